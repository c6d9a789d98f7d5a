import { hearsByMail } from "../../case/customer/hears-by-mail.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { ownTask } from "../../language/own-words/own-words.ts";
import type { CallWindow, Case } from "../../story/parts/case.schema.ts";
import { unmeetable } from "../change/meetable.ts";
import type { Due } from "../due/due.schema.ts";
import { namedDue } from "../due/due.ts";
import type { ResolvedDue } from "../due/due.ts";
import { answerPromised } from "./answer-promised.ts";
import { callbackDue } from "./callback-due.ts";
import type { Wanted } from "./promising.ts";

type WaitsAt = {
  readonly dealer: Dealer;
  readonly department: string;
  /** They wait until then, so nobody tells them later. */
  readonly before: Instant;
};

/**
 * What somebody is promised who waits for a time to become free: if none does, one of ours says what can be
 * done, by the end of the next open day. In writing to whom mail reaches, in a call to the others.
 */
export function findTime(
  matter: Pick<Case, "customer" | "contact">,
  { service, ...at }: WaitsAt & { readonly service: string },
  now: Instant,
): Result<Wanted, Problem> {
  const task = ownTask("find-time", { service });
  const kind = kindFor(matter, task.what);
  if (!kind.ok) return kind;
  const windows = kind.value === "callback" ? matter.contact?.windows : undefined;
  const due = dueBefore(at, { kind: kind.value, windows: windows ?? [] }, now);
  return due.ok
    ? ok({ kind: kind.value, ...task, department: at.department, due: due.value })
    : due;
}

/** By when whoever reads mail would be told if they asked now; undefined where nobody opens in time. */
export function toldInWritingBy(at: WaitsAt, now: Instant): Instant | undefined {
  const due = dueBefore(at, { kind: "update", windows: [] }, now);
  return due.ok ? due.value.dueAt : undefined;
}

function kindFor(
  matter: Pick<Case, "customer" | "contact">,
  what: string,
): Result<"update" | "callback", Problem> {
  if (hearsByMail(matter)) return ok("update");
  const answer = answerPromised(matter, what);
  return answer.ok ? ok(answer.value.kind === "callback" ? "callback" : "update") : answer;
}

/** The first of them that is not too late. */
const WISHES: readonly Due[] = [{ by: "tomorrow" }, { by: "end-of-day" }];

type How = { readonly kind: "update" | "callback"; readonly windows: readonly CallWindow[] };

function dueBefore(
  { dealer, department, before }: WaitsAt,
  { kind, windows }: How,
  now: Instant,
): Result<ResolvedDue, Problem> {
  const usual = callbackDue(dealer, department, now, { windows });
  if (!usual.ok) return usual;
  const wished = WISHES.map((wish) => callbackDue(dealer, department, now, { wish, windows }));
  for (const due of [...wished, usual]) if (due.ok && due.value.dueAt <= before) return due;
  const opening = openingOf(dealer, department);
  const unmet = unmeetable(before, { kind, opening, windows, now });
  return unmet === undefined ? ok(namedDue(opening.zone, before)) : fail(TOO_SOON);
}

const TOO_SOON: Problem = {
  code: "invalid-request",
  errors: [invalid("/before", "too-soon-to-wait")],
};
