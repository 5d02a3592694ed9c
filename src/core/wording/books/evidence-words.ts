import type { EvidenceDoubt, PointedOut } from '../../evidence/evidence-doubts.ts'
import type { LabTestAct, LabTestFact, LabTestStep } from '../../evidence/lab-test.ts'
import type { Comparison, LimitVerdict } from '../../evidence/limit.ts'
import type { Words } from '../words.ts'

export const LAB_TEST_STEP_WORDS: Words<LabTestStep> = {
  awaitingResult: { zh: '待出结果', en: 'result awaited' },
  resultGiven: { zh: '已出结果', en: 'result given' },
}

export const LAB_TEST_ACT_WORDS: Words<LabTestAct['act']> = {
  takeSample: { zh: '登记采样', en: 'take a sample' },
  postponeResult: { zh: '推迟出结果', en: 'postpone a result' },
  giveResults: { zh: '登记检测结果', en: 'give results' },
}

export const LAB_TEST_FACT_WORDS: Words<LabTestFact['type']> = {
  sampleTaken: { zh: '已采样', en: 'sample taken' },
  resultPostponed: { zh: '出结果已推迟', en: 'result postponed' },
  resultsGiven: { zh: '检测结果已登记', en: 'results given' },
}

export const COMPARISON_WORDS: Words<Comparison> = {
  atMost: { zh: '不高于', en: 'at most' },
  atLeast: { zh: '不低于', en: 'at least' },
  between: { zh: '介于', en: 'between' },
}

export const LIMIT_VERDICT_WORDS: Words<LimitVerdict> = {
  awaited: { zh: '结果未出', en: 'awaited' },
  within: { zh: '达标', en: 'within the limit' },
  exceeds: { zh: '超标', en: 'beyond the limit' },
  incomparable: { zh: '不能判定', en: 'cannot be told' },
}

export const EVIDENCE_DOUBT_WORDS: Words<EvidenceDoubt> = {
  sameFileElsewhere: { zh: '同一文件在别处用过', en: 'the same file is used elsewhere' },
  nearlySamePicture: { zh: '与别处的照片几乎相同', en: 'nearly the same picture elsewhere' },
  takenBeforeAct: { zh: '照片早于所证明的事', en: 'taken before what it proves' },
  takenAfterSentIn: { zh: '照片时间晚于报送时间', en: 'taken after it was sent in' },
  tooFar: { zh: '拍摄地点离现场太远', en: 'taken too far from the site' },
  noTimeInFile: { zh: '照片里没有拍摄时间', en: 'no time in the file' },
  noPlaceInFile: { zh: '照片里没有拍摄地点', en: 'no place in the file' },
  paperBeforeWhatItAnswers: {
    zh: '材料日期早于所答复的材料',
    en: 'older than the paper that it answers',
  },
  paperAfterSentIn: { zh: '材料日期晚于报送时间', en: 'dated after it was sent in' },
}

/** A doubt in words, with where else, how far, or which day. */
export function doubtInWords({ doubt, about }: PointedOut): string {
  const { zh } = EVIDENCE_DOUBT_WORDS[doubt]
  if (about === '') return zh
  return `${zh}（${doubt === 'tooFar' ? `${about}米` : about}）`
}
