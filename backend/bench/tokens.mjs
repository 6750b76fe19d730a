// A throw-away key pair and tokens signed by it, as the realm gives them: DIR/public-key and DIR/<account>.token.
// Usage: tokens.mjs DIR
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const ACCOUNTS = {
  ndrc: ['ndrc', 'coordinator'],
  'liaoning-editor': ['liaoning', 'editor'],
  'jiangsu-approver': ['jiangsu', 'editor', 'approver'],
};

const folder = process.argv[2];
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const encoded = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
const now = Math.floor(Date.now() / 1000);

for (const [account, [organisation, ...roles]] of Object.entries(ACCOUNTS)) {
  const header = encoded({ alg: 'RS256', typ: 'JWT' });
  const claims = encoded({
    iss: 'bench', sub: account, aud: 'duikou', iat: now, exp: now + 12 * 3600, preferred_username: account, name: account, organisation, roles,
  });
  const signature = sign('RSA-SHA256', Buffer.from(`${header}.${claims}`), privateKey).toString('base64url');
  writeFileSync(`${folder}/${account}.token`, `${header}.${claims}.${signature}`);
}
writeFileSync(`${folder}/public-key`, createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64'));
