const mebibyte = 1024 * 1024;

/** The reason for people why a file is refused that is larger than its format's limit, both in bytes. */
export function tooLarge(size: number, limit: number): string {
  const found = (size / mebibyte).toLocaleString('en', { maximumFractionDigits: 1 });
  return `The file is too large: ${found} MB, and at most ${limit / mebibyte} MB are read. Split it into smaller files.`;
}
