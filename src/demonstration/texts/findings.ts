/** An invented covert finding: a point, what was seen there, what is asked. */
export type Finding = {
  readonly site: string
  readonly category: string
  readonly industry: string
  readonly problem: string
  readonly requirement: string
  readonly rectified: string
  /** The whole text where it is not the place and the problem. */
  readonly told?: string
}

export const FINDINGS: readonly Finding[] = [
  {
    site: '某牛蛙养殖基地',
    category: '水',
    industry: '畜禽养殖',
    problem: '尾水处理池未运行，养殖尾水经溢流口流入水渠。',
    requirement: '立即封堵溢流口，限期完善尾水处理设施。',
    rectified: '溢流口已封堵，三级沉淀池建成投用。',
  },
  {
    site: '某污水处理厂',
    category: '水',
    industry: '城市管理',
    problem: '进水浓度偏低，厂外一处检查井雨天冒溢。',
    requirement: '排查管网混错接点，制定改造计划。',
    rectified: '查明混错接点六处，已改造四处，其余列入计划。',
  },
  {
    site: '某河道砂石码头',
    category: '大气',
    industry: '矿山',
    problem: '砂石露天堆放，未覆盖，泥水沿坡入河。',
    requirement: '清理堆场，落实覆盖和截排水措施。',
    rectified: '堆场已清空，岸坡复绿。',
  },
  {
    site: '某垃圾填埋场',
    category: '土壤',
    industry: '城市管理',
    problem: '渗滤液调节池液位偏高，防渗膜局部破损。',
    requirement: '降低液位，修补防渗膜并检测地下水。',
    rectified: '防渗膜修补完成，液位恢复正常。',
  },
  {
    site: '某页岩砖厂',
    category: '大气',
    industry: '工业',
    problem: '在线监测数据缺失，脱硫剂加药间断。',
    requirement: '恢复监测传输，规范加药台账。',
    rectified: '监测恢复联网，台账逐日记录。',
  },
  {
    site: '某矿山修复点',
    category: '生态',
    industry: '矿山',
    problem: '修复区边坡苗木成活率低，局部水土流失。',
    requirement: '补植补种，完善截水沟。',
    rectified: '补植苗木，截水沟贯通。',
  },
  {
    site: '某再生资源加工点',
    category: '大气',
    industry: '工业',
    problem: '破碎工序无收尘设施，厂区积尘。',
    requirement: '停产安装收尘设施。',
    rectified: '布袋收尘器安装完成。',
  },
  {
    site: '某乡镇污水站',
    category: '水',
    industry: '农村环境',
    problem: '现场断电停运，出水井有污水外溢。',
    requirement: '恢复运行，落实管护单位。',
    rectified: '恢复供电运行，签订运维合同。',
  },
  {
    site: '某规模养猪场',
    category: '水',
    industry: '畜禽养殖',
    problem: '粪污贮存池未加盖，雨污未分流。',
    requirement: '加盖并实施雨污分流。',
    rectified: '贮存池加盖，雨水沟改道。',
  },
  {
    site: '某建筑垃圾消纳点',
    category: '固废',
    industry: '城市管理',
    problem: '超范围堆放，未设围挡和喷淋。',
    requirement: '清运超范围部分，完善防尘设施。',
    rectified: '超范围部分清运完毕，喷淋投用。',
  },
  {
    site: '某自然保护区边缘步道',
    category: '生态',
    industry: '自然保护区',
    problem: '步道施工占用林地未恢复。',
    requirement: '恢复植被，核查审批手续。',
    rectified: '植被恢复，手续核查完毕。',
  },
  {
    site: '某机械加工厂',
    category: '噪声',
    industry: '工业',
    problem: '夜间冲压作业，厂界噪声超标。',
    requirement: '夜间停产并采取隔声措施。',
    rectified: '冲压车间加装隔声罩。',
  },
  {
    site: '某尾矿库',
    category: '土壤',
    industry: '矿山',
    problem: '排洪沟淤堵，下游沟渠水体偏黄。',
    requirement: '清淤并检测下游水质。',
    rectified: '排洪沟清淤，水质检测达标。',
  },
]
