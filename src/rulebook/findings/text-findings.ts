import type { Entry } from './entry';

/** What ties the rules to the signed text. */
export const TEXT_FINDINGS = {
  R030: {
    severity: 'error',
    title: {
      fr: "une phrase citée n'est pas, mot pour mot, dans le texte signé de son article, ou ce texte manque",
      en: 'a quoted sentence is not, word for word, in the signed text of its article, or that text is missing',
    },
    why: {
      fr: 'Ce que le client lit dans une réponse est une phrase qu’il a signée.',
      en: 'What the customer reads in an answer is a sentence that was signed.',
    },
    mend: { fr: 'copier la phrase depuis `text.fr.md`', en: 'copy the sentence from `text.fr.md`' },
    example: {
      bad: '"E1": "Une remise est accordée dès 100 euros."',
      good: '"E1": "Une remise est accordée à partir de 100 euros."',
    },
    messages: {
      differs: {
        fr: "l'extrait {id} n'est pas dans le texte signé",
        en: 'the excerpt {id} is not in the signed text',
        mend: { fr: 'les mots diffèrent après « …{after} »', en: 'the words differ after "…{after}"' },
      },
      excerpt: {
        fr: "l'extrait {id} n'est pas dans le texte signé",
        en: 'the excerpt {id} is not in the signed text',
        mend: { fr: 'copier la phrase depuis text.fr.md', en: 'copy the sentence from text.fr.md' },
      },
      elsewhere: {
        fr: "l'extrait {id} est dans le texte signé, mais pas sous l'article {article}",
        en: 'the excerpt {id} is in the signed text, but not under article {article}',
        mend: {
          fr: "citer une phrase de l'article {article}, ou écrire la règle dans le fichier de l'article qui la porte",
          en: 'cite a sentence of article {article}, or write the rule in the file of the article that has it',
        },
      },
      acknowledgement: {
        fr: "la phrase acceptée n'est pas dans le texte signé",
        en: 'the accepted sentence is not in the signed text',
        mend: { fr: 'copier la phrase depuis text.fr.md', en: 'copy the sentence from text.fr.md' },
      },
      file: {
        fr: 'le texte signé `{signed}` manque à côté',
        en: 'the signed text `{signed}` is missing beside',
      },
    },
  },
  R031: {
    severity: 'error',
    title: { fr: 'une règle ne cite aucune phrase', en: 'a rule cites no sentence' },
    why: {
      fr: 'Une règle que le contrat ne dit pas n’a pas à décider.',
      en: 'A rule that the contract does not state has nothing to decide.',
    },
    mend: { fr: '`"excerpts": ["E1"]`', en: '`"excerpts": ["E1"]`' },
    example: { bad: '"excerpts": []', good: '"excerpts": ["E1"]' },
    messages: {
      rule: {
        fr: 'la règle `{rule}` ne cite aucune phrase du contrat',
        en: 'the rule `{rule}` cites no sentence of the contract',
        mend: {
          fr: 'écrire le numéro d’un extrait de la clause, comme "E1"',
          en: 'write the id of an excerpt of the clause, such as "E1"',
        },
      },
    },
  },
  R032: {
    severity: 'error',
    title: {
      fr: "une phrase citée n'existe pas dans la clause",
      en: 'a cited sentence does not exist in the clause',
    },
    why: {
      fr: 'Une règle cite les extraits de sa clause par leur numéro.',
      en: 'A rule cites the excerpts of its clause by their ids.',
    },
    mend: { fr: 'un des numéros de `excerpts`', en: 'one of the ids of `excerpts`' },
    example: { bad: '"excerpts": ["E9"]', good: '"excerpts": ["E1"]' },
    messages: {
      excerpt: {
        fr: "l'extrait `{word}` n'existe pas",
        en: 'there is no excerpt `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
    },
  },
  R033: {
    severity: 'error',
    title: {
      fr: "un titre du texte n'a pas de statut, pas de fichier, ou n'est pas dans le texte",
      en: 'a heading of the text has no status, no file, or is not in the text',
    },
    why: {
      fr: 'Chaque article du texte signé est porté par une clause, ou dit pourquoi il ne l’est pas : rien du contrat n’est oublié.',
      en: 'Each article of the signed text is carried by a clause, or says why it is not: nothing of the contract is forgotten.',
    },
    mend: {
      fr: '`{ "article": "12", "title": "…", "status": "clause" }` dans `headings`',
      en: '`{ "article": "12", "title": "…", "status": "clause" }` in `headings`',
    },
    example: {
      bad: '{ "article": "12", "title": "Remises", "status": "not-executable" }',
      good: '{ "article": "12", "title": "Remises", "status": "not-executable", "reason": { "fr": "…" } }',
    },
    messages: {
      article: {
        fr: "l'article `{word}` n'existe pas",
        en: 'there is no article `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      noStatus: {
        fr: "l'article {article} du texte n'a pas de statut dans `headings`",
        en: 'article {article} of the text has no status in `headings`',
        mend: {
          fr: 'écrire {"article": "{article}", "title": "…", "status": "clause"}',
          en: 'write {"article": "{article}", "title": "…", "status": "clause"}',
        },
        missing: 'article',
      },
      notInText: {
        fr: "le texte signé n'a pas d'article {article}",
        en: 'the signed text has no article {article}',
      },
      acknowledgement: {
        fr: 'écrire dans `acknowledgement` la phrase que le client accepte',
        en: 'write in `acknowledgement` the sentence the customer accepts',
      },
      noFile: {
        fr: "l'article {article} n'a pas de fichier de clause",
        en: 'article {article} has no clause file',
        missing: 'article',
        mend: {
          fr: 'le commencer par `clausier rules new clause`, ou donner un autre statut au titre',
          en: 'begin it with `clausier rules new clause`, or give the heading another status',
        },
      },
      reason: { fr: 'dire pourquoi dans `reason`', en: 'say why in `reason`' },
    },
  },
  R034: {
    severity: 'error',
    title: {
      fr: 'un énoncé ne dit pas ce qui le porte, ou pourquoi il ne se calcule pas',
      en: 'a statement does not say what carries it, or why it is not computed',
    },
    why: {
      fr: 'Chaque phrase de la clause mène à la règle, au chiffre ou à l’étape qui l’applique.',
      en: 'Each sentence of the clause leads to the rule, figure or step that applies it.',
    },
    mend: { fr: '`"by": ["12/discount"]`, ou `"reason"`', en: '`"by": ["12/discount"]`, or `"reason"`' },
    example: {
      bad: '{ "id": "S1", "status": "rule" }',
      good: '{ "id": "S1", "status": "rule", "by": ["12/discount"] }',
    },
    messages: {
      by: {
        fr: "la règle, le paramètre ou la grandeur `{word}` n'existe pas",
        en: 'there is no rule, parameter or quantity `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      nothing: {
        fr: "dire dans `by` ce qui porte l'énoncé {statement}",
        en: 'say in `by` what carries statement {statement}',
      },
      reason: {
        fr: "l'énoncé {statement} est `{status}` : dire pourquoi dans `reason`",
        en: 'statement {statement} is `{status}`: say why in `reason`',
      },
    },
  },
  R035: {
    severity: 'warning',
    title: {
      fr: "une phrase citée n'est qu'un mot",
      en: 'a quoted sentence is a single word',
    },
    why: {
      fr: 'Un mot seul se trouve partout et ne fonde rien : le client doit lire ce qui l’engage.',
      en: 'A single word is found anywhere and founds nothing: the customer is to read what binds it.',
    },
    mend: { fr: 'citer la phrase entière', en: 'cite the whole sentence' },
    example: {
      bad: '"E1": "remise"',
      good: '"E1": "Une remise est accordée à partir de 100 euros."',
    },
    messages: {
      word: {
        fr: "l'extrait {id} n'est qu'un mot",
        en: 'the excerpt {id} is a single word',
        mend: { fr: 'citer la phrase entière', en: 'cite the whole sentence' },
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
