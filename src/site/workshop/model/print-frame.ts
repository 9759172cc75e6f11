/** A page of imprimer/, to be shown in a frame of a page at the site's root: without the way to other pages. */
export const printFrame = (page: string): string =>
  page
    .replace('<head>', '<head>\n<base href="imprimer/">')
    .replace(/<a class="skip".*?<\/a>/s, '')
    .replace(/<header.*?<\/header>/s, '')
    .replace(/<a class="button is-quiet" href="index\.html">.*?<\/a>/s, '');
