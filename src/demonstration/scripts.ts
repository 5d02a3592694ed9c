import { yiyang2020, yiyang2024 } from './item-rounds.ts'
import type { Script } from './script.ts'
import { yiyang2020Dongting } from './yiyang-2020-dongting.ts'
import { yiyang2023 } from './yiyang-2023.ts'
import { yongzhou2020 } from './yongzhou-2020.ts'
import { yongzhou2024 } from './yongzhou-2024.ts'

/** Every demonstration round, the ones with most to see first. */
export const SCRIPTS: readonly (() => Script)[] = [
  yongzhou2020,
  yongzhou2024,
  yiyang2023,
  yiyang2020,
  yiyang2020Dongting,
  yiyang2024,
]
