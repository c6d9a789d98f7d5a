import type { InspectedPart } from "../../../../shared/story/parts/self-inspection.schema.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import { odometerText } from "../../views/odometer-text.ts";

/** What was said of it, in one line. */
export function saidText(said: InspectedPart | undefined, language: string): string {
  const text = leaseTexts(language).self;
  if (said === undefined) return text.open;
  const shows = said.odometer === undefined ? [] : [odometerText(said.odometer, language)];
  const all = [
    text.states[said.state],
    ...shows,
    ...(said.text === undefined ? [] : [said.text]),
    ...(said.photo === undefined ? [] : [text.withPhoto]),
  ];
  return all.join(" · ");
}
