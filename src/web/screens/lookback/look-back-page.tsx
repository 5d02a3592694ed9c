import Skeleton from 'antd/es/skeleton'
import type { ShownEntryView } from '../../../contract/books/entries.ts'
import type { LookBack } from '../../../core/lookback/look-back.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { EntrySides } from '../books/entry-sides.tsx'
import { ActButtons } from '../rectification/act-buttons.tsx'
import { plainForms } from '../rectification/plain-forms.ts'
import { DrawTable } from './draw-table.tsx'
import { LOOK_BACK_SCREEN_WORDS } from './look-back-words.ts'

/** One look-back: how it was drawn, and the re-inspections that follow from it. */
export function LookBackPage({ entryId }: { readonly entryId: string }) {
  const say = useWords(LOOK_BACK_SCREEN_WORDS)
  const language = useLanguage()
  const { home } = useDesk()
  const { answer, trouble, again } = useAnswer<ShownEntryView>({ path: `/api/entries/${entryId}` })
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  if (!answer) return <Skeleton active />
  const lookBack = answer.state as unknown as LookBack
  const way = labelOf('lookBackWay', lookBack.way, language)
  return (
    <>
      <Link to={`${home}/lookback`}>← {say.back}</Link>
      <PageHead
        title={`${lookBack.no}　${lookBack.title}`}
        sentence={lookBack.seed === null ? way : `${way}：${lookBack.seed}`}
      >
        <ActButtons shown={answer} forms={plainForms(answer)} />
      </PageHead>
      <section className="sheet">
        <h2>{say.draw}</h2>
        <p className="soft">{say.explained}</p>
        <DrawTable drawn={lookBack.drawn} />
      </section>
      <EntrySides shown={answer} />
    </>
  )
}
