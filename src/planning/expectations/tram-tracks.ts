import type { DeviceClass } from '../../catalogue/index.ts';
import { together } from '../bases.ts';
import { finiteBand } from '../finite-band.ts';
import { expectation, reportedSighting, signOf } from '../expectation.ts';
import { indicators } from '../indicators/index.ts';
import { dragLength } from '../indicators/drag-length.ts';

const classWords: Readonly<Record<DeviceClass, string>> = {
  'manual-stamp': 'stamp',
  roller: 'roller',
  'motor-pen': 'pen',
  radiofrequency: 'radiofrequency head',
  'home-roller': 'home roller',
};

const at = indicators.findIndex(({ id }) => id === dragLength.id);

/** The drag the model has, beside the one series that counted what it is feared for. Nothing ties one to the other. */
export const tramTracks = expectation({
  id: 'tram-tracks',
  title: 'Rows of scars where the tool passes (tram tracks)',
  meaning: `${dragLength.meaning} No study ties it to scars, so no probability is stated.`,
  of: ({ resolved: { device, zones }, nominal, sampled }) => {
    const { sightings } = signOf('tram-tracks');
    const same = sightings.some((sighting) => sighting.device === device.class);
    return zones.map(({ zone, site }, z) => {
      const drag = nominal[z]?.outcome.indicators[at] ?? Number.NaN;
      return {
        zone: zone.id,
        value: {
          name: dragLength.title,
          unit: dragLength.unit,
          decimals: dragLength.decimals,
          nominal: Number.isFinite(drag) ? drag : null,
          band: finiteBand(sampled.map((scenario) => scenario.zones[z]?.indicators[at] ?? Number.NaN)),
        },
        remark: same
          ? `The device is a ${classWords[device.class]}, as in the series that counted.`
          : `The device is a ${classWords[device.class]}; the series that counted used a roller and says nothing of it.`,
        sightings: sightings.map(reportedSighting),
        basis: together(dragLength.restsOn(device, site), {
          parameters: [],
          evidence: sightings.map(({ seen }) => seen),
        }),
      };
    });
  },
});
