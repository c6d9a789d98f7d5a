import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { patienceOf } from "../../shared/kernel/patience.ts";
import { openPace } from "../../shared/mail/send/pace.ts";
import { finishEvent, prepareEvent } from "../../shared/relay/relay-event.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { openRelay } from "../wiring/open-relay.ts";
import { peopleOn } from "./people-on.ts";
import { openTimers } from "../wiring/open-timers.ts";
import { relayBatch } from "./case-events.ts";

const timers = openTimers();
const deps = openRelay(timers, peopleOn(timers));

/** Half of the function's timeout: a try that is under way when it ends still comes to its end. */
const SENDING_MILLISECONDS = 30_000;

/** Enough for a burst that was a little too fast; the timers of the next batch wait for this one. */
const WAITING_MILLISECONDS = 1_000;

export function handler(batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const patience = patienceOf(SENDING_MILLISECONDS);
  const pace = openPace(deps.random, { patience, waitingMilliseconds: WAITING_MILLISECONDS });
  return timers.directory.during(() =>
    relayBatch(batch, {
      prepare: (event) => prepareEvent(deps, event, systemClock.now()),
      finish: (prepared) => finishEvent(deps, prepared, systemClock.now(), pace),
    }),
  );
}
