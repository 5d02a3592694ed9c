import type { EntryEvent } from '../../book/entry.ts'
import { printDay, printInstant } from '../../calendar/day-wording.ts'
import type { CloseOut } from '../../closeout/close-out.ts'
import type { LabTest } from '../../evidence/lab-test.ts'
import { judgeResult } from '../../evidence/limit.ts'
import type { RoundSettings } from '../../round/round-settings.ts'
import { label, labelOf } from '../../wording/label.ts'
import type { Paper, Table } from '../blocks.ts'
import { paperOf, paragraph, row, subjectWords, title } from './close-out-parts.ts'

/** One file of a case's whole file: where it lies in it, what it is, its day, and the hash of its bytes. */
export type ArchivedFile = {
  readonly path: string
  readonly what: string
  readonly on: string
  readonly sha256: string
  /** Why it was left out; null where it lies there. */
  readonly leftOut: string | null
}

const HASH_SHOWN = 16

/** 目录: everything that lies in the file, with the first digits of each hash; the whole hashes lie beside it. */
export function archiveIndexPaper(
  closeOut: CloseOut,
  settings: RoundSettings,
  files: readonly ArchivedFile[],
): Paper {
  const name = `${settings.title}${subjectWords(closeOut)}整改销号档案目录`
  return paperOf(name, [
    title(name),
    tableOf(
      ['序号', '内容', '文件', '日期', '校验码'],
      [2, 6, 7, 4, 5],
      files.map(({ path, what, on, sha256, leftOut }, index) => [
        ...[`${index + 1}`, what, leftOut === null ? path : `${path}（${leftOut}）`, on],
        sha256.slice(0, HASH_SHOWN),
      ]),
    ),
    paragraph(
      `共${files.length}件。校验码为文件内容的SHA-256前${HASH_SHOWN}位，全文见“校验清单.txt”。`,
    ),
  ])
}

/** 办理经过: everything that happened to the task and its close-out, in the order in which it happened. */
export function archiveRecordPaper(
  closeOut: CloseOut,
  settings: RoundSettings,
  events: readonly EntryEvent[],
): Paper {
  const name = `${settings.title}${subjectWords(closeOut)}办理经过`
  const inOrder = [...events].sort((a, b) => (a.happenedAt < b.happenedAt ? -1 : 1))
  return paperOf(name, [
    title(name),
    tableOf(
      ['时间', '经过', '登记人'],
      [6, 10, 6],
      inOrder.map(({ happenedAt, fact, actor }) => [
        printInstant(happenedAt),
        [labelOf('entryFact', fact.type), detailOf(fact)].filter((text) => text !== '').join('：'),
        `${labelOf('role', actor.role)} ${actor.accountId}`,
      ]),
    ),
  ])
}

function detailOf(fact: EntryEvent['fact']): string {
  const { reason, note, text, name, level } = fact as unknown as Readonly<Record<string, unknown>>
  if (typeof level === 'string') return labelOf('acceptanceLevel', level)
  const said = [name, reason, note, text].find((one) => typeof one === 'string' && one !== '')
  return typeof said === 'string' ? said : ''
}

/** 检测结果: every sample taken for the matter, item by item against its limit. */
export function archiveTestsPaper(
  closeOut: CloseOut,
  settings: RoundSettings,
  tests: readonly LabTest[],
): Paper {
  const name = `${settings.title}${subjectWords(closeOut)}检测结果`
  return paperOf(name, [
    title(name),
    tableOf(
      ['点位', '采样日期', '项目', '标准和限值', '结果', '判定', '报告'],
      [5, 4, 3, 6, 3, 3, 5],
      tests.flatMap(({ place, sampledOn, items, report }) =>
        items.map((one) => {
          const { measured, item, standard, comparison, limit, upper, unit } = one
          const { verdict } = judgeResult(one, measured)
          const bound = `${label('comparison', comparison)}${limit}${upper === null ? '' : `～${upper}`}`
          const found =
            measured === null
              ? ''
              : `${measured.isBelowDetection ? '＜' : ''}${measured.value}${measured.unit}`
          return [
            ...[place, printDay(sampledOn), item, `${standard} ${bound}${unit}`, found],
            ...[
              label('limitVerdict', verdict),
              report ? `${report.letter}（${printDay(report.on)}）` : '',
            ],
          ]
        }),
      ),
    ),
  ])
}

function tableOf(
  header: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): Table {
  return {
    ...{ kind: 'table', caption: null, widths, header: [row(...header)] },
    rows: rows.map((texts) => row(...texts)),
  }
}
