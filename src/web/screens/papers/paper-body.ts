import type { z } from 'zod'
import type { caseList } from '../../../contract/case/list.ts'
import { ask } from '../../api/ask.ts'
import type { PaperChoice } from './paper-choice.tsx'

/** What is sent to make a paper, or the numbers that no case of the round bears. */
export type PaperBody =
  | { readonly ok: true; readonly body: object }
  | { readonly ok: false; readonly unknown: readonly string[] }

/** Finds the cases by their numbers. */
export async function paperBody(roundId: string, choice: PaperChoice): Promise<PaperBody> {
  const numbers = choice.cases.split(/[\s,，、;；]+/u).filter((one) => one !== '')
  const found = await Promise.all(numbers.map((number) => caseIdOf(roundId, number)))
  const unknown = numbers.filter((_number, n) => found[n] === null)
  if (unknown.length > 0) return { ok: false, unknown }
  const typed = Object.fromEntries(Object.entries(choice.typed).filter(([, text]) => text !== ''))
  const body = {
    kind: choice.kind,
    ...(choice.unitId !== '' && { unitId: choice.unitId }),
    ...(found.length > 0 && { caseIds: found }),
    ...(choice.taskId !== '' && { taskId: choice.taskId.trim() }),
    ...(Object.keys(typed).length > 0 && { typed }),
  }
  return { ok: true, body }
}

async function caseIdOf(roundId: string, number: string): Promise<string | null> {
  const query = new URLSearchParams({ numberFrom: number, order: 'number', limit: '1' })
  const list = await ask<z.infer<typeof caseList>>(`/api/rounds/${roundId}/cases?${query}`)
  const found = list.cases.find((one) => one.number === number)
  return found?.id ?? null
}
