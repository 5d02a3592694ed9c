import { useState } from 'react'
import type { EntryListView } from '../../../contract/books/entries.ts'
import type { ItemContent } from '../../../core/bulletin/issue/item.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useWords } from '../../words/language.ts'
import { BOOKS_WORDS } from './books-words.ts'
import { SendDrafted } from './drafted-item.tsx'
import { FIELD_WORDS } from './field-words.ts'

type Props = { readonly entries: EntryListView['entries'] }

/** How far each campaign is, in the bulletin's words, of all units or of one. */
export function CampaignSentence({ entries }: Props) {
  const say = useWords({ ...BOOKS_WORDS, ...FIELD_WORDS })
  const { round } = useDesk()
  const campaigns = [...new Set(entries.map(({ facts }) => String(facts.counted['campaign'])))]
  const [chosen, choose] = useState<string | null>(null)
  const [unitId, chooseUnit] = useState('')
  const campaign = chosen ?? campaigns[0] ?? null
  const { answer } = useAnswer<ItemContent>({
    path: campaign === null ? null : `/api/rounds/${round.roundId}/item-drafts`,
    body: { of: 'campaign', campaign, unitId: unitId === '' ? null : unitId },
  })
  if (campaign === null) return null
  const [piece] = answer?.pieces ?? []
  return (
    <section className="sheet">
      <div className="row-acts">
        <select
          className="field"
          aria-label={say.campaign}
          value={campaign}
          onChange={(event) => choose(event.target.value)}
        >
          {campaigns.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <select
          className="field"
          aria-label={say.units}
          value={unitId}
          onChange={(event) => chooseUnit(event.target.value)}
        >
          <option value="">{say.all}</option>
          {round.settings.units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.fullName}
            </option>
          ))}
        </select>
      </div>
      <p className="read">{piece && 'text' in piece ? piece.text : ''}</p>
      {answer && <SendDrafted item={answer} />}
    </section>
  )
}
