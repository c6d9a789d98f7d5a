import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { isClosedToSales, sellsAlone } from "../../directory/rights/purpose.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { MailRecipient } from "../../story/parts/mail.schema.ts";
import { withoutPerson } from "../../story/without-person.ts";
import { withoutVisitor } from "../../story/without-visitor.ts";
import type { Told } from "./templates/template.ts";

/**
 * Whoever sells and stands in for somebody of service hears that something is due, and not whose it is:
 * a mail is no way around the wall.
 */
export function seenByRecipient(told: Told, recipient: MailRecipient): Told {
  const { story, dealer, host, event } = told;
  if (recipient.partner !== undefined) return asTask(told);
  if (recipient.kind !== "staff" || !isClosedToSales(story.case, dealer)) return told;
  const sells = [dealer, ...(host === undefined ? [] : [host])].some(({ departments, staff }) =>
    staff.some(
      (one) =>
        one.id === recipient.id &&
        one.email === recipient.email &&
        sellsAlone(one, { departments }),
    ),
  );
  if (!sells) return told;
  const known = { ...story, case: withoutPerson(story.case), commitments: [] };
  return { ...told, story: known, event: withoutWords(event, dealer) };
}

/** What a partner is to do, by when and where: whose it is they see in the case, and that leaves a trace. */
function asTask(told: Told): Told {
  const { story, event } = told;
  const { vehicle: _car, ...matter } = withoutPerson(story.case);
  const known = { ...story, case: { ...matter, customer: { name: matter.reference } } };
  const of = "commitment" in event ? [event.commitment] : [];
  return { ...told, story: { ...known, commitments: of, appointments: [], events: [event] } };
}

function withoutWords(event: CaseEvent, dealer: Dealer): CaseEvent {
  if ("commitment" in event) return { ...event, commitment: nameless(event.commitment, dealer) };
  if (event.type === "case.code-used") return { ...event, shown: undefined };
  if (!("appointment" in event)) return event;
  return { ...event, appointment: withoutVisitor(event.appointment) };
}

function nameless(commitment: Commitment, { departments }: Dealer): Commitment {
  // What they complain of is theirs to tell service.
  const { ours: _ours, tells: _tells, complaint: _complaint, ...rest } = commitment;
  const name = departments.find(({ id }) => id === commitment.department)?.name;
  return { ...rest, what: name ?? commitment.department };
}
