import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { relayEvent } from "../../shared/mail/relay-event.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { openRelay } from "../open-relay.ts";
import { openTimers } from "../open-timers.ts";
import { relayBatch } from "./case-events.ts";

const deps = openRelay(openTimers());

export function handler(batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  return relayBatch(batch, (event) => relayEvent(deps, event, systemClock.now()));
}
