/** Something that can have work waiting: the stream, mail reports, due schedules. */
export type WorkSource = {
  readonly name: string;
  /** Does one piece of work; false when there was none. */
  readonly step: () => Promise<boolean>;
};

export type WorkLoop = {
  /** Works in the background, now or once what is being done is done. */
  readonly nudge: () => void;
  /** Resolves when no source has work and no function runs. */
  readonly settle: () => Promise<void>;
  /** Does this while no work is done. */
  readonly exclusively: (task: () => Promise<void>) => Promise<void>;
};

/**
 * One piece of work at a time, always from the first source that has some: so everything that
 * follows from an event happens in the same order in every run.
 */
export function createWorkLoop(
  sources: readonly WorkSource[],
  functionsIdle: () => Promise<void>,
): WorkLoop {
  let running: Promise<boolean> | undefined;
  let again = false;

  async function drain(): Promise<boolean> {
    let worked = false;
    do {
      again = false;
      while (await stepFirst(sources)) worked = true;
    } while (again);
    return worked;
  }

  function start(): Promise<boolean> {
    again = true;
    running ??= drain().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function whenFree(): Promise<void> {
    if (running === undefined) return;
    await running;
    await whenFree();
  }

  return {
    nudge: () => void start(),
    exclusively: async (task) => {
      await whenFree();
      const done = task();
      running = done
        .then(() => false)
        .finally(() => {
          running = undefined;
        });
      // Whoever waits for the loop hears of a failure from `done`, not from here.
      running.catch(() => undefined);
      await done;
    },
    settle: async () => {
      do await functionsIdle();
      while (await start());
    },
  };
}

async function stepFirst(sources: readonly WorkSource[]): Promise<boolean> {
  for (const source of sources) {
    try {
      if (await source.step()) return true;
    } catch (error) {
      process.stderr.write(`${source.name}: ${stackOf(error)}\n`);
    }
  }
  return false;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
