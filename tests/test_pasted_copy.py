"""Furniture above and below agency copy does not change how it is read."""

from collections import Counter
from collections.abc import Iterator

import furniture
import wirecopy
from wirecopy import SETTINGS, STORIES, Story

import newsparse


def read(text: str) -> tuple[object, ...]:
    """Return the parts that must stay the same: headline, bylines, dateline, paragraphs."""
    article = newsparse.parse(text)
    return (
        article.headline,
        tuple((byline.names, byline.role) for byline in article.bylines),
        article.dateline.text if article.dateline else None,
        tuple(passage.text for passage in article.paragraphs),
    )


def pages(story: Story, setting: str) -> Iterator[tuple[str, str]]:
    """Add furniture above, below, and on both sides of a story; yield each page with the name of its form."""
    bare = getattr(wirecopy, setting)(story)
    between = "\n" if setting == "close" else "\n\n"
    above = {form: "\n".join(by[story.language]) for form, by in furniture.ABOVE.items()}
    below = {form: "\n".join(by[story.language]) for form, by in furniture.BELOW.items()}
    for form, lines in above.items():
        yield f"{form} above", f"{lines}{between}{bare}"
    for form, lines in below.items():
        yield f"{form} below", f"{bare}{between}{lines}"
    yield "share on both sides", f"{above['share']}{between}{bare}{between}{below['share']}"
    yield (
        "a page",
        between.join([above["menu"], above["share bar"], bare, below["share bar"], below["related"], below["comments"], below["footer"]]),
    )


def misread(stories: tuple[Story, ...] = STORIES) -> tuple[Counter[str], Counter[str], int]:
    """Count misread pages by form, and by house and setting; also count all pages."""
    forms: Counter[str] = Counter()
    houses: Counter[str] = Counter()
    count = 0
    for story in stories:
        for setting in (each.__name__ for each in SETTINGS):
            want = read(getattr(wirecopy, setting)(story))
            for form, page in pages(story, setting):
                count += 1
                if read(page) != want:
                    forms[form] += 1
                    houses[f"{story.house}, {setting}"] += 1
    return forms, houses, count


def test_furniture_around_agency_copy_changes_nothing() -> None:
    forms, houses, count = misread()
    assert 40 * forms.total() <= count, (forms, houses)


if __name__ == "__main__":
    counted = misread()
    print(*counted, sep="\n")
