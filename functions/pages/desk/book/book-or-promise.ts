import { book } from "../../../../shared/booking/change/book.ts";
import type { BookDeps, BookInput } from "../../../../shared/booking/change/book.ts";
import { promiseRemedy } from "../../../../shared/booking/change/promise-remedy.ts";
import type { BookingRefusal } from "../../../../shared/booking/slots/booking-refusal.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Replayed } from "../../../../shared/platform/dynamodb/idempotency.store.ts";
import type { Write } from "../../../../shared/platform/dynamodb/transaction.ts";
import type { RecallLookUp } from "../../../../shared/recalls/recall-look-up.ts";
import type { CaseNow } from "../../../../shared/story/case-story.ts";
import { withoutRemedy } from "../../../../shared/booking/jobs/without-remedy.ts";
import { withRecalls } from "../../../wiring/with-recalls.ts";
import { deskCaseHref } from "../sheet/sheet.ts";

type Led = { readonly to: string };

type Wanted = {
  readonly wish: BookInput;
  /** The case that is known, as it was read. */
  readonly story: CaseNow | undefined;
  readonly now: Instant;
};

/**
 * Books, with what is known by the VIN of the recalls that they come for; where nothing can be done for them yet, the
 * case has the promise of word instead. Leads to the case.
 */
export async function bookOrPromise(
  deps: BookDeps & { readonly recalls: RecallLookUp | undefined },
  { wish, story, now }: Wanted,
  remember: (led: Led) => readonly Write[],
): Promise<Result<Led, BookingRefusal | Replayed>> {
  const known = await withRecalls(deps, wish);
  const campaign = withoutRemedy(known.jobs);
  if (campaign !== undefined) {
    const toCase = (reference: string) => ({ to: deskCaseHref(reference) });
    const asked = { ...wish, ...known, campaign, story };
    const done = await promiseRemedy(deps, asked, now, (made) =>
      remember(toCase(made.case.reference)),
    );
    return done.ok ? ok(toCase(done.value.case.reference)) : done;
  }
  const toVisit = ({ reference, id }: { readonly reference: string; readonly id: string }) => ({
    to: deskCaseHref(reference, id),
  });
  const done = await book(deps, { ...wish, ...known }, now, ({ appointment }) =>
    remember(toVisit(appointment)),
  );
  return done.ok ? ok(toVisit(done.value.appointment)) : done;
}
