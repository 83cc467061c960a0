"""Find the subject that a verb leaves out, in languages whose verbs need none: "Añadió que …"."""

from typing import Final

from newsparse.attribution.speakers.discourse import Discourse, Source
from newsparse.attribution.speakers.entities import MAYBE_A_BODY, MAYBE_A_PERSON, PERSON, Entity
from newsparse.attribution.speakers.limits import BEFORE_A_RELATIVE, REACH
from newsparse.attribution.speakers.subject_signs import is_subject
from newsparse.span import Span

_STOPS: Final = (",", ".", "\n", ";", ":", "!", "?")
# An article and its space have fewer characters than this.
_ARTICLE: Final = 8
# Maximum number of words in an addressee: "a EFE".
_RECIPIENT: Final = 2


def subject_left_out(discourse: Discourse, source: Source) -> tuple[Entity, ...]:
    """Return who spoke last, if nothing shows that somebody else is the subject; else nobody."""
    last, cue = discourse.last_speaker.who, source.cue
    if not discourse.people.drops_subjects or cue is None or not last or cue.start - discourse.last_place >= REACH / 2:
        return ()
    if discourse.cue_is_passive():
        return ()
    if len(last) == 1 and discourse.cue_is_plural() and not _is_plural(discourse, last[0], cue.start):
        return ()  # "según informaron", after one body
    if _someone_else_is_subject(discourse, cue.start) or _has_name_after(discourse, source, cue) or _speaks_of(discourse, source, last):
        return ()
    return last


def _is_plural(discourse: Discourse, entity: Entity, before: int) -> bool:
    """Whether a name has a plural article: "los Quince"."""
    named = discourse.registry.last_named(entity, before)
    article = discourse.text[max(0, named - _ARTICLE) : max(0, named)].lower().split()[-1:]
    return bool(article) and article[0] in discourse.people.definites and article[0][-1] == "s"


def _someone_else_is_subject(discourse: Discourse, cue: int) -> bool:
    """Whether a person other than the last speaker has been a subject since, and may be the subject that is left out.

    After a body, so may the subject of its own sentence: "Roca rebajó la previsión, según la ORV. …, dijo".
    """
    registry, last, place = discourse.registry, discourse.last_speaker.who, discourse.last_place
    spoke = discourse.sentence_number(place)
    body = registry.evidence(last[0]).kind in MAYBE_A_BODY and last[0].kind != PERSON
    begin = discourse.sentence_start(place) if body else place + 1
    for mention in registry.between(max(begin, cue - int(REACH / 2)), cue):
        entity = registry.entity(mention)
        kinds = MAYBE_A_PERSON if registry.starts[mention] <= place else (PERSON,)
        if entity.kind in kinds and entity not in last and not registry.is_quoted(mention):
            later = discourse.sentence_number(registry.starts[mention]) > spoke
            if is_subject(discourse, mention, likely=later):
                return True
    return False


def _has_name_after(discourse: Discourse, source: Source, cue: Span) -> bool:
    """Whether a name follows the verb and may be its subject: "Según confirmó a la prensa *Ana Roca*, el muelle …"."""
    people, text, registry = discourse.people, discourse.text, discourse.registry
    content = min([span.start for span in source.content if span.start >= cue.end], default=0)
    for mention in registry.between(cue.end, content or cue.end + BEFORE_A_RELATIVE):
        start, entity = registry.starts[mention], registry.entity(mention)
        if entity.kind not in MAYBE_A_PERSON:
            continue
        between = text[cue.end : start]
        before = between.split()
        if any(mark in between for mark in _STOPS):
            return False
        if not content:  # "…”, explicó a EFE *Ana Roca*"
            return len(before) == _RECIPIENT and before[0] in people.prepositions and before[1][0].isupper()
        if before and before[-1] in people.definites:
            before.pop()
        if not before or before[-1] not in people.prepositions:
            return True
    return False


def _speaks_of(discourse: Discourse, source: Source, last: tuple[Entity, ...]) -> bool:
    """Whether a quotation names the last speaker, who would hardly do so: "“El señor Roca se equivoca”, sentenció"."""
    registry = discourse.registry
    return any(
        registry.is_quoted(mention) and registry.entity(mention) in last and registry.entity(mention).kind == PERSON
        for span in source.content
        for mention in registry.between(span.start, span.end)
    )
