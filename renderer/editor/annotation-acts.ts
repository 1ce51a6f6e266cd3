import type { AttributeValue } from '../../shared/model/annotation.ts';
import { SpeakerId, type TargetId } from '../../shared/model/ids.ts';
import type { SchemeAttribute, SchemeLayer } from '../../shared/model/scheme.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { EditorSession } from './editor-session.ts';
import { annotationOf, joinsSelected, withMarkedText, type MarkMode } from './mark-role.ts';
import { orderedAnnotations } from './ordered-annotations.ts';

/** Marks the selected text with a role of a layer; false when nothing is marked. The annotation becomes the selected one. */
export function markRole(
  session: EditorSession,
  layer: string,
  role: string,
  mode: MarkMode = 'auto',
): boolean {
  const marked = session.markedText();
  const [first] = marked;
  if (first === undefined) return false;
  const { selected, markContext } = session;
  const joined = joinsSelected(selected, { layer, role, side: first.side }, mode) ? selected : null;
  const after =
    joined === null
      ? annotationOf(layer, role, marked, markContext)
      : withMarkedText(joined, role, marked, markContext);
  session.changeAnnotation(joined, after, { select: after.targets.at(-1)?.id });
  session.noteMarked();
  return true;
}

/** Sets an attribute of the selected annotation; undefined takes the value away. */
export function setAttribute(
  session: EditorSession,
  attribute: string,
  value: AttributeValue | undefined,
): void {
  const { selected } = session;
  if (selected === undefined || selected.attributes[attribute] === value) return;
  const { [attribute]: _previous, ...others } = selected.attributes;
  const attributes = value === undefined ? others : { ...others, [attribute]: value };
  session.noteValues(selected.layer, attributes);
  session.changeAnnotation(selected, { ...selected, attributes, updatedAt: session.now() });
}

/** Gives the selected annotation the values that were last set on another one of its layer; its own stay. */
export function repeatValues(session: EditorSession): boolean {
  const { selected } = session;
  if (selected === undefined) return false;
  const attributes = { ...session.lastValues(selected.layer), ...selected.attributes };
  if (Object.keys(attributes).length === Object.keys(selected.attributes).length) return false;
  session.changeAnnotation(selected, { ...selected, attributes, updatedAt: session.now() });
  return true;
}

/** Picks a label by its letter, for the attribute that is being picked; false when no label has the letter. */
export function pickLabel(session: EditorSession, key: string): boolean {
  const { picking, selected } = session;
  const attribute = attributesOf(session).find(
    (one) => picking?.kind === 'attribute' && one.id === picking.id,
  );
  if (attribute === undefined || selected === undefined) return false;
  if (attribute.type !== 'choice' && attribute.type !== 'choices') return false;
  const label = attribute.labels.find((one) => one.key === key);
  if (label === undefined) return false;
  setAttribute(session, attribute.id, toggled(attribute, selected.attributes[attribute.id], label.id));
  if (attribute.type === 'choice') session.pick(null);
  return true;
}

/** Sets the note of the selected annotation. */
export function setNote(session: EditorSession, note: string): void {
  const { selected } = session;
  if (selected === undefined || selected.note === note) return;
  session.changeAnnotation(selected, { ...selected, note, updatedAt: session.now() });
}

/** Gives the selected annotation a speaker of the register, or none. */
export function setSpeaker(session: EditorSession, speakerId: SpeakerId | null): void {
  const { selected } = session;
  if (selected === undefined || selected.speakerId === speakerId) return;
  session.changeAnnotation(selected, { ...selected, speakerId, updatedAt: session.now() });
}

/**
 * Gives the selected annotation the speaker with a name or alias (any case); one that the register does not know yet is
 * put into it by the same act. An empty name takes the speaker away.
 */
export function nameSpeaker(session: EditorSession, name: string): void {
  const { selected, store } = session;
  const wanted = name.trim();
  if (selected === undefined) return;
  if (wanted === '') return setSpeaker(session, null);
  const known = findSpeaker([...store.speakers.values()], wanted);
  if (known !== undefined) return setSpeaker(session, known.id);
  const speaker: Speaker = {
    id: SpeakerId.parse(session.markContext.newId()),
    name: wanted,
    aliases: [],
    note: '',
  };
  session.changeAnnotation(
    selected,
    { ...selected, speakerId: speaker.id, updatedAt: session.now() },
    { newSpeaker: speaker },
  );
}

/** The speaker with a name or alias, in any case. */
export function findSpeaker(speakers: readonly Speaker[], name: string): Speaker | undefined {
  const wanted = name.toLowerCase();
  return speakers.find((speaker) =>
    [speaker.name, ...speaker.aliases].some((one) => one.toLowerCase() === wanted),
  );
}

/** Removes the selected annotation; false when none is selected. */
export function removeSelected(session: EditorSession): boolean {
  const { selected } = session;
  if (selected === undefined) return false;
  session.changeAnnotation(selected, null);
  session.selectAnnotation(null);
  return true;
}

/** Removes one span of the selected annotation; with the last one goes the annotation. */
export function removeTarget(session: EditorSession, id: TargetId): void {
  const { selected } = session;
  if (selected === undefined) return;
  const targets = selected.targets.filter((target) => target.id !== id);
  if (targets.length === 0) removeSelected(session);
  else session.changeAnnotation(selected, { ...selected, targets, updatedAt: session.now() });
}

/** The layer of the selected annotation. */
export function selectedLayer(session: EditorSession): SchemeLayer | undefined {
  return session.scheme.layers.find((layer) => layer.id === session.selected?.layer);
}

/** The attributes that the selected annotation can have. */
export function attributesOf(session: EditorSession): readonly SchemeAttribute[] {
  return selectedLayer(session)?.attributes ?? [];
}

/** Selects the annotation after (1) or before (-1) the selected one in text order; false when there is none. */
export function selectNeighbour(session: EditorSession, step: 1 | -1): boolean {
  const ordered = orderedAnnotations(session.store);
  const current = ordered.findIndex((annotation) => annotation.id === session.selected?.id);
  const next = current === -1 ? (step === 1 ? ordered[0] : ordered.at(-1)) : ordered[current + step];
  if (next === undefined) return false;
  session.selectAnnotation(next.id, { reveal: true });
  return true;
}

/** Selects the annotation whose span is at the caret: the shortest first, and the next longer one at each call. */
export function selectHere(session: EditorSession): boolean {
  const here = session.spansAtCaret();
  const current = here.findIndex((span) => span.targetId === session.selectedTarget?.id);
  const next = here[(current + 1) % Math.max(1, here.length)];
  if (next === undefined) return false;
  session.selectAnnotation(next.annotationId, { target: next.targetId });
  session.offerSpansHere();
  return true;
}

function toggled(
  attribute: SchemeAttribute,
  current: AttributeValue | undefined,
  label: string,
): AttributeValue | undefined {
  if (attribute.type === 'choice') return label;
  const labels: readonly string[] = Array.isArray(current) ? current : [];
  const next = labels.includes(label) ? labels.filter((one) => one !== label) : [...labels, label];
  return next.length === 0 ? undefined : next;
}
