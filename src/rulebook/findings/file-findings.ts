import type { Entry } from './entry';

/** Files that cannot be read. */
export const FILE_FINDINGS = {
  R001: {
    severity: 'error',
    title: {
      fr: "le fichier n'est pas du JSON : virgule, accolade ou guillemet en trop ou manquant",
      en: 'the file is not JSON: a comma, a brace or a quote is missing or one too many',
    },
    why: {
      fr: "Une virgule, une accolade ou un guillemet est en trop ou manque : rien du fichier ne peut être lu. Ce que les autres fichiers attendent de lui n'est contrôlé qu'une fois ce signe rétabli.",
      en: 'A comma, a brace or a quote is missing or one too many: nothing of the file can be read. What the other files expect of it is checked once the sign is back.',
    },
    mend: {
      fr: 'une virgule entre deux éléments, aucune après le dernier ; des guillemets droits autour de chaque texte',
      en: 'a comma between two elements, none after the last; straight quotes around each text',
    },
    example: {
      bad: '{ "id": "12" "title": "Remises" }',
      good: '{ "id": "12", "title": "Remises" }',
    },
    messages: {
      comma: {
        fr: 'il manque une virgule',
        en: 'a comma is missing',
        mend: { fr: "l'écrire ici, avant ce qui suit", en: 'write it here, before what follows' },
      },
      colon: {
        fr: 'il manque deux-points « : » après la clé',
        en: 'a colon is missing after the key',
      },
      leftOver: {
        fr: 'cette virgule est de trop',
        en: 'this comma is one too many',
        mend: { fr: 'la supprimer : rien ne la suit', en: 'remove it: nothing follows it' },
      },
      value: { fr: 'il manque une valeur', en: 'a value is missing' },
      key: { fr: 'il manque une clé entre guillemets', en: 'a key in quotes is missing' },
      brace: {
        fr: 'il manque « } »',
        en: '"}" is missing',
        mend: {
          fr: "l'écrire où se ferme ce qui est resté ouvert : l'éditeur montre l'accolade de chaque « { »",
          en: 'write it where what stayed open is closed: the editor shows the brace of each "{"',
        },
      },
      bracket: {
        fr: 'il manque « ] »',
        en: '"]" is missing',
        mend: {
          fr: "l'écrire où se ferme la liste restée ouverte",
          en: 'write it where the list that stayed open is closed',
        },
      },
      comment: {
        fr: 'les commentaires ne sont pas permis',
        en: 'comments are not allowed',
        mend: { fr: 'les mettre dans `reason` ou `reference`', en: 'put them in `reason` or `reference`' },
      },
      quote: {
        fr: 'il manque un guillemet sur cette ligne',
        en: 'a quote is missing on this line',
        mend: {
          fr: 'entourer chaque clé et chaque texte de guillemets droits : "…"',
          en: 'put straight quotes around each key and each text: "…"',
        },
      },
      curlyQuote: {
        fr: 'ces guillemets sont ceux d’un traitement de texte',
        en: 'these quotes are those of a word processor',
        mend: {
          fr: 'les remplacer par des guillemets droits : "…"',
          en: 'replace them by straight quotes: "…"',
        },
      },
      word: {
        fr: 'ce mot n’est pas entre guillemets',
        en: 'this word is not in quotes',
        mend: { fr: 'l’écrire entre guillemets droits : "…"', en: 'write it in straight quotes: "…"' },
      },
      number: { fr: 'ce nombre n’est pas complet', en: 'this number is not complete' },
      escape: {
        fr: '« \\ » n’est pas permis devant ce signe',
        en: '"\\" is not allowed before this sign',
        mend: { fr: 'écrire \\\\ pour une barre inverse', en: 'write \\\\ for a backslash' },
      },
      control: {
        fr: 'un texte ne contient ni tabulation ni saut de ligne',
        en: 'a text holds neither a tab nor a line break',
        mend: { fr: 'les remplacer par une espace', en: 'replace them by a space' },
      },
      after: {
        fr: 'le fichier continue après la fin du JSON',
        en: 'the file goes on after the end of the JSON',
      },
    },
  },
  R002: {
    severity: 'error',
    title: { fr: 'une clé est écrite deux fois', en: 'a key is written twice' },
    why: {
      fr: 'De deux lignes de même clé, un lecteur en retient une et la machine peut en retenir une autre.',
      en: 'Of two lines with one key, a reader keeps one and the machine may keep the other.',
    },
    mend: { fr: 'garder une seule des deux lignes', en: 'keep one of the two lines' },
    example: {
      bad: '{ "outcome": "ACCEPTED", "outcome": "REFUSED" }',
      good: '{ "outcome": "ACCEPTED" }',
    },
    messages: {
      key: {
        fr: 'la clé `{key}` est écrite deux fois',
        en: 'the key `{key}` is written twice',
        mend: { fr: 'en supprimer une', en: 'remove one of them' },
      },
    },
  },
  R003: {
    severity: 'error',
    title: {
      fr: "le fichier n'est pas lisible, trop gros, ou à une place où aucun fichier de règles n'est attendu",
      en: 'the file is not readable, is too large, or is where no rule file is looked for',
    },
    why: {
      fr: 'Un fichier enregistré autrement qu’en UTF-8 perd ses accents ; un fichier mal placé ne serait jamais lu, et ses règles jamais appliquées.',
      en: 'A file saved in another encoding than UTF-8 loses its accents; a misplaced file would never be read, nor its rules applied.',
    },
    mend: {
      fr: "l'enregistrer en UTF-8, sous `documents/`, `amendments/` ou `calendars/`",
      en: 'save it as UTF-8, under `documents/`, `amendments/` or `calendars/`',
    },
    example: { bad: 'avenant-1.json', good: 'amendments/avenant-1.json' },
    messages: {
      large: { fr: 'le fichier dépasse 1 Mo', en: 'the file is larger than 1 MB' },
      mark: {
        fr: 'le fichier commence par une marque invisible (BOM)',
        en: 'the file begins with an invisible mark (BOM)',
        mend: { fr: "l'enregistrer en UTF-8 sans BOM", en: 'save it as UTF-8 without BOM' },
      },
      encoding: {
        fr: "ce caractère n'est pas de l'UTF-8 : le fichier est enregistré autrement",
        en: 'this character is not UTF-8: the file is saved in another encoding',
        mend: {
          fr: "l'enregistrer en UTF-8, puis retaper les lettres perdues",
          en: 'save it as UTF-8, then type the lost letters again',
        },
      },
      deep: { fr: 'plus de {most} niveaux imbriqués', en: 'more than {most} nested levels' },
      forbidden: {
        fr: 'la clé `{key}` est interdite',
        en: 'the key `{key}` is forbidden',
        mend: { fr: 'lui donner un autre nom', en: 'give it another name' },
      },
      stranger: {
        fr: 'ce fichier n’est à la place d’aucun fichier de règles',
        en: 'this file is where no rule file is looked for',
        mend: {
          fr: 'documents/<document>/<édition>/<article>-<nom>.json, amendments/<nom>.json ou calendars/<nom>.json',
          en: 'documents/<document>/<edition>/<article>-<name>.json, amendments/<name>.json or calendars/<name>.json',
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
