import { useCallback, useState, type RefCallback } from 'react';
import type { FigureSize } from './figure-sizes.ts';

/** Room inside an element, followed as it changes; none until it is known. */
export const useElementSize = (): readonly [RefCallback<Element>, FigureSize] => {
  const [size, setSize] = useState<FigureSize>({ width: 0, height: 0 });
  const ref = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize(entry.contentRect);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
};
