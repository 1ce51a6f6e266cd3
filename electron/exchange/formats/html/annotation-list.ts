import { anchorState } from '../../../../shared/anchoring/anchor-state.ts';
import type { Annotation, AttributeValue, Target } from '../../../../shared/model/annotation.ts';
import type { Article } from '../../../../shared/model/article.ts';
import type { Scheme, SchemeAttribute, SchemeLayer } from '../../../../shared/model/scheme.ts';
import type { Speaker } from '../../../../shared/model/speaker.ts';
import { html, type Markup } from './markup.ts';
import type { NumberedAnnotation } from './numbered-annotation.ts';
import { lookOfRole } from './role-look.ts';

/** The annotations of an article with their spans in both languages, attributes, speaker and note. */
export function annotationList(
  article: Article,
  annotations: readonly NumberedAnnotation[],
  { scheme, speakers }: { readonly scheme: Scheme; readonly speakers: readonly Speaker[] },
): Markup {
  const names = new Map<string, string>(speakers.map(({ id, name }) => [id, name]));
  const texts = new Map<string, string>(article.segments.map(({ id, target }) => [id, target]));
  const textUnder = (target: Target): string =>
    target.side === 'source' ? article.sourceText : (texts.get(target.segmentId) ?? '');
  const entries = annotations.map(({ annotation, anchor }) => {
    const layer = scheme.layers.find(({ id }) => id === annotation.layer);
    return html`<li id="${anchor}">
      <strong>${layer?.name.en ?? annotation.layer}</strong>
      <dl>
        ${annotation.targets.map((target) => targetEntry(scheme, annotation, target, textUnder(target)))}${attributeEntries(layer, annotation)}${optionalEntry(
          'Speaker',
          annotation.speakerId === null ? undefined : names.get(annotation.speakerId),
        )}${optionalEntry('Note', annotation.note)}${optionalEntry('Annotator', annotation.annotator)}
      </dl>
    </li> `;
  });
  return html`<ol class="annotations">
    ${entries}
  </ol> `;
}

function targetEntry(scheme: Scheme, annotation: Annotation, target: Target, text: string): Markup {
  const look = lookOfRole(scheme, annotation.layer, target.role);
  const language = target.side === 'source' ? 'id' : 'en';
  const state = stateNote[anchorState(text, target)];
  return html`<div>
    <dt><span class="${look.className} level-0">${look.name}</span></dt>
    <dd>
      <q lang="${language}">${target.quote}</q>${state === undefined ? undefined : html` <em>(${state})</em>`}
    </dd>
  </div> `;
}

const stateNote = {
  anchored: undefined,
  changed: 'its text has changed since',
  detached: 'its text is gone',
} as const;

function attributeEntries(layer: SchemeLayer | undefined, annotation: Annotation): readonly Markup[] {
  return Object.entries(annotation.attributes).map(([id, value]) => {
    const attribute = layer?.attributes.find((candidate) => candidate.id === id);
    return entry(attribute?.name.en ?? id, nameValue(attribute, value));
  });
}

function nameValue(attribute: SchemeAttribute | undefined, value: AttributeValue): string {
  const labels = attribute !== undefined && 'labels' in attribute ? attribute.labels : [];
  const values = typeof value === 'object' ? value : [String(value)];
  return values.map((each) => labels.find(({ id }) => id === each)?.name.en ?? each).join(', ');
}

function optionalEntry(name: string, value: string | undefined): Markup | undefined {
  return value === undefined || value === '' ? undefined : entry(name, value);
}

function entry(name: string, value: string): Markup {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div> `;
}
