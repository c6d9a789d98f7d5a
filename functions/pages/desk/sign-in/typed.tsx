import type { Form } from "../../forms/read-form.ts";
import { typedWords } from "./typed-words.ts";

type TypedProps = { readonly form: Form; readonly language: string; readonly title: string };

/** What was typed into a form that was not taken, there to be copied. */
export function Typed({ form, language, title }: TypedProps) {
  const typed = typedWords(form, language);
  if (typed.length === 0) return null;
  return (
    <div class="card stack">
      <h2>{title}</h2>
      {typed.map(({ label, value }) => (
        <div>
          <p class="quiet small">{label}</p>
          <p class="typed">{value}</p>
        </div>
      ))}
    </div>
  );
}
