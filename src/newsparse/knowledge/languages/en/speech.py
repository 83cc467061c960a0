"""English: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_grammars import ActWords
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import words
from newsparse.terms import Nature

# A line for each nature; each verb in the forms that report.
_SPOKEN: Final = """
said says say saying told tells tell telling added adds add adding asked asks ask asking announced announces announcing replied replies
replying answered answers explained explains explaining noted notes noting continued continues insisted insists insisting argued argues
argue arguing claimed claims claiming warned warns warn warning stressed stresses stressing suggested suggests suggesting declared declares
declaring stated stating admitted admits admitting acknowledged acknowledges acknowledging conceded concedes denied denies denying vowed
vows vowing promised promises promising pledged pledges pledging urged urges urging called calling described describes describing accused
accuses accusing blamed blames blaming criticized criticizes criticised criticises criticizing praised praises praising condemned condemns
condemning dismissed dismisses dismissing rejected rejects rejecting joked jokes joking quipped quips remarked remarks mentioned mentions
emphasized emphasizes emphasizing emphasised reiterated reiterates reiterating repeated repeats repeating recalled recalls recalling
predicted predicts predicting boasted boasts bragged brags complained complains complaining commented comments contended contends
contending alleged alleges alleging asserted asserts asserting maintained maintains maintaining charged charges declined declines declining
refused testified testifies testifying confirmed confirms confirming disclosed discloses revealed reveals revealing informed informs
assured assures reminded reminds countered counters retorted shouted shouts yelled chanted whispered cried responded responds responding
objected protested proposed proposes recommended recommends recommending advised advises demanded demands demanding appealed thanked
apologized referred referring cited cites citing attributed advocated advocates endorsed endorses echoed echoes lamented laments mused
muses observed observes pointed points cautioned cautions cautioning quoted quotes deemed labeled labelled dubbed touted touts defended
defends decried denounced denounces denouncing slammed slams blasted blasts mocked mocks ridiculed hailed hails credited credits intoned
exclaimed interjected elaborated clarified clarifies concluded concludes concluding hinted hints implied implies speculated
termed branded characterised inquired enquired muttered mutters mumbled moaned sighed sighs sobbed begged begs grumbled fumed fumes snapped
crowed raged enthused enthuses reasoned averred avers postulated theorised theorized intervened conjectured narrated divulged attested
certified notified gushed quibbled chimed opined opines
"""
_WRITTEN: Final = """
wrote writes write writing tweeted tweets tweeting reported reports reporting posted posts published publishes retweeted
showed shows show showing found finds read reads indicated indicates indicating documented
"""
# Plain forms, which report less often: after "to", a plural, "I".
_PLAIN: Final = """
suggest acknowledge call calls refer refers explain question questioned questions describe criticize criticise insist conclude concede
reply respond announce predict stress emphasize reiterate repeat recall propose proposes pledge boast brag complain comment contend allege
assert maintain testify confirm disclose reveal inform assure remind advise advises apologize thank cite attribute endorse echo lament
observe point caution quote dub tout defend denounce slam blast mock hail credit clarify hint imply speculate accuse blame praise condemn
dismiss reject joke vow promise threaten plead pleaded voiced uttered rebuked underscored intoned quipped relate related ventured
report reports find indicate
"""
_ACTS: Final = """
refused refuse refuses declined decline declines rejected reject rejects rejecting endorsed endorse endorses confirmed confirm
confirms confirming charged charge charges answered answers defended defend defends blasted blast blasts slammed slam slams
slamming praised praise praises praising criticized criticize criticizes criticised criticise criticises criticizing condemned
condemn condemns condemning dismissed dismiss dismisses dismissing mocked mock mocks ridiculed hailed hail hails credited credit
credits thanked thank denounced denounce denounces decried touted tout quoted quote quotes proposed propose recommended appealed
echoed echo respond reply comment recall recalls recalled championed advocated advocates blamed blame blames blaming rebuked
"""
_BELIEVED: Final = """
thought thinks think believed believes believe believing wanted wants want wanting hoped hopes hope hoping feared fears fear fearing
expected expects expect expecting felt feels feel worried worries worry knew knows know doubted doubts doubt supported supports support
supporting opposed opposes oppose opposing considered considers considering wondered wonders wonder agreed agrees agree agreeing disagreed
disagrees decided decides realized realizes learned understood understands concerned intends wished wishes prefers preferred assumed
assumes suspected suspects suspect seemed seems seem estimates convinced interested
"""

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
        **dict.fromkeys(_SPOKEN.split(), Nature.SPEECH),
    },
    according=("according to",),
    speaking_nouns=words(
        """nato imf ecb oecd opec iaea unicef unhcr unesco osce icrc fbi cia nsa doj dhs cdc fda epa fema faa ntsb usgs noaa interpol
        europol"""
    ),
    first_person=words("i me my mine we us our ours myself ourselves"),
    pronouns=frozenset({"he", "she", "they", "we", "i", "who", "it", "you"}),
    second_person=words("you your yours yourself"),
    complementisers=words("that whether how if why what"),
    statement_complementiser="that",
    inverting_verbs=words("said says say wrote writes added adds asked asks explained explains noted notes"),
    auxiliaries=words(
        """has have had is are was were be been being will would could can may might should must do does did also later then not never
        once again still just already even further who'd he'd"""
    ),
    phrase_breaks=words(
        """and but or nor that which while when where because although though if as after before since until unless so than whether how
        why what whose said says then there yet however meanwhile also"""
    ),
    joiners=words("and but"),
    resuming_forms=words(
        "adding noting saying arguing insisting citing referring warning suggesting explaining stressing calling claiming"
    ),
    addressing_verbs=words("told tells tell telling assured assures informed informs reminded reminds"),
    apposition_openers=words("a an the who whose his her its their chief head director president"),
    adjunct_openers=words(
        """in on for from with by under of at during after before when while as to last this earlier late monday tuesday wednesday
        thursday friday saturday sunday yesterday today through via following"""
    ),
    documents=words(
        """report reports study studies letter letters memo memos book paper papers poll polls lawsuit lawsuits document documents
        article articles editorial email emails filing filings statement website tweet tweets complaint indictment affidavit note
        notice record records data figures statistics returns results findings disclosures summary readout transcript transcripts post
        posts blog blogs release releases review reviews survey surveys text message messages cable cables memoir biography story
        stories column columns op-ed list chart analysis research ruling opinion order bill resolution petition advertisement ad ads
        broadcast statements polling average manifesto platform communique bulletin dossier log logs census"""
    ),
    determiners=words("the a an his her their its our my this these those some many several"),
    question_labels=words("q question interviewer reporter journalist"),
    answer_labels=words("a answer"),
    interviews=words("interview interviewed excerpts q&a conversation spoke speaks talked talks met"),
    acts=ActWords(
        bare_forms=dict.fromkeys(_PLAIN.split(), Nature.SPEECH),
        act_verbs=words(_ACTS),
        postmodifiers=words(
            """out released conducted compiled filed obtained published taken supporting who that which whose based made written signed sent
            seen issued posted circulated commissioned held including"""
        ),
        finding_verbs=words("showed shows show showing found find finds finding indicated indicates indicating"),
        object_pronouns=words("him them me us"),
        deliberating_verbs=words("discuss debate consider review talk"),
        meeting_verbs=words("met meet meets"),
    ),
)
