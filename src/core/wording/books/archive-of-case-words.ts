/** The names in a case's whole file (一案一档). */
export const ARCHIVE_WORDS = {
  name: '一案一档',
  index: '00 目录',
  record: '办理经过',
  tests: '检测结果',
  attachments: '附件',
  hashes: '校验清单.txt',
  leftOut: '文件过大，未打包，请单独下载',
} as const
