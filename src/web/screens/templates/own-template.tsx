import Button from 'antd/es/button'
import { useState } from 'react'
import type {
  OwnTemplateView,
  TemplateHistoryView,
} from '../../../contract/table-template/table-template.ts'
import { MEANING_WORDING, type Meaning } from '../../../core/reading/meaning.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { meaningWord } from '../../../core/wording/meaning-words.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
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
  const change = (at: number, meaning: Meaning) =>
    setColumns(columns.map((one, n) => (n === at ? { ...one, meaning } : one)))
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
      <ScrollBox>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.heading}</th>
              <th scope="col">{say.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, at) => (
              <tr key={`${column.heading} ${column.column}`}>
                <th scope="row">{column.heading ?? column.column}</th>
                <td>
                  <select
                    className="field"
                    aria-label={`${column.heading} ${say.meaning}`}
                    value={column.meaning}
                    onChange={(event) => change(at, event.target.value as Meaning)}
                  >
                    {(Object.keys(MEANING_WORDING) as Meaning[]).map((meaning) => (
                      <option key={meaning} value={meaning}>
                        {meaningWord(meaning, language)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
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
