import Button from 'antd/es/button'
import type { ImportReceiptView } from '../../../contract/import.ts'
import { useDesk } from '../../api/desk.ts'
import { Link } from '../../parts/link.tsx'
import { useWords } from '../../words/language.ts'
import { RECEIPT_WORDS } from './import-words.ts'

type Props = { readonly receipt: ImportReceiptView; readonly another: () => void }

/** What was stored, accounting for every row. */
export function ReceiptNote({ receipt, another }: Props) {
  const { home } = useDesk()
  const say = useWords(RECEIPT_WORDS)
  const { received, stored, alreadyThere, doubles, leftOut } = receipt
  return (
    <section className="sheet" role="status">
      <h2>{receipt.isUnchanged ? say.unchanged : say.done}</h2>
      <p>
        {say.sentence(received, stored.length, alreadyThere.length, doubles.length, leftOut.length)}
      </p>
      {receipt.areWordsWaiting && <p className="soft">{say.searchLater}</p>}
      <div className="filters more">
        <Link to={`${home}/cases`}>{say.toCases} →</Link>
        <Button onClick={another}>{say.another}</Button>
      </div>
    </section>
  )
}
