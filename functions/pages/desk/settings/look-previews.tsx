import type { FormState } from "../../forms/form-state.ts";
import { previewTexts } from "../../text/preview-texts.ts";

const KINDS = ["page", "frame", "mail"] as const;
const SHADES = ["light", "dark"] as const;
const FIELDS = ["accentLight", "accentDark", "typeface", "scheme"] as const;

type LookPreviewsProps = {
  readonly language: string;
  readonly state: FormState;
  /** Where one of them is had, without what it is of. */
  readonly href: string;
};

/** A page, the booking in a frame and a mail, light and dark, as the form says it and not yet as it is saved. */
export function LookPreviews({ language, state, href }: LookPreviewsProps) {
  const text = previewTexts(language).preview;
  const said = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = state.values[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
  return (
    <section class="stack" aria-labelledby="previews">
      <div class="card-head">
        <h2 id="previews">{text.title}</h2>
        <button class="button button-quiet" type="submit" name="preview" value="yes">
          {text.see}
        </button>
      </div>
      <div class="previews">
        {KINDS.flatMap((kind) =>
          SHADES.map((shade) => (
            <figure>
              <figcaption class="quiet small">{text.of(kind, shade)}</figcaption>
              <iframe
                src={`${href}?${new URLSearchParams({ ...said, of: kind, shade }).toString()}`}
                title={text.of(kind, shade)}
                loading="lazy"
                tabindex={-1}
                sandbox="allow-same-origin"
              />
            </figure>
          )),
        )}
      </div>
    </section>
  );
}
