import type { AppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { addressText, mapHref } from "../../../../shared/language/contact/address-text.ts";
import type { CaseStory } from "../../../../shared/story/case-story.ts";
import { isComing } from "../../../../shared/story/parts/is-coming.ts";
import type { Reader } from "../../reader/when.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { jobsTexts } from "../../text/jobs-texts.ts";
import { Facts } from "../../views/facts.tsx";
import type { Fact } from "../../views/facts.tsx";
import { JobLines } from "../../views/job-lines.tsx";
import { appointmentHref } from "../frame/case-href.ts";
import { transportFacts } from "../stay/transport-facts.ts";
import { hasBegun } from "./has-begun.ts";

type AppointmentFactsProps = {
  readonly dealer: Dealer;
  readonly reader: Reader;
  readonly reference: string;
  readonly appointment: AppointmentAnswer;
  readonly story: CaseStory;
  readonly now: Instant;
};

/** What was agreed of one appointment besides its time. */
export function AppointmentFacts(props: AppointmentFactsProps) {
  const { dealer, reader, appointment } = props;
  const { place } = caseTexts(reader.language).ofCase;
  return (
    <Facts
      facts={[
        ...jobFacts(props),
        ...visitorFacts(props),
        ...transportFacts(appointment, reader),
        { name: place, value: <Place {...{ dealer, reader, appointment }} /> },
        ...withFacts(props),
      ]}
    />
  );
}

/** What it is for, and what of it waits. */
function jobFacts({ appointment, story, dealer, reader }: AppointmentFactsProps): readonly Fact[] {
  const { jobs = [], recallKnown } = appointment;
  const text = jobsTexts(reader.language).jobs;
  const known =
    recallKnown === false ? [{ name: text.reason("recall"), value: text.noRecall }] : [];
  if (jobs.length === 0) return known;
  const { commitments } = story;
  const value = <JobLines {...{ jobs, commitments, dealer, reader }} />;
  return [{ name: text.label, value }, ...known];
}

/** Who comes where it is somebody else, and the way to say otherwise while that counts. */
function visitorFacts(props: AppointmentFactsProps): readonly Fact[] {
  const { reader, reference, appointment } = props;
  if (appointment.visitor === undefined) return [];
  const { visitor, booking } = bookingTexts(reader.language);
  const fact = { name: visitor.label, value: appointment.visitor.name };
  if (!isComing(appointment) || hasBegun(appointment, props.now)) return [fact];
  const href = appointmentHref(reference, appointment.id, "visitor");
  const change = { href, label: booking.change, what: booking.changeWhat(visitor.label) };
  return [{ ...fact, change }];
}

/** With the way there, where it is not the customer's own address. */
function Place({
  dealer,
  reader: { language },
  appointment: { location },
}: Pick<AppointmentFactsProps, "dealer" | "reader" | "appointment">) {
  const { kind, address = dealer.address } = location;
  const name = bookingTexts(language).booking.place(kind, dealer.name);
  if (kind !== "dealer") return <>{`${name}, ${addressText(address)}`}</>;
  return (
    <>
      {name}, <a href={mapHref(dealer.address)}>{addressText(dealer.address)}</a>
    </>
  );
}

/** Who receives them, and what is ready for them. */
function withFacts({ appointment: { resources }, reader }: AppointmentFactsProps): readonly Fact[] {
  if (resources.length === 0) return [];
  const value = resources.map(({ name }) => name).join(", ");
  return [{ name: caseTexts(reader.language).ofCase.with, value }];
}
