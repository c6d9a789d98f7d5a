import { domainToASCII, domainToUnicode } from "node:url";

const NOT_ASCII = /[^\u0021-\u007E]/;

/**
 * How addresses of staff are compared: as mail is delivered, the domain in ASCII (RFC 5891) and all of it
 * in lower case. Only ASCII letters have one: the Kelvin sign in lower case is a `k`, and so somebody
 * else. An address that no document can hold is nobody's, `undefined`.
 */
export function asciiAddress(email: string): string | undefined {
  const at = email.lastIndexOf("@");
  const [local, domain] = [email.slice(0, at), email.slice(at + 1)];
  if (at < 1 || NOT_ASCII.test(local)) return undefined;
  const ascii = NOT_ASCII.test(domain) ? domainToASCII(domain) : domain;
  return ascii === "" ? undefined : `${local}@${ascii}`.toLowerCase();
}

export function isSameAddress(one: string, other: string): boolean {
  const address = asciiAddress(one);
  return address !== undefined && address === asciiAddress(other);
}

/** Letters of Cyrillic and Greek that a reader takes for Latin ones. */
const LOOK_ALIKES = /^[аАвВеЕкКмМнНоОрРсСтТуУхХѕЅіІјЈԁԛԝһαΑΒΕΗΙΚΜΝοΟΡρΤΥυΧν0-9-]+$/u;
const LATIN = /\p{Script=Latin}/u;
const OTHER_ALPHABETS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/**
 * Whether the domain is written to be taken for another: two alphabets in one label, or a label all of
 * whose letters look Latin and are not. Registries refuse most of these (UTS 39); not all do.
 */
export function isLookAlike(email: string): boolean {
  const domain = domainToUnicode(email.slice(email.lastIndexOf("@") + 1));
  return domain
    .split(".")
    .some((label) => OTHER_ALPHABETS.test(label) && (LATIN.test(label) || LOOK_ALIKES.test(label)));
}
