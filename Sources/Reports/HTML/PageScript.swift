/// The scripts of pages. They load nothing, send nothing and write no markup.
enum PageScript {
  /// Filters findings by severity, kind and words. The state stands in the fragment of the address, so that a link or a
  /// reload shows the same.
  static let filters = """
    (() => {
      const form = document.querySelector('form.filters');
      if (!form) return;
      const rows = [...document.querySelectorAll('tr[data-severity]')];
      const groups = [...document.querySelectorAll('.group')].reverse();
      const boxes = [...form.querySelectorAll('input[type=checkbox]')];
      const kind = form.querySelector('select');
      const search = form.querySelector('input[type=search]');
      const shown = document.querySelector('.shown');
      const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
      const checked = () => boxes.filter((box) => box.checked).map((box) => box.value);
      const apply = () => {
        const severities = checked();
        const words = search.value.trim().toLowerCase().split(' ').filter(Boolean);
        let count = 0;
        for (const row of rows) {
          const text = texts.get(row);
          row.hidden = (boxes.length && !severities.includes(row.dataset.severity)) || (kind.value !== 'all' && kind.value !== row.dataset.kind)
            || !words.every((word) => text.includes(word));
          if (!row.hidden) count += 1;
        }
        for (const group of groups) group.hidden = !group.querySelector('tr[data-severity]:not([hidden])');
        shown.textContent = count === rows.length ? 'All ' + count + ' are shown.'
          : count + ' of ' + rows.length + ' are shown.';
        shown.classList.toggle('narrowed', count !== rows.length);
      };
      const read = () => {
        const state = new URLSearchParams(location.hash.slice(1));
        const severity = state.get('severity');
        for (const box of boxes) box.checked = severity === null || severity.split(',').includes(box.value);
        kind.value = [...kind.options].some((option) => option.value === state.get('kind')) ? state.get('kind') : 'all';
        search.value = state.get('q') || '';
        apply();
      };
      const write = () => {
        const state = new URLSearchParams();
        if (boxes.some((box) => !box.checked)) state.set('severity', checked().join(','));
        if (kind.value !== 'all') state.set('kind', kind.value);
        if (search.value.trim()) state.set('q', search.value.trim());
        history.replaceState(null, '', location.href.split('#')[0] + (String(state) ? '#' + state : ''));
        apply();
      };
      form.addEventListener('input', write);
      form.addEventListener('submit', (event) => event.preventDefault());
      form.querySelector('button').addEventListener('click', () => {
        history.replaceState(null, '', location.href.split('#')[0]);
        read();
      });
      addEventListener('hashchange', read);
      form.hidden = false;
      read();
    })();

    """
}
