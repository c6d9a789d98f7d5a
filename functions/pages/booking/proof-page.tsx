import type { Dealer } from "../../../shared/directory/dealer.schema.ts";
import { PROBLEMS } from "../../../shared/kernel/problem.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import type { Form } from "../forms/read-form.ts";
import { readerAt } from "../reader/reader-at.ts";
import { bookingTexts } from "../text/booking-texts.ts";
import { page } from "../views/page.tsx";
import { proofScript } from "../views/page-files.built.ts";

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
  const { proof: _before, key, ...fields } = form;
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
        <p role="status">
          <span hidden>{text.working}</span>
        </p>
        <noscript>
          <p>{text.noScripts}</p>
        </noscript>
      </form>
    ),
  });
}
