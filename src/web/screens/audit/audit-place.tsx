import '../../look/accounts.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import type { TrailPageView } from '../../../contract/audit.ts'
import { useAddress } from '../../api/address.ts'
import { ask, troubleOf } from '../../api/ask.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { AUDIT_SCREEN_WORDS } from './audit-screen-words.ts'
import { trailQuery } from './trail-filter.ts'
import { TrailFilters } from './trail-filters.tsx'
import { TrailProof } from './trail-proof.tsx'
import { TrailTable } from './trail-table.tsx'

/** The audit trail: filtered, page by page, as a file, and proven. */
export function AuditPlace() {
  const say = useWords(AUDIT_SCREEN_WORDS)
  const asked = trailQuery(useAddress().query).toString()
  return (
    <>
      <PageHead title={say.title} sentence={say.about}>
        <a className="button-link" href={`/api/audit/file?${asked}`} download>
          {say.download}
        </a>
      </PageHead>
      <TrailProof />
      <section className="sheet">
        <TrailFilters />
        <Trail asked={asked} />
      </section>
    </>
  )
}

function Trail({ asked }: { readonly asked: string }) {
  const say = useWords(AUDIT_SCREEN_WORDS)
  const pages = useInfiniteQuery({
    queryKey: ['/api/audit', asked],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(asked)
      if (pageParam !== '') query.set('after', pageParam)
      return ask<TrailPageView>(`/api/audit?${query}`, { signal })
    },
    getNextPageParam: (page) => page.next,
    // What is read on this page is itself written into the trail: asked again, it would never rest.
    refetchOnWindowFocus: false,
  })
  if (pages.error) {
    return <TroubleNote trouble={troubleOf(pages.error)} again={() => void pages.refetch()} />
  }
  if (!pages.data) return <Skeleton active />
  const entries = pages.data.pages.flatMap((page) => page.entries)
  return (
    <>
      {entries.length === 0 ? <EmptyNote title={say.none} /> : <TrailTable entries={entries} />}
      {pages.hasNextPage && (
        <div className="filters more">
          <Button disabled={pages.isFetching} onClick={() => void pages.fetchNextPage()}>
            {say.more}
          </Button>
        </div>
      )}
    </>
  )
}
