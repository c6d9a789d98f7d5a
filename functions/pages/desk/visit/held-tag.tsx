import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type HeldTagProps = {
  readonly visit: { readonly heldUntil?: string | undefined };
  readonly language: string;
  readonly now: Instant;
};

/** That a time is only held: nobody has opened a mail about it yet. */
export function HeldTag({ visit: { heldUntil }, language, now }: HeldTagProps) {
  if (heldUntil === undefined || instantTextSchema.parse(heldUntil) <= now) return null;
  return <span class="tag tag-warning">{sheetTexts(language).visit.held}</span>;
}
