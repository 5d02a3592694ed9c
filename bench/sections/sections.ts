import { LIST, SEARCH } from './api-section.ts'
import { BULLETIN } from './bulletin-section.ts'
import { CHECK } from './check-section.ts'
import { FIGURES } from './figures-section.ts'
import { IMPORT } from './import-section.ts'
import { LONG_LIST } from './long-list-section.ts'
import { MILLION } from './million-section.ts'
import type { Section } from './section.ts'
import { START } from './start-section.ts'

/** Every part of the bench, in the order in which they are run and printed. */
export const SECTIONS: readonly Section[] = [
  FIGURES,
  LIST,
  SEARCH,
  LONG_LIST,
  IMPORT,
  BULLETIN,
  CHECK,
  START,
  MILLION,
]
