import type { Random } from "../kernel/random.ts";
import type { Instant } from "../kernel/time.ts";
import type { Commit } from "../platform/dynamodb/transaction.ts";
import type { CaseFiles } from "../platform/s3/case-files.ts";
import { Unavailable } from "../platform/unavailable.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { CaseNow, CaseStory } from "../story/case-story.ts";
import { toEvent } from "../story/fact.ts";
import type { Actor } from "../story/parts/actor.schema.ts";
import type { Case, CaseFile } from "../story/parts/case.schema.ts";
import { awaitedKey, keptKey } from "./file-keys.ts";
import { FILE_POLICY } from "./file-policy.ts";

export type TakeFileAwayDeps = {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "case" | "record" | "removeFile">;
  readonly caseFiles: Pick<CaseFiles, "remove">;
  readonly random: Random;
};

type FileGone = {
  readonly matter: Case;
  readonly by: CaseFile["by"];
  /** Whose doing it is, where it is not one of the staff's. */
  readonly actor?: Actor | undefined;
  readonly id: string;
  readonly now: Instant;
};

/**
 * The bytes go first, and what was sent of them: a crash in between leaves a name that opens nothing, and that is
 * taken away by whoever presses again. Answers what is left; what is away already is away. The timeline keeps what
 * it was and who took it away.
 * @throws Unavailable when others keep changing the files of this case.
 */
export async function takeFileAway(
  { commit, cases, caseFiles, random }: TakeFileAwayDeps,
  { matter: asked, by, actor = { kind: "staff", ...by }, id, now }: FileGone,
): Promise<readonly CaseFile[]> {
  const { reference } = asked;
  let matter: Case | undefined = asked;
  for (let turn = 1; turn <= FILE_POLICY.turns; turn += 1) {
    const { files = [] }: Pick<Case, "files"> = matter ?? {};
    const at = files.findIndex((one) => one.id === id);
    const file = files[at];
    if (matter === undefined || file === undefined) return files;
    await caseFiles.remove(awaitedKey(reference, id), now);
    await caseFiles.remove(keptKey(reference, id), now);
    const fact = { type: "case.file-removed", file: id, what: file.what } as const;
    const event = toEvent(fact, matter, { by: actor, at: now, random });
    const saved = await commit([cases.removeFile(matter, at), cases.record(event)]);
    if (saved.ok) return files.filter((one) => one.id !== id);
    matter = await cases.case(reference);
  }
  throw new Unavailable("the files of a case keep being changed by others");
}

/** It was on the case once: whoever asks again is answered as the first time. */
export async function wasTakenAway(
  { cases }: { readonly cases: Pick<CaseStore, "back"> },
  now: CaseNow,
  id: string,
): Promise<boolean> {
  const went = ({ events }: CaseStory) =>
    events.some((event) => event.type === "case.file-removed" && event.file === id);
  return went(await cases.back(now, went));
}
