/** How the server is reached from elsewhere. */
export type Doors = {
  /** Names other than this machine's own under which it may be asked for. */
  readonly hosts: readonly string[]
  /** Whether other machines reach it: then it may be asked for by a bare address, which nobody's DNS can point elsewhere. */
  readonly isOpenToOthers: boolean
  /** Whether what a reverse proxy says of the other machine and of https is believed. */
  readonly trustsProxy: boolean
}

/** For this machine alone. */
export const LOOPBACK_ONLY: Doors = { hosts: [], isOpenToOthers: false, trustsProxy: false }
