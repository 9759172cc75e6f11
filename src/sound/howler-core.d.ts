declare module 'howler/dist/howler.core.min.js' {
  export { Howl } from 'howler';
}
