import type { PrivacyKind } from '../privacy/finding.ts'
import type { Words } from './words.ts'

/** What the privacy check finds. */
export const PRIVACY_KIND_WORDING = {
  phone: { zh: '电话号码', en: 'telephone number' },
  'identity-number': { zh: '身份证号', en: 'identity number' },
  'bank-card': { zh: '银行卡号', en: 'bank card number' },
  contact: { zh: '邮箱或聊天账号', en: 'address of mail or chat' },
  room: { zh: '门牌房号', en: 'room or house number' },
  name: { zh: '私人姓名', en: 'private person’s name' },
  masking: { zh: '别处已隐去的姓名', en: 'name masked elsewhere' },
} as const satisfies Record<PrivacyKind, Words<string>[string]>

/** What the privacy check says around its findings. */
export const PRIVACY_WORDS = {
  found: {
    zh: '处可能涉及个人，公开前请核对',
    en: 'places may point to a person: look before publishing',
  },
  none: { zh: '没有找到涉及个人的内容', en: 'nothing found that points to a person' },
  unsure: { zh: '校验位不符，可能抄错', en: 'check digit is wrong: perhaps a slip' },
  'masked-as-text': {
    zh: '这种文件不能原样遮去，已写成文本',
    en: 'this kind of file cannot be masked in place; written as text',
  },
} as const satisfies Words<string>
