import type { CaseActName } from '../case/case-act.ts'
import type { Label } from './words.ts'

/** Texts that forms offer before an office has kept any of its own; an office writes its own beside them. */
export const USUAL_TEXTS: Readonly<Partial<Record<CaseActName, readonly Label[]>>> = {
  urge: [
    { zh: '请于今日17时前签收。', en: 'Please sign for it by 17:00 today.' },
    {
      zh: '该件即将到期，请抓紧办理并按时回复。',
      en: 'The deadline is near: please reply in time.',
    },
    {
      zh: '该件已超期，请今日内报送办理情况并说明原因。',
      en: 'This is overdue: please report today, and say why.',
    },
  ],
  sendBack: [
    {
      zh: '经核实，该件反映地点不在本辖区，建议转办至所在县区。',
      en: 'The place lies outside our area; please send it to the county concerned.',
    },
    { zh: '该件反映事项不属于本单位职责范围。', en: 'This is not within our duties.' },
  ],
  returnByOffice: [
    {
      zh: '核查情况与处理情况不对应，请逐项诉求说明。',
      en: 'Findings and handling do not match: please answer claim by claim.',
    },
    {
      zh: '缺少整改前后照片，请补充后重新回复。',
      en: 'Pictures of before and after are missing: please add them and reply again.',
    },
    {
      zh: '处罚文号、金额填写不全，请核实补正。',
      en: 'Numbers or sums of penalties are incomplete: please complete them.',
    },
  ],
  returnByAuthority: [
    {
      zh: '整改措施不具体，请明确责任人和完成时限。',
      en: 'Measures are vague: please name who is responsible and until when.',
    },
    {
      zh: '缺少监测数据，请补充检测报告。',
      en: 'Measurements are missing: please add the report.',
    },
  ],
  passByOffice: [{ zh: '情况属实，同意办结。', en: 'As found; may be closed.' }],
  passByAuthority: [{ zh: '措施可行，同意上报。', en: 'The measures are sound.' }],
  signOff: [{ zh: '同意。', en: 'Agreed.' }],
  verify: [
    { zh: '经现场核查，该问题属实。', en: 'Checked on the site: substantiated.' },
    { zh: '经现场核查，未发现反映的问题。', en: 'Checked on the site: nothing of it was found.' },
  ],
  reply: [
    {
      zh: '已责令立即整改，并举一反三开展排查。',
      en: 'Ordered to put right at once; similar places are being checked.',
    },
    {
      zh: '已现场整改到位，并已告知周边群众。',
      en: 'Put right on the spot; neighbours have been told.',
    },
  ],
  askExtension: [
    { zh: '因监测结果尚未出具，申请延期。', en: 'The measurements are not ready yet.' },
  ],
  decideExtension: [
    { zh: '理由充分，同意延期。', en: 'Well reasoned: granted.' },
    { zh: '理由不充分，请按期办结。', en: 'Not well reasoned: please finish in time.' },
  ],
  reopen: [{ zh: '回访发现问题反弹，重新办理。', en: 'It came back: to be done again.' }],
  sortOut: [
    { zh: '群众反复投诉，整改难度大。', en: 'Complained of again and again, hard to put right.' },
    { zh: '涉及多个部门，需市级统筹。', en: 'Several departments; the city must coordinate.' },
  ],
}
