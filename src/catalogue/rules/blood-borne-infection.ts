import { amieaInstructions, skinPenPatientLabel } from '../references/index.ts';
import { rule } from '../rule.ts';

export const bloodBorneInfection = rule({
  id: 'blood-borne-infection',
  severity: 'block',
  scope: 'plan',
  pointer: '/person/bloodBorneInfection',
  when: { kind: 'is', fact: 'person.bloodBorneInfection', values: ['yes'] },
  title: 'Infection carried by blood',
  reason:
    'The Exceed instructions contraindicate needling in hepatitis A to F and HIV. Sources differ: the other label texts that were read do not name these infections.',
  advice:
    'Do not needle with a device whose label excludes it; otherwise leave the decision to a doctor. Needles are for one person once, whatever the answer.',
  whenUnknown: 'Ask for hepatitis and HIV, in confidence.',
  sources: [amieaInstructions, skinPenPatientLabel],
});
