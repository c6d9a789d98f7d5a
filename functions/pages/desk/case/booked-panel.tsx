import type { CaseView } from "../../../../shared/views/case-view.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import { serviceName } from "../../case/frame/service-name.ts";
import { fullMoment } from "../../reader/when.ts";
import { tiedPromises } from "../../../../shared/booking/change/tied-promises.ts";
import { TiedPromises } from "../visit/tied-promises.tsx";
import { AfterVisit } from "../visit/after-visit.tsx";
import { HeldTag } from "../visit/held-tag.tsx";
import { VisitCondition } from "../visit/visit-condition.tsx";
import { InTrouble } from "../visit/in-trouble.tsx";
import { WhoComes } from "../visit/who-comes.tsx";
import { visitorToAsk } from "../../../../shared/case/customer/visitor-to-ask.ts";
import { VisitActions } from "../visit/visit-actions.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { CaseSheet, Sheet } from "../sheet/sheet.ts";
import { awaitedPart } from "../../../../shared/commitments/parts/awaited.ts";
import type { Job } from "../../../../shared/story/parts/appointment.schema.ts";
import { JobLines } from "../../views/job-lines.tsx";
import { jobsTexts } from "../../text/jobs-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type BookedPanelProps = { readonly sheet: CaseSheet; readonly matter: CaseView };

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
            <Wanted intent={appointment.intent} language={reader.language} />
            <VisitJobs sheet={sheet} visit={appointment} />
            {desk.at === dealer.id ? <InTrouble sheet={sheet} visit={appointment} /> : null}
            <VisitPromises sheet={sheet} visit={appointment} />
            <VisitCondition
              sheet={sheet}
              visit={desk.story.appointments.find(({ id }) => id === appointment.id)}
            />
            {desk.at === dealer.id ? <AfterVisit sheet={sheet} id={appointment.id} /> : null}
            {desk.at === dealer.id ? (
              <VisitActions
                visit={{
                  ...appointment,
                  reference,
                  start: instantTextSchema.parse(appointment.start),
                  customer: appointment.visitor?.name ?? customer.name,
                }}
                names
                jobs={{ toDo: toDoOf(sheet, appointment) }}
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

type WantedProps = Pick<CaseView["appointments"][number], "intent"> & { readonly language: string };

/** Said where nothing more is to be offered. */
function Wanted({ intent, language }: WantedProps) {
  return intent === undefined ? null : <p class="note">{jobsTexts(language).jobs.offerNothing}</p>;
}

type VisitJobsProps = {
  readonly sheet: Sheet;
  readonly visit: CaseView["appointments"][number];
};

/** What is to be done in it; from what waits, or was not finished, a way to another visit for it. */
function VisitJobs({ sheet, visit: { jobs = [], status, service } }: VisitJobsProps) {
  const { desk, reader } = sheet;
  const { story, dealer } = desk;
  if (jobs.length === 0) return null;
  const text = jobsTexts(reader.language).jobs;
  const isOver = status === "part-needed" || status === "completed";
  const back = ({ id }: Job) =>
    `${deskCaseHref(story.case.reference)}/appointments?${new URLSearchParams({ service, job: id }).toString()}`;
  return (
    <div class="small">
      <p>{text.label}:</p>
      <JobLines
        jobs={jobs}
        commitments={story.commitments}
        dealer={dealer.document}
        reader={reader}
        action={(job, waits) =>
          desk.at === dealer.document.id && (waits || isOver) ? (
            <>
              {" "}
              <a href={back(job)}>
                {text.back}
                <span class="visually-hidden"> {job.concern}</span>
              </a>
            </>
          ) : null
        }
      />
    </div>
  );
}

function toDoOf({ desk }: Sheet, { jobs = [] }: VisitJobsProps["visit"]): number {
  return jobs.filter((job) => awaitedPart(desk.story, job) === undefined).length;
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
