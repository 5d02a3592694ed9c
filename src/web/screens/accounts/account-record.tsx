import type { ShownAccountView } from '../../../contract/account.ts'
import {
  ACCOUNT_EVENT_WORDS,
  ROLE_WORDS,
  SIGN_IN_FAULT_WORDS,
} from '../../../core/wording/account-words.ts'
import type { Language } from '../../../core/wording/words.ts'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useLanguage, useWords } from '../../words/language.ts'
import { ACCOUNTS_WORDS } from './accounts-words.ts'
import { momentWord } from './moment.ts'

type Event = ShownAccountView['events'][number]

/** What happened to an account, the latest first. */
export function AccountRecord({ events }: Pick<ShownAccountView, 'events'>) {
  const say = useWords(ACCOUNTS_WORDS)
  const language = useLanguage()
  return (
    <section className="sheet">
      <h2>{say.record}</h2>
      <ScrollBox>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.when}</th>
              <th scope="col">{say.what}</th>
              <th scope="col">{say.by}</th>
              <th scope="col">{say.why}</th>
              <th scope="col">{say.from}</th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={event.eventId}>
                <td className="moment-cell">{momentWord(event.at)}</td>
                <td>{factWord(event.fact, language)}</td>
                <td>{event.by ?? ''}</td>
                <td className="wide">{event.reason}</td>
                <td>{event.address}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

/** What happened, with what it was about: 登录失败：密码不对. */
export function factWord(fact: Event['fact'], language: Language): string {
  const word = ACCOUNT_EVENT_WORDS[fact.type][language]
  const about = aboutFact(fact, language)
  if (about === '') return word
  return language === 'zh' ? `${word}：${about}` : `${word}: ${about}`
}

function aboutFact(fact: Event['fact'], language: Language): string {
  switch (fact.type) {
    case 'signInFailed':
      return SIGN_IN_FAULT_WORDS[fact.fault][language]
    case 'accountCreated':
      return ROLE_WORDS[fact.account.role][language]
    case 'accountChanged':
      return differences(fact.from, fact.to, language)
    case 'keyMade':
      return fact.name
    case 'sessionsRevoked':
      return String(fact.count)
    default:
      return ''
  }
}

type Described = Extract<Event['fact'], { type: 'accountChanged' }>['from']

function differences(from: Described, to: Described, language: Language): string {
  const texts = (of: Described) => [of.name, ROLE_WORDS[of.role][language], of.unitId, of.contact]
  const before = texts(from)
  return texts(to)
    .flatMap((text, index) =>
      text === before[index] ? [] : `${before[index] ?? ''} → ${text ?? ''}`,
    )
    .join('; ')
}
