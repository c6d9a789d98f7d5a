/** A phone number as it is stored and answered (ITU-T E.164). */
export const E164 = /^\+[1-9]\d{6,14}$/;
