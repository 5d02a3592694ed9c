import Button from 'antd/es/button'
import { useState } from 'react'
import type { ArchiveHitsView } from '../../../contract/archive.ts'
import { addressWith, goTo, useAddress } from '../../api/address.ts'
import { useSession } from '../../api/session.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { useArchiveAddress } from './archive-address.ts'
import { ArchiveHits } from './archive-hits.tsx'
import { ARCHIVE_SCREEN_WORDS } from './archive-screen-words.ts'
import { IssueTable } from './issue-table.tsx'

const EDITORS = ['clerk', 'reviewer', 'head', 'publisher']

/** The past issues, and a search through all that they say. */
export function ArchiveList() {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const { role } = useSession()
  const address = useAddress()
  const to = useArchiveAddress()
  const sought = address.query.get('words') ?? ''
  const query = new URLSearchParams({ words: sought })
  const hits = useAnswer<ArchiveHitsView>({
    path: sought === '' ? null : `/api/archive/search?${query}`,
  })
  return (
    <>
      <PageHead title={say.title} sentence={say.sentence}>
        <Link to={to('series')} className="button-link">
          {say.series}
        </Link>
        {EDITORS.includes(role) && (
          <Link to={to('add')} className="button-link">
            {say.add}
          </Link>
        )}
      </PageHead>
      <SearchForm key={sought} sought={sought} />
      {hits.trouble && <TroubleNote trouble={hits.trouble} again={hits.again} />}
      {sought !== '' && hits.answer && <ArchiveHits found={hits.answer} />}
      {sought === '' && <IssueTable />}
    </>
  )
}

function SearchForm({ sought }: { readonly sought: string }) {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const address = useAddress()
  const [words, write] = useState(sought)
  const search = (wanted: string) =>
    goTo(addressWith(address, { words: wanted.trim() === '' ? null : wanted.trim() }))
  return (
    <search>
      <form
        className="archive-search"
        onSubmit={(event) => {
          event.preventDefault()
          search(words)
        }}
      >
        <input
          className="field"
          type="search"
          aria-label={say.searchFor}
          placeholder={say.searchHint}
          value={words}
          onChange={(event) => write(event.target.value)}
        />
        <Button type="primary" htmlType="submit">
          {say.search}
        </Button>
        {sought !== '' && <Button onClick={() => search('')}>{say.clear}</Button>}
      </form>
    </search>
  )
}
