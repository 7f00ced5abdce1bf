/** A slider over the values of one parameter: from a tenth to ten times what is declared, by factors. */
export interface ParameterScale {
  readonly valueAt: (place: number) => number;
  readonly placeOf: (value: number) => number;
}

/** Places run from −most to most; 0 is the declared value. */
export const mostPlaces = 100;

const rounded = (value: number): number => Number(value.toPrecision(3));

/** A parameter declared as 0 has no factor: it runs from −1 to 1. */
export const parameterScale = (declared: number): ParameterScale => ({
  valueAt: (place) => {
    if (place === 0) return declared;
    if (declared === 0) return place / mostPlaces;
    return rounded(declared * 10 ** (place / mostPlaces));
  },
  placeOf: (value) => {
    if (declared === 0) return Math.round(value * mostPlaces);
    const factor = value / declared;
    return factor > 0 ? Math.round(Math.log10(factor) * mostPlaces) : -mostPlaces;
  },
});
