import type { Contact } from "../../../../shared/story/parts/case.schema.ts";
import { telephoneText } from "../../../../shared/language/contact/telephone-text.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { WEEKDAYS } from "../../../../shared/kernel/weekdays.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import type { ReachText } from "../../text/en/case-reach.ts";

const CHANNELS = ["phone", "email", "sms"] as const;

/** No text message is sent yet, so none is offered; whoever named it before still sees that they did. */
export function channelsFor(values: Form): readonly (typeof CHANNELS)[number][] {
  return CHANNELS.filter((channel) => channel !== "sms" || values["channel-sms"] !== undefined);
}

/** Rows without which a page could not say what is there already, and one or two to add. */
const LEAST_ROWS = { phone: 3, window: 2, person: 2 } as const;
const MOST_ROWS = { phone: 10, window: 20, person: 10 } as const;
export type RowKind = keyof typeof LEAST_ROWS;

/** `phone0-number`: forms know no lists, so each row's fields carry its number. */
export function rowField(kind: RowKind, row: number, part: string): string {
  return `${kind}${row}-${part}`;
}

/** As many rows as were sent or are there, and always one empty one while there may be more. */
export function rowsOf(kind: RowKind, values: Form): number[] {
  const used = usedRows(kind, values);
  const last = (used.at(-1) ?? -1) + 1;
  const count = Math.min(Math.max(LEAST_ROWS[kind], last + 1), MOST_ROWS[kind]);
  return Array.from({ length: count }, (_, row) => row);
}

/** What is known, as the form shows it. */
export function contactValues(
  { channels, phones, never, windows, authorised }: Contact,
  country: string,
): Form {
  return Object.fromEntries([
    ...(channels ?? []).map((channel) => [`channel-${channel}`, "yes"] as const),
    ...(phones ?? []).flatMap(({ label, number }, row) => [
      [rowField("phone", row, "number"), telephoneText(number, country)] as const,
      [rowField("phone", row, "label"), label] as const,
      ...(never?.includes(label) === true
        ? [[rowField("phone", row, "never"), "yes"] as const]
        : []),
    ]),
    ...(windows ?? []).flatMap(({ days, from, to, timeZone }, row) => [
      ...days.map((day) => [rowField("window", row, day), "yes"] as const),
      [rowField("window", row, "from"), from] as const,
      [rowField("window", row, "to"), to] as const,
      ...(timeZone === undefined ? [] : [[rowField("window", row, "zone"), timeZone] as const]),
    ]),
    ...(authorised ?? []).flatMap(({ name, relation }, row) => [
      [rowField("person", row, "name"), name] as const,
      ...(relation === undefined ? [] : [[rowField("person", row, "relation"), relation] as const]),
    ]),
  ]);
}

/** What a sent form means, as a client of the API would write it; rows left empty are not there. */
export function contactRequest(form: Form): object {
  const part = (kind: RowKind, row: number, name: string) => form[rowField(kind, row, name)];
  const channels = CHANNELS.filter((channel) => form[`channel-${channel}`] !== undefined);
  const phones = usedRows("phone", form).map((row) => ({
    number: part("phone", row, "number") ?? "",
    label: part("phone", row, "label") ?? `#${row + 1}`,
    never: part("phone", row, "never") !== undefined,
  }));
  return {
    ...(channels.length === 0 ? {} : { channels }),
    phones: phones.map(({ number, label }) => ({ number, label })),
    never: phones.flatMap(({ label, never }) => (never ? [label] : [])),
    windows: usedRows("window", form).map((row) => ({
      days: WEEKDAYS.filter((day) => part("window", row, day) !== undefined),
      from: part("window", row, "from") ?? "",
      to: part("window", row, "to") ?? "",
      ...given("timeZone", part("window", row, "zone")),
    })),
    authorised: usedRows("person", form).map((row) => ({
      name: part("person", row, "name") ?? "",
      ...given("relation", part("person", row, "relation")),
    })),
  };
}

/** Each wrong row at its first field; undefined when something else is wrong. */
export function contactProblems(
  errors: readonly FieldError[],
  form: Form,
  text: ReachText,
): readonly FieldProblem[] | undefined {
  const problems = new Map<string, string>();
  for (const { pointer } of errors) {
    const [, list = "", index = ""] = pointer.split("/");
    const known = LISTS[list];
    if (known === undefined) return undefined;
    const row = usedRows(known.kind, form)[Number(index)] ?? 0;
    const isLabel = pointer.endsWith("/label") || list === "never";
    const part = isLabel ? "label" : known.first;
    problems.set(rowField(known.kind, row, part), isLabel ? text.badLabel : text[known.message]);
  }
  return [...problems].map(([field, message]) => ({ field, message }));
}

const LISTS: Readonly<
  Record<
    string,
    {
      readonly kind: RowKind;
      readonly first: string;
      readonly message: "badPhone" | "badWindow" | "badPerson";
    }
  >
> = {
  phones: { kind: "phone", first: "number", message: "badPhone" },
  never: { kind: "phone", first: "number", message: "badPhone" },
  windows: { kind: "window", first: "from", message: "badWindow" },
  authorised: { kind: "person", first: "name", message: "badPerson" },
};

/** Rows in which something stands; the zone alone is ours. */
function usedRows(kind: RowKind, form: Form): number[] {
  return Array.from({ length: MOST_ROWS[kind] }, (_, row) => row).filter((row) =>
    Object.keys(form).some(
      (name) => name.startsWith(`${kind}${row}-`) && name !== rowField(kind, row, "zone"),
    ),
  );
}

function given(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}
