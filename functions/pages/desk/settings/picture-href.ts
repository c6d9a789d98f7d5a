/** Where a dealer's logo is sent. */
export function logoHref(dealer: string): string {
  return `/desk/dealers/${dealer}/logo`;
}

/** Where the picture of one of its services is sent. */
export function pictureHref(dealer: string, service: string): string {
  return `/desk/dealers/${dealer}/services/${service}/picture`;
}

/** Where a brand's logo is sent. */
export function brandLogoHref(brand: string): string {
  return `/desk/brands/${brand}/logo`;
}

/** Where it is said how a brand's dealers look that say nothing else. */
export function brandLookHref(brand: string): string {
  return `/desk/brands/${brand}/look`;
}

/** A page in a look that is not saved. */
export function lookPreviewHref(dealer: string): string {
  return `/desk/dealers/${dealer}/look-preview`;
}

export function brandLookPreviewHref(brand: string): string {
  return `/desk/brands/${brand}/look-preview`;
}
