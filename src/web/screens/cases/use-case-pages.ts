import { useInfiniteQuery } from '@tanstack/react-query'
import type { CaseListView, CaseSummaryView } from '../../../contract/case/list.ts'
import { ask, type Trouble, troubleOf } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'

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

/** The pages of a list as far as they were scrolled to, and how many cases it has. */
export function useCasePages(roundId: string, query: URLSearchParams): CasePages {
  const text = query.toString()
  const pages = useInfiniteQuery({
    queryKey: ['case-pages', roundId, text],
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) => {
      const asked = new URLSearchParams(text)
      asked.set('limit', PAGE)
      if (pageParam !== '') asked.set('after', pageParam)
      return ask<CaseListView>(`/api/rounds/${roundId}/cases?${asked}`, { signal })
    },
    getNextPageParam: ({ next }) => next,
    placeholderData: (former) => former,
  })
  // Counting takes longer than reading a page: the rows do not wait for it.
  const counting = new URLSearchParams(text)
  counting.set('isCounted', 'true')
  counting.set('limit', '1')
  const counted = useAnswer<CaseListView>({ path: `/api/rounds/${roundId}/cases?${counting}` })
  const known = pages.data?.pages ?? []
  return {
    cases: known.flatMap((page) => page.cases),
    found: counted.isWaiting ? null : (counted.answer?.found ?? null),
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
