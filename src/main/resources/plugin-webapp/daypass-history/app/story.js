// The story of one request: what was asked, decided, agreed, issued, read back and written down.
import {
  address, ask, duration, el, facts, outcome, person, plain, show, span, table, time, title, wait
} from './dom.js';

export function story(node, api, id) {
  const page = el('div');
  show(node,
    el('div', {class: 'dh'},
      el('p', {}, el('a', {href: '#/daypass-history'}, '← Access history')),
      page));
  wait(page, ask(api, `requests/${encodeURIComponent(id)}`), found => told(found, api));
}

function told(found, api) {
  const {request} = found;
  title(`${request.role.name}, ${request.requester.name}`);
  return [
    el('header', {class: 'dh-head'},
      el('div', {},
        el('h1', {}, request.role.name),
        el('p', {class: 'dh-lead'}, outcome(request.outcome), ' Asked by ',
          person(request.requester),
          request.requester.id !== request.beneficiary.id && [' for ', person(request.beneficiary)],
          ', ', time(request.askedAt), ' UTC')),
      el('a', {class: 'btn btn-primary', download: true,
        href: address(api, `requests/${request.id}/dossier`)}, 'Download dossier (ZIP)')),
    el('nav', {class: 'dh-nav', 'aria-label': 'Parts of the story'},
      SECTIONS.map(([key, title]) => el('a', {href: '', onclick: jump(key)}, title))),
    SECTIONS.map(([key, title, tell]) =>
      el('section', {id: `dh-${key}`, tabindex: -1, 'aria-label': title},
        el('h2', {}, title), tell(found, api)))
  ];
}

const SECTIONS = [
  ['asked', 'What was asked', asked],
  ['way', 'The way it took', way],
  ['decisions', 'What the decision tables said', decisions],
  ['approvals', 'Who agreed', approvals],
  ['access', 'What the targets had', access],
  ['ledger', 'What the ledger proves', ledger]
];

/** The address belongs to Cockpit, so a link inside the page moves the page only. */
function jump(key) {
  return event => {
    event.preventDefault();
    const section = document.getElementById(`dh-${key}`);
    section.scrollIntoView();
    section.focus({preventScroll: true});
  };
}

function asked({request, ask: what, risk}) {
  return facts([
    ['Role', [request.role.name, ' ', quiet(`(${request.role.id})`)]],
    ['Resources', request.resources.map(one => one.name).join(', ')],
    ['For how long', duration(what.duration)],
    ['Reason given', what.justification === null
      ? quiet('Erased; the ledger keeps its salted hash.')
      : el('q', {class: 'dh-words'}, what.justification)],
    ['Ticket', what.ticket],
    ['Risk', risk && `${plain(risk.rating)}, ${risk.score} points`],
    ['Because', risk && el('ul', {}, risk.reasons.map(reason => el('li', {}, reason)))],
    ['Who had to agree', risk && (risk.lanes.length > 0
      ? risk.lanes.map(plain).join(' and ')
      : risk.route === 'auto' ? 'Nobody: agreed beforehand in the catalogue' : 'Nobody was asked')],
    ['Result', what.ending],
    ['Fingerprint of the request', el('code', {}, what.hash)]
  ]);
}

function way({request, walks, agreements}, api) {
  if (walks.length === 0) {
    return empty('The engine does not have the steps any more: it forgets them after three years. '
      + 'The ledger below has everything that counts.');
  }
  return walks.map(walk => el('div', {class: 'dh-walk'},
    el('h3', {}, walk.process),
    el('div', {class: 'dh-scroll', tabindex: 0, role: 'region',
      'aria-label': `Picture of the process ${walk.process}`},
    el('img', {class: 'dh-picture', alt: `The process “${walk.process}” with the way that was taken `
        + 'in green; the table below says the same in words.',
      src: address(api, `requests/${request.id}/pictures/${walk.instance}`)})),
    table(`Steps of the process ${walk.process}`, ['Step', 'Reached at', 'Left at', 'Took', 'Who'],
      walk.steps.map(step => el('tr', {},
        el('td', {}, step.name, ' ', quiet(`(${kind(step.kind)})`)),
        el('td', {class: 'dh-time'}, time(step.startedAt)),
        el('td', {class: 'dh-time'}, step.endedAt ? time(step.endedAt) : 'still there',
          step.cancelled && el('div', {class: 'dh-quiet'}, 'broken off')),
        el('td', {class: 'dh-time'}, step.endedAt ? span(step.startedAt, step.endedAt) : '—'),
        el('td', {}, step.who || whoDecided(step, agreements)))))));
}

/** Who decides without claiming the task first is known from the decision. */
function whoDecided(step, agreements) {
  const made = agreements.find(one => step.id === `approve-as-${one.lane}`);
  return made ? made.approver.id : '—';
}

function kind(bpmn) {
  return bpmn.replace(/([A-Z])/g, ' $1').toLowerCase().replace('none ', '');
}

function decisions({rulings}) {
  if (rulings.length === 0) {
    return empty('No decision of the engine is kept for this request.');
  }
  return rulings.map(ruling => el('div', {class: 'dh-walk'},
    el('h3', {}, ruling.table, ' ', el('span', {class: 'dh-quiet'}, time(ruling.at))),
    facts(ruling.inputs.map(input => [input.name, known(input.value)])),
    ruling.rows.length === 0
      ? el('p', {}, 'No row of the table applied.')
      : table(`Rows of ${ruling.table} that applied`, ['Row', 'When', 'Says', 'Note in the table'],
        ruling.rows.map(row => el('tr', {},
          el('td', {}, row.number),
          el('td', {}, row.conditions.length === 0
            ? 'always' : row.conditions.map(cell => pair(cell.name, cell.value))),
          el('td', {}, row.outputs.map(cell => pair(cell.name, cell.value))),
          el('td', {}, row.why || '—'))))));
}

function known(value) {
  return value === 'null' ? 'not known' : /^PT\d/.test(value) ? duration(value) : value;
}

function pair(name, value) {
  return el('div', {}, quiet(`${name}: `), typeof value === 'string' ? known(value) : value);
}

function approvals({agreements, risk, request}) {
  if (agreements.length === 0) {
    return empty(risk && risk.lanes.length === 0
      ? 'Nobody was asked: the decision tables answered.'
      : request.finished ? 'Nobody decided.' : 'Nobody has decided yet.');
  }
  return table('Decisions of people', ['Who', 'As', 'Decision', 'Comment', 'When', 'Logged in by'],
    agreements.map(one => el('tr', {},
      el('td', {}, person(one.approver)),
      el('td', {}, plain(one.lane)),
      el('td', {}, el('span', {class: `dh-chip dh-${one.decision === 'approve' ? 'good' : 'bad'}`},
        one.decision === 'approve' ? 'Approved' : 'Denied')),
      el('td', {}, one.comment ? el('q', {class: 'dh-words'}, one.comment) : '—'),
      el('td', {class: 'dh-time'}, time(one.decidedAt)),
      el('td', {}, login(one.login)))));
}

const METHODS = {
  pwd: 'password', otp: 'one-time code', hwk: 'hardware key', swk: 'software key', sms: 'text message',
  mfa: 'several factors', face: 'face', fpt: 'fingerprint', pin: 'PIN', wia: 'Windows login', sc: 'smart card'
};

function login(how) {
  if (!how) {
    return 'not recorded';
  }
  return [
    how.amr.length > 0
      ? how.amr.map(method => METHODS[method] || method).join(', ') : 'method not stated',
    pair('amr', how.amr.join(' ') || '—'),
    pair('acr', how.acr || '—'),
    pair('by', how.issuer),
    how.authenticatedAt && pair('at', time(how.authenticatedAt)),
    how.address && pair('from', how.address)
  ];
}

function access({access: grant}) {
  if (!grant) {
    return empty('There was no grant: no target was ever called.');
  }
  return [
    facts([
      ['Grant', [plain(grant.status), ' ', quiet(`(${grant.grant})`)]],
      ['From', time(grant.startsAt)],
      ['Until at the latest', time(grant.expiresAt)],
      ['Ended', grant.endedAt && [time(grant.endedAt), ', ', END[grant.endReason] || plain(grant.endReason),
        ', by ', grant.endedBy]]
    ]),
    grant.pieces.map(piece)
  ];
}

const END = {
  'lease-over': 'its time was over', 'manual': 'somebody ended it',
  'target-refused': 'a target said no'
};

function piece(hold) {
  return el('div', {class: 'dh-walk'},
    el('h3', {}, `${plain(hold.kind)} ${hold.name} in ${hold.target}`),
    facts([
      ['Resource', hold.resource.name],
      ['Account', hold.account],
      ['State', [plain(hold.state), hold.stuck && ' – failing, and still being tried']],
      ['There before Daypass', hold.preExisting === null
        ? 'not known' : hold.preExisting ? 'yes: left as it was' : 'no'],
      ['Last error', hold.lastError]
    ]),
    hold.readings.length === 0
      ? empty('Not called yet.')
      : table(`Readings of ${hold.name}`, ['What was found', 'Read back in the target at', 'Written down at'],
        hold.readings.map(reading => el('tr', {},
          el('td', {}, finding(reading)),
          el('td', {class: 'dh-time'}, reading.readBackAt ? time(reading.readBackAt) : 'not read'),
          el('td', {class: 'dh-time'}, time(reading.at))))));
}

const FINDINGS = {
  'hold.held': 'Present: the target has the access',
  'hold.refused': 'The target said no',
  'hold.stuck': 'The target did not confirm; tried again',
  'hold.wanted-again': 'Lost in the target; issued again',
  'hold.reopened': 'Back after its end; taken away again'
};

const RELEASES = {
  'removed': 'Absent: the access is gone',
  'left-to-another-grant': 'Left: another grant still covers it',
  'left-as-pre-existing': 'Left: it was there before Daypass',
  'never-issued': 'Never issued'
};

function finding(reading) {
  return [
    reading.event === 'hold.released'
      ? RELEASES[reading.how] || plain(reading.how) : FINDINGS[reading.event] || reading.event,
    reading.sessionsEnded > 0 && `; ${reading.sessionsEnded} sessions ended`,
    reading.trouble && el('div', {class: 'dh-quiet'}, reading.trouble)
  ];
}

function ledger({record, request}, api) {
  const unproven = record.entries.filter(entry => entry.proven === false);
  const waiting = record.entries.filter(entry => entry.proven === null).length;
  return [
    record.faults.length + unproven.length > 0
      ? el('div', {class: 'dh-alert', role: 'alert'},
        el('strong', {}, 'The ledger about this request is not what was written. '),
        'Tell the security team, and keep the dossier.',
        el('ul', {},
          record.faults.map(fault => el('li', {}, fault)),
          unproven.map(entry => el('li', {}, `Entry ${entry.number} is not in the tree that was signed.`))))
      : el('p', {class: 'dh-sound'}, `All ${record.entries.length} entries were hashed again just now: `
        + 'each follows the one before it, and none is missing at the end.'),
    record.checkpoint
      ? el('p', {}, `The newest signed checkpoint is about ${record.checkpoint.size} entries of the whole log (`,
        time(record.checkpoint.at), '). ',
        waiting === 0
          ? 'Every entry of this request was proven to be among them.'
          : `${waiting} of this request ${waiting === 1 ? 'is' : 'are'} newer than it.`)
      : el('p', {}, 'There is no signed checkpoint yet.'),
    el('p', {class: 'dh-quiet'}, 'This page asks the program itself. Who does not want to trust it '
      + 'downloads the dossier and checks it with the verifier that lies in it.'),
    table('Ledger entries', ['No.', 'Place in the log', 'What', 'When', 'By', 'Leaf hash'],
      record.entries.map(entry => el('tr', {},
        el('td', {}, entry.number),
        el('td', {}, entry.index === null ? 'not yet' : entry.index, el('div', {}, proof(entry, request, api))),
        el('td', {}, plain(entry.type.replace('.', ' ')), ' ', quiet(`(${entry.type})`), body(entry)),
        el('td', {class: 'dh-time'}, time(entry.at)),
        el('td', {}, entry.actor),
        el('td', {}, el('code', {class: 'dh-hash'}, entry.leafHash)))))
  ];
}

function proof(entry, request, api) {
  if (entry.proven === null) {
    return quiet('not signed yet');
  }
  return el('a', {download: true, 'aria-label': `Proof of entry ${entry.number}`,
    href: address(api, `requests/${request.id}/entries/${entry.id}/proof`)},
  entry.proven ? 'proven' : 'not proven');
}

function body(entry) {
  return el('details', {},
    el('summary', {}, 'Content'),
    el('pre', {class: 'dh-body'}, JSON.stringify(JSON.parse(entry.body), null, 2)));
}

function empty(sentence) {
  return el('p', {class: 'dh-empty'}, sentence);
}

function quiet(text) {
  return el('span', {class: 'dh-quiet'}, text);
}
