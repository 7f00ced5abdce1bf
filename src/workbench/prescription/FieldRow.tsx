import type { ReactNode } from 'react';
import type { Field } from './use-field.ts';

interface FieldRowProps {
  readonly field: Field;
  readonly label: string;
  readonly unit?: string;
  readonly shape?: 'number' | 'wide' | 'text';
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** Label, control, unit; below them what the check says of the field. */
export const FieldRow = ({
  field,
  label,
  unit,
  shape = 'number',
  extra,
  children,
}: FieldRowProps): ReactNode => (
  <div
    className={`row row-${shape} ${shape === 'number' ? 'number-input' : ''} ${field.finding === undefined ? '' : `pointed-${field.finding.severity}`}`}
  >
    <label htmlFor={field.id}>{label}</label>
    {children}
    {shape === 'number' && <span className="row-unit">{unit}</span>}
    {extra !== undefined && <div className="row-extra">{extra}</div>}
    {field.finding !== undefined && (
      <div id={field.noteId} className={`row-note ${field.finding.severity}`}>
        {field.finding.title}
      </div>
    )}
  </div>
);
