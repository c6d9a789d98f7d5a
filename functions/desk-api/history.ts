import * as z from "zod";
import { brandSchema, dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import {
  createHistoryStore,
  historyPlaceSchema,
} from "../../shared/directory/history/history.store.ts";
import { formerVersion } from "../wiring/former-version.ts";
import {
  brandAnswerSchema,
  dealerAnswerSchema,
} from "../../shared/directory/replace/answered-health.ts";
import { toUtc } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { pageQuery, readCursor } from "../../shared/platform/http/list-page.ts";
import { atBrand, atDealer } from "../wiring/by-staff.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { historyAnswer, historySchema } from "./history-answer.ts";
import { saveBrand } from "./save-brand.ts";
import type { WriteDocumentsDeps } from "../wiring/write-documents.ts";
import { saveDealer } from "./save-dealer.ts";
import type { SaveDealerDeps } from "./save-dealer.ts";

type Deps = { readonly tables: Pick<Tables, "client" | "directory"> };

const previewQuery = z.strictObject({ preview: z.enum(["true", "false"]).optional() });

/** The versions of a document, and the way back to one. */
export const history = {
  ofDealer: atDealer({
    summary: "Who changed a dealer's document when, and at which places",
    query: z.strictObject(pageQuery),
    answers: { status: 200, body: historySchema },
    handle: async ({ tables }: Deps, { caller: { dealer }, query, now }) => {
      const { id, timeZone } = dealer.document;
      const page = { limit: query.limit, after: readCursor(query.cursor, historyPlaceSchema) };
      const found = await createHistoryStore(tables).entries({ kind: "d", id }, page, now);
      return { value: historyAnswer(found, (at) => toOffsetText(timeZone, at)) };
    },
  }),

  readDealer: atDealer({
    summary: "A former version of a dealer's document, as it was",
    answers: { status: 200, body: dealerSchema },
    handle: async ({ tables }: Deps, { caller: { dealer }, param, now }) => {
      const asked = { of: { kind: "d", id: dealer.document.id }, etag: param("etag") } as const;
      const store = createHistoryStore(tables);
      return { value: required(await formerVersion(store, asked, dealerSchema, now)) };
    },
  }),

  restoreDealer: atDealer({
    summary:
      "Make a former version of a dealer's document the present one: checked, guarded and previewed like any other that is sent",
    query: previewQuery,
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: { status: 200, body: dealerAnswerSchema },
    handle: async (deps: Deps & SaveDealerDeps, { caller, query, param, request, now }) => {
      const { staff, dealer } = caller;
      const { id } = dealer.document;
      const asked = { of: { kind: "d", id }, etag: param("etag") } as const;
      const store = createHistoryStore(deps.tables);
      const document = required(await formerVersion(store, asked, dealerSchema, now));
      const isPreview = query.preview === "true";
      return saveDealer(deps, { email: staff.email, id, document, isPreview }, request, now);
    },
  }),

  ofBrand: atBrand({
    summary: "Who changed a brand's document when, and at which places",
    query: z.strictObject(pageQuery),
    answers: { status: 200, body: historySchema },
    handle: async ({ tables }: Deps, { caller: { brand }, query, now }) => {
      const of = { kind: "b", id: brand.document.id } as const;
      const page = { limit: query.limit, after: readCursor(query.cursor, historyPlaceSchema) };
      return {
        value: historyAnswer(await createHistoryStore(tables).entries(of, page, now), toUtc),
      };
    },
  }),

  readBrand: atBrand({
    summary: "A former version of a brand's document, as it was",
    answers: { status: 200, body: brandSchema },
    handle: async ({ tables }: Deps, { caller: { brand }, param, now }) => {
      const asked = { of: { kind: "b", id: brand.document.id }, etag: param("etag") } as const;
      const store = createHistoryStore(tables);
      return { value: required(await formerVersion(store, asked, brandSchema, now)) };
    },
  }),

  restoreBrand: atBrand({
    summary: "Make a former version of a brand's document the present one",
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: { status: 200, body: brandAnswerSchema },
    handle: async (deps: Deps & WriteDocumentsDeps, { caller, param, request, now }) => {
      const { id } = caller.brand.document;
      const asked = { of: { kind: "b", id }, etag: param("etag") } as const;
      const store = createHistoryStore(deps.tables);
      const document = required(await formerVersion(store, asked, brandSchema, now));
      return saveBrand(deps, { email: caller.staff.email, id, document }, request, now);
    },
  }),
};
