import type { StaffWords } from "../words/staff-words.ts";

/** What people of the house are told. */
export const deStaff: StaffWords = {
  noCalls: "keine Anrufe, der Kunde möchte nicht angerufen werden",
  anyTime: "jederzeit",
  addressFailed: {
    subject: (person) => `${person} bekommt unsere E-Mails nicht`,
    intro: {
      bounced: (person, dealer) =>
        `Eine E-Mail an ${person} (${dealer}) kam zurück: Die Adresse funktioniert nicht.`,
      complained: (person, dealer) =>
        `${person} (${dealer}) hat eine unserer E-Mails als unerwünscht gemeldet. Dorthin kann nichts mehr gesendet werden.`,
    },
    next: "Bis das behoben ist, erfährt es jeweils die nächste zuständige Person, und neue Zusagen gehen an andere.",
    toDo: "Bitte berichtigen Sie die Adresse, oder lassen Sie es noch einmal versuchen, falls sie doch funktioniert. Übergeben Sie offene Zusagen bitte an jemanden, den unsere E-Mails erreichen.",
  },
  addressTest: {
    subject: (dealer) => `Diese Adresse funktioniert wieder: ${dealer}`,
    intro: (dealer) =>
      `E-Mails von ${dealer} an Sie kamen eine Zeit lang zurück. Wenn Sie dies lesen, erfahren Sie wieder von Ihren Zusagen. Sie brauchen nichts zu tun.`,
  },
  noteMention: {
    subject: (by) => `${by} erwähnt Sie`,
    intro: (by, customer) =>
      `${by} erwähnt Sie in einer Notiz zum Vorgang von ${customer}. Die Notiz steht nicht in dieser E-Mail: Öffnen Sie den Vorgang, um sie zu lesen.`,
    open: "Vorgang öffnen",
  },
  complaintAdded: {
    subject: (customer) => `${customer} ergänzt die Beschwerde`,
    intro: (customer, service) =>
      `${customer} hat noch etwas zu der Beschwerde geschrieben, die bei Ihnen liegt: ${service}.`,
  },
  promiseShown: {
    subject: (what) => `Einem Partner gezeigt: ${what}`,
    intro: (customer) =>
      `Jemand mit dem Code von ${customer} hat diese Zusage gerade gesehen und hilft vielleicht schon auf unser Wort hin. Rechnen Sie mit einem Anruf.`,
    settle:
      "Geholfen wird vorläufig: Vom Kunden wird nichts verlangt, abgerechnet wird danach mit dem Partner. Wer es war, wissen wir nur aus den Angaben dieser Person.",
  },
  callOutsideHours: {
    subject: (customer) => `Jemand muss da sein, um ${customer} anzurufen`,
    intro: (customer) =>
      `${customer} ist nur erreichbar, während die Abteilung geschlossen ist. Dann muss jemand da sein, oder es findet sich ein anderer Weg.`,
  },
  visitTrouble: {
    subject: ({ customer, service, when }) => `Zu entscheiden: ${customer}, ${service}, ${when}`,
    intro: ({ customer }) =>
      `Der Termin von ${customer} kann so nicht stattfinden, weil sich im Autohaus etwas geändert hat.`,
    toDo: "Bitte verschieben Sie ihn oder bestätigen Sie, dass er so bleibt. Bis dahin bekommt der Kunde keine Erinnerung.",
    troubles: {
      "service-gone": (name) => `${name} gibt es so nicht mehr`,
      closed: () => "Zu dieser Zeit ist geschlossen",
      "resource-gone": (name) => `${name} ist nicht mehr verfügbar`,
      "resource-away": (name) => `${name} ist zu dieser Zeit nicht da`,
      "no-resource": (name) => `für ${name} war zu dieser Zeit nichts frei`,
    },
  },
  visitAgain: {
    subject: ({ customer, service, when }) => `Noch einmal: ${customer}, ${service}, ${when}`,
    intro: ({ customer }, trip) =>
      `${customer} kommt wegen derselben Sache wieder. Es ist der ${trip}. Termin dafür.`,
    job: "Wofür",
    toDo: "Bitte sehen Sie nach, warum es bisher nicht behoben wurde, und sorgen Sie dafür, dass es bei diesem Termin gelingt.",
  },
  handoffOffered: {
    subject: ({ what }) => `Übernehmen Sie das? ${what}`,
    intro: ({ owner, customer }, answerBy) =>
      `${owner} möchte Ihnen eine Zusage an ${customer} übergeben. Nehmen Sie sie bis ${answerBy} an oder geben Sie sie zurück; bis dahin bleibt sie bei ${owner}.`,
  },
  handoffAccepted: {
    subject: ({ owner, what }) => `${owner} hat übernommen: ${what}`,
    intro: ({ owner, customer }) =>
      `${owner} hat die Zusage an ${customer} angenommen und kümmert sich von jetzt an darum.`,
  },
  handoffReturned: {
    subject: ({ what }) => `Weiterhin bei Ihnen: ${what}`,
    expired: (from) =>
      `Sie wollten diese Zusage an ${from} übergeben, und niemand hat sie rechtzeitig angenommen.`,
    returned: (from) => `${from} hat Ihnen diese Zusage zurückgegeben.`,
    ended: (from) =>
      `${from} arbeitet nicht mehr für die Marke. Diese Zusage liegt wieder bei Ihnen.`,
    takenBack: (from, { actor }) =>
      `${actor} hat diese Zusage von ${from} zurückgeholt. Sie liegt wieder bei Ihnen.`,
    unwanted: (from, { customer }) =>
      `${customer} möchte nicht, dass ${from} das übernimmt. Diese Zusage liegt wieder bei Ihnen.`,
    theirs: {
      subject: ({ owner, what }) => `Wieder bei ${owner}: ${what}`,
      expired: ({ owner }, from) =>
        `Bei ${from} hat niemand diese Zusage rechtzeitig angenommen. Sie liegt bei ${owner}.`,
      returned: ({ owner }, from) =>
        `${from} hat diese Zusage zurückgegeben. Sie liegt bei ${owner}.`,
      ended: ({ owner }, from) =>
        `${from} arbeitet nicht mehr für die Marke. Diese Zusage liegt bei ${owner}.`,
      takenBack: ({ owner, actor }, from) =>
        `${actor} hat diese Zusage von ${from} zurückgeholt. Sie liegt bei ${owner}.`,
      unwanted: ({ owner, customer }, from) =>
        `${customer} möchte nicht, dass ${from} das übernimmt. Diese Zusage liegt bei ${owner}.`,
    },
  },
  promiseAssigned: {
    subject: ({ what }) => `Für Sie: ${what}`,
    intro: ({ customer, due }) =>
      `Eine Zusage an ${customer} liegt bei Ihnen. Sie ist bis ${due} fällig.`,
  },
  promiseDisputed: {
    subject: ({ customer }) => `${customer} sagt: nicht eingelöst`,
    intro: ({ customer, due }) =>
      `${customer} sagt, dass eine als erledigt eingetragene Zusage nicht eingelöst wurde. Sie ist wieder offen, liegt bei Ihnen und ist bis ${due} fällig.`,
  },
  promiseStep: {
    subject: {
      soon: ({ what }) => `Zusage bald fällig: ${what}`,
      now: ({ what }) => `Zusage jetzt fällig: ${what}`,
      overdue: ({ what }) => `Zusage überfällig: ${what}`,
    },
    intro: {
      soon: ({ customer, due }) =>
        `Eine Zusage an ${customer} ist bis ${due} fällig und noch nicht als erledigt eingetragen.`,
      now: ({ customer }) =>
        `Eine Zusage an ${customer} ist jetzt fällig und nicht als erledigt eingetragen.`,
      overdue: ({ customer, due }) =>
        `Eine Zusage an ${customer} war bis ${due} fällig und ist noch immer nicht als erledigt eingetragen.`,
    },
    stops:
      "Diese E-Mails enden erst, wenn die Zusage als erledigt eingetragen, verschoben oder zurückgezogen ist.",
  },
  promiseAtRisk: {
    subject: ({ what }) => `Kaum noch zu halten: ${what}`,
    intro: ({ customer, due }) =>
      `Eine Zusage an ${customer} ist bis ${due} fällig und nach jetzigem Stand kaum rechtzeitig zu halten. Der Kunde weiß noch nichts davon.`,
    withRoom: (person) => `${person} ist da und hat Zeit dafür.`,
    nobody:
      "Sonst hat in der Abteilung bis dahin niemand Zeit dafür. Bitte vereinbaren Sie mit dem Kunden eine andere Zeit, solange es noch nicht zu spät ist.",
    handOver: (person) => `An ${person} übergeben`,
    anotherTime: "Eine andere Zeit vereinbaren",
  },
  promiseStillOpen: {
    subject: ({ what }) => `Noch immer offen: ${what}`,
    intro: ({ customer, due }) =>
      `Die letzte Stufe ist erreicht, und die Zusage an ${customer}, fällig bis ${due}, ist noch immer offen. Diese E-Mail kommt einmal am Tag, bis die Zusage geschlossen ist.`,
  },
  doubted: ({ customer, what }) => `Von ${customer} bestritten: ${what}`,
  promiseUnowned: {
    subject: ({ what }) => `Niemand ist dafür da: ${what}`,
    intro: ({ owner, customer, due }) =>
      `${owner} ist abwesend, nicht mehr hier oder bekommt keine unserer E-Mails, und niemand springt ein. Die Zusage an ${customer} ist bis ${due} fällig: Bitte geben Sie sie jemand anderem.`,
  },
  promiseEnded: {
    subject: ({ customer, what }) => `Von ${customer} nicht mehr gewünscht: ${what}`,
    intro: ({ actor, customer }) =>
      `${actor} hat eingetragen, dass ${customer} das Zugesagte nicht mehr wünscht. Es bleibt nichts zu tun.`,
    byThem: ({ customer }) =>
      `${customer} hat selbst mitgeteilt, dass das Zugesagte nicht mehr gewünscht ist. Es bleibt nichts zu tun.`,
  },
  promiseEndedAlong: {
    subject: ({ what }) => `Nichts mehr zu tun: ${what}`,
    intro: ({ actor }) =>
      `Das Zugesagte ist mit einer Änderung von ${actor} hinfällig geworden. Es bleibt nichts zu tun.`,
  },
  visitNews: {
    booked: {
      subject: ({ customer, service, when }) => `Gebucht von ${customer}: ${service}, ${when}`,
      intro: ({ customer }) =>
        `${customer} hat gebucht. Für Sie ist nichts weiter zu tun, als da zu sein.`,
    },
    moved: {
      subject: ({ customer, service, when }) =>
        `Verschoben von ${customer}: ${service}, jetzt ${when}`,
      intro: ({ customer, previous }) =>
        `${customer} hat den Termin verschoben; bisher: ${previous}.`,
    },
    cancelled: {
      subject: ({ customer, service, when }) => `Abgesagt von ${customer}: ${service}, ${when}`,
      intro: ({ customer }) => `${customer} hat den Termin abgesagt. Die Zeit ist wieder frei.`,
    },
    clock: {
      subject: ({ customer, service, when }) =>
        `Zeitumstellung: ${service} für ${customer}, ${when}`,
      intro: ({ customer }) =>
        `Die Uhren werden anders umgestellt, als es vorgesehen war. Für den Termin von ${customer} gilt, was unten steht; Ihr eigener Kalender zeigt vielleicht eine andere Stunde an. ${customer} erfährt es von uns.`,
    },
  },
  togetherNews: {
    subject: (count, dealer) => `${count} Neuigkeiten bei ${dealer}`,
    intro: (count) => `Diese ${count} Punkte sind für Sie; jeder hat einen Link zu seinem Vorgang.`,
  },
  togetherEnded: {
    subject: (count, dealer) => `${count} Zusagen bei ${dealer} sind hinfällig: nichts mehr zu tun`,
    intro: (count) =>
      `Diese ${count} Zusagen sind hinfällig geworden. Es bleibt nichts zu tun; jede hat einen Link zu ihrem Vorgang.`,
  },
  together: {
    subject: (count, dealer) => `${count} Zusagen bei ${dealer} warten auf Sie`,
    intro: (count) => `Um diese ${count} Zusagen geht es; jede hat einen Link zu ihrem Vorgang.`,
  },
};
