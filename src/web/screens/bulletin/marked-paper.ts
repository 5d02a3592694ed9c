const ASKED = '#fff1b8'
const ASKABLE = '1px dotted #17603f'

/** Lets every number of the paper be asked with the mouse or the keyboard; the paper itself knows nothing of it. */
export function openFigures(paper: Document, ask: (reference: string) => void): void {
  for (const element of figuresOf(paper)) {
    element.tabIndex = 0
    element.setAttribute('role', 'button')
    element.style.borderBottom = ASKABLE
    element.style.cursor = 'pointer'
    const reference = element.dataset['figure'] ?? ''
    element.addEventListener('click', () => ask(reference))
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault()
        ask(reference)
      }
    })
  }
}

/** Marks the number that is asked about, and no other. */
export function markFigure(paper: Document, reference: string | null): void {
  for (const element of figuresOf(paper)) {
    element.style.background = element.dataset['figure'] === reference ? ASKED : ''
  }
}

/** Brings the smallest part of the paper that holds these words into view, and marks it. */
export function scrollToWords(paper: Document, words: string): void {
  const plain = (text: string) => text.replace(/[\s【】]/g, '')
  const sought = plain(words)
  const parts = [...paper.querySelectorAll<HTMLElement>('h1,h2,h3,h4,h5,p,td,th')]
  for (const part of parts) part.style.outline = ''
  const found = parts.find((part) => {
    const text = plain(part.textContent ?? '')
    return text !== '' && (text.includes(sought) || (text.length > 3 && sought.includes(text)))
  })
  if (!found) return
  found.style.outline = '2px solid #a15c00'
  found.scrollIntoView({ block: 'center' })
}

function figuresOf(paper: Document): readonly HTMLElement[] {
  return [...paper.querySelectorAll<HTMLElement>('data.figure')]
}
