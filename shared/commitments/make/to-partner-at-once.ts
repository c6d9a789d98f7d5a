import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { handOff, offersOf } from "../handoff/hand-off.ts";
import { taskAsked } from "../handoff/task-asked.ts";
import type { PartnerTask } from "../handoff/task-asked.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import { kindOf } from "./commitment-input.ts";
import type { CommitmentRequest } from "./commitment-input.ts";
import type { Offering, Wanted } from "./promising.ts";

type Deps = {
  readonly cases: Pick<CaseStore, "back">;
  readonly commitments: Pick<CommitmentStore, "offered">;
  readonly directory: Pick<DirectoryStore, "deadAddresses" | "partner" | "partnerStays">;
};

/** With the version of the partner's document that was read. */
export type TaskWanted = PartnerTask & { readonly etag: string };

const WHERE = { partner: "/partner", kind: "/task" };

/** What a partner is asked for along with the promise; undefined where none is. */
export async function taskWanted(
  { directory }: Pick<Deps, "directory">,
  { desk, input, now }: CommitmentRequest,
): Promise<Result<TaskWanted | undefined, Problem>> {
  const { partner, task } = input;
  if (partner === undefined) return task === undefined ? ok(undefined) : fail(ALONE);
  const found = await directory.partner(partner);
  const { brand } = desk.dealer.document;
  const asked = taskAsked(
    { partner: found?.document, kind: task, at: WHERE },
    { brand, promised: kindOf(input) },
    now,
  );
  if (!asked.ok) return asked;
  return ok(found && { ...asked.value, etag: found.etag });
}

type Asked = {
  readonly desk: CaseAtDesk;
  readonly wanted: Pick<Wanted, "what" | "department">;
  readonly task: TaskWanted;
  readonly now: Instant;
};

/**
 * Offers a promise in the transaction that makes it, as anybody would who hands it over right after; whoever
 * makes it owns it until then.
 */
export async function offeringOf(
  { cases, commitments, directory }: Deps,
  { desk, wanted, task, now }: Asked,
): Promise<Offering> {
  const { story, staff } = desk;
  const dealer = desk.dealer.document;
  const brand = desk.brand?.document;
  const { partner, kind, etag } = task;
  const [offers, dead] = await Promise.all([
    offersOf(cases, story),
    directory.deadAddresses(dealer.brand),
  ]);
  const decide = handOff(
    { to: { partner: partner.id }, kind, note: wanted.what },
    { story, offers, other: undefined, partner, staff },
  );
  const { contact = {} } = story.case;
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  const opening = openingOf(dealer, wanted.department);
  const present = { opening, dealer, brand, host: undefined, dead, contact, by, now };
  return (made) => {
    const offered = decide(made, present);
    if (!offered.ok) throw new Error(`a new promise cannot be offered: ${offered.failure.code}`);
    const { revision, generation } = made;
    const commitment: Commitment = { ...offered.value.commitment, revision, generation };
    const writes = [directory.partnerStays(partner.id, etag), ...commitments.offered(commitment)];
    return { commitment, facts: offered.value.facts, writes };
  };
}

const ALONE: Problem = {
  code: "invalid-request",
  errors: [invalid("/task", "task-needs-partner")],
};
