import type { PlacedText } from './finding.ts'
import { SURNAME } from './surnames.ts'

/** 郝某某, 张某 in one text of a row. */
const MASKED = new RegExp(`(${SURNAME})(某{1,2})(?!某)`, 'gu')
/** What is called after a place or a thing and not after a person. */
const NO_PERSON = /[村镇乡区县市路街巷组厂店庄湾桥山河湖屯沟岭坪冲家园公司速新校院站场坝村]$/u
const END =
  '(?=$|[^\\u4e00-\\u9fff]|[的在等家及和与反举投称承经养私擅违非长将把于所系为是已曾未因向对被从自租购立拒予处罚约])'
const START = '(?<=^|[^\\u4e00-\\u9fff]|[由对将与和向被给让找叫为是人主民者板居户])'

type Stretch = { readonly from: number; readonly to: number }

/** The full name behind a mask of another cell of the same row: 郝某某 here, 郝建国 there. */
export function namesBehindMasks(
  { text }: { readonly text: string },
  row: readonly PlacedText<unknown>[],
): readonly Stretch[] {
  const masks = new Set(row.flatMap((one) => [...one.text.matchAll(MASKED)].map(([mask]) => mask)))
  return [...masks].flatMap((mask) => {
    const surname = mask.replace(/某+$/u, '')
    const given = mask.length - surname.length
    const length = given === 2 ? '{2}' : '{1,2}'
    const form = new RegExp(`${START}${surname}(?!某)[\\u4e00-\\u9fff]${length}${END}`, 'gu')
    return [...text.matchAll(form)]
      .filter(([name]) => !NO_PERSON.test(name) && !name.includes('某'))
      .map(({ 0: name, index }) => ({ from: index, to: index + name.length }))
  })
}
