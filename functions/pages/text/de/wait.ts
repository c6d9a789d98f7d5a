export const form = {
  title: "Sagen Sie mir, wenn eine Zeit frei wird",
  lead: "Sagt jemand ab und passt Ihnen dessen Zeit, reservieren wir sie nur für Sie und schreiben Ihnen sofort.",
  between: "An welchen Tagen könnten Sie kommen?",
  from: "Von",
  until: "Bis",
  untilHint: (day: string) =>
    `Spätestens ${day}. Ist bis dahin nichts frei geworden, sagen wir es Ihnen.`,
  emailHint:
    "Hierhin schreiben wir, sobald etwas frei wird, und reservieren es eine Weile für Sie.",
  phoneHint:
    "Ohne E-Mail-Adresse können wir nichts für Sie reservieren; dann rufen wir Sie unter dieser Nummer an.",
  promise: (department: string, moment: string) =>
    `Ist nichts frei geworden, schreiben wir Ihnen bis ${moment}, was möglich ist (${department}).`,
  promiseByPhone:
    "Geben Sie nur eine Telefonnummer an, rufen wir Sie deswegen an; bis wann, steht auf der nächsten Seite.",
  send: "Auf die Liste setzen",
  back: "Zurück zu den freien Zeiten",
  badDay: "Geben Sie den Tag als Datum an, etwa 2027-05-10",
  needUntil: "Geben Sie den letzten Tag an, an dem Sie kommen könnten",
  tooSoon:
    "Geben Sie einen späteren Tag an: Bis dahin kann nichts frei werden, oder niemand könnte es Ihnen rechtzeitig sagen",
  tooLong: (day: string) => `Geben Sie einen Tag an, der nicht nach ${day} liegt`,
  notAfter: "Geben Sie einen letzten Tag an, der nicht vor dem ersten liegt",
  hostGone:
    "Wen Sie gewählt haben, übernimmt diese Termine nicht mehr. Wenn Sie fortfahren, bieten wir Ihnen Zeiten bei jemand anderem an.",
  visitorLater:
    "Wer an Ihrer Stelle kommt, wird auf der Liste nicht vermerkt. Sobald Sie einen Termin haben, können Sie es auf Ihrer Seite angeben.",
};

export const joined = {
  byMail: (email: string) =>
    `Sie stehen auf der Liste. Wird eine Zeit frei, schreiben wir an ${email}.`,
  byPhone: (number: string, moment: string) =>
    `Sie stehen auf der Liste. Wir rufen Sie bis ${moment} unter ${number} an.`,
  title: "Sie stehen auf der Liste",
  unproven: (email: string) =>
    `Öffnen Sie zuerst den Link in der E-Mail an ${email}. Vorher können wir keine Zeit für Sie reservieren.`,
  promise: (owner: string, moment: string) =>
    `Ist bis ${moment} nichts frei geworden, sagt Ihnen ${owner}, was möglich ist.`,
};

export const card = {
  section: "Warteliste",
  waits: (service: string) => `Sie warten auf eine Zeit: ${service}`,
  held: (service: string) => `Für Sie reserviert: ${service}`,
  tagWaiting: "Auf der Liste",
  tagHeld: "Reserviert",
  window: "Tage",
  otherwise: "Sonst",
  since: (day: string) => `ab ${day}`,
  until: (moment: string) => `bis ${moment}`,
  between: (from: string, until: string) => `von ${from} bis ${until}`,
  heldUntil: (moment: string) =>
    `Reserviert bis ${moment}. Tun Sie nichts, bekommt sie jemand anderes, und Sie bleiben auf der Liste.`,
  accept: "Diese Zeit nehmen",
  decline: "Diese nicht, weiter warten",
  leave: "Ich warte nicht mehr",
  noMail:
    "Wir haben keine E-Mail-Adresse, die Sie erreicht, und können deshalb keine Zeit für Sie reservieren.",
  leaveTitle: "Nicht mehr warten?",
  leaveBody:
    "Sie kommen von der Liste und hören dazu nichts mehr. Auch was wir Ihnen dafür versprochen haben, endet.",
  leaveDo: "Ja, von der Liste nehmen",
  keep: "Nein, weiter warten",
  goneTitle: "Diese Zeit ist weg",
  gone: "Diese Zeit ist nicht mehr für Sie reserviert. Sie stehen weiterhin auf der Liste.",
  overTitle: "Sie stehen nicht mehr auf der Liste",
  over: "Sie sind schon vorher von der Liste gekommen. In Ihrem Vorgang steht, wie es steht.",
};
