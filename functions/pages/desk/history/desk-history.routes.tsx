import { brandSchema, dealerSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import {
  createHistoryStore,
  historyPlaceSchema,
} from "../../../../shared/directory/history/history.store.ts";
import type { DocumentOf } from "../../../../shared/directory/history/history-writes.ts";
import type { Brand, Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { readCursor, toCursor } from "../../../../shared/platform/http/list-page.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { Reader } from "../../reader/when.ts";
import { historyTexts } from "../../text/history-texts.ts";
import { loadTexts } from "../../text/catalogue.ts";
import { atBrand } from "../brand/at-brand.ts";
import { atDealer, deskFrame } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskPage as shownAtDesk } from "../frame/desk-page.tsx";
import { deskPage } from "../sign-in/desk-session.ts";
import { HistoryList } from "./history-list.tsx";
import { historyOf } from "./history-of.ts";
import { brandHistoryHref, dealerHistoryHref } from "./version-href.ts";

/** As many as somebody looks through at once. */
const ON_PAGE = 20;

/** The versions of a document, to be looked through. */
export const deskHistoryRoutes = {
  ofDealer: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atDealer(deps.directory, request, session);
    const { dealer, reader, etag } = at;
    const of = { kind: "d", id: dealer.id } as const;
    const read = (stored: unknown) => dealerSchema.safeParse(stored).data;
    const page = await pageOf(deps, request, { of, read }, reader);
    const href = dealerHistoryHref(dealer.id);
    const list = { place: dealer.name, href, reader, present: etag, ...page };
    return shownAtDesk(200, {
      title: historyTexts(reader.language).history.link,
      ...deskFrame(at),
      place: "document",
      children: <HistoryList {...list} />,
    });
  }),

  ofBrand: deskPage(async (deps: DeskDependencies, request, session) => {
    const { brand, language, person, dealers, etag } = await atBrand(
      deps.directory,
      request,
      session,
    );
    const reader = { language, zone: dealers[0]?.timeZone ?? "UTC" };
    const of = { kind: "b", id: brand.id } as const;
    const read = (stored: unknown) => brandSchema.safeParse(stored).data;
    const page = await pageOf(deps, request, { of, read }, reader);
    const href = brandHistoryHref(brand.id);
    const list = { place: brand.name, href, reader, present: etag, ...page };
    return shownAtDesk(200, {
      title: historyTexts(language).history.link,
      language,
      session,
      person,
      brand,
      children: <HistoryList {...list} />,
    });
  }),
};

type Asked<Document> = {
  readonly of: DocumentOf;
  readonly read: (stored: unknown) => Document | undefined;
};

async function pageOf<Document extends Dealer | Brand>(
  { tables, clock }: Pick<DeskDependencies, "tables" | "clock">,
  { query }: Pick<HttpRequest, "query">,
  { of, read }: Asked<Document>,
  { language }: Reader,
) {
  const now = clock.now();
  const history = createHistoryStore(tables);
  const after = readCursor(query["cursor"], historyPlaceSchema);
  const { next, ...found } = await history.entries(of, { limit: ON_PAGE, after }, now);
  await loadTexts(language);
  return {
    told: await historyOf(history, { of, read, ...found }, language, now),
    next: next && toCursor(next),
    isFirst: after === undefined,
    restored: query["restored"] !== undefined,
  };
}
