import { proveHistories } from "./prove-histories.ts";

/** As many as say within seconds that a rule is broken; `test/stress` plays thousands. */
proveHistories({ from: 1, count: 85 });
