const STATUS = { draft: '草稿', inReview: '送审中', published: '已印发' } as const

/** How far an issue is; a correction says that it is one. */
export function issueStatusWord(issue: {
  readonly status: keyof typeof STATUS
  readonly correctsIssueId: string | null
}): string {
  return issue.correctsIssueId === null ? STATUS[issue.status] : `更正，${STATUS[issue.status]}`
}
