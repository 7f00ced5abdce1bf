import { catalogue, type Device, type Site } from '../../catalogue/index.ts';
import type { Plan, ReportedEvidence } from '../../planning/index.ts';

/** What the catalogue calls a value, by where it stands there. */
const deviceWords: Readonly<Record<string, string>> = {
  'kinematics.needles': 'needles of the device',
  'kinematics.rate': 'strokes of the device',
  'kinematics.trackWidth': 'width one stroke works',
  'kinematics.rings': 'rings of needles across the drum',
  'kinematics.drumDiameter': 'diameter of the drum',
  'kinematics.drumWidth': 'width of the drum',
  'kinematics.arrayWidth': 'side of the array of needles',
  'needle.diameter': 'diameter of a needle',
  'needle.tipDiameter': 'diameter of a needle’s tip',
  'depth.minimum': 'shortest needle length',
  'depth.maximum': 'longest needle length',
  depthTolerance: 'true protrusion about the set depth, ±',
};

const siteWords: Readonly<Record<string, string>> = {
  stratumCorneum: 'stratum corneum of the site',
  'epidermis.female': 'epidermis of the site, women',
  'epidermis.male': 'epidermis of the site, men',
  papillaryDermis: 'papillary dermis of the site',
  'dermis.female': 'dermis of the site, women',
  'dermis.male': 'dermis of the site, men',
};

type Key = Pick<ReportedEvidence, 'value' | 'unit' | 'note' | 'method'> & {
  readonly sources: readonly (string | { readonly id: string })[];
};

const keyOf = ({ value, unit, note, method, sources }: Key): string =>
  JSON.stringify([
    value,
    unit,
    note,
    method,
    sources.map((source) => (typeof source === 'string' ? source : source.id)),
  ]);

const at = (item: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], item);

const isKey = (value: unknown): value is Key =>
  typeof value === 'object' && value !== null && 'value' in value && 'sources' in value;

const entries = (item: object | undefined, words: Readonly<Record<string, string>>): [string, string][] =>
  item === undefined
    ? []
    : Object.entries(words).flatMap(([path, word]): [string, string][] => {
        const value = at(item, path);
        return isKey(value) ? [[keyOf(value), word]] : [];
      });

/** What each value of a zone’s evidence is, told by the device and the site it comes from. */
export const evidenceNames = (
  plan: Plan,
  siteId: string,
): ((evidence: ReportedEvidence) => string | undefined) => {
  const device = catalogue.devices.find((entry): boolean => entry.id === plan.device) satisfies
    Device | undefined;
  const site = catalogue.sites.find((entry): boolean => entry.id === siteId) satisfies Site | undefined;
  const names = new Map<string, string>();
  for (const [key, word] of [...entries(device, deviceWords), ...entries(site, siteWords)]) {
    const known = names.get(key);
    names.set(key, known === undefined ? word : `${known}; ${word}`);
  }
  return (evidence) => names.get(keyOf(evidence));
};
