import { useCallback, useLayoutEffect, useState } from 'react';

/** Whose colours: those of the system, or one of the two. */
const schemes = ['auto', 'light', 'dark'] as const;
export type ColourScheme = (typeof schemes)[number];

const place = 'percuta-colour-scheme';

/** A browser may be told to remember nothing: then every visit starts with the system’s. */
const remembered = (): ColourScheme => {
  try {
    return schemes.find((scheme) => scheme === localStorage.getItem(place)) ?? 'auto';
  } catch {
    return 'auto';
  }
};

const remember = (scheme: ColourScheme): void => {
  try {
    localStorage.setItem(place, scheme);
  } catch {
    // Nothing is remembered; this visit has its colours all the same.
  }
};

/** The scheme of the page (tokens.css), kept for the next visit and the same in every tab. */
export const useColourScheme = (): readonly [ColourScheme, (scheme: ColourScheme) => void] => {
  const [scheme, setScheme] = useState(remembered);
  useLayoutEffect(() => {
    document.documentElement.dataset['colourScheme'] = scheme;
  }, [scheme]);
  useLayoutEffect(() => {
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === place) setScheme(remembered());
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, []);
  const choose = useCallback((chosen: ColourScheme): void => {
    remember(chosen);
    setScheme(chosen);
  }, []);
  return [scheme, choose];
};
