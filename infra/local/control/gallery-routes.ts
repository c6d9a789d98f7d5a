import { LANGUAGES } from "../../../shared/language/in-every-language.ts";
import { checkLetter } from "../../../shared/mail/write/check-letter.ts";
import type { Message } from "../../../shared/mail/write/compose.ts";
import { TEMPLATES, TEMPLATE_IDS } from "../../../shared/mail/write/templates/templates.ts";
import type { TemplateId } from "../../../shared/mail/write/templates/templates.ts";
import { sampleMail, sampleTogether } from "../gallery/sample-mail.ts";
import type { Response } from "../http/serve.ts";
import { ControlProblem } from "./control-router.ts";
import type { ControlRoutes } from "./control-router.ts";

const SETTINGS = {
  publicUrl: "https://kept.example",
  from: "*@aurora.example",
  surveysFrom: "*-news@aurora.example",
};

/** Several of the staff's mails as one; no template of its own. */
const TOGETHER = "together";

/** Every template with sample data in every language, to look at. */
export const galleryRoutes: ControlRoutes = {
  "GET /_local/mails": async () => page("text/html", await overview()),
  "GET /_local/mails/{template}/{language}": async ({ query }, ...parts) => {
    const message = await chosen(parts);
    return query.get("as") === "text"
      ? page("text/plain", `Subject: ${message.subject}\n\n${message.text}`)
      : page("text/html", message.html);
  },
};

async function overview(): Promise<string> {
  const rows = [
    ...(await Promise.all(TEMPLATE_IDS.map(row))),
    rowOf(TOGETHER, "transactional", []),
  ];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Every mail</title><link rel="stylesheet" href="/_local/console.css"><main><h1>Every mail</h1><p>Each template with sample data, in each language, as HTML and as plain text. <a href="/_local/">Back</a></p><table><thead><tr><th scope="col">Template</th><th scope="col">Class</th><th scope="col">Languages</th><th scope="col">Check</th></tr></thead><tbody>${rows.join("")}</tbody></table></main></html>`;
}

async function row(template: TemplateId): Promise<string> {
  const samples = await Promise.all(
    LANGUAGES.map((language) => sampleMail(template, language, SETTINGS)),
  );
  const problems = samples.flatMap(({ letter }) => checkLetter(letter, TEMPLATES[template].class));
  return rowOf(template, TEMPLATES[template].class, problems);
}

function rowOf(name: string, messageClass: string, problems: readonly string[]): string {
  const links = LANGUAGES.map((language) => {
    const href = `/_local/mails/${name}/${language}`;
    return `<a href="${href}">${language}</a> (<a href="${href}?as=text">text<span hidden> ${language}</span></a>)`;
  });
  const verdict = problems.length === 0 ? "fine" : problems.join(", ");
  return `<tr><th scope="row">${name}</th><td>${messageClass}</td><td>${links.join(" · ")}</td><td>${verdict}</td></tr>`;
}

/** @throws ControlProblem 404 for a template or language that is not there. */
async function chosen([template, language]: readonly string[]): Promise<Message> {
  const id = TEMPLATE_IDS.find((known) => known === template);
  const tag = LANGUAGES.find((known) => known === language);
  if (tag !== undefined && id !== undefined) return (await sampleMail(id, tag, SETTINGS)).message;
  if (tag !== undefined && template === TOGETHER) return sampleTogether(tag, SETTINGS);
  throw new ControlProblem(404, "route-not-found", "There is no such mail.");
}

function page(type: string, body: string): Response {
  return {
    status: 200,
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; style-src 'self' 'unsafe-inline'",
      "x-content-type-options": "nosniff",
    },
    body: Buffer.from(body),
  };
}
