/** What a page opened from a folder cannot do is said there alone. */
if (location.protocol === 'file:') document.getElementById('from-folder')?.removeAttribute('hidden');
