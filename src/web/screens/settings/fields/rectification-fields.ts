import { TERM_UNIT_WORDS } from '../../../../core/wording/books/entry-words.ts'
import { ACCEPTANCE_LEVEL_WORDS } from '../../../../core/wording/books/level-words.ts'
import { choice, type Field, type Fields, number, numbers, text } from '../form/field.ts'

const group = (zh: string, en: string, fields: Fields): Field => ({
  kind: 'object',
  label: { zh, en },
  fields,
})
const remindBefore = numbers('提前几天提醒', 'Reminders before')

const term = (zh: string, en: string) =>
  group(zh, en, {
    count: number('长度', 'Length'),
    unit: choice({ zh: '单位', en: 'Unit' }, TERM_UNIT_WORDS),
    source: text('依据', 'Source'),
    remindBefore,
  })

const conditions: Field = {
  kind: 'list',
  label: { zh: '销号条件', en: 'Conditions of close-out' },
  of: group('条件', 'Condition', {
    name: text('条件', 'Condition'),
    evidence: text('佐证', 'Evidence'),
  }),
}

/** What a round says about rectification. */
export const RECTIFICATION_FIELDS: Fields = {
  planTerm: term('整改方案期限', 'Term of the plan'),
  reportTerm: term('整改报告期限', 'Term of the report'),
  monthlyReport: group('月报', 'Monthly report', {
    dueDay: number('每月几日', 'Day of the month'),
    remindBefore,
  }),
  acceptance: {
    kind: 'choices',
    label: { zh: '验收层级', en: 'Levels of acceptance' },
    words: ACCEPTANCE_LEVEL_WORDS,
  },
  noticeTerm: term('公示期', 'Notice period'),
  conditions,
  problemClasses: {
    kind: 'list',
    label: { zh: '问题类别', en: 'Classes of problems' },
    of: group('类别', 'Class', {
      name: text('名称', 'Name'),
      authority: text('牵头部门', 'Authority'),
      conditions,
    }),
  },
  callBackTerm: term('回访期限', 'Term of the call-back'),
}
