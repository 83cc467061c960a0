"""E-mails as they were sent or saved: quoted-printable, parts that are no plain text, and the addresses behind the words of links."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from typing import Final

from newsparse.patterns import holds_any, pattern
from newsparse.repair.aligned import Edit, without_inner

_ADDRESSES: Final = ("(http", "[ http", "[http", "<http")
SIGNS_OF_MESSAGES: Final = ("=\n", "=\r\n", "-Version: 1.0", "=?", *_ADDRESSES)
"""Each message that has to be repaired contains one of these."""
_FIELDS_OF_MESSAGES: Final = ("MIME-", "Mime-", "mime-", "Content-", "content-", "CONTENT-")
_LONGEST_HEAD: Final = 20_000  # characters
# =E2=80=99      a character as the bytes of its encoding; one may be broken by "=" at the end of a line
_CODED: Final = pattern(r"(?:=[0-9A-F]{2}(?:=[ \t]{0,9}\n(?==[0-9A-F]{2}))?)++")
_CODE: Final = pattern(r"=(?P<byte>[0-9A-F]{2})")
_SOFT_BREAK: Final = pattern(r"=[ \t]{0,9}\n")
_FEWEST_SOFT_BREAKS: Final = 2  # of a text that does not say how it is encoded
_DECLARED: Final = ("quoted-printable", "QUOTED-PRINTABLE", "Quoted-Printable")
_READ_AS: Final = {"\xa0": " ", "\n": "\n", "\r": "", "\t": "\t"}
# =?utf-8?q?Pier_ge=C3=B6ffnet?=      a field of a head that is not in plain letters
_WORDS: Final = pattern(r"(?:=\?[\w-]{1,40}\?[QqBb]\?[^?\s]{1,400}\?=(?:\s{1,4}(?==\?))?)++")
# --4711
# Content-Type: text/html      the head of a part
_OTHER_PART: Final = pattern(
    r"(?mi)^(?P<mark>--\S{4,72})[ \t]*\n(?:content-(?!type)[^\n]*\n){0,6}content-type:\s?+(?!text/plain|multipart|message)[^\n]{3,400}\n"
)
_BOUNDARY: Final = pattern(r"(?m)^--\S{4,72}[ \t]*$")
_BLANK_LINE: Final = pattern(r"\n[ \t]*+\n")
_SUBJECT: Final = pattern(r"(?mi)^subject:[^\n]{0,1000}(?P<breaks>\n[ \t]++)(?:[^\n]{1,1000}(?P<breaks>\n[ \t]++)){0,9}(?=\S)")
# Read more (https://elmford.example)      Read more <https://…>      Read more [ https://… ]      [image: The pier]
_ADDRESS: Final = (
    r"(?:\((?:https?://|mailto:)[^\s()]{4,2000}\)|<(?:https?://|mailto:)[^\s<>|]{4,2000}>|\[\s?https?://[^\s\[\]]{4,2000}\s?\])"
)
_BEHIND: Final = pattern(rf"(?<![\]!])(?:(?<=[^\s>])[ \t]?\n?|(?m:^)[ \t]*){_ADDRESS}|(?m:^)\[image:[^\[\]\n]{{0,300}}\]")
_LINKED_LINE: Final = pattern(rf"(?m)^[^\n\[\]]{{0,90}}?(?<![.!?:\s])[ ]?\n?{_ADDRESS}[ \t]*$")
_FEWEST_LINKED_LINES: Final = 2
# It is open. Read more (https://elmford.example)
_CALL: Final = pattern(rf"(?m)(?<=[.!?”\"»])(?P<gap>[ ])\p{{Lu}}[^.!?\n]{{2,30}}?[ ]{_ADDRESS}[ \t]*$")
# ** Pier reopens (https://elmford.example)
# ------------------------------------------
_HEADING: Final = pattern(r"(?m)^(?P<mark>\*\*\s)(?P<words>[^\n]{2,400})\n(?P<rule>[-=]{8,})[ \t]*$|(?P<mark>\*\*[ ])")
# *Pier reopens* <https://elmford.example>
_BOLD_LINE: Final = pattern(rf"(?m)^(?P<mark>\*)[^\s*][^*\n]{{1,200}}(?P<mark>\*)(?=[ \t]*(?:{_ADDRESS})?[ \t]*$)")


def message_parts(text: str) -> list[Edit]:
    """Leave out the parts of a message that are no plain text, and join the lines of its subject.

    >>> message_parts("--4711\\nContent-Type: text/html\\n\\n<p>Open.</p>\\n--4711--")
    [Edit(start=31, end=44, read_as='')]
    """
    if not holds_any(text[:_LONGEST_HEAD], _FIELDS_OF_MESSAGES):
        return []  # most texts
    found = _SUBJECT.search(text)
    edits = [Edit(*place, " ") for place in found.spans("breaks")] if found else []
    for part in _OTHER_PART.finditer(text):
        if edits and part.start() < edits[-1].end:
            continue  # so that no piece is searched twice
        end = text.find(f"\n{part['mark']}", part.end())
        edits.append(Edit(part.end(), end if end >= 0 else len(text), ""))
    return list(without_inner(edits))


def coded_characters(text: str) -> list[Edit]:
    """Read the bytes of quoted-printable as characters, in UTF-8 or Windows-1252.

    >>> [edit.read_as for edit in coded_characters("Content-Transfer-Encoding: quoted-printable\\n\\ncaf=C3=A9=\\n s")]
    ['é', '']
    """
    if "=" not in text:
        return []  # most texts
    words = [Edit(*word.span(), _decoded(word.group())) for word in (_WORDS.finditer(text) if "=?" in text else ())]
    declared = max(map(text.find, _DECLARED))
    blank = _BLANK_LINE.search(text, declared) if declared >= 0 else None
    body = blank.start() if blank else 0
    soft = [Edit(*found.span(), "") for found in _SOFT_BREAK.finditer(text, body)]
    if declared < 0 and (len(soft) < _FEWEST_SOFT_BREAKS or not _CODE.search(text)):
        return words
    marks = [Edit(*mark.span(), mark.group()) for mark in _BOUNDARY.finditer(text, body)]
    return list(without_inner([*words, *marks, *soft, *_characters(text, body)]))


def _decoded(words: str) -> str:
    from email.errors import HeaderParseError  # for texts with such words only
    from email.header import decode_header, make_header

    try:
        return str(make_header(decode_header(words)))
    except (HeaderParseError, LookupError, ValueError):
        return words


def _characters(text: str, body: int) -> Iterator[Edit]:
    for run in _CODED.finditer(text, body):
        codes = list(_CODE.finditer(text, *run.span()))
        raw = bytes(int(code["byte"], 16) for code in codes)
        try:
            read_as = raw.decode("utf-8")
            sizes = [len(character.encode("utf-8")) for character in read_as]
        except UnicodeDecodeError:
            read_as = raw.decode("cp1252", "replace")
            sizes = [1] * len(raw)
        at = 0
        for character, size in zip(read_as, sizes, strict=True):
            if character.isprintable() or character in _READ_AS:
                yield Edit(codes[at].start(), codes[at + size - 1].end(), _READ_AS.get(character, character))
            at += size


def linked_words(text: str) -> list[Edit]:
    """Read the words of links without the addresses behind them, and the headings of newsletters as those of Markdown.

    >>> letter = "Pier reopens (https://elm.example/1)\\n\\nIt is open.\\n\\nUnsubscribe <https://elm.example/2>\\n"
    >>> [letter[edit.start : edit.end] for edit in linked_words(letter)]
    [' (https://elm.example/1)', ' <https://elm.example/2>']
    """
    linked = chain.from_iterable(form.finditer(text) for form in (_LINKED_LINE, _CALL))
    if not holds_any(text, _ADDRESSES) or len(list(islice(linked, _FEWEST_LINKED_LINES))) < _FEWEST_LINKED_LINES:
        return []  # most texts
    edits = [Edit(*found.span(), "") for found in _BEHIND.finditer(text)]
    edits += [Edit(*found.span("gap"), "\n\n") for found in _CALL.finditer(text)]
    edits += [Edit(*mark, "") for found in _BOLD_LINE.finditer(text) for mark in found.spans("mark")]
    for found in _HEADING.finditer(text) if "** " in text else ():
        edits += [Edit(*found.span("mark"), "## " if found["rule"] else ""), *(Edit(*rule, "") for rule in found.spans("rule"))]
    return list(without_inner(edits))
