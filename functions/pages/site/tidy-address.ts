/** Words of ours, which are written in small letters. */
const SMALL = /^\/(?:d|desk|docs|u)(?:\/|$)/i;
const DEALER = /^\/d\/([^/]+)(.*)$/i;
const CASE = /^\/c\/([^/]+)(.*)$/i;

/**
 * The address as we write it, where somebody wrote it otherwise: with a slash at the end, twice one, capitals in a
 * dealer's id or small letters in a reference. Undefined where it is right, and for what programs call. It is
 * always a path of our own: what begins with two slashes would be another site.
 */
export function tidyAddress(path: string): string | undefined {
  if (path === "/" || /^\/v1(?:\/|$)/i.test(path)) return undefined;
  const parts = path.split("/").filter((part) => part !== "");
  const tidy = inItsCase(`/${parts.join("/")}`);
  const known = tidy === "/d" ? "/" : tidy;
  return known === path ? undefined : known;
}

function inItsCase(path: string): string {
  const [, reference, rest = ""] = CASE.exec(path) ?? [];
  if (reference !== undefined) return `/c/${reference.toUpperCase()}${rest}`;
  const [, dealer, behind = ""] = DEALER.exec(path) ?? [];
  if (dealer !== undefined) return `/d/${dealer.toLowerCase()}${behind}`;
  return SMALL.test(path) ? path.replace(/^\/[^/]+/, (first) => first.toLowerCase()) : path;
}
