import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { FormState } from "../../forms/form-state.ts";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { fullDay } from "../../reader/when.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { EmailDoubt } from "../../views/email-doubt.tsx";
import { EmailField } from "../../views/email-field.tsx";
import { emailScript } from "../../views/page-files.built.ts";
import { InputField } from "../../views/field.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { askPage } from "../frame/ask-page.tsx";

/** Who the customer is, for them to put right; an address that waits says so. */
export function detailsPage(opened: OpenStory, state: FormState, doubt?: DoubtedEmail): Answer {
  const reader = readerAt(opened.dealer);
  const { language } = reader;
  const text = caseTexts(language).address;
  const { pendingEmail: pending } = opened.story.case;
  const fields = bookingTexts(language).details;
  const common = { language, state };
  return askPage({
    opened,
    title: text.detailsTitle,
    lead: text.detailsLead,
    what: "customer",
    press: text.detailsDo,
    state,
    scripts: [emailScript],
    status: state.problems.length > 0 ? 422 : 200,
    children: (
      <>
        <EmailDoubt language={language} doubt={doubt} />
        <InputField {...common} name="name" label={fields.name} autocomplete="name" most={80} />
        <InputField
          {...common}
          name="phone"
          label={fields.phone}
          type="tel"
          autocomplete="tel"
          most={40}
          optional
        />
        <EmailField {...common} hint={text.emailHint} optional />
        {pending === undefined ? null : (
          <p class="note">{text.waits(pending.email, fullDay(reader, pending.until))}</p>
        )}
      </>
    ),
  });
}
