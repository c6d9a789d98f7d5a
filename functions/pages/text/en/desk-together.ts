/** What people at one desk see of each other. */
export const together = {
  atIt: (names: string) => `Also open right now with: ${names}`,
  tell: "Tell a colleague",
  tellHint: "They get an e-mail that leads here. You can also write @ and a name.",
  nobody: "Nobody in particular",
  cannotTell: "That colleague cannot see this case",
};
export type TogetherText = typeof together;
