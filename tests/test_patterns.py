"""Patterns are linear, or no text reaches them that they are slow on.

`benchmarks/patterns.py` measures them with a clock and records what it found; here no clock is read.
"""

import ast
import sys
from pathlib import Path
from typing import Final

import newsparse

ROOT: Final = Path(__file__).parent.parent
SOURCE: Final = Path(newsparse.__file__).parent
sys.path.insert(0, str(ROOT / "benchmarks"))
import patterns  # noqa: E402

ANCHORED: Final = "it is only matched from one place of a line on, never searched for"
SQUEEZED: Final = "passages have single spaces, and none at the end"
KNOWN: Final = {
    **dict.fromkeys(
        """archives.europresse._NAME archives.factiva._CODES_BELOW archives.factiva._LINE_BELOW archives.factiva._NAMES archives.gale._NAME
        archives.newsbank._JOB_TITLE archives.newsbank._LABEL_BELOW archives.newsbank._NAMES archives.nexis_numbered._BLANK_LINES
        archives.nexis_numbered_head._BYLINE archives.proquest._CREDITED_AUTHOR archives.proquest._OPENS_DOCUMENT
        attribution.speaker_labels._LABEL envelope.agency_body_unindented.ADDRESSED envelope.agency_body_unindented._CROSSHEAD
        envelope.agency_copy_indented._COLUMN_HEADINGS envelope.agency_end_matter._CORRECTED envelope.archive_story._CONTACT
        envelope.archive_story._UNLISTED_PLACE envelope.desk_lines._CORRECTS envelope.press_releases._ABOUT
        envelope.press_releases._CONTACT envelope.press_releases._RELEASE envelope.wire_header._ANPA
        envelope.wire_header._FIRST_LINE_ONLY envelope.wire_header._IPTC envelope.wire_heads._PHOTO
        labelling.corrections.transcripts._TESTIMONY lines.names._NAME lines.captions._PERSON
        lines.bylines._GENRE lines.bylines._PERSON lines.dateline_marks._AFTER_MARK
        lines.dateline_marks._AGENCY_AFTER_MARK lines.dateline_marks._CAPITALS lines.dateline_marks._DATE_AFTER_MARK
        lines.dateline_marks._NEWSWIRE_AND_DATE lines.dateline_marks._TIME_AFTER_MARK lines.embargoes._OPENING
        lines.sign_offs._CONTRIBUTED""".split(),
        ANCHORED,
    ),
    **dict.fromkeys(["export.markdown._BREAK", "export.markdown._OPENS"], SQUEEZED),
    **dict.fromkeys((f"dates.vocabulary[{code}]" for code in ("de", "fr", "it", "nl")), "it is only matched with single words"),
    "attribution.word_list_rules.sentence_bounds._STOP": "passages have no blank lines, and no runs of line ends",
    "archives.printed_captions._CLOSING_WORD": "it is searched for in the last 20 characters of a value",
    "envelope.press_releases._NOTICE": "it is only matched from the start of a line on",
    "export.standoff._PIECE": "no span ends with white space, and lines that are joined are short",
    "lines.bylines._PARTS": "lines of bylines are of at most 240 characters",
    "lines.bylines._BETWEEN_NAMES": "lines of bylines are of at most 240 characters",
    "lines.dateline_head._HOUR": "the head of a dateline is read with single spaces",
    "lines.dateline_head._BETWEEN_PLACES": "the head of a dateline is read with single spaces",
    "lines.sign_offs._BETWEEN_NAMES": "who signs is read with single spaces",
    "lines.furniture._ENTRY_SEPARATORS": "lines are measured with single spaces",
}
"""Patterns whose time grows faster than the text, each with the reason why no text reaches it."""


def test_every_pattern_is_measured() -> None:
    measured = patterns.recorded()
    assert set(patterns.patterns()) - set(measured) == set(), "run: python benchmarks/patterns.py"


def test_those_that_grow_faster_than_the_text_are_known() -> None:
    assert {name for name, (_, attack) in patterns.recorded().items() if attack} == set(KNOWN)


def test_anchored_patterns_are_never_searched_for() -> None:
    texts = {file: file.read_text("utf-8") for file in SOURCE.rglob("*.py")}
    for name in (name for name, reason in KNOWN.items() if reason is ANCHORED):
        module, _, pattern = name.rpartition(".")
        for file, text in texts.items():
            own = file.relative_to(SOURCE).with_suffix("").as_posix().replace("/", ".") == module
            if pattern in text and (own or f"{module} import" in text):
                used = {
                    node.attr
                    for node in ast.walk(ast.parse(text))
                    if isinstance(node, ast.Attribute) and ast.unparse(node.value) == pattern
                }
                assert used <= {"match", "fullmatch"}, f"{name} in {file}"


def test_every_pattern_is_found() -> None:
    """The benchmark knows every function that makes patterns."""
    makers = set()
    for file in SOURCE.rglob("*.py"):
        text = file.read_text("utf-8")
        if "regex.compile" not in text and "pattern(" not in text:
            continue
        for function in (node for node in ast.walk(ast.parse(text)) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))):
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and ast.unparse(call.func) in ("regex.compile", "pattern"):
                    makers.add(file.relative_to(SOURCE).with_suffix("").as_posix().replace("/", "."))
    assert makers - {"patterns"} == set(patterns.MAKERS)
