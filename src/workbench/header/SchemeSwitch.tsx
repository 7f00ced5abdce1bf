import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../controls/IconButton.tsx';
import { useColourScheme, type ColourScheme } from './use-colour-scheme.ts';

const next: Readonly<Record<ColourScheme, ColourScheme>> = { auto: 'light', light: 'dark', dark: 'auto' };

const leftHalf = 'M8 2a6 6 0 1 0 0 12z';

const drawings: Readonly<Record<ColourScheme, string>> = {
  auto: `${leftHalf}M8 2a6 6 0 0 1 0 12`,
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.1 1.1M11.9 11.9 13 13M13 3l-1.1 1.1M4.1 11.9 3 13',
  dark: 'M13.5 9.8A6 6 0 0 1 6.2 2.5 6 6 0 1 0 13.5 9.8z',
};

/** Follows the system, or light, or dark. */
export const SchemeSwitch = (): ReactNode => {
  const { t } = useTranslation();
  const [scheme, choose] = useColourScheme();
  return (
    <IconButton
      label={`${t(`header.scheme.${scheme}`)}: ${t('header.next')}`}
      drawing={drawings[scheme]}
      {...(scheme === 'auto' ? { filling: leftHalf } : {})}
      onPress={() => choose(next[scheme])}
    />
  );
};
