import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import {
  telephoneHref,
  telephoneText,
} from "../../../../shared/language/contact/telephone-text.ts";
import type { Visitor } from "../../../../shared/story/parts/appointment.schema.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { numberInLine } from "../../views/number-text.ts";

type WhoComesProps = {
  readonly visitor: Visitor | undefined;
  readonly dealer: Pick<Dealer, "address">;
  readonly language: string;
  /** Said where the visitor's name stands already. */
  readonly bookedBy?: string | undefined;
};

/** Who is to be received, and where to ask for them; nothing where the customer comes. */
export function WhoComes({ visitor, dealer, language, bookedBy }: WhoComesProps) {
  if (visitor === undefined) return null;
  const text = bookingTexts(language).visitor;
  const { name, phone } = visitor;
  return (
    <p class="small">
      {bookedBy === undefined ? `${text.label}: ${name}` : text.bookedBy(bookedBy)}
      {phone === undefined ? null : (
        <>
          {" · "}
          <a class="dialled" href={telephoneHref(phone)}>
            {numberInLine(telephoneText(phone, dealer.address.addressCountry))}
          </a>
        </>
      )}
    </p>
  );
}
