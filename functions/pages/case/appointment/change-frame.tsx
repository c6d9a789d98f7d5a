import type { Child } from "hono/jsx";
import type { AppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { appointmentHref, caseHref } from "../frame/case-href.ts";
import { matterPage } from "../frame/matter-page.tsx";
import { moment } from "../../reader/when.ts";
import { Facts } from "../../views/facts.tsx";
import type { PageFile } from "../../views/page-files.built.ts";
import { hostQuery } from "./host-of-move.ts";
import type { HostOfMove } from "./host-of-move.ts";
import { serviceName } from "../frame/service-name.ts";
import { caseTexts } from "../../text/case-texts.ts";

/** The appointment that shall get a new time. */
export type Changing = {
  readonly dealer: Dealer;
  readonly reference: string;
  readonly appointment: AppointmentAnswer;
  /** Whom they ask for at the new time. */
  readonly host?: HostOfMove;
};

/** The address of the page that asks for a new time, as far as it was chosen. */
export function changeHref(
  { reference, appointment, host }: Changing,
  chosen: { readonly day?: string; readonly start?: string } = {},
): string {
  const query = new URLSearchParams({ ...hostQuery(host), ...chosen }).toString();
  return `${appointmentHref(reference, appointment.id, "change")}${query === "" ? "" : `?${query}`}`;
}

type FrameParts = {
  readonly title?: string;
  readonly above?: Child;
  readonly inside: Child;
  readonly scripts?: readonly PageFile[];
};

/** What all pages about a new time have: the way back, the present time, the zone. */
export function changeFrame(
  { dealer, reference, appointment }: Changing,
  status: number,
  { title, inside, ...parts }: FrameParts,
): Answer {
  const reader = readerAt(dealer);
  const text = caseTexts(reader.language).ofCase;
  const start = instantTextSchema.parse(appointment.start);
  return matterPage(dealer, {
    ...parts,
    status,
    title: title ?? text.changeTitle(serviceName(dealer, appointment, reader.language)),
    back: caseHref(reference, appointment.id),
    children: (
      <>
        <div class="card">
          {appointment.status === "cancelled" ? (
            <p class="crossed">{moment(reader, start)}</p>
          ) : (
            <Facts facts={[{ name: text.now, value: moment(reader, start) }]} />
          )}
        </div>
        {inside}
      </>
    ),
  });
}
