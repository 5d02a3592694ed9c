import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, ownIdentity } from './process-identity.ts'

let turns = 0

/**
 * Who uses the shared server: one empty file per user, named after its process. Whoever leaves last
 * stops the server. Everything is synchronous, so that a process can still leave while it exits.
 */
export type ServerUser = {
  /** Leaves, and says whether nobody else is left. Files of dead processes are cleared away. */
  readonly leave: () => boolean
}

/** Joins the users listed in `folder`. */
export function joinUsers(folder: string): ServerUser {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${ownIdentity()}.${++turns}`)
  writeFileSync(file, '', { mode: 0o600 })
  return {
    leave: () => {
      rmSync(file, { force: true })
      return othersIn(folder) === 0
    },
  }
}

function othersIn(folder: string): number {
  let alive = 0
  for (const name of readdirSync(folder)) {
    if (isAlive(name.slice(0, name.lastIndexOf('.')))) alive += 1
    else rmSync(join(folder, name), { force: true })
  }
  return alive
}
