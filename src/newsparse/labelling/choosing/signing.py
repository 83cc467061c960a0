"""Choose the lines that sign the story among those that read as bylines, by their position and the names in them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from itertools import islice
from typing import Final

from newsparse.knowledge.forenames import FORENAMES
from newsparse.labelling.changes import Change
from newsparse.labelling.choosing.signing_weights import WEIGHTS
from newsparse.labelling.evidence.wording import ENDS, SHAPES, STAMPS
from newsparse.labelling.groups.briefs import HEAD
from newsparse.labelling.groups.letters import LETTER
from newsparse.labelling.groups.newsletters import AROUND
from newsparse.labelling.groups.pictures import CREDIT
from newsparse.labelling.groups.rows import ROW
from newsparse.labelling.groups.speech import TURN
from newsparse.labelling.states import Path, State, where
from newsparse.labelling.weight_table import Names
from newsparse.lines.bylines import BylineMatch
from newsparse.lines.employers import is_affiliation
from newsparse.lines.facts import Facts, names_in
from newsparse.lines.forms import DATED, FoundBy, Lead, Shape
from newsparse.lines.lexicon import Lexicon
from newsparse.lines.names import has_known_given_name
from newsparse.segment import Finding
from newsparse.terms import Kind, Label

_ABOVE_HEADLINE: Final = 6  # lines above the headline that may sign a story
_INTO_BODY: Final = 5  # lines below the opening of the body that may
_BEFORE_END: Final = 2  # lines above its end that may
_BELOW_END: Final = 12  # lines below its end that may
_FAR_BELOW_END: Final = 40  # lines below its end that may, if they open with "by"
_RIGHT_BELOW_END: Final = 2  # lines below its end that sign it even if more lines do
_MOST_LINES: Final = 60  # lines examined
_FAR: Final = (1, 2, 3, 5, 9)
_STEPS: Final = ("right", "two lines", "three lines", "4-5 lines", "6-9 lines", "10 lines or more")
_PARAGRAPHS_SEARCHED: Final = 40  # paragraphs searched for an author's name
_LONGEST_LINE: Final = 20  # words of a short line, which may repeat a name
_LINES_SEARCHED: Final = 40_000  # characters of short lines searched for a name
_DIGITS: Final = 6  # of a score
# Chosen on held-out publishers.
_LEAST_SCORE: Final = -0.7  # of a line that signs
_FARTHEST_BELOW_BEST: Final = 2.0  # of the score of another line that signs
_MOST_REASONS: Final = 3  # reasons that a byline carries
# "Ann Roe covers the coast for the Harbour Post.": the most words of such a paragraph after the story.
_LONGEST_ABOUT: Final = 80
_COLUMNIST: Final = Change(Label.BYLINE, None, "a name in capitals before the headline, of somebody whom the prose does not name")
_BIOGRAPHY: Final = Change(Label.BOILERPLATE, Kind.BIOGRAPHY, "opens with the author's name, at the end of the story")
_SHORTEST_NAME: Final = 6  # characters of a name that is looked for on other lines
_USUAL_NAME: Final = 3  # words; a longer name is long
_NO_NAME: Final = "does not open like a byline, no given name known"
# Separators of speech and speaker.
_APART: Final = (": ", " – ", " — ", " - ")


def sign(
    facts: Sequence[Facts], path: Path, lexicon: Lexicon, grouped: Mapping[int, Names], thread: int, promoted: Collection[int]
) -> dict[int, Change]:
    """Choose the lines that sign the story; other lines that the path labelled as bylines become furniture.

    Args:
        facts: the facts of each block.
        path: the state of each block; updated for lines that are bylines, and for those that are not.
        lexicon: the language's words.
        grouped: blocks whose role the lines around them made sure, with the names of their groups.
        thread: the block that opens readers' comments, whose authors did not write the story.
        promoted: blocks in which the publisher writes about itself.

    Returns:
        The chosen lines with the deciding evidence, and paragraphs about the authors after the story.
    """
    evidence = [
        (i, names) for i, names in signing_evidence(facts, path, lexicon) if i < thread and _is_no_heading(facts, i, grouped, lexicon)
    ]
    found: dict[int, Change] = {}
    for (i, names), chosen in zip(evidence, choose([names for _, names in evidence], WEIGHTS), strict=True):
        if chosen:
            loud = sorted(names, key=lambda name: -WEIGHTS.get(name, 0.0))[:_MOST_REASONS]
            found[i] = Change(Label.BYLINE, None, Finding(names_in(facts[i], lexicon), "signs the story: " + "; ".join(loud)))
    _drop_beside_heads(facts, path, found, lexicon)
    body = [i for i in where(path, State.PARAGRAPH) if i not in found and i not in promoted]
    signed = [names_in(facts[i], lexicon) for i in found]
    authors = tuple([f"{name.lower()} " for by in signed if by is not None for name in by.names if " " in name])
    columnist = "" if found else _columnist(facts, path)
    authors = tuple([f"{columnist}{end}" for end in (" ", "'s ", "’s ")]) if columnist else authors
    while authors and len(body) > 1 and facts[body[-1]].key.startswith(authors) and facts[body[-1]].words <= _LONGEST_ABOUT:
        found[body.pop()] = _BIOGRAPHY
    first, last = (body[0], body[-1]) if body else (0, -1)
    for i in sorted({*found, *where(path, State.BYLINE)}):
        if i in found:
            path[i] = State.TAIL if found[i].kind is Kind.BIOGRAPHY else State.BYLINE
        elif not (i and path[i - 1] == State.BYLINE and _titles(facts[i], lexicon)):
            path[i] = State.FRONT if i < first else State.INNER if i < last else State.TAIL
    return found | {path.index(State.HEADLINE): _COLUMNIST} if columnist else found


def _columnist(facts: Sequence[Facts], path: Path) -> str:
    """The name in capitals before the headline of a column, "ANN ROE: Give me back my pier"; "" if none, or if the story is about her."""
    fact = facts[path.index(State.HEADLINE)] if State.HEADLINE in path else None
    name = fact.key.partition(":")[0] if fact is not None and fact.lead is Lead.STAGE and not fact.quoted else ""
    words = name.split()
    if not 1 < len(words) <= _USUAL_NAME or words[0] not in FORENAMES:
        return ""
    prose = [facts[i] for i in where(path, State.PARAGRAPH)]
    spoken = any(fact.lead is Lead.STAGE for fact in prose)  # a transcript
    return "" if spoken or any(words[-1] in fact.key and not fact.key.startswith(name) for fact in prose) else name


def _is_no_heading(facts: Sequence[Facts], i: int, grouped: Mapping[int, Names], lexicon: Lexicon) -> bool:
    """Return True if a line may sign a record of turns, results or letters, whose headings and rows look like names."""
    if i in grouped and grouped[i][0] in (CREDIT, HEAD, AROUND):
        return False
    kinds = {names[0] for names in grouped.values()}
    if TURN in kinds:
        return facts[i].opens_byline and (bool(facts[i].stamp) or facts[i].key.partition(" ")[0] in lexicon.by)
    return facts[i].opens_byline or kinds.isdisjoint((ROW, LETTER))


def _drop_beside_heads(facts: Sequence[Facts], path: Path, found: dict[int, Change], lexicon: Lexicon) -> None:
    """Drop the lines with other names below the opening of the body if one between headline and body signs the story.

    In the body, a line that opens with "by" may sign a part of it.
    """
    first, last = path.find(State.PARAGRAPH), path.rfind(State.PARAGRAPH)
    names = {i: {name.lower() for name in by.names} for i in found if (by := names_in(facts[i], lexicon)) is not None}
    heads = set[str]().union(*[names[i] for i in names if path.find(State.HEADLINE) < i < first])
    for i in names if heads else ():
        if i > first and (i > last or not facts[i].opens_byline) and heads.isdisjoint(names[i]):
            del found[i]


def choose(lines: Sequence[Sequence[str]], weights: Mapping[str, float]) -> list[bool]:
    """Return which lines sign, given the evidence of each: those close to the best; mere capitals do not count beside a sure one.

    >>> choose([["for"], ["against"]], {"for": 1.0, "against": -2.0})
    [True, False]
    """
    # Rounded, so that all versions of Python agree where a line is as far below the best as it may be: they add up differently.
    scores = [round(sum([weights.get(name, 0.0) for name in names]), _DIGITS) for names in lines]
    least = max(_LEAST_SCORE, round(max(scores, default=0.0) - _FARTHEST_BELOW_BEST, _DIGITS))
    chosen = [score > least for score in scores]
    if any(taken and "opens like a byline, all given names known" in names for taken, names in zip(chosen, lines, strict=True)):
        chosen = [taken and _NO_NAME not in names for taken, names in zip(chosen, lines, strict=True)]
    return chosen


def signing_evidence(facts: Sequence[Facts], path: Path, lexicon: Lexicon) -> list[tuple[int, list[str]]]:
    """Return the evidence for and against each line that may sign the story."""
    body = where(path, State.PARAGRAPH)
    if not body:
        return []
    first, last = body[0], body[-1]
    headline = path.index(State.HEADLINE) if State.HEADLINE in path else -1
    top = headline if 0 <= headline < first else max(0, first - _ABOVE_HEADLINE)
    near = [
        *range(max(0, top - _ABOVE_HEADLINE), min(len(facts), first + _INTO_BODY)),
        *range(max(0, last - _BEFORE_END), min(len(facts), last + _BELOW_END)),
    ]
    near += where(path, State.BYLINE)[:_MOST_LINES]
    below = [i for i in range(last + 1, min(len(facts), last + _FAR_BELOW_END)) if facts[i].opens_byline]
    dated = [i for i in near if i > last and facts[i].shape is Shape.BYLINE and facts[i].stamp in DATED]
    several = len({facts[i].key for i in (*below, *dated)}) > 1  # they sign the titles of other stories
    others = [i for i in (*below, *dated) if i > last + _RIGHT_BELOW_END] if several else []
    matches = ((i, names_in(facts[i], lexicon)) for i in sorted({*near, *below}.difference(others)) if i != headline)
    pool = dict(islice(((i, match) for i, match in matches if match is not None and _may_sign(facts[i], match)), _MOST_LINES))
    prose = " ".join([facts[i].key for i in body[:_PARAGRAPHS_SEARCHED] if facts[i].words >= 10]) if pool else ""
    pool = {i: match for i, match in pool.items() if not (_is_pictured(facts, i, match, prose) or _is_deck(match, prose, lexicon))}
    if not pool:
        return []
    lines = "\n".join(["", *[fact.key for fact in facts if fact.words < _LONGEST_LINE], ""])[:_LINES_SEARCHED]
    heads = [i for i in pool if headline < i < first]
    result = []
    for i, match in pool.items():
        names = ["any line", *_own(facts[i], match, lexicon)]
        names += _beside(facts, i, "above the body" if i < first else "below the body" if i > last else "in the body")
        names += _place(i, headline, first, last, heads)
        if len(pool) == 1:
            names.append("the only line that names somebody")
        if i and facts[i - 1].key in lexicon.by:
            names.append("below a line that only says by")
        if i + 1 < len(facts) and _titles(facts[i + 1], lexicon):
            names.append("above a job title or employer")
        names += _repeated(facts[i], match, prose, lines, facts[headline].key if headline >= 0 else "")
        result.append((i, names))
    return result


def _is_pictured(facts: Sequence[Facts], i: int, match: BylineMatch, prose: str) -> bool:
    """Return True if a line above a picture credit only names a person from the prose, and so is the caption."""
    credited = i + 1 < len(facts) and facts[i + 1].shape is Shape.CREDIT
    return credited and match.names[0].lower() in prose


def _is_deck(match: BylineMatch, prose: str, lexicon: Lexicon) -> bool:
    """Return True if most words of a name without a given name are in the prose, but not the name: "Fire Destroys Mill at Elmford"."""
    name = match.names[0].lower()
    found = sum([f" {word} " in prose for word in name.split()])
    known = match.opened or name in prose or name in lexicon.agencies or has_known_given_name(name, lexicon.language)
    return found * 2 > name.count(" ") + 1 and not known


def _place(i: int, headline: int, first: int, last: int, heads: Sequence[int]) -> list[str]:
    """The distance of a line from the body and the headline, and its rank among the lines with names between them."""
    if i < first:
        names = [f"{_STEPS[bisect_right(_FAR, first - i - 1)]} above the body"]
    elif i > last:
        names = [f"{_STEPS[bisect_right(_FAR, i - last - 1)]} below the body"]
    else:
        names = ["in the body"]
    if headline >= 0:
        far = i - headline
        names.append("above the headline" if far < 0 else f"{_STEPS[bisect_right(_FAR, far - 1)]} below the headline")
    if heads:
        turn = "the first" if i == heads[0] else "the last" if i == heads[-1] else "not the first or last"
        names.append(f"{turn} of the names between headline and body")
    return names


def _repeated(fact: Facts, match: BylineMatch, prose: str, lines: str, headline: str) -> list[str]:
    """The other places of the line and its names in the text."""
    names = []
    low = [name.lower() for name in match.names]
    if any(name in prose for name in low):
        names.append("its name is in the prose")
    elif any(name.rsplit(" ", 1)[-1] in prose for name in low):
        names.append("the last word of its name is in the prose")
    if any(name in headline for name in low):
        names.append("its name is in the headline")
    if lines.count(f"\n{fact.key}\n") > 1:
        names.append("the line is in the text twice")
    if len(low[0]) > _SHORTEST_NAME and lines.count(low[0]) > 1:
        names.append("its name is on another line too")
    return names


def _may_sign(fact: Facts, match: BylineMatch) -> bool:
    """Return True if a line that names somebody may sign: it is not a picture credit, a speaker or a label such as "Reading Time:"."""
    if match.opened:
        return True
    if _speaks(fact) or (fact.kind is Kind.PUBLISHED and fact.found_by is FoundBy.OPENING):
        return False
    if fact.credit is None or not fact.credit.sure:
        return True
    # An agency's name alone may sign as well.
    return fact.credit.start == fact.credit.first and "/" not in fact.key and "|" not in fact.key


def _speaks(fact: Facts) -> bool:
    """Return True if a line is a statement with its speaker's name: `Ann Roe: “No.”`, `“No.” – Ann Roe`, `No! — Ann Roe (@roe)`."""
    apart = any(mark in fact.key for mark in _APART)
    return bool(fact.quoted and apart) or "(@" in fact.key


def _titles(fact: Facts, lexicon: Lexicon) -> bool:
    return fact.words <= 6 and is_affiliation(fact.key, 0, len(fact.key), lexicon.language, lexicon.knowledge)


def _own(fact: Facts, match: BylineMatch, lexicon: Lexicon) -> list[str]:
    """The evidence in a line's own words."""
    opened = "opens like a byline" if match.opened else "does not open like a byline"
    given = [has_known_given_name(name, lexicon.language) for name in match.names]
    kind = "all given names known" if all(given) else "some given names known" if any(given) else "no given name known"
    names = [f"{opened}, " + ("one name" if len(match.names) == 1 else "several names"), kind, f"{opened}, {kind}"]
    size = sum([name.count(" ") + 1 for name in match.names])
    if size == 1:
        names.append("its name is one word")
    if size > _USUAL_NAME * len(match.names):
        names.append("names of more than three words")
    rest = fact.key.count(" ") + 1 - size - match.opened
    names.append("nothing else on the line" if rest <= 0 else "little else on the line" if rest < 4 else "more on the line")
    if match.affiliation:
        names.append("a job title or employer follows")
    if fact.stamp:
        names.append(STAMPS[fact.stamp])
    if fact.caps:
        names.append("all capitals")
    if fact.credit is not None:
        names.append("holds a sure picture credit" if fact.credit.sure else "holds a doubtful picture credit")
    if fact.mark:
        names.append(ENDS[fact.mark])
    if fact.kind is not None:
        names.append(f"{fact.kind} furniture words")
    return names


def _beside(facts: Sequence[Facts], i: int, side: str) -> list[str]:
    """The evidence in the lines above and below."""
    before = facts[i - 1] if i else None
    after = facts[i + 1] if i + 1 < len(facts) else None
    above, below = before.shape if before else Shape.EDGE, after.shape if after else Shape.EDGE
    names = [f"{side}, after {SHAPES[above]}", f"{side}, before {SHAPES[below]}"]
    if before is not None and before.kind is not None:
        names.append(f"after {before.kind} furniture words")
    if after is not None and after.kind is not None:
        names.append(f"before {after.kind} furniture words")
    return names
