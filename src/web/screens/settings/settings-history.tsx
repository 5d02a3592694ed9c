import Skeleton from 'antd/es/skeleton'
import type { z } from 'zod'
import type { settingsOfVersion } from '../../../contract/round/bodies.ts'
import { settingsChanges } from '../../../core/round/settings-changes.ts'
import { wordCutOff } from '../../../core/wording/day-words.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { ChangesTable } from './changes-table.tsx'
import { SectionNav } from './section-nav.tsx'
import { SETTINGS_WORDS } from './settings-words.ts'

type Version = z.infer<typeof settingsOfVersion>

/** Every version of the round's settings, the latest first: who, when, why, and what it changed. */
export function SettingsHistory() {
  const { round } = useDesk()
  const say = useWords(SETTINGS_WORDS)
  const { answer, trouble, again } = useAnswer<readonly Version[]>({
    path: `/api/rounds/${round.roundId}/history`,
  })
  return (
    <>
      <PageHead title={say.title} sentence={say.history} />
      <SectionNav current="history" problems={[]} />
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!answer && !trouble && <Skeleton active />}
      {answer &&
        [...answer]
          .reverse()
          .map((version) => (
            <VersionNote
              key={version.version}
              version={version}
              before={answer.find((one) => one.version === version.version - 1)}
            />
          ))}
    </>
  )
}

type NoteProps = { readonly version: Version; readonly before: Version | undefined }

function VersionNote({ version, before }: NoteProps) {
  const say = useWords(SETTINGS_WORDS)
  const language = useLanguage()
  return (
    <section>
      <h2>
        {say.version(version.version)}{' '}
        <small className="soft">
          {wordCutOff(version.recordedAt, language)} {version.accountId}
        </small>
      </h2>
      <p className="read">{version.reason || say.first}</p>
      {before && <ChangesTable changes={settingsChanges(before.settings, version.settings)} />}
    </section>
  )
}
