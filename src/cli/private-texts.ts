import type { Case } from '../core/case/case.ts'
import { privateTextsOf } from '../core/case/private-texts.ts'
import { wordPrivateText } from '../core/wording/private-text-words.ts'
import { showRound } from '../office/rounds/show-round.ts'
import { agreedValue } from './agreed-value.ts'
import type { Desk } from './desk.ts'

/** Says which texts of a case name somebody by number; nothing where none does. */
export async function remarkPrivateTexts(
  { context, actor, terminal }: Pick<Desk, 'context' | 'actor' | 'terminal'>,
  state: Case,
): Promise<void> {
  const texts = privateTextsOf(state)
  if (texts.length === 0) return
  const { settings } = await agreedValue(showRound(context, actor, { roundId: state.roundId }))
  for (const text of texts) terminal.remark(wordPrivateText(text, settings))
}
