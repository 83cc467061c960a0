"""English words that report in a construction, though the word on its own often does not: "*asked* whether", "*talked* about"."""

from collections.abc import Iterable, Mapping
from typing import Final

# Verbs that take a position on what they report, with any object: praise, promises, protest, forecasts, memories.
_ATTITUDES: Final = """
    tout touts touted touting champion champions championed championing trumpet trumpets trumpeted trumpeting laud lauds lauded
    lauding extol extols extolled extolling applaud applauds applauded applauding hail hails hailed hailing endorse endorses
    endorsed endorsing
    vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising
    denounce denounces denounced denouncing condemn condemns condemned condemning decry decries decried decrying lament laments
    lamented lamenting deplore deplores deplored deploring bemoan bemoans bemoaned bemoaning rebuke rebukes rebuked rebuking
    repudiate repudiates repudiated repudiating disavow disavows disavowed disavowing renounce renounces renounced renouncing
    ridicule ridicules ridiculed ridiculing mock mocks mocked mocking deride derides derided deriding belittle belittles belittled
    belittling disparage disparages disparaged disparaging lambaste lambastes lambasted lambasting
    reject rejects rejected rejecting deny denies denied denying dispute disputes disputed disputing refute refutes refuted refuting
    rebut rebuts rebutted rebutting contest contests contested contesting downplay downplays downplayed downplaying dismiss
    dismisses dismissed dismissing oppose opposes opposed opposing defend defends defended defending
    announce announces announced announcing reveal reveals revealed revealing disclose discloses disclosed disclosing detail details
    detailed detailing outline outlines outlined outlining
    predict predicts predicted predicting foresee foresees foresaw foreseeing foreseen envision envisions envisioned envisioning
    imagine imagines imagined imagining anticipate anticipates anticipated anticipating
    invoke invokes invoked invoking cite cites cited citing mention mentions mentioned mentioning recall recalls recalled recalling
    recount recounts recounted recounting remember remembers remembered remembering
    concede concedes conceded conceding acknowledge acknowledges acknowledged acknowledging confess confesses confessed confessing
    admit admits admitted admitting recognize recognizes recognized recognizing recognise recognises recognised recognising
    """
# Words, and what makes each of them report.
_FOLLOWED: Final = (
    (
        """views viewed regards regarded portrays portrayed depicts depicted cast describes described dismisses dismissed characterizes
        characterized characterise characterises characterised branded brand paints painted paint view regard portray depict
        describe dismiss characterize seen perceived hailed derided denounced""",
        "as",
    ),
    ("talk talks talked talking speak speaks spoke spoken speaking", "about of"),
    ("ask asks asked asking pressed questioned quizzed grilled", "about whether if why how what"),
    (
        """call calls called calling push pushes pushed pushing press presses pressed pressing advocate advocates advocated advocating
        plead pleads pleaded pleading lobby lobbies lobbied lobbying""",
        "for",
    ),
    ("call calls called calling", "on upon"),
    ("endorsement endorsements", "of"),
    ("point points pointed pointing", "out to"),
    (
        """agree agrees agreed agreeing disagree disagrees disagreed disagreeing concur concurs concurred sympathize sympathized
        sympathise sympathised""",
        "with that to on",
    ),
    (
        """respond responds responded responding react reacts reacted reacting allude alludes alluded alluding refer refers referred
        referring""",
        "to",
    ),
    (
        """want wants wanted wanting plan plans planned planning intend intends intended intending refuse refuses refused refusing
        decline declines declined declining threaten threatens threatened threatening""",
        "to",
    ),
    (
        """belief claim claims view notion argument assertion suggestion allegation allegations accusation accusations conviction
        impression contention complaint complaints rumor rumors rumour rumours warning warnings prediction predictions charge
        charges promise fear fears hope hopes concern concerns conclusion""",
        "that",
    ),
)


def _by_word(rows: Iterable[tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for heads, after in rows:
        for word in heads.split():
            found[word] = found.get(word, frozenset()).union(after.split())
    return found


CONSTRUCTIONS: Final = {**_by_word(_FOLLOWED), **dict.fromkeys(_ATTITUDES.split(), frozenset({""}))}
"""For `SpeechWords.constructions`."""
