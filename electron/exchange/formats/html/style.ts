import { SpanStyle } from '../../../../shared/model/scheme.ts';
import { deepestLevel } from './mark-spans.ts';
import type { Markup } from './markup.ts';

type Colour = SpanStyle['colour'];

interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly surface: string;
  readonly border: string;
  readonly link: string;
  /** Line and tint of each span colour. Text has at least 7:1 on every tint, lines 3:1. */
  readonly spans: Readonly<Record<Colour, readonly [line: string, tint: string]>>;
}

const light: Palette = {
  text: '#1c1d21',
  muted: '#5b5f66',
  surface: '#ffffff',
  border: '#d0d0cc',
  link: '#2545a6',
  spans: {
    blue: ['#1d5fd1', '#e3edfd'],
    orange: ['#ad500a', '#fdeedd'],
    green: ['#1f7a3d', '#e2f4e7'],
    purple: ['#7a3fc4', '#f0e8fb'],
    red: ['#bf2637', '#fce7e9'],
    teal: ['#0a757b', '#def3f4'],
    pink: ['#b52d7b', '#fce6f2'],
    grey: ['#5f636b', '#ededee'],
  },
};

const dark: Palette = {
  text: '#e7e8ea',
  muted: '#a6a9b0',
  surface: '#1b1c1f',
  border: '#45484f',
  link: '#b0c5ff',
  spans: {
    blue: ['#7fb0ff', '#20304d'],
    orange: ['#f5a861', '#40301e'],
    green: ['#7ed396', '#1d3827'],
    purple: ['#c3a1f7', '#34284a'],
    red: ['#ff9a9f', '#452529'],
    teal: ['#6dd0d4', '#173739'],
    pink: ['#f59bcb', '#43253a'],
    grey: ['#b3b6bd', '#33353a'],
  },
};

/** The style sheet of an exported page: light, dark and print. It holds nothing that came from outside. */
export function pageStyle(): Markup {
  return {
    markup: `${colours(light)}\n@media (prefers-color-scheme: dark) { ${colours(dark)} }\n${layout}${spanRules()}${print()}`,
  };
}

function colours(palette: Palette): string {
  const plain = (['text', 'muted', 'surface', 'border', 'link'] as const).map(
    (name) => `--${name}: ${palette[name]};`,
  );
  const spans = SpanStyle.shape.colour.options.map((colour) => {
    const [line, tint] = palette.spans[colour];
    return `--${colour}: ${line}; --${colour}-tint: ${tint};`;
  });
  return `:root { ${[...plain, ...spans].join(' ')} }`;
}

const layout = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 75rem; padding: 1.5rem; background: var(--surface); color: var(--text); font: 1rem/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1, h2, h3, thead, .status, .hint, .metadata, dl, .reference, nav { font-family: system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; }
a { color: var(--link); }
.metadata, .status, .hint, .note, .missing, thead th, tbody th { color: var(--muted); }
.metadata, dl { font-size: 0.875rem; }
.legend ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
.hint { font-size: 0.8125rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 1.5rem 0; }
th:first-child { width: 5.5rem; }
th, td { text-align: start; vertical-align: top; padding: 0.375rem 0.75rem; border-bottom: 1px solid var(--border); }
td { white-space: pre-wrap; line-height: 2; }
tbody th { font: 0.8125rem/2.4 system-ui, sans-serif; }
tbody.title td, tbody.subheading td { font-weight: bold; }
.status { font-weight: normal; display: block; line-height: 1; }
.note { font-size: 0.875rem; line-height: 1.4; }
.missing { font-style: italic; }
dl { margin: 0.25rem 0 1rem; }
dl div { display: flex; gap: 0.75rem; }
dt { flex: none; width: 9rem; color: var(--muted); }
dd { margin: 0; }
.span { color: var(--text); }
.span, .reference { text-decoration-thickness: 2px; }
.reference { font-size: 0.6875rem; vertical-align: super; line-height: 0; margin: 0 0.125rem; }
`;

function spanRules(): string {
  const coloured = SpanStyle.shape.colour.options.map(
    (colour) =>
      `.span.${colour} { background: var(--${colour}-tint); text-decoration-color: var(--${colour}); }\n`,
  );
  const lined = SpanStyle.shape.line.options.map(
    (line) => `.span.${line} { text-decoration-line: underline; text-decoration-style: ${line}; }\n`,
  );
  const levels = Array.from(
    { length: deepestLevel + 1 },
    (_, level) => `.level-${level} { text-underline-offset: ${(0.2 + level * 0.2).toFixed(1)}em; }\n`,
  );
  return [...coloured, ...lined, ...levels].join('');
}

function print(): string {
  return `@media print {
${colours(light)}
:root { color-scheme: light; }
body { max-width: none; padding: 0; font-size: 10pt; }
thead { display: table-header-group; }
tr, .annotations li { break-inside: avoid; }
article { break-after: page; }
mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
a { color: inherit; text-decoration: none; }
nav { display: none; }
}
`;
}
