"""The weights of the English attribution engine, written by `training/fit_attribution.py`; do not edit by hand.

Fitted on: the 840 articles of PolNeAR's training part, 19,868 attributions (see training/README.md), 29 November 2026.
How good they are: on articles held out in quarters, content and source together, at a confidence of 0.4 and more:
P 0.757, R 0.573, F1 0.652.

The weights of cues and readings are rounded to tenths.

A row is a weight and the keys that have it; `cues.TEMPLATES`, `ranking.TEMPLATES` and `features` make
the keys. In the tables of the field two weights precede the keys: for source and for content. In FIELD_TAGS a row is a key and its
weights, in tenths, in four columns: with the previous tag before and after the cue, with the next tag before and after it. In
FIELD_PLACES a row is a key without its last part, and every such part with its two weights, in tenths. WORDS and STEMS say in how many
tenths of its uses a word is a cue, WORDS with a second digit for how often it was seen.
"""

from typing import Final

BIAS: Final = -0.835
TRANSITIONS: Final = (1.335, -1.914, -2.762, -1.556, 2.034, -2.743, -2.674, -1.996, 1.371)
COMMON: Final = """\
a about according after against all also among an and any are as asked at attacks back be because been before being between both but by
  called campaign can candidate candidates convention could country debate delegates did do during election email even far first for
  former from get government group had has have he her him his how i if in including interview into is it its just last like made make
  many may million monday more most much new next night no nomination nominee not now of on one only or other out over party people
  percent policy political polls president presidential primary race recent said say saying says she should since so some state states
  still such support supporters than that the their them then there they this those three through time to told tuesday tweet two up vote
  voters was week were what when where whether which while who will win with won would wrote year years
"""
WORDS: Final = """\
00 about administer adopt advises against alert allegiances allowing also amplified amplify anger announcements annoying antipathies
  apology appearing are aren’t arrange arranged attempt attitudes avoid avoiding banner banning bars been betrayed bigot bigots
  billionaire’s blessed block blocking boom booming boosters bother boycott boycotting boycotts brain branded brands bulwark cajoling
  calculating caricatured celebrate challenge challenges champion championing characteristics charge charges cheering cheers cherished
  chooses cleared clichã clip clocking clutching co-author co-authors coach coin columns comments commitments compares compiled
  concerning confuse consume consumes continuing contrast convene convening convict convincing corrected count cover covering crafted
  critiques crystallized crystallizing damn dawn decisions decline deepen deepening defines defining deliberate deliver depths descend
  descends descriptions design designating designs detail did didn’t differed differs directing directs display distinguished distribute
  documents does doesn’t don’t double dumped dumping ears egg eggs embedding encourages enforce enforcing erupted erupts escalate
  escalating establish establishing execute executed executes expectation exploited exploiting explosives expressions favoring
  federation’s feels festival fide file find fires flash flashes flip-flopping flirt follow-ups founded founding frustrating goals
  gravitating greeting guarantee guarantees guessing had hadn’t has hat hats have haven’t having hecklers hire hires hiring hopefuls ideas
  implications impose indict indicting inserted inserting instructing insult interesting interests interviewed interviews invite is isn’t
  jeering jeers knock knocking launch lay leaned leaning letters linked list loving mails mandate merit messages messaging minds minimize
  minimizing modify modifying monitor monitors mount mourn mourning mouth name names negatives negotiate negotiating nickname nominating
  nominee’s not now nuances observations offend on one’s order out outsized overturn overturning pain pandering parallels passages
  passions pause pauses pausing permitting perspectives phrases phrasing pieced pieces piling pitch pitching plane planes plank points
  polarizing polished polishing politicized politicizing position pray prayed predictions premiere prep presumed pride prioritize
  prioritized proceeds project projects protest protests proves provides providing publish purport purported purporting rang range ranges
  ranging reacting reacts reboot rebooted reckoning reflect regarding release releases relied rely remark remarks reminder rendered
  renders request requesting resolutions resonating respecting respects responses restrict restricted revisit roared roil roiling roses
  scare scattering scrambles scrambling scrapping screaming secrets shelve shelves she’ll she’s shock shocking shocks showcased showcases
  showcasing sight signing singing single singles sink sketched slash slide slides sliding slight slights smiles smiling solicit solicited
  song sound soured sowing spare spark sparking speaking spearheaded spearheading spies splits sponsoring sponsors staple stirring stoke
  stokes stoking stopping storied story strides struggle struggles stumping surprises surprising surrendered surrendering swarm swarmed
  tallied tamp tamped tarnished tarnishing tear tearing thanks that’ll then they’ll they’ve tip tires title titles to tolerate tossing
  touch touches touching toy trace traces trouble tweet tweets underestimating undoing upsets valuation video’s visions voices vote votes
  voting was weighing were we’re whisper whispering who’d who’s who’ve wield wishes withhold woman’s wording wouldn’t wrapping you’re zero
11 acclaim admires admissions align amazing angering annoy anticipates approves aspires aspiring attributes auctioned auctioning authorize
  authorizing autobiography bankrolling beaming blaring blunting bore bothering calculate castigates celebrates chastising chime chronicle
  churn churning churns circulates clinging co-sponsors coins comforting conflating contentions crafting craves critiqued crown dare
  delight delighting delve demonizing deposing deregulate desired desires despises determines dictated dictating disapprove disapproved
  discounting dispense disregard dissects distancing distinguishes downplay downplaying embolden empowered endure endures engender
  engendering entertains eschews evaluated exciting excluded excoriating explored exposing favorables fixated fling frames framing
  frustrate fume grapple grapples gripping harked horses hurled illustrate implore initiated insecurities intrigue intriguing invites
  jabbing lengths lobbing mingled missive murmurs muster nodding nominates notions object objects offenses opt opting outed outing
  overruled overstated overstating parodies parrot pens perpetuating picketed pivots plots pondering pore portrayals posture pounds
  pretended pretending prides proclamations professed prohibited rankle ranting ratchet ratified recant reframe reminisce renamed
  renegotiate renouncing reprimand resented resisting resonates retaliate revising revisiting revoked revoking ridiculed ridicules
  ridiculing riffing ringing rip ripe roused rumor rumored savage scar seizes sensed shrugs silenced silencing sketch skirted skirts skit
  slapping slashed slashes smear smirking sniping sobering spared spotting spray spurn squabbles squabbling stifling sting submitting
  surfaces suspecting takedowns tangle tending terrifying testifies testifying texts throws thunder tick tinge toys tributes tripping
  trumpeted uncovering underestimate underlines unleash unleashes unleashing unveil utilized veers veils vexed vindicate void waffling
  warranted wavering weighs welcomes whipped whispers wishing witnesses wooed wooing
12 abandoned advise affidavit affirming alienating antipathy appoint appointing appreciate approving assertions assuming assumptions atop
  attitude attracting audio bans bent bidding blessing blistering blocks bona boring bosses bracing cared cares causing centerpiece
  characteristic class-action clips co-sponsor commit committee's committing compelled conclusions confused constantly contradicting
  convened courtesy covers debating decisively declaration declarations declining defenders deliberately demurred depth developments dire
  disapproval disclosures discomfort discontent discover discrediting dogged draws drops ear editorials embedded emblematic employing
  enacted endured energetic escape evident examined examples existence explanations explosive faded feed fiery figured figuring firestorm
  firing flat flipped float flurry forecasts forget fueling furor glimpse govern grabbed granting grappling grim guided guidelines handily
  haven't heckler immunity impression improbable impromptu indirectly inflammatory inquiries institutional insufficient intends
  interpretation ire jockeying justification justified label lately legalized lent letting linking lit longstanding loser mad mandated
  minor minute motivated murky notice onslaught overlooked overly ownership passes periodically permitted perspective plain planks planted
  please pleasure plotting pollsters posting practically probing profit projecting projections proponents proposition prosecute protection
  purchased quash ranked rankings rated real-time recount regard relies render reserves resonate respected revolt rhetorical rooted run-up
  rushing scorned scrambled script seal sensitivity sentiments shaking shedding shy simultaneously songs spirited spur stiff stress stride
  suits supposedly surface suspects swinging tale technically technique tentative ticking tired tossed totally traced tracking trash
  troubled troubles unacceptable uneasy uniting unrelated unsure urgent veto volunteered waging waved we're well-known weren't wrapped
  yell yielded yourself
13 aboard accept accepted accord actually add address addresses addressing advised advising advocates afterward again aggressive aired
  airwaves allegedly allow already angry announcement answers apparently appeals applause appointment argument arguments article articles
  assessment attack attacks attempts attracted awarded back back-and-forth backlash backs banned bar battled began believed beside betting
  blunt brand briefed briefing briefly broadcast broadly brokered busy camera campaigned can't cannot capable carrying case casting
  certainly choose choosing chose chosen clashed classification clearly closely cold come commanded comment commitment compared condition
  confronted consider considerable contentious continue continues contrasts controversial conventional conversation conversations
  convicted correct couldn't counted credit credits critical crude currently damaging decision deeply defense defined denying detailed
  details detained deter didn't direct directed disappointment discovered discussion discussions distance distinction distributed divided
  document double-digit dozens draw drawing drawn dressed drove earlier electing emerged encouraging endorsements engaged enthusiasm
  enthusiastic entirely entry escalated essentially eventually expanded expectations experienced extraordinary eyes fairly faith false
  fault favorable featured feelings fierce filing finally finding findings fine fire follow-up forceful forward frequent fresh friday
  friendly frustrated frustration fully fund-raising further gave generally goal goes gone granted greeted hard hard-line hardly he's
  headlines heightened herself hit honest hopefully hostile i'm idea ignoring immediate implemented imposing inability included includes
  indictment instead insults intense intention interest interview investigated investigating inviting jumped keeps language largely later
  lawsuit lending lengthy light limiting lined link little long love mail mainly maintain maintains makes making marks massive mean meant
  memoir memory merely message methods might mixed monitoring moving must necessarily negative never nonetheless notably nothing off once
  op-ed opened opinion optimism outrage outright overwhelming overwhelmingly painful particular partly passage perceived personally
  philosophy phone phrase piece piled pivot placed plan planned played point poised posed positions post preference present preview
  priority probably proposal proposals prove proved proven provide pursue push put quite raised raises rallying ran rarely reaction
  reading reason recommendation reconsider recorded referenda referendum reflected reflecting reflects refusal related relentless relief
  remain remained renew report reporting represent requests require requires requiring resistance resolution resolve respect response
  returned reverse reversed rid rolled rose satisfied scathing scramble scrutiny secret seeing seized sense sent serious share shares
  shifting shifts shot shouldn't shut sign signal signs slightly slogan so-called solidly soon speak spent split sponsor stance stances
  started starting starts statements stepped sticking still stood stopped stories strongest struggled struggling submitted sudden sunday
  supporter sure surprise taken tally targeted teaches telephone tends text there's they're throwing thrown tolerance took toward towards
  traded tries trusted try trying turned turns twice typically ultimately uncovered unknown unlikely update updates used vague views viral
  vision visits voice walked wasn't watching waving wednesday weigh welcome welcoming who's willingness witness words yet
21 agitating architects assurance belittle belittling broadsides brush brushing contacting conveyed cries declines depicts disappoint
  dislikes disparage elaborating experiencing exploring foreshadow fundraised gestured halting heckling intimate invoke invokes jabs
  labels laud lecture lectures leveling lingered manages mobilized noticing pounced prescribed prohibiting publicize puzzle rattles
  rebukes recommending recounting refuted resists retweet retweeting rouse scolds scorning signaling sparring spells spotlighting staged
  swiping thrill trumpet uncertainties unveiling unveils vent
22 aback accent accords accusation administered adopting adultery affection agreeing aligning allegation alternately anew anonymously
  anti-war anticipated assessments assume bash beamed begged belatedly beliefs best-known bigoted bitterly bizarre blared blizzard
  blowback bombastic bothered brainchild breached broadcasts built-in calculated caustic caveat caveats cemented centered charging
  circulating clock clutch colorful comic compare compiling conflicting confounding confusing confusion congratulations connects
  consecutive consolidated contend contradict counterattack crowned dated decent decides definitely definitive defy delivers demonstrating
  depose descended designated dictate differ disagrees displays distressed distributing documentation doubles doubling doubted drafted
  dump eagerness elaborate empower empowering enduring equivocation erupt euphoria evade excite expose eyebrows eyeing fervent fides
  firsthand flat-out flirted fondness forthcoming forwarded generational grievances grieving hammered handgun hardline hates headlined
  hesitant horse hotly immune implication impressions in-person infamously insecurity instantly insulting introduce jeered jointly knack
  lashing last-ditch laughing laughs learning lobbied logged lying magnanimous maintaining mandates mantra meandered merits methodically
  minister's mirrors misled misstated modified months-long nevertheless normally nuanced observation ominous oral outlook outset outsize
  overt overwhelmed painted parallel pep perception persist pitched pivoting plot portrait positioning positively pound prediction
  profiled promptly proving public-records publishing punctuated ratcheted react realization reasonably reasoning reassuring rebranding
  regards reinstate relentlessly reluctantly reneging respectful respective reveling reversal right-leaning ring roar roiled satisfy
  saturation scanner scares scattered seize semblance separately shaken shoulder showcase shrug slid smiled snagged socially sounding sour
  squabble staples starkly stemming stirred stoked stubborn stumble stumped suing supervised surefire surfaced suspect suspicions tacit
  takedown tallies tamping tarnish testify thank timed toughest tsunami tying ubiquitous uncomfortable underestimated understated undo
  unease unloaded unwillingness upfront valuations viewing vigorous wariness we've whirl who've wisdom withering withholding witnessed
  you'd
23 abruptly accepting accusations actively adopted advice advocating aggressively aims alarmed aligned allegations allegiance allowed
  allows always am answer anxieties approve aren't attempting attention authorized bare barely bitter blog boos broad careful carefully
  celebrating challenging cheered collective column comfort comfortable comparing complaint completely concerns counter counting covered
  criticisms deep define delivered demand demonstrate demonstrated deny designed desperate determine dig directly disappointing dispute
  disputes doesn't doubled drew embrace embracing endorsement enjoyed enjoys entitled equally established expects exploit expression eye
  famously favors feeling felt filed files fired firmly focus focused follows formal frame freely fundamental fury guaranteed harsh hasn't
  hate headline hired hits hitting hopeful hostility hot identifying ignore immediately increasingly instructed interested introduced
  invited laugh laughed launched lean learn letter likes links look looked loved made maintained mind nervous nominate notion obvious
  offense offensive offers often opposing opposition painting partial passionate perceptions picked planning plans pledge polarized
  positioned posts presents promoting provided published puts question questions quickly quietly quote recently recognition refrain
  regularly released relying reports required responding routinely rulings saw seek seemingly sentenced sentiment seriously sharing sharp
  she's shocked shots silence skepticism sparked speaks specifically spoken sponsored struck stuck stump substantive sued suggestions
  support surprised sympathetic talk tears tend thinking thought thoughts threw throw touched tried unclear understand understands upon
  warnings watched went widespread willing word
31 accurately admired affectionately afforded alerted annoyance anticipating appreciative assesses avoids avowed bankrolled barbs beam
  begging berated betray bickering booster bordering broadcasting cajole call-in campaigner caricature carping casts certainty chord
  chronicles circulate clarion co-authored conclusive confessed confidently conflated conscious consumed continual courted craft
  crystallize cursory damning dared dear defenses delighted deploring desperation devise dictates digs discounted disgruntled disparate
  displeasure distrustful disturbingly doubtful dubbing egged eight-hour emailing entertain evaluating evasive eviscerated excludes
  executing expansive explicit exposes fearful flip-flopped flirtations floating fondly foretell forgiven forgotten front-runner's funny
  generic generously ghost gingerly gleaming glosses glued grappled gravitated gripped grudgingly hail hated hewed hijacked hone hop
  ignores impending impugning in-depth indicted indignation injunction insert intensively interject interrupts interviewing investigates
  jabbed judged justifiably labors lighter livestream lobbies lurking luxurious meet-and-greet memorably miffed mingle misgivings missives
  motives mourned mustered nagging nodded obliquely offended once-formidable opining overstate pandered panning patronizing pen perceives
  perfectly perpetuate picturing pile politely poring pounding praying pre-campaign prematurely presume principally privy professing
  publicity publishes pugnacious pulse pumping ratcheting reassess reboots rebuking recalibrated redact refrained reframed relishing
  reminders remorse renews renowned resoundingly respectfully reversals ridiculously riff risking romance sanctioned scorched-earth
  scrapped screamed shied shored sinking sizing skirt soundly sow specify spontaneous spotlights spurned strains strikingly stubbornly
  tacked tackles tangled tepid threated three-hour tinged toned transitioned tripped underlining unflattering unison unsparing veer vie
  waffled warily wash wavered we'll weakest well-documented well-received winking woo writ wrongly you'll
32 admiration admire assumed assumes auction booing brushes candidly caution chimed circulated clarifying condemn congratulate contrasted
  contrasting cracked critic disagreed disagreement discount dismiss dismissive displayed distinguish distrust earliest echoes enjoying
  estimate falsely furious hammer hammering honing hung illustrated keynote leans left-leaning liked needle orders outline overturned
  paused plea pleading pleas proceeded prominently promoted propose protested protesting pushes rant realize reassure reassured regret
  replay repudiate resonated rethink ripping seizing seldom sights signals sober spotted summed sympathy trending troubling unanimous
  underscoring unified unnoticed upbeat veered wanting whipping withheld zeal zeroing
33 addressed admitting advocate aim aimed alleged answering anxiety apologize appear appointed attacking attempted attributed backed
  backing blocked booed call cast celebrated cheer claims clear confidence confirm consensus considering contention critique debated
  decide dedicated defend demanded demanding demands description desire determined determining devoted disclosure disputed don't embraced
  encourage estimated evenly exposed favor favorably favored fears focusing forth framed frequently fun guilty happy highlight identify
  ignored initially intended joke knew knowing laid launching laying length listing lists looking looks measured naming note offer
  offering opinions opposes optimistic originally passed passing petition pledged previously privately proud pushing quotes read recall
  recognized recommend reference reject rejection releasing respond rumors scared see seeking seeming seen self-described shared sharply
  shouting show showing signed skeptical smile sounds speculation spoke subtle suddenly sue supporting supports suspected talks they've
  tribute unaware underscored understanding understood upset view viewed vocal want wanted wants wish write written
41 accepts affirmed alarming amazes amplifies annoyed apprehension aspire assailing autobiographies banners bashed blare bored bothers
  boycotted brains bulwarks chastised cherish churned cling coached compile compliment condemnations crafts critiquing crowning crying
  dawned dawning deepened deflected deliberating delved depicting devoting disapproves disavows disparaged disparaging documenting
  enforced engendered envisions escalates establishes festivals flashing frustrates glimpses guessed hesitate hurl identifies imagining
  infuriated initiate invalidated lobbed minimized monitored mouthing nicknamed overruling polishes politicize premiered preps presses
  pretend prided prioritizes proclaim proclamation publicizing purports puzzled rattling rebuff rebutting reconsidering regrets replies
  reprising retort revisited revisits revoke savaged sensing shelved singling sketching slapped slighted slogans soliciting sparing
  spearhead speculates speculating spied sprays squabbled stifle surfacing surrender swarms symbolizes taunted terrified testimonial tips
  tolerates toyed trashing uncover underestimates voided whispered wielding witnessing zeroed zeroes
42 affirm alarm appending bristled champions chant chatter clarify co-sponsored coined condolences contemplating countered counts deflect
  disagreements disavow disavowed dismay displaying enjoy erupting explore extensively feared fiercely fingers floated happily highlights
  hint i'd imagine imposed insistence invoking joking labeling lectured lining loves mounted mounting outraged pains paint persuading
  pitches plainly pleased presenting pressured queries ranged rebuke recognizes references reply resisted revised ripped robocall sick
  solely subsequently swipe takeaway tended threatens unanimously underscore underscores unhappy unleashed unsettled verbal vigorously
  worded worrying
43 admission advocated agree agrees appeared approved ask assure avoided aware belief believes challenged championed charged claim concern
  concerned congratulated considered consistently convince criticism cry decided deciding delivering describe detailing disagree disclose
  dislike doubts endorse endorsing estimates fear feel focuses forcefully formally found highlighting identified impressed introducing
  issued jokes knocked know loudly mock negotiated noticed officially opted outlined passion persuade praise prefer preferred presented
  pressed pressing promise promises publicly pushed quick reacted rebuffed recognize refuse reluctant renewed repeated reveal ruled seem
  similarly statement strongly suggestion supportive tell testified think threatening voted weighed welcomed widely worries
51 aboutvladimir abstraction absurdity acclaimed accorded acknowledgement acknowledgment adage admonishing adulation affirms aghast
  agonized alarms ambivalence ambivalent amusement angriest anti-obama apologies arranging articulate articulating astonishment attained
  augmented authored aversion back-handed backpedaled befuddled billion-dollar-plus blogged bludgeon blueprints boasting boo boomed
  bromides brutally by-now-familiar cacophony cagey caption castigated characterizes cheerleading chiming coast-to-coast commended
  conceive concur concurred confess confided confoundingly contending copped corroborate counter-accused counter-argument court-mandated
  craving culpa cynically d'ãatre dangling darkly de-emphasized dedicating deftly demagoguery demeaned demonized depict deregulating
  despised devotes dexterity diagnosis dinged discusses disdain disingenuously disparages dispensed disputing dissect distrusted
  doom-laden door-to-door double-barreled dub dutifully dwell editor's effusive eloquent eloquently embittered emboldened empathetic
  epiphany erred eschewed excoriated expletive explores expropriation extols eyed far-fetched fascination fearlessly fessed fire-breathing
  firmest fixates flatly flies flinging flop fond forbidding forfeited forgetting free-college full-fledged fulminated fumed galling
  generalized gently gin gladly gloated glowingly glumly gnashing goofily groan hackles half-joking half-jokingly halfhearted
  harder-to-argue harkened harking hoisted humor-laced hypothesized hysterically idolizes impart implored imply infatuated insinuate
  insulted inter inveighing issue-based ized joy lecturing less-prepared libertarian-style likewise live-tweeted loundly lukewarm lyrical
  madness mangling mathematician matter-of-factly mea mesmer mindful mini-documentary miserable mispronunciations misreading mistrustful
  morph most-talked-about movingly much-awaited much-praised murmur near-constant needled negotations never-ending non-answer nonstop
  nostalgic notices now-familiar nullifying objected obliged observing off-color optimistically outdo overheard overstates pans
  paraphrasing parody parroted perfunctory peroration picket pinned pissed plaudits pleasantly pleases poem police's pondered ponders
  portrayal post-victory postured pre-emptive propounded prose publicized puerile pummeled puzzling quarreling raison rankled re-nominate
  reaffirm recanted recapitulated reckon reckoned redrafted reflexively reiterate rejects relish reminisced renames renegotiated renounced
  renounces rescinded resent restating retaliated retracting revulsion riffed rigid rubbished rumblings ruminative rupted sacrosanct sang
  sanguine scotched second-guess seething self-doubt self-professed shrugging simultaneousely sing sings six-page skeptically skits smears
  smirk smug sniped snub softly sometimes-testy spiel spouts stiffened stiltedly stinging strident stupefies sugarcoated summing swears
  swore tapered telegraphed thinly-veiled three-word thundered thunderous timelessly tirade translator trashed trashes unafraid underplays
  understandable undisciplined unheard-of unilaterally unimaginable unmentioned unmet untroubled unwavering utilizing utter veiled
  verified vetoing vex vindicated virulent vocally wanna warmhearted wished wracking yearn
52 acutely aiming aloud angrily architect arose assert bashing boldly bragging broadside brushed characterized condemning cried dictum
  disliked dismayed documented echo embraces empathize exasperated excited finger guess hailing hinted hungry illustrates inclination
  inclined informally intend interpreted intrigued introduces jokingly justify keen lauded observed outlining prohibit prohibits
  pronounced proponent proudly quip railing ratify reciting refer rejecting reluctance reminds repeat resist responds ridicule rips
  rousing threaten thrilled ticked unapologetic unmistakable unprompted urge uttered vetoed warmly warrant we'd yelling
53 admit alleging angered answered apologized applauded believe blame calls claiming complaints confident considers criticize deemed
  defending disclosed discuss discussing doubt eager echoing emailed expect footage hope hoped hopes known learned listed mocking named
  nominated openly oppose outspoken persuaded pledges posted predict promote proposed rattled recommended referencing regarded remember
  repeatedly requested seeks sees shown sought supported talking thinks threatened titled unveiled urging vow worry writing
61 apologizes apologizing applauds apprehensions asserts attribute belittled bristle calculates complaining compliments concluding
  condemnation contemplated decries demonstrates denunciations disavowing discloses disregarded evince evinced exhorted exhorting extolled
  extolling forwards groused grousing gushed gushes harangues haranguing heckle heckles hesitated indicating infuriating invalidating
  irritates lashes observe ordering outlines pegged pegging petitioned petitions pounce pouncing preferring quashed queried rebuffs
  rebutted recommends relishes reprimanded reprised repudiated repudiates retorted revile satirizes satirizing savaging slashing spell
  spelled symbolized taunting testimonials tussled tussling uttering whack whacks
62 adamant applaud applauding assails assurances billed boasts chanting commented commenting complain conceding congratulating contemplate
  contended credited crediting defender denies denunciation disappointed downplayed dubbed emphasizes enamored endorses expressing glad
  imagined impassioned implicitly informing interpret irritated keenly labeled lays paints pointedly portraying proposes quoting rails
  realized recites refers remembering revealing reveals reviled scorn sided singled slam sparred squarely stern swipes
63 acknowledge adds admitted agreed announce appears attacked believing called confirmed continued declare denied emphasizing
  enthusiastically explain explicitly forecast highlighted hints implied implying informed invoked knows mention mentioned mentions
  offered opposed pointing portrayed predicting projected promising proposing questioning quoted reads referred refusing remarking
  repeating reportedly restricting seemed seems showed shows slamming sounded telling warning wary wonder worried
71 accidentally agitated assures assuring barked bluntly brag brags cantonal cautioning cautions characterize confirms convey criticised
  cynical deeming deems defends defiantly disbelief disclosing diverge dryly effusively emphatically envisioning erroneously evidence-free
  exclaimed exemplifying foreshadowed forgot grin heaped heaping heaps heralds hinting horrify implies inflate insistently interjecting
  intimated leery marveled mince minced mincing mum mystified oft-stated passionately pegs poke poked poking portrays posited positing
  posits preached prescribing proclaiming proclaims pump pumped pumps quipped re-tweeting reaffirming rebuts recite recited recounts
  refute relished rethinking sarcastically scoff scoffed scoffing scolded shout shouts sternly strive strives striving surmised teeth
  unreasonable unsubstantiated vented
72 acknowledges alluding articulated assumption balked blast clarified concede conclude contradicted denounce derisively distanced
  elaborated emphasize envisioned interjected jab lambasted pivoted proclaimed promotes rebut recognizing recounted remembers remind
  speculate trumpeting yelled
73 accused accuses accusing acknowledging adding announcing asked asking asks assertion assured boasted calling chanted chants convinced
  criticizing declared declaring declined denouncing discussed dismissed echoed encouraged endorsed expected expecting explaining express
  finds hoping indicate likened mocked notes pleaded pointed praising referring reminding reported responded retweeted revealed say
  signaled slammed suggesting suggests talked tweeting voiced vowing
81 acquiescing alluded assail chides concedes deride derides heralded lament mocks preaches rail reiterating urges vouch vouching warns
82 accuse admits alleges asserting blames blasting boast bragged cite concludes confirming contends derided dwelled envision fearing
  foresee hailed indicates lashed mentioning mulling mused opined pledging predicts prefers reaffirmed rebuked referenced refuses revered
  rhetorically shrugged speculated startled thanking vehemently warn withdrew wondered wondering
83 acknowledged added announced asserted blamed cautioned cited cites claimed complained conceded concluded condemned criticized denounced
  described describes dismissing emphasized explains expressed indicated insist insisting insists joked ordered portray praised predicted
  promised questioned railed recalling refused rejected remarked remembered reminded replied saying shouted stated stating stressed
  suggest suggested thanked tweeted writes
91 announces
92 acquiesced assailed bemoaned blaming blasts chided chiding criticizes declares decrying dismisses lamenting laments praises slams
  stressing tout touts vouched
93 according argue argued argues arguing blasted citing decried defended describing explained insisted lamented noted noting recalled
  reiterated said says tells told touted touting urged vowed vows warned wrote
"""
STEMS: Final = """\
1 aboard accent accept actively actually addres administer advis affection affidavit again against aggressiv airwav alert allegedly
  allegianc allow already amplify angry announcement annoy antipathy apology apparently applaus are argument arrang articl assessment atop
  attack attempt attitud audio avoid back-and-forth backlash bann banner bar been began bent best-known betray bidd bigot bitterly bizarr
  bless blister block blowback blunt bona boom booster boss bother boycott brain brand briefly broadcast broadly bulwark busy cajol can't
  cannot capabl caricatur centerpiec certainly challeng characteristic cheer cherish choos chos chosen churn class-action clearly clip
  clock closely clutch co-author coach coin cold collectiv colorful column comfort comic comment commit commitment committee' compar
  compil confus confusion consecutiv considerabl constantly consum contentiou contrast controversial conven conventional conversation
  convict correct couldn't count counterattack courtesy cover critical crud crystalliz currently damn decision decisively declaration
  deepen deeply defens defin definitely deliberat deliberately delight demurr depos depth descend design designat detail detain deter
  didn't differ dir direct disapproval discomfort discontent discover discussion distinguish distribut document doe dogg doubl
  double-digit draw drawn dump ear earlier egg embedd emblematic emphasis endur energetic enforc enthusiasm enthusiastic entry erupt
  escalat essentially establish euphoria eventually evident execut existenc expectation exploit explosiv expression eyebrow fairly faith
  fals fault favorabl feeling fervent festival fid fierc fiery finally firestorm firmly firsthand flash flat flat-out flip-flopp flirt
  flurry follow-up fondnes forceful forget formal frequent fresh friday friendly frustrat fully fund-rais fundamental furor further fury
  gav generally goal goe gon grappl gravitat greet grim guarante guess guidelin had hadn’t handily hard hardlin hardly hat haven't he'
  headlin heckler heighten herself hir hit honest hopeful hopefully hors hostil hot i'm idea immediat immunity implication impos
  impression improbabl impromptu inability indict indirectly inflammatory insecurity insert instead institutional instruct insufficient
  insult intens interest interpretation interview inton invit ire is isn’t jeer jockey jointly justification labell largely lately later
  lean lengthy lent lett letter link lit littl logg long longstand lov lying mail mainly mandat mantra massiv meander meant merit messag
  methodically might mind minimiz modify monitor mourn mouth murky must nam necessarily negativ negotiat never nicknam nominat nominee’
  notably noth notion now nuanc observation off offend offens offensiv ominou on onc onslaught op- optimism out outright outsiz overly
  overturn overwhelm overwhelmingly ownership pain pander parallel particular partly passag paus perceiv periodically permitt personally
  perspectiv phras piec pil pitch plain plan plank plann pleasur plot pois polariz polish politiciz position practically pray prediction
  premier prep presum preview prid prioritiz probably proceed project promptly proposal proposition protest prov proven provid purport put
  ran rang ranking rarely real-tim realization reasonably reboot reconsider referenda reflect refusal relief rely remark reminder render
  request requir resistanc resolution respect respons rhetorical ring roar roil ros ruling run-up satisfy scanner scath scatter scrambl
  scrapp scream scrutiny secret seiz semblanc sens sent sentiment seriou shaken shedd shelv she’ she’ll shock shot showcas shrug shut shy
  sight sign silenc simultaneously singl sink skepticism sketch skirt slid slight slightly slogan smil so-call solicit solidly song soon
  sour sow spar spark speak spearhead spent spi split sponsor spur stanc stapl stemm stiff still stirr stok stood stopp story stres strid
  strongest struggl stubborn stump submitt sudden sunday supposedly sur surpris surrender swarm takedown taken tal tally tamp tarnish tear
  technically telephon tentativ text then there' they'r they’ll threw throw thrown tip tir to tolerat took toss totally touch toughest
  toward toy trac troubl try twic typically ubiquitou ultimately unacceptabl uncomfortabl uncover underestimat undo uneasy unknown
  unlikely unload unrelat unsur urgent used vagu valuation viral vision vot warning was wasn't we'r we'v wednesday well-known wer weren't
  whisper who' who’ widespread wield willingnes wisdom wither withhold witnes woman’ woo word wrapp yet yourself zero
2 aback abruptly acclaim accurately accusation address admir admiration adopt adultery advic advocat affectionately aggressively agree
  align allegation alternately alway am amaz anew anger annoyanc anonymously answer anti-war anticipat anxiety appoint appreciativ approv
  aren't aren’t aspir assess assum attention auction authoriz autobiography avow back bankroll barb barely beam begg belatedly berat
  bicker billionaire’ bitter blar blizzard blog bombastic bor brainchild broad built-in calculat call-in campaigner candidly careful
  carefully carp cast castigat caustic caveat celebrat certainty champion charg chastis chim chord chronicl circulat clarion cling
  co-sponsor comfortabl completely concern conclusiv confess confidently conflat confound congratulation consciou consensu contention
  continual counter craft crav credit critiqu crown cursory dar dawn dear decent deep definitiv deliver delv demoniz demonstrat deplor
  deregulat description desir desperat desperation despis determin devis dictat did didn’t dig directly disapprov disclosur discount
  disgruntl dismis dismissiv disparat dispens display displeasur disput dissect distanc distress distrustful disturbingly documentation
  doesn't doesn’t doubtful drew eagernes earliest eight-hour embolden embrac empower endorsement engender enjoy entertain entitl equally
  equivocation eschew evad evaluat evasiv eviscerat excit exclud excoriat expansiv explicit expos eye falsely famously fearful federation’
  felt fil find fir fixat fling flirtation float focu fondly foretell forgiven forgotten forthcom forward fram freely front-runner' fum
  fun funny furiou generational generic generously ghost gingerly gleam glimps gloss glu griev grievanc gripp grudgingly hammer handgun
  happy hark harsh has hasn't hav haven’t hesitant hew hijack hitt hon hostility hotly hung hurl ignor immediately immun impend implor
  impugn in-depth in-person increasingly indignation infamously initiat injunction instantly intensively intrigu jabb justifiably keynot
  knack knock last-ditch laugh launch lay left-lean length lighter list livestream lobb look lurk luxuriou mad magnanimou maintain
  meet-and-greet memorably miff mingl minister' misgiving misl missiv misstat months-long motiv mount murmur muster nagg nervou
  nevertheles nodd normally not object obliquely obviou often once-formidabl opinion opposition opt oral order originally outlook outrag
  outset overrul overstat overt pann parody parrot partial passion passionat patroniz pen pep perception perfectly perpetuat persist
  picket pivot plea point politely por portrait portrayal positively postur pound pre-campaign prematurely present pretend previously
  principally privy proclamation profess prominently proud public-record publicity publish pugnaciou puls punctuat push quash quickly
  quietly rankl rant ratchet ratify react reasses reassur rebrand recalibrat recant recently reckon recognition refrain refram regard
  regularly rejection releas relentlessly reluctantly reminisc remors renam reneg renegotiat renew renown replay resent resonat
  resoundingly respectful respectfully respectiv restrict retaliat revel reversal revis revisit revok ridicul ridiculously riff right-lean
  rip romanc routinely rumor saturation saw scar scorched-earth seemingly seldom separately seriously shar sharp sharply she' shi shoulder
  sing skit slapp slash smear smirk snagg snip sober socially soundly specifically specify spoken spontaneou spott spray spurn squabbl
  starkly stifl sting strikingly struck stubbornly stuck substantiv sue sued suing supervis support surefir surfac suspect sympathetic
  sympathy tacit tangl tend tepid terrify they’v thought three-hour thunder tick ting titl tri tribut tripp tsunami tweet tying unanimou
  unclear underlin understand understat understood uneas unflatter unison unleash unnotic unspar unwillingnes upbeat upfront upon upset
  utiliz veer veil vex vie view vigorou vindicat voic void waffl warily warines warrant wash waver we'll weakest weigh welcom
  well-document well-receiv went we’r whipp whirl who'v who’d wink wish withheld witness wouldn’t wrongly you'd you'll zeal
3 about aboutvladimir abstraction absurdity acknowledgement acknowledgment adag admission admonish adulation affirm aghast agoniz aim
  alarm ambivalenc ambivalent amusement angriest anti-obama append architect astonishment attain attribut augment aversion back-hand
  backpedal bash befuddl belief belittl billion-dollar-plu blogg bludgeon blueprint boo broadsid bromid brush brutally by-now-familiar
  cacophony cagey caption chatter cheerlead clear clichã coast-to-coast commend complaint conceiv concur concurr condolenc confes confid
  confidenc confoundingly consider consistently continu contradict copp corroborat counter-accus counter-argument court-mandat cri
  criticism cry culpa cynically d'ãatr dangl darkly de-emphasiz decid dedicat defender deflect deftly demagoguery demand demean depict
  devot dexterity diagnosi ding disagre disagreement disappoint disdain disingenuously disparag disregard distrust don't don’t doom-laden
  door-to-door double-barrel downplay dub dutifully editor' effusiv elaborat eloquent eloquently embitter empathetic encourag epiphany err
  estimat evenly expletiv explor expropriation extensively extol eyed far-fetch fascination favor favorably fearlessly feel fess fiercely
  fire-breath firmest flatly fli flop focus fond forbidd forfeit forgett formally forth found free-colleg frequently full-fledg fulminat
  gall generaliz gently gin gladly gloat glowingly glumly gnash goofily groan guilty hackl half-jok half-jokingly halfheart happily
  harder-to-argu harken hoist humor-lac hypothesiz hysterically i'd identify idoliz illustrat impart impress infatuat initially insinuat
  insistenc intend inter introduc inveigh issue-bas ized joy justify knew label laid laud lectur less-prepar libertarian-styl likewis
  live-tweet loudly loundly lukewarm lyrical madnes mangl mathematician matter-of-factly mea mesmer mindful mini-documentary miserabl
  mispronunciation misread mistrustful morph most-talked-about movingly much-await much-prais near-constant needl negotation never-end
  non-answer nonstop nostalgic notic now-familiar nullify oblig off-color optimistic optimistically outdo overheard paint pan paraphras
  pass perfunctory peroration pinn piss plainly plaudit pleas pleasantly pledg poem police' ponder post post-victory pre-emptiv privately
  prohibit proponent propound pros publiciz pueril pummel puzzl quarrel question raison re-nominat read recapitulat redraft reflexively
  regret renounc reprimand rescind resist restat retract revulsion rigid ripp robocall rous rubbish rumbling ruminativ rupt sacrosanct
  sang sanguin savag scorn scotch second-gues see seek seen seeth self-describ self-doubt self-profess sick signal similarly
  simultaneousely six-pag skeptical skeptically smug snub softly solely sometimes-testy sound speculation spiel spok spout statement
  stiffen stiltedly strident stupefy subsequently subtl suddenly sugarcoat suggestion summ supportiv swear swor takeaway taper telegraph
  testify thank that’ll they'v thinly-veil three-word thrill thunderou timelessly tirad translator trash trumpet unafraid unanimously
  unawar underplay underscor understandabl undisciplin unhappy unheard-of unilaterally unimaginabl unmention unmet unsettl untroubl unveil
  unwaver verbal verify veto video’ vigorously virulent vocal vocally wanna want warmheart who’v wrack written yearn you’r
4 acutely agitat alleg aloud also angrily apologiz appear apprehension aros assumption assuranc awar believ boldly bristl clarify
  compliment condemnation congratulat convey convinc dictum disavow dislik dismay doubt dubb empathiz exasperat fear finger footag
  forcefully forecast foreshadow gues heckl hesitat highlight hungry imagin inclin inclination informally infuriat intimat invalidat invok
  jab jokingly keen know learn offer officially oppos outlin outspoken persuad petition pounc preferr prescrib press promot pronounc
  proudly publicly query quick quip quot rattl realiz rebuff rebuk rebutt recogniz recommend recount referenc refut reluctanc reluctant
  report repris repudiat rethink retort retweet scold show sparr spell strongly swip symboliz talk taunt testimonial think threaten
  unapologetic unmistakabl unprompt vent warmly we'd widely yell
5 accidentally adamant admit admitt agre applaud articulat assertion bark bluntly brag bragg call cantonal characteriz claim confident
  contemplat contend criticis cynical declin deem defend defiantly denunciation deny derisively disbelief disclos discus discuss diverg
  dryly dwell eager echo effusively emphatically enamor endors enthusiastically erroneously evidence-fre evinc exclaim exemplify exhort
  explicitly extoll forgot glad grin grous gush hail harangu hint hop horrify impassion implicitly imply inflat inform insistently
  interject interpret irritat jok keenly known lash leery marvel mum mystify observ oft-stat one’ openly opin passionately peg pegg plead
  pointedly prefer promis propos pump quipp re-tweet recit refer relish repeat repeatedly respond revil sarcastically satiriz shout shown
  shrugg sought squarely stern sternly surmis teeth tussl unreasonabl unsubstantiat utter wary whack worry writ
6 allud assur balk blam boast caution chant condemn confirm emphasiz envision expect expres forese heap herald lambast liken mention minc
  mock mull mus pok portray posit preach predict proclaim reaffirm rebut referr reject remember reportedly reveal rever rhetorically scoff
  seem slamm speculat startl striv tell vehemently withdrew wonder
7 accus acknowledg acquiesc add ask assail assert bemoan chid complain conced conclud criticiz declar denounc derid describ dismiss
  express indicat prais rail recall refus reiterat remind reply slam stress urg vouch warn
8 accord announc argu blast cit decry explain insist lament say suggest tout vow
9 said told wrot
"""
CUES: Final = """\
-1.7 tsaid
-1.4 013 rsaid
-1 012
-0.9 Ladd00 tsays wand
-0.8 023 Fthe Othat uaccording
-0.7 dsaid|he jVed tVed u=5
-0.6 022 11U 21=5 333Uions F^ M0 ainterview fN|from oUly qVed|from rVed rsays tVing tabout tsay
-0.5 010 011 11Uly 19that 22=5 Ffor Hmaintain0 Hwent0 Lcontinu00 Ntri0 aoften dN|=10 e=3|N eU|=3 ein|N iback oU's qVed|on qV|the
  qasked|about rVing rasked rcould rsay ssaid tshould twhether u=3 w0 w=3 w=5 wVed wbefore whas wor
-0.4 11on 12Ued 12and 13N 13been 19who 21- 23-ed 25and 25on 28of 312U 323Uer 331Uing 363V Fa Fas Feditor’s Fwhat G20 I8 Nsent0 Nstatement0
  Oif PthatVed PthatVing aspent d-s|of dUed|to dU|N dsaid|N dsaid|she dsay|they dthat|he dwhat|he e-|of e=4|N efrom|N ethat|-ed f-|by
  fN|his itelling jQand jQwho ja jbeing jfor jjust jthis lspent pUing|of pUs|-s pVed|had pVed|the qUed|delegates qUed|out qUly|=3 qVed|by
  qVly|- qcalled|N qsaid|they rabout rpercent rwhat rwhether s=3 s=5 tUing tat thow tor ttheir twhat u=7 uand uin utheir wdelegates whave
  wthan
-0.3 051 11Ued 11an 12-s 12of 13-al 13and 13she 13to 14also 14i 15a 16as 19had 21=3 21Ved 21and 21in 22in 25=5 25N 25for 26- 26Us 27about
  27as 28-ing 28to 322Uion 331U 333Uly 341Ued 353Ved 383Vs F' Fan Fany Fconference Fgrayson Fit’s Fmedia Fmen For Fphone Fsaid Fthis Fvery
  G21 Hlater0 Hlaunch0 Hprov0 Hshow1 Htend0 Laddress00 Lavoid00 Lendors10 Lsupport01 Ltri01 Lused00 M6 M7 Nassum0 Nlittl0 Nmad0 Nsupport1
  Ntry0 PafterVed PifUs Pmade Pstill aalready aattack afriday asunday atalk d-ing|-s d-|who d=10|i d=3|has dN|Ved dN|are dN|who dUs|to
  dVed|N d^|the dhe|had dhe|is dhe|would din|a dthe|most dwho|has dwho|is e-|at e-|in e=3|Uing e=3|he eN|Ved eas|N eat|a ea|N eby|-
  eby|-ing eit|to ethat|with ethey|would eto|her ewith|his f-s|a f-|U f-|with f=3|by fN|as fUly|on fand|=3 fbeen|to fby|that fhad|N
  fhis|=3 fis|the fthe|=3 fwas|=5 iQendorsed ibegan icontinues iqappeared j-al jQ jQthe jUing jan jas jbe jit jits jno jon jq-ed jqUs jthe
  jwhat lalready lfriday lmark lremain lseiz lsunday ltoward ltry pUed|Uly pUed|Vly pUing|N pUing|was pU|-er pU|also pVed|been pVed|not
  pVed|they pVing|for pVly|=3 psay|U psupport|- psupport|to qUed|to qUing|=5 qUions|that qUs|and qUs|are qUs|from qUs|of qU|-ers qU|-ion
  qU|=4 qVed|-al qVs|about qtold|him rQ rUion rhow ri rits rmore rnot rweek s0 saccording sall sare scampaign scandidates sinto smonday tV
  ta tan tby tfor tfrom thad the tit tnot tof tto u-ed u0 u=6 uQ, ube ufrom uinto usaid uthan w-er ware wbe wpolitical wup
-0.2 11N 11for 11supporters 11which 12-ing 12-ion 12N 12no 12percent 12will 12would 13-ed 13Vly 13his 13the 13was 14-ed 14=7 14^ 14all
  14he 14more 14she 14that 15Uing 15be 15in 15of 16- 16-ing 16a 16are 16for 17- 17-ing 17-ly 17Uer 17for 17it 17the 17were 18-ed 18had
  18not 18since 19Us 19be 19they 19voters 21Q. 21as 21his 21into 21more 21when 21will 22- 22-s 22N 22Uing 22an 22will 23=5 23and 23is
  23more 23on 23over 23the 23with 24- 24any 25by 25from 25its 25with 26-er 26Q 26U 26to 26up 27-ed 27-s 270 27an 27over 27to 280 28about
  28him 29with 312Uing 312Uly 323Uion 331Uly 332Us 342Us 343Uing 343Ument 353Ving 362Ving 363Ver 373Vion 382Ved F( Fabout Fagents Famid
  Fcomments Fdemocratic Ferdogan Fhasn’t Fhelped Fhe’s Fking Flast Flewandowski Fmillion Fmonths Fnationwide Fnew Fone Fother Fpalin Fpast
  Fpeople Fpresidential Fprimaries Fradio Fremarks Froll Frussia Fsalceda Fsame Fsuperdelegates Ftalk Ftax Fterrorist Fthan Fthose Ftoo
  Ftrump's Ftrump’s Ftv Fup Fvotes Fwalker Fyet Fyour G11 G12 Haccord1 Haddress0 Hadvis0 Hcampaign0 Hcom0 Hconsider1 Hdetermin1 Hheadlin0
  Hknock0 Hmad0 Hnotic0 Hscrambl0 Hsee1 Hsign0 Htalk1 Htook0 Hwav0 I5 I6 I7 Lattempt00 Lbeliev01 Lcaptur00 Ldeclin10 Ldirect00 Ldoesn't00
  Lfram00 Lissu01 Llobby00 Llook10 Lplay00 Lput00 Lscrambl00 Lseek10 Lstart01 Lunderstand10 Lwalk00 Nalway0 Ncomplaint0 Ncontinu0 Ndown0
  Ndrawn0 Ndrew0 Nearlier0 Nemerg0 Nendur0 Njoin0 Nlaugh0 Nlobby0 Nmust0 Nplan1 Npres0 Npursu0 Npush1 Nreleas0 Nrenew0 Nreturn0 Nstart0
  Nstood0 Nstopp0 Nunleash0 Nused0 Nvot1 Obecause Oto PUion PUions PafterU Paftercalled PasU PasUed PthatU Pthatsaid PtoUions PtoUly
  Ptotold PwhenUs PwhenVs Pwhichsaid PwhileUing PwhoVed aallegations acannot acaptured acome acomments adetails ahasn't ainstead ait's
  ajoined alater alooked amentioned anewspaper anote apress areleased aremarks aresponded areturned asaturday aspeech astatement
  astatements astopped astruggled atrying aturned awants awednesday ayet d-ed|with d-ity|to d-s|N d-s|Uly d-s|he d-s|since d-|- d-|in
  d0|-s d0|N d=3|U d=3|and d=3|his d=3|not d=3|the d=3|to d=4|N dN|U dN|candidate dN|they dN|voters dQ.|he dUal|to dUed|N dUed|his
  dUion|to dU|-s dU|he dU|the dVed|his d^|a d^|and d^|but d^|i d^|one d^|that d^|this dand|- dare|more dbut|- dbut|U dcan|be ddo|you
  dhad|also dhas|U dhas|Uly dhave|to dher|- dhis|- dhis|-s dnot|be don|N dshe|was dthat|has dthey|were dthe|-s dthose|-s dwas|a dwere|not
  dwhat|she dwhen|she dwhich|is dwould|have e-er|- e-ing|- e-ing|=3 e-ing|U e-ing|about e-ing|that e-ing|to e-s|=3 e-s|and e-s|that e-|0
  e-|=4 e-|into e0|N e0|million e=3|-ing e=3|=10 e=3|as eN|Uly eN|of eN|support eN|to eUed|to eUly|by eU|a eU|about eabout|0 eand|-ing
  eas|an eat|the ea|-er ea|candidate eduring|the efor|-al efrom|0 einto|the ein|the eis|the eon|- ethat|-ion ethat|-s ethat|Q. ethat|i
  ethat|is ethat|one etheir|- ethe|-'s ethe|-ity ethe|Uing ethe|Uion ethe|next eto|-ers eto|Q. eto|Uions eto|its eto|their etwo|-s eup|in
  f-ers|N f-er|for f-ing|=3 f-ing|=5 f-ing|by f-ly|=3 f-ly|N f-s|as f-s|from f-s|in f-s|to f-|-ing f-|=5 f-|Q f-|Uly f-|as f-|they f=3|=3
  f=3|Ued f=3|how f=3|with fN|-ly fN|Q fN|Us fN|at fN|is fN|on fUing|to fUly|=5 fU|N fU|how fU|in fVly|to f^|=4 fand|-s fand|=5 fand|of
  fare|- fare|N fa|N fa|that fbe|=5 fbe|a fbe|to fbut|U fhas|of fhe|a fhis|- fmore|=5 fnot|=5 fnot|N fnot|a fshe|that fshe|to fsince|his
  fthat|that ftheir|on fthey|- fthey|was fto|=5 fto|at fto|out fwas|on fwhich|the fwho|- fwho|N fwill|N iQcalled iQclaiming iQreported
  iadded iadmitted iargument icaptured ideclared idelivered iexpected ifind iidentified imight ioff iplayed ipromises ipublished iqissued
  iqsee iqsupported iqtalk iqtook iseeing ishot isigns ispeech iwords j- j-ing j-ions j-ment jQis jUions jVing jmost jonly jqVed
  jqcampaign jqnot jqwould jwhen jwhile lam lcannot lcaptur ldirect ldiscover ldraw lendur lfram lhasn't lheadlin linstead lit' ljoin
  llaugh llobby lmak lnewspaper lpres lreputation lrespect lreturn lsaturday lscrambl lshift lspeech lstopp ltak ltarget lunleash lwalk
  lwav lwednesday lyet oUing pUed|-ly pUed|a pUed|an pUed|i pUed|just pUed|of pUing|and pUing|his pUly|-ed pUly|has pUly|more pUs|-al
  pUs|her pUs|over pUs|their pU|-ion pU|=8 pU|Ued pU|Uer pU|Uing pU|been pU|he pU|should pU|then pVed|-ed pVed|-ions pVed|-ly pVed|be
  pVed|who pVing|the pVs|U pVs|their pV|-ly pV|a pV|and pasked|N pattacks|- pback|- psaid|N psaid|Us psaid|voters psaid|who psaying|N
  psaying|as psay|=3 psay|and psay|to psupport|of qUal|=5 qUed|-ions qUed|0 qUed|Uly qUed|from qUed|on qUer|=5 qUer|U qUing|- qUing|=3
  qUing|Uing qUing|at qUing|for qUing|the qUing|their qUion|about qUly|Ved qUly|in qUly|the qUment|to qUs|-ing qUs|Us qUs|in qU|- qU|-s
  qU|=6 qU|Uing qU|Us qU|Ved qU|Vs qU|on qU|when qU|with qVed|-ers qVed|a qVed|as qVed|up qVed|with qVer|N qVing|N qVs|-s qVs|and qVs|its
  qV|to qasked|him qsaid|=4 qsays|- qsay|=3 qsay|on qsay|whether qsupport|for qtold|=3 r-ly r=4 rUly rVs rall rbecause rby rhe rmuch
  rnight rsaying rshould rthere rthey rtold rup rwhere rwho rwill rwould safter salso sbefore sconvention scountry sduring sgovernment sit
  slast slike sno sshe sthan stime stuesday sup svoters swin syears t-al t=7 tUs tVs tagainst tasked tcalled tcan tdelegates tif tits
  tmuch tover tparty tsaying tso tthan tthere twell twhere twould u- u-ly uUed uafter uasked ubecause uby udelegates ueven ulast umillion
  unext uon uown upolitical urace usince uso uthree uthrough utwo uwin wV wall walso wduring whad win wsaid wsay wvote wwould
-0.1 020 033 053 11-ive 11=8 11U's 11and 11but 11candidate 11is 11most 11now 11political 11still 11tuesday 11would 12-er 120 12Uion 12Uly
  12Us 12Vs 12^ 12against 12are 12being 12candidates 12in 12much 12they 12those 12who 13-er 13-ly 13Uing 13Ving 13^ 13as 13be 13by 13had
  13her 13may 13not 13their 13then 13they 13will 13would 14-al 14-ers 14=4 14N 14be 14before 14but 14has 14it 14just 14one 14recent 14some
  14their 15-ive 15being 15campaign 15could 15did 15no 15should 15then 15they 15those 15to 15when 16-ion 16N 16be 16even 16in 16of 16other
  16president 16to 17-al 17Q, 17Us 17being 17but 17could 17has 17she 17what 18-ers 18-ly 18been 18by 18candidate 18president 18to 18voters
  18which 190 19and 19have 19he 19was 19which 21-al 21-ity 21-s 21Q 21Uions 21V 21even 21has 21monday 21so 21them 22-ion 220 22Ual 22Uion
  22and 22as 22by 22could 22for 22into 22it 22most 22voters 22was 23- 23-ers 230 23Q. 23are 23from 23him 23i 23last 23like 23many 23she
  23up 23what 24-ly 24=6 24a 24among 24because 24him 24his 24more 24one 24so 24supporters 24their 24what 25-ed 25-ing 25-s 25=3 25Us
  25last 25more 25new 25that 25them 25this 26-'s 26-ly 26a 26both 26into 27- 27-al 27-ions 27Q. 27Uing 27Uion 27in 27people 27support
  27was 27with 28at 28her 28this 29-al 29-er 29any 29at 29by 29has 29his 29it 311Uer 312Uity 313Uer 320U 321U 322U 322Ued 322Us 323Uive
  323Ument 323Us 332Uing 333Ued 342U 342U's 343U 343Us 351Vion 351Vive 361Ving 362V 371Vs 373Ver F000 F2012 F2014 F: F; Fabedin Fackman
  Fadditional Fago Falmost Famerican Famericans Fanother Fassault Fat Fattention Fattracted Fbaker Fballot Fbeck Fbetter Fbond Fboss
  Fbrainard Fbusiness Fbusinesses Fcampaign's Fcampaign’s Fcan't Fcare Fcarolina Fcarter Fcases Fcastro Fchina Fcity Fclass Fclinton
  Fclinton's Fclinton’s Fclose Fcommission Fcompanies Fconservative Fconsidering Fcosta Fcouldn't Fcrowd Fcrowds Fcruz's Fdata Fdecisions
  Fdidn't Fdidn’t Fdonald Felection Felections Fenough Fevents Fevery Fface Ffec Ffields Ffigures Ffollowers Ffoundation Ffour
  Ffront-runner Ffull-throated Fgarnered Fget Fgo Fgod Fgovernments Fgovernors Fground Fhassan Fhaving Fhelp Fhe’d Fhuckabee Fif
  Finaccurate Fincluding Fincreased Finformation Finitial Fissa Fissue Fissues Fjames Fjersey Fjobs Flady Flazar Fleast Flegitimate Flong
  Fmake Fmateen Fmcdonough Fmembers Fmoney Fmore Fmoves Fmuch Fmuslims Fname Fneed Fnegative Fnetanyahu Fnevada Fnobody Fobama's
  Fobamacare Fopening Forlando Four Foverall Fown Fo’malley Fparadis Fparis Fpersistent Fpierce Fplaybook Fpolicy Fpope Fpopular Fpopulist
  Fpositive Fpresident Fprevious Fprimary Fpush Frate Frecent Frefugees Fremains Freporters Fresearch Frespondents Frichards Frnc Fross
  Fryan’s Fs Fsabato Fsays Fscene Fscreen Fshapiro Fshe’s Fshown Fsimilar Fsometimes Fspeaking Fspeeches Fstaffers Fstart Fstate's Fstates
  Fsubsequent Fsuch Fsurveys Fsvp Fswitzerland Fsyria Ft-shirts Ftaken Ftelevision Fterrorism Fthat’s Ftheir Fthere’s Fthese Fthey Fthings
  Ftough Ftoward Fturnout Ftuttle Ftwitter Funtil Fvarious Fvirginia Fvoter Fware Fwarren Fwaters Fwealth Fweiner Fweld Fweren’t Fwhat’s
  Fwhich Fwho Fwithout Fwoman Fwon Fwon't Fworth Fyellen Fyou F— G10 Haddres1 Hair0 Halleg2 Happear1 Hargu2 Hattack2 Hback1 Hbrac0
  Hbriefly0 Hcas1 Hcast0 Hcelebrat0 Hcharg0 Hclear0 Hconfront0 Hconsolidat0 Hcontinu0 Hcourtesy0 Hdemonstrat1 Hdemurr0 Hdoubl1 Hdrew0
  Hendors2 Hendorsement1 Hescap0 Hexecut0 Hexperienc0 Hfeatur0 Hfigur0 Hfir0 Hfocu1 Hforget0 Hhard0 Hhold0 Hidea1 Hidentify1 Hintroduc1
  Hinvok1 Hknown1 Hlimit0 Hlink1 Hmanag0 Hnervou0 Hnotably0 Hoff0 Hoffer2 Hoften1 Houtlin0 Hoverwhelm0 Hperceiv0 Hpick0 Hplan1 Hprepar0
  Hpromptly0 Hpublish0 Hpurport0 Hrecently0 Hreflect0 Hrequest1 Hrequir1 Hrespond0 Hrespons1 Hreversal0 Hrous0 Hrul0 Hsay2 Hseriou0 Hshar1
  Hslid0 Hspearhead0 Hstanc1 Hstill1 Hstirr0 Hstruck0 Hsubmitt0 Hsubtl0 Htaken0 Htrad0 Hvoic1 Hvolunteer0 Hwatch0 Labruptly00 Ladmitt10
  Ladopt00 Ladvis00 Ladvocat10 Lagre10 Laim01 Lanswer10 Lapparently00 Lask01 Lattack10 Lattention10 Lbeliev11 Lbett00 Lblock00 Lbrac00
  Lbrought00 Lcast00 Lcenter00 Lchos00 Lcit10 Lclaim10 Lcommand00 Lcommitt00 Lconcern01 Lconsolidat00 Lcontrast01 Lconven00
  Lconversation00 Lcriticiz10 Ldecision10 Ldetermin01 Ldictat00 Ldistinguish00 Ldistribut00 Ldon't00 Ldoubl00 Ldraw10 Ldrawn00 Ldrov00
  Learlier01 Lendorsement01 Lescap00 Lexecut00 Lexist00 Lexpand00 Lfavor10 Lfigur00 Lfind10 Lforget00 Lgenerally00 Lhat10 Lhold00 Lignor00
  Linclud10 Lintend01 Lintention00 Lissu00 Llater01 Llift00 Llock00 Lmak10 Lmerit00 Lmotivat00 Loffer10 Lopen00 Lpoint10 Lpois00
  Lpromptly00 Lpropos10 Lprovid01 Lpublicly10 Lpush00 Lrail01 Lreact00 Lreflect00 Lreleas10 Lreport10 Lretweet00 Lreversal00 Lrevis00
  Lridicul00 Lrip00 Lsatisfy00 Lsay11 Lscrapp00 Lshar10 Lshar11 Lshouldn't00 Lsign00 Lspark00 Lspeak01 Lstirr00 Lsupporter01 Lsur00
  Ltaken10 Ltarget10 Lthink01 Lthink10 Ltold11 Ltri00 Ltry01 Ltwic00 Luncover00 Lunlikely00 Lunload00 Lview01 Lvoic10 Lvying00 Lwatch00
  Lweigh00 Lweight00 Lwhipp00 Lwill10 Naccord1 Nair0 Narrang0 Narticl0 Nassessment0 Nbarely0 Nbeam0 Nbriefly0 Ncareful0 Ncarry0 Ncas0
  Nchoos0 Nclear0 Ncommand0 Nconfront0 Nconnect0 Nconven0 Ndecision1 Ndemonstrat0 Ndemurr0 Ndeserv0 Ndistinguish0 Nembrac0 Nempower0 Nend0
  Nentitl0 Nescap0 Nexecut0 Nexist0 Nfocus1 Nforward0 Nfuel0 Ngon0 Ngreet0 Nhold0 Nidea0 Ninstruct0 Nintention0 Nintrigu0 Nintroduc0
  Nkeep0 Nknew1 Nlaunch1 Nlimit0 Nlock0 Nlong0 Nmanag0 Nmean1 Nmessag1 Nmix0 Nmotivat0 Noften1 Npaus0 Npiec0 Npois0 Nprobably0 Nprompt0
  Npromptly0 Nprosecut0 Nprov1 Npurport0 Nquit0 Nreach0 Nreflect1 Nreleas1 Nrepeatedly1 Nreserv0 Nresolution0 Nresonat0 Nrespons0 Nrevis0
  Nrush0 Nscrapp0 Nspearhead0 Nsplit0 Nspread0 Nstepp0 Nsurfac0 Ntear0 Ntwic0 Ntypically0 Nvision0 Nvying0 Nwelcom1 Nwent1 Nweren't0
  Nwidely1 Nword0 Nword1 Owhen Owho PUal PUers PUive PUs PafterVs PasUing PasUions PasVing PasVly PbecauseUed PbecauseV PbecauseVed
  Pbecausesaid PifV Psupport PthatUal PthatUing PthatV Pthatmade PtoU PtoUive Ptomade PwhenVing PwhileUly PwhoUed PwhoUs PwhoVly Pwhosay
  aadd aadvocates aaired aallowing aanswers aapologized aapparent aappearance aappearing aapplause aask aassuming aattacked abelieved
  abetting abracing abriefly abroke acalling acareful acarrying acasting acentered acommanded acomparing acondition aconfronted
  acontradicting acourtesy acreating acredit adamaging adefined ademanding ademonstrated ademurred adeserves adeter adirect adirectly
  adoubted adrove aended aendorsements aespecially aessentially aexists aexpanded aexperienced aeyeing afeels afinally afire aforget
  aforward afrustration afueling agone agreeted ahearing aherself aholds ahostile aideas aintention ajumped akeeps alargely alifted
  alimiting alined alinking alocked amaintains amemo amixed amoving anecessarily anothing aoffense aonce aop-ed aoverwhelmingly aperform
  aplaced aplan aplease apointing apoints apoised aposed apreparing apresents aprompting apromptly aproponents apush arare areached
  areaction areflects areleasing arelies areplied areputation arequest aresponding aresponses areview arule asettled ashaking ashowed
  ashows aslightly asoon aspeaking aspread astand astirred asupport athrow atraded atwice atypically avolunteered awatching aweren't
  d-ed|=3 d-ed|N d-ers|would d-er|-s d-er|=6 d-er|a d-er|than d-ing|- d-ing|-ed d-ing|-ers d-ing|her d-ing|the d-ly|- d-ment|=3 d-s|-ing
  d-s|-ion d-s|-ment d-s|are d-s|could d-s|for d-s|from d-s|in d-s|were d-|-ive d-|-ly d-|Ued d-|Uion d-|an d-|and d-|at d-|campaign
  d-|group d-|more d-|not d-|policy d-|she d-|the d-|were d-|will d0|percent d=3|-er d=3|0 d=3|Uly d=3|also d=3|had d=3|in d=3|it d=3|that
  d=3|those d=3|were d=3|which d=6|- d=6|to d=6|which d=7|Q, dN|-ly dN|=3 dN|=6 dN|Ued dN|Uly dN|V dN|a dN|by dN|just dN|no dN|said dN|she
  dN|when dN|while dN|will dQ,|- dQ|by dUed|-al dUed|the dUer|and dUer|to dUing|N dUions|in dUly|-s dUment|=3 dUs|-s dUs|N dU|-er dU|=3
  dU|=6 dU|in dU|to dVed|a dVed|by dVed|her dV|to d^|0 d^|just d^|with daccording|to dafter|she dalso|- dalso|be dand|-al dand|-ly
  dand|Uer dand|Uing dand|her dand|it dand|more dand|no dand|the dand|to das|voters da|-ive da|-s dback|and dbeen|-ed dbefore|N dbefore|he
  dbe|Q, dbut|Uly dbut|that dby|the dcampaign|-s dcandidates|=3 dcandidates|to dcandidate|who dcould|- dfor|a dfrom|the dhad|N dhas|-ed
  dhas|-ly dhas|not dhas|now dhave|-ed dhe|still dhim|=3 dhis|-'s dhis|-ion dif|it din|this dis|U dit|has djust|U dlike|N dmade|his
  dmake|it dmay|be dmore|N dmost|U dmost|Uly dnot|Uly dnot|been dnot|to dof|-ing dof|it donly|- don|her dout|=3 dout|his dparty|-s
  dpeople|who dshe|- dshe|would dshould|be dsome|- dso|-ly dstill|U dthat|=3 dthat|N dthat|it dthat|she dthat|would dtheir|- dthen|=3
  dthere|were dthey|- dthey|-ly dthey|would dthe|-ed dthe|-ing dthe|0 dthe|Ual dthe|first dthe|more dthe|states dthe|year dto|-s dto|U
  dto|a dvoters|=10 dvoters|to dvoters|who dwas|Q, dwere|Uly dwhen|it dwhere|N dwhich|U dwhich|also dwhich|are dwhile|-er dwho|-ed dwho|U
  dwith|-al dwould|- dwould|be dyears|=3 e-al|- e-al|-ing e-al|-ions e-al|=3 e-al|=5 e-ed|- e-ed|to e-ed|with e-er|=5 e-er|Us e-er|for
  e-er|than e-ing|-al e-ing|-ers e-ing|-ions e-ing|=5 e-ing|and e-ing|at e-ion|at e-ion|for e-ion|of e-ion|was e-ly|- e-ly|U e-s|=4
  e-s|against e-s|have e-s|with e-|-ity e-|Q. e-|U e-|Uer e-|Uing e-|an e-|for e-|from e-|him e-|his e-|out e-|policy e-|vote e0|- e0|-s
  e=3|-al e=3|Q, e=3|Ving e=3|asked e=3|by e=3|his e=3|said e=3|they e=3|which e=4|he e=6|N eN|=10 eN|=5 eN|Q, eN|Us eN|about eN|could
  eN|during eN|if eN|is eN|may eN|state eN|would eQ.|$ eQ|- eQ|U eQ|on eQ|was eUed|-s eUed|=3 eUed|and eUed|for eUer|-s eUly|=3 eUly|=5
  eUs|- eUs|N eUs|with eU|-ion eU|-ly eU|N eU|by eU|how eVed|that eVing|N eabout|-al eabout|-s eabout|its eafter|the eagainst|N eall|the
  ean|-ive ean|-ly ean|Q eas|Q. eas|U eas|his eat|last eat|this ea|-'s ea|-ity ea|Q. ea|campaign eback|in eback|to ebecause|of ebefore|=5
  eby|an eby|his efor|=5 efor|N efor|Q efor|Q. efor|this efrom|-ing ehad|U eher|-ers eher|Q eher|own ehe|Q. ehe|made ehim|a ehim|about
  ehim|and ehim|that ehim|to ehis|-al ehis|-s ehis|campaign eis|-ly eis|a eits|-s eit|-ed eit|a eit|in ejust|how elike|i emonday|in
  emore|-s emore|Us emuch|of enew|- enot|-ing eno|-er eof|Us eof|both eof|how eof|more eonly|that eon|Us eon|in eon|its eon|new eon|the
  eon|this eon|to eon|tuesday eout|-ing eout|of eover|0 eover|at epolicy|Us esuch|a esupporters|on esupport|from ethat|Us ethat|as
  ethat|had ethat|have ethat|people ethat|two ethat|voters etheir|-s ethem|- ethere|is ethey|had ethe|Q ethe|Q, ethe|Uer ethe|first
  ethe|most ethe|new eto|-ion eto|-ive eto|-s eto|0 eto|=3 eto|N eto|Q, eto|all eto|new eto|that eto|the eto|this eup|for eup|on ewas|-
  ewas|Ued ewere|Uly ewhat|was ewhether|-ers ewhether|a ewhether|the ewhich|- ewho|is ewill|be ewith|N ewith|U ewith|her f-'s|to f-al|-
  f-al|that f-al|with f-ed|- f-ed|-ing f-ed|among f-ed|on f-ed|that f-ers|him f-ers|to f-er|=4 f-er|N f-er|at f-er|by f-ing|- f-ing|about
  f-ing|as f-ion|for f-ly|=5 f-ly|about f-ly|at f-ly|to f-s|- f-s|Q. f-s|Uly f-s|for f-s|like f-s|on f-s|support f-|- f-|=4 f-|during
  f-|for f-|has f-|in f-|last f-|them f-|there f-|who f0|=6 f0|by f=3|-er f=3|0 f=3|=5 f=3|Q f=3|Uing f=3|about f=3|like f=3|of f=3|such
  f=3|the f=3|up f=6|by f=8|his f=8|they fN|Q. fN|U fN|Uing fN|Vs fN|against fN|also fN|and fN|are fN|both fN|for fN|her fN|they fN|was
  fN|what fN|with fQ,|in fUed|- fUer|N fUer|his fUer|the fUing|by fUly|- fUly|-ing fUly|Us fUly|to fUly|with fUment|by fUs|a fUs|that
  fU|-al fU|Ued fU|for fU|whether fVly|that fV|of f^|about fafter|the falso|-s falso|=3 falso|as falso|for falso|that fand|-er fand|-ers
  fand|N fand|from fand|no fand|on fany|of fare|out fas|- fat|N fa|Uion fa|Ument fa|from fa|of fbeen|- fbeen|-al fbeen|a fbeen|an
  fbeen|from fbeen|in fbeing|the fbe|for fbe|on fbut|=3 fbut|Ued fbut|it fby|-s fby|his fby|of fcampaign|a fcampaign|the fcandidates|-s
  fcandidates|on fcould|to fdebate|to feven|- feven|a ffor|the fgovernment|to fhad|her fhad|it fhas|-er fhas|-ly fhas|Uly fhas|as fhas|in
  fhas|it fhas|on fhave|=3 fhave|that fhave|to fher|=3 fhe|about fhe|for fhe|more fhe|not fhe|on fhe|the fhe|to fhis|-ion fhis|about fin|-
  fin|to fis|an fits|on fits|to fit|=3 fit|for fit|in fit|more fmay|a fmore|- fmost|-s fmost|U fnot|Ued fnot|by fnot|how fnot|in fnow|the
  fno|- fno|to fof|- fof|among fof|for fone|=5 fonly|it fon|the fown|to fpeople|to fpercent|among fshe|=3 fshe|Q. fshe|as fshe|the
  fshe|with fstill|to fthat|-ed fthat|=3 fthat|about fthat|in fthat|the fthey|-er fthey|a fthey|about fthey|it fthey|the fthey|with fthe|-
  fthe|-ed fthe|-s fthe|=5 fthis|of fthose|- fto|-ed fto|Ued fto|all fto|an fto|back fto|him fto|its fto|over fto|that fto|the fto|their
  fto|to fto|up fto|who fto|with fup|among fvoters|- fwas|-ed fwas|at fwas|for fwas|over fwas|that fwere|-s fwere|=5 fwere|a fwere|on
  fwho|U fwho|about fwho|against fwho|her fwho|over fwho|with fwith|- fwith|N fwith|a fwould|- fwould|him iQcall iQpublicly iQshowed
  iQspoke iQsupports iQvoted iabruptly iaccused iadvocates ianswered ianswers iassuming iattempted ibetting ibracing ibriefly ibrought
  icalls icentered iclarifying icommanded iconceding iconsidering icontradict icriticized idedicated idefined idemanded idemurred
  idescribe idon't idrove iechoing iencouraging ienthusiasm iessentially iexists iexpanded ifailed ifire ifocused ifurther igives ihinted
  iholds iimplied iintention iintroduced iissued ijoke ilifted ilight imakes imentioned inecessarily inotes iopened ioverwhelmingly
  iperform iplease ipledged ipoised ipositioned ipromptly iproponents iproposes iput iqask iqblamed iqconsidered iqearlier iqexpects
  iqintends iqknew iqknowing iqlater iqnamed iqpicked iqpromise iqread iqreferring iqremarks iqslammed iqsupport iqsupporter iqsurprised
  iqtrying iqviewed iqwent iran ireaction ireading ireferring ireflects ireleased ireleasing iresponding iresponses irule iseeming
  isettled ishowing isparked istarted istirred itweeted itwice iunlikely iunloaded ivolunteered ivying jQ-s jQbe jQhad jQto jU jU's jfar
  jget jgroup jout jpercent jq-'s jqUer jqi jqnow jqvoters jqwhen jqwhich jrecent jthat jthey lair lanalysi lappeal lappearanc lapplaus
  larrang lattract lbeam lbrac lbrand lbriefly lbrok lcareful lcement lcenter lchoos lchos lcommand lcommitment lcommitt lcompar
  lcondition lconfront lconnect lconsolidat lcreat lcrown ldamag ldemurr ldepth ldeserv ldesign ldeter ldictat ldig ldirectly ldistinguish
  ldistribut lempower lend lengag lenjoy lespecially lessentially levidenc lexamin lexecut lexist lexpand lexperienc lfail lfigur lfinally
  lforget lforward lfrustrat lgrappl lgreet lherself lhostil linstruct linsult lintention lintrigu linvestigat lkeep llargely llift llimit
  lmanag lmemo lmix lmotivat lmov lnecessarily lnoth loffens lonc loverwhelmingly lpassag lperceiv lperform lplac lpois lpos lprepar
  lprompt lprosecut lprotest lpurport lpursu lrank lrar lreserv lresolution lrespond lrevers lreversal lreview lrevis lridicul lscar
  lsettl lshak lslid lslightly lsmil lspearhead lsponsor lstand lstepp lstirr lsubmitt lsurfac ltear ltrad ltypically luncover lunlikely
  lveer lvolunteer lvying lweren't oVal osupport pUal|Ual pUal|the pUed|-er pUed|-ers pUed|-ing pUed|-ion pUed|-ment pUed|U pUed|Uer
  pUed|^ pUed|both pUed|delegates pUed|his pUed|one pUed|people pUed|to pUed|two pUers|- pUer|N pUer|U pUer|a pUer|would pUing|- pUing|-ed
  pUing|-ly pUing|Uer pUing|about pUing|against pUing|as pUing|at pUing|but pUing|candidates pUing|her pUing|into pUing|or pUing|up
  pUions|-ed pUions|N pUions|and pUions|their pUions|with pUion|-'s pUion|=3 pUion|in pUion|no pUive|- pUly|=6 pUly|a pUly|but pUly|that
  pUment|- pUment|his pUs|-ing pUs|-ion pUs|-ity pUs|Uing pUs|his pUs|it pUs|nominee pUs|primary pUs|that pUs|would pU|V pU|Vs pU|a pU|be
  pU|first pU|him pU|how pU|its pU|make pU|may pU|night pU|party pVed|0 pVed|an pVed|campaign pVed|most pVed|what pVer|they pVing|-er
  pVing|Uer pVing|even pVing|from pVing|his pVing|year pVion|to pVly|and pVly|been pVly|not pVly|who pVs|=6 pVs|that pVs|which pV|Us
  pV|Vly pV|also pV|campaign pV|in pV|no pV|not pV|who padded|he pattacks|and pcalled|Uly pcalled|he pmade|=3 psaid|have psaid|they
  psaying|for psays|and psays|he psay|could pstill|N pstill|he pstill|while psupport|-ing psupport|-s psupport|N psupport|and psupport|not
  psupport|the ptold|and ptold|it qU's|N qUed|Ual qUed|Uions qUed|all qUed|both qUed|candidates qUed|down qUed|during qUed|more qUed|much
  qUed|new qUed|of qUed|over qUed|policy qUed|through qUed|tuesday qUed|when qUer|- qUer|Uing qUer|a qUer|in qUer|this qUing|-ers
  qUing|-ly qUing|Uer qUing|by qUing|from qUing|him qUing|into qUing|its qUing|over qUing|supporters qUing|voters qUions|U qUions|from
  qUions|in qUions|to qUion|-ed qUion|-s qUion|=4 qUion|N qUion|for qUly|a qUly|among qUly|that qUment|- qUment|was qUs|-ed qUs|=6 qUs|U
  qUs|Ued qUs|V qUs|against qUs|him qUs|is qUs|their qUs|were qU|-ing qU|=5 qU|U qU|between qU|first qU|how qU|i qU|more qU|of qU|people
  qU|the qU|there qVed|-ity qVed|Ued qVed|back qVed|for qVed|former qVed|her qVed|how qVed|more qVed|over qVing|-er qVing|0 qVing|about
  qVing|an qVing|at qVing|it qVing|of qVing|she qVion|to qVly|-ing qVly|has qVs|-ing qVs|-ly qVs|in qVs|that qVs|whether qVs|with qV|-'s
  qV|Ued qV|Uer qV|a qV|any qV|for qV|his qV|on qV|what qasked|her qasked|of qcalled|=5 qcalled|the qcalled|to qmade|N qmade|U qmade|an
  qmade|by qmade|up qsaid|-ly qsaid|about qsaid|any qsaid|during qsaid|it qsaid|their qsaying|N qsaying|Q qsaying|that qsaying|they
  qsays|is qsay|-ing qstill|Us qsupport|- qsupport|N qtold|-s qtold|her r-er r-ing r-ive r=10 rUing rUions rUment rVer rVly raccording rat
  rattacks rbe rcandidate remail rfrom rmade rmillion rnext rpolicy rpolitical rprimary rrecent rshe rstill rsupport rsupporters rthem
  rthis rtime rto s-al s-ed s=10 sU's sUal sUion sUive sVer san sand sbe sfar shad shave shis si sif sin sincluding sjust snational
  snomination sonly speople spolitical spresident ssay sso stheir sthem sto stold sweek swhat swill syear t-er tUers tUion tVly taccording
  tany tbefore tduring tprimary tshe tstill tsupport tthem tthey tthose tthrough ttold tvote tvoters twho u-'s u-ers u-ity u=8 uUal uV
  uVer ualso uat ubut ucalled ucampaign ufar uget ugovernment uhad uhave uincluding uis uits ujust unot uone uor uout uthe uthen uthis
  utime uto utold uweek uwere uwhen uwho uwith uyear w-ly w-s wQ. wVer wasked wbeen wbetween wcampaign wcandidate wfar wis wjust wmuch
  wpeople wsaying wthrough wtime wwas
0.1 030 032 043 060 11Q 11Us 11are 11both 11candidates 11country 11policy 11since 12a 12as 12even 12from 12he 12i 12monday 12that 12their
  12time 12voters 12was 13-ive 13Q 13Q, 13Ued 13also 13an 13are 13but 13campaign 13candidate 13delegates 13did 13for 13from 13more 13state
  13those 13were 13when 14a 14after 14can 14in 14is 14most 14them 14to 14were 14who 15-ing 15-ly 15-s 15U 15Ued 15Uly 15and 15been 15both
  15candidate 15candidates 15has 15most 15night 15or 15people 15she 15some 15was 16-ers 16-ly 16=8 16U 16Uly 16after 16been 16candidates
  16it 16now 16was 17Ument 17^ 17also 17are 17as 17have 17he 17him 17that 17while 18=6 18=8 18N 18U 18Ument 18even 18have 18in 18monday
  18or 18she 18when 19-al 19-er 19-ive 19=10 19=6 19U 19Uer 19has 19in 21=7 21Uing 21Uion 21a 21because 21but 21her 21how 21over 21what
  22Uive 22a 22any 22even 22he 22him 22his 22like 22much 22she 22so 22supporters 22them 22this 22three 22were 22what 23-ly 23=8 23Ument
  23her 23its 23not 23one 23there 23tuesday 24-'s 24-al 240 24=4 24Q. 24Uer 24as 24by 24for 24from 24her 24in 24last 24on 24that 24whether
  250 25Q. 25Ual 25Uing 25Uly 25Ved 25him 25it 25one 26-s 260 26=3 26Vly 26any 26at 26on 26people 26their 26them 26there 26with 27any 27at
  27he 27last 27she 27so 28- 28-ly 28Uing 28and 28by 28during 28out 28was 29Q. 29Us 29a 29for 29on 29she 29tuesday 310Uers 312Uion 312Us
  313Uity 313Us 323U 323Ued 331Uer 332Uer 342Ued 351Ving 351Vly 362Ved 370V 373Ved 383saying 383told F! F- F2009 F2015 Faccounts Factivist
  Fadministration's Fads Fadviser Fagreement Faides Fall Fam Fanti-trump Faren't Fassociation Fbarkley Fbeijing Fbennett Fblack Fblackwell
  Fbolton Fbradley Fbrooks Fbrown Fbrujas Fbusinessman Fcast Fcaucuses Fcensus Fchristians Fclaims Fcomment Fcommittee Fcommittees
  Fconsiderable Fcontroversial Fcouncil Fcountry's Fcuban Fdecision Fdeep Fdelegates Fdemocrat Fdesantis Fdiplomat Fdistance Fdoj Fdollar
  Fdraw Fd’souza Feditorial Feffort Felsewhere Femail Femployee Festimates Fevening Fever Feveryone Ff.b.i. Ffallon Ffalse Ffamilies Ffar
  Ffavored Ffew Ffindings Ffirms Fforbes Fforward Ffriday Ffriends Fgermans Fgermany Fgil Fgilbert Fglass-steagall Fgone Fgore Fgorka
  Fgovernment Fgraham Fgreatest Fgroups Fhe Fhe's Fheld Fherself Fhicks Fhimself Fhold Fholder Fhollande Fhome Fhours Fhurun Fhusband
  Fimmediate Finflammatory Finvestigation Fisland Fisn’t Fjournal Fkiedis Fkingdom Fleadership Fleft Flegislature Fletter Flevell
  Flopez-cantera Fmaddow Fmaher Fmanager Fmarch Fmccarthy Fmember Fmerger Fmessage Fmexico Fmitchell Fmoderator Fmodest Fmother Fmounting
  Fmoving Fmultiple Fmurdochs Fmurphy Fmy Fnetwork Fnetworks Fnewspaper Fnight Foff Foften Foperatives Fopponents Fout Foutlets Fpacs
  Fpanel Fpaper Fparty Fpay Fpercent Fphiladelphia Fplace Fplayed Fpolicies Fpolitico Fpoor Fpost Fpractices Fprecedents Fpresidency
  Fpress Fpriebus Fput Fquite Fraise Fraised Frallying Framos Freality Frecord Freeves Freform Freid Frelease Fremain Fremained Frenewed
  Fresearchers Frule Frules Fruling Fsaldana Fsantilli Fsantilli's Fsaturday Fschedule Fschoen Fscientists Fseldom Fsenate Fsexton Fsharp
  Fshuster Fside Fsinger Fsource Fspecific Fspeech Fspokeswoman Fstrategists Fstudents Fstudies Fsuit Fsullivan Fsunday Fswanson Ftelling
  Fthat Fthey're Fthird Fthor Fto Ftoday's Fview Fwallnau Fwasn't Fweaver Fwell Fwikileaks Fwinning Fwith Fwomen Fwoods Fwork Fworked
  Fworks F– Hacquiesc0 Hadamant0 Haddres0 Hadvocat2 Haim1 Hallow2 Hallud0 Hanticipat0 Happoint0 Harticulat0 Hassur0 Hassuranc0 Hattack0
  Hbar1 Hbelief0 Hbemoan0 Hbrag0 Hcall0 Hcampaign1 Hcandidly0 Hcas2 Hcaution0 Hcheer1 Hcolumn0 Hconcern0 Hcondemn0 Hcrack0 Hcriticism0
  Hcritiqu0 Hcry0 Hdeclar0 Hdeeply0 Hdefens1 Hdeliver1 Hdeny0 Hdepict0 Hderid0 Hdesir0 Hdetail2 Hdiscussion0 Hdismiss2 Hdismissiv0 Heager0
  Hearliest0 Hecho1 Hemail0 Hembrac1 Hempathiz0 Henamor0 Hendors0 Hendors1 Henthusiastic1 Henthusiastically0 Hequally1 Heventually0
  Hexpectation0 Hexploit0 Hexpress1 Hfaith1 Hfavor2 Hfierc0 Hfocus0 Hforcefully0 Hforese0 Hfuriou0 Hgav0 Hgoe0 Hhail0 Hharsh0 Hhung0
  Hidentify2 Himply0 Hindicat1 Hinform0 Hinterject0 Hintroduc0 Hinvok0 Hkeen0 Hknow0 Hlambast0 Hlater1 Hleft-lean0 Hlength0 Hlov0 Hmad2
  Hmeant0 Hmessag0 Hmight1 Hmull0 Hmus0 Hnam0 Hnegativ0 Hobviou1 Hoffer1 Hoppos2 Hopposition0 Houtlook0 Hoverwhelm1 Hpaint0 Hpetition0
  Hpick1 Hpleas0 Hponder0 Hportray0 Hpost1 Hpounc0 Hpreach0 Hpresent1 Hpresent2 Hprohibit0 Hpropos0 Hproposal1 Hprov1 Hpublish1 Hpump0
  Hpush2 Hquickly1 Hquip0 Hrail0 Hrebut0 Hrecall1 Hreckon0 Hrecognition1 Hrecogniz0 Hrecount0 Hrefer0 Hreferenc0 Hreferr1 Hregret0
  Hreject1 Hrejection0 Hrelish0 Hreluctant0 Hrepeat1 Hrepeatedly1 Hresistanc0 Hrever0 Hrul1 Hsay1 Hseen1 Hsentiment0 Hseriou1 Hsharp1
  Hsharply0 Hshow2 Hsick0 Hsid0 Hsingl0 Hskeptical1 Hslash0 Hso-call1 Hspeculat0 Hspeculation0 Hstat1 Hstern0 Hstriv0 Hstrongly0
  Hsuddenly0 Hsuggest2 Hsupportiv0 Hsur0 Hsurpris1 Hswip0 Hsympathetic0 Htell0 Htestify0 Hthink1 Hthought1 Htook1 Htweet0 Hunclear1
  Hunhappy0 Hunify0 Hunmistakabl0 Hverbal0 Hveto0 Hview0 Hvoic0 Hvot0 Hwant1 Hwidely0 Hwidespread0 Hwish0 Hwrot1 Hzero0 I4 Laboard00
  Laccord00 Laccus11 Ladmir00 Lagitat00 Laim00 Langry00 Lannounc01 Lannouncement10 Lanswer01 Lappointment00 Larchitect00 Larticulat00
  Lask00 Lassur01 Lbalk00 Lbash00 Lbegan01 Lbrag00 Lbrought01 Lcharacteriz00 Lchosen00 Lclaim01 Lcolumn00 Lcomfortabl00 Lcomplain00
  Lconcern00 Lconfirm00 Lcontention01 Lcount00 Lcounter01 Lcover00 Lcritiqu00 Ldecid00 Ldeclar01 Ldeclar11 Ldemand10 Ldeny10 Ldisappoint00
  Ldisavow00 Ldiscus00 Ldiscuss00 Ldismay00 Ldisparag00 Ldubb01 Ldwell00 Leager00 Lecho01 Lemail01 Lempathiz00 Lenamor00 Lencourag00
  Levenly00 Leventually00 Lexpectation00 Lexplor00 Lexpress00 Lfaith00 Lfamously01 Lfind00 Lforese00 Lhappy00 Lharsh00 Lhitt00 Lhop11
  Lhopeful00 Lidea10 Lidentify01 Lignor01 Limagin00 Limpassion00 Linvok00 Lkeen00 Lknew00 Lliken00 Llook00 Lmeant00 Lmock00 Lnam00
  Lopenly00 Lopposition01 Lpetition00 Lpledg11 Lpoint00 Lpoint01 Lpreach00 Lpredict01 Lpress01 Lpromis10 Lpropos01 Lproud00 Lpump00
  Lpuzzl00 Lquery00 Lquickly00 Lreaffirm00 Lreassur00 Lrebut00 Lrecall01 Lrecall10 Lrecognition00 Lrecord00 Lrefus00 Lrefus01 Lrefusal00
  Lregard00 Lreiterat00 Lreject10 Lreluctanc00 Lrepeat01 Lrepeat10 Lrepeatedly00 Lreport01 Lresistanc00 Lrever00 Lsaid01 Lsavag00 Lshe'00
  Lshown01 Lsick00 Lsid00 Lsign01 Lslamm00 Lslogan01 Lspeak00 Lspok01 Lstern00 Lstory01 Lsuddenly00 Lsued00 Lsupporter10 Lsur01 Ltaken00
  Ltalk10 Ltell00 Lthank00 Lthreaten10 Lunify00 Lunmistakabl00 Lverbal00 Lview00 Lwant10 Lwarning00 Lwary00 Lwidely00 Lwillingnes01
  Lwish00 Lwithdrew00 Lwritten01 Lwrot01 Lzero00 M3 Nacknowledg0 Nadamant1 Nadmiration0 Nadvic0 Nagre1 Nallud0 Nanswer0 Napprov1
  Nargument0 Nassur1 Nattack0 Nawar1 Nback0 Nbalk0 Nbragg0 Ncaution1 Ncelebrat0 Ncertainly0 Nchalleng0 Ncheer0 Ncit1 Ncomfort0 Ncomplain1
  Ncompletely0 Ncondemn0 Ncontend1 Ncontention1 Ncontrast0 Nconvinc1 Ncriticiz1 Ncry0 Ndeclar0 Ndefens0 Ndemand1 Ndemonstrat1 Ndismissiv0
  Ndivid0 Ndoubt1 Neager1 Nempathiz0 Nenthusiastic0 Nestimat1 Nevenly0 Nexplain1 Nexplor0 Nfocus0 Nfollow0 Nfuriou0 Nglad0 Ngoe0 Nhail0
  Nheckl0 Nhop0 Nhopeful1 Nhung0 Nimagin0 Nimply0 Nincreasingly1 Nindicat1 Ninsist1 Ninterject0 Nintroduc1 Njab0 Nkeen0 Nknew0 Nknow1
  Nlabel0 Nlearn0 Nlik0 Nmandat0 Nmeant0 Nmeasur0 Nmessag0 Nmock0 Nmull0 Nnam0 Nnot0 Nopposition0 Npass0 Npassionat0 Nplead0 Npleas0 Npok0
  Npreach0 Npress1 Npromis1 Npubliciz0 Npublicly0 Npump0 Npuzzl0 Nquick1 Nquickly1 Nrealiz0 Nreason1 Nreassur0 Nrebuff0 Nrebuk0 Nrecogniz1
  Nrefus1 Nreiterat0 Nrelish0 Nremind1 Nrepeat1 Nrepeatedly0 Nrevil0 Nsaid0 Nsee0 Nsent1 Nshock1 Nshow0 Nsick0 Nsid0 Nsingl0 Nsolely0
  Nspark0 Nstern0 Nstriv0 Nstrongly1 Nsupport0 Nsuspect1 Nsympathy0 Ntakeaway1 Ntalk0 Ntestify0 Nthought0 Nunclear1 Nunderstood0 Nupset0
  Nview1 Nvocal0 Nwant0 Nwarmly0 Nwidespread1 Nworry0 Nwritten0 Nyell0 Padded PafterUions PafterVing PasUion PasUs PasVed Pastold
  PbecauseUing Pbecausesupport Pcalled PifU Psay PthatUed PthatUer PthatUion PthatUive Pthatattacks Pthatstill PtoUal Ptosays PwhenUing
  PwhenV PwhenVed Pwhenasked Pwhichsay PwhileV PwhileVed Pwhilemade Pwhoasked Pwhomade aaccusations aaccuse aacknowledge aadded aadding
  aadmiration aalarm aalleges aangered aannounce aapologize aappears aarchitect aargued aargues aasserting abalked abashing abelief
  abelieve abemoaned ablames ablaming acelebrated achampions acharged acheer aclaimed acomfort acomfortable acommented acommenting
  acomplain acomplained acondemned aconfirming acongratulating aconsidered aconsiders acontemplate acontends acontradicted acounter
  acounts acrediting acried adecide adeciding adeclare adecried adefender adeflect adelivering adesire adetailing adisappointed
  adismissing adismissive adisplaying adistanced adivided aechoed aelaborated aembraces aempathize aencouraged aendorsing aenvision
  aevenly aexpecting afearing afeel afinds afocuses aforesee aglad ahung aillustrates aimagined aimposed aindicate akeen alashed alikened
  alining aloves amandates amentioning amulling amused aoffering aopined aoutraged apaint apassion apivoted apledges apledging apredicts
  apressing aproclaimed aprohibit apromised apromote apromotes aprotesting apushing aquestioned aquestioning aquip aquotes arebuked
  arecalled arecalling arecommended arecounted areferenced areferring arefuses arelying aremarked areporting aresist aresonated aretweeted
  areveal arevered arousing aseeking aseemed ashare asick asided asignaled aslamming asolely asounded asounds asparred aspeculation
  astating astern atalked athanked athreaten athreatening athrowing atrumpeting aunderstood aunified aunmistakable aupset avetoed aview
  aviews avows awanted awarmly awarn awary awithdrew aworded awrites ayelled d-'s|- d-'s|-er d-ed|-al d-ed|for d-ers|also d-ers|but
  d-ers|still d-ers|that d-ers|to d-ers|who d-er|Ued d-ing|-ion d-ing|=6 d-ing|N d-ing|U d-ing|Uly d-ing|an d-ing|more d-ing|on d-ing|them
  d-ions|but d-ion|=3 d-ion|also d-ion|and d-ity|- d-ive|-ity d-ly|be d-ment|had d-s|-ed d-s|=10 d-s|=6 d-s|Q, d-s|Ued d-s|and d-s|is
  d-s|more d-s|now d-s|who d-s|will d-|-ed d-|U d-|Uly d-|a d-|are d-|between d-|her d-|its d-|night d-|then d-|they d0|-ers d0|states
  d0|to d=3|U's d=3|before d=3|one d=3|some d=3|this d=3|was d=3|while d=3|who d=3|with d=4|0 d=4|Q, d=4|a d=4|it d=5|=8 d=6|is d=6|or
  d=6|was dN|- dN|-ion dN|-s dN|Vly dN|been dN|debate dN|did dN|had dN|have dN|supporters dN|would dQ,|and dQ,|it dQ?|he dQ|- dQ|that
  dUed|- dUed|an dUing|to dUion|=3 dUity|to dUly|a dUly|to dUs|=6 dUs|and dUs|in dUs|their dU|-al dU|-ing dU|Q, dU|be dU|for dU|her
  dU|more dU|when dU|with dVed|=3 dVed|Q, dVed|from d^|-ly d^|as d^|his d^|in dafter|-ing dafter|it dall|-s dall|N dall|the damong|the
  dand|-ers dand|-s dand|U dand|an dand|both dand|his dand|over dany|-er dare|- dare|Uly dare|not dare|the das|the das|they das|to
  dattacks|=3 da|Uly da|Ument da|campaign dbecause|i dbecause|they dbeen|a dbefore|they dbe|the dbut|also dbut|has dcampaign|has
  dcandidates|U dcandidate|U ddebate|- ddebate|and ddo|so deven|more deven|to dfar|-s dformer|- dfor|N dfrom|its dhad|Uly dhad|been
  dhad|the dhas|been dhas|even dhas|the dhas|to dhave|no dher|-ers dher|campaign dhe|U dhe|also dhe|can dhim|and dhim|for dhis|U
  dhis|campaign dhis|policy dhow|to dif|- dif|N dif|you dincluding|a dinto|the din|-ive din|his dis|=3 dis|Uly dis|a dis|an dis|most
  dis|still dit|Uly djust|as dlast|year dmake|- dmay|0 dmillion|in dmonday|=3 dmonday|and dmost|N dnew|- dnot|- dnot|Us dnot|only dno|-s
  dno|one dof|-ly dof|-s dof|Q, dof|Uly dof|state done|- done|N done|U don|- dother|-ers dother|N dout|to dpeople|were
  dpresidential|candidate dpresident|=3 drace|=3 dsaid|in dshe|is dsince|N dsome|-al dstates|=3 dstates|have dthan|the dthat|-ed dthat|-ly
  dthat|-s dthat|Q, dthat|a dthat|could dthat|may dthem|Uly dthen|he dthey|also dthey|have dthe|Uer dthe|Uion dthe|Ument dthe|country
  dthe|other dthe|president dthe|race dthis|year dthose|voters dto|- dto|his dto|the dtuesday|=3 dvoters|was dvoters|were dwas|Uly
  dwas|still dwere|-s dwere|more dwhat|-s dwhat|i dwhen|the dwhere|-s dwhich|has dwhich|they dwhich|were dwhile|-ing dwho|had dwho|was
  dwho|would dwith|-s dwith|an dwould|U dyear|=3 dyear|to dyou|would e-ed|-ly e-ed|=3 e-ed|N e-ed|U e-ed|its e-ed|that e-er|-ing
  e-ing|-ing e-ing|-s e-ing|Us e-ing|her e-ing|his e-ing|it e-ing|more e-ions|of e-ion|-ers e-ion|in e-ion|that e-ion|to e-ment|that
  e-s|-ive e-s|Ving e-s|as e-s|than e-|-al e-|-er e-|N e-|Ued e-|Us e-|any e-|back e-|be e-|by e-|more e-|so e-|some e-|the e-|tuesday
  e-|with e0|-ion e0|to e=3|$ e=3|Q? e=3|Uly e=3|from e=3|if e=3|so e=3|was e=3|will e=4|Q e=4|Q! e=4|Q? e=4|in eN|- eN|-al eN|-ing
  eN|-ity eN|-ive eN|-ly eN|=4 eN|Q eN|Uions eN|can eN|from eN|has eN|in eN|presidential eN|should eN|that eN|they eN|voters eQ,|-
  eQ,|which eQ|=6 eQ|in eU's|- eUed|=5 eUed|back eUed|by eUed|its eUed|that eUer|of eUing|-al eUing|the eUion|of eUive|- eUly|about
  eUly|to eUs|-ing eUs|U eUs|at eUs|that eU|Uly eU|Us eU|more eU|out eU|the eabout|-ion eabout|that eagainst|her eamong|- eamong|-s
  eand|-ed eand|Ued eand|has ean|N ean|Uion ean|Vion eas|-ing eas|Q eas|if eas|to eat|-s eat|all eat|first eat|it eat|where ea|0 ea|Q,
  ea|Uer ea|Uing ea|Uly eback|=3 ebecause|it ebeen|-ing ebe|a eby|one eby|the edebate|=3 edebate|about eduring|this efor|- efor|-ers
  efor|-s efor|a efor|him efor|their efrom|-ly efrom|any ehad|been ehas|been ehas|not eher|-er eher|-ly eher|-s eher|=5 eher|a
  eher|supporters ehe|-ed ehe|Us ehe|Ved ehe|had ehe|has ehim|=5 ehim|by ehim|over ehim|the ehis|-ing ehis|N ehis|recent ehow|he ehow|they
  ehow|to eif|a eif|they ein|-ed ein|U ein|this eis|-ed eits|- eits|first eit|has elast|- elike|=3 elike|an emade|the emake|the emany|-s
  emonday|=5 emore|-ive enew|N enot|- eno|to eof|-'s eof|Q, eof|Uing eof|party eof|the eof|this eone|-er eon|-ed eon|her eon|his eon|one
  eon|what eon|who eout|Uing eout|at eout|his eover|a eshe|had esince|the esome|N esuch|- esupporters|=5 ethat|- ethat|Q ethat|an
  ethat|any ethat|by ethat|new ethat|there ethat|to etheir|-ing etheir|candidate ethem|U ethey|Ued ethey|are ethey|could ethe|-ed
  ethe|-ions ethe|-ive ethe|-ment ethe|Q. ethe|U ethe|Ued ethe|campaign ethe|many ethe|same ethe|state ethose|-s ethrough|- eto|V eto|a
  eto|do eto|recent eup|- eup|the ewas|-er ewas|a ewas|not ewere|-ing ewere|Ued ewere|the ewhat|he ewhat|is ewhat|other ewhat|they
  ewhether|any ewhether|it ewhether|she ewhether|to ewill|- ewith|their ewould|- f-'s|on f-al|=5 f-al|Ued f-al|a f-al|of f-al|the f-ed|=5
  f-ed|N f-ers|-ed f-ers|U f-er|=5 f-er|from f-ing|on f-ing|through f-ion|-s f-ion|the f-ity|to f-ive|on f-ly|- f-ly|by f-ly|in f-ly|on
  f-ly|voters f-s|-ing f-s|-ly f-s|=5 f-s|Ued f-s|delegates f-s|more f-s|the f-s|their f-|-ed f-|-ion f-|-ly f-|Ument f-|Us f-|against
  f-|an f-|he f-|it f-|like f-|more f-|not f-|of f-|on f-|out f-|since f-|that f-|the f-|their f-|tuesday f-|which f0|on f0|they f0|to
  f=10|that f=3|U f=3|in f=3|no f=3|only f=3|out f=3|there f=3|this f=6|N f=6|the f=8|to fN|- fN|-er fN|-ing fN|=3 fN|=6 fN|after fN|just
  fN|more fN|much fN|new fN|now fN|the fN|to fN|who fN|will fQ,|N fQ,|it fQ,|to fUed|about fUer|by fUer|in fUly|=3 fUly|N fUly|for
  fUly|him fUly|his fUly|in fUly|that fUly|the fUment|- fUs|on fU|=3 fU|a fU|to fU|what fVly|N f^|if fafter|a fafter|that fall|the
  falso|=5 falso|about falso|on falso|out falso|the fand|-ion fand|Uions fand|about fand|by fand|her fand|him fand|the fand|their
  fand|whether fan|=3 fan|Ument fare|Ued fare|about fare|on fare|that fas|=5 fa|=3 fa|by fa|in fa|to fbeen|-ed fbeen|=5 fbeen|on
  fbefore|that fbeing|by fbe|about fbe|because fbe|from fbut|-ed fby|=3 fby|to fcampaign|- fcampaign|it fcampaign|out fcampaign|that
  fcandidate|his fcould|a ffirst|by fhad|U fhad|Ued fhad|Us fhad|for fhad|just fhad|to fhas|- fhas|-ed fhas|about fhas|against fhas|an
  fhas|for fhas|he fhas|her fhas|not fhas|out fhas|they fhas|with fhave|- fhave|-s fhave|N fhave|for fhave|the fher|during fher|of
  fher|that fhe|Vs fhe|against fhe|as fhe|of fhe|out fhe|that fhe|those fhe|was fhe|what fhis|Us fhis|and fhis|has fhis|in fin|-ion fin|an
  fis|-s fis|N fis|Ued fis|as fis|for fis|with fit|=4 fit|=5 fit|Us fit|like fit|on fit|that fit|will fi|=5 fi|him fjust|- fmade|that
  fmany|to fmore|from fmore|on fmost|by fmost|of fmuch|in fnight|an fnot|-er fnot|Us fnot|as fnot|it fnot|so fnot|that fnot|with fof|U
  fof|from fof|in fof|the fon|U fon|for fon|to for|- fpercent|=5 fpercent|it fshe|-ed fshe|Us fshe|at fshe|him fshe|in fshe|on
  fshould|-ing fshould|U fthat|-ers fthat|Uing fthat|for fthat|it fthat|on ftheir|to fthem|- fthen|to fthey|U fthey|an fthey|as fthe|Q
  fthe|are fthe|from fthe|had fthe|has fthe|is fthe|to fthe|with fthis|- fthis|to fthose|by ftime|a fto|-al fto|=3 fto|if fto|on
  fto|people fto|them fto|this fto|whether ftuesday|- ftwo|- fwas|=3 fwas|Ued fwas|Uly fwas|about fwas|and fwas|from fwas|last fwas|of
  fwas|with fweek|the fwere|-ed fwere|-er fwere|and fwere|by fwere|for fwere|that fwhen|- fwhich|-ing fwhich|U fwhich|a fwhile|-ing
  fwhile|to fwho|-ion fwho|a fwho|as fwho|she fwill|- fwill|a fwill|on fwill|to fwith|=5 fwith|of fwith|to fwould|and fyear|to iQdeclared
  iQexplaining iQidentified iQintroducing iQnamed iQwent iaboard iadmire iagree iaim iaimed ialarm ialleged ialleges iallows iangry
  ianswering iapologize iappeared iappointment iarchitect iauthorized ibacked ibacks ibalked ibar ibashing ibelief iboos icelebrated
  ichallenged ichampions icheered ichosen iclaiming icomfort icomfortable icomplain icomplained iconcerns iconfirming icongratulating
  iconsiders icontradicted icontrasting icounts idecide ideciding idefender idefine ideflect idemand idenies idetailing idetermine
  idisappointed idiscuss idiscussed idiscussing idisplaying idistanced iecho iembraces iempathize iencouraged ienvision ievenly
  iexpectations ifaith ifearing ifeeling iforesee ifound iglad ihappy ihighlight ihired ihopeful ihoping iillustrates iimagined
  iimpassioned iimposed iinsist iinvoking ikeen iknew iknow ilashed ilining ilooking imade imock inamed inoticed inoting ioffered iopenly
  ioutraged ipaint ipassing iperceptions ipivoted iplanning ipraise ipraised ipredicted iprohibit ipromote ipromotes iproposal iproud
  ipublicly iqargument iqattacking iqattempted iqbegan iqbrought iqcelebrating iqchallenging iqclaiming iqcontention iqcredited
  iqdescribed iqdescription iqdubbed iqechoed iqemailed iqexplained iqfamously iqfind iqgave iqlists iqopposition iqpushing iqrefused
  iqrejection iqremarking iqreported iqspoke iqsuggested iqwillingness iqwritten irailed iraised irecalled irecognition irecorded
  irecounted irefuses iregarded ireluctance irelying ireported irequired iresistance irevealed irevered irousing iruled irumors isay
  isentiment ishares ishe's ishots isick isided isignals isigned islammed iso-called isolely isparred ispeak ispeaks istating istern
  isubtle isuddenly isued isupport isupported isupports isuspected ithreaten ithreatening ithrowing ititled itribute itroubling
  itrumpeting iunderstanding iunderstood iunified iunmistakable iunwillingness iverbal ivetoed ivoiced iwant iwants iwarn iwarnings iwary
  iwelcomed iwidely iwish iwithdrew iworried iworry iwrites j-'s j-ion j-ly j-s jQ- jQalso jQbut jQcampaign jQit jQnominee jQpresident
  jQwas jUment jand jbeen jdelegates jfirst jinterview jnight jnomination jq- jq-er jq-ers jqUion jqa jqall jqan jqbefore jqdebate jqdid
  jqfirst jqfrom jqhave jqhe jqno jqthat jqthem jqthen jqthey jstill jtweet lacquiesc ladmiration lagitat lallud larticulat lassur lbalk
  lbeliev lbemoan lbrag lbragg lcall lcomfortabl lcomplain lcondemn lconvinc lcounter lcry ldeclar ldenunciation ldeny lderid ldisappoint
  ldisavow ldismay ldismissiv ldivid ldoubt lecho lempathiz lendors lestimat levenly lforese lglad lhail lheckl lhung limply linterject
  ljab ljok lkeen llik lliken lmock lmull lmus lnam lpaint lpok lpounc lpreach lpress lproclaim lpump lpuzzl lquestion lquip lquot lrebuff
  lrebuk lrebut lreiterat lrelish lreveal lrever lrevil lsick lsid lsingl lsolely lspeculat lspeculation lstern lstriv lthink ltweet
  lunderscor lunderstand lunderstood lunify lunmistakabl lutter lverbal lview lwarmly lwary lwithdrew lwrit osaying pU's|which pUal|-
  pUal|-ly pUal|her pUal|their pUal|was pUed|-ity pUed|N pUed|U's pUed|Uion pUed|as pUed|be pUed|been pUed|but pUed|first pUed|has pUed|it
  pUed|not pUed|only pUed|that pUed|they pUed|those pUed|which pUed|year pUers|he pUers|that pUer|=3 pUer|is pUer|not pUer|to pUer|voters
  pUer|who pUing|-ion pUing|Uly pUing|Us pUing|an pUing|by pUing|even pUing|from pUing|it pUing|more pUing|so pUing|the pUing|to pUions|U
  pUions|Uing pUions|new pUion|- pUion|-al pUion|-er pUion|0 pUion|the pUion|to pUion|with pUity|a pUive|a pUly|-ing pUly|-s pUly|are
  pUly|for pUly|it pUly|so pUly|to pUly|was pUly|were pUment|-er pUment|-ing pUment|Q pUment|the pUs|-ed pUs|-ive pUs|-ly pUs|Q pUs|U
  pUs|Uer pUs|but pUs|had pUs|in pUs|on pUs|out pUs|own pUs|she pUs|the pUs|who pUs|will pU|-'s pU|at pU|both pU|could pU|for pU|her
  pU|more pU|of pU|percent pU|policy pU|president pU|were pU|while pU|with pVed|=3 pVed|=8 pVed|Uer pVed|Uly pVed|also pVed|but
  pVed|candidates pVed|he pVed|i pVed|party pVed|so pVed|state pVing|-ers pVing|U pVing|Uly pVing|also pVing|as pVing|be pVing|before
  pVing|on pVion|-ing pVion|no pVly|- pVly|U pVs|not pV|=3 pV|U pV|she pV|some pV|supporters pV|that pV|the pV|their pV|they pV|were
  padded|she pattacks|-al pattacks|her pattacks|of pback|-ed pcalled|-s pcalled|also pcalled|been psaid|0 psaid|has psaid|he psaying|by
  psay|not pstill|- pstill|was psupport|-ed psupport|-ly psupport|Uing psupport|for ptold|=3 ptold|he qUal|=6 qUed|-er qUed|-ing qUed|=5
  qUed|at qUed|for qUed|some qUed|states qUed|the qUed|with qUers|- qUer|-ed qUer|Ument qUer|been qUer|debate qUer|from qUer|to qUing|-ing
  qUing|-s qUing|his qUing|no qUing|through qUing|whether qUions|about qUions|are qUions|on qUion|among qUion|is qUion|that qUion|whether
  qUity|- qUity|to qUive|- qUive|U qUly|-er qUly|-ers qUly|-ing qUly|Ual qUly|back qUly|made qUly|to qUment|=4 qUment|Uly qUment|at
  qUment|from qUment|on qUs|-ion qUs|-ions qUs|Q, qUs|Q. qUs|a qUs|as qUs|by qUs|has qUs|how qUs|so qUs|the qUs|to qUs|voters qUs|with
  qU|-ions qU|-ly qU|0 qU|Q! qU|Uion qU|after qU|all qU|attacks qU|by qU|even qU|for qU|into qU|she qU|tuesday qU|what qVed|-ly qVed|Vs
  qVed|it qVed|just qVed|monday qVed|she qVed|some qVed|to qVer|=5 qVing|-ions qVing|Q qVing|for qVing|how qVing|they qVing|whether
  qVion|that qVion|the qVly|-ed qVs|-al qVs|-er qVs|=4 qVs|out qVs|them qVs|to qV|-ing qV|-s qV|an qV|they qadded|=3 qadded|=5 qasked|-
  qasked|-ers qasked|how qasked|in qasked|the qattacks|against qattacks|and qattacks|from qback|a qback|of qcalled|it qmade|a qsaid|-
  qsaid|-ed qsaid|to qsaid|was qsays|N qsay|-s qsay|N qstill|-s qstill|N qsupport|-er qsupport|=5 qsupport|from qtold|them qwrote|=3 r-'s
  r-ed r-ity r-ment r0 r=8 rQ! rUers rUs ralso ramong ran rand ras rcalled rcountry relection rfirst rfor rgovernment rgroup rhad rhis
  rinterview rjust rlike rmay rnominee rof rso runder rvoters rwas rwin rwith ryear s$ s-er s-ion s-ions s-ment sQ! sU sUer sany sback
  sboth sbut scalled sdebate semail seven sfirst sfrom shim sinterview sis smade smany smore snew snominee sor sprimary ssame ssome sstill
  sthen sthis t-'s t-ly tN tUive tare tbut tdown telection tfar thim tinto tnow tone tpercent tpresident tsuch ttime twere twhile twon
  tyear tyears u-er u-ing u-ive u=4 uN uan ubeing ubetween uboth udid uemail uhis uit umay umore unow urecent usame ustate usuch uthem
  uthere uvoters uwell uwould uyears w-'s w-ers w-ion w-ions w=10 w=7 wUion wUions wUs wat wbeing wby wmost wparty wsupport wthere wthose
  wwere
0.2 050 092 11-ion 11after 11be 11been 11before 11have 11more 11not 11they 11will 12-ity 12also 12for 12had 12have 12it 12president 12so
  12supporters 12with 13-ers 13i 14- 14-er 14Uly 14Us 14are 14may 14still 14they 14will 15=3 15were 16-s 16Vly 16also 16not 17-s 170 17be
  17by 17then 17was 18Us 18Vly 18but 18who 19Q, 19also 19but 19candidate 21-ment 21Ual 21Ument 21on 22from 22their 22they 22when 23-ion
  23-ions 23N 23as 23former 23only 23other 23out 23some 23where 24-ing 24at 24it 24of 24to 25-ions 25about 25an 26in 26that 27=3 27N 27for
  27out 27there 28=5 28Us 28it 29-ed 29-ers 29the 323Uity 332Ued 333Uer 341Uing 343Uer 343Uly 350Ving 352Vs 363Vs 381Ving 382Ving 392Vs
  393Vs F10 F? Fadvisers Fagency Faide Failes Fanalysis Fanalysts Faren’t Farguments Fbecame Fbiden Fcampaign Fcampaigns Fcandidate
  Fcarson Fclintons Fcongress Fcontests Fcritics Fdoesn't Fdrawn Feditorials Femanuel Ffaced Fginsburg Finsiders Fintense Finvestors
  Fjudge Fkaine Flaw Fleading Flittle Fmain Fmonth Fnieto Fobama Fofficial Forganizations Foverwhelming Fparties Fplan Fpolice Fprager
  Frecords Freporter Fresults Frivals Frubio Fryan Fsanders Fsenators Fshrugged Fso Fspokesman Fsurvey Fsurveyed Fsystem Ftaking Fthursday
  Fticked Ftrump Funder Fviguerie Fwe Fwebsite Fwhom Fwouldn’t G02 Hacknowledg0 Hadmit0 Hadvic0 Hagre0 Hannouncement0 Happlaud0 Hargument0
  Hassail0 Hassertion1 Hattribut0 Hback0 Hbitter0 Hbroad1 Hcall1 Hcast1 Hchampion0 Hclaim0 Hcompletely0 Hconclud0 Hconfirm0 Hconsensu0
  Hcurrently0 Hdecision0 Hdecry0 Hdeem0 Hdeep0 Hdemand0 Hdismiss0 Hdoubt0 Hendorsement0 Hfelt1 Hhop0 Hhostility0 Hidea0 Hignor0 Hirritat0
  Hlook1 Hmention0 Hnervou1 Houtspoken0 Hpass1 Hprais0 Hpredict0 Hpromis0 Hquestion0 Hquot0 Hrecommend1 Hrefus0 Hrethink0 Hreveal0 Hsaid0
  Hsaw0 Hscrutiny0 Hseem0 Hseemingly0 Hsquarely0 Hstanc0 Hstory0 Hsuggest0 Hthank0 Hthreaten0 Htouch0 Htout0 Hwill0 Hwonder0 I3 Laccept00
  Laddress01 Ladmission01 Ladmitt01 Ladvic00 Lallow10 Lanxiety01 Lapplaud00 Largu10 Lask11 Lassumption00 Lattack00 Lblam00 Lboast01
  Lcall00 Lchalleng00 Lchampion00 Lcondemn00 Lcontemplat00 Lcurrently00 Ldescrib00 Ldisagre00 Ldoubl01 Lendorsement00 Lenvision00 Lfavor00
  Lfeel00 Lfocu00 Lformally00 Lfound01 Lhighlight00 Lincreasingly00 Linsist00 Ljok01 Llay00 Llean00 Llearn00 Lobviou00 Loff01 Loffer00
  Lopinion00 Lportray01 Lpreferr00 Lpropos00 Lrail00 Lremind00 Lrepudiat00 Lsay00 Lscrutiny00 Lseek00 Lseem10 Lseemingly00 Lsens00 Lshar00
  Lsuggest10 Lsurpris00 Ltold01 Ltweet10 Lunderstand00 Lused01 Lvehemently00 Lvouch00 Lvow01 Lwant00 Lwill00 Lworry00 M1 Naccept0 Naccus0
  Naccusation0 Nadmitt1 Nadvocat0 Nallow0 Nanxiety0 Nappear1 Nassail0 Nassumption1 Nbeliev0 Nbill0 Ncharacteriz0 Nchid0 Nconced1
  Nconfident0 Nconfirm0 Nconsensu1 Ncriticism0 Ndecry0 Ndeem0 Ndescrib0 Ndiscus0 Nendors0 Nexpect0 Nfavor0 Nfootag0 Nforth0 Ngues0
  Nhighlight0 Nhint0 Nhostility0 Nidentify0 Nignor0 Ninclud1 Nlean0 Nlook0 Nmean0 Nmention0 Nnominat0 Noffer1 Nofficially0 Noutlin0
  Npreferr0 Npromot0 Npropos0 Nproposal0 Npush0 Nput0 Nrail0 Nread0 Nrecit0 Nrefer0 Nreferenc0 Nreport0 Nrespond1 Nsound0 Nstory0
  Nsuggest1 Ntell1 Nthreaten0 Ntitl0 Ntold0 Ntweet0 Nunderstand0 Nvehemently0 Nvot0 Nvouch0 Nwarn1 Nwelcom0 Nwonder0 PVers PafterUed
  PafterUment Pasked Psaying Pthatcalled Pthatsay PtoUer Ptoattacks Ptocalled PwhichU PwhichVs PwhileVs PwhoVs aalleged aanswer aassailed
  aassumption aattacking abilled ablasted acast acomplaints aconvince ademands adescribing adiscuss adocumented adoubt aemphasize aexpress
  aexpressed afear afootage afound ahate aindicates ajustify alook aloudly anominated anoting aordered aproposing arattled aremember
  arepeat areportedly arestricting ascorn asigned astrongly asurprise atalking atout aurged avehemently d-al|and d-ed|in d-ed|their
  d-ed|were d-ers|are d-er|- d-ions|=3 d-ion|has d-ity|=3 d-ity|and d-s|-s d-s|a d-s|not d-|-er d-|be d-|had d-|his d-|that d-|with d0|=3
  d=3|-ers d=3|a d=3|have d=3|now dN|-al dN|-ing dN|=8 dN|has dN|not dN|to dUed|U dUer|N dUly|U dUs|are dU|also dU|their d^|- dalso|Uly
  dalso|not damong|those dand|have dand|who das|he da|-ed da|Ual dbe|a dbut|-s dbut|N dcould|be dhe|-ly dhe|-s dhis|supporters din|-
  din|the di|have dmake|the dmany|N dnew|N dother|-s dout|a dpolitical|- dsaid|when dshe|also dsome|N dthey|Uly dthey|are dthe|-ion
  dthe|campaign dthe|two dthis|week dto|N dup|his dwas|first dwas|to dwere|-ly dwhat|it dwhen|- dwho|Uly dwho|he dwill|be dwith|his
  dwould|not e-ed|up e-ing|0 e-ion|=5 e-ly|-ing e-ly|N e-s|=5 e-s|U e-s|Uing e-s|in e-|- e-|about e-|on e0|of e=3|even e=3|she e=3|that
  e=3|would e=6|and e=8|=3 eN|=3 eN|Ving eN|and eN|the eN|was eUed|as eUer|- eUly|of eUs|about eU|U eU|as eU|at eU|for eabout|how
  eabout|the eabout|what ean|- ean|-ion eas|a eas|the eattacks|on ea|Uion ea|Ument eby|-s eformer|N efor|Ued efor|an efor|his efrom|-al
  eher|- ehe|- ehe|is ehim|as ehim|for ein|Uing ein|an ein|may ein|with eis|=3 eis|that eits|Us eit|=5 eit|Q eit|would elast|year
  emore|-ed eno|U eof|his eon|-s eon|all eon|an eon|him eon|how eout|N eso|=5 ethat|-ions ethat|0 ethat|a ethat|in ethat|it ethat|she
  etheir|Uion ethe|- ethe|-ing ethe|attacks ethe|candidate ethe|president eto|- eto|Uer eto|campaign eup|about eup|to ewas|that ewhat|she
  ewhether|N ewith|the f-al|to f-ed|for f-ed|the f-ers|- f-ers|=3 f-er|=3 f-ing|at f-ing|from f-ions|for f-ion|to f-ive|of f-s|=3
  f-s|about f-s|him f-s|it f-s|that f-s|was f-|-s f-|=3 f-|among f-|at f-|from f-|how f0|the f=3|Q. f=3|Us f=3|an f=3|her f=3|to f=6|a
  fN|-ion fN|Uly fN|him fN|it fN|some fN|this fN|those fQ,|that fQ,|the fQ?|N fQ|a fUs|=5 fU|=4 fU|the f^|for fand|-al fand|Ued fand|his
  fand|it fan|U fan|from fare|Uly fare|the fare|to fas|by fa|for fbeen|of fbefore|N fbe|- fbut|that fbut|the fby|N fby|about fhad|a
  fhad|in fhas|U fhas|been fhas|no fhas|that fhas|to fhave|-ed fhave|U fhave|their fher|on fhe|-ing fhe|=3 fhe|Ued fhe|Uly fhe|his fhis|-s
  fhis|on fhis|to fin|N fis|U fit|to fi|=3 fmonday|N fmore|with fnot|- fnot|of fnot|to fof|about fpeople|=5 fthat|-s ftheir|of fthey|=5
  fthe|that fto|- fto|-ly fto|he fto|her fto|voters fwas|- fwas|by fwere|- fwere|about fwho|-ity fwho|in fwill|U iQasked iQcontinued
  ianswer iappear iarguments iassumption icalling icast icomplaints icovered idemands idescribing idiscussion idocumented idoubt
  iemphasize iexplain iexpress igoal ihate iindicates ijustify iknowing iknows ilaying ilearned ilisting inegotiated iobvious ioppose
  ipersuade iprojected iproposed iqanxiety iqassertion iqcheer iqdecision iqoff iqpledged iqpublished iqresponded iqstated iqused irattled
  irecognizing iremember ireminded ireports irestricting iscorn iscrutiny iseen ishow ishows isought isuggest ithought itout ivehemently
  ivowed j-ity jN jQQ jQwhen jUers jUly jdid jis jpoll jq-al jq-s jq0 jqbut jqit jsince jso jtime jtuesday jwas jwho laccus lacknowledg
  ladd ladmit lassail lbill lblam lboast lchampion lcharacteriz lchid lclaim lconced ldecry ldeem ldiscus ldismiss lenvision lexpres lfear
  lfootag lhit lhop lidentify lindicat linsist linterpret llist lloudly lpredict lpreferr lpropos lrail lrecall lrecit lrecommend lrefer
  lreferr lreject lremind lreport lreportedly lslam lstress lstrongly lvehemently lvouch lwonder oUed pUed|- pUed|=6 pUed|and pUed|had
  pUed|more pUed|then pUed|voters pUed|were pUing|-s pUing|0 pUing|=3 pUing|also pUions|=3 pUion|a pUion|her pUly|- pUly|Ued pUly|Us
  pUly|an pUs|N pUs|Q, pUs|are pUs|he pUs|with pU|-ed pU|-ers pU|Q, pU|all pU|did pU|many pU|not pU|that pU|they pVed|even pVed|first
  pVed|have pVed|then pVing|-ly pVing|Ument pVing|been pVs|=3 pVs|N pVs|Uly pVs|who pV|-ers pV|-s pV|N pasked|^ pattacks|-ing pback|to
  pcalled|=3 pmade|and pstill|=3 psupport|-al psupport|^ psupport|can psupport|their qUed|-ity qUed|=6 qUed|her qUed|him qUed|its qUed|she
  qUed|that qUed|they qUer|and qUer|when qUing|-ion qUing|U qUing|he qUing|her qUing|how qUing|on qUions|N qUion|from qUion|not qUion|of
  qUion|to qUive|of qUly|Uing qUly|did qUly|on qUs|N qUs|for qUs|over qUs|that qU|at qU|back qU|him qU|in qU|other qU|support qU|their
  qVed|=5 qVed|Uions qVed|about qVed|and qVed|him qVed|his qVed|its qVed|that qVed|the qVed|they qVing|that qVing|them qVs|- qVs|-ion
  qVs|for qVs|his qVs|will qV|=3 qV|N qV|in qV|many qV|that qback|N qcalled|him qmade|- qmade|-al qmade|no qmade|the qsaid|=3 qsaid|he
  qsay|- qstill|-ing qsupport|-ing qsupport|a qsupport|among qsupport|of qsupport|the qtold|a r=5 rN rUal rUed rafter rare rbefore
  rbetween rbut ris rnew rnow rone ronly rown rpresidential rsame rtheir rwere s-ing sUing sUment sUs sa sbeing scandidate sformer snot
  sof son sout sown spresidential spublic sstate sthere sthose t-ive t=4 tUment tall tamong tbecause tbeen tcandidates tconvention tdebate
  thave tis tmade tmake tmay tmonday tnight tno tsince tup u-ion uUing uUive uattacks ucandidates udown ufor uformer uof uonly uover
  uparty usome wU wU's wUly wUment wa wback wlast wmany wother wthat wthe wthis wto
0.3 082 11- 11i 11she 12some 12the 12to 12week 13Uly 13all 13have 13who 15-ers 16is 17Uly 17and 17is 18- 18=3 18Q, 18he 19- 21among
  21debate 21him 21is 22more 24-ed 24Ued 25he 25to 26he 27by 27if 29- 29N 29he 29in 29to 351Vs 352Ving 353Vs 363Vly 383V Fadvocates
  Fbefore Fboard Fboth Fby Fcandidates Fcompany Fdoesn’t Fdon’t Feconomists Fexecutives Fgroup Flawmakers Fmillennials Fnation Fnow
  Foffice Fparticular Fpolls Freports Fshe Fstatement Ftimes Ftuesday Fwednesday Haccept0 Hadd1 Hargu1 Hblam0 Hchant0 Hcomment0 Hcriticiz0
  Hdefend1 Hdenounc0 Hdescrib0 Hdetermin0 Hdislik0 Hdisput0 Hemphasiz0 Hfocu0 Hidentify0 Hincreasingly0 Hinsist0 Hintend0 Hinterest0
  Hmind0 Horder0 Hpersuad0 Hplann0 Hpledg0 Hpoint1 Hprais1 Hread0 Hreport1 Hseek0 Hself-describ0 Hspeak1 Htalk0 Htell1 Ladvocat00 Lagre00
  Lannounc00 Lattention00 Lcall01 Lcomment10 Lconfident00 Lcriticiz00 Ldeem00 Lemphasiz00 Lexpect00 Lexplicitly00 Lfear00 Lfelt00 Lhop00
  Lknow00 Lknown01 Lobserv00 Loppos00 Lpass00 Lpersuad00 Lpledg01 Lreferenc00 Lrespond01 Lself-describ00 Lsupport00 Lwonder00 Naccord0
  Nadd1 Nattention0 Nblast0 Ncall0 Nclaim0 Ncomplaint1 Nenvision0 Ninterest0 Nlist0 Nportray0 Nprefer0 Nseem1 Nseemingly0 Nseen0
  Nsuggestion1 Nthink0 Ntout0 Owhile Paccording PasVs Pascalled aasked aassertion achants aciting adeclined adefended aencourage aforecast
  aportray arequested ashown d-ers|have d-s|to d-|=6 d-|as d=3|but d=6|he dN|-er dN|-ers dN|also dN|still dQ|and dUs|that d^|N d^|Q,
  dand|N dand|he din|their dmade|it dof|them don|monday dsaid|=3 e-ly|of e-s|- e=3|Q e=3|is e=4|$ eUs|of eabout|his efor|the ehis|-ion
  ein|on eis|-ing eit|=3 eit|as emany|N eno|-s eof|N eof|her epresidential|candidates ethat|he ethat|the ethat|they etheir|U ethey|have
  ethe|-al ethe|-er eto|-ing eto|U eto|make ewas|-ly f-er|to f-|Uing f=3|he fN|-ers fN|Q, fUly|of fU|from falso|- fand|that fa|at fa|on
  fhave|Ued fhis|of fnot|=3 fthat|a fthe|of fto|what fwas|as fwho|he iQreferring iconfident iendorsement iexpect iexplicitly iforecast
  iidea iknown imention inoted iqcontinues irejected irequested isaid isays isee iseems iself-described itell ithink j=6 jQQ, jQshe jare
  jqN jq^ jqby jqhas jqis jstate jwere lask lblast lcriticiz ldefend ldescrib ldisclos llament lmention lorder lportray lprefer lpromis
  lpromot lrefus lremember lrepeat lshown lstat lsuggest ltell ltout oUion oV oasked pUed|also pUed|campaign pUed|have pUed|he pUed|since
  pUed|was pUing|after pUing|been pUs|a pUs|to pU|i pU|state pU|supporters pVed|that pVing|are pVing|is pVing|to pVly|has pV|Uly
  paccording|^ pasked|was pattacks|his pcalled|and psaid|=3 qUed|Us qUed|it qUing|about qUing|an qUions|of qUion|by qUly|U qUly|Us qUs|=4
  qU|among qU|out qU|they qU|this qU|where qVed|=3 qVed|N qVed|their qVing|on qVs|he qV|about qV|her r-ion r=6 r=7 rcandidates rdid reven
  rhave ron rwell rwhile ryears s-'s sQ sUions sVing ssupport sthey tas tcampaign thas tlast tmany tother tthis twas uQ! uUion uUs
  uagainst uare uback udebate umake uthat uwhat wQ! wagainst wan wfor wher whim won wout
0.4 073 081 11also 11he 11his 11with 13it 21=4 21an 22of 23about 23his 23of 25U 29-s 313made 313support 372Ved 393Ving 393says Fafter
  Fallies Fcruz Fdemocrats Fexperts Fleaders Fpoliticians Freport Fteam G01 Halleg0 Hargu0 Hdiscus0 Hdiscuss0 Hexpect0 Hknown0 Hremember0
  Hrequest0 Hsay0 Hshout0 Hsupporter0 Hurg0 Lappear00 Lbeliev00 Lcit00 Lendors00 Lplan00 Lput01 Lread10 Lshow00 Lvow00 Nannounc0 Nchant0
  Nfound1 Nknown0 Npoint1 Nquestion0 Nremember0 PVs Ptosaid PwhichUs anoted asays atells atold d-ed|the d-er|N d-s|that d-|N d=3|i dQ,|N
  dQ,|she d^|she dwhich|he e-s|about e-|-ers ethat|=3 eto|Q eto|Us fN|back fUs|to fa|U fwho|-s ibacking isupporter j-ers jQ, jQN jalso
  jmade jqQ, jqUly jqalso lannounc lencourag lpledg lprais lsay lseem ltold lurg lwarn oVing osays otold pUing|is pUs|=3 pVing|Q, pVs|-
  pcalled|N psaying|=3 qUal|of qUed|=3 qUed|a qU|about qVed|U qVed|in qattacks|on qcalled|for qtold|the rmany sQ. sagainst sas srecent t=3
  t=6 talso tboth tweek uhim uhow wN whow wit wno wtheir wthey wvoters wwhether
0.5 083 11-ed 13Us 13made 27=5 323Uing 393Ved 393according 393said F) Fofficials Frepublicans Fsupporters Fweek G00 Hexplain0 Htold0
  Lmention00 Noppos0 Psaid aaccording asaid d=3|he d=3|she dQ,|he d^|they dof|N e-|as ea|U fthat|N iQwrote icriticism jQ=3 jQhe lcit
  ldenounc lexplain lnot lsaid lvow oaccording osaid pVed|- pVing|=3 pVing|and qUing|that qUly|Ued qUs|about qaccording|to r=3 r^ rhas
  rsome swhether t=8 tsome tsupporters uQ. wamong whis wshe
0.6 16has 19=3 21of 22about 363Ving F, Hask0 Hconsider0 Hsupport0 Lwrot10 Nsay0 Psays awrote d=3|they dbut|he don|to enot|to f=3|N fN|=5
  iqcalled jq=3 largu lwrot pU|-ly pU|-s psay|-s qUment|of qVs|N qsaid|=5 rQ, sabout uwhether wabout
0.7 d=3|N d^|he eN|as jqand show
0.8 Fpoll e=4|Q. uUment uabout
0.9 e=3|Q. oVed
1 tQ,
"""
READINGS: Final = """\
-1.2 L2svC
-1 BbeedsvC
-0.8 OVing|svC0 esvC9 rthe tsaid|svC
-0.7 01csv X< Xm aappear|svC bsvCfrom ccsv10 g5svC j5csv ksvCU
-0.6 29300 D=3|according D=3|including W3cvs0 X, Y1pquotation,|cue,|source Y1rsource,|cue,|content bsvCas csvC00 h5svC j0svC j4csvC ksvCin
  l43 l54 ra rfirst the|svC tthat|svC
-0.5 01cvs BbeingcvC Dand|-ing EappearsvC H0besvC MUs|a|svC Osaying|svC0 W1svC0 W2svC0 W3svC0 Xx Y1msource,|cue,|content
  Y1pcontent,|cue,|source Z001svC aseem|svC bsvC=6 bsvCand bsvCin bsvCon csvCQ00 esvC8 j5csvC ksvC-ing m44 pappear1svC pseem1svC rit's
  rit’s rno rnow t=10|svC tsays|svC twhether|svC wseemed|svC
-0.4 00csvCQ 35csv1 BingvC Daccording|to Dhe|said EaskbesvC EoffersvC EseemsvC EviewsvC H0becsv L2vC MUed|on|svC MVed|by|svC Mcalled|N|svC
  Msaid|about|svC Msaid|in|svC OUion|svC0 Owas|svC1 U=3 V0svC X& Z001csv Z003svC aknown|svC bsvC=8 bsvCby bsvCup dcsv3 dcvs6 dcvsC12 dsvC2
  g4svC g5csvC h3vC ksvCUing ksvCthat l44 l52 l55 m51 n40 n51 n52 qthe|svC roften rthat ssaidabout|svC ssaidin|svC tVing|svC thow|svC
  ti|svC tsay|svC wappears|svC wexpected|svC wknown|svC
-0.3 00svC 00vCQ 02svCQ 21300 22310 24210 25100 26300 26310 29201 31svC1 32csv1 33csvC1 38cvC0 BbelysvC BedvC D=3|said D=6|including
  DN|said Dbecause|of Dsaid|N Dshe|said EaccordsvC ElooksvC EprovsvC EsaysvC EseetosvC EtoldbesvC H0becsvC H0cv H0ofvC L1csv L1cv L1cvs
  M=4|N|svC MUed|the|svC MUing|N|svC MU|-|svC Msaid|Q|svC Msaid|on|svC O-ed|svC6 O-s|svC6 O=3|cvsC1 O=3|svC1 OUing|svC0 OU|csvC0 OV|csv0
  Oand|svC1 Ois|svC2 Ois|svC6 Osay|svC6 Osupport|svC0 Otold|svC0 Owould|svC1 UU Uand Uthat V0csv V0cv V0cvC V0vC V1svC V2svC W1csv0
  W1cvsC1 W1vC0 Y, Y1,source,|cue,|content Y1<source,|cue,|content Y1according|to|source,|content Y1psource,|cue,|content Z001vC Z003csvC
  Z103svC aaccord|svC acall|csv acaptur|svC aprov|svC areportedly|svC areport|csvC atitl|svC atri|svC bsvCUers bsvCabout bsvCamong bsvCat
  bsvCis bsvClast bsvCthem bvCa dcsv2 dcsvC12 dcvC12 dsvC4 dvC1 ecsv8 esvC7 evsC8 g4cvs g5csv h2csvC h4svC j0cv j2cvs j2svC kcsvwho
  ksvC-ed ksvChas ksvChave ksvCis ksvClast ksvCto ksvCwhich l00 l01 l10 l21 l22 l53 m00 m30 m52 m53 n00 n42 o=3|vC oVly|svC o^|csv oas|svC
  ois|svC otold|svC padopt1svC pcall0csv pcaptur1svC pcontinu1svC pknown1svC pprov1svC preport0csvC preportedly1svC pspok1svC ptalk1svC
  ptold1svC pwrot1svC q=3|csv qin|svC r, ralways ramericans rboth rcannot rdespite reditor’s reggleston rfront-runner rgrayson rinstead
  rmeanwhile rmonths rmore rmost rnew rparticular rwashington ryet saccordN|cvsC sappearthat|svC sclaimthat|svC sclearthat|svC sfound-|svC
  sfounda|svC slearnthat|svC slook-|svC ssaidQ,|csv ssaidQ,|cvs ssaidhe|csvC ssaidon|svC t-s|svC t=3|csv tVed|svC tit|svC tof|svC tshe|svC
  tthere|svC tthey|svC twhat|csvC twhat|svC wcaptured|svC whoped|svC wlook|svC wreportedly|svC wtitled|svC wviewed|svC
-0.2 00cvsCQ 01cvsQ 01svC 02csv 02svC 21101 22201 22300 24300 25300 26201 27101 27300 28300 32svC1 33cvs1 34svC1 35csvC1 37cv0 37vC0 39vC0
  BalsvC BbeedcsvC Bbeingcsv BedcvC BhavesvC Bingcsv BofedsvC BofingvC BofssvC BscsvC BtosvC BvC Bwillcsv BwillsvC BwillvC D-|N D-|to
  D=3|-ed D=3|-ly D=3|as D=3|asked D=3|first D=3|has D=3|in D=3|only D=3|that D=3|who DN|asked Dand|-ed Dand|U Dand|Uing Dand|was
  Dduring|the Dthe|- Eappearcsv EasktosvC EattentionsvC EcallbesvC Ecallcsv EcontrastsvC EconvincsvC EcriticismsvC EcriticizbesvC EdrewsvC
  EembracsvC EfeelwillsvC EfocusvC EfoundhavesvC EknownsvC EpasssvC EquicklysvC EremindsvC EreportcsvC EsaidbesvC EsaidcvC EsaidvC EsawsvC
  Eseemcsv EseenbesvC EsupportsvC EtitlsvC EtrisvC EunderscorsvC H0becvs H0cvC H0havecsv H0svC H0vC H0willvC L2csvC L3csvC L3cvC M=3|N|svC
  M=4|that|svC MUed|as|svC MUed|him|svC MUed|how|svC MUed|out|svC MU|Uly|svC MU|at|svC MU|is|svC MU|not|svC MU|what|svC MVed|-ion|svC
  MVed|as|svC MVed|from|svC MVed|in|svC MVed|some|svC MVed|with|svC MVing|Q.|svC MVing|it|svC MVly|-ed|svC MVs|for|svC MVs|of|svC
  MVs|that|svC MV|a|svC MV|him|svC MV|to|svC M^|N|cvsC M^|Uing|csv M^|and|csv M^|as|csvC M^|if|csv M^|on|csv M^|then|csv M^|when|csv
  Mabout|N|svC Mcalled|Q|svC Mcalled|U|svC Mhim|that|svC Mis|that|svC Mnew|N|svC Monly|that|svC Mon|his|svC Msaid|of|svC Msaying|he|svC
  Msaying|the|svC Mto|the|svC O-ing|svC6 O-|svC6 O=3|cvs1 O=3|cvs2 O=6|cvsC2 OQ.|cvs1 OUal|svC0 OUed|svC0 OUly|svC0 OUment|svC0 OUs|svC6
  OU|svC6 OVing|csv0 OVion|svC0 Oaccording|svC0 Ocalled|svC0 Ohad|svC2 Ohad|svC4 Oin|svC6 Omay|svC1 Omay|svC2 Onot|svC2 Oshould|svC2
  Othe|svC6 Owas|svC2 Owill|svC2 Owill|svC6 Sclaim Sdescrib Soppos UQ, Ubeen Uby V0cvs W0cv0 W1cvC0 W1svC1 W1vC1 W2csvC1 W2cvC0 W2cvC1
  W2vC1 X- Xp Xr X~ Y- Y1&source,|cue,|content Y1,content|around|source|and|cue Y1content,|source,|cue
  Y1content|around|according|to|source Y1rcontent,|cue,|source Y1source,|cue,|content Z002csv Z002svC Z003cv Z003cvs Z003vC Z013csv
  Z013cvs Z103csvC aadopt|svC aappear|csv aask|cvs aattempt|svC aattention|svC aboo|svC aclaim|vC adeliver|svC adisplay|svC adrew|svC
  aexplain|cvs alook|svC amaintain|svC amount|svC apass|svC aquickly|svC arealiz|svC aremind|svC arenew|svC asaw|svC aseem|csv aseen|svC
  asought|csv aunleash|svC aview|svC bcsvCas bcsvChe bcsvUing bcsvand bcsvif bcsvon bcsvthen bcsvthis bcsvwhat bcsvwhen bcvsCN bcvsQ
  bsvCUed bsvCUly bsvCafter bsvCbefore bsvCboth bsvCduring bsvCinto bsvClike bsvCof bsvCor bsvCpeople bsvCso bsvCsupporters bsvCthan
  bsvCthrough bsvCwould bvC-ing bvCN bvChim bvCit ccsvC00 ccsvC01 ccsvC10 ccvCQ11 cvC00 cvC01 cvCQ01 dcsv4 dcsv6 dcsv8 dcvC6 dcvs4 dsvC3
  dsvC5 dvC3 dvsC4 dvsC8 ecsv6 ecsvC4 ecsvC8 ecsvC9 ecvC2 esvC5 g0cv g0vsC g2cvC g4csvC g4vC g5cvC g5cvs h0csv h0cv h1csvC h3csv h3svC
  h4csvC h5cvC h5vC j0cvC j0vC j1cvs j1svC j2csv j3csvC j3cvsC j4vC j5cvC kcsvCU kcsvChis kcsvCit kcsvis kcsvwas kcvsits kcvsshe ksvC-er
  ksvC=10 ksvCUed ksvCUly ksvCVing ksvCare ksvCjust ksvCno ksvCnow ksvCof ksvCthis ksvCtwo ksvCwere ksvCwill l20 l32 l42 m01 m12 m21 m24
  m32 m34 m35 m42 n01 n23 n31 n44 n53 o-ing|svC o-|cvC o=5|svC oUing|vC oVed|svC oVed|vC oV|vC o^|cv o^|cvC oby|vC oin|svC onew|svC
  oonly|svC oon|svC oover|svC oto|svC oto|vC paccus2svC padd1svC pappear0csv pask0cvs pcall4svC pclear1svC pcriticism1svC pdeliver1svC
  pdisplay1svC pdoubt2svC pdrew1svC pecho1svC pexplain0cvs plook1svC plook2svC pmaintain1svC pnot4svC ppass1svC ppush1svC psaw1svC
  psay2svC pseem0csv pshar1svC pshow2svC psought0csv psound1svC pstatement1svC ptitl1svC ptri1svC ptweet4svC punleash1svC q-|csv q-|svC
  q=5|vC qUed|svC qVed|svC qaccording|cvs qaccording|svC qand|cvC qbecause|svC qeven|svC qhas|svC qof|svC ralmost ran rbest rbook
  rchristie rclinton’s rcommon rcosta rcrowds rd.c. rdebate rdoesn’t rdon't rdonald rebeling reven rexpressed rfaced rhalf rhaving
  rhowever riowa rissue rking rlatinos rlynch rmaine rmen rnobody rnominee rof rother rpence rprevious rrally rreagan rrecent rreporters
  rright rroll rross rrussia rsessions rspeech rstill rstrategy rterrorism rtexas rthat’s rtrump's rtv rvirginia rwebsite rweeks rwelch
  rwisconsin ryear saccusof|svC saddto|svC sannouncthe|svC sappearto|svC saskher|svC scallQ.|svC scallU|svC scallan|svC scapturN|svC
  sconsidera|svC scriticizN|svC sdiscusthe|svC sendorsa|svC sendorshim|svC sexpectthe|cvC sfavorN|svC sfeel-|svC sfeelthat|svC shopN|svC
  shopthat|svC sknowit|svC slauncha|svC spledgthat|svC spropos-|svC spushN|svC squestionthe|svC sreferencto|svC sreport-|svC
  sreportQ,|csvC sreportfrom|svC srespondto|svC ssaidasked|csvC ssaidin|csvC ssaidof|svC ssay-s|svC ssayQ,|csv ssayis|svC sseeka|svC
  sshowup|svC sspokto|svC sstressthat|svC sthink-s|svC stoldN|svC swantit|svC sworrythe|svC tQ|csv tU|svC tVed|cvs tVs|svC tsaying|svC
  tthan|svC tthat|csvC tthose|svC waccording|svC wappear|svC wasked|cvs wasked|svC wattention|svC wclaiming|svC wcriticism|svC
  wcriticizing|svC wdelivered|svC wdescribe|svC wdrew|svC wexplained|cvs whighlighting|svC wlooks|svC wmaintained|svC wnote|svC
  wproved|svC wquickly|svC wreferred|svC wreminds|svC wrenewed|svC wreported|csvC wsaw|svC wseems|svC wseen|svC wsought|csv wtalking|svC
  wtries|svC wwants|svC wwrite|svC
-0.1 00csvC 00cv 00cvCQ 00cvQ 00cvsC 00svCQ 00vC 01csvCQ 01csvQ 01cv 01vC 01vCQ 01vsCQ 21000 21200 21310 21311 22101 22210 23010 23200
  23201 23210 23300 23301 23310 24001 24101 24110 24301 24311 25001 25201 25210 26101 26110 26210 27110 27201 27211 28100 28301 28311
  31csv1 31cvC0 32cvs1 33csv1 34csvC1 34cv0 35cv0 35cvs1 35svC1 35vC0 35vsC1 36csv1 36csvC1 36cv0 36svC1 36vC0 36vsC1 37cvC0 37cvs1
  37cvsC1 37svC1 38svC1 39cvC0 Bbecsv BbecsvC Bbeedcsv Bbeedcvs Bbeingcv BbesvC BcvC Bedcv Bedcvs BedcvsC BedvsC Bhavecsv Bhaveedcsv
  BhaveedvC BhaveingsvC BhavevC BingcvC Bioncsv BionssvC BionsvC BitysvC Blycsv BlyvC BofedvC BofvC Bscv BtossvC BwillersvC D-|U D=3|N
  D=3|also D=3|an D=3|before D=3|by D=3|during D=3|many D=3|no D=3|of D=3|on D=3|or D=3|say D=3|such D=3|there D=3|to D=3|was D=3|were
  D=3|will D=5|$ D=6|-ed D=6|-er D=6|-ly D=6|N D=6|Uly D=6|at D=6|his D=6|is D=6|only D=6|when D=6|which D=6|will D=7|N DN|has DQ|and
  DUed|by DUed|to Dafter|he Dafter|the Dand|- Dand|Q Dand|Us Dand|are Dand|had Dand|that Dand|the Dand|when Dand|will Dand|would Dat|the
  Dbecause|N Dbecause|Q. Dbecause|he Dbecause|the Dbefore|the Dhas|been Dhave|been Dhe|V Dhe|told Din|0 Din|his Din|the Dis|Ved Dwas|U
  Dwhen|-ing Dwhen|i Dwhen|she Dwhile|- Dwhile|-ing Dwhile|she Dwrote|N EacclaimsvC EaccusbesvC EaccushavesvC EaddbecvC EaddhavesvC
  EaddresssvC EadmissionsvC EadoptsvC EagainsvC EanxietysvC EapologizsvC EappearhavesvC EappearwillsvC Earen'tsvC Eargucsv EarguhavesvC
  EarguofsvC EarticulatsvC EaskbevC Easkcsv Easkcvs EassailsvC EassumptionsvC EattacksvC EattemptsvC EbackbesvC Ebackcsv EbacksvC EboosvC
  EcallofsvC EcaptursvC EchargbesvC EcitvC Eclaimcsv EclaimhavesvC EclaimvC EclashsvC EcomplaintsvC EconcernsvC EconcernvC EconfidencsvC
  EconfirmbesvC EconsensusvC EconsiderbecvC EcontentionsvC Ecriticismcsv EcriticizvC EcritiqusvC EdebatsvC EdecidwillsvC EdeclarbesvC
  EdeclarvC Edeclincsv EdeliversvC Edescribcsv EdescribtosvC EdeterminsvC EdevothavesvC EdiscustosvC EdisliksvC EdisplaysvC Edon'tsvC
  EdoubtsvC EdubbsvC EendorsementsvC EendorswillsvC EendursvC Eexplaincvs EexplaintosvC EexpressbesvC EexpresshavesvC EexpressvC
  EfocushavesvC EforcefullysvC EformallybesvC EhardsvC Ehasn'tsvC EhighlightsvC EhintsvC EhirsvC EhopbecvC EinabilitysvC EindicatsvC
  EknewsvC EknownbesvC Eknowncsv ElabelsvC ElaidhavesvC ElaunchsvC Eleft-leansvC ElookwillsvC EmadsvC EmaintainsvC Ementioncsv EmentionvC
  EmisstatsvC EnambesvC EnothavesvC EnotvC EofferwillsvC EopensvC EpersuadsvC EpicksvC Epointcsv EpostsvC EproceedsvC EproclaimsvC
  Epromiscsv EpromissvC EpropossvC EprovidsvC EquestionsvC EreadvC ErealizsvC ErebuffsvC ErecallcsvC ErecognizwillsvC ErecountsvC
  EreferrbecvC Erefuscsv ErememberbesvC ErenewsvC ErepeatbesvC Ereplycsv EreportedlyhavesvC EreportedlysvC EreportsvC EreportvC
  EresonatsvC ErespondhavesvC ErevealbesvC ErevealvC Eright-leansvC ErulingsvC EsaidcvsC Esaidhavecsv EsaytovC EsecretsvC EseeksvC
  EseemcsvC Eseemcv EseemwillsvC Eseenbecv EseensvC EseewillsvC Eself-describsvC EshowvC EshowwillsvC EshruggsvC EsinglsvC EslammsvC
  Esoughtcsv EsoundsvC EspeculationsvC EspoksvC EspottsvC EstronglysvC EstumpsvC EsuggestionvC EsuggestofsvC EsuggestvC EsupportvC
  EswipsvC EtalkofsvC EtellofsvC EthankbesvC EthinkcsvC EthrewsvC EturnsvC EtweetsvC EunclearsvC EunderstandsvC EunleashsvC EvotsvC
  Ewantcsv EwantwillsvC EwillbesvC EwrittenbesvC EwrotsvC H0becvC H0havevC H0ofsvC H0tosvC H0vsC H0willcsv H0willcsvC H1svC L1vC L2cvC
  M-|the|svC M=3|-|svC M=3|-|vsC M=3|N|csv M=3|N|vC M=3|Q.|vC M=4|=10|svC M=4|Q,|svC M=4|Q?|svC M=4|a|svC M=4|the|svC M=5|Q.|svC
  MN|that|vC MUed|-ed|svC MUed|-ions|svC MUed|N|vC MUed|Uing|svC MUed|before|svC MUed|from|svC MUed|in|svC MUed|more|svC MUed|one|svC
  MUed|through|svC MUed|up|svC MUer|the|svC MUing|-ed|svC MUing|-ly|svC MUing|N|vC MUing|Uing|svC MUing|U|svC MUing|a|vC MUing|of|svC
  MUing|the|svC MUing|up|svC MUions|about|svC MUions|that|svC MUion|about|svC MUion|for|svC MUion|that|svC MUly|-ed|svC MUly|that|svC
  MUment|of|svC MUs|-er|svC MUs|-s|svC MUs|about|svC MUs|in|svC MUs|like|svC MUs|the|svC MUs|to|svC MU|-ers|svC MU|-er|svC MU|-ing|svC
  MU|-ly|svC MU|=6|svC MU|Q.|svC MU|U|svC MU|among|svC MU|an|svC MU|as|svC MU|both|svC MU|if|svC MU|i|svC MU|more|svC MU|that|vC
  MU|them|svC MU|the|vC MVed|-ed|svC MVed|-ions|svC MVed|-s|svC MVed|-|svC MVed|=6|svC MVed|N|vC MVed|Q,|svC MVed|Q.|svC MVed|Ual|svC
  MVed|Ued|svC MVed|Uly|svC MVed|after|svC MVed|both|svC MVed|for|svC MVed|how|svC MVed|it|svC MVed|like|svC MVed|on|svC MVed|over|svC
  MVed|people|svC MVed|support|svC MVed|that|vC MVed|this|svC MVed|up|svC MVed|when|svC MVing|-ed|svC MVing|-s|vC MVing|Us|svC MVing|U|svC
  MVing|her|svC MVing|him|svC MVing|that|vC MVing|their|svC MVing|them|svC MVing|to|vC MVion|of|svC MVion|that|svC MVly|-|svC MVly|Ued|svC
  MVly|V|svC MVly|that|svC MVs|-s|svC MVs|-|svC MVs|U|svC MVs|about|svC MVs|and|svC MVs|her|svC MVs|how|svC MVs|in|svC MVs|the|svC
  MVs|with|svC MV|N|vC MV|for|svC MV|he|svC MV|political|svC MV|the|svC MV|to|vC M^|-ing|csv M^|-ing|cvs M^|=7|csv M^|N|cvs M^|Q.|csvC
  M^|Q|cvs M^|Q|cvsC M^|and|cvs M^|asked|csvC M^|as|csv M^|as|cvs M^|at|csv M^|but|csv M^|but|cvs M^|he|csvC M^|he|cvs M^|in|csv
  M^|it|csvC M^|it|cvs M^|now|csv M^|she|csvC M^|this|csv M^|when|csvC Mabout|a|svC Mabout|how|svC Mabout|its|svC Mabout|their|vC
  Mabout|whether|svC Mand|that|svC Masked|about|svC Masked|for|svC Masked|him|svC Masked|to|svC Mattacks|on|svC Mat|a|svC Mat|the|svC
  Mby|-ing|svC Mcalled|-|svC Mcalled|an|svC Mcalled|a|svC Mcalled|her|svC Mfor|a|vC Mfor|her|svC Mfor|his|svC Mfor|what|svC Mfrom|N|svC
  Min|N|svC Mof|N|svC Mof|N|vC Mof|his|svC Mof|what|svC Mon|how|svC Mon|the|vC Msaid|=6|svC Msaid|U|svC Msaid|a|svC Msaid|their|svC
  Msaying|-s|svC Msaying|Q.|svC Msaying|as|svC Msaying|that|vC Msays|-|svC Msays|is|svC Msays|it|svC Msay|-s|svC Msay|he|svC Msay|that|svC
  Msay|they|svC Msupport|among|svC Msupport|from|svC Msupport|of|svC Msupport|the|svC Mtold|N|svC Mtold|that|svC Mto|-ing|svC Mto|-s|svC
  Mto|a|vC Mto|her|svC Mto|his|svC Mto|the|vC O-ed|svC1 O-er|svC6 O-ly|svC1 O-ly|svC6 O-s|svC4 O-|svC3 O-|svC4 O-|svC5 O=3|csvC6 O=3|cvsC2
  O=6|svC1 O=6|svC6 OQ|cvs1 OQ|vsC2 OUers|svC0 OUer|svC1 OUing|csv0 OUing|svC6 OUions|svC0 OUion|csv0 OUity|svC0 OUly|svC2 OU|svC0
  OVing|svC6 OVion|csv0 OVs|csvC0 OVs|svC0 OVs|svC6 Oand|svC6 Oare|csv1 Oare|csvC1 Oare|svC2 Oasked|csv0 Oattacks|svC0 Ocalled|csv0
  Ocalled|svC6 Ocould|svC1 Odid|svC1 Ohas|csv1 Ohave|svC6 Ois|svC4 Ojust|svC1 Omade|svC0 Onot|svC1 Oonly|svC1 Opresidential|svC4
  Opresidential|svC6 Oto|svC6 Otuesday|svC1 Owas|csv1 Owas|svC6 Owere|svC6 Owill|svC3 Owould|svC6 Sadd Sargu Sback Scit Sconcern Sconsider
  Sdecid Sendors Sexplain Slist Slook Smention Snot Spledg Spromis Sread Sreferr Srefus Srespond Sreveal Ssaid Ssay Sshow Sshown Ssuggest
  Ssupport Swant Sworry Swrot U-ion UN UUs Ubeing Ufor Ufrom Uhad Umore Unot Uthen Uto Uwhat Uwill Uwith V0csvC V1csvC V1vC V2csvC V2cvs
  W0csv0 W0csvC0 W1csvC0 W1csvC1 W1cv0 W1cvC1 W1cvs0 W1cvsC0 W1vsC0 W2csvC0 W2cv0 W2cvs0 W2vC0 W3csv0 W3csvC1 W3svC1 W3vC1 Xq Y Y&
  Y1&content|around|source|and|cue Y1,according|to|source,|content Y1,passive|cue,|source,|content Y1<content|around|source|and|cue
  Y1<passive|cue,|source,|content Y1<source|goes|on,|content Y1content|according|to|source Y1content|around|source|and|cue
  Y1passive|cue,|source,|content Y1pcontent|around|according|to|source Y1qcontent|around|source|and|cue Y1qsource,|cue,|content
  Y1rquotation,|source,|cue Y1~content,|source,|cue Y1~content|around|according|to|source Y< Ym Yq Y~ Z001cv Z002vC Z003csv Z003cvC
  Z012csv Z013csvC Z013cvC Z013svC Z013vC Z102svC Z103cvsC Z103vsC Z112cvsC Z113csvC aacclaim|svC aaddress|svC aadd|cvC aadd|svC
  aadmission|svC aagain|svC aapologiz|svC aappear|csvC aaren't|svC aargu|csv aargu|vC aarticulat|svC aask|csv aask|svC aassail|svC
  aassumption|svC aassur|svC aavoid|svC aboast|csv abother|svC acast|svC acenter|svC acharg|cv acharg|svC acit|vC aclaim|csv aclash|svC
  aclear|svC acomplaint|svC aconfidenc|svC aconsensu|svC acontention|svC acontrast|svC acover|svC acriticism|csv acriticism|svC
  acritiqu|svC acry|svC adebat|svC adecid|svC adecid|vC adeclin|csv ademonstrat|svC adescrib|csv adescrib|vC adon't|svC aecho|svC
  aembrac|svC aencourag|svC aendorsement|svC aendors|vC aendur|svC aenjoy|svC aenthusiastic|svC aexpect|cv aexpres|svC afavor|svC
  afiercely|svC afocus|svC afocu|svC aforcefully|svC aformally|svC ahard|svC ahasn't|svC ahighlight|svC ahir|svC ahitt|svC ahop|csvC
  ahop|cvC ainability|svC ainclud|svC ainterest|svC aintroduc|svC ajump|svC aknew|svC aknown|csv aknow|csvC alaid|svC alearn|svC
  aleft-lean|svC amention|csv amention|vC aminc|svC amisstat|svC anot|vC aofficially|svC aopen|svC apick|svC apivot|svC apoint|csv
  aproceed|svC aproject|svC apromis|csv aprovid|svC aread|vC arebuff|svC arecall|csvC arecount|svC areferr|csv areferr|cvC arefus|csv
  arefus|vC areluctant|svC areply|csv aresist|svC aresonat|svC aright-lean|svC aruling|svC asaid|cvsC asaid|vC asay|vC asecret|svC
  aseem|csvC aseem|cv aseen|csv aseen|cv aself-describ|svC asentenc|svC ashow|vC ashrugg|svC asingl|svC asound|svC aspeculation|svC
  aspok|svC astrongly|svC astump|svC asuggest|vC asupport|vC aswip|svC athink|csvC athrew|svC atold|svC aturn|svC aunclear|svC
  aunderstand|svC aunveil|svC avocal|svC awant|csv awant|vC aweigh|svC aworry|vC awrit|svC awrot|svC bcsv-ing bcsv=7 bcsvC-ing bcsvCQ.
  bcsvCasked bcsvChis bcsvCshe bcsvCwhat bcsvCwhen bcsvCwho bcsvas bcsvat bcsvbut bcsvfor bcsvin bcsvnow bcsvthat bcvCN bcvCQ, bcvChe
  bcvChis bcvCit bcvCwhat bcvs- bcvs-ing bcvsCQ bcvsN bcvsa bcvsand bcvsas bcvsbut bcvshe bcvsit bsvC- bsvC-ed bsvC-ers bsvC-ly bsvC-ment
  bsvC=10 bsvCQ, bsvCQ? bsvCare bsvCfar bsvCfor bsvChad bsvChas bsvCits bsvCjust bsvCmonday bsvCmore bsvCout bsvCpolitical bsvCsupport
  bsvCthis bsvCthree bsvCto bsvCwhen bsvCwhich bvC-al bvC-ion bvC0 bvCQ. bvCUing bvCUs bvChow bvCsuch bvCthe bvCtheir bvCto bvsC- bvsCQ
  bvsCthat ccsv00 ccsvCQ01 ccsvCQ10 ccsvCQ11 ccv00 ccv10 ccvC10 ccvCQ10 ccvQ10 ccvs00 ccvs10 ccvsC10 cvCQ10 cvsCQ00 dcsv1 dcsv7 dcsvC11
  dcsvC4 dcsvC6 dcsvC7 dcsvC9 dcv1 dcv12 dcv3 dcv6 dcv8 dcvC11 dcvC5 dcvC8 dcvs5 dcvs8 dsvC1 dsvC8 dvC11 dvC5 dvsC10 dvsC11 ecsv9 ecsvC6
  ecv1 ecv2 ecv9 ecvC4 ecvs2 ecvs4 ecvsC3 esvC6 evC1 evC4 evC5 evC6 evC9 evsC4 evsC9 g0vC g1vsC g2csv g2svC g3svC g3vC g4csv g4cv g5vC
  h1csv h1svC h2cv h2svC h3csvC h3cv h4cv h4cvC h4cvs h4vC h5csv j1csv j1cv j1vC j3vsC j4cvC j4cvsC j4vsC j5svC j5vC kcsv-ed kcsv-ing
  kcsvC- kcsvC-s kcsvCthey kcsvUed kcsvUing kcsvan kcsvhas kcsvhave kcsvmost kcsvsome kcvs-ly kcvs-s kcvsCN kcvsCa kcvsthe kcvsthey
  ksvC-ion ksvC-ly ksvC0 ksvCUer ksvCUions ksvCVed ksvCand ksvCany ksvCby ksvCcampaign ksvCduring ksvCfirst ksvCfor ksvChad ksvCi
  ksvCincluding ksvCmade ksvCmay ksvCparty ksvCpolitical ksvCtheir ksvCthose ksvCwas ksvCwith ksvCwould l02 l31 l33 l50 m02 m11 m13 m20
  m33 m43 m50 n12 n14 n15 n20 n21 n22 n24 n25 n33 n34 n43 n55 o-|svC o-|vC o=3|csv o=3|svC o=4|vC oUal|svC oUed|svC oUed|vC oUions|svC
  oUion|svC oUity|svC oUment|svC oU|vC oVer|vC oVing|vC oafter|svC oand|csvC oand|svC oattacks|svC oat|svC obut|csvC ocalled|svC ofrom|svC
  oher|svC ohim|svC ointo|svC olike|svC oof|csvC oof|vC osay|vC osupport|vC oup|svC owith|svC pacclaim1svC paccord1svC padd0cvC padd1vC
  paddress1svC padmitt2svC pagre4svC paim2svC pannounc1svC panswer1svC pappear0csvC pappear4svC paren't1svC pargu0csv particulat1svC
  pask0csv passum1svC passumption1svC passur1svC pattack1svC pattempt1svC pattention2svC pavoid1svC pawar2svC pboast0csv pboast1svC
  pboo1svC pbristl4svC pcall1svC pcast4svC pchant2svC pcharg0cv pcharg1svC pcit1vC pclaim0csv pclaim1vC pcomplain2svC pcomplaint1svC
  pconfidenc1svC pconfident1svC pconsensu1svC pcontrast1svC pconvinc1svC pcover1svC pcriticism0csv pcriticism4svC pcritiqu2svC pcry1svC
  pdebat1svC pdecid1vC pdeclar4svC pdeclin0csv pdeclin3svC pdemand1svC pdescrib0csv pdescrib1vC pdon't1svC pdwell2svC pembrac1svC
  pencourag1svC pendors1vC pendorsement1svC pendur1svC penjoy1svC pexpect0cv pfiercely1svC pfocu1svC pfocu2svC pfocus1svC pfound1svC
  phard1svC phighlight1svC phir1svC phitt1svC phop0csvC phop0cvC pinability1svC pinclud1svC pinsist2svC pintroduc1svC pknew1svC pknow0csvC
  pknown0csv pknown2svC plaid1svC pmad1svC pmention0csv pmention2vC pminc1svC pmisstat1svC pmount1svC pnot2svC poffer4svC pofficially1svC
  popen1svC ppaint1svC ppass4svC ppick1svC ppoint0csv ppoint4svC ppress1svC pprivately1svC pproject1svC ppromis0csv pprovid1svC pput1svC
  pquestion4svC pquick1svC pquickly1svC preact1svC pread1vC prealiz1svC precall0csvC precount1svC preferr0csv preferr0cvC preferr4svC
  prefus0csv preleas4svC preluctant1svC premember2svC premind1svC premind3svC prenew1svC preply0csv preport1vC presonat1svC prespond2svC
  pright-lean1svC psaid0cvsC psaid2svC psaid2vC psay1vC psee2svC pseem0csvC pseem0cv pseem2svC pseem4svC pseen0csv pseen0cv pseen1svC
  pseen2svC pself-describ1svC psent1svC psentenc1svC pshow1vC pshow3svC psid1svC psign2svC psingl1svC pspeculation1svC pspok2svC
  pstrongly1svC psuggest2svC psupport1vC ptell2vC ptell3svC ptestify1svC pthink0csvC pthreaten4svC pthrew1svC ptri3svC punclear1svC
  punderscor1svC punveil1svC pview2svC pwant0csv pwant1vC pwant4svC pwent2svC pworry2vC pwrit1svC pwrit2svC pwrit4svC q$|csvC q$|cvC q$|vC
  q$|vsC q-ed|svC q-s|svC q=3|csvC q=3|cv q=5|cvsC qN|csv qU|svC qVed|cvs qVs|cv qand|csvC qat|svC qa|svC qby|svC qfor|svC qfrom|svC
  qhas|cv qhave|cvs qhave|svC qhe|svC qis|cv qis|svC qsaid|cvs qsaid|svC qsaying|svC qshe|svC qto|svC qwas|cvs qwas|svC qwhen|csvC
  qwrote|cvs r2008 r2012 r2013 r44 rabout radditional radelson ragents railes ramid ramong ranimating ranother rany rarad rbaker
  rbattlegrounds rbecome rbegan rbipartisan rblocher rbond rbusinesses rcacheris rcalif. rcalifornia rcandidacy rcandidate rcaucus
  rcleveland rclinton's rclose rcoffee rcolorado rcolumbia rcompetitors rconference rconversation rcorker rcountry rdata rdeal rdemocratic
  rdevelopment rdidn’t rdnc rdocuments rdoesn't relders relections remployees remployers rerdogan rexample rfacing rfather rfields rfitton
  rfor rfour rfrancis rfrustrated rfundamental rgeneral rget rgingrich rgop rgreenberg rgrowing rgutin rhampshire rhasn't rhassan rhe's
  rheld rhelped rhis rholan rin rinformation rinterview rinvestigation rissa rit rkunin rlater rleast rlevine rlew rlike rlittle rlong
  rmain rmcconnell rmeans rmedia rmiami rmills rminister rminutes rmoney rmove rmovement rmuch rnabisco rname rnames rnations rneed
  robama's rohio rone rorganizers rortega rover roverall rpalin rpart rparty rpersistent rperson rphone rpierce rplan rpolled rpresidency
  rprimaries rquartet rquestions rrabbis rradio rrate rrefugees rrelease rreleased rremain rreynolds rrichards rroffman rrubio's rryan’s
  rsalceda rsame rsanders's rscarborough rsigns rsmith rsomeone rsometimes rsoon rstaffers rstrong rsuch rsuperdelegates rsvp rtaking
  rtalk rteachers rtenney rtheir rthere's rthere’s rthese rtime rtrump’s ru.s. rus rvery rvictims rvideo rwalker rweiner rwell rwhite rwho
  rwho’s rwithout sacclaim-ing|svC saccord-|vsC saccordand|cvs saccordas|cvs saccordthat|cvs saccordthe|cvsC saddQ.|csvC sagreN|csv
  sagrethat|svC sagrethe|svC sagreto|svC sannounchis|svC sannouncthey|svC sanxietyamong|svC sappear-|svC sappearN|csv sappearin|svC
  sargua|svC saskN|svC saskthat|svC sassumptionthat|svC sattack-|svC sattacka|svC sattackher|svC sattackon|svC sattentionthat|svC
  sbackby|svC sbackof|svC sbeliev-|svC sbelievhe|svC sbelievthey|svC sblamthe|svC sblastN|svC scall-ed|svC scall-|svC scallN|csv
  scallQ|svC scallher|svC scallthat|svC scallthem|svC scallthe|svC scasttheir|svC schantQ!|svC schargthe|svC schargwith|svC scitthe|svC
  sclaimabout|svC sclaima|svC sclaimhe|svC sclaimthat|vC sclear-|svC sclearhow|svC scomplaintthat|svC sconcernabout|svC sconfidencthat|svC
  sconsiderUing|svC scontinuto|svC scriticismN|csv scriticismfor|svC scriticismthat|svC scriticismthe|svC sdeclar-|svC sdeclarthe|svC
  sdeem-ed|svC sdefendhis|svC sdenythe|svC sdevotto|svC sdiscussthe|svC sdoubtabout|svC sendorsN|svC sendorsementof|svC sexplainhis|svC
  sfearN|svC sfocuon|svC sfound-s|svC sfoundthe|svC shardto|svC shintthat|svC shopto|svC signorthe|svC simplythat|svC sindicatthat|svC
  sinsistthat|svC sintendthat|svC sintendto|svC sissua|svC sissuthe|svC sknowabout|svC sknown-|svC sknownfor|svC sknowwhat|svC slookat|svC
  slookfor|svC smentionas|svC smentionof|svC smentionthat|svC smockN|svC snamN|svC snotN|svC sofferan|svC sofferher|svC soffersome|svC
  sofferthe|svC sorderthe|svC spassthe|svC spointhis|svC sposta|svC spraisher|svC spredictN|svC spredictthe|svC spressN|svC spressthe|svC
  sprojectto|svC spromishe|svC spromisthat|svC spropos-ion|svC sprovida|svC squestionabout|svC squestionthat|svC srealizthat|svC
  sreferrthe|svC sreiteratthat|svC sreleas-|svC sreluctantto|svC sremindN|svC sremindthat|svC sremindthe|svC srepeatfor|svC sreplyQ,|csv
  sreport-ions|svC sreportQ,|csv sreporta|svC sreportby|svC srespondN|svC sreveal-|svC srevealN|svC srulingthat|svC ssaid-ing|csvC
  ssaid=6|svC ssaidQ,|cvsC ssaidQ?|cvs ssaidQ?|svC ssaidQ|cvsC ssaidQ|svC ssaidUing|csv ssaidU|svC ssaidand|csv ssaida|svC ssaidtheir|svC
  ssaidthis|csv ssaidwhen|csvC ssaidwhile|csv ssaidwould|svC ssawthe|svC ssay-er|svC ssayN|csvC ssayUly|svC ssayUs|svC ssayas|svC
  ssayhe|svC ssayit|svC ssaythat|svC ssaythey|svC ssaywhat|csvC sseeif|svC sseem-ly|svC sseem-|svC sseemN|csv sseemUed|svC sseemUly|svC
  sseemU|svC sseema|svC sseemlike|svC sseemthat|svC sseenUing|svC sseenas|svC sseenthe|svC sseethat|svC ssentencto|svC sshara|svC
  sshoutQ!|svC sshow-|svC sshowUs|svC sshowher|svC sshowhow|svC sshowis|svC sshowthe|svC ssinglout|svC sslammN|svC ssoughtthat|svC
  sspokfor|svC sspokwith|svC ssuggesta|svC ssuggesthe|svC ssuggestshe|svC ssupportamong|svC ssupportfrom|svC ssupporther|svC
  ssupportof|svC stalk-ing|svC stalkthat|svC stellQ.|svC stellhis|svC stellthat|vC sthinkQ,|svC sthinkabout|svC sthinkis|svC stitlQ,|svC
  stitlQ.|svC stoldthe|svC stria|svC stributto|svC strito|svC sunderstandthat|svC svotin|svC svotthe|svC swant-|svC swantthe|svC
  swarnabout|svC swentthat|svC sworrythe|vC swritQ,|csvC swrita|svC swrotin|svC swrotthe|svC swrotto|svC t-al|svC t-ed|svC t-ing|svC
  t-ions|svC t-ion|svC tQ.|csvC tQ?|svC tQ|svC tUed|svC tUing|svC tUs|svC tV|svC talso|svC tasked|cvs tasked|svC tas|csvC tat|svC ta|svC
  tbefore|svC tby|cvs tby|cvsC tby|svC tcalled|svC tcandidate|svC tdid|svC tdo|svC tin|svC tmade|svC tone|svC tpresident|svC tsaid|cvsC
  tsay|cvs tsupport|svC tthe|svC ttold|svC tto|svC twhat|csv twrote|cvs wacclaim|svC waccused|svC wacknowledged|svC wacknowledging|svC
  wadded|svC wadding|vC waddressed|svC wadds|svC wadmission|svC wadopted|svC wadvocated|svC wagain|svC wagreed|csv waiming|svC
  wannouncing|svC wanxiety|svC wapologized|svC wappeared|csv wappeared|cvC wappears|csv waren't|svC wargued|csv wargued|csvC wargues|svC
  warticulated|svC wasked|csv wasking|vC wasks|svC wask|vC wasserting|svC wassumed|svC wassumption|svC wattacking|svC wattempted|svC
  wavoided|svC wbacking|svC wbelieves|svC wblamed|svC wboasted|csv wboasts|svC wbooed|svC wcalled|csv wcalling|csv wcalling|svC wcalls|csv
  wcall|svC wcall|vC wcentered|svC wchallenged|svC wchampioned|svC wchants|svC wcharged|cv wcharged|svC wclashed|svC wclear|svC
  wcomplaints|svC wcomplain|svC wconceding|svC wconcerns|svC wconcern|vC wconfidence|svC wconsensus|svC wconsidered|svC wcontention|svC
  wcontinued|svC wcovered|svC wcriticism|csv wcritique|svC wdebated|svC wdeclared|svC wdeclaring|svC wdeclined|csv wdenied|svC
  wdenouncing|svC wdescribed|csv wdescribed|svC wdiscussed|svC wdon't|svC wdoubts|svC wechoing|svC wembraced|svC wencourage|svC
  wendorsed|svC wendorsement|svC wenthusiastic|svC wexpected|cv wexpects|svC wexplained|csvC wexplain|svC wexpressing|svC wexpress|svC
  wfavored|svC wfears|svC wfiercely|svC wfocused|svC wfocuses|svC wfocus|svC wforcefully|svC wformally|svC whammered|svC whard|svC
  whasn't|svC whired|svC whitting|svC whoping|cvC wimplied|svC winability|svC winterested|svC wjumped|svC wknew|svC wknown|csv wknow|csvC
  wknow|svC wlabeled|svC wlaid|svC wleft-leaning|svC wlisted|svC wmentioned|svC wmention|csv wmention|vC wmisstated|svC wmounted|svC
  wnoting|svC wofficially|svC wopened|svC wopposing|svC woutlined|svC wpassed|svC wpersuaded|svC wpicked|svC wpointed|csv wpointed|svC
  wpredicted|svC wpressing|svC wproceeded|svC wprojected|svC wpromise|svC wpromising|vC wpromoted|svC wprovided|svC wpushed|svC
  wquestions|svC wquestion|vC wread|svC wrealized|svC wrebuffed|svC wrecalled|csvC wrecall|svC wrecognized|svC wrecounted|svC
  wreferences|svC wreferred|csv wreferring|cvC wrefused|csv wrefuse|svC wrejecting|svC wreluctant|svC wremarking|svC wreminding|svC
  wrepeated|svC wreplied|csv wresisted|svC wresonated|svC wresponded|svC wrevealing|svC wright-leaning|svC wrulings|svC wsaid|cvsC
  wsaid|vC wsaying|csvC wsay|cvs wsay|vC wsecret|svC wseemed|csv wseems|csv wseen|csv wseen|cv wself-described|svC wsentenced|svC
  wshares|svC wshowed|svC wshows|vC wshow|csvC wsingled|svC wsounding|svC wsparked|svC wspeculation|svC wspoke|svC wstated|svC
  wstrongly|svC wstumped|svC wsuggesting|vC wsuggests|svC wsupport|vC wtalking|vC wtell|svC wthanking|svC wthreatens|svC wthrew|svC
  wtold|svC wtried|svC wtweeted|svC wunclear|svC wunderscore|svC wunderstanding|svC wunleashed|svC wvocal|svC wwant|csv wweighed|svC
  wworries|svC wworrying|svC wwrote|svC
0.1 01vsC 21001 22001 22100 22301 22311 23000 23001 23100 23101 24000 25000 26000 26200 26301 27210 27301 27311 28201 28310 29101 29200
  31vC0 32vC0 33cv0 33cvsC1 34cvs1 36cvC0 37csvC1 37vsC1 38csv1 39cv0 39svC1 Bbeedcv BbelycvC BbessvC Bedcsv BedcsvC BersvC Bingcvs BionvC
  BivesvC BmentsvC BofingsvC BofingvsC BofsvC BscvC Bscvs BscvsC BwillionsvC BwilllysvC D$|$ D=3|- D=3|-ers D=3|and D=3|are D=3|former
  D=3|have D=3|just D=3|their D=3|they D=3|this D=6|as D=6|to D=6|with DN|Vs DN|added DN|told DVing|=3 DVing|to Dafter|-s Dafter|a
  Dafter|his Dafter|it Dand|=3 Dand|Ving Dand|Vs Dand|has Dand|support Das|he Da|- Dbecause|she Dbefore|Uing Dbefore|he Dbut|Ved Dbut|did
  Dduring|a Dhe|Ved Dhe|added Din|- Din|N Din|a Dlast|- Don|- Dsaid|former Dsaid|one Dsays|N Dshe|Ved Dshe|wrote Dthe|-al Dwas|Ued
  Dwere|Ved Dwhen|- Dwhen|asked Dwhen|it Dwhile|0 EaccusationsvC EacknowledgcsvC Eaddcsv EaddcvsC EadmitsvC EaimsvC EallegsvC EallowsvC
  EapplaudsvC EargucsvC EargumentsvC EaskcsvC EaskwillsvC EassertionsvC EassumsvC EbackhavesvC EbalksvC EblamsvC EblasthavesvC EbrushsvC
  EcallsvC EcallwillsvC EcheersvC EclearvC Eco-sponsorsvC EcommentsvC EcomparsvC EconcernbesvC Econcludcsv EconcludcsvC EconcludsvC
  EcondemnsvC EconfirmsvC EconsiderbesvC EconsidersvC EcontendsvC Econtinucsv EcountersvC EcreditsvC EcriticalbesvC EcriticizhavesvC
  EcriticizsvC EdecidsvC Edeclarcsv EdeclarcsvC EdeclarhavesvC EdecrysvC EdemandsvC EdenounchavesvC EdenouncsvC EdescribcsvC
  EdescribhavesvC EdevotsvC EdistancsvC EdoubtvC Eechobecvs EemailsvC EendorstosvC EexpectbevC EexpectvC EexpossvC EfearsvC EfearvC
  EfirsvC EfocusbesvC Efocuscsv EframsvC EhailsvC EhammersvC EhopbecsvC EhopefulbesvC EhophavesvC EhopofvC EhopsvC EidentifysvC EimaginsvC
  EinclinbesvC Eindicatcsv EindicathavesvC EinvoksvC EissuhavesvC Eknownbecv EknownbecvC EknowncvC EknownvC EknowsvC ElashsvC ElaysvC
  ElistsvC ElookbesvC EmadhavesvC EnamsvC EopposhavesvC EoptsvC EorderhavesvC EpassionatelysvC EplannsvC EplaysvC EpledgsvC EpointsvC
  EpostbesvC Epostcsv EposthavesvC EpraissvC EpredictbesvC EprefersvC EpresentsvC EpresssvC EprivatelysvC EpromisbesvC EpromisvC
  EpublishsvC EquestionhavesvC EquickbesvC ErailsvC EraissvC EreassursvC Erebuffcsv Erecallcsv ErecommendsvC ErefushavesvC ErefussvC
  EreiteratsvC ErejectsvC EreleasbesvC EreplysvC Ereportcvs EreporthavesvC ErespondcsvC ErespondwillsvC ErestrictsvC EretweetsvC
  ErevealsvC ErulsvC EsaidcsvC EsaidhavesvC Esaycsv EseemcvC EseenbecvC EshowbesvC EshowtosvC EsignalsvC EskepticalbesvC EslammhavesvC
  EslamsvC EsoughtsvC Estatcsv EstatementsvC EsuggestionsvC Esupportcsv EsupportofsvC EsuspectsvC EtalksvC Etellcsv EtellsvC EthanksvC
  EthinksvC EthinkwillsvC EthoughtsvC Etoldcsv EtouchsvC EtoutsvC Etweetcsv EtweetcsvC EtweethavesvC EvoichavesvC EvothavesvC EvowsvC
  EwantsvC EwarnhavesvC EwelcomsvC EwentsvC EwidelybecvC EwondersvC EwrittensvC EwrotcsvC EyellsvC H0becv H0cvs H0cvsC H0ofvsC L1vsC
  M-ment|that|svC M=3|-s|cvC M=3|-s|vsC M=3|0|vsC M=3|=10|svC M=3|Q.|svC M=3|the|cv M=3|the|vsC M=4|-ing|svC M=4|Q|svC M=4|to|svC
  M=6|that|svC MN|he|svC MUed|-er|svC MUed|N|svC MUed|Q|svC MUed|at|svC MUed|a|svC MUed|her|svC MUed|over|svC MUed|some|svC MUed|to|svC
  MUed|to|vC MUed|with|svC MUer|a|svC MUing|-s|svC MUing|Q|svC MUing|him|svC MUing|how|svC MUing|that|vC MUly|Ued|svC MUly|Ved|svC
  MUs|-ing|svC MUs|Q.|svC MUs|for|svC MUs|her|svC MUs|it|svC MUs|that|vC MUs|to|vC MU|-'s|svC MU|-|vC MU|N|svC MU|Us|svC MU|about|svC
  MU|all|svC MU|by|svC MU|it|svC MU|no|svC MU|of|svC MU|on|svC MU|out|svC MU|that|svC MU|the|svC MU|this|svC MU|to|svC MU|voters|svC
  MVed|-al|svC MVed|-s|vC MVed|Us|svC MVed|about|svC MVed|an|svC MVed|as|vC MVed|him|svC MVed|his|svC MVed|out|svC MVed|they|svC
  MVed|those|svC MVed|was|svC MVed|whether|svC MVer|to|svC MVing|-ing|svC MVing|-s|svC MVing|N|svC MVing|Q|svC MVing|about|svC MVing|a|svC
  MVing|for|svC MVing|he|svC MVing|to|svC MVly|Ving|svC MVs|-er|svC MVs|N|svC MVs|he|svC MVs|his|svC MVs|to|vC MVs|what|svC MVs|will|svC
  MV|-s|svC MV|an|svC MV|her|svC MV|they|svC MV|whether|svC M^|-ly|csv M^|=10|csvC M^|N|cvC M^|Q!|cvs M^|Q,|csv M^|Q,|cvs M^|Q,|cvsC
  M^|Q?|csv M^|Q?|csvC M^|Q?|cvsC M^|after|csvC M^|a|csv M^|his|csv M^|if|csvC M^|in|cvs M^|on|cvs M^|the|cv M^|the|cvs M^|the|cvsC
  M^|this|cvs M^|to|csv M^|while|csv Mabout|-ing|svC Mabout|-ion|svC Mabout|-s|svC Mabout|-|svC Mabout|her|vC Mabout|the|svC
  Mabout|what|svC Magainst|the|svC Mand|how|svC Masked|-ers|svC Masked|N|svC Masked|whether|vC Mas|N|vC Mas|the|vC Mat|-|svC
  Mcalled|Q.|svC Mfor|an|svC Mfor|the|svC Mmade|it|svC Mmonday|that|svC Mnight|that|svC Mof|-|svC Mof|a|svC Mof|how|svC Mon|-|svC
  Mon|what|svC Mout|a|svC Msaid|-al|svC Msaid|-ing|svC Msaid|-|svC Msaid|Us|svC Msaid|if|svC Msaid|she|svC Msaid|some|svC Msaid|that|vC
  Msaid|were|svC Msaying|-|svC Msaying|N|svC Msaying|a|svC Msaying|his|svC Msays|N|svC Msays|U's|svC Msays|his|svC Msays|its|svC
  Msays|that|svC Msays|there|svC Msay|-|svC Msay|N|svC Msay|there|svC Msay|the|svC Msupporters|that|svC Msupport|N|svC Mto|-ed|svC
  Mto|Us|svC Mto|U|svC Mto|a|svC Mvoters|that|svC Mwas|that|svC Mwrote|an|svC Mwrote|that|svC Myear|that|svC O-s|svC2 O=3|csvC1 O=3|svC6
  O=7|svC6 OUed|svC2 OUed|svC4 OUed|svC5 OUer|csv0 OUer|svC0 OUer|svC2 OUer|svC6 OUly|csv1 OUly|svC6 OUs|csvC0 OUs|svC3 OU|svC1 OVed|csv0
  OVed|svC0 OVed|svC4 OVers|svC0 OVly|svC0 OVly|svC1 OVs|svC3 OV|svC6 Oadded|csv0 Oalso|svC3 Oalso|svC5 Oare|svC4 Oare|svC6 Oasked|csvC0
  Odo|svC2 Ofirst|svC1 Ohad|csv1 Ohas|svC3 Ohas|svC4 Ohas|svC5 Ohas|svC6 Ohave|svC2 Ohave|svC4 Oin|cvs1 Ois|svC1 Oon|svC3 Osaid|svC0
  Osay|svC3 Otold|csv0 Oto|svC1 Owere|svC1 Owrote|svC0 Sassertion Sclear Scriticism Scriticiz Sdisclos Sdoubt Sidentify Sintend Sseen
  Stitl Surg Swidely U-er UUer Ua Uit Unew Uno Unow Uof V1cvs V1cvsC W0cvsC0 W0vC0 W2svC1 W2vsC1 W3vsC1 Y1&source|goes|on,|content
  Y1-content|around|source|and|cue Y1-source|goes|on,|content Y1content,|cue,|source Y1paccording|to|source,|content
  Y1pcontent|around|source|and|cue Y1qsource|goes|on,|content Y1rcontent|according|to|source Y1rcontent|around|according|to|source
  Y1rquotation,|cue,|source Y@ Z002cvs Z003vsC Z012csvC Z012vC Z013cvsC Z111cvs Z113cvsC Z113svC aaccusation|svC aaccus|svC
  aacknowledg|csvC aacknowledg|svC aadd|csv aadvocat|svC aagre|svC aaim|svC aalleg|svC aannounc|svC aappoint|svC aargument|svC aargu|svC
  aassertion|svC aback|csv abalk|svC abeliev|svC abemoan|svC ablast|svC ablock|svC acharacteriz|svC acheer|svC aclear|vC aco-sponsor|svC
  acomment|svC aconced|svC aconclud|csv aconclud|csvC aconclud|svC acondemn|svC aconsider|svC acontend|svC acontinu|csv acritical|svC
  acriticism|vC acriticiz|vC adeclar|csv adeclar|csvC adeclar|svC adeclin|svC adecry|svC adeem|svC adescrib|csvC adescrib|svC
  adetermin|svC adisavow|svC adiscus|svC adistanc|svC adoubt|svC adoubt|vC aecho|cvs aemail|svC aendors|svC aenvision|svC aexcit|svC
  aexpect|vC aexplicitly|svC aexpos|svC aexpress|svC afear|svC afil|svC afir|svC afocus|csv aforward|svC afram|svC ahail|svC ahesitat|svC
  ahopeful|svC ahop|svC ahop|vC aimagin|svC ainclin|svC aincreasingly|svC aindicat|csv ainitially|svC aissu|svC aknown|cv aknown|vC
  aknow|svC alash|svC alay|svC aliken|svC amention|svC anam|svC aoffer|svC aoppos|svC aorder|svC aoutspoken|svC apassionately|svC
  apetition|svC aplann|svC apledg|svC apost|csv apost|svC apredict|svC apreferr|svC aprefer|svC apresent|svC aprivately|svC apromis|svC
  apromot|svC apublicly|svC apublish|svC aput|svC arail|svC arais|svC areassur|svC arebuff|csv arebut|svC arecall|csv arecommend|svC
  areferenc|svC areferr|svC arefer|svC areject|svC areleas|svC aremember|svC areportedly|cvC areport|cvs areport|svC arequest|svC
  arespond|csvC arestrict|svC aretweet|svC areveal|svC asaid|csv aseen|cvC aseen|vC asignal|svC asimilarly|svC askeptical|svC aslam|svC
  asparr|svC aspeculat|svC astatement|svC astat|csv asuggestion|svC asuggest|svC asupport|csv asuspect|svC atalk|svC atell|csv athink|svC
  athought|svC athreaten|svC atold|csv atweet|csv atweet|csvC atweet|cvs atweet|svC aurg|vC aused|svC avoic|svC awarn|svC awelcom|svC
  awent|svC awidely|cvC awonder|svC aworry|svC awrot|csvC ayell|svC bcsv-ly bcsvC=10 bcsvCN bcsvCQ, bcsvCQ? bcsvCUing bcsvCa bcsvCafter
  bcsvCif bcsvCnow bcsvCthat bcsvCthe bcsvCwhich bcsvN bcsvQ? bcsva bcsvan bcsvhis bcsvthe bcsvwhich bcsvwhile bcvCall bcvCmany bcvCthe
  bcvCthey bcvCwho bcvsCQ, bcvsCQ? bcvsCthe bcvsQ! bcvsQ, bcvsafter bcvsin bcvson bcvsthis bsvC-ing bsvC-ion bsvC-ive bsvCN bsvCU bsvCUer
  bsvCUment bsvCV bsvCagainst bsvCall bsvCasked bsvCmany bsvCmost bsvCno bsvCnot bsvConly bsvCsuch bsvCwere bsvCwhere bvC-ed bvCan bvCas
  bvChis bvCnot bvCone bvCwhich bvsC0 bvsCQ. bvsCabout bvsCthe ccvC11 ccvCQ01 ccvsQ10 csvCQ01 cvCQ00 cvsC01 cvsCQ01 dcsv11 dcsv5 dcsvC10
  dcv4 dcv9 dcvC3 dcvC4 dcvC7 dcvs1 dcvs11 dcvs12 dsvC11 dvsC1 dvsC3 dvsC5 dvsC7 ecsv3 ecsv7 ecsvC5 ecsvC7 ecv3 ecvC1 ecvsC2 esvC1 evC3
  evsC6 evsC7 g0cvC g0cvs g0svC g1csv g1csvC g1vC g2vsC g3cvsC g4cvsC g4vsC h0csvC h0cvC h0svC h0vC h4csv h6svC j1cvC j1cvsC j3csv j3svC
  j4cvs j4svC j5cvs j5cvsC kcsvCa kcsvCthe kcsva kcsvhe kcsvher kcsvshe kcvs- kcvs0 ksvC- ksvCU's ksvCan ksvCcandidates ksvChis ksvCmore
  ksvCon ksvCother ksvCrecent ksvCstill ksvCsupporters kvsC-ly kvsCa kvsCthe l12 l23 l24 l30 m03 m10 m40 m55 m64 n35 n41 n45 o-ed|svC
  o-ers|svC o-ment|svC o-|csvC o=3|csvC o=3|cv o=4|svC o=6|csv o=7|cvC oQ|svC oUers|svC oUions|vC oUs|vC oVers|svC oVer|svC oVly|vC
  oVs|svC o^|cvsC oabout|svC oagainst|svC obut|cvC omonday|svC onight|svC osay|svC osupporters|svC owas|svC owrote|svC oyear|svC
  paccord4vsC paccusation1svC packnowledg0csvC packnowledg4svC padd0csv padvocat1svC paim1svC palleg1svC pallud2svC pannounc4svC
  pappear1vC pappoint1svC pargu4svC pask3vC passur2svC pattack2svC pawar1svC pback0csv pbalk1svC pbemoan1svC pblock1svC pchalleng1svC
  pcharacteriz1svC pcheer1svC pclear1vC pclear4svC pco-sponsor1svC pcomment2svC pcomplain1svC pconclud0csv pconclud0csvC pcondemn1svC
  pconsider1svC pconsistently1svC pcontinu0csv pcontinu2svC pcontinu4svC pcounter1svC pdeclar0csv pdeclar0csvC pdecry1svC pdeem1svC
  pdenounc1svC pdescrib0csvC pdetermin1svC pdisavow1svC pdwell1svC pecho0cvs pemail4svC penvision1svC pestimat1svC pexplain1svC
  pexplain4svC pexpos1svC pexpress1svC pfear1svC pfear1vC pfear2vC pfil1svC pfocus0csv pforward1svC pfram1svC phail1svC phopeful1svC
  pimagin1svC pinclin1svC pindicat0csv pinitially1svC pintend1svC pissu1svC pjok2svC pkeenly1svC pknow4svC pknown0cv pknown2vC plearn1svC
  pliken1svC plist1svC pmention2svC pnam1svC porder1svC pplan1svC pplann1svC ppledg1svC ppost0csv ppost4svC pprais1svC ppredict1svC
  pprefer1svC ppreferr1svC ppresent4svC ppush3svC prail2svC prais1svC prebuff0csv prebut1svC precall0csv precommend1svC prefer2svC
  preleas3svC premark1svC premind2svC prepeatedly2svC prepeatedly3svC preport0cvs preport1svC preport3svC preportedly0cvC prequest1svC
  prespond0csvC prespond4svC prestrict1svC pretweet1svC prip1svC psaid0csv psay4svC psee1svC pseek1svC pseem3svC pseen0cvC pshow4svC
  pshown1svC psign1svC psignal1svC pskeptical2svC pslam1svC psought1svC psparr1svC pspok4svC pstat0csv pstatement2svC psuggestion1svC
  psuggestion4svC psupport0csv psuspect1svC ptalk4svC ptell0csv ptell2svC pthink1svC pthrill1svC ptold0csv ptold2svC ptold4svC ptweet0csv
  ptweet0csvC ptweet0cvs ptweet2svC pupset1svC purg1vC pused1svC pvoic1svC pvot2svC pwant1svC pwarn1svC pwelcom1svC pwent1svC pwent4svC
  pwidely0cvC pwonder1svC pwrot0csvC pwrot2svC q-|vC q=3|cvC q=3|cvs q=3|vC q=6|vC qN|svC qVs|cvs qV|cvs qafter|csvC qafter|vC qas|svC
  qa|csv qbefore|svC qhe|csv qshe|csv qthat|svC qwere|cvs qwhen|vC r33 raccount rackman racosta ractivist ractivists ractor ractress
  radministration rads radviser ragency ralabama ramar ranthony rap rarm rash rassociates rattorneys raverage rayotte rbacker rbackers
  rbase rbeijing rbiden rblack rbozell rbradley rbrafman rbriggs rbrooks rbuchanan rbush rbyrne rcameron rcampaigns rcardin rcarolina
  rchaffetz rchange rchicago rchief rchina rchurch rclass rcoleman rcollins rcommentators rcommittee rcommitteeman rcompanies rcompany
  rconant rconsultant rcontenders rconway rcook rcouncil rcountries rcounty rcourses rcross rcrowd rcuriel rdavis rday rdepartment
  rdesantis reditorial relection reveryone rfact rfallon rfilings rfindings rfirms rfive rflorida rfox rfrank rfund rgermany rgil rgilbert
  rgore rgroup rhannity rhe’s rhicks rhill rhim rhimself rhost rhouston rhuckabee rhusted ri riii rinstitute rinvestors ritself rjournal
  rjudge rkasich rkirby rlaw rlawmakers rlawsuits rlawyer rlawyers rleadership rlewandowski rlimbaugh rlopez-cantera rlou rmanager rmany
  rmark-viverito rmccain rme rmembers rmemo rmercury rmessages rministry rmitchell rmogul rnarrator rnation rnetwork rnetworks rnews
  rnomination ro'malley rorganizations rothers routcome rpanel rpaper rparadis rparties rpen rpeople rperez rplatform rpodesta rpolice
  rpolicy rpoliticians rpolitico rpositive rpriebus rprocess rprogressives rproject rprosecutors rpublic rputin rrace rraces rraised
  rrallies rramos rrendell rrepublican rresearch rresidents rreuters rreview rrhodes rsantilli rschilling rschlafly rschoen rschultz
  rscientists rsenate rsharpton rsherry rskelly rsource rspeechwriter rspicer rspokeswoman rstaff rstarr rstate rstates rstevens rstone
  rstories rstrategists rstudies rsupporters rsurveyed rtechnology rtennessee rthey've rthiel rthose rtoday rtrumka rtuesday runion
  rvoters rwalsh rwatch rwe rwhom rwilliams rwork ryork rzuckoff saccord0|vsC saccordQ.|vsC saccordafter|cvs saccordon|cvs saccordthe|vsC
  saccus-|svC saccushim|svC saccusthe|svC sacknowledgN|svC saddN|csv saddN|csvC saddQ,|cvsC saddbut|csvC sagreN|svC sagrewith|svC
  saimat|svC sannouncUs|svC sannouncit|svC sapologizfor|svC sappearN|cvC sarguthe|svC sask-ers|svC sask-|svC saskQ?|csvC saskhim|svC
  saskhow|svC saskif|svC saskthem|svC saskthe|svC saskwhat|svC sattackhim|svC sawarthat|svC sbackformer|svC sbalkat|svC sbelievit|svC
  sbemoanthe|svC sblamfor|svC sblastout|svC sboasthis|svC sboastthat|svC scallhis|svC scallit|svC scallwhat|csvC scautionthat|svC
  scelebratthe|svC schallengN|svC schantQ|svC scit-al|svC scit-s|svC sclaimto|svC sconcernthat|svC scondemnthe|svC sconfirma|svC
  sconfirmthat|svC sconsider-ing|svC sconsistentlyUed|svC scontendthat|svC scontinuQ,|csv scontinuhis|svC scontinuthat|svC scriticismN|svC
  scriticizhis|svC sdecidthey|svC sdecidwhat|svC sdeclarN|svC sdeclarQ,|csv sdeclina|svC sdenouncN|svC sdenouncthe|svC sdescrib-|svC
  sdescribas|svC sdismissN|svC sdismissthe|svC sdoubtthat|svC sdwellon|svC seagerto|svC sechoN|svC sechothe|svC sembrachis|svC
  sendors-|svC sexpect-|svC sexpectN|cvC sexpectmany|cvC sexpectwho|cvC sexplainQ,|csvC sexplainQ.|svC sexplainhow|svC sexplainthat|svC
  sexpress-|svC sfavora|svC sfearthat|svC sfearthe|vC sfeela|svC sfila|svC sfindN|svC sfound0|svC sfoundN|csv sfoundit|svC shailthe|svC
  shopa|svC shopefulthat|svC shopof|svC shopthe|svC shopwill|svC sinclinto|svC sinsistthey|svC sintroducsome|svC sinvokthe|svC sknockN|svC
  sknowhow|svC sknownN|vC sknownas|svC slabelN|svC slaidout|svC slamentthe|svC slistthe|svC smadit|svC smadthat|svC smentiona|svC
  smentionhis|svC snotN|csv snothe|svC snotthat|svC snotthe|svC sofferUly|svC sofferhis|svC soppos-ing|svC sopposthe|svC soutlina|svC
  spass-|svC spointout|svC spointthat|svC spointthe|svC sportrayN|svC spost-|svC sposton|svC spostthe|svC spraishis|svC spraisthe|svC
  spredict-|svC spredictan|svC spredictthat|svC sprivatelythat|svC spromis-al|svC spropos-ing|svC sproposUing|svC sproposa|svC spusha|svC
  spushback|svC squestion-|svC squestionN|svC squestionhis|svC squestionwhether|svC sreadQ,|csv srecallQ,|csv srecallUing|svC sreferrN|svC
  sreferrto|svC srejectN|svC sreleasa|svC srepeatedlythat|svC srepeatthe|svC sreplyQ.|svC sreport-ly|svC sreportN|svC sreportin|csv
  sreportthe|csv sreportthe|svC srequest-ity|svC srespondQ,|csv srespondQ.|svC sresponda|svC srespondthe|svC srulthat|svC ssaid-al|svC
  ssaid-ing|svC ssaidN|svC ssaidQ?|csv ssaidQ|csv ssaidQ|cvs ssaidUs|svC ssaidafter|csvC ssaida|csv ssaidbut|csv ssaidher|svC ssaidhe|csv
  ssaidhis|svC ssaidif|csv ssaidif|csvC ssaidif|svC ssaidin|csv ssaidshe|svC ssaidsome|svC ssaidthat|vC ssaidthe|cvs ssaidwere|svC
  ssaidwhich|csvC ssayQ|svC ssayabout|svC ssaya|svC ssayif|svC ssayits|svC ssaythe|svC sseem-|vC sseemthe|cvC sshowN|csv sshownan|svC
  sshowno|svC sshowthat|svC sshowvoters|svC ssignan|svC sslamN|svC ssounda|svC sspokthat|svC sspotta|svC sstatthat|svC sstressthe|svC
  ssuggestionthat|svC ssuggestthey|svC ssuggestthe|svC stalkUly|svC stalkabout|svC stalkthe|vC stellto|svC sthankN|svC sthinkN|svC
  sthinkhis|svC sthinkit|svC sthinkshe|svC sthinkthey|svC sthoughtthat|svC stold-|svC stoldQ,|csvC stoldof|svC stoldshe|svC stouther|svC
  stweetQ!|csv stweetQ,|csv stweetQ,|csvC stweeta|svC stweetthat|svC sunveila|svC surgN|svC surgthe|svC sviewN|svC svotfor|svC
  swantmore|svC swenton|svC swritthat|svC swrotabout|svC swrotan|svC t0|svC t=5|svC tQ?|csv tQ?|csvC tV|cvs t^|csv t^|csvC tbecause|svC
  tby|vsC tfrom|cvs tincluding|svC tmake|svC tonly|svC tsays|cvs tso|svC tthen|svC tvoters|svC twhich|csvC twho|svC waccusing|svC
  wadded|csv wadding|svC wadds|csv wadmitting|svC wagrees|svC waims|svC walleges|svC walluding|svC wannounced|svC wappeared|vC
  wappears|cvC wappears|vC wargue|svC warguing|svC wargument|svC wassailed|svC wasserted|svC wassertion|svC wattributed|svC wbacked|csv
  wbalked|svC wbelieve|svC wbemoaned|svC wblames|svC wblame|svC wblasted|svC wblasting|svC wblast|svC wblocked|svC wbrushed|svC
  wcalled|csvC wcalls|svC wcautioned|svC wchallenging|svC wcharacterized|svC wchided|svC wcites|svC wclaimed|svC wclaims|svC wclaim|svC
  wclarified|svC wclear|vC wco-sponsored|svC wconceded|svC wconcerned|svC wconcluded|csv wconcluded|csvC wconcluded|svC wcondemned|svC
  wconsidering|svC wcontends|svC wcontinued|csv wcountered|svC wcredited|svC wcritical|svC wcriticism|vC wdeclared|csv wdeclared|csvC
  wdeclared|vC wdeclare|svC wdeclined|svC wdecried|svC wdefended|svC wdelivering|svC wdemands|svC wdisclosed|svC wdiscuss|svC
  wdismisses|svC wdistanced|svC wdwell|svC wechoed|cvs wechoed|svC wemailed|svC wemphasized|svC wendorse|svC westimated|svC wexpected|vC
  wexplained|csv wexplicitly|svC wexposed|svC wfear|svC wfiled|svC wfired|svC wfocusing|svC wframed|svC whailed|svC whighlighted|svC
  whopeful|svC whopes|vC whoping|csvC wimplying|svC winclined|svC wincreasingly|svC windicate|svC winitially|svC winvoked|svC wissued|svC
  wjoked|svC wjokes|svC wknown|cv wknown|vC wlabeling|svC wlashed|svC wlays|svC wlikened|svC wmentioning|svC wmentions|svC wmocked|svC
  wnaming|svC wnoted|csv wnotes|csv wopted|svC woutspoken|svC wpassionately|svC wplanning|svC wpledged|svC wpledges|svC wpoints|svC
  wportrayed|svC wposted|csv wpraising|svC wpredicting|svC wpreferred|svC wpressed|svC wprivately|svC wpromised|svC wpromising|svC
  wpromote|svC wproposing|svC wpublicly|svC wpublished|svC wrailing|svC wraised|svC wrattled|svC wreads|svC wread|csv wrebuffed|csv
  wrebut|svC wrecalled|csv wrecalled|svC wrecognize|svC wrefused|svC wrefusing|svC wreleasing|svC wremarked|svC wremembers|svC
  wreminded|svC wrepeating|svC wreportedly|cvC wreported|cvs wreporting|svC wreports|svC wrequested|svC wresponded|csvC wresponds|svC
  wrestricting|svC wretweeted|svC wrevealed|svC wreveal|svC wsaid|csv wsays|cvs wsay|csvC wseemed|cvC wseen|cvC wseen|vC wsees|svC
  wshows|svC wsimilarly|svC wskeptical|svC wslamming|svC wslams|svC wsparred|svC wstated|csv wstatement|svC wsupported|svC wtalk|svC
  wtells|svC wthink|vC wthought|svC wthreatened|svC wthreaten|svC wtold|csv wtweeted|csv wtweeted|csvC wtweeted|cvs wunveiled|svC
  wused|svC wviews|svC wvoiced|svC wvouched|svC wvowed|svC wwanted|svC wwant|svC wwarning|svC wwelcomed|svC wwent|svC wwidely|cvC
  wworry|svC wwrites|svC wwrote|csvC wyelled|svC
0.2 0-1cvsCQ 00csv 00cvs 00cvsQ 02vCQ 21201 21301 24200 25311 26100 29311 37csv1 38cvs1 39csv1 BbealsvC BbeedvC BbeersvC BcsvC BhaveedsvC
  BhavelysvC Bscsv BssvC BtoersvC BwillssvC D=3|-ing D=3|-s D=3|0 D=3|Ued D=3|Uing D=3|Ved D=3|a D=3|he D=3|his D=3|i D=3|saying D=3|where
  D=6|Q, DVing|that Dafter|-ing Dand|called Dbecause|it Dbefore|a Dbut|said Dhis|- Eaccordcvs EaccussvC EacknowledgsvC EaddcsvC EagresvC
  EalludsvC EannouncsvC EappearcvC EappearvC EaskhavesvC EbelievsvC EcallhavesvC EcautionsvC EcitsvC EconcedsvC EdeclinsvC EdefendsvC
  EderidsvC EdiscuswillsvC EdismisssvC EeagerbesvC EemphasizsvC EenthusiasticallysvC EfeelsvC EforecastsvC Efoundcsv EfoundsvC EinsistsvC
  EjoksvC ElamentsvC ElikensvC Enotcsv EofferbesvC EofferhavesvC EordersvC EpreferrsvC EpromishavesvC EproposhavesvC EpushbesvC EputsvC
  EquotsvC Ereadcsv ErecognizsvC EremembersvC ErepeatedlyhavesvC ErepeatedlysvC Esaidcsv EsaidsvC EsayofsvC EsaytosvC EseemvC EseenhavesvC
  EshockbesvC EshownhavesvC EstatsvC EsupporthavesvC EsupportwillsvC EthreatenhavesvC EtoldsvC EvowhavesvC L1svC M-|that|svC M=3|N|vsC
  M=3|Q?|svC M=3|Q|svC M=3|the|cvC M=3|the|svC M=3|which|csvC M=3|who|csv M=4|Q!|svC M=4|Q.|svC MN|to|svC MQ|that|svC MUed|-ly|svC
  MUed|Us|svC MUed|U|svC MUed|against|svC MUed|not|svC MUer|N|svC MUing|Uly|svC MUion|that|vC MUs|-ion|svC MUs|-|svC MUs|his|svC MU|a|svC
  MU|him|svC MU|other|svC MU|their|svC MU|they|svC MVed|any|svC MVed|he|svC MVed|its|svC MVed|new|svC MVed|their|svC MVed|the|svC
  MVed|the|vC MVed|what|svC MVing|N|vC MVing|how|svC MVing|the|svC MVly|Ved|svC MVs|a|svC MV|U|svC MV|it|svC M^|N|csv M^|Q,|csvC M^|a|csvC
  M^|but|csvC M^|he|csv M^|the|csv M^|the|csvC Mabout|his|vC Madded|that|svC Masked|-|svC Masked|if|vC Mcalled|him|svC Mcalled|it|svC
  Mcalled|on|svC Mdebate|that|svC Minterview|that|svC Mout|that|svC Msaid|it|svC Msaid|that|svC Msaid|was|svC Msays|he|svC Msays|the|svC
  Msay|she|svC Mtuesday|that|svC Mweek|that|svC Mwrote|a|svC O$|cvs1 O-s|svC1 O-|svC2 O=3|svC3 O=5|cvsC2 OUed|svC6 OUly|svC1 OU|svC5
  OVed|svC1 OVed|svC3 OVs|csv0 OV|csvC0 Oalso|svC2 Oare|svC3 Obeen|svC1 Ocould|svC2 Odid|svC3 Omade|svC2 Oon|svC2 Osaid|csvC0 Osaid|svC4
  Osaid|svC5 Osays|svC2 Osay|csvC0 Osay|svC0 Ostill|svC1 Othen|svC1 Owrote|csv0 Sannounc Sask Sfear Sregard U-ing U-ly UUly U^ Uare Uthe
  Uwas W0cvC1 Y1,content,|source,|cue Y1,source|goes|on,|content Y1ppassive|cue,|source,|content Y1rcontent|around|source|and|cue
  Y1~source,|cue,|content Z103csv aaccord|cvs aadd|csvC aadmit|svC aallud|svC aappear|cvC aappear|vC aapplaud|svC aask|vC aask|vsC
  abrush|svC acaution|svC aclaim|svC acontemplat|svC acounter|svC acredit|svC adefend|svC aderid|svC adismiss|svC aeager|svC
  aenthusiastically|svC afear|vC aforecast|svC aforese|svC afound|csv aidentify|svC ainsist|svC ainvok|svC ajok|svC aknown|cvC alament|svC
  anegotiat|svC anot|csv apoint|svC aportray|svC aprais|svC apropos|svC apush|svC aquot|svC aread|csv arecall|svC arefus|svC aseem|cvC
  ashock|svC asupport|svC athrill|svC aurg|svC avouch|svC awary|svC bcsvCbut bcsvQ, bcsvhe bcsvwho bcvthe bsvC-er bsvC-s bsvCQ! bsvCVed
  bsvCVing bsvCan bsvCher bsvCnew bsvCother bsvCsaying bsvCthe bsvCthose bsvCwho bvCQ bvCif ccsvCQ00 ccvsCQ11 cvC11 dcsv9 dcvC9 dcvs2
  dcvs9 dvsC12 ecsvC2 evsC5 g2cvs h1vC h5csvC j0cvsC j1csvC j3cvC j4csv kcsvformer kcsvmany kcsvthe kcvsN kcvsa kcvsformer ksvC-ers
  ksvC-ive ksvCabout ksvCall ksvCboth ksvCformer ksvCnew ksvConly ksvCpeople ksvCpolls ksvCthey l03 l13 m04 n04 n30 o=4|csv oUion|vC
  oUs|svC oVs|vC oV|svC odebate|svC ointerview|svC oof|svC osaid|svC otuesday|svC oweek|svC paccord0cvs padd0csvC padd2svC padmit1svC
  pagre2svC pappear0cvC papplaud1svC pask1vC pbeliev1svC pblam1svC pblast1svC pbrush1svC pcaution1svC pclaim1svC pcontemplat1svC
  pcontinu3svC pcredit1svC pcriticism2svC pcriticiz1svC pdeclar1svC pdeclin1svC pdefend1svC pderid1svC pdismiss1svC peager1svC
  pemphasiz1svC pexpect1vC pforecast1svC pforese1svC pfound0csv pidentify1svC pindicat1svC pinsist1svC pinvok1svC pknown0cvC plook3svC
  pnegotiat1svC pnot0csv pnot1svC poffer1svC pportray1svC pprivately2svC ppromis1svC ppublicly1svC ppublish1svC pput3svC pquestion1svC
  pread0csv precall1svC preferr2svC prefus1svC preject1svC preleas1svC premember1svC prepeatedly1svC preply1svC preveal1svC psaid1svC
  pseem0cvC pshar4svC pshock1svC pshow1svC pspok3svC psuggest1svC pthreaten1svC ptweet1svC pwarn2svC pworry1svC pwrot4svC q$|cvsC q$|svC
  q=3|svC q=4|svC q=5|vsC qand|svC qsays|cvs qwas|cv raides ralbright ramerica rassociation rautor raxelrod rblasio rboard rbob
  rbrzezinski rchairman rclinton rclintons rcommunications rcritics rcuban reach reconomists remployee rginsburg rgorka rgroberg rguardian
  rhoward rindependents rinquiry rinsiders rinvestigators rjacobs rjones rjournalism rjr. rjustice rkhalif rlawsuit rleft rletter rmatter
  rmayor rmcauliffe rmember rmurphy rneurosurgeon rnewspaper rnone robservers roperatives ropponents ro’malley rpaul rpolling rpress
  rreporter rreports rrepublicans rrivals rrubio rryan rsanders rsecretary rside rsides rspeaker rstrategist rsupporter rteam rtweet
  runiversity rviguerie rweek rwikileaks rwoods ryou’re rzimmerman saccordN|vsC saccordQ,|cvsC saccordin|cvs saccusN|svC sadmittthat|svC
  saimto|svC sallegthat|svC sannounca|svC sappearto|vC saskif|vC saskwhether|vC sassumthat|svC sattackN|svC scall-s|svC schargN|svC
  sclaimN|svC scomplainthat|svC sconcedthat|svC sdeclinto|svC sdefendN|svC semphasizthe|svC sendorsthe|svC sestimatthat|svC sexpecta|svC
  sexpectto|vC sexplain-|svC sfoundN|svC sidentifyN|svC sindicathe|svC sknowthat|svC slearnhe|svC smentionthe|svC snam-|svC soppos-|svC
  spassa|svC spointN|svC spromisto|svC spushfor|svC sputQ.|svC squestionhow|svC squickthat|svC srefusto|svC sremindof|svC sreport-ing|svC
  sreportthat|svC ssaid-s|svC ssaidN|csv ssaidN|csvC ssaidas|csv ssaidbut|csvC ssaidhe|svC ssaidit|svC ssaidthe|csv ssaidthe|csvC
  ssaidwas|svC ssayN|csv ssayN|svC ssayQ,|cvs ssayU's|svC ssayfor|svC ssayhis|svC ssayshe|svC ssaythere|svC sseenN|cvC sshowhe|svC
  sshownU|svC sspokabout|svC sspokthe|svC ssupport-|svC ssupportthe|svC stalkher|svC sthreatento|svC svotagainst|svC swantN|svC
  swarnthat|svC syellQ!|svC t-er|svC t=3|csvC teven|svC thave|svC tnow|svC tpercent|svC tto|cvs twhere|svC twhich|csv twhich|svC
  waccording|cvs wacknowledge|svC wadded|csvC wadmits|svC wadvocate|svC wappear|cvC wasked|vsC wasking|svC wcalled|svC wcalls|vC
  wciting|svC wcomplained|svC wcriticized|svC wdenounced|svC wdescribes|svC wdescribing|svC wdoubt|svC weager|svC wendorsing|svC
  wenthusiastically|svC wexcited|svC wexpect|svC wexplaining|svC wexpressed|svC wforecast|svC wforesee|svC wfound|csv widentified|svC
  winsisted|svC wknown|cvC wknows|svC wnegotiated|svC woppose|svC wordered|svC woutlining|svC wpoint|svC wposted|svC wpraises|svC
  wpresented|svC wpushing|svC wquestioned|svC wquoted|svC wrecalling|svC wreferenced|svC wrefuses|svC wrejected|svC wreported|csv
  wsays|svC wsay|csv wsay|svC wseems|cvC wseems|vC wseem|svC wshocked|svC wsuggesting|svC wsuggestion|svC wsupports|svC wsuspected|svC
  wtalks|svC wthink|svC wurged|svC wvows|svC wwary|svC wworried|svC
0.3 00csvQ 24201 28101 29310 35cvC0 38csvC1 Bcsv BedsvC D=3|the D=3|which D=3|while D=6|all Dand|Ved EasksvC EaskvC EcontradictsvC
  EconvincbesvC EdescribsvC EexpectbecvC EexplainsvC EexpresssvC EpredictsvC EpromotsvC ErecallsvC EreferrsvC Ereportcsv EsaidbecvC
  EsaybesvC EsuggestsvC EworrybesvC H0bevC H0csv MN|that|svC MUed|that|svC MUing|to|svC MU|his|svC MVed|N|svC MVed|Uing|svC MV|N|svC
  MV|that|svC M^|Q!|csv Mabout|N|vC Mcalled|for|svC Mfor|N|svC Msaid|-ed|svC Msaid|-s|svC Msaid|N|svC Msaid|he|svC O=3|svC4 O=3|vsC2
  OU|svC3 OU|svC4 Oadded|svC0 Oasked|svC0 Ohave|svC1 Ohave|svC3 Osaid|csv0 Osaid|svC3 Osay|csv0 Sappear Sreportedly Uwhen W0csvC1 W0cvC0
  W0svC1 W0vC1 Y1pcontent|according|to|source Y1pquotation,|source,|cue Y1psource|goes|on,|content Y1raccording|to|source,|content
  Y1rsource|goes|on,|content Y1source|goes|on,|content Z111csv Z112csvC acit|svC acontradict|svC aemphasiz|svC aexpect|cvC aexplain|svC
  arepeatedly|svC areport|csv aseem|vC ashow|csv asupportiv|svC avow|svC bcsvQ! bsvC-'s bsvCU's bsvCUions bsvCUs bsvCany bsvCformer
  bsvChis bsvChow bsvCshe bsvCtheir bsvCthere bsvCwhether bvCthat bvsCN ccsvC11 ccsvQ10 dcsvC2 dvC10 esvC2 j0csv kcsvChe kcsvCmany kcvsan
  ksvC-al ksvC-ions ksvCeven ksvChe ksvCmost ksvCone ksvCthe l14 m54 n05 o=3|vsC oN|svC oUer|svC oU|svC oasked|vC oas|vC oout|svC
  ovoters|svC pcontradict1svC pdescrib1svC pdoubt1svC pexpect0cvC phop1svC plament1svC poppos1svC ppoint2svC ppropos1svC ppush2svC
  pquot1svC preport0csv pseem1vC pshow0csv psupport1svC ptalk2svC purg1svC pvow1svC q=8|svC qVing|svC qbut|svC qlast|svC r) radvisers
  ranalysis rbeck rcampaign rcenter rdirector remails restablishment rexecutives rfiorina rfriends rgovernor rgowdy rhouse rkaine rleaders
  rmook robama roffice rpolls rreid rreport rresearchers rromney rsenators rshe rsome rsullivan rsurvey rtrump rtwo rweaver saddQ.|svC
  sbackthe|svC sbelievin|svC scallfor|svC scallhim|svC scallon|svC spledgto|svC sreportN|csv ssaid-ed|svC ssaidthe|svC ssee-|svC
  ssoughtto|svC ssupport-ing|svC svowto|svC swrotthat|svC t=4|svC tN|svC tQ!|csv tQ,|csv tQ,|svC tand|svC tas|svC wexpected|cvC
  wexpecting|svC whoping|svC wlists|svC wlooking|svC wnoted|svC wreferring|svC wrepeatedly|svC wsupportive|svC wtweeting|svC
0.4 0-1csvCQ BbecvC D=3|Ving D=3|but D=5|=8 D=6|a D=6|but D=6|the EargusvC Eshowcsv EurgsvC MVed|that|svC OUed|svC3 OVed|svC2 OVed|svC5
  OVed|svC6 Oare|svC1 Odid|svC2 Osaid|svC2 Osaid|svC6 Sexpect Sknown Sseem W0cvsC1 W0svC0 Y1quotation,|cue,|source Z111svC asay|svC
  bsvChim bsvCit bsvCthey bsvCwhat bsvCwill bvCwhether esvC3 kcsvN ksvC-s ksvCN l04 m05 oabout|vC osays|svC paccus1svC pcit1svC psay1svC
  q=5|svC r10 raide ranalysts rcandidates rcarson rcruz rdemocrats rdevine rofficial rrecords rtimes sfoundthat|svC soffer-|svC
  ssaidQ.|svC stellthat|svC tQ,|csvC tafter|svC wasked|vC wshow|csv
0.5 BbeingsvC D=3|$ Dand|said EseesvC MU|in|svC Msaid|the|svC OU|svC2 Oalso|svC1 bsvChe bsvCthat ksvCa ksvCshe ksvCwho l25 pcall2svC
  q=6|svC rhe rofficials rspokesman saddthat|svC ssaidthat|svC sseemto|svC sshowN|svC stoldthat|svC t=6|svC t=7|svC twith|svC
0.6 O=5|cvs1 O=5|cvs2 W0cvs0 X1r dcsv12 rallies rexperts slookto|svC twhen|svC
0.7 j0csvC ksvCmany
0.8 O=5|cvsC1 ksvCsome rpoll t^|svC
0.9 t=3|svC tbut|svC twhile|svC
"""
FIELD_WORD_BEFORE_CUE: Final = """\
-3.2 -2.3 although
-3.2 -1.6 didn’t don’t though
-3.2 -1.1 wouldn’t
-2.3 -2.3 keeps leaves
-2.3 -1.6 aren’t can’t does isn’t often
-2.3 -1.1 also always carried doesn’t has hasn't hasn’t have haven’t instead kept meanwhile plus
-1.6 -1.6 but continues gives included must sometimes starts sure was why
-1.6 -1.1 are breaks can't cannot cheered clash described doesn't don't fuel got holds is kids language late might moderate quite rallied
  right-leaning said sat sits task thus wasn’t were
-1.6 -0.7 allow backing beyond brought confirmed deadline disclosure drove emailed eventual false forcing further gave goes had however
  isn't moment overwhelming planks priorities provides receive recruiting remains sent sold took ultimately uses wages watch went when
  written
-1.6 -0.4 attending later
-1.6 -0.2 best nonprofit
-1.1 -1.6 =3 =4 additionally
-1.1 -1.1 =7 after amid and became burst came chances choose contacted contrast creating dollars drew enthusiastic example excerpt faces
  follow greatest himself institutional it’s let mean partly perhaps probably quickly rallying requires seldom separately shouldn't size
  speaking tactics takes threw track under unless watching while
-1.1 -0.7 Q. above achievements adopting ample antiabortion aren't avoided bankers begins biggest blunt bolster called can centrists
  challenge clearly comes confusing consumption continue conversation cover decisive decline decried did downtown drives earned echoing
  ended ends ever favor fighters fights find flight forcefully getting hand having held hoping hours immediately incites include insists
  internal investor invoked joined life lives long make marched microphone mission mock nation's now nuanced october officially opened
  organized originally paused plane points reasons red remain remarkable remember reminiscent routinely runs scramble scurried seek set
  should sound specific spectacle statements subsequently suggests surprisingly targets taxes teachers tells tend territory themselves
  then there's traders trading trip tweeted visas visited voiced wake wore wrote
-1.1 -0.4 acted as began begun broke centers city's closest computer contender didn't doubled endured enthusiastically here if includes
  insurmountable left may prefer process radicals renew says scrambled shunned split state's still stood switch take that's to told
  typically weren't won't would yet
-1.1 -0.2 built mingle prepared reason stop things tool without
-1.1 0 behavior lesson soon
-1.1 0.2 it's jobs main strategy
-1.1 0.4 gallons tentative
-1.1 0.7 tactic
-0.7 -1.6 =6 applicants exact married
-0.7 -1.1 addition allowing asylum attracting aura becoming below benefits caught circumstances day denounced emphasizing ending face fury
  gotten matter natural party’s perpetual phrase prior professional programs reached received regardless rolled stories suffered until
  upon victims yesterday
-0.7 -0.7 appeared appearing articles asked assets blocked boos carrying century citing claim club comeback comment daily debates edge
  explanation extent followed forced formal gained given giving good hall harder ignored journalists key laid latest made makes morning
  note oil overall overwhelmingly owns past per performance played popularity presidency prompted rather recalling refused request
  responses route scenes second sentence shortly signal skills stakes stands started strong stuck turned tweets wasn't wearing will with
-0.7 -0.4 access added advocacy ago am analysis argue attempts award ban barely because before beginning better blasted bought company's
  concerned concerning confront connections considerable consistent contenders could credentials credibility criminal critical crowds days
  deep dropping e-mail effectively emerged entered even exposed final finally first focused fourth frustrated fund-raising heard help
  helped hotel hour huge impact importance improved infrastructure initially investigative keep less live loss material meantime miles
  minutes misogynist month never notable on original picked podcast politically powers praised present pull put ready regional regularly
  remarks repeated represents require restrictions reversed room rose rural scores selling simply since specifically stepped stopped
  stopping targeted term too turn twice unemployment unity unusually virtually vision want way where worker writing wrong
-0.7 -0.2 actually again aid almost apparent birth common concrete continued criticized cutting delivering do documents famous favors
  funds gets governments heavy in lack means meetings murder needs pressure price radio remained see send so sought spoke streets
  successor system through turns whether
-0.7 0 actions content declined event hold met nightclub passed personal posts potential record religion result rise strongly thinks tied
  very
-0.7 0.2 amount developer expansion interviews populist practice right unlikely
-0.7 0.4 driver growth judgment photo point presence rhetoric
-0.7 0.7 risks
-0.7 1.1 Q, that’s
-0.4 -1.1 brothers congressman emerging listen
-0.4 -0.7 achieve admit apparently appear assigned blame blamed building casting costs create digits double elsewhere emphasis enter
  entirely extreme genuine governors hardly headed higher highly hopeful inside moments organizing outlets outright pay product puts
  regarding relevant reputation scheduled seem sexism shop shot single spread spring standards streak suddenly tenure there’s trial
-0.4 -0.4 against april attempt backed background bad bigger border breakfast broker by campaigning center comments competition constant
  covered deaths debate december degree deputy drawing earlier efforts either emotional endorsements fellow financial firearms for fought
  global holding hopes instance interests issue issues jumped june led liar look mark months not obtained once opposes part personally
  play potent president's pressed primaries prime rape recent responding serve shut single-payer site situation smaller standing status
  stem subject taking terrorism tie title trail troops urging wall wanted well
-0.4 -0.2 abortions addressed announcement annual assistance based battleground body charge cheers consistently continuing cut deal debt
  describing distant donated easily effort endorsement exchanges expecting extensive fear gains get helping including interest into
  joining large level like march margin middle mocked moderates movement need posed power preferred privately qualifications rate rejected
  reporters serving shares standard tax tensions test tour usual walked week
-0.4 0 act ahead all attacked attacks believe broadly business change concluded conflicts draft e-mails exception expand facing favorable
  focus frontrunner headquarters income joint just last longer music notion ongoing passing quietly refusal serious showing slammed start
  surprising than there time times together trouble weeks wins worth year
-0.4 0.2 abortion away billions black certain changes collapse course diplomatic down eventually fifth gun modest offer opportunity
  outreach particular partisan partners really returns risk seemingly shift spent style successful threats
-0.4 0.4 bid claims controversial crisis enough force incident offers position probe regular responsible strength thing tone work
-0.4 0.7 colleagues hometown kind place places specifics temperament ways works
-0.4 1.1 Q! migrants remark
-0.2 -1.1 current piece reported
-0.2 -0.7 finish hosts leaving release statewide success supported user
-0.2 -0.4 agreements approval around attention aware being cash charter clinch conduct conferences details direct directed draw
  encouraging endorsed entire especially fast foundation impossible investigation least living minister neurosurgeon outsiders own
  presumptive rattled released religious sued terrorist trade
-0.2 -0.2 banning be been believed caucuses channel collected concerns country’s deliver demands during electorate extended figure free
  friendly from funding going hackers information interview investigate larger legal lived making meant mention net night night’s only
  political reaction recently reelection secured sense served statement supporting swing thursday trying tuesday wants week's winner world
-0.2 0 =10 able accusations activity allowed back between bit conversations data deemed driven engaged finance flying front-runner gap
  general herself immigration island knew lead mass much onto opposing out peace popular quality reach reminder same say saying
  second-place service soldiers superdelegates support surprised think up value working-class years your
-0.2 0.2 agreement alone alternative assault behind closing companies electoral fight go itself know leverage matchup moving or policies
  progress proposal putting racial relationships response selection son spending surprise topic
-0.2 0.4 address anti-establishment become bringing cast coming committees connection contests detail dynamic else ethanol formally future
  image intense mere ruling s seeing string subsequent votes widespread
-0.2 0.7 candidate's complete effective ground markets moves nothing oppose production proof question schedule zero
-0.2 1.1 ballots easy measure measures
-0.2 1.6 plenty what
-0.2 2.3 something
0 -0.7 block enemies influential intelligence magazine nuclear pitch stronger
0 -0.4 casino citizens core delegates despite end followers high international invest known launched saturday similar socialist today wide
0 -0.2 =5 aggressive aimed anything appearance applause armed attack available birther calling campaign's coalition corporate districts
  editorial father's game gathered investment leaders majorities manager mistake mostly narrow newspaper of online operatives particularly
  previous ran ratings refugee replaced speech stage thousands veterans victories visiting wednesday widely winning
0 0.2 a accounts action advocate agreed announced avoid billion broader carry convention dead election fact factors how idea january lift
  low no nomination number offensive parties races referendum requests shooting shootings speak story suggesting sunday treated website
  year's
0 0.4 ability agenda anger any badly becomes brand cases celebrating choice city committed control decided deficit eight endorse era fees
  frustration grew hard immigrants insurgent legislation necessary numbers placed provision questions quick reflecting rent stretch such
  third-party toward unlike
0 0.7 Q approach bailout billionaires cause comprehensive contest country danger deportation divisive economic economy goal ideas
  inflation jet names near offered opportunities refugees scrutiny showed sort special that tunnels whole word
0 1.1 argument fewer finances hands insults looked resort skepticism stay steps
0 1.6 Q? topics
0.2 -1.1 strike
0.2 -0.7 columnist open passage protester
0.2 -0.4 activists alongside areas considered elite enforcement failure leading longtime page press share speechwriter strategic
0.2 -0.2 airing appeal delegation different district editor filings hearing journalist july line majority military most november opinion
  outside party real rights surrounding version vocal weekend white
0.2 0 anonymity area arm at both candidacy chairwoman circle civil coal counties county currently diverse female former fundraisers head
  millions monday narrowly negative network nominating office operation opposed overhaul overseas party's path progressive required
  september table urged usually wage wealth
0.2 0.2 =8 an base battle big book buy causes child daughter document dozen estate executive federal fighting fired highest laws percent
  proposed rejection role speaker supporters war win wing
0.2 0.4 answer ask attracted beat believes benefited billionaire choosing class defined highlight identity important its leads major
  million offering old prospect rates rating recognize roughly scene series seven solid states summer talk these this thought true unable
  worked
0.2 0.7 advance advertising aired amounts bound connect counting deficits discussing generally happen increase increases killing move
  opponent package plans posted project proposals relationship roll slow small supposed surge terrorists throughout tight view violence
  warned won’t
0.2 1.1 concern contractor defeat exactly identities initiative institutions nine objections plan solution whoever
0.2 1.6 jokes merger
0.4 -1.1 homeland man
0.4 -0.7 cable generation introduced our self-described
0.4 -0.4 desperate drug firm nation’s percentage reporter seen wealthy welcome
0.4 -0.2 another attorney chairman delegate discovered eliminated evidence fund giant investigators killed leadership lobbying lot margins
  order powerful prosecutor quarter re-election secretary supports vice
0.4 0 acting advising analysts attendees backers brief broadcast camp chance chief column compromise consultant controls controversy
  country's diplomat domestic early earnings education fans field forces four heart increasing judicial leader leave lengthy mentioned
  mogul nominee organizations partner prime-time program published reform removed representative respondents run separate services sites
  social speakers third tough union
0.4 0.2 active ad attackers campaign candidate closed clubs conducted congressional covering date differences drive dropped environmental
  exchange father figures filed film heated inspector knows lawsuits liberal listed male map members message observers off owned owner
  pollster population positive president rallies reality representing school state the three traditional updated used vice-presidential
  welcomed workers
0.4 0.4 account climate committee couple decision delivered employees evangelical filibuster fundraising home husband industry messages
  national nations person pro-clinton profile rare registration revenue secret speeches suit super trust two two-thirds voted voter
0.4 0.7 add ads anti-trump classified compound court's every fiscal generated handful hoped indeed land locked politician post practices
  truck visit
0.4 1.1 alleging assume bill central clip combination demographic energy mistrust picture polarized rebuilding results save secure signs
0.4 1.6 which
0.4 3.2 everything
0.7 -0.4 actress allies organization reports spokeswoman surrogates
0.7 -0.2 campaign’s complex democratic filing lists pair science seeking senators star top trailing voice
0.7 0 activist assistant audiences board care consulting countries floor gay independent independents massacre nation news nor officer
  opponents panel polling private prominent pundits rally review rival ruled side study theory titled unions
0.7 0.2 across adviser affairs agency analyst angry appeals backs ballot born chair conservative counsel court crowd declared defense
  denouncing embraced expert few founder half heritage host labor letter liberals lines losing managing mate media member moderators newly
  older opposition organizers paper photos playing qualified researchers retired rivals road rule show sign sitting source spoken staff
  taken their truly wave wife young
0.7 0.4 administration's adopted airwaves article author bills brother calls career challenger community digital director donors elected
  elections emissions experienced five forum founded friend group hate hiring incumbent it mainstream memo numerous operative pages phone
  registered right-wing running several staffer tech them vast voters women
0.7 0.7 affected anchor bank banks businessman candidates character children decades effect executives government law legislative men one
  planning retirement rules spend stimulus struggled those turnout
0.7 1.1 authorized centrist created disavowed inequality mail networks ones transition words
0.7 1.6 agencies anti-immigration arms coincidentally statistics traveling videos
0.7 2.3 nationally
0.7 3.2 whom
1.1 -0.4 aide
1.1 -0.2 anyone chamber hopefuls supporter who’s
1.1 0 close lawmaker lawyer narrator someone
1.1 0.2 aides audience bureau businessman's concert dean demonstrators discussion emails environment establishment familiar friends
  group's guests judges lady lawyers local official organize parade petition police politicians poll polls professor revealed senior
  technology trio veteran
1.1 0.4 administration advisers aligned amnesty army bipartisan businesses campaigns check cities commentator commentators committeeman
  company complaint cool defenders departments disagreements disappointment dispute each experience experts families governor illegally
  insiders involved judge justice largest legislature lobbyists many minority odds participants pro-life projects prosecution public seat
  selected so-called strategist striking students survey surveyed surviving talking tycoon universities video we’re younger
1.1 0.7 N appealing briefed commercials exit family firms founders groups hadn't hedge her him his knowledge modern mother nearly officers
  others parents people protesters research rising senator some superdelegate surveys testing text trusted vulnerable well-known woman
1.1 1.1 absentee behalf constitution findings little mosque neither picking pilot protest spot who
1.1 1.6 arguments boycott search
1.6 0 nobody sources
1.6 0.2 forecast scientists sector terms upbeat we're
1.6 0.4 ally authorities boreing budget carly co-host corporations critics demographics economists faction guy headline i i'm lawsuit
  mayor medical non-profit officials one’s prince progressives prosecutors reporting they've
1.6 0.7 actor affidavit average council doctors editors employee entrance eyes he’s lawmakers named neurosurgeon’s personnel records
  representatives spokesman strategists team they
1.6 1.1 department street
1.6 1.6 genocide me she's whose
1.6 2.3 kelly
2.3 0.4 advocates he’ll my
2.3 0.7 everyone jolly management report schlafly she’s
2.3 1.1 he he's investors none she slate they're us
2.3 1.6 schilling users
3.2 0.7 we
3.2 1.1 you
"""
FIELD_WORD_AFTER_CUE: Final = """\
-2.3 -2.3 =5
-1.6 -1.1 skin via whose
-1.1 -2.3 fury suggests urge wednesday
-1.1 -1.6 =3 =4 =6 committing diner disagreed echoing followers grounds inclination occasions online permanent slots thursday
-1.1 -1.1 citing eyeing guest interviews mill mocked nominated noted page said slighted street talked touted urged
-1.1 -0.7 air by features isn’t once risen sparked who's
-1.1 -0.4 bank's court overall requested software
-1.1 -0.2 suite
-1.1 0 concerning identified
-1.1 0.2 leads
-0.7 -1.6 afternoon celebrated conceded crowd daily daughter’s defects demurred despite files following grade however imagine impressions
  lately meaning naming opposes pit pollsters potent praises prompting scanner shifted smile stump subtle suits taxpayers until
-0.7 -1.1 accent acquired added again aired alarm allegiances angles answered answering anytime applause april articulated aspects bar
  bash behind betray blaming blistering blunt camera centered century claimed clarify comes condemn confirm counties court's courts days
  define demographic determining dismissing disputed draws ear embraced episode example except explained explaining extraordinary fault
  fee finishing flashpoint forcibly forum gathered gets greeted group's guaranteed half-hour highest hitting hopefully hurting implication
  injunction instance intellectual introduce latter laughed maintenance mispronunciations modest morning mount nominee’s note outset
  overlooking parallels pastors per piece pink podcast pose prediction prepare preview print prosecute prove pulse reassuring referencing
  reluctance reminded reportedly ripped screen selling shell siblings signaled signs sink smiling soldier stack start stealing stressed
  summit taping throughout times toward traction translate tritium ultimate understated unexpectedly untenable unveiled update upon wake
  wary weeks welcomed wiping withdrawal wrote yelled
-0.7 -0.7 acknowledged after against board cheer confirmed credible drawn endorse error exist fell finding goals grown immediately
  involving margin moderates nightclub notes on outlets smaller strongest supporting telephone tunnels united who’s
-0.7 -0.4 about address as but campaigned capture combat districts effective ended for great hasn't included is over population powerful
  with
-0.7 -0.2 among church exchanges flag from march target
-0.7 0 author gave managed related sizable
-0.7 0.2 ranks sold to worker
-0.4 -1.6 plant saturday sunday
-0.4 -1.1 abolished above adequately announce assertion assistant backfired bare basis blame boost bought breached broad cable challenged
  complicated constituents conventional council describing diminished doubt eligibility energetic failures falsely february fiery flurry
  formal foul friday human implicitly incremental intend invoked laughing lie margins marry mentioning military-friendly missing needle
  nominate occupation offering pointedly polite pressing public-records real-time recognizes reflected remarkable rethink round siding
  silence skepticism sounded spreading subway sway tends totally trillions tying unpopularity unsure vigor weekend winds
-0.4 -0.7 =7 actions add adding alongside although and annual appearance applauded aside assured attacking august award aware bad
  battleground begun below benefit birther booed books boos bound brings broader careful central certain changed cheers closer clubs
  combined comfortable conferences confidence connect connection consistent consistently continues contributor convicted december
  declaring defend defended deliver delivering demonstrators denounced deport describe described designed desire domestic donors
  double-digit downtown drew e-mail eager equal evening expect expressed extensive famous feel fifth flight floor formidable forward
  fueled generally governments governors half handed handling headlines headquarters highly hometown ideology issued joint june largely
  launched less lists loudly mail matters migrant modern moment moments monday multiple near neither noting notion obvious odds offensive
  opportunities passage passing phone phrase picked picking plus pointing praised preferred promises prospects proved provide qualified
  readers recalling recognize red referendum relative reliable reminder removed replied result revealed says scenes scrutiny series
  sharply shootings similarly social son speculation spring statewide stayed successor suddenly swept switch targeting these though
  thoughts thus tie took tuesday visiting vowed wave week's weight well without writing
-0.4 -0.4 affect almost amounts appeals appeared appointed asset at attack banking became before believes called came center challenger
  challenges closest compared complained conditions day deadline declared degrees down echoed elite ethanol exact fewer fire fled
  forcefully grow growing hand in legislature location looks main management meetings merger miles months mother now of operations
  outsiders pace part pending pitch presence previous proposals rallies recession region regional relations repeatedly schools seemed
  sensitive sidelines sit speakers speeches students style supposed sure table terms that’s through under understand veterans weapons
  while year's yet
-0.4 -0.2 aggressively arms be conversations could during endorsements estimated even expects favorite focusing friendly have hosts
  largest long measure middle mission often prosecutors prospect rest split supports than trail view which
-0.4 0 are ballot cities deal divide either failed force given had has large mate not particularly still thinks was who whom worries would
-0.4 0.2 compound dangerous frontrunner men nature viewed
-0.4 0.4 absentee language
-0.2 -1.6 plea
-0.2 -1.1 regarded tasks
-0.2 -0.7 affairs audience brand closely creation credit criticizing friends fundraiser hall hear joined judge longer newspaper past
  percentage represent several spread starting statement
-0.2 -0.4 accused acknowledge acting advantage ahead allowing amid apart appeal aren’t argue argument article attacked attempts attorney
  avoid away began big bills blamed brief briefly calling campaigning celebrating chamber choosing claim competition conflicts confront
  considered contender county couple criminal cultural deemed deep denouncing desperate disclosure distance done don’t doubts drawing
  earlier embrace emotional encourage enormous enthusiasm falling favored fear featured female followed forced funded gas guy happen harsh
  heading heads high-profile highlighted hired hiring holiday honest hope hours idea identify includes institutions insults interested
  late lengthy levels liar live lived living loan look lowest makes massive maybe mean memo negotiations network opening operation out
  parade party’s perform places plans private probe profile project promised prompted protester pull questioned reaction recently
  reference refusing remains reporters responding returns scared score see seen seized sell shortly shot show small southern spoke spot
  staffers stood string successful suggesting surprise takes test too topics tradition train travel turns twice unclear unusual upset
  usually version vice wealthy works
-0.2 -0.2 across activity actually addressing aggressive aligned allowed allows also amount apparent appear appearances approved assault
  assets attention back beat because believe bigger bit body boycott broke can't case citizenship closed club collapse come commitment
  common company completed completely conclusion conflict connections constitutional conversation cost counting course criticize current
  cuts cutting danger dark date dead debates defined delivered differently directly discuss divided divisions dollars door easier
  effectively elections enemy enough ever existing faces felt few final find firearms fired focus food formally frustration fund
  fund-raising gathering gives governor green having hostile hundreds ideas immediate increasing indeed instead interest interview isn't
  issue january justices legislation legislative leverage like limited lines link love major making market married may measures messages
  nation's need numbers occurred off office opportunity oppose panel period plan points poor popular posed posted praise prominent promise
  promising proof proposal proposing protests pursue quality racist raise raised reach remain remaining requiring rising roots same say
  saying scheduled seeking serve session signature simply skeptical solid somewhat speech stopped struck struggle suggest suit suspended
  talk targeted term terrorists threatening try typically unable unpopular up votes wages wasn’t ways wealth when widespread word
  xenophobe
-0.2 0 account activities advised asked banned been best better between bipartisan block caucuses complete create culture damaging defense
  did does endorsement enthusiastic evidence five good heard hearings heavily hoping identity improved include last laws make money murder
  negative number only opinion opposition partly personal positioned possible practice pressed primarily problem product qualifications
  recent reputation second september short similar situation slow soldiers speaking stage stakes standard-bearer task think three trying
  ultimately video visit wants warned were words
-0.2 0.2 advance backing car cast character college contenders counted deals developer different employers filed filled finished golf
  he’ll increase incumbent initially investors lives needs never organize predicted shows since strategy swing unknown welcome winner year
-0.2 0.4 attacks becoming benefits coming document ethnic insiders knowing name receiving traditional
-0.2 0.7 billionaires outcome politicians post received
-0.2 1.1 Q. that
0 -1.1 crowned defeated here minister retail
0 -0.7 actress advising anyone attendees direct elsewhere founded official present publicly
0 -0.4 =8 authorities average broadcast chairman city condition conference corporate employees goes host journalist leaders list offer
  officials outreach outside owns pledged registered reported senator set themselves third
0 -0.2 active alleging announced appearing around attending backed billions born call carrying contested contributions draft editorial
  emails engaged every faced full go halls hard headed holds husband into investigation kept lawmakers manufacturing mayor member month
  movie night october our own party's press putting rally residents rival state’s trillion tweeted
0 0.2 a accepted accounts accusations action addresses admitted agreement all allegiance amendment an any attracted background ban banks
  beginning being beyond birth bitter borders brother buy cannot carried carry certainly chaos check choice class climate committed
  companies concluded consequences contests continued couldn't country’s criticism deaths decade decide demands denied detailed determine
  developed didn't difference disaster discussing dismissed due earned easily eight electoral eliminated enjoyed environment eventually
  expanded explain face fact failing faith fallen far findings fraud frustrated gain gained get giving gone got ground guilty hands held
  help high hire history hold holding homes hoped hour images importance increased independence inquiry insurgent investigators investment
  its it’s jobs judgment key killed know larger lead least level lobbying local looked losing military million minimum more moving much
  must named narrow nation’s new next no none nor offered ones open opposite parents pass paying person playing potentially predict
  presidential prices prison problems property providing put question quite raising rates re-election reading record reduce regulation
  regulations release relief remark reporting request respond response responsible revenue rhetoric rich risk route safe scale sees
  selected setting shooting shots showing sign size someone sons standing stating staying stock stop stories story striking subject such
  summer super support surprising tap terrorist their thing things threshold titled today together truly trust turmoil turn two
  understanding unemployment universal used videos voter wait walked warming went won work working-class worse wouldn't wouldn’t written
  you
0 0.4 ads already armed candidate candidate's challenge chance choose city's complaint conservatism convention couldn’t crash criminals
  decision easy eligible emerged established events extent fall families father form free frequently future generated gotten how if
  immigrants intervention limit loss mix names outsider overseas particular platform position positive programs pushed radical rate
  ratings required requirement saw side so sound south specifics struggled successes taxes tech the track unfair unite values visited
  where whole wins wrong
0 0.7 agreements building champion comments diplomat drive fate field fourth hate it job losses moderate pushing specifically strength
  them trial whether zero
0 1.1 angered dramatically narrowed struggles
0.2 -0.7 breakfast decades died filing magazine managing news nominating responded right-wing struggling
0.2 -0.4 ability agencies consultant four lawyer mind opponents organizer radio relationships released stars traded tweet
0.2 -0.2 analysts another both column delegation demonstrate diplomatic executive head intelligence lawsuit many moved nothing others
  polls power real respondents statements viewers
0.2 0 ago arm buying centrist congressional daughter effort establishment evangelical exchange file found information july letter lot
  mostly older share signed spent spoken talks third-party
0.2 0.2 =10 able admit advocate alternative analysis announcement apply attract base bring business calendar count country's critics
  decided digital doesn’t doing driving economic energy enter evenly event fighting former fundraisers gay going helping hit hopes
  influence initial kill lawyers lay leadership liberal limiting lined looking low mentioned most people place political possibly
  presented presumptive primaries privately registration represents returning rights role runs seem sent significant slightly sought
  speaker spend started station supported surrogate taken tight top use vote wanted white within
0.2 0.4 access accusing actual advanced advertising aid airstrikes alleged apparently appears area argued arguments ask attempt balance
  bank barriers becomes behalf biased blocked budget build candidates carbon casino caught caused charge charged charges charter cheering
  children cited claiming classified clear code communities computer concern concerns contention contest continue country cover created
  credibility currently cut cycle debate defeat deficits delay determination development didn’t dinner discussed district divisive donated
  dropped economy edge effect efforts election entering entirely eventual everything exactly expand extends extreme feelings feet fight
  fighters filibuster fill finally fine flip follow founder fresh gender general-election getting giant global globalization goal
  grass-roots growth gun health hearing his huge hurt ignored image impact indicated inequality influential insist intended interactions
  just lack lawsuits leave little match message middle-class might narrative nearly necessarily necessary net neurosurgeon newly nominee
  nuclear officer one opponent ordered outright overcome pages pair pay performance photos pivot pivotal play poised potential poverty
  president's produced promoting proposed prosecutor protest provision provisions questioning quick quietly racism range rattled realistic
  receive reelection referred reform refugee regular reiterated relatively religion remember restrictions retirement returned rigged scene
  search secured security sending sexual sharp she's she’s shift sides signal single-payer skills slammed speak streets strike strongly
  sued suggested sustained systems technology tend terrorism there they’re thinking ties tool transactions tried true two-thirds unusually
  upcoming urging v. various vice-presidential wage water week’s win winners woman worried worth write years
0.2 0.7 accuses acted airing answer answers anti-trump asking assigned assistance bankruptcy bathroom beating boasted border captured cash
  centers change comment conduct considering contrast contributed convince coup damage database death debt decisive decline democratic
  deported devoted donations dozen drop dynamic e-mails else ends entered expected facts fast fears figure front-runner fuel further gap
  generation greater guns hedge heritage herself historic house illegal immigrant immigration intense interests invest investments
  involvement island issues it's justice leaked legal majorities mark marriage material migrants minds move nation nationally night’s nine
  nomination obstacle offices otherwise overhaul p.m. participate parties peace performed plane pledge politics positions pressure primary
  principles prior priority progress progressive race rather recognized refugees regularly relationship remained rise roll rule secret
  seriously served services simple site slogan society solutions soon stark stem suggestion surrogates sweeping system tactics talking
  temperament temporary text thanks this threat ticket touched trade transgender treatment troops truth turning typical undecided
  undocumented unify unique unless users violence violent visas wall war weak what whites widely world's your
0.2 1.1 Q? agree candidacy choices coalition corporations earnings fail finances fractured humility lied nominees norms resolution shooter
  stance status strict strongholds success survive ventures
0.4 -1.1 advocacy parliament serves
0.4 -0.7 activists hopefuls moderators spokesman website
0.4 -0.4 analyst authorized blacks chief company's independent left opposed organized personnel room television us voice
0.4 -0.2 brothers early friend individual met organization progressives representing
0.4 0 arena department deputy directed estate extremist fellow firm foreign groups i man medical president’s senior special wars willing
  younger
0.4 0.2 ambassador black calls career communications entrepreneur experience fundraising group hacking he knows lady led longtime manager
  members party police price provided recalled research rivals speechwriter state survey surveys thought voters
0.4 0.4 anchor campaign card chairwoman civil conservative crucial declined delegate delegates details electorate government handful
  insurance investor involved itself legacy likely lost movement my needed officers openly policy president prime read religious right
  ruling sales she some states student superdelegates supporters those union
0.4 0.7 abortion abortions achieve additional age aimed allow ally alone angry anti-establishment anything aren't array available bill
  boss bringing casinos casting catch cause colleges congressman consensus consulting control controls core courses creating crime
  critique deadly dealing defeating deportation detail develop difficult donor dozens earning education ensure expansion facing false
  favors feeling funds general heart her housing illegally incomes increasingly intent interesting investigate investigative join
  knowledge launching laying leader linked lose maintained manufacturers markets matter meet mere mistake moves nationwide onto opposing
  originally owner parent path payments performances personally photo pick picture planned possibility practices presidency previously
  projects rare recommended recovery reflect releasing relevant reserved resign resistance resulted revolution roughly run s same-sex save
  scandals school science separate sitting slate slot specific standard stated stream successfully supporter targets tax tell tenure
  territory testimony they they're touch treated understands unlikely voted voting
0.4 1.1 Q Q! abuse accord acts addition administration's affordable agrees album anymore aspirations assessments associate attractive
  basically begins behavior beholden belief benchmark bid bind biological birthright bloc breaks cases cellphone chains chances changing
  chaotic charity claims commentary communism complaints comprehensive compromise concerned concert confidential consideration
  constitution consumption content contrasts contributors controversies conventions cookies crackdown critiques crossing dealers demanding
  denying design disabled disappointing dispute divorce dollar ease economics educational embracing entitlement equally equivalent exists
  extra feels feud firearm firms fleeing fliers focused foundation fraught freedom fringe gifts girlfriend government's government’s
  granted granting grants grasp handled happened hatred hers he’d him improve incident increases indefinitely independently joining
  judge’s justified keeps lacked laid learned life loyalty manipulation massacre merits mixed moniker moon nasty nations natural
  neighborhoods no. nominations oath offset opened operating options outlook overly payment perception perfect persistent phony populist
  pregnancy presumptively prevented prime-time proceeds profits prone protecting provides pulled punching quiet quo races ranging rape
  recognizing refusal regime regulating reject republish restrict return road salaries sanctions scholarship sea sector selection shaky
  signing silent so-called socialist somehow soured star stopping subsequent super-pac surge teaching temporarily tens themes trailing
  trustworthy uncertainty unilateral unpredictable unrelenting untrue unwanted varying violating welcoming whoever wide wishes
0.4 1.6 Q, attend dissent elites instincts outlined patience payback permits
0.4 2.3 yes
0.7 -1.1 fans
0.7 -0.7 advocates
0.7 -0.4 editor executives inside networks senators strategists unions wing
0.7 -0.2 agency aides attended conducted endorsed exit grew portrayed report reporter tour
0.7 0 administration allies citizens director liberals media planning poll polling public replace secretary
0.7 0.2 activist adviser assessment campaigns close division economists introduced organizers politician pundits sources staff steps women
0.7 0.4 N billionaire broken built camp conservatives countries documents elected era film law makers pollster serving strategist wearing
  wife
0.7 0.7 abroad agent campaign’s committees contained counsel credentials data half-dozen industry internal minorities mogul partner
  prevent published results server strong teachers topic virtually world
0.7 1.1 act aim appealing badly bail bite boosting broadly canceled challenging charitable convincing defunding dependent depending
  dominated drafting earn engage eradicate exception finger-shaped game genuine gunned healing health-care he’s imminent inhumane jet
  lesson lone mortgage mosque neighbors nonprofit package politically portfolio preventing proceed questionable rapists replaced review
  scenario seek seemingly service shake-up spending superdelegate supremacist techniques tribute trouble truthful unfairly unpaid upsets
  vetted victory watch witness worry
0.7 1.6 abandoning am amendments ammunition antiabortion apology arrests articles asylum bridges causes considerable copies defamation
  democracy demographics diplomacy diversity emergency environmental extended factory fierce fly gaze goodbye grind himself ineligible
  inevitable inspiring instructions journalism learn left-wing listed long-term mainstream messaging mocking momentum monitoring neutral
  offerings overlapping physical plotting realities reforming refrain regarding regret requests rewarding schedule sexism shakeup shut
  socialism state-by-state succeed thread title trip undermined unity unqualified victims wasn't waterboarding why wrongdoing
0.7 2.3 discriminatory flaws
1.1 -0.4 experts photograph
1.1 -0.2 chain evangelicals records spokeswoman
1.1 0 international operatives
1.1 0.2 blue circle competitors counterterrorism far-right homeowners organizations pope
1.1 0.4 documentary enforcement figures grand guard journalists me quarter reports revelations strategic veteran
1.1 0.7 actor businessman commission constituencies envoy especially inspired lobbyist materials source summary team youth
1.1 1.1 administrations brought commanding filings helps organizing oversaw playbook professor reduced
1.1 1.6 independents pro-clinton
1.1 2.3 anti-gay anxiety customers optimism
1.6 0 anonymously
1.6 0.4 researchers surveyed
1.6 0.7 everyone
1.6 1.6 worldwide
"""
FIELD_PREVIOUS_WORD_BEFORE_CUE: Final = """\
-2.3 -2.3 still
-2.3 -1.6 practices
-2.3 -1.1 follow he however instead moreover zimmerman
-1.6 -1.6 affiliations agreement finances hannity latinos louisville mean mexico nevertheless ramos silverman there's upon wealth-x
-1.6 -1.1 antiabortion bennett broaddrick businessman's campaign’s centerview co-founder commentators constitution decatur downtown dupont
  escalated haute headline highway johnson's keeping meanwhile mich. millennials non-profit organized overall pastor police pushing
  rallied references rhetoric right-leaning she she's she’s spicer staffer there’s threw turkey video we zucker
-1.6 -0.7 20,000 250,000 30-minute 58 afl-cio ap aug backing ban bloomberg burlington calif. capitol census christie's commerce cook
  emailed eventual flint france frank gorka guatemala guy hughes investigations invoked legion likewise moines native nieto parenthood
  r-calif register section that’s tunnels univision web wikileaks yes you you’ll zika
-1.6 -0.4 attending carter indeed it they
-1.6 -0.2 billionaires lazar ohio
-1.1 -1.6 abedin below channel’s fox institutions insults lending reminder tone touches
-1.1 -1.1 2004 announcement asylum benenson born-again burst citing complex contacted content curiel days denounced document dollars
  editorial effective either exception fiorina followed germans here’s he’ll he’s hosts law laws marking measures meetings my n.h.
  offensive passage perpetual places rather reached reflecting regardless release result roof schools schultz search senators sense sexist
  silence size speaking strength stretch tallahassee thiel wearing
-1.1 -0.7 $40 1980 1986 2006 32 47 abc's above administration adopting allies bamberg bar barring bay begins belt blasted blowback broken
  brzezinski businesses calm campaign's can’t cash catholic chants character clark comes condemned confront corker credibility criticism
  curb dayton decisive decline decried deportation described don't down dyke earned editors egyptair else emanuel embattled emotional
  ended ends entered entering fact-checkers faith favor fees flipped followers following function georgia glass-steagall hack halls hasn’t
  holds honduras hoping hour hp's hunter i ignored insists insurmountable internal italian jewish joe justice key kyi's liberals lobbyists
  maddow magnitude map menendez miller mission mock moderators mother nearby nightclub nld nonetheless nra nusra obama's opened
  opportunities oust paris park persuade piece plane plus podesta politically praised prefer price proponents rallying red relationships
  reminiscent responsible results reuters reversed risks roffman runs rural russian s.c. sarandon sat saying says schlafly scurried
  sentence she’ll sign signal speakers spectacle surprisingly switch tactics test they’re thinking tower town traced trump turned ukraine
  victims visited voiced wake washington wasn’t yellen zone
-1.1 -0.4 20 2016 ackman actions afp alarmed becerra biden challenge changed closest colleagues comey's compromise contender country's
  county cranston debt donald dropping expansion fights granted iowans iraq it's joining kentucky kids looks misinformation mogul movement
  nevada nor paper petrilli read referendum releasing ryan's sent shunned spanish-language stood surging targets territory thursday tight
  tuesday's twice wages |
-1.1 -0.2 & blasio daughter papers pressure salceda santilli schilling thinks wasn't
-1.1 0 ad breaks donors enough gore palin’s prepared
-1.1 0.4 michigan that's
-1.1 1.1 rice
-0.7 -1.6 debut feinstein initiative manhattan maples married politifact
-0.7 -1.1 1 1980s act additionally allergan aura becoming benefits brothers cast championed clear clip collapse contest effort emphasizing
  enter estimates judge kit levell life loyalty nunberg objections points possibility prior product professional programs questions
  recalling resort returns rolled sensitive sentiment standard suddenly tactic takes ultimate unclear we're weekly
-0.7 -0.7 $10 000 2 = addition admit advising along appearing around blamed border broker carrying certainly charged choose clearly
  complete concerning continue contrast crowd debates defended district drew earlier earnings echoed endorsed fields file form gained
  gains goals hall harsh having held here hopes immediately improved incident inequality inquiry inside investor itself joked judgment
  laid line matchup merger moments must natural notable noting offer official oil others outside owns per plan plans poor posts presence
  presumptive pundits rally relevant replaced representatives residents respect responses risk route scenes schedule set solution stuck
  superdelegate target targeted them theory together trust unlikely wealthy wins won
-0.7 -0.4 ' . 14 2012 2018 69 abortions about accounts addressed advocacy again against aid amendment argue battleground beginning bought
  broke called centers charge cited city's computer connections consulting continuing course court's cover criticized degree delivering
  describing disclosure e-mails economics elsewhere emerged ever example expanded exposed fear fellow floor fund-raising good head her
  heritage hotel huge hurt importance incites infrastructure interviews investigate it’s january late launching lead liar lives loss
  making meeting miles misogynist mocked needs neurosurgeon obtained overwhelmingly picked politicians preferred pressed problems pull
  refused resources scene seized selling serving shared simply site situation split state's status stem stopping tells title track trip
  unusually urging water wednesday went writing ’
-0.7 -0.2 22 attacked behind believe bid birth check club concrete contested crisis facing frontrunner funds hand him himself his impact
  its lack minutes notion plenty public put putting say send slammed soldiers states successor tests themselves through too turn votes
-0.7 0 1990s agenda already amid attacks data he's higher hours jobs me murder opposing part passed positive rise sometimes streets
  support tied tool very
-0.7 0.2 ) endorse parties threats
-0.7 0.4 best protest protesters surrogates
-0.7 0.7 hackers stay
-0.7 1.1 analytics
-0.4 -1.6 43 battle
-0.4 -1.1 51 current hopefuls investment listen murphy narrow nationally prospect proved reporters supported vatican verizon words
-0.4 -0.7 3 adding anything approval assigned audience authorities authority backed backers ballots blame boos campaigning candidates
  citizens collected edge emerging emphasis extreme fast formal forward fought future genuine hardly headed high holding latest launched
  outright performances prime puts regarding reporting scheduled secured shortly shot significantly sources spread spring stake stakes
  stands streak strong success suggestion terms topic trial
-0.4 -0.4 $100 2011 24 announced annual apparently appearance assessment bad bigger body call campaign change clinch columnist covered
  criminal cut daily deaths department deputy digits directed distant donor drawing during favored filings final fire fourth highly
  impossible information into lady large lawmakers look message music net newspaper office opposes organizing own performance play poll
  potent president's previous pulled quickly readers repeated request rose scores serve shop side single-payer sits smaller specific
  standing state’s stepped survey take those tie troops unity value views visiting wall workers
-0.4 -0.2 1999 account address ahead aides at background banning based better calls can't closed company's contests continued death did
  elections eventually expand extensive from funding gets in income industry instance interests last lost means month months nation's onto
  other popular posed promises rate reach refugee reputation said scandal series service showing sought source surge taking tensions their
  walked wrong
-0.4 0 accusations among apparent approved april avoid began black choosing day december enthusiasm evangelical headquarters insurgent
  isn’t issue joint margin million new passing policies potential president received reserved shift shifting unemployment would
-0.4 0.2 able are arms benefited deemed employee fifth hold increased kill media partisan personal relationship religion small spent
  string throughout unlike were working-class
-0.4 0.4 back centrist coming comprehensive ethanol ground gun includes mere posted production right told violence
-0.4 0.7 enthusiastic nations near offered populist
-0.4 1.1 44 blocked frame hometown
-0.2 -1.6 bill
-0.2 -1.1 ? confidential weiner
-0.2 -0.7 asked class encouraging governments invest nuclear post who’s working
-0.2 -0.4 2001 500 ago agreements approach attendees aware behavior being believed breakfast came convention economy faces global health
  ideas international living mark members order outreach page pay played point potentially program progressives publicly rattled represent
  rivals social started statewide sued terrorist voters wanted white years
-0.2 -0.2 access allowed applause argued attempt attention bit calling column concerned critics details election email endorsements
  extended figure finance financial firearms firms interest investigation isn't keep later leadership legal less lived more nation out
  paid personally prosecutors qualifications rates ready rejected see shut similarly slightly summer surveyed this usual way week's
-0.2 0 31 assistance badly big book business cases city claim clubs concerns country’s dead driving employees engaged field fired first
  former gap idea insiders larger may memo moderates network night on ongoing parents partners power project remains second-place seemed
  should specifically street surprised swing tax unless voter will winner winning writes
-0.2 0.2 2010 9 alternative attracted away carry comments companies delegates double draft economic eight electoral endorsement go have
  inflation just lift moving not perhaps place provision receiving selection senator single socialist spending start state stop strategy
  successful without ⁄
-0.2 0.4 be billionaire closing detail is level major or placed racial son third-party to toward two up warned whole
-0.2 0.7 become get march nine offers oppose regular sort
-0.2 1.1 businessman credit exactly farook’s jet servers
0 -1.1 fact probe reported
0 -0.7 18 appeal comment deal different november open pitch pursuing seen share show similar
0 -0.4 30 charter college considered elite find firm giant immigrants known morning networks nomination opinion polls press process
  shooting unions year
0 -0.2 $1 $5 49 aggressive analysts armed available can candidate confirmed despite direct efforts enforcement eyes fit gathered like
  lobbying matter only percentage ran ratings recent some speech strategist survived team transition uses watch
0 0.2 achieve activity affect an assault bringing conversations costs crime decided dozen five fundraising game general hiring home know
  leave love names nearly nominee offering party's radio raised recognize rent same sanctions significant steps suggesting surprising
  there think three typically violent year's ‘
0 0.4 a ability actually also any ask billions bound committed ending era every except focus had hard identity issues met much number of
  old race record requests scrutiny seven subsequent view war widespread
0 0.7 anti-establishment becomes case celebrating conflicts control controversial create decision deliver difficult emails grew mainstream
  money necessary rare showed such zero
0 1.1 '' absent candidate's freedom highlighting meet
0 1.6 plants
0.2 -0.7 another chamber channel immigrant rest speechwriter who word
0.2 -0.4 communications enemies father's intelligence news question run ways welcome
0.2 -0.2 17 activist activists airing anchor area caucuses certain choice corporate country democracy electorate expert hearing july knows
  overseas prominent prosecutor removed served sites suggests suit surprise surrounding system text vocal
0.2 0 2015 39 abortion across aimed analysis between brought chief condition demonstrators discuss drawn editor even face female free
  fundraisers going help high-profile include interviewed involvement linked lot majorities mentioned minimum monday narrowly off
  operation outsiders party past political present proposed reform require rights sides third took victories victory win worker
0.2 0.2 23 advocate been built buy capital community defense famously heavy highest issued list male mass mosque nominating outsider
  quality several tougher trying work your
0.2 0.4 42 [ beat brand classified couple deadline defined delivered director discussing factors important including increases kind no one
  person position probably roll roughly rules solid speak strongly supposed treated two-thirds worked wouldn’t
0.2 0.7 11 2008 ads advance advertising aired alleging amounts anger billion broader candidacy connect cost counting deficit diplomatic
  findings frustration husband intense killing made makes move numbers players prices quick s special style terrorists the using visit
  whose
0.2 1.1 74 congressman countries demographic doesn’t donations electronic essentially governors highlight hire johnson kansas markets
  rebuilding save slow tentative
0.2 1.6 nabisco
0.4 -1.1 ~
0.4 -0.7 aide given introduced self-described
0.4 -0.4 areas connection conservatives leaves nation’s protester reporter strategic
0.4 -0.2 advocates cheered currently danger drug group killed military presidency report review ruled season spokeswoman star stronger
  trusted ultimately vice works
0.4 0 acting attempts birther center congressional covering democratic early effect energy entire failure for forced foundation founded
  giving groups half history host increasing joined june leaders lengthy majority man opponent outcome party’s powerful prime-time
  progressive published r-fla real recently representing respondents saturday school secretary separate so so-called spot study tough
  trail want woman ±
0.4 0.2 2009 > active adopted advisers analyst angry article brief camp church colleges conducted controls controversy counties denouncing
  directly domestic economists end filed friends fuel heated immigration involved lawsuits liberal listed management many member messages
  mostly need once opposition owned peace percent presidential proposals representative required roots running server speaker staff
  surveys television than trading union was weekend welcomed wing
0.4 0.4 bipartisan causes climate committee court drive executive generated herself journalist longtime our people planning privately
  pro-clinton progress refusal rejection security speeches weeks young
0.4 0.7 4 action add bank block corporations deficits fiscal formally handful included locked minister politician politics returned super
  these thing unable voted with won’t
0.4 1.1 104-page 4len 55 8 attempting boeing brandished cause central dewhurst divisive eastern fewer freed growth keeps looked main
  mistrust moves muscle package quite regional secure syrian thought truck us whoever
0.4 1.6 assets creating doesn't fueled greatly moderate regulations
0.7 -1.6 which
0.7 -0.7 !
0.7 -0.4 answer argument close concern establishment house magazine seeking whom ¡
0.7 -0.2 29 authorized ballot conservative dynamic exchanges investigative pair remember science that top topics
0.7 0 2007 allowing assistant casino caught d-calif delegation friend gave judicial losing managing massacre officer organization organize
  re-election reason refugees retired simple supports technology things why
0.7 0.2 $15 26 67 added afternoon all anonymity army board broadcast cable chairman chairwoman coal declared elected embraced
  environmental exchange experience families figures founder four getting hate independents individuals inspector journalists judges labor
  leading local mayor newly older particular partner path polling population private pursue qualified reality receive rival striking sure
  teachers thousands united veteran wife wrote
0.7 0.4 1992 200 actor adviser arm attorney backs beyond born both caused challenger chance coalition consider consultant council d-nev
  d-va didn't differences each estate evening everyone experienced front-runner governor helping national neither now online overhaul
  owner pages phone primaries registered road rule senior sold spoken spokesman story tech vice-presidential whether
0.7 0.7 13 2013 21 affected after appeals base before career created filibuster hedge incumbent picture promise races revenue right-wing
  september since watching whatever
0.7 1.1 2014 agency anti-trump disavowed discovered houses influential least legislative mail nonprofit rallies snarky stories viguerie —
0.7 1.6 - bloc finish jeopardy shoal traveling
0.7 2.3 sooner
1.1 -0.7 sharing what
1.1 -0.2 ambassador budget partisans supporter
1.1 0 alongside let minority ones weaver ”
1.1 0.2 african-american america anti-muslim attackers epstein gay guests largest manager olympics parade reed released revealed
  superdelegates trio university westphalia yet ―
1.1 0.4 28 50-state 53 57 61 abandoning affairs alabama ally amar american-born amnesty autor blackwell bolster chair clash co-host
  commentator connecticut d date david disappointment districts doctor dozens draw drove earnest fallon fitton florida’s force francis
  garin goodlatte hawks hear heard institution israeli jersey jews john korea leader little margins massachusetts miss. numerous organizer
  pollster prager projects provides r r-iowa r-ky r-tex raleigh recruiting retiree scarborough signed sitting slate something stein
  stevens strategists surviving talking titled travels truly vast verveer vt. vulnerable wakefield wave wilcox writers younger youtube
1.1 0.7 -- 25 40 50 6 airwaves aligned amount anyone appealing as author average banks because briefed building campaigns disagreements
  emissions entrance environment everything exit father greenberg hard-line island knowledge landmark linick modern multiple named none
  operative photos picking priorities retirement rising sales seat seeing selected struggled then though well-known weren't whites
1.1 1.1 ; absentee although belgium decades family got if occupation research serious sharp someone stimulus strike talk testing
1.1 1.6 ( activities behalf does eliminated registration when
1.6 0 skepticism
1.6 0.2 drives upbeat
1.6 0.4 beck’s concert endorser familiar led medical odds planks professor sector tweets
1.6 0.7 33 35 70 allen blogger brother carried classic cnn/orc committeeman dropped featuring foia golden gowdy’s hacker hadn't howard
  huckabee’s icon jr. mate museum remarkable requires silver sponsor treasury universities wore
1.6 1.1 , 19 27 allow britain forcing opportunity reports turnout tv – …
1.6 1.6 : and gillibrand while
1.6 2.3 where
2.3 0.7 backer leaving
2.3 1.1 cohen gives prompted
2.3 2.3 but
"""
FIELD_PREVIOUS_WORD_AFTER_CUE: Final = """\
-1.6 -2.3 remind
-1.6 -1.6 envoy principles svp
-1.6 -1.1 2010 journalism
-1.6 -0.7 crossroads friedman russell survey
-1.6 -0.4 cuban
-1.1 -2.3 abc's alluding arena brushed era implication khan nbc's nieto nominees similarly struggle topic undecided unsubstantiated
-1.1 -1.6 2007 2014 airwaves conceding dedicated distanced emailed endorsement experts following freely hassan instructions interpreted
  lines mounting msnbc officially option otherwise otm’s perfunctory portfolio problems prosecutors rant reminding retail sentiment
  shuster silence stern subtle swipes yes
-1.1 -1.1 brothers campaigned discriminatory gowdy hostility lace movie physician post reassuring reuters scorn singer sperry stone thomas
  understated via
-1.1 -0.7 43 according appointment burke david factcheck.org filings frank fundraisers homeowners hunt ingraham lawyers o'donnell pence
  researchers software suite superdelegate tally whose
-1.1 -0.4 67 bank's bob ignores maher prosecuting sherman variety
-1.1 -0.2 biography commissioner initiative
-1.1 0 guardian mcconnell
-1.1 0.2 66
-0.7 -2.3 ruling
-0.7 -1.6 ! 26 abc’s affiliation affordable arguments asserts barely bargain bias blistering bombing boyle bristled cheating cnn’s column
  comfort comment condolences conferences daughter’s decade democracy demonstrating despite ear earliest elites empathize encouraging
  enthusiastically falsely fighters financially frequent gathering hypocrisy identity inclined inclusiveness indianapolis informing
  interest jokes keynote kingdom laws lobbyist magazine maintenance mccain's merger optimism outsiders outspoken overpromise p.m.
  personality pink pointing prompting property pulse reach reference resort returns rico's shifted shootings sights signaled sparred stump
  suit tactic talks tap taxpayers teams teeth tends throwing unpopularity update verbal weight weiner winds
-0.7 -1.1 $4.5 130 1991 2030 28% 475 58 60 accent acquired action addiction addresses agree aimed airlines aligned alive anonymity anxiety
  anytime approach arms assessment attempting attendance backlash bashar battled beast became betray bigoted bill bodies cable candidacy
  caution centered ceos certificate channel charity cheer christmas classic cnbc coal collapse commentary commented comparing confusing
  consensus contentious copies countered counties counts court's critic cycle deeply defender delegation demographic derailing dictum dig
  dismissive dissent donors draws dysfunctional echoes enamored endorsements ethnicity except exemplifying explanation explicitly
  extensively faith fault filibuster finishing flagging flashpoint footage forcefully forcibly forearm formal freddy's friday's garland's
  generally grade group's gruenberg guest halting hand him hometown hot however humility hurting immediately impassioned implicitly
  impressions improbable injunction inquiries inquiry introducing investigation iowa’s jr. label laughed laying lays legacy libyan lining
  makes marry matters mayors meaning means medicine minorities mispronunciations mogul mosques mount neither nomination nominee’s note
  offensive offerings online opinions output outrage outset overlooking pacs passion picture pit pivoted pleased portray pose potent
  preaches predecessors prepare presented pressing presumed preview problematic productive properties prosecution prospects puts quagmire
  qualified reagan’s reelection rethinking roll romney room rousing russians scanner schlafly schultz screen session sexism sharply shell
  sick sight signs singled sink sisters slamming sons soros speculation squarely stature stealing stopped strategist stretch suddenly
  summer supremacists syrians takeover taping tears telephone telling tent throughout took totally translate trillions trumpian tying
  unanimous unclear unexpectedly unfavorably until vegas vehemently wake wallace wary weak widespread winola wiping wisconsin withdrew
-0.7 -0.7 accusing activity advised asset authorities bar before bloc car challenge conservatives convince counted credible deep dispute
  enthusiastic features focusing grown head isn’t it main once page poll progressives regional research resolution risen sensitive
  territory that’s this told trial urged week's
-0.7 -0.4 46 author ballot capture coming county drawn effective failed featured government initially organizations polls receiving secret
-0.7 -0.2 200 average gave rivals solutions support supporter that
-0.7 0 analysis concerning interviews managed sizable
-0.7 0.2 ranks
-0.7 0.4 absentee leads worker
-0.4 -1.6 d-calif jamieson
-0.4 -1.1 4len accomplish accusations activists adequately amendments argument aspects attempted audience backfired bench bleeding
  christie's circumvent clashed clubs comey's comfortable communism complain complicated compound conduct conventional conversation cooper
  criminals determining diplomacy disagree disappointed disease dollar dream dwelled enforcer envisioned evade father fides fiery firearm
  flight flurry fury girl gone guests guy hero highest hiring homosexuality imagining incident intellectual interjected invoking joined
  justice knack loudly mandate manning margins mateen measure mother movement numbers operators pastors persuaded philosophy pivot plaza
  policy polite presidency president probably queue race relative reply resorts rice rosenberg schumer sentenced smugglers spring
  stability stable started stood style superdelegates sway switch train trustworthy uncertainty untenable vengeful vigor vocal ways wish
  work-related zuckerberg
-0.4 -0.7 $10 ( 1 1988 400 ; above abroad ads affect allegations alongside although annual appearances aren't ask assault assertion
  attendees aware below benefit bid billion birther boos boost borders briefly broad broke buy careful central certainly change changed
  charges class clearly closely comments competitive completely concerns confident connect consistently continues convicted criticism
  cutting dark deal deport disclosed distance dollars domestic don't double-digit doubts downtown during earlier elections eligibility
  embraced emissions emotional encouraged enemy enormous enthusiasm episode error example exist extensive fairly famous fast favor
  favorable feelings fields finding fired fled flying food form formally formidable forward fuel fueled fundamental gathered gets golf
  guilty handed handling harsh hasn't headlines headquarters highly hit hours ideas immediate immigration interested investors issue
  judges kind largely launched lawmakers liberals live location mail market message migrant missing moderates modern momentum move
  multiple murder name near necessary networks neutral obvious odds official opinion opposition order pace package passage phrase picking
  places played pleaded podcast pointed points position positions practice practices praise product profile promises pushing questions
  racist ratings ready red referring reflected refugees regime regulations rejection reliable remark reminder removed requirement respond
  round scandal scenes selected series several shot sidelines skeptical smaller so social socialist speakers spot spread standards stands
  stark start starting starts statement status subject succeed supportive supposed swept table talking tariffs task taxes tells tensions
  thoughts thus tied topics tour tribute tried truth turned turns tweet understanding unity unpopular urging victims vision visiting votes
  wave website well when while who’s without words worse written
-0.4 -0.4 2008 ? after aggressively agreement amid answer asking assured attention battleground campaign celebrated claiming clear closest
  combat conditions contributions control controversial cuts denounced department divided document equal exact explaining far fell fewer
  focus himself holiday hosts immigrant immigrants intervention job last long moderators moment negative nominee often opening outright
  party per plane popular positioned positive question rejected repeal requiring resistance responsibility rest revolution rich sales
  source standard station summit surveyed tell them though travel tweeting unknown views woman years ± –
-0.4 -0.2 accused anger appointed attacks but complaints contention drive e-mail ended facts fans fire fun general given great if lawsuit
  major make mission november photo report slow specifically still week whole winner
-0.4 0 51 are cast echoed even feeling has he included incumbent is population recognized records their whom would
-0.4 0.2 exchanges flag independents not
-0.4 0.4 campaign’s related school sold
-0.4 0.7 as growth
-0.4 1.1 calif. mccain
-0.2 -1.6 amazon kerry plant
-0.2 -1.1 advisers books counsel defeated democrats ghostwriters hawaii human insider iowa's lean managing native openly protection
  publicly senators
-0.2 -0.7 activist aides army club controls critics documents event false forum governments here massive modest our polling provided reads
  rights spending surprise today trust warned works
-0.2 -0.4 15 2005 2006 2011 21 48 9/11 abortion acknowledge across actress admitted advice again allegiance another appearance appearing
  aren’t assistance asylum attending avoid award banking beat behavior better brief broader calls campaigning can't celebrating chairman
  combined committed company connections contenders contested convention counting country course creation crisis critical cultural
  currently danger days deaths debate deliver demanded developer devoted divisive doesn't don’t each easier effectively else establishment
  every executive face faced falling felt find fine forced freedom funded fundraiser gives grow growing hackers halls happen heading heard
  hearings high-profile historic homes honest host hour hundreds identify importance infrastructure january joint laid leave less levels
  limited looking material maybe memo months mosque need noting offered officials ones operations opportunities opportunity opposes
  overcome parade pending perform piece pledge plus pressure previous primaries private probe prominent prompted proved qualifications
  quality quickly races recent referendum referred reflecting regularly regulation remains remarks responding safe saying scale score
  scrutiny seats sell set shortly sides single-payer sit skills southern staffers stop string strongly successor surge tactics takes tests
  threat ticket town trump two universal unusual usually values walked warning wasn’t wealth went winners
-0.2 -0.2 ) 2002 2016 6 a accord acting advantage allowed almost amount an any apart apparent aside asked asks away bankruptcy because
  began believes bit bitter border bound brother carried case cases certain city claim community condemned constitutional could crash
  create current customers debates delivering denied determination determined differences differently dismissed do done election employees
  empty ending estimates ethanol evenly eventually everyone evidence expressed fact fears female file findings fraud frequently
  frustration fully fund-raising further goes happened hard hearing help herself high higher highlighting his hold hopeful idea increasing
  indeed introduced island issued journalist june kids largest learn leaving legislative legislature lengthy level leverage life light
  list little living look looked lowest married missed mix morning naming new no now number ongoing opposing opposite options overwhelming
  owns panel permanent play posed proposal prospect pull put raise rally reached record refusing remaining repeatedly require rhetoric
  risk run same scheduled security seems seized service setting shots showed since somewhat speaks speeches stand states story streak
  striking suggesting suggestion targets tend than there thinking three threshold thursday track tradition try tuesday typically undermine
  used using virus want wars watch which won xenophobe year year's ’
-0.2 0 12 1992 38 49 acknowledged adds adopted already anti-trump back blasted call called candidate challenger climate comes concern
  contrast counter court damaging defense describe described detail different drew embrace enough free funding good hate have he’ll
  hitting improved lives made middle miles million more newspaper out overall paper populist presence pressed primarily promising
  re-election recession reputation roles ruled rules shared short show similar sound system terms times trying undocumented viewed what
  where word world writing —
-0.2 0.2 advance becoming behind defended degrees developed favorite filed follows how involving never part planning promote supports sure
  target team trade whether will
-0.2 0.4 backed bank be citing ethnic friendly nations nature over politicians relief she spokeswoman thinks voters welcome
-0.2 0.7 23 backing knowing projected
-0.2 1.1 board identified
0 -1.6 wealth-x
0 -1.1 direct elected jan. miller oversaw reminded smith traded
0 -0.7 advising boss founded notes outside programs roots struck surrogate victory
0 -0.4 2013 42 added advocate both consultant diplomatic energy founder full green holds leadership left media meeting member negotiations
  news nonprofit offer others outreach partners percentage says spent spoke test unions vice way
0 -0.2 $5 1999 5 active add around article attempts attorney begin big biggest born break candidates communities conflict contender credit
  decades divisions emails executives existing fundraising headed her home house in increasingly insults isn't knows labor later lead
  letter majority meetings moments nation's nationwide occurred officers one parties point police potential preparing presumptive quit
  realistic respect rolled secure senator significant six special technology through unable voting weekend winning
0 0.2 '' 16 18 19 1990s 1994 45 90 access accounts achieve actions activities agencies alleging announced apology approved attackers
  attend attract battle beating been believe best between blame body booed calling can can’t capital centers chance character charged
  child chose church cited city's claimed classified come consequences country’s debt defeat demonstrate detailed determine does due
  e-mails earnings economy eight electoral eliminated emerged employers engaged ever expand expansion express extends faces failing
  failure fall feel fees few final floor focused future gender generated going got half held hopes increase increased industrial it’s
  judicial keep large liberal lined lists making march mass mention mentioned minority minutes moving much necessarily needs network newly
  off old outsider paid parts paying performed perhaps person persuade phone poised possible potentially predict prepared primary prison
  problem proposals protests proud push questioned quite racism raised raising rallying rapists rates recognition reform refused region
  relations remember reports representatives request responses right robust saturday say seem sentence shares should showing sign
  signature simply single slightly soldiers someone sometimes son soon sounded speaking stance statements strategy stronger struggled
  students sued suggested testimony text thanks think total treatment trillion truly trusted turning ultimately unemployment unfair union
  unusually veterans view viewers wage was weeks were widely worry wouldn't
0 0.4 accepted agreements armed at banned complaint core death economists electorate endorsing experienced filled goals had happy he’s
  husband's intended journalists judge lady leader least legal like local mainstream matter me mocked moderate monday money next opened
  organize organizers plans pushed received returned second seemed sense strength such they traditional v. visit vote why with
  working-class
0 0.7 came choice confirmed established fail fourth gotten mate on players present process requested required star tunnels users
0 1.1 delaware eyeing nominated politician rebut
0 1.6 mills pragmatic
0.2 -0.7 blacks died passed struggling writes
0.2 -0.4 adviser continued corporate fellow four hacking inspector intelligence law longer replied voice wrote
0.2 -0.2 2004 29 ability attack friends kept likely line male many own remain results secretary selection taken third under united
0.2 0 - analysts and bought brand career decision democratic details directed editorial effort email finance governor known late lot
  makers moved national party's percent recalled registered said schedule some spoken sunday the third-party top
0.2 0.2 administration afternoon agreed amendment anyone barriers casino chamber communications companies correct decided deputy digital
  donated donor driving eager environment foreign former heart helping history initial institutions lay members month most mostly named
  nearly night ordered persistent place policies portrayed possibly presidential privately progressive real receive running schools shift
  signed small sought speak speechwriter staff stay successfully then those time unlikely us voted wait wanted win worst wouldn’t
0.2 0.4 $15 -- 2001 250,000 99 accepting acknowledging address advanced agent announcement anything apparently apply april background
  backs badly becomes begun being biased bring camera campaign's candidate's cannot captured carry caught citizenship code compete
  complete confidence consider couldn't country's coverage creating credentials criticized crowd cut date december decline demands
  demonstrators deportation deported designed difficult digits disclosure discussing down dozens dynamic earned economic enforcement
  ensure enter entering everything expected extended factory fallen fear figure figures fill finish flip found front gas gay getting
  giving global ground gun having heritage holding hoped hotel huge hurt images impact including independence information insiders insist
  insurgent investigators investment involvement issues jobs judgment kill lack larger launching leaders likes limit love majorities
  manufacturers match mean meet messages might minimum mistake nationally nation’s none offers officer pair particular performances period
  photos placed planned politically posts poverty praised predicting produced prosecutor protester reducing refugee regular relatively
  release religion restrictions return revealed rise role saw search seeing seeking sexual she’s shown sister situation size slogan slot
  spend stake stakes stating stock stories stressed suggest sustained tax tech terrorist there’s they’re things threats ties to tough
  tougher unique up upcoming volunteers voter wages waiting watched water week’s work young ⁄
0.2 0.7 100,000 44 50 addressed addressing advertising alleged allow allows answered applauded approaches areas assigned attributed
  bathroom block building carbon card casting challenging champion charter cheers choose commander competing confront content contest
  corporations couldn’t coup covered criticizing culture dangerous declared deemed deficits demonstrated denouncing describing disaster
  door dozen earn encourage events eventual expecting expects exposed facing favored feet fierce fighting finally finished follow
  front-runner frontrunner generation get greater greatest heat heavily hedge hired industry influential insurance intense interactions
  investigate knew know legislation low men military neighboring night’s nominate nuclear onto operation or plan playing possibility
  preferred president's prior progress proof radical range recalling regarding relationship remained retirement review same-sex scene
  secured see sending seven shows stayed staying stem success supported targeted they're threatening transgender true typical unify unite
  unless upon various vice-presidential videos violence visas world's wrong you your …
0.2 1.1 4.9 accuse attacked considered defeating donald endorse estimated feb. fringe ignored lied nine observers outlining r-fl rebuked
  reject stopping strict targeting zero
0.2 1.6 circle passing
0.4 -1.1 manchester
0.4 -0.7 film inside worries
0.4 -0.4 analyst breakfast elsewhere filing individual minister organized upset
0.4 -0.2 allies ambassador broadcast campaigns caucus condition estate hope nominating october pollster radio replace representing stars
  university
0.4 0 ' 32 actor billionaire built congressional early expert fund group independent longtime medical my relationships seen tweeted
0.4 0.2 36 age base bear conservative delegate governors influence led needed space speaker teachers who within
0.4 0.4 $1 alternative available book crucial declined didn’t doing dropped either end evangelical exchange familiar firm involved
  knowledge link manager operative opposed particularly people political posted price prime ran religious represents responded rule runs
  society specific thought trouble use white
0.4 0.7 $2 $25 $50 , 000 10 1980s 20 22 3 39 7 [ act acted actual additional aid aim airing airport airstrikes alone angry
  anti-establishment appears associate birth breaks bringing buying casinos catch causes chairwoman challenged circumstances civil closed
  colleges committees compromise concerned congressman considering contributed couple crime daily database deadline dealing demand develop
  discussed earning easily edge education elite evening explain extreme fair feels fight football fought giant go grass-roots health hear
  highlighted hoping housing husband ideological ignore image incomes inequality inevitable intent interesting invest investigative it's
  join killed learned linked lose loss maintained mere middle-class millions moves narrow narrowly neurosurgeon offering older originally
  overtime participate partner past path payments pick pivotal predicted prefer presidents promoting protecting provides published
  questioning rebels recovery reflect releasing reserved resulted risks rival road roughly save savings sees served site sites slate
  stream streets super temporary tens terror terrorism themselves titled too tool trail understands victories waterboarding wednesday wide
  worried worth ―
0.4 1.1 $7.25 11 2000s 21st 30 9 : abuse accuses activated addition administration’s affirmed african-americans agents agrees announce
  anymore appealing appear arab area array attacking begins beholden benchmark bind blasting bleak blocked boosting boycott brafman brazil
  britain build buzz buzzfeed cabinet camp carson's cell cellphone chances changes chant chaos chaotic check civilians commitment compaq
  competition comprehensive concluding contradict contrasts corruption crackdown criticize culprit dead deadly declaring defunding
  deletions deny denying diplomats disabled disavow disputed disputes distribute dramatic drop economics educational electricity
  emphasized enjoyed entities entitlement exists extra faked favors feud finger-shaped firearms followers foresee fracking fraudulent
  fraught fundamentally g4s gala generous gifts gigs government's government’s guess gulf gutter guys happens he’d implicit improperly
  improve inevitably innocent inspiring intention interrogation investments invited invoked joining judge’s jurisdiction keeps kelly laugh
  leaked lesson lie listed loan lobbing looks lynch marco massacre memories mixed mock monitoring municipal muslim names nasty natural
  nazi not-quite-so-long-shot oath occur offset oppose overly overwhelmingly paths pattern payment people's perfect persuading pledging
  plotting presumptively prevail prevented prices prime-time pro-choice proceeds profits project promotes protections protest public’s
  punching pursue putin's quiet quietly ranging rape rare rate rather readiness reaffirmed real-time reassurance recites recommended
  referenda refusal regulating rein reportedly reporting rescue restrict result retweeted reversed reward ryan's ryan’s sanctions seeks
  sentences separate shocked silent sitting slammed somehow standard-bearer steel strike substantial successes tarring teaching
  temporarily term tested therefore tie tight touted towers tpp trailing trip unified unilateral unpaid unpredictable unwanted
  unwillingness vaccine valley victor vows wanting weakness web weigh whoever wins withdrawal women workers working youtube “
0.4 1.6 against for manafort’s recognizing supporting
0.4 2.3 r-texas
0.7 -1.1 gerstein
0.7 -0.7 advocacy cheered mayor serves
0.7 -0.4 company's director
0.7 -0.2 2000 31 55 56 anchor attended exit grew hopefuls
0.7 0 24 authorized chief committee friend quarter respondents right-wing senior
0.7 0.2 affairs close entrepreneur extremist international president’s services strategic study television user
0.7 0.4 black contained council especially itself priorities released wearing wing
0.7 0.7 40 ad budget conference consulting count data half-dozen handful inspired internal opponent prevent read serving student touch
  virtually willing younger
0.7 1.1 $500 & 37 46,000 administration's allegedly ally arrest assaults assistant bail beautiful beijing bite blocking breached brought
  calendar cardin charitable cheap computer concord considerable convincing crazy crossing d daughter decide depending dinner dismisses
  drafting duties embassy endorses energetic environmental equivalent exploit fleeing genuine germany's gop's grants gunned health-care
  helps i-vt ideology illustrates improvement independently insulting islands kinds lawsuits liability lone long-term losses memorandum
  minds moon mortgage motivated occasions of owner palin parent parents permitted personally philippines powers prone protesters pulled
  r-fla r-n.h reaffirm realized referenced refuse resign revealing safety scandals scores seemingly shape signals signing simple
  solidarity stevens stupid supremacist technical tenure tribe tripoli tuition understood upsets uttering veteran violating watchdog
  wishes write yield
0.7 1.6 . abandoning admit aired al articles assess assets belt beyond blast blumenthal burden cia clarify committee's concede confirming
  consumption corrupt decried defamation defend defined delay demographics denounce dependent desk diplomat discuss doj dominated doors
  embracing encouragement endorsed eradicate exception fla. generations globe grayson haley healing id islam jeb justified laments lazar
  left-wing lgbt markets mocking mood needle newspapers offense offices overlapping physical portraying praising pregnant projects
  promoted quotes quoting racists readers reading realities reciting recommend reforming reiterating remembers requires rewarding
  scholarship seek self-described settlement shaky shuster’s shut so-called sooner spanish-language speculate staple state-by-state
  stephanopoulos subsequent super-pac tapper title toward violent visa woe xenophobic
0.7 2.3 about defending r-wis
1.1 -0.7 greeted treasury
1.1 -0.4 collar
1.1 -0.2 alarmed angered chain competitors sabato
1.1 0 62 bloomberg's rattled strategists strongest
1.1 0.2 41 appeals ariz. conducted far-right from investor noticed serious towards
1.1 0.4 albright blue dunn evangelicals grand ministry promise surprised transcript
1.1 0.7 34 99-county backer bannon broken businessman convinced d-conn democracies division fights pundits ross summers
1.1 1.1 anonymously boy collins commanding edwards organizing professor r reduced replaced revelations usa
1.1 1.6 $4 200,000 acts bowl broadly cracked graham walker weld witness
1.1 2.3 bigotry broncos felons presenting rejecting satisfied thanking
1.6 -0.2 unsettled
1.6 0 reminds
1.6 0.4 among ventures
1.6 0.7 operatives scientists
1.6 1.1 february left-leaning
1.6 1.6 storm
1.6 2.3 pro-clinton
2.3 0.4 by
"""
FIELD_NEXT_WORD_BEFORE_CUE: Final = """\
-2.3 -2.3 who
-2.3 -1.6 disclosures outlook they've unclear
-2.3 -1.1 drove his they're
-2.3 -0.7 58 hard he petraeus
-2.3 -0.4 she we
-1.6 -2.3 gilbert neither what
-1.6 -1.6 easy gives institutional kander kennedy louisville rallying whose why
-1.6 -1.1 admission allegedly ample an cameron chant clash conversation dfa disclosure endured entirely excesses faces flint frank
  frequent hannity happy haute he's immediate infamously investors it's kids meanwhile neurosurgeon’s none overwhelming pegged petition
  pledge polls pumped quite reeves researchers right-leaning she’s slam snagged some something stance stands stump takeaway teeth that
  their there's touted tribute trump’s which withheld worry
-1.6 -0.7 47 520 7 accuse afp catholics commerce demonstrated description determining eventual exasperated guilty her he’s highlighting
  honduras hundreds iraq it italian jab lazar's menendez mich. mission mum no organized painted planks pointing portraying pro-life
  provides receive regalado regarded skills specific surprisingly the verbal weren't wore
-1.6 -0.4 160 ailes behavior closest get manafort's outspoken prevailed resigned spanish-language trump us uses
-1.6 -0.2 nationwide she's
-1.6 0 i me they
-1.6 0.2 earned
-1.6 0.4 faced many
-1.1 -1.6 64 : exact levine manufacturing rebuilding that’s upon
-1.1 -1.1 2-1 a abedin amid becerra begins bible boos burma citizens cleveland cnn comprehensive conflicted conservatives contrast deals
  ends enthusiastic everything example face farook’s favors forth fox freed gillibrand hall hollande ignored invest kantrowitz latest
  libertarian migrants n.h. nefzi netanyahu others places pledges police praise proof proponent proposes proved refrain respondents
  responses santilli's stories suffered swanson sympathy tactics those topics track trip vatican we're weighed yellen
-1.1 -0.7 $40 1999 30-minute 69 ackman actively after again aircraft allows almost amendment antiabortion architect articulated ask
  audiences backers begun belief believing belt birther blocked border briefing buck burlington carson’s catholic centers challenge
  challenges challenging city's clear closely closing comeback complaints condemning confederate confident contender contrasted convinced
  corporations cover cuba customer daily deadline decisive detailing disappointed disclose distrust dollars downtown drives durbin dyke
  eager easily entire evenly evince explanation expression facebook fact-checking fierce fighters finger flight frustrated garin garnered
  giuliani grimly hand him hispanics honored hostility indicated interested internal interviews investor its joe key kyi's lambasted lean
  lives loss maddow maine marveled material mayors meant merkel mexican microphone moderate month my naysayer nunberg october oklahoma one
  op-ed opinions overall per performance plane portman powers priorities r-calif ratcheted red referenced references register regulations
  reminding renew represent reputation reviled rubio rulings ryan's santilli saying seldom sentenced sherman sided silence size skelly
  skeptical speculation stevens subtle surveys swipe teachers territory traded traders trump's turns unleashed unusually valeant visas
  vision vocal wearing web week wondered worker writing you
-1.1 -0.4 & 22 31 accepting acosta alarm allow bar bennett blasting brooks carter club comes computer concede confirming consumption
  credentials decline died diplomats dismissing dozens dwelled east embattled enamored establish final france frontrunner function gets
  historically hostile hour in-person insurmountable iowans mark-viverito memorial michigan minutes moment moves negative obama’s passing
  plea process rant reasons refusing requests respected ritual switch terris together traced twice unprompted users year
-1.1 -0.2 20 2016 actions angered clinton comments dnc down elkins favored israel life prepared really reason returned rice several tool
  weiner ―
-1.1 0 250,000 anyone carson clinched concern concrete demographic developer event lesson things though
-1.1 0.2 apparently colorado donald jobs leaves nonprofit tactic titled
-1.1 0.4 labeled
-1.1 0.7 looks
-1.1 1.1 seemed
-1.1 1.6 appears
-0.7 -1.6 applicants invoking someone tossed
-0.7 -1.1 addition afterward allowing anti-immigration asylum attracting aura brothers circumstances congressman embracing executives fell
  formal fury ginsburg growing listen manhattan natural nudge owns participation perpetual phrase piece plaats popularity professional
  programs prohibit prompted pulled religion scheduled schultz starr surrogates thiel tweet victims yesterday
-0.7 -0.7 28 ; above act ago aim alleged alleging anxiety any articles assigned below broker carrying century college column constant
  covered dedicated demand doubt edge eventually extreme fields friendly fuel gotten harder he’ll hitting if immigrant into investigative
  journalists lawmakers little months morning newspaper nothing party’s people presidency press presumptive pushing referred release
  request retired roots route scenes second sentence shop signal speech stakes standards surprise tenure tweets until watching way ways
  where whether wrong
-0.7 -0.4 ) . 1 16 2018 32 500 abortions access accusing aid april article as asking attacking attempt august award back ballots ban
  before black but calling carefully cheers clinch collected comfortable common company's concerned concerning concerns confirmed
  connections consistent contenders courts criminal days deal debate delivering doubts driven e-mail economic effort estimates extensive
  facing favor favorable favorite file funding giving hotel however huge importance improved infrastructure lived means meetings mention
  miles moderates nearly notable off past podcast posts present president's price problems proud pull recalling recognize reference reject
  rejection remains resistance responding restrictions room scores second-place selling sense served sharply shortly simply standing
  stepped successor system targets taxes terrorism test thinking ticket too tour trusted tuesday unemployment unity usual wake when
-0.7 -0.2 2004 accusations another apparent built current discussed economy governments heavy hours idea impact increasingly interviewed
  nightclub notion offer peace pressure result signature surprising them time total virtually watch years
-0.7 0 billions birth cheered collapse content course driver listed merger more multiple offering positions rise rising risk spending
  start successful systems very
-0.7 0.2 address ads amount expectations hedge judgment nations shift without
-0.7 0.4 44 established nuclear presence stay sure
-0.7 0.7 appear hometown look remark temperament
-0.7 1.1 gained seems
-0.7 1.6 sentiment
-0.4 -1.1 43 51 9 benefits channel’s coincidentally countries dislike france’s learned news's pushes ryan’s vegas
-0.4 -0.7 2 24 3 30 55 achieve afternoon analysts attention bitter blame building carried casting chances charter competition critics
  degree described district either eliminated emphasis ending enter finish five follow follows got holds hope hopeful intelligence it’s
  leadership manager mark matter moments oil opposed outlets pay preferred prosecutors refused routinely secret sexism share single spread
  spring statewide students subject suggestion targeted this trial
-0.4 -0.4 $10 acknowledging adding advocacy against around asks assets assured background beginning billion breakfast breaks briefly by
  campaigning consistently create critical crowds deaths december delegates deputy dispute double endorsements enthusiasm especially
  exchanges exposed focus fought fourth genuine good heard information interest interests isn't issue issues journalist killed know knows
  language likes meantime operatives outright p.m. performed play potent primaries prime product program rally relevant saturday serve
  shows shut significant single-payer situation smaller spoke stem streak such technology themselves there tie trading trail troops two
  understand whom
-0.4 -0.2 $100 60 about admit annual appearance area bad because better beyond body charge civil conference considered continuing
  country’s county death debt different discuss distant divided encourage few figure front-runner hardly help impossible june level live
  margin middle monday necessarily offensive ongoing out owned planning platform politically power presidential qualifications radio rate
  remarks response seem serving since soldiers state's status superdelegates supporters swing tensions trying up urging wall wednesday
  words world –
-0.4 0 arrived behind business call certain change city convention cutting data designed draft e-mails election endorsement engaged
  exception expand generally hoped hurt immigration large led leverage longer murder music not potential reaction record referendum
  scrutiny serious streets tax trouble weeks yet
-0.4 0.2 abortion actual agreement ahead approved brand changes companies conflicts created expansion fifth go how incident opportunity
  partisan partly question racial reminder returns state subsequent supposed toward
-0.4 0.4 bid bloc comment diplomatic enough gun ideas known modest movement photo plan position practice regular responsible s style thing
  tone
-0.4 0.7 according colleagues passed place rattled reflecting regional results supporter ⁄
-0.4 1.1 derisively drew measure
-0.4 1.6 thrilled
-0.2 -1.1 everyone included user
-0.2 -0.7 2013 conferences criticism directed enemies given hosts introduced official order passage self-described senior site widely
-0.2 -0.4 - 26 admitted agreements associate candidate claim clearly communications complaint conduct congressional critique digits
  emerged encouraging end fast felt find followers for global governors high investigation leaders living longtime neurosurgeon news note
  opposes outsiders political politicians praised proposing puts relief seeking signed state’s suggested talking veteran visited want
  wanted
-0.2 -0.2 and appointed approval asserted attack battleground believed between bigger both caucuses claimed climate completely conducted
  day decided denouncing documents electorate evening explaining fit fund-raising goals initiative instance interview knew liar management
  minister ordered over paper perhaps plus prison promising public reelection reiterated replaced seen service showed signs similarly
  staff target terrorists three trade traditional under updated voice voters walked while winner with younger
-0.2 0 ( announced answer assistance being campaign's candidacy cost domestic driving elected embrace federal female foundation from funds
  gains gathering general headquarters helping intended itself joint lead lost matchup meeting money most much needs night onto other
  outreach possible priority prospect quietly race reach relationships responsibility role states story tougher your
-0.2 0.2 100 2009 alone alternative assault billionaire church cited defense democratic dynamic electoral field gap holding male
  nomination particular partners policies rhetoric ruling same selection son threats topic ‘
-0.2 0.4 ' announcement anti-establishment away badly best choice complete connection deficit equally era ethanol fight grew held image
  intense main names opponent planned right schedule specifics steps strategy text votes widespread won
-0.2 0.7 14 advice approach candidate's committed ground measures nine project recognition resort zero
-0.2 1.1 bloomberg gedrich hands manchin nationally prior sounded syrian turkish
-0.2 1.6 arguments missed
-0.2 2.3 nobody
0 -1.1 ambassador
0 -0.7 18 expect officials pitch rolled suddenly times
0 -0.4 ad advocates all analyst appeal be camp campaign consensus core declared deemed delegation editorial elsewhere experts health july
  keep let like mean members notes of online opinion outside page party polling social socialist speechwriter stronger success supported
  turned university wasn’t weekend wide
0 -0.2 38 acknowledged activists aggressive agree ally applause armed attacks backing broadcast chairwoman chance counties describing
  document estimated ever father's filed full head in include includes investigate legal media mogul need night’s only opposition path
  personally predicted progressive questions recommended records refugee removed school similar southern stake sweeping terrorist than
  voted watched week's well young
0 0.2 12 2008 accounts action backed base beat buy carry claims contests conversations dead detailed develop echoed government husband
  immigrants important larger low popular probe problem proposal quality races rallies registered relations remained shootings still
  street strongly treated warned worth year's
0 0.4 able agenda bailout cases celebrating contest control danger discussing drop fact factors fees financial frustration income
  insurgent major mere million moving officially particularly retail stretch word
0 0.7 '' aired billionaires cause committees costs crisis defeat detail divisive effective every institutions leads move near production
  provision rejected slow sort special tunnels whole won’t work
0 1.1 8 ability already appeared becoming bulk central cernech chants coming contractor dealings fewer finances gã1 jokes kind surprised
0 1.6 greatest secured
0 2.3 seemingly
0.2 -1.1 court's man strike
0.2 -0.7 allies chamber elite firm influential job third-party welcome
0.2 -0.4 allowed areas array boycott crucial desire economists failure forced insiders populist reported rights running statements
0.2 -0.2 aimed airing always consultant contention corporate delegate diplomat direct donors editor expressed faith filings forces giant
  hate husband's international late legislature office organizations remember runs secretary sees started surrounding tech tweeted
  visiting voter
0.2 0 2010 2012 adopted angry brief cash challenged circle coal compromise controversy directly diverse estate figures friday gathered gay
  here hired independents inspector investment looking make minimum naming narrowly network new nominate operation pointed population
  qualified recalled repeated requested rule see september shares shots speaks specifically statement table talked think third thursday to
  trust victories warning white wing workers
0.2 0.2 across causes certainly coalition daughter decision director dozen during groups home identified industry map outsider overseas
  proposed speaker stop super willing win —
0.2 0.4 attended benefited broader contract defined employees even flying future jet legislation lift model package probably progress rape
  rates rating security sued summer talk tight true unable worked
0.2 0.7 2006 42 anger become columnist country deep democracy difference force growth happen identity increases inflation necessary
  opportunities parts placed politician projected raised relationship rent roll roughly seeing small solid throughout unlike violence
  visit war yes …
0.2 1.1 amounts boeing connect disavowed discipline identities insults kansas merkel's objections organizers rendell requires russia
  solution sparked statistics string tentative traveling ”
0.4 -0.7 generation magazine percentage spokeswoman
0.4 -0.4 2007 29 actress aide denounced drug enforcement inside jumped leading legislative margins open organization protester reports
  takes wealthy who’s ¡
0.4 -0.2 1990s airwaves alongside analysis assessment assistant campaign’s casino chairman conservative despite evidence expecting filing
  house isn’t launched lot majority mind november on once opponents own played poll prominent prosecutor quarter read real recent reform
  reporter reporting required seeks speaking strategic vice
0.4 0 $5 67 accuses activist addressed aides asked average chair conceded controls counsel country's covering defending demands department
  describe earnings efforts emails endorsing establishment expert express families fear floor fully fundraisers governor heritage involved
  judicial lawsuits leader least letter liberals mocked noted our overhaul pleaded portrayed powerful promise ratings representative
  senator separate side sides sign sits stated supporting tough understanding urged wealth wife writes
0.4 0.2 $15 active adviser agencies agreed announcing argue at attackers attempted ballot community condition couple crowd date
  differences discovered dropped education elections exchange executive eyes father film finds found four group ignore increasing initial
  list lobbyist mainstream may memo noting owner party's posted president prime-time promised quickly registration representing selected
  suggesting thinks through today united voiced welcomed wins ’
0.4 0.4 19 2014 40 49 class clubs committee criticized drive evangelical fighting filibuster including lack looked men messages named
  plans point positive private profile provided rivals speeches staffer strong suit superdelegate typically unlikely vice-presidential
0.4 0.7 [ aren't authority bill caught chief compound currently deficits family handful joined killing minority networks numbers
  pro-clinton proposals reminded revenue secure series soon surge transition truck working-class
0.4 1.1 104-page 1980s 4len add advance bernie bound bozell braynard bureau channel clip combination congress consumer d-n.y denying
  energy generated increase indeed invited kunin maybe polarized previous refugees save sroka
0.4 1.6 broad freddy germans investigators locked receiving reynolds sat worries
0.7 -0.7 cable married
0.7 -0.4 attributed previously senators star
0.7 -0.2 been biggest calls complex council followed hasn’t headed kept lists massacre nor pair panel plenty progressives pundits ran
  re-election report unions
0.7 0 adds administration agency applauded army board demonstrators discussion earlier familiar feel just lawsuit lawyer lawyers lobbying
  long markets mentioned moved nation nation’s person road ruled run saw say show stuck study survived tells theory told top union wrote
0.7 0.2 35 accepted acting added advisers advising affairs agrees aligned am answered attacked believes center check continued court cut
  d-nev decide declined dismissed donated embraced endorsed entered first focused founder fundraising hearing helped host identify
  independent judge later leaving mate member moderators newly nominated observers opposing organize percent prefer pressed questioning
  repeatedly revealed rival services sites sought suggests suspended thought used usually vulnerable wants wave would
0.7 0.4 10 200 33 70 additional administration's along anchor blasted career challenger changed company d-va delivered experienced friend
  friends fueled heart herself increased instead largest last leave less losing managed national operative pages persuade photos referring
  refusal remain retirement sound speak take team tried video view
0.7 0.7 13 25 4 affected anti-trump authorized came campaigns character decades do effect emissions findings fiscal hasn't hiring local
  might modern needed now number officers often personal practices rare research right-wing rules showing spend stimulus taking tend tied
0.7 1.1 -- appeals argument grayson inequality initially mail picture protest randolph strength
0.7 1.6 , arms bipartisan cairo cannot classic continues mistrust search won't
0.7 2.3 received reportedly was
1.1 -0.2 blasio commented hopefuls imposed makes narrator originally recently source standard
1.1 0 argues audience authorities avoided budget businessman's cheer choose close coined controversial desperate forecast made mirrors
  officer reached released said shot shouldn't sold strategist threw westphalia
1.1 0.2 53 aims albright angeles blamed celebrated collection commentator confusing defended did didn't disagree ended environment
  essentially famously frequently going himself hopes hungry laid lamenting lays line managing parade passion praises professor pushed
  rallied reacted refuses responded review russians science sitting subsequently truly unhappy upbeat
1.1 0.4 1992 23 50-state alleges amnesty attempts author barely believe bills brother brought businesses can't cast census centerview ceo
  chimed cities closed committeeman complained connecticut consider considerable cool cooperation credited criticised d declares
  departments disagreements doubled employee energized environmental excited expanded experience famous far-right ferrera finally fired
  firms forcefully founders framed free further gowdy half hawks hit immediately insists issued jews joked justice knocked lectured loudly
  mavericks mayor mock mostly mother odds older paulson pitches poised poured proclaimed projects promotes prosecution r r-fla r-ky
  reality recognized regularly rove says scramble send set shook signaled slammed sniper speculated spokesman spotted strategists
  stressing surviving tex. then toomey tycoon vast vented yelled ±
1.1 0.7 2015 6 alluded asia became born britain broke called can comparing corps counts doctors documented empathize failed flood formally
  functions hold huckabee island jersey lobbied met mingle mosque offered offers old paid parents posed protesters regret saldana seat
  seeming seriously should struck tank that's threatens two-thirds use vouched walsh well-known winning woman written
1.1 1.1 absentee assume attending behalf businessman centrist does doesn't draw guess ones overwhelmingly pilot put risks scientists
  seized sent spot ultimately will
1.1 1.6 ? analytics ayotte is silver sometimes starts were works
1.6 -0.2 expects
1.6 0.2 haven’t judges morrison one’s shouted
1.6 0.4 1986 actually advised advocated appearing began continue exists faction goes guy hard-line headline highly lady largely non-profit
  nra rails rips sector seek supports task terms treasury trio
1.6 0.7 abruptly actor affidavit afl-cio alabama appealing backs banks bringing demanded descended editors emailed escalated explicitly
  fights florida’s had hits incites indicate invoked jokingly knowledge laughed lobbyists loved medical original paused personnel prince
  promote quit r-tex reads representatives revised rose scurried singled slams slate spent stopped struggled tended took touts try
  unanimously understands universities vowed went write
1.6 1.1 17 5-to-4 could don't golden hill oppose pacs pruzan published reserved stood
1.6 1.6 are can’t guerrero has obtained
1.6 2.3 doesn’t must
2.3 0.4 keeps
2.3 0.7 acknowledges acted didn’t don’t
2.3 1.1 also effectively have privately reversed tries wouldn’t
2.3 1.6 wasn't
3.2 0.7 aren’t
"""
FIELD_NEXT_WORD_AFTER_CUE: Final = """\
-1.6 -2.3 pence
-1.6 -1.6 collins feinstein replied ryan's
-1.6 -1.1 67 air crossroads mills
-1.6 -0.7 bank's guardian
-1.6 -0.4 requested
-1.1 -2.3 fury that why
-1.1 -1.6 beast britain's broaden conceded d-calif debating demurred derailing diner diplomacy disagreed disallowing displayed echo
  facebook grassley grounds guest occasions perfunctory placing publish ripping salem scanner sink slots stressed subtle warren what
-1.1 -1.1 allen apple assured bolton classic comey’s hannity he kelly lace mill monday's nominated otm’s page pointed risen thiel trumpian
  what's yes
-1.1 -0.7 59 author beating bloomberg centrist drawn echoed grown his journalism maine margin mexico’s perez sparked speaker the |
-1.1 -0.4 echoing eyeing institution oregon population software suite
-1.1 -0.2 donald failed fbi's sizable
-1.1 0 candidly
-1.1 0.2 identified who's worker
-1.1 0.4 leads
-0.7 -2.3 shaw
-0.7 -1.6 about answering axelrod bar bennett blaming bujnowski celebrated closer cnn’s comey's committing condolences course cruz’s
  curiel daily daughter’s defects disputed drawing encouraged extraordinary fee film flashpoint grade hassan he’s hiding impose islamic
  i’m latter multiple opening plant potent praises reagan relocate remington rico's right-wing selling shell smugglers start stump taping
  taxpayers throwing translate trillions understated update urge valeant waste wealth-x whether xenophobic
-0.7 -1.1 $4.5 1976 42 475 60 [ accent accused addressing airlines allegiances allowing anonymity applying aren't arms assails assertion
  ayotte's backing baltimore bashar beach beck begun berman betray blistering bloomberg's blunt brash buchanan burlington camera cameron
  careful ceos channel claimed clarify clients complicated cosby counties critics days defeated demographic demonstrators determining
  devine differ dismissing domestic double-digit ear edition embraced enforcer enormous episode example executives exist falsely fans fell
  files floor flurry followers forge formal forum free garland's ginsburg gross group's half-hour hawaii headquarters highest himself how
  imagine inclination instinctive intellectual intend introduce issued joining khan’s laughed lawyers limbaugh manafort’s massive mocking
  monetary mount msnbc murder murdoch neither nightclub nominee’s outset overlooking paper pastors pen pictures pink pit podcast polite
  post prepare preparing pressing property pulse ready reference reflected reported reportedly reshape reynolds roffman roof rumors says
  schlafly scott screen sharp sharpton siblings signaled single-payer slamming socialism sons sophisticated soros sounded spur square
  stating supports sympathy teachers tends they they’re totally traction twitter unsolicited untenable urging viewing vigor viral wake
  warmly warn wary wealthy weingarten whirl who’s winds withdrawal zucker
-0.7 -0.7 2010 a accuses acknowledged against although applauded campaigned cheer cities consistently courts defended districts e-mail
  fail feel formidable head her it not options outlets progressives revealed she shortly smaller speaking strongest struggling supporting
  those to tweeting
-0.7 -0.4 appointed board capture company confirmed declared effective finding force friendly interviews mate men often pending praised
  pundits style supposed trail whom
-0.7 -0.2 combat court deal firms knowing march once powerful predicted target
-0.7 0 exchanges majorities managed school
-0.7 0.2 features politicians ranks sold
-0.7 0.4 1980s
-0.4 -1.6 2000 iowa's magazine plea suits
-0.4 -1.1 $275 9 abolished above afternoon alongside answered apart articulated aspects attendees backfired battlefield bills biofuels
  blame blocking bound brainard brand carson’s century christmas complaints concession contrasting convention's cooper crowd dean defeat
  define depriving don’t eligibility enthusiasm expect fault february federalist fields's fiery finishing fiorina fondly freddy's fueled
  full-blown georgia hamas hoover implication incremental indianapolis insider loses manchester margins marred marry migrants
  military-friendly modest nfl obligations occupation offensive opposes outright pivot pointedly preview print prosecute quotes radio
  recorded remarkable responded rethink returning rigged romney’s round seized shaky shuster’s signs subway sum summit surprise suspicion
  sway table tasks turkish tying unexpectedly unsecured unsure vacation weekend welcomed
-0.4 -0.7 $10 $100 1988 1994 2011 22 25 27 35 41 5 56 acknowledging adopted an announce annual anyone appearance appearances appears
  applause attempts award aware bad basis battleground below big bipartisan birther bit blamed bloc boos boycott cable called certain
  changed claim closed club clubs combined comfortable communities conferences connect contributed contributor conventional convicted
  court's created creation criminals dead december deemed deep delivering denounced done doubt doubts downtown dropping eager equal error
  ethnic exactly expand expanding express extensive famous featured fifth flight flying forced friends funded governments green greeted
  gun guy hand handling he'll heading he’d he’ll highly hometown hours hundreds i if images immediate immediately impossible instance
  intervention its joint june justices launched legislature lists looks loudly mail matters me meaning measures messages migrant miles
  missing moderates moment morning mother my nominate none note notion numerous occurred official onto opponents other pace passage
  percentage phrase picked places plus pointing posts praise preferred pressed previous prompted proof proposals proposing prospects
  protests prove proved provisions qualified questioned racism reasons recognize red referendum reflects relative reliable reminder
  removed reporting result scared scenes scrutiny seems setting sharply shootings sidelines silence similarly southern specifics
  speculation speech spoke spread spring stakes star starting statement statewide stood stretch struggle successor sweeping swept switch
  telephone tensions that's that’s thoughts times toward truly tunnels turns tweeted types visiting volunteers vowed wave we week week's
  weight
-0.4 -0.4 15 2009 actions allegations april asking asset became benefit both business challenger closest collapse concern conditions
  convention conversations credible criticized cuts deadline debate degrees describe doesn’t endorse estimated ethanol faced faces felt
  fewer fire fired fled forcefully formally front governor held highlighted him ideology immigration independent investigators lines
  looked main major measure medical modern more nation offering operation outsiders perform practice private providing putting racist
  re-election reaction recent recently region remained roles scheduled seeing sensitive signature some south striking suggesting swing
  think travel weeks where won year younger ±
-0.4 -0.2 1990s ads ballot cast different discussed eligible favorite goals half help intelligence interview largest middle most part plan
  presidential prospect qualifications rest similar someone split super terms there thinks two watch worries
-0.4 0 car church college complete compound expects flag frontrunner had mission primarily targeting wants within
-0.4 0.2 2016 ] already among coming dangerous demonstrated explanation organize receiving seemed unfair viewed was “
-0.4 0.4 23 absentee document generated increase language related track
-0.4 0.7 by sat
-0.4 1.1 outlined
-0.2 -1.1 assistant cbs center counsel energetic humanitarian jan. mccain's o’malley register tweet united website
-0.2 -0.7 21 400 allowed another article books condition conference corporate county elsewhere employees every file fundraiser governors
  heads human investigation later longer newspaper our suddenly sunday wars
-0.2 -0.4 $2 '' 17 18 26 38 abortion accusations advantage advisers affect alleging amid amounts announced apology appearing approved
  aren’t argue assets attacked attacking attorney attributed audience august authorities away banking banks between boost brief broad
  broadcast broader calling campaign's can't case challenges changes choosing come competition competitive completely conflict connection
  consistent contender contentious contributions couple criminal cutting defeating delegation designed desire distance elections elite
  emerging enemy equally ever everyone exact expectations face favorable female fields final financial follow food forcing further gas
  generally goes grow handed happen harsh high-profile hired hope identify institutions interested into journalist judge keeping leaders
  legislation legislative lengthy less levels lived living location losing lowest many maybe meetings merger need network november obvious
  operations outreach parade party’s passing past phone piece points posted profile prominent promises proposal prosecutors protester
  provide raise raising rallies rapists ratings reading really reduce refusing rejection relief remember representative responding rivals
  say sell senator shifting six skeptical so solid son speakers speeches spot staffers standard-bearer stayed stories string successful
  supporters taken talks tech thus tie tradition train try understanding unity university unusual upset usually version vice weak wealth
  year's you your
-0.2 -0.2 2 2008 28 43 46 49 acting activity actually advised agreed aligned allows any attack avoid bankruptcy banned bigger body care
  carried carrying celebrating certainly common companies connections considered contested conversation counted counting cultural current
  damaging date day deaths debates detailed disclosed divisions easier emailed embracing emissions emotional encourage endorsing events
  existing far father favored feeling five focusing for fresh gathering getting growing halls hard harder holiday homes husband's idea
  ignored improved income incumbent indeed insisted issue issues it's large level leverage liar lower making manager market mass matchup
  minutes nation's negotiations next officials one opportunity ordered over panel picking pitch play posed positive potentially presence
  probe promise pull pursuing quickly racial rally rattled reach reached record remark requests respond roots running same saying see seen
  sees series session show sister situation small soldiers speaks started stopped students suit suspended talk tariffs task term
  terrorists their them though threatening time took top topics town trade turn typically unable unclear unpopular video virus warning
  waterboarding weapons wednesday well xenophobe yet ’
-0.2 0 2013 8 account advance approach are argument asked assault attacks back being believe best caucuses cited citizenship class
  concerns concluded core digits dollars earnings endorsement except fourth friday good got heard it’s just law line lives local love
  meeting mention million much name named needs nomination number of opinion order out partly primary problem product r-fla remaining
  remarks requirement second shared showed showing shows single slow sort standards suggest system targeted testing together trump
  virtually were whose widespread will women would writing
-0.2 0.2 address be benefits candidate criticism determine developer divide drive economists election enthusiastic filed finished
  frequently front-runner golf individual likely money nature never nominee permanent positioned race residents rules simply specifically
  tuesday ultimately war wasn’t
-0.2 0.4 6 agree analysis challenge comments coup established from gets initially insiders nations pushed recession strategy struggled
  welcome young
-0.2 0.7 1992 emerged failing outcome supporter
-0.2 1.1 dnc narrowed voiced
0 -1.1 10,000 appeals fellow filing quoted retail wrote
0 -0.7 advising died founded headed international mind noted others several spokesman traded unions
0 -0.4 2015 ago billionaire born buying chairman congressional consultant criticizing former hall inside lady lawsuit list moved movement
  offer owns point polls project rival social special themselves third this union voted winning
0 -0.2 $5 2012 2014 accepting backed based breaking caucus chamber change clear closely column described door enough firearms firm freedom
  given group headlines hear huge husband infrastructure inspector july kept labor liberal loan long mainstream majority mayor mean member
  memo mostly movie news night october organization own pick present provided rallying regional score seats something spent supported
  surprising then too unlikely which worked
0 0.2 11 2002 accepted across add admitted aggressive all always apply approval area argued articles attackers attend attention audiences
  base been beginning better bill briefly buy cannot capital caused character check cheers child conflicts consequences containing
  contests continues control country's coverage cut database decade decide decision defend deficit demands democratic developed dismissed
  do documents due earlier easily effect electoral embrace ending endorsements enjoyed eventually everything evidence expanded expected
  facing fallen findings first focus fraud fundraisers gain gay greatest guns hearing hit hoped hurt identity illegal immigrants
  independence indicated insurgent key killed knew knowledge larger laws like lobbying lost math mentioned might minimum moments names
  naming narrow nation’s no numbers offices old ongoing only oppose opposite opposition passed paying per perhaps photo platform position
  powers predict prices priority push quite rate rather realistic rebels referred regime regulations reiterated release reputation request
  respect responsibility revenue revolution rich roughly route search secret security seem selected shape she's shift short shots should
  size sometimes somewhat sound speak stage standing staying strike strongly sued surrogates takes tap taxes telling tend text these
  things thinking three threshold tone total tough tougher tried turmoil undermine universal up user values variety videos view visit
  visited voter wage warming went winner wins won't words workers worst wouldn’t
0 0.4 ? activities answer anti-trump armed at boasted building candidate's cash chance charge city's conservatism convince couldn’t
  country crash create diplomat divisive elites employment even fact field gotten hate have leaked leaving make may minorities mix monday
  near outsider pages plans quietly refugees refused response returned rhetoric shooting since successes support talking than traditional
  understand with work wrong ―
0 0.7 ( 51 agreement agreements businesses came coalition courses death fate gathered job must nominees operative particularly stated
  strength success suggestion whole zero
0 1.1 attempting ayotte dramatically r-texas r-wis rbg received struggles survive
0.2 -2.3 parliament
0.2 -1.1 advocacy minister
0.2 -0.7 actress breakfast decades involving lawyer moderators press relationships released voice
0.2 -0.4 ability arena blacks brothers establishment friend house left outside stars using
0.2 -0.2 32 affairs aides analyst analysts becoming calls campaign demonstrate division executive groups host letter national organizer
  people percent polling power representing specific who
0.2 0 allies alternative ambassador behind believes council credit decisions diplomatic effort end era exchange founder helps home
  millions party's planning pledged poll pro-clinton programs publicly real registered share signed speechwriter spoken superdelegates
  technology
0.2 0.2 19 90 able ad along amendments anchor anything begin bold brother career children contest could decided degree district does
  donated dozens drug economic energy entirely explain explaining faith feet fill general-election hedge increasingly influence initial
  investor is judicial kill knows lawmakers leadership limiting lined lot management needed neurosurgeon older pay place policy possibly
  primaries priorities quit readers registration remain represents risk rural set side significant staff state states state’s stay streets
  surrogate thought treat trying white win working-class worth write
0.2 0.4 ' 100,000 1999 2005 250,000 3 39 4 50 act acted actual adding admit advocate ahead aid airing arguments background ban behalf
  biased birth bitter blue-collar bring bringing can carbon card carry centers chaos charged charges charter choose code computer consider
  continue credibility crisis crucial currently cycle deals decisive defending defense determination development didn’t digital dinner
  disaster driving drop each economy edge employers entering evenly eventual experienced extent extreme fall fighting filibuster finally
  finances form fund fundraising future game general giant give giving global going gone grass-roots hands heart helping heritage history
  hold holding ignore illegally image immigrant impact including increasing inequality influential insults intense intent interactions
  interests investment investors jobs judgment keep last lawsuits lay leaning limited link live looking low makes mark match minds
  moderate months move necessarily now off opponent overall particular parts peace performance performed person pivotal pledge possible
  poverty presidency pressure previously prime prison question questioning raised range receive reducing reform regular relationship
  releasing relevant reporters representatives require responsible retirement role safe science sending sent serious seriously serve
  served seven sign signal skills slammed slightly spend spending spotlight stark station story subject systems taking tax terrorism
  thanks ticket titled treatment trial troops trusted turned undecided under unemployment unique unite use v. victims victory views visas
  voting wall wanted water week’s widely winners without world's worried worse ⁄
0.2 0.7 $1 1.6 12 2007 48 accept additional advanced advertising aimed airstrikes alleged allegiance almost angry answers appeal assigned
  assistance attempt bathroom before believed bid block border broadly build candidacy casino champion cheering claims committed
  comprehensive consensus considering contrast counter cover crime damage debt decline deficits delay detail divided donations dozen
  e-mails ends especially expansion fears fuel generation get goal heat historic in instead interest invest justice least limit loss
  markets material matter narrative nationwide necessary net newly night’s nine obstacle or otherwise p.m. parents path photos picture
  plane playing populist prior produced progress provision radical recommended refugee regularly relatively religion repeatedly required
  requires resulted rise roll saw scene secured seeking sexism simple site slogan socialist stance standard stopping street subsequent
  suggests sure sustained through tight tool trading true truth typical unless upcoming upon users vice-presidential violence walked while
  whites
0.2 1.1 29 abandon because brings bush's but choices corporations delaware gap griffin increases prevented r-fl retired silent status
  strongholds syria ventures
0.2 1.6 aggressively notes
0.4 -1.1 advocates ghostwriters
0.4 -0.7 challenged company's hopefuls rejected said senators
0.4 -0.4 agency attended authorized chief expressed journalists liberals managing networks organized relations tour
0.4 -0.2 55 administration adviser agencies close conservatives early four opposed personnel reporter room viewers
0.4 0 as average bear campaigns committee deputy estate gives hasn’t included met party president’s report secretary senior suggested
  third-party willing
0.4 0.2 31 built camp communications daughter delegate directed education entrepreneur found hacking introduced itself members noting
  politician price privately proposed public recalled results services sources steps surveys vote voters
0.4 0.4 10 amendment budget countries declined delegates department doing electorate environmental experience focused growth handful
  island legacy officers on openly presumptive published religious ruling server sites statements superdelegate told world
0.4 0.7 $15 ... 1,237 100 20 2004 45 7 access accord achieve age allow ally alone announcement apparently array aside associate available
  balance bank behavior blocked boss broker captured cases cause chances charity civil colleges committees complaint conduct congressman
  consulting content contention controls correct count data deadly dealing defined demanding develop devoted difficult dollar donor
  earning else enter entered extends false fast favors feelings feels fit flip frustration fun funds gained globalization greater having
  heavily housing ideas includes incomes insurance interesting investigate involved lack largely leader learned leave let linked
  manufacturers marriage meet mere middle-class mistake moves nothing officer originally overhaul overwhelmingly owner participate parties
  payments performances personally planned positions possibility president's progressive projects promoting prosecutor protect rare read
  recovery reflect reserved resign resources returns rule run s sales same-sex save scandals sector sexual slate society stand stop stream
  strong successfully tactics tell tenure territory terror testimony there's title today touch trailing tuition understands violent wide
  willingness woman
0.4 1.1 $25 $50 $500 & 13 16 1972 2001 46,000 85 : acts adelson adjustments affordable africa african-americans after agrees aleppo
  alternatives am america's anti-establishment anti-gay aspirations assess assuming availability banning begins beholden belief bigoted
  birthright bleak britain canada canceled capable casinos casting catch causes cellphone chatwal clothing coast comment commentary
  communism compromise concerned confidence containment conventions cookies corps coupled crackdown critical crossing dangers dealers
  declaring deletions denying despite detroit dictatorship differently disappointing dispute distribute divorce during dynamic
  encouragement engage ensure entitlement excuse feb. fema feud figure financiers firearm fitness following foundation france frustrations
  gop’s grasp guilty handled happened health-care hell here hers hidden id implicit improper inaccurate inadequate incident indefinitely
  independently instincts instructing insulting intention investigative involvement jeb join joke judge’s justified keeps killing laid
  launching learn lgbt life lightweight lock lose maintained manipulation maryland massacre mixed moniker moon msnbc's muslim nasty
  natural normal norms not-quite-so-long-shot o'brien oath offense offset opened operating package pakistan parishioners payment
  perception perfect permits persistent philippines prayer pregnancy presumptively prime-time principles proceeds profits protesters
  punching questionable races reap refusal republic resistance resolution restrict retrospect return rico road salaries sanctions sand
  savage scalia scholarship seattle seeks seemingly separate sept. shifted shrinking signing sitting slot so-called somehow soon
  spanish-language stack tanks teaching techniques temperament tens themes tpp treated tribute unacceptable unfairly unilateral
  unpredictable unrelenting untrue unwanted vaccine ways welcoming whoever zuckerberg …
0.4 1.6 and breaks cia comes dissent gifts one-third online until
0.7 -0.7 mocked
0.7 -0.4 editor experts explained joined spokeswoman strategists
0.7 -0.2 activists conducted endorsed grew media promised research
0.7 0 citing citizens delivered exit extremist include man offered organizations pope talked television thousands us warned wing works
0.7 0.2 40 activist again appeared circle enforcement figures makers nominating reports sought strategist wife
0.7 0.4 abroad assessment broken continued elected industry lobbyist longtime pollster portrayed referring replace serving strategic
  student
0.7 0.7 200 44 agent brought campaign’s contained credentials details direct directly half-dozen independents internal late mogul
  organizing partner put respondents review solutions topic veteran wearing
0.7 1.1 000 2018 2019 2020 2030 4len 9/11 abuse academic addition administration's aim appealing appreciate asia assessments badly bail
  ballots benchmark biological cabinet calculating capitalize challenging chaotic charitable clearly contributors dependent design
  dominated drafting drew equivalent eradicate exception french fringe genuine gingrich girlfriend gop's government’s grant grayson gunned
  gutter idaho imminent immunity improbable ineligible initiative insufficient jet legalize lesson listed lone mccain minnesota mosque
  narrowly neighbors nonprofit palestine parliamentary partisan partners phony physical pierce portfolio preserve proceed provides
  provocative quiet ranging reassure replaced restrictions salaried scenario seek shakeup skywriting strategies succeed super-pac
  supremacist technical tighter trip trouble truthful unaware upsets vetted via worry ‘
0.7 1.6 , -- 200,000 2000s 21st 37 absolutely aca ammunition antiabortion anxiety ariz. arrests asylum bernie bite bottom bridges broncos
  chat claiming committee's convincing corrupt demographics depends doj downplayed dropped earn emergency extended factory fierce fraught
  gaze grind gun-control haley incidents inhumane inspiring instructions islam king linking neighborhoods nra offerings parallels
  protection pulled rape reaching realities refrain republish safety schedule securing smart state-by-state sudan tale targets temporarily
  thereafter they're thread undermined unqualified wasn't weld when woe wound ”
0.7 2.3 -
1.1 -1.1 added
1.1 -0.4 treasury
1.1 -0.2 24 chain operatives pentagon photograph reminded urged
1.1 0 62 competitors records stewart touted
1.1 0.2 campaigning director surveyed
1.1 0.4 actor earth ended fla. gave grand guard hoping pacs source team
1.1 0.7 34 businessman commission fights materials quarter revelations serves youth
1.1 1.1 $4 ) commanding filings inspired prevent professor reduced worldwide
1.1 1.6 calif. fly isn’t —
1.1 2.3 . ; libya paul runs sachs –
1.6 0.2 blue svp
1.6 0.4 complained concerning researchers skin
1.6 0.7 hasn't rendell
1.6 1.1 doubled occupied struck
1.6 1.6 globe recognized
"""
FIELD_TAGS: Final = """\
-'s|- -11,-4 2,0 -2,-2 2,0  -'s|-al . -2,-2 -7,-4 -2,-2  -'s|-ed . 4,2 . 4,0  -'s|-er -11,-7 2,2 4,0 0,2  -'s|-ers -2,-2 4,-4 -2,-2 -2,-7
-'s|-ing 7,0 . 7,0 .  -'s|-ion . 2,0 . 0,2  -'s|-ions . -2,-2 . -2,-2  -'s|-ive . 0,2 . 0,2  -'s|-ly . 7,7 . 4,7  -'s|-ment . 2,-4 . 2,-4
-'s|-s -7,4 . 7,11 .  -'s|0 -11,-7 . 4,0 .  -'s|=3 -16,-11 . 11,4 .  -'s|N . -4,-4 . -2,-2  -'s|Q -2,-4 . -2,-4 .  -'s|Q. . -2,-2 . .
-'s|U -7,0 2,7 7,11 2,4  -'s|Ued . 4,11 -16,-11 4,11  -'s|Uing . 4,11 . 4,11  -'s|Us . 4,4 . 2,2  -'s|Vion . 0,7 . -2,7
-'s|campaign . -7,-11 . -7,-11  -'s|convention . 7,11 . 7,16  -'s|first -11,-7 . -16,-11 .  -'s|government . -7,-7 . -7,-11
-'s|in . 4,2 . .  -'s|last . 2,4 . -2,-2  -'s|most . -2,0 . -2,0  -'s|nomination -7,-4 0,2 -7,-4 0,2  -'s|nominee . 0,2 . -2,0
-'s|not . 4,7 . 4,7  -'s|political . -7,-2 . -7,-2  -'s|presidential 0,-4 -2,-4 2,-4 .  -'s|primary . 2,7 . 2,7  -'s|time . -4,0 . -4,-2
-al|- -2,2 2,0 -2,0 0,-2  -al|-al 2,-4 -4,-4 2,-4 -4,-7  -al|-ed . -4,-4 . -4,-4  -al|-er 4,-2 4,7 4,-2 4,4  -al|-ers 0,-2 7,4 0,-2 7,4
-al|-ing . . . -2,-4  -al|-ion -2,0 . -2,-2 .  -al|-ions 2,-2 -2,-2 2,-2 -2,-4  -al|-ity 0,-2 0,2 0,-2 0,2  -al|-ive . 2,4 . 2,4
-al|-ment -2,0 2,4 -2,0 .  -al|-s 4,0 2,0 4,0 0,-2  -al|0 . -7,-11 . -7,-11  -al|=3 0,-4 -2,-2 7,2 4,11  -al|=5 . -2,-2 . 7,16
-al|=8 . 7,11 . 0,4  -al|N 0,2 -2,-2 2,-4 .  -al|U 4,2 . -2,-2 -7,-7  -al|Ued . . 7,4 .  -al|Uer . . -11,-7 .  -al|Uing . 7,16 . 7,11
-al|Uion 4,0 -2,-4 -4,-4 -4,-7  -al|Uions . 2,4 . 2,4  -al|Uive . -7,-16 . -7,-11  -al|Ument -4,0 . -7,-2 .  -al|Us . 4,7 -4,-2 2,7
-al|Ved . . 11,4 .  -al|Vion . . -7,-7 .  -al|Vs . 7,16 7,2 7,11  -al|and . 2,7 . 4,16  -al|as . . . 7,16  -al|at 11,4 2,7 11,4 0,2
-al|attacks . -4,-11 -16,-11 -4,-11  -al|because . -2,-4 . .  -al|campaign -4,-2 -7,-11 -4,-2 -7,-11  -al|candidate 11,7 . 7,4 .
-al|debate . 0,2 . .  -al|election . . 0,2 -2,-4  -al|email . 4,7 . 4,11  -al|for 2,4 2,4 4,2 2,4  -al|from . 4,2 . .
-al|government -11,-4 -2,-4 -7,-2 -4,-7  -al|he . -7,-7 . 2,7  -al|in 4,2 -4,-7 2,2 0,-2  -al|is -7,-4 . 2,7 2,7  -al|last . -2,-2 . 4,11
-al|of 2,-2 . 2,-2 -4,-4  -al|on . 4,11 . 4,7  -al|or . -2,-4 . -2,-4  -al|over . -11,-16 . 4,11  -al|party . -4,-7 . -4,-11
-al|people . 7,7 . 7,7  -al|policy . 2,4 . 2,4  -al|political 2,7 . 4,7 -2,0  -al|presidential 4,0 4,11 2,0 4,11
-al|primary . -4,-7 . -2,-4  -al|said . . 7,4 .  -al|states 4,0 . 4,0 .  -al|support -2,-2 2,4 11,0 2,7  -al|that 11,2 . -7,-7 2,4
-al|the . -2,-2 . -2,-4  -al|to . -4,4 . -2,-7  -al|voters . -2,-4 . -2,-4  -al|was -2,4 -4,-11 0,7 0,2  -al|who . 7,2 7,4 2,-2
-al|with -4,2 2,4 -2,4 -2,-4  -al|would . -7,-11 . .  -al|year 2,7 . 2,7 .  -ed|- 4,2 . 4,2 .  -ed|-'s 2,7 . . .  -ed|-al 2,2 4,7 -11,-7 .
-ed|-ed . 0,2 -7,-11 0,2  -ed|-er -7,-2 0,2 -11,-2 .  -ed|-ers -4,-2 2,-2 -7,-2 0,-4  -ed|-ing . -2,-2 . -2,-4  -ed|-ion 4,7 2,4 7,7 2,4
-ed|-ions . . 2,11 .  -ed|-ity . 0,2 . 2,4  -ed|-ive 4,2 -2,-4 4,2 -2,-4  -ed|-ly . 4,11 . 2,11  -ed|-ment 11,7 11,2 11,7 11,2
-ed|-s 4,7 2,0 -2,-2 .  -ed|0 -7,-11 . -7,-7 .  -ed|=3 -7,-7 . 0,2 7,23  -ed|=4 -4,-7 -7,-16 -4,-11 -11,-16  -ed|=5 . -4,-7 . 7,16
-ed|=6 . -7,-11 . .  -ed|=7 . -4,-2 . 11,4  -ed|N . -2,-4 -7,-4 -4,-7  -ed|Q . 2,-2 . -2,-4  -ed|Q, . 4,7 . 4,7  -ed|Q. . -4,-7 . -4,-7
-ed|U . 2,2 . 0,-2  -ed|Uer 16,7 . 11,7 .  -ed|Uing 4,7 0,2 4,7 2,2  -ed|Uion . 7,11 7,0 7,11  -ed|Uions . 0,2 . 2,4
-ed|Uly 2,2 4,4 -2,0 2,2  -ed|Ument . . . -2,0  -ed|Us 0,2 . -11,-4 .  -ed|Vion . 2,4 . 2,4  -ed|Vs . . -4,-4 .
-ed|a -7,-4 -2,0 -2,-2 0,2  -ed|about -11,-7 -4,-11 -7,-7 -2,-4  -ed|after . 2,4 . 2,7  -ed|against -2,-4 0,2 -2,-4 2,4
-ed|all . -2,-4 . 0,-2  -ed|an -7,-11 -2,-2 -4,-7 0,2  -ed|and . 2,2 . .  -ed|any . -7,-11 . -4,-11  -ed|as -2,-2 7,7 -4,-2 .
-ed|at 4,0 4,7 0,-2 2,4  -ed|attacks -4,-7 7,16 -7,-11 7,11  -ed|back -4,-2 4,7 -7,-4 4,7  -ed|because . . . -2,-2
-ed|before . -2,-4 . -2,-4  -ed|by 4,0 2,7 7,2 -2,-2  -ed|candidate . -4,-11 . -4,-7  -ed|down -4,-4 . -4,-4 .  -ed|during . 7,11 . .
-ed|far . -2,-4 . -4,-7  -ed|first . . . -4,-7  -ed|for -2,-2 2,2 0,-2 2,0  -ed|from -2,-4 4,7 -2,-4 2,4  -ed|her 0,-7 . -11,-11 0,-2
-ed|him . . . -4,-7  -ed|his -11,-7 . -16,-11 0,2  -ed|in 11,7 2,2 7,7 -2,-4  -ed|into . 2,7 . 2,7  -ed|it 4,11 -2,-2 4,11 0,-2
-ed|its . -4,-11 . -7,-16  -ed|last 7,4 -2,-2 7,2 -4,-4  -ed|more 0,2 . -2,2 .  -ed|new -4,-2 . 2,0 .  -ed|next . 2,7 . 2,4
-ed|no . -4,-7 . -4,-7  -ed|of -4,-7 -2,-4 -4,-11 -2,-4  -ed|on -4,-4 2,0 -4,-4 .  -ed|one . . . -4,-4  -ed|only . 4,7 . 2,7
-ed|other -4,-4 . . .  -ed|out . . . -2,-2  -ed|over 2,7 -2,-4 2,7 -2,-4  -ed|party -7,-4 . -7,-4 .  -ed|people . -4,-7 . -4,-7
-ed|president -2,7 2,7 -4,7 0,2  -ed|said . . 7,2 .  -ed|say . . 7,2 .  -ed|since . 0,7 . 0,4  -ed|so 2,4 . 2,4 .
-ed|some 7,11 -4,-7 -4,-7 -4,-7  -ed|support . . 11,2 .  -ed|that -11,-11 2,4 . -4,-7  -ed|the -2,4 -2,-2 -7,-7 2,0
-ed|their 16,7 -4,-11 -23,-11 -4,-7  -ed|them . . . 2,4  -ed|they . -2,-4 . -7,-11  -ed|this -11,-7 . -11,-7 .  -ed|those . . -11,-4 -2,-2
-ed|three . -16,-2 . -16,-4  -ed|through -7,-4 . -11,-7 0,-2  -ed|to . 2,2 . .  -ed|two 2,16 -2,-4 . -2,-7  -ed|up . -2,-11 . 0,-7
-ed|well . 0,2 . .  -ed|were . . 16,11 .  -ed|what 2,11 . -7,-11 .  -ed|with 7,4 . 7,4 -4,-4  -ers|- -23,-16 -2,-4 4,-2 0,2
-ers|-ed -11,-7 2,4 7,2 2,4  -ers|-ing 0,2 4,-2 . 2,-2  -ers|-ion 7,2 . . .  -ers|-ions -7,-2 7,4 . 4,2  -ers|-s 0,-4 -7,-16 -4,-4 -2,-2
-ers|0 -2,0 . -2,0 .  -ers|=10 . 4,11 . 4,7  -ers|=3 -7,-7 -4,-7 2,4 7,7  -ers|=5 . -4,-7 . 7,16  -ers|=6 11,2 -7,-16 -4,-7 -4,-4
-ers|=7 . 4,7 . 2,2  -ers|N 7,4 -4,-2 11,4 -11,-11  -ers|Q, -2,-2 . -2,-2 .  -ers|Q. . -4,-7 . -2,-2  -ers|U -7,-4 . 7,11 .
-ers|Ued -11,-4 -2,0 11,4 7,4  -ers|Uing -2,-2 2,4 16,7 .  -ers|Uly -16,-7 . 11,4 .  -ers|Us . -4,-7 11,4 -4,-7
-ers|V . -4,-11 7,2 -7,-11  -ers|Ved -7,-2 -4,-7 7,7 -4,-7  -ers|Ving . 2,4 -7,-7 0,2  -ers|Vly . 2,2 . -2,-2  -ers|a . 2,4 . 2,7
-ers|about . -16,-16 . 11,2  -ers|also -4,-2 . . .  -ers|among . 4,7 . 2,7  -ers|and 7,4 0,-2 -2,-2 -2,-4  -ers|are . 0,2 7,4 -2,-2
-ers|as -4,-4 -7,-2 -7,-7 11,11  -ers|asked . . 11,4 .  -ers|at -2,2 2,7 -4,0 0,4  -ers|but . -7,-11 . 7,16  -ers|by -4,0 11,0 -7,-2 -4,4
-ers|during . 4,7 . .  -ers|for . 4,11 16,7 .  -ers|from . -4,-7 . 2,4  -ers|had -7,-7 -4,-7 7,0 -7,-11  -ers|has . 4,11 . 4,7
-ers|have . 2,4 -4,-2 2,4  -ers|he . 7,11 . 0,-4  -ers|if . 4,11 . -2,-2  -ers|in 7,4 -4,0 -2,0 0,-4  -ers|is . 4,11 . -7,-11
-ers|like -2,-2 0,2 -2,-2 .  -ers|may -11,-2 . 4,4 .  -ers|of 7,7 4,2 7,7 2,0  -ers|on . 4,7 2,0 4,7  -ers|or -4,-7 7,7 -4,-7 7,7
-ers|should . 4,11 . 4,11  -ers|that 23,11 2,11 -23,-11 0,-11  -ers|this . 4,7 . -4,-7  -ers|through -4,-2 . -4,-2 .  -ers|to . . 7,2 .
-ers|were -11,-7 2,2 -7,2 0,2  -ers|who 2,2 . -16,-11 0,-2  -ers|will -11,0 . -4,-2 .  -ers|with -2,-4 -2,-7 -7,-7 -2,-7
-ers|would . -4,-4 . -4,-4  -er|- 4,4 -4,-4 -4,2 0,-2  -er|-'s . 7,11 . 7,11  -er|-al -2,-4 7,2 -2,-2 -2,-4  -er|-ed -4,-2 2,-4 -2,-2 4,2
-er|-er -2,-4 -4,-7 -2,-4 -7,-7  -er|-ers -4,-2 7,7 -7,-4 4,7  -er|-ing 2,7 0,-2 2,7 -2,-2  -er|-ion 7,0 -4,0 4,0 -4,0
-er|-ions 4,2 4,7 16,7 4,4  -er|-ity 2,7 -4,-7 4,7 .  -er|-ive . . . -2,0  -er|-ly -16,-7 . -7,-4 .  -er|-ment . -4,-7 . -7,-11
-er|-s -4,-2 -2,-2 -2,-2 -2,0  -er|0 -2,-2 -2,0 -2,0 -4,-2  -er|=3 4,0 -2,-7 0,2 2,4  -er|=4 . -4,-11 . -4,-4  -er|=5 . -7,-7 . 11,16
-er|=6 . -4,-4 . 4,4  -er|=7 . -4,-7 . 7,16  -er|=8 . -7,-16 . -2,2  -er|N -4,0 -2,0 -2,-2 -4,-2  -er|Q . -2,-4 . -2,-2
-er|Q. . . . -11,-16  -er|U -7,-7 . 4,2 0,-2  -er|Ued 11,4 4,4 2,2 2,2  -er|Uer . . 11,2 .  -er|Uing -2,-2 -7,-11 0,-2 -7,-11
-er|Uion -7,-7 2,7 -7,-7 2,7  -er|Uly . 2,2 . .  -er|Us 7,-2 4,11 0,-7 2,7  -er|V . . -2,-4 .  -er|Ved -2,-2 2,4 7,4 0,2
-er|Ving . 4,7 . 0,2  -er|Vs . . 0,-4 .  -er|a 16,7 2,4 . 2,4  -er|about . 11,23 . -11,-23  -er|after . -2,-4 . 2,4
-er|against . -4,-7 . -4,-11  -er|also 2,7 . 7,7 .  -er|and -4,-2 2,2 -4,-2 4,11  -er|as . 7,4 . 7,0  -er|asked . . 7,2 .
-er|at 11,4 . 7,4 -2,-4  -er|be . 4,7 . .  -er|because . 4,7 . 2,4  -er|but . . . 2,4  -er|by 4,-7 . 11,11 .  -er|called . 0,2 . 0,4
-er|candidate 2,-4 4,7 2,-4 4,7  -er|delegates . -7,-7 . -7,-7  -er|during 7,7 -4,-11 7,4 -7,-11  -er|election . 4,7 . 4,7
-er|for . 7,7 0,-4 2,2  -er|former . 2,-7 . 2,-7  -er|from 4,0 -7,-11 -2,-2 -7,-11  -er|had . 4,7 . 2,7  -er|has -11,-4 . 11,11 -4,-7
-er|have . -7,-16 . 2,4  -er|he . -7,-11 . -7,-11  -er|her 4,11 . 4,11 .  -er|his -7,-11 4,7 -7,-7 .  -er|how . . . 0,2
-er|if . 0,7 . -2,-11  -er|in -2,-2 2,7 2,0 0,2  -er|into -4,-4 2,4 -7,-7 0,2  -er|is -2,2 -2,-4 -2,0 -4,-7  -er|it . 0,2 . 2,2
-er|its . 2,2 . 2,4  -er|last -4,-4 4,11 -7,-4 4,7  -er|more . -2,-2 . -4,-7  -er|of 2,2 4,2 4,2 2,-4  -er|on 4,4 11,11 2,4 4,4
-er|or . 0,2 . 0,2  -er|over -4,-2 . -7,-4 .  -er|people . 2,7 . 2,7  -er|political . 4,11 . 4,11  -er|president -11,-11 . -7,-4 .
-er|says . . 11,7 .  -er|she 11,4 . 11,0 .  -er|states . -4,-11 . -4,-11  -er|than 0,7 0,4 -4,-7 -4,-2  -er|that 2,-11 2,2 4,4 -4,-7
-er|the -7,-4 . . .  -er|this -4,-7 -7,-11 -4,-2 -7,-11  -er|to . 4,2 . 4,4  -er|voters 11,4 7,0 11,4 7,0  -er|was . 0,2 -11,-2 .
-er|were -7,-7 -7,-11 7,7 4,11  -er|what 2,11 -7,-11 -7,-11 -7,-11  -er|when . -4,-7 . .  -er|while -11,-7 -2,0 -16,-7 0,4
-er|who 7,7 2,4 . 0,2  -er|will . 2,4 11,7 2,4  -er|would . 0,7 . 0,4  -ing|- 2,2 0,4 -4,-2 -2,0  -ing|-'s . 0,2 . 0,2
-ing|-al 2,2 . 4,2 .  -ing|-ed 0,2 . -2,0 .  -ing|-er 0,2 -2,0 0,2 -2,0  -ing|-ers 4,2 -2,-2 11,7 .  -ing|-ing . 7,16 . 2,7
-ing|-ion 0,-2 0,4 -2,0 0,4  -ing|-ions . 4,4 . 4,2  -ing|-ity 2,2 . 0,2 .  -ing|-ive -4,-7 2,4 -2,-4 0,2  -ing|-ly . -2,-4 . -4,-7
-ing|-ment . -2,-2 . -2,-2  -ing|-s 4,4 -2,2 7,4 -4,-4  -ing|0 -2,-4 -2,-2 . -2,-2  -ing|=3 -4,-4 -2,-11 2,4 11,16
-ing|=4 -4,-7 2,4 . 4,11  -ing|=5 . -7,-11 . 7,16  -ing|=6 . 4,7 2,7 4,11  -ing|=7 . 0,-2 . 0,2  -ing|=8 . -7,-11 . 4,11
-ing|N 2,2 -2,0 -7,0 -2,-4  -ing|Q 0,4 . -2,4 0,2  -ing|Q, -7,-7 . -7,-4 .  -ing|Q. . -4,-7 . -4,-7  -ing|U 0,4 4,7 -11,-7 4,2
-ing|Ued . 4,7 16,4 2,4  -ing|Uer . 0,2 -4,-7 .  -ing|Uing . 11,4 -7,-4 7,0  -ing|Uion 4,-4 4,11 -2,-7 4,7
-ing|Uions 7,16 -2,-2 -7,-7 -2,-4  -ing|Uly . -4,-7 2,-4 -7,-7  -ing|Ument . -4,-4 -16,-7 -4,-7  -ing|Us -2,2 2,4 -4,-2 2,4
-ing|V . 2,4 . 2,4  -ing|Ved . -2,-7 2,-2 -4,-7  -ing|Vs 4,7 -7,-16 2,2 -7,-16  -ing|a -4,-4 -2,0 2,2 -4,-4  -ing|about 2,0 4,11 7,2 7,11
-ing|after . -7,-11 . -4,-7  -ing|against 4,4 2,4 4,4 2,4  -ing|all 0,4 7,11 0,7 7,11  -ing|among . -7,-7 . -4,-7  -ing|an . 0,2 . -4,-7
-ing|and . . -2,0 4,7  -ing|any -4,-7 -4,-7 -4,-7 -4,-7  -ing|as . 4,4 . 4,0  -ing|at 2,0 -2,-2 . 2,4  -ing|attacks . . . 0,2
-ing|back 7,4 2,2 0,-2 .  -ing|between . 4,7 . 4,11  -ing|by . 7,7 . 4,4  -ing|campaign -7,-4 -4,-7 -7,-4 -4,-4
-ing|candidates 11,-2 2,7 2,-7 .  -ing|delegates . 2,2 . 0,2  -ing|for 2,-2 . 2,-2 -2,-4  -ing|from -7,-4 -2,2 -7,-4 -2,0
-ing|government . 2,7 . 4,7  -ing|has . 4,11 11,2 4,7  -ing|he 16,4 2,7 2,16 4,7  -ing|her 4,7 -4,-4 0,4 .  -ing|him . -2,-2 . -2,0
-ing|his -4,7 0,4 -2,0 -4,-7  -ing|how -4,2 . -4,0 .  -ing|in -4,0 0,2 -2,0 -2,-4  -ing|into . -2,-2 . -2,-2  -ing|is 0,2 2,4 . 2,4
-ing|it -7,-11 2,7 -4,-11 .  -ing|its . -4,-7 . -2,-2  -ing|last 4,0 7,11 2,-2 2,7  -ing|many . 2,7 -4,11 2,7  -ing|monday . -2,-4 . 4,7
-ing|more -7,-7 -4,-7 -7,-7 -4,-7  -ing|new . 4,7 . 4,7  -ing|next . 2,7 . 2,7  -ing|night . 7,16 . 7,16  -ing|now . 2,4 . 2,4
-ing|of -4,2 0,2 -2,2 -2,0  -ing|on -4,2 . -4,2 -2,-2  -ing|one . 2,4 . 2,4  -ing|only . -2,-4 . -2,-4  -ing|other . -2,-2 . -2,-2
-ing|out -4,-2 4,7 -4,-2 4,4  -ing|over . -2,-7 . -4,-7  -ing|party . -4,-11 . -4,-11  -ing|president . -4,-7 . -7,-11
-ing|presidential . -4,-7 . -4,-7  -ing|said . . 11,2 .  -ing|says . . 11,4 .  -ing|she 0,-7 2,4 7,23 4,7  -ing|so . -4,-7 . -2,-4
-ing|some 7,11 -4,-7 -7,-11 -4,-7  -ing|state -4,-7 4,11 -7,7 4,11  -ing|states 0,2 7,4 . 11,4  -ing|support . 4,11 . 4,7
-ing|than . 0,-2 . .  -ing|that 7,16 4,7 -16,-23 4,7  -ing|the -4,-4 -2,0 -7,0 -2,2  -ing|their -11,-7 . . .  -ing|them . -2,0 -11,-7 .
-ing|those . -2,2 . .  -ing|through . -2,-4 . -4,-7  -ing|to 0,-2 0,-2 2,2 -2,-7  -ing|tuesday 7,4 . 4,0 .  -ing|two . -7,-16 . -7,-16
-ing|up 4,2 0,4 2,0 0,2  -ing|voters . 2,4 . 4,7  -ing|was . . -2,4 -2,-4  -ing|what 2,11 . 0,2 .  -ing|when . -4,-4 . 0,4
-ing|while . -2,-4 . -2,-4  -ing|with -2,-4 4,11 0,-4 2,7  -ions|- -7,-4 -2,-7 . -2,-2  -ions|-ed . -2,-2 . -2,-4
-ions|-er . -4,-4 . -4,-7  -ions|-ing . 7,-2 . 4,-4  -ions|-s -7,-7 0,2 -11,-11 7,11  -ions|=3 -4,0 . 2,4 7,23  -ions|=5 . . . 2,11
-ions|=6 0,-11 -7,-11 7,11 0,2  -ions|Q. . . . -16,-23  -ions|U . 4,11 2,-2 .  -ions|Ued . 4,7 -4,-4 2,7  -ions|Uing . . 11,7 .
-ions|about . 0,-2 . 4,2  -ions|after . 4,7 . 0,2  -ions|among . 4,11 . 4,11  -ions|and . -4,-4 7,2 2,-4  -ions|are . -2,-2 0,7 -2,-4
-ions|as . -2,2 . 7,2  -ions|between 0,2 4,11 . 4,11  -ions|but . -7,-16 . 2,4  -ions|by 0,4 -7,-2 0,4 -11,-2  -ions|can . 2,2 . 2,2
-ions|for . 2,7 . .  -ions|from . 4,7 . .  -ions|have . . 0,-2 .  -ions|in . 4,4 . 0,-4  -ions|not . 2,7 . 2,7  -ions|of . -2,-4 . -2,-2
-ions|on -11,-7 4,11 4,0 -2,0  -ions|over . -11,-11 . 11,2  -ions|should . -7,-16 . -4,-7  -ions|than -4,-7 . -4,-4 .
-ions|that 7,7 2,7 0,-7 7,2  -ions|to -4,-2 . -4,-2 2,7  -ions|were . 2,2 . 2,4  -ions|who . 2,7 . -2,4  -ions|with 11,7 -2,-2 7,4 -2,-4
-ions|would . 4,7 . 2,4  -ion|- 0,-2 2,7 -2,-4 .  -ion|-al -11,-7 -2,-2 -16,-7 -2,-2  -ion|-ed -11,-4 . 7,0 .
-ion|-er -7,2 0,-2 -4,7 -2,-4  -ion|-ers 4,4 2,2 7,4 0,2  -ion|-ing 11,2 -7,-16 7,2 -4,-11  -ion|-ion 4,2 . . .  -ion|-ions . 2,4 . 0,2
-ion|-s -2,2 0,2 4,4 -2,-2  -ion|=3 -4,-4 -7,-7 11,7 4,11  -ion|=4 . -2,-2 . 11,23  -ion|=5 . -4,-4 . 7,16  -ion|=6 2,-4 -7,-11 2,0 2,7
-ion|N 4,-4 . 0,4 .  -ion|Q . 7,11 . -7,-16  -ion|Q, . 7,16 . -4,-7  -ion|U -11,-7 -2,-4 -2,-4 4,11  -ion|Ued -16,-11 0,-4 4,7 -4,-7
-ion|Uer . 4,11 . 2,11  -ion|Uing . . 7,4 .  -ion|Us -11,-7 . 0,-4 .  -ion|Ved -4,-4 0,-2 7,0 -2,-2  -ion|Ving . . -4,-4 .
-ion|Vs . . 2,-4 .  -ion|a . 0,2 . 2,2  -ion|about -4,-2 -7,-11 -4,-2 -7,-11  -ion|after 0,4 2,2 0,4 -2,-2  -ion|also -7,-4 . 11,4 .
-ion|and -2,-2 0,2 -4,-4 4,7  -ion|are . . -11,-4 .  -ion|as -2,4 . -2,4 4,11  -ion|at . -4,-11 . 4,11  -ion|because . -2,-4 . -4,-4
-ion|between . -4,-7 -7,-2 -2,-4  -ion|by . -4,-2 0,-2 4,11  -ion|during -4,-7 -7,-16 -4,-7 2,4  -ion|for -7,-2 0,4 -4,0 .
-ion|from . 2,4 . .  -ion|had . -4,-7 . -4,-4  -ion|has -4,-2 -4,-4 11,7 -4,-7  -ion|have . 4,7 0,4 4,7  -ion|he . 4,11 . 4,11
-ion|if 4,2 -2,-2 . 0,2  -ion|in -2,0 . -2,0 2,2  -ion|into -4,-4 2,-2 -4,-4 2,-4  -ion|is . -2,-2 0,-4 7,7  -ion|last . -4,-7 . 7,16
-ion|made -4,-4 -4,-11 -11,-7 2,7  -ion|may . -7,-11 0,4 .  -ion|more -2,11 -4,-7 2,7 -4,-7  -ion|now . 4,7 . 4,7
-ion|of -4,-4 2,4 -4,-4 0,-2  -ion|on . 4,2 . .  -ion|or . -2,-2 . -2,-4  -ion|over . 2,4 . 0,2  -ion|policy . 2,7 . 0,4
-ion|primary . -7,-11 . -7,-11  -ion|said . . -2,-4 .  -ion|she . -7,-7 . -7,-7  -ion|that 23,23 2,-2 -23,-16 -2,-7
-ion|the . -11,-11 . -7,-11  -ion|to 0,4 2,4 -4,0 -2,-4  -ion|was . 4,11 -4,4 4,11  -ion|while . 4,7 . -2,-4  -ion|who . 11,16 . -4,-16
-ion|with . 4,7 . 2,4  -ion|would -2,-4 . -7,-7 .  -ion|you . . . -4,-7  -ity|- 7,7 -2,-4 7,4 0,-2  -ity|-al . 11,11 . 7,7
-ity|-ed . -4,-4 . .  -ity|-er 7,2 0,2 7,2 .  -ity|-ers -4,2 4,-7 -7,2 4,-7  -ity|-ing -4,-7 -11,-23 7,16 2,7  -ity|-ion . 4,2 . 2,2
-ity|-ions -7,-7 -4,-7 -11,-7 -4,-7  -ity|-ment . -4,-4 . -4,-7  -ity|-s -4,-4 0,2 -4,-4 -2,0  -ity|=3 2,2 -2,-4 4,4 2,4
-ity|=5 . -2,0 . 7,11  -ity|=6 . 0,-2 -2,-4 4,7  -ity|N 23,7 -2,-2 . -2,-2  -ity|U . 7,11 . 4,7  -ity|Ued . . 16,11 .
-ity|Us . -2,-2 . 7,16  -ity|V . . -7,-2 .  -ity|among . -2,2 . -2,0  -ity|and . 0,2 . .  -ity|as . -2,-4 . 2,7  -ity|at . -4,-7 . -4,-11
-ity|because -11,-7 -7,-7 -11,-7 -11,-11  -ity|during . -11,-16 . 4,16  -ity|for 2,0 2,4 . 0,2  -ity|has -2,7 . -7,7 .
-ity|have . -2,-4 . -4,-7  -ity|he . -2,-2 . .  -ity|in 2,2 4,7 . 4,11  -ity|is . -2,-4 2,-4 7,16  -ity|of . . -2,0 -2,-2
-ity|on . . . 4,11  -ity|since . -4,-11 . .  -ity|support . . 4,-7 .  -ity|that -7,2 -7,-16 0,4 .  -ity|to 2,4 0,-4 -2,2 4,7
-ity|voters 4,0 -2,2 4,0 -2,0  -ity|was . -2,-2 . 0,-2  -ity|were . -2,-2 . -2,-2  -ity|with . 2,4 . 2,2  -ive|- 4,4 -7,-2 2,2 -7,-2
-ive|-er -7,-2 2,4 . .  -ive|-ers 4,0 0,2 4,0 .  -ive|-ing -4,4 . -4,4 .  -ive|-ion -2,-2 -4,-7 -2,-4 -4,-7  -ive|-ions 4,2 -2,-2 . -2,-2
-ive|-ity 0,7 7,11 2,4 4,11  -ive|-ive . -2,0 . .  -ive|-ment 4,7 7,4 2,2 7,2  -ive|-s 2,2 4,4 7,7 2,2  -ive|0 . -4,-4 . -2,-4
-ive|=3 7,7 4,-4 4,4 7,7  -ive|=5 . . . 7,16  -ive|=6 . . . -2,-4  -ive|N -11,-7 . -4,-4 2,0  -ive|U 7,2 -2,-2 -11,-7 -4,-4
-ive|Us 0,4 4,11 -16,-7 4,11  -ive|a . 4,-7 . 4,-7  -ive|and . -4,-4 . .  -ive|at 7,2 -4,-7 7,2 -7,-11  -ive|candidate . 0,2 . 0,2
-ive|candidates . -7,-2 . -7,-2  -ive|for . 11,7 . 7,7  -ive|him . -2,-4 . -2,-4  -ive|in 7,2 -2,-4 7,2 -2,-7  -ive|more . 2,11 . 0,7
-ive|nominee 7,2 4,7 7,4 4,7  -ive|of -4,-4 . -7,-7 .  -ive|on . 0,2 . -2,-2  -ive|or . 4,11 . 4,11  -ive|say . . 7,4 .
-ive|some -2,-2 . . .  -ive|states 7,2 2,4 7,4 2,4  -ive|the . -7,-11 . 2,4  -ive|to -11,-7 0,-4 -11,-7 4,4  -ive|up . 4,11 . 0,2
-ive|who -7,-4 . . 4,-7  -ive|with . 4,11 . 4,11  -ive|years 4,-4 0,2 2,-2 .  -ly|- 0,2 -2,-2 . -2,-2  -ly|-al -7,-4 2,7 -7,-7 2,7
-ly|-ed 2,0 . 0,-2 .  -ly|-er -11,-11 2,4 . 2,4  -ly|-ers -4,0 2,7 -4,0 2,7  -ly|-ing . 0,-7 . 0,-4  -ly|-ion . -4,-2 . -4,-4
-ly|-ive -7,-7 -2,-2 -4,-7 -2,-4  -ly|-ly -7,-7 2,4 -11,-11 2,2  -ly|-s 4,4 2,0 11,7 4,2  -ly|0 -7,-4 -2,-2 -7,-2 -2,0
-ly|=3 -4,-7 0,2 -4,0 2,4  -ly|=4 -4,-7 . -2,-4 4,11  -ly|=5 . . . 7,16  -ly|=6 . . . -4,-11  -ly|N 2,0 -2,4 -2,-2 -4,-2
-ly|U . -2,-2 -7,2 -2,-4  -ly|Ued 4,4 4,7 -7,-7 2,2  -ly|Uer 4,4 . 2,4 .  -ly|Uing -7,0 2,4 -7,-4 0,2  -ly|Us . 2,4 -16,-7 2,7
-ly|V . 4,7 -7,-4 4,7  -ly|Ved 4,2 2,2 -4,-7 -2,-4  -ly|Ving . 2,4 . .  -ly|Vs . -4,-7 -11,-16 -4,-7  -ly|a . -2,-4 7,2 .
-ly|about . -7,-16 . -4,-7  -ly|after . 4,11 -4,-2 2,7  -ly|all 16,7 4,7 7,2 4,7  -ly|and 2,0 -2,-2 -2,-2 2,7  -ly|as . -4,-7 . -2,-2
-ly|at 0,4 . -2,4 .  -ly|be . . -2,-4 .  -ly|because . 4,7 . -2,2  -ly|by 7,2 2,-7 7,4 -11,-11  -ly|for -7,-11 -2,-2 -7,-11 -7,-11
-ly|from . 16,2 . 11,0  -ly|have . . -7,-7 .  -ly|if . -2,-2 . -2,-4  -ly|in -7,-4 2,4 -7,-4 0,-2  -ly|into . -4,-7 . -2,-4
-ly|is -7,-11 . 11,11 .  -ly|more . -2,-4 . -2,-4  -ly|no . . 7,-2 .  -ly|not . -2,-4 . -2,-4  -ly|of 2,-2 -2,-7 4,-2 0,-2
-ly|on -4,-2 . -7,-4 .  -ly|over . -7,-11 . -7,-11  -ly|presidential . 7,11 . 7,11  -ly|said . . 0,-2 .  -ly|states . 4,11 . 4,7
-ly|support . 0,4 . -2,0  -ly|than . -4,-2 . -4,-4  -ly|the 4,11 -4,-7 7,11 -2,-2  -ly|they . -4,-7 . -4,-7  -ly|those . 4,11 . 7,11
-ly|three . . 7,4 .  -ly|to . 0,4 . -4,-7  -ly|tuesday -7,-7 . -7,-7 .  -ly|voters 4,2 4,7 . 4,4  -ly|when -2,-4 . -2,-4 .
-ly|where . . . 0,-2  -ly|who . 2,0 . 2,0  -ly|with -2,2 2,4 . 2,4  -ment|- 4,-4 -4,-2 2,-7 4,7  -ment|-al 4,0 4,2 4,0 2,2
-ment|-ed -7,-4 -4,-7 11,0 -4,-7  -ment|-er . -2,-11 . -4,-11  -ment|-ers . -4,-4 . -4,-4  -ment|-ing . . . 11,-2  -ment|-ion . 2,4 . 2,2
-ment|-s 2,-2 . 7,-2 0,2  -ment|=3 -4,-4 -4,-2 0,2 7,11  -ment|=5 . -4,-4 . 11,16  -ment|=6 -11,-11 -11,-16 -11,-11 16,7
-ment|N 4,-2 4,7 -16,-11 4,7  -ment|U -4,-2 -2,-2 7,2 -4,-7  -ment|Ued . -4,4 . -7,2  -ment|Us -7,-4 . 7,4 0,4
-ment|and 7,-4 -2,-2 4,-4 2,4  -ment|as . . . -4,-4  -ment|by . . . 2,7  -ment|candidate . -2,-2 . -2,-4  -ment|during . -4,-7 . 0,2
-ment|for . -11,-11 . -7,-11  -ment|from . -11,-11 . 4,16  -ment|had -11,-11 . 7,2 .  -ment|has -7,-11 4,11 4,7 4,11
-ment|he -4,-7 11,11 -7,4 11,7  -ment|if . 4,11 . 4,11  -ment|in . -4,-7 . -7,-11  -ment|into . 0,4 . 0,2  -ment|is . 2,7 -16,-7 2,4
-ment|of . -4,-2 . -2,-7  -ment|on -7,-4 2,0 -7,-4 -2,-4  -ment|or -4,-4 . -2,-4 .  -ment|over . 7,16 . -7,-11  -ment|should . 4,11 . 4,7
-ment|that -4,-7 -2,-2 7,16 -7,-11  -ment|to . -4,-4 . -4,-2  -ment|was 4,11 . 4,16 .  -ment|when . -2,-2 . -4,-7
-ment|with 7,4 4,7 7,2 2,2  -ment|would . 0,2 . .  -s|- -4,-2 -2,-4 -2,-4 4,4  -s|-al 7,0 0,-2 7,0 4,4  -s|-ed -4,-4 0,-4 11,2 2,4
-s|-er -2,-2 2,2 -2,-2 0,-2  -s|-ers 2,4 -2,4 2,4 -2,2  -s|-ing -7,-4 -2,0 7,2 2,0  -s|-ion 4,2 0,-2 4,2 -2,-2  -s|-ions . 4,-2 . 2,-4
-s|-ity -4,-2 . -7,-4 .  -s|-ive 7,0 0,7 -11,-11 -7,-7  -s|-ly -11,-7 . 7,0 .  -s|-ment 7,7 0,7 -11,-4 0,4  -s|-s . -2,0 . 0,2
-s|0 -2,-4 -7,-7 -4,-4 -7,-7  -s|=10 4,0 -4,-7 . -4,-11  -s|=3 -4,-4 -4,-4 4,2 7,11  -s|=4 -7,-7 2,7 -7,-4 4,11  -s|=5 . -11,-11 . 11,16
-s|=6 -2,-7 -4,-4 7,7 2,7  -s|=7 -11,-11 -7,-16 -7,-7 7,11  -s|=8 . -16,-11 . .  -s|N 7,-2 -2,-4 -16,-2 -4,-11  -s|Q, 7,-2 2,4 2,-2 .
-s|Q. . -7,-11 . -7,-11  -s|U -16,-7 . 7,4 -2,-2  -s|Ual . 4,7 . 0,2  -s|Ued 0,-2 -2,-2 11,7 -7,-7  -s|Uer -11,-7 0,4 -2,-4 -4,-4
-s|Uing . -4,-7 7,2 0,-4  -s|Uion -4,0 0,2 -7,-4 .  -s|Uions . . -11,-4 .  -s|Uly . 2,4 2,-2 7,7  -s|Us 4,2 . -7,-7 0,2
-s|V . . 11,4 -2,-4  -s|Ved -4,0 -2,-4 11,7 -2,-2  -s|Ving . . 2,-4 .  -s|Vs . . -7,-16 .  -s|a 2,-2 0,-4 -2,4 2,2
-s|about -7,2 0,2 -7,2 0,-4  -s|after -4,-2 . -2,-2 -2,-2  -s|against . -4,-4 -2,-2 -4,-7  -s|all . 4,11 . 4,7
-s|also . -7,-11 16,7 -7,-11  -s|an . -4,-4 -4,0 -2,-4  -s|and 2,0 0,-2 -4,-4 4,7  -s|are -7,-7 . 4,7 4,2  -s|as 2,0 -4,-7 4,2 4,2
-s|at 2,7 2,-4 -2,4 .  -s|back -4,-4 4,11 -4,-7 .  -s|because . . . 4,7  -s|been -11,-7 -2,0 7,2 -2,2  -s|before 0,-2 -2,-4 -2,-2 -2,-4
-s|between -7,-7 2,4 -7,-7 2,4  -s|but -4,-2 -2,0 -16,-7 4,7  -s|by 2,2 -7,-7 -2,-2 0,7  -s|called . . -4,-7 .  -s|can . -2,-4 . 2,4
-s|convention . -4,-7 . -4,-7  -s|could . -2,-4 -2,0 .  -s|debate . -7,-11 . -7,-11  -s|did . -4,-7 16,7 -4,-7
-s|do -7,-4 -4,-7 11,4 4,11  -s|during -4,-7 -4,0 -4,-7 2,-7  -s|even -11,-7 2,7 . 4,11  -s|for 0,2 2,2 -4,0 2,-2
-s|from -7,-4 0,2 -7,-7 .  -s|had . . 7,0 .  -s|has . 7,11 -11,0 .  -s|have -11,-7 0,2 4,4 .  -s|he -2,-2 7,16 -11,-2 -2,-4
-s|her 0,-4 . -16,-16 .  -s|him . 0,4 . 2,7  -s|his -7,-4 -2,-2 -23,-11 -2,-4  -s|i -4,-7 . 11,11 .  -s|if . -2,-4 . 0,2
-s|in 4,2 . 4,0 0,4  -s|including -2,-2 . 0,-2 .  -s|into -7,-4 . -7,-7 -2,-2  -s|is . -11,-11 . 7,4  -s|it . . 0,7 -7,-11
-s|its -2,7 4,7 -11,-16 -7,-11  -s|just . -7,-11 -4,-4 2,4  -s|last 16,11 2,7 11,7 -2,-2  -s|like 7,4 4,4 7,4 2,0
-s|made -7,-4 7,11 4,2 7,7  -s|make -7,2 . 7,7 .  -s|may -11,-4 -2,-2 4,2 4,7  -s|monday . -7,-11 . 7,11  -s|more -4,-2 -4,-7 -4,-2 .
-s|most -16,-11 . -2,11 .  -s|new -7,-2 -2,-11 -7,-2 0,-11  -s|next 0,4 4,11 -2,4 0,2  -s|no -7,-7 -2,-2 -4,-7 -2,-4
-s|nomination . 4,11 . .  -s|nominee . 4,0 . 4,2  -s|not -11,-7 -2,2 -2,0 -2,2  -s|now -16,-7 4,7 0,7 .  -s|of -2,2 0,2 2,2 0,-4
-s|on 4,2 0,7 -2,-2 -2,-2  -s|one 7,-7 -4,-4 -16,-16 -4,-4  -s|only . -2,-2 . 2,11  -s|or 2,4 . . -2,-2  -s|other . 2,7 . 2,7
-s|out -2,7 . -7,0 0,2  -s|over -4,-7 -2,2 -4,-7 -7,-4  -s|party -11,-7 . -11,-7 .  -s|people . 0,4 . 2,7  -s|political 7,2 2,7 4,2 -7,-16
-s|president . 2,4 . .  -s|primary . 2,7 . 2,7  -s|said . 0,4 7,0 -4,0  -s|say -11,-4 -2,-2 4,0 -2,-4  -s|she -4,-4 11,7 -7,-11 -2,7
-s|should -7,-7 -2,-2 -7,7 -4,-4  -s|so . -2,-2 . 4,11  -s|some . -2,-2 . 0,-2  -s|state 7,4 -2,-2 4,2 -2,-2  -s|states . 0,2 . .
-s|still . -7,0 11,16 7,4  -s|such 4,0 -2,-4 4,2 -2,-2  -s|support . 4,7 0,4 4,7  -s|supporters -4,-2 4,4 -7,-4 4,4
-s|than -7,-7 0,4 -7,-4 0,-4  -s|that -2,0 -2,2 . -2,-2  -s|the 7,0 -4,0 -11,-4 -4,-2  -s|their . 4,7 . 4,11  -s|them . 2,4 . .
-s|there . -2,-2 . -4,-4  -s|this -11,4 -2,0 4,0 -2,-2  -s|through . -7,-4 . -2,2  -s|time . -2,-4 . -4,-7  -s|to -4,2 -2,0 2,7 -2,-2
-s|tuesday 11,4 2,7 7,-2 2,7  -s|up -2,-2 0,-2 -2,-2 -4,-7  -s|voters -7,4 . -4,4 .  -s|was . -4,-7 -7,-4 4,11  -s|were -4,-4 . 2,0 .
-s|what . -7,-16 . -7,-11  -s|when -7,-4 -4,-7 -7,-4 7,16  -s|whether . -4,-11 . -11,-16  -s|while . -7,-11 . 4,11
-s|who 7,4 . -11,-11 7,4  -s|will -16,-4 . 7,4 .  -s|with 2,0 -2,0 -2,0 0,4  -s|won -7,-2 . -7,-2 .  -s|would -4,-2 -2,-4 -2,7 -2,-4
-|- -2,0 -2,2 2,-2 -4,-2  -|-'s -7,-11 . -4,2 .  -|-al 4,2 2,0 2,4 2,2  -|-ed -4,-7 -2,2 11,4 .  -|-er 0,-4 -4,-4 0,-4 -2,-2
-|-ers -2,-4 -2,0 -4,-7 0,2  -|-ing -2,0 -2,-2 -4,-4 -2,-4  -|-ion 2,2 0,4 2,2 -2,2  -|-ions 7,4 2,2 7,2 0,2  -|-ity 2,2 2,-2 . 2,-2
-|-ive 2,2 2,2 2,0 0,-4  -|-ly -7,-2 2,0 0,4 -2,-2  -|-ment -4,0 -2,0 0,2 -2,-2  -|-s . -2,2 -2,0 .  -|0 0,4 . 0,2 -2,-2
-|=10 -2,-4 4,11 -2,-7 -2,-4  -|=3 -4,-11 -7,-7 4,7 7,11  -|=4 -4,-7 -4,-4 -4,-7 0,4  -|=5 -16,-11 -11,-11 -16,-7 11,16
-|=6 -4,0 -4,-2 4,-2 2,11  -|=7 -11,-11 -7,-11 -2,-4 7,16  -|=8 . -4,0 2,0 -2,7  -|N 2,2 -4,2 -7,-4 -7,-7  -|Q . -2,-2 . -7,-11
-|Q, 7,4 -4,-7 . -7,-11  -|Q. . -2,-7 . -7,-11  -|U 0,-2 -2,0 4,4 -4,-4  -|U's . . -4,11 .  -|Ual . -4,-11 -16,-11 -7,-11
-|Ued -4,-2 -4,-2 7,11 -4,-2  -|Uer -2,0 2,4 0,-2 .  -|Uers 4,2 2,7 7,2 2,4  -|Uing -11,0 -2,-4 4,2 -4,-4  -|Uion 2,0 . -4,0 .
-|Uions 0,7 0,4 -4,4 0,4  -|Uive . 4,7 . 4,7  -|Uly 0,-2 -4,-2 2,2 -4,-4  -|Ument -4,4 2,2 -16,-7 0,-2  -|Us -2,-2 4,4 -4,-7 4,2
-|V -4,-2 . 2,-4 2,4  -|Ved . . 7,7 7,2  -|Ver . . 16,0 .  -|Ving . -2,-2 4,-2 -4,-4  -|Vion . -2,-4 -11,-7 -2,-4
-|Vly -11,-7 -7,-11 7,-2 -7,-11  -|Vs -7,-4 -2,-11 7,4 11,11  -|a -7,-7 -4,-2 -11,-2 -7,-4  -|about . 2,7 -7,-4 -4,-11
-|after 2,-4 -2,-4 0,-2 4,16  -|against -4,-4 0,2 -4,-4 .  -|all -2,-2 . 11,4 -2,-4  -|also . . 7,7 .  -|among . -4,-11 . -7,-7
-|an 0,2 2,7 -4,-4 -4,-7  -|and 2,4 -2,-4 0,2 4,7  -|any -7,2 -4,-7 -11,-16 -4,-7  -|are -4,-4 -4,-7 2,-2 -2,0  -|as 2,-7 -2,0 0,2 4,4
-|asked . 4,7 7,0 4,7  -|at 2,0 4,2 2,-2 0,2  -|attacks -7,-2 2,4 -7,-4 .  -|back 4,11 -2,-2 4,11 -2,-4  -|be -11,-11 . 11,2 .
-|because 2,-2 -4,-4 2,0 0,4  -|been . 7,4 . 7,4  -|before -2,-2 -7,-11 -2,-2 2,4  -|being . 0,2 . 2,4  -|between -2,-2 . -4,-2 -2,-4
-|both . -2,-4 . -2,-4  -|but . -4,-11 -4,-4 7,16  -|by 2,0 -4,-2 2,0 0,7  -|called -2,0 0,-2 -7,7 .  -|campaign -4,-4 4,7 4,0 4,4
-|can -11,-11 -4,-7 4,16 -2,-4  -|candidate -4,2 2,4 0,2 0,4  -|candidates -4,0 4,4 4,2 2,2  -|could -7,-4 . 2,0 2,4
-|country . 4,7 . 4,7  -|debate . 2,7 . 2,7  -|delegates 4,7 -2,-4 7,7 -4,-7  -|did -11,-11 -2,0 -16,-11 -4,-4  -|do . 0,2 11,2 0,2
-|down . 0,2 . 0,2  -|during . 0,-2 . 4,7  -|election . -2,-4 . -2,-4  -|email -4,-2 4,4 . 4,7  -|even 4,2 -7,-11 -4,7 2,7
-|first -11,-7 -4,-7 11,7 -4,-7  -|for 4,2 0,2 . .  -|former . . -11,-4 .  -|from -4,-2 0,-2 -4,-2 -2,-4  -|government . -2,-2 . -2,-4
-|group -2,-4 2,7 -2,-4 2,7  -|had -4,-4 . 11,-2 -2,0  -|has -7,-7 . 7,7 .  -|have 2,0 -2,-2 2,-4 4,11  -|he 4,2 0,2 -4,7 -2,0
-|her -2,0 -2,-4 -11,-4 -2,0  -|him 2,-2 2,4 -11,-7 0,-2  -|his -2,0 4,2 -7,-4 2,-2  -|how . 4,11 . -16,-23  -|i 11,4 0,2 4,-2 .
-|if . 4,4 -4,-4 4,4  -|in 0,-2 -2,0 -2,-2 0,2  -|interview -4,-4 2,4 -7,-7 0,2  -|into -4,-4 4,7 -4,-7 2,4  -|is -4,-2 -4,-4 0,4 7,4
-|it 2,0 0,-2 -7,2 .  -|its 2,4 2,4 . 2,7  -|just -7,-11 -4,-11 7,-2 -7,-11  -|last -4,-4 -7,-7 2,-2 2,2  -|made . -4,-7 -7,-4 0,2
-|make -7,-4 . -7,-4 .  -|many -2,-7 -2,-2 -11,2 .  -|may . 2,4 0,4 -2,2  -|monday -7,-4 . -11,-7 -4,-4  -|more -7,-2 -2,-4 -2,2 -2,-4
-|most 11,4 2,7 -11,-7 2,7  -|much -11,-7 2,0 -11,-7 4,2  -|new -4,-7 . 2,-4 .  -|next . 2,4 . 0,2  -|night -16,-11 . -16,-7 0,2
-|no -7,-7 0,4 -7,-7 0,2  -|nomination -2,0 . . .  -|not . 2,4 . -2,-4  -|now -16,-16 0,2 4,7 4,7  -|of . 2,2 -2,-2 0,-2
-|on 0,2 -2,4 -2,-2 -4,2  -|one 7,11 0,4 -11,-2 -4,-4  -|only . -4,-7 . -4,-11  -|or -2,0 . -4,0 0,2  -|other . 0,2 . 0,2
-|out . 2,2 . -2,-2  -|over 2,-2 0,-2 2,0 2,4  -|own . 4,7 . 4,11  -|party -7,-7 . -11,-7 .  -|people 2,-4 4,7 -7,-11 4,4
-|percent . 2,7 . 2,4  -|policy 4,2 2,0 2,0 2,-2  -|political 0,-2 -4,-4 2,0 -2,-2  -|president 2,0 4,-2 2,0 2,-4
-|presidential -4,-7 . 0,-7 -2,0  -|primary -7,-7 4,7 -16,-11 2,7  -|public . -2,-2 . -4,-4  -|race -4,-2 2,4 -4,-4 2,4
-|recent 4,0 . 7,0 .  -|said -4,4 -4,-11 4,0 2,7  -|say . 4,7 -11,-7 2,4  -|saying . . -16,-11 .  -|says . 0,4 11,4 0,4
-|she 16,4 2,4 -7,2 2,4  -|should -2,-4 0,2 16,11 2,7  -|since 7,7 -7,-7 4,7 7,11  -|so . 2,4 11,2 2,4  -|some 4,-2 -2,-4 0,2 -2,-7
-|state 0,-4 -4,-2 0,-4 -2,-2  -|states . 0,4 . 0,2  -|still . . 11,11 0,-2  -|such -4,-4 -7,-16 -4,-4 -4,-4
-|support 4,4 2,4 -11,-16 2,4  -|supporters 4,0 4,7 7,0 2,4  -|than -2,-4 . -2,-4 2,4  -|that -2,2 -2,2 -4,-11 -2,-7
-|the 0,4 -2,2 -7,-4 0,-2  -|their -7,0 . 0,4 0,-2  -|them -4,4 0,2 -4,2 0,2  -|then -11,-4 . 7,2 .  -|there -16,-7 2,4 2,2 2,2
-|they 16,7 2,4 -11,-2 .  -|this -4,-4 -4,-4 -4,-2 -4,-7  -|those -2,-4 . -7,-4 .  -|three . -7,-11 . 2,7  -|through 4,7 4,7 2,7 0,2
-|thursday . 0,2 . 7,16  -|time -2,-2 4,7 -2,0 4,7  -|to 0,2 4,4 0,2 -2,-4  -|told . . -2,-4 .  -|tuesday -4,-4 -2,-4 -4,-4 2,4
-|under . -2,-4 . -4,-7  -|up -4,0 2,4 -7,-2 .  -|vote . -4,-4 . -4,-4  -|voters 7,2 7,4 2,-2 7,4  -|was -2,-4 -2,-4 2,4 4,2
-|week -4,2 . -4,-2 2,4  -|were . -2,-4 7,4 2,7  -|what -2,2 4,11 -4,-11 -11,-23  -|when -7,-4 -7,-16 -4,-2 11,11
-|where 2,11 -2,-2 -7,-11 -2,-2  -|which . 7,16 . 0,2  -|while -7,-11 -4,-7 11,-4 11,11  -|who 7,11 -7,-4 -4,-7 4,4
-|will -7,-7 . 2,0 -2,-2  -|win 4,0 . 2,0 .  -|with -2,-2 -2,-2 -4,0 0,-2  -|would -4,-4 -2,0 7,-4 4,4  -|year 0,11 -2,-2 4,11 -2,-2
-|years 7,7 0,2 4,7 -2,0  0|- -2,0 2,4 -4,-2 .  0|-al . 2,4 0,4 0,2  0|-ed 2,4 . 0,4 .  0|-er -2,-2 4,7 -4,-2 .  0|-ers 4,4 2,7 4,4 2,7
0|-ion 0,4 0,2 2,7 0,2  0|-ions -16,-11 . -16,-11 .  0|-ity 4,2 . 4,2 .  0|-ive . -7,-11 . -7,-11  0|-ly . 7,7 . 7,4
0|-ment 16,16 . 16,16 .  0|-s -2,2 -2,-2 -2,0 -2,-2  0|=10 . 4,11 . 4,11  0|=3 0,2 -2,0 -2,0 -2,2  0|=4 -4,-4 -4,-7 -4,-4 2,4
0|=5 . . . 11,16  0|=6 . -7,-16 -4,-4 -2,4  0|=7 4,7 -2,4 2,4 -4,2  0|=8 . 4,16 . 4,11  0|N . -7,-7 2,-4 -7,-7  0|U . . -2,2 .
0|Ued . -2,-2 2,0 -4,-2  0|Uion . . -23,-16 .  0|Ument 2,7 . -2,4 .  0|Us . -4,2 -16,-7 0,4  0|Ved . 4,11 4,2 4,11  0|Ving . 2,2 . 2,4
0|a . 0,4 . 2,2  0|after . . . -2,-4  0|an . -2,-4 . -2,-4  0|and 11,4 2,4 7,2 4,4  0|as -4,-11 -7,-11 . 4,16  0|at . 4,11 . 4,7
0|attacks 7,2 2,4 . 0,2  0|but . 7,11 . 4,7  0|by . 2,4 . 2,4  0|campaign 4,0 7,0 2,0 .  0|candidate 4,4 . 4,2 .  0|convention 4,0 . 4,0 .
0|delegates . 2,7 . 2,4  0|during . -4,-7 . -4,-7  0|election 2,7 -4,0 0,4 -7,-2  0|email . -4,-7 . -2,-4  0|for -4,-7 4,7 -4,-7 .
0|from -4,0 -16,-4 -7,-2 -16,-7  0|have . -7,-11 11,4 -7,-11  0|in 0,-4 -2,-2 -2,-4 -2,-4  0|interview -4,-7 4,11 -4,-7 .
0|is . 4,7 . 2,4  0|million 2,4 0,2 0,4 .  0|more . . . 0,-2  0|national 11,7 . 11,4 .  0|of 2,-2 4,11 7,0 7,11  0|on . 7,11 . .
0|or -2,-4 -4,-7 -4,-4 -4,-7  0|other . 4,11 . 4,11  0|people . -4,-11 . -2,-11  0|percent 2,2 . 7,2 0,-2  0|poll 11,4 . 7,4 .
0|president . -4,2 . -7,0  0|presidential -4,-4 4,4 -2,-4 4,4  0|primary . 4,11 0,-2 4,11  0|said . . 11,7 .  0|say . . 11,7 .
0|states 11,7 2,-2 11,11 2,-2  0|support . -2,0 -7,-16 -2,0  0|that 4,16 7,4 2,-7 -4,-11  0|to 0,-2 2,4 -4,-4 -4,-4  0|vote . 2,-2 . 2,-2
0|voters . 0,2 . 2,4  0|was . . -4,4 .  0|were . -2,-4 . 4,11  0|when -2,-4 -4,-7 -2,-2 0,4  0|who 7,4 . . .  0|years -11,-7 4,0 -7,-7 .
=10|- 0,4 4,4 4,4 4,2  =10|-al 11,0 -4,-7 7,0 -4,-7  =10|-ed -11,-7 . 11,4 .  =10|-ing -11,-7 2,2 7,2 2,4  =10|-ion . 0,2 -4,0 0,4
=10|-ions . 2,0 . 0,-2  =10|-s 0,-2 -2,-2 0,-4 -2,-4  =10|0 0,-2 2,4 2,0 0,2  =10|=10 -2,11 . -2,7 .  =10|=5 2,7 2,7 2,7 -2,-4
=10|=8 . -11,-16 . -7,-7  =10|N 7,-2 -2,-2 -11,-4 .  =10|Q. . -7,-11 . -7,-11  =10|U -4,0 2,2 -2,2 2,4  =10|Uing . 7,11 . 7,11
=10|Uions . . 7,0 .  =10|Ument 4,11 4,11 7,11 4,7  =10|Us -4,7 -2,-4 11,11 -2,-4  =10|a 4,0 -2,-4 7,2 -2,-2  =10|and 2,7 2,4 2,7 .
=10|campaign 4,0 -2,4 7,2 0,4  =10|he 16,-4 . -7,-4 .  =10|i -7,2 . . .  =10|most . -2,-2 . .  =10|said . . -7,2 .  =10|the . . . -2,-2
=10|this 7,16 . -4,-7 .  =10|when . . -4,-7 .  =3|$ . . . -11,-23  =3|- 7,7 -4,4 -11,-4 4,4  =3|-'s 4,16 . . .
=3|-al 11,4 2,7 -16,-16 2,4  =3|-ed -16,-11 2,7 16,11 -2,0  =3|-er -2,-2 0,-2 -11,-4 2,2  =3|-ers 16,16 0,-2 -16,-7 4,4
=3|-ing -11,2 -7,-4 -11,-7 -4,-4  =3|-ion 11,7 2,2 -4,-2 4,7  =3|-ions -4,-2 . -4,-2 0,7  =3|-ity 11,4 4,7 -7,-2 4,7
=3|-ive -2,2 2,-2 -11,-2 7,0  =3|-ly -4,-2 4,4 . 0,7  =3|-ment . 2,4 . 2,7  =3|-s 11,7 4,2 -23,-11 -2,-2  =3|0 2,0 -2,4 -7,-7 -7,-2
=3|=10 -4,11 7,16 4,16 -4,-7  =3|=5 . . . -4,-7  =3|N 16,16 23,7 -23,-16 -11,-7  =3|Q 11,11 7,16 -2,7 -7,-7  =3|Q! . 2,11 . -4,-7
=3|Q, 4,23 11,23 -7,-11 -7,-16  =3|Q. . 4,16 . -23,-32  =3|Q? . 2,7 . -11,-23  =3|U -4,0 0,7 4,-2 4,2  =3|U's 7,11 -2,-2 -11,-11 .
=3|Ued -11,-2 . 23,11 -2,-4  =3|Uer -16,-11 -2,4 7,2 -2,4  =3|Uing -11,-4 -2,-4 -7,-7 .  =3|Uion . 2,4 . 4,7  =3|Uive . -7,-7 . .
=3|Uly -4,7 -2,-7 16,4 .  =3|Us 4,11 -2,0 11,4 -2,-2  =3|V -7,-11 -4,-7 2,4 -7,-7  =3|Ved -23,-11 0,-4 16,11 -2,-4  =3|Ver . . -11,-7 .
=3|Ving -7,-2 -7,-4 -7,-4 2,-2  =3|Vly -16,-11 2,7 11,7 4,7  =3|Vs 0,-7 -4,-7 11,7 0,-2  =3|a 7,11 -2,-4 -2,-7 11,0
=3|about 4,-4 -4,2 -7,-7 0,-11  =3|according 4,2 . -4,0 .  =3|after -11,-11 -4,-2 . -7,-7  =3|all 16,11 . -16,-7 .
=3|also -11,-4 -2,0 16,7 .  =3|among 2,0 -2,0 . 2,7  =3|an 4,11 4,4 2,-4 4,-4  =3|and -23,-16 0,4 4,4 -7,-7  =3|any 11,4 . -11,-4 .
=3|are -2,2 4,7 16,16 -11,-16  =3|as -2,2 2,4 -7,-7 -2,-2  =3|asked . -4,-7 16,7 -4,-4  =3|at -4,-4 -4,0 . 0,-4  =3|attacks . 4,7 . 4,7
=3|back -7,-4 . -4,-2 .  =3|because -11,-11 2,7 -7,-11 -7,-11  =3|before . -7,-11 . 4,-7  =3|both 4,11 4,0 -16,-11 -4,-2
=3|but -7,-4 0,4 -2,-2 -7,-7  =3|by -11,-4 0,4 -7,-2 .  =3|called -7,-4 -2,-2 16,7 .  =3|campaign 16,11 . -23,-7 .  =3|can -7,-2 . . .
=3|candidates 23,16 . -16,-2 .  =3|could -4,-2 7,16 11,7 -2,0  =3|did -11,-4 2,4 16,7 -2,2  =3|during -4,-2 4,11 -11,-2 .
=3|even -11,-7 -2,0 . -2,0  =3|first 11,7 7,16 . 7,16  =3|for -11,-4 -4,-4 -16,-7 0,2  =3|former 16,11 0,-4 -16,-11 -2,-7
=3|from -11,0 4,11 4,7 4,4  =3|had -11,-4 4,7 11,4 4,11  =3|has -16,-11 4,11 32,16 -11,-11  =3|have -16,-7 -4,-4 23,16 -4,-7
=3|he 16,16 11,7 -16,-16 .  =3|her 7,4 7,11 -16,-11 0,4  =3|his 11,7 7,7 -7,-7 -4,-2  =3|how . 7,11 . 7,11  =3|i . . -16,-11 -2,-4
=3|if . . -4,0 .  =3|in -16,-7 -2,2 -16,-7 2,0  =3|including -7,-4 2,4 2,2 4,7  =3|into . 0,2 . 2,4  =3|is -11,-7 4,16 23,23 -2,-2
=3|it 2,7 2,4 -11,-11 -2,2  =3|its . 2,2 . 4,4  =3|just 2,11 0,2 -2,-2 .  =3|last -11,-4 -2,0 11,4 -7,-7  =3|like . 2,2 0,2 0,2
=3|made -2,-2 4,7 23,11 2,4  =3|make . 4,7 . 4,7  =3|many 16,16 -2,-4 -23,-16 -2,-4  =3|may . -4,-7 . 2,7  =3|more 7,11 2,7 -7,-7 -2,4
=3|most 16,7 . -11,-11 2,2  =3|much . 2,4 . 2,4  =3|new 0,4 2,-7 -11,0 2,0  =3|no 11,2 -2,0 -4,-2 -7,-2  =3|not 4,7 4,7 7,7 2,4
=3|now -11,-11 7,7 11,2 7,7  =3|of -16,-11 -7,4 -2,-4 -4,-7  =3|on -16,-7 -7,-2 7,4 11,7  =3|one 16,16 -7,2 -4,-4 .
=3|only 4,0 7,11 -7,-4 2,4  =3|or -2,4 0,2 11,11 2,4  =3|other 11,-2 . -16,-11 .  =3|over . -4,-7 . -7,-11  =3|people 16,2 . -16,-11 .
=3|political 7,0 . -16,-16 .  =3|president 7,4 4,2 11,4 7,2  =3|presidential 23,11 . -16,-7 .  =3|said -7,-4 -7,-7 11,7 11,-2
=3|say . . 16,7 .  =3|saying . -7,-11 -7,-4 .  =3|says -4,-4 . 7,0 .  =3|she 7,11 11,2 -16,-16 .  =3|should -7,-7 2,2 16,4 .
=3|since . 0,-2 . -2,-2  =3|so -2,7 0,2 . .  =3|some 16,7 2,7 -16,-7 -4,-7  =3|state . 2,7 . -11,-11  =3|states -4,-2 . 2,4 .
=3|still . -4,0 -11,-7 -11,-16  =3|such . 4,4 . 4,4  =3|supporters 16,7 . 4,2 .  =3|that 2,11 11,16 -11,-16 -2,-7
=3|the 7,7 11,7 -11,-11 -2,-7  =3|their . 0,2 . 0,2  =3|then -7,0 2,0 0,4 4,4  =3|there -2,4 0,2 -4,-7 -4,-7
=3|they 11,16 -2,-2 -16,-16 -2,-2  =3|this 0,11 . -4,-4 -2,0  =3|those . 2,11 -2,-7 -4,0  =3|three 16,7 4,11 -16,-7 .
=3|through . . 2,4 .  =3|to -16,-11 2,7 7,0 .  =3|told . -11,-7 11,7 4,-4  =3|two 7,2 -4,2 -16,-7 -11,-11  =3|up . -4,-7 . -4,-7
=3|voters 16,16 4,11 -16,-11 -7,-2  =3|was -11,-7 7,23 23,23 -11,-16  =3|well . -4,-7 . -4,-7  =3|were -11,-7 2,4 16,11 -7,-16
=3|what 7,4 -2,-4 . 2,4  =3|when -7,-2 0,-2 -4,-4 -2,-4  =3|where -7,0 -2,-2 -7,0 -2,0  =3|whether -11,-7 -2,-2 . .
=3|which 11,16 -2,0 -11,-11 2,4  =3|while -11,-7 2,7 . -7,-11  =3|who 0,4 -2,-4 -4,-2 0,2  =3|will 16,7 2,4 11,4 .
=3|with -16,-7 -4,0 -4,-2 4,7  =3|would -11,-7 7,16 23,11 -4,-7  =3|wrote . . 7,4 .  =3|you 11,7 . -23,-11 .  =4|$ . . . 2,11
=4|- 11,4 7,16 -11,-4 2,7  =4|-ing . -2,-4 . 2,4  =4|-s -7,-4 -2,-2 . 2,7  =4|0 16,7 0,2 -11,-4 4,11  =4|=10 . 4,11 . 2,7
=4|N 7,7 2,2 -11,-11 -2,-7  =4|Q . 7,16 . 2,4  =4|Q! . -4,-4 . -4,-7  =4|Q, 11,32 -4,-7 -7,-16 -16,-23  =4|Q. . 4,11 . -16,-32
=4|Q? . 4,11 . -2,-2  =4|a -2,-4 -2,-2 . 2,4  =4|he 2,0 -2,-2 . .  =4|his . -2,-4 . 4,7  =4|how . 2,7 . -7,-16  =4|i . . -7,-4 .
=4|if 0,4 . -2,-4 .  =4|in . 4,11 . -7,-16  =4|it . -4,-7 . 4,7  =4|that . -4,-7 . 4,11  =4|the 7,0 2,7 4,0 4,7  =4|to . . . 4,7
=4|when -7,-7 . -2,-2 .  =4|with . 7,16 . 4,7  =5|$ . . . -11,-11  =5|- 16,0 4,7 . 2,4  =5|-ing 7,2 . . .  =5|-ly 0,-4 . . 0,4
=5|-s . . . 11,16  =5|=10 -16,-16 -4,-4 . 16,32  =5|=3 23,11 . . 7,23  =5|=6 -11,-7 . . .  =5|=7 -16,-16 . . -7,-11
=5|=8 11,4 11,4 4,4 16,11  =5|N 4,-4 -16,-32 -16,-11 -7,-4  =5|Q -2,4 4,16 . .  =5|Q! -7,0 7,16 . .  =5|Q, -7,4 . . -16,-23
=5|Q. -16,-11 7,23 . -23,-32  =5|Q? . 2,7 . -7,-7  =5|U -11,-7 . . .  =5|Uing . . . 2,4  =5|Ving -7,-7 . . .  =5|a 7,-4 . . .
=5|about 7,4 . . .  =5|after -4,-4 . . -7,-11  =5|all 4,7 . . .  =5|also -4,-11 . . .  =5|an 2,2 . . .  =5|and -23,-16 . . -7,-11
=5|as -11,-7 . . .  =5|asked -2,-4 . . .  =5|at -7,-4 . . .  =5|because -7,-2 . . .  =5|before -4,2 . . .  =5|but -11,-7 . . -7,-16
=5|first 7,0 . . .  =5|for -11,-7 . . .  =5|from . . . 11,0  =5|he 4,4 . . .  =5|her 11,-2 . . .  =5|his 4,2 . . .  =5|how -11,-7 . . .
=5|i 11,7 . . .  =5|if -4,0 . . 2,4  =5|in -7,2 . . -7,-11  =5|it 0,-4 . . .  =5|its . . . -4,-7  =5|just 0,-2 . . .  =5|many -4,-2 . . .
=5|more 4,-2 . . .  =5|most 11,2 . . .  =5|new -7,-2 . . .  =5|no 4,-4 . . .  =5|now -7,-4 . . .  =5|on -4,0 . . .  =5|one 0,-2 . . .
=5|only 0,-2 . . .  =5|or . . . 7,11  =5|other 11,7 . . .  =5|over 2,7 . . .  =5|she 2,2 . . -2,-2  =5|since -7,-2 . . .
=5|so -11,-11 . . 0,2  =5|some 2,0 . . .  =5|that -7,-7 . . .  =5|the 7,0 . . .  =5|their 7,11 . . .  =5|then -7,-7 . . .
=5|there -7,-4 . . .  =5|they 4,-2 . . .  =5|this 2,4 . . .  =5|those 7,4 . . .  =5|two 4,-4 . . .  =5|what -11,-16 . . .
=5|when -7,-7 . . -2,-2  =5|where -7,-16 . . .  =5|while -4,-2 . . .  =5|with -7,-7 . . .  =6|- 0,2 -2,0 -2,2 -4,-4
=6|-ed 7,-2 -2,0 4,-2 -7,-7  =6|-er . -2,-7 . -4,-16  =6|-ing 0,7 -4,-7 -4,0 -4,-11  =6|-ly -7,-4 -7,-7 7,4 -7,-2
=6|-s 0,-7 . -16,-16 2,7  =6|0 4,7 -2,-7 -2,0 -2,-7  =6|N 23,16 0,-16 -23,-11 2,-2  =6|Q -2,2 4,11 0,4 -7,-11
=6|Q, 7,23 -11,-23 -11,-11 -16,-23  =6|Q. . 2,7 . -11,-16  =6|U . -2,-4 4,2 4,7  =6|Ued -16,-11 7,16 11,0 0,-2  =6|Uing . 2,7 . -11,-11
=6|Uly -11,-7 . 11,7 .  =6|Us . 0,2 -11,-7 2,4  =6|V . . 7,0 .  =6|Ved 7,4 2,7 11,4 -7,-16  =6|Ving . -7,-11 -16,-7 -2,-4
=6|a 11,16 -2,-7 -4,-7 -2,-7  =6|after . . -11,-7 .  =6|all -23,-7 -7,-11 11,0 -7,-11  =6|an 2,11 -7,-11 -2,0 -4,-7  =6|and . 4,11 . -4,-7
=6|are -7,7 0,-2 7,0 .  =6|as -7,0 2,4 -16,-16 -4,-4  =6|at -16,-16 4,7 -11,-11 4,11  =6|both -2,-4 . -11,-7 .  =6|but . 2,4 . 7,4
=6|even -7,-7 4,11 -11,-7 .  =6|for . -2,-4 . -2,-4  =6|from . 4,7 . 4,11  =6|had . 7,16 . -7,-16  =6|has -2,7 0,2 4,-7 -4,-7
=6|have -11,-2 . 7,7 .  =6|he 11,7 -2,-2 -2,2 -4,-7  =6|his -4,4 4,7 . -4,-7  =6|i 11,4 . -7,-7 .  =6|if 4,11 2,4 -4,-7 4,7
=6|in 4,-2 -2,-4 2,-7 -2,-4  =6|including 2,2 2,4 7,7 2,7  =6|is -7,-4 . 16,16 0,2  =6|it 11,0 2,7 -7,-7 -7,-11
=6|like 7,16 4,11 -2,-7 7,16  =6|made -11,-7 . -16,-7 .  =6|many 4,-2 . . .  =6|no -2,7 -4,-7 -11,-11 -4,-7  =6|not . 0,-2 . .
=6|now -7,-4 . -11,-11 .  =6|of . 7,11 . 7,16  =6|one 4,16 -4,-7 -11,-11 -2,-2  =6|only -4,-2 2,4 2,2 2,4  =6|or -11,-16 -2,-4 -11,-16 0,2
=6|said . . -2,0 .  =6|she . -7,-16 . -7,-16  =6|so . -4,-7 . -4,-7  =6|some 11,11 . 16,7 .  =6|such . 2,4 . 0,2  =6|than . 4,11 . 7,11
=6|that . 11,16 . -4,-7  =6|the 7,11 -7,-11 -7,-7 -2,-4  =6|then . . . -4,-11  =6|there . -7,-16 . -4,-11  =6|to -2,-4 7,16 -2,0 -2,-4
=6|told . . -2,-2 .  =6|was -7,-7 4,11 -2,0 4,11  =6|were . 7,16 . -2,-2  =6|what . -4,-11 . 4,7  =6|when . 4,11 . 4,7
=6|where -16,-11 7,16 -7,-4 -2,-4  =6|whether . -7,-11 . -4,-7  =6|which 7,4 -2,-2 -11,-11 -4,-2  =6|while . 2,4 2,7 .
=6|who -4,-11 4,7 -16,-11 -2,-2  =6|will . 2,4 . 2,4  =6|with -4,-7 . -4,-7 .  =6|would . 4,11 . 0,-2  =7|- 2,4 -4,-7 -7,-2 -4,-7
=7|-ly . -7,-11 . -7,-11  =7|0 -4,2 -7,-2 -7,-11 -7,-2  =7|N 2,2 2,-2 -2,-2 2,-2  =7|Q -7,-7 4,11 -7,-4 7,16  =7|Q, 11,32 . -11,-16 .
=7|U . 7,11 . 7,11  =7|Ued -7,-11 . -7,-11 .  =7|a 11,4 . 0,-2 .  =7|and . 0,2 2,0 -2,-2  =7|like . 4,7 . 4,4
=7|the -2,4 -2,-4 -7,-16 2,2  =7|which 4,16 -4,-7 -7,-16 -7,-11  =7|who 11,-2 2,7 -11,-7 2,7  =8|$ . . . -23,-32
=8|- -7,-7 0,7 11,4 -4,-4  =8|-s . 7,16 . -2,-4  =8|=3 7,0 11,11 7,2 4,4  =8|=5 . . . 2,4  =8|=6 -11,-7 . -16,-7 7,16
=8|N 4,16 -4,-7 -11,4 -4,-7  =8|U -11,-7 7,4 7,4 11,16  =8|Ued -11,-4 -7,-11 -2,-2 -11,-11  =8|Uions . -4,-7 . -4,-7
=8|Us . -4,-7 . -4,-7  =8|Ved -11,-7 . -4,-4 .  =8|and 4,4 2,-2 -2,2 -2,-7  =8|as . 2,4 . -2,4  =8|called . . 16,7 .
=8|for . -7,-7 . -11,-7  =8|has . . 11,7 .  =8|have . . 2,0 .  =8|last -16,-11 . 7,2 .  =8|on -16,-7 . 7,2 .  =8|said . -16,-7 -4,-2 16,7
=8|the . -4,-7 . -4,-7  =8|to . . . 7,16  =8|was . . 2,4 .  N|$ . . . 2,4  N|- -7,-4 2,-2 -2,0 -7,-2  N|-'s -2,-2 2,2 -7,-7 .
N|-al -7,-2 2,2 0,2 0,2  N|-ed -16,-11 -7,-7 16,11 2,0  N|-er 2,2 2,-4 -4,-4 0,-2  N|-ers 4,2 . . -2,-2  N|-ing -7,-11 0,-2 11,7 -2,0
N|-ion 2,2 . -4,0 -4,-2  N|-ions . -2,-2 . -2,-4  N|-ity . 0,4 -4,-2 0,2  N|-ive -4,-2 0,2 -4,-2 -2,0  N|-ly -2,2 0,2 2,0 -4,-4
N|-ment 2,0 4,0 2,7 2,-2  N|-s -7,-7 -2,-2 . -7,-4  N|0 -7,-2 0,-4 -7,-2 .  N|=10 4,0 -2,-4 2,0 -4,-7  N|=3 0,-2 0,-4 7,2 7,11
N|=4 -7,-4 -11,-7 -11,-7 4,2  N|=5 7,7 -11,-7 0,2 11,16  N|=6 -4,-7 -2,-2 -4,4 7,11  N|=7 7,2 0,2 0,-2 -2,2  N|=8 0,-2 2,2 -7,-7 4,0
N|Q -7,-2 -4,-4 -4,-4 -7,-2  N|Q, -4,0 -7,-7 -11,-2 -11,-23  N|Q. . -7,-2 . -11,-23  N|U -16,-11 -7,-2 11,7 0,2  N|Ual -4,0 4,11 7,4 4,11
N|Ued -16,-7 -4,-2 23,7 2,-2  N|Uer -4,-7 4,7 4,7 -4,2  N|Uers -11,-7 . 7,0 .  N|Uing -2,4 -2,2 . -7,-7  N|Uion -2,0 0,2 . -2,0
N|Uions -4,-7 -2,-4 11,2 -4,-4  N|Uive . 4,7 . 4,7  N|Uly -11,-11 -7,-16 16,2 .  N|Ument -11,0 . 11,16 -2,2  N|Us -11,-7 -2,0 7,7 -4,-2
N|V -7,-2 -7,-7 7,-2 11,-2  N|Ved -16,-11 -7,-4 23,11 16,2  N|Ver . . 7,2 .  N|Ving . 2,2 16,7 4,-2  N|Vion . -2,0 23,11 -2,2
N|Vly -16,-11 -4,-7 23,11 -4,-7  N|Vs -11,-4 -2,-2 11,7 -4,-4  N|a -16,-11 2,4 -7,-2 -2,-2  N|about -2,-4 4,11 -2,-4 -4,-16
N|according . . 2,32 .  N|after -4,0 -7,-7 -4,0 11,16  N|against -4,-7 . -7,-7 -4,-4  N|all -23,-16 . . .  N|also -11,-7 -7,-16 7,7 16,11
N|among . 4,-2 . -7,2  N|an -7,7 . -11,-11 .  N|and 11,11 2,-2 0,2 2,4  N|are -7,-4 -4,-2 . -2,4  N|as -2,0 -4,-4 -4,2 -2,0
N|asked -4,4 . 4,-2 .  N|at 2,-4 . 0,-7 4,16  N|attacks 2,0 -2,0 4,0 -7,-2  N|because 7,16 -7,-11 7,16 11,23  N|been -16,-7 . -4,-4 .
N|before -11,-7 -4,-11 -16,-7 2,7  N|between 0,11 . 0,11 .  N|both -32,-16 . 11,4 .  N|but . -7,-4 -11,-7 2,16
N|by -7,-4 -2,-2 -16,-7 4,11  N|called -11,-11 . 7,4 .  N|campaign 7,2 4,4 -4,-4 .  N|can -7,2 0,2 11,7 0,2  N|candidate . . -2,-2 -4,-7
N|candidates 4,0 . -4,-7 -4,-7  N|convention . -2,-2 -2,0 -2,-2  N|could -7,-4 -2,0 7,7 7,4  N|debate . -4,-7 -7,-4 -7,-16
N|delegates 0,2 -2,-4 -2,2 -4,-4  N|did -7,-4 -4,-7 2,-2 7,0  N|do -4,-2 2,4 7,4 .  N|during -4,-2 -4,-7 11,4 4,7
N|election -4,-4 4,11 -7,-4 2,11  N|email -4,-4 -2,-2 -7,-4 -4,-4  N|even -11,-11 -4,-7 0,-7 2,4  N|first -7,-4 . 16,4 .
N|for . 4,0 0,-4 0,-7  N|former 4,2 4,7 2,0 2,7  N|from . -2,-4 -11,-11 0,-2  N|government -2,4 11,7 -4,2 11,7  N|group . 2,-4 . 2,-4
N|had -7,-4 -2,0 2,0 -2,-2  N|has -11,-7 -7,-7 4,2 7,4  N|have -7,-4 0,2 2,4 0,4  N|he 7,2 0,11 -32,-23 -16,-23
N|her -11,-7 -4,-4 -11,-7 -16,-23  N|his 0,2 4,11 -16,-7 0,2  N|how . 7,16 . -16,-23  N|i 4,0 2,7 0,4 2,4  N|if -7,-7 2,11 -11,-7 -7,-16
N|in -2,-2 -7,-7 -4,-4 2,11  N|interview -2,-4 -2,-2 -2,-4 -7,-7  N|into -2,4 -2,-2 -7,2 -4,-4  N|is -11,-7 -4,0 4,7 0,7
N|it -2,4 . -16,-16 .  N|just -11,-7 -2,-2 -4,-4 -7,-16  N|last . -2,-2 . 2,7  N|like -23,-16 . -11,-11 .  N|made -11,-2 . 16,11 -2,2
N|make -11,-11 . 11,-2 .  N|many 0,-2 . -23,-23 .  N|may -4,-2 . 2,0 4,7  N|monday -7,-4 . -7,-7 .  N|more -7,-7 2,7 2,2 2,7
N|most -23,-11 2,2 4,-4 -2,-4  N|new -7,4 -2,-2 0,-11 -2,-2  N|next . -7,-11 . -7,-11  N|nomination 2,0 -2,-2 -2,-2 -4,-4
N|nominee 0,4 4,4 -2,2 .  N|not -11,-7 2,4 -7,-11 -2,0  N|now -7,-4 -4,0 7,2 2,16  N|of 7,0 2,0 0,-2 -2,-4  N|on -11,-11 -2,-4 2,0 11,7
N|one . 0,4 . 0,4  N|only -16,-7 -11,-11 16,4 16,11  N|or -4,-2 2,0 -7,-2 .  N|other -4,-4 . -7,-7 .  N|out -4,-4 . -7,-7 .
N|over -4,-4 0,4 -7,-4 4,2  N|own 4,-2 7,4 2,-7 7,4  N|party . 4,4 . 2,2  N|people 11,7 -4,-11 0,2 -7,-11  N|policy -7,-7 4,11 . 4,11
N|political 2,-2 2,-2 -2,-4 .  N|poll . 2,0 . -2,-2  N|president -4,-2 -2,-7 -7,-2 -2,-7  N|presidential 2,0 0,-2 -2,-2 -2,-4
N|primary 0,4 . -4,2 -4,-2  N|race 7,0 7,11 2,-4 2,7  N|recent -23,-4 -7,2 0,7 -7,2  N|said -11,-2 -4,-2 11,0 11,0  N|say . 2,7 . 2,4
N|saying . 4,11 11,4 2,7  N|says -7,-2 -7,-11 7,0 -7,-16  N|she -2,-4 11,23 -32,-23 -11,-23  N|should -7,4 . -7,2 -4,-4
N|since -7,-4 . -11,-7 4,7  N|so -4,-4 . 4,-2 .  N|some 7,2 . -32,-16 .  N|state 0,2 2,-4 -7,0 0,-4  N|states -11,-2 -2,-4 -7,-2 -2,-4
N|still -7,2 . 4,7 11,7  N|support 0,4 -2,-4 4,23 -4,-4  N|supporters 7,7 2,-2 2,4 0,-2  N|than -2,-4 -4,-7 -11,-7 7,16
N|that 0,2 7,16 -4,-4 -7,-23  N|the -7,-4 -4,-7 -23,-16 -4,-7  N|then -11,-2 . 16,4 .  N|there . . -7,-7 .  N|they 7,4 -2,-2 -16,-7 -4,-7
N|this -7,-11 -7,-7 -7,-11 16,7  N|those 2,0 . -32,-16 .  N|through -4,-2 7,16 -7,-4 7,11  N|time . 4,7 . 4,7  N|to -4,-4 0,7 4,-2 2,-2
N|told -11,-4 . 7,0 -11,-7  N|tuesday -7,-7 2,7 -2,-4 4,11  N|tweet . 16,7 . 16,7  N|two . -11,-11 . -11,-16  N|up . . . 2,4
N|vote 4,7 2,-4 2,4 0,-7  N|voters 4,7 -2,0 -7,0 .  N|was -11,-7 0,2 4,4 -2,0  N|week . . -11,-7 .  N|were -4,2 . -7,7 -2,-2
N|what 2,11 . -16,-23 .  N|when 7,11 -7,-16 2,7 4,11  N|where -11,-4 -4,-7 -7,-4 7,11  N|whether . 2,16 . -11,-32  N|which . 2,4 . -11,-16
N|while -2,4 2,4 . 4,11  N|who 11,7 -4,-7 -7,-11 4,-2  N|will -11,-7 -2,-2 0,7 2,4  N|win . 4,7 . 4,7  N|with 7,2 -4,-7 -2,-2 7,7
N|won -2,4 4,11 7,16 2,7  N|would -4,0 -2,-4 2,2 2,2  N|wrote . . 11,2 .  N|year -11,-11 . -16,-11 .  N|years . 4,7 -16,-7 2,7
Q!|$ . . . 2,7  Q!|=6 . -7,-11 . 7,-7  Q!|N -2,-4 . -11,-7 .  Q!|as . 4,7 . 2,11  Q!|at . -7,-7 . 7,16  Q!|she 11,4 . -11,-7 0,11
Q!|that . -7,-11 . -2,-2  Q!|the 11,-7 . 0,11 .  Q,|- -4,-23 -11,-23 -2,7 2,4  Q,|-ed 11,4 . 11,4 .  Q,|-er 16,-11 . 2,16 .
Q,|-ing . -16,-23 . 11,7  Q,|-s . -7,-11 . 0,4  Q,|0 -2,-7 . -11,-16 .  Q,|N 16,-4 -11,-32 -11,4 -2,0  Q,|U . . 2,0 .
Q,|Ued . 2,7 16,11 .  Q,|Uing . -7,-16 -7,-11 4,11  Q,|Uly . -7,-11 . 4,11  Q,|Us . . 4,-4 .  Q,|Ved . -11,-23 7,4 .
Q,|Ving -7,-4 -11,-23 -11,-16 2,7  Q,|a 2,-16 -16,-23 4,7 -4,-4  Q,|an 7,-4 . 4,23 .  Q,|and -7,-4 -7,-11 0,-2 .  Q,|as 0,11 -7,-16 . 0,7
Q,|but . -4,-7 -2,-4 0,2  Q,|by . -2,-7 . -2,-11  Q,|for . -11,-16 . .  Q,|former 11,-11 . -2,7 .  Q,|he 7,-2 -11,-23 -2,7 .
Q,|his 7,-7 . 4,16 .  Q,|in . -7,-11 . .  Q,|it 16,0 . . .  Q,|not . -4,-11 . .  Q,|one 2,-11 . -2,11 .  Q,|or . -7,-11 . -7,-16
Q,|said -11,-11 . -2,11 .  Q,|saying . -7,-16 -7,-11 -4,-4  Q,|she 7,-4 -11,-11 -2,7 -7,-7  Q,|the 23,-11 -2,-16 -4,11 0,4
Q,|which -2,11 -11,-23 -16,-32 -2,-4  Q,|while . -7,-16 . 7,16  Q,|who . -4,-11 . .  Q,|will 23,7 . -7,0 .  Q,|with . -4,-7 . 2,7
Q,|wrote . . 4,16 .  Q.|$ . . . -2,11  Q.|=7 . . . -4,-7  Q.|=8 . -16,-23 . 11,23  Q.|N 4,7 . -11,-4 .  Q.|Q, -2,0 . . -7,-11
Q.|Q. . 16,32 . -23,-45  Q.|Uly . . . 4,11  Q.|a 11,2 . . -4,-7  Q.|an -7,-11 . . .  Q.|and -16,-16 . . -7,-11  Q.|asked . -11,-23 . 7,16
Q.|but -4,2 . . 0,2  Q.|for -11,-7 . . -4,-7  Q.|he 7,2 -16,-23 -4,-2 7,16  Q.|his 16,2 . . 4,7  Q.|in . . . -2,-2  Q.|it -7,-7 . . .
Q.|many . . . 0,2  Q.|on . . . -7,-11  Q.|she 11,7 . . 2,4  Q.|some . . . -2,-2  Q.|that -11,-11 . . .  Q.|the 4,0 . . 2,4
Q.|they 0,-7 . . .  Q.|when . . . -7,-16  Q.|while -16,-11 . . -4,-7  Q.|with . . . 0,7  Q?|$ . . . 2,11  Q?|N 4,0 . -7,0 -7,-11
Q?|asked . . 0,16 .  Q?|he -4,-7 . . .  Q?|said -7,-7 . -7,0 .  Q?|she 4,0 . . .  Q|$ . . . 4,16  Q|- 0,-4 4,4 0,-7 0,-4
Q|-ed . -2,-2 . .  Q|-er . -2,-2 . -2,-4  Q|-ing . -2,-4 . .  Q|-ion -2,0 . . .  Q|-ment . 11,11 . 4,-4  Q|-s -2,0 2,4 -4,0 .
Q|=10 -7,-7 . . .  Q|=3 4,16 -2,-2 . -4,-4  Q|=5 . 4,11 . 4,11  Q|=6 7,7 0,2 2,2 4,7  Q|=7 . 0,2 0,7 2,7  Q|=8 -11,-7 2,7 -7,-7 2,7
Q|N . . -16,-4 .  Q|U 0,2 -2,-11 0,2 0,-7  Q|Ued . -2,-4 -2,0 .  Q|Uing . -2,-2 . .  Q|Us -7,-11 -7,-11 11,4 0,2  Q|a . 2,7 . 0,4
Q|about . . . -4,-11  Q|after . -7,-11 . -2,-2  Q|against -4,-2 . -4,-4 .  Q|all . 2,4 . .  Q|and . -2,0 . 2,7
Q|are 2,11 -4,-7 -7,-2 -4,-11  Q|as . -2,-2 . .  Q|at . 0,2 . -4,-11  Q|because . 4,7 . 0,-2  Q|before . -4,-7 . 2,4
Q|between . 7,16 . 4,11  Q|but . -2,-2 . 4,11  Q|by 2,4 -2,-2 2,4 4,2  Q|campaign . 2,-2 . -2,-4  Q|candidate . 2,4 . .  Q|for . 2,7 . .
Q|from . 2,4 . .  Q|have . . 16,7 .  Q|he . 16,11 . 4,7  Q|if . 4,11 . 4,7  Q|in 7,7 -2,-2 7,4 2,7  Q|is . -4,-7 11,0 .
Q|of -4,-2 7,11 -2,-2 0,2  Q|on . -2,-4 . 4,11  Q|only . -2,-4 . 7,16  Q|or . 0,2 . .  Q|other . -2,-2 . -2,-4  Q|over . . . -4,-7
Q|should . 4,7 . .  Q|that 7,4 7,16 -7,-2 -4,-7  Q|the . 4,7 . 2,4  Q|to . 2,2 . .  Q|voters . 4,11 . .  Q|was . 4,7 7,16 .
Q|were . -2,-4 . 4,7  Q|when . -4,-7 . .  Q|who 11,7 2,7 -7,-4 .  Q|will . -7,-11 . 0,4  Q|with -7,-4 2,4 -4,-2 .  Q|would 0,2 . -2,0 .
U's|- -11,-7 . -11,-7 0,2  U's|-ed -4,2 . 16,11 .  U's|-ing . 4,7 . 4,7  U's|Q, . 2,2 . -7,-11  U's|Q. . -4,-7 . -4,-4
U's|U . 4,7 -4,11 7,11  U's|Ued . . 7,-2 .  U's|Uing . -11,-7 7,0 -11,-7  U's|not . . . 4,7  U's|still . -2,-2 . -2,-4
Ual|- -4,-4 0,2 -2,-4 0,4  Ual|-s 0,7 -2,0 4,11 -2,-2  Ual|=3 -4,-7 -7,-11 -2,-4 7,11  Ual|=5 . . . 7,16  Ual|=6 . -4,-11 . .
Ual|N . -4,-7 . -4,-11  Ual|U 7,4 -2,-4 7,4 .  Ual|Ual 0,7 -4,-7 0,7 .  Ual|Us . 0,2 . 2,4  Ual|about . 4,7 . .  Ual|and . . . -2,-4
Ual|for . -4,-7 . -2,-4  Ual|in . -4,-7 . -4,-7  Ual|of -4,-4 -4,-7 -4,-4 0,2  Ual|that . -4,-7 . -2,-2  Ual|to 2,4 4,7 -4,-2 -2,-4
Ual|was . -2,-2 . .  Ued|- 7,-2 -2,0 -2,-4 -2,-2  Ued|-al . 4,11 . .  Ued|-ed . 7,16 . 0,2  Ued|-er -7,-7 -2,4 -4,-4 -7,-4
Ued|-ers -11,-7 . -11,-4 4,7  Ued|-ing -4,-4 -2,-4 -4,-2 0,2  Ued|-ion . . . -4,-4  Ued|-ions -7,-4 7,16 . 7,11
Ued|-ity -2,2 0,7 0,2 -7,-4  Ued|-ive . 7,2 . .  Ued|-ly 11,4 -2,-2 11,4 2,7  Ued|-ment . -2,-2 . -7,-11  Ued|-s . -4,0 . -2,0
Ued|0 4,0 -7,-11 7,4 -4,-7  Ued|=3 -4,-4 -2,-2 -4,-2 4,4  Ued|=4 . -4,-7 . 4,7  Ued|=5 . . . 7,11  Ued|=6 . 0,4 . 0,2
Ued|=8 . -4,-2 . 4,11  Ued|N -7,-7 11,16 -7,-7 -4,-11  Ued|Q . -2,-2 . 4,7  Ued|Q, 7,23 2,7 -2,2 -7,-11  Ued|Q. . -4,-7 . -4,-11
Ued|U 11,4 2,-2 2,-2 4,0  Ued|Uing . -2,-4 4,4 -4,-7  Ued|Uion . -7,-11 . .  Ued|Uions -4,-4 2,4 -16,-7 -4,-11  Ued|Uly . . -4,-4 2,7
Ued|Ument . -4,-7 . -2,-4  Ued|Us . 2,7 -11,-7 2,7  Ued|Ving . . -7,-4 .  Ued|a -16,-11 -4,0 -7,-4 -7,-2  Ued|about -2,-4 -2,-4 -4,-2 2,4
Ued|after . 2,2 . .  Ued|against 11,4 -4,-11 11,4 2,0  Ued|all . -4,-7 . -2,-4  Ued|an . -2,-2 . .  Ued|and . -2,-2 . -2,-2
Ued|as . 4,4 . 4,4  Ued|at 2,4 -2,-2 2,4 -2,-2  Ued|back -4,-4 -7,-11 -4,-4 .  Ued|because . 7,16 . .  Ued|before -4,-4 . -4,-4 .
Ued|both . 2,4 . .  Ued|by . -7,0 2,2 -2,4  Ued|delegates . -4,-4 . -2,-2  Ued|during . 7,11 . 0,2  Ued|for 4,2 -2,0 4,2 2,7
Ued|former . 2,4 . .  Ued|from 2,0 -2,0 2,0 2,4  Ued|he . -4,-7 . -7,-11  Ued|her -11,-4 2,0 -23,-7 -2,-2  Ued|him -4,-7 -4,-4 -4,-4 .
Ued|his -16,-7 . -7,-4 -4,-11  Ued|how . 7,16 . 7,11  Ued|if . 4,11 . .  Ued|in 0,2 2,4 0,7 4,7  Ued|into . -2,-2 . -2,0
Ued|it 2,7 4,7 4,7 -7,-11  Ued|its -4,-4 -4,-2 -2,-2 -7,-11  Ued|last 11,7 -2,4 7,4 7,16  Ued|many . 11,2 . .
Ued|monday 2,0 7,-2 4,0 7,-4  Ued|more 11,7 -7,-11 -11,0 -7,-11  Ued|new . -2,-2 . 4,11  Ued|not . -2,-2 . -7,-11  Ued|of . -4,-7 . 2,7
Ued|on . 2,-4 . -7,-7  Ued|one . . . 2,4  Ued|out 0,-2 -2,-2 0,-2 7,11  Ued|over . 2,7 . .  Ued|political . 2,7 . 4,7
Ued|she . -7,-11 . .  Ued|some . 11,7 . 4,11  Ued|support 4,2 . 4,2 .  Ued|that -7,-7 -4,-7 . -11,-16  Ued|the -2,4 7,7 -11,-7 -2,-7
Ued|their . -7,-11 . -2,-4  Ued|them -7,2 7,16 -4,2 -4,-7  Ued|they . 2,4 . .  Ued|this 0,-2 2,4 -2,-2 .  Ued|those . 7,16 . .
Ued|three . -4,-11 . .  Ued|through -7,-11 4,7 -7,-11 4,7  Ued|to 4,0 . . 2,4  Ued|tuesday 11,4 . 7,4 .  Ued|two . -2,-4 . -4,-7
Ued|under . 0,-2 . .  Ued|up -4,-2 -7,-11 -4,-2 2,4  Ued|voters . -4,-7 . -2,-4  Ued|was . 4,11 . .  Ued|what 0,11 2,4 -7,-7 .
Ued|when . 4,7 . -2,-4  Ued|whether . -4,-11 . -7,-11  Ued|with 2,2 -4,-4 4,2 .  Uers|- . 16,11 . .  Uers|-s -11,-7 2,7 -11,-7 .
Uers|=5 . -2,-4 . 4,11  Uers|to . -4,-11 . -4,-7  Uer|- -4,-4 -2,-2 -7,-4 -4,-4  Uer|-al . -2,-4 . -2,-4  Uer|-ed 4,-2 2,7 7,7 2,4
Uer|-ing 7,2 0,2 7,2 .  Uer|-ion . -4,-7 . -4,-7  Uer|-s . 7,11 -7,-7 2,2  Uer|=3 -4,-2 -4,-11 4,2 2,0  Uer|=4 . -7,-11 . .
Uer|=5 . . . 16,16  Uer|=6 . -7,-16 . 2,4  Uer|N . 2,4 -4,-4 -4,-11  Uer|Q -4,0 . . .  Uer|U -4,-4 . -7,-4 -2,-2  Uer|Ued . 2,0 -2,0 .
Uer|Uing . 7,16 . 7,16  Uer|Uions -7,-4 . -7,-7 -2,-2  Uer|Uly . . -7,-4 .  Uer|Ument . -11,-16 . .  Uer|Us . -4,-7 2,0 2,7
Uer|V . . 7,7 .  Uer|Ved . -7,-16 -4,-2 -7,-16  Uer|Ving . 7,16 -4,-2 -7,-11  Uer|a 2,0 7,7 -7,-2 0,-16  Uer|about . -4,-11 . -7,-11
Uer|an . . . -7,-16  Uer|and . 2,4 . -2,-2  Uer|been . -4,-7 . .  Uer|before . 7,11 . 4,11  Uer|by . -4,-2 . -7,-2
Uer|from 16,7 -11,2 16,7 -11,4  Uer|his . -4,-7 . -7,-11  Uer|in 2,0 7,11 0,-2 2,4  Uer|is . 2,4 . 0,2  Uer|of -4,-7 -4,-7 -7,-7 0,-2
Uer|on -4,-4 -4,-11 -11,-7 .  Uer|said . -7,-11 -11,-4 -7,-11  Uer|that -4,-4 . . .  Uer|the 11,2 -2,0 -11,4 -2,0  Uer|this . -2,-2 . 2,4
Uer|to 4,0 -2,-4 4,0 -4,-11  Uer|tuesday -4,-2 . -7,-4 .  Uer|when . -4,-7 . .  Uer|who 11,2 2,7 -16,-11 -4,7  Uer|with . -2,-4 . -2,-4
Uing|- -4,-2 -2,0 -4,-2 0,4  Uing|-al -7,-7 2,7 . .  Uing|-ed . 7,16 . 2,4  Uing|-er . 0,2 . 2,4  Uing|-ers 7,0 4,-2 -16,-11 7,4
Uing|-ing . 0,-2 . -2,-7  Uing|-ion 4,-2 -2,-2 7,0 2,4  Uing|-ions . 4,11 . 4,11  Uing|-ly . -2,-2 . -4,-7  Uing|-s 2,7 2,7 0,-4 2,4
Uing|0 . 2,7 . -4,-7  Uing|=3 . -7,2 2,7 -7,-4  Uing|=4 . . . -4,-7  Uing|=5 . -4,-7 . 11,16  Uing|=6 . -7,-11 . 2,-7
Uing|N -7,0 0,11 2,-2 -7,-11  Uing|Q . 7,11 . -7,-11  Uing|U -11,-11 -2,0 -2,-4 -4,-2  Uing|Ued . 4,7 . .  Uing|Uing . 2,4 . 2,4
Uing|Uion . 4,11 . 7,11  Uing|Uions . 7,16 . -4,-7  Uing|Uly . 7,11 . .  Uing|Ument -7,-7 2,4 -11,-11 -4,-7  Uing|Us . 0,2 . 7,11
Uing|Ved . . 16,11 .  Uing|a 2,0 -2,0 -2,-2 -2,-4  Uing|about -11,-4 -4,-7 -7,-4 -2,-4  Uing|against . 0,-7 . .
Uing|an -4,-4 -4,-7 -2,-2 -2,-4  Uing|and . . . 7,16  Uing|any . 4,7 . 4,7  Uing|at . 4,7 . 4,7  Uing|attacks . 0,2 . 0,2
Uing|back . 0,-2 . .  Uing|before . 7,16 . 7,16  Uing|by -4,-7 -2,-4 -2,-4 -2,-4  Uing|for 4,7 -2,-4 4,4 0,2  Uing|former . 2,7 . .
Uing|from . -11,-11 . -4,-11  Uing|he . -4,-4 . -7,-16  Uing|her . -2,4 -2,0 -4,-7  Uing|him 4,0 -2,-4 -16,-7 -2,-4
Uing|his -7,-4 -2,-2 . -2,-4  Uing|how . -2,4 . .  Uing|in 11,4 -2,-4 7,4 .  Uing|is -7,-11 -7,-16 4,11 .  Uing|it -2,0 2,4 . -2,0
Uing|its . 7,11 . 0,-2  Uing|like . -7,-16 . -7,-16  Uing|many . -7,0 . .  Uing|more . 7,16 . -4,-4  Uing|new . 7,7 . 0,2
Uing|no . 4,7 . .  Uing|of . -7,-7 -7,-2 2,7  Uing|on -7,-7 7,-4 -7,-7 11,2  Uing|one -11,-7 . . .  Uing|out . -2,-2 . 4,11
Uing|party . -4,-7 . -4,-7  Uing|people . 4,11 . 2,7  Uing|some . 4,16 . -4,-7  Uing|such . . . -2,-2  Uing|support . -4,-7 . -4,-7
Uing|supporters -7,-7 -2,-2 -4,-7 2,2  Uing|that 7,2 -4,-7 -2,7 -4,-7  Uing|the -4,2 -4,2 . -4,-4  Uing|their . . . -2,-4
Uing|them 16,7 -2,-2 -7,-4 0,4  Uing|this . 0,2 . .  Uing|through . 0,2 . 0,2  Uing|to 0,2 -2,-2 -2,0 -2,-4  Uing|up . -2,-4 . 4,7
Uing|was . . 2,11 .  Uing|what -4,-4 4,7 . 2,7  Uing|when . 2,7 . .  Uing|who . -2,-2 . .  Uing|with -4,-7 . -4,-7 4,7  Uions|- . 2,4 . .
Uions|=3 -2,0 2,7 -2,-2 4,11  Uions|=5 . -4,-4 . 0,2  Uions|N . 4,11 . .  Uions|U . -2,-2 . -2,-4  Uions|Uly . 7,16 . 7,11
Uions|about . . . -2,-2  Uions|and -2,4 . -2,2 4,7  Uions|are . -2,-2 . .  Uions|by . -2,-7 . 7,2  Uions|during . 2,7 . 0,2
Uions|for . -2,-2 . .  Uions|from -2,-2 -11,-16 . 4,7  Uions|in -11,-11 . 4,11 .  Uions|of . -7,-7 . 0,2  Uions|on . 4,11 . .
Uions|that -4,0 -4,-7 -2,2 .  Uions|with . 2,4 . .  Uion|- 23,7 -7,-7 11,16 -7,-4  Uion|-ing . . -7,-4 .  Uion|-ly -11,-4 . 4,2 .
Uion|-s -2,-4 2,2 -4,-7 0,2  Uion|=3 -11,-7 -11,-16 . 11,23  Uion|=4 . 4,11 . 2,4  Uion|=5 . . . 4,11  Uion|=6 . 4,7 . .
Uion|N 7,-7 2,7 -2,16 -7,-16  Uion|U . -4,-11 . -4,-7  Uion|Ued . -7,-4 7,2 .  Uion|about -7,-7 . -7,-7 2,4  Uion|among . -7,-7 . .
Uion|and . . . 4,7  Uion|as -4,-2 -2,-2 -7,-4 -4,-2  Uion|at . 4,7 . 2,7  Uion|by . 7,4 . -4,-2  Uion|for -7,-4 4,7 . 7,16
Uion|from . -11,-7 . -4,-7  Uion|he . 4,11 . 7,11  Uion|her . 11,23 . .  Uion|in 4,2 4,-2 4,2 4,7  Uion|is . -7,-16 -4,0 2,4
Uion|not . 4,7 . 0,2  Uion|of -4,-2 -4,-7 -4,-4 .  Uion|on . -2,-4 . -2,-4  Uion|that 4,2 . . 4,7  Uion|to -2,-2 -2,-2 -4,-4 -2,-4
Uion|up . -4,-4 . -4,-11  Uion|was . -4,-7 -4,0 .  Uion|when . . -2,-4 .  Uion|whether . 7,11 . -4,-11  Uion|which . -2,0 . -4,-4
Uion|will -4,-4 -7,-11 -7,-7 -7,-16  Uion|with 11,4 2,4 7,4 0,2  Uity|- . -2,7 . 4,7  Uity|=5 . . . 0,4  Uity|for . 4,7 . 2,7
Uity|to -4,-4 . -11,-7 .  Uive|- 4,0 -4,0 4,-2 2,11  Uive|-er . -4,-7 . -4,-7  Uive|-s 2,2 -2,-2 4,4 .  Uive|=3 -11,-11 . 2,7 2,7
Uive|=5 . . . 7,11  Uive|U . . -7,-4 .  Uive|Us -4,-4 -4,-7 -4,-4 -2,-2  Uive|and . . . -2,-2  Uive|of . -4,-7 . .
Uly|- 2,-2 -4,-7 4,0 0,4  Uly|-al . 2,2 . 2,4  Uly|-ed 2,2 -4,-7 0,2 2,4  Uly|-er . -2,-4 . .  Uly|-ers . -2,-4 . .
Uly|-ing -4,-7 -4,-7 -4,-7 0,2  Uly|-ive 7,2 -7,-11 7,4 -7,-11  Uly|-s -4,-4 -4,-7 -4,-2 2,7  Uly|=3 -7,-11 2,2 -2,2 2,-2
Uly|=4 . -2,-2 . -4,-7  Uly|=5 . -4,-7 . 4,11  Uly|N 11,11 -4,-7 -11,0 -4,-7  Uly|U 2,2 -4,-4 -7,-4 2,7  Uly|Ual . -2,-2 -4,-7 4,7
Uly|Ued 2,0 -2,-7 . 4,7  Uly|Uer . -7,-16 . .  Uly|Uing . -4,-7 -4,-2 0,2  Uly|Uive . -4,-11 . -7,-11  Uly|Us . -7,-16 . 0,-7
Uly|V 0,4 2,4 -7,-2 0,2  Uly|Ved 2,2 -4,-7 . -7,-7  Uly|Ving . 0,-2 . -2,-2  Uly|Vs . 2,2 -7,-4 0,2  Uly|a -7,-7 -2,-4 . 0,-2
Uly|about . -7,-7 . -7,-4  Uly|against . -4,-11 . .  Uly|an . -4,-7 . -4,-7  Uly|and -7,-7 2,7 -4,-7 0,2  Uly|as . -2,-2 . -2,-4
Uly|at . -4,-7 . -2,-4  Uly|back . 2,4 . .  Uly|be . 2,7 . 2,4  Uly|been -4,-4 2,4 4,11 2,2  Uly|called . . -4,0 .  Uly|did . . . 0,2
Uly|even 4,7 . 0,7 .  Uly|for . -4,-4 . -4,-4  Uly|from . 0,2 . .  Uly|have 2,4 . 0,4 .  Uly|if . 7,11 . -7,-11  Uly|in . 0,2 . -2,-2
Uly|made . -4,-11 . .  Uly|more . 0,2 . .  Uly|of . -7,-16 . -4,-7  Uly|on . 0,-4 . -2,-7  Uly|only . -4,-4 . -4,-2  Uly|said . . -11,-7 .
Uly|support . -4,-7 . -2,-4  Uly|than . 7,11 . .  Uly|that -7,-7 0,2 . -4,-7  Uly|the 2,16 2,4 0,4 4,7  Uly|to . -4,-11 . 0,-4
Uly|what . 7,16 . 0,2  Uly|when . 2,7 . 4,7  Uly|will . . -7,-4 .  Uly|with . -2,2 . -4,-4  Uly|would . 2,-11 . 7,-2
Ument|- -11,-16 . -7,0 .  Ument|-s . -4,-7 . .  Ument|=3 -7,-4 -7,-11 . 7,11  Ument|=4 -4,-7 . -4,-7 -4,-7  Ument|=5 . . . 7,16
Ument|U . 11,23 . -4,-7  Ument|Ued -11,-7 -7,-11 -2,2 -4,-4  Ument|Uing . 2,4 16,7 .  Ument|Ved . -11,-11 2,4 7,2
Ument|Ving . . -23,-11 .  Ument|about . -2,-2 . 0,2  Ument|and -11,-7 . -7,-4 .  Ument|between . . -4,-11 .
Ument|for -11,-11 -7,-11 -7,-11 4,7  Ument|in . -2,-2 . 0,2  Ument|of . -7,-7 . -2,-2  Ument|on . -7,-11 . -7,-16  Ument|said . . 7,0 .
Ument|saying . . -16,-7 .  Ument|that -11,-16 4,7 -7,-11 -4,-7  Ument|to 2,7 0,7 4,4 -7,-7  Ument|tuesday . -4,-7 . -4,-7
Ument|was . . -4,2 .  Ument|will . -2,-4 . -4,-7  Ument|with . 2,4 . 2,4  Ument|would . -7,-11 . -7,-11  Us|- 2,-2 7,11 0,-2 -2,-4
Us|-ed 0,2 . -7,-2 4,7  Us|-er -7,-4 -2,7 -11,-7 -11,-7  Us|-ers . -2,-2 . -4,-7  Us|-ing -2,-2 . -2,-2 .  Us|-ion -7,-7 2,7 -7,-4 -4,-7
Us|-ions . -4,-7 . .  Us|-ly -2,-4 . -4,-7 7,16  Us|-s -2,-4 -2,-7 2,-7 0,-7  Us|0 0,11 -2,4 -7,-11 -7,-2  Us|=3 -7,-4 -4,-4 0,4 4,11
Us|=4 . -4,-7 . 11,23  Us|=5 -11,-4 -4,-7 -7,-4 11,11  Us|=6 7,0 . 4,-2 .  Us|N 4,4 11,11 -4,-11 -4,-7  Us|Q . . . -2,-2
Us|Q, -7,-2 7,16 -7,-2 -7,-16  Us|Q. . -4,-7 . -4,-7  Us|U . 0,4 -2,0 .  Us|Ued . 2,4 11,11 2,7  Us|Uing . 2,2 -2,-2 -7,-16
Us|Uly . . -4,7 .  Us|Us . 0,-4 -11,-7 -2,-7  Us|Ved . 2,4 7,-7 -4,-11  Us|Ving . . -7,-2 .  Us|a -2,0 2,4 -2,2 0,-7
Us|about -4,0 -2,-2 -4,0 .  Us|after . . . 4,11  Us|against . . . -2,-2  Us|among . 2,11 . 4,11  Us|an . -7,-11 . .  Us|and . -2,-2 . 7,16
Us|are -4,-7 2,4 11,4 2,2  Us|as -16,-7 -2,4 -11,-7 11,7  Us|at -4,0 -2,-2 -2,-2 -2,-2  Us|attacks . 4,7 . .  Us|because . . . -4,-4
Us|before . 4,7 . 2,4  Us|between . 4,11 . 4,11  Us|but -2,-2 -2,-4 -4,-2 11,23  Us|by 4,-2 0,2 4,-4 7,7  Us|during 0,4 . 2,4 .
Us|for . -4,-7 . 0,2  Us|from 0,2 2,7 0,2 .  Us|have -7,-11 7,16 2,2 7,11  Us|he 4,-7 . 4,11 4,11  Us|her . . . -4,-2
Us|him . 4,11 . 4,11  Us|his -7,-7 4,7 -7,-7 -2,-7  Us|how . -2,-4 . .  Us|in . -4,-4 7,4 2,7  Us|is -4,-7 -7,0 -7,-2 4,-2
Us|it . . . 2,7  Us|just . 4,7 . .  Us|last . -4,-4 . 2,7  Us|like . -7,-16 . 0,2  Us|made . 2,4 . .  Us|more -2,-2 -2,-2 -2,-2 .
Us|much . 4,7 . 2,4  Us|no -7,-7 . -7,-7 .  Us|of -2,0 -4,-7 2,0 2,2  Us|on -4,2 2,0 -7,-2 -2,-4  Us|out . -7,-11 . .  Us|over . -4,-7 . .
Us|some . 4,11 . .  Us|that 7,2 -7,-11 -4,2 2,7  Us|the -7,-7 4,7 -4,7 -7,-4  Us|their . 7,11 . 4,11  Us|they . 7,-7 . -4,-7
Us|this . 4,11 . -2,-4  Us|those . 4,7 . .  Us|through . 4,-4 . 4,-4  Us|to 2,2 0,2 -4,-2 -4,-7  Us|up 7,4 . 7,4 .  Us|voters . 4,7 . .
Us|were . 0,2 . 2,4  Us|what . 4,11 . .  Us|when . -2,-4 . 11,23  Us|while 7,2 . 4,2 .  Us|will -4,-7 -2,-2 0,11 -4,-7
Us|with -4,0 -2,0 -11,-4 .  Us|would . 4,7 . 4,7  U|- 2,2 -2,2 -4,2 -4,-4  U|-'s -16,-11 . 16,4 .  U|-al -7,-2 0,-7 -4,-2 0,-4
U|-ed . -4,-2 7,4 -4,2  U|-er 2,7 -2,4 4,7 0,2  U|-ers 7,4 -2,-4 . -2,-4  U|-ing -4,-4 -2,-2 -4,-4 .  U|-ion -7,0 2,7 -4,0 0,2
U|-ions . -4,-4 . 2,4  U|-ity -2,0 7,7 0,2 7,7  U|-ive 4,7 . -7,-11 0,4  U|-ly -11,-11 . -2,0 -2,-7  U|-ment . -4,-11 . 2,-2
U|-s . -2,2 0,4 -2,-2  U|0 -11,-7 0,2 -2,-2 .  U|=3 -7,-7 -4,-2 0,-4 7,16  U|=4 -4,-7 -4,-11 -2,-4 -2,-2  U|=5 . -7,-11 . 11,16
U|=6 -4,2 -4,-2 7,7 4,7  U|N 7,2 7,16 -11,-2 -4,-11  U|Q 2,11 -2,-2 -7,-7 -2,-4  U|Q! . 0,7 . .  U|Q, 7,-4 4,11 4,0 .
U|Q. . -7,-11 . -7,-7  U|U 7,2 -4,-2 0,-7 0,7  U|Ual -4,2 -7,-11 -2,2 .  U|Ued 2,2 4,0 7,7 -2,-4  U|Uer . -2,-4 . 2,4
U|Uing . -2,-2 -16,-11 -7,-16  U|Uion -2,-4 -4,-7 -4,-4 .  U|Uions -4,-4 . -11,-7 -2,-4  U|Uive . 4,7 . 4,11  U|Uly . 4,2 . -2,-7
U|Ument -7,-11 -2,0 -7,-11 0,2  U|Us -7,-4 0,-2 11,0 4,4  U|V . -2,4 -11,-7 -7,-4  U|Ved . -4,-7 -2,4 -4,-11  U|Ver . . -11,-7 .
U|Ving . . -11,-7 2,4  U|Vion . . -7,-4 .  U|Vly . 0,4 -16,-11 0,4  U|Vs 7,2 . -4,-11 .  U|a -2,-2 -2,0 . -2,-4  U|about 2,0 -2,-2 . 2,4
U|after -7,-4 -7,-11 -7,-4 .  U|against . -2,2 . 0,4  U|all -4,0 . -4,0 .  U|also . . 11,2 .  U|among . -11,0 . -2,-4
U|an -2,0 -4,0 0,4 2,11  U|and 0,2 . 2,4 2,7  U|any . 4,7 . .  U|as 7,4 0,4 7,4 -2,0  U|at -4,0 0,-4 -4,0 4,0  U|attacks . -7,-11 . .
U|back . . 4,0 -2,-4  U|be 0,4 -2,-4 -4,-7 -4,-7  U|because . 0,2 . .  U|been 11,2 -4,-2 7,-2 -4,2  U|before 7,2 0,11 7,2 -4,4
U|being . 2,4 . -7,-16  U|between . 4,7 . 4,11  U|both . 7,2 . .  U|but 7,4 -7,-11 7,2 11,23  U|by . 4,4 -4,-4 0,-2
U|called . . -16,-11 .  U|candidate . 0,2 . .  U|could -4,-7 -2,-2 7,16 -2,-4  U|debate . 2,4 . 4,7  U|delegates . -2,-4 . -4,-7
U|did -4,-4 -2,-4 16,16 -2,-4  U|do 2,7 -4,-7 2,4 -4,-4  U|down . 2,4 . 7,11  U|during . -2,-4 . 7,11  U|even 0,7 4,-2 0,7 .
U|for . -4,-4 . 2,4  U|from 4,-2 -7,-2 7,0 -4,2  U|get . 2,4 . .  U|had -7,4 -4,-7 2,4 2,7  U|has -4,-7 -4,-7 2,11 .
U|have 7,16 . -7,-11 -4,-7  U|he 4,-4 11,11 -2,7 -2,-4  U|her -11,-7 2,4 -7,-7 -7,-16  U|him 11,7 4,7 . -4,-11  U|his -7,-2 -2,0 . -2,-4
U|how . -4,-7 . -7,-11  U|if . -4,-7 . -7,-16  U|in 4,7 -4,-4 0,-2 2,4  U|interview . 4,0 . .  U|into -2,-4 . -2,-2 4,4
U|is . -4,-7 . 4,7  U|it 0,2 2,2 0,2 .  U|its 4,2 4,11 4,4 .  U|just -7,-4 4,7 11,4 7,11  U|last . 4,-7 . 4,0  U|like -7,-11 0,2 -7,-11 .
U|made . 4,7 . 4,7  U|make . -2,-2 . .  U|many . -11,-16 . 0,2  U|more . 2,7 -7,-4 0,2  U|most -7,-7 -2,-2 -7,-11 .
U|much -7,-4 -2,-4 -11,-7 .  U|new . 2,7 . 4,7  U|night . 4,7 . 7,11  U|no . 4,11 . 4,11  U|not -7,-4 0,-2 7,2 .
U|of 0,-4 -7,-11 4,-4 2,7  U|on 4,0 -4,0 2,0 .  U|one . 11,7 . 2,7  U|or . -2,-4 . -2,-4  U|other . 0,2 . .  U|out -4,-2 -2,-4 -4,-2 .
U|over 7,4 2,4 11,4 4,7  U|people . 7,16 . .  U|policy 0,2 . 0,2 .  U|said . 7,16 -16,-11 7,11  U|saying . . -7,-4 .  U|says . . -11,-11 .
U|she . 7,4 . -7,-7  U|should . 2,4 . 2,4  U|since . . . 4,7  U|so 7,4 7,16 -7,-4 0,-2  U|some -11,-7 . -7,-4 .  U|such . -2,2 . 0,4
U|support 2,4 -2,-4 . .  U|supporters . 11,11 4,-2 2,11  U|than 0,16 2,4 . 2,4  U|that -2,4 2,4 -4,-4 -7,-11  U|the -2,-2 4,7 -7,-7 -4,-11
U|their -16,-7 -2,-4 -7,-4 2,4  U|them . 4,11 . .  U|there . -11,-16 . -11,-16  U|they 7,0 . 4,11 -2,-4  U|this -11,-7 7,16 7,2 -7,-11
U|those . 0,2 . 0,2  U|through . -7,-11 . 0,2  U|time . 4,7 . 2,7  U|to -2,-2 -4,-2 -4,-2 -2,0  U|tuesday . 0,-7 -11,-4 .
U|up -2,-2 -4,-7 -2,-2 -2,-4  U|vote . -2,-2 . .  U|voters . -2,-2 . -2,-2  U|was -7,-7 . 7,7 2,7  U|what . 4,7 . .  U|when . 0,2 . 0,2
U|where -7,-11 4,7 -7,-11 .  U|whether . -4,-4 . -4,-7  U|which . 2,4 . .  U|while . 2,7 . 2,4  U|who . -4,0 . 4,-4  U|will . 2,4 . 0,2
U|win -2,0 4,7 -2,0 4,7  U|with 0,-2 -2,-2 2,4 2,7  U|would . . 0,2 .  Ved|- 2,-4 4,7 -7,-7 -2,-2  Ved|-al . 7,16 -2,4 4,11
Ved|-ed . 7,16 . .  Ved|-er . 4,2 . -2,-2  Ved|-ers . 4,11 . 7,16  Ved|-ing -7,-7 7,11 -7,-7 4,2  Ved|-ion 2,4 . 2,4 4,11
Ved|-ions 4,7 -2,-2 4,11 -4,-7  Ved|-ity -11,-7 0,7 -11,-7 -11,-11  Ved|-ive . 4,7 . .  Ved|-ly . -4,-7 . -4,-7  Ved|-ment . -4,-7 . 4,7
Ved|-s -4,-2 7,16 . 0,-2  Ved|0 . 2,7 . 4,7  Ved|=3 -7,-11 -4,-7 -7,-4 -4,-7  Ved|=4 . -4,-7 . -2,2  Ved|=5 . . . 7,16
Ved|N -7,-4 11,16 -4,-2 -4,-11  Ved|Q . 4,11 . -2,0  Ved|Q! . 2,7 . .  Ved|Q, -4,-4 2,4 -7,-4 -4,-7  Ved|Q. . -4,-7 . -4,-11
Ved|U . . . 2,2  Ved|Uer . -2,-4 . .  Ved|Uing . 2,7 . -2,-2  Ved|Uion . 11,16 . .  Ved|Uions . 2,7 . .  Ved|Uly . 0,-16 . 11,0
Ved|Ument . -4,-7 . .  Ved|Us . 2,4 . -2,-4  Ved|Ving . -4,-7 . .  Ved|Vly . -4,-11 . .  Ved|a -2,-2 4,11 -4,-2 -2,2
Ved|about . -7,-11 . -2,4  Ved|after . -4,-7 . .  Ved|against -2,-2 -4,-7 -2,-2 2,7  Ved|an . 4,7 . 4,7  Ved|and -7,-4 -7,-16 . -4,-7
Ved|any . -2,-4 . .  Ved|as -2,-11 . -2,-7 0,4  Ved|at -2,-2 7,4 -2,-2 .  Ved|attacks . 2,4 . .  Ved|both . 2,7 . .
Ved|by 7,4 -4,0 7,4 4,7  Ved|for . -4,-7 . 4,7  Ved|former . 7,11 . 11,11  Ved|from -2,-2 0,2 -7,-4 2,4  Ved|he -11,-4 2,4 . .
Ved|her -7,-4 2,7 -4,-2 -2,-4  Ved|him -16,-11 2,0 -11,-7 .  Ved|his -11,-7 -2,2 . 0,2  Ved|how . . . -7,-7  Ved|in -7,-2 0,-4 -4,-2 .
Ved|it -7,-7 2,7 -7,-4 -11,-11  Ved|its . -2,-4 . .  Ved|just . -4,-7 . .  Ved|last . -11,-16 . -11,-7  Ved|like . -7,-11 . -7,-7
Ved|many . -2,-4 . .  Ved|monday . -11,-16 . .  Ved|new . 4,11 . .  Ved|no . -2,-4 . .  Ved|not . 7,16 . .  Ved|of 0,4 0,2 -2,4 2,7
Ved|on 7,2 -7,-11 4,0 -4,-4  Ved|one . 7,16 . .  Ved|out -11,-4 -4,-11 -11,-2 .  Ved|over 11,4 -2,-2 11,4 4,11  Ved|people . -2,-4 . .
Ved|she . 7,16 . .  Ved|so . 2,4 . .  Ved|some -16,-7 4,2 -16,-7 .  Ved|such . 2,4 . .  Ved|support -11,-7 -2,-2 -11,-4 0,2
Ved|supporters . 16,16 . .  Ved|that . 0,2 . 0,2  Ved|the -7,-7 2,7 . -4,-4  Ved|their . 2,7 . -7,-11  Ved|them -2,-4 2,7 -2,-4 7,11
Ved|there . 4,11 . .  Ved|they . 4,7 . -2,-4  Ved|this . -4,-4 . .  Ved|those . 11,23 . .  Ved|to -2,0 -2,-4 -4,-2 2,0
Ved|tuesday . -7,-16 . .  Ved|up . -4,-11 . 7,4  Ved|voters . -2,0 . .  Ved|was . 7,16 . .  Ved|what . -7,-11 . .  Ved|when . 4,11 . -2,-4
Ved|with -4,-2 -2,-4 -4,-2 4,11  Vers|N . 4,7 . .  Vers|to . -2,-4 . .  Ver|- . -7,-16 . .  Ver|=5 . 2,7 . .  Ver|N 23,11 . -4,-7 .
Ver|that . -7,-11 . -7,-11  Ver|the . 4,11 . .  Ver|to . -2,-7 . -2,-4  Ving|- -4,-7 4,16 -2,-4 -4,-4  Ving|-al -7,-4 -7,-7 -4,-2 -4,-7
Ving|-ed . 4,11 . .  Ving|-er . 0,7 . -7,-7  Ving|-ers . -4,-4 . .  Ving|-ing . -2,-2 . .  Ving|-ion . 4,11 . .  Ving|-ions . 0,2 . -4,-7
Ving|-ive . 0,2 . .  Ving|-ly . -2,-2 . .  Ving|-s -7,-4 2,11 -4,-2 0,4  Ving|=3 . -4,-7 . -4,-11  Ving|=4 . -2,-4 . -2,-2
Ving|=5 . . . 4,16  Ving|N -7,-7 -2,4 -4,-2 0,4  Ving|Q . 4,7 . .  Ving|Q! . -7,-7 . -4,-7  Ving|Q, -7,-11 2,11 -7,-11 .
Ving|Q. . 2,4 . -4,-4  Ving|U -2,0 -11,-16 -4,-2 -4,-7  Ving|Uions . 7,16 . .  Ving|Us . . . -2,-4  Ving|Vly . -4,-11 . .
Ving|a 0,4 0,2 2,4 -2,-4  Ving|about 4,2 -2,-4 2,0 2,7  Ving|against . -2,0 . 4,7  Ving|an . 0,2 . -7,-11  Ving|and . -4,-7 . .
Ving|as . -4,-7 . 4,11  Ving|at . -4,-7 . .  Ving|for . -11,-16 . .  Ving|former . 0,7 . .  Ving|from . -7,-11 . -4,-7
Ving|he -11,-4 4,11 . 4,7  Ving|her . 4,7 2,7 2,4  Ving|him . 4,11 . 0,-2  Ving|his -4,-4 0,2 -2,-2 2,7  Ving|if . 4,7 . .
Ving|in . -4,-7 . -7,-4  Ving|into . -2,-4 . .  Ving|it -2,-4 2,4 -2,-4 2,7  Ving|its . 4,11 . 4,7  Ving|of -2,-4 -2,-4 -4,-4 .
Ving|on . -4,-7 . 0,-2  Ving|one . -7,-11 . -7,-11  Ving|out . -7,-16 . .  Ving|she . -4,-7 . -7,-11  Ving|some . 2,4 . .
Ving|supporters . 0,11 . .  Ving|that . -2,-2 . -2,-2  Ving|the -2,-2 -2,2 -2,-4 .  Ving|their . 2,7 . .  Ving|them . -4,-4 . 0,2
Ving|there . 4,11 . .  Ving|this . 4,16 . .  Ving|those . -7,-11 . .  Ving|to . -2,0 . -7,-11  Ving|voters . -2,-2 . .
Ving|whether . . . 4,7  Ving|with . -4,-7 . .  Vions|his . 2,4 . .  Vion|=3 . . -7,-4 7,16  Vion|N . 11,16 . .  Vion|any . 0,4 . .
Vion|of . -11,-23 . -2,2  Vion|that -2,-2 . . 2,2  Vion|the . -4,-7 . .  Vion|to . 4,7 . 4,11  Vly|- -4,0 7,11 . 4,11  Vly|-ed . . . 0,4
Vly|=3 -11,-4 4,7 -11,-7 4,11  Vly|=5 . -4,-7 . -4,-4  Vly|=6 . -4,-7 . -4,-7  Vly|U -4,-4 -7,-11 . .  Vly|Ued -4,-2 -4,-7 . -2,-2
Vly|V -7,-7 -4,-4 -7,-7 .  Vly|Ved . . -7,-4 2,4  Vly|Vs . . -11,-7 .  Vly|about . -7,-16 . .  Vly|for . -4,-11 . -7,-11
Vly|made . -4,-11 . .  Vly|of . -7,-11 . .  Vly|on . 4,7 . .  Vly|that . 4,7 . .  Vs|- -7,-4 7,16 -7,-4 -4,-7  Vs|-al . 0,2 . .
Vs|-ed . 2,4 . 0,-2  Vs|-er . -7,-11 . .  Vs|-ing 0,-2 4,11 2,-2 4,7  Vs|-ion . 4,11 . .  Vs|-ly . -2,-2 . -7,-11
Vs|-s -7,-4 . -7,-7 -4,-4  Vs|0 . 4,7 . .  Vs|=3 4,-2 -11,-16 11,7 .  Vs|=5 . . . 7,4  Vs|N -11,-7 7,16 -16,-7 -7,-11
Vs|Q. . -4,-7 . -7,-16  Vs|U . -4,-11 . -2,0  Vs|U's . -2,-2 . .  Vs|Ued 16,7 . 16,7 .  Vs|Uly . 7,16 . .  Vs|a 7,2 0,-2 7,4 -4,-7
Vs|about . 4,0 . 11,16  Vs|against . 2,7 . .  Vs|an . 4,7 . .  Vs|any . 4,7 . .  Vs|are . . . 4,7  Vs|at 4,2 -7,-11 7,4 4,11
Vs|both . 2,7 . .  Vs|for -11,-7 . -16,-7 .  Vs|from 0,-2 7,-7 . .  Vs|her . -2,-4 . -4,-7  Vs|him . -4,-7 . -4,-7  Vs|his . 2,4 . .
Vs|in -2,-4 -7,-11 -4,-4 .  Vs|it . . . -4,-11  Vs|like . -7,-16 . .  Vs|more . -11,-11 . -11,-11  Vs|no . -4,-7 . .
Vs|of -16,-11 -7,-16 -7,-4 0,2  Vs|on . -2,-2 . 11,23  Vs|one . 7,16 . .  Vs|out . -7,-11 . .  Vs|that -7,-7 . -4,0 0,4
Vs|the -4,-2 2,7 -2,0 .  Vs|their . 2,2 . -4,-7  Vs|them . -7,-16 . .  Vs|this . 7,16 . .  Vs|to . . . -2,-2  Vs|voters . -2,0 . .
Vs|what . 7,11 . .  Vs|where . -2,-2 . .  Vs|will . 2,7 . .  V|- 0,-2 7,7 0,-2 0,2  V|-'s . -4,-7 . .  V|-ed . 0,2 . 4,11
V|-er . -4,-7 . -4,-11  V|-ing . 7,11 . -4,-7  V|-ion . 7,16 . 2,7  V|-ions . -7,-11 . .  V|-s . 2,7 . -4,-7  V|=3 -7,-7 0,-2 -4,-2 2,7
V|=4 . 0,4 . .  V|=5 . . . 4,7  V|=6 . 2,4 . .  V|N 0,2 7,11 -11,-2 -2,-4  V|Q. . -2,-4 . -4,-7  V|U -7,-4 0,2 . -2,-4  V|Uer . -2,-4 . .
V|Uly . -7,-11 . .  V|Us . -4,-7 . .  V|a . 4,7 . 11,16  V|about . -11,-16 . -4,-4  V|among . -7,-4 . .  V|an . -4,-7 . .
V|as 4,-4 -4,-11 2,-7 .  V|at . -7,-7 . -4,-7  V|by . 4,7 . -4,-7  V|for . 0,2 . 4,7  V|from . -4,2 . .  V|he . 16,4 . .
V|her . -2,-2 . -7,-11  V|him . 7,16 . -7,-16  V|his . 4,11 . -2,-4  V|in -7,-4 -4,-7 -7,-2 2,7  V|is . -2,-2 . .  V|it . 4,11 . -4,-7
V|last . 4,16 . .  V|many . 4,0 . .  V|more . . . -2,-4  V|of -4,-4 -4,-7 . 7,16  V|on . -7,-11 . -2,-4  V|one . 2,2 . .  V|over . 2,4 . .
V|people . 0,2 . .  V|she . 4,11 . .  V|such . 7,11 . .  V|the 11,7 2,4 11,7 4,7  V|their . 7,16 . -7,-11  V|them . -4,-7 . -4,-7
V|to . -2,-2 -2,0 .  ^|- -4,-4 . . .  ^|-er -7,-7 . . .  ^|-ing 4,-2 . . .  ^|-ly 23,11 . . .  ^|-s -11,-11 . . .  ^|0 -2,-4 . . .
^|=10 -16,-4 . . .  ^|=6 -16,-11 . . .  ^|=7 -16,-11 . . .  ^|N 7,-2 . . .  ^|Q 4,11 . . .  ^|Q! -4,7 . . .  ^|Q, -7,7 . . .
^|Q? -7,4 . . .  ^|U -11,-11 . . .  ^|Uing -2,-2 . . .  ^|Uly -7,-7 . . .  ^|Us 11,11 . . .  ^|Ved -2,-4 . . .  ^|Ving -7,-7 . . .
^|a 11,0 . . .  ^|about 11,7 . . .  ^|after -7,-7 . . .  ^|all 11,4 . . .  ^|an 11,0 . . .  ^|and -23,-16 . . .  ^|any -4,-4 . . .
^|as -11,-7 . . .  ^|at -4,-7 . . .  ^|because -2,7 . . .  ^|before -7,-7 . . .  ^|but -7,-11 . . .  ^|by -4,-2 . . .
^|first -11,-11 . . .  ^|for -11,-4 . . .  ^|from 11,11 . . .  ^|he 11,2 . . .  ^|his 4,4 . . .  ^|how -2,7 . . .  ^|i 0,-4 . . .
^|if -7,-4 . . .  ^|in -11,-11 . . .  ^|it -11,-16 . . .  ^|just -11,-11 . . .  ^|many 11,4 . . .  ^|more 7,2 . . .  ^|most 11,4 . . .
^|new 0,-4 . . .  ^|no 0,-2 . . .  ^|not 16,2 . . .  ^|now -7,-2 . . .  ^|of -7,-7 . . .  ^|on -4,-4 . . .  ^|one -7,-2 . . .
^|only 7,0 . . .  ^|or -11,0 . . .  ^|other 4,-2 . . .  ^|over -4,-4 . . .  ^|she 11,0 . . .  ^|should -7,-7 . . .  ^|since -7,-7 . . .
^|so -7,-2 . . .  ^|some 2,-2 . . .  ^|such 0,11 . . .  ^|that -2,-4 . . .  ^|the 4,-2 . . .  ^|then -7,-7 . . .  ^|there -4,-7 . . .
^|they 2,4 . . .  ^|those -7,-7 . . .  ^|to -11,-7 . . .  ^|tuesday -11,-11 . . .  ^|two 11,11 . . .  ^|what -23,-32 . . .
^|when -7,-7 . . .  ^|where -16,-7 . . .  ^|while -11,-11 . . .  ^|with -11,-16 . . .  about|- 4,4 2,7 4,7 2,7  about|-al . 2,11 . -11,-23
about|-ed . 7,16 . -4,-11  about|-ing . 7,16 . -4,-4  about|-ion . 11,23 . -7,-16  about|-ity . 11,23 . -4,-7
about|-s -4,-2 -2,0 -4,0 -4,-7  about|0 0,-2 -4,-7 4,0 4,7  about|=5 . 4,11 . 11,23  about|N -7,-2 -4,2 -4,0 -7,-7  about|Q . . . -11,-11
about|Ued . 0,4 . .  about|Uing 2,2 7,16 0,2 -2,-4  about|Uly . 7,11 -11,-7 11,23  about|Us . -2,-4 . 2,4  about|a 11,2 11,4 11,4 7,-2
about|an . 7,11 . -7,-16  about|being . 11,16 . -7,-16  about|her -7,-4 4,11 -7,-4 2,4  about|him 0,7 -4,-7 2,4 0,2
about|his -4,-4 2,7 -2,-2 0,2  about|how . 0,-2 . 2,2  about|it . 7,16 . 2,4  about|its . 7,4 . 0,-11  about|more . -4,-11 . -2,-4
about|one . 4,11 . .  about|policy . 7,16 . -4,-7  about|that . . . 4,11  about|the -7,-7 0,7 -2,-4 -2,-2  about|their . 4,7 . 4,7
about|three . . 4,0 2,7  about|what . -2,-4 . -2,-2  about|where . 2,4 . -4,-7  about|whether . 2,2 . 4,11  according|to . -11,-7 . .
added|=3 . -2,-4 . .  after|- 11,4 0,2 . .  after|-al 7,2 . . .  after|-er 0,11 . 4,11 .  after|-ing -4,-7 -4,-11 -2,-4 -4,-7
after|-s . -4,-4 -4,-2 -4,-4  after|0 . -2,-2 . -2,-2  after|=3 . . -7,-11 .  after|N 2,4 2,7 -11,-7 -7,-11
after|Uing -7,-7 -2,-7 . -4,-7  after|Uions . . 2,4 .  after|Ving . 4,11 . 2,7  after|a 2,4 -2,-4 . 0,-2  after|all 4,16 4,11 4,16 4,11
after|an . -4,-11 . -4,-7  after|being 2,7 0,-2 7,11 -2,-4  after|he 2,0 -2,-4 . 0,-2  after|her 11,11 . . .  after|his 0,-2 . -7,-4 0,2
after|it 11,23 -2,0 -4,-7 -2,0  after|she 7,11 -4,-7 4,11 -2,-4  after|the 2,-2 -4,-7 -2,-2 0,2  after|three . 0,2 . .
against|- . 4,11 . .  against|-al . 7,16 . -4,-7  against|-er . -4,-7 . -2,-7  against|-ing . 4,11 . -2,-4  against|-ion . . . -4,-7
against|-ive . -4,-11 . -2,-2  against|-s . 7,16 . -4,-7  against|=3 . 0,2 . 0,-2  against|=5 . -4,-11 . 7,11
against|N -7,-7 2,11 0,-2 -2,-2  against|Q -4,-7 2,7 -2,-4 -7,-16  against|Uing . 0,2 . -4,-7  against|a . 0,2 . -4,-7
against|an . 2,-4 . 7,4  against|her . 7,11 . 4,7  against|him 7,2 -4,-4 -4,-2 .  against|his . 0,2 . 2,4  against|it . 2,4 . 4,7
against|its . . . -2,-4  against|one -4,-7 -2,0 -4,-7 .  against|the -4,-2 0,4 2,2 -2,0  against|them . 2,7 . 0,2
against|what . 7,11 . -2,-4  all|- 7,7 0,-2 . -2,-4  all|-al . -4,-4 . -2,-2  all|-ed 0,4 4,11 -2,0 4,7  all|-er . -7,-11 . -7,-11
all|-ers . 4,7 . 4,11  all|-ing -7,-4 . -7,-4 .  all|-ions -7,-4 4,11 . 4,11  all|-ive 2,2 0,2 4,4 0,2  all|-s . . . 2,2
all|0 -2,7 -4,-7 0,7 -4,-4  all|=3 -2,4 0,2 0,7 4,11  all|=5 . . . 7,11  all|N 7,-7 0,2 -2,-11 0,2  all|U . . -16,-11 .
all|Ued . . -16,-11 .  all|Ved . . -16,-4 .  all|about . 4,11 . 4,11  all|but 11,2 2,7 11,2 0,2  all|from . -2,-4 . .
all|of 7,7 2,4 11,11 0,2  all|over . 4,7 . 4,7  all|that -4,-7 -2,-2 . 4,7  all|the -4,-4 -2,-4 4,4 .  all|three . -4,-7 4,-4 -4,-11
all|told . . 0,16 .  also|- 2,7 -4,-7 2,4 -2,-4  also|-ed . . . 4,2  also|-ing -11,-7 -2,-4 -11,-7 -2,-2  also|-ly -4,-4 . -4,-7 .
also|-s 11,11 7,4 4,7 7,4  also|=3 -7,-11 . . .  also|U . -4,-4 -7,-4 -4,-7  also|Ued . -4,-7 . -4,-7  also|Uer . -7,-7 . .
also|Uing 4,2 -4,-7 2,0 -2,-2  also|Us -7,-2 . -7,-4 .  also|V . 4,7 -11,-7 2,7  also|Ved . 2,4 . 2,4  also|Vs . -2,-4 . -4,-7
also|a 16,16 . -2,-4 .  also|did . . -4,-7 .  also|had 2,4 . 2,4 .  also|has 4,2 . -2,-4 .  also|is 7,2 . 4,-4 .
also|said . -7,-7 -7,-4 -7,-11  also|say . . -7,-4 .  also|the 0,4 4,4 4,7 7,7  also|to . 4,11 . -2,-2  among|- . 7,0 . 4,-2
among|-al . -4,-7 . 11,2  among|-ers . -2,7 . 0,7  among|-ly . 11,7 . -7,-2  among|-s -11,-7 11,0 -7,-4 -11,-4  among|N . 2,2 . -7,-4
among|both . . . -4,2  among|his . 0,4 . .  among|many . 11,7 . -11,-2  among|other . -11,-16 . -7,-16  among|some . 11,7 . -4,4
among|the -7,-7 2,-4 . -4,-7  among|those 2,11 7,4 -7,-7 2,4  and|- 0,-2 4,4 2,0 4,4  and|-'s 2,-11 -4,-11 -11,-7 -4,-11
and|-al -4,-7 2,4 4,0 2,7  and|-ed -4,-4 -2,-4 -4,-2 -2,-7  and|-er 7,4 4,4 7,7 4,2  and|-ers 0,-4 4,7 2,-2 2,4
and|-ing 4,4 -2,-2 7,7 -2,-2  and|-ion 4,0 4,-2 2,2 4,0  and|-ions -2,0 2,2 0,4 .  and|-ity 4,4 -2,-2 2,4 -2,-4
and|-ive 2,4 -2,4 4,7 -2,2  and|-ly 0,7 -2,0 -4,2 -2,-2  and|-ment 4,7 2,4 7,7 .  and|-s 2,-2 2,2 -2,0 2,2  and|0 11,7 2,4 2,2 0,2
and|=10 . 2,4 . 2,4  and|=3 0,-7 4,4 0,-7 -2,-7  and|N -4,4 -2,-2 -2,-2 .  and|Q -4,-7 0,7 . 0,7  and|Q, 4,2 4,11 7,7 .  and|Q. . 2,4 . .
and|U 0,2 . -2,4 -2,-2  and|U's . 0,2 . .  and|Ued -23,-11 0,-2 . -2,-4  and|Uer -4,-4 . . .  and|Uing -7,-4 -2,-4 -4,-2 -4,-7
and|Uion . 11,11 . 7,7  and|Uly . 4,7 . 2,4  and|Us . 0,-2 . -2,-4  and|V 2,-4 -2,-7 . -4,-11  and|Ved -4,-4 -4,-11 . -11,-16
and|Ving . -4,-11 . -7,-16  and|Vly . -2,-4 . -2,-4  and|Vs . -11,-23 . -11,-23  and|a 2,2 4,4 . 4,4  and|all . 4,11 . 4,11
and|also 7,7 2,2 -7,-16 .  and|an -11,-11 4,4 . 2,2  and|any 2,7 . -4,-7 .  and|are . -4,-7 -4,-7 -4,-7  and|as 11,23 . -7,-7 -4,-4
and|at -7,-4 -4,-7 . -4,-7  and|be . 0,2 . .  and|both 32,16 -11,-11 -16,-11 -11,-11  and|by . -4,-7 . 11,-4  and|called . -7,-7 . -7,-11
and|campaign . -2,-4 . -2,-2  and|candidates . -4,-7 . -4,-7  and|could 7,4 4,7 7,4 4,11  and|did . 2,2 . 0,2
and|even 7,4 -4,-7 2,-7 -7,-11  and|for 11,0 4,7 -4,-7 4,7  and|former -4,-2 0,2 11,4 0,2  and|from -16,-11 4,0 . 2,-4
and|government . 0,-7 . 0,-7  and|had . 4,11 . 4,11  and|has . -4,-4 . -7,-7  and|have . -4,-7 -7,-4 -4,-7  and|he 16,7 -4,-7 -7,-7 -2,-2
and|her 11,7 0,2 11,11 2,7  and|his 7,4 0,2 11,4 2,7  and|how . 4,7 0,4 7,11  and|i 11,4 7,-7 -16,-11 -7,-16
and|if . -7,-11 -7,-11 -7,-11  and|in -4,0 0,2 4,11 -2,0  and|is 0,-4 2,0 -4,-4 -2,-4  and|it 4,-2 0,2 . 0,2  and|its 4,4 2,4 -4,-4 2,4
and|just . 0,2 . 0,2  and|made -4,-4 -7,-16 . -11,-16  and|make . 7,16 . 7,11  and|many . . 7,2 .  and|may . -7,-11 . -7,-11
and|more 2,-2 4,7 . 4,7  and|most 11,4 -7,-7 -7,-4 -2,-4  and|national . 7,4 . 7,2  and|new 0,4 2,4 4,7 2,2  and|no . 2,7 . 2,4
and|not 2,7 0,7 . 0,7  and|now . . -4,-7 -2,-7  and|of . 4,11 . 4,11  and|on 2,4 2,4 -2,-7 2,4  and|one -2,0 0,-4 -11,-2 0,-4
and|only . -4,-7 . -4,-7  and|other . 4,7 11,4 4,7  and|over -2,2 . 0,4 .  and|party 0,2 -4,-7 2,4 -4,-7  and|people . . . 0,-2
and|presidential . . 7,4 .  and|recent 4,2 . -16,-7 .  and|said 4,11 -2,-7 -7,-2 -7,-11  and|say . 4,11 . 4,11  and|says . -2,-4 . -2,-4
and|she 11,4 -2,-4 . -4,-4  and|so . -7,-11 . -7,-11  and|some 16,11 0,-7 4,-2 2,-4  and|state . 4,11 2,7 4,7  and|support . 4,11 . 4,11
and|that 0,2 . 7,2 11,23  and|the -4,-2 0,2 4,0 2,4  and|their 4,0 2,4 23,7 0,4  and|then -4,-2 2,7 . 2,4  and|there 16,11 4,7 2,7 4,11
and|they 11,0 -4,-7 -2,2 -4,-4  and|this . -7,-7 . -7,-7  and|those 16,7 -7,-11 -11,-4 -7,-11  and|three . -2,-4 . -4,-7
and|through . 2,7 . 2,4  and|to . -2,-4 . .  and|told . . . -2,-4  and|two -11,-4 2,4 -4,0 2,4  and|voters . 0,-7 . -2,-7
and|was 4,7 -2,0 -11,-16 -4,-2  and|well . 0,2 . 0,2  and|were . -2,-2 . -2,-4  and|what . 7,11 . 7,11  and|when -7,-4 2,7 . 2,2
and|where . 2,4 . 2,4  and|whether . 2,4 . 4,11  and|which 16,7 2,4 -11,-11 2,4  and|while -7,-7 . . .  and|who 4,0 -7,-11 . -11,-16
and|will -7,-4 -2,-4 . -2,-4  and|with -4,-4 2,2 . 2,4  and|would . -4,-7 -11,-16 -4,-7  any|- 0,-4 -2,-2 2,-4 .
any|-ed 2,7 -7,-11 2,4 -4,-11  any|-er . 0,2 . 2,2  any|-ing . 0,2 . 2,4  any|-ion . -7,-11 . -4,-11  any|-s 0,7 -4,-4 0,4 -2,-4
any|N -11,-7 0,2 -7,-7 0,2  any|U 4,11 0,2 4,11 .  any|Uions . 0,2 . 2,4  any|Us 2,11 7,16 4,11 7,16  any|more . -7,-11 . -4,-7
any|new . -2,-4 . -2,-4  any|of 2,-7 2,4 7,-2 2,4  any|other . 2,2 . 2,4  any|president . -4,-7 . -4,-7  an|- . . 4,2 0,2
an|-al -4,-7 2,2 -2,-4 2,2  an|-ed 2,0 0,-2 4,0 2,2  an|-er . 2,2 . 2,2  an|-ing 4,-2 . 4,-2 .  an|-ion -4,2 -2,-4 -4,4 .
an|-ity -11,-7 . -11,-11 .  an|-ive -7,-4 . -2,-4 .  an|-ly . 2,2 . 2,2  an|-ment -2,4 0,2 2,7 0,2  an|-s 4,7 -11,-11 7,7 -7,-7
an|N -7,-4 -2,-4 4,-2 0,-2  an|Q 0,2 -2,-2 0,2 -2,0  an|Q. . 7,11 . 7,11  an|U 11,4 . 2,-2 -2,-2  an|Ual . 4,11 . 4,11  an|Ued . 0,2 . 2,4
an|Uer 7,16 4,4 4,11 0,-2  an|Uing . -7,-11 -4,-2 -7,-7  an|Uion -2,4 -4,-7 -2,2 -4,-7  an|Uive . -2,-4 . .  an|Uly 2,4 0,-2 -4,0 .
an|Ument 0,11 . -2,7 4,7  an|Us -11,-7 7,7 . 7,7  an|Ved . 4,7 -11,-7 4,7  an|Vion . . -4,-2 2,4  an|election . . . 0,2
an|email . -2,-4 . -2,-2  an|even . -4,-2 . -4,-7  an|interview . -4,0 . -4,0  are|- 2,-2 . -2,-2 .  are|-ed 0,2 . 2,4 .
are|-er . 0,4 . 4,7  are|-ing -7,-7 0,2 . 0,2  are|-ly . . . 0,2  are|-s -4,7 2,4 -7,-11 2,4  are|0 4,7 . 4,7 .  are|=3 . . -4,-7 .
are|=5 . . . -2,-2  are|N 11,4 -11,-11 -16,-11 -11,-11  are|Q . 2,4 . 4,7  are|Q, 0,4 0,2 2,4 .  are|Q. . -4,-11 . -7,-11
are|U -4,-4 4,7 -7,-4 2,7  are|Ued . 2,7 . 2,7  are|Uing -2,2 0,2 . .  are|Uly . . . -2,-4  are|Us 0,4 . 0,2 .  are|Ved . -4,-7 . -4,-11
are|Ving -7,-4 2,4 . .  are|a -11,-11 . -2,0 .  are|about . 0,4 . -16,-16  are|all -11,-7 . -11,-11 .  are|also 4,2 . -2,-7 .
are|being . . . 0,-2  are|both 2,-7 . 2,-7 .  are|in . 2,4 . .  are|more . 0,4 . 0,7  are|not . 0,-2 . .  are|now . . . -2,-4
are|on -11,-7 . -11,-7 .  are|people . 4,11 . 4,7  are|so -2,-2 . -2,-2 .  are|some 7,0 . -2,-2 .  are|still -2,-4 . -2,-2 .
are|the -7,0 2,4 -4,-4 4,7  are|to . -4,-7 . -4,-7  are|told . . 2,7 .  asked|- -4,-7 2,7 -2,-4 .  asked|-ers . -7,-11 . .
asked|=3 -4,-4 . 0,7 .  asked|N 7,4 -2,-11 -16,-7 2,4  asked|a . 2,16 . .  asked|about . 0,4 . -4,-2  asked|by -4,-7 -7,-7 -4,-7 .
asked|for -4,-7 . -11,-7 11,23  asked|him . -11,-16 . -4,-7  asked|how . . . -4,-7  asked|if -4,-7 4,7 . -7,-11  asked|in . -4,-11 . .
asked|of . 7,11 . 2,7  asked|on . -4,-11 . .  asked|the . -11,-16 . -2,0  asked|to . 11,23 . -7,-11  asked|what -2,-4 7,16 . .
asked|whether 0,-2 . 0,-2 -11,-23  asked|which . 0,4 . .  asked|who . 11,16 . .  as|- -2,0 4,7 2,7 0,-2  as|-al 7,2 2,7 . 2,7
as|-ed -7,-4 2,7 -4,-2 4,7  as|-er 16,7 . -11,-7 4,7  as|-ers 4,4 -7,-16 . -7,-16  as|-ing -2,-2 4,7 . 0,-2  as|-ion . 4,11 . 4,11
as|-ive . 11,16 . 11,16  as|-ly . 4,16 . -4,-4  as|-s 4,2 0,4 -11,-11 4,11  as|0 -4,2 . 7,7 2,7  as|N 11,11 -4,0 -16,-7 -7,-11
as|Q 2,0 4,11 7,2 -7,-11  as|Q, 2,7 . 0,-2 -4,-7  as|Q. . . . -11,-23  as|U . 4,7 . .  as|Ual . 7,16 . 7,16  as|Ued . 4,11 -2,-7 4,11
as|Uing . . . -2,-2  as|Uly . 0,-2 . -2,-2  as|Us 4,-4 . -4,-7 .  as|Ved . -4,-7 -7,-11 -7,-11  as|Ving . 2,2 . 0,2
as|a -4,-7 0,4 2,2 -2,2  as|an -4,-2 -2,-2 7,2 0,2  as|being . -4,-7 . -2,-4  as|both . . . -7,-11  as|first -7,-4 -2,-2 -7,-4 .
as|for -7,-7 . -2,0 .  as|he 7,2 -7,-11 -7,-11 -2,-7  as|her 4,2 2,4 7,2 .  as|his 0,-2 7,16 -4,-4 7,16  as|i -7,-7 -4,-11 4,11 -4,-7
as|if . . . 2,7  as|in . 2,4 . 2,4  as|it 2,-7 -11,-16 -4,-11 -7,-16  as|its . 7,11 . 7,11  as|many 0,2 -2,-2 23,16 2,4
as|more . 7,16 . .  as|much . 4,7 . 4,11  as|new . 4,11 . 4,7  as|not . -2,-4 . .  as|of 0,7 2,4 2,7 2,7  as|one 11,7 7,16 4,-7 0,2
as|political . 4,-4 . 4,0  as|president -7,-4 2,7 . 4,7  as|saying . -4,-7 . -4,-7  as|she 2,11 -7,-11 -4,-4 -4,-11
as|some 7,0 -4,-7 -7,-7 0,2  as|such . . . -4,4  as|that . . . 0,2  as|the 0,-2 0,2 0,11 4,4  as|their -11,-7 2,11 . -7,-4
as|they 7,2 -2,-4 . 0,2  as|to . -11,-16 . -4,-7  as|well 0,-2 -2,2 4,0 -4,2  as|which . 2,7 . 2,7  attacks|- . -4,0 . -4,-2
attacks|=3 -4,-7 -2,-2 -2,-4 2,7  attacks|=5 . . . 2,11  attacks|against . -2,-4 . 0,2  attacks|and -2,4 . 0,2 .
attacks|from . -7,-4 . 2,7  attacks|in -2,4 2,7 0,2 -2,-2  attacks|on . -4,-7 . 0,2  attacks|that 2,2 . 2,4 -7,-16  at|- 2,0 . 4,2 2,2
at|-'s 4,7 . 2,7 .  at|-er 2,7 . 2,7 .  at|-ing -2,-7 7,11 -2,-4 -2,-4  at|-ly -2,-2 . -2,-4 .  at|-s 7,7 0,4 7,7 -4,-7
at|0 -4,-7 -2,-2 -4,-4 -2,-2  at|N -7,-4 4,7 -7,-4 -2,-11  at|Q . 4,11 . -7,-11  at|Q. . . . -7,-11  at|U . 4,7 -11,-7 7,11
at|Uing 4,2 4,11 . -4,-4  at|a . -7,-7 . -2,-4  at|all 2,7 4,11 . 0,4  at|an 4,16 -2,-4 -7,-16 2,4  at|first . -7,-16 . -7,-11
at|her . 4,11 . 4,7  at|him . -7,-11 . -4,-7  at|it . 7,16 . 16,32  at|its . . . -7,-2  at|least 4,0 . 11,4 .  at|new . 7,4 . .
at|one 0,-4 -4,-7 2,2 4,7  at|the -2,-2 2,0 7,2 -2,-2  at|their . . . -2,-2  at|this . -2,-2 . 0,2  at|what 2,11 7,11 -2,-4 .
at|which -16,-11 -7,-11 -7,-4 -7,-16  a|- -2,0 -2,0 2,4 -2,2  a|-'s -7,-4 0,2 -4,-2 2,4  a|-al 0,-2 . 4,0 -2,2  a|-ed 7,0 . 4,-2 0,2
a|-er 2,2 4,0 7,4 4,0  a|-ing 2,2 0,-4 2,0 2,0  a|-ion 0,-4 0,-2 2,-2 2,0  a|-ity 7,11 -2,-4 11,11 -2,-2  a|-ive 2,4 -2,-4 0,-7 -4,-2
a|-ly . -4,-4 -4,-7 -4,-4  a|-ment -4,-7 2,-2 -4,-7 2,-4  a|-s -7,-4 -2,0 -2,0 .  a|0 2,0 . 7,4 2,4  a|=10 . -7,-11 . -7,-11
a|=4 -11,-11 . -11,-11 .  a|N . 0,-4 4,-4 4,0  a|Q 2,4 2,2 . 2,7  a|Q, -7,-7 2,2 -7,-4 .  a|Q. . -4,-11 . -7,-11  a|U 7,11 . -7,-2 -2,0
a|Ual 2,2 -2,-4 2,4 -4,-4  a|Ued 4,-4 2,2 -4,-7 2,2  a|Uer -2,-4 2,2 -4,-7 4,4  a|Uing . -2,0 -11,-11 -2,0  a|Uion 0,4 -2,-2 -11,0 -2,-2
a|Uity . 2,4 -7,-7 .  a|Uive . -2,0 -7,-7 0,2  a|Uly 7,2 2,2 4,0 2,4  a|Ument 4,0 -4,-7 -4,-4 -4,-7  a|Us . 4,11 -7,-4 7,11
a|V . 0,-7 -7,-2 -2,-7  a|Ved . . -11,-2 4,11  a|Ving . 4,11 -7,-4 7,11  a|campaign 0,-2 . . .  a|candidate . 2,-2 . 2,0
a|convention . 4,7 . .  a|country -4,-2 . -4,-2 -2,-2  a|far . -4,-7 . -4,-7  a|first . 0,2 . .  a|former 2,2 0,-4 4,2 2,-2
a|group -7,2 -4,-4 -11,2 -7,-4  a|more . 7,7 2,2 4,0  a|much 0,4 7,11 2,7 11,23  a|national . -2,-4 . -2,-7  a|new 4,2 -4,-4 7,2 -2,-2
a|party 0,2 4,11 2,2 4,11  a|policy -7,-7 -7,-7 -4,-4 -11,-7  a|political 4,2 4,0 4,2 7,4  a|president 7,2 4,11 7,2 4,11
a|presidential -2,7 . 0,7 .  a|primary -2,-4 4,7 -2,-4 4,7  a|race . . . 0,2  a|recent 4,2 -4,-4 7,2 -4,-4  a|state -4,-2 4,11 -2,-2 4,11
a|time . 2,4 . 2,4  a|tweet 7,2 . 7,2 -2,-2  a|vote . -7,-11 . -4,-7  a|win -2,2 2,4 -2,2 2,4  a|year . 2,4 . 0,2
back|=3 -11,-7 -2,-4 0,4 -4,-7  back|=5 . . . 4,11  back|=6 . 2,7 . 7,16  back|N -4,2 0,11 0,2 -7,-11  back|U . 4,7 . 4,11
back|a -4,-2 2,7 -2,-2 .  back|against . -4,-7 . .  back|an . 2,4 . .  back|at -11,-7 -7,-16 -11,-7 -4,-11  back|him . 0,2 . 0,2
back|his . 7,16 . -7,-11  back|in 11,11 . 11,11 0,2  back|of . 0,4 . 2,7  back|on -7,-4 -2,-2 -7,-4 .  back|that . -4,-11 . -7,-16
back|the 2,0 0,4 -7,-4 -4,-7  back|to 0,-4 -4,-11 -2,-4 2,7  back|when . -2,-4 . -4,-4  because|- 16,11 2,4 -7,-2 2,4
because|-s . 2,4 . 2,4  because|=3 . 4,7 . 4,11  because|N -4,7 4,7 -11,-11 4,11  because|U . -2,-4 . -2,-4  because|he . . -2,-2 .
because|his . . . 2,4  because|i -2,-2 . -7,-7 .  because|it -2,4 -4,-4 -4,-7 -2,-4  because|of -11,-7 0,4 2,2 0,2  because|she . -2,0 . .
because|the 11,2 -2,-2 -11,-7 .  because|their . -4,-7 . -4,-7  because|there . 2,4 . .  because|they -2,2 -2,-4 -11,-16 -2,-2
been|- 0,-2 . 4,0 0,-2  been|-ed 7,4 0,-2 7,4 .  been|-ing -2,0 . 0,2 .  been|-ly . 2,4 . 2,4  been|-s . 7,7 . 7,7  been|Q -2,0 . . .
been|Q. . -7,-11 . -7,-11  been|U 2,7 2,4 2,7 0,2  been|Ued -2,-2 . -7,-7 -2,-2  been|Uly 2,-2 . . .  been|V . 2,4 2,4 2,4
been|Ved 7,4 . . -2,-2  been|Ving . -2,-4 . -2,-4  been|Vly . . -2,-2 .  been|a -11,-11 2,7 . .  been|an 16,7 . 4,2 .
been|called . 4,11 -7,-7 .  been|in . 2,0 . 2,0  been|on . -4,7 . -4,7  been|the -4,0 . -4,-4 .  before|- . 4,16 . 2,7
before|-ing -2,-2 -2,-4 -2,-2 -2,-4  before|-s . -2,-2 . -2,-2  before|=3 -4,-2 2,7 -4,-4 7,11  before|=5 . . . 4,23
before|=6 -2,-4 . -2,-2 .  before|N 4,-2 -4,-4 -7,-7 -4,-4  before|Uing . -7,-16 . -11,-16  before|Ving . -4,-7 . -4,-11
before|a 2,11 -2,-4 -2,-4 -2,-4  before|being . 2,4 . -4,-7  before|he . 0,-2 . 2,0  before|his -11,-11 2,4 . 4,7
before|it 16,7 2,2 -2,-7 2,2  before|she 11,16 . . .  before|that 7,7 . 11,7 .  before|the -4,-2 -2,-2 . 0,2  before|they . -2,-4 . -2,-2
before|voters . 4,11 . 7,11  being|- -4,-7 2,4 -2,-4 2,4  being|-ed -7,-7 2,4 . 2,2  being|N . -4,-7 . -4,-4  being|Q . -4,-7 . -4,-7
being|Q. . -2,-4 . -4,-7  being|U . 4,7 . 4,7  being|Ued 7,7 4,4 2,-2 2,2  being|Ved . 0,2 . .  being|a . 2,7 . 2,7
being|in . -4,-4 . -4,-7  between|- . 4,11 . -7,-16  between|-s . 2,7 . 2,7  between|0 -7,0 4,7 -2,2 4,11  between|N -7,-7 -2,-4 . -4,-4
between|a . 2,4 . 4,7  between|now . -2,-4 . -4,-7  between|the 4,0 2,7 7,2 2,7  between|them . -2,-4 . -2,-4  between|those -7,-4 . . .
between|two -7,-7 -4,-7 -4,-7 .  be|- -4,0 -2,0 -4,2 -2,-2  be|-al . -2,-4 . -4,-7  be|-ed . . . 0,2  be|-er . -2,-2 . -2,-4
be|-ly . 4,7 . 4,7  be|-s . 4,7 . 4,7  be|=3 . -7,-16 . 11,16  be|=5 . . . 7,16  be|N -2,-4 0,2 4,0 0,2  be|Q . -4,-7 . .
be|Q, 2,4 -2,-7 2,4 -2,-4  be|Q. . -4,-7 . -4,-7  be|U -2,-4 2,7 -2,-4 2,4  be|Ued 11,0 -2,4 7,-4 -7,-4  be|Uing . -2,-2 . -2,-2
be|Uly -7,-7 7,4 -11,-11 7,4  be|Us . 4,7 . 2,4  be|Ved . 7,11 -7,-7 7,11  be|Ving . 2,7 . .  be|a 0,-2 0,-2 -7,-2 .  be|an . 2,4 . 2,4
be|any . 4,7 . .  be|as . 2,4 . 2,2  be|back . -2,-4 . -2,-4  be|far . -4,-7 . -2,-4  be|in . 2,4 . 0,2  be|its . -4,-11 . -4,-11
be|made . 0,2 . .  be|more 4,11 0,-2 -7,-11 .  be|on . 4,7 . 2,4  be|president . 2,4 . 0,2  be|so . -2,0 . -2,0  be|the -7,-7 . -2,-2 .
be|up . 2,4 . 2,4  both|- 7,0 0,-7 7,0 2,-4  both|-ions -2,-2 -2,2 -2,-2 0,4  both|-s . . . -2,-2  both|N -7,-4 -2,-2 . .
both|U . . 11,-2 .  both|Ued . . -11,-11 .  both|Ved . . -16,-11 .  both|a -4,-2 . . .  both|an . . . 2,4
both|candidates -4,-7 7,7 2,-2 7,7  both|have -11,-11 . 16,0 .  both|in . 11,7 . 7,0  both|of 7,4 -7,-7 7,7 -7,-7
both|political 2,-4 . 4,-4 .  both|the 7,4 2,0 -2,0 4,4  but|- 7,7 2,4 -2,-7 .  but|-al 4,0 . . .  but|-ed 4,2 -4,-2 7,4 -4,-4
but|-er -16,-11 -2,-2 -7,-4 0,2  but|-ing -4,-7 0,4 . 0,4  but|-ity 7,2 . -11,-7 .  but|-ive 2,-4 . -11,-4 .  but|-ly -11,-7 . . 0,-2
but|-s 7,2 . -11,-7 .  but|=3 -23,-16 -2,-2 11,23 -4,-4  but|N 11,16 -2,-7 -11,-16 -4,-7  but|Q, -2,4 . 4,11 .  but|U 11,4 -4,0 . -7,-2
but|U's . 2,7 . 4,11  but|Ued . -2,-2 . -7,-4  but|Uer . 2,4 . 2,4  but|Uing -11,2 -4,-7 -7,-11 -7,-7  but|Uly . 7,11 . 7,7
but|Us 7,4 2,4 . 0,2  but|Ved -4,-7 -2,-4 . -4,-11  but|Ving . -2,-7 . -4,-11  but|Vs . 2,-4 . -4,-16  but|a 2,-4 4,7 7,-4 4,7
but|after . . 4,11 .  but|also 7,0 4,11 7,4 0,7  but|as -11,-7 0,-2 . -2,-2  but|at 2,-4 . -7,-7 .  but|because -11,-7 4,7 . 4,7
but|by . 2,4 . 0,2  but|did . -4,-7 . -7,-11  but|even 16,7 . 0,4 .  but|for -11,-7 . . .  but|has 4,11 -4,-11 -4,-7 -4,-11
but|he . -4,-7 . -7,-11  but|her 4,0 2,7 . 2,7  but|his 7,7 -2,-4 -4,-7 -2,-4  but|i 11,4 4,7 . .  but|if -11,-16 . . .
but|in -7,-7 . -2,-4 -2,-4  but|is . 2,-4 . -2,-7  but|it -16,-2 -2,-2 -7,-11 -2,-2  but|many 16,7 . . .  but|most -7,-7 . . .
but|no -4,7 4,7 -7,-16 4,7  but|not . -2,-2 . -2,-2  but|now . 4,7 . 2,4  but|on -7,-4 . . .  but|one 0,-4 . -7,-4 .  but|only . 2,2 . 0,2
but|other 2,-2 . -7,-4 .  but|said -2,-4 2,4 -4,-4 -2,0  but|she 7,4 -4,-4 -7,-11 -4,-4  but|since -11,-7 . . .  but|some 16,7 . . .
but|still . -2,-2 . -2,-2  but|that 2,2 . 2,7 4,11  but|the 4,7 -4,-7 . -2,-4  but|their 11,2 . . .  but|then 0,2 . . .
but|there -4,-2 -4,-11 -7,-16 -4,-11  but|they 2,2 -2,-4 0,4 -2,-2  but|this 7,2 . . .  but|those -2,2 -2,-4 -4,-7 0,-2
but|to -2,4 . -7,-11 4,7  but|two . . 11,7 .  but|was . -4,-4 . -4,-4  but|what . 2,4 . 2,4  but|when -2,4 . -2,-2 .
but|while -11,-11 . 0,2 .  but|who . 0,4 . 0,4  but|will . 2,4 . 2,4  but|with 7,7 4,11 7,-2 4,11  but|would -4,-2 -2,-4 . -2,-2
by|- -2,2 2,2 -2,4 -7,-4  by|-'s . 0,4 . .  by|-al 7,4 -2,-4 7,4 7,2  by|-ed 7,7 2,4 7,7 0,4  by|-er -7,2 . -7,4 .  by|-ers . 2,-4 . -7,-4
by|-ing . -2,0 . 0,2  by|-ion . -11,-11 . -4,-7  by|-ions . 7,-7 . -11,-16  by|-ive . 11,2 . -4,-4  by|-ly . 7,4 . -4,-2
by|-s -2,7 16,7 -4,-7 .  by|0 7,7 -4,2 . -2,2  by|N -4,-7 11,4 -2,-4 -7,-7  by|U . -2,0 . .  by|Uing . -4,-2 . -4,-7
by|Uly . -2,0 . -2,-2  by|Us . 0,4 . -2,7  by|Ving . -4,-4 -7,-4 -2,-4  by|a . 11,-2 -2,-2 -4,-4  by|about . 11,-4 . -11,-16
by|an . . . -2,2  by|any . . . 0,2  by|both . 11,4 . -16,-16  by|far . -7,-7 . -4,-7  by|former -11,-7 16,4 -7,-4 -11,-11
by|her 11,4 7,7 -7,-7 -4,-4  by|his 2,0 4,2 -2,-2 .  by|how . 0,4 . -7,-11  by|many . -11,-7 . 7,2  by|more . 0,-4 . -4,-7
by|one . 4,2 . -4,0  by|other . -4,-11 . -11,-11  by|people . -7,-4 . .  by|saying . -2,4 . 2,4  by|some . 11,0 . 11,0
by|state . -7,-11 . -23,-16  by|the -2,-4 7,2 11,4 -4,0  by|their -7,-7 7,7 -4,-4 2,7  by|those . 11,2 . -2,0  by|what . 2,16 . -7,-7
by|years . 0,2 . 2,4  called|- . 4,11 . .  called|N -4,-2 2,7 -7,-4 4,4  called|Q 2,2 7,23 4,4 .  called|Q, . 7,11 . .
called|Q. . -4,-11 . -7,-16  called|U . -7,-16 . .  called|a . 4,7 . 2,4  called|for . -7,-16 -7,-4 4,11
called|him -4,-2 0,4 -4,-2 -11,-11  called|his . -7,-16 . .  called|it . -2,-4 . .  called|on . -4,-7 . -4,-4
called|the -4,-4 4,11 -2,-2 2,7  called|their . -11,-16 . .  campaign|- -4,0 . -4,-2 -4,-4  campaign|-al 11,4 . 4,2 .
campaign|-ed -16,-11 . 23,7 .  campaign|-er 4,0 4,2 -2,-4 -2,-2  campaign|-ers . -2,0 . -2,-2  campaign|-ing -11,-7 -7,-11 -11,-11 -7,-16
campaign|-ions -7,-4 7,7 -7,-4 2,4  campaign|-ly . -4,-7 -4,-4 -7,-11  campaign|-s 2,4 0,7 0,4 -2,4  campaign|=3 7,2 . -4,0 16,16
campaign|=5 . . . 11,11  campaign|=6 . -2,-4 . 0,7  campaign|N 7,-2 . -7,11 .  campaign|Q. . -2,-2 . -4,-4  campaign|U -16,-7 . -2,-2 .
campaign|Ued -11,-7 . 23,11 .  campaign|Uing . 0,-2 -16,-11 -2,-2  campaign|Us . . 11,16 .  campaign|V -7,2 . -11,0 .
campaign|Ved -11,-7 -4,4 4,0 0,-11  campaign|Vs . . 16,7 .  campaign|against . 0,-2 . -2,-2  campaign|also -7,-4 . 23,11 .
campaign|and 4,2 4,4 -2,-2 4,11  campaign|as . -4,-4 . 11,16  campaign|but . . . 4,11  campaign|by . . -7,-4 .
campaign|could . 2,4 . 11,23  campaign|did . -4,-11 -4,-2 -7,-11  campaign|for 2,2 -2,-4 . -4,-7  campaign|had -11,-4 -2,-2 7,4 -4,-4
campaign|has 2,2 4,11 4,4 -4,11  campaign|in . . -7,-4 11,4  campaign|is . 7,7 -2,-11 11,4  campaign|of 4,2 -7,2 4,2 -7,2
campaign|on -16,-7 0,2 7,2 -2,0  campaign|said . . . -11,-7  campaign|that -4,-2 . . .  campaign|to . 4,11 -11,-11 -4,-2
campaign|was . 2,4 11,0 2,2  campaign|who 7,2 . 7,4 .  campaign|with . -4,-11 . 2,7  candidates|- -16,-16 . 7,-7 .
candidates|-ed 4,2 . 11,4 .  candidates|-ing . 0,2 . 0,2  candidates|-ly -7,-2 2,4 . 0,2  candidates|=10 4,0 . -2,-4 .
candidates|=3 2,2 11,11 -7,-4 4,7  candidates|=5 . . . 7,16  candidates|=6 . -2,-4 7,2 -7,-11  candidates|N -4,-4 . -7,4 .
candidates|U -16,-7 . 4,7 .  candidates|Ued -16,-16 . 7,16 .  candidates|Uly -7,-4 . 11,2 .  candidates|Ved . . 11,4 .
candidates|Ving . . 23,11 .  candidates|and 7,4 -2,-2 7,4 -4,-7  candidates|are . 7,11 -4,4 .  candidates|as . 2,16 . 7,0
candidates|do . 2,7 . .  candidates|for . 4,11 . 4,11  candidates|have -7,-2 . -4,-4 .  candidates|in 11,7 -2,-2 7,4 -4,-4
candidates|is . . -2,0 .  candidates|like 16,4 . 11,4 .  candidates|on -7,0 4,11 0,2 .  candidates|other . 7,11 . 7,16
candidates|said . . 2,-4 .  candidates|to -11,-7 4,7 16,7 4,7  candidates|who -11,-7 -7,-11 2,0 .  candidates|with . -2,-4 . -4,-7
candidates|would -11,-7 -4,-7 4,2 -4,-11  candidate|- -16,-7 0,2 4,0 7,11  candidate|-ing -7,-4 . -7,-4 .  candidate|-s . 4,7 . .
candidate|=3 7,0 . 0,2 2,4  candidate|=5 . . . 4,7  candidate|=6 2,-7 . 0,-4 4,7  candidate|N 0,-4 -4,-4 -7,-7 -4,-4
candidate|U -11,-7 4,7 11,0 2,4  candidate|Ued . . 16,7 .  candidate|Us . . 7,2 -2,-4  candidate|Ved . -4,-7 2,7 -7,-11
candidate|also . . 7,0 .  candidate|and . 2,7 . 2,4  candidate|at . -4,-7 . -4,-7  candidate|but . 0,-4 . .
candidate|by . -7,-11 . -11,-16  candidate|can -2,-4 . -4,-4 .  candidate|could . 4,11 . 4,11  candidate|for 7,7 0,-2 4,7 -2,-4
candidate|has -11,-4 . 4,-2 .  candidate|in 11,0 4,11 7,2 0,2  candidate|is -11,-7 . 7,2 .  candidate|on -11,-7 . -11,-7 .
candidate|she . 4,2 . .  candidate|than . -4,-7 . -4,-11  candidate|to -11,-4 -2,-4 4,2 -2,-4  candidate|told . . 11,7 .
candidate|was 2,0 . -4,-4 .  candidate|who 7,23 2,-2 -16,-11 2,0  candidate|with . 4,7 . 2,4  candidate|would . -2,-4 . .
can|- 0,2 2,4 . 2,4  can|-ive . -2,-2 . .  can|-ly -11,-7 . -11,-11 .  can|Q . -2,-4 . -2,-2  can|U . -2,-4 -11,-7 -4,-7
can|Uly . 0,7 . -2,7  can|be 0,-7 . 0,-7 -2,-2  can|do . -2,-2 . -2,-4  can|still -2,-4 . -7,-7 .  can|win . 2,-4 . 2,-4
convention|- -2,2 0,2 -2,2 -2,-2  convention|-ed -4,-2 . -4,-4 .  convention|-s -2,4 . 0,4 .  convention|=3 -4,-11 -4,-11 7,7 7,23
convention|=5 . 2,4 . 11,16  convention|=6 . -7,-16 . 2,7  convention|U . -7,-11 . -7,-11  convention|and -7,-4 -7,-11 -4,-2 4,7
convention|could . -4,-11 . 4,11  convention|delegates . 4,11 . 4,7  convention|in -2,-2 4,7 -2,-4 .  convention|on 7,4 . 7,4 .
convention|or . -2,0 . .  convention|this . -2,-4 . -4,-7  could|- 0,7 . 0,7 -2,-2  could|-ive . -2,2 . -4,2  could|-ly -4,-2 . -4,-2 0,2
could|=5 . . . 2,7  could|U 0,-2 2,2 -7,-7 0,2  could|Uer . 2,7 . 2,7  could|also -4,-7 . -11,-16 .  could|be . -2,-4 -11,-16 -4,-4
could|have . -2,-2 -7,-4 -4,-4  could|make . . . -2,-2  could|not 4,0 . 2,-2 -2,0  could|still . -2,-4 . -2,-4  country|-ly . 2,4 . .
country|-s . 4,7 . 4,7  country|=3 0,-7 -4,-7 . 2,2  country|=5 . . . 4,7  country|U . 2,7 . .  country|and -7,-4 . -7,-7 4,7
country|in . 0,2 . -2,-4  country|is . 4,16 . 2,11  country|that -4,7 7,16 0,11 -4,-11  country|when . 4,7 . .  debate|- . . . -4,-7
debate|-ed -4,-2 . -4,-4 .  debate|-s . 7,4 . 7,4  debate|=3 -2,-2 . -7,-7 2,11  debate|=5 . . . 11,11  debate|U -4,-4 4,11 0,-2 .
debate|about . -4,-7 . -2,-4  debate|and . . . 7,11  debate|before -4,-2 . -7,-4 -4,-7  debate|in . -7,-11 . -2,2
debate|last . -2,-7 . -4,-7  debate|on 11,4 2,7 11,4 0,2  debate|over . 4,11 . -2,-2  debate|saying . . -7,-4 .  debate|that . . . -11,-23
debate|with . 4,7 . 2,7  delegates|- -7,-2 2,4 16,7 .  delegates|-ed 7,4 0,2 . .  delegates|=3 -7,-7 -4,-11 -7,-7 4,11
delegates|=5 . . . 11,7  delegates|U . . 4,2 0,-2  delegates|and . -2,0 . -2,-4  delegates|are . 2,4 . 2,4  delegates|at . 0,2 . .
delegates|in . 2,4 . 0,2  delegates|on . -2,-2 . 2,4  delegates|to . 2,4 . 2,4  did|- -4,-7 4,7 -4,-2 4,7  did|-ive 0,4 . -2,4 .
did|=3 -7,-7 -4,-7 . -7,-11  did|=5 . . . 4,7  did|V . . -11,-7 .  did|he . 0,2 . 0,2  did|in . 4,7 . 2,4  did|not -2,-2 . -7,-4 0,2
did|so . 7,16 . -2,-4  did|the 7,2 . . .  down|=3 -4,-2 . . .  down|N . -2,-2 . .  down|his -7,-7 . -4,-4 .  down|the . 2,4 . 2,4
do|- 16,11 2,4 -11,-7 0,2  do|-er . -2,0 . -4,-2  do|-ing . 2,4 . 2,4  do|=3 . . 2,7 .  do|=5 . . . 11,23  do|U . -4,-7 . -4,-7
do|a . 2,4 . 2,7  do|it -4,-4 . -2,-2 -2,-4  do|not -4,-2 . -7,-4 .  do|so 0,4 . 0,2 -2,-4  do|that . 7,16 . 0,2  do|the . -2,-4 . -2,-4
do|to . -2,-4 . -4,-7  do|well . 4,7 . 2,4  do|what . -4,-11 . -4,-7  do|with . 4,11 . 0,2  during|- -4,-4 2,4 -4,-2 2,4
during|N . -4,-4 . -2,-2  during|a -7,-4 -4,-7 -4,-4 -2,-4  during|an . 2,7 . 2,4  during|any . 0,2 . 2,4  during|her . 0,-2 . 0,-2
during|his 4,2 -4,-7 . -2,-4  during|the 2,2 -4,-2 . -4,-2  during|their 0,2 . 0,2 .  during|this . 0,2 . 2,4  during|which -16,-23 . . .
election|- 0,2 . -2,-4 .  election|-s . -4,-4 . -4,-7  election|=3 -4,-4 . 2,4 2,7  election|=4 . 7,16 . 4,7  election|=5 . 0,2 . 4,11
election|Uer -11,-4 . 2,-2 .  election|and . -7,-11 . -7,-11  election|campaign . 4,7 . 4,7  election|candidate . 0,-2 . -2,-4
election|in . 4,11 . 2,4  election|is . -7,-16 . 2,7  election|to 7,2 . 7,0 .  election|year . 4,7 . 2,7  email|- . 0,2 . .
email|-al . -4,-4 . -2,-2  email|-er . 2,4 . 2,4  email|-s . 7,16 . 7,16  email|=3 -11,-7 . -11,-7 4,11  email|Us 7,2 . 11,4 .
email|to . -4,-7 . -2,-4  even|- 4,2 . -4,0 -2,-2  even|-ed 0,4 . . .  even|-er . 2,4 . 2,4  even|-ers . . 7,4 .
even|-s 16,2 4,7 -16,-16 4,7  even|N 16,11 . -16,-7 .  even|U -4,-2 -2,-4 -7,-4 -2,-2  even|Ued . . -11,-7 .  even|Uing . -4,-7 . -4,-7
even|V . . -11,-7 .  even|Ved . -2,-4 -16,-7 -4,-7  even|Ving . . 2,7 .  even|a 7,0 2,4 -2,-2 2,7  even|after . 0,2 . -2,-2
even|as -4,-4 -4,-7 . -7,-16  even|before . . . -4,-7  even|if . 2,4 . 2,4  even|in 16,4 7,16 -4,-4 7,11  even|more . -2,-4 . -2,-2
even|some 11,16 -4,-7 7,2 -2,-4  even|the 7,11 -4,-11 -16,-16 -4,-7  even|those . 0,-2 . 0,-2  even|to . -2,-2 . 0,-2
even|with . -2,-4 . -2,-4  far|- . . . -2,-2  far|-s -11,-7 -7,-11 -11,-7 -4,-7  far|=3 . 4,7 -4,-7 .  far|=5 . . . 2,11
far|been -4,-7 . -7,-11 .  far|from 4,7 . 4,7 0,-2  far|his . 4,11 . 4,11  far|is . . . -4,-7  far|more . 4,7 . 4,11  far|to . 4,11 . 4,11
first|- 2,0 7,7 4,2 4,2  first|-er -11,-7 . -11,-7 .  first|-ion -4,-4 . -4,-4 .  first|-s 11,4 -2,11 11,4 -2,11  first|=5 . . . 4,7
first|N -11,-7 -7,-11 -2,-4 -4,-11  first|U . 4,11 . 2,7  first|Ued . 4,7 -16,-11 4,7  first|Ved 11,2 . -11,-7 .
first|and . -4,-4 . -4,-7  first|debate . 4,11 . 4,11  first|presidential . -4,-7 . -4,-4  first|time -4,2 -4,-7 0,4 -4,-7
first|to . -7,-16 . -2,-4  first|two -4,-7 . -4,-7 -2,-2  former|- 2,4 -2,-2 0,2 .  former|-'s . -7,-7 . -4,-7
former|-al -4,-4 7,0 -4,-7 7,0  former|-er . 4,11 4,2 4,11  former|-s 7,0 2,0 7,2 2,0  former|N -7,-4 -2,2 0,-2 2,2
former|first 4,2 0,4 2,0 2,4  former|new 0,4 -2,-4 2,4 -2,-4  former|president 7,2 -2,-2 4,0 -2,-2  former|state 4,2 . 4,0 .
for|- -2,4 0,4 -7,-2 -2,0  for|-al . -4,-7 . 0,2  for|-ed . . . -2,-2  for|-er . 0,2 -7,-4 2,2  for|-ers -2,4 11,7 0,2 0,-4
for|-ing . 4,11 -4,-4 -4,0  for|-ion -2,-2 7,11 -2,0 -4,-7  for|-ions . 0,4 . 0,4  for|-ity . 11,16 . 2,-2  for|-ive -4,-4 . 0,-2 .
for|-ly . -2,-2 . 2,7  for|-s 11,4 -2,-2 -7,-2 -2,-4  for|0 4,-7 7,7 7,-4 0,-4  for|=3 . 2,2 . .  for|=5 . . . 16,32  for|N 7,7 4,7 . 0,-4
for|Q . 2,4 . -4,-7  for|Q, 7,7 -7,-11 7,7 -11,-23  for|Q. . . . -11,-16  for|U 0,-4 7,11 -4,-4 -2,-4  for|Ued . 11,23 . -2,-4
for|Uing . 4,11 . -2,-4  for|Uly . . . 0,2  for|Ument . -2,-2 . -7,-11  for|Ved . 4,11 . 7,11  for|Ving . 4,11 . -2,0
for|a 4,0 2,4 -2,-2 -2,-4  for|all -7,-16 4,11 -7,-11 2,4  for|an . 7,11 . .  for|being . 2,7 . 4,11  for|both 16,7 2,7 . .
for|candidates . -2,-2 . -7,-11  for|first . 4,7 . 7,11  for|her -7,-4 4,7 . -2,-4  for|him 16,7 -2,-2 . -2,-2  for|his . . . 2,7
for|how . 4,11 . .  for|it . 4,11 . 2,7  for|its -2,0 0,2 . -7,-7  for|many -11,-4 -2,-4 . 2,-2  for|more . . . 0,-2  for|much 0,4 . 2,7 .
for|new . 2,4 . -2,-4  for|next . -4,-2 . -2,0  for|not . 4,7 . -2,2  for|now -7,-7 -2,-4 -7,-11 -2,-7  for|one -4,-4 0,-7 -4,-4 4,2
for|other . 7,16 . -7,-11  for|people . 0,2 . 2,4  for|president . 4,11 0,-2 4,7  for|public . -7,-16 . -7,-11  for|saying . 4,7 . 4,7
for|some 2,-2 -4,-7 11,2 .  for|that -7,-11 -2,-2 -4,-7 11,23  for|the -7,-4 . 4,2 4,0  for|their . -2,-4 . 0,2  for|them . 0,-2 . .
for|this 2,2 -2,-4 4,4 .  for|those 16,4 -2,-2 -11,-11 0,2  for|three 4,4 . 4,4 .  for|two . -2,-7 . -4,-16  for|voters . . . 7,16
for|what -2,2 -2,-4 -4,-4 0,2  for|which . 4,7 . 4,11  for|years . -11,-16 . -11,-7  from|- -7,-2 4,7 -4,-2 -4,0  from|-al . 11,2 . -7,-4
from|-er . -2,-7 . -7,-7  from|-ers -4,-4 -2,-4 -4,-4 -4,-4  from|-ing -2,-2 2,2 -7,-4 2,4  from|-ly . 16,11 . -11,-4
from|-s 7,4 16,4 -11,-4 -4,-7  from|0 7,2 7,7 7,4 4,7  from|N -2,2 . -2,0 -4,-2  from|U . 0,-2 . .  from|Uing . 7,4 -7,-4 0,4
from|Ved . . 11,4 .  from|Ving . 2,7 -7,-4 2,4  from|a -11,-7 2,-2 -11,-4 -4,-7  from|all -4,-2 . -4,-2 .  from|an . 4,11 . 4,7
from|any 16,7 7,7 -11,-4 2,7  from|being . -4,-7 . -4,-7  from|both . 7,4 . -4,0  from|her 2,2 -4,-4 4,4 -2,0  from|him . -2,-2 . .
from|his 11,4 4,2 2,0 -4,-7  from|it . -2,-4 . -2,-2  from|its 11,7 -2,0 . .  from|many . 7,0 . 4,-4  from|new . -11,-7 . -2,-4
from|one . 4,2 . -11,-7  from|other . -7,-16 . -7,-11  from|people -7,-2 7,4 . 16,7  from|some . 7,4 . -4,0  from|states . 2,4 . 4,7
from|such . -4,-11 . -4,-7  from|supporters . -7,-11 . -4,-11  from|that . -4,-7 . -4,-7  from|the -4,-2 -2,-2 7,2 .
from|them . -4,-2 . -2,-4  from|those . 4,-2 . -7,-7  from|voters . 2,7 . 4,7  get|- . -4,4 . -7,-7  get|-s . 0,2 . 0,2
get|a 0,7 -2,-4 -7,-11 -2,-4  get|her . -4,-11 . -4,-11  get|out . 2,4 . 2,4  get|them . -2,-7 . -2,-4  government|- -4,-2 -2,-7 -4,-4 4,7
government|-s . 2,4 . 0,2  government|=3 -16,-16 -4,-7 7,11 -2,-2  government|=5 . . . 0,11  government|=6 16,7 -2,-4 7,0 .
government|U 4,7 -4,-11 4,7 -7,-11  government|in . 4,11 . 4,7  government|should . 4,11 . 4,11  government|to . . . -11,-16
group|-ed 7,0 . . .  group|-s . 2,7 . 4,7  group|=3 -4,-7 2,4 7,11 -2,2  group|=5 . . . 11,11  group|in . -7,-4 . -4,-4
group|is -4,-7 -2,-2 7,7 -4,-7  group|of -7,-7 . -11,-7 .  had|- -11,-11 2,2 -7,-7 .  had|-ed -7,-4 -2,2 -7,-4 -2,0  had|-ing . . . 0,2
had|-ly -2,2 4,7 -2,2 4,7  had|-s 11,4 . . .  had|0 0,4 . 2,4 .  had|=5 . . . 4,11  had|N 16,11 . -11,-7 .  had|Q, 0,2 . 2,4 .
had|Q. . -4,-7 . -4,-7  had|Ued . . -7,-4 0,-2  had|Uer . -2,4 . -4,4  had|Uly 4,11 . 0,7 .  had|V . 0,-2 -7,-4 0,2  had|Ved . 4,7 -7,-4 .
had|Vly . . -4,-2 .  had|a . 0,-2 4,2 0,-2  had|an -7,-4 -4,-7 -2,-2 .  had|been 0,2 . . .  had|for . -2,-4 . -2,-4  had|her . 0,2 . 2,2
had|his . -2,-7 . -2,-4  had|in . 0,2 . 0,2  had|just 7,4 4,7 7,4 2,7  had|last -4,-4 . -4,-7 .  had|no -2,2 . -2,4 .  had|not . 0,2 . .
had|on . 4,7 . .  had|said . 4,7 -11,-7 4,7  had|the -11,-11 . -7,-7 4,7  had|to 4,7 2,4 4,11 2,4  had|with . 0,-2 . 0,-2
had|won . -2,-4 . -2,-4  has|- 2,2 2,4 2,4 2,4  has|-al . -4,-7 . -7,-7  has|-ed -2,0 0,2 -4,0 0,2  has|-er . 4,7 . 2,4
has|-ly . . -4,-2 .  has|0 . 4,7 4,4 4,7  has|=3 . -2,-7 . -4,-7  has|Q, . 4,11 . .  has|U -2,-4 . . .  has|Ued . -2,0 . -4,0
has|Uly -2,-4 2,4 -4,-4 -2,0  has|V -4,-4 . -2,-2 .  has|Ved . 0,2 -4,-4 .  has|Vly . 2,4 -2,7 2,4  has|a 2,7 . 11,4 0,2
has|also . 2,-4 . 2,-4  has|an . 0,2 . 2,2  has|been 2,0 -4,-7 0,-2 -2,-2  has|both -7,-4 . -7,-4 .  has|called . 4,7 . 4,7
has|in -7,-4 -4,-7 -7,-4 -4,-11  has|made -2,-4 -4,-2 . -7,-4  has|more . -7,-11 . -11,-11  has|no -7,-7 4,7 -2,-4 4,11
has|not . . -7,-2 4,4  has|now . 2,4 . .  has|said . . . -2,-4  has|since . -7,-7 . -11,-11  has|so -4,-7 . -4,-11 .
has|told . . -11,-7 .  have|- 7,4 -2,0 . -2,-4  have|-ed 2,2 -2,0 . -2,-2  have|-ions . -2,-4 . -2,-4  have|-ly . -2,0 . 0,2
have|-s . 4,7 . 4,7  have|=5 . . . 7,16  have|N . -2,-16 . -2,-16  have|Q. . -2,-2 . -2,-2  have|U 0,-2 0,2 -4,-7 .
have|Ued 4,2 0,2 -4,-2 0,2  have|Uer . . -4,2 .  have|Uly . 4,7 . 4,11  have|V . 4,2 . 2,0  have|Ved 2,4 . -7,-4 .  have|Vly . . -4,7 .
have|a . 4,7 . 4,11  have|all -11,-4 . -11,-4 .  have|also . 4,7 -7,-4 .  have|an 7,16 0,2 7,16 .  have|any . 0,-2 . -2,-2
have|been -2,-2 0,2 -2,-2 .  have|both -7,-4 . -11,-4 .  have|called . -2,-4 . -2,-4  have|in -11,-4 . -11,-7 .  have|more -4,-2 . -4,0 .
have|now -4,-7 . -7,-11 .  have|on . 4,7 . .  have|said . 0,-2 -11,-4 -2,-2  have|since . 2,4 . 2,4  have|the . 2,4 0,2 2,4
have|to . 0,2 . 2,4  her|- 0,2 -2,-2 -4,0 -2,-4  her|-'s 2,0 . 2,2 0,-2  her|-al 0,2 7,11 7,4 7,11  her|-ed -11,-7 4,7 2,-2 2,4
her|-er -4,0 -2,2 -4,0 -2,0  her|-ers 4,-2 4,7 2,-7 4,7  her|-ing 2,0 . . 0,2  her|-ion -7,2 -2,-4 -7,2 -2,-4  her|-ions 7,4 . 4,2 .
her|-ity . 2,4 . 2,4  her|-ive -16,-11 . 0,-7 .  her|-ly . 2,4 . 4,11  her|-ment . -2,-4 . -2,-4  her|-s 4,-2 4,4 0,-4 4,2
her|0 . 2,7 . 2,4  her|=3 0,4 -2,-2 . 2,7  her|=5 . . . 2,7  her|=6 . 2,4 . 4,7  her|N -4,-4 -4,-7 -2,-4 -4,-7  her|Q . 7,2 . 7,7
her|Q, . -2,-2 . -2,-2  her|Q. . -7,-16 . -4,-7  her|U 0,-7 2,7 11,11 0,4  her|Ued . 7,16 . 7,16  her|Uing . 2,4 . 2,4
her|Uion . -4,-7 2,0 -2,-4  her|Uions . 4,7 . 2,4  her|Uity 2,4 . -7,0 .  her|Uly . . -7,0 .  her|Ument -11,-7 -2,-2 7,4 .
her|Us 0,4 2,0 0,4 0,-2  her|Ved . 2,4 . 2,7  her|a . -4,-7 . -2,-4  her|about . -4,-7 . -2,-4  her|an . -4,-7 . -4,-7
her|and . -4,-11 . .  her|as . 7,2 . 4,2  her|attacks . . 4,0 .  her|by . -4,-7 . 11,23  her|campaign . 2,2 4,2 2,0
her|email -4,-2 7,11 -2,-2 7,11  her|for . . . -2,-4  her|in -2,-2 4,7 -2,-2 4,7  her|last . -2,-2 . -4,-7
her|new -7,-4 -4,-7 -7,-4 -4,-7  her|of . 2,4 . -7,-16  her|on 16,7 -4,-7 11,4 -4,-11  her|over . 7,11 . 4,11
her|own -7,-7 4,11 4,-4 4,11  her|party . 4,2 . 4,0  her|policy . -2,-4 . -2,-4  her|political . 4,7 . 4,7
her|presidential . -7,-11 . -7,-11  her|primary . 4,0 . 4,0  her|support -7,-4 2,4 -4,11 0,2  her|supporters . 0,-11 . 4,-7
her|that . . . -11,-16  her|the . 2,4 . 2,7  her|time -4,0 . -11,-4 .  her|to -7,-2 2,4 16,7 4,7  her|vote . 0,2 . .
her|with . -7,-16 . 7,16  he|- -11,-4 . 7,4 .  he|-ed -7,-7 -2,-2 7,16 .  he|-ly -7,-2 -4,-7 11,4 -4,-4  he|-s -16,-4 . 7,2 .
he|=3 . -4,-11 . .  he|Q . . . 0,2  he|Q, . 4,7 . 4,7  he|Q. . -7,-16 . -7,-16  he|U -7,-4 2,0 11,-2 2,2  he|Ued . 0,-4 7,0 -2,-4
he|Uer . . 11,2 .  he|Uly -4,-2 0,-2 4,11 0,-2  he|Us . -2,-2 7,4 .  he|V . 0,2 . 0,2  he|Ved -4,2 -2,-2 11,4 7,-2
he|Vers . 7,11 16,2 4,11  he|Vions . -2,-4 . -4,-7  he|Vly . . 7,0 .  he|Vs 0,-2 0,2 0,2 .  he|added . . 11,2 .  he|also . 2,4 . .
he|and 16,7 -2,-2 0,-2 -4,-7  he|asked . . 4,-2 .  he|called . -4,-7 7,2 -2,-4  he|can -4,-4 4,7 0,-2 4,11  he|could 4,11 2,7 -7,2 2,7
he|did . 0,2 2,0 -2,0  he|even -7,-4 . 16,2 .  he|first -4,-7 . 16,4 .  he|had 2,4 . -7,-2 2,4  he|has 4,0 -2,-2 -2,2 4,0
he|is -2,-2 4,7 -2,4 2,4  he|made -2,-2 -7,-7 2,-2 16,7  he|may . 2,7 -2,2 2,4  he|only -7,-4 . 16,7 .  he|said . -2,-4 11,-2 0,-7
he|says . . 4,0 -2,-2  he|should . 2,2 . 0,4  he|still 2,7 . 11,7 .  he|told . . 0,-2 -2,-2  he|was -4,-7 0,2 -7,4 0,2
he|will . 2,4 -4,4 2,7  he|won -7,-11 . -7,-11 .  he|would . 0,2 -4,0 0,4  him|- -7,-4 -4,-7 -7,-4 7,16  him|-ing -11,-7 -4,-7 11,2 -4,-11
him|=3 4,7 0,2 -4,-2 4,7  him|=5 . . . 7,11  him|=6 -11,-7 -2,-4 -11,-7 -2,-4  him|=7 . -4,-7 . 4,11  him|Q . 4,7 . 4,7
him|Q. . -7,-11 . -7,-16  him|U -7,-11 0,2 2,16 .  him|Uing . -7,-16 . 7,16  him|Uly . -2,-4 . 4,11  him|a . -2,-2 . 2,7
him|about . 7,16 . -7,-11  him|an . 4,7 . 4,7  him|and 7,-4 2,7 2,-7 0,2  him|as . 2,-7 . 2,0  him|at -7,-7 4,11 -11,-7 4,11
him|because -7,-7 2,4 -7,-7 4,7  him|by . -7,-7 . 0,4  him|for -7,-7 -4,-7 11,2 -2,-2  him|from . 2,7 . .  him|if . 2,4 . 2,4
him|in . -2,-4 . -2,-2  him|into . -2,-4 . -4,-7  him|on 4,4 -2,-4 16,7 .  him|only . -4,-7 . -4,-7  him|out . -4,-7 . -4,-7
him|over . -7,-11 . -11,-16  him|that . . . 4,11  him|the . 2,4 . .  him|to . 2,4 11,7 .  him|was . -11,-16 . .  him|with . 0,4 . -11,-16
his|- -2,0 . -2,0 0,2  his|-'s -4,-4 0,2 -7,-4 2,7  his|-al -7,-7 -2,-4 7,0 .  his|-ed . -2,0 . .  his|-er 0,2 -4,-2 -2,0 -2,-2
his|-ers 4,7 -2,-2 2,4 -2,-2  his|-ing . 2,4 -11,-7 2,7  his|-ion . -2,0 -2,0 -2,-2  his|-ions . -2,-4 . -2,-4
his|-ity -2,-2 4,4 -4,-2 7,7  his|-ive -11,-7 -7,-11 -11,-7 -2,-2  his|-ly 4,0 4,7 11,2 2,4  his|-ment -2,4 2,4 -2,2 2,7
his|-s 0,2 0,2 . 2,4  his|0 -7,4 . -4,11 .  his|N -7,-2 . -11,2 2,2  his|Q . -4,-11 -11,-7 -4,-7  his|Q, -4,4 . 16,11 .
his|Q. . -7,-11 . -7,-11  his|U . 2,2 7,4 0,2  his|Ual . 0,2 7,2 0,2  his|Ued . 0,-2 11,7 0,-2  his|Uer -7,-11 0,2 11,0 2,4
his|Uing -4,2 4,7 7,7 4,7  his|Uion . 2,4 11,4 2,4  his|Uions . 4,11 . 4,11  his|Uive -4,-4 2,7 . 2,7  his|Uly . 2,4 -7,-4 0,2
his|Ument -7,-7 2,7 11,2 4,7  his|Us 4,-7 . 0,-7 -2,-2  his|V -16,-7 -4,-7 7,2 .  his|Ved . -4,-4 11,4 -7,-7  his|Ving . . 11,4 .
his|attacks . . 4,0 .  his|campaign 2,0 2,0 -2,-4 2,-2  his|debate . -4,-7 . -2,-2  his|first 11,7 -2,-7 -11,-4 -2,-4
his|former . 0,4 . 2,4  his|more -16,-7 4,11 11,4 4,11  his|most . -2,-2 . .  his|new -7,-7 . -7,-7 0,2  his|next . 4,7 . 7,11
his|or . 2,4 . 2,7  his|other . -4,-7 . -4,-7  his|own -11,-7 . 0,-4 .  his|party . 4,2 . 4,2  his|policy . -4,-7 . -4,-4
his|political . 4,-4 . 4,-2  his|presidential 0,7 -7,-4 0,11 -4,-2  his|recent -16,-11 0,2 7,-2 -2,-2  his|state 11,11 4,7 7,11 4,7
his|support 0,4 2,7 -2,0 2,7  his|supporters 4,0 -4,-7 2,-2 -2,-4  his|three . 0,2 . -2,0  his|time . -2,-4 . -2,-7  his|two 7,4 0,2 7,4 .
his|vote . . . 2,4  how|- . 4,7 . .  how|-ed . 4,11 . 4,11  how|-ive . 4,11 . 4,11  how|-ly -4,-11 4,11 -4,-7 4,11
how|-s -16,-16 . -16,-11 2,7  how|N 7,4 . -4,2 .  how|U . . . 0,2  how|Us . -2,-4 . .  how|a . . . 2,7  how|far . 4,16 . 4,16
how|he -7,0 -4,-7 . .  how|it . 4,7 . 4,7  how|many 7,4 4,7 11,2 4,7  how|she . 2,4 . 2,4  how|such . -2,-4 . -2,-4
how|the 7,7 -2,-2 -2,7 .  how|they . 0,2 . -7,-11  how|to 2,4 . 0,4 .  if|- 7,0 2,4 -7,-4 2,4  if|-ed -7,-7 -2,-2 -7,-7 -2,-2
if|-ing . -2,-4 . -2,-2  if|-s 4,2 -2,-2 . 0,2  if|N 4,7 0,2 -4,2 -2,0  if|U's -7,-4 . . .  if|a 7,7 . . 4,11  if|he 2,4 0,2 0,4 2,7
if|her -4,-7 -4,-11 -2,-4 -2,-4  if|his 2,-7 . -7,-7 -7,-16  if|it 0,2 4,7 2,4 4,7  if|not . -2,-2 . -2,-2  if|she 0,7 . . 2,7
if|such 0,7 . -7,-11 .  if|that . 0,4 . 2,16  if|the 7,11 -2,-7 -4,-4 2,0  if|there -7,-11 . -7,-11 .  if|they -2,-7 4,7 . 4,11
if|you 7,2 . -7,-4 .  including|- 11,2 -2,-4 -11,-4 -2,-4  including|-al . 4,7 . 4,7  including|-ing . . . -2,-7
including|-ion . 2,7 . 2,7  including|-s . 4,7 . 2,4  including|0 . -4,-4 . .  including|N 4,4 -2,-7 4,4 0,-7
including|Q . -7,-16 . -7,-11  including|a -2,-4 -2,-2 -7,-7 0,-2  including|his 23,11 2,4 4,2 2,4  including|one . 7,4 . 7,4
including|the -7,-4 -4,-2 -4,-2 -4,-2  including|those 16,7 -4,-2 -4,-2 -2,0  interview|=3 -7,-4 -4,-7 -7,-4 .  interview|=5 . . . 7,7
interview|N . 2,4 . 4,7  interview|Ued . -7,-11 0,11 -7,-11  interview|in -2,-4 -2,-4 -2,-4 -4,-7  interview|on . 2,2 -4,-2 2,4
interview|that . 4,7 . .  interview|with . 0,-4 . 0,-4  into|- 7,2 2,2 -7,-4 .  into|-ing . 2,7 . 0,-2  into|-s 11,7 . -11,-7 .
into|N -7,-4 2,-2 . 0,-4  into|Uion . -7,-11 . -4,-7  into|V . 0,2 . 4,7  into|a . 0,4 . -2,-4  into|an . -4,-7 . -4,-7
into|her . -4,-11 . -2,-4  into|the . 2,2 . 4,7  into|their . . . 2,4  in|- 2,0 0,2 -4,-4 .  in|-al 7,4 0,2 0,2 .  in|-ed . 0,2 . 0,2
in|-er -2,-4 2,0 -2,-2 2,-2  in|-ers . -2,-2 . -2,-2  in|-ing -2,0 4,11 0,2 -4,-7  in|-ion -4,-7 2,4 -4,-7 .  in|-ions . 2,7 . 2,7
in|-ity . -2,0 . 0,2  in|-ive 0,-2 . . .  in|-ly 4,4 2,2 2,2 .  in|-ment . 2,7 . .  in|-s 7,16 2,4 -7,-4 -4,-4  in|0 -2,-4 4,2 0,-2 0,-2
in|=10 . -2,-11 . 2,-4  in|=3 -4,-2 -4,-7 . 4,11  in|=5 . -4,-7 . 2,4  in|N -11,-2 -4,-4 -2,2 2,-2  in|Q . 4,11 . -4,-7
in|Q, 0,-7 . 0,-7 .  in|Q. . . . 2,4  in|U 2,0 0,2 -2,-2 2,4  in|Ued -4,-11 7,11 -4,-11 4,11  in|Uer . 4,11 . 4,7
in|Uing -4,-7 2,4 -7,-7 -4,-4  in|Uion . -2,-4 . .  in|Uions . . 0,2 .  in|Uly . -2,-4 . -2,-4  in|Us . 2,4 . .  in|Ving 7,2 4,7 -4,-4 4,7
in|Vs . 7,0 -11,-7 -7,-4  in|a -2,4 -2,0 -4,-4 -7,-2  in|all 0,-2 -4,-4 2,2 -4,-4  in|an 7,2 -4,-7 -4,-2 -2,-2  in|and . 4,11 . 7,16
in|any 4,7 . 4,7 0,-2  in|as . . . -2,-4  in|both . . 4,-4 .  in|campaign . 2,7 . 2,7  in|delegates 11,4 11,11 -11,-7 11,7
in|government . 4,7 . 4,7  in|her 2,0 -2,-4 -7,-2 .  in|his 7,0 -2,-4 . .  in|it . 7,16 . -7,-16  in|its -4,0 0,2 -4,0 .
in|just -11,-16 . 2,7 .  in|last . -2,-4 . -4,-7  in|many . 4,7 . 4,7  in|may 2,0 -4,-7 0,-2 .  in|more . -4,-7 . -2,-7
in|most -2,-4 . -2,-4 .  in|new -4,0 0,2 . .  in|on . 2,7 . 0,2  in|one . -7,-16 . -4,-7  in|other 0,7 -4,-4 0,7 -4,-7
in|political . 4,11 . 4,7  in|presidential . -4,-7 . -4,-7  in|recent -2,-7 . -2,-7 -2,-4  in|some 2,11 0,-7 4,11 -7,-11
in|states -2,2 -2,0 . -2,-2  in|support . 2,2 . 2,4  in|that 11,2 -2,-2 11,2 4,7  in|the -2,-2 4,-2 7,2 4,4
in|their 11,7 -2,-4 -11,-2 -4,-7  in|them . -4,-4 . .  in|this -4,-7 0,2 0,2 .  in|those 7,7 -2,0 16,11 -2,-2
in|three -11,-4 -2,-2 -7,-4 -2,-4  in|time . 7,16 . 7,11  in|two -4,-2 2,7 . 2,4  in|what 2,16 -2,-2 -7,-11 .
in|which -16,-23 2,4 -4,4 0,4  in|with . 2,7 . -7,-16  in|years -2,-2 . -2,-4 .  is|- -4,-4 -4,0 -2,-4 -4,0  is|-al 11,4 -2,-2 . -2,-4
is|-ed . . . 0,2  is|-er 0,2 0,2 -2,0 .  is|-ing -2,0 -2,-4 -2,0 -2,-2  is|-ive . 2,4 . 4,4  is|-ly . . . -4,-7
is|-s -7,-4 -4,2 -7,-4 -11,-11  is|0 -11,-4 -4,-7 -11,-4 -4,-7  is|=3 -4,-4 -7,-16 -4,-7 4,7  is|=4 . 0,4 . -7,2  is|=5 . . . -2,0
is|N 2,4 2,7 . .  is|Q, -2,-2 . . .  is|Q. . -4,-7 . -7,-11  is|U 11,2 2,11 7,-2 0,7  is|Ued . 2,4 . 4,4  is|Uing 0,-4 4,-2 -4,-4 4,-2
is|Uly . . -4,-7 -2,0  is|V -7,-4 . -4,-7 .  is|Ved . . -4,-4 0,-2  is|Vly . . 7,16 .  is|a -2,2 . 2,2 -2,-2  is|also 4,7 -4,-4 -2,2 -4,-4
is|among -2,-4 . -2,-4 .  is|an -4,2 2,2 -4,-7 2,4  is|as . -4,-7 . -4,-11  is|at . 4,11 . .  is|because . 2,4 . .
is|being -2,-4 2,4 -2,-4 2,7  is|by -11,-4 . -11,-4 .  is|called . 4,11 . 4,7  is|far . . -2,-2 .  is|his 16,11 . -11,-4 .
is|how -11,-11 . -4,-7 .  is|in . 4,7 . 4,4  is|more . -2,-4 . .  is|most 4,0 . 7,0 .  is|no 7,7 -7,-11 0,4 -7,-11  is|not 0,4 . -2,2 .
is|now 7,7 4,0 2,4 2,0  is|on 16,7 2,7 11,7 2,4  is|one -16,0 4,-11 -11,-7 4,-7  is|only . 2,4 . 2,4  is|over . 7,16 . 7,11
is|said . . -7,-4 .  is|saying . 4,7 . 2,7  is|so . 2,4 . 2,7  is|still -2,-4 7,11 -4,-7 7,11  is|that -11,-11 4,7 . -7,-2
is|the -2,2 . . .  is|their . -7,-16 . -7,-16  is|time . 4,7 . 4,11  is|to . 2,7 . 0,2  is|what -7,-4 2,7 -11,-16 -4,-7
is|whether . 4,11 . -2,-4  its|- -4,2 2,2 4,4 2,4  its|-al . 2,4 . 2,2  its|-ed . -4,-4 . -7,-4  its|-er . -2,-4 . -2,-4
its|-ers 0,2 0,2 0,2 0,2  its|-ing . 0,4 . 0,4  its|-ion -7,-4 4,-2 -7,-2 2,-2  its|-ity . 2,7 . 2,4  its|-ive 0,-4 -4,-7 0,-4 -4,-4
its|-ly . -4,-4 . -2,-2  its|-ment . 2,7 . 2,7  its|-s . 4,7 . 4,7  its|0 . -4,-7 . -4,-7  its|N . -4,-11 . -4,-7  its|Q . 2,4 . -11,-16
its|U . -4,-7 . -4,-7  its|Uing . -7,-11 . -4,-11  its|Uion . -2,-4 . -2,-2  its|Ument . 4,7 . 4,7  its|Us . 2,7 4,0 2,11
its|first . -2,-4 . 2,4  its|own 0,7 0,2 0,7 0,2  it|- -7,-11 0,2 0,4 .  it|-ed -7,-7 0,-4 7,0 -2,-7  it|-er . -2,-2 . .
it|-ly . 2,4 . 2,4  it|-s -11,-7 0,2 4,0 .  it|=3 . -4,-7 0,4 2,7  it|=4 . -4,-11 . -7,-11  it|=5 . . . 7,11  it|=6 . -2,-4 . 0,2
it|Q . -2,-4 . 0,-2  it|Q. . -4,-7 . -7,-16  it|U -11,-7 2,4 2,4 4,7  it|Ued -7,-7 2,4 -4,0 0,2  it|Uing . . -16,-7 .
it|Uly -4,-2 -4,-7 16,2 -7,-11  it|Us -4,0 -2,-4 23,7 -4,-7  it|Ved . 2,7 11,2 .  it|Vs 7,2 2,7 -7,-23 0,2  it|a -2,-2 -2,-4 . .
it|all 7,0 . 4,-2 .  it|also 2,11 . 7,7 .  it|and . -11,-16 . -2,-4  it|as . -11,-16 -4,0 -4,-7  it|be . 2,4 . -2,-2
it|by . -11,-16 . 7,16  it|can . 0,2 . 0,2  it|could -4,-2 4,7 -16,-11 2,7  it|did . 0,-2 16,7 -2,-4  it|from . 4,11 . 4,7
it|had . 2,7 . 2,4  it|has . 2,4 7,7 0,2  it|in -2,-4 -11,-23 -2,-4 -2,0  it|is 0,4 0,2 -7,0 -4,-7  it|may 2,7 4,11 -11,-2 4,7
it|now -7,-7 . 16,0 .  it|of . -4,-4 . -2,-4  it|on . 2,4 . 7,11  it|said . . 7,0 .  it|says . -4,-4 4,-2 -4,-4
it|should . -4,-11 . -4,-11  it|still . -2,-4 . -2,0  it|the . 0,2 . -2,-7  it|through . 2,2 . -2,-4  it|to . -2,-4 . 2,7
it|up . 4,11 . .  it|was -4,-2 2,4 -7,-4 2,2  it|were . 4,11 . .  it|will . 2,7 7,2 2,4  it|with . -4,-7 . -4,-7  it|would . 0,2 . -2,0
i|- -23,-11 0,2 16,7 0,2  i|-ed 0,-2 . -11,-7 .  i|U -16,-11 -4,-11 7,0 -7,-11  i|Ued -2,-4 . 0,-2 .  i|Uly . . -11,-7 .  i|V . . 11,7 .
i|Ved -4,-7 . 11,0 .  i|did . 7,16 . 7,11  i|said . -4,-11 . -7,-11  i|was 11,2 4,11 -2,-4 4,11  i|would -11,-7 . 11,4 .
just|- -2,7 -4,-7 -2,4 -4,-7  just|-ed 4,2 . 4,2 .  just|-ing . -4,-7 . -4,-11  just|0 11,11 . -7,4 .  just|U . . -2,-4 .
just|Ued 7,2 . 7,2 .  just|a 4,4 -4,-11 11,11 -4,-7  just|as . 2,7 . 0,2  just|because . -4,-7 . -4,-7  just|before . -4,-7 . -4,-7
just|for . -2,-4 . .  just|how . 4,7 . 7,16  just|the -4,-4 2,4 . 2,4  just|three -2,0 . -2,-2 .  last|- -4,-4 -4,-7 -7,-7 -4,-4
last|-'s -7,-2 2,4 -2,-2 2,4  last|-er 2,2 -2,0 . .  last|-ing . -4,-7 . -4,-11  last|-ly . -11,-16 . -7,-16  last|-s 0,2 2,11 0,2 4,11
last|N 4,2 2,4 4,2 2,4  last|U 2,4 7,7 -2,0 4,2  last|two . -2,-4 . -2,-4  last|week 2,0 -2,-4 -2,-2 -2,-4  last|year 4,4 . -2,0 0,2
least|one -7,-4 . . .  like|- . -2,0 . -2,-2  like|-al . -4,-7 . -4,-4  like|-ing -4,-4 2,4 -7,-4 -4,-7  like|-ions . 4,7 . -7,-11
like|=3 . . 4,11 2,7  like|=5 . . . 11,23  like|N 2,-2 -4,-7 -4,-4 .  like|a . 4,11 . -7,-11  like|an -7,-7 0,4 -7,-11 4,16
like|her . 7,16 . 7,16  like|many -11,-7 -7,-4 -11,-7 -7,-4  like|that 0,4 . 2,4 .  like|the -7,-7 2,2 . 7,7  like|those . . . 0,4
like|to . 2,4 . 2,4  made|- 11,2 7,4 -4,-4 7,2  made|-al . -7,-16 . .  made|-ing 7,11 -4,-7 . .  made|-ions -4,-4 . -4,-4 .
made|-s -7,-4 -7,-11 -7,-4 .  made|=3 -11,-16 . 0,2 .  made|=6 . 7,11 . 2,7  made|N 2,11 . -4,-2 .  made|U . -2,-2 -4,-2 -2,-4
made|Uer . 2,11 . -2,7  made|a -7,-7 -4,-7 -4,-2 2,4  made|an -7,-2 . -7,0 .  made|by 4,2 . 7,2 0,2  made|during . 7,16 . 7,16
made|her . -4,-11 . -2,-4  made|him . 4,11 . 4,11  made|his 0,11 -7,2 -7,-4 -7,2  made|in . . . -2,-2  made|it -4,7 -4,-7 -7,-4 .
made|no -4,-2 -4,-7 -7,-4 -2,-4  made|the 0,-4 -7,-11 2,-2 .  made|their . 4,11 . .  made|up . -2,-4 7,4 -4,-7
make|- 23,11 -2,-2 -11,-7 -2,0  make|N . -7,-2 . -7,-7  make|a -4,-2 4,7 -2,0 4,7  make|an . -7,-16 . -7,-16  make|her . 4,7 . 4,11
make|him . . . 2,4  make|his . -2,-2 . -2,-4  make|it . -2,-4 . .  make|the -7,-4 -7,-11 . -2,-4  make|their . 4,11 . 4,7
make|up . 2,7 . 0,4  many|- -2,-2 -7,-7 -4,-4 -7,-7  many|-al -2,-2 . -4,-2 .  many|-ed -4,-4 2,7 -7,-7 4,7  many|-ers 4,-2 . 7,-2 .
many|-ive 2,-4 . 2,-4 .  many|-s 11,4 0,-4 0,-2 0,-2  many|=3 . -4,-11 . -7,-11  many|N -2,-2 0,-7 . 4,-2  many|U . . 16,7 .
many|Us . . -11,-11 .  many|V . -7,-2 4,2 -7,-4  many|Ved . . 11,2 .  many|as 7,2 4,7 7,2 2,7  many|in 11,7 4,-4 7,4 2,-11
many|more . -2,0 . -2,2  many|of 0,2 0,4 -2,4 0,4  many|other . 2,0 . 2,0  many|people 4,2 2,7 4,4 2,4  many|states -7,-2 . -7,-2 .
many|voters -7,-2 -7,-2 -4,0 -7,-4  may|- -11,-7 2,4 -11,-7 2,4  may|0 4,-4 -2,-2 4,-2 .  may|=3 -4,-4 . -4,-4 .
may|U -4,-7 -4,-11 -11,-16 -7,-11  may|Uer . 4,7 . 4,7  may|be -2,0 -2,-2 -2,0 -2,-2  may|have 4,11 . -11,4 -2,-4  may|if . -2,-2 . -7,-11
may|not . -2,0 . 0,2  may|now . . -11,-4 .  may|that . -2,-2 . -4,-7  million|- -7,0 4,7 -7,-2 2,7  million|-al . 4,7 . 2,7
million|-er 7,4 . 7,4 .  million|-ers -7,-7 . -7,-7 -2,-2  million|-s 2,4 0,-2 0,4 -2,-2  million|=3 -11,-2 . 0,4 .  million|=5 . . . 4,7
million|=6 -2,-2 . . .  million|N 4,0 2,7 2,-2 .  million|U . 0,2 . -2,-4  million|Uing . -2,-7 . -2,-4  million|in -2,-4 2,4 -4,-4 .
million|into -4,-4 . -4,-2 -2,-4  million|more . -4,-7 . -4,-7  million|people -2,-2 -7,-11 2,0 -7,-16  million|to . -2,-2 . .
million|who -16,-11 . 0,-4 .  monday|- . . . -7,-16  monday|-ing -7,-4 -2,-2 -7,-4 -4,-7  monday|=3 . -7,-11 . .  monday|=5 . . . 0,-4
monday|Ved -2,-2 . 2,0 .  monday|also -2,-2 . -16,-7 .  monday|in . 0,7 . 2,11  monday|night . -2,-2 . 2,4  monday|on . -7,-11 . -7,-11
monday|that . 4,7 . -4,-11  more|- -2,2 0,2 0,4 0,2  more|-al 2,0 -2,-2 7,2 -2,0  more|-ed 2,4 -2,-2 0,4 .  more|-er . -2,-4 . -2,-4
more|-ers . -4,-4 . -4,-4  more|-ing . 2,2 11,7 2,2  more|-ion . -7,-16 . -7,-11  more|-ly . -2,-2 . -2,-4  more|-s . 0,4 2,4 2,7
more|=3 -7,-11 . . .  more|=5 . . . 2,7  more|N . 7,16 4,-4 0,2  more|U . . -2,-2 .  more|Ued . -4,-4 -16,-7 -4,-7
more|Uing . 2,4 -16,-11 2,2  more|Uion . -4,-7 . -4,-7  more|Uive . 4,7 . 4,7  more|Uly . 4,7 -11,-7 2,4  more|Us . 7,2 . 11,2
more|V . . -11,-4 .  more|about . -4,-11 . -4,-11  more|as . -4,-7 . -4,-7  more|for . . -2,2 .  more|in . 7,16 . 7,16
more|of -4,-2 2,2 -2,-2 0,2  more|on . -4,-11 . -4,-7  more|presidential . 4,11 . 4,11  more|recent . 7,11 . 7,11
more|than 0,-2 2,2 7,4 .  more|time . 2,4 . 2,4  more|to . 2,7 . 2,4  more|voters 16,7 -7,-7 -4,-4 -7,0  most|- -11,-4 2,0 . .
most|-al 7,4 4,11 7,4 4,7  most|-ed . -4,-7 . -2,-2  most|-ing -4,-4 0,2 -7,-4 2,4  most|-ions . . . 0,2  most|-ive . -2,-4 . -2,-2
most|-ly -7,-4 -4,-4 -11,-7 -4,-4  most|-s 4,2 -7,-11 7,2 -7,-11  most|N 2,11 . 7,11 .  most|U 2,-2 0,4 2,-2 0,4  most|Ued . . . 4,7
most|Uly -4,-7 -2,-2 -16,-11 -4,-4  most|V . . 7,2 .  most|Ved . 2,7 . 2,7  most|Ving . . -11,-7 .  most|Vly . . -7,-7 .
most|about . 7,11 . 7,11  most|is . . . -11,-16  most|of -2,-4 7,4 -2,-4 11,7  most|recent 4,0 . . .  much|- . -2,-4 . -2,-4
much|-er 2,4 2,11 4,4 4,11  much|-s . 7,11 . 7,11  much|=5 . . . 11,11  much|U . . -7,-7 .  much|about 0,4 . 2,7 4,11  much|as . 2,4 . .
much|in . -7,-11 . 7,16  much|it . 4,7 . 4,7  much|more . 4,7 . 4,7  much|of -2,0 2,4 2,2 2,4  much|that . -4,-11 . -4,-11
much|the 11,4 0,2 -7,-4 0,2  much|to . 4,7 . 4,7  national|- -4,-2 -7,-11 -4,-2 -4,-11  national|-ity 7,2 . 7,4 .  national|N . 7,7 . 7,7
national|U 7,2 . 4,2 .  national|convention . 4,7 . 4,11  new|- 0,4 -2,2 -4,2 -4,4  new|-al . 2,4 . 2,7  new|-er -2,-4 . -2,-4 .
new|-ers . 2,11 . 4,11  new|-ing 7,-2 2,4 11,0 2,4  new|-ion . 2,-2 . 2,-2  new|-ity . 2,7 . 4,7  new|-s -7,-7 0,4 -4,-4 0,4
new|N -2,0 0,-4 4,0 2,-2  new|U 11,7 0,-11 7,4 0,-7  new|Us . 4,7 -4,2 4,7  new|voters . 7,16 . 7,16  next|- -4,0 2,0 -4,-2 .
next|-'s . -11,-16 . -7,-16  next|-s . . . 4,7  next|=5 . . . 2,4  next|N 4,7 4,7 4,7 4,7  next|president -7,-4 2,7 -7,-4 2,7
next|to 0,-4 -2,-4 2,-4 -2,-4  next|tuesday . . . -4,-7  next|two . 2,4 . 2,4  next|week . 0,4 . .  next|year 7,-2 2,7 7,-4 4,7
night|- . 4,7 . 4,7  night|=3 -7,-2 -11,-11 -4,0 11,11  night|=5 . . . 4,11  night|=6 . 0,2 . 4,11  night|U 7,4 . 7,4 .
night|Ued . . -16,-7 .  night|Ved . . -4,-2 .  night|at 0,4 . 2,4 .  night|in . -2,-2 . -2,-4  night|of . 2,4 . 2,4
night|that . 4,7 . -4,-11  night|tuesday . 2,4 . .  night|when . -11,-16 . 2,7  nomination|- -2,-4 -4,-7 -2,-2 0,2
nomination|-s . -2,0 . -4,-7  nomination|=3 -4,-4 0,-4 . 7,11  nomination|=5 . . . -2,-2  nomination|U . 4,7 . 2,4
nomination|after . 7,11 . .  nomination|by . -7,-2 . -7,-11  nomination|in . 4,11 . 2,4  nomination|is . -4,-11 -7,-11 0,2
nomination|of . 7,11 . .  nomination|on 7,7 2,7 4,4 7,11  nomination|to . -2,-4 . -2,-4  nomination|with -4,-4 . -7,-4 .
nominee|-s -16,-11 . 23,11 .  nominee|=3 11,11 -4,-7 2,7 2,7  nominee|=5 . . . 4,7  nominee|=6 . . . 2,7  nominee|N . -7,-7 2,0 -7,-11
nominee|Q. . -2,-4 . -4,-4  nominee|and 4,0 -2,-2 4,0 .  nominee|as . 4,7 . 0,2  nominee|for . 7,11 -7,-4 4,11  nominee|had . 4,7 . 2,4
nominee|has . -4,-7 -2,-2 -4,-11  nominee|in . . . -2,-2  nominee|that -4,11 . -16,-16 .  nominee|to . 4,7 . 0,2
nominee|who . -7,-11 . -7,-11  not|- 0,-4 -2,0 2,-2 -2,0  not|-al . 0,2 . 2,4  not|-ed . 2,0 . 2,0  not|-er . 4,7 . 4,7
not|-ing 0,7 . . 0,2  not|-ive . -2,-4 . -2,-4  not|-ly -7,-7 -2,-4 -4,-7 -2,-4  not|-s . 0,2 . .  not|=3 -11,-4 2,4 . -7,-16
not|=5 . . . 4,11  not|N . 2,7 . 4,7  not|Q . -4,-11 . -4,-7  not|Q. . . . -4,-7  not|U . 0,4 . 0,2  not|Ued 4,7 4,0 0,2 2,-2
not|Uer . -4,-11 . -4,-11  not|Uing . 2,2 -7,-2 .  not|Uly . 0,4 -4,-2 -2,2  not|Us -7,-11 0,-2 -7,-11 -2,-2  not|V 2,4 -2,-4 -7,-7 -4,-7
not|Ved . 2,2 . 2,0  not|Ving . 4,7 . 2,4  not|Vion -4,-2 . -2,-2 .  not|a 11,0 . 11,0 .  not|all 4,7 4,11 7,11 4,11
not|an 0,4 -4,-7 2,4 -2,-4  not|as 7,11 0,2 7,16 0,2  not|be . 0,2 . 0,2  not|because . -4,-7 . -7,-11  not|been -4,-11 2,7 -4,-11 0,2
not|do . -4,-7 . -4,-11  not|even . 2,4 . 2,4  not|for . 2,4 . 2,7  not|have . . -4,-7 .  not|in -4,-7 -2,0 -4,-7 -2,-2
not|just . 4,7 . 4,7  not|like 0,4 -4,-7 2,7 -4,-7  not|made -4,-7 4,11 -4,-7 4,7  not|make . 2,7 . 2,7  not|on . 7,11 . 4,11
not|one 7,7 . 11,11 -4,-11  not|only -2,-2 . -4,-2 -2,-2  not|say . -7,-11 . -4,-11  not|the -2,2 2,4 -4,4 2,7  not|to . . . 2,7
not|vote . -7,-2 . .  not|with . -2,-4 . -4,-7  now|- 16,7 -4,-7 -11,-7 -4,-4  now|-ed . 4,7 . 4,7  now|-ing 0,-2 4,7 0,-2 4,7
now|-s 7,0 7,11 7,0 7,11  now|=3 -4,-4 4,7 2,7 4,11  now|=5 . . . 4,11  now|=6 . 11,16 . 4,11  now|N 23,7 . -16,-16 .
now|Q. . -7,-11 . -7,-11  now|U . . -4,7 .  now|Ued . 4,7 -7,-7 2,7  now|Uing 11,7 2,2 -4,-4 2,2  now|Us . -2,-4 -7,-4 -2,-4
now|V . . -11,-11 .  now|Ved . . -7,-7 .  now|Vs . . -16,-23 .  now|a 11,4 7,2 16,7 11,2  now|and . -2,-4 . -2,-4  now|at . -11,2 . -11,0
now|been . . -4,-7 .  now|called . . -4,-2 .  now|is . 4,11 . -7,-11  now|made . . -4,-4 .  now|say . . -11,0 .  now|says . . -23,-16 .
now|that -16,-23 -7,-16 7,11 -7,-11  now|the 0,11 -4,-4 -2,-2 -2,0  no|- 0,2 -2,-4 4,4 -2,-4  no|-al -4,-4 4,11 -4,-4 4,11
no|-er -7,-2 . -7,-2 .  no|-ing . 4,7 . 4,7  no|-ions . -4,-7 . -2,-4  no|-s 2,2 0,2 4,4 2,7  no|N . 0,4 4,2 4,11
no|U 2,-2 -4,-7 -4,-7 -4,-7  no|V 2,4 . -4,2 2,7  no|Vion . . -7,-4 .  no|one 11,7 -4,-4 16,7 -2,-4  no|other -4,2 . 0,7 .
no|such -7,-11 . -11,-11 .  no|to . -4,-7 . 0,-2  of|- 4,0 4,4 -2,0 .  of|-'s 11,2 0,7 -16,-11 -4,-7  of|-al -2,4 . . -2,-4
of|-ed . . . -2,-4  of|-er 4,0 4,11 7,0 -4,-7  of|-ers 4,0 0,2 7,2 -2,0  of|-ing . 4,11 . -7,-7  of|-ion 4,0 2,7 2,0 -2,-4
of|-ions 2,-2 0,4 0,-4 2,7  of|-ity . 4,4 -2,-2 2,-2  of|-ive 0,2 . 4,4 .  of|-ly 7,11 4,2 -4,-7 -4,-4  of|-ment . 4,7 . 7,11
of|-s 0,2 . 0,2 -2,0  of|0 -2,-7 7,4 -2,-4 -2,0  of|N -2,0 -4,2 -7,-4 -4,-7  of|Q 0,7 2,7 . -2,-4  of|Q! . 11,2 . 7,0
of|Q, 16,4 0,4 7,0 -16,-23  of|Q. . 11,7 . 4,-4  of|U 2,2 4,7 -2,0 0,-2  of|Ual . 2,2 . 0,2  of|Ued . -7,2 . -7,4
of|Uer -2,-4 2,4 -2,-4 -2,-2  of|Uing . 4,11 . -7,-11  of|Uion . 2,4 . 2,4  of|Uions . -2,-4 . -2,-2  of|Uity . -2,-2 . -2,-2
of|Uive -16,-7 . -11,-7 .  of|Uly . . -7,-4 .  of|Us 16,7 0,2 4,0 -4,-7  of|Ving . . -7,-7 2,4  of|a . 4,4 -7,-2 0,2
of|about -11,-11 . -11,-7 -2,-4  of|all 0,-2 2,-2 0,-2 0,-4  of|an -7,-11 7,11 0,-2 0,2  of|any -4,-2 -7,-7 . -7,-7  of|at . 7,16 . .
of|attacks . -4,-4 . -2,-4  of|being -7,-4 4,11 -4,-4 4,11  of|both 0,-4 4,0 2,-2 11,4  of|campaign -7,4 4,7 -2,7 4,7
of|candidates . 2,4 0,-2 4,7  of|delegates 7,4 0,2 4,2 2,4  of|former . 4,11 . -2,4  of|government . -4,2 . -4,4  of|her -4,7 2,2 0,-4 0,2
of|him . -2,0 . -4,-7  of|his -4,-4 . -2,4 -2,0  of|how 4,2 -4,-4 -2,2 .  of|it -11,-7 -4,-7 -11,-4 -4,-7  of|its . -2,-4 . 0,-2
of|last -7,-2 . -11,-4 .  of|many . 2,4 . -7,-2  of|more 7,7 . 11,7 -2,-4  of|most . 0,-4 . -4,-4  of|national . 2,0 . 4,2
of|new 4,-2 . 2,-2 -2,-4  of|not -7,-4 4,11 -4,-2 -7,-16  of|one . . 2,4 .  of|other 4,4 4,2 . 7,7  of|party . 2,11 . -7,-16
of|people -4,7 0,-2 2,11 2,0  of|political 0,-2 4,7 -2,-2 -4,-7  of|presidential -7,-4 . . .  of|primary . 4,7 . 0,-2
of|public . -7,-7 . -4,-7  of|recent . 7,2 . 7,4  of|some . -2,7 . -2,2  of|state 2,2 4,2 2,0 4,4  of|states . 4,11 . 7,11
of|such . 4,11 . 4,11  of|support -4,-7 7,11 -4,-4 .  of|supporters . -2,4 . 0,7  of|that . -2,-2 7,11 0,2  of|the -2,0 0,-2 7,2 4,2
of|their -7,-4 -2,-2 . .  of|them 0,-2 0,2 -2,-4 0,-2  of|this 11,4 4,7 7,4 .  of|those -7,-7 2,-4 2,2 -2,-4  of|three . 4,11 . 4,11
of|time 2,7 -2,-4 2,7 -2,-4  of|tuesday -7,-7 . -7,-7 .  of|two -7,-4 11,7 -4,-2 0,4  of|voters . 7,4 . 7,4  of|what 2,11 . -11,-16 .
of|whether . -2,0 . 2,7  of|which -2,7 -4,-7 2,11 -4,-7  one|- 0,-4 . -2,-2 .  one|-'s . -4,-4 . -4,-7  one|-al -2,-7 . -4,-11 .
one|-ed . 4,11 11,4 4,11  one|-er 7,4 0,4 4,2 2,4  one|-ing . -2,-4 -4,-4 -4,-4  one|-ion 7,7 . 7,4 .  one|-s 2,11 . -7,-7 .
one|=3 -11,-2 2,7 -7,-2 0,2  one|=5 . -7,-4 . 4,2  one|=6 . . . 4,7  one|N 4,-2 0,-2 2,-7 2,0  one|U 2,11 4,4 -11,2 2,4
one|Uing . . 4,-4 .  one|Ved -4,-2 . 16,7 .  one|former . 4,-2 7,-4 4,-2  one|in 4,0 . 4,-2 -2,-2  one|more -11,-7 . 16,7 .
one|of 0,-2 2,4 4,4 .  one|such 2,0 . 4,2 .  one|that -2,-2 -7,-11 . 0,4  one|who . -2,-2 . -2,-2  one|with . -7,-11 . 4,11
one|would . 4,7 . 4,11  only|- . 2,4 . 2,4  only|-ed . . . -4,-7  only|-ing -2,0 4,7 -2,2 4,7  only|-s . -7,-11 . -7,-11
only|0 . 0,2 . -2,0  only|N -11,-16 -2,-4 -2,-11 -2,-4  only|U 11,11 . 11,11 .  only|Ued . . -7,-4 .  only|Uer . -4,-4 . -4,-4
only|Ved . . -7,-4 .  only|a 11,4 . 2,0 4,4  only|about 0,4 . 7,7 .  only|after . -2,-2 . -4,-4  only|did -4,-7 . -4,-7 .
only|in . 7,11 . 4,11  only|on . . . -2,-4  only|one 11,7 2,7 -11,-2 4,7  only|that -7,-16 . . -4,-7  only|the -11,-11 4,7 -7,-7 4,7
only|time -2,-2 . -2,-2 .  only|to . -2,-4 . -2,-2  only|two 4,0 -2,-4 7,0 -2,-4  only|with . 2,4 . 2,4  on|- . 2,4 0,2 2,0
on|-al -7,-4 -4,0 -4,-4 -2,0  on|-ed . -4,-7 . -2,-4  on|-er -4,-11 7,16 -4,-7 -4,-7  on|-ers 11,7 2,7 . .  on|-ing 2,4 7,16 2,4 -4,-7
on|-ion . 4,11 . -2,-2  on|-ions . -4,-4 . .  on|-ity . 2,7 . 2,7  on|-ive . -4,0 . .  on|-ly . 2,2 . 0,2  on|-ment . 7,16 . .
on|-s 2,2 7,16 -7,-2 -2,-4  on|0 . 7,11 . 4,11  on|=3 4,11 . 2,7 4,11  on|=5 . . . 11,23  on|=6 . 2,7 . 2,4  on|N -11,-4 -4,-7 -4,-2 -2,-7
on|Q . -7,-11 . -2,-2  on|Q, -7,-7 . -2,-4 .  on|Q. . -7,-11 . -2,-4  on|U 4,0 -4,-4 -7,-7 -2,2  on|Uing . 7,11 -4,-2 .
on|Uions . 0,2 . -4,-7  on|Us 7,2 2,7 . -4,-11  on|a . . . 2,0  on|all . -4,-7 . -2,2  on|an -11,-16 7,11 -7,-11 4,11
on|and 16,4 . 16,4 4,11  on|both 4,2 . 7,2 .  on|her 4,0 4,2 -2,-2 4,0  on|him 2,0 2,7 -16,-7 4,7  on|his 4,7 . 2,7 .
on|how 0,11 4,11 . -4,-2  on|in . 4,7 . 4,7  on|it -16,-7 7,16 . 2,2  on|its 11,7 0,2 -11,-4 .  on|may -7,-11 . . .
on|monday -4,-2 0,2 -7,-2 0,2  on|more . -2,-4 . -2,-2  on|new . 4,11 . 7,11  on|one 11,4 -4,-7 23,7 -2,-2  on|other . -7,-4 . -7,0
on|policy . -4,-7 . -4,-7  on|political 4,0 -2,-2 . 2,4  on|presidential . 7,11 . -7,-11  on|some . . . -4,-7
on|state -4,-7 4,-4 . -11,-7  on|such . -4,-7 . -2,-7  on|that . -4,-7 . 2,7  on|the -4,-4 2,4 7,0 0,-2
on|their -11,-16 -4,-7 -7,-16 -2,-4  on|them . . . -7,-16  on|this . 7,2 . 7,7  on|those -11,-4 2,7 . -4,-11  on|thursday . -7,-7 . -11,-7
on|to . -4,-7 . 0,2  on|tuesday -2,2 . -4,2 -2,-2  on|two . -4,-7 . -4,-4  on|what -2,0 . -4,-11 -2,-4  on|whether . 7,16 . -2,-2
on|which -4,11 -2,-2 11,23 -7,-11  on|who -16,-11 2,4 -2,-4 -7,-16  or|- 4,0 -2,0 -7,-4 -2,-2  or|-al . 2,4 . 2,4  or|-er . -2,0 . -2,0
or|-ing -11,-7 -4,-7 . -4,-7  or|-ly . 7,16 . 7,16  or|-s . -2,-2 . -2,-2  or|0 -2,7 . 2,7 .  or|=3 . 4,7 . 0,4
or|N -16,-4 -2,-2 -7,0 0,-2  or|Q . . . -2,0  or|Q. . 0,2 . -11,-16  or|U 7,2 -2,-4 . -4,-7  or|Ued . 2,4 . 2,4  or|Uing 4,7 . 4,7 .
or|Ving . -7,-16 . -11,-16  or|a . -2,-2 . .  or|at . 2,2 . 2,4  or|even . 2,4 . 0,2  or|her . 2,4 . .  or|his . 7,16 . 7,16
or|how . 2,4 . 2,4  or|if . -2,-4 . .  or|in . 4,11 . 4,7  or|not -2,2 0,-2 0,4 -2,-2  or|other 4,2 . 7,4 .  or|party . 7,11 . 4,11
or|so . 0,-2 . -2,-2  or|that . 4,11 . 7,11  or|the -11,-7 -2,-7 -4,-4 -2,-4  or|their . 4,11 . 4,11  or|to . 4,11 . 4,7
or|two . . . -2,-2  other|- 2,0 . 2,0 .  other|-al -7,-2 4,2 -2,-2 4,2  other|-ed . 2,7 . 2,7  other|-ers 2,4 4,0 4,2 2,0
other|-ing . 2,4 . 2,7  other|-ions . -2,4 . -2,4  other|-s . 2,2 . 0,2  other|N -7,-11 . -2,-11 .  other|Us 0,4 . 0,4 .
other|candidates -7,0 -2,0 -2,0 0,4  other|government . -7,-7 . -7,-7  other|in . 2,2 . 0,2  other|people . -7,-11 . -7,-11
other|states . -2,-4 . -2,-4  other|than . 2,4 -7,-4 0,2  out|- 4,0 4,11 7,2 .  out|-ed . 4,11 . -4,-7  out|-er -7,-11 . -7,-11 .
out|-ing 16,4 . -7,-7 .  out|-s . 0,4 . -4,-11  out|=3 . 2,-2 -2,2 7,7  out|=5 . . . 11,23  out|N -16,-11 4,16 -7,-4 -7,-16
out|Uing . 4,7 . -2,-2  out|a -2,-2 -4,-7 -7,-4 -2,-4  out|about . -11,-16 . -7,-16  out|after . 7,11 . 4,11  out|against . . . 2,4
out|an . 7,11 . -7,-11  out|and . 2,4 . .  out|as . 4,7 . -4,-7  out|at -11,-4 -4,-7 -11,-4 .  out|before . 4,11 . 2,7
out|by -4,-7 0,2 -4,-7 .  out|for . -7,-11 . -4,-7  out|his -7,-4 7,11 . -4,-7  out|how . 4,11 . -7,-11  out|in -2,-2 -2,-7 -4,-2 -2,-4
out|of -2,-2 0,2 . 0,2  out|on 11,11 . 7,7 .  out|some . 2,7 . .  out|the -4,2 . -2,4 -2,-4  out|their -7,-4 . -7,-4 .  out|to . 0,-2 . .
out|voters . 0,7 . 0,7  over|- . -4,0 . -7,-7  over|-al . 7,16 . -4,-7  over|-ing -7,-4 -2,-4 -7,-4 .  over|-s . 2,7 . 4,7
over|0 -2,7 -2,-2 0,7 -2,-2  over|=3 . 2,2 . 11,16  over|=5 . . . 7,16  over|N -7,2 -2,2 -2,2 -7,-11  over|Us 16,7 . . .
over|a . 4,11 . 7,16  over|an . 4,11 . -4,-7  over|and -2,4 4,11 -4,4 4,7  over|her 7,-2 -7,-11 -7,-7 2,4  over|his . 4,7 . 2,7
over|how . 4,7 . .  over|new . 7,16 . -7,-4  over|that . -2,-4 . -2,-2  over|the 0,-2 2,4 2,2 -2,-2  over|their . 2,4 . 4,11
over|those . . . 2,4  over|time . 7,11 . 7,11  over|to . 4,7 . 4,7  over|what . 2,7 . -2,-2  own|- . 4,2 . 2,0  own|-s 2,2 0,2 4,4 0,2
own|=5 . . . 4,11  own|Us . 2,7 . 2,7  party|- 7,2 2,0 . 0,-2  party|-ed . -2,-4 . -4,-4  party|-er . 2,2 . 2,4
party|-ers -4,-4 -2,-4 -2,-4 -2,-2  party|-ing . -2,-4 . -2,-4  party|-ment . -4,-4 . -7,-4  party|-s -7,-4 2,0 -7,-2 .
party|=3 2,2 -4,-11 2,2 11,16  party|=5 . . . 4,11  party|Q. . . . -4,-4  party|Us . 2,7 . 0,2  party|Ved . . 11,-7 .
party|and . 2,7 . 4,11  party|as . 0,11 . 7,0  party|at . 4,11 . 2,4  party|could . 4,7 . 2,7  party|for . -7,11 . 16,4
party|in . . . 4,11  party|is . 4,7 . 2,7  party|may . -2,-7 . -4,-7  party|nominee . 2,4 . 2,4  party|that 11,2 . -7,-4 .
party|to . 4,11 . -4,-7  party|was 2,11 . -2,7 .  party|with . 4,11 . 4,11  people|- -4,-7 -4,-7 11,4 4,-4  people|-ed 7,4 7,-2 2,0 7,-2
people|-ing 11,11 -2,-2 7,7 -4,-4  people|=3 -7,2 . 7,2 -2,0  people|=5 . 0,4 . 4,7  people|=6 . -11,-16 . -7,-11
people|=8 . -7,-11 . -2,-4  people|U . . 11,0 .  people|Ued . 2,4 7,4 2,2  people|Uly . -4,-4 11,16 -7,-4  people|Ved . . 16,7 .
people|and -4,-7 2,7 -11,-11 7,11  people|as . 7,11 . .  people|at . 2,7 . 2,4  people|could . . . -2,-4  people|from . 0,-2 . -4,-7
people|have . 4,11 . 4,7  people|in . 0,-4 . 2,0  people|may . 2,2 . 2,4  people|not . 7,16 . -11,-23  people|on . 7,4 . 4,0
people|to -7,-4 4,11 -11,-7 7,16  people|were . 0,-2 -4,4 -2,-2  people|who -7,-2 4,2 . 2,2  people|with -4,0 4,7 -7,-2 .
people|would . 4,11 . 4,7  percent|- . -4,-4 . .  percent|-ed . . . 0,-2  percent|=3 -7,-4 -2,-2 -7,0 0,4  percent|=5 . 0,2 . 7,11
percent|=6 7,4 7,-7 . 4,2  percent|=8 -4,-2 -11,-7 . -11,-7  percent|Ued . 2,4 . 2,7  percent|Ving . . 7,4 .  percent|for . -2,2 . -2,0
percent|from . -2,-4 . -2,-4  percent|in . 2,2 . .  percent|of . 4,2 . 4,0  percent|over . 4,7 . 2,7  percent|said . . . 0,2
percent|to . . . -2,-2  percent|who 11,4 . -11,-7 .  policy|- 2,0 -2,-2 2,0 -2,2  policy|-er 4,2 4,7 2,2 4,4  policy|-ers . . . 2,-2
policy|-ions . 2,4 . 2,4  policy|-s -2,-2 7,2 -2,-2 4,-2  policy|=3 -16,-11 4,11 4,2 .  policy|=5 . . . 0,4  policy|U . . . -2,-4
policy|Uions . . . -2,-4  policy|Us -7,0 4,11 -4,0 2,7  policy|and . -2,-7 . 0,-4  policy|at . -2,-11 . 7,23  policy|before . -2,-4 . 7,16
political|- 4,-2 2,0 2,-2 2,0  political|-er 2,0 4,0 . 4,0  political|-ers . -2,-4 . -4,-7  political|-ing 11,4 11,4 4,2 7,4
political|-ion . -4,-7 . -4,-4  political|-ions -2,4 2,4 -2,2 2,4  political|-ment 2,4 -4,-2 . -4,-4  political|-s . 2,4 . 0,2
political|U . 0,2 . .  political|Us 7,2 . 7,0 .  political|and . 4,7 . 2,4  political|campaign . -2,4 . -2,4  political|party . 4,11 . 4,7
polls|=3 . 11,16 . 7,7  polls|=5 . . . 7,7  poll|=3 . -16,-16 . 7,2  poll|=5 . . . 11,2  poll|Vs . . 7,4 .
presidential|- -4,4 -2,-2 -4,4 -4,-2  presidential|-'s -2,7 -7,-11 0,7 -7,-11  presidential|-er 4,-4 2,4 -2,-7 4,7
presidential|-ers . 0,4 . -2,2  presidential|-ion . 7,16 . 7,16  presidential|-ions . -7,-7 . -7,-7  presidential|-s 4,2 2,-4 4,0 2,-4
presidential|U 11,7 -2,-2 4,4 -2,-2  presidential|campaign . 4,2 . 4,2  presidential|candidate -4,-4 -2,0 -4,-7 -2,0
presidential|candidates 4,0 2,0 7,0 4,2  presidential|debate . -2,-2 . -4,-4  presidential|election 7,2 -2,-2 7,2 -2,-2
presidential|nomination -2,11 4,2 -4,7 4,2  presidential|nominee -4,-2 -2,4 . -4,4  presidential|primary -11,-4 -2,-2 -11,-4 -2,-2
presidential|race 2,2 2,2 4,2 2,2  president|- -4,11 -4,-7 -4,-16 -2,0  president|-s . 7,11 . 4,11  president|=3 2,4 2,2 -7,-2 0,4
president|=5 . . . 2,7  president|=6 7,2 -7,-11 4,0 7,16  president|U -16,-11 -2,-2 4,11 -2,-4  president|Ved -7,-4 . 7,2 .
president|and 4,2 2,2 . .  president|because . -4,-7 . -4,-11  president|for . 4,-2 . 2,-2  president|has . . 16,2 .
president|in . 7,11 . .  president|is . . -11,-7 .  president|of 4,-2 4,2 . 2,0  president|on . -2,0 . 16,16  president|said -2,2 . 4,4 .
president|that . -16,-11 . 11,7  president|to . . . -7,-11  president|told . . -4,-4 .  president|was . -4,-7 . -4,-7
president|who . . -7,-4 4,11  president|will . 7,11 . 4,7  president|would . 0,-2 . -2,-2  primary|- . . . 0,2
primary|-al . -4,-7 . -4,-7  primary|-er . 4,11 . 4,11  primary|-s . 2,0 7,0 0,-2  primary|=3 -11,-7 2,4 -4,0 7,16  primary|=5 . . . 2,7
primary|=6 -7,-4 . -7,-4 .  primary|N . -2,-4 . -2,-4  primary|and 4,2 4,7 . .  primary|campaign . -4,4 . -2,2  primary|debate . 4,7 . 2,7
primary|election . -4,-4 . -4,-7  primary|has . 2,7 . 0,2  primary|in -4,-2 7,16 -4,-2 4,11  primary|is . 2,7 -11,-7 -2,2
primary|next . -4,-4 . -4,-7  primary|on . -2,-2 . .  primary|race -7,-4 . . .  primary|states . -4,-4 . -4,-7  primary|to . 4,7 . 2,7
primary|voters 0,-4 7,2 2,-4 4,0  primary|was . 4,7 . 2,4  public|- . -4,-7 . -7,-4  public|-s . 2,7 . .  race|-ing . -7,-11 . 2,7
race|-ions . -7,-11 . -7,-11  race|-s -2,2 . -2,4 .  race|=3 2,-4 . 2,-2 2,7  race|=5 . . . 4,11  race|=6 . -7,-11 . 7,16
race|Ued . . 0,4 .  race|against . 2,4 . 0,2  race|and . -2,-2 . .  race|are . . . -2,-4  race|by . -2,-4 . -2,-7
race|for -11,-7 7,16 -11,-4 4,7  race|has . . -2,7 .  race|in 2,7 4,11 2,7 .  race|is . 7,16 . 4,11  race|on . -7,-11 . -7,-16
race|that -2,16 . -16,-23 .  race|to . -2,-7 . -4,-7  race|will -4,-7 . 0,11 .  race|with . 0,-2 . -4,-7  recent|- -4,-4 0,2 . 0,4
recent|-ing -7,0 . -7,0 .  recent|-s 2,-2 0,-2 4,2 .  recent|N . -2,-7 . 0,-2  recent|U 11,-2 -7,-2 -2,-7 -7,0  recent|Us . 7,16 . 7,11
recent|attacks 0,11 . 0,11 .  recent|campaign . 4,11 . 4,11  recent|debate . 2,4 . 2,7  recent|interview . -4,-7 . .
recent|years -2,-7 0,4 -2,-7 0,2  said|- 11,4 -2,2 . -7,-11  said|-ed . 2,2 . -11,-16  said|-er . 0,-4 . .  said|-ers . 7,16 . .
said|-ing . 2,7 . -4,-7  said|-ive . 0,4 . .  said|-ly . -11,-16 . .  said|-s . 4,11 . -2,2  said|0 . 2,7 . .  said|=3 . -4,-7 -4,2 -4,2
said|=4 . -4,-7 . 2,4  said|=5 . -4,-4 . .  said|N 11,7 16,4 -11,-11 -11,-16  said|Q . . . 0,7  said|Q. . 2,7 . -11,-11
said|U . -7,-11 . 4,11  said|Uly . -4,-4 . .  said|Us . 4,11 . .  said|Vly . -11,-23 . .  said|a 23,11 11,4 -7,-7 .
said|about . -2,-2 . .  said|any . 7,11 . .  said|as . -4,-7 . .  said|at -2,7 -4,-7 -2,7 .  said|before . -4,-7 . .  said|both . 4,11 . .
said|could . -2,-2 . .  said|during . 0,2 . .  said|for . -11,-23 . .  said|former 16,7 . -11,-11 .  said|from . -7,-16 . .
said|had . 4,11 . .  said|he -16,-7 2,7 . -4,-4  said|her . 7,11 . .  said|his . 7,11 . 7,0  said|in -7,-4 -2,-2 -4,-2 2,4
said|it . 0,2 . -2,-2  said|last . -4,-7 . .  said|monday . -4,-7 . .  said|of -7,-4 -11,-16 . -2,0  said|on . -7,-16 . .
said|one . 4,-4 . .  said|only . -4,-7 . .  said|she -23,-11 2,4 . 0,-4  said|so . 7,16 . .  said|some . -2,4 . .
said|that -7,-7 . . -2,-2  said|the . 7,11 . -2,-4  said|their . 11,23 . .  said|then . -4,-4 . .  said|there -2,-2 . 0,-2 -4,-4
said|they -7,-7 2,4 . -2,-4  said|this . -4,-11 . .  said|those . 2,7 . .  said|to . -4,-7 . .  said|tuesday . -7,-11 . .
said|was . 4,11 . .  said|were . 2,4 . .  said|will . 4,7 . .  said|with . -4,-7 . .  said|would . 2,4 . 2,4  same|- . 4,4 2,7 2,4
same|-ing 4,11 . 7,11 .  same|U . -4,-7 . -4,-7  same|time -4,-7 . -4,-11 .  saying|- . 11,2 . .  saying|-s . -2,-2 . -4,-7
saying|=4 . -7,-11 . -2,-4  saying|N . 7,16 . -2,0  saying|Q. . -4,-7 . .  saying|U's . 2,7 . .  saying|Ving . -4,-2 . .
saying|at . -11,-23 . .  saying|he -7,-4 -2,-4 . -4,-7  saying|in . -11,-16 . .  saying|it . -2,-2 . -4,-11  saying|only . -7,-11 . .
saying|that . -4,-7 0,4 .  saying|the . 0,4 . .  saying|they . 0,2 . .  says|- . 4,16 . .  says|-ing . 4,11 . .  says|-s . 0,2 . .
says|=3 . -4,-7 . .  says|N -7,-4 . -7,-4 -7,-16  says|Q. . -7,-11 . .  says|U's . -4,-7 . .  says|a . 11,2 . .
says|about . -7,-11 . -4,-4  says|he -11,-7 0,2 -7,-4 -2,-2  says|his . -4,-2 . .  says|in -7,-7 . -11,-7 .  says|it . 7,11 . 4,11
says|its . 2,7 . .  says|she -11,-7 . -7,-4 .  says|some . -4,-4 . .  says|that . -4,-7 . -2,-4  says|the -11,-4 . -11,-4 .
says|there . 4,7 . .  says|to . -7,-16 . .  say|- . 2,4 . -4,-7  say|-s . 4,7 . .  say|=3 . . . 0,2  say|=4 . -7,-16 . .  say|N . 2,7 . .
say|about . -11,-16 . 7,16  say|for . -4,-11 . .  say|he -11,-7 . . -4,-7  say|is . 4,7 . .  say|it . 4,7 . -2,-7  say|she . . . -4,-7
say|so . 7,16 . .  say|that 7,2 -7,-11 7,4 -4,-7  say|the -2,-2 -2,0 -2,-2 -7,-11  say|they . 2,4 . 2,4  say|was . 4,7 . .
say|when . 11,23 . .  say|whether . . . 11,23  say|who . 4,16 . -11,-11  she|- -11,-4 . 4,0 0,2  she|-ed -7,-4 -2,-4 11,2 -2,-2
she|-ly -7,-2 -4,-7 . -2,-4  she|-s -11,-4 -4,-7 -7,-4 -4,-7  she|=3 . 4,11 . 2,7  she|Q . -4,-11 . -7,-11  she|U -11,-7 . 11,7 7,7
she|Ued -2,-2 . 11,0 -2,-2  she|Uer . -2,-2 . -2,-4  she|Uers . . 11,4 .  she|Uly -2,4 -2,-4 16,11 -2,-4  she|Us -11,-4 0,-2 -2,4 0,2
she|V . . 7,0 -2,-2  she|Ved -4,-2 2,4 7,7 0,2  she|Vers . . -4,-4 .  she|Vly -7,-4 . 16,7 .  she|Vs . -2,-4 7,0 -2,-4
she|added . . 11,2 .  she|also . -2,-7 -7,0 -11,-16  she|and 16,4 . 11,0 .  she|called . . 11,4 .  she|can . 4,11 7,4 4,11
she|could . 4,7 . 2,7  she|did . 4,11 -7,-4 4,11  she|even -7,-7 . 11,0 .  she|first -7,-4 . 4,-2 .  she|had . . -4,-7 .
she|has . -4,-2 -2,-2 4,-2  she|is . 0,2 -2,11 2,4  she|now . 0,2 . 2,2  she|said . -2,-2 4,-4 4,-2  she|says . . 4,0 .
she|should . -2,0 . -2,0  she|then . . 4,0 .  she|told . -4,-7 . -4,-7  she|was 4,2 -2,-2 -2,2 .  she|were 7,4 . -7,-7 .
she|will -7,-4 4,4 2,-4 4,7  she|would . . 7,0 .  she|wrote . . 7,-2 .  should|- -4,-2 . -4,-2 0,2  should|-ive . -4,-7 . -4,-7
should|N . -7,-16 . -7,-16  should|Q . -4,-7 . -2,-4  should|U . . . -2,-2  should|Uer . 4,7 -11,-7 4,7  should|Uly . -7,-11 . -7,-11
should|also . -4,-7 . -4,-7  should|be -2,-2 4,7 -2,-4 4,7  should|do . 0,-2 . -2,-2  should|have . 2,4 . 2,2  should|he . 2,4 . 2,4
should|make . -7,-11 . -7,-11  should|she . 4,7 . 4,7  should|they 11,4 . -7,-7 .  since|- 0,-2 . -11,-7 .  since|-er 2,7 . 2,7 .
since|-ing 0,4 4,2 2,4 4,2  since|-s . 4,11 . 4,7  since|0 4,4 . 4,4 0,-2  since|N 4,4 -4,-4 -11,-11 -2,-2  since|Ved . 2,7 . 2,4
since|Ving . 0,-2 . -2,-2  since|he . -7,-7 . -4,-7  since|it . 0,2 . 2,4  since|she . . -7,-7 .  since|the -2,-4 -2,-7 0,-4 .
since|then -7,-4 -2,-2 . -2,-4  some|- 0,-4 -2,2 -4,-7 0,4  some|-ed -11,-7 -4,-7 2,-2 -4,-7  some|-er . -2,0 . -2,2
some|-ers . -7,-11 . -7,-7  some|-ing . -4,-2 . -4,-2  some|-ion -7,-11 . -7,-11 .  some|-ment . 2,4 . 2,4  some|-s 2,0 7,4 . 7,7
some|0 . . 2,0 .  some|=3 -16,-11 . 11,2 .  some|=7 -7,-11 . 2,16 .  some|N -4,0 -2,-7 -2,0 0,-2  some|U . 0,4 7,2 0,4
some|Uer . . 0,-4 .  some|Us 4,2 -2,-2 -11,-7 .  some|V . . -2,-7 .  some|Ved . . 11,4 .  some|as . -4,16 . 7,-4
some|candidates 11,4 . 11,2 .  some|have . . 11,4 .  some|in 7,0 . 2,-4 .  some|of 4,2 4,4 2,-2 2,4  some|other . 4,-2 . 4,2
some|people -4,-7 2,4 -7,-7 2,4  some|states 2,7 11,2 2,4 11,4  some|time -4,-4 . -4,-4 .  some|to -7,-4 . 16,7 .
some|who 11,4 . -11,-7 .  so|- 0,-4 0,4 2,-2 .  so|-ing . 2,4 . 0,2  so|-ly . 4,11 . 4,7  so|-s -4,2 . . .  so|=3 -7,-11 . -4,-4 0,2
so|=5 . . . 11,23  so|=6 . 4,7 . -2,-4  so|N . -4,-4 . -4,-7  so|U . 2,2 -11,-11 -2,-2  so|Ued . . 4,16 .  so|Uing . . -7,-11 .
so|Uly 2,2 -2,-2 -7,-11 4,11  so|Ved . . -4,0 .  so|as . -2,-7 . -4,-7  so|far . . . -4,-4  so|he . . . 0,2  so|i 16,7 . -11,-11 .
so|in . -16,-23 . 11,23  so|it 11,7 . -11,-23 .  so|many . 0,4 16,7 0,2  so|much -2,0 -7,-7 0,2 -11,-11  so|that -7,-2 -4,-7 2,7 -2,-4
so|the 7,4 . -7,-4 .  so|they 7,4 . -7,-7 .  states|- 0,7 -7,-11 0,7 -7,-11  states|-ed . -2,-4 . -2,-4  states|-ing 11,4 4,11 2,2 4,11
states|-s . 4,7 . 2,7  states|=3 7,7 0,4 7,7 2,-7  states|=4 . 7,-4 . 7,2  states|=5 . -2,-4 . 2,7  states|=6 2,4 . . .
states|U . . 2,2 .  states|Ued . 2,16 4,0 2,11  states|Uing . 2,7 . 2,7  states|and . -4,-7 . -7,-11  states|have -4,-7 . 7,7 .
states|like -4,-7 -7,-11 -4,-7 -7,-11  states|such . 0,2 . 0,2  states|that . 7,11 . 7,16  states|to -2,-4 -2,-4 -2,-4 .
states|where -4,-7 . -4,-7 .  states|with . 2,2 . 0,2  state|- 4,4 11,2 2,2 7,0  state|-ed . -4,-7 . -4,-7  state|-ers . 7,16 . 7,16
state|-ing . 0,-4 . -2,-7  state|-ions . -2,-2 . -2,-2  state|-s 0,4 . 0,4 .  state|=3 0,-4 -2,-4 -2,2 7,16  state|=5 . . . 7,16
state|=6 . . . -7,-11  state|N . 4,-2 0,-4 -4,-7  state|U . -7,-11 -4,11 -7,-11  state|Ved -11,-7 . 4,0 .  state|and 4,2 0,-4 2,0 2,2
state|as . -2,-2 . -2,-4  state|has . . 7,2 .  state|in 2,-4 -11,-16 0,-4 7,-7  state|is . 0,2 . .  state|of -4,-4 -4,2 -4,-4 -7,-2
state|party 11,4 2,7 7,4 0,2  state|primary -4,-2 . -7,-4 .  state|that -7,7 . 7,0 .  state|to . 2,2 . -4,-7  state|where . 2,4 . 2,4
state|will -2,4 . -7,0 .  state|with -11,-11 -7,-16 -11,-11 -11,-16  still|- -2,-2 -2,-4 -2,-4 -4,-7  still|-ed . -2,4 . -2,4
still|-ing . . . 4,7  still|-s . . . 4,7  still|U . . -11,-7 .  still|Ued . -2,-4 -7,-7 -2,-4  still|Us . -7,-4 -7,-4 -11,-7
still|Ved . . -7,-4 .  still|a -4,-7 . -4,-7 .  still|has . . . 4,7  still|in . -2,-4 . -2,-4  still|on . 4,7 . 2,4
such|- -2,0 2,7 -4,-7 4,7  such|-ions . -2,-2 . -2,-4  such|-s . . . 0,2  such|Us . 2,4 . 2,4  such|an . -4,-7 . -2,-4
such|as 2,2 4,4 4,2 .  supporters|- -16,-7 -7,-16 7,-2 -4,-2  supporters|=10 . 0,2 . 0,2  supporters|=3 4,7 -2,-2 -2,4 .
supporters|=5 . . . 11,16  supporters|U -16,-11 -2,-4 23,11 -7,-7  supporters|V . . 7,2 .  supporters|Ved . . 2,4 .
supporters|after . 0,7 . 11,7  supporters|and . 7,7 . 4,4  supporters|are -11,-7 . 11,4 .  supporters|at . -11,-23 . 4,16
supporters|could . -2,-4 . -4,-7  supporters|for . 7,16 . -4,-11  supporters|have -7,-4 4,7 11,2 2,2  supporters|in 4,2 2,4 2,0 0,4
supporters|of 4,0 0,-7 7,2 -2,-7  supporters|on -11,-7 2,11 -16,-11 16,11  supporters|said . -2,-4 . -4,-4  supporters|that . 11,23 . 0,4
supporters|to . 11,16 . -7,-11  supporters|were -11,-7 . 4,0 .  supporters|who 11,2 . -7,-7 .  supporters|will -11,-7 2,7 11,4 2,4
supporters|would . -4,-7 . -4,-11  support|- 0,4 -4,-7 0,4 .  support|-ed . . -7,-4 .  support|-er -4,-7 4,7 -4,-7 2,4
support|-ing . 2,4 . 4,7  support|-s . -4,-11 . 2,4  support|=3 -7,4 -4,-7 2,7 -7,-16  support|=5 . . . 4,11  support|=7 . -2,-2 . .
support|N 0,-2 7,16 7,2 -2,-4  support|a . 7,11 . .  support|among . -7,-11 . -2,-4  support|an . -2,-2 . .  support|for . -2,0 . 0,2
support|from 2,2 -7,-4 2,4 2,7  support|her . -2,2 . -2,2  support|him . 4,11 . .  support|in . -2,-2 . -4,-4  support|of . -7,-11 . .
support|on . -4,-7 . 11,23  support|the -11,-4 7,16 . .  support|to . -7,-11 . -2,-4  than|- 7,2 0,2 4,2 0,2  than|-al . 0,2 . 0,2
than|-er -11,-11 -7,-11 . -7,-11  than|-ers . 2,4 . 0,2  than|-ing -4,-7 . -4,-7 .  than|-ion . -4,-4 . -4,-4  than|-s 11,-2 . 4,23 0,-2
than|0 0,-2 . 4,2 .  than|N -2,-4 -2,2 -2,-7 -2,2  than|Q . -2,-4 . .  than|Q. . -2,-4 . -4,-7  than|U . 4,7 -2,-2 4,7
than|Uing . 4,11 -7,4 .  than|Ved 4,11 . 11,23 .  than|Ving . 7,11 . 2,4  than|a 0,-4 4,4 7,0 4,4  than|any 4,11 -7,-7 -7,-11 -7,-7
than|he . -4,-11 . -4,-11  than|her . 2,4 . 7,11  than|his . . . 2,7  than|in -4,0 7,16 -7,0 7,16  than|it 2,7 -4,-7 4,7 -4,-7
than|just . 0,-2 . -2,-2  than|many . -7,-7 . -7,-7  than|most 23,2 -4,-7 -11,-2 -4,-11  than|not . 0,2 . .  than|on . -4,-7 . -7,-11
than|the 11,11 -2,-2 -11,-16 .  than|they . -2,-7 . -2,-4  than|three -16,-11 . . .  than|to . 2,4 . 2,4  than|two -11,-7 7,16 -4,-4 7,16
than|what . -2,-4 . -2,-4  that|- 4,0 0,2 -2,4 -2,0  that|-'s . 4,11 . 4,11  that|-al 16,7 -2,-7 -7,11 -2,-4  that|-ed -7,-4 4,0 2,-2 4,-4
that|-er 4,7 . -2,-7 .  that|-ers . -2,-2 . -2,0  that|-ing 4,2 . -4,-4 2,4  that|-ion -2,4 2,4 -2,4 .  that|-ions . . . 2,4
that|-ity 4,-4 . -4,7 .  that|-ive . -4,-7 . -2,-4  that|-ly -11,-7 -2,-4 16,4 -4,-7  that|-ment 7,11 . -4,0 -2,-2
that|-s 11,2 -4,-2 -23,-16 -2,2  that|0 4,2 . -2,0 .  that|=3 -11,-11 -2,-4 4,7 -2,-2  that|=5 . . . 7,11  that|=6 . . . 7,16
that|N 7,0 -4,-2 -16,-4 -2,4  that|Q . -2,-4 . -4,-7  that|Q, -7,-4 . -7,-2 .  that|Q. . -4,-4 . -7,-11  that|Q? . -2,-4 . 0,-2
that|U 2,0 0,-2 2,-2 -2,-4  that|U's . 4,7 . 4,11  that|Ued -4,0 0,-2 11,11 -2,-2  that|Uing 11,16 0,2 7,-4 0,4  that|Uly . 4,11 . 4,7
that|Ument . 7,16 . 7,16  that|Us 2,-4 4,2 -4,7 2,0  that|V 11,4 . -11,-11 .  that|Ved -7,-4 11,4 7,2 7,2  that|Vs . 0,7 16,11 -2,0
that|a 2,2 2,7 -11,-4 4,11  that|about . . . 4,7  that|after . 4,7 . 4,11  that|all . 0,2 . 2,4  that|an . . . 2,4
that|any . -2,-4 . -2,-2  that|are . -4,-11 0,2 -7,-11  that|asked . . 16,7 .  that|before . . . 4,7  that|both . 4,7 . 4,7
that|by . 4,11 . 4,11  that|called . . 16,7 .  that|campaign . -4,-7 . -4,-7  that|can . . -7,-11 .  that|could . -2,-2 7,-7 -4,-7
that|during . 2,7 . 2,4  that|for . 7,11 . 7,11  that|had . -4,-11 11,0 -4,-11  that|has 4,-4 2,0 7,7 0,-4  that|have -7,-4 2,4 -16,2 .
that|he -7,-2 0,2 -11,-7 4,11  that|her 0,-2 0,2 -16,-11 4,7  that|his . -2,-4 . .  that|in . -7,-16 4,16 7,16
that|is -2,-4 2,-2 7,0 -2,-7  that|it 7,2 . . 2,7  that|made . -7,-16 . -7,-16  that|many 4,-2 2,7 -7,11 2,7
that|may -7,-11 4,11 -4,-2 4,7  that|more 7,7 . . .  that|most . 0,2 . 2,4  that|night 7,0 -2,-16 7,0 -4,-23  that|not . . . 4,7
that|now . -7,-16 . 4,11  that|of . -2,-2 . -2,-7  that|on . -7,-16 . 7,16  that|one . 4,11 . 7,16  that|only . 2,2 . 2,4
that|other . . . -4,-11  that|people . 4,11 . 4,11  that|said . 7,11 11,11 4,11  that|she -16,-7 2,2 -11,-4 2,4  that|so . 4,7 . 4,7
that|some . -4,-2 -4,11 -2,-2  that|the 2,2 -4,-2 -16,-4 0,7  that|their -11,-7 0,2 -4,-2 2,4  that|there . 2,4 . 4,7
that|they -2,-4 . -4,2 4,7  that|this 7,2 . -16,-7 .  that|time . -4,-4 . -4,-7  that|to . -7,-16 . 7,16  that|voters -2,-7 . -11,-11 .
that|was . 2,4 7,0 .  that|were . 7,11 -2,11 4,7  that|will -7,-4 -2,2 11,11 -4,0  that|with -7,-4 . -4,-4 -2,-4
that|would -4,-2 0,2 2,-2 0,2  that|year . 2,7 . .  their|- -4,-2 . 11,4 0,2  their|-al . 0,2 . 2,2  their|-ed . -2,-4 . -2,-4
their|-er . -4,-7 . -4,-7  their|-ers . 2,7 . 2,7  their|-ing -11,-7 -2,-2 -11,-7 .  their|-ion . 0,2 . 2,4  their|-ions 2,11 0,2 2,7 .
their|-ity -4,2 -4,-7 -4,2 -4,-7  their|-ive . -2,-4 . .  their|-ly . 4,11 . 7,11  their|-ment . 2,4 . 2,4  their|-s 0,-2 -2,-2 0,-2 -2,-2
their|0 . -2,-4 . -2,-2  their|N 0,2 -4,-7 2,2 -2,-4  their|Q . 2,4 . 4,11  their|U . . 11,7 0,2  their|Ual . . 7,4 .
their|Ued . 2,4 . 2,4  their|Uion . -2,-4 -16,-11 -2,-2  their|Us . 2,4 7,7 2,4  their|V . . 11,4 .  their|candidate . . . 2,2
their|former . -2,0 . -2,0  their|most . -2,-2 . .  their|own . -4,-4 . -4,-7  their|political . 2,7 . 2,7  their|presidential . -2,-2 . .
their|primary . 0,2 . 0,4  their|support . -2,-2 -4,-7 .  their|vote . 2,7 . 2,4  their|way . . . -2,-2  them|- -2,0 . -2,0 0,-2
them|-ed . -2,-2 . -2,-2  them|-ly . -11,-16 . 2,7  them|-s -7,-11 2,7 -7,-11 4,7  them|=3 -2,-11 0,-2 4,0 .  them|=5 . . . 2,7
them|=6 . -2,-4 . 11,23  them|Q . -4,-7 . .  them|U . -2,-4 7,2 4,7  them|Uly -4,-7 . 7,11 .  them|Ved . . 11,7 .  them|and . 2,4 . -2,-4
them|as -4,-7 4,7 -4,-7 0,2  them|at . 0,-2 . -2,-2  them|for . -4,-7 . 7,16  them|from . 0,-2 . -2,-4  them|in . -7,-11 -11,-7 0,2
them|of . -4,-7 . -2,-4  them|on 0,2 . 0,2 0,2  them|out . 11,16 . 7,16  them|should . -4,-7 . 0,-2  them|that . . . -4,-11
them|to . 4,7 11,7 -7,-11  them|up . 4,7 . 2,4  them|with . 4,7 . 4,7  then|- -11,-11 0,-7 -7,-7 -2,-7  then|-ed . 2,7 . 2,7
then|-s -7,-4 . . .  then|=3 -11,-7 . -4,-2 .  then|=5 . . . -2,-4  then|N 16,7 2,0 -11,-7 2,0  then|U . . -7,0 .
then|Ued . -4,-7 . -4,-7  then|Vs . . -11,-11 .  then|he 23,11 2,4 -7,-7 2,7  then|she 16,7 . -7,-7 .  there|- . -4,-7 . -4,-7
there|=3 -4,-4 -2,0 -2,-2 4,11  there|=5 . -2,-2 . 7,16  there|U 2,7 . 7,7 .  there|and . 7,16 . 4,11  there|are 2,7 . -4,0 .
there|has . . -7,-7 .  there|have . . -7,-7 .  there|in . -4,-7 . -4,-11  there|is 7,4 . 4,2 .  there|may . -2,-2 . -2,-2
there|was -2,-2 . -4,-7 0,-2  there|will . 4,7 . 4,7  there|would . -2,-4 . -2,-4  they|- -16,-11 . 4,-2 .  they|-ed -2,0 . 11,7 .
they|-ly . 0,2 . 0,2  they|Q. . -7,-11 . -7,-11  they|U -7,-2 0,2 11,7 0,2  they|Ued . 0,2 7,0 0,2  they|Uer -11,-7 0,2 23,11 2,2
they|Uly -7,-4 . 16,2 .  they|V . -4,-4 7,0 -4,-7  they|Ved . 2,4 7,2 2,4  they|all . . 7,2 .  they|also . -2,-2 . -2,-4
they|are -4,-4 -4,-4 -4,2 4,-2  they|called . . 16,7 .  they|can . 4,7 . 2,4  they|could . . -11,-11 -2,-2  they|did . 2,4 -16,-7 0,2
they|do . -4,-7 11,4 -2,-7  they|had . -2,-2 -4,-11 -2,-2  they|have . 0,2 11,4 2,4  they|may . . 11,4 .  they|said . -4,-7 -2,-2 -4,-7
they|say . . -2,-2 -2,-2  they|should . 7,16 . 7,11  they|support -7,-11 2,4 -7,-11 .  they|were -4,-2 . 0,2 0,2
they|will -11,-7 -2,-2 -7,-7 -2,-2  they|would . . -4,-7 .  the|- 2,0 4,2 2,0 4,2  the|-'s 7,0 2,0 2,-2 2,0  the|-al 2,2 -7,0 4,2 -4,4
the|-ed 4,0 2,2 2,-2 2,2  the|-er 2,2 -2,2 -2,-4 0,2  the|-ers 4,4 2,0 . 4,0  the|-ing 2,2 . 2,4 0,2  the|-ion 0,4 0,-2 0,4 2,2
the|-ions . 2,4 -2,0 4,7  the|-ity . -2,-2 . -2,0  the|-ive 2,4 0,-4 2,-2 2,0  the|-ly 4,-2 . 0,-2 .  the|-ment -7,-4 2,0 -2,0 2,0
the|-s -2,-2 . -2,0 0,4  the|0 -2,2 -2,0 -2,2 -4,0  the|N -11,-7 -7,-4 4,-2 4,2  the|Q -2,-2 0,-4 0,-4 2,2  the|Q, -4,-4 2,2 -2,-2 .
the|Q. . -4,-7 . -4,-4  the|U 7,4 4,4 -4,0 2,4  the|Ual 2,4 2,4 0,4 0,4  the|Ued 7,2 -4,-2 -4,-4 -4,0  the|Uer 11,7 2,2 4,0 .
the|Uing 11,7 4,4 2,-2 4,4  the|Uion 7,4 4,4 -4,-2 4,4  the|Uions -2,-4 7,7 -11,-7 7,7  the|Uity . -2,-2 4,0 -2,-2
the|Uive -4,-4 -4,0 -7,-7 -2,2  the|Uly 4,2 0,2 0,-2 .  the|Ument 11,4 7,2 -2,-7 4,2  the|Us 2,4 2,0 -4,0 2,2  the|V 4,7 0,2 -16,-2 -2,-2
the|Ved 0,4 . -2,4 -2,-2  the|Ving -4,-4 2,4 -7,-4 2,4  the|Vion . 0,2 -11,-7 0,2  the|Vs -4,-2 . -16,-11 .  the|attacks -4,0 2,4 -7,0 2,7
the|back . 4,11 . 2,7  the|campaign 0,-2 -4,-2 4,0 -2,2  the|candidate 2,2 -2,-2 4,2 -2,0  the|candidates 2,7 2,4 4,7 2,4
the|convention -2,0 2,2 . 2,2  the|country 2,4 0,2 . -2,0  the|debate 0,-4 -2,-4 -4,-7 -2,-4  the|delegates . 2,7 0,2 4,11
the|election 2,4 . 2,4 .  the|email 7,2 -2,-2 7,2 .  the|first -4,0 -4,0 -7,0 -7,-2  the|former 0,-2 -4,-2 4,0 -2,-2
the|government 7,0 -2,-4 7,0 -2,-2  the|group 4,7 . 2,7 -2,4  the|interview -7,-4 7,2 -7,-7 2,-2  the|last 7,11 0,2 4,7 -2,-2
the|many . -2,7 . 2,7  the|more -16,-7 -4,-7 -11,-2 -4,-4  the|most -4,2 -2,0 -2,2 0,2  the|new 0,-4 . 2,-2 2,4
the|next -2,-2 -2,-2 -2,0 -2,-2  the|night -7,-4 7,16 -4,-4 4,11  the|nomination . 2,4 . .  the|nominee 7,0 0,2 11,2 .
the|one 2,-4 -4,-7 4,0 -4,-7  the|only -4,0 . -2,2 2,4  the|other 0,4 -2,-4 . -2,-4  the|party . -2,-2 0,-4 .
the|people 7,16 -7,-11 2,-4 -4,-11  the|policy . 2,7 -4,-4 4,11  the|poll . 2,-4 . 0,-4  the|polls . 2,7 . 0,4
the|president 4,4 0,-2 4,2 .  the|presidential -2,-4 . 2,-2 2,2  the|primary -7,-7 -2,-2 -7,-7 -2,0  the|public . 16,7 . 11,4
the|race -2,4 -2,0 -2,7 -4,0  the|same -4,-2 . -4,-2 .  the|state 2,0 . 2,-2 0,-2  the|states . 0,4 . 2,4  the|support -4,-2 2,4 -16,-11 .
the|the . 7,7 . -16,-4  the|three 0,2 7,11 2,4 11,11  the|time -2,-2 0,-2 -4,-2 -4,-4  the|two 2,0 0,4 2,0 0,4  the|vote . 7,2 . 7,2
the|voters -7,-11 4,-4 -4,-11 7,-4  the|way . 4,2 . 4,0  the|week -4,-2 2,4 -4,-2 2,4  the|year -7,-2 -4,0 . -4,-2
the|years -4,2 0,7 -7,0 0,4  this|- 2,2 . 2,2 -2,-2  this|-'s . -2,-2 . -4,-7  this|-al 0,4 4,7 2,7 4,7  this|-ed -4,-4 . -7,-7 .
this|-er 7,2 2,7 7,0 2,4  this|-ing . -4,-11 . -7,-11  this|=3 -7,-7 . 0,11 .  this|=5 . . . 4,11  this|N 2,-7 -2,0 11,-7 .
this|Q -11,-7 . -4,-4 .  this|U 0,-2 4,11 4,0 .  this|Uion . 7,16 . 4,11  this|Ument 4,-4 . 2,-7 .  this|Us 4,11 . 4,11 .
this|campaign 2,11 . 2,11 .  this|country . 4,11 . 4,7  this|election 2,7 2,4 2,7 .  this|in . -11,-23 . 16,32  this|is 2,7 4,7 -2,7 2,4
this|one . -2,-4 . -2,-4  this|time -2,0 4,7 . 2,7  this|was . 2,4 -7,-11 2,7  this|week -2,-4 -2,-4 -7,-7 -4,-7
this|year -2,-2 -2,0 -4,-4 -4,-7  those|- 2,-2 -4,-4 0,-2 -4,-4  those|-ed 7,2 . . .  those|-ers . 2,4 . 2,4  those|-ing 4,7 -2,-4 4,7 .
those|-s -7,-7 2,4 -7,-7 2,4  those|N -7,-4 -7,-7 . -4,-7  those|Ued . . 0,7 .  those|Uing . -4,-7 16,7 -4,-4  those|Uions . 4,11 . 4,11
those|Us -4,2 -4,-2 -4,2 -2,0  those|Ving . -4,-4 16,7 -4,-4  those|in 2,7 7,-2 2,7 7,-2  those|of . 7,7 . 7,7
those|states . -7,-7 . -4,-7  those|that . 2,4 . 4,7  those|voters 2,0 -7,-11 2,-2 .  those|who 7,4 2,0 2,4 2,2  those|with . 11,7 . 11,7
three|- 7,-2 -4,11 7,0 -4,11  three|-ers . 2,0 . 2,-2  three|-s 0,4 -2,-7 0,2 -2,-7  three|N -2,4 . -4,2 .
three|candidates -2,-4 . -4,-4 .  three|in 11,7 -7,-16 11,7 -7,-16  three|people . -4,-7 . -4,-7  three|years 2,2 . 0,2 .
through|- . 11,4 . 0,2  through|-al 4,7 -4,-4 4,7 -4,-7  through|-s . 0,2 . 0,2  through|=3 . 2,2 . -2,-4  through|=5 . . . -2,0
through|N -7,-4 2,0 -7,-2 2,0  through|a 0,-2 -2,0 -11,-7 2,4  through|her . -4,-7 . -4,-7  through|his -16,-11 . -11,-7 .
through|its . -2,-2 . -4,-7  through|the -7,-2 -4,-7 0,4 -2,-2  through|their . -2,-4 . -4,-4  through|those 11,7 . -4,-2 .
thursday|=3 . -16,-16 . 11,11  thursday|=5 . . . -7,-4  thursday|night . 2,4 . 0,2  time|- . . . -2,-2  time|-ing -4,-2 7,4 -7,-4 7,4
time|=3 -7,-7 -2,-4 -2,0 7,2  time|=5 . . . 2,11  time|N 7,11 . -4,-11 .  time|U -2,0 . -2,0 .  time|and 7,16 -4,-7 7,16 -4,-7
time|as . 7,11 . 7,11  time|at 11,7 -7,-11 16,7 -11,-11  time|but . 2,4 . -2,-4  time|for . 7,11 . 4,11  time|he 16,7 0,2 . 2,2
time|in . 4,11 . 4,7  time|is . -2,-4 . -2,-4  time|it 11,7 . . .  time|on . -7,-16 . 2,7  time|since . -2,-2 . -2,-2
time|that -16,-16 7,4 -7,-7 -11,-23  time|the . 7,7 . -4,-11  time|to . . . 2,7  time|when . 2,4 . -2,-2  told|- . -7,-16 . .
told|-ers -4,-2 . -7,-2 .  told|-s -11,-4 -4,-11 -11,-4 .  told|=3 . 2,7 . .  told|N -11,-7 -7,-7 -11,-4 -11,-7  told|a 0,7 4,11 -7,-7 .
told|her . -2,-4 . .  told|him . -7,-16 . .  told|his . -7,-11 . -2,2  told|the 7,0 -4,-4 -7,-7 .  told|them . -11,-16 . .
told|to . 7,16 . .  to|- -2,-2 -2,0 2,2 0,4  to|-al -7,-4 4,7 -4,-4 4,7  to|-ed -4,-2 0,2 -4,-2 .  to|-er -7,-7 2,4 -2,-4 0,2
to|-ers . -2,-4 -2,0 0,2  to|-ing . 4,7 . .  to|-ions . -11,-7 . .  to|-ity . 2,7 . .  to|-ive 2,0 4,7 -7,-4 4,7  to|-ly . 0,-2 . -2,0
to|-ment . 2,4 . 2,4  to|-s -7,-2 7,4 -4,-4 -4,-4  to|0 -4,-4 0,2 . -2,-4  to|=3 11,7 . 11,4 .  to|=5 . 2,2 . 4,7
to|N 0,2 0,4 2,0 -11,-11  to|Q . 4,4 . -2,-2  to|Q, . 4,-2 . -7,-16  to|Q. . -7,-11 . -4,-7  to|U 2,0 -2,-2 -7,-2 2,7
to|Ual . -4,-2 . -4,-2  to|Uer . 2,0 -4,0 4,2  to|Uing . 2,7 . -2,-2  to|Uion . -7,-11 -7,-4 -2,-4  to|Uions . 4,7 . 7,16
to|Uly -2,-2 . -7,-4 2,4  to|Ument -4,-2 0,4 -4,-2 4,7  to|Us 7,7 -2,-2 . -4,-4  to|V . -2,0 . 2,7  to|Ver . 4,7 -11,-4 2,7
to|Ving . -7,-16 . -7,-16  to|Vly . 4,7 . 7,11  to|Vs 4,0 -2,-4 . -2,-2  to|a 0,7 4,7 -2,-2 -4,-4  to|about . 0,2 . 2,4
to|all 11,7 -4,-7 . .  to|an 7,-2 0,4 . 0,2  to|any . 4,7 . 4,11  to|as . -7,-16 . .  to|at . -2,-4 . -2,-4  to|attacks . 2,7 . -4,-7
to|back -7,-2 -7,-7 -4,-2 -4,-4  to|be . -2,-2 4,-2 2,7  to|both 23,7 -2,-2 23,7 .  to|campaign . -4,-4 . .  to|debate . 4,11 . 11,16
to|do -4,0 2,4 -7,-2 2,4  to|former . 4,7 . 4,7  to|get . -2,0 . 0,2  to|have . 4,7 . 4,7  to|her 7,7 -4,-7 0,4 .  to|him . 0,-2 . -2,-4
to|his 7,11 4,2 . 2,0  to|how . -7,-7 . .  to|interview . 4,7 . 7,16  to|it . 7,11 . 7,11  to|its . 0,-2 . -4,-7  to|make . -2,-2 . 2,4
to|many -2,-2 16,7 4,2 -7,-11  to|more . 7,11 . -2,-2  to|most . 16,7 . -7,-16  to|new -4,4 4,2 4,7 .  to|on . 7,16 . 7,11
to|one . 7,4 . 4,7  to|other . 4,7 . -7,-11  to|party . -4,-4 . -4,-4  to|people . 16,7 . -2,0  to|recent . 11,11 . -2,-2
to|say . -2,0 . 2,4  to|some -7,-11 -4,-7 -4,-7 2,4  to|state . -2,-7 . -4,-7  to|states . 0,2 . 2,2  to|support -4,-7 -2,-4 -7,-7 .
to|supporters . -7,-11 . -7,-11  to|that -7,-11 -4,-11 -2,-4 0,2  to|the -7,4 7,7 2,2 0,-7  to|their . -2,-7 . -2,-2  to|them . 7,16 . .
to|this . 0,2 . 0,2  to|those -16,-7 -2,-2 . -4,-7  to|three . 7,2 . .  to|two . 4,7 . 4,11  to|vote . 0,2 . 2,7
to|voters -11,-2 -2,0 . -2,-2  to|what 7,23 . -4,-7 .  to|which -16,-16 -4,-7 . -2,-4  to|win 4,4 . 7,7 0,-2  tuesday|- 7,2 . 7,2 .
tuesday|-ing 11,2 -4,-11 11,2 -2,-2  tuesday|-s . -2,-4 . -2,-4  tuesday|=3 . . . 0,2  tuesday|=5 . . . 11,16  tuesday|Ved . . -4,-4 .
tuesday|about . 7,16 . -11,-16  tuesday|and . 2,7 . .  tuesday|in . -7,-11 . -4,-7  tuesday|night . -11,-11 . -7,-11
tuesday|on -4,-2 . -4,-2 .  tuesday|support . . 11,4 .  tuesday|that . 4,7 . -7,-11  tuesday|to . 7,16 . -11,-16  tweet|=5 . . . -4,-4
tweet|about . -4,-7 . .  tweet|on . 4,7 . 4,7  two|- -7,-7 0,7 0,-4 0,7  two|-al 7,2 . 7,2 .  two|-ers 4,0 -2,-4 4,0 -2,-4
two|-ing 7,4 . 7,4 .  two|-ions . 4,11 . 4,11  two|=3 . . -7,-7 .  two|=5 . . . 7,16  two|N . -4,-4 0,-2 -4,-4  two|Ued -11,-7 . 2,-2 .
two|Us . 2,4 . -2,-2  two|are . . -11,-7 .  two|candidates -4,-4 2,7 . 2,7  two|in . . 4,7 .  two|most -11,-7 . -7,-7 .
two|of 11,16 . 11,16 .  two|states 2,2 . . .  two|years 2,4 2,7 . 2,4  under|- . -4,-4 . -2,-4  under|a . -4,-7 . -2,-2
under|the . -4,-11 . .  up|- . 0,2 . .  up|-ing . 2,2 . 0,2  up|-s . 4,11 . 7,11  up|0 . -2,0 . -2,-2  up|=3 . 7,11 . 4,7
up|=5 . 2,7 . 7,16  up|N -11,-7 -4,-2 -11,-4 .  up|Uing . -2,-4 . -2,-4  up|a 11,11 2,4 -4,-7 .  up|about . -4,-7 . .
up|against 4,7 2,4 4,7 2,2  up|and . 2,7 . .  up|any . 2,2 . 2,2  up|at . -4,-7 . -2,-4  up|by -4,-7 -2,-2 -4,-7 -2,-2
up|for -4,-2 -2,-4 -7,-2 -4,-7  up|from 0,2 . 2,2 .  up|his -11,-7 2,7 . -4,-7  up|in . 2,7 . 0,4  up|its -11,-7 -7,-11 -11,-7 -7,-11
up|last -2,-4 . -2,-4 .  up|on 7,4 4,7 4,4 4,7  up|the -11,-7 0,4 -2,-2 -4,-7  up|their . 2,4 . 2,4  up|to -2,0 0,2 -2,0 .
up|was . . -2,-2 .  up|with . 11,2 . 11,4  voters|- -11,-4 0,2 7,4 -7,-7  voters|-ed . 11,4 . 11,4  voters|-er . -7,-16 . .
voters|-ly . 4,7 . 4,7  voters|-s . 7,11 . -2,-4  voters|=10 . 4,11 . 4,11  voters|=3 -7,-7 -4,2 -2,-2 7,7  voters|=5 . . . 7,16
voters|=6 -7,0 -11,-16 -7,-2 2,0  voters|U -7,-11 -2,2 2,7 -2,4  voters|Ued . . 16,2 .  voters|Uing . -4,-7 . -4,-7
voters|Us . -7,-7 . 4,-7  voters|and . -7,-11 . .  voters|are . -2,-2 23,11 -4,-2  voters|as . 2,16 . 7,7  voters|at . 4,7 . 2,4
voters|for . 0,4 -2,-2 4,-4  voters|have -7,-7 4,7 7,-2 2,7  voters|he . 2,11 . -7,-16  voters|in 11,4 7,7 7,2 2,4
voters|of . 11,23 . -7,-7  voters|said . -4,-11 . -7,-11  voters|say . -2,-2 . -4,-2  voters|than . -4,-11 . -7,-11  voters|that . . . 0,2
voters|to . 4,11 . 4,2  voters|were -7,-4 -4,-7 2,-4 -4,-7  voters|who 11,4 7,7 -7,-11 4,11  voters|will . -7,-11 . -4,-11
vote|- . 7,0 . 4,0  vote|=3 -7,-7 2,4 -4,-2 7,16  vote|=5 . . . 7,7  vote|and . -11,-11 -4,-4 11,4  vote|at . 4,11 . 4,11
vote|for . -7,-4 . -7,-7  vote|in . -2,-2 . -4,-4  vote|of . 4,-4 . 2,-7  vote|on . 4,7 . 0,2  vote|than . 2,4 . 0,2
vote|to 0,4 2,11 -2,2 7,7  vote|was . -4,0 . -7,-2  was|- 4,2 2,0 7,4 2,2  was|-al . -2,-4 . -2,-4  was|-ed . 0,-2 -2,-2 -2,-2
was|-er -7,-7 -2,-2 -4,-7 -2,-2  was|-ing 0,-2 2,2 . 2,2  was|-ly . -2,-2 -7,-11 -4,-7  was|-s -11,-7 . -11,-7 .
was|0 -7,-4 -4,-4 -7,-4 -4,-7  was|=3 . . . -4,-7  was|=5 . . . 11,23  was|N 16,11 16,11 -16,-16 2,-2  was|Q . -2,-4 . .
was|Q! . -4,-11 . .  was|Q, . -2,-2 . -2,-2  was|Q. . -2,-4 . -4,-7  was|U 0,-2 0,2 . -2,2  was|Ued -2,4 4,2 -4,-2 2,-2
was|Uer . 4,11 -2,0 4,11  was|Uing -4,-4 4,7 . 2,7  was|Uly 0,-4 0,4 -2,-4 -4,4  was|Us -2,4 -2,-4 -4,4 -2,-4  was|V -4,-7 . -4,-7 .
was|Ved 2,-2 0,7 -4,-7 -2,4  was|Ving 16,7 7,11 7,4 2,7  was|Vly . . 4,11 .  was|a -2,4 . . .  was|about . 7,11 . 7,11
was|also -4,-4 4,7 -11,-11 4,7  was|among . 2,-2 . 4,-4  was|an . 4,2 . 4,2  was|as 0,2 -4,-7 0,2 -7,-11  was|at -4,-2 . -2,-2 -2,-4
was|back -7,-7 . -7,-7 .  was|being -4,-11 -4,-4 -4,-7 .  was|by . 4,11 . 4,11  was|far 4,7 . 4,11 .  was|first . -4,-7 -4,-11 -4,-7
was|from . 2,4 . 2,4  was|his 16,7 -7,-16 -16,-11 -7,-11  was|in 0,2 7,11 -2,2 4,7  was|just . -4,-7 . -4,-7  was|like . 4,7 . 4,7
was|more -7,-7 . -4,-4 .  was|not . . . 2,2  was|now . 4,7 . 4,7  was|on -7,-4 4,7 -4,-4 2,4  was|one -11,-11 -4,-11 -16,-11 -4,-7
was|only 2,7 . 4,11 .  was|over . 7,16 . 7,11  was|president -7,-7 . -4,-4 .  was|still . -2,-2 . -4,-7  was|that . 7,16 . 0,2
was|the -7,4 -2,-2 -4,-4 .  was|their 2,0 . 7,2 .  was|up . 7,11 . 4,11  was|when -7,-4 . . .  way|=5 . . . 0,2  way|to . 0,-2 . -2,-2
week|-ed . -2,-4 . -2,-4  week|=3 . -2,-2 4,4 0,4  week|=5 . . . 11,11  week|=6 . -2,-4 . 0,11  week|U . . 4,0 .  week|Ued . . -23,-11 .
week|Ved . . 0,-2 .  week|about . -2,-2 . .  week|and . 0,2 . 7,16  week|as . 2,16 . -11,-7  week|by 11,4 . 11,4 .  week|for . 0,2 . 0,2
week|in . -7,2 . -7,2  week|on . -7,-16 . -7,-16  week|that -7,-11 4,7 . -7,-11  week|when -4,-4 . -2,-4 .  well|- -7,-4 2,4 . 2,4
well|=3 . -4,-7 -7,-7 -7,-11  well|=5 . . . -2,7  well|as 4,2 7,11 4,4 4,11  well|in . . . -2,-2  well|with . -7,-4 . -4,-4
were|- . 0,4 . 0,2  were|-al -7,-4 . . .  were|-ed . 0,2 . .  were|-ing -2,4 . -2,7 0,2  were|-s -7,-7 . -4,-4 .  were|=5 . . . 7,11
were|N -2,-4 -7,-11 -7,-7 -7,-11  were|Q, -2,-4 4,7 -4,-4 .  were|Q. . -7,-16 . -7,-11  were|U . 0,2 . .  were|Ued -4,-7 2,4 -4,-7 0,2
were|Uing . -4,-7 . -4,-7  were|V . . -7,-7 .  were|Ved 0,4 2,4 -4,-7 0,2  were|Ving . 2,4 . 2,7  were|a 7,2 . . .
were|about . -4,-7 . -2,-4  were|also -2,0 . -4,-2 .  were|being . 4,7 . 4,7  were|far . 2,7 . 2,4  were|made . 4,7 . 4,7
were|more . 4,7 . 4,7  were|not -11,-7 0,-2 -7,-7 0,-4  were|on . -4,-7 . -4,-11  were|still . 4,7 . 4,7  were|the -2,7 4,7 -7,-11 4,11
were|to 7,4 4,7 7,4 4,11  were|with . -2,-4 . -2,-2  what|- 2,0 . -2,11 .  what|-ed . 0,2 . .  what|-ers 11,4 . -16,-16 .
what|-s -4,-11 . -2,11 .  what|N 16,4 . 0,11 .  what|Ued . 2,4 . 2,4  what|Us -2,-16 . -4,0 .  what|can . -4,-7 . -4,-7
what|could . -4,-7 . -4,-7  what|do -11,-11 . -2,-2 .  what|has 11,11 . 11,4 .  what|he -16,-16 2,2 -2,-2 2,4  what|her 4,0 . 0,4 .
what|his . 4,11 . 7,11  what|i -11,-11 7,11 -4,2 7,11  what|is . 0,2 4,11 .  what|it 11,2 -7,-11 -4,2 -4,-11  what|many 0,-4 . 2,7 .
what|she 4,-2 2,2 4,11 2,4  what|some 16,0 . -4,-7 .  what|the 23,0 . -2,4 4,7  what|they 4,-4 -4,-7 0,4 -4,-2  what|was . . 2,7 .
what|would -7,-11 . 7,16 .  when|- 16,11 . -7,-7 .  when|-al 2,-2 . -7,-4 .  when|-ing . 4,7 . 4,7  when|-s 4,11 -2,-4 -4,0 .
when|0 4,-2 . -7,-2 .  when|=3 . 7,16 . 7,11  when|N 11,7 -2,2 -7,-2 -2,0  when|Ued . 2,7 . 2,4  when|Uing -7,-11 . -2,-4 -2,-2
when|Ved . . 4,11 .  when|a 11,11 -4,-7 . -4,-7  when|and . . . 0,2  when|asked . -7,-11 . -11,-16  when|he 2,4 . -4,-4 .
when|i 7,0 -4,-7 -4,-4 -4,-11  when|it -2,4 . . 0,2  when|many 7,11 . -4,-4 .  when|she -7,-4 2,2 . 2,2  when|the 4,7 -4,-4 -4,-2 -2,-2
when|they -16,-7 -4,-7 . -2,-4  when|to . 4,11 . 7,11  when|voters . -7,-11 . -7,-16  where|- 11,2 -2,-2 -7,-7 .  where|-ers . 4,11 . 7,11
where|-s 16,16 . -16,-16 0,-2  where|N 0,7 -2,-2 -7,-11 .  where|and . 4,11 . 4,7  where|he 11,16 -4,-4 -7,-11 -2,-4
where|his . -4,-7 4,11 -4,-7  where|it . -4,-7 . -4,-7  where|she 11,4 -4,-7 -7,-4 -4,-7  where|the 4,11 4,7 2,-11 4,11
where|they . 4,7 . 4,7  whether|- . . . 7,11  whether|-ed . -2,-4 . -2,-4  whether|N 4,0 0,2 -11,-4 .  whether|a . -7,-11 . -7,-11
whether|and . 2,4 . 2,2  whether|any . 2,4 . -4,-11  whether|he -4,-4 . -2,-2 .  whether|his . -4,0 . -4,4  whether|it . . . -4,-7
whether|she . 2,4 . 4,11  whether|that . . . 2,7  whether|the . . . 0,2  whether|they . . . 2,2  whether|this . . . -7,4
whether|to . 4,7 . -4,-7  which|- -7,-16 . 11,11 .  which|-ed -11,-7 0,-2 7,-7 2,0  which|-ers 16,7 . -16,2 .  which|-ly -23,-11 . 11,-4 .
which|-s -2,-11 -2,-4 -16,-11 -4,-7  which|0 11,4 . -16,-16 .  which|=3 . -4,-7 . -7,-11  which|N 7,4 2,7 -16,2 .  which|U . . -2,-2 .
which|U's . . -4,11 .  which|Ued -23,-16 -2,-2 7,0 -4,-4  which|Uly -23,-11 . 4,-4 .  which|Us -2,-4 0,-4 16,-2 -2,-4
which|Ved -11,-16 0,2 4,-7 0,2  which|a 11,16 -4,-4 2,-7 -2,0  which|also . -7,-11 . -7,-11  which|are . 2,4 . -2,0
which|candidate . 7,7 . 7,11  which|could . 0,2 . 0,2  which|had 7,4 -4,-7 4,11 -4,-7  which|has 2,11 4,11 2,0 0,7
which|have . -2,-4 7,0 -2,-4  which|he 16,0 0,2 -11,2 2,4  which|i . -7,-11 . -7,-16  which|if . -4,-7 . -4,-11
which|in -4,-11 -4,-7 0,7 -4,-11  which|is 2,-4 4,0 4,-2 2,0  which|party . -2,2 . 0,4  which|she 16,11 . -7,0 .
which|the 11,7 0,2 -7,2 2,2  which|they -2,-11 . -2,11 .  which|was -11,-11 . -7,-7 -2,-2  which|were -7,-7 -2,-4 11,7 -2,-4
which|will 7,-4 -7,-11 -7,2 -7,-11  which|would -2,2 -2,-7 -16,-11 -4,-7  while|- 11,7 2,7 0,-4 2,7  while|-ers . -2,-4 . .
while|-ing -7,-2 4,7 0,2 4,7  while|-s 7,-2 . -11,-7 .  while|0 7,4 -7,-16 . -7,-16  while|N 4,16 -2,-2 -16,-7 -2,-2
while|Uing . -4,-7 . -4,-7  while|Ving . -4,-7 . -4,-11  while|a 4,0 -2,-4 . -2,-4  while|at . 4,7 . .  while|he 2,4 . . .
while|her 11,2 . . .  while|his 2,4 -7,-11 2,7 -7,-11  while|in . 4,7 . 2,4  while|it -2,-7 . 2,7 .  while|many . . 4,-7 .
while|most 7,0 . -4,-4 .  while|not 2,7 . 0,2 .  while|only -2,-2 . -7,-2 .  while|other . 2,4 . 2,4  while|presidential -7,-11 . -7,-4 .
while|she 0,-2 4,7 7,2 4,7  while|some -16,-7 . -2,7 .  while|the 0,-2 -2,4 -7,-4 -2,4  while|those 7,2 . . .  who|- -11,-7 4,-2 4,4 4,-2
who|-ed 7,4 . . .  who|-ly -11,-11 -4,-7 7,11 -4,-7  who|-s 2,-4 0,-4 7,4 2,-4  who|=3 -23,-11 2,2 16,7 -4,-4
who|N -2,-2 -7,-7 -11,11 -7,-7  who|Q. . -2,-4 . -4,-7  who|U -7,-4 . 4,4 -2,0  who|Ued 2,2 2,-4 7,4 2,-4  who|Uer . . 16,2 .
who|Uions . . 7,4 .  who|Uly -11,-4 -2,2 16,4 -2,2  who|Us 0,-4 2,2 -7,-7 4,2  who|V 7,7 -2,2 16,7 -4,0  who|Ved 2,0 -2,-4 7,4 -7,-7
who|Vly . . 4,0 .  who|Vs -7,-4 -4,-4 0,2 -7,-7  who|also -7,-4 -4,-7 -7,-7 -7,-7  who|are 7,2 2,7 16,11 2,4  who|called . . -7,-4 .
who|can -11,-4 2,0 -4,-4 2,0  who|could . 0,2 . 2,2  who|did 7,4 -4,-11 2,0 -4,-11  who|had . 2,2 . .  who|has 4,-2 2,0 -7,-2 0,-2
who|have 11,4 0,2 -7,-7 -4,0  who|he 7,-4 -4,-4 -23,-4 -2,-2  who|in -16,-11 -2,-4 7,11 -4,-7  who|is 2,0 -2,-2 -4,2 -4,-4
who|last -16,-11 -4,-7 11,-2 -4,-7  who|like 4,2 . 16,7 .  who|made -4,-7 -7,4 -4,-11 -7,2  who|make . 2,7 . 2,4  who|many 16,0 . -23,0 .
who|may . 4,7 . .  who|now -2,-2 . -4,-2 11,4  who|said . -2,2 . -11,-2  who|say . 0,2 -7,-4 -2,0  who|says . . -11,-7 .
who|should . 2,4 . 4,7  who|they . . . 2,7  who|told . . -11,-11 .  who|was 11,4 4,2 4,4 4,2  who|were . 2,4 2,-2 2,7
who|will -11,-7 2,4 -2,-7 0,4  who|won . 4,7 . 4,7  who|would . -2,-4 -16,-7 -2,-2  will|- -11,-2 -2,0 -11,-4 -2,0
will|-ed . -4,-7 11,4 -4,-7  will|-ly -2,0 2,4 -7,-4 2,2  will|=3 . . . -7,-11  will|U -4,0 . -11,-7 -2,-2  will|Us . -7,-2 16,7 -7,-2
will|V . . -11,-4 .  will|Vs . . 11,4 .  will|also . 0,2 -11,-7 -2,-2  will|be 0,2 0,-2 -7,-4 -2,-4  will|do . 2,2 . 0,2
will|have . -2,-4 -16,-11 -2,-4  will|no . 2,4 . 2,4  will|not -2,-4 2,4 -4,-4 2,4  will|say . 4,7 . 2,7  will|support . 4,7 -16,-7 4,7
will|vote . 4,7 . 4,7  will|win . 2,4 . 2,4  win|0 . 4,7 . 4,7  win|=3 -11,-11 . . 2,7  win|=5 . . . 0,4  win|N . -7,-16 . -7,-11
win|and . -2,-4 . -4,-7  win|his . -4,-7 . -4,-7  win|if . 2,4 . .  win|in -4,-7 11,11 -4,-7 7,2  win|the 7,2 . 7,4 2,2
with|- 2,4 4,7 . 2,2  with|-al . -2,-4 . -2,-2  with|-ed -2,0 4,-7 -2,2 4,-7  with|-er 11,4 4,2 . -7,-4  with|-ers -7,-4 -2,-7 -4,-2 -2,-4
with|-ing 4,2 4,7 7,4 .  with|-ion . . . -4,-11  with|-ity . 0,2 . 2,2  with|-ive -2,-2 4,7 . 4,7  with|-ly 16,11 . . 0,-2
with|-ment . -2,-2 . 2,2  with|-s 7,7 -4,-4 -7,-2 0,2  with|0 11,7 7,2 -11,-7 -2,0  with|=3 . -4,-7 . 4,7  with|=5 . . . 11,7
with|N 0,7 -7,0 -2,-2 -4,-2  with|Q, -7,-11 4,7 -4,-7 -7,-11  with|U . 2,-2 -2,-2 0,-7  with|Uing . . . -7,-11  with|Us . . . -4,-7
with|a 0,-4 4,11 -2,-7 -4,2  with|about 7,7 . -11,-11 .  with|all 2,7 . -4,-7 .  with|an -4,2 2,4 . 4,7  with|both -16,-7 . -7,-2 .
with|former 4,7 . -7,-11 .  with|her 2,0 . -2,0 -2,-2  with|him . 11,11 4,2 2,2  with|his 11,4 0,2 -7,-2 2,7  with|it . 2,4 . 4,7
with|its -11,-7 -4,-7 -4,-2 -4,-11  with|many 16,7 11,7 -7,-4 -7,-4  with|more . -2,-11 . 0,-7  with|much -2,-4 . . .
with|new . -4,-11 . -2,-4  with|no 7,0 4,11 7,2 4,11  with|one -2,-4 4,7 -7,-4 4,7  with|only . 4,7 . 4,11  with|other 7,4 . -7,0 .
with|recent 7,4 . -11,-4 .  with|some -11,-11 7,16 . -7,-11  with|supporters -7,-4 . -7,-4 .  with|that -4,0 2,7 -7,-11 -2,-4
with|the -4,-4 0,4 7,2 2,2  with|their -7,-4 7,16 -4,-2 2,4  with|them . 2,4 . 2,4  with|this . -4,-7 . -4,-7  with|those . . . 2,4
with|voters -7,0 -7,-11 0,4 -4,-7  with|what . 7,11 . 2,7  with|which . -4,-7 . -4,-7  won|- -11,-7 . -11,-7 .  won|his . -2,-4 . -2,-4
won|in . -4,-7 . -7,-11  won|the -2,4 -4,-7 0,4 -2,-4  would|-al . -4,-7 . -4,-7  would|-ed . 4,7 . 4,7
would|-er -11,-7 -2,-4 -7,-4 -2,-4  would|-ing . 4,7 . 4,7  would|-ly -4,-2 . -7,-4 .  would|-s . 4,7 . 4,7  would|=5 . . . 7,-2
would|=6 . 2,7 . .  would|Q, . -7,-11 . -7,-16  would|Q. . -4,-7 . -2,-7  would|U -4,-4 0,2 -7,-7 -2,0  would|Uer . 2,4 . 2,4
would|Uly . -2,2 . -4,2  would|be . . . -2,-2  would|campaign . -4,-11 . -4,-11  would|do . 4,7 . 2,7  would|have . 2,4 . .
would|like -2,-4 2,2 -2,-4 0,2  would|make . -2,-4 . -2,-4  would|no . 0,2 . 2,2  would|say . . -16,-11 .  would|support . . -7,-4 .
would|then . 0,-2 . -2,-2  would|win . 2,4 . 4,7  wrote|N . 11,4 . .  wrote|that . -2,-2 . .  years|- -2,-4 2,-2 -4,-4 -2,-7
years|-er . -7,-16 . -7,-16  years|=3 -2,-4 0,2 . 7,16  years|=5 . . . 7,11  years|=6 -7,-7 -4,-7 -4,-7 7,16  years|Uer 7,4 4,7 -4,-2 2,7
years|after . . -7,-4 -2,-4  years|and . -2,2 . -4,4  years|in 11,4 -2,-4 11,4 -4,-7  years|of -11,-7 . -11,-7 .  years|that . 4,7 . .
year|=3 0,-4 -2,-4 4,2 4,11  year|=5 . . . 4,7  year|Ued . -2,-7 -11,-7 -4,-7  year|after -4,-7 . -4,-7 .  year|and . -7,-11 . -4,-7
year|has -2,-4 . 4,7 .  year|in . 0,7 . 0,4  year|of -11,-4 2,7 -4,-2 2,4  year|on . 2,4 . 2,4  year|that . 4,11 . -7,-11
year|to . 4,7 . 4,7  year|with . -2,-4 . -2,-4  you|- -16,-11 . 23,11 .  you|U -7,-2 . -4,-2 .  you|can -11,-4 . 16,7 .
"""
FIELD_PLACES: Final = """\
P <1000 11,7 <2000 0,7 <2001 11,2 <2010 -7,-4 <2100 -11,0 <3000 -4,2 <3001 7,2 <3010 -4,-4 <3011 -2,-7 <3100 -2,7 <3101 11,4 <3110 -7,-11
  <4000 -4,0 <4001 -2,-2 <4010 -7,0 <4011 0,2 <4100 -4,0 <4101 0,-2 <4110 -7,-7 <4111 11,0 <4200 2,0 <4201 4,2 <5000 -7,-2 <5001 0,-4
  <5010 -4,-2 <5011 -2,-2 <5101 -2,0 <5110 0,2 <5111 -7,-11 <5200 0,-2 <5201 -7,-7 <5210 -11,-2 <5211 7,2 <6000 -7,-7 <6001 -2,-4 <6010
  2,-2 <6011 -4,-4 <6100 -2,-2 <6101 0,-2 <6110 -4,0 <6111 -7,-7 <6200 -4,0 <6201 -4,-2 <6210 -4,0 <6211 -7,0 <7000 -11,-4 <7001 -4,-7
  <7010 -4,-4 <7011 -7,-7 <7100 -2,-2 <7101 -2,-2 <7110 -4,-4 <7111 -7,-2 <7200 -4,0 <7201 -7,-4 <7210 -4,0 <7211 -7,-7 >1000 -2,4 >2000
  2,4 >2001 0,4 >2010 -16,-23 >2100 11,23 >3000 -2,2 >3001 4,11 >3010 -4,-7 >3011 -4,-11 >3100 -2,0 >3101 -2,-2 >3110 -11,-11 >4000 -4,0
  >4001 2,2 >4010 -2,-4 >4011 -7,-7 >4100 -4,0 >4101 -7,-7 >4110 -2,0 >4200 -4,0 >4201 -11,-16 >5000 -4,-2 >5001 -2,0 >5010 -7,-4 >5011
  -7,-11 >5100 -2,-2 >5101 -7,-2 >5110 0,2 >5111 -4,-7 >5200 -4,2 >5201 -2,0 >5210 0,2 >5211 -2,-4 >6000 -7,-2 >6001 -7,-2 >6010 -7,-2
  >6011 -4,-4 >6100 -2,-2 >6101 -4,-4 >6111 0,2 >6200 -4,2 >6201 -4,0 >6210 -4,-4 >6211 0,2 >7000 -7,-4 >7001 -7,-4 >7010 -7,-2 >7011
  -7,-4 >7100 -7,-2 >7101 -7,-2 >7110 -4,-2 >7111 -7,-2 >7200 -2,-2 >7201 -7,-4 >7210 -7,0 >7211 -7,-2
Qaboard| <5 -7,-7 <6 -4,-4 <7 -16,-11  Qabruptly| <5 -7,-7 <6 -11,-7 <7 4,-2
Qaccept| <1 -2,-2 <2 7,2 <3 -2,-4 <4 2,-2 <5 -16,-7 <7 -11,-7 >1 7,11 >2 4,7 >4 2,7 >5 0,4 >6 -4,-7 >7 -4,-7
Qaccord| <1 -7,7 <2 7,23 <3 0,4 <4 -2,2 <5 -2,7 <6 -4,7 <7 -4,7 >1 -11,-11 >2 32,4 >3 2,-11 >4 2,4 >5 11,11 >6 11,4 >7 11,7
Qaccusation| <1 -7,-4 <2 -11,-7 <3 7,0 <4 -4,-11 <5 -7,-4 <6 7,2 <7 -11,-7 >1 -4,-7 >2 11,23 >3 0,4 >4 0,4 >5 -2,0 >6 -7,-4 >7 -7,-7
Qaccus| <1 4,2 <2 2,11 <3 -4,-4 <4 -2,-2 <5 -4,-7 <6 -2,-7 <7 0,-7 >1 -2,2 >3 4,4 >4 -2,-4 >5 0,7 >6 -2,0 >7 -2,4
Qacknowledg| <2 2,2 <3 -2,-2 <4 0,2 <5 -2,-4 <6 -4,-4 <7 -4,-7 >1 4,7 >2 2,4 >3 -2,-4 >4 -4,-4 >5 2,0 >6 -4,-2 >7 -2,-2
Qacquiesc| <1 -7,-4 <2 7,2 <3 11,0 <4 4,-2 <5 2,-2 <6 2,-4 <7 7,0 >1 -7,-11 >2 2,11 >3 0,11 >4 4,16 >5 -4,-4 >6 0,2 >7 4,11
Qactually| <5 -2,-4 >5 -2,-4 >6 -4,-7  Qacutely| <5 7,0 <7 -11,-7 >5 2,7  Qadamant| <2 16,2 >6 -7,-4
Qaddress| <2 7,2 <3 -4,-2 <4 -4,-4 <5 -4,-4 <6 -7,-7 >1 4,16 >2 -2,2 >3 -7,-11 >4 -7,-11 >5 -4,-7 >6 -2,-2 >7 -2,-2
Qaddres| <3 4,0 <4 0,-2 <5 0,-2 <6 0,-4 <7 -16,-11 >1 4,11 >2 4,7 >3 -4,-7 >4 -2,-4 >5 -2,-4 >6 2,7 >7 4,-7
Qadd| <1 7,0 <2 -4,0 <3 7,4 <4 -4,-4 <5 -4,0 <6 -2,2 <7 -4,7 >1 0,-2 >2 0,2 >3 -4,-4 >4 -7,-2 >5 0,7 >6 -2,4 >7 -7,2
Qadmiration| <4 0,-7 <5 -4,-4 <7 -7,-4 >4 7,16 >5 -2,-2 >6 -4,-7 >7 -4,-7  Qadmir| <4 4,7 <5 -2,7 <6 16,0
Qadmission| <1 -16,-7 <2 -2,-7 <3 -16,-16 <4 -4,11 <5 11,2 <6 -7,-4 <7 -11,-7 >1 2,7 >2 16,7 >3 2,7 >4 -4,0 >5 -4,2 >6 -4,4 >7 -7,-4
Qadmitt| <4 -2,-2 <5 2,0 <6 -11,-7 <7 4,-2 >1 -2,-2 >5 0,2 >6 0,2 >7 -2,2
Qadmit| <1 4,0 <2 -4,-2 <3 11,2 <4 0,-2 <6 -11,-7 <7 -7,-7 >1 4,11 >2 -2,-4 >3 -2,-4 >4 -4,-4 >5 0,4 >6 4,7 >7 0,4
Qadopt| <1 2,-2 <2 0,7 <3 0,4 <4 -7,-7 <5 -7,-4 <6 -4,-4 <7 -7,-7 >1 -4,0 >2 2,0 >3 -2,-11 >4 -2,-16 >5 0,7 >6 -2,0 >7 -7,-11
Qadvic| <1 0,7 <2 -2,-7 <3 2,-7 <4 -4,-11 <5 7,-2 <6 -11,-7 <7 -7,-11 >1 -4,-7 >2 0,-16 >3 2,-7 >4 4,-2 >5 -7,-2 >6 -4,4 >7 2,7
Qadvis| <7 -7,-4 >5 4,11 >6 0,7
Qadvocat| <1 2,-2 <2 2,-11 <3 4,2 <4 16,2 <5 -4,0 <6 -2,2 <7 -4,-4 >1 -4,-7 >2 7,16 >3 -2,-2 >5 -2,0 >6 -2,0 >7 -4,-2
Qaffirm| <1 11,4 <2 4,2 >4 -4,-4 >5 -7,-11 >6 -2,-4 >7 -4,-7
Qagain| <1 -16,-11 <2 -4,4 <3 0,2 <4 11,7 <5 -7,2 >1 -7,-16 >2 -7,-7 >3 4,11 >4 4,16 >5 -4,0 >6 -11,-16  Qaggressively| >6 4,11 >7 -4,-4
Qagitat| <4 11,-2 <5 2,11 >5 2,7 >6 2,7 >7 4,7
Qagre| <1 2,-2 <2 0,-4 <3 2,0 <4 2,-4 <5 4,2 <6 2,-7 <7 -2,-7 >1 -2,-4 >2 4,11 >4 2,7 >5 0,2 >6 -2,2 >7 -4,0
Qaim| <1 -2,-4 <2 -2,-4 <3 0,-4 <4 7,-2 <5 -2,-7 <6 -4,-4 <7 2,-7 >1 -7,-11 >2 4,11 >3 2,7 >4 2,7 >5 -2,2 >6 -4,-2 >7 -2,0
Qairwav| >5 4,11 >6 2,7 >7 0,4
Qalarm| <1 -16,-7 <2 -4,11 <3 4,11 <4 2,7 <5 -11,0 <6 -4,4 <7 -11,-7 >1 16,-4 >2 16,4 >3 7,2 >4 7,7 >5 2,7 >6 2,7 >7 0,7
Qalign| <5 -16,-11 <7 -7,-4 >5 2,7 >6 -2,0 >7 -7,-7  Qallegation| >5 11,4 >6 2,7 >7 -7,-11
Qallegedly| <6 -7,-11 >5 -7,-11 >6 -7,-11 >7 -4,-4  Qallegianc| <5 7,2 <6 4,0 <7 0,-4
Qalleg| <2 0,-2 <3 -4,2 <4 -4,-2 <5 -2,-2 <6 2,-2 <7 4,4 >1 4,7 >2 2,7 >3 -7,-11 >4 -2,2 >5 -2,-2 >6 0,4 >7 -2,0
Qallow| <1 16,4 <2 -2,-4 <3 4,4 <4 -4,2 <5 -11,-7 <6 -23,-11 <7 -16,-11 >1 7,16 >2 2,7 >4 2,4 >5 0,4 >6 -4,0 >7 -2,-2
Qallud| <1 4,2 <2 -4,-4 <3 -4,-4 <4 4,-4 <5 -7,-7 <6 -7,-7 <7 11,0 >1 -4,-7 >2 -4,2 >3 -7,-4 >4 -4,2 >5 2,11 >6 4,7 >7 -2,2
Qalready| <1 -4,11 <2 7,-2 <4 -7,-4 <6 -7,-7 <7 2,-4 >1 -11,-23 >2 -7,-16 >3 -7,-11 >4 2,7 >5 2,7 >6 -4,-7 >7 -4,-7
Qalway| <1 -7,-4 <2 7,2 <3 7,11 <4 7,-2 <5 11,4 <6 11,4 <7 0,-7 >1 -11,-23 >2 -11,-16 >3 0,4 >4 11,7 >5 7,2 >6 -4,-7 >7 0,4
Qanger| <1 -11,-2 <2 7,11 <3 4,7 <4 4,7 <5 -2,7 <6 -4,2 <7 11,-2 >1 11,-7 >2 11,4 >3 7,4 >4 7,-4 >5 -7,-2 >6 -7,-2 >7 -7,-7
Qangry| <1 -7,-4 <2 16,7 <3 -11,-11 <4 -11,-11 <5 -4,-4 <6 -11,-7 <7 -11,-7 >1 -11,-16 >2 4,16 >3 4,11 >4 -7,-4 >5 -4,-4 >6 -4,-4 >7
  -7,-11
Qannouncement| <1 11,16 <2 -16,-16 <3 -7,-7 <4 -7,-7 <5 -11,-11 <6 -16,-16 >2 0,7 >3 2,7 >4 -7,-4 >5 -7,-4 >6 0,2 >7 -4,-4
Qannounc| <1 4,2 <2 -2,11 <3 7,4 <4 -2,-2 <5 -4,-2 <6 -2,2 <7 -4,0 >1 4,11 >2 0,4 >3 -4,-4 >4 -4,-4 >5 0,2 >6 0,-2 >7 -7,-2
Qanswer| <1 -2,-4 <2 4,2 <3 11,2 <4 -2,-4 <5 -2,-2 <6 -16,-7 <7 7,2 >1 4,11 >2 4,7 >4 -2,-4 >5 -4,-4 >6 -2,2 >7 -4,2
Qanticipat| <1 11,2 <4 16,11 <5 -7,-4 <6 -7,-7 <7 -7,-7 >6 4,7
Qanxiety| <1 -11,-7 <2 -7,-7 <3 -7,-11 <4 2,-4 <5 7,11 <6 -11,-7 >1 -11,-7 >2 7,4 >3 7,2 >4 -2,-4 >5 4,7 >6 -4,2 >7 -7,-2
Qapologiz| <2 4,7 <3 16,16 <7 -11,-7 >1 -2,-4 >2 -2,0 >4 -2,-2 >5 0,4 >6 -2,-4 >7 0,2  Qapparently| >5 2,4 >7 0,4
Qappear| <1 -7,23 <2 -11,0 <3 -11,0 <4 -2,4 <5 -11,-4 <6 -4,2 <7 -7,-2 >1 7,16 >2 -7,-11 >3 -2,-2 >4 -2,0 >5 0,4 >6 -4,0 >7 -4,-2
Qapplaud| <1 4,0 <3 -4,-2 <4 -7,-4 <5 2,2 <6 7,4 <7 7,7 >1 0,7 >2 4,7 >3 2,2 >4 4,4 >5 4,4 >6 2,4 >7 2,7
Qappointment| <5 -7,-4 <6 -7,-4 <7 -7,-7 >4 0,7 >5 -2,7 >6 0,7 >7 -4,-7
Qappoint| <2 0,7 <3 4,0 <4 4,0 <5 7,2 <6 -2,-4 >1 2,7 >2 -2,2 >3 -7,-2 >4 7,-2 >5 -4,2 >6 0,7 >7 -4,-4
Qapprehension| <5 -7,-7 <6 7,-4 <7 -7,-7 >5 -2,4 >6 -7,-11 >7 -7,-4
Qapprov| <1 -4,2 <2 7,4 <3 7,11 <4 7,7 <5 7,0 <6 0,-2 <7 -7,-7 >1 0,4 >2 -4,-4 >4 -2,-2 >5 -4,-4 >6 -2,-2 >7 -7,-4
Qarchitect| >6 2,11 >7 -7,-7  Qaren't| <1 -2,11 >1 -11,-23 >2 2,4 >3 -2,-2 >4 2,7 >5 2,7 >6 -4,-4
Qargument| <1 2,7 <2 -16,-11 <3 -23,-16 <4 4,-4 <5 4,-4 <6 -7,-4 >1 -4,-7 >2 0,2 >3 -4,-4 >4 -2,-4 >5 -4,-2 >6 -2,0 >7 -4,-4
Qargu| <1 4,-2 <2 -2,0 <3 0,4 <4 -2,0 <5 0,4 <6 2,2 <7 -4,4 >1 0,2 >4 2,4 >5 2,7 >6 -2,2 >7 0,2
Qarticl| <6 -11,-11 >4 -2,-2 >5 -4,-4 >6 -4,-7
Qarticulat| <1 -7,-4 <2 -7,-2 <5 4,4 <6 4,4 <7 -16,-11 >1 7,16 >2 -7,-7 >3 -11,-11 >4 16,7 >5 -11,-11 >6 -2,0 >7 -7,-7
Qask| <1 7,0 <2 -11,-7 <3 -7,-7 <4 0,-7 <5 -2,-2 <6 2,-7 <7 0,-7 >1 -4,-7 >2 -2,-4 >3 2,7 >4 0,2 >5 -2,0 >6 -7,0 >7 -7,2
Qassail| <1 7,4 <2 2,0 <3 -4,0 <4 -4,0 <5 -4,-4 <6 -4,-4 <7 -4,-7 >1 7,16 >2 -4,-7 >3 -7,-11 >4 0,2 >5 -2,0 >6 -2,-2 >7 -2,2
Qassertion| <1 -2,-2 <2 -23,-16 <3 -7,-4 <5 -11,-4 <7 7,0 >1 0,2 >4 4,11 >5 -2,0 >6 -4,-4 >7 -4,-7
Qassert| <2 4,2 <3 -11,-7 <4 -11,-7 <5 -4,-4 <6 -7,-4 <7 -7,-7 >1 4,7 >2 2,4 >3 2,4 >5 0,4 >6 0,4 >7 0,4  Qassessment| >5 -11,-7
Qassumption| <1 -16,-7 <2 -7,-7 <3 -7,-7 <4 -7,-4 <5 4,0 <6 -7,-4 >1 -2,-4 >2 -4,-7 >3 -4,-7 >5 4,7 >6 -4,2 >7 -4,0
Qassum| <1 11,2 >2 -4,-4 >3 -4,-7 >4 2,7 >5 4,7 >6 2,7  Qassuranc| <1 -4,-2 <2 -4,-2 <5 0,-4 >5 2,4 >7 0,4
Qassur| <2 0,-4 <3 11,-2 <4 -23,-11 <5 -16,-11 <6 -7,-4 <7 -11,-7 >1 -11,-16 >2 -2,2 >3 2,4 >4 0,4 >5 2,4 >6 -2,-2 >7 -4,2
Qattack| <1 7,0 <2 -11,-4 <3 -2,-2 <4 2,4 <5 -2,-4 <7 -7,0 >1 -4,0 >2 11,23 >3 -2,-7 >4 -4,-4 >5 -4,-4 >6 -2,-2 >7 -4,-2
Qattempt| <1 -7,-7 <2 2,-4 <3 -4,-7 <4 -7,-7 <5 -7,-7 <6 -11,-7 >1 2,7 >2 -4,-4 >3 0,7 >4 0,2 >5 -2,0 >6 -11,-11 >7 -7,-4
Qattention| <1 -4,-7 <2 -7,-11 <3 16,4 <4 7,16 <5 -2,-2 <6 2,-2 <7 2,-2 >1 -4,-7 >2 11,11 >3 2,0 >4 -16,-11 >5 -2,-4 >6 4,0 >7 -7,-2
Qattribut| <2 4,11 <5 -16,-11 >1 0,4 >2 11,2 >3 -4,-4 >4 -7,-11 >5 -2,-2 >6 -4,-4 >7 2,7
Qauthoriz| <2 -11,-7 <3 -11,-7 <7 -7,-4 >1 7,11 >4 4,7 >7 -2,-2  Qauthor| <4 4,11 <5 2,7 <6 2,4 >4 -7,-7 >5 -11,-7 >6 -7,-7 >7 -7,-7
Qavoid| >4 4,11 >5 -7,-11 >7 -4,-4
Qawar| <2 -7,-4 <3 16,4 <4 7,-7 <5 11,11 <6 -4,-4 <7 -7,-4 >1 -7,-11 >2 4,11 >3 4,11 >4 -2,4 >5 -2,2 >6 0,2 >7 -4,4
Qback| <1 -2,-2 <2 7,7 <3 2,4 <4 -4,-2 <5 -7,-2 <6 -11,-11 <7 -16,-11 >1 4,16 >2 2,-11 >3 -2,-7 >4 -2,-2 >5 -4,-11 >6 -2,-11 >7 -4,-7
Qbalk| <1 7,2 <2 -4,-7 <3 4,0 <4 4,-2 <6 -16,-11 <7 -7,-7 >1 -4,-4 >2 4,11 >3 4,11 >4 2,4 >5 2,4 >6 0,4 >7 2,7  Qbarely| >5 2,4 >7 -4,-7
Qbark| >5 -2,-2  Qbar| <4 -16,-11 <5 2,-2 <6 -7,-7 <7 -7,-7 >4 11,7 >5 16,4 >6 -7,-7 >7 -7,-7
Qbash| <4 -11,-7 <5 4,0 <6 4,-2 >1 7,23 >2 -7,-16 >3 -4,-11 >4 -4,-7 >5 -2,0 >6 2,4  Qbattl| <5 -7,-4 >4 2,7 >5 2,2 >6 -2,-4 >7 -4,-11
Qbegan| <1 11,4 <3 -2,-11 <5 4,0 <6 -4,-4 >1 -4,-7 >2 -11,-16 >4 2,7 >5 -4,-4 >6 -2,0 >7 -4,-4
Qbelief| <1 -11,-7 <2 -11,-7 <3 7,4 <4 -11,-4 <5 4,2 <6 -11,-4 <7 -2,-2 >5 4,7 >6 2,4 >7 4,7
Qbeliev| <1 4,0 <2 0,2 <3 -2,4 <4 2,2 <5 -4,2 <6 -11,-4 >1 4,11 >3 2,4 >5 0,2 >6 -2,2 >7 -2,0
Qbemoan| <2 7,2 <6 -4,-4 >5 0,2 >6 0,2 >7 -2,0  Qbill| <1 0,7 <2 7,11 <3 -7,-11 <7 -11,-7 >1 0,2 >2 7,23 >3 -4,-4 >6 -7,-7 >7 -4,-4
Qbitter| <1 -4,-7 <5 -7,-7 <7 -7,-7 >1 -7,-16 >2 -11,-16 >3 4,11 >4 7,16 >5 -7,-7
Qblam| <1 2,0 <2 2,2 <3 16,7 <4 -7,-11 <5 0,-7 <6 2,-4 <7 2,-4 >1 4,16 >2 4,11 >3 -4,-7 >4 -4,-4 >5 -4,0 >6 -2,2 >7 -4,-2
Qblar| <5 11,4 <6 0,-2 >5 -4,-7 >6 -7,-7 >7 -4,-7
Qblast| <1 2,0 <2 -4,-2 <3 -4,-4 <4 -7,-7 <5 -4,-4 <6 -11,-7 <7 -7,-7 >1 4,16 >2 -7,-7 >3 -7,-11 >4 -2,-2 >5 -2,2 >6 -2,0 >7 -2,0
Qblock| <5 4,2 <6 7,4 >1 4,11 >2 4,11 >3 -2,-4 >4 -4,-2 >5 -2,-2 >6 -7,-7 >7 -7,-11
Qboast| <4 -4,-7 <5 -16,-7 <7 -4,-4 >1 -7,-16 >2 7,16 >4 -2,-2 >5 -2,2 >6 0,2 >7 -4,-2  Qboom| <5 7,0 <6 -2,-4 <7 -7,-4
Qboo| <1 -7,-7 <2 2,16 <3 0,-2 <4 -7,0 >1 -7,-11 >2 11,7 >3 11,7 >4 -7,0 >5 -7,-4 >6 -4,-7 >7 -7,-7
Qbor| <5 -4,-4 <6 -4,-4 <7 -4,-4 >5 -7,-16  Qbother| >5 -4,-4 >6 7,16 >7 2,7
Qbragg| <2 2,-4 <3 -4,-7 <4 -7,-4 <5 7,2 <6 -16,-7 <7 4,0 >1 -4,-11 >2 2,4 >3 -7,-11 >4 -4,-11 >6 11,2 >7 -7,-11
Qbrag| <5 -4,-2 >6 4,7 >7 -4,-7  Qbristl| <5 -7,-4 <6 -11,-11 >4 4,11 >5 2,7 >6 -4,-4 >7 -4,-2
Qbroadcast| <6 -7,-7 <7 -7,-4 >5 -4,-7 >6 -4,-7 >7 -4,-7  Qbroad| <4 -11,-7 <6 -4,-4 <7 -4,-4 >4 7,4 >5 0,-4 >6 -4,-4 >7 -4,-4
Qbrush| <4 0,-2 <5 -7,-7 <7 -7,-7 >1 -7,-16 >2 7,16 >3 7,16 >4 -2,-4 >5 -2,-2 >6 -4,-4 >7 -2,2
Qcall| <1 7,4 <2 -7,-2 <3 -2,0 <4 2,2 <5 -4,-4 <6 0,-2 <7 0,-7 >1 -7,-4 >2 -2,7 >3 -2,2 >4 2,0 >5 -4,0 >6 -4,-2 >7 -4,0
Qcampaign| >5 -4,-7 >6 -7,-7  Qcan't| >5 0,2 >6 -4,-4 >7 -4,-4  Qcandidly| <5 -11,-4 <6 4,0
Qcast| <1 11,4 <2 -4,-4 <3 -16,-7 <4 2,-2 <5 -11,-7 <6 -4,-4 <7 -4,-7 >1 -2,0 >2 -4,-7 >3 -4,-7 >4 0,4 >5 -4,-2 >6 0,2 >7 -2,-2
Qcas| <3 11,4 <4 -11,-7 <5 7,0 <6 -11,-7 <7 -11,-7 >1 4,11 >2 7,23 >3 0,4 >4 -4,-4 >5 -4,-2 >6 -4,-2
Qcaution| <5 -7,-4 <6 -2,-4 <7 7,2 >2 4,11 >4 4,11 >5 4,11 >6 2,7 >7 -2,2
Qcelebrat| <2 -2,16 <3 4,-2 <4 4,0 <5 -11,-7 <6 -7,-7 <7 -16,-11 >1 7,16 >2 11,23 >3 -4,-4 >4 -7,0 >5 -7,-4 >6 4,-4 >7 -7,-7
Qcertainly| <1 -7,2 <2 -4,-2 <4 -7,0 >1 -7,-16 >2 -4,0 >3 -4,-4 >4 -11,-7 >5 7,0 >6 4,-4 >7 -11,-7  Qcertain| >6 -2,-4 >7 -4,-4
Qchalleng| <1 -11,-7 <3 -11,-4 <4 0,-7 <5 0,-4 <6 -4,-7 >1 4,11 >2 -4,-7 >3 0,4 >4 -4,2 >5 2,4 >6 4,0 >7 -7,-2
Qchampion| <1 0,-2 <2 0,-2 <4 -2,2 <5 0,7 <6 -11,-7 <7 0,-4 >1 4,16 >2 0,-4 >3 -7,-7 >4 -7,-4 >5 -7,-11 >6 -2,0 >7 -4,-2
Qchant| <1 2,7 <2 -4,-7 <3 7,0 <4 4,-4 <5 -2,-7 <6 2,-2 <7 7,-4 >1 4,11 >2 7,16 >3 -7,-11 >4 -7,-11 >5 -4,-7 >6 -7,-11 >7 -7,-11
Qcharacteriz| <1 2,-2 <2 4,11 <5 4,0 <6 -7,-4 <7 -7,-7 >1 0,4 >2 4,7 >3 2,4 >4 2,4 >5 2,4 >6 2,4 >7 -2,-2
Qcharg| <2 -2,11 <3 -2,11 <4 -11,0 <5 -11,-11 <6 -11,-7 <7 2,-2 >1 -2,-2 >2 4,11 >3 0,2 >4 0,2 >5 -4,-7 >6 -2,2 >7 -2,2
Qcheer| <1 16,11 <2 2,7 <3 0,4 <4 11,11 <5 4,7 <6 2,-2 <7 7,0 >1 7,-11 >2 4,16 >3 4,11 >4 -2,0 >5 -2,4 >6 -11,-16 >7 -4,-7
Qchid| <2 7,4 <4 -16,-7 <5 -11,-7 <6 -4,-4 <7 -2,-2 >1 11,23 >3 0,2 >4 -7,-7 >5 -7,-2 >6 -7,4 >7 -7,2
Qchim| >4 7,16 >5 -7,-2 >6 0,2 >7 -4,-7  Qchosen| <2 7,16 <4 0,-4 <5 0,-4 <6 -7,-7 >1 -4,0 >2 7,2 >3 7,-2 >4 7,7 >5 -4,4 >6 -7,-7 >7 -7,-4
Qchos| >5 -7,-11  Qcirculat| <2 11,0 <4 11,7 <6 0,4 <7 0,4 >2 -7,-7 >3 -4,0 >4 2,0 >5 7,0 >6 11,11 >7 0,4
Qcit| <1 4,4 <3 4,-2 <4 -7,-7 <5 0,4 <6 -2,-4 <7 -2,-11 >1 4,11 >2 11,11 >3 4,2 >4 -4,0 >5 -2,2 >6 -4,0 >7 -2,2
Qclaim| <1 7,0 <2 -2,2 <4 -2,-4 <5 -7,-7 <6 -4,-4 <7 -7,-7 >1 7,16 >2 0,-4 >3 2,0 >4 -2,0 >5 -2,0 >6 -4,-2 >7 -4,0
Qclarify| <4 7,2 <5 -7,-7 <6 -7,-4 >3 -4,-11 >4 -11,-11 >5 7,16 >6 2,4 >7 11,4  Qclash| <4 7,0 <5 7,-2 <6 -4,-7 >4 7,16 >5 -2,0 >6 -4,-7
Qclear| <1 -16,-7 <2 -7,-2 <3 7,4 <4 4,4 <5 -4,2 <6 -2,0 <7 0,-2 >1 -4,-4 >2 0,2 >3 4,2 >4 7,4 >5 4,4 >6 -4,-2 >7 -4,0
Qclosely| <6 -11,-7 >4 -2,-2 >5 0,2 >6 4,11 >7 -4,-7
Qco-sponsor| <4 0,-4 <6 -7,-4 <7 -11,-11 >1 4,7 >2 -4,-7 >3 -4,-7 >4 -2,-2 >5 4,11 >6 4,7 >7 4,11
Qcoin| >4 0,2 >5 -7,-11 >6 -7,-7 >7 -7,-7  Qcollectiv| >5 4,11 >6 4,11 >7 -7,-7
Qcolumn| <4 23,7 <5 7,2 <6 7,2 <7 7,2 >4 2,7 >5 2,7 >6 2,7 >7 2,7
Qcomfortabl| <4 4,0 <5 2,-2 <6 11,4 <7 -4,-4 >4 2,4 >5 2,4 >6 -2,-2 >7 -4,-2  Qcomfort| <4 7,-4
Qcomment| <1 0,11 <2 7,-7 <4 -11,-7 <5 -4,-2 <6 -11,-4 <7 -7,-7 >1 -7,-16 >2 4,11 >3 2,7 >4 -2,-2 >5 -2,2 >7 2,0
Qcompar| <2 16,4 <3 -7,-4 <4 -2,-2 <5 -11,-7 <6 -7,-4 <7 -11,-7 >1 4,11 >2 4,7 >3 4,7 >4 4,11 >5 2,7 >6 0,4 >7 -7,-4
Qcomplaint| <1 -23,-11 <3 -23,-11 <4 -16,-11 <5 -11,-7 <6 -11,-7 <7 -7,-7 >1 -4,0 >2 4,0 >3 4,4 >4 4,7 >5 -7,-4 >6 -4,0 >7 -4,-2
Qcomplain| <1 -2,-2 <4 -4,-4 <5 4,-4 <6 2,0 <7 -11,-7 >1 2,7 >2 -4,-4 >3 -4,-2 >4 -4,-2 >5 2,7 >6 0,2 >7 -2,2
Qcompletely| <1 -2,-2 <2 0,-4 <4 -7,-7 <5 -11,-11 <6 -7,-11 <7 16,4 >1 -7,-11 >2 -4,-7 >3 -2,4 >4 -2,0 >5 2,7 >6 2,11 >7 4,11
Qcom| <2 4,0 <3 2,-2 <4 11,11 <5 0,4 <6 -2,2 <7 -11,-7 >1 -7,-16 >2 0,4 >4 -4,-4 >5 2,7 >6 -4,-4 >7 -7,-4
Qconced| <2 7,4 <5 -16,-7 <6 -2,-4 <7 0,-2 >2 -7,-16 >6 2,-4 >7 -2,-2
Qconcern| <1 -16,-16 <2 7,0 <3 7,2 <4 -4,0 <5 -2,4 <6 4,2 <7 -2,7 >1 -11,-11 >2 16,4 >3 11,2 >4 -7,-7 >5 2,4 >6 0,4 >7 -4,2
Qconclud| <3 2,-4 <4 2,7 <5 4,0 <6 0,-2 <7 2,2 >2 -7,-7 >3 -2,-4 >4 -2,0 >5 2,4 >6 4,11 >7 -4,0
Qcondemnation| <5 7,2 <6 7,4 >4 -7,-11 >5 -4,-7 >6 -2,-4 >7 -4,-7
Qcondemn| <1 -11,-7 <2 7,2 <3 4,2 <4 -2,2 <5 0,7 <6 -16,-11 <7 -7,-4 >1 0,2 >2 4,11 >3 -4,-2 >4 4,0 >5 4,2 >6 2,7 >7 -2,0
Qconfidenc| <4 -7,-11 <6 -7,-4 <7 -11,-7 >4 -11,-11 >5 2,11 >6 0,7 >7 0,4
Qconfident| <1 -11,-7 <4 0,-4 <5 2,-2 <6 -4,-4 <7 -4,-4 >1 -4,-7 >2 7,23 >3 4,11 >4 -2,0 >5 -4,-7 >6 -2,0 >7 -4,-2
Qconfirm| <1 -7,-4 <2 0,11 <3 2,11 <4 4,-2 <5 7,-2 <6 4,4 <7 4,-2 >1 7,16 >2 2,2 >3 -4,-7 >4 -4,-4 >5 0,-4 >6 4,-4 >7 7,2
Qconfus| >5 2,4 >6 2,4  Qcongratulat| <3 2,-2 <4 7,2 <6 -16,-7 <7 4,-4 >1 4,11 >2 0,2 >5 0,7 >6 0,2 >7 -4,-11
Qconsensu| <1 0,-4 <2 -11,7 <3 -23,-11 <5 -4,-4 <6 -11,-7 <7 -7,-11 >1 -7,-11 >2 -2,2 >3 4,2 >4 2,0 >5 4,0 >6 2,0 >7 -2,0
Qconsider| <2 -7,4 <3 2,11 <4 -2,7 <5 -4,0 <6 -2,4 <7 -2,2 >1 7,16 >2 -2,2 >3 -2,-7 >4 11,0 >5 2,0 >6 0,-4 >7 -2,-4
Qconsistently| <7 -7,-4 >1 -7,-16 >2 -7,-4 >3 2,11 >4 0,2 >5 0,2 >6 -2,0 >7 -7,-11
Qcontemplat| <2 0,-4 <3 16,7 <4 -11,-7 <5 -11,-7 <6 -7,-7 <7 -16,-11 >1 4,11 >2 4,7 >3 2,4 >4 2,4 >5 0,4 >6 0,4 >7 2,7
Qcontend| <1 4,2 <2 -4,-2 <4 -4,-2 <5 -11,-4 <6 2,0 <7 7,0 >1 2,4 >3 -2,-2 >5 -2,4 >6 -4,-4 >7 -4,-2
Qcontention| <1 4,-2 <2 -11,-7 <3 -11,-11 <4 7,-2 <5 -11,-7 >1 -11,-7 >2 2,-4 >3 2,-4 >4 4,-2 >5 2,0 >6 -4,-2 >7 2,4
Qcontentiou| <5 -11,-7 >5 -7,-7 >6 -4,-4 >7 -4,-7
Qcontinu| <1 -2,-7 <2 -7,-4 <3 -11,-7 <4 -11,-4 <5 -2,-7 <6 -7,-7 <7 0,-4 >1 0,-11 >2 -7,-11 >3 -2,2 >4 4,11 >5 -2,-2 >6 -2,0 >7 -2,2
Qcontradict| <2 7,2 <3 4,0 <4 2,-2 <7 -16,-7 >1 7,16 >3 2,7 >4 0,7 >5 2,7 >6 2,4 >7 0,7
Qcontrast| <1 2,0 <2 7,-2 <3 2,-2 <5 -7,-4 <6 -2,-4 <7 2,-4 >1 7,16 >2 4,7 >3 2,7 >4 -4,-7 >5 -2,-4 >6 0,4 >7 0,2
Qcontroversial| <5 -4,-4 <6 -4,-4 <7 -7,-7 >5 2,4  Qconversation| >5 2,7 >6 -11,-11 >7 -4,-7  Qconvict| >5 -7,-11 >6 -4,-11 >7 -7,-11
Qconvinc| <1 -4,-2 <2 4,-7 <3 4,0 <4 -4,-7 <5 -11,-7 <6 -16,-11 <7 -4,-4 >1 0,-7 >2 2,-7 >3 -2,-2 >4 2,7 >5 4,7 >6 4,11 >7 0,7
Qcounter| <1 0,-2 <2 0,-4 <3 -7,-4 <4 11,4 <5 -2,-2 <7 -7,-7 >1 -7,-11 >2 4,11 >3 4,11 >4 2,7 >5 7,16 >6 -2,-4 >7 0,7
Qcount| <1 7,4 <2 0,-7 <3 -4,2 <4 -2,0 <5 11,-2 <6 -4,-4 <7 7,0 >1 -7,-16 >2 2,7 >3 -4,-4 >4 4,11 >5 2,7 >6 -2,0 >7 -7,-7
Qcover| <1 11,2 <2 0,-4 <4 0,-4 <5 -7,-7 <6 -7,-7 <7 -7,4 >1 7,11 >2 0,2 >3 -4,-4 >4 2,-4 >5 7,-2 >6 4,-7 >7 -4,-7
Qcrack| <5 -4,-4 <6 -4,-4 <7 -4,-4 >4 -4,-11 >6 -4,-4 >7 -7,-11  Qcraft| >5 4,11 >6 4,11 >7 -4,-2
Qcredit| <1 -4,-2 <2 -4,-4 <3 7,2 <4 -7,-7 <5 -7,-4 <6 11,4 <7 7,2 >1 7,11 >2 4,11 >3 4,7 >5 -2,-2 >6 2,7 >7 4,11
Qcritical| <2 16,2 <3 16,2 <4 11,-4 <5 2,-2 <6 2,-2 <7 -7,-7 >1 -7,-16 >2 7,23 >4 2,7 >5 -4,2 >6 -7,-11 >7 -7,-11
Qcriticism| <1 4,-2 <2 -7,-7 <3 -16,-7 <4 -2,11 <5 -7,-2 <6 -4,2 <7 0,-2 >1 0,4 >2 11,16 >3 4,4 >5 2,-2 >6 -2,-2 >7 -4,2
Qcriticis| >4 -11,-16 >5 7,16 >6 4,7 >7 -7,-7
Qcriticiz| <1 0,2 <2 2,0 <3 -7,4 <5 -2,-7 <6 0,-2 <7 -4,-7 >1 7,16 >3 -7,-4 >4 -11,-7 >5 -2,4 >6 -4,-2 >7 -4,0
Qcritic| <5 7,0 >5 0,7 >6 -4,-7 >7 -4,-7
Qcritiqu| <1 7,2 <2 -16,-7 <3 -11,-7 <4 -11,-11 <5 -7,-7 <6 -11,-7 >1 -7,-11 >2 7,16 >3 7,16 >4 -2,-2 >5 2,4 >6 2,4 >7 2,7
Qcri| <6 -7,-7 <7 -7,-4 >4 2,4
Qcry| <1 -7,-7 <2 -11,-16 <3 4,7 <4 0,7 <5 11,7 <6 -16,-16 >1 0,2 >2 11,11 >3 4,-7 >4 -7,-7 >5 -4,-4 >6 -11,-16 >7 -7,-7
Qcurrently| <1 4,11 <2 7,11 <3 4,11 <4 4,0 <5 4,0 <6 7,-2 >1 -11,-23 >2 -4,-4 >3 -7,-7 >4 11,4 >5 11,4 >6 0,2 >7 -4,-4
Qdawn| <6 -11,-7 >6 4,7 >7 4,11
Qdebat| <1 4,-2 <2 -4,-11 <3 7,16 <4 7,11 <5 7,11 <6 7,7 <7 2,4 >1 0,2 >2 -2,-2 >4 0,2 >5 -4,-7 >6 -7,-7 >7 -7,-7
Qdecid| <1 2,0 <2 7,-4 <3 4,4 <4 7,-2 <5 -4,-4 <6 -4,-7 <7 -7,-7 >1 2,4 >2 -4,-7 >3 0,2 >4 2,4 >5 -4,-4 >6 -2,0 >7 -4,-4
Qdecision| <1 7,0 <2 -7,-7 <3 -16,-11 <4 0,-4 <5 -2,-7 <6 -7,-11 <7 -11,-7 >1 11,11 >2 -4,-7 >3 7,11 >4 4,7 >5 4,4 >6 -4,-4 >7 -7,0
Qdeclar| <1 0,-2 <2 2,11 <3 4,-4 <4 -2,0 <5 -4,2 <6 -2,-4 <7 2,-4 >1 4,11 >2 0,2 >3 -4,-7 >4 0,-2 >5 4,4 >6 -2,-4 >7 2,-4
Qdeclin| <1 0,-2 <3 -4,-4 <4 0,-2 <5 2,-2 <7 11,7 >1 2,4 >2 -7,-11 >3 2,11 >4 -4,-2 >5 0,4 >6 -7,-7 >7 -2,2
Qdecry| <1 4,2 <2 4,0 <3 7,2 <4 7,0 <5 7,0 <6 7,0 >1 7,11 >2 4,7 >3 -4,-7 >4 -4,-7 >5 -2,2 >6 -2,-2 >7 -4,-7
Qdedicat| <1 -11,-7 <2 -16,-11 <3 7,7 <4 -2,2 <5 -4,7 <6 -2,-7 <7 -16,-16 >1 -7,-7 >2 4,4 >3 2,23 >4 -11,-16 >5 -11,-16 >6 -4,-4 >7 -7,-7
Qdeem| <1 2,-7 <2 0,16 <3 -4,4 <4 -16,-4 <5 -11,-7 <6 2,0 <7 -4,-4 >1 7,16 >2 -11,-16 >3 2,-7 >4 -7,-7 >5 -4,-7 >6 -7,-11 >7 -7,-11
Qdeeply| >4 4,16 >5 -2,-2 >7 -7,-7
Qdeep| <1 -11,7 <2 7,-4 <3 -11,-11 <4 -7,-2 <5 7,4 <6 -2,2 <7 -7,0 >1 -11,-16 >2 7,-2 >3 16,2 >4 -11,-16 >5 -2,4 >6 0,2 >7 0,4
Qdefender| <1 -11,-7 <2 0,16 <3 -11,-7 <4 2,-7 <5 -11,-7 >1 -7,-11 >2 2,16 >3 -7,-4 >4 -11,-16 >5 -4,-7
Qdefend| <1 0,-2 <2 -4,-7 <3 4,0 <4 -4,-2 <5 -7,-4 <6 -2,-4 <7 -2,-4 >1 7,16 >2 0,2 >3 -4,-4 >4 -2,0 >5 -4,-4 >6 -2,2 >7 -4,-2
Qdefens| <1 -16,0 <2 11,-7 <3 -7,-7 <4 11,0 <5 7,-2 <6 7,0 <7 -4,-4 >1 -7,-16 >2 2,16 >4 -11,-11 >5 -11,-11 >6 -2,7 >7 0,4
Qdefin| >4 4,7 >5 2,7 >6 2,7  Qdeflect| <4 -7,-4 <5 11,4 <6 16,7 >6 -7,-7 >7 -7,-7
Qdeliver| <1 4,2 <2 4,0 <4 2,0 <5 -11,-7 <6 -2,-7 <7 -16,-11 >1 0,2 >2 -2,-4 >3 -4,-7 >4 0,4 >5 -7,-4 >6 -7,-2 >7 -2,2
Qdemand| <2 16,7 <3 16,2 <4 0,-7 <5 2,-2 <6 -7,-7 <7 -11,-7 >1 4,11 >3 7,2 >4 -4,0 >5 0,2 >6 -2,-2 >7 -7,-11
Qdemonstrat| <1 -4,-2 <2 11,4 <3 -7,-4 <4 -2,0 <5 -2,-2 <6 -11,-7 <7 -11,-7 >1 4,7 >4 4,7 >5 -2,-2 >6 0,2 >7 0,2
Qdenounc| <2 -2,-4 <3 -4,2 <4 -2,-2 <5 -7,-7 <6 -4,-4 <7 -4,-7 >1 2,11 >2 4,2 >3 -4,-2 >4 -4,-2 >5 -7,-7 >6 -2,-4 >7 -7,-4
Qdenunciation| <7 -7,-7 >6 -7,-7 >7 -4,-4
Qdeny| <2 2,4 <3 -2,-7 <4 0,-2 <5 4,4 <6 2,-2 <7 -16,-11 >1 2,4 >2 -2,-2 >3 -2,-4 >4 -4,-7 >5 -2,0 >6 -4,-7 >7 -4,-7
Qdepict| <4 -11,-23 <5 -2,11 <6 -7,-7 <7 -7,-4 >4 -2,-2 >5 -2,-4 >6 -4,-7 >7 -7,-7
Qderid| <1 4,-2 <2 -4,-7 <3 2,7 <4 -4,4 <5 -7,2 <6 -7,-2 <7 -7,-7 >1 4,16 >2 -7,-11 >3 2,2 >4 7,7 >5 7,2 >6 -2,0 >7 -4,-4
Qderisively| <7 -7,-11  Qdescrib| <1 4,0 <2 -2,4 <3 0,-4 <4 -2,0 <5 -2,-7 <6 -4,-2 >1 4,11 >2 2,4 >3 -4,-4 >5 -2,2 >6 0,-2 >7 2,0
Qdescription| >4 -2,-16 >5 11,-2 >6 -2,-4 >7 -4,-11
Qdesign| <1 -4,0 <2 -4,11 <3 -2,7 <4 -11,-4 <5 -4,0 <6 -11,-2 <7 -7,4 >1 7,16 >5 0,7 >6 -2,4 >7 -4,-4
Qdesir| <1 4,-2 <2 -7,-11 <4 -16,-16 >1 7,16 >2 7,11 >3 4,11 >4 4,11 >5 4,11 >7 -4,-7
Qdesperat| <5 -11,-7 <6 -4,-4 <7 -16,-11 >5 4,7 >6 4,7 >7 0,4
Qdetail| <1 -7,-4 <2 -11,-7 <3 -2,-2 <4 11,4 <5 -4,-2 <6 0,-2 <7 2,-2 >1 7,11 >4 4,7 >5 4,11 >6 2,7 >7 0,2
Qdetermin| <1 -4,-2 <2 -2,-7 <3 4,0 <4 -11,-7 <5 -7,-2 <6 -2,-2 <7 -7,-7 >1 4,11 >4 7,7 >5 4,4 >6 -2,4 >7 -4,0
Qdevot| <1 7,0 <2 11,0 <3 -11,-11 <4 -7,-11 <5 -11,-7 <6 -7,-7 <7 -7,-7 >1 -4,-7 >3 7,16 >4 2,7 >5 -4,-4 >6 -4,-4 >7 -4,-2
Qdictum| <4 -4,-7 <5 7,0 <6 -4,-4 <7 -11,-11 >5 -4,-4 >6 -4,-7
Qdidn't| <1 16,7 <2 -11,-7 <3 -16,-11 <7 -11,-7 >1 -7,-11 >2 -4,-11 >3 -7,-16 >4 7,16 >5 0,-2 >6 0,-2 >7 -2,0  Qdirect| >5 -7,-16
Qdisagre| <1 7,2 <2 -7,-7 <3 16,0 <4 7,-4 <5 7,-4 <6 -7,-7 <7 -4,-7 >1 -7,-16 >2 4,16 >3 4,11 >4 -4,-2 >5 -4,-11 >6 -2,0 >7 0,2
Qdisappoint| <1 -11,-11 <2 -2,7 <3 2,7 <4 4,7 <5 -11,-7 <6 -11,-4 <7 -11,-7 >1 -11,-11 >2 -11,-7 >3 4,-7 >4 4,0 >5 4,2 >6 4,0 >7 7,-2
Qdisavow| <2 -7,-4 <3 16,4 <4 -11,0 <5 0,4 <6 -16,-7 <7 -16,-7 >1 4,7 >2 2,7 >4 -2,4 >5 -2,4 >6 0,4 >7 -2,0
Qdisclosur| <1 -11,-11 >1 -7,-11 >2 7,23 >3 7,23 >4 -7,-11 >5 -4,-7 >6 -11,-11 >7 -11,-11
Qdisclos| <3 7,4 <4 -4,-2 <5 -2,-2 <6 0,11 <7 -2,7 >1 2,7 >2 -2,-2 >3 -4,-7 >4 -4,-4 >5 -2,-4 >6 0,7 >7 -2,0
Qdiscussion| <1 -16,-16 <3 -7,7 <4 2,0 <5 -2,-11 <6 -7,-4 <7 -11,-11 >1 -7,-16 >2 2,7 >3 4,11 >4 2,4 >6 -7,-11 >7 -4,-4
Qdiscuss| <1 -7,-4 <2 11,2 <3 -4,-11 <4 -2,-4 <5 -4,-11 <6 2,2 <7 4,2 >1 7,11 >2 2,7 >3 -2,-4 >4 -4,-7 >5 -2,0 >6 4,-2 >7 0,2
Qdiscus| <1 -7,-4 <2 -7,-7 <3 -7,-4 <4 2,0 <5 0,-2 <6 -7,-7 <7 0,-2 >1 4,11 >3 -2,-4 >4 -2,0 >5 -4,-4 >6 -2,2 >7 -4,0
Qdislik| <2 -16,-4 <3 4,-7 <4 -2,7 <5 -11,-11 <6 -7,-16 <7 -4,-4 >1 -2,7 >2 0,16 >3 11,4 >4 0,-7 >5 4,0 >6 -2,0 >7 -7,-2
Qdismay| <5 11,4 <7 7,0 >4 0,7 >5 2,7 >6 0,7 >7 -7,-7  Qdismissiv| <4 4,-4 <5 -16,-16 >6 -7,-7 >7 -4,-7
Qdismiss| <2 -4,2 <4 -7,-4 <5 -4,-4 <6 0,2 <7 -7,-2 >1 4,11 >2 2,4 >5 -7,0 >6 -2,2 >7 -4,0
Qdismis| <4 -7,-4 <5 0,-4 <6 -7,-4 <7 -7,-7 >5 4,7 >6 -4,-7 >7 -4,-7
Qdisparag| <1 -11,-7 <4 -11,-7 <5 -11,-7 <6 -4,-2 <7 -7,-7 >1 7,16 >2 -11,-16 >3 2,4 >4 -2,-4 >5 -4,-7 >6 -4,-7 >7 -7,-7
Qdisplay| <2 -11,-7 <3 7,4 <5 4,0 <6 4,0 <7 -7,-7 >1 4,11 >2 2,7 >4 4,11 >5 4,7 >6 -4,-4 >7 -4,0
Qdisput| <1 0,-2 <2 0,-4 <3 7,-2 <4 -4,2 <5 4,2 <6 -11,-11 <7 -16,-11 >1 2,7 >2 2,11 >3 -7,-11 >4 7,-2 >5 -7,0 >6 0,2 >7 2,4
Qdistanc| <5 -11,-7 >1 -11,-16 >2 -11,-23 >3 7,23 >4 -2,7 >5 -4,-4 >6 -2,0 >7 -4,-2  Qdistrust| >4 7,4 >5 11,7 >6 11,4 >7 -7,-7
Qdivid| <1 -7,-4 <2 -2,-7 <4 4,-2 >1 -7,-11 >2 -4,-4 >3 -2,-4 >5 4,11 >6 2,4 >7 -2,2
Qdocument| <1 11,7 <2 -2,4 <3 0,4 <4 -4,2 <5 -11,-2 <6 7,-4 <7 -16,-11 >1 0,7 >2 7,7 >3 -2,-4 >4 -2,-2 >5 0,2 >6 -4,2 >7 -4,-4
Qdoesn't| <1 2,11 <5 -7,-4 <6 -7,-7 <7 0,-4 >1 -7,-16 >2 -2,4 >3 11,7 >4 11,4 >5 11,7 >6 4,11 >7 -2,-2
Qdon't| <1 -7,-11 <2 -7,-11 <3 7,-4 <4 4,-7 <5 -7,-7 <6 7,2 <7 -11,-7 >1 -11,-23 >2 0,7 >3 -7,-11 >4 -4,4 >5 -2,-2 >7 -4,-2
Qdoubl| <3 -2,-4 <4 7,2 >1 -7,-16 >2 -11,-16 >3 0,2 >4 4,11 >5 4,11 >6 -4,-7 >7 -4,-7
Qdoubt| <1 -11,-7 <2 -7,-7 <3 11,2 <4 -4,-11 <5 4,7 <6 0,-4 <7 -7,-7 >2 4,7 >3 2,4 >4 2,4 >5 -2,-2 >6 7,2 >7 -4,0
Qdownplay| <1 -7,-4 <2 -7,-4 <3 -2,-2 <4 -7,-4 <5 -11,-7 <6 -11,-7 <7 7,0 >1 4,11 >2 4,11 >6 4,11 >7 -2,2
Qdown| <5 -11,-7 >4 -4,-7 >5 -2,-2 >6 -2,-2 >7 -7,-11  Qdozen| >4 -7,-11 >5 -4,-4 >6 -2,0 >7 -4,4
Qdraw| <1 -4,7 <2 4,4 <4 -2,4 <5 -2,4 <6 7,2 <7 -11,-7 >1 2,4 >2 4,11 >4 -2,0 >5 -4,0 >6 -7,-11
Qdrew| <1 -7,4 <4 7,0 <5 -11,-7 <6 -11,-7 <7 -7,-7 >1 0,4 >2 -2,0 >3 -2,-2 >4 7,-4 >5 4,-7 >6 -2,-11 >7 -11,-7
Qdubb| <2 4,11 <3 2,-4 <4 -4,0 <5 -2,11 <6 -7,-4 <7 -7,-4 >1 4,11 >3 -4,-4 >5 -2,-4 >6 -2,-4 >7 -4,-7
Qdwell| <4 -4,-4 <5 -11,-7 <6 11,2 <7 -11,-11 >1 -7,-11 >2 -2,-4 >3 4,11 >4 4,7 >5 2,7 >6 0,4 >7 -2,2
Qeager| <2 11,-4 <3 4,-7 <4 7,4 <5 4,-7 <6 -23,-11 <7 4,-2 >1 4,11 >2 0,4 >3 -2,-2 >4 -2,0 >5 -2,0 >6 -2,0 >7 -7,0
Qearlier| <7 -7,-4 >4 2,7 >5 2,4 >6 2,7 >7 -4,0  Qearliest| >5 2,16 >6 -11,-11 >7 -4,-7
Qecho| <1 -7,0 <2 4,4 <3 2,-7 <4 2,-4 <5 2,4 <6 2,-11 <7 0,-7 >1 2,7 >2 4,4 >3 -7,-11 >4 0,2 >5 4,4 >6 0,2 >7 0,4
Qelaborat| >5 -7,-7 >6 4,7 >7 2,4  Qemail| <4 2,-2 <5 0,-2 <6 -2,-7 >1 -11,-16 >2 0,4 >3 -2,2 >4 -4,2 >5 -4,2 >6 -4,2 >7 0,7
Qembrac| <3 -7,-7 <4 16,2 <5 -11,-4 <6 -4,-4 <7 -4,-4 >2 7,16 >3 4,11 >4 -2,0 >5 -4,-7 >6 -4,-2 >7 -4,-2  Qemerg| >6 -2,0 >7 -4,-7
Qempathiz| <4 4,2 <5 7,0 <6 7,2 <7 2,0 >4 0,4 >5 -4,-2
Qemphasiz| <4 -4,-4 <5 -7,-4 <6 2,-4 <7 0,-4 >1 0,2 >2 2,4 >3 4,7 >5 2,-4 >6 0,2 >7 0,4
Qenamor| <1 -11,-7 <2 23,7 <4 -16,-16 <5 -4,-4 >1 -7,-11 >2 4,23 >3 -2,-2 >4 -2,-4 >5 -2,-4 >6 -7,-11
Qencourag| <2 -4,-4 <3 -16,-7 <4 7,2 <5 -2,2 <6 -7,-4 <7 -2,-4 >1 0,2 >2 -2,-2 >3 -2,-4 >4 0,-2 >5 0,2 >7 0,2
Qendorsement| <1 -4,0 <2 -4,-11 <3 2,16 <4 -4,4 <5 2,-2 <6 -7,2 <7 2,4 >1 -7,-7 >2 23,32 >3 -2,-11 >4 -4,-11 >5 0,-11 >6 2,-7 >7 -11,-11
Qendors| <1 -2,0 <2 4,4 <3 -2,-2 <4 -2,-11 <5 4,-4 <6 -4,-7 <7 -2,-7 >1 11,23 >2 -11,-16 >3 -2,-7 >4 -2,-11 >5 2,-4 >6 0,-4 >7 -7,-4
Qenjoy| <1 -11,-7 <2 -2,-4 <4 7,-2 <7 -7,-7 >1 4,11 >4 4,7 >5 0,2 >6 -2,0 >7 -4,-4  Qenthusiasm| <7 -11,-11 >4 -11,-7 >5 -7,-4
Qenthusiastically| >4 4,16 >5 -11,-16  Qenthusiastic| <4 7,2 <5 -11,-7 <7 -16,-7 >4 23,11 >5 7,16  Qentitl| >7 -7,-7
Qenvision| <1 -4,-7 <2 2,0 <3 2,4 <4 4,11 <5 -2,2 <6 -11,-16 <7 -11,-11 >1 -2,-4 >2 -2,-2 >3 0,2 >4 -2,-2 >5 0,4 >6 0,4 >7 -4,4
Qequally| <4 4,11 <6 -7,-7 <7 -7,-7 >4 16,-2  Qerroneously| <6 -11,-7  Qespecially| >5 4,11 >6 2,4
Qestablish| <1 -7,4 <2 16,16 <3 11,-4 <4 11,0 <5 -11,-7 <6 -11,-7 >1 0,7 >2 4,7 >4 7,2 >5 -11,-7 >6 -7,-7 >7 -7,-7
Qestimat| <1 11,4 <3 -7,-11 <4 7,11 <5 -7,-11 <6 -16,-7 <7 -16,-11 >1 2,7 >2 7,11 >3 7,11 >4 -4,-7 >5 0,2 >6 2,4 >7 -7,2
Qevenly| <1 -11,-7 <2 -2,-4 <3 11,2 <4 7,0 <5 11,0 <6 11,0 <7 -11,-7 >1 -2,-2 >2 -7,-16 >3 4,11 >4 -2,2 >6 2,4 >7 -4,-2
Qeventually| >4 16,2 >5 11,7 >6 -2,-2 >7 0,2  Qevinc| <4 7,-4 <7 -7,-7 >4 -2,-4 >5 4,11 >6 -2,0 >7 -2,0
Qexasperat| <5 -2,7 >5 -4,-7 >7 -7,-11
Qexcit| <1 -11,-16 <2 4,7 <3 0,11 <7 -7,-4 >1 16,-2 >2 16,4 >3 4,11 >4 4,16 >5 2,7 >6 -2,-2 >7 -4,0
Qexemplify| <4 -7,-4 <5 2,-2 >4 4,11 >5 -2,0 >6 -7,-11 >7 -7,-7  Qexhort| <4 -11,-11 <5 -4,-7 <6 -16,-11 >4 7,4
Qexpectation| <4 4,11 <5 -7,-11 <6 -11,-7 >4 -4,-4 >5 -2,0
Qexpect| <2 7,16 <3 2,11 <4 -4,-4 <5 -7,2 <6 -11,0 <7 -16,-11 >1 4,11 >2 -2,2 >3 -2,2 >4 -4,4 >5 -2,2 >6 -2,0 >7 -7,-2
Qexperienc| <5 -7,-7 >5 4,7
Qexplain| <1 4,0 <2 -2,-4 <3 4,0 <4 -2,0 <5 2,-2 <6 -7,-16 <7 -2,-7 >1 4,7 >2 -4,-7 >3 -2,-2 >4 2,2 >5 0,7 >6 2,4 >7 -4,4
Qexplicitly| <2 7,0 <3 4,0 <4 -7,-4 <5 7,-2 <6 -16,-11 <7 -4,-7 >1 -7,-16 >2 4,11 >3 4,11 >4 -2,0 >5 -4,-7 >6 -4,-7 >7 -4,-7
Qexploit| <4 -11,-11 <5 -11,-7 <6 2,-4 >4 -4,-11 >5 -4,-7 >6 -4,-7 >7 -2,-4
Qexplor| <1 -16,-7 <2 -11,-4 <3 16,7 <5 11,2 <6 -11,-7 >1 7,16 >4 -2,0 >5 0,2 >6 -2,0 >7 -7,-11
Qexpos| <1 2,-2 <2 -7,-11 <3 2,2 <4 -7,0 <5 7,4 <6 0,4 >1 2,7 >4 0,2 >5 -4,-7 >6 4,11 >7 0,4  Qexpression| <7 -7,-7 >5 -4,-4 >6 -4,-4
Qexpress| <4 0,-4 <5 -2,-4 <6 4,-2 <7 -4,-7 >1 0,2 >2 -7,-11 >3 4,7 >4 0,2 >5 0,2 >6 0,2 >7 -2,0
Qexpres| <1 4,0 <2 11,2 <3 -4,-7 <4 -2,-2 <5 2,0 <6 -4,-7 >1 2,7 >3 7,16 >4 2,7 >5 -2,2 >6 0,4 >7 0,7
Qextensively| <5 -4,-4 <6 2,11 >6 -11,-7  Qeye| <5 11,4 >5 -4,-7 >7 -7,-7  Qfail| >4 -4,-7 >5 0,2 >6 4,11 >7 -7,-7
Qfaith| <4 11,2 <5 -7,-7 <6 -11,-7  Qfalsely| >5 2,4 >6 -7,-11 >7 -11,-7  Qfamously| <7 -7,-7 >5 -4,-4
Qfavorably| <5 7,0 <6 -11,-11 >5 4,11 >6 2,7 >7 0,4  Qfavorabl| <5 -7,-4 <6 -7,-7
Qfavor| <1 -4,-2 <2 11,11 <3 2,-7 <4 2,7 <5 -4,-11 <6 2,-2 <7 -7,-11 >1 4,16 >2 0,-2 >3 -2,-7 >4 -7,-4 >5 -7,-4 >6 -4,0 >7 -7,0
Qfear| <1 2,-2 <2 -7,-4 <3 -7,-7 <5 -16,-2 <6 -7,-11 <7 -2,-7 >1 0,2 >2 2,4 >4 -2,-4 >5 0,4 >6 0,4 >7 -2,4  Qfeatur| <5 -11,-11 <7 -7,-7
Qfeeling| >5 2,7  Qfeel| <1 2,-2 <2 -2,0 <3 11,11 <4 -7,2 <5 -4,7 <6 -7,0 <7 -16,-11 >1 0,4 >2 -2,-4 >4 -2,2 >5 -2,2 >6 -4,2 >7 -4,4
Qfelt| <1 2,-2 <6 -7,-7 <7 -7,-7 >2 7,16 >4 7,16 >5 4,7 >6 2,4 >7 -4,-2  Qfiercely| <5 -11,-16 <6 -7,-11 <7 -11,-7
Qfierc| <1 -7,-4 <2 -4,-4 <3 16,7 <4 -2,7 <5 -2,11 <6 -2,4 <7 -4,7 >1 -7,-16 >2 -7,-16 >3 7,4 >4 4,2 >5 4,2 >6 -4,-2 >7 -4,-7
Qfil| <1 7,2 <2 -16,-7 <3 4,2 <4 2,0 <5 -4,-7 <6 2,-2 <7 -7,-7 >1 -2,0 >2 -7,-7 >3 -7,-11 >4 -4,4 >5 -7,-11 >6 -4,-4 >7 -4,-2
Qfind| <1 7,4 <2 4,0 <3 4,2 <4 4,2 <5 4,4 <6 4,0 <7 4,-2 >1 2,7 >2 2,4 >4 -2,-4 >5 -4,-2 >6 2,4 >7 -4,4
Qfinger| <5 -4,-4 <6 -4,-4 <7 -4,-4 >5 4,11 >6 4,16
Qfir| <2 4,7 <3 4,4 <4 -4,4 <5 -7,2 <6 -2,2 <7 -4,2 >1 0,2 >2 -11,-7 >3 -4,7 >4 2,16 >5 -7,-4 >6 -7,-11 >7 -4,-4
Qfocus| <1 7,2 <2 0,-4 <3 4,-7 <4 -4,-4 <5 -16,-11 <6 4,-4 <7 -2,-7 >1 -11,-23 >2 7,16 >3 -2,-2 >4 0,2 >5 -4,2 >6 -2,0 >7 2,2
Qfocu| <1 -11,-11 <2 7,-7 <3 4,11 <4 2,-2 <5 11,7 <6 7,7 <7 -7,0 >1 -11,-23 >2 11,16 >3 4,-2 >4 4,2 >5 -2,0 >6 4,0 >7 4,-2
Qfollow| <1 4,-4 <2 -16,-11 <3 2,-4 <4 -4,-4 <5 16,2 <6 -4,-4 >1 4,11 >2 4,11 >4 -4,0 >5 -2,4 >6 -2,2 >7 0,4
Qfootag| <1 -7,-4 <2 -4,-4 <3 -4,-4 <4 16,4 <5 -11,-11 <6 -11,-7 >1 -7,-16 >2 0,2 >3 4,11 >4 7,11 >5 -2,2 >6 -4,4 >7 0,7
Qforcefully| <4 -7,-7 <5 -11,-7 <6 -4,-4 <7 -4,-4 >4 4,7 >5 4,11 >6 -2,2 >7 -4,-4  Qforceful| <5 11,4 >5 2,4 >6 2,4 >7 0,4
Qforecast| <1 -11,-7 <2 0,-2 <3 2,-4 <4 -7,2 <5 0,2 <6 -16,-11 <7 -16,-11 >1 -2,0 >2 -7,-4 >3 -7,-7 >4 -2,2 >5 2,7 >6 -2,0 >7 -2,4
Qforese| <1 -2,-2 <5 -2,-4 >1 4,11 >2 2,4 >3 2,4 >5 -7,0 >6 0,7 >7 -7,-11  Qforeshadow| <5 -11,-7 >5 7,11 >6 4,11
Qforgot| <5 -11,-11 <7 -7,-7 >4 4,7 >5 4,11
Qformally| <1 2,0 <2 4,11 <3 -11,4 <4 4,-4 <5 -7,-7 <6 -4,-4 <7 -11,-7 >1 -11,-16 >2 -2,11 >4 -7,-4 >5 -2,-2 >6 2,7 >7 -2,2
Qforth| <1 -16,-11 <2 11,23 <3 -4,-2 <4 -11,-11 <5 -2,-11 <6 -11,-7 >1 -11,-11 >2 7,11 >3 4,2 >4 7,4 >5 -4,0 >6 0,11 >7 -4,-7
Qforward| <4 -11,-7 <5 -4,-4 <6 -7,-7 >4 7,16 >5 -7,-16 >6 0,2 >7 0,4
Qfound| <1 4,0 <2 4,0 <3 -7,-7 <4 4,2 <5 0,-2 <6 2,4 <7 -7,2 >1 4,11 >2 -2,-4 >3 0,-4 >4 4,7 >5 2,0 >6 7,4 >7 4,7
Qfram| >1 -2,-4 >2 -7,-11 >3 4,7 >4 4,7 >5 4,7 >7 -4,-2  Qfrequently| <5 -7,-11 <7 -11,-11 >4 4,11
Qfrequent| <5 4,7 <6 2,7 >5 -4,-4 >6 -2,-4 >7 -7,-7  Qfresh| <5 -7,-11 <6 -4,-2 <7 -11,-11 >5 16,0  Qfull| >5 -4,-11 >6 -4,-7 >7 -2,-4
Qfundamental| >5 -4,-4 >6 -7,-7 >7 -2,0  Qfun| >4 2,7 >5 2,7 >6 2,4 >7 2,7  Qfuriou| <4 -11,-7 <6 7,0 >4 -2,-2 >5 -2,-2 >6 -7,-7 >7 -4,-7
Qfurther| >4 7,11 >6 -2,-2 >7 -2,-2
Qgav| <1 16,7 <2 0,-2 <3 -4,-4 <4 -4,-4 <5 0,-2 <6 4,-2 <7 -11,-7 >2 0,2 >3 -4,-7 >4 -4,-7 >6 -4,-7 >7 0,2
Qgenerally| <4 2,11 <5 2,11 <6 -11,-7 >4 4,11 >5 4,7
Qglad| <1 -7,-4 <2 23,11 <4 -4,-4 <5 -4,-4 <7 -4,-4 >1 4,11 >2 4,7 >3 4,7 >4 2,7 >5 4,11 >6 2,4
Qgoal| <1 0,-7 <2 -11,-16 <4 0,11 <5 11,-2 <6 7,-4 <7 -7,-7 >1 -4,-7 >2 4,7 >3 0,2 >4 -4,-4 >5 2,7 >6 4,7 >7 2,7
Qgoe| <1 -7,-7 <2 0,-2 <3 7,-7 <4 -16,-11 <5 7,4 <6 0,4 >1 -7,-11 >2 2,16 >3 -11,-16 >4 2,11 >5 0,4 >6 0,4 >7 0,4
Qgrant| <6 -7,-7 <7 0,7 >4 -11,-11 >5 -11,-11 >6 -7,-7 >7 -4,-4  Qgreet| >5 7,0 >6 11,4
Qgrous| <5 -4,-2 <6 -11,-7 >4 -4,-7 >5 4,11 >6 -2,-2 >7 -2,-2  Qguarante| <5 -7,-4 <6 -4,-4 <7 -4,-4 >5 2,4
Qgues| <1 11,7 <2 -11,-7 <3 4,-2 <4 -7,-7 <5 -4,-4 <7 -11,-11 >1 7,16 >2 -7,-11 >3 -7,-11 >4 -7,-11 >6 0,2  Qguilty| <6 16,7
Qgush| >4 0,4 >5 -2,-4 >6 -4,-4  Qhail| <1 -4,-2 <2 11,2 <4 -2,-7 <5 7,2 <6 7,2 >1 4,11 >2 2,4 >5 4,11 >6 -2,-4 >7 -4,-4
Qhammer| >4 -7,-11 >5 2,4 >6 4,11 >7 -4,-2
Qhappy| <1 -11,-7 <2 7,-2 <3 -4,-11 <4 16,11 >1 -2,2 >2 -2,7 >3 16,11 >4 -7,-4 >5 -4,-2 >6 -11,-11 >7 -7,-2
Qharangu| <4 -11,-4 <5 -4,-4 <6 4,-2 >4 7,11 >6 4,11 >7 4,7  Qhardly| <5 2,7
Qhard| <1 -16,-11 <2 -2,-4 <3 11,-2 <7 -4,-4 >1 -4,-7 >2 -2,0 >3 -7,-11 >4 2,7 >5 -2,-2 >6 -2,2 >7 -2,-2
Qharsh| <1 7,2 <2 0,-2 <4 -4,-4 <5 -2,-2 <6 7,2 <7 -7,-7 >1 -7,-11 >2 -7,-16 >3 11,23 >4 0,2 >5 -4,-7 >6 -7,-11 >7 -7,-11
Qhat| <1 4,0 <2 0,-7 <4 -16,-7 <5 -16,-16 <6 -11,-11 <7 -7,-4 >1 2,4 >2 -7,-16 >3 0,2 >4 -7,-11 >5 -7,-16 >6 -4,-7 >7 -4,-7
Qheap| <7 -4,-4 >5 2,7  Qhear| <5 -11,-4 >5 7,16 >6 2,7  Qheckl| <5 7,2 <6 4,0 <7 -7,-4
Qherself| <5 16,4 <6 -11,-7 >5 2,11 >6 2,7 >7 -4,2
Qhighlight| <1 0,-2 <2 4,0 <3 -16,-11 <4 2,-2 <5 -11,-7 <6 -11,2 <7 4,-2 >1 4,11 >2 -2,-2 >4 -2,-2 >5 2,2 >7 4,0
Qhint| <1 2,-2 <2 -4,-4 <4 0,-2 <5 -11,-11 <6 4,-4 <7 -11,-11 >1 0,2 >2 11,23 >3 2,4 >5 0,2 >6 -2,-2 >7 -2,0
Qhir| <1 11,4 <2 -11,-11 <3 -11,-11 <4 0,-7 <5 0,-4 <6 -2,7 <7 2,-2 >1 4,11 >2 2,11 >3 0,2 >4 -2,2 >5 -2,4 >6 0,4 >7 -4,-2
Qhitt| <1 -7,-4 <2 11,7 <3 11,2 <4 7,4 <5 -11,-7 <6 -7,-4 <7 -16,-11 >1 11,23 >2 -4,-7 >3 -7,-11 >4 -7,-7 >5 -4,-2 >6 0,2 >7 -4,-4
Qhit| <2 -11,-11 <4 4,7 <5 2,-4 <6 -7,-7 >1 -7,-7 >2 -4,-11 >3 4,11 >4 -2,-11 >5 2,-7 >6 -4,4 >7 -7,-2  Qhon| <5 -11,-7 >5 -2,2
Qhopeful| <1 7,4 <2 11,2 <3 7,-2 <4 -7,-7 <5 -7,-7 >1 -4,-7 >2 2,7 >5 4,7 >6 2,7 >7 2,7
Qhop| <1 2,-4 <2 7,4 <3 -4,-7 <4 -2,-2 <5 -2,-7 <6 -4,-7 <7 0,-11 >1 7,7 >2 4,7 >4 2,4 >5 2,4 >6 -2,0 >7 -4,2
Qhorrify| <4 0,16 <5 -11,-7 <6 -4,-4 <7 -11,-7
Qhostility| <1 -11,-7 <2 11,4 <3 -11,-11 <4 -16,-11 <5 -16,-11 <6 2,11 >1 -11,-16 >2 7,23 >3 -2,-4 >4 -4,-16 >5 2,-2 >6 2,-2
Qhot| >5 -4,-7 >6 -2,-4 >7 -7,-7  Qhungry| >4 -4,-11 >5 -4,-7 >6 -4,-7 >7 -4,-7  Qhung| >4 16,11 >5 7,-4 >6 0,-7 >7 -4,-4
Qi'd| >6 4,11 >7 0,7  Qidea| <1 -11,-7 <3 4,0 <5 7,-2 <6 -2,-2 <7 4,0 >1 -4,-7 >2 2,7 >3 0,4 >4 0,7 >5 2,7 >6 -4,4 >7 -4,-4
Qidentify| <1 16,7 <2 -2,-2 <3 2,-4 <4 -7,-4 <5 -7,-4 <6 -11,-11 <7 -7,-7 >1 0,2 >2 2,16 >3 -4,0 >4 -2,2 >5 -2,-2 >6 -7,-4 >7 -2,0
Qignor| <1 -7,-7 <2 0,-2 <3 0,-4 <4 0,2 <5 -2,11 <6 -2,4 <7 -11,-11 >1 11,23 >2 -4,-4 >3 -2,0 >4 0,-2 >5 0,-4 >6 -7,-4 >7 -2,-2
Qillustrat| <5 -4,-4 <6 -7,-7 <7 -4,-4 >4 2,7 >5 2,4 >6 2,7
Qimagin| <1 0,-2 <2 -4,-7 <3 4,-11 <4 -4,11 <5 7,16 <6 -11,-11 <7 -11,-7 >2 -2,-4 >3 -4,-4 >4 2,7 >5 0,2 >6 -4,-7 >7 0,4
Qimmediately| <1 7,0 <5 -7,-7 >1 -4,-11 >2 -7,-16 >3 -2,-4 >4 0,4 >5 4,16 >6 -7,-4 >7 -2,2
Qimmediat| <5 -7,-4 <6 -7,-7 >5 4,11 >6 2,4 >7 2,7
Qimpassion| <1 -2,-4 <2 -2,-4 <3 11,4 <4 11,0 <5 2,-2 <6 2,-4 <7 2,-4 >1 -4,-7 >2 -7,-16 >3 7,23 >4 -7,-7 >5 -7,-11 >6 -4,-7 >7 0,4
Qimply| <3 -11,-7 <4 -4,4 <5 -7,0 <7 -7,-7 >2 -4,0 >3 -4,-2 >4 4,7 >7 -4,-7
Qimpos| <4 -7,-7 <6 -11,-11 <7 -11,-7 >1 2,7 >2 -4,-2 >3 -4,-2 >4 -4,-7 >5 -4,-7 >6 -4,-7
Qimpress| <2 16,0 <3 16,-2 <4 0,4 <5 0,7 <6 -2,7 <7 4,0 >1 -7,-11 >2 -2,16 >3 -11,0 >4 -7,2 >6 -4,-7 >7 -7,-7  Qinability| <7 -7,-7
Qinclin| <2 7,-2 <3 0,-2 <4 -7,-4 <5 -7,-7 <6 0,-7 >1 -7,-16 >2 -4,-7 >3 0,4 >4 0,4 >5 -7,-4 >6 -4,2 >7 -4,-4
Qinclud| <1 16,7 <2 0,-4 <3 0,-2 <4 7,-2 <5 2,-4 <6 0,-4 <7 11,-2 >1 4,11 >2 4,11 >6 0,7 >7 0,4
Qincreasingly| <1 -23,-4 <2 0,4 <3 4,7 <4 7,7 <5 4,-2 <6 2,-2 <7 -11,-7 >1 -11,-16 >2 -7,-11 >3 -2,-4 >4 -2,0 >5 -4,-7 >6 2,11 >7 0,4
Qindicat| <1 0,-2 <2 7,2 <3 -7,-7 <4 -4,-7 <5 2,0 <6 -7,-2 <7 -11,-2 >4 4,11 >5 2,4 >6 -2,-2 >7 -2,0
Qinflat| <5 -4,-4 <6 -7,-4 <7 -7,-4 >5 2,7 >6 2,4 >7 0,4
Qinform| <1 -11,-7 <2 -11,-11 <3 -11,-11 <4 2,-4 <5 0,-4 <6 -2,-4 <7 -7,-7 >1 -11,-11 >2 -2,4 >3 -4,0 >4 0,4 >5 -7,2 >6 0,4 >7 0,7
Qinitially| >4 11,0 >5 -7,-7 >6 -7,-11 >7 -11,-11  Qinsistenc| <5 -2,-2 <6 -4,-2 >4 -7,-7 >5 -7,-7 >6 -4,-4 >7 4,11
Qinsist| <2 -4,-4 <3 2,-4 <4 4,-2 <5 4,4 <6 -4,-4 <7 -7,-4 >1 2,4 >2 0,2 >4 2,7 >5 0,2 >6 0,4 >7 -2,2
Qintend| <1 7,4 <2 -4,2 <3 -7,2 <4 7,4 <5 -7,-7 <6 -16,-11 <7 -7,-11 >1 4,7 >3 -4,-4 >4 4,11 >5 2,7 >6 -4,-2 >7 -4,-4
Qinterest| <1 -11,-7 <2 -4,-7 <3 0,7 <4 11,11 <5 -16,-11 <6 -2,4 <7 -7,4 >1 -11,-16 >2 16,16 >3 7,4 >4 2,2 >5 -4,-2 >6 -7,0 >7 -7,-16
Qinterject| <2 -11,-11 <3 -4,-4 <4 7,0 <5 11,-4 <6 -7,-7 <7 -11,-7 >2 0,7 >3 -11,-16 >4 -7,-4 >5 -4,-4 >6 0,2 >7 0,7
Qinterpret| <2 2,11 <3 2,7 <4 0,4 <5 11,7 <6 -7,-4 <7 -11,-16 >1 -4,-4 >2 4,-4 >3 4,16 >4 2,7 >5 2,11 >6 4,11 >7 -4,-4
Qinterview| >6 2,7 >7 2,4  Qintimat| >6 4,7 >7 4,11
Qintroduc| <1 7,2 <2 -4,-2 <3 0,-11 <4 -16,-7 <5 0,-7 <6 -2,-2 <7 -7,-7 >1 2,7 >2 -7,-7 >3 -7,-7 >4 -7,-7 >5 0,-2 >6 2,-4 >7 -7,-7
Qinvit| <1 2,16 <2 -7,2 <3 7,11 >1 2,7 >2 16,11 >3 -7,0 >4 -4,2 >5 -7,-7 >6 -4,-2 >7 4,7
Qinvok| <3 16,4 <6 4,-2 <7 -4,-4 >1 2,4 >2 -7,-11 >3 4,11 >4 -2,-2 >5 -7,0 >6 -7,-11 >7 -2,2
Qirritat| <1 4,16 <4 16,-2 <5 7,0 <6 11,2 >1 7,-7 >2 7,11 >3 -7,0 >4 -4,4 >5 -4,0 >6 -7,-7 >7 -7,-11
Qissu| <1 0,-2 <2 0,4 <3 -11,-2 <4 0,-7 <5 -7,-7 <6 -7,-4 <7 4,0 >1 0,2 >2 -4,-7 >3 -11,-16 >4 -2,0 >5 -2,0 >6 -4,-4 >7 0,4
Qjab| <4 -7,-4 <5 11,4 >4 7,11 >6 -4,-4
Qjok| <1 -4,-4 <2 -7,-11 <4 2,0 <5 -2,-4 <6 0,-2 <7 -4,-4 >2 4,11 >4 -2,-4 >5 -2,-2 >6 -2,0 >7 -2,-2
Qjustify| <3 -7,-4 <5 -7,-4 <6 -7,-4 <7 -7,-7 >1 7,16 >2 7,11 >3 -4,-7 >4 -4,-7 >5 -7,-7 >6 -4,-7 >7 -7,-11
Qkeenly| <5 4,7 <6 4,11 >5 4,0 >6 4,0 >7 -7,-7  Qkeen| <4 -11,-7 <5 -11,-11 <6 0,-2 <7 -4,-4 >4 -11,-11 >5 -4,-2 >6 -4,-7 >7 -11,-4
Qkeynot| <5 -4,-2 >5 -2,-4 >6 7,11 >7 -7,-11
Qknew| <1 11,4 <2 7,11 <3 7,11 <4 4,-4 <5 7,0 <6 7,0 <7 -7,-7 >1 4,11 >2 -2,2 >3 -11,-16 >4 0,2 >5 -2,0 >6 -2,-2 >7 -7,-7
Qknock| <7 -7,-7 >1 7,11 >2 4,11 >3 4,11 >4 -2,0 >5 -4,-7 >6 4,7 >7 0,4
Qknown| <1 -4,4 <2 -11,11 <3 -7,7 <4 -7,-2 <5 0,-2 <6 -11,-2 <7 -16,-16 >1 -2,-7 >2 11,11 >3 2,7 >4 -4,-2 >5 -7,-4 >6 -2,0 >7 -7,0
Qknow| <1 4,-2 <2 0,4 <3 -2,0 <4 4,2 <5 -7,-7 <6 2,-2 <7 -4,-7 >1 4,11 >2 -2,-2 >3 0,2 >5 0,2 >6 0,2 >7 -2,2
Qlabel| <1 -11,0 <2 -4,16 <3 -11,-11 <4 -7,2 <5 -2,-7 <6 -16,-11 <7 -11,-11 >1 -2,-2 >2 -2,-2 >3 4,11 >4 7,-2 >5 0,2 >6 -2,0 >7 -4,-4
Qlaid| <2 -2,-4 <3 0,-2 <4 0,-2 <5 -11,-7 <6 2,-2 >1 -11,-23 >2 -2,-2 >3 -4,-7 >4 7,16 >5 -2,0 >6 -7,-11 >7 -7,-7
Qlambast| <1 -7,-4 <2 0,7 <3 -11,-11 <4 -7,-7 <5 -4,-7 <7 -4,-7 >1 2,4 >2 11,23 >3 -7,-16 >4 -7,-7 >5 -2,7 >6 -7,-16
Qlament| <1 7,4 <4 2,-2 <5 0,-4 <6 4,-2 <7 -11,-7 >1 2,2 >4 2,4 >5 2,7 >6 2,7 >7 -2,-2  Qlargely| <5 2,4 >4 -4,-4 >5 -4,-2 >6 -7,-11
Qlash| <2 2,2 <5 2,0 <6 -11,-11 >1 -4,-7 >2 -7,-16 >3 -2,0 >4 0,4 >5 -7,-11 >6 0,7 >7 -7,-11
Qlater| <4 2,-2 <5 7,2 <7 -7,-7 >1 -11,-23 >2 2,7 >3 11,23 >4 0,4 >5 -2,-2 >6 0,7 >7 -4,-4
Qlaud| <5 -11,-7 <6 -11,-7 >4 -2,-4 >5 -4,-4 >6 2,4 >7 0,4
Qlaunch| <1 11,4 <2 4,2 <3 7,2 <4 4,2 <5 4,0 <6 4,0 <7 -4,-4 >1 4,7 >2 2,4 >4 -7,-7 >5 -4,-4 >6 -4,-2 >7 0,2
Qlawsuit| <6 -11,-7 >5 0,7 >6 0,4
Qlay| <1 4,2 <2 -4,-4 <3 -4,-4 <4 -11,-7 <5 7,0 <6 4,-2 <7 -2,-7 >1 -11,-23 >2 7,16 >3 4,7 >4 2,7 >5 2,7 >6 -4,-7 >7 -7,-4
Qlean| <1 -2,-2 <2 23,7 <3 -11,-4 <4 -11,-7 <5 -7,-7 <6 -11,-7 <7 -7,-7 >1 -7,-7 >2 -2,0 >3 -2,-4 >4 -4,-7 >5 0,4 >6 -4,-4 >7 -7,-7
Qlearn| <1 4,-4 <2 -4,-2 <3 11,7 <4 4,7 <5 -7,-11 <6 -2,-4 <7 -7,-7 >1 -2,-2 >2 -4,-4 >3 -4,-4 >4 -2,-4 >5 0,4 >6 -2,-2 >7 -4,-2
Qlectur| <6 7,-2 <7 -11,-7 >4 -11,-7 >6 -7,-11 >7 -4,-4  Qleery| <4 11,2 <5 7,4 <6 4,2 <7 4,2 >5 0,4 >7 -4,-4
Qleft-lean| >5 -4,-7 >6 -7,-11  Qlength| >5 2,4 >7 2,7  Qletter| <5 -7,-11 >5 -7,-11 >6 2,7
Qliken| <2 -7,-7 <3 0,-7 <4 11,16 <5 4,7 <6 -2,-4 <7 -11,-7 >1 2,2 >2 2,4 >3 0,2 >4 2,7 >5 -2,-4 >6 2,7 >7 2,7
Qlik| <1 2,-7 <2 4,2 <3 11,11 <4 11,2 >1 -2,2 >4 2,2 >5 0,-7 >6 4,-4 >7 4,-4  Qlink| <4 11,-2 >4 2,7 >5 0,4 >6 0,7
Qlist| <1 2,2 <2 0,11 <3 -7,-4 <4 -7,-4 <5 -7,0 <6 -2,-4 <7 -16,-7 >1 2,11 >2 16,16 >3 -2,-7 >4 -2,-2 >5 -4,-4 >6 -4,-2 >7 -7,-4
Qlittl| <7 -7,-4 >4 -11,-4 >5 16,4
Qlong| <1 2,-2 <2 11,-4 <3 -11,-7 <4 -4,-7 <5 -4,-4 <6 -7,-4 <7 -16,-7 >1 -11,-16 >2 -11,-11 >3 0,4 >4 4,11 >6 -2,-4 >7 -7,-7
Qlook| <1 -4,11 <2 2,-7 <3 4,-4 <4 0,-2 <5 -4,-4 <6 7,-2 <7 -2,-7 >1 -7,-11 >2 -4,-2 >3 7,16 >4 2,11 >5 -4,0 >6 -7,-2
Qloudly| <1 7,0 <2 -2,-4 <3 -11,-11 <4 -2,-4 <5 0,-2 <6 4,-2 <7 -11,-11 >1 -7,-16 >2 2,7 >3 2,7 >4 2,11 >5 -4,-4 >6 -2,0 >7 -7,-11
Qlov| <1 11,4 <2 -4,-7 <4 2,-2 <5 -7,-7 <6 -7,-7 >1 11,23 >2 2,7 >3 -7,-11 >4 -4,-7 >5 -4,-7 >6 -4,-7 >7 -7,-11
Qmad| <3 0,-4 <4 2,-2 <5 -11,2 <6 2,-2 <7 -23,-11 >1 -4,-11 >2 -7,-11 >3 -7,-11 >4 0,4 >5 -4,-4 >6 -2,0 >7 -4,-2
Qmaintain| <3 -4,-4 <7 -11,-7 >1 -4,-7 >2 -7,-11 >3 -7,-11 >4 -2,-2 >5 2,7 >7 -2,-4
Qmak| <1 16,7 <2 0,-2 <3 0,-2 <4 -7,-7 <5 2,-2 <6 -11,-11 <7 2,-2 >2 -4,-4 >3 -11,-23 >4 -2,0 >5 0,11 >6 -4,0 >7 -4,-4
Qmandat| <5 -4,-4 <7 -7,-4 >5 4,7 >6 -4,-7 >7 -4,-7  Qmarvel| <4 -7,-7 <5 -4,-7 <6 -4,-4 <7 -4,-7 >4 4,11 >5 4,7 >6 2,7 >7 0,4
Qmeant| <1 -7,-2 <2 2,7 <3 2,16 <4 -4,7 <5 -11,-16 <6 -7,-7 <7 -11,-11 >1 7,16 >2 4,7 >4 -2,2 >5 0,7 >6 2,7 >7 2,7
Qmean| <1 23,7 <2 -23,-23 <3 11,23 <4 2,11 <5 -7,-7 <6 -4,-4 >1 7,16 >2 4,11 >3 7,16 >4 -2,-4 >5 -7,-11 >6 -2,-2 >7 -4,-2
Qmeasur| <1 -7,-7 <2 -11,-11 <3 7,-4 <4 4,-2 <5 4,4 <6 7,7 >1 -7,-7 >2 0,4 >3 2,7 >4 4,0 >5 11,7 >6 4,-7
Qmention| <1 -4,-4 <2 2,7 <3 7,7 <4 -2,-2 <5 -2,-7 <6 -2,-7 <7 -7,-7 >1 2,11 >2 4,4 >3 0,-2 >4 -4,-7 >5 -2,0 >6 -4,0 >7 -4,2
Qmessag| <1 -4,4 <2 -4,7 <3 2,7 <4 2,-11 <5 -4,-7 <6 2,-7 <7 0,-7 >1 -7,-16 >2 0,4 >3 -4,-4 >4 2,4 >5 -4,-4 >6 2,4 >7 -2,-2
Qmight| <1 7,11 <2 -4,-4 <3 -7,7 <4 -4,4 <5 -4,2 <6 -16,-11 <7 -7,-7 >1 -11,-16 >2 -4,-7 >3 -7,-7 >4 7,-2 >5 11,2 >6 2,-4
Qminc| <4 11,4 <5 11,4 <6 4,0 <7 -11,-7 >4 -4,-7 >5 7,16
Qmind| <1 11,0 <2 -4,7 <3 23,7 <4 -4,16 <5 -16,-11 <7 -7,-7 >2 16,7 >3 -7,-2 >4 -7,-4 >5 -11,-11 >6 0,2 >7 -7,-7
Qmock| <2 -4,2 <3 -7,-11 <4 2,-4 <5 -7,-11 <6 -7,-4 <7 -2,0 >1 7,16 >3 -7,-7 >4 -4,-4 >5 0,2 >6 0,2 >7 -4,0
Qmount| <4 -4,-2 <5 -7,-4 <6 2,-2 <7 -4,-4 >4 -7,-16 >5 2,7 >6 4,11 >7 0,4
Qmull| <2 -4,-7 <4 -11,-7 <5 -11,-7 <6 -2,-7 >1 -2,-2 >2 7,16 >3 7,16 >4 -4,-7 >5 -4,-4 >6 -2,-4 >7 -2,-2
Qmum| <4 -7,-7 >4 -4,-4 >5 -2,-2 >6 -7,-7 >7 -4,-7  Qmust| <2 7,0 <3 7,0 >1 -11,-16 >2 -4,-7 >3 4,16 >4 2,16 >6 4,7 >7 0,2
Qmus| <1 4,0 <2 -16,-11 <3 2,-2 <4 -4,-4 <5 -4,-4 <6 -4,-4 <7 -4,-4 >1 -2,-4 >5 2,7 >6 0,2 >7 -2,-2
Qnam| <1 7,4 <2 4,16 <3 -2,7 <4 -4,-2 <5 0,-7 <7 -4,-11 >1 4,11 >2 2,2 >3 7,11 >4 2,4 >5 0,-2 >6 -7,-4 >7 -7,-7
Qnegativ| <1 -7,-4 <3 11,4 <4 4,2 <5 2,0 <6 -11,-7 >1 -7,-16 >2 -11,-23 >3 7,16 >4 2,11 >5 -7,-11 >6 -4,-7
Qnegotiat| <1 2,0 <2 4,7 <3 2,2 <4 4,4 >1 -7,-2 >2 0,-16 >3 11,7 >5 -7,0 >6 -2,0 >7 -7,-11
Qnervou| <1 7,4 <2 -7,-4 <3 -4,-2 <4 -4,-4 <6 2,0 <7 -16,-7 >1 -4,-7 >2 2,4 >3 2,2 >4 4,7 >5 2,7 >6 2,4
Qnever| <2 -11,-11 <5 -2,7 >1 -16,-23 >2 4,16 >3 7,16 >4 -7,-11 >5 11,0 >6 -7,-7 >7 -4,-4
Qnominat| <1 11,4 <2 -11,0 <3 -2,2 <5 -16,-16 <6 -11,0 <7 -16,-4 >1 7,23 >2 11,11 >3 0,11 >4 -11,-7 >5 -4,-2 >6 2,-4 >7 -4,0
Qnotably| <5 -11,-7 <6 -11,-7 >5 2,4 >6 2,4  Qnoth| >5 11,-2 >6 -7,-7 >7 -7,-4
Qnotic| <1 -4,-4 <2 -7,-7 <3 -4,-4 <4 -16,7 <5 4,-2 <6 -7,-7 >1 11,-2 >2 7,-11 >3 16,7 >4 0,2 >5 4,7 >6 0,2 >7 -2,7
Qnotion| <4 16,4 <5 11,0 <6 4,-2 <7 4,0 >5 4,7 >6 2,7 >7 2,4
Qnot| <1 4,-2 <2 -7,-7 <3 2,7 <4 -4,0 <5 0,4 <6 0,2 <7 4,4 >1 4,4 >3 0,-2 >4 4,7 >5 4,11 >6 2,4 >7 -2,4  Qobject| >5 4,7 >6 4,7 >7 2,4
Qobserv| <2 -7,-7 <3 0,4 <4 -2,4 <5 -7,-4 <6 11,4 >1 0,2 >2 0,4 >3 2,4 >4 2,4 >5 0,2 >6 -2,0 >7 -4,0
Qobviou| <2 -16,-11 <3 4,16 <4 7,-2 <5 -7,-7 <6 -7,-7 <7 -7,-4 >1 -2,-4 >3 -7,-4 >4 7,0 >5 11,7 >6 11,4 >7 7,7
Qoffensiv| <4 7,2 <5 7,-4 <6 -7,-7 <7 -7,-7 >4 -4,0 >5 -4,2 >6 -4,-4 >7 -7,-4
Qoffer| <1 0,-2 <2 4,-2 <3 2,2 <4 -4,-4 <5 -4,-7 <6 -4,-7 <7 0,-4 >1 0,2 >2 -7,-11 >3 -4,-7 >4 0,4 >5 -2,0 >6 2,0 >7 -4,-4
Qofficially| <1 2,7 <2 7,0 <3 7,7 <4 -2,2 <5 -2,-7 <6 0,-4 <7 -11,-11 >1 -11,-16 >2 7,16 >3 2,4 >4 -7,-11 >5 -2,0 >6 -2,-2 >7 -4,-7
Qoff| <1 -23,-16 <2 -2,-7 <3 7,-2 <4 -2,-7 <5 7,2 <6 -11,-4 <7 -7,-4 >1 4,11 >2 7,16 >3 -4,-4 >4 -2,-2 >5 -4,-2 >6 -7,-11 >7 -2,-2
Qoft-stat| >5 4,7  Qoften| <1 11,4 <5 7,2 >1 -7,-16 >2 -4,-7 >3 2,4 >4 4,7 >5 0,4 >6 -4,-4 >7 -4,-7
Qonc| <1 -4,7 <2 7,4 <3 -11,-4 <4 -11,-16 <6 -7,-7 <7 -7,-11 >1 -4,-7 >2 -7,-16 >3 2,4 >4 7,7 >5 4,-2 >6 2,-7 >7 -4,-4
Qopenly| <3 -11,-4 <4 4,0 <5 4,-4 <6 -2,-2 <7 -7,-4 >1 -11,-16 >2 0,7 >3 7,16 >4 -2,0 >5 0,4 >6 -2,-2 >7 -2,0
Qopen| <1 7,4 <2 4,0 <3 4,-7 <4 -4,-7 >1 -7,-11 >2 -11,-16 >3 -4,-2 >4 4,11 >5 2,7 >6 0,2 >7 0,4
Qopinion| <1 -11,-7 <2 11,2 <3 -11,-7 <4 11,2 <5 -2,-4 <6 -2,-4 <7 -7,-4 >1 -7,-11 >2 11,32 >5 -4,-4 >6 2,7 >7 2,7
Qopin| <1 7,4 <5 4,0 <6 -11,-7 <7 -7,-7 >1 2,-7 >4 2,7
Qopposition| <1 -4,-4 <2 -4,-7 <3 -2,7 <4 0,-7 <5 -7,-4 <6 -11,-7 <7 -7,-7 >1 -11,-23 >2 16,23 >3 -4,0 >4 -2,-2 >5 -4,-4 >6 -4,-4 >7 -2,0
Qoppos| <1 4,-2 <2 0,4 <3 -2,0 <4 4,4 <5 -7,2 <6 0,-2 <7 -4,-4 >1 7,23 >2 -2,-11 >3 -4,-7 >4 -4,-2 >5 -2,-11 >6 -7,-4 >7 -7,-11
Qoptimistic| <1 -16,-7 <2 16,7 <3 11,4 <4 7,2 <5 7,2 <6 7,2 <7 7,2 >1 -7,-11 >2 -7,-11 >3 4,7 >4 4,11 >5 0,4 >6 2,4 >7 0,4
Qopt| <1 -4,-2 <2 -2,-4 <3 -4,-4 <4 -2,-4 <5 2,-2 <6 0,-4 <7 4,-2 >2 7,16 >3 -2,-2 >4 0,2 >5 0,2 >6 0,2 >7 0,2
Qorder| <1 11,4 <2 -4,-7 <3 4,7 <4 -7,-11 <5 -2,4 <6 4,-2 <7 2,-2 >1 2,4 >2 4,7 >4 0,4 >6 0,2 >7 0,2
Qoutlin| <2 4,0 <3 -11,-7 <4 -7,-4 <5 4,2 <6 -4,-2 <7 -2,-4 >1 -4,-7 >2 -7,-16 >3 4,11 >4 2,7 >5 2,4 >6 -2,0 >7 0,4
Qoutlook| <5 -11,-11 <6 4,16 >4 4,7 >5 4,7 >6 4,7 >7 2,7  Qoutrag| <2 7,-7 <3 7,-7 <4 16,4 <6 2,4 >4 -7,-7 >5 -4,2 >6 -7,-7 >7 -7,0
Qoutspoken| <1 -16,-7 <2 -16,-11 <3 11,0 <4 0,-7 <5 11,2 <6 7,2 <7 7,0 >1 -7,-16 >2 -2,-2 >3 7,16 >4 2,11 >5 -11,-11 >6 -11,-16 >7 -11,-7
Qoverstat| >5 -4,-7 >7 -4,-7  Qoverwhelm| <5 -4,-4 <6 -4,-7 <7 -4,-4
Qpaint| <2 -7,2 <3 -7,2 <4 -2,-7 <5 4,-2 <6 -7,-7 <7 -4,-7 >1 4,11 >2 4,11 >3 2,4 >5 7,16 >6 4,-2 >7 -7,-4
Qpassionately| <6 -7,-7 >4 -4,-2 >5 -2,-4 >6 -2,-4 >7 -4,-4  Qpassionat| <5 -7,-4 <6 -4,-4 <7 -4,-7
Qpassion| <1 11,2 <2 -11,-11 <3 -16,-16 <4 2,-4 <5 -11,-11 <7 -7,-7 >1 -7,-11 >2 7,16 >3 -7,-11 >4 -7,-11 >5 -7,-7 >6 -4,-4 >7 -4,-4
Qpass| <1 -4,7 <2 0,11 <3 4,2 <4 -7,-4 <5 -11,-7 <6 -7,-7 <7 -11,-11 >1 7,0 >2 11,0 >3 2,-11 >4 -2,-7 >5 -4,0 >6 -11,-7 >7 -4,0
Qpaus| >5 4,11 >6 4,7  Qpegg| <5 -7,-7 <6 -7,-7 <7 -11,-7 >4 2,4 >5 -4,-4 >6 0,2  Qpeg| >6 4,7 >7 2,7
Qperception| >4 11,4 >5 2,16 >6 -4,4 >7 -2,2
Qpersuad| <2 -2,-4 <3 -2,-7 <4 4,7 <5 -2,-4 <6 -4,-4 <7 0,-7 >2 -7,-11 >3 2,4 >4 -2,2 >5 -4,-2 >6 -4,-2 >7 7,4
Qpetition| <1 -2,-2 <2 -2,-2 <3 11,4 <4 2,-2 <7 -7,-4 >1 -4,-7 >3 0,-2 >4 -7,-11 >5 0,2 >6 4,11 >7 -4,0
Qpick| <5 7,2 <6 -4,-7 <7 -2,11 >1 2,7 >2 0,7 >3 0,7 >4 4,-11 >5 -7,-11 >6 -4,-7 >7 -4,-4  Qpiec| <5 7,2 <6 11,2
Qpitch| >5 2,7 >6 2,7 >7 -4,-4  Qpivot| <2 -7,-7 <4 -7,-7 <6 -7,-4 >1 -7,-11 >2 -2,-4 >3 -4,-7 >6 4,11 >7 -2,-2
Qplac| >5 -7,-7 >6 -4,-7 >7 -7,-7
Qplann| <1 -7,0 <2 23,16 <3 7,2 <4 7,-2 <5 -2,-2 <6 2,-4 <7 -11,-11 >1 2,7 >2 -4,-2 >3 -4,-4 >4 0,4 >5 -2,0 >6 -2,4 >7 -7,-2
Qplan| <1 4,-2 <2 -7,-7 <3 -2,-4 <4 -7,-7 <5 4,-4 <6 -7,-7 <7 0,-4 >1 2,4 >2 -2,-2 >3 2,4 >4 2,7 >5 -4,-2 >6 -2,2 >7 -4,0
Qplay| >1 -11,-23 >2 -2,-4 >3 -4,-4 >4 -4,-7 >5 2,7 >6 0,2 >7 -2,0
Qplead| <1 2,0 <2 11,2 <3 -4,-7 <4 7,0 <5 4,0 <6 2,-2 <7 -7,-7 >1 -7,-11 >2 -2,-2 >3 -2,-4 >4 2,4 >5 2,4 >6 -2,-2 >7 -7,0
Qpleas| <1 4,16 <2 11,-4 <3 16,0 <4 -7,-7 <5 -11,-11 <6 -11,-11 <7 -4,-7 >1 7,-7 >2 11,7 >3 11,7 >4 11,4 >5 -4,0 >6 -2,0 >7 -11,-11
Qplea| >5 4,7 >6 4,11 >7 0,4
Qpledg| <2 11,-4 <3 -2,-7 <4 -2,-7 <5 0,-4 <6 -2,-4 <7 0,-11 >1 2,7 >2 7,7 >3 7,4 >4 0,4 >5 -2,2 >6 -4,0 >7 -7,-4
Qpointedly| <7 -11,-7 >6 0,4
Qpoint| <1 -2,-4 <2 4,-2 <3 0,-2 <4 4,0 <5 -2,-2 <6 -2,-2 >1 -11,-23 >2 2,7 >3 2,7 >4 0,4 >5 0,4 >6 -2,2 >7 -2,0
Qpok| <1 -11,-7 <2 -4,-4 <3 0,-4 <4 -11,-7 <5 4,-4 <6 -4,-7 <7 -7,-7 >1 -7,-16 >2 -7,-16 >3 11,23 >4 0,2 >5 -2,7 >6 -7,-7 >7 -7,-2
Qponder| >4 2,7 >5 2,7 >6 2,4 >7 -4,-2
Qportray| <1 2,-2 <2 -4,-7 <4 -7,-2 <5 -2,2 <6 -11,-16 <7 -2,-7 >1 -2,-2 >2 0,-4 >3 11,11 >4 -2,2 >5 2,4 >6 7,11 >7 0,7
Qposition| <1 -11,-7 <2 7,0 <4 4,-4 >1 -4,-11 >2 -4,-4 >3 7,11 >4 4,11 >5 2,7 >6 -4,-2 >7 -4,-4
Qposit| <1 4,-2 <2 0,2 <4 -2,-2 <6 2,0 <7 -2,-4 >1 7,11 >2 4,7 >3 2,4 >4 2,7 >5 2,4 >6 2,7 >7 0,7
Qpost| <2 0,2 <3 0,4 <4 -2,7 <5 -2,-4 <6 -11,-4 <7 -7,-2 >1 4,7 >2 -2,7 >3 -11,-11 >4 -11,-4 >5 -2,0 >6 4,4
Qpounc| <5 -4,-4 <6 -4,-4 >4 0,4 >5 2,4 >6 2,7 >7 -7,-11
Qprais| <1 -7,-7 <2 2,0 <3 -16,-7 <4 -2,-4 <5 -4,-4 <6 -4,-4 <7 -2,-7 >1 2,7 >2 -2,2 >4 -4,-2 >5 -2,0 >6 -7,-2 >7 -4,-2
Qpreach| <2 -7,-4 <3 -7,2 <4 -4,-4 <5 -7,-4 <6 7,0 <7 -7,-4 >1 4,7 >2 -11,-16 >3 -11,-16 >4 2,7 >5 2,7 >6 2,7 >7 2,4
Qpredict| <1 4,0 <2 4,-2 <3 7,7 <4 -2,-2 <5 -4,0 <6 -2,2 <7 -2,0 >1 4,4 >2 7,7 >3 4,7 >5 0,-2 >6 2,0 >7 -2,2
Qpreferr| <1 16,4 <2 -7,11 <3 -11,0 <4 4,4 <5 -4,2 <7 -7,-7 >1 7,23 >2 -2,-7 >3 -4,-7 >4 -11,-16 >5 -7,-11 >6 -7,-11 >7 -4,-4
Qprefer| <1 7,0 <2 -11,-2 <3 0,2 <4 -4,-2 <5 -4,-7 <6 4,-2 <7 7,-2 >1 4,7 >2 7,16 >3 0,-2 >6 0,2 >7 -4,0
Qpresent| <1 -7,-4 <3 -7,-4 <4 -2,0 <5 -7,-7 <6 0,-7 <7 -11,-7 >2 -2,-4 >3 -4,-7 >4 -4,-7 >5 -4,-2 >6 0,2 >7 4,11
Qpressur| <5 -4,-4 <6 -4,-4 <7 -4,-4 >4 -4,-7 >5 -7,-7 >6 2,4
Qpress| <1 7,2 <2 -11,-11 <3 -4,-7 <4 -2,-7 <5 -2,-7 <6 -7,-7 <7 -2,-4 >1 -7,-11 >2 -2,-7 >3 7,11 >4 4,0 >5 2,2 >6 7,11 >7 -4,2
Qpreviously| >4 2,4 >6 4,7 >7 2,7  Qpriority| <5 2,7 <6 0,7 >5 -11,-7 >6 -11,-11 >7 -7,-11  Qprivately| >4 -2,-4 >5 -4,-4 >6 2,4 >7 2,4
Qprobably| >7 2,4
Qproclaim| <1 0,-2 <2 -2,-2 <3 -4,-4 <4 2,-2 <5 -7,-7 <6 -4,0 <7 -4,-7 >1 2,4 >2 0,2 >3 -2,-2 >4 -7,-16 >5 -4,-2 >6 -2,0 >7 4,16
Qprohibit| <1 7,2 <2 7,0 <3 4,0 >1 4,7 >2 2,4 >3 2,4 >5 -4,-4 >6 -4,-4 >7 -4,-2
Qproject| <1 0,7 <2 4,11 <3 0,-4 <4 -11,-11 <5 -7,0 <6 -11,-4 <7 -7,7 >1 -2,11 >2 0,2 >3 2,4 >4 2,4 >5 -4,4 >6 -2,2 >7 -7,-4
Qpromis| <1 2,-2 <2 -2,-4 <3 0,-2 <4 2,2 <5 -4,-4 <7 -4,-4 >1 11,11 >2 0,7 >3 -2,0 >4 -2,0 >5 7,4 >6 -2,2 >7 2,0
Qpromot| <1 2,0 <3 -11,-7 <4 -4,-4 <5 -4,-4 <6 4,2 <7 4,-2 >1 11,23 >2 -7,-11 >3 -4,-4 >4 -7,-7 >5 -4,0 >6 -2,2 >7 -2,4
Qpronounc| <5 -2,-4 >5 2,7 >6 2,4 >7 4,7  Qproponent| >5 -4,4 >6 -11,-7 >7 -7,-7
Qproposal| <1 7,0 <2 -16,-11 <3 -23,-16 <4 -11,-7 <5 0,-4 <6 -7,-7 <7 -11,-7 >1 -4,-7 >2 7,16 >3 4,7 >4 7,16 >5 -4,-4 >6 -2,-2 >7 -4,0
Qpropos| <1 7,4 <2 7,4 <3 -7,-4 <4 -4,-7 <5 -4,-7 <6 0,-7 <7 2,-4 >1 4,7 >2 7,11 >3 2,2 >4 -4,-2 >5 0,2 >6 -4,-4 >7 -4,-2
Qprotest| <1 7,4 <2 -7,-11 <4 -7,-7 <5 7,2 <6 0,-4 <7 -11,-7 >4 2,7 >5 -7,-11 >6 -7,-7 >7 2,7
Qproud| <1 -7,-4 <2 16,4 <3 16,0 <4 -11,-11 <5 -11,-11 <6 -11,-4 <7 -11,-7 >1 -4,-7 >2 4,16 >3 0,11 >4 0,11 >5 -2,2 >6 4,16 >7 -7,-4
Qprovid| <1 -2,0 <2 7,11 <3 4,7 <4 4,-2 <5 -4,-7 <6 -2,-4 <7 -4,-4 >1 -4,-7 >2 0,-11 >3 -11,-23 >4 -2,0 >5 2,2 >6 2,-2 >7 4,2
Qprov| <1 11,0 <2 -2,7 <3 2,-2 <4 11,4 <5 -2,-2 <6 7,2 <7 -16,-7 >2 -4,0 >3 16,7 >4 16,11 >5 2,-4 >6 2,4 >7 -2,0
Qpubliciz| <4 -7,-4 <5 7,2 <6 7,2 <7 -7,-4 >5 2,7
Qpublicly| <1 -4,-4 <2 16,7 <3 7,7 <4 -2,-7 <5 2,-4 <6 -7,-7 <7 -11,-11 >1 -7,-16 >2 -4,-7 >3 11,23 >4 -2,2 >5 -7,-7 >6 -4,-7 >7 -4,-4
Qpublish| <1 4,7 <2 -4,4 <3 2,-2 <4 0,-7 <5 4,0 <6 4,-2 <7 4,-2 >1 4,11 >2 -7,-11 >3 -7,-11 >4 -7,-7 >5 -2,0
Qpump| <1 -11,-7 <2 11,4 <3 7,2 <4 2,-4 <5 7,2 <6 0,-4 <7 -7,-7 >1 -7,-11 >2 -4,0 >3 -4,-2 >4 2,11 >5 -7,-7 >6 -4,-4 >7 -2,4
Qpursu| <5 -4,-4 <6 -7,-4 <7 4,0 >5 2,4
Qpush| <2 7,4 <3 7,7 <4 0,-7 <5 4,-7 <6 4,-4 <7 4,-2 >1 -4,-7 >2 -2,-4 >3 7,16 >4 0,2 >5 0,-4 >6 7,0 >7 -2,-2
Qput| <1 11,4 <2 4,-2 <4 7,7 <5 -2,-4 <6 -2,-4 <7 -7,-7 >1 -7,-11 >2 -7,-16 >3 4,7 >4 4,7 >5 0,2 >6 0,2 >7 -2,2
Qpuzzl| <4 11,0 <5 7,-2 <6 -7,-7 >4 4,11 >7 2,7
Qquery| <1 2,-2 <2 -11,-7 <3 -7,-7 <6 -7,-4 <7 -7,-7 >1 -2,-2 >2 4,7 >3 2,7 >4 0,4 >5 7,11 >6 -11,-16
Qquestion| <1 -2,-2 <2 -7,-7 <3 0,-4 <4 -2,-2 <5 -2,-4 <6 -4,-2 <7 -11,-7 >4 4,2 >5 2,0 >6 2,0 >7 -2,2
Qquickly| <1 4,-4 <2 -7,-11 <3 4,7 <4 0,4 <5 -11,-16 <6 -11,-7 <7 2,0 >1 -11,-23 >2 7,-2 >3 11,0 >4 0,4 >5 -2,-2 >6 -4,-2 >7 -4,-4
Qquick| <2 11,-7 <3 7,-2 <4 -4,-7 <5 -4,-7 <6 -7,-7 <7 -4,-7 >1 -7,-11 >2 -11,-23 >3 -2,2 >4 7,16 >5 -4,-7 >6 2,11 >7 0,7
Qquip| <4 -2,-7 <5 -7,-7 <6 -11,-11 <7 -4,-4 >5 2,11 >6 -7,-2 >7 -7,-11
Qquot| <2 7,2 <3 11,4 <4 -7,-11 <5 7,4 <6 -11,-7 <7 -4,-4 >1 2,11 >2 2,2 >3 -7,-2 >4 0,11 >5 0,7 >6 0,7 >7 0,4
Qrail| <1 4,2 <2 4,7 <3 2,7 <4 -7,-7 <5 0,-2 <6 -2,-4 <7 -7,-7 >1 -7,-16 >2 11,23 >4 -4,-7 >5 -2,0 >7 -2,0
Qrais| <1 7,16 <2 -2,-2 <3 4,11 <4 -2,-4 <5 -11,-11 <6 -4,-7 <7 -11,-11 >1 -2,2 >2 -4,-7 >3 11,-2 >4 7,-2 >5 -4,-2 >6 -2,-4 >7 -2,0
Qrang| <5 -7,-4 <6 -11,-4 <7 11,4 >5 0,7  Qrant| >5 16,4 >6 -4,-4 >7 -4,-7
Qran| <4 11,4 <5 11,2 <6 -11,-11 >4 4,11 >5 7,16 >6 -7,-7 >7 -7,-7  Qrarely| >5 -2,-4 >6 -2,-4  Qratify| <5 -7,-7 <6 -7,-4 <7 -11,-11
Qrattl| <1 -2,16 <2 7,0 <3 -7,2 <4 -7,0 <5 -7,2 <6 -4,7 <7 -7,0 >1 16,-4 >2 -7,-7 >3 -4,-7 >4 -4,-7 >5 -2,2 >6 -2,7 >7 -4,-7
Qre-tweet| <5 11,4 <6 -16,-11 >4 16,32  Qreach| >5 -11,-11 >6 7,11 >7 -7,-4
Qreact| <2 -4,-4 <3 4,0 <4 4,0 <5 -7,-11 <6 2,-2 <7 -4,-4 >1 -2,-16 >2 0,4 >3 -2,-4 >4 -4,-7 >5 7,16 >6 -2,-2 >7 -4,-4
Qread| <1 11,0 <2 -4,-2 <3 -7,-4 <4 7,0 <5 -11,-7 <6 -2,7 <7 -4,4 >1 7,7 >2 4,7 >3 -2,-4 >4 0,-2 >5 0,4 >6 -2,0 >7 -2,-2
Qreaffirm| <1 4,2 <6 4,0 >1 7,11 >2 4,11 >5 2,11 >6 -2,-2 >7 -2,0
Qrealiz| <1 7,-2 <2 -2,11 <3 11,2 <4 2,-11 <5 4,0 <6 0,7 <7 -7,-11 >1 0,2 >4 -2,-4 >6 4,7 >7 2,4
Qreason| <1 -7,-7 <4 7,-4 <5 -11,-7 >2 4,11 >3 -7,-7 >4 -2,-11 >5 2,-4 >6 -4,-7 >7 -2,0
Qreassur| <2 -7,-11 <3 -7,-11 <4 0,-11 <5 -11,-11 <6 -4,-4 >1 -4,-4 >2 -4,-2 >3 -4,-4 >4 2,7 >5 2,7 >7 -2,0
Qrebuff| <1 7,0 <2 4,-4 <3 2,4 <4 -2,11 <5 -4,0 <6 -11,-2 <7 -2,7 >1 7,11 >2 2,7 >3 -4,-4 >4 -2,0 >5 -4,-2 >6 0,4 >7 -2,0
Qrebuk| <3 -11,2 <4 -2,-4 <5 -11,-7 <6 -2,-4 <7 -11,-7 >1 2,7 >2 7,-2 >3 -7,0 >4 -4,0 >5 -2,0 >6 -4,0 >7 0,4
Qrebutt| >5 2,7 >6 -2,4 >7 0,4  Qrebut| <3 7,2 <4 7,2 >1 4,11 >2 4,11 >3 2,4 >4 -2,0 >5 -2,4 >6 -2,0 >7 -2,4
Qrecall| <1 2,-2 <2 4,7 <3 4,7 <4 2,2 <5 0,2 <6 -4,-4 <7 4,7 >1 4,7 >2 4,7 >3 2,2 >4 2,2 >5 2,0 >6 4,2 >7 2,7
Qrecently| <2 4,16 <3 -4,-16 <4 0,-11 <5 7,0 <6 -7,-4 <7 -11,-7 >1 -7,-16 >2 2,7 >3 0,4 >4 -7,-7 >6 0,4 >7 -2,0
Qrecit| <1 4,2 <3 -7,-4 <4 0,-2 <6 -11,-7 <7 4,-4 >1 4,11 >2 2,11 >3 2,7 >4 -4,2 >5 4,-4 >6 -11,-7
Qreckon| <4 -16,-11 <5 -7,-7 >4 2,16 >6 -2,0 >7 -4,-4
Qrecognition| <1 0,11 <2 -11,-16 <3 -11,-11 <4 -4,-7 <5 -4,-7 <6 -7,-7 <7 -7,-7 >1 -7,-7 >2 0,-4 >3 0,-4 >4 2,-4 >5 0,-2 >6 -2,4 >7 0,11
Qrecogniz| <2 7,4 <3 2,11 <4 4,7 <5 -4,-7 <6 -11,-11 <7 -7,-7 >1 7,11 >3 11,11 >4 -2,4 >5 0,4 >6 -2,-2 >7 4,0
Qrecommend| <1 4,0 <2 -2,7 <3 -4,-11 <4 2,-2 <5 -11,-7 <6 0,-4 <7 0,-4 >1 7,11 >2 0,4 >3 -7,-7 >4 0,-7 >5 -2,2 >6 4,2 >7 4,-4
Qrecord| <4 -7,-4 <6 -11,-11 <7 -2,-7 >5 2,7
Qrecount| <1 -2,-7 <2 -4,-2 <3 0,-2 <4 -4,-4 <5 -7,-7 <6 -2,-7 <7 -7,-7 >1 2,4 >2 0,2 >3 -7,-16 >4 -11,-11 >5 2,7 >6 2,4 >7 0,2
Qreferenc| <1 -11,-11 <2 -11,-7 <3 -2,-4 <4 -4,-7 <5 -11,-7 <6 2,-2 <7 0,-4 >1 -4,-11 >2 7,23 >3 -4,-2 >4 -2,0 >5 0,4 >6 -4,0 >7 -4,0
Qreferr| <1 2,0 <2 11,-4 <3 7,-2 <4 -4,-11 <5 0,-7 <6 -4,-16 <7 -7,-16 >1 -7,-16 >2 2,16 >3 2,11 >4 -2,7 >5 -7,-2 >6 -7,-4 >7 -4,2
Qrefer| <1 23,7 <2 -16,-11 <3 7,0 <4 4,-2 <5 -11,-16 <6 -11,-7 <7 -16,-11 >1 -7,-16 >2 7,16 >3 4,11 >4 -2,-2 >5 -4,-7 >6 -2,0 >7 -4,-11
Qreflect| <1 -11,-7 <2 -11,-7 <3 -11,-7 <4 -2,-4 <5 -7,-4 <6 -4,-4 >2 4,11 >3 4,11 >4 -2,-2 >5 -4,0 >6 7,4 >7 -4,0
Qrefusal| <1 16,4 <4 -16,-11 <5 -7,-7 <6 -7,-7 <7 -7,-4 >1 4,7 >2 4,7 >3 4,7 >4 -4,-7 >5 -11,-16 >6 -7,-11
Qrefus| <1 2,-2 <2 4,-4 <3 -11,-11 <4 -7,-7 <5 2,0 <6 -4,-7 <7 -4,-7 >1 4,7 >2 -7,-11 >3 4,11 >4 0,7 >5 2,2 >6 -7,-2 >7 -2,-4
Qregard| <1 -11,-7 <2 16,23 <3 -16,-11 <4 -11,-7 <5 -7,-7 <6 -11,-7 <7 -11,-11 >1 -7,-11 >2 0,2 >3 7,16 >4 -2,-4 >6 -7,-4 >7 -4,-4
Qregret| <1 7,-4 <4 16,11 <5 -2,11 <6 -11,-16 <7 -7,-11 >1 -7,-11 >2 4,11 >3 4,7 >4 2,7 >6 2,7  Qregularly| >5 -7,-11 >6 -4,-7 >7 -4,-4
Qreiterat| <1 2,0 <2 2,-2 <3 7,0 <4 -7,-4 <5 -11,-7 <6 -16,-11 <7 4,0 >1 0,2 >2 -4,-4 >3 2,7 >4 -4,-7 >5 -2,-2 >6 2,7 >7 0,4
Qrejection| <1 -16,-11 <2 11,2 <3 -2,-2 <4 -11,-7 <5 11,2 >1 -7,-11 >2 4,23 >3 -4,4 >4 2,-7 >5 0,-16 >6 -7,-7 >7 -7,-7
Qreject| <2 7,4 <3 -4,-4 <4 7,2 <5 -2,0 <6 -2,0 <7 -7,-11 >1 2,11 >2 0,2 >3 -4,-7 >4 2,4 >5 0,2 >6 -4,0 >7 -2,0
Qreleas| <2 -4,-2 <3 2,7 <4 2,0 <5 4,4 <6 -4,-2 <7 -7,-7 >1 0,2 >2 -7,-11 >3 -4,-7 >4 -2,-2 >5 -2,0 >6 -2,0 >7 -7,-2  Qrelief| <5 2,7
Qrelish| <1 -7,-4 <2 -11,-7 <3 -11,-7 <4 -11,-4 <5 -7,-4 <6 -4,-4 <7 0,-4 >1 4,11 >2 4,7 >3 4,7 >4 2,7 >5 -7,-7 >6 -7,-7 >7 -7,-7
Qreluctanc| <1 -4,-4 <2 2,-4 <4 -16,-11 <6 -11,-11 >1 7,16 >2 7,11 >3 2,4 >4 -11,-16 >5 -7,-7 >6 -7,-7 >7 -4,-4
Qreluctant| <1 -7,-4 <2 16,-2 <3 -11,-7 <4 -7,-11 <5 -7,-4 <7 -11,-7 >1 0,-2 >2 -7,-7 >3 -2,4 >4 -7,-7 >5 2,7 >6 -4,-7 >7 -4,-7
Qrely| <2 7,-4 >1 -7,-11 >2 2,7 >3 2,7 >4 0,7 >5 2,7 >6 0,4 >7 -4,2  Qremain| >4 4,11 >5 2,2 >6 7,11 >7 -4,-4
Qremark| <1 -7,-7 <2 2,-2 <3 -7,-7 <4 -11,-11 <5 0,7 <7 2,-4 >1 -7,-7 >2 -4,7 >3 -11,-4 >4 0,7 >5 -2,7 >6 -4,-4 >7 0,4
Qremember| <1 4,0 <2 0,2 <4 -4,-4 <5 -4,4 <6 -4,-11 <7 -7,-11 >1 2,4 >2 4,2 >3 -2,4 >4 2,7 >5 2,7 >6 0,7 >7 2,11
Qremind| <1 -4,7 <3 2,0 <4 -4,-4 <6 -2,-4 <7 -4,-7 >1 -2,-16 >2 -4,-11 >3 11,11 >4 -2,4 >5 -2,2 >6 -2,2 >7 -2,4
Qrenew| <6 -7,-4 >4 0,4 >5 -7,-16 >6 -4,-11  Qrenounc| <7 -11,-7 >5 -4,-7 >6 -4,-7
Qrepeatedly| <1 4,2 <2 11,0 <3 -7,-7 <4 -2,-4 <5 -11,-7 <6 -4,-7 <7 -16,-11 >1 -11,-23 >2 -2,4 >3 -7,-16 >4 2,7 >5 -2,-2 >7 -2,0
Qrepeat| <3 11,4 <4 -4,0 <6 -2,-4 <7 -2,-7 >1 2,7 >2 -4,-7 >3 -4,-4 >4 -11,-11 >5 2,2 >6 -7,0 >7 -2,2
Qreply| <2 4,2 <3 -7,-11 <4 -4,-11 <5 -7,-11 <6 -2,-7 <7 -7,-7 >1 0,-7 >2 -4,0 >3 0,11 >4 0,11 >5 -4,7 >6 -2,7 >7 0,7
Qreportedly| <1 7,32 <2 -11,2 <3 -11,4 <4 -16,-7 <5 -7,0 <6 -11,0 <7 -11,-7 >1 7,16 >2 0,2 >3 2,4 >4 2,11 >5 -2,2 >6 0,4 >7 -7,-2
Qreport| <1 0,-2 <2 2,0 <3 0,2 <4 -4,7 <5 2,11 <6 2,11 <7 -4,4 >1 4,4 >2 4,-7 >3 -2,-7 >4 0,4 >5 0,4 >6 -4,4 >7 -2,2
Qrepresent| <4 11,4 <5 7,2 <6 -11,-7 >4 2,4 >5 2,4  Qrepris| >5 7,11 >6 7,0 >7 -4,-7
Qrepudiat| <4 4,-2 <7 -4,-7 >1 7,16 >2 4,11 >4 4,11 >5 -2,-2 >6 -4,-7 >7 -4,-7
Qrequest| <1 0,-2 <2 -11,2 <3 -7,-7 <4 -16,-11 <5 -11,-4 <6 -7,-7 >1 7,16 >2 4,11 >3 2,7 >4 -4,-7 >5 -4,-4 >6 -2,0 >7 -4,-4
Qrequir| <2 16,16 <3 2,16 <4 -11,-7 <5 0,-2 <6 -7,4 <7 -11,-11 >1 0,2 >2 -2,0 >3 -2,-2 >5 2,4 >6 -2,2 >7 2,7
Qresistanc| <1 -7,-4 <2 -4,-7 <3 -4,-7 <4 2,11 <5 7,-7 <6 -11,2 <7 -4,-4 >1 -7,-11 >4 -4,4 >5 -4,4 >6 -11,-7 >7 -4,-4
Qresist| <3 4,2 <4 4,2 <5 2,0 <6 -2,-2 <7 -11,-7 >1 0,4 >2 -4,-7 >3 -7,-11 >4 0,7 >5 -4,0 >6 -2,-2 >7 2,7
Qresonat| <1 -4,11 <5 0,4 <6 0,4 <7 0,4 >1 -11,-7 >2 23,7 >3 7,-2 >4 4,-2 >5 -4,-4 >6 -7,-7
Qrespond| <2 -7,-4 <3 2,-2 <4 4,-4 <5 -2,-4 <6 -7,-7 <7 -7,-7 >1 -7,-11 >2 0,7 >3 0,4 >4 2,0 >5 2,7 >6 0,2 >7 0,7
Qrespons| <1 4,-4 <5 -11,-11 >1 -11,-23 >2 0,11 >3 4,16 >4 -4,4 >5 4,-4 >6 4,0 >7 2,-2
Qrestrict| <1 7,2 <2 -11,-7 <3 -4,-2 <4 -2,-4 <5 -2,-7 <6 -2,-4 <7 0,-7 >1 7,11 >2 4,11 >3 -11,-16 >4 -7,-11 >5 -7,-11 >6 -2,-2 >7 -7,-7
Qrethink| <1 -16,-11 <2 4,-4 <3 -11,-7 <4 -4,-7 <5 -11,-11 <6 -7,-4 <7 -7,-7 >1 -2,0 >2 16,16 >3 -4,11 >4 -11,-11 >5 7,4 >6 -2,4 >7 0,2
Qretort| <5 -7,-4  Qretweet| <2 7,7 <3 4,4 <4 -4,0 <5 -16,-4 <6 -7,-4 <7 2,-4 >1 4,11 >2 -7,-11 >4 -4,-4 >5 -2,-2 >6 -4,-2
Qreveal| <1 2,0 <2 7,2 <3 7,0 <4 -7,-7 <5 -4,0 <6 -4,0 <7 2,-2 >1 4,11 >2 -4,-4 >3 0,2 >4 0,-2 >5 -2,2 >6 0,4 >7 4,0
Qrever| <2 -4,11 <4 -4,7 <5 -4,4 <6 -4,-7 >1 4,-2 >2 11,2 >3 11,0 >4 4,-7 >5 2,-4 >6 2,-4 >7 7,-4
Qrevil| >4 -7,-11 >5 -4,-4 >6 -7,-11 >7 -7,-11  Qrevis| >5 -4,-4  Qriff| >5 -2,-4 >6 -2,-2 >7 -2,2
Qripp| <1 4,2 <3 11,4 <5 0,-2 <6 -4,-4 <7 -4,-7 >1 2,7 >2 -4,-7 >4 2,7 >5 4,7 >6 4,7 >7 2,4  Qrip| >4 -4,-7 >6 4,7 >7 -4,-7
Qrobocall| <5 7,-2 <6 -7,-4 <7 -4,-2 >5 2,4 >6 0,4  Qroll| <5 -16,-11 >6 2,4  Qrous| <4 7,0 <6 -7,-4 <7 -11,-7 >5 0,4 >6 2,4
Qrul| <1 11,2 <2 -7,-7 <3 -11,-11 <4 -7,-4 <5 7,16 <6 -2,7 <7 -7,-2 >1 -4,-4 >2 2,7 >3 4,11 >4 2,4 >5 -4,-4 >6 -7,-11 >7 -4,-2
Qrumor| <1 -7,-4 <4 -11,-7 <5 -7,-4 <6 -11,-7 <7 -11,-7 >1 -4,-4 >2 -7,-7 >3 -7,-11 >4 2,11 >5 2,11 >6 -7,0 >7 -4,-4
Qsaid| <1 11,2 <2 -4,0 <3 0,2 <4 0,2 <6 0,2 <7 0,4 >1 11,16 >2 -4,2 >3 -7,-2 >4 -2,2 >5 0,4 >6 0,4 >7 0,2
Qsavag| <6 7,0 <7 -11,-7 >1 7,23 >2 -2,-4 >3 -4,-4 >4 -4,-4 >5 2,7 >6 7,2 >7 -11,-7
Qsaw| <1 11,4 <2 11,7 <3 0,-7 <4 2,0 <5 -4,-2 <6 7,0 <7 4,0 >1 2,4 >2 -4,-4 >3 -4,-7 >4 -4,-4 >5 0,2 >6 0,4 >7 0,2
Qsay| <1 11,2 <2 0,-4 <3 -4,0 <4 2,2 <6 -2,2 <7 -2,-2 >1 11,16 >2 2,7 >3 -2,-2 >4 0,2 >5 2,4 >6 0,4 >7 -2,4
Qscoff| >4 4,-2 >5 2,-4 >6 0,-4 >7 -4,-7  Qscold| <4 -7,-4 <5 -2,0 <7 0,4 >5 4,11 >6 2,7
Qscorn| <1 7,-2 <2 -11,-16 <3 -2,7 <4 0,16 <5 -11,-11 <6 -2,7 <7 -7,2 >1 -7,-7 >4 -4,-11 >5 -7,-11
Qscrutiny| <1 -11,-11 <2 -7,-11 <3 -16,-16 <4 -7,4 <5 -4,2 <6 -11,-7 <7 -11,-11 >1 -4,-11 >2 4,11 >3 2,7 >4 0,4 >5 -2,-2 >6 -7,-4
Qseek| <2 11,2 <3 -4,-7 <4 -7,-2 <5 -7,-2 <6 -2,-11 <7 -4,-7 >1 4,7 >2 2,7 >3 2,7 >4 -4,-2 >5 -4,0 >6 -2,0 >7 -4,0
Qseemingly| <1 -2,23 <2 -11,-7 <3 -4,0 <4 -4,0 <5 -4,4 <6 -7,-4 <7 -16,-11 >1 2,4 >2 0,2 >3 2,7 >4 -4,-4 >5 -4,-7 >6 7,-4 >7 4,-4
Qseem| <1 -11,16 <2 -7,7 <3 -11,2 <4 -4,2 <5 0,7 <6 -4,0 <7 -11,2 >1 2,7 >2 -4,-2 >3 2,7 >4 4,2 >5 0,2 >6 -2,0 >7 -7,0
Qseen| <1 -7,0 <2 0,23 <3 -2,7 <4 -16,-7 <5 -11,-7 <6 -4,0 <7 -11,-11 >1 4,-4 >2 11,11 >3 0,7 >4 0,7 >5 -4,4 >6 4,7 >7 0,4
Qsee| <1 4,0 <2 4,2 <3 4,4 <4 0,-4 <5 0,-4 <6 2,-2 <7 -2,-4 >1 7,16 >3 2,7 >4 4,11 >5 0,2 >6 0,2 >7 -2,0
Qself-describ| <1 -16,-7 <2 -7,-4 <3 2,-7 <4 -7,-4 <5 -11,-7 <6 -23,-11 <7 -11,-7 >1 11,23 >2 0,7 >3 -7,-16 >4 -7,-11 >5 -7,-7 >6 -7,-11
  >7 -7,-7
Qsens| <1 -11,-7 <2 -11,-7 <4 0,-2 <5 -7,-4 <6 -11,-7 <7 -2,-4 >1 -7,-11 >2 16,16 >3 -7,0 >4 -4,0 >5 -4,0 >6 -4,-2 >7 -4,4
Qsentenc| <1 -11,-7 <2 11,11 <3 11,7 <4 7,7 <5 7,7 <6 4,7 <7 2,4 >1 -2,-4 >2 2,7 >4 0,7 >5 4,-11 >6 11,7 >7 -4,-2
Qsentiment| <1 0,23 <5 -7,-7 >1 -2,-4 >2 -7,-11 >3 7,-4 >4 16,2 >5 11,-4 >6 -4,-7 >7 -11,-11
Qsent| <1 -2,11 <2 -2,11 <3 -2,11 <4 4,2 <5 11,4 <6 -7,-4 >1 -11,-16 >2 -11,-16 >3 7,0 >4 -4,-2 >5 4,11 >6 7,16 >7 0,7
Qseriou| <4 7,0 <5 -7,-4 <6 -4,-2 >4 -2,-2 >5 2,11 >6 -2,4
Qsharply| <1 -7,-7 <2 11,2 <3 -4,-7 <4 -11,-7 <5 -7,-7 <6 -7,-7 <7 0,7 >1 -7,-11 >2 -4,4 >4 2,11 >5 2,7 >6 0,4 >7 0,7
Qsharp| <1 -16,-7 <2 -7,-7 <3 2,-4 <4 -11,-11 <5 -16,-7 <6 11,2 <7 -11,-7 >1 -7,-16 >2 -7,-16 >3 7,16 >4 -2,2 >5 -7,-7 >6 -4,-11 >7 -7,-7
Qshar| <1 7,2 <2 -4,2 <3 -2,-4 <4 -2,-11 <5 -2,2 <6 -7,-7 <7 -11,-7 >1 0,4 >2 -2,-2 >3 -4,-11 >4 2,0 >5 -7,-4 >6 0,-4 >7 -4,-2
Qshe'| <4 -11,-16 <5 -11,-7 <6 -11,-7 <7 -11,-7 >4 -16,-16 >5 -7,-2 >6 -4,-7 >7 -7,-7
Qshock| <2 16,-4 <5 -7,-4 <6 -7,-4 >1 7,11 >2 4,11 >3 4,11 >4 4,7 >5 0,4 >6 0,4
Qshot| <4 11,4 <7 -11,-7 >1 -4,-7 >2 4,16 >3 -4,-7 >5 4,7 >6 0,4 >7 -4,-4
Qshout| <1 -7,-11 <2 -2,-7 <3 2,-2 <4 -4,2 <5 -7,-7 <6 -11,-7 <7 -2,-7 >1 -4,-4 >2 2,-4 >3 7,2 >4 -4,-2 >5 -7,-2 >6 -7,-11 >7 -4,-7
Qshown| <2 2,4 <3 -2,7 <4 -2,2 <5 0,2 <6 -4,0 <7 -7,-11 >1 0,4 >2 2,-7 >3 11,4 >4 0,4 >5 0,4 >6 -2,0 >7 -4,0
Qshow| <1 2,-4 <2 7,0 <3 2,-4 <4 2,2 <5 4,0 <7 -2,2 >1 2,7 >2 -2,-4 >3 -2,-4 >4 2,7 >5 0,4 >6 -4,2 >7 -4,4
Qsick| <4 -4,-7 >4 0,4 >5 -4,-2 >6 -4,-2
Qsid| <1 -16,-11 <2 4,0 <3 2,0 <4 -7,-7 <5 4,2 <6 4,0 <7 -11,-11 >1 -2,-4 >2 11,32 >3 -2,4 >4 -2,-2 >5 -11,-11 >6 -4,-4 >7 -2,-4
Qsight| <5 -4,-4 <7 -4,-4
Qsignal| <1 11,4 <3 7,4 <4 -7,-4 <5 0,-2 <6 -7,-4 <7 -7,-7 >1 -2,-4 >2 -7,-11 >3 7,16 >4 2,7 >5 4,7 >6 0,4 >7 -7,-7
Qsign| <1 4,-2 <2 4,11 <3 0,7 <4 -7,-2 <5 4,-4 <6 -4,-7 <7 -11,-7 >1 -2,-4 >2 -2,4 >3 -2,0 >4 -2,0 >5 -2,0 >6 -4,-4 >7 -4,0
Qsilenc| >4 0,2 >5 -4,-7 >6 -4,-7 >7 -4,-4  Qsimilarly| >6 2,4 >7 0,7
Qsingl| <1 -16,-7 <2 4,-2 <3 4,7 <4 -11,0 <5 -7,-7 <6 -7,-4 <7 -11,-7 >1 -7,-16 >2 11,23 >3 0,-2 >5 -2,-2 >6 -2,0 >7 -2,-2
Qsing| <5 -4,-7  Qskeptical| <1 -7,-4 <2 7,4 <3 11,2 <4 4,0 <5 4,-2 <6 7,-2 <7 2,0 >1 -2,0 >4 2,7 >5 -2,0 >6 -4,-2 >7 -4,-2
Qskepticism| <5 -7,-16 >5 -2,-4 >6 -4,-4 >7 -4,-4
Qslamm| <2 -4,-4 <3 -11,-7 <4 0,-2 <5 0,-2 <6 -2,-4 <7 -2,-2 >1 0,4 >2 -2,-2 >3 4,11 >4 -2,0 >5 -4,-7 >6 -2,-2 >7 -2,0
Qslam| <1 -4,-4 <2 11,2 <3 4,0 <4 16,4 <5 11,4 <6 -7,-4 <7 2,-4 >1 0,11 >2 2,11 >3 -2,-2 >4 -2,0 >5 -4,-2 >6 2,7 >7 2,11
Qslash| <5 -11,-11 <6 -7,-4 <7 -11,-11 >4 -7,-7 >5 -4,-7 >6 -11,-11  Qslogan| <4 16,2 <5 7,0 <6 -16,-11 >4 0,-2 >6 -7,-7 >7 -7,-7
Qso-call| <7 -7,-4 >4 -11,-16 >5 -4,-7 >6 -2,-4 >7 -11,-7  Qsolely| <4 -16,-11 <5 -4,-4 <6 -4,-4 <7 -4,-4 >4 7,11 >5 2,11
Qsoon| <6 -4,-4 <7 -7,-7  Qsought| <1 4,0 <2 7,0 <3 -2,-7 <5 -2,-11 <6 -7,-7 <7 -4,-4 >1 0,2 >2 -4,-7 >3 2,7 >4 0,4 >5 0,4 >6 0,4 >7 -2,2
Qsound| <1 -4,11 <2 0,16 <3 -7,-11 <4 11,7 <5 4,-4 <6 -2,-4 <7 4,7 >1 0,7 >2 -11,-11 >3 -2,7 >4 -7,-2 >5 -2,2 >6 -2,0 >7 -2,2
Qspark| <5 -4,7 <6 -4,-7 >4 11,4 >5 -7,-11 >6 4,7 >7 -7,-7
Qsparr| <4 -4,-7 <5 -11,-7 <6 0,-7 >1 -7,-16 >2 7,16 >3 7,11 >5 2,4 >6 -2,2 >7 -7,-7
Qspeak| <1 7,2 <4 11,2 <5 2,-4 <6 -11,-7 <7 0,-7 >1 -11,-23 >2 -4,-7 >3 4,11 >4 4,7 >5 0,4 >6 2,7 >7 4,11
Qspecifically| >4 4,7 >5 2,4 >6 2,7 >7 -2,-2
Qspeculation| <1 -11,-7 <2 -11,-7 <3 -23,-16 <4 -16,-7 <5 -2,-4 <6 -7,-7 >2 11,0 >4 4,11 >5 -4,-4 >6 2,7 >7 -2,4
Qspeculat| <2 2,0 <3 0,-2 <4 -4,4 <5 -4,4 <6 -2,2 >1 -2,-4 >2 2,4 >3 2,4 >4 2,4 >5 4,7 >6 0,4 >7 -7,-11  Qspeech| <7 -7,-7
Qspent| >5 -7,-11 >6 7,16 >7 2,7  Qsplit| >6 2,4
Qspoken| <2 -7,-7 <3 4,-2 <4 -4,-4 <6 16,7 <7 -11,-7 >1 -7,-11 >2 -2,-4 >3 4,11 >4 -2,-2 >5 -2,-2 >6 -4,-7 >7 -4,-4
Qspok| <1 7,2 <2 -4,-4 <3 -7,-7 <4 -2,-4 <5 0,-4 <6 -2,-4 <7 2,-2 >1 -2,-4 >2 -4,-4 >3 0,2 >4 7,16 >5 -2,-2 >6 0,4 >7 4,2
Qsponsor| >5 2,7 >6 2,7 >7 2,7  Qspott| <4 -11,-7 <5 -7,-4 <6 -4,-4 <7 -4,-4 >4 7,23 >5 -4,-2 >6 -7,-11
Qsquarely| <1 -11,-7 <2 -23,-11 <3 11,2 <4 0,-4 <5 4,0 <6 11,2 >1 -4,-11 >2 4,11 >4 2,7 >5 4,11 >6 4,11 >7 -2,0
Qstanc| <1 -16,-11 <2 23,7 <3 -11,-7 <4 -11,-11 <5 -11,-7 <6 -11,-11 >1 -11,-23 >2 4,16 >3 4,16 >4 -2,-2 >5 -2,0 >6 11,11 >7 -7,-7
Qstart| <1 11,4 <2 7,2 <3 2,-2 <4 7,2 <5 7,0 <6 7,2 <7 11,2 >1 -11,-23 >2 -7,-11 >3 -4,-7 >4 0,4 >5 0,2 >6 -7,0 >7 -11,-2
Qstatement| <1 4,0 <2 -11,-7 <3 0,-2 <4 2,-7 <5 0,-4 <6 -4,-4 <7 -16,-11 >2 -7,-7 >3 11,2 >4 0,7 >5 0,4 >6 -4,4 >7 -4,-2
Qstat| <1 0,-2 <2 2,-2 <3 -2,-4 <4 0,-2 <5 2,0 <6 -7,-7 >2 -7,-4 >3 -4,-7 >4 2,4 >5 -2,-2 >6 7,4 >7 -4,0
Qsternly| >4 2,4 >5 0,2 >6 0,2 >7 -2,0  Qstern| <4 -4,-2 <5 -4,-4 <6 -7,-4 <7 -4,-4 >4 11,4 >5 2,-4 >6 2,11 >7 -2,2
Qstill| <1 -4,11 <2 -4,0 <3 2,4 <4 -11,4 <5 4,-2 <6 -11,-7 <7 2,-2 >1 -16,-32 >2 -4,-7 >3 -4,2 >4 11,4 >5 7,2 >6 4,2 >7 -7,-4
Qstood| <1 7,0 <2 4,-2 <4 2,16 <5 -11,-11 <6 -7,-7 <7 -7,-7 >1 -7,-11 >2 0,11 >3 2,7 >4 4,11 >5 2,4 >7 -4,-7  Qstopp| <7 -4,-4 >5 -7,-11
Qstory| <1 -11,-7 <2 -11,-7 <3 0,-7 <4 11,-2 <5 -4,-7 <6 -11,-11 <7 16,7 >1 -11,-16 >2 -4,0 >3 -4,0 >4 -2,7 >5 -2,4 >6 -7,-4 >7 0,4
Qstress| <3 4,2 <4 -2,-2 <5 -7,-7 <6 0,-2 <7 7,0 >2 -2,-2 >3 -7,-11 >4 -2,-2 >5 4,7 >6 -2,4 >7 0,4
Qstriv| >1 -4,-7 >2 -2,-2 >3 7,16 >4 7,16 >5 -2,0 >6 -7,-7 >7 -11,-11
Qstrongly| <1 -2,2 <2 0,2 <3 2,16 <4 -7,-7 <5 -11,-7 <6 -4,-11 <7 -16,-11 >1 -11,-23 >2 11,16 >4 -7,-4 >5 -11,-11 >6 -11,-7 >7 -7,-4
Qstruck| <1 4,7 <2 -4,11 <3 -4,11 <4 -2,11 <5 -7,2 >1 2,-7 >2 2,-4 >3 -2,-7 >4 11,0 >5 -4,2 >6 -2,-2 >7 -7,-7
Qstruggl| <2 11,-2 <4 -4,-11 >1 0,2 >2 -7,-11 >3 4,11 >4 2,7 >5 2,7 >6 0,7 >7 -7,-7
Qstuck| <1 -11,-7 <2 7,2 <3 -2,-4 <4 -2,-4 <5 0,-4 <6 -2,-4 >1 -2,-4 >2 -2,0 >3 4,7 >4 2,4 >5 -2,-4 >6 -2,2 >7 -2,0
Qstump| <5 0,16 <6 -7,-7 <7 11,4  Qsubsequently| <5 7,2 >5 -7,-11 >6 4,11  Qsubtl| <4 7,4 <6 -11,-4 >4 4,11 >5 2,7 >6 2,7 >7 0,7
Qsuddenly| <1 11,0 <2 -2,2 <3 -7,4 <4 2,7 <5 0,4 <6 -2,7 <7 -7,0 >1 -11,-16 >2 4,11 >3 2,11 >4 -7,-11 >5 -7,-11 >6 -4,-7 >7 -7,-11
Qsued| <1 0,7 >1 -4,-7 >2 4,-4 >3 0,-16 >4 -11,-11 >5 -7,-4 >6 -2,2 >7 -7,-11  Qsue| <5 4,2 <6 7,4 >5 7,11 >6 -2,-2 >7 -4,-7
Qsuggestion| <1 0,-2 <2 -4,-4 <3 7,0 <4 7,-2 <6 4,-2 <7 -11,-7 >2 4,4 >3 4,2 >4 4,7 >5 -7,-2 >6 0,4 >7 -4,-4
Qsuggest| <1 7,0 <2 7,0 <3 -2,-2 <5 2,2 <7 -4,-2 >1 7,11 >5 -2,2 >6 -2,2 >7 -4,0
Qsupporter| <1 -11,23 <2 -32,-32 <3 2,-11 <4 16,-2 <5 11,0 <6 -4,-7 <7 -7,-7 >1 -7,-11 >2 7,16 >3 -4,0 >4 -7,-4 >5 -4,0 >6 -7,-11 >7
  -7,-16
Qsupportiv| <1 2,0 <2 11,4 <6 -7,-4 <7 0,-4 >1 -7,-16 >2 7,23 >3 -2,-2 >4 -4,-4 >5 -7,-7 >6 -4,-4 >7 -4,-4
Qsupport| <1 4,0 <2 -2,0 <3 -4,0 <4 0,4 <5 -2,-2 <6 -2,-2 <7 -7,-7 >1 0,11 >2 4,4 >3 -2,-7 >4 -2,-4 >5 0,-4 >6 -2,-4 >7 -2,-4
Qsurmis| <7 2,4  Qsurpris| <1 -2,4 <2 7,4 <3 -4,-4 <4 2,11 <5 0,2 <6 -7,4 <7 -7,-4 >1 11,0 >2 11,2 >3 11,-2 >4 7,0 >5 7,11 >6 0,2 >7 0,4
Qsur| <1 -16,-7 <2 -7,-7 <3 16,4 <4 0,-2 <5 4,2 <6 2,0 <7 -7,-4 >1 4,7 >4 2,7 >5 0,2 >6 -2,4 >7 -4,-7
Qsuspect| <1 7,4 <2 -7,7 <5 -11,-7 <6 2,-4 <7 -11,-7 >1 -2,-4 >2 4,11 >3 4,11 >5 2,7 >6 -2,0 >7 -4,-4
Qswip| <4 16,4 >1 -4,-11 >2 4,11 >3 2,7 >4 0,7 >5 -4,4 >6 -4,-7 >7 -4,-7
Qsympathetic| <4 4,-4 <5 7,-2 >4 -2,4 >5 -11,-11 >6 -7,-7 >7 -7,-11  Qsympathy| >5 4,7 >6 2,7
Qtakeaway| <5 -4,-4 <6 -4,-4 >4 11,7 >5 -11,-4 >6 -7,-2 >7 -7,-7
Qtaken| <5 -11,-7 <6 16,0 <7 0,-4 >1 -11,-16 >2 -11,-23 >3 -11,-16 >4 -2,2 >5 0,2 >6 -4,-4 >7 -4,-7
Qtalk| <1 2,-2 <2 2,-2 <3 2,4 <4 -4,-4 <5 7,-7 <6 0,-4 <7 -4,-4 >1 -7,-11 >2 0,7 >3 -2,2 >4 -7,-7 >5 0,4 >6 -4,0 >7 -4,2
Qtarget| <1 7,-4 <2 -2,11 <3 -11,-16 <4 -7,4 <5 -4,2 <6 2,4 <7 -2,4 >1 -7,-7 >2 7,16 >4 2,-4 >5 2,-4 >6 -4,-4 >7 -7,-7
Qteeth| <4 2,-4 <6 -7,-4 <7 7,2 >4 2,4 >5 0,-2 >6 -2,-4 >7 -7,-7
Qtell| <2 7,2 <4 0,-2 <5 2,-2 <6 -2,-2 <7 0,-7 >1 -16,-23 >2 -4,-4 >3 0,4 >4 -4,0 >5 -4,0 >6 0,4 >7 -4,0
Qtend| <1 4,7 <2 4,7 <5 -4,-4 <6 -4,-4 <7 -7,-7 >1 -7,-16 >2 -16,-23 >3 -4,4 >4 4,0 >5 7,2 >6 -2,0 >7 -4,-7
Qtestify| <2 7,4 <6 -7,-4 >1 -4,-7 >2 -7,-11 >3 -7,-16 >4 7,16 >5 4,11 >6 -2,-2 >7 -2,2
Qthank| <1 -2,-4 <2 7,-4 <3 2,-4 <4 7,-2 <5 -11,-7 <6 -7,-7 >1 2,7 >2 -7,-7 >3 4,11 >4 -7,-4 >5 -7,-7 >6 7,2 >7 -2,7
Qthere'| >5 4,7 >6 -4,-7 >7 -4,-7
Qthink| <1 0,-2 <2 4,2 <3 7,-4 <4 7,2 <5 4,-4 <6 7,2 <7 -7,-11 >1 2,7 >2 4,11 >3 2,7 >4 2,7 >5 0,2 >6 -2,0 >7 -2,2
Qthought| <1 7,0 <2 4,7 <3 7,11 <4 -2,0 <5 0,-7 <6 -2,-4 <7 -2,-4 >1 7,16 >2 0,2 >3 2,4 >4 0,2 >5 -4,-7 >6 -2,0 >7 -4,-2
Qthreaten| <1 11,4 <2 2,-4 <3 -2,0 <4 2,-2 <5 2,-4 <6 -16,-11 <7 4,-2 >1 4,7 >2 7,16 >4 -2,0 >5 0,2 >6 -2,-2 >7 -4,-4
Qthrill| <1 -2,16 <6 -11,-7 <7 -11,-7 >1 4,-7 >2 11,11 >3 -7,2 >4 -2,4 >5 -7,-7 >6 -11,-7 >7 -4,-7
Qthrow| <6 4,0 <7 4,-2 >4 7,16 >5 4,11 >6 2,7 >7 2,11
Qtitl| <1 -16,4 <2 -2,11 <4 -11,2 <5 -11,-11 <7 2,-7 >1 7,16 >2 -7,-4 >3 -4,-2 >4 -4,0 >5 -2,4 >6 -4,0 >7 -4,-7
Qtold| <1 7,0 <2 -2,2 <3 -2,-2 <4 2,2 <5 2,11 <6 2,4 <7 4,4 >1 -7,-11 >2 -7,-7 >3 -2,2 >4 -4,0 >5 -2,4 >6 -2,4 >7 -2,4
Qtook| <1 0,11 <2 -7,-7 <3 -11,-7 <4 4,-2 <5 11,4 <6 -4,-4 <7 2,-4 >1 -7,-16 >2 -16,-23 >3 -7,-2 >4 16,16 >5 2,0 >6 0,2 >7 -2,0
Qtouch| <1 7,4 <2 7,-4 <3 -7,-7 <4 -4,-4 <5 -4,-4 <6 -4,-4 >1 -7,-11 >2 -2,4 >3 4,11 >4 4,7 >5 4,11 >6 -4,2 >7 -2,4
Qtout| <1 -11,-7 <2 0,-4 <3 -7,-4 <4 -4,-4 <5 7,2 <6 7,2 <7 -7,-7 >1 4,7 >2 2,4 >3 -4,-4 >4 -4,-4 >5 -2,2 >6 4,-2 >7 -7,-4
Qtoward| >5 -2,-4 >7 -4,-4  Qtrad| <5 -16,-16 <7 -7,-4  Qtrash| <4 -7,-7 <5 11,2 >5 -2,-4 >6 -2,-4 >7 -4,-4
Qtribut| <1 -16,-11 <2 11,4 <3 7,-7 <4 -7,-4 <5 -7,-7 <6 -7,-11 >1 -11,-23 >2 -7,-2 >3 -7,-7 >4 4,16 >5 2,11 >6 -2,2 >7 -4,-7
Qtri| <1 -7,-7 <2 -16,-11 <4 -4,-7 <5 -4,-4 <6 -4,-4 <7 4,2 >1 -7,-16 >2 -16,-32 >3 0,4 >4 2,7 >5 0,2 >6 -2,0 >7 -4,0
Qtroubl| >4 11,-4 >5 -11,-7 >6 -2,0 >7 -2,0  Qtrumpet| <2 7,-2 <5 -4,-4 <6 -4,-4 >1 4,11 >2 4,7 >3 4,7 >4 4,11 >5 0,4 >6 -2,-2 >7 -4,-4
Qtry| <1 -7,-4 <2 -4,-7 <3 0,-4 <4 2,-7 <5 -7,-11 >1 -4,-7 >2 -11,-16 >3 -2,-2 >4 -4,0 >5 -4,-2 >6 0,4 >7 -4,0
Qturn| <1 -4,-4 <2 0,-2 <3 0,-4 <4 -2,-4 <5 2,0 <6 7,2 <7 -7,-7 >1 -16,-32 >2 -2,0 >3 -4,-7 >4 4,11 >5 -2,4 >6 0,4 >7 -2,-2
Qtweet| <1 7,2 <2 4,2 <3 0,-4 <4 2,-2 <5 0,-2 <6 0,2 <7 -2,-4 >1 4,0 >3 -2,0 >4 4,11 >5 2,2 >6 -2,0 >7 0,2
Qtying| <5 -7,-4 <6 2,-2 <7 -11,-7 >4 -4,-4 >6 -4,-4 >7 -4,-4  Qunanimou| >5 4,11 >6 -7,-7 >7 -4,-7
Qunclear| <1 -23,-16 <2 -23,-16 <3 16,2 <5 -7,-7 >1 -4,-11 >2 -2,-2 >3 4,11 >4 4,7 >5 0,4 >6 -4,-7 >7 -4,-2
Qunderestimat| >5 -4,-4 >6 -2,-4 >7 -4,-4  Qunderscor| <3 4,4 <5 -2,2 <6 2,-2 >1 2,7 >2 4,4 >3 2,4 >4 0,-7 >5 4,0 >6 -2,7 >7 -7,0
Qunderstand| <1 11,4 <2 -7,-7 <4 -11,-7 <5 -11,-7 <6 4,-2 <7 0,-2 >1 0,2 >2 0,4 >3 -2,-2 >4 2,4 >5 -4,-2 >6 7,2 >7 -4,0
Qunderstood| <2 7,2 <4 2,2 <5 -2,-4 <6 -11,-7 <7 -11,-7 >1 11,16 >2 -4,-7 >3 -2,-4 >4 -4,-4 >5 -2,0 >6 0,2 >7 2,7
Qunhappy| <1 11,2 <2 -7,-11 <3 11,11 <4 4,7 <5 4,-4 <6 4,2 <7 11,2 >1 4,7 >4 2,4 >5 0,4 >6 -7,2 >7 -7,-11
Qunify| <4 7,2 <5 -11,-7 >4 -7,-7 >5 -7,-7 >6 -7,-16  Qunleash| >1 -2,-4 >2 -4,-7 >3 -7,-11 >4 7,16 >6 -2,-2 >7 0,4
Qunmistakabl| <4 -7,-11 <5 4,2 >4 4,11 >5 4,16 >6 -7,-7 >7 -11,-7  Qunnotic| <5 0,7 <6 -11,-4 <7 -11,-11
Qunprompt| >5 4,-2 >6 4,-2 >7 -7,-7  Qunsettl| <4 -2,4 <5 -2,4 <6 -11,-2 <7 0,7  Qunsubstantiat| <6 -2,-7 >5 2,7
Qunveil| <2 0,-7 <3 -4,-7 <4 -7,-7 <5 -4,-7 <6 -7,-4 <7 -7,-7 >1 -4,-7 >2 -7,-11 >3 -2,-2 >4 -4,-7 >5 2,4 >6 7,16 >7 -2,2
Qunwillingnes| <7 -7,-7 >5 2,7 >6 2,7 >7 -4,-7  Qupon| <5 -4,-7 <6 -7,-7 >5 -11,-11
Qupset| <2 7,0 <3 7,0 <4 7,2 <5 -7,0 >1 7,-2 >2 4,7 >4 4,4 >5 4,4 >6 2,4 >7 -4,-2
Qurg| <1 -2,-2 <2 0,-2 <3 -4,-7 <5 4,-2 <6 -2,-4 <7 -2,-4 >1 -4,-7 >2 -7,-11 >3 4,11 >5 4,11 >6 -4,-2 >7 -2,2
Qused| <1 -2,-4 <2 -7,-2 <3 -4,-2 <4 -11,-2 <5 2,-4 <6 0,-4 <7 -11,-7 >1 -4,-4 >2 -7,-16 >4 -2,0 >5 -2,-2 >6 -2,0 >7 -2,0
Qutter| <1 4,0 <2 4,11 <3 -2,-7 <4 -7,-7 <5 -11,-16 <6 -4,11 <7 -11,-7 >1 2,7 >2 -4,-11 >3 -11,-16 >4 7,0 >5 -2,-4 >6 -4,-7
Qvehemently| <1 0,-4 <2 4,4 <3 0,-7 <4 -4,-11 <7 -11,-7 >1 -4,-7 >4 -7,-4 >5 4,16 >6 -11,-16 >7 -4,-4
Qvent| <4 -7,-11 <5 -4,-7 <6 -7,-11 >4 -2,4 >5 0,7 >6 -2,0 >7 -2,-2  Qverbal| <4 -7,-7 <5 -7,-4 <6 7,0 <7 -11,-7 >4 4,11 >5 0,4
Qveto| <2 -4,-2 <3 -4,-2 <4 -11,-7 <5 16,4 <6 -4,-2 <7 -11,-7 >1 7,16 >2 4,11 >3 -7,-11 >4 -7,-11 >5 -4,-7 >6 -4,-11 >7 -4,-7
Qview| <1 11,-2 <2 -7,0 <3 0,-4 <4 -2,0 <5 2,2 <6 4,2 <7 0,4 >2 7,16 >3 0,4 >4 4,-2 >5 4,0 >6 -4,-2 >7 -2,2
Qvision| <5 -7,-7 >5 -7,-11 >6 -4,-4 >7 -7,-7
Qvocal| <1 -16,-11 <2 4,0 <3 4,-4 <4 2,-4 <5 -11,-7 <6 -11,-7 <7 -11,-7 >1 -11,-16 >2 7,16 >3 0,4 >4 -4,-2 >5 -2,2 >7 -7,-11
Qvoic| <1 11,11 <2 -4,-11 <3 -4,-7 <4 2,-7 <5 -2,-2 <6 -7,-4 <7 -11,-11 >1 -4,-7 >2 -7,-4 >3 -7,2 >4 -2,7 >5 -2,2 >6 -2,2 >7 -4,-4
Qvot| <2 7,0 <3 0,-2 <4 -2,-4 <5 -2,-7 <6 -7,-7 <7 -2,-4 >1 -4,-7 >2 -2,2 >3 -2,0 >4 -2,2 >5 -4,-4 >6 -7,-2 >7 -4,-4
Qvouch| <2 23,4 <3 7,2 <4 7,-2 <5 4,-2 <6 7,2 <7 -2,-4 >1 -7,-11 >2 4,11 >3 4,11 >4 2,7 >5 -7,-11 >6 -4,-7 >7 -7,-7
Qvow| <1 2,0 <2 4,-2 <3 -4,-4 <4 -2,-2 <5 4,-2 <6 2,-4 <7 2,-4 >1 4,11 >2 2,7 >3 2,4 >4 0,2 >5 -2,0 >6 -2,0 >7 -4,-2
Qwant| <1 11,0 <2 4,4 <3 4,0 <4 -4,-7 <5 2,2 <6 -7,-2 <7 -4,-7 >1 7,16 >2 0,4 >3 4,11 >4 -2,0 >5 -2,-2 >6 -2,0 >7 -2,0
Qwarmly| <4 11,-4 <5 -11,-7 <6 -16,-11 <7 -7,-7  Qwarning| <4 -16,-16 <6 -7,-4 <7 -16,-11 >4 -7,11 >5 -4,-4 >6 -4,-4 >7 -4,-4
Qwarn| <1 -2,-2 <2 -7,-7 <4 -2,0 <5 0,-2 <6 -4,-2 <7 -4,2 >1 -7,-11 >2 0,2 >3 0,-2 >4 2,4 >5 -2,2 >6 -2,0 >7 -2,0
Qwary| <1 4,2 <2 4,0 <3 2,0 <4 4,0 <5 0,-4 <6 -16,-11 <7 -11,-7 >1 -7,-11 >2 7,16 >3 4,7 >4 2,4 >5 2,7 >7 -4,-7
Qwatch| <4 2,0 <5 4,2 <6 -16,-7 <7 -2,-2 >1 7,16 >2 4,11 >3 -7,-11 >4 -7,-11 >5 -2,-2 >6 -4,-2 >7 2,11  Qwednesday| >5 0,4 >6 0,4
Qweigh| <1 11,2 <4 -7,-7 <5 -11,-7 <6 -4,-4 <7 -7,-4 >1 -7,-16 >2 -4,-7 >3 11,23 >4 4,11 >5 0,2 >6 2,7 >7 -4,-2
Qwelcom| <1 4,0 <3 0,7 <4 -4,-4 <5 -7,-4 <6 0,-4 <7 -7,-7 >1 0,7 >2 -2,2 >3 7,0 >4 7,2 >5 0,2 >6 -2,2 >7 -7,-2
Qwent| <1 -7,-7 <2 -4,-7 <3 -11,-11 <4 -4,-4 <5 4,0 <6 -4,-4 <7 -11,-7 >1 -7,-16 >2 0,2 >3 -7,-11 >4 0,4 >5 0,2 >6 0,2 >7 -2,0
Qwhack| >4 -11,-16 >5 -4,-4 >6 -4,-4 >7 -4,-7  Qwhipp| <5 11,4 <6 -11,-7 >5 -2,-4 >6 -4,-4 >7 -11,-7
Qwidely| <1 -4,-7 <2 -2,11 <3 -7,4 <4 -4,4 <5 -11,-7 <6 -2,11 <7 -7,-2 >1 -11,-23 >2 -7,-4 >3 11,11 >4 7,4 >5 2,-2 >6 -4,4 >7 -7,-11
Qwidespread| <2 -7,-11 <5 -11,-7 <6 -11,-7 <7 -16,-11 >1 -11,-16 >2 -7,-11 >3 7,16 >4 4,16 >5 2,-4 >6 -7,-2 >7 -7,-7
Qwillingnes| <7 -7,-4 >5 2,4 >6 2,4 >7 2,7
Qwill| <1 2,-2 <2 11,0 <3 -4,-11 <4 -4,-11 <5 -11,-7 <6 -7,-7 <7 -16,-16 >1 4,7 >2 -2,0 >3 7,16 >4 -4,0 >5 -7,-2 >6 -7,-2 >7 -4,0
Qwish| <1 -4,-2 <2 -16,-7 >1 7,16 >2 4,11 >3 7,11 >6 2,4 >7 4,7
Qwithdrew| <1 7,4 <5 -11,-7 <6 -7,-4 >2 -2,-4 >3 -2,-2 >4 -4,-7 >5 -4,-2 >6 -4,-7 >7 -4,-7  Qwithheld| <6 0,-4 >5 -2,-4 >6 -4,-7 >7 -7,-11
Qwitness| >5 2,7 >6 2,7  Qwitnes| <5 16,7 <6 7,2
Qwonder| <1 -4,-4 <2 7,4 <4 2,-2 <5 -2,-4 <6 -7,-4 <7 -11,-11 >1 0,2 >4 -2,-4 >5 7,11 >6 0,2 >7 0,4
Qword| <1 -7,-7 <3 2,-2 <4 -7,-7 <5 -16,-16 <6 4,0 <7 2,-11 >1 -7,-11 >2 2,-2 >3 -2,-16 >4 2,-4 >5 -4,4 >6 -4,-2 >7 -7,-7
Qworry| <1 0,7 <2 4,4 <3 0,-2 <4 -2,-2 <5 7,0 <6 0,-7 <7 0,-4 >1 4,-2 >2 7,2 >3 4,0 >4 7,7 >5 7,2 >6 -2,-2 >7 -2,-2
Qwritten| <1 0,4 <2 0,11 <3 -4,2 <4 -2,2 <5 7,0 >1 -11,-16 >2 4,0 >3 -2,0 >4 -4,-7 >5 -2,-4 >6 2,-2 >7 4,2
Qwrit| <1 7,2 <2 2,-2 <4 -2,0 <5 4,-2 <6 4,-2 <7 11,7 >1 4,0 >2 -4,-2 >4 -2,0 >5 -2,-2 >6 -4,0 >7 0,2
Qwrot| <1 11,2 <2 0,2 <3 -2,0 <4 -2,-2 <5 -7,-2 <6 -2,2 <7 2,7 >1 2,-4 >2 -4,-2 >3 -4,-7 >4 2,-4 >5 2,0 >7 0,2
Qyell| <1 7,2 <2 4,0 <4 -11,-11 <5 -11,-11 <6 4,-2 <7 -7,-4 >1 2,7 >2 0,4  Qyet| <5 -11,-7 >6 2,4 >7 2,4
Qzero| <2 -4,-4 <4 -4,-4 <5 -16,-11 <6 7,-2 <7 -2,-7 >1 -7,-16 >3 7,16 >5 -4,-7 >6 2,7 >7 -4,-2
R-'s| <000 16,11 <001 4,2 <100 -7,-7 <200 7,2 >000 7,7 >001 2,4 >100 -4,-4 >101 -4,-7 >111 -7,-11 >200 -4,-4 >201 -2,0
R-al| <001 4,4 <010 -2,0 <011 4,4 <100 2,0 <101 0,-4 <110 2,2 <200 -2,-2 <201 0,-4 <211 -2,-2 >000 7,7 >001 -2,0 >011 -4,-7 >100 0,-2 >101
  -4,-7 >110 -2,-2 >111 -2,-2 >200 -4,2 >201 0,2 >210 -4,-11 >211 2,4
R-ed| <000 -16,-11 <001 -7,-2 <010 -2,-2 <011 -4,-2 <100 -2,0 <101 -7,-2 <110 -2,0 <111 -4,-4 <201 -2,-7 <210 -2,-2 >000 2,4 >001 0,4 >010
  -4,-7 >011 -2,-4 >100 -4,0 >101 -4,-11 >110 -7,-11 >111 2,7 >200 2,0 >201 2,4 >210 4,4 >211 0,2
R-ers| <000 11,7 <001 2,0 <010 -7,-4 <011 -4,-2 <100 0,2 <101 4,4 <110 0,4 <200 7,0 <201 -2,-2 <210 -7,-4 <211 0,-2 >000 11,7 >001 4,7
  >010 -2,-2 >011 -7,-11 >100 -2,-2 >101 -4,-7 >110 0,2 >111 2,4 >200 -2,0 >201 2,-4 >211 4,7
R-er| <000 -2,2 <001 7,0 <010 -2,0 <011 -4,-4 <100 0,2 <101 4,4 <110 -7,-7 <200 2,-4 <201 4,4 <210 -4,-7 >000 7,11 >001 -2,0 >010 0,2 >011
  -2,-4 >100 2,-2 >101 -4,-2 >110 2,4 >111 -4,-7 >200 0,-2 >201 0,2
R-ing| <000 -4,2 <001 -2,4 <010 -2,-2 <011 0,7 <101 -2,0 <110 -2,-2 <111 2,11 <200 -2,2 <201 -4,-4 <210 7,7 >000 -2,7 >001 -2,-4 >010 0,2
  >011 -2,-2 >100 0,2 >101 -4,-7 >110 -2,-4 >111 0,2 >200 2,0 >201 -2,-2 >210 -4,-7 >211 0,2
R-ions| <000 2,0 <001 16,7 <010 -4,2 <100 -4,-2 <101 11,4 <110 2,7 <201 -4,4 >000 4,7 >010 2,4 >011 4,7 >101 -2,-2 >110 0,-2 >200 0,-7
  >201 -4,-7 >211 -7,-16
R-ion| <000 2,7 <001 2,4 <010 -7,-11 <011 -7,-4 <100 0,2 <101 2,0 <111 0,4 <200 -2,-2 <201 2,2 <210 -4,-7 >000 7,11 >001 0,2 >010 4,7 >011
  -7,-11 >100 -2,0 >101 -4,-4 >110 0,2 >111 -4,-7 >200 -4,-7 >201 0,4 >210 -7,-11
R-ity| <000 7,7 <001 -4,-7 <010 7,0 <100 0,2 <101 2,2 <201 -11,-7 <210 4,-2 >000 7,11 >010 -2,-4 >100 0,-2 >101 -7,-7 >110 7,11 >200 2,2
  >201 0,2 >210 -4,-4 >211 -2,-4
R-ive| <000 2,4 <001 -4,-2 <010 -2,-11 <100 0,4 <101 11,4 <200 -2,-4 <201 -7,-4 <210 -7,-7 >000 7,7 >001 -2,0 >010 0,2 >011 -2,-4 >101 2,0
  >110 -7,-11 >111 -4,-7 >200 -4,0 >201 0,4 >210 -4,-7 >211 -2,-4
R-ly| <000 -7,-2 <001 -4,-2 <010 -2,-4 <100 -2,0 <101 -2,-2 <110 2,7 <200 -7,-7 <201 -7,0 >000 -2,2 >001 -4,-7 >010 -2,-4 >011 -2,-4 >100
  0,-2 >101 0,-2 >110 2,4 >111 4,7 >201 0,2 >210 2,4
R-ment| <000 7,11 <001 -2,4 <010 2,4 <100 -4,0 <101 -4,-7 <110 -11,-7 <200 4,-2 <201 11,4 <211 2,4 >000 7,4 >001 0,2 >010 7,11 >011 0,2
  >100 0,2 >101 -4,-7 >110 2,7 >111 2,2 >200 -7,-11 >201 -2,-4 >210 -4,-11 >211 -2,-2
R-s| <000 7,7 <001 2,0 <010 2,2 <011 -4,0 <100 -2,2 <101 4,2 <110 0,-2 <111 -2,0 <200 2,4 <201 -7,-4 <210 4,2 <211 -2,-2 >000 11,7 >001
  -2,0 >010 2,2 >011 0,2 >100 -2,-2 >101 -7,-4 >110 0,2 >111 -2,-2 >200 0,2 >201 -4,-2 >210 -2,-2 >211 -2,0
R-| <000 2,4 <001 -2,2 <010 -2,-4 <011 -2,-2 <100 -2,0 <101 -2,0 <110 -2,-2 <111 2,2 <200 -4,-2 <201 0,-2 <210 -4,-4 <211 2,2 >000 4,4
  >001 -2,0 >010 2,4 >011 -2,0 >100 0,-2 >101 -4,-4 >110 0,2 >111 -4,-4 >200 -2,-4 >201 -2,0 >210 -2,-2 >211 -2,-2
R0| <000 2,0 <001 4,2 <010 2,4 <011 -11,-11 <100 2,2 <101 4,4 <110 -2,-4 <200 -2,0 <201 2,4 <210 -4,-4 <211 2,4 >000 4,4 >001 -4,-4 >010
  -2,-2 >011 2,7 >100 -2,0 >101 2,2 >110 -2,-2 >111 -4,-7 >200 0,-2 >201 -4,-4 >211 2,2
R=10| <000 2,2 <001 -4,-2 <010 -4,0 <100 -4,0 <101 2,7 <110 0,2 <111 -4,-2 <200 4,7 <201 7,4 <210 -2,-4 >000 -2,0 >010 7,16 >101 -2,-2
  >110 2,4 >111 2,4 >200 7,0 >201 -4,-7 >210 -2,-4
R=3| <000 -16,-23 <001 -11,-7 <010 -2,-4 <011 0,2 <100 4,0 <101 0,-2 <110 4,2 <111 4,2 <200 -7,-2 <201 2,4 <210 -7,-4 <211 0,2 >000
  -16,-16 >001 -4,-4 >010 -11,-11 >011 -4,-7 >100 11,0 >101 2,0 >110 0,4 >111 2,4 >200 4,2 >201 -4,-4 >210 2,4 >211 0,-2
R=4| <000 -7,-4 <010 -7,-11 <100 -2,-4 <200 -4,-4 >000 -11,-16 >001 -4,-4 >010 2,4 >011 -4,-7 >100 0,-7 >101 -4,-7 >111 7,16 >200 4,7 >201
  -7,-16 >210 4,11
R=5| <000 -4,-7 <101 16,7 <200 -7,4 <201 7,0 >000 -16,-23 >001 -11,-16 >010 -7,-11 >011 -4,-7 >100 -16,-16 >101 -7,-11 >110 -2,0 >111
  -2,-2 >200 -7,-7 >201 -4,-7 >210 -2,-2 >211 -2,-4
R=6| <000 0,-7 <001 -16,-7 <010 -7,-7 <011 -4,-2 <100 0,-7 <101 -11,-4 <111 0,4 <200 -7,-7 <201 -4,-4 >000 -11,-16 >001 -2,-2 >010 -2,-2
  >011 -2,-4 >100 0,-2 >101 -4,-7 >111 -4,-7 >200 -2,-2 >201 -7,-16 >210 -2,-4 >211 0,2
R=7| <000 -11,-11 <001 -2,0 <010 -4,-16 <100 2,-2 <101 11,4 <110 -7,-7 <200 -2,4 <201 -4,-2 <211 -4,-2 >000 -11,-11 >001 4,11 >010 -4,-7
  >100 -4,0 >101 0,-7 >110 2,4 >111 0,4 >200 0,4 >201 4,0 >210 4,2
R=8| <000 0,2 <001 11,4 <100 2,0 <101 2,0 <110 -11,-16 <200 2,2 <201 -2,-2 >000 -2,-7 >001 -4,-4 >010 -4,-4 >100 0,2 >101 4,-2 >110 -2,-2
  >111 -2,2 >200 -4,0 >201 2,-7 >210 2,-4 >211 0,4
RN| <000 11,7 <001 7,-4 <010 4,4 <011 11,2 <100 -2,0 <101 0,-4 <110 0,2 <111 -2,-2 <200 4,2 <201 2,2 <210 4,4 <211 0,2 >000 11,11 >001
  -2,-2 >010 -2,-2 >011 0,2 >100 4,-4 >101 -4,-4 >110 4,0 >111 -4,-7 >200 -4,-7 >201 -7,-7 >210 -7,-11 >211 -7,-7
RQ!| <000 4,16 >000 11,23 >001 -2,0 >100 2,7 >101 -7,-11 >111 -4,-4 >200 2,7
RQ,| <000 -2,11 <001 -11,-11 <010 -2,-7 <100 -11,-23 <101 -16,-23 <110 -7,-11 <111 -7,-7 <200 -7,7 <201 0,-2 <210 -7,-4 >000 7,16 >001 0,2
  >010 2,4 >100 4,11 >101 -7,-11 >110 4,7 >200 -2,-2 >201 -11,-23 >211 -2,-2
RQ.| <000 -11,-7 <100 -2,-2 >000 4,11 >001 -4,-4 >010 -7,-11 >011 -7,-11 >100 4,16 >101 -7,-7 >110 -2,-4 >111 -4,-7 >200 -2,4 >201 -7,-11
  >210 -2,-4 >211 -11,-16
RQ?| <000 0,16 <100 -2,-11 >000 7,16 >010 -2,-2 >100 7,16 >101 -2,-2 >200 -7,-11 >201 -2,-4
RQ| <000 4,7 <010 -2,0 <100 -2,0 <101 -7,-7 <200 -4,-2 <201 -7,-7 <210 0,2 >000 11,23 >001 2,4 >010 -2,-2 >100 -2,0 >101 -4,-7 >110 2,4
  >111 -2,-4 >200 -4,-7 >201 -7,-11 >210 2,4 >211 -2,-4
RU's| <000 23,11 <200 -4,-2 >000 2,4 >010 2,4 >100 -4,4 >110 -4,-7 >200 -4,-11
RUal| <000 -4,4 <010 -4,-7 <200 -2,-2 >000 -2,0 >001 -4,-4 >010 -2,-2 >100 0,-2 >101 2,4 >200 0,2
RUed| <000 -11,-7 <010 -2,0 <100 -7,-7 <101 0,2 <110 0,-4 <200 -2,0 <201 -4,-2 >000 -4,0 >010 4,4 >011 4,7 >100 -4,-2 >101 -2,-4 >110
  -4,-4 >111 2,4 >200 2,2 >210 -2,-2 >211 2,4
RUers| <000 2,2 <100 -4,-4 <200 0,2 >000 2,4 >100 -2,-2
RUer| <000 -11,-7 <001 -4,-2 <010 -2,2 <100 0,-2 <101 -2,0 <200 0,-2 <201 -4,-2 <210 -2,-4 >000 -2,0 >001 -2,-4 >010 -2,-2 >011 -7,-11
  >100 0,-4 >101 4,7 >110 2,4 >200 0,2 >201 0,-7
RUing| <000 -2,0 <001 -2,0 <010 2,2 <100 -4,0 <110 -4,0 <111 -4,-2 <200 -16,-7 <201 -4,-2 <210 -2,-2 >000 0,2 >001 2,7 >010 0,-2 >011 0,-2
  >100 -4,-2 >101 -2,-2 >110 -7,-11 >111 -2,-4 >201 0,-2
RUions| <000 0,11 <100 -2,-2 <101 -2,-2 <200 -4,-2 >000 7,11 >001 7,16 >010 -4,-7 >100 -7,-16 >101 0,2 >110 2,4 >200 -2,-4 >201 2,4 >210
  -2,-7
RUion| <000 4,7 <010 -4,-4 <100 -7,-4 <101 11,7 <200 7,-2 <201 -7,-4 >000 0,4 >001 0,2 >010 2,4 >011 2,4 >100 2,2 >110 -4,-7 >200 2,0 >201
  -2,-2
RUity| <000 -2,-2 <100 -4,-4 >000 2,4 >100 2,4 >101 2,7 >200 2,4  RUive| <000 2,-2 <100 4,4 >000 2,4 >001 -4,4 >100 -2,-2 >101 4,7
RUly| <000 -16,-11 <001 -11,-7 <010 -7,-4 <100 -2,-2 <101 2,4 <111 0,2 <200 -2,-4 <201 0,4 <210 -2,-4 >000 0,2 >001 -2,-2 >010 -4,-7 >011
  -2,-4 >100 -4,-4 >101 0,2 >110 -2,-4 >111 2,4 >200 2,7 >201 0,-7 >210 -4,-11 >211 4,7
RUment| <000 -2,4 <001 4,2 <100 -4,-4 <200 2,4 >000 2,7 >001 0,2 >010 2,-7 >101 -4,-11 >200 -4,0
RUs| <000 0,4 <001 -7,-4 <010 -7,-4 <100 -2,0 <110 2,2 <111 -4,-7 <200 0,2 <201 -2,-2 <210 0,2 >000 4,7 >001 2,4 >011 2,7 >100 -4,-4 >101
  0,-2 >110 -2,-2 >200 0,-2 >201 0,2 >210 0,2 >211 0,-2
RU| <000 -7,0 <001 7,2 <010 -4,-4 <100 -4,-2 <101 2,0 <110 -4,-2 <200 -2,0 <201 -2,2 <210 -7,-7 >000 -2,0 >001 0,2 >011 -4,-7 >100 -4,-2
  >110 -4,-4 >111 0,-2 >200 -2,2 >201 4,11 >210 -2,-2 >211 2,2
RVed| <000 -7,-4 <001 -11,-7 <010 -7,-4 <011 -4,-4 <100 -7,-2 <101 -7,-2 <110 0,-2 <111 0,2 <201 -2,-2 >000 -4,0 >001 4,7 >010 -7,-7 >011
  2,7 >100 -4,-2 >110 -2,-2 >201 0,2 >211 2,7
RVers| <100 -2,2 >000 -4,-7  RVer| <000 -4,-7 >000 -2,-4 >100 -4,-11
RVing| <000 -7,-4 <001 -4,-2 <010 -4,-4 <100 -4,-2 <101 0,4 <200 4,2 >000 0,4 >001 -2,-2 >010 -7,-11 >011 -4,-7 >100 -2,0 >101 2,7 >110
  -7,-11 >111 0,2 >200 -7,0 >210 0,2 >211 -4,-7
RVions| >100 -4,-7  RVion| <100 -4,-2 >000 2,7 >010 -4,-7 >100 2,4
RVly| <000 -7,-4 <001 -7,-4 <100 -2,0 <101 -4,-2 <200 -4,-4 <201 -4,-4 >000 -7,-11 >001 -2,-2 >010 -2,-2 >100 0,2 >101 11,16 >110 -2,-2
  >200 0,2
RVs| <000 2,-2 <001 -4,-2 <010 -7,-2 <100 -4,-2 <200 -11,-7 >000 2,0 >001 0,2 >010 0,2 >011 2,2 >100 -4,-4 >101 -2,-2 >110 -2,-2 >201
  -4,-7 >210 0,2
RV| <000 -7,-7 <001 -4,-2 <010 4,2 <100 -4,0 <110 -2,-2 <200 -4,-2 <201 -2,2 >000 0,4 >001 0,2 >010 4,11 >011 -2,-4 >100 0,4 >110 -4,-7
  >111 2,2 >200 0,-7 >201 -4,-7 >210 0,2
Rabout| <000 2,-2 <001 -2,0 <010 -4,-2 <100 -2,0 <101 -4,-4 <110 -7,-11 <200 2,2 <201 0,4 <210 2,4 >000 -11,-11 >001 4,7 >010 4,7 >011
  7,11 >100 -2,0 >101 2,0 >111 -2,-4 >200 0,4 >201 4,7 >210 4,11
Raccording| <000 4,2 >100 7,16 >200 -2,-2
Rafter| <000 -16,-11 <001 -7,-4 <100 -2,-2 <101 -4,-7 <110 -2,-4 <200 -2,0 <201 0,2 <210 7,16 >000 -11,-16 >001 7,11 >011 0,2 >101 2,0
  >111 2,4 >200 2,7
Ragainst| <000 4,-4 <010 -4,-7 <100 -2,0 <101 -2,0 <200 -4,-4 >000 -7,-11 >001 7,11 >010 4,7 >011 -7,-11 >100 0,2 >101 4,7 >110 -2,-2 >111
  -7,-11 >200 -2,-2 >201 -4,-7 >211 -4,-11
Rall| <000 -2,4 <100 2,2 <101 -11,-2 <200 -4,-7 <201 -2,0 >000 2,4 >001 0,2 >010 4,11 >011 0,4 >100 -2,-2 >101 -7,-11 >110 0,2 >200 7,11
  >201 0,2
Ralso| <000 -16,-11 <011 -4,-2 <100 0,7 <101 -7,-2 <110 -2,-2 <200 -4,-4 <201 -7,-11 >000 -4,-7 >001 2,2 >100 0,4 >101 -2,-4 >110 0,-2
  >111 -2,-4 >200 4,4 >201 -2,-4 >211 -4,-7
Ramong| <000 -11,-11 <100 7,2 >000 -4,-2 >001 -4,2 >010 -7,-11 >100 0,4 >101 -4,-7 >200 -4,-7 >201 -4,-7 >210 2,4
Rand| <000 -4,-11 <001 2,-4 <010 -2,-2 <011 2,7 <100 -4,-4 <101 0,2 <110 2,4 <111 2,0 <200 -7,-2 <201 -4,0 <210 0,2 <211 -4,-2 >000 -4,-11
  >001 -2,-4 >010 -4,-7 >011 -2,-2 >100 2,4 >101 -2,0 >110 2,4 >111 -2,-2 >200 4,4 >201 2,4 >210 4,11
Rany| <000 4,7 <100 -2,0 <200 -4,-4 >000 2,4 >001 -4,-7 >010 -2,-2 >100 0,4 >101 -4,-11 >110 4,7 >200 -4,-7
Ran| <000 -4,2 <001 -4,-4 <100 7,4 <101 7,2 <110 -2,-2 <111 -4,-2 <200 7,-2 <201 7,2 <210 -7,-11 >000 0,4 >010 0,2 >100 4,0 >101 2,4 >110
  0,2 >111 4,7 >200 -4,-4 >201 -4,-7 >210 4,11
Rare| <000 -16,-16 <001 -7,-4 <010 0,2 <100 0,2 <101 -2,0 <110 -2,-4 <111 -2,0 <200 -4,-2 <201 2,4 >000 -7,-7 >001 -2,-4 >010 7,11 >011
  -2,-2 >100 -4,-2 >101 2,7 >110 2,4 >111 -2,-2 >200 2,7 >201 2,4 >211 4,7
Rasked| <010 -4,-7 <100 -4,-4 <101 -2,-4 <110 -4,-7 <210 2,7 >000 -2,-2 >010 -7,-11 >100 -2,4 >101 4,7 >110 -7,-11 >200 -2,-4
Ras| <000 -11,-7 <001 -11,-7 <010 2,0 <100 2,0 <101 -7,-2 <110 -4,-4 <111 -2,-7 <200 0,4 <201 0,4 <211 -4,-4 >000 -11,-7 >001 -2,-2 >010
  -4,-7 >011 -4,-7 >100 4,4 >101 0,2 >110 -2,-4 >111 0,-2 >200 2,4 >201 0,2 >210 -2,-2
Rattacks| <000 -4,7 <100 0,2 <200 -7,-11 >000 0,2 >001 0,2 >010 -2,-4 >100 -2,2 >101 -11,-16 >200 2,4 >201 7,11
Rat| <000 -4,-7 <010 0,-7 <100 2,0 <101 -2,-4 <110 2,7 <111 -4,-4 <200 2,4 <201 -2,-4 >000 -7,-11 >001 0,2 >010 2,4 >011 0,2 >100 4,4 >101
  -2,-2 >110 4,0 >111 2,4 >200 7,7 >210 0,2 >211 -2,-4
Ra| <000 7,7 <001 4,0 <010 2,-2 <100 -2,-4 <101 2,0 <110 -2,2 <200 0,-2 <201 -2,0 <210 2,2 <211 -2,-4 >000 4,4 >001 -4,-4 >010 -2,-2 >011
  0,2 >100 0,-2 >111 0,2 >200 -4,-2 >201 2,7 >210 -2,-4
Rback| <000 0,-4 <100 0,4 <101 -4,-7 <200 -4,0 >001 -2,-4 >010 2,4 >100 -4,-7 >101 0,2 >110 4,11 >200 -2,4 >201 -7,-16
Rbecause| <000 -11,-11 <010 -2,-4 <100 4,4 <101 -7,-4 <200 0,4 >000 -2,-7 >001 -7,-7 >010 2,7 >100 0,4 >101 -4,-7 >110 -4,-11 >111 -2,-4
  >200 4,7 >201 -2,-4 >210 4,11
Rbeen| <000 -2,-7 <001 0,-2 <010 7,11 <100 0,4 <101 -4,0 <110 2,7 <200 -4,-2 <210 0,-2 >000 0,2 >001 2,4 >100 -2,0 >101 -4,-7 >110 -4,-7
  >200 0,-2 >201 -2,-4
Rbefore| <000 -11,-11 <100 4,2 <111 -2,0 <200 -2,-2 <201 -7,-4 >000 -4,-7 >001 4,11 >010 -11,-16 >100 4,11 >101 -4,-7 >110 -2,-4 >200 -4,0
Rbeing| <000 -2,-7 <100 -4,-4 <101 2,4 <200 -2,4 >000 2,4 >001 -4,-7 >010 -4,-7 >100 4,7 >200 -2,-4 >201 0,2
Rbetween| <000 -7,2 <100 2,-7 <200 4,7 >000 -4,-4 >010 7,11 >100 -2,-4 >101 -7,-11 >110 -2,-4 >200 2,4 >201 4,11
Rbe| <000 -7,-7 <001 -7,-4 <010 0,4 <100 4,4 <110 -2,2 <200 -4,-7 >000 -2,4 >001 -2,-4 >010 0,-2 >011 -4,-7 >100 -2,-2 >110 -2,-2 >200 4,7
  >201 0,2 >210 -4,-7 >211 -2,-4
Rboth| <000 7,7 <001 -11,-7 <100 0,-2 <101 -7,-4 <200 -2,-7 >000 4,4 >100 4,7 >101 -2,-4 >201 -4,-11
Rbut| <000 -11,-16 <001 -4,-4 <010 2,7 <100 -4,-2 <101 -7,-7 <110 -2,-2 <200 -2,2 <201 4,-4 <210 -11,-11 >000 -7,-16 >001 -7,-2 >010 -4,-7
  >011 -2,-4 >100 -2,2 >101 7,11 >110 0,2 >200 0,-4 >210 0,-2 >211 0,-2
Rby| <000 -4,-4 <001 -7,-4 <010 -4,-4 <011 -2,-4 <100 2,4 <101 -2,-2 <110 -4,-4 <111 -2,-2 <200 0,2 <201 -4,-4 <210 -2,-4 >000 -11,-11
  >001 0,-2 >010 -2,-2 >011 2,4 >100 -4,-2 >101 4,7 >110 0,2 >111 2,2 >200 -4,0 >201 2,4 >210 -2,-2 >211 2,4
Rcalled| <000 -7,-4 <010 -7,-7 <101 -11,-7 <110 -2,-4 <200 -7,0 >000 -2,-7 >010 -4,-7 >101 -4,-7 >110 4,7 >200 -2,2 >201 -4,-7
Rcampaign| <000 4,2 <001 -7,-4 <100 4,2 <101 -2,-2 <110 11,4 <200 -2,0 <201 4,4 >000 4,2 >001 -2,4 >010 2,7 >011 2,7 >101 -4,-7 >110 2,4
  >111 -7,-11 >200 2,4 >201 -7,0 >210 2,4 >211 0,2
Rcandidates| <000 11,11 <001 -4,-2 <100 -4,-2 <101 -11,-4 <200 4,4 >000 7,11 >001 2,7 >010 -2,-2 >100 -4,-4 >101 0,2 >200 7,-4 >201 -7,-11
Rcandidate| <000 7,4 <001 0,2 <100 -2,0 <101 11,2 <111 7,2 <200 -7,-7 <201 -7,-7 >000 2,7 >010 -2,-2 >100 0,-4 >101 -4,-11 >110 -7,-11
  >200 -2,-7 >201 -2,-2
Rcan| <000 -16,-11 <100 2,0 >000 2,2 >001 2,7 >100 -2,-2 >101 -11,-23 >200 2,7
Rconvention| <000 -2,0 <100 7,4 <101 -7,-4 <200 -7,-4 >000 0,4 >001 4,7 >010 4,7 >100 4,2 >110 -7,-11 >200 0,2 >201 -4,-4
Rcould| <000 -16,-16 <100 2,7 <101 4,7 <200 0,-4 >000 -2,-2 >001 0,2 >010 2,4 >100 -2,0 >101 4,7 >110 -4,-7 >200 -2,-2 >211 -2,-4
Rcountry| <000 2,11 <100 0,-4 >000 2,4 >001 4,11 >010 2,4 >100 -2,-2 >101 2,4 >110 4,11 >111 -4,-7 >200 -4,-7 >201 -7,-11
Rdebate| <000 -7,-2 <200 0,-7 <201 -2,-2 >000 -2,-2 >001 0,2 >010 2,4 >100 2,4 >101 -2,-4 >200 7,16
Rdelegates| <000 7,2 <200 -4,-7 >000 7,7 >001 7,16 >010 7,11 >100 -4,-7 >101 -4,-4 >200 -7,-11
Rdid| <000 -16,-11 <010 -7,-7 <100 -2,2 <101 4,4 <110 -2,-4 <200 -2,0 <201 -2,0 >000 -2,-2 >001 2,7 >010 -7,-11 >101 -2,-2 >110 4,11 >200
  -2,-4
Rdown| <100 -2,-2 >000 -7,-11 >100 4,7
Rdo| <000 -11,-7 <100 2,7 <200 -4,-4 >000 2,4 >001 -2,-2 >010 2,4 >100 -2,-4 >101 2,7 >110 -2,-4 >200 7,16 >201 -4,-7 >211 -4,-7
Rduring| <000 -7,-7 <100 2,0 <111 0,7 <200 -7,2 >000 -7,-7 >001 -2,-2 >010 4,11 >011 -2,-4 >100 4,7 >101 2,2 >110 -7,-11 >200 0,2 >201 7,2
Relection| <000 2,-4 <100 0,2 <110 -2,4 <200 -2,0 >000 4,7 >001 2,4 >010 -4,-7 >011 2,4 >100 0,2 >101 -2,-11 >200 -4,-7
Remail| <000 7,2 <101 2,0 <200 7,4 >000 -2,-4 >010 7,11 >101 7,7 >200 -2,-2
Reven| <000 -7,-7 <001 -2,-2 <100 -4,0 <101 -2,4 <200 2,-2 <201 2,7 >000 -4,-7 >001 -4,-7 >100 0,4 >101 -4,-7 >110 7,16 >200 4,7 >201 0,2
Rfar| <000 -7,-2 <100 -2,-2 <200 2,7 >000 4,7 >001 2,4 >010 2,4 >100 -4,-4 >101 -4,-7 >110 -4,-7 >111 -4,-7 >200 -2,-2 >201 0,4
Rfirst| <000 -16,-11 <100 -2,2 <101 2,-2 <111 -11,-7 <200 4,-2 >001 2,2 >010 2,7 >100 0,2 >101 2,4 >110 -4,-7 >200 0,2 >201 -2,-7
Rformer| <000 2,-4 <001 -7,-4 <010 2,4 <100 0,4 <101 2,0 <110 -7,-7 <111 4,0 <200 4,7 <201 -2,-16 >000 2,4 >001 4,11 >010 2,0 >011 -4,-7
  >100 2,0 >101 -11,-16 >200 0,2 >201 -7,-4
Rfor| <000 -7,-7 <001 -7,-4 <010 -2,0 <100 -2,0 <101 0,2 <110 -4,-4 <200 0,-4 <201 0,2 <210 2,4 >000 -11,-11 >010 -2,-2 >011 -2,-4 >100
  -2,-2 >110 -4,-7 >111 2,2 >200 2,-2 >201 4,7 >210 0,2 >211 -4,-7
Rfrom| <000 -4,-7 <001 -2,0 <010 -4,-4 <100 0,-2 <101 7,7 <110 2,4 <200 0,4 <201 7,0 >000 -11,-7 >001 2,7 >010 2,4 >011 -2,0 >100 -4,-4
  >110 4,7 >200 4,0 >201 -2,-4 >210 -2,-4
Rget| <000 -7,-7 >000 4,7 >100 -4,-7 >101 -4,-7 >200 -2,11
Rgovernment| <000 11,11 <100 0,-2 <200 2,2 >000 4,7 >001 2,4 >010 4,7 >100 4,0 >101 -2,-4 >200 -7,-4
Rgroup| <000 2,0 <100 -11,2 >000 7,11 >010 2,4 >100 -2,-4 >200 -7,4
Rhad| <000 -16,-11 <001 -4,-2 <010 -2,2 <100 0,2 <101 -2,0 <200 -7,-7 >000 0,4 >010 -2,-2 >011 -4,-7 >101 0,4 >110 -7,-11 >200 0,2 >201
  2,4 >210 2,4 >211 -2,-4
Rhas| <000 -23,-16 <001 -7,-4 <010 2,4 <011 -7,-4 <100 4,4 <101 0,-2 <110 -4,-2 <200 -4,0 <201 -7,-4 <210 0,2 >000 -4,-4 >001 2,4 >010
  -2,-4 >011 -4,-7 >100 -4,-2 >101 4,4 >110 4,11 >111 -2,-4 >200 2,0 >201 -2,-2 >210 4,7
Rhave| <000 -16,-11 <001 -2,-2 <010 4,7 <100 -7,-2 <101 -4,0 <200 -2,-2 <210 -4,-7 >000 -4,-7 >001 2,4 >010 -2,-4 >011 2,7 >101 2,2 >110
  -7,-16 >200 -2,-4 >201 4,7
Rher| <000 16,11 <001 4,0 <010 -2,-2 <100 -7,-4 <101 -4,-2 <110 2,7 <111 4,4 <200 -7,-2 <201 2,11 <211 0,-2 >000 7,11 >010 0,2 >011 0,-2
  >100 0,-4 >101 -4,-4 >110 -2,-2 >200 -2,-2 >201 0,-2 >210 2,7
Rhe| <000 23,11 <001 4,0 <010 0,2 <011 0,-2 <100 0,-4 <101 2,-2 <110 -16,-4 <111 7,-2 <200 -2,-4 <201 -4,-4 <210 -11,-7 <211 -11,-7 >000
  4,11 >001 -2,-2 >010 -2,-7 >011 -4,-7 >100 2,0 >101 -2,-4 >110 0,2 >111 4,7 >200 0,4 >201 4,-7 >210 0,4
Rhim| <000 11,7 <110 -4,-2 <201 -11,-7 >000 7,16 >001 -4,-4 >010 2,4 >011 0,2 >100 -4,-4 >101 2,-2 >110 2,4 >111 -7,-11 >201 -4,-7 >210
  -2,-4
Rhis| <000 16,11 <001 -4,-4 <010 2,4 <011 -2,2 <101 7,2 <110 2,0 <111 0,-4 <200 -2,-4 <201 -2,2 >000 7,7 >001 0,2 >010 -2,-4 >011 -4,-7
  >100 -2,-4 >101 -4,-4 >110 2,2 >111 7,16 >200 0,7 >201 -4,-7 >210 -7,-11 >211 -4,-11
Rhow| <100 -2,0 <101 -4,-4 <200 -4,-7 >000 7,11 >001 -4,-7 >010 -2,-4 >011 -2,-7 >100 -7,-7 >101 -2,-4 >200 2,4 >201 -7,-7
Rif| <000 -16,-16 <001 -4,-4 <100 0,7 <101 -2,0 <110 7,11 >000 0,2 >001 -2,-4 >010 4,7 >100 2,4 >101 2,4 >110 -4,-7 >200 -4,-7 >201 2,2
  >210 -4,-7 >211 2,4
Rincluding| <000 -11,-11 <200 2,2 <201 2,4 >000 -2,-2 >001 2,4 >100 4,4 >101 2,4 >200 -4,-11 >201 -7,-11
Rinterview| <000 -4,7 <010 -2,-4 <100 -2,-4 <200 -7,-4 >000 -4,-2 >001 2,4 >100 0,-2
Rinto| <000 -4,-4 <001 -4,-2 <100 2,4 <200 -4,-7 >000 -4,-11 >001 2,4 >010 -2,-2 >011 -7,-11 >100 2,2 >101 7,16 >110 4,7 >200 4,7 >210
  -2,-2
Rin| <000 -7,-11 <001 0,2 <010 0,-2 <011 -2,-2 <100 2,-2 <101 -4,-2 <110 4,11 <111 -4,-7 <200 -7,2 <201 -4,4 <210 -4,-7 <211 -2,-4 >000
  -11,-11 >001 0,2 >011 2,4 >100 4,2 >101 0,-2 >111 4,11 >200 2,2 >201 2,4 >210 4,7 >211 4,7
Ris| <000 -23,-23 <001 -7,-4 <010 -2,0 <100 7,7 <101 -2,0 <110 -2,-4 <111 -7,-4 <211 2,4 >000 -7,-4 >001 -2,-2 >010 0,2 >011 -4,-7 >100
  -2,2 >101 0,-2 >110 4,7 >111 2,7 >200 2,0 >210 -4,-11 >211 2,7
Rits| <000 11,7 <010 0,2 <100 -4,-2 <110 -2,-2 >000 2,4 >001 0,2 >010 -4,-7 >011 4,11 >100 0,2 >110 0,2 >200 -4,-4 >201 4,0 >211 -2,-4
Rit| <000 11,7 <001 -7,-4 <010 -4,-4 <100 -2,4 <101 11,4 <110 0,2 <111 -4,-4 <200 -2,-4 <201 -7,-7 <210 -11,-4 >000 7,16 >001 -2,0 >010
  -2,-4 >011 -7,-11 >100 0,2 >101 -4,-7 >110 -4,-7 >111 -2,-4 >200 -2,-4 >201 2,4 >210 -2,-4 >211 -4,-7
Ri| <000 16,4 <100 2,0 <101 -4,4 <200 4,0 <201 7,2 >000 11,7 >100 -4,-7 >101 7,11 >200 -2,0
Rjust| <000 -11,-7 <100 -4,-2 <200 4,4 >000 2,4 >001 -7,-11 >100 -2,-2 >101 7,11 >201 2,4
Rlast| <000 -7,-7 <010 0,2 <100 2,2 <101 -4,-4 <200 0,4 <201 0,4 >000 -7,-11 >001 4,11 >010 4,11 >100 2,4 >101 7,11 >200 -4,-7 >201 -2,-4
Rleast| <000 7,4 >000 0,2 >100 -2,-4
Rlike| <000 -2,-4 <010 -7,0 <100 -2,0 <101 4,0 <200 -7,0 <201 0,2 >010 -4,-7 >100 -2,-2 >110 -2,-4 >200 -2,-4 >201 -2,-2 >211 7,11
Rmade| <000 -11,-11 <110 0,7 <200 2,7 >001 -4,-7 >010 4,11 >100 -7,-4 >101 0,2 >110 4,7 >111 -4,-7 >200 4,7 >201 -4,-2
Rmake| <000 -11,-7 <100 -4,-2 <200 0,2 >000 -4,-2 >010 0,2 >100 -2,-4 >101 0,2 >200 2,4
Rmany| <000 11,2 <001 2,2 <100 -4,2 <101 4,-4 <200 4,0 <201 -4,0 >000 7,2 >001 4,11 >010 -4,-4 >100 -2,2 >101 -11,-11 >110 0,2 >200 0,2
  >201 -7,-7
Rmay| <000 -11,-4 <010 4,7 <200 7,4 <201 -4,-7 >010 4,7 >100 -4,-7 >101 -2,-2 >200 -4,-4 >201 2,4
Rmillion| <000 -4,-4 <100 0,4 <200 7,7 >000 4,7 >100 -4,-7 >101 -4,-11 >200 -4,-7 >201 0,2
Rmonday| <000 4,2 <100 -2,-2 <101 -4,-4 <110 -2,-2 <200 2,0 <210 2,4 >000 -4,-7 >001 4,11 >010 -11,-23 >100 -7,-11 >200 -7,-7
Rmore| <000 4,4 <100 -4,-2 <101 -7,-2 <200 -2,0 <201 -7,-11 <210 2,4 >000 2,2 >001 -2,0 >010 -2,-4 >011 2,7 >100 0,2 >101 -2,-4 >110
  -4,-11 >200 -2,0 >201 -2,-2 >210 -2,-2
Rmost| <000 7,2 <001 -11,-7 <101 0,2 <110 -4,-4 <200 -7,-4 <201 -11,-7 <211 -2,-4 >000 2,-2 >001 2,4 >010 2,4 >100 -4,0 >101 -4,-7 >200
  4,11 >210 2,4
Rmuch| <000 -2,-2 <100 0,4 >000 2,4 >010 -2,-2 >100 2,2 >200 -2,-2  Rnational| <000 0,-2 <100 -2,-2 >000 2,-2 >100 4,7 >201 -7,-11
Rnew| <000 4,0 <010 0,7 <100 -4,-4 <101 7,4 <110 -7,-4 <200 -2,0 <201 -2,2 >001 0,-2 >010 7,11 >011 7,16 >100 -4,-7 >110 0,4 >200 7,2
Rnext| <100 2,-2 <200 -2,2 <201 -4,-2 >000 0,2 >100 4,7 >101 -7,-16 >200 4,0
Rnight| <000 -2,-4 <100 -4,-4 <200 4,4 <201 0,4 >000 0,-2 >001 11,11 >010 -7,-11 >100 -4,-2 >201 -2,-2
Rnomination| <000 -4,2 <100 4,4 <101 -4,-2 <200 -2,-2 >000 0,2 >001 4,11 >010 4,11 >100 2,2 >101 0,2 >200 4,7 >201 -7,-11
Rnominee| <000 4,-2 <001 7,4 <100 4,4 <101 -11,-7 >000 2,7 >001 2,4 >010 4,7 >011 2,7 >100 0,-4 >101 -4,-4 >200 0,2 >201 2,7
Rnot| <000 -7,-7 <001 -4,-2 <100 2,4 <110 2,4 <200 4,2 >000 0,2 >001 -2,-4 >010 4,7 >011 -4,-7 >100 -2,0 >101 2,4 >110 7,11 >111 -2,-4
  >200 -2,-7 >210 4,7
Rnow| <000 -23,-7 <100 2,-2 <200 -2,-7 <201 2,4 <210 2,4 >000 -7,-11 >010 -2,-7 >100 -2,-2 >101 4,7 >200 2,4 >201 4,7 >211 2,4
Rno| <000 4,0 <001 -11,-7 <010 -2,0 <100 -2,2 <101 -2,0 <200 0,4 >000 -4,-4 >001 2,7 >100 2,7 >101 2,4 >110 2,2 >200 4,7 >201 2,4
Rof| <000 -2,-4 <001 0,2 <010 2,0 <011 4,0 <101 4,4 <110 0,-4 <111 -2,2 <200 -2,0 <201 -2,0 <210 -4,2 >000 -7,-11 >001 0,-2 >010 0,2 >011
  -2,-2 >100 2,0 >101 -2,-2 >110 -2,-2 >111 0,-2 >200 -2,2 >201 0,-4 >210 -4,-4 >211 -2,-2
Rone| <000 7,7 <001 7,4 <010 -4,-4 <100 -4,-2 <101 -2,0 <110 -2,-2 <200 7,-4 <201 16,4 >000 7,11 >001 2,2 >010 -4,-7 >011 -2,-2 >101 -2,-2
  >110 2,4 >200 -11,-11 >201 -4,-7
Ronly| <000 -4,-7 <001 -4,-2 <010 11,4 <100 -4,4 <101 -4,-2 <110 -2,-2 <200 0,-4 <201 11,7 >000 -2,-2 >001 4,11 >100 -2,0 >101 2,4 >110
  -4,-7 >111 2,4 >201 -4,-7
Ron| <000 -7,-4 <010 -4,-4 <100 0,-2 <101 2,2 <110 -4,-4 <200 2,2 <201 2,2 <210 2,4 >000 -11,-11 >001 -4,-7 >010 0,2 >011 4,7 >100 2,0
  >101 2,-2 >110 0,-4 >111 0,2 >201 -2,-2 >211 4,7
Ror| <000 -4,-4 <001 -16,-7 <010 -4,-7 <100 0,4 <110 7,11 <200 4,-4 >000 4,2 >001 -4,-4 >010 -4,-7 >011 -4,-7 >100 -2,4 >101 2,2 >110
  11,23 >111 -4,-7 >200 0,2 >201 0,-7
Rother| <000 2,2 <001 -2,-7 <100 -7,-4 <101 11,4 <110 2,4 <200 2,0 >000 2,4 >001 4,7 >010 0,-2 >100 -2,-4 >101 -4,-7 >200 -2,-2 >201 -4,-7
Rout| <000 0,-2 <100 -2,2 <101 2,4 <110 -4,-7 <200 -4,-4 >000 -2,-2 >001 -7,-16 >010 -2,-4 >100 -2,-2 >101 2,4 >200 -2,7 >201 7,-2
Rover| <000 -2,-2 <001 -4,-4 <100 2,2 <201 -7,-4 >000 -7,-11 >001 7,16 >100 -2,0 >101 -2,-4 >111 -2,-4 >200 2,4
Rown| <000 -2,-2 <100 -7,-4 <200 -4,-7 >001 4,7 >100 4,11 >101 -4,-11 >200 -4,-7
Rparty| <000 4,-4 <001 -11,-4 <100 -4,-2 <200 -2,-4 <201 2,0 >000 4,2 >001 4,0 >010 2,4 >011 0,2 >100 0,-2 >101 0,7 >110 -4,-4 >111 4,11
  >200 -4,-4 >201 0,2
Rpeople| <000 11,11 <100 -7,-4 <101 0,2 <200 16,7 >000 4,-2 >001 4,11 >111 4,11 >200 2,0
Rpercent| <000 7,2 <010 2,4 <100 -4,-2 <101 0,4 <200 2,4 >000 7,2 >001 -4,-4 >010 -7,-7 >100 0,7 >101 0,2 >200 -4,-4 >210 2,2
Rpolicy| <000 -11,-7 <100 0,-4 <200 -2,0 >000 7,11 >001 -4,-4 >010 -7,-11 >100 0,-2 >101 -2,-2 >200 -4,4 >201 0,2
Rpolitical| <000 0,-2 <001 -7,-2 <100 0,-4 <101 2,2 <200 -4,2 <201 0,2 >000 0,2 >001 2,2 >011 0,2 >100 2,2 >101 0,2 >110 -7,-16 >200 4,4
  >201 -11,-11
Rpolls| <000 7,4 >000 11,16  Rpoll| <000 4,2 >000 7,4
Rpresidential| <000 -2,4 <001 -4,-2 <100 4,-2 <101 -2,0 <110 -7,-4 <111 -11,-4 <200 4,-2 <201 2,2 >000 0,4 >001 2,7 >010 -2,-4 >011 2,4
  >100 -4,-11 >101 2,4 >111 4,7 >200 4,2 >201 0,-4
Rpresident| <000 7,4 <001 11,2 <100 2,-2 <101 11,4 <200 -7,-2 >000 4,7 >001 4,11 >010 2,7 >100 2,0 >101 -2,-7 >110 -11,-11 >200 0,-2
Rprimary| <100 -2,0 <101 -4,-2 <200 0,-2 <201 -7,-2 >000 4,11 >001 4,7 >010 4,7 >011 -4,-7 >100 -7,-11 >101 2,-2 >110 2,7 >200 -2,-2
Rpublic| <100 -4,2 >000 2,-7 >100 7,16
Rrace| <000 -2,2 <100 -2,-2 <101 4,2 <111 -2,0 <200 11,7 <201 4,7 >000 2,7 >001 2,4 >010 2,11 >100 -2,-11 >200 2,4
Rrecent| <000 4,2 <100 -2,-4 <200 -4,-7 >000 -2,-2 >001 -2,-4 >011 -2,-2 >100 2,7 >101 2,7 >201 4,11
Rsaid| <000 -2,-2 <001 -7,-4 <010 -4,-2 <100 -11,-4 <111 -4,-4 <200 -11,-7 <201 -4,0 >001 2,4 >010 -7,-11 >011 -2,-4 >100 -7,-2 >101
  -7,-11 >110 4,0 >200 -4,-4 >201 0,7
Rsame| <000 -11,-4 <100 4,2 <200 -4,-11 >000 -2,0 >100 2,11 >200 4,2
Rsaying| <010 -2,0 >000 -4,-4 >010 -11,-16 >011 -2,-4 >100 -2,-4 >101 7,16
Rsays| <000 -7,-4 <100 -7,-2 <200 -4,-4 >000 -4,-7 >010 -4,-11 >100 -2,-4 >110 -4,-7 >200 2,4
Rsay| <111 -2,2 <200 -7,-2 >000 -2,-4 >001 2,4 >010 0,2 >100 -2,-2 >101 -4,-2 >200 -2,-4
Rshe| <000 23,16 <001 11,4 <010 -11,-4 <011 2,-2 <100 2,-2 <101 2,-2 <110 -2,-4 <111 11,2 <200 4,-2 <201 -7,0 <210 -11,-7 >000 7,11 >001
  -4,-7 >010 -4,-7 >100 -2,-2 >110 7,-7 >200 0,-4 >201 4,11 >210 4,11
Rshould| <000 -11,-11 <010 -2,-2 <100 -2,0 >000 -2,-4 >001 0,2 >010 -2,-2 >101 2,4 >200 -2,-2 >201 -4,-7
Rsince| <000 -11,-11 <100 0,2 <110 2,11 <200 -2,2 <201 -4,-4 >000 -4,-4 >010 -4,-4 >100 0,2 >101 7,2 >110 2,7 >200 -4,0
Rsome| <000 11,7 <001 0,-2 <010 2,4 <100 0,2 <101 -4,-2 <200 2,0 <201 7,4 >000 7,7 >001 0,2 >010 0,2 >011 -4,-7 >100 -2,-2 >101 -7,-7 >201
  -7,-16
Rso| <000 -7,-2 <001 -4,-4 <010 2,7 <100 -2,0 <200 2,0 <201 -4,-7 >000 0,4 >001 0,-2 >010 4,7 >100 -2,-2 >101 2,4 >110 2,4 >200 -4,-4 >201
  4,11
Rstates| <000 4,-2 <100 0,4 <101 2,0 <110 -2,2 <200 -2,2 >000 4,7 >010 4,7 >100 4,2 >101 -7,-11 >110 0,2 >200 -2,-2 >201 4,11
Rstate| <000 4,2 <001 2,-2 <100 -4,-2 <101 7,4 <110 -2,2 <200 4,-7 <201 -2,-4 >000 7,7 >001 0,2 >010 0,4 >011 2,7 >100 -2,-4 >101 0,-7
  >111 2,7 >200 0,2 >201 -7,-7 >210 -7,-11
Rstill| <000 -16,-4 <100 2,2 <101 -4,-2 <200 0,-4 >000 -4,-4 >100 -4,-2 >101 4,11 >200 4,7
Rsuch| <000 -4,4 <010 -4,-7 <100 -2,0 <101 -4,-7 <200 11,7 >000 0,2 >001 -2,-4 >010 4,7 >100 7,11 >101 -2,-2 >110 -2,-2 >200 -2,0 >201
  -7,-11
Rsupporters| <000 0,-2 <010 7,4 <100 4,0 <111 0,4 <200 0,7 >000 7,4 >001 0,2 >100 -4,4 >101 0,7 >110 -7,-11 >200 0,4
Rsupport| <000 -7,-2 <100 2,2 >000 0,4 >001 -4,-7 >010 2,7 >011 0,2 >101 4,7 >111 -2,-7 >200 -4,-7
Rthan| <000 -2,4 <010 2,4 <100 -2,-2 <101 -7,-2 <201 -4,-4 >000 -2,-2 >001 -4,-4 >100 0,-2 >101 0,-2 >110 -2,-4 >200 -4,-2 >201 0,2
Rthat| <000 11,11 <001 2,-4 <010 -7,-4 <011 -7,-7 <100 -2,2 <101 -2,2 <110 -7,-7 <111 -4,-2 <200 -4,2 <201 -7,-7 <211 2,4 >000 4,16 >001
  2,4 >010 2,4 >011 -4,-11 >100 -2,-4 >101 -2,-4 >110 0,2 >111 -4,-7 >200 2,4 >201 0,-2 >210 -4,-11 >211 2,4
Rtheir| <000 7,2 <010 -11,-11 <100 0,2 <101 -7,-4 <110 11,4 <200 0,-4 <201 2,7 >000 4,7 >001 -4,-7 >010 -2,-4 >011 -4,-2 >100 -2,-4 >101
  -2,-4 >110 4,11 >200 0,2 >201 -4,-11
Rthem| <000 11,7 <001 -4,-2 <100 -7,-2 <200 7,-2 >000 4,11 >001 -2,-4 >010 -2,-4 >100 -2,0 >101 -4,-7 >110 -4,-7 >200 -7,-11 >201 -2,-4
Rthen| <000 -11,-7 <010 2,4 <100 -4,0 <101 -7,-7 <200 -4,-2 >000 -2,-2 >010 -11,-16 >100 2,-2 >101 2,7 >210 -2,-4
Rthere| <000 0,2 <010 -4,-4 <100 -2,0 <101 -4,-4 <200 -4,-7 >000 2,7 >010 -7,-11 >100 -2,-2 >101 -2,-4 >200 -2,-2 >201 7,16
Rthey| <000 23,11 <001 2,0 <010 16,16 <100 2,-2 <110 -7,-7 <200 -7,-4 >000 4,7 >010 -2,-4 >011 -7,-11 >100 -2,-4 >101 2,4 >110 0,-2 >200
  0,2 >201 4,11 >210 0,2
Rthe| <000 7,4 <001 4,2 <010 4,2 <011 -7,-7 <100 -2,-2 <110 -4,-7 <200 2,4 <201 0,-4 <210 -4,2 <211 0,2 >000 7,4 >010 2,2 >011 -4,-4 >101
  -4,-2 >110 -2,-4 >111 -4,-11 >200 2,-2 >210 -2,-4 >211 4,11
Rthis| <000 0,4 <010 -4,-7 <100 4,2 <101 -7,-7 <110 -2,4 <200 4,2 <201 2,-2 >000 2,7 >001 0,2 >010 -2,-2 >100 0,2 >101 -7,-11 >110 -4,-7
  >200 2,4 >201 0,2
Rthose| <000 11,7 <010 0,7 <100 -4,0 <101 -2,-2 <110 -4,-7 <111 -2,-4 >000 2,2 >001 2,-4 >010 -4,-11 >100 -2,0 >111 2,4 >200 -2,-2 >201
  0,2 >210 4,11
Rthree| <000 11,2 <100 -4,0 <101 -7,2 <200 4,2 >000 -2,-4 >100 -2,-2 >200 4,7
Rthrough| <000 -7,-4 <010 -4,-7 <100 -4,-2 <101 -4,-2 <200 4,11 >000 -7,-11 >010 2,7 >100 -2,-2 >200 0,4  Rthursday| >000 2,-2
Rtime| <000 -16,-11 <010 0,7 <100 2,7 <111 -2,-4 <200 4,-4 <201 4,7 >000 0,-2 >001 2,4 >010 4,7 >101 2,4 >110 -4,-7 >200 -4,-7 >201 2,2
Rtold| <000 -7,-7 <010 -7,-7 <100 -11,-2 <101 -7,-2 <200 2,7 >000 -4,-4 >100 -4,-4 >200 -4,4
Rto| <000 -16,-11 <001 -7,-4 <010 -2,0 <100 0,-2 <101 7,4 <111 0,2 <200 0,7 <201 -4,4 <210 -4,-7 >000 -11,-4 >001 2,4 >011 2,4 >100 2,2
  >101 2,2 >110 -2,-2 >111 -2,-4 >200 -2,-2 >201 0,4 >211 -2,-4
Rtuesday| <000 0,-2 <101 -4,-4 <111 -2,-2 <200 0,2 <201 -7,-7 <210 -7,0 >000 -7,-7 >010 -2,-2 >100 2,4 >101 7,-2 >200 -7,-11
Rtweet| <000 -2,-4 >000 0,-7
Rtwo| <000 7,7 <100 -4,-2 <101 -11,-2 <200 4,0 <201 7,2 <211 0,-2 >000 2,2 >001 0,2 >010 -2,-2 >100 -2,0 >101 -2,-7 >110 -2,-4 >200 -2,2
  >201 2,0 >210 2,7
Runder| <000 -4,-7 >100 -2,-7
Rup| <000 -4,-4 <010 -4,-4 <100 0,2 <101 -2,-4 <200 0,2 >000 -2,-7 >001 2,4 >010 4,7 >100 -2,0 >101 2,2 >110 4,7 >200 4,7 >201 -4,-7
Rvoters| <000 7,2 <010 -4,0 <100 4,7 <200 2,-4 >000 11,4 >001 -7,-11 >010 -2,-2 >011 2,7 >100 -7,-7 >101 -4,-4 >200 0,7 >201 4,7
Rvote| <000 2,-2 <101 0,4 <200 -4,0 >000 4,2 >001 4,11 >101 -4,-4 >200 0,-2
Rwas| <000 -23,-16 <001 -4,-7 <010 2,7 <100 7,2 <101 0,-2 <110 -2,-2 <111 -2,0 <200 -2,0 <201 2,-4 >000 -4,-4 >001 2,7 >010 0,2 >011 2,4
  >100 -4,-4 >101 -2,-4 >110 4,4 >200 4,7 >201 2,7
Rway| <100 2,7 >000 -2,-2 >200 4,-4
Rweek| <000 -4,-4 <010 -2,4 <100 4,0 <101 -7,-7 <200 -4,4 <201 -4,0 >000 -2,-4 >001 -7,-11 >010 2,2 >011 7,16 >100 -2,-2 >101 4,0 >200 0,2
Rwell| <000 2,-4 <100 -4,-4 >000 0,4 >100 2,4 >200 2,2
Rwere| <000 -16,-16 <001 -7,-4 <101 0,4 <200 0,2 <201 -4,-4 >001 -2,-4 >010 -2,-4 >011 4,11 >100 -2,-4 >101 -2,-4 >110 -4,-7 >200 2,4 >201
  4,7 >210 7,11
Rwhat| <000 2,16 <010 -4,-7 <011 -11,-11 <100 -2,0 <101 -7,-11 <200 -2,16 >000 4,11 >001 2,4 >010 2,2 >011 4,7 >100 -4,-7 >101 0,2 >110
  -2,-4 >200 4,7 >201 -2,-4
Rwhen| <000 -11,-11 <001 0,11 <010 -11,-16 <100 -4,-2 <101 -2,0 <110 4,16 <111 -2,-2 <200 -7,-7 <201 0,4 <210 2,2 >000 -4,-7 >010 -2,-2
  >100 4,11 >101 -2,-4 >110 2,7 >200 -4,-7 >211 -4,-7
Rwhere| <000 -11,-7 <001 -11,-7 <100 -2,0 <101 0,7 <200 7,0 >000 4,11 >001 0,-2 >100 0,2 >200 -4,-11 >201 -4,-7
Rwhether| <000 -4,4 <100 -4,-4 <101 -2,-2 >000 4,11 >001 -4,-7 >010 -2,-4 >100 -2,-2 >101 -2,-4 >200 -2,-4 >201 -4,-7
Rwhich| <000 16,23 <001 -2,-2 <010 -16,-11 <100 -7,-4 <101 -16,-11 <111 -16,-11 <200 -11,4 <201 -11,-16 <210 -7,-11 >000 4,11 >001 7,16
  >010 -7,-16 >100 2,4 >101 2,4 >110 -7,-16 >200 -4,-7 >201 4,11 >210 -2,-4 >211 -4,-7
Rwhile| <000 -16,-16 <010 -2,4 <110 -4,-7 <200 4,7 <210 -4,-4 >000 -4,-7 >001 2,2 >010 -4,-11 >100 -4,-4 >101 0,2 >110 -2,-4 >111 2,4 >200
  7,16 >201 2,7
Rwho| <000 32,32 <001 11,11 <010 -11,-2 <011 -11,-11 <100 -11,-11 <101 -16,-11 <110 0,-2 <111 -4,-4 <200 4,-2 <201 -7,-4 <210 4,2 <211
  -2,2 >000 -2,0 >001 -2,0 >010 2,2 >011 -4,-11 >101 2,7 >110 0,2 >111 -7,-11 >200 -4,-7 >201 -4,-7
Rwill| <000 -7,-11 <010 2,11 <100 0,7 <110 -11,-7 <200 0,-4 <201 0,2 >000 -2,0 >010 11,4 >011 0,2 >100 -2,0 >101 2,7 >110 -7,-11 >200 0,-4
  >201 7,16 >211 -2,-4
Rwin| <000 -4,-2 <100 7,4 <200 2,4 >000 4,7 >001 -2,-2 >010 4,11 >100 -4,-7 >101 -4,-7 >110 -2,-4 >200 -4,-7 >201 -2,-4
Rwith| <000 -11,-11 <001 -7,-4 <010 0,2 <100 -2,0 <101 -4,-4 <110 4,11 <111 -4,-7 <201 4,-7 >000 -11,-11 >001 0,-4 >010 -2,-2 >100 0,-2
  >101 2,7 >110 -2,-2 >111 4,7 >200 2,4 >201 2,4 >210 4,4 >211 4,11
Rwon| <000 -11,-11 >000 0,2 >100 -4,-7 >200 0,2
Rwould| <000 -16,-11 <010 0,4 <100 -4,0 <110 -2,0 <200 -2,-2 >000 -4,-4 >001 4,7 >010 0,2 >011 -4,-7 >100 -2,-2 >101 0,2 >110 0,-2 >111
  -4,-7 >200 2,7 >201 2,2 >210 0,2
Rwrote| <100 -11,-11 >100 -7,-11
Ryears| <000 -7,0 <100 2,0 <200 -2,-4 <201 0,7 >001 4,11 >010 -2,-2 >100 2,2 >101 2,2 >111 -7,-11 >200 0,2 >201 -2,4
Ryear| <000 -7,-2 <100 4,2 <101 -4,-4 <200 -2,0 <201 -2,0 >000 -2,0 >100 0,2 >101 2,7 >110 2,7 >200 -2,0 >201 -4,-11
Ryou| <000 11,4 <100 -4,-2 >000 -4,-11 >100 0,2  S<-'s| <00 -2,-2 <10 -11,-7 >00 -4,0 >01 2,4 >10 -4,-2 >11 2,4 >20 -4,-2
S<-al| <00 -7,-7 <10 0,-2 <11 -7,-7 <20 11,7 >00 0,2 >01 -7,-4 >10 -4,-2 >11 -4,-4 >20 -4,-7 >21 -4,-4
S<-ed| <00 2,4 <10 -4,-2 <20 -7,0 >00 0,4 >01 -7,-7 >10 -2,0 >11 -2,-2 >20 -7,-4 >21 2,7
S<-ers| <00 0,2 <01 -4,-4 <10 -7,0 <11 -2,2 <20 -4,-7 <21 -7,-7 >00 -4,2 >01 -2,-4 >10 -4,2 >11 -2,2 >20 -2,4 >21 -7,-11
S<-er| <00 2,2 <01 11,11 <10 -11,0 <11 -2,2 <20 -2,0 <21 -7,-11 >00 -2,2 >01 -4,0 >10 -7,-2 >11 -4,-2 >20 -4,-4 >21 -4,-4
S<-ing| <00 0,2 <01 16,7 <10 0,-7 <11 11,2 <20 2,0 <21 -11,-7 >00 2,2 >01 -2,4 >10 4,0 >11 -7,-7 >20 -7,-11 >21 -4,-4
S<-ions| <00 2,-4 <10 -11,-7 <20 -7,-4 >00 -2,2 >10 -2,4 >11 -4,-7 >20 -2,2
S<-ion| <00 0,-2 <10 -7,-2 <20 -11,-4 >00 -2,0 >01 -4,-2 >10 -2,4 >11 -7,-7 >20 0,4
S<-ity| <10 -7,-7 <20 -4,-4 >00 -2,-2 >10 0,-4 >20 0,4  S<-ive| <00 2,-4 <01 -11,-7 <10 -7,0 <20 0,7 >00 0,-2 >01 0,4 >10 2,11 >21 0,4
S<-ly| <00 4,4 <01 -2,-2 <10 -4,-2 <11 -7,-7 <20 0,-2 >00 2,2 >01 -2,0 >10 -4,-4 >11 -4,2 >20 -4,-4 >21 -4,-7
S<-ment| <00 11,-4 <10 -16,-11 >00 -4,0 >10 -4,0 >20 -11,-11
S<-s| <01 -11,-11 <10 -4,4 <11 -4,2 <21 -11,-11 >00 -4,2 >01 -2,2 >10 -7,0 >11 -2,2 >20 -7,0 >21 -4,-7
S<-| <00 -2,-2 <01 -4,-2 <10 -4,2 <11 -2,-2 <20 2,2 <21 -7,-2 >00 0,2 >01 -4,0 >10 -4,2 >11 -7,-7 >20 -4,0 >21 -4,-7
S<0| <00 0,-2 <10 -11,-2 <11 -4,-4 <20 4,-4 >01 -4,-4 >10 -4,-4 >20 -2,4
S<=10| <00 -2,4 <10 -2,7 <20 -2,7 <21 0,4 >00 7,-4 >10 2,-4 >20 4,0
S<=3| <00 16,11 <20 0,-2 >00 0,2 >01 -2,0 >10 2,2 >11 -7,0 >20 -2,0 >21 -2,4  S<=4| <00 -16,-11 >10 -2,7
S<=6| <00 2,-4 <01 2,-2 <11 -11,-7 <20 4,4 >00 2,4 >01 -7,-7 >10 -4,4 >11 -4,-4 >20 0,7 >21 -7,-7  S<=7| >00 -7,-11 >10 -4,-2
S<=8| <00 0,-4 <01 -2,-2 <10 -16,-4 <20 -4,4 <21 -2,-2 >00 -4,0 >01 0,2 >10 -4,2 >11 -4,-4 >20 0,4
S<N| <00 -4,-2 <01 -11,2 <10 -7,-2 <11 -7,2 <20 -7,-2 <21 -4,2 >00 -4,2 >01 -7,0 >10 -7,0 >11 -7,0 >20 -2,2 >21 -4,-2
S<Q!| <01 -4,-4 <11 -7,-7 <21 -11,-7  S<Q,| <00 11,16 <01 2,2 <11 2,4 <21 2,-4 >00 7,2 >01 -4,-2 >10 7,0 >20 2,-2 >21 -4,-4
S<Q-al| <00 7,0 >10 -4,-4  S<Q-ed| <00 -11,-11 <10 -11,-7 >00 -4,-2  S<Q-ers| <00 2,0 >00 -7,-7 >10 0,7 >20 -4,-4
S<Q-er| <00 -4,-7 <10 -7,-4 >00 -4,-4 >10 -4,-4 >20 -4,-7  S<Q-ing| <00 -4,-2 <10 11,4 >00 -2,2 >10 0,7  S<Q-ion| <00 4,-2
S<Q-ive| <00 7,4 >00 -2,-2 >10 -4,-4  S<Q-ly| <00 -7,-7 <10 -16,-11 >00 0,7 >01 4,11  S<Q-s| <00 7,-2 <10 -4,-4 >00 -7,-4
S<Q-| <00 2,0 <10 0,7 <20 -11,-11 >00 -2,-7 >01 -2,0 >10 -7,-7 >11 -4,-4 >20 -7,-7
S<Q.| <01 -11,-7 <11 -11,-7 <21 -16,-7 >00 0,7 >10 -16,-16  S<Q0| <00 11,-4 >00 -4,-7
S<Q=3| <00 11,11 <10 4,0 <11 7,-2 <20 0,-4 <21 7,2 >00 -4,0 >01 2,7 >10 2,0 >11 -4,4 >20 7,4  S<Q=8| <00 7,0 >00 -7,-11 >10 -16,-11
S<Q?| <01 -16,-11 <11 -11,-7 <21 -11,-11 >10 7,7
S<QN| <00 4,-2 <10 11,16 <11 -11,-7 <20 -2,7 >00 -11,-7 >01 -4,-2 >10 -7,-4 >11 -11,-16 >20 -7,-11 >21 -7,-11
S<QQ!| <00 2,11 >00 7,-2 >10 -4,-4 >20 0,-7
S<QQ,| <00 7,23 <01 2,-7 <11 -4,-4 <21 -11,-11 >00 7,-4 >01 -11,-11 >10 2,-2 >11 7,-2 >20 0,-4 >21 2,-7  S<QQ.| >00 2,11 >10 -11,-16
S<QQ?| <00 2,7 >00 16,4 >10 0,-2 >11 11,4 >20 -11,-2 >21 -4,-4  S<QQ| <00 11,16 <11 -4,-4 >00 -7,-2 >10 2,0 >20 -4,-7
S<QUer| <00 0,-7 >00 -4,0  S<QUion| <00 7,-2 <10 2,11  S<QUly| <10 -11,-7 <20 -2,-4 >00 0,2  S<QUment| <00 7,4 >00 0,2
S<QU| <00 0,-7 <10 -4,-2 >00 0,4 >10 -2,-4 >20 -4,-4  S<QVly| <10 4,0 <20 -16,-11 >00 -7,-2  S<Qafter| <00 -2,-7 >01 -7,-7
S<Qalso| <00 -7,-4 <10 -4,-7 <20 -11,-11 >00 -2,4 >10 0,4 >20 2,7  S<Qand| <00 -11,-7 <10 -16,-11 >00 -4,-2  S<Qas| <00 11,7
S<Qa| <00 0,7 <10 -7,-7 <20 -7,-4 >00 -2,0  S<Qbeen| <00 -2,-7 <10 -11,-7 <21 -4,-4 >00 -2,2
S<Qbefore| <00 -7,-16 <10 11,-2 >00 0,2 >01 2,4 >20 0,7  S<Qbut| <00 -7,-7 <10 -7,-7 <20 -11,-7 >00 2,11 >10 2,4
S<Qby| <00 -16,-16 >00 0,4  S<Qcampaign| <00 0,4 >00 -2,4  S<Qcandidate| <00 16,7 >00 -4,-2 >10 -4,-7 >11 -7,-7
S<Qeven| <00 -7,-4 <10 7,-4 >00 0,7  S<Qfirst| <00 4,7 <10 -11,-11 >00 -4,-16  S<Qhas| <00 -2,-16 <10 -4,-4 >00 -11,0 >10 -4,-7 >20 -4,-4
S<Qhe| <00 4,2 <01 4,11 <10 -11,4 >00 -7,-7 >10 -7,-4 >11 -4,-4 >20 -7,-2  S<Qin| <00 -4,-16 >00 -4,2  S<Qis| <10 -2,7 >00 0,7
S<Qit| <00 7,2  S<Qi| <00 2,2 >10 -4,-7  S<Qnominee| <00 7,4 >00 -7,-7 >01 -7,-7 >10 -4,0  S<Qnot| <00 -2,-11 <10 -4,-4 >00 -4,0
S<Qnow| <00 4,-7 <10 2,11 <20 -4,-7 >00 4,16 >10 -7,-7  S<Qover| <00 11,-4 >00 -7,-11  S<Qpresident| <00 4,2 >00 -4,-4 >10 -4,-7 >20 -4,-4
S<Qsaid| <00 -7,-11 >00 4,11  S<Qshe| <00 4,2 <10 -4,2 >00 -7,-7 >10 -4,-2 >11 -2,2 >20 -11,-16 >21 -7,-11
S<Qthat| <00 2,-4 >00 -4,-2 >11 -7,-7  S<Qthen| <10 4,-7 >00 0,4  S<Qthey| <00 7,-4  S<Qto| <00 -11,-11 <10 0,-7 >00 -7,-2
S<Qtwo| <00 4,0  S<Qwas| <00 -16,-4 <01 -7,-4 <10 -7,-7 <20 -11,-11 >00 -2,7 >01 0,4
S<Qwhen| <00 -16,-16 <01 -16,-11 <10 -16,-7 <20 -16,-16 >00 0,2 >10 -2,2  S<Qwhich| <00 2,-4 <10 -11,-7 <20 -11,-11 >00 -7,-7
S<Qwhile| <10 11,-2 >00 2,7  S<Qwho| <00 -7,-7 <10 -11,-7 <20 -16,-16 >00 -4,-2 >10 2,11 >20 0,7  S<Qwill| <00 7,-7
S<Q| <00 11,23 <01 4,-7 <11 -16,-11 <21 -7,-7 >00 -4,2 >10 -2,4 >11 -4,-7 >20 -4,-4
S<U's| <00 -4,4 <10 -16,-16 >00 -7,-2 >10 -4,-7 >11 -4,-7  S<Ual| <00 4,-2 <10 -11,-7 <20 -7,-7 >00 4,4 >10 0,11 >20 0,7
S<Ued| <00 4,4 <10 0,-4 <11 -4,-4 <20 11,7 >00 -2,2 >01 0,4 >10 -7,-4 >20 0,4  S<Uers| <00 -4,4 <10 -7,-7 <20 -7,-4 >00 -4,-2
S<Uer| <00 2,-2 <10 0,2 <11 -11,-7 <20 2,0 >00 -2,2 >01 -2,2 >10 -4,-2 >11 -4,-2 >20 -4,-2 >21 -4,-4
S<Uing| <00 -2,0 <10 -11,-7 <20 -11,-7 >00 2,0 >01 0,4 >10 7,0 >20 -7,-11  S<Uions| <00 0,-4 >00 0,7
S<Uion| <00 4,0 <10 -4,-2 <20 -7,-4 >00 2,2 >10 0,7 >20 2,11  S<Uive| <00 -2,-4 >00 -4,-2 >10 0,4
S<Uly| <00 2,0 <01 -11,-7 <10 -4,-7 <11 11,2 <20 -2,-4 <21 -7,-4 >00 0,2 >01 -4,-2 >10 -7,-2 >11 -11,-11 >20 -7,2 >21 -7,-7
S<Ument| <00 0,-2 <01 0,4 <10 -2,-4 >00 2,2 >01 -2,0 >10 -11,-4 >11 7,11 >20 -4,4 >21 2,4
S<Us| <00 2,0 <11 -7,-7 <20 -11,-2 <21 -4,-4 >00 2,4 >01 11,7 >10 -7,0 >11 -4,-4 >20 -4,0
S<U| <01 7,2 <10 2,-2 <11 -4,-4 >01 0,-4 >11 -7,-11 >20 -2,-2 >21 0,4  S<Ved| <00 7,2 >00 0,4  S<Ving| <00 -11,-7 >00 7,-4
S<Vly| <00 -4,2 <01 0,-2 <10 -4,-7 <11 -4,-4 <20 -4,2 <21 -11,-7 >00 -2,2 >01 -4,-7 >10 0,-4 >11 -4,-4 >20 -2,-2 >21 0,7
S<Vs| <00 -11,-11 >00 0,4  S<V| <00 2,-7 <10 -2,-2 >00 -4,0 >01 -4,2  S<^| >00 0,2 >01 7,-11 >10 2,2 >11 -4,0 >20 -2,0 >21 2,7
S<about| <00 0,-7 >00 -4,-2 >10 -4,-4  S<after| <00 -2,-7 <10 2,-4 <20 -7,-7 >00 -7,0 >01 -4,-4 >10 11,-7 >11 -11,-7 >20 7,-11 >21 -2,-4
S<against| <00 -7,-7 >00 2,4  S<all| <00 7,0 <10 7,0 <11 7,2 <20 11,2 >00 -4,0 >01 -4,-7 >10 -4,-2 >11 -2,2 >20 -7,-4 >21 0,4
S<also| <00 0,-2 <01 -7,-7 <10 -2,-7 <11 -11,-7 <20 4,-2 <21 -11,-7 >00 -4,4 >01 -2,0 >10 -4,2 >11 -4,-4 >20 -2,4 >21 0,4
S<and| <00 -4,-7 <01 0,-7 <10 -4,-7 <11 0,-4 <20 -2,-11 <21 4,-7 >00 -4,4 >01 -4,0 >10 -7,-2 >11 -4,2 >20 -2,4 >21 2,4
S<any| <00 2,0 <10 -7,-4 >00 2,-11 >10 -7,-4 >20 -4,-4
S<an| <00 -4,-11 <10 0,-4 <20 4,0 >00 2,4 >01 -2,0 >10 4,0 >11 -11,-16 >20 -7,-2 >21 -2,0
S<are| <00 2,2 <01 4,0 <10 -11,0 <20 2,2 <21 -4,-4 >00 0,2 >01 2,7 >10 2,2 >11 -2,0 >20 -4,2 >21 2,4
S<as| <00 4,7 <01 2,7 <10 -7,2 <11 0,7 >00 -4,0 >01 2,7 >10 0,7 >11 2,7 >20 -2,7  S<attacks| <00 4,-2 >00 -4,-2
S<at| <00 7,-2 <10 -7,-7 >00 2,7 >10 2,11
S<a| <00 0,-2 <01 -11,-7 <10 2,-7 <11 -7,-4 <20 2,-7 >00 4,2 >01 -11,-4 >10 -4,0 >11 -2,4 >20 -4,-2 >21 -7,-11
S<been| <00 -4,7 <10 -16,-4 <20 -4,7 >00 2,2 >01 2,-4 >10 2,0 >11 4,-4 >20 -4,-2 >21 -4,-4
S<before| <00 -4,-7 <01 -7,-4 <10 -7,-7 <11 -4,-4 <20 4,-2 >00 -4,0 >10 -7,-7
S<being| <00 -16,-2 <01 -4,-2 <10 11,-2 <11 -7,-4 <21 -4,-4 >00 0,2 >01 -7,-7 >10 -2,0  S<between| <00 2,-4 <10 -7,-7 >00 -2,2
S<be| <00 2,7 <01 -7,7 <10 -4,-11 <20 2,0 >00 2,2 >01 -4,-7 >10 2,2 >11 -4,-4 >20 4,11 >21 -4,-4
S<both| <00 0,-2 <10 2,-4 <20 7,2 <21 -4,-4 >00 7,4 >01 -2,4 >10 -4,2 >20 -2,4
S<but| <00 -7,-7 <01 -7,-7 <10 0,-7 <11 7,0 <20 0,-7 <21 -4,-4 >00 0,4 >01 -4,-2 >10 7,4 >11 -7,-7 >20 -7,4
S<by| <00 -2,-7 <01 11,2 <10 -7,-7 <20 -2,-7 >00 -4,2 >01 -2,4 >11 -7,-7 >20 2,-2 >21 0,4
S<campaign| <00 -4,-2 <10 -7,2 <20 -7,-2 >00 -4,2 >01 2,7 >10 -2,2 >20 0,2 >21 -4,-7
S<candidates| <00 -7,-7 <10 -11,-7 <20 -11,-7 >00 -4,0 >01 -2,2 >10 -7,-11 >20 0,4
S<candidate| <00 0,2 <01 -7,-4 <10 -7,4 <11 -11,-4 <20 -11,-7 >00 -2,2 >01 -2,2 >10 -2,4 >11 -4,-4 >20 -11,-16
S<can| <00 0,-4 <10 -11,-11 >00 -2,2 >10 -7,-11  S<convention| <00 7,2 >00 2,7
S<could| <00 4,-7 <10 0,-2 <20 2,-4 >00 -4,2 >10 -2,7 >20 -7,0  S<country| <00 4,4 >00 -2,-4 >10 -4,-7 >20 -7,-7
S<debate| <00 4,-2 <01 -7,-4 >00 -2,7 >01 -4,-2 >10 -4,-4  S<delegates| <00 -2,0 <10 -7,-7 <20 -7,-4 >00 4,0 >10 -7,-7
S<did| <00 2,0 <10 -11,-11 <11 -4,-4 <20 -7,0 >00 -4,0 >01 -11,-16 >10 -4,2 >20 0,4 >21 -7,-7
S<do| <00 -4,-16 <10 7,-2 >00 2,4 >10 4,7 >11 2,4 >20 2,7 >21 0,4  S<email| <00 11,4 <10 11,2 >00 2,4 >10 -4,-4
S<even| <00 7,0 <10 -7,-7 <20 2,-2 >00 -7,0 >01 4,11 >10 -2,2 >20 -2,4
S<first| <00 -7,-2 <10 -4,-2 <11 4,7 <20 -4,-2 <21 4,7 >00 -2,-4 >01 2,4 >10 -2,2 >11 -7,-7 >20 -7,-4 >21 -7,-11
S<for| <00 -7,-7 <01 7,0 <10 -11,-7 <20 -16,-11 >00 -2,2 >01 -4,-7 >10 0,7
S<from| <00 -2,-7 <01 -2,7 <10 -4,-7 <20 -2,-4 >00 -7,-2 >01 -7,-11 >10 -7,-2 >11 -4,-2 >20 0,4 >21 -2,-4
S<government| <00 2,-2 <10 -11,-2 <20 -16,-11 >00 2,7 >10 2,7  S<group| <00 -4,2 <01 -7,-7 >00 -7,-2
S<had| <00 2,2 <10 -2,-4 <20 -4,-7 >00 -2,4 >01 -2,2 >10 4,0 >11 -4,-2 >20 -4,2 >21 0,4
S<has| <00 0,-2 <01 4,-4 <10 -4,-7 <11 -11,-4 <20 -2,-7 <21 4,-4 >00 -4,2 >01 -4,-2 >10 -7,0 >11 -4,0 >20 -7,0 >21 -4,-7
S<have| <00 2,-2 <01 -2,-7 <10 0,-4 <11 2,-2 <20 4,2 <21 2,-2 >00 -4,2 >01 -4,-2 >10 -7,0 >11 -7,-7 >20 -4,2 >21 -2,2
S<her| <00 -7,-4 <10 -4,-7 <11 -4,-4 <20 -7,-11 >00 -2,4 >01 -4,-2 >10 -4,-2 >11 0,4 >20 -4,2 >21 -2,0
S<he| <00 -11,-2 <01 -16,-2 <10 -16,0 <11 -7,2 <20 -11,-4 <21 -11,-7 >00 -11,2 >01 -4,-2 >10 -7,2 >11 -4,0 >20 -4,0 >21 -2,-2
S<him| <00 0,-7 <10 -7,-2 >00 -2,-2 >01 2,7 >10 -4,-7
S<his| <00 -7,-4 <01 -7,-7 <10 -4,-7 <20 0,-7 <21 -7,-4 >00 -7,2 >01 -4,0 >10 -7,-2 >11 -7,-2 >20 -7,-4 >21 -4,2
S<how| <00 -4,-4 <10 -4,-4 >00 11,2  S<interview| <00 0,7 <10 -2,-4 <20 -7,-7 >00 -7,-11 >01 2,7 >11 2,7 >20 4,11
S<into| <00 -2,4 >00 -7,-4
S<in| <00 -2,-4 <01 -4,-4 <10 -4,-7 <11 -2,-4 <20 0,4 <21 -7,-7 >00 -4,4 >01 7,0 >10 7,-4 >11 4,-7 >20 7,-7 >21 -11,-11
S<is| <00 2,0 <10 -4,-2 <20 4,7 >00 2,2 >01 0,4 >10 -4,2 >11 -2,2 >20 -4,0 >21 -4,-4
S<its| <00 -2,-11 <10 -7,-4 <20 -11,-7 >00 -7,0 >01 2,4 >11 2,4
S<it| <00 -2,-2 <01 -7,-7 <10 -4,-2 <11 -4,-4 <20 -2,-2 >00 0,2 >01 -4,-2 >10 -2,2 >11 -4,-4 >20 -2,4
S<i| <00 -7,0 <01 -16,-11 <10 -16,-2 <20 -16,-7 >00 -2,2 >01 -7,-2 >10 -4,4 >11 -4,-7 >20 -4,0 >21 -4,-11
S<just| <00 -7,-4 <10 -11,-7 <20 2,-4 >00 -2,2 >10 0,4 >20 2,7  S<least| <00 -2,11 <10 -4,-7 >00 4,11
S<made| <00 4,4 <10 -2,-7 <20 0,-2 >00 -4,0 >01 0,4 >10 2,7 >11 0,2 >20 -7,-4  S<make| <00 2,-4 >00 0,2
S<many| <00 -2,-4 <10 -11,-2 <11 -7,-7 <20 -4,-7 >00 -2,4 >10 -2,0 >11 -4,-7 >20 4,11 >21 2,7
S<may| <00 -2,4 <10 -11,-11 <20 -16,-11 >00 -2,2 >10 -11,-11
S<monday| <00 4,-4 <01 -2,-2 <10 -11,-7 <11 -4,-4 >00 -7,0 >10 -4,0 >20 -4,-7 >21 -4,-4
S<more| <00 2,-7 <10 0,-4 <20 11,0 >00 0,4 >10 -2,2 >20 -7,-2  S<most| <00 -7,0 <10 -2,-7 <20 -4,-4 >00 7,0 >10 -7,-11 >20 -4,-4
S<much| <00 -2,2 <10 -11,-7 >00 -2,2  S<new| <00 -23,-16 <10 -7,-4 >00 -7,-2 >10 -7,-11 >20 -7,-7
S<night| <00 0,-7 <10 -7,4 >00 0,7 >01 0,4 >10 -4,-7  S<nomination| <00 11,11 >00 2,7 >10 2,11
S<nominee| <00 4,0 <10 -7,-7 >00 -4,-7 >10 -4,-2 >20 -4,-4
S<not| <00 4,2 <01 2,0 <10 -7,-2 <11 4,0 <20 4,4 >00 0,4 >01 -7,-2 >10 -7,-2 >20 -4,0
S<now| <00 7,-2 <10 4,4 <20 7,-4 >00 0,2 >01 0,4 >10 -2,0 >20 4,-2
S<no| <00 2,-4 <10 -16,-11 <20 -7,-4 >00 -2,4 >01 -2,2 >10 -4,-2 >11 -4,-4 >20 -4,-4 >21 -2,-4
S<of| <00 -7,-2 <01 -11,-7 <10 -2,-4 <11 -4,-4 <20 -11,-11 >00 0,4 >01 11,-2 >10 2,0 >11 -2,-2 >20 -2,4 >21 2,7
S<one| <00 7,-2 <01 -7,-4 <10 -16,-11 <11 -7,-4 <20 -7,-7 >00 -4,4 >10 -4,0 >20 -4,-4
S<only| <00 2,-4 <10 2,-2 <20 -11,-7 >00 -4,0 >01 0,2 >10 -7,-7
S<on| <00 2,-7 <10 -2,-4 <20 -7,-7 >00 -2,2 >01 -4,-7 >10 -11,-11 >20 -11,-11
S<or| <00 -2,-7 <01 -4,-2 <10 -2,-4 <11 7,2 >00 -7,4 >10 -11,-4  S<other| <00 2,2 <10 -7,-7 <20 -11,-7 >00 0,-4 >10 -4,-7
S<out| <00 11,2 >00 -4,-4 >10 0,4  S<over| <00 2,-4 <10 -7,-7 >00 4,7  S<own| <00 2,7 <10 -11,-11 >00 2,7 >10 2,7
S<party| <00 7,7 <10 -11,-2 <20 0,4 >00 -4,0 >10 4,11 >20 0,11  S<people| <00 -7,-7 <10 -7,2 <20 -2,0 >00 -2,4 >10 2,7
S<percent| <00 -2,-4 <01 -7,-4 <10 -4,-2 <11 -4,-4 <20 -11,-2 >00 -2,0 >01 -7,-11 >10 -4,-2 >20 -7,-11
S<policy| <00 -7,-11 >00 -7,-4 >10 -4,-4 >20 -4,-4  S<political| <00 -16,-11 <10 -7,-4 >00 -7,-4  S<polls| >00 0,7 >10 7,16
S<poll| <00 -4,-4 <10 -4,7 <20 -11,-7 >00 4,11 >10 2,11 >20 -7,-4
S<president| <00 2,0 <10 -7,2 <20 -4,0 >00 -2,2 >01 0,4 >10 -2,0 >20 -7,-7  S<primary| <00 7,2 >00 4,7 >10 0,7
S<public| <00 7,-7 >00 0,4 >10 -7,-7  S<race| <00 7,11 <10 -7,-11 <20 -7,-7 >00 4,4 >10 -11,-11 >20 -4,-4
S<recent| <00 -11,-7 <10 -11,-7 >00 4,11 >10 -4,-7
S<she| <00 -11,-4 <01 -11,0 <10 -11,2 <11 -7,-4 <20 -11,-4 <21 -4,7 >00 -7,2 >01 -2,0 >10 -7,2 >11 -2,0 >20 -4,2 >21 0,4
S<should| <00 7,-4 <10 7,2 <20 -7,-4 >00 -4,0 >10 -7,-7  S<since| <00 4,0 <10 0,-7 <20 4,-2 >00 -7,0 >10 4,-4 >20 -4,-4
S<some| <00 -7,2 <01 -11,-11 <10 -11,-7 <11 -7,-4 <21 -4,-4 >00 2,4 >10 -7,-7 >20 -4,-4
S<so| <00 0,2 <10 -11,-11 <11 -7,-7 <20 -11,-7 >00 0,-2 >01 -7,-2 >10 -7,-7 >11 -4,-7 >20 -2,0
S<states| <00 7,-2 <10 -11,-7 >00 0,7 >10 -7,0 >20 -4,0  S<state| <00 7,7 <10 -11,-4 >00 -2,0 >01 -4,-2 >10 -2,2
S<still| <00 7,4 <10 -2,-7 <20 -11,-7 >00 -4,7 >10 -2,0 >20 -4,-7  S<such| <00 11,0 <01 7,0 >00 -4,4
S<supporters| <00 -2,-7 <10 -7,2 <20 -4,-4 >00 -2,2 >01 -2,-2 >10 -2,4 >11 -4,-7 >20 -4,0
S<than| <00 -7,-4 <10 -7,-7 >00 -4,-2 >10 -11,-7
S<that| <00 -4,-7 <01 -4,-2 <10 -11,-11 <11 -11,-11 <20 -11,-11 <21 -7,-7 >00 -2,-2 >01 -4,0 >10 -7,0 >11 4,-4 >20 -7,-2 >21 -7,-11
S<their| <00 2,-4 <10 2,-4 <20 11,2 >00 -4,2 >01 -7,-11 >10 -4,-2 >20 0,4
S<them| <00 7,7 <01 -4,-4 <10 0,-2 <20 0,-4 >00 -2,2 >01 4,11 >10 -7,-11
S<then| <00 -2,2 <01 -4,-2 <10 -4,-7 <11 4,2 <20 -7,-7 <21 11,2 >00 0,7 >10 -11,-4 >11 2,4 >20 7,11 >21 -4,-7
S<there| <00 7,11 <10 -16,-7 >00 4,11 >20 0,7
S<they| <00 -7,-4 <10 -11,2 <11 -4,-4 <20 -7,-2 >00 -4,2 >01 -7,-4 >10 -2,2 >11 -2,4 >20 -2,0
S<the| <00 -7,2 <01 -16,-7 <10 4,4 <11 -4,-2 <21 -2,-2 >00 4,0 >01 -4,-4 >10 7,2 >11 -4,-2 >20 -7,-2 >21 -11,-7
S<this| <00 4,-4 >00 -2,7 >10 4,11  S<those| <00 -11,-11 <10 -11,-7 <20 -11,-7 >00 -7,-2 >10 -11,-4 >20 -4,4
S<three| <00 11,4 >00 -4,-2 >10 -7,-11  S<thursday| <00 -4,-7 >00 2,7 >20 -7,-16
S<time| <00 -7,-7 <10 -11,-7 <20 -7,-4 <21 -7,-4 >00 0,7 >01 0,4 >10 -4,-2 >20 4,11
S<to| <00 0,-2 <01 -4,-11 <10 -4,-4 <11 -16,-7 <20 -7,-11 <21 0,-7 >00 -7,2 >01 0,7 >11 -4,2 >20 -7,0 >21 -7,-4
S<tuesday| <00 7,4 <10 -4,-7 <20 16,2 >00 2,11 >01 -2,2 >10 -4,4  S<tweet| <00 4,-2 >00 -7,-7 >10 2,7 >20 0,4
S<two| <00 7,4 <10 -7,2 >00 0,7 >10 -4,-4 >20 0,4  S<under| <00 -4,-2 >00 2,-4 >20 7,0  S<up| <00 -7,0 >00 7,2 >10 -4,-4 >20 -7,-7
S<voters| <00 -4,-11 <10 -4,-4 <20 -7,-4 >00 -2,2 >01 -4,-4 >10 -7,-11 >11 -4,-4 >20 -7,-7 >21 -4,-4
S<was| <00 -11,2 <01 -4,0 <10 -2,2 <11 -2,7 <20 -16,4 <21 -11,-4 >00 2,0 >01 -7,-7 >11 -11,-11 >20 -7,-4 >21 -4,-7
S<week| <00 2,0 <10 11,2 <20 11,2 >00 0,2 >01 -2,-2 >10 -2,4 >20 -4,-2  S<well| <00 -7,-2 >00 2,-4 >10 -2,-2 >20 -4,-7
S<were| <00 4,7 <01 -2,2 <10 -7,-2 <20 -4,2 >00 2,2 >01 0,7 >10 -7,-4 >11 -7,-11 >20 -7,-2 >21 -4,-4  S<what| <00 -11,-4 >00 2,-2 >10 -2,2
S<when| <00 -16,-11 <01 7,-2 <10 -11,-7 <11 -16,-11 <21 -16,-7 >00 0,4 >01 -11,-11 >10 -16,-16 >11 -7,-11 >20 -7,-16 >21 -4,-7
S<whether| <10 -4,-4 >00 2,7 >10 2,7 >20 0,4
S<which| <00 4,-2 <01 -11,-7 <10 -16,-16 <11 -7,-7 <20 -23,-16 <21 -7,-4 >00 -4,7 >01 -7,-11 >10 -7,2 >11 -7,-7 >20 -7,0
S<while| <00 -11,-11 <01 -7,-7 <10 -2,-4 <11 -16,-11 <20 -7,-7 >00 -4,4 >01 -7,-4 >10 7,2 >11 11,2 >20 11,0
S<who| <00 -11,-11 <01 -7,-4 <10 -16,-11 <11 -11,-7 <20 -7,-11 <21 -11,-7 >00 -7,0 >01 -7,-2 >10 -7,-7 >11 -7,-4 >20 -7,-4 >21 -4,-7
S<will| <00 0,-7 <01 -4,2 <10 4,4 <20 0,-4 >00 -4,2 >01 -4,-4 >10 -2,2 >11 -7,-7 >20 -2,4
S<with| <00 -4,2 <10 -4,-7 <11 7,0 <20 -7,-4 <21 -7,-4 >00 -2,2 >01 -2,0 >10 -7,0 >11 -2,2 >20 -7,-11 >21 -7,-7
S<would| <00 7,4 <10 -4,-7 <11 -4,-7 <20 4,-7 >00 4,4 >01 -4,-4 >10 -2,4 >11 0,7 >20 -4,-7
S<year| <00 4,0 <10 -11,-7 >00 -2,4 >01 -2,-2 >10 -4,-2 >20 -7,-16  S<you| <00 -4,-7 >00 -4,-2 >10 -4,-7 >20 -4,-7
S>-'s| <00 11,4 <10 11,0 >00 2,11 >10 -4,-2  S>-al| <00 4,0 <10 -2,-2 <11 -4,-4 <20 -2,-4 >00 -4,-2 >10 -4,2 >11 -4,-7 >20 -2,0 >21 -7,-11
S>-ed| <00 -2,4 <10 0,-2 <11 -7,-7 <20 -7,2 >00 -2,0 >01 -7,-7 >10 -4,-11 >11 -4,-7 >20 -7,-4 >21 -7,-2
S>-ers| <00 4,7 <01 -2,-4 <10 -7,-4 <11 -4,4 <20 2,-4 <21 -11,-7 >00 -2,0 >01 -2,4 >10 -2,4 >11 0,2 >20 -7,-7
S>-er| <01 -4,-4 <10 0,2 <11 -7,-7 <20 -4,-2 >00 -2,0 >20 -4,-2
S>-ing| <00 4,2 <01 -11,-11 <10 -2,-11 <11 2,-4 <20 -4,-11 >00 -4,0 >01 0,4 >10 -4,2 >20 -7,-2 >21 -4,-4
S>-ions| <00 2,0 <10 -2,-7 <20 4,-4 >00 2,4 >01 -7,-2 >10 -7,-7 >20 -4,-4
S>-ion| <00 0,-4 <01 -2,-2 <10 -4,-2 <11 -7,-4 <20 2,2 >00 -2,-2 >01 -4,-4 >10 -7,-4 >11 -7,-7 >20 -7,-7
S>-ity| <00 0,-7 <01 -7,-7 <10 -7,-7 <20 -11,0 >00 -7,-4 >10 -7,-11
S>-ive| <00 -11,-2 <10 -7,-7 <20 -7,-7 >00 0,-2 >01 0,4 >10 7,7 >20 0,4
S>-ly| <00 2,2 <01 -7,-7 <10 2,-2 <11 7,2 <20 4,4 <21 7,2 >00 -7,0 >01 4,7 >10 -7,-11 >20 -7,-7
S>-ment| <00 -4,0 <10 -7,-7 <20 -7,-4 >00 4,0 >01 -7,-7 >10 -2,2
S>-s| <00 4,0 <01 -2,-2 <10 -4,-4 <11 -16,-11 <20 -2,0 <21 -16,-11 >00 -2,0 >01 -2,0 >10 2,0 >11 -7,-11 >20 -4,2 >21 -4,-4
S>-| <00 2,2 <01 -7,-11 <10 -2,-2 <11 -7,-7 <20 -4,0 <21 11,2 >01 -4,-2 >10 -4,-2 >11 -2,-2 >20 -2,0 >21 -7,-7
S>0| <00 -2,0 <10 -11,-7 <20 -2,2 >00 7,2 >01 4,7 >10 -4,-7 >11 -4,-2 >20 -4,-4  S>=10| <00 4,7 <10 -11,-11 <20 -7,-7 >00 4,11
S>=3| <01 -2,4 <10 -2,4 <11 -7,-11 <20 -4,-4 <21 -7,-4 >00 -11,-16 >10 -7,2 >11 -7,-2 >20 -7,2 >21 0,7
S>=4| <00 4,2 <01 2,-7 <10 0,4 <11 -7,-7 <20 -7,-11 >00 -4,2 >01 -4,-4 >10 0,4 >11 -2,7 >20 2,11 >21 0,4
S>=5| <00 0,4 <01 -11,4 <10 -4,7 <11 -7,4 <20 -2,4 <21 -4,4 >00 -2,2 >01 -7,-7
S>=6| <00 0,7 <01 -11,-11 <10 4,2 <11 -11,-7 <20 0,-4 >00 -4,-7 >01 -7,-11 >10 -2,0 >11 -4,-2 >20 0,2 >21 -4,-4
S>=7| <00 -2,4 <10 -7,-4 <20 -4,-4 >00 7,7 >10 4,11  S>=8| <00 -2,4 <01 -7,-4 <10 -4,7 >00 -7,-16 >10 -7,-11 >20 -2,-4
S>N| <00 2,-2 <01 -4,4 <10 -2,0 <11 -4,0 <20 2,2 <21 -4,2 >00 -4,0 >01 -4,0 >10 2,-2 >11 -4,-4 >20 2,0 >21 -7,-2
S>Q!| <00 4,-7 <10 -2,-4 <11 -7,-4 <20 -7,-7 <21 -7,-7 >00 7,23 >01 -7,-7
S>Q,| <00 -2,-2 <10 2,-4 <20 -4,-4 >00 16,32 >01 -4,-7 >11 -11,-16 >21 -7,-7
S>Q.| <00 -4,-4 <01 -11,-11 <10 -4,-2 <11 -7,-7 <20 0,-2 <21 -16,-11 >00 16,32
S>Q| <00 0,-2 <01 -2,-7 <10 -4,-2 <11 -4,-4 <20 2,-4 >00 11,23 >01 -4,2 >11 -2,-7 >21 -4,-2
S>U's| <00 7,0 <01 -7,-7 <10 4,-4 <11 -4,-4 <20 0,-4 >00 0,4 >01 -4,-4 >10 -4,-7 >20 -7,-7  S>Ual| <00 2,-7 <10 2,-7 >00 -7,0 >10 2,7
S>Ued| <00 -2,2 <10 -2,-4 <20 -4,-2 >00 2,2 >01 -2,4 >10 -7,-2 >11 0,7 >20 -4,-2 >21 -2,-4  S>Uers| <00 7,-2 <10 -11,-7 >00 -2,2 >01 -4,-2
S>Uer| <00 -2,2 <10 0,-11 <20 -4,-11 >00 -4,2 >01 -4,-7 >10 7,-4 >11 -4,-4
S>Uing| <00 7,7 <10 2,-4 <20 4,2 >00 -4,2 >01 2,11 >10 -4,-2 >11 -11,-7 >20 -4,-4 >21 2,7
S>Uions| <00 0,-4 <10 -2,-4 <20 11,0 >00 -4,2 >01 -2,-4 >10 -2,2 >11 -4,-7 >20 2,7
S>Uion| <00 -2,-7 <10 -11,-7 <20 -7,-4 >00 2,-2 >10 -2,2 >20 -2,0  S>Uive| <00 2,0 <10 -7,-4 <20 -7,-7 >00 0,11 >10 -11,-16
S>Uly| <00 -2,2 <01 -7,-7 <11 7,4 <20 -11,-2 <21 2,-2 >00 -4,0 >01 -4,-7 >10 -4,0 >20 -7,-7
S>Ument| <00 -7,-7 <10 -7,-7 >00 -2,2 >10 -4,0 >20 -2,4
S>Us| <00 2,0 <01 0,-4 <10 -2,-4 <11 2,-4 <20 -4,-7 <21 -7,-7 >00 -4,0 >01 2,11 >10 2,0 >11 -4,-4 >20 -4,0 >21 -7,-7
S>U| <00 2,2 <01 -4,-11 <10 -4,-2 <11 -2,0 <20 4,-2 <21 -16,-11 >00 -2,0 >01 4,4 >11 -11,-16 >20 0,-2
S>Ved| <00 -11,7 <10 -11,-7 <20 -7,-7 >00 4,0 >01 -2,-4 >10 2,7 >11 -4,-4 >21 -4,-4
S>Ving| <00 0,11 <01 -7,-7 <10 -7,-7 >00 0,7 >10 0,7 >20 2,7  S>Vly| <00 0,-7 <10 -4,-4 >00 -2,0 >01 4,11 >10 0,4 >11 -7,-11
S>Vs| <00 7,4 <10 -2,-4 <20 -7,-7 <21 -4,-4 >00 -2,4 >10 -4,-7  S>V| <00 -4,11 <10 -7,-7 <20 -7,-11 >00 -4,-4 >10 -4,-4
S>about| <00 0,-4 <01 -11,-7 <10 -4,-11 <11 -2,-4 <20 -4,-4 <21 -4,-7 >00 -7,-2 >01 0,4 >10 -7,-2 >11 -4,-7 >20 -7,-4
S>after| <00 -4,0 <01 -4,-7 <10 -7,-2 <11 2,11 <20 0,-2 <21 -7,-11 >00 -7,-4 >01 -4,0 >10 -7,-4 >11 -4,-7
S>against| <00 -4,-4 <01 0,-7 <10 -4,-7 <11 -7,-7 <20 0,-4 <21 -7,-4 >00 -7,0 >01 -4,-2 >10 -2,-7 >11 -7,-16 >20 -7,-7 >21 -7,-7
S>all| <00 11,0 <10 0,-2 <20 -7,-7 >00 2,7 >10 -7,-11 >20 -4,-4  S>also| >00 -2,0 >10 2,7 >20 2,7
S>among| <00 -16,2 <10 -11,2 <11 -4,-4 <20 -11,-7 >00 4,-4 >01 0,4 >10 -7,-11 >11 -4,-4 >20 -7,-7
S>and| <00 0,7 <10 -16,-11 <20 -11,-7 >00 -7,-4 >01 4,11 >10 -4,2 >11 0,4 >20 -7,-11
S>any| <00 4,-2 <01 -16,-11 <10 -7,-4 <20 -7,-7 >00 -2,2 >01 2,7 >10 -2,0 >11 0,4 >20 -7,-7
S>an| <00 2,-4 <01 2,-2 <10 2,2 <11 0,-4 <20 2,0 <21 4,0 >00 2,2 >01 -2,2 >10 -7,-2 >11 -2,-2 >20 -4,-2 >21 -4,-4
S>are| <00 -7,7 <10 -7,-2 >00 -4,2
S>as| <00 -11,4 <01 -16,-16 <10 -7,-4 <11 -11,-7 <20 -11,-4 <21 -11,-7 >00 -2,0 >01 -4,-4 >10 -2,-11 >11 -4,2 >20 -11,-16 >21 -4,-4
S>attacks| <00 2,-4 <10 -4,-4 <20 -4,-4 >00 -4,0
S>at| <00 2,0 <01 4,-2 <10 -4,-2 <11 11,2 <20 -7,-7 >00 -4,0 >01 2,7 >10 -4,2 >11 -4,-4 >20 -2,4 >21 -4,-4
S>a| <00 2,-4 <01 2,2 <10 -2,-2 <11 -7,-7 <20 0,-7 <21 -11,-7 >00 0,2 >01 -4,-2 >10 -2,0 >11 -4,2 >21 -4,-2
S>back| <00 -2,-4 <10 -4,-7 <11 -7,-4 <20 -11,-7 >00 -4,0 >01 0,2 >10 -4,2 >11 7,16 >20 -4,0 >21 -4,-4
S>because| <00 2,11 <10 -7,-7 <11 -7,-7 >00 -7,0 >10 -4,-4  S>been| <00 7,7 <10 -4,7 >00 2,0 >10 -4,-4 >20 -4,-4
S>before| <00 7,2 <10 0,-4 >00 -4,0 >10 -7,-7 >11 -2,-4  S>being| <00 -4,-7 <01 -4,-4 <10 -7,-4 <20 -4,-4 >00 11,23 >01 -4,-7
S>between| <00 4,4 >00 2,4 >10 -4,-2 >20 0,4  S>be| >00 7,-4  S>both| <00 -4,-2 <10 -11,-11 <20 7,-2 >00 2,2 >01 -4,-7 >10 -4,-2 >20 0,4
S>but| <00 0,2 <10 -11,-7 >00 -7,-7
S>by| <00 -11,4 <01 -2,2 <10 -11,2 <11 -4,2 <20 -2,4 <21 -4,-4 >00 7,0 >01 -2,0 >10 4,2 >11 -4,-2 >20 2,2 >21 -4,-7
S>candidates| <00 4,-7 <10 0,-4 >00 2,7 >01 2,7 >10 -4,-2 >11 -4,-4  S>can| <00 -4,7 >00 -7,-2
S>could| <00 -4,2 <10 -7,-7 <20 -11,-7 >00 4,11 >10 -4,-4  S>debate| <00 -7,2 <01 -4,-4 <10 -7,-7 >00 -2,4 >10 -7,-7
S>delegates| <00 0,-4 <10 -11,-7 >00 -2,2 >01 2,4  S>did| <00 7,16 <01 -7,-7 <10 -7,-4 >00 7,-2 >10 -7,-7 >11 -4,-4
S>down| <00 7,-4 <10 -11,-7 >00 -7,-2 >10 -4,-4 >20 -4,-4  S>do| <00 7,-4 >00 -7,-2
S>during| <00 0,2 <01 0,2 <10 11,7 <20 4,4 >01 2,7 >10 -11,-11 >11 -2,-4 >20 -7,-7  S>election| <00 -16,-7 <11 0,4 >00 0,-7 >10 -7,-4
S>even| <00 0,11 <10 -7,-7 >00 11,-2 >10 -4,-2 >20 -4,-7  S>far| <00 -2,-11 >00 2,7 >10 -7,-7  S>first| >10 4,11
S>former| <00 2,-4 <10 -4,-2 <20 -4,-4 >00 0,4 >01 -4,-4 >10 7,2 >11 0,-4 >20 -4,-2 >21 4,2
S>for| <01 4,-7 <10 -4,-4 <11 -2,-2 <20 0,-7 <21 -7,-7 >00 -4,2 >01 0,7 >10 -4,-2 >11 -4,0 >20 2,0 >21 -4,-4
S>from| <00 -16,4 <01 7,7 <10 -2,0 <20 0,7 >00 7,-2 >10 4,0 >11 -4,-7 >20 -4,4  S>get| >00 2,4  S>government| >00 2,7 >10 7,11 >20 0,4
S>had| <00 -2,0 <10 -11,-7 <11 -11,-7 <21 -2,-2 >00 -7,-4  S>has| <00 -11,7 <10 -11,-11 <20 -7,-4 <21 -7,-4 >00 4,0 >10 2,7 >20 2,4
S>have| <00 7,2 <10 -4,-4 >00 -2,2 >10 -4,-4
S>her| <00 2,-4 <01 7,-2 <10 0,-4 <11 -11,-7 <20 -2,-4 <21 4,-2 >00 -4,2 >01 -2,0 >10 -2,0 >11 -4,-4 >20 0,7 >21 -7,-16
S>he| <00 2,-4 <01 2,-4 <10 -2,-7 <11 4,-4 <20 2,-7 <21 -4,-7 >00 -4,4 >01 -2,2 >10 -7,0 >11 -4,-4 >20 -7,-4 >21 -2,0
S>him| <00 0,-7 <01 -11,-7 <10 -2,-7 <11 0,-2 <20 -4,-7 <21 -7,-7 >00 -2,2 >01 -2,2 >10 0,2 >11 -7,-11 >20 -7,-4 >21 -7,-11
S>his| <00 2,-11 <01 4,-4 <10 0,-4 <11 -2,-7 <20 0,-4 <21 4,-7 >00 -7,0 >01 -2,0 >10 -4,-2 >11 -2,2 >20 -7,-2 >21 -4,-4
S>how| <00 2,-4 <01 -4,-7 <10 -4,-7 <11 7,2 <20 4,-2 <21 -4,-4 >00 -2,2 >01 -2,2 >10 -7,-2 >11 -2,0 >20 -2,2
S>if| <00 2,-4 <01 -4,-7 <10 -2,-4 <11 -11,-4 <20 0,-2 <21 4,0 >00 2,7 >01 -11,-7 >10 -11,-2 >20 -4,0 >21 2,7
S>into| <00 -2,0 <10 0,-4 <11 -4,-4 >00 -7,-2 >10 -2,0 >11 -4,-4 >20 0,4
S>in| <00 2,4 <01 0,2 <11 -2,2 <20 2,4 <21 -7,4 >00 -2,-2 >01 2,4 >10 -4,0 >11 -2,2 >20 -4,0 >21 -4,-4
S>is| <00 -11,-4 <10 -2,-2 <20 -2,-4 >00 -4,0 >01 0,4 >10 -2,4 >20 0,7 >21 0,4
S>its| <00 2,-7 <10 -7,-7 <20 2,-4 >00 -4,2 >01 0,7 >10 -4,-4 >20 4,7
S>it| <00 4,-7 <01 -2,-7 <10 -4,-7 <11 -4,-7 <20 2,-4 <21 16,4 >00 -4,2 >01 -2,4 >10 -4,-2 >11 -4,0 >20 -4,-2 >21 -2,0
S>i| <00 -16,-11 >00 2,7 >10 -7,-11  S>just| <00 0,-7 <10 -2,-7 <20 2,0 >00 -7,-2 >01 -4,-7 >10 4,11 >20 2,7
S>last| <00 0,4 <10 -4,-4 <11 0,7 <20 -4,-7 <21 -7,2 >00 4,0 >01 4,-11 >10 -2,2 >11 -11,-11 >20 -4,-7
S>like| <00 -7,7 <10 7,-2 >00 -4,2 >01 2,7 >10 -4,-2 >20 -4,-4  S>made| <00 7,0 <10 -4,-4 <20 -7,-7 >00 -7,-4
S>make| <00 4,4 <10 -7,-7 >00 -2,0 >10 -4,-4 >20 -4,-4  S>many| <00 7,7 <10 2,4 <20 -7,0 >00 7,7 >01 0,4 >10 -4,-7 >20 -2,0
S>monday| <01 0,7 <10 -4,4 >00 -4,0 >01 -2,2 >10 -2,2 >21 -2,-4  S>more| <00 2,4 <10 -7,-11 <20 -4,-7 >00 -2,0 >10 0,4 >11 2,7 >20 -7,-7
S>most| <00 7,7 <10 -7,-7 <20 -11,-7 >00 -2,4 >10 0,4  S>much| <00 7,7 <10 -2,-4 <20 -7,-4 >00 -7,-7 >10 -7,-11 >20 -7,-7
S>new| <00 -2,-4 <10 -4,-4 <20 -2,-2 >00 -2,2 >10 -4,4 >20 0,4
S>not| <00 0,4 <01 -4,-2 <10 -11,-2 <11 -7,-7 <20 -11,-4 >00 -2,0 >01 -4,-7 >10 -4,-2 >20 -4,0  S>now| <00 4,7 >00 -4,-4
S>no| <00 0,-7 <10 -7,-7 <20 -4,4 >00 -4,2 >01 2,4 >10 -4,-7 >11 -4,-7 >20 -7,-7
S>of| <00 0,-2 <01 -4,-7 <10 0,-4 <11 -11,-11 <20 -2,-2 <21 -4,-4 >00 -2,0 >01 -4,2 >10 -4,-4 >11 -4,-4 >20 -7,-2 >21 -2,2
S>one| <00 4,4 <01 -4,2 <10 -16,-11 <11 -4,-2 <20 2,-4 >01 -4,-4 >10 0,2 >11 -7,-11 >20 0,4
S>only| <00 7,2 <10 -4,-4 <20 -11,-7 >00 -4,0 >01 0,4
S>on| <00 2,-2 <10 -4,-2 <11 -2,-2 <20 -2,2 >00 -2,0 >01 -2,0 >10 -2,0 >11 -4,-4 >20 -7,-2 >21 0,2  S>or| <10 -2,-7 >00 -7,-4
S>other| <00 7,-4 <10 -7,-7 >00 -4,0 >10 0,4 >20 -2,2
S>out| <00 7,2 <01 -4,-4 <11 7,2 <20 -4,-7 <21 7,-2 >00 -4,2 >01 -7,-7 >11 -4,-7 >20 -4,2 >21 -4,-7
S>over| <00 -2,-2 <10 0,-7 <20 0,4 >00 -7,-2 >10 -4,0 >20 -2,2  S>party| <00 7,-2 >00 4,16 >10 -4,-7 >20 -4,-7
S>people| <00 0,-4 <10 -4,-4 <20 2,-2 >00 -2,2 >10 -7,-7  S>policy| <00 -11,-4 >00 4,0 >20 7,2  S>political| <10 -2,4 >00 11,2
S>presidential| <00 -2,0 <10 -7,-4 >00 -2,0 >10 0,4 >20 -7,-11  S>primary| >00 0,-7  S>race| <00 -2,-4 >00 4,11
S>she| <00 0,-7 <01 2,-7 <10 0,-7 <11 -4,-7 <20 2,-7 >00 -4,0 >01 -2,4 >10 -7,-2 >11 -4,-2 >20 -7,-4
S>since| <00 -7,0 <10 11,7 <20 -4,-4 >00 -11,-7 >10 -4,-4  S>some| <00 -4,0 <10 4,0 <20 2,-2 >00 4,0 >01 2,4 >10 -11,-2 >11 2,4 >20 0,4
S>so| <00 0,4 <10 -2,-7 <20 7,2 >00 -2,-4 >10 -7,-7  S>states| <00 11,-7 <10 -11,-7 >00 -2,4 >10 -4,-7  S>state| <10 0,-2 >00 2,7
S>such| <00 -4,-4 <10 0,-7 <11 -4,-2 <21 -7,-4 >00 2,7 >01 0,4 >10 -4,-7 >11 -4,-4 >20 0,4
S>supporters| <00 2,4 <10 0,-7 >00 -2,-4 >01 4,11 >10 -16,-16 >20 0,4
S>support| <00 -4,0 <10 4,-4 <11 -4,-4 <20 7,0 >00 2,-2 >10 -11,-16 >20 -11,-11
S>that| <00 2,-11 <01 2,-7 <10 -2,-7 <11 -2,-7 <20 0,-11 <21 -7,-11 >00 -11,4 >01 -2,2 >10 -2,2 >20 0,2 >21 -4,-2
S>their| <00 4,-7 <01 11,4 <10 -2,-11 <11 -7,-4 <20 7,-2 >00 -4,0 >01 2,7 >10 -4,0 >11 -4,-4 >20 0,7
S>them| <00 2,-2 <01 -7,2 <10 0,-4 <20 0,-4 >00 -4,0 >01 -4,2 >10 -4,0 >20 -4,-7  S>then| <00 -7,-4 >00 0,4 >10 2,7
S>there| <00 4,-2 <10 2,-4 <11 -7,-7 <20 0,-2 >00 0,2 >01 0,2 >10 -4,0 >11 -4,-7 >20 2,7
S>they| <00 4,-7 <01 -2,-7 <10 0,-11 <20 4,-4 <21 -4,-4 >00 -4,2 >01 4,11 >10 -4,-4 >11 0,4 >20 -4,-2 >21 -7,-16
S>the| <00 2,-2 <01 -4,-2 <10 0,-4 <11 2,2 <20 0,-2 <21 0,-7 >00 -4,0 >01 0,2 >10 -2,0 >11 0,-4 >20 -2,0 >21 -2,0
S>this| <00 -2,0 <10 -2,0 <20 -7,-7 <21 -2,7 >00 -7,0 >01 0,2 >10 -2,0 >11 -4,-11 >20 -2,2
S>those| <00 -4,-4 <10 4,-4 <20 16,-2 >00 -2,2 >10 -7,-7 >20 0,2  S>three| <00 0,-4 <10 -7,-4 >00 -4,-2 >10 -7,-11 >20 -7,-11
S>through| <00 0,2 <10 -11,-7 <20 -2,-4 >00 7,4  S>thursday| <00 11,16 <10 0,7 <20 4,7 >00 -4,-4
S>to| <00 0,2 <01 2,-2 <10 -2,-2 <11 -2,-4 <20 -2,-2 <21 -7,0 >00 0,2 >01 2,2 >10 -7,0 >11 -7,0 >20 -4,0 >21 -4,-4
S>tuesday| <00 -7,2 <10 2,-2 <20 2,0 >00 0,4 >01 0,2 >10 -4,2 >11 -7,-7  S>tweet| <00 -4,-4 <10 -4,-2 >00 -4,-4 >10 -7,-7
S>two| <00 2,-7 >00 0,4 >10 0,4  S>under| <00 2,7 <10 -11,-7 <20 -4,-4 >00 -4,-7
S>up| <00 2,0 <01 -4,-4 <10 -11,-11 <11 -7,-4 <20 7,7 >00 -2,-2 >01 -4,-7 >10 -7,-11 >20 0,2
S>voters| <00 2,-4 <10 -11,-7 >00 -4,0 >01 4,7 >10 2,-2 >20 -2,0 >21 -4,-4
S>was| <00 -4,0 <10 -11,-11 <20 -11,-11 >00 -2,2 >01 2,7 >10 -4,0 >20 -4,-2  S>well| <00 -4,0 >10 -4,-4
S>were| <00 -7,-2 <10 -16,-11 <20 -7,-7 >00 2,0 >10 -4,-2 >20 -7,-7
S>what| <00 7,-4 <01 4,-4 <10 0,-7 <20 0,-4 >00 -4,2 >01 0,4 >10 -4,2 >20 -2,0
S>when| <00 0,4 <10 -7,-11 <20 11,4 >00 -7,-4 >01 -2,0 >10 -4,-2 >20 4,11  S>where| <00 -4,-7 <10 -11,-7 >00 2,7
S>whether| <00 2,-7 <01 -4,-2 <10 -2,-4 <11 -11,-7 <20 -2,-4 >00 -2,4 >01 -11,-11 >10 -7,2 >11 -4,-4 >20 -2,4
S>which| <00 -4,-11 <01 -11,-7 <10 -7,-7 >00 4,11 >10 -4,-7 >11 -4,-4 >21 -4,-4  S>while| <00 -11,-7 >00 -7,-7
S>who| <00 2,2 <10 -11,-11 >00 2,7 >01 2,4 >10 -7,-11 >20 -2,0 >21 -2,-4
S>will| <00 2,7 <10 -11,-11 <11 -4,-4 <20 -11,-7 >00 4,7 >10 0,-7 >11 4,11 >20 -4,-4
S>with| <00 2,4 <01 -4,-4 <10 -2,-7 <11 -7,-4 <20 -4,-7 <21 -4,-4 >00 -2,0 >01 -4,-4 >10 -7,-4 >11 -7,-4 >20 -7,-11 >21 0,4
S>would| <00 -11,-4 <01 -4,-4 <10 -23,-16 <11 -4,-7 <20 -11,-7 >00 0,4 >10 4,11  S>you| >00 2,11
U- <1 -2,2 <2 -2,-2 <3 -4,-2 <4 -2,-2 <5 -2,-2 <7 -4,-2 >1 4,7 >2 -4,2 >3 -2,-2 >4 -7,-2 >5 -7,-4 >6 -7,-2 >7 -7,-4
UC <1 4,23 <2 4,16 <3 4,16 <4 -2,4 <5 -2,-2 <6 -2,0 <7 -7,0 >1 -7,11 >2 2,7 >3 -2,2 >4 -4,0 >5 -4,-2 >6 -7,-2 >7 -7,-2
UO <1 -16,-11 <2 -11,-7 <3 -7,-2 <4 -7,-4 <5 -4,-4 <6 -4,-4 <7 -7,-4 >1 -4,-2 >2 -2,0 >3 -7,-4 >4 -7,-2 >5 -7,-4 >6 -4,-4 >7 -7,-4
US <1 11,7 <2 4,-2 <3 2,2 <6 0,-2 <7 -2,-2 >1 23,11 >2 7,2 >3 0,-2 >4 0,-7 >5 -4,-11 >6 -4,-4 >7 0,-7  V-- < 2,2 > 0,2  V--'s < 11,7 > 4,7
V--al < 0,-2 > 4,7  V--ed < -11,-7 > -4,-2  V--er < 2,0 > 0,2  V--ers < 4,0 > 2,7  V--ing < -2,0 > -4,2  V--ion < 0,4 > 0,4
V--ions < -7,-4 > 2,7  V--ity < -7,-2 > 0,4  V--ive < 0,4  V--ly < -4,-4 > -2,0  V--ment < 7,7 > 2,4  V--s < 2,2 > 4,4  V-0 < 0,2 > -2,2
V-=10 < -4,0 > 0,2  V-=3 < -7,-7 > -7,-11  V-=4 < -7,-11 > -7,-11  V-=5 < 0,2 > -16,-32  V-=6 < -2,-2 > -7,-11  V-=7 < -7,-4 > -4,-11
V-=8 < 7,4 > -2,-4  V-N < 11,2 > 11,7  V-Q < -2,4 > 2,7  V-Q! < -11,-2 > 7,4  V-Q, < -16,-11 > 2,7  V-Q. > -7,-7  V-Q? < 4,4 > -2,0
V-U < 0,-2 > -4,2  V-U's < 23,11 > -2,-4  V-Ual < -7,-4 > -2,2  V-Ued < -16,-11 > -4,0  V-Uer < -4,-2 > -2,0  V-Uers < 0,4 > 2,4
V-Uing < -4,2 > -2,2  V-Uion < 0,4 > 0,2  V-Uions < -4,-2 > 2,2  V-Uity < -7,-2 > 2,7  V-Uive < 11,4 > -2,-2  V-Uly < -11,-7 > -4,2
V-Ument < 0,2 > 2,4  V-Us > 0,2  V-V < -16,-7 > -4,-2  V-Ved < -16,-11 > -7,2  V-Ver < -2,-2  V-Ving < -2,-2 > -2,-2  V-Vion < -7,-4 > 4,7
V-Vly < -11,-7 > 0,2  V-Vs < -16,-7 > -2,-2  V-a < 7,2 > 2,4  V-about < 0,2 > -4,0  V-according < 2,0 > 7,11  V-after < -7,-7 > -7,-11
V-against < -4,-2 > -2,-4  V-all < -2,4 > 0,2  V-also < -11,-7 > 0,2  V-among < -4,-4 > 7,0  V-an < -2,-4 > 0,2  V-and < -11,-7 > -7,-4
V-any < 4,7 > 0,2  V-are < -11,-11 > -2,0  V-as < -7,-4 > -7,-4  V-asked < -11,-7 > -4,-7  V-at < -2,2 > 0,-2  V-attacks < -7,-4 > 2,4
V-back < -2,-4  V-be < -7,-4 > -2,-4  V-because < -2,-2 > 0,2  V-been < -4,-2 > -2,0  V-before < -7,-4 > -2,-4  V-being > 4,11
V-between < -2,4 > 2,4  V-both < 4,0 > 2,0  V-but < -7,-4 > -2,-2  V-by < -7,-7 > -7,-7  V-called < -11,-7 > -2,-2
V-campaign < 7,4 > -2,4  V-can < -7,-2 > -2,-4  V-candidate < 7,4 > 2,4  V-candidates < 11,4 > 7,7  V-convention < -7,0 > -4,-4
V-could < -11,-7 > 0,2  V-country < 4,11 > 2,7  V-debate > -4,-4  V-delegates < -4,-11 > 2,4  V-did < -7,-7 > -7,-4  V-do < -4,-2 > 0,2
V-down > -2,-2  V-during < 2,2 > -2,-4  V-election < -2,0 > 4,7  V-email < -7,-4 > -2,-2  V-even < -7,-4 > -2,-2  V-far < 0,2 > 2,7
V-first < -2,4 > -2,-4  V-for < -4,-2 > -4,-7  V-former < 2,4 > 2,2  V-from < -2,-4 > -4,4  V-get < -7,-7 > 0,2
V-government < 7,7 > 16,16  V-group < -7,-4 > 4,16  V-had < -11,-11 > 2,4  V-has < -11,-7 > -4,2  V-have < -11,-7 > 0,4  V-he < 16,4 > 7,2
V-her < 4,0 > 0,4  V-him < 11,4 > 2,7  V-his < 4,2 > 4,4  V-how < -4,-4 > 0,2  V-i < 11,4 > 11,0  V-if < -11,-11 > 2,7  V-in < 0,2 > -2,0
V-including < 2,2 > -2,-4  V-interview < -7,-2 > -4,-7  V-into < -4,-4 > -2,0  V-is < -7,-7 > -7,-4  V-it < 4,4 > 2,4
V-its < -4,-2 > -2,0  V-just < -2,-4 > -7,-11  V-last < -4,0 > 0,2  V-least < -4,-2  V-like > -2,-2  V-made < -7,-2 > -4,-4
V-make < -4,-4 > -4,-4  V-many < 16,2 > 0,-2  V-may < -7,-4 > 0,2  V-million < -4,-4  V-monday < -4,-2 > -2,0  V-more < -2,-4
V-most < 4,-2 > -2,2  V-much < -4,-7 > 2,7  V-national < -2,-2 > -4,-4  V-new < -7,-2 > -7,-2  V-next > -2,0  V-night < -4,0
V-no < 4,2 > 4,11  V-nomination > 2,7  V-nominee < 4,0 > -2,2  V-not < -4,-4 > 0,4  V-now < -11,-7 > -2,-4  V-of < -7,-4 > -2,-2
V-on < -7,-2 > -4,-2  V-one < 7,2  V-only < -2,0 > -2,0  V-or < 2,4 > 2,7  V-other < 2,0 > -2,0  V-out < -4,-2 > -2,-4
V-over < -11,-4 > -4,-7  V-own < 0,-7 > 4,7  V-party < 4,4 > 2,7  V-people < 0,2 > 0,-4  V-percent < 4,7 > -2,0  V-policy < -7,-4 > -2,-2
V-political < -7,-2 > 2,4  V-polls < 7,4 > -2,-2  V-president < 7,4 > 4,2  V-presidential < 0,2 > 4,4  V-primary < -4,-2 > 4,2
V-public > -4,-2  V-race < -2,-4 > 2,7  V-recent < -7,-4 > -4,0  V-said < -16,-11 > -11,-11  V-same < -2,0 > -7,-11  V-say < -11,-4
V-saying < -4,-2 > -2,-4  V-says < -11,-7  V-she < 16,4 > 11,7  V-should < -7,-7 > 0,2  V-since < -4,-4 > 4,7  V-so < -4,2
V-some < 11,11 > 2,4  V-state < 7,4 > 4,2  V-states < 0,2  V-still < -4,-4 > -7,-7  V-such < -2,4 > 7,11  V-support < -4,0 > 4,7
V-supporters < 2,0 > 7,4  V-than < -4,2  V-that < 7,11 > 4,11  V-the < 2,2 > 4,4  V-their < 4,0 > -2,0  V-them < 11,0 > 0,2
V-then < -11,-7 > -2,-2  V-there < 4,4 > 2,7  V-they < 11,0 > 4,4  V-this < 7,7 > 2,7  V-those < 0,2 > 4,7  V-three < 4,0 > 0,2
V-through < -7,2 > 4,11  V-time < -2,4  V-to < -11,-4 > -7,0  V-told < -11,-7 > -2,2  V-tuesday < -2,0 > 0,2  V-tweet < -16,-7 > 0,2
V-two < 11,11 > -2,0  V-under < -4,-4  V-up > -2,-2  V-vote < -7,-4 > 0,7  V-voters < 7,0 > 2,2  V-was < -11,-11 > 2,0  V-way > 7,2
V-week < 0,-2 > -2,0  V-well < -7,-4 > 7,16  V-were < -11,-11 > 0,2  V-what < 0,16 > 0,4  V-when < -7,-4 > -4,-4  V-where < -11,-7 > -2,-2
V-whether < -7,-4 > 4,11  V-which < 11,4 > 0,2  V-while < -11,-7 > -2,-4  V-who < 11,7 > 4,7  V-will < 11,0 > 2,0  V-win < 2,-7 > 2,4
V-with < 0,-4 > -2,-2  V-won < -11,-7 > -7,-11  V-would < -7,-4 > -2,-2  V-wrote < -11,-11  V-year < -4,-2 > 0,2  V-years < -4,0 > 7,11
V-you < 11,7 > -4,-7  VC- > -4,2  VC-'s < 7,2 > 0,-2  VC-al < 2,2 > 0,2  VC-ed < -4,0 > -2,0  VC-er < -4,0 > -2,2  VC-ers < -4,2 > 2,4
VC-ing < -2,0 > -2,2  VC-ion < -2,-2 > -2,4  VC-ions < -4,2 > 2,2  VC-ity < 4,7 > 2,7  VC-ive < 0,-2 > 0,2  VC-ly < -2,4  VC-ment > 4,4
VC-s < -2,4 > 0,4  VC0 < 2,0 > -4,0  VC=10 < 4,-7 > -4,-2  VC=3 < -2,-7 > -7,-7  VC=4 < -7,-11 > -7,-11  VC=5 < 2,0 > -4,-2
VC=6 < -7,-16 > -7,-11  VC=7 < -4,-11 > -7,-4  VC=8 < 0,-2 > -7,-7  VCN < -4,2 > -2,7  VCQ < 0,4 > 4,7  VCQ! < 0,11 > 4,11
VCQ, < -2,11 > 2,11  VCQ. < -11,0 > 2,16  VCQ? < 0,11 > 7,16  VCU < 4,4 > -7,0  VCU's < -7,-7 > 0,2  VCUal > -2,-2  VCUed < 4,4 > -2,0
VCUer < -4,2 > -2,2  VCUers < -2,0 > 2,4  VCUing < -2,0 > 0,2  VCUion < 2,7 > 0,7  VCUions < 2,4 > 4,11  VCUive < 2,4 > 2,7
VCUly < -2,0 > -2,2  VCUment < 2,7 > 2,7  VCUs < 0,2 > -4,2  VCV < 2,4 > 0,4  VCVal > 0,2  VCVed < -4,0 > -2,-2  VCVer > -2,-4
VCVers > 7,11  VCVing > -2,-2  VCVion > 0,4  VCVions > -2,-4  VCVly < -2,0 > 0,2  VCVs < 4,4 > 2,0  VCa < 2,7 > -2,2
VCabout < -2,0 > -4,-7  VCaccording > -2,-2  VCafter > -4,-4  VCagainst < 0,2 > -4,-7  VCall < -7,-7 > -2,0  VCalso < 0,4 > -2,-4
VCamong < 11,7 > -11,-7  VCan < 2,2 > 2,2  VCand < -7,-7 > -2,-4  VCany < 0,2 > -2,0  VCare < 2,4 > -2,0  VCas < -4,-2 > -4,-2
VCasked < -2,-4 > 0,2  VCat < 4,0 > -2,-2  VCattacks < 0,2 > 0,2  VCback < -2,0  VCbe < 2,0 > -2,0  VCbecause < -4,-4 > -4,-7
VCbeen > -2,0  VCbefore < 0,2 > 2,4  VCbeing < -2,2 > -2,-2  VCbetween < 7,-2 > -4,-2  VCboth > 2,0  VCbut < -4,-2 > -7,-7  VCby > -4,-4
VCcalled > 0,2  VCcampaign < 7,2 > 4,2  VCcan < 4,0 > 0,-2  VCcandidate < 4,-7 > -2,2  VCcandidates < -7,-4 > 2,4
VCconvention < 16,7 > 2,4  VCcould < 4,4 > -2,0  VCcountry < 0,4  VCdebate < -2,-7 > 2,7  VCdelegates < -4,-2 > 4,2  VCdid < 2,7
VCdo < 2,4 > -2,-2  VCdown < -2,-2 > -2,-4  VCduring < 0,2 > -2,-2  VCelection < -2,2 > 0,4  VCemail < -2,2 > 2,4  VCeven < 11,11
VCfar < 2,7 > -2,-2  VCfirst < 4,4 > -2,0  VCfor < -2,2 > -4,-7  VCformer < -7,0 > -4,-2  VCfrom < 2,2 > -4,-4  VCget > 2,4
VCgovernment < -2,-2 > -2,-2  VCgroup > 4,4  VChad < 2,4 > -2,2  VChas < -4,-2 > -4,-4  VChave < 2,4 > -2,-2  VChe < -11,-2
VCher < -2,0 > 0,4  VChim > 2,4  VChis < 4,2 > 0,2  VChow < 0,2 > 2,4  VCi < -7,-2 > -2,-2  VCif < 4,7 > -2,0  VCin < -2,4 > -2,0
VCincluding < -11,-4 > 4,4  VCinterview < -2,-4 > 0,2  VCinto < 0,4  VCis < 0,4 > -4,-2  VCit < 0,4 > -2,2  VCits < 2,7 > 2,4
VCjust < 7,4 > 2,4  VClast < 4,4  VCleast > 2,4  VClike < 7,4 > -2,-2  VCmade < 2,7 > 0,2  VCmake < 0,2 > 2,4  VCmany < 2,11 > 2,2
VCmay < 4,7 > -2,-4  VCmillion < 0,2 > 0,2  VCmonday < 2,4 > -4,-7  VCmore < 0,4 > 0,2  VCmost < -2,0 > 2,0  VCmuch > -2,-2
VCnational < 2,4 > 2,0  VCnew < 7,0 > 4,4  VCnext < 7,7 > 0,2  VCnight < 0,2  VCno < 0,2 > 0,2  VCnomination < 2,4 > 2,4
VCnominee < 2,-2 > 4,7  VCnot < 2,4 > 0,2  VCnow < -2,2 > -2,-2  VCof < 2,0 > -2,-2  VCon < 11,7 > -2,-4  VCone < -7,-2 > 0,4
VConly < 2,2 > 0,2  VCor > 0,-4  VCother < -4,-4 > 2,2  VCout > -2,-2  VCover < 2,2 > -4,-4  VCown < -4,-7 > 2,4  VCparty > 2,2
VCpeople < -2,-2 > 4,7  VCpercent < -2,2  VCpolicy < 0,2 > 4,7  VCpolitical < 2,0 > 2,4  VCpoll > -2,-4  VCpolls > 2,4
VCpresident < -2,-4 > 0,4  VCpresidential > -2,-2  VCprimary < 0,2 > -2,0  VCpublic > 7,-2  VCrace < 2,7 > 2,4  VCrecent < -2,-2 > 2,4
VCsaid < 2,7 > -7,-7  VCsame < -4,0 > 2,4  VCsay < 2,4 > -4,-7  VCsaying > -2,-2  VCsays < -4,-4 > -4,-7  VCshe < -7,4 > -2,0
VCshould > -2,-4  VCsince < 0,2 > -2,-2  VCso > 2,4  VCsome < -2,0 > 2,0  VCstate < -2,0 > 2,2  VCstates < 0,-4 > 4,2
VCstill < -2,0 > 2,4  VCsuch < 0,2 > -2,0  VCsupport < 2,4 > -4,-4  VCsupporters < -2,-4 > 7,7  VCthan > -4,-2  VCthat < 0,2 > 0,7
VCthe < 0,4 > 0,2  VCtheir < 4,2 > 0,2  VCthem < -2,0 > 2,7  VCthen < -4,-2 > -2,0  VCthere < -2,0 > 0,2  VCthey < 0,7 > 0,4
VCthis < 2,0 > 0,4  VCthose < 2,4  VCthree < 2,7  VCthrough < 2,2 > -4,-7  VCthursday > 0,7  VCtime < -2,0 > 2,4  VCto < 4,0 > -7,0
VCtold < 4,7 > -2,-2  VCtuesday < -2,2 > -4,-4  VCtweet > 2,-7  VCtwo < -2,0  VCunder > -2,-4  VCup > 0,-2  VCvote < 2,7 > 7,4
VCvoters < 2,7 > 2,0  VCwas < -2,2 > -2,-2  VCway > -2,0  VCweek > 2,2  VCwell < -2,-2 > -2,0  VCwere < 2,4  VCwhat < 2,4 > 2,4
VCwhen < 2,7 > -2,-2  VCwhere < 2,7 > -2,-2  VCwhether < -2,-4 > 0,4  VCwhich < -2,2 > -4,-4  VCwhile < -4,-2 > -2,-2  VCwho < 4,7
VCwill < 2,7 > -2,0  VCwin < 4,7 > 2,2  VCwith < 0,-2 > -2,0  VCwon < 2,7 > 0,4  VCwould < 4,7 > 0,4  VCwrote > -4,-7  VCyear < 11,7 > 0,2
VCyears < -2,0 > -2,0  VCyou > 0,2  VO- < 0,4 > 2,2  VO-'s < -7,-7 > 0,4  VO-al < -4,-4 > 2,2  VO-ed < 2,-2 > 4,2  VO-er > 2,2
VO-ers < 2,0 > 0,-4  VO-ing < -2,0 > 0,7  VO-ion < -2,0  VO-ions < 2,4 > 4,4  VO-ity < 2,2 > 2,0  VO-ive < 4,0 > 4,4  VO-ly < -7,-7 > 0,4
VO-ment < 4,7 > 0,-4  VO-s < -2,-2 > 2,2  VO0 < -2,-4  VO=10 < 2,4 > 7,7  VO=3 < 2,-7 > -7,-16  VO=4 < -7,-7 > -7,-7
VO=5 < -7,-7 > -16,-23  VO=6 < -7,-11 > -4,-7  VO=7 < -2,-11 > 2,-7  VO=8 < 4,0 > 23,7  VON < -11,-7  VOQ < -2,2 > -2,-2  VOQ! > -4,-7
VOQ, < -11,-7 > 2,7  VOQ. < -4,-4 > -7,-11  VOQ? < -11,2 > -4,-7  VOU < -4,-2 > -4,2  VOU's < -4,-2 > -4,-11  VOUal < -4,-4 > -2,-2
VOUed < -2,-4 > 0,2  VOUer < -7,-4 > 4,-2  VOUers > -7,-16  VOUing < 2,2 > 0,2  VOUion < 0,-2 > 2,-2  VOUions < 0,2 > 0,2  VOUity > -7,-11
VOUive < -2,-2 > 4,11  VOUly < -11,-4 > 0,-2  VOUment < -4,-4 > -2,-4  VOUs > 4,7  VOV < -2,0 > 2,4  VOVed < 2,0 > 0,2
VOVer < -7,-7 > 4,11  VOVing < -4,-4 > -4,2  VOVion > -2,0  VOVly < -7,-4 > 0,2  VOVs < -2,-2  VOa < 0,2 > 4,7  VOabout > -2,2
VOaccording > -2,-2  VOafter < -7,-4 > 0,2  VOagainst > 0,4  VOall < 4,-2 > 7,0  VOalso < -16,-7 > 0,-2  VOamong > 2,7  VOan < 2,-2 > 0,4
VOand > 0,-2  VOany < 0,4 > 2,7  VOare < -7,-4 > 0,7  VOas < -7,-2 > 2,7  VOasked > 0,2  VOat < 2,-2 > 2,2  VOattacks > 2,4
VOback < 0,4 > -2,-2  VObe < -4,-4 > 2,2  VObecause < -7,-2 > 7,7  VObeen < -4,-2 > 0,2  VObefore < 0,-4 > -4,-4  VObeing < 0,-2
VObetween < -2,-2 > 2,4  VOboth < 7,2 > -2,-2  VObut < -11,-16 > 0,4  VOby < 4,2 > -7,-4  VOcalled < -2,-4 > -2,-4
VOcampaign < -4,-4 > 0,2  VOcan < -7,-7 > 4,11  VOcandidate < -4,-2 > 0,2  VOcandidates < 4,0 > 0,2  VOconvention < -4,-7 > 4,4
VOcould < -7,-4 > -7,-11  VOcountry < -7,-4 > 2,4  VOdebate < -2,-2  VOdelegates < -7,-7 > -2,-2  VOdid < -7,-4 > 4,11  VOdo < -7,-2 > 0,2
VOduring < 0,-2 > -2,0  VOelection < -2,-2 > -4,0  VOemail < 4,0 > -4,-11  VOeven < -7,-2 > 0,2  VOfar < -4,-4  VOfirst < -4,-4 > 4,0
VOfor < 0,-2 > 2,7  VOformer < -7,-4 > 4,7  VOfrom < 2,2 > -2,-2  VOget > 2,2  VOgovernment < -2,4 > 2,4  VOgroup < -11,-11 > -4,-11
VOhad < -11,-7 > -4,-4  VOhas < -7,-4 > -2,0  VOhave < -11,-4  VOhe < -4,-2 > 0,4  VOher < -7,-2 > 2,-2  VOhim < 7,2 > 2,7
VOhis < -2,0 > -4,2  VOhow < 2,2 > 0,2  VOi < 0,-2 > 4,11  VOif < -11,-7  VOin < 7,2 > 2,4  VOincluding < 0,-2  VOinterview > 0,2
VOinto < -2,-2 > 0,-2  VOis < -11,-7 > 2,4  VOit < -2,-2 > 0,2  VOits < -4,-4 > -7,-11  VOjust < -4,-2 > 4,11  VOlast < 0,-2 > 0,4
VOlike < 11,4 > -2,-4  VOmade < -4,-4 > 0,7  VOmake > 0,2  VOmany < -2,-4 > 0,-2  VOmay < -7,-4 > 2,4  VOmillion < 7,7 > 2,4
VOmonday < 0,-2 > -4,-4  VOmore < 2,2 > 0,4  VOmost > 2,7  VOmuch < 2,7 > 11,11  VOnational < 2,0 > -2,-4  VOnew < 0,2 > -2,-4
VOnext < -4,-7 > 4,0  VOnight < -4,-4 > -4,-11  VOno < -4,-2 > -7,-11  VOnomination > 0,2  VOnominee < -4,2 > 0,-4  VOnot < -7,-7 > -2,-2
VOnow > 2,-4  VOof < 11,2 > 4,4  VOon < -4,-4 > 0,2  VOone < -2,11 > 0,4  VOonly < -4,0 > -4,-7  VOor < -2,-2 > 7,7  VOother > -7,-11
VOout < 0,2 > 0,-2  VOover < 2,0 > 4,7  VOown < -4,-2 > -4,-7  VOparty < -16,-7 > 2,-11  VOpeople < 2,2 > -2,-2
VOpercent < -11,-7 > 11,16  VOpolicy > -2,0  VOpolitical > -11,-11  VOpresident < -7,-2 > 2,0  VOpresidential < 0,-4 > 2,7
VOprimary > 2,7  VOpublic < -7,-4 > 0,4  VOrace < -7,-4 > -4,0  VOrecent < 2,0 > -4,-4  VOsaid < -7,-7 > 0,2  VOsame > 0,4  VOsay > 4,11
VOsaying > -4,-4  VOsays > 0,2  VOshe < -4,-2 > 0,4  VOshould < -11,-7 > 4,11  VOsince < -4,-4 > -4,4  VOso < -7,-7  VOsome < -2,7 > 0,2
VOstate < 2,-4 > -4,7  VOstates < 2,11 > 0,4  VOstill < -11,-2 > -4,-2  VOsuch < 0,-2 > -4,-4  VOsupport < 2,0 > 4,7
VOsupporters < 2,4 > -4,-4  VOthan < -2,-2 > -2,-2  VOthat < -7,2 > 0,4  VOthe < 0,2 > 0,2  VOtheir < -7,0 > -4,-4  VOthem < 2,2
VOthen < -7,-7 > 4,2  VOthere < -7,-4 > 4,7  VOthis < -4,-2 > -2,-2  VOthose < -7,-7 > 7,7  VOthree < -2,-2 > 4,0  VOthrough > -4,-11
VOthursday < -11,-7  VOtime < -4,-4 > -7,-7  VOto < -2,-2 > -2,7  VOtold < -2,-4 > -2,4  VOtuesday < -2,-4 > -4,-7  VOtwo < -7,-7 > 2,7
VOunder < -7,-7  VOup < 0,2 > -2,0  VOvote > 4,2  VOvoters < -11,-11 > -2,0  VOwas < -7,-11 > 0,2  VOweek < -2,0 > -2,0  VOwell < 4,2
VOwere < -7,-7 > 0,2  VOwhat < -2,11  VOwhen < -11,-11 > 0,-2  VOwhere < -11,-4 > 7,11  VOwhether < -2,2 > -4,-7  VOwhich < -7,11 > -2,2
VOwhile < -7,-7 > -7,-11  VOwho < 0,4 > 0,4  VOwill < -11,-7 > 2,2  VOwin < -2,0 > 0,4  VOwith < 2,2 > -4,-2  VOwon > 4,7
VOwould < -7,-4 > -4,-4  VOyear < -2,-4 > -4,-7  VOyears < -2,-2 > -4,-7  VOyou < -7,-4  VS- < 0,2 > 7,-2  VS-'s < 4,2 > 0,-2
VS-al < 4,0 > 0,-2  VS-ed < -4,-7  VS-er < 4,2 > 4,0  VS-ers < 11,11 > 11,2  VS-ing < -4,0 > 4,2  VS-ion < 4,4 > 7,2  VS-ions < 11,2
VS-ity < 0,2 > 0,-7  VS-ive > -7,-7  VS-ly < -2,2 > 4,0  VS-ment < -2,0 > 0,-4  VS-s < 7,7 > 4,-2  VS0 < 2,2 > 4,-2  VS=10 < -7,-7 > 4,0
VS=3 < -11,-7 > -7,-4  VS=5 < 4,0  VS=6 < 2,2  VS=7 < -2,0 > -2,-2  VS=8 < -2,0 > -16,-11  VSN < 16,7 > 7,-4  VSQ < 4,-2  VSQ, < -11,-11
VSU < -7,-2 > 7,-2  VSU's < 7,7  VSUal < 2,11 > 4,-7  VSUed < -7,-4 > 2,2  VSUer < -2,-4 > -2,0  VSUers < -2,-2  VSUing < -7,-4 > 2,0
VSUion < 2,0 > -2,2  VSUions < -4,4  VSUive < -7,-7  VSUly > 4,0  VSUment < -2,2 > 2,-2  VSUs < -7,0 > 7,7  VSV < -2,-4 > 4,4
VSVed < -11,-7 > 2,2  VSVing < -7,-4 > 2,0  VSVly < 0,4  VSVs < 2,0 > -7,-7  VSa < 4,0 > -2,-2  VSabout < 2,0 > 2,2
VSafter < -11,-7 > 11,11  VSagainst < 0,-7 > 0,2  VSall < -4,2  VSalso < -2,-4 > -2,-2  VSamong < -7,-7 > 7,4  VSan < 4,11 > -2,-2
VSand < -2,0 > -2,-2  VSany < -7,-4  VSare < -11,-11  VSas > 7,0  VSat < -4,-7 > 2,0  VSattacks < -2,7  VSback < -7,-4  VSbe < 4,4 > -7,-4
VSbecause < 4,-2 > -7,-4  VSbeen < 7,2 > 2,0  VSbefore > -4,-4  VSbetween < -16,-7  VSboth < -7,-2  VSbut < 2,11 > 4,0
VSby < -4,-7 > -4,2  VScalled > -7,-4  VScampaign < 2,0 > 4,0  VScan < -16,-7  VScandidate < 2,4 > 16,7  VScandidates < 4,7 > -7,-7
VSconvention < 0,2 > 11,2  VScould < -11,-7  VScountry < 7,4  VSdebate < -4,0  VSdelegates < 11,11  VSdid < -11,-11  VSdo < -11,-11
VSduring < -16,-11 > 7,4  VSelection < 11,0 > 4,2  VSeven < -7,-11  VSfar < -7,-4  VSfirst < -11,-11 > 4,4  VSfor < -2,-2 > 0,4
VSformer < 4,-2 > 4,2  VSfrom < -2,-2 > -4,0  VSget < -4,-2  VSgovernment < 7,4  VSgroup < 7,11 > -7,-7  VShad < -11,-7 > -2,2
VShas < -7,-7 > 0,2  VShave < -11,-7 > 4,7  VShe < 16,11 > -2,0  VSher < 16,11 > 7,-2  VShim < -2,4 > 16,2  VShis < 16,11 > 4,2
VSi < 16,7  VSin < -7,-11 > 2,2  VSincluding < -7,-7  VSinterview < -7,4 > 4,-2  VSinto < -4,-7 > 11,4  VSis < -7,-11 > 4,7
VSit < 7,4 > 4,4  VSits < 16,7 > 11,4  VSjust < -16,-2  VSlast < -4,-2 > -2,-2  VSleast < 11,4  VSlike < -23,-16 > 2,4  VSmade < -7,-7
VSmake < -16,-11  VSmany < 2,0 > 4,2  VSmay < -11,-7  VSmillion < -7,-4  VSmonday < 4,0 > 7,4  VSmore < -4,-2 > 0,-4  VSmost > 4,11
VSmuch < -4,-4  VSnational < -2,0  VSnew < -2,-4 > 4,7  VSnext < -2,-2  VSnight < 7,4  VSno < -4,0  VSnomination < 7,7
VSnominee < -2,-2 > -7,-7  VSnot < 7,4 > 0,-2  VSnow < -11,-7 > -4,-2  VSof < -7,-4 > -4,-2  VSon < -2,-2 > -2,0  VSone < 7,-2 > 4,0
VSonly < 0,-7  VSor > -11,0  VSother < 2,2  VSout > 2,-2  VSover < 4,4  VSown < -7,0  VSparty < 7,0 > 11,4  VSpeople < 16,11 > 4,0
VSpercent < 11,4  VSpolicy < -2,-2 > 7,2  VSpolitical < 7,2  VSpoll < 4,2 > 7,4  VSpolls > 11,4  VSpresident < 4,0 > 2,2
VSpresidential < 0,2 > 2,0  VSprimary < 7,2 > 11,4  VSrace < 11,7 > 4,-4  VSrecent > 2,-2  VSsaid < -11,-4 > -11,-4  VSsame < -2,2
VSsay < 4,0  VSshe < 23,11 > 7,7  VSshould < -4,-7  VSso < 0,-4  VSsome < 7,-2 > 4,2  VSstate < 0,2 > 4,4  VSstates < 2,0  VSsuch < -2,4
VSsupport < -16,-11 > 0,4  VSsupporters < 2,-2  VSthan < -4,-7 > 7,-2  VSthat < -2,-4 > -4,-2  VSthe < 2,-2  VStheir < 7,0  VSthem < 0,7
VSthen < 2,4  VSthey < 16,7 > 0,7  VSthis < 0,2  VSthose < 16,11  VSthree < 7,0 > -4,-2  VSthrough < -11,-11  VSthursday > 4,2
VStime < -2,-2 > 7,0  VSto < -4,-7 > 7,2  VStuesday < -2,-2 > 7,2  VStweet < 7,2  VStwo < 0,-2 > 7,2  VSup < -7,-11 > 11,4
VSvote > -11,-7  VSvoters < 11,7 > 7,-7  VSwas < -2,-4 > -4,2  VSweek < -4,-4 > 0,-4  VSwere < -16,-16 > 4,2  VSwhen < 2,-4 > 4,7
VSwhere < 4,-4  VSwhich < -2,7  VSwhile < -11,-7  VSwho < 7,2 > -11,-7  VSwill < -16,-11 > -11,-7  VSwin < -2,-4  VSwith < -16,-11 > 2,-2
VSwon < -2,-11  VSwould < -7,-4 > 0,-2  VSyear < -7,0  VSyears < 7,11 > 2,-2  VSyou < 16,7
"""
