export const SETTINGS_WORDS = {
  title: { zh: '轮次设置', en: 'Round settings' },
  about: {
    zh: '本轮次的单位、类型、时限、简报等；改动写明原因，历次设置都保留。',
    en: 'Units, categories, deadlines, bulletin of this round; a change needs a reason, and every version is kept.',
  },
  sections: { zh: '设置的各部分', en: 'Sections of the settings' },
  history: { zh: '历次改动', en: 'History' },
  exportJson: { zh: '导出', en: 'Export' },
  importJson: { zh: '导入', en: 'Import' },
  notJson: {
    zh: '这个文件不是导出的设置（JSON）。',
    en: 'This file is no exported settings (JSON).',
  },
  save: { zh: '保存改动', en: 'Save' },
  throwAway: { zh: '放弃改动', en: 'Discard' },
  noChanges: { zh: '没有改动', en: 'nothing changed' },
  changed: { zh: (count: number) => `改动 ${count} 处`, en: (count: number) => `${count} changed` },
  problems: {
    zh: (count: number) => `还有 ${count} 处要改正才能保存`,
    en: (count: number) => `${count} to correct before it can be saved`,
  },
  saveWhat: {
    zh: (count: number) =>
      `将改动 ${count} 处设置，此后的办理和统计按新设置；历史数字仍按当时的设置。`,
    en: (count: number) =>
      `${count} settings change. What is done from now on goes by them; figures of before keep the settings of their time.`,
  },
  version: { zh: (n: number) => `第 ${n} 版`, en: (n: number) => `version ${n}` },
  first: { zh: '开设轮次时的设置', en: 'The settings with which the round was opened' },
  before: { zh: '改前', en: 'Before' },
  after: { zh: '改后', en: 'After' },
  place: { zh: '位置', en: 'Place' },
  nothing: { zh: '（没有）', en: '(nothing)' },
  readOnly: { zh: '您的岗位可以查看，不能改动。', en: 'Your role may look, not change.' },
} as const
