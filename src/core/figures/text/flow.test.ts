import { expect, it } from 'vitest'
import { paperOf } from '../testing/told.ts'
import { flowOf } from './flow.ts'

const textOf = (...lines: readonly string[]) => flowOf(paperOf(...lines).parts).text

it('一句话断在数字前、单位前、词中间，接起来读', () => {
  expect(textOf('其中，城东区12件、甘河园区', '9件。')).toBe('其中,城东区12件、甘河园区9件。')
  expect(textOf('按类型分，大气33', '件、水5件。')).toBe('按类型分,大气33件、水5件。')
  expect(
    textOf('截至10月8日，省督察组共向我市交办信访件120件，其', '中，城东区12件、城西区8件。'),
  ).toBe('截至10月8日,省督察组共向我市交办信访件120件,其中,城东区12件、城西区8件。')
})

it('破折号、圆点引出的分行列举，是冒号后的一句', () => {
  expect(textOf('第五批共60件：', '——冷水滩区40件；', '——零陵区20件。')).toBe(
    '第五批共60件:——冷水滩区40件;——零陵区20件。',
  )
})

it('标题、自成一行的数和“名：”开头的行，不接在前一行后面', () => {
  expect(textOf('某市：11月12日10件', '10件，来电6件。')).toContain('10件\n10件')
  expect(textOf('某省：第十五批100件及第六批办理情况', '第十五批100件。')).toContain('\n')
  expect(
    textOf('参加会议的有张三，李四以及各县市区的负责人员等二十余人', '地点：市政府'),
  ).toContain('\n地点')
})
