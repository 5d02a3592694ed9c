import type { BulletinSettings, SectionSettings } from '../../round/bulletin-settings.ts'

/** A section of the round's bulletin with the key under which figures, sentences and the editor name it. */
export type KeyedSection = { readonly key: string; readonly section: SectionSettings }

/** `petition-statistics-3`: the kind and the place, counted from 1. */
export function sectionKeyOf(section: SectionSettings, index: number): string {
  return `${section.kind}-${index + 1}`
}

/** The sections of a round's bulletin in their order, each with its key; a section that is moved gets another. */
export function keyedSections(settings: BulletinSettings): readonly KeyedSection[] {
  return settings.sections.map((section, index) => ({ key: sectionKeyOf(section, index), section }))
}
