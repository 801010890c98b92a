/**
 * The list of a register, shortened to those whose name begins with the letters typed, in any spelling, on one side
 * and in one text; parts that are folded open for what is found in them. The list itself stands in the page; what is
 * chosen stands in the address.
 */
import { foldName, matchesNames } from '../../edition/register/fold-name.ts';
import { required } from '../required.ts';

const parts = ['name', 'group', 'work'] as const;
type Part = (typeof parts)[number];

class RegisterFilter extends HTMLElement {
  connectedCallback(): void {
    const controls = new Map(
      parts.map((part) => [part, required<HTMLInputElement | HTMLSelectElement>(this, `[data-filter="${part}"]`)]),
    );
    const chosen = (part: Part): string => controls.get(part)?.value ?? '';
    const status = required(this, '[role="status"]');
    const none = required(this, '.register-none');
    const sections = [...this.querySelectorAll<HTMLElement>('.register-part')];
    const folds = this.querySelectorAll<HTMLDetailsElement>('details.register-part');
    const rows = [...this.querySelectorAll<HTMLElement>('.register-list > li')].map((row) => ({
      row,
      names: [...row.querySelectorAll('.names > *')].map((name) => foldName(name.textContent)).join(' '),
      group: row.dataset['group'] ?? '',
      works: (row.dataset['works'] ?? '').split(' '),
    }));

    const show = (): void => {
      const [typed, group, work] = [chosen('name'), chosen('group'), chosen('work')];
      let shown = 0;
      for (const { row, names, ...one } of rows) {
        const fits =
          matchesNames(typed, names) && (!group || one.group === group) && (!work || one.works.includes(work));
        row.hidden = !fits;
        shown += Number(fits);
      }
      if (shown < rows.length) for (const fold of folds) fold.open = true;
      for (const section of sections) section.hidden = !section.querySelector('.register-list > li:not([hidden])');
      none.hidden = shown > 0;
      const of = status.dataset['of'] ?? '';
      status.textContent = shown === rows.length ? `${shown} ${of}` : `${shown} of ${rows.length} ${of}`;
    };

    const keep = (): void => {
      const address = new URL(location.href);
      for (const part of parts) {
        if (chosen(part)) address.searchParams.set(part, chosen(part));
        else address.searchParams.delete(part);
      }
      history.replaceState(history.state, '', address);
    };

    const given = new URL(location.href).searchParams;
    for (const [part, control] of controls) {
      const value = given.get(part);
      if (value) control.value = value;
      control.addEventListener('input', () => {
        show();
        keep();
      });
    }
    show();
  }
}

customElements.define('register-filter', RegisterFilter);
