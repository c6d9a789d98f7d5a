import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Form } from "../../forms/read-form.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { page } from "../../views/page.tsx";
import { BY_MAIL } from "../../../wiring/with-proof.ts";
import { proofScript } from "../../views/page-files.built.ts";

type ProofPageProps = {
  readonly dealer: Dealer;
  /** As it was sent: the very same goes on once the number is found. */
  readonly form: Form;
  readonly action: string;
  readonly challenge: unknown;
};

/** Comes only where many ask at once: the browser works for a moment and sends the form again by itself. */
export function proofPage({ dealer, form, action, challenge }: ProofPageProps): Answer {
  const { language } = readerAt(dealer);
  const text = bookingTexts(language).proof;
  const { proof: before, key, ...fields } = form;
  // A time can be held until a mail is opened; asked for once, and no second time where it was no use.
  const holdsByMail =
    action.endsWith(dealer.id) && form["email"] !== undefined && before !== BY_MAIL;
  return page(PROBLEMS["proof-required"].status, {
    title: text.title,
    language,
    host: dealer,
    scripts: [proofScript],
    children: (
      <form
        method="post"
        action={action}
        id="proof"
        class="stack"
        data-challenge={JSON.stringify(challenge)}
      >
        <h1>{text.title}</h1>
        <input type="hidden" name="key" value={key} />
        {Object.entries(fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="proof" value="" />
        <p role="status" data-working={text.working} />
        <noscript>
          {holdsByMail ? (
            <>
              <p>{text.byMail}</p>
              <div class="actions">
                <button class="button" type="submit" name="proof" value={BY_MAIL}>
                  {text.byMailDo}
                </button>
              </div>
            </>
          ) : (
            <p>{text.noScripts}</p>
          )}
        </noscript>
      </form>
    ),
  });
}
