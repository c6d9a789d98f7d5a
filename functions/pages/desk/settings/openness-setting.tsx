import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import { CheckField } from "../../views/check-field.tsx";
import type { Setting } from "./setting.ts";
import { settingsTexts } from "../../text/settings-texts.ts";

/** What everybody, and what the managers, are told of how the dealer keeps its promises. */
export const opennessSetting: Setting = {
  right: "directory:lead",
  title: ({ language }) => settingsTexts(language).setup.openness,
  lead: ({ language }) => settingsTexts(language).setup.opennessLead,
  shows: ({ dealer }) => `/d/${dealer.id}`,
  values: ({ dealer }) => ({
    ...(dealer.showKeptRate === true ? { showKeptRate: "yes" } : {}),
    ...(dealer.morningMail === "every-day" ? { morningMail: "yes" } : {}),
  }),
  fields: ({ language }, state) => {
    const text = settingsTexts(language).setup;
    return (
      <>
        <div class="stack-close">
          <CheckField state={state} name="showKeptRate" label={text.showKeptRate} />
          <p class="quiet small">{text.showKeptRateHint}</p>
        </div>
        <div class="stack-close">
          <CheckField state={state} name="morningMail" label={text.morningMail} />
          <p class="quiet small">{text.morningMailHint}</p>
        </div>
      </>
    );
  },
  apply: ({ dealer }, { showKeptRate, morningMail }) =>
    ok({
      ...dealer,
      showKeptRate: showKeptRate === "yes" ? true : unless(dealer.showKeptRate, false),
      morningMail: morningMail === "yes" ? "every-day" : unless(dealer.morningMail, "when-needed"),
    }),
};

/** What is not in the document says the same as its default, and stays out of it. */
function unless<Value extends Dealer["showKeptRate"] | Dealer["morningMail"]>(
  present: unknown,
  otherwise: Value,
): Value | undefined {
  return present === undefined ? undefined : otherwise;
}

/** The same in sentences, for whoever reads the document. */
export function opennessLines(
  { showKeptRate, morningMail }: Pick<Dealer, "showKeptRate" | "morningMail">,
  language: string,
): readonly string[] {
  const text = settingsTexts(language).setup;
  return [
    showKeptRate === true ? text.rateShown : text.rateHidden,
    morningMail === "every-day" ? text.mailEveryDay : text.mailWhenNeeded,
  ];
}
