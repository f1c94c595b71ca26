// One self-signed certificate for localhost per process. Chromium is told its fingerprint instead of being told to
// ignore certificate errors, because it refuses to cache anything that came with such an error.

import { createHash, X509Certificate } from 'node:crypto';
import selfsigned from 'selfsigned';

let made;

/**
 * @returns {Promise<{ key: string, cert: string }>} PEM texts
 */
export function certificate() {
  made ??= selfsigned
    .generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' })
    .then(({ private: key, cert }) => ({ key, cert }));
  return made;
}

/** The flag that makes Chromium trust exactly this certificate. */
export async function trustFlag() {
  const { cert } = await certificate();
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return `--ignore-certificate-errors-spki-list=${createHash('sha256').update(spki).digest('base64')}`;
}
