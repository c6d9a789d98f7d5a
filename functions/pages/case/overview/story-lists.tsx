import type { CaseView } from "../../../../shared/views/case-view.ts";
import type { CaseNow } from "../../../../shared/story/case-story.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import { momentOfYear } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { EmailText } from "../../views/email-text.tsx";
import { caseTexts } from "../../text/case-texts.ts";

type StoryProps = { readonly reader: Reader; readonly matter: CaseView };
type MailsProps = StoryProps & { readonly title?: string; readonly to?: boolean };

type TimelineProps = StoryProps & {
  /** The whole case, of which not all that is closed need be in this part. */
  readonly of: CaseNow;
  /** The page it is on. */
  readonly href: string;
  /** It shows not the newest part. */
  readonly older: boolean;
};

/** Mails are a list of their own, with what became of each. */
export function Timeline({ reader, matter, of: all, href, older }: TimelineProps) {
  const { timeline, timelineBefore } = matter;
  const isPartly =
    all.appointments.length > matter.appointments.length ||
    all.commitments.length > matter.commitments.length;
  const shown = timeline.filter(({ type }) => !type.startsWith("mail."));
  return (
    <section class="stack" aria-labelledby="timeline">
      <h2 id="timeline">{caseTexts(reader.language).ofCase.timeline}</h2>
      <ol class="timeline">
        {shown.toReversed().map(({ at, by, text }) => (
          <li>
            <time datetime={at}>{momentOfYear(reader, instantTextSchema.parse(at))}</time>
            {text}
            {by === undefined ? null : <span class="quiet"> · {by}</span>}
          </li>
        ))}
      </ol>
      {isPartly && !older ? (
        <p class="quiet">{caseTexts(reader.language).ofCase.olderClosed}</p>
      ) : null}
      <Parts language={reader.language} {...{ href, older, timelineBefore }} />
    </section>
  );
}

type PartsProps = Pick<TimelineProps, "href" | "older"> &
  Pick<CaseView, "timelineBefore"> & { readonly language: string };

function Parts({ language, href, older, timelineBefore }: PartsProps) {
  if (timelineBefore === undefined && !older) return null;
  const text = caseTexts(language).ofCase;
  return (
    <p class="actions">
      {timelineBefore === undefined ? null : (
        <a href={`${href}?before=${encodeURIComponent(timelineBefore)}#timeline`}>{text.earlier}</a>
      )}
      {older ? <a href={`${href}#timeline`}>{text.latest}</a> : null}
    </p>
  );
}

/** Without `to` they are all to the reader. */
export function Mails({ reader, matter: { mails }, title, to = false }: MailsProps) {
  if (mails.length === 0) return null;
  const text = caseTexts(reader.language).ofCase;
  return (
    <section class="stack" aria-labelledby="mails">
      <h2 id="mails">{title ?? text.mails}</h2>
      <ul class="mails card">
        {mails.toReversed().map(({ subject, state, at, to: address }) => (
          <li>
            <span>{subject}</span>
            <span class="quiet small">
              {momentOfYear(reader, instantTextSchema.parse(at))} · {text.mail(state)}
              {to ? (
                <>
                  {" "}
                  · <EmailText email={address} />
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
