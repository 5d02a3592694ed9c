/** The words of the commands of the checker and masking. */
export const CHECKER_COMMAND_WORDS = {
  check: {
    zh: '核对文件里的数字（简报、报表、通报，一份或几份；- 表示粘贴的文字）：哪些对得上，哪些对不上；不用数据库',
    en: 'check that the figures of papers agree (- reads pasted text); needs neither ledger nor database',
  },
  'check.html': {
    zh: '另写一份网页报告：原文和标出的数字，自成一个文件',
    en: 'also write a report as one web page: the paper with its figures marked',
  },
  'check.marked': {
    zh: '另写一份带批注的副本（.docx、.xlsx）；几份文件时给一个文件夹',
    en: 'also write a copy with comments (.docx, .xlsx); a folder where there are several files',
  },
  'check.privacy': {
    zh: '不核对数字，改查涉及个人的内容：电话、证件号、银行卡号、房号、私人姓名',
    en: 'look for what points to private persons instead of figures',
  },
  mask: {
    zh: '写一份遮去个人信息的副本（文本、csv、docx、xlsx 保持原样，其他写成文本）；不用数据库',
    en: 'write a copy with personal matters masked; needs no database',
  },
  'mask.out': { zh: '副本写到哪个文件', en: 'file for the copy' },
} as const
