export * from './calendar.ts';
export * from './units.ts';
export * from './scalar.ts';
export * from './evidence.ts';
export * from './elementary.ts';
export * from './normal.ts';
export * from './random.ts';
export * from './field.ts';
