import type { Tables } from "../../platform/dynamodb/tables.ts";
import { createCaseStore } from "../../story/case.store.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { CaseEvent, EventType } from "../../story/parts/event.schema.ts";
import { createRecipients } from "../campaign/recipients.store.ts";
import type { Flag } from "../campaign/recipients.store.ts";
import { cameBy } from "./note-later.ts";
import type { Happened } from "./note-later.ts";

/** Writes down with its campaign what came of a mail; doing it again changes nothing. */
export async function noteOutcome(
  tables: Pick<Tables, "client" | "cases">,
  { event, story }: Happened,
): Promise<void> {
  const recipients = createRecipients(tables);
  const { outreach } = story.case;
  if (outreach !== undefined) {
    const { set, unset } = outcomeOf(event, story);
    await recipients.note(outreach.campaign, outreach.number, set, unset);
  }
  const from = cameBy(event);
  if (from === undefined) return;
  const origin = (await createCaseStore(tables).case(from))?.outreach;
  if (origin !== undefined)
    await recipients.note(origin.campaign, origin.number, ["came", "booked"]);
}

type Outcome = { readonly set: readonly Flag[]; readonly unset?: readonly Flag[] };

/** What each event says of the one who was written to; of a mail only where it is the campaign's own. */
const SAYS: { readonly [Type in EventType]?: Flag } = {
  "mail.delivered": "delivered",
  "mail.bounced": "bounced",
  "mail.suppressed": "unsent",
  "mail.complained": "unsubscribed",
  "mail.declined": "unsubscribed",
  "appointment.booked": "booked",
};

function outcomeOf(event: CaseEvent, story: CaseStory): Outcome {
  const came: readonly Flag[] =
    event.by.kind === "customer" && event.type !== "mail.declined" ? ["came"] : [];
  if ("commitment" in event) {
    const { set, unset = [] } = ofPromise(event.commitment.id, story);
    return { set: [...came, ...set], unset };
  }
  const said = SAYS[event.type];
  const isOther = "mail" in event && !isOurs(event.mail, story);
  return { set: said === undefined || isOther ? came : [...came, said] };
}

function isOurs(id: string, { mails }: CaseStory): boolean {
  return mails.some((mail) => mail.id === id && mail.template === "outreach");
}

/** As it is now, whatever the event told: so it does not matter in which order they are heard. */
function ofPromise(id: string, { commitments }: CaseStory): Outcome {
  const promise = commitments.find((one) => one.id === id && one.kind === "outreach");
  if (promise === undefined) return { set: [] };
  const { status } = promise;
  const set: readonly Flag[] = status === "open" ? [] : [status];
  return { set, unset: (["kept", "withdrawn"] as const).filter((flag) => flag !== status) };
}
