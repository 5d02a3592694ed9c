import type { Command } from 'commander'
import { actBody } from '../../contract/case/bodies.ts'
import { withNewIds } from '../../contract/case/with-new-ids.ts'
import { labelOf } from '../../core/wording/label.ts'
import { actOnCase } from '../../office/cases/act-on-case.ts'
import { agreedValue } from '../agreed-value.ts'
import { newId } from '../clock.ts'
import { atDesk } from '../desk.ts'
import { findCase } from '../find-case.ts'
import { readJsonFile, shaped } from '../read-json-file.ts'

type Said = {
  readonly which: string
  readonly act: string | undefined
  readonly particulars: readonly string[]
}

/** Does one act on one case: `case act D1YZ202000131 signFor unitId=lingling`. */
export async function actOnTheCase(command: Command, said: Said): Promise<void> {
  const { file, happenedAt } = command.opts<{ file?: string; happenedAt?: string }>()
  const fromFile = file === undefined ? {} : ((await readJsonFile(file)) as object)
  const act = {
    ...fromFile,
    ...(said.act !== undefined && { act: said.act }),
    ...Object.fromEntries(said.particulars.map(particular)),
  }
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
  })
}

/** `name=value`: a value that reads as JSON (true, 3, null, [..], {..}) is that, any other is text. */
function particular(text: string): readonly [string, unknown] {
  const at = text.indexOf('=')
  if (at < 0) return [text, true]
  const value = text.slice(at + 1)
  try {
    return [text.slice(0, at), JSON.parse(value)]
  } catch {
    return [text.slice(0, at), value]
  }
}
