import type { CaseActName } from '../../../../core/case/case-act.ts'
import type { ACT_WORDS } from './act-words.ts'

/** What a form asks of an act. Every answer is a text; lists stand one a line. */
export type ActField = {
  readonly name: string
  readonly kind: 'long' | 'line' | 'lines' | 'day' | 'number' | 'choice' | 'units' | 'verdicts'
  readonly label: keyof typeof ACT_WORDS
  /** Without it the act is not sent. */
  readonly isNeeded?: true
  /** Where the choices come from. */
  readonly of?:
    | 'progress'
    | 'rectification'
    | 'verdict'
    | 'closing'
    | 'grant'
    | 'yesNo'
    | 'measure'
    | 'unitOfCount'
    | 'ownUnit'
    | 'takenMeasure'
    | 'unitBelow'
}

const REASON: ActField = { name: 'reason', kind: 'long', label: 'reason', isNeeded: true }
const OPINION: ActField = { name: 'opinion', kind: 'long', label: 'opinion' }

/** The short form of each act; an act without fields is done at once. */
export const ACT_FIELDS: Readonly<Partial<Record<CaseActName, readonly ActField[]>>> = {
  signFor: [],
  report: [],
  sendBack: [REASON],
  withdraw: [REASON],
  verify: [
    { name: 'verdicts', kind: 'verdicts', label: 'verdicts' },
    { name: 'findings', kind: 'long', label: 'findings', isNeeded: true },
  ],
  reply: [{ name: 'handling', kind: 'long', label: 'handling', isNeeded: true }],
  passByAuthority: [OPINION],
  returnByAuthority: [REASON],
  passByOffice: [OPINION],
  returnByOffice: [REASON],
  signOff: [
    { name: 'status', kind: 'choice', of: 'closing', label: 'closing', isNeeded: true },
    OPINION,
  ],
  reopen: [REASON],
  handOn: [
    { name: 'to', kind: 'choice', of: 'unitBelow', label: 'unitBelow', isNeeded: true },
    { name: 'dueOn', kind: 'day', label: 'dueBelow', isNeeded: true },
    { name: 'note', kind: 'long', label: 'noteBelow' },
  ],
  signForHandOn: [],
  answerHandOn: [{ name: 'answer', kind: 'long', label: 'answer', isNeeded: true }],
  passOnAnswer: [],
  returnAnswer: [REASON],
  recallHandOn: [REASON],
  urge: [{ name: 'note', kind: 'long', label: 'urgeNote' }],
  askExtension: [{ name: 'until', kind: 'day', label: 'until', isNeeded: true }, REASON],
  decideExtension: [
    { name: 'isGranted', kind: 'choice', of: 'grant', label: 'decision', isNeeded: true },
    REASON,
  ],
  handOver: [
    { name: 'from', kind: 'line', label: 'from', isNeeded: true },
    { name: 'to', kind: 'line', label: 'to', isNeeded: true },
    { name: 'isOnTheSpot', kind: 'choice', of: 'yesNo', label: 'onTheSpot', isNeeded: true },
  ],
  dispatch: [
    { name: 'leads', kind: 'units', label: 'leads' },
    { name: 'supports', kind: 'units', label: 'supports' },
    { name: 'supervising', kind: 'units', label: 'supervising' },
    { name: 'givenDueOn', kind: 'day', label: 'givenDueOn' },
  ],
  chooseRectification: [
    {
      name: 'rectification',
      kind: 'choice',
      of: 'rectification',
      label: 'rectification',
      isNeeded: true,
    },
  ],
  reportProgress: [
    { name: 'progress', kind: 'choice', of: 'progress', label: 'progress', isNeeded: true },
    { name: 'note', kind: 'long', label: 'note' },
  ],
  takeMeasure: [
    { name: 'kind', kind: 'choice', of: 'measure', label: 'measureKind', isNeeded: true },
    { name: 'unitId', kind: 'choice', of: 'ownUnit', label: 'unit', isNeeded: true },
    { name: 'quantity', kind: 'number', label: 'quantity', isNeeded: true },
    {
      name: 'unitOfCount',
      kind: 'choice',
      of: 'unitOfCount',
      label: 'unitOfCount',
      isNeeded: true,
    },
    { name: 'on', kind: 'day', label: 'on', isNeeded: true },
    { name: 'notices', kind: 'lines', label: 'notices' },
    { name: 'note', kind: 'line', label: 'note' },
  ],
  withdrawMeasure: [
    { name: 'measureId', kind: 'choice', of: 'takenMeasure', label: 'measure', isNeeded: true },
    REASON,
  ],
  overrideVerdict: [
    { name: 'verdict', kind: 'choice', of: 'verdict', label: 'verdict', isNeeded: true },
    REASON,
  ],
  restateClaims: [{ name: 'claims', kind: 'lines', label: 'claims', isNeeded: true }, REASON],
  sortOut: [
    { name: 'on', kind: 'day', label: 'on', isNeeded: true },
    REASON,
    { name: 'leaders', kind: 'lines', label: 'leaders', isNeeded: true },
  ],
  liftDifficulty: [REASON],
  assignLeaders: [{ name: 'leaders', kind: 'lines', label: 'leaders', isNeeded: true }],
  correct: [
    { name: 'text', kind: 'long', label: 'text' },
    { name: 'place', kind: 'line', label: 'place' },
    { name: 'requirement', kind: 'long', label: 'requirement' },
    { name: 'categories', kind: 'lines', label: 'categories' },
    { name: 'isKey', kind: 'choice', of: 'yesNo', label: 'isKey' },
    { name: 'remark', kind: 'line', label: 'remark' },
    REASON,
  ],
}
