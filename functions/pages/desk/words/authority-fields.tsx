import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { InputField } from "../../views/field.tsx";
import type { FieldProblem, FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { wordsTexts } from "../../text/words-texts.ts";

type Authority = { readonly name: string; readonly url: string };

export function authorityValues(authority: Authority | undefined): Form {
  if (authority === undefined) return {};
  return { authorityName: authority.name, authorityUrl: authority.url };
}

/** Half of it leads customers nowhere. */
export function readAuthority(
  { authorityName: name, authorityUrl: url }: Form,
  language: string,
): Result<Authority | undefined, readonly FieldProblem[]> {
  if (name !== undefined && url !== undefined) return ok({ name, url });
  if (name === undefined && url === undefined) return ok(undefined);
  const field = name === undefined ? "authorityName" : "authorityUrl";
  return fail([{ field, message: wordsTexts(language).words.bothOfAuthority }]);
}

/** Whoever watches over a dealer in this: where customers can complain. */
export function AuthorityFields({ language, state }: { language: string; state: FormState }) {
  const text = wordsTexts(language).words;
  const common = { language, state, autocomplete: "off", optional: true };
  return (
    <fieldset class="stack">
      <legend>{text.authority}</legend>
      <InputField {...common} name="authorityName" label={text.authorityName} />
      <InputField
        {...common}
        name="authorityUrl"
        label={text.authorityUrl}
        most={500}
        spellcheck={false}
      />
    </fieldset>
  );
}
