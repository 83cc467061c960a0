"""Turns of speech: transcripts, interviews, hearings, quotations of several people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Final

import regex

from newsparse.labelling.groups.page import HEARD, Member, Page, runs
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, RUNNING, Mark, Quoted, Shape, Sign
from newsparse.lines.names import FRENCH_RECORD, NAME_WITH_DETAILS, TIME_CODE, turn_label
from newsparse.patterns import pattern

# ANN ROE: Run?    ANN ROE, MAYOR: Run?    POE: No.    ANN ROE, HOST: (on a separate line)    [00:02:11] ANN ROE: Run?
_TURN: Final = pattern(TIME_CODE + r"\p{Lu}[\p{Lu}.'’-]++(?:\s\p{Lu}[\p{Lu}.'’-]*+){0,3}(?:,\s\p{Lu}[\p{Lu}\s.,'’-]{1,60}+)?+:(?:\s\S|$)")
# Q    And the tunnels?
_SPACED: Final = pattern(r"(\p{Lu})(?:\t|[\xa0 ]{2,9})\s?\S")
# Q.   And the tunnels?
_STOPPED: Final = pattern(r"(\p{Lu})\.(?:\t|[\xa0 ]{2,9})\s?\S")
# Mrs Gillick: No.    The Minister for Ports (Mr Bo Poe): Yes.    Abg. Ann Roe (SPD): Nein.    M. Roe. – Non.
_RECORDED: Final = pattern(
    r"""(?P<name>\p{Lu}[\p{L}\p{M}.'’-]*+(?:\s(?:(?:of|for|the|and|de|du|des|la|der|für|und|van|von|da|do|del|di|y|e|señora?|senhora?|heer)\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*+){0,6}+)
    (?:\s?[(\[][^()\[\]\n\d]{2,60}[)\]]){0,2}(?::\s|\.\s[–—]\s)\P{L}?\p{Lu}""",
    regex.VERBOSE,
)
# Mr. BIRCH. No.    Mr. Birch of Ohio. No.    Senator Roe. Yes.    The Chair. Order.    in hearings and the Congressional Record
_HEARD: Final = pattern(
    r"(?P<name>(?:(?:Mr|Mrs|Ms|Dr)\.|Senator|Representative|Chair(?:man|woman)?|The)\s\p{Lu}[\p{L}'’-]++(?:\s\p{Ll}{2,3}\s\p{L}{3,14})?+)\.\s\P{L}?\p{Lu}"
)
# Q: Did you report them?    A: No.    F: Warum?    问：为什么？    Q. Where?    R - Ici.    P.- ¿Sí?
_LETTERED: Final = pattern(r"(\p{L}{1,8}+)\s?[:：]\s?\S|([QAFRP])(?:\.|\.?\s?[-–—])\s{1,4}\S")
# “Great pier!” – Ann Roe, Elmford    Ann Roe, mayor: “No.”
_SIGNATURE: Final = pattern(r"[”“\"»]\s?[—–―-]\s?\p{Lu}[\p{L}.'’-]*+(?:[\s,]{1,2}[\p{L}\d.'’-]++){0,8}+\s*+")
_SIGNED_BEFORE: Final = pattern(r"\p{Lu}[\p{L}.'’-]*+(?:[\s,]{1,2}[\p{L}\d.'’@()-]++){1,10}+:\s[“\"„«]")
_LONGEST_SIGNATURE: Final = 120  # code points
_LONGEST_SIGNED: Final = 1500
_SURNAME: Final = pattern(r"[,:\t]|\s{2}")  # ends the name in a label
_BEFORE_LABELS: Final = "0123456789. ()[]:"
_QUOTATION_MARKS: Final = '“"„«”»'
_CLOSING_MARKS: Final = '”"“»'
_DASHES: Final = "–—-"
_QUOTED: Final = pattern(r"[“\"„«][^”\"»“]{0,2000}+[”\"»“]?")
_WORD: Final = pattern(r"\p{L}++")
_SENTENCES: Final = PROSE | {Shape.SHORT_SENTENCE, Shape.QUESTION}
_ENDS: Final = frozenset((Mark.STOP, Mark.QUESTION, Mark.ELLIPSIS))
_ENDS_OF_LABELS: Final = frozenset((Mark.NONE, Mark.COLON))
_SIGNS_OF_LABELS: Final = frozenset((Sign.LABEL, Sign.BRACKET))
_OFFICES: Final = ("The ", "Der ", "Die ", "Le ", "La ", "El ", "O ", "A ", "Il ")
TURN: Final = "a turn of a transcript"
_FEWEST_TURNS: Final = 3  # turns in capitals, questions, or turns of each side: fewer may be chance
_FARTHEST_QUESTION: Final = 8  # lines between two questions of an explainer
_FARTHEST_TURN: Final = 4  # lines from one to the next
_FEWEST_SPEAKERS: Final = 2  # whose names recur on lines of their own
_LONGEST_NAME: Final = 4  # words
_LONGEST_PERSON: Final = 20  # words of a line that says who speaks below
_LONGEST_SAID: Final = 4  # paragraphs of a turn, on average
_LONGEST_CAST: Final = 6  # lines above the first turn that may introduce the speakers
_LONGEST_QUESTION: Final = 40  # words
_LONGEST_ANSWER: Final = 20  # words; a longer answer is the story's in any case
_ANSWER_READ: Final = 600  # characters of an answer in which "I" is looked for


def transcripts(page: Page) -> Iterator[Member]:
    """Three or more lines near each other that open with a name in capitals and a colon, and lines above that introduce them."""
    for run in runs(_find_turns(page), _FARTHEST_TURN, _FEWEST_TURNS):
        for i in _cast(page, run):
            yield i, TURN
        yield from _turns_and_directions(page, run, frozenset(run))


def _turns_and_directions(page: Page, run: Sequence[int], turns: Collection[int], name: str = TURN) -> Iterator[Member]:
    """The *turns* from the first to the last of a run, and the lines in brackets between them and right below: "[Laughter.]"."""
    for i in range(run[0], min(run[-1] + 2, len(page.facts))):
        line = page.line(i)
        if line[0] in "[(" and line.rstrip(".")[-1] in ")]" and not line.partition(": ")[2][:1].isalpha():  # nobody calls out anything
            yield i, "a stage direction of a transcript"
        elif i in turns:
            yield i, name


def _find_turns(page: Page) -> list[int]:
    """The lines that open with a name in capitals and a colon, or with a letter for questions or answers."""
    speech = page.lexicon.language.speech
    letters = speech.question_labels | speech.answer_labels if speech is not None else frozenset[str]()
    text, facts, blocks = page.text, page.facts, page.blocks
    return [
        i
        for i in page.labelled
        if (":" in facts[i].key or facts[i].mark is Mark.COLON or text[blocks[i].start].lower() in letters)
        and facts[i].credit is None
        and _turns(page, i)
    ]


def _cast(page: Page, run: Sequence[int]) -> Iterator[int]:
    """The lines right above a run of turns that name one of its speakers, in small letters."""
    surnames = {_SURNAME.split(page.line(i).lstrip(_BEFORE_LABELS), maxsplit=1)[0].split()[-1] for i in run}
    for i in range(max(page.headline + 1, run[0] - _LONGEST_CAST), run[0]):
        if any(word.istitle() and word.upper() in surnames for word in _WORD.findall(page.line(i))):
            yield i


def records(page: Page) -> Iterator[Member]:
    """The turns of a parliament's record: most lines near each other open with a name and a colon, of which one recurs.

    Lines between turns continue the turn above.
    """
    labels: dict[int, str] = {}
    for i in page.labelled:
        fact, line = page.facts[i], page.line(i)
        found = FRENCH_RECORD.match(line) if line.startswith(("M. ", "Mme ")) else None
        if found is None and (fact.shape in _SENTENCES or fact.mark is Mark.COMMA) and fact.credit is None:
            found = _RECORDED.match(line.lstrip(_BEFORE_LABELS))
        if found is not None and not fact.small:
            found = None  # "Elm County: Elm Post; Elm Herald." is no sentence
        if found := found or (_HEARD.match(line) if fact.key.startswith(HEARD) else None):
            labels[i] = _bearer(found)
    for run in runs(list(labels), _FARTHEST_TURN, _FEWEST_TURNS):
        names = Counter([labels[i] for i in run])
        if len(names) > 1 and max(names.values()) > 1 and 2 * len(run) >= run[-1] + 1 - run[0]:
            told = [i for i in range(run[0], run[-1] + 1) if i in labels or page.facts[i].shape in RUNNING]
            yield from _turns_and_directions(page, run, told)


def named_turns(page: Page) -> Iterator[Member]:
    """Turns below lines with just a name, of which two or more recur: most prose of the text is right below such lines."""
    facts = page.facts
    above = [
        i
        for i in range(max(page.headline + 1, page.top - 1), len(facts) - 1)
        if facts[i + 1].shape in _SENTENCES and _may_name_speaker(facts[i])
    ]
    keys = {i: turn_label(facts[i].key) for i in above}
    times = Counter(keys.values())
    if sum([count > 1 for count in times.values()]) < _FEWEST_SPEAKERS:
        return
    names = [i for i in above if times[keys[i]] > 1 or facts[i].by is not None]
    inside = range(names[0], len(facts))
    told = [i for i in inside if facts[i].shape in _SENTENCES and facts[i].kind is None]
    before = sum([fact.shape in _SENTENCES for fact in facts[page.top : names[0]]])
    if (
        before < len(names)
        and len(told) <= _LONGEST_SAID * len(names)
        and any(facts[i].by is not None or keys[i] != facts[i].key for i in names if times[keys[i]] > 1)
    ):
        once = [i for i in above if ":" in facts[i].key or facts[i].mark is Mark.COLON]
        yield from _turns_and_directions(page, [names[0], told[-1]], {*names, *told, *once})


def _may_name_speaker(fact: Facts) -> bool:
    """Return True if a line may be a speaker's name or role, perhaps with a time or a colon: "Ann Roe", "Operator:", "[00:02] Ann Roe"."""
    if fact.kind is not None or fact.upper <= 0 or fact.opens_byline or fact.mark not in _ENDS_OF_LABELS:
        return False
    if not (_SIGNS_OF_LABELS if fact.mark or fact.digits else frozenset()).issuperset(fact.signs) or (fact.digits and ":" not in fact.key):
        return False
    return len(turn_label(fact.key).split()) <= _LONGEST_NAME


def _bearer(found: regex.Match[str]) -> str:
    """The last word of the name in a label; in brackets after an office: "The Minister for Ports (Mr Bo Poe)"."""
    label, held = found["name"], found.group().partition("(")[2].partition(")")[0].split()
    return held[-1] if held and label.startswith(_OFFICES) else label.split()[-1]


def _turns(page: Page, i: int) -> bool:
    """Return True if a line opens with a name in capitals and a colon, or with a letter for questions or answers and a gap."""
    fact, (start, end, _, _) = page.facts[i], page.blocks[i]
    if ":" in fact.key or fact.mark is Mark.COLON:
        return _TURN.match(page.text, start, end) is not None
    gap = _SPACED if page.text[start + 1 : start + 2].isspace() else _STOPPED
    return gap.match(page.text, start, end) is not None


def questions(page: Page) -> Iterator[Member]:
    """Questions and answers in turn: with two letters, with short answers, or with answers in the first person."""
    asked = [i for i, fact in enumerate(page.facts[:-1]) if fact.mark is Mark.QUESTION and _may_be_answered(fact, page.facts[i + 1])]
    heads = [i for i in asked if not (page.facts[i].sentences or Sign.LABEL in page.facts[i].signs)]
    explained = {i for run in runs(heads, _FARTHEST_QUESTION, _FEWEST_TURNS) if _explains(page, run) for i in run}
    yield from ((i, "a question that the story answers") for i in sorted(explained))
    answered = [i for i in asked if i not in explained and _is_answered(page, i)]
    for run in (_lettered(page), *runs(answered, _FARTHEST_TURN, _FEWEST_TURNS)):
        if run:
            yield from _turns_and_directions(page, run, range(run[0], run[-1] + 2), "one of several questions and answers in turn")


def is_first_question(facts: Sequence[Facts], i: int) -> bool:
    """Return True if a question is right above an answer with somebody's label, which recurs."""
    if not 0 < i < len(facts) - 1 or facts[i].mark is not Mark.QUESTION or Sign.LABEL in facts[i].signs:
        return False
    name = facts[i + 1].key.partition(":")[0].rpartition(" ")[2]
    return Sign.LABEL in facts[i + 1].signs and any(fact.key.startswith(f"{name}:") for fact in facts[i + 2 :])


def _lettered(page: Page) -> list[int]:
    """The lines that open with one of two marks in turn; none if they are few, or mostly no sentences: "HI: 70", "LO: 47"."""
    run: list[int] = []
    marks: list[str] = []
    for i in page.labelled:
        found = _LETTERED.match(page.line(i))
        if found is None:
            continue
        mark = found[1] or found[2]
        near = bool(run) and i - run[-1] <= _FARTHEST_TURN
        if near and (len(set(marks)) < 2 or mark in marks) and mark != marks[-1]:
            run, marks = [*run, i], [*marks, mark]
        elif len(run) >= _fewest(marks):
            break
        else:
            run, marks = [i], [mark]
    spoken = sum([page.facts[i].mark in _ENDS for i in run])
    return run if len(run) >= _fewest(marks) and 2 * spoken >= len(run) else []


def _fewest(marks: Sequence[str]) -> int:
    """Return the fewest alternating lines that count as questions and answers."""
    return _FEWEST_TURNS if {"Q", "A"}.issuperset(marks) or "QR" in "".join(marks) else 2 * _FEWEST_TURNS


def _may_be_answered(fact: Facts, below: Facts) -> bool:
    """Return True if a line may be a question that the line below answers."""
    if fact.kind is not None or fact.quoted or fact.words > _LONGEST_QUESTION:
        return False
    ends = below.mark in (Mark.STOP, Mark.ELLIPSIS) or (below.mark is Mark.QUESTION and below.sentences)
    return below.kind is None and ends


def _is_answered(page: Page, i: int) -> bool:
    """Return True if a question is answered by the short line below it, or by a person in the first person."""
    below, speech = page.facts[i + 1], page.lexicon.language.speech
    return below.words <= _LONGEST_ANSWER or (speech is not None and not speech.first_person.isdisjoint(_answer(page, i)))


def _answer(page: Page, i: int) -> list[str]:
    """The words of the answer below a question that are not quoted."""
    return _WORD.findall(_QUOTED.sub(" ", page.line(i + 1)[:_ANSWER_READ]).lower())


def _explains(page: Page, run: Sequence[int]) -> bool:
    """Return True if answers are the paper's, which has asked somebody: none is in the first person, and in one somebody says something."""
    speech = page.lexicon.language.speech
    words = [word for i in run for word in _answer(page, i)] if speech is not None else []
    return speech is not None and speech.first_person.isdisjoint(words) and not speech.verbs.keys().isdisjoint(words)


def dashed_questions(page: Page) -> Iterator[Member]:
    """A question after a dash between two such lines, in languages in which a dash opens speech."""
    speech = page.lexicon.language.speech
    if speech is None or not speech.dialogue_dashes:
        return
    for i in range(max(1, page.first), min(page.last + 1, len(page.facts) - 1)):
        if page.facts[i].mark is Mark.QUESTION and all(page.line(k)[0] in _DASHES for k in (i - 1, i, i + 1)):
            yield i, "one of several questions and answers in turn"


def signed_quotations(page: Page) -> Iterator[Member]:
    """Two or more quotations one below the other, each with a name after a dash or before a colon, up to the line below the prose."""
    said = [i for i in range(page.first, min(page.last + 6, len(page.facts))) if _is_signed(page, i)]
    for i in said:
        if i - 1 in said or i + 1 in said:
            yield i, "one of several quotations, each with a name"


def named_quotations(page: Page) -> Iterator[Member]:
    """Quotations below or above lines that say who speaks, two of which name somebody: "Ann Roe, 61, nurse", "A man who gave no name"."""
    facts = page.facts
    quoted = [i for i in range(max(1, page.top), len(facts) - 1) if facts[i].quoted is Quoted.ALL]
    for step in (-1, 1):
        near = [i + step for i in quoted if not page.gaps[max(i, i + step)]]
        beside = [i for i in near if not (facts[i].mark or facts[i].quoted) and facts[i].words <= _LONGEST_PERSON]
        detailed = [page.line(i) for i in beside if "," in facts[i].key or "(" in facts[i].key]
        if sum([NAME_WITH_DETAILS.fullmatch(line) is not None for line in detailed]) >= _FEWEST_SPEAKERS:
            yield from ((k, TURN) for i in beside for k in (i, i - step))


def _is_signed(page: Page, i: int) -> bool:
    start, end = page.blocks[i].start, page.blocks[i].end
    text = page.text
    if end - start > _LONGEST_SIGNED:
        return False
    if text[end - 1] in _QUOTATION_MARKS:
        return _SIGNED_BEFORE.match(text, start, end) is not None
    if text[start] not in _QUOTATION_MARKS:
        return False
    closed = max(text.rfind(mark, max(start + 1, end - _LONGEST_SIGNATURE), end) for mark in _CLOSING_MARKS)
    return _SIGNATURE.fullmatch(text, closed, end) is not None
