import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import type { Instant } from '../core/calendar/instant.ts'
import type { OfficeContext } from '../office/context.ts'
import { type KeptAnchors, NO_ANCHORS } from './anchors.ts'
import { turnAway } from './answer.ts'
import { type Doors, LOOPBACK_ONLY } from './doors.ts'
import type { HttpEnv } from './env.ts'
import { noNul } from './guards/no-nul.ts'
import { ownHost } from './guards/own-host.ts'
import { rightToAsk } from './guards/right-to-ask.ts'
import { securityHeaders } from './guards/security-headers.ts'
import { whoActs } from './guards/who-acts.ts'
import { pageRoutes } from './pages.ts'
import type { PaperReader } from './read-paper-upload.ts'
import type { ListReader } from './read-upload.ts'
import { openRequestAudit } from './request-audit.ts'
import { type LogLine, requestLog } from './request-log.ts'
import { accessRoutes, accountRoutes } from './routes/accounts.ts'
import { apiPageRoutes } from './routes/api-page.ts'
import { archiveRoutes } from './routes/archive.ts'
import { attachmentRoutes } from './routes/attachments.ts'
import { auditRoutes } from './routes/audit.ts'
import { backupRoutes, type ToldBackups } from './routes/backups.ts'
import { batchRoutes } from './routes/batches.ts'
import { bookListRoutes } from './routes/book-lists.ts'
import { bookRoutes } from './routes/books.ts'
import { caseRoutes } from './routes/cases.ts'
import { checkerRoutes } from './routes/checker.ts'
import { closeOutRoutes } from './routes/close-out.ts'
import { deskRoutes } from './routes/desk.ts'
import { dutyRoutes } from './routes/duties.ts'
import { figureRoutes } from './routes/figures.ts'
import { formRoutes } from './routes/forms.ts'
import { holidayRoutes } from './routes/holidays.ts'
import { importRoutes } from './routes/imports.ts'
import { issueRoutes } from './routes/issues.ts'
import { itemRoutes } from './routes/items.ts'
import { lookBackRoutes } from './routes/look-back.ts'
import { noticeRoutes } from './routes/notices.ts'
import { publicationRoutes } from './routes/publications.ts'
import { rectificationRoutes } from './routes/rectification.ts'
import { roundRoutes } from './routes/rounds.ts'
import { doorRoutes, sessionRoutes } from './routes/sessions.ts'
import { snapshotRoutes } from './routes/snapshots.ts'
import { templateRoutes } from './routes/table-templates.ts'
import { tableRoutes } from './routes/tables.ts'
import { unitNamesOf } from './unit-names.ts'
import { openWordMaker, type WordMaker } from './word-maker.ts'

/** What the server works with. */
export type Office = {
  readonly context: OfficeContext
  readonly log: (line: LogLine) => void
  readonly newRequestId: () => string
  readonly readList: ListReader
  readonly readPaper: PaperReader
  /** Of the program. */
  readonly version: string
  /** The folder of the built pages; null answers the API alone. */
  readonly pagesFolder: string | null
  /** What was kept of the audit trail outside the database; left out, nothing was. */
  readonly anchors?: KeptAnchors
  /** Left out, no backups are made by themselves. */
  readonly backups?: ToldBackups
  /** Left out, it is for this machine alone. */
  readonly doors?: Doors
}

/** The server's answers, what it does by itself, and a way to store what is still to be written when it stops. */
export type App = {
  readonly routes: Hono<HttpEnv>
  readonly words: Pick<WordMaker, 'wake' | 'rested'>
  readonly finish: () => Promise<void>
}

/** Every way in over HTTP; nothing is listened on yet. */
export function createApp(office: Office): App {
  const { context, log, newRequestId, pagesFolder, doors = LOOPBACK_ONLY } = office
  const beside = (what: typeof AUDIT) => (thrown: unknown) =>
    log(faultLine(thrown, newRequestId(), what, context.now()))
  const audit = openRequestAudit(context, beside(AUDIT))
  const words = openWordMaker(context, beside(WORDS))
  const app = new Hono<HttpEnv>()
  app.use(async (request, next) => {
    request.set('requestId', newRequestId())
    request.set('unitNames', () => unitNamesOf(context, request.get('actor')))
    await next()
    // Not `request.header`: on a finished answer that makes the body a stream, which costs a millisecond.
    request.res.headers.set('x-request-id', request.var.requestId)
  })
  app.use(requestLog({ log, audit, now: context.now, doors }))
  app.use(securityHeaders)
  app.use(ownHost(doors))
  app.use(noNul)
  app.use(usualLimit)
  app.get('/healthz', (request) => request.json({ status: 'ok' }))
  app.route('/api', apiPageRoutes(office.version))
  app.get('/api/now', (request) => request.json({ now: context.now() }))
  app.route('/api', doorRoutes(context, doors))
  app.use('/api/*', whoActs(context))
  app.use('/api/*', rightToAsk)
  app.route('/api', sessionRoutes(context, doors))
  app.route('/api', auditRoutes(context, office.anchors ?? NO_ANCHORS))
  app.route('/api', backupRoutes(office.backups ?? (() => Promise.resolve(null))))
  for (const routes of SLICES) {
    app.route('/api', routes(context))
  }
  app.route('/api', importRoutes(context, office.readList, words.wake))
  app.route('/api', archiveRoutes(context, office.readPaper))
  app.route('/api', bookListRoutes(context, office.readPaper))
  app.route('/api', rectificationRoutes(context, office.readList))
  app.all('/api/*', (request) => turnAway(request, 404, 'not-found', { path: request.req.path }))
  if (pagesFolder !== null) app.route('/', pageRoutes(pagesFolder))
  app.notFound((request) => turnAway(request, 404, 'not-found', { path: request.req.path }))
  app.onError((thrown, request) => {
    if (thrown instanceof HTTPException && thrown.res) return thrown.res
    log(faultLine(thrown, request.var.requestId, request.req, context.now()))
    return turnAway(request, 500, 'fault')
  })
  const finish = async () => {
    await words.finish()
    await audit.flush()
  }
  return { routes: app, words, finish }
}

const MEGABYTE = 1024 * 1024
const tooLarge = bodyLimit({
  maxSize: 4 * MEGABYTE,
  onError: (request) => turnAway(request, 413, 'body-too-large', { limit: '4 MB' }),
})

/** A round may be called `imports` as well: only where a file is sent to. */
const FILES =
  /^\/api\/(?:rounds\/[^/]+\/(?:imports|books\/[^/]+\/list)(?:\/preview)?|archive\/(?:issues|preview)|check(?:\/(?:report|marked))?)$/

/** An attached file goes to disk as it comes and is counted there. */
const ATTACHED = /^\/api\/(?:cases|entries)\/[^/]+\/attachments$/

/**
 * Bodies are small, save attached files and the files of imports, archive and checker, which have limits
 * of their own. A question has none that anybody reads: only to look for one would cost it a twentieth
 * of all its time.
 */
const usualLimit = createMiddleware<HttpEnv>((request, next) => {
  const { method, path } = request.req
  return method === 'GET' || FILES.test(path) || ATTACHED.test(path)
    ? next()
    : tooLarge(request, next)
})

const SLICES = [
  accountRoutes,
  accessRoutes,
  roundRoutes,
  batchRoutes,
  caseRoutes,
  bookRoutes,
  lookBackRoutes,
  closeOutRoutes,
  deskRoutes,
  attachmentRoutes,
  noticeRoutes,
  figureRoutes,
  dutyRoutes,
  templateRoutes,
  holidayRoutes,
  itemRoutes,
  issueRoutes,
  tableRoutes,
  formRoutes,
  publicationRoutes,
  snapshotRoutes,
  checkerRoutes,
] as const

const AUDIT = { method: '-', path: 'audit' }
const WORDS = { method: '-', path: 'words' }

function faultLine(
  thrown: unknown,
  id: string,
  { method, path }: { readonly method: string; readonly path: string },
  at: Instant,
): LogLine {
  const fault = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  return {
    at,
    kind: 'fault',
    id,
    method,
    path,
    status: 500,
    ms: 0,
    office: null,
    account: null,
    fault,
  }
}
