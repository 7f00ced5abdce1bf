import { aapsSite, noSource } from '../references/index.ts';
import { stated, within } from '../stated.ts';

/** Layers that sources give for skin in general, without telling regions apart. */

export const nonPalmarStratumCorneum = stated({
  from: 'human',
  access: 'derived',
  tier: 'review',
  sources: [aapsSite],
  row: 'biophysics SC, typical non-palmar',
})(15, 'um', within(10, 20), { note: 'middle of the range for non-palmar skin' });

export const papillaryDermisOfTextbooks = stated({
  from: 'human',
  access: 'recall',
  tier: 'review',
  sources: [noSource],
  row: 'biophysics papillary dermis',
})(200, 'um', within(100, 300), { note: 'textbook range, not looked up' });
