/** A recall that is open for a car, and whether it can be remedied by now. */
export type Campaign = { readonly id: string; readonly remedyAvailable: boolean };

/**
 * What is known of the recalls of the car with this VIN; empty where none is. Undefined where nobody answered in
 * time, or not about this car. It never throws.
 */
export type RecallLookUp = (vin: string) => Promise<readonly Campaign[] | undefined>;

/** As those who recall cars number them, and nothing that could be read as more. */
export const CAMPAIGN = /^[A-Za-z0-9][A-Za-z0-9-]{1,19}$/;
