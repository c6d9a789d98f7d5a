import { createCommitmentStore } from "../../../../shared/commitments/promise/commitment.store.ts";
import { withBrandLook } from "../../../../shared/directory/look/in-brand-look.ts";
import { createKeptRates } from "../../../../shared/reports/kept-rate.ts";
import { lookAtStep } from "../../booking/choose/look.routes.ts";
import { loadTexts } from "../../text/catalogue.ts";
import { pageLanguage } from "../../reader/page-language.ts";
import { preferredLanguage } from "../../reader/preferred-language.ts";
import { speaking } from "../../reader/speaking.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskPage } from "../sign-in/desk-session.ts";
import { asPreview } from "./as-preview.tsx";

/** What customers will choose from, step by step, up to the form that would book. */
export const deskPreviewRoutes = {
  show: deskPage(async (deps: DeskDependencies, request, session) => {
    const { dealer, reader } = await atDealer(deps.directory, request, session);
    const brand = (await deps.directory.brand(dealer.brand))?.document;
    const language = preferredLanguage(dealer.languages, session.accepts);
    const shown = speaking(withBrandLook(dealer, brand), language);
    await loadTexts(pageLanguage(shown.languages));
    const { start: _start, embed: _embed, ...query } = request.query;
    const keptRates = createKeptRates(createCommitmentStore(deps.tables));
    const around = { ...deps, recentDealers: async () => shown, keptRates };
    return asPreview(await lookAtStep(around, shown, { ...request, query }), dealer.id, {
      language: reader.language,
    });
  }),
};
