import { type Day, parseDay } from '../calendar/day.ts'
import { printDay, printInstant } from '../calendar/day-wording.ts'
import { parseInstant } from '../calendar/instant.ts'
import type { Refusal, RefusalCode } from '../ledger/result.ts'
import { labelOf } from './label.ts'

/** What the sentence needs beside the refusal: how the round calls its units. */
export type RefusalNames = {
  /** The name of a unit by its id; the id itself where nobody knows it. */
  readonly unitName: (unitId: string) => string
}

type Particulars = Readonly<Partial<Record<ParticularName, string>>>

/** The particulars that rules give with a refusal. */
type ParticularName =
  | 'account'
  | 'act'
  | 'askedAt'
  | 'batch'
  | 'case'
  | 'category'
  | 'cell'
  | 'claim'
  | 'claims'
  | 'contradictions'
  | 'count'
  | 'due'
  | 'figure'
  | 'from'
  | 'handedOverAt'
  | 'happenedAt'
  | 'issue'
  | 'key'
  | 'limit'
  | 'movedAt'
  | 'number'
  | 'office'
  | 'role'
  | 'round'
  | 'sheet'
  | 'step'
  | 'template'
  | 'unit'
  | 'until'
type Sentence = (given: Particulars, names: RefusalNames) => string

/** One sentence for each rule: what stands in the way, and what would be allowed. */
const SENTENCES: Readonly<Record<RefusalCode, Sentence>> = {
  'act-not-allowed-at-this-step': (given, names) =>
    `${unitPart(given, names)}处于“${step(given.step)}”，不能“${act(given)}”：只有${steps(given.from)}的件才能${act(given)}。`,
  'case-has-no-such-part': (given, names) =>
    `${unit(given, names)}不是该件的主办单位，没有可办理的部分：请先把该件转办给它。`,
  'case-not-handed-over': () => '该件还没有交办，不能转办：请先登记交办。',
  'case-already-handed-over': () => '该件已经交办过，不能再按首次交办登记。',
  'case-already-closed': (given, names) =>
    `${unitPart(given, names)}已办结，不能再核查或回复：确需再办的，请先“重新办理”并写明原因。`,
  'case-not-closed': () =>
    '该件没有办结，不需要“重新办理”：只有已办结或阶段性办结的件才能重新办理。',
  'claim-unknown': (given) => `该件没有${quoted(given.claim)}这项诉求：请按已列出的诉求填写。`,
  'claims-without-verdict': (given) =>
    `第${given.claims ?? ''}项诉求还没有核查结论：督察范围内的每项诉求都要写明是否属实。`,
  'extension-already-decided': (given, names) =>
    `${unit(given, names)}没有待决定的这项延期申请：它可能已经决定，或者没有提出过。`,
  'extension-already-asked': (given, names) =>
    `${unit(given, names)}已有一项延期申请尚未决定：请等决定后再申请。`,
  'extension-not-later': (given) =>
    `申请延期至${dayWord(given.until)}，没有晚于现在的办理时限${dayWord(given.due)}：延期必须晚于原时限。`,
  'happened-before-the-case': (given) =>
    `发生时间早于该件的交办时间${instantWord(given.handedOverAt)}：交办之后才能办理。`,
  'happened-before-the-last-step': (given, names) =>
    `${unitPart(given, names)}在${instantWord(given.movedAt)}已到“${step(given.step)}”，“${act(given)}”的时间不能更早：请核对发生时间。`,
  'happened-before-the-request': (given) =>
    `这项延期申请是${instantWord(given.askedAt)}提出的，决定的时间不能更早：请核对发生时间。`,
  'happened-in-the-future': (given) =>
    `发生时间${instantWord(given.happenedAt)}晚于登记时间：尚未发生的事不能登记。`,
  'nothing-to-change': () => '没有需要改动的内容。',
  'measure-unknown': () => '该件没有这项处理措施，可能已经撤销。',
  'no-lead-unit': () => '没有主办单位：转办时至少要有一个主办单位。',
  'reason-missing': (given) => `必须写明“${act(given)}”的原因。`,
  'right-missing': (given) => `${role(given)}无权“${act(given)}”。`,
  'unit-not-yours': (given, names) =>
    `这是${unit(given, names)}承办的部分，联络员只能办理本单位承办的件。`,
  'unit-not-on-the-case': (given, names) =>
    `${unit(given, names)}不是该件的承办单位，联络员只能办理本单位承办的件。`,
  'unit-unknown': (given, names) =>
    `本轮次没有“${unit(given, names)}”这个单位：请从本轮次的单位名单中选择。`,
  'unit-already-on-the-case': (given, names) =>
    `${unit(given, names)}已经是该件的主办单位，不能重复转办：退件之后才能再次转办。`,
  'not-open-for-sorting-out': () => '该件已全部办结，不能列为重点难点问题：只从未办结的件中梳理。',
  'leader-missing': () => '没有写明包案领导：列为重点难点问题的件都要明确联系帮扶领导。',
  'authority-review-missing': (given, names) =>
    `${unitPart(given, names)}还没有经行业主管部门审核：本轮次规定行业主管部门审核后才能由办公室审核。`,
  'verdict-of-nothing': () => '各项诉求还没有核查结论，不能改定总的属实情况：请先现场核查。',
  'number-already-in-round': (given) =>
    `受理编号${quoted(given.number)}在本轮次已有登记，不能重复登记。`,
  'batch-unknown': (given) => `本轮次没有${quoted(given.batch)}这一批：请先登记批次。`,
  'round-unknown': (given) => `没有${quoted(given.round)}这个督察轮次。`,
  'case-unknown': (given) => `没有找到交办件${quoted(given.case)}。`,
  'identity-key-missing': (given) =>
    `举报人信息是用另一把密钥${quoted(given.key)}封存的，现在的密钥文件打不开。信息没有丢：请把原来的密钥文件放回去（见 HUIYIN_KEY_FILE），再查看。`,
  'issue-unknown': (given) => `没有找到简报${quoted(given.issue)}。`,
  'issue-not-at-this-step': (given) =>
    `该期简报处于${quoted(given.step) || '目前的步骤'}，不能${quoted(given.act) || '这样办理'}：请按起草、审核、印发的顺序办理。`,
  'issue-has-contradictions': (given) =>
    `该期简报的数据前后不一致，不能印发：${given.contradictions ?? '请先核对各项数据'}。`,
  'issue-number-taken': (given) => `第${given.number ?? ''}期已经有了，期号不能重复。`,
  'item-unknown': () => '没有找到这条稿件，可能已经删除。',
  'figure-unknown': (given) => `这期简报没有编号为${quoted(given.figure)}的数据。`,
  'template-unknown': (given) =>
    `没有${quoted(given.template)}这种表格模板：请用layout-1至layout-13。`,
  'category-unknown': (given) =>
    `本轮次没有${quoted(given.category)}这个污染类型：请从本轮次的类型中选择，或在轮次设置中增加。`,
  'import-changed-meanwhile': () =>
    '预览之后台账有了变动，请重新预览后再确认导入；没有存入任何内容。',
  'office-already-open': (given) => `办公室${quoted(given.office)}已经建立，不能重复建立。`,
  'round-already-open': (given) => `督察轮次${quoted(given.round)}已经建立，不能重复建立。`,
  'batch-already-open': (given) => `本轮次的${quoted(given.batch)}这一批已经登记，不能重复登记。`,
  'account-already-open': (given) => `账号${quoted(given.account)}已经有了，请换一个账号名。`,
  'account-unknown': (given) => `没有账号${quoted(given.account)}，或该账号已停用。`,
  'unit-missing': () => '联络员和行业主管部门审核人的账号必须指明所属单位，其他账号不能指明单位。',
  'problems-not-mended': (given) =>
    `清单中还有${given.count ?? ''}处问题没有改正，不能确认导入；没有存入任何内容。`,
  'list-too-large': (given) =>
    `清单太大${given.limit ? `，一次最多${given.limit}行` : ''}：请拆分后分次导入。`,
  'cell-too-long': ({ sheet, cell, count }) =>
    `${sheet ? `工作表“${sheet}”的` : ''}${cell ? `单元格${cell}` : '有一个单元格'}${count ? `有${count}个字，` : '太长，'}超过 Excel 每格 32767 个字的上限，没有写出文件：请改用 Word 或网页格式，或先精简该件的文字。`,
  'picture-unreadable': () =>
    '这不是完整的 PNG 或 JPEG 图片，没有存入：请另存为其中一种格式再上传。',
  'version-is-stale': () => '该件在您查看之后已被他人改动，请刷新后再办理；您的改动没有存入。',
}

/** Every rule that can refuse. */
export const REFUSAL_CODES = Object.keys(SENTENCES) as readonly RefusalCode[]

/** The refusal in an office's words: the rule, why it forbids, and what would be allowed. */
export function wordRefusal(refusal: Refusal, names: RefusalNames): string {
  return SENTENCES[refusal.code](refusal.particulars, names)
}

function unit(given: Particulars, { unitName }: RefusalNames): string {
  return given.unit ? unitName(given.unit) : '该单位'
}

function unitPart(given: Particulars, { unitName }: RefusalNames): string {
  return given.unit ? `${unitName(given.unit)}承办的该件` : '该件'
}

function act(given: Particulars): string {
  return given.act ? actWord(given.act) : '该操作'
}

function actWord(name: string): string {
  const word = labelOf('act', name)
  return word === name ? labelOf('officeAct', name) : word
}

function role(given: Particulars): string {
  return given.role ? labelOf('role', given.role) : '当前用户'
}

function step(value: string | undefined): string {
  return value ? labelOf('step', value) : '未知步骤'
}

function steps(values: string | undefined): string {
  const words = (values ?? '')
    .split(',')
    .filter(Boolean)
    .map((value) => `“${step(value)}”`)
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join('、')}或${words.at(-1) ?? ''}`
}

function quoted(value: string | undefined): string {
  return value ? `“${value}”` : ''
}

function dayWord(value: string | undefined): string {
  const parsed: Day | null = parseDay(value ?? '')
  return parsed ? printDay(parsed) : (value ?? '')
}

function instantWord(value: string | undefined): string {
  const parsed = parseInstant(value ?? '')
  return parsed ? printInstant(parsed) : (value ?? '')
}
