"""Markdown: marks inside lines are dropped; headings, pictures, quotations, tables, footnotes and rules give a line its label."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise
from operator import attrgetter
from typing import Final, NamedTuple

import regex

from newsparse.patterns import holds_any, pattern
from newsparse.repair.aligned import Edit
from newsparse.repair.front_matter import FrontMatter, front_matter, opens_with_fence, place_of_line
from newsparse.terms import Kind, Label

# A line break inside a paragraph: converters break links and emphasis at a measure, too.
_BREAK: Final = r"\n(?![ \t]*\n)"
_WORDS: Final = rf"(?:[^\[\]\n]|{_BREAK})"
# (https://elmford.example/pier.jpg "Title")   (<https://elmford.example/a pier.jpg>)   [1]   {.byline}      where a link leads
_TO: Final = (
    rf"(?:\((?:<[^<>\n]{{0,500}}>|[^()\s]*+(?:\([^()\s]*+\)[^()\s]*+)?(?:(?:{_BREAK}|(?<=-)[ ])[^()\s]++){{0,6}}"
    rf"|[^()\n]{{1,300}}\.(?:jpe?g|png|gif|svg|webp|avif))(?:\s\"(?P<title>[^\"\n]{{0,200}})\")?\)|\[[^\[\]\n]{{0,60}}\]|(?=\{{))(?:\{{(?:[^{{}}\n]|{_BREAK}){{0,300}}\}})?"
)
_PICTURE: Final = pattern(rf"!\[(?P<words>{_WORDS}{{0,400}})\]{_TO}")
_LINK: Final = pattern(rf"(?<![!\\\[])\[(?P<words>{_WORDS}{{1,400}})\]{_TO}")
# [![The Courier](https://elmford.example/logo.png)](https://elmford.example)      a picture that leads to another page
_LINKED_PICTURE: Final = pattern(rf"\[\s?(?P<words>!\[{_WORDS}{{0,400}}\]{_TO})\s?\]{_TO.replace('title', 'other')}")
# [1]: https://elmford.example/pier "The pier"
_TARGET: Final = pattern(
    r"(?m)^[ ]{0,3}\[(?P<name>[^\[\]\n^]{1,200})\]:[ \t]*\n?[ \t]*(?:<[^<>\n]*+>|[^\s<]\S*+)(?:\s{1,4}[\"'(][^\n]{0,300})?[ \t]*$"
)
_NAMED: Final = pattern(r"(?<![\]\\\[])\[(?P<words>[^\[\]^]{1,200})\](?![\[(:{])")
# <https://elmford.example>   <https://elmford.example|the pier>, as in Slack   [[Pier|the pier]], as in Obsidian
_ADDRESS: Final = pattern(
    r"<(?=https?://|mailto:)(?:[^\s<>|]{1,500}\|)?(?P<words>[^<>|\n]{1,400})>|(?<!!)\[\[(?:[^\[\]\n|]{1,200}\|)?(?P<words>[^\[\]\n|]{1,200})\]\]"
)
# `code`   ~~struck~~
_STYLE: Final = pattern(r"(?<![\p{L}\d`\\])(?P<mark>`{1,2}|~~)(?=[^\s`~])(?P<words>[^`~\n]{1,600}?)(?<=\S)(?P=mark)(?![\p{L}\d`])")
# **bold**   __bold__   *italic*   *By **Ann Roe***
_EMPHASIS: Final = pattern(r"(?<![*_\\])(?:\*{1,3}|_{1,3})(?![*_])|\n(?=[ \t]{0,20}\n|[ ]{0,3}(?:[*+>#-]|\d{1,3}[.)])[ ])")
_HEADING: Final = pattern(
    r"(?m)^[ \ufeff]{0,3}(?P<level>\#{1,6})[ \t]+(?P<words>[^\s#][^\n]*?)(?:[ \t]+\#+)?(?:[ \t]+\{[^{}\n]{1,300}\})?[ \t]*$"
)
_UNDERLINED: Final = pattern(r"(?m)^(?P<words>(?:\*{1,3}(?=[^\s*])|[^\s#>*+=-])[^\n]{2,300})\n(?P<line>={3,}|-{3,})[ \t]*$")
_QUOTED: Final = pattern(r"(?m)^[ ]{0,3}>[> \t]*")
_BLOCK_QUOTE: Final = pattern(r"(?m)^[ ]{0,3}>[> \t]*(?P<words>[^\s>][^\n]*(?:\n[ ]{0,3}>[> \t]*[^\s>][^\n]*)*+)$")
_RULE: Final = pattern(r"(?m)^[ ]{0,3}(?:(?:\*[ ]?){3,}|(?!--+[ ]+--)(?:-[ ]?){3,}|(?:_[ ]?){3,})[ \t]*$")
# - a jar      1. a jar      and the lines on which a converter breaks it
_MARK: Final = r"(?:[-*+]|\d{1,3}\\?[.)])[ ]{1,4}"
_ITEMS: Final = pattern(rf"(?m)(?:^[ ]{{0,8}}{_MARK}\S[^\n]*+(?:\n[ ]{{2,8}}(?!{_MARK})\S[^\n]*+)*+(?:\n+(?=[ ]{{0,8}}{_MARK})|$)){{2,}}+")
_LINKED: Final = pattern(r"\][\[(]")
_ITEM: Final = pattern(rf"(?m)^[ ]{{0,8}}(?P<item>{_MARK}\S[^\n]*+(?:\n[ ]{{2,8}}(?!{_MARK})\S[^\n]*+)*+)$")
# | Year | Jars |
# |------|------|      the row between the heads of a table and its figures
_TABLE: Final = pattern(
    r"(?m)^[^\n|]*\|[^\n]*\n(?P<rule>[ ]{0,3}(?:\|[ \t]*)?:?-{2,}[-: \t]*\|[-:| \t]*(?:\n|\Z))(?:[^\n|]*\|[^\n]*(?:\n|\Z))*+"
    r"|^[ ]*\S[^\n]*\n(?P<rule>[ ]*-{2,}(?:[ ]{1,9}-{2,})+[ ]*\n)(?:[ ]*[^\s-][^\n]*(?:\n|\Z))++"
)
# after a two-year absence.[^1]      [^1]: They were removed after a complaint.
_FOOTNOTE_MARK: Final = pattern(r"(?<=\S)\[\^[\w-]{1,20}\]")
_FOOTNOTE: Final = pattern(r"(?m)^(?P<mark>\[\^[\w-]{1,20}\]:[ \t]*)(?P<words>\S[^\n]*)$")
# \*   \. and the mark of a broken line; ::: caption, as Pandoc has it; ```
_ESCAPED: Final = pattern(r"\\(?=[!-/:-@\[-`{-~]|[ ]?$)", regex.MULTILINE)
_DIVISION: Final = pattern(r"(?m)^[ ]{0,3}(?::{3,}|`{3,}|~{3,})[^\n]*$")
# The [pier](https://elmford.example) is      <https://elmford.example|pier>      agencies and menus list links
_LINK_IN_PROSE: Final = pattern(
    r"\p{Ll}[,:]?\ \[[^\[\]\n]{1,400}\]\((?:https?:|/|\#)|(?m:^)!\[[^\[\]\n]{0,400}\]\(|<https?://[^\s<>|]{1,500}\|"
)
# The **pier** is      By **Ann Roe**
_BOLD_IN_PROSE: Final = pattern(r"\p{Ll}[,:]?\ \*\*(?=[^\s*])[^*\n]{1,200}(?<=\S)\*\*(?![\p{L}\d])")
# **Ann Roe:** No.      **Who pays?**      several lines of an interview; the cues of scripts are in capitals
_BOLD_OPENING: Final = pattern(
    r"(?m)^(?:\*\*(?=[^\s*])[^*\n]{0,200}\p{Ll}[^*\n]{0,200}\*\*(?![\p{L}\d*])"
    r"|(?P<mark>[*_])(?=[^\s*_])[^*_\n]{0,200}\p{Ll}[^*_\n]{0,200}(?P=mark)[ ]?$)"
)
_FEWEST_BOLD: Final = 3
# The caption of a picture is in italics below it, right beside it, or on the next line.
_ITALICS: Final = r"(?P<words>(?P<mark>[*_])(?![*_])[^\n*_]{1,600}(?:\n[^\n*_]{1,200}){0,9}(?P=mark)[^\n]{0,200})$"
_BESIDE: Final = r"(?:(?=[\p{Lu}\"“«„])|[ \t]*\\?[ ]?\n(?![\s!\[#>|-]))(?P<words>(?:[^\n]|\n(?![ \t]{0,20}\n)){1,600}+)(?=\n|\Z)"
_CAPTION: Final = pattern(rf"{_BESIDE}|\s{{2,4}}{_ITALICS}", regex.MULTILINE)
# A line of a paragraph, and the first word of the next line if that opens no other block.
_SOFT_BREAK: Final = pattern(
    r"(?m)^(?P<line>(?![=|-]{3}|:::|%[ ])[^\n]{20,}+(?<!\s\s|\\[ ]?))\n[ ]{0,8}"
    r"(?!\d{1,3}\\?[.)][ ]|\[[^\]\n]*\]:)(?=[*_]{0,3}[^\s*_#>|=:+`~•-]|[*_]+\w|:(?!:))(?=(?P<word>[^\s-]++))"
)
_DOUBLED: Final = pattern(r"(?<=\w)'(?='\w)")  # title: 'Elmford''s pier reopens'
# A line with an address is as long as that.
_UNBROKEN: Final = pattern(r"\]\(|://|^\s*\[|\|")
_NARROWEST: Final = 50
_WIDEST: Final = 100  # characters of a line
_SHARE_OF_BREAKS: Final = 0.6  # of the lines that another line follows
_ADDRESS_ALONE: Final = pattern(r"https?://\S++|(?<=\])(?:\([^()\n]*+\)|:[ ]\S++)")
# The deck below a headline: a heading, a line in italics, one that is underlined, a quotation below the heading "Excerpt".
_DECK: Final = pattern(
    r"(?m)[ ]{0,3}(?:>[ ]*(?P<name>\#[^\n]{0,40})\n>[ ]*(?P<words>[^\n]{1,400})"
    r"|\#{2,6}[ ]+(?P<words>[^\n]{1,400}?)[ #]{0,9}(?:\{[^}\n]{0,400}\})?"
    r"|(?P<mark>\*{1,3}|_{1,3})(?P<words>[^\s*_][^\n]{1,400}[^\s*_])(?P=mark)|(?P<words>[^\n]{1,400})\n---+)[ ]*$"
)
_LINE: Final = pattern(r"(?m)^[^\n]*\S[^\n]*$")
_LINES_TO_DECK: Final = 5
# Saved from https://elmford.example/pier on May 7, 2024
_SAVED_FROM: Final = pattern(r"(?m)^(?![!\[* ])[^\n]{0,100}://[^\n]*$")
_FEWEST_WORDS_OF_DECK: Final = 6  # a crosshead above the first paragraph has fewer
_FEWEST_LOWER: Final = 3  # words without a capital; a byline has fewer
_MOST_WORDS_OF_NAME: Final = 5
_MOST_NAMES: Final = 5  # a paper, a section, a heading of a release
_STEM: Final = 5  # characters
_STORY_READ: Final = 5000  # characters
_LONGEST_PARTICLE: Final = 3  # characters
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
    if (holds_any(text, ("](", "<http")) and _LINK_IN_PROSE.search(text)) or ("**" in text and _BOLD_IN_PROSE.search(text)):
        return True
    if has_bold_lines(text):
        return True
    matter = front_matter(text)
    if matter.end and (opens_with_fence(text) or _MARKS.search(text, matter.end)):
        return True
    if "\n===" in text and _has_underlined_headings(text.lstrip()):
        return True
    heading = _HEADING.search(text) if "# " in text else None
    # Agencies print headings of this form below their stories, and readers' comments begin like this.
    if heading is None or any(map(_is_prose, (above := text[: heading.start()]).split("\n"))):
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
    headings = list(islice(_UNDERLINED.finditer(text), 3))
    if not headings or headings[0]["line"][0] != "=" or any(map(_is_prose, text[: headings[0].start()].split("\n"))):
        return False
    between = [text[above.end() : below.start()] for above, below in pairwise(headings)]
    return any(_is_prose(line) for piece in between for line in piece.split("\n")) or _MARKS.search(text) is not None


def uniform(text: str) -> list[Edit]:
    """Join the lines of a text that a converter broke at a measure: the next word would have been beyond it.

    Links that are named by their words, "[pier]", are read as "[pier][]".

    >>> uniform("The pier in Elmford reopened after two years of work,\\nthe town said this evening, and the lamps on it were\\nlit.")
    [Edit(start=53, end=54, read_as=' '), Edit(start=106, end=107, read_as=' ')]
    """
    done = front_matter(text).end
    edits = [Edit(*found.span(), "") for found in (_DOUBLED.finditer(text, 0, done) if done else ())]
    lines = list(_SOFT_BREAK.finditer(text, done))
    widest = max([len(line["line"]) for line in lines if not _UNBROKEN.search(line["line"])], default=0)
    forced = [line for line in lines if len(line["line"]) + len(line["word"]) >= widest]
    breaks = [Edit(line.start() + len(line["line"].rstrip()), line.start("word"), " ") for line in forced]
    edits += breaks if _NARROWEST <= widest <= _WIDEST and len(breaks) > 1 and _SHARE_OF_BREAKS * len(lines) <= len(breaks) else []
    names = {_name(target["name"]) for target in _found(_TARGET, text, "]:")}
    edits += [Edit(found.end(), found.end(), "[]") for found in (_NAMED.finditer(text) if names else ()) if _name(found["words"]) in names]
    return sorted(edits)


def _found(form: regex.Pattern[str], text: str, *signs: str, start: int = 0) -> Iterator[regex.Match[str]]:
    """The matches of a pattern, which is compiled only for a text with one of its signs."""
    return form.finditer(text, start) if holds_any(text, signs) else iter(())


def _name(words: str) -> str:
    return " ".join(words.casefold().split())


def inline_marks(text: str) -> Iterator[Edit]:
    """Read links as their words, and emphasis as the words between its marks.

    >>> [edit[:2] for edit in inline_marks("The [pier](https://elmford.example) is **open**.")]
    [(4, 5), (9, 35), (39, 41), (45, 47)]
    """
    taken: list[Edit] = []
    for form, *signs in ((_LINKED_PICTURE, "[!["), (_PICTURE, "!["), (_LINK, "]"), (_ADDRESS, "<", "[["), (_STYLE, "`", "~~")):
        for found in _found(form, text, *signs):
            start, end = found.span("words")
            taken += (Edit(found.start(), start, ""), Edit(end, found.end(), ""))
    for form, *signs in ((_ESCAPED, "\\"), (_FOOTNOTE_MARK, "[^"), (_DIVISION, ":::", "```", "~~~")):
        taken += [Edit(*found.span(), "") for found in _found(form, text, *signs)]
    return _in_order([*taken, *_emphasis(text)])


def _in_order(edits: list[Edit]) -> Iterator[Edit]:
    """The edits from the first to the last, without those inside others."""
    done = 0
    for edit in sorted(edits):
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
        if text[start] == "\n":
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


class _Heading(NamedTuple):
    """A heading."""

    start: int
    end: int
    level: int


def line_marks(text: str) -> tuple[list[Edit], list[MarkedLine]]:
    """Label headings, pictures, quotations, tables, footnotes and rules by their marks.

    >>> edits, lines = line_marks("# Pier reopens\\n\\nThe pier is open.\\n\\n## What it costs\\n\\nNothing.")
    >>> [edit.start for edit in edits], [line.label.value for line in lines]
    ([0, 35], ['headline', 'crosshead'])
    """
    edits: list[Edit] = []
    matter = front_matter(text)
    above = matter.end if not matter.start else 0
    lines = [MarkedLine(Label.BOILERPLATE, *found.span()) for found in _found(_TARGET, text, "]:", start=above)]
    headings: list[_Heading] = []
    for found in _HEADING.finditer(text, above):
        start, end = found.span("words")
        edits.append(Edit(found.start(), start, ""))
        if end < found.end():
            edits.append(Edit(end, found.end(), ""))
        headings.append(_Heading(start, end, len(found["level"])))
    for found in _found(_UNDERLINED, text, "\n---", "\n===", start=above):
        edits.append(Edit(found.start("line"), found.end(), ""))
        headings.append(_Heading(*found.span("words"), 1 if found["line"][0] == "=" else 2))
    headings.sort()
    first, last = _edges_of_prose(text, above, {*lines, *headings}, range(matter.start, matter.end))
    lines += _headings(text, headings, first, last, matter)
    top = headings[0].start if headings else first
    for found in _found(_PICTURE, text, "![", start=above):
        place = found.start() - (text[found.start() - 1 : found.start()] == "[")
        linked = _LINKED_PICTURE.match(text, place)
        if found.start() < top and linked:
            lines.append(MarkedLine(Label.BOILERPLATE, *found.span("words")))  # a logo
            continue
        below = _CAPTION.match(text, (linked or found).end()) if not place or text.count("\n", max(0, place - 4), place) > 1 else None
        if below is not None:
            lines.append(MarkedLine(Label.CAPTION, *below.span("words")))
            edits.append(Edit((linked or found).end(), (linked or found).end(), "\n\n"))
        if below is not None or text[found.end() :].lstrip("\n *_").startswith(found["words"]):
            edits.append(Edit(*(linked or found).span(), ""))  # the line below says it again
        elif " " not in found["words"].strip():
            lines.append(MarkedLine(Label.BOILERPLATE, *found.span("words")))  # the name of a file
        else:
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
        if not _LINKED.search(run.group()) and (opened or run.start() < last):
            lines += [MarkedLine(Label.LIST_ITEM, *item.span("item")) for item in _ITEM.finditer(text, *run.span())]
    lines += [MarkedLine(Label.BOILERPLATE, *found.span()) for found in _RULE.finditer(text, above) if found.group().strip()]
    lines += [MarkedLine(Label.BLOCK_QUOTE, *found.span("words")) for found in _found(_BLOCK_QUOTE, text, ">", start=first)]
    for found in _found(_TABLE, text, "|", "--", start=first):
        lines.append(MarkedLine(Label.TABLE, found.start(), found.start() + len(found.group().rstrip())))
        edits.append(Edit(*found.span("rule"), ""))
    for found in _found(_FOOTNOTE, text, "[^", start=first):
        lines.append(MarkedLine(Label.NOTE, *found.span("words")))
        edits.append(Edit(*found.span("mark"), ""))
    edits += [Edit(*found.span(), "") for found in _found(_QUOTED, text, ">")]
    lines = [line for line in lines if not matter.start <= line.start < matter.end]
    return list(_in_order(edits)), sorted([*_fields(text, matter, lines), *_apart(lines)], key=attrgetter("start"))


def _apart(lines: list[MarkedLine]) -> list[MarkedLine]:
    """The lines in order; of two that overlap the inner one: a picture's caption in a heading or a quotation."""
    apart: list[MarkedLine] = []
    for line in sorted(lines, key=lambda line: (line.start, -line.end), reverse=True):
        if not apart or line.end <= apart[-1].start:
            apart.append(line)
    return apart[::-1]


def _fields(text: str, matter: FrontMatter, lines: list[MarkedLine]) -> list[MarkedLine]:
    """The fields above a page, and all around them as furniture; a title and a summary only if the page does not state them."""
    stated = {line.label for line in lines} & {Label.HEADLINE, Label.STANDFIRST}
    found: list[MarkedLine] = []
    done = matter.start + len(text[matter.start : matter.end]) - len(text[matter.start : matter.end].lstrip("\ufeff\n "))
    for field in matter.fields:
        if field.label not in stated:
            stated |= {field.label} & {Label.HEADLINE}
            found += [_furniture(text, done, field.start), MarkedLine(*field)]
            done = field.end
    return [*found, _furniture(text, done, matter.end)] if matter.end else []


def _furniture(text: str, start: int, end: int) -> MarkedLine:
    """Return what is visible of a piece of front matter."""
    piece = text[start:end]
    return MarkedLine(Label.BOILERPLATE, end - len(piece.lstrip()), start + len(piece.rstrip()))


def _headings(text: str, headings: list[_Heading], prose: int, last: int, matter: FrontMatter) -> list[MarkedLine]:
    """One heading above the prose is the headline, those in the prose are crossheads, and those below it neither."""
    over = [heading for heading in headings if heading.start < prose]
    inside = [heading for heading in headings if prose <= heading.start < last]
    titles = [text[field.start : field.end].casefold() for field in matter.fields if field.label is Label.HEADLINE]
    words = {heading: _plain(text[heading.start : heading.end]) for heading in over}
    said = [each for each in over if any(words[each].casefold() in title and 2 * len(words[each]) > len(title) for title in titles)]
    if said:
        over = said
    elif titles:
        over = []
    elif inside and (higher := [heading for heading in over if heading.level < min(inside, key=attrgetter("level")).level]):
        over = higher  # not a deck, whose heading is like those in the story
    for name, below in pairwise(over[:_MOST_NAMES]):
        if not _is_name_above(words[name], words[below], text[below.end : below.end + _STORY_READ]):
            break
        over = over[1:]
    found = [MarkedLine(Label.HEADLINE, heading.start, heading.end) for heading in over[:1]]
    found += [MarkedLine(*line) for line in matter.repeated if not (found and line.label is Label.HEADLINE)]
    top = over[0].start if over else matter.start or prose
    names = [heading for heading, name in words.items() if heading.start < top and heading.level == 1 and _is_name(name)]
    saved = [
        line
        for line in _SAVED_FROM.finditer(text, 0 if matter.start else matter.end, top)
        if not ("](" in line.group() or _is_prose(line.group()))
    ]
    found += [MarkedLine(Label.BOILERPLATE, *place) for place in (*(name[:2] for name in names), *(line.span() for line in saved))]
    deck = _deck(text, max(over[0].end if over else 0, matter.end)) if over or matter.end else None
    if deck is not None and all(line.label is not Label.STANDFIRST for line in found):
        excerpt = deck["words"].strip("* ") if deck["name"] else ""  # a page may say again what a clipper put above it
        place = place_of_line(text, excerpt, deck.end()) if excerpt else -1
        around = text[max(0, deck.start() - _STORY_READ) : deck.start()] + text[deck.end() : deck.end() + _STORY_READ]
        label, kind = (Label.BOILERPLATE, Kind.REPEAT) if excerpt and excerpt in around else (Label.STANDFIRST, None)
        found.append(MarkedLine(label, *deck.span("words"), kind))
        found += [MarkedLine(Label.STANDFIRST, place, place + len(excerpt))] if place >= 0 else []
        found += [MarkedLine(Label.BOILERPLATE, *deck.span("name"))] if deck["name"] else []
        inside = [heading for heading in inside if heading.start != deck.start("words")]
    return [*found, *(MarkedLine(Label.CROSSHEAD, heading.start, heading.end) for heading in inside)]


def _deck(text: str, at: int) -> regex.Match[str] | None:
    """The heading, or the line in italics or bold, that is right below a headline, or below a byline and a date."""
    for line in islice(_LINE.finditer(text, at), _LINES_TO_DECK):
        deck = _DECK.match(text, line.start())
        words = deck["words"].split() if deck is not None else []
        lower = sum(word.islower() and len(word) > _LONGEST_PARTICLE for word in words)
        if deck is not None and len(words) >= _FEWEST_WORDS_OF_DECK and lower >= _FEWEST_LOWER:
            return deck
        if line.start() > at and line.group().strip("=- ") and (_is_prose(line.group()) or _PICTURE.search(line.group())):
            return None
    return None


def _is_name(words: str) -> bool:
    """Return True if a heading may be the name of a paper or a section: "Elmford Courier", "NEWS RELEASE"."""
    pieces = words.split()
    return len(pieces) <= _MOST_WORDS_OF_NAME and not any(word[0].islower() and len(word) > _LONGEST_PARTICLE for word in pieces)


def _is_name_above(words: str, below: str, story: str) -> bool:
    """Return True if a heading is a name above the headline: most of its words are not in the story, or all are in the headline."""
    if not _is_name(words) or below.endswith(".") or below.count(" ") <= words.count(" "):
        return False
    pieces = [word[:_STEM].casefold() for word in words.split() if len(word) > _LONGEST_PARTICLE]
    story = _ADDRESS_ALONE.sub("", story).casefold()
    return len(pieces) == 1 or words.casefold() in below.casefold() or 2 * sum(piece in story for piece in pieces) <= len(pieces)


def _plain(words: str) -> str:
    """The words of a heading without marks."""
    return _ADDRESS.sub(r"\g<words>", _LINK.sub(r"\g<words>", words)).replace("\\", "").strip("*_ \n")


def _is_prose(line: str) -> bool:
    """Return True if a line is a sentence or longer than a title, without its footnotes, and the words of its links and linked pictures."""
    plain = _ADDRESS_ALONE.sub("", _FOOTNOTE_MARK.sub("", _LINK.sub("", _LINKED_PICTURE.sub("", line.strip()))))
    return len(plain) > _LONGEST_TITLE or (plain.endswith(".") and "://" not in line)


def _edges_of_prose(text: str, above: int, others: set[MarkedLine | _Heading], fields: range) -> tuple[int, int]:
    """Return the end of the first line of prose and the start of the last; the text's end and start if there is no prose."""
    first, last, at = len(text), 0, above
    starts = {text.rfind("\n", 0, other.start) + 1 for other in others}
    for line in text[above:].split("\n"):
        if at not in starts and at not in fields and line.lstrip()[:1] != ">" and _is_prose(line):
            first, last = min(first, at + len(line)), at
        at += len(line) + 1
    return first, last
