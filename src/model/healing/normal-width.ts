import { convention } from './notation/judged.ts';
import { cascade } from './references.ts';

/** When a reading counts as back where it was. */
export const normalWidth = convention({
  id: 'normalWidth',
  meaning: 'distance from skin at rest, over the value at rest, within which a reading counts as normal',
  unit: '1',
  value: 0.1,
  near: [cascade],
  note: 'a choice: biopsies and instruments seldom tell a tenth from rest',
});
