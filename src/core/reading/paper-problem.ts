import type { PaperNotice } from './paper.ts'

/** Why a whole file cannot be read. */
export type PaperProblemCode =
  | 'empty-file'
  | 'file-too-large'
  | 'unpacks-too-large'
  | 'unknown-type'
  | 'picture-file'
  | 'archive-file'
  | 'damaged'
  | 'password-protected'
  | 'too-deep'
  | 'too-slow'
  | 'too-much-memory'
  | 'no-text-layer'
  | 'old-word'
  | 'not-found'
  | 'entities-refused'
  | 'macros-refused'

/** The sentence for the user, after 「文件名」： */
export const PAPER_PROBLEM_WORDING: Readonly<Record<PaperProblemCode, string>> = {
  'empty-file': '文件是空的（0 字节），请重新导出或复制后再试。',
  'file-too-large':
    '文件超过 100 MB，交办清单不会这样大；请只保留清单本身（去掉图片、附件）后再试。',
  'unpacks-too-large':
    '文件展开后大得异常（疑似压缩炸弹或含大量空白格式），已停止读取；请把清单复制到新文件后再试。',
  'unknown-type':
    '认不出文件的类型；可以读取 .xlsx、.xls、.et、.csv、.docx、.doc、.wps、.html、.pdf（带文字）和 .txt。',
  'picture-file': '这是一张图片，没有可以读取的文字；请使用原表格文件，或先转成带文字的 PDF。',
  'archive-file': '这是一个压缩包，请先解压，再选择其中的表格文件。',
  damaged: '文件不完整或已损坏，读不下去；请重新下载、复制或另存后再试。',
  'password-protected': '文件设有打开密码，请先用 Excel、Word 或 WPS 打开并取消密码，另存后再试。',
  'too-deep': '文件里的表格或标签嵌套得异常深，已停止读取；请把清单复制到新文件后再试。',
  'too-slow': '读取超过了时间限制，已停止；请把文件拆小，或只保留清单本身后再试。',
  'too-much-memory': '读取这个文件需要的内存超过了限制，已停止；请把文件拆小后再试。',
  'no-text-layer': '这个 PDF 只有图像，没有文字；请使用原表格文件，或先做文字识别（OCR）。',
  'old-word': '这是 Word 97 之前的旧格式，请用 Word 或 WPS 另存为 .docx 后再试。',
  'not-found': '找不到这个文件，请检查路径。',
  'macros-refused': '文件带有宏，不能用作模板；请在 Word 中另存为不带宏的 .docx 后再试。',
  'entities-refused': '文件里声明了 XML 实体（正常的办公文件不会有），出于安全已拒绝读取。',
}

/** What was left aside, in words. */
export const PAPER_NOTICE_WORDING: Readonly<Record<PaperNotice, string>> = {
  'macros-ignored': '文件带有宏，没有运行，也没有读取。',
  'external-links-ignored': '文件引用了外部文件或网址，没有访问；单元格用的是保存时的结果。',
  'hidden-sheet': '文件里有隐藏的工作表，也已读取，请核对。',
  'empty-rows-skipped': '文件里有大量只带格式的空行，已跳过。',
  'pictures-ignored': '文件里有图片，图片里的文字没有读取。',
}
