import * as z from "zod";
import { fill } from "../../shared/kernel/fill.ts";
import type { FieldError } from "../../shared/kernel/problem.ts";
import { RULES } from "../../shared/kernel/rules.ts";
import { toUtc } from "../../shared/kernel/time.ts";
import { IMPORT_STATES } from "../../shared/imports/job/import.schema.ts";
import type { Import } from "../../shared/imports/job/import.schema.ts";
import type { OpenedImport } from "../../shared/imports/job/open-import.ts";
import type { RowNote } from "../../shared/imports/job/outcome.ts";
import { dateOrderSchema, mappingSchema } from "../../shared/imports/read/mapping.schema.ts";

const errorSchema = z.object({ field: z.string(), rule: z.string(), detail: z.string() });

const noteSchema = z.object({
  line: z.int(),
  outcome: z.enum(["bad", "failed", "repeated", "unplaced"]),
  errors: z.array(errorSchema).optional(),
  /** The line of the same file that was taken instead. */
  firstLine: z.int().optional(),
  /** The matter of a visit for which nothing was free at its time. */
  reference: z.string().optional(),
});

/** An import as it stands. */
export const importAnswerSchema = z.object({
  id: z.string(),
  name: z.string(),
  format: z.enum(["csv", "ics"]),
  state: z.enum(IMPORT_STATES),
  rows: z.int(),
  /** So many of them were looked at. */
  done: z.int(),
  counts: z.object({
    taken: z.int(),
    already: z.int(),
    repeated: z.int(),
    unplaced: z.int(),
    bad: z.int(),
  }),
  by: z.object({ id: z.string(), name: z.string() }),
  at: z.string(),
  startedAt: z.string().optional(),
  doneAt: z.string().optional(),
  mapping: mappingSchema,
});

const MOST_FIRST = 10;
const MOST_NOTES = 500;

/** The same with its table: what it would take, or what became of its rows. */
export const openedImportSchema = importAnswerSchema.extend({
  headings: z.array(z.string()).optional(),
  /** The first rows as they came. */
  first: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })).optional(),
  /** Of a draft. */
  preview: z
    .object({
      good: z.int(),
      bad: z.int(),
      /** What has to be said before it can be started. */
      missing: z.array(z.enum(["name", "contact", "what", "when", "service", "dateOrder"])),
      /** How days are written: found out for sure, or only most likely. */
      dates: z.object({ order: dateOrderSchema, sure: z.boolean() }),
      /** What the other system calls services, and what each is taken for. */
      services: z.array(
        z.object({ text: z.string(), rows: z.int(), service: z.string().optional() }),
      ),
    })
    .optional(),
  /** At most 500; all of them in `rows.csv`. */
  notes: z.array(noteSchema),
});

export function importAnswer({ next, reference: _dealer, revision: _revision, ...job }: Import) {
  return {
    ...job,
    done: next,
    mapping: mappingSchema.parse(job.mapping),
    at: toUtc(job.at),
    startedAt: job.startedAt === undefined ? undefined : toUtc(job.startedAt),
    doneAt: job.doneAt === undefined ? undefined : toUtc(job.doneAt),
  };
}

export function openedImportAnswer(
  { job, table, preview }: OpenedImport,
  notes: readonly RowNote[],
) {
  return {
    ...importAnswer(job),
    ...(table === undefined ? {} : { headings: [...table.headings] }),
    ...(table === undefined || preview === undefined
      ? {}
      : {
          first: table.rows
            .slice(0, MOST_FIRST)
            .map(({ line, cells }) => ({ line, cells: [...cells] })),
        }),
    ...(preview === undefined
      ? {}
      : {
          preview: {
            good: preview.entries.length,
            bad: preview.bad.length,
            missing: [...preview.missing],
            dates: preview.dates,
            services: preview.services.map((one) => ({ ...one })),
          },
        }),
    notes: notes.slice(0, MOST_NOTES).map(noteAnswer),
  };
}

function noteAnswer(note: RowNote) {
  if (note.outcome !== "bad") return note;
  return { ...note, errors: note.errors.map(errorAnswer) };
}

function errorAnswer({ pointer, rule, params }: FieldError) {
  return { field: pointer.slice(1), rule, detail: fill(RULES[rule], params) };
}

/** One line of `rows.csv`, in the words of the API. */
export function saidOf(note: RowNote): string {
  switch (note.outcome) {
    case "bad":
      return note.errors
        .map(errorAnswer)
        .map(({ field, detail }) => `${field}: ${detail}`)
        .join("; ");
    case "repeated":
      return `the same as line ${note.firstLine}`;
    case "unplaced":
      return `taken as ${note.reference}; nothing was free for it at that time`;
    case "failed":
      return "could not be taken; send it again";
  }
}
