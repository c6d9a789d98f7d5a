import { TRANSPORT_KINDS } from "../../../shared/directory/document/vocabulary.ts";
import type { TransportKind } from "../../../shared/directory/document/vocabulary.ts";
import { transportName } from "../../../shared/language/transport-names.ts";
import type { Form } from "../forms/read-form.ts";
import type { FormState } from "../forms/form-state.ts";
import { transportTexts } from "../text/transport-texts.ts";
import { RadioField } from "./field.tsx";

type TransportFieldProps = {
  readonly language: string;
  readonly state: FormState;
  readonly name?: string;
  readonly label: string;
  readonly kinds: readonly TransportKind[];
  /** Where nothing may be said, too. */
  readonly none?: string;
};

/** One question: how somebody gets on while their car is here. */
export function TransportField({ kinds, none, name = "transport", ...form }: TransportFieldProps) {
  if (kinds.length === 0) return null;
  const options = kinds.map((kind) => ({ value: kind, label: transportName(kind, form.language) }));
  const nothing = none === undefined ? [] : [{ value: NOTHING, label: none }];
  return <RadioField {...form} name={name} options={[...options, ...nothing]} />;
}

/** As a customer is asked who books. */
export function TransportQuestion({
  kinds,
  ...form
}: Pick<TransportFieldProps, "language" | "state" | "kinds">) {
  const text = transportTexts(form.language).transport;
  return <TransportField {...form} kinds={kinds} label={text.question} none={text.none} />;
}

export const NOTHING = "none";

/** What was chosen; undefined for nothing, and for what is no kind. */
export function transportIn({ transport }: Form): TransportKind | undefined {
  return TRANSPORT_KINDS.find((kind) => kind === transport);
}
