import Button from 'antd/es/button'
import { useState } from 'react'
import type {
  OwnTemplateView,
  TemplateHistoryView,
} from '../../../contract/table-template/table-template.ts'
import { publicLayoutProblems } from '../../../core/table/public-layout.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { publicLayoutProblemSentence } from '../../../core/wording/public-layout-problems.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { type LayoutColumns, LayoutColumnsTable } from './layout-columns.tsx'
import { TEMPLATES_WORDS } from './templates-words.ts'

type Props = { readonly own: OwnTemplateView }
type Saved = Pick<OwnTemplateView, 'template' | 'isInUse'>

/** A layout of the office's own: what its columns mean, whether it is offered, and what became of it. */
export function OwnTemplate({ own }: Props) {
  const say = useWords(TEMPLATES_WORDS)
  const language = useLanguage()
  const [columns, setColumns] = useState(own.template.columns)
  const [asked, ask] = useState<Saved | null>(null)
  const saving = useAct<string>((reason) => ({
    path: '/api/table-templates',
    body: { ...asked, reason },
  }))
  const isChanged = columns !== own.template.columns
  const toggleWord = own.isInUse ? say.stop : say.useAgain
  return (
    <details>
      <summary>
        {own.template.name}{' '}
        <small className="soft">
          {own.isInUse ? say.inUse : say.stopped}，
          {say.version(own.version, wordCutOff(own.recordedAt, language), own.accountId)}
        </small>
      </summary>
      <LayoutColumnsTable columns={columns} change={setColumns} />
      <PublicUse columns={columns} />
      <div className="filters more">
        <Button
          disabled={!isChanged}
          onClick={() => ask({ template: { ...own.template, columns }, isInUse: own.isInUse })}
        >
          {say.save}
        </Button>
        <Button onClick={() => ask({ template: own.template, isInUse: !own.isInUse })}>
          {toggleWord}
        </Button>
      </div>
      <History name={own.template.name} />
      {asked && (
        <AskReason
          title={asked.isInUse === own.isInUse ? say.save : toggleWord}
          needsReason
          trouble={saving.trouble}
          close={() => ask(null)}
          give={async (reason) => {
            if (await saving.act(reason)) ask(null)
          }}
        />
      )}
    </details>
  )
}

/** Whether a public table may have this layout, or everything that keeps it from that. */
function PublicUse({ columns }: { readonly columns: LayoutColumns }) {
  const say = useWords(TEMPLATES_WORDS)
  const language = useLanguage()
  const problems = publicLayoutProblems({ columns })
  if (problems.length === 0) return <p className="soft">{say.canBePublic}</p>
  return (
    <>
      <p className="soft">{say.cannotBePublic}</p>
      <ul className="plain-list">
        {problems.map((problem) => (
          <li key={`${problem.column} ${problem.code}`}>
            {publicLayoutProblemSentence(problem, language)}
          </li>
        ))}
      </ul>
    </>
  )
}

function History({ name }: { readonly name: string }) {
  const say = useWords(TEMPLATES_WORDS)
  const language = useLanguage()
  const { answer } = useAnswer<TemplateHistoryView>({
    path: `/api/table-templates/${encodeURIComponent(name)}/history`,
  })
  return (
    <>
      <h3>{say.history}</h3>
      <ul className="plain-list">
        {answer?.map(({ version, recordedAt, accountId, reason }) => (
          <li key={version}>
            {say.version(version, wordCutOff(recordedAt, language), accountId)}：{reason}
          </li>
        ))}
      </ul>
    </>
  )
}
