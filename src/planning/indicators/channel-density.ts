import { contactBasis, depthBasis, together } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const channelDensity = indicator({
  id: 'channel-density',
  title: 'Channels',
  meaning: 'Channels per area in one session.',
  unit: '/cm2',
  decimals: 0,
  of: (dose) => dose.channels.count / dose.zone.areaCm2,
  restsOn: (device) => together(contactBasis(device), depthBasis(device)),
});
