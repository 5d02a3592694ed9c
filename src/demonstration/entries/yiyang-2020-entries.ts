import { YIYANG_2020 } from '../../core/round/ready-made/yiyang-2020.ts'
import { named, recordOf, type WrittenEntry, writeEntries } from './write-entry.ts'

const MEETING = {
  ...{ branches: '', place: '', participants: [], headCounts: [], decisions: [] },
  ...{ remarks: [], unitIds: [] },
}

const MEETINGS: readonly WrittenEntry[] = [
  recordOf('meeting', 'recordMeeting', '2020-09-10', {
    ...{ ...MEETING, kind: 'training', title: '督察人员业务培训', on: '2020-09-10' },
    remarks: ['培训要求，严格遵守督察纪律、保密制度、请示报告制度和廉政规定'],
  }),
  named(
    '第3次例会',
    recordOf('meeting', 'recordMeeting', '2020-09-11', {
      ...{ ...MEETING, kind: 'regular', on: '2020-09-11' },
      title: '市生态环境保护委员会第3次例会',
      participants: [
        { name: '韩松年', post: '市委书记', part: 'chair' },
        { name: '顾长宁', post: '市委常委、常务副市长', part: 'present' },
        { name: '周望川', post: '益阳高新区管委会主任', part: 'present' },
      ],
      remarks: [
        '会议听取全市污染防治攻坚战和迎接省环保督察“回头看”工作情况，以及有关市直部门和县（区、市）的汇报，研究部署下阶段工作',
        '韩松年就下阶段工作提出四点要求。一是坚持生态优先，以绿色发展检验政治站位。二是奋力攻坚克难，对标对表抓落实、高质高效抓销号。三是全力支持配合，健全迎检机制，畅通信访渠道。四是强化责任担当，以实导严督确保工作到位',
      ],
    }),
  ),
  named(
    '进驻动员会',
    recordOf('meeting', 'recordMeeting', '2020-09-14', {
      ...{ ...MEETING, kind: 'mobilisation', on: '2020-09-14', place: '益阳' },
      title: '省第四生态环境保护督察组督察益阳市“回头看”工作动员会',
      branches: '各县（区、市）设分会场',
      participants: [
        { name: '顾长宁', post: '市委常委、常务副市长', part: 'chair' },
        { name: '沈知微', post: '督察组组长', part: 'speaker' },
        { name: '陆远山', post: '督察组副组长', part: 'speaker' },
        { name: '韩松年', post: '市委书记', part: 'speaker' },
        { name: '市人大、市政协主要领导', post: null, part: 'nonVoting' },
        { name: '市中级人民法院、市人民检察院主要负责人', post: null, part: 'nonVoting' },
        { name: '县（区、市）党政主要领导和班子其他成员', post: null, part: 'byVideo' },
      ],
      remarks: [
        '沈知微指出，生态环境保护督察是推进生态文明建设的重大改革举措，被督察地方要深刻认识督察工作的重要意义',
        '沈知微强调，这次“回头看”坚持问题导向，立足服务“六稳”“六保”工作大局，推动解决一批突出问题',
        '此次“回头看”重点督察中央交办督办问题整改、省级督察整改和“2020年夏季攻势”任务完成情况，以及长效机制建立和推进情况',
        '结合益阳实际，同步开展南洞庭湖生态环境保护专项督察，采取统一实施督察、统一报告反馈、分开移交移送的方式',
        '韩松年表示，全市要以更高站位接受督察、以更优协同配合督察、以更好成效推进整改',
        '陆远山就督察配合、边督边改、信息公开提出要求，并就督察组遵守纪律、接受监督作了表态',
      ],
    }),
  ),
]

const OTHERS: readonly WrittenEntry[] = [
  recordOf('occasion', 'recordOccasion', '2020-09-14', {
    ...{ kind: 'arrival', on: '2020-09-14', title: '省第四生态环境保护督察组进驻益阳市' },
    ...{ from: YIYANG_2020.team.name, paragraphs: [], signedBy: [], unitIds: [] },
  }),
  recordOf('referral', 'recordReferral', '2020-09-15', {
    ...{ receivedOn: '2020-09-14', number: '', text: '反映某企业拖欠工资' },
    ...{ why: '不属于生态环境保护督察受理范围', to: '市人力资源和社会保障局' },
    ...{ unitIds: [], on: '2020-09-15', letter: '信访事项移送函第1号' },
  }),
  {
    book: 'plan',
    steps: [
      {
        on: '2020-09-15',
        act: {
          ...{ act: 'takeFeedback', no: '1', title: '省级督察“回头看”反馈意见整改方案' },
          ...{ feedbackOn: '2020-09-15', problems: 1 },
        },
      },
    ],
  },
]

/** Before the look-back of 2020 in 益阳: training, the team’s arrival and mobilisation, the committee’s meeting, what is out of scope. */
export const YIYANG_2020_ENTRIES = writeEntries(2026, [...MEETINGS, ...OTHERS])
