import type { Label, Words } from './words.ts'

/** What is wrong at one place of a round's settings: what is expected there. */
export const SETTINGS_WORDING = {
  text: { zh: '应为不空的文字', en: 'should be a text that is not empty' },
  anyText: { zh: '应为文字', en: 'should be a text' },
  yesNo: { zh: '应为 true 或 false', en: 'should be true or false' },
  whole: (from: number, to: number) => ({
    zh: `应为${from}到${to}之间的整数`,
    en: `should be a whole number from ${from} to ${to}`,
  }),
  slug: {
    zh: '应为小写字母、数字、点和连字符组成的代号，如 yongzhou-2024',
    en: 'should be a code of small letters, digits, dots and hyphens like yongzhou-2024',
  },
  day: {
    zh: '应为实有的日期，写作 2024-03-14',
    en: 'should be a day that there is, written 2024-03-14',
  },
  clock: { zh: '应为时刻，写作 17:00', en: 'should be a time of day, written 17:00' },
  oneOf: (words: Words<string>) => {
    const literals = Object.entries(words)
    const listed = (language: keyof Label) =>
      literals.map(([one, word]) =>
        language === 'zh' ? `${one}（${word.zh}）` : `${one} (${word.en})`,
      )
    return {
      zh: `应为${listed('zh').join('、')}之一`,
      en: `should be one of ${listed('en').join(', ')}`,
    }
  },
  exactly: (literal: string) => ({ zh: `应为 ${literal}`, en: `should be ${literal}` }),
  list: { zh: '应为清单（数组）', en: 'should be a list' },
  tooFew: (least: number) => ({
    zh: `至少要有${least}项`,
    en: `needs at least ${least === 1 ? 'one entry' : `${least} entries`}`,
  }),
  record: { zh: '应为对照表（对象）', en: 'should be a table of names and values (an object)' },
  group: { zh: '应为一组设置（对象）', en: 'should be a group of settings (an object)' },
  unknown: {
    zh: '没有这个设置项，请检查名称',
    en: 'there is no such setting, check its name',
  },
  missing: { zh: '缺少这个设置项', en: 'this setting is missing' },
  repeats: (key: string, first: number) => ({
    zh: `“${key}”与第${first}项重复`,
    en: `“${key}” stands in entry ${first} already`,
  }),
  divisionCode: {
    zh: '应为6位、9位或12位行政区划代码',
    en: 'should be a division code of 6, 9 or 12 digits',
  },
  endsBeforeBegin: (from: string) => ({
    zh: `停用日期不能早于启用日期 ${from}`,
    en: `cannot end before it begins on ${from}`,
  }),
  stationing: (from: string) => ({
    zh: `进驻结束日期不能早于开始日期 ${from}`,
    en: `the stationing cannot end before it begins on ${from}`,
  }),
  reception: (from: string) => ({
    zh: `受理结束时刻应晚于开始时刻 ${from}`,
    en: `reception should end after it begins at ${from}`,
  }),
  inOffice: (from: string) => ({
    zh: `任职截止日期不能早于起始日期 ${from}`,
    en: `cannot leave the post before taking it on ${from}`,
  }),
  publicKey: {
    zh: '应为市州办公室给出的签名公钥（43个字符）',
    en: 'must be the public key that the city’s office gives out (43 characters)',
  },
  reporting: (from: string) => ({
    zh: `报送截止日期不能早于开始日期 ${from}`,
    en: `cannot stop reporting before it begins on ${from}`,
  }),
  email: { zh: '应为邮箱地址', en: 'should be an address of e-mail' },
  noSuchKind: { zh: '没有这种交办件类型', en: 'there is no such kind of case' },
  twoCategories: (word: string, owner: string) => ({
    zh: `“${word}”已经是类型“${owner}”的名称`,
    en: `“${word}” is a name of the category “${owner}” already`,
  }),
  bucketNameMissing: {
    zh: '多类计入综合类时，要写明综合类的名称',
    en: 'cases of several categories are counted together: name the category that takes them',
  },
  bucketNameIdle: {
    zh: '没有采用综合类的计法，不应写综合类名称',
    en: 'no category takes cases of several: this name should be empty',
  },
  pattern: { zh: '应为有效的正则表达式', en: 'should be a valid regular expression' },
  example: {
    zh: '示例编号不符合这条编号规则',
    en: 'the example does not follow this scheme',
  },
  ruleNeverUsed: (earlier: number) => ({
    zh: `这条时限规则永远用不到：第${earlier}条规则已经管到它的全部交办件`,
    en: `this deadline rule is never used: rule ${earlier} takes all its cases before it`,
  }),
  stagesBackwards: {
    zh: '各阶段要按签收、核查、回复、审核、签发、上报的先后排列',
    en: 'stages stand in the order sign for, verify, reply, review, sign off, report',
  },
  ruledTwice: (key: string, first: number) => ({
    zh: `“${key}”已由第${first}条规则规定`,
    en: `“${key}” is settled by rule ${first} already`,
  }),
  unitTwice: (id: string, first: number) => ({
    zh: `单位代号“${id}”与第${first}个单位重复`,
    en: `the code “${id}” is that of unit ${first} already`,
  }),
  nameOfTwo: (name: string, other: string) => ({
    zh: `名称“${name}”已经是单位“${other}”的名称，同一时期不能指两个单位`,
    en: `“${name}” is a name of the unit “${other}” already; at one time it cannot mean two`,
  }),
  noParent: (id: string) => ({
    zh: `没有代号为“${id}”的上级单位`,
    en: `there is no unit “${id}” to stand above it`,
  }),
  circle: { zh: '上级单位绕成了一圈', en: 'the units above go round in a circle' },
  itemsTaken: (word: Label, first: number) => ({
    zh: `“${word.zh}”已经放在第${first}个栏目，不能再放在这里`,
    en: `“${word.en}” stands in section ${first} already and cannot stand here again`,
  }),
  noUnit: (id: string) => ({
    zh: `本轮次没有代号为“${id}”的单位`,
    en: `this round has no unit “${id}”`,
  }),
  noCategory: (name: string) => ({
    zh: `本轮次没有名为“${name}”的污染类型`,
    en: `this round has no category “${name}”`,
  }),
  blank: (place: string, known: readonly string[]) => ({
    zh: `“${place}”无法填写，可用的有${known.join('、')}`,
    en: `“${place}” cannot be filled; there are ${known.join(', ')}`,
  }),
  brackets: {
    zh: '方括号要成对，且不能套用',
    en: 'square brackets come in pairs, and not one inside another',
  },
  jointWords: (part: string) => ({
    zh: `联合件单列一项，措辞里要有${part}`,
    en: `joint cases have a line of their own: its words need ${part}`,
  }),
  covertAlongside: {
    zh: '暗访问题本身已在本栏统计，不能再并列一次',
    en: 'covert findings are what this section counts and cannot stand beside themselves',
  },
} as const

/** What stands there instead. */
export function settingShown(input: unknown): Label {
  if (typeof input === 'string') {
    if (input.trim() === '') return { zh: '空白', en: 'blank' }
    const quoted = `“${input.length > 40 ? `${input.slice(0, 40)}…` : input}”`
    return { zh: quoted, en: quoted }
  }
  if (Array.isArray(input)) return { zh: '清单', en: 'a list' }
  if (input === null) return { zh: '空值（null）', en: 'nothing (null)' }
  if (typeof input === 'object') return { zh: '一组设置', en: 'a group of settings' }
  return { zh: String(input), en: String(input) }
}
