import { READING_WORDING } from '../wording/reading-problems.ts'
import type { CaseRow, ListKind, ReadProblem, ReadTable } from './list.ts'

/**
 * Tables seen together: a second sheet that only repeats numbers adds its leaders, remarks and key
 * marks to the cases of the first and brings none of its own.
 */
export function mergeSupplements(tables: readonly ReadTable[]): readonly ReadTable[] {
  const done: ReadTable[] = []
  for (const table of tables) {
    const main = done.findIndex(
      (earlier) => earlier.supplementOf === null && supplements(table, earlier),
    )
    const target = done[main]
    if (target === undefined) {
      done.push(table)
      continue
    }
    done[main] = { ...target, rows: enrich(target.rows, table) }
    done.push({
      ...table,
      rows: [],
      supplementOf: main,
      problems: table.problems.filter(
        (problem) => problem.level === 'error' && problem.code !== 'text-missing',
      ),
    })
  }
  return done
}

function supplements(table: ReadTable, main: ReadTable): boolean {
  if (table.rows.length === 0 || main.rows.length === 0) return false
  const known = new Set(main.rows.map((row) => row.caseNumber))
  const repeated = table.rows.filter((row) => row.caseNumber !== null && known.has(row.caseNumber))
  const bare = table.rows.every(
    (row) =>
      row.complaint === null ||
      main.rows.some((one) => one.caseNumber === row.caseNumber && one.complaint === row.complaint),
  )
  return repeated.length === table.rows.length && bare
}

function enrich(rows: readonly CaseRow[], table: ReadTable): readonly CaseRow[] {
  const listsKeys = /重点|重要|关注/.test(`${table.sheet ?? ''}${table.title.join('')}`)
  const added = new Map(table.rows.map((row) => [row.caseNumber, row]))
  return rows.map((row) => {
    const more = row.caseNumber === null ? undefined : added.get(row.caseNumber)
    if (more === undefined) return row
    const isKey = row.isKey || more.isKey || listsKeys
    return {
      ...row,
      isKey,
      leader: row.leader ?? more.leader,
      leaderTitle: row.leaderTitle ?? more.leaderTitle,
      leaderName: row.leaderName ?? more.leaderName,
      keyRemark: more.remark,
      units: row.units.length > 0 ? row.units : more.units,
      dueAt: row.dueAt ?? more.dueAt,
      complainant: row.complainant ?? more.complainant,
      other: { ...more.other, ...row.other },
      flags: isKey && !row.isKey ? [...row.flags, 'key only on another sheet'] : row.flags,
    }
  })
}

/** Numbers that occur twice in one paper are marked on their rows and reported once. */
export function markDuplicates(tables: readonly ReadTable[]): readonly ReadTable[] {
  const seen = new Map<string, CaseRow[]>()
  for (const row of tables.flatMap((table) => table.rows)) {
    if (row.caseNumber === null) continue
    const same = seen.get(row.caseNumber)
    if (same === undefined) seen.set(row.caseNumber, [row])
    else same.push(row)
  }
  const twice = (row: CaseRow) =>
    row.caseNumber !== null && (seen.get(row.caseNumber)?.length ?? 0) > 1
  return tables.map((table) => {
    if (!table.rows.some(twice)) return table
    const rows = table.rows.map(
      (row): CaseRow => (twice(row) ? { ...row, flags: [...row.flags, 'same number twice'] } : row),
    )
    return { ...table, rows, problems: [...table.problems, ...duplicateProblems(table, seen)] }
  })
}

function duplicateProblems(
  table: ReadTable,
  seen: ReadonlyMap<string, readonly CaseRow[]>,
): readonly ReadProblem[] {
  return table.rows.flatMap((row): readonly ReadProblem[] => {
    const first = seen.get(row.caseNumber ?? '')?.[0]
    if (first === undefined || first === row) return []
    return [
      {
        ...row.at,
        column: null,
        code: 'number-twice',
        level: 'warning',
        ...READING_WORDING.numberTwice(row.caseNumber ?? '', first.at.row),
      },
    ]
  })
}

/** The kind of the whole paper: that of its first table with rows. */
export function kindOfPaper(
  tables: readonly { readonly table: ReadTable; readonly kind: ListKind }[],
): ListKind {
  return tables.find(({ table }) => table.rows.length > 0)?.kind ?? 'unknown'
}
