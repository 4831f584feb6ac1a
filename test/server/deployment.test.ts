import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const PROJECT = path.join(__dirname, '../..');
const DEPLOY = path.join(PROJECT, 'deploy');
const text = (...names: string[]): string => readFileSync(path.join(DEPLOY, ...names), 'utf8');
const TEMPLATES = readdirSync(path.join(DEPLOY, 'helm/templates')).map((name) =>
  text('helm/templates', name),
);
const DOCKERFILE = text('Dockerfile');

/** What the last stage takes from the project or from the build, as `COPY` says it. */
const copied = DOCKERFILE.slice(DOCKERFILE.lastIndexOf('FROM '))
  .split('\n')
  .flatMap((line) => /^COPY (?:--from=build )?(.+)$/.exec(line)?.[1] ?? [])
  .map((args) => args.split(' ').map((name) => name.replace(/^\/app\//, '')))
  .map((names) => names.slice(0, -1))
  .flat();

/** Every setting that the README names, and those handed over as files. */
const settings = [...readFileSync(path.join(PROJECT, 'README.md'), 'utf8').matchAll(/`(CLAUSIER_\w+)`/g)].map(
  ([, name]) => name!,
);

/** The values that templates read, as paths. */
const valuesRead = new Set(
  TEMPLATES.flatMap((one) => [...one.matchAll(/\.Values\.([\w.]+)/g)].map(([, at]) => at!)),
);

/** The paths of the values that are given. */
const pathsOf = (value: unknown, at: readonly string[] = []): readonly string[] =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, one]) => pathsOf(one, [...at, name]))
    : [at.join('.')];

describe('the deployment', () => {
  it('names settings that the service reads', () => {
    const said = [
      DOCKERFILE,
      ...TEMPLATES,
      text('compose/trial.yaml'),
      text('compose/production.yaml'),
    ].flatMap((one) => [...one.matchAll(/\b(CLAUSIER_(?!IMAGE\b)\w+)/g)].map(([, name]) => name!));
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((name) => !settings.includes(name))).toEqual([]);
  });

  it('copies what is there', () => {
    const from = [...DOCKERFILE.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names]) =>
      names!.split(' '),
    );
    expect(from.length).toBeGreaterThan(5);
    expect(from.filter((name) => !existsSync(path.join(PROJECT, name)))).toEqual([]);
  });

  it('runs with what the image holds and nothing else, and writes nothing beside it', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'clausier-image-'));
    for (const name of copied) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      const [source, target] = [path.join(PROJECT, name), path.join(folder, name)];
      if (name === 'node_modules') symlinkSync(source, target);
      else cpSync(source, target, { recursive: true });
    }
    const before = readdirSync(folder, { recursive: true }).length;
    const said = execFileSync(process.execPath, ['bin/built.cjs', 'rules', 'check', '--lang', 'en'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    expect(said).toContain('no findings');
    expect(readdirSync(folder, { recursive: true }).length).toBe(before);
    rmSync(folder, { recursive: true });
  });

  it.each(['trial.yaml', 'production.yaml'])('has a composition, %s, whose parts all exist', (file) => {
    const { services, secrets = {}, volumes = {} } = parse(text('compose', file), { merge: true });
    for (const service of Object.values<any>(services)) {
      for (const name of service.secrets ?? []) expect(Object.keys(secrets)).toContain(name);
      for (const name of Object.keys(service.depends_on ?? {})) expect(Object.keys(services)).toContain(name);
      for (const mount of service.volumes ?? [])
        if (!mount.startsWith('.')) expect(Object.keys(volumes)).toContain(mount.split(':')[0]);
      if (service.environment?.CLAUSIER_DATABASE_URL_FILE) expect(service.read_only).toBe(true);
    }
  });

  it('mounts what the user of the image may write, and keeps with the data what is made beside it', () => {
    const owned = /^RUN install -d -o 10001 -g 10001 (.+)$/m.exec(DOCKERFILE)![1]!.split(' ');
    const mounts = ['trial.yaml', 'production.yaml'].flatMap((file) =>
      Object.values<any>(parse(text('compose', file), { merge: true }).services)
        .filter(({ read_only: readOnly }) => readOnly)
        .flatMap(({ volumes = [] }) => volumes.map((mount: string) => mount.split(':')[1])),
    );
    expect(mounts.length).toBeGreaterThan(1);
    expect(mounts.filter((target) => !owned.includes(target))).toEqual([]);
    expect(DOCKERFILE).toMatch(/^RUN ln -s \/data data$/m);
  });

  it('reads the values that the chart gives, and gives none that nothing reads', () => {
    const values = parse(text('helm/values.yaml'));
    const given = pathsOf(values);
    expect(
      [...valuesRead].filter((at) => !given.some((one) => one === at || one.startsWith(`${at}.`))),
    ).toEqual([]);
    expect(
      given.filter((one) => ![...valuesRead].some((at) => one === at || one.startsWith(`${at}.`))),
    ).toEqual([]);
    const validate = new Ajv({ allErrors: true }).compile(JSON.parse(text('helm/values.schema.json')));
    expect(validate(values)).toBe(true);
    expect(validate({ ...values, drainSecond: 3 })).toBe(false);
    expect(validate({ ...values, image: { ...values.image, digest: 'latest' } })).toBe(false);
  });

  it('drains before it is stopped for good', () => {
    const { drainSeconds, gracePeriodSeconds } = parse(text('helm/values.yaml'));
    expect(drainSeconds).toBeLessThan(gracePeriodSeconds);
    expect(DOCKERFILE).toMatch(/^USER 10001/m);
  });
});
