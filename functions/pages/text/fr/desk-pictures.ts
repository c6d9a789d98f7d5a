import type { PicturesText } from "../en/desk-pictures.ts";

export const pictures: PicturesText = {
  logoTitle: "Votre logo",
  logoLead:
    "Il figure en tête de vos pages et de vos e-mails. Les messageries n’affichent pas le SVG\u00a0: votre nom le remplace alors dans les e-mails.",
  brandLogoLead:
    "Il figure en tête des pages et des e-mails de chaque concession qui n’en a pas. Les messageries n’affichent pas le SVG\u00a0: ces e-mails portent alors le nom de la concession.",
  logoHint: "SVG ou PNG, 200\u00a0ko au plus",
  pictureTitle: (service) => `Image de «\u00a0${service}\u00a0»`,
  pictureLead:
    "Elle figure à côté de la prestation, là où les clients la choisissent. Le lieu et la date de la prise de vue sont supprimés du fichier.",
  pictureHint: "PNG, JPEG ou WebP, 200\u00a0ko au plus",
  now: "Affiché actuellement",
  none: "Rien n’est affiché actuellement.",
  elsewhere: "L’image à l’adresse",
  file: "Fichier",
  upload: "Envoyer",
  takeDown: "Retirer",
  hung: "L’image est affichée dès maintenant.",
  takenDown: "L’image est retirée.",
  changed:
    "Quelqu’un d’autre a modifié l’image entre-temps. Voici ce qui est affiché\u00a0; renvoyez la vôtre si elle est toujours valable.",
  needFile: "Choisissez un fichier",
  tooLarge: (found, most) =>
    `Le fichier pèse ${found}\u00a0ko. Réduisez-le à ${most}\u00a0ko au plus`,
  noLogoFile: "Le fichier n’est ni un SVG ni un PNG",
  noPictureFile: "Le fichier n’est ni un PNG, ni un JPEG, ni un WebP",
  broken:
    "Ce fichier ne peut pas être lu comme une image. Enregistrez-le à nouveau, puis renvoyez-le",
  tooWide: (most) => `L’image doit mesurer au plus ${most}\u00a0pixels en largeur et en hauteur`,
  unsafe: (what) =>
    `Le SVG contient un élément interdit dans un logo\u00a0: ${what}. Enregistrez-le en SVG simple, puis renvoyez-le`,
  toLogo: "Envoyer ou retirer un logo",
  toPicture: "Envoyer ou retirer une image",
};
