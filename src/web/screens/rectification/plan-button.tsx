import Button from 'antd/es/button'
import { useState } from 'react'
import { goTo } from '../../api/address.ts'
import { useDesk } from '../../api/desk.ts'
import { useWords } from '../../words/language.ts'
import { ActDialog } from '../books/act-dialog.tsx'
import { taskPlanForm } from './task-plan-form.ts'
import { TASK_SCREEN_WORDS } from './task-words.ts'

/** Puts one task into the list by hand. */
export function PlanButton() {
  const say = useWords(TASK_SCREEN_WORDS)
  const { round, home } = useDesk()
  const [isOpen, open] = useState(false)
  return (
    <>
      <Button onClick={() => open(true)}>{say.addTask}</Button>
      {isOpen && (
        <ActDialog
          {...taskPlanForm(round.settings)}
          act="planTask"
          path={`/api/rounds/${round.roundId}/books/task`}
          close={() => open(false)}
          done={(entryId) => goTo(`${home}/rectification/${entryId}`)}
        />
      )}
    </>
  )
}
