import { isNarrowed } from "../../../../shared/case/access/narrowed.ts";
import { leaseServices } from "../../../../shared/directory/services/lease-services.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import type { OpenStory } from "../access/open-story.ts";
import { leaseHref } from "./lease-href.ts";

type Props = { readonly opened: OpenStory; readonly now: Instant };

/** How the car can be inspected before its lease ends; a key for reading alone chooses none. */
export function LeaseLink({ opened: { story, dealer }, now }: Props) {
  const { leaseMaturityDate, reference } = story.case;
  const nothing = leaseMaturityDate === undefined || leaseServices(dealer).length === 0;
  if (nothing || isNarrowed(story, now)) return null;
  return (
    <p>
      <a class="button" href={leaseHref(reference)}>
        {leaseTexts(readerAt(dealer).language).ways.link}
      </a>
    </p>
  );
}
