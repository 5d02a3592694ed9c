import { day } from '../../calendar/day.ts'
import { instantAt } from '../../calendar/instant.ts'
import type { BatchId } from '../../ledger/ids.ts'
import type { RoundSettings } from '../../round/round-settings.ts'
import type { IssueMaterial } from '../compose/issue-material.ts'
import { type Arrangement, NOTHING_ARRANGED } from '../issue/arrangement.ts'
import type { IssueBatch } from '../issue/batches.ts'
import type { IssueId } from '../issue/issue.ts'
import type { BulletinItem } from '../issue/item.ts'
import { questionsOf } from '../issue/questions.ts'
import { figuresByHand, type HandCounts } from './figures-by-hand.ts'

type Given = {
  readonly settings: RoundSettings
  readonly issuedOn: string
  readonly number: number
  readonly counts: Readonly<Record<string, HandCounts>>
  readonly batches?: readonly IssueBatch[]
  readonly arrangement?: Partial<Arrangement>
  readonly items?: readonly BulletinItem[]
}

/** Material of an issue with figures written down by hand and nothing else in it. */
export function materialByHand(given: Given): IssueMaterial {
  const { settings, number, counts, batches = [], items = [] } = given
  const issuedOn = day(given.issuedOn)
  const arrangement = { ...NOTHING_ARRANGED, ...given.arrangement }
  const asked = questionsOf({
    ...{ settings, issuedOn, clock: 'asNowKnown', batches, arrangement, items },
  })
  return {
    settings,
    issue: {
      id: 'issue' as IssueId,
      issuedOn,
      year: Number(given.issuedOn.slice(0, 4)),
      numberOfYear: number,
      runningNumber: number,
      corrects: null,
    },
    arrangement,
    items,
    figures: figuresByHand(asked, counts),
    batches,
    keyCases: [],
    jointCases: [],
    difficultCases: [],
    alongsideCases: [],
    word: (question) => `截至${question.asOf.at}`,
  }
}

/** Batches of one kind, each handed over at four in the afternoon. */
export function batchesByHand(
  kind: IssueBatch['kind'],
  days: readonly string[],
): readonly IssueBatch[] {
  return days.map((on, index) => ({
    id: `${kind === 'petition' ? 'petition' : 'covert'}-${index + 1}` as BatchId,
    kind,
    number: index + 1,
    handedOverAt: instantAt(day(on), '16:00'),
  }))
}
