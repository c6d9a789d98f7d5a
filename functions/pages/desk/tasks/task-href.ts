import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";

export function tasksHref(partner: string): string {
  return `/desk/partners/${partner}`;
}

/** Also of what is to settle. */
export function taskHref(
  partner: string,
  { reference, id }: Pick<Commitment, "reference" | "id">,
): string {
  return `${tasksHref(partner)}/tasks/${reference}/${id}`;
}
