const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Usage :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Global Options:': 'Options communes :',
  'Commands:': 'Commandes :',
};

/** A heading of the help. */
export const titleInFrench = (title: string): string =>
  Object.hasOwn(TITLES, title) ? (TITLES[title] ?? title) : title;

/** What commander quotes in a refusal: options, commands, values, in the order it names them. */
type Say = (quoted: readonly string[], message: string) => string;

const REFUSALS: Readonly<Record<string, Say>> = {
  'commander.unknownOption': ([option]) => `l'option ${option} n'existe pas`,
  'commander.unknownCommand': ([command]) => `la commande ${command} n'existe pas`,
  'commander.missingArgument': ([argument]) => `il manque <${argument}>`,
  'commander.optionMissingArgument': ([option]) => `il manque la valeur de ${option}`,
  'commander.missingMandatoryOptionValue': ([option]) => `il faut ${option}`,
  'commander.excessArguments': (_, message) => {
    const [expected = '0', given = '0'] = message.match(/\d+(?= argument|\.$)/g) ?? [];
    return `trop de mots : ${expected} au plus, ${given} donnés`;
  },
  'commander.invalidArgument': ([option, value]) => `${option} n'admet pas « ${value} »`,
};

/** A refusal of commander, by its code; one it does not know stays as it is. */
export function inFrench(message: string, code: string): string {
  const say = Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined;
  if (!say) return message;
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  return say(quoted, message) + choices(message) + suggestion(message);
}

function choices(message: string): string {
  const words = /Allowed choices are (.+)\./.exec(message)?.[1];
  return words ? ` : ${words}` : '';
}

function suggestion(message: string): string {
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  return near ? `\n(vouliez-vous dire ${near} ?)` : '';
}
