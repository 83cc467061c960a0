"""Read transcripts: turns that open with a label for who speaks, and the questions and answers of hearings, marked by letters."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile
from typing import Final

from newsparse.attribution.interviews import find_answers
from newsparse.attribution.quotes import QUOTE_MARKS
from newsparse.attribution.speaker_labels import (
    FRENCH_TITLES,
    NARRATION,
    NOBODY,
    PERSON_NAME,
    RECURRING,
    LabelForm,
    by_initials,
    initials,
    names_somebody,
    read_form,
    read_label,
    recurring_forms,
)
from newsparse.attribution.speakers.entities import PERSON
from newsparse.attribution.speakers.name_words import LETTERS, fold_word, is_forename
from newsparse.attribution.speakers.registry import Registry
from newsparse.attribution.speakers.uncapitalised_names import opens_with_surname
from newsparse.attribution.turns import (
    ANSWER,
    COLONS,
    FARTHEST_TURN,
    LONGEST_TURN,
    OPENING_MARKS,
    QUESTION,
    SPOKEN_TURN,
    SWORN,
    LabelledPassage,
    Mark,
    Turn,
    in_first_person,
    read_letter,
)
from newsparse.knowledge import Language, PeopleWords, SpeechWords
from newsparse.lines.byline_names import REPORTERS
from newsparse.passage import Passage
from newsparse.patterns import grouped, pattern
from newsparse.span import Span
from newsparse.terms import PROSE_LABELS, Label

_OATH: Final = 200  # characters of it
# BY MS. ROE:      above the questions of a lawyer
BY: Final = pattern(r"BY (?P<name>(?:\p{Lu}[\p{Lu}.'’-]*+\s?+){1,4}+):\Z")  # a line that names the person who asks
_WITNESS: Final = "witness"  # the label of whoever answers
# Good morning, Mr. Roe.      a question addresses the witness
_ADDRESSED: Final = pattern(r"(?:\G|[,.] )(?P<name>(?P<title>\p{Lu}\p{L}{1,9})\.? \p{Lu}[\p{L}'’-]++)(?=[,.?!])")


def examination(
    passages: Sequence[Passage], body: Sequence[int], run: list[LabelledPassage], turns: dict[int, Turn], registry: Registry
) -> dict[int, Turn]:
    """Return the questions and answers of a hearing that are marked by letters, near turns with labels.

    A witness is named when sworn in, or by the questions; "BY MS. ROE:" names the person who asks.
    """
    text, speech = registry.text, registry.language.speech_words
    marked: list[tuple[int, Mark]] = []
    last = run[-1].passage
    for i in body:
        mark = examines(text, passages[i].span, speech)
        if mark is not None and i <= last + LONGEST_TURN:
            marked.append((i, mark))
            last = max(last, i)
    asks: Span | None = None
    spoken = [turn.source for turn in turns.values() if turn.source is not None]
    alone = len({source.of(text) for source in spoken}) == 1  # of several speakers, anybody may answer
    answers = spoken[-1] if alone else None
    if any(mark.role == _LAWYER for _, mark in marked):
        answers = _addressed(text, [Span(mark.end, passages[i].span.end) for i, mark in marked if mark.role == QUESTION], registry)
    found: dict[int, Turn] = {}
    for i, mark in marked:
        if mark.role == _SWEARS:
            asks, answers = None, mark.name
            found[i] = Turn(QUESTION, passages[i].span, None, answers)
        elif mark.role == _LAWYER:
            asks = mark.name
        elif mark.role == QUESTION:
            found[i] = Turn(SPOKEN_TURN if asks else QUESTION, Span(mark.end, passages[i].span.end), mark.name, asks)
        else:
            found[i] = Turn(ANSWER, Span(mark.end, passages[i].span.end), mark.name, answers)
    witness = [one for one in run if answers is not None and one.label.tag.split()[-1].lower() == _WITNESS]
    return found | {one.passage: Turn(ANSWER, one.content, one.label.mark, answers) for one in witness}


# The roles of marks, besides `QUESTION` and `ANSWER`.
_SWEARS: Final = "swears in a witness"
_LAWYER: Final = "names the person who asks"


def examines(text: str, span: Span, speech: SpeechWords) -> Mark | None:
    """Read a line that swears in a witness or names the person who asks, or a question or an answer marked by a letter."""
    for role, form, end in ((_SWEARS, SWORN, span.end + _OATH * text.endswith(",", span.start, span.end)), (_LAWYER, BY, span.end)):
        if found := form.match(text, span.start, end):
            return Mark(role, Span(*found.span("name")), found.end())
    return read_letter(text, span, speech)


def _addressed(text: str, questions: Sequence[Span], registry: Registry) -> Span | None:
    """The name of the person addressed most often in questions by title and name: "Mr. Roe"."""
    titles = registry.people.honorifics.keys() | registry.people.titles
    called = (one for question in questions for one in _ADDRESSED.finditer(text, question.start, question.end))
    spans = grouped((one["name"], Span(*one.span("name"))) for one in called if one["title"].lower() in titles)
    return max(spans.values(), key=len)[0] if spans else None


_RECENT: Final = 4  # the last turns among which that speaker is looked for
_ENDS: Final = frozenset('.?!…”"')
_ASIDES: Final = "(["  # open notes about the room
_INITIALLED: Final = pattern(r"(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}")  # А.Волков
# (Zuruf von Ann Roe [Grüne]: Nein! – Abg. Poe: Doch!)
_CALLED_OUT: Final = pattern(
    rf"[(–—]\s?(?:\p{{Lu}}\p{{Ll}}{{3,12}}\s(?:von|des|der)\s)?(?:(?P<office>Abg\.)\s)?(?P<name>{PERSON_NAME})"
    r"(?:\s\[[^\[\]\n]{1,40}\]){0,2}(?(office)|(?<=\]))(?P<mark>:)\s(?P<said>[^–—()\n]{1,300}[^–—()\s])"
)
_HANDLE: Final = pattern(r"(?:\p{Ll}|(?=\S{0,23}[\d_]))[\p{L}\d_.-]{2,24}:\s")  # gull77: Why?      in a chat
_LONGEST_SPEECH: Final = 60  # passages of one turn
_TURN_LABELS: Final = frozenset({*PROSE_LABELS, Label.CROSSHEAD, Label.HEADLINE})
_LONGEST_MARK: Final = 3  # code points; what is longer is an office
_SURE_MARKS: Final = frozenset(".)）")
_NUMERALS: Final = ("I", "II", "III", "IV")  # before the names of witnesses
_LONGEST_HEAD: Final = 5  # words of a line between turns that is no sentence
_FEWEST_RECURRING: Final = 2  # names that recur before a mark that is not a colon


def find_turns(text: str, passages: Sequence[Passage], language: Language, authors: Mapping[str, Span]) -> dict[int, Turn]:
    """Map the index of each transcript turn or interview answer to the turn; *authors* are the names of those who sign, and where.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.passage import read
    >>> text = "Ann Roe: Why?\\nBo Poe: It was old.\\nRoe: Who knew?"
    >>> lines = [read(text, Span(*span), Label.PARAGRAPH) for span in ((0, 13), (14, 33), (34, 48))]
    >>> [turn.content.of(text) for turn in find_turns(text, lines, load("en"), {}).values()]
    ['Why?', 'It was old.', 'Who knew?']
    """
    speech = language.speech
    if speech is None:
        return {}
    headed = [i for i, passage in enumerate(passages) if passage.label in _TURN_LABELS]
    for top in [i for i in headed if passages[i].label is Label.HEADLINE]:
        opening, below = (_labelled(text, passages, i) if i < len(passages) else None for i in (top, top + 1))
        again = opening is not None and any(passages[i].text.startswith(f"{opening.label.tag}:") for i in headed if i != top)
        if not (opening and opening.passage > top) and not (again and below):  # else it is a turn of a record that has no headline
            headed.remove(top)
    return _transcript(text, passages, headed, language, speech) or find_answers(text, passages, headed, language, speech, authors)


def _transcript(text: str, passages: Sequence[Passage], body: list[int], language: Language, speech: SpeechWords) -> dict[int, Turn]:
    """Read turns that open with a name; a name may recur in full, as a surname or as initials."""
    found: list[LabelledPassage] = []
    unlabelled: list[int] = []
    recurring = _recurring_labels(text, passages, body, language.people)
    for i in body:
        one = _labelled(text, passages, i)
        if one is None or _is_a_phrase(one.label.tag, speech) or (recurring and not _is_known(one.label.tag, language.people)):
            one = recurring.get(i)
        if one is None:
            unlabelled.append(i)
        else:
            if found and found[-1].passage == one.passage:
                found.pop()  # "Transcript as follows:", before a line with a label
            found.append(one)
    times = Counter(one.label.tag for one in found)
    while found and times[found[0].label.tag] == 1 and _is_a_field(text, found[0], language):
        del found[0]
    if len(found) <= 1:
        return {}
    aside = [i for i in unlabelled if text[passages[i].span.start] in _ASIDES or examines(text, passages[i].span, speech)]
    runs: list[list[LabelledPassage]] = []
    for one in found:
        recurs = bool(runs) and any(one.label.tag == other.label.tag for other in runs[-1][-_RECENT:])
        before = runs[-1][-1].passage if runs else 0
        between = one.passage - before - bisect_left(aside, one.passage) + bisect_left(aside, before)
        near = bool(runs) and between <= (LONGEST_TURN if recurs else FARTHEST_TURN)
        if near or (runs and _is_a_speech(text, passages, (runs[-1][-1], one), times, speech)):
            runs[-1].append(one)
        else:
            runs.append([one])
    opened = [(alone[0], run) for alone, run in pairwise(runs) if len(alone) == 1 and in_first_person(text, alone[0].content, speech)]
    runs = [run for run in runs if len(run) > 2 or _is_a_dialogue_of_two(text, run, language, speech)]
    if not runs:
        return {}
    registry = Registry(text, [passage for passage in passages if passage.label is not Label.CROSSHEAD], language)
    turns: dict[int, Turn] = {}
    ends = [*(run[0].passage - 1 for run in runs[1:]), len(passages)]
    for run, begin, end in zip(runs, [0, *(run[-1].passage + 1 for run in runs)], ends, strict=False):
        names = _names_of_labels(run, registry, speech)
        if len(run) == 2 or _is_a_talk(passages, run, names, registry):
            turns |= _turns_of_talk(passages, body[bisect_left(body, begin) : bisect_left(body, end)], run, names, registry)
    for one, run in opened:  # a briefing, whose statement has lines of its own: "Deputy Spokesperson: I start with Elmford."
        again = [turns[other.passage].rule for other in run if other.label.tag == one.label.tag and other.passage in turns]
        if again.count(SPOKEN_TURN) > 1 and one.passage not in turns:
            turns[one.passage] = Turn(SPOKEN_TURN, one.content, one.label.mark, one.label.source)
    return turns


def _is_a_phrase(tag: str, speech: SpeechWords) -> bool:
    """Return True if words before a colon are no name: a numeral, the letter of an answer, a clause, "Ich frage Sie, Herr Minister"."""
    words = tag.lower().split()
    clause = words[-1] in speech.verbs or (len(words) > 1 and words[0] in speech.first_person)
    return clause or tag in _NUMERALS or tag.lower() in speech.answer_labels


def _is_a_field(text: str, one: LabelledPassage, language: Language) -> bool:
    """Return True if a label names nobody, and what follows is no sentence: "SUBJECTS: Hospitals; floods"."""
    label, said = one.label, one.content.of(text)
    return " " not in label.tag and said[-1] not in _ENDS and not names_somebody(text, label, language)


def _is_a_speech(
    text: str, passages: Sequence[Passage], ends: tuple[LabelledPassage, LabelledPassage], times: Counter[str], speech: SpeechWords
) -> bool:
    """Return True if the passages between two labels, one of which recurs, are one long turn: many say "I", and no other names the two."""
    between = range(ends[0].passage + 1, ends[1].passage)
    if len(between) > _LONGEST_SPEECH or max(times[one.label.tag] for one in ends) < _FEWEST_RECURRING:
        return False
    said = [i for i in between if text[passages[i].span.start] not in _ASIDES]
    others = [i for i in said if not in_first_person(text, passages[i].span, speech)]
    surnames = [one.label.tag.split()[-1] for one in ends]
    named = any(surname in passages[i].text for i in others for surname in surnames)
    return not named and 3 * len(others) <= 2 * len(said)


def _labelled(text: str, passages: Sequence[Passage], index: int) -> LabelledPassage | None:
    """Read the label that a passage begins with, in a quoted transcript after a quotation mark: `“ROE: No.`

    One on a separate line belongs to the next passage: `ANN ROE, HOST:`.
    """
    start, end = passages[index].span.start, passages[index].span.end
    if text.find(":", start, end) < 0 and text.find("：", start, end) < 0 and not text.startswith(FRENCH_TITLES, start):
        return None
    after = passages[index + 1].span if text[end - 1] in COLONS and index + 1 < len(passages) else None
    label = read_label(text, start + (text[start] in OPENING_MARKS), end if after is None else after.start + 1)
    if label is None or SWORN.match(text, start, end) or BY.match(text, start, end) or (after and label.end != after.start):
        return None
    return LabelledPassage(index + 1, label, after) if after else LabelledPassage(index, label, Span(label.end, end))


def _recurring_labels(text: str, passages: Sequence[Passage], body: list[int], people: PeopleWords) -> dict[int, LabelledPassage]:
    """The turns below or after names without a colon: at least two names recur in the same form, and one of them is known.

    One that recurs is enough if an office or a party in brackets, or a full stop, follows a name.
    """
    forms = ((i, form) for i in body for form in recurring_forms(text, passages[i].span.start, passages[i].span.end))
    lines = grouped((form.examples, i) for i, form in forms)
    found: dict[int, LabelledPassage] = {}
    for form in RECURRING:
        several = lines.get(form.examples, ())
        read = {i: one for i in several if len(several) > 1 and i not in found and (one := _of_form(text, passages, i, form))}
        if len(read) < _FEWEST_RECURRING:
            continue
        names = {i: one.label.tag for i, one in read.items()}
        marks = {i: one.label.mark.of(text).strip() for i, one in read.items()}
        if "." in marks.values():
            names = {i: name for i, name in names.items() if _is_known(name, people)}  # not "Back to school. The …"
        added = {(name, marks[i]) for i, name in names.items() if len(marks[i]) > _LONGEST_MARK}
        if len(added) > len({name for name, _ in added}):
            continue  # "Ann Roe – Why not", "Ann Roe – Yes"
        times = Counter(names.values())
        again = [name for name, count in times.items() if count > 1]
        offices = added or any(read[i].label.source != read[i].label.name for i in names) or not _SURE_MARKS.isdisjoint(marks.values())
        sure = offices and len(names) > _FEWEST_RECURRING
        if len(again) < (1 if sure else _FEWEST_RECURRING) or not any(_is_known(name, people) for name in again):
            continue
        first = min(i for i, name in names.items() if times[name] > 1)
        found |= {i: read[i] for i, name in names.items() if sure or (i >= first and (times[name] > 1 or _is_known(name, people)))}
    return found


def _of_form(text: str, passages: Sequence[Passage], index: int, form: LabelForm) -> LabelledPassage | None:
    """Read a passage that opens with a label of one form; a name alone belongs to the passage below it."""
    here, label = passages[index].span, read_form(text, passages[index].span.start, passages[index].span.end, form)
    if label is None or (label.end == here.end and index + 1 == len(passages)):
        return None
    if label.end < here.end:
        return LabelledPassage(index, label, Span(label.end, here.end))
    below = passages[index + 1].span
    return LabelledPassage(index + 1, label._replace(end=below.start), below)


def _is_known(name: str, people: PeopleWords) -> bool:
    """Return True if a label opens with a given name or a title, or its last word is in capitals or in letters without capitals."""
    words = [fold_word(word).strip(".") for word in name.split()]
    titled = words[0] in people.honorifics or words[0] in people.titles or (words[0] == "the" and words[-1] in people.titles)
    loud = not any(map(str.islower, name.rsplit(maxsplit=1)[-1]))
    return (titled and len(words) > 1) or loud or (is_forename(words[0]) and ". " not in name)


def _is_a_dialogue_of_two(text: str, run: list[LabelledPassage], language: Language, speech: SpeechWords) -> bool:
    """Return True if just two lines are turns: the names show two people, one of whom says "I" or asks a question."""
    if len(run) != 2 or run[1].passage - run[0].passage > 1 or run[0].label.tag == run[1].label.tag:
        return False
    said = [one.content.of(text).lower() for one in run]
    person = speech.first_person | speech.second_person
    spoken = any(words.endswith("?") or not person.isdisjoint(LETTERS.findall(words)) for words in said)
    return spoken and all(words[-1] in _ENDS for words in said) and all(names_somebody(text, one.label, language) for one in run)


def _names_of_labels(run: list[LabelledPassage], registry: Registry, speech: SpeechWords) -> dict[str, Span | None]:
    """Map each label of a talk to the name that it means; `None` for "QUESTION" and for initials that match no name."""
    names: dict[str, Span | None] = {}
    known = by_initials(registry)
    surnames: set[str] = set()
    full: dict[str, Span] = {}
    for one in run:
        tag, letters = one.label.tag, one.label.initials
        if tag in names:
            continue
        asks = not speech.question_labels.isdisjoint((tag.lower(), tag.split()[0].lower()))  # "FRAGE ROE"
        nobody = asks or NOBODY.issuperset(tag.lower().split()) or tag.endswith(REPORTERS)
        names[tag] = None if nobody else one.label.name
        if letters and not nobody:
            meant = full.get(letters) or known.get(letters)
            if meant or not (registry.bearers(letters.lower()) or letters.lower() in surnames):  # "ROE" is a surname
                names[tag] = meant
        elif not nobody:
            surnames.add(tag.split()[-1].lower())
            for letters in initials(tag):
                full.setdefault(letters, one.label.name)
    if all(one.label.initials and names[one.label.tag] is None for one in run):
        return {one.label.tag: one.label.name for one in run}  # the page names them elsewhere, or nowhere
    return names


def _is_a_talk(passages: Sequence[Passage], run: list[LabelledPassage], names: dict[str, Span | None], registry: Registry) -> bool:
    """Return True if lines that open with a name and a colon are a talk: there are at least two names, and one recurs,
    or each label has a line to itself.

    At least half of the labels name people, not teams, towns or "Earnings up"; the one who asks may be an outlet.
    """
    text = registry.text
    tags = [one.label.tag for one in run]
    full = [span.of(text) if (span := names[tag]) is not None else tag for tag in tags]
    times = Counter(name.split()[-1].lower() for name in full)
    loud = all(tag.isupper() for tag in tags) and any(" " in tag for tag in tags)  # "WHEN:" and "WHERE:" are not speakers
    written = [span.of(text) for span in names.values() if span is not None and not _is_an_outlet(text, span, registry)]
    offices = registry.people.titles | registry.people.roles  # "THE PRESIDENT", "De voorzitter" name nobody
    named = [name for name in written if name.lower().split()[-1] not in offices]
    named = [name for name in named if fold_word(name.split()[0]) not in registry.people.indefinites]
    known = {entity.words[-1] for entity in registry.entities if entity.kind == PERSON and (entity.gender or entity.titles)}
    people = sum(name.split()[-1].lower() in known or _is_a_person(name, registry) for name in named)
    alone = all("\n" in text[one.label.mark.end : one.content.start] and text[one.content.start] not in QUOTE_MARKS for one in run)
    speech = registry.language.speech_words
    above = [passages[one.passage - 1] for one in run if one.passage]
    marks = [read_letter(text, line.span, speech) for line in above]
    questions = [line.text.endswith("?") or (mark is not None and mark.role == QUESTION) for line, mark in zip(above, marks, strict=True)]
    asked = 2 * sum(questions) > len(run)  # an interview that labels the answers only
    several = len(times) > 1 or asked
    questioned = loud and any(name is None for name in names.values())  # "FRAGE ROE"
    lettered = all(one.label.initials for one in run) and sum(one.content.of(text).endswith("?") for one in run) > 1
    answered = written and (asked or any(name is None and times[tag.lower()] > 1 for tag, name in names.items()))
    likely = bool(named or answered) and (2 * people >= len(named) or questioned or lettered)
    portraits = sum(one.content.of(text).startswith(one.label.tag.split()[-1] + ",") for one in run)  # "Roe, 51, is a baker"
    return several and (max(times.values()) > 1 or loud or alone) and likely and 2 * portraits < len(run)


def _is_a_person(name: str, registry: Registry) -> bool:
    """Return True if a label has a given name, its initial or a title before the name: "Mr. ROE", "А.Волков"."""
    people, words = registry.people, [fold_word(word).strip(".") for word in name.split()]
    titled = any(word in people.honorifics or word in people.titles or word in people.roles for word in words[:-1])
    several = len(words) > 1 and (is_forename(words[0]) or not (name[0].isupper() or name[0].islower()))
    return titled or several or opens_with_surname(name, people) or _INITIALLED.match(name) is not None


def _is_an_outlet(text: str, name: Span, registry: Registry) -> bool:
    """Return True if a label names a newspaper or another organisation that asks the questions."""
    people = registry.people
    return any(word in people.organisation_words or word in people.documents for word in name.of(text).lower().split()[1:])


def _who_asks(run: list[LabelledPassage], names: dict[str, Span | None], registry: Registry) -> set[str]:
    """Return the labels of those who ask: they name nobody or an outlet, or have several turns, all of them questions."""
    text, said = registry.text, dict[str, list[str]]()
    for one in run:
        full = names[one.label.tag]
        if full is not None and one.label.initials == full.of(text):
            continue  # of somebody whom the page names elsewhere
        said.setdefault(full.of(text) if full else one.label.tag, []).append(one.content.of(text))
    only_asks = {name for name, turns in said.items() if len(turns) > 1 and all(words.endswith("?") for words in turns)}
    only_asks -= {name for name in only_asks if any(entity.kind == PERSON for entity in registry.bearers(name.split()[-1].lower()))}
    return {tag for tag, name in names.items() if name is None or name.of(text) in only_asks or _is_an_outlet(text, name, registry)}


def _turns_of_talk(
    passages: Sequence[Passage], body: list[int], run: list[LabelledPassage], names: dict[str, Span | None], registry: Registry
) -> dict[int, Turn]:
    """Return the turns of one talk; a passage between two turns continues the first."""
    text, turns, speech = registry.text, dict[int, Turn](), registry.language.speech_words
    asking = _who_asks(run, names, registry)
    narrated = frozenset([one.passage for one in run if one.label.tag.lower() in NARRATION])
    for one in run:
        if one.passage in narrated:
            continue
        tag, label = one.label.tag, one.label
        full = names[tag]
        if tag in asking:
            content, mark = (one.content, label.mark) if full is None else (passages[one.passage].span, None)
            turns[one.passage] = Turn(QUESTION, content, mark, None)
        else:
            source = label.source if full is None or full == label.name or not label.initials else full
            turns[one.passage] = Turn(SPOKEN_TURN, one.content, label.mark if text[label.mark.start] in COLONS else None, source)
    turns |= examination(passages, [i for i in body if i not in turns], run, turns, registry)
    first, last = min(turns), max(turns)
    heads = frozenset([one.passage - 1 for one in run if one.label.mark.start < passages[one.passage].span.start])  # on lines of their own
    spoken = [i for i in body if i > first and i not in heads and text[passages[i].span.start] not in _ASIDES]
    within = [i for i in spoken if i < last]
    if 3 * len(turns) < 2 * (len(within) + 2):
        times = Counter([one.label.tag for one in run])
        gaps = [(one, other) for one, other in pairwise(run) if other.passage - one.passage > 1]
        long = {i for gap in gaps if _is_a_speech(text, passages, gap, times, speech) for i in range(gap[0].passage, gap[1].passage)}
        within = [i for i in within if i in long]
    closed = text[passages[body[-1]].span.start] in _ASIDES and sum(i > last for i in spoken) <= LONGEST_TURN  # "(The meeting ended.)"
    within += takewhile(lambda i: closed or in_first_person(text, passages[i].span, speech), [i for i in spoken if i > last])
    holder: Turn | None = None
    tags, before = {one.passage: one.label.tag for one in run}, first
    # Each paragraph of a quoted transcript opens with a mark.
    marks = OPENING_MARKS if text[passages[first].span.start] in OPENING_MARKS else ""
    for i in sorted({*turns, *within}):
        if i in turns or i in narrated:
            holder, before = turns.get(i), i
        elif holder is not None and holder.rule != QUESTION:
            said = passages[i].text.lstrip(marks)
            head = said[-1:] not in _ENDS and len(said.split()) <= _LONGEST_HEAD
            asked = said.endswith("?") and i + 1 in tags and tags[i + 1] == tags.get(before)  # by an interviewer without a label
            if said and said[0] not in QUOTE_MARKS and not (said.isupper() or head or asked or _HANDLE.match(said)):
                turns[i] = holder._replace(content=passages[i].span)  # not "(LAUGHTER)", "END VIDEO CLIP", "Questions and Answers:"
    calls = {i: called for i in body if i > first and (called := _called_out(text, passages[i].span))}
    return turns | {i: called[0]._replace(others=tuple(called[1:])) for i, called in calls.items()}


def _called_out(text: str, note: Span) -> list[Turn]:
    """What members call out during a speech, in a note of a parliament's record: "(Applause – Ann Roe [Greens]: No!)"."""
    if text[note.start] not in _ASIDES:
        return []
    found = _CALLED_OUT.finditer(text, note.start, note.end)
    return [Turn(SPOKEN_TURN, Span(*one.span("said")), Span(*one.span("mark")), Span(*one.span("name"))) for one in found]
