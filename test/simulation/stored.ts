import { recipientSchema } from "../../shared/campaigns/campaign/campaign.schema.ts";
import type { Campaign, Recipient } from "../../shared/campaigns/campaign/campaign.schema.ts";
import { campaignKeys } from "../../shared/platform/dynamodb/keys/brand-keys.ts";
import type { Appointment } from "../../shared/story/parts/appointment.schema.ts";
import type { Case } from "../../shared/story/parts/case.schema.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../shared/story/parts/event.schema.ts";
import type { Mail } from "../../shared/story/parts/mail.schema.ts";
import type { Plan } from "../../shared/story/parts/plan.schema.ts";
import type { Waiting } from "../../shared/story/parts/waiting.schema.ts";
import { CALENDAR, CASES } from "../../shared/platform/dynamodb/table-shapes.ts";
import { dataOfItem } from "./data-of-item.ts";
import type { Item } from "./expression.ts";
import type { MemoryTables } from "./memory-tables.ts";

/** What is stored, as an observer sees it who needs no turn to look. */
export abstract class Stored {
  protected abstract readonly memory: MemoryTables;

  items(): Item[] {
    return this.memory.items(CASES.name);
  }

  campaigns(): Campaign[] {
    return this.#dataOf("campaign") as Campaign[];
  }

  recipients(campaign: string): Recipient[] {
    const pk = campaignKeys.contents(campaign);
    return this.items()
      .filter((item) => item["kind"] === "recipient" && item["pk"] === pk)
      .map((item) => recipientSchema.parse(item));
  }

  commitments(): Commitment[] {
    return this.#dataOf("commitment") as Commitment[];
  }

  cases(): Case[] {
    return this.#dataOf("case") as Case[];
  }

  appointments(): Appointment[] {
    return this.#dataOf("appointment") as Appointment[];
  }

  waiting(): Waiting[] {
    return this.#dataOf("waiting") as Waiting[];
  }

  plans(): Plan[] {
    return this.#dataOf("plan") as Plan[];
  }

  /** The rows of the calendar, one a resource and day. */
  calendar(): Item[] {
    return this.memory.items(CALENDAR.name);
  }

  events(): CaseEvent[] {
    return this.#dataOf("event") as CaseEvent[];
  }

  mails(): Mail[] {
    return this.#dataOf("mail") as Mail[];
  }

  #dataOf(kind: string): unknown[] {
    return this.items().flatMap((item) => (item["kind"] === kind ? [dataOfItem(item)] : []));
  }
}
