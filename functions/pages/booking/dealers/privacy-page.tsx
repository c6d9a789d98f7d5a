import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { textIn } from "../../../../shared/directory/document/name-in.ts";
import type { Said } from "../../../../shared/directory/document/name-in.ts";
import { addressText } from "../../../../shared/language/contact/address-text.ts";
import type { retentionOf } from "../../../../shared/directory/document/retention.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { privacyTexts } from "../../text/privacy-texts.ts";
import { Facts } from "../../views/facts.tsx";
import { page } from "../../views/page.tsx";
import { Authority } from "./authority.tsx";

/** Who answers for what is known of customers, what for, for how long, and what they can ask. */
export function privacyPage(dealer: Dealer, periods: ReturnType<typeof retentionOf>): Answer {
  const { language } = readerAt(dealer);
  const text = privacyTexts(language).privacy;
  const { authority } = dealer.privacy ?? {};
  const { casesMonths, feedbackMonths, readsMonths, abandonedContactDays } = periods;
  return page(200, {
    title: text.title(dealer.name),
    language,
    host: dealer,
    description: text.lead,
    comesBack: true,
    children: (
      <>
        <div class="stack">
          <h1>{text.title(dealer.name)}</h1>
        </div>
        <WhoAndWhatFor dealer={dealer} language={language} />
        <div class="stack">
          <h2>{text.periodsTitle}</h2>
          <p class="quiet">{text.lead}</p>
        </div>
        <Facts
          told
          facts={[
            { name: text.matter, value: text.matterKept(casesMonths) },
            { name: text.abandoned, value: text.abandonedKept(abandonedContactDays) },
            { name: text.feedback, value: text.feedbackKept(feedbackMonths) },
            { name: text.reads, value: text.readsKept(readsMonths) },
            { name: text.noMail, value: text.noMailKept },
          ]}
        />
        <div class="stack">
          <p>{text.after}</p>
        </div>
        <section class="stack">
          <h2>{text.rightsTitle}</h2>
          <p>{text.rights}</p>
          <p>{text.otherRights}</p>
          <Authority lead={text.authority} authority={authority} />
        </section>
      </>
    ),
  });
}

function WhoAndWhatFor({
  dealer,
  language,
}: {
  readonly dealer: Dealer;
  readonly language: string;
}) {
  const text = privacyTexts(language).privacy;
  const { contact = dealer.email, processors = [] } = dealer.privacy ?? {};
  return (
    <>
      <section class="stack">
        <h2>{text.controllerTitle}</h2>
        <p>
          {text.controller(dealer.name, addressText(dealer.address))}{" "}
          <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      </section>
      <section class="stack">
        <h2>{text.purposeTitle}</h2>
        <p>{text.purpose}</p>
        <p>{text.basis}</p>
      </section>
      <section class="stack">
        <h2>{text.processorsTitle}</h2>
        <ul>
          <li>{text.hosting}</li>
          {processors.map(({ name, does }) => (
            <Processor name={name} does={textIn(language, does)} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Processor({ name, does }: { readonly name: string; readonly does: Said | undefined }) {
  return (
    <li>
      {name}: <span lang={does?.language}>{does?.text}</span>
    </li>
  );
}
