import { lapsePassedOffers } from "../../shared/booking/lapse-passed-offers.ts";
import { takePassedActions } from "../../shared/booking/take-passed-actions.ts";
import { takePassedSteps } from "../../shared/commitments/take-passed-steps.ts";
import { relayForgottenEvents, retryQueuedMail } from "../../shared/mail/sweep-mail.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { queryWork } from "../../shared/platform/dynamodb/query-work.ts";
import { openRelay } from "../open-relay.ts";
import { openTimers } from "../open-timers.ts";
import { sweep } from "./sweep.ts";

const timers = openTimers();
const relay = openRelay(timers);

// Steps first: they are promises to customers, and what they say is an event that relay still gets.
export const handler = sweep({
  clock: systemClock,
  workBy: (now) => queryWork(timers.tables, now),
  chores: [
    (work, now) => takePassedSteps(timers, work, now),
    (work, now) => takePassedActions(timers, work, now),
    (work, now) => lapsePassedOffers(timers, work, now),
    (work, now, patience) => relayForgottenEvents(relay, work, now, patience),
    (work, now, patience) => retryQueuedMail(relay, work, now, patience),
  ],
});
