import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import type { Rule } from "../../kernel/rules.ts";
import type { Dealer, Service } from "../document/dealer.schema.ts";

/** Services that are said to go with others: they exist, in the same department, at a common place. */
export function checkTogether({ services }: Dealer): FieldError[] {
  return services.flatMap((service, index) =>
    (service.combinesWith ?? []).flatMap((wanted, position) => {
      const rule = brokenBy(service, wanted, services);
      return rule === undefined
        ? []
        : [invalid(`/services/${index}/combinesWith/${position}`, rule)];
    }),
  );
}

function brokenBy(service: Service, wanted: string, services: readonly Service[]) {
  const other = services.find(({ id }) => id === wanted);
  if (other === undefined) return "no-such-service" satisfies Rule;
  if (other === service) return "with-itself" satisfies Rule;
  if (other.department !== service.department) return "of-another-department" satisfies Rule;
  const meets = service.locations.some((place) => other.locations.includes(place));
  return meets ? undefined : ("nowhere-together" satisfies Rule);
}
