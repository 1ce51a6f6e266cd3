/** The beginning of a file as text, for telling formats apart; undefined where it is no text. */
export function peekText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const label = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(label).decode(bytes.subarray(0, 32_768));
  return text.includes('\0') ? undefined : text;
}
