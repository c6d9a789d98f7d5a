import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { CaseEvent, EventOf } from "../../shared/story/parts/event.schema.ts";
import type { Mail } from "../../shared/story/parts/mail.schema.ts";
import type { World } from "./world.ts";

type Said = EventOf<"commitment.step-fired" | "commitment.still-open">;
type Denied = EventOf<"commitment.disputed">;

const CAME_BACK: ReadonlySet<string> = new Set(["bounced", "suppressed", "failed"]);

/**
 * What was said last of a promise that is overdue reached somebody, or is on its way to them, or the
 * operator has been told that nobody can hear it.
 */
export function* unheardPromises(world: World): Generator<string> {
  const events = world.events();
  for (const commitment of world.commitments()) {
    if (commitment.status !== "open" || commitment.dueAt >= world.now) continue;
    const said = saidLast(commitment, events);
    if (said === undefined) yield "an overdue promise was told to nobody";
    else if (![said, ...deniedSince(said, events)].some((word) => isHeard(word, world)))
      yield "nobody can hear an overdue promise, and no alarm says so";
  }
}

/** Of each of ours whose mail came back, somebody has been told, while anybody could be. */
export function* forgottenAddresses(world: World): Generator<string> {
  const mails = new Map(world.mails().map((mail) => [mail.id, mail] as const));
  const told = new Set(
    world
      .events()
      .filter((event) => event.type === "address.failed")
      .map(({ mail }) => mails.get(mail)?.recipient.email),
  );
  for (const { state, recipient } of mails.values()) {
    if (state !== "bounced" || recipient.kind !== "staff") continue;
    if (!told.has(recipient.email) && isOurs(recipient.id)) {
      yield "a dead address of ours was told to nobody";
    }
  }
}

/** Whoever left meanwhile is nobody's concern. */
function isOurs(id: string): boolean {
  return ["grace", "sam", "luis"].includes(id);
}

function saidLast({ id }: Commitment, events: readonly CaseEvent[]): Said | undefined {
  return events
    .filter(
      (event): event is Said =>
        event.type === "commitment.step-fired" || event.type === "commitment.still-open",
    )
    .filter(({ commitment }) => commitment.id === id)
    .toSorted((one, other) => one.commitment.revision - other.commitment.revision)
    .at(-1);
}

/** Whoever owns it after that has been told that it stands open: nobody need hear the step before it. */
function deniedSince({ commitment: said }: Said, events: readonly CaseEvent[]): Denied[] {
  return events
    .filter((event): event is Denied => event.type === "commitment.disputed")
    .filter(({ commitment: { id, revision } }) => id === said.id && revision > said.revision);
}

function isHeard({ id, commitment, reference }: Said | Denied, world: World): boolean {
  const mails = world
    .mails()
    .filter(({ event, recipient }) => event === id && recipient.kind === "staff");
  if (mails.some((mail) => !CAME_BACK.has(mail.state) || isGivenUp(mail, world))) return true;
  return [id, commitment.id, reference].some((known) => world.alarms.has(known));
}

/** Nothing could be sent for long: the operator has been told of this mail, or of the one that spoke for it. */
function isGivenUp({ id, state }: Mail, world: World): boolean {
  if (state !== "failed") return false;
  const speaking = world
    .mails()
    .filter(({ covers = [] }) => covers.some(({ mail }) => mail === id));
  return [id, ...speaking.map((one) => one.id)].some((known) => world.alarms.has(known));
}
