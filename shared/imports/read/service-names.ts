import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { plainHeading } from "./headings.ts";

/** What a dealer's services are called in any of its languages, and their ids. */
export function serviceNames({ services }: Pick<Dealer, "services">): ReadonlyMap<string, string> {
  return new Map(
    services.flatMap(({ id, name, names = {} }) =>
      [id, name, ...Object.values(names)].map((text) => [plainHeading(text), id] as const),
    ),
  );
}
