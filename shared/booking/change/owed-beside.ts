import { owing } from "../../commitments/make/owed-call.ts";
import type { OwedCall } from "../../commitments/make/owed-call.ts";
import { urgentCall } from "../../commitments/make/urgent-call.ts";
import { promising } from "../../commitments/make/promising.ts";
import type { PromisedIn, PromisingDeps } from "../../commitments/make/promising.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Made } from "../../platform/dynamodb/commit-new.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { callToConfirm } from "../confirmation/call-to-confirm.ts";
import type { BookInput } from "./book.ts";
import { hasMail, whoIs } from "./booking-case.ts";
import type { WishRead } from "./read-wish.ts";
import { toldOnThePhone } from "./told-on-the-phone.ts";

type Owe = (of: PromisedIn) => Made<Commitment>[];

/** What a booking promises beside the visit, for its transaction; who keeps it is settled at once. */
export async function owedBeside(
  deps: PromisingDeps,
  input: BookInput,
  read: WishRead,
  now: Instant,
): Promise<Owe> {
  const { dealer, service } = read;
  const calls = callsFor(input, { dealer, service });
  const owe = await owing(deps, { dealer, matter: whoIs(input.for), calls, by: input.by }, now);
  const oweRecall = await owingRecall(deps, input, read, now);
  return (of) => [...owe(of), ...oweRecall(of)];
}

/**
 * Whoever is not told in writing nor on the line is owed a call, and so is whose car cannot be moved: one,
 * where it is both.
 */
function callsFor(
  input: BookInput,
  { dealer, service: { department, name } }: Pick<WishRead, "dealer" | "service">,
): OwedCall[] {
  const heard = toldBooking(input).toldOnThePhone === true || hasMail(input.for);
  const confirming = heard ? undefined : callToConfirm({ department, serviceName: name });
  const { for: whose } = input;
  const urgency = whose.kind === "new-case" ? whose.urgency : undefined;
  if (urgency === undefined) return confirming === undefined ? [] : [confirming];
  const { windows } = whoIs(whose).contact ?? {};
  const urgent = urgentCall({ dealer, department, what: name, urgency, windows });
  return [{ ...urgent, ...confirming }];
}

/** Most visits are for no recall, and need not know what is promised of one. */
async function owingRecall(
  deps: PromisingDeps,
  { recall, for: whose, by, start }: BookInput,
  { dealer, service: { department, name: serviceName } }: WishRead,
  now: Instant,
): Promise<Owe> {
  if (recall === undefined) return () => [];
  const { recallPromises } = await import("../recall/recall-promises.ts");
  const matter = whoIs(whose);
  const wanted = recallPromises(recall, { matter, dealer, department, serviceName, start }, now);
  const promises = await Promise.all(
    wanted.map((one) => promising(deps, { dealer, wanted: one, by }, now)),
  );
  return (of) => promises.map((promise) => promise(of));
}

/** Whoever books for a customer without a mail address has them on the line, unless they say otherwise. */
export function toldBooking(input: Pick<BookInput, "by" | "for" | "toldOnThePhone">) {
  return toldOnThePhone(input.by, input.toldOnThePhone ?? !hasMail(input.for));
}
