import type { NoticeProblemCode } from '../../../core/calendar/check-notice.ts'
import type { Label } from '../../../core/wording/words.ts'

export const HOLIDAYS_WORDS = {
  title: { zh: '节假日', en: 'Holidays' },
  about: {
    zh: '工作日按国务院办公厅每年的放假通知计算。没有通知的年份只按周末计，是暂定的。',
    en: 'Working days follow the State Council’s notice of each year. A year without one goes by weekends alone and is provisional.',
  },
  provisional: { zh: '暂定：还没有登记通知', en: 'provisional: no notice is entered' },
  shipped: { zh: '随程序', en: 'came with the program' },
  entered: {
    zh: (n: number) => `本办登记（第 ${n} 次）`,
    en: (n: number) => `entered here (${n})`,
  },
  enter: { zh: '登记通知', en: 'Enter the notice' },
  change: { zh: '登记变动', en: 'Enter a change' },
  addYear: { zh: '登记下一年', en: 'Enter another year' },
  yearOf: { zh: (year: number) => `${year} 年`, en: (year: number) => String(year) },
  year: { zh: '年份', en: 'Year' },
  source: { zh: '文号', en: 'Number of the notice' },
  festivals: { zh: '放假与调休', en: 'Days off and days worked in exchange' },
  name: { zh: '节日', en: 'Festival' },
  from: { zh: '放假首日', en: 'First day off' },
  to: { zh: '放假末日', en: 'Last day off' },
  madeUp: { zh: '调休上班（一行一天）', en: 'Worked in exchange (one a line)' },
  add: { zh: '增加一个节日', en: 'Add a festival' },
  remove: { zh: '删去', en: 'Remove' },
  save: { zh: '登记', en: 'Enter' },
  cancel: { zh: '取消', en: 'Cancel' },
  dayWrong: { zh: '日期写作 2027-01-01', en: 'Write days as 2027-01-01' },
  saveWhat: {
    zh: (year: number) => `此后的期限按登记的 ${year} 年通知计算；已有的件在下次办理时重算。`,
    en: (year: number) =>
      `From now on deadlines go by this notice of ${year}; those of cases are counted anew with their next act.`,
  },
  history: { zh: '历次登记', en: 'What was entered' },
} as const

export const NOTICE_PROBLEM_WORDS: Readonly<Record<NoticeProblemCode, Label>> = {
  'source-missing': { zh: '请写通知的文号。', en: 'Write the number of the notice.' },
  'no-festival': { zh: '至少要有一个节日。', en: 'There must be a festival.' },
  'name-missing': { zh: '请写节日的名称。', en: 'Name the festival.' },
  'ends-before-it-begins': { zh: '末日早于首日。', en: 'It ends before it begins.' },
  'of-another-year': { zh: '不是这一年前后的日期。', en: 'This day is not about that year.' },
  'made-up-on-a-weekday': {
    zh: '调休上班的日子应是周末。',
    en: 'A day worked in exchange is a weekend.',
  },
  'made-up-while-off': { zh: '这一天正在放假。', en: 'This day is a holiday.' },
}
