import type { Plan } from '../planning/index.ts';
import { catalogue } from '../catalogue/index.ts';
import { formatSignificant } from './number-format.ts';

type Zone = Plan['zones'][number];

const named = (items: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  items.find((item) => item.id === id)?.name ?? id;

export const siteName = (id: string): string => named(catalogue.sites, id);
export const deviceName = (id: string): string => named(catalogue.devices, id);
export const indicationName = (id: string): string => named(catalogue.indications, id);
export const anaestheticName = (id: string): string => named(catalogue.anaesthetics, id);
export const topicalName = (id: string): string => named(catalogue.topicals, id);

export const counted = (count: number, one: string, many: string): string =>
  `${formatSignificant(count)} ${count === 1 ? one : many}`;

export const endpoints = {
  erythema: 'erythema',
  'pinpoint-bleeding': 'pinpoint bleeding',
  none: 'none named',
} as const;

export const prescriptionWords = ({ prescription }: Zone): string => {
  const passes = (count: number): string => counted(count, 'pass', 'passes');
  if (prescription.kind === 'fixed') {
    return `Set depth ${formatSignificant(prescription.depthMm)} mm, ${passes(prescription.passes)}.`;
  }
  const { startDepthMm, stepMm, capMm, maxPasses, clinicalEndpoint, stopRules } = prescription;
  const stops = stopRules.length === 0 ? '' : ` Stop rules: ${stopRules.join('; ')}.`;
  return (
    `Set depth from ${formatSignificant(startDepthMm)} mm, ${formatSignificant(stepMm)} mm deeper with each pass, ` +
    `never deeper than ${formatSignificant(capMm)} mm; at most ${passes(maxPasses)}. ` +
    `Clinical endpoint: ${endpoints[clinicalEndpoint]}.${stops}`
  );
};

export const deliveryWords = ({ delivery }: Zone): string => {
  const rate = (hertz: number | undefined): string =>
    hertz === undefined
      ? 'stroke rate not named, uncertain within the range of the device'
      : `${formatSignificant(hertz)} strokes per second`;
  switch (delivery.kind) {
    case 'contact':
      return `Running tip on the zone for ${formatSignificant(delivery.contactSeconds)} s in one session; ${rate(delivery.rateHz)}.`;
    case 'glide':
      return `Tip glided at ${formatSignificant(delivery.handSpeedCmPerS)} cm/s; ${rate(delivery.rateHz)}.`;
    case 'roll':
      return delivery.handSpeedCmPerS === undefined
        ? 'Drum rolled; hand speed not named.'
        : `Drum rolled at ${formatSignificant(delivery.handSpeedCmPerS)} cm/s.`;
    case 'stamp':
      return 'Array set straight down and lifted, place by place.';
  }
};

export const courseWords = ({ course }: Plan): string =>
  course.sessions === 1
    ? '1 session'
    : `${counted(course.sessions, 'session', 'sessions')}, ${counted(course.intervalDays, 'day', 'days')} apart`;

export const personWords = ({ person }: Plan): string =>
  [
    person.ageYears === 'unknown' ? 'age unknown' : `${formatSignificant(person.ageYears)} years`,
    person.sex === 'unknown' ? 'sex unknown' : person.sex,
    person.phototype === 'unknown' ? 'phototype unknown' : `phototype ${person.phototype}`,
    ...(person.weightKg === undefined
      ? []
      : [person.weightKg === 'unknown' ? 'weight unknown' : `${formatSignificant(person.weightKg)} kg`]),
  ].join(', ');
