import type { ListSettings } from '../../../round/bulletin-settings.ts'
import type { Block, Run } from '../../blocks.ts'
import { listKeyOf } from '../../issue/questions.ts'
import { paragraph } from '../heading.ts'
import type { Composer } from '../issue-material.ts'
import { joinPhrases, type Phrase } from '../words/fill-sentence.ts'
import { counted, pieceWord } from './counted.ts'
import { listPhrase } from './list-phrase.ts'

/** Each list of petitions as a paragraph: 按县区/市直单位分为：冷水滩区56件、…。 An empty list is not printed. */
export function listParagraphs(
  composer: Composer,
  partKey: string,
  lists: readonly ListSettings[],
  isPrinted: (list: ListSettings) => boolean = () => true,
): readonly Block[] {
  return lists.flatMap((list, index) => {
    if (!isPrinted(list)) return []
    const key = listKeyOf(partKey, index)
    const piece = pieceWord(composer.settings, 'petition')
    const entries = listPhrase(composer, { list, key, piece })
    if (entries.length === 0) return []
    return [
      paragraph(joinPhrases([lead(list, '：'), ofWhat(composer, list, key), entries, '。'], '')),
    ]
  })
}

/** The words before a list; a mark that settings already print is kept. */
export function lead({ lead: words }: ListSettings, mark: '：' | '，'): string {
  return words === '' || /[：，:,。]$|其中$/.test(words) ? words : `${words}${mark}`
}

/** A list of key cases alone begins with how many there are: 重要件41件。 */
function ofWhat(composer: Composer, { of }: ListSettings, key: string): Phrase {
  if (of !== 'key') return ''
  const runs: readonly Run[] = counted(composer, key, 'petition')
  return [{ text: composer.settings.keyWord }, ...runs, { text: '。' }]
}
