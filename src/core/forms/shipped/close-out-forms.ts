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

const MEASURES = listTable('整改措施', [
  { head: '序号', field: '序号', width: 1 },
  { head: '整改措施', field: '措施内容', width: 6 },
  { head: '落实情况', field: '落实情况', width: 7 },
])

const ACCEPTANCE = listTable('验收', [
  { head: '层级', field: '层级', width: 2 },
  { head: '签字', field: '单位', width: 2.6 },
  { head: '日期', field: '日期', width: 3.3 },
  { head: '文号', field: '文号', width: 3.6 },
  { head: '意见', field: '意见', width: 4.4 },
])

export const CLOSE_OUT_REQUEST: Paper = sheetOf('销号申请', [
  title('整改任务销号申请'),
  centred('{编号}'),
  flush('{办公室}：'),
  paragraph('{任务编号}整改任务已经完成，现申请验收销号。'),
  formTable([
    ['任务编号', '{任务编号}', '整改时限', '{整改时限}'],
    ['牵头单位', '{牵头单位}', '申请单位', '{单位}'],
    ['问题', '{问题}'],
    ['整改目标', '{整改目标}'],
  ]),
  empty,
  MEASURES,
  empty,
  ACCEPTANCE,
  empty,
  ...where('说明', '{说明}'),
  right('{单位}（盖章）'),
  right('{日期}'),
])

export const CLOSE_OUT_NOTICE: Paper = sheetOf('销号公示', [
  title('整改任务销号公示'),
  centred('{编号}'),
  paragraph(
    '根据督察整改验收销号的有关规定，{任务编号}整改任务已完成整改并通过验收，拟予销号，现予公示。',
  ),
  head('一、问题'),
  paragraph('{问题}'),
  head('二、整改目标'),
  paragraph('{整改目标}'),
  head('三、整改时限'),
  paragraph('{整改时限}，牵头单位：{牵头单位}。'),
  head('四、整改措施及落实情况'),
  MEASURES,
  head('五、验收情况'),
  ACCEPTANCE,
  paragraph('{验收结论}'),
  head('六、公示期和异议受理'),
  paragraph(
    '公示期：{公示开始}至{公示结束}。公示期内有异议的，请向{受理单位}反映，电话：{受理电话}，地址：{受理地址}。以邮寄方式反映的，以邮戳为准。',
  ),
  ...where('说明', '{说明}'),
  right('{办公室}'),
  right('{日期}'),
])
