import { type CloseOut, nextLevel } from '../../../core/closeout/close-out.ts'
import type { Task } from '../../../core/rectification/task.ts'
import type { RoundSettings } from '../../../core/round/round-settings.ts'
import { rectificationOf } from '../../../core/round/usual-rectification.ts'
import { label } from '../../../core/wording/label.ts'
import type { ActForm } from '../books/act-dialog.tsx'
import type { Field, Values } from '../books/field.ts'
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
export function closeOutBegin(task: Task, settings: RoundSettings): ActForm {
  return {
    fields: [{ name: 'no', kind: 'line', words: say.no }, classField(settings), ...APPLICATION],
    before: {
      ...{ no: task.plan.no, completedOn: task.finishedOn, outcomes: task.outcomes },
      problemClass: task.plan.problemClass ?? '',
    },
    particulars: begun({ kind: 'task', entryId: task.id }),
  }
}

/** What a case tells for its close-out. */
export type ToldByCase = {
  readonly caseId: string
  readonly number: string
  readonly closedOn: string | null
  readonly outcomes: readonly string[]
}

/** How a closed case's close-out is applied for, from its own page. */
export function closeOutOfCase(told: ToldByCase, settings: RoundSettings): ActForm {
  return {
    fields: [{ name: 'no', kind: 'line', words: say.no }, classField(settings), ...APPLICATION],
    before: { no: told.number, completedOn: told.closedOn, outcomes: told.outcomes },
    particulars: begun({ kind: 'case', caseId: told.caseId }),
  }
}

function begun(subject: Values): NonNullable<ActForm['particulars']> {
  return ({ problemClass, ...values }) => ({
    ...values,
    subject,
    problemClass: problemClass === '' ? null : problemClass,
  })
}

/** The class of the problem says which conditions must be shown beside the usual ones. */
function classField(settings: RoundSettings): Field {
  const { problemClasses } = rectificationOf(settings)
  return {
    ...{ name: 'problemClass', kind: 'named', words: say.problemClass },
    options: [
      { value: '', word: say.noClass.zh },
      ...problemClasses.map(({ name, authority }) => ({
        value: name,
        word: `${name}（${authority}）`,
      })),
    ],
  }
}

/** Files that can be named as evidence. */
export type FileToShow = { readonly sha256: string; readonly name: string }

/** A choice among the files that were sent in. */
export function filesField(files: readonly FileToShow[]): Field {
  const once = files.filter(
    ({ sha256 }, index) => files.findIndex((one) => one.sha256 === sha256) === index,
  )
  return {
    ...{ name: 'files', kind: 'picked', words: say.files },
    options: once.map(({ sha256, name }) => ({ value: sha256, word: name })),
  }
}

/** The files chosen, each with its name as the caption. */
export function filesChosen(files: readonly FileToShow[], chosen: unknown): readonly Values[] {
  return (chosen as readonly string[]).map((sha256) => ({
    sha256,
    caption: files.find((one) => one.sha256 === sha256)?.name ?? '',
  }))
}

/** What each act on a close-out asks for. */
export function closeOutForms(
  closeOut: CloseOut,
  files: readonly FileToShow[],
): Readonly<Record<string, ActForm>> {
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
        filesField(files),
      ],
      particulars: (values) => ({ ...values, files: filesChosen(files, values['files']) }),
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
