import { type RefObject, useState } from 'react'
import { useWords } from '../../words/language.ts'
import { FIGURES_WORDS } from './figures-words.ts'

type Props = { readonly table: RefObject<HTMLTableElement | null> }

/** Puts a table on the clipboard as cells: Word and Excel paste it as a table. */
export function CopyTable({ table }: Props) {
  const say = useWords(FIGURES_WORDS)
  const [told, tell] = useState<'copied' | 'notCopied' | null>(null)
  const copy = async () =>
    tell(table.current && (await copied(table.current)) ? 'copied' : 'notCopied')
  return (
    <>
      <button type="button" className="link-button" onClick={copy}>
        {say.copy}
      </button>
      <span role="status" className={told === 'notCopied' ? 'late-word' : 'ready-word'}>
        {told && say[told]}
      </span>
    </>
  )
}

/** The cells alone, without links, as HTML and as text with tabs. */
async function copied(table: HTMLTableElement): Promise<boolean> {
  const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim()))
  const text = rows.map((cells) => cells.join('\t')).join('\n')
  const html = `<table border="1">${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('')}</table>`
  if (!window.isSecureContext) return copiedBySelection(html, text)
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  })
  return navigator.clipboard.write([item]).then(
    () => true,
    () => copiedBySelection(html, text),
  )
}

/** On a plain LAN address the browser has only its old way: it copies what the event is given. */
function copiedBySelection(html: string, text: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
  }
  document.addEventListener('copy', give, { once: true })
  const isDone = document.execCommand('copy')
  document.removeEventListener('copy', give)
  return isDone
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
