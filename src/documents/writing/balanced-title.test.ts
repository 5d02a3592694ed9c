import { expect, it } from 'vitest'
import { balancedTitle } from './balanced-title.ts'

it('leaves a title alone that fits on one line', () => {
  expect(balancedTitle('信访件交办情况', 22)).toBe('信访件交办情况')
})

it('breaks a long title into lines of about equal length, never inside a word', () => {
  const lines = balancedTitle('督察组暗访交办三批问题调查核实整改进展情况', 22).split('\n')
  expect(lines.join('')).toBe('督察组暗访交办三批问题调查核实整改进展情况')
  expect(lines).toHaveLength(2)
  expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThanOrEqual(4)
})

it('keeps the line ends that the clerk set', () => {
  const set = '以更高站位更大力度\n抓好督察组交办问题整改落实工作的实施意见和方案'
  expect(balancedTitle(set, 22)).toBe(set)
})

it('begins no line of a title with a closing sign', () => {
  for (let length = 18; length < 45; length += 1) {
    const title = `${'督察'.repeat(length).slice(0, length)}”，${'整改'.repeat(8)}`
    for (const line of balancedTitle(title, 22).split('\n')) expect(line).not.toMatch(/^[”，]/)
  }
})
