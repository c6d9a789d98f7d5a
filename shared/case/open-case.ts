import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { StaffMember } from "../directory/rights/staff-access.ts";
import { invalid } from "../kernel/invalid.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Random } from "../kernel/random.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Clock, Instant, LocalDate } from "../kernel/time.ts";
import type { Commit, Write } from "../platform/dynamodb/transaction.ts";
import { commitNew } from "../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../platform/dynamodb/idempotency.store.ts";
import type { Race } from "../platform/raced.ts";
import { toEvent } from "../story/fact.ts";
import type { Actor } from "../story/parts/actor.schema.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { KnownPerson } from "./customer/normalise-customer.ts";
import { drawCase } from "./draw-case.ts";

export type OpenCaseDependencies = {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "open" | "record" | "unplanned">;
  readonly clock: Clock;
  readonly random: Random;
};

export type OpenCase = KnownPerson & {
  readonly dealer: Dealer;
  readonly staff: StaffMember;
  readonly department: string;
  readonly topic: string;
  readonly urgency?: Case["urgency"];
  readonly accessNote?: Case["accessNote"];
  readonly leaseMaturityDate?: LocalDate | undefined;
};

/** A case with what was promised in it at once. */
export type Opened = { readonly matter: Case; readonly promise?: Commitment };

/** What a case begins with, and what writes that; asked again for each reference that is drawn. */
export type Begin = (
  matter: Case,
  at: { readonly by: Actor; readonly now: Instant },
) => Promise<Result<Opened & { readonly writes: readonly Write[] }, Problem>>;

/** The same few may take a reference and a place for a call at one moment. */
const OPENING: Race = { rounds: 12, lost: "neither reference nor place for a call was found" };

/**
 * Opens a case for a customer on the phone. The link goes to the customer; staff never see the token.
 * What it begins with is in the same transaction; without that it stands on the list of those in which
 * nothing is planned. `remember` puts the answer of an idempotent request there too.
 */
export async function openCase(
  { commit, cases, clock, random }: OpenCaseDependencies,
  { dealer, staff, ...words }: OpenCase,
  remember: (opened: Opened) => readonly Write[],
  begin: Begin = beginUnplanned(cases),
): Promise<Result<Opened, Problem | Replayed>> {
  if (!dealer.departments.some(({ id }) => id === words.department)) {
    const errors = [invalid("/department", "unknown-department")];
    return fail({ code: "invalid-request", detail: "no-such-department", errors });
  }
  const now = clock.now();
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  return commitNew(commit, {
    race: OPENING,
    alongside: remember,
    draw: async () => {
      const drawn = drawCase(random, { ...words, dealer: dealer.id }, now);
      const begun = await begin(drawn, { by, now });
      if (!begun.ok) return begun;
      const { writes, ...made } = begun.value;
      const event = toEvent({ type: "case.opened" }, drawn, { by, at: now, random });
      return ok({ made, writes: [...cases.open(made.matter), cases.record(event), ...writes] });
    },
  });
}

function beginUnplanned(cases: Pick<CaseStore, "unplanned">): Begin {
  return async (matter) => ok({ matter, writes: [cases.unplanned(matter)] });
}

/** Nothing is owed, as somebody says with a word on what was said; that stays inside the house. */
export function beginClosed(
  { cases, random }: Pick<OpenCaseDependencies, "cases" | "random">,
  said: string,
): Begin {
  return async (drawn, { by, now }) => {
    const matter = { ...drawn, closed: { at: now } };
    const facts = [{ type: "case.noted", text: said }, { type: "case.closed" }] as const;
    const events = facts.map((fact) => toEvent(fact, matter, { by, at: now, random }));
    return ok({ matter, writes: events.map((event) => cases.record(event)) });
  };
}
