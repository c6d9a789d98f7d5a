import type { Chance } from "./chance.ts";

/** What may happen to one call to a service. */
export type Fault =
  | "none"
  | "before"
  | "after"
  | "throttle"
  | "conflict"
  | "crash-before"
  | "crash-after";

/** One run of a function; a crash ends it between two of its calls, and nothing of it happens after. */
export type Run = {
  dead: boolean;
  readonly died: () => void;
  /** Whose it is, where turns are not left to chance. */
  readonly actor?: string | undefined;
};

type Turn = { readonly run: Run; readonly take: (fault: Fault) => void };

/** Who waits for nothing but time. */
const PAUSE = "pause";

/** The real ones, for the simulation replaces those that its subject sees. */
const { setImmediate, setTimeout } = globalThis;

/**
 * Calls to services wait here for their turn, and chance says whose it is: so functions overlap in
 * every order, and the same seed overlaps them the same way.
 */
export class Turns {
  readonly #chance: Chance;
  readonly #waiting: Turn[] = [];
  /** The share of calls that go wrong. */
  trouble = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** A call of this run to a service. */
  call<Answer>(
    run: Run,
    perform: () => Answer,
    refused: (fault: "throttle" | "conflict") => Error,
    onFault: (fault: Fault) => void = () => undefined,
  ): Promise<Answer> {
    if (run.dead) return new Promise(() => undefined);
    return new Promise((resolve, reject) => {
      const take = (fault: Fault) => {
        if (fault !== "none") onFault(fault);
        if (fault === "before") return reject(new Error("the service was away"));
        if (fault === "throttle" || fault === "conflict") return reject(refused(fault));
        if (fault === "crash-before") return this.#crash(run);
        try {
          const answer = perform();
          if (fault === "after") return reject(new Error("the answer was lost"));
          if (fault === "crash-after") return this.#crash(run);
          return resolve(answer);
        } catch (error) {
          return reject(error);
        }
      };
      this.#waiting.push({ run, take });
    });
  }

  /** A pause of this system; only its end can be waited for. */
  pause(done: () => void): void {
    const run = { dead: false, died: () => undefined, actor: PAUSE };
    this.#waiting.push({ run, take: done });
  }

  /** Takes so many turns, or until nobody waits. */
  async take(most: number): Promise<void> {
    for (let taken = 0; taken < most; taken += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#waiting.length === 0) return;
      const [turn] = this.#waiting.splice(this.#chance.below(this.#waiting.length), 1);
      if (!turn!.run.dead) turn!.take(this.#fault());
    }
  }

  /** The next call of this actor, in the order in which it asks; false once it asks for nothing more. */
  async takeOf(actor: string, fault: Fault = "none"): Promise<boolean> {
    for (let looks = 0; looks < 4; looks += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      const at = this.#waiting.findIndex(
        ({ run }) => (run.actor === actor || run.actor === PAUSE) && !run.dead,
      );
      if (at === -1) continue;
      const [turn] = this.#waiting.splice(at, 1);
      turn!.take(fault);
      return true;
    }
    return false;
  }

  /** Real time for what no turn decides: a module that the system loads when it needs it. */
  async moment(): Promise<void> {
    if (this.#waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  #crash(run: Run): void {
    run.dead = true;
    run.died();
  }

  #fault(): Fault {
    if (!this.#chance.happens(this.trouble)) return "none";
    return this.#chance.pick([
      "before",
      "after",
      "throttle",
      "conflict",
      "crash-before",
      "crash-after",
    ] as const);
  }
}

/** Lets the pauses of the system take their turn too, instead of real time. */
export function withPausesAsTurns(turns: Turns): () => void {
  globalThis.setTimeout = ((done: () => void) => {
    turns.pause(done);
    return 0;
  }) as unknown as typeof setTimeout;
  return () => {
    globalThis.setTimeout = setTimeout;
  };
}
