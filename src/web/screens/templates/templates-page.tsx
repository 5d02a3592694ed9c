import type { TemplatesView } from '../../../contract/table-template/table-template.ts'
import { meaningWord } from '../../../core/wording/meaning-words.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CopyLayout } from './copy-layout.tsx'
import { OwnTemplate } from './own-template.tsx'
import { TEMPLATES_WORDS } from './templates-words.ts'

/** The layouts by which lists are read and public tables written: the office's own, and those that came with the program. */
export function TemplatesPage() {
  const say = useWords(TEMPLATES_WORDS)
  const language = useLanguage()
  const { answer, trouble, again } = useAnswer<TemplatesView>({ path: '/api/table-templates' })
  return (
    <>
      <PageHead title={say.title} sentence={say.about} />
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      <section className="sheet" aria-labelledby="own">
        <h2 id="own">{say.own}</h2>
        {answer?.own.length === 0 && <EmptyNote title={say.none} />}
        {answer?.own.map((own) => (
          <OwnTemplate key={`${own.template.name} ${own.version}`} own={own} />
        ))}
      </section>
      <section className="sheet" aria-labelledby="ready-made">
        <h2 id="ready-made">{say.readyMade}</h2>
        {answer?.readyMade.map((template) => (
          <details key={template.name}>
            <summary>{template.title}</summary>
            <p className="soft">
              {template.columns
                .map((column) => `${column.heading}（${meaningWord(column.meaning, language)}）`)
                .join('、')}
            </p>
            <CopyLayout template={template} />
          </details>
        ))}
      </section>
    </>
  )
}
