interface CustomScheme {
  readonly scheme: string;
  readonly privileges: Readonly<Record<string, boolean>>;
}

type Answer = (request: Request) => Promise<Response>;

const schemes = new Map<string, CustomScheme>();
const answers = new Map<string, Answer>();
let isAppReady = false;

/** From now on schemes can be handled, and no longer registered. */
export function noteAppReady(): void {
  isAppReady = true;
}

/** `protocol`, with Electron's order: privileges before the app is ready, handlers after, one a scheme. */
export const protocol = {
  registerSchemesAsPrivileged(custom: readonly CustomScheme[]): void {
    if (isAppReady) throw new Error('registerSchemesAsPrivileged should be called before app is ready');
    for (const scheme of custom) schemes.set(scheme.scheme, scheme);
  },
  handle(scheme: string, answer: Answer): void {
    if (!isAppReady) throw new Error('protocol cannot be used before app is ready');
    if (answers.has(scheme)) throw new Error('Failed to register protocol: the scheme has been registered');
    answers.set(scheme, answer);
  },
};

/** The privileges that are switched on for an address's scheme. */
export function privilegesOf(url: string): readonly string[] {
  const privileges = Object.entries(schemes.get(schemeOf(url))?.privileges ?? {});
  return privileges.filter(([, isOn]) => isOn).map(([name]) => name);
}

/** Whether a page of this address would have an origin of its own, and a handler. */
export function isSchemeReady(url: string): boolean {
  const privileges = privilegesOf(url);
  return privileges.includes('standard') && privileges.includes('secure') && answers.has(schemeOf(url));
}

/** Asks the handler of an address's scheme. */
export async function answerScheme(url: string, method: string): Promise<Response> {
  const answer = answers.get(schemeOf(url));
  if (answer === undefined) throw new Error(`No handler for ${url}`);
  return answer(new Request(url, { method }));
}

function schemeOf(url: string): string {
  return new URL(url).protocol.replace(':', '');
}
