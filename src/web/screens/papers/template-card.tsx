import Button from 'antd/es/button'
import { useState } from 'react'
import type { StoredSeriesView, StoredTemplateView } from '../../../contract/forms.ts'
import { dayParts } from '../../../core/calendar/day.ts'
import { dayOfInstant } from '../../../core/calendar/instant.ts'
import type { FormKind } from '../../../core/forms/form-kind.ts'
import { openFormNumber } from '../../../core/forms/form-number.ts'
import { usualSeries } from '../../../core/forms/usual-series.ts'
import { label } from '../../../core/wording/label.ts'
import { paperAddress } from '../../api/ask.ts'
import { useDesk } from '../../api/desk.ts'
import { useSession } from '../../api/session.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { FieldTable } from './field-table.tsx'
import { PAPERS_SCREEN_WORDS } from './papers-words.ts'
import { ReplaceTemplate } from './replace-template.tsx'
import { SetSeries } from './set-series.tsx'

const OFFICE = ['clerk', 'reviewer', 'head']

type Props = {
  readonly kind: FormKind
  readonly template: StoredTemplateView | null
  readonly series: readonly StoredSeriesView[]
}

/** One kind of paper: its template, its numbers, its placeholders. */
export function TemplateCard({ kind, template, series }: Props) {
  const say = useWords(PAPERS_SCREEN_WORDS)
  const language = useLanguage()
  const { role } = useSession()
  const { now } = useDesk()
  const [open, show] = useState<'replace' | 'series' | null>(null)
  const held = series.findLast(({ unitId }) => unitId === null) ?? usualSeries(kind)
  const { year } = dayParts(dayOfInstant(now))
  return (
    <details className="archive-section">
      <summary>
        <span>{label('formKind', kind, language)}</span>
        <em>
          {template === null ? say.shipped : say.versionNumber(template.version)} ·{' '}
          <span lang="zh-CN">{openFormNumber(held, year)}</span>
        </em>
      </summary>
      <div className="row-acts">
        <a href={paperAddress(`/api/form-templates/${kind}`, true)} download>
          {say.take}
        </a>
        {OFFICE.includes(role) && (
          <>
            <Button onClick={() => show('replace')}>{say.replace}</Button>
            <Button onClick={() => show('series')}>{say.setSeries}</Button>
          </>
        )}
      </div>
      {open === 'replace' && <ReplaceTemplate kind={kind} close={() => show(null)} />}
      {open === 'series' && <SetSeries kind={kind} held={held} close={() => show(null)} />}
      <FieldTable kind={kind} />
    </details>
  )
}
