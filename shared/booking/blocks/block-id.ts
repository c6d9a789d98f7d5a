import { newLetters } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import { isLocalDate } from "../../kernel/time.ts";
import type { LocalDate } from "../../kernel/time.ts";

const PREFIX = "blk_";
const LETTERS = 8;

/**
 * The id of a block says its day, so that one Query finds those of some days; the letters behind it are the
 * same for a whole series. It is as long as an appointment's: the calendar reads that faster.
 */
export function blockId(date: LocalDate, letters: string): string {
  return `${PREFIX}${date.replaceAll("-", "")}${letters}`;
}

export function newBlockLetters(random: Random): string {
  return newLetters(LETTERS, random);
}

export function isBlock(holder: string): boolean {
  return holder.startsWith(PREFIX);
}

/** Undefined for what is no block's id. */
export function partsOfBlockId(
  id: string,
): { readonly date: LocalDate; readonly letters: string } | undefined {
  const [, year, month, day, letters = ""] =
    /^blk_(\d{4})(\d\d)(\d\d)([0-9A-Z]{8})$/.exec(id) ?? [];
  const date = `${year}-${month}-${day}`;
  return isLocalDate(date) ? { date, letters } : undefined;
}
