import { scorePages, type PageScore } from './html-pages.ts';

const scores = (await scorePages()) ?? [];

function mean(value: (score: PageScore) => number): string {
  return (scores.reduce((sum, score) => sum + value(score), 0) / scores.length).toFixed(3);
}

for (const { page, f1, readability, hasTitle, hasDate } of scores) {
  const wrong = `${hasTitle ? '' : '  title wrong'}${hasDate ? '' : '  date wrong'}`;
  process.stdout.write(`${f1.toFixed(3)}  (Readability alone ${readability.toFixed(3)})  ${page}${wrong}\n`);
}
if (scores.length > 0) {
  process.stdout.write(
    `${scores.length} pages: mean token F1 ${mean(({ f1 }) => f1)}, Readability alone ${mean(({ readability }) => readability)}; ` +
      `titles ${scores.filter(({ hasTitle }) => hasTitle).length}, dates ${scores.filter(({ hasDate }) => hasDate).length}\n`,
  );
}
