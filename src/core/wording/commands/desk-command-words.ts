/** What the command line says of the office's rarer commands: items, difficult cases, identities, corrections. */
export const DESK_COMMAND_WORDS = {
  examples: { zh: '例：', en: 'Examples:' },
  'round.set': { zh: '按文件更改轮次的设置，要写明理由', en: 'change the settings of a round' },
  'round.history': {
    zh: '列出轮次设置的历次更改：谁、何时、为什么',
    en: 'list the changes of a round’s settings: who, when, why',
  },
  'round.imports': { zh: '列出已入账的清单及回执', en: 'list the imports with their receipts' },
  'round.correct-batch': {
    zh: '更正记错的批次（JSON 文件给出要改的各项），要写明理由',
    en: 'correct a batch: a JSON file with what changes, and a reason',
  },
  'case.show-at': {
    zh: '看那一时刻的样子，如 2020-11-08 或 2020-11-08 17:00',
    en: 'as it stood at a moment',
  },
  'case.acts': {
    zh: '一次办理多件：JSON 文件 [{"case": 编号, "act": {…}}]，要么全部办成，要么都不办',
    en: 'act on many cases at once: a JSON file [{"case": number, "act": {…}}]; all or none',
  },
  'case.receive': {
    zh: '收一件现场交办的件（不属任何批次），或按 JSON 文件收几件',
    en: 'receive a case handed over on the spot, or cases from a JSON file',
  },
  'case.text': { zh: '反映的内容', en: 'what was complained of' },
  'case.number': { zh: '受理编号', en: 'case number' },
  'case.place': { zh: '地点', en: 'place' },
  'case.category': { zh: '问题类别（可多个）', en: 'categories' },
  'case.units': {
    zh: '主办单位（可多个）；给出则同时派出',
    en: 'lead units; dispatches it at once',
  },
  'case.from': { zh: '谁交办（默认督察组）', en: 'who hands over (default: the team)' },
  'case.to': { zh: '交给谁（默认办公室）', en: 'to whom (default: the office)' },
  'case.handed': { zh: '何时交办（默认现在）', en: 'when (default now)' },
  'case.is-key': { zh: '督察组标为重点件', en: 'marked key by the team' },
  'case.difficult-act': {
    zh: '把几件梳理为重点难点问题，责任领导按轮次的规则或另行指明',
    en: 'sort cases out as key and difficult',
  },
  'case.difficult-on': {
    zh: '梳理的日期（默认今天）',
    en: 'day of the sorting-out (default today)',
  },
  'case.leader': { zh: '责任领导（可多个）', en: 'responsible leaders' },
  'case.identity': {
    zh: '看举报人的身份信息；须写明理由，每次查看都留下记录',
    en: 'see who complained; needs a reason, and each look is recorded',
  },
  'case.attach': {
    zh: '给一件加附件：照片、PDF、Word、Excel、录音录像等；种类按内容判断',
    en: 'attach a file to a case: a photograph, PDF, Word, Excel, sound or film; its kind is told by content',
  },
  'case.attachments': { zh: '列出一件的附件', en: 'list the attachments of a case' },
  'case.evidence': {
    zh: '一件的佐证材料有哪些疑点：照片重复使用、时间早、地点远；只提示，不下结论',
    en: 'what to look at about the evidence of a case: pictures used twice, too old, too far away',
  },
  'case.attach-purpose': {
    zh: 'before 整改前、after 整改后、site 现场情况、paper 佐证材料',
    en: 'before, after, site or paper',
  },
  'case.attach-note': { zh: '说明', en: 'note' },
  digest: {
    zh: '每日提要：超期、今明到期、未签收、退回待办，和一天来的消息',
    en: 'the digest of the day: overdue, due today or tomorrow, not signed for, returned, and what was told since yesterday',
  },
  'figures.measures': {
    zh: '整改措施和追责的合计，各用各的计量单位',
    en: 'sums of measures and consequences',
  },
  'bulletin.arrange': {
    zh: '按 JSON 文件编排一期：稿件次序、不登的栏目、名单次序、手写的句子',
    en: 'arrange an issue by a JSON file: items, sections left out, orders, sentences',
  },
  'bulletin.correct': {
    zh: '为已印发的一期出更正（新的一份草稿），要写明理由',
    en: 'begin a dated correction of a published issue',
  },
  'bulletin.figure': {
    zh: '列出印出的一个数字背后的件；不写代号则列出全部数字的代号',
    en: 'list the cases behind a printed figure; without a name, list the figures',
  },
  'bulletin.item': { zh: '稿件', en: 'items' },
  'item.list': { zh: '列出稿件', en: 'list the items' },
  'item.status': {
    zh: '只看 sentIn、accepted 或 declined',
    en: 'sentIn, accepted or declined only',
  },
  'item.send': {
    zh: '报送一篇稿件：文本文件（第一行是标题，空行分段）或 JSON 文件，- 为标准输入',
    en: 'send in an item: a text file (title first) or a JSON file, - for standard input',
  },
  'item.change': { zh: '修改稿件，要写明理由', en: 'change an item' },
  'item.accept': { zh: '采用稿件', en: 'accept an item' },
  'item.decline': { zh: '退稿，要写明理由', en: 'decline an item' },
  'item.drawn': {
    zh: '一期简报里由台账生成的句子，以及台账现在怎么说',
    en: 'the sentences of an issue that the books gave, and what the books say now',
  },
  'item.refresh': {
    zh: '把由台账生成的句子换成现在的；不指定稿件就换全部可以换的',
    en: 'exchange drafted sentences for the present ones: of these items, or all that can be',
  },
  'item.kind': {
    zh: '文本稿件的种类（默认 unitNews 县区动态）',
    en: 'kind of a text item (default unitNews)',
  },
  'item.unit': { zh: '所写的单位（可多个）', en: 'units that it is about' },
  'item.on': { zh: '事情发生的日期', en: 'day of what it tells' },
} as const
