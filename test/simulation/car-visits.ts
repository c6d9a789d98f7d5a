import { book } from "../../shared/booking/change/book.ts";
import { nameHandBack } from "../../shared/booking/change/name-hand-back.ts";
import { noteFollowUp } from "../../shared/booking/change/note-follow-up.ts";
import { addJobs } from "../../shared/booking/change/add-jobs.ts";
import { setStatus } from "../../shared/booking/change/set-status.ts";
import type { visitStatusSchema } from "../../shared/booking/change/set-status.ts";
import { complain } from "../../shared/booking/condition/complain.ts";
import { noteCondition } from "../../shared/booking/condition/note-condition.ts";
import { withReturn } from "../../shared/booking/jobs/with-return.ts";
import { caseForStaff } from "../../shared/case/access/staff-case.ts";
import { authorityOf } from "../../shared/commitments/change/agreement-law.ts";
import { keep } from "../../shared/commitments/change/keep.ts";
import { move } from "../../shared/commitments/change/move.ts";
import { commitmentInputSchema } from "../../shared/commitments/make/commitment-input.ts";
import { makeCommitment } from "../../shared/commitments/make/make-commitment.ts";
import { awaitedPart } from "../../shared/commitments/parts/awaited.ts";
import { DAY, HOUR, MINUTE, instant, plus } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { addDays, dateAt } from "../../shared/kernel/zone.ts";
import type { CaseStory } from "../../shared/story/case-story.ts";
import type {
  Appointment,
  AppointmentStatus,
} from "../../shared/story/parts/appointment.schema.ts";
import { CUSTOMER, inCase, luis } from "./at-case.ts";
import { change } from "./promises.ts";
import type { Deps } from "./run-deps.ts";
import type { World } from "./world.ts";
import type * as z from "zod";

const STAFF = { kind: "staff", id: luis.id, name: luis.name } as const;

type CarAct = (world: World, visit: Appointment) => void;

/** A car is brought, worked on, waits for parts, is handed back and comes again. */
export function workOnCars(world: World): void {
  const { chance } = world;
  const cars = world.appointments().filter(({ kind }) => kind === "service-drop-off");
  if (cars.length < 2 || chance.happens(0.05)) return bringCar(world);
  const waiting = cars.filter(({ status }) => status === "part-needed");
  const visit = chance.pick(waiting.length > 0 && chance.happens(0.5) ? waiting : cars);
  const acts = WHAT_HAPPENS[visit.status] ?? [];
  // Sometimes two do something at once.
  for (let people = chance.happens(0.3) ? 2 : 1; people > 0; people -= 1) {
    if (acts.length > 0) chance.pick(acts)(world, visit);
  }
}

function bringCar(world: World): void {
  const { chance, dealer } = world;
  const email = `dana-${chance.below(1_000_000)}@example.com`;
  if (chance.happens(0.1)) world.mailer.breakAddress(email);
  const jobs = [LEAK, TYRES].slice(0, 1 + chance.below(2));
  const start = aMorning(world, 1);
  world.request((deps, now) =>
    book(
      knowing(deps, world),
      {
        dealer: dealer.id,
        service: "drop-off",
        start,
        jobs,
        location: { kind: "dealer" },
        for: {
          kind: "new-case",
          person: { customer: { name: "Dana", email } },
          updates: "important",
          salesContact: false,
        },
        by: CUSTOMER,
      },
      now,
    ),
  );
}

const LEAK = { concern: "Oil under the car", reason: "diagnosis" } as const;
const TYRES = { concern: "Summer tyres", reason: "maintenance", labourHours: 1 } as const;

/** So many days from now at the least, in steps of the service. */
function aMorning({ chance, now }: World, days: number): Instant {
  const day = plus(now, (days + chance.below(2)) * DAY);
  return instant(day - (day % DAY) + 9 * HOUR + chance.below(8) * 15 * MINUTE);
}

function knowing(deps: Deps, { dealer }: World) {
  return { ...deps, recentDealers: async () => dealer };
}

type Act = (
  deps: ReturnType<typeof knowing>,
  of: { readonly story: CaseStory; readonly appointment: string },
  now: Instant,
) => unknown;

const inVisit =
  (act: (world: World, visit: Appointment) => Act): CarAct =>
  (world, visit) => {
    const acting = act(world, visit);
    inCase(world, visit.reference, (deps, story, now) =>
      acting(knowing(deps, world), { story, appointment: visit.id }, now),
    );
  };

const logged = (status: z.infer<typeof visitStatusSchema>): CarAct =>
  inVisit(
    ({ dealer }) =>
      (deps, of, now) =>
        setStatus(deps, { ...of, status, by: STAFF, dealer }, now),
  );

const looked = (at: "arrival" | "hand-back"): CarAct =>
  inVisit(({ dealer, chance }) => {
    const noted = { at, items: { seats: chance.pick(["Clean", "Crumbs"]) } };
    return (deps, of, now) => noteCondition(deps, { ...of, noted, by: STAFF, dealer }, now);
  });

/** Where nothing may be late the clock stops at each timer, and this comes when its day does. */
const comes: CarAct = (world, visit) => {
  if (!world.calm) {
    world.advance(Math.max(0, visit.start - world.now));
    world.fireDue();
  }
  world.chance.pick([logged("arrived"), looked("arrival")])(world, visit);
};

const partNeeded = inVisit(({ dealer, chance, now: today }, { jobs = [] }) => {
  const expectedAt = addDays(dateAt(dealer.timeZone, today), chance.below(4));
  const orderReference = `PO-${chance.below(1_000)}`;
  const job = jobs.length === 0 ? undefined : chance.pick(jobs);
  const parts = job === undefined ? [] : [{ job: job.id, orderReference, expectedAt }];
  const status = "part-needed";
  return (deps, of, now) =>
    setStatus(deps, { ...of, status, partNeeded: parts, by: STAFF, dealer }, now);
});

const promised =
  (wordsOf: (visit: string) => object): CarAct =>
  (world, { reference, id }) => {
    const input = commitmentInputSchema.parse(wordsOf(id));
    world.request(async (deps, now) => {
      const at = { ...deps, clock: { now: () => now } };
      const desk = await caseForStaff(at, luis.email, reference);
      return desk.ok ? makeCommitment(deps, { desk: desk.value, input, now }) : desk;
    });
  };

const wash = promised((appointment) => ({
  kind: "preparation",
  what: "Wash the car",
  due: { within: "PT3H" },
  appointment,
}));

const comeBack = promised((visit) => ({
  kind: "update",
  what: "The first oil change",
  comeBack: { visit, service: "drop-off", months: 1 },
}));

/** Of what the visit waits for, or was promised: done. */
const done: CarAct = (world, visit) => {
  const open = world.commitments().filter(({ status, appointment }) => {
    return status === "open" && appointment === visit.id;
  });
  if (open.length === 0) return;
  const kept = { staff: luis, decide: () => keep({ outcome: "informed", note: "There" }) };
  change(world, world.chance.pick(open), [kept]);
};

const anotherDay: CarAct = (world, visit) => {
  const { chance } = world;
  const part = partOf(world, visit);
  if (part === undefined) return;
  const due = chance.pick([{ within: "PT30H" }, { by: "tomorrow" }, { within: "PT60H" }] as const);
  const asked = { due, reason: "The supplier", agreedWithCustomer: chance.happens(0.5) };
  change(world, part, [{ staff: luis, decide: () => move(asked, authorityOf(luis, true)) }]);
};

function partOf(world: World, { jobs = [] }: Appointment) {
  const story = { commitments: world.commitments() };
  return jobs.flatMap((job) => awaitedPart(story, job) ?? [])[0];
}

/** Some ask for a day before the part is there. */
const comesAgain = inVisit((world, { jobs = [], service }) => {
  const { dealer, chance } = world;
  const start = aMorning(world, chance.happens(0.4) ? 0 : chance.below(6));
  const by = chance.pick([CUSTOMER, STAFF]);
  const job = jobs.length === 0 ? undefined : chance.pick(jobs);
  return (deps, { story }, now) => {
    const back = withReturn({ job: job?.id }, story, dealer, now);
    const whose = { kind: "known-case", case: story.case } as const;
    const place = { kind: "dealer" } as const;
    const wish = { dealer: dealer.id, service, start, location: place, for: whose, by };
    return back.ok && book(deps, { ...wish, ...back.value }, now);
  };
});

const leftToDo = inVisit(
  ({ dealer }) =>
    (deps, of, now) =>
      noteFollowUp(deps, { ...of, what: "Brake pads worn", by: STAFF, dealer }, now),
);

const WHAT_HAPPENS: Partial<Readonly<Record<AppointmentStatus, readonly CarAct[]>>> = {
  confirmed: [comes, comes, comes, wash, anotherDay],
  unconfirmed: [comes],
  arrived: [wash, wash, done, partNeeded, partNeeded, logged("in-progress"), logged("ready")],
  "in-progress": [
    wash,
    done,
    partNeeded,
    partNeeded,
    looked("hand-back"),
    logged("ready"),
    logged("ready"),
    logged("completed"),
    leftToDo,
    inVisit(
      ({ dealer }) =>
        (deps, of, now) =>
          addJobs(deps, { ...of, jobs: [TYRES], by: STAFF, dealer }, now),
    ),
  ],
  ready: [
    inVisit(({ dealer, chance, now: present }) => {
      const soon = present - (present % (5 * MINUTE)) + chance.below(24) * 5 * MINUTE;
      const at = chance.happens(0.2) ? null : instant(soon);
      return (deps, of, now) => nameHandBack(deps, { ...of, at, by: CUSTOMER, dealer }, now);
    }),
    looked("hand-back"),
    logged("completed"),
    logged("in-progress"),
  ],
  completed: [
    comesAgain,
    inVisit(
      ({ dealer }) =>
        (deps, { story, appointment }, now) =>
          complain(deps, { story, dealer, appointment, text: "Crumbs on the seat" }, now),
    ),
    leftToDo,
    comeBack,
  ],
  "part-needed": [done, anotherDay, anotherDay, comesAgain, comesAgain, logged("confirmed")],
};
