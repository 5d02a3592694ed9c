import type { Command } from 'commander'
import { withExamples } from '../examples.ts'
import type { Register } from '../register.ts'

type Words = Parameters<Register>[1]

/** The items that units send in for a bulletin. */
export function registerItems(bulletin: Command, words: Words): void {
  const item = bulletin.command('item').description(words('bulletin.item'))
  item
    .command('list')
    .description(words('item.list'))
    .option('--status <status>', words('item.status'))
    .action(async (_options, command) => {
      const { listTheItems } = await import('../actions/items.ts')
      await listTheItems(command)
    })
  const send = withTextOptions(item.command('send <file>'), words)
    .description(words('item.send'))
    .action(async (file, _options, command) => {
      const { sendInTheItem } = await import('../actions/items.ts')
      await sendInTheItem(command, file)
    })
  withExamples(send, words, 'bulletin.item.send')
  const change = withTextOptions(item.command('change <item> <file>'), words)
    .description(words('item.change'))
    .option('--reason <text>', words('option.reason'))
    .action(async (which, file, _options, command) => {
      const { changeTheItem } = await import('../actions/items.ts')
      await changeTheItem(command, { which, file })
    })
  withExamples(change, words, 'bulletin.item.change')
  registerJudging(item, words)
  item
    .command('drawn <issue>')
    .description(words('item.drawn'))
    .action(async (issue, _options, command) => {
      const { listTheDrawn } = await import('../actions/item-drawn.ts')
      await listTheDrawn(command, issue)
    })
  item
    .command('refresh <issue> [items...]')
    .description(words('item.refresh'))
    .action(async (issue, items, _options, command) => {
      const { refreshTheDrawn } = await import('../actions/item-drawn.ts')
      await refreshTheDrawn(command, { issue, items })
    })
}

function registerJudging(item: Command, words: Words): void {
  for (const verdict of ['accept', 'decline'] as const) {
    const judge = item.command(`${verdict} <item>`).description(words(`item.${verdict}`))
    if (verdict === 'decline') judge.option('--reason <text>', words('option.reason'))
    judge.action(async (which, _options, command) => {
      const { judgeTheItem } = await import('../actions/items.ts')
      await judgeTheItem(command, { which, verdict })
    })
  }
}

function withTextOptions(command: Command, words: Words): Command {
  return command
    .option('--kind <kind>', words('item.kind'), 'unitNews')
    .option('--unit <ids...>', words('item.unit'))
    .option('--on <day>', words('item.on'))
}
