import { expect, it } from 'vitest'
import { jsonReason, systemReason } from './system-reason.ts'

it('系统的代码说成话，不认得的照它的原话', () => {
  expect(systemReason('ENOENT', 'ENOENT: no such file')).toBe('没有这个文件或目录')
  expect(systemReason('ENOSPC', '', 'en')).toBe('the disk is full')
  expect(systemReason('EIO', 'i/o error')).toBe('i/o error')
})

it('不是 JSON 的，指出第几行第几个字符', () => {
  const reason = (text: string) => {
    try {
      return `${JSON.parse(text)}`
    } catch (thrown) {
      return jsonReason(text, (thrown as Error).message)
    }
  }
  expect(reason('{\n  "no": 1,\n  理由: 2}')).toBe('第 3 行第 3 个字符处写法不对')
  expect(reason('{"no": ')).toBe('到末尾还没有写完')
})
