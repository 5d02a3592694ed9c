import { useState } from 'react'
import type { ImportReceiptView } from '../../../contract/import.ts'
import type { ChosenFile } from '../../api/use-list-preview.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { useWords } from '../../words/language.ts'
import { FileDrop } from './file-drop.tsx'
import { IMPORT_WORDS } from './import-words.ts'
import { ListDesk } from './list-desk.tsx'
import { PastImports } from './past-imports.tsx'
import { ReceiptNote } from './receipt-note.tsx'
import { UnderWayNote } from './under-way.tsx'

/** Takes a hand-over list into the round: a file, what becomes of it, and the receipt; those imported before beneath. */
export function ImportPlace() {
  const say = useWords(IMPORT_WORDS)
  const [chosen, choose] = useState<ChosenFile | null>(null)
  const [receipt, setReceipt] = useState<ImportReceiptView | null>(null)
  const startAnew = () => {
    choose(null)
    setReceipt(null)
  }
  return (
    <>
      <PageHead title={say.title} sentence={say.about} />
      {receipt && <ReceiptNote receipt={receipt} another={startAnew} />}
      {!receipt && chosen && (
        <ListDesk key={chosen.key} chosen={chosen} stored={setReceipt} another={startAnew} />
      )}
      {!receipt && !chosen && <UnderWayNote />}
      {!receipt && !chosen && <FileDrop choose={choose} />}
      {!chosen && <PastImports />}
      {receipt && <PastImports />}
    </>
  )
}
