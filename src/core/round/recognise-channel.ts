import type { Channel } from '../case/case.ts'
import { squash } from '../reading/plain-text.ts'
import type { RoundSettings } from './round-settings.ts'

const USUAL: readonly (readonly [RegExp, Channel])[] = [
  [/微信|公众号|小程序/u, 'wechat'],
  [/电话|来电|热线|致电/u, 'call'],
  [/来信|信件|信函|邮寄|邮政|邮件|信箱/u, 'letter'],
  [/其他|其它|网络|网上|来访|走访|短信|现场/u, 'other'],
]

/** How a petition came, by the round's own words and then by the usual ones; null where the words say nothing known. */
export function recogniseChannel(
  { channels }: Pick<RoundSettings, 'channels'>,
  text: string,
): Channel | null {
  const wording = squash(text)
  const own = channels.find(({ word }) => wording !== '' && wording.includes(squash(word)))
  if (own) return own.channel
  const exact = { 电: 'call', 信: 'letter', D: 'call', X: 'letter' } as const
  if (wording in exact) return exact[wording as keyof typeof exact]
  return USUAL.find(([words]) => words.test(wording))?.[1] ?? null
}
