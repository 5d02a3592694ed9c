import { FIRST_STEP_WORDS } from '../words/first-step-words.ts'
import { useWords } from '../words/language.ts'

/** Nothing here yet, and what to do first. */
export function NoOffice() {
  const say = useWords(FIRST_STEP_WORDS)
  return (
    <section className="sheet">
      <h1>{say.noOffice}</h1>
      <p className="read">{say.noOfficeWhy}</p>
      <pre>{`npx huiyin office open yongzhou ${say.cityExample}
npx huiyin account add clerk ${say.clerkExample} --role clerk --as administrator
npx huiyin round open yongzhou-2020`}</pre>
    </section>
  )
}
