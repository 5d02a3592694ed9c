/** What a close-out notice carries (domain §6). */
export type NoticePart =
  | 'problem'
  | 'goal'
  | 'measures'
  | 'done'
  | 'period'
  | 'objections'
  | 'telephone'

const NOTICE_PARTS: Readonly<Record<NoticePart, { readonly zh: string; readonly en: string }>> = {
  problem: { zh: '反馈问题', en: 'the problem' },
  goal: { zh: '整改目标', en: 'the goal' },
  measures: { zh: '整改措施', en: 'the measures' },
  done: { zh: '完成情况', en: 'what was done' },
  period: { zh: '公示期', en: 'the notice period' },
  objections: { zh: '受理意见的单位', en: 'who takes objections' },
  telephone: { zh: '联系电话', en: 'a telephone number' },
}

/** Why words, lists, numbers of cases and references agree or do not. */
export const SAID_REASONS = {
  claimsAgree: {
    zh: (verdict: string) => `总的结论“${verdict}”与各项诉求的认定一致。`,
    en: (verdict: string) => `The verdict over all, “${verdict}”, agrees with those of the claims.`,
  },
  claimsDiffer: {
    zh: (printed: string, derived: string) =>
      `总的结论写“${printed}”，各项诉求的认定不一，应为“${derived}”：是表述矛盾，不是数字错误。`,
    en: (printed: string, derived: string) =>
      `The verdict over all is printed as “${printed}”; by those of the claims it should be “${derived}”: the wording contradicts itself, no figure is wrong.`,
  },
  titlesAgree: {
    zh: (count: number) => `导读${count}条都有相同的标题。`,
    en: (count: number) => `All ${count} titles of the contents stand as headings in the text.`,
  },
  titlesMissing: {
    zh: (...titles: string[]) => `正文里没有找到这些标题：${titles.join('、')}。`,
    en: (...titles: string[]) =>
      `These titles of the contents were not found in the text: ${titles.join('; ')}.`,
  },
  titleDiffers: {
    zh: (title: string, heading: string) =>
      `导读写“${title}”，正文标题是“${heading}”，两处不一致。`,
    en: (title: string, heading: string) =>
      `The contents say “${title}”, the heading in the text is “${heading}”.`,
  },
  titlesDistinct: {
    zh: (count: number) => `导读列出${count}条，各不相同。`,
    en: (count: number) => `The contents list ${count} titles, all different.`,
  },
  titlesRepeated: {
    zh: (count: number, distinct: number) =>
      `导读列出${count}条，不同的只有${distinct}条，有一条重复。`,
    en: (count: number, distinct: number) =>
      `The contents list ${count} titles, only ${distinct} of them different: one stands twice.`,
  },
  numbered: {
    zh: (count: number) => `序号从一到${count}，没有缺号。`,
    en: (count: number) => `The numbering runs from 1 to ${count} without a gap.`,
  },
  misnumbered: {
    zh: (number: number) => `序号不连续，缺第${number}点。`,
    en: (number: number) => `The numbering has a gap: point ${number} is missing.`,
  },
  listed: {
    zh: (count: number) => `所写${count}，列出的也是${count}。`,
    en: (count: number) => `${count} are announced and ${count} are listed.`,
  },
  listedOtherwise: {
    zh: (said: number, listed: number) => `写的是${said}，列出的是${listed}。`,
    en: (said: number, listed: number) => `${said} are announced, ${listed} are listed.`,
  },
  sameSerial: {
    zh: (first: number, other: number) =>
      first === other
        ? `前后都是序号${first}。`
        : `前面是序号${first}，这里写的是序号${other}，不是同一个问题。`,
    en: (first: number, other: number) =>
      first === other
        ? `Both name problem number ${first}.`
        : `Number ${first} is named before, number ${other} here: not the same problem.`,
  },
  attached: {
    zh: (number: number) => `附件${number}在文中。`,
    en: (number: number) => `Attachment ${number} is in the paper.`,
  },
  notAttached: {
    zh: (number: number) => `文中没有附件${number}。`,
    en: (number: number) => `Attachment ${number} is not in the paper.`,
  },
  numberFits: {
    zh: (number: string) => `编号${number}合乎编号规则。`,
    en: (number: string) => `Number ${number} follows a known pattern.`,
  },
  numberOdd: {
    zh: (number: string, usual: number) =>
      `编号${number}有${number.length}位，其他编号是${usual}位。`,
    en: (number: string, usual: number) =>
      `Number ${number} has ${number.length} characters, the others have ${usual}.`,
  },
  numberUnknown: {
    zh: (number: string) => `编号${number}不合已知的编号规则。`,
    en: (number: string) => `Number ${number} follows no known pattern.`,
  },
  numberWithoutDay: {
    zh: (number: string) => `编号${number}里的日期没有这一天。`,
    en: (number: string) => `The date inside number ${number} does not exist.`,
  },
  noticeWhole: {
    zh: () => '公示应有的各项都有。',
    en: () => 'The notice says all that such a notice must say.',
  },
  noticeLacks: {
    zh: (...parts: NoticePart[]) =>
      `没有找到公示应有的：${parts.map((part) => NOTICE_PARTS[part].zh).join('、')}。`,
    en: (...parts: NoticePart[]) =>
      `A notice should also say: ${parts.map((part) => NOTICE_PARTS[part].en).join(', ')}.`,
  },
  allOf: {
    zh: (count: number, words: string) => `“${words}”说的就是这${count}，没有与它矛盾的数。`,
    en: (count: number, words: string) =>
      `“${words}” is said of these ${count}; no figure contradicts it.`,
  },
  notAllOf: {
    zh: (words: string, other: number) => `说“${words}”，文中却还有${other}。`,
    en: (words: string, other: number) => `“${words}” is said, yet ${other} are told that are not.`,
  },
  jointParts: {
    zh: (names: number, done: number) => `联合件共${names}个单位，已完成${done}个部分。`,
    en: (names: number, done: number) =>
      `The joint case has ${names} units; ${done} of its parts are done.`,
  },
  jointStranger: {
    zh: (name: string) => `${name}不在这件联合件的单位之中。`,
    en: (name: string) => `${name} is none of the units of this joint case.`,
  },
} as const
