// Small helpers for pages made of plain elements. Whatever people wrote is only ever set as text.

/** An element: `el('p', {class: 'x', onclick: f}, 'text', otherElement, ['more'])`. */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (key.startsWith('on')) {
      node.addEventListener(key.slice(2), value);
    } else {
      node.setAttribute(key, value === true ? '' : value);
    }
  }
  add(node, children);
  return node;
}

function add(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      node.append(child);
    }
  }
}

/** Names the page, for the browser's own history. */
export function title(words) {
  document.title = `${words} | Camunda Cockpit`;
}

/** Puts other content into an element. */
export function show(node, ...children) {
  node.replaceChildren();
  add(node, children);
}

/** A table with a caption for those who do not see it, in a box that scrolls by itself. */
export function table(caption, heads, rows) {
  return el('div', {class: 'dh-scroll', tabindex: 0, role: 'region', 'aria-label': caption},
    el('table', {class: 'dh-table'},
      el('caption', {class: 'dh-unseen'}, caption),
      el('thead', {}, el('tr', {}, heads.map(head => el('th', {scope: 'col'}, head)))),
      el('tbody', {}, rows)));
}

/** Names with their values; what has no value is left out. */
export function facts(pairs) {
  return el('dl', {class: 'dh-facts'},
    pairs.filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))));
}

const DAY = new Intl.DateTimeFormat('en-GB',
  {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'});
const CLOCK = new Intl.DateTimeFormat('en-GB',
  {hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false, timeZone: 'UTC'});

/** A moment in UTC, the time of the ledger: `25 Nov 2026, 10:23:06`. */
export function time(iso) {
  if (!iso) {
    return '—';
  }
  const at = new Date(iso);
  return el('time', {datetime: iso, title: iso}, `${DAY.format(at)}, ${CLOCK.format(at)}`);
}

/** How long something took: `3 min 20 s`. */
export function span(from, to) {
  const seconds = Math.round((new Date(to) - new Date(from)) / 1000);
  if (seconds < 1) {
    return 'less than 1 s';
  }
  const parts = [[Math.floor(seconds / 86400), 'd'], [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'], [seconds % 60, 's']];
  return parts.filter(([count]) => count > 0).slice(0, 2)
    .map(([count, unit]) => `${count} ${unit}`).join(' ');
}

/** An ISO duration in words: `PT1H30M` is `1 hour 30 minutes`. */
export function duration(iso) {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/.exec(iso || '');
  if (!found) {
    return iso;
  }
  const words = ['day', 'hour', 'minute', 'second'];
  return found.slice(1)
    .map((count, i) => count ? `${count} ${words[i]}${count === '1' ? '' : 's'}` : '')
    .filter(part => part).join(' ') || 'no time';
}

/** A person with the login name, unless both are the same. */
export function person(named) {
  return named.name === named.id
    ? named.id
    : [named.name, ' ', el('span', {class: 'dh-quiet'}, `(${named.id})`)];
}

const OUTCOMES = {
  'pending': ['Waiting for approval', 'open'],
  'issuing': ['Being issued', 'open'],
  'active': ['Access held', 'open'],
  'revoking': ['Being revoked', 'open'],
  'ended-on-time': ['Ended on time', 'good'],
  'ended-early': ['Ended early', 'good'],
  'not-issued': ['Target refused', 'bad'],
  'refused': ['Refused by risk', 'bad'],
  'denied': ['Denied', 'bad'],
  'withdrawn': ['Withdrawn', 'plain'],
  'lapsed': ['Lapsed', 'plain']
};

/** What came of a request, as a coloured word. */
export function outcome(word) {
  const [label, look] = OUTCOMES[word] || [word, 'plain'];
  return el('span', {class: `dh-chip dh-${look}`}, label);
}

/** All outcomes with their words for people. */
export function outcomes() {
  return Object.entries(OUTCOMES).map(([word, [label]]) => [word, label]);
}

/** `manager-or-owner` as people say it. */
export function plain(word) {
  const text = String(word).replaceAll('-', ' ').replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Asks the server; an answer that is no success becomes an error with its sentence. */
export async function ask(api, path) {
  let answer;
  try {
    answer = await fetch(address(api, path),
      {credentials: 'same-origin', headers: {Accept: 'application/json'}});
  } catch (gone) {
    throw new Error('Daypass does not answer. Check the connection and try again.');
  }
  if (answer.ok) {
    return answer.json();
  }
  const problem = await answer.json().catch(() => ({}));
  throw new Error(problem.detail || (answer.status === 401
    ? 'Your login is over. Reload the page and log in again.'
    : `Daypass answered with an error (${answer.status}). Try again in a moment.`));
}

/** Where the server part of this page is. */
export function address(api, path) {
  return `${api.cockpitApi}/plugin/daypass-history/${api.engine}/${path}`;
}

/** Shows what a promise brings; until then that it is on its way, and if it fails, why. */
export function wait(node, promise, draw) {
  show(node, el('p', {class: 'dh-quiet', role: 'status'}, 'Loading…'));
  return promise.then(
    found => show(node, draw(found)),
    failed => show(node, el('div', {class: 'dh-alert', role: 'alert'},
      el('strong', {}, 'That did not work. '), failed.message)));
}
