"""The names in a story, and the speakers of its sources."""

import pytest

import newsparse
from newsparse.attribution.speakers import Source, Verdict, resolve
from newsparse.attribution.speakers.registry import Registry
from newsparse.knowledge import Language
from newsparse.knowledge.languages import load
from newsparse.passage import Passage, read
from newsparse.span import Span
from newsparse.terms import Label, SpeakerKind

ENGLISH = load("en")
GERMAN = load("de")
FRENCH = load("fr")
SPANISH = load("es")


def passages(text: str) -> list[Passage]:
    found, place = [], 0
    for line in text.split("\n"):
        if line:
            label = Label.HEADLINE if line.startswith("# ") else Label.PARAGRAPH
            found.append(read(text, Span(place, place + len(line)), label))
        place += len(line) + 1
    return found


def names(text: str) -> list[str]:
    return [entity.form for entity in Registry(text, passages(text), ENGLISH).entities]


def verdicts(marked: str, language: Language = ENGLISH) -> list[Verdict]:
    """Resolve the sources in square brackets."""
    text, sources, opened = "", [], 0
    for piece in marked:
        if piece == "[":
            opened = len(text)
        elif piece == "]":
            sources.append((opened, len(text)))
        else:
            text += piece
    parts = passages(text)
    asked = [Source(next(p.span for p in parts if p.span.start <= a < p.span.end), Span(a, b)) for a, b in sources]
    return list(resolve(text, parts, asked, language)[0])


def spoken(marked: str, language: Language = ENGLISH) -> list[str]:
    return [" & ".join(s.name for s in v.speakers) or ("(anonymous)" if v.anonymous else "—") for v in verdicts(marked, language)]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("On Monday Chinese Vice Foreign Minister Ma Zhaoxu spoke. Ma left.", ["Ma Zhaoxu"]),
        ("Meanwhile, Marta Ruiz spoke. RUIZ left in Ruiz's car.", ["Marta Ruiz"]),
        ("Sen. Ann Roe (R-Ohio) and Gov. Bo Poe of Maine agreed.", ["Ann Roe", "Bo Poe", "Maine"]),
        ("The Harbour and Rivers Commission met. The commission said no.", ["Harbour and Rivers Commission"]),
        ("The National Harbour Board (NHB) met. NHB ruled.", ["National Harbour Board"]),
        ("Patrick O’Neill came. O'Neill spoke.", ["Patrick O’Neill"]),
        ("Luis de la Cruz sang. De la Cruz left.", ["Luis de la Cruz"]),
        ("Edwin G. Monk Jr. ran. Monk lost.", ["Edwin G. Monk Jr."]),
        ("He came from the Republican Party. It was over.", ["Republican Party"]),
        ("Ann Roe met Mr. Roe.", ["Ann Roe", "Roe"]),
    ],
)
def test_names_are_found_among_capitals(text: str, want: list[str]) -> None:
    assert names(text) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[Ann Roe] said so. [She] left, [Roe] said.", ["Ann Roe"] * 3),
        ("Ann Roe met Bo Wu. [He] said no. [She] said yes.", ["Bo Wu", "Ann Roe"]),
        ("[Mayor Tom Poe] spoke. Ann Roe sat. [The mayor] said yes.", ["Tom Poe", "Tom Poe"]),
        ("[Ann Roe and Bob Poe] said so. [They] left.", ["Ann Roe & Bob Poe"] * 2),
        ("[A lawyer for the town, Eva Lind,] said no. [The lawyer] left.", ["Eva Lind", "Eva Lind"]),
        ("Eva Lind, [who] said no.", ["Eva Lind"]),
        ("[Officials] said no. [A person familiar with the plan] said yes.", ["(anonymous)"] * 2),
        ("[Roe’s aides] said no. [Police in Elmford] said yes.", ["(anonymous)"] * 2),
        ("[The Elmford Harbour Board] said no. [The board] said yes.", ["Elmford Harbour Board"] * 2),
        ("Bill Roe and Eva Roe ran. [Mrs. Roe] won, [Mr. Roe] said.", ["Eva Roe", "Bill Roe"]),
        ("[The Roe campaign] said no.", ["Roe campaign"]),
        # A surname one letter off counts as the known one if it speaks or is long.
        ("Leslie Wilmes spoke. [Wilnes] said no.", ["Leslie Wilmes"]),
        ("Ann Haberstrom rose. [Haberstom], a nurse, said no.", ["Ann Haberstrom"]),
        ("Ann Bakerman rose. [The Bakermans] said no.", ["(anonymous)"]),
        # The title belongs to the person that the story calls "Mr.".
        ("Mr. Roe rose. The first lady, Eva Roe, sat. Tom Roe Harbour Day is in May. [President Roe] said no.", ["Tom Roe"]),
        # A pronoun after a quotation does not refer to a name inside it.
        ("Ann Roe rose. “I called Eva Lind at noon,” [she] said.", ["Ann Roe"]),
        # "who" refers to the name before it, across an apposition or a bracket; never to a body.
        ("Eva Lind, a nurse at the harbour clinic, [who] said no.", ["Eva Lind"]),
        ("Eva Lind (R-Ohio), [who] said no.", ["Eva Lind"]),
        ("The Harbour Board, [who] said no.", ["(anonymous)"]),
        ("Eva Lind sat. It rained and rained on the town, [who] said no.", ["(anonymous)"]),
        # "They" is a body or several people that spoke last, never one person.
        ("[The Elmford Harbour Board] said no. [They] left.", ["Elmford Harbour Board"] * 2),
        ("[Ann Roe] said no. [They] left.", ["Ann Roe", "(anonymous)"]),
        ("It rained. [She] left.", ["—"]),
        ("[,] said no. [– Ann Roe] said yes.", ["—", "Ann Roe"]),
        # A synonym of a title; a description may come before its name.
        ("[Senator Ann Roe] spoke. Bo Wu sat. [The lawmaker] left.", ["Ann Roe"] * 2),
        ("[Attorney Ann Roe] spoke. Tom Poe sat. [The lawyer] said no.", ["Ann Roe"] * 2),
        ("[The mayor] spoke. Mayor Tom Poe sat.", ["Tom Poe"]),
        ("It rained. [The surgeons] left.", ["(anonymous)"]),
        ("[The Harbour Board] met. [The council] said no.", ["Harbour Board", "(anonymous)"]),
        ("It rained. [The council] said no.", ["(anonymous)"]),
        ("[The town's mayor, Tom Poe] said no.", ["Tom Poe"]),
        ("[Mr. Roe's report] said no.", ["Roe"]),
        ("Ann Roe sat. [Her brother] said no. [Her report] said yes.", ["(anonymous)", "Ann Roe"]),
        ("[St. Mary's Hospital] said no. [Elmford council] said no.", ["St. Mary's Hospital", "Elmford council"]),
        ("[Ann Roe, Bo Wu and Eva Lind] said no. [Ann Roe, with Bo Wu] said yes.", ["Ann Roe & Bo Wu & Eva Lind", "Ann Roe"]),
        ("[Some] said no. [Many residents] said yes.", ["(anonymous)"] * 2),
        ("[Actors Ann Roe and Bo Wu] said no. [The actors] left.", ["Ann Roe & Bo Wu"] * 2),
        ("[A report from Ann Roe] said no. [From Ann Roe] came more. [Ann Roe's] too.", ["Ann Roe"] * 3),
        ("[Mayor of Elmford] said no. Tom Poe, mayor of Elmford, sat.", ["Tom Poe"]),
        ("The [mayor], Tom Poe, said no. Ann Roe sat.", ["Tom Poe"]),
        ("Ann Roe sat. [Her] left.", ["Ann Roe"]),
        # A bearer of the surname whom the story names only later is not meant yet.
        ("Tom Falk won. [Falk] said so. Eva Falk sat. [Eva Falk] said no. Eva Falk left.", ["Tom Falk", "Eva Falk"]),
        ("Tom Falk won. Eva Falk sat. Eva Falk left. [Eva Falk] said no. [Falk] agreed.", ["Eva Falk", "Eva Falk"]),
        # An age in the second sentence is that of the lead's subject, unless somebody without a name is there.
        ("Ann Roe, 61, beat Tom Poe on Friday. “I was flat,” [the 24-year-old] said.", ["(anonymous)"]),
        ("Top seed Ann Roe beat Tom Poe. A man wept. “I was flat,” [the 24-year-old] said.", ["(anonymous)"]),
        # Somebody's people have no name.
        ("Ann Roe sat. [Her colleagues focused] on it.", ["(anonymous)"]),
        # Somebody whom the last speaker mentions is not the one who goes on.
        ("[Tyreka Venn] said Eva Lind was late. Eva Lind paid. “Lind is a friend of Eva Lind,” [she] said.", ["Tyreka Venn", "Eva Lind"]),
    ],
)
def test_sources_find_their_speakers(text: str, want: list[str]) -> None:
    assert spoken(text) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        # "von" after a full name says where its bearer is from; after a given name it opens the surname.
        ("[Karl Roth von der Grünfelder Bank] sagte Nein. [Ursula von der Heide] sagte Ja.", ["Karl Roth", "Ursula von der Heide"]),
        ("[Karl Theodor Graf von der Heide] sagte Nein.", ["Karl Theodor Graf von der Heide"]),
        # "Es" is no body, and a plural or polite "sie" is no woman.
        ("[Die Grünfelder Bank AG] sagte Nein. So fand [es] niemand.", ["Grünfelder Bank AG", "—"]),
        ("[Eva Lind] sagte Nein. Das sagten [sie] auch.", ["Eva Lind", "(anonymous)"]),
        ("[Eva Lind] sagte Nein. Das Wasser sei kalt, sagten [sie].", ["Eva Lind", "(anonymous)"]),
        ("[Eva Lind] sagte Nein. Das glauben [Sie] auch?", ["Eva Lind", "(anonymous)"]),
        ("[Eva Lind] sagte Nein. Das sagte [sie] auch.", ["Eva Lind", "Eva Lind"]),
        # A name under an article that no subject has is not the one who goes on.
        ("[Bo Roth] sagte Nein. Er wurde vom früheren Präsidenten Karl Venn unterstützt. [Er] sagte Ja.", ["Bo Roth"] * 2),
        # The owner of a view is not the one whom the view is about; "dem" after a preposition is no article of a name.
        ("Karl Venn kam. [Seine Meinung zu Karl Venn] war kurz.", ["—"]),
        # A crowd in a compound; a word for any newspaper; a bishop of old who is named much later.
        ("[Orvik-Gruppen] sagten Nein. [Die Tageszeitung] sagte Ja.", ["—", "(anonymous)"]),
        ("[Der Papst] sagte Nein. " + "Es regnete lange. " * 60 + "Papst Gregor Roth war tot.", ["(anonymous)"]),
        # Given names that no list holds: an office follows, or the surname speaks alone.
        ("Heinzjörg Falk, Vorsitzender der Kammer, kam. [Falk] sagte Nein.", ["Heinzjörg Falk"]),
        ("Der Bürgermeister der Gemeinde, Heinzjörg Falk, kam. [Er] sagte Nein.", ["Heinzjörg Falk"]),
        ("Mit Heinzjörg Falk sprach niemand. [Falk] sagte Nein.", ["Heinzjörg Falk"]),
        # A date after a name, one court of many, an agency in capitals, a nation that belongs to a body's name.
        ("[Karl Georg von der ORV] sagte Nein. [Die Deutsche Fischereiagentur] sagte Ja.", ["Karl Georg", "Deutsche Fischereiagentur"]),
        ("Es gab Tonnen Reis. Der Reis sagte nichts. [Reis] sagte man.", ["(anonymous)"]),
    ],
)
def test_german_sources_find_their_speakers(text: str, want: list[str]) -> None:
    assert spoken(text, GERMAN) == want


@pytest.mark.parametrize(
    ("text", "language", "want"),
    [
        ("[Le Quai d’Orvik] a dit non. [Le secrétaire d’État] a dit oui.", FRENCH, ["Quai d’Orvik", "(anonymous)"]),
        ("[Le gouvernement Calder] a dit non. Ana Calder est partie.", FRENCH, ["gouvernement Calder"]),
        ("[Le premier ministre du Canada Ana Ruiz] a dit non.", FRENCH, ["Ana Ruiz"]),
        ("[Le directeur d’ORV Michel Roth] a dit non.", FRENCH, ["Michel Roth"]),
        ("[Le ministère des Affaires étrangères] a dit non.", FRENCH, ["ministère des Affaires étrangères"]),
        ("[L’Uruguayen] a dit non.", FRENCH, ["(anonymous)"]),
        ("El equipo mostró [su enorme potencial]. Bo Ruiz juega.", SPANISH, ["—"]),
        ("Ana Ruiz salió. [Sus amigos íntimos] dijeron que no. [El ORV y OLV] dijeron que sí.", SPANISH, ["(anonymous)", "ORV & OLV"]),
        ("El ex ministro salió. Dice [él] que no. Bo Ruiz juega.", SPANISH, ["—"]),
        ("[Bajo] el titular no hay nada. [El uruguayo] no juega.", SPANISH, ["—", "(anonymous)"]),
    ],
)
def test_french_and_spanish_sources_find_their_speakers(text: str, language: Language, want: list[str]) -> None:
    assert spoken(text, language) == want


def test_a_speaker_carries_description_and_mentions() -> None:
    text = "Eva Lind, deputy head of the Harbour Board, spoke. Lind left."
    speaker = verdicts(f"[{text[:8]}]{text[8:]}")[0].speakers[0]
    assert speaker.description == "deputy head of the Harbour Board"
    assert speaker.kind is SpeakerKind.PERSON
    assert [mention.text for mention in speaker.mentions] == ["Eva Lind", "Lind"]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Pier reopens\n\nMary Roe opened the pier. “It took years,” she said.", "she"),
        ("Pier reopens\n\nMary Roe opened the pier. It took years, Mary Roe said.", None),
        ("Pier reopens\n\nQuenby Foods Inc opened the pier. It took years, it said. “We waited,” Quenby Foods said.", None),
        ("Мост открыт\n\nМост готов, заявила в субботу Анна Петрова. «Мост очень красивый», — сказала она журналистам.", "она"),
    ],
)
def test_a_pronoun_is_one_by_which_the_text_calls_the_person(text: str, want: str | None) -> None:
    article = newsparse.parse(text)
    assert {speaker.pronoun for speaker in article.speakers} == {want}
    assert newsparse.Article.from_dict(article.to_dict()).speakers == article.speakers
    assert [row["pronoun"] for row in article.rows("speakers")] == [want] * len(article.speakers)


@pytest.mark.parametrize("text", ["", "\0", "\ud800 Ann", "“" * 2000, "Ruiz " * 5000, "Sen. " * 3000, "A." * 4000, "Ab-" * 3000])
def test_odd_text_never_raises(text: str) -> None:
    parts = passages(text)
    sources = [Source(part.span, part.span) for part in parts]
    assert len(resolve(text, parts, sources, ENGLISH)[0]) == len(parts)


def test_first_person_resolves_to_the_speaker() -> None:
    text = "“I will go,” said Ann Roe. I am told that Bo Wu sat."
    parts = passages(text)
    whole = parts[0].span
    sources = [Source(whole, Span(18, 25), None, (Span(1, 11),)), Source(whole, Span(1, 2)), Source(whole, Span(27, 28))]
    inside, outside = resolve(text, parts, sources, ENGLISH)[0][1:]
    assert [speaker.name for speaker in inside.speakers] == ["Ann Roe"]
    assert outside.speakers == ()


def test_a_name_that_repeats_its_words_is_mentioned_once() -> None:
    story = (
        "Menteri Siti Rahma Mengmenteri Siti Rahma mengatakan bahwa jembatan aman.\n\nMenurutnya, dana sudah disiapkan sejak tahun lalu."
    )
    for speaker in newsparse.parse(story, language="id").speakers:
        ends = [0, *(mention.span.end for mention in speaker.mentions)]
        assert all(mention.span.start >= end for mention, end in zip(speaker.mentions, ends, strict=False))
