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
    changes: [["    dead.has(email) ||", "    email === '' &&"]],
  },
  /** Speaking to a machine counts as reaching the customer. */
  "close-on-voicemail": {
    file: "shared/commitments/change/log-attempt.ts",
    changes: [
      [
        "attempts: commitment.attempts + 1,",
        'attempts: commitment.attempts + 1, ...(outcome === "voicemail" ? { status: "kept" as const, nextAction: undefined } : {}),',
      ],
    ],
  },
  /** Cancelling forgets to free the time. */
  "hold-after-cancel": {
    file: "shared/booking/change/cancel.ts",
    changes: [["time: { free },", ""]],
  },
  /** A confirmation that came back changes nothing. */
  "never-doubt": {
    file: "shared/booking/confirmation/doubt-confirmation.ts",
    changes: [
      [
        "if (!current || confirmedToCustomer(story, before)) return ok(NOTHING);",
        "if (current || before) return ok(NOTHING);",
      ],
    ],
  },
  /** What is held for somebody who does not answer stays held. */
  "hold-for-ever": {
    file: "shared/timers/kinds.ts",
    changes: [["  at: nextAt,", "  at: () => undefined,"]],
  },
  /** Alarms go out without another look at the promise. */
  "ignore-closing": {
    file: "shared/mail/send/still-true.ts",
    changes: [["now.id === id && now.status === status && now.dueAt === dueAt", "now.id === id"]],
  },
  /** An event stays in the outbox when all that follows from it is done. */
  "unfinished-outbox": {
    file: "shared/relay/relay-event.ts",
    changes: [["  await deps.outbox.finish(event);\n", ""]],
  },
  /** What the stream lost nobody looks for. */
  "sweep-skips-outbox": {
    file: "functions/sweep/chores.ts",
    changes: [["    (work, now, pace) => relayForgottenEvents(relay, work, now, pace),\n", ""]],
  },
  /** A release frees what others hold earlier on that day. */
  "free-anothers-time": {
    file: "shared/booking/calendar/day-intervals.ts",
    changes: [
      [
        "readDay(text).filter((interval) => interval.holder !== holder)",
        "readDay(text).filter((_, at, all) => at > all.findIndex((one) => one.holder === holder))",
      ],
    ],
  },
  /** A visit that was moved is reminded of when it was to be before. */
  "reminder-stays": {
    file: "shared/booking/change/reschedule.ts",
    changes: [["...following(seen, next),", "...following(seen, seen.nextAction ?? next),"]],
  },
  /** What was taken over and given back stays with whoever had taken it over. */
  "return-loses-owner": {
    file: "shared/commitments/handoff/return-unanswered.ts",
    changes: [["{ ...rest, owner, department,", "{ ...rest, department,"]],
  },
  /** At the end of its ladder a promise is told of once. */
  "daily-word-ends": {
    file: "shared/commitments/ladder/take-step.ts",
    changes: [
      [
        "nextAction: next, ...toldAt(tells, now) },",
        "nextAction: { ...next, at: (next.at + 9e9) as Instant }, ...toldAt(tells, now) },",
      ],
    ],
  },
  /** A mail whose sender died is claimed for ever. */
  "endless-lease": {
    file: "shared/mail/mail-life.ts",
    changes: [["plus(claimedAt ?? at, LEASE_MILLISECONDS)", "plus(claimedAt ?? at, DAY)"]],
  },
  /** An expected time lets the ladder begin anew. */
  "expecting-clears-level": {
    file: "shared/commitments/change/expect.ts",
    changes: [
      [
        "      revision: commitment.revision + 1,\n    },",
        "      revision: commitment.revision + 1,\n      level: null,\n    },",
      ],
    ],
  },
  /** What is late is judged by the time it has now. */
  "report-by-present-due": {
    file: "shared/commitments/promise/punctuality.ts",
    changes: [
      ["if (late !== undefined || movedAfterDue + disputed > 0) return true;", ""],
      ["return tally?.countsAt ?? dueAt;", "return tally === undefined ? dueAt : dueAt;"],
    ],
  },
  /** What was denied is open again and nothing is armed for it. */
  "dispute-arms-nothing": {
    file: "shared/commitments/change/dispute.ts",
    changes: [["nextAction: firstAction(climb, opening, now).next,", "nextAction: undefined,"]],
  },
  /** That an address of ours is dead is written down, and told to nobody. */
  "address-forgets-its-person": {
    file: "shared/mail/fate/address-died.ts",
    changes: [
      [
        'facts: [{ type: "address.failed", mail, person, state, notified: [...notified] }],',
        "facts: [],",
      ],
    ],
  },
  /** A cancelled visit leaves its promises behind. */
  "promise-outlives-visit": {
    file: "shared/booking/change/cancel.ts",
    changes: [["...endedWithVisit(story, before, now), ", ""]],
  },
  /** An event is finished with before its mails are stored. */
  "outbox-before-mails": {
    file: "shared/relay/relay-event.ts",
    changes: [
      [
        "  const { mails, told } = await queueWhatIsSaid(",
        "  await deps.outbox.finish(event);\n  const { mails, told } = await queueWhatIsSaid(",
      ],
    ],
  },
  /** After an outage a promise is told one rung too low. */
  "catch-up-too-low": {
    file: "shared/commitments/ladder/catch-up.ts",
    changes: [["passed.at(-1)?.level", "(passed.at(-2) ?? passed.at(-1))?.level"]],
  },
  /** The timer of the old time may still act on the new one. */
  "move-keeps-generation": {
    file: "shared/commitments/change/agreed-to.ts",
    changes: [["generation: commitment.generation + 1,", "generation: commitment.generation,"]],
  },
  /** The step after an outage forgets those of the steps before it. */
  "swallowed-lose-people": {
    file: "shared/commitments/ladder/take-step.ts",
    changes: [["swallowed.flatMap(({ notify }) => notify)", "swallowed.flatMap(() => [])"]],
  },
  /** What nobody answered in time is still offered. */
  "unanswered-stays-offered": {
    file: "shared/commitments/handoff/return-unanswered.ts",
    changes: [["const back = withoutOffer(commitment);", "const back = commitment;"]],
  },
  /** Everything is left to sweep. */
  "timers-never-armed": {
    file: "shared/timers/align.ts",
    changes: [["  else await arm(deps.schedules, kind, present, now);\n", ""]],
  },
  /** A look that found that a promise is at risk looks again, and finds it again. */
  "told-at-risk-again": {
    file: "shared/commitments/climb/look-ahead.ts",
    changes: [
      ["const found = { ...rest, atRisk,", "const found = { ...seen, lookAt: soon, atRisk,"],
      [
        "  const generation = seen.generation + 1;",
        "  const generation = seen.generation + 1;\n  const soon = (now + 300_000) as Instant;",
      ],
    ],
  },
  /** Reminders are logged and not written. */
  "reminders-never-told": {
    file: "shared/mail/plan/plan.ts",
    changes: [
      [
        '"appointment.reminded": [toCustomer("appointment-reminder")]',
        '"appointment.reminded": []',
      ],
    ],
  },
  /** Nobody looks whether a confirmation was delivered. */
  "confirmation-never-planned": {
    file: "shared/mail/plan/new-mail.ts",
    changes: [["...(confirms === true ? {", "...(confirms === undefined ? {"]],
  },
  /** Whoever is slow may still take an offer that has ended. */
  "offer-accepted-late": {
    file: "shared/booking/change/accept-offer.ts",
    changes: [['  if (offer.until <= now) return fail({ code: "no-offer" });\n', ""]],
  },
  /** The same of a promise that was offered. */
  "handoff-accepted-late": {
    file: "shared/commitments/handoff/accept-handoff.ts",
    changes: [["    if (handoff.answerBy <= now) return fail(RUN_OUT);\n", ""]],
  },
  /** New rules of a zone are followed, and nobody hears of it. */
  "clocks-tell-nobody": {
    file: "shared/booking/clocks/clock-followed.ts",
    changes: [
      [
        "if (wall === undefined) return ok({ next, time, facts: [] });",
        "if (wall !== undefined) return ok({ next, time, facts: [] });",
      ],
      ["agreedFor: wall.localStart,", 'agreedFor: "",'],
      ["wasAt: wall.at,", "wasAt: before.start,"],
    ],
  },
  /** Visits follow new rules of their zone, and what the calendar holds for them does not. */
  "calendar-keeps-minutes": {
    file: "shared/booking/clocks/clock-followed.ts",
    changes: [["passedOn: [held], claims: [held]", "passedOn: [], claims: []"]],
  },
  /** A visit stays the moment it was, whatever its clocks show. */
  "visit-keeps-its-moment": {
    file: "shared/story/by-the-wall.ts",
    changes: [
      [
        "export function visitByTheWall(stored: Appointment): Appointment {",
        "export function visitByTheWall(stored: Appointment): Appointment {\n  if (stored.start > 0) return stored;",
      ],
    ],
  },
  /** So does the time that a promise is due. */
  "due-keeps-its-moment": {
    file: "shared/story/by-the-wall.ts",
    changes: [["const by = driftOf(dueWall, dueAt);", "const by = 0;"]],
  },
  /** The ladder of a promise begins anew at its new moment, and its old timer may still act. */
  "clocks-keep-timers": {
    file: "shared/commitments/change/due-followed.ts",
    changes: [["generation: commitment.generation + 1,", "generation: commitment.generation,"]],
  },
  /** Nobody has a breath between two visits, and nobody drives there. */
  "buffer-ignored": {
    file: "shared/booking/slots/service-terms.ts",
    changes: [
      ["before: minutes(service.bufferBefore, 0) + travel,", "before: 0 * travel,"],
      ["after: minutes(service.bufferAfter, 0) + travel,", "after: 0 * travel,"],
    ],
  },
  /** A day has room for as many as ask. */
  "daily-limit-ignored": {
    file: "shared/booking/calendar/pool.ts",
    changes: [["capacity: event?.places ?? dailyLimit ?? Infinity,", "capacity: Infinity,"]],
  },
  /** Somebody else held an item for a moment, and what was not written counts as written. */
  "conflict-counts-as-done": {
    file: "shared/platform/dynamodb/transaction.ts",
    changes: [
      [
        "      if (attempt === CONFLICT_POLICY.attempts) {",
        "      if (error instanceof TransactionCanceledException) return ok(undefined);\n      if (attempt === CONFLICT_POLICY.attempts) {",
      ],
    ],
  },
  /** A car is ready whatever was promised for its visit. */
  "ready-forgets-promises": {
    file: "shared/booking/gates/what-blocks.ts",
    changes: [["ready: [itsDay, itsPromises],", "ready: [itsDay],"]],
  },
  /** Of a job that waits, another part is promised. */
  "part-promised-twice": {
    file: "shared/booking/change/part-promises.ts",
    changes: [["    if (awaitedPart(seen.story, { id: part.job }) !== undefined) continue;\n", ""]],
  },
  /** A visit ends for a part, and nobody promises it. */
  "part-promised-by-nobody": {
    file: "shared/booking/change/part-needed.ts",
    changes: [
      [
        'facts: [{ type: "appointment.status-changed", appointment, previous: before.status }],\n    owed,',
        'facts: [{ type: "appointment.status-changed", appointment, previous: before.status }],\n    owed: owed.slice(1),',
      ],
    ],
  },
  /** A return is booked on whatever day. */
  "return-before-its-part": {
    file: "shared/booking/jobs/with-return.ts",
    changes: [["notBefore: back.notBefore }", "notBefore: undefined }"]],
  },
  /** Whoever leads the house hears of the fourth visit for a job. */
  "third-trip-told-to-nobody": {
    file: "shared/story/trips-of.ts",
    changes: [["const TOO_OFTEN = 3;", "const TOO_OFTEN = 4;"]],
  },
  /** Whoever takes a task over answers for it, too. */
  "partner-answers-for-itself": {
    file: "shared/commitments/handoff/accept-handoff.ts",
    changes: [
      [
        "owner: { id: staff.id, name: staff.name },",
        "owner: { id: staff.id, name: staff.name },\n    accountable: { id: staff.id, name: staff.name },",
      ],
    ],
  },
  /** A partner looks at a case for days after its task has ended. */
  "partner-looks-on": {
    file: "shared/case/access/host-view.ts",
    changes: [
      [
        "const PARTNER_SEES_AFTER_END_MILLISECONDS = HOUR;",
        "const PARTNER_SEES_AFTER_END_MILLISECONDS = 30 * DAY;",
      ],
    ],
  },
  /** What was given back a partner still sees. */
  "partner-keeps-case": {
    file: "shared/commitments/handoff/return-unanswered.ts",
    changes: [["  host: _host,\n", ""]],
  },
  /** Whoever was asked for a task does not hear that others ended it. */
  "ended-task-untold": {
    file: "shared/commitments/ladder/theirs-no-more.ts",
    changes: [["return [...(wasAsked ?", "return [...(wasAsked && hadIt ?"]],
  },
  /** A partner is asked for what it cannot do by then. */
  "lead-time-ignored": {
    file: "shared/commitments/due/lead-time.ts",
    changes: [["if (dueAt >= earliest) return undefined;", "if (dueAt > 0) return undefined;"]],
  },
  /** A day on which the partner is closed counts as one of its working days. */
  "holiday-is-lead-time": {
    file: "shared/commitments/due/lead-time.ts",
    changes: [
      [
        "const day = counts ? openDay(opening, next) : undefined;",
        "const day = counts ? openDay({ ...opening, special: [] }, next) : undefined;",
      ],
    ],
  },
  /** What a partner has only taken over is told to be active. */
  "active-before-confirmed": {
    file: "shared/commitments/promise/task-state.ts",
    changes: [
      ["readonly task: Pick<Task,", "readonly task: Partial<Task> & Pick<Task,"],
      [
        "return task.acknowledgedAt === undefined",
        "return (task.acknowledgedAt ?? task.acceptedAt) === undefined",
      ],
    ],
  },
  /** Who calls for a partner calls whenever it works. */
  "partner-calls-at-any-time": {
    file: "shared/commitments/change/contact-law.ts",
    changes: [
      ["if (from === now) return ok(undefined);", "if (from !== undefined) return ok(undefined);"],
    ],
  },
  /** A number that is barred may be called by its label. */
  "barred-number-is-called": {
    file: "shared/case/customer/allowed-phone.ts",
    changes: [["return barredNumbers(contact).has(number) ?", "return number === '' ?"]],
  },
  /** Whoever goes on beside another writes to the same people. */
  "announced-twice": {
    file: "shared/campaigns/campaign/recipients.store.ts",
    changes: [
      [
        '"attribute_not_exists(pk) OR #state = :held"',
        '"attribute_not_exists(pk) OR attribute_exists(pk) OR #state = :held"',
      ],
    ],
  },
  /** Who is named twice is written to twice. */
  "doubled-is-announced": {
    file: "shared/campaigns/audience/may-be-written-to.ts",
    changes: [["const address = email.toLowerCase();", "const address = `${email} ${number}`;"]],
  },
  /** What a mail promises is not made. */
  "announced-without-promise": {
    file: "shared/campaigns/run/write-to-one.ts",
    changes: [["    ...(promise?.writes ?? []),\n", ""]],
  },
  /** Who declined such mail has a case, a promise and an event of it. */
  "declined-is-announced": {
    file: "shared/campaigns/run/may-write.ts",
    changes: [
      [
        'return (await suppressions.blocks(email, "marketing")) ? "declined" : undefined;',
        "return undefined;",
      ],
    ],
  },
  /** Whoever declined between the two has the mail all the same. */
  "declined-is-mailed": {
    file: "shared/mail/send/ready-to-send.ts",
    changes: [["await suppressions.blocks(recipient.email, messageClass)", "false"]],
  },
  /** Whose complaint is open is sold something. */
  "complaint-holds-nothing": {
    file: "shared/campaigns/run/may-write.ts",
    changes: [['if (theirs.some(hasComplaint)) return hold("open-complaint");', ""]],
  },
  /** The next of the same does not wait for the one that is open. */
  "open-one-holds-nothing": {
    file: "shared/campaigns/run/may-write.ts",
    changes: [
      [
        'if (story.commitments.some(({ status }) => status === "open")) return hold("open-announcement");',
        "",
      ],
      ['skip("answered");\n  const isOver', "undefined;\n  const isOver"],
      ["plus(at, POLICY.oneInMilliseconds) > now", "plus(at, 0 * POLICY.oneInMilliseconds) > now"],
    ],
  },
  /** That some are held is told to nobody. */
  "held-untold": {
    file: "shared/campaigns/run/after-part.ts",
    changes: [
      [
        "held.length > heldTold ? { heldToTell: held.length } : {}",
        "held.length < heldTold ? { heldToTell: held.length } : {}",
      ],
    ],
  },
  /** A pause that comes between look and mark is not seen. */
  "gate-is-not-asked": {
    file: "shared/campaigns/campaign/gate.store.ts",
    changes: [
      ['"#gate = :open AND written = :seen"', '"written = :seen"'],
      ['            ":open": "open",\n', ""],
    ],
  },
  /** What waits for its turn goes out while its campaign is paused. */
  "paused-is-mailed": {
    file: "shared/mail/send/ready-to-send.ts",
    changes: [['return isPaused || gate === "shut" ? "later"', 'return isPaused ? "later"']],
  },
  /** What was promised in a mail that never left is owed. */
  "unsaid-is-owed": {
    file: "shared/relay/what-follows.ts",
    changes: [["doubtUndelivered, endUnsaid]", "doubtUndelivered]"]],
  },
  /** Whoever reads the audience before somebody is taken out of it writes to them after. */
  "erased-is-announced": {
    file: "shared/campaigns/run/write-to-one.ts",
    changes: [["    deps.campaigns.audienceStill(campaign.id, held),\n", ""]],
  },
  /** A day has as many as come. */
  "daily-amount-ignored": {
    file: "shared/campaigns/campaign/gate.store.ts",
    changes: [["seen.day === day ? seen.today + 1 : 1", "seen.day === day ? seen.today : 1"]],
  },
  /** A promise that was denied stays counted as kept. */
  "denied-counts-as-kept": {
    file: "shared/campaigns/outcome/note-outcome.ts",
    changes: [
      ["filter((flag) => flag !== status)", 'filter((flag) => flag !== "kept" && flag !== status)'],
    ],
  },
};
