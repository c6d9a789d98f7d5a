import * as z from "zod";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { inWords } from "../../shared/language/own-words/own-words.ts";
import { OWN_WORDS } from "../../shared/language/own-words/own-words.ts";
import { SAME_BY } from "../../shared/same-person/perhaps-same.ts";
import type { AllOfCustomer } from "../../shared/same-person/all-of-customer.ts";
import type { Past, PastEntry } from "../../shared/same-person/past-of-customer.ts";
import type { Said } from "../../shared/same-person/same.schema.ts";
import { whatIsNext } from "../../shared/search/what-is-next.ts";
import type { CaseNow } from "../../shared/story/case-story.ts";
import { appointmentStatusSchema } from "../../shared/story/parts/appointment.schema.ts";
import { commitmentSchema } from "../../shared/story/parts/commitment.schema.ts";
import { mailStateSchema } from "../../shared/story/parts/mail.schema.ts";
import { toCursor } from "../../shared/platform/http/list-page.ts";
import { foundItem, foundItemSchema } from "./found-answer.ts";

const saidSchema = z.object({ at: z.string(), by: z.object({ id: z.string(), name: z.string() }) });
const pastBase = { reference: z.string(), id: z.string(), at: z.string() };

export const personAnswerSchema = z.object({
  /** The case itself, and those that are joined with it: what is due first, then the newest. */
  cases: z.array(foundItemSchema.extend({ said: saidSchema.optional() })),
  /** Others with the same number, address or plate, of which nobody has said whose they are. */
  perhaps: z.object({
    items: z.array(
      foundItemSchema.extend({
        by: z.array(z.enum(SAME_BY)),
        /** The address is all they share, and nobody has shown that they read what is sent there. */
        unproven: z.boolean(),
      }),
    ),
    more: z.boolean(),
  }),
  /** Said to be somebody else's. */
  apart: z.array(foundItemSchema.extend({ said: saidSchema })),
  /** All visits, promises or mails of these cases, the newest first. */
  past: z.object({
    items: z.array(
      z.discriminatedUnion("kind", [
        z.object({
          ...pastBase,
          kind: z.literal("promise"),
          what: z.string(),
          status: commitmentSchema.shape.status,
        }),
        z.object({
          ...pastBase,
          kind: z.literal("visit"),
          service: z.string(),
          status: appointmentStatusSchema,
        }),
        z.object({
          ...pastBase,
          kind: z.literal("mail"),
          subject: z.string(),
          state: mailStateSchema,
        }),
      ]),
    ),
    nextCursor: z.string().optional(),
  }),
});

/** All of one customer, in the dealer's zone. */
export function personAnswer(
  { cases, perhaps, apart }: AllOfCustomer,
  past: Past,
  dealer: Dealer,
  now: Instant,
) {
  const { timeZone } = dealer;
  const item = (of: CaseNow) =>
    foundItem({ matter: of.case, isBehindWall: false, next: whatIsNext(of) }, dealer, now);
  const told = ({ at, by }: Said) => ({ at: toOffsetText(timeZone, at), by });
  return {
    cases: cases.map(({ now: of, said }) => ({ ...item(of), ...(said && { said: told(said) }) })),
    perhaps: {
      items: perhaps.items.map(({ now: of, by, isUnproven }) => ({
        ...item(of),
        by: [...by],
        unproven: isUnproven,
      })),
      more: perhaps.more,
    },
    apart: apart.map(({ now: of, said }) => ({ ...item(of), said: told(said) })),
    past: {
      items: past.items.map((entry) => pastItem(entry, timeZone)),
      ...(past.next && { nextCursor: toCursor(past.next) }),
    },
  };
}

function pastItem(entry: PastEntry, timeZone: string) {
  const { id, matter } = entry;
  const base = { reference: matter.reference, id, at: toOffsetText(timeZone, entry.at) };
  switch (entry.kind) {
    case "promise": {
      const { what, ours, status } = entry.of;
      return { ...base, kind: entry.kind, what: inWords(what, ours, OWN_WORDS), status };
    }
    case "visit":
      return { ...base, kind: entry.kind, service: entry.of.serviceName, status: entry.of.status };
    case "mail":
      return { ...base, kind: entry.kind, subject: entry.of.subject, state: entry.of.state };
  }
}
