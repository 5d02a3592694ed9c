import Button from 'antd/es/button'
import Skeleton from 'antd/es/skeleton'
import { useState } from 'react'
import type { PublicationLineView } from '../../../contract/publication.ts'
import { goTo } from '../../api/address.ts'
import { paperAddress } from '../../api/ask.ts'
import { useDesk } from '../../api/desk.ts'
import { useAct } from '../../api/use-act.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { EmptyNote } from '../../parts/empty-note.tsx'
import { Link } from '../../parts/link.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { ChooseLayout } from './choose-layout.tsx'
import { OutstandingList } from './outstanding-list.tsx'
import { PublicationTable } from './publication-table.tsx'
import { PUBLICATION_SCREEN_WORDS } from './publication-words.ts'

type Subject =
  | { readonly kind: 'batch'; readonly batchId: string }
  | { readonly kind: 'lateClosings' }

/** Every table of the round that is or was told to the public, and what is still to be told. */
export function PublicationList() {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const { round, home } = useDesk()
  const address = `/api/rounds/${round.roundId}/publications`
  const { answer, trouble, again } = useAnswer<readonly PublicationLineView[]>({ path: address })
  const [template, chooseTemplate] = useState('')
  const draft = useAct<Subject, PublicationLineView>((subject) => ({
    path: address,
    body: template === '' ? { subject } : { subject, template },
  }))
  const begin = async (subject: Subject) => {
    const drafted = await draft.act(subject)
    if (drafted) goTo(`${home}/publication/${drafted.id}`)
  }
  return (
    <>
      <PageHead title={say.title} sentence={say.sentence}>
        <a
          className="button-link"
          href={paperAddress(`/api/rounds/${round.roundId}/public-site`)}
          download
        >
          {say.site}
        </a>
      </PageHead>
      {draft.trouble && <TroubleNote trouble={draft.trouble} />}
      <ChooseLayout chosen={template} choose={chooseTemplate} />
      <OutstandingList
        draftLate={() => begin({ kind: 'lateClosings' })}
        isDrafting={draft.isActing}
      />
      <section className="sheet">
        <div className="sheet-head">
          <h2>{say.tables}</h2>
          <DraftBatch begin={begin} isDrafting={draft.isActing} />
        </div>
        {trouble && <TroubleNote trouble={trouble} again={again} />}
        {!answer && !trouble && <Skeleton active />}
        {answer?.length === 0 && <NoTables />}
        {answer && answer.length > 0 && <PublicationTable publications={answer} />}
      </section>
    </>
  )
}

/** Without a batch there is nothing to draft from: the list comes first. */
function NoTables() {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const { batches, home } = useDesk()
  if (batches.length > 0) return <EmptyNote title={say.noTables} />
  return (
    <EmptyNote title={say.noBatches}>
      <Link to={`${home}/import`} className="primary-link">
        {say.importList}
      </Link>
    </EmptyNote>
  )
}

type DraftProps = { readonly begin: (subject: Subject) => void; readonly isDrafting: boolean }

function DraftBatch({ begin, isDrafting }: DraftProps) {
  const say = useWords(PUBLICATION_SCREEN_WORDS)
  const { batches } = useDesk()
  const petitions = batches.filter((batch) => batch.kind === 'petition')
  const [chosen, choose] = useState<string>(petitions.at(-1)?.id ?? '')
  if (petitions.length === 0) return null
  return (
    <div className="row-acts">
      <label>
        {say.batch}{' '}
        <select className="field" value={chosen} onChange={(event) => choose(event.target.value)}>
          {petitions.map(({ id, number }) => (
            <option key={id} value={id}>
              {say.batchNumber(number)}
            </option>
          ))}
        </select>
      </label>
      <Button
        type="primary"
        loading={isDrafting}
        onClick={() => begin({ kind: 'batch', batchId: chosen })}
      >
        {say.draftBatch}
      </Button>
    </div>
  )
}
