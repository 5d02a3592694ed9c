import { verdictOfClaims } from '../../../case/derive.ts'
import type { KeyCaseSection } from '../../../round/bulletin-settings.ts'
import type { Block } from '../../blocks.ts'
import { heading, inBrackets, paragraph } from '../heading.ts'
import type { Composer, KeyCase, KeyClaim } from '../issue-material.ts'
import { verdictWord } from '../words/printed-names.ts'

/** 【重点信访件办理情况】: each case by its number, what was verified of each claim, and what was done. */
export function composeKeyCases(composer: Composer, section: KeyCaseSection): readonly Block[] {
  const chosen = composer.arrangement.keyCaseIds
  const cases = chosen
    ? chosen.flatMap((id) => composer.keyCases.filter((one) => one.caseId === id))
    : composer.keyCases
  if (cases.length === 0) return []
  return [
    heading('bracket', inBrackets(section.heading)),
    ...cases.flatMap((one, index) => [
      heading('3', `${index + 1}. ${one.number}${section.numberSuffix}`),
      ...keyCaseParagraphs(one).map((text) => paragraph([{ text }])),
    ]),
  ]
}

function keyCaseParagraphs(one: KeyCase): readonly string[] {
  const verdict = verdictSentence(one)
  const handling = one.handling.map(({ text }) => ended(text)).filter((text) => text !== '')
  if (verdict === null) return handling.length > 0 ? handling : ['正在调查核实。']
  return [verdict, ...handling]
}

/** 经相关部门调查核实，该信访件举报内容部分属实，其中“…”属实、“…”不属实。 Null before anything is verified. */
export function verdictSentence({ verdict, claims }: KeyCase): string | null {
  const overall = verdict ?? verdictOfClaims(claimsAsGiven(claims))
  if (overall === null) return null
  const told = claims.flatMap((claim) => claimPhrase(claim))
  const parts = told.length > 1 ? `，其中${told.join('、')}` : ''
  return `经相关部门调查核实，该信访件举报内容${verdictWord(overall)}${parts}。`
}

function claimPhrase({ text, isInScope, verdict }: KeyClaim): readonly string[] {
  const claim = `“${ended(text).replace(/。$/, '')}”`
  if (!isInScope) return [`${claim}不属于受理范围`]
  return verdict === null ? [`${claim}正在核实`] : [`${claim}${verdictWord(verdict)}`]
}

function claimsAsGiven(claims: readonly KeyClaim[]): Parameters<typeof verdictOfClaims>[0] {
  return claims.map((claim, index) => ({ ...claim, id: `${index + 1}` as ClaimIdOf }))
}

type ClaimIdOf = Parameters<typeof verdictOfClaims>[0][number]['id']

/** A sentence with its end. */
function ended(text: string): string {
  const plain = text.trim().replace(/[，、；;]+$/, '')
  return plain === '' || /[。！？”）]$/.test(plain) ? plain : `${plain}。`
}
