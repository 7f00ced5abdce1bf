import { devices } from './devices/index.ts';
import { indications } from './indications/index.ts';
import { rules } from './rules/index.ts';
import { sites } from './sites/index.ts';

export * from './device.ts';
export * from './indication.ts';
export * from './references.ts';
export * from './rule.ts';
export * from './site.ts';
export * from './stated.ts';

/** Moves with every change of a catalogue entry. */
export const catalogueVersion = '0.1.0';

export const catalogue = { sites, devices, indications, rules } as const;
export type Catalogue = typeof catalogue;

export type SiteId = (typeof sites)[number]['id'];
export type DeviceId = (typeof devices)[number]['id'];
export type IndicationId = (typeof indications)[number]['id'];
