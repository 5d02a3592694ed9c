import type { Case, ClosingStatus, Measure, MeasureKind, Verdict } from '../case/case.ts'
import { statusOfParts, verdictOfCase } from '../case/derive.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { MEASURE_WORDS, UNIT_OF_COUNT_WORDS } from '../wording/case-words.ts'

/**
 * What of a case may be published. The columns of the hand-over list that no field holds, the
 * office's remarks and the identity record are not in it, so that no table can print them.
 */
export type PublishableCase = Pick<
  Case,
  | 'number'
  | 'numberRaw'
  | 'isKey'
  | 'channel'
  | 'text'
  | 'place'
  | 'categories'
  | 'industry'
  | 'requirement'
  | 'claims'
  | 'overriddenVerdict'
  | 'parts'
  | 'roles'
  | 'measures'
  | 'rectification'
  | 'repeat'
>

/** A case in the words of a public table. */
export type PublicRow = {
  readonly caseNumber: string
  readonly isKey: boolean
  readonly channel: string
  readonly complaint: string
  readonly place: string
  readonly regions: readonly string[]
  readonly categories: readonly string[]
  readonly industry: string
  readonly findings: readonly string[]
  readonly verdict: Verdict | null
  readonly goal: string
  readonly handling: readonly string[]
  readonly handlingClass: string
  readonly status: ClosingStatus
  readonly accountability: string
  readonly isRepeat: boolean
}

/** A case in words for the public, not yet masked; where several units answered, each text opens with its unit's full name. */
export function publicRowOf(settings: RoundSettings, of: PublishableCase): PublicRow {
  const name = (id: UnitId) => settings.units.find((unit) => unit.id === id)?.fullName ?? id
  const told = (text: (part: Case['parts'][number]) => string) =>
    of.parts
      .filter((part) => text(part) !== '')
      .map((part) => (of.parts.length > 1 ? `${name(part.unitId)}：${text(part)}` : text(part)))
  const leads = of.roles.filter(({ role }) => role === 'lead').map(({ unitId }) => unitId)
  return {
    caseNumber: of.number ?? of.numberRaw ?? '',
    isKey: of.isKey,
    channel: settings.channels.find((one) => one.channel === of.channel)?.word ?? '',
    complaint: of.text,
    place: of.place,
    regions: [...new Set([...leads, ...of.parts.map((part) => part.unitId)])].map(name),
    categories: of.categories,
    industry: of.industry ?? '',
    findings: told((part) => part.findings),
    verdict: verdictOfCase(of),
    goal: of.requirement,
    handling: told((part) => part.handling),
    handlingClass: handlingClass(of),
    status: statusOfParts(of.parts),
    accountability: accountabilityWording(of.measures),
    isRepeat: of.repeat?.isRepeat === true,
  }
}

const PERSONAL: readonly MeasureKind[] = [
  'summoned',
  'criticised',
  'admonished',
  'organisationalMeasure',
  'disciplined',
  'heldAccountable',
  'administrativeDetention',
  'criminalDetention',
]

/** 约谈2人、诫勉谈话1人, or 无: what happened to persons, each kind in its own unit of count. */
export function accountabilityWording(
  measures: readonly Pick<Measure, 'kind' | 'quantity' | 'unitOfCount'>[],
): string {
  const phrases = PERSONAL.flatMap((kind) => {
    const own = measures.filter((one) => one.kind === kind)
    const units = [...new Set(own.map((one) => one.unitOfCount))]
    return units.map((unit) => {
      const counted = own.filter((one) => one.unitOfCount === unit)
      const sum = counted.reduce((added, one) => added + one.quantity, 0)
      return `${MEASURE_WORDS[kind].zh}${sum}${UNIT_OF_COUNT_WORDS[unit].zh}`
    })
  })
  return phrases.length === 0 ? '无' : phrases.join('、')
}

/** 责令改正、立案处罚: the measures that were taken, or how it is put right where none was. */
function handlingClass({ measures, rectification }: PublishableCase): string {
  const kinds = [...new Set(measures.map((one) => one.kind))].filter(
    (kind) => !PERSONAL.includes(kind),
  )
  if (kinds.length > 0) return kinds.map((kind) => MEASURE_WORDS[kind].zh).join('、')
  if (rectification === null) return ''
  return rectification === 'immediate' ? '立行立改' : '限期整改'
}
