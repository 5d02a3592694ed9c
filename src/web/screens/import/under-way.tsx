import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ImportUnderWayView } from '../../../contract/import.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useWords } from '../../words/language.ts'
import { IMPORT_WORDS } from './import-words.ts'

const EVERY_MS = 1_000

/** The list that this account is storing, asked for each second; null when there is none. */
export function useImportUnderWay(): ImportUnderWayView['underWay'] {
  const { round } = useDesk()
  const { answer } = useAnswer<ImportUnderWayView>({
    path: `/api/rounds/${round.roundId}/imports/under-way`,
    everyMs: EVERY_MS,
  })
  return answer?.underWay ?? null
}

/** Somebody left while a list was being stored and is back: how far it is; when it is done the lists are asked anew. */
export function UnderWayNote() {
  const say = useWords(IMPORT_WORDS)
  const client = useQueryClient()
  const underWay = useImportUnderWay()
  const isUnderWay = underWay !== null
  const was = useRef<boolean>(false)
  useEffect(() => {
    if (was.current && !isUnderWay) void client.invalidateQueries()
    was.current = isUnderWay
  }, [client, isUnderWay])
  if (!underWay) return null
  return (
    <section className="sheet" aria-label={say.underWay(underWay.fileName)}>
      <p>{say.underWay(underWay.fileName)}</p>
      <Written {...underWay} />
    </section>
  )
}

/** A bar with how many cases are written; without a number as long as the list is read. */
export function Written({ done, total }: { readonly done: number; readonly total: number | null }) {
  const say = useWords(IMPORT_WORDS)
  const percent = total ? Math.floor((done / total) * 100) : 0
  return (
    <div className="working" role="status">
      {total === null ? (
        <progress aria-label={say.storing} />
      ) : (
        <progress aria-label={say.storing} value={done} max={total} />
      )}
      <span>
        {total === null ? say.storing : `${say.written(done, total)}（${percent}%）`}
        {' · '}
        {say.mayLeave}
      </span>
    </div>
  )
}
