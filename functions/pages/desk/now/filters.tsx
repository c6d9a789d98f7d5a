import { commitmentKindSchema } from "../../../../shared/directory/document/values.schema.ts";
import { CheckField } from "../../views/check-field.tsx";
import { SelectField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { queueTexts } from "../../text/queue-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { FOR_OTHERS, isFiltered, nowHref } from "./now-address.ts";
import type { Asked } from "./now-address.ts";

type FiltersProps = AtDealer & { readonly asked: Asked };

/** Whose, by one press; and all else that can be asked for, as a form whose answer is an address. */
export function Filters({ staff, dealer, reader, asked }: FiltersProps) {
  const text = deskTexts(reader.language).now;
  // People of the brand own nothing here, so they have no list of their own.
  const choices = [
    ...(staff.role === "brand" ? [] : [{ id: "mine", name: text.mine }]),
    ...dealer.departments,
    { id: FOR_OTHERS, name: queueTexts(reader.language).filter.forOthers },
    { id: "all", name: text.all },
  ];
  return (
    <>
      <nav class="filters" aria-label={text.show}>
        {choices.map(({ id, name }) => (
          <a
            href={nowHref(dealer.id, { ...asked, show: id, person: undefined })}
            aria-current={id === asked.show && asked.person === undefined ? "true" : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <FilterForm dealer={dealer} reader={reader} asked={asked} />
    </>
  );
}

type FilterFormProps = Pick<FiltersProps, "dealer" | "reader" | "asked">;

function FilterForm({ dealer, reader, asked }: FilterFormProps) {
  const { language } = reader;
  const text = queueTexts(language).filter;
  const { kinds } = sheetTexts(language).sheet;
  const { late, complaint, visit, person = "", kind = "" } = asked;
  const chosen = { person, kind, ...(late ? { late: "yes" } : {}) };
  const ticked = { ...(complaint ? { complaint: "yes" } : {}), ...(visit ? { visit: "yes" } : {}) };
  const state: FormState = { values: { ...chosen, ...ticked }, problems: [] };
  const plain = { ...asked, person: undefined, kind: undefined };
  const cleared = { ...plain, late: false, complaint: false, visit: false };
  return (
    <details class="filter" open={false}>
      <summary>
        {isFiltered(asked) ? text.of(filterWords(asked, dealer, language)) : text.open}
      </summary>
      <form method="get" action={`/desk/dealers/${dealer.id}`} class="filter-fields">
        <input type="hidden" name="show" value={asked.show} />
        <SelectField
          language={language}
          state={state}
          name="person"
          label={text.person}
          options={[
            { value: "", label: text.anybody },
            ...dealer.staff.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <SelectField
          language={language}
          state={state}
          name="kind"
          label={text.kind}
          options={[
            { value: "", label: text.anyKind },
            ...commitmentKindSchema.options.map((one) => ({ value: one, label: kinds[one] })),
          ]}
        />
        <CheckField state={state} name="late" label={text.late} plain />
        <CheckField state={state} name="complaint" label={text.complaint} plain />
        <CheckField state={state} name="visit" label={text.visit} plain />
        <p class="actions">
          <button class="button button-small" type="submit">
            {text.do}
          </button>
          {isFiltered(asked) ? <a href={nowHref(dealer.id, cleared)}>{text.clear}</a> : null}
        </p>
      </form>
    </details>
  );
}

/** All that is asked for, with whose list it is. */
export function askedWords(asked: Asked, dealer: AtDealer["dealer"], language: string): string {
  const text = deskTexts(language).now;
  const named = new Map([
    ["mine", text.mine],
    [FOR_OTHERS, queueTexts(language).filter.forOthers],
    ...dealer.departments.map(({ id, name }) => [id, name] as const),
  ]);
  const shown = named.get(asked.show);
  const filters = isFiltered(asked) ? [filterWords(asked, dealer, language)] : [];
  const isOfSomebody = asked.person !== undefined;
  return [...(shown === undefined || isOfSomebody ? [] : [shown]), ...filters].join(", ");
}

function filterWords(asked: Asked, dealer: AtDealer["dealer"], language: string): string {
  const text = queueTexts(language).filter;
  const { kinds } = sheetTexts(language).sheet;
  const person = dealer.staff.find(({ id }) => id === asked.person)?.name;
  const kind = asked.kind === undefined ? undefined : kinds[asked.kind];
  const ticked = (["late", "complaint", "visit"] as const).map((one) =>
    asked[one] ? text[one] : undefined,
  );
  return [person, kind, ...ticked].filter((word) => word !== undefined).join(", ");
}
