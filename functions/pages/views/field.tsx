import type { Child } from "hono/jsx";
import { problemOf, valueOf } from "../forms/form-state.ts";
import type { FormState } from "../forms/form-state.ts";
import { frameTexts } from "../text/frame-texts.ts";

export type FieldProps = {
  readonly language: string;
  readonly state: FormState;
  readonly name: string;
  /** Where the same form stands on a page more than once; the name otherwise. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Of what is entered, where it is not the page's. */
  readonly lang?: string;
};

export type InputProps = FieldProps & {
  readonly type?: "text" | "email" | "tel" | "date" | "time";
  /** WCAG 1.3.5: what the browser may fill in. */
  readonly autocomplete: string;
  readonly short?: boolean;
  readonly most?: number;
  readonly spellcheck?: boolean;
  readonly autocapitalize?: "characters" | "words" | "none";
  /** What may be chosen instead of typed; anything else may be typed as well. */
  readonly suggestions?: readonly string[];
};

export function InputField({ short = false, type = "text", most = 200, ...props }: InputProps) {
  const { name, state, autocomplete, spellcheck, autocapitalize, suggestions = [] } = props;
  const list = suggestions.length === 0 ? undefined : `${idOf(props)}-list`;
  return (
    <Field {...props}>
      <input
        id={idOf(props)}
        name={name}
        type={type}
        value={valueOf(state, name)}
        autocomplete={autocomplete}
        maxlength={type === "date" || type === "time" ? undefined : most}
        spellcheck={spellcheck}
        autocapitalize={autocapitalize}
        class={short ? "short" : undefined}
        lang={props.lang}
        list={list}
        {...described(props)}
      />
      {list === undefined ? null : (
        <datalist id={list}>
          {suggestions.map((value) => (
            <option value={value} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

export function TextField({ most, ...props }: FieldProps & { readonly most: number }) {
  const { name, state } = props;
  return (
    <Field {...props}>
      <textarea
        id={idOf(props)}
        name={name}
        rows={3}
        maxlength={most}
        lang={props.lang}
        {...described(props)}
      >
        {valueOf(state, name)}
      </textarea>
    </Field>
  );
}

export type Option = { readonly value: string; readonly label: string; readonly lang?: string };

type SelectProps = FieldProps & {
  readonly options: readonly Option[];
  /** Below them, under a name of their own. */
  readonly others?: { readonly label: string; readonly options: readonly Option[] };
};

export function SelectField({ options, others, ...props }: SelectProps) {
  const { name, state } = props;
  const chosen = valueOf(state, name);
  const optionOf = ({ value, label, lang }: Option) => (
    <option value={value} lang={lang} selected={value === chosen}>
      {label}
    </option>
  );
  return (
    <Field {...props}>
      <select id={idOf(props)} name={name} {...described(props)}>
        {options.map(optionOf)}
        {others === undefined || others.options.length === 0 ? null : (
          <optgroup label={others.label}>{others.options.map(optionOf)}</optgroup>
        )}
      </select>
    </Field>
  );
}

/** A group of radio buttons; an error links to the first of them. */
export function RadioField({
  options,
  row = false,
  ...props
}: FieldProps & { readonly options: readonly Option[]; readonly row?: boolean }) {
  const { name, state, label, hint } = props;
  const id = idOf(props);
  const problem = problemOf(state, name);
  const chosen = valueOf(state, name);
  return (
    <fieldset class={problem === undefined ? undefined : "invalid"} {...describedBy(props)}>
      <legend>{label}</legend>
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <ErrorText id={id} problem={problem} />
      <div class={row ? "choices choices-row" : "choices"}>
        {options.map(({ value, label: words }, index) => (
          <label class="choice">
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${index}`}
              name={name}
              value={value}
              checked={value === chosen}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Field({ children, ...props }: FieldProps & { readonly children?: Child }) {
  const { language, name, label, hint, optional = false, state } = props;
  const id = idOf(props);
  const problem = problemOf(state, name);
  return (
    <div class={problem === undefined ? "field" : "field invalid"}>
      <label for={id}>
        {label}
        {optional ? <span class="optional"> {frameTexts(language).frame.optional}</span> : null}
      </label>
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <ErrorText id={id} problem={problem} />
      {children}
    </div>
  );
}

function ErrorText({ id, problem }: { id: string; problem: string | undefined }) {
  if (problem === undefined) return null;
  return (
    <p class="field-error" id={`${id}-error`}>
      {problem}
    </p>
  );
}

export function described(props: FieldProps) {
  const wrong = problemOf(props.state, props.name) !== undefined;
  return { ...describedBy(props), ...(wrong ? { "aria-invalid": "true" } : {}) };
}

function describedBy(props: FieldProps) {
  const { name, hint, state } = props;
  const id = idOf(props);
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(problemOf(state, name) === undefined ? [] : [`${id}-error`]),
  ];
  return ids.length === 0 ? {} : { "aria-describedby": ids.join(" ") };
}

function idOf({ id, name }: FieldProps): string {
  return id ?? name;
}
