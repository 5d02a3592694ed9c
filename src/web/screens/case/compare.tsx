import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { diffChars } from 'diff'
import { Fragment, useState } from 'react'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import type { CaseId } from '../../../core/ledger/ids.ts'
import { caseName } from '../../../core/wording/case-name.ts'
import { label } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { LongField } from '../../parts/form/long-field.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { FRAME_WORDS } from '../../words/frame-words.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { COMPARE_WORDS } from './case-words.ts'

type Props = {
  readonly shown: ShownCaseView
  readonly otherId: CaseId
  readonly close: () => void
}

/** Two cases beside each other with what differs marked, and the judgement whether one repeats the other. */
export function Compare({ shown, otherId, close }: Props) {
  const say = useWords(COMPARE_WORDS)
  const frame = useWords(FRAME_WORDS)
  const { answer, trouble, again } = useAnswer<ShownCaseView>({ path: `/api/cases/${otherId}` })
  const mayJudge = shown.allowed.onCase.includes('judgeRepeat')
  return (
    <Dialog
      title={say.title}
      width={1120}
      onCancel={close}
      footer={<Button onClick={close}>{frame.close}</Button>}
    >
      <p className="soft">{say.sentence}</p>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!answer && !trouble && <Skeleton active />}
      {answer && (
        <>
          <BothTexts one={shown} other={answer} />
          {answer.facts.status === 'closed' && <p className="soon-word">{say.after}</p>}
          {mayJudge && <Judgement shown={shown} other={answer} close={close} />}
        </>
      )}
    </Dialog>
  )
}

const HUNDRED = 100

function BothTexts({ one, other }: { readonly one: ShownCaseView; readonly other: ShownCaseView }) {
  const say = useWords(COMPARE_WORDS)
  const pieces = diffChars(one.case.text, other.case.text)
  const same = pieces
    .filter((piece) => !piece.added && !piece.removed)
    .reduce((sum, piece) => sum + piece.value.length, 0)
  const longest = Math.max(one.case.text.length, other.case.text.length, 1)
  const textOf = (side: 'removed' | 'added') =>
    pieces
      .filter((piece) => !(side === 'removed' ? piece.added : piece.removed))
      .map((piece, index) => {
        const key = `${index} ${piece.value}`
        return piece[side] ? (
          <mark key={key}>{piece.value}</mark>
        ) : (
          <Fragment key={key}>{piece.value}</Fragment>
        )
      })
  return (
    <>
      <p>{say.alike(Math.round((same / longest) * HUNDRED))}</p>
      <div className="compared">
        <Side title={say.thisCase} shown={one}>
          {textOf('removed')}
        </Side>
        <Side title={say.otherCase} shown={other}>
          {textOf('added')}
        </Side>
      </div>
    </>
  )
}

type SideProps = {
  readonly title: string
  readonly shown: ShownCaseView
  readonly children: React.ReactNode
}

function Side({ title, shown: { case: state, facts }, children }: SideProps) {
  const say = useWords(COMPARE_WORDS)
  const language = useLanguage()
  const { settings } = useDesk().round
  return (
    <article>
      <h3>
        {title}：{caseName(state, language)}
      </h3>
      <dl className="facts">
        <dt>{say.handedOverOn}</dt>
        <dd>{facts.handedOverOn ?? ''}</dd>
        <dt>{say.units}</dt>
        <dd>{facts.leadUnits.map((id) => unitWord(id, settings)).join('、')}</dd>
        <dt>{say.step}</dt>
        <dd>
          {label('step', facts.step, language)}，{label('status', facts.status, language)}
        </dd>
      </dl>
      <p className="read">{children}</p>
    </article>
  )
}

function Judgement({
  shown,
  other,
  close,
}: Omit<Props, 'otherId'> & { readonly other: ShownCaseView }) {
  const say = useWords(COMPARE_WORDS)
  const [isRepeat, judge] = useState<boolean | null>(null)
  const [reason, setReason] = useState('')
  const [isMissing, tellMissing] = useState(false)
  const { number, repeat } = other.case
  const former = shown.case.repeat
  const ofNumbers = [...new Set([...(former?.ofNumbers ?? []), ...(number ? [number] : [])])]
  const group = repeat?.group ?? former?.group ?? number ?? shown.case.number ?? shown.case.id
  const judging = useAct(() => ({
    path: `/api/cases/${shown.case.id}/acts`,
    body: {
      act: { act: 'judgeRepeat', repeat: { isRepeat, ofNumbers, group }, reason: reason.trim() },
      expectedSequence: shown.sequence,
    },
  }))
  const give = async () => {
    const isLacking = isRepeat === null || reason.trim() === ''
    tellMissing(isLacking)
    if (!isLacking && (await judging.act())) close()
  }
  return (
    <div className="judgement">
      {judging.trouble && <TroubleNote trouble={judging.trouble} />}
      <fieldset className="radios">
        <legend>{say.judge}</legend>
        {([true, false] as const).map((value) => (
          <label key={String(value)}>
            <input
              type="radio"
              name="repeat"
              checked={isRepeat === value}
              onChange={() => judge(value)}
            />
            {value ? say.yes : say.no}
          </label>
        ))}
      </fieldset>
      <LongField
        act="judgeRepeat"
        label={say.reason}
        value={reason}
        change={setReason}
        fault={isMissing ? say.missing : null}
      />
      <Button type="primary" loading={judging.isActing} onClick={() => void give()}>
        {say.judge}
      </Button>
    </div>
  )
}
