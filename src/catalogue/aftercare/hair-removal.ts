import { aftercareItem, opinion } from '../aftercare.ts';
import { within } from '../stated.ts';
import { labelSays } from './clinic-says.ts';

export const hairRemoval = aftercareItem({
  id: 'hair-removal',
  topic: 'grooming',
  title: 'Hair removal and self-tanner',
  advice: 'Neither on the treated skin.',
  waitsForClosedSkin: false,
  opinions: [opinion(labelSays('clinical R-01')(72, 'h', within(48, 72)))],
});
