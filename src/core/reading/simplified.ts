// Only the characters that occur in headings, verdicts, statuses and the words around figures: texts themselves stay as printed.
const PAIRS =
  '屬属實实舉举報报辦办結结階阶處处編编號号區区縣县類类別别況况調调責责問问題题內内容容轉转時时間间來来電电話话' +
  '訪访單单據据標标記记備备註注說说狀状態态點点稱称領领導导聯联係系員员門门關关鍵键進进度度監监環环護护' +
  '務务項项線线當当評评論论據据詳详細细營营業业證证碼码務务貴贵現现場场測测確确認认級级組组種种簡简體体' +
  '塵尘氣气聲声廢废農农養养鎮镇鄉乡劃划與与對对於于無无從从後后開开發发應应該该個个萬万億亿總总計计數数' +
  '併并邊边覽览公公約约談谈紀纪過过達达優优準准達达審审核核復复還还將将滿满驗验銷销諮咨詢询渠渠濟济衛卫' +
  '圍围護护罰罚額额擔担負负參参機机構构壓压築筑淨净煙烟揚扬溝沟灣湾島岛灘滩陽阳陰阴長长東东麻麻' +
  '較较廳厅資资團团隊队則则獲获續续連连幾几採采納纳擬拟婁娄餘余眾众壞坏輻辐兩两檢检偵侦閉闭礦矿網网飲饮屆届蘇苏齊齐僅仅暫暂徵征漁渔雜杂寧宁鐵铁'

const SIMPLE = new Map<string, string>()
const characters = [...PAIRS]
for (let i = 0; i + 1 < characters.length; i += 2) {
  SIMPLE.set(characters[i] ?? '', characters[i + 1] ?? '')
}

const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'u')

/** The words in Simplified script, character by character, so that both scripts meet the same rules. */
export function simplified(text: string): string {
  if (!TRADITIONAL.test(text)) return text
  let out = ''
  for (const character of text) out += SIMPLE.get(character) ?? character
  return out
}
