import { type CloseOut, nextLevel } from '../../../core/closeout/close-out.ts'
import type { Task } from '../../../core/rectification/task.ts'
import { label } from '../../../core/wording/label.ts'
import type { Field, Values } from '../books/field.ts'
import type { ActForm } from '../rectification/act-form.tsx'
import { CLOSE_OUT_SCREEN_WORDS as say } from './close-out-words.ts'

const REASON: Field = { name: 'reason', kind: 'text', words: say.reason }
const LETTER: Field = { name: 'letter', kind: 'line', words: say.letter }
const ON: Field = { name: 'on', kind: 'day', words: say.on }

const APPLICATION: readonly Field[] = [
  LETTER,
  { name: 'completedOn', kind: 'day', words: say.completedOn },
  { name: 'outcomes', kind: 'lines', words: say.outcomes },
]

/** How a finished task's close-out is applied for: what the task told already stands in the form. */
export function closeOutBegin(task: Task): ActForm {
  return {
    fields: [{ name: 'no', kind: 'line', words: say.no }, ...APPLICATION],
    before: { no: task.plan.no, completedOn: task.finishedOn, outcomes: task.outcomes },
    particulars: (values: Values) => ({ ...values, subject: { kind: 'task', entryId: task.id } }),
  }
}

/** What each act on a close-out asks for. */
export function closeOutForms(closeOut: CloseOut): Readonly<Record<string, ActForm>> {
  const { application, conditions, objections } = closeOut
  const level = nextLevel(closeOut)
  const ofLevel = (values: Values) => ({ ...values, level })
  const named = level === null ? '' : label('acceptanceLevel', level)
  return {
    amendApplication: {
      fields: APPLICATION,
      before: {
        letter: application.letter,
        completedOn: application.completedOn,
        outcomes: application.outcomes,
      },
    },
    showCondition: {
      fields: [
        {
          ...{ name: 'name', kind: 'named', words: say.condition },
          options: conditions.map(({ name, asked }) => ({
            value: name,
            word: asked === '' ? name : `${name}（${asked}）`,
          })),
        },
        { name: 'isMet', kind: 'yesNo', words: say.isMet },
        { name: 'shownBy', kind: 'text', words: say.shownBy },
      ],
      particulars: (values) => ({ ...values, files: [] }),
    },
    acceptLevel: {
      fields: [
        { ...ON, words: { zh: `${named}${say.on.zh}`, en: say.on.en } },
        LETTER,
        { name: 'letterOn', kind: 'day', words: say.letterOn },
        { name: 'signedBy', kind: 'line', words: say.signer },
        { name: 'opinion', kind: 'text', words: say.opinion },
      ],
      particulars: ofLevel,
    },
    refuseLevel: { fields: [ON, REASON], particulars: ofLevel },
    giveNotice: {
      fields: [
        { name: 'from', kind: 'day', words: say.from },
        { name: 'letterOn', kind: 'day', words: say.letterOn },
        { name: 'where', kind: 'line', words: say.where },
        { name: 'receiver', kind: 'line', words: say.receiver },
        { name: 'phone', kind: 'line', words: say.phone },
        { name: 'address', kind: 'line', words: say.address },
        { name: 'signature', kind: 'line', words: say.signature },
        { name: 'basis', kind: 'line', words: say.basis },
      ],
    },
    takeObjection: {
      fields: [
        ON,
        { name: 'channel', kind: 'line', words: say.channel },
        { name: 'text', kind: 'text', words: say.text },
      ],
    },
    answerObjection: {
      fields: [
        {
          ...{ name: 'objectionId', kind: 'named', words: say.objection },
          options: objections
            .filter((one) => one.answer === null)
            .map(({ id, on, text }) => ({ value: id, word: `${on} ${text.slice(0, 40)}` })),
        },
        ON,
        { name: 'text', kind: 'text', words: say.text },
        { name: 'isUpheld', kind: 'yesNo', words: say.isUpheld },
      ],
    },
    recallNotice: { fields: [REASON] },
    closeOut: { fields: [ON, { name: 'filing', kind: 'line', words: say.filing }] },
    withdrawCloseOut: { fields: [REASON] },
  }
}
