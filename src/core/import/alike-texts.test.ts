import { describe, expect, it } from 'vitest'
import { likenessTo } from './alike-texts.ts'

const SOUGHT = [
  { place: '珠山镇某锰渣堆场', text: '珠山镇某锰渣堆场雨天渗出黄褐色废水，围堰有两处开裂' },
  { place: '', text: '河西某砖厂夜间冒黑烟，气味刺鼻，附近居民无法开窗' },
]

describe('像不像旧件', () => {
  const likeness = likenessTo(SOUGHT)

  it('换了说法、说的是同一处的，认得出', () => {
    const other = { place: '', text: '某砖厂每到夜间冒黑烟、气味刺鼻，居民不敢开窗' }
    expect(likeness(other)).toMatchObject([{ index: 1, why: 'alikeText' }])
  })

  it('地点写得一样的，内容不同也指出来', () => {
    const other = { place: '珠山镇 某锰渣堆场', text: '扬尘' }
    expect(likeness(other)).toEqual([{ index: 0, why: 'samePlace', alike: 1 }])
  })

  it('只是都在说污染的，不算像', () => {
    expect(likeness({ place: '', text: '某养殖场污水直排，附近居民反映强烈' })).toEqual([])
  })
})
