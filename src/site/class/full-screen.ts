/** Fills the screen with the page, or leaves it as it was. A browser that refuses changes nothing. */
export function toggleFullScreen(): void {
  const asked = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  asked?.catch(() => undefined);
}
