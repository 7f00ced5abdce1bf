import { reference } from '../../quantities/index.ts';

/** Labels and instructions of makers, where needed as clinics repeat them. */

export const amieaInstructions = reference({
  id: 'amiea-exceed-ifu',
  cite: 'amiea med Exceed, instructions for use, section 2.4, page 34',
  url: 'https://manualslib.mx/manual/813024/Amiea-Med-Exceed.html?page=34',
});

export const skinPenStudy = reference({
  id: 'skinpen-summary',
  cite: 'SkinPen Precision, clinical study summary and label: around, not within, the orbital rim',
  url: 'https://pdfslide.us/documents/skinpen-clinical-study-summary-entercare-precision-system-for-the-treatment-of.html',
});

export const skinPenConsent = reference({
  id: 'skinpen-consent-elite-clinic',
  cite: 'SkinPen label, contraindications and typical course, as repeated in the consent text of theeliteclinic.com',
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
