import { siteRoutes } from "./site/site.routes.ts";
import { dealersRoutes } from "./booking/dealers/dealers.routes.ts";
import { lookRoutes } from "./booking/choose/look.routes.ts";
import { picturesRoutes } from "./views/pictures.routes.ts";
import { languageRoutes } from "./views/language.routes.ts";
import { assetsRoutes } from "./views/assets.routes.ts";

/** What strangers see first; it is there when the function starts. */
export const lookPart = {
  dealers: dealersRoutes,
  look: lookRoutes,
  assets: assetsRoutes,
  language: languageRoutes,
  pictures: picturesRoutes,
  site: siteRoutes,
};
