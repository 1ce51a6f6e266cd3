import { expect, test } from 'vitest';
import { articleProgress, articleStatus } from '../../../renderer/articles/article-status.ts';

test.each([
  [{ segments: 10, draft: 0, translated: 0, reviewed: 0 }, 'new', 0],
  [{ segments: 10, draft: 1, translated: 0, reviewed: 0 }, 'started', 0],
  [{ segments: 10, draft: 0, translated: 4, reviewed: 5 }, 'started', 0.9],
  [{ segments: 10, draft: 0, translated: 5, reviewed: 5 }, 'translated', 1],
  [{ segments: 10, draft: 0, translated: 0, reviewed: 10 }, 'reviewed', 1],
  [{ segments: 0, draft: 0, translated: 0, reviewed: 0 }, 'new', 0],
] as const)('%o is %s', (counts, status, progress) => {
  expect({ status: articleStatus(counts), progress: articleProgress(counts) }).toEqual({ status, progress });
});
