import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { cumming2009, menon2012, skibidy2026 } from '../references.ts';
import { fibrin } from '../states.ts';
import { macrophageLevel } from '../inflammation/macrophage-level.ts';

export const fibrinolysis = judged({
  id: 'fibrinolysis',
  meaning: 'rate at which plasmin dissolves the clot',
  unit: '/d',
  median: 0.3,
  low: 0.1,
  high: 1,
  near: [skibidy2026],
  note: 'faster than the half-life of about 10 days that one model gives an unassisted clot, for a clot below 0.2 mm',
});

export const macrophageFibrinolysis = judged({
  id: 'macrophageFibrinolysis',
  meaning: 'further rate at a macrophage level of 1',
  unit: '/d',
  median: 0.7,
  low: 0.1,
  high: 1,
  near: [cumming2009, menon2012],
  note: 'a clot below 0.2 mm is gone within days; no rate was found',
});

export const plasminFibrinolysis = flux({
  id: 'fibrinolysis',
  title: 'Plasmin dissolves the clot',
  from: 'fibrin',
  unit: '/d',
  text: 'fibrinolysis * fibrin',
  symbols: given(fibrinolysis, fibrin),
  sources: [cumming2009, menon2012],
  validity: [],
  neutral: 'only macrophages remove the clot',
});

export const fibrinClearing = flux({
  id: 'fibrin-clearing',
  title: 'Macrophages clear the clot',
  from: 'fibrin',
  unit: '/d',
  text: 'macrophageFibrinolysis * macrophageLevel * fibrin',
  symbols: given(macrophageFibrinolysis, macrophageLevel, fibrin),
  sources: [cumming2009, skibidy2026],
  validity: [],
  neutral: 'only plasmin removes the clot',
});
