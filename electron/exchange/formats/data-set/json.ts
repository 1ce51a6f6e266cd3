import type { ImportFormat } from '../../import-format.ts';
import { jsonLineRecords, jsonRecords } from './json-records.ts';
import { peekText } from './peek-text.ts';
import { previewDataSet, readDataSet, sourceOf } from './read-data-set.ts';

const sizeLimit = 4 * 1024 ** 3;

/** Lists of articles in JSON: an array of objects, or an object that holds one. */
export const json: ImportFormat = {
  id: 'json',
  name: 'Data set (JSON)',
  extensions: ['json'],
  sizeLimit,
  detect(bytes, name) {
    const beginning = peekText(bytes)?.replace(/^\ufeff/, '') ?? '';
    if (!/^\s*(?:\[\s*(?:[{[\]"\d]|$)|\{\s*(?:["}]|$))/.test(beginning)) return 0;
    return /\.json$/i.test(name) ? 0.55 : 0.45;
  },
  read: async (bytes, _, context = {}) => readDataSet(sourceOf(bytes), jsonRecords, context.mapping),
  readStream: async (source, _, context = {}) => readDataSet(source, jsonRecords, context.mapping),
  preview: async (source, count) => previewDataSet(source, jsonRecords, count),
};

/** Articles in JSON Lines: one object a line. */
export const jsonLines: ImportFormat = {
  id: 'json-lines',
  name: 'Data set (JSON Lines)',
  extensions: ['jsonl', 'ndjson'],
  sizeLimit,
  detect(bytes, name) {
    const beginning = peekText(bytes)?.replace(/^\ufeff/, '') ?? '';
    const [first = '', second] = beginning.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (!first.startsWith('{')) return 0;
    if (/\.(?:jsonl|ndjson)$/i.test(name)) return 0.6;
    return second !== undefined && second.startsWith('{') && first.trimEnd().endsWith('}') ? 0.58 : 0;
  },
  read: async (bytes, _, context = {}) => readDataSet(sourceOf(bytes), jsonLineRecords, context.mapping),
  readStream: async (source, _, context = {}) => readDataSet(source, jsonLineRecords, context.mapping),
  preview: async (source, count) => previewDataSet(source, jsonLineRecords, count),
};
