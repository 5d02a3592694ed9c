import type { RefusalSentences } from './refusal-sentence.ts'

/** Why a snapshot of figures is not taken in. */
export const SNAPSHOT_REFUSALS = {
  'snapshot-unknown': {
    zh: () => '没有这个数据快照，或者您不能查看。',
    en: () => 'There is no such snapshot, or it is not for you.',
  },
  'snapshot-of-nobody': {
    zh: ({ office }, say) =>
      `快照由${say.quoted(office) || '另一个办公室'}报出，本轮次设置的市州里没有它：请先在轮次设置中登记该市州办公室的代号。`,
    en: ({ office }, say) =>
      `The snapshot comes from${say.quoted(office) || ' another office'}, which is none of the round’s cities: enter its office code in the round’s settings first.`,
  },
  'snapshot-of-another-city': {
    zh: (given, say) => `这是${say.unit(given)}的快照：市州账号只能报送本市州的。`,
    en: (given, say) =>
      `This snapshot is of ${say.unit(given)}: an account of a city sends its own city’s alone.`,
  },
  'snapshot-was-changed': {
    zh: () => '快照的内容与其校验值不符：文件在途中被改动或损坏，请让市州重新导出。',
    en: () =>
      'The snapshot does not agree with its hash: it was changed or damaged on the way; have it exported anew.',
  },
  'snapshot-not-signed': {
    zh: () =>
      '快照没有签名：本轮次已登记该市州的签名公钥，只收它签名的快照。请市州用本系统重新导出。',
    en: () =>
      'The snapshot is not signed: the round has the city’s public key and takes what is signed with it alone; have it exported anew.',
  },
  'snapshot-signature-wrong': {
    zh: () => '快照的签名不对：内容或者签名被改动过，请让市州重新导出。',
    en: () =>
      'The signature is wrong: the content or the signature was changed; have it exported anew.',
  },
  'snapshot-signed-by-another': {
    zh: () =>
      '快照是用另一把密钥签名的，不是本轮次登记的那一把：请向市州核实；确实换了密钥的，先在轮次设置中改登记。',
    en: () =>
      'The snapshot is signed with another key than the one entered for the city: ask the city; where it changed its key, enter the new one in the round’s settings first.',
  },
  'snapshot-sending-not-set': {
    zh: () => '还没有设置报送到哪里：请先填写省级办公室的地址、轮次代号和密钥。',
    en: () => 'Where to send it is not set yet: enter the province’s address, round and key first.',
  },
  'snapshot-address-wrong': {
    zh: ({ address }, say) =>
      `服务器的地址${say.quoted(address)}不对：应写作 http://10.0.0.8:8080，端口在1到65535之间，不带路径、账号和密码。`,
    en: ({ address }, say) =>
      `The address${say.quoted(address)} is none of a server: write http://10.0.0.8:8080, with a port from 1 to 65535 and without a path, a name or a password.`,
  },
  'snapshot-key-missing': {
    zh: () => '没有填写密钥，或者改了服务器地址：密钥只交给填写时的那个服务器，请把密钥一并填写。',
    en: () =>
      'The key is missing, or the server was changed: a key goes to the server for which it was entered alone; enter it too.',
  },
  'snapshot-key-unreadable': {
    zh: () =>
      '封存的密钥打不开：封存它的那一行已不在密钥文件里。请恢复密钥文件；报送用的密钥也可以重新填写。',
    en: () =>
      'The sealed key does not open: the line that sealed it is no longer in the key file. Restore it; the key for sending can be entered anew.',
  },
  'snapshot-of-the-future': {
    zh: ({ at, madeAt }, say) =>
      `快照的截止时间${say.moment(at)}、制作时间${say.moment(madeAt)}晚于收到的时间：请核对两地的时钟。`,
    en: () => 'The snapshot’s cut-off or its making lies after its receipt: check both clocks.',
  },
  'snapshot-not-as-defined': {
    zh: ({ figures }) =>
      `快照里有数字缺少或口径不同${figures ? `（${figures}）` : ''}：各市州必须按同一口径，请用同一版本重新导出。`,
    en: () =>
      'Figures are missing or are defined otherwise: all cities count the same way; export it anew with the same version.',
  },
} as const satisfies RefusalSentences
