import { lackingOf } from '../domain/issuer';
import type { Text } from '../domain/text';
import type { Services } from '../use-cases/operation/deps';

/** Told where documents go to real customers: what the law wants on them and neither the rules nor the settings say. */
export function lackingOnDocuments({
  rulebooks,
  provider,
}: Pick<Services, 'rulebooks' | 'provider'>): Text[] {
  return lackingOf(rulebooks.current().frame.provider, provider).map(({ label, source }) => ({
    fr: `! Les documents et les courriers ne disent pas du prestataire : ${label.fr} (${source}). Écrire sa valeur dans contract.json, ou toutes ses lignes dans CLAUSIER_PROVIDER_DETAILS.`,
    en: `! Documents and letters do not say of the provider: ${label.en} (${source}). Write its value in contract.json, or all of its lines in CLAUSIER_PROVIDER_DETAILS.`,
  }));
}
