"""The content of nouns that report, for languages whose clauses have a verb bracket."""

from newsparse.attribution.clause_rules.bracket_complement_clauses import opens_content
from newsparse.attribution.clause_rules.bracket_subjects import holder_of_noun
from newsparse.attribution.clause_rules.clause_content import ClauseContent, trim
from newsparse.attribution.clause_rules.reporting_clauses import ClauseOrder, ReportingClause
from newsparse.attribution.clause_rules.verb_brackets import VerbBrackets
from newsparse.attribution.units import COMMA, NAME


def contents_of_nouns(sentence: VerbBrackets) -> list[ClauseContent]:
    """Read the content of nouns: "der Vorwurf, er habe gelogen", "die Forderung der Partei, die Steuer zu senken"."""
    found: list[ClauseContent] = []
    words, kinds, speech, constituents = sentence.words, sentence.kinds, sentence.speech, sentence.constituents
    for k, part in enumerate(sentence.parts[1:], 1):
        if kinds[part.first - 1] != COMMA or sentence.parts[k - 1].quote:
            continue
        if part.quote and sentence.constituents.quoted_words(part.first)[:1] != [speech.statement_complementiser]:
            continue
        before = sentence.parts[k - 1]
        reporting_word = next(
            (
                i
                for i in range(before.last - 1, max(before.first - 1, before.last - 12), -1)
                if kinds[i] == NAME and words[i].endswith(speech.bracket.speech_nouns)
            ),
            None,
        )
        if reporting_word is not None and not speech.negations.isdisjoint(words[reporting_word : before.last]):
            continue  # "hat den Verdacht nicht bestätigt, dass …"
        if reporting_word is None or not (part.quote or opens_content(sentence, part.first, None)):
            continue
        source = sentence.source_of_noun(reporting_word, before.last) or holder_of_noun(sentence, reporting_word, k - 1)
        clause = ReportingClause(
            ClauseOrder.CONTENT_LAST, (reporting_word, reporting_word + 1), source, reporting_word, reporting_word, before.last
        )
        end = sentence.clause_end(k, close=True)
        content = trim(constituents, part.first, end)
        if part.quote or content[1] - content[0] > 2:
            found.append(ClauseContent(clause, "source, cue, content", (content,)))
    return found
