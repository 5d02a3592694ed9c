import { CASE_KIND_WORDS } from '../../../../core/wording/case-words.ts'
import {
  HEADING_STYLE_WORDS,
  ITEM_KIND_WORDS,
  ITEM_LAYOUT_WORDS,
  ITEM_MARK_WORDS,
  JOINT_PLACE_WORDS,
  LIST_DIMENSION_WORDS,
  LIST_ORDER_WORDS,
  LIST_SCOPE_WORDS,
  NAME_STYLE_WORDS,
  NUMBERING_WORDS,
  SECTION_WORDS,
} from '../../../../core/wording/round-words.ts'
import { choice, type Field, type Fields, lines, number, text, yesNo } from '../form/field.ts'

const NULL = { absent: 'null' } as const
const LEFT_OUT = { absent: 'leftOut' } as const
const group = (zh: string, en: string, fields: Fields, more = {}): Field => ({
  kind: 'object',
  label: { zh, en },
  fields,
  ...more,
})
const heading = text('标题', 'Heading')
const headingStyle = choice({ zh: '标题式样', en: 'Style of the heading' }, HEADING_STYLE_WORDS)
const sentence = text('句子（空为通常写法）', 'Sentence (empty: the usual one)', {
  ...LEFT_OUT,
  isLong: true,
})
const teamWord = text('督察组的叫法', 'Word for the team', LEFT_OUT)
const cutOff = group('截止时间', 'Cut-off', {
  daysBefore: number('早于印发日几天', 'Days before the issue'),
  clock: text('时刻（空为当天24时）', 'Clock time (empty: the end of the day)', NULL),
})
const items: Field = {
  kind: 'choices',
  label: { zh: '收哪些稿件', en: 'Items' },
  words: ITEM_KIND_WORDS,
}
const printedNames = (more = {}): Field => ({
  kind: 'record',
  label: { zh: '另写的单位名称', en: 'Names printed otherwise' },
  ...more,
})

const LIST: Fields = {
  dimension: choice({ zh: '按什么分', en: 'By' }, LIST_DIMENSION_WORDS),
  of: choice({ zh: '哪些件', en: 'Which cases' }, LIST_SCOPE_WORDS),
  lead: text('前面的话', 'Words before it'),
  order: choice({ zh: '次序', en: 'Order' }, LIST_ORDER_WORDS),
  ownOrder: lines('自己的次序（代号）', 'Order of its own (codes)', LEFT_OUT),
  separator: choice(
    { zh: '分隔', en: 'Separator' },
    {
      '、': { zh: '顿号', en: 'enumeration comma' },
      '，': { zh: '逗号', en: 'comma' },
      '；': { zh: '分号', en: 'semicolon' },
    },
    LEFT_OUT,
  ),
  names: choice({ zh: '单位名称', en: 'Names' }, NAME_STYLE_WORDS),
  printedNames: printedNames(),
  showsZero: yesNo('印出为零的', 'Prints nought'),
  showsSplits: yesNo('印出分解数', 'Prints splits', LEFT_OUT),
  joint: group('联合件', 'Joint cases', {
    place: choice({ zh: '位置', en: 'Place' }, JOINT_PLACE_WORDS),
    wording: text('措辞', 'Words'),
  }),
}
const lists: Field = {
  kind: 'list',
  label: { zh: '分列', en: 'Lists' },
  of: group('分列', 'List', LIST),
  calledBy: 'lead',
}
const nullHeading = text('标题', 'Heading', NULL)
const listed = (zh: string, en: string) =>
  group(zh, en, { heading: nullHeading, cutOff, lists, sentence }, NULL)

const VARIANTS: Readonly<Record<string, Fields>> = {
  articles: { items, heading: nullHeading },
  'unit-items': {
    items,
    heading,
    headingStyle,
    mark: choice({ zh: '记号', en: 'Mark' }, ITEM_MARK_WORDS),
    layout: choice({ zh: '排法', en: 'Layout' }, ITEM_LAYOUT_WORDS),
    names: choice({ zh: '单位名称', en: 'Names' }, NAME_STYLE_WORDS),
    printedNames: printedNames(LEFT_OUT),
  },
  'key-cases': { heading, numberSuffix: text('编号后的词', 'Word after the number') },
  'petition-statistics': {
    heading,
    headingStyle,
    handOver: listed('交办情况', 'Hand-over'),
    handling: listed('办理情况', 'Handling'),
    teamWord,
    emptyWord: text('当天没有时称作', 'Word for what did not come'),
  },
  'covert-findings': {
    heading,
    headingStyle,
    handOver: group('交办情况', 'Hand-over', { heading, cutOff, lists, sentence }),
    teamWord,
    alongside: {
      kind: 'choices',
      label: { zh: '并列的种类', en: 'Kinds told beside' },
      words: CASE_KIND_WORDS,
    },
    progress: group('进展', 'Progress', { heading, cutOff, sentence }, NULL),
    difficult: group(
      '重点难点问题',
      'Difficult problems',
      { heading, cutOff, sentence, word: text('叫法', 'Word', LEFT_OUT) },
      NULL,
    ),
  },
}

/** How the round's bulletin is headed, ordered, worded and sent. */
export const BULLETIN_FIELDS: Fields = {
  nameLines: lines('红字名称', 'Name in red'),
  issuedBy: text('编发单位', 'Issued by'),
  permit: text('准印证号', 'Permit', NULL),
  numbering: choice({ zh: '期号', en: 'Numbering' }, NUMBERING_WORDS),
  contentsLabel: text('导读的名称（空为没有）', 'Label of the contents (empty: none)', NULL),
  sections: {
    kind: 'list',
    label: { zh: '栏目', en: 'Sections' },
    of: {
      kind: 'variants',
      label: { zh: '栏目', en: 'Section' },
      words: SECTION_WORDS,
      variants: VARIANTS,
    },
  },
  reportTo: lines('报', 'Report to'),
  copyTo: lines('送', 'Copy to'),
  separator: text('报送单位之间的符号', 'Separator between addressees'),
  contact: lines('联系方式', 'Contact'),
  printsImprintLine: yesNo('印发行', 'Imprint line'),
}
