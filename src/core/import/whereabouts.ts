/** What a text names of where something is and what it is, a set for each level. */
export type Whereabouts = readonly ReadonlySet<string>[]

/**
 * County, town, village, and the place complained of (某采石场). Of names only the end is kept, since what
 * stands before them in a sentence cannot be told from their beginning.
 */
const LEVELS: readonly RegExp[] = [
  /[^该本全我各](?:自治县|县|旗)(?!级|里|内|政|直)|[^该本全我各城超夜门菜上集都](?:市)(?!级|里|内|政|场|委|直)|[^该本全我各小城园社厂矿库林景片地辖校街新老郊山湖护业发住活能置中示养冲环](?:区)(?!级|里|内|政|委|直)/gu,
  /\p{Script=Han}[^某该本全我各乡](?:镇|乡|街道)(?!政府|干部)/gu,
  /\p{Script=Han}[^某该本全我各农乡](?:村|社区)(?!民|委|里|组)/gu,
]
const SUBJECT =
  /某(\p{Script=Han}{0,8}?(?:厂|场|店|馆|矿|站|工地|公司|医院|学校|园|坊|窑|码头|歌厅|酒吧|小区|项目|企业))/gu

/** What a text names, level by level. */
export function whereaboutsOf(text: string): Whereabouts {
  const places = LEVELS.map((level) => new Set([...text.matchAll(level)].map(([name]) => name)))
  return [...places, new Set([...text.matchAll(SUBJECT)].map(([, name]) => name ?? ''))]
}

/** Whether two texts name different counties, towns or villages, or complain of different things: then they tell of two matters. */
export function areApart(one: Whereabouts, other: Whereabouts): boolean {
  return one.some((names, level) => {
    const others = other[level]
    if (others === undefined || names.size === 0 || others.size === 0) return false
    return ![...names].some((name) => [...others].some((two) => isSame(name, two)))
  })
}

const isSame = (one: string, two: string) => one.includes(two) || two.includes(one)
