import '../../look/accounts.css'
import Alert from 'antd/es/alert'
import Skeleton from 'antd/es/skeleton'
import type { BackupsView, NightlyView } from '../../../contract/backup.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { sizeWord } from '../../parts/size-word.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { momentWord } from '../accounts/moment.ts'
import { BACKUPS_WORDS } from './backups-words.ts'

/** The nightly backups that there are, and what went wrong with the last. */
export function BackupsPlace() {
  const say = useWords(BACKUPS_WORDS)
  const { answer, trouble, again } = useAnswer<BackupsView>({ path: '/api/backups' })
  return (
    <>
      <PageHead title={say.title} sentence={say.about} />
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!answer && !trouble && <Skeleton active />}
      {answer?.nightly === null && (
        <section className="sheet">
          <EmptyNote title={say.none}>
            <p>{say.how}</p>
            <pre>HUIYIN_BACKUP=/mnt/backup npm start</pre>
          </EmptyNote>
        </section>
      )}
      {answer?.nightly && <Backups {...answer.nightly} />}
    </>
  )
}

function Backups({ trouble, backups, folder, daysKept }: NightlyView) {
  const say = useWords(BACKUPS_WORDS)
  return (
    <section className="sheet">
      {trouble && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={`${say.failed} (${momentWord(trouble.at)})`}
          description={`${trouble.sentence} ${say.retried}`}
        />
      )}
      <p className="soft">{say.kept(folder, daysKept)}</p>
      {backups.length === 0 ? <EmptyNote title={say.notYet} /> : <Nights backups={backups} />}
      <p className="soft">{say.key}</p>
    </section>
  )
}

function Nights({ backups }: Pick<NightlyView, 'backups'>) {
  const say = useWords(BACKUPS_WORDS)
  return (
    <ScrollBox>
      <table className="account-table">
        <thead>
          <tr>
            <th scope="col">{say.night}</th>
            <th scope="col">{say.made}</th>
            <th scope="col" className="count">
              {say.size}
            </th>
            <th scope="col">{say.file}</th>
          </tr>
        </thead>
        <tbody>
          {backups.map(({ on, name, bytes, madeAt }) => (
            <tr key={name}>
              <th scope="row">{on}</th>
              <td className="moment-cell">{momentWord(madeAt)}</td>
              <td className="count">{sizeWord(bytes)}</td>
              <td>{name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
