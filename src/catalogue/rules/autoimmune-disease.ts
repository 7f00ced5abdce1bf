import { kichi, sisu, skinPenConsent42 } from '../references/index.ts';
import { rule } from '../rule.ts';

export const autoimmuneDisease = rule({
  id: 'autoimmune-disease',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/autoimmuneDisease',
  when: { kind: 'is', fact: 'person.autoimmuneDisease', values: ['yes'] },
  title: 'Autoimmune or connective tissue disease',
  reason:
    'Sources disagree: one consent text contraindicates needling in collagen vascular disease and scleroderma, while two clinics ask for a doctor’s approval in lupus and rheumatoid arthritis.',
  advice: 'Get the treating doctor’s approval first; do not needle skin with scleroderma.',
  whenUnknown: 'Ask for lupus, rheumatoid arthritis, scleroderma and other autoimmune diseases.',
  sources: [skinPenConsent42, sisu, kichi],
});
