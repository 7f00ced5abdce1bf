import { useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemFault } from '../../numerics/index.ts';
import { Button } from '../controls/Button.tsx';
import { SeverityIcon } from '../numbers/SeverityIcon.tsx';

interface SystemTextProps {
  readonly text: string;
  readonly fault: SystemFault | undefined;
  readonly onChange: (text: string) => void;
}

/** The system as it is written, with numbered lines; what is wrong with it stands above, its line is marked. */
export const SystemText = ({ text, fault, onChange }: SystemTextProps): ReactNode => {
  const { t } = useTranslation('solve');
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const lines = text.split('\n').length;

  const show = (): void => {
    const element = area.current;
    if (element === null || fault === undefined) return;
    element.focus();
    element.setSelectionRange(fault.span.start, fault.span.end);
    document.getElementById(`${id}-line`)?.scrollIntoView({ block: 'center' });
  };

  return (
    <div className="block system-text">
      <h2 className="heading">{t('text.heading')}</h2>
      {fault !== undefined && (
        <div className="failure" role="alert" id={`${id}-fault`} data-pointer={fault.pointer}>
          <SeverityIcon severity="block" />
          <div>
            <b>{t('text.place', { line: fault.line, column: fault.column })}</b>
            {fault.pointer !== '' && (
              <span className="quiet"> {t('text.at', { pointer: fault.pointer })}</span>
            )}
            <p>{fault.problem}</p>
            {fault.suggestion !== undefined && <p>{t('text.try', { suggestion: fault.suggestion })}</p>}
            <Button framed onClick={show}>
              {t('text.show')}
            </Button>
          </div>
        </div>
      )}
      <div className="text-room">
        <ol className="line-numbers" aria-hidden="true">
          {Array.from({ length: lines }, (_, i) => (
            <li key={i} {...(fault?.line === i + 1 ? { className: 'line-faulty', id: `${id}-line` } : {})}>
              {i + 1}
            </li>
          ))}
        </ol>
        <textarea
          ref={area}
          className="text-area"
          rows={lines}
          wrap="off"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          aria-label={t('text.label')}
          aria-invalid={fault !== undefined}
          {...(fault === undefined ? {} : { 'aria-describedby': `${id}-fault` })}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </div>
  );
};
