import { LIST, SEARCH } from './api-section.ts'
import { FIGURES } from './figures-section.ts'
import { IMPORT } from './import-section.ts'
import { MILLION } from './million-section.ts'
import type { Section } from './section.ts'

/** Every part of the bench, in the order in which they are run and printed. */
export const SECTIONS: readonly Section[] = [IMPORT, FIGURES, LIST, SEARCH, MILLION]
