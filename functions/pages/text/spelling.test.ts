import { beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../shared/language/in-every-language.ts";
import type { LanguageTag } from "../../../shared/language/in-every-language.ts";
import { chooseLanguage } from "../../../shared/mail/write/language/choose-language.ts";
import { tasksTexts } from "./tasks-texts.ts";
import { campaignsTexts } from "./campaigns-texts.ts";
import { partnersTexts } from "./partners-texts.ts";
import { accountsTexts } from "./accounts-texts.ts";
import { bookingTexts } from "./booking-texts.ts";
import { caseTexts } from "./case-texts.ts";
import { loadTexts } from "./catalogue.ts";
import { deskTexts } from "./desk-texts.ts";
import { frameTexts } from "./frame-texts.ts";
import { givingTexts } from "./giving-texts.ts";
import { kindsTexts } from "./kinds-texts.ts";
import { leaseTexts } from "./lease-texts.ts";
import { listsTexts } from "./lists-texts.ts";
import { lookTexts } from "./look-texts.ts";
import { doneTexts } from "./done-texts.ts";
import { previewTexts } from "./preview-texts.ts";
import { startTexts } from "./start-texts.ts";
import { statementTexts } from "./statement-texts.ts";
import { ownTexts } from "./own-texts.ts";
import { picturesTexts } from "./pictures-texts.ts";
import { peopleTexts } from "./people-texts.ts";
import { privacyTexts } from "./privacy-texts.ts";
import { readersTexts } from "./readers-texts.ts";
import { reportsTexts } from "./reports-texts.ts";
import { rulesTexts } from "./rules-texts.ts";
import { sessionsTexts } from "./sessions-texts.ts";
import { settingsTexts } from "./settings-texts.ts";
import { sheetTexts } from "./sheet-texts.ts";
import { timelineTexts } from "./timeline-texts.ts";

const CATALOGUES = {
  accountsTexts,
  partnersTexts,
  tasksTexts,
  campaignsTexts,
  bookingTexts,
  caseTexts,
  deskTexts,
  frameTexts,
  givingTexts,
  kindsTexts,
  leaseTexts,
  listsTexts,
  lookTexts,
  doneTexts,
  previewTexts,
  startTexts,
  statementTexts,
  ownTexts,
  picturesTexts,
  peopleTexts,
  privacyTexts,
  readersTexts,
  reportsTexts,
  rulesTexts,
  sessionsTexts,
  settingsTexts,
  sheetTexts,
  timelineTexts,
};

/** British beside American, where one of them is wrong on the other side of the ocean. */
const PAIRS = [
  ["cancell(?:ed|ing)", "cancel(?:ed|ing)"],
  ["apologis", "apologiz"],
  ["recognis", "recogniz"],
  ["organis", "organiz"],
  ["authoris", "authoriz"],
  ["colour", "color"],
  ["favour", "favor"],
  ["behaviour", "behavior"],
  ["neighbour", "neighbor"],
  ["centre", "center"],
  ["licence", "license"],
  ["postcode", "zip code"],
  ["county", "state or|\\bstate$"],
  ["\\brings? us|\\brang", "\\bcall us at"],
  ["tyre", "\\btires?\\b"],
  ["kilometre", "kilometer"],
  ["kerb", "\\bcurb"],
  ["travell", "travel(?:ed|ing)"],
  ["cheque", "\\bmail in a check"],
  ["whilst", "gotten"],
] as const;

type Spoken = readonly [where: string, text: string];

/** Every text, and what stands in quotes in those that are functions: without what is code between. */
function spoken(texts: unknown, where: string): readonly Spoken[] {
  if (typeof texts === "string") return [[where, texts]];
  if (typeof texts === "function") {
    const source = String(texts).replaceAll(/\\(?:u00a0|xA0)/gi, "\u00a0");
    const compared = source.replaceAll(/[=!]== "[^"]*"/g, "").replaceAll(/\["[^"]*"\]/g, "");
    const literals = compared.matchAll(/"([^"\n]*)"|(?:`|\})([^`{}"\n]*)(?=`|\$\{)/g);
    return [...literals].map(([, quoted, template]) => [where, quoted ?? template ?? ""] as const);
  }
  if (typeof texts !== "object" || texts === null) return [];
  return Object.entries(texts).flatMap(([key, text]) => spoken(text, `${where}.${key}`));
}

async function allIn(language: LanguageTag): Promise<readonly Spoken[]> {
  const mails = await chooseLanguage(language);
  return [
    ...Object.entries(CATALOGUES).flatMap(([name, textsIn]) => spoken(textsIn(language), name)),
    ...spoken(mails.words, "mail"),
    // What these answer stands in a table of their file.
    ["status", caseTexts(language).ofCase.status("cancelled")],
    ["status", sheetTexts(language).visit.status("cancelled")],
  ];
}

const against = (all: readonly Spoken[], pattern: RegExp) =>
  all.filter(([, text]) => pattern.test(text));

beforeAll(async () => Promise.all(LANGUAGES.map(loadTexts)));

test.each(PAIRS)("%s is British and %s is American", async (british, american) => {
  expect(against(await allIn("en-US"), new RegExp(british, "i"))).toEqual([]);
  expect(against(await allIn("en-GB"), new RegExp(american, "i"))).toEqual([]);
});

describe("typography", () => {
  test("French keeps its signs with the word before them", async () => {
    expect(against(await allIn("fr"), /[\wéèà…»)] [:;?!»]|« /u)).toEqual([]);
  });

  test("Spanish opens its questions and cries, as often as it closes them", async () => {
    const count = (text: string, sign: string) => text.split(sign).length - 1;
    const odd = (await allIn("es")).filter(
      ([, text]) =>
        // A text with something in it comes in pieces.
        !/^[?!]|[ \n]$/.test(text) &&
        ["¿?", "¡!"].some(([open = "", close = ""]) => count(text, open) !== count(text, close)),
    );
    expect(odd).toEqual([]);
  });

  test("no language but English has English quotes, and none has typewriter's", async () => {
    for (const language of ["de", "fr", "es"] as const)
      expect(against(await allIn(language), /“[^“”]*”|(?<=\p{L})'(?=\p{L})/u), language).toEqual(
        [],
      );
    for (const language of ["en-US", "en-GB"] as const)
      // What is wrong with a field the API says in the same words, in plain characters.
      expect(
        against(await allIn(language), /(?<=\p{L})'(?=\p{L})/u).filter(
          ([where]) => !where.startsWith("rulesTexts"),
        ),
        language,
      ).toEqual([]);
  });
});
