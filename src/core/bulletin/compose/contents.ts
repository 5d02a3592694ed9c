import type { Block, Contents } from '../blocks.ts'
import { inBrackets } from './heading.ts'

/**
 * 【导读】: the titles of the articles and the group headings, in the order in which they stand. A
 * heading right above an article is passed over: the titles under it say more.
 */
export function composeContents(label: string, body: readonly Block[]): Contents {
  const entries = body.flatMap((block, index) => {
    if (block.kind !== 'heading') return []
    if (block.level === 'article') return [block.text.replaceAll('\n', '')]
    return block.level === 'bracket' && !isArticle(body[index + 1])
      ? [outOfBrackets(block.text)]
      : []
  })
  return { kind: 'contents', label: inBrackets(label), entries }
}

function isArticle(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.level === 'article'
}

function outOfBrackets(text: string): string {
  return text.replace(/^【|】$/g, '')
}
