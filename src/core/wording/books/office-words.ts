import type { QualityKind } from '../../enforcement/quality-reading.ts'
import type { InstructionOrigin } from '../../instruction/instruction.ts'
import type { ContactPart } from '../../meeting/contact.ts'
import type { MeetingKind, MeetingPart } from '../../meeting/meeting.ts'
import type { OccasionKind } from '../../meeting/occasion.ts'
import type { MediaKind, MediaLevel } from '../../publicity/media-report.ts'
import type { TeamWork } from '../../team/team-day.ts'
import type { VisitKind } from '../../visit/visit.ts'
import type { Words } from '../words.ts'

export const VISIT_KIND_WORDS: Words<VisitKind> = {
  survey: { zh: '调研督导', en: 'survey' },
  covert: { zh: '暗访', en: 'covert visit' },
  onSiteSupervision: { zh: '现场督办', en: 'supervision on the spot' },
  condolence: { zh: '看望慰问', en: 'visit of thanks' },
}

export const INSTRUCTION_ORIGIN_WORDS: Words<InstructionOrigin> = {
  leaderNote: { zh: '领导批示', en: 'a leader’s note' },
  visit: { zh: '调研要求', en: 'a visit' },
  meeting: { zh: '会议议定', en: 'a meeting' },
  concern: { zh: '舆情回应', en: 'a public concern' },
  team: { zh: '督察组要求', en: 'the team' },
  partyOrder: { zh: '责成当事人', en: 'an order to the party concerned' },
  handOn: { zh: '上级转办', en: 'handed on from above' },
  other: { zh: '其他来源', en: 'else' },
}

export const MEETING_KIND_WORDS: Words<MeetingKind> = {
  mobilisation: { zh: '动员会', en: 'mobilisation meeting' },
  progress: { zh: '推进会', en: 'progress meeting' },
  coordination: { zh: '调度会', en: 'coordination meeting' },
  deployment: { zh: '部署会', en: 'deployment meeting' },
  special: { zh: '专题会', en: 'special meeting' },
  regular: { zh: '例会', en: 'regular meeting' },
  training: { zh: '培训', en: 'training' },
  discipline: { zh: '纪律教育', en: 'lesson of discipline' },
}

export const MEETING_PART_WORDS: Words<MeetingPart> = {
  chair: { zh: '主持', en: 'chair' },
  speaker: { zh: '讲话', en: 'speaker' },
  present: { zh: '出席', en: 'present' },
  nonVoting: { zh: '列席', en: 'non-voting' },
  byVideo: { zh: '视频参加', en: 'by video' },
}

export const OCCASION_KIND_WORDS: Words<OccasionKind> = {
  arrival: { zh: '督察组进驻', en: 'arrival of the team' },
  departure: { zh: '督察组离开', en: 'departure of the team' },
  thankYouLetter: { zh: '感谢信', en: 'letter of thanks' },
  letter: { zh: '来函', en: 'letter' },
  disciplineRecord: { zh: '纪律记录', en: 'record of discipline' },
}

export const TEAM_WORK_WORDS: Words<TeamWork> = {
  onSite: { zh: '下沉督察', en: 'inspection on the spot' },
  unitVisit: { zh: '走访', en: 'visit to a unit' },
  panel: { zh: '座谈', en: 'panel' },
  talk: { zh: '个别谈话', en: 'talk in private' },
  sampling: { zh: '采样', en: 'sampling' },
  files: { zh: '查阅资料', en: 'study of papers' },
}

export const MEDIA_KIND_WORDS: Words<MediaKind> = {
  publicity: { zh: '宣传报道', en: 'publicity' },
  concern: { zh: '舆情', en: 'public concern' },
}

export const MEDIA_LEVEL_WORDS: Words<MediaLevel> = {
  central: { zh: '中央媒体', en: 'central media' },
  provincial: { zh: '省级媒体', en: 'provincial media' },
  city: { zh: '市级媒体', en: 'city media' },
  county: { zh: '县级媒体', en: 'county media' },
  online: { zh: '网络平台', en: 'online' },
}

export const QUALITY_KIND_WORDS: Words<QualityKind> = {
  air: { zh: '空气质量', en: 'air' },
  surfaceWater: { zh: '地表水', en: 'surface water' },
  drinkingWater: { zh: '饮用水水源', en: 'drinking water' },
}

export const CONTACT_PART_WORDS = {
  head: { zh: '组长', en: 'head' },
  deputy: { zh: '副组长', en: 'deputy' },
  liaison: { zh: '联络员', en: 'liaison officer' },
  member: { zh: '成员', en: 'member' },
} as const satisfies Words<ContactPart>
