import type { Dealer } from "../../directory/dealer.schema.ts";
import type { Language } from "../language/choose-language.ts";
import type { MailRecipient } from "../mail.schema.ts";
import { addressText } from "./address-text.ts";
import type { Action, Fact, Letter } from "./letter.ts";

/** Styles are inline because many mail programs drop everything else. */
const STYLES = {
  body: "margin:0;padding:24px 12px;background:#f4f4f2;color:#1c1c1a;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif",
  sheet: "max-width:600px;margin:0 auto;padding:28px;background:#ffffff;border-radius:8px",
  label:
    "padding:4px 16px 4px 0;text-align:left;vertical-align:top;font-weight:400;color:#5a5a55;white-space:nowrap",
  value: "padding:4px 0;vertical-align:top;white-space:pre-line",
  button:
    "display:inline-block;padding:10px 18px;border-radius:6px;background:#14532d;color:#ffffff;text-decoration:none",
  link: "color:#14532d",
  footer: "max-width:600px;margin:16px auto 0;padding:0 28px;font-size:14px;color:#5a5a55",
};

/**
 * The letter as a whole HTML document. Everything goes through JSX, so whatever somebody typed into
 * a form is escaped by construction.
 */
export async function letterHtml(
  letter: Letter,
  recipient: MailRecipient,
  dealer: Dealer,
  language: Language,
): Promise<string> {
  const document = (
    <html lang={language.words.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{letter.subject}</title>
      </head>
      <body style={STYLES.body}>
        <main style={STYLES.sheet}>
          <p>{language.words.greeting(recipient.name)}</p>
          <p>{letter.intro}</p>
          <Facts facts={letter.facts} />
          {letter.notes.map((note) => (
            <p>{note}</p>
          ))}
          <Actions actions={letter.actions} />
        </main>
        <p style={STYLES.footer}>
          {dealer.name}
          <br />
          {addressText(dealer.address)}
          <br />
          {dealer.telephone}
        </p>
      </body>
    </html>
  );
  return `<!doctype html>${String(await document)}`;
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <table style="border-collapse:collapse">
      <tbody>
        {facts.map(({ label, value }) => (
          <tr>
            <th scope="row" style={STYLES.label}>
              {label}
            </th>
            <td style={STYLES.value}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Actions({ actions }: { readonly actions: readonly Action[] }) {
  return (
    <>
      {actions.map(({ label, href }, index) => (
        <p>
          <a href={href} style={index === 0 ? STYLES.button : STYLES.link}>
            {label}
          </a>
        </p>
      ))}
    </>
  );
}
