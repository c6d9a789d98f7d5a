import type { Problem } from "../kernel/problem.ts";
import type { Random } from "../kernel/random.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { Commit } from "../platform/dynamodb/transaction.ts";
import type { CaseFiles } from "../platform/s3/case-files.ts";
import { Unavailable } from "../platform/unavailable.ts";
import type { CaseStore } from "../story/case.store.ts";
import { toEvent } from "../story/fact.ts";
import type { Case, CaseFile } from "../story/parts/case.schema.ts";
import { keptKey } from "./file-keys.ts";

export type TakeFileAwayDeps = {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "case" | "record" | "removeFile">;
  readonly caseFiles: Pick<CaseFiles, "remove">;
  readonly random: Random;
};

type FileGone = {
  readonly matter: Case;
  readonly by: CaseFile["by"];
  readonly id: string;
  readonly now: Instant;
};

/** Others put something on it at the same moment: soon done. */
const TURNS = 5;

/**
 * The bytes go first: a crash in between leaves a name that opens nothing, and that is taken away by whoever
 * presses again. The timeline keeps what it was and who took it away.
 * @throws Unavailable when others keep changing the files of this case.
 */
export async function takeFileAway(
  { commit, cases, caseFiles, random }: TakeFileAwayDeps,
  { matter, by, id, now }: FileGone,
): Promise<Result<readonly CaseFile[], Problem>> {
  const { reference } = matter;
  let files = matter.files ?? [];
  for (let turn = 1; turn <= TURNS; turn += 1) {
    const at = files.findIndex((one) => one.id === id);
    const file = files[at];
    if (file === undefined) return fail({ code: "file-not-found" });
    await caseFiles.remove(keptKey(reference, id), now);
    const fact = { type: "case.file-removed", file: id, what: file.what } as const;
    const event = toEvent(fact, matter, { by: { kind: "staff", ...by }, at: now, random });
    const saved = await commit([cases.removeFile(reference, id, at), cases.record(event)]);
    if (saved.ok) return ok(files.filter((one) => one.id !== id));
    files = (await cases.case(reference))?.files ?? [];
  }
  throw new Unavailable("the files of a case keep being changed by others");
}
