// An age implementation of another make (typage, by the author of age) reads what we encrypt, and we what it encrypts.
// Called by `cargo xtask test research` with CG_CLI, the command line, and CG_STUDY, a folder with tablet.zip and
// project.json.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';

const { CG_CLI: tool, CG_STUDY: study } = process.env;
const from = ['--project', join(study, 'project.json'), '--for', 'team'];
let folder;
let plain;

const run = (...args) => execFileSync(tool, args, { cwd: folder, encoding: 'utf8' });
const read = (name) => readFileSync(join(folder, name));

before(() => {
  folder = mkdtempSync(join(study, 'age-'));
  run('package', join(study, 'tablet.zip'), ...from, '--plain', '--output', 'plain.zip');
  plain = read('plain.zip');
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('a key of ours opens in the other one what we encrypt for it', async () => {
  const recipient = run('keygen', '--output', 'key.txt').trim();
  run('package', join(study, 'tablet.zip'), ...from, '--recipient', recipient, '--output', 'sealed.zip');
  const secret = read('key.txt').toString().split('\n').find((line) => line.startsWith('AGE-SECRET-KEY-1'));
  assert.equal(await identityToRecipient(secret), recipient);
  const decrypter = new Decrypter();
  decrypter.addIdentity(secret);
  assert.deepEqual(Buffer.from(await decrypter.decrypt(read('sealed.zip.age'))), plain);
});

test('each of several keys of the other one opens it, and a stranger’s does not', async () => {
  const keys = await Promise.all([generateIdentity(), generateIdentity(), generateIdentity()]);
  const recipients = await Promise.all(keys.slice(0, 2).map(identityToRecipient));
  const named = recipients.flatMap((recipient) => ['--recipient', recipient]);
  run('package', join(study, 'tablet.zip'), ...from, ...named, '--output', 'both.zip.age');
  for (const key of keys.slice(0, 2)) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(key);
    assert.deepEqual(Buffer.from(await decrypter.decrypt(read('both.zip.age'))), plain);
  }
  const stranger = new Decrypter();
  stranger.addIdentity(keys[2]);
  await assert.rejects(stranger.decrypt(read('both.zip.age')));
});

test('we read what the other one encrypts, and say so when it was changed on the way', async () => {
  const key = await generateIdentity();
  writeFileSync(join(folder, 'theirs.txt'), `# made elsewhere\n${key}\n`);
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(key));
  const sealed = Buffer.from(await encrypter.encrypt(plain));
  writeFileSync(join(folder, 'theirs.zip.age'), sealed);
  const input = ['theirs.zip.age', '--identity', 'theirs.txt', '--for', 'team', '--plain'];
  run('package', ...input, '--output', 'again.zip');
  assert.deepEqual(read('again.zip'), plain, 'a package of a package is the same package');
  run('convert', 'theirs.zip.age', '--identity', 'theirs.txt', '--output', 'theirs.ndjson');
  run('convert', 'plain.zip', '--output', 'plain.ndjson');
  assert.deepEqual(read('theirs.ndjson'), read('plain.ndjson'), 'whatever the command');

  sealed[sealed.length - 100] ^= 1;
  writeFileSync(join(folder, 'theirs.zip.age'), sealed);
  const refused = spawnSync(tool, ['package', ...input, '--output', 'never.zip'], { cwd: folder, encoding: 'utf8' });
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /theirs\.zip\.age: /);
});
