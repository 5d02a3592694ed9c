import { CASE_KIND_WORDS, CHANNEL_WORDS } from '../../../../core/wording/case-words.ts'
import {
  CATEGORY_WAY_WORDS,
  CLOSING_RATE_WORDS,
  ESCALATION_WORDS,
  LEADER_SCOPE_WORDS,
  LEVEL_WORDS,
  ROUND_KIND_WORDS,
  STAGE_END_WORDS,
  STAGE_UNIT_WORDS,
  UNIT_KIND_WORDS,
} from '../../../../core/wording/round-words.ts'
import type { Label } from '../../../../core/wording/words.ts'
import {
  choice,
  type Field,
  type Fields,
  lines,
  number,
  numbers,
  text,
  yesNo,
} from '../form/field.ts'
import { BULLETIN_FIELDS } from './bulletin-fields.ts'
import { RECTIFICATION_FIELDS } from './rectification-fields.ts'

const NULL = { absent: 'null' } as const
const DAY_HINT: Label = { zh: '写作 2024-03-14', en: 'as 2024-03-14' }
const group = (zh: string, en: string, fields: Fields, more = {}): Field => ({
  kind: 'object',
  label: { zh, en },
  fields,
  ...more,
})
const list = (zh: string, en: string, fields: Fields, more = {}): Field => ({
  kind: 'list',
  label: { zh, en },
  of: group(zh, en, fields),
  ...more,
})

const UNIT: Fields = {
  id: text('代号', 'Code'),
  kind: choice({ zh: '种类', en: 'Kind' }, UNIT_KIND_WORDS),
  fullName: text('全称', 'Full name'),
  shortName: text('简称', 'Short name'),
  aliases: lines('别名', 'Other names'),
  divisionCode: text('行政区划代码', 'Division code', NULL),
  parentId: text('上级单位代号', 'Code of the unit above', NULL),
  validFrom: text('启用日期', 'Valid from', { ...NULL, hint: DAY_HINT }),
  validTo: text('停用日期', 'Valid to', { ...NULL, hint: DAY_HINT }),
}

const DEADLINE: Fields = {
  name: text('名称', 'Name'),
  kinds: {
    kind: 'choices',
    label: { zh: '适用的种类', en: 'Kinds' },
    words: CASE_KIND_WORDS,
    whole: { all: { zh: '全部', en: 'all' } },
  },
  onlyKey: yesNo('只限重点件', 'Key cases only'),
  stages: list('阶段', 'Stages', {
    name: text('名称', 'Name'),
    count: number('天数', 'Days'),
    unit: choice({ zh: '按', en: 'Counted in' }, STAGE_UNIT_WORDS),
    endsAt: choice({ zh: '到哪一步为止', en: 'Ends at' }, STAGE_END_WORDS),
  }),
  source: text('依据', 'Source', { isLong: true }),
  remindBefore: numbers('提前几个工作日提醒', 'Reminders, working days before', {
    absent: 'leftOut',
  }),
  escalations: list(
    '超期后报告',
    'After the deadline',
    {
      afterWorkingDays: number('超期几个工作日', 'Working days after'),
      to: choice({ zh: '报告谁', en: 'Who hears' }, ESCALATION_WORDS),
    },
    { absent: 'leftOut', calledBy: 'afterWorkingDays' },
  ),
}

/** The sections of a round's settings in the order of the form; every setting stands in one. */
export const ROUND_SECTIONS: readonly {
  readonly name: string
  readonly label: Label
  readonly fields: Fields
}[] = [
  {
    name: 'basic',
    label: { zh: '基本情况', en: 'Basics' },
    fields: {
      title: text('名称', 'Title'),
      level: choice({ zh: '层级', en: 'Level' }, LEVEL_WORDS),
      kind: choice({ zh: '形式', en: 'Kind' }, ROUND_KIND_WORDS),
      ordinal: number('第几轮', 'Ordinal', NULL),
      batch: number('第几批', 'Batch', NULL),
      stationing: group(
        '进驻时间',
        'Stationing',
        {
          from: text('从', 'From', { hint: DAY_HINT }),
          to: text('到', 'To', { hint: DAY_HINT }),
        },
        NULL,
      ),
      hotline: text('举报电话', 'Hotline', NULL),
      postalBox: text('邮政信箱', 'Postal box', NULL),
      receptionHours: group(
        '受理时间',
        'Reception hours',
        { from: text('从', 'From'), to: text('到', 'To') },
        NULL,
      ),
      scope: text('受理范围', 'Scope', { isLong: true }),
      keyWord: text('重点件的叫法', 'Word for key cases'),
      closingRate: choice({ zh: '办结率的算法', en: 'Closing rate' }, CLOSING_RATE_WORDS),
      needsAuthorityReview: yesNo('行业主管部门先审', 'The authority reviews first'),
    },
  },
  {
    name: 'team',
    label: { zh: '督察组与办公室', en: 'Team and office' },
    fields: {
      team: group('督察组', 'Inspection team', {
        name: text('名称', 'Name'),
        shortName: text('简称', 'Short name'),
        leader: text('组长', 'Leader', NULL),
        deputies: lines('副组长', 'Deputies'),
      }),
      office: group('办公室', 'Office', {
        name: text('名称', 'Name'),
        shortName: text('简称', 'Short name'),
        leaders: list(
          '领导',
          'Leaders',
          {
            post: text('职务', 'Post'),
            name: text('姓名', 'Name'),
            from: text('任职起', 'From', { absent: 'leftOut', hint: DAY_HINT }),
            to: text('任职止', 'To', { absent: 'leftOut', hint: DAY_HINT }),
          },
          { calledBy: 'post' },
        ),
        groups: list('工作组', 'Groups', {
          name: text('名称', 'Name'),
          head: text('组长', 'Head', NULL),
          liaison: text('联络员', 'Liaison', NULL),
        }),
        phone: text('电话', 'Phone', NULL),
        email: text('邮箱', 'E-mail', NULL),
      }),
    },
  },
  {
    name: 'units',
    label: { zh: '单位', en: 'Units' },
    fields: {
      units: list('单位（按简报的次序）', 'Units (in the order of the papers)', UNIT, {
        calledBy: 'fullName',
        tree: { id: 'id', parent: 'parentId' },
      }),
      cities: list(
        '报送数据快照的市州（省级办公室用）',
        'Cities that send snapshots (for a province)',
        {
          unitId: text('单位代号', 'Code of the unit'),
          officeId: text('市州办公室代号', 'Code of its office'),
          dueAt: text('每日报送时限', 'Due each day at'),
          from: text('从', 'From', { hint: DAY_HINT }),
          to: text('到（空为一直报送）', 'To (empty: it goes on)', {
            absent: 'null',
            hint: DAY_HINT,
          }),
          publicKey: text('签名公钥（空为不要求签名）', 'Public key (empty: unsigned is taken)', {
            absent: 'leftOut',
          }),
        },
        { calledBy: 'unitId', absent: 'leftOut' },
      ),
      beside: lines('同一进驻期间并行的轮次代号', 'Codes of rounds in the same stationing', {
        absent: 'leftOut',
      }),
    },
  },
  {
    name: 'cases',
    label: { zh: '类型与编号', en: 'Categories and numbers' },
    fields: {
      categories: group('污染类型', 'Categories', {
        names: list('类型', 'Categories', {
          name: text('名称', 'Name'),
          aliases: lines('别名', 'Other names'),
        }),
        way: choice({ zh: '一件多类时', en: 'Cases of several' }, CATEGORY_WAY_WORDS),
        bucketName: text('综合类的名称', 'Name of the bucket', NULL),
      }),
      industries: lines('行业', 'Industries'),
      channels: list(
        '来源的叫法',
        'Words for channels',
        {
          channel: choice({ zh: '来源', en: 'Channel' }, CHANNEL_WORDS),
          word: text('叫法', 'Word'),
        },
        { calledBy: 'word' },
      ),
      pieceWords: {
        kind: 'record',
        label: { zh: '量词（种类代号 → 件、个）', en: 'Measure words by kind' },
      },
      caseNumbers: list('受理编号的式样', 'Case number patterns', {
        name: text('名称', 'Name'),
        example: text('示例', 'Example'),
        pattern: text('正则式', 'Regular expression'),
      }),
    },
  },
  {
    name: 'deadlines',
    label: { zh: '时限与领导', en: 'Deadlines and leaders' },
    fields: {
      deadlines: list('办理时限（第一条适用的为准）', 'Deadlines (the first that fits)', DEADLINE),
      leaderRules: list(
        '包案领导',
        'Responsible leaders',
        {
          appliesTo: {
            kind: 'choices',
            label: { zh: '适用于', en: 'For' },
            words: CASE_KIND_WORDS,
            whole: LEADER_SCOPE_WORDS,
          },
          posts: lines('职务', 'Posts'),
        },
        { calledBy: 'posts' },
      ),
    },
  },
  {
    name: 'bulletin',
    label: { zh: '简报', en: 'Bulletin' },
    fields: { bulletin: group('简报', 'Bulletin', BULLETIN_FIELDS) },
  },
  {
    name: 'tables',
    label: { zh: '表样', en: 'Table layouts' },
    fields: {
      importTemplates: lines('导入用的表样', 'Layouts for import'),
      publicTable: text('公开表的表样', 'Layout of the public table'),
    },
  },
  {
    name: 'rectification',
    label: { zh: '整改', en: 'Rectification' },
    fields: {
      rectification: group('整改', 'Rectification', RECTIFICATION_FIELDS, { absent: 'leftOut' }),
    },
  },
]
