/** A bug to plant: the file it is in, and what becomes what. */
export type Plant = {
  readonly file: string;
  readonly changes: readonly (readonly [from: string, to: string])[];
};

/** Bugs that the simulation has to find; each is one an engineer could write on a bad day. */
export const plants: Readonly<Record<string, Plant>> = {
  /** Any timer of the promise may take its step, at whatever time it comes. */
  "skip-generation": {
    file: "shared/timers/fire.ts",
    changes: [
      [" && seen.generation === timer.generation", ""],
      ["<= now;", "<= now || true;"],
    ],
  },
  /** The mail goes to SES before the claim on it is stored. */
  "send-before-commit": {
    file: "shared/mail/send/send-mail.ts",
    changes: [
      ["if (!(await deps.mails.replace(waiting, sending))) return;", ""],
      [
        "const sent = await handOver(deps, sending, making, pace, turn);",
        "const sent = await handOver(deps, sending, making, pace, turn);\n  if (!(await deps.mails.replace(waiting, sending))) return;",
      ],
    ],
  },
  /** The old timer goes before the new one is there. */
  "delete-before-create": {
    file: "shared/timers/align.ts",
    changes: [
      [
        "  const at = kind.at(present);",
        "  const at = kind.at(present);\n  if (eventGeneration > 1) await deps.schedules.disarm(kind.name(present.id, eventGeneration - 1));",
      ],
    ],
  },
  /** A step whose mail came back counts as heard. */
  "ignore-bounce": {
    file: "shared/relay/unheard-step.ts",
    changes: [["isDeadAddress(email, story)", 'email === ""']],
  },
  /** Speaking to a machine counts as reaching the customer. */
  "close-on-voicemail": {
    file: "shared/commitments/change/log-attempt.ts",
    changes: [
      [
        "const tried = { ...commitment, attempts: commitment.attempts + 1 };",
        'const tried = { ...commitment, attempts: commitment.attempts + 1, ...(outcome === "voicemail" ? { status: "kept" as const, nextAction: undefined } : {}) };',
      ],
    ],
  },
  /** Cancelling forgets to free the time; not one of the five that the measures name. */
  "hold-after-cancel": {
    file: "shared/booking/change/cancel.ts",
    changes: [["time: { free },", ""]],
  },
  /** A confirmation that came back changes nothing; nor one of the five. */
  "never-doubt": {
    file: "shared/booking/confirmation/doubt-confirmation.ts",
    changes: [
      [
        "if (!current || confirmedToCustomer(story, before)) return ok(NOTHING);",
        "if (current || before) return ok(NOTHING);",
      ],
    ],
  },
  /** What is held for somebody who does not answer stays held; nor one of the five. */
  "hold-for-ever": {
    file: "shared/timers/kinds.ts",
    changes: [["at: ({ offer }) => offer?.until", "at: () => undefined"]],
  },
  /** Alarms go out without another look at the promise; not one of the five either. */
  "ignore-closing": {
    file: "shared/mail/send/still-true.ts",
    changes: [["now.id === id && now.status === status && now.dueAt === dueAt", "now.id === id"]],
  },
};
