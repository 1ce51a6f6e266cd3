import { unzipSync, zipSync } from 'fflate';

/** Numbers from 0 to below 1. */
type Random = () => number;

/** What has broken readers of files before: ends of markup, entities, paths, huge numbers, half characters. */
const tokens: readonly string[] = [
  '\0',
  '<',
  '>',
  '&',
  '"',
  "'",
  '&#x0;',
  '&#xFFFFFFFF;',
  '&a;',
  '<!DOCTYPE x [<!ENTITY a "&a;&a;">]>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '--',
  '</',
  '<p>',
  '<table>',
  '<script>',
  '{',
  '}',
  '[',
  ']',
  '\\u0000',
  '\\',
  ',',
  '\n',
  '\r',
  '\t',
  '-1',
  '0',
  '1e309',
  '4294967295',
  '99999999999999999999',
  '../../',
  '%PDF-',
  'PK\u0003\u0004',
  'endobj',
  'stream',
  'null',
  'true',
  '__proto__',
  '\ufeff',
  '\ud83d\ude00',
];

/** One to four changes of the kinds that damage, carelessness and malice make. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  const inner = random() < 0.5 ? mutateInside(bytes, random) : undefined;
  if (inner !== undefined) return inner;
  let changed = bytes;
  for (let count = 1 + Math.floor(random() * 4); count > 0; count -= 1) changed = mutateOnce(changed, random);
  return changed;
}

/** Changes a file in an archive and packs it again, so that what lies behind the unpacking is tried as well. */
function mutateInside(bytes: Uint8Array, random: Random): Uint8Array | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const files = unzipSync(bytes);
  const name = pick(Object.keys(files), random);
  const content = files[name];
  if (content === undefined) return undefined;
  return zipSync({ ...files, [name]: mutate(content, random) });
}

function mutateOnce(bytes: Uint8Array, random: Random): Uint8Array {
  const at = Math.floor(random() * (bytes.length + 1));
  const other = Math.floor(random() * (bytes.length + 1));
  const [from, to] = at < other ? [at, other] : [other, at];
  const kind = Math.floor(random() * 7);
  switch (kind) {
    case 0:
      return joined(bytes.subarray(0, at), Uint8Array.of(random() * 256), bytes.subarray(at + 1));
    case 1:
      return bytes.slice(0, at);
    case 2:
      return joined(bytes.subarray(0, from), bytes.subarray(Math.min(to, from + 64)));
    case 3:
      return joined(bytes.subarray(0, to), bytes.subarray(from));
    case 4:
      return joined(bytes.subarray(0, at), Buffer.from(pick(tokens, random)), bytes.subarray(at));
    case 5:
      return joined(bytes.subarray(0, at), Buffer.from(pick(tokens, random).repeat(50)), bytes.subarray(at));
    default: {
      const bit = Uint8Array.from(bytes);
      if (at < bit.length) bit[at] = (bit[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return bit;
    }
  }
}

function pick<T>(values: readonly T[], random: Random): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is something to pick from.');
  return value;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}
