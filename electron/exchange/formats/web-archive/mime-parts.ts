/** One part of a MIME message, its transfer encoding undone. */
export interface MimePart {
  /** Media type in lower case, without parameters. */
  readonly mediaType: string;
  readonly charset: string | undefined;
  /** Where the part was loaded from. */
  readonly location: string | undefined;
  readonly bytes: Uint8Array;
}

/** A page with more pictures is not looked through any farther: it comes first. */
const mostParts = 5000;

/** Parts inside parts are followed so far. */
const deepestNesting = 5;

/**
 * The leaf parts of a MIME message (RFC 2045, 2046, 2557) in order, decoded as they are asked for. Line ends may be
 * CRLF or LF; a last part that is cut off is read as far as it goes.
 */
export function* mimeParts(message: Uint8Array): Generator<MimePart> {
  // Latin-1 keeps every byte as one character.
  yield* partsOf(Buffer.from(message.buffer, message.byteOffset, message.length).toString('latin1'), 0);
}

function* partsOf(entity: string, depth: number): Generator<MimePart> {
  const { headers, body } = splitHeaders(entity);
  const contentType = headers.get('content-type') ?? 'text/plain';
  const boundary = parameter(contentType, 'boundary');
  const mediaType = (/^[^;\s]*/.exec(contentType)?.[0] ?? '').toLowerCase();
  if (mediaType.startsWith('multipart/') && boundary !== undefined) {
    if (depth < deepestNesting)
      for (const part of splitParts(body, boundary)) yield* partsOf(part, depth + 1);
    return;
  }
  yield {
    mediaType,
    charset: parameter(contentType, 'charset'),
    location: headers.get('content-location'),
    bytes: decodeBody(body, headers.get('content-transfer-encoding')?.toLowerCase()),
  };
}

function splitHeaders(entity: string): {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
} {
  const blank = /\r?\n\r?\n/.exec(entity);
  const head = entity.startsWith('\n') || entity.startsWith('\r\n') ? '' : entity.slice(0, blank?.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const body = head === '' ? entity : blank === null ? '' : entity.slice(blank.index + blank[0].length);
  return { headers, body };
}

function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"(?<quoted>[^"]*)"|(?<plain>[^;\\s]+))`, 'i').exec(
    header,
  );
  return match?.groups?.['quoted'] ?? match?.groups?.['plain'];
}

/** What is between the boundary lines; what is before the first and after the last is not part of the message. */
function* splitParts(body: string, boundary: string): Generator<string> {
  const mark = `--${boundary}`;
  let start: number | undefined;
  let count = 0;
  for (let at = findMark(body, mark, 0); count <= mostParts; at = findMark(body, mark, at + mark.length)) {
    count += 1;
    if (start !== undefined) yield body.slice(start, at === -1 ? undefined : at).replace(/\r?\n$/, '');
    if (at === -1 || body.startsWith('--', at + mark.length)) return;
    const lineEnd = body.indexOf('\n', at);
    if (lineEnd === -1) return;
    start = lineEnd + 1;
  }
}

/** A boundary stands at the beginning of a line. */
function findMark(body: string, mark: string, from: number): number {
  for (let at = body.indexOf(mark, from); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    if (at === 0 || body[at - 1] === '\n') return at;
  }
  return -1;
}

function decodeBody(body: string, encoding: string | undefined): Uint8Array {
  switch (encoding) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return decodeQuotedPrintable(body);
    default:
      return Buffer.from(body, 'latin1');
  }
}

/** RFC 2045, section 6.7; a sign that begins no code is left as it is. */
function decodeQuotedPrintable(body: string): Uint8Array {
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  const decoded = joined.replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(decoded, 'latin1');
}
