import type { Instant } from "../../../../shared/kernel/time.ts";
import { plus } from "../../../../shared/kernel/time.ts";
import { fullDay } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { waitTexts } from "../../text/wait-texts.ts";

type Window = { readonly from?: Instant | undefined; readonly before?: Instant | undefined };

/** The days that somebody would take, the last of them a whole one; empty where they named none. */
export function daysWaited(reader: Reader, { from, before }: Window): string {
  const text = waitTexts(reader.language).card;
  if (before === undefined) return from === undefined ? "" : text.since(fullDay(reader, from));
  const until = fullDay(reader, plus(before, -1));
  return from === undefined ? text.until(until) : text.between(fullDay(reader, from), until);
}
