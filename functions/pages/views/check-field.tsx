import { valueOf } from "../forms/form-state.ts";
import type { FormState } from "../forms/form-state.ts";

type CheckFieldProps = {
  readonly state: FormState;
  readonly name: string;
  /** Where the same form stands on a page more than once; the name otherwise. */
  readonly id?: string;
  readonly label: string;
  /** Small, where several stand beside each other. */
  readonly plain?: boolean;
};

/** Yes or nothing. */
export function CheckField({ state, name, id = name, label, plain = false }: CheckFieldProps) {
  return (
    <label class={plain ? "check" : "choice"}>
      <input
        type="checkbox"
        id={id}
        name={name}
        value="yes"
        checked={valueOf(state, name) === "yes"}
      />
      <span>{label}</span>
    </label>
  );
}
