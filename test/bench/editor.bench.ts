import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Article } from '../../shared/model/article.ts';
import { findChromium } from '../e2e/chromium.ts';
import { startWebWorkbench } from '../e2e/web-workbench.ts';
import { openBareView } from './bare-view.ts';
import { generateWorkspace } from './generated-article.ts';
import { measureKeystrokes, percentiles } from './keystroke-latency.ts';

/** `npm run bench -- editor`: what typing, opening, annotating and scrolling cost, beside a bare ProseMirror view. */
const sizes = (process.env['BENCH_WORDS'] ?? '2000,10000').split(',').map(Number);
const spanCounts = (process.env['BENCH_SPANS'] ?? '0,140,1000,5000').split(',').map(Number);
const keystrokes = 200;
const runs = Number(process.env['BENCH_RUNS'] ?? 3);

interface Row {
  readonly words: number;
  readonly spans: number | 'bare';
  readonly p50: number;
  readonly p95: number;
  readonly open: number;
  readonly annotate: number;
  readonly slowFrames: number;
  readonly heap: number;
}

const launch = await findChromium();
// Without these a headless browser paints sixty times a second, and every time is rounded up to a sixtieth.
const browser = await chromium.launch({
  ...launch,
  args: [...launch.args, '--disable-frame-rate-limit', '--disable-gpu-vsync', '--enable-precise-memory-info'],
});
try {
  const rows: Row[] = [];
  for (const words of sizes) {
    rows.push(await median(async () => measureBare(browser, words)));
    for (const spans of spanCounts)
      rows.push(await median(async () => measureWorkbench(browser, words, spans)));
  }
  print(rows);
} finally {
  await browser.close();
}

async function measureBare(on: Browser, words: number): Promise<Row> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dwibahasa-bench-'));
  const article = await generateWorkspace(path.join(folder, 'w.dwibahasa'), folder, { words, spans: 0 });
  const page = await on.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const open = await openBareView(
      page,
      article.segments.map((segment) => segment.target),
    );
    const paragraph = page.locator('.ProseMirror p').nth(Math.floor(article.segments.length / 2));
    await paragraph.scrollIntoViewIfNeeded();
    await paragraph.click();
    const typed = await measureKeystrokes(page, keystrokes);
    const slowFrames = await scrollThrough(page, '#scroller');
    return {
      words,
      spans: 'bare',
      ...typed,
      open,
      annotate: Number.NaN,
      slowFrames,
      heap: await heapOf(page),
    };
  } finally {
    await page.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureWorkbench(on: Browser, words: number, spans: number): Promise<Row> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dwibahasa-bench-'));
  const workspace = path.join(folder, 'w.dwibahasa');
  const article = await generateWorkspace(workspace, folder, { words, spans });
  const workbench = await startWebWorkbench({ dataDirectory: folder, workspace });
  const page = await on.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(workbench.url);
    const open = await openArticle(page);
    await focusMiddle(page, article);
    const typed = await measureKeystrokes(page, keystrokes);
    const annotate = await measureAnnotating(page);
    const slowFrames = await scrollThrough(page, '.article-editor');
    return { words, spans, ...typed, open, annotate, slowFrames, heap: await heapOf(page) };
  } finally {
    await page.close();
    await workbench.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** From the answer of the host to the first painted segments: the loading over HTTP is not the editor's. */
async function openArticle(page: Page): Promise<number> {
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.evaluate(() => {
    performance.mark('before');
    const original = window.fetch.bind(window);
    window.fetch = async (...parameters) => {
      const response = await original(...parameters);
      const [request] = parameters;
      const address =
        typeof request === 'string' ? request : request instanceof URL ? request.href : request.url;
      if (!address.endsWith('articles.get')) return response;
      const text = await response.text();
      performance.mark('article-answered');
      return new Response(text, response);
    };
    const observer = new MutationObserver(() => {
      if (document.querySelector('.article-editor__side--source .segment') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('article-painted'), 0));
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.waitForFunction(() => performance.getEntriesByName('article-painted').length > 0);
  return page.evaluate(() => performance.measure('open', 'article-answered', 'article-painted').duration);
}

async function focusMiddle(page: Page, article: Article): Promise<void> {
  const segment = page
    .locator('.article-editor__side--target .segment')
    .nth(Math.floor(article.segments.length / 2));
  await segment.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await segment.click({ position: { x: 40, y: 12 } });
  await page.keyboard.press('End');
  await page.waitForTimeout(500);
}

/** The median time from the key that marks a word to the painted span. */
async function measureAnnotating(page: Page): Promise<number> {
  const samples: number[] = [];
  for (let index = 0; index < 10; index++) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.waitForTimeout(150);
    await page.evaluate(() => {
      window.addEventListener(
        'keydown',
        (event) => {
          if (event.key === 'Alt') return;
          const pressed = event.timeStamp;
          requestAnimationFrame(() =>
            setTimeout(() => Object.assign(window, { annotated: performance.now() - pressed }), 0),
          );
        },
        { capture: true, once: false },
      );
    });
    await page.keyboard.press('Alt+c');
    await page.waitForTimeout(150);
    samples.push(await page.evaluate(() => Number(Reflect.get(window, 'annotated'))));
    await page.keyboard.press('ArrowLeft');
  }
  return percentiles(samples).p50;
}

/** Scrolls end to end in steps of 300 px, one a frame, and counts the frames that took more than 20 ms. */
async function scrollThrough(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (scrollerSelector) => {
    const scroller = document.querySelector(scrollerSelector);
    if (scroller === null) throw new Error(`No ${scrollerSelector}`);
    scroller.scrollTop = 0;
    let slow = 0;
    let last = performance.now();
    while (scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 2) {
      const before = scroller.scrollTop;
      scroller.scrollTop += 300;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      if (now - last > 20) slow++;
      last = now;
      if (scroller.scrollTop === before) break;
    }
    return slow;
  }, selector);
}

/** Megabytes of JavaScript objects after a collection. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function median(measure: () => Promise<Row>): Promise<Row> {
  const rows: Row[] = [];
  for (let run = 0; run < runs; run++) rows.push(await measure());
  const [first] = rows;
  if (first === undefined) throw new Error('BENCH_RUNS must be at least 1.');
  const of = (key: 'p50' | 'p95' | 'open' | 'annotate' | 'slowFrames' | 'heap') =>
    percentiles(rows.map((row) => row[key])).p50;
  return {
    ...first,
    p50: of('p50'),
    p95: of('p95'),
    open: of('open'),
    annotate: of('annotate'),
    slowFrames: of('slowFrames'),
    heap: of('heap'),
  };
}

function print(rows: readonly Row[]): void {
  console.log(`median of ${runs} runs, ${keystrokes} keystrokes each; milliseconds; spans are on each side`);
  console.log(
    '| words | spans | key p50 | key p95 | p95 / bare | open | annotate | frames > 20 ms | heap MB |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const row of rows) {
    const bare = rows.find((other) => other.words === row.words && other.spans === 'bare');
    const ratio = bare === undefined ? '' : (row.p95 / bare.p95).toFixed(2);
    const annotate = Number.isNaN(row.annotate) ? '' : row.annotate.toFixed(1);
    const cells = [
      row.words,
      row.spans,
      row.p50.toFixed(1),
      row.p95.toFixed(1),
      ratio,
      row.open.toFixed(0),
      annotate,
    ];
    console.log(`| ${[...cells, row.slowFrames, row.heap.toFixed(1)].join(' | ')} |`);
  }
}
