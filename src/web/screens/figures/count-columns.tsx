import { COUNT_WORDS } from '../../parts/count-words.ts'
import { useWords } from '../../words/language.ts'

type Count = keyof typeof COUNT_WORDS

/** The heads of columns of counts. */
export function CountHeads({ shown }: { readonly shown: readonly Count[] }) {
  const counts = useWords(COUNT_WORDS)
  return shown.map((name) => (
    <th key={name} scope="col" className="count">
      {counts[name]}
    </th>
  ))
}

/** The counts under these heads; empty until they have come. */
export function CountCells<Name extends Count>({
  shown,
  counts,
}: {
  readonly shown: readonly Name[]
  readonly counts: Readonly<Record<Name, number>> | undefined
}) {
  return shown.map((name) => (
    <td key={name} className="count">
      {counts?.[name]}
    </td>
  ))
}
