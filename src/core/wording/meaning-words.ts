import { MEANING_WORDING, type Meaning } from '../reading/meaning.ts'
import type { Language } from './words.ts'

/** What a column of a list means, in the reader's language. */
export function meaningWord(meaning: Meaning, language: Language): string {
  return language === 'en' ? ENGLISH[meaning] : MEANING_WORDING[meaning]
}

const ENGLISH: Readonly<Record<Meaning, string>> = {
  no: 'line number',
  caseNumber: 'case number',
  batch: 'batch',
  channel: 'channel',
  isKey: 'key case',
  receivedAt: 'received on',
  handedOverAt: 'handed over on',
  dueAt: 'due on',
  complaint: 'complaint',
  regions: 'region',
  address: 'address',
  company: 'enterprise',
  categories: 'category',
  industry: 'industry',
  findings: 'findings',
  findingsAndHandling: 'findings and handling',
  verdict: 'verdict',
  goal: 'goal',
  handling: 'handling',
  handlingClass: 'kind of handling',
  status: 'closing status',
  accountability: 'persons held accountable',
  place: 'place',
  problem: 'problem',
  requirement: 'requirement',
  measures: 'measures',
  progress: 'progress',
  units: 'units',
  leadUnits: 'lead units',
  supportUnits: 'supporting units',
  leader: 'responsible leader',
  persons: 'persons responsible',
  contact: 'contact of the unit',
  otherNumbers: 'number on another level',
  repeatOf: 'repeats the number',
  remark: 'remark',
  complainantName: 'complainant’s name (confidential)',
  complainantPhone: 'complainant’s phone (confidential)',
  complainantAddress: 'complainant’s address (confidential)',
  complainantId: 'complainant’s identity number (confidential)',
  complainantAbout: 'about the complainant (confidential)',
  other: 'not recognised, kept as it is',
}
