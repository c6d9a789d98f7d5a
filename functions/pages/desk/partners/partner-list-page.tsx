import type { ListedPartner } from "../../../../shared/directory/document/partner.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { partnersTexts } from "../../text/partners-texts.ts";
import { Onward } from "../../views/actions.tsx";
import type { AtBrand } from "../brand/at-brand.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { partnerHref } from "../settings/partner-href.ts";

type PartnerListPageProps = {
  readonly at: AtBrand;
  readonly partners: readonly ListedPartner[];
  readonly saved: boolean;
};

/** The other companies that a brand's dealers hand promises to. */
export function partnerListPage({ at, partners, saved }: PartnerListPageProps): Answer {
  const { session, person, brand, language } = at;
  const text = partnersTexts(language).partners;
  return deskPage(200, {
    session,
    person,
    brand,
    language,
    title: text.title,
    children: (
      <>
        {saved ? (
          <p class="note note-good" role="status">
            {text.saved}
          </p>
        ) : null}
        <div class="stack">
          <h1>{text.title}</h1>
          <p class="quiet">{partners.length === 0 ? text.none : text.listLead}</p>
        </div>
        {partners.length === 0 ? null : (
          <ul class="card rows">
            {partners.map(({ id, name, purpose, ended }) => (
              <li>
                <a href={partnerHref(brand.id, id)}>{name}</a>
                <span class="quiet small">{ended === true ? text.hasEnded : purpose}</span>
              </li>
            ))}
          </ul>
        )}
        <Onward href={partnerHref(brand.id, "new")} label={text.add} />
      </>
    ),
  });
}
