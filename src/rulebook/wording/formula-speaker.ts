import { isTableKeyKind } from '../model/table-key';
import type { Currency } from '../../domain/facts';
import { elementOf } from '../formula/check-arguments';
import { typeWithin } from '../formula/check-formula';
import { operationNamed } from '../formula/operations/all-operations';
import type { Callable } from '../formula/operations/operation';
import type { Declared } from '../formula/operations/operation-parameter';
import { place } from '../formula/operations/place';
import { OTHER, SAME } from '../formula/said/verbs';
import { takenAway } from '../formula/said/taken-away';
import type { Spoken, SpokenCall } from '../formula/said/wording';
import type { Said } from '../formula/said/said';
import { clause, word } from '../formula/said/said';
import type { StaticType } from '../formula/values/static-type';
import type { CallTree, FormulaTree, NameTree } from '../model/formula-tree';
import type { Noun } from './noun';
import { nounOf } from './noun';
import { isPercentage } from './percentages';
import type { Shown } from './shown';
import { itemNoun } from './item-label';
import { scopeOf } from './formula-scope-of';
import { textInWords } from './text-in-words';
import { quoted, same } from './typeset';
import type { Words } from './words';

/** What stands around a part of a formula. */
interface Around {
  /** What `item` is. */
  readonly item: StaticType | null;
  /** The list of codes that a text is one of. */
  readonly codes: string | null;
  /** Whether a percentage is counted with by a sign, and whether what divides it by 100 goes without saying. */
  readonly percentage: 'counted' | 'divided' | null;
}

const NOTHING: Around = { item: null, codes: null, percentage: null };

/** The one voice of formulas: makes of a tree what is said of it, from the entries of the operations. */
export class FormulaSpeaker {
  constructor(
    private readonly words: Words,
    private readonly shown: Shown,
  ) {}

  said(tree: FormulaTree, around: Around = NOTHING): Said {
    switch (tree.kind) {
      case 'number':
        return word({ fr: tree.number.replace('.', ','), en: tree.number });
      case 'text':
        return this.texted(tree.text, around);
      case 'boolean':
        return word(tree.boolean ? { fr: 'vrai', en: 'true' } : { fr: 'faux', en: 'false' });
      case 'null':
        return word({ fr: 'aucune valeur', en: 'no value' });
      case 'word':
        return word(same(tree.word));
      case 'item':
        return word(itemNoun(tree.path, around.item ?? this.words.item ?? null));
      case 'name':
        return this.named(tree, around);
      case 'call':
        return this.called(tree, around);
    }
  }

  /** The voice within a call that reads the texts of another day. */
  onDayOf(call: CallTree): FormulaSpeaker {
    return new FormulaSpeaker(this.words, this.shown.onDayOf(call));
  }

  /** A yes or no, as a condition: a name is said to be « oui ». */
  judged(tree: FormulaTree, around: Around = NOTHING): Said {
    return this.affirmed(tree, true, around) ?? this.said(tree, around);
  }

  private texted(text: string, { codes }: Around): Said {
    const noun = textInWords(this.words, text, codes);
    return word(noun, noun);
  }

  private named({ name }: NameTree, { percentage }: Around): Said {
    const figure = this.shown.figureOf(name);
    const said: Noun = figure ? nounOf(figure) : this.words.nameLabel(name);
    const inPoints = percentage === 'counted' && this.words.declarationOf(name)?.unit === '%';
    return word(inPoints ? { fr: `${said.fr} (en %)`, en: `${said.en} (in %)` } : said, said);
  }

  private called(tree: CallTree, around: Around): Said {
    const shown = this.shown.valueOf(tree);
    if (shown) return word(shown, nounOf(shown));
    const operation: Callable | undefined = operationNamed(tree.call) ?? this.words.callable(tree.call);
    if (!operation) return word(same(tree.call));
    const whole = this.percentageIn(tree, around);
    if (whole) return this.said(whole, { ...around, percentage: 'divided' });
    const denied = tree.call === 'not' ? this.denied(tree, around) : null;
    return denied ?? operation.words(new Speaking(this, operation, tree, around));
  }

  /** « × 20 % » and « 1 − 20 % » say the division by 100; a percentage that no sign counts with says it in full. */
  private percentageIn(tree: CallTree, { item, percentage }: Around): FormulaTree | null {
    const [one, other] = tree.args.map(({ value }) => value);
    if (tree.call !== 'divide' || !one || other?.kind !== 'number' || other.number !== '100') return null;
    if (one.kind === 'name' && percentage === null) return null;
    const isWhole = isPercentage(one, (part) => this.typeOf(part, item)?.unit?.percent === 1);
    return isWhole ? one : null;
  }

  /** What is denied in its own words, such as « ne figure pas »; null where it has none. */
  private denied(tree: CallTree, around: Around): Said | null {
    const denied = tree.args[0]?.value;
    if (!denied) return null;
    const affirmed = this.affirmed(denied, false, around);
    if (affirmed || denied.kind !== 'call') return affirmed;
    const operation = operationNamed(denied.call);
    return operation?.denied?.(new Speaking(this, operation, denied, around)) ?? null;
  }

  private affirmed(tree: FormulaTree, held: boolean, around: Around): Said | null {
    if (tree.kind === 'name' || tree.kind === 'item' || this.isNamedFormula(tree)) {
      if (this.typeOf(tree, around.item)?.kind !== 'boolean') return null;
      return clause(this.said(tree, around), held ? SAME : OTHER, YES);
    }
    if (tree.kind !== 'call' || tree.call !== 'default') return null;
    const [one, other] = tree.args.map(({ value }) => value);
    if (one?.kind !== 'name' || other?.kind !== 'boolean') return null;
    const verb = other.boolean === held ? OTHER : SAME;
    return clause(this.said(one, around), verb, other.boolean ? NO : YES);
  }

  private isNamedFormula(tree: FormulaTree): boolean {
    return tree.kind === 'call' && !operationNamed(tree.call) && this.words.callable(tree.call) !== undefined;
  }

  get currency(): Currency {
    return this.words.release.frame.currency;
  }

  typeOf(tree: FormulaTree, item: StaticType | null): StaticType | null {
    return typeWithin(tree, scopeOf(this.words), item);
  }

  declarationOf(tree: FormulaTree) {
    return tree.kind === 'name' ? this.words.declarationOf(tree.name) : null;
  }
}

const YES = word(quoted({ fr: 'oui', en: 'yes' }));
const NO = word(quoted({ fr: 'non', en: 'no' }));

/** The arguments of a call, said as its words ask for them. */
class Speaking implements SpokenCall {
  private readonly placed: readonly (readonly FormulaTree[])[];

  constructor(
    private readonly speaker: FormulaSpeaker,
    private readonly operation: Callable,
    private readonly tree: CallTree,
    private readonly around: Around,
  ) {
    this.placed = place(operation.parameters, tree.args);
  }

  get currency(): Currency {
    return this.speaker.currency;
  }

  argument(name: string): Spoken | undefined {
    return this.arguments(name)[0];
  }

  arguments(name: string): readonly Spoken[] {
    const index = this.operation.parameters.findIndex((parameter) => parameter.name === name);
    const parameter = this.operation.parameters[index];
    const trees = this.placed[index] ?? [];
    return parameter ? trees.map((tree) => this.spoken(parameter, index, tree)) : [];
  }

  private spoken(parameter: Declared, index: number, tree: FormulaTree): Spoken {
    const speaker = parameter.reading ? this.speaker.onDayOf(this.tree) : this.speaker;
    const around = this.within(parameter, index, tree);
    const taken = takenAway(tree);
    const isTruth = 'of' in parameter.takes && parameter.takes.of === 'boolean';
    return {
      tree,
      said: isTruth ? speaker.judged(tree, around) : speaker.said(tree, around),
      get type() {
        return speaker.typeOf(tree, around.item);
      },
      unit: speaker.declarationOf(tree)?.unit ?? null,
      taken: taken ? this.spoken(parameter, index, taken) : null,
    };
  }

  private within({ takes }: Declared, index: number, tree: FormulaTree): Around {
    const { item } = this.around;
    const first = this.placed[0]?.[0];
    const isAny = 'of' in takes && takes.of === 'any';
    const declared = takes.kind === 'declared' ? takes.as.codes : null;
    const list = takes.kind === 'eachItem' && first ? this.speaker.typeOf(first, item) : null;
    return {
      item: list ? elementOf(list) : item,
      codes: declared ?? (tree.kind === 'text' && isAny ? this.codesFor(index, first) : null),
      percentage: this.percentage(),
    };
  }

  /** A sign counts with its percentages, unless all of them are divided by 100 unsaid. */
  private percentage(): Around['percentage'] {
    const { percentages } = this.operation;
    if (percentages === 'kept' && this.around.percentage === 'divided') return 'divided';
    return percentages ? 'counted' : null;
  }

  /** The list of the codes beside it: the keys of a table, the elements of a list, the other side of a comparison. */
  private codesFor(index: number, first: FormulaTree | undefined): string | null {
    const item = this.around.item;
    const key = first && this.speaker.declarationOf(first)?.key;
    if (index > 0 && key) return isTableKeyKind(key) ? null : key;
    const types = this.placed.flat().map((tree) => this.speaker.typeOf(tree, item));
    return (types[0]?.element?.codes ?? types.find((type) => type?.codes)?.codes) || null;
  }
}
