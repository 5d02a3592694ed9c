import { Hono } from 'hono'
import { caseListViewBody, caseListViewId } from '../../contract/desk/case-list-view.ts'
import { standardTextBody, standardTextId } from '../../contract/desk/standard-text.ts'
import { roundId } from '../../contract/values.ts'
import type { OfficeContext } from '../../office/context.ts'
import {
  keepCaseListView,
  listCaseListViews,
  removeCaseListView,
} from '../../office/desk/case-list-views.ts'
import {
  keepStandardText,
  listStandardTexts,
  removeStandardText,
} from '../../office/desk/standard-texts.ts'
import { answer } from '../answer.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName } from '../read-request.ts'

/** What people keep beside the ledger: views of the list and standard texts. */
export function deskRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/case-views', (request) => {
      const input = { roundId: readName(request, roundId, 'roundId') }
      return answer(request, listCaseListViews(context, request.var.actor, input))
    })
    .post('/rounds/:roundId/case-views', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...(await readBody(request, caseListViewBody)), roundId: ofRound }
      return answer(request, keepCaseListView(context, request.var.actor, input), 201)
    })
    .post('/rounds/:roundId/case-views/:viewId/removal', (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { roundId: ofRound, viewId: readName(request, caseListViewId, 'viewId') }
      return answer(request, removeCaseListView(context, request.var.actor, input))
    })
    .get('/standard-texts', (request) =>
      answer(request, listStandardTexts(context, request.var.actor)),
    )
    .post('/standard-texts', async (request) => {
      const input = await readBody(request, standardTextBody)
      return answer(request, keepStandardText(context, request.var.actor, input), 201)
    })
    .post('/standard-texts/:textId/removal', (request) => {
      const input = { textId: readName(request, standardTextId, 'textId') }
      return answer(request, removeStandardText(context, request.var.actor, input))
    })
}
