/** Adds the section that is being read, or the notes, to the row that says where one is. */

const row = document.querySelector('.breadcrumb ol');
const headings = [...document.querySelectorAll<HTMLElement>('.chapter [data-kind="heading"]:not(h1), #notes')];

if (row && headings.length > 0) {
  const item = document.createElement('li');
  item.className = 'section';
  item.hidden = true;
  const link = document.createElement('a');
  item.append(' ', link);
  row.append(item);

  const above = new Set<Element>();
  /** A heading counts from the moment at which it stands in the upper fifth of the window, and stays when it leaves at the top. */
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) above.add(target);
        else above.delete(target);
      }
      show(headings.findLast((heading) => above.has(heading)));
    },
    { rootMargin: '1000000px 0px -80% 0px' },
  );
  for (const heading of headings) observer.observe(heading);

  const show = (heading: HTMLElement | undefined): void => {
    item.hidden = heading === undefined;
    if (!heading || link.hash === `#${heading.id}`) return;
    link.href = `#${heading.id}`;
    link.textContent = passageText(heading);
  };
}

/** The words of a heading, without what the edition sets into it. */
function passageText(heading: HTMLElement): string {
  const copy = heading.cloneNode(true) as HTMLElement;
  for (const apparatus of copy.querySelectorAll('[data-apparatus]')) apparatus.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

export {};
