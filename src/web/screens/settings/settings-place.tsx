import Skeleton from 'antd/es/skeleton'
import { useDesk } from '../../api/desk.ts'
import type { RoundLine } from '../../api/round.ts'
import { useAnswer } from '../../api/use-answer.ts'
import type { ScreenProps } from '../../screen.ts'
import { ROUND_SECTIONS } from './fields/round-fields.ts'
import { SettingsDesk } from './settings-desk.tsx'
import { SettingsHistory } from './settings-history.tsx'

/** `settings/SECTION` is a part of the form, `settings/history` every version with what it changed. */
export function SettingsPlace({ rest: [name] }: ScreenProps) {
  const { round } = useDesk()
  const { answer } = useAnswer<RoundLine>({ path: `/api/rounds/${round.roundId}` })
  if (name === 'history') return <SettingsHistory />
  if (!answer) return <Skeleton active />
  const section = ROUND_SECTIONS.find((one) => one.name === name) ?? ROUND_SECTIONS[0]
  return section ? <SettingsDesk key={answer.version} stored={answer} section={section} /> : null
}
