import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FORM_FIELDS, type FormFields } from '../src/core/forms/form-fields.ts'
import { FORM_KINDS } from '../src/core/forms/form-kind.ts'

const text = readFileSync(new URL('../docs/templates.md', import.meta.url), 'utf8')

/** The part of the document about a kind of paper. */
const sectionOf = (kind: string) => {
  const sections = text.split(/^### /m).slice(1)
  return sections.find((section) => section.split('\n')[0]?.includes(`\`${kind}\``)) ?? ''
}

const lines = (fields: FormFields): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const written = field.kind === 'text' ? `{${name}}` : `{#${name}}…{/${name}}`
    const own = `\`${written}\` | ${field.zh} | ${field.en} |`
    return field.kind === 'list' ? [own, ...lines(field.fields)] : [own]
  })

it.each(FORM_KINDS)('%s 的每个占位符都写在说明里，没有多写', (kind) => {
  const wanted = lines(FORM_FIELDS[kind])
  const told = sectionOf(kind)
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`'))
    .map((line) => line.replace(/^\| (?:· )*/, ''))
  expect(told).toEqual(wanted)
})
