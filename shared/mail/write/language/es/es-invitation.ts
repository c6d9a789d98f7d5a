import type { InvitationWords } from "../words/invitation-words.ts";

/** What somebody reads who is to sign in for the first time. */
export const esInvitation: InvitationWords = {
  invitation: {
    subject: (place) => `Ya puede entrar en el puesto de ${place}`,
    intro: (by, place) =>
      `${by} le ha añadido al equipo de ${place}. En su puesto verá sus promesas y sus citas.`,
    signInAs: "Entrar como",
    firstPassword: "Primera contraseña",
    thenOwn: (days) =>
      `La contraseña vale ${days} días. Después se le pedirá una contraseña propia y un código de una aplicación de autenticación. Si ha caducado, pida a quien le añadió que le invite otra vez.`,
    ownPassword:
      "Ya tiene una contraseña. Si la ha olvidado, elija «Forgot your password» en la página que se abre.",
    usualSignIn: "Entre con la cuenta que usa en el trabajo, con esta dirección.",
    notYou: "Si no trabaja allí, no haga nada; le agradecemos que nos lo diga respondiendo.",
    open: "Abrir el puesto",
  },
};
