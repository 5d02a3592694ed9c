import type { ScreenProps } from '../../screen.ts'
import { ItemList } from './item-list.tsx'
import { ItemPage } from './item-page.tsx'

/** `items` lists what was sent in, `items/new` writes an item, `items/ID` changes one. */
export function ItemsPlace({ rest: [which] }: ScreenProps) {
  return which ? <ItemPage key={which} which={which} /> : <ItemList />
}
