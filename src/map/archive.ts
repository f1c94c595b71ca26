/**
 * One PMTiles archive on a plain web host. The first view is read by HTTP range; then the archive is fetched whole, and from there on read
 * from that one Blob, also without a network. A host that ignores ranges sends the whole archive at once, which is then used as it is.
 */
import type { RangeResponse, Source } from 'pmtiles';

/**
 * Why an archive cannot be used, or not now: the host has none (`missing`), does not answer (`unreachable`), or has another one by now
 * (`replaced`).
 */
export class ArchiveError extends Error {
  constructor(readonly reason: 'missing' | 'unreachable' | 'damaged' | 'replaced') {
    super(reason);
  }
}

/** What the reader of archives asks for first: header and directory. */
const FIRST = 'bytes=0-16383';
let early: { url: string; response: Promise<Response> } | null = null;

/** Asks for the first bytes of an archive while the map that will draw it is still being made. */
export function warm(url: string): void {
  early = { url, response: fetch(url, { headers: { range: FIRST } }) };
  // Whoever opens the archive hears of it.
  early.response.catch(() => undefined);
}

export class Archive implements Source {
  /** While true, one range is asked for at a time, so that the first tile has the line to itself. */
  inTurn = true;
  private turn: Promise<unknown> = Promise.resolve();
  private whole: Promise<Blob> | null = null;
  private stamp: string | null = null;
  private readonly stopped = new AbortController();

  /** `progress` hears how many bytes of how many (0 when unknown) of the whole archive have come. */
  constructor(
    readonly url: string,
    private readonly progress: (done: number, total: number) => void,
  ) {}

  /** Bytes in the archive; 0 as long as the host has not said. */
  size = 0;

  getKey(): string {
    return this.url;
  }

  stop(): void {
    this.stopped.abort();
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    if (!this.inTurn) return this.read(offset, length);
    const read = this.turn.then(() => this.read(offset, length));
    this.turn = read.catch(() => undefined);
    return read;
  }

  private async read(offset: number, length: number): Promise<RangeResponse> {
    if (!this.whole) {
      const response = await this.ask({ range: `bytes=${offset}-${offset + length - 1}` });
      if (response.status === 206) {
        this.size ||= Number(response.headers.get('content-range')?.split('/')[1]) || 0;
        const data = await this.body(() => response.arrayBuffer());
        // Shorter than asked for is right only at the end of the file.
        if (data.byteLength < length && offset + data.byteLength < this.size) throw new ArchiveError('damaged');
        return { data };
      }
      // Several requests may come back whole at the same time: the first is kept.
      this.whole ??= this.collect(response);
    }
    const blob = await this.whole;
    return { data: await blob.slice(offset, offset + length).arrayBuffer() };
  }

  /** Fetches the whole archive unless it is here already. When it fails, ranges go on being used. */
  async fetchWhole(): Promise<void> {
    if (this.whole) return void (await this.whole);
    const response = await this.ask({});
    const blob = await this.collect(response);
    this.whole = Promise.resolve(blob);
  }

  private async ask(headers: Record<string, string>): Promise<Response> {
    const begun = early?.url === this.url && headers['range'] === FIRST ? early.response : null;
    early = null;
    let response = await this.body(() => begun ?? fetch(this.url, { headers, signal: this.stopped.signal }));
    // Some hosts refuse a range that reaches past the end of a small file.
    if (response.status === 416) response = await this.body(() => fetch(this.url, { signal: this.stopped.signal }));
    // A host that answers every address with a page has no archive here.
    const page = response.headers.get('content-type')?.startsWith('text/html');
    if (!response.ok || page) throw new ArchiveError('missing');
    const stamp = response.headers.get('etag') ?? response.headers.get('last-modified');
    this.stamp ??= stamp;
    if (stamp !== null && stamp !== this.stamp) throw new ArchiveError('replaced');
    return response;
  }

  private async collect(response: Response): Promise<Blob> {
    const total = Number(response.headers.get('content-length')) || 0;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let done = 0;
    let told = 0;
    const reader = response.body?.getReader();
    for (;;) {
      const step = await this.body(async () => reader?.read());
      if (!step || step.done) break;
      parts.push(step.value);
      done += step.value.byteLength;
      if (done - told > 131072) this.progress((told = done), total);
    }
    this.size = done;
    this.progress(done, done);
    return new Blob(parts);
  }

  /** A broken connection is an archive that can't be reached, whatever the browser calls it. */
  private async body<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch {
      throw new ArchiveError('unreachable');
    }
  }
}
