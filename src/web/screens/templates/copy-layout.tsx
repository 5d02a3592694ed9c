import Button from 'antd/es/button'
import { useState } from 'react'
import type { TemplatesView } from '../../../contract/table-template/table-template.ts'
import { useAct } from '../../api/use-act.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { TEMPLATES_WORDS } from './templates-words.ts'

type Props = { readonly template: TemplatesView['readyMade'][number] }

/** Begins a layout of the office's own as a copy of a ready-made one, under another name. */
export function CopyLayout({ template }: Props) {
  const say = useWords(TEMPLATES_WORDS)
  const [name, setName] = useState('')
  const copying = useAct<string>((named) => ({
    path: '/api/table-templates',
    body: {
      template: { ...template, name: named, title: template.title },
      isInUse: true,
      reason: say.copy,
    },
  }))
  const copy = async () => {
    if (await copying.act(name.trim())) setName('')
  }
  return (
    <div className="filters more">
      {copying.trouble && <TroubleNote trouble={copying.trouble} />}
      <input
        className="field"
        aria-label={say.copyName}
        placeholder={say.copyName}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button disabled={name.trim() === ''} loading={copying.isActing} onClick={copy}>
        {say.copy}
      </Button>
    </div>
  )
}
