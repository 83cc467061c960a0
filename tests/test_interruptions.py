"""A story continues after any furniture between its paragraphs, and ends before the furniture below it.

`python tests/test_interruptions.py` prints, for each form, how many pages are misread.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Final

import furniture
import pytest
from webstories import STORIES, Story

import newsparse
from newsparse.knowledge import default_knowledge
from newsparse.labelling.evidence.comments import thread_start
from newsparse.lines.facts import measure
from newsparse.lines.lexicon import lexicon_for

# Layouts that browsers and extractors print: blank lines between all lines, between none, or between paragraphs and insertions only.
BETWEEN: Final = (("\n\n", "\n\n"), ("\n", "\n"), ("\n\n", "\n"))
QUOTES: Final = {"de": "„{}“", "pl": "„{}”", "fr": "« {} »", "es": "«{}»", "it": "«{}»", "ru": "«{}»"}


def read(text: str) -> tuple[str | None, tuple[str, ...]]:
    """Return the parts that must stay the same: headline and paragraphs."""
    article = newsparse.parse(text)
    return article.headline, tuple(passage.text for passage in article.paragraphs)


def pull_quote(story: Story) -> tuple[str, ...]:
    """Repeat the words of the story's first quotation, in quotation marks."""
    said = next(line for line in story.body if line[0] in "“„«")
    words = said[1:].strip().split("”" if said[0] == "“" or story.language == "pl" else "“" if said[0] == "„" else "»")[0].strip(" ,")
    return (QUOTES.get(story.language, "“{}”").format(words),)


def pages(story: Story) -> Iterator[tuple[str, str]]:
    """Add furniture between the paragraphs, above the story, below it, and in all of these places."""
    language, lines = story.language, story.lines()
    inside = {form: by[language] for form, by in furniture.INSIDE.items()} | {"pull quote": pull_quote(story)}
    above = {form: by[language] for form, by in furniture.ABOVE.items()}
    below = {form: by[language] for form, by in furniture.BELOW.items()}
    for between, within in BETWEEN:
        inner, over, under = ({form: within.join(put) for form, put in forms.items()} for forms in (inside, above, below))
        for form, put in inner.items():
            for at in (3, 5, 7):
                yield f"{form} inside", between.join((*lines[:at], put, *lines[at:]))
        for form, put in over.items():
            yield f"{form} above", between.join((put, *lines))
        for form, put in under.items():
            yield f"{form} below", between.join((*lines, put))
        page = (over["menu"], over["share bar"], *lines[:4], inner["advertisement"], *lines[4:6], inner["teaser"], *lines[6:])
        yield "a page", between.join((*page, under["share bar"], under["related"], under["comments"], under["footer"]))


def misread() -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Count misread pages by form and by language, and all pages by form."""
    forms: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    for story in STORIES:
        want = (story.headline, story.body)
        for form, page in pages(story):
            counts[form] += 1
            if read(page) != want:
                forms[form] += 1
                languages[story.language] += 1
    return forms, languages, counts


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.headline)
@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=("blank lines", "no blank lines"))
def test_story_without_furniture_is_read_whole(story: Story, between: str) -> None:
    assert read(between.join(story.lines())) == (story.headline, story.body)


def test_furniture_does_not_change_stories() -> None:
    forms, languages, counts = misread()
    assert 25 * forms.total() <= counts.total(), (forms, languages)


COMMENTS: Final = {
    "date below the name": ("Ann Roe says:\nMay {}, 2024 at 8:15 am", "Reply"),
    "signed": ("", "Posted by Ann Roe on May {}, 2024 at 8:15 am | permalink | Reply"),
    "long ago": ("annroe • {} days ago", "Reply"),
}


@pytest.mark.parametrize("form", COMMENTS)
def test_no_comment_is_the_story(form: str) -> None:
    story = STORIES[0]
    head, foot = COMMENTS[form]
    said = "I walked there with my children on the first day, and we were all so happy that the old lamps of the pier have been kept."
    thread = [line.format(day) for day in range(2, 8) for line in (head, said, said.replace("children", f"{day} friends"), foot) if line]
    assert read("\n".join((*story.lines(), "Comments", *thread))) == (story.headline, story.body)


def test_entries_of_live_blogs_are_no_comments() -> None:
    knowledge = default_knowledge()
    words = lexicon_for(knowledge.language("en"), knowledge)
    entries = [line for hour, said in enumerate(STORIES[0].body * 2, 9) for line in (f"{hour}:30 Ann Roe", said)]
    facts = [measure(line, words) for line in (*STORIES[0].lines(), *entries)]
    assert thread_start(facts, 0) == len(facts)


@pytest.mark.parametrize("button", ["Teilen", "Partager", "Compartir", "Поделиться", "分享到"])
def test_share_buttons_of_another_language_are_none_of_the_story(button: str) -> None:
    story = STORIES[0]
    assert read("\n\n".join((button, *story.lines(), button))) == (story.headline, story.body)


if __name__ == "__main__":
    wrong, spoken, made = misread()
    print(f"{wrong.total()} of {made.total()} pages are read otherwise than their stories; by language: {dict(spoken)}")
    for name in sorted(made, key=lambda form: -wrong[form] / made[form]):
        print(f"{wrong[name]:4} of {made[name]:4}  {name}")
