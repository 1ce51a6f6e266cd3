import { problem, success } from '../../../../shared/result.ts';
import type { ImportFormat } from '../../import-format.ts';
import { tooLarge } from '../../too-large.ts';
import { decodePage } from '../web-page/decode-page.ts';
import { mimeParts } from './mime-parts.ts';

const sizeLimit = 100 * 1024 * 1024;

/** The page of an archive may be as large as a page of its own. */
const pageLimit = 40 * 1024 * 1024;

/** A page that a browser saved with its pictures as one file (MHTML, RFC 2557): the article of its first page. */
export const webArchive: ImportFormat = {
  id: 'mhtml',
  name: 'Web page, single file (MHTML)',
  extensions: ['mhtml', 'mht'],
  sizeLimit,
  detect(bytes) {
    const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    if (!/^[\w-]+:[^\n]*\n/.test(beginning)) return 0;
    const isMultipart = /^content-type:\s*multipart\/(?:related|mixed|alternative)/im.test(beginning);
    const isPage = /^content-type:\s*text\/html/im.test(beginning) && /^mime-version:/im.test(beginning);
    return isMultipart || isPage ? 0.95 : 0;
  },
  async read(bytes) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    for (const part of mimeParts(bytes)) {
      if (part.mediaType !== 'text/html' && part.mediaType !== 'application/xhtml+xml') continue;
      if (part.bytes.length > pageLimit) return problem({ reason: tooLarge(part.bytes.length, pageLimit) });
      const decoded = decodePage(part.bytes, part.charset);
      if (!decoded.ok) return decoded;
      const { extractArticle } = await import('../web-page/extract-article.ts');
      const article = extractArticle(decoded.value.html, part.location);
      if (!article.ok) return article;
      const { encoding } = decoded.value;
      return success({ items: [{ kind: 'text', encoding, ...article.value }], count: 1, speakers: [] });
    }
    return problem({ reason: 'There is no page in it: none of its parts is HTML.' });
  },
};
