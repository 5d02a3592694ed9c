import { day } from '../core/calendar/day.ts'
import { dayOfInstant, type Instant, instantAt } from '../core/calendar/instant.ts'
import { YONGZHOU_2020 } from '../core/round/ready-made/yongzhou-2020.ts'
import { liaisonOf } from './cast.ts'
import type { CaseHistory, ScriptedEntry } from './script.ts'
import type { ScriptedFile, ScriptedPaper, ScriptedPhotograph } from './scripted-file.ts'
import { unitNamed } from './unit-named.ts'

/** What every drawing says of itself: nobody is to take it for a proof. */
const DRAWN = '演示用绘图，不是现场照片'

type Scene = ScriptedPhotograph['scene']
type Place = ScriptedPhotograph['position'] & { readonly isMirrored?: true }

/** Every place has its own look: of two outfalls or slopes one is drawn the other way round. */
const STACKYARD: Place = { latitude: 26.2483, longitude: 111.5902 }
const HILLSIDE: Place = { latitude: 26.0312, longitude: 111.6711 }
const OUTFALL: Place = { latitude: 26.4205, longitude: 111.6037, isMirrored: true }

/** Pictures before and after, and a few papers, on cases, tasks and close-outs; one picture is used a second time, as a reviewer should notice. */
export function yongzhou2020Files(
  cases: readonly CaseHistory[],
  entries: readonly ScriptedEntry[],
): readonly ScriptedFile[] {
  const yard = caseNumbered(cases, 'D1YZ202000122')
  return [
    ...beforeAndAfter(yard, 'stackyard', STACKYARD),
    ...beforeAndAfter(caseNumbered(cases, 'D1YZ202000131'), 'slope', HILLSIDE),
    ...beforeAndAfter(closedIn(cases, '水污染'), 'outfall', OUTFALL),
    ...usedAgain(cases, yard),
    reportOn(yard),
    ...ofEntries(entries),
  ]
}

function caseNumbered(cases: readonly CaseHistory[], number: string): CaseHistory {
  const found = cases.find(({ steps }) => intakeOf(steps)?.number === number)
  if (!found) throw new RangeError(`no case ${number}`)
  return found
}

function intakeOf(steps: CaseHistory['steps']) {
  const [first] = steps
  return first?.act.act === 'receive' ? first.act.intake : null
}

/** The first case of a category that was closed. */
function closedIn(cases: readonly CaseHistory[], category: string): CaseHistory {
  const found = cases.find(
    ({ steps }) =>
      intakeOf(steps)?.categories[0] === category && steps.some(({ act }) => act.act === 'signOff'),
  )
  if (!found) throw new RangeError(`nothing of ${category} was closed`)
  return found
}

type Moment = Pick<CaseHistory['steps'][number], 'at' | 'by'>

/** Who did an act on a case, and when; null where it was not done. */
function momentOf({ steps }: CaseHistory, name: string): Moment | null {
  return steps.find(({ act }) => act.act === name) ?? null
}

function photograph(scene: Scene, place: Place, isPutRight: boolean, takenAt: Instant) {
  const { isMirrored = false, ...position } = place
  return { kind: 'photograph', scene, position, isMirrored, isPutRight, takenAt } as const
}

/** The picture of the check, taken in the morning, and the one sent in with the reply, taken in the afternoon. */
function beforeAndAfter(one: CaseHistory, scene: Scene, place: Place): readonly ScriptedFile[] {
  const told = [
    { act: 'verify', purpose: 'before', name: '整改前.jpg', clock: '10:20' },
    { act: 'reply', purpose: 'after', name: '整改后.jpg', clock: '15:30' },
  ] as const
  return told.flatMap(({ act, purpose, name, clock }) => {
    const moment = momentOf(one, act)
    if (!moment) return []
    const { at, by } = moment
    const takenAt = instantAt(dayOfInstant(at), clock)
    const content = photograph(scene, place, purpose === 'after', takenAt)
    const owner = { caseId: one.caseId, entryId: null }
    return [{ at, by, owner, purpose, name, note: DRAWN, content }]
  })
}

/** The next case that is answered is told to be put right by the very picture of the first: the review of evidence points it out. */
function usedAgain(cases: readonly CaseHistory[], first: CaseHistory): readonly ScriptedFile[] {
  const picture = beforeAndAfter(first, 'stackyard', STACKYARD).at(-1)
  if (!picture) return []
  const answers = cases.flatMap((one) => {
    const answer = momentOf(one, 'reply')
    const isNext = one !== first && answer !== null && answer.at > picture.at
    const isAir = intakeOf(one.steps)?.categories[0] === '大气污染'
    return isNext && isAir ? [{ ...answer, caseId: one.caseId }] : []
  })
  return answers.slice(0, 1).map(({ at, by, caseId }) => {
    const owner = { caseId, entryId: null }
    return { ...picture, at, by, owner, name: '堆场覆盖情况.jpg' }
  })
}

function reportOn(one: CaseHistory): ScriptedFile {
  const { at, by } = momentOf(one, 'reply') ?? momentOf(one, 'verify') ?? (one.steps[0] as Moment)
  const owner = { caseId: one.caseId, entryId: null }
  const content: ScriptedPaper = {
    kind: 'paper',
    title: '关于D1YZ202000122信访件办理情况的报告',
    paragraphs: [
      '市生态环境局零陵分局会同属地街道对4家砂石加工点进行了现场核查。破碎口未完全密闭、成品堆场部分裸露属实。',
      '已下达责令改正违法行为决定书4份（零环责改〔2020〕076、086、089、093号），堆场已全部遮盖。',
    ],
    signature: ['市生态环境局零陵分局', '2020年11月4日'],
  }
  return { at, by, owner, purpose: 'paper', name: '办理情况报告.docx', note: '', content }
}

type OfEntry = Pick<ScriptedFile, 'purpose' | 'name' | 'content'> & {
  readonly of: string
  readonly unit: string
  readonly on: string
}

const taken = (on: string, clock: string) => instantAt(day(on), clock)
const MINE: Place = { latitude: 26.1122, longitude: 111.4875, isMirrored: true }
const LANDFILL: Place = { latitude: 26.3969, longitude: 111.3162 }
const VILLAGE: Place = { latitude: 26.1507, longitude: 111.7044 }

const OF_ENTRIES: readonly OfEntry[] = [
  {
    ...{ of: '石期河修复', unit: '零陵', on: '2020-10-30', purpose: 'after', name: '覆土复绿.jpg' },
    content: photograph('slope', MINE, true, taken('2020-10-30', '10:20')),
  },
  {
    ...{ of: '渗滤液任务', unit: '东安', on: '2020-10-24', purpose: 'before', name: '修复前.jpg' },
    content: photograph('outfall', LANDFILL, false, taken('2020-10-24', '09:40')),
  },
  {
    ...{ of: '渗滤液任务', unit: '东安', on: '2020-10-26', purpose: 'after', name: '修复后.jpg' },
    content: photograph('outfall', LANDFILL, true, taken('2020-10-26', '15:30')),
  },
  {
    ...{
      of: '渗滤液销号',
      unit: '东安',
      on: '2020-10-28',
      purpose: 'paper',
      name: '检测报告.docx',
    },
    content: {
      kind: 'paper',
      title: '垃圾填埋场渗滤液处理设施出水检测报告',
      paragraphs: ['2020年10月26日采样，出水化学需氧量、氨氮均符合排放标准。'],
      signature: ['某检测公司', '2020年10月27日'],
    },
  },
  {
    ...{
      of: '农村污水任务',
      unit: '零陵',
      on: '2020-10-24',
      purpose: 'before',
      name: '建设前.jpg',
    },
    content: photograph('village', VILLAGE, false, taken('2020-10-24', '11:05')),
  },
  {
    ...{ of: '农村污水任务', unit: '零陵', on: '2020-10-26', purpose: 'after', name: '建成后.jpg' },
    content: photograph('village', VILLAGE, true, taken('2020-10-26', '10:10')),
  },
  {
    ...{
      of: '农村污水销号',
      unit: '零陵',
      on: '2020-10-28',
      purpose: 'paper',
      name: '走访记录.docx',
    },
    content: {
      kind: 'paper',
      title: '两个村农村生活污水治理群众走访记录',
      paragraphs: ['走访两个村农户共20户，对处理设施运行表示满意的19户。'],
      signature: ['零陵区整改办', '2020年10月27日'],
    },
  },
]

function ofEntries(entries: readonly ScriptedEntry[]): readonly ScriptedFile[] {
  return OF_ENTRIES.map(({ of, unit, on, purpose, name, content }) => {
    const entry = entries.find((one) => one.name === of)
    if (!entry) throw new RangeError(`no entry ${of}`)
    return {
      ...{ at: taken(on, '20:30'), by: liaisonOf(unitNamed(YONGZHOU_2020, unit)) },
      ...{ owner: { caseId: null, entryId: entry.entryId }, purpose, name, content },
      note: content.kind === 'photograph' ? DRAWN : '',
    }
  })
}
