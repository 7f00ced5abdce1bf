import { reference } from '../../quantities/index.ts';

/** Pages of clinics: what is practised, not what is proven. */

export const monarch = reference({
  id: 'clinic-monarch',
  cite: 'Clinic page monarchbrowandfacials.com: aftercare of microneedling',
  url: 'https://monarchbrowandfacials.com/blog//microneedling-aftercare-instructions',
});

export const esthetikMtl = reference({
  id: 'clinic-esthetikmtl',
  cite: 'Clinic page esthetikmtl.com: consultation for microneedling',
  url: 'https://www.esthetikmtl.com/en/consultation-microneedling',
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

export const fifthElement = reference({
  id: 'clinic-fifthelement',
  cite: 'Clinic page fifthelementesthetics.com: aftercare of microneedling',
  url: 'https://www.fifthelementesthetics.com/pages/microneedling-aftercare',
});

export const cherieAmour = reference({
  id: 'clinic-cherieamour',
  cite: 'Clinic page cherieamouraesthetics.com: aftercare of microneedling',
  url: 'https://www.cherieamouraesthetics.com/microneedling-aftercare',
});

export const elloBeaute = reference({
  id: 'clinic-ellobeaute',
  cite: 'Clinic page ellobeaute (wixsite): aftercare of microneedling',
  url: 'https://pi17ki.wixsite.com/ellobeaute/copy-of-dermaplaning-aftercare',
});

export const yourGreatSkin = reference({
  id: 'clinic-yourgreatskin',
  cite: 'Clinic page yourgreatskin.com: the SkinPen, its cartridge and numbing before it',
  url: 'https://www.yourgreatskin.com/so-what-exactly-is-skinpen/',
});

export const skinBySalima = reference({
  id: 'clinic-skinbysalima',
  cite: 'Clinic page skinbysalima.com: numbing time, and when results of pen needling appear',
  url: 'https://skinbysalima.com/skinpen-faqs/',
});

export const medicaSkin = reference({
  id: 'clinic-medicaskin',
  cite: 'Clinic page medicaskinclinic.com.au: the SkinPen, and when results appear',
  url: 'https://www.medicaskinclinic.com.au/new-products/our-services/skinpen/',
});
