import { createCampaignStore } from "../../shared/campaigns/campaign/campaign.store.ts";
import { campaignInputSchema } from "../../shared/campaigns/campaign/campaign-input.ts";
import type { CampaignInput } from "../../shared/campaigns/campaign/campaign-input.ts";
import { brand, dealer } from "./cast.ts";
import type { Chance } from "./chance.ts";
import type { Deps } from "./run-deps.ts";
import type { World } from "./world.ts";

/** So few people that campaigns meet the same of them again and again. */
export const PEOPLE = ["ida", "jo", "al", "eva", "tom"].map((name) => `${name}@example.com`);

export const RUNNER = {
  brand: { id: brand.id },
  staff: { id: "care", name: "Carla Reed", email: "campaigns@aurora.example", language: "en" },
} as const;

/** What changing and going on with campaigns is made of; their clock runs on while they do. */
export function withCampaigns(deps: Deps, world: World) {
  const clock = { now: () => world.now };
  return { ...deps, clock, campaigns: createCampaignStore(deps.tables) };
}

const NAMES = ["Spring check", "Tyres"];
const DUES = [{ within: "PT20H" }, { by: "tomorrow" }, { local: "2027-05-14T15:30" }] as const;
const LEADS = ["promise", "promise", "promise", "link", "both"] as const;

/** Words that lead somewhere, to some people, some of whom are named twice. */
export function drawnCampaign(chance: Chance): CampaignInput {
  const leads = chance.pick(LEADS);
  const department = chance.pick(["service", "service", "sales"]);
  const promise = { what: "Call about it", department, due: chance.pick(DUES) };
  const service = department === "sales" ? "test-drive" : "drop-off";
  return campaignInputSchema.parse({
    name: chance.pick(NAMES),
    purpose: chance.pick(NAMES),
    dealer: dealer.id,
    texts: { en: { subject: "Your car", body: "Your car is due.\n\n{name}, choose." } },
    audience: Array.from({ length: 1 + chance.below(4) }, () => drawnPerson(chance)),
    ...(leads === "link" ? {} : { promise }),
    ...(leads === "promise" ? {} : { link: { service } }),
    ...(chance.happens(0.3) ? { dailyAmount: 1 + chance.below(2) } : {}),
    ...(chance.happens(0.2) ? { window: { from: "10:00", to: "16:00" } } : {}),
    ...(chance.happens(0.15) ? { basis: "consent" } : {}),
  });
}

function drawnPerson(chance: Chance) {
  const email = chance.pick(PEOPLE);
  return {
    name: "Ida Berg",
    email: chance.happens(0.1) ? email.toUpperCase() : email,
    ...(chance.happens(0.3) ? { phone: "+441225460101" } : {}),
    ...(chance.happens(0.5) ? { consent: "yes" } : {}),
  };
}
