import type { Staff } from "../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { CaseStory } from "../../shared/story/case-story.ts";
import { dealer, host } from "./cast.ts";
import type { Deps } from "./run-deps.ts";
import type { World } from "./world.ts";

/** What one person, or a timer, does at the moment of a scene. */
export type Command = (world: World) => void;
export type Commands = Readonly<Record<string, Command>>;

export const CUSTOMER = { kind: "customer" } as const;

export const grace = person("grace");
export const maya = person("maya");
export const ana = person("ana");
export const luis = person("luis");
export const mayaAtWells = person("maya", host.staff);

function person(id: string, among: readonly Staff[] = dealer.staff): Staff {
  const found = among.find((member) => member.id === id);
  if (found === undefined) throw new Error(`nobody is called ${id}`);
  return found;
}

type InCase = (deps: Deps, story: CaseStory, now: Instant) => unknown;

/** In the first case of the scene. */
export const ofCase =
  (act: InCase): Command =>
  (world) => {
    const [first] = world.cases();
    if (first !== undefined) inCase(world, first.reference, act);
  };

/** As it is when it is read. */
export function inCase(world: World, reference: string, act: InCase): void {
  world.request(async (deps, now) => {
    const story = await deps.cases.story(reference);
    if (story === undefined) throw new Error("no case");
    await act(deps, story, now);
  });
}
