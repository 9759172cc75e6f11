import type { DeviceStorage } from './device-storage.ts';
import type { MirroredStorage } from './mirrored-storage.ts';

/** A storage that nobody else empties, and that needs no mirror. */
export const unmirrored = (storage: DeviceStorage): MirroredStorage => ({ ...storage, restore: async () => undefined });
