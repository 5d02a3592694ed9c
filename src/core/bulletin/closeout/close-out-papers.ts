import { printDay } from '../../calendar/day-wording.ts'
import type { CloseOut } from '../../closeout/close-out.ts'
import type { RoundSettings } from '../../round/round-settings.ts'
import { label } from '../../wording/label.ts'
import type { Block, Paper } from '../blocks.ts'
import {
  acceptanceTable,
  conditionTable,
  dated,
  dueWords,
  noticeSpan,
  outcomeBlocks,
  paperOf,
  paragraph,
  paragraphs,
  part,
  signed,
  subjectWords,
  title,
  unitNames,
} from './close-out-parts.ts'

/** 销号申请: what the unit asks, what was to be done, what was done, and what shows it. */
export function closeOutApplicationPaper(closeOut: CloseOut, settings: RoundSettings): Paper {
  const { application, problem } = closeOut
  const of = subjectWords(closeOut)
  return paperOf(`关于${of}销号的申请`, [
    title(`关于${of}销号的申请`),
    ...(application.letter === '' ? [] : [centred(application.letter)]),
    { ...paragraph(`${settings.office.name}：`), flush: true } as Block,
    paragraph(`${settings.title}${of}已完成整改，现申请验收销号。`),
    ...problemParts(closeOut),
    part(6, '销号条件'),
    conditionTable(closeOut),
    signed(unitNames(settings, problem.leadUnits)),
    dated(application.on),
  ])
}

/** 销号公示, with every part that such notices have: basis, problem, goal, measures, limit, what was done, acceptance, days, who takes objections, signature. */
export function closeOutNoticePaper(closeOut: CloseOut, settings: RoundSettings): Paper {
  const { notice } = closeOut
  const of = subjectWords(closeOut)
  const heading = `关于${settings.title}${of}整改销号情况的公示`
  return paperOf(heading, [
    title(heading),
    paragraph(`${basisOf(notice)}，现对${of}整改完成情况进行公示，接受社会监督。`),
    ...problemParts(closeOut),
    part(6, '验收情况'),
    ...acceptanceBlocks(closeOut),
    ...(notice ? noticeBlocks(notice) : [paragraph('（还没有公示。）')]),
  ])
}

function basisOf(notice: CloseOut['notice']): string {
  const basis = notice?.basis.trim() ?? ''
  return basis === '' ? '按照督察整改验收销号的有关要求' : `根据${basis}的要求`
}

function problemParts(closeOut: CloseOut): readonly Block[] {
  const { problem, application } = closeOut
  const number =
    closeOut.subject.kind === 'task'
      ? `（序号${problem.number.replace('（', '，').replace('）', '')}）`
      : `（${problem.number}）`
  return [
    part(1, `反馈问题${number}`),
    ...paragraphs(problem.text),
    part(2, '整改目标'),
    ...(problem.goal.trim() === '' ? [paragraph('未另行写明。')] : paragraphs(problem.goal)),
    part(3, '整改时限'),
    paragraph(`${dueWords(closeOut)}。`),
    part(4, '整改措施及落实情况'),
    ...outcomeBlocks(closeOut),
    part(5, '完成时间'),
    paragraph(`${printDay(application.completedOn)}完成整改。`),
  ]
}

function acceptanceBlocks({ acceptances }: CloseOut): readonly Block[] {
  if (acceptances.length === 0) return [paragraph('（还没有验收。）')]
  return acceptances.map(({ level, on, letter, opinion }) =>
    paragraph(
      `${printDay(on)}，${label('acceptanceLevel', level)}通过${letter === '' ? '' : `（${letter}）`}${opinion.trim() === '' ? '' : `：${opinion.trim()}`}${/[。！]$/u.test(opinion.trim()) ? '' : '。'}`,
    ),
  )
}

function noticeBlocks(notice: NonNullable<CloseOut['notice']>): readonly Block[] {
  return [
    part(7, '公示期和异议受理'),
    paragraph(
      '以上整改情况向社会公示。如有异议，请在公示期内以信函、电话或其他书面形式反映，并提供联系方式。直接送达的，以送达日期为准；邮寄的，以邮戳日期为准。',
    ),
    paragraph(`公示时间：${noticeSpan(notice)}。`),
    paragraph(`公示网站或地点：${notice.where}。`),
    paragraph(`受理单位：${notice.receiver}。`),
    paragraph(`联系电话：${notice.phone}。`),
    paragraph(`联系地址：${notice.address}。`),
    signed(notice.signature),
    dated(notice.letterOn),
  ]
}

function centred(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }], align: 'center' }
}

/** 一案一档: the whole file of a close-out in one paper, with its list of contents. */
export function closeOutFilePaper(closeOut: CloseOut, settings: RoundSettings): Paper {
  const of = subjectWords(closeOut)
  const parts = filePapers(closeOut, settings)
  const name = `${settings.title}${of}整改销号档案`
  return paperOf(name, [
    title(name),
    {
      kind: 'table',
      caption: null,
      widths: [2, 11, 7],
      header: [cells('序号', '内容', '日期')],
      rows: parts.map((one, index) => cells(`${index + 1}`, one.name, one.on)),
    },
    ...parts.flatMap((one): readonly Block[] => [{ kind: 'page-break' }, ...one.body]),
  ])
}

/** One paper of a close-out's file. */
export type FilePart = {
  readonly name: string
  readonly on: string
  readonly body: readonly Block[]
}

/** The papers of a close-out's file in their order, as far as they are made. */
export function filePapers(closeOut: CloseOut, settings: RoundSettings): readonly FilePart[] {
  const { application, acceptances, notice, objections, refusals } = closeOut
  const application_ = closeOutApplicationPaper(closeOut, settings)
  return [
    { name: '销号申请', on: printDay(application.on), body: application_.body },
    ...(refusals.length > 0 ? [refusalPart(closeOut)] : []),
    ...(acceptances.length > 0
      ? [
          {
            name: '验收意见',
            on: printDay(acceptances.at(-1)?.on ?? application.on),
            body: [title('验收意见'), acceptanceTable(closeOut)],
          },
        ]
      : []),
    ...(notice
      ? [
          {
            name: '销号公示',
            on: printDay(notice.letterOn),
            body: closeOutNoticePaper(closeOut, settings).body,
          },
        ]
      : []),
    ...(objections.length > 0 ? [objectionPart(closeOut)] : []),
    ...filingPart(closeOut),
  ]
}

function refusalPart({ refusals }: CloseOut): FilePart {
  return {
    name: '验收退回记录',
    on: printDay(refusals.at(-1)?.on ?? refusals[0]?.on ?? ('' as never)),
    body: [
      title('验收退回记录'),
      ...refusals.map(({ level, on, reason }) =>
        paragraph(`${printDay(on)}，${label('acceptanceLevel', level)}退回：${reason}`),
      ),
    ],
  }
}

function objectionPart({ objections, notice }: CloseOut): FilePart {
  return {
    name: '公示异议及答复',
    on: notice ? printDay(notice.to) : '',
    body: [
      title('公示异议及答复'),
      ...objections.flatMap(({ id, on, channel, text, answer }) => [
        paragraph(`${id}.${printDay(on)}${channel}反映：${text}`),
        paragraph(
          answer
            ? `${printDay(answer.on)}答复（异议${answer.isUpheld ? '成立' : '不成立'}）：${answer.text}`
            : '（还没有答复。）',
        ),
      ]),
    ],
  }
}

function filingPart({ closedOutOn, filing, relapsedOn }: CloseOut): readonly FilePart[] {
  if (closedOutOn === null) return []
  return [
    {
      name: '备案',
      on: printDay(closedOutOn),
      body: [
        title('备案'),
        paragraph(`${printDay(closedOutOn)}销号${filing ? `，备案文号：${filing}` : ''}。`),
        ...(relapsedOn === null
          ? []
          : [paragraph(`${printDay(relapsedOn)}因反弹撤销销号，重新整改。`)]),
      ],
    },
  ]
}

function cells(...texts: readonly string[]) {
  return texts.map((text) => ({ paragraphs: [text] }))
}
