import type { Prop } from '../../../src/pen/part.ts';
import { burntPermit } from './building/burnt-permit.ts';
import { doorway } from './building/doorway.ts';
import { breakerPanel, lightSwitch } from './building/electricity.ts';
import { extinguisher } from './building/extinguisher.ts';
import { fridge } from './building/fridge.ts';
import { bench, chair, desk } from './building/furniture.ts';
import { helmetOnPeg } from './building/helmet-on-peg.ts';
import { intercom } from './building/intercom.ts';
import { keys } from './building/keys.ts';
import { liftButton, liftDoor } from './building/lift.ts';
import { locker } from './building/locker.ts';
import { metalDoor } from './building/metal-door.ts';
import { shopfrontBlind } from './building/shopfront-blind.ts';
import { wasteBin } from './building/waste-bin.ts';
import { window } from './building/window.ts';
import { clipboard } from './carried/clipboard.ts';
import { firstAidKit } from './carried/first-aid-kit.ts';
import { logBook } from './carried/log-book.ts';
import { loneWorkerAlarm } from './carried/lone-worker-alarm.ts';
import { parcel } from './carried/parcel.ts';
import { phone } from './carried/phone.ts';
import { radio } from './carried/radio.ts';
import { shoppingBag } from './carried/shopping-bag.ts';
import { umbrella } from './carried/umbrella.ts';
import { coldBreath, dust, lightBeam, smoke } from './effects/air.ts';
import { arrowRight, arrowUp } from './effects/arrows.ts';
import { impact, spark } from './effects/bursts.ts';
import { eye } from './effects/eye.ts';
import { flame } from './effects/flame.ts';
import { gasCloud } from './effects/gas-cloud.ts';
import { exclamation, footsteps, motionLines, questionMark, soundWaves, sweat } from './effects/marks.ts';
import { nose } from './effects/nose.ts';
import { puddle } from './effects/puddle.ts';
import { questionBubble } from './effects/question-bubble.ts';
import { rain } from './effects/rain.ts';
import { smell } from './effects/smell.ts';
import { boiler } from './gas/boiler.ts';
import { gasBottle } from './gas/bottle.ts';
import { gasCabinet } from './gas/cabinet.ts';
import { explosimeter } from './gas/explosimeter.ts';
import { floorPlate } from './gas/floor-plate.ts';
import { hob } from './gas/hob.ts';
import { limitsScale } from './gas/limits-scale.ts';
import { gasMeter } from './gas/meter.ts';
import { molecule } from './gas/molecule.ts';
import { gasPipe } from './gas/pipe.ts';
import { valve } from './gas/valve.ts';
import { SIGNS } from './signs/index.ts';
import { assemblyPointPole } from './street/assembly-point-pole.ts';
import { barrierTape } from './street/barrier-tape.ts';
import { cone } from './street/cone.ts';
import { manhole } from './street/manhole.ts';
import { pram } from './street/pram.ts';
import { car } from './vehicles/car.ts';
import { deliveryBike } from './vehicles/delivery-bike.ts';
import { excavator } from './vehicles/excavator.ts';
import { fireEngine } from './vehicles/fire-engine.ts';
import { forklift } from './vehicles/forklift.ts';
import { gasVan } from './vehicles/gas-van.ts';
import { bucket } from './workshop/bucket.ts';
import { clamp } from './workshop/clamp.ts';
import { drum } from './workshop/drum.ts';
import { extractionArm } from './workshop/extraction-arm.ts';
import { glassesBox } from './workshop/glasses-box.ts';
import { hose } from './workshop/hose.ts';
import { jerrycan } from './workshop/jerrycan.ts';
import { ladder } from './workshop/ladder.ts';
import { pallet } from './workshop/pallet.ts';
import { safetyGlasses } from './workshop/safety-glasses.ts';

/** Every thing, sign and effect by its name in lessons. */
export const PROPS: Readonly<Record<string, Prop>> = {
  light_switch: lightSwitch,
  breaker_panel: breakerPanel,
  extinguisher,
  doorway,
  chair,
  desk,
  bench,
  fridge,
  helmet_on_peg: helmetOnPeg,
  intercom,
  keys,
  lift_door: liftDoor,
  lift_button: liftButton,
  locker,
  metal_door: metalDoor,
  shopfront_blind: shopfrontBlind,
  waste_bin: wasteBin,
  window,
  clipboard,
  first_aid_kit: firstAidKit,
  log_book: logBook,
  lone_worker_alarm: loneWorkerAlarm,
  parcel,
  phone,
  radio,
  shopping_bag: shoppingBag,
  umbrella,
  dust,
  cold_breath: coldBreath,
  smoke,
  light_beam: lightBeam,
  arrow_right: arrowRight,
  arrow_up: arrowUp,
  spark,
  impact,
  flame,
  gas_cloud: gasCloud,
  exclamation,
  question_mark: questionMark,
  sweat,
  motion_lines: motionLines,
  footsteps,
  sound_waves: soundWaves,
  nose,
  eye,
  puddle,
  question_bubble: questionBubble,
  rain,
  smell,
  boiler,
  gas_bottle: gasBottle,
  gas_cabinet: gasCabinet,
  explosimeter,
  floor_plate: floorPlate,
  hob,
  limits_scale: limitsScale,
  gas_meter: gasMeter,
  molecule,
  valve,
  gas_pipe: gasPipe,
  burnt_permit: burntPermit,
  assembly_point_pole: assemblyPointPole,
  barrier_tape: barrierTape,
  cone,
  manhole,
  pram,
  car,
  delivery_bike: deliveryBike,
  excavator,
  fire_engine: fireEngine,
  forklift,
  gas_van: gasVan,
  bucket,
  drum,
  extraction_arm: extractionArm,
  hose,
  jerrycan,
  ladder,
  pallet,
  clamp,
  glasses_box: glassesBox,
  safety_glasses: safetyGlasses,
  ...SIGNS,
};
