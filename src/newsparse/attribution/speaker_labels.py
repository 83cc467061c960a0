"""Read a speaker's label before a colon: `Ann Roe:`, `ANN ROE, MAYOR:`, `Rep. Ann Roe (@roe):`, `AR:`."""

from typing import Final, NamedTuple

import regex

from newsparse.attribution.quotes import QUOTE_MARKS
from newsparse.attribution.speakers.name_words import fold_word, is_forename
from newsparse.attribution.speakers.registry import Registry
from newsparse.knowledge import Language
from newsparse.lines.names import FRENCH_RECORD_FORM, TIME_CODE
from newsparse.patterns import PARTICLE, PARTICLES, holds_any, pattern
from newsparse.span import Span

# What may precede a label: a bullet, the number of a line, the time in a recording, the mark of a sound bite.
_BEFORE: Final = (
    r"(?:[<\[]?(?=\p{Lu})|(?:(?:>{1,3}|[-–—•*·▪■◆▲△○●▶▷]|\(?(?:\p{L}{1,4}\.?\s?)?\d{1,4}[.):]?)\s{1,9})?+)"
    + TIME_CODE
    + r"(?:(?:O-T(?:on|ON)|SOT|STAND-?UP)(?:\s?[:–-]\s|[\s:])\s?)?+"
)
_WORD: Final = r"\p{Lu}[\p{L}\p{M}'’-]*+"
PERSON_NAME: Final = rf"(?:{_WORD}\.?+\ (?:{PARTICLE}\ )?){{0,3}}{_WORD}"
"""A name, with no more than four parts."""
_NAME: Final = rf"(?P<name> {PERSON_NAME} )"
_LOUD: Final = r"(?P<name> (?:\p{Lu}\p{Ll}{1,9}\.?\ )? \p{Lu}[\p{Lu}'’-]++ (?:\ \p{Lu}[\p{Lu}'’-]*+){0,3} )"
_TITLED: Final = rf"(?P<name> (?: \p{{Lu}}\p{{L}}{{0,4}}\.\ )? (?:{_WORD}\ (?:{PARTICLE}\ )?){{0,2}} \p{{Lu}}[\p{{L}}'’-]++ )"
_ASIDE: Final = r"(?P<aside> (?:\s?(?:\([^()\n]{1,40}\)|\[[^\[\]\n]{1,40}\])){1,3} )?+"
_ROLE: Final = r"(?P<role> ,\s [^.:–—\n]{2,80}+ )?+"
_COLON: Final = r"\s?+ (?P<mark>[:：]) (?!(?<=\d:)\d) \s*+ (?=\S)"
_THEN: Final = r"\s++ (?=[^\w\s]{0,2}[\p{Lu}\p{Lo}\d])"
_TIME: Final = r"(?: \s{1,4}[(\[]?\d{1,2}(?::\d{2}){1,2}[)\]]? )?+"


_BRACKETED: Final = r"[（【〔(](?P<name>[\p{Han}\p{Hangul}]{2,12})(?P<role>(?:\s\p{Hangul}{1,9}){0,3})(?P<mark>[）】〕)])\s*+(?=\S)"


class LabelForm(NamedTuple):
    """A form of a speaker's label, at the start of a line."""

    examples: str
    marks: tuple[str, ...]
    """What a line with such a label contains, one of them, if it is a label only where several of them recur."""
    pattern: "regex.Pattern[str]"


FORMS: Final = tuple(
    LabelForm(examples, marks, pattern(form, regex.VERBOSE))
    for examples, marks, form in (
        (
            "The Minister for Rural Transport (Callum Reyes): No.",
            (),
            r"(?i:the|der|die|l[ea]|el|il|o|a)\ [\p{L}\p{M}.'’,\ -]{3,80}"
            r"\( (?P<name> \p{Lu}[\p{L}\p{M}.'’-]*+ (?:\ \p{Lu}[\p{L}\p{M}.'’-]*+){1,4} ) (?P<aside> \) (?:\s?\([^()\n]{1,40}\)){0,2} )"
            + _COLON,
        ),
        (  # at most six words, a bracketed part and a role of at most eighty characters
            "Ann Roe: No.      ANN ROE, MAYOR: No.      Rep. Ann Roe (@roe): No.      “Ann Roe”: No.      AR: No.",
            (),
            _BEFORE
            + r"(?P<quoted>[“\"„«»](?=[^:“”„«»\"\n]{2,60}[“”«»\"]:))?+ (?P<name> \p{Lu}[\p{L}\p{M}.'’-]*+ (?:\ [\p{L}\p{M}.'’-]++){0,5} )"
            + rf"(?(quoted)[“”«»\"]) {_ASIDE} (?P<role> ,\s [^:“”„«»\"\n]{{2,80}}+ )?+ {_COLON}",
        ),
        ("M. Théo Roe, ministre des ports. Non.", (), FRENCH_RECORD_FORM),
        (
            "林若川：不行。      نجيب الصفواني: لا.",
            (),
            rf"(?P<name>[\p{{Lo}}ー・'’]{{2,12}}+(?:\ [\p{{Lo}}ー・'’]{{2,12}}+){{0,3}}) {_COLON}",
        ),
        (
            "Ann Roe      Ann Roe  00:02:11      Ann Roe, mayor      Ann Roe -- Chief Executive      above the words",
            ("",),
            rf"{_BEFORE} {_NAME} (?:(?!\s?[(\[]\d){_ASIDE})? (?P<role> ,\s [^.:\n]{{2,80}}? )?"
            rf"(?P<mark> (?: \ [–—-]{{1,2}}\s [^.:\n]{{2,80}}? )? ) {_TIME} (?<=[\p{{L}}\d)\]])\Z",
        ),
        (
            "Ann Roe – No.      Ann Roe (Elmford). – No.",
            ("– ", "— ", "- "),
            rf"{_BEFORE} {_NAME} {_ASIDE} {_ROLE} (?P<mark>\.?\s?[–—-]{{1,2}}) {_THEN}",
        ),
        ("（大臣）来月です。      (민가람 과장) 내일이다.", ("）", "】", "〕", ") "), _BRACKETED),
        ("<Ann Roe> No.      [Ann Roe] No.", ("> ", "] "), rf"{_BEFORE} (?<=[<\[]) {_NAME} (?P<mark>[>\]]) {_THEN}"),
        (
            "Mr. ROE. No.      ROE (Elmford). No.      Mr. ROE of Ohio. No.      Mr. Roe. No.      The Chair. No.",
            (". ",),
            rf"{_BEFORE} (?: {_LOUD} (?:\ \p{{Ll}}{{2,3}}\ \p{{L}}{{3,14}})?+ | {_TITLED} ) {_ASIDE} {_ROLE} (?P<mark>\.) {_THEN}",
        ),
        (
            "AR  No.      A.R. No.",
            (" ",),
            rf"{_BEFORE} (?P<name> \p{{Lu}}{{2,3}} | (?:\p{{Lu}}\.){{2,3}} ) (?P<mark>\s) \s*+ (?=[^\w\s]{{0,2}}\p{{Lu}})",
        ),
    )
)
"""The forms of labels, in the order in which they are tried."""
_WITH_COLON: Final = tuple(form for form in FORMS if not form.marks)
RECURRING: Final = tuple(form for form in FORMS if form.marks)
"""Those that are labels only where they recur."""
IN_BRACKETS: Final = next(form for form in FORMS if "）" in form.marks)
_OPENING_READ: Final = 250  # code points of a line
FRENCH_TITLES: Final = ("M. ", "M.\xa0", "Mme ", "Mme\xa0", "Mlle ")  # how the labels of French records begin
_HELD: Final = pattern(r"\s\((?P<name>\p{Lu}[\p{L}'’-]++(?:\s\p{Lu}[\p{L}'’-]++){1,3})\)")
_NUMBER: Final = pattern(r"\s\d+")
NOBODY: Final = frozenset(
    "abmoderation absage anchor animateur animatrice anmoderation announcer apresentador apresentadora audience autor autorin"
    " bailiff caller clerk conduttore conduttrice convidada convidado court entrevistador entrevistadora gast guest host"
    " interpreter interviewer intervistatore invitada invitado invité invitée journaliste member moderador moderadora moderation"
    " moderator moderatore moderatorin narrator operator ospite periodista presentador presentadora presentator presenter press"
    " programledare prowadząca prowadzący reporter reporterin sprecher sprecherin translator unidentified unknown vo ведущая"
    " ведущий журналист корреспондент the".split()
)
"""Words of labels that do not name anybody, in all languages: "UNIDENTIFIED REPORTER"."""
NARRATION: Final = frozenset("vo voiceover nat nats natsot sound sfx atmo music musik tag".split())
"""Labels of a script before the reporter's own text, and before what is heard besides."""
_INITIALS: Final = pattern(r"\p{Lu}{2,3}|(?:\p{Lu}\.\s?){2,3}")
_SMALL: Final = PARTICLES | {"of", "the"}


class SpeakerLabel(NamedTuple):
    """A name and a description of its bearer, before a colon."""

    tag: str  # the name as it is printed
    source: Span  # the name, with its role and any brackets
    name: Span
    mark: Span  # the colon
    end: int  # offset of the first word after it

    @property
    def initials(self) -> str:
        """The initials if the label is nothing else."""
        return self.tag.replace(".", "").replace(" ", "") if _INITIALS.fullmatch(self.tag) else ""


def read_label(text: str, start: int, end: int) -> SpeakerLabel | None:
    """Read the label at the start of a passage.

    >>> label = read_label("Rep. Ann Roe (@roe): “No.”", 0, 26)
    >>> label.tag, label.end
    ('Rep. Ann Roe', 21)
    """
    for form in _WITH_COLON:
        if match := form.pattern.match(text, start, end):
            break
    else:
        return None
    label = _label(match)
    held = _HELD.fullmatch(text, label.name.end, label.source.end)
    if held is not None and NOBODY.issuperset(_NUMBER.sub("", label.tag.lower()).split()):  # "HOST (Ann Roe):"
        name = Span(*held.span("name"))
        label = label._replace(tag=held["name"], source=name, name=name)
    added = text[label.name.end : label.source.end]
    words = added.removeprefix(", ").split()
    if len(words) > 1 and added.startswith(", ") and is_forename(fold_word(words[0])) and words[-1].istitle():  # "Le maire, Paul Roy:"
        name = Span(label.name.end + 2, label.name.end + len(added.rstrip()))
        label = label._replace(tag=name.of(text), source=name, name=name)
    office = text[label.name.start - 1 : label.name.start] == "("  # an office and who holds it
    return label._replace(source=label.name) if office else label


def recurring_forms(text: str, start: int, end: int) -> list[LabelForm]:
    """The forms of labels without a colon that a line may have: a quick look before their patterns.

    >>> [len(recurring_forms(line, 0, len(line))) > 0 for line in ("Ann Roe – No.", "The mayor left.", " ")]
    [True, False, False]
    """
    opening = text[start : min(end, start + _OPENING_READ)]
    first, second, *_ = (*opening.split(maxsplit=2), "", "")
    if first in ("", "BY") or opening[0] in QUOTE_MARKS or (second[:1].islower() and first[-1].islower() and second not in PARTICLES):
        return []  # "The mayor …"
    whole = text[end - 1].isalnum() or text[end - 1] in ")]"  # a name alone has no stop
    worded = first[1:2].islower() and first.rstrip(",.:;").isalpha() and not second[:1].isdigit()  # no initials: "The AR"
    forms = RECURRING[:-1] if worded else RECURRING
    return [form for form in forms if (whole or form.marks[0]) and holds_any(opening, form.marks)]


def read_form(text: str, start: int, end: int, form: LabelForm) -> SpeakerLabel | None:
    """Read a label of one form at the start of a line.

    >>> read_form("（大臣）来月です。", 0, 9, IN_BRACKETS).tag
    '大臣'
    """
    match = form.pattern.match(text, start, end)
    return match and _label(match)


def _label(match: regex.Match[str]) -> SpeakerLabel:
    parts = match.capturesdict()
    first, last = match.start("name"), max(match.end(part) for part in ("name", "aside", "role") if part in parts)
    return SpeakerLabel(match["name"], Span(first, last), Span(*match.span("name")), Span(*match.span("mark")), match.end())


def names_somebody(text: str, label: SpeakerLabel, language: Language) -> bool:
    """Return True if a label certainly is a person or an office: it has a given name, a title, a role or a handle.

    >>> from newsparse.knowledge.languages import load
    >>> [names_somebody(line, read_label(line, 0, len(line)), load("en")) for line in ("Ann Roe: “No.”", "Best words: “No.”")]
    [True, False]
    """
    people = language.people
    words = label.tag.split()
    folded = [fold_word(word) for word in words]
    verbs = language.speech_words.verbs
    more = [fold_word(word) for word in text[label.name.end : label.source.end].replace(",", " ").split()]
    offices = people.roles | people.titles
    if folded[-1] in verbs or (more and more[-1] in verbs) or not words[-1][0].isupper():
        return False
    if not all(word[0].isupper() or fold in _SMALL or fold in offices for word, fold in zip(words, folded, strict=True)):
        return False
    titled = folded[0] in people.honorifics or not offices.isdisjoint(folded[:-1])
    if len(words) > 1 and (titled or is_forename(folded[0])):
        return True
    return len(words) > 1 and any(word in offices or word.startswith("(@") for word in more)


def initials(name: str) -> set[str]:
    """Return the possible initials of a name, with its function words and without.

    >>> sorted(initials("Ana de Ruiz-Poe"))
    ['ADRP', 'ARP']
    """
    words = name.replace("-", " ").split()
    return {"".join(word[0] for word in words).upper(), "".join(word[0] for word in words if word.lower() not in _SMALL).upper()}


def by_initials(registry: Registry) -> dict[str, Span]:
    """Map the initials of the names in a story to their fullest mentions; of several, the first one's."""
    known: dict[str, Span] = {}
    for entity in registry.entities:
        for letters in initials(entity.form):
            known.setdefault(letters, Span(*entity.fullest_mention))
    return known
