import { doseLimit } from '../anaesthetic.ts';
import { lidocaineLabel, maximumDoseReview } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

const label = stated({
  from: 'human',
  access: 'read',
  tier: 'label',
  sources: [lidocaineLabel, maximumDoseReview],
  row: 'clinical N-02',
});

const note = 'maker’s value, never tested by trial; no limit for the skin was found';

export const lidocaineInfiltrationAdrenaline = doseLimit({
  id: 'lidocaine-infiltration-adrenaline',
  substance: 'lidocaine',
  perKilogram: label(7, 'mg/kg', exactly, { note }),
  total: label(500, 'mg', exactly, { note }),
  withAdrenaline: true,
  writtenFor: 'infiltration of adults, with adrenaline, which creams do not hold',
  sources: [lidocaineLabel, maximumDoseReview],
});
