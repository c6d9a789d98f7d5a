import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { openRelay } from "../../shared/mail/open-relay.ts";
import { relayEvent } from "../../shared/mail/relay-event.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { relayBatch } from "./case-events.ts";

const deps = openRelay();

export function handler(batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  return relayBatch(batch, (event) => relayEvent(deps, event, systemClock.now()));
}
