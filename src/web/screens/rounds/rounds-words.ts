export const ROUNDS_WORDS = {
  title: { zh: '督察轮次', en: 'Inspection rounds' },
  about: {
    zh: '本办公室经办的各轮督察。新一轮可以从现成的设置或以前的轮次开设。',
    en: 'The rounds of this office. A new one begins from ready-made settings or from an earlier round.',
  },
  open: { zh: '开设轮次', en: 'Open a round' },
  none: { zh: '还没有督察轮次。', en: 'There is no round yet.' },
  round: { zh: '轮次', en: 'Round' },
  stationing: { zh: '进驻时间', en: 'Stationing' },
  units: { zh: '单位', en: 'Units' },
  settings: { zh: '设置', en: 'Settings' },
  from: { zh: '从哪里开始', en: 'Begin from' },
  readyMade: { zh: '现成的设置', en: 'Ready-made settings' },
  earlier: { zh: '以前的轮次', en: 'Earlier rounds' },
  id: { zh: '轮次代号', en: 'Code of the round' },
  idHint: {
    zh: '小写字母、数字和连字符，如 yongzhou-2027',
    en: 'small letters, digits, hyphens, as yongzhou-2027',
  },
  name: { zh: '名称', en: 'Title' },
  begin: { zh: '开设', en: 'Open' },
  afterwards: {
    zh: '开设后再逐项核对设置；以前轮次的件不会带过来。',
    en: 'Check the settings one by one once it is open; no case of an earlier round comes along.',
  },
} as const
