/** How commands are written, shown below their help; each line follows `huiyin`. */
export const COMMAND_EXAMPLES = {
  paper: [
    'paper make 交办单 --unit lingling --case D1YZ202000131 X1YZ202000004',
    'paper make 日报 --at 2020-11-08 --try --out 日报.docx',
    'paper template get 催办单 --out 催办单.docx',
    'paper template set 催办单 催办单.docx --reason 换成本市格式',
    'paper series set 催办单 零环催 --width 3 --start 76',
  ],
  book: ['book list task --overdue', 'book show task 3', 'book act task 3 startTask note=已进场'],
  'book.act': [
    'book act task 3 reachMilestone milestoneId=1 note=已完成招投标',
    'book act task 3 reportWorks --file 进度.json --as liaison.lingling',
  ],
  'book.add': ['book add task 任务.json        # {"act": "planTask", "plan": {…}}'],
  archive: [
    'archive read 第15期.docx',
    'archive add 第1期.docx 第2期.pdf --as publisher',
    'archive search 尾矿库',
    'archive series 交办信访件 --by unit',
    `archive correct ID 更正.json --reason 日期读错   # {"date": "2020-11-08"}`,
  ],
  bulletin: [
    'bulletin draft --on 2020-11-08',
    'bulletin export 15 docx --out 简报.docx',
    'bulletin publish 15',
  ],
  'bulletin.arrange': [
    `bulletin arrange 15 编排.json        # {"sectionsLeftOut": ["key-cases-2"]}`,
  ],
  'bulletin.item.change': ['bulletin item change 零陵区夜查工地 动态.txt --reason 补充数字'],
  'bulletin.item.send': [
    'bulletin item send 动态.txt --unit lingling --on 2020-11-07',
    'bulletin item send 稿件.json --as clerk',
  ],
  case: [
    'case list --unit lingling --overdue',
    'case show D1YZ202000131 --at 2020-11-01',
    'case receive --number X1YZ202000300 --text 某砖厂烟气直排 --unit lingling',
  ],
  'case.act': [
    'case act D1YZ202000131 --as liaison.lingling',
    'case act D1YZ202000131 signFor unitId=lingling',
    'case act D1YZ202000131 reply unitId=lingling handling=已责令停工整改',
    'case act D1YZ202000131 --file 核查.json --happened-at 2020-11-06T15:00:00+08:00',
  ],
  'case.difficult': [
    'case difficult D1YZ202000131 X1YZ202000004 --reason 群众反映强烈 --on 2020-11-06',
  ],
  'case.identity': ['case identity D1YZ202000131 --reason 督察组要求回访'],
  'case.receive': [
    'case receive --number X1YZ202000300 --text 某砖厂烟气直排 --category 大气污染 --unit lingling',
    'case receive 交办.json',
  ],
  figures: [
    'figures --at 2020-11-08',
    'figures --by category --at "2020-11-08 17:00"',
    'figures --by unit --scope \'{"isHandedOver":true,"statuses":["closed"]}\' --cases lingling',
    'figures --measures --at 2020-11-08',
  ],
  snapshot: [
    'snapshot export --round yongzhou-2024 --at "2024-03-14 18:00" --lists key overdue',
    'snapshot receive huiyin-yongzhou-2024-20240314T1000Z.json --office hunan',
    'snapshot send http://10.0.0.8:8080 --to hunan-second --key-file 密钥.txt --round yongzhou-2024',
    'snapshot compare --office hunan --at 2024-03-14 --out 对比表.xlsx',
  ],
  holiday: [
    'holiday show 2024 > 放假.json',
    'holiday set 放假.json --reason 国办发明电〔2024〕7号',
  ],
  layout: [
    'layout guess 交办清单.xlsx --name 晚间清单 > 表样.json',
    'layout save 表样.json --reason 督察组换了表头',
    'import 交办清单.xlsx --template 晚间清单',
  ],
  import: [
    'import 交办清单.xlsx --batch 12 --preview',
    'import 交办清单.docx --batch 12 --yes --as clerk',
    'import undo --reason 导错了批次',
  ],
  publication: [
    'publication draft --batch petition-15',
    'publication mask 1 D1YZ202000131 13800000000 138****0000',
    'publication confirm 1 --as head',
    'publication outstanding',
    'publication site 公开网站.zip',
  ],
  round: [
    'round open yongzhou-2020',
    'round settings > 设置.json',
    'round set 设置.json --reason 增设一个责任单位',
  ],
  'look-back': [
    'look-back plan 回1 年底抽查 --due 2020-12-31 --seed 双色球2020123期 --size 5 --preview',
    'look-back plan 回2 重点件复查 --due 2020-12-31 --from cases --numbers D1YZ202000131',
  ],
  task: ['task import 整改任务清单.docx --preview', 'task export 清单.xlsx --on 2020-12-01'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type ExampledCommand = keyof typeof COMMAND_EXAMPLES
