/** The map and the trend of a round. */
export const OVERVIEW_WORDS = {
  trend: { zh: '逐日进度', en: 'Day by day' },
  trendAbout: {
    zh: '每天24时累计的件数；最后一天到截止时刻。',
    en: 'Cases in all at the end of each day; the last day up to the cut-off.',
  },
  perDay: { zh: '当日交办', en: 'Handed over that day' },
  day: { zh: '日期', en: 'Day' },
  showTable: { zh: '看表格', en: 'Show as a table' },
  map: { zh: '各县市区', en: 'By county' },
  mapShows: { zh: '图上数字', en: 'Number on the map' },
  mapJoint: { zh: '联合件在各单位分别计入。', en: 'Joint cases count with each of their units.' },
  mapTiles: {
    zh: '方格按大致方位排列，颜色越深件数越多。',
    en: 'Tiles stand about where the counties lie; the darker, the more cases.',
  },
} as const
