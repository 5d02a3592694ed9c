import type { Check, CheckKind } from '../../figures/check.ts'
import { checkPaper } from '../../figures/check-paper.ts'
import { changeWords, placeWords } from '../../figures/check-wording.ts'
import { PAPER_CONTRADICTION_WORDING } from '../../wording/paper-contradictions.ts'
import type { Paper } from '../blocks.ts'
import { paperAsRead } from '../paper-as-read.ts'
import type { ReadSection } from '../reading/bulletin-reading.ts'
import { readBulletin } from '../reading/read-bulletin.ts'
import { type Contradiction, contradiction } from './contradiction.ts'

/** What the blocks themselves are held against, with more knowledge than a reader of the print has. */
const HELD_BY_BLOCKS: ReadonlySet<CheckKind> = new Set(['claims', 'title-match'])

/** What the checker of foreign papers finds wrong in the paper as it will be printed, typed texts included, beside what was found already. */
export function checkedContradictions(
  paper: Paper,
  found: readonly Contradiction[],
): readonly Contradiction[] {
  const read = paperAsRead(paper)
  const isSaid = found.some(({ code }) => code === 'typed-figure-differs')
  const wrong = checkPaper(read).filter(
    ({ kind, outcome }) =>
      outcome === 'wrong' && !HELD_BY_BLOCKS.has(kind) && !(isSaid && kind === 'repeated-figure'),
  )
  if (wrong.length === 0) return []
  const { sections } = readBulletin(read)
  return wrong.map((check) => {
    const text = shortened(check.text)
    const change = { zh: changeWords(check), en: changeWords(check, 'en') }
    const said = PAPER_CONTRADICTION_WORDING.check(check, change, text)
    return contradiction('check-fails', whereIs(check, sections), said)
  })
}

/** 信访件情况（第23段第5字） */
function whereIs({ place }: Check, sections: readonly ReadSection[]): string {
  const words = placeWords(place)
  if (!('paragraph' in place)) return words
  const section = sections.findLast((one) => one.place.paragraph <= place.paragraph)
  const title = section?.title ?? null
  return title === null ? words : `${title}（${words}）`
}

const LONGEST = 60

function shortened(text: string): string {
  const line = text.trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}……` : line
}
