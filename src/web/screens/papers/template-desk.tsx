import Skeleton from 'antd/es/skeleton'
import type { StoredSeriesView, StoredTemplateView } from '../../../contract/forms.ts'
import { FORM_KINDS } from '../../../core/forms/form-kind.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { PAPERS_SCREEN_WORDS } from './papers-words.ts'
import { TemplateCard } from './template-card.tsx'

/** What each kind of paper is made from, and how it is numbered. */
export function TemplateDesk() {
  const say = useWords(PAPERS_SCREEN_WORDS)
  const { home } = useDesk()
  const templates = useAnswer<readonly StoredTemplateView[]>({ path: '/api/form-templates' })
  const series = useAnswer<readonly StoredSeriesView[]>({ path: '/api/form-series' })
  const trouble = templates.trouble ?? series.trouble
  return (
    <>
      <PageHead title={say.templates} sentence={say.templatesSentence}>
        <Link to={`${home}/papers`}>{say.back}</Link>
      </PageHead>
      {trouble && <TroubleNote trouble={trouble} again={templates.again} />}
      {!trouble && !(templates.answer && series.answer) && <Skeleton active />}
      {templates.answer && series.answer && (
        <section className="sheet">
          {FORM_KINDS.map((kind) => (
            <TemplateCard
              key={kind}
              kind={kind}
              template={templates.answer?.findLast((one) => one.kind === kind) ?? null}
              series={(series.answer ?? []).filter((one) => one.kind === kind)}
            />
          ))}
        </section>
      )}
    </>
  )
}
