import { reference } from '../../quantities/index.ts';
import { stated } from '../stated.ts';

const hou2017 = reference({
  id: 'hou-2017',
  cite: 'Hou 2017, Dermatol Surg 43:321: microneedling, a comprehensive review',
  doi: '10.1097/DSS.0000000000000924',
});

/** Of instruments that are sold in several lengths, this one. */
export const typicalLength = stated({
  from: 'device',
  access: 'read',
  tier: 'review',
  sources: [hou2017],
  row: 'clinical V-02',
})(1.5, 'mm', undefined, { note: 'the longest of the typical lengths of needling instruments' });
