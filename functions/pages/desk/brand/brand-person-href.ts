/** Where the people of a brand are listed. */
export function brandPeopleHref(brand: string): string {
  return `/desk/brands/${brand}/staff`;
}

/** The form of one of them; `new` for one who is not there yet. */
export function brandPersonHref(brand: string, person: string): string {
  return `${brandPeopleHref(brand)}/${person}`;
}
