/** What is said on paper alone. */
export const PRINT_WORDS = {
  asOf: { zh: (at: string) => `截至${at}`, en: (at: string) => `as of ${at}` },
  printed: { zh: (at: string) => `${at}打印`, en: (at: string) => `printed ${at}` },
} as const
