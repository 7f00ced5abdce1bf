import { doseLimit } from '../anaesthetic.ts';
import { lidocaineLabel, maximumDoseReview } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

const label = stated({
  from: 'human',
  access: 'read',
  tier: 'label',
  sources: [lidocaineLabel],
  row: 'clinical N-01',
});

const note = 'maker’s value, never tested by trial; no limit for the skin was found';

export const lidocaineInfiltration = doseLimit({
  id: 'lidocaine-infiltration',
  substance: 'lidocaine',
  perKilogram: label(4.5, 'mg/kg', exactly, { note }),
  total: label(300, 'mg', exactly, { note: `in general; ${note}` }),
  withAdrenaline: false,
  writtenFor: 'infiltration of adults, without adrenaline',
  sources: [lidocaineLabel, maximumDoseReview],
});
