"""Complete a source that is one name of a list: "*Roe*, 58, and Poe, 60, said"."""

from typing import Final

from newsparse.attribution.draft_attribution import DraftAttribution
from newsparse.knowledge import Language
from newsparse.patterns import pattern
from newsparse.span import Span, span_at

_WORD: Final = r"\p{Lu}[\p{L}\p{M}’'-]*+(?:\.(?=[\s\p{Lu}]))?+"
_PARTICLES: Final = "al|bin|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|las|le|los|ter|van|von|zu|zum|zur"
_NAME: Final = rf"{_WORD}(?:\s(?:(?:{_PARTICLES})\s){{0,2}}{_WORD}){{0,5}}+"
# A party or an age after a name: "Ann Roe (SDU), 58, and Bo Poe", "Jean Morel, 58 ans, et".
_ASIDE: Final = r"(?:\s?\([^()\n]{1,30}\)|,\s\d{1,3}(?:\s\p{L}{2,4})?(?=[,.;\s]|\Z))"
# "council member " before a name; "and her predecessor, " after one.
_OFFICE: Final = r"(?:\p{Lu}[\p{L}\p{M}’'-]*+\s){0,3}(?:\p{Ll}[\p{L}\p{M}’'-]*+\s){0,4}(?P<office>\p{Ll}[\p{L}\p{M}-]++)"
_LISTED: Final = rf"(?:{_NAME}|{_OFFICE}\s{_NAME}){_ASIDE}{{0,2}}+"
_LINK: Final = rf",?+\s(?P<link>\p{{Ll}}{{1,5}}+)\s(?:{_OFFICE},\s)?"
_BEFORE: Final = pattern(rf"(?:{_LISTED},\s(?=\p{{Lu}}|\Z)){{0,8}}+(?:{_LISTED}{_LINK})?+")
_AFTER: Final = pattern(rf"{_ASIDE}{{0,2}}+(?:,\s{_LISTED}){{0,8}}?{_LINK}(?P<last>{_LISTED})(?=[\s,.;:]|\Z)")
# ", o músico Rui Mar, 58, ", ", Rui Mar, " between "O dono do barco" and "disse"
_APPOSED: Final = pattern(
    rf"(?:\s\p{{Ll}}++){{0,3}}+,\s(?:(?P<opener>\p{{Ll}}{{1,6}})\s(?:\p{{Ll}}[\p{{L}}\p{{M}}-]*+\s){{0,4}})?(?P<name>{_NAME}){_ASIDE}{{0,2}}+,\s"
)
_LONGEST_LIST: Final = 600  # characters of the names after the first
_LEADS: Final = " \xa0”\"»“'’,"


def complete(text: str, passage: Span, draft: DraftAttribution, language: Language) -> Span | None:
    """Return the source of a draft, with the names that it is listed with.

    >>> from newsparse.knowledge.languages import load
    >>> text = "Roe, 58, and Poe, 60, said it was old."
    >>> draft = DraftAttribution(0, "", [Span(27, 37)], Span(22, 26), Span(13, 20))
    >>> complete(text, Span(0, len(text)), draft, load("en")).of(text)
    'Roe, 58, and Poe, 60'
    """
    source, cue = draft.source, draft.cue
    if source is None or cue is None or not passage.start <= source.start < source.end <= passage.end:
        return source
    speech = language.speech_words
    joiners, determiners, others = speech.joiners, speech.determiners, [cue, *draft.content]
    sentence = text.rfind(". ", passage.start, source.start) + 1 or passage.start
    apposed = _APPOSED.fullmatch(text, source.end, cue.start) if text.find(", ", source.end, cue.start) >= 0 else None
    opener = source.of(text).split(maxsplit=1)[0].lower()
    if apposed and opener in determiners and (apposed["opener"] is None or apposed["opener"] in determiners):
        return Span(source.start, apposed.end("name"))
    begin = max([sentence, *(one.end for one in others if one.end <= source.start)])
    stop = min([passage.end, source.end + _LONGEST_LIST, *(one.start for one in others if one.start >= source.end)])
    while begin < source.start and text[begin] in _LEADS:
        begin += 1
    start, end = source.start, source.end
    words = text[begin:start].split() if start - begin <= _LONGEST_LIST else []
    if words and words[0].lower() not in language.function_words and not joiners.isdisjoint([*words, *source.of(text).split()]):
        before = _BEFORE.fullmatch(text, begin, start)
        linked = before and (before["link"] in joiners if before["link"] else not joiners.isdisjoint(source.of(text).split()))
        start = begin if before and linked and _are_offices(before.captures("office"), language) else start
    after = _AFTER.match(text, end, stop) if not joiners.isdisjoint(text[end:stop].split()) else None
    if after and after["link"] in joiners and _are_offices(after.captures("office"), language):
        end = after.end("last") if cue.start < source.start or not text[after.end() : stop].strip(" ,\xa0") else end
    return span_at(start, end)


def _are_offices(words: list[str], language: Language) -> bool:
    people = language.people
    return all(word in people.roles or word in people.titles or word in people.title_modifiers for word in words)
