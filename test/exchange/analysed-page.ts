import { webPage } from '../../electron/exchange/formats/web-page/web-page.ts';
import { analyseImported } from '../../electron/host/analyse-imported.ts';
import { readText } from './read-items.ts';

/** A page as an import stores it: roles with the text that is kept, and reasons with the text that is left out. */
export async function analysedPage(content: string | Uint8Array) {
  const item = await readText(webPage, content);
  const { metadata, origins, blocks } = analyseImported(item);
  const show = (keep: boolean): readonly (readonly [string, string])[] =>
    blocks
      .filter((block) => block.keep === keep)
      .map(({ role, reason, start, end }) => [reason ?? role, item.text.slice(start, end)]);
  return { metadata, origins, kept: show(true), left: show(false) };
}
