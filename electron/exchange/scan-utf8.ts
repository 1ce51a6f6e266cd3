/** How far bytes are UTF-8. */
export interface Utf8Scan {
  /** Valid sequences of two to four bytes. */
  readonly sequences: number;
  /** Bytes from 0x80 that belong to no valid sequence. */
  readonly errors: number;
  /** Offset of the first of them. */
  readonly firstError: number | undefined;
  /** Whether the only fault is that the last character is cut off after its second byte or later. */
  readonly isCutOff: boolean;
}

/** Counts what is valid and what is not, to tell damaged UTF-8 from another encoding. Well-formedness as in Unicode, table 3-7. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let sequences = 0;
  let errors = 0;
  let firstError: number | undefined;
  let isCutOff = false;
  for (let index = 0; index < bytes.length;) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) {
      index += 1;
      continue;
    }
    const length = sequenceLength(lead);
    const valid = countContinuations(bytes, index, length);
    if (length > 0 && valid === length - 1) {
      sequences += 1;
      index += length;
      continue;
    }
    isCutOff = errors === 0 && valid > 0 && index + 1 + valid === bytes.length;
    firstError ??= index;
    errors += 1;
    index += 1 + valid;
  }
  return { sequences, errors, firstError, isCutOff };
}

/** Bytes of the sequence that a lead byte opens; 0 for a byte that opens none. */
function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

/** How many of the bytes after the lead byte continue its sequence. */
function countContinuations(bytes: Uint8Array, start: number, length: number): number {
  let count = 0;
  while (count < length - 1) {
    const byte = bytes[start + 1 + count];
    if (
      byte === undefined ||
      byte < lowest(bytes[start] ?? 0, count) ||
      byte > highest(bytes[start] ?? 0, count)
    )
      break;
    count += 1;
  }
  return count;
}

function lowest(lead: number, position: number): number {
  if (position > 0) return 0x80;
  if (lead === 0xe0) return 0xa0;
  return lead === 0xf0 ? 0x90 : 0x80;
}

function highest(lead: number, position: number): number {
  if (position > 0) return 0xbf;
  if (lead === 0xed) return 0x9f;
  return lead === 0xf4 ? 0x8f : 0xbf;
}
