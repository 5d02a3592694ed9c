import type { Paper } from '../../bulletin/blocks.ts'
import {
  centred,
  empty,
  formTable,
  head,
  listTable,
  paragraph,
  right,
  sheetOf,
  title,
  where,
} from './parts.ts'

const DRAWN = listTable('名单', [
  { head: '问题编号', field: '问题编号', width: 2 },
  { head: '问题', field: '问题', width: 7 },
  { head: '责任单位', field: '单位', width: 4 },
  { head: '权重', field: '权重', width: 1.2 },
])

const ALL = listTable('总体', [
  { head: '序号', field: '序号', width: 1 },
  { head: '问题编号', field: '问题编号', width: 1.6 },
  { head: '加权理由', field: '加权理由', width: 2.8 },
  { head: '权重', field: '权重', width: 1 },
  { head: '签号', field: '签号', width: 3.8 },
  { head: '抽中', field: '抽中', width: 1 },
  { head: '问题标识', field: '校验', width: 4 },
])

export const DRAW_RECORD: Paper = sheetOf('回头看抽取记录', [
  title('整改“回头看”抽取记录'),
  centred('{编号}'),
  formTable([
    ['回头看', '{回头看编号}　{回头看名称}'],
    ['方式', '{方式}', '种子', '{种子}'],
    ['总体', '{总体数}个', '抽取', '{抽取数}个'],
    ['抽取人', '{抽取人}', '抽取时间', '{抽取时间}'],
    ['完成时限', '{完成时限}'],
  ]),
  head('一、抽中的问题'),
  DRAWN,
  head('二、总体、权重和签号'),
  paragraph('{权重说明}'),
  ALL,
  head('三、怎样复核'),
  paragraph('{复核方法}'),
  empty,
  ...where('说明', '{说明}'),
  right('抽取人（签字）：　　　　　　监督人（签字）：　　　　　　'),
  right('{办公室}'),
  right('{日期}'),
])
