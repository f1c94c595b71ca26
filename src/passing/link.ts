/**
 * One connection between two tablets in the same network. There is no signalling server: the descriptions go from screen
 * to camera, so all addresses must be in them from the start, and a broken connection is not mended but made anew.
 */

/** What is heard of a connection. After `closed` nothing more comes. */
export type LinkEvent = { type: 'open' } | { type: 'message'; data: Uint8Array } | { type: 'low' } | { type: 'closed' };

/** Bytes that may wait to be sent before the sender has to pause, and at how many it may go on. */
const FULL = 2_000_000;
const LOW = 500_000;
/** Milliseconds that gathering the own addresses may take. */
const GATHERING = 3_000;
/** Milliseconds after which a connection that has gone quiet counts as broken. */
const QUIET = 8_000;
/** Milliseconds in which two tablets that know each other's codes must have met. */
const MEETING = 20_000;

export class Link {
  private readonly peer = new RTCPeerConnection({ iceServers: [] });
  private channel: RTCDataChannel | undefined;
  private over = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly on: (event: LinkEvent) => void) {
    this.peer.ondatachannel = ({ channel }) => this.use(channel);
    this.peer.onconnectionstatechange = () => {
      const state = this.peer.connectionState;
      if (state === 'connected') this.stopWaiting();
      // Before it was open once, the other tablet has perhaps not read our code yet: it may find us any time.
      else if (this.channel?.readyState === 'open' && (state === 'disconnected' || state === 'failed')) this.wait(QUIET);
    };
  }

  /** Our description, for the first code. */
  async offer(): Promise<string> {
    this.use(this.peer.createDataChannel('common-ground'));
    await this.peer.setLocalDescription(await this.peer.createOffer());
    return this.gathered();
  }

  /** Takes the other's first description; ours, for the second code. */
  async answer(sdp: string): Promise<string> {
    await this.peer.setRemoteDescription({ type: 'offer', sdp });
    await this.peer.setLocalDescription(await this.peer.createAnswer());
    return this.gathered();
  }

  /** Takes the other's second description: from now on the two look for each other. */
  async accept(sdp: string): Promise<void> {
    await this.peer.setRemoteDescription({ type: 'answer', sdp });
    this.wait(MEETING);
  }

  /** Sends a message. False when the connection is not open. */
  send(bytes: Uint8Array<ArrayBuffer>): boolean {
    if (this.channel?.readyState !== 'open') return false;
    try {
      this.channel.send(bytes);
      return true;
    } catch {
      return false;
    }
  }

  /** Whether the sender should pause until it hears `low`. */
  full(): boolean {
    return (this.channel?.bufferedAmount ?? 0) > FULL;
  }

  /** Ends it once everything has been sent. Nothing more is heard. */
  close(): void {
    if (this.over) return;
    this.over = true;
    this.stopWaiting();
    // What was said last still has to get across.
    this.channel?.close();
    setTimeout(() => this.peer.close(), 1_000);
  }

  private use(channel: RTCDataChannel): void {
    this.channel = channel;
    channel.binaryType = 'arraybuffer';
    channel.bufferedAmountLowThreshold = LOW;
    channel.onopen = () => {
      this.stopWaiting();
      this.say({ type: 'open' });
    };
    channel.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => this.say({ type: 'message', data: new Uint8Array(data) });
    channel.onbufferedamountlow = () => this.say({ type: 'low' });
    channel.onclose = () => this.broken();
  }

  private async gathered(): Promise<string> {
    if (this.peer.iceGatheringState !== 'complete') {
      await new Promise<void>((done) => {
        this.peer.onicegatheringstatechange = () => this.peer.iceGatheringState === 'complete' && done();
        setTimeout(done, GATHERING);
      });
    }
    return this.peer.localDescription?.sdp ?? '';
  }

  private say(event: LinkEvent): void {
    if (!this.over) this.on(event);
  }

  private wait(time: number): void {
    this.timer ??= setTimeout(() => this.broken(), time);
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private broken(): void {
    this.say({ type: 'closed' });
    this.over = true;
    this.stopWaiting();
    this.peer.close();
  }
}
