import { reference } from '../../quantities/index.ts';
import { device } from '../device.ts';
import { alqam2022, nothingSeen, skinPenAcne, skinPenStudy } from '../references.ts';
import { exactly, stated, within } from '../stated.ts';
import { depthToleranceNotFound, gaugeNotFound, trackWidthNotFound } from './unstated-pen.ts';

const skinPenNeck = reference({
  id: 'fda-k202243',
  cite: 'FDA K202243: SkinPen Precision for neck wrinkles, phototypes II–IV; 510(k) summary',
  url: 'https://510k.innolitics.com/search/K202243',
});

const needleCount = reference({
  id: 'clinic-yourgreatskin',
  cite: 'Clinic page yourgreatskin.com: cartridge of the SkinPen',
  url: 'https://www.yourgreatskin.com/so-what-exactly-is-skinpen/',
});

const depthRange = reference({
  id: 'skinpen-grokipedia',
  cite: 'Grokipedia article on the SkinPen: depth range of the device',
});

const recalled = stated({ from: 'device', access: 'recall', tier: 'label', sources: [nothingSeen] });

const label = stated({
  from: 'device',
  access: 'read',
  tier: 'label',
  sources: [skinPenAcne, skinPenStudy],
  row: 'clinical C-01',
});

export const skinPenPrecision = device({
  id: 'skinpen-precision',
  name: 'SkinPen Precision motorised pen',
  class: 'motor-pen',
  drive: 'motor',
  skinSupport: 'rim',
  singleUse: 'unknown',
  kinematics: {
    kind: 'gliding',
    needles: stated({
      from: 'device',
      access: 'recall',
      tier: 'practice',
      sources: [needleCount, nothingSeen],
      row: 'clinical V-08',
    })(12, '1', within(12, 14), {
      note: '12 on a clinic’s page, 14 from memory of the FDA summary: read the instructions for use before relying on it',
    }),
    rate: recalled(116.5, 'Hz', within(105, 128), {
      row: 'biophysics SkinPen (DEN160029) speed',
      note: 'middle of 6300–7700 rpm, from memory of the FDA summary',
    }),
    trackWidth: trackWidthNotFound,
  },
  needle: { diameter: gaugeNotFound, tipDiameter: 'unknown' },
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
  depthTolerance: depthToleranceNotFound,
  label: {
    clearance:
      'FDA DEN160029 (2018-03-01): facial acne scars, all phototypes; FDA K202243: neck wrinkles, phototypes II–IV. The stricter of the two stands here',
    indications: [
      'acne-scars',
      'acne-scars-rolling',
      'acne-scars-boxcar-shallow',
      'acne-scars-boxcar-deep',
      'acne-scars-ice-pick',
      'neck-wrinkles',
    ],
    phototypes: ['II', 'III', 'IV'],
    minimumAge: label(22, 'a'),
    maximumDepth: label(1.5, 'mm', exactly, {
      note: 'of the acne scar study; the trial of neck wrinkles set up to 2.5 mm. The stricter stands here',
    }),
    sources: [skinPenAcne, skinPenNeck, skinPenStudy],
  },
});
