import Button from 'antd/es/button'
import { useState } from 'react'
import type { TaskListPlanView, TaskListReceiptView } from '../../../contract/books/task-list.ts'
import { sentenceOf } from '../../../core/wording/said-in-both.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { TASK_SCREEN_WORDS } from './task-words.ts'

/** Takes a list of tasks: a file, what becomes of each row, then stored all at once. */
export function ImportTasks() {
  const say = useWords(TASK_SCREEN_WORDS)
  const { round, home } = useDesk()
  const [file, choose] = useState<File | null>(null)
  const [plan, setPlan] = useState<TaskListPlanView | null>(null)
  const [receipt, setReceipt] = useState<TaskListReceiptView | null>(null)
  const path = `/api/rounds/${round.roundId}/task-list`
  const bodyOf = (chosen: File) => {
    const form = new FormData()
    form.set('file', chosen)
    return form
  }
  const preview = useAct<File, TaskListPlanView>((chosen) => ({
    path: `${path}/preview`,
    body: bodyOf(chosen),
  }))
  const store = useAct<File, TaskListReceiptView>((chosen) => ({ path, body: bodyOf(chosen) }))
  const read = async (chosen: File | null) => {
    choose(chosen)
    setPlan(chosen === null ? null : await preview.act(chosen))
  }
  const isWrong = plan?.problems.some((problem) => problem.level === 'error') ?? true
  const trouble = store.trouble ?? preview.trouble
  return (
    <>
      <Link to={`${home}/rectification`}>← {say.back}</Link>
      <PageHead title={say.importList} sentence={say.sentence}>
        {file && plan && !receipt && (
          <Button
            type="primary"
            disabled={isWrong}
            loading={store.isActing}
            onClick={() => void store.act(file).then(setReceipt)}
          >
            {say.confirmImport}
          </Button>
        )}
      </PageHead>
      <section className="sheet">
        {receipt ? (
          <p>{say.imported(receipt.begun, receipt.changed, receipt.same)}</p>
        ) : (
          <label>
            {say.file}{' '}
            <input
              type="file"
              accept=".docx,.doc,.xlsx,.xls,.txt,.html,.pdf"
              onChange={(event) => void read(event.target.files?.[0] ?? null)}
            />
          </label>
        )}
        {trouble && <TroubleNote trouble={trouble} />}
        {plan && !receipt && <Preview plan={plan} />}
      </section>
    </>
  )
}

function Preview({ plan }: { readonly plan: TaskListPlanView }) {
  const say = useWords(TASK_SCREEN_WORDS)
  const language = useLanguage()
  const fates = { new: say.fateNew, same: say.fateSame, changed: say.fateChanged } as const
  return (
    <>
      <ul className="plain">
        {plan.problems.map(({ row, level, ...said }) => (
          <li key={`${row} ${said.message}`} className={level === 'error' ? 'late-word' : 'soft'}>
            {row !== null && `${say.row} ${row}：`}
            {sentenceOf(said, language)}
          </li>
        ))}
      </ul>
      <ScrollBox>
        <table className="cases">
          <thead>
            <tr>
              <th scope="col">{say.no}</th>
              <th scope="col">{say.problem}</th>
              <th scope="col">{say.lead}</th>
              <th scope="col" className="count">
                {say.due}
              </th>
              <th scope="col">{say.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {plan.rows.map((one) => (
              <tr key={one.no}>
                <td>{one.no}</td>
                <td className="wide">
                  <span className="excerpt">{one.plan.problem}</span>
                </td>
                <td className="units">{one.plan.leads.map((unit) => unit.words).join('、')}</td>
                <td className="count">{one.plan.dueWords ?? one.plan.dueOn}</td>
                <td>{fates[one.fate.fate]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}
