import { reference } from '../../quantities/index.ts';
import { scale } from '../scale.ts';
import { exactly, stated } from '../stated.ts';

const vancouverPage = reference({
  id: 'skinoncology-vss',
  cite: 'Vancouver Scar Scale, as listed by skinoncology.net',
  url: 'https://mail.skinoncology.net/posas-scar-scale.html',
});

const score = stated({
  from: 'device',
  access: 'read',
  tier: 'review',
  sources: [vancouverPage],
  row: 'clinical S-16',
});

export const vancouver = scale({
  id: 'vancouver',
  name: 'Vancouver Scar Scale',
  lowest: score(0, '1'),
  highest: score(13, '1', exactly, { note: 'the height item was found as what the others leave of 13' }),
  better: 'lower',
  levels: [],
  rule: 'Vascularity 0–3 + pigmentation 0–2 + pliability 0–5 + height 0–3.',
  indications: ['burn-scars', 'hypertrophic-abdominal-scars'],
  sources: [vancouverPage],
});
