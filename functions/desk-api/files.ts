import * as z from "zod";
import { lineSchema } from "../../shared/case/customer/customer-input.ts";
import { refusal } from "../../shared/directory/rights/rights.ts";
import { awaitFile } from "../../shared/files/await-file.ts";
import { fileAnswerSchema, toFileAnswer } from "../../shared/files/file-answer.ts";
import { FILE_ID, FILE_POLICY } from "../../shared/files/file-policy.ts";
import { keepFile } from "../../shared/files/keep-file.ts";
import type { KeepFileDeps } from "../../shared/files/keep-file.ts";
import { linkToFile } from "../../shared/files/link-to-file.ts";
import { takeFileAway, wasTakenAway } from "../../shared/files/take-file-away.ts";
import type { TakeFileAwayDeps } from "../../shared/files/take-file-away.ts";
import { broken } from "../../shared/kernel/invalid.ts";
import type { Random } from "../../shared/kernel/random.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import type { CaseFiles } from "../../shared/platform/s3/case-files.ts";
import type { Case, CaseFile } from "../../shared/story/parts/case.schema.ts";
import { atCase } from "../wiring/by-staff.ts";

const fileId = z.string().regex(FILE_ID);
const listSchema = z.object({ items: z.array(fileAnswerSchema) });

/** Photos and papers on a case. */
export const files = {
  list: atCase({
    summary: "What staff put on the case, the oldest first",
    answers: { status: 200, body: listSchema },
    handle: (_deps: unknown, { caller: { story, dealer } }) => ({
      value: listOf(story.case.files ?? [], dealer.document.timeZone),
    }),
  }),

  upload: atCase({
    summary:
      "A form for one file: send its `fields` and then the file as `file` to `url`, as multipart/form-data, " +
      "within a quarter of an hour; then keep it by its id",
    answers: {
      status: 200,
      body: z.object({
        id: z.string(),
        url: z.string(),
        fields: z.record(z.string(), z.string()),
        mostBytes: z.int(),
      }),
    },
    handle: (
      deps: { caseFiles: CaseFiles; random: Random; publicUrl: string },
      { caller, now },
    ) => {
      const { reference } = caller.story.case;
      const backTo = (id: string) => `${deps.publicUrl}/desk/cases/${reference}/files/${id}`;
      return { value: awaitFile(deps, reference, backTo, now) };
    },
  }),

  keep: atCase({
    summary: "Keep what was sent; kept already, it is answered as it is",
    body: z.strictObject({
      id: fileId,
      what: lineSchema(FILE_POLICY.mostLetters).min(1, broken("empty-line")),
    }),
    answers: { status: 201, body: fileAnswerSchema },
    handle: async (deps: KeepFileDeps, { caller, body, now }) => {
      const { story, staff, dealer } = caller;
      const by = { id: staff.id, name: staff.name };
      const kept = required(await keepFile(deps, { matter: story.case, by, ...body, now }));
      return { value: toFileAnswer(kept, dealer.document.timeZone) };
    },
  }),

  open: atCase({
    summary: "One file, with a link to it that holds for a minute",
    answers: { status: 200, body: fileAnswerSchema.extend({ url: z.string() }) },
    handle: (deps: { caseFiles: CaseFiles }, { caller: { story, dealer }, param, now }) => {
      const file = fileOf(story.case, param("id"));
      const url = linkToFile(deps.caseFiles, story.case.reference, file, now);
      return { value: { ...toFileAnswer(file, dealer.document.timeZone), url } };
    },
  }),

  remove: atCase({
    summary: "Take it away; the timeline keeps what it was",
    answers: { status: 200, body: listSchema },
    handle: async (
      deps: TakeFileAwayDeps & Parameters<typeof wasTakenAway>[0],
      { caller, param, now },
    ) => {
      const { story, staff, dealer } = caller;
      const { timeZone } = dealer.document;
      const id = param("id");
      const { files: there = [] } = story.case;
      const known = there.some((one) => one.id === id);
      if (!known && (await wasTakenAway(deps, story, id))) {
        return { value: listOf(there, timeZone) };
      }
      const file = fileOf(story.case, id);
      const refused = refusal(staff, "file:remove", { own: file.by.id === staff.id });
      if (refused !== undefined) throw new HttpProblem(refused);
      const by = { id: staff.id, name: staff.name };
      const left = await takeFileAway(deps, { matter: story.case, by, id, now });
      return { value: listOf(left, timeZone) };
    },
  }),
};

function listOf(files: readonly CaseFile[], zone: string) {
  return { items: files.map((file) => toFileAnswer(file, zone)) };
}

/** @throws HttpProblem 404 where the case has no such file. */
function fileOf({ files = [] }: Case, id: string): CaseFile {
  const file = files.find((one) => one.id === id);
  if (file === undefined) throw new HttpProblem({ code: "file-not-found" });
  return file;
}
