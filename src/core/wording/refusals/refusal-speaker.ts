import { parseDay } from '../../calendar/day.ts'
import { printDay, printInstant } from '../../calendar/day-wording.ts'
import { clockOf, dayOfInstant, parseInstant } from '../../calendar/instant.ts'
import { labelOf } from '../label.ts'
import { OPERATION_WORDS } from '../operations.ts'
import type { Label, Language } from '../words.ts'
import type { Particulars } from './particulars.ts'

/** What the sentence needs beside the refusal: how the round calls its units. */
export type RefusalNames = {
  /** The name of a unit by its id; the id itself where nobody knows it. */
  readonly unitName: (unitId: string) => string
}

/** Puts particulars into words of one language; what a rule left out is still said whole. */
export type RefusalSpeaker = {
  readonly unit: (given: Particulars) => string
  /** That unit's part of the case. */
  readonly unitPart: (given: Particulars) => string
  readonly act: (given: Particulars) => string
  readonly role: (given: Particulars) => string
  readonly step: (value: string | undefined) => string
  /** Steps that stand with commas between them. */
  readonly steps: (values: string | undefined) => string
  readonly quoted: (value: string | undefined) => string
  readonly day: (value: string | undefined) => string
  readonly moment: (value: string | undefined) => string
}

/** Puts particulars into Chinese; what is missing becomes 该单位, 该件 or nothing, and a day or instant that cannot be read stays as it is. */
export function chineseSpeaker({ unitName }: RefusalNames): RefusalSpeaker {
  const step = (value: string | undefined) => (value ? labelOf('step', value) : '未知步骤')
  return {
    unit: ({ unit }) => (unit ? unitName(unit) : '该单位'),
    unitPart: ({ unit }) => (unit ? `${unitName(unit)}承办的该件` : '该件'),
    act: ({ act }) => (act ? actWord(act, 'zh') : '该操作'),
    role: ({ role }) => (role ? labelOf('role', role) : '当前用户'),
    step,
    steps: (values) => {
      const words = listed(values).map((value) => `“${step(value)}”`)
      return words.length < 2
        ? words.join('')
        : `${words.slice(0, -1).join('、')}或${words.at(-1) ?? ''}`
    },
    quoted: (value) => (value ? `“${value}”` : ''),
    day: (value) => {
      const parsed = parseDay(value ?? '')
      return parsed ? printDay(parsed) : (value ?? '')
    },
    moment: (value) => {
      const parsed = parseInstant(value ?? '')
      return parsed ? printInstant(parsed) : (value ?? '')
    },
  }
}

/** Puts particulars into English, with days as 2024-03-14 and instants by the clock of Shanghai. */
export function englishSpeaker({ unitName }: RefusalNames): RefusalSpeaker {
  const step = (value: string | undefined) =>
    value ? labelOf('step', value, 'en') : 'an unknown step'
  return {
    unit: ({ unit }) => (unit ? unitName(unit) : 'this unit'),
    unitPart: ({ unit }) => (unit ? `the part of ${unitName(unit)}` : 'this case'),
    act: ({ act }) => (act ? actWord(act, 'en') : 'this act'),
    role: ({ role }) => (role ? labelOf('role', role, 'en') : 'this account'),
    step,
    steps: (values) => {
      const words = listed(values).map((value) => `“${step(value)}”`)
      return words.length < 2
        ? words.join('')
        : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
    },
    quoted: (value) => (value ? ` “${value}”` : ''),
    day: (value) => value ?? '',
    moment: (value) => {
      const parsed = parseInstant(value ?? '')
      return parsed ? `${dayOfInstant(parsed)} ${clockOf(parsed)}` : (value ?? '')
    },
  }
}

function listed(values: string | undefined): readonly string[] {
  return (values ?? '').split(',').filter(Boolean)
}

/** The same name may be an act on a case, an act of the office, or a way in. */
function actWord(name: string, language: Language): string {
  const words = [
    labelOf('act', name, language),
    labelOf('officeAct', name, language),
    labelOf('accountAct', name, language),
  ]
  const operations: Readonly<Record<string, Label>> = OPERATION_WORDS
  return words.find((word) => word !== name) ?? operations[name]?.[language] ?? name
}
