import { useState } from 'react'
import type { SnapshotListName } from '../../../core/snapshot/snapshot.ts'
import { SNAPSHOT_LIST_WORDS } from '../../../core/wording/snapshot-words.ts'
import { useAddress } from '../../api/address.ts'
import { paperAddress } from '../../api/ask.ts'
import { useCutOff } from '../../api/cut-off.ts'
import { useDesk } from '../../api/desk.ts'
import { CutOffControl } from '../../parts/cut-off-control.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CITIES_WORDS } from './cities-words.ts'
import { SendSnapshot } from './send-snapshot.tsx'

const LISTS = Object.keys(SNAPSHOT_LIST_WORDS) as readonly SnapshotListName[]

/** A city's own snapshot as a file: up to which moment, and which lists it agrees to tell. */
export function TakePage() {
  const say = useWords(CITIES_WORDS)
  const language = useLanguage()
  const { round } = useDesk()
  const asOf = useCutOff()
  const chosenAt = useAddress().query.get('at')
  const [lists, choose] = useState<readonly SnapshotListName[]>([])
  const toggle = (name: SnapshotListName) =>
    choose(lists.includes(name) ? lists.filter((one) => one !== name) : [...lists, name])
  const query = new URLSearchParams({ at: asOf.at, clock: asOf.clock, download: '1' })
  for (const name of lists) query.append('lists', name)
  return (
    <>
      <PageHead title={say.title} sentence={say.aboutCity}>
        <CutOffControl asOf={asOf} />
      </PageHead>
      <section className="sheet" aria-labelledby="take">
        <h2 id="take">{say.take}</h2>
        <fieldset className="form-line">
          <legend>{say.lists}</legend>
          <div className="ticks">
            {LISTS.map((name) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={lists.includes(name)}
                  onChange={() => toggle(name)}
                />{' '}
                {SNAPSHOT_LIST_WORDS[name][language]}{' '}
              </label>
            ))}
          </div>
        </fieldset>
        <p className="more">
          <a
            className="button-link"
            href={paperAddress(`/api/rounds/${round.roundId}/snapshot?${query}`)}
            download
          >
            {say.download}
          </a>
        </p>
      </section>
      {/* What came of a sending is of what was asked for then: with another question it is gone. */}
      <SendSnapshot
        key={[round.roundId, chosenAt, asOf.clock, ...lists].join(' ')}
        {...{ asOf, lists }}
      />
    </>
  )
}
