// The list of requests with its search. What is searched for stands in the address, so that a
// search can be kept, sent on, and gone back to.
import {
  ask, el, outcome, outcomes, person, show, span, table, time, title, wait
} from './dom.js';

const FIELDS = ['person', 'role', 'resource', 'from', 'to', 'outcome'];
const PAGE = 'daypass-history';

export function search(node, api) {
  const wanted = inAddress();
  const results = el('div', {'aria-live': 'polite'});
  const form = el('div');
  show(node,
    el('div', {class: 'dh'},
      el('h1', {}, 'Access history'),
      el('p', {class: 'dh-lead'}, 'Every request, running or finished, with its whole story. ',
        'All times are UTC.'),
      form,
      results));
  title('Access history');
  show(form, fields(wanted, {roles: [], resources: []}));
  ask(api, 'choices').then(choices => show(form, fields(wanted, choices)), () => {});
  wait(results, ask(api, `requests?${new URLSearchParams(wanted)}`),
    part => list(part, wanted, api));
}

function inAddress() {
  const [, query] = window.location.hash.split('?');
  const given = new URLSearchParams(query || '');
  return Object.fromEntries(FIELDS.filter(name => given.get(name)).map(name => [name, given.get(name)]));
}

function fields(wanted, choices) {
  const field = (name, label, input) =>
    el('label', {class: 'dh-field'}, el('span', {}, label), input);
  const text = (name, type, more = {}) =>
    el('input', {name, type, value: wanted[name] || '', class: 'form-control', ...more});
  const choose = (name, any, groups) =>
    el('select', {name, class: 'form-control'},
      el('option', {value: ''}, any),
      groups.map(([label, options]) => {
        const list = options.map(([value, words]) =>
          el('option', {value, selected: wanted[name] === value}, words));
        return label ? el('optgroup', {label}, list) : list;
      }));
  // What is searched for can be chosen even when the catalogue does not have it, or not yet.
  const named = (name, all) => wanted[name] && !all.some(one => one.id === wanted[name])
    ? [[wanted[name], wanted[name]], ...named('', all)] : all.map(one => [one.id, one.name]);
  const finished = outcomes().slice(4);
  const running = outcomes().slice(0, 4);
  return el('form', {class: 'dh-form', role: 'search', 'aria-label': 'Requests', onsubmit: submit},
    field('person', 'Person', text('person', 'search',
      {placeholder: 'Asked, held or decided', autocomplete: 'off', maxlength: 200})),
    field('role', 'Role', choose('role', 'Any role', [['', named('role', choices.roles)]])),
    field('resource', 'Resource',
      choose('resource', 'Any resource', [['', named('resource', choices.resources)]])),
    field('from', 'Asked from', text('from', 'date')),
    field('to', 'Asked until', text('to', 'date')),
    field('outcome', 'Outcome', choose('outcome', 'Running and finished',
      [['', [['running', 'All running'], ['finished', 'All finished']]],
        ['Running', running], ['Finished', finished]])),
    el('div', {class: 'dh-buttons'},
      el('button', {type: 'submit', class: 'btn btn-primary'}, 'Search'),
      Object.keys(wanted).length > 0
        && el('a', {class: 'btn btn-link', href: `#/${PAGE}`}, 'Clear')));
}

function submit(event) {
  event.preventDefault();
  const typed = [...new FormData(event.target)].filter(([, value]) => value.trim());
  const query = new URLSearchParams(typed).toString();
  window.location.hash = `#/${PAGE}${query ? '?' + query : ''}`;
}

function list(part, wanted, api) {
  if (part.items.length === 0) {
    return nothing(wanted);
  }
  const rows = el('tbody');
  const drawn = table('Requests, the newest first',
    ['Asked at', 'Who', 'Role', 'Outcome', 'Access', 'Decided by'], []);
  drawn.querySelector('tbody').replaceWith(rows);
  const more = el('div', {class: 'dh-more'});
  const grow = next => {
    rows.append(...next.items.map(row));
    show(more, next.next
      ? el('button', {type: 'button', class: 'btn btn-default', onclick: () => older(next.next)},
        'Show older requests')
      : el('p', {class: 'dh-quiet'}, `${rows.children.length} shown; there are no others.`));
  };
  const older = after => {
    const before = rows.children.length;
    const box = el('div');
    show(more, box);
    wait(box, ask(api, `requests?${new URLSearchParams({...wanted, after})}`), next => {
      grow(next);
      rows.children[before]?.querySelector('a')?.focus();
      return [];
    });
  };
  grow(part);
  return [drawn, more];
}

function nothing(wanted) {
  return el('div', {class: 'dh-empty'},
    el('p', {}, Object.keys(wanted).length > 0
      ? 'No request matches. Take a field away, or check the spelling of the person.'
      : 'Nobody has asked for access yet.'));
}

function row(request) {
  const others = request.requester.id !== request.beneficiary.id;
  return el('tr', {},
    el('td', {class: 'dh-time'}, el('a', {href: `#/${PAGE}/request/${request.id}`},
      time(request.askedAt))),
    el('td', {}, person(request.requester),
      others && el('div', {class: 'dh-quiet'}, 'for ', person(request.beneficiary))),
    el('td', {}, request.role.name, el('div', {class: 'dh-quiet'},
      request.resources.map(one => one.name).join(', '))),
    el('td', {}, outcome(request.outcome)),
    el('td', {class: 'dh-time'}, request.heldFrom
      ? [time(request.heldFrom), el('div', {class: 'dh-quiet'},
        request.finished ? 'for ' : 'until at most ',
        request.finished ? span(request.heldFrom, request.heldUntil) : time(request.heldUntil))]
      : '—'),
    el('td', {}, request.votes.length === 0 ? '—' : request.votes.map(vote =>
      el('div', {}, person(vote.approver), vote.decision === 'deny' && ', denied'))));
}

/** The tab of a running instance: where its story is told. */
export function tab(node, api, instance) {
  const box = el('div', {class: 'dh dh-tab'});
  show(node, box);
  wait(box, ask(api, `instances/${encodeURIComponent(instance)}`), found =>
    el('p', {}, 'What was asked, decided, issued and read back so far: ',
      el('a', {href: `#/${PAGE}/request/${found.request}`}, 'the story of this request'), '.'));
}
