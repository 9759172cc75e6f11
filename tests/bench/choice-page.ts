/** The floor: a page of the same words whose click takes one text away and puts another in its place. */
export const choicePage = (
  choices: readonly string[],
  outcome: string,
): string => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>.</title></head><body>
<main><ul>${choices.map((text) => `<li><button type="button" class="card">${text}</button></li>`).join('')}</ul></main><p id="after" hidden>${outcome}</p>
<script>
const main = document.querySelector('main');
const after = document.getElementById('after').textContent;
for (const button of document.querySelectorAll('button')) button.addEventListener('click', () => {
  const section = document.createElement('section');
  section.className = 'consequence';
  section.textContent = after;
  main.replaceChildren(section);
});
</script></body></html>`;
