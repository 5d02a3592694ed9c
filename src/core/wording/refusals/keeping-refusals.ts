import type { RefusalSentences } from './refusal-sentence.ts'

/** What the rules on bulk acts, attachments, views and standard texts forbid. */
export const KEEPING_REFUSALS = {
  'nothing-to-urge': {
    zh: () => '该件没有可以催办的单位：还没有转办，或者都已回复。',
    en: () =>
      'Nobody can be urged on this case: it is not dispatched yet, or everybody has replied.',
  },
  'nothing-to-sign-for': {
    zh: () => '该件没有等您签收的部分：还没有转办给您，或者已经签收。',
    en: () =>
      'Nothing of this case waits to be signed for: it is not yours yet, or it is signed for.',
  },
  'attachment-unknown': {
    zh: () => '没有找到这个附件，可能已经撤回。',
    en: () => 'There is no such attachment; it may have been taken back.',
  },
  'file-kind-not-taken': {
    zh: () =>
      '这种文件不能作为附件，没有存入：请用照片（JPEG、PNG、WebP、HEIC）、PDF、Word、Excel、文本、压缩包、录音或录像。文件的种类按内容判断，改后缀名没有用。',
    en: () =>
      'This kind of file cannot be attached; nothing was stored. Use a photograph (JPEG, PNG, WebP, HEIC), PDF, Word, Excel, plain text, an archive, sound or film. The kind is told by the content, not by the name.',
  },
  'picture-not-shown': {
    zh: () => '这张照片读不出来，不能在页面上看：原件已存好，请下载。',
    en: () =>
      'This photograph cannot be decoded and so is not shown: it is stored as it is; download it.',
  },
  'picture-must-wait': {
    zh: () => '正在处理的照片太多，这张暂时看不了：请过一会儿再打开，或者下载原件。',
    en: () =>
      'Too many photographs are being made ready: open this one again in a while, or download it.',
  },
  'file-too-large': {
    zh: (given) => `文件太大，没有存入：这种文件最多${given.limit ?? ''}。`,
    en: (given) => `The file is too large; nothing was stored: at most ${given.limit ?? ''}.`,
  },
  'file-empty': {
    zh: () => '文件是空的，没有存入。',
    en: () => 'The file is empty; nothing was stored.',
  },
  'view-unknown': {
    zh: () => '没有找到这个视图，可能已经删除，或者是别人自己的。',
    en: () => 'There is no such view; it may have been removed, or it is somebody else’s own.',
  },
  'standard-text-unknown': {
    zh: () => '没有找到这条常用语，可能已经删除，或者是别人自己的。',
    en: () =>
      'There is no such standard text; it may have been removed, or it is somebody else’s own.',
  },
} as const satisfies RefusalSentences
