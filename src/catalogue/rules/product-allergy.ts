import { fdaRisks, friedmann2024 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const productAllergy = rule({
  id: 'product-allergy',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/productAllergy',
  when: { kind: 'is', fact: 'person.productAllergy', values: ['yes'] },
  title: 'Allergic to a product',
  reason:
    'The FDA names allergic reaction among the risks of needling. Friedmann 2024 found granulomas in 15 patients, most after a topical product, vitamin C above all.',
  advice: 'Leave out every product with that ingredient, before, during and after the session.',
  whenUnknown: 'Ask for allergies to cosmetics, creams and their ingredients.',
  sources: [fdaRisks, friedmann2024],
});
