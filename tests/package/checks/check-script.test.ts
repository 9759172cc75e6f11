import { describe, expect, test } from 'vitest';
import { checkScript } from '../../../src/package/checks/check-script.ts';

const rulesFor = (code: string) => [...checkScript('player.js', code)].map(({ rule }) => rule);

describe('checkScript', () => {
  test.each([
    'eval("1")',
    'x=eval ("1")',
    '(0,eval)("1")',
    'const e=eval;',
    'new Function("a","return a")',
    'Function("return this")()',
    'new  Function',
    'setTimeout("play()",10)',
    "setInterval('play()',10)",
  ])('reports %s', (code) => {
    expect(rulesFor(code)).toEqual(['dynamic-code']);
  });

  test.each([
    'isFunction(a)',
    'machine.eval(a)',
    'typeof a=="function"&&a()',
    'const evaluation=retrieval(1)',
    'setTimeout(()=>play(),10)',
    'if(a instanceof Function)a()',
    '{eval:1,"eval":2}',
  ])('lets %s pass', (code) => {
    expect(rulesFor(code)).toEqual([]);
  });
});
