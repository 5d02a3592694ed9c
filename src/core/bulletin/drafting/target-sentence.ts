import type { EntryFacts } from '../../book/entry.ts'

/** 市定目标零陵区完成2个村的农村污水治理任务，已全面完成。 */
export function targetSentence({ counted }: EntryFacts, units: string): string {
  const { setBy, what, countedIn } = counted
  const planned = Number(counted['planned'])
  const done = Number(counted['done'])
  const task = `${setBy}定目标${units}完成${planned}${countedIn}的${what}任务`
  if (done >= planned) return `${task}，已全面完成。`
  if (done === 0) return `${task}，正在推进。`
  return `${task}，已完成${done}${countedIn}，尚余${planned - done}${countedIn}。`
}
