/** The screen of the checker. */
export const CHECKER_SCREEN_WORDS = {
  title: { zh: '数字核对', en: 'Checker' },
  sentence: {
    zh: '放入今晚的简报、报表、通报，立刻看到哪些数字对不上；不入账，也不留存。',
    en: 'Drop in a bulletin, table or report and see which figures do not agree; nothing is recorded or kept.',
  },
  choose: { zh: '选择文件', en: 'Choose files' },
  drop: {
    zh: '把文件拖到这里，可以一次几份：Word、Excel、WPS、PDF（带文字）、网页、文本都行。',
    en: 'Drop files here, several at once: Word, Excel, WPS, PDF with text, web pages, plain text.',
  },
  paste: { zh: '或者粘贴文字', en: 'Or paste text' },
  check: { zh: '核对', en: 'Check' },
  checking: { zh: '正在核对……', en: 'Checking…' },
  papers: { zh: '各份文件', en: 'Papers' },
  noChecks: {
    zh: '这份文件里没有找到可以核对的数字。',
    en: 'No figures that can be checked were found in this paper.',
  },
  clear: { zh: '清空', en: 'Clear' },
  report: { zh: '下载网页报告', en: 'Download the report' },
  marked: { zh: '下载带批注的副本', en: 'Download a copy with comments' },
  masked: { zh: '下载遮去个人信息的副本', en: 'Download a copy with persons masked' },
  persons: {
    zh: (count: number) => `${count}处可能涉及个人，公开前请核对`,
    en: (count: number) =>
      count === 1
        ? '1 place may point to a person: look before publishing'
        : `${count} places may point to a person: look before publishing`,
  },
  reportName: { zh: '数字核对报告.html', en: 'figures-report.html' },
  previous: { zh: '上一处', en: 'Previous' },
  next: { zh: '下一处', en: 'Next' },
  chosen: { zh: '这个数的核对', en: 'Checks of this figure' },
  all: { zh: '全部核对', en: 'All checks' },
  clickOne: {
    zh: '点原文里画了线的数，看它是怎么核对的。',
    en: 'Click an underlined figure to see how it was checked.',
  },
  legend: { zh: '标记', en: 'Marks' },
  figures: { zh: '所涉数字', en: 'Figures' },
  omitted: {
    zh: (rows: number) => `另有${rows}行没有标记，从略。`,
    en: (rows: number) => `${rows} more rows without marks.`,
  },
  table: { zh: (number: number) => `第${number}个表`, en: (number: number) => `Table ${number}` },
  otherPaper: {
    zh: (file: string) => `另一份：${file}`,
    en: (file: string) => `Other paper: ${file}`,
  },
  markName: {
    zh: (text: string, outcome: string) => `${text}：${outcome}`,
    en: (text: string, outcome: string) => `${text}: ${outcome}`,
  },
} as const
