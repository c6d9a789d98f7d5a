import type { Import } from "../../../../shared/imports/job/import.schema.ts";

export function importsHref(dealer: string): string {
  return `/desk/dealers/${dealer}/imports`;
}

export function importHref({ reference, id }: Pick<Import, "reference" | "id">): string {
  return `${importsHref(reference)}/${id}`;
}
