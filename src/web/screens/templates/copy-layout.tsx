import Button from 'antd/es/button'
import { useState } from 'react'
import type { TemplatesView } from '../../../contract/table-template/table-template.ts'
import { useAct } from '../../api/use-act.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { useWords } from '../../words/language.ts'
import { TEMPLATES_WORDS } from './templates-words.ts'

type Props = { readonly template: TemplatesView['readyMade'][number] }

/** Begins a layout of the office's own as a copy of a ready-made one, under a name that no other has, with a reason. */
export function CopyLayout({ template }: Props) {
  const say = useWords(TEMPLATES_WORDS)
  const [name, setName] = useState('')
  const [isAsking, ask] = useState(false)
  const named = name.trim()
  const copying = useAct<string>((reason) => ({
    path: '/api/table-templates',
    body: { template: { ...template, name: named }, isInUse: true, isNew: true, reason },
  }))
  const close = () => {
    copying.forget()
    ask(false)
  }
  const copy = async (reason: string) => {
    if (!(await copying.act(reason))) return
    setName('')
    ask(false)
  }
  return (
    <div className="filters more">
      <input
        className="field"
        aria-label={say.copyName}
        placeholder={say.copyName}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button disabled={named === ''} onClick={() => ask(true)}>
        {say.copy}
      </Button>
      {isAsking && (
        <AskReason
          title={say.copy}
          sentence={say.copyWhat(template.title, named)}
          needsReason
          trouble={copying.trouble}
          close={close}
          give={copy}
        />
      )}
    </div>
  )
}
