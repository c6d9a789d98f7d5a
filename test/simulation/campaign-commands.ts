import { beginCampaign } from "../../shared/campaigns/run/begin-campaign.ts";
import {
  pauseCampaign,
  startCampaign,
  stopCampaign,
} from "../../shared/campaigns/run/turn-campaign.ts";
import type { ChangeCampaignDeps } from "../../shared/campaigns/run/change-campaign.ts";
import { workOnCampaign } from "../../shared/campaigns/run/work-on-campaign.ts";
import type { Campaign } from "../../shared/campaigns/campaign/campaign.schema.ts";
import type { Decide } from "../../shared/commitments/change/change-commitment.ts";
import { dispute } from "../../shared/commitments/change/dispute.ts";
import { keep } from "../../shared/commitments/change/keep.ts";
import { withdraw } from "../../shared/commitments/change/withdraw.ts";
import { ENDLESS_PATIENCE } from "../../shared/kernel/patience.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { unsubscribe } from "../../shared/mail/fate/unsubscribe.ts";
import { askOfPerson, lookAgainAt } from "../../shared/people/ask/ask.ts";
import { createCaseItemsStore } from "../../shared/people/erase/case-items.store.ts";
import type { PeopleRequest } from "../../shared/people/request/request.schema.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { Mail } from "../../shared/story/parts/mail.schema.ts";
import { luis } from "./at-case.ts";
import { PEOPLE, RUNNER, drawnCampaign, withCampaigns } from "./campaign-cast.ts";
import { brand, dealer } from "./cast.ts";
import { change } from "./promises.ts";
import type { Step } from "./promises.ts";
import type { World } from "./world.ts";

type Asked = { readonly brand: string; readonly id: string };
type Turn = (deps: ChangeCampaignDeps, asked: Asked, now: Instant) => Promise<unknown>;

/** Whoever answers for the brand, its customers, and those who promised meet over what it announces. */
export function runCampaigns(world: World): void {
  const { chance } = world;
  const known = world.campaigns();
  if (known.length === 0 || chance.happens(0.25)) return begin(world);
  chance.pick<(of: World, all: readonly Campaign[]) => void>(ACTS)(world, known);
}

function begin(world: World): void {
  const input = drawnCampaign(world.chance);
  const meets = world.chance.happens(0.6);
  world.request(async (deps, now) => {
    const all = withCampaigns(deps, world);
    const begun = await beginCampaign(all, input, RUNNER, now);
    if (!begun.ok) return;
    const asked = { brand: brand.id, id: begun.value.campaign.id };
    await startCampaign(all, asked, now);
    if (meets) meet(world, asked);
    else await workOnCampaign(all, asked, ENDLESS_PATIENCE);
  });
}

/** Somebody goes on with it, and others come between. */
function meet(world: World, asked: Asked): void {
  const { chance } = world;
  const others = [
    ...[works, works, pauseCampaign, stopCampaign].map((turn) => () => take(world, turn, asked)),
    () => erases(world),
    () => erases(world),
  ];
  take(world, works, asked);
  for (let more = 1 + chance.below(2); more > 0; more -= 1) chance.pick(others)();
}

function take(world: World, turn: Turn, asked: Asked): void {
  world.request((deps, now) => turn(withCampaigns(deps, world), asked, now));
}

const askedOf = ({ id }: Campaign): Asked => ({ brand: brand.id, id });

const turned =
  (turn: Turn) =>
  (world: World, known: readonly Campaign[]): void => {
    take(world, turn, askedOf(world.chance.pick(known)));
  };

const works: Turn = async (deps, asked) => workOnCampaign(deps as never, asked, ENDLESS_PATIENCE);

/** A second one goes on with it beside the first. */
const twoWork = (world: World, known: readonly Campaign[]): void => {
  const running = known.filter(({ state }) => state === "running");
  if (running.length === 0) return;
  const asked = askedOf(world.chance.pick(running));
  for (let one = 0; one < 2; one += 1) take(world, works, asked);
};

/** Whoever is written to declines, also while the mail waits: by the link in an earlier one, or with another brand. */
const unsubscribes = (world: World): void => {
  const theirs = world.mails().filter(({ template }) => template === "outreach");
  const waiting = theirs.filter(({ state }) => state === "queued");
  const among = world.chance.happens(0.5) && waiting.length > 0 ? waiting : theirs;
  if (among.length === 0) return;
  const mail = world.chance.pick(among);
  world.request((deps, now) => unsubscribe(deps, mail, now));
};

const complains = (world: World): void => {
  const had = world
    .mails()
    .filter(({ template, state }) => template === "outreach" && CAME.has(state));
  if (had.length > 0) world.complain(world.chance.pick(had));
};

const CAME: ReadonlySet<Mail["state"]> = new Set(["sent", "delivered"]);

/** All that is held of one of the audience is to go, and is looked for once more when all that was under way has ended. */
function erases(world: World): void {
  const { now } = world;
  const email = world.chance.pick(PEOPLE);
  const scope = { brand: brand.id, dealers: [dealer], ofBrand: true, staff: RUNNER.staff };
  const look = (cases: readonly string[]): void =>
    world.start(
      async (deps) => {
        for (const reference of cases) await deps.relay.people.erase({ ...OF_ALL, reference }, now);
      },
      () => look(cases),
    );
  const put = async ({ cases }: PeopleRequest) =>
    world.later(lookAgainAt(world.now), () => look(cases));
  const ask = (): void =>
    world.start(async (deps) => {
      const items = createCaseItemsStore(deps.tables);
      const asking = { ...deps, items, requests: { put } };
      await askOfPerson(asking, { want: "erase", person: { email }, scope }, now);
    }, ask);
  ask();
}

const OF_ALL = { brand: brand.id, request: "ppl_1" } as const;

const ofPromise =
  (step: (one: Commitment) => Step) =>
  (world: World): void => {
    const theirs = world.commitments().filter(({ kind }) => kind === "outreach");
    if (theirs.length === 0) return;
    const one = world.chance.pick(theirs);
    change(world, one, [step(one)]);
  };

const byOwner = (decide: Decide) => ofPromise(() => ({ staff: luis, decide: () => decide }));
const byThem = (decide: Decide) => ofPromise(() => ({ decide: () => decide }));

const kept = byOwner(keep({ outcome: "reached", note: "Spoken to" }));
const denied = byThem(dispute({ comment: "Nobody called" }));

function broken(world: World): void {
  world.mailer.breakAddress(world.chance.pick(PEOPLE));
}

const ACTS = [
  turned(startCampaign),
  turned(startCampaign),
  turned(pauseCampaign),
  turned(pauseCampaign),
  turned(stopCampaign),
  twoWork,
  twoWork,
  twoWork,
  unsubscribes,
  unsubscribes,
  complains,
  erases,
  kept,
  kept,
  denied,
  denied,
  byOwner(withdraw({ reason: "Not needed" })),
  byThem(withdraw({})),
  broken,
];
