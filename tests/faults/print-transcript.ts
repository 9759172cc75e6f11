import type { Witness } from './world/witness.ts';

/** The same witness, with a line told of what a reader wants to follow: calls, screens and what the device keeps. */
export const telling = (witness: Witness, tell: (line: string) => void): Witness => ({
  ...witness,
  called: (tab, call) => {
    const struck = call.fault === null ? '' : `  ← ${call.fault}`;
    tell(`  page ${tab.number} ${call.call} ${call.element} ${call.value}${struck}`);
    witness.called(tab, call);
  },
  showed: (tab, session) => {
    const { screen, link, mode, saving, held, offer, progress, counts } = session.view();
    const words = [screen, link, mode, saving, held, offer ? 'offers' : '', counts ? 'counts' : 'does not count'];
    tell(`  page ${tab.number} shows ${words.join(' ')}, ${progress.given.length} answered`);
    witness.showed(tab, session);
  },
  kept: (tab, key, value) => {
    tell(`  page ${tab.number} keeps ${value}`);
    witness.kept(tab, key, value);
  },
});
