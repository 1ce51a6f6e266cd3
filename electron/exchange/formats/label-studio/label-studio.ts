import { z } from 'zod';
import { problem, success } from '../../../../shared/result.ts';
import type { ImportedItem, ImportFormat } from '../../import-format.ts';
import { parseJson } from '../../parse-json.ts';
import { tooLarge } from '../../too-large.ts';
import { LabelStudioTask, taskArticle } from './task-article.ts';

const sizeLimit = 100 * 1024 * 1024;

/** The JSON export of Label Studio: every task about a text is an article. */
export const labelStudio: ImportFormat = {
  id: 'label-studio',
  name: 'Label Studio (JSON)',
  extensions: ['json'],
  sizeLimit,
  detect(bytes) {
    const beginning = new TextDecoder().decode(bytes.subarray(0, 65_536));
    if (!/^\ufeff?\s*\[\s*\{/.test(beginning)) return 0;
    return /"annotations"\s*:\s*\[/.test(beginning) && /"result"\s*:\s*\[/.test(beginning) ? 0.95 : 0;
  },
  read(bytes) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    const parsed = parseJson(bytes);
    if (!parsed.ok) return parsed;
    const tasks = z.array(LabelStudioTask).safeParse(parsed.value);
    if (!tasks.success)
      return problem({ reason: `It is no Label Studio export: ${z.prettifyError(tasks.error)}` });
    const items = tasks.data.map((task, index): ImportedItem => {
      const place = `task ${task.id ?? index + 1}`;
      const article = taskArticle(task);
      if (!article.ok) return { kind: 'broken', place, reason: article.problem };
      return { ...article.value, place, fileBytes: Buffer.from(JSON.stringify(task)) };
    });
    return items.length === 0
      ? problem({ reason: 'It holds no tasks.' })
      : success({ items, count: items.length, speakers: [] });
  },
};
