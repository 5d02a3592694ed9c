import type { HolidayNotice } from './holiday-notice.ts'
import { NOTICE_2016 } from './notices/year-2016.ts'
import { NOTICE_2017 } from './notices/year-2017.ts'
import { NOTICE_2018 } from './notices/year-2018.ts'
import { NOTICE_2019 } from './notices/year-2019.ts'
import { NOTICE_2020 } from './notices/year-2020.ts'
import { NOTICE_2021 } from './notices/year-2021.ts'
import { NOTICE_2022 } from './notices/year-2022.ts'
import { NOTICE_2023 } from './notices/year-2023.ts'
import { NOTICE_2024 } from './notices/year-2024.ts'
import { NOTICE_2025 } from './notices/year-2025.ts'
import { NOTICE_2026 } from './notices/year-2026.ts'
import { calendarOf, type WorkCalendar } from './work-calendar.ts'

/** Every notice that ships with the program. A new year's notice is one more file and one more line here, or is entered by an office (office/holidays). */
export const SHIPPED_NOTICES: readonly HolidayNotice[] = [
  NOTICE_2016,
  NOTICE_2017,
  NOTICE_2018,
  NOTICE_2019,
  NOTICE_2020,
  NOTICE_2021,
  NOTICE_2022,
  NOTICE_2023,
  NOTICE_2024,
  NOTICE_2025,
  NOTICE_2026,
]

/** The country's working days by every notice that ships with the program. */
export const NATIONAL_CALENDAR: WorkCalendar = calendarOf(SHIPPED_NOTICES)
