import type { Words } from './words.ts'

/** What the checker's report and screen say around the checks themselves. */
export const CHECKER_WORDS = {
  title: { zh: '数字核对报告', en: 'Report on figures' },
  legend: { zh: '标记', en: 'Marks' },
  wrong: { zh: '对不上的', en: 'Does not agree' },
  unknown: { zh: '不能判断的', en: 'Cannot tell' },
  right: { zh: '对得上的', en: 'Agrees' },
  paper: { zh: '原文', en: 'The paper' },
  unread: { zh: '读不了', en: 'Cannot be read' },
  contents: { zh: '各份文件', en: 'Papers' },
  omitted: { zh: '其余没有标记的行从略，行数：', en: 'Rows without marks left out: ' },
  merged: { zh: '（合并）', en: '(merged)' },
  otherPaper: { zh: '另一份：', en: 'Other paper: ' },
  pasted: { zh: '粘贴的文字', en: 'Pasted text' },
  checker: { zh: '回音核对', en: 'Huiyin check' },
  noFigures: { zh: '没有找到可以核对的数字。', en: 'No figures that can be checked.' },
  'marked-only-office': {
    zh: '只有 .docx 和 .xlsx 能带批注返回；这种文件请用网页报告（--html）。',
    en: 'Only .docx and .xlsx come back with comments; for this file use the HTML report (--html).',
  },
} as const satisfies Words<string>
