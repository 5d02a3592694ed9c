import type { ReadPaper } from '../../core/reading/paper.ts'
import { PaperRefused } from './paper-refused.ts'
export function readDoc(_streams: ReadonlyMap<string, Buffer>): ReadPaper {
  throw new PaperRefused('unknown-type')
}
