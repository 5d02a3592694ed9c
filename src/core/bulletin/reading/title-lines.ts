/** What a kicker tells and closes with, before a title that is a slogan. */
const TELLS = /(?:工作|情况|活动|会议|问题|进展|现场会|座谈会)$/u
const SLOGAN =
  /^(?:以|要|坚持|坚决|坚定|推动|推进|聚焦|把|让|抓|扎实|切实|强化|确保|全力|奋力|加快|压实|从严|守|打|统一|提高|牢记)/u

/** Title and kicker of the lines above an article; a title of 导读 settles which is which. */
export function titleOf(
  lines: readonly string[],
  titles: ReadonlySet<string>,
): { readonly title: string; readonly kicker: string | null } {
  const whole = lines.join('')
  if (lines.length < 2 || titles.has(whole)) return { title: whole, kicker: null }
  const known = lines.findIndex((_line, at) => at > 0 && isNamed(lines.slice(at).join(''), titles))
  const cut = known === -1 ? kickerLines(lines) : known
  return {
    title: lines.slice(cut).join(''),
    kicker: cut === 0 ? null : lines.slice(0, cut).join(''),
  }
}

const SHORTEST_BEGINNING = 8

/** 导读 names it, or names it and says more. */
function isNamed(title: string, titles: ReadonlySet<string>): boolean {
  if (titles.has(title)) return true
  const isLong = title.length >= SHORTEST_BEGINNING
  return isLong && [...titles].some((one) => one.startsWith(title))
}

/** One line is a kicker where it tells a whole and a slogan follows, or the other way round. */
function kickerLines([first = '', second = '']: readonly string[]): number {
  if (TELLS.test(first) && SLOGAN.test(second)) return 1
  return SLOGAN.test(first) && TELLS.test(second) && !SLOGAN.test(second) ? 1 : 0
}
