import type { Report } from '../../planning/index.ts';
import { html, type Markup } from '../markup.ts';

/** What every sheet says of itself at its foot. */
export const sheetFoot = ({ hash, notice, versions }: Report, date: string): Markup =>
  html`<footer class="foot">
    <p><strong>${notice}</strong></p>
    <p>
      Report <code>${hash}</code> · printed ${date} · software ${versions.software}, model ${versions.model},
      catalogue ${versions.catalogue}
    </p>
  </footer>`;
