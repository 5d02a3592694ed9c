/** What the command line says of publishing. */
export const PUBLICATION_COMMAND_WORDS = {
  publication: { zh: '边督边改公开：起草、遮隐私、确认、公开', en: 'what is told to the public' },
  'publication.list': { zh: '列出公开表', en: 'list the publications' },
  'publication.outstanding': {
    zh: '列出已办结尚未公开、公开之后又有变化的件',
    en: 'list what was closed or changed and not yet published',
  },
  'publication.draft': {
    zh: '起草一张公开表：--batch 一批，--late 补充公开，--corrects 更正',
    en: 'draft one: a --batch, what was closed --late, or what it --corrects',
  },
  'publication.late': { zh: '补充公开：办结后还没有公开的件', en: 'late closings' },
  'publication.corrects': {
    zh: '更正第几张公开表（要写 --reason）',
    en: 'the published one that it corrects',
  },
  'publication.template': { zh: '表格模板，如 layout-7', en: 'a template, such as layout-7' },
  'publication.show': {
    zh: '看一张公开表：各件、可能涉及隐私的文字和处理情况',
    en: 'show one: its rows and its privacy marks',
  },
  'publication.mask': {
    zh: '把一件里的一段文字遮去，印上另一段文字',
    en: 'print something else in place of a text of a case',
  },
  'publication.keep': {
    zh: '一段文字不必遮去（要写 --reason）',
    en: 'leave a marked text, with a reason',
  },
  'publication.mask-all': {
    zh: '没有处理的各处都按建议遮去',
    en: 'mask whatever is undecided as suggested',
  },
  'publication.refresh': {
    zh: '按台账现在的情况更新，改过和遮过的不变',
    en: 'take the facts from the ledger again',
  },
  'publication.confirm': {
    zh: '确认没有涉及个人隐私的内容',
    en: 'confirm that nothing private is left',
  },
  'publication.return': { zh: '退回修改（要写 --reason）', en: 'give it back, with a reason' },
  'publication.publish': { zh: '公开', en: 'publish it' },
  'publication.discard': { zh: '作废（要写 --reason）', en: 'discard it, with a reason' },
  'publication.export': {
    zh: '另存为 docx、xlsx 或 html',
    en: 'write it as docx, xlsx or html',
  },
  'publication.site': {
    zh: '生成公开网站的静态文件（zip）',
    en: 'write the static public site (zip)',
  },
} as const
