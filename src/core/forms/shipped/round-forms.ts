import type { Paper } from '../../bulletin/blocks.ts'
import {
  centred,
  empty,
  flush,
  head,
  listTable,
  paragraph,
  right,
  sheetOf,
  title,
  where,
} from './parts.ts'

export const DAILY_REPORT: Paper = sheetOf('日报', [
  title('办理情况日报'),
  centred('{编号}'),
  paragraph(
    '截至{截至}，{督察组简称}累计交办{统计种类}{交办}件，已签收{签收}件，已核查{核查}件；已办结{办结}件，阶段性办结{阶段性办结}件，未办结{未办结}件，办结率{办结率}（{办结率口径}）。',
  ),
  paragraph('{#当日无件}当日没有交办。{/当日无件}{^当日无件}当日交办{当日交办}件。{/当日无件}'),
  paragraph('已超期{超期}件，将到期{临期}件。'),
  head('一、按类型'),
  paragraph('{#分类型}{间隔}{名称}{数量}件{/分类型}。'),
  head('二、按来源'),
  paragraph('{#分来源}{间隔}{名称}{数量}件{/分来源}。'),
  head('三、按单位'),
  listTable('分单位', [
    { head: '序号', field: '序号', width: 1 },
    { head: '单位', field: '名称', width: 4 },
    { head: '交办', field: '交办', width: 1.5 },
    { head: '已办结', field: '办结', width: 1.5 },
    { head: '未办结', field: '未办结', width: 1.5 },
    { head: '超期', field: '超期', width: 1.5 },
    { head: '办结率', field: '办结率', width: 1.8 },
  ]),
  empty,
  ...where('说明', '{说明}'),
  right('{办公室}'),
  right('{日期}'),
])

export const STATISTICS_TABLE: Paper = sheetOf(
  '统计表',
  [
    title('{轮次}\n{统计种类}办理情况统计表'),
    flush('{编号}　　截至{截至}'),
    listTable(
      '分单位',
      [
        { head: '序号', field: '序号', width: 1 },
        { head: '单位', field: '名称', width: 4.6 },
        { head: '交办', field: '交办', width: 1.6 },
        { head: '已签收', field: '签收', width: 1.6 },
        { head: '已核查', field: '核查', width: 1.6 },
        { head: '已办结', field: '办结', width: 1.6 },
        { head: '阶段性\n办结', field: '阶段性办结', width: 1.8 },
        { head: '未办结', field: '未办结', width: 1.6 },
        { head: '超期', field: '超期', width: 1.4 },
        { head: '办结率', field: '办结率', width: 1.8 },
      ],
      [
        '',
        '合计',
        '{交办}',
        '{签收}',
        '{核查}',
        '{办结}',
        '{阶段性办结}',
        '{未办结}',
        '{超期}',
        '{办结率}',
      ],
    ),
    flush('注：办结率{办结率口径}；几个单位共有的件单列一行。{#说明}{说明}{/说明}'),
    right('{办公室}　{日期}'),
  ],
  'landscape',
)
