import type { Child } from "hono/jsx";
import type { AppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.schema.ts";
import type { Dealer } from "../../../../shared/directory/dealer.schema.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { pageLanguage } from "../../reader/page-language.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { Facts } from "../../views/facts.tsx";
import type { PageFile } from "../../views/page-files.built.ts";
import { page } from "../../views/page.tsx";
import { serviceName } from "./service-name.ts";
import { caseTexts } from "../../text/case-texts.ts";

/** The appointment that shall get a new time. */
export type Changing = {
  readonly dealer: Dealer;
  readonly reference: string;
  readonly appointment: AppointmentAnswer;
};

type FrameParts = {
  readonly title?: string;
  readonly above?: Child;
  readonly inside: Child;
  readonly scripts?: readonly PageFile[];
};

/** What all pages about a new time have: the way back, the present time, the zone. */
export function changeFrame(
  { dealer, reference, appointment }: Changing,
  status: number,
  parts: FrameParts,
): Answer {
  const reader = readerAt(dealer);
  const text = caseTexts(reader.language).ofCase;
  const title = parts.title ?? text.changeTitle(serviceName(dealer, appointment));
  const start = instantTextSchema.parse(appointment.start);
  return page(status, {
    title,
    language: reader.language,
    host: dealer,
    faulty: status >= 400,
    scripts: parts.scripts ?? [],
    children: (
      <>
        <a class="back" href={`/c/${reference}#${appointment.id}`}>
          {text.toCase}
        </a>
        {parts.above}
        <h1>{title}</h1>
        <div class="card">
          <Facts facts={[{ name: text.now, value: moment(reader, start) }]} />
        </div>
        {parts.inside}
      </>
    ),
  });
}

/** Dealers' pages are in the first of their languages that we have. */
export function readerAt({ languages, timeZone }: Dealer): Reader {
  return { language: pageLanguage(languages), zone: timeZone };
}
