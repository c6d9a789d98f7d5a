import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { RESERVED_PERSON_IDS } from "../document/reserved-ids.ts";

type People = { readonly staff: readonly { readonly id: string }[] };

/** Nobody has a word as an id that means somebody else; whoever had it `before` keeps it. */
export function checkPersonIds(
  { staff }: People,
  before: People | undefined,
): readonly FieldError[] {
  return staff.flatMap(({ id }, index) => {
    const isKept = before?.staff.some((one) => one.id === id) === true;
    const isTaken = !isKept && RESERVED_PERSON_IDS.includes(id);
    return isTaken ? [invalid(`/staff/${index}/id`, "reserved-id", { id })] : [];
  });
}
