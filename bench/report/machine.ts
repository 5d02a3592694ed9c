import { availableParallelism, cpus, totalmem } from 'node:os'

/** What the figures were measured on. */
export type Machine = {
  readonly cores: number
  readonly processor: string
  readonly memoryGb: number
  readonly node: string
  readonly system: string
}

export function thisMachine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
    system: `${process.platform} ${process.arch}`,
  }
}
