export function campaignsHref(brand: string): string {
  return `/desk/brands/${brand}/campaigns`;
}

type Named = { readonly reference: string; readonly id: string };

export function campaignHref({ reference, id }: Named): string {
  return `${campaignsHref(reference)}/${id}`;
}

/** Its form; `new` for one that is not there yet. */
export function campaignWordsHref({ reference, id }: Named): string {
  return `${campaignsHref(reference)}/${id}/words`;
}
