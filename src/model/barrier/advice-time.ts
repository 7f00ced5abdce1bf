import { scalar, type Scalar } from '../../quantities/index.ts';

/** What may speak on how long to wait. */
export interface WaitingTimes {
  /** From the label of the device, where it says so. */
  readonly label?: Scalar<'h'>;
  /** Upper end of what consensus or clinics say, where they do. */
  readonly practice?: Scalar<'h'>;
  /** From the model: 95th percentile of the slowest clock. */
  readonly slowest95: Scalar<'h'>;
}

export interface WaitingAdvice {
  readonly time: Scalar<'h'>;
  /** The voice the time comes from; of equal ones the best founded. */
  readonly setBy: 'label' | 'practice' | 'model';
}

/** The latest of all: the model may lengthen a stated time, never shorten it. */
export const advisedWaiting = ({ label, practice, slowest95 }: WaitingTimes): WaitingAdvice => {
  const voices: WaitingAdvice[] = [];
  if (label !== undefined) voices.push({ time: label, setBy: 'label' });
  if (practice !== undefined) voices.push({ time: practice, setBy: 'practice' });
  voices.push({ time: slowest95, setBy: 'model' });
  for (const { time, setBy } of voices) {
    if (!(time >= 0 && time < Infinity)) {
      throw new RangeError(`a waiting time of ${scalar(time, 'h')} h from the ${setBy}`);
    }
  }
  return voices.reduce((latest, voice) => (voice.time > latest.time ? voice : latest));
};
