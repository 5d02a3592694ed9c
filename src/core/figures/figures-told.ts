import type { CheckedFigure, FigureRole } from './check.ts'
import type { Flow } from './text/flow.ts'
import type { Item } from './text/item.ts'

/** A stretch of the flow that a check holds against others: a number with its unit, or a verdict. */
export type Stretch = { readonly from: number; readonly to: number; readonly value: number }

/** The figures of a check by what they do in it, in the order of the text inside each role. */
export function figuresTold(
  flow: Flow,
  roles: Partial<Record<FigureRole, readonly (Stretch | Item)[]>>,
): readonly CheckedFigure[] {
  return Object.entries(roles).flatMap(([role, told]) =>
    told.map((one) => {
      const { from, to, value } = 'figure' in one ? one.figure : one
      return {
        role: role as FigureRole,
        value,
        ...('figure' in one && one.times > 1 && role === 'part' && { times: one.times }),
        from: flow.placeOf(from),
        to: flow.placeOf(Math.max(from, to - 1)),
      }
    }),
  )
}
