import Button from 'antd/es/button'
import { useState } from 'react'
import type { ShownEntryView } from '../../../contract/books/entries.ts'
import { labelOf } from '../../../core/wording/label.ts'
import { useLanguage } from '../../words/language.ts'
import { ActDialog, type ActForm } from '../books/act-dialog.tsx'

type Props = {
  readonly shown: ShownEntryView
  /** The form of each act; an act without one is not offered here. */
  readonly forms: Readonly<Partial<Record<string, ActForm>>>
}

/** The acts that the entry's lifecycle allows this person now, each with its form. */
export function ActButtons({ shown, forms }: Props) {
  const language = useLanguage()
  const [acting, act] = useState<string | null>(null)
  const form = acting === null ? undefined : forms[acting]
  return (
    <>
      {shown.allowed
        .filter((name) => forms[name] !== undefined)
        .map((name) => (
          <Button key={name} onClick={() => act(name)}>
            {labelOf('entryAct', name, language)}
          </Button>
        ))}
      {acting !== null && form && (
        <ActDialog
          key={acting}
          {...form}
          act={acting}
          path={`/api/entries/${shown.state.id}/acts`}
          expectedSequence={shown.sequence}
          close={() => act(null)}
        />
      )}
    </>
  )
}
