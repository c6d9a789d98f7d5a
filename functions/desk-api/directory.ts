import * as z from "zod";
import { upcomingOf } from "../../shared/booking/agenda/upcoming.ts";
import {
  brandSchema,
  dealerSchema,
  staffRoleSchema,
} from "../../shared/directory/dealer.schema.ts";
import type { Dealer } from "../../shared/directory/dealer.schema.ts";
import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import { membershipsOf } from "../../shared/directory/memberships.ts";
import { replaceBrand } from "../../shared/directory/replace-brand.ts";
import { checkReplacement, replaceDealer } from "../../shared/directory/replace-dealer.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { affectedAnswer, affectedAnswerSchema } from "./affected-answer.ts";
import type { AffectedDeps } from "./affected-answer.ts";
import { invalid } from "../../shared/kernel/invalid.ts";
import { json } from "../../shared/platform/http/answer.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { atBrand, atDealer, signedIn } from "../wiring/by-staff.ts";

const meSchema = z.object({
  name: z.string(),
  email: z.string(),
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
    answers: { status: 200, body: dealerSchema },
    handle: (_deps, { caller: { dealer } }) => ({
      value: dealer.document,
      headers: { etag: dealer.etag },
    }),
  }),

  /** With `preview=true` nothing is saved: the answer is what the document would stand against. */
  replaceDealer: signedIn({
    summary:
      "Replace or create a dealer's document, guarded by `If-Match`; `preview=true` saves nothing and answers as `affected`",
    query: z.strictObject({ preview: z.enum(["true", "false"]).optional() }),
    body: dealerSchema,
    answers: { status: 200, body: dealerSchema },
    handle: async (deps: AffectedDeps & Deps, { caller, query, body, request, param, now }) => {
      const id = param("dealer");
      const ifMatch = request.headers["if-match"];
      const replacement = { ...caller, id, document: body, ifMatch };
      const seen = required(await checkReplacement(deps.directory, replacement));
      await keepZone(deps, seen?.document, body, now);
      if (query.preview === "true") {
        return json(200, affectedAnswerSchema, await affectedAnswer(deps, body, now));
      }
      const saved = required(await replaceDealer(deps.directory, replacement));
      const { created, etag } = saved;
      return json(created ? 201 : 200, dealerSchema, saved.document, {
        etag,
        ...(created ? { location: `/v1/admin/dealers/${id}` } : {}),
      });
    },
  }),

  brand: atBrand({
    summary: "A brand's document",
    answers: { status: 200, body: brandSchema },
    handle: (_deps, { caller: { brand } }) => ({
      value: brand.document,
      headers: { etag: brand.etag },
    }),
  }),

  replaceBrand: signedIn({
    summary: "Replace a brand's document",
    body: brandSchema,
    answers: { status: 200, body: brandSchema },
    handle: async (deps: Deps, { caller, body, request, param }) => {
      const ifMatch = request.headers["if-match"];
      const replacement = { ...caller, id: param("brand"), document: body, ifMatch };
      const { document, etag } = required(await replaceBrand(deps.directory, replacement));
      return { value: document, headers: { etag } };
    },
  }),
};

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
