type DeadLetter = {
  readonly source: "case-events" | "timer" | "mail-reports";
  readonly reason: string;
  readonly payload: unknown;
};

/** Where undeliverable events end up on one machine; on AWS these are queues with alarms. */
export type DeadLetters = {
  readonly park: (source: DeadLetter["source"], payload: unknown, reason: string) => void;
  readonly list: () => readonly DeadLetter[];
  readonly clear: () => void;
};

/** `say` tells the person at the console. */
export function createDeadLetters(say: (text: string) => void): DeadLetters {
  const letters: DeadLetter[] = [];
  return {
    park: (source, payload, reason) => {
      letters.push({ source, reason, payload });
      say(`dead letter from ${source}: ${reason}`);
    },
    list: () => [...letters],
    clear: () => {
      letters.length = 0;
    },
  };
}
