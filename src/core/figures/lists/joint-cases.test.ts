import { expect, it } from 'vitest'
import { told } from '../testing/told.ts'

it.each([
  [
    '累计交办343件，甲市126件、乙市120件、丙市100件（其中有3个举报件同时涉及2个市州）。',
    '343=126+120+100',
  ],
  ['本批信访件350件（其中1件涉2市），分别是：甲市150件、乙市101件、丙市100件。', '350=150+101+100'],
  [
    '共交办22件。其中，甲区5件、乙区2件（与丙县交叉案件1件、市住建局交叉案件1件）、丙县13件、市住建局4件。',
    '22=5+2+13+4',
  ],
  ['交办9件：甲区5件、乙市3件、丙局2件，其中涉及2个区（市）的有1件。', '9=5+3+2'],
])('联合件写在括号里、写在总数后面，都只计一次：%s', (text, sum) => {
  expect(told('joint-adjusted', text)).toEqual([`right ${sum}`])
  expect(told('subset', text).filter((one) => one.startsWith('wrong'))).toEqual([])
})
