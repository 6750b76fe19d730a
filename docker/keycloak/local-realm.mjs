// Writes the realm for one's own machine: the production realm, the local clients and the demo accounts.
// Usage: DUIKOU_URL=http://localhost:8080 node local-realm.mjs > duikou-realm.json
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const production = read('duikou-realm.json');
const local = read('local.json');

// The same account has the same id in every import, so that records written before an import still know their author.
const stableId = (name) => {
  const hex = createHash('sha256').update(`duikou:${name}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
};

const regional = Object.entries(local.regions).flatMap(([organisation, region]) =>
  Object.entries(local.regionalRoles).map(([role, title]) => ({
    username: `${organisation}-${role}`,
    name: region + title,
    organisation,
    role,
  })),
);

const person = ({ username, role }) => ({
  email: `${username}@example.invalid`,
  emailVerified: true,
  realmRoles: ['default-roles-duikou', role, ...(local.alsoHolds[role] ?? [])],
  credentials: [{ type: 'password', value: username }],
});

const user = (account) => ({
  id: stableId(account.username),
  username: account.username,
  enabled: true,
  firstName: account.name,
  attributes: { organisation: [account.organisation] },
  ...(account.client ? { serviceAccountClientId: account.client } : person(account)),
});

const clients = new Map(production.clients.map((client) => [client.clientId, client]));
for (const [clientId, settings] of Object.entries(local.clients)) {
  clients.set(clientId, { ...clients.get(clientId), clientId, ...settings });
}

const realm = { ...production, ...local.realm, clients: [...clients.values()], users: [...local.accounts, ...regional].map(user) };
const url = process.env.DUIKOU_URL ?? 'http://localhost:8080';
process.stdout.write(`${JSON.stringify(realm, null, 2).replaceAll('${DUIKOU_URL}', url)}\n`);
