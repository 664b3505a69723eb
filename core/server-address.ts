/** What is used of the WHATWG `URL`, which every runtime has but the language's own types do not. */
interface Url {
  readonly protocol: string;
  readonly origin: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly username: string;
  readonly password: string;
}

declare const URL: { parse(url: string): Url | null };

/** The parts of an address; null for what is none. */
export const parseAddress = (address: string): Url | null => URL.parse(address);

/**
 * The address of a server as it is kept: whole, with the query that the server wants at each request, and without a slash at
 * the end of its path. A scheme that was left out is `http` on this machine and `https` elsewhere.
 *
 * @param text whatever was typed
 * @returns undefined for what is no address of a server, or holds a secret, which has its own place
 */
export function readServerAddress(text: string): string | undefined {
  const url = typedAddress(text);
  if (!url || hasSecret(url)) return undefined;
  return url.origin + url.pathname.replace(/\/+$/, '') + url.search;
}

/** Whether what was typed would do as the address of a server but for a name, a password or a key in it. */
export function holdsSecret(text: string): boolean {
  const url = typedAddress(text);
  return url !== undefined && hasSecret(url);
}

function typedAddress(text: string): Url | undefined {
  const typed = text.trim();
  if (/\s/.test(typed)) return undefined;
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  const scheme = isThisMachine(`http://${typed}`) ? 'http' : 'https';
  const url = URL.parse(hasScheme ? typed : `${scheme}://${typed}`);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

const hasSecret = ({ username, password, search }: Url): boolean =>
  username + password !== '' || /[?&](?:(?:api|subscription)?[-_]?key|(?:access[-_]?)?token)=/i.test(search);

/** Whether a server is on the reader's own machine, so that nothing leaves it. One in the same network is another machine. */
export function isThisMachine(address: string): boolean {
  const hostname = URL.parse(address)?.hostname ?? '';
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/** The host of an address with its port, as readers know it; the address itself where it is none. */
export const hostOf = (address: string): string => URL.parse(address)?.host ?? address;

/** Whether two addresses are of one server: a key for the one is none for another. */
export const sameServer = (a: string, b: string): boolean => {
  const [one, other] = [URL.parse(a), URL.parse(b)];
  return one !== null && one.origin === other?.origin;
};
