/** What the commands of the audit trail say. */
export const AUDIT_COMMAND_WORDS = {
  audit: { zh: '审计记录', en: 'the audit trail' },
  'audit.verify': {
    zh: '核验审计记录：从第一环查到末尾，指出第一处断开的地方',
    en: 'follow the trail from its first link to its end and name the first that breaks',
  },
  'audit.kept': {
    zh: '另外保存的存证（环号:哈希），一并核对',
    en: 'an anchor kept elsewhere (number:sha256), held against it too',
  },
  'audit.anchor': {
    zh: '打印现在的存证（环号:哈希），请抄到别处保存',
    en: 'print where the trail ends now (number:sha256), to be kept elsewhere',
  },
  'audit.export': {
    zh: '按 CSV 打印审计记录，最近的在前',
    en: 'print the trail as CSV, the latest first',
  },
  'audit.account': { zh: '只要这个账号的', en: 'of this account alone' },
  'audit.from': { zh: '从这一时刻起', en: 'from this moment on' },
  'audit.to': { zh: '到这一时刻止', en: 'up to this moment' },
  'audit.case': { zh: '只要关于这一件的（代号）', en: 'about this case alone (its id)' },
} as const
