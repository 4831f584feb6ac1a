import type { Given, MessageId } from '../findings/catalogue';
import type { Remark } from '../findings/finding';
import { remarkOf } from '../findings/remark-of';
import type { Notebook } from '../findings/notebook';
import type { Location } from '../model/location';
import type { Lines } from './places';
import { linesOf, placesOf } from './places';

/** A stretch of a file; without a length, a point. */
export interface Stretch {
  readonly offset: number;
  readonly length?: number;
}

const WIDEST = 120;

/** What is noted of one file, with its offsets turned into places. */
export class Notes {
  private constructor(
    private readonly notebook: Notebook,
    private readonly text: string,
    readonly placeOf: (offset: number) => Location,
    private readonly rule: string | null,
  ) {}

  static of(notebook: Notebook, file: string, text: string, lines: Lines = linesOf(text)): Notes {
    return new Notes(notebook, text, placesOf(file, lines), null);
  }

  /** The same, saying the name of a rule. */
  ofRule(rule: string): Notes {
    return new Notes(this.notebook, this.text, this.placeOf, rule);
  }

  report<I extends MessageId>(stretch: Stretch, id: I, ...given: Given<I>): void {
    this.note(stretch, remarkOf(id, ...given));
  }

  note({ offset, length }: Stretch, remark: Remark): void {
    const start = this.placeOf(offset);
    const place = {
      ...start,
      ...(length !== undefined && { endColumn: start.column + Math.min(Math.max(1, length), WIDEST) }),
      ...(this.rule !== null && { rule: this.rule }),
    };
    this.notebook.note({ ...remark, ...place });
  }

  /** What stands there is refused as a whole, and what it declares is not known. */
  leaveUnread({ offset, length }: Required<Stretch>): void {
    this.notebook.leaveUnread(this.text.slice(offset, offset + length));
  }
}
