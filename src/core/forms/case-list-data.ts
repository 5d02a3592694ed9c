import type { Unit } from '../unit/unit.ts'
import type { FormData } from './form-data.ts'

/** The unit that a paper goes to or comes from. */
export function formUnit({ fullName, shortName }: Unit): FormData {
  return { 单位: fullName, 单位简称: shortName }
}

/** Several cases, numbered in the order given. */
export function listedCases(cases: readonly FormData[]): FormData {
  return {
    件数: `${cases.length}`,
    件: cases.map((one, index) => ({ 序号: `${index + 1}`, ...one })),
  }
}
