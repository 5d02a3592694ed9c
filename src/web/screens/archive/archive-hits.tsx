import type { ArchiveHitsView } from '../../../contract/archive.ts'
import { Link } from '../../parts/link.tsx'
import { useWords } from '../../words/language.ts'
import { useArchiveAddress } from './archive-address.ts'
import { ARCHIVE_SCREEN_WORDS } from './archive-screen-words.ts'

/** The sections in which all that was sought stands. */
export function ArchiveHits({ found: { hits, isMore } }: { readonly found: ArchiveHitsView }) {
  const say = useWords(ARCHIVE_SCREEN_WORDS)
  const to = useArchiveAddress()
  if (hits.length === 0) return <p className="empty">{say.foundNone}</p>
  return (
    <section className="sheet">
      <h2>{isMore ? say.foundMore(hits.length) : say.found(hits.length)}</h2>
      <ol className="archive-hits">
        {hits.map(({ archiveId, section, issueLine, issuedOn, name, excerpt }) => (
          <li key={`${archiveId}.${section}`}>
            <Link to={to(section < 0 ? archiveId : `${archiveId}#section-${section}`)}>
              {issuedOn} {issueLine}
            </Link>
            <small>{name}</small>
            <p>{excerpt}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
