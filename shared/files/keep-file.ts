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
import type { Actor } from "../story/parts/actor.schema.ts";
import type { Case, CaseFile } from "../story/parts/case.schema.ts";
import { awaitedKey, keptKey } from "./file-keys.ts";
import { FILE_POLICY } from "./file-policy.ts";
import { FILE_TYPES } from "./file-types.ts";
import { readFile } from "./read-file.ts";
import type { ReadFile } from "./read-file.ts";

export type KeepFileDeps = {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "addFile" | "case" | "record">;
  readonly caseFiles: Pick<CaseFiles, "put" | "read" | "remove">;
  readonly random: Random;
};

export type FileKept = {
  readonly matter: Case;
  readonly by: CaseFile["by"];
  /** Whose doing it is, where it is not one of the staff's. */
  readonly actor?: Actor | undefined;
  /** A paper is none. */
  readonly photosOnly?: true | undefined;
  /** So many of theirs, and no more. */
  readonly most?: number | undefined;
  /** Of the upload. */
  readonly id: string;
  readonly what: string;
  readonly now: Instant;
};

/**
 * What was sent is looked at, kept with the case, and named on its timeline; after that it awaits nobody. Whoever
 * asks again for what is kept is answered as the first time. The bytes are stored before the case names them: a
 * crash in between leaves them to whoever presses again, and to the end of the case.
 * @throws Unavailable when others keep changing the files of this case.
 */
export async function keepFile(
  deps: KeepFileDeps,
  asked: FileKept,
): Promise<Result<CaseFile, Problem>> {
  const { id, now } = asked;
  const { reference } = asked.matter;
  let matter: Case | undefined = asked.matter;
  for (let turn = 1; turn <= FILE_POLICY.turns; turn += 1) {
    if (matter === undefined || matter.erased !== undefined) return fail(NOT_FOUND);
    const kept = await keptOn(deps, { ...asked, matter });
    if (kept !== undefined) {
      if (kept.ok) await deps.caseFiles.remove(awaitedKey(reference, id), now);
      return kept;
    }
    matter = await deps.cases.case(reference);
  }
  throw new Unavailable("the files of a case keep being changed by others");
}

/** Undefined where others were quicker. What they took away awaits nobody, so it is looked for after its case. */
async function keptOn(
  { commit, cases, caseFiles, random }: KeepFileDeps,
  { matter, by, actor = { kind: "staff", ...by }, photosOnly, most, id, what, now }: FileKept,
): Promise<Result<CaseFile, Problem> | undefined> {
  const { reference } = matter;
  const known = fileOf(matter, id);
  if (known !== undefined) return ok(known);
  const full = noRoom(matter, by, most);
  if (full !== undefined) return fail(full);
  const sent = await caseFiles.read(awaitedKey(reference, id), now);
  if (sent === undefined) {
    // Somebody may have kept it since its case was read.
    const kept = fileOf(await cases.case(reference), id);
    return kept === undefined ? fail(NOT_FOUND) : ok(kept);
  }
  const read = readSent(sent, photosOnly);
  if (!read.ok) return read;
  const { type, bytes } = read.value;
  await caseFiles.put(keptKey(reference, id), bytes, FILE_TYPES[type], now);
  const file: CaseFile = { id, type, bytes: bytes.byteLength, what, at: now, by };
  const fact = { type: "case.file-added", file: id, what } as const;
  const event = toEvent(fact, matter, { by: actor, at: now, random });
  const saved = await commit([cases.addFile(matter, file), cases.record(event)]);
  return saved.ok ? ok(file) : undefined;
}

/** What a case may have of all, and of one person. */
function noRoom(
  { files = [] }: Case,
  { id }: CaseFile["by"],
  most: number | undefined,
): Problem | undefined {
  if (files.length >= FILE_POLICY.mostOfCase) return tooMany(FILE_POLICY.mostOfCase);
  const theirs = files.filter(({ by }) => by.id === id);
  return most !== undefined && theirs.length >= most ? tooMany(most) : undefined;
}

function readSent(sent: Buffer, photosOnly: true | undefined): Result<ReadFile, Problem> {
  const read = readFile(sent);
  if (!read.ok) {
    const isType = read.failure.code === "file-not-taken";
    return isType && photosOnly === true
      ? fail(NO_PHOTO)
      : fail({ code: "file-refused", detail: read.failure.code });
  }
  return photosOnly === true && read.value.type === "pdf" ? fail(NO_PHOTO) : read;
}

function fileOf(matter: Case | undefined, id: string): CaseFile | undefined {
  return matter?.files?.find((file) => file.id === id);
}

const NO_PHOTO: Problem = { code: "file-refused", detail: "photo-not-taken" };

const NOT_FOUND: Problem = { code: "file-not-found" };

function tooMany(most: number): Problem {
  return { code: "too-many-files", params: { most } };
}
