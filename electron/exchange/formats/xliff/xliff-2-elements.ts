/** Where core elements may stand, and which attributes without prefix each may have (XLIFF 2.1, sections 4.2 and 4.3). */
export interface ElementRule {
  readonly parents: readonly string[];
  readonly attributes: readonly string[];
}

const inline = ['source', 'target', 'pc', 'mrk'];
const code = ['id', 'canCopy', 'canDelete', 'canReorder', 'copyOf', 'disp', 'equiv', 'type', 'subType'];
const direction = ['canResegment', 'translate', 'srcDir', 'trgDir'];
const mark = ['id', 'translate', 'type', 'value', 'ref'];

/** Every element of the core. */
export const elementRules: Readonly<Record<string, ElementRule>> = {
  file: { parents: ['xliff'], attributes: ['id', 'original', ...direction] },
  skeleton: { parents: ['file'], attributes: ['href'] },
  group: { parents: ['file', 'group'], attributes: ['id', 'name', 'type', ...direction] },
  unit: { parents: ['file', 'group'], attributes: ['id', 'name', 'type', ...direction] },
  notes: { parents: ['file', 'group', 'unit'], attributes: [] },
  note: { parents: ['notes'], attributes: ['id', 'appliesTo', 'category', 'priority', 'ref'] },
  originalData: { parents: ['unit'], attributes: [] },
  data: { parents: ['originalData'], attributes: ['id', 'dir'] },
  segment: { parents: ['unit'], attributes: ['id', 'canResegment', 'state', 'subState'] },
  ignorable: { parents: ['unit'], attributes: ['id'] },
  source: { parents: ['segment', 'ignorable'], attributes: [] },
  target: { parents: ['segment', 'ignorable'], attributes: ['order'] },
  cp: { parents: [...inline, 'data'], attributes: ['hex'] },
  ph: { parents: inline, attributes: [...code, 'dataRef', 'subFlows'] },
  pc: {
    parents: inline,
    attributes: [
      'canOverlap',
      'dataRefEnd',
      'dataRefStart',
      'dir',
      'dispEnd',
      'dispStart',
      'equivEnd',
      'equivStart',
      'subFlowsEnd',
      'subFlowsStart',
      ...code,
    ],
  },
  sc: { parents: inline, attributes: [...code, 'canOverlap', 'dataRef', 'dir', 'isolated', 'subFlows'] },
  ec: {
    parents: inline,
    attributes: [...code, 'canOverlap', 'dataRef', 'dir', 'isolated', 'startRef', 'subFlows'],
  },
  mrk: { parents: inline, attributes: mark },
  sm: { parents: inline, attributes: mark },
  em: { parents: inline, attributes: ['startRef'] },
};
