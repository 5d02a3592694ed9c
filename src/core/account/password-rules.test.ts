import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { USUAL_ACCESS } from './access-settings.ts'
import { passwordFaults } from './password-rules.ts'

const owner = { accountId: 'liaison.lingling', name: '周文海' }
const faults = (password: string, settings = USUAL_ACCESS) =>
  passwordFaults(password, owner, settings)

describe('密码的规定', () => {
  it.each([
    ['江边7只白鹭飞过石桥', []],
    ['correct horse battery staple', []],
    ['Xq7-rmvt-29kd', []],
    ['短', ['too-short', 'too-few-kinds', 'too-common']],
    ['lowercaseonlyword', ['too-few-kinds']],
    ['我是周文海呀12345678', ['names-you']],
    ['LingLing-river-77', ['names-you']],
    ['liaison-river-77', ['names-you']],
    ['Password2024!', ['too-common']],
    ['admin@123456', ['too-common']],
    ['1234567890a', ['too-common']],
    ['qwertyuiop1', ['too-common']],
    ['aaaaaaaaaa1', ['too-common']],
    ['woaini1314520', ['too-common']],
    ['x'.repeat(200), ['too-long', 'too-few-kinds', 'too-common']],
  ])('%s', (password, expected) => {
    expect(faults(password)).toEqual(expected)
  })

  it('一个表情算一个字符，长短照办公室定的', () => {
    const strict = { ...USUAL_ACCESS, passwordLength: 12 }
    expect(faults('山水a1🌊🌊🌊🌊🌊🌊🌊', strict)).toEqual(['too-short'])
  })

  it('怎么写都有回答，不会出错，也不会太久', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (password) => {
        expect(Array.isArray(faults(password))).toBe(true)
      }),
    )
  })

  it('把账号夹在哪里都看得出来', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.string({ maxLength: 10 }), (before, after) => {
        expect(faults(`${before}LINGLING${after}`)).toContain('names-you')
      }),
    )
  })
})
