import type { Prop } from '../../../src/pen/part.ts';
import { window } from './building/window.ts';
import { logBook } from './carried/log-book.ts';
import { phone } from './carried/phone.ts';
import { shoppingBag } from './carried/shopping-bag.ts';
import { arrowRight, arrowUp } from './effects/arrows.ts';
import { impact, spark } from './effects/bursts.ts';
import { gasCloud } from './effects/gas-cloud.ts';
import { rain } from './effects/rain.ts';
import { smell } from './effects/smell.ts';
import { gasCabinet } from './gas/cabinet.ts';
import { explosimeter } from './gas/explosimeter.ts';
import { floorPlate } from './gas/floor-plate.ts';
import { hob } from './gas/hob.ts';
import { limitsScale } from './gas/limits-scale.ts';
import { molecule } from './gas/molecule.ts';
import { valve } from './gas/valve.ts';
import { signNoEntry, signNoOpenFlame, signNoPhone, signNoSmoking } from './signs/prohibitions.ts';
import {
  signElectricity,
  signExplosiveAtmosphere,
  signFlammable,
  signGeneralWarning,
  signSlippery,
  signSuspendedLoad,
} from './signs/warnings.ts';
import { barrierTape } from './street/barrier-tape.ts';
import { pram } from './street/pram.ts';
import { car } from './vehicles/car.ts';
import { fireEngine } from './vehicles/fire-engine.ts';
import { gasVan } from './vehicles/gas-van.ts';

/** Every thing, sign and effect by its name in lessons. */
export const PROPS: Readonly<Record<string, Prop>> = {
  gas_cabinet: gasCabinet,
  valve,
  floor_plate: floorPlate,
  explosimeter,
  molecule,
  limits_scale: limitsScale,
  hob,
  phone,
  log_book: logBook,
  shopping_bag: shoppingBag,
  pram,
  barrier_tape: barrierTape,
  window,
  car,
  fire_engine: fireEngine,
  gas_van: gasVan,
  smell,
  rain,
  spark,
  impact,
  gas_cloud: gasCloud,
  arrow_right: arrowRight,
  arrow_up: arrowUp,
  sign_no_open_flame: signNoOpenFlame,
  sign_no_smoking: signNoSmoking,
  sign_no_phone: signNoPhone,
  sign_no_entry: signNoEntry,
  sign_explosive_atmosphere: signExplosiveAtmosphere,
  sign_flammable: signFlammable,
  sign_electricity: signElectricity,
  sign_suspended_load: signSuspendedLoad,
  sign_slippery: signSlippery,
  sign_general_warning: signGeneralWarning,
};
