import { strFromU8 } from 'fflate';
import { MOST_VIDEO_MEGABYTES } from '../lesson/video.ts';
import { readVtt, unreadTiming } from '../narration/web-vtt.ts';

/** What is wrong with a file that a class gave, and what to do about it. */
export interface FileFault {
  readonly message: string;
  readonly hint: string;
}

const MEGABYTE = 1_000_000;

/** Told by its size alone, before anything is read. */
export const sizeFault = (name: string, bytes: number): FileFault | null =>
  bytes <= MOST_VIDEO_MEGABYTES * MEGABYTE
    ? null
    : {
        message: `« ${name} » pèse ${Math.ceil(bytes / MEGABYTE)} Mo : ${MOST_VIDEO_MEGABYTES} au plus.`,
        hint: 'Raccourcissez la vidéo, ou exportez-la en 480p : cela suffit sur un téléphone.',
      };

/** An MP4 file begins with a box of type `ftyp` (ISO/IEC 14496-12, 4.3). */
const isMp4 = (bytes: Uint8Array): boolean => strFromU8(bytes.subarray(4, 8), true) === 'ftyp';

/** What is wrong with a video. */
export function videoFault(name: string, bytes: Uint8Array): FileFault | null {
  if (isMp4(bytes)) return sizeFault(name, bytes.length);
  return {
    message: `« ${name} » n’est pas une vidéo MP4, même si son nom finit par .mp4.`,
    hint: 'Exportez la vidéo au format MP4 (H.264) : changer le nom du fichier ne suffit pas.',
  };
}

/** What is wrong with captions. */
export function captionsFault(name: string, bytes: Uint8Array): FileFault | null {
  const text = strFromU8(bytes);
  const cues = readVtt(text);
  if (!cues) {
    return {
      message: `« ${name} » n’est pas un fichier de sous-titres WebVTT : sa ligne 1 n’est pas « WEBVTT ».`,
      hint: 'Enregistrez les sous-titres au format WebVTT (.vtt) dans votre logiciel.',
    };
  }
  const line = unreadTiming(text);
  if (line !== null) {
    return {
      message: `« ${name} », ligne ${line} : ces temps ne se lisent pas.`,
      hint: 'Écrivez-les comme « 00:01.000 --> 00:04.000 ».',
    };
  }
  if (text.includes('\uFFFD')) {
    return {
      message: `« ${name} » n’est pas en UTF-8 : ses accents seraient perdus.`,
      hint: 'Enregistrez-le de nouveau, avec l’encodage UTF-8.',
    };
  }
  if (cues.every((cue) => cue.text.trim() === '')) {
    return {
      message: `« ${name} » ne contient aucun sous-titre.`,
      hint: 'Écrivez ce qui se dit dans la vidéo : sans cela, des élèves n’en sauront rien.',
    };
  }
  return null;
}
