"""Page furniture by the words of a line, in its language and in English: share bars, menus, links, counts of comments."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final, NamedTuple

from newsparse.lines.end_marks import why_end_mark
from newsparse.lines.forms import FoundBy
from newsparse.lines.lexicon import AROUND_PHRASES, FIRST_UNSPACED_LETTER, Lexicon, Phrase, folded_line
from newsparse.lines.sign_offs import AGENCIES_USED_OPENINGS, WORDS_OF_THANKS, is_sign_off, may_name_contributors
from newsparse.lines.words import OPENING_MARKS, LineWords, cut_words, unmarked
from newsparse.patterns import SENTENCE_ENDS, has_figure, holds_any, pattern, quick_test
from newsparse.terms import Kind

# How long lines of each kind are, in words, unless another unit is given.
_LONGEST_COUNTER: Final = 12
_LONGEST_BAR: Final = 24  # a menu or a share bar
_LONGEST_BAR_READ: Final = 400  # characters; a longer line contains other words, or runs of white space
_LONGEST_OPENED: Final = 40  # a phrase opens it
_LONGEST_HOLDING: Final = 30  # a phrase is in it
_LONGEST_COMMENT_COUNT: Final = 10
_LONGEST_PICTURE_COUNT: Final = 5
_LONGEST_END_MARK: Final = 4
_LONGEST_SIGN_OFF: Final = 40
_LONGEST_LISTED_SIGN_OFF: Final = 80  # in brackets or with a bullet
_LONGEST_PHRASE: Final = 5  # of a bar
_SHORTEST_SENTENCE: Final = 5
_SHORTEST_THANKS: Final = 3  # spaces in a sentence that thanks somebody
# Separators of the entries of a menu or a share bar; counts and ages between them: "1.2K", "(3)", "12".
_ENTRY_SEPARATORS: Final = pattern(r"\s*+[|•·›»→/>]\s*+|\s++[-–—]\s++|\t")
_TYPOGRAPHIC_SEPARATORS: Final = ("•", "·", "›", "»", "→", " – ", " — ")
_COUNT: Final = pattern(r"[\d.,]++[kKmM+]?")
# The kinds of a line of several boilerplate words: a share bar or a menu.
_BARS: Final = (Kind.SHARE, Kind.NAVIGATION)
# The sign that follows a link: "Watch the pier reopen »".
_LINK_SIGN: Final = "»"
# 3/12   1 of 5   0:35   12   (4)
_COUNTER: Final = pattern(r"[\W\d_]*+|\d+\s?(?:/|of|von|de|av)\s?\d+")
_LISTS: Final = "(_*[•"
# 6 comments   comments (12)   kommentare: 3   评论(5)      not "5 comment faire"
_REPLIES: Final = pattern(
    r"\b\d++\s?(?:comments?|repl(?:y|ies)|responses?|thoughts|kommentare?r?|commentaires?|reacties?|comentarios?|comentários?|commenti"
    r"|komentarz[ye]|komentářů?|yorum|коммент\p{L}*+|σχ[οό]λια)\b(?!\sfaire)"
    r"|(?:comments?|replies|responses|kommentarer?|commentaires?|reacties|comentarios|comentários|commenti|komentarze|komentáře|yorum(?:lar)?"
    r"|комментарии|σχ[οό]λια|评论|評論|回應|コメント|댓글)\s?[:(\[（]\s?\d"
)
# Each of its words has one of these.
_holds_reply_word: Final = quick_test(
    [
        *("comment", "repl", "respons", "thoughts", "komment", "reactie", "coment", "koment", "yorum", "коммент", "σχ"),
        *("评论", "評論", "回應", "コメント", "댓글"),
    ]
)


class FurnitureMatch(NamedTuple):
    """The kind of boilerplate that a line is, and how it was found."""

    kind: Kind
    found_by: FoundBy

    @property
    def whole(self) -> bool:
        """True if known phrases make up the whole line; otherwise one opens it or occurs in it."""
        return self.found_by is FoundBy.LINE or self.found_by is FoundBy.OWN_PHRASE


def match_furniture(line: str, lexicon: Lexicon) -> FurnitureMatch | None:
    """Recognise a line as furniture by the phrases in it."""
    if not _may_hold_phrase(line, lexicon):
        return None  # most lines of copy
    words = cut_words(line)
    found = match_phrases(words, line[-1:] in SENTENCE_ENDS, has_separator(line), lexicon)
    return found or match_counts(words, has_figure(line), lexicon)


def _may_hold_phrase(line: str, lexicon: Lexicon) -> bool:
    """Return True if a line may be furniture: it is short, has a separator, or opens with a known phrase, holds one or consists of some."""
    key = folded_line(line)
    if key.count(" ") < _LONGEST_PICTURE_COUNT or key[0] >= FIRST_UNSPACED_LETTER or lexicon.own_starts or has_separator(line):
        return True
    first = key.partition(" ")[0]
    starts = lexicon.starts.get(first.strip(":,."))
    if starts is not None and key.startswith(starts.texts):
        return True
    first = first if first.isalpha() else first.strip(AROUND_PHRASES)
    if first in lexicon.first_words or first[:1].isdigit():
        last = key.rpartition(" ")[2].strip(AROUND_PHRASES)
        if last in lexicon.last_words or last[:1].isdigit():
            return True
    if line[-1] not in SENTENCE_ENDS and _phrase_inside(key, unmarked(key), lexicon):
        return True
    return key.count(" ") < _LONGEST_COMMENT_COUNT and has_figure(key) and _holds_reply_word(key)


def match_phrases(words: LineWords, stops: bool, barred: bool, lexicon: Lexicon) -> FurnitureMatch | None:
    """Recognise a line that is cut into words by the phrases in it.

    *stops*: the line ends with a full stop or an exclamation mark; *barred*: a bar, a bullet or an arrow is between words.
    """
    line, key, folded, count = words.line, words.key, words.folded, words.size
    key = f"© {key[1:]}" if key[:1] == "©" and key[1:2].isdigit() else key  # ©2024 Harbour News
    if key in lexicon.lines:
        return FurnitureMatch(lexicon.lines[key], FoundBy.OWN_PHRASE if key in lexicon.own else FoundBy.LINE)
    for phrase in lexicon.own_starts:
        if key.startswith(phrase.text):
            return FurnitureMatch(phrase.kind, FoundBy.OWN_PHRASE)
    if not folded:
        return None
    # "Authors | About | Contact", not "By Ann Roe | Email | Print"
    if (barred or folded[0] in lexicon.first_words) and not (folded[0] in lexicon.by and line[len(folded[0]) + 1 :][:1].isupper()):
        kind = _kind_of_bar(words, lexicon)
        if kind is not None and kind in _BARS:
            return FurnitureMatch(kind, FoundBy.LINE)
    if count <= _LONGEST_OPENED and not (stops and line[0] in OPENING_MARKS):
        first = key.partition(" ")[0].strip(":,.")
        for opening in (first, key[0]) if key[0] >= FIRST_UNSPACED_LETTER else (first,):
            starts = lexicon.starts.get(opening)
            if starts is not None and key.startswith(starts.texts):
                kind = _kind_of_opening(key, line, starts.phrases)
                if kind is not None:
                    return FurnitureMatch(kind, FoundBy.OPENING)
    if count <= _LONGEST_HOLDING and not (stops and count >= _SHORTEST_SENTENCE):
        inside = _phrase_inside(key, folded, lexicon)
        return FurnitureMatch(inside.kind, FoundBy.PHRASE_INSIDE) if inside else None
    return None


def _phrase_inside(key: str, folded: Sequence[str], lexicon: Lexicon) -> Phrase | None:
    """Return the first phrase in a line, of those that the words of the line may belong to."""
    if lexicon.part_words.isdisjoint(folded):
        return None  # most lines
    near = chain.from_iterable(map(lexicon.parts.__getitem__, filter(lexicon.part_words.__contains__, folded)))
    return next((phrase for phrase in near if phrase.text in key), None)


def has_separator(line: str) -> bool:
    """Return True if a line contains a sign that may separate the entries of a menu."""
    plain = "|" in line or "/" in line or ">" in line or "\t" in line or " - " in line
    return plain or (not line.isascii() and holds_any(line, _TYPOGRAPHIC_SEPARATORS))


def _kind_of_opening(key: str, line: str, starts: Sequence[Phrase]) -> Kind | None:
    """The kind of the first phrase that opens a line, among those with its first word."""
    for phrase in starts:
        text = phrase.text
        if text[-1] == _LINK_SIGN:
            if line[-1] == _LINK_SIGN and "«" not in line and key.startswith(text[:-1] + " "):
                return phrase.kind
        elif key.startswith(text):
            # "more" does not open a line with "moreover"; scripts without spaces need no boundary.
            rest = key[len(text) : len(text) + 1]
            if not (rest.isalpha() and text[-1].isalpha() and max(rest, text[-1]) < "\u0e00"):
                return phrase.kind
    return None


def _kind_of_bar(words: LineWords, lexicon: Lexicon) -> Kind | None:
    """The kind of a menu, a breadcrumb path or a share bar: half the entries between bars are known, or all words are known phrases."""
    line = words.line
    spaces = line.count(" ")
    if spaces > _LONGEST_BAR or len(line) > _LONGEST_BAR_READ:
        return None
    if not words.letters and has_separator(line):
        entries = [entry for entry in map(folded_line, _ENTRY_SEPARATORS.split(line)) if entry and not _is_count(entry)]
        if len(entries) > 1:
            kinds = [kind for entry in entries if (kind := lexicon.lines.get(entry) or _kind_of_phrases(entry, lexicon))]
            if len(kinds) > 1 and 2 * len(kinds) >= len(entries):
                return kinds[0]
    kind = _kind_of_phrases(words.key, lexicon) if spaces else None
    # "Language: English" is a label with its value, "Share: Facebook Email" a bar.
    return kind if kind is Kind.SHARE or ":" not in line else None


def _is_count(entry: str) -> bool:
    """Return True if an entry of a menu only counts or dates another one."""
    return (entry[0].isdigit() or entry[0] in ".,") and _COUNT.fullmatch(entry) is not None


def _kind_of_phrases(key: str, lexicon: Lexicon) -> Kind | None:
    """The kind of the first phrase if known phrases, and counts, make up all the words."""
    first = key.partition(" ")[0].strip(AROUND_PHRASES)
    if first not in lexicon.first_words and not first[:1].isdigit():
        return None  # most lines
    last = key.rpartition(" ")[2].strip(AROUND_PHRASES)
    if last not in lexicon.last_words and not last[:1].isdigit():
        return None
    tokens = key.split()
    kind: Kind | None = None
    at = 0
    while at < len(tokens):
        for size in range(min(_LONGEST_PHRASE, len(tokens) - at), 0, -1):
            phrase = " ".join(tokens[at : at + size]).strip(AROUND_PHRASES)
            found = lexicon.lines.get(phrase)
            if found is not None or not phrase or (size == 1 and _is_count(phrase)):
                kind = kind or found
                at += size
                break
        else:
            return None
    return kind


def match_counts(words: LineWords, figures: bool, lexicon: Lexicon) -> FurnitureMatch | None:
    """Recognise a line that counts comments or pictures: "6 Comments", "{ 7 comments... }", "View 6 images", "44 Bilder".

    *figures*: the line has some.
    """
    line, key = words.line, words.key
    if words.letters or words.size > _LONGEST_COMMENT_COUNT:
        return None
    if figures and _holds_reply_word(key) and _REPLIES.search(key):
        return FurnitureMatch(Kind.COMMENTS, FoundBy.FORM)
    pictured = words.size <= _LONGEST_PICTURE_COUNT and not lexicon.marks.isdisjoint(words.folded)
    if pictured and any(map(str.isdigit, words.folded)) and ":" not in line and "©" not in line:
        return FurnitureMatch(Kind.GALLERY, FoundBy.FORM)
    return None


def match_counter(words: LineWords, lexicon: Lexicon) -> FurnitureMatch | None:
    """Recognise a line that only counts, or has no words: "3/12", "-30-", "(4)"."""
    line = words.line
    if words.folded and (line[0].isalpha() or words.size > _LONGEST_COUNTER or words.key in lexicon.lines or not _COUNTER.fullmatch(line)):
        return None
    return FurnitureMatch(Kind.END_MARK if why_end_mark(line, 0, len(line), lexicon.knowledge) else Kind.OTHER, FoundBy.FORM)


def match_end_matter(words: LineWords, lexicon: Lexicon) -> FurnitureMatch | None:
    """Recognise end marks and sign-offs."""
    line, count = words.line, words.size
    if count <= _LONGEST_END_MARK and why_end_mark(line, 0, len(line), lexicon.knowledge):
        return FurnitureMatch(Kind.END_MARK, FoundBy.FORM)
    if count <= (_LONGEST_LISTED_SIGN_OFF if line[0] in _LISTS else _LONGEST_SIGN_OFF) and _may_sign_off(words, lexicon):
        return FurnitureMatch(Kind.SIGN_OFF, FoundBy.FORM) if is_sign_off(line, 0, len(line), lexicon.language) else None
    return None


def _may_sign_off(words: LineWords, lexicon: Lexicon) -> bool:
    """Return True if a line can be a sign-off: it opens with a bracket or role, has roles before colons, or thanks helpers."""
    line, key = words.line, words.key
    if not words.letters and line[0] in _LISTS:
        return True
    if not words.letters and (":" in line or ";" in line):
        return (
            not line.isascii()
            or not lexicon.role_words.isdisjoint(words.folded)
            or may_name_contributors(line)
            or key.startswith(AGENCIES_USED_OPENINGS)
        )
    return line.count(" ") >= _SHORTEST_THANKS and (
        key.startswith(lexicon.roles.get(key[:1], ())) or not WORDS_OF_THANKS.isdisjoint(words.folded)
    )
