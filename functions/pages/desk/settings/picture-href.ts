/** Where a dealer's logo is sent. */
export function logoHref(dealer: string): string {
  return `/desk/dealers/${dealer}/logo`;
}

/** Where the picture of one of its services is sent. */
export function pictureHref(dealer: string, service: string): string {
  return `/desk/dealers/${dealer}/services/${service}/picture`;
}
