import type { ShownCaseView } from '../../../../contract/case/shown-case.ts'
import type { UnitId } from '../../../../core/ledger/ids.ts'
import type { Unit } from '../../../../core/unit/unit.ts'
import { isBelow, treeOf } from '../../../../core/unit/unit-tree.ts'
import * as words from '../../../../core/wording/case-words.ts'
import { label } from '../../../../core/wording/label.ts'
import type { Label, Language } from '../../../../core/wording/words.ts'
import type { Desk } from '../../../api/desk.ts'
import { inLanguage } from '../../../words/language.ts'
import type { ActField } from './act-fields.ts'
import { ACT_WORDS } from './act-words.ts'

export type Choice = { readonly value: string; readonly word: string }

type Asked = {
  readonly shown: ShownCaseView
  readonly desk: Desk
  readonly language: Language
  /** A liaison officer's own unit: the only one that such a person records for. */
  readonly ownUnit: string | null
  /** Whose act it is, where it is a unit's. */
  readonly unitId: string | null
}

type Offer = (asked: Asked) => readonly Choice[]

const all =
  (labels: Readonly<Record<string, Label>>): Offer =>
  ({ language }) =>
    Object.entries(labels).map(([value, one]) => ({ value, word: one[language] }))

const yesOrNo =
  (yes: 'granted' | 'yes', no: 'refused' | 'no'): Offer =>
  ({ language }) => {
    const say = inLanguage(ACT_WORDS, language)
    return [
      { value: 'true', word: say[yes] },
      { value: 'false', word: say[no] },
    ]
  }

const OFFERS: Readonly<Record<NonNullable<ActField['of']>, Offer>> = {
  progress: all(words.PROGRESS_WORDS),
  rectification: all(words.RECTIFICATION_WORDS),
  verdict: all(words.VERDICT_WORDS),
  measure: all(words.MEASURE_WORDS),
  unitOfCount: all(words.UNIT_OF_COUNT_WORDS),
  closing: ({ language }) =>
    (['closed', 'partlyClosed'] as const).map((value) => ({
      value,
      word: label('status', value, language),
    })),
  grant: yesOrNo('granted', 'refused'),
  yesNo: yesOrNo('yes', 'no'),
  ownUnit: ({ desk, ownUnit }) =>
    desk.round.settings.units
      .filter(({ id }) => ownUnit === null || id === ownUnit)
      .map(({ id, shortName }) => ({ value: id, word: shortName })),
  unitBelow: ({ desk, unitId }) =>
    unitsBelow(desk.round.settings.units, unitId).map((unit) => ({
      value: unit.id,
      word: unit.shortName,
    })),
  takenMeasure: ({ shown, language }) =>
    shown.case.measures.map(({ id, kind, quantity, unitOfCount, on }) => ({
      value: id,
      word: `${on} ${label('measure', kind, language)} ${quantity} ${label('unitOfCount', unitOfCount, language)}`,
    })),
}

/** The townships and bureaus to which a unit may hand on. */
export function unitsBelow(units: readonly Unit[], above: string | null): readonly Unit[] {
  const parentOf = treeOf(units)
  return above === null ? [] : units.filter(({ id }) => isBelow(id, above as UnitId, parentOf))
}

/** What a field of choices offers. */
export function choicesOf(of: NonNullable<ActField['of']>, asked: Asked): readonly Choice[] {
  return OFFERS[of](asked)
}
