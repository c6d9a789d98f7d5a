import { deployedBundles } from "./bundles.ts";

/** `npm ci` ends with this, so that the first `npm start` finds the functions built. */
await deployedBundles();
