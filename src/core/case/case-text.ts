import type { Case } from './case.ts'

/** All of a case that is searched by words. */
export function textOfCase(of: Case): string {
  return [
    of.number ?? '',
    of.numberRaw ?? '',
    of.place,
    of.text,
    of.requirement,
    of.industry ?? '',
    ...of.claims.map((claim) => claim.text),
    ...of.parts.flatMap((part) => [part.findings, part.handling]),
    ...of.measures.flatMap((measure) => [measure.note, ...measure.notices]),
    ...of.responsibleLeaders,
    of.remark,
    ...Object.values(of.other),
  ]
    .filter((text) => text !== '')
    .join('\n')
}
