"""Measurements of a line, taken once for every distinct line."""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import Final, NamedTuple

import regex

from newsparse.labelling.facts.credits import Credit, find_credit
from newsparse.labelling.facts.forms import Lead, Mark, Shape, Stamp
from newsparse.labelling.lexicon import Lexicon, folded_line, folded_words
from newsparse.patterns import pattern
from newsparse.recognition.bylines import BylineMatch, has_known_given_name, match_byline
from newsparse.recognition.end_marks import why_end_mark
from newsparse.recognition.furniture import kind_of_bar, kind_of_opening
from newsparse.recognition.sign_offs import is_sign_off, may_name_contributors
from newsparse.terms import Kind

# Characters of scripts written without spaces; 2.2 of them are as long as one word of news text.
_IDEOGRAPH: Final = pattern(r"[\u3040-\u30ff\u3400-\u9fff]")
_PER_WORD: Final = 2.2
_CLOSERS: Final = "\"'”’»)]）」』】›“‘ \u00a0\u200b\ufeff"
_OPENERS: Final = "\"'“„‘‚«»「『‹`"
# 12:30   12.30 Uhr   9 p.m.   11h20
_TIME: Final = pattern(r"\b\d{1,2}(?:[:.h]\d\d\b(?!\.\d)|\s?(?:[ap]\.?m\b|uhr\b))", regex.IGNORECASE)
# 11.04 Uhr: Ferry runs again   9:30 a.m. – Ferry runs again      the head of an entry, not a date
_ENTRY: Final = pattern(
    r"\d{1,2}[.:h]\d\d(?:\s?(?:uhr|h|[ap]\.?m\.?))?+(?::|\s?[|–—]|\s-)\s++\P{L}?+\p{L}++(?:[\s-]\S++){2}", regex.IGNORECASE
)
# 12/05/2024   2024-05-12   12.05.2024   2024年5月
_DAY: Final = pattern(r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b|\d{1,4}\s?[年월月]")
_YEAR: Final = pattern(r"\b(?:19|20)\d\d\b")
# 3 hours ago   vor 5 Std.
_AGO: Final = pattern(r"\b\d+\s?(?:h|min|mins|minutes?|hours?|days?|hrs?)\s(?:ago|read)\b|\bvor\s\d+\s", regex.IGNORECASE)
_AGO_WORDS: Final = ("ago", "read", "vor", "AGO", "READ", "VOR", "Ago", "Read", "Vor")
# 3/12   1 of 5   0:35   12   (4)
_COUNTER: Final = pattern(r"[\W\d]*+|\d+\s?(?:/|of|von|de|av)\s?\d+")
# harbour.example.com   ann@harbour
_SITE: Final = pattern(r"\.(?<=[\w-]\.)(?:com|org|net|de|co|uk|fr)\b", regex.IGNORECASE)
_AT: Final = pattern(r"@(?<=\S@)\S")
_BULLET: Final = pattern(r"[-–—•·*▪►●■○◦‣]\s|\d{1,2}[.)]\s")
_STAGE: Final = pattern(r"\p{Lu}[\p{Lu}\d' -]{2,25}:\s\S")
_LABEL: Final = pattern(r"[^\s:]+(?:\s[^\s:]+){0,2}:\s\S")
# ... on Friday. The ...   the stop is matched first, then the character before it
_INNER_STOP: Final = pattern(r"[.!?]\s(?<=[a-zß-ÿ)”\"»’][.!?]\s)[\"“„»‘]?\p{Lu}")
_FAR_STOPS: Final = "。！？"
_NAME: Final = pattern(r"(?:\p{Lu}[\p{L}.'’-]*+(?:\s(?:de|van|von|der|da|la|el|bin|al))?\s){1,3}\p{Lu}[\p{L}'’-]++")
_MARKS: Final = {
    ".": Mark.STOP,
    "!": Mark.STOP,
    "?": Mark.QUESTION,
    "…": Mark.ELLIPSIS,
    ":": Mark.COLON,
    ",": Mark.COMMA,
    ";": Mark.COMMA,
    "。": Mark.STOP,
    "！": Mark.STOP,
    "？": Mark.QUESTION,
    "؟": Mark.QUESTION,
    "۔": Mark.STOP,
    "।": Mark.STOP,
    "：": Mark.COLON,
    "-": Mark.DASH,
    "–": Mark.DASH,
    "—": Mark.DASH,
    "|": Mark.DASH,
    "»": Mark.ARROW,
    "›": Mark.ARROW,
    ">": Mark.ARROW,
    "→": Mark.ARROW,
}
_LONG: Final = 2000
_FIGURES: Final = "0123456789"
_INITIAL: Final = itemgetter(0)


class Facts(NamedTuple):
    """The measured properties of a line."""

    words: int
    """Its length in words; 2.2 ideographs count as one."""
    mark: Mark
    """Its final punctuation."""
    upper: float
    """Share of its words that begin with a capital; -1 where its letters have no case."""
    caps: bool
    """Whether all its letters are capitals."""
    small: float
    """Share of function words; -1 where the language has none to count."""
    lead: Lead
    """How it opens."""
    sentences: bool
    """Whether a sentence ends inside it."""
    quoted: str
    """"all" if it is one quotation, "some" if it contains one, else ""."""
    digits: float
    """Share of digits among its characters."""
    stamp: Stamp
    """The sort of date it contains."""
    signs: str
    """Letters for what it contains: c ©, b bar or bullet, h hash or at sign, u address, l label and colon, p bracket."""
    kind: Kind | None
    """Which kind of boilerplate its words suggest."""
    how: str
    """How `kind` was found: "own" (a user's phrase), "line", "start", "part" or "shape"; "" without a kind."""
    by: BylineMatch | None
    """The names in it, if it reads as a byline."""
    signed: str
    """How sure that is: "opened" by "by" or the like, "known" given names, "bare" capitals, or ""."""
    name: bool
    """Whether it is a person's name and little else."""
    opener: bool
    """Whether it opens with a word that opens captions."""
    sides: bool
    """Whether brackets in it locate a person in a picture."""
    credit: Credit | None
    """The credit at its end."""
    shape: Shape
    """The coarse class by which neighbouring lines see it."""
    key: str
    """Its words folded, for finding it again."""
    stems: frozenset[str]
    """Its longer words by their stems, for comparing it with other lines."""


def measure(line: str, lexicon: Lexicon) -> Facts:
    """Measure a line.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.labelling.lexicon import lexicon_for
    >>> words = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> facts = measure("The pier reopened on Friday after two years.", words)
    >>> facts.words, facts.mark.name, facts.shape.name
    (8, 'STOP', 'SENTENCE')
    """
    full = len(line)
    short = line if full <= _LONG else line[:_LONG]
    tokens = short.split()
    words = len(tokens) if full <= _LONG else full // 6
    plain = short.isascii()
    # An ideograph takes three bytes: where letters take fewer, a third of them are none.
    if not plain and 3 * len(short.encode("utf-8", "surrogatepass")) > 5 * len(short):
        ideographs = len(_IDEOGRAPH.findall(short))
        if ideographs * 3 > len(short):
            words = max(1, round(full / _PER_WORD))
    bare = line[-40:].rstrip(_CLOSERS)
    mark = _MARKS.get(bare[-1:], Mark.NONE)
    if line.endswith("...") or bare.endswith("…"):
        mark = Mark.ELLIPSIS
    key = folded_words(tokens)
    folded = key.split() if words <= 60 else key[:400].split()
    # Letters without case say nothing by it.
    cased = plain or short[:1].lower() != short[:1].upper() or short.lower() != short.upper()
    upper = sum(map(str.isupper, map(_INITIAL, tokens))) / (len(tokens) or 1) if cased else -1.0
    caps = short.isupper() and words > 0
    known = lexicon.function_words
    small = sum(map(known.__contains__, folded)) / (len(folded) or 1) if known else -1.0
    lead = _lead(short)
    quoted = ""
    if lead == Lead.QUOTE and short[-1:] in _CLOSERS:
        quoted = "all"
    elif "“" in short or '"' in short or "„" in short or "«" in short or "‘" in short:
        quoted = "some"
    figured = any(map(short.__contains__, _FIGURES))
    digits = sum(map(short.count, _FIGURES)) / len(short) if figured else 0.0
    if lead == Lead.DIGIT and _ENTRY.match(short):
        lead = Lead.ENTRY
    stamp = _stamp(short, folded, lexicon) if digits and words <= 30 and lead != Lead.ENTRY else Stamp.NONE
    signs = _signs(short, key, plain)
    kind, how = _kind(key, folded, words, mark, short, signs, lexicon)
    credit = find_credit(short, lexicon) if full <= _LONG and words <= 120 and (kind is None or how == "start") else None
    if kind is None and not (credit is not None and credit.sure and credit.start == 0 and ";" not in short):
        kind, how = _end_matter(short, key, words, lexicon)
        if kind is not None:
            credit = None
    elif kind is Kind.COPYRIGHT and credit is not None and credit.sure:
        kind, how = None, ""
    by = _byline(short, folded, upper, lexicon) if words <= 25 and (kind is None or kind in _SIGNED) else None
    signed = _signed(by, lexicon)
    name = 2 <= words <= 4 and short[:1].isalpha() and _NAME.fullmatch(short) is not None
    opener = words <= 60 and key.startswith(lexicon.openers.get(key[:1], ())) and _opens(key, lexicon)
    sides = words <= 80 and ("(" in short or "（" in short) and _sides(short, lexicon)
    # A sentence that ends inside has two characters or more after its mark.
    stops = short.find(".", 0, -2) >= 0 or short.find("!", 0, -2) >= 0 or short.find("?", 0, -2) >= 0
    sentences = (stops and _INNER_STOP.search(short) is not None) or (not plain and any(stop in short for stop in _FAR_STOPS))
    shape = _shape(words, mark, kind, credit, signed in _SURE, name, stamp, sentences, small)
    return Facts(
        words,
        mark,
        upper,
        caps,
        small,
        lead,
        sentences,
        quoted,
        digits,
        stamp,
        signs,
        kind,
        how,
        by,
        signed,
        name,
        opener,
        sides,
        credit,
        shape,
        key,
        stems_of(key),
    )


def stems_of(key: str) -> frozenset[str]:
    """The longer words of a folded line by their stems; pairs of letters in the scripts of the East.

    >>> sorted(stems_of("the harbours of elmford"))
    ['elmfor', 'harbou']
    """
    if not key.isascii():
        key = key.replace("\u00ad", "")
        if key[:1] >= _EAST or key[-1:] >= _EAST:
            return frozenset([word[i : i + 2] for word in key.split() for i in range(len(word) - 1)])
    return frozenset([word[:_STEM] for word in unmarked(key) if len(word) > 3])


def unmarked(key: str) -> list[str]:
    """The words of a folded line without the marks beside them.

    >>> unmarked("reply: it's (late)")
    ['reply', "it's", 'late']
    """
    return _unmarked(key) if len(key) <= _LONG else _unmarked.__wrapped__(key)


@lru_cache(maxsize=1)  # a line's stems and its words are asked for one after the other
def _unmarked(key: str) -> list[str]:
    if key.isascii():
        return key.translate(_UNMARKED).split()
    # Beyond ASCII, a translation looks up every character.
    for mark in _BESIDE:
        if mark in key:
            key = key.replace(mark, " ")
    return key.split()


# Scripts without spaces, and Korean, say in two letters what others say in more than three.
_EAST: Final = "\u1100"
# Letters that tell a word in all its forms.
_STEM: Final = 6
# Marks beside a word.
_BESIDE: Final = '.,:;"“”‘„«»?!()[]…'
_UNMARKED: Final = dict.fromkeys(map(ord, _BESIDE), " ")


def _opens(key: str, lexicon: Lexicon) -> bool:
    """Whether a caption opener is really one, and not "right now": a mark follows it, or it has several words."""
    for opener in lexicon.openers.get(key[:1], ()):
        if key.startswith(opener):
            rest = key[len(opener) :].lstrip(" ")[:1]
            if rest in _BEHIND or (" " in opener and not key[len(opener)].isalpha()) or opener[0] >= "\u0e00":
                return True
    return False


# (left)   (v.l.)   （中央）   (l.)      not (R) of a party, nor 501(c)
_BRACKET: Final = pattern(r"(?:(?<=\s)\((?!\p{Lu}\.?\))|（)\s?([^()（）]{1,24})[)）]")


def _sides(line: str, lexicon: Lexicon) -> bool:
    """Whether a line locates somebody with "(left)" or "(pictured)"."""
    return any(folded_line(inner) in lexicon.sides or inner.split(",")[0].lower() in lexicon.sides for inner in _BRACKET.findall(line))


# Characters after the word that opens a caption; "" if it is the whole line.
_BEHIND: Final = frozenset(("", *":,.(–—-|/："))


def _lead(line: str) -> Lead:
    """Return how a line opens."""
    first = line[:1]
    if not first.isalpha() and _BULLET.match(line):
        return Lead.BULLET
    if first in _OPENERS:
        return Lead.QUOTE
    if first.isdigit():
        return Lead.DIGIT
    if first.isupper():
        return Lead.STAGE if _STAGE.match(line) else Lead.CAPITAL
    return Lead.SMALL if first.islower() else Lead.OTHER


def _end_matter(line: str, key: str, words: int, lexicon: Lexicon) -> tuple[Kind | None, str]:
    """Recognise end marks and sign-offs."""
    if words <= 4 and why_end_mark(line, 0, len(line), lexicon.knowledge):
        return Kind.END_MARK, "shape"
    if words <= (80 if line[0] in _LISTS else 40) and _may_sign_off(line, key, lexicon):
        return (Kind.SIGN_OFF, "shape") if is_sign_off(line, 0, len(line), lexicon.language) else (None, "")
    return None, ""


_LISTS: Final = "(_*[•"


def _may_sign_off(line: str, key: str, lexicon: Lexicon) -> bool:
    """Whether a line can be a sign-off: it opens with a bracket or role, has roles before colons, or thanks helpers."""
    if line[0] in _LISTS or ":" in line or ";" in line:
        return True
    return line.count(" ") >= 3 and (key.startswith(lexicon.roles.get(key[:1], ())) or may_name_contributors(line))


def _byline(line: str, folded: list[str], upper: float, lexicon: Lexicon) -> BylineMatch | None:
    """Read a line as a byline; only lines that might be one are examined closely."""
    if not folded or (len(folded) < 2 and folded[0] not in lexicon.agencies and line[:1] < "\u3040"):
        return None
    cased = line[:1].lower() != line[:1].upper() or not line[:1].isalpha()
    if cased and folded[0].rstrip(":：") not in lexicon.by_words:
        # "Ann Poe | Published 1 day ago", "16:59 Ann Poe": two capitals open it, and what lists or dates names follows.
        first, *rest = line.split(maxsplit=2)
        names = first[0].isdigit() or (first[0].isupper() and (not rest or not rest[0][0].islower() or rest[0] in _LINKS))
        if upper < 0.25 or not names or (len(folded) > _NAMES and not any(mark in line for mark in _PARTED) and not _dated(folded)):
            return None
    elif cased and upper < 0.4:
        return None
    found = match_byline(line, 0, len(line), lexicon.language, lexicon.knowledge)
    # Letters without case do not show names.
    return found if cased or (found is not None and (found.opened or line[0] >= "\u3040")) else None


# Small words after the first word of a name, or between a genre and its author.
_LINKS: Final = frozenset("by von van vom zu der den de del della da di du dos das la le el al bin ibn par por av af ter ten y e".split())
# Most words in a list of names without separators, and the separators.
_NAMES: Final = 6
_PARTED: Final = ("|", "·", "•", " - ", " – ", ", ", "/", " and ", " und ", " & ")


def _dated(folded: list[str]) -> bool:
    return any(token[0].isdigit() for token in folded[1:6])


_SURE: Final = frozenset(("opened", "known"))


def _signed(by: BylineMatch | None, lexicon: Lexicon) -> str:
    """Return how certain it is that a line names people."""
    if by is None or by.opened:
        return "opened" if by else ""
    return "known" if any(has_known_given_name(name, lexicon.language) for name in by.names) else "bare"


# Kinds of boilerplate that bylines are mistaken for: "Ann Poe, 3 hours ago", "About Ann Poe".
_SIGNED: Final = frozenset((Kind.PUBLISHED, Kind.BIOGRAPHY))


def _stamp(line: str, folded: list[str], lexicon: Lexicon) -> Stamp:
    if any(word in line for word in _AGO_WORDS) and _AGO.search(line):
        return Stamp.AGO
    if _TIME.search(line):
        return Stamp.TIME
    if _DAY.search(line) or (_YEAR.search(line) and any(word.strip(".,") in lexicon.months for word in folded)):
        return Stamp.DAY
    return Stamp.YEAR if _YEAR.search(line) else Stamp.NONE


def _signs(line: str, key: str, plain: bool) -> str:
    signs = ""
    if not plain and "©" in line:
        signs += "c"
    if "|" in line or " / " in line or " > " in line or (not plain and ("•" in line or "›" in line or " » " in line or "·" in line)):
        signs += "b"
    if "#" in line or "@" in line:
        signs += "h"
    # Most lines hold no full stop but their last character.
    if ("@" in line or line.find(".", 0, -1) >= 0 or ("." in line and "//" in line)) and _address(line, key):
        signs += "u"
    if ":" in line and _LABEL.match(line):
        signs += "l"
    if "(" in line:
        signs += "p"
    return signs


def _address(line: str, key: str) -> bool:
    if ("@" in line and _AT.search(line)) or _SITE.search(line):
        return True
    return "www." in key or "http://" in key or "https://" in key


def _kind(key: str, folded: list[str], words: int, mark: str, line: str, signs: str, lexicon: Lexicon) -> tuple[Kind | None, str]:
    if key in lexicon.lines:
        return lexicon.lines[key], "own" if key in lexicon.own else "line"
    for phrase in lexicon.own_starts:
        if key.startswith(phrase.text):
            return phrase.kind, "own"
    if not folded or (words <= 12 and not line[0].isalpha() and _COUNTER.fullmatch(line)):
        return (Kind.END_MARK if why_end_mark(line, 0, len(line), lexicon.knowledge) else Kind.OTHER), "shape"
    if ("b" in signs or folded[0].strip(":,.") in lexicon.furniture.first_words) and (
        barred := kind_of_bar(line, key, lexicon.furniture)
    ) in _BARS:
        return barred, "line"
    if words <= 40 and not (mark == Mark.STOP and line[0] in _OPENERS):
        opened = kind_of_opening(key, line, lexicon.furniture)
        if opened is not None:
            return opened, "start"
    parts = lexicon.parts
    if words <= 30 and not (mark == Mark.STOP and words >= 5) and not parts.keys().isdisjoint(folded):
        for word in folded:
            for phrase in parts.get(word, ()):
                if phrase.text in key:
                    return phrase.kind, "part"
    # "6 Comments", "{ 7 comments... read them below }", "Kommentare (12)"
    if words <= _COUNTED and any(map(key.__contains__, _FIGURES)) and _REPLIES.search(key):
        return Kind.COMMENTS, "shape"
    # "View 6 images", "44 Bilder"
    if words <= _GALLERY and not lexicon.marks.isdisjoint(folded) and any(map(str.isdigit, folded)) and ":" not in line and "©" not in line:
        return Kind.GALLERY, "shape"
    return None, ""


_GALLERY: Final = 5
# The kinds of a line of several boilerplate words: a share bar or a menu.
_BARS: Final = (Kind.SHARE, Kind.NAVIGATION)
# The longest line that counts a story's comments.
_COUNTED: Final = 10
# 6 comments   comments (12)   kommentare: 3   评论(5)      not "5 comment faire"
_REPLIES: Final = pattern(
    r"\b\d++\s?(?:comments?|repl(?:y|ies)|responses?|thoughts|kommentare?r?|commentaires?|reacties?|comentarios?|comentários?|commenti"
    r"|komentarz[ye]|komentářů?|yorum|коммент\p{L}*+|σχ[οό]λια)\b(?!\sfaire)"
    r"|(?:comments?|replies|responses|kommentarer?|commentaires?|reacties|comentarios|comentários|commenti|komentarze|komentáře|yorum(?:lar)?"
    r"|комментарии|σχ[οό]λια|评论|評論|回應|コメント|댓글)\s?[:(\[（]\s?\d"
)


def _shape(
    words: int, mark: Mark, kind: Kind | None, credit: Credit | None, by: bool, name: bool, stamp: Stamp, sentences: bool, small: float
) -> Shape:
    """Return the coarse class of a line, as its neighbours see it."""
    if kind is Kind.END_MARK or kind is Kind.SIGN_OFF:
        return Shape.END_MATTER
    if kind is not None and words < 14:
        return Shape.FURNITURE
    if credit is not None and credit.sure:
        return Shape.CREDIT if credit.start < 3 else Shape.CREDITED_LINE
    if words >= 40 or (words >= 20 and (mark in (Mark.STOP, Mark.QUESTION, Mark.COLON, Mark.ELLIPSIS) or sentences)):
        return Shape.PARAGRAPH
    if words >= 10 and (mark in (Mark.STOP, Mark.QUESTION, Mark.ELLIPSIS) or sentences):
        return Shape.SENTENCE
    if by:
        return Shape.BYLINE
    if stamp in (Stamp.TIME, Stamp.DAY, Stamp.AGO) and words <= 14 and mark != Mark.STOP:
        return Shape.DATE_LINE
    if words >= 14:
        return Shape.LONG_LINE
    if mark == Mark.QUESTION:
        return Shape.QUESTION
    if mark == Mark.STOP:
        return Shape.SENTENCE if words >= 6 else Shape.SHORT_SENTENCE
    if mark == Mark.COLON:
        return Shape.LABEL
    if name:
        return Shape.NAME
    if words >= 4:
        return Shape.LINE
    return Shape.SCRAP
