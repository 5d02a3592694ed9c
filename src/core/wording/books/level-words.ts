import type { AcceptanceLevel } from '../../round/rectification-settings.ts'
import type { Words } from '../words.ts'

export const ACCEPTANCE_LEVEL_WORDS: Words<AcceptanceLevel> = {
  selfCheck: { zh: '自查自验', en: 'self-check' },
  county: { zh: '县级验收', en: 'county acceptance' },
  city: { zh: '市级验收', en: 'city acceptance' },
  province: { zh: '省级验收', en: 'province acceptance' },
}
