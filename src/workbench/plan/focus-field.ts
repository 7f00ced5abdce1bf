import { liesIn } from './pointer.ts';

const fields = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-pointer]')];

/** The field itself, else the first inside what the pointer names, else the nearest that holds it. */
export const fieldFor = (pointer: string): HTMLElement | undefined => {
  const all = fields().map((element) => ({ element, at: element.dataset['pointer'] ?? '' }));
  const holding = all.filter(({ at }) => liesIn(pointer, at)).toSorted((a, b) => b.at.length - a.at.length);
  return (
    all.find(({ at }) => at === pointer)?.element ??
    all.find(({ at }) => liesIn(at, pointer))?.element ??
    holding[0]?.element
  );
};

export const focusField = (pointer: string): void => {
  const field = fieldFor(pointer);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
};
