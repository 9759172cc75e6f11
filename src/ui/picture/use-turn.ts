import { useRef } from 'preact/hooks';

/** 0 or 1, the other one with each new scene: what a stylesheet needs to turn to the next panel again. */
export function useTurn(scene: string): number {
  const last = useRef({ scene, turn: 0 });
  if (last.current.scene !== scene) last.current = { scene, turn: 1 - last.current.turn };
  return last.current.turn;
}
