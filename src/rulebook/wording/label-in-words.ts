import type { Text } from '../../domain/text';
import type { Said } from '../formula/said/said';
import { filled } from '../formula/said/wording';
import type { QuantityModel, TakenModel } from '../model/quantity-model';
import { printSaid } from './print-said';

/** What a named formula is called, with what it takes said where its label names it. */
export const labelInWords = (
  { label, takes }: Pick<QuantityModel, 'label' | 'takes'>,
  said: (taken: TakenModel, index: number) => Said,
): Text =>
  takes.length === 0
    ? label
    : printSaid(
        filled(label, (name) => {
          const index = takes.findIndex((one) => one.name === name);
          const taken = takes[index];
          return taken && said(taken, index);
        }),
      );
