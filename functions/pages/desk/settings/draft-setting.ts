import { isPublic } from "../../../../shared/directory/look/public-dealers.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import { draftTexts } from "../../text/draft-texts.ts";
import type { Setting } from "./setting.ts";

/** Opens a dealer that was set up, or takes it from strangers' eyes again: one button, with what follows of it. */
export const draftSetting: Setting = {
  right: "directory:lead",
  title: ({ dealer, language }) => {
    const text = draftTexts(language).draft;
    return isPublic(dealer) ? text.closeTitle : text.openTitle;
  },
  lead: ({ dealer, language }) => {
    const text = draftTexts(language).draft;
    return isPublic(dealer) ? text.closeLead(dealer.name) : text.openLead(dealer.name);
  },
  values: () => ({}),
  fields: () => null,
  label: ({ dealer, language }) => {
    const text = draftTexts(language).draft;
    return isPublic(dealer) ? text.close : text.open;
  },
  apply: ({ dealer }) => ok({ ...dealer, draft: isPublic(dealer) ? true : undefined }),
};
