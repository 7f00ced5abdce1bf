import { aapsSite, noSource, selcuk } from '../references.ts';
import { stated, within } from '../stated.ts';

const histology = stated({
  from: 'human',
  method: 'histology',
  n: 90,
  access: 'derived',
  tier: 'primary',
  sources: [selcuk],
});

const unknownRegion = { note: 'middle of the range of six region means, which were not told apart' };

/** What is known of facial skin in general, for sites whose own layers nobody measured. */
export const facialLayers = {
  stratumCorneum: stated({
    from: 'human',
    access: 'derived',
    tier: 'review',
    sources: [aapsSite],
    row: 'biophysics SC, typical non-palmar',
  })(15, 'um', within(10, 20), { note: 'middle of the range for non-palmar skin' }),
  epidermis: {
    female: histology(93.41, 'um', within(65.91, 120.91), { ...unknownRegion, row: 'clinical K-14' }),
    male: histology(100.95, 'um', within(79.1, 122.8), {
      ...unknownRegion,
      row: 'biophysics face, men: same',
    }),
  },
  papillaryDermis: stated({
    from: 'human',
    access: 'recall',
    tier: 'review',
    sources: [noSource],
    row: 'biophysics papillary dermis',
  })(200, 'um', within(100, 300), { note: 'textbook range, not looked up' }),
};
