import { aftercareItem, opinion } from '../aftercare.ts';
import { elloBeaute } from '../references/index.ts';
import { within } from '../stated.ts';
import { clinicSays } from './clinic-says.ts';

export const cleansing = aftercareItem({
  id: 'cleansing',
  topic: 'cleansing',
  title: 'Cleansing',
  advice: 'Leave the skin unwashed at first; then wash gently, with nothing active in the cleanser.',
  waitsForClosedSkin: false,
  opinions: [opinion(clinicSays(elloBeaute, 'clinical R-02')(12, 'h', within(8, 12)))],
});
