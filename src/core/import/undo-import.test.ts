import { expect, it } from 'vitest'
import { instant } from '../calendar/instant.ts'
import type { CaseId } from '../ledger/ids.ts'
import { mayUndoImport } from './undo-import.ts'

const untouched = { undoneAt: null, actedOn: [], printed: [] }
const one = { caseId: 'c1' as CaseId, number: 'D1YZ202000001' }
const codeOf = (result: ReturnType<typeof mayUndoImport>) =>
  result.ok ? 'ok' : result.refusal.code

it('没有动过的导入，写明原因就可以撤销', () => {
  expect(codeOf(mayUndoImport(untouched, '批次选错'))).toBe('ok')
})

it.each([
  ['没有写原因', untouched, ' ', 'reason-missing'],
  [
    '已经撤销过',
    { ...untouched, undoneAt: instant('2024-03-14T17:00:00+08:00') },
    'x',
    'import-already-undone',
  ],
  ['有的件已经办理', { ...untouched, actedOn: [one] }, 'x', 'import-in-use'],
  ['有的件已经印出或公开', { ...untouched, printed: [one] }, 'x', 'import-printed'],
] as const)('%s，不能撤销', (_, since, reason, code) => {
  expect(codeOf(mayUndoImport(since, reason))).toBe(code)
})
