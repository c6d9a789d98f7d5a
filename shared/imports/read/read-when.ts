import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { readMoment } from "./read-moment.ts";
import type { Said, Ways } from "./read-row.ts";

/** In one cell, or day and time in two; what is over is not taken. */
export function readWhen(said: Said, ways: Ways): Result<Instant, FieldError> {
  const whole = said("when") ?? [said("date"), said("time")].filter(isSaid).join(" ");
  const pointer = said("when") === undefined ? "/date" : "/when";
  if (whole === "") return fail(invalid(pointer, "missing"));
  const read = readMoment(whole, ways, pointer);
  if (!read.ok) return read;
  return read.value <= ways.now ? fail(invalid(pointer, "due-passed")) : ok(read.value);
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined;
}
