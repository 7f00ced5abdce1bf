import { dragBasis } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const dragLength = indicator({
  id: 'drag-length',
  title: 'Drag length',
  meaning:
    'How far a needle moves along the skin while inside it, mean of the channels; an upper bound in elastic skin.',
  unit: 'mm',
  decimals: 2,
  of: ({ channels }) => {
    let sum = 0;
    for (const drag of channels.dragMm) sum += drag;
    return channels.count === 0 ? 0 : sum / channels.count;
  },
  restsOn: dragBasis,
});
