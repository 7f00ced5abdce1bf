import type { Plan, SkinSection } from '../../planning/index.ts';

type LayerId = SkinSection['layers'][number]['id'];

export interface SkinTone {
  readonly fill: Readonly<Record<LayerId, string>>;
  /** Lines and dots inside each layer. */
  readonly texture: Readonly<Record<LayerId, string>>;
  /** Basal cells along the junction, where pigment is made. */
  readonly basal: string;
}

/** Pigment lies in the epidermis; the dermis hardly differs between people. */
const below = {
  'papillary-dermis': '#EDC4B4',
  'reticular-dermis': '#F3DCD0',
  subcutis: '#F5EAC8',
} as const;

const texture = {
  'papillary-dermis': '#C98E7C',
  'reticular-dermis': '#D5A793',
  subcutis: '#D3BC7C',
} as const;

const tone = (cornified: string, viable: string, dots: string, basal: string): SkinTone => ({
  fill: { 'stratum-corneum': cornified, 'viable-epidermis': viable, ...below },
  texture: { 'stratum-corneum': basal, 'viable-epidermis': dots, ...texture },
  basal,
});

const tones: Readonly<Record<Plan['person']['phototype'], SkinTone>> = {
  I: tone('#F6E3D3', '#F0CDB7', '#C99578', '#C98F70'),
  II: tone('#F1D9C3', '#E7BE9F', '#B98260', '#B5794F'),
  III: tone('#E6C6A6', '#D8A77E', '#A06C44', '#955E36'),
  IV: tone('#D2A77E', '#BD8657', '#80512C', '#734521'),
  V: tone('#A9774F', '#8D5B36', '#563417', '#472810'),
  VI: tone('#7B5138', '#5F3B26', '#A57B5F', '#2C180D'),
  unknown: tone('#E4DFD8', '#CFC7BD', '#958B80', '#857B70'),
};

export const skinTone = (phototype: Plan['person']['phototype']): SkinTone => tones[phototype];

export const channelColour = '#8A2433';
export const channelEdge = '#4E101B';
export const vesselColour = '#B4524C';
