import type { FittedDose } from '../../model/index.ts';
import type { ZoneInjury } from './zone-injury.ts';

/** How a number of the dose is said: `scale` leads from its unit to that of the words. */
const measures = [
  { name: 'puncturedFraction', words: 'of the surface punctured', unit: '%', scale: 100 },
  { name: 'injuredVolumeMm', words: 'of channels per µm² of skin', unit: 'µm³', scale: 1000 },
] as const;

const shown = (value: number): string => Number(value.toPrecision(2)).toString();

const outside = (injury: ZoneInjury, fitted: FittedDose): readonly string[] =>
  measures.flatMap(({ name, words, unit, scale }) => {
    const { low90, high90 } = fitted[name];
    const value = injury[name];
    return value >= low90 && value <= high90
      ? []
      : [
          `${shown(scale * value)} ${unit} ${words} (fitted: ${shown(scale * low90)} to ${shown(scale * high90)} ${unit})`,
        ];
  });

const meaning = [
  'Outside the middle 90 % of the doses it was fitted at, the course is extrapolated by the structure of the model alone.',
  'At the dose planned for the very protocol it was fitted to, most draws of the course give less than was seen (docs/dose-response.md).',
] as const;

/** Which zones lie outside the 90 % of the dose that was fitted at, and what that means; nothing where none does. */
export const doseStatements = (
  zones: readonly { readonly id: string; readonly injury: ZoneInjury }[],
  fitted: FittedDose | undefined,
): readonly string[] => {
  const found = zones.flatMap(({ id, injury }) => {
    const parts = fitted === undefined ? [] : outside(injury, fitted);
    return parts.length === 0
      ? []
      : [`${id} lies outside the doses the course was fitted at: nominally ${parts.join(', ')}.`];
  });
  return found.length === 0 ? [] : [...found, ...meaning];
};
