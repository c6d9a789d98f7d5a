import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import { telephoneText } from "../../../shared/language/contact/telephone-text.ts";
import { urgentTexts } from "../text/urgent-texts.ts";

type IfTooLateProps = { readonly dealer: Dealer; readonly language: string };

/** Whom to call where our own call is too late: whoever goes out day and night, else the dealer. */
export function IfTooLate({ dealer, language }: IfTooLateProps) {
  const { urgent } = urgentTexts(language);
  const { roadside, telephone, address } = dealer;
  const number = (e164: string) => telephoneText(e164, address.addressCountry);
  const words =
    roadside === undefined
      ? urgent.dealer(number(telephone))
      : urgent.roadside(roadside.name, number(roadside.telephone));
  return <p class="note">{words}</p>;
}
