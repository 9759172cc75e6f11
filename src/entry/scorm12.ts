import { SCORM12 } from '../tracking/scorm12/standard12.ts';
import { startPlayer } from './start-player.ts';

void startPlayer(SCORM12);
