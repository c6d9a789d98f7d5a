import * as z from "zod";

/**
 * Imported for its effect, by whatever opens a function's dependencies. zod compiles a parser of its
 * own for each object schema the first time it is used, which pays after thousands of objects; most
 * instances of a function see each schema a few times.
 */
z.config({ jitless: true });
