import type { Day } from '../../calendar/day.ts'
import { endOfDay } from '../../calendar/instant.ts'
import type { CaseKind } from '../../case/case.ts'
import type { RoundId } from '../../ledger/ids.ts'
import type { Clock, Question, Scope } from '../../statistics/question.ts'
import type { BulletinItem, ItemId } from './item.ts'

const PETITIONS: Scope = { kinds: ['petition'], isHandedOver: true }
const FINDINGS: Scope = { kinds: ['covertFinding'], isHandedOver: true }

/** Figures of the whole round that a text may name, each as a place such as `{交办总数}`, which prints 17件. */
export const ITEM_FIGURES: Readonly<
  Record<string, { readonly kind: CaseKind; readonly scope: Scope }>
> = {
  交办总数: { kind: 'petition', scope: PETITIONS },
  重点件: { kind: 'petition', scope: { ...PETITIONS, isKey: true } },
  正在办理: { kind: 'petition', scope: { ...PETITIONS, statuses: ['open'] } },
  阶段性办结: { kind: 'petition', scope: { ...PETITIONS, statuses: ['partlyClosed'] } },
  已办结: { kind: 'petition', scope: { ...PETITIONS, statuses: ['closed'] } },
  暗访问题: { kind: 'covertFinding', scope: FINDINGS },
}

/** The figures that an item's texts name. */
export function figuresNamedIn(item: Pick<BulletinItem, 'pieces'>): readonly string[] {
  const texts = item.pieces.flatMap((piece) => ('text' in piece ? [piece.text] : []))
  return Object.keys(ITEM_FIGURES).filter((name) =>
    texts.some((text) => text.includes(`{${name}}`)),
  )
}

/** The key under which a figure in an item is asked. */
export function itemFigureKey(itemId: ItemId, name: string): string {
  return `item-${itemId}.${name}`
}

/** The questions of the figures that an item's texts name, up to the item's own cut-off. */
export function itemQuestions(
  item: BulletinItem,
  of: { readonly roundId: RoundId; readonly issuedOn: Day; readonly clock: Clock },
): readonly { readonly key: string; readonly question: Question }[] {
  const { roundId, issuedOn, clock } = of
  const at = item.figuresAt ?? endOfDay(issuedOn)
  return figuresNamedIn(item).map((name) => ({
    key: itemFigureKey(item.id, name),
    question: { roundId, asOf: { at, clock }, scope: ITEM_FIGURES[name]?.scope ?? {}, by: null },
  }))
}
