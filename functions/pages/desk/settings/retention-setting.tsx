import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { KEPT_BY_DEFAULT } from "../../../../shared/directory/document/retention.ts";
import { RETENTION_BOUNDS } from "../../../../shared/directory/document/retention-bounds.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { InputField } from "../../views/field.tsx";
import type { Setting } from "./setting.ts";

const PERIODS = ["casesMonths", "feedbackMonths", "readsMonths", "abandonedContactDays"] as const;
type Period = (typeof PERIODS)[number];

/** How long what is known of customers is kept. */
export const retentionSetting: Setting = {
  right: "directory:lead",
  title: ({ language }) => settingsTexts(language).setup.retention,
  lead: ({ language }) => settingsTexts(language).setup.retentionLead,
  shows: ({ dealer }) => `/d/${dealer.id}/privacy`,
  values: ({ dealer: { retention = {} } }) =>
    Object.fromEntries(
      PERIODS.flatMap((period) => {
        const count = retention[period];
        return count === undefined ? [] : [[period, String(count)]];
      }),
    ),
  fields: ({ language }, state) =>
    PERIODS.map((period) => (
      <InputField
        language={language}
        state={state}
        name={period}
        label={settingsTexts(language).setup.kept[period]}
        hint={settingsTexts(language).setup.keptWithin(RETENTION_BOUNDS[period])}
        short
        most={3}
        autocomplete="off"
        optional
      />
    )),
  apply: ({ dealer: { retention: _before, ...dealer } }, form) => {
    const said = PERIODS.filter((period) => (form[period] ?? "") !== "");
    const retention = Object.fromEntries(said.map((period) => [period, Number(form[period])]));
    return ok(said.length === 0 ? dealer : { ...dealer, retention });
  },
  fieldAt: (_at, pointer) => PERIODS.find((period) => pointer === `/retention/${period}`),
};

/** The same in sentences, for whoever reads the document. */
export function retentionLines(
  { retention = {} }: Pick<Dealer, "retention">,
  language: string,
): readonly string[] {
  const text = settingsTexts(language).setup;
  const line = (period: Period) =>
    retention[period] === undefined
      ? `${text.kept[period]}: ${text.keptAsBrand(KEPT_BY_DEFAULT[period])}`
      : `${text.kept[period]}: ${retention[period]}`;
  return PERIODS.map(line);
}
