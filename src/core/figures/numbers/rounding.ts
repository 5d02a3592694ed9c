import type { ReadText } from '../text/statement.ts'
import type { Figure } from './figure.ts'

/** How many decimals a percentage is printed with. */
export function decimalsOf({ from, to }: Figure, { flow }: ReadText): number {
  return /\.(\d+)/u.exec(flow.text.slice(from, to))?.[1]?.length ?? 0
}

/** Whether the printed percentage is the exact one, rounded as printed. */
export function isRounded(exact: number, printed: Figure, read: ReadText): boolean {
  return Math.abs(exact - printed.value) <= 0.5 * 10 ** -decimalsOf(printed, read) + 1e-9
}
