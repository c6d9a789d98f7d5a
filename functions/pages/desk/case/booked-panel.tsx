import type { CaseView } from "../../../../shared/views/case-view.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import { serviceName } from "../../case/frame/service-name.ts";
import { fullMoment } from "../../reader/when.ts";
import { tiedPromises } from "../../../../shared/booking/change/tied-promises.ts";
import { TiedPromises } from "../visit/tied-promises.tsx";
import { HeldTag } from "../visit/held-tag.tsx";
import { InTrouble } from "../visit/in-trouble.tsx";
import { WhoComes } from "../visit/who-comes.tsx";
import { visitorToAsk } from "../../../../shared/case/customer/visitor-to-ask.ts";
import { VisitActions } from "../visit/visit-actions.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type BookedPanelProps = { readonly sheet: Sheet; readonly matter: CaseView };

/** What is booked, and what became of each. */
export function BookedPanel({ sheet, matter }: BookedPanelProps) {
  const { session, desk, reader, now } = sheet;
  const { reference, customer, contact } = desk.story.case;
  if (matter.appointments.length === 0) return null;
  const dealer = desk.dealer.document;
  return (
    <section class="stack" aria-labelledby="booked">
      <h2 id="booked">{sheetTexts(reader.language).sheet.appointments}</h2>
      <ul class="due-list">
        {matter.appointments.map((appointment) => (
          <li class="card stack-close" id={appointment.id}>
            <div class="card-head">
              <h3>{serviceName(dealer, appointment, reader.language)}</h3>
              <span class="tag">
                {sheetTexts(reader.language).visit.status(appointment.status)}
              </span>
              <HeldTag visit={appointment} language={reader.language} now={now} />
            </div>
            <p>{fullMoment(reader, instantTextSchema.parse(appointment.start))}</p>
            <p class="quiet small">{appointment.resources.map(({ name }) => name).join(", ")}</p>
            {appointment.visitor === undefined ? null : (
              <WhoComes
                visitor={visitorToAsk(appointment.visitor, contact)}
                language={reader.language}
                dealer={dealer}
              />
            )}
            {desk.at === dealer.id ? <InTrouble sheet={sheet} visit={appointment} /> : null}
            <VisitPromises sheet={sheet} visit={appointment} />
            {desk.at === dealer.id ? (
              <VisitActions
                visit={{
                  ...appointment,
                  reference,
                  start: instantTextSchema.parse(appointment.start),
                  customer: appointment.visitor?.name ?? customer.name,
                }}
                names
                timeZone={dealer.timeZone}
                language={reader.language}
                formToken={session.formToken}
                now={now}
                to={deskCaseHref(reference, appointment.id)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

type VisitPromisesProps = { readonly sheet: Sheet; readonly visit: { readonly id: string } };

/** What is promised for this visit and still open. */
function VisitPromises({ sheet, visit }: VisitPromisesProps) {
  const promises = tiedPromises(sheet.desk.story, visit);
  if (promises.length === 0) return null;
  return (
    <div>
      <p class="small">{sheetTexts(sheet.reader.language).visit.promisedFor}</p>
      <TiedPromises sheet={sheet} promises={promises} />
    </div>
  );
}
