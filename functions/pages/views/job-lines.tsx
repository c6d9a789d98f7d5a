import type { Child } from "hono/jsx";
import { awaitedPart, expectedOn } from "../../../shared/commitments/parts/awaited.ts";
import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import type { Job } from "../../../shared/story/parts/appointment.schema.ts";
import type { Commitment } from "../../../shared/story/parts/commitment.schema.ts";
import { dayText } from "../reader/day-text.ts";
import type { Reader } from "../reader/when.ts";
import { jobsTexts } from "../text/jobs-texts.ts";

type JobLinesProps = {
  readonly jobs: readonly Job[];
  readonly commitments: readonly Commitment[];
  readonly dealer: Pick<Dealer, "timeZone">;
  readonly reader: Reader;
  /** What the desk can do with one of them. */
  readonly action?: (job: Job, waits: boolean) => Child;
};

/** What a visit is for, each with its reason, and with what it waits for. */
export function JobLines({ jobs, commitments, dealer, reader, action }: JobLinesProps) {
  const text = jobsTexts(reader.language).jobs;
  return (
    <ul class="stack-close">
      {jobs.map((job) => {
        const part = awaitedPart({ commitments }, job);
        return (
          <li>
            {text.reason(job.reason)}: {job.concern}
            {job.recallCampaign === undefined ? null : (
              <span class="quiet">{` · ${recallText(job.recallCampaign, reader)}`}</span>
            )}
            {part?.part === undefined ? null : (
              <span class="quiet">
                {" · "}
                {text.waits(part.part.orderReference, dayText(reader, expectedOn(part, dealer)))}
              </span>
            )}
            {action === undefined ? null : action(job, part !== undefined)}
          </li>
        );
      })}
    </ul>
  );
}

/** That it is open for this very car is said only where a look-up by its VIN knew of it. */
function recallText(
  { id, checked }: NonNullable<Job["recallCampaign"]>,
  { language }: Pick<Reader, "language">,
): string {
  const text = jobsTexts(language).jobs;
  return checked === true ? text.affects(id) : text.mayAffect(id);
}
