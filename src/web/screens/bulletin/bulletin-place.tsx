import type { ScreenProps } from '../../screen.ts'
import { IssueDesk } from './issue-desk.tsx'
import { IssueList } from './issue-list.tsx'

/** `bulletin` lists the issues, `bulletin/ID` is one issue on the desk. */
export function BulletinPlace({ rest: [issueId] }: ScreenProps) {
  return issueId ? <IssueDesk key={issueId} issueId={issueId} /> : <IssueList />
}
