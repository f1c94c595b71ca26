/**
 * Encrypts what leaves for the research team: age v1 for X25519 keys, by typage, whose author made the format. Fetched
 * when a package is made that has to be encrypted, never before. It can't decrypt: no secret key is ever here.
 */
import { Encrypter } from 'age-encryption';

/** A file being encrypted. Its bytes are written in any pieces; what comes of them goes to `take`. */
export class Sealer {
  readonly #pen: WritableStreamDefaultWriter<Uint8Array>;
  readonly #done: Promise<void>;

  /** Fails when one of the keys is none. */
  constructor(recipients: string[], take: (bytes: Uint8Array) => void) {
    if (recipients.length === 0) throw new Error('no key');
    const encrypter = new Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    this.#pen = writable.getWriter();
    this.#done = encrypter.encrypt(readable).then(async (sealed) => {
      const reader = sealed.getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) take(next.value);
    });
    // Heard at the end, or by the next piece that can't be written.
    this.#done.catch((cause: unknown) => this.#pen.abort(cause).catch(() => {}));
  }

  /** Writes a piece; done when there is room for the next. */
  async write(bytes: Uint8Array): Promise<void> {
    await this.#pen.ready;
    await this.#pen.write(bytes);
  }

  /** Writes the end; done when `take` has had everything. */
  async end(): Promise<void> {
    await this.#pen.close();
    await this.#done;
  }
}
