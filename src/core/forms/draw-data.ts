import { printDay, printInstant } from '../calendar/day-wording.ts'
import type { Instant } from '../calendar/instant.ts'
import { keyOf, RISK_WEIGHTS } from '../lookback/draw.ts'
import type { Drawn, LookBack, RiskReason } from '../lookback/look-back.ts'
import type { RoundSettings } from '../round/round-settings.ts'
import { label } from '../wording/label.ts'
import { unitWord } from '../wording/part-words.ts'
import type { FormData } from './form-data.ts'

/** Who drew, and when. */
export type Draw = { readonly by: string; readonly at: Instant }

const PLACES = 12

/** The draw of a look-back as its paper tells it: all that somebody needs to draw the same again. */
export function drawData(
  lookBack: LookBack,
  { by, at }: Draw,
  settings: Pick<RoundSettings, 'units'>,
): FormData {
  const { no, title, way, seed, dueOn, drawn } = lookBack
  const isSample = way === 'sample'
  const rows = drawn.map((one, index) => drawnRow(one, index, settings))
  const chosen = rows.filter((_, index) => drawn[index]?.isChosen)
  return {
    回头看编号: no,
    回头看名称: title,
    方式: label('lookBackWay', way),
    抽样: isSample,
    种子: seed ?? '',
    总体数: String(drawn.length),
    抽取数: String(chosen.length),
    抽取人: by,
    抽取时间: printInstant(at),
    完成时限: printDay(dueOn),
    权重说明: weightsSentence(),
    复核方法: isSample ? sampleSentence(chosen.length) : LIST_SENTENCE,
    名单: chosen,
    总体: rows,
  }
}

function drawnRow(one: Drawn, index: number, settings: Pick<RoundSettings, 'units'>): FormData {
  return {
    序号: String(index + 1),
    问题编号: one.number,
    问题: one.title,
    单位: one.leadUnits.map((id) => unitWord(id, settings)).join('、'),
    权重: String(one.weight),
    加权理由: one.reasons.map((reason) => label('riskReason', reason)).join('、'),
    签号: one.ticket === null ? '' : one.ticket.toFixed(PLACES),
    校验: keyOf(one),
    抽中: one.isChosen ? '√' : '',
  }
}

function weightsSentence(): string {
  const added = (Object.entries(RISK_WEIGHTS) as [RiskReason, number][]).map(
    ([reason, weight]) => `${label('riskReason', reason)}加${weight}`,
  )
  return `每个问题的权重为1，${added.join('，')}；同一理由只加一次。`
}

const LIST_SENTENCE = '本次按名单全部核查，没有抽样，不用种子。'

function sampleSentence(size: number): string {
  return [
    '签号只由公布的种子和问题标识决定：把种子、换行符、问题标识连成一段，按FNV-1a（UTF-16码元，32位，初值0x811c9dc5和0x01000193各算一遍）',
    '取散列并经MurmurHash3终混，前一个取32位、后一个取高20位，拼成52位整数n，签号u＝（n＋0.5）÷2的52次方。',
    `以ln（u）÷权重为序，最大的${size}个抽中（Efraimidis与Spirakis，2006）。`,
    '用本系统复核：按同样的范围和种子执行 huiyin look-back plan 并加 --preview，抽中的名单应与本记录一致。',
  ].join('')
}
