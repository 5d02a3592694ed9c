import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { caseName } from '../../../core/wording/case-name.ts'
import { label } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { CASE_WORDS } from './case-words.ts'

/** The number of the case and, in one line, how it stands. */
export function CaseHead({ shown: { case: state, facts } }: { readonly shown: ShownCaseView }) {
  const say = useWords(CASE_WORDS)
  const language = useLanguage()
  const { round } = useDesk()
  const { repeat } = state
  const standing = [
    label('caseKind', state.kind, language),
    label('step', facts.step, language),
    facts.verdict ? label('verdict', facts.verdict, language) : '',
    repeat?.isRepeat === null ? say.suspected : '',
    repeat?.isRepeat === true ? say.isRepeat(repeat.ofNumbers.join('、')) : '',
  ].filter((word) => word !== '')
  return (
    <PageHead
      title={caseName(state, language)}
      sentence={
        <>
          {state.isKey && <span className="key-mark">{round.settings.keyWord} </span>}
          {facts.isDifficult && <span className="tag">{say.difficult}</span>}
          <StatusMark status={facts.status} />
          {standing.join(language === 'zh' ? '，' : ', ')}
        </>
      }
    />
  )
}
