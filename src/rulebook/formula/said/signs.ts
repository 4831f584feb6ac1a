import type { Form, Slot } from './said';
import { filled } from './wording';
import type { Wording } from './wording';

const infix =
  (fr: string, en: string, form: Form, left: Slot, right: Slot): Wording =>
  (call) =>
    filled({ fr: `{x} ${fr} {y}`, en: `{x} ${en} {y}` }, (name) => call.argument(name)?.said, {
      form,
      slots: { x: left, y: right },
    });

/** `+` and `−` */
export const termSign = (sign: string): Wording => infix(sign, sign, 'sum', 'leftTerm', 'rightTerm');

/** `×` and `÷` */
export const factorSign = (sign: string): Wording =>
  infix(sign, sign, 'product', 'leftFactor', 'rightFactor');

/** « et » */
export const both = infix('et', 'and', 'and', 'both', 'second');

/** « ou » */
export const either = infix('ou', 'or', 'or', 'either', 'alternative');
