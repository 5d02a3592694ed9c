import { useRef, useState } from 'react'
import { type CheckedFile, isUnread } from '../../../core/figures/marks/checked-file.ts'
import type { CheckPlace } from '../../../core/figures/text/place.ts'
import { PAPER_NOTICE_WORDING, PAPER_PROBLEM_WORDING } from '../../../core/reading/paper-problem.ts'
import { useLanguage, useWords } from '../../words/language.ts'
import { CheckPanel } from './check-panel.tsx'
import { CheckerDownloads } from './checker-downloads.tsx'
import { CHECKER_SCREEN_WORDS } from './checker-screen-words.ts'
import { MarkLegend } from './mark-legend.tsx'
import { idOfPlace, MarkedPaper } from './marked-paper.tsx'
import { PaperCounts } from './paper-list.tsx'
import { PersonsFound } from './persons-found.tsx'
import type { Sent } from './use-checker.ts'

type Props = { readonly file: CheckedFile; readonly sent: Sent; readonly index: number }

/** One paper with its figures marked, and beside it the checks of the figure that was clicked. */
export function PaperView({ file, sent, index }: Props) {
  const language = useLanguage()
  const say = useWords(CHECKER_SCREEN_WORDS)
  const [chosen, choose] = useState<readonly number[]>(() => firstWrong(file))
  const panel = useRef<HTMLElement>(null)
  if (isUnread(file))
    return <p className="checker-unread">{PAPER_PROBLEM_WORDING[file.problem][language]}</p>
  const open = (checks: readonly number[]) => {
    choose(checks)
    panel.current?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <section className="checker-paper" aria-label={file.file}>
      <div className="checker-bar">
        <h2>{file.file}</h2>
        <PaperCounts file={file} />
        <CheckerDownloads file={file} sent={sent} index={index} />
      </div>
      {file.notices.map((notice) => (
        <p key={notice} className="soft">
          {PAPER_NOTICE_WORDING[notice][language]}
        </p>
      ))}
      <PersonsFound persons={file.persons} />
      <MarkLegend />
      {file.checks.length === 0 && <p>{say.noChecks}</p>}
      <div className="checker-sides">
        <div className="checker-text">
          <MarkedPaper parts={file.parts} chosen={chosen} open={open} />
        </div>
        <aside ref={panel} className="checker-panel" aria-live="polite">
          <CheckPanel checks={file.checks} chosen={chosen} choose={choose} show={showPlace} />
        </aside>
      </div>
    </section>
  )
}

function firstWrong(file: CheckedFile): readonly number[] {
  if (isUnread(file)) return []
  const at = file.checks.findIndex(({ outcome }) => outcome === 'wrong')
  return at === -1 ? [] : [at]
}

/** Brings the mark at a place into sight. */
function showPlace(place: CheckPlace): void {
  const mark = document.getElementById(idOfPlace(place))
  mark?.scrollIntoView({ block: 'center' })
  mark?.focus({ preventScroll: true })
}
