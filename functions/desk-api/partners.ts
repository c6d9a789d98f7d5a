import * as z from "zod";
import {
  listedPartnerSchema,
  partnerSchema,
} from "../../shared/directory/document/partner.schema.ts";
import {
  createHistoryStore,
  historyPlaceSchema,
} from "../../shared/directory/history/history.store.ts";
import {
  partnerAnswer,
  partnerAnswerSchema,
  partnerBodySchema,
  partnerIn,
} from "../../shared/directory/replace/partner-answer.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { pageQuery, readCursor } from "../../shared/platform/http/list-page.ts";
import { atPartner, byPartnersBrand } from "../wiring/by-partner.ts";
import { atBrand, signedIn } from "../wiring/by-staff.ts";
import { formerVersion } from "../wiring/former-version.ts";
import { invited, invitedSchema, listed, listSchema } from "./accounts.ts";
import type { InviteDeps } from "./accounts.ts";
import { historyAnswer, historySchema } from "./history-answer.ts";
import { savePartner } from "./save-partner.ts";
import type { SavePartnerDeps } from "./save-partner.ts";

type Deps = { readonly directory: DirectoryStore };
type Past = { readonly tables: Pick<Tables, "client" | "directory"> };

/** Other companies to which promises are handed. */
export const partners = {
  read: atPartner({
    summary:
      "A partner: all of it for its brand and its own people, else what it takes to hand it something",
    answers: { status: 200, body: partnerAnswerSchema },
    handle: async ({ directory }: Deps, { caller: { partner, reads } }) => {
      const { document, etag } = partner;
      if (reads === "needed") return { value: document };
      const dead = await directory.deadAddresses(document.brand);
      return { value: partnerAnswer(document, dead), headers: { etag } };
    },
  }),

  replace: signedIn({
    summary:
      "Replace or create a partner's document, guarded by `If-Match`; `quiet=true` invites nobody",
    query: z.strictObject({ quiet: z.enum(["true", "false"]).optional() }),
    body: partnerBodySchema,
    answers: { status: 200, body: partnerAnswerSchema },
    handle: (deps: SavePartnerDeps, { caller, query, body, request, param, now }) => {
      const saving = {
        email: caller.email,
        id: param("partner"),
        document: partnerIn(body),
        quiet: query.quiet === "true",
      };
      return savePartner(deps, saving, request, now);
    },
  }),

  ofBrand: atBrand({
    summary: "The partners of a brand",
    answers: { status: 200, body: z.object({ items: z.array(listedPartnerSchema) }) },
    handle: async ({ directory }: Deps, { caller: { brand } }) => ({
      value: { items: await directory.partners(brand.document.id) },
    }),
  }),

  history: byPartnersBrand({
    summary: "Who changed a partner's document when, and at which places",
    query: z.strictObject(pageQuery),
    answers: { status: 200, body: historySchema },
    handle: async ({ tables }: Past, { caller: { partner }, query, now }) => {
      const { id, timeZone } = partner.document;
      const page = { limit: query.limit, after: readCursor(query.cursor, historyPlaceSchema) };
      const found = await createHistoryStore(tables).entries({ kind: "p", id }, page, now);
      return { value: historyAnswer(found, (at) => toOffsetText(timeZone, at)) };
    },
  }),

  version: byPartnersBrand({
    summary: "A former version of a partner's document, as it was",
    answers: { status: 200, body: partnerSchema },
    handle: async ({ tables }: Past, { caller: { partner }, param, now }) => {
      const asked = { of: { kind: "p", id: partner.document.id }, etag: param("etag") } as const;
      const store = createHistoryStore(tables);
      return { value: required(await formerVersion(store, asked, partnerSchema, now)) };
    },
  }),

  restore: byPartnersBrand({
    summary: "Make a former version of a partner's document the present one",
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: { status: 200, body: partnerAnswerSchema },
    handle: async (deps: Past & SavePartnerDeps, { caller, param, request, now }) => {
      const { id } = caller.partner.document;
      const asked = { of: { kind: "p", id }, etag: param("etag") } as const;
      const store = createHistoryStore(deps.tables);
      const document = required(await formerVersion(store, asked, partnerSchema, now));
      return savePartner(deps, { email: caller.staff.email, id, document }, request, now);
    },
  }),

  accounts: byPartnersBrand({
    summary: "Who of a partner has signed in yet, and who was invited",
    answers: { status: 200, body: listSchema },
    handle: async (deps: Pick<InviteDeps, "accounts">, { caller: { partner } }) => ({
      value: await listed(deps, partner.document.staff, `partner:${partner.document.id}`),
    }),
  }),

  invite: byPartnersBrand({
    summary: "Invite somebody of a partner who has not signed in yet; three times a day",
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: { status: 202, body: invitedSchema },
    handle: async (deps: InviteDeps, { caller: { staff, partner }, param, now }) => {
      const { id, staff: people } = partner.document;
      const at = { reference: `partner:${id}`, people, by: staff };
      return { value: await invited(deps, at, param("id"), now) };
    },
  }),
};
