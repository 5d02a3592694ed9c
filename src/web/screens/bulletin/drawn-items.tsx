import Button from 'antd/es/button'
import type { StoredIssueView } from '../../../contract/bulletin/issue.ts'
import type { DrawnItemsView } from '../../../contract/bulletin/item.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { DRAWN_WORDS } from './drawn-words.ts'

type Drawn = DrawnItemsView[number]

type Props = {
  readonly issue: StoredIssueView
  /** Told when a sentence was exchanged. */
  readonly exchanged: () => void
}

/** The sentences of the issue that the office's books gave: of what, as of when, and what the books say now. */
export function DrawnItems({ issue, exchanged }: Props) {
  const say = useWords(DRAWN_WORDS)
  const path = `/api/issues/${issue.issueId}/drawn-items`
  const { answer } = useAnswer<DrawnItemsView>({ path })
  const refreshing = useAct<Drawn, unknown>(({ itemId, version }) => ({
    path,
    body: { itemId, expectedVersion: version },
  }))
  if (!answer || answer.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="drawn-items">
      <h2 id="drawn-items">{say.title}</h2>
      {refreshing.trouble && <TroubleNote trouble={refreshing.trouble} />}
      <ul className="plain parted">
        {answer.map((drawn) => (
          <li key={drawn.itemId}>
            <OneDrawn
              drawn={drawn}
              isActing={refreshing.isActing}
              refresh={() =>
                void refreshing.act(drawn).then((done) => done !== null && exchanged())
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

type OneProps = {
  readonly drawn: Drawn
  readonly isActing: boolean
  readonly refresh: () => void
}

function OneDrawn({ drawn: told, isActing, refresh }: OneProps) {
  const say = useWords(DRAWN_WORDS)
  const language = useLanguage()
  const { home } = useDesk()
  const { drawn, now, isStale, isAsDrafted, itemId } = told
  return (
    <>
      <p className="read">{drawn.texts.join('')}</p>
      <p className="soft">
        {say.about(drawn.entries.length, wordCutOff(drawn.at, language))}
        {!isStale && say.fresh}
      </p>
      {isStale && (
        <>
          <p className="late-word">{say.stale}</p>
          <p className="read">{now.length === 0 ? say.nothing : now.join('')}</p>
          {isAsDrafted && now.length > 0 ? (
            <Button disabled={isActing} onClick={refresh}>
              {say.refresh}
            </Button>
          ) : (
            <p>
              {say.rewritten} <Link to={`${home}/items/${itemId}`}>{say.edit}</Link>
            </p>
          )}
        </>
      )}
    </>
  )
}
