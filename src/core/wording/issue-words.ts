const STATUS = { draft: '草稿', inReview: '送审中', published: '已印发' } as const

/** How far an issue is; a correction says that it is one. */
export function issueStatusWord(issue: {
  readonly status: keyof typeof STATUS
  readonly correctsIssueId: string | null
}): string {
  return issue.correctsIssueId === null ? STATUS[issue.status] : `更正，${STATUS[issue.status]}`
}

const ITEM_STATUS = { sentIn: '已报送', accepted: '已采用', declined: '已退稿' } as const

/** Whether the office has taken an item. */
export function itemStatusWord(status: keyof typeof ITEM_STATUS): string {
  return ITEM_STATUS[status]
}
