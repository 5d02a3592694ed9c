/** Bringing a list into a book. */
export const IMPORT_BOOK_WORDS = {
  importList: { zh: '导入清单', en: 'Import a list' },
  exportList: { zh: '导出 Excel', en: 'Export to Excel' },
  file: { zh: '清单文件（Excel、Word）', en: 'The list (Excel or Word)' },
  expects: {
    zh: (headings: string) => `表头写作：${headings}。可先导出一份照着填。`,
    en: (headings: string) => `Headings: ${headings}. Export one first and fill it in.`,
  },
  problems: {
    zh: (count: number) => `${count}处要先改好`,
    en: (count: number) => `${count} to be mended first`,
  },
  place: {
    zh: (sheet: string, row: string, column: string) => `${sheet}${row}${column}：`,
    en: (sheet: string, row: string, column: string) => `${sheet}${row}${column}: `,
  },
  row: { zh: (row: number) => `第${row}行`, en: (row: number) => `row ${row} ` },
  unknown: {
    zh: (headings: string) => `没有对应栏目、不导入的列：${headings}。`,
    en: (headings: string) => `Columns left aside: ${headings}.`,
  },
  outcome: { zh: '结果', en: 'Outcome' },
  confirm: { zh: '确认导入', en: 'Import' },
  done: {
    zh: (begun: number, changed: number, same: number) =>
      `已导入：新登记${begun}条，更正${changed}条，没有变化${same}条。`,
    en: (begun: number, changed: number, same: number) =>
      `Imported: ${begun} new, ${changed} changed, ${same} as they were.`,
  },
} as const
