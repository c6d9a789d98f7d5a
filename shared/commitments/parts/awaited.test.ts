import { expect, test } from "vitest";
import { NOW, aCommitment, at, northside } from "../../../test/fixtures/case-story.ts";
import { earliestReturn } from "./awaited.ts";

const part = (id: string, job: string, dueAt: string) =>
  aCommitment({ id, kind: "part", dueAt: at(dueAt), part: { job, orderReference: id } });

const first = part("cmt_1", "job_1", "2027-05-11T17:00:00-04:00");
const later = part("cmt_2", "job_1", "2027-05-13T17:00:00-04:00");
const other = part("cmt_3", "job_2", "2027-05-20T17:00:00-04:00");
const jobs = [{ id: "job_1" }];

test("PART-3: a job that waits for two parts is done after the later one, and what another waits for binds it not", () => {
  const after = (...commitments: (typeof first)[]) =>
    earliestReturn({ commitments }, jobs, northside, NOW);
  expect(after(first, other)).toBe("2027-05-12");
  expect(after(first, later)).toBe("2027-05-14");
  expect(after(later, first)).toBe("2027-05-14");
  expect(after(other, { ...first, status: "kept" })).toBeUndefined();
});
