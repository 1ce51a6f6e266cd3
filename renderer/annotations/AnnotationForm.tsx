import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation, AttributeValue } from '../../shared/model/annotation.ts';
import type { SchemeAttribute, SchemeLayer } from '../../shared/model/scheme.ts';
import { setAttribute, setNote } from '../editor/annotation-acts.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { useLocalized } from '../editor/use-localized.ts';
import { SpeakerField } from '../speakers/SpeakerField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import './annotation-form.css';

interface AnnotationFormProps {
  readonly session: EditorSession;
  readonly annotation: Annotation;
  readonly layer: SchemeLayer;
}

/** The values of the selected annotation, with one field for each attribute that the scheme gives its layer. */
export function AnnotationForm({ session, annotation, layer }: AnnotationFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="annotation-form">
      {layer.speaker && <SpeakerField session={session} annotation={annotation} />}
      {layer.attributes.map((attribute) => (
        <AttributeField
          key={attribute.id}
          attribute={attribute}
          value={annotation.attributes[attribute.id]}
          isPicking={session.picking?.kind === 'attribute' && session.picking.id === attribute.id}
          onChange={(value) => setAttribute(session, attribute.id, value)}
        />
      ))}
      <CommittedField
        key={annotation.id}
        label={t('annotation.note')}
        value={annotation.note}
        onCommit={(note) => setNote(session, note)}
      />
    </div>
  );
}

interface AttributeFieldProps {
  readonly attribute: SchemeAttribute;
  readonly value: AttributeValue | undefined;
  readonly isPicking: boolean;
  readonly onChange: (value: AttributeValue | undefined) => void;
}

function AttributeField({ attribute, value, isPicking, onChange }: AttributeFieldProps): ReactNode {
  const localized = useLocalized();
  const name = localized(attribute.name);
  switch (attribute.type) {
    case 'choice':
    case 'choices':
      return <ChoiceField {...{ attribute, value, isPicking, onChange }} />;
    case 'text':
      return (
        <CommittedField
          label={name}
          value={String(value ?? '')}
          onCommit={(text) => onChange(text === '' ? undefined : text)}
        />
      );
    case 'number':
      return (
        <CommittedField
          label={name}
          type="number"
          value={String(value ?? '')}
          onCommit={(text) => onChange(text === '' ? undefined : Number(text))}
        />
      );
  }
}

interface CommittedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'number';
  readonly onCommit: (value: string) => void;
}

/** A text field whose value counts when the person leaves it or presses Enter; Escape takes the old one back. */
function CommittedField({ label, value, type = 'text', onCommit }: CommittedFieldProps): ReactNode {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const commit = (): void => {
    if (draft !== undefined && draft !== value) onCommit(draft);
    setDraft(undefined);
  };
  return (
    <div className="committed-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={draft ?? value}
        autoComplete="off"
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setDraft(undefined);
        }}
      />
    </div>
  );
}
