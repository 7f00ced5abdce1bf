import { meng2022 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const sexUnknown = rule({
  id: 'sex-unknown',
  severity: 'inform',
  scope: 'plan',
  pointer: '/person/sex',
  when: { kind: 'outside', fact: 'person.sex', set: 'model.sexes' },
  title: 'Sex not among those measured',
  reason: 'Skin thickness was measured in women and men only.',
  advice: 'The thinner of the two is taken as nominal.',
  whenUnknown:
    'Sex unknown: scenarios mix the skin of women and men, and the nominal skin is the thinner, that of women.',
  sources: [meng2022],
});
