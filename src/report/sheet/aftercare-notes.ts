import { catalogue, type CourseNote, type Device } from '../../catalogue/index.ts';
import type { Plan } from '../../planning/index.ts';

/** Notes that speak of one kind of device or of the body, and for which plans they are meant. */
const meantFor: Readonly<Record<string, (plan: Plan) => boolean>> = {
  burn: (plan) => deviceOf(plan)?.class === 'radiofrequency',
  'redness-radiofrequency': (plan) => deviceOf(plan)?.class === 'radiofrequency',
  'redness-hours': (plan) => deviceOf(plan)?.kinematics.kind === 'rolling',
  'body-lasts-longer': ({ zones }) => zones.some(({ site }) => bodySites.has(site)),
};

const bodySites: ReadonlySet<string> = new Set([
  'abdomen',
  'back',
  'body',
  'buttock',
  'thigh',
  'upper-arm',
  'volar-forearm',
]);

const deviceOf = ({ device: id }: Plan): Device | undefined => {
  const devices: readonly Device[] = catalogue.devices;
  return devices.find((device) => device.id === id);
};

/** What is normal and what must be reported after this plan. */
export const notesFor = (plan: Plan, kind: CourseNote['kind']): readonly CourseNote[] => {
  const notes: readonly CourseNote[] = catalogue.courseNotes;
  return notes.filter((note) => note.kind === kind && (meantFor[note.id]?.(plan) ?? true));
};
