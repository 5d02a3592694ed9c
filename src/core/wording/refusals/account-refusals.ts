import { PASSWORD_FAULT_WORDS } from '../account-words.ts'
import type { Label, Language } from '../words.ts'
import type { RefusalSentences } from './refusal-sentence.ts'

const WORDS: Readonly<Record<string, Label>> = PASSWORD_FAULT_WORDS

/** What the rules on signing in, passwords, one-time codes and keys forbid. None tells whether an account exists. */
export const ACCOUNT_REFUSALS = {
  'sign-in-wrong': {
    zh: () =>
      '账号、密码或动态口令不对，没有登录。请核对办公室和账号后再试；忘记密码的，请系统管理员发放初始密码。',
    en: () =>
      'The account, password or one-time code is wrong; you are not signed in. Check office and account and try again; the administrator can give you a start password.',
  },
  'sign-in-must-wait': {
    zh: (given, say) =>
      `连续输错次数太多，${say.moment(given.until) || '稍后'}以后才能再试；急用的，请系统管理员解除锁定。`,
    en: (given, say) =>
      `Too many failed attempts: try again after ${say.moment(given.until) || 'a while'}, or ask the administrator to unlock the account.`,
  },
  'code-missing': {
    zh: () => '该账号已启用动态口令：请输入手机上的六位动态口令，或一个备用口令。',
    en: () =>
      'This account uses one-time codes: type the six digits on the telephone, or a recovery code.',
  },
  'code-wrong': {
    zh: () => '动态口令不对，或已经用过：请等下一个口令再输入，并核对手机的时间。',
    en: () =>
      'The one-time code is wrong or was used already: wait for the next one, and check the telephone’s clock.',
  },
  'code-already-set': {
    zh: () => '该账号已经启用动态口令：需要更换手机的，请先停用再重新设置。',
    en: () => 'One-time codes are in use already: to change the telephone, remove them first.',
  },
  'code-not-begun': {
    zh: () => '还没有开始设置动态口令：请先取得二维码。',
    en: () => 'One-time codes are not being set up: ask for the picture first.',
  },
  'password-wrong': {
    zh: () => '现在的密码不对，没有改动。',
    en: () => 'The present password is wrong; nothing was changed.',
  },
  'password-unchanged': {
    zh: () => '新密码与现在的密码相同：请另选一个。',
    en: () => 'The new password is the present one: choose another.',
  },
  'password-too-weak': {
    zh: (given) => `新密码不合规定：${faultsIn(given, 'zh', '；') || '请另选一个'}。`,
    en: (given) =>
      `The new password breaks a rule: ${faultsIn(given, 'en', '; ') || 'choose another'}.`,
  },
  'key-unknown': {
    zh: () => '没有这个接口密钥，或者已经撤销。',
    en: () => 'There is no such API key, or it was withdrawn already.',
  },
  'last-administrator': {
    zh: () => '这是最后一个能用的系统管理员账号，不能停用或改作别的角色：请先建立另一个。',
    en: () =>
      'This is the last administrator of the office: make another before you stop it or change its role.',
  },
  'not-on-oneself': {
    zh: (given, say) => `不能对自己的账号“${say.act(given)}”：请另一位系统管理员来办。`,
    en: (given, say) =>
      `Nobody may “${say.act(given)}” on the own account: another administrator does it.`,
  },
  'account-not-changed': {
    zh: (given) => `账号${given.account ? `“${given.account}”` : ''}已经是这样，没有需要改动的。`,
    en: (given) => `The account${given.account ? ` “${given.account}”` : ''} is so already.`,
  },
  'key-already-expired': {
    zh: () => '密钥的有效期必须晚于现在。',
    en: () => 'A key must expire later than now.',
  },
} as const satisfies RefusalSentences

function faultsIn(
  given: { readonly faults?: string; readonly count?: string; readonly kinds?: string },
  language: Language,
  between: string,
): string {
  const words = (given.faults ?? '').split(',').filter(Boolean)
  return words
    .map((fault) => WORDS[fault]?.[language] ?? fault)
    .join(between)
    .replace('{count}', given.count ?? '')
    .replace('{kinds}', given.kinds ?? '')
}
