import Button from 'antd/es/button'
import { useState } from 'react'
import type { CheckedPaper } from '../../../core/figures/marks/checked-file.ts'
import { askFile, type Trouble, troubleOf } from '../../api/ask.ts'
import { TroubleNote } from '../../parts/trouble-note.tsx'
import { useWords } from '../../words/language.ts'
import { CHECKER_SCREEN_WORDS } from './checker-screen-words.ts'
import { formOf, type Sent } from './use-checker.ts'

type Props = { readonly file: CheckedPaper; readonly sent: Sent; readonly index: number }

/** The report of all papers, a copy of this one with remarks where its format takes them, and one without what points to persons. */
export function CheckerDownloads({ file, sent, index }: Props) {
  const say = useWords(CHECKER_SCREEN_WORDS)
  const [trouble, tell] = useState<Trouble | null>(null)
  const [isBusy, work] = useState(false)
  const download = async (path: string, name: string) => {
    work(true)
    tell(null)
    try {
      save(await askFile(path, { body: formOf(sent, index) }), name)
    } catch (thrown) {
      tell(troubleOf(thrown))
    } finally {
      work(false)
    }
  }
  const takesRemarks = file.format === 'docx' || file.format === 'xlsx'
  const isWrong = file.checks.some(({ outcome }) => outcome === 'wrong')
  return (
    <>
      <div className="checker-downloads">
        <Button disabled={isBusy} onClick={() => download('/api/check/report', say.reportName)}>
          {say.report}
        </Button>
        {takesRemarks && isWrong && (
          <Button disabled={isBusy} onClick={() => download('/api/check/marked', file.file)}>
            {say.marked}
          </Button>
        )}
        {file.persons.length > 0 && (
          <Button disabled={isBusy} onClick={() => download('/api/check/masked', maskedName(file))}>
            {say.masked}
          </Button>
        )}
      </div>
      {trouble && <TroubleNote trouble={trouble} />}
    </>
  )
}

/** A format that cannot be masked in place comes back as text. */
function maskedName({ file, format }: CheckedPaper): string {
  return ['docx', 'xlsx', 'text', 'csv'].includes(format) ? file : `${file}.txt`
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
