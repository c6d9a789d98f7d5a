import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../shared/story/parts/event.schema.ts";

export type OfPromise = Extract<CaseEvent, { readonly commitment: Commitment }>;

/** How a partner stands to one promise, by what has happened to that. */
export type Standing = {
  /** To whom it is offered and has not been answered. */
  readonly offered: "partner" | "others" | undefined;
  /** Somebody there took it over. */
  readonly held: boolean;
  /** They said that they have it. */
  readonly confirmed: boolean;
  readonly endedAt?: number | undefined;
  /** Before the last entry, which may be taken back. */
  readonly before?: Standing | undefined;
};

export const NOTHING: Standing = { offered: undefined, held: false, confirmed: false };

export function isOver({ endedAt }: Standing): boolean {
  return endedAt !== undefined;
}

/** After what happened next. */
export function after(standing: Standing, event: OfPromise, name: string): Standing {
  const { before: last, ...present } = standing;
  switch (event.type) {
    case "commitment.disputed":
      return NOTHING;
    case "commitment.kept":
    case "commitment.withdrawn":
      return { ...present, offered: undefined, endedAt: event.at, before: present };
    case "commitment.attempted":
      return { ...present, before: present };
    case "commitment.undone":
      return last ?? present;
    default:
      return changedHands(present, event, name);
  }
}

function changedHands(standing: Standing, event: OfPromise, name: string): Standing {
  switch (event.type) {
    case "commitment.handed-off":
      return event.to === name
        ? { ...standing, offered: "partner", confirmed: false }
        : { ...standing, offered: "others" };
    case "commitment.handoff-accepted":
      return accepted(standing, event.given !== undefined);
    case "commitment.handoff-returned":
      return returned(standing);
    case "commitment.request-acknowledged":
      return { ...standing, confirmed: true };
    default:
      return standing;
  }
}

function accepted(standing: Standing, given: boolean): Standing {
  if (given) return { ...standing, offered: undefined };
  return { ...standing, offered: undefined, held: standing.held || standing.offered === "partner" };
}

function returned(standing: Standing): Standing {
  if (standing.offered === undefined) return NOTHING;
  const confirmed = standing.offered === "partner" ? false : standing.confirmed;
  return { ...standing, offered: undefined, confirmed };
}
