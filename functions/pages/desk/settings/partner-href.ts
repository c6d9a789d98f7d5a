export function partnersHref(brand: string): string {
  return `/desk/brands/${brand}/partners`;
}

/** `new` for one that is not there yet. */
export function partnerHref(brand: string, partner: string): string {
  return `${partnersHref(brand)}/${partner}`;
}
