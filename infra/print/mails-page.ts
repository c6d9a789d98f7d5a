import type { EventType } from "../../shared/story/parts/event.schema.ts";
import { LANGUAGES } from "../../shared/language/in-every-language.ts";
import { TEMPLATES } from "../../shared/mail/write/templates/templates.ts";
import { PLAN } from "../../shared/mail/plan/plan.ts";
import { BY_PHONE } from "../../shared/mail/plan/told-by-phone.ts";
import { page, table } from "./markdown.ts";

/** Which event says what to whom, from the plan that says it. */
export function mailsPage(): string {
  const types = Object.keys(PLAN).filter(isEventType);
  const silent = types.filter((type) => PLAN[type].length === 0);
  return page(
    "Mails",
    `Every mail there is, by the event that calls for it, in the order of sending. Each exists in ${LANGUAGES.join(", ")}. No mail is written anywhere else.`,
    table(
      ["Event", "To", "Template", "Class", "Only when"],
      types.flatMap((type) =>
        PLAN[type].map(({ to, template, atPartner, when }) => [
          `\`${type}\``,
          to,
          `\`${template}\`${atPartner === undefined ? "" : `, at a partner \`${atPartner}\``}`,
          TEMPLATES[template].class,
          when?.says ?? "",
        ]),
      ),
    ),
    "Whom no mail reaches is told on the phone, by a call that closes only when it is logged as told:",
    table(
      ["Template", "On the phone", "Because"],
      Object.entries(BY_PHONE).map(([template, { tell, because }]) => [
        `\`${template}\``,
        { true: "yes", false: "no" }[String(tell)] ?? "sometimes",
        because,
      ]),
    ),
    `Nothing is said of ${silent.map((type) => `\`${type}\``).join(", ")}.`,
  );
}

function isEventType(key: string): key is EventType {
  return key in PLAN;
}
