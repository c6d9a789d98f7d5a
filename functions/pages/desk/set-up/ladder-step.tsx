import { DEFAULT_LADDER } from "../../../../shared/commitments/ladder/default-ladder.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { startTexts } from "../../text/start-texts.ts";
import { ladderList, stepLine } from "../document/item-lists.ts";
import type { Setting } from "../settings/setting.ts";

/** Who hears, and when, that a promise is late: in words, to be agreed with. */
export const ladderStep: Setting = {
  title: ({ language }) => startTexts(language).start.steps.ladder,
  lead: ({ language }) => startTexts(language).start.leads.ladder,
  values: () => ({}),
  fields: ({ dealer, language }) => {
    const text = settingsTexts(language).setup;
    const own = ladderList({ mayChange: true, dealer, language }).items;
    return (
      <>
        <ul class="card rows">
          {DEFAULT_LADDER.map((step) => (
            <li>{stepLine(step, text)}</li>
          ))}
        </ul>
        {own.length === 0 ? null : (
          <ul class="card rows">
            {own.map(({ name, about }) => (
              <li>
                <span>{name}</span>
                <span class="quiet small">{about}</span>
              </li>
            ))}
          </ul>
        )}
      </>
    );
  },
  apply: ({ dealer }) => ok(dealer),
};
