import { expect, test } from 'vitest';
import { courseUnder, dose, solved } from './course.case.ts';
import { bioelectric } from './course.ts';
import { switchable } from './assembly/switches.ts';

type Effect = readonly [reading: string, day: number, than: 'less' | 'more', whom?: 'well'];

/** Every mechanism with what is read where it is off, on which day, and whether there is less or more of it. */
const effects: Readonly<Record<string, Effect>> = {
  bleeding: ['platelets', 0.1, 'less'],
  damage: ['proInflammatory', 0.5, 'less'],
  opening: ['openSurface', 0.1, 'less'],
  destruction: ['massOfCollagen', 0.1, 'more'],
  'platelet-release': ['pdgf', 0.3, 'less'],
  'platelet-emptying': ['platelets', 3, 'more'],
  fibrinolysis: ['fibrin', 3, 'more'],
  'fibrin-clearing': ['fibrin', 3, 'more'],
  'debris-fading': ['debris', 3, 'more'],
  'debris-by-neutrophils': ['debris', 3, 'more'],
  'debris-by-macrophages': ['debris', 3, 'more'],

  'alarm-by-debris': ['proInflammatory', 0.5, 'less'],
  'alarm-by-neutrophils': ['proInflammatory', 1, 'less'],
  'alarm-by-macrophages': ['proInflammatory', 3, 'less'],
  'cytokine-restraint': ['proInflammatory', 3, 'more'],
  'inflammatory-cytokine-loss': ['proInflammatory', 7, 'more'],
  'resolving-secretion': ['antiInflammatory', 3, 'less'],
  'resolving-cytokine-loss': ['antiInflammatory', 14, 'more'],
  'neutrophil-influx': ['neutrophils', 1, 'less'],
  'neutrophil-loss': ['neutrophils', 7, 'more'],
  'monocyte-influx': ['macrophages', 3, 'less'],
  'monocyte-maturation': ['inflammatoryMacrophages', 3, 'less'],
  'macrophage-switching': ['resolvingMacrophages', 3, 'less'],
  'efferocytosis-switching': ['resolvingMacrophages', 2, 'less'],
  'cytokine-switching': ['resolvingMacrophages', 3, 'less'],
  'inflammatory-macrophage-loss': ['inflammatoryMacrophages', 7, 'more'],
  'resolving-macrophage-loss': ['resolvingMacrophages', 14, 'more'],

  'tgf-beta-latent-from-platelets': ['latentTgf', 0.3, 'less'],
  'tgf-beta-latent-from-macrophages': ['latentTgf', 3, 'less'],
  'tgf-beta-latent-used': ['latentTgf', 3, 'more'],
  'tgf-beta-latent-turnover': ['latentTgf', 14, 'more'],
  'tgf-beta-activation': ['tgf1', 3, 'less'],
  'tgf-beta-1-activation': ['tgf1', 3, 'less'],
  'tgf-beta-1-turnover': ['tgf1', 14, 'more'],
  'tgf-beta-3-from-platelets': ['tgf3', 0.3, 'less'],
  'tgf-beta-3-from-macrophages': ['tgf3', 3, 'less'],
  'tgf-beta-3-from-fibroblasts': ['tgf3', 14, 'less'],
  'tgf-beta-3-turnover': ['tgf3', 14, 'more'],
  'pdgf-from-platelets': ['pdgf', 0.3, 'less'],
  'pdgf-from-macrophages': ['pdgf', 3, 'less'],
  'pdgf-turnover': ['pdgf', 14, 'more'],
  'egf-from-platelets': ['egf', 0.3, 'less'],
  'egf-from-wound': ['egf', 0.3, 'less'],
  'egf-from-macrophages': ['egf', 3, 'less'],
  'egf-turnover': ['egf', 14, 'more'],
  'kgf-from-inflammation': ['kgf', 1, 'less'],
  'kgf-from-fibroblasts': ['kgf', 14, 'less'],
  'kgf-turnover': ['kgf', 14, 'more'],
  'fgf2-from-platelets': ['fgf2', 0.3, 'less'],
  'fgf2-from-debris': ['fgf2', 1, 'less'],
  'fgf2-from-macrophages': ['fgf2', 3, 'less'],
  'fgf2-turnover': ['fgf2', 14, 'more'],
  'vegf-from-platelets': ['vegf', 0.3, 'less'],
  'vegf-from-wound': ['vegf', 0.3, 'less'],
  'vegf-from-macrophages': ['vegf', 3, 'less'],
  'vegf-turnover': ['vegf', 14, 'more'],
  'ctgf-from-tgf-beta': ['ctgf', 1, 'less'],
  'ctgf-turnover': ['ctgf', 14, 'more'],

  'open-signal': ['vegf', 0.3, 'less'],
  'motility-in-field': ['openRadius', 0.5, 'more'],
  're-epithelialisation': ['openSurface', 2, 'more'],
  'thickening-by-factors': ['epidermalThickness', 7, 'less'],
  'thickening-by-dermis': ['epidermalThickness', 28, 'less', 'well'],
  'epidermal-renewal': ['epidermalThickness', 90, 'more'],
  'fibroblast-call': ['fibroblastsOverRest', 7, 'less'],
  'fibroblast-division-in-field': ['fibroblastsOverRest', 7, 'less'],
  'fibroblast-proliferation': ['fibroblastsOverRest', 7, 'less'],
  'fibroblast-recruitment': ['fibroblastsOverRest', 7, 'less'],
  'fibroblast-turnover': ['fibroblastsOverRest', 28, 'more'],
  'myofibroblast-differentiation': ['myofibroblasts', 3, 'less'],
  'myofibroblast-loss': ['myofibroblasts', 14, 'more'],
  'vessel-sprouting': ['vessels', 7, 'less'],
  'vessel-regression': ['vessels', 28, 'more'],

  'synthesis-stimulus': ['massOfCollagen', 28, 'less'],
  'extra-synthesis': ['massOfCollagen', 28, 'less'],
  'collagen-crowding': ['massOfCollagen', 90, 'more', 'well'],
  'inflammation-brake': ['massOfCollagen', 14, 'more'],
  'withheld-synthesis': ['massOfCollagen', 2, 'more'],
  'collagen-breakdown': ['massOfCollagen', 14, 'more'],
  proteolysis: ['elastin', 14, 'more'],
  'mmp-from-inflammation': ['mmp', 1, 'less'],
  'mmp-from-macrophages': ['mmp', 3, 'less'],
  'mmp-turnover': ['mmp', 14, 'more'],
  'timp-from-tgf-beta': ['timp', 1, 'less'],
  'timp-turnover': ['timp', 14, 'more'],
  'tropoelastin-synthesis': ['tropoelastin', 14, 'less'],
  'tropoelastin-turnover': ['tropoelastin', 90, 'more'],
  'elastin-assembly': ['elastin', 90, 'less'],
  'elastin-breakdown': ['elastin', 14, 'more'],
  'glycosaminoglycan-synthesis': ['glycosaminoglycans', 7, 'less'],
  'glycosaminoglycan-turnover': ['glycosaminoglycans', 28, 'more'],

  'age-thickening': ['epidermalThickness', 28, 'more'],
  'smoking-monocytes': ['macrophages', 3, 'more'],
  'smoking-fibroblasts': ['fibroblastsOverRest', 7, 'more'],
  'smoking-synthesis': ['massOfCollagen', 28, 'more'],
  'smoking-proteolysis': ['mmp', 1, 'less'],
  'diabetic-neutrophils': ['neutrophils', 1, 'less'],
  'diabetic-switching': ['inflammatoryMacrophages', 3, 'less'],
  'diabetic-efferocytosis': ['inflammatoryMacrophages', 3, 'less'],
  'diabetic-migration': ['openRadius', 0.5, 'less'],
  'diabetic-angiogenesis': ['vegf', 3, 'more'],
  'diabetic-fibroblasts': ['fibroblastsOverRest', 7, 'more'],
  'diabetic-synthesis': ['massOfCollagen', 28, 'more'],
  'diabetic-proteolysis': ['mmp', 3, 'less'],
  'diabetic-inhibition': ['timp', 3, 'more'],
  'retinoid-preparation': ['openRadius', 0.5, 'more'],
  'retinoid-continuation': ['openRadius', 0.5, 'less'],
  'steroid-gain': ['massOfCollagen', 28, 'more'],
  'steroid-recovery': ['steroidEffect', 14, 'more'],

  'melanocytes-by-inflammation': ['epidermalMelanin', 3, 'less'],
  'melanocytes-by-kgf': ['epidermalMelanin', 14, 'less'],
  'melanocytes-by-sun': ['epidermalMelanin', 14, 'less'],
  'melanocytes-held-back': ['epidermalMelanin', 14, 'more'],
  'melanocyte-turnover': ['epidermalMelanin', 28, 'more'],
  'epidermal-melanin': ['epidermalMelanin', 14, 'less'],
  'melanin-leak': ['dermalMelanin', 1, 'less'],
  'dermal-melanin-clearing': ['dermalMelanin', 90, 'more'],

  'field-start': ['fibroblastsOverRest', 7, 'less'],
  'ion-sealing': ['fibroblastsOverRest', 14, 'more'],
  'stimulated-share': ['fibroblastsOverRest', 7, 'less'],
  'field-migration': ['openRadius', 0.5, 'more'],
  'field-proliferation': ['fibroblastsOverRest', 7, 'less'],
  'field-release': ['vegf', 1, 'less'],
  'fgf2-in-field': ['fgf2', 1, 'less'],
  'vegf-in-field': ['vegf', 1, 'less'],
};

const days = [0.1, 0.3, 0.5, 1, 2, 3, 7, 14, 28, 90];
const course = { sessions: [0], endDay: 91, hypothesis: bioelectric };

const well = { ...dose(1, 0.02, 1.5), ionHalfLife: 1 };

/** Everything that can act does. */
const ill = {
  ...well,
  age: 77.3,
  smoking: 1,
  diabetes: 1,
  retinoidWeeks: 16,
  retinoidContinued: 1,
  steroidUse: 1,
  sun: 1,
  destroyedShare: 0.5,
};

test('every mechanism that can be switched off is named', () => {
  expect(Object.keys(effects).toSorted()).toEqual([...switchable(courseUnder(bioelectric))].toSorted());
});

const whole = {
  well: solved(course, well, days, 1e-7),
  ill: solved(course, ill, days, 1e-7),
};

test.each(Object.entries(effects))('without %s', (id, effect) => {
  const [reading, day, than, whom = 'ill'] = effect;
  const parameters = whom === 'ill' ? ill : well;
  const off = solved({ ...course, off: [id] }, parameters, days, 1e-7)(reading)[days.indexOf(day)] ?? NaN;
  const on = whole[whom](reading)[days.indexOf(day)] ?? NaN;
  const change = (off - on) * (than === 'more' ? 1 : -1);
  expect(change, `${reading} on day ${day}: ${on} with it, ${off} without`).toBeGreaterThan(
    1e-6 * Math.max(1, Math.abs(on)),
  );
});
