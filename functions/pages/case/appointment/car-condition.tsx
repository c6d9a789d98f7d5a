import { checklistOf } from "../../../../shared/booking/condition/checklist.ts";
import { compared } from "../../../../shared/booking/condition/difference.ts";
import type { Compared } from "../../../../shared/booking/condition/difference.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { nameIn } from "../../../../shared/directory/document/name-in.ts";
import type { Condition, LookedAt } from "../../../../shared/story/parts/condition.schema.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { lookedAtText, readingText } from "../../../../shared/booking/condition/record-line.ts";
import { conditionTexts } from "../../text/condition-texts.ts";
import { Facts } from "../../views/facts.tsx";

type CarConditionProps = {
  readonly condition: Condition;
  readonly dealer: Dealer;
  readonly reader: Reader;
};

/** What the car was like at both moments, thing by thing, with what differs; as both sides read it. */
export function CarCondition(props: CarConditionProps) {
  const { condition, dealer, reader } = props;
  const text = conditionTexts(reader.language).condition;
  return (
    <div class="stack-close">
      <p>
        <strong>{text.title}</strong>
      </p>
      <Facts
        facts={[
          ...compared(condition).map((one) => ({
            name: itemName(one.handBack ?? one.arrival ?? one, dealer, reader.language),
            value: <Both {...{ one, condition, reader }} />,
          })),
          ...MOMENTS.flatMap((at) => {
            const record = condition[at];
            if (record === undefined) return [];
            const { by, at: noted, note } = record;
            return [
              ...(note === undefined
                ? []
                : [
                    {
                      name: `${text.note} (${text.moments[at]})`,
                      value: <span class="typed">{note}</span>,
                    },
                  ]),
              { name: text.notedAt[at], value: text.noted(by.name, moment(reader, noted)) },
            ];
          }),
        ]}
      />
    </div>
  );
}

const MOMENTS = ["arrival", "hand-back"] as const;

type BothProps = Pick<CarConditionProps, "condition" | "reader"> & { readonly one: Compared };

/** On arrival, and at hand-back once somebody has looked again. */
function Both({ one, condition, reader }: BothProps) {
  const text = conditionTexts(reader.language).condition;
  const { arrival, handBack, changed, driven } = one;
  return (
    <>
      {text.moments.arrival}: {said(arrival, text.notNoted)}
      {condition["hand-back"] === undefined ? null : (
        <>
          <br />
          {text.moments["hand-back"]}: {said(handBack, text.notNoted)}
          {driven === undefined || driven.value === 0
            ? null
            : ` (${text.driven(readingText(driven))})`}
          {changed ? (
            <>
              {" "}
              <span class="tag tag-warning">{text.differs}</span>
            </>
          ) : null}
        </>
      )}
    </>
  );
}

function said(item: LookedAt | undefined, none: string): string {
  return item === undefined ? none : lookedAtText(item);
}

/** As the dealer's document calls it now, else as it was called when it was noted. */
export function itemName(
  { id, name }: { readonly id: string; readonly name?: string | undefined },
  dealer: Pick<Dealer, "carChecklist">,
  language: string,
): string {
  const known = checklistOf(dealer).find((one) => one.id === id);
  if (known?.name !== undefined) return nameIn(language, { ...known, name: known.name });
  const usual: Readonly<Record<string, string>> = conditionTexts(language).condition.items;
  return name ?? usual[id] ?? id;
}
