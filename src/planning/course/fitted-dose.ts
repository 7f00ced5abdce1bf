import type { FittedDose } from '../../model/index.ts';
import type { ZoneInjury } from './zone-injury.ts';

/** How a number of the dose is said: `scale` leads from its unit to that of the words. */
export const doseMeasures = [
  { name: 'puncturedFraction', words: 'of the surface punctured', unit: '%', scale: 100 },
  { name: 'injuredVolumeMm', words: 'of channel volume per area', unit: 'µm', scale: 1000 },
] as const;

const shown = (value: number): string => Number(value.toPrecision(2)).toString();

const outside = (injury: ZoneInjury, fitted: FittedDose): readonly string[] =>
  doseMeasures.flatMap(({ name, words, unit, scale }) => {
    const { low90, high90 } = fitted[name];
    const value = injury[name];
    return value >= low90 && value <= high90
      ? []
      : [
          `${shown(scale * value)} ${unit} ${words} (fitted: ${shown(scale * low90)} to ${shown(scale * high90)} ${unit})`,
        ];
  });

const isBelow = (injury: ZoneInjury, fitted: FittedDose): boolean =>
  doseMeasures.some(({ name }) => injury[name] < fitted[name].low90);

const extrapolated =
  'The study that was fitted to does not state its dose, so the fit drew it. Outside the middle 90 % of those doses the course is extrapolated by the structure of the model alone.';
const tooLittle =
  'At the dose planned for the very protocol it was fitted to, which lies below them, most draws of the course give less than was seen (docs/dose-response.md).';

/** Which zones lie outside the 90 % of the doses of the fit, and what that means; nothing where none does. */
export const doseStatements = (
  zones: readonly { readonly id: string; readonly injury: ZoneInjury }[],
  fitted: FittedDose | undefined,
): readonly string[] => {
  if (fitted === undefined) return [];
  const found = zones.flatMap(({ id, injury }) => {
    const parts = outside(injury, fitted);
    return parts.length === 0
      ? []
      : [`${id} lies outside the doses of the fit: nominally ${parts.join(', ')}.`];
  });
  if (found.length === 0) return [];
  const below = zones.some(({ injury }) => isBelow(injury, fitted));
  return [...found, extrapolated, ...(below ? [tooLittle] : [])];
};
