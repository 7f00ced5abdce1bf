import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { compareWords } from '../compare/compare-words.ts';
import type { courseWords } from '../course/course-words.ts';
import type { solveWords } from '../solve/words.ts';
import { en } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof en;
      solve: typeof solveWords;
      course: typeof courseWords;
      compare: typeof compareWords;
    };
  }
}

/** React escapes what it prints. */
export const startWords = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  });
};
