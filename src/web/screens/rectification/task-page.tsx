import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useState } from 'react'
import type { ShownEntryView } from '../../../contract/books/entries.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import { progressOn } from '../../../core/rectification/progress.ts'
import { latestOf, leadersOf, type Task, taskDueOn } from '../../../core/rectification/task.ts'
import { printNumbers } from '../../../core/wording/books/level-number.ts'
import { label } from '../../../core/wording/label.ts'
import { printYuan } from '../../../core/wording/money.ts'
import { goTo } from '../../api/address.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { ActDialog } from '../books/act-dialog.tsx'
import { EntrySides } from '../books/entry-sides.tsx'
import { HandOnButton } from '../books/hand-on-button.tsx'
import { Attachments } from '../case/files/attachments.tsx'
import { closeOutBegin } from '../closeout/close-out-forms.ts'
import { ActButtons } from './act-buttons.tsx'
import { Gantt, MilestoneTable } from './gantt.tsx'
import { taskForms } from './task-forms.ts'
import { TASK_SCREEN_WORDS } from './task-words.ts'

/** One task: how far it is and why, its milestones against time, what was reported, and the acts allowed now. */
export function TaskPage({ entryId }: { readonly entryId: string }) {
  const say = useWords(TASK_SCREEN_WORDS)
  const language = useLanguage()
  const { round, home } = useDesk()
  const { at } = useCutOff()
  const { answer, trouble, again } = useAnswer<ShownEntryView>({ path: `/api/entries/${entryId}` })
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return <Skeleton active />
  const task = answer.state as unknown as Task
  const today = dayOfInstant(at)
  const told = progressOn(task, today)
  return (
    <>
      <Link to={`${home}/rectification`}>← {say.back}</Link>
      <PageHead
        title={`${task.plan.no}　${answer.facts.title}`}
        sentence={
          <>
            <span className={told.progress === 'behind' ? 'late-word' : undefined}>
              {label('progress', told.progress, language)}
            </span>
            {`：${label('progressReason', told.because, language)}`}
            {told.missed.length > 0 && `（${told.missed.map((one) => one.title).join('、')}）`}
          </>
        }
      >
        {task.step === 'finished' && <ApplyButton shown={answer} />}
        <HandOnButton shown={answer} text={task.plan.problem} dueOn={taskDueOn(task)} />
        <ActButtons shown={answer} forms={taskForms(task, round.settings)} />
      </PageHead>
      <section className="sheet">
        <h2>{say.schedule}</h2>
        {task.plan.milestones.length === 0 ? (
          <p className="soft">{say.noMilestones}</p>
        ) : (
          <>
            <ScrollBox>
              <Gantt task={task} today={today} />
            </ScrollBox>
            <ScrollBox>
              <MilestoneTable task={task} today={today} />
            </ScrollBox>
          </>
        )}
      </section>
      <div className="columns">
        <div>
          <PlanFacts task={task} />
          <Reports task={task} />
          <Attachments of={`/api/entries/${entryId}`} />
        </div>
        <div>
          <EntrySides shown={answer} />
        </div>
      </div>
    </>
  )
}

function ApplyButton({ shown }: { readonly shown: ShownEntryView }) {
  const say = useWords(TASK_SCREEN_WORDS)
  const { round, home } = useDesk()
  const { role } = useSession()
  const [isOpen, open] = useState(false)
  if (!['liaison', 'clerk', 'reviewer', 'head'].includes(role)) return null
  return (
    <>
      <Button type="primary" onClick={() => open(true)}>
        {say.applyCloseOut}
      </Button>
      {isOpen && (
        <ActDialog
          {...closeOutBegin(shown.state as unknown as Task, round.settings)}
          act="applyCloseOut"
          path={`/api/rounds/${round.roundId}/books/closeOut`}
          draftOf={shown.state.id}
          close={() => open(false)}
          done={(entryId) => goTo(`${home}/closeout/${entryId}`)}
        />
      )}
    </>
  )
}

function PlanFacts({ task }: { readonly task: Task }) {
  const say = useWords(TASK_SCREEN_WORDS)
  const language = useLanguage()
  const { plan, outcomes, relapses } = task
  const invested = latestOf(task, 'investedYuan')
  const share = latestOf(task, 'share')
  const stage = latestOf(task, 'stage')
  const lines: readonly (readonly [string, string])[] = [
    [say.problem, plan.problem],
    [say.ownNumber, printNumbers(plan.no, plan.otherNumbers)],
    [say.problemClass, plan.problemClass ?? ''],
    [say.goal, plan.goal],
    [say.measures, plan.measures.join('\n')],
    [say.lead, plan.leads.map((unit) => unit.words).join('、')],
    [say.supports, plan.supports.map((unit) => unit.words).join('、')],
    [say.persons, plan.persons.join('、')],
    [say.leaders, leadersOf(plan).join('\n')],
    [say.due, plan.dueWords ?? plan.dueOn ?? ''],
    [say.share, share === null ? '' : `${share}%`],
    [say.stage, stage === null ? '' : label('worksStage', stage, language)],
    [say.plannedYuan, plan.plannedYuan === null ? '' : printYuan(plan.plannedYuan)],
    [say.investedYuan, invested === null ? '' : printYuan(invested)],
    [say.outcomes, outcomes.join('\n')],
    [say.relapses, relapses.map(({ on, reason }) => `${on}　${reason}`).join('\n')],
  ]
  return (
    <section className="sheet">
      <h2>{say.plan}</h2>
      <dl className="facts">
        {lines
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="read">{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

function Reports({ task }: { readonly task: Task }) {
  const say = useWords(TASK_SCREEN_WORDS)
  const language = useLanguage()
  if (task.reports.length === 0) return null
  return (
    <section className="sheet">
      <h2>{say.reports}</h2>
      <ol className="record">
        {task.reports.map((report) => (
          <li key={report.at}>
            <div className="when">
              {dayOfInstant(report.at)}
              {report.month && `　${report.month}`}
            </div>
            <div>
              {[
                report.share === null ? '' : `${report.share}%`,
                report.stage === null ? '' : label('worksStage', report.stage, language),
                report.investedYuan === null ? '' : printYuan(report.investedYuan),
                report.expectedOn === null ? '' : `${say.expected} ${report.expectedOn}`,
                report.note,
              ]
                .filter((text) => text !== '')
                .join('，')}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
