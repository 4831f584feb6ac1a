import { keysOf } from '../domain/keys-of';
import type { Text } from '../domain/text';
import type { Setting, SettingName } from './settings';
import { SETTINGS } from './settings';

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting as an operator reads it: no secret, no password. */
export interface SettingTold {
  readonly name: SettingName;
  readonly does: Text;
  readonly value: Text;
  readonly from: 'ENVIRONMENT' | 'FILE' | 'DEFAULT';
}

/** Every setting, as this environment gives it. */
export const toldSettings = (env: Environment): readonly SettingTold[] =>
  keysOf(SETTINGS).map((name) => {
    const setting: Setting = SETTINGS[name];
    const given = env[name];
    const file = setting.inAFile ? env[`${name}_FILE`] : undefined;
    if (file) return { name, does: setting.does, value: alike(file), from: 'FILE' };
    if (given) return { name, does: setting.does, value: alike(shown(setting, given)), from: 'ENVIRONMENT' };
    return { name, does: setting.does, value: asText(setting.otherwise), from: 'DEFAULT' };
  });

/** Names that look like settings and that nothing reads: a slip of the pen, mostly. */
export const unreadSettings = (env: Environment): readonly string[] =>
  Object.keys(env)
    .filter((name) => name.startsWith('CLAUSIER_') && env[name])
    .filter((name) => !KNOWN.has(name))
    .sort();

const KNOWN: ReadonlySet<string> = new Set(
  keysOf(SETTINGS).flatMap((name) => ('inAFile' in SETTINGS[name] ? [name, `${name}_FILE`] : [name])),
);

const alike = (text: string): Text => ({ fr: text, en: text });
const asText = (text: string | Text): Text => (typeof text === 'string' ? alike(text) : text);

function shown({ secret, address }: Setting, value: string): string {
  if (secret) return '***';
  return address ? withoutPassword(value) : value;
}

/** An address that cannot be read may hold a password anywhere. */
function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return '***';
  const url = new URL(address);
  if (url.password !== '') url.password = '***';
  return url.href;
}
