import { book } from "../../shared/booking/change/book.ts";
import { setStatus } from "../../shared/booking/change/set-status.ts";
import { withReturn } from "../../shared/booking/jobs/with-return.ts";
import { authorityOf } from "../../shared/commitments/change/agreement-law.ts";
import { keep } from "../../shared/commitments/change/keep.ts";
import { move } from "../../shared/commitments/change/move.ts";
import { localDateSchema } from "../../shared/kernel/time.schema.ts";
import { instant } from "../../shared/kernel/time.ts";
import { complain } from "../../shared/booking/condition/complain.ts";
import type { ConditionInput } from "../../shared/booking/condition/condition-input.ts";
import { noteCondition } from "../../shared/booking/condition/note-condition.ts";
import { ana, luis } from "./at-case.ts";
import type { Command, Commands } from "./at-case.ts";
import { dealer } from "./cast.ts";
import { change } from "./promises.ts";
import type { Step } from "./promises.ts";
import { promiseBy, visited } from "./visit-commands.ts";

const STAFF = { kind: "staff", id: ana.id, name: ana.name } as const;

const looked = (at: ConditionInput["at"], seats: string, odometer: number): Command =>
  visited(async (deps, of, now) => {
    const noted = { at, items: { seats, odometer } };
    return noteCondition(deps, { ...of, noted, by: STAFF, dealer }, now);
  });

const says = (text: string): Command =>
  visited((deps, { story, appointment }, now) =>
    complain(deps, { story, dealer, appointment, text }, now),
  );

/** What may become of a car that is left, and of what its customer says of it. */
export const OF_CARS: Commands = {
  "look at it": looked("arrival", "Clean", 48_210),
  "look once more": looked("arrival", "Stained", 48_210),
  "look again": looked("hand-back", "Crumbs", 48_222),
  "something is wrong": says("Crumbs on the seat"),
  "that as well": says("And a scratch"),
};

const needed = (order: string): Command =>
  visited((deps, of, now) => {
    const [job] = of.story.appointments.flatMap(({ jobs = [] }) => jobs);
    const part = { job: job?.id ?? "", orderReference: order, expectedAt: WEDNESDAY };
    const status = "part-needed";
    return setStatus(deps, { ...of, status, partNeeded: [part], by: STAFF, dealer }, now);
  });

/** The part is expected on the day after the visit. */
const WEDNESDAY = localDateSchema.parse("2027-05-12");
const THURSDAY = instant(Date.parse("2027-05-13T10:00:00+01:00"));

const partPromise =
  (decide: () => ReturnType<Step["decide"]>): Command =>
  (world) => {
    const part = world.commitments().find((one) => one.part !== undefined);
    if (part !== undefined) change(world, part, [{ staff: luis, decide }]);
  };

const later = { due: { by: "tomorrow" }, reason: "The supplier" } as const;

/** What may become of a job that waits for a part. */
export const OF_PARTS: Commands = {
  "part needed": needed("PO-4711"),
  "that part too": needed("PO-4712"),
  "wash it": promiseBy(luis.email, { within: "PT3H" }),
  "it is there": partPromise(() => keep({ outcome: "informed", note: "There" })),
  "it comes later": partPromise(() =>
    move({ ...later, agreedWithCustomer: false }, authorityOf(luis, true)),
  ),
  "a return": visited((deps, { story, by }, now) => {
    const [job] = story.appointments.flatMap(({ jobs = [] }) => jobs);
    const back = withReturn({ job: job?.id }, story, dealer, now);
    const whose = { kind: "known-case", case: story.case } as const;
    const wish = { dealer: dealer.id, service: "drop-off", start: THURSDAY, for: whose, by };
    const place = { kind: "dealer" } as const;
    return back.ok && book(deps, { ...wish, location: place, ...back.value }, now);
  }),
};
