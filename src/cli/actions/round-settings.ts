import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { ROUNDS_TO_BEGIN_WITH } from '../../core/round/ready-made/ready-made-rounds.ts'
import type { RoundSettings } from '../../core/round/round-settings.ts'
import { validateRoundSettings } from '../../core/round/validate-round.ts'
import { changeRoundSettings } from '../../office/rounds/change-round-settings.ts'
import { openRound } from '../../office/rounds/open-round.ts'
import { showRound } from '../../office/rounds/show-round.ts'
import { agreedValue } from '../agreed-value.ts'
import { cannot, contentsWrong } from '../command-trouble.ts'
import { atDesk } from '../desk.ts'
import { readJsonFile } from '../read-json-file.ts'

/** Opens a round from a file, or from the settings that ship with the program under that name. */
export async function openTheRound(command: Command, from: string): Promise<void> {
  const settings =
    ROUNDS_TO_BEGIN_WITH.find((round) => round.id === from) ?? (await settingsOrNames(from))
  return atDesk(command, async ({ context, actor, terminal }) => {
    const opened = await agreedValue(openRound(context, actor, { settings }))
    terminal.result(opened, () => opened.roundId)
  })
}

/** A word that is neither a file nor a name is told which names there are. */
async function settingsOrNames(from: string): Promise<RoundSettings> {
  if (from !== '-' && !existsSync(from)) {
    const names = ROUNDS_TO_BEGIN_WITH.map((round) => round.id).join('、')
    throw cannot('settings-missing', { named: from, names })
  }
  return settingsIn(from)
}

/** Prints a round's settings, or changes them to those of a file. */
export async function settingsOfTheRound(
  command: Command,
  file: string | undefined,
): Promise<void> {
  const given = file === undefined ? null : await settingsIn(file)
  const { reason = '' } = command.opts<{ reason?: string }>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const id = given?.id ?? (await roundId())
    const round = await agreedValue(showRound(context, actor, { roundId: id }))
    if (given === null) {
      terminal.result(round.settings, (settings) => JSON.stringify(settings, null, 2))
      return
    }
    const change = { settings: given, reason, expectedVersion: round.version }
    const changed = await agreedValue(changeRoundSettings(context, actor, change))
    terminal.result(changed, () => `${changed.roundId} ${changed.version}`)
  })
}

async function settingsIn(file: string): Promise<RoundSettings> {
  const read = validateRoundSettings(await readJsonFile(file))
  if ('settings' in read) return read.settings
  throw contentsWrong(
    read.problems.map((problem) => ({
      code: 'settings',
      path: problem.path,
      message: `${problem.path}: ${problem.message}`,
    })),
  )
}
