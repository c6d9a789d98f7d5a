import { DATE_ORDERS, mappingSchema } from "../../../../shared/imports/read/mapping.schema.ts";
import type { Mapping } from "../../../../shared/imports/read/mapping.schema.ts";
import { FIELDS_OF, IMPORT_KINDS } from "../../../../shared/imports/read/fields.ts";
import type { Preview } from "../../../../shared/imports/read/preview.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { Form } from "../../forms/read-form.ts";

/** What a mapping shows as in a form; columns are named by their place. */
export function formOf(mapping: Mapping, { services, dates }: Preview): Form {
  const { kind, columns, dateOrder, service, department, quiet, reminders, take } = mapping;
  return {
    kind,
    take,
    dateOrder: dateOrder ?? (dates.sure ? dates.order : ""),
    service: service ?? "",
    department: department ?? "",
    ...(quiet ? {} : { tell: "yes" }),
    ...(reminders ? { remind: "yes" } : {}),
    ...Object.fromEntries(
      FIELDS_OF[kind].map((field) => [columnName(field), String(columns[field] ?? "")]),
    ),
    ...Object.fromEntries(services.map((one, index) => [serviceName(index), one.service ?? ""])),
  };
}

/**
 * What was said in the form, over what was there before; `services` are the words that it showed. Undefined where
 * it is no answer to such a form.
 */
export function mappingOf(
  form: Form,
  before: Mapping,
  { services }: Pick<Preview, "services">,
): Mapping | undefined {
  const kind = IMPORT_KINDS.find((one) => one === form["kind"]) ?? before.kind;
  const isSame = kind === before.kind;
  const order = DATE_ORDERS.find((one) => one === form["dateOrder"]);
  const said = {
    ...before,
    kind,
    columns: isSame ? columnsIn(form, kind) : before.columns,
    dateOrder: order,
    services: isSame ? servicesIn(form, before, services) : before.services,
    service: form["service"],
    department: form["department"],
    quiet: form["tell"] !== "yes",
    reminders: form["remind"] === "yes",
    take: form["take"] === "all" ? "all" : "good",
  };
  const read = readAs(mappingSchema, said);
  return read.ok ? read.value : undefined;
}

function columnsIn(form: Form, kind: Mapping["kind"]): Mapping["columns"] {
  return Object.fromEntries(
    FIELDS_OF[kind].flatMap((field) => {
      const chosen = form[columnName(field)];
      return chosen === undefined || !/^\d{1,3}$/.test(chosen) ? [] : [[field, Number(chosen)]];
    }),
  );
}

function servicesIn(form: Form, before: Mapping, shown: Preview["services"]): Mapping["services"] {
  const said = shown.flatMap(({ text }, index) => {
    const chosen = form[serviceName(index)];
    return chosen === undefined ? [] : [[text, chosen] as const];
  });
  const left = Object.entries(before.services ?? {}).filter(
    ([text]) => !shown.some((one) => one.text === text),
  );
  return Object.fromEntries([...left, ...said]);
}

export function columnName(field: string): string {
  return `column-${field}`;
}

export function serviceName(index: number): string {
  return `service-${index}`;
}
