"""The reported words around each frame of a sentence, for languages read by rules."""

from typing import Final, NamedTuple

from newsparse.attribution.framed.clauses import Clauses, Part
from newsparse.attribution.framed.frames import AS, INVERTED, STRAIGHT, Frame, accordings
from newsparse.attribution.units import COLON, COMMA, DASH, QUOTE, STOP, WORD

# Largest number of units between a reporting verb and the word that opens its content.
_NEAR: Final = 24
# Largest number of units before a frame without a subject that may only say when and where.
_BRIEF: Final = 8
# An adverb or adjunct of up to this many words may open a sentence whose frame follows after the comma.
_OPENING: Final = 3


class Told(NamedTuple):
    """A frame with the content it reports."""

    frame: Frame
    rule: str
    content: tuple[tuple[int, int], ...]


def arrange(clauses: Clauses, parts: list[Part], frames: list[tuple[int, Frame]], first: int, last: int) -> list[Told]:
    """Find the content of each frame of a sentence; contents do not overlap."""
    found: list[Told] = []
    taken: list[tuple[int, int]] = []

    def keep(one: Told | None) -> bool:
        if one is None:
            return False
        pieces = [*one.content, one.frame.cue]
        if any(a < d and c < b for a, b in pieces for c, d in taken):
            return False
        if one.frame.source and any(a < d and c < b for a, b in [one.frame.source] for other in found for c, d in other.content):
            return False
        found.append(one)
        taken.extend(pieces)
        return True

    edges = sorted(clauses.head(frame.cue[0], first) for _, frame in frames)
    for k, frame in frames:
        resumes = (
            frame.source is None and not frame.impersonal and any(one.shape == STRAIGHT and one.first < frame.first for _, one in frames)
        )
        if frame.shape in (INVERTED, AS) and not resumes:  # "dijo que no porque, *añadió*, es tarde" goes on inside the content
            start = max((b for one in found for _, b in (*one.content, (0, one.frame.last))), default=first)
            keep(behind(clauses, frame, start, last, parts, k))
    source = _lead(clauses, parts)
    for _, each in frames:
        frame = each
        opening = clauses.speech.drops_subjects and frame.first <= first + 1 and not any(one.frame is frame for one in found)
        if frame.shape == STRAIGHT or (frame.shape == INVERTED and opening):
            if frame.source is None and not frame.impersonal and frame.first > first + 1:
                frame = frame._replace(source=source)  # "…, und betonte, dass …"
            if frame.source is None and not frame.impersonal and not clauses.speech.drops_subjects:
                continue
            end = min((edge for edge in edges if edge > frame.last and _stops(clauses, edge)), default=last)
            one = _complement(clauses, frame, end)
            if one is not None:
                cut, more = _cut(clauses, one)
                keep(cut)
                for other in more:
                    keep(other)
        source = frame.source or source
    for part in parts:
        if not part.quote:
            for frame in accordings(clauses, part, last):
                keep(_according(clauses, frame, part, first, last, found))
    return found


def _lead(clauses: Clauses, parts: list[Part]) -> tuple[int, int] | None:
    """Find the noun phrase that opens a sentence: the subject of a later verb that has none of its own."""
    first = parts[0].first
    words, speech = clauses.words, clauses.speech
    if parts[0].quote or not speech.drops_subjects or words[first] in speech.adjunct_openers or words[first] in speech.pronouns:
        return None
    end = clauses.phrase(first, parts[0].last)
    return (first, end) if end > first else None


def _stops(clauses: Clauses, edge: int) -> bool:
    """Return whether the content ends where another frame begins: one that continues the report, or that follows its own content."""
    kinds = clauses.kinds
    if edge > 1 and kinds[edge - 1] == QUOTE:
        return kinds[edge - 2] in (COMMA, COLON)
    return edge > 0 and (kinds[edge - 1] == COMMA or clauses.words[edge - 1] in clauses.speech.joiners)


def trim(clauses: Clauses, first: int, last: int) -> tuple[int, int]:
    """Strip the marks from both ends of a range."""
    kinds = clauses.kinds
    while first < last and kinds[first] in (COMMA, STOP, DASH, COLON):
        first += 1
    joiners = clauses.speech.joiners
    while last > first and (
        kinds[last - 1] in (COMMA, DASH, STOP, COLON) or (kinds[last - 1] == WORD and clauses.words[last - 1] in joiners)
    ):
        last -= 1
    return first, last


def mark(clauses: Clauses, first: int, last: int) -> int:
    """Find the first comma, colon, dash or quotation of a range; return the end of the range if there is none."""
    return next((i for i in range(first, last) if clauses.kinds[i] in (COMMA, COLON, DASH, QUOTE)), last)


def behind(clauses: Clauses, frame: Frame, start: int, last: int, parts: list[Part], k: int) -> Told | None:
    """Arrange a frame after its content: `„…“, sagte Roth`, `Die Mole sei sicher, sagte Roth`, `…, wie Roth sagte`."""
    kinds, words, speech = clauses.kinds, clauses.words, clauses.speech
    left = trim(clauses, start, frame.first)
    if left[0] < left[1] and words[left[0]] in speech.joiners and kinds[left[0]] == WORD:
        left = (left[0] + 1, left[1])
    if frame.source is not None and frame.last == last and left[1] - left[0] <= _OPENING and QUOTE not in kinds[left[0] : left[1]]:
        comma = next((i for i in range(*frame.source) if kinds[i] == COMMA), last)
        if not speech.verb_bracket and comma < last:
            # "Ma, dice Anna Rossi, il molo resterà chiuso": the clause, not an apposition
            frame = frame._replace(source=(frame.source[0], comma), last=comma)
    near = mark(clauses, frame.last, last)
    if frame.last < last and words[frame.last] in speech.negations:
        return None  # "Wer zahlt, sagte er nicht"
    if left[0] >= left[1] and frame.shape == INVERTED and start < frame.first and near + 1 < last and kinds[near] == COMMA:
        return Told(frame, "content around cue and source", (trim(clauses, near + 1, last),))  # "Ma, dice Roth, il molo è chiuso"
    if left[0] >= left[1]:
        if frame.shape == AS and near < last and kinds[near] == COMMA and near + 1 < last:
            return Told(frame, "according to source, content", (trim(clauses, near + 1, last),))
        return None
    lead = words[left[0]] in speech.naming_words or words[left[0]] in speech.determiners
    if speech.verb_bracket and lead and left[1] - left[0] == 2 and kinds[left[0] + 1] == QUOTE:
        left = (left[0] + 1, left[1])  # "Als „Glücksfall“ bezeichnete Roth den Fund"
    quoted = all(kind in (QUOTE, COMMA, DASH, STOP) for kind in kinds[left[0] : left[1]])
    said = next((i for i in range(*left) if kinds[i] == COLON and kinds[i + 1] == QUOTE), None) if not quoted else None
    if said is not None and all(kind in (QUOTE, COMMA, DASH, STOP) for kind in kinds[said + 1 : left[1]]):
        left, quoted = (said + 1, left[1]), True  # "Solé fait la même analyse : « … », a-t-il dit"
    right = (near + 1, last)
    if quoted:
        rule = "quotation, cue, source"
        pieces = [left]
        if near + 1 < last and kinds[near] in (COMMA, COLON, DASH):
            if kinds[near + 1] == QUOTE:
                pieces.append((near + 1, near + 2))
            elif kinds[near] == COMMA and (_opens_content(clauses, near + 1, last, frame) or _goes_on(clauses, near + 1)):
                pieces.append(trim(clauses, near + 1, last))
        return Told(frame, rule, tuple(pieces))
    if frame.source is None and not frame.impersonal:
        # A subject may be left out: "…, señaló"; but not in "Tras la reunión, acusó al ministro".
        brief = words[left[0]] in speech.adjunct_openers and left[1] - left[0] < _BRIEF and QUOTE not in kinds[left[0] : left[1]]
        if not speech.drops_subjects or brief or (frame.last < last and kinds[frame.last] == QUOTE):
            return None
    if words[frame.anchor] in speech.act_verbs and not speech.verb_bracket:
        return None
    if speech.verb_bracket:
        late = next((i for i in range(left[1] - 1, left[0], -1) if kinds[i] == COLON), None)
        if late is not None and left[1] - late > 3 and _reported(clauses, late, left[1]) > _reported(clauses, left[0], late):
            left = (late + 1, left[1])  # "Er blieb hart: Das Geld sei weg, so Roth"
    around = near + 1 < last and kinds[near] == COMMA and clauses.phrase(*left) == left[1]
    parted = near + 1 < last and kinds[near] == COMMA and _resumes(clauses, frame, left, right)
    if not (around or parted) and (left[1] - left[0] < 3 or not _content(clauses, left)):
        return None
    if _apposition(clauses, left, parts, k):
        return None
    rule = "content according to source" if frame.shape == AS or words[frame.anchor] in speech.quotative_adverbs else "content, cue, source"
    if parted:
        return Told(frame, "content around cue and source", (left, trim(clauses, *right)))
    pieces = [left]
    if near + 1 < last and kinds[near] in (COLON, COMMA) and kinds[near + 1] == QUOTE:
        pieces.append((near + 1, near + 2))
    elif near + 1 < last and kinds[near] == COMMA and speech.capitalised_nouns and _opens_content(clauses, near + 1, last, frame):
        pieces.append(trim(clauses, near + 1, last))
    return Told(frame, rule, tuple(pieces))


def _reported(clauses: Clauses, first: int, last: int) -> bool:
    return not clauses.speech.subjunctives.isdisjoint(clauses.words[first:last])


def _goes_on(clauses: Clauses, i: int) -> bool:
    """Return whether the clause of a quotation continues with its verb: "„Im Mai“, so Roth, *werde* die Mole fertig"."""
    word, speech = clauses.words[i], clauses.speech
    return speech.verb_bracket and (
        word in speech.perfect_auxiliaries or word in speech.copulas or word in speech.modals or word in speech.subjunctives
    )


def _apposition(clauses: Clauses, left: tuple[int, int], parts: list[Part], k: int) -> bool:
    """Return whether the words before a frame are its subject with an apposition, not a statement."""
    if not k or parts[k - 1].quote or not clauses.speech.capitalised_nouns:
        return False
    opening = next((part for part in parts[:k] if part.first >= left[0]), None)
    if opening is None or opening.quote or opening.last == left[1]:
        return False
    return clauses.phrase(opening.first, opening.last) == opening.last and not any(
        word in clauses.speech.subjunctives for word in clauses.words[left[0] : left[1]]
    )


def _content(clauses: Clauses, left: tuple[int, int]) -> bool:
    """Return whether the words before a frame are its content, not a clause that says when or why."""
    words, kinds, speech = clauses.words, clauses.kinds, clauses.speech
    if words[left[0]] in speech.subordinators and COMMA not in kinds[left[0] : left[1]]:
        return False
    # "Um Kosten zu senken, fordert der Verband mehr Geld"
    return words[left[0]] not in speech.purpose_openers or COMMA in kinds[left[0] : left[1]]


def _resumes(clauses: Clauses, frame: Frame, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Return whether a sentence continues after a frame between commas: "Der Hafen, sagte Roth, sei sicher"."""
    words, kinds, speech = clauses.words, clauses.kinds, clauses.speech
    after = words[right[0]]
    opener = (
        after in speech.resuming_forms or after in speech.joiners or after in speech.relative_pronouns or after in speech.subject_relatives
    )
    if not speech.verb_bracket and not opener and after != speech.statement_complementiser and frame.source is not None:
        brief = left[1] - left[0] <= _OPENING
        adjunct = words[left[0]] in speech.adjunct_openers or words[left[0]] in speech.sentence_adverbs
        stative = any(words[i] in speech.copulas or words[i] in speech.perfect_auxiliaries for i in range(*left))
        if (brief or (adjunct and not stative and COMMA not in kinds[left[0] : left[1]])) and (
            right[1] - right[0] > _OPENING or kinds[right[0]] == QUOTE
        ):
            return True  # "Oggi, conferma Calder, il molo è sicuro"
    if kinds[right[0]] != WORD or after in speech.resuming_forms or after in speech.joiners or after in speech.phrase_breaks:
        return False
    if after in speech.subjunctives or after in speech.perfect_auxiliaries or after in speech.copulas:
        return True
    if left[1] - left[0] >= 7:
        return False
    if frame.source is not None and frame.source[0] == frame.cue[0]:
        return True  # "Il y a, dit-elle, un risque": a pronoun takes no apposition
    return after not in speech.adjunct_openers and not (after in speech.determiners or after in speech.apposition_openers)


def _opens_content(clauses: Clauses, first: int, last: int, frame: Frame) -> bool:
    """Return whether a clause after a comma is content: it opens with "dass", is in reported speech, or is an infinitive."""
    words, kinds, speech = clauses.words, clauses.kinds, clauses.speech
    word = words[first]
    if word in speech.complementisers:
        return True
    if word in speech.purpose_openers or word in speech.joiners or not speech.comma_clauses:
        return False
    near = mark(clauses, first + 1, last)
    if any(words[i] in speech.subjunctives and kinds[i] == WORD for i in range(first, near)):
        return True
    if near - first >= 2 and words[near - 2] == speech.infinitive_marker and kinds[near - 2] == WORD:
        return True
    if speech.verb_bracket and near < last and kinds[near] == QUOTE and near == first + 1 and word in speech.determiners:
        return True  # "„…“, sagte die Ministerin, ihre „Gedanken sind bei allen“"
    if words[frame.anchor] not in speech.plain_verbs:
        return False
    end = clauses.phrase(first, near)
    return end > first and end < near and kinds[end] == WORD and words[end] not in speech.adjunct_openers


def _complement(clauses: Clauses, frame: Frame, last: int) -> Told | None:
    """Arrange a frame before its content: `Roth sagte, dass …`, `Morel a dit que …`, `Roth sagte: „…“`, `Roth nannte das „…“`."""
    kinds, words, speech = clauses.kinds, clauses.words, clauses.speech
    rule = "source, cue, content"
    for i in range(frame.last, min(last, frame.last + _NEAR)):
        kind = kinds[i]
        if kind == COLON and i + 1 < last and kinds[i + 1] == QUOTE:
            return Told(_nearest(clauses, frame, i), rule, quotes(clauses, i + 1, last))
        if kind == COLON:
            content = trim(clauses, i + 1, last)
            return Told(_nearest(clauses, frame, i), rule, (content,)) if content[0] < content[1] else None
        if kind == QUOTE:
            return _nominal(clauses, frame, i)
        if kind == DASH:
            return None
        if kind == WORD and words[i] in speech.complementisers:
            told = words[frame.anchor] in speech.addressing_verbs and clauses.phrase(frame.last, i) > frame.last
            if clauses.beyond(frame.last, i) < i and not told:
                nearer = _nearest(clauses, frame, i)
                if nearer is frame or clauses.beyond(nearer.cue[1], i) < i:
                    return None
                frame = nearer
            if i - frame.last > 2 and words[i] != speech.statement_complementiser:
                return None
            content = trim(clauses, i, _contrast(clauses, i, last))
            return Told(frame, rule, (content,)) if content[1] - content[0] > 1 else None
        if kind == WORD and i == frame.last and _infinitive(clauses, i, frame):
            return Told(frame, rule, (trim(clauses, i, last),))
        if kind == COMMA and i + 1 < last and kinds[i + 1] == QUOTE:
            return Told(frame, rule, ((i + 1, i + 2),))
        if kind == WORD and i > frame.last and words[i] in speech.relative_pronouns - speech.complementisers:
            return None
    return None


def _contrast(clauses: Clauses, first: int, last: int) -> int:
    """Find where a statement ends because the story counters it: ", aunque la obra no ha empezado"."""
    words, kinds, speech = clauses.words, clauses.kinds, clauses.speech
    for i in range(first + 3, last - 2):
        if kinds[i] == COMMA and words[i + 1] in speech.contrasts and words[i + 2] != speech.statement_complementiser:
            return i
    return last


def quotes(clauses: Clauses, first: int, last: int) -> tuple[tuple[int, int], ...]:
    """Find a quotation and those that follow it with only a mark or "and" between them."""
    found = [(first, first + 1)]
    i, kinds, joiners = first + 1, clauses.kinds, clauses.speech.joiners
    while i + 1 < last and kinds[i + 1] == QUOTE and (kinds[i] in (COMMA, DASH) or clauses.words[i] in joiners):
        found.append((i + 1, i + 2))
        i += 2
    return tuple(found)


def _nearest(clauses: Clauses, frame: Frame, colon: int) -> Frame:
    """Make the last verb of a frame its cue: "kritisierte die Pläne und *sagte*: …"."""
    for i in range(colon - 1, frame.last, -1):
        verbs = clauses.verbs(i, colon) if clauses.words[i - 1] in clauses.speech.joiners else None
        if verbs is not None and clauses.particle(verbs, colon):
            return frame._replace(cue=(verbs.first, verbs.last), anchor=verbs.anchor)
    return frame


def _infinitive(clauses: Clauses, i: int, frame: Frame) -> bool:
    """Return whether an infinitive shares the subject of its verb: `affirme avoir tout vu`, `dijo no saber`."""
    words, speech = clauses.words, clauses.speech
    if words[frame.anchor] not in speech.plain_verbs:
        return False
    j = i
    while j < i + 2 and words[j] in speech.negations:
        j += 1
    return clauses.kinds[j] == WORD and words[j].endswith(speech.infinitive_endings) and words[j] not in speech.adjunct_openers


def _nominal(clauses: Clauses, frame: Frame, quote: int) -> Told | None:
    """Read a quoted description: `Roth nannte den Plan „teuer und dumm“`; a title or a single word does not count."""
    words, speech = clauses.words, clauses.speech
    if clauses.titled(quote):
        return None
    start = frame.last
    if start < quote and (words[start] in speech.adjunct_openers or words[start] in speech.of or words[quote - 1] in speech.naming_words):
        start = quote
    return Told(frame, "source, cue, content", ((start, quote + 1),))


def _cut(clauses: Clauses, one: Told) -> tuple[Told, list[Told]]:
    """End a content where the same source reports again: "dijo que … y añadió que …"."""
    words, kinds, speech = clauses.words, clauses.kinds, clauses.speech
    first, last = one.content[-1]
    for i in range(first + 2, last - 1):
        joins = words[i] in speech.joiners and kinds[i] == WORD
        resumes = kinds[i] == COMMA and words[i + 1] in speech.resuming_forms
        if not joins and not resumes:
            continue
        verbs = clauses.verbs(i + 1, last)
        if verbs is None and joins and words[i + 1] in speech.auxiliaries and i + 2 < last:
            verbs = clauses.verbs(i + 2, last)
        if verbs is None or verbs.hung or not clauses.particle(verbs, last):
            continue
        frame = Frame(STRAIGHT, (verbs.first, verbs.last), one.frame.source, verbs.anchor, i + 1, verbs.last)
        more = _complement(clauses, frame, last)
        if more is None or (clauses.phrase(verbs.last, last) > verbs.last and more.content[0][0] == verbs.last):
            continue
        content = trim(clauses, first, i)
        if content[0] >= content[1]:
            continue
        head, rest = _cut(clauses, more._replace(rule="source goes on, content"))
        return one._replace(content=(*one.content[:-1], content)), [head, *rest]
    return one, []


def _according(clauses: Clauses, frame: Frame, part: Part, first: int, last: int, found: list[Told]) -> Told | None:
    """Read a source without a verb: `Laut Polizei wurde niemand verletzt`, `Le port est sûr, selon le maire`."""
    kinds, words, speech = clauses.kinds, clauses.words, clauses.speech
    start, limit = first, last
    for one in found:
        for a, b in (*one.content, (one.frame.first, one.frame.last)):
            if b <= frame.first:
                start = max(start, b)
            elif a >= frame.last:
                limit = min(limit, a)
    subordinate = any(words[part.first] in few for few in (speech.subordinators, speech.relative_pronouns, speech.complementisers))
    if subordinate and part.first > first and frame.first > part.first:
        start, limit = max(start, part.first), min(limit, part.last)
    left, right = trim(clauses, start, frame.first), trim(clauses, frame.last, limit)
    if frame.source is None:
        end = clauses.phrase(first, last)
        if end > first and end < frame.first:
            frame = frame._replace(source=(first, end))
            left = trim(clauses, max(end, start), frame.first)
    lead = speech.joiners | speech.sentence_adverbs
    alone = all(kinds[i] == COMMA or (kinds[i] == WORD and words[i] in lead) for i in range(*left)) and left[1] - left[0] < 4
    if alone:
        if right[1] - right[0] < 2 and QUOTE not in kinds[right[0] : right[1]]:
            return None
        if words[frame.cue[0]] in speech.doubtful_according and QUOTE not in kinds[right[0] : right[1]]:
            return None
        return Told(frame, "according to source, content", (right,))
    if words[frame.cue[0]] in speech.doubtful_according:
        return None
    behind = frame.last < limit and kinds[frame.last] not in (COMMA, DASH, STOP)
    ended = right[1] <= right[0] or (not behind and (words[right[0]] in speech.joiners or words[right[0]] in speech.phrase_breaks))
    if ended or (behind and kinds[frame.first - 1] in (COMMA, QUOTE) and not speech.capitalised_nouns):
        told = left[1] - left[0] > 1 or kinds[left[0]] == QUOTE
        return Told(frame, "content according to source", (left,)) if told else None
    return Told(frame, "content around according to source", (left, right))
