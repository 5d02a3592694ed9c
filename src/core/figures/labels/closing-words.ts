/** The words of a total that closes its parts: 合计384件. */
export const SUM_WORDS = '合计|总计|共计'

/** What the total's cases have become, behind its word: 合计办结64件. */
export const CLOSING_VERBS = '有|办结|完成|销号|交办|转办|承办'
