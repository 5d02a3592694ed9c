import type { Paper } from '../../bulletin/blocks.ts'
import {
  centred,
  empty,
  flush,
  formTable,
  head,
  listTable,
  paragraph,
  right,
  sheetOf,
  title,
  where,
} from './parts.ts'

const SIGNED = [empty, right('{办公室}'), right('{日期}')]
const BY_UNIT = [empty, right('{单位}（盖章）'), right('{日期}')]
const HOTLINE = paragraph('（联系电话：{联系电话}）')

const CASE_COLUMNS = [
  { head: '序号', field: '序号', width: 1.2 },
  { head: '受理编号', field: '受理编号', width: 3.9 },
  { head: '来源', field: '来源', width: 1.4 },
  { head: '反映的主要问题', field: '内容', width: 5.5 },
  { head: '办理时限', field: '办理时限', width: 3.4 },
]

export const HAND_OVER_SLIP: Paper = sheetOf('交办单', [
  title('交办单'),
  centred('{编号}'),
  flush('{单位}：'),
  paragraph(
    '现将{督察组简称}交办的{件数}件问题转你单位办理（截至{截至}）。请按时限要求调查核实、依法处理，属实的立行立改，并将办理情况书面报{办公室简称}。',
  ),
  listTable('件', CASE_COLUMNS),
  empty,
  ...where('说明', '{说明}'),
  paragraph(
    '办理要求：收到后即行签收；逐件到现场核查，逐项诉求作出结论；按时限回复，确需延期的提前书面申请。',
  ),
  HOTLINE,
  ...SIGNED,
])

export const RECEIPT_SLIP: Paper = sheetOf('签收单', [
  title('签收单'),
  centred('{编号}'),
  flush('{办公室}：'),
  paragraph('你办交办的下列{件数}件问题，我单位已经签收。'),
  listTable('件', [
    { head: '序号', field: '序号', width: 1.2 },
    { head: '受理编号', field: '受理编号', width: 3.9 },
    { head: '地点', field: '地点', width: 4 },
    { head: '转办日期', field: '转办日期', width: 3.4 },
    { head: '签收时间', field: '签收时间', width: 3.6 },
  ]),
  empty,
  ...where('说明', '{说明}'),
  flush('签收人：'),
  ...BY_UNIT,
])

export const URGE_NOTICE: Paper = sheetOf('催办单', [
  title('催办单'),
  centred('{编号}'),
  flush('{单位}：'),
  paragraph(
    '截至{截至}，你单位下列{件数}件问题尚未办结。请抓紧办理，超期的于收到本单之日起书面说明原因。',
  ),
  listTable('件', [
    { head: '序号', field: '序号', width: 1.2 },
    { head: '受理编号', field: '受理编号', width: 3.9 },
    { head: '反映的主要问题', field: '内容', width: 4.2 },
    { head: '办理步骤', field: '步骤', width: 2 },
    { head: '办理时限', field: '办理时限', width: 3.3 },
    { head: '超期\n天数', field: '超期天数', width: 1.3 },
  ]),
  empty,
  ...where('说明', '{说明}'),
  HOTLINE,
  ...SIGNED,
])

export const EXTENSION_REQUEST: Paper = sheetOf('延期申请', [
  title('关于延期办理的申请'),
  centred('{编号}'),
  flush('{办公室}：'),
  paragraph(
    '{督察组简称}交办的{受理编号}{#重点件}（{重点件名称}）{/重点件}，我单位于{转办日期}接办，办理时限为{办理时限}。',
  ),
  ...where('申请延期', '因{延期理由}，申请延期至{延期至}。'),
  ...where('核查情况', '目前核查情况：{核查情况}'),
  ...where('处理情况', '目前处理情况：{处理情况}'),
  ...where('说明', '{说明}'),
  paragraph('妥否，请批示。'),
  ...BY_UNIT,
  empty,
  formTable([
    ['审核意见', '\n\n'],
    ['领导批示', '\n\n'],
  ]),
])

export const HANDLING_REPORT: Paper = sheetOf('办理情况报告', [
  title('关于{受理编号}办理情况的报告'),
  centred('{编号}'),
  flush('{办公室}：'),
  paragraph('{督察组简称}{交办日期}交办的{种类}{受理编号}，现将办理情况报告如下。'),
  head('一、反映的问题'),
  paragraph('{内容}'),
  head('二、核查情况'),
  paragraph('{核查日期}，我单位到现场核查。{核查情况}'),
  ...where('诉求', '（{序号}）{诉求内容}：{结论}。'),
  paragraph('综合认定：{属实情况}。'),
  head('三、处理和整改情况'),
  paragraph('{处理情况}'),
  ...where('措施小结', '已采取措施：{措施小结}。'),
  head('四、办结情况'),
  paragraph('{办结情况}，整改进展：{整改进展}。{#包案领导}包案领导：{包案领导}。{/包案领导}'),
  ...where('说明', '{说明}'),
  ...BY_UNIT,
])

export const VERIFICATION_REPORT: Paper = sheetOf('核查报告', [
  title('现场核查报告'),
  centred('{编号}'),
  formTable([
    ['受理编号', '{受理编号}', '种类', '{种类}{#重点件}（{重点件名称}）{/重点件}'],
    ['来源', '{来源}', '批次', '{批次}'],
    ['地点', '{地点}', '类型', '{类型}'],
    ['核查单位', '{单位}', '核查日期', '{核查日期}'],
    ['反映问题', '{内容}'],
    ['核查情况', '{核查情况}'],
    ['属实情况', '{属实情况}'],
  ]),
  empty,
  listTable('诉求', [
    { head: '序号', field: '序号', width: 1.2 },
    { head: '诉求', field: '诉求内容', width: 9 },
    { head: '结论', field: '结论', width: 3 },
  ]),
  empty,
  ...where('说明', '{说明}'),
  flush('核查人：'),
  ...BY_UNIT,
])

export const SUMMONS_NOTICE: Paper = sheetOf('约谈通知', [
  title('约谈通知'),
  centred('{编号}'),
  flush('{单位}：'),
  paragraph('因{约谈事由}，经研究，决定对{被约谈人}进行约谈。有关事项通知如下。'),
  head('一、时间、地点'),
  paragraph('{约谈时间}，{约谈地点}。'),
  head('二、约谈人'),
  paragraph('{约谈人}'),
  head('三、涉及的问题'),
  listTable('件', [
    { head: '序号', field: '序号', width: 1.2 },
    { head: '受理编号', field: '受理编号', width: 3.4 },
    { head: '反映的主要问题', field: '内容', width: 7 },
    { head: '办结情况', field: '办结情况', width: 2.2 },
  ]),
  empty,
  paragraph('请准备书面材料，按时参加，不得委托他人。{#说明}{说明}{/说明}'),
  HOTLINE,
  ...SIGNED,
])
