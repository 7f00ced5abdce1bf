import { reference } from '../../quantities/index.ts';
import { device } from '../device.ts';
import { phototypes } from '../phototype.ts';
import { alqam2022, skinPenAcne, skinPenNeck, skinPenStudy, yourGreatSkin } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import { acneScars, face } from './cleared-for.ts';

const depthRange = reference({
  id: 'skinpen-grokipedia',
  cite: 'Grokipedia article on the SkinPen: depth range of the device',
});

const page = stated({
  from: 'device',
  access: 'read',
  tier: 'practice',
  sources: [yourGreatSkin],
  row: 'clinical V-08',
});

const acneStudy = stated({
  from: 'human',
  n: 20,
  access: 'read',
  tier: 'label',
  sources: [skinPenAcne, skinPenStudy],
  row: 'clinical I-04',
});

const neckTrial = stated({
  from: 'human',
  n: 35,
  access: 'read',
  tier: 'primary',
  sources: [alqam2022],
  row: 'clinical I-31',
});

const acneLabel = stated({
  from: 'device',
  access: 'read',
  tier: 'label',
  sources: [skinPenAcne, skinPenStudy],
  row: 'clinical C-01',
});

const neckLabel = stated({
  from: 'device',
  access: 'read',
  tier: 'label',
  sources: [skinPenNeck],
  row: 'clinical C-02',
});

/** Its rate is only remembered, so none stands here. */
export const skinPenPrecision = device({
  id: 'skinpen-precision',
  name: 'SkinPen Precision motorised pen',
  class: 'motor-pen',
  drive: 'motor',
  skinSupport: 'rim',
  singleUse: 'unknown',
  kinematics: {
    kind: 'gliding',
    needles: page(12, '1', exactly, {
      note: 'on a clinic’s page; the instructions for use were not seen, look there before relying on it',
    }),
    rate: 'unknown',
    trackWidth: 'unknown',
  },
  needle: { diameter: 'unknown', tipDiameter: 'unknown' },
  depth: {
    minimum: stated({
      from: 'device',
      access: 'read',
      tier: 'practice',
      sources: [depthRange],
      row: 'clinical V-07',
    })(0.25, 'mm'),
    maximum: stated({
      from: 'device',
      access: 'read',
      tier: 'primary',
      sources: [alqam2022],
      row: 'clinical V-07',
    })(2.5, 'mm'),
  },
  depthTolerance: 'unknown',
  clearances: [
    {
      clearance: 'FDA DEN160029 (2018-03-01): facial acne scars',
      indications: acneScars,
      sites: face,
      phototypes,
      minimumAge: acneLabel(22, 'a'),
      maximumDepth: acneLabel(1.5, 'mm', exactly, {
        note: 'of the study behind the clearance; deeper was not evaluated',
      }),
      sessions: acneStudy(3, '1'),
      interval: acneStudy(30, 'd'),
      sources: [skinPenAcne, skinPenStudy],
    },
    {
      clearance: 'FDA K202243: wrinkles of the neck',
      indications: ['neck-wrinkles'],
      sites: ['neck'],
      phototypes: ['II', 'III', 'IV'],
      minimumAge: neckLabel(22, 'a'),
      maximumDepth: neckLabel(2.5, 'mm', exactly, { note: 'of the trial behind the clearance' }),
      sessions: neckTrial(4, '1'),
      interval: neckTrial(30, 'd', exactly, { note: 'a month' }),
      sources: [skinPenNeck, alqam2022],
    },
  ],
});
