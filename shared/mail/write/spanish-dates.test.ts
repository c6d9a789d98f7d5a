import { expect, test } from "vitest";
import { sampleQueued } from "../../../infra/local/gallery/sample-mail.ts";
import { renderMail } from "./render-mail.ts";
import { TEMPLATE_IDS } from "./templates/templates.ts";

const SETTINGS = {
  publicUrl: "https://kept.example",
  from: "mail@kept.example",
  surveysFrom: "ask@kept.example",
};

const DAY = String.raw`(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b`;
/** `antes de martes`, `vence martes`: a day that a sentence names has its article. */
const BARE = new RegExp(
  String.raw`\b(?:a|de|desde|hasta|para|por|tarde|tardar|vence|venció) ${DAY}.{0,20}`,
  "giu",
);

test("a day in a sentence of a Spanish mail has its article", async () => {
  const bare = [];
  let days = 0;
  for (const template of TEMPLATE_IDS) {
    const { mail, told } = sampleQueued(template, "es");
    const { subject, text } = await renderMail(mail, told, SETTINGS, told.event.at);
    // Lines as they were before they were broken to the width of a mail.
    const all = `${subject}\n${text}`.replaceAll(/[ \n\u00a0]+/g, " ");
    days += [...all.matchAll(new RegExp(DAY, "giu"))].length;
    bare.push(...[...all.matchAll(BARE)].map(([found]) => `${template}: ${found}`));
  }
  expect(bare).toEqual([]);
  expect(days).toBeGreaterThan(50);
});
