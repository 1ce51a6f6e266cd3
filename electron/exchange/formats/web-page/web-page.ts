import { problem, success } from '../../../../shared/result.ts';
import type { ImportFormat } from '../../import-format.ts';
import { tooLarge } from '../../too-large.ts';
import { decodePage } from './decode-page.ts';

const sizeLimit = 40 * 1024 * 1024;

/** A saved web page: one article. The text is what can be read of it; the file itself is kept beside it. */
export const webPage: ImportFormat = {
  id: 'html',
  name: 'Web page (HTML)',
  extensions: ['html', 'htm', 'xhtml'],
  sizeLimit,
  detect(bytes, name) {
    const beginning = new TextDecoder(looksLikeUtf16(bytes) ? 'utf-16le' : 'utf-8').decode(
      bytes.subarray(0, 4096),
    );
    const markup = beginning.replace(/^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*/, '');
    if (/^<(?:!doctype\s+html|html[\s>])/i.test(markup)) return 0.9;
    if (/^<(?:head|body|meta|title|article|div|p|h1|script|link)[\s>]/i.test(markup)) return 0.6;
    return /\.x?html?$/i.test(name) && /<[a-z]+[^>]*>/i.test(beginning) ? 0.5 : 0;
  },
  async read(bytes) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    const decoded = decodePage(bytes);
    if (!decoded.ok) return decoded;
    const { html, encoding } = decoded.value;
    // Only who imports a page waits for the libraries.
    const { extractArticle } = await import('./extract-article.ts');
    const article = extractArticle(html);
    if (!article.ok) return article;
    return success({ items: [{ kind: 'text', encoding, ...article.value }], count: 1, speakers: [] });
  },
};

function looksLikeUtf16([first, second]: Uint8Array): boolean {
  return first === 0xff && second === 0xfe;
}
