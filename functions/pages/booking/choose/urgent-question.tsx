import { purposeOf } from "../../../../shared/directory/rights/purpose.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { URGENCIES } from "../../../../shared/story/parts/urgencies.ts";
import { urgentTexts } from "../../text/urgent-texts.ts";

type UrgentQuestionProps = {
  readonly dealer: Dealer;
  readonly language: string;
  /** What else the address of the page says. */
  readonly query: Readonly<Record<string, string>>;
};

/** Whether the car can be moved; who says nothing is offered everything. Only where somebody repairs cars. */
export function UrgentQuestion({ dealer, language, query }: UrgentQuestionProps) {
  const repairs = dealer.departments.some(({ id }) => purposeOf(dealer, id) === "service");
  if (!repairs) return null;
  const { urgent } = urgentTexts(language);
  return (
    <section class="note stack-close" aria-labelledby="urgent">
      <h2 id="urgent">{urgent.question}</h2>
      <p class="quiet small">{urgent.hint}</p>
      <ul>
        {URGENCIES.map((urgency) => (
          <li>
            <a href={`/d/${dealer.id}?${new URLSearchParams({ ...query, urgency }).toString()}`}>
              {urgent.answers[urgency]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
