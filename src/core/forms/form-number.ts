/** A series of numbers of the office's papers: 零环责改〔2020〕076号 has the prefix 零环责改, three digits, anew each year. */
export type FormSeries = {
  readonly prefix: string
  /** Digits at least; 1 prints 7, 3 prints 007. */
  readonly width: number
  /** The first number of a year. */
  readonly startsAt: number
}

/** A number as printed. */
export function printFormNumber(
  { prefix, width }: Pick<FormSeries, 'prefix' | 'width'>,
  year: number,
  number: number,
): string {
  return `${prefix}〔${year}〕${String(number).padStart(width, '0')}号`
}

/** A number that is not taken yet, with room for it. */
export function openFormNumber({ prefix }: Pick<FormSeries, 'prefix'>, year: number): string {
  return `${prefix}〔${year}〕　　号`
}
