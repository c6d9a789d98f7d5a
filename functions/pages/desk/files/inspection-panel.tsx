import { isJudged } from "../../../../shared/self-inspection/is-judged.ts";
import { moment } from "../../reader/when.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import { Facts } from "../../views/facts.tsx";
import { saidText } from "../../case/lease/said-text.ts";
import { partName } from "../../case/lease/part-name.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { filesHref } from "./file-href.ts";

/** What the customer sent of the car, part by part with its photos; that they have begun is no secret either. */
export function InspectionPanel({ sheet }: { readonly sheet: Sheet }) {
  const { desk, reader } = sheet;
  const { language } = reader;
  const { reference, selfInspection } = desk.story.case;
  if (selfInspection === undefined || desk.at !== desk.story.case.dealer) return null;
  const { panel, self } = leaseTexts(language);
  const { sent, parts } = selfInspection;
  return (
    <section class="card stack" aria-labelledby="inspected">
      <h2 id="inspected">{panel.title}</h2>
      {sent === undefined ? (
        <p class="quiet">{panel.filling}</p>
      ) : (
        <>
          <p class={isJudged(desk.story) ? "quiet" : undefined}>
            {panel.sent(moment(reader, sent.at))}
          </p>
          <Facts
            facts={parts.map((part) => ({
              name: partName(part, language),
              value: (
                <>
                  {saidText(part, language)}
                  {part.photo === undefined ? null : (
                    <>
                      {" · "}
                      <a href={filesHref(reference, part.photo)} target="_blank" rel="noopener">
                        {self.seePhoto}
                      </a>
                    </>
                  )}
                </>
              ),
            }))}
          />
        </>
      )}
    </section>
  );
}
