const apart = (a: number, b: number) => Number(Math.abs(a - b).toFixed(6))

/** Why a sum, a share, a rate or a figure said twice agrees or does not. */
export const SUM_REASONS = {
  agrees: {
    zh: (total: number) => `各部分之和等于总数${total}。`,
    en: (total: number) => `The parts add up to the total, ${total}.`,
  },
  jointAgrees: {
    zh: (total: number) => `联合件只计一次后，各部分之和等于总数${total}。`,
    en: (total: number) =>
      `With joint cases counted once, the parts add up to the total, ${total}.`,
  },
  differs: {
    zh: (total: number, sum: number) =>
      `各部分之和为${sum}，总数写的是${total}，相差${apart(total, sum)}。`,
    en: (total: number, sum: number) =>
      `The parts add up to ${sum}; the total is printed as ${total}, ${apart(total, sum)} off.`,
  },
  restOpen: {
    zh: (total: number, sum: number) =>
      `办结与阶段性办结合起来是${sum}，总数是${total}：其余${apart(total, sum)}可能还在办理，文中没有写，不能判断。`,
    en: (total: number, sum: number) =>
      `Closed and partly closed make ${sum} of ${total}: the other ${apart(total, sum)} may be open; the paper does not say, so it cannot be told.`,
  },
  severalLabels: {
    zh: (total: number, sum: number) =>
      `类别之和${sum}多于件数${total}：一件可涉及多类，不是错误。`,
    en: (total: number, sum: number) =>
      `The categories add up to ${sum}, more than the ${total} cases: one case may have several categories; this is no mistake.`,
  },
  severalUnits: {
    zh: (total: number, sum: number) =>
      `各单位之和${sum}多于件数${total}：文中说明一件可涉及多个单位，不是错误。`,
    en: (total: number, sum: number) =>
      `The units add up to ${sum}, more than the ${total} cases: the paper says that one case may concern several units; this is no mistake.`,
  },
  unitsMayShare: {
    zh: (total: number, sum: number) =>
      `各单位之和${sum}略多于件数${total}：文中别处有由几个单位共同办理的件，这里没有说明，不能判断。`,
    en: (total: number, sum: number) =>
      `The units add up to ${sum}, a little more than the ${total} cases: elsewhere the paper has cases that units share; here it does not say, so it cannot be told.`,
  },
  splitAgrees: {
    zh: (total: number) => `各部分连同分解增加数，等于分解后总数${total}。`,
    en: (total: number) =>
      `The parts with what splitting adds make the total after splitting, ${total}.`,
  },
  splitDiffers: {
    zh: (total: number, sum: number) =>
      `各部分连同分解增加数为${sum}，分解后总数写的是${total}，相差${apart(total, sum)}。`,
    en: (total: number, sum: number) =>
      `The parts with what splitting adds make ${sum}; the total after splitting is printed as ${total}, ${apart(total, sum)} off.`,
  },
  share: {
    zh: (part: number, total: number, expected: number, printed: number) =>
      expected === printed
        ? `${part}占${total}的${expected}%，与所写一致。`
        : `${part}占${total}应为${expected}%，写的是${printed}%。`,
    en: (part: number, total: number, expected: number, printed: number) =>
      expected === printed
        ? `${part} is ${expected}% of ${total}, as printed.`
        : `${part} is ${expected}% of ${total}; printed is ${printed}%.`,
  },
  rate: {
    zh: (printed: number, expected: number) =>
      printed === expected
        ? `所写的${expected}%与件数一致。`
        : `按件数算应为${expected}%，写的是${printed}%。`,
    en: (printed: number, expected: number) =>
      printed === expected
        ? `${expected}% agrees with the counts.`
        : `The counts give ${expected}%; printed is ${printed}%.`,
  },
  closingRate: {
    zh: (printed: number, expected: number, isWithPartly: boolean) => {
      const way = isWithPartly ? '阶段性办结计入' : '阶段性办结不计入'
      return printed === expected
        ? `办结率${expected}%与件数一致（${way}）。`
        : `按件数算，办结率为${expected}%（${way}），写的是${printed}%。`
    },
    en: (printed: number, expected: number, isWithPartly: boolean) => {
      const way = isWithPartly ? 'partly closed cases counted' : 'partly closed cases not counted'
      return printed === expected
        ? `The closing rate of ${expected}% agrees with the counts (${way}).`
        : `The counts give a closing rate of ${expected}% (${way}); printed is ${printed}%.`
    },
  },
  sharesWhole: {
    zh: (sum: number) => `各占比之和为${sum}%，在四舍五入的范围之内。`,
    en: (sum: number) => `The shares add up to ${sum}%, within rounding.`,
  },
  sharesDiffer: {
    zh: (sum: number) => `各占比之和为${sum}%，超出四舍五入的范围。`,
    en: (sum: number) => `The shares add up to ${sum}%, further from 100% than rounding explains.`,
  },
  sameTwice: {
    zh: (value: number) => `两处都是${value}。`,
    en: (value: number) => `Both places say ${value}.`,
  },
  differsTwice: {
    zh: (first: number, second: number) =>
      `前一处写${first}，后一处写${second}，同一个数两处不一致。`,
    en: (first: number, second: number) =>
      `One figure is said twice and differs: first ${first}, then ${second}.`,
  },
  grownTwice: {
    zh: (first: number, second: number) =>
      `前一处写${first}，后一处写${second}，截止时间不同，是否同一个数不能判断。`,
    en: (first: number, second: number) =>
      `First ${first}, then ${second}: their cut-offs differ, so whether they are one figure cannot be told.`,
  },
  within: {
    zh: (part: number, whole: number) => `其中数${part}不多于总数${whole}。`,
    en: (part: number, whole: number) => `${part} is not above the ${whole} that it is part of.`,
  },
  above: {
    zh: (part: number, whole: number) => `其中数${part}多于总数${whole}。`,
    en: (part: number, whole: number) => `${part} is above the ${whole} that it is part of.`,
  },
  rollsOn: {
    zh: (total: number) => `上一批的累计数加本批等于累计数${total}。`,
    en: (total: number) =>
      `The earlier running total and this batch make the running total, ${total}.`,
  },
  rollsOff: {
    zh: (total: number, sum: number) =>
      `上一批的累计数加本批为${sum}，累计数写的是${total}，相差${apart(total, sum)}。`,
    en: (total: number, sum: number) =>
      `The earlier running total and this batch make ${sum}; the running total is printed as ${total}, ${apart(total, sum)} off.`,
  },
  grows: {
    zh: (earlier: number, now: number) => `累计数由前一份的${earlier}到${now}，没有减少。`,
    en: (earlier: number, now: number) =>
      `The running total went from ${earlier} in the paper before to ${now}; it did not fall.`,
  },
  falls: {
    zh: (earlier: number, now: number) =>
      `累计数只增不减，前一份写${earlier}，这一份写${now}，少了${apart(earlier, now)}。`,
    en: (earlier: number, now: number) =>
      `A running total never falls: the paper before says ${earlier}, this one ${now}, ${apart(earlier, now)} less.`,
  },
  leftOver: {
    zh: (open: number, left: number) =>
      open === left
        ? `各单位交办数减去办结数，共${left}，与在办数一致。`
        : `各单位交办数减去办结数，共${left}，在办数写的是${open}。`,
    en: (open: number, left: number) =>
      open === left
        ? `What each unit received less what it closed makes ${left}, as many as are open.`
        : `What each unit received less what it closed makes ${left}; open cases are printed as ${open}.`,
  },
  closedAbove: {
    zh: (unit: string, received: number) => `${unit}的办结数多于交办数${received}。`,
    en: (unit: string, received: number) =>
      `${unit} closed more cases than the ${received} that it received.`,
  },
  unitAgrees: {
    zh: (unit: string, total: number) => `${unit}的办结与未办结合起来是${total}。`,
    en: (unit: string, total: number) => `Closed and open cases of ${unit} make ${total}.`,
  },
  unitDiffers: {
    zh: (unit: string, total: number, sum: number) =>
      `${unit}的办结与未办结合起来是${sum}，件数写的是${total}。`,
    en: (unit: string, total: number, sum: number) =>
      `Closed and open cases of ${unit} make ${sum}; its cases are printed as ${total}.`,
  },
} as const
