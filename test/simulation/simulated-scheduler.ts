import {
  ConflictException,
  ResourceNotFoundException,
  ThrottlingException,
  ValidationException,
} from "@aws-sdk/client-scheduler";
import { instant } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { Item } from "./expression.ts";
import { nameOf } from "./memory-tables.ts";
import type { Run, Turns } from "./turns.ts";

export type Armed = { readonly name: string; readonly at: Instant; readonly input: string };

type Command = { readonly input: Item; readonly constructor: { name: string } };

const what = { Message: "", message: "", $metadata: {} };

/** The service's rules for what the system asks of it: to create a schedule and to delete one. */
export class SimulatedScheduler {
  readonly armed = new Map<string, Armed>();
  /** Names that were armed at some time. */
  readonly everArmed = new Set<string>();
  /** Told of every timer that was taken away. */
  onDisarmed: (input: string) => void = () => undefined;
  readonly #turns: Turns;
  readonly #now: () => Instant;
  readonly #isDead: () => boolean;

  constructor(turns: Turns, now: () => Instant, isDead: () => boolean) {
    this.#turns = turns;
    this.#now = now;
    this.#isDead = isDead;
  }

  goOnFrom({ armed, everArmed }: SimulatedScheduler): void {
    for (const [name, schedule] of armed) this.armed.set(name, schedule);
    for (const name of everArmed) this.everArmed.add(name);
  }

  call(run: Run, command: Command) {
    const act = nameOf(command.constructor) === "DeleteSchedule" ? this.#delete : this.#create;
    return this.#turns.call(
      run,
      () => {
        if (this.#isDead()) throw new Error("the service is away");
        return act.call(this, command.input);
      },
      () => new ThrottlingException({ ...what, Message: "slow down" }),
    );
  }

  #delete(input: Item): object {
    const name = input["Name"] as string;
    const present = this.armed.get(name);
    if (present === undefined) throw new ResourceNotFoundException(what);
    this.armed.delete(name);
    this.onDisarmed(present.input);
    return {};
  }

  #create(input: Item): object {
    const name = input["Name"] as string;
    if (this.armed.has(name)) throw new ConflictException(what);
    const text = /^at\((.*)\)$/.exec(input["ScheduleExpression"] as string)![1]!;
    const at = instant(Date.parse(`${text}Z`));
    // The clock jumped while this run was under way; the service refuses what is past.
    if (at <= this.#now()) throw new ValidationException(what);
    const target = input["Target"] as { readonly Input: string };
    this.armed.set(name, { name, at, input: target.Input });
    this.everArmed.add(name);
    return {};
  }
}
