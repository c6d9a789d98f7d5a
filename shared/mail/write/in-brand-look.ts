import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { withBrandLook } from "../../directory/look/in-brand-look.ts";
import { createRecentBrands } from "../../directory/look/recent-brands.ts";
import type { RecentBrands } from "../../directory/look/recent-brands.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Log } from "../../platform/log.ts";
import { composeMail, composeTogether } from "./compose-mail.ts";
import type { Told } from "./templates/template.ts";

type Deps = { readonly directory: Pick<DirectoryStore, "brand">; readonly log: Log };
type Writer = {
  readonly compose: typeof composeMail;
  readonly composeTogether: typeof composeTogether;
};

/**
 * Messages that look as their dealer's brand would have it, where the dealer says nothing else. One read of a
 * brand serves all the mails of a minute.
 */
export function writtenInBrandLook({ directory, log }: Deps): Writer {
  const recentBrands = createRecentBrands(directory);
  const look = (told: Told) => inLook(told, logged(recentBrands, log));
  return {
    compose: async (mail, told, settings, now) =>
      composeMail(mail, await look(told), settings, now),
    composeTogether: async (lines, settings, now) => {
      const looking = lines.map(async ({ mail, told }) => ({ mail, told: await look(told) }));
      return composeTogether(await Promise.all(looking), settings, now);
    },
  };
}

/** The dealer, and who writes instead of it, which may be of another brand. */
async function inLook(told: Told, brandOf: RecentBrands): Promise<Told> {
  const dressed = async (dealer: Dealer) => withBrandLook(dealer, await brandOf(dealer.brand));
  const { dealer, host } = told;
  const [own, theirs] = await Promise.all([
    dressed(dealer),
    host === undefined ? undefined : dressed(host),
  ]);
  return { ...told, dealer: own, ...(theirs === undefined ? {} : { host: theirs }) };
}

/** A mail in plain colours is better than one that comes late. */
function logged(recentBrands: RecentBrands, log: Log): RecentBrands {
  return async (id) => {
    try {
      return await recentBrands(id);
    } catch (error) {
      log.error("mail.without-brand-look", error, { brand: id });
      return undefined;
    }
  };
}
