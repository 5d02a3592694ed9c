import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ImportPreviewView, ImportSettled } from '../../contract/import.ts'
import { ask, type Trouble, troubleOf } from './ask.ts'

/** A file that was chosen or pasted; `key` tells it from every other. */
export type ChosenFile = { readonly key: string; readonly file: File }

export type ListPreview = {
  readonly preview: ImportPreviewView | null
  readonly trouble: Trouble | null
  readonly isWaiting: boolean
  /** Reads the list anew, where its plan is no longer true. */
  readonly again: () => void
}

/** What a list would become with what is settled so far; the last preview stays shown while the next is under way. */
export function useListPreview(
  roundId: string,
  chosen: ChosenFile | null,
  settled: ImportSettled,
): ListPreview {
  const query = useQuery({
    queryKey: ['list-preview', roundId, chosen?.key, settled],
    queryFn: ({ signal }) =>
      ask<ImportPreviewView>(`/api/rounds/${roundId}/imports/preview`, {
        signal,
        body: listForm(chosen?.file ?? new File([], ''), settled),
      }),
    enabled: chosen !== null,
    placeholderData: keepPreviousData,
    // While it is on the desk the list is not sent and read again, whatever else is done: storing it says when its
    // plan is no longer true. Once off the desk its plan is forgotten, for the ledger may change before it comes back.
    staleTime: 'static',
    gcTime: 0,
  })
  return {
    preview: query.data ?? null,
    trouble: query.error ? troubleOf(query.error) : null,
    isWaiting: chosen !== null && query.isFetching,
    again: () => void query.refetch(),
  }
}

/** The form in which a list goes to the server. */
export function listForm(file: File, settled: ImportSettled): FormData {
  const form = new FormData()
  form.set('file', file)
  form.set('settled', JSON.stringify(settled))
  return form
}
