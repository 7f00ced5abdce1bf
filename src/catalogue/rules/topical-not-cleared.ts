import { needlingRegulation, skinPenConsent, skinPenConsent42 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const topicalNotCleared = rule({
  id: 'topical-not-cleared',
  severity: 'inform',
  scope: 'plan',
  pointer: '/topicals',
  when: { kind: 'is', fact: 'plan.topical', values: ['planned'] },
  title: 'Outside evaluated range: bringing a product into the skin',
  reason:
    'The regulation’s definition of a needling device excludes delivery of cosmetics, drugs and biologics through the skin, and a pen label, in consent texts, says it is not intended.',
  advice: 'Off-label use: choose a product approved for injection into the skin, decide and document why.',
  whenUnknown: 'Ask whether a product is to enter through the channels.',
  sources: [needlingRegulation, skinPenConsent, skinPenConsent42],
});
