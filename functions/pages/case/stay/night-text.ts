import type { Overnight } from "../../../../shared/story/parts/appointment.schema.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { transportTexts } from "../../text/transport-texts.ts";

/** What became of the proposal that a car stays the night, as its customer reads it. */
export function nightText({ readyBy, agreedAt, onPaper }: Overnight, reader: Reader): string {
  const text = transportTexts(reader.language).overnight;
  const by = moment(reader, readyBy);
  if (agreedAt === undefined) return text.asked(by);
  return onPaper === true ? text.onPaper(by) : text.agreed(by);
}

/** Whether it is still theirs to say: nobody has, or somebody else for them. */
export function isToAnswer({ agreedAt, onPaper }: Overnight): boolean {
  return agreedAt === undefined || onPaper === true;
}
