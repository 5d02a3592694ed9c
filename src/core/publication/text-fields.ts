/** The cells of a row that hold free text; only these can say something private. */
export const TEXT_FIELDS = ['complaint', 'place', 'findings', 'goal', 'handling'] as const

export type TextField = (typeof TEXT_FIELDS)[number]
