import { SCORM2004 } from '../tracking/scorm2004/standard2004.ts';
import { startPlayer } from './start-player.ts';

void startPlayer(SCORM2004);
