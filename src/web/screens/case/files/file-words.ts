/** The attachments of a case. */
export const FILE_WORDS = {
  heading: { zh: '附件', en: 'Attachments' },
  doubts: { zh: '请核对', en: 'To be checked' },
  doubtsAbout: {
    zh: '系统只提示疑点，是否采信由复核的人判断。',
    en: 'These are only pointed out; whoever reviews judges.',
  },
  metres: { zh: (count: string) => `${count}米`, en: (count: string) => `${count} m` },
  writtenOn: { zh: '成文日期', en: 'Dated' },
  none: {
    zh: '还没有附件。照片、报告、录像都可以放在这里，照片会读出拍摄时间和地点。',
    en: 'Nothing attached yet. Photographs, reports and films go here; a photograph’s time and place are read.',
  },
  add: { zh: '添加附件', en: 'Attach files' },
  purpose: { zh: '用途', en: 'What it shows' },
  note: { zh: '说明', en: 'Note' },
  drop: { zh: '把文件拖到这里，或选择文件', en: 'Drop files here or choose them' },
  choose: { zh: '选择文件', en: 'Choose files' },
  takes: {
    zh: '照片、PDF、Word、Excel、文本、压缩包、录音、录像；照片 50 MB、材料 100 MB、录像 500 MB 以内。',
    en: 'Photographs to 50 MB, PDF, Word, Excel, text, archives and sound to 100 MB, films to 500 MB.',
  },
  sending: { zh: (share: number) => `已传 ${share}%`, en: (share: number) => `${share}% sent` },
  sent: { zh: '已存入', en: 'Stored' },
  again: { zh: '重传', en: 'Try again' },
  before: { zh: '整改前', en: 'Before' },
  after: { zh: '整改后', en: 'After' },
  noPicture: { zh: '没有照片', en: 'No picture' },
  takenAt: { zh: '拍摄', en: 'Taken' },
  noTakenAt: { zh: '照片没有记下拍摄时间', en: 'The picture names no time' },
  position: { zh: '位置', en: 'Place' },
  noPosition: { zh: '照片没有记下位置', en: 'The picture names no place' },
  recordedAt: { zh: '上传', en: 'Sent in' },
  size: { zh: '大小', en: 'Size' },
  digest: { zh: '内容摘要', en: 'SHA-256' },
  by: { zh: '上传人', en: 'By' },
  download: { zh: '下载', en: 'Download' },
  withdraw: { zh: '撤回', en: 'Take back' },
  withdrawSentence: {
    zh: '撤回后打不开；谁传的、谁撤的、为什么，仍留在记录里。',
    en: 'It can no longer be opened; who sent it, who took it back and why stay on record.',
  },
  withdrawn: {
    zh: (by: string, reason: string) => `已由 ${by} 撤回：${reason}`,
    en: (by: string, reason: string) => `taken back by ${by}: ${reason}`,
  },
  sameAs: {
    zh: '同一张照片在本件中出现不止一次',
    en: 'The same picture stands here more than once',
  },
  lateBefore: {
    zh: '“整改前”的照片拍摄时间晚于“整改后”的',
    en: 'A picture of before was taken after one of after',
  },
  brokenPicture: {
    zh: '这张照片读不出来，请下载原件',
    en: 'This photograph cannot be shown; download the original',
  },
  cannotShow: {
    zh: '浏览器不能直接看这种文件，请下载。',
    en: 'The browser cannot show this; download it.',
  },
  cut: {
    zh: '只显示前面一部分，全文请下载。',
    en: 'Only the beginning is shown; download it for all.',
  },
} as const
