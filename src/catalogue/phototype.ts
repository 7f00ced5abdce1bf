/** Fitzpatrick phototypes. */
export type Phototype = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI';

export const phototypes = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const satisfies readonly Phototype[];
