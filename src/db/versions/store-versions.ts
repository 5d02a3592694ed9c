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

/** Statements that store versions, one after the other. */
export type StoringVersions = {
  /** Adds the facts that the ledger has not met before. */
  readonly facts: string
  /** Adds spans that name their facts. */
  readonly spans: string
  /** Adds what was measured; not needed where nothing was. */
  readonly measures: string
}

/**
 * How versions are stored out of `source`, a table or a function whose columns are those of the view
 * `case_version`. Each by itself: whether a unit may store a span is asked of the facts that it names,
 * and of a measure of its span, which must then be there. Facts that another adds at this moment stand twice.
 */
export function storingVersionsFrom(source: string): StoringVersions {
  const given = `given as materialized (
      select given.*, facts_key(${among('given', FACTS)}) as facts_key from ${source} as given)`
  return {
    facts: `
    with ${given},
    distinct_facts as materialized (
      select distinct on (${SET_KEY.join(', ')}) ${[...SET_KEY, ...FACTS].join(', ')} from given)
    insert into fact_set (${[...SET_KEY, ...FACTS].join(', ')})
    select * from distinct_facts
    where not exists (select from fact_set known where ${same('known', 'distinct_facts')})`,
    spans: `
    with ${given},
    named as materialized (
      select ${among('one', SET_KEY)}, min(one.fact_set_id) as fact_set_id
      from (select distinct ${SET_KEY.join(', ')} from given) sought
      join fact_set one on ${same('one', 'sought')}
      group by ${among('one', SET_KEY)})
    insert into case_span (${[...SPANS, ...OF_THE_CASE].join(', ')}, fact_set_id)
    select ${among('given', [...SPANS, ...OF_THE_CASE])}, named.fact_set_id
    from given join named on ${same('named', 'given')}`,
    measures: `
    insert into case_version_measures (office_id, case_id, version, measures)
    select office_id, case_id, version, measures from ${source} where measures is not null`,
  }
}

function among(table: string, columns: readonly string[]): string {
  return columns.map((column) => `${table}.${column}`).join(', ')
}

function same(one: string, other: string): string {
  return SET_KEY.map((column) => `${one}.${column} = ${other}.${column}`).join(' and ')
}
