import { valueOf } from "./form-state.ts";
import type { FormState } from "./form-state.ts";

type CheckFieldProps = {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  /** Small, where several stand beside each other. */
  readonly plain?: boolean;
};

/** Yes or nothing. */
export function CheckField({ state, name, label, plain = false }: CheckFieldProps) {
  return (
    <label class={plain ? "check" : "choice"}>
      <input
        type="checkbox"
        id={name}
        name={name}
        value="yes"
        checked={valueOf(state, name) === "yes"}
      />
      <span>{label}</span>
    </label>
  );
}
