/** Takes a reader who came by the address of a passage that has moved to another chapter on to its text. */

function follow(): void {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const link = place?.closest('.moved-passages li')?.querySelector('a');
  if (link) location.replace(link.href);
}

follow();
addEventListener('hashchange', follow);

export {};
