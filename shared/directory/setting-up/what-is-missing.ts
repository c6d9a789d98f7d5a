import type { Dealer } from "../document/dealer.schema.ts";

/** What a draft still lacks: without the first three nobody could book, the others are worth a look. */
export type Missing =
  | { readonly code: "no-service" }
  | { readonly code: "nobody-for"; readonly service: string; readonly kind: string }
  | { readonly code: "no-advisor" }
  | { readonly code: "no-days-off" }
  | { readonly code: "one-manager" };

/** In the order in which it is asked for. */
export function whatIsMissing(dealer: Dealer): readonly Missing[] {
  const { services, staff, departments, specialOpeningHours = [] } = dealer;
  const managers = new Set(departments.map(({ manager }) => manager));
  return [
    ...(specialOpeningHours.length === 0 ? [{ code: "no-days-off" } as const] : []),
    ...(departments.length > 1 && managers.size === 1 ? [{ code: "one-manager" } as const] : []),
    ...(staff.some(({ role }) => role === "advisor") ? [] : [{ code: "no-advisor" } as const]),
    ...(services.length === 0 ? [{ code: "no-service" } as const] : []),
    ...nobodyFor(dealer),
  ];
}

/** Whether customers could not book at all, or not all that is offered. */
export function isInTheWay({ code }: Missing): boolean {
  return code === "no-service" || code === "nobody-for";
}

function nobodyFor({ services, resources }: Dealer): Missing[] {
  const kinds = new Set(resources.map(({ type }) => type));
  return services.flatMap(({ name, needs }) =>
    needs
      .filter((kind) => !kinds.has(kind))
      .map((kind) => ({ code: "nobody-for", service: name, kind }) as const),
  );
}
