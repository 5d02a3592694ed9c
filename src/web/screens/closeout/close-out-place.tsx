import type { ScreenProps } from '../../screen.ts'
import { CloseOutList } from './close-out-list.tsx'
import { CloseOutPage } from './close-out-page.tsx'

/** `closeout` is the list, `closeout/ID` one close-out. */
export function CloseOutPlace({ rest: [id] }: ScreenProps) {
  return id ? <CloseOutPage key={id} entryId={id} /> : <CloseOutList />
}
