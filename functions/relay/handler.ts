import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { patienceOf } from "../../shared/kernel/patience.ts";
import { finishEvent, prepareEvent } from "../../shared/mail/relay-event.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { openRelay } from "../open-relay.ts";
import { openTimers } from "../open-timers.ts";
import { relayBatch } from "./case-events.ts";

const deps = openRelay(openTimers());

/** Half of the function's timeout: a try that is under way when it ends still comes to its end. */
const SENDING_MILLISECONDS = 30_000;

export function handler(batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const patience = patienceOf(SENDING_MILLISECONDS);
  return relayBatch(batch, {
    prepare: (event) => prepareEvent(deps, event, systemClock.now()),
    finish: (prepared) => finishEvent(deps, prepared, systemClock.now(), patience),
  });
}
