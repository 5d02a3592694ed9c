import { useInfiniteQuery } from '@tanstack/react-query'
import type { CaseListView, CaseSummaryView } from '../../../contract/case/list.ts'
import { ask, type Trouble, troubleOf } from '../../api/ask.ts'

export type CasePages = {
  readonly cases: readonly CaseSummaryView[]
  readonly found: CaseListView['found']
  readonly isIndexBehind: boolean
  readonly trouble: Trouble | null
  /** Nothing has come yet. */
  readonly isFirst: boolean
  readonly isStale: boolean
  readonly hasMore: boolean
  readonly fetchMore: () => void
  readonly again: () => void
}

const PAGE = '100'

/** The pages of a list as far as they were scrolled to; the first says how many there are. */
export function useCasePages(roundId: string, query: URLSearchParams): CasePages {
  const text = query.toString()
  const pages = useInfiniteQuery({
    queryKey: ['case-pages', roundId, text],
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) => {
      const asked = new URLSearchParams(text)
      asked.set('limit', PAGE)
      if (pageParam === '') asked.set('isCounted', 'true')
      else asked.set('after', pageParam)
      return ask<CaseListView>(`/api/rounds/${roundId}/cases?${asked}`, { signal })
    },
    getNextPageParam: ({ next }) => next,
    placeholderData: (former) => former,
  })
  const known = pages.data?.pages ?? []
  return {
    cases: known.flatMap((page) => page.cases),
    found: known[0]?.found ?? null,
    isIndexBehind: known[0]?.isIndexBehind ?? false,
    trouble: pages.error ? troubleOf(pages.error) : null,
    isFirst: pages.isPending,
    isStale: pages.isPlaceholderData,
    hasMore: pages.hasNextPage,
    fetchMore: () => {
      if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage()
    },
    again: () => void pages.refetch(),
  }
}
