import { fdaRadiofrequency } from '../references/index.ts';
import { rule } from '../rule.ts';

export const radiofrequencyMedical = rule({
  id: 'radiofrequency-medical',
  severity: 'inform',
  scope: 'plan',
  pointer: '/device',
  when: { kind: 'is', fact: 'device.class', values: ['radiofrequency'] },
  title: 'Radiofrequency needling is a medical procedure',
  reason:
    'The FDA said on 2025-10-15 that radiofrequency needling is a medical procedure and not a cosmetic treatment, not for use at home, after reports of burns, scarring, fat loss, disfigurement and nerve damage; no counts stand in what was read.',
  advice: 'Leave it to trained medical staff, say the risks before consent, and report injuries.',
  whenUnknown: 'Name the device: whether current passes through its needles is not known.',
  sources: [fdaRadiofrequency],
});
