import { reference } from '../../quantities/index.ts';
import { sandby2003 } from '../references/index.ts';
import { site } from '../site.ts';
import { sd, stated } from '../stated.ts';
import { noStudiedLength } from './cautions.ts';
import { papillaryDermisOfTextbooks } from './typical-layers.ts';

const impedance2019 = reference({
  id: 'impedance-2019',
  cite: 'J Electr Bioimp 2019, 10:14: impedance model of the volar forearm, 24 subjects, layer thickness reviewed from the literature',
});

const biopsy = stated({
  from: 'human',
  method: 'histology, light microscopy of biopsies of the dorsal forearm',
  n: 71,
  access: 'read',
  tier: 'primary',
  sources: [sandby2003],
});

const epidermis = biopsy(74.9, 'um', sd(11.5), {
  access: 'derived',
  row: 'biophysics cellular (viable) epidermis, dorsal forearm',
  note: 'dorsal, not volar: cellular epidermis 56.6 and stratum corneum 18.3 µm; SD of the cellular layer alone; sexes together, men are thicker',
});

const dermis = stated({
  from: 'human',
  method: 'literature review',
  access: 'read',
  tier: 'review',
  sources: [impedance2019],
  row: 'biophysics dermis, volar forearm',
})(1, 'mm', sd(0.2), { note: 'sexes together' });

export const volarForearm = site({
  id: 'volar-forearm',
  name: 'Inner forearm',
  stratumCorneum: biopsy(18.3, 'um', sd(4.9), {
    row: 'biophysics SC, dorsal forearm',
    note: 'dorsal, not volar',
  }),
  epidermis: { female: epidermis, male: epidermis },
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: { female: dermis, male: dermis },
  cautions: [noStudiedLength('volar-forearm')],
});
