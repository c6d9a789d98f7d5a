import type { Dealer } from "../directory/document/dealer.schema.ts";
import { isBehindWall } from "../directory/rights/purpose.ts";
import type { Purposeful } from "../directory/rights/purpose.ts";
import { invalid } from "../kernel/invalid.ts";
import type { FieldError } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Notified } from "../story/parts/actor.schema.ts";

type Member = Dealer["staff"][number];

/** As many as one note can be for; whoever means everybody hands it over. */
export const MOST_MENTIONED = 10;

type Noting = {
  readonly dealer: Pick<Dealer, "staff" | "departments">;
  readonly matter: Purposeful;
  /** Who writes: nobody is told of what they wrote themselves. */
  readonly by: { readonly id: string };
};

/** Colleagues of the case's own dealer who may see it. */
export function mentionable({ dealer, matter, by }: Noting): Member[] {
  return dealer.staff.filter(
    (member) => member.id !== by.id && !isBehindWall(member, matter, dealer),
  );
}

/** Whom a note is for: those who were chosen, and those it names as `@Ana Lopez`, `@ana`, or `@Ana` where one is. */
export function mentionedIn(
  { text, chosen = [] }: { readonly text: string; readonly chosen?: readonly string[] },
  noting: Noting,
): Result<Notified[], readonly FieldError[]> {
  const colleagues = mentionable(noting);
  const known = new Set([...colleagues.map(({ id }) => id), noting.by.id]);
  const unknown = chosen.flatMap((id, index) =>
    known.has(id) ? [] : [invalid(`/mention/${index}`, "unknown-person")],
  );
  if (unknown.length > 0) return fail(unknown);
  const named = colleagues.filter(
    (member) => chosen.includes(member.id) || isNamed(member, text, colleagues),
  );
  return ok(
    named
      .slice(0, MOST_MENTIONED)
      .map(({ id, name, email, language }) => ({ id, name, email, language })),
  );
}

/** The note as it is read later: whoever was chosen beside it stands in it as if they had been written there. */
export function namingChosen(text: string, chosen: readonly string[], noting: Noting): string {
  const colleagues = mentionable(noting);
  const left = colleagues.filter(
    (member) => chosen.includes(member.id) && !isNamed(member, text, colleagues),
  );
  return [...left.map(({ name }) => `@${name}`), text].join(" ");
}

function isNamed({ id, name }: Member, text: string, colleagues: readonly Member[]): boolean {
  const first = firstOf(name);
  const isOnly = colleagues.filter((one) => firstOf(one.name) === first).length === 1;
  const said = text.toLowerCase();
  return [name.toLowerCase(), id, ...(isOnly ? [first] : [])].some((one) => says(said, one));
}

/** Behind an `@` that begins a word, and to the end of one: an address of mail names nobody. */
function says(text: string, name: string): boolean {
  const mark = `@${name}`;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const [before = " ", after = " "] = [text[at - 1], text[at + mark.length]];
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}_-]/u;

function firstOf(name: string): string {
  return name.toLowerCase().split(/\s+/u)[0] ?? "";
}
