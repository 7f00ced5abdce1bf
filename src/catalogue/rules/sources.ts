import { reference } from '../../quantities/index.ts';

/** Texts that several rules cite. A text that one rule cites is named in that rule’s file. */

export const skinPenConsent = reference({
  id: 'skinpen-consent-elite-clinic',
  cite: 'SkinPen label as repeated in the consent text of theeliteclinic.com',
  url: 'https://www.theeliteclinic.com/copy-of-alumier-peel',
});

export const skinPenConsent42 = reference({
  id: 'skinpen-consent-42west',
  cite: 'SkinPen label and further contraindications in the consent text of 42westllc.com',
  url: 'https://42westllc.com/service/personalized-aesthetic-injectables',
});

export const skinPenPatientLabel = reference({
  id: 'skinpen-patient-label',
  cite: 'SkinPen Precision, patient labelling: glossary of precautions (docslib 3587676)',
  url: 'https://docslib.org/download/3587676/patient-labeling',
});

export const needlingRegulation = reference({
  id: 'cfr-878-4430',
  cite: '21 CFR 878.4430: microneedling device for aesthetic use; definition and special controls',
  url: 'https://law.lawstack.com/cfr/21/878.4430/',
});

export const skinOfColour = reference({
  id: 'skin-of-colour-chapter',
  cite: 'Applications and Safety in Skin of Color, chapter read at plasticsurgerykey.com',
  url: 'https://plasticsurgerykey.com/applications-and-safety-in-skin-of-color/',
});

export const sisu = reference({
  id: 'clinic-sisu',
  cite: 'Clinic page sisubeautyclinic.com: contraindications of microneedling',
  url: 'https://sisubeautyclinic.com/blogs/microneedling/microneedling-contraindications',
});

export const kichi = reference({
  id: 'clinic-kichi',
  cite: 'Clinic page kichi.studio: who is suited to microneedling',
  url: 'https://kichi.studio/pages/microneedling-suitability',
});

export const osei = reference({
  id: 'clinic-osei22derm',
  cite: 'Clinic page osei22derm.com: rules before and after needling',
  url: 'http://www.osei22derm.com/cryoshape',
});

export const filteredSkin = reference({
  id: 'clinic-filtered-skin',
  cite: 'Clinic page filtered-skin.com: pre-care advice for microneedling',
  url: 'https://www.filtered-skin.com/pages/pre-care-advice-micro-needling-treatment',
});

export const beautyBro = reference({
  id: 'clinic-beautyandthebro',
  cite: 'Clinic page beautyandthebroworlando.com: before a microneedling appointment',
  url: 'https://beautyandthebroworlando.com/before-your-microneedling-appointment/',
});

export const balance = reference({
  id: 'clinic-balancedayspa',
  cite: 'Clinic page balancedayspa.com: contraindications of microneedling',
  url: 'https://balancedayspa.com/pages/microneedling-contraindications',
});

export const celebrity = reference({
  id: 'clinic-celebrityskinstudio',
  cite: 'Clinic page celebrityskinstudio.com: consent form for microneedling',
  url: 'https://www.celebrityskinstudio.com/micro-needling-consent-form/',
});

export const popprobe = reference({
  id: 'popprobe-checklist',
  cite: 'Checklist at popprobe.com: safety and compliance of microneedling',
  url: 'https://www.popprobe.com/checklist-library/beauty-wellness/skincare-aesthetics/microneedling-safety-compliance-checklist',
});
