import { layoutProblemsSentence } from '../public-layout-problems.ts'
import type { RefusalSentences } from './refusal-sentence.ts'

/** What the rules on papers, items, figures, tables and imports forbid. */
export const DESK_REFUSALS = {
  'issue-unknown': {
    zh: (given, say) => `没有找到简报${say.quoted(given.issue)}。`,
    en: (given, say) => `There is no issue${say.quoted(given.issue)}.`,
  },
  'issue-not-at-this-step': {
    zh: (given, say) =>
      `该期简报处于${say.quoted(given.step) || '目前的步骤'}，不能${say.quoted(given.act) || '这样办理'}：请按起草、审核、印发的顺序办理。`,
    en: () =>
      'This issue is at a step where that is not possible: an issue is drafted, then reviewed, then published.',
  },
  'issue-has-contradictions': {
    zh: (given) =>
      `该期简报的数据前后不一致，不能印发：${given.contradictions ?? '请先核对各项数据'}。`,
    en: (given) =>
      `The figures of this issue contradict each other, so it cannot be published: ${given.contradictions ?? 'check the figures first'}.`,
  },
  'issue-number-taken': {
    zh: (given) => `第${given.number ?? ''}期已经有了，期号不能重复。`,
    en: (given) =>
      `There is an issue${given.number ? ` number ${given.number}` : ' of this number'} already: choose another number.`,
  },
  'item-unknown': {
    zh: () => '没有找到这条稿件，可能已经删除。',
    en: () => 'There is no such item; it may have been withdrawn.',
  },
  'figure-unknown': {
    zh: (given, say) => `这期简报没有编号为${say.quoted(given.figure)}的数据。`,
    en: (given, say) => `This issue has no figure${say.quoted(given.figure)}.`,
  },
  'template-unknown': {
    zh: (given, say) =>
      `没有${say.quoted(given.template)}这种表样，或已停用：请用 layout-1 至 layout-13，或本办的表样。`,
    en: (given, say) =>
      `There is no layout${say.quoted(given.template)}, or it was stopped: use layout-1 to layout-13, or one of the office’s own.`,
  },
  'layout-not-public': {
    zh: (given, say) =>
      `表样${say.quoted(given.template)}不能用作公开表：${layoutProblemsSentence(given.problems ?? '', 'zh') || '请检查各列'}。请在“表样”中改好，或另选一个。`,
    en: (given, say) =>
      `The layout${say.quoted(given.template)} cannot be that of a public table: ${layoutProblemsSentence(given.problems ?? '', 'en') || 'look at its columns'}. Mend it under “Table layouts”, or choose another.`,
  },
  'layout-of-publication-stopped': {
    zh: (given, say) =>
      `这张公开表用的表样${say.quoted(given.template)}已停用，印不出来：请在“表样”中恢复使用，或作废后换一个表样另拟。`,
    en: (given, say) =>
      `The layout${say.quoted(given.template)} of this table was stopped, so that it cannot be printed: take it into use again under “Table layouts”, or discard the table and draft it with another.`,
  },
  'template-name-taken': {
    zh: (given, say) =>
      given.version
        ? `本办已有表样${say.quoted(given.template)}（现为第 ${given.version} 版，停用的也算）：请另取一个名称；要改那一个，请在“本办的表样”里改。`
        : `${say.quoted(given.template)}是现成的表样，不能改动：请另取一个名称。`,
    en: (given, say) =>
      given.version
        ? `The office has a layout${say.quoted(given.template)} already, in use or stopped (version ${given.version}): choose another name, or change that one under “Layouts of the office”.`
        : `The layout${say.quoted(given.template)} came with the program and stays as it is: choose another name.`,
  },
  'import-changed-meanwhile': {
    zh: () => '预览之后台账有了变动，请重新预览后再确认导入；没有存入任何内容。',
    en: () =>
      'The ledger changed after the preview: preview again before you confirm; nothing was stored.',
  },
  'import-unknown': {
    zh: () => '本轮次没有这次导入，或它没有存入任何内容。',
    en: () => 'This round has no such import, or it stored nothing.',
  },
  'import-already-undone': {
    zh: (given, say) => `这次导入${given.at ? `在${say.moment(given.at)}` : ''}已经撤销。`,
    en: (given, say) =>
      `This import was undone already${given.at ? `, on ${say.moment(given.at)}` : ''}.`,
  },
  'import-in-use': {
    zh: (given, say) =>
      `不能撤销这次导入：其中${given.count ? `${given.count}件` : '有的件'}已经办理${given.number ? `，如${say.quoted(given.number)}` : ''}。请逐件更正。`,
    en: (given, say) =>
      `This import cannot be undone: its cases were acted on${given.number ? `, such as${say.quoted(given.number)}` : ''}. Correct them one by one.`,
  },
  'import-printed': {
    zh: (given, say) =>
      `不能撤销这次导入：其中${given.count ? `${given.count}件` : '有的件'}已经印入简报或公开表${given.number ? `，如${say.quoted(given.number)}` : ''}。请用更正。`,
    en: (given, say) =>
      `This import cannot be undone: its cases stand in a bulletin or a public table${given.number ? `, such as${say.quoted(given.number)}` : ''}. Use a correction.`,
  },
  'problems-not-mended': {
    zh: (given) => `清单中还有${given.count ?? ''}处问题没有改正，不能确认导入；没有存入任何内容。`,
    en: (given) =>
      `Problems on the list still have to be mended${given.count ? ` (${given.count})` : ''} before it can be imported; nothing was stored.`,
  },
  'list-too-large': {
    zh: (given) => `清单太大${given.limit ? `，一次最多${given.limit}行` : ''}：请拆分后分次导入。`,
    en: (given) =>
      `The list is too large${given.limit ? ` (at most ${given.limit} rows at once)` : ''}: split it and import the parts one after another.`,
  },
  'cell-too-long': {
    zh: ({ sheet, cell, count }) =>
      `${sheet ? `工作表“${sheet}”的` : ''}${cell ? `单元格${cell}` : '有一个单元格'}${count ? `有${count}个字，` : '太长，'}超过 Excel 每格 32767 个字的上限，没有写出文件：请改用 Word 或网页格式，或先精简该件的文字。`,
    en: ({ sheet, cell, count }) =>
      `${cell ? `Cell ${cell}` : 'A cell'}${sheet ? ` of the sheet “${sheet}”` : ''} ${count ? `holds ${count} characters` : 'is too long'}, more than the 32,767 of an Excel cell; no file was written: use Word or a web page instead, or shorten the text of the case.`,
  },
  'picture-unreadable': {
    zh: () => '这不是完整的 PNG 或 JPEG 图片，没有存入：请另存为其中一种格式再上传。',
    en: () =>
      'This is not a whole PNG or JPEG picture and was not stored: save it as one of them and send it again.',
  },
  'archived-unknown': {
    zh: (given, say) => `简报档案里没有${say.quoted(given.issue)}这一期。`,
    en: (given, say) => `The archive holds no issue${say.quoted(given.issue)}.`,
  },
  'reading-has-gaps': {
    zh: ({ problems }) =>
      `这份文件还不能作为一期简报存档：${problems ?? '缺少期号或日期'}。请补上这几项再存。`,
    en: ({ problems }) =>
      `This file cannot be archived as an issue yet: ${problems ?? 'its number or its day is missing'}. Say what is missing and store it again.`,
  },
  'series-unknown': {
    zh: ({ figure, known }) =>
      `不知道要看哪个数${figure ? `（“${figure}”）` : ''}：可以写${known ?? ''}，或简报里数字前面的字词。`,
    en: ({ figure, known }) =>
      `It is not clear which figure is meant${figure ? ` (“${figure}”)` : ''}: say ${known ?? ''}, or words that stand before the number.`,
  },
} as const satisfies RefusalSentences
