import { pseudonymised } from "../../personal-data/pseudonymised.ts";
import type { Replace } from "../../personal-data/pseudonymised.ts";
import { WHY } from "../../personal-data/why.ts";
import type { Datum } from "../../personal-data/why.ts";
import { storedPartSchema } from "../../story/stored-part.schema.ts";
import type { StoredPart } from "../../story/case-story.ts";
import type { Case } from "../../story/parts/case.schema.ts";

/** Of everybody who is erased alike, so that nothing leads from one case of theirs to another. */
const NOBODY = "—";

/** What fits where another text would be refused; nothing is ever sent or rung there (RFC 2606, ITU-T E.164). */
const PLACEHOLDERS: { readonly [Of in Datum]?: string } = {
  "customer.email": "erased@erased.invalid",
  "customer.phone": "+99900000000",
  "visitor.phone": "+99900000000",
  "customer.language": "und",
  "customer.wishes": "00:00",
};

/** What is stored of a case without the person; of the staff it says what it said. Doing it again changes nothing. */
export function erasedPart(part: unknown): StoredPart {
  const replaced = pseudonymised(storedPartSchema, part, replace);
  return replaced.kind === "case" ? { ...replaced, data: bare(replaced.data) } : replaced;
}

const replace: Replace = (text, datum, within) => {
  const { whose } = WHY[datum];
  if (whose === "staff") return text;
  if (datum === "reader.email" || datum === "reader.name") {
    if (within["kind"] === "staff") return text;
    return datum === "reader.email" ? PLACEHOLDERS["customer.email"] : NOBODY;
  }
  if (datum === "customer.address") return /^[A-Z]{2}$/.test(text) ? "ZZ" : NOBODY;
  return PLACEHOLDERS[datum] ?? NOBODY;
};

/** Nobody can be reached in it, and no key leads to it. */
function bare(matter: Case): Case {
  const {
    notes: _notes,
    vehicle: _vehicle,
    contact: _contact,
    files: _files,
    pendingEmail: _pending,
    unproven: _unproven,
    entry: _entry,
    customer: { name },
    ...rest
  } = matter;
  return { ...rest, customer: { name }, salesContact: false };
}
