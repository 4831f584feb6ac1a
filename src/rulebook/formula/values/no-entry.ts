import { FormulaProblem } from '../../../domain/errors';
import type { Text } from '../../../domain/text';

/** A table or a list has nothing for what is sought in it: who computes says which one it is. */
export class NoEntry extends FormulaProblem {
  constructor(private readonly lacks: Text) {
    super(lacks);
  }

  /** The same with the name it has in the rule files. */
  of(name: string): FormulaProblem {
    const { fr, en } = this.lacks;
    return new FormulaProblem({ fr: `\`${name}\` : ${fr}`, en: `\`${name}\`: ${en}` });
  }
}
