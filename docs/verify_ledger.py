#!/usr/bin/env python3
"""Verifies an exported Daypass ledger, a folder or a ZIP. Needs Python 3.9 and nothing else.

    python3 verify_ledger.py EXPORT [--vkey KEY-OR-FILE]... [--anchors FILE-OR-FOLDER]...
                             [--heads FILE]... [--skew SECONDS]

Written from docs/ledger.md, which explains formats and codes. Ends with 0 when everything holds, 1 when
something does not, 2 when the command is not understood, 3 when the export is torn or of an unknown kind.
"""
import argparse, base64, hashlib, json, os, re, sys, zipfile, zlib
from datetime import datetime, timedelta

LARGEST = 65535
UNREADABLE = {"missing-file", "truncated-file", "torn-export", "malformed-key", "unknown-scope"}
OPTIONAL = (str, type(None))
ACTOR = {"iss": str, "sub": str, "acr": OPTIONAL, "amr": list, "auth_time": OPTIONAL, "ip": OPTIONAL}
BODY = {"v": int, "id": str, "stream": str, "seq": int, "prev": str, "type": str, "time": str, "actor": dict,
        "on_behalf_of": OPTIONAL, "subject": str, "data": dict, "policy": OPTIONAL}
SHAPES = {
    "id": "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
    "stream": "req:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|user:[a-z0-9][a-z0-9._-]{0,63}|sys:[a-z0-9][a-z0-9-]{0,63}",
    "prev": "[0-9a-f]{64}",
    "type": r"[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+",
    "time": r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3])(:[0-5][0-9]){2}\.[0-9]{3}Z",
}
SHAPES = {field: re.compile(shape) for field, shape in SHAPES.items()}
NOTE = re.compile("([^\n]+)\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/=]+)\n\n((?:\u2014 [^\n]+\n){1,32})")
SIGNATURE = re.compile("\u2014 (\\S+) (\\S+)", re.ASCII)
PROOF = re.compile(r"c2sp\.org/tlog-proof@v1\n(?:extra [^\n]*\n)?index (0|[1-9][0-9]{0,17})\n((?:[^\n]+\n){0,63})\n(.*)", re.S)
HEAD = re.compile("(\\S+)\t(0|[1-9][0-9]{0,15})\t([0-9a-f]{64})", re.ASCII)
UTC = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(\.[0-9]+)?Z")


class Broken(Exception):
    """The first fault: what kind of fault, where it is, what should be there, what is there."""


# ---- hashes (RFC 6962), base64 (RFC 4648), signatures (RFC 8032, section 5.1) ----

def sha256(data): return hashlib.sha256(data).digest()
def node_hash(left, right): return sha256(b"\1" + left + right)
def b64(data): return base64.b64encode(data).decode()


def unb64(text):
    """None for anything but the one form that the same bytes are written in."""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        return None
    return data if b64(data) == text else None


P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(a, b):
    """Points are X, Y, Z, T with x = X/Z, y = Y/Z and xy = T/Z."""
    e, f = (a[1] - a[0]) * (b[1] - b[0]), (a[1] + a[0]) * (b[1] + b[0])
    g, h = 2 * a[3] * b[3] * D, 2 * a[2] * b[2]
    e, f, g, h = (f - e) % P, (h - g) % P, (h + g) % P, (f + e) % P
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(scalar, point):
    total = (0, 1, 1, 0)
    for bit in reversed(range(scalar.bit_length())):
        total = add(total, total)
        total = add(total, point) if scalar >> bit & 1 else total
    return total


def point(data):
    y, sign = int.from_bytes(data, "little") & (2**255 - 1), data[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if (x * x - square) % P == 0 else x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        return None
    x = x if x & 1 == sign else P - x
    return x, y, 1, x * y % P


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def has_signed(public, message, signature):
    if len(signature) != 64 or int.from_bytes(signature[32:], "little") >= L:
        return False
    r, a = point(signature[:32]), point(public)
    h = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    if r is None or a is None:
        return False
    left, right = times(int.from_bytes(signature[32:], "little"), BASE), add(r, times(h, a))
    return all((left[i] * right[2] - right[i] * left[2]) % P == 0 for i in (0, 1))


# ---- files ----

class Export:
    """The files of an export, in a folder or still in their ZIP."""

    def __init__(self, place):
        self.place, self.zip = place, None if os.path.isdir(place) else zipfile.ZipFile(place)
        names = self.zip.namelist() if self.zip else []
        if len(names) != len(set(names)):
            raise Broken("torn-export", place, "each file once", "two of one name")

    def find(self, name):
        if self.zip:
            return self.zip.open(name) if name in self.zip.NameToInfo else None
        path = os.path.join(self.place, name)
        return open(path, "rb") if os.path.isfile(path) else None

    def get(self, name):
        file = self.find(name)
        if file is None:
            raise Broken("missing-file", name, "the file", "none of that name")
        return file

    def names(self, folder):
        path = os.path.join(self.place, folder)
        names = self.zip.namelist() if self.zip else os.listdir(path) if os.path.isdir(path) else []
        return sorted(n if self.zip else folder + "/" + n for n in names
                      if not self.zip or re.fullmatch(re.escape(folder) + "/[^/]+", n))


def decoded(data, where, fault):
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise Broken(fault, where, "UTF-8", "other bytes")


def lines(file, name, fault, longest=1 << 16):
    """Each line as bytes without its line feed, which even the last one must have."""
    with file:
        for number, line in enumerate(iter(lambda: file.readline(longest + 2), b""), 1):
            if len(line.rstrip(b"\n") if line.endswith(b"\n") else line) > longest:
                raise Broken(fault, f"{name} line {number}", f"{longest} bytes", "more")
            if not line.endswith(b"\n"):
                raise Broken("truncated-file", f"{name} line {number}", "a line feed", "the end")
            yield line[:-1]


def text_lines(file, name, fault):
    for number, line in enumerate(lines(file, name, fault), 1):
        yield decoded(line, f"{name} line {number}", fault), f"{name} line {number}"


def text(file, name, fault):
    return "".join(line + "\n" for line, _ in text_lines(file, name, fault)) or broken_off(name)


def broken_off(name):
    raise Broken("truncated-file", name, "a line feed", "the end")


# ---- JSON, so strictly that no two readers can understand two different things ----

def no_twins(pairs):
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a key twice")
    return dict(pairs)


def integer(digits):
    if len(digits) > 17 or abs(int(digits)) > 2**53 - 1:
        raise ValueError("a number above 2^53-1")
    return int(digits)


def refuse(_):
    raise ValueError("a number that is no integer")


def sort(value, depth=0):
    """Keys by UTF-16 code units, as RFC 8785 wants them; at most 17 levels."""
    if isinstance(value, (dict, list)) and depth == 17:
        raise ValueError("nested too deep")
    if isinstance(value, dict):
        return {k: sort(value[k], depth + 1) for k in sorted(value, key=lambda k: k.encode("utf-16-be"))}
    return [sort(element, depth + 1) for element in value] if isinstance(value, list) else value


def json_object(data, where, fault):
    """The object, and the one form that it is written in."""
    try:
        value = json.loads(data.decode(), object_pairs_hook=no_twins, parse_int=integer, parse_float=refuse,
                           parse_constant=refuse)
        form = json.dumps(sort(value), ensure_ascii=False, separators=(",", ":")).encode()
    except (ValueError, RecursionError) as e:
        raise Broken(fault, where, "one JSON object", str(e).split("\n")[0])
    if not isinstance(value, dict):
        raise Broken(fault, where, "one JSON object", "another value")
    return value, form


# ---- keys, notes, proofs, entries ----

def read_key(text, where):
    name, key_id, key = (text.split("+", 2) + ["", ""])[:3]
    typed = unb64(key)
    if not name or re.search(r"\s", text) or typed is None or len(typed) != 33 or typed[0] != 1:
        raise Broken("malformed-key", where, "name+id+base64 of an Ed25519 key", text)
    right_id = sha256(name.encode() + b"\n" + typed)[:4].hex()
    if key_id != right_id or point(typed[1:]) is None:
        raise Broken("malformed-key", where, "key id " + right_id, "key id " + key_id)
    return name, key_id, typed[1:]


def read_note(text, keys, where, fault):
    """Size and root, once a key of the log has signed them and no signature of a known key is wrong."""
    parts = NOTE.fullmatch(text)
    root = unb64(parts[3]) if parts else None
    signed = [SIGNATURE.fullmatch(line) for line in parts[4].split("\n")[:-1]] if parts else []
    blobs = [unb64(s[2]) if s else None for s in signed]
    if root is None or len(root) != 32 or any(b is None or len(b) < 5 for b in blobs):
        raise Broken(fault, where, "origin, size, root, signatures", text[:80].replace("\n", "\\n"))
    if all(name != parts[1] for name, _, _ in keys):
        raise Broken("foreign-origin", where, [name for name, _, _ in keys], parts[1])
    signers = []
    for signature, blob in zip(signed, blobs):
        for name, key_id, public in keys:
            if (name, key_id) == (signature[1], blob[:4].hex()):
                if not has_signed(public, text[:text.rindex("\n\n") + 1].encode(), blob[4:]):
                    raise Broken("bad-signature", where, f"a signature of {name}+{key_id}", "another")
                signers.append((name, key_id))
    if all(name != parts[1] for name, _ in signers):
        raise Broken("wrong-key", where, [k[1] for k in keys], [b[:4].hex() for b in blobs])
    return parts[1], int(parts[2]), root, signers


def path_leads(index, size, path, leaf, root):
    """RFC 9162, section 2.1.3.2."""
    node, last = index, size - 1
    if index >= size:
        return False
    for sibling in path:
        if last == 0:
            return False
        if node & 1 or node == last:
            leaf = node_hash(sibling, leaf)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            leaf = node_hash(leaf, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and leaf == root


def has_types(value, types):
    return set(value) == set(types) and all(
        isinstance(value[k], types[k]) and not isinstance(value[k], bool) for k in types)


def read_entry(line, where):
    body, form = json_object(line, where, "malformed-entry")
    if form != line:
        raise Broken("not-canonical", where, "the form of RFC 8785", "another form of the same")
    if not (has_types(body, BODY) and has_types(body["actor"], ACTOR) and body["v"] == 1 and body["seq"] >= 1
            and body["subject"] and all(isinstance(m, str) for m in body["actor"]["amr"])
            and all(shape.fullmatch(body[field]) for field, shape in SHAPES.items())):
        raise Broken("malformed-entry", where, "the twelve fields in their forms", line[:200])
    return body, sha256(b"\0" + line), f"{where}, id {body['id']}"


def texts_in(value):
    if isinstance(value, dict) and set(value) == {"sha256", "text"}:
        yield str(value["text"]), str(value["sha256"])
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from texts_in(part)


# ---- the checks, in their order ----

class Verifier:
    def __init__(self, options):
        self.options, self.export, self.warnings = options, Export(options.export), []
        self.ends, self.ids, self.anchors, self.hashes = {}, set(), {}, {}

    def verify(self):
        scope = self.export.find("scope")
        scope = text(scope, "scope", "unknown-scope") if scope else "whole\n"
        if not re.fullmatch(r"whole\n|stream \S+\n", scope):
            raise Broken("unknown-scope", "scope", "whole, or stream and its name", scope.strip())
        self.only = None if scope == "whole\n" else scope.split()[1]
        self.read_keys()
        note = text(self.export.get("checkpoint"), "checkpoint", "malformed-checkpoint")
        self.note = note
        origin, self.size, self.root, signers = read_note(note, self.keys, "checkpoint", "malformed-checkpoint")
        print(f"{'origin':11} {origin}")
        print(f"{'checkpoint':11} size {self.size}, root {b64(self.root)}, signed by {[s[1] for s in signers]}")
        self.read_anchors()
        self.read_proofs()
        self.check_entries()
        self.check_heads()
        self.check_texts()

    def read_keys(self):
        self.keys, given = [], self.options.vkey
        for key in given:
            if os.path.isfile(key):
                self.keys += [read_key(k, key) for k in text(open(key, "rb"), key, "malformed-key").splitlines()]
            else:
                self.keys.append(read_key(key, "--vkey"))
        if not given:
            own = text(self.export.get("vkey"), "vkey", "malformed-key")
            self.keys = [read_key(k, "vkey") for k in own.splitlines()]
            self.warnings.append("The key was taken from the export itself, so this proves only that the export agrees"
                                 " with itself. Get the key from elsewhere and give it with --vkey.")
        for name, key_id, _ in self.keys:
            print(f"{'key':11} {name}+{key_id}, {'given from outside' if given else 'taken from the export itself'}")

    def read_anchors(self):
        own = sum(self.read_anchor_file(self.export.get(name), name) for name in self.export.names("anchors"))
        outside = 0
        for place in self.options.anchors:
            files = [place] if os.path.isfile(place) else sorted(
                os.path.join(d, f) for d, _, fs in os.walk(place) for f in fs
                if not any(part.startswith(".") for part in os.path.relpath(os.path.join(d, f), place).split(os.sep)))
            outside += sum(self.read_anchor_file(open(file, "rb"), file) for file in files)
        print(f"{'anchors':11} {own} in the export, {outside} from outside")
        if not outside:
            self.warnings.append("No anchors from outside were given. Whoever has the key can sign another past; only"
                                 " what others have kept shows it. Give it with --anchors.")
        same, ahead = self.anchors.get(self.size), [size for size in self.anchors if size > self.size]
        if same and same[0] != self.root:
            raise Broken("split-view", f"{same[2]}, size {self.size}", b64(same[0]), b64(self.root))
        if ahead and not self.only:
            raise Broken("anchor-ahead", self.anchors[max(ahead)][2], f"{max(ahead)} entries", self.size)
        if self.only and not same:
            self.warnings.append("No anchor has the size of the checkpoint, so the anchors say nothing about this one"
                                 " stream. Verify an export of the whole ledger against them.")

    def read_anchor_file(self, file, name):
        """Notes one after the other, or lines of JSON with a note and the time at which it was kept, or both."""
        count, note, start = 0, [], name
        for line, where in text_lines(file, name, "malformed-anchor"):
            if note and note[-1].startswith("\u2014 ") and not line.startswith("\u2014 "):
                count, note = count + self.add_anchor("\n".join(note) + "\n", None, start), []
            start = start if note else where
            if not note and line.startswith("{"):
                record, _ = json_object(line.encode(), where, "malformed-anchor")
                at = UTC.fullmatch(str(record["at"])) if "at" in record else None
                if not isinstance(record.get("note"), str) or ("at" in record and not at):
                    raise Broken("malformed-anchor", where, "a note, and at as a time in UTC", line[:80])
                at = at and at[1] + ((at[2] or ".") + "000")[:4] + "Z"
                count += self.add_anchor(record["note"], at, where)
            elif note or line:
                note.append(line)
        return count + (self.add_anchor("\n".join(note) + "\n", None, start) if note else 0)

    def add_anchor(self, note, at, where):
        _, size, root, _ = read_note(note, self.keys, where, "malformed-anchor")
        known = self.anchors.get(size)
        if known and known[0] != root:
            raise Broken("split-view", f"{where}, size {size}", f"{b64(known[0])}, as in {known[2]}", b64(root))
        if not known or (at and (not known[1] or at < known[1])):
            self.anchors[size] = (root, at, where)
        return 1

    def read_proofs(self):
        self.proofs, by_index = {}, {}
        for name in self.export.names("proofs"):
            parts = PROOF.fullmatch(text(self.export.get(name), name, "malformed-proof"))
            path = [unb64(line) for line in parts[2].split("\n")[:-1]] if parts else [None]
            if any(h is None or len(h) != 32 for h in path):
                raise Broken("malformed-proof", name, "c2sp.org/tlog-proof@v1", "something else")
            if int(parts[1]) in by_index:
                raise Broken("duplicate-index", name, "an index of its own", by_index[int(parts[1])])
            by_index[int(parts[1])] = name
            self.proofs[name] = (int(parts[1]), path, parts[3])

    def check_entries(self):
        skew = timedelta(seconds=self.options.skew)
        oldest = {size: (datetime.strptime(at, "%Y-%m-%dT%H:%M:%S.%fZ") - skew).isoformat(timespec="milliseconds") + "Z"
                  for size, (_, at, _) in self.anchors.items() if at}
        count, total, proven, subtrees, dated_back, limit = 0, 0, 0, [], [], ""
        self.compare_with_anchor(0, subtrees)
        for count, line in enumerate(lines(self.export.get("entries.ndjson"), "entries.ndjson", "entry-too-large", LARGEST), 1):
            body, leaf, where = read_entry(line, f"entry {count - 1}")
            total += len(line)
            if self.only and body["stream"] != self.only:
                raise Broken("foreign-entry", where, self.only, body["stream"])
            self.follow(body, leaf, where)
            index, was_proven = self.check_proof(body, leaf, where, count - 1)
            proven += was_proven
            limit = max((oldest[size] for size in oldest if size <= index), default="") if self.only else max(limit, oldest.get(index, ""))
            if body["time"] < limit:
                dated_back.append(f"{where}, {body['time']}") if not dated_back else dated_back.append("")
            if self.only:
                self.hashes.update(texts_in(body["data"]))
            else:
                size = count
                while size & 1 == 0:
                    size, leaf = size >> 1, node_hash(subtrees.pop(), leaf)
                subtrees.append(leaf)
                self.compare_with_anchor(count, subtrees)
        if not self.only and count != self.size:
            raise Broken("entries-missing" if count < self.size else "entries-extra", "entries.ndjson", self.size, count)
        if not self.only and root_of(subtrees) != self.root:
            raise Broken("root-mismatch", "entries.ndjson", "root " + b64(self.root), b64(root_of(subtrees)))
        for name in self.proofs:
            raise Broken("proof-extra", name, "an entry of the export", "none")
        print(f"{'entries':11} {count} in {len(self.ends)} streams, {total} bytes, {'only ' + self.only if self.only else 'the whole log'}")
        print(f"{'proofs':11} {proven} entries proven to be in the log")
        if dated_back:
            self.warnings.append(f"{len(dated_back)} entries are older than an anchor that was there before them, the first:"
                                 f" {dated_back[0]}. Either a clock was wrong, or somebody dated them back.")

    def follow(self, body, leaf, where):
        version, last = self.ends.get(body["stream"], (0, bytes(32)))
        if body["id"] in self.ids:
            raise Broken("duplicate-id", where, "an id that is new", body["id"])
        if body["seq"] != version + 1:
            raise Broken("wrong-seq", where, f"number {version + 1} of {body['stream']}", f"number {body['seq']}")
        if body["prev"] != last.hex():
            raise Broken("wrong-prev", where, "prev " + last.hex(), body["prev"])
        self.ends[body["stream"]] = (version + 1, leaf)
        self.ids.add(body["id"])

    def check_proof(self, body, leaf, where, line):
        name = f"proofs/{body['id']}.tlog-proof"
        if name not in self.proofs:
            if self.only:
                raise Broken("proof-missing", where, "a proof", "none")
            return line, 0
        index, path, note = self.proofs.pop(name)
        if not self.only and index != line:
            raise Broken("proof-mismatch", name, f"index {line}", index)
        if note != self.note:
            raise Broken("proof-checkpoint", name, "the checkpoint of the export", "another checkpoint")
        if not path_leads(index, self.size, path, leaf, self.root):
            raise Broken("proof-mismatch", f"{name}, index {index}", "a path to the root", "a path that ends elsewhere")
        return index, 1

    def compare_with_anchor(self, size, subtrees):
        root, _, where = self.anchors.get(size, (None, None, None))
        if not self.only and root is not None and root != root_of(subtrees):
            raise Broken("anchor-mismatch", f"{where}, size {size}", b64(root), b64(root_of(subtrees)))

    def check_heads(self):
        own = self.export.find("heads.tsv")
        files = ([(own, "heads.tsv")] if own else []) + [(open(f, "rb"), f) for f in self.options.heads]
        for file, name in files:
            known = set()
            for line, where in text_lines(file, name, "malformed-heads"):
                head = HEAD.fullmatch(line)
                if not head or head[1] in known:
                    raise Broken("malformed-heads", where, "each stream once, in three columns", line)
                known.add(head[1])
                version, leaf = self.ends.get(head[1], (0, bytes(32)))
                if self.only in (None, head[1]) and (str(version), leaf.hex()) != (head[2], head[3]):
                    raise Broken("head-mismatch" if version else "stream-missing", f"{where}, {head[1]}",
                                 f"{head[2]} entries, last leaf {head[3]}", f"{version} entries, last leaf {leaf.hex()}")
            for stream in self.ends:
                if stream not in known:
                    raise Broken("head-missing", name, "the head of " + stream, "none")
            print(f"{'heads':11} {len(self.ends)} agree with {name}")

    def check_texts(self):
        file, proven, erased = self.export.find("texts.ndjson"), 0, 0
        for line, where in text_lines(file, "texts.ndjson", "malformed-texts") if file else ():
            kept, _ = json_object(line.encode(), where, "malformed-texts")
            expected = self.hashes.get(str(kept.get("text")))
            if expected is None:
                raise Broken("text-mismatch", where, "a text that an entry points to", kept.get("text"))
            if kept.get("erased") is True:
                erased += 1
                continue
            salt, content = kept.get("salt"), kept.get("content")
            if not isinstance(content, str) or not re.fullmatch("[0-9a-f]{32}", str(salt)):
                raise Broken("malformed-texts", where, "text, salt and content", list(kept))
            found = sha256(bytes.fromhex(salt) + content.encode()).hex()
            if found != expected:
                raise Broken("text-mismatch", where, expected, found)
            proven += 1
        if file:
            print(f"{'texts':11} {proven} proven, {erased} erased")


def root_of(subtrees):
    """The whole subtrees, largest first, as they stand when so many leaves are there."""
    root = subtrees[-1] if subtrees else sha256(b"")
    for left in reversed(subtrees[:-1]):
        root = node_hash(left, root)
    return root


def main():
    parser = argparse.ArgumentParser(description="Verifies an exported Daypass ledger; docs/ledger.md explains.")
    parser.add_argument("export", help="a folder or a ZIP")
    parser.add_argument("--vkey", action="append", default=[], help="a key from somebody you trust, or a file of them")
    parser.add_argument("--anchors", action="append", default=[], help="what others have kept of the checkpoints")
    parser.add_argument("--heads", action="append", default=[], help="the state of the streams")
    parser.add_argument("--skew", type=int, default=300, help="seconds that clocks may be apart")
    options = parser.parse_args()
    for place in [options.export, *options.anchors, *options.heads]:
        if not os.path.exists(place):
            parser.error(f'There is no file or folder "{place}".')
    verifier = None
    try:
        verifier = Verifier(options)
        verifier.verify()
    except (Broken, zipfile.BadZipFile, EOFError, zlib.error) as e:
        code, where, expected, found = e.args if isinstance(e, Broken) else ("torn-export", options.export, "a whole ZIP", e)
        print(f"INVALID     {code}\n  where     {where}\n  expected  {expected}\n  found     {found}", file=sys.stderr)
        return 3 if code in UNREADABLE else 1
    for warning in verifier.warnings:
        print("WARNING     " + warning)
    print("VALID       everything that was checked holds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
