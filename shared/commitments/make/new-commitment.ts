import { openingOf } from "../../directory/opening/opening.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { CommitmentKind } from "../../directory/document/values.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Ours } from "../../language/own-words/own-words.ts";
import type { Commitment, Person, Told } from "../../story/parts/commitment.schema.ts";
import { pinPolicy } from "../ladder/default-ladder.ts";
import type { ResolvedDue } from "../due/due.ts";
import { lookingAhead } from "../risk/next-look.ts";
import { firstAction } from "../ladder/ladder.ts";

export type PromiseMade = {
  readonly id: string;
  readonly reference: string;
  readonly kind: CommitmentKind;
  readonly what: string;
  readonly ours?: Ours;
  readonly department: string;
  readonly owner: Person;
  readonly accountable: Person;
  readonly due: ResolvedDue;
  /** Where it is counted. */
  readonly callHour?: Instant | undefined;
  readonly appointment?: string | undefined;
  readonly confirms?: true;
  readonly ready?: true;
  readonly complaint?: true;
  readonly word?: NonNullable<Commitment["word"]>;
  readonly part?: NonNullable<Commitment["part"]>;
  readonly honoured?: NonNullable<Commitment["honoured"]>;
  readonly tells?: readonly Told[];
  readonly notAfter?: Instant | undefined;
  readonly comeBack?: Commitment["comeBack"];
  readonly judges?: true;
  readonly urgency?: Commitment["urgency"];
  readonly madeByStaff?: true;
  readonly claimed?: Commitment["claimed"];
  readonly personalData?: NonNullable<Commitment["personalData"]>;
};

/** An open commitment at the foot of the dealer's present ladder. */
export function newCommitment(dealer: Dealer, made: PromiseMade, now: Instant): Commitment {
  const { due, callHour, appointment, claimed, tells, notAfter, comeBack, urgency, ...words } =
    made;
  const opening = openingOf(dealer, made.department);
  const climb = {
    policy: pinPolicy(dealer, made.kind),
    dueAt: due.dueAt,
    promisedAt: now,
    level: null,
    ...(notAfter === undefined ? {} : { notAfter }),
  };
  return {
    ...words,
    ...climb,
    dealer: dealer.id,
    status: "open",
    revision: 1,
    originalDueAt: due.dueAt,
    duePhrase: due.duePhrase,
    ...(due.wall === undefined ? {} : { dueWall: due.wall }),
    generation: 1,
    nextAction: firstAction(climb, opening, now).next,
    ...lookingAhead({ dueAt: due.dueAt }, opening, now),
    attempts: 0,
    ...(callHour === undefined ? {} : { callHour }),
    ...(appointment === undefined ? {} : { appointment }),
    ...(comeBack === undefined ? {} : { comeBack }),
    ...(urgency === undefined ? {} : { urgency }),
    ...(claimed === undefined ? {} : { claimed }),
    ...(tells === undefined ? {} : { tells: [...tells] }),
  };
}
