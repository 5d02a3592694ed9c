import { Hono } from 'hono'
import { html } from 'hono/html'
import { API_PAGE_WORDS as WORDS } from '../../core/wording/operations.ts'
import type { HttpEnv } from '../env.ts'

type Schema = { readonly [name: string]: unknown }
type Described = {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly schema: Schema
  }[]
  readonly requestBody?: { readonly content: Schema }
  readonly responses: Readonly<Record<string, { readonly content?: Schema }>>
}

/** The OpenAPI document and a page to read it; both made when asked for and not kept. */
export function apiPageRoutes(version: string) {
  return new Hono<HttpEnv>()
    .get('/openapi.json', async (request) => {
      const { openApiDocument } = await import('../../contract/api/openapi.ts')
      return request.json(openApiDocument(version))
    })
    .get('/', async (request) => {
      const { openApiDocument } = await import('../../contract/api/openapi.ts')
      const { shapeText } = await import('../../contract/api/shape-text.ts')
      return request.html(pageOf(openApiDocument(version), shapeText, request.var.nonce))
    })
}

type Draw = (schema: unknown) => string

function pageOf(document: Schema, draw: Draw, nonce: string) {
  const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, Described>>>>
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      operationOf({ path, method, operation }, draw),
    ),
  )
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${WORDS.title}</title>
        <style nonce="${nonce}">
          ${STYLE}
        </style>
      </head>
      <body>
        <h1>${WORDS.title}</h1>
        <p>${WORDS.lead} <a href="/api/openapi.json">/api/openapi.json</a></p>
        <p>${WORDS.account}</p>
        ${operations}
      </body>
    </html>`
}

function operationOf(
  { path, method, operation }: { path: string; method: string; operation: Described },
  draw: Draw,
) {
  const { operationId, summary, description, parameters, requestBody, responses } = operation
  const good = Object.entries(responses).flatMap(([status, one]) =>
    status.startsWith('2') ? [one] : [],
  )
  const query = parameters.filter((parameter) => parameter.in === 'query')
  return html`<details id="${operationId}">
    <summary>
      <b>${method.toUpperCase()}</b> <code>${path}</code> <span>${summary}</span>
    </summary>
    <p lang="en">${description}</p>
    ${query.length > 0 ? block(WORDS.query, query.map((one) => `${one.name}: ${draw(one.schema)}`).join('\n')) : ''}
    ${requestBody ? block(WORDS.body, contentText(requestBody.content, draw)) : ''}
    ${good.map((one) => block(WORDS.answer, contentText(one.content ?? {}, draw)))}
  </details>`
}

function block(title: string, text: string) {
  return html`<h2>${title}</h2>
    <pre>${text}</pre>`
}

function contentText(content: Schema, draw: Draw): string {
  return Object.entries(content)
    .map(([mediaType, about]) => {
      const shape = draw((about as { readonly schema: Schema }).schema)
      return mediaType === 'application/json' ? shape : `${mediaType} ${shape}`
    })
    .join('\n')
}

const STYLE = `body{font:14px/22px "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1c211e;max-width:1000px;margin:0 auto;padding:24px}
details{border-top:1px solid #dfe4e1;padding:6px 0}summary{cursor:pointer}summary b{display:inline-block;width:3.5em;color:#17603f}
summary span{color:#5b645f}h2{font-size:14px;margin:8px 0 4px}pre{background:#f7f8f7;padding:12px;overflow:auto;margin:0}a{color:#17603f}code{overflow-wrap:anywhere}`
