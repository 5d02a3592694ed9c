import Skeleton from 'antd/es/skeleton'
import type { ShownSnapshotView } from '../../../contract/snapshot/snapshot.ts'
import type { SnapshotFigure, SnapshotId, SnapshotList } from '../../../core/snapshot/snapshot.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { unitWord } from '../../../core/wording/part-words.ts'
import {
  SNAPSHOT_FIGURE_WORDS,
  SNAPSHOT_LIST_WORDS,
  wordSnapshotFinding,
} from '../../../core/wording/snapshot-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CITIES_WORDS } from './cities-words.ts'

const SIGNED_LOOK = {
  registered: undefined,
  unregistered: 'soft',
  none: 'soft',
  changed: 'late-word',
} as const

/** One snapshot whole: where it comes from, what does not agree, every figure with its definition, and its lists. */
export function SnapshotPage({ snapshotId }: { readonly snapshotId: SnapshotId }) {
  const say = useWords(CITIES_WORDS)
  const language = useLanguage()
  const { round, home } = useDesk()
  const { answer, trouble, again } = useAnswer<ShownSnapshotView>({
    path: `/api/snapshots/${snapshotId}`,
  })
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return <Skeleton active />
  const { snapshot, unitId, before, madeAt, receivedAt, sha256 } = answer
  const city = unitWord(unitId, round.settings)
  const signed = {
    registered: say.signedRegistered,
    unregistered: say.signedUnregistered,
    none: say.signedNone,
    changed: say.signedChanged,
  }[answer.signature]
  return (
    <>
      <p>
        <Link to={`${home}/cities`}>‹ {say.back}</Link>
      </p>
      <PageHead
        title={say.snapshotOf(city, wordCutOff(snapshot.asOf.at, language))}
        sentence={say.from(snapshot.office, snapshot.title)}
      />
      <section className="sheet" aria-labelledby="findings">
        <h2 id="findings">{say.findings}</h2>
        <Findings shown={answer} />
        <p className="soft">
          {say.madeAt} {wordCutOff(madeAt, language)}　{say.receivedAt}{' '}
          {wordCutOff(receivedAt, language)}　{say.sha256} {sha256.slice(0, 12)}…
        </p>
        <p className={SIGNED_LOOK[answer.signature]}>
          {signed}
          {answer.signedBy !== null && <code className="one-word"> {answer.signedBy}</code>}
        </p>
        {before && (
          <p>
            <Link to={`${home}/cities/${before}`}>{say.before}</Link>
          </p>
        )}
      </section>
      {snapshot.figures.map((figure) => (
        <FigureShown key={figure.name} told={figure} />
      ))}
      {snapshot.lists.map((list) => (
        <ListShown key={list.name} list={list} />
      ))}
    </>
  )
}

function Findings({ shown: { findings } }: { readonly shown: ShownSnapshotView }) {
  const say = useWords(CITIES_WORDS)
  const language = useLanguage()
  if (findings.length === 0) return <p>{say.noFindings}</p>
  return (
    <ul>
      {findings.map((finding) => {
        const sentence = wordSnapshotFinding(finding, language)
        return (
          <li key={sentence} className="late-word">
            {sentence}
          </li>
        )
      })}
    </ul>
  )
}

function FigureShown({ told }: { readonly told: SnapshotFigure }) {
  const say = useWords(CITIES_WORDS)
  const language = useLanguage()
  const { name, definition, figure, words } = told
  return (
    <section className="sheet" aria-labelledby={`figure-${name}`}>
      <h2 id={`figure-${name}`}>
        {SNAPSHOT_FIGURE_WORDS[name][language]}　{figure.total}
      </h2>
      <p className="soft">{definition}</p>
      {figure.parts.length > 0 && (
        <details>
          <summary>
            {say.part} {figure.parts.length}
          </summary>
          <ScrollBox>
            <table>
              <tbody>
                {figure.parts.map(({ key, count, plus }) => (
                  <tr key={key}>
                    <th scope="row">{words[key] ?? key}</th>
                    <td className="count">{plus > 0 ? `${count}(+${plus})` : count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </details>
      )}
    </section>
  )
}

function ListShown({ list: { name, cases } }: { readonly list: SnapshotList }) {
  const say = useWords(CITIES_WORDS)
  const language = useLanguage()
  const heads = [say.number, say.units, say.categories, say.due, say.status]
  return (
    <section className="sheet" aria-labelledby={`list-${name}`}>
      <h2 id={`list-${name}`}>
        {SNAPSHOT_LIST_WORDS[name][language]}　{cases.length}
      </h2>
      {cases.length === 0 && <p className="soft">{say.noCases}</p>}
      {cases.length > 0 && (
        <ScrollBox>
          <table>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {cases.map((one, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a case without a number has no other name here
                <tr key={at}>
                  <th scope="row">{one.number ?? '—'}</th>
                  <td>{one.units.join('、')}</td>
                  <td>{one.categories.join('、')}</td>
                  <td>{one.dueOn}</td>
                  <td>{labelOf('status', one.status, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  )
}
