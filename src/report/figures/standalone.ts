import { markupToString, type Markup } from '../markup.ts';
import { ground } from './figure-theme.ts';

/** Colours of the page, and a choice of two by the reader’s scheme: what programs other than browsers do not know. */
const themed = /var\(--[\w-]+, light-dark\((#[\da-fA-F]+), #[\da-fA-F]+\)\)/g;

/** A figure as a file of its own, on its ground in the light colours, for any program that reads SVG. */
export const standaloneFigure = (figure: Markup): string => {
  const svg = markupToString(figure);
  const inside = svg.indexOf('>') + 1;
  const whole = `${svg.slice(0, inside)}<rect width="100%" height="100%" fill="${ground}" />${svg.slice(inside)}`;
  return `${whole.replace(themed, '$1')}\n`;
};
