import type { AccountWork } from "../../directory/accounts/account.schema.ts";
import { OPERATOR } from "../../directory/history/author.ts";
import type { Instant } from "../../kernel/time.ts";
import { FIRST_PASSWORD_DAYS } from "../../platform/user-pool/first-password.ts";
import type { WayIn } from "../../platform/user-pool/accounts.ts";
import type { NoticePlace } from "../notices/place-of.ts";
import type { Composed } from "../write/compose-mail.ts";
import { chooseLanguage } from "../write/language/choose-language.ts";
import type { Catalogue } from "../write/language/words/catalogue.ts";
import type { MailSettings } from "../write/render-mail.ts";
import { staffLetter } from "../write/staff-letter.ts";
import { fact } from "../write/templates/letter.ts";
import type { Letter } from "../write/templates/letter.ts";
import { subjectNaming } from "../write/templates/subject-line.ts";

export type Invited = {
  readonly name: string;
  readonly email: string;
  readonly language?: string | undefined;
};

type InvitationMail = {
  readonly id: string;
  readonly place: NoticePlace;
  readonly by: AccountWork["by"];
  readonly reader: Invited;
  readonly way: WayIn;
};

/** How to sign in, in the language beside their name, else in the dealer's first. */
export async function invitationMail(
  { id, place, by, reader, way }: InvitationMail,
  settings: MailSettings,
  now: Instant,
): Promise<Composed> {
  const { writer, nameOnly } = place;
  const language = await chooseLanguage(reader.language ?? writer.languages[0] ?? "en");
  const { invitation: words, documentChanged } = language.words;
  const who = by.id === OPERATOR.id ? documentChanged.operator : by.name;
  const letter: Letter = {
    subject: subjectNaming(words.subject, place.name),
    intro: words.intro(who, place.name),
    facts: [
      ...fact(words.signInAs, reader.email),
      ...(way.kind === "first-password" ? fact(words.firstPassword, way.password) : []),
    ],
    notes: [comingIn(words, way), words.notYou],
    actions: [{ label: words.open, href: `${settings.publicUrl}/desk` }],
  };
  return staffLetter({ id, writer, nameOnly, reader, language, letter }, settings, now);
}

function comingIn(words: Catalogue["invitation"], way: WayIn): string {
  switch (way.kind) {
    case "first-password":
      return words.thenOwn(FIRST_PASSWORD_DAYS);
    case "own-password":
      return words.ownPassword;
    case "elsewhere":
      return words.usualSignIn;
  }
}
