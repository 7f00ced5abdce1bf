/** What the page offers to jump to, read off the page itself: fields, zones, numbers, the depth cursor. */
export interface JumpTarget {
  readonly kind: 'field' | 'zone' | 'number';
  readonly label: string;
  readonly element: HTMLElement;
}

const kindOf = ({ dataset }: HTMLElement): JumpTarget['kind'] =>
  dataset['number'] !== undefined ? 'number' : dataset['zone'] !== undefined ? 'zone' : 'field';

export const jumpTargets = (): readonly JumpTarget[] =>
  [...document.querySelectorAll<HTMLElement>('[data-label]')].map((element) => ({
    kind: kindOf(element),
    label: element.dataset['label'] ?? '',
    element,
  }));

/** Every word of the query must begin a word of the label. */
export const matching = (targets: readonly JumpTarget[], query: string): readonly JumpTarget[] => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return targets.filter(({ label, kind }) => {
    const text = `${label} ${kind}`.toLowerCase().split(/[\s,–-]+/);
    return words.every((word) => text.some((part) => part.startsWith(word)));
  });
};
