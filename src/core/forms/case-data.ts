import { chineseNumeral } from '../calendar/chinese-numeral.ts'
import { type Day, daysBetween } from '../calendar/day.ts'
import { printDay, printInstant } from '../calendar/day-wording.ts'
import { dayOfInstant, type Instant } from '../calendar/instant.ts'
import type { Case, Measure, Part } from '../case/case.ts'
import { verdictOfCase } from '../case/derive.ts'
import type { UnitId } from '../ledger/ids.ts'
import type { Batch } from '../round/batch.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import type { UnitRole } from '../unit/unit.ts'
import { label } from '../wording/label.ts'
import type { FormData } from './form-data.ts'

/** What a paper needs to know to tell of a unit's part of a case. */
export type CaseBasis = {
  readonly settings: RoundSettings
  readonly batches: readonly Batch[]
  /** The last day of the part, where it has one. */
  readonly dueOn: (state: Case, part: Part) => Day | null
  readonly at: Instant
}

const OUT_OF_SCOPE = '不在受理范围'
const ON_THE_SPOT = '现场交办'

/** A case as a paper tells it to one of its units; without a part of that unit its own fields stay empty. */
export function caseData(state: Case, unitId: UnitId | null, basis: CaseBasis): FormData {
  const { settings } = basis
  const part = state.parts.find((one) => one.unitId === unitId)
  const verdict = verdictOfCase(state)
  const channel = settings.channels.find((one) => one.channel === state.channel)?.word
  const first = state.handOvers[0]
  return {
    受理编号: state.numberRaw ?? state.number ?? '',
    种类: label('caseKind', state.kind),
    来源: channel ?? (state.channel === null ? '' : label('channel', state.channel)),
    批次: batchWord(state, basis),
    收件日期: dayText(state.receivedOn),
    交办日期: first === undefined ? '' : printDay(dayOfInstant(first.at)),
    重点件: state.isKey,
    重点件名称: settings.keyWord,
    重点难点: state.difficult !== null,
    类型: state.categories.join('、'),
    行业: state.industry ?? '',
    地点: state.place,
    内容: state.text,
    要求: state.requirement,
    属实情况: verdict === null ? '' : label('verdict', verdict),
    整改方式: state.rectification === null ? '' : label('rectification', state.rectification),
    整改进展: label('progress', state.progress),
    包案领导: state.responsibleLeaders.join('、'),
    备注: state.remark,
    主办单位: unitsOf(state, 'lead', settings),
    协办单位: unitsOf(state, 'support', settings),
    联合件: state.roles.filter(({ role }) => role === 'lead').length > 1,
    诉求: state.claims.map((claim, index) => ({
      序号: `${index + 1}`,
      诉求内容: claim.text,
      结论: claim.isInScope
        ? claim.verdict === null
          ? ''
          : label('verdict', claim.verdict)
        : OUT_OF_SCOPE,
    })),
    ...measuresData(state.measures.filter((one) => unitId === null || one.unitId === unitId)),
    ...partData(state, part, basis),
  }
}

function partData(state: Case, part: Part | undefined, { dueOn, at }: CaseBasis): FormData {
  const due = part === undefined ? null : dueOn(state, part)
  const isOpen = part?.status === 'open'
  const late = due === null || !isOpen ? 0 : Math.max(0, daysBetween(due, dayOfInstant(at)))
  const extension = part?.extensions.at(-1)
  return {
    办结情况: part === undefined ? '' : label('status', part.status),
    步骤: part === undefined ? '' : label('step', part.step),
    转办日期: momentDay(part?.dispatchedAt),
    签收时间: part?.signedForAt == null ? '' : printInstant(part.signedForAt),
    核查日期: momentDay(part?.verifiedAt),
    核查情况: part?.findings ?? '',
    处理情况: part?.handling ?? '',
    办理时限: dayText(due),
    超期: late > 0,
    超期天数: late > 0 ? `${late}` : '',
    催办次数: `${part?.urgedAt.length ?? 0}`,
    申请延期: extension !== undefined,
    延期至: dayText(extension?.until ?? null),
    延期理由: extension?.reason ?? '',
    延期申请日期: momentDay(extension?.askedAt),
  }
}

function measuresData(measures: readonly Measure[]): FormData {
  return {
    措施: measures.map((measure, index) => ({
      序号: `${index + 1}`,
      措施: label('measure', measure.kind),
      数量: `${measure.quantity}`,
      计量单位: label('unitOfCount', measure.unitOfCount),
      文号: measure.notices.join('、'),
      日期: printDay(measure.on),
      备注: measure.note,
    })),
    措施小结: measures
      .map(
        ({ kind, quantity, unitOfCount }) =>
          `${label('measure', kind)}${quantity}${label('unitOfCount', unitOfCount)}`,
      )
      .join('、'),
  }
}

function batchWord(state: Case, { batches }: CaseBasis): string {
  if (state.batchId === null) return state.handOvers.length > 0 ? ON_THE_SPOT : ''
  const number = batches.find(({ id }) => id === state.batchId)?.number
  return number === undefined ? state.batchId : `第${chineseNumeral(number)}批`
}

function unitsOf({ roles }: Case, role: UnitRole, { units }: RoundSettings): string {
  return roles
    .filter((one) => one.role === role)
    .map(({ unitId }) => units.find(({ id }) => id === unitId)?.fullName ?? unitId)
    .join('、')
}

const dayText = (day: Day | null) => (day === null ? '' : printDay(day))

function momentDay(at: Instant | null | undefined): string {
  return at == null ? '' : printDay(dayOfInstant(at))
}
