import { canonical } from '../../../domain/canonical';
import type { Study as Row } from '../../../domain/contract/intervention';
import type { Study } from './study.type';

/** A study as the API shows it. */
export const presentStudy = (row: Row): Study => ({
  __typename: 'Study',
  ...row,
  figures: (row.figures ?? []).map((figure) => ({
    ...figure,
    kept: canonical(figure.given) === canonical(figure.applied),
  })),
});
