import type { Quota } from './spread.ts'

/** What the fifteenth issue of 2020 prints of a unit: handed over, of these key, of these closed. Names as in the round's settings. */
export type UnitFigures = {
  readonly name: string
  readonly handedOver: number
  readonly key: number
  readonly closed: number
}

export const UNIT_FIGURES: readonly UnitFigures[] = [
  { name: '冷水滩', handedOver: 56, key: 1, closed: 44 },
  { name: '零陵', handedOver: 32, key: 8, closed: 27 },
  { name: '东安', handedOver: 25, key: 6, closed: 20 },
  { name: '祁阳', handedOver: 24, key: 6, closed: 19 },
  { name: '道县', handedOver: 18, key: 7, closed: 13 },
  { name: '宁远', handedOver: 15, key: 4, closed: 12 },
  { name: '江华', handedOver: 12, key: 1, closed: 8 },
  { name: '新田', handedOver: 8, key: 0, closed: 5 },
  { name: '江永', handedOver: 5, key: 3, closed: 3 },
  { name: '双牌', handedOver: 4, key: 1, closed: 3 },
  { name: '市城管局', handedOver: 4, key: 1, closed: 1 },
  { name: '蓝山', handedOver: 4, key: 2, closed: 3 },
  { name: '经开区', handedOver: 3, key: 0, closed: 0 },
  { name: '金洞', handedOver: 3, key: 1, closed: 2 },
  { name: '市住建局', handedOver: 1, key: 0, closed: 0 },
]

/** One case that three units lead together; two of its parts are done. */
export const JOINT_UNITS: readonly { readonly name: string; readonly isDone: boolean }[] = [
  { name: '冷水滩', isDone: true },
  { name: '零陵', isDone: true },
  { name: '经开区', isDone: false },
]

export const CATEGORY_QUOTAS: readonly Quota<
  'air' | 'water' | 'noise' | 'ecology' | 'other' | 'soil'
>[] = [
  ['air', 115],
  ['water', 92],
  ['noise', 79],
  ['ecology', 18],
  ['other', 9],
  ['soil', 4],
]

export const CALLS = 195
export const LETTERS = 20

/** Cases in each of the fifteen batches, from 24 October to 7 November. */
export const BATCH_SIZES: readonly number[] = [
  6, 9, 12, 14, 17, 16, 18, 19, 17, 16, 15, 17, 14, 13, 12,
]

/** Key cases of 零陵 whose numbers the issue prints. */
export const NAMED_KEY_SERIALS: readonly number[] = [122, 131, 142]
