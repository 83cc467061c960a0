"""Serialised articles with one guarantee broken, all of which `from_dict` must refuse."""

import random
from collections.abc import Callable, Iterator
from typing import Any, Final

Data = dict[str, Any]
Break = Callable[[random.Random, Data], bool]
"""Breaks one guarantee in place; returns whether there was anything to break."""

_ELSE: Final[dict[type, tuple[Any, ...]]] = {
    str: (5, 0.5, True, [], {"else": 1}, ["a"]),
    int: ("5", 0.5, True, [], {}, float("nan"), 10**400, -1),
    float: ("0.5", True, [], {}, float("nan"), float("inf"), 10**400),
    bool: ("true", 1, 0, [], None, {}),
    list: ("", 5, True, {}, "else"),
    dict: ("", 5, True, [], [["else", 1]]),
}
"""For each type, values of other types."""


def places(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, Any, tuple[Any, ...]]]:
    """Yield every place of a JSON value: its container, its key there, and the full path."""
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield data, key, (*path, key)
        yield from places(value, (*path, key))


def another_type(rng: random.Random, data: Data) -> bool:
    """Put a value of another type somewhere."""
    holder, key, _ = rng.choice([place for place in places(data) if place[0][place[1]] is not None])
    holder[key] = rng.choice(_ELSE[type(holder[key])])
    return True


def unknown_key(rng: random.Random, data: Data) -> bool:
    """Add an unknown key somewhere."""
    rng.choice([data, *(holder[key] for holder, key, _ in places(data) if isinstance(holder[key], dict))])["knid"] = "share"
    return True


def missing_key(rng: random.Random, data: Data) -> bool:
    """Remove a required key."""
    choices: list[tuple[Data, str]] = [(data, key) for key in ("schema", "version", "text", "language", "options", "segments", "tables")]
    choices += [(data, key) for key in ("transmission", "record")]
    choices += [(data["tables"], key) for key in data["tables"]]
    choices += [(said, key) for said in data["attributions"] for key in ("content", "paragraph")]
    choices += [(mention, key) for mention in data["dates"] for key in ("span", "paragraph")]
    choices += [(speaker, key) for speaker in data["tables"]["speakers"] for key in ("name", "mentions")]
    choices += [(byline, key) for byline in data["bylines"] for key in ("span", "names")]
    holder, key = rng.choice(choices)
    del holder[key]
    return True


def no_term(rng: random.Random, data: Data) -> bool:
    """Replace a term by an unknown one."""
    terms = ("kind", "nature", "role", "precision", "relation", "label")
    choices = [(holder, key) for holder, key, _ in places(data) if key in terms and isinstance(holder[key], str)]
    choices += [(row, 2) for row in data["segments"] if len(row) > 2]
    holder, key = rng.choice(choices)
    holder[key] = rng.choice(["", "nonsense", "Paragraph", " share"])
    return True


def no_number(rng: random.Random, data: Data) -> bool:
    """Use a passage or speaker number that is out of range."""
    holder = rng.choice([*data["attributions"], *data["dates"], data])
    key = rng.choice([key for key in ("content", "quoted", "cue", "source", "paragraph", "speakers", "passages", "notes") if key in holder])
    most = len(data["tables"]["speakers" if key == "speakers" else "passages"])
    number = rng.choice([-1, most, most + 7, 10**400])
    holder[key] = [number] if isinstance(holder[key], list) else number
    return True


def not_tiled(rng: random.Random, data: Data) -> bool:
    """Make segments leave a gap, overlap, be empty, be out of order, or stop before the end."""
    rows = data["segments"]
    if len(rows) < 2:
        return False
    at = rng.randrange(len(rows))
    how = rng.randrange(6)
    if how == 0:
        del rows[at]
    elif how == 1:
        rows.insert(at, list(rows[at]))
    elif how == 2:
        rows[at][1] += rng.choice([-1, 1, 5])
    elif how == 3:
        rows[at][0] += rng.choice([-1, 1])
    elif how == 4:
        rows.insert(at, [rows[at][0], rows[at][0]])
    else:
        other = rng.choice([number for number in range(len(rows)) if number != at])
        rows[at], rows[other] = rows[other], rows[at]
    return True


def another_text(rng: random.Random, data: Data) -> bool:
    """Replace the text by one that the segments do not cover."""
    data["text"] = data["text"][:-1] if data["text"] and rng.random() < 0.5 else data["text"] + "x"
    return True


def kind_without_label(rng: random.Random, data: Data) -> bool:
    """Give a kind to a segment that was kept, or remove that of one that was stripped."""
    if not data["segments"]:
        return False
    row = rng.choice(data["segments"])
    if len(row) > 3 and row[3]:
        row[3] = None
    else:
        row[2:] = [row[2] if len(row) > 2 else "blank", "share"]
    return True


def span_outside(rng: random.Random, data: Data) -> bool:
    """Make a span run backwards or past the text."""
    spans = [holder[key] for holder, key, _ in places(data) if key == "span" and isinstance(holder[key], list)] + data["tables"]["passages"]
    if not spans:
        return False
    span = rng.choice(spans)
    span[:2] = rng.choice([[span[1], span[0]], [-1, span[1]], [span[0], len(data["text"]) + 1], [10**400, 10**400 + 1]])
    return span[0] != span[1]


def empty_passage(rng: random.Random, data: Data) -> bool:
    """Empty a passage that something refers to."""
    rows = data["tables"]["passages"]
    if not rows:
        return False
    row = rng.choice(rows)
    row[1:] = [row[0]]
    return True


def other_words(rng: random.Random, data: Data) -> bool:
    """Change the text of a passage so that its span holds something else."""
    rows = data["tables"]["passages"]
    if not rows:
        return False
    row = rng.choice(rows)
    length = row[1] - row[0]
    row[2:] = [row[2] if len(row) > 2 else None, rng.choice(["", "ж" * length, "x" * (length + 1)])]
    return True


def lost_anchors(rng: random.Random, data: Data) -> bool:
    """Make anchors that do not lead from the start to the end."""
    rows = data["tables"]["passages"]
    if not rows:
        return False
    row = rng.choice(rows)
    text = data["text"][row[0] : row[1]].replace("\n", " ")
    row += [None] * (4 - len(row))
    row[4:] = [
        rng.choice([[[0, row[0] + 1]], [[1, row[0]]], [[0, row[0]], [len(row[3] or text), row[0]], [0, row[0]]], [[0, row[0]], [2, 1]]])
    ]
    return True


def body_of_others(rng: random.Random, data: Data) -> bool:
    """Make a body, paragraphs or crossheads that disagree with the passages."""
    how = rng.randrange(4)
    if how == 0:
        data["body"] = "\n\n".join(["x", *map(str, data["paragraphs"])])
    elif how == 1 and data["paragraphs"]:
        data["paragraphs"].pop(rng.randrange(len(data["paragraphs"])))
    elif how == 2 and data["paragraphs"]:
        data["crossheads"] = [data["paragraphs"][0]]
    elif how == 3 and len(data["passages"]) > 1:
        data["passages"].reverse()
    else:
        return False
    return True


def no_tag(rng: random.Random, data: Data) -> bool:
    """Set a language that is not a tag, or not the caller's."""
    if rng.random() < 0.5:
        data["language"] = rng.choice(["!!!", "en_US", "", "English", "e", "en-"])
    else:
        data["options"]["language"] = rng.choice(["!!!", "en_US", "", "xh" if data["language"] != "xh" else "de"])
    return True


def no_day(rng: random.Random, data: Data) -> bool:
    """Set a day that does not exist, or not the caller's."""
    how = rng.randrange(3)
    if how == 0:
        data["published"] = rng.choice(["yesterday", "2024-02-30", "20240510", "2024-05-10T10:00:00", ""])
    elif how == 1:
        data["options"]["published"] = "1911-05-03"
        data["published"] = "1911-05-04"
    else:
        data["embargo"] = rng.choice(["2024-05-10 10:00", "noon", "2024-05-10T25:00:00"])
    return True


def unsure(rng: random.Random, data: Data) -> bool:
    """Set a confidence outside 0 to 1."""
    for said in rng.sample(data["attributions"], min(1, len(data["attributions"]))):
        said[rng.choice(["confidence", "speaker_confidence"])] = rng.choice([7, -0.1, 1.0001, float("nan"), 10**400])
        return True
    return False


def nothing_said(rng: random.Random, data: Data) -> bool:
    """Remove the content of an attribution."""
    for said in rng.sample(data["attributions"], min(1, len(data["attributions"]))):
        said["content"] = []
        return True
    return False


def said_twice(rng: random.Random, data: Data) -> bool:
    """Give two attributions the same content."""
    if not data["attributions"]:
        return False
    at = rng.randrange(len(data["attributions"]))
    data["attributions"].insert(at, dict(data["attributions"][at]))
    return True


def quoted_elsewhere(rng: random.Random, data: Data) -> bool:
    """Quote something outside the content, or in an indirect attribution."""
    if not data["attributions"]:
        return False
    said = rng.choice(data["attributions"])
    if said.get("quoted") and rng.random() < 0.5:
        said.pop("kind", None)
    else:
        said["kind"] = "direct"
        said["quoted"] = [said["paragraph"]]
        return data["tables"]["passages"][said["paragraph"]] != data["tables"]["passages"][said["content"][0]]
    return True


def span_too_short(rng: random.Random, data: Data) -> bool:
    """Give an attribution a span that does not cover its parts."""
    if not data["attributions"]:
        return False
    said = rng.choice(data["attributions"])
    said["span"] = [0, len(data["text"])] if rng.random() < 0.5 else data["tables"]["passages"][said["content"][0]][:1] * 2
    return True


def nameless_speaker(rng: random.Random, data: Data) -> bool:
    """Name a speaker of an anonymous attribution, or use one without a name, without a mention, twice, or not listed."""
    speakers = data["tables"]["speakers"]
    if not speakers:
        return False
    speaker, how = rng.choice(speakers), rng.randrange(5)
    if how == 0:
        for said in data["attributions"]:
            said["anonymous"] = True
        return any("speakers" in said for said in data["attributions"])
    if how == 1:
        speaker["name"] = ""
    elif how == 2:
        speaker["mentions"] = []
    elif how == 3 and data["speakers"]:
        data["speakers"].append(data["speakers"][0])
    else:
        data["speakers"] = []
        return any("speakers" in said for said in data["attributions"])
    return True


def nested(rng: random.Random, data: Data) -> bool:
    """Nest attributions in each other without end."""
    if not data["attributions"]:
        return False
    said = rng.choice(data["attributions"])
    inner = {key: value for key, value in said.items() if key != "inner"}
    for _ in range(rng.choice([30, 3000])):
        inner = {**inner, "inner": [inner]}
    said["inner"] = [inner]
    return True


def wrong_date(rng: random.Random, data: Data) -> bool:
    """Make a date run backwards, name a day outside it, have other words, or lie outside its paragraph."""
    if not data["dates"]:
        return False
    mention, how = rng.choice(data["dates"]), rng.randrange(4)
    if how == 0:
        mention |= {"start": "2024-05-11", "end": "2024-05-10"}
    elif how == 1:
        mention |= {"date": "2024-05-10", "start": "2024-05-01", "end": "2024-05-10"}
    elif how == 2:
        mention["text"] = "nonsense"
    else:
        outside = [number for number in data["paragraphs"] if number != mention["paragraph"]]
        if not outside:
            return False
        mention["paragraph"] = rng.choice(outside)
    return True


def out_of_order(rng: random.Random, data: Data) -> bool:
    """Put a view out of reading order."""
    name = rng.choice(["attributions", "dates", "boilerplate", "passages", "captions"])
    if len(data[name]) < 2:
        return False
    data[name].reverse()
    return True


def empty_part(rng: random.Random, data: Data) -> bool:
    """Empty a headline, name, place or credit."""
    how = rng.randrange(5)
    if how == 0:
        data[rng.choice(["headline", "standfirst"])] = ""
    elif how == 1 and data["bylines"]:
        data["bylines"][0]["names"] = rng.choice([[], [""]])
    elif how == 2 and data["dateline"]:
        data["dateline"]["places"] = [""]
    elif how == 3 and data["captions"]:
        data["captions"][0] |= {"credit": None, "agency": "CGTN"}
    elif how == 4 and data["captions"]:
        data["captions"][0]["credit"] = ""
    else:
        return False
    return True


def odd_defects(rng: random.Random, data: Data) -> bool:
    """Remove the code or message of a defect, or list it twice."""
    whole = {"code": "no-story", "message": "the text holds no body", "span": [0, len(data["text"])]}
    data["defects"] = rng.choice([[whole, whole], [{**whole, "code": ""}], [{**whole, "message": ""}], [{"code": "no-story"}]])
    return True


def wrong_schema(rng: random.Random, data: Data) -> bool:
    """Set an unknown schema."""
    data["schema"] = rng.choice([True, 0, -1, 4, 99, 2.0, "2", None, [2], 10**400])
    return True


def not_stripped(rng: random.Random, data: Data) -> bool:
    """Mark boilerplate as kept."""
    kept = [number for number, row in enumerate(data["segments"]) if len(row) < 4 or not row[3]]
    data["boilerplate"] = [rng.choice(kept)] if kept else [len(data["segments"])]
    return True


BREAKS: Final[tuple[Break, ...]] = (
    *(another_type, unknown_key, missing_key, no_term, no_number, not_tiled, another_text, kind_without_label, span_outside),
    *(empty_passage, other_words, lost_anchors, body_of_others, no_tag, no_day, unsure, nothing_said, said_twice, quoted_elsewhere),
    *(span_too_short, nameless_speaker, nested, wrong_date, out_of_order, empty_part, odd_defects, wrong_schema, not_stripped),
)
"""One function for each documented guarantee and for the types of all values."""
