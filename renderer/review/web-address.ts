/** The web address that a person has written, `https://` put before one without; undefined where it is none. */
export function readWebAddress(text: string): string | undefined {
  const address = /^[a-z][a-z\d+.-]*:/iu.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol) || /\s/u.test(text)) return undefined;
  return /^[^.]+(?:\.[^.]+)+$/u.test(url.hostname) ? address : undefined;
}
