import { type Context, Hono } from 'hono'
import {
  itemChangeBody,
  itemContent,
  itemDraftBody,
  itemId,
  itemsQuery,
  picture,
  pictureBody,
  reasonBody,
} from '../../contract/bulletin/item.ts'
import { roundId } from '../../contract/values.ts'
import { changeItem } from '../../office/bulletin/items/change-item.ts'
import { draftItem } from '../../office/bulletin/items/draft-item.ts'
import { acceptItem, declineItem } from '../../office/bulletin/items/judge-item.ts'
import { listItems } from '../../office/bulletin/items/list-items.ts'
import { sendInItem } from '../../office/bulletin/items/send-in-item.ts'
import { showPicture } from '../../office/bulletin/items/show-picture.ts'
import { storePicture } from '../../office/bulletin/items/store-picture.ts'
import type { OfficeContext } from '../../office/context.ts'
import { answer, refuse } from '../answer.ts'
import { sendFile } from '../download.ts'
import type { HttpEnv } from '../env.ts'
import { readBody, readName, readQuery } from '../read-request.ts'

const pictureHash = picture.shape.sha256
const idOf = (request: Context<HttpEnv>) => readName(request, itemId, 'itemId')

/** Answers with the items sent in for a bulletin and their pictures, drafts one out of the books, and takes them in, changed, accepted or declined. */
export function itemRoutes(context: OfficeContext) {
  return new Hono<HttpEnv>()
    .get('/rounds/:roundId/items', (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...readQuery(request, itemsQuery), roundId: ofRound }
      return answer(request, listItems(context, request.var.actor, input))
    })
    .post('/rounds/:roundId/items', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { roundId: ofRound, content: await readBody(request, itemContent) }
      return answer(request, sendInItem(context, request.var.actor, input), 201)
    })
    .post('/rounds/:roundId/item-drafts', async (request) => {
      const ofRound = readName(request, roundId, 'roundId')
      const input = { ...(await readBody(request, itemDraftBody)), roundId: ofRound }
      return answer(request, draftItem(context, request.var.actor, input))
    })
    .post('/pictures', async (request) => {
      const { contents, ...picture } = await readBody(request, pictureBody)
      const input = { ...picture, bytes: Buffer.from(contents, 'base64') }
      return answer(request, storePicture(context, request.var.actor, input), 201)
    })
    .get('/pictures/:sha256', async (request) => {
      const input = { sha256: readName(request, pictureHash, 'sha256') }
      const file = await showPicture(context, request.var.actor, input)
      return file.ok ? sendFile(request, file.value) : refuse(request, file.refusal)
    })
    .put('/items/:itemId', async (request) => {
      const input = { ...(await readBody(request, itemChangeBody)), itemId: idOf(request) }
      return answer(request, changeItem(context, request.var.actor, input))
    })
    .post('/items/:itemId/acceptance', (request) =>
      answer(request, acceptItem(context, request.var.actor, { itemId: idOf(request) })),
    )
    .post('/items/:itemId/refusal', async (request) => {
      const input = { ...(await readBody(request, reasonBody)), itemId: idOf(request) }
      return answer(request, declineItem(context, request.var.actor, input))
    })
}
