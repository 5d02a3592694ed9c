/** The sentences in which a check says why. */
export const WORDS = {
  agrees: (total: number) => `各部分之和等于总数${total}。`,
  jointAgrees: (total: number) => `联合件只计一次后，各部分之和等于总数${total}。`,
  differs: (total: number, sum: number) =>
    `各部分之和为${sum}，总数写的是${total}，相差${Math.abs(total - sum)}。`,
  severalLabels: (total: number, sum: number) =>
    `类别之和${sum}多于件数${total}：一件可涉及多类，不是错误。`,
  severalUnits: (total: number, sum: number) =>
    `各单位之和${sum}多于件数${total}：文中说明一件可涉及多个单位，不是错误。`,
  splitAgrees: (total: number) => `各部分连同分解增加数，等于分解后总数${total}。`,
  splitDiffers: (total: number, sum: number) =>
    `各部分连同分解增加数为${sum}，分解后总数写的是${total}，相差${Math.abs(total - sum)}。`,
  share: (said: { part: number; total: number; expected: number; printed: number }) =>
    said.expected === said.printed
      ? `${said.part}占${said.total}的${said.expected}%，与所写一致。`
      : `${said.part}占${said.total}应为${said.expected}%，写的是${said.printed}%。`,
  rate: (said: { printed: number; expected: number; isWithPartly: boolean }) => {
    const way = said.isWithPartly ? '阶段性办结计入' : '阶段性办结不计入'
    return said.printed === said.expected
      ? `办结率${said.expected}%与件数一致（${way}）。`
      : `按件数算，办结率为${said.expected}%（${way}），写的是${said.printed}%。`
  },
  sharesWhole: (sum: number) => `各占比之和为${sum}%，在四舍五入的范围之内。`,
  sharesDiffer: (sum: number) => `各占比之和为${sum}%，超出四舍五入的范围。`,
  sameTwice: (value: number) => `两处都是${value}。`,
  differsTwice: (first: number, second: number) =>
    `前一处写${first}，后一处写${second}，同一个数两处不一致。`,
  grownTwice: (first: number, second: number) =>
    `前一处写${first}，后一处写${second}，截止时间不同，是否同一个数不能判断。`,
  within: (part: number, whole: number) => `其中数${part}不多于总数${whole}。`,
  above: (part: number, whole: number) => `其中数${part}多于总数${whole}。`,
  rollsOn: (total: number) => `上一批的累计数加本批等于累计数${total}。`,
  rollsOff: (total: number, sum: number) =>
    `上一批的累计数加本批为${sum}，累计数写的是${total}，相差${Math.abs(total - sum)}。`,
  grows: (earlier: number, now: number) => `累计数由前一份的${earlier}到${now}，没有减少。`,
  falls: (earlier: number, now: number) =>
    `累计数只增不减，前一份写${earlier}，这一份写${now}，少了${earlier - now}。`,
  issues: (earlier: number, later: number) =>
    later === earlier + 1
      ? `期号接着前一期的第${earlier}期。`
      : later > earlier
        ? `前一期是第${earlier}期，这一期写第${later}期，中间的期没有给出。`
        : `前一期是第${earlier}期，这一期写第${later}期，期号没有往后排。`,
  claimsAgree: (verdict: string) => `总的结论“${verdict}”与各项诉求的认定一致。`,
  claimsDiffer: (printed: string, derived: string) =>
    `总的结论写“${printed}”，各项诉求的认定不一，应为“${derived}”：是表述矛盾，不是数字错误。`,
  titlesAgree: (count: number) => `导读${count}条都有相同的标题。`,
  titlesMissing: (titles: string) => `正文里没有找到这些标题：${titles}。`,
  titleDiffers: (title: string, heading: string) =>
    `导读写“${title}”，正文标题是“${heading}”，两处不一致。`,
  titlesDistinct: (count: number) => `导读列出${count}条，各不相同。`,
  titlesRepeated: (count: number, distinct: number) =>
    `导读列出${count}条，不同的只有${distinct}条，有一条重复。`,
  numbered: (count: number) => `序号从一到${count}，没有缺号。`,
  misnumbered: (number: number) => `序号不连续，缺第${number}点。`,
  listed: (count: number) => `所写${count}，列出的也是${count}。`,
  listedOtherwise: (said: number, listed: number) => `写的是${said}，列出的是${listed}。`,
  span: (said: number, days: number) =>
    said === days ? `起止两天都算，正好${days}天。` : `起止两天都算是${days}天，写的是${said}天。`,
  leftOver: (open: number, left: number) =>
    open === left
      ? `各单位交办数减去办结数，共${left}，与在办数一致。`
      : `各单位交办数减去办结数，共${left}，在办数写的是${open}。`,
  closedAbove: (unit: string, received: number) => `${unit}的办结数多于交办数${received}。`,
  workingSpan: (said: number, days: number) =>
    said === days
      ? `起止两天都算，正好${days}个工作日。`
      : `起止两天都算是${days}个工作日，写的是${said}个工作日。`,
  backwards: '起止日期颠倒：结束的日期在开始之前。',
  noSuchDay: (day: string) => `没有“${day}”这一天。`,
  weekday: (day: string, name: string, isRight: boolean) =>
    isRight ? `${day}是星期${name}。` : `${day}是星期${name}，写的不是。`,
  cutOffOrder: (cutOff: string, issue: string, isRight: boolean) =>
    isRight ? `截止${cutOff}，不晚于印发的${issue}。` : `截止${cutOff}，晚于印发的${issue}。`,
  doneOrder: (done: string, notice: string, isRight: boolean) =>
    isRight
      ? `公示从${notice}开始，在${done}完成之后。`
      : `公示从${notice}开始，早于所写的完成日期${done}。`,
  dueOrder: (due: string, notice: string, isRight: boolean) =>
    isRight
      ? `公示从${notice}开始，在整改期限${due}之后。`
      : `公示从${notice}开始，早于整改期限${due}：是否提前完成，不能判断。`,
  noticeOrder: (issue: string, end: string, isRight: boolean) =>
    isRight ? `落款${issue}，不晚于公示结束的${end}。` : `落款${issue}，晚于公示结束的${end}。`,
  staleCutOff: (own: string, latest: string) =>
    `这里截止${own}，别处截止${latest}：可能是上一期留下的，是否同一期的数不能判断。`,
  saidTwice: '同样的话出现两遍，日期批次都相同，数字却不同：可能有一段是上一期留下的。',
  sameSerial: (first: number, other: number) =>
    first === other
      ? `前后都是序号${first}。`
      : `前面是序号${first}，这里写的是序号${other}，不是同一个问题。`,
  attached: (number: number) => `附件${number}在文中。`,
  notAttached: (number: number) => `文中没有附件${number}。`,
  numberFits: (number: string) => `编号${number}合乎编号规则。`,
  numberOdd: (number: string, usual: number) =>
    `编号${number}有${number.length}位，其他编号是${usual}位。`,
  numberUnknown: (number: string) => `编号${number}不合已知的编号规则。`,
  numberWithoutDay: (number: string) => `编号${number}里的日期没有这一天。`,
  numberTooLate: (number: string, day: string, issue: string) =>
    `编号${number}里的日期${day}晚于印发的${issue}。`,
  noticeWhole: '公示应有的各项都有。',
  noticeLacks: (missing: string) => `没有找到公示应有的：${missing}。`,
  allOf: (count: number, words: string) => `“${words}”说的就是这${count}，没有与它矛盾的数。`,
  notAllOf: (words: string, other: number) => `说“${words}”，文中却还有${other}。`,
  jointParts: (names: number, done: number) => `联合件共${names}个单位，已完成${done}个部分。`,
  jointStranger: (name: string) => `${name}不在这件联合件的单位之中。`,
  unitAgrees: (unit: string, total: number) => `${unit}的办结与未办结合起来是${total}。`,
  unitDiffers: (unit: string, total: number, sum: number) =>
    `${unit}的办结与未办结合起来是${sum}，件数写的是${total}。`,
} as const
