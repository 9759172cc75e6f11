import type { Background } from '../../../src/pen/part.ts';
import { blackout, blackoutStreet } from './blackout.ts';
import { boilerRoom } from './boiler-room.ts';
import { cellar } from './cellar.ts';
import { controlRoom } from './control-room.ts';
import { corner } from './corner.ts';
import { facade } from './facade.ts';
import { gasTrainingGround } from './gas-training-ground.ts';
import { hall } from './hall.ts';
import { kitchen } from './kitchen.ts';
import { lockerRoom } from './locker-room.ts';
import { lodge } from './lodge.ts';
import { plainDark, plainSky, plainYellow } from './plain-panels.ts';
import { roadworks } from './roadworks.ts';
import { serviceCorridor } from './service-corridor.ts';
import { shoppingGallery } from './shopping-gallery.ts';
import { sportsHall } from './sports-hall.ts';
import { stairwell } from './stairwell.ts';
import { street } from './street.ts';
import { streetPlate } from './street-plate.ts';
import { wall } from './wall.ts';
import { warehouseDock } from './warehouse-dock.ts';
import { workshop } from './workshop.ts';

/** Every place by its name in lessons. */
export const BACKGROUNDS: Readonly<Record<string, Background>> = {
  hall,
  stairwell,
  service_corridor: serviceCorridor,
  facade,
  street,
  street_plate: streetPlate,
  corner,
  roadworks,
  lodge,
  boiler_room: boilerRoom,
  warehouse_dock: warehouseDock,
  workshop,
  control_room: controlRoom,
  locker_room: lockerRoom,
  gas_training_ground: gasTrainingGround,
  kitchen,
  cellar,
  sports_hall: sportsHall,
  shopping_gallery: shoppingGallery,
  plain_sky: plainSky,
  plain_yellow: plainYellow,
  plain_dark: plainDark,
  wall,
  blackout,
  blackout_street: blackoutStreet,
};
