import { readFileSync } from 'node:fs'
import { familyOf } from './memory-of.ts'

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10

/** The processor time in milliseconds that a process and all that it began have used; null where the system does not say. */
export function processorTimeOf(pid: number): number | null {
  if (process.platform !== 'linux') return null
  return familyOf(pid)
    .map(timeOf)
    .reduce((a, b) => a + b, 0)
}

function timeOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS
  } catch {
    return 0
  }
}
