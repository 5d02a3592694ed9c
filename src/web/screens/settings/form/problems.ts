import { createContext } from 'react'
import type { SettingsProblem } from '../../../../core/round/check.ts'

/** All that is wrong with the settings on the form; each field shows its own. */
export const ProblemsContext = createContext<readonly SettingsProblem[]>([])

/** Whether anything at or below a place is wrong. */
export function isWrongInside(problems: readonly SettingsProblem[], path: string): boolean {
  return problems.some(
    (one) =>
      one.path === path || one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[`),
  )
}
