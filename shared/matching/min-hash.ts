/** How many hash values a signature has: its estimates of similarity have a standard error of at most 0.045. */
export const signatureLength = 128;

/** Words in a row that are compared as one. */
const shingleLength = 3;

/** Shorter texts are too easily alike by chance. */
const fewestShingles = 20;

/** Bands of three rows: two texts of similarity s share a band with probability 1 - (1 - s^3)^12, 0.80 at 0.5 and 0.95 at 0.6. */
export const bandCount = 12;
const rowsPerBand = 3;

/**
 * The MinHash signature of a text: for each of 128 hash functions the least value over all runs of three words, letter case and
 * punctuation aside. The share of equal values in two signatures estimates the Jaccard similarity of the two sets of runs
 * (Broder, "On the resemblance and containment of documents", 1997). Undefined for a text of fewer than twenty different runs.
 */
export function textSignature(text: string): Uint32Array | undefined {
  const shingles = shingleHashes(text);
  if (shingles.size < fewestShingles) return undefined;
  const signature = new Uint32Array(signatureLength).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let index = 0; index < signatureLength; index++) {
      const value = (Math.imul(shingle, multipliers[index] ?? 1) + (increments[index] ?? 0)) >>> 0;
      if (value < (signature[index] ?? 0)) signature[index] = value;
    }
  }
  return signature;
}

/** The estimated Jaccard similarity of the texts of two signatures, from 0 to 1. */
export function signatureSimilarity(first: Uint32Array, second: Uint32Array): number {
  let equal = 0;
  for (let index = 0; index < signatureLength; index++) if (first[index] === second[index]) equal += 1;
  return equal / signatureLength;
}

/**
 * Keys for an index in which similar texts meet: texts that share a key may be similar, and similar ones almost always share one
 * (locality-sensitive hashing by bands; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4).
 */
export function signatureBands(signature: Uint32Array): readonly number[] {
  return Array.from({ length: bandCount }, (_, band) => {
    let key = scramble(band + 1);
    for (let row = 0; row < rowsPerBand; row++)
      key = scramble(key ^ (signature[band * rowsPerBand + row] ?? 0));
    return key;
  });
}

const multipliers = Uint32Array.from({ length: signatureLength }, (_, index) => scramble(index * 2 + 1) | 1);
const increments = Uint32Array.from({ length: signatureLength }, (_, index) => scramble(index * 2 + 2));

function shingleHashes(text: string): ReadonlySet<number> {
  const words = Array.from(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], wordHash);
  const shingles = new Set<number>();
  for (let start = 0; start + shingleLength <= words.length; start++) {
    let hash = 0;
    for (let index = 0; index < shingleLength; index++) hash = scramble(hash ^ (words[start + index] ?? 0));
    shingles.add(hash);
  }
  return shingles;
}

/** FNV-1a over the UTF-16 code units (Fowler, Noll and Vo). */
function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: every bit of the value changes about half of the result. */
function scramble(value: number): number {
  let mixed = value + 0x9e3779b9;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
