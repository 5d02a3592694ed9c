import type { Intake } from '../../core/case/case-event.ts'
import type { UnitId } from '../../core/ledger/ids.ts'
import { YONGZHOU_2024 } from '../../core/round/ready-made/yongzhou-2024.ts'
import type { CaseHistory, ScriptedEntry } from '../script.ts'
import { type WrittenEntry, writeEntry } from './write-entry.ts'

/** These entries stand behind the ones that the round's other books hold. */
const FIRST = 501
/** How many of the findings that are put right already are looked at again. */
const LOOKED_AT = 3

type Finding = { readonly history: CaseHistory; readonly intake: Intake; readonly unitId: UnitId }

/** 永州 in spring 2024: a plan of its own for every difficult finding of the first two batches, and a second look at some that are put right. */
export function yongzhou2024Rectification(cases: readonly CaseHistory[]): readonly ScriptedEntry[] {
  const findings = cases.flatMap(findingIn).filter(({ intake }) => intake.batchId !== 'covert-3')
  const difficult = findings.filter(({ history }) => isDone(history, 'sortOut'))
  const putRight = findings.filter(({ history }) => isDone(history, 'reply'))
  const written = [...difficult.map(planFor), ...putRight.slice(0, LOOKED_AT).map(lookAgainAt)]
  return written.map((one, index) => writeEntry(2024, FIRST + index, one))
}

function findingIn(history: CaseHistory): readonly Finding[] {
  const acts = history.steps.map(({ act }) => act)
  const [first] = acts
  const dispatch = acts.find((act) => act.act === 'dispatch')
  const lead =
    dispatch?.act === 'dispatch' ? dispatch.roles.find((one) => one.role === 'lead') : null
  const isFinding = first?.act === 'receive' && first.intake.kind === 'covertFinding'
  return isFinding && lead ? [{ history, intake: first.intake, unitId: lead.unitId }] : []
}

function isDone({ steps }: CaseHistory, name: string): boolean {
  return steps.some(({ act }) => act.act === name)
}

/** 一案一策、倒排工期: the day of every milestone is set, the last one is the plan's own. */
function planFor({ history, intake, unitId }: Finding, index: number): WrittenEntry {
  const unit = YONGZHOU_2024.units.find(({ id }) => id === unitId)?.fullName ?? unitId
  const goal = intake.requirement.replace(/。$/u, '')
  const plan = {
    ...{ no: String(index + 1), section: null, problem: intake.text, goal: `${goal}。` },
    measures: ['1.制订整改方案，明确责任人；', '2.按方案组织施工；', '3.县市区自查后申请验收。'],
    leads: [{ words: unit, unitId }],
    ...{ supports: [], persons: [`${unit}主要负责人`], dueOn: '2024-06-30', dueWords: null },
    milestones: [
      { plannedOn: '2024-03-20', title: '整改方案审定', share: 10 },
      { plannedOn: '2024-05-31', title: '主体工程完成', share: 80 },
      { plannedOn: '2024-06-30', title: '自查验收', share: 100 },
    ],
    ...{ plannedYuan: null, otherNumbers: [], problemClass: null, isLongTerm: false },
    ...{ caseIds: [history.caseId], planId: null },
  }
  const liaison = `liaison.${unitId}`
  const start = { act: 'startTask', note: '专班已到现场，方案正在编制。' }
  return {
    book: 'task',
    steps: [
      { on: '2024-03-14', at: '18:00', act: { act: 'planTask', plan } },
      ...(index % 2 === 0 ? [{ on: '2024-03-14', at: '20:30', by: liaison, act: start }] : []),
    ],
  }
}

/** “对已完成整改的问题，要全面开展‘回头看’”: the first is looked at on the same day, the others are ordered. */
function lookAgainAt({ history, intake, unitId }: Finding, index: number): WrittenEntry {
  const order = {
    ...{ act: 'orderReinspection', no: `复${index + 1}`, lookBackId: null, closeOutId: null },
    ...{ subject: { kind: 'case', caseId: history.caseId }, number: `暗访${index + 1}` },
    ...{ title: intake.text, dueOn: '2024-03-31', leadUnits: [unitId] },
  }
  const inspect = {
    ...{ act: 'inspect', result: 'stable', inspectors: ['综合协调组'], files: [] },
    findings: '现场查看，问题没有反弹，整改成效稳定。',
  }
  return {
    book: 'reinspection',
    steps: [
      { on: '2024-03-14', at: '18:30', act: order },
      ...(index === 0 ? [{ on: '2024-03-14', at: '20:00', by: 'reviewer', act: inspect }] : []),
    ],
  }
}
