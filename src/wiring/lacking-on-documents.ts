import type { Provider } from '../domain/frame';
import type { ProviderHere } from '../domain/issuer';
import { lackingOf } from '../domain/issuer';
import type { Text } from '../domain/text';

/** What the law wants on documents and neither the rules nor the settings say, with where to write it. */
export const lackingOnDocuments = (provider: Provider, here: ProviderHere): readonly Text[] =>
  lackingOf(provider, here).map(({ label, source }) => ({
    fr: `Les documents et les courriers ne disent pas du prestataire : ${label.fr} (${source}). Écrire sa valeur dans contract.json, ou toutes ses lignes dans CLAUSIER_PROVIDER_DETAILS.`,
    en: `Documents and letters do not say of the provider: ${label.en} (${source}). Write its value in contract.json, or all of its lines in CLAUSIER_PROVIDER_DETAILS.`,
  }));
