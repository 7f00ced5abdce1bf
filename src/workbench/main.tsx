import './style/font.css';
import './style/tokens.css';
import './style/page.css';
import './style/controls.css';
import './style/header.css';
import './style/fields.css';
import './style/zones.css';
import './style/depth.css';
import './style/picture.css';
import './style/numbers.css';
import './style/sheet.css';
import './style/plan.css';
import './style/compare.css';
import './style/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startWords } from './i18n/start.ts';
import { PageBoundary } from './PageBoundary.tsx';
import { PlanPage } from './PlanPage.tsx';
import { settingsFrom } from './prediction/settings.ts';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no place for the page');
const settings = settingsFrom(new URLSearchParams(window.location.search), navigator.hardwareConcurrency);

await startWords();

createRoot(place).render(
  <StrictMode>
    <PageBoundary>
      <PlanPage settings={settings} />
    </PageBoundary>
  </StrictMode>,
);
