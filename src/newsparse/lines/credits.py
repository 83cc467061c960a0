"""Picture credits: one match both recognises and reads them."""

from __future__ import annotations

from typing import Final, NamedTuple
from unicodedata import normalize

import regex

from newsparse.lines.employers import is_outlet
from newsparse.lines.lexicon import APOSTROPHES, AROUND_PHRASES, FIRST_UNSPACED_LETTER, SAYS_BY, Lexicon, folded_line
from newsparse.lines.names import CONNECTORS, has_known_given_name, is_names
from newsparse.lines.words import LineWords
from newsparse.patterns import PARTICLE, SENTENCE_ENDS, has_figure, holds_any, pattern, quick_test
from newsparse.rule_table import RuleTable

# How long the parts of a credit may be.
LONGEST: Final = 90
"""Maximum length of a credit, in code points. It is one to three names, not a sentence; the longest in agency copy has 11 words."""
_TAIL: Final = 140  # characters at a line's end in which it is looked for
_LONGEST_AGENCY: Final = 40  # characters of a line that is an agency's name
_MOST_WORDS: Final = 11  # words of a credit; more are a sentence
_MOST_WORDS_BEFORE_STOP: Final = 5  # the same, if a full stop follows
_MOST_WORDS_IN_BRACKETS: Final = 6  # words in brackets, an agency among them
_MOST_WORDS_BEFORE_SLASH: Final = 5  # words of a list of names before a slash: "Ann Poe Fotografo | Moment"
_BEFORE_SLASH: Final = 2  # characters before a slash that belong to it: a full stop and a space
_LONGEST_AFTER_SLASH: Final = 53  # characters from a slash to the end of the line, with the names after it
_MOST_SLASHES: Final = 3  # slashes in a line that is nothing but names
_YEAR_BY_SIGN: Final = 6  # characters after © among which a figure is a year's
PICTURES: Final = frozenset("photo photos pool file images image picture pictures foto bild archive archives handout".split())
"""Terms for pictures after the name of an agency."""
_AFTER_NAME: Final = pattern(r"[,;:/|()\[\].]")
_PARTS: Final = pattern(r"\s?[/|,;(＝]\s?|\svia\s|(?<=\p{Ll}{2})\.\s")
# (Image: Ann Poe/Getty)  [Foto: dpa]  （写真：Poe）
_SIGNED: Final = pattern(r"\p{Ll}{2,5}(?:/\p{Ll}{2,5}){1,3}")  # "(roe/dpa)": initials of who wrote
_BRACKETED: Final = pattern(r"[(\[（【]([^()\[\]（）【】]{2,120})[)\]）】][.。]?$")
# © Ann Poe   (c) Ann Poe   （Ｃ）Poe   ©Ann Poe | Ann Poe
_SIGN: Final = pattern(r"(?:[—–|/-]\s?)?(?:©|\([cC]\)|（[cCｃＣ]）)\s?([^©,][^©]{1,89})$")
# ... in Wuhan. / CGTN Photo      ... at sea | Ann Poe      / CGTN Photo      ... in Elmaro. :: ANA ROS
_SLASH: Final = pattern(r"(?:(?:^|\s)(?:[/|]|//|::)|[.!?]\s?/)\s?([^/|]{2,60})$")
# REUTERS/Ann Poe   AP Photo/Ann Poe   Ann Poe/AFP   dpa/Ann Poe   Ann von der Poe/dpa
_JOINED: Final = pattern(
    rf"""(?:^|(?<=[.!?”\"'’)]\s)|(?<=\s))
    ((?:\p{{Lu}}(?:\.|[\w'’-]*+)\s(?:{PARTICLE}\s){{0,2}}+){{0,3}}+[\w.'’-]++\s?/\s?[\w.'’+ -]{{2,50}})$""",
    regex.VERBOSE,
)
# ... in Elmford. AP Photo/Ann Poe, File     ... on the pier. Ann Poe     the text after the last full stop, if it ends without one
_STOP: Final = pattern(
    r"(?:[.!?…。][”\"’»)\]]?|[)\]])\s++(?=[^.!?…。)\]]*+(?:\.(?!\s)[^.!?…。)\]]*+|\b\p{Lu}{1,2}\.\s[^.!?…。)\]]*+){0,4}$)"
)
# ...散步。新华社记者 王小明 摄    （王小明 摄）    王小明摄       the photographer, followed by "taken"      ...있다. /고은채 기자
_TAKEN: Final = pattern(
    r"(?:^|(?<=[。！？\s]))(?P<all>[（(]?(?P<who>(?:\p{Han}{2,8}[\s·]?)?(?:记者|記者)?\s?\p{Han}{2,4})\s?[摄攝][）)]?)$"
    r"|(?P<all>[（(](?P<who>(?:\p{Han}{2,8}\s?)?\p{Han}{2,4})\s?[摄攝][）)])$"
    r"|(?<=[.다]\s?)(?P<all>[/(\[]\s?(?:사진[=·]\s?)?(?P<who>\p{Hangul}{2,4})\s?(?:사진)?기자[)\]]?)$"
)
# The end of a sentence before a bracket.
_SENTENCE_END: Final = pattern(r"(?:[\p{Ll}\d]{3}|[”\"’»)])[.!?…]\s?$")
# Courtesy of the Elmford Fire Department
_THE: Final = pattern(r"the\s\p{Lu}")
# A line with none of these near its end, nor a mark, can contain a credit only as an agency's name alone, or after a sentence.
_SIGNS: Final = "©：＝）】"
_REACH_OF_SLASH: Final = 64  # characters from a slash or bar of a credit to the line's end
_TAKEN_ENDS: Final = ("摄", "攝")
_REPORTER: Final = "기자"
_BEFORE_REPORTER: Final = "/(["
_LONGEST_REPORTER: Final = 14  # characters of a Korean credit: "(사진=고은채 기자)"
_ARCHIVES: Final = (" archive", " archives", " archiv", " arkiv")
_TAKEN_OR_GIVEN: Final = ("撮影", "提供", "写真")  # after the name, in Japanese
_CLOSING: Final = frozenset(")]）】")
_holds_end: Final = quick_test(".!?…。)]")  # every end of a sentence before a credit has one of these
_PARTING: Final = "/|—–·-:"  # separators of a caption and its credit, besides full stops
_COLONS: Final = (":", "：", "=", "＝", " :", " =")
_SIGNS_OF_MARKS: Final = (":", "：", "=", "＝", "，", "redit...", "redit…")
_holds_sign_of_mark: Final = quick_test(_SIGNS_OF_MARKS)
_AROUND_COLONS: Final = " :=：＝,，.…\n\r"
_COLONS_AND_COMMAS: Final = (*_COLONS, ",", "，", "...", "…")
# Words that mean "of" as well as "by".
_ARTICLES: Final = (" de", " von", " di", " of", " av", " af", " van", " por", " از", *APOSTROPHES)
# Marks before a credit's mark inside a line.
_ENDS_BEFORE_MARK: Final = frozenset(". ! ? ) ] | / – —".split())
_STOPS_BEFORE_MARK: Final = _ENDS_BEFORE_MARK | {",", "-", ""}
_WIDE_STOPS: Final = "。！？）】」"


class Credit(NamedTuple):
    """A credit inside a line, with offsets into the line."""

    start: int  # start of the credit with its marks; the caption comes before it
    end: int  # end of the credit with its marks
    first: int  # start of the credit without marks: "CGTN Photo" in "/ CGTN Photo"
    last: int  # end of the credit without marks
    sure: bool  # True if a mark or an agency confirms it


class _Tail(NamedTuple):
    """The end of a line, in which a credit is looked for."""

    line: str
    base: int  # offset of the tail in the line that it was cut from
    text: str
    lexicon: Lexicon

    def credit(self, start: int, first: int, last: int | None = None, *, sure: bool = True) -> Credit:
        """A credit by its offsets in the end of the line."""
        size = len(self.line)
        return Credit(self.base + start, size, self.base + first, size if last is None else self.base + last, sure)


def find_credit(words: LineWords, lexicon: Lexicon) -> Credit | None:
    """Find the credit at the end of a line, or the credit that is the whole line."""
    line, letters = words.line, words.letters
    tail = line[-_TAIL:]
    ends = not letters and tail[-1:] in SENTENCE_ENDS
    signed = not letters and (
        ":" in tail
        or tail.find("/", -_REACH_OF_SLASH) >= 0
        or tail.find("|", -_REACH_OF_SLASH) >= 0
        or "=" in tail
        or not _CLOSING.isdisjoint(tail[-3:])
        or "c)" in tail
        or "C)" in tail
    )
    if not signed and not tail.isascii():
        signed = (
            tail[-1:] in _TAKEN_ENDS
            or (tail.endswith(_REPORTER) and holds_any(tail[-_LONGEST_REPORTER:], _BEFORE_REPORTER))
            or (not letters and holds_any(tail, _SIGNS))
        )
    found = None
    marked = len(words.tokens) > 1 and (not letters or not lexicon.marks.isdisjoint(words.folded))
    if signed or (marked and (_names_by_mark if letters else _has_mark)(words.key[-_TAIL:], lexicon)):
        found = _marked_credit(line, lexicon, words.key if words.whole else "")
    elif len(line) <= _LONGEST_AGENCY:
        found = _source_alone(line, words.key, lexicon)
    if found is None and not ends and not letters:
        found = _bare_credit(line, lexicon)
    return _extended(line, found, lexicon) if found is not None and found.start > 0 else found


def _marked_credit(line: str, lexicon: Lexicon, key: str = "") -> Credit | None:
    """Find a credit that a mark, brackets, a sign or an agency's name confirms; *key*: the folded line, if it is known."""
    base = max(0, len(line) - _TAIL)
    tail = _Tail(line, base, line[base:], lexicon)
    for form in FORMS.active:
        found: Credit | None = form(tail)
        if found is not None:
            return found
    return _source_alone(line, key or folded_line(line), lexicon) if len(line) <= _LONGEST_AGENCY else None


def in_brackets(tail: _Tail) -> Credit | None:
    """ "(Photo: Ann Poe)", "(AP)", "(Ann Poe/Harbour Post)", "(Harbour News: Ann Poe)"."""
    text = tail.text
    bracket = _BRACKETED.search(text) if not _CLOSING.isdisjoint(text[-3:]) else None
    if bracket is None or _SIGNED.fullmatch(bracket.group(1)):
        return None
    inner, (first, last) = bracket.group(1), bracket.span(1)
    named = name_after_mark(inner, tail.lexicon)
    if named is None and inner.lstrip()[:1] == "©":
        named = len(inner) - len(inner.lstrip(" ©"))
    if named is None:
        named = name_after_bare_mark(inner, tail.lexicon, bracketed=True)
    if named is None and (inner.endswith(_TAKEN_OR_GIVEN) or (inner.lower().endswith(_ARCHIVES) and not holds_any(inner, ".:"))):
        named = 0
    taker = inner.partition("/")[0].strip() if "/" in inner else ""
    if named is None and taker and is_names(inner) and has_known_given_name(taker, tail.lexicon.language):
        named = 0
    house, colon, taker = inner.partition(": ")
    if named is None and colon and (is_outlet(house) or _STATION.fullmatch(house)) and is_names(taker):
        named = 0
    if named is None and names_source(inner, tail.lexicon) and len(inner.split()) <= _MOST_WORDS_IN_BRACKETS:
        named = 0
    if named is not None:
        return tail.credit(bracket.start(), first + named, last)
    # ... to the pier. (Ann Poe/Harbour Post)    ... to the pier. (Ann Poe)    after a party or an age, the stop follows the bracket
    # ... to the pier [Ann Poe/Harbour Post]
    apart = text[-1] == "]" and " " in inner
    if text[-1] in ")]" and (apart or _SENTENCE_END.search(text, 0, bracket.start())) and is_names(inner):
        return tail.credit(bracket.start(), first, last, sure="/" in inner)
    return None


def after_sign(tail: _Tail) -> Credit | None:
    """ "© Ann Poe", "(c) Ann Poe", without a year."""
    text = tail.text
    sign = _SIGN.search(text) if "©" in text or "c)" in text or "C)" in text or "Ｃ）" in text else None
    if sign is None or any(map(str.isdigit, sign.group(1)[:_YEAR_BY_SIGN])):
        return None
    sure = tail.base + sign.start() > 0 or confirms_names(sign.group(1), tail.lexicon)
    return tail.credit(sign.start(), sign.start(1), sure=sure)


def after_mark(tail: _Tail) -> Credit | None:
    """ "Photo: Ann Poe", "photo by Ann Poe"."""
    line, base, text, lexicon = tail
    if not _has_mark(text.lower(), lexicon):
        return None
    whole: Credit | None = None
    if base == 0:
        named = name_after_mark(line, lexicon)
        dated = named is not None and line[named] == "©" and has_figure(line[named : named + _YEAR_BY_SIGN])  # a site's
        if named is not None and not dated and len(line) - named <= LONGEST and not _reads_like_sentence(line[named:]):
            whole = Credit(0, len(line), named, len(line), True)
            if line.find(". ", named) < 0 or line.find(":", named) < 0:
                return whole  # not "Picture: Ann Roe on the pier. Photo: Bo Poe"
    best: Credit | None = None
    low = line.lower()
    for mark in lexicon.mark_phrases if len(low) == len(line) and _is_marked(low, base, lexicon) else ():
        at = low.rfind(mark, base)
        while at > 0:
            name = _name_after_inner_mark(line, at, mark)
            if name is not None and (best is None or at < best.start):
                best = Credit(at, len(line), name, len(line), True)
            at = low.rfind(mark, base, at)
    return best or whole


def after_slash(tail: _Tail) -> Credit | None:
    """ "... in Elmford. / CGTN Photo": an agency, or what ends with a term for pictures, after a slash or bar."""
    last = max(map(tail.text.rfind, ("/", "|", "::")))
    slash = _SLASH.search(tail.text, max(0, last - _BEFORE_SLASH)) if last >= 0 else None
    if slash is None:
        return None
    given = slash.group(1)
    loud = given.isupper() and tail.text[: slash.start()].endswith(".")  # "The mill leans. | RIVER POST"
    if not (loud or names_source(given, tail.lexicon)) and PICTURES.isdisjoint(folded_line(given).split()[-1:]):
        return None
    return tail.credit(slash.start() + (tail.text[slash.start()] in ".!?"), slash.start(1))


def joined_by_slash(tail: _Tail) -> Credit | None:
    """ "REUTERS/Ann Poe", "Ann Poe/Harbour Post": a person and an agency or publication."""
    text = tail.text
    last = text.rfind("/")
    names = _JOINED.search(text) if last > 0 and len(text) - last <= _LONGEST_AFTER_SLASH else None
    if names is None or names.group(1).islower():  # "roe/dpa": initials of who wrote
        return None
    at = names.start(1)
    if not names_source(names.group(1), tail.lexicon):
        # "in Elmford AP/Ann Poe": the word right before the slash may be the agency.
        at = max(at, text.rfind(" ", at, text.find("/", at) - 1) + 1)
    return tail.credit(at, at) if names_source(text[at:], tail.lexicon) else None


def taken_by(tail: _Tail) -> Credit | None:
    """ "新华社记者 王小明 摄", "＝ＡＰ": before the Chinese word for "taken", or after the wide equals sign of Japanese copy."""
    text = tail.text
    shot = _TAKEN.search(text) if "摄" in text[-2:] or "攝" in text[-2:] or _REPORTER in text[-3:] else None
    if shot is not None:
        return tail.credit(shot.start("all"), *shot.span("who"))
    equals = text.rfind("＝")
    named = equals > 0 and (names_source(text[equals + 1 :], tail.lexicon) or text.endswith(_TAKEN_OR_GIVEN))
    return tail.credit(equals, equals + 1) if named else None


FORMS: Final = RuleTable("credits", in_brackets, after_sign, after_mark, after_slash, joined_by_slash, taken_by)
"""The forms of a credit that something confirms, in the order in which they are tried."""


def _source_alone(line: str, key: str, lexicon: Lexicon) -> Credit | None:
    """Return a line as a credit if it consists of an agency's name, "ANSA", "Foto ANSA", or a phrase such as "Submitted photo"."""
    size, first = len(line), 0
    if size > _LONGEST_AGENCY or not (key in lexicon.agencies or key in lexicon.credit_lines):
        first = key.find(" ") + 1 if size <= _LONGEST_AGENCY and key.partition(" ")[2] in lexicon.agencies else 0
        if not first or name_after_bare_mark(line, lexicon) is None:
            return None
    return Credit(0, size, first, size, True)


_STATION: Final = pattern(r"\p{Lu}{2,4}(?:\s\p{Lu}\p{Ll}++){1,2}")  # HBC Outback, with the name of a station
_FOR_PAPER: Final = pattern(r"\s(?i:pour|for|para|per|für|voor)\s(?:[«“\"]\s?\p{Lu}[^«»“”\".]{1,40}[»”\"]|\p{Lu}{2}[\p{Lu}\s]{2,38})$")


def _bare_credit(line: str, lexicon: Lexicon) -> Credit | None:
    """Names after the last full stop of a line without a final one, or joined by a slash; sure if an agency or a slash is among them."""
    base = max(0, len(line) - LONGEST)
    text = line[base:]
    ended = _holds_end(text)
    if not (ended or "/" in text or "|" in text) or _ends_without_name(text):
        return None
    tail = _Tail(line, base, text, lexicon)
    stop = _STOP.search(text) if ended else None
    if stop is not None:
        start = stop.end()
        named = name_after_bare_mark(text[start:], lexicon)
        if named is not None:
            return tail.credit(start, start + named)
        name = _FOR_PAPER.sub("", text[start:])  # ANN POE POUR « LE PHARE »
        # "… en la plaza del pueblo. EMILIO LINARES", but not "… del pueblo. READ MORE"
        loud = name.isupper() and " " in name and not line.isupper() and line[0].isalnum() and folded_line(name) not in lexicon.lines
        sure = loud or confirms_names(name, lexicon)
        if is_names(name) and (sure or _ends_sentence(text[: stop.start() + 1])):
            return tail.credit(start, start, sure=sure)
    elif base == 0 and ("/" in line or "|" in line) and line.count("/") <= _MOST_SLASHES:
        parts = [part for part in _PARTS.split(line) if part]
        # picture alliance / ASSOCIATED PRESS | Ann Poe
        if len(parts) > 1 and agency_of(parts[0], lexicon) and all(agency_of(part, lexicon) or is_names(part) for part in parts[1:]):
            return tail.credit(0, 0)
        if "/" in line and is_names(line):
            paper = line.rpartition("/")[2]  # Ann Poe/The Harbour Post
            return tail.credit(0, 0, sure="\n" in line or (paper[:1] != " " and is_outlet(paper)))
    slash = text.rfind(" / ")
    apart = slash > 0 and text[slash + 3 : slash + 4].isupper() and " " in text[slash + 3 :] and is_names(text[slash + 3 :])
    return tail.credit(slash, slash + 3, sure=False) if apart else None


def _extended(line: str, found: Credit, lexicon: Lexicon) -> Credit:
    """Extend a credit to the left: "Photo:" in "Photo: Ann Poe (AP)", "Ann Poe" in "Ann Poe / Pool via Reuters"."""
    head = line[: found.start].rstrip()
    bare = head.rstrip(_PARTING).rstrip() if head[-1:] in _PARTING and head[-2:-1] in (" ", "") else head
    # "... (AP Photo/Ann Poe) AP Photo": the agency is printed twice.
    twice = _marked_credit(head, lexicon) if head[-1:] in (")", "]") else None
    if twice is not None and agency_of(line[twice.first : twice.last], lexicon):
        return found._replace(start=twice.start, first=twice.first, last=twice.last)
    named = name_after_mark(head, lexicon) if len(head) <= LONGEST else None
    if named is not None and not _reads_like_sentence(head[named:]) and (head[-1] != "." or is_names(head[named:-1])):
        return Credit(0, found.end, named, found.end, True)
    last = bare.rsplit(None, 1)[-1] if bare else ""
    if last[:1].isupper() and last.lower().rstrip(":") in lexicon.mark_phrases:
        rest = bare[: len(bare) - len(last)].rstrip()
        if not rest or rest[-1] in SENTENCE_ENDS or rest[-1] in _PARTING:
            return found._replace(start=len(bare) - len(last))
    names = bare.rpartition(". ")[2]
    if line[found.start : found.start + 2].strip()[:1] in ("/", "|") and len(names.split()) <= _MOST_WORDS_BEFORE_SLASH and is_names(names):
        return found._replace(start=len(bare) - len(names), first=len(bare) - len(names))
    return found._replace(start=len(bare) + 1) if bare != head and bare else found


def agency_of(text: str, lexicon: Lexicon) -> str | None:
    """The canonical name of the first agency that a credit names; terms for pictures do not count."""
    for part in _PARTS.split(text) if len(text) <= LONGEST else ():
        folded = folded_line(part if part.isascii() else normalize("NFKC", part)).removeprefix("the ")
        before, _, last = folded.rpartition(" ")
        found = lexicon.agencies.get(folded) or (lexicon.agencies.get(before) if last in PICTURES else None)
        if found and folded:
            return found.name
    return None


def names_source(text: str, lexicon: Lexicon) -> bool:
    """Return True if a short text names an agency, or is a phrase such as "Submitted photo"."""
    return agency_of(text, lexicon) is not None or folded_line(text) in lexicon.credit_lines


def confirms_names(text: str, lexicon: Lexicon) -> bool:
    """Return True if an agency, a slash or a term for pictures confirms that names are a credit."""
    if any(map(str.isdigit, text)):
        return False
    return "/" in text or folded_line(text).rsplit(" ", 1)[-1] in PICTURES or names_source(text, lexicon)


def name_after_mark(inner: str, lexicon: Lexicon) -> int | None:
    """Offset of the name in "Photo: Ann Poe" or "Photo by Ann Poe"; `None` if no mark opens the text."""
    lead = len(inner) - len(inner.lstrip(AROUND_PHRASES))
    folded = inner[lead:].lower()
    marks = lexicon.marks_by_letter.get(folded[:1], ())
    for mark in marks if folded.startswith(marks) else ():
        if folded.startswith(mark):
            rest = folded[len(mark) :]
            bare = rest.lstrip(_AROUND_COLONS)
            at = lead + len(mark) + len(rest) - len(bare)
            # "Foto de familia" names nobody; "photo by" may precede a name in lower case.
            common = inner[at : at + 1].islower() and not _THE.match(inner, at)
            # "Ann Poe goes viral" is no name.
            names = not any(word[:1].islower() and word not in CONNECTORS for word in _AFTER_NAME.split(inner[at:], 1)[0].split())
            named = _says_by(mark, rest) and not (common and mark.endswith(_ARTICLES)) and (common or names)
            if bare and not (mark.endswith("copyright") and bare[0].isdigit()) and (named or _is_closed(mark, rest)):
                return at
    return None


def name_after_bare_mark(text: str, lexicon: Lexicon, *, bracketed: bool = False) -> int | None:
    """Offset of the name in "Photo Ann Poe", "Foto ANSA": a mark of one word without a colon, and an agency or names.

    These have several words; *bracketed*, one is enough.
    """
    mark, _, name = text.partition(" ")
    several = " " in name or folded_line(name) in lexicon.agencies
    usual = name.lower() not in lexicon.months if bracketed else several and mark[:1].isupper()
    return len(mark) + 1 if usual and mark.lower() in lexicon.mark_phrases and is_names(name) else None


def _name_after_inner_mark(line: str, at: int, mark: str) -> int | None:
    """The offset of the name after a mark in a line; `None` if the mark is an ordinary word here."""
    if line[at - 1].isalnum():
        return None
    rest = line[at + len(mark) :]
    bare = rest.lstrip(_AROUND_COLONS)
    before = line[at - 2 : at].strip()
    by = (
        _says_by(mark, rest)
        and (line[at].isupper() or before in _ENDS_BEFORE_MARK)
        and (not bare[:1].islower() or _THE.match(bare) is not None)
    )
    fits = bare and (by or _is_closed(mark, rest)) and len(bare) <= LONGEST and not _reads_like_sentence(bare)
    apart = line[at].isupper() or before in _STOPS_BEFORE_MARK or line[at - 1] in _WIDE_STOPS
    apart = apart or (mark[0] >= FIRST_UNSPACED_LETTER and line[at - 1].isspace() and line[at - 2].isalpha())
    return len(line) - len(bare) if fits and apart else None


def _says_by(mark: str, rest: str) -> bool:
    """Return True if a mark says "by" and something follows it: "photo by Ann Poe", "photo d'Anne Roe"."""
    return mark.endswith(SAYS_BY) and (rest[:1] == " " or mark[-1] in APOSTROPHES)


def _is_closed(mark: str, rest: str) -> bool:
    """Return True if a colon or its substitute follows a mark: "Image source, Ann Poe", "Credit...Ann Poe"."""
    several = " " in mark or mark == "credit" or mark[0] >= FIRST_UNSPACED_LETTER
    return rest.startswith(_COLONS_AND_COMMAS if several else _COLONS)


def _has_mark(low: str, lexicon: Lexicon) -> bool:
    """Return True if a lower-case text contains a colon, or "photo by" or another mark that needs none."""
    return _holds_sign_of_mark(low) or _names_by_mark(low, lexicon)


def _names_by_mark(low: str, lexicon: Lexicon) -> bool:
    """Return True if a lower-case text contains "photo by" or another mark that needs no colon."""
    for end, marks in lexicon.by_marks:  # noqa: SIM110  # half the time of `any`
        if end in low and holds_any(low, marks):
            return True
    return False


def _is_marked(low: str, base: int, lexicon: Lexicon) -> bool:
    """Return True if a lower-case line contains "photo:" or another mark right before a colon, or one that needs none."""
    if _names_by_mark(low, lexicon):
        return True
    for sign in _SIGNS_OF_MARKS:
        at = low.find(sign, base)
        while at > 0:
            if low.endswith(lexicon.mark_ends, 0, at - (low[at - 1] == " ")) or sign[0] == "r":
                return True
            at = low.find(sign, at + 1)
    return False


def _reads_like_sentence(text: str) -> bool:
    """Return True if a supposed name reads like a sentence."""
    words = text.split()
    if len(words) > _MOST_WORDS or not text.rstrip().endswith((".", "!", "?")):
        return len(words) > _MOST_WORDS
    # Timothy Roe, courtesy of the Harbour Line.
    return len(words) > _MOST_WORDS_BEFORE_STOP and 2 * sum([word[:1].islower() for word in words]) >= len(words)


def _ends_without_name(text: str) -> bool:
    """Return True if the last word of a line cannot belong to a name, as in most lines without a full stop."""
    last = (text.rsplit(maxsplit=1) or [""])[-1]
    return last[:1].islower() and last not in CONNECTORS and not ("." in last and last[-1].isalpha())


def _ends_sentence(text: str) -> bool:
    """Return True if the full stop at the end of a text closes a sentence: not "1." or "Gov."."""
    word = text[:-1].rsplit(None, 1)[-1:]
    if not word or text[-1] != ".":
        return True
    return word[0].isalpha() and len(word[0]) > (3 if word[0][0].isupper() else 1)
