import { Component, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from './Sheet.tsx';

interface LateProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const NotLoaded = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { t } = useTranslation();
  return (
    <Sheet title={t('late.title')} onClose={onClose}>
      <p>{t('late.why')}</p>
    </Sheet>
  );
};

/** A sheet that is fetched when it is first opened. Where that fails, the plan on the screen stays. */
export class Late extends Component<LateProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { onClose, children } = this.props;
    return this.state.failed ? (
      <NotLoaded onClose={onClose} />
    ) : (
      <Suspense fallback={null}>{children}</Suspense>
    );
  }
}
