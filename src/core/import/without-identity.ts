import type { Intake } from '../case/case-event.ts'
import { hidden, secretsOf } from '../reading/hide-identity.ts'
import type { Complainant } from '../reading/list.ts'

/** What the office may show of a row, and what belongs to the identity record alone. */
export type WithoutIdentity = {
  readonly intake: Intake
  readonly complainants: readonly Complainant[]
}

const NOBODY: Complainant = { name: null, phone: null, address: null, id: null, about: null }

/**
 * Takes out of a case's texts the telephone and identity numbers that stand in them and whatever the
 * complainant's own columns hold; what stood there goes to the identity record.
 */
export function withoutIdentity(intake: Intake, complainant: Complainant | null): WithoutIdentity {
  const found = new Set<string>()
  const secrets = secretsOf(complainant)
  const hide = (text: string) => hidden(text, secrets, found)
  const other = Object.fromEntries(
    Object.entries(intake.other).map(([heading, text]) => [heading, hide(text)]),
  )
  const clean: Intake = {
    ...intake,
    text: hide(intake.text),
    place: hide(intake.place),
    requirement: hide(intake.requirement),
    remark: hide(intake.remark),
    other,
  }
  if (found.size === 0) return { intake: clean, complainants: complainant ? [complainant] : [] }
  const about = [complainant?.about ?? '', ...found].filter((one) => one !== '').join('\n')
  return { intake: clean, complainants: [{ ...(complainant ?? NOBODY), about }] }
}
