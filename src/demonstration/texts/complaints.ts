/** A kind of nuisance: what is complained of, what an officer finds, and what is done about it. */
export type Nuisance = {
  /** The site, masked: 某砖厂. */
  readonly site: string
  readonly industry: string
  /** One claim each. */
  readonly claims: readonly string[]
  readonly findings: string
  readonly handling: string
}

/** Invented nuisances under the main categories of the rounds. */
export const NUISANCES: Readonly<
  Record<'air' | 'water' | 'noise' | 'ecology' | 'soil' | 'other', readonly Nuisance[]>
> = {
  air: [
    {
      site: '某页岩砖厂',
      industry: '工业',
      claims: ['夜间停开脱硫设施', '烟气有刺鼻气味'],
      findings: '脱硫设施加药记录不全，现场烟气监测结果待出具。',
      handling: '责令立即恢复脱硫设施正常运行，补全台账，并委托第三方监测。',
    },
    {
      site: '某商品混凝土搅拌站',
      industry: '工业',
      claims: ['料场没有封闭，扬尘大', '罐车带泥上路'],
      findings: '料场围挡约三分之一破损，出口洗车台可用但未按规定使用。',
      handling: '料场三日内完成封闭，安排专人值守洗车台，路面每日冲洗四次。',
    },
    {
      site: '某夜宵街多家餐馆',
      industry: '城市管理',
      claims: ['油烟直排居民楼'],
      findings: '六家餐馆中四家油烟净化器未定期清洗，一家未安装。',
      handling: '四家当场拆洗净化器，未安装的一家停业整改，安装后再营业。',
    },
    {
      site: '某废品收购点',
      industry: '城市管理',
      claims: ['露天焚烧电线皮', '黑烟飘到学校'],
      findings: '场内有焚烧痕迹，未见正在焚烧。',
      handling: '清理焚烧残渣，责令停止焚烧，由街道列入每日巡查。',
    },
    {
      site: '某石材加工厂',
      industry: '工业',
      claims: ['切割粉尘不收集', '堆场没有喷淋'],
      findings: '切割工序湿法作业，堆场喷淋管道损坏两处。',
      handling: '当日修复喷淋管道，加装围挡，粉尘收集设施一周内到位。',
    },
    {
      site: '某家具作坊',
      industry: '工业',
      claims: ['喷漆气味扰民'],
      findings: '作坊在室内敞开喷漆，没有收集处理设施。',
      handling: '责令停止喷漆作业，迁入工业园区前不得恢复。',
    },
    {
      site: '某锰粉加工厂',
      industry: '工业',
      claims: ['破碎口冒灰', '运输车辆抛洒'],
      findings: '破碎口未密闭，厂区道路积尘明显。',
      handling: '对破碎口密闭并加装布袋除尘，运输车辆全部加盖。',
    },
  ],
  water: [
    {
      site: '某牛蛙养殖场',
      industry: '畜禽养殖',
      claims: ['养殖尾水直排水渠', '下游水渠发黑发臭'],
      findings: '尾水塘已满，一处溢流口通向水渠。',
      handling: '封堵溢流口，尾水转运处理，限期建成三级沉淀池。',
    },
    {
      site: '某生猪养殖场',
      industry: '畜禽养殖',
      claims: ['粪污流进山塘'],
      findings: '粪污收集池防渗膜破损，山塘岸边有渗水痕迹。',
      handling: '更换防渗膜，清运山塘边粪污，委托监测山塘水质。',
    },
    {
      site: '某生活污水处理站',
      industry: '农村环境',
      claims: ['建成后没有运行', '污水溢到河里'],
      findings: '设备因停电跳闸停运，恢复供电后未及时启动。',
      handling: '当日恢复运行，明确专人管护，运行记录每周上报。',
    },
    {
      site: '某洗砂场',
      industry: '矿山',
      claims: ['洗砂泥水排进河道'],
      findings: '沉淀池容积不足，雨后泥水外溢。',
      handling: '停产扩建沉淀池，清理河岸淤泥，验收后方可恢复。',
    },
    {
      site: '某豆制品作坊',
      industry: '工业',
      claims: ['废水排进雨水井'],
      findings: '废水管接错井，排入雨水管网。',
      handling: '改接污水管网，清洗雨水管段，对业主批评教育。',
    },
    {
      site: '某小区排水口',
      industry: '城市管理',
      claims: ['晴天有污水流出', '气味大影响通行'],
      findings: '化粪池连通管破损，部分污水进入雨水管。',
      handling: '抢修连通管，清掏化粪池，纳入年度管网改造。',
    },
  ],
  noise: [
    {
      site: '某音乐餐吧',
      industry: '城市管理',
      claims: ['夜间音响声大'],
      findings: '夜间边界噪声超过标准限值三分贝。',
      handling: '二十二时后停用室外音响，加装隔声门窗。',
    },
    {
      site: '某建筑工地',
      industry: '城市管理',
      claims: ['凌晨连续施工'],
      findings: '该工地连续浇筑手续已办理，但未向周边公告。',
      handling: '补充公告，调整浇筑时段，安装噪声在线监测。',
    },
    {
      site: '某木材加工厂',
      industry: '工业',
      claims: ['锯木声从早到晚'],
      findings: '厂房西侧未做隔声，昼间噪声达标、午休时段扰民属实。',
      handling: '午休和夜间停止锯切，西侧加装隔声屏。',
    },
    {
      site: '某储能电站',
      industry: '工业',
      claims: ['风机昼夜轰鸣'],
      findings: '风机运行噪声夜间超过标准限值两分贝。',
      handling: '加装消声百叶并调整运行策略，整改后监测结果向群众公示。',
    },
    {
      site: '某棋牌室',
      industry: '城市管理',
      claims: ['营业到凌晨影响休息'],
      findings: '该店夜间二十三时仍在营业，邻里多次反映。',
      handling: '签订夜间停业承诺，社区每晚巡查。',
    },
  ],
  ecology: [
    {
      site: '某采石场',
      industry: '矿山',
      claims: ['越界开采', '毁坏林地', '没有复绿'],
      findings: '开采面南侧超出矿界约零点三亩，复绿面积不足。',
      handling: '停止南侧开采，补种苗木，越界问题移交自然资源部门立案调查。',
    },
    {
      site: '某公路施工路段',
      industry: '其他',
      claims: ['弃土倒在河边'],
      findings: '沿河弃土约二百方，未设挡墙。',
      handling: '清运弃土，恢复河岸，施工单位举一反三排查全线。',
    },
    {
      site: '某林区小道',
      industry: '自然保护区',
      claims: ['乱砍树木开路'],
      findings: '小道为防火巡护通道，手续齐全，宽度超批准零点五米。',
      handling: '恢复超宽部分植被，公示通道审批情况。',
    },
  ],
  soil: [
    {
      site: '某废弃冶炼厂旧址',
      industry: '工业',
      claims: ['废渣露天堆放', '旁边就是菜地'],
      findings: '废渣约一千二百吨，防雨布部分破损，菜地取样待检。',
      handling: '全部覆盖并设围挡，制定处置方案，依据检测结果实施修复。',
    },
    {
      site: '某修理厂',
      industry: '工业',
      claims: ['废机油倒在地上'],
      findings: '维修区地面有油污，危险废物贮存间未上锁。',
      handling: '清理受污染地面，规范贮存并补办转移联单。',
    },
  ],
  other: [
    {
      site: '某垃圾中转点',
      industry: '城市管理',
      claims: ['垃圾几天不运', '蚊蝇多'],
      findings: '因车辆故障两日未清运。',
      handling: '当日清运消杀，调配备用车辆，改为一日两清。',
    },
    {
      site: '某通信基站',
      industry: '其他',
      claims: ['担心电磁辐射'],
      findings: '现场监测电磁辐射符合国家标准。',
      handling: '公示监测结果，向住户当面说明。',
    },
  ],
}
