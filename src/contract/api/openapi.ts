import { z } from 'zod'
import { OPERATION_WORDS, type OperationName } from '../../core/wording/operations.ts'
import type { Operation } from './operation.ts'
import { OPERATIONS } from './operations.ts'

type Json = { readonly [name: string]: unknown }

/** What every refused or malformed request is answered with. */
const trouble = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    id: z.string(),
    particulars: z.exactOptional(z.record(z.string(), z.string())),
    problems: z.exactOptional(
      z.array(z.looseObject({ path: z.exactOptional(z.string()), message: z.string() })),
    ),
  }),
})

/** Two ways in: a browser's session, and a program's key. */
const SECURITY_SCHEMES: Json = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'huiyin_session',
    description: 'Everything but GET also needs the header X-Huiyin-CSRF with the session’s csrf.',
  },
  key: { type: 'http', scheme: 'bearer', description: 'A key that the administrator made.' },
}
const EITHER: readonly Json[] = [{ session: [] }, { key: [] }]

/** The OpenAPI 3.1 document of all operations, made from the shapes that check them. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    const path = paths[operation.path] ?? {}
    path[operation.method] = operationOf(name as OperationName, operation)
    paths[operation.path] = path
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Huiyin', version, license: { name: 'Apache-2.0' } },
    paths,
    components: {
      schemas: { Trouble: schemaOf(trouble, 'output') },
      securitySchemes: SECURITY_SCHEMES,
    },
  }
}

function operationOf(name: OperationName, operation: Operation): Json {
  const { body, form, takesBytes, papers, status = 200, isOpen } = operation
  const { zh, en } = OPERATION_WORDS[name]
  return {
    operationId: name,
    summary: zh,
    description: en,
    parameters: [
      ...[...operation.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => inPath(parameter ?? '')),
      ...inQuery(operation.query),
    ],
    security: isOpen ? [] : EITHER,
    ...(body && { requestBody: content('application/json', schemaOf(body, 'input')) }),
    ...(form && { requestBody: content('multipart/form-data', formOf(form)) }),
    ...(takesBytes && { requestBody: content('application/octet-stream', BYTES) }),
    ...(papers && { requestBody: content('multipart/form-data', PAPERS) }),
    responses: { [status]: answerOf(operation), ...(isOpen ? {} : TROUBLES) },
  }
}

const BYTES: Json = { type: 'string', format: 'binary' }

function inPath(name: string): Json {
  return { name, in: 'path', required: true, schema: { type: 'string' } }
}

function inQuery(query: Operation['query']): readonly Json[] {
  if (!query) return []
  const { properties = {}, required = [] } = schemaOf(query, 'input')
  return Object.entries(properties as Json).map(([name, schema]) => ({
    name,
    in: 'query',
    required: (required as readonly string[]).includes(name),
    schema,
  }))
}

function formOf(settled: z.ZodType): Json {
  return {
    type: 'object',
    required: ['file'],
    properties: { file: BYTES, settled: schemaOf(settled, 'input') },
  }
}

/** Papers and pasted texts, each as often as there are. */
const PAPERS: Json = {
  type: 'object',
  properties: {
    file: { type: 'array', items: { type: 'string', format: 'binary' } },
    text: { type: 'array', items: { type: 'string' } },
  },
}

function content(mediaType: string, schema: Json): Json {
  return { required: true, content: { [mediaType]: { schema } } }
}

function answerOf({ answer, files = [] }: Operation): Json {
  const description = 'OK'
  if (answer) {
    return { description, content: { 'application/json': { schema: schemaOf(answer, 'output') } } }
  }
  const file = { schema: BYTES }
  return { description, content: Object.fromEntries(files.map((type) => [type, file])) }
}

const TROUBLES: Json = Object.fromEntries(
  Object.entries({
    400: 'Malformed: every problem with its place',
    401: 'Nobody has signed in',
    403: 'No right',
    404: 'Not there',
    409: 'A rule forbids it',
    500: 'A fault, with an id',
  }).map(([status, description]) => {
    const schema = { $ref: '#/components/schemas/Trouble' }
    return [status, { description, content: { 'application/json': { schema } } }]
  }),
)

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const made = z.toJSONSchema(schema, {
    io,
    reused: 'inline',
    unrepresentable: 'any',
    // Lists that nobody changes are no lists that only the server writes.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  }) as Record<string, unknown>
  delete made['$schema']
  return made
}
