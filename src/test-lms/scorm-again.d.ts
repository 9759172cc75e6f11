// The package's own declarations for these sub-paths announce a default export that does not exist.
declare module 'scorm-again/scorm12' {
  export { Scorm12API } from 'scorm-again';
}

declare module 'scorm-again/scorm2004' {
  export { Scorm2004API } from 'scorm-again';
}
