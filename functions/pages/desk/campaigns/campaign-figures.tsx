import type { Counts, Figures } from "../../../../shared/campaigns/run/figures.ts";
import { campaignsTexts } from "../../text/campaigns-texts.ts";

type FiguresProps = { readonly figures: Figures; readonly language: string };

/** What came of it so far; everybody is in exactly one of written to, held, left out, and still to come. */
export function CampaignFigures({ figures, language }: FiguresProps) {
  const text = campaignsTexts(language).campaigns;
  const { written, promised, left, held, skipped } = figures;
  const rows = [
    [text.figures.written, written],
    [text.figures.delivered, figures.delivered],
    [text.figures.bounced, figures.bounced],
    [text.figures.unsubscribed, figures.unsubscribed],
    [text.figures.came, figures.came],
    [text.figures.booked, figures.booked],
    [text.figures.promised, promised],
    [text.figures.kept, figures.kept],
    [text.figures.withdrawn, figures.withdrawn],
    [text.figures.left, left],
  ] as const;
  return (
    <>
      <h3>{text.cameOfIt}</h3>
      <ul class="rows">
        {rows.map(([label, count]) => (
          <li>
            <span>{label}</span>
            <strong>{count.toLocaleString(language)}</strong>
          </li>
        ))}
      </ul>
      <Counted title={text.heldBack} counts={held} language={language} />
      <Counted title={text.leftOut} counts={skipped} language={language} />
    </>
  );
}

type CountedProps = { readonly title: string; readonly counts: Counts; readonly language: string };

/** So many, by why; nothing where there is nobody. */
export function Counted({ title, counts, language }: CountedProps) {
  const { why } = campaignsTexts(language).campaigns;
  const reasons = Object.entries(counts);
  if (reasons.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="rows">
        {reasons.map(([reason, count]) => (
          <li>
            <span>{isReason(why, reason) ? why[reason] : why.other}</span>
            <strong>{count.toLocaleString(language)}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

function isReason<Words extends object>(
  words: Words,
  reason: string,
): reason is string & keyof Words {
  return Object.hasOwn(words, reason);
}
