import { createHash } from 'node:crypto'
import { passagesOf } from '../../core/bulletin/archive/passages.ts'
import type { ToldFigure } from '../../core/bulletin/archive/told-figure.ts'
import { toldFigures } from '../../core/bulletin/archive/told-figures.ts'
import type { BulletinReading } from '../../core/bulletin/reading/bulletin-reading.ts'
import { readBulletin } from '../../core/bulletin/reading/read-bulletin.ts'
import type { ReadPaper } from '../../core/reading/paper.ts'
import { squash } from '../../core/reading/plain-text.ts'

/** What of a paper is kept in the archive. */
export type ReadingToKeep = {
  readonly reading: BulletinReading
  readonly figures: readonly ToldFigure[]
  /** Of its words in their order, white space and format aside. */
  readonly textSha256: string
}

/** Reads a bulletin and its figures; the digest is of its words alone, so that one issue as Word and as PDF is known as the same. */
export function readingToKeep(paper: ReadPaper): ReadingToKeep {
  const reading = readBulletin(paper)
  const words = passagesOf(reading)
    .map(({ text }) => squash(text))
    .join('\n')
  const textSha256 = createHash('sha256').update(words).digest('hex')
  return { reading, figures: toldFigures(paper, reading), textSha256 }
}
