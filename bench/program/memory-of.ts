import { readdirSync, readFileSync } from 'node:fs'

/** The memory of one process in megabytes: its own, and of what it shares its share (PSS). */
export function memoryOf(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(rollup)?.[1]
  if (kilobytes === undefined) throw new Error(`no PSS of process ${pid}`)
  return Number(kilobytes) / 1024
}

/** A process and all that it began, and they in their turn. */
export function familyOf(pid: number): readonly number[] {
  const parents = new Map<number, number[]>()
  for (const child of runningProcesses()) {
    const parent = parentOf(child)
    if (parent !== null) parents.set(parent, [...(parents.get(parent) ?? []), child])
  }
  const family = [pid]
  for (const one of family) family.push(...(parents.get(one) ?? []))
  return family
}

function runningProcesses(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

/** Null for a process that has ended meanwhile. */
function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}
