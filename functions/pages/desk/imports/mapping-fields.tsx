import { DATE_ORDERS } from "../../../../shared/imports/read/mapping.schema.ts";
import { FIELDS_OF, IMPORT_KINDS } from "../../../../shared/imports/read/fields.ts";
import type { Preview } from "../../../../shared/imports/read/preview.ts";
import type { Table } from "../../../../shared/imports/table/table.ts";
import type { Import } from "../../../../shared/imports/job/import.schema.ts";
import type { FormState } from "../../forms/form-state.ts";
import { importsTexts } from "../../text/imports-texts.ts";
import { CheckField } from "../../views/check-field.tsx";
import { RadioField, SelectField } from "../../views/field.tsx";
import type { Option } from "../../views/field.tsx";
import type { AtDealer } from "../frame/at-dealer.ts";
import { columnName, serviceName } from "./mapping-form.ts";

export type MappingFieldsProps = {
  readonly at: AtDealer;
  readonly job: Import;
  readonly table: Table;
  readonly preview: Preview;
  readonly state: FormState;
};

/** What the columns are, and what counts for all rows. */
export function MappingFields(props: MappingFieldsProps) {
  const { at, job, state, preview } = props;
  const { language } = at.reader;
  const { kind } = job.mapping;
  const text = importsTexts(language).imports;
  const common = { language, state };
  return (
    <>
      <RadioField
        {...common}
        name="kind"
        label={text.kind}
        row
        options={IMPORT_KINDS.map((value) => ({ value, label: text.kinds[value] }))}
      />
      <Columns {...props} />
      {kind === "customers" ||
      (preview.dates.sure && job.mapping.dateOrder === undefined) ? null : (
        <RadioField
          {...common}
          name="dateOrder"
          label={text.dates}
          row
          options={DATE_ORDERS.map((value) => ({ value, label: text.orders[value] }))}
        />
      )}
      {kind === "visits" ? <Services {...props} /> : <Department {...props} />}
      <div class="choices">
        {kind === "customers" ? null : <CheckField state={state} name="tell" label={text.tell} />}
        {kind === "visits" ? <CheckField state={state} name="remind" label={text.remind} /> : null}
      </div>
      <RadioField
        {...common}
        name="take"
        label={text.take}
        row
        options={[
          { value: "good", label: text.takes.good },
          { value: "all", label: text.takes.all },
        ]}
      />
    </>
  );
}

const LONGEST_EXAMPLE = 24;

function Columns({ at, job, table, state }: MappingFieldsProps) {
  const { language } = at.reader;
  const text = importsTexts(language).imports;
  const options: Option[] = [
    { value: "", label: text.noColumn },
    ...table.headings.map((heading, index) => ({
      value: String(index),
      label: text.example(heading, exampleIn(table, index)),
    })),
  ];
  return (
    <section class="stack" aria-labelledby="columns">
      <h2 id="columns">{text.columns}</h2>
      <p class="quiet">{text.columnsHint}</p>
      <div class="pair">
        {FIELDS_OF[job.mapping.kind].map((field) => (
          <SelectField
            language={language}
            state={state}
            name={columnName(field)}
            label={text.fields[field]}
            options={options}
          />
        ))}
      </div>
    </section>
  );
}

/** The first that says anything. */
function exampleIn({ rows }: Table, column: number): string {
  const cell = rows.find(({ cells }) => (cells[column] ?? "") !== "")?.cells[column] ?? "–";
  return cell.length > LONGEST_EXAMPLE ? `${cell.slice(0, LONGEST_EXAMPLE)}…` : cell;
}

function Services({ at, preview, state }: MappingFieldsProps) {
  const { language } = at.reader;
  const text = importsTexts(language).imports;
  const options = [
    { value: "", label: text.noService },
    ...at.dealer.services.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const common = { language, state, options };
  return (
    <section class="stack" aria-labelledby="services">
      <h2 id="services">{text.services}</h2>
      <div class="pair">
        {preview.services.map(({ text: word, rows }, index) => (
          <SelectField {...common} name={serviceName(index)} label={text.serviceOf(word, rows)} />
        ))}
        <SelectField {...common} name="service" label={text.otherService} />
      </div>
    </section>
  );
}

function Department({ at, state }: MappingFieldsProps) {
  const { language } = at.reader;
  const options = at.dealer.departments.map(({ id, name }) => ({ value: id, label: name }));
  const { department: label } = importsTexts(language).imports;
  return <SelectField {...{ language, state, options, label }} name="department" />;
}
