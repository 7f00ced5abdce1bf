import '../style/font.css';
import '../style/tokens.css';
import '../style/page.css';
import '../style/controls.css';
import '../style/header.css';
import '../style/fields.css';
import '../style/picture.css';
import '../style/numbers.css';
import '../style/print.css';
import './solve.css';
import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startWords } from '../i18n/start.ts';
import { PageBoundary } from '../PageBoundary.tsx';
import { exampleNamed } from './examples.ts';
import { SolvePage } from './SolvePage.tsx';
import { solveWords } from './words.ts';

const place = document.getElementById('page');
if (place === null) throw new Error('solve.html has no place for the page');
const asked = new URLSearchParams(window.location.search).get('system');

await startWords();
i18next.addResourceBundle('en', 'solve', solveWords);

createRoot(place).render(
  <StrictMode>
    <PageBoundary>
      <SolvePage first={exampleNamed(asked)} />
    </PageBoundary>
  </StrictMode>,
);
