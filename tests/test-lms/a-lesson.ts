import { aManifest2004, aPackage } from './a-package.ts';

/** The same few lines for every lesson: find the API as real content does, and say what happened in the page. */
const START = `
  var api = null;
  for (var w = window, i = 0; i < 8 && !api; i += 1) {
    try { api = w.API || null; } catch (e) { break; }
    if (w === w.parent) break;
    w = w.parent;
  }
  var said = document.createElement('ul');
  document.body.append(said);
  function say(text) { var li = document.createElement('li'); li.textContent = text; said.append(li); }
  function set(name, value) { say(name + ' ' + api.LMSSetValue(name, value) + '/' + api.LMSGetLastError()); }
  function get(name) { say(name + ' = ' + api.LMSGetValue(name)); }
`;

/** A tiny SCORM 1.2 lesson whose page runs this script once it has found the API. */
export function aLesson(script: string, files: Readonly<Record<string, string>> = {}): Uint8Array {
  return aPackage({
    'index.html':
      '<!doctype html><html lang="fr"><title>Leçon</title><body><h1>Leçon</h1><script src="lesson.js"></script></body></html>',
    'lesson.js': `${START}\n${script}`,
    ...files,
  });
}

const START_2004 = START.replace('w.API ', 'w.API_1484_11 ')
  .replace('LMSSetValue', 'SetValue')
  .replace('LMSGetValue', 'GetValue')
  .replaceAll('LMSGetLastError', 'GetLastError');

const ITEM_2004 = `<item identifier="ITEM" identifierref="RES"><title>Leçon</title>
  <adlcp:dataFromLMS>a=1</adlcp:dataFromLMS>
  <imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="PRIMARYOBJ" satisfiedByMeasure="true">
    <imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>
    <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing></item>`;

/** A tiny SCORM 2004 lesson, with a passing score of 0.8 and an objective in its manifest. */
export const aLesson2004 = (script: string): Uint8Array =>
  aLesson('', {
    'imsmanifest.xml': aManifest2004({ title: 'Leçon d’essai', item: ITEM_2004 }),
    'lesson.js': `${START_2004}\n${script}`,
  });

/** As `ORDINARY`, in SCORM 2004: a third button asks to be left, and a fourth commits. */
export const ORDINARY_2004 = `
  var done = false;
  api.Initialize('');
  ['cmi.learner_name', 'cmi.entry', 'cmi.completion_status', 'cmi.suspend_data', 'cmi.total_time', 'cmi.credit',
   'cmi.mode', 'cmi.launch_data', 'cmi.scaled_passing_score', 'cmi.objectives.0.id', 'cmi.interactions._count'].forEach(get);
  if (api.GetValue('cmi.completion_status') === 'unknown') set('cmi.completion_status', 'incomplete');
  set('cmi.exit', 'quit');
  set('cmi.exit', 'suspend');
  set('cmi.interactions.0.id', 'a01_appel');
  set('cmi.suspend_data', 'v1.abc');
  api.Commit('');
  function finish(exit, request) {
    if (done) return;
    done = true;
    set('cmi.session_time', 'PT10S');
    set('cmi.exit', exit);
    if (request) set('adl.nav.request', request);
    say('fin ' + api.Terminate('') + '/' + api.GetLastError());
  }
  function button(text, act) {
    var made = document.createElement('button');
    made.textContent = text;
    made.onclick = act;
    document.body.append(made);
  }
  button('Réussir', function () {
    set('cmi.score.scaled', '0.85');
    set('cmi.success_status', 'passed');
    set('cmi.completion_status', 'completed');
    finish('normal');
    say('fini');
  });
  button('Partir', function () { finish('suspend', 'suspendAll'); });
  var commits = 0;
  button('Enregistrer', function () {
    commits += 1;
    set('cmi.location', 'page' + commits);
    say('enregistrement ' + commits + ' ' + api.Commit('') + '/' + api.GetLastError());
  });
  addEventListener('pagehide', function () { api.SetValue('cmi.location', 'parti'); finish('suspend'); });
`;

/** Begins and commits; two buttons end it well or leave it for later; leaving the page suspends it. */
export const ORDINARY = `
  var done = false;
  api.LMSInitialize('');
  ['cmi.core.student_name', 'cmi.core.entry', 'cmi.core.lesson_status', 'cmi.suspend_data', 'cmi.core.total_time',
   'cmi.core.credit', 'cmi.core.lesson_mode', 'cmi.interactions._count'].forEach(get);
  if (api.LMSGetValue('cmi.core.lesson_status') === 'not attempted') set('cmi.core.lesson_status', 'incomplete');
  set('cmi.core.exit', 'normal');
  set('cmi.core.exit', 'suspend');
  set('cmi.interactions.0.id', 'a01_appel');
  set('cmi.suspend_data', 'v1.abc');
  api.LMSCommit('');
  function finish(exit) {
    if (done) return;
    done = true;
    set('cmi.core.session_time', '0000:00:10');
    set('cmi.core.exit', exit);
    api.LMSFinish('');
  }
  var button = document.createElement('button');
  button.textContent = 'Réussir';
  button.onclick = function () {
    set('cmi.core.score.raw', '85');
    set('cmi.core.lesson_status', 'passed');
    finish('');
    say('fini');
  };
  document.body.append(button);
  addEventListener('pagehide', function () { api.LMSSetValue('cmi.core.lesson_location', 'parti'); finish('suspend'); });
`;

/** Tries what a hostile zip would try, and says what came of each. */
export const HOSTILE = `
  function attempt(name, act) {
    try { say(name + ': ' + String(act())); } catch (e) { say(name + ': ' + e.name); }
  }
  api.LMSInitialize('');
  attempt('storage', function () { return parent.parent.localStorage.length; });
  attempt('document', function () { return top.document.title; });
  attempt('navigate', function () { top.location.href = 'about:blank'; return 'tried'; });
  var token = new URLSearchParams(parent.location.hash.slice(1)).get('token');
  var commit = { kind: 'commit', sequence: 99, final: true, cmi: { 'cmi.core.score.raw': '100', 'cmi.core.lesson_status': 'passed' } };
  [{ kind: 'ready', token: token }, commit, Object.assign({ token: token }, commit)].forEach(function (message) {
    top.postMessage(message, '*');
    parent.setTimeout('top.postMessage(' + JSON.stringify(message) + ', "*")', 0);
  });
  set('cmi.core.lesson_location', '<img src=x onerror="document.title=1">');
  set('cmi.comments', new Array(5000).join('x'));
  fetch(new URLSearchParams(parent.location.hash.slice(1)).get('lms') + '/packages')
    .then(function (r) { return r.text(); })
    .then(function () { say('fetch: read'); }, function (e) { say('fetch: ' + e.name); })
    .then(function () { return navigator.serviceWorker.register('worker.js'); })
    .then(function () { say('worker: registered'); }, function (e) { say('worker: ' + e.name); })
    .then(function () { api.LMSCommit(''); say('fini'); });
`;
