import { contactBasis, depthBasis, together } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const courseChannels = indicator({
  id: 'course-channels',
  title: 'Channels, whole course',
  meaning: 'Channels per area added over all sessions; they do not exist at the same time.',
  unit: '/cm2',
  decimals: 0,
  of: (dose, plan) => (plan.course.sessions * dose.channels.count) / dose.zone.areaCm2,
  restsOn: (device) => together(contactBasis(device), depthBasis(device)),
});
