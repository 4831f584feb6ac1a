import type { ErrorOptions, HelpConfiguration, Option } from 'commander';
import { Command } from 'commander';
import { inFrench, titleInFrench } from './commander-in-french';
import type { Streams, Terminal } from './terminal';

/** A command whose help and refusals are in the language of the terminal, the words of commander included. */
export class SpokenCommand extends Command {
  constructor(
    private readonly terminal: Terminal,
    name?: string,
  ) {
    super(name);
    this.helpOption('-h, --help', terminal.say({ fr: "afficher l'aide", en: 'show help' }))
      .helpCommand(false)
      .exitOverride()
      .configureHelp(helpOf(terminal));
  }

  /** Where it writes; what is added to it later writes there too. */
  writingTo({ stdout, stderr }: Streams): this {
    return this.configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
    });
  }

  override createCommand(name?: string): SpokenCommand {
    return new SpokenCommand(this.terminal, name);
  }

  override error(message: string, options?: ErrorOptions): never {
    const english = message.replace(/^error: /, '');
    const said = this.terminal.say({ fr: inFrench(english, options?.code ?? ''), en: english });
    return super.error(`✖ ${said}`, options);
  }
}

const helpOf = (terminal: Terminal): HelpConfiguration => ({
  helpWidth: terminal.width,
  showGlobalOptions: true,
  styleTitle: (title) => terminal.say({ fr: titleInFrench(title), en: title }),
  styleUsage: (usage) => terminal.say({ fr: usage.replace('[command]', '[commande]'), en: usage }),
  optionDescription: (option) => describe(option, terminal),
});

/** What an option is for, then its words, its default and its variable. */
function describe({ description, argChoices, defaultValue, envVar }: Option, terminal: Terminal): string {
  const details = [
    ...(argChoices ? [`${terminal.say({ fr: 'au choix', en: 'one of' })} ${argChoices.join(', ')}`] : []),
    ...(typeof defaultValue === 'string'
      ? [`${terminal.say({ fr: 'par défaut', en: 'default' })} ${defaultValue}`]
      : []),
    ...(envVar ? [`${terminal.say({ fr: 'variable', en: 'variable' })} ${envVar}`] : []),
  ];
  return details.length === 0
    ? description
    : `${description} (${details.join(terminal.say({ fr: ' ; ', en: '; ' }))})`;
}
