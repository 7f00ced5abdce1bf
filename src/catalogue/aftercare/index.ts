import { actives } from './actives.ts';
import { alcohol } from './alcohol.ts';
import { cleansing } from './cleansing.ts';
import { exercise } from './exercise.ts';
import { hairRemoval } from './hair-removal.ts';
import { makeUp } from './make-up.ts';
import { peel } from './peel.ts';
import { smoking } from './smoking.ts';
import { sunscreen } from './sunscreen.ts';
import { sun } from './sun.ts';
import { supplements } from './supplements.ts';
import { water } from './water.ts';

export { courseNotes } from './course-notes/index.ts';

export const aftercare = [
  cleansing,
  makeUp,
  sunscreen,
  sun,
  actives,
  peel,
  exercise,
  water,
  hairRemoval,
  alcohol,
  smoking,
  supplements,
] as const;
