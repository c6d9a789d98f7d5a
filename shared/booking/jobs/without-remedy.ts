import type { Job } from "../../story/parts/appointment.schema.ts";

/** The campaign for which nothing can be done yet, if there is one among them; loads no schema. */
export function withoutRemedy(
  jobs: readonly Pick<Job, "recallCampaign">[] | undefined,
): string | undefined {
  return jobs?.find(({ recallCampaign }) => recallCampaign?.remedyAvailable === false)
    ?.recallCampaign?.id;
}
