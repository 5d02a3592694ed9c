import { YIYANG_2020_DONGTING } from '../../core/round/ready-made/yiyang-2020-dongting.ts'
import { recordOf, unitsNamed, writeEntries } from './write-entry.ts'

const LAKE = unitsNamed(YIYANG_2020_DONGTING, '沅江', '南县', '资阳', '大通湖')

/** The special inspection's own books: it arrives with the look-back, goes to the lake, and asks for its own papers. */
export const YIYANG_2020_DONGTING_ENTRIES = writeEntries(2027, [
  recordOf('occasion', 'recordOccasion', '2020-09-14', {
    ...{ kind: 'arrival', on: '2020-09-14', from: YIYANG_2020_DONGTING.team.name },
    title: '南洞庭湖生态环境保护专项督察与“回头看”同步进驻',
    paragraphs: ['专项督察与“回头看”统一实施督察、统一报告反馈、分开移交移送。'],
    ...{ signedBy: [], unitIds: [] },
  }),
  recordOf('teamDay', 'recordTeamDay', '2020-09-15', {
    ...{ on: '2020-09-15', works: ['onSite'], places: ['南洞庭湖湖洲和入湖口'] },
    ...{ unitIds: LAKE, met: [], samples: [], accompaniedBy: '', caseIds: [] },
    outcome: '有关县（区、市）相关部门配合开展现场督察',
  }),
  {
    book: 'material',
    steps: [
      {
        on: '2020-09-15',
        act: {
          act: 'askForMaterial',
          content: {
            ...{ no: '专1', askedBy: YIYANG_2020_DONGTING.team.name, askedOn: '2020-09-15' },
            ...{ what: '南洞庭湖湿地保护修复台账', dueOn: '2020-09-17', remark: '' },
            unitIds: unitsNamed(YIYANG_2020_DONGTING, '沅江'),
          },
        },
      },
    ],
  },
])
