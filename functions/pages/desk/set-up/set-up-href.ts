/** The pages that a dealer is set up with, or one of them. */
export function setUpHref(dealer: string, step?: string): string {
  const all = `/desk/dealers/${dealer}/set-up`;
  return step === undefined ? all : `${all}/${step}`;
}

export function newDealerHref(brand: string): string {
  return `/desk/brands/${brand}/new-dealer`;
}
