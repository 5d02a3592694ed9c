import type { ShownCaseView } from '../../../../contract/case/shown-case.ts'
import type { RoundSettings } from '../../../../core/round/round-settings.ts'
import { unitWord } from '../../../../core/wording/part-words.ts'
import type { Spoken } from '../../../words/language.ts'
import { ACT_FIELDS } from './act-fields.ts'
import type { ACT_WORDS } from './act-words.ts'
import type { ChosenAct } from './built-act.ts'
import { unitsBelow } from './choices.ts'

/** Acts that stand together under one heading: those of a unit, of what it handed on, of the whole case. */
export type OfferedGroup = { readonly title: string; readonly offered: readonly ChosenAct[] }

/** What the reader may do now, by whose it is. */
export function groupsOf(
  { onCase, onParts, onHandOns }: ShownCaseView['allowed'],
  { units }: Pick<RoundSettings, 'units'>,
  say: Pick<Spoken<typeof ACT_WORDS>, 'handedOnTo' | 'onWhole'>,
): readonly OfferedGroup[] {
  // Who has nobody below hands nothing on.
  const handingOn = onHandOns.handOn
    .filter(({ from }) => unitsBelow(units, from).length > 0)
    .map(({ partOf, from }): ChosenAct => ({ act: 'handOn', unitId: from, partOf }))
  const own = onParts.map(({ unitId, acts }) => ({
    title: unitWord(unitId, { units }),
    offered: [
      ...acts.map((act) => ({ act, unitId })),
      ...handingOn.filter((one) => one.unitId === unitId),
    ],
  }))
  const below = onHandOns.acts.map(({ partOf, to, acts }) => ({
    title: say.handedOnTo(unitWord(to, { units })),
    offered: [
      ...acts.map((act) => ({ act, unitId: to, partOf })),
      ...handingOn.filter((one) => one.unitId === to && one.partOf === partOf),
    ],
  }))
  // A suspected repeat is judged with both cases beside each other, further below.
  const whole = onCase.filter((act) => act in ACT_FIELDS).map((act) => ({ act, unitId: null }))
  return [...own, ...below, { title: say.onWhole, offered: whole }].filter(
    ({ offered }) => offered.length > 0,
  )
}
