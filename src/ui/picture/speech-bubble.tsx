import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Speech, Values } from '../../lesson/lesson.ts';
import type { Picture } from '../../lesson/picture.ts';
import { fill } from '../../strings/fill.ts';
import { heardAs } from '../narration/heard-on-screen.ts';
import { usePlayer } from '../player-context.ts';
import { Prose } from '../text/prose.tsx';
import { frameOn } from './framing.ts';
import { type BubblePlace, placeBubble } from './place-bubble.ts';
import { shownLayers } from './shown-layers.ts';
import './speech-bubble.css';

interface SpeechBubbleProps {
  readonly speech: Speech;
  /** The picture above it in the page, when there is one. */
  readonly picture?: Picture;
  readonly values: Values;
  /** Its unit of narration. */
  readonly heard: string;
}

/** Half the width of a tail where it leaves its bubble. */
const HALF = 10;

/** The tail as a path, seen from the bubble's corner; its foot lies on the bubble's own line and opens it. */
function tailOf({ isInside, left, top, tail }: BubblePlace, height: number): string {
  if (!tail) return '';
  const foot = isInside ? height - 2 : 2;
  const [base, x, y] = [tail.base - left, tail.tip.x - left, tail.tip.y - top];
  return `M${base - HALF} ${foot}L${x} ${y}L${base + HALF} ${foot}`;
}

/** What someone says: text of the page, placed in the picture or across its edge by `placeBubble`. */
export function SpeechBubble({ speech, picture, values, heard }: SpeechBubbleProps) {
  const { strings } = usePlayer();
  const bubble = useRef<HTMLDivElement>(null);
  const tail = useRef<SVGPathElement>(null);
  useLayoutEffect(() => {
    const element = bubble.current!;
    const frame = element.previousElementSibling;
    if (!picture || !frame) return;
    const place = () => {
      // Hidden by the answer, and about to go.
      if (element.offsetWidth === 0) return;
      const size = { width: frame.clientWidth, height: frame.clientHeight };
      const layers = shownLayers(picture, values);
      const speaker = layers.find(({ who }) => who !== undefined && who === speech.person)?.mouth;
      const placed = placeBubble({
        frame: size,
        bubble: { width: element.offsetWidth, height: element.offsetHeight },
        world: frameOn(picture.focus, size),
        ...(speaker && { speaker }),
        others: layers.flatMap(({ who, mouth }) => (mouth && who !== speech.person ? [mouth] : [])),
      });
      element.dataset.place = placed.isInside ? 'inside' : 'below';
      element.style.left = `${placed.left + frame.clientLeft}px`;
      element.style.top = placed.isInside ? `${placed.top + frame.clientTop}px` : '';
      tail.current!.setAttribute('d', tailOf(placed, element.offsetHeight));
    };
    const observer = new ResizeObserver(place);
    observer.observe(frame);
    observer.observe(element);
    place();
    return () => observer.disconnect();
  }, [picture, values, speech]);
  return (
    <div ref={bubble} class="bubble entering">
      <svg class="bubble-tail" aria-hidden="true" focusable="false">
        <path ref={tail} />
      </svg>
      <Prose as="span" class="bubble-who" text={fill(strings.scene.says, { who: speech.who })} heard={heardAs(heard)} />{' '}
      <Prose as="span" text={speech.says} heard={heardAs(heard, 1)} />
    </div>
  );
}
