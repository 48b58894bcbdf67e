extension PageScript {
  /// Filters settings by words. The state stands in the fragment of the address.
  static let matrix = """
    (() => {
      const form = document.querySelector('form.filters');
      const search = form.querySelector('input');
      const shown = document.querySelector('.shown');
      const rows = [...document.querySelectorAll('tr.setting')];
      const names = new Map(rows.map((row) => [row, row.querySelector('th').textContent.toLowerCase()]));
      const apply = () => {
        const words = search.value.trim().toLowerCase().split(' ').filter(Boolean);
        let count = 0;
        for (const row of rows) {
          row.hidden = !words.every((word) => names.get(row).includes(word));
          if (!row.hidden) count += 1;
        }
        for (const group of document.querySelectorAll('.matrix tbody')) {
          group.hidden = !group.querySelector('tr.setting:not([hidden])');
        }
        shown.textContent = count + ' of ' + rows.length + ' settings are shown.';
        shown.classList.toggle('narrowed', count !== rows.length);
      };
      const read = () => {
        search.value = new URLSearchParams(location.hash.slice(1)).get('q') || '';
        apply();
      };
      form.addEventListener('input', () => {
        const state = search.value.trim() ? '#' + new URLSearchParams({ q: search.value.trim() }) : '';
        history.replaceState(null, '', location.href.split('#')[0] + state);
        apply();
      });
      form.addEventListener('submit', (event) => event.preventDefault());
      addEventListener('hashchange', read);
      form.hidden = false;
      read();
    })();

    """
}
