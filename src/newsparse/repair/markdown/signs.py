"""Which texts are Markdown; agencies and menus have single marks of the same form."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import Final

from newsparse.patterns import holds_any, pattern
from newsparse.repair.markdown.forms import HEADING, UNDERLINED, is_prose
from newsparse.repair.markdown.front_matter import front_matter, opens_with_fence

# The [pier](https://elmford.example) is      <https://elmford.example|pier>      agencies and menus list links
_LINK_IN_PROSE: Final = pattern(
    r"\p{Ll}[,:]?\ \[[^\[\]\n]{1,400}\]\((?:https?:|/|\#)|(?m:^)!\[[^\[\]\n]{0,400}\]\(|<https?://[^\s<>|]{1,500}\|"
)
# The **pier** is      By **Ann Roe**      The __new pier__ is; not: the method __init__ is
_BOLD_IN_PROSE: Final = pattern(r"\p{Ll}[,:]?\ (?P<mark>\*\*|__(?!\p{Ll}++__))(?=[^\s*_])[^*_\n]{1,200}(?<=\S)(?P=mark)(?![\p{L}\d])")
# **Ann Roe:** No.      **Who pays?**      several lines of an interview; the cues of scripts are in capitals
_BOLD_OPENING: Final = pattern(
    r"(?m)^(?:\*\*(?=[^\s*])[^*\n]{0,200}\p{Ll}[^*\n]{0,200}\*\*(?![\p{L}\d*])"
    r"|(?P<mark>[*_])(?=[^\s*_])[^*_\n]{0,200}\p{Ll}[^*_\n]{0,200}(?P=mark)[ ]?$)"
)
_FEWEST_BOLD: Final = 3
# A text in Markdown has one of these beside its heading, or opens with a heading: another heading, emphasis, a list, a quotation.
_MARKS: Final = pattern(r"\n(?:\#{1,6}\ |[*-]\ |>\ |---)|\*\*\S|(?<!\S)[*_]\p{L}")


def is_markdown(text: str) -> bool:
    """Return True if a text has headings, links or emphasis of Markdown; agencies and menus have single marks of the same form.

    >>> is_markdown("# Pier reopens\\n\\nThe **pier** is [open](https://elmford.example)."), is_markdown("### 3. Results")
    (True, False)
    """
    if (holds_any(text, ("](", "<http")) and _LINK_IN_PROSE.search(text)) or (
        holds_any(text, ("**", " __")) and _BOLD_IN_PROSE.search(text)
    ):
        return True
    if has_bold_lines(text):
        return True
    matter = front_matter(text)
    if matter.end and (opens_with_fence(text) or _MARKS.search(text, matter.end)):
        return True
    if holds_any(text, ("\n===", "\n---")) and _has_underlined_headings(text.lstrip()):
        return True
    heading = HEADING.search(text) if "# " in text else None
    # Agencies print headings of this form below their stories, and readers' comments begin like this.
    if heading is None or any(map(is_prose, (above := text[: heading.start()]).split("\n"))):
        return False
    return _MARKS.search(text) is not None or (heading["level"] == "#" and not above.strip())


def has_bold_lines(text: str) -> bool:
    """Return True if several lines are in bold or italics, or open so.

    >>> has_bold_lines("**Ann Roe:** No.\\n**Bo Hill:** Yes.\\n_They laugh._"), has_bold_lines("* a jar\\n* a spoon\\n* a lid")
    (True, False)
    """
    count = text.count("\n*") + text.count("\n_") + text.startswith(("*", "_"))
    return count >= _FEWEST_BOLD and sum(1 for _ in islice(_BOLD_OPENING.finditer(text), _FEWEST_BOLD)) == _FEWEST_BOLD


def _has_underlined_headings(text: str) -> bool:
    """Return True if a text opens with an underlined title and has such a heading below prose; a paper's name may be underlined, too."""
    headings = list(islice(UNDERLINED.finditer(text), 3))
    if len(headings) > 1 and all(len(heading["words"].rstrip()) == len(heading["line"]) for heading in headings):
        return True  # nobody else draws lines as long as words
    if not headings or headings[0]["line"][0] != "=" or any(map(is_prose, text[: headings[0].start()].split("\n"))):
        return False
    between = [text[above.end() : below.start()] for above, below in pairwise(headings)]
    return any(is_prose(line) for piece in between for line in piece.split("\n")) or _MARKS.search(text) is not None
