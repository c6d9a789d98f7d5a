import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import { ALSO, LEASE } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";

type CarriedProps = {
  readonly dealer: Dealer;
  readonly choice: Choice;
  readonly start?: Instant | undefined;
  readonly offered?: readonly Instant[] | undefined;
  /** Not `key`, which a view keeps to itself. */
  readonly formKey: string;
};

/** What was chosen goes along with the form; the address keeps none of it. */
export function Carried({ dealer, choice, start, offered = [], formKey }: CarriedProps) {
  const rfc3339 = (at: Instant) => toOffsetText(dealer.timeZone, at);
  const fields = {
    key: formKey,
    service: choice.service.id,
    ...Object.fromEntries((choice.also ?? []).map((id) => [`${ALSO}${id}`, "yes"] as const)),
    host: choice.host?.id,
    urgency: choice.urgency,
    place: choice.place,
    [LEASE]: choice.lease,
    start: start === undefined ? undefined : rfc3339(start),
    offered: offered.length === 0 ? undefined : offered.map(rfc3339).join(" "),
    ...Object.fromEntries(
      Object.entries(choice.options).map(([name, value]) => [`option.${name}`, value] as const),
    ),
  };
  return (
    <>
      {Object.entries(fields).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={value} />,
      )}
    </>
  );
}
