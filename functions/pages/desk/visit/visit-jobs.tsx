import { awaitedPart } from "../../../../shared/commitments/parts/awaited.ts";
import { allows } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import { tripsFor } from "../../../../shared/story/trips-of.ts";
import type { Job } from "../../../../shared/story/parts/appointment.schema.ts";
import type { CaseView } from "../../../../shared/views/case-view.ts";
import { moment } from "../../reader/when.ts";
import { gateTexts } from "../../text/gate-texts.ts";
import { jobsTexts } from "../../text/jobs-texts.ts";
import { JobLines } from "../../views/job-lines.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { TiedPromises } from "./tied-promises.tsx";

type VisitJobsProps = {
  readonly sheet: Sheet;
  readonly visit: Pick<CaseView["appointments"][number], "id" | "jobs" | "status" | "service">;
};

/** What is to be done in it; what else is booked for that; and from what waits or was not finished, a way to that. */
export function VisitJobs({ sheet, visit: { id, jobs = [], status, service } }: VisitJobsProps) {
  const { desk, reader } = sheet;
  const { story, dealer } = desk;
  if (jobs.length === 0) return null;
  const text = jobsTexts(reader.language).jobs;
  const isOver = status === "part-needed" || status === "completed";
  const back = (job: Job) =>
    `${deskCaseHref(story.case.reference)}/appointments?${new URLSearchParams({ service, job: job.id }).toString()}`;
  const also = (job: Job) =>
    tripsFor(story, job)
      .filter((other) => other.id !== id && allows("cancel", other.status))
      .map(({ start }) => ` · ${text.alsoOn(moment(reader, start))}`);
  return (
    <div class="small">
      <p>{text.label}:</p>
      <JobLines
        jobs={jobs}
        commitments={story.commitments}
        dealer={dealer.document}
        reader={reader}
        action={(job, waits) => (
          <>
            {also(job)}
            {desk.at === dealer.document.id && (waits || isOver) ? (
              <>
                {" "}
                <a href={back(job)}>
                  {text.back}
                  <span class="visually-hidden"> {job.concern}</span>
                </a>
              </>
            ) : null}
          </>
        )}
      />
    </div>
  );
}

/** Who answers for each part that one of its jobs waits for. */
export function VisitParts({ sheet: { desk, reader }, visit: { jobs = [] } }: VisitJobsProps) {
  const parts = jobs.flatMap((job) => awaitedPart(desk.story, job) ?? []);
  if (parts.length === 0) return null;
  return (
    <div>
      <p class="small">{gateTexts(reader.language).gates.parts}</p>
      <TiedPromises reader={reader} promises={parts} />
    </div>
  );
}

/** How much of it waits for nothing yet, and how much for its part. */
export function jobsLeft({ desk }: Sheet, { jobs = [] }: VisitJobsProps["visit"]) {
  const waiting = jobs.filter((job) => awaitedPart(desk.story, job) !== undefined).length;
  return { toDo: jobs.length - waiting, waiting };
}
