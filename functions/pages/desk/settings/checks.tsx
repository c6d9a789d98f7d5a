import { CheckField } from "../../views/check-field.tsx";
import { problemOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";

type ChecksProps = {
  /** What an error is named by, and where its link leads. */
  readonly id: string;
  readonly legend: string;
  readonly state: FormState;
  readonly checks: readonly { readonly name: string; readonly label: string }[];
};

/** Several of these, each yes or nothing; what is wrong with them stands above. */
export function Checks({ id, legend, state, checks }: ChecksProps) {
  const problem = problemOf(state, id);
  const described = problem === undefined ? {} : { "aria-describedby": `${id}-error` };
  return (
    <fieldset id={id} class={problem === undefined ? undefined : "invalid"} {...described}>
      <legend class="small">{legend}</legend>
      {problem === undefined ? null : (
        <p class="field-error" id={`${id}-error`}>
          {problem}
        </p>
      )}
      <div class="day-checks">
        {checks.map(({ name, label }) => (
          <CheckField state={state} name={name} label={label} plain />
        ))}
      </div>
    </fieldset>
  );
}
