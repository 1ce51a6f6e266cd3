import { MoveHorizontal } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeAttribute, SchemeLayer } from '../../shared/model/scheme.ts';
import { SpanChoice } from './SpanChoice.tsx';
import { attributesOf, markRole, pickLabel, selectedLayer } from './annotation-acts.ts';
import type { EditorSession } from './editor-session.ts';
import { changeRole, moveSpanToSelection } from './span-acts.ts';
import { joinsSelected } from './mark-role.ts';
import { useLocalized } from './use-localized.ts';
import { useSession } from './use-session.ts';
import './selection-toolbar.css';

interface SelectionToolbarProps {
  readonly session: EditorSession;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Floats beside marked text: one button a role, each with its key. While a label is being picked it shows the labels. */
export function SelectionToolbar({ session, scroller }: SelectionToolbarProps): ReactNode {
  const { t } = useTranslation();
  const { picking, marking, choosing, scheme } = useSession(session);
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number }>();
  const attribute = attributesOf(session).find(
    (one) => picking?.kind === 'attribute' && one.id === picking.id,
  );
  const layer = picking?.kind === 'role' ? selectedLayer(session) : undefined;
  const isPicking = attribute !== undefined || layer !== undefined;
  const isMarking = !isPicking && marking !== null;
  const shown = isPicking || isMarking || choosing.length > 0;

  useLayoutEffect(() => {
    const box = bar.current?.getBoundingClientRect();
    const frame = scroller.current;
    if (!shown || box === undefined || frame === null) return;
    const marked = session.selectionPlace();
    const view = frame.getBoundingClientRect();
    const left = Math.min(Math.max(marked.left, view.left + 8), view.right - box.width - 24);
    const below = marked.bottom + 8;
    const top = below + box.height < view.bottom ? below : marked.top - box.height - 8;
    setPlace({ left: left - view.left + frame.scrollLeft, top: top - view.top + frame.scrollTop });
  }, [session, scroller, shown, marking, picking, choosing, attribute]);

  if (!shown) return null;
  return (
    <div
      ref={bar}
      className="selection-toolbar"
      role="toolbar"
      aria-label={t(
        isPicking ? 'annotation.pickToolbar' : isMarking ? 'annotation.markToolbar' : 'annotation.chooseSpan',
      )}
      style={{
        left: place?.left ?? 0,
        top: place?.top ?? 0,
        visibility: place === undefined ? 'hidden' : 'visible',
      }}
      // The text keeps the focus and the selection.
      onMouseDown={(event) => event.preventDefault()}
    >
      {attribute !== undefined && <LabelButtons session={session} attribute={attribute} />}
      {layer !== undefined && <RoleChoice session={session} layer={layer} />}
      {isMarking && scheme.layers.map((one) => <RoleButtons key={one.id} session={session} layer={one} />)}
      {isMarking && session.selectedTarget?.side === marking && (
        <button
          type="button"
          className="selection-toolbar__button"
          aria-keyshortcuts="Alt+U"
          onClick={() => moveSpanToSelection(session)}
        >
          <MoveHorizontal aria-hidden size={14} />
          {t('annotation.moveSpan')}
        </button>
      )}
      {!isPicking && !isMarking && <SpanChoice session={session} spans={choosing} />}
    </div>
  );
}

function RoleButtons({
  session,
  layer,
}: {
  readonly session: EditorSession;
  readonly layer: SchemeLayer;
}): ReactNode {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { selected, side } = session;
  return (
    <div className="selection-toolbar__group" role="group" aria-label={localized(layer.name)}>
      {layer.roles.map((role) => {
        const joins = joinsSelected(selected, { layer: layer.id, role: role.id, side }, 'auto');
        const name = localized(role.name);
        return (
          <button
            key={role.id}
            type="button"
            className="selection-toolbar__button"
            aria-keyshortcuts={`Alt+${role.key.toUpperCase()}`}
            title={t(joins ? 'annotation.markJoins' : 'annotation.markNew', { role: name })}
            onClick={() => markRole(session, layer.id, role.id)}
          >
            <span
              className={`swatch swatch--${role.style.colour} swatch--${role.style.line}`}
              aria-hidden="true"
            />
            {joins ? `+ ${name}` : name}
            <kbd>{role.key.toUpperCase()}</kbd>
          </button>
        );
      })}
    </div>
  );
}

function RoleChoice({
  session,
  layer,
}: {
  readonly session: EditorSession;
  readonly layer: SchemeLayer;
}): ReactNode {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <div className="selection-toolbar__group" role="group" aria-label={t('annotation.role')}>
      <span className="selection-toolbar__title">{t('annotation.role')}</span>
      {layer.roles.map((role) => (
        <button
          key={role.id}
          type="button"
          className="selection-toolbar__button"
          aria-pressed={session.selectedTarget?.role === role.id}
          onClick={() => {
            changeRole(session, role.id);
            session.pick(null);
          }}
        >
          <kbd>{role.key.toUpperCase()}</kbd>
          {localized(role.name)}
        </button>
      ))}
    </div>
  );
}

function LabelButtons(props: {
  readonly session: EditorSession;
  readonly attribute: SchemeAttribute;
}): ReactNode {
  const { session, attribute } = props;
  const localized = useLocalized();
  if (attribute.type !== 'choice' && attribute.type !== 'choices') return null;
  const value = session.selected?.attributes[attribute.id];
  return (
    <div
      className="selection-toolbar__group selection-toolbar__group--labels"
      role="group"
      aria-label={localized(attribute.name)}
    >
      <span className="selection-toolbar__title">{localized(attribute.name)}</span>
      {attribute.labels.map((label) => (
        <button
          key={label.id}
          type="button"
          className="selection-toolbar__button"
          aria-pressed={Array.isArray(value) ? value.includes(label.id) : value === label.id}
          onClick={() => pickLabel(session, label.key)}
        >
          <kbd>{label.key.toUpperCase()}</kbd>
          {localized(label.name)}
        </button>
      ))}
    </div>
  );
}
