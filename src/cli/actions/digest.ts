import type { Command } from 'commander'
import { wordDigest } from '../../core/wording/digest-words.ts'
import { dailyDigest } from '../../office/chasing/daily-digest.ts'
import { showRound } from '../../office/rounds/show-round.ts'
import { agreedValue } from '../agreed-value.ts'
import { atDesk, type GlobalOptions } from '../desk.ts'

/** What the acting account should see in the morning, as text. */
export function showTheDigest(command: Command): Promise<void> {
  const { lang } = command.optsWithGlobals<GlobalOptions & { readonly lang?: string }>()
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const input = { roundId: await roundId() }
    const { settings } = await agreedValue(showRound(context, actor, input))
    const digest = await agreedValue(dailyDigest(context, actor, input))
    terminal.result(digest, () =>
      wordDigest(digest, settings, lang === 'en' ? 'en' : 'zh').join('\n'),
    )
  })
}
