/** Where most customers have their mail: whoever types one of these nearly right has mistyped it. */
const KNOWN_DOMAINS = [
  "gmail.com",
  "googlemail.com",
  "hotmail.com",
  "outlook.com",
  "yahoo.com",
  "icloud.com",
  "live.com",
  "msn.com",
  "aol.com",
  "proton.me",
  "protonmail.com",
  "ymail.com",
  "email.com",
  "mail.com",
  "comcast.net",
  "verizon.net",
  "sbcglobal.net",
  "hotmail.co.uk",
  "yahoo.co.uk",
  "btinternet.com",
  "web.de",
  "gmx.de",
  "gmx.net",
  "t-online.de",
  "freenet.de",
  "orange.fr",
  "wanadoo.fr",
  "laposte.net",
  "free.fr",
  "sfr.fr",
  "hotmail.fr",
  "yahoo.fr",
  "hotmail.es",
  "yahoo.es",
];

/**
 * The address somebody may have meant: a known domain one slip away (a letter too many, too few,
 * wrong, or two swapped). Undefined when nothing looks mistyped; a guess, so only ever to be asked.
 */
export function likelyEmail(email: string): string | undefined {
  const at = email.lastIndexOf("@");
  const typed = email.slice(at + 1).toLowerCase();
  if (at < 1 || KNOWN_DOMAINS.includes(typed)) return undefined;
  const meant = KNOWN_DOMAINS.find((domain) => isOneSlipAway(typed, domain));
  return meant === undefined ? undefined : email.slice(0, at + 1) + meant;
}

function isOneSlipAway(typed: string, domain: string): boolean {
  const shorter = Math.min(typed.length, domain.length);
  let start = 0;
  while (start < shorter && typed[start] === domain[start]) start += 1;
  let end = 0;
  while (end < shorter - start && typed.at(-1 - end) === domain.at(-1 - end)) end += 1;
  const one = typed.slice(start, typed.length - end);
  const other = domain.slice(start, domain.length - end);
  if (one.length <= 1 && other.length <= 1) return true;
  return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
}
