"""The glossary of evidence names every evidence that is computed or weighed."""

import re
from functools import cache
from pathlib import Path

import golden
from stories import TEXTS

from newsparse import Kind
from newsparse.forms import open_envelope
from newsparse.knowledge import default_knowledge
from newsparse.knowledge.language_detection import detect
from newsparse.labelling.after_path import EDGES
from newsparse.labelling.choosing import headline, headline_weights, path_weights, signing, signing_weights
from newsparse.labelling.choosing.path import table
from newsparse.labelling.evidence.neighbours import Surroundings
from newsparse.labelling.evidence.whole_text import DENSEST
from newsparse.labelling.groups.rules import WEIGHTS
from newsparse.labelling.labeller import label_blocks, read_blocks
from newsparse.layout import lay_out
from newsparse.lines.lexicon import lexicon_for

# A headline with a word of furniture in it, which no golden case has.
_ODD = "Letters to your inbox cost Elmford its pier\n\nThe pier in Elmford closed on Friday after two years of repairs, she said."
# A page's title with an agency as its site, which no golden case has.
_SITE = "Elmford pier closes in May | Getty Images\n\nThe pier in Elmford closed on Friday after two years of repairs, she said."
# A name in the headline, under "by", twice, above a share line and above a title, which no golden case has together.
_NAMED = (
    "Ann Marlow walks over the pier\n\nBy\n\nAnn Marlow\n\nShare on Facebook\n\nAnn Marlow\n\nAP Sports Writer\n\n"
    "The pier in Elmford closed on Friday after two years of repairs, she said, and nobody was there to see it.\n\n"
    "Several hundred people came in spite of the rain to walk the full length of the boards, and the band played until noon."
)
# A text of one line that reads like a name, which no golden case is.
_ALONE = "LONDON, March 3 - TIN HITS TWO-YEAR HIGH, UP 3 PCT"
# Names with what may be a picture credit, which no golden case has.
_CREDITED = [
    f"Pier in Elmford closes again\n\n{line}\n\nThe pier in Elmford closed on Friday after two years of repairs, as she said."
    for line in ("Reuters", "By Ann Marlow / Bo Wu")
]
# A page with its headline on the third line, above a long menu, and another title on the second, which no golden case has.
_DEEP = "\n\n".join(
    [
        "Elmford pier closes after two years | Harbour Post",
        "Elmford market opens again on Saturday",
        "The pier in Elmford closes after two years",
        *(f"Harbour {number}" for number in range(30)),
        "The pier in Elmford closed on Friday after two years of repairs, she said, and nobody was there to see it.",
    ]
)
PAGE = Path(__file__).parent.parent / "docs" / "reference" / "evidence.md"
_CODE = re.compile(r"`([^`]+)`")
_OPEN = {"kind": "|".join(kind.value for kind in Kind)}


def _rows() -> tuple[list[str], dict[str, str]]:
    """The names of the glossary with their braces, and the values of these."""
    text, values = PAGE.read_text(encoding="utf-8").split("## Values")
    names = [name for line in text.splitlines() if line.startswith("| `") for name in _CODE.findall(line.rsplit(" | ", 1)[0])]
    cells = [line.strip("| ").split(" | ") for line in values.splitlines() if line.startswith("| `")]
    return names, {word.strip("`"): "|".join(map(re.escape, labelled.split(" · "))) for word, labelled in cells} | _OPEN


def _glossary() -> list[re.Pattern[str]]:
    names, values = _rows()
    parts = [re.split(r"(\{[^}]+\})", name) for name in names]
    return [re.compile("".join(f"(?:{values[part[1:-1]]})" if part[:1] == "{" else re.escape(part) for part in row)) for row in parts]


def _undefined(names: set[str]) -> list[str]:
    glossary = _glossary()
    return sorted(name for name in names if not any(pattern.fullmatch(name) for pattern in glossary))


@cache
def _weighed() -> set[str]:
    return path_weights.EVIDENCE.keys() | WEIGHTS.keys() | headline_weights.WEIGHTS.keys() | signing_weights.WEIGHTS.keys()


def _computed() -> set[str]:
    return _of_headlines() | _of_lines()


def _of_headlines() -> set[str]:
    return _gathered()[0]


def _of_lines() -> set[str]:
    return _gathered()[1]


@cache
def _gathered() -> tuple[set[str], set[str]]:
    knowledge, made = default_knowledge(), table()
    titles: set[str] = set()
    found: set[str] = set()
    for text in [_ODD, _SITE, _NAMED, _ALONE, _DEEP, *_CREDITED, *TEXTS, *(case.text for case in golden.cases())]:
        layout = lay_out(text)
        if not layout.blocks:
            continue
        lexicon = lexicon_for(knowledge.language(detect(layout, knowledge.detector)), knowledge)
        readings = read_blocks(layout.text, layout.blocks, lexicon, made)
        facts = [reading.facts for reading in readings]
        found.update(name for reading in readings for names in reading.names for name in names)
        gaps = [layout.lines[block.first].gap for block in layout.blocks]
        evidence = headline.headline_evidence(facts, headline.headline_context(facts), lexicon.language.code, gaps)
        titles.update(name for _, names in evidence for name in names)
        titles.update(reason.name for reason in headline.choose_headline(facts, lexicon.language.code, gaps).why)
        language = lexicon.language
        labelled = label_blocks(layout, open_envelope(layout, language, knowledge), language, knowledge)
        titles.update(reason.name for reason in labelled.chosen)
        titles.update(name for _, names in signing.signing_evidence(labelled.facts, bytearray(labelled.path), lexicon) for name in names)
        for chosen in (-1, len(facts) // 2):
            for groups in Surroundings(gaps, facts, chosen).groups(made):
                found.update(name for _, names in groups for name in names)
    return titles, found


def test_every_weight_is_in_the_glossary() -> None:
    assert _undefined(_weighed()) == []


def test_every_evidence_that_is_computed_is_in_the_glossary() -> None:
    assert _undefined(_computed()) == []


def test_every_correction_is_in_the_glossary() -> None:
    assert _undefined({DENSEST, *(correction.why for correction in EDGES.rules)}) == []


def test_every_evidence_of_lines_is_fitted() -> None:
    forms = [form for form in _glossary() if any(form.fullmatch(name) for name in _of_lines())]
    assert [form.pattern for form in forms if not any(form.fullmatch(name) for name in _weighed())] == []


def test_every_name_of_the_glossary_is_some_evidence() -> None:
    names = _weighed() | _computed() | {DENSEST, *(correction.why for correction in EDGES.rules)}
    unused = [pattern.pattern for pattern in _glossary() if "“" not in pattern.pattern and not any(map(pattern.fullmatch, names))]
    assert unused == []


def test_every_weight_is_of_evidence_that_can_be_computed() -> None:
    words = {name for name in _weighed() if "“" in name}
    forms = [pattern for pattern in _glossary() if any(pattern.fullmatch(name) for name in _computed())]
    assert [name for name in _weighed() - words - WEIGHTS.keys() if not any(pattern.fullmatch(name) for pattern in forms)] == []
