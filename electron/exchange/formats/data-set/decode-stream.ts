import { problem, success, type Result } from '../../../../shared/result.ts';
import { decodeText, type TextEncoding } from '../../decode-text.ts';
import type { ImportProblem } from '../../import-format.ts';

/** Bytes that the encoding of a stream is told by. */
const sampleLength = 65_536;

/** A stream of text whose encoding its beginning has told. */
export interface DecodedStream {
  readonly encoding: TextEncoding;
  /** Without a byte order mark. Throws `DamagedText` where the bytes are not valid in the encoding. */
  readonly text: AsyncGenerator<string>;
  /** Bytes that have been read so far. */
  readonly bytesRead: () => number;
}

/** Thrown in the middle of a stream that does not go on as it began. */
export class DamagedText extends Error {}

/** Decodes a stream. A file whose beginning is no text is refused. */
export async function decodeStream(
  chunks: AsyncIterable<Uint8Array>,
): Promise<Result<DecodedStream, ImportProblem>> {
  const iterator = chunks[Symbol.asyncIterator]();
  const beginning: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  while (length < sampleLength && !isWhole) {
    const next = await iterator.next();
    if (next.done === true) isWhole = true;
    else {
      beginning.push(next.value);
      length += next.value.length;
    }
  }
  const first = Buffer.concat(beginning);
  const encoding = encodingOf(first, isWhole);
  if (!encoding.ok) return encoding;
  let bytesRead = length;
  async function* text(): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding.ok ? encoding.value : 'utf-8', { fatal: true });
    try {
      yield decodePiece(decoder, first, !isWhole);
      while (!isWhole) {
        const next = await iterator.next();
        isWhole = next.done === true;
        const piece = next.done === true ? new Uint8Array() : next.value;
        bytesRead += piece.length;
        yield decodePiece(decoder, piece, !isWhole);
      }
    } finally {
      await iterator.return?.(undefined);
    }
  }
  return success({ encoding: encoding.value, text: text(), bytesRead: () => bytesRead });
}

/** A beginning may end in the middle of a character: up to three bytes are left out until it can be read. */
function encodingOf(first: Uint8Array, isWhole: boolean): Result<TextEncoding, ImportProblem> {
  const whole = decodeText(first);
  const shorter = isWhole ? [] : [1, 2, 3].map((cut) => decodeText(first.subarray(0, -cut)));
  const attempts = [whole, ...shorter].flatMap((attempt) => (attempt.ok ? [attempt.value.encoding] : []));
  const encoding = attempts.find((each) => each !== 'windows-1252') ?? attempts[0];
  if (encoding !== undefined) return success(encoding);
  return whole.ok ? success(whole.value.encoding) : problem(whole.problem);
}

function decodePiece(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, isMore: boolean): string {
  try {
    return decoder.decode(bytes, { stream: isMore });
  } catch (error) {
    // A TypeError is how a fatal decoder says that the bytes are not valid.
    if (error instanceof TypeError)
      throw new DamagedText(`It is damaged: it begins as ${decoder.encoding} and does not go on so.`);
    throw error;
  }
}
