import type { Check } from '../check.ts'
import { figuresTold } from '../figures-told.ts'
import { isExactCount } from '../numbers/figure.ts'
import { WORDS } from '../reasons/reason.ts'
import type { Item } from '../text/item.ts'
import { countBefore, type ReadText, sentenceAround } from '../text/statement.ts'

const ALL =
  /(?:全部|全面|均已?)[^,。;:\n\d]{0,8}?(属实|办结|完成整改|整改到位|整改完成|完成)(?=[,。;])/gu
const NOT: Readonly<Record<string, RegExp>> = {
  属实: /不属实|部分属实/u,
  办结: /未办结|正在办理|在办/u,
}
const NOT_DONE = /未完成|尚未|正在/u
const REACH = 6

/** 55个问题…全部属实: all of the count told before, unless the same sentence counts some that are not. */
export function checkAllOf(read: ReadText): readonly Check[] {
  return [...read.flow.text.matchAll(ALL)].flatMap((match) => {
    const [words, of = ''] = match
    const sentence = itemsOfSentence(match.index, read)
    const isNot = ({ label }: Item) => (NOT[of] ?? NOT_DONE).test(label)
    const whole = sentence.findLast((item) => item.figure.to <= match.index && !isNot(item))
    if (whole === undefined || /^(?:家|人|名|元|万元)$/u.test(whole.figure.unit)) return []
    const not = sentence.find((item) => isNot(item) && item.figure.value > 0 && item !== whole)
    const { value, unit } = whole.figure
    return [
      {
        ...{ kind: 'repeated-figure', outcome: not === undefined ? 'right' : 'wrong' },
        ...{ total: value, parts: [value], expected: value, unit },
        text: sentenceAround(read.flow, match.index, match.index + words.length),
        place: read.flow.placeOf(whole.figure.from),
        figures: figuresTold(read.flow, { total: [whole], part: [whole] }),
        ...(not === undefined
          ? WORDS.allOf(value, words)
          : WORDS.notAllOf(words, not.figure.value)),
      } satisfies Check,
    ]
  })
}

/** The exact counts of the sentence around a place. */
function itemsOfSentence(at: number, { every, flow }: ReadText): readonly Item[] {
  const near = countBefore(every, at)
  return every
    .slice(Math.max(0, near - REACH), near + REACH)
    .filter(({ figure }) => isExactCount(figure) && figure.unit !== '')
    .filter(({ figure }) => {
      const [from, to] = figure.from < at ? [figure.to, at] : [at, figure.from]
      return !/[。!?\n]/u.test(flow.text.slice(from, to))
    })
}
