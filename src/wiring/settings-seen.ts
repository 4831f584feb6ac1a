import type { SettingsSeen } from '../cli/commands/config';
import type { Check } from '../server/configuration';
import { ConfigurationProblem, readConfiguration } from '../server/configuration';
import { toldSettings, unreadSettings } from '../server/settings-told';

/** The settings of this environment as a start would read them. */
export const settingsSeen = (
  env: Readonly<Record<string, string | undefined>>,
  checks: Readonly<Record<string, Check>>,
): SettingsSeen => ({
  settings: toldSettings(env),
  unread: unreadSettings(env),
  problems: problemsOf(() => readConfiguration(env, checks)),
});

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ConfigurationProblem) return error.problems;
    throw error;
  }
}
