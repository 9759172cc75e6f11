/** The button comes with the script that it needs; what says how to do without it goes. */
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
for (const help of document.querySelectorAll<HTMLElement>('[data-print-by-menu]')) help.hidden = true;
