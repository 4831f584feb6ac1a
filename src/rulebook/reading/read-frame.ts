import type { Frame, Provider, ProviderParticular } from '../../domain/frame';
import type { Currency } from '../../domain/facts';
import { currencyOf } from '../../domain/money-unit';
import type { Text } from '../../domain/text';
import { Zone } from '../../domain/zone';
import type { Cursor } from './cursor';
import { AVOIDED } from './read-avoided';
import { readZone } from './read-zone';

/** What is supposed of a contract that does not say it: no country's clocks, and nobody's name. */
export const SUPPOSED: Frame = {
  name: { fr: 'contrat', en: 'contract' },
  zone: new Zone('UTC', { fr: 'UTC', en: 'UTC' }),
  currency: 'EUR',
  language: 'fr',
  provider: { name: 'Prestataire', details: [], particulars: [] },
};

/** Where the frame of the contract is written. */
export const FRAME_FILE = 'contract.json';

/**
 * What is kept of a folder without a frame: the release says what was supposed, so that it decides the same again
 * whatever is supposed later.
 */
export const SUPPOSED_FILE = `${JSON.stringify({ ...SUPPOSED, zone: { name: SUPPOSED.zone.name } }, null, 2)}\n`;

/** Releases kept before a folder could say its zone were all decided on these clocks. */
export const KEPT_WITHOUT_FRAME: Frame = {
  ...SUPPOSED,
  zone: new Zone('Europe/Paris', { fr: 'heure de Paris', en: 'Paris time' }),
};

const MEMBERS = ['name', 'zone', 'currency', 'language', 'provider'] as const;

/** Reads the frame of the contract; what it leaves out is supposed, and noted. */
export function readFrame(root: Cursor): Frame {
  const { name, zone, currency, language, provider } = root.fields(['$schema', ...MEMBERS, AVOIDED]);
  return {
    name: name?.text() ?? SUPPOSED.name,
    zone: zone ? readClocks(zone) : SUPPOSED.zone,
    currency: currency ? readCurrency(currency) : SUPPOSED.currency,
    language:
      language?.oneOf(['fr', 'en'], { fr: 'la langue du texte', en: 'language of the text' }) ??
      SUPPOSED.language,
    provider: provider ? readProvider(provider) : SUPPOSED.provider,
  };
}

/** The members that a frame leaves to be supposed. */
export const leftOut = (root: Cursor | undefined): readonly (typeof MEMBERS)[number][] =>
  MEMBERS.filter((member) => !root?.at(member));

/** What is supposed, as people read it. */
export const supposition: Readonly<Record<(typeof MEMBERS)[number], Text>> = {
  name: { fr: 'un nom, « contrat »', en: 'a name, "contract"' },
  zone: { fr: 'les heures UTC', en: 'UTC clocks' },
  currency: { fr: 'des montants en EUR', en: 'amounts in EUR' },
  language: { fr: 'un texte signé en français', en: 'a text signed in French' },
  provider: { fr: 'un prestataire sans nom', en: 'a provider without a name' },
};

function readClocks(from: Cursor): Zone {
  const { name, label } = from.fields(['name', 'label'], ['name']);
  const zone = name ? readZone(name, SUPPOSED.zone.name) : SUPPOSED.zone.name;
  return new Zone(zone, label?.text() ?? { fr: zone, en: zone });
}

const CENTS = 2;

/** Amounts are counted in hundredths: another currency would be rounded wrongly everywhere. */
function readCurrency(from: Cursor): Currency {
  const currency = from.string();
  const digits = fractionDigits(currency);
  const known = currencyOf(currency);
  if (digits === CENTS && known !== null) return known;
  if (digits === null) from.report('R074.currency', { currency });
  else from.report('R074.hundredths', { currency });
  return SUPPOSED.currency;
}

function fractionDigits(currency: string): number | null {
  if (!Intl.supportedValuesOf('currency').includes(currency)) return null;
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? null;
}

function readProvider(from: Cursor): Provider {
  const { name, details, particulars } = from.fields(['name', 'details', 'particulars'], ['name']);
  return {
    name: name?.string() ?? SUPPOSED.provider.name,
    details: details?.strings() ?? [],
    particulars: particulars?.elements().map(readParticular) ?? [],
  };
}

function readParticular(from: Cursor): ProviderParticular {
  const { label, source, value } = from.fields(['label', 'source', 'value'], ['label', 'source']);
  return {
    label: label?.text() ?? { fr: '', en: '' },
    source: source?.string() ?? '',
    value: value?.string() ?? null,
  };
}
