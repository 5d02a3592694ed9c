import { escapeXml } from '../writing/xml.ts'
import { type OfficeParts, setText, textOf } from './parts-of-zip.ts'
import { attributesOf, tokensOf, withInsertions } from './xml-tokens.ts'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'

export type Relation = { readonly id: string; readonly type: string; readonly target: string }

/** The relations of a part: xl/worksheets/sheet1.xml has them in xl/worksheets/_rels/sheet1.xml.rels. */
export function relationsOf(parts: OfficeParts, part: string): readonly Relation[] {
  const source = textOf(parts, relationsPart(part)) ?? ''
  return [...tokensOf(source)].flatMap(({ kind, name, from, to }) => {
    if (kind === 'close' || !/(?:^|:)Relationship$/.test(name)) return []
    const { Id = '', Type = '', Target = '' } = attributesOf(source.slice(from, to))
    return [{ id: Id, type: Type, target: targetOf(part, Target) }]
  })
}

/** Adds a relation of a part to another and answers with its id. */
export function addRelation(
  parts: OfficeParts,
  part: string,
  { type, target }: Omit<Relation, 'id'>,
): string {
  const used = new Set(relationsOf(parts, part).map(({ id }) => id))
  let number = used.size + 1
  while (used.has(`rIdHuiyin${number}`)) number++
  const id = `rIdHuiyin${number}`
  const element = `<Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`
  const name = relationsPart(part)
  const source =
    textOf(parts, name) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`
  setText(parts, name, insideRoot(source, element))
  return id
}

/** Says what kind of content a part is, where nothing says so yet. */
export function addContentType(
  parts: OfficeParts,
  what: { readonly part: string } | { readonly extension: string },
  type: string,
): void {
  const name = '[Content_Types].xml'
  const source = textOf(parts, name) ?? `<Types xmlns="${CONTENT_TYPES}"></Types>`
  const [key, value, tag] =
    'part' in what
      ? (['PartName', `/${what.part}`, 'Override'] as const)
      : (['Extension', what.extension, 'Default'] as const)
  const isSaid = [...tokensOf(source)].some(({ kind, from, to }) => {
    if (kind !== 'open' && kind !== 'empty') return false
    return attributesOf(source.slice(from, to))[key]?.toLowerCase() === value.toLowerCase()
  })
  if (isSaid) return
  const element = `<${tag} ${key}="${escapeXml(value)}" ContentType="${type}"/>`
  const first = tag === 'Default' ? firstChild(source) : null
  setText(
    parts,
    name,
    first === null
      ? insideRoot(source, element)
      : withInsertions(source, [{ at: first, text: element }]),
  )
}

/** A source with an element put in as the last child of its root; a root without content is opened. */
export function insideRoot(source: string, element: string): string {
  const tokens = [...tokensOf(source)]
  const last = tokens.findLast(({ kind }) => kind === 'close' || kind === 'empty')
  if (last === undefined) return source
  if (last.kind === 'close') return withInsertions(source, [{ at: last.from, text: element }])
  const opened = source.slice(last.from, last.to).replace(/\s*\/>$/, '>')
  return `${source.slice(0, last.from)}${opened}${element}</${last.name}>${source.slice(last.to)}`
}

function firstChild(source: string): number | null {
  const root = [...tokensOf(source)].find(({ kind }) => kind === 'open')
  return root?.to ?? null
}

function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

/** A target as the name of a part: relative ones begin at the folder of the part. */
function targetOf(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const folders = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folders.pop()
    else if (step !== '.') folders.push(step)
  }
  return folders.join('/')
}
