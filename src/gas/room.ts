import { exp } from './exp.ts';

/** A room in which gas arrives and which is aired, the mixture being the same everywhere in it. */
export interface Room {
  /** m³ of air. */
  readonly volume: number;
  /** m³ of gas that arrive in an hour. */
  readonly leak: number;
  /** m³ of the mixture that an hour of airing takes out. */
  readonly ventilation: number;
}

const SECONDS_PER_HOUR = 3600;

/** The share of gas, 0–1, that the room tends to; the present one where nothing comes in or goes out. */
export function shareInTheEnd({ leak, ventilation }: Room, share: number): number {
  const flow = leak + ventilation;
  return flow === 0 ? share : leak / flow;
}

/**
 * The share of gas, 0–1, after some seconds: the exact solution of V·dC/dt = q·(1−C) − Q·C, q being the leak and Q the
 * ventilation. Two times one after the other give what their sum gives.
 */
export function shareAfter(room: Room, share: number, seconds: number): number {
  const end = shareInTheEnd(room, share);
  const turns = ((room.leak + room.ventilation) * seconds) / (room.volume * SECONDS_PER_HOUR);
  return end + (share - end) * exp(-turns);
}
