import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { buildProgram } from './program.ts'

function everyCommand(command: Command): readonly Command[] {
  return command.commands.flatMap((one) => [one, ...everyCommand(one)])
}

const HAN = /\p{Script=Han}/u

describe('帮助', () => {
  it('把每个命令归入一组，每组有标题，没有一个落在外面', () => {
    const program = buildProgram('zh')
    for (const command of program.commands) expect(command.helpGroup()).toMatch(HAN)
    const help = program.helpInformation()
    const groups = ['开办：', '交办和办理：', '统计和成文：', '不用台账的：', '保管：']
    expect(groups.map((group) => help.indexOf(group))).toEqual(
      groups.map((group) => help.indexOf(group)).sort((a, b) => a - b),
    )
    expect(help).not.toContain('命令：')
    for (const name of ['holiday', 'layout', 'digest', 'task', 'look-back', 'backup'])
      expect(help).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  it('每个命令和选项都有说明，中文里不夹一句英文说明，英文里没有汉字', () => {
    for (const command of everyCommand(buildProgram('zh'))) {
      expect(command.description(), command.name()).toMatch(HAN)
      for (const option of command.options) expect(option.description, option.flags).toMatch(HAN)
    }
    for (const command of everyCommand(buildProgram('en'))) {
      expect(command.description(), command.name()).not.toMatch(HAN)
    }
  })
})
