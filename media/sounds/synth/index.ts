import { dialTone, linePickUp, radioChirp, radioSilence, ringBack } from './calls.ts';
import { boxesFall, dockHum, reverseBeep } from './dock.ts';
import { doorClose, doorOpen, knock, lever, switchClick } from './doors.ts';
import { gasJet } from './gas.ts';
import type { Pcm } from './pcm.ts';
import { rainStops, rainStreet } from './rain.ts';
import { cellarHum, hallQuiet, streetFar } from './rooms.ts';
import {
  explosimeterBeep,
  gateBeep,
  notification,
  panelBeep,
  verdictAcceptable,
  verdictGood,
  verdictWrong,
} from './signals.ts';
import { carPass, carStop, footsteps, sirenFar } from './street.ts';
import { blackout, extinguisherJet, gasHiss, pageTurn, penWrite, tapeRip } from './things.ts';
import { drill, metalClang } from './workshop.ts';

export interface Recipe {
  readonly make: () => Pcm;
  /** Kilobits per second: hiss and noise want more than tones. Below 32 the encoder would resample. */
  readonly rate: 32 | 40 | 48;
}

/** Every sound of the project, by the id that lessons name. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  rain_street: { make: rainStreet, rate: 40 },
  hall_quiet: { make: hallQuiet, rate: 32 },
  street_far: { make: streetFar, rate: 32 },
  cellar_hum: { make: cellarHum, rate: 32 },
  dock_hum: { make: dockHum, rate: 32 },
  rain_stops: { make: rainStops, rate: 40 },
  gas_hiss: { make: gasHiss, rate: 40 },
  gas_jet: { make: gasJet, rate: 32 },
  dial_tone: { make: dialTone, rate: 32 },
  ring_back: { make: ringBack, rate: 32 },
  line_pick_up: { make: linePickUp, rate: 32 },
  radio_chirp: { make: radioChirp, rate: 40 },
  siren_far: { make: sirenFar, rate: 32 },
  door_open: { make: doorOpen, rate: 40 },
  door_close: { make: doorClose, rate: 40 },
  knock: { make: knock, rate: 40 },
  switch_click: { make: switchClick, rate: 48 },
  lever: { make: lever, rate: 40 },
  car_pass: { make: carPass, rate: 32 },
  car_stop: { make: carStop, rate: 32 },
  reverse_beep: { make: reverseBeep, rate: 32 },
  boxes_fall: { make: boxesFall, rate: 32 },
  footsteps: { make: footsteps, rate: 40 },
  pen_write: { make: penWrite, rate: 40 },
  page_turn: { make: pageTurn, rate: 40 },
  tape_rip: { make: tapeRip, rate: 48 },
  notification: { make: notification, rate: 32 },
  blackout: { make: blackout, rate: 32 },
  verdict_good: { make: verdictGood, rate: 32 },
  verdict_acceptable: { make: verdictAcceptable, rate: 32 },
  verdict_wrong: { make: verdictWrong, rate: 32 },
  metal_clang: { make: metalClang, rate: 32 },
  drill: { make: drill, rate: 32 },
  explosimeter_beep: { make: explosimeterBeep, rate: 32 },
  panel_beep: { make: panelBeep, rate: 32 },
  gate_beep: { make: gateBeep, rate: 32 },
  radio_silence: { make: radioSilence, rate: 40 },
  extinguisher_jet: { make: extinguisherJet, rate: 40 },
};
