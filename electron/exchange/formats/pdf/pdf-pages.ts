import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { problem, success, type Result } from '../../../../shared/result.ts';
import type { ImportProblem } from '../../import-format.ts';

/** A run of text as it stands on a page; lengths in points, the origin at the lower left. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
  readonly endsLine: boolean;
}

/** The text layer of a document, with what the document says about itself. */
export interface PdfPages {
  /** The runs of each page in the order in which they are drawn. */
  readonly pages: readonly (readonly PdfRun[])[];
  readonly title: string | undefined;
  readonly author: string | undefined;
}

const mostPages = 2000;

/** Milliseconds after which a document is given up: no article comes near. */
const longestTime = 60_000;

const Item = z.object({
  str: z.string(),
  transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
  width: z.number(),
  height: z.number(),
  hasEOL: z.boolean(),
});
const Information = z.object({
  info: z.looseObject({
    Title: z.string().optional().catch(undefined),
    Author: z.string().optional().catch(undefined),
  }),
});

/** Reads the text layer of a PDF. Scripts in it are not run, fonts and pictures are not loaded, nothing is fetched. */
export async function readPdfPages(bytes: Uint8Array): Promise<Result<PdfPages, ImportProblem>> {
  const started = performance.now();
  try {
    // The library takes the memory that it is given as its own, and refuses a Buffer.
    const document = await getDocumentProxy(Uint8Array.from(bytes), {
      useWorkerFetch: false,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    try {
      if (document.numPages > mostPages) {
        return problem({
          reason: `It has ${document.numPages} pages; at most ${mostPages} are read. Split it.`,
        });
      }
      const pages: (readonly PdfRun[])[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        if (performance.now() - started > longestTime) {
          return problem({ reason: `Reading it takes more than ${longestTime / 1000} seconds. Split it.` });
        }
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        pages.push(items.flatMap((item) => toRun(item)));
        page.cleanup();
      }
      const information = Information.safeParse(await document.getMetadata());
      const { Title: title, Author: author } = information.data?.info ?? {};
      return success({ pages, title, author });
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    return problem({ reason: pdfFault(error) });
  }
}

function toRun(item: unknown): readonly PdfRun[] {
  const parsed = Item.safeParse(item);
  // What is not text is a mark of the document's structure.
  if (!parsed.success) return [];
  const { str, transform, width, height, hasEOL } = parsed.data;
  const [, , skew, scale, x, y] = transform;
  return [{ text: str, x, y, width, size: height || Math.hypot(skew, scale), endsLine: hasEOL }];
}

/** What pdf.js says of a document that it cannot read, for people. */
function pdfFault(error: unknown): string {
  if (!(error instanceof Error)) return 'The PDF is damaged.';
  if (error.name === 'PasswordException') {
    return 'It is encrypted. Save it without a password and import that.';
  }
  return `The PDF is damaged (${error.message.replace(/\.$/, '')}).`;
}
