import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";

export type Happened = { readonly event: CaseEvent; readonly story: CaseStory };

/** Writes down with its campaign what came of a mail; doing it again changes nothing. */
export type NoteOutcome = (happened: Happened) => Promise<void>;
export type NoteOutcomeDeps = { readonly noteOutcome: NoteOutcome };

/** Few events are of a campaign, so all others cost nothing, and what does it is loaded with the first. */
export function noteLater(tables: Pick<Tables, "client" | "cases">): NoteOutcome {
  return async (happened) => {
    const { event, story } = happened;
    if (story.case.outreach === undefined && cameBy(event) === undefined) return;
    const { noteOutcome } = await import("./note-outcome.ts");
    await noteOutcome(tables, happened);
  };
}

/** The case by whose link in a campaign's mail a visit was booked. */
export function cameBy(event: CaseEvent): string | undefined {
  return event.type === "appointment.booked" ? event.appointment.cameBy : undefined;
}
