import type { ReadPaper } from '../../core/reading/paper.ts'
import { PaperRefused } from './paper-refused.ts'
export async function readPdf(_bytes: Buffer): Promise<ReadPaper> {
  throw new PaperRefused('unknown-type')
}
