import * as z from "zod";
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
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { membershipsOf } from "../../shared/directory/rights/memberships.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { liftAddress, personNamed } from "../../shared/mail/fate/lift-address.ts";
import { lifting } from "../wiring/lifting.ts";
import type { LiftingDeps } from "../wiring/lifting.ts";
import { atBrand, atDealer, signedIn } from "../wiring/by-staff.ts";
import { saveBrand } from "./save-brand.ts";
import type { WriteDocumentsDeps } from "../wiring/write-documents.ts";
import { saveDealer } from "./save-dealer.ts";
import type { SaveDealerDeps } from "./save-dealer.ts";

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
  partners: z.array(z.object({ id: z.string(), name: z.string() })),
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
    answers: { status: 200, body: dealerAnswerSchema },
    handle: async ({ directory: store }: Deps, { caller: { dealer } }) => {
      const { document, etag } = dealer;
      const dead = await store.deadAddresses(document.brand);
      return { value: dealerAnswer(document, dead), headers: { etag } };
    },
  }),

  /**
   * With `preview=true` nothing is saved: the answer is what the document would stand against. With `quiet=true`
   * nobody who is new is invited yet.
   */
  replaceDealer: signedIn({
    summary:
      "Replace or create a dealer's document, guarded by `If-Match`; `preview=true` saves nothing and answers as `affected`, `quiet=true` invites nobody",
    query: z.strictObject({
      preview: z.enum(["true", "false"]).optional(),
      quiet: z.enum(["true", "false"]).optional(),
    }),
    body: dealerBodySchema,
    answers: { status: 200, body: dealerAnswerSchema },
    handle: (deps: SaveDealerDeps, { caller, query, body, request, param, now }) =>
      saveDealer(
        deps,
        {
          email: caller.email,
          id: param("dealer"),
          document: dealerIn(body),
          isPreview: query.preview === "true",
          quiet: query.quiet === "true",
        },
        request,
        now,
      ),
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
    handle: (deps: WriteDocumentsDeps, { caller, body, request, param, now }) => {
      const brand = { email: caller.email, id: param("brand"), document: brandIn(body) };
      return saveBrand(deps, brand, request, now);
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
