import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import { addressText } from "../../../shared/language/contact/address-text.ts";
import { telephoneHref, telephoneText } from "../../../shared/language/contact/telephone-text.ts";
import { LANGUAGES } from "../../../shared/language/in-every-language.ts";
import { frameTexts } from "../text/frame-texts.ts";
import { Languages } from "./languages.tsx";
import type { Look } from "./look.ts";

/** The dealer as far as the frame of a page shows it. */
export type Host = Pick<
  Dealer,
  "id" | "name" | "telephone" | "address" | "appearance" | "languages"
>;

type Around = {
  readonly language: string;
  /** None on pages about no dealer. */
  readonly host?: Host | undefined;
  readonly look: Look | undefined;
};

/** The name, the same number on each page. */
export function Top({ language, host, look }: Around) {
  const text = frameTexts(language).frame;
  return (
    <header class="top">
      <div class="frame">
        <a class="brand" href={host === undefined ? "/" : `/d/${host.id}`}>
          {look?.logo === undefined ? (
            (host?.name ?? text.siteName)
          ) : (
            <img
              src={look.logo.path}
              alt={host?.name}
              width={look.logo.width}
              height={look.logo.height}
            />
          )}
        </a>
        {host === undefined ? null : (
          <a class="top-call" href={telephoneHref(host.telephone)}>
            <span class="visually-hidden">{text.callUs} </span>
            {telephoneText(host.telephone, host.address.addressCountry)}
          </a>
        )}
      </div>
    </header>
  );
}

/** Who it is, and what is said of every page. */
export function Bottom({ language, host, look }: Around) {
  const text = frameTexts(language).frame;
  return (
    <footer class="bottom">
      <div class="frame stack-close">
        {host === undefined ? null : (
          <p>
            {host.name}, {addressText(host.address)}
          </p>
        )}
        <p>{text.privacy}</p>
        {host === undefined ? null : (
          <p class="foot-links">
            <a href={`/d/${host.id}/privacy`}>{text.whatIsKept}</a>{" "}
            <a href={`/d/${host.id}/accessibility`}>{text.accessibility}</a>
          </p>
        )}
        <Languages language={language} offered={host?.languages ?? LANGUAGES} />
        <OwnPages language={language} look={look} />
      </div>
    </footer>
  );
}

/** The dealer's own pages, where it has some. */
function OwnPages({ language, look }: Pick<Around, "language" | "look">) {
  const text = frameTexts(language).frame;
  const { privacy, imprint } = look ?? {};
  if (privacy === undefined && imprint === undefined) return null;
  return (
    <p class="foot-links">
      {privacy === undefined ? null : <a href={privacy}>{text.dealersPrivacy}</a>}{" "}
      {imprint === undefined ? null : <a href={imprint}>{text.imprint}</a>}
    </p>
  );
}
