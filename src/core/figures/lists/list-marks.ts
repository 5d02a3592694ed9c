import type { Item } from '../text/item.ts'

const CASE_UNITS = /^(?:件|个|起|宗|条|件次|个村|)$/u
const PERSON_UNITS = /^[人名位]$/u

/** No list stands further behind the 其中 that opens it. */
const FURTHEST = 60

/** 甲市20件，其中乙区3件: what follows 其中 divides the figure before it. */
export function opens({ gap }: Item): boolean {
  return /其中[,:]/u.test(gap) || /其中(?!央)[^,。;]*$/u.test(gap.slice(-FURTHEST))
}

/** 件 and 个 may stand in one list, 人 and 名 too; 家, 人, 元 never beside 件. */
export function sameUnit(a: string, b: string): boolean {
  const isOneKind = [CASE_UNITS, PERSON_UNITS].some((kind) => kind.test(a) && kind.test(b))
  return a === b || isOneKind || a === '' || b === ''
}
