import { reference } from '../../quantities/index.ts';

/** Published models the course is built from. */

export const waughSherratt2006 = reference({
  id: 'waugh-sherratt-2006',
  cite: 'Waugh, Sherratt 2006: two kinds of macrophages and TGF-β in human wounds, normal and diabetic; BioModels BIOMD0000000679 to 681',
  url: 'https://www.ebi.ac.uk/biomodels/BIOMD0000000679',
});

export const adler2020 = reference({
  id: 'adler-2020',
  cite: 'Adler 2020, iScience: circuit of myofibroblasts and macrophages with healing, hot and cold fibrosis; code of Schumacher-group/cellcircuits',
  url: 'https://github.com/Schumacher-group/cellcircuits',
});

export const torres2019 = reference({
  id: 'torres-2019',
  cite: 'Torres, Wang, Yannie, Ghosh, Segal, Reynolds 2019, PLoS Comput Biol 15:e1007172: neutrophils and macrophages in peritonitis; parameters as in the code of Dankwa et al',
  url: 'https://github.com/xtang38/Dankwa-et-al_Sepsis_Controller_Code',
});

export const jin2011 = reference({
  id: 'jin-2011',
  cite: 'Jin 2011, BMC Syst Biol 5:60, table 4: macrophages, fibroblasts, TGF-β, MMP-9 and collagen in the mouse heart after infarction',
  doi: '10.1186/1752-0509-5-60',
});

export const pensalfini2023 = reference({
  id: 'pensalfini-2023',
  cite: 'Pensalfini, Guo, Rausch, Tepole 2023 (PMC10030043) after Tepole 2017: inflammation, fibroblasts, collagen and mechanics of mouse wounds',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10030043/',
});

export const cumming2009 = reference({
  id: 'cumming-2009',
  cite: 'Cumming 2009 (PMC2839370): fibrin, collagen, macrophages, fibroblasts, TGF-β and tPA in a wound',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2839370/',
});

export const menon2012 = reference({
  id: 'menon-2012',
  cite: 'Menon 2012, Proc R Soc B 279:3329 (PMC3385718): keratinocytes and fibroblasts call each other by IL-1 and KGF; collagen replaces fibrin',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3385718/',
});

export const nagaraja2014 = reference({
  id: 'nagaraja-2014',
  cite: 'Nagaraja 2014, J Immunol 192:1824 (PMID 24453259): cells and cytokines of wound inflammation, acute and chronic',
});

export const cooper2015 = reference({
  id: 'cooper-2015',
  cite: 'Cooper 2015, J Theor Biol 367:86 (PMID 25446708): debris, neutrophils and macrophages under oestrogen and cortisol',
});

export const ziraldo2015 = reference({
  id: 'ziraldo-2015',
  cite: 'Ziraldo 2015 (PMC4482429): pressure ulcer with signals of damaged tissue, TNF, IL-10 and TGF-β',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4482429/',
});

export const mi2007 = reference({
  id: 'mi-2007',
  cite: 'Mi 2007, Wound Repair Regen 15:671: diabetic ulcers by four times the TNF or a third of the TGF-β1',
});

export const segal2012 = reference({
  id: 'segal-2012',
  cite: 'Segal 2012, Bull Math Biol 74:2165: fibroblasts, collagen and inflammation against the collagen curve of Madden and Peacock 1971',
});

export const dale1996 = reference({
  id: 'dale-1996',
  cite: 'Dale 1996: the balance of TGF-β1 and TGF-β3 sets the ratio of collagen I to III',
});

export const murphy2012 = reference({
  id: 'murphy-2012',
  cite: 'Murphy 2012, Bull Math Biol 74:1143: TGF-β makes myofibroblasts; kinetics of collagenase',
});

export const flegg2009 = reference({
  id: 'flegg-2009',
  cite: 'Flegg 2009 (PMC2710516): oxygen, capillary tips and vessels in a wound',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2710516/',
});

export const bianchi2015 = reference({
  id: 'bianchi-2015',
  cite: 'Bianchi 2015, arXiv 1501.00421: TGF-β, macrophages and VEGF in the growth of lymphatics',
  url: 'https://arxiv.org/abs/1501.00421',
});

export const skibidy2026 = reference({
  id: 'skibidy-2026',
  cite: 'skibidy 2026 (stanbot8/skibidy): hybrid model of wounded skin, parameters as in its configuration files; secondary',
  url: 'https://github.com/stanbot8/skibidy',
});

export const cascade = reference({
  id: 'reference-cascade',
  cite: 'The reference cascade of this project: 32 states, printed in the evidence tables, reproduced in test/verification',
});
