import type { Device } from '../catalogue/index.ts';
import {
  glidingDensity,
  holeAreaMm2,
  latticeCover,
  poissonCover,
  rollingDensity,
  stampingDensity,
} from '../model/index.ts';
import { convert, scalar, type Scalar } from '../quantities/index.ts';
import { arrayContacts, drumContacts } from './facts.ts';
import { instrumentOf, nominal, type Instrument } from './instrument.ts';
import type { ReportedCheck } from './report.ts';
import type { ZoneDose } from './zone-dose.ts';

/** What the closed forms say of a zone, beside what explicit needle motion gave. */
export const closedFormChecks = (dose: ZoneDose, device: Device): readonly ReportedCheck[] => {
  const instrument = instrumentOf(device, nominal);
  const area = scalar(dose.zone.areaCm2, 'cm2');
  const holeArea = convert(holeAreaMm2(dose.channels.radiusMm), 'mm2', 'cm2');
  const density = dose.channels.count / area;
  const passes = dose.passes;
  const lattice = instrument.kind !== 'gliding';
  const contacts = contactsOf(instrument, passes, dose);
  const cover = lattice
    ? latticeCover.of({
        densityPerPass: scalar(density / passes, '/cm2'),
        holeArea,
        passes: scalar(passes, '1'),
      })
    : poissonCover.of({ density: scalar(density, '/cm2'), holeArea });
  const densityLaw = densityLawOf[instrument.kind];
  const coverLaw = lattice ? latticeCover : poissonCover;
  return [
    {
      law: densityLaw.id,
      title: densityLaw.title,
      unit: '/cm2',
      closedForm: contacts,
      sampled: dose.contacts / area,
    },
    {
      law: coverLaw.id,
      title: coverLaw.title,
      unit: '1',
      closedForm: cover,
      sampled: dose.puncturedFraction,
    },
  ];
};

const densityLawOf = { gliding: glidingDensity, rolling: rollingDensity, stamping: stampingDensity } as const;

const contactsOf = (instrument: Instrument, passes: number, dose: ZoneDose): Scalar<'/cm2'> => {
  switch (instrument.kind) {
    case 'gliding':
      return glidingDensity.of({
        needles: scalar(instrument.needles, '1'),
        rate: scalar(dose.rateHz, 'Hz'),
        contactTime: scalar(dose.contactSeconds, 's'),
        area: scalar(dose.zone.areaCm2, 'cm2'),
      });
    case 'rolling':
      return drumContacts(instrument, passes);
    case 'stamping':
      return arrayContacts(instrument, passes);
  }
};
