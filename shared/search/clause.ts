import type { FindField } from "../story/find-keys.ts";
import { inAll, inAny } from "./leads.ts";
import type { Leads } from "./leads.ts";
import type { Findable, PartKind } from "./search-keys.ts";

/** Where keys lead: whole words and numbers at once, parts some seconds after a change. */
export type Ask = {
  readonly whole: (field: FindField, value: string) => Promise<Leads>;
  readonly part: (kind: PartKind, part: string) => Promise<Leads>;
};

/** One thing that was asked. */
export type Clause = {
  /** Undefined: it is too little to lead anywhere, and only narrows what else was asked. */
  readonly leads: (ask: Ask) => Promise<Leads> | undefined;
  readonly holds: (of: Findable) => boolean;
};

export function anyOf(clauses: readonly Clause[]): Clause {
  return {
    leads: (ask) => {
      const each = clauses.map(({ leads }) => leads(ask));
      const known = each.filter((one) => one !== undefined);
      return known.length < each.length ? undefined : Promise.all(known).then(inAny);
    },
    holds: (of) => clauses.some(({ holds }) => holds(of)),
  };
}

export function allOf(clauses: readonly Clause[]): Clause {
  return {
    leads: (ask) => {
      const known = clauses.flatMap(({ leads }) => leads(ask) ?? []);
      return known.length === 0 ? undefined : Promise.all(known).then(inAll);
    },
    holds: (of) => clauses.every(({ holds }) => holds(of)),
  };
}

/** Parts that all lead there; of many, some from its whole length. */
export function allParts(ask: Ask, kind: PartKind, parts: readonly string[]): Promise<Leads> {
  const step = Math.max(1, Math.ceil(parts.length / MOST_ASKED));
  const some = parts.filter((_, at) => at % step === 0 || at === parts.length - 1);
  return Promise.all(some.map((part) => ask.part(kind, part))).then(inAll);
}

const MOST_ASKED = 4;
