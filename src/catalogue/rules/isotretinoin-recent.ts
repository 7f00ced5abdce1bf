import { reference } from '../../quantities/index.ts';
import {
  beautyBro,
  esthetikMtl,
  filteredSkin,
  kichi,
  popprobe,
  sisu,
  skinPenConsent,
  skinPenConsent42,
} from '../references/index.ts';
import { rule } from '../rule.ts';
import { wait } from './wait.ts';

const waldman2017 = reference({
  id: 'waldman-2017',
  cite: 'Waldman 2017, Dermatol Surg 43:1249–62: ASDS task force on isotretinoin and procedures; quotes the package insert',
  doi: '10.1097/DSS.0000000000001166',
});

const spring2017 = reference({
  id: 'spring-2017',
  cite: 'JAMA Dermatology 2017 statement on isotretinoin and procedures (Spring 2017), as summarised by somalaser.com',
});

export const isotretinoinRecent = rule({
  id: 'isotretinoin-recent',
  severity: 'warn',
  scope: 'plan',
  pointer: '/person/lastIsotretinoin',
  when: {
    kind: 'sooner',
    fact: 'person.isotretinoinDaysAgo',
    options: [
      wait({
        id: 'package-insert',
        basis:
          'Package insert of isotretinoin, as quoted by Waldman 2017: 6 months before procedures on the skin',
        days: 180,
        tier: 'label',
        access: 'secondary',
        sources: [waldman2017],
        row: 'clinical Y-01',
      }),
      wait({
        id: 'pen-label',
        basis: 'SkinPen label, in consent texts: excludes current use only',
        days: 0,
        tier: 'label',
        access: 'derived',
        sources: [skinPenConsent, skinPenConsent42],
        row: 'clinical 5 | **isotretinoin**',
        note: 'the label speaks of current use only, so nothing is to be waited for after it',
      }),
      wait({
        id: 'reviews-2017',
        basis:
          'ASDS task force and JAMA Dermatology 2017: no need to delay non-ablative procedures; needling is not named in what was read',
        days: 0,
        tier: 'review',
        access: 'derived',
        sources: [waldman2017, spring2017],
        row: 'clinical 5 | **isotretinoin**',
        note: 'insufficient evidence to delay, so nothing is to be waited for',
      }),
      wait({
        id: 'clinic-3-months',
        basis: 'One clinic: 3 months',
        days: 90,
        tier: 'practice',
        access: 'read',
        sources: [beautyBro],
        row: 'clinical Y-07',
      }),
      wait({
        id: 'clinics-6-months',
        basis: 'Three clinics: 6 months',
        days: 180,
        tier: 'practice',
        access: 'read',
        sources: [kichi, filteredSkin, esthetikMtl],
        row: 'clinical Y-07',
      }),
      wait({
        id: 'clinics-12-months',
        basis: 'One checklist, and one clinic unless a doctor approves: 12 months',
        days: 360,
        tier: 'practice',
        access: 'read',
        sources: [popprobe, sisu],
        row: 'clinical Y-07',
      }),
    ],
    only: { kind: 'is', fact: 'person.isotretinoin', values: ['stopped'] },
  },
  title: 'Isotretinoin stopped too recently',
  reason:
    'Sources disagree: the package insert waits 6 months before procedures on the skin, a pen label excludes current use only, reviews of 2017 see no reason to delay non-ablative procedures, and clinics wait 3, 6 or 12 months.',
  advice: 'Wait until the interval in force has passed, or let a doctor decide and document why.',
  whenUnknown: 'Ask when isotretinoin was last taken.',
  sources: [
    waldman2017,
    spring2017,
    skinPenConsent,
    beautyBro,
    kichi,
    sisu,
    skinPenConsent42,
    filteredSkin,
    esthetikMtl,
    popprobe,
  ],
});
