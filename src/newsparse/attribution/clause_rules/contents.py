"""The reported words around each reporting clause of a sentence, for languages read by rules."""

from typing import Final

from newsparse.attribution.clause_rules.according_sources import can_speak, refers_back, sources_beside_noun_phrase
from newsparse.attribution.clause_rules.clause_content import ClauseContent, Contents, free_stretch
from newsparse.attribution.clause_rules.constituents import Constituents
from newsparse.attribution.clause_rules.limits import FARTHEST_CONTENT, LONGEST_ADJUNCT, LONGEST_OPENING
from newsparse.attribution.clause_rules.noun_phrase_objects import noun_phrase_objects
from newsparse.attribution.clause_rules.noun_phrases import Part
from newsparse.attribution.clause_rules.quoted_fragments import quotation_as_object
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, NUMBER, QUOTE, STOP, WORD

_QUOTED: Final = frozenset((QUOTE, COMMA, DASH, STOP))


def find_contents(
    constituents: Constituents, parts: list[Part], clauses: list[tuple[int, ReportingClause]], first: int, last: int
) -> list[ClauseContent]:
    """Find the content of each reporting clause of a sentence; contents do not overlap."""
    contents = Contents()
    for k, clause in clauses:
        # "dijo que no porque, *añadió*, es tarde" goes on inside the content
        nobodys = clause.source is None and not clause.impersonal
        resumes = nobodys and any(_may_go_on(constituents, one) and one.first < clause.first for _, one in clauses)
        if clause.order in (ClauseOrder.CONTENT_FIRST, ClauseOrder.AS) and not resumes:
            contents.add(content_before(constituents, clause, contents.end(first), last, parts, k))
    _add_contents_after(constituents, parts, clauses, (first, last), contents)
    for part in parts:
        if not part.quote:
            for clause in sources_beside_noun_phrase(constituents, part, last):
                contents.add(_content_of_source(constituents, clause, part, (first, last), contents.found))
    for one in noun_phrase_objects(constituents, parts, contents.found):
        contents.add(one)
    return contents.found


def _add_contents_after(
    constituents: Constituents,
    parts: list[Part],
    clauses: list[tuple[int, ReportingClause]],
    sentence: tuple[int, int],
    contents: Contents,
) -> None:
    """Add the content after each clause; a clause without a subject has that of the clause before."""
    if not clauses:
        return
    first, last = sentence
    speech = constituents.speech
    edges = sorted(constituents.verb_group_start(clause.cue[0], first) for _, clause in clauses)
    source = _opening_subject(constituents, parts)
    for _, each in clauses:
        clause = each
        opening = speech.drops_subjects and clause.first <= first + 1 and not any(one.clause is clause for one in contents.found)
        if clause.order is ClauseOrder.CONTENT_LAST or (clause.order is ClauseOrder.CONTENT_FIRST and opening):
            if clause.source is not None and clause.source[0] >= clause.cue[1] and _names(constituents, clause):
                clause = clause._replace(source=None)  # "acusó *al ministro* de «mentir»"
            if clause.source is None and not clause.impersonal and _follows_relative(constituents, clause, first):
                continue
            if clause.source is None and not clause.impersonal and clause.first > first + 1:
                clause = clause._replace(source=source)  # "…, und betonte, dass …"
            if clause.source is None and not clause.impersonal and not speech.drops_subjects:
                continue
            end = min((edge for edge in edges if edge > clause.last and _ends_content(constituents, edge)), default=last)
            one = _content_after(constituents, clause, end)
            if one is not None:
                until, more = _until_next_report(constituents, one)
                for other in (until, *more):
                    contents.add(other)
        if clause.source is not None and not _is_relative(constituents, clause.source):
            source = clause.source


def _may_go_on(constituents: Constituents, clause: ReportingClause) -> bool:
    """Return whether another verb can go on with what a clause reports; one that complains need not report anything."""
    return clause.order is ClauseOrder.CONTENT_LAST and constituents.words[clause.reporting_word] not in constituents.speech.reflexive_verbs


def _names(constituents: Constituents, clause: ReportingClause) -> bool:
    """Return whether the verb of a clause accuses or names somebody, so that a noun phrase after it is its object."""
    speech = constituents.speech
    return speech.drops_subjects and constituents.words[clause.reporting_word] in speech.clauseless_verbs


def _follows_relative(constituents: Constituents, clause: ReportingClause, first: int) -> bool:
    """Return whether the subject of a clause is a relative pronoun whose noun says nothing: "un profesor *que calificó* de …"."""
    before = constituents.verb_group_start(clause.cue[0], first) - 1
    return before > first and constituents.words[before] == constituents.speech.statement_complementiser


def _is_relative(constituents: Constituents, source: tuple[int, int]) -> bool:
    """Return whether a source is a relative pronoun, whose clause ends before the next verb of the sentence."""
    word, speech = constituents.words[source[0]], constituents.speech
    return word in speech.subject_relatives or word == speech.statement_complementiser


def _opening_subject(constituents: Constituents, parts: list[Part]) -> tuple[int, int] | None:
    """Find the noun phrase that opens a sentence: the subject of a later verb that has none of its own."""
    first = parts[0].first
    words, speech = constituents.words, constituents.speech
    if parts[0].quote or not speech.drops_subjects or words[first] in speech.adjunct_openers or words[first] in speech.pronouns:
        return None
    end = constituents.phrase_end(first, parts[0].last)
    single = end == first + 1 and constituents.kinds[first] == NAME and constituents.is_single_word(first)
    verb = single and (words[end] in speech.determiners or constituents.kinds[end] == NUMBER)  # "Visitó el puente y …"
    return (first, end) if end > first and not verb else None


def _ends_content(constituents: Constituents, edge: int) -> bool:
    """Return whether the content ends where another reporting clause begins: one that goes on, or that follows its own content."""
    kinds = constituents.kinds
    if edge > 1 and kinds[edge - 1] == QUOTE:
        return kinds[edge - 2] in (COMMA, COLON)
    return edge > 0 and (kinds[edge - 1] == COMMA or constituents.words[edge - 1] in constituents.speech.joiners)


def trim(constituents: Constituents, first: int, last: int) -> tuple[int, int]:
    """Strip the marks from both ends of a range."""
    kinds = constituents.kinds
    while first < last and kinds[first] in (COMMA, STOP, DASH, COLON):
        first += 1
    joiners = constituents.speech.joiners
    while last > first and (
        kinds[last - 1] in (COMMA, DASH, STOP, COLON) or (kinds[last - 1] == WORD and constituents.words[last - 1] in joiners)
    ):
        last -= 1
    return first, last


def first_mark(constituents: Constituents, first: int, last: int) -> int:
    """Find the first comma, colon, dash or quotation of a range; return the end of the range if there is none."""
    return next((i for i in range(first, last) if constituents.kinds[i] in (COMMA, COLON, DASH, QUOTE)), last)


def content_before(
    constituents: Constituents, clause: ReportingClause, start: int, last: int, parts: list[Part], k: int
) -> ClauseContent | None:
    """Arrange a reporting clause after its content: `„…“, sagte Roth`, `Die Mole sei sicher, sagte Roth`, `…, wie Roth sagte`."""
    kinds, words, speech = constituents.kinds, constituents.words, constituents.speech
    left = trim(constituents, start, clause.first)
    if left[0] < left[1] and words[left[0]] in speech.joiners and kinds[left[0]] == WORD:
        left = (left[0] + 1, left[1])
    clause = _without_clause_as_apposition(constituents, clause, left, last)
    near = first_mark(constituents, clause.last, last)
    if clause.last < last and words[clause.last] in speech.negations:
        return None  # "Wer zahlt, sagte er nicht"
    goes_on = near + 1 < last and kinds[near] == COMMA
    if left[0] >= left[1]:
        if not goes_on:
            return None
        right = (trim(constituents, near + 1, last),)
        if clause.order is ClauseOrder.CONTENT_FIRST and start < clause.first:
            return ClauseContent(clause, "content around cue and source", right)  # "Ma, dice Roth, il molo è chiuso"
        return ClauseContent(clause, "according to source, content", right) if clause.order is ClauseOrder.AS else None
    quoted, left = _quotation_before(constituents, left)
    if quoted:
        return _quoted_content_before(constituents, clause, left, near, last)
    if not _may_follow_statement(constituents, clause, left, last):
        return None
    left = _after_late_colon(constituents, left)
    around = goes_on and constituents.phrase_end(*left) == left[1]
    parted = goes_on and _content_resumes(constituents, clause, left, (near + 1, last))
    if not (around or parted) and (left[1] - left[0] < 3 or not _is_content(constituents, left)):
        return None
    if _is_apposed_subject(constituents, left, parts, k) or _is_object_first(constituents, clause, left, parts):
        return None
    if parted:
        return ClauseContent(clause, "content around cue and source", (left, trim(constituents, near + 1, last)))
    named = clause.order is ClauseOrder.AS or words[clause.reporting_word] in speech.quotative_adverbs
    pieces = [left]
    if near + 1 < last and kinds[near] in (COLON, COMMA) and kinds[near + 1] == QUOTE:
        pieces.append((near + 1, near + 2))
    elif goes_on and speech.capitalised_nouns and _opens_content(constituents, near + 1, last, clause):
        pieces.append(trim(constituents, near + 1, last))
    return ClauseContent(clause, "content according to source" if named else "content, cue, source", tuple(pieces))


def _without_clause_as_apposition(constituents: Constituents, clause: ReportingClause, left: tuple[int, int], last: int) -> ReportingClause:
    """End a source at its comma where a clause follows, not an apposition: "Ma, dice Anna Rossi, il molo resterà chiuso"."""
    kinds = constituents.kinds
    if clause.source is None or clause.last != last or left[1] - left[0] > LONGEST_OPENING or QUOTE in kinds[left[0] : left[1]]:
        return clause
    comma = next((i for i in range(*clause.source) if kinds[i] == COMMA), last)
    if constituents.speech.verb_bracket or comma == last:
        return clause
    return clause._replace(source=(clause.source[0], comma), last=comma)


def _quotation_before(constituents: Constituents, left: tuple[int, int]) -> tuple[bool, tuple[int, int]]:
    """Return whether the words before a clause are a quotation, and where it is."""
    kinds, words, speech = constituents.kinds, constituents.words, constituents.speech
    lead = words[left[0]] in speech.naming_words or words[left[0]] in speech.determiners
    if speech.verb_bracket and lead and left[1] - left[0] == 2 and kinds[left[0] + 1] == QUOTE:
        left = (left[0] + 1, left[1])  # "Als „Glücksfall“ bezeichnete Roth den Fund"
    if all(kind in _QUOTED for kind in kinds[left[0] : left[1]]):
        return True, left
    colon = next((i for i in range(*left) if kinds[i] == COLON and kinds[i + 1] == QUOTE), None)
    if colon is not None and all(kind in _QUOTED for kind in kinds[colon + 1 : left[1]]):
        return True, (colon + 1, left[1])  # "Solé fait la même analyse : « … », a-t-il dit"
    return False, left


def _quoted_content_before(
    constituents: Constituents, clause: ReportingClause, left: tuple[int, int], near: int, last: int
) -> ClauseContent:
    """Arrange a clause after a quotation, with what goes on after it."""
    kinds = constituents.kinds
    pieces = [left]
    if near + 1 < last and kinds[near] in (COMMA, COLON, DASH):
        if kinds[near + 1] == QUOTE:
            pieces.append((near + 1, near + 2))
        elif kinds[near] == COMMA and (_opens_content(constituents, near + 1, last, clause) or _clause_goes_on(constituents, near + 1)):
            pieces.append(trim(constituents, near + 1, last))
    return ClauseContent(clause, "quotation, cue, source", tuple(pieces))


def _may_follow_statement(constituents: Constituents, clause: ReportingClause, left: tuple[int, int], last: int) -> bool:
    """Return whether a clause may follow a statement without marks; a subject may be left out: "…, señaló"."""
    kinds, words, speech = constituents.kinds, constituents.words, constituents.speech
    if words[clause.reporting_word] in speech.act_verbs | speech.clauseless_verbs and not speech.verb_bracket:
        return False
    # not in "Tras la reunión, acusó al ministro"
    brief = words[left[0]] in speech.adjunct_openers and left[1] - left[0] < LONGEST_ADJUNCT and QUOTE not in kinds[left[0] : left[1]]
    if clause.source is not None and clause.source[0] == clause.cue[1] and speech.drops_subjects:
        # not in "Ao visitar a ponte, criticou o ministro", but "Hoje, confirma Ana Luna, …"
        return not brief or left[1] - left[0] == 1 or words[clause.reporting_word] in speech.stating_verbs
    if clause.source is not None or clause.impersonal:
        return True
    return speech.drops_subjects and not brief and not (clause.last < last and kinds[clause.last] == QUOTE)


def _after_late_colon(constituents: Constituents, left: tuple[int, int]) -> tuple[int, int]:
    """Begin a statement after a colon if only that is in reported speech: "Er blieb hart: Das Geld sei weg, so Roth"."""
    if not constituents.speech.verb_bracket:
        return left
    late = next((i for i in range(left[1] - 1, left[0], -1) if constituents.kinds[i] == COLON), None)
    if late is None or left[1] - late <= 3:
        return left
    reported = _has_subjunctive(constituents, late, left[1]) > _has_subjunctive(constituents, left[0], late)
    return (late + 1, left[1]) if reported else left


def _has_subjunctive(constituents: Constituents, first: int, last: int) -> bool:
    return not constituents.speech.subjunctives.isdisjoint(constituents.words[first:last])


def _clause_goes_on(constituents: Constituents, i: int) -> bool:
    """Return whether the clause of a quotation continues with its verb: "„Im Mai“, so Roth, *werde* die Mole fertig"."""
    word, speech = constituents.words[i], constituents.speech
    return speech.verb_bracket and (
        word in speech.perfect_auxiliaries or word in speech.copulas or word in speech.modals or word in speech.subjunctives
    )


def _is_apposed_subject(constituents: Constituents, left: tuple[int, int], parts: list[Part], k: int) -> bool:
    """Return whether the words before a reporting clause are its subject with an apposition, not a statement."""
    if not k or parts[k - 1].quote or not constituents.speech.capitalised_nouns:
        return False
    opening = next((part for part in parts[:k] if part.first >= left[0]), None)
    if opening is None or opening.quote or opening.last == left[1]:
        return False
    return constituents.phrase_end(opening.first, opening.last) == opening.last and not any(
        word in constituents.speech.subjunctives for word in constituents.words[left[0] : left[1]]
    )


def _is_object_first(constituents: Constituents, clause: ReportingClause, left: tuple[int, int], parts: list[Part]) -> bool:
    """Return whether the words before a verb are its subject and those after it its object: "La sindaca, Ada Lupi, annuncia lavori"."""
    if clause.order is not ClauseOrder.CONTENT_FIRST or clause.source is None or constituents.speech.capitalised_nouns:
        return False
    if clause.cue[0] == clause.source[0]:
        return False  # "explique-t-elle"
    speech, word = constituents.speech, constituents.words[clause.reporting_word]
    transitive = word in speech.object_verbs if speech.verb_second else word not in speech.stating_verbs
    if transitive and not can_speak(constituents, *clause.source):
        return True
    held = [part for part in parts if left[0] <= part.first and part.last <= left[1]]
    phrases = all(constituents.phrase_end(part.first, part.last, loose=True) == part.last for part in held)
    return len(held) > 1 and phrases and can_speak(constituents, held[0].first, held[0].last)


def _is_content(constituents: Constituents, left: tuple[int, int]) -> bool:
    """Return whether the words before a reporting clause are its content, not a clause that says when or why."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    if words[left[0]] in speech.subordinators and COMMA not in kinds[left[0] : left[1]]:
        return False
    # "Um Kosten zu senken, fordert der Verband mehr Geld"
    return words[left[0]] not in speech.purpose_openers or COMMA in kinds[left[0] : left[1]]


def _content_resumes(constituents: Constituents, clause: ReportingClause, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Return whether a sentence continues after a reporting clause between commas: "Der Hafen, sagte Roth, sei sicher"."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    after = words[right[0]]
    opener = (
        after in speech.resuming_forms or after in speech.joiners or after in speech.relative_pronouns or after in speech.subject_relatives
    )
    if not speech.verb_bracket and not opener and after != speech.statement_complementiser and clause.source is not None:
        brief = left[1] - left[0] <= LONGEST_OPENING
        adjunct = words[left[0]] in speech.adjunct_openers or words[left[0]] in speech.sentence_adverbs
        stative = any(words[i] in speech.copulas or words[i] in speech.perfect_auxiliaries for i in range(*left))
        if (brief or (adjunct and not stative and COMMA not in kinds[left[0] : left[1]])) and (
            right[1] - right[0] > LONGEST_OPENING or kinds[right[0]] == QUOTE
        ):
            return True  # "Oggi, conferma Calder, il molo è sicuro"
    if kinds[right[0]] != WORD or after in speech.resuming_forms or after in speech.joiners or after in speech.phrase_breaks:
        return False
    if after in speech.subjunctives or after in speech.perfect_auxiliaries or after in speech.copulas:
        return True
    if left[1] - left[0] >= 7:
        return False
    if clause.source is not None and clause.source[0] == clause.cue[0]:
        return True  # "Il y a, dit-elle, un risque": a pronoun takes no apposition
    return after not in speech.adjunct_openers and not (after in speech.determiners or after in speech.apposition_openers)


def _opens_content(constituents: Constituents, first: int, last: int, clause: ReportingClause) -> bool:
    """Return whether a clause after a comma is content: it opens with "dass", is in reported speech, or is an infinitive."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    word = words[first]
    if word in speech.complementisers:
        return True
    if word in speech.purpose_openers or word in speech.joiners or not speech.comma_clauses:
        return False
    near = first_mark(constituents, first + 1, last)
    if any(words[i] in speech.subjunctives and kinds[i] == WORD for i in range(first, near)):
        return True
    if near - first >= 2 and words[near - 2] == speech.infinitive_marker and kinds[near - 2] == WORD:
        return True
    if speech.verb_bracket and near < last and kinds[near] == QUOTE and near == first + 1 and word in speech.determiners:
        return True  # "„…“, sagte die Ministerin, ihre „Gedanken sind bei allen“"
    if words[clause.reporting_word] not in speech.plain_verbs:
        return False
    end = constituents.phrase_end(first, near)
    return end > first and end < near and kinds[end] == WORD and words[end] not in speech.adjunct_openers


def _content_after(constituents: Constituents, clause: ReportingClause, last: int) -> ClauseContent | None:
    """Arrange a reporting clause before its content: `Roth sagte, dass …`, `Roth sagte: „…“`, `Roth nannte das „…“`."""
    kinds, words, speech = constituents.kinds, constituents.words, constituents.speech
    rule = "source, cue, content"
    for i in range(clause.last, min(last, clause.last + FARTHEST_CONTENT)):
        kind = kinds[i]
        if kind == COLON and i + 1 < last and kinds[i + 1] == QUOTE:
            return ClauseContent(_with_nearest_subject(constituents, clause, i), rule, adjacent_quotations(constituents, i + 1, last))
        if kind == COLON:
            content = trim(constituents, i + 1, last)
            return ClauseContent(_with_nearest_subject(constituents, clause, i), rule, (content,)) if content[0] < content[1] else None
        if kind == QUOTE:
            return quotation_as_object(constituents, clause, i, last)
        if kind == DASH:
            return None
        if kind == WORD and words[i] in speech.complementisers:
            if words[clause.reporting_word] in speech.clauseless_verbs:
                continue
            told = words[clause.reporting_word] in speech.addressing_verbs and constituents.phrase_end(clause.last, i) > clause.last
            if constituents.past_adjuncts(clause.last, i) < i and not told:
                nearer = _with_nearest_subject(constituents, clause, i)
                if nearer is clause or constituents.past_adjuncts(nearer.cue[1], i) < i:
                    return None
                clause = nearer
            if i - clause.last > 2 and words[i] != speech.statement_complementiser:
                return None
            content = trim(constituents, i, min(_contrast_end(constituents, i, last), _relative_end(constituents, clause, i, last)))
            return ClauseContent(clause, rule, (content,)) if content[1] - content[0] > 1 else None
        if kind == WORD and i == clause.last and _opens_infinitive(constituents, i, clause):
            return ClauseContent(clause, rule, (trim(constituents, i, last),))
        if kind == COMMA and i + 1 < last and kinds[i + 1] == QUOTE:
            return ClauseContent(clause, rule, ((i + 1, i + 2),))
        if kind == WORD and i > clause.last and words[i] in speech.relative_pronouns and words[i] not in speech.complementisers:
            return None
    return None


def _contrast_end(constituents: Constituents, first: int, last: int) -> int:
    """Find where a statement ends because the story counters it: ", aunque la obra no ha empezado"."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    for i in range(first + 3, last - 2):
        if kinds[i] == COMMA and words[i + 1] in speech.contrasts and words[i + 2] != speech.statement_complementiser:
            return i
    return last


def _relative_end(constituents: Constituents, clause: ReportingClause, first: int, last: int) -> int:
    """Find where a statement in a relative clause ends: "Anne Roux, qui demande que le pont ferme, *a quitté* la salle"."""
    if clause.source is None or not _is_relative(constituents, clause.source):
        return last
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    for i in range(first + 2, last - 1):
        if kinds[i] == COMMA and (
            speech.verb_second  # the verb of the main clause follows directly
            or words[i + 1] in speech.perfect_auxiliaries
            or words[i + 1] in speech.copulas
            or constituents.verbs(i + 1, last) is not None
        ):
            return i
    return last


def adjacent_quotations(constituents: Constituents, first: int, last: int) -> tuple[tuple[int, int], ...]:
    """Find a quotation and those that follow it with only a mark or "and" between them."""
    found = [(first, first + 1)]
    i, kinds, joiners = first + 1, constituents.kinds, constituents.speech.joiners
    while i + 1 < last and kinds[i + 1] == QUOTE and (kinds[i] in (COMMA, DASH) or constituents.words[i] in joiners):
        found.append((i + 1, i + 2))
        i += 2
    return tuple(found)


def _with_nearest_subject(constituents: Constituents, clause: ReportingClause, colon: int) -> ReportingClause:
    """Make the last verb of a reporting clause its cue: "kritisierte die Pläne und *sagte*: …"."""
    for i in range(colon - 1, clause.last, -1):
        verbs = constituents.verbs(i, colon) if constituents.words[i - 1] in constituents.speech.joiners else None
        if verbs is not None and constituents.has_particle(verbs, colon):
            return clause._replace(cue=(verbs.first, verbs.last), reporting_word=verbs.reporting_word)
    return clause


def _opens_infinitive(constituents: Constituents, i: int, clause: ReportingClause) -> bool:
    """Return whether an infinitive shares the subject of its verb: `affirme avoir tout vu`, `dijo no saber`."""
    words, speech = constituents.words, constituents.speech
    if words[clause.reporting_word] not in speech.plain_verbs:
        return False
    j = i
    while j < i + 2 and words[j] in speech.negations:
        j += 1
    return constituents.kinds[j] == WORD and words[j].endswith(speech.infinitive_endings) and words[j] not in speech.adjunct_openers


def _until_next_report(constituents: Constituents, one: ClauseContent) -> tuple[ClauseContent, list[ClauseContent]]:
    """End a content where the same source reports again: "dijo que … y añadió que …"."""
    words, kinds, speech = constituents.words, constituents.kinds, constituents.speech
    first, last = one.content[-1]
    for i in range(first + 2, last - 1):
        joins = words[i] in speech.joiners and kinds[i] == WORD
        again = kinds[i] == COMMA and words[i + 1] in speech.before_words and i + 3 < last  # ", avant d'ajouter : « … »"
        resumes = kinds[i] == COMMA and words[i + 1] in speech.resuming_forms
        if not joins and not resumes and not again:
            continue
        verbs = constituents.verbs(i + 3 if again else i + 1, last)
        if verbs is None and joins and words[i + 1] in speech.auxiliaries and i + 2 < last:
            verbs = constituents.verbs(i + 2, last)
        if verbs is None or verbs.hung or not constituents.has_particle(verbs, last):
            continue
        clause = ReportingClause(
            ClauseOrder.CONTENT_LAST, (verbs.first, verbs.last), one.clause.source, verbs.reporting_word, i + 1, verbs.last
        )
        more = _content_after(constituents, clause, last)
        if more is None or (constituents.phrase_end(verbs.last, last) > verbs.last and more.content[0][0] == verbs.last):
            continue
        content = trim(constituents, first, i)
        if content[0] >= content[1]:
            continue
        head, rest = _until_next_report(constituents, more._replace(rule="source goes on, content"))
        return one._replace(content=(*one.content[:-1], content)), [head, *rest]
    return one, []


def _content_of_source(
    constituents: Constituents, clause: ReportingClause, part: Part, sentence: tuple[int, int], found: list[ClauseContent]
) -> ClauseContent | None:
    """Read a source without a verb: `Laut Polizei wurde niemand verletzt`, `Le port est sûr, selon le maire`."""
    kinds, words, speech = constituents.kinds, constituents.words, constituents.speech
    first, last = sentence
    start, limit = free_stretch(clause, sentence, found)
    subordinate = any(words[part.first] in few for few in (speech.subordinators, speech.relative_pronouns, speech.complementisers))
    if subordinate and part.first > first and clause.first > part.first:
        start, limit = max(start, part.first), min(limit, part.last)
    left, right = trim(constituents, start, clause.first), trim(constituents, clause.last, limit)
    if clause.source is None and not refers_back(words, speech, clause.cue):
        end = constituents.phrase_end(first, last)
        if end > first and end < clause.first:
            clause = clause._replace(source=(first, end))
            left = trim(constituents, max(end, start), clause.first)
    lead = speech.joiners | speech.sentence_adverbs
    alone = all(kinds[i] == COMMA or (kinds[i] == WORD and words[i] in lead) for i in range(*left)) and left[1] - left[0] < 4
    if alone:
        if right[1] - right[0] < 2 and QUOTE not in kinds[right[0] : right[1]]:
            return None
        if words[clause.cue[0]] in speech.doubtful_according and QUOTE not in kinds[right[0] : right[1]]:
            return None
        return ClauseContent(clause, "according to source, content", (right,))
    if words[clause.cue[0]] in speech.doubtful_according:
        return None
    behind = clause.last < limit and kinds[clause.last] not in (COMMA, DASH, STOP)
    ended = right[1] <= right[0] or (not behind and (words[right[0]] in speech.joiners or words[right[0]] in speech.phrase_breaks))
    if ended or (behind and kinds[clause.first - 1] in (COMMA, QUOTE) and not speech.capitalised_nouns):
        told = left[1] - left[0] > 1 or kinds[left[0]] == QUOTE
        return ClauseContent(clause, "content according to source", (left,)) if told else None
    return ClauseContent(clause, "content around according to source", (left, right))
