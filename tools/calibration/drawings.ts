/** Two small drawings: eigenvalues of the information, and ranks of truths. */
import { normalQuantile } from '../../src/quantities/index.ts';
import type { InformedDirections } from '../../src/numerics/index.ts';

const open = (width: number, height: number, title: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="12"><title>${title}</title><rect width="${width}" height="${height}" fill="#fff"/>`;

const decades = [-3, -2, -1, 0, 1, 2] as const;
const shown = 40;

/** Logarithms of the largest eigenvalues against that of the prior, 1. */
export const spectrumDrawing = ({
  eigenvalues,
  count,
}: Pick<InformedDirections, 'eigenvalues' | 'count'>): string => {
  const [width, height, left, top, bottom] = [640, 300, 56, 20, 40];
  const y = (decade: number): number => top + ((2 - decade) / 5) * (height - top - bottom);
  const x = (at: number): number => left + ((at + 0.5) * (width - left - 16)) / shown;
  const dots = Array.from(eigenvalues.subarray(0, shown), (value, at) => {
    const decade = Math.max(-3, Math.log10(Math.max(value, 1e-12)));
    return `<circle cx="${x(at).toFixed(1)}" cy="${y(decade).toFixed(1)}" r="4" fill="${at < count ? '#1b5e8c' : '#fff'}" stroke="#1b5e8c"/>`;
  });
  const lines = decades.map(
    (decade) =>
      `<line x1="${left}" x2="${width - 16}" y1="${y(decade)}" y2="${y(decade)}" stroke="${decade === 0 ? '#333' : '#ddd'}"/><text x="${left - 8}" y="${y(decade) + 4}" text-anchor="end">${10 ** decade}</text>`,
  );
  return `${open(width, height, 'Information of the data over that of the prior, direction by direction')}${lines.join('')}${dots.join('')}<text x="${left}" y="${height - 12}">direction, the most informed first; filled: more from the data than from the prior</text></svg>\n`;
};

/** Counts of ranks in bins, a panel for each direction, with the 99 % range of even ones. */
export const ranksDrawing = (
  directions: readonly { readonly counts: readonly number[] }[],
  informed: number,
): string => {
  const panels = directions.slice(0, informed);
  const columns = 6;
  const [panelWidth, panelHeight, gap] = [96, 70, 14];
  const rows = Math.ceil(panels.length / columns);
  const [width, height] = [columns * (panelWidth + gap) + gap, rows * (panelHeight + gap + 16) + gap];
  const drawn = panels.map(({ counts }, at) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const expected = total / counts.length;
    const half = normalQuantile(0.995) * Math.sqrt(expected * (1 - 1 / counts.length));
    const most = Math.max(2 * expected + half, ...counts);
    const [x0, y0] = [
      gap + (at % columns) * (panelWidth + gap),
      gap + Math.floor(at / columns) * (panelHeight + gap + 16),
    ];
    const y = (count: number): number => y0 + panelHeight * (1 - count / most);
    const bar = panelWidth / counts.length;
    const band = `<rect x="${x0}" width="${panelWidth}" y="${y(expected + half).toFixed(1)}" height="${(y(Math.max(0, expected - half)) - y(expected + half)).toFixed(1)}" fill="#e4ecf2"/>`;
    const bars = counts.map(
      (count, k) =>
        `<rect x="${(x0 + k * bar + 1).toFixed(1)}" width="${(bar - 2).toFixed(1)}" y="${y(count).toFixed(1)}" height="${(y0 + panelHeight - y(count)).toFixed(1)}" fill="#1b5e8c" fill-opacity="0.75"/>`,
    );
    return `${band}${bars.join('')}<text x="${x0}" y="${y0 + panelHeight + 13}">direction ${at + 1}</text>`;
  });
  return `${open(width, height, 'Ranks of the truth among draws, informed directions; shaded: where 99 % of even counts lie')}${drawn.join('')}</svg>\n`;
};
