import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { SaidOfPromises } from "./said-of-promises.tsx";

type WithItProps = {
  readonly sheet: Sheet;
  readonly appointment: Appointment;
  readonly values: Form;
  readonly problems: readonly FieldProblem[];
};

/** What goes along with a move: its promises, and the page to come back to. */
export function WithIt({ sheet, appointment, values, problems }: WithItProps) {
  const { to } = values;
  return (
    <>
      {to === undefined ? null : <input type="hidden" name="to" value={to} />}
      <SaidOfPromises sheet={sheet} appointment={appointment} state={{ values, problems }} />
    </>
  );
}
