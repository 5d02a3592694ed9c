/** The ways in of what the public is told. */
export const PUBLICATION_OPERATION_WORDS = {
  listPublications: { zh: '列出公开表', en: 'List the publications' },
  draftPublication: {
    zh: '起草公开表：一批、补充公开或更正',
    en: 'Draft a publication: a batch, late closings, or a correction',
  },
  listOutstanding: {
    zh: '列出已办结尚未公开、公开之后又有变化的件',
    en: 'List what was closed or changed and not yet published',
  },
  showPublication: {
    zh: '一张公开表：各件、隐私标记和经过',
    en: 'A publication: rows, privacy marks and record',
  },
  downloadPublication: { zh: '下载公开表', en: 'A publication as a file' },
  downloadPublicSite: {
    zh: '下载公开网站（静态文件，可放到任何网站服务器）',
    en: 'The public site as static files for any web server',
  },
  judgeMarks: {
    zh: '处理隐私标记：遮去，或写明不遮的原因',
    en: 'Decide about privacy marks: mask them, or say why they stay',
  },
  rewriteText: { zh: '修改一格公开文字', en: 'Write a text for the public anew' },
  refreshPublication: { zh: '按台账现在的情况更新', en: 'Take the facts from the ledger again' },
  confirmPublication: {
    zh: '确认没有涉及个人隐私的内容',
    en: 'Confirm that nothing private is left',
  },
  returnPublication: { zh: '退回修改，须说明理由', en: 'Give it back, with a reason' },
  publishPublication: { zh: '公开，文件从此不变', en: 'Publish; its files never change again' },
  discardPublication: { zh: '作废，须说明理由', en: 'Discard it, with a reason' },
} as const
