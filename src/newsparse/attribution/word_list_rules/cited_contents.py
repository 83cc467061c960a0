"""The content around a citing phrase: "*Bron är stängd*, enligt Berg", "*Бюджет*, как отметил Петров, *утвердят*"."""

from collections.abc import Sequence

from newsparse.attribution.units import COMMA, QUOTE
from newsparse.attribution.word_list_rules.citing_phrases import CitingPhrase
from newsparse.attribution.word_list_rules.limits import SHORTEST_STATEMENT
from newsparse.attribution.word_list_rules.sentences import Sentence, SentenceAttribution, trimmed


def content_around(
    sentence: Sentence, phrase: CitingPhrase, start: int, found: Sequence[SentenceAttribution]
) -> SentenceAttribution | None:
    """Build an attribution from the content around the words that name its source.

    Args:
        sentence: the sentence.
        phrase: the words that name the source.
        start: the sentence's first unit that is no mark.
        found: the attributions found before, whose words are taken.

    Returns:
        The attribution; `None` if no words are left for its content.
    """
    rule, cue, source, first, past, affixes = phrase
    left = trimmed(sentence, start, first)
    if not sentence.word_index.spaced and first and sentence.kinds[first - 1] != COMMA:
        left = first, first  # "中新网电 *据*香港电台报道，…"
    right = trimmed(sentence, past, sentence.last)
    taken = [begin for attribution in found for begin, _ in (*attribution.content, attribution.cue) if begin >= past]
    if taken:
        right = trimmed(sentence, past, min(taken))
    closed = past < sentence.last and sentence.kinds[past] == COMMA
    apart = first == start and (closed or sentence.speech.open_according) and not taken
    shortest = (SHORTEST_STATEMENT - apart) * sentence.units_per_word
    quoting = [QUOTE in sentence.kinds[piece[0] : piece[1]] for piece in (left, right)]
    pieces = [piece for piece, quotes in zip((left, right), quoting, strict=True) if quotes or piece[1] - piece[0] >= shortest]
    opened = first - 1 - (first > 1 and sentence.kinds[first - 1] == COMMA)
    if opened >= start and sentence.is_one_of(opened, sentence.word_index.phrase_bounds):
        pieces = [piece for piece in pieces if piece != left]  # "…, która, jak twierdzi Nowak, siedzi"
        left = first, first
    halves = left[0] < left[1] and right[0] < right[1] and right[1] + left[1] - right[0] - left[0] >= SHORTEST_STATEMENT
    bare = sentence.speech.open_according and not closed and not taken
    if halves and (left not in pieces or bare):
        pieces = [left, right]  # "Бюджет, как отметил Петров, утвердят"
    if not pieces or (left in pieces and sentence.is_one_of(left[0], sentence.speech.subordinators)):
        return None
    return SentenceAttribution(rule, cue, source, tuple(pieces), affixes=affixes)
