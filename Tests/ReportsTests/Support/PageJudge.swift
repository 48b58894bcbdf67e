/// Looks at a page as a browser shows it.
enum PageJudge {
  /// A script that lists what is too wide, too faint, unlabelled or out of order.
  static func script(isDark: Bool) -> String {
    """
    const found = [];
    if (view.matchMedia('(prefers-color-scheme: dark)').matches !== \(isDark)) found.push('the wrong colours');
    const root = page.documentElement;
    if (root.scrollWidth > view.innerWidth) found.push('wide: ' + root.scrollWidth);
    \(contrast)
    \(structure)
    return [...new Set(found)].slice(0, 5);
    """
  }

  /// WCAG 2: text has at least 4.5 times the contrast of its ground.
  private static let contrast = """
    const parse = (text) => (text.match(/[0-9.]+/g) || []).map(Number);
    const light = (rgb) => {
      const part = rgb.slice(0, 3).map((v) => v / 255).map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
    };
    const ground = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const colour = parse(view.getComputedStyle(at).backgroundColor);
        if (colour.length === 3 || colour[3] > 0.99) return colour;
      }
      return [255, 255, 255];
    };
    for (const element of page.body.querySelectorAll('*')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
      if (!hasText || ['SCRIPT', 'STYLE', 'OPTION'].includes(element.tagName) || !element.getClientRects().length) continue;
      const [one, two] = [light(parse(view.getComputedStyle(element).color)), light(ground(element))];
      const contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
      if (contrast < 4.5) found.push('faint: ' + element.tagName + '.' + element.className + ' ' + contrast.toFixed(2));
    }
    """

  private static let structure = """
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => Number(h.tagName[1]));
    if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) found.push('headings');
    levels.forEach((level, at) => { if (at && level > levels[at - 1] + 1) found.push('heading ' + level + ' too deep'); });
    for (const table of page.querySelectorAll('table')) if (!table.caption) found.push('a table without caption');
    for (const head of page.querySelectorAll('th')) if (!head.scope) found.push('a table head without scope');
    for (const control of page.querySelectorAll('input, select')) if (!control.labels.length) found.push('no label');
    for (const region of page.querySelectorAll('[role=region], nav, form')) {
      if (!region.ariaLabel) found.push('a region without a name');
    }
    const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
    if (new Set(ids).size !== ids.length) found.push('an id twice');
    if (root.lang !== 'en') found.push('no language');
    if (!page.title) found.push('no title');
    """
}
