import type { RefusalSentences } from './refusal-sentence.ts'

/** What the rules on offices, rounds, batches, accounts, rights and complainants' identities forbid. */
export const OFFICE_REFUSALS = {
  'reason-missing': {
    zh: (given, say) => `必须写明“${say.act(given)}”的原因。`,
    en: (given, say) => `Say why: “${say.act(given)}” needs a reason.`,
  },
  'right-missing': {
    zh: (given, say) => `${say.role(given)}无权“${say.act(given)}”。`,
    en: (given, say) => `The role “${say.role(given)}” has no right to “${say.act(given)}”.`,
  },
  'unit-unknown': {
    zh: (given, say) => `本轮次没有“${say.unit(given)}”这个单位：请从本轮次的单位名单中选择。`,
    en: (given, say) =>
      `This round has no unit “${say.unit(given)}”: choose one of the round’s units.`,
  },
  'batch-unknown': {
    zh: (given, say) => `本轮次没有${say.quoted(given.batch)}这一批：请先登记批次。`,
    en: (given, say) =>
      `This round has no batch${say.quoted(given.batch)}: record the batch first.`,
  },
  'round-unknown': {
    zh: (given, say) => `没有${say.quoted(given.round)}这个督察轮次。`,
    en: (given, say) => `There is no inspection round${say.quoted(given.round)}.`,
  },
  'identity-key-missing': {
    zh: (given, say) =>
      `举报人信息是用另一把密钥${say.quoted(given.key)}封存的，现在的密钥文件打不开。信息没有丢：请把原来的密钥文件放回去（见 HUIYIN_KEY_FILE），再查看。`,
    en: (given, say) =>
      `The complainant’s identity was sealed with another key${say.quoted(given.key)} that the present key file does not hold. Nothing is lost: put the former key file back (HUIYIN_KEY_FILE) and look again.`,
  },
  'office-already-open': {
    zh: (given, say) => `办公室${say.quoted(given.office)}已经建立，不能重复建立。`,
    en: (given, say) => `The office${say.quoted(given.office)} exists already.`,
  },
  'round-already-open': {
    zh: (given, say) => `督察轮次${say.quoted(given.round)}已经建立，不能重复建立。`,
    en: (given, say) => `The inspection round${say.quoted(given.round)} exists already.`,
  },
  'batch-already-open': {
    zh: (given, say) => `本轮次的${say.quoted(given.batch)}这一批已经登记，不能重复登记。`,
    en: (given, say) => `The batch${say.quoted(given.batch)} of this round is recorded already.`,
  },
  'account-already-open': {
    zh: (given, say) => `账号${say.quoted(given.account)}已经有了，请换一个账号名。`,
    en: (given, say) =>
      `The account${say.quoted(given.account)} exists already: choose another name.`,
  },
  'account-unknown': {
    zh: (given, say) => `没有账号${say.quoted(given.account)}，或该账号已停用。`,
    en: (given, say) => `There is no account${say.quoted(given.account)}, or it was stopped.`,
  },
  'notice-not-possible': {
    zh: (given) =>
      `放假通知有说不通的地方${given.at ? `（${given.at}）` : ''}：放假的日期要在本年前后，先始后止；调休上班的日子应是周末，且不在放假期间。`,
    en: (given) =>
      `The notice cannot be right${given.at ? ` (${given.at})` : ''}: days off lie about the year and end after they begin; days worked in exchange are weekends outside any holiday.`,
  },
  'unit-missing': {
    zh: () => '联络员和行业主管部门审核人的账号必须指明所属单位，其他账号不能指明单位。',
    en: () =>
      'The account of a liaison officer or of an authority’s reviewer names its unit; no other account does.',
  },
} as const satisfies RefusalSentences
