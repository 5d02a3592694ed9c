import type { Verdict } from '../../core/case/case.ts'
import type { InventedPetition } from '../petitions.ts'

/** The key cases that the fifteenth issue names: numbers, verdicts and notices are printed there, the rest is invented. */
export const NAMED_KEY_CASES: Readonly<
  Record<string, InventedPetition & { readonly verdicts: readonly Verdict[] }>
> = {
  D1YZ202000122: {
    place: '接履桥街道某砂石加工点',
    text: '反映零陵区接履桥街道四家砂石加工点破碎口不密闭、成品露天堆放，刮风时粉尘飘进住户，请求查处。',
    nuisance: {
      site: '某砂石加工点',
      industry: '工业',
      claims: ['破碎口没有密闭', '成品堆场没有遮盖'],
      findings: '四家加工点的破碎口均未完全密闭，碎石和石粉堆场部分裸露。',
      handling:
        '市生态环境局零陵分局分别对4家企业下达责令改正违法行为决定书（零环责改〔2020〕076、086、089、093号），责令堆场全部遮盖，破碎口密闭围挡，减少粉尘对周边居民的影响。',
    },
    verdicts: ['substantiated', 'substantiated'],
  },
  D1YZ202000131: {
    place: '大庆坪乡某山场',
    text: '反映零陵区大庆坪乡某山场无证采矿，毁坏自然林地二百余亩，废石和盖山土堆在山里，长期无人处理。',
    nuisance: {
      site: '某山场',
      industry: '矿山',
      claims: [
        '无证采矿',
        '毁坏自然林地二百余亩',
        '废石和盖山土堆放在山里',
        '无人处理，影响生态环境',
      ],
      findings:
        '该山场采矿手续齐全；占用林地超出批准范围；废石和盖山土确有堆放；已列入年度复绿计划并实施。',
      handling: '责令清运废石，超占林地恢复植被，由自然资源部门核定面积后依法处理。',
    },
    verdicts: ['unsubstantiated', 'partly', 'substantiated', 'unsubstantiated'],
  },
  D1YZ202000142: {
    place: '珠山镇某加工企业',
    text: '反映零陵区珠山镇某加工企业夜间生产噪声大，废气有异味，影响附近住户休息。',
    nuisance: {
      site: '某加工企业',
      industry: '工业',
      claims: ['夜间生产噪声大', '废气有异味'],
      findings: '污染治理设施正常运行，运行台账不完整；厂区噪声和废气已委托采样，结果待出具。',
      handling:
        '市生态环境局零陵分局已责令企业完善污染设施运行台账，加强生产现场管理，确保达标排放。11月4日，企业已委托检测单位对厂区噪声和废气采样监测，预计11月10日出结果。',
    },
    verdicts: ['mostly', 'partly'],
  },
}
