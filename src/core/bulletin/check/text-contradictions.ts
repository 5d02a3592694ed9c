import type { Verdict } from '../../case/case.ts'
import { verdictOfClaims } from '../../case/derive.ts'
import type { ClaimId } from '../../ledger/ids.ts'
import { PAPER_CONTRADICTION_WORDING } from '../../wording/paper-contradictions.ts'
import type { Block, Paper } from '../blocks.ts'
import { type Contradiction, contradiction } from './contradiction.ts'

const OVERALL = /(?:内容|情况|问题)(基本属实|部分属实|不属实|属实)[，,]其中([^。]+)/g
const EACH = /基本属实|部分属实|不属实|属实/g
const VERDICTS: Readonly<Record<string, Verdict>> = {
  属实: 'substantiated',
  基本属实: 'mostly',
  部分属实: 'partly',
  不属实: 'unsubstantiated',
}
const PLACE = /\{[\p{L}\w]+\}/u

/** What the words of a paper say against each other: the verdict over all against its claims, contents against headings, places left open. */
export function textContradictions(paper: Paper): readonly Contradiction[] {
  const texts = paper.body.flatMap(textsOf)
  return [
    ...texts.flatMap(verdictContradictions),
    ...texts.filter((text) => PLACE.test(text)).map(openPlace),
    ...contentsContradictions(paper.body),
  ]
}

/** “属实” over claims of which some are not: a contradiction of wording (domain §3: any mix is 部分属实). */
function verdictContradictions(text: string): readonly Contradiction[] {
  return [...text.matchAll(OVERALL)].flatMap(([sentence, overall = '', rest = '']) => {
    const claims = [...rest.matchAll(EACH)].map(([word], index) => ({
      ...{ id: `${index}` as ClaimId, text: '', isInScope: true },
      verdict: VERDICTS[word] ?? null,
    }))
    const derived = verdictOfClaims(claims)
    if (claims.length < 2 || derived === null || derived === VERDICTS[overall]) return []
    const said = PAPER_CONTRADICTION_WORDING.verdict(overall, derived)
    return [contradiction('verdict-differs-from-claims', shortened(sentence), said)]
  })
}

function openPlace(text: string): Contradiction {
  const place = PLACE.exec(text)?.[0] ?? ''
  const said = PAPER_CONTRADICTION_WORDING.placeNotFilled(place)
  return contradiction('place-not-filled', shortened(text), said)
}

function contentsContradictions(body: readonly Block[]): readonly Contradiction[] {
  const headings = new Set(
    body.flatMap((block) => (block.kind === 'heading' ? [plain(block.text)] : [])),
  )
  return body.flatMap((block) =>
    block.kind !== 'contents'
      ? []
      : block.entries
          .filter((entry) => !headings.has(plain(entry)))
          .map((entry) =>
            contradiction(
              'contents-differ-from-headings',
              entry,
              PAPER_CONTRADICTION_WORDING.contents,
            ),
          ),
  )
}

/** Every text of a block. */
export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.runs.map((run) => run.text).join('')]
    case 'unit-item':
      return block.paragraphs.map((runs) => runs.map((run) => run.text).join(''))
    case 'heading':
      return [block.text]
    case 'letter':
      return block.paragraphs
    default:
      return []
  }
}

function plain(text: string): string {
  return text.replace(/[\s【】]/g, '')
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}……` : text
}
