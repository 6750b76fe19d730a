// Speaks to a running Duikou as its local accounts.
const api = process.env.DUIKOU_URL ?? `http://localhost:${process.env.DUIKOU_PORT ?? 8080}`;
const realm = process.env.DUIKOU_OIDC_URL ?? `http://localhost:${process.env.DUIKOU_KEYCLOAK_PORT ?? 8180}/realms/duikou`;
const tokens = new Map();

/** What is said to the person, in one sentence and without a stack trace. */
export class Failure extends Error {}

async function reach(address, request) {
  try {
    return await fetch(address, request);
  } catch (unreachable) {
    const why = unreachable.cause?.code ?? unreachable.message;
    throw new Failure(`Nothing answers at ${new URL(address).origin} (${why}): start Duikou with \`make run\` first.`);
  }
}

/** Access tokens live for minutes: one is used for as long as it has half a minute left. */
async function tokenOf(account) {
  const known = tokens.get(account);
  if (known && known.until > Date.now()) return known.token;
  const body = new URLSearchParams({ grant_type: 'password', client_id: 'duikou-cli', username: account, password: account });
  const response = await reach(`${realm}/protocol/openid-connect/token`, { method: 'POST', body });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    const why = answer.error_description ?? answer.error ?? response.status;
    throw new Failure(`Keycloak refuses to sign in ${account} (${why}): sample data need the accounts of the local realm.`);
  }
  tokens.set(account, { token: answer.access_token, until: Date.now() + (answer.expires_in - 30) * 1000 });
  return answer.access_token;
}

/** One call; waits where it is told to come again later. A refusal is thrown, except of the statuses in `accept`. */
export async function call(account, method, path, { body, key, etag, accept = [], type = 'application/json' } = {}) {
  const headers = { authorization: `Bearer ${await tokenOf(account)}` };
  const isForm = body instanceof FormData;
  if (body && !isForm) headers['content-type'] = type;
  if (key) headers['idempotency-key'] = key;
  if (etag) headers['if-match'] = etag;
  const response = await reach(`${api}/api/v1${path}`, { method, headers, body: isForm ? body : body && JSON.stringify(body) });
  if (response.status === 429) {
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(response.headers.get('retry-after') ?? 1)));
    return call(account, method, path, { body, key, etag, accept, type });
  }
  const text = await response.text();
  if (!response.ok && !accept.includes(response.status)) throw new Failure(`${method} ${path} as ${account}: ${reason(response, text)}`);
  return {
    body: text && response.ok ? JSON.parse(text) : undefined,
    etag: response.headers.get('etag'),
    isNew: response.ok && response.headers.get('idempotency-replayed') === null,
  };
}

function reason(response, text) {
  try {
    const problem = JSON.parse(text);
    const fields = (problem.errors ?? []).map(({ pointer, message }) => `${pointer} ${message}`);
    return [`${problem.status} ${problem.title}`, problem.detail, ...fields].filter(Boolean).join('; ');
  } catch {
    return `${response.status} ${response.statusText}`;
  }
}
