/** Field work on a phone. */
export const FIELD_WORDS = {
  title: { zh: '现场核查', en: 'Field work' },
  sentence: {
    zh: '到现场前先存到本机；没有信号也能拍照、写核查情况，有了信号再发送。',
    en: 'Keep cases on this phone before you go; photograph and write without a signal, and send when there is one.',
  },
  online: { zh: '已连接', en: 'Connected' },
  offline: {
    zh: '没有连接，写的内容存在本机',
    en: 'No connection: what you write is kept on this phone',
  },
  takeAll: {
    zh: (n: number) => `把 ${n} 件存到本机`,
    en: (n: number) => `Keep ${n} on this phone`,
  },
  taking: {
    zh: (done: number, all: number) => `正在存 ${done}/${all}`,
    en: (done: number, all: number) => `Keeping ${done} of ${all}`,
  },
  mine: { zh: '等我核查的件', en: 'To be checked' },
  kept: { zh: '存在本机的件', en: 'Kept on this phone' },
  none: {
    zh: '没有等您核查的件。签收以后，件会列在这里。',
    en: 'Nothing to be checked. Cases stand here once they are signed for.',
  },
  unknown: {
    zh: '连不上，只能办已经存到本机的件。',
    en: 'No connection: only what is kept on this phone.',
  },
  notKept: {
    zh: '这件没有存到本机，连上以后才能打开。',
    en: 'This case is not kept on this phone; it opens once there is a connection.',
  },
  stateDraft: { zh: '存在本机，未提交', en: 'kept on this phone, not submitted' },
  stateWaiting: { zh: '等待发送', en: 'waits to be sent' },
  stateSent: { zh: '已发送', en: 'sent' },
  stateTaken: { zh: '已存到本机', en: 'kept on this phone' },
  back: { zh: '现场核查', en: 'Field work' },
  text: { zh: '交办内容', en: 'What was complained of' },
  claims: { zh: '诉求是否属实', en: 'Verdict on each claim' },
  whole: { zh: '全件', en: 'The whole case' },
  findings: { zh: '核查情况', en: 'Findings' },
  photos: { zh: '照片和录像', en: 'Photographs and films' },
  shoot: { zh: '拍照', en: 'Take a photograph' },
  pick: { zh: '从相册选', en: 'Choose from the gallery' },
  removePhoto: { zh: '删去', en: 'Remove' },
  photoSent: { zh: '已发送', en: 'sent' },
  submit: { zh: '提交核查', en: 'Submit' },
  sendNow: { zh: '现在发送', en: 'Send now' },
  sending: { zh: '正在发送', en: 'Sending' },
  edit: { zh: '改一改', en: 'Edit again' },
  remove: { zh: '从本机删去', en: 'Remove from this phone' },
  removeSure: {
    zh: '本机上写的和拍的都会删去，不能恢复。已发送的不受影响。',
    en: 'What was written and photographed here goes for good. What was sent stays.',
  },
  sentAt: { zh: (at: string) => `${at} 已发送`, en: (at: string) => `sent ${at}` },
  missing: {
    zh: '请写核查情况，每项诉求选是否属实。',
    en: 'Write the findings and give each claim its verdict.',
  },
  mustSign: { zh: '这件还没有签收。', en: 'This case is not signed for yet.' },
  signFor: { zh: '签收', en: 'Sign for' },
  waitingNote: {
    zh: '已经提交，等有了连接自动发送。请保持这一页打开，或者有信号时再打开。',
    en: 'Submitted: it is sent as soon as there is a connection. Keep this page open, or open it again then.',
  },
  noRoom: {
    zh: '本机存不下了，刚才的照片没有存住。请删去已发送的件，再拍一次。',
    en: 'This phone has no room: the last photograph was not kept. Remove what was sent, then take it again.',
  },
} as const
