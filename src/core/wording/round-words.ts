import type { DeadlineStage } from '../deadline/deadline-stage.ts'
import type {
  BulletinSettings,
  ItemKind,
  JointSettings,
  ListDimension,
  ListSettings,
  SectionSettings,
  UnitItemSection,
} from '../round/bulletin-settings.ts'
import type {
  CategorySettings,
  Escalation,
  LeaderRule,
  RoundSettings,
} from '../round/round-settings.ts'
import type { Unit, UnitRole } from '../unit/unit.ts'
import type { Words } from './words.ts'

export const LEVEL_WORDS: Words<RoundSettings['level']> = {
  central: { zh: '中央', en: 'central' },
  provincial: { zh: '省级', en: 'provincial' },
}

export const ROUND_KIND_WORDS: Words<RoundSettings['kind']> = {
  routine: { zh: '例行督察', en: 'routine' },
  special: { zh: '专项督察', en: 'special' },
  lookBack: { zh: '“回头看”', en: 'look-back' },
  daily: { zh: '日常督察', en: 'daily' },
}

export const UNIT_KIND_WORDS: Words<Unit['kind']> = {
  city: { zh: '市州', en: 'city' },
  county: { zh: '县市区', en: 'county' },
  zone: { zh: '功能区', en: 'zone' },
  department: { zh: '市直部门', en: 'department' },
  township: { zh: '乡镇街道', en: 'township' },
}

export const UNIT_ROLE_WORDS: Words<UnitRole> = {
  lead: { zh: '主办', en: 'lead' },
  support: { zh: '协办', en: 'support' },
  supervisingLead: { zh: '督办牵头', en: 'supervising lead' },
  supervisingSupport: { zh: '督办配合', en: 'supervising support' },
  acceptanceLead: { zh: '验收牵头', en: 'acceptance lead' },
}

export const CATEGORY_WAY_WORDS: Words<CategorySettings['way']> = {
  single: { zh: '每件只计一类', en: 'one type a case' },
  several: { zh: '每件可计多类', en: 'several types a case' },
  bucket: { zh: '多类的计入综合类', en: 'several types in one bucket' },
}

export const STAGE_UNIT_WORDS: Words<DeadlineStage['unit']> = {
  calendar: { zh: '自然日', en: 'calendar days' },
  working: { zh: '工作日', en: 'working days' },
}

export const STAGE_END_WORDS: Words<DeadlineStage['endsAt']> = {
  signedFor: { zh: '签收', en: 'signed for' },
  verified: { zh: '现场核查', en: 'verified' },
  replied: { zh: '回复', en: 'replied' },
  officeReviewed: { zh: '办公室审核', en: 'reviewed by the office' },
  signedOff: { zh: '签发', en: 'signed off' },
  reported: { zh: '上报', en: 'reported' },
}

export const ESCALATION_WORDS: Words<Escalation['to']> = {
  office: { zh: '办公室', en: 'the office' },
  leader: { zh: '分管领导', en: 'the leader' },
}

export const CLOSING_RATE_WORDS: Words<RoundSettings['closingRate']> = {
  withPartlyClosed: { zh: '含阶段性办结', en: 'partly closed included' },
  withoutPartlyClosed: { zh: '不含阶段性办结', en: 'partly closed not included' },
}

export const LEADER_SCOPE_WORDS: Words<Extract<LeaderRule['appliesTo'], string>> = {
  key: { zh: '重点件', en: 'key cases' },
  difficult: { zh: '重点难点问题', en: 'difficult problems' },
  others: { zh: '其他问题', en: 'others' },
}

export const NUMBERING_WORDS: Words<BulletinSettings['numbering']> = {
  issue: { zh: '第N期', en: 'issue' },
  'year-and-running': { zh: '年度期号与总期号', en: 'issue of the year and running issue' },
}

export const SECTION_WORDS: Words<SectionSettings['kind']> = {
  articles: { zh: '文章', en: 'articles' },
  'unit-items': { zh: '单位动态', en: 'items of units' },
  'key-cases': { zh: '重点信访件办理情况', en: 'key cases' },
  'petition-statistics': { zh: '信访件情况', en: 'petition statistics' },
  'covert-findings': { zh: '暗访问题情况', en: 'covert findings' },
}

export const ITEM_KIND_WORDS: Words<ItemKind> = {
  leaderActivity: { zh: '领导活动', en: 'leader’s activity' },
  meeting: { zh: '会议', en: 'meeting' },
  immediateRectification: { zh: '立行立改', en: 'immediate rectification' },
  unitNews: { zh: '县区动态', en: 'county news' },
  departmentNews: { zh: '市直部门动态', en: 'department news' },
  letter: { zh: '来函', en: 'letter' },
  reprint: { zh: '转载', en: 'reprint' },
  other: { zh: '其他', en: 'other' },
}

export const HEADING_STYLE_WORDS: Words<UnitItemSection['headingStyle']> = {
  bracket: { zh: '方头括号标题', en: 'bracketed heading' },
  article: { zh: '文章标题', en: 'article heading' },
}

export const ITEM_MARK_WORDS: Words<UnitItemSection['mark']> = {
  triangle: { zh: '▲', en: 'triangle' },
  plain: { zh: '无标记', en: 'plain' },
}

export const ITEM_LAYOUT_WORDS: Words<UnitItemSection['layout']> = {
  'own-line': { zh: '单位名独占一行', en: 'unit on its own line' },
  'run-on': { zh: '单位名后接正文', en: 'text runs on' },
}

export const NAME_STYLE_WORDS: Words<ListSettings['names']> = {
  full: { zh: '全称', en: 'full names' },
  short: { zh: '简称', en: 'short names' },
}

export const LIST_DIMENSION_WORDS: Words<ListDimension> = {
  unit: { zh: '承办单位', en: 'unit' },
  category: { zh: '污染类型', en: 'category' },
  batch: { zh: '批次', en: 'batch' },
  channel: { zh: '来源', en: 'source' },
  key: { zh: '重点情况', en: 'key mark' },
  status: { zh: '办结情况', en: 'status' },
  verdict: { zh: '属实情况', en: 'verdict' },
  kind: { zh: '交办件类型', en: 'kind' },
  industry: { zh: '行业', en: 'industry' },
  progress: { zh: '整改进展', en: 'progress' },
}

export const LIST_SCOPE_WORDS: Words<ListSettings['of']> = {
  all: { zh: '全部', en: 'all' },
  key: { zh: '重点件', en: 'key' },
  closed: { zh: '已办结', en: 'closed' },
  open: { zh: '未办结', en: 'open' },
  partlyClosed: { zh: '阶段性办结', en: 'partly closed' },
}

export const LIST_ORDER_WORDS: Words<ListSettings['order']> = {
  fixed: { zh: '固定顺序', en: 'fixed' },
  descending: { zh: '由多到少', en: 'descending' },
}

export const JOINT_PLACE_WORDS: Words<JointSettings['place']> = {
  'own-line': { zh: '单列一项', en: 'own line' },
  'each-unit': { zh: '各单位分别计入', en: 'with each unit' },
}
