import { printDay } from '../calendar/day-wording.ts'
import type { CloseOut } from '../closeout/close-out.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { label } from '../wording/label.ts'
import type { FormData } from './form-data.ts'
import type { FormKind } from './form-kind.ts'

/** A close-out as its request and its notice tell it, each with the day that it bears: what was done, who accepted, and the days of the notice. */
export function closeOutData(
  closeOut: CloseOut,
  { units }: RoundSettings,
  kind: FormKind = 'closeOutRequest',
): FormData {
  const { problem, application, acceptances, notice } = closeOut
  const names = problem.leadUnits.map((id) => units.find((unit) => unit.id === id)?.fullName ?? id)
  const isNotice = kind === 'closeOutNotice' && notice !== null
  return {
    日期: printDay(isNotice ? notice.letterOn : application.on),
    单位: names[0] ?? '',
    单位简称: names[0] ?? '',
    任务编号: `序号${problem.number}`,
    问题: problem.text,
    整改目标: problem.goal,
    整改时限: problem.dueWords ?? (problem.dueOn === null ? '' : printDay(problem.dueOn)),
    完成日期: printDay(application.completedOn),
    牵头单位: names.join('、'),
    整改措施: application.outcomes.map((outcome, index) => ({
      序号: `${index + 1}`,
      措施内容: problem.measures[index] ?? '',
      落实情况: outcome,
    })),
    验收: acceptances.map((one) => ({
      层级: label('acceptanceLevel', one.level),
      单位: one.signedBy,
      日期: printDay(one.on),
      文号: one.letter,
      意见: one.opinion,
    })),
    验收结论: acceptances.at(-1)?.opinion ?? '',
    ...(notice === null
      ? {}
      : {
          公示开始: printDay(notice.from),
          公示结束: printDay(notice.to),
          受理单位: notice.receiver,
          受理电话: notice.phone,
          受理地址: notice.address,
        }),
  }
}
