/** What a list shows of a case. */
export const CASE_COLUMNS = [
  ...['case_id', 'round_id', 'sequence', 'number', 'kind', 'batch_id', 'channel', 'is_key'],
  ...['is_difficult', 'is_repeat', 'categories', 'lead_units', 'involved_units', 'step'],
  ...['status', 'verdict', 'progress', 'received_on', 'handed_over_on', 'due_on', 'place'],
  'excerpt',
] as const
