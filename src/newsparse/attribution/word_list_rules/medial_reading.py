"""A sentence whose verb comes before, after or inside the content, what has been found in it so far, and the source of each verb."""

from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP, WORD
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.sentences import (
    FARTHEST_CONTENT,
    LONGEST_LATE_SUBJECT,
    LONGEST_NAME,
    LONGEST_QUOTED_SUBJECT,
    LONGEST_TAIL,
    Sentence,
    SentenceAttribution,
)
from newsparse.attribution.word_list_rules.subjects import (
    adjunct_source,
    adverbial_end,
    can_speak,
    described_subject,
    is_titled,
    left_edge,
    past_adverb_phrase,
    source_after,
    source_in_adjunct,
    subject_after,
    subject_before,
    verb_group_start,
    with_apposition,
)


class MedialReading:
    """A sentence, the attributions found in it so far, and where content may begin and end."""

    __slots__ = ("_openers", "_that", "dialogue", "end", "found", "kinds", "sentence", "speech", "start")

    def __init__(self, sentence: Sentence) -> None:
        self.sentence, self.kinds, self.speech = sentence, sentence.kinds, sentence.speech
        self.found: list[SentenceAttribution] = []
        self._openers: dict[int, int | None] = {}  # the start of the content after the verbs that end before a unit
        self._that = sentence.word_index.that if sentence.speech.romance.clitics else frozenset[str]()
        """The word for "that" where it is a relative pronoun after a comma: "dijo Luna, *que* sonrió"."""
        self.dialogue = sentence.dialogue
        self.end = sentence.last  # the end of the content: before a clause that names who relays the report
        self.start = sentence.first

    def overlaps(self, verb: Range) -> bool:
        """Return True if a verb is inside the content or the cue of an attribution found so far."""
        return any(a < verb[1] and verb[0] < b for attribution in self.found for a, b in (*attribution.content, attribution.cue))

    def add(self, attribution: SentenceAttribution | None) -> None:
        """Add an attribution unless it overlaps one found before; adverbs before its verb are not part of the cue."""
        if attribution is None or any(a >= b for a, b in attribution.content):
            return
        (first, past), sentence, speech = attribution.cue, self.sentence, self.sentence.speech
        if "according" not in attribution.rule and not sentence.lacks_subject((first, past)):  # "*si* legge"
            modifiers = sentence.word_index.verb_modifiers - speech.perfect_auxiliaries
            modifiers -= speech.copulas if sentence.is_passive((past - 1, past)) else frozenset()
            modifiers -= speech.reflexives if sentence.is_reflexive((first, past)) else frozenset()
            while past - first > 1 and sentence.is_one_of(first, modifiers):
                first += 1  # "också *sagt*"
        attribution = attribution._replace(cue=(first, past))
        pieces = [*attribution.content, attribution.cue]
        taken = [piece for other in self.found for piece in (*other.content, other.cue)]
        if not any(a < d and c < b for a, b in pieces for c, d in taken):
            self.found.append(attribution)

    def content_opener(self, verb: Range) -> int | None:
        """Find the word that opens the content after a verb."""
        if verb[1] not in self._openers:
            self._openers[verb[1]] = self._find_content_opener(verb)
        return self._openers[verb[1]]

    def _find_content_opener(self, verb: Range) -> int | None:
        sentence = self.sentence
        kinds, words, speech, word_index = sentence.kinds, sentence.words, sentence.speech, sentence.word_index
        if words[verb[1] - 1] in speech.complementisers and words[verb[1] - 1] not in speech.reflexives:
            return verb[1]  # "با بیان *اینکه*"
        commas = 0
        for i in range(verb[1], min(sentence.last, verb[1] + FARTHEST_CONTENT)):
            kind, word = kinds[i], words[i]
            if kind in (STOP, COLON, DASH):
                return None
            if kind == QUOTE:  # "disse à rádio *“Voz”* que", "рассказал *«Вестям»*, что"
                that = words[i + 1 + (kinds[i + 1] == COMMA)] in word_index.that
                beside = i == verb[1] and (kinds[i + 1] != COMMA or bool(speech.romance.clitics))
                if beside or not that or sentence.units.ends[i] - sentence.units.starts[i] > LONGEST_QUOTED_SUBJECT:
                    return None
            if kind == COMMA:
                commas += 1
            elif kind == WORD:
                if i == verb[1] and word in speech.reflexives and (sentence.is_hung(i) or sentence.is_reflexive(verb)):
                    continue  # "queixou-*se*"
                if kinds[i + 1] == QUOTE and word not in self._that and words[verb[1] - 1] in word_index.naming_verbs:
                    continue  # "classificou a decisão *como* “uma vergonha”"
                if word in speech.complementisers:
                    if commas and kinds[i - 1] != COMMA and words[i - 1] not in speech.joiners and speech.verb_second:
                        return None  # "säger Anna, som hoppas *att* …"
                    if f"{words[i - 1]} {word}" in word_index.lookalike_pairs:
                        return None  # "noget om", "something about"
                    near = kinds[i - 1] == COMMA and commas < 2 and i - verb[1] < LONGEST_TAIL and word not in self._that
                    if word not in word_index.ambiguous_complementisers or i == verb[1] or near:
                        return i
                    if word in word_index.that and self._follows_adverbials(verb[1], i, commas):
                        return i
                elif i - verb[1] < LONGEST_TAIL and sentence.opens_statement(i):
                    return i if not commas or QUOTE not in kinds[: verb[0]] else None  # `"…", אמר נועם, *שזכה* במדליה`
                elif i > verb[1] and sentence.ends_verb(i):
                    return None
        return None

    def _follows_adverbials(self, first: int, opener: int, commas: int) -> bool:
        """Return True if only adverbials or the subject are before "that": "dijo *ayer* que", "afirmó, *tras la reunión*, que"."""
        sentence, speech = self.sentence, self.sentence.speech
        if sentence.is_one_of(opener - 1, speech.romance.before_that):
            return False  # "*ya* que"
        start = first + (sentence.kinds[first] == COMMA)
        if commas and (sentence.kinds[opener - 1] != COMMA or commas < 2):
            return False
        adverbials = (speech.adjunct_openers, speech.time_words, sentence.word_index.verb_modifiers, speech.of, speech.sentence_adverbs)
        needed = speech.particles.get(sentence.words[first - 1], frozenset())  # "dejó *claro* que"
        placeholders = (speech.romance.expletives, speech.romance.dative_prepositions, needed)  # "vindt *het* onterecht dat"
        if sentence.is_derived_adverb(start) or sentence.is_any_of(start, *adverbials, *placeholders):
            return True  # "disse *inizialmente* che"
        if (start > first and commas > 1) or adverbial_end(sentence, start, opener) > start:
            return True
        subject = subject_after(sentence, start, opener)
        if commas or subject is None or subject[0] != start or not can_speak(sentence, subject):
            return False
        return all(sentence.is_one_of(i, needed) for i in range(subject[1], opener))  # "liet de burgemeester *weten* dat"


def source_of_verb(reading: MedialReading, verb: Range, first: int) -> tuple[Range | None, bool]:
    """Find the source of a verb, and whether it follows the verb."""
    sentence, kinds, speech = reading.sentence, reading.kinds, reading.speech
    pieces = [piece for one in reading.found for piece in (*one.content, one.cue, one.source or (0, 0))]
    said = max((past for _, past in pieces if past <= verb[0]), default=0)
    first = max(first, said)  # "وی با بیان اینکه پل بسته *است* گفت"
    edge = max(left_edge(sentence, first), said)  # "… att bron är säker och *Storm* tillägger"
    if sentence.lacks_subject(verb):
        adjunct = source_in_adjunct(sentence, verb, reading.content_opener(verb) or sentence.last)
        return adjunct or source_in_adjunct_before(sentence, verb, first), adjunct is not None
    if edge < first and _opens_relative_clause(sentence, edge):
        return shared_subject(sentence, reading.start, edge), False
    placed = source_in_adjunct_before(sentence, verb, first) if edge < first else None
    alone = first - 1 == reading.start or sentence.is_any_of(first - 2, speech.time_words, speech.sentence_adverbs)
    if first and alone and kinds[first - 1] == QUOTE and reading.content_opener(verb) is not None and is_titled(sentence, first - 1):
        return (first - 1, first), False  # "*«Волна»* сообщает, что"
    infinitive = sentence.words[verb[1] - 1] in speech.romance.resuming_infinitives
    before = subject_before(sentence, edge, first) if edge < first and not infinitive else None
    before = placed if placed is not None and (before is None or speech.romance.clitics) else before
    if before is not None and not sentence.word_index.cased:
        before = _with_name_before(sentence, before, max(said, reading.start))
    beside = before is None and (first <= edge or not sentence.word_index.cased)
    if beside and (opening := described_subject(sentence, reading.start, edge)) is not None:
        return opening, False
    stop = reading.content_opener(verb) or min(sentence.last, verb[1] + FARTHEST_CONTENT)
    after = None
    if before is None or speech.affixes.verb_first:
        after = _source_of_relayed(sentence, verb, stop) or source_after(sentence, verb, stop)
        if (
            after is not None
            and kinds[after[1]] == COLON
            and speech.topic_prepositions
            and sentence.word_index.cased
            and not can_speak(sentence, after)
        ):
            after = None  # "Громов на вопрос, ждать ли, ответил *коротко*: «…»"
        after = after and with_apposition(sentence, after, stop)
    if speech.affixes.verb_first and after is not None and kinds[after[0]] != QUOTE:
        return after, True
    if before is not None:
        inverted = _inverted_subject(sentence, before, verb, stop) if speech.verb_second else None
        return inverted or before, inverted is not None
    if infinitive or sentence.words[verb[1] - 1] in speech.resuming_forms:
        reported = [found.source for found in reading.found if found.source is not None and found.source[1] <= verb[0]]
        if reported or speech.affixes.verb_first:  # "ودعا *كاسترو* إلى وقف النار، محذرا من أن …"
            other = next((other for other in sentence.verbs if other[1] < verb[0]), None)
            opening = other and source_after(sentence, other, verb[0])
            return reported[-1] if reported else opening and with_apposition(sentence, opening, verb[0]), False
        return _subject_of_verb_before(reading, verb) or shared_subject(sentence, reading.start, edge), False
    cleft = tuple(sentence.words[reading.start : edge]) in sentence.word_index.back_references.get(sentence.words[reading.start], ())
    after_edge = first > edge or edge <= reading.start or kinds[edge - 1] in (COMMA, DASH) or cleft  # "É o que diz *a mãe*: “…”"
    if after is not None and kinds[after[0]] != QUOTE and after_edge and (can_speak(sentence, after) or not speech.romance.clitics):
        return after, True
    if speech.affixes.verb_first and (other := next((other for other in sentence.verbs if other[1] < verb[0]), None)) is not None:
        return source_after(sentence, other, verb[0]), False  # "ونفت *الهيئة* وقوع حادث، وقالت إن …"
    if reading.found and edge and sentence.is_one_of(edge - (edge == first), speech.joiners):
        return reading.found[-1].source, False  # "Hier *la mairie* a nié la panne et promet que …"
    return shared_subject(sentence, reading.start, edge), False


def _inverted_subject(sentence: Sentence, before: Range, verb: Range, stop: int) -> Range | None:
    """Find the subject after a verb that something else precedes: "I brevet skriver *rådet*", "Förra veckan sade *hon* att"."""
    kinds, speech, people = sentence.kinds, sentence.speech, sentence.word_index.people
    first, single = before[0], before[1] - before[0] == 1
    adjunct = first > 0 and sentence.is_one_of(first - 1, speech.adjunct_openers)
    neuter = single and people.pronouns.get(sentence.words[first]) == "n"
    after = subject_after(sentence, verb[1], stop)
    if after is None or after[0] > verb[1] or kinds[after[0]] == QUOTE:
        return None
    opened = stop < sentence.last and after[1] in (stop, stop - 1) and sentence.is_one_of(after[0], speech.pronouns)
    if not (adjunct or neuter) and not (opened if single else not can_speak(sentence, (first + (first == 0), before[1]))):
        return None  # "Berg sade hon var trött", but "Lyckligtvis säger hon att"; "Förra veckan" has a capital, too
    return after if adjunct or can_speak(sentence, after) else None


def _with_name_before(sentence: Sentence, office: Range, start: int) -> Range:
    """Extend an office by the name and comma before it, in scripts without case: "*رضا کاویانی، استاندار مازرود* گفت"."""
    comma, index = office[0] - 1, sentence.word_index
    if not index.spaced or comma < start or sentence.kinds[comma] != COMMA or not sentence.is_one_of(office[0], index.offices):
        return office
    first = left_edge(sentence, comma)
    barred = (index.verb_modifiers, index.cited_words, sentence.speech.adjunct_openers, sentence.speech.time_words)
    bare = all(sentence.kinds[i] == WORD and not sentence.is_any_of(i, *barred) for i in range(first, comma))
    return (first, office[1]) if bare and start <= first < comma <= first + LONGEST_NAME else office


def _source_of_relayed(sentence: Sentence, verb: Range, stop: int) -> Range | None:
    """Find whom the medium that is the subject of a verb quotes, if the verb is first: "نقلت الوكالة عن *مصدر* قوله إن"."""
    speech = sentence.speech
    if not speech.affixes.verb_first or sentence.words[verb[1] - 1] not in speech.relaying_verbs:
        return None
    first = next((i + 1 for i in range(verb[1], stop) if sentence.is_one_of(i, speech.source_prepositions)), stop)
    closers = speech.affixes.according_closers
    past = next((i for i in range(first, stop) if sentence.kinds[i] not in (WORD, NAME) or sentence.is_one_of(i, closers)), stop)
    return (first, past) if first < past else None


def source_in_adjunct_before(sentence: Sentence, verb: Range, first: int) -> Range | None:
    """Find the organisation or paper before a verb without a subject: "*В полиции* уточнили, что …"."""
    edge = left_edge(sentence, first)
    if edge == first or not sentence.is_one_of(edge, sentence.speech.source_prepositions) or not sentence.is_impersonal(verb):
        return None
    return adjunct_source(sentence, verb, edge, first)


def _subject_of_verb_before(reading: MedialReading, verb: Range) -> Range | None:
    """Find the subject of an earlier verb that this one continues: "Об этом сообщил *Петров*, заявив, что …"."""
    sentence = reading.sentence
    other = next((other for other in reversed(sentence.verbs) if other[1] < verb[0]), None)
    if other is None:
        return None
    first = verb_group_start(sentence, other[0])
    edge = left_edge(sentence, first)
    before = subject_before(sentence, edge, first) if edge < first else None
    if before is not None and (sentence.is_one_of(before[0], sentence.speech.pronouns) or NAME in sentence.kinds[slice(*before)]):
        return before
    after = subject_after(sentence, other[1], verb[0])
    return after if after is not None and NAME in sentence.kinds[slice(*after)] else None


def _opens_relative_clause(sentence: Sentence, edge: int) -> bool:
    """Return True if "that" before a unit is a relative pronoun, in scripts without case: "این مقام *که* نخواست نامش فاش شود گفت"."""
    that = sentence.words[edge - 1] == sentence.speech.statement_complementiser
    relative = edge > 1 and that and sentence.is_one_of(edge - 1, sentence.speech.relative_pronouns)
    return relative and not (sentence.word_index.cased or sentence.ends_verb(edge - 2))


def shared_subject(sentence: Sentence, start: int, edge: int) -> Range | None:
    """Find the noun phrase before a relative pronoun at a unit, or the subject at the start of the sentence."""
    kinds, speech = sentence.kinds, sentence.speech
    if edge <= start:
        return None
    end = edge - 1
    relative = sentence.is_one_of(end, speech.relative_pronouns)
    while end > start and (kinds[end - 1] == COMMA or sentence.is_one_of(end - 1, speech.adjunct_openers)):
        end -= 1
    that = kinds[edge - 2] == COMMA and speech.romance.clitics and sentence.words[edge - 1] == speech.statement_complementiser
    if that or sentence.is_one_of(edge - 1, speech.romance.subject_relatives):
        return edge - 1, edge  # "Luna, *quien* explicó que"
    if relative:
        first = max(left_edge(sentence, end), end - 4)
        first = next((i + 1 for i in range(end - 2, first - 1, -1) if sentence.ends_verb(i)), first)  # "dijo *Luna*, quien explicó"
        return (first, end) if first < end else None
    # The subject at the start of the sentence.
    openers = (speech.sentence_adverbs, speech.joiners)
    past = past_adverb_phrase(sentence, start, start)  # "*Por su parte,* la alcaldesa criticó el plan, aunque admitió que"
    first = next((i for i in range(past, end) if not sentence.is_any_of(i, *openers) and (i > past or kinds[i] != COMMA)), end)
    if sentence.is_one_of(first, speech.adjunct_openers):
        return None
    if sentence.is_one_of(first, speech.pronouns):
        return first, first + 1
    bounds = (sentence.word_index.phrase_bounds, sentence.word_index.verb_modifiers, sentence.word_index.adjuncts)
    end = min(end, first + LONGEST_LATE_SUBJECT)
    for i in range(first, end):
        if kinds[i] == NAME and (i > first or sentence.words[i] not in sentence.word_index.offices or NAME not in kinds[i + 1 : end]):
            return first, i + 1
        if kinds[i] in (COMMA, QUOTE, COLON, DASH, STOP) or sentence.is_any_of(i, *bounds) or sentence.ends_verb(i):
            end = i
            break
    return (first, end) if first < end else None
