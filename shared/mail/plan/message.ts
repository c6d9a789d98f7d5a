import type { TemplateId } from "../write/templates/templates.ts";
import type { Around, Audience } from "./audience.ts";

export type Gather = "round" | "opening";

/** A row of the plan; `when` is put into words for those who read the printed table. */
export type Message<Event> = {
  readonly to: Audience;
  readonly template: TemplateId;
  /** In its place, to people of a partner: it is none of theirs any more, and they see no more of it. */
  readonly atPartner?: TemplateId;
  readonly when?: {
    readonly says: string;
    readonly holds: (event: Event, around: Around) => boolean;
  };
  readonly gather?: (event: Event, around: Around) => Gather | undefined;
};
