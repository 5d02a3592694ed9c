/** The name, unique in one paper or answer, under which a figure's definition, value and cases are kept. */
export type FigureReference = string & { readonly __brand: 'FigureReference' }
