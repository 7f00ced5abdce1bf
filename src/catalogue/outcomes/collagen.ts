import { outcome } from '../outcome.ts';
import {
  aust2008,
  aust2011Rats,
  elDomyati2015,
  elDomyatiPhotoageing2015,
  homeRollerVendor,
  kim2011,
  lotfi2013,
  picrosirius,
} from '../references/index.ts';
import { sd, stated } from '../stated.ts';

const biopsies = stated({
  from: 'human',
  n: 30,
  access: 'read',
  tier: 'primary',
  sources: [lotfi2013],
  row: 'healing **Lotfi 2013**',
});
const rats = stated({
  from: 'rat',
  access: 'read',
  tier: 'primary',
  sources: [aust2011Rats],
  row: 'healing **Aust 2010**',
});
const polarised = stated({
  from: 'human',
  n: 12,
  access: 'read',
  tier: 'primary',
  sources: [picrosirius],
  row: 'healing picrosirius PCI study',
});

export const collagen = outcome({
  id: 'collagen',
  name: 'Collagen: “up to 400 %”',
  wording: 'collagen of biopsies: stained area or kind, not mass',
  indications: [],
  arms: [],
  known: [
    {
      says: '“Collagen and elastin deposition by up to 400 %” stands in the text of a vendor, which names no study. The number was in no primary text read. It is not used anywhere in the model.',
      numbers: [],
      access: 'read',
      sources: [homeRollerVendor],
    },
    {
      says: '30 persons, five sessions of a 1.5 mm roller, biopsies 8 weeks on: collagen of the papillary dermis, as stained area, rose by 53.2 %, silver-stained fibres by 65.4 %, the epidermis thickened by 50 %. Stained area is not mass.',
      numbers: [biopsies(53.2, '%'), biopsies(65.4, '%'), biopsies(50, '%')],
      access: 'read',
      sources: [lotfi2013],
    },
    {
      says: '10 persons, six sessions: collagen I, III, VII and new collagen rose (p < 0.05); total elastin fell.',
      numbers: [],
      access: 'read',
      sources: [elDomyati2015],
    },
    {
      says: '10 persons with photoageing, same schedule: collagen I, III, VII, new collagen and tropoelastin rose; total elastin fell.',
      numbers: [],
      access: 'read',
      sources: [elDomyatiPhotoageing2015],
    },
    {
      says: '20 biopsies of 480 persons: “considerable” collagen and elastin at six months, without a number.',
      numbers: [],
      access: 'read',
      sources: [aust2008],
    },
    {
      says: '12 persons, seven sessions: a score of thick orange-red fibres fell from 123.3 ± 24.5 to 74.2 ± 16.5 at 26 weeks, thin green-yellow ones took their place. It tells the kind of fibres, not how much collagen there is.',
      numbers: [polarised(123.3, '1', sd(24.5)), polarised(74.2, '1', sd(16.5))],
      access: 'read',
      sources: [picrosirius],
    },
    {
      says: 'Rats, with topical vitamins: collagen I gene and protein rose, bundles thickened, the epidermis by 140 %. Another species, and vitamins.',
      numbers: [rats(140, '%')],
      access: 'read',
      sources: [aust2011Rats],
    },
    {
      says: '54 mice: collagen I and total collagen above pulsed light and control; no number in what was read.',
      numbers: [],
      access: 'read',
      sources: [kim2011],
    },
  ],
});
