import type { RoundSettings } from '../round-settings.ts'
import { HUNAN_SECOND } from './hunan-second.ts'
import { YIYANG_2020 } from './yiyang-2020.ts'
import { YIYANG_2020_DONGTING } from './yiyang-2020-dongting.ts'
import { YIYANG_2023 } from './yiyang-2023.ts'
import { YIYANG_2024 } from './yiyang-2024.ts'
import { YONGZHOU_2020 } from './yongzhou-2020.ts'
import { YONGZHOU_2024 } from './yongzhou-2024.ts'

/** The settings that ship with the program: five inspections of two offices, facts only and no persons. */
export const READY_MADE_ROUNDS: readonly RoundSettings[] = [
  YONGZHOU_2020,
  YONGZHOU_2024,
  YIYANG_2020,
  YIYANG_2023,
  YIYANG_2024,
]

/** All that a new round may begin with: the inspections of cities, a special one beside one of them, and a province's own round. */
export const ROUNDS_TO_BEGIN_WITH: readonly RoundSettings[] = [
  ...READY_MADE_ROUNDS,
  YIYANG_2020_DONGTING,
  HUNAN_SECOND,
]

/** The cities whose offices the ready-made rounds belong to. */
export const READY_MADE_OFFICES = [
  { id: 'yongzhou', name: '永州市' },
  { id: 'yiyang', name: '益阳市' },
] as const
