/**
 * What the browser keeps of its session, in one cookie. `id` finds the session and opens what is sealed in
 * it: there is no key of ours to be kept or rotated, and the table alone tells nobody anything. `secret`
 * is replaced each hour, so a copy of the cookie is found out.
 */
export type SessionTicket = {
  readonly person: string;
  readonly id: string;
  readonly secret: string;
};

const TICKET = /^([0-9a-f]{32})\.([\w-]{43})\.([\w-]{43})$/;

export function ticketText({ person, id, secret }: SessionTicket): string {
  return `${person}.${id}.${secret}`;
}

export function readTicket(text: string | undefined): SessionTicket | undefined {
  const [, person, id, secret] = TICKET.exec(text ?? "") ?? [];
  if (person === undefined || id === undefined || secret === undefined) return undefined;
  return { person, id, secret };
}
