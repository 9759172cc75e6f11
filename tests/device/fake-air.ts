import type { Channel } from '../../src/device/channel-turn.ts';

/** The broadcast channels of one browser: what is said in one is heard in the others some milliseconds later. */
export function createFakeAir(delay: () => number = () => 1) {
  const open = new Map<AirChannel, string>();
  const said: string[] = [];

  class AirChannel implements Channel {
    onmessage: Channel['onmessage'] = null;

    constructor(name: string) {
      open.set(this, name);
    }

    postMessage(message: string) {
      const name = open.get(this);
      if (name === undefined) throw new DOMException('The channel is closed.', 'InvalidStateError');
      said.push(message);
      for (const [other, itsName] of open) if (other !== this && itsName === name) other.hear(message);
    }

    close() {
      open.delete(this);
    }

    private hear(data: string) {
      setTimeout(() => open.has(this) && this.onmessage?.(new MessageEvent('message', { data })), delay());
    }
  }

  return { Channel: AirChannel, said, openCount: () => open.size };
}
