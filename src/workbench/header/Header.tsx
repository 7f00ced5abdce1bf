import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../planning/index.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { usePlan } from '../plan/PlanContext.ts';
import { FileButtons } from './FileButtons.tsx';
import { SchemeSwitch } from './SchemeSwitch.tsx';

interface HeaderProps {
  readonly report: Report | undefined;
  readonly onFind: () => void;
}

export const Header = ({ report, onFind }: HeaderProps): ReactNode => {
  const { t } = useTranslation();
  const { draft, canUndo, canRedo, undo, redo } = usePlan();
  return (
    <header className="header">
      <span className="wordmark">{t('product')}</span>
      <h1 className="plan-title">{draft.title}</h1>
      <div className="header-tools push">
        <IconButton
          label={t('header.undo')}
          keys="Ctrl+Z"
          drawing="M3 6h6.5a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3"
          disabled={!canUndo}
          onPress={undo}
        />
        <IconButton
          label={t('header.redo')}
          keys="Ctrl+Shift+Z"
          drawing="M13 6H6.5a3.5 3.5 0 0 0 0 7H10M13 6l-3-3M13 6l-3 3"
          disabled={!canRedo}
          onPress={redo}
        />
        <IconButton
          label={t('header.find')}
          keys="/"
          drawing="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3 14 14"
          onPress={onFind}
        />
        <SchemeSwitch />
      </div>
      <div className="header-files">
        <FileButtons report={report} />
      </div>
    </header>
  );
};
