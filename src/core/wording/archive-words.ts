import type { FigureTopic } from '../bulletin/archive/told-figure.ts'
import type { ReadingGap, ReadSectionKind } from '../bulletin/reading/bulletin-reading.ts'
import type { Words } from './words.ts'

/** What sections of printed bulletins are. */
export const READ_SECTION_WORDS = {
  'leader-activity': { zh: '领导活动', en: 'leaders’ activities' },
  meeting: { zh: '会议', en: 'meeting' },
  'unit-items': { zh: '县区动态', en: 'items of counties' },
  'department-items': { zh: '市直部门动态', en: 'items of departments' },
  'key-cases': { zh: '重点信访件办理情况', en: 'key cases' },
  'petition-statistics': { zh: '信访件情况', en: 'petition statistics' },
  'covert-findings': { zh: '暗访问题情况', en: 'covert findings' },
  letter: { zh: '来函', en: 'letter' },
  reprint: { zh: '转载', en: 'reprint' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Words<ReadSectionKind>

/** What was not found in a paper that is taken for a bulletin. */
export const READING_GAP_WORDS = {
  name: { zh: '没有读到简报的名称', en: 'no name was found' },
  'issue-number': { zh: '没有读到期号', en: 'no issue number was found' },
  office: { zh: '没有读到编发单位', en: 'no office was found' },
  date: { zh: '没有读到日期', en: 'no date was found' },
  sections: { zh: '没有读到正文', en: 'no text was found' },
} as const satisfies Words<ReadingGap>

/** What the lines of a read bulletin are called. */
export const READING_LABELS = {
  name: '名称',
  number: '期号',
  office: '编发单位',
  date: '日期',
  permit: '准印号',
  highlights: '导读',
  sections: '栏目',
  reportTo: '报',
  copyTo: '送',
  contact: '联系',
  issued: '印发',
  untitled: '（无标题）',
  paragraphs: '段',
  items: '条',
} as const

/** The figures that the ledger counts as well, as a person asks for them. */
export const FIGURE_TOPIC_WORDS = {
  'petition-received': { zh: '交办信访件', en: 'petitions handed over' },
  'petition-key': { zh: '重点信访件', en: 'key petitions' },
  'petition-in-hand': { zh: '正在办理信访件', en: 'petitions in hand' },
  'petition-partly-closed': { zh: '阶段性办结信访件', en: 'petitions partly closed' },
  'petition-closed': { zh: '办结信访件', en: 'petitions closed' },
  'finding-received': { zh: '交办暗访问题', en: 'covert findings handed over' },
  'finding-done': { zh: '完成整改暗访问题', en: 'covert findings rectified' },
  'finding-open': { zh: '未完成整改暗访问题', en: 'covert findings not rectified' },
  'finding-difficult': { zh: '重点难点暗访问题', en: 'difficult covert findings' },
} as const satisfies Words<FigureTopic>

export const FIGURE_TOPICS = Object.keys(FIGURE_TOPIC_WORDS) as readonly FigureTopic[]
