/** What each way in to the office's papers does. */
export const FORM_OPERATION_WORDS = {
  listForms: { zh: '列出制作过的文书', en: 'List the papers that were made' },
  makeForm: {
    zh: '制作一份文书：按模板填写、取号、留存',
    en: 'Make a paper: filled from its template, numbered, kept',
  },
  tryForm: { zh: '预览一份文书，不取号、不留存', en: 'A paper as it would be; no number is taken' },
  downloadForm: { zh: '下载文书', en: 'A paper as it was made' },
  remakeForm: {
    zh: '按留存的内容和模板重新生成，核对是否一致',
    en: 'Make a paper again and say whether its bytes are the same',
  },
  voidForm: { zh: '作废文书，须说明理由，号不再用', en: 'Declare a paper void, with a reason' },
  listFormTemplates: { zh: '列出文书模板', en: 'List the templates of papers' },
  storeFormTemplate: {
    zh: '更换文书模板（Word 文件）；有错不收，一次指出全部',
    en: 'Store a template (Word); with any fault it is refused and all are named',
  },
  checkFormTemplate: {
    zh: '检查文书模板，不存入',
    en: 'What is wrong in a template; nothing is stored',
  },
  tryFormTemplate: {
    zh: '用一件试填还没有存入的模板',
    en: 'Try a template that is not stored yet with a case',
  },
  downloadFormTemplate: { zh: '下载文书模板', en: 'A template as a file' },
  listFormSeries: { zh: '列出文书编号系列', en: 'List the series of numbers' },
  setFormSeries: { zh: '设定文书编号系列', en: 'Set the series of a kind of paper' },
} as const
