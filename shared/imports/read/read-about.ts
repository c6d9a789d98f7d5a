import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { ImportKind } from "./fields.ts";
import { readPromise } from "./read-promise.ts";
import type { PromiseEntry } from "./read-promise.ts";
import type { Said, Ways } from "./read-row.ts";
import { readVisit } from "./read-visit.ts";
import type { VisitEntry } from "./read-visit.ts";

/** What a row is about, beside whose it is. */
export type About = {
  readonly department: string;
  /** What it is called by what it is about. */
  readonly name?: string;
  readonly visit?: VisitEntry;
  readonly promise?: PromiseEntry;
};

type ReadAbout = (said: Said, ways: Ways) => Result<About, readonly FieldError[]>;

const BY_KIND: Readonly<Record<ImportKind, ReadAbout>> = {
  customers: (said, ways) => {
    const department = readDepartment(said("department"), ways);
    return department.ok ? ok({ department: department.value }) : fail([department.failure]);
  },
  visits: (said, ways) => {
    const visit = readVisit(said, ways);
    if (!visit.ok) return visit;
    const { department, name, ...entry } = visit.value;
    return ok({ department, name, visit: entry });
  },
  promises: (said, ways) => {
    const department = readDepartment(said("department"), ways);
    const promise = readPromise(said, ways, department.ok ? department.value : undefined);
    if (department.ok && promise.ok)
      return ok({ department: department.value, promise: promise.value });
    return fail([
      ...(department.ok ? [] : [department.failure]),
      ...(promise.ok ? [] : promise.failure),
    ]);
  },
};

export function readAbout(said: Said, ways: Ways): Result<About, readonly FieldError[]> {
  return BY_KIND[ways.mapping.kind](said, ways);
}

/** By its id or what it is called in any language; without a word the one that was said for all. */
function readDepartment(text: string | undefined, ways: Ways): Result<string, FieldError> {
  const { departments } = ways.house.dealer;
  const asked = text?.toLowerCase() ?? ways.mapping.department ?? departments[0]?.id;
  const found = departments.find(({ id, name, names = {} }) =>
    [id, name, ...Object.values(names)].some((one) => one.toLowerCase() === asked),
  );
  return found === undefined ? fail(invalid("/department", "unknown-department")) : ok(found.id);
}
