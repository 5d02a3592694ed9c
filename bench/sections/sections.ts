import { FIGURES } from './figures-section.ts'
import type { Section } from './section.ts'

/** Every part of the bench, in the order in which they are run and printed. */
export const SECTIONS: readonly Section[] = [FIGURES]
