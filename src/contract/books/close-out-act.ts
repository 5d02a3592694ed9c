import { z } from 'zod'
import { caseId, day, list, longText, words } from '../values.ts'
import { entryId, reason } from './task-act.ts'

export const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('task'), entryId }),
  z.strictObject({ kind: z.literal('case'), caseId }),
])

const letter = z.string().max(200)
const level = z.enum(['selfCheck', 'county', 'city', 'province'])
export const shownFiles = list(
  z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), caption: z.string().max(500) }),
)

/** What can be done with a close-out, save the relapse that follows from a re-inspection. */
export const closeOutAct = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('applyCloseOut'),
    no: words,
    subject,
    letter,
    completedOn: day,
    outcomes: list(longText),
    problemClass: z.exactOptional(words.nullable()),
  }),
  z.strictObject({
    act: z.literal('amendApplication'),
    letter,
    completedOn: day,
    outcomes: list(longText),
  }),
  z.strictObject({
    act: z.literal('showCondition'),
    name: words,
    isMet: z.boolean(),
    shownBy: longText,
    files: shownFiles,
  }),
  z.strictObject({
    act: z.literal('acceptLevel'),
    level,
    on: day,
    letter,
    letterOn: day,
    signedBy: z.string().max(200),
    opinion: longText,
  }),
  z.strictObject({ act: z.literal('refuseLevel'), level, on: day, reason }),
  z.strictObject({
    act: z.literal('giveNotice'),
    letterOn: day,
    from: day,
    where: words,
    receiver: words,
    phone: words,
    address: words,
    signature: words,
    basis: longText,
  }),
  z.strictObject({ act: z.literal('takeObjection'), on: day, channel: words, text: longText }),
  z.strictObject({
    act: z.literal('answerObjection'),
    objectionId: words,
    on: day,
    text: longText,
    isUpheld: z.boolean(),
  }),
  z.strictObject({ act: z.literal('recallNotice'), reason }),
  z.strictObject({ act: z.literal('closeOut'), on: day, filing: z.string().max(200) }),
  z.strictObject({ act: z.literal('withdrawCloseOut'), reason }),
])
