// The package's own declarations for this sub-path announce a default export that does not exist.
declare module 'scorm-again/scorm12' {
  export { Scorm12API } from 'scorm-again';
}
