/** The floor: the words of the title screen in a page that has nothing else, one link included. */
export function barePage(indexHtml: string): string {
  const [, cover = ''] = /class="title">.*?<main[^>]*>(.*?)<\/main>/s.exec(indexHtml) ?? [];
  const words = cover
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<noscript>.*?<\/noscript>/gs, '')
    .replace(/<(p|h1|h2|ul|li)[^>]*>/g, '<$1>')
    .replace(/<a[^>]*>/g, '<a href="#commencer">')
    .replace(/<\/?(span|b|strong)[^>]*>/g, '');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>.</title></head><body>${words}<p id="commencer">.</p></body></html>`;
}

/** An LMS page: offers an API that accepts everything, and frames the lesson as Moodle does. */
export const launcherPage = (
  target: string,
): string => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>LMS</title></head><body><script>
const data = { 'cmi.core.lesson_status': 'not attempted', 'cmi.core.lesson_mode': 'normal', 'cmi.core.credit': 'credit', 'cmi.interactions._count': '0' };
window.API = { LMSInitialize: () => 'true', LMSFinish: () => 'true', LMSCommit: () => 'true', LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
  LMSGetValue: (name) => data[name] || '', LMSSetValue: (name, value) => { data[name] = value; return 'true'; } };
</script><iframe src="${target}" width="380" height="660" title="SCO"></iframe></body></html>`;
