const STATES = {
  own: '本办，在用',
  stopped: '本办，已停用',
  readyMade: '现成',
} as const

/** Whose a table layout is and whether it is in use. */
export function layoutStateWords(state: keyof typeof STATES): string {
  return STATES[state]
}
