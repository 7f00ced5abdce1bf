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

/** Opens what an element is folded away in, brings it onto the screen and gives it the focus. */
export const reveal = (element: HTMLElement): void => {
  for (
    let fold = element.closest('details');
    fold !== null;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
};

export const focusField = (pointer: string): void => {
  const field = fieldFor(pointer);
  if (field !== undefined) reveal(field);
};
