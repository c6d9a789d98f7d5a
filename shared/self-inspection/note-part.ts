import * as z from "zod";
import { FILE_ID, FILE_POLICY } from "../files/file-policy.ts";
import { keepFile } from "../files/keep-file.ts";
import type { KeepFileDeps } from "../files/keep-file.ts";
import { takeFileAway } from "../files/take-file-away.ts";
import type { TakeFileAwayDeps } from "../files/take-file-away.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { broken, invalid } from "../kernel/invalid.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { LOST, raced } from "../platform/raced.ts";
import type { Race } from "../platform/raced.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { InspectedPart, SelfInspection } from "../story/parts/self-inspection.schema.ts";
import { saidSchema } from "../case/customer/customer-input.ts";
import { draftOf, INSPECTION_SENT, nextChange } from "./draft-of.ts";
import { mayInspect } from "./may-inspect.ts";
import { partsAsked } from "./parts-asked.ts";

export const INSPECTION_POLICY = {
  mostLetters: 1_000,
  /** Two for each part, and room for what staff put on the case. */
  mostPhotos: 20,
  mostOdometer: 9_999_999,
} as const;

export const partInputSchema = z.strictObject({
  state: z.enum(["fine", "damaged"]),
  text: saidSchema(INSPECTION_POLICY.mostLetters).optional(),
  odometer: z
    .strictObject({
      value: z.int().min(0).max(INSPECTION_POLICY.mostOdometer),
      unit: z.enum(["mi", "km"]),
    })
    .optional(),
  /** Of a photo that was sent to the bucket; without it the one that is there stays. */
  photo: z.string().regex(FILE_ID, broken("not-an-id")).optional(),
});
export type PartInput = z.output<typeof partInputSchema>;

export type NotePartDeps = KeepFileDeps &
  TakeFileAwayDeps & {
    readonly cases: Pick<CaseStore, "now" | "setSelfInspection">;
  };

export type NotePart = {
  readonly story: CaseNow;
  readonly dealer: Dealer;
  readonly part: string;
  /** What a photo of it shows, as the case names it. */
  readonly what: string;
  readonly input: PartInput;
};

/** Their own browser in two windows, at the most. */
const RACE: Race = { rounds: 6, lost: "the inspection keeps changing" };

/**
 * What the customer says of one part stands in the case from then on, with its photo; said again it is replaced,
 * until all of it is sent.
 */
export async function notePart(
  deps: NotePartDeps,
  { story: known, dealer, part, what, input }: NotePart,
  now: Instant,
): Promise<Result<SelfInspection, Problem>> {
  const may = mayInspect(known.case, dealer, now);
  if (!may.ok) return may;
  const asked = partsAsked(dealer).find(({ id }) => id === part);
  if (asked === undefined) return fail({ code: "part-not-found" });
  if (draftOf(known) === undefined) return fail(INSPECTION_SENT);
  const photo = await photoKept(deps, { known, what, id: input.photo }, now);
  if (!photo.ok) return photo;
  const noted = await raced<Result<Noted, Problem>>(RACE, async (round) => {
    const story = round === 0 ? known : await deps.cases.now(known.case.reference);
    if (story === undefined) return fail({ code: "case-not-found" });
    const parts = draftOf(story);
    if (parts === undefined) return fail(INSPECTION_SENT);
    if (parts.some((one) => one.id !== part && isSamePhoto(one, photo.value))) return fail(TAKEN);
    const before = parts.find(({ id }) => id === part);
    const said = saidOf({ part, name: asked.name, input, photo: photo.value ?? before?.photo });
    const others = parts.filter(({ id }) => id !== part);
    const next = { changed: nextChange(story), parts: [...others, said] };
    const saved = await deps.commit([deps.cases.setSelfInspection(story.case, next)]);
    return saved.ok ? ok({ next, replaced: before?.photo }) : LOST;
  });
  if (!noted.ok) return noted;
  await dropReplaced(deps, known, noted.value, now);
  return ok(noted.value.next);
}

type Noted = { readonly next: SelfInspection; readonly replaced: string | undefined };

/** A photo that nothing shows any more takes no place of another; what was sent keeps its own. */
async function dropReplaced(
  deps: NotePartDeps,
  { case: { reference } }: CaseNow,
  { next: { parts }, replaced }: Noted,
  now: Instant,
): Promise<void> {
  if (replaced === undefined || parts.some(({ photo }) => photo === replaced)) return;
  const matter = await deps.cases.case(reference);
  if (matter === undefined) return;
  const by = { id: BY_CUSTOMER_ID, name: matter.customer.name };
  const actor = { kind: "customer" } as const;
  await takeFileAway(deps, { matter, by, actor, id: replaced, now });
}

function isSamePhoto({ photo }: InspectedPart, id: string | undefined): boolean {
  return photo !== undefined && photo === id;
}

const TAKEN: Problem = {
  code: "invalid-request",
  errors: [invalid("/photo", "photo-of-another-part")],
};

type Said = {
  readonly part: string;
  readonly name: string | undefined;
  readonly input: PartInput;
  readonly photo: string | undefined;
};

function saidOf({ part, name, input, photo }: Said): InspectedPart {
  const { state, text, odometer } = input;
  return {
    id: part,
    ...(name === undefined ? {} : { name }),
    state,
    ...(text === undefined ? {} : { text }),
    ...(odometer === undefined || part !== "odometer" ? {} : { odometer }),
    ...(photo === undefined ? {} : { photo }),
  };
}

/** Under which customers put files on their case. */
const BY_CUSTOMER_ID = "customer";

type Photo = { readonly known: CaseNow; readonly what: string; readonly id: string | undefined };

async function photoKept(
  deps: NotePartDeps,
  { known, what, id }: Photo,
  now: Instant,
): Promise<Result<string | undefined, Problem>> {
  if (id === undefined) return ok(undefined);
  const { case: matter } = known;
  const kept = await keepFile(deps, {
    matter,
    by: { id: BY_CUSTOMER_ID, name: matter.customer.name },
    actor: { kind: "customer" },
    photosOnly: true,
    most: INSPECTION_POLICY.mostPhotos,
    id,
    what: what.slice(0, FILE_POLICY.mostLetters),
    now,
  });
  return kept.ok ? ok(kept.value.id) : kept;
}

/** Those that its customer put there. */
export function customersFiles({ files = [] }: Pick<Case, "files">) {
  return files.filter(({ by }) => by.id === BY_CUSTOMER_ID);
}
