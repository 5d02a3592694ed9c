import type { Language, Words } from './words.ts'

/** What a system says by its code when a file cannot be had (errno). */
const SYSTEM_REASONS = {
  ENOENT: { zh: '没有这个文件或目录', en: 'there is no such file or folder' },
  EACCES: { zh: '没有权限', en: 'permission is missing' },
  EPERM: { zh: '没有权限', en: 'permission is missing' },
  EISDIR: { zh: '这是一个目录', en: 'it is a folder' },
  ENOTDIR: { zh: '路径中有一段不是目录', en: 'a part of the path is no folder' },
  EEXIST: { zh: '已经有这个文件', en: 'it is there already' },
  ENOSPC: { zh: '磁盘满了', en: 'the disk is full' },
  EDQUOT: { zh: '超过了磁盘配额', en: 'the disk quota is used up' },
  EROFS: { zh: '磁盘是只读的', en: 'the disk can only be read' },
  EFBIG: { zh: '文件超过了磁盘允许的大小', en: 'the file is larger than the disk allows' },
  EMFILE: { zh: '打开的文件太多', en: 'too many files are open' },
  ECONNREFUSED: { zh: '对方没有应答这个端口', en: 'nothing answers at that port' },
  ENOTFOUND: { zh: '找不到这个主机名', en: 'no host of that name was found' },
  ETIMEDOUT: { zh: '对方没有按时应答', en: 'it did not answer in time' },
} as const satisfies Words<string>

/** Why the system would not: in words where its code is known, else as it said it. */
export function systemReason(code: string, message: string, language: Language = 'zh'): string {
  const known = (SYSTEM_REASONS as Words<string>)[code]
  return known ? known[language] : message
}

const AT_POSITION = /at position (\d+)/

/** Where a text stops being JSON, by what the parser said; the end of the text where it said no place. */
export function jsonReason(text: string, message: string, language: Language = 'zh'): string {
  const at = AT_POSITION.exec(message)?.[1]
  if (at === undefined) {
    return language === 'zh' ? '到末尾还没有写完' : 'it ends before it is complete'
  }
  const before = text.slice(0, Number(at)).split('\n')
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1]
  return language === 'zh'
    ? `第 ${line} 行第 ${column} 个字符处写法不对`
    : `it goes wrong in line ${line} at character ${column}`
}
