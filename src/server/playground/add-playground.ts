import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Role } from '../../domain/actor';
import { isFromThisMachine } from './from-this-machine';
import type { Tab } from './questions';

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'";

const FILES: Readonly<Record<string, readonly [string, string]>> = {
  'react.js': ['react/umd/react.production.min.js', 'text/javascript'],
  'react-dom.js': ['react-dom/umd/react-dom.production.min.js', 'text/javascript'],
  'graphiql.js': ['graphiql/graphiql.min.js', 'text/javascript'],
  'graphiql.css': ['graphiql/graphiql.min.css', 'text/css'],
};

const PAGE = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Clausier</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/playground/graphiql.css">
<style>html,body,#graphiql{height:100%;margin:0}</style>
</head>
<body>
<div id="graphiql">…</div>
<script src="/playground/react.js"></script>
<script src="/playground/react-dom.js"></script>
<script src="/playground/graphiql.js"></script>
<script src="/playground/start.js"></script>
</body>
</html>
`;

/** What makes the tabs run as they are: a token for each role, and what they ask about. */
export interface PlaygroundParts {
  readonly tokens: () => Promise<Readonly<Record<Role, string>>>;
  /** What they ask when the page is opened: the clock of the service can be moved. */
  readonly tabs: () => Promise<readonly Tab[]>;
}

const TOKEN_TO_BRING = '<npx clausier demo tokens>';

async function startScript({ tokens, tabs: asked }: PlaygroundParts, trusted: boolean): Promise<string> {
  const held = trusted ? await tokens() : null;
  const tabs = (await asked()).map(({ query, role }) => ({
    query,
    headers: JSON.stringify(
      { authorization: `Bearer ${held?.[role] ?? TOKEN_TO_BRING}`, 'accept-language': 'fr' },
      null,
      2,
    ),
  }));
  return `const tabs = ${JSON.stringify(tabs)};
// Nothing is kept in the browser: each visit begins with these tabs, their tokens and the day of the service.
const forgetful = { length: 0, getItem: () => null, setItem() {}, removeItem() {}, clear() {} };
const ask = GraphiQL.createFetcher({ url: '/graphql' });
const named = (query, name) => new RegExp('^ *(query|mutation|subscription) +' + name + '\\\\b', 'm').test(query);
// Just after a click on a tab the editor still names the operation of the tab before.
const fetcher = ({ operationName, ...asked }, options) =>
  ask(named(asked.query, operationName) ? { ...asked, operationName } : asked, options);
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: tabs,
    defaultHeaders: tabs[0].headers,
    storage: forgetful,
    defaultEditorToolsVisibility: 'headers',
  }),
);
`;
}

/** Serves the playground from the packages on disk: no request leaves the machine. */
export async function addPlayground(app: FastifyInstance, parts: PlaygroundParts): Promise<void> {
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/playground')) void reply.header('content-security-policy', POLICY);
  });
  app.get('/playground', (_request, reply) => reply.type('text/html').send(PAGE));
  app.get('/playground/start.js', async (request, reply) =>
    reply
      .type('text/javascript')
      .header('cache-control', 'no-store')
      .header('cross-origin-resource-policy', 'same-origin')
      .send(await startScript(parts, isFromThisMachine(request))),
  );
  const packages = path.resolve(require.resolve('react/package.json'), '../..');
  for (const [name, [module, type]] of Object.entries(FILES)) {
    const text = await readFile(path.join(packages, module), 'utf8');
    app.get(`/playground/${name}`, (_request, reply) => reply.type(type).send(text));
  }
}
