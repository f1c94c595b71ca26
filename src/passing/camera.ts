/**
 * A camera that looks for QR codes. The browser's own reader where it has one, else a library in a file of its own. The
 * pictures stay in this page: each is looked at and forgotten.
 */
import type { readCode } from './reader.js';

/** Milliseconds between two looks. */
const PACE = 150;
/** Longer side of the picture that the library looks at: enough for our codes at arm's length. */
const SIDE = 960;

interface Detector {
  detect(source: CanvasImageSource): Promise<{ rawValue: string }[]>;
}
declare const BarcodeDetector: {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
} | undefined;

type Look = (video: HTMLVideoElement) => Promise<string | undefined>;

export class Camera {
  private stream: MediaStream | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private facing: 'environment' | 'user' = 'environment';

  constructor(private readonly video: HTMLVideoElement, private readonly found: (code: string) => void) {
    Object.assign(video.style, { display: 'block', inlineSize: 'min(100%, 70vh)', background: '#000' });
  }

  /** Starts looking. Rejects with the name of the browser's error (`NotAllowedError`, `NotFoundError` …). */
  async start(): Promise<void> {
    const [look] = await Promise.all([looker(), this.open()]);
    const again = async () => {
      if (this.stopped) return;
      const code = this.video.readyState >= 2 ? await look(this.video).catch(() => undefined) : undefined;
      if (this.stopped) return;
      if (code) this.found(code);
      this.timer = setTimeout(() => void again(), PACE);
    };
    await again();
  }

  /** Goes over to the camera on the other side. */
  async turn(): Promise<void> {
    this.facing = this.facing === 'environment' ? 'user' : 'environment';
    this.end();
    await this.open();
  }

  /** Stops looking and lets go of the camera. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.end();
  }

  private async open(): Promise<void> {
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices) throw 'NotSupportedError';
    const video = { facingMode: this.facing, width: { ideal: 1280 }, height: { ideal: 960 } };
    try {
      this.stream = await devices.getUserMedia({ video, audio: false });
    } catch (error) {
      throw error instanceof DOMException ? error.name : 'NotSupportedError';
    }
    if (this.stopped) return this.end();
    this.video.srcObject = this.stream;
    // Refused only while nobody looks.
    await this.video.play().catch(() => undefined);
  }

  private end(): void {
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = undefined;
    this.video.srcObject = null;
  }
}

/** What reads a code off the picture that a video shows. */
async function looker(): Promise<Look> {
  if (typeof BarcodeDetector !== 'undefined') {
    const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => []);
    if (formats.includes('qr_code')) {
      const detector = new BarcodeDetector({ formats: ['qr_code'] });
      return async (video) => (await detector.detect(video))[0]?.rawValue;
    }
  }
  const library = new URL('./qr-reader.js', import.meta.url).href;
  const { readCode: read } = (await import(library)) as { readCode: typeof readCode };
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, SIDE / Math.max(video.videoWidth, video.videoHeight, 1));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!pen || canvas.width === 0) return undefined;
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    return read(pen.getImageData(0, 0, canvas.width, canvas.height));
  };
}
