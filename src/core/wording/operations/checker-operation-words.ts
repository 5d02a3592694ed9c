/** The ways in of the checker and the look for persons. */
export const CHECKER_OPERATION_WORDS = {
  checkFiles: {
    zh: '核对文件里的数字：每份的核对结果、原文和标记；不入账，不留存',
    en: 'Check the figures of papers: what agrees and what does not, with the papers marked; nothing is kept',
  },
  checkPasted: { zh: '核对粘贴的文字', en: 'Check pasted text' },
  reportOnFiles: { zh: '核对文件，给出网页报告', en: 'Check papers and answer with a report' },
  markFile: {
    zh: '核对 .docx 或 .xlsx，给出带批注的副本',
    en: 'Check a .docx or .xlsx and answer with a copy that carries comments',
  },
  maskFile: {
    zh: '遮去文件里的电话、证件号、姓名等，给出副本；不留存',
    en: 'Mask telephone and identity numbers, names and the like in a file and answer with a copy; nothing is kept',
  },
} as const
