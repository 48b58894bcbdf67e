"""Reads many documents with json or plistlib: the value of each, what is special about it, and the value written again."""
import datetime
import io
import json
import plistlib
import re
import struct
import sys
import unicodedata
import xml.parsers.expat

sys.setrecursionlimit(2500)
NODES = 100_000


def depth_of(value):
    deepest, open_ = 0, [(value, 1)]
    while open_:
        value, depth = open_.pop()
        if isinstance(value, (dict, list)):
            deepest = max(deepest, depth)
            open_ += [(item, depth + 1) for item in (value.values() if isinstance(value, dict) else value)]
            if depth > 2000:
                return depth
    return deepest


class Form:
    """Writes a value as a line, and notes what other readers might refuse."""

    def __init__(self, marks):
        self.marks, self.nodes, self.open = marks, 0, []

    def text(self, text):
        if "\0" in text:
            self.marks.add("nul")
        if any(0xD800 <= ord(letter) < 0xE000 for letter in text):
            self.marks.add("lone-surrogate")
        return "s" + text.encode("utf-8", "surrogatepass").hex()

    def of(self, value):
        self.nodes += 1
        if self.nodes > NODES:
            self.marks.add("unfolds")
            return "?"
        if value is None:
            self.marks.add("null")
            return "n"
        if value is True or value is False:
            return "t" if value else "f"
        if isinstance(value, int):
            if not -(2**63) <= value < 2**63:
                self.marks.add("big-integer")
            return f"i{value}" if abs(value) < 2**64 else "i?"
        if isinstance(value, float):
            if value != value or value in (float("inf"), float("-inf")):
                self.marks.add("not-finite")
            return "r" + struct.pack(">d", value).hex()
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, bytes):
            return "d" + value.hex()
        if isinstance(value, datetime.datetime):
            # Python keeps microseconds; thousandths are enough to compare.
            fraction = f".{value.microsecond // 1000:03}".rstrip("0").rstrip(".")
            return f"D{value.year:04}-{value.month:02}-{value.day:02}T{value.hour:02}:{value.minute:02}:{value.second:02}{fraction}Z"
        if isinstance(value, plistlib.UID):
            self.marks.add("uid")
            return "u"
        if any(value is outer for outer in self.open):
            self.marks.add("cycle")
            return "@"
        self.open.append(value)
        if len(self.open) > 128:
            self.marks.add("deep")
        try:
            if isinstance(value, dict):
                return "{" + ",".join(self.key(key) + ":" + self.of(item) for key, item in value.items()) + "}"
            return "[" + ",".join(self.of(item) for item in value) + "]"
        finally:
            self.open.pop()

    def key(self, key):
        if isinstance(key, str):
            return self.text(key)
        self.marks.add("key-not-text")
        return self.of(key)


def note_twins(keys, marks):
    """Letters that look the same are the same."""
    if len({unicodedata.normalize("NFD", key) if isinstance(key, str) else key for key in keys}) < len(keys):
        marks.add("duplicate-key")


def read_json(document, marks):
    def pairs(members):
        note_twins([key for key, _ in members], marks)
        return dict(members)

    def constant(text):
        marks.add("not-finite")
        return float(text)

    if not document.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")) and 0 in document[:4]:
        marks.add("wide-without-mark")
    if document.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        marks.add("utf-32")
    return json.loads(document, object_pairs_hook=pairs, parse_constant=constant)


def write_json(value):
    return [
        json.dumps(value).encode(),
        json.dumps(value, ensure_ascii=False, indent="\t").encode(),
        json.dumps(value, separators=(",", ":")).encode("utf-16"),
    ]


CONTAINERS = ("plist", "dict", "array")
SCALARS = ("key", "string", "integer", "real", "true", "false", "data", "date")
STRICT = {
    "integer": r"\s*[+-]?(\d+|0[xX][0-9a-fA-F]+)\s*",
    "real": r"\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*",
    "date": r"\s*\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\s*",
    "data": r"\s*(?:(?:[A-Za-z0-9+/]\s*){4})*(?:(?:[A-Za-z0-9+/]\s*){2}=\s*=|(?:[A-Za-z0-9+/]\s*){3}=)?\s*",
    "true": "",
    "false": "",
}


def mark_xml(document, marks):
    """Looks at the elements with expat itself."""
    stack, values = [], [0]
    if re.search(rb"<!DOCTYPE[^>\[]*?(?:\"[^\"<]*<|'[^'<]*<)", document):
        marks.add("tag-in-doctype")

    def start(name, attributes):
        if name not in CONTAINERS + SCALARS:
            marks.add("unknown-element")
        if stack and stack[-1][0] not in CONTAINERS:
            marks.add("element-in-text")
        if name == "plist" and stack:
            marks.add("inner-plist")
        if name != "plist" and not any(entry[0] != "plist" for entry in stack):
            values[0] += 1
        stack.append((name, [], []))

    def data(text):
        if stack:
            stack[-1][1].append(text)

    def end(name):
        name, pieces, keys = stack.pop()
        text = "".join(pieces)
        if name == "key" and stack:
            stack[-1][2].append(text)
        if name == "dict":
            note_twins(keys, marks)
        if name in CONTAINERS and text.strip(" \t\r\n"):
            marks.add("text-between-elements")
        if name in STRICT and not re.fullmatch(STRICT[name], text, re.ASCII):
            marks.add("loose-" + ("boolean" if name in ("true", "false") else name))
        if name == "integer" and re.search(r"[\v\f\x1c-\x1f]", text):
            marks.add("loose-integer")

    def declaration(version, encoding, standalone):
        if encoding and encoding.lower() not in ("utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1", "windows-1252"):
            marks.add("other-encoding")

    def doctype(name, system, public, has_subset):
        if has_subset:
            marks.add("internal-subset")

    parser = xml.parsers.expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, data
    parser.XmlDeclHandler, parser.StartDoctypeDeclHandler = declaration, doctype
    try:
        parser.Parse(document, True)
    except Exception:
        pass
    if values[0] != 1:
        marks.add("not-one-value")


# What is not checked elsewhere, because it carries nothing: what may be taken away before the document is read again.
UNCHECKED = {
    "unchecked-declaration": (rb"^<\?xml\s(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*?\?>", b""),
    "unchecked-instruction": (rb"<\?(?!xml\b).*?\?>", b""),
    "unchecked-doctype": (rb"<!DOCTYPE(?:\"[^\"<]*\"|'[^'<]*'|[^>\[<\"'])*>", b""),
    "unchecked-attributes": (rb"<([a-z]+)\s(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*?(/?)>", rb"<\1\2>"),
    "spaced-date": (rb"<date>\s*([-0-9TZ:]*)\s*</date\s*>", rb"<date>\1</date>"),
    "signed-hexadecimal": (
        rb"<integer>\s*([-+])0[xX]([0-9a-fA-F]+)\s*</integer\s*>",
        lambda match: b"<integer>%d</integer>" % int(match[1] + match[2], 16),
    ),
}


def read_xml(document, marks):
    mark_xml(document, marks)
    try:
        return plistlib.loads(document, fmt=plistlib.FMT_XML)
    except Exception:
        for mark, (pattern, replacement) in UNCHECKED.items():
            tamed = re.sub(pattern, replacement, document, flags=re.DOTALL)
            if tamed != document:
                marks.add(mark)
                document = tamed
                try:
                    return plistlib.loads(document, fmt=plistlib.FMT_XML)
                except Exception:
                    pass
        raise


def write_xml(value):
    try:
        # It makes line feeds of carriage returns.
        return [] if "\\r" in repr(value) else [plistlib.dumps(value, fmt=plistlib.FMT_XML, sort_keys=False)]
    except (TypeError, ValueError, OverflowError):
        return []


class Watched(io.BytesIO):
    """Notes whether objects are read from where there are none."""

    end = None
    marks = None

    def read(self, count=-1):
        start = self.tell()
        if self.end is not None and (start < 8 or start + max(count, 1) > self.end):
            self.marks.add("outside-of-objects")
        return super().read(count)


class Parser(plistlib._BinaryPlistParser):
    def _read_object(self, ref):
        if self._fp.end is None:
            trailer = self._fp.getvalue()[-32:]
            offset_size, reference_size, count, _, start = struct.unpack(">6xBBQQQ", trailer)
            self._fp.end = start
            if start < 9 or start + offset_size * count > len(self._fp.getvalue()) - 32:
                self._fp.marks.add("table-out-of-place")
            if offset_size > 8 or not 1 <= reference_size <= 8:
                self._fp.marks.add("table-out-of-place")
        if 0 <= ref < len(self._object_offsets):
            marker = self._fp.getvalue()[self._object_offsets[ref]:][:1]
            if marker in (b"\x00", b"\x0f"):
                self._fp.marks.add("null")
            if marker and marker[0] >> 4 == 1 and marker[0] > 0x14:
                self._fp.marks.add("big-integer")
        return super()._read_object(ref)

    def _get_size(self, tokenL):
        if tokenL == 0xF:
            place = self._fp.tell()
            if self._fp.getvalue()[place:place + 1] not in (b"\x10", b"\x11", b"\x12", b"\x13"):
                self._fp.marks.add("loose-size")
        return super()._get_size(tokenL)


class Members(dict):
    marks = None

    def __setitem__(self, key, value):
        if isinstance(key, str):
            twin = unicodedata.normalize("NFD", key)
            if twin in self.seen:
                self.marks.add("duplicate-key")
            self.seen.add(twin)
        elif key in self:
            self.marks.add("duplicate-key")
        super().__setitem__(key, value)

    def __init__(self):
        super().__init__()
        self.seen = set()


def read_binary(document, marks):
    Members.marks = marks
    file = Watched(document)
    file.marks = marks
    if not document.startswith(b"bplist00"):
        marks.add("no-signature")
    return Parser(dict_type=Members, aware_datetime=False).parse(file) if AWARE else Parser(dict_type=Members).parse(file)


def write_binary(value):
    try:
        return [plistlib.dumps(value, fmt=plistlib.FMT_BINARY, sort_keys=False)]
    except (TypeError, ValueError, OverflowError):
        return []


AWARE = "aware_datetime" in plistlib._BinaryPlistParser.__init__.__code__.co_varnames
READ = {"json": read_json, "xml": read_xml, "binary": read_binary}[sys.argv[1]]
WRITE = {"json": write_json, "xml": write_xml, "binary": write_binary}[sys.argv[1]]


def judge(document):
    marks = set()
    try:
        value = READ(document, marks)
        form = Form(marks)
        text = form.of(value)
    except RecursionError:
        return "no deep RecursionError"
    except Exception as error:
        return f"no {','.join(sorted(marks))} {type(error).__name__}: {' '.join(str(error).split())}"
    again = WRITE(value) if not marks else []
    return " ".join(["tamed" if marks & set(UNCHECKED) else "ok", ",".join(sorted(marks)), text] + [item.hex() for item in again])


with open("documents", "rb") as file, open("verdicts", "w", encoding="utf-8") as out:
    while size := file.read(4):
        out.write(judge(file.read(int.from_bytes(size, "big"))) + "\n")
