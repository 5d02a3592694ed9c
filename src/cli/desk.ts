import type { Command } from 'commander'
import type { Actor, Role } from '../core/account/actor.ts'
import type { AccountId, OfficeId, RoundId } from '../core/ledger/ids.ts'
import { actorOf } from '../office/accounts/actor-of.ts'
import { listAccounts } from '../office/accounts/list-accounts.ts'
import type { OfficeContext } from '../office/context.ts'
import { listOffices } from '../office/rounds/list-offices.ts'
import { listRounds } from '../office/rounds/show-round.ts'
import { agreedValue, nameUnits } from './agreed-value.ts'
import { cannot, wrongUsage } from './command-trouble.ts'
import { dataFolderOf, type Ledger, openLedger } from './open-ledger.ts'
import { openTerminal, type Terminal } from './terminal.ts'

/** The options that every command takes. */
export type GlobalOptions = {
  readonly data?: string
  readonly office?: string
  readonly as?: string
  readonly round?: string
  readonly json?: boolean
}

/** What a command works with: the ledger, who acts, and where to write. */
export type Desk = {
  readonly ledger: Ledger
  readonly context: OfficeContext
  readonly actor: Actor
  readonly terminal: Terminal
  /** The round that `--round` names, or the office's only one. */
  readonly roundId: () => Promise<RoundId>
}

const CONNECTIONS = 4

/** Opens the ledger for one command and closes it again, whatever happens. */
export async function withLedger(
  command: Command,
  work: (ledger: Ledger, terminal: Terminal, options: GlobalOptions) => Promise<void>,
): Promise<void> {
  const options = command.optsWithGlobals<GlobalOptions>()
  const terminal = openTerminal(options.json === true)
  const dataFolder = dataFolderOf(options.data)
  const ledger = await openLedger({ dataFolder, log: terminal.remark, connections: CONNECTIONS })
  try {
    await work(ledger, terminal, options)
  } finally {
    await ledger.close()
  }
}

/** Opens the ledger for one command of an office's account: the one that `--as` names, else the first in the role whose work it is. */
export function atDesk(
  command: Command,
  work: (desk: Desk) => Promise<void>,
  usually: Role = 'clerk',
): Promise<void> {
  return withLedger(command, async (ledger, terminal, options) => {
    const { context } = ledger
    const officeId = await officeOf(context, options.office)
    const actor = await actorAt(context, officeId, { said: options.as, usually })
    nameUnits(async () => {
      const rounds = await listRounds(context, actor)
      return rounds.ok ? rounds.value.flatMap((round) => round.settings.units) : []
    })
    const roundId = () => roundOf(context, actor, options.round)
    await work({ ledger, context, actor, terminal, roundId })
  })
}

async function officeOf(context: OfficeContext, said: string | undefined): Promise<OfficeId> {
  if (said !== undefined) return said as OfficeId
  const offices = await listOffices(context)
  const [only, ...others] = offices
  if (!only) throw cannot('office-missing')
  if (others.length === 0) return only.officeId
  throw wrongUsage('office-unclear', { offices: offices.map((one) => one.officeId).join(', ') })
}

async function actorAt(
  context: OfficeContext,
  officeId: OfficeId,
  { said, usually }: { readonly said: string | undefined; readonly usually: Role },
): Promise<Actor> {
  const account = said ?? (await firstInRole(context, officeId, usually))
  if (account === null) throw cannot('account-missing', { office: officeId })
  const found = await actorOf(context, officeId, account as AccountId)
  if (!found.ok) throw wrongUsage('account-unknown', { office: officeId, account })
  return found.value
}

/** The first in a role in the order of accounts; asked as an auditor, who sees accounts and no case. */
async function firstInRole(
  context: OfficeContext,
  officeId: OfficeId,
  role: Role,
): Promise<AccountId | null> {
  const knocking: Actor = {
    officeId,
    accountId: 'door' as AccountId,
    role: 'auditor',
    unitId: null,
  }
  const accounts = await agreedValue(listAccounts(context, knocking))
  const active = accounts.filter((account) => account.isActive)
  const first = active.find((account) => account.role === role) ?? active[0]
  return first?.accountId ?? null
}

async function roundOf(
  context: OfficeContext,
  actor: Actor,
  said: string | undefined,
): Promise<RoundId> {
  if (said !== undefined) return said as RoundId
  const rounds = await agreedValue(listRounds(context, actor))
  const [only, ...others] = rounds
  if (!only) throw cannot('round-missing', { office: actor.officeId })
  if (others.length === 0) return only.roundId
  throw wrongUsage('round-unclear', { rounds: rounds.map((round) => round.roundId).join(', ') })
}
