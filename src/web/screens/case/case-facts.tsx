import type { ReactNode } from 'react'
import type { ShownCaseView } from '../../../contract/case/shown-case.ts'
import { label } from '../../../core/wording/label.ts'
import { useDesk } from '../../api/desk.ts'

/** What came in with the hand-over list, and each claim with its verdict. */
export function CaseFacts({ shown: { case: state } }: { readonly shown: ShownCaseView }) {
  const { batches } = useDesk()
  const batch = batches.find((one) => one.id === state.batchId)
  const kind = label('caseKind', state.kind)
  return (
    <section className="sheet">
      <h2>交办内容</h2>
      <p className="read">{state.text || '（没有文字）'}</p>
      <br />
      <dl className="facts">
        <Fact name="地点">{state.place}</Fact>
        <Fact name="要求">{state.requirement}</Fact>
        <Fact name="类别">{state.categories.join('、')}</Fact>
        <Fact name="行业">{state.industry}</Fact>
        <Fact name="来源">{state.channel && label('channel', state.channel)}</Fact>
        <Fact name="批次">{batch ? `${kind}第${batch.number}批` : null}</Fact>
        <Fact name="原编号">{state.numberRaw === state.number ? null : state.numberRaw}</Fact>
        <Fact name="备注">{state.remark}</Fact>
        {Object.entries(state.other).map(([heading, text]) => (
          <Fact key={heading} name={heading}>
            {text}
          </Fact>
        ))}
      </dl>
      {state.claims.length > 0 && (
        <>
          <h2>诉求</h2>
          <ol>
            {state.claims.map((claim) => (
              <li key={claim.id}>
                {claim.text || '（未分列）'}
                {'　'}
                <span className="soft">{verdictOf(claim)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function verdictOf(claim: ShownCaseView['case']['claims'][number]): string {
  if (!claim.isInScope) return '不属受理范围'
  return claim.verdict ? label('verdict', claim.verdict) : '尚未认定'
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === '') return null
  return (
    <>
      <dt>{name}</dt>
      <dd className="read">{children}</dd>
    </>
  )
}
