import type { Notice, NoticeReader } from "../../directory/history/notice.schema.ts";
import { momentText } from "../../kernel/date-text.ts";
import type { Instant } from "../../kernel/time.ts";
import { chooseLanguage } from "../write/language/choose-language.ts";
import type { DocumentWords } from "../write/language/words/document-words.ts";
import type { Composed } from "../write/compose-mail.ts";
import type { MailSettings } from "../write/render-mail.ts";
import { staffLetter } from "../write/staff-letter.ts";
import type { Letter } from "../write/templates/letter.ts";
import { subjectNaming } from "../write/templates/subject-line.ts";
import type { NoticePlace } from "./place-of.ts";

type NoticeMail = {
  readonly id: string;
  readonly place: NoticePlace;
  readonly notice: Notice;
  readonly reader: NoticeReader;
};

/** The message, in its reader's language, else in the dealer's first. */
export async function noticeMail(
  { id, place, notice, reader }: NoticeMail,
  settings: MailSettings,
  now: Instant,
): Promise<Composed> {
  const { writer } = place;
  const language = await chooseLanguage(reader.language ?? writer.languages[0] ?? "en");
  const words = language.words.documentChanged;
  const when = momentText(notice.at, writer.timeZone, language.locale);
  const asked = { place, notice, reader, when, publicUrl: settings.publicUrl };
  const letter = letterOf(words, asked);
  const { nameOnly } = place;
  return staffLetter({ id, writer, nameOnly, reader, language, letter }, settings, now);
}

type Asked = Omit<NoticeMail, "id"> & { readonly when: string; readonly publicUrl: string };

function letterOf(
  words: DocumentWords["documentChanged"],
  { place, notice, reader, when, publicUrl }: Asked,
): Letter {
  const { name, dealer, brand } = place;
  const by = notice.by.id === "operator" ? words.operator : notice.by.name;
  const said = (one: Notice["changes"][number]) => lineOf(words, one, reader);
  if (reader.formerlyOf !== undefined) {
    const own = notice.changes.filter(({ person }) => person === reader.formerlyOf);
    return {
      subject: subjectNaming(words.yourAddress, name),
      intro: words.intro(by, name, when),
      facts: [],
      notes: [...own.map(said), words.askLeader],
      actions: [],
    };
  }
  const at = dealer === undefined ? `brands/${brand?.id ?? ""}` : `dealers/${dealer.id}`;
  return {
    subject: subjectNaming(words.subject, name),
    intro: words.intro(by, name, when),
    facts: [],
    notes: [...notice.changes.map(said), words.goBack],
    actions: [{ label: words.see, href: `${publicUrl}/desk/${at}/history` }],
  };
}

type Change = Notice["changes"][number];
type Words = DocumentWords["documentChanged"];
type Said = { readonly name: string; readonly from: string; readonly to: string };
type Say = (words: Words, change: Said) => string;

const roleIn = (words: Words, id: string) => words.role[id] ?? id;

const SAID: Readonly<Record<Change["code"], Say>> = {
  "person-added": (words, { name, to }) => words.added(name, roleIn(words, to)),
  "person-removed": (words, { name, from }) => words.removed(name, roleIn(words, from)),
  role: (words, { name, from, to }) =>
    words.roleChanged(name, roleIn(words, from), roleIn(words, to)),
  address: (words, { name, from, to }) => words.address(name, from, to),
  mailbox: (words, { name, from, to }) => words.mailbox(name, from, to),
  manager: (words, { name, from, to }) => words.manager(name, from, to),
  ladder: (words, { name }) => words.ladder(name),
};

/** Where mail goes from now on is nothing for whoever reads the old address. */
function lineOf(words: Words, change: Change, { formerlyOf }: NoticeReader): string {
  const { code, name, from = "", to = "" } = change;
  return SAID[code](words, { name, from, to: formerlyOf === undefined ? to : masked(to) });
}

function masked(email: string): string {
  const [local = "", domain = ""] = email.split("@");
  return `${local.slice(0, 1)}…@${domain}`;
}
