/** What people at one desk see of each other. */
export const together = {
  atIt: (names: string) => `Also open right now with: ${names}`,
};
export type TogetherText = typeof together;
