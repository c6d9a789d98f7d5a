import * as z from "zod";
import { upcomingOf } from "../../shared/booking/agenda/upcoming.ts";
import {
  brandAnswer,
  brandAnswerSchema,
  brandBodySchema,
  brandIn,
  dealerAnswer,
  dealerAnswerSchema,
  dealerBodySchema,
  dealerIn,
  healthSchema,
} from "../../shared/directory/replace/answered-health.ts";
import { healthOf } from "../../shared/directory/store/dead-addresses.ts";
import { staffRoleSchema } from "../../shared/directory/document/dealer.schema.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { membershipsOf } from "../../shared/directory/rights/memberships.ts";
import { replaceBrand } from "../../shared/directory/replace/replace-brand.ts";
import { checkReplacement, replaceDealer } from "../../shared/directory/replace/replace-dealer.ts";
import { staffAt } from "../../shared/directory/rights/staff-access.ts";
import { instant } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { SessionStore } from "../../shared/platform/sign-in/session.store.ts";
import { affectedAnswer, affectedAnswerSchema } from "./affected-answer.ts";
import type { AffectedDeps } from "./affected-answer.ts";
import type { CommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { strandedPromises } from "../../shared/commitments/promise/stranded-promises.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { invalid } from "../../shared/kernel/invalid.ts";
import { json } from "../../shared/platform/http/answer.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { liftAddress, personNamed } from "../../shared/mail/fate/lift-address.ts";
import { addressesOf, addressesOfBrand, lifting, tryAnew } from "../wiring/lifting.ts";
import type { LiftingDeps } from "../wiring/lifting.ts";
import { endRemoved } from "../wiring/end-removed.ts";
import { atBrand, atDealer, signedIn } from "../wiring/by-staff.ts";

const meSchema = z.object({
  name: z.string(),
  email: z.string(),
  mail: healthSchema,
  dealers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.union([staffRoleSchema, z.literal("brand")]),
      departments: z.array(z.string()),
    }),
  ),
  brands: z.array(z.object({ id: z.string(), name: z.string() })),
});

type Deps = { readonly directory: DirectoryStore };
type EndingDeps = { readonly sessions: Pick<SessionStore, "endRemoved"> };
type ReplaceDeps = AffectedDeps &
  Deps &
  EndingDeps &
  LiftingDeps & { readonly commitments: Pick<CommitmentStore, "dueBetween"> };

/** Who I am, and the documents a dealer and a brand are configured by. */
export const directory = {
  me: signedIn({
    summary: "Who I am, and where I may act",
    answers: { status: 200, body: meSchema },
    handle: async (deps: Deps, { caller }) => ({
      value: required(await membershipsOf(deps.directory, caller.email)),
    }),
  }),

  dealer: atDealer({
    summary: "A dealer's document",
    answers: { status: 200, body: dealerAnswerSchema },
    handle: async ({ directory: store }: Deps, { caller: { dealer } }) => {
      const { document, etag } = dealer;
      const dead = await store.deadAddresses(document.brand);
      return { value: dealerAnswer(document, dead), headers: { etag } };
    },
  }),

  /** With `preview=true` nothing is saved: the answer is what the document would stand against. */
  replaceDealer: signedIn({
    summary:
      "Replace or create a dealer's document, guarded by `If-Match`; `preview=true` saves nothing and answers as `affected`",
    query: z.strictObject({ preview: z.enum(["true", "false"]).optional() }),
    body: dealerBodySchema,
    answers: { status: 200, body: dealerAnswerSchema },
    handle: async (deps: ReplaceDeps, { caller, query, body: sent, request, param, now }) => {
      const id = param("dealer");
      const body = dealerIn(sent);
      const ifMatch = request.headers["if-match"];
      const replacement = { ...caller, id, document: body, ifMatch };
      const seen = required(await checkReplacement(deps.directory, replacement));
      await keepZone(deps, seen?.document, body, now);
      if (query.preview === "true") {
        const who = await staffAt(deps.directory, caller.email, id);
        const staff = who.ok ? who.value.staff : undefined;
        const affected = await affectedAnswer(deps, body, now, staff);
        const promises = await strandedAnswer(deps, seen?.document, body, now);
        return json(200, previewAnswerSchema, { ...affected, promises });
      }
      const saved = required(await replaceDealer(deps.directory, replacement, now));
      const { created, etag, document } = saved;
      const people = { before: seen?.document.staff ?? [], after: document.staff };
      await endRemoved(deps, people, instant(request.receivedAt));
      const before = addressesOf(seen?.document);
      await tryAnew(deps, { brand: document.brand, before, after: addressesOf(document) }, now);
      const dead = await deps.directory.deadAddresses(document.brand);
      return json(created ? 201 : 200, dealerAnswerSchema, dealerAnswer(document, dead), {
        etag,
        ...(created ? { location: `/v1/admin/dealers/${id}` } : {}),
      });
    },
  }),

  brand: atBrand({
    summary: "A brand's document",
    answers: { status: 200, body: brandAnswerSchema },
    handle: async ({ directory: store }: Deps, { caller: { brand } }) => {
      const { document, etag } = brand;
      const dead = await store.deadAddresses(document.id);
      return { value: brandAnswer(document, dead), headers: { etag } };
    },
  }),

  replaceBrand: signedIn({
    summary: "Replace a brand's document",
    body: brandBodySchema,
    answers: { status: 200, body: brandAnswerSchema },
    handle: async (
      deps: Deps & EndingDeps & LiftingDeps,
      { caller, body: sent, request, param, now },
    ) => {
      const body = brandIn(sent);
      const ifMatch = request.headers["if-match"];
      const replacement = { ...caller, id: param("brand"), document: body, ifMatch };
      const seen = (await deps.directory.brand(body.id))?.document;
      const { document, etag } = required(await replaceBrand(deps.directory, replacement, now));
      const people = { before: seen?.staff ?? [], after: document.staff };
      await endRemoved(deps, people, instant(request.receivedAt));
      const [before, after] = [addressesOfBrand(seen), addressesOfBrand(document)];
      await tryAnew(deps, { brand: document.id, before, after }, now);
      const dead = await deps.directory.deadAddresses(document.id);
      return { value: brandAnswer(document, dead), headers: { etag } };
    },
  }),

  /** Says that an address works again, or hears that it does not. */
  address: atDealer({
    summary: "Have somebody's address tried again: one mail goes there, which has to arrive",
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: {
      status: 200,
      body: z.object({ id: z.string(), name: z.string(), mail: healthSchema }),
    },
    handle: async (deps: LiftingDeps, { caller: { staff, dealer, brand }, param, now }) => {
      const around = { dealer: dealer.document, brand: brand?.document };
      const person = personNamed(param("id"), around);
      if (person === undefined) throw new HttpProblem({ code: "person-not-found" });
      const by = { kind: "staff", id: staff.id, name: staff.name } as const;
      await liftAddress(lifting(deps), { brand: dealer.document.brand, person, by }, now);
      const dead = await deps.directory.deadAddresses(dealer.document.brand);
      const { id, name, email } = person;
      return { value: { id, name, mail: healthOf(dead, email) } };
    },
  }),
};

/** What a document would stand against, before it is saved. */
const previewAnswerSchema = affectedAnswerSchema.extend({
  /** Soonest due first. */
  promises: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      what: z.string(),
      owner: z.object({ id: z.string(), name: z.string() }),
      dueAt: z.string(),
      trouble: z.enum(["owner-gone", "department-gone", "owner-away"]),
    }),
  ),
});

async function strandedAnswer(
  deps: ReplaceDeps,
  before: Dealer | undefined,
  after: Dealer,
  now: Instant,
) {
  if (before === undefined) return [];
  const stranded = await strandedPromises(deps, { before, after }, now);
  return stranded.map(({ promise: { id, reference, what, owner, dueAt }, why }) => ({
    id,
    reference,
    what,
    owner,
    dueAt: toOffsetText(after.timeZone, dueAt),
    trouble: why,
  }));
}

/**
 * The calendar is filed by days of the dealer's zone, so the zone stays while somebody is booked.
 * @throws HttpProblem 422 when it would not.
 */
async function keepZone(
  deps: AffectedDeps,
  before: Dealer | undefined,
  after: Dealer,
  now: Instant,
): Promise<void> {
  if (before === undefined || before.timeZone === after.timeZone) return;
  if ((await upcomingOf(deps, before, now)).length === 0) return;
  throw new HttpProblem({
    code: "document-refused",
    errors: [invalid("/timeZone", "zone-in-use")],
  });
}
