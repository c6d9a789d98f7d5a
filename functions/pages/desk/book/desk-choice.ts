import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { hostsFor } from "../../../../shared/directory/services/hosts.ts";
import { optionsOf, readChoice } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";

/**
 * What a caller wants, with the first of everything that was not said: at the desk a wrong guess is
 * one press away from the right one. Undefined for a dealer without services.
 */
export function deskChoice(
  dealer: Dealer,
  said: Readonly<Record<string, string>>,
): Choice | undefined {
  const [firstService] = dealer.services;
  if (firstService === undefined) return undefined;
  const choice =
    readChoice(dealer, said) ?? readChoice(dealer, { ...said, service: firstService.id });
  if (choice === undefined) return undefined;
  const { service, also, options, place, lease, day } = choice;
  // At the desk whoever is asked for is known, whether the public page shows them or not.
  const host = hostsFor(dealer, service).find(({ id }) => id === said["host"]);
  const firsts = Object.entries(optionsOf(dealer, service)).flatMap(([name, [first]]) =>
    first === undefined ? [] : [[name, first]],
  );
  const chosen = { ...Object.fromEntries(firsts), ...options };
  return {
    service,
    ...(also === undefined ? {} : { also }),
    ...(host === undefined ? {} : { host: { id: host.id, known: true } }),
    options: chosen,
    place: place ?? service.locations[0],
    lease,
    day,
    start: undefined,
    embedded: false,
  };
}
