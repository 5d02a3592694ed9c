import type { Words } from '../wording/words.ts'
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
  | 'not-word'
  | 'not-found'
  | 'entities-refused'
  | 'macros-refused'

/** The sentence for the user, after 「文件名」： */
export const PAPER_PROBLEM_WORDING: Words<PaperProblemCode> = {
  'empty-file': {
    zh: '文件是空的（0 字节），请重新导出或复制后再试。',
    en: 'The file is empty (0 bytes); export or copy it again.',
  },
  'file-too-large': {
    zh: '文件超过 100 MB，交办清单不会这样大；请只保留清单本身（去掉图片、附件）后再试。',
    en: 'The file is over 100 MB; no list or bulletin is that large. Keep only the list itself (without pictures and attachments) and try again.',
  },
  'unpacks-too-large': {
    zh: '文件展开后大得异常（疑似压缩炸弹或含大量空白格式），已停止读取；请把清单复制到新文件后再试。',
    en: 'The file unpacks to an abnormal size (it looks like a zip bomb, or is full of empty formatting); reading was stopped. Copy the list into a new file and try again.',
  },
  'unknown-type': {
    zh: '认不出文件的类型；可以读取 .xlsx、.xls、.et、.ods、.csv、.docx、.doc、.wps、.odt、.html、.pdf（带文字）和 .txt。',
    en: 'The type of the file is not known; .xlsx, .xls, .et, .ods, .csv, .docx, .doc, .wps, .odt, .html, .pdf (with text), .md and .txt can be read.',
  },
  'picture-file': {
    zh: '这是一张图片，没有可以读取的文字；请使用原表格文件，或先转成带文字的 PDF。',
    en: 'This is a picture without text that can be read; use the original file, or make a PDF with text of it.',
  },
  'archive-file': {
    zh: '这是一个压缩包，请先解压，再选择其中的表格文件。',
    en: 'This is an archive; unpack it and choose the file inside.',
  },
  damaged: {
    zh: '文件不完整或已损坏，读不下去；请重新下载、复制或另存后再试。',
    en: 'The file is incomplete or damaged and cannot be read on; download, copy or save it again.',
  },
  'password-protected': {
    zh: '文件设有打开密码，请先用 Excel、Word 或 WPS 打开并取消密码，另存后再试。',
    en: 'The file has a password; open it in Excel, Word or WPS, take the password off, save it and try again.',
  },
  'too-deep': {
    zh: '文件里的表格或标签嵌套得异常深，已停止读取；请把清单复制到新文件后再试。',
    en: 'Tables or tags are nested abnormally deep in the file; reading was stopped. Copy the list into a new file and try again.',
  },
  'too-slow': {
    zh: '读取超过了时间限制，已停止；请把文件拆小，或只保留清单本身后再试。',
    en: 'Reading took longer than is allowed and was stopped; split the file, or keep only the list itself, and try again.',
  },
  'too-much-memory': {
    zh: '读取这个文件需要的内存超过了限制，已停止；请把文件拆小后再试。',
    en: 'Reading this file needs more memory than is allowed and was stopped; split the file and try again.',
  },
  'no-text-layer': {
    zh: '这个 PDF 只有图像，没有文字；请使用原表格文件，或先做文字识别（OCR）。',
    en: 'This PDF holds only pictures, no text; use the original file, or have its text recognised (OCR) first.',
  },
  'old-word': {
    zh: '这是 Word 97 之前的旧格式，请用 Word 或 WPS 另存为 .docx 后再试。',
    en: 'This is a format from before Word 97; save it as .docx in Word or WPS and try again.',
  },
  'not-word': {
    zh: '这个 .wps 文件不是 Word 的格式（早期的 WPS 或 Works 文件）；请用 WPS 打开，另存为 .docx 后再试。',
    en: 'This .wps file is not in Word’s format (an early WPS or Microsoft Works file); open it in WPS, save it as .docx and try again.',
  },
  'not-found': {
    zh: '找不到这个文件，请检查路径。',
    en: 'The file was not found; check its path.',
  },
  'macros-refused': {
    zh: '文件带有宏，不能用作模板；请在 Word 中另存为不带宏的 .docx 后再试。',
    en: 'The file has macros and cannot be a template; save it in Word as a .docx without macros and try again.',
  },
  'entities-refused': {
    zh: '文件里声明了 XML 实体（正常的办公文件不会有），出于安全已拒绝读取。',
    en: 'The file declares XML entities, which no normal office file does; it was refused for safety.',
  },
}

/** What was left aside, in words. */
export const PAPER_NOTICE_WORDING: Words<PaperNotice> = {
  'macros-ignored': {
    zh: '文件带有宏，没有运行，也没有读取。',
    en: 'The file has macros; they were neither run nor read.',
  },
  'external-links-ignored': {
    zh: '文件引用了外部文件或网址，没有访问；单元格用的是保存时的结果。',
    en: 'The file refers to other files or addresses; none was asked for. Cells show the results saved in the file.',
  },
  'hidden-sheet': {
    zh: '文件里有隐藏的工作表，也已读取，请核对。',
    en: 'The file has hidden sheets; they were read too, please check them.',
  },
  'empty-rows-skipped': {
    zh: '文件里有大量只带格式的空行，已跳过。',
    en: 'The file has very many rows with nothing but formatting; they were left out.',
  },
  'pictures-ignored': {
    zh: '文件里有图片，图片里的文字没有读取。',
    en: 'The file has pictures; text inside pictures was not read.',
  },
}
