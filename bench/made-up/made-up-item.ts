import type { Written } from '../../src/demonstration/items/write-item.ts'
import { cycled } from '../../src/demonstration/spread.ts'

const COUNTIES = ['零陵', '冷水滩', '祁阳', '东安', '双牌', '道县', '江永', '宁远', '蓝山', '新田']
const WORKS = ['河道清淤', '砂石码头复绿', '养殖尾水处理', '夜间施工降噪', '餐饮油烟净化']
const PARAGRAPHS = 4

/** An item such as a county sends in: a title and four paragraphs of some hundred and fifty characters; it says everything itself. */
export function madeUpItem(n: number): Written {
  const county = cycled(COUNTIES, n)
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const works = cycled(WORKS, n + at)
    return (
      `${county}把${works}作为本周的重点，由分管负责同志带队到现场，逐处核对问题清单，当场明确责任单位、责任人和完成时限，` +
      `能立即整改的立行立改，需要时间的列出计划、挂图推进。各有关部门每天报送进度，办公室汇总后通报，` +
      `对进度落后的由督查室发函提醒。群众反映的问题办到什么程度，由当事群众说了算，办结之后上门回访，听取意见。`
    )
  })
  return {
    kind: 'immediateRectification',
    on: '2020-11-06',
    units: [county],
    title: [`${county}扎实推进${cycled(WORKS, n)}`],
    paragraphs,
  }
}
