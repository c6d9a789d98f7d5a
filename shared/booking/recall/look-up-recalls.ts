import type { Campaign, RecallLookUp } from "../../recalls/recall-look-up.ts";
import type { Intent, Job } from "../../story/parts/appointment.schema.ts";

type WishedJob = Omit<Job, "id"> & { readonly id?: string };

/** What was found out before it is booked. */
export type RecallFound = {
  /** Nobody answered: somebody finds out. */
  readonly leftOpen?: true;
  /** None is open for this car. */
  readonly none?: true;
  /** Beside those that the visit is for: open, and not to be remedied yet. */
  readonly without?: readonly string[];
};

type Asked = {
  readonly vin: string | undefined;
  readonly intent?: Intent | undefined;
  readonly jobs?: readonly WishedJob[] | undefined;
};

/** The jobs as they are then, and what else is to be told. */
export type LookedUp = {
  readonly jobs?: readonly WishedJob[] | undefined;
  readonly recall?: RecallFound;
};

/** Whether a look-up can tell more of it than is known. */
export function wantsLookUp({ vin, intent, jobs = [] }: Asked): boolean {
  const named = jobs.some(({ recallCampaign }) => recallCampaign !== undefined);
  return vin !== undefined && (jobs.some(isUnnamed) || (intent === "recall-only" && !named));
}

/**
 * Who comes for a recall and names none is asked about by the VIN: what is open and can be remedied is what the visit
 * is for. Where none of it can, the first stands alone and is refused as such. Never fails: without an answer the
 * question is left open.
 */
export async function lookUpRecalls(
  lookUp: RecallLookUp | undefined,
  asked: Asked,
): Promise<LookedUp> {
  const { vin, jobs } = asked;
  if (lookUp === undefined || vin === undefined || !wantsLookUp(asked)) return { jobs };
  const campaigns = await lookUp(vin);
  if (campaigns === undefined) return { jobs, recall: { leftOpen: true } };
  const [first] = campaigns;
  if (first === undefined) return { jobs, recall: { none: true } };
  const remediable = campaigns.filter(({ remedyAvailable }) => remedyAvailable);
  if (remediable.length === 0) return { jobs: withCampaigns(jobs, [first]) };
  const without = campaigns.filter(({ remedyAvailable }) => !remedyAvailable).map(({ id }) => id);
  return {
    jobs: withCampaigns(jobs, remediable),
    ...(without.length === 0 ? {} : { recall: { without } }),
  };
}

/** Each goes to a job that was said to be for a recall, and what is left is a job of its own. */
function withCampaigns(
  jobs: readonly WishedJob[] = [],
  campaigns: readonly Campaign[],
): readonly WishedJob[] {
  const left = campaigns.map((campaign) => ({ ...campaign, checked: true as const }));
  const named = jobs.map((job) => {
    const recallCampaign = isUnnamed(job) ? left.shift() : undefined;
    return recallCampaign === undefined ? job : { ...job, recallCampaign };
  });
  const more = left.map((recallCampaign) => ({
    concern: recallCampaign.id,
    reason: "recall" as const,
    recallCampaign,
  }));
  return [...named, ...more];
}

function isUnnamed({ reason, recallCampaign }: WishedJob): boolean {
  return reason === "recall" && recallCampaign === undefined;
}
