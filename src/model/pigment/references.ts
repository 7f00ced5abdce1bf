import { reference } from '../../quantities/index.ts';

/** What is known of pigment after needling. */

export const thingnes2009 = reference({
  id: 'thingnes-2009',
  cite: 'Thingnes 2009, BMC Syst Biol 3:60: the mathematics of tanning, melanin through the layers, six phototypes',
  doi: '10.1186/1752-0509-3-60',
});

export const markiewicz2022 = reference({
  id: 'markiewicz-2022',
  cite: 'Markiewicz 2022, Clin Cosmet Investig Dermatol 15:2555: cytokines rouse melanocytes, a broken basement membrane drops melanin into the dermis',
});
