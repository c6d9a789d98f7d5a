import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { personInputSchema } from "../../../../shared/people/ask/person-input.ts";
import type { PersonInput } from "../../../../shared/people/ask/person-input.ts";
import { wantSchema } from "../../../../shared/people/request/request.schema.ts";
import type { Want } from "../../../../shared/people/request/request.schema.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import type { PeopleText } from "../../text/en/desk-people.ts";

type Wish = { readonly want: Want; readonly person: PersonInput };

/** Who is meant, and what for; in words what of it is missing. */
export function readWish(form: Form, text: PeopleText): Result<Wish, readonly FieldProblem[]> {
  const { email, phone, name } = form;
  const person = personInputSchema.safeParse({ email, phone, name });
  const want = wantSchema.safeParse(form["want"]);
  if (person.success && want.success) return ok({ want: want.data, person: person.data });
  const at = person.error?.issues[0]?.path[0];
  return fail([
    ...(person.success ? [] : [personProblem(at, text)]),
    ...(want.success ? [] : [{ field: "want", message: text.needWant }]),
  ]);
}

function personProblem(at: PropertyKey | undefined, text: PeopleText): FieldProblem {
  if (at === "email") return { field: "email", message: text.badEmail };
  if (at === "phone") return { field: "phone", message: text.badPhone };
  return { field: "email", message: text.needOne };
}
