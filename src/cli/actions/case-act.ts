import type { Command } from 'commander'
import { actBody } from '../../contract/case/bodies.ts'
import { withNewIds } from '../../contract/case/with-new-ids.ts'
import { labelOf } from '../../core/wording/label.ts'
import { actOnCase } from '../../office/cases/act-on-case.ts'
import { emptyTextsOf } from '../act-forms.ts'
import { agreedValue } from '../agreed-value.ts'
import { newId } from '../clock.ts'
import { atDesk } from '../desk.ts'
import { findCase } from '../find-case.ts'
import { remarkPrivateTexts } from '../private-texts.ts'
import { readJsonFile, shaped } from '../read-json-file.ts'
import { actSaid } from '../said-act.ts'
import { listTheActsAllowed } from './case-acts-allowed.ts'

type Said = {
  readonly which: string
  readonly act: string | undefined
  readonly particulars: readonly string[]
}

/** Does one act on one case: `case act D1YZ202000131 signFor unitId=lingling`; without an act, says which may be done. */
export async function actOnTheCase(command: Command, said: Said): Promise<void> {
  const { file, happenedAt } = command.opts<{ file?: string; happenedAt?: string }>()
  const fromFile = file === undefined ? {} : ((await readJsonFile(file)) as object)
  if (said.act === undefined && file === undefined) return listTheActsAllowed(command, said.which)
  const whole = actSaid({ ...said, fromFile })
  const act = { ...emptyTextsOf(whole.act), ...whole }
  const body = shaped(actBody, {
    act: withNewIds(act, newId),
    ...(happenedAt !== undefined && { happenedAt }),
  })
  return atDesk(command, async ({ context, actor, terminal, roundId }) => {
    const caseId = await findCase(context, actor, { which: said.which, roundId })
    const outcome = await agreedValue(actOnCase(context, actor, { ...body, caseId }))
    terminal.result(outcome, ({ facts }) =>
      [
        said.which,
        labelOf('act', body.act.act),
        labelOf('step', facts.step),
        labelOf('status', facts.status),
      ].join('　'),
    )
    await remarkPrivateTexts({ context, actor, terminal }, outcome.state)
  })
}
