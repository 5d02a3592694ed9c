import type { ShownEntryView } from '../../../contract/books/entries.ts'
import type { Book } from '../../../core/book/entry.ts'
import type { LabTest } from '../../../core/evidence/lab-test.ts'
import type { ActForm } from '../books/act-dialog.tsx'
import type { Field, Values } from '../books/field.ts'
import { type FileToShow, filesChosen, filesField } from '../closeout/close-out-forms.ts'
import { PLAIN_WORDS as say } from './plain-words.ts'

const REASON: Field = { name: 'reason', kind: 'text', words: say.reason }
const NOTE: Field = { name: 'note', kind: 'text', words: say.note }
const LETTER: Field = { name: 'letter', kind: 'line', words: say.letter }
const NO: Field = { name: 'no', kind: 'line', words: say.no }
const COMPARISONS = ['atMost', 'atLeast', 'between']

const ITEMS: Field = {
  ...{ name: 'items', kind: 'several', words: say.items },
  fields: [
    { name: 'item', kind: 'line', words: say.item },
    { name: 'standard', kind: 'line', words: say.standard },
    { name: 'unit', kind: 'line', words: say.unit },
    {
      ...{ name: 'comparison', kind: 'choice', of: 'comparison', options: COMPARISONS },
      words: say.comparison,
    },
    { name: 'limit', kind: 'number', words: say.limit },
    { name: 'upper', kind: 'number', words: say.upper },
  ],
}

const SAMPLE: readonly Field[] = [
  NO,
  { name: 'place', kind: 'line', words: say.place },
  { name: 'sampledOn', kind: 'day', words: say.sampledOn },
  { name: 'laboratory', kind: 'line', words: say.laboratory },
  { name: 'unitIds', kind: 'units', words: say.unitIds },
  { name: 'expectedOn', kind: 'day', words: say.expectedOn },
  ITEMS,
]

/** How a sample is taken for a case, from its own page. */
export function testOfCase({
  caseId,
  number,
  unitIds,
}: {
  readonly caseId: string
  readonly number: string
  readonly unitIds: readonly string[]
}): ActForm {
  return {
    fields: SAMPLE,
    before: { no: number, unitIds },
    particulars: (values) => ({ ...values, caseId, taskId: null }),
  }
}

/** How an entry of these books is begun; what no form begins is not here. */
export const PLAIN_BEGINS: Readonly<
  Partial<Record<Book, { readonly act: string; readonly form: ActForm }>>
> = {
  plan: {
    act: 'takeFeedback',
    form: {
      fields: [
        NO,
        { name: 'title', kind: 'line', words: say.title },
        { name: 'feedbackOn', kind: 'day', words: say.feedbackOn },
        { name: 'problems', kind: 'number', words: say.problems },
      ],
    },
  },
  labTest: {
    act: 'takeSample',
    form: {
      fields: SAMPLE,
      particulars: (values) => ({ ...values, caseId: null, taskId: null }),
    },
  },
  callBack: {
    act: 'planCallBack',
    form: {
      fields: [{ name: 'caseId', kind: 'line', words: say.caseId }],
      particulars: (values) => ({ ...values, identityNumber: null }),
    },
  },
}

/** What each act on these books asks for. */
export function plainForms(
  shown: ShownEntryView,
  files: readonly FileToShow[] = [],
): Readonly<Partial<Record<string, ActForm>>> {
  return {
    submitPlan: { fields: [LETTER, NOTE] },
    returnPlan: { fields: [REASON] },
    approvePlan: { fields: [LETTER, NOTE] },
    publishPlan: { fields: [{ name: 'where', kind: 'line', words: say.where }] },
    reportOnPlan: { fields: [LETTER, NOTE] },
    postponeResult: { fields: [{ name: 'to', kind: 'day', words: say.to }, REASON] },
    ...(shown.book === 'labTest' && { giveResults: resultForm(shown.state as unknown as LabTest) }),
    endLookBack: { fields: [{ name: 'summary', kind: 'text', words: say.summary }] },
    inspect: {
      fields: [
        {
          ...{ name: 'result', kind: 'choice', of: 'reinspectionResult', words: say.result },
          options: ['stable', 'relapse', 'surfaceOnly', 'false'],
        },
        { name: 'findings', kind: 'text', words: say.findings },
        { name: 'inspectors', kind: 'lines', words: say.inspectors },
        filesField(files),
      ],
      particulars: (values) => ({ ...values, files: filesChosen(files, values['files']) }),
    },
    recordSetRight: { fields: [NOTE] },
    tryCallBack: { fields: [NOTE] },
    recordCallBack: {
      fields: [
        {
          ...{ name: 'satisfaction', kind: 'choice', of: 'satisfaction', words: say.satisfaction },
          options: ['satisfied', 'mostlySatisfied', 'dissatisfied'],
        },
        { name: 'isReallyDone', kind: 'yesNo', words: say.isReallyDone },
        { name: 'said', kind: 'text', words: say.said },
      ],
    },
    giveUpCallBack: { fields: [REASON] },
  }
}

/** One value for each item of the sample; an item left empty is still awaited. */
function resultForm({ items }: LabTest): ActForm {
  const named = (index: number) => `value${index}`
  return {
    fields: [
      LETTER,
      { name: 'on', kind: 'day', words: say.reportOn },
      ...items.flatMap(({ item, unit }, index): readonly Field[] => [
        {
          ...{ name: named(index), kind: 'number' },
          words: { zh: `${item}（${unit}）`, en: `${item} (${unit})` },
        },
        { name: `below${index}`, kind: 'yesNo', words: say.below },
      ]),
    ],
    particulars: (values: Values) => ({
      letter: values['letter'],
      on: values['on'],
      results: items.map(({ unit }, index) => {
        const value = values[named(index)]
        if (typeof value !== 'number') return null
        return { value, unit, isBelowDetection: values[`below${index}`] === true }
      }),
    }),
  }
}
