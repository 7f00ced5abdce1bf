import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { convention, judged } from '../notation/judged.ts';
import { elDomyati2015 } from '../observations.ts';
import { cascade, skibidy2026 } from '../references.ts';
import { elastin, tropoelastin } from '../states.ts';
import { synthesisChange } from './collagen-synthesis.ts';
import { proteolysis } from './proteases.ts';

const note = 'value behind the reference cascade, within a factor of three; only directions were seen';

export const tropoelastinTurnover = judged({
  id: 'tropoelastinTurnover',
  meaning: 'rate at which tropoelastin turns over',
  unit: '/d',
  median: 0.05,
  low: 0.017,
  high: 0.15,
  near: [cascade],
  note,
});

export const tropoelastinGain = judged({
  id: 'tropoelastinGain',
  meaning: 'gain of tropoelastin synthesis for each gain of collagen synthesis',
  unit: '1',
  median: 0.5,
  low: 0.17,
  high: 1.5,
  near: [elDomyati2015],
  note,
});

export const elastinTurnover = convention({
  id: 'elastinTurnover',
  meaning: 'rate at which elastic fibres are renewed',
  unit: '/d',
  value: 2.7e-5,
  near: [skibidy2026],
  note: 'a half-life of about 70 years; slower than anything the course shows, so it is not drawn',
});

export const elastolysis = judged({
  id: 'elastolysis',
  meaning: 'rate at which elastic fibres are lost where MMP over TIMP has doubled',
  unit: '/d',
  median: 1.2e-3,
  low: 4e-4,
  high: 3.6e-3,
  near: [elDomyati2015],
  note,
});

export const tropoelastinReturn = flux({
  id: 'tropoelastin-turnover',
  title: 'Tropoelastin turns over',
  to: 'tropoelastin',
  unit: '/d',
  text: 'tropoelastinTurnover * (1 - tropoelastin)',
  symbols: given(tropoelastinTurnover, tropoelastin),
  sources: [cascade],
  validity: [],
  neutral: 'tropoelastin that came stays',
});

export const tropoelastinSynthesis = flux({
  id: 'tropoelastin-synthesis',
  title: 'What calls collagen calls tropoelastin',
  to: 'tropoelastin',
  unit: '/d',
  text: 'tropoelastinTurnover * tropoelastinGain * pos(synthesisChange)',
  symbols: given(tropoelastinTurnover, tropoelastinGain, synthesisChange),
  sources: [elDomyati2015],
  validity: [],
  neutral: 'tropoelastin stays at rest',
});

export const assembly = flux({
  id: 'elastin-assembly',
  title: 'Tropoelastin becomes elastic fibres',
  to: 'elastin',
  unit: '/d',
  text: 'elastinTurnover * (tropoelastin - elastin)',
  symbols: given(elastinTurnover, tropoelastin, elastin),
  sources: [skibidy2026, cascade],
  validity: [],
  neutral: 'no new fibres',
});

export const fibreLoss = flux({
  id: 'elastin-breakdown',
  title: 'MMP break elastic fibres down',
  from: 'elastin',
  unit: '/d',
  text: 'elastolysis * pos(proteolysis - 1) * elastin',
  symbols: given(elastolysis, proteolysis, elastin),
  sources: [elDomyati2015],
  validity: [],
  neutral: 'MMP spare elastic fibres',
});
