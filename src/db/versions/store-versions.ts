/** The columns of `fact_set` that say what is so of a case. */
const FACTS = [
  ...['kind', 'channel', 'is_key', 'is_difficult', 'is_repeat', 'is_verified', 'split_plus'],
  ...['categories', 'industry', 'lead_units', 'involved_units', 'step', 'status', 'verdict'],
  ...['progress', 'part_statuses', 'part_steps'],
] as const

const SPANS = ['known_from', 'known_to', 'happened_from', 'happened_to'] as const
const OF_THE_CASE = [
  ...['case_id', 'version', 'handed_over_on', 'due_on', 'office_id', 'round_id', 'batch_id'],
] as const

const SET_KEY = ['office_id', 'round_id', 'facts_key'] as const

/**
 * The statement that stores versions out of `source`, a table or a function whose columns are those of
 * the view `case_version`: facts that the ledger has not met before, spans that name their facts, and
 * what was measured. Each key is made once; facts that another writes at this moment stand twice then.
 */
export function storingVersionsFrom(source: string): string {
  return `
    with given as materialized (
      select given.*, facts_key(${among('given', FACTS)}) as facts_key from ${source} as given),
    distinct_facts as materialized (
      select distinct on (${SET_KEY.join(', ')}) ${[...SET_KEY, ...FACTS].join(', ')} from given),
    known as materialized (
      select ${among('one', SET_KEY)}, min(one.fact_set_id) as fact_set_id
      from distinct_facts sought join fact_set one on ${same('one', 'sought')}
      group by ${among('one', SET_KEY)}),
    fresh as (
      insert into fact_set (${[...SET_KEY, ...FACTS].join(', ')})
      select * from distinct_facts
      where not exists (select from known where ${same('known', 'distinct_facts')})
      returning ${[...SET_KEY, 'fact_set_id'].join(', ')}),
    measured as (
      insert into case_version_measures (office_id, case_id, version, measures)
      select office_id, case_id, version, measures from given where measures is not null)
    insert into case_span (${[...SPANS, ...OF_THE_CASE].join(', ')}, fact_set_id)
    select ${among('given', [...SPANS, ...OF_THE_CASE])}, named.fact_set_id
    from given join (select * from known union all select * from fresh) named
      on ${same('named', 'given')}`
}

function among(table: string, columns: readonly string[]): string {
  return columns.map((column) => `${table}.${column}`).join(', ')
}

function same(one: string, other: string): string {
  return SET_KEY.map((column) => `${one}.${column} = ${other}.${column}`).join(' and ')
}
