import { book } from "../../shared/booking/change/book.ts";
import type { BookInput } from "../../shared/booking/change/book.ts";
import { cancel } from "../../shared/booking/change/cancel.ts";
import { reschedule } from "../../shared/booking/change/reschedule.ts";
import { setStatus } from "../../shared/booking/change/set-status.ts";
import { DAY, HOUR, MINUTE, instant, plus } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { World } from "./world.ts";

const CUSTOMER = { kind: "customer" } as const;
const STAFF = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;

/** Somebody books, moves or cancels, or the desk says how a visit goes. */
export function bookOrChange(world: World): void {
  const { chance, dealer } = world;
  const booked = world.appointments();
  if (booked.length === 0 || chance.happens(0.4)) return bookSome(world);
  const { reference, id } = chance.pick(booked);
  const start = someStart(world);
  const change = chance.fraction();
  world.request(async (deps, now) => {
    const story = await deps.cases.story(reference);
    if (story === undefined) throw new Error("no case");
    const all = { ...deps, recentDealers: async () => dealer };
    const target = { story, appointment: id, by: chance.happens(0.5) ? CUSTOMER : STAFF };
    if (change < 0.55) return reschedule(all, { ...target, start }, now);
    if (change < 0.8) return cancel(all, target, now);
    const status = chance.pick(["arrived", "no-show", "completed", "confirmed"] as const);
    return setStatus(all, { ...target, status, by: STAFF, dealer }, now);
  });
}

/** Where a day has room for few, now and then more ask for one. */
function bookSome(world: World): void {
  const { chance, dealer } = world;
  const isNarrow = dealer.services.some(({ dailyLimit = Infinity }) => dailyLimit <= NARROW);
  if (!isNarrow || chance.happens(0.5)) return bookAnew(world, someStart(world));
  const day = someDay(world);
  for (const hours of APART) bookAnew(world, plus(day, hours * HOUR));
}

const NARROW = 2;
/** With all the breaths and ways that there may be, nobody is in anybody's way. */
const APART = [9, 12, 15] as const;

function bookAnew(world: World, start: Instant): void {
  const { chance, dealer } = world;
  const email = `luis-${chance.below(1_000_000)}@example.com`;
  if (chance.happens(0.15)) world.mailer.breakAddress(email);
  // Without an address the booking promises a call on the side.
  const reached = chance.happens(0.8) ? { email } : { phone: "+442079460101" };
  const wanted: BookInput["for"] = {
    kind: "new-case",
    person: { customer: { name: "Luis", ...reached } },
    updates: "important",
    salesContact: false,
  };
  const location = goesOut(world) ? HOME : ({ kind: "dealer" } as const);
  const also = location.kind === "dealer" && hasMore(world) ? ["valuation"] : [];
  world.request((deps, now) =>
    book(
      { ...deps, recentDealers: async () => dealer },
      {
        dealer: dealer.id,
        service: "test-drive",
        also,
        start,
        location,
        for: wanted,
        by: CUSTOMER,
      },
      now,
    ),
  );
}

const HOME = {
  kind: "home",
  address: {
    streetAddress: "2 Mill Lane",
    addressLocality: "Bath",
    postalCode: "BA1 2AA",
    addressCountry: "GB",
  },
} as const;

function goesOut({ chance, dealer }: World): boolean {
  const mayGo = dealer.services.some(
    ({ id, locations }) => id === "test-drive" && locations.includes("home"),
  );
  return mayGo && chance.happens(0.4);
}

function hasMore({ chance, dealer }: World): boolean {
  return dealer.services.some(({ id }) => id === "valuation") && chance.happens(0.3);
}

/** A few times in a few days, so that people are in each other's way. */
function someStart(world: World): Instant {
  return plus(someDay(world), 9 * HOUR + world.chance.below(8) * 15 * MINUTE);
}

function someDay({ chance, now }: World): Instant {
  const day = plus(now, (1 + chance.below(2)) * DAY);
  return instant(day - (day % DAY));
}
