import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { embedScript } from "../../views/page-files.built.ts";

/**
 * A page in a frame on the dealer's own site: without our head and foot, as high as its content, and
 * only on sites that the dealer's document names. Personal data is never asked for in a frame.
 */
export function embedding({ embedOn = [] }: Dealer, embedded: boolean) {
  return embedded ? { embedOn, scripts: [embedScript] } : {};
}
