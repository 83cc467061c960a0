"""Picture credits: one match both recognises and reads them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

import regex

from newsparse.knowledge.forenames import FORENAMES
from newsparse.lines.credit_agencies import LONGEST, PICTURES, names_agency, names_source
from newsparse.lines.credit_marks import WORDS_AND_SIGN, find_mark, name_after_mark, reads_like_sentence, says_by
from newsparse.lines.credit_names import CONNECTORS, is_names, names_person
from newsparse.lines.lexicon import HOUSES, Lexicon, folded_line
from newsparse.lines.paper_credits import find_paper_credit
from newsparse.lines.source_credits import find_source_credit, is_body, is_service_and_person
from newsparse.lines.words import OPENING_MARKS, LineWords
from newsparse.patterns import pattern

# How long the parts of a credit may be.
_TAIL: Final = 140  # characters at a line's end in which it is looked for
_LONGEST_AGENCY: Final = 40  # characters of a line that is an agency's name
_LONGEST_PERSON_AND_HOUSE: Final = 60  # characters of a line that is a person and a house for pictures
_MOST_WORDS_OF_NAME: Final = 3  # words of a person's name that is looked for before a house
_MOST_WORDS_IN_BRACKETS: Final = 6  # words in brackets, an agency among them
_MOST_WORDS_BEFORE_SLASH: Final = 5  # words of a list of names before a slash: "Ann Poe Fotografo | Moment"
_MOST_WORDS_AFTER_PLAIN_MARK: Final = 4  # words of a name after "Foto" without a colon
_MOST_MARK_WORDS: Final = 4  # words before a comma that say whose picture it is
_FEWEST_IN_CAPITALS: Final = 2  # words of a credit in capitals
_MOST_IN_CAPITALS: Final = 6
_FEWEST_BEFORE_CAPITALS: Final = 5  # words of a caption before them
_NO_QUOTES: Final = str.maketrans("", "", '«»“”"')
_MOST_SLASHES: Final = 3  # slashes in a line that is nothing but names
_YEAR_BY_SIGN: Final = 6  # characters after © among which a figure is a year's

# (Image: Ann Poe/Getty)  [Foto: dpa]  （写真：Poe）
_BRACKETED: Final = pattern(r"[(\[（【]([^()\[\]（）【】]{2,120})[)\]）】][.。]?$")
# © Ann Poe   (c) Ann Poe   （Ｃ）Poe   ©Ann Poe | Ann Poe
_SIGN: Final = pattern(r"(?:[—–|/-]\s?)?(?:©|\([cC]\)|（[cCｃＣ]）)\s?([^©]{2,90})$")
# ... in Wuhan. / CGTN Photo      ... at sea | Ann Poe      / CGTN Photo
_SLASH: Final = pattern(r"(?:(?:^|\s)[/|]|[.!?]\s?/)\s?([^/|]{2,60})$")
# REUTERS/Ann Poe   AP Photo/Ann Poe   Ann Poe/AFP   dpa/Ann Poe   Ann von der Poe/dpa
_NAMES: Final = pattern(
    r"""(?:^|(?<=[.!?”\"'’)]\s)|(?<=\s))
    ((?:\p{Lu}(?:\.|[\w'’-]*+)\s(?:(?:van|von|vom|de|der|den|del|da|di|la|al|bin)\s){0,2}+){0,3}+[\w.'’-]++\s?/\s?[\w.'’ -]{2,50})$""",
    regex.VERBOSE,
)
# ... in Elmford. AP Photo/Ann Poe, File     ... on the pier. Ann Poe     the text after the last full stop, without one of its own
_STOP: Final = pattern(
    r"(?:[.!?…。][”\"’»)\]]?|[)\]])\s++(?=[^.!?…。)\]]*+(?:\.(?!\s)[^.!?…。)\]]*+|\b\p{Lu}{1,2}\.\s[^.!?…。)\]]*+){0,4}$)"
)
# ...散步。新华社记者 王小明 摄    （王小明 摄）    王小明摄       the photographer, followed by "taken"
_SHOT: Final = pattern(
    r"(?:^|(?<=[。！？\s]))(?P<all>[（(]?(?P<who>(?:\p{Han}{2,8}[\s·]?)?(?:记者|記者)?\s?\p{Han}{2,4})\s?[摄攝][）)]?)$"
    r"|(?P<all>[（(](?P<who>(?:\p{Han}{2,8}\s?)?\p{Han}{2,4})\s?[摄攝][）)])$"
)
_CLOSING: Final = frozenset(")]）】")


class Credit(NamedTuple):
    """A credit inside a line, with offsets into the line."""

    start: int
    """Where the credit with its marks begins; the caption comes before it."""
    end: int
    """Where it ends."""
    first: int
    """Where the bare credit begins: "CGTN Photo" in "/ CGTN Photo"."""
    last: int
    """Where the bare credit ends."""
    sure: bool
    """Whether a mark or an agency confirms it."""


def find_credit(words: LineWords, lexicon: Lexicon) -> Credit | None:
    """Find the credit at the end of a line, or the credit that is the whole line.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.lines.words import cut_words
    >>> from newsparse.lines.lexicon import lexicon_for
    >>> english = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> line = "The pier at dusk. (Photo: Ann Poe)"
    >>> found = find_credit(cut_words(line), english)
    >>> line[: found.start], line[found.first : found.last]
    ('The pier at dusk. ', 'Ann Poe')
    >>> line = "The pier at dusk. Ann Poe/Harbour Post"
    >>> line[find_credit(cut_words(line), english).start :]
    'Ann Poe/Harbour Post'
    >>> find_credit(cut_words("The pier reopened on Friday."), english) is None
    True
    """
    line, letters = words.line, words.letters
    tail, last = line[-_TAIL:], line[-1:]
    ends = last in _ENDS
    signed = last in _TAKES or (not letters and any(map(tail.__contains__, _SIGNS)))
    labelled = ":" in tail
    if ends and len(line) > _TAIL and not (signed or labelled):
        return None  # most paragraphs
    ended = not ends and not letters and any(map(tail.__contains__, _ENDS))
    if not signed and "@" not in tail and lexicon.credit_words.isdisjoint(_words_in(words, tail)):
        found = _agency_alone(line, words.key, lexicon) or (_bare_credit(line, lexicon) if ended else None)  # most lines
    elif signed or labelled:
        found = _marked_credit(line, lexicon) or _bare_credit(line, lexicon) or _house_alone(line)
    elif says_by(words.key[-_TAIL:], lexicon):
        found = _marked_credit(line, lexicon) or _bare_credit(line, lexicon)
    else:
        base = max(0, len(line) - _TAIL)
        found = _agency_alone(line, words.key, lexicon) or _house_alone(line) or _of_paper(line, base, tail, lexicon)
        if found is None:
            found = _of_source(line, base, tail, lexicon)
        if found is None and ended:
            found = _bare_credit(line, lexicon)
    if found is None and last.isupper():
        found = _capitals_at_end(line)
    if found is None and len(line) <= LONGEST and any(map(line.__contains__, _COMMAS)):
        found = _after_comma(line, lexicon)
    return _whole(line, found, lexicon) if found is not None and found.start > 0 else found


# A line with neither one of these near its end nor a word of a credit can hold one only as an agency's name alone, or after a sentence.
_SIGNS: Final = "/|)©=]：＝）】"
_TAKES: Final = ("摄", "攝")


def _words_in(words: LineWords, tail: str) -> list[str]:
    """The words at the end of a line, without any marks that touch them."""
    if words.letters or (len(tail) < _TAIL and "".join(words.folded).isalnum()):
        return words.folded
    return WORDS_AND_SIGN.findall(tail.lower())


def _agency_alone(line: str, key: str, lexicon: Lexicon) -> Credit | None:
    """Return a line as a credit if it is, folded, an agency's name."""
    size = len(line)
    return Credit(0, size, 0, size, True) if size <= _LONGEST_AGENCY and key in lexicon.agencies else None


def _house_alone(line: str) -> Credit | None:
    """Return a line as a credit if it is a person with a house for pictures, or one "via" another: "Ann Poe, Harbour Pictures"."""
    bare = line.strip("()[]")
    if len(line) > _LONGEST_PERSON_AND_HOUSE or bare[-1:] in _ENDS:
        return None
    if " via " not in bare and bare.rpartition(" ")[2].lower() not in HOUSES:
        return None
    if not is_names(bare) or bare.split(maxsplit=1)[0].lower().strip(".") not in FORENAMES:
        return None
    at = line.find(bare)
    return Credit(0, len(line), at, at + len(bare), True)


def _person_at(text: str) -> int:
    """Where the person begins whose name ends a text, two or three capitalised words from a known given name on; -1 if none.

    >>> _person_at("on the pier on Friday Ann Poe"), _person_at("on the pier on Friday")
    (22, -1)
    """
    words = text.split()[-_MOST_WORDS_OF_NAME:]
    for count in range(len(words), 1, -1):
        name = words[-count:]
        if name[0].lower().strip(".") in FORENAMES and all(word[0].isupper() for word in name) and text.endswith(" ".join(name)):
            return len(text) - len(" ".join(name))
    return -1


def _marked_credit(line: str, lexicon: Lexicon) -> Credit | None:
    """Find a credit that a mark, brackets, a sign or an agency's name confirms."""
    base = max(0, len(line) - _TAIL)
    tail = line[base:]
    for form in _MARKED_FORMS:
        found = form(line, base, tail, lexicon)
        if found is not None:
            return found
    return _agency_alone(line, folded_line(line), lexicon)


def _of_paper(line: str, base: int, tail: str, lexicon: Lexicon) -> Credit | None:
    """A credit that names its paper, or a phrase that is a credit by itself: "Courier photo by Ann Poe", "Submitted photo"."""
    found = find_paper_credit(tail, lexicon)
    return Credit(base + found.start, len(line), base + found.first, base + found.last, True) if found else None


def _of_source(line: str, base: int, tail: str, lexicon: Lexicon) -> Credit | None:
    """A credit that an address, a paper glued to the sentence before it, or "for the Post" confirms."""
    found = find_source_credit(tail)
    return Credit(base + found.start, len(line), base + found.start, base + found.last, True) if found else None


def _bracketed(line: str, base: int, tail: str, lexicon: Lexicon) -> Credit | None:
    """A credit in brackets at the end: "(Photo: Ann Poe)", "(Ann Poe/Harbour Post)"."""
    bracket = _BRACKETED.search(tail) if not _CLOSING.isdisjoint(tail[-3:]) else None
    if bracket is None:
        return None
    inner = bracket.group(1)
    start, first, last = base + bracket.start(), base + bracket.start(1), base + bracket.end(1)
    short = len(inner.split()) <= _MOST_WORDS_IN_BRACKETS
    read = name_after_mark(inner, lexicon) or (0 if names_agency(inner, lexicon) and short else None)
    if read is None and inner.lstrip()[:1] == "©":
        read = len(inner) - len(inner.lstrip(" ©"))
    if read is not None:
        return Credit(start, len(line), first + read, last, True)
    # ... to the pier (Ann Poe/Harbour Post)    a person joined with a publication is its photographer
    if "/" in inner and is_names(inner) and names_person(inner):
        return Credit(start, len(line), first, last, True)
    # ... to the pier. (Elmford Fire Department)    ... to the pier. (Harbour Rural: Ann Poe)
    apart = start == 0 or _LASTING.search(tail, 0, bracket.start()) is not None
    if apart and tail[-1] in _CLOSING and (is_service_and_person(inner) or (start > 0 and is_body(inner))):
        return Credit(start, len(line), first, last, True)
    # ... to the pier. (Ann Poe/Harbour Post)    ... to the pier. (Ann Poe)    after a party or an age, the stop follows the bracket
    if tail[-1] in ")]" and _LASTING.search(tail, 0, bracket.start()) and is_names(inner):
        return Credit(start, len(line), first, last, "/" in inner)
    return None


def _after_sign(line: str, base: int, tail: str, lexicon: Lexicon) -> Credit | None:
    """Names after "©" or "(c)", without a year."""
    sign = _SIGN.search(tail) if "©" in tail or "c)" in tail or "C)" in tail or "Ｃ）" in tail else None
    if sign is None or any(c.isdigit() for c in sign.group(1)[:_YEAR_BY_SIGN]):
        return None
    start = base + sign.start()
    return Credit(start, len(line), base + sign.start(1), len(line), start > 0 or names_source(sign.group(1), lexicon))


def _after_mark(line: str, base: int, tail: str, lexicon: Lexicon) -> Credit | None:
    """Names after "Photo:" or "photo by"."""
    if tail[-1:] in _ENDS and base != 0 and ":" not in tail and "：" not in tail:
        return None
    marked = find_mark(line, base, lexicon)
    return None if marked is None else Credit(marked[0], len(line), marked[1], len(line), True)


def _after_slash(line: str, base: int, tail: str, lexicon: Lexicon) -> Credit | None:
    """An agency, or what ends with a term for pictures, after a slash or bar: "... in Elmford. / CGTN Photo"."""
    slash = _SLASH.search(tail) if "/" in tail or "|" in tail else None
    if slash is None:
        return None
    if not names_agency(slash.group(1), lexicon) and PICTURES.isdisjoint(folded_line(slash.group(1)).split()[-1:]):
        return None
    return Credit(base + slash.start() + (tail[slash.start()] in ".!?"), len(line), base + slash.start(1), len(line), True)


def _joined_by_slash(line: str, base: int, tail: str, lexicon: Lexicon) -> Credit | None:
    """A person and an agency or publication joined by a slash: "REUTERS/Ann Poe", "Ann Poe/Harbour Post"."""
    names = _NAMES.search(tail) if "/" in tail else None
    if names is None:
        return None
    at = names.start(1)
    if not names_agency(names.group(1), lexicon):
        # "in Elmford AP/Ann Poe": the word right before the slash may be the agency.
        at = max(at, tail.rfind(" ", at, tail.find("/", at) - 1) + 1)
    person = _person_at(tail[: len(tail[: tail.find("/", at)].rstrip())])
    if names_agency(tail[at:], lexicon):
        at = base + max(at, person)
        return Credit(at, len(line), at, len(line), True)
    # "... on Friday Ann Poe/Harbour Post"
    if person > 0 and line[-1] not in _ENDS and is_names(tail[person:]):
        return Credit(base + person, len(line), base + person, len(line), True)
    return None


def _before_taken(line: str, base: int, tail: str, lexicon: Lexicon) -> Credit | None:
    """A photographer before the Chinese word for "taken", or what follows the wide "＝" of Japanese copy."""
    shot = _SHOT.search(tail) if "摄" in tail[-2:] or "攝" in tail[-2:] else None
    if shot is not None:
        return Credit(base + shot.start("all"), len(line), base + shot.start("who"), base + shot.end("who"), True)
    equals = tail.rfind("＝")
    if equals > 0 and (names_agency(tail[equals + 1 :], lexicon) or tail.endswith(_TAKEN)):
        return Credit(base + equals, len(line), base + equals + 1, len(line), True)
    return None


# The forms of a credit that something confirms, in the order in which they are tried.
_MARKED_FORMS: Final[tuple[Callable[[str, int, str, Lexicon], Credit | None], ...]] = (
    _of_paper,
    _of_source,
    _bracketed,
    _after_sign,
    _after_mark,
    _after_slash,
    _joined_by_slash,
    _before_taken,
)


def _bare_credit(line: str, lexicon: Lexicon) -> Credit | None:
    """Names after the last full stop of a line without a final one, or joined by a slash; sure if an agency or a slash is among them."""
    size = len(line)
    base = max(0, size - LONGEST)
    tail = line[base:]
    if tail[-1:] in _ENDS or _no_name(tail):
        return None
    stop = _STOP.search(tail) if any(map(tail.__contains__, _STOPPING)) else None
    if stop is not None:
        start = stop.end()
        rest = tail[start:]
        named = after_plain_mark(rest, lexicon)
        if named:
            return Credit(base + start, size, base + start + named, size, True)
        if line[0] not in OPENING_MARKS and _is_in_capitals(rest):  # below a quotation: who said it
            return Credit(base + start, size, base + start, size, True)
        if is_names(rest):
            sure = names_source(rest, lexicon)
            if sure or _ends_sentence(tail[: stop.start() + 1]):
                return Credit(base + start, size, base + start, size, sure)
    elif base == 0 and "/" in line and line.count("/") <= _MOST_SLASHES and is_names(line):
        return Credit(0, size, 0, size, False)
    slash = tail.rfind(" / ")
    if slash > 0 and tail[slash + 3 : slash + 4].isupper() and is_names(tail[slash + 3 :]) and " " in tail[slash + 3 :]:
        return Credit(base + slash, size, base + slash + 3, size, False)
    return None


def after_plain_mark(text: str, lexicon: Lexicon) -> int:
    """Where names begin right after a word for pictures, without a colon, as in the Netherlands; 0 if they do not.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.lines.lexicon import lexicon_for
    >>> dutch = lexicon_for(default_knowledge().language("nl"), default_knowledge())
    >>> after_plain_mark("Foto Anna Poe", dutch), after_plain_mark("Foto van de dag", dutch)
    (5, 0)
    """
    mark, _, names = text.partition(" ")
    words = names.split()
    plain = 1 < len(words) <= _MOST_WORDS_AFTER_PLAIN_MARK and "".join(words).replace("-", "").isalpha()
    return len(mark) + 1 if plain and mark.lower() in lexicon.mark_phrases and is_names(names) else 0


def _after_comma(line: str, lexicon: Lexicon) -> Credit | None:
    """Return a line as a credit if words for a picture's source and a comma open it: "Image source, Ann Poe", "图像来源，Ann Poe"."""
    comma = next((at for at in map(line.find, _COMMAS) if at > 0), -1)
    mark = line[: max(comma, 0)].lower()
    if comma < 0 or mark.count(" ") >= _MOST_MARK_WORDS or not (" " in mark or not mark.isascii()) or mark not in lexicon.mark_phrases:
        return None
    first = len(line) - len(line[comma + 1 :].lstrip())
    named = first < len(line) and len(line[first:].split()) <= _MOST_WORDS_IN_BRACKETS and line[-1] not in _ENDS
    return Credit(0, len(line), first, len(line), True) if named else None


# Commas of Latin, Chinese and Arabic scripts.
_COMMAS: Final = ",，،"


def _is_in_capitals(text: str) -> bool:
    """Whether a text is a person's name in capitals, as papers print who took a picture: "ANN POE", "ANN POE POUR « LE COURRIER »"."""
    words = text.translate(_NO_QUOTES).split()
    named = text.isupper() and _FEWEST_IN_CAPITALS <= len(words) <= _MOST_IN_CAPITALS and words[0].lower() in FORENAMES
    return named and is_names(" ".join(words))


def _capitals_at_end(line: str) -> Credit | None:
    """Return a name in capitals at the end of a longer line in small letters as a credit: "The pier in Elmford ANN POE"."""
    words = line.split()
    for count in range(min(_MOST_WORDS_OF_NAME, len(words) - _FEWEST_BEFORE_CAPITALS), 1, -1):
        name = words[-count:]
        if all(word.isupper() and word.isalpha() for word in name) and name[0].lower() in FORENAMES:
            start = len(line) - len(" ".join(name))
            small = not any(word.isupper() and len(word) > 1 for word in words[:-count])
            return Credit(start, len(line), start, len(line), True) if small and line.endswith(" ".join(name)) else None
    return None


# Every end of a sentence before a credit has one of these.
_STOPPING: Final = ".!?…。)]"


def _no_name(tail: str) -> bool:
    """Whether the last word of a line can be no name, nor belong to one: most lines that end without a full stop."""
    last = (tail.split() or [""])[-1]
    return last[:1].islower() and last not in CONNECTORS and not ("." in last and last[-1].isalpha())


def _ends_sentence(text: str) -> bool:
    """Whether the full stop at the end of a text closes a sentence: not "1." or "Gov."."""
    word = text[:-1].rsplit(None, 1)[-1:]
    if not word or text[-1] != ".":
        return True
    return word[0].isalpha() and len(word[0]) > (3 if word[0][0].isupper() else 1)


def _whole(line: str, found: Credit, lexicon: Lexicon) -> Credit:
    """Extend a credit to the left: "Photo:" in "Photo: Ann Poe (AP)", "Ann Poe" in "Ann Poe / Pool via Reuters"."""
    head = line[: found.start].rstrip()
    bare = head.rstrip(_PARTING).rstrip() if head[-1:] in _PARTING and head[-2:-1] in (" ", "") else head
    # "... (AP Photo/Ann Poe) AP Photo": the agency is printed twice.
    twice = _marked_credit(head, lexicon) if head[-1:] in (")", "]") else None
    if twice is not None and twice.sure:
        return found._replace(start=twice.start, first=twice.first, last=twice.last)
    read = name_after_mark(head, lexicon) if len(head) <= LONGEST else None
    if read is not None and not reads_like_sentence(head[read:]):
        return Credit(0, found.end, read, found.end, True)
    last = bare.rsplit(None, 1)[-1] if bare else ""
    if last[:1].isupper() and last.lower().rstrip(":") in lexicon.mark_phrases:
        rest = bare[: len(bare) - len(last)].rstrip()
        if not rest or rest[-1] in _ENDS or rest[-1] in _PARTING:
            return found._replace(start=len(bare) - len(last))
    slash = line[found.start : found.start + 2].strip()[:1] in ("/", "|")
    if slash and "." not in bare[:-1] and len(bare.split()) <= _MOST_WORDS_BEFORE_SLASH and is_names(bare):
        return Credit(0, found.end, 0, found.last, found.sure)
    person = _person_at(bare) if slash else -1
    if person > 0 and is_names(line[person : found.last]):
        return found._replace(start=person, first=person)
    return found._replace(start=len(bare) + 1) if bare != head and bare else found


# "taken by", "given by", after the name.
_TAKEN: Final = ("撮影", "提供", "写真")
# Separators of a caption and its credit, besides full stops.
_PARTING: Final = "/|—–·-"
_ENDS: Final = ".!?…。！？"
# The end of a sentence before a bracket.
_LASTING: Final = pattern(r"(?:[\p{Ll}\d]{3}|[”\"’»)])[.!?…]\s?$")
