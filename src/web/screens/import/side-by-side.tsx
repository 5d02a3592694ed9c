import Skeleton from 'antd/es/skeleton'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { useDesk } from '../../api/desk.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../parts/link.tsx'
import { useWords } from '../../words/language.ts'
import { IMPORT_WORDS } from './import-words.ts'
import type { PreviewRow } from './settled-list.ts'

type Props = {
  readonly row: PreviewRow
  readonly rows: readonly PreviewRow[]
  readonly suspicion: PreviewRow['suspicions'][number]
  readonly close: () => void
}

/** A row beside the case that it may repeat, both whole. */
export function SideBySide({ row, rows, suspicion, close }: Props) {
  const { home } = useDesk()
  const say = useWords(IMPORT_WORDS)
  const { caseId, item } = suspicion
  const { answer } = useAnswer<ShownCaseView>({ path: caseId && `/api/cases/${caseId}` })
  const inList = rows.find((one) => one.item === item)
  const earlier = answer?.case ?? inList?.intake
  return (
    <div className="side-by-side">
      <div>
        <h3>
          {say.thisRow}：{row.intake.number}
        </h3>
        <p className="read">{[row.intake.place, row.intake.text].filter(Boolean).join('\n')}</p>
      </div>
      <div>
        <h3>
          {say.earlier}：
          {caseId ? (
            <Link to={`${home}/cases/${caseId}`}>{suspicion.number ?? suspicion.about}</Link>
          ) : (
            (suspicion.number ?? say.place(inList?.at.row ?? 0))
          )}
        </h3>
        {earlier ? (
          <p className="read">{[earlier.place, earlier.text].filter(Boolean).join('\n')}</p>
        ) : (
          <Skeleton active />
        )}
      </div>
      <p className="soft side-by-side-note">
        {say.repeatNote}{' '}
        <button type="button" className="link-button" onClick={close}>
          {say.closeCompare}
        </button>
      </p>
    </div>
  )
}
