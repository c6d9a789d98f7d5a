import { endWaiting } from "../../shared/booking/change/end-waiting.ts";
import type { Ending } from "../../shared/booking/change/end-waiting.ts";
import { proveVisits } from "../../shared/booking/change/prove-visits.ts";
import { takeFreedTime } from "../../shared/booking/change/take-freed-time.ts";
import { waitForTime } from "../../shared/booking/change/wait-for-time.ts";
import { proveAddress } from "../../shared/case/access/prove-address.ts";
import { HOUR, plus } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { CaseStory } from "../../shared/story/case-story.ts";
import type { Waiting } from "../../shared/story/parts/waiting.schema.ts";
import { CUSTOMER, ana, inCase } from "./at-case.ts";
import type { Deps } from "./run-deps.ts";
import type { World } from "./world.ts";

const STAFF = { kind: "staff", id: ana.id, name: ana.name } as const;

/** Somebody whom none of the free times suits; `before` ends it. */
export function wishFor(world: World, customer: Reached, before: Instant): void {
  const { dealer } = world;
  world.request((deps, now) =>
    waitForTime(
      { ...deps, recentDealers: async () => dealer },
      {
        dealer: dealer.id,
        service: "test-drive",
        location: { kind: "dealer" },
        before,
        for: {
          kind: "new-case",
          person: { customer: { name: "Lena", ...customer } },
          updates: "important",
          salesContact: false,
        },
        by: CUSTOMER,
      },
      now,
    ),
  );
}

type Reached = { readonly email: string } | { readonly phone: string };

/** They open the link of their mail, so times are held for them. */
export function openLink(world: World, reference: string): void {
  inCase(world, reference, async (deps, story, now) => {
    const key = story.case.unproven?.key;
    if (key === undefined) return;
    const known = { ...deps, recentDealers: async () => world.dealer };
    await proveAddress(known, story.case, key);
    await proveVisits(known, story, now);
  });
}

/** A new one, or something that becomes of one that there is. */
export function wishOrChange(world: World): void {
  const { chance } = world;
  const waits = world
    .waiting()
    .filter(({ wish, status }) => wish !== undefined && status !== "left");
  if (waits.length === 0 || chance.happens(0.45)) return wishAnew(world);
  const one = chance.pick(waits);
  if (one.wish?.unproven === true && chance.happens(0.8)) return openLink(world, one.reference);
  if (chance.happens(0.5)) return;
  endWish(world, one, "left", chance.happens(0.3) ? STAFF : CUSTOMER);
}

function wishAnew(world: World): void {
  const { chance } = world;
  const email = `lena-${chance.below(1_000_000)}@example.com`;
  if (chance.happens(0.1)) world.mailer.breakAddress(email);
  const customer = chance.happens(0.85) ? { email } : { phone: "+442079460102" };
  wishFor(world, customer, plus(world.now, (3 + chance.below(120)) * HOUR));
}

export function endWish(
  world: World,
  { reference, id }: Waiting,
  ending: Ending,
  by: typeof CUSTOMER | typeof STAFF = CUSTOMER,
): void {
  world.request((deps, now) => endWaiting(deps, { reference, id, by, ending }, now));
}

export function takeWish(world: World, { reference, id }: Waiting): void {
  inCase(world, reference, (deps: Deps, story: CaseStory, now: Instant) =>
    takeFreedTime(
      { ...deps, recentDealers: async () => world.dealer },
      { story, id, by: CUSTOMER },
      now,
    ),
  );
}
