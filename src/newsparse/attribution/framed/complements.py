"""The content of each frame, for languages whose clauses have a verb bracket."""

from typing import Final

from newsparse.attribution.framed.arrangements import Told, behind, mark, quotes, trim
from newsparse.attribution.framed.brackets import Brackets
from newsparse.attribution.framed.clauses import Part
from newsparse.attribution.framed.frames import ACCORDING, AS, INVERTED, STRAIGHT, SUBORDINATE, Frame
from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD

COLON_RULE: Final = "source, colon, quotation"
# Largest number of marks between a verb and its content.
_MARKS: Final = 5
# A subordinate clause of fewer words states nothing by itself.
_CLAUSE: Final = 4
# Fewer words after a colon are a name or a title, unless they end like a sentence.
_QUOTATION: Final = 4


def told(sentence: Brackets) -> tuple[list[Told], list[Frame]]:
    """Find the frames of a sentence and the content of each; contents do not overlap."""
    clauses, parts, first, last = sentence.clauses, sentence.parts, sentence.first, sentence.last
    speech, held = sentence.speech, sentence.words[first:last]
    cued = not speech.cue_words.isdisjoint(held)
    if not cued and len(parts) == 1:
        return [], []
    quoted = QUOTE in sentence.kinds[first:last]
    frames = sentence.frames() if cued or quoted else {}
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

    for k, frame in sorted(frames.items()):
        if frame.shape in (INVERTED, AS):
            start = max((b for one in found for _, b in (*one.content, (0, one.frame.last))), default=first)
            keep(behind(clauses, frame, start, last, parts, k))
    for whole, opens in _starts(sentence, frames):
        for one in _complement(sentence, whole, opens):
            keep(one)
    according = cued and not speech.according_cues.isdisjoint(held)
    for part in parts if according else ():
        if not part.quote:
            for frame in _accordings(sentence, part):
                keep(_according(sentence, frame, part, found))
    for one in _nouns(sentence):
        keep(one)
    for one in _colons(sentence) if quoted else ():
        keep(one)
    if not speech.subjunctives.isdisjoint(held):
        for one in _subjunctives(sentence):
            keep(one)
    if quoted:
        for one in _phrases(sentence):
            keep(one)
    return found, [frame for _, frame in sorted(frames.items())]


# -- content after a verb ----------------------------------------------------------------------------


def _starts(sentence: Brackets, frames: dict[int, Frame]) -> list[tuple[Frame, int]]:
    """List the frames followed by content, and where it begins; of two with the same beginning, keep the nearer frame."""
    found: dict[int, Frame] = {}
    source: tuple[int, int] | None = None
    for k, frame in sorted(frames.items()):
        if frame.shape in (STRAIGHT, SUBORDINATE):
            whole = frame if frame.source or frame.impersonal else frame._replace(source=source or sentence.lead(k))
            if whole.source is not None or whole.impersonal:
                start = _start(sentence, whole)
                if start is not None:
                    found[start] = whole
            source = whole.source or source
        else:
            source = frame.source or source
    return sorted(((frame, start) for start, frame in found.items()), key=lambda one: one[0].anchor)


def _complement(sentence: Brackets, frame: Frame, start: int, depth: int = 3) -> list[Told]:
    """Read the content after a frame, and what its source goes on to say."""
    kinds = sentence.kinds
    rule = "source, cue, content"
    if kinds[start] == QUOTE and (not sentence.name(start) or _labels(sentence, start, frame)):
        if kinds[start - 1] == COLON:
            return [Told(frame, rule, quotes(sentence.clauses, start, sentence.last))]
        if kinds[start - 1] == COMMA:
            end = start + 1
            near = mark(sentence.clauses, end, sentence.last)
            if kinds[end] == WORD and end < near and sentence.reported(end, near) is not None:
                end = _end(sentence, start, frame)[0]  # ", „…“ werde es nicht geben"
            return [Told(frame, rule, ((start, end),))]
        return [Told(frame, rule, (_partial(sentence, frame, start),))]
    end, more = _end(sentence, start, frame)
    content = trim(sentence.clauses, start, end)
    if content[1] - content[0] < 2:
        return []
    found = [Told(frame, rule, (content,))]
    opens = _start(sentence, more) if more is not None and depth else None
    if more is not None and opens is not None:
        found += [one._replace(rule="source goes on, content") for one in _complement(sentence, more, opens, depth - 1)]
    return found


def _partial(sentence: Brackets, frame: Frame, quote: int) -> tuple[int, int]:
    """Find a quotation inside a clause: "nannte den Plan *„teuer und dumm“*"."""
    start, words, speech = frame.last, sentence.words, sentence.speech
    bare = start < quote and sentence.clauses.phrase(start, quote) == quote
    direct = bare or (quote == start + 1 and words[start] in speech.determiners)
    direct = direct and words[frame.anchor] not in speech.naming_verbs  # "nannte den Plan *„teuer“*"
    return (start if direct and words[start] not in speech.adjunct_openers else quote, quote + 1)


def _start(sentence: Brackets, frame: Frame) -> int | None:
    """Find where the content of a frame begins; return `None` if it reports nothing."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    inner = next((i for i in range(frame.anchor + 1, frame.last - 1) if kinds[i] == QUOTE and _inside(sentence, i, frame)), None)
    if inner is not None and frame.shape == STRAIGHT:
        return inner  # "wies das als „Unsinn“ zurück"
    marks = 0
    i, last = frame.last, sentence.last
    while i < last and marks < _MARKS:
        kind = kinds[i]
        if kind == COLON:
            if i + 1 >= last or (frame.shape == SUBORDINATE and _asks(sentence, frame)):
                return None
            bare = kinds[i + 1] != QUOTE
            if bare and (frame.impersonal or words[frame.anchor] in speech.act_verbs or QUOTE in kinds[i + 1 : last]):
                return None
            return i + 1
        if kind == QUOTE and _labels(sentence, i, frame):
            return i
        if kind == QUOTE and not sentence.name(i):
            if frame.impersonal:
                i += 1
                continue
            named = kinds[i - 1] == NAME and sentence.clauses.held(i)[:1] and sentence.clauses.held(i)[0][0].isupper()
            if words[frame.anchor] in speech.naming_verbs and words[i - 1] in speech.reflexives:
                return None  # "nennt sich „Mole 12“"
            if words[i - 1] in speech.joiners and sentence.clauses.titled(i):
                i += 1
                continue
            likened = words[i - 1] in speech.as_openers and kinds[i - 2] == NAME  # "skandierte Parolen wie „Weg da!“"
            if sentence.clauses.titled(i) and (
                named or not (likened or words[i - 1] in speech.naming_words or words[frame.anchor] in speech.naming_verbs)
            ):
                i += 1
                continue
            return i
        if kind == WORD and words[i] == speech.statement_complementiser and i > frame.last:
            return i if words[i - 1] not in speech.quotative_adverbs else None  # "so dass"
        if kind == DASH:
            return None
        if kind == COMMA and i + 1 < last:
            marks += 1
            if sentence.semicolon(i):
                return None
            if kinds[i + 1] == QUOTE and not sentence.name(i + 1):
                if frame.shape == SUBORDINATE and i == frame.last:
                    return None  # "Die Feier, zu der Roth aufgerufen hatte, „verlief ruhig“"
                return i + 1
            if words[i + 1] in speech.quotative_adverbs and words[i + 2] == speech.statement_complementiser:
                return None
            if _opens(sentence, i + 1, frame):
                return i + 1
            if words[i + 1] in speech.naming_words and kinds[i + 2] == QUOTE:
                return i + 2 if frame.shape != SUBORDINATE else None
            if words[i + 1] in speech.subordinators - speech.relative_pronouns or words[i + 1] in speech.purpose_openers:
                return None
            if words[i + 1] in speech.joiners and words[i + 2] not in speech.relative_pronouns:
                return None
        i += 1
    return None


def _inside(sentence: Brackets, quote: int, frame: Frame) -> bool:
    """Return whether a quotation between a verb and its particle is content: "wies das als „Unsinn“ zurück"."""
    if _labels(sentence, quote, frame) or _named_as(sentence, quote):
        return True
    return quote + 2 == frame.last and not sentence.name(quote) and not sentence.clauses.titled(quote)


def _named_as(sentence: Brackets, quote: int) -> bool:
    """Return whether "als" comes before a quotation: "als „Unsinn“", "als einen „Erfolg“"."""
    words, speech = sentence.words, sentence.speech
    return words[quote - 1 - (words[quote - 1] in speech.determiners)] in speech.naming_words


def _asks(sentence: Brackets, frame: Frame) -> bool:
    """Return whether a frame is an indirect question, which brings in no quotation: "warum man sich entschieden hat: …"."""
    word, speech = sentence.words[frame.first], sentence.speech
    return word in speech.complementisers and word not in speech.relative_pronouns


def _labels(sentence: Brackets, quote: int, frame: Frame) -> bool:
    """Return whether a verb of naming puts a label in quotation marks: "nannte dies einen „Putsch“"."""
    kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
    if (
        words[frame.anchor] not in speech.naming_verbs
        or kinds[quote - 1] == NAME
        or words[quote - 1] in speech.joiners
        or any(word in speech.reflexives for word in words[frame.last : quote])
    ):
        return False
    behind = quote + 1
    if behind == frame.last - 1:
        return True
    return behind >= sentence.last or kinds[behind] in (COMMA, STOP) or words[behind] in speech.joiners


def _opens(sentence: Brackets, at: int, frame: Frame | None) -> bool:
    """Return whether a clause after a comma is content: it opens with "dass", is in reported speech, or is an infinitive."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    word = words[at]
    before = kinds[at - 2] if at > 1 else STOP
    if word in speech.complementisers and kinds[at] == WORD:
        if frame is not None and words[frame.anchor] in speech.naming_verbs and word == speech.statement_complementiser:
            return words[frame.anchor] not in speech.clauseless_verbs
        if word in speech.question_complementisers:
            return True
        return frame is not None and before != NAME and frame.last == at - 1
    if word in speech.joiners:
        return False
    near = mark_past_names(sentence, at)
    reported = sentence.reported(at, near)
    object_first = word in speech.relative_pronouns and sentence.infinitive(near)  # ", *den* Bau voranzutreiben"
    if not object_first and (word in speech.subordinators or word in speech.purpose_openers):
        behind = near + 1
        if word in speech.purpose_openers and sentence.infinitive(near):
            return False
        if reported == at + 1:
            return True  # "erklärte, damit solle …"
        return behind < sentence.last and kinds[near] == COMMA and words[behind] in speech.subjunctives
    if reported == at and word in speech.conditionals:
        return False  # ", sollte es regnen"
    if reported is not None:
        relative = word in speech.relative_pronouns or (word in speech.adjunct_openers and words[at + 1] in speech.relative_pronouns)
        if not relative or reported < near - 1:
            if not relative:
                return True
            if word in speech.adjunct_openers and sentence.clauses.phrase(at + 1, near) == reported:
                return True  # ", durch den Sturm seien zehn Boote gesunken"
            # ", die Mole sei sicher" but not ", die sicher sei"
            return sentence.clauses.phrase(at, near) in (reported, reported - 1) or sentence.clauses.phrase(at, near) > at + 1
        return sentence.clauses.phrase(at, near) == reported > at + 1
    end = sentence.clauses.phrase(at, near)
    begins = end if end > at else at + (word in speech.determiners)
    if at < begins < near and kinds[begins] == QUOTE and frame is not None and not sentence.name(begins):
        return True  # "teilte mit, er „stehe bereit“", "bat, ihre „Grüße zu bestellen“"
    if sentence.infinitive(near):
        return True
    if frame is not None and kinds[near] == COMMA and sentence.inserts(near + 1):
        goes_on = mark_past_names(sentence, near + 1) + 1
        if goes_on < sentence.last and kinds[goes_on - 1] == COMMA and words[goes_on] in speech.subjunctives | speech.carrying_conditionals:
            return True  # "erklärte, in den Häfen, in denen gebaut werde, sei Platz"
    if frame is not None and kinds[near] == COMMA and not any(sentence.verbal(i) for i in range(at, near)):
        later = mark_past_names(sentence, near + 1)  # "sagte zu, über den Turm, den höchsten der Stadt, zu entscheiden"
        later = mark_past_names(sentence, later + 1) if kinds[later] == COMMA and not sentence.infinitive(later) else later
        if sentence.infinitive(later) and words[near + 1] not in speech.purpose_openers:
            return True
    if frame is None or (frame.impersonal and words[frame.anchor] not in speech.hearsay_verbs):
        return False
    if words[frame.anchor] in speech.plain_verbs or words[frame.anchor] in speech.participles:
        end = sentence.clauses.phrase(at, near)
        if end > at and end < near and kinds[end] == WORD and words[end] not in speech.adjunct_openers:
            if words[frame.anchor] in speech.plain_verbs:
                return word not in speech.relative_pronouns or end > at + 1
            return words[end] in speech.helpers
    return False


def mark_past_names(sentence: Brackets, at: int) -> int:
    """Find the first comma, colon, dash or quotation from a unit on that splits the sentence."""
    kinds = sentence.kinds
    for i in range(at, sentence.last):
        if kinds[i] in (COMMA, COLON, DASH):
            return i
    return sentence.last


def _end(sentence: Brackets, start: int, frame: Frame) -> tuple[int, Frame | None]:
    """Find where the content ends, and the frame with which its source reports again."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    inserted = False
    for i in range(start + 2, sentence.last - 1):
        kind = kinds[i]
        if kind == COMMA:
            at = i + 1
            if sentence.semicolon(i) and _indicative(sentence, at):
                return i, None
            if words[at] in speech.joiners and kinds[at] == WORD:
                at += 1
            if at > i + 1 or not inserted:
                if at > i + 1 and _another(sentence, at):
                    return i, None
                if _resumes(sentence, at):
                    return i, sentence.coordinate(at, frame.source) if at > i + 1 else None
            inserted = sentence.inserts(i + 1)
        elif kind == WORD and words[i] in speech.joiners and kinds[i - 1] != COMMA and _another(sentence, i + 1):
            if not (words[start] in speech.complementisers and _verb_last(sentence, i + 1)):
                return i, None
        elif kind == WORD and words[i] in speech.joiners and kinds[i - 1] != COMMA and _resumes(sentence, i + 1):
            return i, sentence.coordinate(i + 1, frame.source)
    return sentence.last, None


def _indicative(sentence: Brackets, at: int) -> bool:
    """Return whether a clause after a semicolon is not in reported speech."""
    return sentence.reported(at, mark_past_names(sentence, at)) is None


def _another(sentence: Brackets, at: int) -> bool:
    """Return whether "doch" or "und" opens another main clause that is not in reported speech: ", doch Roth erklärte"."""
    if not sentence.nominative(at):
        return False
    end = sentence.clauses.phrase(at, sentence.last)
    if end == at or end >= sentence.last:
        return False
    words, speech = sentence.words, sentence.speech
    return (
        words[end] in speech.finite_forms
        and words[end] not in speech.reporting_infinitives
        and sentence.reported(end, mark_past_names(sentence, end)) is None
    )


def _verb_last(sentence: Brackets, at: int) -> bool:
    """Return whether a clause after "und" continues a subordinate one, with its verb at the end: "dass sie Steine und Flaschen warfen"."""
    end = sentence.clauses.phrase(at, sentence.last)
    after = end + 1
    return after >= sentence.last - 1 or sentence.kinds[after] == COMMA or sentence.words[after] in sentence.speech.joiners


def _resumes(sentence: Brackets, at: int) -> bool:
    """Return whether the clause of the frame continues at a unit: with a finite verb that is not in reported speech."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    word = words[at]
    if at + 1 >= sentence.last or kinds[at] != WORD or word in speech.subjunctives or word in speech.conditionals:
        return False
    if word in speech.finite_forms or word in speech.helpers:
        return word not in speech.participles or kinds[at + 1] != NAME
    return word.endswith(("te", "ten")) and len(word) > 4 and kinds[at + 1] != NAME and word not in speech.determiners


# -- sources without a verb --------------------------------------------------------------------------


def _accordings(sentence: Brackets, part: Part) -> list[Frame]:
    """Find sources without a verb in a part: "laut Polizei", "nach einem Bericht", "dem Bericht zufolge", "wonach"."""
    found: list[Frame] = []
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    i = part.first
    while i < part.last:
        word = words[i]
        if kinds[i] not in (WORD, NAME):
            i += 1
            continue
        if word in speech.according_after or (word in speech.noun_prepositions and i + 1 < part.last + 1 and _postposed(sentence, part, i)):
            start = sentence.left(part.first, i)
            if start < i:
                found.append(Frame(ACCORDING, (i, i + 1), (start, i), i, start, i + 1))
        elif word in speech.whereby and i == part.first and i > sentence.first:
            source = sentence.noun_before(i - 1)
            if source is not None:
                found.append(Frame(ACCORDING, (i, i + 1), source, i, i, i + 1))
        elif word in speech.according_heads or word in speech.noun_prepositions:
            frame = _prepositional(sentence, part, i)
            if frame is not None:
                found.append(frame)
                i = frame.last
                continue
        i += 1
    return found


def _postposed(sentence: Brackets, part: Part, i: int) -> bool:
    """Return whether "nach" follows its noun: "meiner Meinung nach", "Polizeiangaben nach"."""
    words, kinds = sentence.words, sentence.kinds
    if i == part.first or kinds[i - 1] != NAME or not words[i - 1].endswith(sentence.speech.source_nouns):
        return False
    if sentence.left(part.first, i) == i:
        return False
    after = i + 1
    return after >= part.last or sentence.clauses.phrase(after, part.last) == after or words[after] in sentence.speech.pronouns


def _prepositional(sentence: Brackets, part: Part, i: int) -> Frame | None:
    words, kinds, speech, clauses = sentence.words, sentence.kinds, sentence.speech, sentence.clauses
    if i > part.first and (words[i - 1] in speech.determiners or words[i - 1] in speech.degree_words):
        return None  # "die laut Gesetz nötige", "sehr laut"
    length, own = _length(sentence, i)
    start = i + length
    if own:
        subject = sentence.lead(len(sentence.parts))
        return Frame(ACCORDING, (i, start), subject, i, i, start)
    if not length:
        start = i + 1
    if start >= part.last:
        return None
    if (
        words[start] in speech.relative_pronouns
        and i == part.first
        and i > sentence.first
        and kinds[i - 1] == COMMA
        and kinds[start + 1] != NAME
    ) and (length or words[i] in speech.noun_prepositions):  # "Studien, nach denen …"
        return Frame(ACCORDING, (i, start), (start, start + 1), i, i, start + 1)
    end = sentence.noun(start, part.last)
    if end == start:
        return None
    head = sentence.head(start, end)
    if not length and head + 1 < end and kinds[head + 1] == NAME and words[head].endswith("s") and head == start:
        head += 1  # "nach Reeds Worten"
    if not length and not words[head].endswith(speech.source_nouns):
        return None
    if not length and kinds[head] != NAME:
        return None
    named = kinds[end - 1] == NAME
    past = clauses.apposed(end, sentence.last) if named else end
    return Frame(ACCORDING, (i, start), (start, past), i, i, past)


def _length(sentence: Brackets, i: int) -> tuple[int, bool]:
    """Count the units that introduce a source without a verb, and return whether the source is the subject itself."""
    words = sentence.words
    for phrase in sentence.speech.according_self:
        parts = phrase.split()
        if words[i : i + len(parts)] == parts:
            return len(parts), True
    for phrase in sentence.speech.according:
        parts = phrase.split()
        if words[i : i + len(parts)] == parts:
            return len(parts), False
    return 0, False


def _according(sentence: Brackets, frame: Frame, part: Part, found: list[Told]) -> Told | None:
    """Read a source without a verb: `Laut Polizei wurde niemand verletzt`, `…, wonach niemand verletzt wurde`."""
    kinds, words, speech, clauses = sentence.kinds, sentence.words, sentence.speech, sentence.clauses
    start, limit = sentence.first, sentence.last
    for one in found:
        for a, b in (*one.content, (one.frame.first, one.frame.last)):
            if b <= frame.first:
                start = max(start, b)
            elif a >= frame.last:
                limit = min(limit, a)
    own = sentence.inserts(part.first) and part.first > sentence.first
    if own or words[frame.anchor] in speech.whereby:
        k = sentence.parts.index(part)
        start = max(start, part.first)
        limit = min(limit, sentence.clause_end(k))
    own = words[frame.cue[0]] in speech.according_heads and frame.last == frame.cue[1]
    if own and frame.source is not None and frame.source[0] == start and frame.source[1] < frame.first:
        start = frame.source[1]  # "Die Armee hat nach eigenen Angaben …"
    left, right = trim(clauses, start, frame.first), trim(clauses, frame.last, limit)
    lead = speech.joiners | speech.sentence_adverbs
    alone = all(kinds[i] == COMMA or (kinds[i] == WORD and words[i] in lead) for i in range(*left)) and left[1] - left[0] < 4
    if alone:
        if right[1] - right[0] < 2 and QUOTE not in kinds[right[0] : right[1]]:
            return None
        return Told(frame, "according to source, content", (right,))
    if right[1] <= right[0] or (kinds[frame.last] in (COMMA, DASH, STOP) and words[right[0]] in speech.joiners | speech.phrase_breaks):
        enough = left[1] - left[0] > 1 or kinds[left[0]] == QUOTE
        return Told(frame, "content according to source", (left,)) if enough else None
    return Told(frame, "content around according to source", (left, right))


# -- nouns and colons --------------------------------------------------------------------------------


def _nouns(sentence: Brackets) -> list[Told]:
    """Read the content of nouns: "der Vorwurf, er habe gelogen", "die Forderung der Partei, die Steuer zu senken"."""
    found: list[Told] = []
    words, kinds, speech, clauses = sentence.words, sentence.kinds, sentence.speech, sentence.clauses
    for k, part in enumerate(sentence.parts[1:], 1):
        if kinds[part.first - 1] != COMMA or sentence.parts[k - 1].quote:
            continue
        if part.quote and sentence.clauses.held(part.first)[:1] != [speech.statement_complementiser]:
            continue
        before = sentence.parts[k - 1]
        anchor = next(
            (
                i
                for i in range(before.last - 1, max(before.first - 1, before.last - 12), -1)
                if kinds[i] == NAME and words[i].endswith(speech.speech_nouns)
            ),
            None,
        )
        if anchor is not None and not speech.negations.isdisjoint(words[anchor : before.last]):
            continue  # "hat den Verdacht nicht bestätigt, dass …"
        if anchor is None or not (part.quote or _opens(sentence, part.first, None)):
            continue
        source = sentence.possessor(anchor, before.last) or sentence.holder(anchor, k - 1)
        frame = Frame(STRAIGHT, (anchor, anchor + 1), source, anchor, anchor, before.last)
        end = sentence.clause_end(k, close=True)
        content = trim(clauses, part.first, end)
        if part.quote or content[1] - content[0] > 2:
            found.append(Told(frame, "source, cue, content", (content,)))
    return found


def _subjunctives(sentence: Brackets) -> list[Told]:
    """Find subordinate clauses in reported speech: "prangerte Morde an, *die verübt worden seien*"."""
    found: list[Told] = []
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    if sentence.goes_on():
        return found  # the whole sentence is reported
    for k, part in enumerate(sentence.parts[1:], 1):
        if part.quote or kinds[part.first - 1] != COMMA or not sentence.inserts(part.first):
            continue
        verb = part.last - 1
        if (
            words[verb] not in speech.subjunctives
            or words[verb] in speech.conditionals
            or kinds[verb] != WORD
            or part.last - part.first < _CLAUSE
        ):
            continue
        source = sentence.lead(k - 1)
        if source is not None and source[1] <= part.first and words[source[0]] not in speech.impersonal_pronouns:
            frame = Frame(STRAIGHT, (part.first, part.first), source, verb, part.first, part.first)
            found.append(
                Told(
                    frame,
                    "subordinate clause in reported speech",
                    (trim(sentence.clauses, part.first, sentence.clause_end(k, close=True)),),
                )
            )
    return found


def _colons(sentence: Brackets) -> list[Told]:
    """Find quotations after a colon in sentences without a reporting verb: `Roth griff den Minister an: „…“`."""
    found: list[Told] = []
    for k, part in enumerate(sentence.parts):
        if not part.quote or k == 0 or sentence.kinds[part.first - 1] != COLON:
            continue
        colon = part.first - 1
        held = sentence.clauses.held(part.first)
        if len(held) < _QUOTATION and sentence.words[part.first] not in ".!?…" and held[:1] and held[0][0].isupper():
            continue  # "sein neues Stück: „Der Hafen“"
        frame = Frame(STRAIGHT, (colon, colon + 1), sentence.lead(k), colon, colon, colon + 1, True)
        found.append(Told(frame, COLON_RULE, quotes(sentence.clauses, part.first, sentence.last)))
    return found


# -- quotations of a few words inside a clause ---------------------------------------------------------


def _phrases(sentence: Brackets) -> list[Told]:
    """Find quotations inside a clause without a reporting verb: `Der Verein feierte das als „Erfolg“`, `Für Roth ist das „Unsinn“`."""
    found: list[Told] = []
    for k, part in enumerate(sentence.parts):
        if not part.quote:
            continue
        frame = _named(sentence, k) if _named_as(sentence, part.first) else None
        frame = frame or _opinion(sentence, k) or _worded(sentence, k)
        if frame is not None:
            found.append(Told(frame, "quotation in a clause", ((part.first, part.last),)))
    return found


def _named(sentence: Brackets, k: int) -> Frame | None:
    """Find who calls something by a quotation: "feierte das als *„Erfolg“*", "wird von der Polizei als *„ruhig“* eingestuft"."""
    words, speech, parts = sentence.words, sentence.speech, sentence.parts
    if not k or parts[k - 1].quote:
        return None
    quote, clause = parts[k].first, parts[k - 1]
    if quote - clause.first <= 2 and words[clause.first] in speech.naming_words:
        after = parts[k + 1] if k + 1 < len(parts) else None
        if (
            after is None
            or sentence.kinds[quote + 1] != WORD
            or not sentence.verbal(after.first)
            or words[after.first] in speech.helpers | speech.equating_verbs
        ):
            return None
        subject = sentence.subject(after.first + 1, sentence.last)
        return subject and Frame(
            STRAIGHT, (after.first, after.first + 1), (subject.first, subject.last), after.first, clause.first, sentence.last
        )
    verb = next((i for i in range(sentence.opening(clause) + 1, clause.last) if sentence.verbal(i)), None)
    if verb is None or words[verb] in speech.equating_verbs or not speech.reflexives.isdisjoint(words[clause.first : quote]):
        return None
    if words[verb - 1] in speech.adjunct_openers or sentence.inserts(clause.first):
        return None
    agent = sentence.agent(clause.first, quote - 1)
    if words[verb] in speech.copulas or (agent and words[agent[1]] in speech.naming_words):
        return agent and Frame(STRAIGHT, (verb, verb + 1), agent, verb, clause.first, quote)
    source = sentence.lead(k - 1)
    return source and Frame(STRAIGHT, (verb, verb + 1), source, verb, clause.first, quote)


def _opinion(sentence: Brackets, k: int) -> Frame | None:
    """Find whose opinion a predicate is: "Für Roth ist das *„Unsinn“*"."""
    words, kinds, speech, parts = sentence.words, sentence.kinds, sentence.speech, sentence.parts
    first = parts[0].first
    if (
        parts[0].quote
        or words[first] not in speech.opinion_prepositions
        or any(kinds[i] in (COLON, DASH) for i in range(first, parts[k].first))
    ):
        return None
    end = sentence.noun(first + 1, parts[0].last)
    if end == first + 1:
        return None
    end = sentence.clauses.apposed(end, sentence.last)
    if words[end] not in speech.copulas and words[end] not in speech.subjunctives:
        return None
    return Frame(STRAIGHT, (end, end + 1), (first + 1, end), end, first, end + 1)


def _worded(sentence: Brackets, k: int) -> Frame | None:
    """Find whose words a noun or a subjunctive beside a quotation marks: "mit der Parole *„…“*", "zeigte sich *„sehr froh“* sei"."""
    words, kinds, speech, parts = sentence.words, sentence.kinds, sentence.speech, sentence.parts
    quote = parts[k].first
    if not k or parts[k - 1].quote or kinds[quote - 1] not in (WORD, NAME):
        return None
    first = parts[k - 1].first
    noun = kinds[quote - 1] == NAME and words[quote - 1].endswith(speech.quotation_nouns)
    noun = noun and len(sentence.clauses.held(quote)) >= _QUOTATION
    mood = kinds[quote + 1] == WORD and words[quote + 1] in speech.subjunctives
    if not noun and not (mood and not sentence.inserts(first) and sentence.reported(first, quote) is None):
        return None
    anchor = quote - 1 if noun else next((i for i in range(first, quote) if sentence.verbal(i)), quote - 1)
    source = sentence.lead(k - 1)
    if source is None or source[0] <= anchor < source[1]:
        return None
    return Frame(STRAIGHT, (anchor, anchor + 1), source, anchor, first, quote)
