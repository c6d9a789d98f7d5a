import { createHistoryStore } from "../../../../shared/directory/history/history.store.ts";
import { historyTexts } from "../../text/history-texts.ts";
import { loadTexts } from "../../text/catalogue.ts";
import { atBrand } from "../brand/at-brand.ts";
import { atDealer, deskFrame } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskPage as shownAtDesk } from "../frame/desk-page.tsx";
import { deskPage } from "../sign-in/desk-session.ts";
import { HistoryList } from "./history-list.tsx";

/** The versions of a document, to be looked through. */
export const deskHistoryRoutes = {
  ofDealer: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atDealer(deps.directory, request, session);
    const { id, name } = at.dealer;
    const entries = await createHistoryStore(deps.tables).entries(
      { kind: "d", id },
      deps.clock.now(),
    );
    await loadTexts(at.reader.language);
    return shownAtDesk(200, {
      title: historyTexts(at.reader.language).history.link,
      ...deskFrame(at),
      place: "document",
      children: <HistoryList place={name} entries={entries} reader={at.reader} />,
    });
  }),

  ofBrand: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atBrand(deps.directory, request, session);
    const { brand, language, person, dealers } = at;
    const entries = await createHistoryStore(deps.tables).entries(
      { kind: "b", id: brand.id },
      deps.clock.now(),
    );
    await loadTexts(language);
    const reader = { language, zone: dealers[0]?.timeZone ?? "UTC" };
    return shownAtDesk(200, {
      title: historyTexts(language).history.link,
      language,
      session,
      person,
      brand,
      children: <HistoryList place={brand.name} entries={entries} reader={reader} />,
    });
  }),
};
