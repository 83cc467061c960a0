"""Markdown: marks inside lines are dropped; headings, pictures, quotations, tables, footnotes and rules give a line its label."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit
from newsparse.terms import Kind, Label

# ![The pier.](https://elmford.example/pier.jpg "Title")   [Ann Roe](https://…)   [Ann Roe][1]
_PICTURE: Final = pattern(r"!\[(?P<words>[^\[\]\n]{0,400})\](?:\([^()\s]{0,500}(?:\s\"(?P<title>[^\"\n]{0,200})\")?\)|\[[^\[\]\n]{0,60}\])")
_LINK: Final = pattern(
    r"(?<!!)\[(?P<words>[^\[\]\n]{1,400})\](?:\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,300})?(?:\s\"[^\"\n]{0,200}\")?\)|\[[^\[\]\n]{0,60}\])"
)
# [![The Courier](https://elmford.example/logo.png)](https://elmford.example)      a picture that leads to another page
_LINKED_PICTURE: Final = pattern(r"\[(?P<words>!\[[^\[\]\n]{0,400}\]\([^()\n]{0,700}\))\]\([^()\s]{0,500}\)")
# `code`   ~~struck~~
_STYLE: Final = pattern(r"(?<![\p{L}\d`\\])(?P<mark>`{1,2}|~~)(?=[^\s`~])(?P<words>[^`~\n]{1,600}?)(?<=\S)(?P=mark)(?![\p{L}\d`])")
# **bold**   __bold__   *italic*   *By **Ann Roe***
_EMPHASIS: Final = pattern(r"(?<![*_\\])(?:\*{1,3}|_{1,3})(?![*_])|\n")
_HEADING: Final = pattern(r"(?m)^[ \ufeff]{0,3}(?P<level>\#{1,6})[ \t]+(?P<words>[^\s#][^\n]*?)(?:[ \t]+\#+)?[ \t]*$")
_UNDERLINED: Final = pattern(r"(?m)^(?P<words>[^\s#>*+=-][^\n]{2,120})\n(?P<line>={3,}|-{3,})[ \t]*$")
_QUOTED: Final = pattern(r"(?m)^[ ]{0,3}>[> \t]*")
_BLOCK_QUOTE: Final = pattern(r"(?m)^[ ]{0,3}>[> \t]*(?P<words>[^\s>][^\n]*(?:\n[ ]{0,3}>[> \t]*[^\s>][^\n]*)*+)$")
# ---
# title: Pier reopens      as generators of sites keep it above a page
# ---
_FRONT_MATTER: Final = pattern(r"\A[\ufeff\s]{0,20}+---[ \t]*\n(?:[\w-]{1,40}:[^\n]*\n|[ \t#-][^\n]*\n){1,40}?---[ \t]*(?:\n|\Z)")
_FIELD: Final = pattern(
    r"(?m)^(?:(?P<title>title)|(?P<author>author|by|byline)|(?P<date>date|published|publish(?:ed)?_?date)):[ \t]*"
    r"(?:\n[ \t]*-[ \t]+)?(?P<mark>[\"']?)(?:\[\[)?(?P<value>[^\s\"'\[{][^\n]*?)(?:\]\])?(?P=mark)[ \t]*$"
)
_RULE: Final = pattern(r"(?m)^[ ]{0,3}(?:(?:\*[ ]?){3,}|(?:-[ ]?){3,}|(?:_[ ]?){3,})[ \t]*$")
_ITEMS: Final = pattern(r"(?m)(?:^[ ]{0,3}(?P<bullet>[-*+])[ ]\S[^\n]*+(?:\n+(?=[ ]{0,3}(?P=bullet)[ ])|$)){2,}+")
_ITEM: Final = pattern(r"(?m)^[ ]{0,3}(?P<item>[-*+][ ]\S[^\n]*+)$")
# | Year | Jars |
# |------|------|      the row between the heads of a table and its figures
_TABLE: Final = pattern(r"(?m)^[ ]{0,3}\|[^\n]*\n(?P<rule>[ ]{0,3}\|[ \t]*:?-{2,}[-:| \t]*(?:\n|\Z))(?:[ ]{0,3}\|[^\n]*(?:\n|\Z))*+")
# after a two-year absence.[^1]      [^1]: They were removed after a complaint.
_FOOTNOTE_MARK: Final = pattern(r"(?<=\S)\[\^[\w-]{1,20}\]")
_FOOTNOTE: Final = pattern(r"(?m)^(?P<mark>\[\^[\w-]{1,20}\]:[ \t]*)(?P<words>\S[^\n]*)$")
_ESCAPED: Final = pattern(r"\\(?=[*_#`\[\]()>!+.-])")
# The [pier](https://elmford.example) is      agencies and menus list links
_LINK_IN_PROSE: Final = pattern(r"\p{Ll}[,:]?\ \[[^\[\]\n]{1,400}\]\((?:https?:|/|\#)|(?m:^)!\[[^\[\]\n]{0,400}\]\(")
# The **pier** is      By **Ann Roe**
_BOLD_IN_PROSE: Final = pattern(r"\p{Ll}[,:]?\ \*\*(?=[^\s*])[^*\n]{1,200}(?<=\S)\*\*(?![\p{L}\d])")
# **Ann Roe:** No.      **Who pays?**      several lines of an interview; the cues of scripts are in capitals
_BOLD_OPENING: Final = pattern(r"(?m)^\*\*(?=[^\s*])[^*\n]{0,200}\p{Ll}[^*\n]{0,200}\*\*(?![\p{L}\d*])")
_FEWEST_BOLD: Final = 3
_TOP: Final = 24  # characters in which front matter opens
_HEAD: Final = 600  # characters in which a page states its author
_LONGEST_TITLE: Final = 60  # characters of a line that is not prose
# A text in Markdown has one of these beside its heading, or opens with a heading: another heading, emphasis, a list, a quotation.
_MARKS: Final = pattern(r"\n(?:\#{1,6}\ |[*-]\ |>\ |---)|\*\*\S|(?<!\S)[*_]\p{L}")


class MarkedLine(NamedTuple):
    """A piece whose marks give its label."""

    label: Label
    start: int
    end: int
    kind: Kind | None = None


def is_markdown(text: str) -> bool:
    """Return True if a text has headings, links or emphasis of Markdown; agencies and menus have single marks of the same form.

    >>> is_markdown("# Pier reopens\\n\\nThe **pier** is [open](https://elmford.example)."), is_markdown("### 3. Results")
    (True, False)
    """
    if ("](" in text and _LINK_IN_PROSE.search(text)) or ("**" in text and _BOLD_IN_PROSE.search(text)):
        return True
    if text.count("\n**") >= _FEWEST_BOLD and len(_BOLD_OPENING.findall(text)) >= _FEWEST_BOLD:
        return True
    if "---" in text[:_TOP] and _FRONT_MATTER.match(text):
        return True
    if "\n===" in text and _has_underlined_headings(text.lstrip()):
        return True
    heading = _HEADING.search(text) if "# " in text else None
    # Agencies print headings of this form below their stories, and readers' comments begin like this.
    if heading is None or any(map(_is_prose, (above := text[: heading.start()]).split("\n"))):
        return False
    return _MARKS.search(text) is not None or (heading["level"] == "#" and not above.strip())


def _has_underlined_headings(text: str) -> bool:
    """Return True if a text opens with an underlined title and has such a heading below prose; a paper's name may be underlined, too."""
    headings = list(islice(_UNDERLINED.finditer(text), 2))
    if len(headings) < 2 or headings[0].start() or headings[0]["line"][0] != "=":
        return False
    title, next_heading = headings
    return any(map(_is_prose, text[title.end() : next_heading.start()].split("\n")))


def inline_marks(text: str) -> Iterator[Edit]:
    """Read links as their words, and emphasis as the words between its marks.

    >>> [edit[:2] for edit in inline_marks("The [pier](https://elmford.example) is **open**.")]
    [(4, 5), (9, 35), (39, 41), (45, 47)]
    """
    taken: list[Edit] = []
    for form in (_LINKED_PICTURE, _PICTURE, _LINK, _STYLE):
        for found in form.finditer(text):
            start, end = found.span("words")
            taken += (Edit(found.start(), start, ""), Edit(end, found.end(), ""))
    taken += [Edit(*found.span(), "") for form in (_ESCAPED, _FOOTNOTE_MARK) for found in form.finditer(text)]
    taken += _emphasis(text)
    done = 0
    for edit in sorted(taken):
        if edit.start >= done:
            yield edit
            done = edit.end


def _emphasis(text: str) -> Iterator[Edit]:
    """The pairs of asterisks or underscores around words of one line, also one pair inside the other.

    >>> [edit[:2] for edit in _emphasis("*By **Ann Roe***, 5 * 3")]
    [(4, 6), (13, 15), (0, 1), (15, 16)]
    """
    opened: list[tuple[int, int]] = []
    for found in _EMPHASIS.finditer(text):
        start, end = found.span()
        if found.group() == "\n":
            opened.clear()
            continue
        before, after = text[start - 1 : start], text[end : end + 1]
        if before.strip() and not after.isalnum():
            while opened and start < end and text[opened[-1][0]] == text[start]:
                first, last = opened.pop()
                size = min(last - first, end - start)
                yield from (Edit(last - size, last, ""), Edit(start, start + size, ""))
                start += size
                if first < last - size:
                    opened.append((first, last - size))
        if start < end and after.strip() and not before.isalnum():
            opened.append((start, end))


def line_marks(text: str) -> tuple[list[Edit], list[MarkedLine]]:
    """Label headings, pictures, quotations, tables, footnotes and rules by their marks.

    >>> edits, lines = line_marks("# Pier reopens\\n\\nThe pier is open.\\n\\n## What it costs\\n\\nNothing.")
    >>> [edit.start for edit in edits], [line.label.value for line in lines]
    ([0, 35], ['headline', 'crosshead'])
    """
    edits: list[Edit] = []
    lines: list[MarkedLine] = []
    matter = _FRONT_MATTER.match(text)
    above = matter.end() if matter else 0
    for found in _HEADING.finditer(text, above):
        start, end = found.span("words")
        edits.append(Edit(found.start(), start, ""))
        if end < found.end():
            edits.append(Edit(end, found.end(), ""))
        lines.append(MarkedLine(Label.CROSSHEAD, start, end))
    for found in _UNDERLINED.finditer(text, above):
        edits.append(Edit(found.start("line"), found.end(), ""))
        lines.append(MarkedLine(Label.CROSSHEAD, *found.span("words")))
    first, last = _edges_of_prose(text, above)
    top = min((line.start for line in lines), default=first)
    for found in _PICTURE.finditer(text, above):
        if found.start() < top and _LINKED_PICTURE.match(text, found.start() - 1):
            lines.append(MarkedLine(Label.BOILERPLATE, *found.span("words")))  # a logo
        elif text[found.end() :].lstrip("\n *_").startswith(found["words"]):
            edits.append(Edit(*found.span(), ""))  # the line below says it again
        elif " " in found["words"].strip():
            lines.append(MarkedLine(Label.CAPTION, *found.span("words")))
            if found["title"] and found["title"] not in found["words"]:  # a credit
                edits.append(Edit(found.start(), found.start("words"), ""))
                edits += (Edit(found.end("words"), found.start("title"), "\n"), Edit(found.end("title"), found.end(), ""))
                lines.append(MarkedLine(Label.CREDIT, *found.span("title")))
    for run in _ITEMS.finditer(text, first):  # the story's own lists are between its paragraphs, or below a colon
        above_it = text[: run.start()].rstrip()
        opened = above_it.endswith(":")
        if opened:
            lines.append(MarkedLine(Label.PARAGRAPH, above_it.rfind("\n") + 1, len(above_it)))
        if "](" not in run.group() and (opened or run.start() < last):
            lines += [MarkedLine(Label.LIST_ITEM, *item.span("item")) for item in _ITEM.finditer(text, *run.span())]
    lines += [MarkedLine(Label.BOILERPLATE, *found.span()) for found in _RULE.finditer(text, above) if found.group().strip()]
    lines += [MarkedLine(Label.BLOCK_QUOTE, *found.span("words")) for found in _BLOCK_QUOTE.finditer(text, first)]
    for found in _TABLE.finditer(text, first):
        lines.append(MarkedLine(Label.TABLE, found.start(), found.start() + len(found.group().rstrip())))
        edits.append(Edit(*found.span("rule"), ""))
    lines += [MarkedLine(Label.NOTE, *found.span("words")) for found in _FOOTNOTE.finditer(text, first)]
    edits += [Edit(*found.span("mark"), "") for found in _FOOTNOTE.finditer(text, first)]
    edits += [Edit(*found.span(), "") for found in _QUOTED.finditer(text)]
    return sorted(edits), [*_front_matter(text, above, first), *_with_headline(first, last, _apart(lines))]


def _apart(lines: list[MarkedLine]) -> list[MarkedLine]:
    """The lines in order; of two that overlap the inner one: a picture's caption in a heading or a quotation."""
    apart: list[MarkedLine] = []
    for line in sorted(lines, key=lambda line: (line.start, -line.end), reverse=True):
        if not apart or line.end <= apart[-1].start:
            apart.append(line)
    return apart[::-1]


def _front_matter(text: str, end: int, prose: int) -> list[MarkedLine]:
    """The keys and values above a page: the title, the author and the day are read, the first two only if the page does not state them.

    A page states its title above its prose.
    """
    lines: list[MarkedLine] = []
    underlined = _UNDERLINED.search(text, end, prose)
    titled = _HEADING.search(text, end, prose) or (underlined and underlined["line"][0] == "=")  # "---" may be a rule below a credit
    done = text.index("---") if end else 0  # below blank lines or a byte-order mark
    for found in _FIELD.finditer(text, 0, end):
        start, past = found.span("value")
        if found["date"]:
            line = MarkedLine(Label.BOILERPLATE, start, past, Kind.PUBLISHED)
        elif found["title"] and not titled:
            line = MarkedLine(Label.HEADLINE, start, past)
        elif found["author"] and text.find(found["value"], end, end + _HEAD) < 0:
            line = MarkedLine(Label.BYLINE, start, past)
        else:
            continue
        lines += [_furniture(text, done, start), line]
        done = past
    return [*lines, _furniture(text, done, end)] if end else []


def _furniture(text: str, start: int, end: int) -> MarkedLine:
    """Return what is visible of a piece of front matter."""
    piece = text[start:end]
    return MarkedLine(Label.BOILERPLATE, end - len(piece.lstrip()), start + len(piece.rstrip()))


def _with_headline(prose: int, last: int, lines: list[MarkedLine]) -> list[MarkedLine]:
    """The first heading is the headline, unless prose is above it; another one above all prose, or below it, is no crosshead."""
    for i, line in enumerate(lines):
        if line.label is Label.CROSSHEAD:
            if line.start < prose:
                lines[i] = line._replace(label=Label.HEADLINE)
            break
    return [line for line in lines if line.label is not Label.CROSSHEAD or prose <= line.start < last]


def _is_prose(line: str) -> bool:
    """Return True if a line is a sentence or longer than a title, without its footnotes, and the words of its links and linked pictures."""
    line = _FOOTNOTE_MARK.sub("", _LINK.sub("", _LINKED_PICTURE.sub("", line.strip())))
    return len(line) > _LONGEST_TITLE or line.endswith(".")


def _edges_of_prose(text: str, above: int) -> tuple[int, int]:
    """Return the end of the first line of prose and the start of the last; the text's end and start if there is no prose."""
    first, last, at = len(text), 0, above
    for line in text[above:].split("\n"):
        if _is_prose(line):
            first, last = min(first, at + len(line)), at
        at += len(line) + 1
    return first, last
