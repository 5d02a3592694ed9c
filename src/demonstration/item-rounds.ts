import type { Day } from '../core/calendar/day.ts'
import { day } from '../core/calendar/day.ts'
import { instantAt } from '../core/calendar/instant.ts'
import { YIYANG_2020 } from '../core/round/ready-made/yiyang-2020.ts'
import { YIYANG_2024 } from '../core/round/ready-made/yiyang-2024.ts'
import type { RoundSettings } from '../core/round/round-settings.ts'
import { castOf } from './cast.ts'
import { YIYANG_2020_ENTRIES } from './entries/yiyang-2020-entries.ts'
import { YIYANG_2024_ENTRIES } from './entries/yiyang-2024-entries.ts'
import { type Written, writeItem } from './items/write-item.ts'
import { YIYANG_2020_ITEMS } from './items/yiyang-2020-items.ts'
import { YIYANG_2024_ITEMS } from './items/yiyang-2024-items.ts'
import type { Script, ScriptedEntry } from './script.ts'

/** The first day of the look-back of 2020 in 益阳: nothing has been handed over yet. */
export function yiyang2020(): Script {
  return roundOfItems(YIYANG_2020, day('2020-09-15'), {
    items: YIYANG_2020_ITEMS,
    entries: YIYANG_2020_ENTRIES,
  })
}

/** The first day of the central inspection of 2024 in 益阳. */
export function yiyang2024(): Script {
  return roundOfItems(YIYANG_2024, day('2024-05-10'), {
    items: YIYANG_2024_ITEMS,
    entries: YIYANG_2024_ENTRIES,
  })
}

function roundOfItems(
  settings: RoundSettings,
  issuedOn: Day,
  told: { readonly items: readonly Written[]; readonly entries: readonly ScriptedEntry[] },
): Script {
  return {
    office: { id: settings.officeId, name: '益阳市生态环境保护督察协调联络机构' },
    accounts: castOf(settings),
    settings,
    batches: [],
    cases: [],
    entries: told.entries,
    items: told.items.map((item) => writeItem(settings, item, told.entries)),
    issue: { numberOfYear: 1, runningNumber: 1, keyNumbers: null },
    endsAt: instantAt(issuedOn, '22:00'),
    issuedOn,
  }
}
