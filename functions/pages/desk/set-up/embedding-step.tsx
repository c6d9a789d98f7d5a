import { fail, ok } from "../../../../shared/kernel/result.ts";
import { startTexts } from "../../text/start-texts.ts";
import { TextField } from "../../views/field.tsx";
import type { Setting } from "../settings/setting.ts";
import { snippetFor } from "./snippet-for.ts";

const MOST_LETTERS = 2000;

/** Which sites may show the booking in a frame, and what is put into a page there. */
export function embeddingStep(publicUrl: string): Setting {
  return {
    title: ({ language }) => startTexts(language).start.steps.embedding,
    lead: ({ language }) => startTexts(language).start.leads.embedding,
    values: ({ dealer }) => ({ embedOn: (dealer.embedOn ?? []).join("\n") }),
    fields: ({ dealer, language }, state) => {
      const text = startTexts(language).start;
      return (
        <>
          <TextField
            language={language}
            state={state}
            name="embedOn"
            label={text.origins}
            hint={text.originsHint}
            most={MOST_LETTERS}
            optional
          />
          <div class="field code">
            <label for="snippet">{text.snippet}</label>
            <textarea id="snippet" rows={9} readonly spellcheck={false}>
              {snippetFor(dealer, publicUrl)}
            </textarea>
          </div>
          <div
            class="actions"
            data-copies="snippet"
            data-label={text.copy}
            data-done={text.wasCopied}
          />
        </>
      );
    },
    apply: ({ dealer, language }, { embedOn = "" }) => {
      const lines = embedOn.split(/\s+/).filter((line) => line !== "");
      const origins = lines.map(originOf);
      if (origins.some((origin) => origin === undefined)) {
        return fail([{ field: "embedOn", message: startTexts(language).start.originsHint }]);
      }
      const named = [...new Set(origins)];
      return ok({ ...dealer, embedOn: named.length === 0 ? undefined : named });
    },
    fieldAt: (_at, pointer) => (pointer.startsWith("/embedOn") ? "embedOn" : undefined),
  };
}

/** People paste the address of a page; of it the site counts. */
function originOf(line: string): string | undefined {
  const url = URL.parse(/^https?:\/\//i.test(line) ? line : `https://${line}`);
  if (url === null) return undefined;
  return url.protocol === "https:" || isOwnMachine(url) ? url.origin : undefined;
}

/** Where a site is built, before anybody else sees it. */
function isOwnMachine({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1";
}
