import Alert from 'antd/es/alert'
import Button from 'antd/es/button'
import type { Trouble } from '../api/ask.ts'
import { FRAME_WORDS } from '../words/frame-words.ts'
import { useWords } from '../words/language.ts'

type Props = { readonly trouble: Trouble; readonly again?: () => void }

/** What happened, what is safe and what to do, with the id that finds it in the log; all problems of a body, each with its place. */
export function TroubleNote({ trouble, again }: Props) {
  const say = useWords(FRAME_WORDS)
  const { code, message, status, id, problems } = trouble
  const sentence = code === 'unreachable' ? say.unreachable : message || say.noAnswer(status)
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={sentence}
      description={
        <>
          {problems.map((problem) => (
            <div key={problem.path + problem.code}>
              {problem.path}：{problem.message}
            </div>
          ))}
          {id !== null && <small>{say.numbered(id)}</small>}
        </>
      }
      action={again && <Button onClick={again}>{say.retry}</Button>}
    />
  )
}
