import * as z from "zod";
import { sideBySide } from "../kernel/side-by-side.ts";
import { instantSchema } from "../kernel/time.schema.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseNow, CaseStory } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { Mail } from "../story/parts/mail.schema.ts";

export const PAST_KINDS = ["promises", "visits", "mails"] as const;
export type PastKind = (typeof PAST_KINDS)[number];

/** A visit by its start, a promise by its due time, a mail by when it was written. */
type Of<Kind, Thing> = {
  readonly kind: Kind;
  readonly at: Instant;
  readonly id: string;
  readonly matter: Case;
  readonly of: Thing;
};
export type PastEntry = Of<"promise", Commitment> | Of<"visit", Appointment> | Of<"mail", Mail>;

export type Past = { readonly items: readonly PastEntry[]; readonly next: PastPlace | undefined };

/** Behind which entry a page begins. */
export const pastPlaceSchema = z.object({ at: instantSchema, id: z.string() });
export type PastPlace = z.infer<typeof pastPlaceSchema>;

export type PastDeps = { readonly cases: Pick<CaseStore, "back"> };

const PAST_POLICY = { shown: 20, sideBySide: 8 } as const;

/** All visits, promises or mails of these cases, the newest first, a page at a time. */
export async function pastOfCustomer(
  deps: PastDeps,
  cases: readonly CaseNow[],
  kind: PastKind,
  after?: PastPlace,
): Promise<Past> {
  const isBehind = (entry: PastPlace) => after === undefined || newestFirst(after, entry) < 0;
  const each = await sideBySide(cases, PAST_POLICY.sideBySide, async (now) =>
    kind === "mails" ? mailsOf(deps, now, isBehind, after?.at) : entriesOf(now, kind),
  );
  const all = each.flat().filter(isBehind).toSorted(newestFirst);
  const items = all.slice(0, PAST_POLICY.shown);
  const last = items.at(-1);
  const isMore = all.length > items.length && last !== undefined;
  return { items, next: isMore ? { at: last.at, id: last.id } : undefined };
}

function entriesOf(now: CaseNow, kind: "promises" | "visits"): PastEntry[] {
  const { case: matter, appointments, commitments } = now;
  return kind === "visits"
    ? appointments.map((of) => ({ kind: "visit", at: of.start, id: of.id, matter, of }))
    : commitments.map((of) => ({ kind: "promise", at: of.dueAt, id: of.id, matter, of }));
}

/** Those to the customer; a long case is read back as far as a page of them takes. */
async function mailsOf(
  { cases }: PastDeps,
  now: CaseNow,
  isBehind: (entry: PastPlace) => boolean,
  until: Instant | undefined,
): Promise<PastEntry[]> {
  const theirs = ({ mails, from }: CaseStory) =>
    mails.filter(
      (mail) =>
        mail.recipient.kind === "customer" &&
        isBehind(mail) &&
        // Older ones that are here for another reason have others between.
        (from === undefined || mail.at >= from),
    );
  const isEnough = (story: CaseStory) => theirs(story).length > PAST_POLICY.shown;
  const story = await cases.back(now, isEnough, until);
  const { case: matter } = now;
  return theirs(story).map((of) => ({ kind: "mail", at: of.at, id: of.id, matter, of }));
}

function newestFirst(one: PastPlace, other: PastPlace): number {
  if (one.at !== other.at) return other.at - one.at;
  if (one.id === other.id) return 0;
  return one.id < other.id ? 1 : -1;
}
