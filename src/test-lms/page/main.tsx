import { render } from 'preact';
import { App } from './app.tsx';
import { loadData } from './stored-data.ts';

declare global {
  interface Window {
    /** For browser tests: what this browser keeps, as plain JSON. */
    testLms?: { readonly snapshot: () => unknown };
  }
}

window.testLms = { snapshot: () => loadData(localStorage) };
render(<App />, document.getElementById('app') as HTMLElement);
