import type { Child } from "hono/jsx";
import { DAYS_OF_WEEK } from "../../../../shared/directory/document/vocabulary.ts";
import { isPublic } from "../../../../shared/directory/look/public-dealers.ts";
import type { Dealer, OpeningHours } from "../../../../shared/directory/document/dealer.schema.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import type { StaffMember } from "../../../../shared/directory/rights/staff-access.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { absencesSetting } from "../settings/absences-setting.tsx";
import { DocumentNotices } from "./document-notices.tsx";
import type { DocumentNews } from "./document-notices.tsx";
import { DraftPart } from "./draft-part.tsx";
import { DeadMail } from "./dead-mail.tsx";
import type { Unheard } from "./dead-mail.tsx";
import { LeftPromises } from "./left-promises.tsx";
import type { Left } from "../../../../shared/commitments/handoff/hand-over-all.ts";
import { ItemsPart } from "./items-part.tsx";
import type { Common } from "./items-part.tsx";
import { Lines } from "./lines.tsx";
import { ITEM_LISTS, ladderList } from "./item-lists.ts";
import { hoursText } from "../settings/hours-text.ts";
import { retentionLines } from "../settings/retention-setting.tsx";
import { lookLines } from "../settings/look-setting.tsx";
import { opennessLines } from "../settings/openness-setting.tsx";
import type { Setting } from "../settings/setting.ts";
import { settingHref } from "./setting-href.ts";
import { specialDaysSetting } from "../settings/special-days-setting.tsx";
import { wordLine } from "../settings/word-setting.tsx";
import { checklistLines } from "../settings/checklist-setting.tsx";
import { transportLines } from "../settings/transport-setting.tsx";
import { transportTexts } from "../../text/transport-texts.ts";
import { noteTemplatesSetting } from "../settings/note-templates-setting.tsx";
import { togetherTexts } from "../../text/together-texts.ts";
import { draftTexts } from "../../text/draft-texts.ts";
import { historyTexts } from "../../text/history-texts.ts";
import { conditionTexts } from "../../text/condition-texts.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { lookTexts } from "../../text/look-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { wordsTexts } from "../../text/words-texts.ts";
import { accessibilityLines } from "../words/accessibility-setting.tsx";
import { privacyLines } from "../words/privacy-setting.tsx";

type DocumentPageProps = AtDealer &
  DocumentNews & {
    readonly unheard: readonly Unheard[];
    readonly notYet: ReadonlySet<string>;
    /** Those that stay, as far as an address names them. */
    readonly stay: readonly Left[];
  };

/** The dealer's document to be read, each part with the way to its form. */
export function documentPage(props: DocumentPageProps): Answer {
  const { session, staff, dealer, reader, unheard, notYet, stay } = props;
  const { language } = reader;
  const text = settingsTexts(language).dealer;
  const mayChange = may(staff, "directory:write");
  const part = { mayChange, dealer, language, unheard, notYet };
  const leadOnly = { ...part, mayChange: may(staff, "directory:lead") };
  const brandOnly = { ...part, mayChange: may(staff, "directory:set-up") };
  return deskPage(200, {
    title: text.title,
    ...deskFrame(props),
    place: "document",
    children: (
      <>
        <DocumentNotices {...props} language={language} />
        <div class="stack">
          <h1>{dealer.name}</h1>
          <p class="quiet">{mayChange ? text.lead : text.readOnly}</p>
        </div>
        <DraftPart dealer={dealer} language={language} mayChange={leadOnly.mayChange} />
        <LeftPromises dealer={dealer} language={language} left={stay} />
        <DeadMail {...part} session={session} mayLift={mayChange} />
        <div class="sheet">
          <div class="stack-wide">
            <Part {...part} title={text.hours} part="hours">
              <Hours hours={dealer.openingHours} language={language} />
            </Part>
            {dealer.departments.map(({ id, name, openingHours = [] }) => (
              <Part {...part} title={text.hoursOf(name)} part="hours" of={id}>
                {openingHours.length === 0 ? (
                  <p class="quiet">{text.asDealer}</p>
                ) : (
                  <Hours hours={openingHours} language={language} />
                )}
              </Part>
            ))}
            <Away {...part} staff={staff} />
            <ItemsPart {...brandOnly} {...ladderList(brandOnly)} />
            <OfLeaders {...leadOnly} />
          </div>
          <div class="stack-wide">
            {ITEM_LISTS.map((list) => list(part)).map((list) => (
              <ItemsPart
                {...part}
                {...list}
                mayAdd={may(staff, list.addedBy ?? "directory:write")}
              />
            ))}
            <Part {...part} title={text.documentTitle} part="document">
              <p class="quiet">{text.documentLead}</p>
            </Part>
            <HistoryLink staff={staff} dealer={dealer} language={language} />
            <PersonalData staff={staff} dealer={dealer} language={language} />
          </div>
        </div>
      </>
    ),
  });
}

type PersonalDataProps = Pick<AtDealer, "dealer" | "staff"> & { readonly language: string };

/** The way to the versions before, for whoever may write the next one. */
function HistoryLink({ staff, dealer, language }: PersonalDataProps) {
  if (!may(staff, "directory:write")) return null;
  return (
    <p>
      <a href={`/desk/dealers/${dealer.id}/history`}>{historyTexts(language).history.link}</a>
    </p>
  );
}

/** The way to what is held of a person, for whoever may ask for it. */
function PersonalData({ staff, dealer, language }: PersonalDataProps) {
  if (!may(staff, "people:ask")) return null;
  return (
    <p>
      <a href={`/desk/dealers/${dealer.id}/people`}>{deskTexts(language).desk.people}</a>
      {may(staff, "import:take") ? (
        <>
          {" · "}
          <a href={`/desk/dealers/${dealer.id}/imports`}>{deskTexts(language).desk.imports}</a>
        </>
      ) : null}
    </p>
  );
}

type PartProps = Common & {
  readonly title: string;
  readonly part: string;
  readonly of?: string;
  readonly children?: Child;
};

function Part({ mayChange, dealer, language, title, part, of = "", children }: PartProps) {
  const text = settingsTexts(language).dealer;
  return (
    <section class="stack-close">
      <div class="card-head">
        <h2>{title}</h2>
        {mayChange ? (
          <a class="back" href={settingHref(dealer.id, part, of)}>
            {text.change}
            <span class="visually-hidden">{text.changeWhat(title)}</span>
          </a>
        ) : null}
      </div>
      <div class="card">{children}</div>
    </section>
  );
}

/** Whose page it looks like; and what could keep something from being told, or let it go early. */
function OfLeaders(common: Common) {
  const { dealer, language } = common;
  const text = settingsTexts(language).setup;
  return (
    <>
      <Part {...common} title={lookTexts(language).look.title} part="look">
        <Lines lines={lookLines(dealer, language)} none="" />
      </Part>
      <Part {...common} title={wordsTexts(language).words.privacy} part="privacy">
        <Lines lines={privacyLines(dealer, language)} none="" />
      </Part>
      <Part {...common} title={wordsTexts(language).words.accessibility} part="accessibility">
        <Lines lines={accessibilityLines(dealer, language)} none="" />
      </Part>
      <Part {...common} title={draftTexts(language).draft.title} part="draft">
        <Lines lines={[draftLine(dealer, language)]} none="" />
      </Part>
      <Part {...common} title={text.openness} part="openness">
        <Lines lines={opennessLines(dealer, language)} none="" />
      </Part>
      <Part {...common} title={text.retention} part="retention">
        <Lines lines={retentionLines(dealer, language)} none="" />
      </Part>
      <Part {...common} title={transportTexts(language).offered.title} part="transport">
        <Lines
          lines={transportLines(dealer, language)}
          none={transportTexts(language).offered.nothing}
        />
      </Part>
      <Part {...common} title={conditionTexts(language).checklist.title} part="checklist">
        <Lines lines={checklistLines(dealer, language)} none="" />
      </Part>
      <Part {...common} title={conditionTexts(language).word.title} part="word">
        <Lines lines={[wordLine(dealer, language)]} none="" />
      </Part>
    </>
  );
}

function draftLine(dealer: Dealer, language: string): string {
  const text = draftTexts(language).draft;
  return isPublic(dealer) ? text.isOpen : text.isDraft;
}

function Away({ staff, ...common }: Common & { readonly staff: StaffMember }) {
  const { dealer, language } = common;
  const { together } = togetherTexts(language);
  const text = settingsTexts(language).dealer;
  const at = { dealer, staff, language, of: "" };
  const lines = ({ listed }: Setting) => (listed?.(at) ?? []).map(({ label }) => label);
  return (
    <>
      <Part {...common} title={text.special} part="days">
        <Lines lines={lines(specialDaysSetting)} none={text.noSpecial} />
      </Part>
      <Part {...common} title={text.absences} part="absences">
        <Lines lines={lines(absencesSetting)} none={text.noSpecial} />
      </Part>
      <Part {...common} title={together.templates} part="note-templates">
        <Lines lines={lines(noteTemplatesSetting)} none={together.noTemplates} />
      </Part>
    </>
  );
}

function Hours({
  hours,
  language,
}: {
  readonly hours: readonly OpeningHours[];
  readonly language: string;
}) {
  const text = settingsTexts(language).dealer;
  return (
    <dl class="hours">
      {DAYS_OF_WEEK.map((day) => {
        const spans = hours.filter(({ dayOfWeek }) => dayOfWeek.includes(day));
        return (
          <div>
            <dt>{text.day(day)}</dt>
            <dd>{spans.length === 0 ? text.closed : hoursText(spans)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
