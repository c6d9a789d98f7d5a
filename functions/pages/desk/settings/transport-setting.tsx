import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { TRANSPORT_KINDS } from "../../../../shared/directory/document/vocabulary.ts";
import { transportName } from "../../../../shared/language/transport-names.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import { transportTexts } from "../../text/transport-texts.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import type { Setting } from "./setting.ts";

type Offered = NonNullable<Dealer["transport"]>[number];

/** How customers can get on while their car is here; a kind that is there already gets another number. */
export const transportSetting: Setting = {
  right: "directory:lead",
  title: ({ language }) => transportTexts(language).offered.title,
  lead: ({ language }) => transportTexts(language).offered.lead,
  values: () => ({}),
  listed: ({ dealer, language }) =>
    (dealer.transport ?? []).map((one) => ({
      key: one.kind,
      label: lineOf(one, language),
      removes: transportTexts(language).offered.remove(transportName(one.kind, language)),
    })),
  fields: ({ language }, state) => {
    const { offered } = transportTexts(language);
    const form = { language, state };
    const options = TRANSPORT_KINDS.map((value) => ({
      value,
      label: transportName(value, language),
    }));
    return (
      <>
        <SelectField {...form} name="kind" label={offered.kind} options={options} />
        <InputField
          {...form}
          name="perDay"
          label={offered.perDay}
          autocomplete="off"
          most={4}
          short
          optional
        />
      </>
    );
  },
  label: ({ language }) => transportTexts(language).offered.add,
  apply: ({ dealer, language }, { remove, kind, perDay = "" }) => {
    const text = transportTexts(language).offered;
    const list = dealer.transport ?? [];
    const left = list.filter((one) => one.kind !== (remove ?? kind));
    if (remove !== undefined) return ok(withList(dealer, left));
    const known = TRANSPORT_KINDS.find((one) => one === kind);
    if (known === undefined) return fail([{ field: "kind", message: text.need }]);
    const limit = perDay.trim();
    if (limit !== "" && !/^(?:[1-9]\d{0,2}|1000)$/.test(limit)) {
      return fail([{ field: "perDay", message: text.badNumber }]);
    }
    const offered = { kind: known, ...(limit === "" ? {} : { perDay: Number(limit) }) };
    return ok(withList(dealer, inOrder([...left, offered])));
  },
  names: ["kind", "perDay"],
};

export function transportLines({ transport = [] }: Dealer, language: string): string[] {
  return transport.map((one) => lineOf(one, language));
}

function lineOf({ kind, perDay }: Offered, language: string): string {
  return transportTexts(language).offered.line(transportName(kind, language), perDay);
}

function inOrder(list: readonly Offered[]): Offered[] {
  return TRANSPORT_KINDS.flatMap((kind) => list.filter((one) => one.kind === kind));
}

function withList({ transport: _before, ...dealer }: Dealer, list: readonly Offered[]) {
  return list.length === 0 ? dealer : { ...dealer, transport: list };
}
