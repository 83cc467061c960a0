"""The kind of boilerplate that the words or the form of a line show."""

from __future__ import annotations

from typing import Final

from newsparse.lines.end_marks import why_end_mark
from newsparse.lines.forms import FoundBy, Mark, Sign
from newsparse.lines.furniture import kind_of_bar, kind_of_opening
from newsparse.lines.lexicon import Lexicon
from newsparse.lines.sign_offs import is_sign_off, may_name_contributors
from newsparse.lines.words import OPENING_MARKS, LineWords
from newsparse.patterns import pattern
from newsparse.terms import Kind

Found = tuple["Kind | None", FoundBy]
"""A kind and how it was found."""
_NONE: Final[Found] = None, FoundBy.NONE
# A member that every line is compared with: Python before 3.12 finds a constant of a module faster.
_STOP: Final = Mark.STOP
_FIGURES: Final = "0123456789"
# 3/12   1 of 5   0:35   12   (4)
_COUNTER: Final = pattern(r"[\W\d]*+|\d+\s?(?:/|of|von|de|av)\s?\d+")
_LONGEST_COUNTER: Final = 12  # words of a line that counts something
_LONGEST_OPENED: Final = 40  # words of a line that a phrase opens
_LONGEST_HOLDING: Final = 30  # words of a line that holds a phrase
_SHORTEST_SENTENCE: Final = 5  # words
_LONGEST_COMMENT_COUNT: Final = 10  # words of a line that counts a story's comments
_LONGEST_PICTURE_COUNT: Final = 5  # words of a line that counts pictures
_LONGEST_END_MARK: Final = 4  # words
_LONGEST_SIGN_OFF: Final = 40  # words
_LONGEST_LISTED_SIGN_OFF: Final = 80  # words of one in brackets or with a bullet
_SHORTEST_THANKS: Final = 3  # spaces in a sentence that thanks somebody
_LISTS: Final = "(_*[•"
# The kinds of a line of several boilerplate words: a share bar or a menu.
_BARS: Final = (Kind.SHARE, Kind.NAVIGATION)
# 6 comments   comments (12)   kommentare: 3   评论(5)      not "5 comment faire"
_REPLIES: Final = pattern(
    r"\b\d++\s?(?:comments?|repl(?:y|ies)|responses?|thoughts|kommentare?r?|commentaires?|reacties?|comentarios?|comentários?|commenti"
    r"|komentarz[ye]|komentářů?|yorum|коммент\p{L}*+|σχ[οό]λια)\b(?!\sfaire)"
    r"|(?:comments?|replies|responses|kommentarer?|commentaires?|reacties|comentarios|comentários|commenti|komentarze|komentáře|yorum(?:lar)?"
    r"|комментарии|σχ[οό]λια|评论|評論|回應|コメント|댓글)\s?[:(\[（]\s?\d"
)
# Each of its words has one of these.
_REPLY_WORDS: Final = (
    *("comment", "repl", "respons", "thoughts", "komment", "reactie", "coment", "koment", "yorum", "коммент", "σχ"),
    *("评论", "評論", "回應", "コメント", "댓글"),
)


def kind_by_words(words: LineWords, mark: Mark, signs: tuple[Sign, ...], lexicon: Lexicon) -> Found:
    """The kind of boilerplate that a line is by its words.

    Args:
        words: the line, cut.
        mark: how it ends.
        signs: the signs in it, as `Facts.signs` has them.
        lexicon: its language's words.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.lines.words import cut_words
    >>> from newsparse.lines.lexicon import lexicon_for
    >>> lexicon = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> for line in ("Facebook", "Read also: Ferry fares", "12", "Pier reopens"):
    ...     kind_by_words(cut_words(line), Mark.NONE, (), lexicon)[1].name
    'LINE'
    'OPENING'
    'FORM'
    'NONE'
    """
    line, key, folded, count = words.line, words.key, words.folded, words.size
    if key in lexicon.lines:
        return lexicon.lines[key], FoundBy.OWN_PHRASE if key in lexicon.own else FoundBy.LINE
    for phrase in lexicon.own_starts:
        if key.startswith(phrase.text):
            return phrase.kind, FoundBy.OWN_PHRASE
    if not folded or (count <= _LONGEST_COUNTER and not line[0].isalpha() and _COUNTER.fullmatch(line)):
        return (Kind.END_MARK if why_end_mark(line, 0, len(line), lexicon.knowledge) else Kind.OTHER), FoundBy.FORM
    if (Sign.BAR in signs or folded[0] in lexicon.furniture.first_words) and not _opens_byline(line, folded[0], lexicon):
        barred = kind_of_bar(line, key, lexicon.furniture)
        if barred in _BARS:
            return barred, FoundBy.LINE
    stops = mark is _STOP
    if count <= _LONGEST_OPENED and not (stops and line[0] in OPENING_MARKS):
        opened = kind_of_opening(key, line, lexicon.furniture)
        if opened is not None:
            return opened, FoundBy.OPENING
    if count <= _LONGEST_HOLDING and not (stops and count >= _SHORTEST_SENTENCE) and not lexicon.parts.keys().isdisjoint(folded):
        held = next((phrase.kind for word in folded for phrase in lexicon.parts.get(word, ()) if phrase.text in key), None)
        if held is not None:
            return held, FoundBy.PHRASE_INSIDE
    return _NONE if words.letters or count > _LONGEST_COMMENT_COUNT else _kind_by_figures(words, lexicon)


def _opens_byline(line: str, word: str, lexicon: Lexicon) -> bool:
    """Whether a bar begins with an author: "By Ann Roe | Email | Print", not "Authors | About | Contact"."""
    return word in lexicon.by and line[len(word) + 1 : len(word) + 2].isupper()


def _kind_by_figures(words: LineWords, lexicon: Lexicon) -> Found:
    """The kind of a line that counts comments or pictures: "6 Comments", "{ 7 comments... }", "View 6 images", "44 Bilder"."""
    line, key = words.line, words.key
    if any(map(key.__contains__, _FIGURES)) and any(map(key.__contains__, _REPLY_WORDS)) and _REPLIES.search(key):
        return Kind.COMMENTS, FoundBy.FORM
    pictured = words.size <= _LONGEST_PICTURE_COUNT and not lexicon.marks.isdisjoint(words.folded)
    if pictured and any(map(str.isdigit, words.folded)) and ":" not in line and "©" not in line:
        return Kind.GALLERY, FoundBy.FORM
    return _NONE


def kind_of_end_matter(words: LineWords, lexicon: Lexicon) -> Found:
    """Recognise end marks and sign-offs.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.lines.words import cut_words
    >>> from newsparse.lines.lexicon import lexicon_for
    >>> kind_of_end_matter(cut_words("-ENDS-"), lexicon_for(default_knowledge().language("en"), default_knowledge()))[0]
    <Kind.END_MARK: 'end mark'>
    """
    line, count = words.line, words.size
    if count <= _LONGEST_END_MARK and why_end_mark(line, 0, len(line), lexicon.knowledge):
        return Kind.END_MARK, FoundBy.FORM
    if count <= (_LONGEST_LISTED_SIGN_OFF if line[0] in _LISTS else _LONGEST_SIGN_OFF) and _may_sign_off(words, lexicon):
        return (Kind.SIGN_OFF, FoundBy.FORM) if is_sign_off(line, 0, len(line), lexicon.language) else _NONE
    return _NONE


def _may_sign_off(words: LineWords, lexicon: Lexicon) -> bool:
    """Whether a line can be a sign-off: it opens with a bracket or role, has roles before colons, or thanks helpers."""
    line, key = words.line, words.key
    if not words.letters and (line[0] in _LISTS or ":" in line or ";" in line):
        return True
    return line.count(" ") >= _SHORTEST_THANKS and (key.startswith(lexicon.roles.get(key[:1], ())) or may_name_contributors(line))
