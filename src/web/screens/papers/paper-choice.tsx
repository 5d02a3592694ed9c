import { NOTE_FIELD, NOTICE_FIELDS, TYPED_FIELDS } from '../../../core/forms/form-fields.ts'
import { FORM_KINDS, FORM_SUBJECTS, type FormKind } from '../../../core/forms/form-kind.ts'
import { label } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { TextLine } from '../../parts/form/text-line.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { PAPERS_SCREEN_WORDS } from './papers-words.ts'
import { TaskChoice } from './task-choice.tsx'

/** What a paper is to be about, as typed. */
export type PaperChoice = {
  readonly kind: FormKind
  readonly unitId: string
  readonly cases: string
  readonly taskId: string
  readonly typed: Readonly<Record<string, string>>
}

export const NOTHING_CHOSEN: PaperChoice = {
  ...{ kind: 'handOverSlip', unitId: '', cases: '', taskId: '', typed: {} },
}

type Props = {
  readonly choice: PaperChoice
  readonly change: (choice: PaperChoice) => void
  readonly kinds?: readonly FormKind[]
}

/** The fields that a kind of paper asks for, and no others. */
export function ChoosePaper({ choice, change, kinds = FORM_KINDS }: Props) {
  const say = useWords(PAPERS_SCREEN_WORDS)
  const language = useLanguage()
  const { round } = useDesk()
  const subject = FORM_SUBJECTS[choice.kind]
  const isOfCases = subject === 'cases-of-unit' || subject === 'case-of-unit'
  const notice = choice.kind === 'closeOutNotice' ? NOTICE_FIELDS : []
  const typed = [...(TYPED_FIELDS[choice.kind] ?? []), ...notice, NOTE_FIELD]
  return (
    <>
      <label className="form-line">
        <span>{say.kind}</span>
        <select
          className="field"
          value={choice.kind}
          onChange={(event) => change({ ...choice, kind: event.target.value as FormKind })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {label('formKind', kind, language)}
            </option>
          ))}
        </select>
      </label>
      {isOfCases && (
        <label className="form-line">
          <span>{say.unit}</span>
          <select
            className="field"
            value={choice.unitId}
            onChange={(event) => change({ ...choice, unitId: event.target.value })}
          >
            <option value="" />
            {round.settings.units.map(({ id, fullName }) => (
              <option key={id} value={id}>
                {fullName}
              </option>
            ))}
          </select>
        </label>
      )}
      {isOfCases && (
        <TextLine
          name={say.cases}
          hint={say.casesHint}
          value={choice.cases}
          write={(cases) => change({ ...choice, cases })}
        />
      )}
      {(subject === 'task' || subject === 'lookBack') && (
        <TaskChoice
          books={subject === 'task' ? ['task', 'closeOut'] : ['lookBack']}
          taskId={choice.taskId}
          choose={(taskId) => change({ ...choice, taskId })}
        />
      )}
      {typed.map((name) => (
        <TextLine
          key={name}
          name={name}
          value={choice.typed[name] ?? ''}
          write={(text) => change({ ...choice, typed: { ...choice.typed, [name]: text } })}
        />
      ))}
    </>
  )
}
