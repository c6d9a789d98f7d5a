import * as z from "zod";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { FieldError, Problem } from "../../../../shared/kernel/problem.ts";
import { IMPORT_FIELDS } from "../../../../shared/imports/read/fields.ts";
import type { TableFault } from "../../../../shared/imports/table/table.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { FILE } from "../../forms/read-file-form.ts";
import { fullMoment } from "../../reader/when.ts";
import { campaignsTexts } from "../../text/campaigns-texts.ts";
import type { CampaignsText } from "../../text/en/desk-campaigns.ts";
import { importsTexts } from "../../text/imports-texts.ts";
import { ruleText } from "../../text/rule-text.ts";
import { languageNameIn } from "../../views/language-name.ts";
import { campaignFieldName } from "./campaign-field-name.ts";
import { formLanguage } from "./campaign-values.ts";
import { campaignFieldAt } from "./read-campaign.ts";

export type Asked = { readonly language: string; readonly dealer: Dealer; readonly form: Form };

/** Each beside its field. @throws HttpProblem for what no form can put right. */
export function problemsOf(failure: Problem, asked: Asked): readonly FieldProblem[] {
  const { language, dealer, form } = asked;
  const { code, errors = [] } = failure;
  if (code === "import-refused")
    return [{ field: tableField(form), message: tableText(failure, language) }];
  if (code === "cannot-be-kept")
    return [{ field: "day", message: sumText(failure, language, dealer) }];
  if (code === "precondition-failed" || code === "wrong-state") {
    return [{ field: "name", message: campaignsTexts(language).campaigns.changed }];
  }
  if (errors.length === 0) throw new HttpProblem(failure);
  return errors.map((error) => problemOf(error, asked));
}

/** Why a row of the table cannot be read. */
export function rowText(errors: readonly FieldError[], language: string): string {
  return errors
    .map((error) => {
      const column = columnText(error.pointer.replace(/^.*\//, ""), language);
      const said = ruleText(error, language);
      return column === undefined ? said : `${column}: ${said}`;
    })
    .join("; ");
}

function columnText(name: string, language: string): string | undefined {
  if (name === "consent") return campaignsTexts(language).campaigns.consentColumn;
  const field = IMPORT_FIELDS.find((one) => one === name);
  return field === undefined ? undefined : importsTexts(language).imports.fields[field];
}

/** What stands in the way of a start, above all of its page. @throws HttpProblem for what nobody can put right there. */
export function startProblem(failure: Problem, language: string, dealer: Dealer): string {
  const text = campaignsTexts(language).campaigns;
  const { code, detail } = failure;
  if (code === "cannot-be-kept") return sumText(failure, language, dealer);
  if (code === "promise-in-past") return text.duePassed;
  if (code === "precondition-failed") return text.changed;
  if (code === "wrong-state") return stateText(detail, text);
  throw new HttpProblem(failure);
}

/** By the detail of the answer; whatever else it is, somebody has changed it. */
function stateText(detail: string | undefined, text: CampaignsText): string {
  const said: Readonly<Partial<Record<string, string>>> = {
    "campaign-for-nobody": text.forNobody,
    "campaign-nobody-keeps-it": text.inTheWay["nobody-keeps-it"],
    "campaign-service-is-gone": text.inTheWay["service-is-gone"],
    "campaign-dealer-is-draft": text.inTheWay["dealer-is-draft"],
    "campaign-ended": text.ended,
    "campaign-over": text.ended,
    "campaign-not-running": text.notRunning,
  };
  return said[detail ?? ""] ?? text.changed;
}

/** Words of our own are a sentence, and name what is meant. */
function problemOf(error: FieldError, { language, dealer, form }: Asked): FieldProblem {
  const field = campaignFieldAt(error.pointer, form, dealer);
  const own = ownWords(error, language);
  if (own !== undefined) return { field, message: own };
  const name = campaignFieldName(field, language);
  return { field, message: ruleText(error, language), ...(name === undefined ? {} : { name }) };
}

/** For rules that the API tells with the names of its members. */
function ownWords({ rule, params }: FieldError, language: string): string | undefined {
  const text = campaignsTexts(language).campaigns;
  switch (rule) {
    case "empty-promise":
      return text.emptyPromise;
    case "leads-nowhere":
      return text.leadsNowhere;
    case "no-time-away":
      return text.onlyAtNight;
    case "due-passed":
      return text.duePassed;
    case "unknown-placeholder":
      return text.unknownPlaceholder(String(params?.["placeholder"] ?? ""));
    case "no-text-in":
      return text.noTextIn(languageNameIn(formLanguage(String(params?.["language"])), language));
    default:
      return undefined;
  }
}

function tableField(form: Form): string {
  return form[FILE] === undefined ? "audience" : FILE;
}

const TABLE_FAULTS: readonly string[] = [
  "import-empty",
  "import-too-large",
  "import-too-many-rows",
  "import-unreadable",
  "import-no-calendar",
  "import-no-table",
] satisfies readonly TableFault[];

function isFault(detail: string | undefined): detail is TableFault {
  return detail !== undefined && TABLE_FAULTS.includes(detail);
}

function tableText({ detail, params = {} }: Problem, language: string): string {
  if (!isFault(detail)) return campaignsTexts(language).campaigns.needsColumns;
  const { most, line } = params;
  const number = most ?? line ?? "";
  const said = typeof number === "number" ? number.toLocaleString(language) : number;
  return importsTexts(language).imports.refused[detail](said);
}

const sumSchema = z.object({
  recipients: z.int(),
  callsPossible: z.int(),
  advisors: z.int(),
  hours: z.number(),
  alreadyPromised: z.int(),
  callsPerHourAssumed: z.int().optional(),
  dailyAmount: z.int().optional(),
  callsPossibleAtOnce: z.int().optional(),
  due: instantTextSchema,
  earliestDue: instantTextSchema.optional(),
});

/** The sum as anybody can check it, and what would fit. */
function sumText({ members }: Problem, language: string, { timeZone }: Dealer): string {
  const text = campaignsTexts(language).campaigns;
  const reader = { language, zone: timeZone };
  const { due, earliestDue, callsPerHourAssumed, dailyAmount, callsPossibleAtOnce, ...sum } =
    sumSchema.parse(members);
  return [
    text.cannotBeKept(sum.recipients, fullMoment(reader, due)),
    text.callers(sum.advisors, sum.hours),
    ...(callsPerHourAssumed === undefined ? [] : [text.assumed(callsPerHourAssumed)]),
    ...(sum.alreadyPromised === 0 ? [] : [text.alreadyPromised(sum.alreadyPromised)]),
    dailyAmount === undefined || callsPossibleAtOnce === undefined
      ? text.possible(sum.callsPossible)
      : text.tooFewADay(dailyAmount, sum.callsPossible, callsPossibleAtOnce),
    earliestDue === undefined
      ? text.noEarliest
      : text.earliest(sum.recipients, fullMoment(reader, earliestDue)),
  ].join(" ");
}
