import type { ReactNode } from 'react';
import type { Field } from './use-field.ts';

interface FieldRowProps {
  readonly field: Pick<Field, 'id' | 'noteId' | 'finding'>;
  readonly label: string;
  readonly shape?: 'number' | 'text' | undefined;
  /** Beside the label. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** Label and control; below them what the check says of the field. */
export const FieldRow = ({ field, label, shape, extra, children }: FieldRowProps): ReactNode => (
  <div
    className={`row ${shape === undefined ? '' : `row-${shape}`} ${extra === undefined ? '' : 'row-extra'} ${field.finding === undefined ? '' : `pointed-${field.finding.severity}`}`}
  >
    <div className="row-label">
      <label htmlFor={field.id}>{label}</label>
      {extra}
    </div>
    {children}
    {field.finding !== undefined && (
      <div id={field.noteId} className={`row-note ${field.finding.severity}`}>
        {field.finding.title}
      </div>
    )}
  </div>
);
