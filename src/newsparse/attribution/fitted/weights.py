"""The weights of the English attribution engine, written by `training/fit_attribution.py`; do not edit by hand.

Fitted on: the 840 articles of PolNeAR's training part, 19,868 attributions (see training/README.md), 29 November 2026.
How good they are: on articles held out in quarters, content and source together, at a confidence of 0.35 and more:
P 0.745, R 0.580, F1 0.652.

The weights of cues and readings are rounded to tenths.

A row is a weight and the keys that have it, those of one kind together; `cues.TEMPLATES`, `ranking.TEMPLATES` and `features` make
the keys. In the tables of the field two weights precede the keys: for source and for content. WORDS and STEMS say in how
many tenths of its uses a word is a cue, WORDS with a second digit for how often it was seen.
"""

from typing import Final

BIAS: Final = -0.786
TRANSITIONS: Final = (1.287, -1.574, -2.517, -1.468, 2.012, -2.787, -2.464, -1.98, 1.355)
COMMON: Final = """\
a about according after against all also among an and any are as asked at attacks back be because been before being between both but
  by called campaign can candidate candidates convention could country debate delegates did do during election email even far first
  for former from get government group had has have he her him his how i if in including interview into is it its just last like
  made make many may million monday more most much new next night no nomination nominee not now of on one only or other out over
  party people percent policy political polls president presidential primary race recent said say saying says she should since so
  some state states still such support supporters than that the their them then there they this those three through time to told
  tuesday tweet two up vote voters was week were what when where whether which while who will win with won would wrote year years
"""
WORDS: Final = """\
00 about administer adopt advises against alert allegiances allowing also amplified amplify anger announcements annoying antipathies
  apology appearing are aren’t arrange arranged attempt attitudes avoid avoiding banner banning bars been betrayed bigot bigots
  billionaire’s blessed block blocking boom booming boosters bother boycott boycotting boycotts brain branded brands bulwark
  cajoling calculating caricatured celebrate challenge challenges champion championing characteristics charge charges cheering
  cheers cherished chooses cleared clichã clip clocking clutching co-author co-authors coach coin columns comments commitments
  compares compiled concerning confuse consume consumes continuing contrast convene convening convict convincing corrected count
  cover covering crafted critiques crystallized crystallizing damn dawn decisions decline deepen deepening defines defining
  deliberate deliver depths descend descends descriptions design designating designs detail did didn’t differed differs directing
  directs display distinguished distribute documents does doesn’t don’t double dumped dumping ears egg eggs embedding encourages
  enforce enforcing erupted erupts escalate escalating establish establishing execute executed executes expectation exploited
  exploiting explosives expressions favoring federation’s feels festival fide file find fires flash flashes flip-flopping flirt
  follow-ups founded founding frustrating goals gravitating greeting guarantee guarantees guessing had hadn’t has hat hats have
  haven’t having hecklers hire hires hiring hopefuls ideas implications impose indict indicting inserted inserting instructing
  insult interesting interests interviewed interviews invite is isn’t jeering jeers knock knocking launch lay leaned leaning letters
  linked list loving mails mandate merit messages messaging minds minimize minimizing modify modifying monitor monitors mount mourn
  mourning mouth name names negatives negotiate negotiating nickname nominating nominee’s not now nuances observations offend on
  one’s order out outsized overturn overturning pain pandering parallels passages passions pause pauses pausing permitting
  perspectives phrases phrasing pieced pieces piling pitch pitching plane planes plank points polarizing polished polishing
  politicized politicizing position pray prayed predictions premiere prep presumed pride prioritize prioritized proceeds project
  projects protest protests proves provides providing publish purport purported purporting rang range ranges ranging reacting reacts
  reboot rebooted reckoning reflect regarding release releases relied rely remark remarks reminder rendered renders request
  requesting resolutions resonating respecting respects responses restrict restricted revisit roared roil roiling roses scare
  scattering scrambles scrambling scrapping screaming secrets shelve shelves she’ll she’s shock shocking shocks showcased showcases
  showcasing sight signing singing single singles sink sketched slash slide slides sliding slight slights smiles smiling solicit
  solicited song sound soured sowing spare spark sparking speaking spearheaded spearheading spies splits sponsoring sponsors staple
  stirring stoke stokes stoking stopping storied story strides struggle struggles stumping surprises surprising surrendered
  surrendering swarm swarmed tallied tamp tamped tarnished tarnishing tear tearing thanks that’ll then they’ll they’ve tip tires
  title titles to tolerate tossing touch touches touching toy trace traces trouble tweet tweets underestimating undoing upsets
  valuation video’s visions voices vote votes voting was weighing were we’re whisper whispering who’d who’s who’ve wield wishes
  withhold woman’s wording wouldn’t wrapping you’re zero
11 acclaim admires admissions align amazing angering annoy anticipates approves aspires aspiring attributes auctioned auctioning
  authorize authorizing autobiography bankrolling beaming blaring blunting bore bothering calculate castigates celebrates chastising
  chime chronicle churn churning churns circulates clinging co-sponsors coins comforting conflating contentions crafting craves
  critiqued crown dare delight delighting delve demonizing deposing deregulate desired desires despises determines dictated
  dictating disapprove disapproved discounting dispense disregard dissects distancing distinguishes downplay downplaying embolden
  empowered endure endures engender engendering entertains eschews evaluated exciting excluded excoriating explored exposing
  favorables fixated fling frames framing frustrate fume grapple grapples gripping harked horses hurled illustrate implore initiated
  insecurities intrigue intriguing invites jabbing lengths lobbing mingled missive murmurs muster nodding nominates notions object
  objects offenses opt opting outed outing overruled overstated overstating parodies parrot pens perpetuating picketed pivots plots
  pondering pore portrayals posture pounds pretended pretending prides proclamations professed prohibited rankle ranting ratchet
  ratified recant reframe reminisce renamed renegotiate renouncing reprimand resented resisting resonates retaliate revising
  revisiting revoked revoking ridiculed ridicules ridiculing riffing ringing rip ripe roused rumor rumored savage scar seizes sensed
  shrugs silenced silencing sketch skirted skirts skit slapping slashed slashes smear smirking sniping sobering spared spotting
  spray spurn squabbles squabbling stifling sting submitting surfaces suspecting takedowns tangle tending terrifying testifies
  testifying texts throws thunder tick tinge toys tributes tripping trumpeted uncovering underestimate underlines unleash unleashes
  unleashing unveil utilized veers veils vexed vindicate void waffling warranted wavering weighs welcomes whipped whispers wishing
  witnesses wooed wooing
12 abandoned advise affidavit affirming alienating antipathy appoint appointing appreciate approving assertions assuming assumptions
  atop attitude attracting audio bans bent bidding blessing blistering blocks bona boring bosses bracing cared cares causing
  centerpiece characteristic class-action clips co-sponsor commit committee's committing compelled conclusions confused constantly
  contradicting convened courtesy covers debating decisively declaration declarations declining defenders deliberately demurred
  depth developments dire disapproval disclosures discomfort discontent discover discrediting dogged draws drops ear editorials
  embedded emblematic employing enacted endured energetic escape evident examined examples existence explanations explosive faded
  feed fiery figured figuring firestorm firing flat flipped float flurry forecasts forget fueling furor glimpse govern grabbed
  granting grappling grim guided guidelines handily haven't heckler immunity impression improbable impromptu indirectly inflammatory
  inquiries institutional insufficient intends interpretation ire jockeying justification justified label lately legalized lent
  letting linking lit longstanding loser mad mandated minor minute motivated murky notice onslaught overlooked overly ownership
  passes periodically permitted perspective plain planks planted please pleasure plotting pollsters posting practically probing
  profit projecting projections proponents proposition prosecute protection purchased quash ranked rankings rated real-time recount
  regard relies render reserves resonate respected revolt rhetorical rooted run-up rushing scorned scrambled script seal sensitivity
  sentiments shaking shedding shy simultaneously songs spirited spur stiff stress stride suits supposedly surface suspects swinging
  tale technically technique tentative ticking tired tossed totally traced tracking trash troubled troubles unacceptable uneasy
  uniting unrelated unsure urgent veto volunteered waging waved we're well-known weren't wrapped yell yielded yourself
13 aboard accept accepted accord actually add address addresses addressing advised advising advocates afterward again aggressive
  aired airwaves allegedly allow already angry announcement answers apparently appeals applause appointment argument arguments
  article articles assessment attack attacks attempts attracted awarded back back-and-forth backlash backs banned bar battled began
  believed beside betting blunt brand briefed briefing briefly broadcast broadly brokered busy camera campaigned can't cannot
  capable carrying case casting certainly choose choosing chose chosen clashed classification clearly closely cold come commanded
  comment commitment compared condition confronted consider considerable contentious continue continues contrasts controversial
  conventional conversation conversations convicted correct couldn't counted credit credits critical crude currently damaging
  decision deeply defense defined denying detailed details detained deter didn't direct directed disappointment discovered
  discussion discussions distance distinction distributed divided document double-digit dozens draw drawing drawn dressed drove
  earlier electing emerged encouraging endorsements engaged enthusiasm enthusiastic entirely entry escalated essentially eventually
  expanded expectations experienced extraordinary eyes fairly faith false fault favorable featured feelings fierce filing finally
  finding findings fine fire follow-up forceful forward frequent fresh friday friendly frustrated frustration fully fund-raising
  further gave generally goal goes gone granted greeted hard hard-line hardly he's headlines heightened herself hit honest hopefully
  hostile i'm idea ignoring immediate implemented imposing inability included includes indictment instead insults intense intention
  interest interview investigated investigating inviting jumped keeps language largely later lawsuit lending lengthy light limiting
  lined link little long love mail mainly maintain maintains makes making marks massive mean meant memoir memory merely message
  methods might mixed monitoring moving must necessarily negative never nonetheless notably nothing off once op-ed opened opinion
  optimism outrage outright overwhelming overwhelmingly painful particular partly passage perceived personally philosophy phone
  phrase piece piled pivot placed plan planned played point poised posed positions post preference present preview priority probably
  proposal proposals prove proved proven provide pursue push put quite raised raises rallying ran rarely reaction reading reason
  recommendation reconsider recorded referenda referendum reflected reflecting reflects refusal related relentless relief remain
  remained renew report reporting represent requests require requires requiring resistance resolution resolve respect response
  returned reverse reversed rid rolled rose satisfied scathing scramble scrutiny secret seeing seized sense sent serious share
  shares shifting shifts shot shouldn't shut sign signal signs slightly slogan so-called solidly soon speak spent split sponsor
  stance stances started starting starts statements stepped sticking still stood stopped stories strongest struggled struggling
  submitted sudden sunday supporter sure surprise taken tally targeted teaches telephone tends text there's they're throwing thrown
  tolerance took toward towards traded tries trusted try trying turned turns twice typically ultimately uncovered unknown unlikely
  update updates used vague views viral vision visits voice walked wasn't watching waving wednesday weigh welcome welcoming who's
  willingness witness words yet
21 agitating architects assurance belittle belittling broadsides brush brushing contacting conveyed cries declines depicts
  disappoint dislikes disparage elaborating experiencing exploring foreshadow fundraised gestured halting heckling intimate invoke
  invokes jabs labels laud lecture lectures leveling lingered manages mobilized noticing pounced prescribed prohibiting publicize
  puzzle rattles rebukes recommending recounting refuted resists retweet retweeting rouse scolds scorning signaling sparring spells
  spotlighting staged swiping thrill trumpet uncertainties unveiling unveils vent
22 aback accent accords accusation administered adopting adultery affection agreeing aligning allegation alternately anew
  anonymously anti-war anticipated assessments assume bash beamed begged belatedly beliefs best-known bigoted bitterly bizarre
  blared blizzard blowback bombastic bothered brainchild breached broadcasts built-in calculated caustic caveat caveats cemented
  centered charging circulating clock clutch colorful comic compare compiling conflicting confounding confusing confusion
  congratulations connects consecutive consolidated contend contradict counterattack crowned dated decent decides definitely
  definitive defy delivers demonstrating depose descended designated dictate differ disagrees displays distressed distributing
  documentation doubles doubling doubted drafted dump eagerness elaborate empower empowering enduring equivocation erupt euphoria
  evade excite expose eyebrows eyeing fervent fides firsthand flat-out flirted fondness forthcoming forwarded generational
  grievances grieving hammered handgun hardline hates headlined hesitant horse hotly immune implication impressions in-person
  infamously insecurity instantly insulting introduce jeered jointly knack lashing last-ditch laughing laughs learning lobbied
  logged lying magnanimous maintaining mandates mantra meandered merits methodically minister's mirrors misled misstated modified
  months-long nevertheless normally nuanced observation ominous oral outlook outset outsize overt overwhelmed painted parallel pep
  perception persist pitched pivoting plot portrait positioning positively pound prediction profiled promptly proving public-records
  publishing punctuated ratcheted react realization reasonably reasoning reassuring rebranding regards reinstate relentlessly
  reluctantly reneging respectful respective reveling reversal right-leaning ring roar roiled satisfy saturation scanner scares
  scattered seize semblance separately shaken shoulder showcase shrug slid smiled snagged socially sounding sour squabble staples
  starkly stemming stirred stoked stubborn stumble stumped suing supervised surefire surfaced suspect suspicions tacit takedown
  tallies tamping tarnish testify thank timed toughest tsunami tying ubiquitous uncomfortable underestimated understated undo unease
  unloaded unwillingness upfront valuations viewing vigorous wariness we've whirl who've wisdom withering withholding witnessed
  you'd
23 abruptly accepting accusations actively adopted advice advocating aggressively aims alarmed aligned allegations allegiance
  allowed allows always am answer anxieties approve aren't attempting attention authorized bare barely bitter blog boos broad
  careful carefully celebrating challenging cheered collective column comfort comfortable comparing complaint completely concerns
  counter counting covered criticisms deep define delivered demand demonstrate demonstrated deny designed desperate determine dig
  directly disappointing dispute disputes doesn't doubled drew embrace embracing endorsement enjoyed enjoys entitled equally
  established expects exploit expression eye famously favors feeling felt filed files fired firmly focus focused follows formal
  frame freely fundamental fury guaranteed harsh hasn't hate headline hired hits hitting hopeful hostility hot identifying ignore
  immediately increasingly instructed interested introduced invited laugh laughed launched lean learn letter likes links look looked
  loved made maintained mind nervous nominate notion obvious offense offensive offers often opposing opposition painting partial
  passionate perceptions picked planning plans pledge polarized positioned posts presents promoting provided published puts question
  questions quickly quietly quote recently recognition refrain regularly released relying reports required responding routinely
  rulings saw seek seemingly sentenced sentiment seriously sharing sharp she's shocked shots silence skepticism sparked speaks
  specifically spoken sponsored struck stuck stump substantive sued suggestions support surprised sympathetic talk tears tend
  thinking thought thoughts threw throw touched tried unclear understand understands upon warnings watched went widespread willing
  word
31 accurately admired affectionately afforded alerted annoyance anticipating appreciative assesses avoids avowed bankrolled barbs
  beam begging berated betray bickering booster bordering broadcasting cajole call-in campaigner caricature carping casts certainty
  chord chronicles circulate clarion co-authored conclusive confessed confidently conflated conscious consumed continual courted
  craft crystallize cursory damning dared dear defenses delighted deploring desperation devise dictates digs discounted disgruntled
  disparate displeasure distrustful disturbingly doubtful dubbing egged eight-hour emailing entertain evaluating evasive eviscerated
  excludes executing expansive explicit exposes fearful flip-flopped flirtations floating fondly foretell forgiven forgotten
  front-runner's funny generic generously ghost gingerly gleaming glosses glued grappled gravitated gripped grudgingly hail hated
  hewed hijacked hone hop ignores impending impugning in-depth indicted indignation injunction insert intensively interject
  interrupts interviewing investigates jabbed judged justifiably labors lighter livestream lobbies lurking luxurious meet-and-greet
  memorably miffed mingle misgivings missives motives mourned mustered nagging nodded obliquely offended once-formidable opining
  overstate pandered panning patronizing pen perceives perfectly perpetuate picturing pile politely poring pounding praying
  pre-campaign prematurely presume principally privy professing publicity publishes pugnacious pulse pumping ratcheting reassess
  reboots rebuking recalibrated redact refrained reframed relishing reminders remorse renews renowned resoundingly respectfully
  reversals ridiculously riff risking romance sanctioned scorched-earth scrapped screamed shied shored sinking sizing skirt soundly
  sow specify spontaneous spotlights spurned strains strikingly stubbornly tacked tackles tangled tepid threated three-hour tinged
  toned transitioned tripped underlining unflattering unison unsparing veer vie waffled warily wash wavered we'll weakest
  well-documented well-received winking woo writ wrongly you'll
32 admiration admire assumed assumes auction booing brushes candidly caution chimed circulated clarifying condemn congratulate
  contrasted contrasting cracked critic disagreed disagreement discount dismiss dismissive displayed distinguish distrust earliest
  echoes enjoying estimate falsely furious hammer hammering honing hung illustrated keynote leans left-leaning liked needle orders
  outline overturned paused plea pleading pleas proceeded prominently promoted propose protested protesting pushes rant realize
  reassure reassured regret replay repudiate resonated rethink ripping seizing seldom sights signals sober spotted summed sympathy
  trending troubling unanimous underscoring unified unnoticed upbeat veered wanting whipping withheld zeal zeroing
33 addressed admitting advocate aim aimed alleged answering anxiety apologize appear appointed attacking attempted attributed backed
  backing blocked booed call cast celebrated cheer claims clear confidence confirm consensus considering contention critique debated
  decide dedicated defend demanded demanding demands description desire determined determining devoted disclosure disputed don't
  embraced encourage estimated evenly exposed favor favorably favored fears focusing forth framed frequently fun guilty happy
  highlight identify ignored initially intended joke knew knowing laid launching laying length listing lists looking looks measured
  naming note offer offering opinions opposes optimistic originally passed passing petition pledged previously privately proud
  pushing quotes read recall recognized recommend reference reject rejection releasing respond rumors scared see seeking seeming
  seen self-described shared sharply shouting show showing signed skeptical smile sounds speculation spoke subtle suddenly sue
  supporting supports suspected talks they've tribute unaware underscored understanding understood upset view viewed vocal want
  wanted wants wish write written
41 accepts affirmed alarming amazes amplifies annoyed apprehension aspire assailing autobiographies banners bashed blare bored
  bothers boycotted brains bulwarks chastised cherish churned cling coached compile compliment condemnations crafts critiquing
  crowning crying dawned dawning deepened deflected deliberating delved depicting devoting disapproves disavows disparaged
  disparaging documenting enforced engendered envisions escalates establishes festivals flashing frustrates glimpses guessed
  hesitate hurl identifies imagining infuriated initiate invalidated lobbed minimized monitored mouthing nicknamed overruling
  polishes politicize premiered preps presses pretend prided prioritizes proclaim proclamation publicizing purports puzzled rattling
  rebuff rebutting reconsidering regrets replies reprising retort revisited revisits revoke savaged sensing shelved singling
  sketching slapped slighted slogans soliciting sparing spearhead speculates speculating spied sprays squabbled stifle surfacing
  surrender swarms symbolizes taunted terrified testimonial tips tolerates toyed trashing uncover underestimates voided whispered
  wielding witnessing zeroed zeroes
42 affirm alarm appending bristled champions chant chatter clarify co-sponsored coined condolences contemplating countered counts
  deflect disagreements disavow disavowed dismay displaying enjoy erupting explore extensively feared fiercely fingers floated
  happily highlights hint i'd imagine imposed insistence invoking joking labeling lectured lining loves mounted mounting outraged
  pains paint persuading pitches plainly pleased presenting pressured queries ranged rebuke recognizes references reply resisted
  revised ripped robocall sick solely subsequently swipe takeaway tended threatens unanimously underscore underscores unhappy
  unleashed unsettled verbal vigorously worded worrying
43 admission advocated agree agrees appeared approved ask assure avoided aware belief believes challenged championed charged claim
  concern concerned congratulated considered consistently convince criticism cry decided deciding delivering describe detailing
  disagree disclose dislike doubts endorse endorsing estimates fear feel focuses forcefully formally found highlighting identified
  impressed introducing issued jokes knocked know loudly mock negotiated noticed officially opted outlined passion persuade praise
  prefer preferred presented pressed pressing promise promises publicly pushed quick reacted rebuffed recognize refuse reluctant
  renewed repeated reveal ruled seem similarly statement strongly suggestion supportive tell testified think threatening voted
  weighed welcomed widely worries
51 aboutvladimir abstraction absurdity acclaimed accorded acknowledgement acknowledgment adage admonishing adulation affirms aghast
  agonized alarms ambivalence ambivalent amusement angriest anti-obama apologies arranging articulate articulating astonishment
  attained augmented authored aversion back-handed backpedaled befuddled billion-dollar-plus blogged bludgeon blueprints boasting
  boo boomed bromides brutally by-now-familiar cacophony cagey caption castigated characterizes cheerleading chiming coast-to-coast
  commended conceive concur concurred confess confided confoundingly contending copped corroborate counter-accused counter-argument
  court-mandated craving culpa cynically d'ãatre dangling darkly de-emphasized dedicating deftly demagoguery demeaned demonized
  depict deregulating despised devotes dexterity diagnosis dinged discusses disdain disingenuously disparages dispensed disputing
  dissect distrusted doom-laden door-to-door double-barreled dub dutifully dwell editor's effusive eloquent eloquently embittered
  emboldened empathetic epiphany erred eschewed excoriated expletive explores expropriation extols eyed far-fetched fascination
  fearlessly fessed fire-breathing firmest fixates flatly flies flinging flop fond forbidding forfeited forgetting free-college
  full-fledged fulminated fumed galling generalized gently gin gladly gloated glowingly glumly gnashing goofily groan hackles
  half-joking half-jokingly halfhearted harder-to-argue harkened harking hoisted humor-laced hypothesized hysterically idolizes
  impart implored imply infatuated insinuate insulted inter inveighing issue-based ized joy lecturing less-prepared
  libertarian-style likewise live-tweeted loundly lukewarm lyrical madness mangling mathematician matter-of-factly mea mesmer
  mindful mini-documentary miserable mispronunciations misreading mistrustful morph most-talked-about movingly much-awaited
  much-praised murmur near-constant needled negotations never-ending non-answer nonstop nostalgic notices now-familiar nullifying
  objected obliged observing off-color optimistically outdo overheard overstates pans paraphrasing parody parroted perfunctory
  peroration picket pinned pissed plaudits pleasantly pleases poem police's pondered ponders portrayal post-victory postured
  pre-emptive propounded prose publicized puerile pummeled puzzling quarreling raison rankled re-nominate reaffirm recanted
  recapitulated reckon reckoned redrafted reflexively reiterate rejects relish reminisced renames renegotiated renounced renounces
  rescinded resent restating retaliated retracting revulsion riffed rigid rubbished rumblings ruminative rupted sacrosanct sang
  sanguine scotched second-guess seething self-doubt self-professed shrugging simultaneousely sing sings six-page skeptically skits
  smears smirk smug sniped snub softly sometimes-testy spiel spouts stiffened stiltedly stinging strident stupefies sugarcoated
  summing swears swore tapered telegraphed thinly-veiled three-word thundered thunderous timelessly tirade translator trashed
  trashes unafraid underplays understandable undisciplined unheard-of unilaterally unimaginable unmentioned unmet untroubled
  unwavering utilizing utter veiled verified vetoing vex vindicated virulent vocally wanna warmhearted wished wracking yearn
52 acutely aiming aloud angrily architect arose assert bashing boldly bragging broadside brushed characterized condemning cried
  dictum disliked dismayed documented echo embraces empathize exasperated excited finger guess hailing hinted hungry illustrates
  inclination inclined informally intend interpreted intrigued introduces jokingly justify keen lauded observed outlining prohibit
  prohibits pronounced proponent proudly quip railing ratify reciting refer rejecting reluctance reminds repeat resist responds
  ridicule rips rousing threaten thrilled ticked unapologetic unmistakable unprompted urge uttered vetoed warmly warrant we'd
  yelling
53 admit alleging angered answered apologized applauded believe blame calls claiming complaints confident considers criticize deemed
  defending disclosed discuss discussing doubt eager echoing emailed expect footage hope hoped hopes known learned listed mocking
  named nominated openly oppose outspoken persuaded pledges posted predict promote proposed rattled recommended referencing regarded
  remember repeatedly requested seeks sees shown sought supported talking thinks threatened titled unveiled urging vow worry writing
61 apologizes apologizing applauds apprehensions asserts attribute belittled bristle calculates complaining compliments concluding
  condemnation contemplated decries demonstrates denunciations disavowing discloses disregarded evince evinced exhorted exhorting
  extolled extolling forwards groused grousing gushed gushes harangues haranguing heckle heckles hesitated indicating infuriating
  invalidating irritates lashes observe ordering outlines pegged pegging petitioned petitions pounce pouncing preferring quashed
  queried rebuffs rebutted recommends relishes reprimanded reprised repudiated repudiates retorted revile satirizes satirizing
  savaging slashing spell spelled symbolized taunting testimonials tussled tussling uttering whack whacks
62 adamant applaud applauding assails assurances billed boasts chanting commented commenting complain conceding congratulating
  contemplate contended credited crediting defender denies denunciation disappointed downplayed dubbed emphasizes enamored endorses
  expressing glad imagined impassioned implicitly informing interpret irritated keenly labeled lays paints pointedly portraying
  proposes quoting rails realized recites refers remembering revealing reveals reviled scorn sided singled slam sparred squarely
  stern swipes
63 acknowledge adds admitted agreed announce appears attacked believing called confirmed continued declare denied emphasizing
  enthusiastically explain explicitly forecast highlighted hints implied implying informed invoked knows mention mentioned mentions
  offered opposed pointing portrayed predicting projected promising proposing questioning quoted reads referred refusing remarking
  repeating reportedly restricting seemed seems showed shows slamming sounded telling warning wary wonder worried
71 accidentally agitated assures assuring barked bluntly brag brags cantonal cautioning cautions characterize confirms convey
  criticised cynical deeming deems defends defiantly disbelief disclosing diverge dryly effusively emphatically envisioning
  erroneously evidence-free exclaimed exemplifying foreshadowed forgot grin heaped heaping heaps heralds hinting horrify implies
  inflate insistently interjecting intimated leery marveled mince minced mincing mum mystified oft-stated passionately pegs poke
  poked poking portrays posited positing posits preached prescribing proclaiming proclaims pump pumped pumps quipped re-tweeting
  reaffirming rebuts recite recited recounts refute relished rethinking sarcastically scoff scoffed scoffing scolded shout shouts
  sternly strive strives striving surmised teeth unreasonable unsubstantiated vented
72 acknowledges alluding articulated assumption balked blast clarified concede conclude contradicted denounce derisively distanced
  elaborated emphasize envisioned interjected jab lambasted pivoted proclaimed promotes rebut recognizing recounted remembers remind
  speculate trumpeting yelled
73 accused accuses accusing acknowledging adding announcing asked asking asks assertion assured boasted calling chanted chants
  convinced criticizing declared declaring declined denouncing discussed dismissed echoed encouraged endorsed expected expecting
  explaining express finds hoping indicate likened mocked notes pleaded pointed praising referring reminding reported responded
  retweeted revealed say signaled slammed suggesting suggests talked tweeting voiced vowing
81 acquiescing alluded assail chides concedes deride derides heralded lament mocks preaches rail reiterating urges vouch vouching
  warns
82 accuse admits alleges asserting blames blasting boast bragged cite concludes confirming contends derided dwelled envision fearing
  foresee hailed indicates lashed mentioning mulling mused opined pledging predicts prefers reaffirmed rebuked referenced refuses
  revered rhetorically shrugged speculated startled thanking vehemently warn withdrew wondered wondering
83 acknowledged added announced asserted blamed cautioned cited cites claimed complained conceded concluded condemned criticized
  denounced described describes dismissing emphasized explains expressed indicated insist insisting insists joked ordered portray
  praised predicted promised questioned railed recalling refused rejected remarked remembered reminded replied saying shouted stated
  stating stressed suggest suggested thanked tweeted writes
91 announces
92 acquiesced assailed bemoaned blaming blasts chided chiding criticizes declares decrying dismisses lamenting laments praises slams
  stressing tout touts vouched
93 according argue argued argues arguing blasted citing decried defended describing explained insisted lamented noted noting
  recalled reiterated said says tells told touted touting urged vowed vows warned wrote
"""
STEMS: Final = """\
1 aboard accent accept actively actually addres administer advis affection affidavit again against aggressiv airwav alert allegedly
  allegianc allow already amplify angry announcement annoy antipathy apology apparently applaus are argument arrang articl
  assessment atop attack attempt attitud audio avoid back-and-forth backlash bann banner bar been began bent best-known betray bidd
  bigot bitterly bizarr bless blister block blowback blunt bona boom booster boss bother boycott brain brand briefly broadcast
  broadly bulwark busy cajol can't cannot capabl caricatur centerpiec certainly challeng characteristic cheer cherish choos chos
  chosen churn class-action clearly clip clock closely clutch co-author coach coin cold collectiv colorful column comfort comic
  comment commit commitment committee' compar compil confus confusion consecutiv considerabl constantly consum contentiou contrast
  controversial conven conventional conversation convict correct couldn't count counterattack courtesy cover critical crud
  crystalliz currently damn decision decisively declaration deepen deeply defens defin definitely deliberat deliberately delight
  demurr depos depth descend design designat detail detain deter didn't differ dir direct disapproval discomfort discontent discover
  discussion distinguish distribut document doe dogg doubl double-digit draw drawn dump ear earlier egg embedd emblematic emphasis
  endur energetic enforc enthusiasm enthusiastic entry erupt escalat essentially establish euphoria eventually evident execut
  existenc expectation exploit explosiv expression eyebrow fairly faith fals fault favorabl feeling fervent festival fid fierc fiery
  finally firestorm firmly firsthand flash flat flat-out flip-flopp flirt flurry follow-up fondnes forceful forget formal frequent
  fresh friday friendly frustrat fully fund-rais fundamental furor further fury gav generally goal goe gon grappl gravitat greet
  grim guarante guess guidelin had hadn’t handily hard hardlin hardly hat haven't he' headlin heckler heighten herself hir hit
  honest hopeful hopefully hors hostil hot i'm idea immediat immunity implication impos impression improbabl impromptu inability
  indict indirectly inflammatory insecurity insert instead institutional instruct insufficient insult intens interest interpretation
  interview inton invit ire is isn’t jeer jockey jointly justification labell largely lately later lean lengthy lent lett letter
  link lit littl logg long longstand lov lying mail mainly mandat mantra massiv meander meant merit messag methodically might mind
  minimiz modify monitor mourn mouth murky must nam necessarily negativ negotiat never nicknam nominat nominee’ notably noth notion
  now nuanc observation off offend offens offensiv ominou on onc onslaught op- optimism out outright outsiz overly overturn
  overwhelm overwhelmingly ownership pain pander parallel particular partly passag paus perceiv periodically permitt personally
  perspectiv phras piec pil pitch plain plan plank plann pleasur plot pois polariz polish politiciz position practically pray
  prediction premier prep presum preview prid prioritiz probably proceed project promptly proposal proposition protest prov proven
  provid purport put ran rang ranking rarely real-tim realization reasonably reboot reconsider referenda reflect refusal relief rely
  remark reminder render request requir resistanc resolution respect respons rhetorical ring roar roil ros ruling run-up satisfy
  scanner scath scatter scrambl scrapp scream scrutiny secret seiz semblanc sens sent sentiment seriou shaken shedd shelv she’
  she’ll shock shot showcas shrug shut shy sight sign silenc simultaneously singl sink skepticism sketch skirt slid slight slightly
  slogan smil so-call solicit solidly song soon sour sow spar spark speak spearhead spent spi split sponsor spur stanc stapl stemm
  stiff still stirr stok stood stopp story stres strid strongest struggl stubborn stump submitt sudden sunday supposedly sur surpris
  surrender swarm takedown taken tal tally tamp tarnish tear technically telephon tentativ text then there' they'r they’ll threw
  throw thrown tip tir to tolerat took toss totally touch toughest toward toy trac troubl try twic typically ubiquitou ultimately
  unacceptabl uncomfortabl uncover underestimat undo uneasy unknown unlikely unload unrelat unsur urgent used vagu valuation viral
  vision vot warning was wasn't we'r we'v wednesday well-known wer weren't whisper who' who’ widespread wield willingnes wisdom
  wither withhold witnes woman’ woo word wrapp yet yourself zero
2 aback abruptly acclaim accurately accusation address admir admiration adopt adultery advic advocat affectionately aggressively
  agree align allegation alternately alway am amaz anew anger annoyanc anonymously answer anti-war anticipat anxiety appoint
  appreciativ approv aren't aren’t aspir assess assum attention auction authoriz autobiography avow back bankroll barb barely beam
  begg belatedly berat bicker billionaire’ bitter blar blizzard blog bombastic bor brainchild broad built-in calculat call-in
  campaigner candidly careful carefully carp cast castigat caustic caveat celebrat certainty champion charg chastis chim chord
  chronicl circulat clarion cling co-sponsor comfortabl completely concern conclusiv confess confidently conflat confound
  congratulation consciou consensu contention continual counter craft crav credit critiqu crown cursory dar dawn dear decent deep
  definitiv deliver delv demoniz demonstrat deplor deregulat description desir desperat desperation despis determin devis dictat did
  didn’t dig directly disapprov disclosur discount disgruntl dismis dismissiv disparat dispens display displeasur disput dissect
  distanc distress distrustful disturbingly documentation doesn't doesn’t doubtful drew eagernes earliest eight-hour embolden embrac
  empower endorsement engender enjoy entertain entitl equally equivocation eschew evad evaluat evasiv eviscerat excit exclud
  excoriat expansiv explicit expos eye falsely famously fearful federation’ felt fil find fir fixat fling flirtation float focu
  fondly foretell forgiven forgotten forthcom forward fram freely front-runner' fum fun funny furiou generational generic generously
  ghost gingerly gleam glimps gloss glu griev grievanc gripp grudgingly hammer handgun happy hark harsh has hasn't hav haven’t
  hesitant hew hijack hitt hon hostility hotly hung hurl ignor immediately immun impend implor impugn in-depth in-person
  increasingly indignation infamously initiat injunction instantly intensively intrigu jabb justifiably keynot knack knock
  last-ditch laugh launch lay left-lean length lighter list livestream lobb look lurk luxuriou mad magnanimou maintain
  meet-and-greet memorably miff mingl minister' misgiving misl missiv misstat months-long motiv mount murmur muster nagg nervou
  nevertheles nodd normally not object obliquely obviou often once-formidabl opinion opposition opt oral order originally outlook
  outrag outset overrul overstat overt pann parody parrot partial passion passionat patroniz pen pep perception perfectly perpetuat
  persist picket pivot plea point politely por portrait portrayal positively postur pound pre-campaign prematurely present pretend
  previously principally privy proclamation profess prominently proud public-record publicity publish pugnaciou puls punctuat push
  quash quickly quietly rankl rant ratchet ratify react reasses reassur rebrand recalibrat recant recently reckon recognition
  refrain refram regard regularly rejection releas relentlessly reluctantly reminisc remors renam reneg renegotiat renew renown
  replay resent resonat resoundingly respectful respectfully respectiv restrict retaliat revel reversal revis revisit revok ridicul
  ridiculously riff right-lean rip romanc routinely rumor saturation saw scar scorched-earth seemingly seldom separately seriously
  shar sharp sharply she' shi shoulder sing skit slapp slash smear smirk snagg snip sober socially soundly specifically specify
  spoken spontaneou spott spray spurn squabbl starkly stifl sting strikingly struck stubbornly stuck substantiv sue sued suing
  supervis support surefir surfac suspect sympathetic sympathy tacit tangl tend tepid terrify they’v thought three-hour thunder tick
  ting titl tri tribut tripp tsunami tweet tying unanimou unclear underlin understand understat understood uneas unflatter unison
  unleash unnotic unspar unwillingnes upbeat upfront upon upset utiliz veer veil vex vie view vigorou vindicat voic void waffl
  warily warines warrant wash waver we'll weakest weigh welcom well-document well-receiv went we’r whipp whirl who'v who’d wink wish
  withheld witness wouldn’t wrongly you'd you'll zeal
3 about aboutvladimir abstraction absurdity acknowledgement acknowledgment adag admission admonish adulation affirm aghast agoniz
  aim alarm ambivalenc ambivalent amusement angriest anti-obama append architect astonishment attain attribut augment aversion
  back-hand backpedal bash befuddl belief belittl billion-dollar-plu blogg bludgeon blueprint boo broadsid bromid brush brutally
  by-now-familiar cacophony cagey caption chatter cheerlead clear clichã coast-to-coast commend complaint conceiv concur concurr
  condolenc confes confid confidenc confoundingly consider consistently continu contradict copp corroborat counter-accus
  counter-argument court-mandat cri criticism cry culpa cynically d'ãatr dangl darkly de-emphasiz decid dedicat defender deflect
  deftly demagoguery demand demean depict devot dexterity diagnosi ding disagre disagreement disappoint disdain disingenuously
  disparag disregard distrust don't don’t doom-laden door-to-door double-barrel downplay dub dutifully editor' effusiv elaborat
  eloquent eloquently embitter empathetic encourag epiphany err estimat evenly expletiv explor expropriation extensively extol eyed
  far-fetch fascination favor favorably fearlessly feel fess fiercely fire-breath firmest flatly fli flop focus fond forbidd forfeit
  forgett formally forth found free-colleg frequently full-fledg fulminat gall generaliz gently gin gladly gloat glowingly glumly
  gnash goofily groan guilty hackl half-jok half-jokingly halfheart happily harder-to-argu harken hoist humor-lac hypothesiz
  hysterically i'd identify idoliz illustrat impart impress infatuat initially insinuat insistenc intend inter introduc inveigh
  issue-bas ized joy justify knew label laid laud lectur less-prepar libertarian-styl likewis live-tweet loudly loundly lukewarm
  lyrical madnes mangl mathematician matter-of-factly mea mesmer mindful mini-documentary miserabl mispronunciation misread
  mistrustful morph most-talked-about movingly much-await much-prais near-constant needl negotation never-end non-answer nonstop
  nostalgic notic now-familiar nullify oblig off-color optimistic optimistically outdo overheard paint pan paraphras pass
  perfunctory peroration pinn piss plainly plaudit pleas pleasantly pledg poem police' ponder post post-victory pre-emptiv privately
  prohibit proponent propound pros publiciz pueril pummel puzzl quarrel question raison re-nominat read recapitulat redraft
  reflexively regret renounc reprimand rescind resist restat retract revulsion rigid ripp robocall rous rubbish rumbling ruminativ
  rupt sacrosanct sang sanguin savag scorn scotch second-gues see seek seen seeth self-describ self-doubt self-profess sick signal
  similarly simultaneousely six-pag skeptical skeptically smug snub softly solely sometimes-testy sound speculation spiel spok spout
  statement stiffen stiltedly strident stupefy subsequently subtl suddenly sugarcoat suggestion summ supportiv swear swor takeaway
  taper telegraph testify thank that’ll they'v thinly-veil three-word thrill thunderou timelessly tirad translator trash trumpet
  unafraid unanimously unawar underplay underscor understandabl undisciplin unhappy unheard-of unilaterally unimaginabl unmention
  unmet unsettl untroubl unveil unwaver verbal verify veto video’ vigorously virulent vocal vocally wanna want warmheart who’v wrack
  written yearn you’r
4 acutely agitat alleg aloud also angrily apologiz appear apprehension aros assumption assuranc awar believ boldly bristl clarify
  compliment condemnation congratulat convey convinc dictum disavow dislik dismay doubt dubb empathiz exasperat fear finger footag
  forcefully forecast foreshadow gues heckl hesitat highlight hungry imagin inclin inclination informally infuriat intimat invalidat
  invok jab jokingly keen know learn offer officially oppos outlin outspoken persuad petition pounc preferr prescrib press promot
  pronounc proudly publicly query quick quip quot rattl realiz rebuff rebuk rebutt recogniz recommend recount referenc refut
  reluctanc reluctant report repris repudiat rethink retort retweet scold show sparr spell strongly swip symboliz talk taunt
  testimonial think threaten unapologetic unmistakabl unprompt vent warmly we'd widely yell
5 accidentally adamant admit admitt agre applaud articulat assertion bark bluntly brag bragg call cantonal characteriz claim
  confident contemplat contend criticis cynical declin deem defend defiantly denunciation deny derisively disbelief disclos discus
  discuss diverg dryly dwell eager echo effusively emphatically enamor endors enthusiastically erroneously evidence-fre evinc
  exclaim exemplify exhort explicitly extoll forgot glad grin grous gush hail harangu hint hop horrify impassion implicitly imply
  inflat inform insistently interject interpret irritat jok keenly known lash leery marvel mum mystify observ oft-stat one’ openly
  opin passionately peg pegg plead pointedly prefer promis propos pump quipp re-tweet recit refer relish repeat repeatedly respond
  revil sarcastically satiriz shout shown shrugg sought squarely stern sternly surmis teeth tussl unreasonabl unsubstantiat utter
  wary whack worry writ
6 allud assur balk blam boast caution chant condemn confirm emphasiz envision expect expres forese heap herald lambast liken mention
  minc mock mull mus pok portray posit preach predict proclaim reaffirm rebut referr reject remember reportedly reveal rever
  rhetorically scoff seem slamm speculat startl striv tell vehemently withdrew wonder
7 accus acknowledg acquiesc add ask assail assert bemoan chid complain conced conclud criticiz declar denounc derid describ dismiss
  express indicat prais rail recall refus reiterat remind reply slam stress urg vouch warn
8 accord announc argu blast cit decry explain insist lament say suggest tout vow
9 said told wrot
"""
CUES: Final = """\
-1.4 013
-1 012
-0.8 023
-0.6 011 022
-0.5 010 031
-0.3 051
-0.2 033 052 053
-0.1 020
0.1 030 050 060 092
0.3 072
0.4 081
0.6 083
0.9 093
-0.6 11U 19that
-0.5 11Uly
-0.4 12Ued 12and 13been 19who
-0.3 11Ued 11an 11on 12of 13-al 14also 14i 19had
-0.2 11which 12- 12-ing 12-ion 12-s 12no 12percent 12will 12would 13-ed 13N 13Vly 13and 13his 13she 13to 14^ 14he 14his 14more 14she
  14that 15a 15be 15in 15of 16-ing 16a 16as 16for 17- 17-ly 17Uer 17it 17the 18had 19be 19have 19they
-0.1 11-ive 11=8 11N 11U's 11candidate 11for 11is 11most 11now 11of 11political 11still 11supporters 120 12=3 12N 12Uly 12Us 12Vs
  12are 12candidates 12in 12much 12or 12they 12those 12who 13-er 13-ly 13Uing 13Ving 13as 13first 13her 13may 13not 13then 13they
  13was 13would 14-al 14-ed 14-ers 14=7 14all 14be 14but 14has 14just 14one 14recent 14their 15-ive 15Uing 15being 15campaign
  15could 15did 15no 15those 16- 16-ion 16are 16in 16of 16other 16to 17-al 17-ing 17Q, 17Us 17but 17could 17for 17has 17she 17were
  17what 18-ed 18-ers 18-ly 18been 18not 18president 18since 18which 19Us 19and 19he 19voters 19was 19which
0.1 11-al 11Q 11after 11are 11be 11before 11have 12a 12also 12as 12been 12even 12from 12have 12monday 12so 12that 12time 12was 13-s
  13Q 13Ued 13also 13an 13are 13campaign 13candidate 13delegates 13from 13has 13more 13state 13those 13were 13when 14-s 14U 14after
  14can 14them 14to 14who 14will 15- 15-ly 15-s 15=3 15U 15Uly 15and 15been 15both 15most 15night 15people 16-ly 16=8 16candidates
  16not 16now 16was 170 17^ 17are 17he 17him 17that 17then 17while 18=6 18Ument 18even 18in 18when 18who 19-er 19-ive 19=6
  19candidate
0.2 11- 11-ion 11been 11i 11more 11not 11they 11will 12-ity 12for 12had 12it 12president 12some 12supporters 12with 13-ers 13Uly
  13have 13who 14- 14-er 14Uly 14Us 14are 14may 14still 14they 14was 15-ers 15were 16-s 16Vly 16also 16is 17and 17be 17by 17first
  17was 18N 18Q, 18Us 18Vly 18but 19- 19also 19but
0.3 11also 11he 11his 11she 12the 12to 12week 13all 17N 17Uly 17is 18- 18=3 19-s
0.4 11with 18he 19N
0.5 13Us 13it 13made 19=3
0.6 11-ed 16has
-0.6 21=5
-0.4 22=5 28of
-0.3 21- 21=3 21and 21in 22in 23-ed 25and 25for 25on 26Us 28-ing 28to
-0.2 21Ved 21as 21when 22-s 22N 22Uing 22an 23is 23on 23over 23the 25=5 25N 25from 26- 26-er 26Q 26U 26to 26up 27-ed 270 27as
  28about 29his 29with
-0.1 21-s 21Q. 21Uions 21V 21has 21his 21into 21out 21so 21will 220 22Ual 22Vs 22as 22by 22for 22into 22it 22will 23-ers 23=5 23Q.
  23Uing 23are 23from 23him 23i 23last 23like 23many 23more 23up 23with 24- 24=6 24a 24among 24any 24because 24he 24him 24his 24one
  24supporters 24their 24what 25-ed 25-s 25its 25more 25new 25them 25with 26-ly 26a 26both 26into 27-al 27-ions 27-s 27Q. 27Uing
  27an 27over 27to 27was 27with 280 28at 28her 28him 29-al 29-er 29any 29at 29by 29her 29it 29of
0.1 21=7 21Uing 21but 21her 21how 21over 21what 22a 22any 22even 22him 22his 22like 22much 22so 22their 22them 22three 22were 22what
  22when 23-ly 23=8 23Ument 23by 23former 23one 23only 23other 23some 23there 24-al 240 24=4 24Q. 24Uer 24as 24at 24for 24from 24in
  24last 24of 24on 24that 24whether 25- 25Q. 25Uing 25Uly 25Ved 25him 25it 25many 26=3 26Vly 26at 26people 26their 26them 26with
  27any 27at 27last 27she 27the 28-ly 28-s 28Uing 28and 28by 28out 28was 29-ed 29-ers 29Q. 29Us 29for 29tuesday
0.2 21-ment 21Ual 21Ument 21debate 21is 21on 22Us 22from 22they 23-ion 23-ions 23N 23of 23out 23where 24-ing 24it 24to 25-ions
  25about 25an 25he 26he 26his 26in 26that 27N 27for 27if 27out 27there 28- 28=5 28Us 28it 29N 29he
0.3 21among 21him 22more 22of 23as 24-ed 24Ued 25to 27=3 27by 29- 29-s 29in
0.4 21=4 21an 21of 23about 23his 25U 29=5
0.6 22about 27=5
-0.5 333Uions
-0.4 312U 323Uer 363V 383Vs
-0.3 341Ued 383Ving
-0.2 312Uly 313U 313Uer 320Us 322Ued 322Uion 331Uing 332Us 342Us 343Ument 353Ved 361Vs 362Ving 363Ver
-0.1 312Uing 312Uity 313Ued 313Uly 322U 323Uion 323Uive 323Ument 331Ued 331Uly 333Uly 342U 342U's 351Vion 351Vive 353Ving 371Vs
  373Ver 393Ved 393Vs
0.1 311Us 312Uion 312Us 313Uity 323Ued 323Uity 331Uer 332U 332Uer 333U 333Us 342Uly 350Ved 351Ving 351Vly 351Vs 353Vs 362Ved 370V
  383added 392Vs 393says
0.2 323U 331Us 332Ued 333Uer 333Uing 341Uing 342Uing 343Uer 343Uly 350Ving 352Vs 372Ved
0.3 313made 353Ver 363Vion 363Vly 373Ved 382Ving 383V 383told 393said
0.4 352Ving 373asked 393according
0.6 323Uing 363Ving
-0.8 Fthe
-0.6 F^ Ffor
-0.4 Feditor’s Fwhat
-0.3 F' Fa Fan Fany Fas Fconference Fgrayson Fit’s Fmen For Fphone Fsaid
-0.2 Fabout Fhasn’t Flast Flewandowski Fmedia Fmillion Fnew Fone Fother Fpeople Fpresidential Fprimaries Fradio Fremarks Froll
  Frussia Fsame Fsuperdelegates Fterrorist Fthan Fthose Ftoo Ftrump's Ftrump’s Ftv Fvery Fvotes Fwalker
-0.1 F( F000 F2012 F; Fabedin Fadditional Fagainst Fagents Famerican Famid Fanother Fat Fattracted Fballot Fbeck Fboss Fbusinesses
  Fcarolina Fcarter Fcases Fcastro Fchina Fcity Fclinton Fclinton's Fclose Fcomments Fcompanies Fconservative Fconsidering Fcosta
  Fcrowd Fcrowds Fdata Fdemocratic Fdidn't Fdidn’t Felection Fenough Ferdogan Ffec Ffields Ffollowers Ffour Fget Fgo Fgod
  Fgovernments Fground Fhassan Fhaving Fhelp Fhelped Fhe’s Fhow Fhuckabee Fif Finaccurate Fincluding Finformation Fissa Fissue
  Fissues Fjersey Fjobs Fking Flazar Fleast Fmake Fmateen Fmcdonough Fmembers Fmoney Fmonths Fmuch Fmuslims Fname Fnationwide Fneed
  Fnegative Fnetanyahu Fnevada Fnobody Fobamacare Fopening Forlando Foverall Fpalin Fparis Fpast Fpersistent Fpolicy Fpope Fpopulist
  Fpresident Fprevious Fprimary Frate Frecent Freporters Frnc Fross Fryan’s Fsabato Fsalceda Fsays Fshapiro Fshown Fsimilar
  Fsometimes Fstaffers Fstates Fsubsequent Fsuch Fsurveys Fswitzerland Ft-shirts Ftalk Ftax Fterrorism Fthat’s Ftheir Fthere’s
  Fturnout Ftuttle Ftwitter Funtil Fup Fvirginia Fvoter Fware Fwarren Fweiner Fweld Fwhat’s Fwoman Fworth Fyellen Fyet Fyour F—
0.1 F! F-- F2015 Faccounts Fad Fads Fadvisers Fagreement Faide Faides Failes Fall Fam Fanti-trump Farguments Fbarkley Fbecame
  Fbeijing Fblack Fbolton Fbrooks Fbusinessman Fcampaign Fcampaigns Fcandidate Fclintons Fcommittees Fcontests Fcouncil Fcuban Fdeep
  Fdemocrat Fdesantis Fdistance Fdoj Fdraw Fd’souza Feditorial Feditorials Feffort Felsewhere Femail Femployee Festimates Fevening
  Feveryone Ffallon Ffalse Ffar Ffavored Ffew Ffindings Ffirms Fforbes Fforward Ffriends Fgil Fginsburg Fglass-steagall Fgorka
  Fgovernment Fgreatest Fgrowing Fhe Fhe's Fheld Fhicks Fhimself Fholder Fhours Fhurun Fintense Finvestigation Fisland Fisn’t
  Fleadership Fleft Fletter Fmaddow Fmaher Fmain Fmarch Fmccarthy Fme Fmember Fmessage Fmodest Fmother Fmounting Fmoving Fmultiple
  Fmy Fnetwork Fnetworks Fnewspaper Fnieto Fobama Foff Foften Foperatives Fopponents Forganizations Foutlets Fpanel Fpaper Fparties
  Fparty Fpay Fphiladelphia Fplayed Fpolice Fpolicies Fpolitico Fpost Fprecedents Fpress Fput Fraise Fraised Frallying Freality
  Frecord Freeves Freform Freid Frelease Freporter Fresearchers Frhetoric Frivals Frubio Frule Frules Fruling Fsaturday Fscientists
  Fseldom Fsenate Fsexton Fsharp Fshuster Fside Fsinger Fspecific Fstrategists Fstudents Fsuit Fsunday Fsurveyed Fswanson Fthat
  Fthem Fview Fviguerie Fwallnau Fwe Fwebsite Fwikileaks Fwinning Fwomen Fworks F–
0.2 F10 F? Fagency Fanalysis Fanalysts Faren’t Fbiden Fboth Fcarson Fcompany Fcongress Fcritics Fdoesn't Fdrawn Femanuel Ffaced
  Fgroup Finsiders Finvestors Fjudge Fkaine Flaw Flawmakers Fleading Flittle Fmonth Fnation Fofficial Foverwhelming Fplan Fprager
  Frecords Fresults Fryan Fsanders Fsenators Fshe Fshrugged Fso Fsome Fspokesman Fsurvey Fsystem Ftaking Fthursday Fticked Ftimes
  Ftrump Funder Fwhom Fwouldn’t
0.3 Fadvocates Fbefore Fboard Fby Fcandidates Fdoesn’t Fdon’t Feconomists Fexecutives Fmillennials Fnow Foffice Fparticular
  Fpoliticians Fpolls Freports Fstatement Fwednesday
0.4 F) Fallies Fcruz Fdemocrats Fexperts Fleaders Freport Fteam Ftuesday
0.5 Fafter Fofficials
0.6 F, Frepublicans Fsupporters Fweek
0.8 Fpoll
-0.4 G20
-0.3 G21
-0.2 G11 G12
-0.1 G10
0.2 G02
0.4 G01
0.5 G00
-0.5 Hmaintain0 Hwent0
-0.4 Hlater0
-0.3 Hlaunch0 Hshow1 Htend0
-0.2 Haccord1 Hcampaign0 Hcom0 Hconsider1 Hdetermin1 Hmad0 Hmight0 Hprov0 Hreleas0 Hscrambl0 Hsee1 Htalk1 Htook0
-0.1 Hadvis0 Happear1 Hattack2 Hback1 Hbeam0 Hbrac0 Hcas0 Hcast0 Hcelebrat0 Hcharg0 Hclear0 Hconfront0 Hconnect0 Hdemonstrat1
  Hdemurr0 Hendorsement1 Hexecut0 Hfeatur0 Hfigur0 Hfocu1 Hforget0 Hheadlin0 Hhold0 Hidea1 Hidentify1 Hinvok1 Hknock0 Hlimit0
  Hmanag0 Hnotic0 Hoffer2 Hoverwhelm0 Hpick0 Hplan1 Hpresent0 Hpublish0 Hrecently0 Hreflect0 Hrequest1 Hrespond0 Hreversal0 Hrous0
  Hrul0 Hsay2 Hshak0 Hshar1 Hsign0 Hstill1 Hstirr0 Hsubmitt0 Htaken0 Hvoic1 Hwatch0 Hwav0
0.1 Hacquiesc0 Haddres0 Haim1 Hallud0 Hannouncement0 Hanticipat0 Happoint0 Hargument0 Harticulat0 Hassertion1 Hassuranc0 Hattack0
  Hattribut0 Hback0 Hbelief0 Hbemoan0 Hbrag0 Hbroad1 Hcall1 Hcampaign1 Hcas2 Hcast1 Hcelebrat1 Hcheer1 Hconcern0 Hcondemn0 Hcrack0
  Hcritiqu0 Hcry0 Hdecid0 Hdecision0 Hdeeply0 Hdefens1 Hdeliver1 Hdeny0 Hdepict0 Hderid0 Hdesir0 Hdiscussion0 Heager0 Hecho1
  Hembrac1 Hempathiz0 Henamor0 Hendors1 Hexpectation0 Hexpress1 Hfaith1 Hfelt1 Hfierc0 Hforese0 Hformally0 Hgav0 Hhail0 Hharsh0
  Hidentify2 Hignor0 Himply0 Hinform0 Hinterject0 Hinvok0 Hirritat0 Hlambast0 Hlater1 Hlength0 Hlov0 Hmeant0 Hmessag0 Hmight1 Hmock0
  Hmull0 Hnam0 Hoppos2 Houtlook0 Hoverwhelm1 Hpok0 Hportray0 Hpost1 Hpreach0 Hpredict0 Hprohibit0 Hprov1 Hpublish1 Hpump0 Hpush2
  Hquickly1 Hquip0 Hrebut0 Hrecall1 Hrecogniz0 Hrecommend1 Hrecount0 Hrefer0 Hreferenc0 Hreferr1 Hregret0 Hreiterat0 Hreject1
  Hrejection0 Hrelish0 Hrepeatedly1 Hresistanc0 Hrestrict0 Hreveal0 Hrever0 Hsaid0 Hsay1 Hseem0 Hseriou1 Hsharply0 Hshow2 Hsick0
  Hsid0 Hslash0 Hso-call1 Hspeculat0 Hspeculation0 Hsquarely0 Hstat1 Hstern0 Hstrongly0 Hsuddenly0 Hsuggest2 Hswip0 Hsympathetic0
  Hthink1 Htook1 Htouch0 Htweet0 Hunhappy0 Hverbal0 Hveto0 Hview0 Hvoic0 Hwant1 Hwidespread0 Hwill0 Hwish0
0.2 Haccept0 Hacknowledg0 Hadmit0 Hadvic0 Hagre0 Happlaud0 Hargu1 Hassail0 Hbitter0 Hchant0 Hclaim0 Hcomment0 Hcompletely0 Hconclud0
  Hconfirm0 Hconsensu0 Hcurrently0 Hdecry0 Hdeem0 Hdeep0 Hdemand0 Hdismiss0 Hdisput0 Hdoubt0 Hemphasiz0 Hendorsement0 Hhostility0
  Hidea0 Hincreasingly0 Hinsist0 Hinterest0 Hlook1 Hmention0 Hmind0 Hnervou1 Houtspoken0 Hpass1 Hpromis0 Hpromot0 Hquestion0 Hquot0
  Hrefus0 Hrethink0 Hsaw0 Hscrutiny0 Hseemingly0 Hspeak1 Hstanc0 Hsuggest0 Hthank0 Hthreaten0 Hwonder0
0.3 Hadd1 Hargu0 Hblam0 Hcriticiz0 Hdefend1 Hdenounc0 Hdescrib0 Hdetermin0 Hdislik0 Hfocu0 Hhop0 Hidentify0 Hintend0 Horder0
  Hpersuad0 Hplann0 Hpledg0 Hpoint1 Hprais1 Hreport1 Hseek0 Hself-describ0 Htalk0 Htell1 Htold0 Hvow0
0.4 Halleg0 Hdiscus0 Hdiscuss0 Hexpect0 Hexplain0 Hknown0 Hread0 Hremember0 Hrequest0 Hsay0 Hshout0 Hsupporter0 Hurg0
0.6 Hask0 Hconsider0 Hsupport0
-0.4 I8
-0.2 I5 I7
-0.1 I6
0.1 I4
0.2 I3
-0.8 Ladd00
-0.6 Lcontinu00
-0.3 Laddress00 Lappear01 Lsupport01 Ltri01 Lused00
-0.2 Lattempt00 Lavoid00 Ldirect00 Llobby00 Lplay00 Lscrambl00 Lstart01 Lwalk00
-0.1 Ladopt00 Ladvis00 Lanswer10 Lapparently00 Lask01 Lattack10 Lblock00 Lbrac00 Lbrought00 Lcast00 Lcenter00 Lcharg00 Lchos00
  Lcit10 Lcommitt00 Lconcern01 Lconven00 Lconversation00 Lcriticiz10 Ldeclin10 Ldemurr00 Ldoubl00 Learlier01 Lendorsement01
  Lexecut00 Lexpand00 Lfavor10 Lfigur00 Lforget00 Lgiv00 Lhint00 Lhold00 Linclud10 Lintend01 Lissu01 Llater01 Llift00 Llock00
  Llook10 Loffer10 Lopen00 Lpledg00 Lpoint10 Lpropos10 Lput00 Lreact00 Lreflect00 Lretweet00 Lreversal00 Lridicul00 Lrip00 Lseek10
  Lshar10 Lsign00 Lspark00 Lspeak01 Lstirr00 Lsurfac00 Ltarget10 Lthink10 Ltri00 Ltwic00 Luncover00 Lunderstand10 Lunlikely00
  Lview01 Lwhipp00 Lwill10
0.1 Laccus11 Laddress01 Ladmir00 Ladmission01 Laim00 Lallow10 Lanxiety01 Lapplaud00 Larchitect00 Larticulat00 Lassur01 Lbalk00
  Lbash00 Lbegan01 Lblam00 Lboast01 Lbrag00 Lcall00 Lchalleng00 Lcharacteriz00 Lclaim01 Lcolumn00 Lcondemn00 Lconfirm00 Lcounter01
  Lcritiqu00 Ldeclar01 Ldeclar11 Ldescrib00 Ldisappoint00 Ldiscus00 Ldiscuss00 Ldisparag00 Ldoubl01 Ldubb01 Ldwell00 Leager00
  Lecho01 Lemail01 Lempathiz00 Lenamor00 Levenly00 Lexplor00 Lfaith00 Lfavor00 Lfind00 Lforese00 Lformally00 Lfound00 Lfound01
  Lhappy00 Lharsh00 Lhitt00 Lidea00 Lignor01 Limagin00 Lknew00 Llik00 Lnam00 Loff01 Lopposition01 Lpetition00 Lpledg11 Lpoint01
  Lpreach00 Lpredict00 Lpredict01 Lpress01 Lproud00 Lpump00 Lquery00 Lquickly00 Lreaffirm00 Lreassur00 Lrebut00 Lrecognition00
  Lrecord00 Lrefus01 Lregard00 Lreiterat00 Lreject10 Lreluctanc00 Lrepeat10 Lreport01 Lrepudiat00 Lrever00 Lsavag00 Lshe'00 Lshown01
  Lsick00 Lsid00 Lsign01 Lslamm00 Lslogan01 Lspeak00 Lspok01 Lstern00 Lstory01 Lsuddenly00 Lsupporter10 Lsur01 Ltaken00 Ltell00
  Lthreaten10 Lvehemently00 Lverbal00 Lview00 Lvouch00 Lvow01 Lwant10 Lwarning00 Lwary00 Lwidely00 Lwish00 Lwithdrew00 Lwritten01
0.2 Laccept00 Ladmitt01 Ladvic00 Ladvocat00 Largu10 Lask11 Lassumption00 Lattack00 Lchampion00 Lcomment10 Lcontemplat00 Ldeclin00
  Ldefend01 Ldisagre00 Lendorsement00 Lfear00 Lfeel00 Lfelt00 Lfocu00 Lhighlight00 Lincreasingly00 Linsist00 Ljok01 Lknown00
  Lknown01 Llay00 Llean00 Llearn00 Lobserv00 Lobviou00 Loffer00 Lopinion00 Lportray01 Lpreferr00 Lpropos00 Lrail00 Lreferenc00
  Lreferr10 Lsay00 Lscrutiny00 Lseek00 Lseem10 Lseemingly00 Lsens00 Lshar00 Lsuggest10 Lsurpris00 Ltold01 Ltweet10 Lused01 Lwant00
  Lwill00 Lworry00
0.3 Lagre00 Lannounc00 Lattention00 Lcall01 Lcit00 Lconfident00 Lcriticiz00 Ldeem00 Lemphasiz00 Lexpect00 Lexplicitly00 Lknow00
  Loppos00 Lpass00 Lpersuad00 Lpledg01 Lrespond01 Lself-describ00 Lsupport00 Lunderstand00 Lvow00 Lwonder00
0.4 Ladd10 Lbeliev00 Lhop00 Lmention00 Lplan00 Lput01
0.5 Lappear00 Lendors00 Lread10 Lwrot10
0.6 Lshow00
-0.6 M0
-0.3 M6
-0.2 M7
0.1 M3
0.2 M1
-0.4 Nstatement0 Ntri0
-0.3 Nmad0 Nnever0 Nsent0 Nshow1 Nsupport1 Ntry0
-0.2 Nagain0 Nalway0 Nassum0 Ndoesn't0 Ndrawn0 Ndrew0 Nemerg0 Nissu0 Njoin0 Nlaugh0 Nlittl0 Nlobby0 Nmust0 Nplan1 Npush1 Nrenew0
  Nreturn0 Nstart0 Nused0
-0.1 Nagre0 Narticl0 Nassessment0 Nbarely0 Nbriefly0 Ncareful0 Nchoos0 Ncomplaint0 Nconfront0 Nconnect0 Ncontinu0 Nconven0
  Ndecision1 Ndemonstrat0 Ndemurr0 Ndeserv0 Ndown0 Nearlier0 Nempower0 Nend0 Nendur0 Nentitl0 Nexecut0 Nfocus1 Ngiv0 Ngon0 Nhold0
  Ninclin0 Nkeep0 Nknew1 Nlaunch1 Nlimit0 Nlock0 Nmanag0 Nmessag1 Npaus0 Npiec0 Npois0 Npres0 Nprobably0 Nprompt0 Nprosecut0 Nprov1
  Npursu0 Nreach0 Nreason0 Nrepeatedly1 Nreserv0 Nresolution0 Nrespons0 Nsee1 Nspread0 Nstepp0 Nstood0 Nstopp0 Nsurfac0 Ntear0
  Ntwic0 Nunleash0 Nvot1 Nwent1 Nwidely1 Nword0 Nword1
0.1 Naccus0 Nacknowledg0 Nadmiration0 Nadvic0 Nanswer0 Nanxiety0 Nargument0 Nassur1 Nattack0 Nback0 Nbalk0 Nbeliev0 Nbill0 Nbragg0
  Ncelebrat0 Ncertainly0 Nchalleng0 Ncharacteriz0 Ncheer0 Nchid0 Ncomplain1 Nconced1 Ncondemn0 Nconfirm0 Ncontend1 Ncontention1
  Ncontrast0 Nconvinc1 Ncry0 Ndeeply0 Ndefens0 Ndemand1 Nempathiz0 Nestimat1 Nevenly0 Nexplain1 Nexpres0 Nfavor0 Nfear1 Nfierc0
  Nfocus0 Nfollow0 Nforth0 Nfuriou0 Nglad0 Nhail0 Nheckl0 Nhighlight0 Nhopeful1 Nhostility0 Nignor0 Nimagin0 Nimply0 Ninclud1
  Nincreasingly1 Nindicat1 Ninsist1 Njab0 Nknew0 Nknow1 Nlabel0 Nlong1 Nmandat0 Nmeant0 Nmeasur0 Nmention0 Nmessag0 Nmull0 Nnam0
  Nofficially0 Nopposition0 Noutlin0 Npass1 Nplead0 Npleas0 Npok0 Npreach0 Npredict0 Npress1 Npromis1 Npromot0 Npubliciz0 Npublicly0
  Npump0 Nquick1 Nquickly1 Nrail0 Nrebuff0 Nrebuk0 Nrecit0 Nrefer0 Nrefus1 Nrelish0 Nremind1 Nrepeatedly0 Nrevil0 Nsee0 Nsent1
  Nshock1 Nsick0 Nsid0 Nsolely0 Nstern0 Nstrongly1 Nsuspect1 Ntakeaway1 Ntalk0 Ntestify0 Nthought0 Nthreaten0 Ntold0 Nunclear1
  Nunderstood0 Nvehemently0 Nvouch0 Nwant0 Nwarmly0 Nwidespread1 Nworry0 Nwritten0 Nyell0
0.2 Naccept0 Naccord0 Naccusation0 Nadmitt1 Nadvocat0 Nallow0 Nappear1 Nassail0 Nassumption1 Nconfident0 Nconsensu1 Ndecision0
  Ndescrib0 Ndiscus0 Ndisput0 Nendors0 Nexpect0 Nfootag0 Ngues0 Nhint0 Nidentify0 Nlean0 Nlist0 Nlook0 Nmean0 Nnominat0 Noffer1
  Nportray0 Npreferr0 Npropos0 Nproposal0 Npush0 Nreferenc0 Nreport0 Nrespond1 Nseem1 Nsound0 Nstory0 Nsuggest1 Ntell1 Nthink0
  Ntitl0 Ntweet0 Nunderstand0 Nvot0 Nwarn1 Nwelcom0 Nwidely0 Nwonder0
0.3 Nadd1 Nattention0 Nblast0 Ncall0 Nchant0 Nclaim0 Ncomplaint1 Nenvision0 Ninterest0 Nknown0 Nseemingly0 Nsuggestion1
0.4 Nannounc0 Nfound1 Npoint1 Nprefer0 Nremember0 Nseen0 Ntout0
0.5 Noppos0 Nquestion0
0.6 Nsay0
-0.8 Othat
-0.4 Oif
-0.1 Obecause Oto
0.3 Owhile
-0.4 Pstill
-0.3 PafterU PafterVed Pmade PthatVed
-0.2 PUion Paftercalled PasU PasUed PifUs PthatU PthatVing PtoU PtoUly Ptotold PwhenVs Pwhichsaid PwhileUing PwhoVed
-0.1 PU PUers PUions PafterVs PasUing PasUions PasVly Pattacks PbecauseU PbecauseV PbecauseVed Psupport PthatUing PthatVs Pthatmade
  PtoUions PtoUive PwhenUs PwhileUly PwhoU PwhoUed PwhoV Pwhosay
0.1 PVs PasUion PasUs PasVed PbecauseUing Pbecausesupport PifVed Psaying PthatUed PthatUer PthatUion PthatUive Pthatattacks
  Pthatcalled Pthatstill PtoUal PtoUer Ptosays PwhenV PwhenVed PwhichU PwhichUed PwhichVs Pwhichsay PwhileV PwhileVed Pwhilemade
0.2 PVers PafterUed PafterUment PasVs Pascalled Psay Ptocalled PwhileVs Pwrote
0.3 PVing Pthatsay
0.4 Psays Ptosaid
0.5 Psaid PwhichUs
-0.6 ainterview
-0.3 afriday alaunched aoften aspent asunday atalk
-0.2 aalready aam aattack acannot acaptured acomments adetails aearlier ahasn't ainstead ajoined amentioned apreviously areleased
  areturned astarted astatement astatements astruggled atrying awednesday ayet
-0.1 aadd aallegations aallowing aanalysis aanswers aappearing aask aassuming abelieved abracing abriefly abroke acareful acentered
  achose acome acomparing aconfronted acreating acredit adamaging adefined ademonstrated ademurred adeserves adirect adirectly
  aembraced aended aentitled aessentially aexpanded afeels afinally aforget aforward afrustration agone ahearing aherself aholds
  aideas akeeps alargely alifted alimiting alocked alooked amoving anewspaper anote anothing aonce aoverwhelmingly aplaced aplan
  apoints apoised aposed apreparing apresents apress aprompting aproponents aprovided apush areached areflects arelies aremarks
  arequest areview asaturday ashaking ashowed asoon aspeaking aspread astand astirred astopped athrow aturned atwice atypically
  aunlikely aviewed awatching
0.1 aaccusations aaccuse aacknowledge aadding aadmiration aalarm aalleges aangered aannounce aarchitect aargues aasserting abalked
  abelief abelieve abemoaned abilled ablaming ablasted acelebrated acharged acheer aclaimed acommenting acomplaints aconceded
  acondemned aconsidered aconsiders acontradicted aconvince acounts acredited acrediting acry adecide adeclare adecried adefender
  adelivering ademands adescribing adetailing adisappointed adismissing adisplaying adistanced adocumented aechoed aelaborated
  aembraces aempathize aencouraged aendorsing aenvision aevenly aexpecting aexpress afear afeel afinds aforesee aglad aimagined
  aindicate aindicates alashed alikened alining aloves amandates amentioning amulling anoting aoffering aopined aoutraged apassion
  apersuading apledging apressing aproclaimed aprohibit apromote apromotes aproposing aquestioned aquestioning aquip aquotes
  arecalled arecalling areferenced arefuses arepeat areportedly aresist aretweeted areveal arevered arousing asays aseeking aseemed
  asick asided asignaled aslamming asolely asounded asounds asparred astern athanked athreaten atold atout atroubling atrumpeting
  aunderstood aurged avehemently avetoed aview aviews awanted awarmly awarn awary awithdrew
0.2 aanswer aasked aassailed aassertion aassumption aattacking acast achants aciting adeclined adefended aemphasize aexpressed
  afootage aforecast afound ahate ajustify alook aloudly anominated aremember arestricting ascorn ashown asigned astating astrongly
  asurprise atalking atells awrote
0.3 aencourage anoted aportray arequested asaid
0.4 aaccording
-0.7 dsaid|he
-0.5 dN|=10
-0.4 dsaid|she dthat|he dwhat|he
-0.3 d-s|of d-|who d=10|i d=3|has dN|Ved dN|are dN|who dUed|to dUs|to dU|N dVed|N d^|the dhe|had dhe|would din|a dsaid|N dsay|they
  dwho|has dwho|is
-0.2 d-ing|-s d-s|N d-s|he d-|- d-|in d0|-s d0|N d=3|U d=3|not d=4|N dN|voters dUal|to dU|-s dU|the dVed|his d^|a d^|but d^|one
  d^|this dand|- dare|more ddo|you dhas|U dhas|Uly dhave|to dhe|is dhis|- dhis|-s dnot|be don|N dshe|was dthat|has dthey|were
  dthe|-s dthe|most dthose|-s dwas|a dwhat|she dwhich|is dwould|have
-0.1 d-ed|=3 d-ed|N d-ed|and d-ed|with d-er|-s d-er|=6 d-er|a d-ing|- d-ing|-ers d-ing|her d-ing|the d-ity|to d-ly|- d-s|-ing
  d-s|-ion d-s|-ment d-s|Uly d-s|are d-s|could d-s|for d-s|from d-s|in d-s|since d-s|were d-|-ive d-|-ly d-|Ued d-|an d-|more d-|not
  d-|policy d-|the d-|were d-|will d=3|Uing d=3|Uly d=3|and d=3|had d=3|his d=3|in d=3|is d=3|that d=3|to d=6|- d=6|to d=6|which
  dN|-ly dN|=3 dN|=6 dN|U dN|Ued dN|Uly dN|V dN|by dN|candidate dN|just dN|no dN|she dN|they dN|when dN|while dQ.|he dQ|by dUed|-al
  dUed|N dUed|his dUing|N dUion|to dUs|-s dUs|N dU|-er dU|=3 dU|he dU|in dU|to dVed|a dVed|by dV|to d^|and d^|i d^|just d^|that
  daccording|to dafter|she dalso|- dalso|be dand|-ly dand|her dand|more dand|no dand|to das|voters da|-s dbefore|N dbefore|he dbut|-
  dbut|U dbut|that dby|the dcampaign|-s dcandidate|who dcan|be dcould|- dhad|also dhas|-ly dhas|not dhave|-ed dher|- dhim|=3 dit|has
  dlike|N dmay|be dmore|N dmost|U dnot|Uly dnot|to dnow|=3 dof|-ing dof|it donly|- dout|=3 dpeople|who dsome|- dso|-ly dstill|U
  dthat|N dthat|she dthat|would dthen|=3 dthey|- dthey|-ly dthe|-ing dthe|states dthe|year dto|-s dto|U dto|a dvoters|to dvoters|who
  dwere|Uly dwere|not dwhen|-s dwhen|it dwhen|she dwhere|N dwhich|U dwhile|-er dwho|-ed dwho|U dwith|N dwould|- dwould|be dyears|=3
0.1 d-'s|- d-'s|-er d-al|and d-ed|-al d-ed|their d-ers|still d-ers|to d-ing|=6 d-ing|more d-ions|=3 d-ions|but d-ion|=3 d-ion|also
  d-ity|- d-ity|=3 d-ive|-ity d-ly|be d-ment|had d-s|=10 d-s|=6 d-s|Q, d-s|Ued d-s|a d-s|and d-s|is d-s|now d-s|will d-|-ed d-|U
  d-|a d-|between d-|his d-|its d-|night d-|then d-|they d-|with d0|states d0|to d=3|U's d=3|a d=3|before d=3|have d=3|one d=3|some
  d=3|was d=3|while d=3|with d=4|0 d=4|Q, d=5|=8 d=6|or dN|-ing dN|-ion dN|0 dN|did dN|has dN|in dN|would dQ?|he dQ|- dUed|- dUed|an
  dUing|to dUion|=3 dUity|to dUly|U dUly|a dUly|to dUs|are dUs|in dU|-al dU|-ing dU|also dU|for dU|more dU|their dU|when dU|with
  dVed|=3 dVed|Q, dVed|from d^|-ly d^|as d^|his dafter|-ing dafter|it dall|-s dall|N dall|the dalso|not damong|the dand|-ers dand|-s
  dand|U dand|both dand|have dand|his dare|- dare|Uly das|the das|to dattacks|=3 da|Ual da|Uly dbeen|Uly dbut|-s dbut|N
  dcampaign|has ddebate|- ddebate|and ddid|not deven|to dfar|-s dformer|- dfor|N dfrom|its dhad|Uly dhas|to dher|-ers dher|campaign
  dhe|U dhe|also dhim|and dhis|U dhis|campaign dif|N dincluding|a din|-ive dis|=3 dis|Uly dis|a dis|most dit|Uly di|have dmake|-
  dmillion|in dmonday|=3 dmonday|and dmost|N dnot|Us dno|-s dno|one dof|-ly dof|-s dof|Q, dof|Uly dof|state done|N done|U don|-
  dother|-ers dother|N dpolitical|- drace|=3 dshe|also dshe|is dsince|N dsome|N dstates|=3 dstates|have dthat|- dthat|-ed dthat|-ly
  dthat|-s dthat|a dthat|could dthey|Uly dthey|also dthey|have dthe|Uer dthe|Uion dthe|other dthe|race dthe|two dthis|year dto|-
  dto|the dtuesday|=3 dwas|Uer dwas|Uly dwas|still dwere|-s dwere|more dwhat|i dwhat|it dwhich|has dwhich|were dwho|had dwith|-s
  dwould|U dyear|to dyou|would
0.2 d-ed|in d-ed|were d-ers|have d-er|- d-ion|has d-ity|and d-s|-s d-s|not d-s|to d-|-er d-|=6 d-|be d-|had d-|that d0|=3 d=3|-ers
  d=3|now d=6|and d=6|he dN|-al dN|=8 dN|not dN|to dUed|U dUer|N d^|- dalso|Uly damong|those dand|he dand|who das|he da|-ed dbe|a
  dcould|be dhe|-ly dhe|-s din|- din|the dmake|the dmany|N dnew|N dof|them don|monday dother|-s dout|a dsaid|=3 dsaid|when dthey|are
  dthe|-ion dthe|campaign dthe|candidate dthis|week dto|N dup|his dwas|first dwas|to dwere|-ly dwhen|- dwho|Uly dwho|he dwill|be
  dwith|his dwould|not
0.3 d-s|that d-|N d-|as d=3|but d=3|i dN|-er dN|-ers dN|also dN|still dQ,|N dQ,|she dQ|and dUs|that d^|N d^|Q, dand|N din|their
  dmade|it
0.4 d-ed|the d-er|N d^|she dof|N dwhich|he
0.5 dQ,|he d^|they
0.6 d=3|he d=3|she d=3|they dbut|he don|to
0.7 d^|he
0.8 d=3|N
-0.5 e=3|N ein|N
-0.4 e=4|N eU|=3 efrom|N ethat|-ed
-0.3 e-|in e-|of e=3|he ea|N eby|- eby|-ing eof|-ing ethat|with ethey|would eto|her
-0.2 e-ing|U e-ing|that e-ing|to e-s|=3 e-s|and e-s|that e-|at e0|N e=3|-ing e=3|=10 e=3|Uing e=3|as eN|Ved eN|of eU|a eU|about
  eabout|0 eand|-ing eas|N eat|a ea|candidate eduring|the efor|-al efrom|0 efrom|the ein|the eit|to eon|- ethat|-s ethat|i etheir|-
  ethe|-'s ethe|-ity ethe|Q ethe|Uing ethe|Uion ethe|next eto|its eto|their etwo|-s ewith|his
-0.1 e-al|- e-al|-ing e-al|-ions e-al|=5 e-er|- e-er|=5 e-ing|- e-ing|-al e-ing|=3 e-ing|=5 e-ing|about e-ing|and e-ion|at e-ion|for
  e-ion|of e-ion|was e-ly|U e-s|=4 e-|-ity e-|0 e-|=4 e-|Q. e-|for e-|him e-|into e0|- e0|million e=3|-al e=3|Q, e=3|Ving e=3|asked
  e=3|his e=3|which e=4|he e=6|N eN|=10 eN|Uly eN|Us eN|about eN|during eN|state eN|support eN|to eQ.|$ eQ|- eQ|on eUed|=3 eUed|to
  eUly|=3 eUly|=5 eUly|by eUs|- eUs|N eU|N eU|by eU|from eU|how eVing|N eabout|-al eabout|-s eabout|its eall|the eas|U eas|an
  eat|last eat|the ea|-er eback|in ebecause|of eby|his efor|=5 efor|Q efor|this efrom|-ing ehad|U eher|Q eher|own eher|to ehe|Q.
  ehim|a ehim|about ehim|that ehim|to ehis|-al ehis|-s einto|the eis|-ly eis|the eits|-s eit|-ed eit|a eit|in emore|Us emuch|of
  enew|- enot|-ing eno|-er eof|- eof|Us eof|a eof|how eof|more eon|Us eon|its eon|new eon|tuesday eout|of epolicy|Us esuch|a
  esupporters|on esupport|from ethat|-ion ethat|Q. ethat|as ethat|had ethat|have ethat|one ethey|had ethe|Uer ethe|first ethe|new
  eto|-ers eto|-ion eto|-s eto|0 eto|=3 eto|N eto|Q, eto|Uions eto|new eto|that eto|the eup|for eup|in ewas|Ued ewere|Uly ewhat|was
  ewhether|the ewill|be ewith|N ewith|her
0.1 e-ed|N e-ed|U e-ed|that e-ed|up e-ing|-s e-ing|Us e-ing|for e-ing|more e-ion|=5 e-ion|in e-ion|to e-ment|that e-s|-ive e-s|Uing
  e-s|Ving e-s|in e-|N e-|Ued e-|any e-|be e-|by e-|more e-|the e-|tuesday e-|with e0|-ion e0|of e0|to e=3|Q? e=3|Uly e=3|even
  e=3|from e=3|if e=3|she e=3|was e=3|would e=4|Q! e=4|Q? e=4|in e=8|=3 eN|- eN|-al eN|-ing eN|-ity eN|-ive eN|=3 eN|=4 eN|Q eN|Q.
  eN|Uions eN|has eN|should eN|that eN|voters eQ|=6 eQ|in eUed|as eUed|back eUed|by eUed|its eUed|that eUer|of eUing|-al eUing|the
  eUion|of eUly|about eUly|to eUs|-ing eUs|U eUs|about eUs|that eU|U eU|Us eU|as eU|for eU|more eU|the eabout|-ion eabout|that
  eagainst|her eamong|-s eamong|some eand|-ed ean|Uion eas|Q eas|if eat|all eat|first eat|it eat|where ea|0 ea|Uer ea|Uing
  ebecause|it eby|-s eby|one eby|the edebate|about eduring|this efor|- efor|-ers efor|-s efor|Ued efor|him efor|his efor|their
  efrom|-ly efrom|both ehad|been ehas|been eher|- eher|-er eher|-ion eher|-s eher|=5 eher|supporters ehe|- ehe|-ed ehe|Ved ehe|had
  ehe|is ehim|=5 ehim|by ehim|the ehis|-ing ehis|N ehis|recent ehow|he ehow|they ehow|to ein|U ein|this ein|with eis|-ed eis|=3
  eis|that eits|- eits|Us eits|first eit|=5 eit|Q eit|Q. eit|has elast|- elike|=3 elike|an emore|-ed emore|-ive eof|-'s eof|Q,
  eof|his eof|party eof|this eon|-ed eon|-s eon|an eon|one eon|what eout|Uing eout|at eshe|had esince|the esupporters|=5 ethat|-
  ethat|N ethat|Q ethat|any ethat|in ethat|new ethat|she ethat|there ethat|to etheir|-ing etheir|Uion etheir|candidate ethey|Ued
  ethey|are ethe|-ed ethe|-ions ethe|-ive ethe|-ment ethe|Q. ethe|U ethe|attacks ethe|campaign ethe|candidate ethe|many ethe|same
  ethose|-s ethrough|- eto|Uer eto|V eto|a eto|campaign eto|vote eup|the eup|to ewas|-er ewas|a ewas|not ewere|-ing ewere|Ued
  ewere|the ewhat|he ewhat|she ewhether|any ewhether|it ewhether|she ewill|- ewith|their ewould|-
0.2 e-ing|0 e-ly|-ing e-ly|N e-ly|of e-s|=5 e-s|U e-|- e-|about e-|on e=3|Q e=3|is e=3|that e=6|and eN|Ving eN|and eN|the eN|was
  eUer|- eUly|of eU|at eabout|how eabout|the eabout|what ean|- ean|-ion eas|a eas|the eattacks|on ea|Uion ea|Ument eformer|N efor|a
  efor|an efor|the efrom|-al ehim|for ehis|-ion ein|Uing ein|an ein|may eit|as eit|would elast|year eno|-s eno|U eof|her eon|all
  eon|him eon|how eout|N epresidential|candidates eso|=5 ethat|-ions ethat|0 ethat|a ethat|his ethat|it ethe|- ethe|-ing
  ethe|president eto|- eup|about ewas|-ly ewas|that ewhether|N ewith|the
0.3 e-s|- e-|as e=4|$ eUs|of eabout|his ein|on eis|-ing eit|=3 emany|N ethat|he ethat|the ethat|they etheir|U ethey|have ethe|-al
  ethe|-er eto|-ing eto|Q eto|U eto|make
0.4 e-s|about e-|-ers ea|U ethat|=3 eto|Us
0.5 eN|as
0.6 enot|to
1.1 e=4|Q.
1.2 e=3|Q.
-0.6 fN|from
-0.4 fN|his
-0.3 f-s|a f-|by f-|with f=3|by fUly|on fa|- fby|that fhad|N fhis|=3 fwas|=5
-0.2 f-ers|N f-er|for f-ly|N f-s|in f-|-ing f-|=5 f-|U f-|Uly f-|as f-|they f=3|=3 f=3|how fN|-ly fN|as fN|at fN|is fUly|=5 fU|N
  fU|how fU|in fVly|to f^|=4 fand|-s fand|=3 fand|=5 fand|of fare|- fa|N fa|that fbeen|to fbe|a fbe|to fbut|U fhas|of fhe|a fhis|-
  fis|the fnot|N fnot|a fshe|that fshe|to ftheir|on fthey|- fthe|=3 fto|=5 fto|at fwas|on fwhich|the fwho|N fwill|N
-0.1 f-'s|to f-al|- f-al|that f-ed|- f-ed|-ing f-ed|among f-ed|on f-ers|him f-ers|to f-er|=4 f-er|at f-ing|- f-ing|=3 f-ing|=5
  f-ing|as f-ing|by f-ly|=3 f-ly|=5 f-ly|about f-s|- f-s|Q. f-s|as f-s|from f-s|like f-s|to f-|Q f-|during f-|for f-|has f-|last
  f-|there f0|=6 f0|by f=3|-er f=3|0 f=3|Q f=3|Ued f=3|about f=3|like f=3|of f=3|such f=3|the f=3|with f=8|his fN|Q fN|U fN|Us fN|Vs
  fN|against fN|also fN|are fN|both fN|for fN|her fN|on fN|they fN|was fUer|N fUer|his fUer|the fUing|to fUly|- fUly|-ing fUly|Us
  fUs|a fUs|that fU|for fU|whether fafter|the falso|=3 falso|as falso|for falso|that fand|-ers fand|no fand|on fany|of fare|N
  fare|out fat|N fa|from fa|of fbeen|-al fbeen|a fbeen|in fbeing|the fbe|=5 fbe|on fbut|=3 fbut|it fby|-s fby|his fby|of fcampaign|a
  fcampaign|the fcandidates|-s fcandidates|on feven|- fhad|her fhad|it fhas|-ly fhas|Uly fhas|as fhas|in fhas|it fhas|on fhave|=3
  fhave|that fhave|to fhe|about fhe|not fhe|on fhe|the fhe|to fhis|about fin|- fin|to fis|an fits|on fit|=3 fit|more fmore|=5
  fmost|-s fnot|=5 fnot|by fnot|in fone|=5 fpeople|to fshe|as fsince|his fthat|-ed fthat|about fthat|that fthey|-er fthey|a
  fthey|about fthey|it fthey|the fthey|was fthey|with fthe|- fthe|-s fthe|N fthe|was fthis|of fthose|- fto|-ed fto|-ion fto|Ued
  fto|an fto|him fto|its fto|out fto|over fto|that fto|their fto|up fvoters|- fwas|at fwas|for fwas|over fwere|=5 fwere|a fwere|on
  fwhich|- fwho|- fwho|U fwho|against fwho|her fwho|over fwith|- fwith|N fwould|-
0.1 f-al|=5 f-al|Ued f-al|of f-al|the f-ed|=5 f-ed|N f-ers|-ed f-ers|=3 f-ers|U f-er|=3 f-er|=5 f-er|from f-ing|at f-ing|on
  f-ions|for f-ion|-s f-ion|the f-ity|to f-ive|on f-ly|- f-ly|by f-ly|in f-ly|on f-s|-ing f-s|Ued f-s|delegates f-s|the f-|-ed
  f-|-ly f-|N f-|against f-|an f-|it f-|like f-|more f-|not f-|on f-|that f-|tuesday f-|which f0|on f0|they f=10|that f=3|U f=3|Us
  f=3|in f=3|it f=3|out f=3|this f=6|a fN|- fN|-er fN|=4 fN|=6 fN|after fN|him fN|more fN|much fN|now fN|to fN|who fN|will fQ,|N
  fQ,|it fQ,|the fQ|a fUer|by fUly|=3 fUly|N fUly|in fUly|the fU|to fVly|N fafter|of fall|the falso|on falso|out falso|the fand|-al
  fand|-ion fand|Uions fand|him fand|how fand|it fand|the fand|to fand|whether fare|Ued fare|Uly fare|about fare|on fare|that fas|=5
  fa|by fa|in fa|to fbeen|=5 fbeen|of fbeen|on fbeen|the fbefore|that fbe|about fbe|from fbut|his fbut|the fby|=3 fby|N fby|to
  fcampaign|it fcampaign|out fcampaign|that fcandidate|his fcould|a ffirst|by fhad|U fhad|Ued fhad|for fhad|in fhas|U fhas|about
  fhas|against fhas|an fhas|been fhas|her fhas|out fhas|they fhas|to fhas|with fhave|- fhave|N fhave|a fhave|for fhave|the
  fhave|their fher|during fher|of fhe|Uly fhe|against fhe|as fhe|of fhe|out fhe|that fhe|was fhis|-s fhis|Us fhis|has fhis|to fin|=3
  fin|an fis|-s fis|N fis|U fis|Ued fis|as fis|for fit|Us fit|like fit|on fi|=3 fi|=5 fmany|to fmonday|N fmore|on fmuch|in fnight|an
  fnot|-er fnot|Us fnot|it fnot|that fnot|with fof|U fof|about fof|from fof|in fon|to fpeople|=5 fshe|-ed fshe|at fshe|him fshe|in
  fshe|on fthat|Uing fthat|for fthat|it fthat|on ftheir|to fthen|to fthey|=5 fthey|U fthey|as fthe|Q fthe|from fthe|had fthe|has
  fthe|is fthe|to fthe|with ftime|a fto|=3 fto|if fto|on fto|them fto|this fto|whether ftwo|- fwas|Ued fwas|Uly fwas|about fwas|and
  fwas|from fwas|last fwere|-ed fwere|about fwere|and fwere|for fwere|that fwhen|- fwhich|-ing fwhich|U fwhile|-ing fwho|-ion
  fwho|-ity fwho|a fwho|as fwho|she fwill|- fwill|U fwill|a fwill|on fwill|to fwith|=5 fwith|to fyear|to
0.2 f-al|to f-ed|for f-ed|the f-ers|- f-er|to f-ing|from f-ion|to f-ive|of f-s|=3 f-s|about f-s|him f-s|it f-s|was f-|-s f-|=3
  f-|Uing f-|among f-|at f-|from f-|how f0|the f=3|Q. f=3|an f=3|he f=3|her f=3|to fN|-ers fN|-ion fN|Uly fN|it fN|some fN|this
  fN|those fQ,|that fQ?|N fUly|of fUs|=5 fU|=4 fU|the f^|for falso|- fand|Ued fand|his fan|U fan|from fare|the fare|to fas|by fa|at
  fa|for fbefore|N fbe|- fbut|that fby|about fhad|a fhas|no fhas|that fhave|-ed fhave|U fhave|Ued fher|on fhe|-ing fhe|=3 fhe|Ued
  fhe|his fhis|of fin|N fit|=5 fit|to fmore|with fnot|- fnot|=3 fnot|of fnot|to fthat|-s ftheir|of fthe|of fthe|that fto|- fto|-ly
  fto|he fto|her fto|voters fwas|- fwas|by fwere|- fwho|he fwho|in
0.3 f-s|that fN|Q, fU|from fand|that fa|on fthat|a fto|what fwas|as fwho|-s
0.4 fN|back fUs|to fa|U
0.6 f=3|N fN|=5 fthat|N
-0.6 iback
-0.3 iQendorsed ibegan icontinues itelling
-0.2 iQcalled iQreported iadded iam iargument icaptured ideclared idelivered ioff iplayed ipromises ipublished iqappeared iqsee
  iqtalk iqtook iqwants iseeing iseeks ishot isigns ispeech
-0.1 iQclaiming iQknown iQspoke iQsupports iQvoted iaccused iadvocates ianswered ianswers iassuming ibracing ibriefly ibrought
  icentered ichose iclarifying iconceding iconsidering icriticized idamaging idefined idemanded idemurred idescribe iechoing
  iessentially iexpanded iexpected ifailed ifind ifocused iforget iforward ifurther igives iholds iideas iidentified iimplied
  iintroduced ilifted ilocked imakes imight inotes iopened ioverwhelmingly ipoised ipositioned iproponents iqask iqconsidered
  iqearlier iqexpects iqissued iqknew iqlater iqpromise iqrejected iqremarks iqsupported iqsurprised iqwent iran ireading ireflects
  irelies iresponding ishowing isparked istirred iturned itwice iunlikely iwords
0.1 iQexplaining iQidentified iQwent iaccusations iagree ialarm ialleges ianswer ianswering iappear iarchitect iauthorized ibacked
  ibacks ibalked ibar ibelief ibelieves iboos icomplained icomplaints iconcerns iconsiders icontradicted icontrasting icounts
  icriticizing idecide ideciding idefender idefine ideflect idemand idemands idescribing idetailing idisappointed idiscuss
  idiscussing idiscussion idisplaying idistanced idocumented iecho iembraces iempathize iencouraged ienvision ievenly iexpress
  ifaith iforesee iglad igoal ihappy ihighlight ihired ihoping iimagined iindicates iinvoking iknew iknow iknown iknows ilashed
  ilining ilisting ilooking imade inoting ioffered ioutraged ipassing iperceptions ipersuading iplanning iposts ipraise ipraised
  ipredicted iprohibit ipromise ipromote ipromotes iproposed iproud iqanxiety iqargument iqbegan iqcelebrating iqcheer iqcredited
  iqdescribed iqdescription iqdubbed iqechoed iqemailed iqoff iqopposition iqremarking iqreported iqspoke iqstated iqsuggested
  iqwritten irailed irecalled irecognition irecognizing irecorded irefuses ireluctance ireminded ireported irequired irevealed
  irevered irousing irumors isays isentiment ishots ishows isick isided iso-called isolely isparred istating istern isubtle isuggest
  isuggestions isupported isupports ithreaten ithreatening ititled itout itribute itroubling itrumpeting iunderstood iunwillingness
  ivehemently ivetoed iwant iwarmly iwarn iwarnings iwary iwelcomed iwidely iwithdrew iworried iworry
0.2 iQadding iQasked iQcontinued iarguments iassumption icalling icast icovered idoubt iemphasize iexpect iexplain iforecast ihate
  iidea ijustify iknowing ilaying ilearned imention inegotiated iobvious ioppose iprojected iqassertion iqdecision iqpledged
  iqpublished iqused irattled irejected iremember ireports irestricting isaid iscorn iscrutiny ishow isought ithink ithought ivowed
0.3 iQreferring iQtold iendorsement iexplicitly inoted iqcontinues irequested isee iseems iself-described isupporter itell
0.4 iQwrote ibacking iqput
0.6 iqcalled
0.7 icriticism
-0.7 jVed
-0.5 jthis
-0.4 jQand jQwho jfor jjust
-0.3 j-al jQ jQthe jUing ja jan jas jbeing jit jno jq-ed jqUs jthe
-0.2 j-ing j-ions j-ment jUions jVing jbe jits jmost jon jonly jqcampaign jqwould jwhat jwhen
-0.1 j- jQ-s jQhad jQis jQto jU jU's jUer jV jcould jfar jget jmay jq-'s jqVed jqnot jqnow jqvoters jqwhich jrecent jthat jthey
  jwhile
0.1 j-ion j-ly jQ- jQQ jQalso jQnominee jUers jUment jbeen jboth jcan jdelegates jhas jinterview jnight jnomination jq- jq-er jq-ers
  jq0 jqa jqan jqbut jqdid jqfirst jqhave jqhe jqno jqthat jqthey jstill jtweet jwas jwho
0.2 j-ity jUly jdid jhave ji jis jmany jpoll jq-al jq-s jqN jqby jqit jsince jso jtime
0.3 j=6 jQ, jQN jQQ, jQshe jare jq^ jqhas jqis jstate jwere
0.4 j-ers jQ=3 jalso jmade jqQ, jqUly
0.5 jQhe jqalso
0.6 jq=3 jqand
-0.3 lfriday lmark loften lremain lspent lsunday ltry
-0.2 lalready lam lcannot lcaptur ldirect ldiscover ldraw learlier lfram lhasn't linstead lit' ljoin llaugh llobby lmak lpreviously
  lreputation lrespect lreturn lscrambl lseiz lshift lstruggl ltak ltoward lwalk lwednesday lyet
-0.1 lanalysi lappeal lattract lbeam lbrac lbrand lbriefly lbrok lcareful lcenter lchoos lchos lcom lcommitment lcommitt lcompar
  lconfront lconnect lconven lcreat ldamag ldemurr ldeserv ldig ldirectly lempower lend lendur lengag lentitl lessentially levidenc
  lexecut lexpand lfigur lfinally lfir lforget lfrustrat lfrustration lgon lgrappl lheadlin lherself lhold linvestigat lkeep
  llargely llift llimit lmanag lmov lnewspaper lnoth loffens lonc loverwhelmingly lpassag lplac lpois lpos lprepar lpres lprompt
  lprosecut lpursu lrank lreach lreserv lresolution lrespond lrevers lreversal lreview lridicul lsaturday lscar lshak lsoon lsponsor
  lspread lstand lstepp lstirr lstopp lsubmitt lsurfac ltarget ltear ltwic ltypically luncover lunleash lunlikely lwav
0.1 laccus lacquiesc ladd ladmiration larticulat lbalk lbeliev lbemoan lbill lboast lbrag lcall lcharacteriz lchid lclaim lconced
  lcondemn lconvinc lcounter lcry ldeny lderid ldisappoint ldisavow ldoubt lecho lempathiz lestimat levenly lexpres lforese lglad
  lhail lheckl linsist ljab ljok lliken lmull lnam lpok lpreach lpredict lpress lproclaim lpump lquip lquot lrail lrebuff lrebuk
  lrebut lrecit lrecommend lrefer lreiterat lrelish lreportedly lreveal lrever lrevil lsick lsid lsolely lstern ltold lunderscor
  lunderstood lutter lvehemently lvouch lwarmly lwary lwithdrew
0.2 lacknowledg ladmit lask lassail lblam lchampion ldeclar ldecry ldescrib ldismiss lfear lfootag lhit lidentify lindicat
  linterpret llist lloudly lmention lportray lpreferr lpromis lpromot lpropos lrecall lreferr lreject lremind lreport lshown lslam
  lstress lstrongly ltell lwonder lwrot
0.3 lannounc lblast lcriticiz ldefend ldisclos lencourag llament lorder lpledg lrefus lrepeat lsaid lseem lstat lsuggest lurg lwarn
0.4 largu lcit ldenounc lnot lsay ltout lvow
0.5 lexplain lprais
-0.6 oU's oUly
-0.3 oUing
-0.2 oUs
-0.1 oUions oVal
0.1 oadded osays otold
0.2 oUed oUion oV oasked
0.3 osaid
0.4 oVs oaccording
0.8 oVed
-0.4 pUing|of pVed|had pVed|the psaid|N
-0.3 pUed|Uly pUed|Vly pUing|was pUs|-s pU|also pU|on pVed|been pVed|they pVing|for pVly|=3 psay|U psupport|to
-0.2 pUed|-ly pUed|-s pUed|i pUed|just pUed|of pUing|N pUing|and pUly|-ed pUly|=3 pUly|has pUs|their pU|-er pU|=3 pU|Ued pU|Uing
  pU|been pU|then pVed|-ed pVed|-ing pVed|-ions pVed|^ pVed|be pVed|being pVed|not pVed|who pVing|the pVs|U pVs|that pVs|their
  pV|-ly pV|a pV|and pasked|N pattacks|- pback|- psaid|who psaying|N psaying|as psays|he psay|and psay|to psupport|- psupport|of
-0.1 pUal|Ual pUal|the pUed|-er pUed|-ers pUed|-ing pUed|-ion pUed|-ment pUed|U pUed|^ pUed|a pUed|an pUed|both pUed|his pUed|one
  pUed|people pUers|- pUer|N pUer|U pUer|a pUer|would pUing|- pUing|-ed pUing|-ly pUing|Uer pUing|about pUing|against pUing|at
  pUing|but pUing|candidates pUing|his pUing|or pUions|-ed pUions|with pUion|-ing pUion|=3 pUion|in pUive|- pUly|=6 pUly|a pUly|but
  pUly|is pUly|more pUly|that pUment|- pUment|his pUs|-al pUs|-ing pUs|-ion pUs|-ity pUs|Uing pUs|her pUs|nominee pUs|over pU|-ion
  pU|=8 pU|Uer pU|first pU|he pU|him pU|how pU|its pU|make pU|night pU|should pVed|-ly pVed|0 pVed|campaign pVed|most pVed|what
  pVer|they pVing|-er pVing|even pVing|from pVing|his pVing|most pVing|year pVion|to pVly|and pVly|been pVly|who pVs|=6 pVs|which
  pV|Us pV|also pV|campaign pV|no padded|he pcalled|he pmade|=3 psaid|Us psaid|have psaid|voters psaying|for psays|and psay|=3
  psay|could pstill|he pstill|while psupport|-ing psupport|-s psupport|N psupport|and psupport|not psupport|the ptold|it
0.1 pU's|which pUal|- pUal|-ly pUal|her pUal|their pUed|-ity pUed|=6 pUed|N pUed|U's pUed|Uion pUed|be pUed|but pUed|first pUed|have
  pUed|it pUed|not pUed|only pUed|those pUed|were pUed|year pUer|is pUing|-ion pUing|Uly pUing|Us pUing|from pUing|it pUing|more
  pUing|the pUing|to pUions|=3 pUions|U pUions|new pUion|- pUion|-al pUion|-er pUion|0 pUion|a pUion|her pUion|to pUion|with pUive|a
  pUly|-ing pUly|-s pUly|Us pUly|it pUly|to pUment|the pUs|- pUs|-ive pUs|-ly pUs|Q pUs|U pUs|Uer pUs|but pUs|had pUs|in pUs|on
  pUs|she pUs|the pUs|who pUs|will pU|-'s pU|at pU|could pU|her pU|more pU|not pU|of pU|percent pU|president pU|were pU|with pVed|-s
  pVed|=8 pVed|U pVed|Uer pVed|but pVed|candidates pVed|even pVed|i pVed|party pVed|so pVing|-ers pVing|U pVing|also pVing|as
  pVing|be pVing|in pVing|on pVion|no pVly|- pVly|U pVs|Uly pVs|who pV|U pV|she pV|some pV|their pV|they padded|she pattacks|her
  pattacks|of pback|-ed pcalled|-s pcalled|also pcalled|been psaid|he psaying|by psay|not pstill|- pstill|=3 pstill|was psupport|-al
  psupport|-ed psupport|Uing psupport|can psupport|for ptold|he
0.2 pUed|- pUed|also pUed|and pUed|had pUed|more pUed|since pUed|then pUed|voters pUed|was pUing|-s pUing|0 pUing|=3 pUing|after
  pUing|also pUing|been pUly|Ued pUly|an pUs|Q, pUs|are pUs|he pUs|with pU|-ers pU|all pU|did pU|i pU|many pU|state pU|that pU|they
  pVed|and pVed|that pVed|then pVing|-ly pVing|Ument pVing|been pVly|has pVs|N pV|-ers pV|N pasked|^ pattacks|-ing pback|to
  pcalled|=3 pmade|and psupport|^ psupport|their
0.3 pUed|campaign pUed|he pUly|- pUs|=3 pUs|N pUs|a pUs|to pU|supporters pVing|are pVing|is pVing|to pVs|- pV|-s pV|Uly paccording|^
  pasked|was pattacks|his pcalled|and psaid|=3 psaying|=3
0.4 pUing|is pVed|- pVing|Q, pcalled|N
0.6 pU|-ly pU|-s pVing|=3 pVing|and
0.8 psay|-s
-0.6 qVed|from qasked|about
-0.5 qVed|on
-0.4 qUed|delegates qUly|=3 qVed|by qVly|- qV|the qcalled|N qsaid|they
-0.3 qUed|out qUed|to qUions|that qUs|and qUs|are qU|-ers qVs|about qV|to
-0.2 qUed|-s qUed|0 qUed|Uly qUed|from qUed|on qUer|=5 qUing|- qUing|=5 qUing|Uing qUing|at qUing|for qUing|the qUly|Ved qUly|in
  qUly|the qUment|to qUs|Us qUs|from qUs|of qU|-ion qU|-s qU|=4 qU|Q. qU|Us qU|have qU|when qVed|-al qVed|as qVed|up qVed|with
  qVer|N qVs|-s qVs|and qVs|its qVs|that qasked|him qsaid|=4 qsay|on qsay|whether qtold|him
-0.1 qU's|N qUal|=5 qUed|-ions qUed|Ual qUed|Uions qUed|all qUed|candidates qUed|down qUed|during qUed|more qUed|much qUed|of
  qUed|through qUed|tuesday qUed|when qUer|- qUer|U qUer|a qUer|this qUing|-ers qUing|=3 qUing|by qUing|from qUing|him qUing|into
  qUing|its qUing|over qUing|supporters qUing|their qUing|voters qUions|U qUions|from qUions|in qUions|to qUion|-ed qUion|-s
  qUion|about qUion|for qUly|- qUly|a qUly|among qUly|that qUment|- qUs|-ed qUs|-ing qUs|=5 qUs|=6 qUs|U qUs|Ued qUs|against qUs|him
  qUs|their qU|- qU|-ing qU|=6 qU|Uing qU|Ved qU|Vs qU|an qU|between qU|first qU|how qU|i qU|on qU|there qU|with qVed|-ers qVed|-ity
  qVed|Ued qVed|a qVed|back qVed|for qVed|former qVed|her qVed|how qVed|more qVing|0 qVing|N qVing|U qVing|at qVing|it qVing|she
  qVion|to qVly|-ing qVly|has qVs|-ing qVs|of qVs|on qVs|with qV|Ued qV|any qV|his qcalled|=5 qcalled|the qcalled|to qmade|U
  qmade|an qmade|by qsaid|about qsaid|any qsaid|it qsaid|their qsaying|N qsaying|Q qsaying|they qsays|- qsay|-ing qsay|=3 qstill|Us
  qsupport|- qsupport|N qsupport|for qtold|-s qtold|=3
0.1 qUal|=6 qUal|was qUed|-er qUed|-ing qUed|-ity qUed|=5 qUed|=6 qUed|at qUed|for qUed|its qUed|she qUed|states qUed|they qUed|with
  qUers|- qUer|-ed qUer|Ument qUer|and qUer|debate qUer|from qUer|when qUing|-ing qUing|-ion qUing|he qUions|N qUions|about
  qUions|are qUions|on qUion|of qUion|that qUion|to qUion|whether qUive|U qUive|of qUly|-er qUly|-ing qUly|back qUly|made qUly|on
  qUment|=4 qUment|from qUs|-ion qUs|-ions qUs|Q, qUs|Q. qUs|a qUs|as qUs|by qUs|has qUs|over qUs|so qUs|the qUs|this qU|-ions
  qU|-ly qU|0 qU|Uion qU|after qU|all qU|attacks qU|by qU|even qU|she qU|tuesday qVed|Uions qVed|about qVed|his qVed|last qVed|some
  qVed|that qVed|they qVing|Q qVing|Uions qVing|for qVing|him qVing|how qVing|the qVion|the qVly|-ed qVs|-er qVs|=4 qVs|for qVs|out
  qVs|them qVs|will qV|-ing qV|-s qV|N qV|an qV|that qV|they qattacks|against qattacks|from qcalled|it qmade|-al qmade|a qsays|N
  qsay|-s qsay|N qsupport|-er qsupport|a qsupport|from qsupport|of qtold|N qtold|a qwrote|=3
0.2 qUed|Us qUed|her qUed|him qUed|not qUed|that qUing|U qUing|her qUing|how qUing|on qUion|from qUion|not qUly|Uing qUly|did qUs|N
  qUs|for qUs|more qUs|that qU|at qU|back qU|for qU|him qU|in qU|into qU|other qU|support qU|their qVed|=3 qVed|=5 qVed|and qVed|him
  qVed|its qVed|the qVing|=3 qVing|them qVs|- qVs|-ion qVs|his qV|=3 qV|her qV|in qV|many qback|N qcalled|him qmade|- qmade|the
  qsaid|=3 qsay|- qstill|-ing qsupport|-ing qsupport|among qsupport|the
0.3 qUal|of qUed|a qUed|it qUing|about qUing|an qUions|of qUion|by qUly|U qUly|Us qUs|=4 qU|among qU|out qU|they qU|this qU|where
  qVed|N qVed|their qVing|on qVing|that qVs|he qV|about
0.4 qUed|=3 qU|about qVed|U qVed|in qaccording|to qattacks|on qcalled|for qsaid|=5 qtold|the
0.5 qUing|that qUly|Ued
0.6 qUment|of qUs|about qVs|N
-1.4 rsaid
-0.6 rVed rsays
-0.5 rVing rasked rsay
-0.4 rcould rpercent rwhat rwhether
-0.3 rUion rabout rhow ri rmore rweek
-0.2 r=4 rQ rVs rbecause rby rhe rits rmuch rnight rnot rsaying rshould rthere rthey rtold rwho rwill
-0.1 r-ing r-ive r-ly rUing rUions rUly rVer rVly rall rat rattacks rbe rcandidate remail rfrom rmade rnext rpolicy rpolitical
  rprimary rrecent rstill rsupport rthem rtime rto rup rwhere rwould
0.1 r-'s r-ed r-ment r0 r=8 rQ! rUs ralso ramong ran rand ras rbetween rcalled rcountry relection rfirst rfor rgovernment rgroup
  rhad rhis rincluding rinterview rlike rnominee rof rsame rso rthe runder rwas rwin rwith ryear
0.2 r-ion r=5 rN rUal rUed rafter rare rbefore rbut ris rmost rnew rnow rone ronly rown rpresidential rtheir rthose rwere
0.3 r=6 r=7 rcandidates rdid reven rhave ron rwell rwhile ryears
0.4 rmany rsome
0.5 r^ rhas
0.6 r=3 rQ,
-0.6 ssaid
-0.4 s=3 s=5
-0.3 s0 saccording sall scampaign scandidates sinto
-0.2 safter salso sare sbefore sconvention scountry sgovernment smonday sno sshe sthan stime stuesday sup svoters swin syears
-0.1 s-al s-ed sUal sUion sUive sVer san sand sbe sduring sfar shad shave shis sin sincluding sit sjust slast snational snomination
  sone speople spolitical spresident ssay sso stheir sthem sto stold sweek swill syear
0.1 s-er s-ion s-ions s-ive s-ment s=7 sQ! sU sUer sVion sa sany sback sbeing sboth sbut scalled semail seven sfirst shim sinterview
  sits smade smore snew snominee spresidential sprimary ssome sstate sstill sthis
0.2 s-ing sQ sUing sUions sUment sUs sVing scandidate sformer snot sof son sout sown spublic sthere sthose swho
0.3 s-'s sagainst srecent ssupport sthey
0.4 sQ. sas swhether
0.6 sabout
0.7 show
-1.6 tsaid
-0.9 tsays
-0.6 tVed tVing tabout tsay
-0.5 tshould
-0.4 tUing tat ttheir twhether
-0.3 tV ta tby tfor tfrom the thow tit tnot tof tor tto twhat
-0.2 t-al t=7 tUs tagainst tan tasked tcalled tcan thad tits tmuch tsaying tthan tthere twell twhere twho twould
-0.1 t-er t=10 tUed tUers tVs taccording tdelegates tduring tif tover tparty tprimary tshe tso tstill tsupport tthem tthey tthrough
  ttold tvote
0.1 t-'s tQ? tUive tare tbut tdown tfar thim tinto tmillion tno tnow tone tpercent tpresident ttime twere twhile twon tyear tyears
0.2 t-ers t-ive t=4 tN tUment tall tamong tbecause tbeen tcandidates tconvention tdebate thave tis tmay tmonday tmost tnight tsince
  tup
0.3 t=6 tas tcampaign thas tlast tmany tother tthis twas
0.4 t=3 talso tboth tsome tsupporters tweek
0.6 t=8
1 tQ,
-0.8 uaccording
-0.6 u=5
-0.4 u=3 u=7 uand uin utheir
-0.3 u-ed u0 uQ, ube usaid uthan
-0.2 u-ly u=6 uVed ubecause uby ueven ufrom uinto ulast upolitical urace uthree
-0.1 u- u-'s u-ers u=8 uUal uUed uafter ualso uasked uat ubut udelegates ufar uget ugovernment uhad uhave uincluding uis ujust
  umillion unext unot uon uor uout uown usince uso uthe uthis uthrough uto utold utwo uweek uwho uwin uwith
0.1 u-ing u-ive u=4 uQ? uUing uattacks ubeing uboth udid udown uhas uhis uit umore uparty urecent usame ustate usuch uthem uthere
  uvoters uwell uwould uyears
0.2 u-ion uQ uUive ucandidates ufor uformer uof uonly uover ushe usome
0.3 uQ! uUion uUs uagainst uare uback udebate uhow umake uthat uwhat
0.4 uas uhim
0.6 uwhether
0.8 uUment uabout
-0.9 wand
-0.6 w=3 w=5
-0.5 w0 wVed wbefore whas
-0.4 wdelegates whave wor
-0.3 w-er wbe wpolitical wthan wup
-0.2 w- wV walso ware whad win winto wmore wsaid wsay wtwo wvote wwould
-0.1 w-s w=6 wQ wQ. wVer wall was wasked wbeen wcampaign wcandidate wfar wfirst wis wmuch wpeople wsaying wtime wwas
0.1 w-'s w-ers w-ions w=10 w=7 wUer wUion wUions wUly wUs wVly wat wbeing wby wmost wnot wthere wthose
0.2 wU wU's wUment wa wback wif wlast wmany wother wthat wthe wthis
0.3 wN wQ! wagainst wan wfor wher whim wof won wout wto wvoters
0.4 wamong whe whow wit wno wtheir wthey wwhether
0.5 whis wshe
0.6 wabout
"""
READINGS: Final = """\
-0.6 01csv
-0.4 01cvs
-0.3 00csvCQ 00vCQ 01vCQ
-0.2 00cvsCQ 00svC 01cvsQ 01svC 02csv 02svC 02svCQ
-0.1 00csvC 00cvCQ 00cvQ 00cvsC 00svCQ 00vC 01csvCQ 01csvQ 01cv 01cvC
0.1 00csv 00vsCQ 02csvQ
0.2 0-1cvsCQ 00cvs 00cvsQ
0.3 00csvQ 02vCQ
0.4 0-1csvCQ
-0.4 21300 29300
-0.3 24210 26300 29201
-0.2 22200 22310 23310 24300 25300 26201 26310 27101
-0.1 21000 21101 22201 22210 22300 22311 23010 23100 23201 23300 24100 24211 25100 25201 25210 26210 27200 27201 27300 28300 28301
0.1 21301 23000 23101 24000 24201 24310 25000 25311 26000 26100 26200 27210 27310 27311 28200 28310
0.2 21201 22301 24200 29310 29311
0.3 28101
-0.3 31svC1 32csv1 32svC1 35csv1 36vC0 38cvC0
-0.2 32csvC1 33csvC1 33cvs1 34csvC1 37cv0 37vC0
-0.1 31csv1 32cvC0 33csv1 34svC1 35csvC1 35svC1 36csv1 36cv0 36svC1 37cvC0 37cvs1 37cvsC1 37svC1 39cvC0 39vC0 39vsC1
0.1 31vC0 33cvC0 34vC0 35cvC0 36cvC0 37csv1 38csv1
0.2 37vsC1
0.3 37csvC1 38csvC1 38cvs1 39csv1
-0.9 BbeedsvC
-0.5 BbeingcvC BingvC
-0.3 BbelysvC BofingvC BvC
-0.2 BalsvC BbesvC BcvC Bedcv BedvC Bingcsv BionssvC BofssvC Bwillcsv BwillsvC
-0.1 Bbecsv BbecsvC Bbeedcsv BbeedcsvC Bbeedcvs Bbeingcsv BbeingvC Bcv Bedcvs Bhavecsv Bhaveedcsv BhaveedcvC BhaveedvC BhaveingsvC
  BhavesvC BingcvC Bioncsv BionsvC BofedsvC BscsvC Bscv BvsC BwillvC
0.1 Bbecv Bbeedcv BbelycvC BbessvC BedcsvC BersvC BhaveedsvC Bingcvs BivesvC BlysvC BmentsvC BofingsvC BscvC Bscvs BssvC BsvC
  BtoersvC BwillionsvC
0.2 BbeersvC BhavelysvC BofsvC Bscsv
0.3 BbealsvC BbecvC BbeedvC BcsvC BedsvC
0.4 BbeingsvC Bcsv
-0.8 D=3|according
-0.6 D=3|including
-0.4 Daccording|to Dhe|said
-0.3 D=3|said D=3|who Dthe|-
-0.2 D=3|-ed D=3|as D=3|asked D=3|in D=3|that D=3|to D=6|including DN|said Dand|-ed Dand|was Din|the Dsaid|N Dwas|Ued
-0.1 D-|N D=3|-ly D=3|N D=3|an D=3|during D=3|first D=3|has D=3|is D=3|many D=3|not D=3|on D=3|one D=3|only D=3|there D=3|were
  D=3|will D=6|-ed D=6|-ly D=6|N D=6|Uly D=6|is D=6|will DN|=3 DN|asked Dafter|the Dand|- Dand|U Dand|Uing Dand|Us Dand|had Dand|is
  Dand|the Dand|will Dand|would Das|N Dbecause|he Dhave|been Dhe|V Dhe|told Don|N Dshe|said Dwrote|N
0.1 D$|$ D=3|-al D=3|-ing D=3|0 D=3|Ved D=3|are D=3|former D=3|some D=3|their D=3|voters D=3|was D=6|- D=6|all D=6|as D=6|even
  D=6|in D=6|with DN|Vs DN|says DVing|to Dand|-s Dand|=3 Dand|Ving Dand|support Da|- Dbut|did Dduring|a Dhe|Ved Dhe|added Dhis|-
  Din|an Dsaid|one Dsays|N Dshe|Ved
0.2 D=3|Ued D=3|Uing D=3|a D=3|and D=3|have D=3|he D=3|his D=3|i D=3|just D=3|saying D=3|they D=3|where D=5|=8 D=6|a DVing|that
  Dand|called Dand|he Dbut|said Din|a Don|-
0.3 D=3|Ving D=6|but Dand|Ved
0.4 D=3|but D=3|the D=3|which D=3|while D=6|the
0.5 D=3|$
0.6 Dand|said
-0.4 EappearsvC ElooksvC EseemsvC
-0.3 EaccordsvC EaskbesvC EcriticismsvC EfoundhavesvC EknownsvC EoffersvC EprovsvC EviewsvC
-0.2 Eappearcsv EattentionsvC EboosvC EcallbesvC Ecallcsv EcaptursvC EconvincsvC EcriticizbesvC EdrewsvC EfeelwillsvC EpostsvC
  ErenewsvC EreportcsvC EsaidvC EsaysvC Eseemcsv EseetosvC EsoundsvC EtellofsvC EtitlsvC EtoldbesvC EtrisvC EupsetsvC
-0.1 EaccusbesvC EaddhavesvC EaddresssvC EadmissionsvC EadoptsvC EadvocathavesvC EagrewillsvC EanxietysvC EappearhavesvC
  EappearwillsvC Earen'tsvC EarguhavesvC Easkcsv Easkcvs EasktosvC EassumptionsvC EbackbesvC EbacksvC EblocksvC EcallofsvC EcitvC
  EclaimhavesvC EclaimvC EcoinsvC EcomplaintsvC EconcernsvC EconcernvC EconfidencsvC EconfirmbesvC EcontentionsvC EcontrastsvC
  Ecriticismcsv EcritiqusvC EdecidwillsvC EdeclarbesvC EdeclarvC Edeclincsv EdiscustosvC Edon'tsvC EdoubtsvC EembracsvC
  EendorsementsvC EendorswillsvC EendursvC Eexpectcsv EexpectwillsvC Eexplaincvs EexpresshavesvC EexpressvC EfocushavesvC EfocusvC
  EforcefullysvC Ehasn'tsvC EhintsvC EhopbecvC EhopefulsvC EhopvC EindicatsvC EintendbesvC EinvoksvC EknewsvC Eknowncsv ElabelsvC
  ElaidhavesvC ElaunchsvC EmadsvC EmaintainsvC EnotvC EopensvC EpasssvC EpleadhavesvC Epointcsv EproclaimsvC Epromiscsv EpromissvC
  EpromothavesvC EpubliclysvC EpushsvC EquestionsvC ErebuffsvC ErecallcsvC EreferrbecvC Erefuscsv ErelybesvC Ereplycsv
  EreportedlyhavesvC EreportedlysvC EresonatsvC ErespondhavesvC ErevealbesvC EsaidbesvC EsaidcvC Esaidhavecsv EsawsvC EsaytovC
  EseeksvC EseemwillsvC EseenbesvC EseensvC EseewillsvC EshownbesvC EshowvC EshruggsvC EsinglsvC EslammsvC Esoughtcsv
  EspeculationsvC EspoksvC EstronglysvC EstrucksvC EstumpsvC EsuggestvC EsupportbesvC EsupportsvC EtendsvC EthinkcsvC EthreatensvC
  EturnsvC EunclearsvC EunderscorsvC EunderstandsvC Ewantcsv EwantwillsvC EwillbesvC EworryvC EwritsvC EwrotsvC
0.1 EaccussvC EacknowledgcsvC Eaddcsv EadmitsvC EaimsvC EallegsvC EalludsvC EapplaudsvC EargumentsvC EaskcsvC EaskhavesvC EassumsvC
  EbalksvC EbelievsvC EblamsvC EblasthavesvC EcallcsvC EcallsvC EcharacterizsvC EcitsvC EclaimsvC Eco-sponsorsvC EcomplainsvC
  EconcedsvC EconcernbesvC Econcludcsv EconcludcsvC EconfirmsvC EconsistentlyhavesvC EcontendsvC Econtinucsv EcountersvC EcreditsvC
  EcriticalbesvC EcriticizhavesvC EcriticizsvC EdecidsvC Edeclarcsv EdecrysvC EdefendsvC EdemandsvC EdevotsvC EdisclossvC
  EdiscuswillsvC EdoubtvC Eechobecvs EenthusiasticallysvC EexpectbevC EexpectsvC EexpectvC EexpossvC EfearvC EfeltsvC EfirsvC
  EframsvC EgavsvC EhailsvC EhopefulbesvC EhophavesvC EhopsvC EidentifysvC EignorsvC EinclinbesvC EincreasinglysvC EindicathavesvC
  EinsistsvC EknownvC EknowsvC ElaysvC ElikensvC ElistsvC ElookbesvC EmadhavesvC EmentionsvC EnamsvC EnervousvC EnotcsvC
  EopposhavesvC EoppossvC EplannsvC EplaysvC EpledghavesvC EpointsvC Epostcsv EpraissvC EpreferrsvC EpresssvC EprivatelysvC
  EpromisbesvC EpromishavesvC EpromisvC EpubliclyhavesvC EpublishsvC EputsvC EquestionhavesvC EquestionvC ErailsvC Erecallcsv
  ErecognizsvC ErecommendsvC ErefushavesvC EreiteratsvC ErejectsvC EreleasbesvC EreluctantsvC ErepeatedlyhavesvC Ereportcvs
  ErespondcsvC ErespondsvC EretweetsvC EsaidcsvC EsaidhavesvC Esaycsv EsayofsvC EsaytosvC EseenbecvC EseenbevC EseenhavesvC EshowsvC
  EsignalsvC EsimilarlysvC EslammhavesvC EslamsvC Estatcsv EstatementsvC EsuggestionsvC EsupportofsvC EsuspectsvC EthanksvC Etoldcsv
  EtouchsvC EtoutsvC EtributsvC Etweetcsv EvowsvC EwantsvC EwarnhavesvC EwelcomsvC EwrittensvC EyellsvC
0.2 Eaccordcvs EacknowledgsvC EaddcsvC EagresvC EannouncsvC EappearcvC EappearvC EasksvC EbackhavesvC EcallhavesvC EcautionsvC
  EcondemnsvC EcontradictsvC EdeclinsvC EderidsvC EdescribsvC EdismisssvC EeagerbesvC EemphasizsvC EendorstosvC EexplainsvC EfeelsvC
  EforecastsvC Efoundcsv EfoundsvC EjoksvC EknownbecvC ElamentsvC Enotcsv EofferbesvC EofferhavesvC EordersvC EposthavesvC
  EprefersvC EpromotsvC EproposhavesvC EpushbesvC EquotsvC Ereadcsv EreferrsvC EremembersvC ErepeatedlysvC Ereportcsv ErestrictsvC
  EsaidbecvC Esaidcsv EsaidsvC EseemvC EshownhavesvC EskepticalbesvC EstatsvC EsuggestsvC EsupporthavesvC EsupportwillsvC Ethinkcsv
  EthinkwillsvC EthreatenhavesvC EtoldsvC EupsetbesvC EvowhavesvC EwentsvC
0.3 EargusvC EaskvC EconvincbesvC EexpectbecvC EexpresssvC ErecallsvC EshockbesvC Eshowcsv EurgsvC EworrybesvC
0.4 EpredictsvC EsaybesvC
0.6 EseesvC
-0.4 H0besvC H0cv
-0.3 H0becsv H0becsvC H0cvC
-0.2 H0havecsv H0havevC H0ofsvC H0ofvC H0willvC H1svC
-0.1 H0svC H0tovC H0vC H0willcsv
0.1 H0cvs H0cvsC
0.2 H0becv H0csv
0.3 H0bevC
-1.1 L2svC
-0.3 L1cv L2vC
-0.2 L1csv L1vC L2cvC
-0.1 L1cvs L2csvC L3cvC
0.1 L1svC
-0.4 MU|-|svC MVed|by|svC Mcalled|N|svC Msaid|about|svC
-0.3 MUed|on|svC MUed|the|svC MUs|a|svC MU|what|svC MVed|in|svC Msaid|in|svC
-0.2 M=3|that|svC M=4|=10|svC M=4|N|svC MUed|Q.|svC MUed|as|svC MUed|how|svC MUing|N|svC MUing|the|svC MUions|that|svC MUly|-ed|svC
  MU|is|svC MU|that|vC MVed|N|vC MVed|as|svC MVed|from|svC MVly|-|svC MVly|V|svC MVs|-s|svC MVs|about|svC MVs|of|svC MVs|that|svC
  MV|a|svC MV|for|svC MV|him|svC MV|to|svC M^|Uing|csv M^|as|csvC M^|on|csv M^|when|csv Mhim|that|svC Msaid|Q|svC Msaid|of|svC
  Msaid|on|svC Msaying|he|svC Msay|-s|svC Mto|the|svC
-0.1 M-|N|svC M0|that|svC M=3|-|svC M=3|N|csv M=3|N|cvC M=3|N|svC M=3|Q.|vC M=4|Q,|svC M=4|that|svC M=4|the|svC M=5|Q.|svC
  MUed|-ing|svC MUed|-ions|svC MUed|-ion|svC MUed|N|vC MUed|an|svC MUed|before|svC MUed|for|svC MUed|more|svC MUed|one|svC
  MUed|out|svC MUed|up|svC MUing|-ed|svC MUing|N|vC MUing|Q|svC MUing|Uing|svC MUing|Us|svC MUing|on|svC MUing|out|svC MUs|-s|svC
  MUs|in|svC MUs|the|svC MUs|to|svC MU|-s|svC MU|=6|svC MU|Ued|svC MU|Uly|svC MU|U|svC MU|an|svC MU|as|svC MU|at|svC MU|if|svC
  MU|more|svC MU|not|svC MU|them|svC MU|there|svC MU|the|vC MVed|-ed|svC MVed|-ion|svC MVed|-ly|svC MVed|-s|svC MVed|=6|svC
  MVed|Q,|svC MVed|Q.|svC MVed|Ual|svC MVed|Ued|svC MVed|after|svC MVed|both|svC MVed|former|svC MVed|for|svC MVed|how|svC
  MVed|it|svC MVed|over|svC MVed|people|svC MVed|some|svC MVed|support|svC MVed|that|vC MVed|this|svC MVed|when|svC MVed|with|svC
  MVing|Q.|svC MVing|Us|svC MVing|U|svC MVing|an|svC MVing|her|svC MVing|him|svC MVing|his|svC MVing|it|svC MVing|that|vC
  MVion|N|svC MVion|that|svC MVly|-ed|svC MVly|Ued|svC MVly|Uing|svC MVs|U|svC MVs|and|svC MVs|for|svC MVs|how|svC MVs|in|svC
  MVs|the|svC MVs|with|svC MV|he|svC MV|political|svC MV|the|svC M^|-ing|csv M^|N|cvs M^|Q.|csvC M^|Q|cvs M^|Q|cvsC M^|and|cvs
  M^|asked|csvC M^|as|csv M^|as|cvs M^|at|csv M^|but|csv M^|but|cvs M^|he|cvC M^|if|csv M^|in|csv M^|she|csvC M^|then|csv
  M^|this|csv Mabout|N|svC Mand|that|svC Masked|about|svC Masked|to|vC Mattacks|on|svC Mat|-ing|svC Mby|-ing|svC Mcalled|-|svC
  Mcalled|Q|svC Mcalled|U|svC Mcalled|an|svC Mcalled|a|svC Mcalled|her|svC Mfor|Uing|svC Mfor|his|svC Mfor|what|svC Mfrom|N|svC
  Mis|that|svC Mmade|a|svC Mnew|N|svC Mof|his|svC Mof|what|svC Monly|that|svC Mon|-ing|svC Mon|a|svC Mon|his|svC Mon|how|svC
  Mon|whether|svC Msaid|=6|svC Msaid|U|svC Msaid|a|svC Msaying|Q.|svC Msaying|the|svC Msays|-|svC Msays|is|svC Msays|it|svC
  Msay|that|svC Msay|they|svC Msupport|among|svC Msupport|for|svC Msupport|from|svC Msupport|the|svC Mtold|N|svC Mtold|that|svC
  Mto|-s|svC
0.1 M-ment|that|svC M=3|which|csvC M=4|-ing|svC M=4|Q|svC M=4|to|svC MN|he|svC MN|to|svC MUed|-er|svC MUed|0|svC MUed|N|svC
  MUed|Q|svC MUed|U|svC MUed|against|svC MUed|at|svC MUed|her|svC MUed|in|svC MUed|monday|svC MUed|some|svC MUed|their|svC
  MUed|to|vC MUing|-s|svC MUing|Uly|svC MUing|an|svC MUing|former|svC MUing|her|svC MUing|him|svC MUing|presidential|svC
  MUing|that|vC MUion|that|vC MUion|to|svC MUly|Ued|svC MUly|Ved|svC MUs|-ing|svC MUs|an|svC MUs|her|svC MUs|it|svC MUs|on|svC
  MUs|that|svC MUs|to|vC MU|-'s|svC MU|N|svC MU|N|vC MU|Us|svC MU|about|svC MU|all|svC MU|him|svC MU|it|svC MU|no|svC MU|out|svC
  MU|she|svC MU|some|svC MU|they|svC MU|the|svC MU|this|svC MU|to|svC MU|voters|svC MU|whether|vC MVed|-al|svC MVed|Us|svC
  MVed|U|svC MVed|about|svC MVed|any|svC MVed|as|vC MVed|their|svC MVed|they|svC MVed|the|vC MVed|those|svC MVed|was|svC
  MVed|whether|svC MVer|to|svC MVing|-al|svC MVing|-er|svC MVing|a|svC MVing|he|svC MVly|U|svC MVly|Ving|svC MVs|-er|svC MVs|any|svC
  MVs|he|svC MVs|his|svC MVs|what|svC MVs|will|svC MV|-|svC MV|-|vC MV|N|svC MV|about|svC MV|an|svC MV|it|svC MV|that|svC
  MV|they|svC MV|whether|svC M^|-ly|csv M^|N|cv M^|Q!|cvs M^|Q,|csv M^|Q,|csvC M^|Q?|csv M^|Q?|cvsC M^|Uing|csvC M^|all|cvC M^|a|csv
  M^|a|csvC M^|but|csvC M^|if|csvC M^|in|cvsC M^|on|cvs M^|the|csv M^|the|csvC M^|the|cv M^|the|cvs M^|to|csv M^|while|csv
  Mabout|-|svC Mabout|N|vC Mabout|his|vC Magainst|the|svC Masked|-ers|svC Masked|-|svC Masked|N|svC Masked|if|svC Masked|whether|vC
  Mas|a|vC Mas|the|vC Mcalled|him|svC Mcalled|it|svC Mfor|N|svC Mmade|it|svC Mof|-|svC Mof|a|svC Mof|how|svC Mon|-|svC Mon|what|svC
  Mout|a|svC Mout|that|svC Msaid|-al|svC Msaid|-ing|svC Msaid|if|svC Msaid|it|svC Msaid|she|svC Msaid|some|svC Msaid|that|vC
  Msaid|were|svC Msaying|a|svC Msaying|his|svC Msaying|she|svC Msays|N|svC Msays|U's|svC Msays|his|svC Msays|there|svC Msays|the|svC
  Msay|-|svC Msay|N|svC Msay|she|svC Msay|the|svC Msupporters|that|svC Msupport|N|svC Mto|-ed|svC Mto|-|svC Mtuesday|that|svC
  Mvoters|that|svC Mwith|N|svC
0.2 M-|that|svC M=3|N|vsC M=3|Q.|svC M=3|Q?|svC M=3|Q|svC M=3|the|cvC M=4|Q!|svC M=4|Q.|svC MN|that|svC MQ|that|svC MUed|-ly|svC
  MUed|Us|svC MUed|a|svC MUed|not|svC MUed|that|svC MUer|N|svC MUing|whether|svC MUs|-|svC MUs|for|svC MUs|his|svC MU|a|svC
  MU|his|svC MU|of|svC MU|other|svC MU|their|svC MVed|him|svC MVed|new|svC MVed|what|svC MVing|-s|svC MVing|N|svC MVing|N|vC
  MVing|how|svC MVing|the|svC MVly|Ved|svC MV|U|svC M^|N|csv M^|Q!|csv M^|Q?|csvC M^|he|csv Mabout|what|svC Madded|that|svC
  Masked|if|vC Mcalled|on|svC Mdebate|that|svC Minterview|that|svC Msaid|-s|svC Msaid|N|svC Msaid|he|svC Msaid|that|svC
  Msaid|was|svC Msays|he|svC Mto|N|svC Mwas|that|svC Mweek|that|svC Mwrote|a|svC
0.3 MUing|to|svC MVed|N|svC MVed|Uing|svC MVed|he|svC MVed|its|svC MVed|the|svC MVing|to|svC MVs|a|svC Mcalled|for|svC
0.4 MVed|that|svC Msaid|-ed|svC
0.5 Msaid|the|svC
0.6 MU|in|svC
-0.8 OVing|svC0
-0.6 Osaying|svC0
-0.4 Ois|svC2 Owas|svC1
-0.3 O-ed|svC1 O=3|cvs2 O=3|svC1 OUal|svC0 OUion|svC0 OUment|svC0 OUs|svC6 OU|csvC0 OU|svC6 OVs|svC6 OV|csv0 Osay|svC6 Osupport|svC0
-0.2 O-ed|svC4 O-ly|svC1 O-|svC6 O=3|cvs1 O=3|cvsC1 OQ.|cvs1 OUed|csvC0 OUed|svC0 OUing|svC0 OUions|svC0 OU|svC0 OVing|svC6
  OVion|svC0 OVs|svC0 Ohad|svC2 Ohad|svC6 Omay|svC1 Otold|svC0 Owill|svC2
-0.1 O-ed|svC2 O-ed|svC5 O-s|svC6 O=3|cvsC2 O=6|cvsC2 OQ|cvs1 OUers|svC0 OUing|csv0 OUing|svC6 OVing|csv0 OVion|csv0 OVs|csvC0
  Oare|svC2 Oasked|csv0 Ocalled|svC0 Ocould|svC1 Odid|svC1 Ofirst|svC1 Ohas|csv1 Ois|svC3 Ois|svC4 Ois|svC6 Ojust|svC1 Omade|svC0
  Omade|svC6 Omay|svC2 Oof|svC6 Oonly|svC1 Oshould|svC2 Otold|svC6 Oto|svC1 Otuesday|svC1 Owas|csv1 Owas|svC2 Owas|svC3 Owas|svC6
  Owere|svC6 Owill|svC3 Owould|svC1 Owould|svC6
0.1 O-|svC1 O-|svC2 O=3|svC3 O=5|cvsC2 OUer|csv0 OUer|svC2 OUer|svC6 OUly|svC1 OUly|svC6 OUs|csvC0 OUs|svC1 OU|svC1 OU|svC5
  OVed|csv0 OVed|svC3 OVers|svC0 OVly|svC0 OVly|svC1 OV|svC6 Oadded|csv0 Oadded|csvC0 Oalso|svC6 Oare|svC3 Obe|svC1 Ocan|svC1
  Ocould|svC2 Ohas|svC6 Ohave|svC2 Oin|cvs1 Ois|csv1 Ois|svC1 Omade|svC1 Oon|svC6 Osaid|csvC0 Osaid|svC5 Osays|svC0 Otold|csv0
  Owrote|csv0 Owrote|svC0
0.2 O$|cvs1 O-s|svC1 O-s|svC2 O=3|csv1 O=3|vsC2 OUer|svC0 OU|svC2 OVed|svC4 OVs|csv0 Oadded|svC0 Oalso|svC2 Obeen|svC1 Odid|svC3
  Ohas|svC3 Ohas|svC5 Ohave|svC1 Ohave|svC6 Omade|svC2 Oon|svC2 Osaid|csv0 Osaid|svC3 Osaid|svC6 Osay|csvC0 Osay|svC0 Ostill|svC1
  Othen|svC1
0.3 O=3|svC6 OUed|svC3 OVed|svC1 OVed|svC5 OV|csvC0 Oasked|svC0 Osaid|svC4 Osay|csv0
0.4 O=3|svC4 OVed|svC2 OVed|svC6 Odid|svC2 Ohave|svC3 Osaid|svC2
0.5 Oalso|svC1 Oare|svC1
0.6 O=5|cvs2
0.7 O=5|cvs1
0.8 O=5|cvsC1
-0.3 Ssay
-0.2 Sreferr
-0.1 Sadd Sargu Scit Sclaim Sdecid Sdescrib Sfocus Shop Slook Smention Snot Soffer Soppos Spersuad Spledg Srespond Sreveal Sshow
  Sshown Ssupport Swant Sworry
0.1 Saccus Sannounc Sassert Scomplaint Scriticism Scriticiz Sdoubt Srecall
0.2 Sask Sfear Sintend Sseen Swidely
0.3 Sreportedly
0.4 Sappear Sexpect Sseem
0.5 Sknown
-0.4 U=3
-0.3 UU
-0.2 Ubeen Uthat Uwhat
-0.1 UQ, Uand Uby Uhad Uhe Uhis Ujust Uthe Uthen Uto Uwill
0.1 U-ing U-ly U-s UUed Uare Uof
0.2 U=6 Uit Uwas Uwhen
0.3 UUly U^
-0.3 V0csv V0cv V0svC V0vC V1svC V2svC
-0.2 V0csvC V0cvC V1vC
-0.1 V0cvs V1cvC V1vsC V2cvs
0.1 V1cvs V1cvsC
-0.6 W3cvs0
-0.5 W1svC0 W3svC0
-0.4 W2svC0
-0.3 W1csv0
-0.2 W0cv0 W1cvC0 W1cvsC1 W1svC1 W1vC0 W1vC1 W2csvC1 W2cvC1 W2vC1
-0.1 W0csv0 W0vsC0 W1csvC1 W1cvC1 W1cvs0 W1cvsC0 W1vsC0 W2csvC0 W2cvC0 W2cvsC1 W2vC0 W3svC1
0.1 W0vC0 W0vsC1 W1vsC1 W2svC1 W2vsC1
0.2 W0cvC0 W0cvC1 W0vC1
0.3 W0csvC1 W0svC0 W0svC1
0.4 W0cvsC1
0.6 W0cvs0
-0.7 X,
-0.6 Xx
-0.4 X& Xr
-0.3 X1 Xp
-0.2 Xq
-0.1 X-
0.3 X1r
-0.6 Y1pquotation,|cue,|source Y1rsource,|cue,|content
-0.4 Y1,source,|cue,|content Y1according|to|source,|content Y1pcontent,|cue,|source Y1psource,|cue,|content
-0.3 Y& Y, Y1content|around|source|and|cue Y1qsource,|cue,|content
-0.2 Y- Y1content,|source,|cue Y1rcontent,|cue,|source Y1source,|cue,|content
-0.1 Y Y1,according|to|source,|content Y1,content|around|source|and|cue Y1,passive|cue,|source,|content
  Y1content|according|to|source Y1content|around|according|to|source Y1passive|cue,|source,|content Y1rquotation,|source,|cue
0.1 Y1,source|goes|on,|content Y1content,|cue,|source Y1paccording|to|source,|content Y1pcontent|around|source|and|cue
  Y1qsource|goes|on,|content Y1rcontent|according|to|source Y1rcontent|around|source|and|cue Y1rquotation,|cue,|source Y@
0.2 Y1pquotation,|source,|cue Y1rsource|goes|on,|content Y1source|goes|on,|content
0.3 Y1pcontent|according|to|source Y1psource|goes|on,|content Y1raccording|to|source,|content
0.4 Y1quotation,|cue,|source
-0.6 Z001svC
-0.3 Z001csv Z003csvC Z003svC
-0.2 Z001vC Z002csv Z002svC Z003csv Z003cvs Z013csv Z103svC
-0.1 Z001cv Z002vC Z003cv Z003cvC Z003cvsC Z003vC Z013csvC Z013cvs Z013svC Z013vC Z103cvsC Z103vsC Z112cvsC Z113csvC
0.1 Z002cvs Z013cvsC Z013vsC Z111cvs Z113cvsC
0.2 Z103csv Z111csv
0.3 Z112csvC
0.5 Z111svC
-0.6 aappear|svC
-0.5 aseem|svC
-0.4 aknown|svC
-0.3 aaccord|svC acriticism|svC alook|svC aprov|svC areportedly|svC
-0.2 aappear|csv aask|cvs aattempt|svC aattention|svC aboo|svC acall|csv acaptur|svC aclear|svC adrew|svC aexplain|cvs amaintain|svC
  aremind|svC arenew|svC areport|csvC asay|vC aseem|csv atitl|svC atri|svC aunclear|svC aunleash|svC
-0.1 aaddress|svC aadd|cvC aadd|svC aadmission|svC aadopt|svC aallegation|svC aalway|svC aapologiz|svC aaren't|svC aarticulat|svC
  aask|csv aask|svC aassumption|svC acharg|svC acit|vC aclaim|vC aclash|svC acoin|svC acomplaint|svC aconfidenc|svC aconsider|vC
  acontention|svC acriticism|csv acritiqu|svC acry|svC adecid|vC adeclin|csv adedicat|svC adeliver|svC adon't|svC aembrac|svC
  aendorsement|svC aendur|svC aexpect|csv afavor|svC afocus|svC afocus|vC afocu|svC aforcefully|svC ahammer|svC ahasn't|svC
  ahighlight|svC ahir|svC ahitt|svC ahop|cvC aintroduc|svC aknew|svC aknown|csv alabel|svC alaid|svC alaunch|svC alearn|svC
  amention|vC amount|svC anot|vC aoffer|vC aopen|svC aoppos|cvC apass|svC apersuad|vC apick|svC apoint|csv aproject|svC apromis|csv
  aprovid|svC arealiz|svC arecall|csvC areferr|cvC arefus|csv arely|svC areply|csv aresonat|svC asaw|svC ascar|svC aseen|csv
  aseen|svC asentenc|svC ashow|vC ashrugg|svC asought|csv asound|svC aspeculation|svC aspok|svC astrongly|svC astuck|svC astump|svC
  asupport|vC atend|svC athink|csvC aturn|svC aunveil|svC aview|svC awant|csv awant|vC aworry|vC awrit|svC awrot|svC
0.1 aacknowledg|csvC aacknowledg|svC aadd|csv aadmit|svC aaim|svC aalleg|svC aallud|svC aannounc|svC aapplaud|svC aargument|svC
  aassert|vC abalk|svC abeliev|svC abemoan|svC ablast|svC abrush|svC acall|csvC acaution|svC acharacteriz|svC aclaim|svC
  aco-sponsor|svC acomment|svC aconclud|csv aconclud|csvC acondemn|svC aconsider|svC aconsistently|svC acontemplat|svC acontend|svC
  acontinu|csv acredit|svC acritical|svC adeclar|csv adeclar|svC adeclin|svC adecry|svC adeem|svC adefend|svC adetermin|svC
  adiscus|svC adismiss|svC adoubt|vC adwell|svC aeager|svC aecho|cvs aendors|svC aenthusiastically|svC aenvision|svC aexpos|svC
  aexpress|svC afelt|svC afil|svC afir|svC aforward|svC afram|svC agav|svC ahail|svC ahesitat|svC ahopeful|svC ahop|svC ainclin|svC
  aincreasingly|svC ainvalidat|svC aknown|cv aknown|vC aknow|svC alay|svC aliken|svC alist|svC anegotiat|svC anervou|svC anot|csvC
  aoffer|svC aorder|svC apersuad|svC aplann|svC apost|csv apredict|svC apreferr|svC aprefer|svC apress|svC aprivately|svC
  apromis|svC apromot|svC apublicly|svC apush|svC aput|svC aquestion|svC arail|svC areaffirm|svC areassur|svC arecall|csv
  arecogniz|vC arecommend|svC areferr|svC arefer|svC areject|svC areleas|svC aremember|svC areportedly|cvC areport|cvs areport|svC
  arequest|svC arespond|csvC aretweet|svC areveal|svC arip|svC asaid|csv asay|csv asay|csvC aseem|cvC aseen|cvC aseen|vC asee|svC
  asignal|svC asimilarly|svC askeptical|svC asparr|svC aspeculat|svC astatement|svC astat|csv asuggestion|svC asuggest|svC
  asupportiv|svC asuspect|svC atalk|svC athreaten|svC athrill|svC atold|csv atribut|svC atweet|csv atweet|svC aused|svC avoic|svC
  awarn|svC awelcom|svC awonder|svC aworry|svC ayell|svC
0.2 aaccord|cvs aadd|csvC aappear|cvC aappear|vC aargu|svC aask|vsC acontradict|svC acounter|svC aderid|svC adescrib|svC
  aemphasiz|svC aexpect|cvC aexpect|vC afear|vC aforecast|svC aforese|svC afound|csv aidentify|svC ainsist|svC ajok|svC aknown|cvC
  alament|svC anot|csv aoppos|svC apoint|svC aportray|svC apropos|svC apublish|svC aread|csv arebut|svC arefus|svC arepeatedly|svC
  areport|csv arestrict|svC asupport|svC athink|csv athink|svC aurg|svC avouch|svC awary|svC awent|svC
0.3 aask|vC acit|svC aexplain|svC aquot|svC arecall|svC asay|svC aseem|vC ashock|svC ashow|csv avow|svC
-0.7 bsvCfrom
-0.6 bsvC=6 bsvCas
-0.5 bsvCand bsvCby bsvCon
-0.4 bsvC=8 bsvCin bsvCup
-0.3 bsvCUers bsvCabout bsvCamong bsvCat bsvCthem
-0.2 bcsvCas bcsvChe bcsvUing bcsvon bcsvwhen bcvChe bsvC-ed bsvCUed bsvCUly bsvCafter bsvCbefore bsvChas bsvCinto bsvCis bsvClast
  bsvClike bsvCor bsvCpeople bsvCso bsvCsupport bsvCsupporters bsvCthan bvCa
-0.1 bcsv-ing bcsvCN bcsvCQ. bcsvCasked bcsvCshe bcsvCwhat bcsvas bcsvat bcsvbut bcsvif bcsvin bcsvthen bcsvthis bcsvwhat bcvChis
  bcvCthat bcvCwhat bcva bcvs- bcvs-ing bcvsCN bcvsCQ bcvsN bcvsQ bcvsand bcvsas bcvsbut bsvC-ive bsvC-ly bsvC=10 bsvCQ, bsvCUion
  bsvCare bsvCback bsvCbecause bsvCbut bsvCduring bsvCfar bsvCfor bsvChad bsvCmore bsvCof bsvCout bsvCover bsvCthree bsvCthrough
  bsvCwhich bsvCwith bvC- bvC-al bvC-ing bvC-ion bvC0 bvCN bvCQ. bvCU bvCUing bvCher bvChim bvCit bvCsome bvCtheir bvsC-
0.1 bcsv-ly bcsvCQ, bcsvCUing bcsvCbut bcsvCif bcsvCthat bcsvCthe bcsvCwhich bcsvQ? bcsva bcsvthe bcsvwhile bcvCall bcvCmany bcvCwho
  bcvN bcvs-ly bcvsCQ? bcvsCin bcvsQ! bcvson bcvsthe bsvC-ing bsvC-ion bsvC-ity bsvCN bsvCQ bsvCQ! bsvCall bsvCasked bsvCbeing
  bsvCcandidates bsvCdown bsvCher bsvCmost bsvCnew bsvConly bsvCpresidential bsvCthe bsvCthose bsvCtuesday bvCQ bvCfor bvCnot
0.2 bcsvCQ? bcsvQ! bcsvQ, bcsvhe bcvCthe bcvthe bsvC-s bsvCUions bsvCan bsvCany bsvCformer bsvChow bsvCno bsvCsaying bsvCtheir bvCif
  bvCthat bvsCN
0.3 bcsvwhich bsvC-'s bsvCU's bsvCUs bsvCVed bsvChim bsvChis bsvCother bsvCthere bsvCwhether bvCas bvCwhether
0.4 bsvCshe bsvCthey bsvCwhat bsvCwill
0.5 bsvChe bsvCit
0.6 bsvCthat
-0.7 csvC00
-0.6 ccsv10
-0.4 csvCQ00
-0.2 ccsvC00 ccvs00 cvC01 cvCQ01 cvsC00
-0.1 ccsv00 ccsvC10 ccsvCQ01 ccv00 ccvC00 ccvCQ10 ccvCQ11 ccvQ10 ccvsC10 cvC00 cvC10
0.1 csvCQ01
0.2 ccsvC11 ccsvCQ00 ccvsCQ11 cvC11 cvsC01
0.3 ccsvQ10
-0.4 dcsv3 dcvsC12
-0.3 dcsv4 dcsvC12 dcvs6 dsvC2 dsvC4
-0.2 dcsv2 dcsv8 dcsvC9 dcvC12 dsvC3 dsvC5 dvC1 dvC11 dvC3
-0.1 dcsv6 dcsvC11 dcsvC7 dcsvC8 dcv1 dcv12 dcv3 dcvC5 dcvs3 dcvs4 dcvs7 dcvs8 dsvC8 dvC2 dvC6 dvsC4 dvsC8
0.1 dcsv11 dcsv5 dcsv9 dcsvC10 dcsvC3 dcsvC4 dcv5 dcvC11 dcvC8 dcvC9 dcvs1 dcvs10 dcvs11 dcvs9 dsvC11 dvC8 dvsC6
0.2 dcvs2 dvC10 dvsC12
0.3 dcsvC2
0.6 dcsv12
-0.8 esvC9
-0.4 esvC8
-0.3 esvC5 esvC7
-0.2 ecsv6 ecsv8 ecsv9 ecsvC4 ecsvC8 ecsvC9 ecv2 ecvC2 evC9 evsC8
-0.1 ecsv1 ecsv7 ecv1 ecv5 ecvs2 ecvs4 esvC6 evC1 evC4 evC5 evsC3 evsC4
0.1 ecsv3 ecsv4 ecsv5 ecsvC1 ecsvC2 ecsvC7 ecv3 esvC1 evsC6
0.2 ecsvC5 evsC5 evsC7
0.3 esvC2 esvC3
-0.7 g5svC
-0.3 g2csv g4svC g5csvC
-0.2 g1cvC g4cvs g4vC g5csv g5cvs
-0.1 g0cv g0cvsC g0vsC g2vC g3cvs g3svC g3vC g4csv g4csvC g4cvC g5cvC g5cvsC g5vC
0.1 g0csv g0csvC g0cvC g0svC g1csv g1vC g3cvsC g4cvsC g5vsC
0.2 g1csvC g1cvs g2cvs
-0.4 h4svC h5svC
-0.3 h3vC
-0.2 h0csv h4vC h5cvC
-0.1 h0cv h1csv h1csvC h3csv h3csvC h3svC h4cvC h5vC h6svC
0.1 h0csvC h0svC h0vsC
0.2 h0cvC h1vC
-0.6 j0svC j5csv
-0.5 j4csvC
-0.4 j2csv j5csvC
-0.3 j2cvs
-0.2 j0cv j0cvC j1vC j2svC j4vC j5cvC
-0.1 j0vC j1csv j1cvs j1svC j3csvC j3cvsC j3vC j4cvC j4cvsC
0.1 j0vsC j1csvC j1cvsC
0.2 j2csvC j3cvC j4cvs
0.3 j0csv j4csv
0.6 j0csvC
-0.7 ksvCU
-0.5 ksvCUing
-0.4 ksvC-ed ksvChas
-0.3 ksvC-ing ksvC=10 ksvCare ksvCin ksvCis ksvClast ksvCto ksvCwhich
-0.2 kcsvwho kcvsCN kcvsits kcvsshe ksvCfirst ksvChave ksvCincluding ksvCjust ksvCmade ksvCthat ksvCwere ksvCwill ksvCwith kvsCN
-0.1 kcsvC- kcsvC-s kcsvCU kcsvCit kcsvCthey kcsvUed kcsvUing kcsvis kcsvwas kcvs-ly kcvs-s kcvsC- ksvC-er ksvC-ion ksvC0 ksvC=7
  ksvCUed ksvCUly ksvCUs ksvCVed ksvCVing ksvCany ksvCat ksvCby ksvCcampaign ksvCcan ksvCduring ksvCfor ksvChad ksvCmay ksvCno
  ksvCnow ksvCof ksvCpolitical ksvCtheir ksvCthis ksvCtwo ksvCwas ksvCwould
0.1 kcsvCthe kcsva kcsvpeople kcvs- kcvsCa kcvsCan kcvsCthe kcvsformer ksvC-ers ksvCboth ksvCformer ksvChis ksvConly ksvCother
  ksvCsupporters ksvCvoters kvsC- kvsC-ly kvsCthe
0.2 kcsvCN kcsvCmany kcsvformer kcsvhe kcsvthe kcvsN kcvsa ksvC-al ksvC-ions ksvC-ive ksvCabout ksvCall ksvCeven ksvCmost ksvCon
  ksvCpeople ksvCrecent
0.3 kcvsan ksvC-s ksvCnew ksvCone ksvCthe
0.4 kcsvChe kcsvN ksvCN ksvCthey
0.5 ksvCa
0.6 ksvChe ksvCmany ksvCshe ksvCwho
0.9 ksvCsome
-0.6 l54 l55
-0.5 l44
-0.4 l43 l52
-0.3 l01 l21 l32 l53
-0.2 l00 l22
-0.1 l10 l12 l20 l30 l33 l41 l45
0.1 l15 l31
0.2 l03 l05 l35
0.3 l04 l14
0.4 l25
-0.4 m51 m52
-0.3 m44 m50
-0.2 m01 m34 m35 m53 m62
-0.1 m00 m02 m11 m14 m21 m23 m24 m30 m32 m33 m42 m43 m45
0.1 m03 m10 m20 m25 m55 m64
0.2 m04 m54
0.4 m05
-0.4 n52 n53
-0.3 n00 n40
-0.2 n12 n14 n21 n22 n44
-0.1 n01 n11 n13 n24 n25 n32 n41 n50 n51 n55
0.1 n10 n15 n20 n30 n45
0.2 n04 n05
-0.3 oUions|svC ois|svC
-0.2 o-|svC o=3|svC o=3|vC o=5|svC oUing|vC oVed|svC oVly|svC o^|csv o^|cvC oafter|svC oby|svC ofrom|svC oin|svC otold|svC oto|vC
-0.1 o-al|svC o-ing|svC o-|cvC o0|svC o=3|csv o=4|vC oN|vC oUed|svC oUion|svC oUity|svC oUment|svC oVer|vC oVing|vC oV|vC o^|cv
  oand|cvC oas|svC oattacks|svC oat|svC oat|vC oby|vC ocalled|vC oher|svC ointo|svC omade|svC onew|svC oonly|svC oover|svC osay|vC
  osupport|svC othrough|svC oto|svC owith|svC
0.1 o-ment|svC o=6|csvC o=6|svC oQ|svC oUive|svC oUs|vC oVers|svC oVions|svC oVion|svC oVs|svC oV|svC o^|cvs oabout|svC oa|svC
  obut|cvC ofor|svC osupporters|svC owas|svC
0.2 o=3|vsC oN|svC oUs|svC oU|svC oVs|vC oabout|vC oagainst|svC oasked|vC odebate|svC ointerview|svC oof|svC osaid|svC osay|svC
  oweek|svC
0.3 oUer|svC oas|vC oout|svC ovoters|svC
0.4 osays|svC
-0.5 pappear1svC
-0.4 pseem1svC
-0.3 pclear1svC pprov1svC preportedly1svC psay2svC pwrot1svC
-0.2 paccord1svC paccus2svC padd1svC paddress1svC padopt1svC panswer1svC pappear0csv pask0cvs pattempt1svC pboast1svC pcall0csv
  pcall4svC pcaptur1svC pconfident1svC pdoubt2svC pdrew1svC pexplain0cvs pknown1svC pmad1svC ppresent1svC pquick1svC prenew1svC
  preport0csvC psaid2svC pseem0csv pshow2svC ptalk1svC ptold1svC ptri1svC punleash1svC
-0.1 padd0cvC padmission1svC padvocat2svC pagre4svC paim2svC pallegation1svC papologiz1svC papologiz2svC pappear4svC paren't1svC
  particulat1svC pask0csv pask3svC pattack1svC pattention1svC pbeliev4svC pboo1svC pcall1svC pcall1vC pcharg1svC pcit1vC pclaim1vC
  pcoin1svC pcomplaint1svC pconcern2svC pconfidenc1svC pconsider1vC pcontinu1svC pcriticism0csv pcriticism1svC pcriticism4svC
  pcry1svC pdeclin0csv pdeclin3svC pdedicat1svC pdeliver1svC pecho1svC pembrac1svC pendorsement1svC pendur1svC pevenly1svC
  pexpect0csv pfocus1svC pfound1svC phammer1svC phasn't1svC phir1svC phitt1svC phop0cvC phop2vC phop4svC pinability1svC pinsist2svC
  pintroduc1svC pissu4svC pknew1svC pknown0csv pknown2svC plabel1svC plaid1svC plaunch1svC plook1svC plook2svC pmaintain1svC
  pmount1svC pnot2svC pofficially1svC poften1svC popenly1svC poppos0cvC ppass1svC ppick1svC ppoint0csv ppoint4svC pproject1svC
  ppromis0csv pprovid1svC ppush1svC pput1svC pquestion1vC pquestion2svC prais1svC preact1svC prealiz1svC precall0csvC preferr0cvC
  preferr4svC prefus0csv preleas4svC premind3svC preply0csv preport2svC presonat1svC prespond2svC psaid2vC psaw1svC psay1vC
  pseem4svC pseen0csv pseen1svC psentenc1svC pshar1svC pshow1vC psid1svC psought0csv psound1svC pspeculation1svC pspok1svC pspok2svC
  pstrongly1svC pstuck1svC psupport1vC ptell1svC ptend1svC ptestify1svC pthink0csvC ptitl1svC ptweet4svC punclear1svC pview2svC
  pwant0csv pwant1vC pwant4svC pworry2vC pwrit4svC
0.1 paccord4vsC packnowledg0csvC packnowledg2svC padd0csv padd2svC padmit1svC padvocat1svC pagre2svC pannounc4svC papplaud1svC
  pargu1svC passert1vC passur2svC pattack2svC pawar1svC pbalk1svC pbemoan1svC pblam1svC pblast1svC pboast2svC pcall0csvC pcall2vC
  pcaution1svC pcharacteriz1svC pclaim1svC pcomment1svC pconcern1svC pconclud0csv pconclud0csvC pcondemn1svC pconsider1svC
  pconsistently1svC pcontemplat1svC pcontinu0csv pcontinu4svC pconvinc1svC pcounter1svC pcredit1svC pdeclar0csv pdeclar1svC
  pdeclin1svC pdeclin4svC pdecry1svC pdeem1svC pdefend1svC pdetermin1svC pdiscus1svC pdwell1svC peager1svC pecho0cvs pemphasiz1svC
  penvision1svC pestimat1svC pexpos1svC pfear1svC pfear1vC pfelt1svC pforward1svC pfram1svC pgav1svC phail1svC phop1svC phop1vC
  pinclin1svC pinitially1svC pinvalidat1svC pissu1svC pknock1svC pknow1svC pknown0cv pknown2vC plearn1svC pliken1svC pmention1svC
  pnegotiat1svC pnot0csvC poffer1svC porder1svC pplan1svC pportray1svC ppost0csv ppost4svC pprais1svC ppredict1svC pprefer1svC
  ppreferr1svC ppublicly2svC pquick3svC pquick4svC prail2svC preaffirm1svC precall0csv precommend1svC prefer2svC premark1svC
  premind2svC prepeatedly1svC preply1svC preport0cvs preport1svC preport3svC preportedly0cvC prequest1svC prespond0csvC prespond3svC
  pretweet1svC preveal1svC prip1svC psaid0csv psay0csv psay0csvC psay4svC psee1svC pseem0cvC pseem3svC pseen0cvC pshar4svC pshow4svC
  pshown1svC psign1svC psignal1svC pslam1svC psparr1svC pspok4svC pstat0csv psuspect1svC ptell2svC pthreaten1svC pthrill1svC
  ptold0csv ptold4svC ptribut1svC ptweet0csv ptweet1svC ptweet2svC pvoic1svC pwant1svC pwant3svC pwarn1svC pwelcom1svC pwrot4svC
0.2 paccord0cvs padd0csvC paim1svC pappear0cvC pappear1vC pask1vC pbeliev1svC pbrush1svC pclear4svC pcomplain1svC pcontradict1svC
  pcriticiz1svC pderid1svC pdescrib1svC pdismiss1svC pdoubt1svC pexpect0cvC pexpect1vC pexplain1svC pexpress1svC pfil1svC
  pforecast1svC pforese1svC pfound0csv pidentify1svC pindicat1svC pinsist1svC pknown0cvC plament1svC plist1svC pnot0csv poppos1svC
  pplann1svC ppoint2svC ppromis1svC ppublish1svC ppush2svC pput3svC pquestion1svC pquestion2vC pread0csv prebut1svC precall1svC
  preferr2svC prefus1svC preject1svC preleas1svC premember1svC preport0csv prestrict1svC psaid1svC pshock1svC pshow1svC
  pskeptical2svC psuggest1svC pthink0csv pwarn2svC pwent4svC pworry1svC
0.3 paccus1svC pnot1svC ppropos1svC pquot1svC pseem1vC pshow0csv psupport1svC ptalk2svC pthink1svC purg1svC pvow1svC
0.4 pcit1svC psay1svC
0.5 pcall2svC
-0.4 qthe|svC
-0.3 q=3|csv
-0.2 q-|csv q=5|vC qaccording|cvs qto|svC
-0.1 q$|csvC q$|vC q-s|svC q-|svC q-|vC q=3|csvC q=3|vsC q=5|cvsC q=6|cvC qUed|svC qU|svC qVed|csv qVed|cv qaccording|svC qa|svC
  qbefore|svC qby|svC qfor|svC qfrom|svC qhas|cv qhas|svC qhave|cvs qhe|svC qin|svC qin|vC qis|svC qof|svC qsaid|svC qshe|svC
  qwas|svC qwho|svC
0.1 q$|svC q=3|cvC q=3|cvs q=3|vC q=4|svC q=5|csvC q=6|vC q=7|svC q=8|svC qN|svC qV|cvs qa|csv qlast|svC qon|svC qshe|csv qthe|csv
  qwhich|svC
0.2 q$|cvsC q=5|vsC qand|svC qhe|csv qsays|cvs
0.3 q=3|svC q=5|svC q=6|svC qVing|svC qbut|svC
-0.8 rthe
-0.7 ra
-0.6 rfirst
-0.5 rit’s rno rnow
-0.4 r, rit's rmore rmost roften rpence rthat
-0.3 ramericans rdon't reditor’s rfront-runner rhalf rlong
-0.2 ralmost ralways ran rattacks rcannot rclinton’s rcrowds rdebate rdonald rfrancis rgrayson rhaving rhe's rhowever rinstead
  rissue rking rlatinos rmcconnell rmeanwhile rmen rmonths rnobody rnominee rorganizers rother rparticular rrecent rreporters
  rroffman rsessions rstrategy rterrorism rthere's rtrump's rtrump’s runions rwebsite rweeks rwelch rwho rwisconsin
-0.1 r2008 r2009 rabout radelson ragents railes rany ranyone rbecome rbest rbond rbook rboth rbroaddrick rbusinesses rcacheris
  rcalif. rcalifornia rcandidate rcanova rcarter rcaucus rchristie rclinton's rclose rcolorado rcolumbia rcomey rcompetitors
  rconservatives rcorker rcountry rd.c. rdata rdeal rdemocratic rdespite rdevelopment rdidn’t rdnc rdocuments rdoesn't rdoesn’t
  rdonors rdon’t rebeling remail remployees rerdogan rexample rexpressed rfaced rfaces rfather rfields rfitton rgeneral rget
  rgingrich rgiuliani rgop rgovernment rgrowing rgutin rhampshire rhasn't rhassan rhelp rhelped rhim rhis rholan rinitial rinto
  riowa rits rkunin rlanguage rlegislation rlevine rlynch rmain rmaine rmedia rmessage rmoney rmovement rmuch rnames rnations rnew
  rnumbers robama's robama’s rohio rover roverall rpac rpalin rpalmieri rparis rpast rperson rplan rpresidency rprevious rprimaries
  rquestions rrate rreagan rrefugees rremain rremarks rrepresentatives rreynolds rrichards rroll rross rrussia rryan’s rsalceda
  rsame rsanders's rscarborough rsigns rsmith rsometimes rspeech rstaffers rstatement rstrong rsuch rsuperdelegates rsvp rtaking
  rtechnologies rtenney rtexas rthat’s rthey rtime rtwitter ru.s. rup rvery rvotes rwashington rweiner rwho’s rwithout rworld ryear
0.1 raccount rackman racosta ractivist ractivists ractor ractress rads ragency ralbright rali ramerica rap rarm rash rassociates
  rattendees rattorneys rautor raverage rbacker rbackers rbase rbiden rblack rboard rbob rbolton rbozell rbradley rbrafman rbriggs
  rbrooks rbrown rbuchanan rbusinessman rcampaigns rcardin rcarolina rchairman rchief rchina rchurch rcia rclass rcommentators
  rcommittee rcommitteeman rcommunity rconvention rcook rcounty rcourt rcrowd rcrowdpac rcuban rdavis rday rdefenders rdepartment
  rdesantis reditorial reveryone rfilings rfindings rfive rflorida rfoundation rfund rgermany rgilbert rgore rgorka rgovernor
  rguardian rhannity rherself rhe’s rhicks rhill rhuckabee rhusband rhusted rimmigrants rindependents rinstitute rinvestigators
  risn’t rjones rjournal rjudge rkasich rkhalif rkirby rlawyer rlawyers rleadership rleft rlegion rlet's rlevell rlimbaugh
  rlopez-cantera rmany rmatter rnetwork rnetworks rneurosurgeon rnews rnomination rnone ro'malley rofficer roperatives ropponents
  rorganizations rothers routcome routlets rpanel rpaper rpaul rpen rpeople rperez rpetraeus rpoliticians rpollster rpositive rpost
  rpriebus rprogressives rproject rprosecutors rprotesters rputin rrace rraised rramos rreid rrendell rreporter rrepublican
  rrepublicans rresults rryan rsanders rschilling rschlafly rschoen rschultz rsenate rsherry rsides rspicer rspokeswoman rstate
  rstatistics rstevens rstone rstrategists rstudies rsummary rsurveyed rteam rtennessee rtester rthey're rthey’re rthiel rtrumka
  rtuesday rtwo runion rwatch rwe rweek rwe’ve rwhom rwikileaks rwilliams rwoods rwork ryork
0.2 r) radviser radvisers rassociation rbeck rblasio rbrzezinski rcenter rclinton rclintons rcritics rcuriel reconomists remployee
  rfrank rfriends rginsburg rgowdy rgroberg rhe rhost rhosts rhoward rinsiders rjournalism rjr. rjustice rlawsuit rleaders rletter
  rmayor rmcauliffe rmember rmogul rnewspaper robama robservers ro’malley rparties rpolling rpolls rpress rreports rrivals rrubio
  rscientists rsecretary rsenators rshe rside rspeaker rstrategist rsullivan rsupporter rsupporters rthree rtrump rtweet rweaver
  rzimmerman
0.3 raides ranalysis rcampaign rcandidates rcarson rcruz rdemocrats rdirector remails rexecutives rhouse rkaine rmook rmurphy
  rrecords rresearchers rromney rsome rsurvey rtimes runiversity
0.4 r10 raide ranalysts rdevine rfiorina roffice rofficial rofficials rreport
0.5 rallies rspokesman
0.6 rexperts
0.8 rpoll
-0.4 ssaidabout|svC
-0.3 sclaimthat|svC sfound-|svC sfounda|svC ssaidQ,|csv ssaidQ,|cvs ssaidin|svC ssay-s|svC
-0.2 sannouncthe|svC sappearthat|svC sappearto|svC sblastN|svC scallQ.|svC scallan|svC sclearthat|svC sconsidera|svC scriticizN|svC
  sdiscusthe|svC sendorsa|svC sfeel-|svC sfeelthat|svC shopN|svC shopthat|svC sintroducN|svC sknowit|svC slauncha|svC slearnthat|svC
  slook-|svC sopposit|svC spropos-|svC spushN|svC sreportQ,|csvC sreportfrom|svC ssaidasked|csvC ssaida|svC ssaidhe|csvC ssaidof|svC
  ssaidon|svC ssaidto|svC ssayis|svC sshow-|svC sthink-s|svC stoldN|svC swantit|svC
-0.1 saccord-|vsC saccordN|cvsC saccordand|cvs saccordas|cvs saccordthat|cvs saccordthe|cvsC saccusof|svC saddQ.|csvC saddto|svC
  sagreN|csv sagreto|svC sannounchis|svC sannouncthey|svC sappear-|svC sappearN|csv sargua|svC saskabout|svC saskher|svC saskthe|vC
  saskto|vC sassertionthat|svC sassumptionthat|svC sattack-|svC sattacka|svC sattackher|svC sattemptto|svC sattentionthat|svC
  sbackN|svC sbeliev-|svC sbelievthat|svC sbelievthey|svC sblamthe|svC scall-ed|svC scallN|csv scallU|svC scallher|svC scallthat|svC
  scapturN|svC schargwith|svC sclearhow|svC sclearthat|vC scomplaintthat|svC sconcernabout|svC sconcernthe|svC sconfidencthat|svC
  sconfidentthat|svC sconsiderUing|svC scontinuto|svC sconvincthat|svC scriticismN|csv scriticismfor|svC sdeclar-|svC sdeclarthe|svC
  sdenythe|svC sdoubtabout|svC sendorsN|svC sendorshim|svC sexpectN|svC sexpectthe|cvC sexplainhis|svC sfavorN|svC sfearN|svC
  sfocuson|svC sfound-s|svC sfoundthe|svC shammerN|svC shintthat|svC shopfor|svC signorthe|svC simplythat|svC sintendto|svC
  sissuthat|svC sknownfor|svC slookat|svC slooklike|svC smada|svC smockN|svC snamN|svC snotN|svC spassthe|svC splaya|svC
  spledgthat|svC sposta|svC spressN|svC sproject-|svC spromishe|svC spropos-ion|svC sprovida|svC squestionabout|svC squestionthe|svC
  squickto|svC srealizthat|svC sreferencto|svC sreferrthe|svC sreiteratthat|svC sremindthat|svC sreport-s|svC sreport-|svC
  sreportQ,|csv sreportby|svC srespondby|svC srespondthat|svC srevealthe|svC ssaid=6|svC ssaidQ,|cvsC ssaidQ?|cvs ssaidQ?|svC
  ssaidQ|cvsC ssaidUing|csv ssaidin|csvC ssaidthis|csv ssaidwhen|csvC ssawthe|svC ssay-er|svC ssayQ,|csv ssayQ,|csvC ssayQ.|svC
  ssayit|svC ssaythat|svC ssaythat|vC ssaythey|svC sseem-|svC sseemN|csv sseemU|svC sseema|svC sseemlike|svC sseemthat|svC
  sseenas|svC sseethat|svC sshowUs|svC sshowis|svC sshowup|svC sslammN|svC sspokto|svC sspokwith|svC sstressthat|svC
  ssuggestthat|svC ssupportamong|svC ssupportfor|svC ssupportfrom|svC ssupporther|svC stell-|svC stendto|svC sthinkthat|svC
  surgpeople|svC sviewthe|svC swant-|svC swantthe|svC swarnabout|svC sworrythe|svC swritQ,|csvC swrita|svC swrotin|svC swrotthe|svC
  swrotto|svC
0.1 saccord-ly|cvs saccordQ.|vsC saccordin|cvsC saccordon|cvs saccusN|svC saccushim|svC saccusthe|svC saddN|csvC sadvocatfor|svC
  saimto|svC sallegthat|svC sannouncUs|svC sapologizfor|svC sappearN|cvC sappearthat|vC sapplaudthe|svC sask-ers|svC saskfor|svC
  saskhow|svC saskif|svC saskwhether|vC sassumthat|svC sawarthat|svC sbalkat|svC sbemoanthe|svC sboastthat|svC scall-s|svC
  scallit|svC scallwhat|csvC scasther|svC scautionthat|svC schargthat|svC scit-s|svC scita|svC sclaimto|svC scomplainthat|svC
  sconcernthat|svC sconfirmthat|svC sconsider-ing|svC sconsistentlyUed|svC scontendthat|svC scontinuQ,|csv scontinuthat|svC
  screditN|svC scriticizhis|svC scriticizthe|svC sdecidto|svC sdenouncN|svC sdenyany|svC sdescrib-s|svC sdescrib-|svC sdescribas|svC
  sdeterminto|svC sdismissN|svC sdwellon|svC seagerto|svC sechoN|svC sexpectN|cvC sexpectwho|cvC sexplainhow|svC sexplainthat|svC
  sfearthat|svC sfeela|svC sfila|svC sfoundN|csv sfoundit|svC shailthe|svC shopefulthat|svC shophe|svC shopthe|svC sinclinto|svC
  sindicathe|svC sknockN|svC sknow-|svC sknowhow|svC sknownas|svC slistthe|svC slook-s|svC smadit|svC smadthat|svC smadthe|svC
  smentionthe|svC snam-|svC snotthe|svC soppos-|svC sopposa|svC sopposthe|svC spass-|svC splannto|svC splanto|svC spointthe|svC
  sportrayN|svC sposton|svC spraisthe|svC spredictthat|svC sprivatelythat|svC spromisof|svC spromisto|svC spropos-ing|svC
  sproposUing|svC sproposa|svC spubliclyUed|svC spushfor|svC spushthe|svC squestion-|svC squestionN|svC squestionhis|svC
  squestionhow|svC squestionwhether|svC squestionwhether|vC sreadQ,|csv srecallQ,|csv srecallUing|svC srecognizthe|svC sreferrN|svC
  srefusto|svC srejectN|svC sremarkthat|svC sremindof|svC sreport-ly|svC sreportthe|csv sreportthe|svC srequest-ity|svC
  sresponda|svC srespondthe|svC srulthat|svC ssaid-al|svC ssaid-ing|svC ssaid-|svC ssaidN|csv ssaidN|csvC ssaidN|svC ssaidQ?|csvC
  ssaidQ|cvs ssaidafter|csvC ssaidas|csv ssaida|csv ssaida|csvC ssaidbut|csv ssaidbut|csvC ssaidhe|csv ssaidhis|svC ssaidif|svC
  ssaidin|csv ssaidit|svC ssaidshe|svC ssaidsome|svC ssaidthat|vC ssaidthe|csvC ssaidthe|cvs ssaidwere|svC ssay-|svC ssaythe|svC
  sseeN|svC sseehim|svC sseemthe|cvC sseenN|cvC sshownan|svC sshowno|svC sshowvoters|svC ssoughtto|svC sspokthe|svC sspotta|svC
  sstressthe|svC ssuggest-|svC ssuggestionthat|svC ssuggestthey|svC ssuggestthe|svC ssupportN|cvs stalkUly|svC stalkabout|svC
  stalkthe|vC stellto|svC sthankhim|svC sthinkit|svC sthinkshe|svC sthinkthey|svC sthinkthe|svC stickU|svC stold-s|svC stoldof|svC
  stoldshe|svC stweeta|svC sunveila|svC surgN|svC surgthe|svC sviewN|svC svotagainst|svC svowthat|svC swarnN|svC swenton|svC
  swentthat|svC swrotQ.|svC syellQ!|svC
0.2 saccordN|vsC saccordQ,|cvsC saccordin|cvs sadmittthat|svC sagreN|svC sannounca|svC sannouncit|svC sappearto|vC saskif|vC
  sattackN|svC sbackformer|svC sbelievit|svC scallfor|svC schargN|svC sclaimN|svC sconcedthat|svC scondemnthe|svC sdeclinto|svC
  semphasizthe|svC sendorsthe|svC sestimatthat|svC sexpecta|svC sexpectto|vC sexplain-|svC sfoundN|svC sidentifyN|svC sknowthat|svC
  snotN|csv snotthat|svC soffer-|svC spledgto|svC spointN|svC spusha|svC sputQ.|svC squickthat|svC sreport-ing|svC sreportthat|svC
  srespondQ.|svC ssaid-s|svC ssaidhe|svC ssaidthe|csv ssaidwas|svC ssayN|csv ssayQ,|cvs ssayU's|svC ssayabout|svC ssayfor|svC
  ssayhis|svC ssayshe|svC ssaythere|svC sshowhe|svC sspokabout|svC ssupport-ing|svC ssupport-|svC ssupportthe|svC sthinkN|svC
  sthreatento|svC swantN|svC swrotabout|svC swrotthat|svC
0.3 saddQ.|svC sbelievin|svC scallhim|svC scallon|svC sfoundthat|svC spassa|svC spublisha|svC sreportN|csv ssaidQ.|svC ssaidthe|svC
  ssayN|svC ssee-|svC sshownU|svC stellthat|svC
0.4 saddthat|svC ssaid-ed|svC ssaidthat|svC
0.5 sseemto|svC
0.6 slookto|svC sshowN|svC stoldthat|svC
-0.8 tsaid|svC
-0.6 the|svC tthat|svC
-0.5 t=10|svC tsays|svC
-0.4 tVing|svC ti|svC twhat|csvC twhether|svC
-0.3 t-s|svC thow|svC tit|svC tsay|svC tshe|svC tthere|svC twhat|svC
-0.2 t=3|csv tQ|csv tVed|svC tV|svC tby|svC tin|svC tsaying|svC tthan|svC tthat|csvC tthey|svC tthose|svC ttold|svC
-0.1 t-ed|svC t-ing|svC t-ion|svC t-ive|svC t=10|csv tQ.|csvC tQ|svC tUed|svC tUing|svC tVed|cvs tVs|svC t^|csv talso|svC tasked|cvs
  tbefore|svC tby|cvs tby|cvsC tcalled|svC tdid|svC tdo|svC tfrom|svC tif|svC tmade|svC tof|svC ton|svC tsince|svC tsupport|svC
  tto|svC twrote|svC
0.1 t=3|csvC t=5|svC tQ.|svC tQ?|csvC tV|cvs tbetween|svC tincluding|svC tnow|svC tpercent|svC twhich|csvC twhich|svC
0.2 t0|svC t=4|svC tQ!|csv tQ?|csv t^|csvC teven|svC thave|svC tthen|svC tto|cvs twhere|svC
0.3 t-er|svC tN|svC tQ,|csv tQ,|csvC tQ,|svC tand|svC tbecause|svC twhich|csv twho|svC
0.4 t=6|svC t=7|svC tafter|svC tas|svC
0.5 twith|svC
0.6 twhen|svC
0.9 t=3|svC t^|svC tbut|svC twhile|svC
-0.5 wseemed|svC
-0.4 wappears|svC wexpected|svC wknown|svC
-0.3 wcriticism|svC wlook|svC wreportedly|svC
-0.2 wasked|cvs wasked|svC wattention|svC wbacking|svC wblamed|svC wcaptured|svC wclear|svC wcriticizing|svC wdelivered|svC
  wdrew|svC wexplained|cvs whoped|svC windicates|svC wknow|svC wlooks|svC wmaintained|svC wnote|svC wnoting|svC wpromise|svC
  wproved|svC wreminds|svC wrenewed|svC wtitled|svC wtweeted|svC wunclear|svC wviewed|svC
-0.1 waccuses|svC wadded|svC waddressed|svC wadmission|svC wadopted|svC wadvocated|svC wagreed|csv wagree|svC waiming|svC
  walways|svC wanxiety|svC wapologized|svC wappears|csv wappear|svC waren't|svC wargued|csv wargued|csvC wargues|svC wasked|csv
  wask|vC wassumption|svC wbelieves|svC wbooed|svC wcalled|vC wcalling|csv wcalling|svC wcalls|csv wcall|svC wcall|vC
  wchampioned|svC wcharged|svC wclaiming|svC wclashed|svC wcoined|svC wcomplaints|svC wcomplain|svC wconceding|svC wconfidence|svC
  wcontention|svC wcontinued|svC wcriticism|csv wcritique|svC wdeclared|svC wdeclined|csv wdedicated|svC wdenouncing|svC
  wdetailing|svC wdon't|svC wdoubts|svC wendorsement|svC westimate|svC wexpected|csv wfavored|svC wfears|svC wfocus|svC
  wforcefully|svC whammered|svC whasn't|svC whighlighting|svC whired|svC whitting|svC whoping|cvC winvoked|svC wknew|svC wknown|csv
  wlabeled|svC wlaid|svC wlisted|svC wlooked|svC wmentioned|svC wmounted|svC wopened|svC wopposing|svC woutlined|svC wpassed|svC
  wpicked|svC wpledge|svC wpointed|csv wpointed|svC wpraise|svC wprojected|svC wpromoted|svC wprovided|svC wquestions|svC
  wquestion|svC wquestion|vC wrealized|svC wrebuffed|svC wrecognized|svC wreferences|svC wreferred|svC wreferring|cvC wrefused|csv
  wrelying|svC wreminding|svC wrepeated|svC wreplied|csv wreported|csvC wresisted|svC wresonated|svC wresponded|svC wsaw|svC wsay|vC
  wscared|svC wseems|csv wseems|svC wseem|cvC wseen|csv wseen|svC wsentenced|svC wshares|svC wshowed|svC wsought|csv wsounded|svC
  wspeculation|svC wspoke|svC wstrongly|svC wstuck|svC wstumped|svC wsuggested|svC wtalking|svC wtalking|vC wtelling|svC
  wthreatens|svC wtries|svC wunderstanding|svC wwants|svC wwant|csv wworries|svC wworrying|svC wwrite|svC wwrote|svC
0.1 waccusing|svC wacknowledge|svC wadded|csv wagrees|svC walleged|svC wannounced|svC wannouncing|svC wappeared|vC wappears|cvC
  wappears|vC wappear|cvC wargument|svC wask|svC wassailed|svC wasserted|svC wattacks|svC wbacked|svC wbalked|svC wbemoaned|svC
  wblame|svC wblasted|svC wblast|svC wbrushed|svC wcalled|csvC wcalls|svC wcautioned|svC wcharacterized|svC wcites|svC wciting|svC
  wclaims|svC wcommented|svC wcomplained|svC wconceded|svC wconcerned|svC wconcluded|csv wconcluded|csvC wcondemned|svC
  wcondemning|svC wcongratulating|svC wconsidering|svC wconsistently|svC wcontends|svC wcontinued|csv wcountered|svC wcredited|svC
  wcritical|svC wcriticize|svC wdeclared|csv wdeclared|vC wdeclare|svC wdecried|svC wdefended|svC wdemands|svC wdenounced|svC
  wdetermined|svC wdiscuss|svC wdismissed|svC wdoubt|svC wdwell|svC weager|svC wechoed|cvs wechoed|svC wemphasized|svC
  wenthusiastically|svC westimated|svC wexcited|svC wexpected|vC wexpect|svC wfelt|svC wfiled|svC wfired|svC wgave|svC whailed|svC
  whailing|svC whighlighted|svC whopeful|svC whopes|vC widentified|svC winclined|svC wincreasingly|svC windicated|svC windicate|svC
  winsisted|svC wjoked|svC wknown|cv wknown|vC wlays|svC wlikened|svC wmentions|svC wmocked|svC wnegotiated|svC wnervous|svC
  wnoted|csv wnotes|svC wopposes|svC wopted|svC wordered|svC woutlining|svC wplanning|svC wpledged|svC wportrayed|svC wposted|csv
  wposted|svC wpredicting|svC wpresented|svC wpressed|svC wprivately|svC wpromised|svC wpromises|vC wpromote|svC wproposing|svC
  wpublicly|svC wpublished|svC wput|svC wquestioning|svC wquestions|vC wrailed|svC wrattled|svC wrecalled|csv wrecalled|svC
  wreferenced|svC wrefused|svC wrejected|svC wreleasing|svC wremembers|svC wremember|svC wreminded|svC wreportedly|cvC wreported|cvs
  wreports|svC wrequested|svC wresponded|csvC wretweeted|svC wrevealed|svC wsaid|csv wsays|svC wseemed|cvC wseems|vC wseem|vC
  wseen|cvC wseen|vC wsees|svC wshowing|svC wsimilarly|svC wskeptical|svC wslams|svC wsparred|svC wstated|csv wstatement|svC
  wsuggestion|svC wsupported|svC wsupportive|svC wtalk|vC wthreaten|svC wtold|csv wtribute|svC wtweeted|csv wunderscored|svC
  wused|svC wviews|svC wvoiced|svC wvouched|svC wvowed|svC wvows|svC wwarned|svC wwelcomed|svC wwrites|svC wyelled|svC
0.2 waccording|cvs wadded|csvC wadmits|svC wadvocate|svC wasked|vsC wbelieve|svC wcalled|svC wcalls|vC wco-sponsored|svC
  wconcluded|svC wcriticized|svC wdeclined|svC wdescribes|svC wendorse|svC wexpecting|svC wexplaining|svC wexposed|svC
  wexpressed|svC wfear|svC wforecast|svC wforesee|svC wfound|csv wframed|svC wknown|cvC wlists|svC wnoted|svC woppose|svC wpoint|svC
  wpraising|svC wpromising|svC wpushing|svC wquestioned|svC wquoted|svC wrecalling|svC wreferring|svC wrefuses|svC wrepeatedly|svC
  wreported|csv wrestricting|svC wsay|csv wsay|csvC wsay|svC wseems|cvC wseem|svC wsuggesting|svC wsupports|svC wtalks|svC
  wtells|svC wthink|csv wthink|svC wunderstand|svC wurged|svC wwary|svC wwent|svC
0.3 wargue|svC wexpected|cvC whoping|svC wknows|svC wlooking|svC wshocked|svC wshow|csv wtweeting|svC wworried|svC
0.4 wasked|vC
"""
FIELD_PLACES: Final = """\
-1.4 -2.4 P>2010
-1.2 -0.4 P<7000
-1 -1.8 P>4201
-1 -0.6 P<6000 P<7211
-1 -0.4 P>7000
-1 -0.2 P>6001
-1 0.2 P<2100
-0.8 -1.2 P>5011
-0.8 -1 P<5111 P>3110
-0.8 -0.8 P<5201 P>4011
-0.8 -0.6 P<7001 P<7011
-0.8 -0.4 P>5010 P>7001 P>7010 P>7011 P>7201
-0.8 -0.2 P<5000 P<7111 P>6000 P>6010 P>7111
-0.8 0 P<5210
-0.6 -0.6 P<4110 P<7010 P>4101
-0.6 -0.4 P<6111 P<7201 P>5101 P>6011 P>6101
-0.6 -0.2 P<4000 P>5000 P>7100 P>7101 P>7110 P>7211
-0.6 0 P<4010 P<6110 P<6201 P<6211 P<7210 P>7210
-0.6 0.2 P<3000
-0.4 -1 P<3110
-0.4 -0.6 P<6001 P<6011 P>3010 P>3011 P>5111
-0.4 -0.4 P<7110 P>5211 P>6210
-0.4 -0.2 P<4001 P<5010 P<5011
-0.4 0 P<2010 P<6200 P<7200 P>4000 P>4100 P>5001
-0.4 0.2 P<3010 P<4100 P<6210 P>4200 P>6201
-0.2 -0.6 P<3011 P<5001
-0.2 -0.4 P>5100
-0.2 -0.2 P<6100 P<6101 P<7100 P<7101 P>5201 P>6100
-0.2 0 P<5100 P<5101 P<5200 P>5110 P>7200
-0.2 0.2 P<5110 P>5200 P>6111 P>6211
-0.2 0.4 P>1000 P>3000 P>6200
-0.2 1 P<3100
0 -0.2 P<4201 P<6010 P>4010
0 0.2 P>3100 P>4111 P>5210
0 0.4 P>4001
0 0.6 P>2001
0 0.8 P<2000
0.2 0 P<4101
0.2 0.4 P>2000
0.4 0.2 P<4200
0.4 1 P>3001
0.6 0.2 P<3001 P<5211
0.8 0.6 P<1000
1 0 P<2001
1 2.4 P>2100
1.2 0 P<4111
1.4 0.6 P<3101
-3.6 -3.6 Qsupporter|<2
-3.2 -1.8 Qunclear|<1
-3 -1.6 Qoff|<1
-2.8 -1.4 Qassertion|<2
-2.6 -2.6 Qmean|<2
-2.6 -1.4 Qcomplaint|<1
-2.6 -0.8 Qincreasingly|<1
-2.4 -1.6 Qstanc|<1
-2.4 -1.4 Qproposal|<3
-2.2 -1.8 Qconcern|<1
-2.2 -1.6 Qunclear|<2
-2.2 -1.4 Qargument|<3 Qhappy|<1 Qhard|<1 Qre-tweet|<6 Qsquarely|<2
-2.2 -1.2 Qallow|<6 Qclear|<1 Qoutspoken|<2
-2.2 0.4 Qtitl|<1
-2.2 2.2 Qseem|<1
-2 -3 Qtook|>2
-2 -1.8 Qforth|<1
-2 -1.6 Qassur|<4
-2 -1.4 Qadmission|<1 Qfollow|<2 Qmad|<7 Qrefusal|<4 Qrejection|<1
-2 -1.2 Qagain|<1 Qself-describ|<6 Qspeculation|<3 Qtribut|<1 Qvocal|<1
-2 -1 Qbelief|<1 Qconsensu|<3 Qoutspoken|<1
-2 -0.6 Qreportedly|<4
-2 -0.2 Qdislik|<2
-1.8 -3 Qtell|>1
-1.8 -2.8 Qemail|>1
-1.8 -2 Qcry|<6
-1.8 -1.6 Qdesir|<4 Qnominat|<5 Qpassion|<3
-1.8 -1.4 Qassur|<5 Qdismissiv|<5 Qenamor|<4 Qintend|<6 Qknown|<7 Qmight|<6
-1.8 -1.2 Qargument|<2 Qdecision|<3 Qdisput|<7 Qeager|<6 Qfocus|<5 Qgoe|<4 Qhostility|<3 Qlay|<4 Qregard|<3 Qsid|<1 Qstatement|<7
-1.8 -1 Qcomplaint|<3 Qconced|<5 Qexpect|<7 Qidea|<1 Qrequest|<4 Qself-describ|<1 Qsentenc|<1 Qstory|<1
-1.8 -0.8 Qencourag|<3 Qestimat|<6 Qprais|<3
-1.8 -0.6 Qalarm|<1
-1.8 0.2 Qdefens|<1
-1.6 -3.2 Qstill|>1 Qturn|>1
-1.6 -3 Qtri|>2
-1.6 -2.4 Qtend|>2
-1.6 -1.8 Qhat|<5 Qhostility|>1 Qscorn|<2
-1.6 -1.6 Qadmission|<3 Qannouncement|<2 Qwhack|>4 Qwill|<7
-1.6 -1.4 Qalign|<5 Qroll|<5 Qstrongly|<7 Qwary|<6
-1.6 -1.2 Qattention|>4 Qbar|<4 Qdeliver|<7 Qdeny|<7 Qdisappoint|<1 Qdisclosur|<1 Qenamor|<1 Qhighlight|<3 Qhostility|<5
  Qidentify|<6 Qinterest|<1 Qkeen|<5 Qloudly|<3 Qmak|<6 Qobviou|<2 Qopinion|<3 Qreckon|<4 Qrethink|<1 Qtri|<2 Qunderstand|<5
-1.6 -1 Qaccusation|<2 Qangry|<6 Qanswer|<6 Qcondemn|<1 Qcriticism|<2 Qdesperat|<7 Qdoubt|<1 Qdwell|<5 Qestimat|<7 Qexhort|<6
  Qforecast|<7 Qhitt|<7 Qhostility|<4 Qimpos|<7 Qprov|<7 Qrumor|<4 Qsingl|<1 Qspeculation|<4 Qstory|<2 Qsur|<1 Qwish|<2
-1.6 -0.8 Qbelief|<2 Qcomplaint|<4 Qdisparag|<4 Qevenly|<1 Qexplor|<1 Qintroduc|<4 Qnervou|<7 Qoutlin|<3
-1.6 -0.6 Qanger|<1 Qhat|<4
-1.6 -0.4 Qdeem|<4 Qretweet|<5
-1.6 0.4 Qconsensu|<2
-1.4 -3 Qdon't|>1
-1.4 -2.8 Qlaid|>1 Qlay|>1 Qpoint|>1 Qrepeatedly|>1 Qstart|>1
-1.4 -2.6 Qaren't|>1 Qdistanc|>2 Qlater|>1 Qnever|>1 Qofficially|>1
-1.4 -2.4 Qstrongly|>1 Qsuddenly|>1 Qtaken|>2 Qwidely|>1
-1.4 -2.2 Qfocu|>1 Qprovid|>3 Qquickly|>1 Qstanc|>1 Qwritten|>1
-1.4 -2 Qcry|<2 Qdedicat|>5 Qdeep|>1 Qdepict|<4 Qinterpret|<7 Qshe'|>4 Qtold|>1
-1.4 -1.8 Qmount|>4
-1.4 -1.6 Qfiercely|<5 Qforth|<4 Qgrant|>4 Qrequir|<7 Qscorn|<5 Qstood|<5 Qtrad|<5
-1.4 -1.4 Qaboard|<7 Qannouncement|<6 Qcontention|<2 Qcontention|<3 Qignor|<7 Qlambast|<3 Qmind|<5 Qrecognition|<3
-1.4 -1.2 Qaccord|>1 Qannouncement|<5 Qarticulat|<7 Qback|<7 Qcelebrat|<7 Qcontemplat|<7 Qdocument|<7 Qfocu|<1 Qinform|<3 Qmus|<2
  Qprotest|<4 Qpublicly|<7 Qrefus|<3 Qrepeatedly|<7 Qresonat|>1 Qseemingly|<7 Qslash|<5 Qstanc|<3 Qstanc|<6 Qstory|<6 Qwarning|<7
  Qwidespread|<7 Qword|<5 Qzero|<5
-1.4 -1 Qaddres|<7 Qadvic|<6 Qangry|<3 Qanxiety|<1 Qcompar|<7 Qcondemn|<6 Qcontemplat|<5 Qcontradict|<7 Qdefender|<1 Qdefender|<3
  Qfaith|<5 Qfeel|<7 Qforgot|<5 Qformally|<5 Qfuriou|<4 Qgav|<7 Qglad|<4 Qlament|<7 Qnegativ|<6 Qpassion|<2 Qproposal|<2 Qrefer|<7
  Qregard|<4 Qsens|<2 Qsid|<7 Qsingl|<7 Qslogan|<6 Qspeak|<6 Qspeculation|<2 Qstatement|<2 Qwhipp|<6
-1.4 -0.8 Qbragg|<6 Qcas|<4 Qchalleng|<1 Qcongratulat|<6 Qcontemplat|<4 Qcriticiz|>4 Qcritiqu|<2 Qdeem|<5 Qdemand|<7
  Qenthusiastic|<7 Qforecast|<6 Qhostility|<1 Qinform|<1 Qinterest|<5 Qlean|<4 Qmull|<4 Qposition|<1 Qpresent|<7 Qpromot|<3
  Qrecit|<6 Qreiterat|<6 Qrepeatedly|<5 Qrepresent|<6 Qseen|<4 Qsharp|<1 Qsharp|<5 Qshe'|<5 Qsuspect|<5 Qthreaten|<6 Qused|<7
  Qwatch|<6 Qwidespread|<6 Qwill|<5 Qwithdrew|<5
-1.4 -0.6 Qdisavow|<6 Qdisavow|<7
-1.4 -0.4 Qappear|<3 Qembrac|<5 Qfil|<2 Qnominat|<7 Qonc|<3 Qreportedly|<6
-1.4 -0.2 Qexpect|<6 Qissu|<3
-1.4 0 Qfear|<5 Qlabel|<1 Qrebuk|<3
-1.4 0.4 Qdrew|<1
-1.4 0.6 Qnotic|<4
-1.4 0.8 Qreportedly|<3
-1.2 -2.6 Qdistanc|>1 Qfocus|>1
-1.2 -2.4 Qbrush|>1 Qnegativ|>2 Qopposition|>1 Qsingl|>1
-1.2 -2.2 Qalway|>1 Qconsistently|>1 Qdoesn't|>1 Qincreasingly|>1 Qissu|>3 Qlong|>1 Qmak|>3 Qopenly|>1 Qoutspoken|>1 Qplay|>1
  Qpublicly|>1 Qrespons|>1 Qsent|>1 Qspeak|>1 Qtaken|>1 Qtribut|>1 Qtry|>2
-1.2 -2 Qbitter|>2 Qcertainly|>1 Qendors|>2 Qformally|>1 Qimmediately|>2 Qinterest|>1 Qonc|>2 Qpreach|>2 Qproclaim|>4 Qquick|>2
  Qself-describ|>3 Qtaken|>3 Qtook|>1
-1.2 -1.8 Qenthusiastically|>5 Qevenly|>2 Qonc|<4 Qpreach|>3 Qtarget|<3 Qutter|>3 Qwidespread|>1
-1.2 -1.6 Qassur|>1 Qcry|>6 Qdedicat|<7 Qenvision|<6 Qinform|>1 Qreach|>5 Qreluctanc|>4 Qscrutiny|<3 Qso-call|>4 Qsubsequently|>5
  Qvehemently|>6
-1.2 -1.4 Qattention|<2 Qcharg|<5 Qdefender|>4 Qdevot|<3 Qendorsement|>1 Qendorsement|>7 Qlabel|<3 Qlong|>2 Qpleas|<5 Qreason|>3
  Qrecognition|<2 Qshe'|<4 Qstanc|<4 Qsympathetic|>5 Qtitl|<5 Qwent|<3
-1.2 -1.2 Qattention|<1 Qconfidenc|>4 Qfrequently|<7 Qgues|<7 Qhopeful|<4 Qinsistenc|>5 Qkeen|>4 Qmeant|<7 Qoutlook|<5 Qprotest|<2
  Qrespons|<5 Qscrutiny|<1 Qslash|>6 Qtook|<3 Qunnotic|<7 Qyell|<5
-1.2 -1 Qadmission|<7 Qangry|<7 Qbalk|<6 Qbroad|<4 Qcharg|<6 Qco-sponsor|<7 Qcomment|<4 Qcompletely|<4 Qconversation|>6 Qdedicat|<2
  Qdidn't|<7 Qdon't|<7 Qdoubt|<2 Qenthusiasm|<7 Qestablish|<5 Qestablish|>5 Qexhort|<4 Qfavorably|<6 Qforeshadow|<5 Qhat|<6
  Qherself|<6 Qhir|<3 Qlabel|<6 Qlash|<6 Qlawsuit|<6 Qlectur|>4 Qmind|>5 Qofficially|<7 Qpassion|<5 Qpriority|>5 Qproud|<4
  Qreassur|<5 Qrecord|<6 Qregard|<7 Qreluctanc|<4 Qreluctanc|<6 Qrepeat|>4 Qrethink|<3 Qrethink|>4 Qsavag|<7 Qseen|<7 Qsharply|<1
  Qstrongly|<5 Qsued|>4 Qsuggestion|<7 Qthank|<5 Qtying|<7 Qveto|<7 Qwarmly|<5 Qwelcom|<7 Qwhipp|>7 Qyell|<4
-1.2 -0.8 Qabruptly|<5 Qaccept|<5 Qalarm|<7 Qassumption|<1 Qattempt|<6 Qauthor|>5 Qblast|<6 Qboast|<5 Qcast|<3 Qcas|<7 Qcomplaint|<5
  Qconfidenc|<7 Qconfident|<1 Qconvinc|<6 Qcritiqu|<4 Qcritiqu|<6 Qdeliver|<5 Qdemonstrat|<7 Qdisappoint|<7 Qdisparag|<1
  Qdownplay|<6 Qdraw|<7 Qenthusiasm|>4 Qexplicitly|<6 Qfaith|<6 Qfeatur|<5 Qfootag|<1 Qforcefully|<5 Qforecast|<1 Qformally|<7
  Qhitt|<5 Qhon|<5 Qhorrify|<7 Qinterject|<7 Qlaid|<5 Qlean|<6 Qlectur|<7 Qliken|<7 Qlong|<7 Qmull|<5 Qnotably|<6 Qopinion|<1
  Qpass|>6 Qpegg|<7 Qproponent|>6 Qrail|<4 Qrebuk|<7 Qrecommend|<5 Qreflect|<3 Qrefusal|<5 Qrejection|<4 Qrumor|<7 Qself-describ|<5
  Qsens|<1 Qsharply|<4 Qshar|<7 Qsign|<7 Qsquarely|<1 Qstuck|<1 Qthrill|<7 Qunderstood|<7 Qutter|<7 Qwarmly|<6
-1.2 -0.6 Qadmitt|<6 Qassert|<4 Qbeliev|<6 Qcandidly|<5 Qcertainly|>4 Qcomplain|<7 Qdemonstrat|<6 Qdesperat|<5 Qdownplay|<2 Qdrew|<5
  Qglad|<1 Qjustify|<3 Qlaud|<5 Qreflect|<1 Qscrutiny|<6 Qseen|<5 Qshout|<6 Qskeptical|<1 Qspott|<4 Qtakeaway|>5 Qtakeaway|>6
  Qtout|<3 Qveto|<4
-1.2 -0.4 Qcomment|<6 Qdetermin|<4 Qpost|>4 Qseek|<5 Qseemingly|<2 Qsign|<4
-1.2 -0.2 Qdesign|<6 Qdisavow|<4 Qindicat|<7 Qnominat|<6 Qpreferr|<3 Qrequest|<5
-1.2 0 Qappear|<2 Qseem|<3
-1.2 0.2 Qalarm|<5 Qmind|<2 Qrequest|<2
-1.2 0.4 Qdeep|<1
-1.2 2.8 Qsupporter|<1
-1.2 3.4 Qappear|<1
-1 -2 Qalready|>1 Qalway|>2 Qbegan|>2 Qcurrently|>1 Qdisagre|>1 Qdisparag|>2 Qdoubl|>2 Qexplicitly|>1 Qfootag|>1 Qharsh|>2
  Qinclin|>1 Qlash|>2 Qloudly|>1 Qmessag|>1 Qmust|>1 Qnegativ|>1 Qoften|>1 Qreferr|>1 Qrefer|>1 Qsparr|>1 Qtend|>1 Qvocal|>1
  Qwary|>1
-1 -1.8 Qangry|>1 Qcomment|>1 Qcount|>1 Qcritical|>1 Qcriticis|>4 Qdoubl|>1 Qforward|>5 Qimpassion|>2 Qmeasur|>1 Qopen|>2 Qpivot|>1
  Qpok|>2 Qpreferr|>4 Qrecently|>1 Qsharply|>1 Qtri|>1 Qunclear|>1 Qvehemently|>1 Qvouch|>1 Qwent|>1
-1 -1.6 Qclosely|>4 Qconsensu|>1 Qdisappoint|>1 Qenamor|>1 Qharsh|>7 Qimpassion|>5 Qimpress|>1 Qinterject|>3 Qmeant|<5 Qpress|>1
  Qquickly|<5 Qrefusal|>5 Qresistanc|>1 Qsent|>2 Qsharp|>2 Qskepticism|<5 Qstory|>1 Qsuddenly|>5 Qtalk|>1 Qtestify|>2 Qused|>2
  Qutter|<5 Qveto|>3
-1 -1.4 Qboo|>1 Qcheer|>6 Qcontinu|>2 Qdisput|>3 Qearliest|>6 Qexemplify|>6 Qfierc|>2 Qforth|>1 Qfresh|<5 Qgoal|<2 Qinterject|<2
  Qmeasur|<2 Qoutspoken|>6 Qscrutiny|<2 Qsid|>5 Qvoic|<7 Qwarning|<4
-1 -1.2 Qaboard|<5 Qbill|<3 Qchampion|>3 Qchampion|>5 Qcompletely|<5 Qconcern|>1 Qdedicat|>1 Qdedicat|>4 Qdeem|>2 Qdefens|>4
  Qdictum|<4 Qdisclosur|>7 Qenvision|<1 Qfrequently|<5 Qhint|<7 Qinsistenc|>4 Qirritat|>7 Qnever|<2 Qoppos|>7 Qpetition|>4 Qplann|<7
  Qpleas|>7 Qquery|>6 Qrealiz|<7 Qrecogniz|<6 Qsharp|>5 Qspark|<6 Qupon|>5 Qword|>1
-1 -1 Qanxiety|>1 Qarticl|<6 Qblast|<4 Qbristl|<6 Qclarify|>4 Qcry|<1 Qcry|>4 Qdefens|>5 Qdictum|<7 Qdisclosur|>6 Qenthusiastic|<5
  Qenvision|<7 Qexploit|<4 Qfalsely|>7 Qfiercely|<7 Qhint|<5 Qhopeful|<5 Qidentify|<7 Qinclin|>5 Qinitially|>7 Qintend|<5 Qlabel|<7
  Qonc|<7 Qopin|<6 Qpass|<5 Qpleas|<4 Qpost|>3 Qprais|<1 Qpriority|>6 Qproject|<4 Qproud|<5 Qquip|<6 Qran|<6 Qratify|<7 Qrecount|>4
  Qrefusal|<6 Qrelish|>7 Qremark|<4 Qresistanc|>6 Qrethink|<5 Qscrutiny|<7 Qsight|<5 Qslash|<7 Qsolely|<5 Qsound|>2 Qsparr|<5
  Qstriv|>7 Qthank|<6 Qtold|>2 Qunmistakabl|>7 Qvision|<5
-1 -0.8 Qabruptly|<6 Qaccept|<7 Qaccusation|<7 Qacutely|<7 Qalready|<6 Qangry|<4 Qanticipat|<7 Qassumption|<3 Qassur|<7 Qcelebrat|<5
  Qcompar|<6 Qcomplaint|<6 Qconsistently|>2 Qdecision|<2 Qdefender|<5 Qdefens|<3 Qdisappoint|>2 Qdismis|<4 Qdisput|<6 Qdistanc|<5
  Qdistrust|>7 Qdoesn't|<6 Qdrew|<6 Qdwell|<7 Qearlier|<7 Qestablish|<6 Qestablish|>7 Qevenly|<7 Qexhort|<5 Qexploit|<5
  Qexpression|<7 Qfear|<3 Qfeatur|<7 Qfierc|<1 Qgrant|>5 Qhappy|>6 Qhir|<2 Qhorrify|<5 Qimagin|<6 Qimagin|<7 Qlean|<7 Qmind|>7
  Qnominat|>4 Qoffensiv|<6 Qopposition|<6 Qoutspoken|>7 Qproposal|<4 Qproposal|<7 Qprotest|<7 Qpuzzl|<6 Qquery|<7 Qquot|<6
  Qratify|<5 Qrebuk|<5 Qrecently|>4 Qrefer|<6 Qreflect|<2 Qresistanc|<1 Qretweet|<6 Qrul|<3 Qsharp|<4 Qshe'|<7 Qshout|<5 Qso-call|>7
  Qspoken|<7 Qstanc|<5 Qsupporter|<7 Qtaken|<5 Qtend|<7 Qthrill|>6 Qtouch|<3 Qvocal|<6 Qvocal|<7 Qwary|<7 Qwent|<7 Qwidely|<5
-1 -0.6 Qaccusation|<1 Qallow|<5 Qanticipat|<5 Qargument|<6 Qassert|<3 Qassumption|<4 Qauthor|>6 Qbar|<7 Qbelief|<6 Qbill|<7 Qcas|<6
  Qcaution|<5 Qchid|<4 Qclosely|<6 Qcontention|<5 Qcontinu|<3 Qconvinc|<1 Qcount|<6 Qcritiqu|<3 Qdenounc|>5 Qdetail|<1 Qdetail|<2
  Qdiscussion|<6 Qdon't|<5 Qdrew|>7 Qencourag|<6 Qenjoy|<1 Qerroneously|<6 Qexplor|<2 Qfir|>2 Qgrous|<5 Qgues|<4 Qhitt|<6
  Qjustify|<2 Qkeen|>7 Qlaud|<6 Qlittl|>4 Qmandat|<5 Qminc|<7 Qopt|<1 Qpaint|>7 Qpetition|<7 Qproject|<6 Qproud|<6 Qproud|<7
  Qpubliciz|<7 Qquery|<2 Qquery|<6 Qquestion|<7 Qrang|<6 Qrecit|>6 Qreiterat|<5 Qrelish|<2 Qrelish|<5 Qreluctant|<7 Qrequir|<4
  Qresist|<7 Qrethink|<6 Qsavag|>7 Qself-describ|<2 Qself-describ|<4 Qsharp|<2 Qsharp|<7 Qsid|<4 Qsignal|<7 Qspeculation|<1
  Qspeculation|<6 Qstrongly|>4 Qsurpris|<3 Qthrill|<6 Qtrumpet|<5 Qunsubstantiat|<5 Qverbal|<7 Qweigh|<5 Qwelcom|<5 Qwonder|<6
  Qword|<1
-1 -0.4 Qappear|<5 Qattack|<2 Qhappy|>4 Qknown|<6 Qlay|>7 Qmind|>4 Qnam|>6 Qrequest|<3 Qrobocall|<6 Qseek|<4 Qshout|>5 Qteeth|<6
-1 -0.2 Qderid|<6 Qdisappoint|<6 Qdocument|<5 Qnegotiat|>5 Qpost|<6 Qrebuff|<6 Qremark|>3 Qrul|<4 Qstart|>7 Qstruck|<5 Qused|<2
  Qwill|>5
-1 0 Qboo|>4 Qirritat|>3 Qnominat|<2 Qrattl|<4 Qrattl|<7
-1 0.2 Qformally|<3 Qinterest|>6 Qlabel|<4 Qmad|<5 Qrattl|<3
-1 0.4 Qestablish|<1 Qhighlight|<6 Qimpress|>3 Qpaint|<3 Qstill|<4
-1 0.8 Qaccord|<1 Qreportedly|<2
-1 1.4 Qknown|<2
-0.8 -2.2 Qrecently|<3
-0.8 -2 Qdeep|>4
-0.8 -1.8 Qdidn't|>3 Qimmediately|>1 Qpassion|>1
-0.8 -1.6 Qagain|>1 Qallud|>1 Qcom|>1 Qdislik|<6 Qdwell|>1 Qharsh|>1 Qhat|>2 Qhat|>5 Qhostility|>4 Qmight|>1 Qoptimistic|>1
  Qpassion|>3 Qpassion|>4 Qplead|>1 Qput|>2 Qrail|>1 Qregret|<6 Qrely|>1 Qrespond|>1 Qrestrict|>3 Qsquarely|>1 Qsupportiv|>1
  Qswip|>1 Qtestify|>3 Qwarn|>1 Qwidespread|>2
-0.8 -1.4 Qaddress|>4 Qassumption|>1 Qavoid|>5 Qbitter|>1 Qblast|>3 Qboast|>1 Qchant|>6 Qchos|>5 Qcoin|>5 Qcompletely|>1 Qcrack|>4
  Qdefender|>1 Qdidn't|>1 Qdirect|>5 Qdisclosur|>4 Qdivid|>1 Qendorsement|<2 Qexpress|>2 Qfierc|>1 Qgoe|>3 Qgues|>3 Qinterest|>7
  Qknew|>3 Qlambast|>3 Qlargely|>6 Qletter|>5 Qlook|>1 Qlov|>3 Qmad|>3 Qmaintain|>3 Qonc|>1 Qopinion|>1 Qpok|>1 Qposition|>1 Qput|>1
  Qrefer|<5 Qregard|>1 Qrejection|>1 Qrenew|>5 Qrevil|>4 Qself-describ|>4 Qsignal|>2 Qspent|>5 Qstress|>3 Qstruggl|<4 Qstruggl|>2
  Qsupporter|>6 Qunify|>6 Qunveil|>2
-0.8 -1.2 Qacquiesc|>1 Qaddress|>3 Qallegation|>7 Qallegedly|>6 Qalready|>2 Qanxiety|<3 Qappear|>2 Qarticulat|>5 Qask|>1 Qawar|>1
  Qback|<6 Qbash|>2 Qbitter|<1 Qbor|>5 Qchant|>4 Qconsistently|>7 Qcritical|>6 Qdesir|<2 Qdon't|<2 Qdon't|>3 Qdozen|>4 Qfil|>3
  Qforese|>7 Qhammer|>4 Qimpos|<6 Qlash|>5 Qlash|>7 Qloudly|>7 Qlov|>4 Qmad|>2 Qmarvel|<4 Qmock|<5 Qnegativ|>5 Qnegotiat|>7
  Qnever|>4 Qoffer|>2 Qoff|>6 Qoutlin|>2 Qpassion|>5 Qpersuad|>2 Qpress|<2 Qprovid|>1 Qpump|>1 Qrais|<5 Qreason|<1 Qrecount|>3
  Qregret|<7 Qreject|<7 Qrepeatedly|>3 Qresist|>3 Qrestrict|>5 Qrumor|>3 Qscorn|>5 Qsentiment|>2 Qsentiment|>7 Qspott|>6 Qstart|>2
  Qstatement|>2 Qsupporter|>7 Qtouch|>1 Qunveil|<4 Qveto|>4 Qvouch|>5 Qwatch|>4 Qwent|>3
-0.8 -1 Qadopt|>7 Qadvic|<7 Qangry|>5 Qangry|>7 Qapprehension|<5 Qarchitect|>7 Qattempt|<5 Qattempt|>6 Qattribut|>4 Qblock|>7
  Qboo|>7 Qbragg|>7 Qcelebrat|>7 Qclaim|<7 Qcry|>7 Qdeem|>6 Qdeflect|>7 Qderisively|<7 Qecho|>3 Qexemplify|>7 Qexpos|<2 Qfear|<6
  Qfil|>2 Qfir|>6 Qforecast|>3 Qhat|>4 Qkeynot|>7 Qlambast|<4 Qlambast|>6 Qleft-lean|>6 Qloudly|<7 Qobviou|<6 Qoffensiv|<7
  Qoutspoken|>5 Qpass|<7 Qportray|<2 Qpounc|>7 Qpress|<6 Qpriority|>7 Qproclaim|<5 Qquip|>7 Qreact|<5 Qread|<5 Qrefus|<4 Qrefus|>2
  Qrelish|>6 Qremark|>1 Qrevil|>6 Qrul|>6 Qrumor|>2 Qself-describ|>6 Qsharply|<5 Qspok|<3 Qsued|>7 Qsupportiv|>5 Qtrash|<4 Qtry|<5
  Qtying|>4 Qurg|>1 Qutter|<4 Qvent|<6 Qvision|>5 Qvocal|>7 Qwidely|>7 Qwithheld|>7
-0.8 -0.8 Qaccusation|>7 Qaddress|<6 Qadopt|<4 Qagain|>6 Qallud|<5 Qallud|>3 Qanger|>7 Qannouncement|<3 Qannouncement|<4
  Qanticipat|<6 Qauthor|>7 Qbalk|<7 Qbill|>6 Qchid|>4 Qcit|<4 Qcoin|>7 Qcollectiv|>7 Qcomment|<7 Qconcern|>4 Qcritical|<7
  Qcriticis|>7 Qdebat|>6 Qdedicat|>7 Qdeem|>4 Qdeflect|>6 Qdenounc|<5 Qdenunciation|>6 Qdepict|<6 Qdiscus|<6 Qdismay|>7 Qdismis|<7
  Qdoesn't|<5 Qdrew|<7 Qfiercely|<6 Qforecast|>2 Qforward|<4 Qfresh|<7 Qfundamental|>6 Qhighlight|<5 Qimply|<7 Qinclin|<5
  Qinitially|>5 Qintroduc|>2 Qintroduc|>4 Qinvok|>6 Qknew|<7 Qknock|<7 Qlean|<5 Qlean|>1 Qleft-lean|>5 Qloudly|<4 Qmight|>3 Qmind|<7
  Qmock|<6 Qnervou|<4 Qplan|<6 Qpok|<7 Qpresent|<5 Qpublicly|<6 Qpump|<7 Qpump|>5 Qquick|<6 Qquick|<7 Qquick|>5 Qrail|<7 Qrattl|>2
  Qrebuk|<4 Qregard|<5 Qreply|<7 Qrespond|<6 Qrestrict|>4 Qsharply|<6 Qslogan|>7 Qsound|<3 Qspark|>5 Qstat|>2 Qstill|>2 Qstriv|>6
  Qstrongly|<4 Qstrongly|>5 Qstruggl|>7 Qtakeaway|>7 Qteeth|>7 Qthink|<7 Qtribut|<5 Qunderstand|<4 Qunify|>4 Qunprompt|>7 Qunveil|<7
  Qwarn|<2 Qwidespread|>7
-0.8 -0.6 Qaddress|<5 Qadmission|>7 Qadmit|<7 Qalign|<7 Qallud|<6 Qappointment|<6 Qappointment|<7 Qapprehension|>7 Qask|<2
  Qassert|<6 Qassumption|<2 Qattempt|>7 Qblar|<6 Qboom|<7 Qboo|>5 Qbristl|<5 Qbrush|<5 Qbrush|<7 Qcelebrat|>5 Qcertainly|>7
  Qchampion|>4 Qchid|<5 Qcompar|<5 Qcompletely|>2 Qcontemplat|<6 Qcontinu|<6 Qcontroversial|<7 Qconvinc|<5 Qcover|<6 Qcritiqu|<5
  Qdebat|>7 Qdeeply|>7 Qdefin|<4 Qdeflect|<4 Qdisappoint|<5 Qdiscuss|<1 Qdisput|>5 Qdownplay|<5 Qexemplify|<4 Qfir|>5 Qforth|<6
  Qfrequent|>7 Qheckl|<7 Qhit|<6 Qillustrat|<6 Qimmediately|>6 Qinsist|<7 Qjustify|<5 Qkeenly|>7 Qkeen|<4 Qknew|>7 Qlean|>7 Qlong|<3
  Qmight|>2 Qnam|>7 Qnegotiat|>1 Qnervou|<2 Qnoth|>6 Qobviou|<5 Qobviou|>3 Qoffensiv|>7 Qopposition|>5 Qoutrag|>6 Qpaint|<6 Qpok|<1
  Qpok|<4 Qpreferr|<7 Qproject|>7 Qproud|>7 Qprov|>2 Qpublicly|<1 Qpursu|<6 Qput|<7 Qquery|<3 Qquickly|<6 Qratify|<6 Qrecognition|<7
  Qrecommend|>3 Qrecount|<7 Qreferenc|<5 Qrejection|>6 Qrelish|<3 Qrethink|<7 Qrous|<6 Qseemingly|<6 Qsens|<6 Qshar|>5 Qshe'|<6
  Qspeech|<7 Qspott|<5 Qstat|<6 Qstood|<7 Qsuggestion|<2 Qsurpris|<7 Qthank|>5 Qunmistakabl|>6 Qvehemently|>4 Qveto|<6 Qvoic|>2
  Qword|<4
-0.8 -0.4 Qannouncement|>4 Qannouncement|>5 Qanxiety|>7 Qassuranc|<1 Qback|<5 Qbrag|<5 Qcelebrat|>4 Qchalleng|<3 Qcharacteriz|<6
  Qchosen|>7 Qconfidenc|<6 Qconsistently|<7 Qcontend|<5 Qcontinu|<4 Qcri|<7 Qdedicat|<1 Qdefender|>3 Qdetermin|<7 Qfavor|<1
  Qfavor|>4 Qfavor|>5 Qguarante|<5 Qharangu|<4 Qhear|<5 Qinvok|>5 Qknown|>5 Qopposition|>3 Qoutlin|<6 Qpetition|<1 Qprais|>6
  Qpreach|<4 Qrang|<5 Qreflect|<5 Qreiterat|<4 Qrelish|<4 Qstrongly|>6 Qsupporter|>4 Qsur|<7 Qsuspect|<7 Qtout|<4 Qtroubl|>5 Qtry|<1
  Qupset|<5 Qupset|>7 Qwelcom|>7 Qwidely|>2 Qwill|>6 Qyell|<7
-0.8 -0.2 Qadd|>4 Qadvic|>5 Qanger|>5 Qannounc|>7 Qchalleng|>7 Qclear|<2 Qcomplaint|>5 Qcriticism|<5 Qdesign|<4 Qdismiss|<7
  Qforth|>5 Qlist|<5 Qlook|>6 Qobserv|<5 Qportray|<4 Qreferr|>5 Qreportedly|<5 Qreportedly|>7 Qtook|>3 Qwant|<6 Qwidely|<7
  Qwidespread|>6
-0.8 0 Qappear|<7 Qask|>7 Qassail|<3 Qboo|<4 Qcharg|<4 Qchid|>5 Qchid|>7 Qdecision|>7 Qecho|<1 Qfavor|>7 Qinvit|<2 Qknown|>7
  Qplead|>7 Qpost|<7 Qquip|>6
-0.8 0.2 Qdeep|<7 Qsingl|<4 Qtitl|<4
-0.8 0.4 Qchid|>6 Qcriticiz|<3 Qderid|<5 Qintend|<3 Qseem|<7
-0.8 0.6 Qimpress|>4 Qmeant|<4 Qpaint|<2
-0.8 0.8 Qknown|<3 Qpass|<1 Qproject|<7 Qsuspect|<2 Qtarget|<2 Qwarning|>4 Qwidely|<3
-0.8 1.4 Qlook|<1
-0.6 -2.8 Qremind|>1
-0.6 -1.6 Qremind|>2
-0.6 -1.4 Qbragg|>1 Qdiscuss|<5 Qdoubt|<4 Qexplain|<6 Qimpassion|>1 Qmaintain|>2 Qopen|>1 Qquot|<4 Qreassur|<3 Qreferr|<7
  Qscrutiny|>1 Qunleash|>3 Qweigh|>1
-0.6 -1.2 Qaccusation|>1 Qaffirm|>5 Qaim|>1 Qalway|<7 Qapprehension|>6 Qblam|<4 Qbragg|>3 Qcast|>2 Qclarify|>3 Qcondemnation|>4
  Qconvict|>5 Qcritiqu|>1 Qdecision|<6 Qdefens|>1 Qdidn't|>2 Qdisclosur|>1 Qdiscussion|>6 Qestimat|<3 Qhard|>3 Qincreasingly|>2
  Qintroduc|<7 Qkeynot|>5 Qlearn|<5 Qmention|<5 Qnam|<7 Qoptimistic|>2 Qpreferr|>5 Qprovid|<5 Qquickly|<2 Qquick|>1 Qreassur|<2
  Qrefusal|>6 Qreply|<4 Qrever|<6 Qsharp|>1 Qspoken|>1 Qstopp|>5 Qsuddenly|>7 Qunveil|>1 Qvehemently|<4
-0.6 -1 Qaccept|>6 Qadmission|<2 Qalign|>7 Qallegedly|>5 Qattempt|<4 Qbalk|>1 Qbar|>6 Qbash|>3 Qbattl|>7 Qbragg|>4 Qcast|>3
  Qchant|>3 Qchant|>7 Qclash|>6 Qcoin|>6 Qconvict|>7 Qcrack|>7 Qdeem|>7 Qderid|>2 Qdevot|<4 Qdevot|>1 Qdraw|>6 Qenamor|>6 Qevinc|>4
  Qexploit|>4 Qfail|>4 Qfalsely|>6 Qforth|>7 Qfram|>2 Qfull|>5 Qgav|>3 Qgrous|>4 Qgues|>4 Qharsh|>6 Qhitt|>3 Qhit|>1 Qhop|<3
  Qidea|>1 Qimpassion|>6 Qintend|<7 Qirritat|>6 Qissu|>2 Qjustify|>6 Qjustify|>7 Qlambast|<5 Qlay|<7 Qlectur|>6 Qletter|<5 Qlov|<5
  Qlov|>5 Qmad|>1 Qmaintain|>1 Qmandat|>6 Qofficially|>4 Qoften|>2 Qorder|<2 Qpaint|<7 Qpick|>5 Qplac|>5 Qpreferr|>6 Qpresent|>3
  Qpromot|>4 Qpropos|<4 Qprotest|>6 Qpublish|>3 Qpush|>1 Qrais|<7 Qrais|>2 Qrattl|>7 Qrefer|>7 Qregularly|>5 Qreleas|>2
  Qreluctant|<4 Qremember|<7 Qrenew|>6 Qreply|<5 Qrevil|>7 Qripp|>2 Qseemingly|>5 Qself-describ|>5 Qsens|>1 Qsharply|<3 Qsharp|>6
  Qsharp|>7 Qshout|>6 Qshown|<7 Qsilenc|>5 Qslash|>4 Qslash|>5 Qso-call|>5 Qspeculat|>7 Qstat|>3 Qsuddenly|>6 Qsuspect|>1
  Qsympathetic|>7 Qtribut|<6 Qtri|<4 Qturn|>3 Qunleash|>2 Qunveil|<3 Qupon|<5 Qupon|<6 Qused|>1 Qutter|>2 Qvent|<4 Qvent|<5 Qvoic|>1
  Qvot|>1 Qweigh|<4
-0.6 -0.8 Qacknowledg|<7 Qalready|>7 Qanswer|>5 Qanxiety|<2 Qapprehension|<7 Qarticulat|>7 Qassail|>3 Qassertion|>7 Qassumption|>3
  Qattention|>1 Qbar|>7 Qblam|>3 Qblock|>6 Qboo|>6 Qbragg|<3 Qchant|>5 Qcheer|>7 Qchim|>7 Qcirculat|>2 Qcontentiou|>5 Qcount|>7
  Qcover|>7 Qcritic|>7 Qcurrently|>3 Qdecry|>4 Qdecry|>7 Qdefender|>5 Qdemand|>7 Qdeny|>4 Qdescription|>7 Qdesir|>7 Qdevot|>6
  Qdisparag|>6 Qdisparag|>7 Qdistanc|>5 Qdoubl|>6 Qdown|>7 Qearliest|>7 Qemerg|>7 Qexasperat|>7 Qexploit|>6 Qexplor|>7 Qeye|>7
  Qfail|>7 Qfavor|<7 Qfil|>5 Qforcefully|<4 Qgrant|<6 Qhard|<2 Qharsh|<7 Qhitt|>2 Qhitt|>4 Qimagin|<2 Qimagin|>6 Qimmediately|>3
  Qimpassion|>4 Qimpos|<4 Qimpress|>6 Qimpress|>7 Qinclin|>2 Qinitially|>6 Qinterject|>5 Qintroduc|>7 Qinvit|>5 Qjustify|>5 Qknow|<7
  Qlaid|>6 Qlong|>7 Qlov|>7 Qmean|>5 Qmention|<7 Qmessag|>3 Qmust|>2 Qnegativ|>6 Qoffer|>3 Qoverstat|>7 Qoverwhelm|<6 Qpassionat|<5
  Qpassionat|<7 Qpegg|<5 Qpitch|>7 Qpivot|>3 Qplac|>6 Qplac|>7 Qplan|<4 Qprefer|<5 Qpresent|>4 Qpromot|>2 Qprotest|>5 Qquick|<5
  Qquip|<5 Qran|>7 Qrattl|>3 Qrattl|>4 Qrecognition|<6 Qrecogniz|<7 Qrefer|>5 Qregularly|>6 Qreleas|<7 Qreleas|>3 Qreluctant|>2
  Qreluctant|>4 Qremark|<3 Qremind|<7 Qrenounc|>5 Qreport|>3 Qresistanc|>7 Qrespond|<7 Qrestrict|>7 Qrethink|<4 Qrevis|>5 Qshe'|>6
  Qshe'|>7 Qshout|>7 Qsing|<5 Qstanc|>7 Qstood|>7 Qstruck|>7 Qsupport|<7 Qsympathetic|>6 Qtalk|>4 Qthere'|>7 Qthrill|>7 Qtry|<2
  Qunclear|<5 Qunhappy|>7 Qunveil|<5 Qveto|>5 Qveto|>6 Qvouch|>6 Qvouch|>7 Qweigh|>2 Qwhack|>7 Qwill|<6
-0.6 -0.6 Qadopt|<6 Qadopt|<7 Qalway|>6 Qangry|<1 Qannounc|>4 Qanxiety|>4 Qappoint|>7 Qapprov|>7 Qassert|<7 Qattack|>4 Qauthor|>4
  Qawar|<6 Qawar|<7 Qbegan|<6 Qbitter|>5 Qcall|>1 Qcast|<5 Qcast|<7 Qcaution|<6 Qcelebrat|<6 Qchalleng|<6 Qchalleng|>2 Qchampion|<6
  Qcomplaint|<7 Qcompletely|<1 Qconfident|<6 Qcontrast|>4 Qcounter|>1 Qcrack|<7 Qcri|<6 Qdecid|<7 Qdecid|>7 Qdeclin|>6 Qdemand|<6
  Qdenunciation|<7 Qdepict|>7 Qdevot|<5 Qdevot|<7 Qdictum|>6 Qdisagre|<7 Qdisclosur|>5 Qdismissiv|>7 Qdismis|<6 Qdisparag|<7
  Qelaborat|>5 Qembrac|>5 Qequally|<7 Qextensively|<5 Qformally|>4 Qfrequent|>5 Qgav|<3 Qgav|>6 Qgrant|>6 Qharsh|<4 Qhint|<2 Qhot|>7
  Qillustrat|<7 Qinform|<7 Qinterpret|>7 Qintroduc|>3 Qissu|<5 Qjab|>6 Qjustify|<6 Qjustify|<7 Qkeen|<7 Qkeen|>6 Qlaid|>7 Qlaunch|<7
  Qlaunch|>4 Qlean|>4 Qleery|>7 Qmeasur|<1 Qmention|<1 Qmention|>4 Qmull|>4 Qnever|>6 Qnever|>7 Qnoth|>7 Qnotic|<2 Qobviou|<7
  Qonc|<6 Qopinion|<7 Qopin|<7 Qopposition|>6 Qopt|<3 Qoutspoken|>2 Qpassionately|<6 Qpassion|>6 Qpass|<6 Qpegg|>5 Qpersuad|<6
  Qpivot|<6 Qplann|>3 Qpok|<6 Qposition|>7 Qproclaim|<7 Qproponent|>7 Qpublicly|>2 Qpublicly|>5 Qpublish|>4 Qquestion|<2 Qquot|<7
  Qrant|>6 Qran|>6 Qreach|>7 Qrecognition|>1 Qrecount|<5 Qreflect|<6 Qregularly|>7 Qrejection|>7 Qrelish|<6 Qrepeatedly|<6
  Qrepeat|>2 Qrepris|>7 Qrepudiat|<7 Qrequest|>5 Qresonat|>5 Qresonat|>6 Qreveal|<4 Qrul|>1 Qself-describ|>7 Qsentiment|<5 Qshar|<6
  Qsignal|>7 Qsilenc|>6 Qslash|<6 Qsolely|<7 Qsought|<6 Qsought|<7 Qstory|>6 Qsupportiv|>4 Qtarget|>1 Qthought|<6 Qthrill|>5
  Qtout|<7 Qtri|<5 Qunanimou|>6 Qverbal|<5 Qvision|>7 Qwarmly|<7 Qwarning|>5 Qwary|>7 Qwelcom|<4 Qword|>7
-0.6 -0.4 Qadamant|>6 Qadmiration|<5 Qadmiration|<7 Qadmit|<2 Qadopt|<5 Qagain|>2 Qarticl|>5 Qassert|<5 Qassumption|<6 Qcertainly|>3
  Qchampion|>7 Qchosen|>6 Qclaim|<5 Qclear|>6 Qcom|>7 Qconfirm|>4 Qcounter|<3 Qcraft|>7 Qcredit|<5 Qdecision|>6 Qdefens|<7
  Qdeliver|>6 Qdenounc|<6 Qdenounc|>7 Qdetail|<5 Qdevot|<6 Qdisagre|>4 Qdismiss|<5 Qdivid|<1 Qdubb|<7 Qendors|>7 Qestablish|>6
  Qexpect|<4 Qfinger|<6 Qfir|>7 Qfollow|<4 Qforcefully|<7 Qguarante|<7 Qhat|<7 Qhint|<3 Qhir|>7 Qhitt|>7 Qidentify|<4 Qignor|>2
  Qignor|>6 Qinflat|<7 Qinsist|<6 Qintend|>7 Qinterject|>4 Qinvit|>6 Qjustify|<4 Qlist|>7 Qmount|<5 Qmount|<7 Qmum|<4 Qmus|<7
  Qnotably|<5 Qnotic|<1 Qoffer|<4 Qopposition|<5 Qoppos|>4 Qoppos|>6 Qpersuad|>6 Qpledg|>7 Qpok|>6 Qprohibit|<4 Qpublicly|>7
  Qpursu|<5 Qput|<3 Qrais|>5 Qregard|>6 Qreluctanc|>5 Qreluctanc|>6 Qrepeat|>3 Qrequest|>4 Qripp|<6 Qrobocall|<7 Qsaid|>3 Qsens|<5
  Qsick|>6 Qsilenc|>7 Qskeptical|>6 Qskeptical|>7 Qslam|<6 Qsound|>4 Qspott|<6 Qstatement|<6 Qstern|<5 Qstress|<5 Qsuggestion|<1
  Qsupportiv|<4 Qsupportiv|<5 Qsupportiv|>7 Qsur|<2 Qthank|>4 Qthrow|<4 Qtout|>7 Qunify|>5 Qview|>6 Qvoic|<6 Qvoic|>7 Qwatch|<7
  Qwent|<4 Qword|>6
-0.6 -0.2 Qaccusation|>6 Qacknowledg|<6 Qappoint|>3 Qassumption|>7 Qassuranc|<2 Qattack|>7 Qattention|>7 Qcertainly|>2 Qcompar|>7
  Qcomplaint|>1 Qdefend|>7 Qdeliver|>5 Qdenounc|>3 Qdenounc|>4 Qdislik|>7 Qendorsement|<1 Qevenly|>7 Qexpect|>7 Qhit|>7 Qidentify|>6
  Qimpos|>2 Qimpos|>3 Qindicat|<6 Qinvit|>3 Qknown|<4 Qknown|>4 Qlook|>5 Qloudly|>5 Qmind|>3 Qobserv|>7 Qoutrag|>4 Qponder|>7
  Qprais|>4 Qpropos|>7 Qrebuff|<5 Qrecount|<2 Qreferr|>6 Qrepeat|>6 Qrul|<7 Qsens|>4 Qsens|>6 Qsentenc|>7 Qshe'|>5 Qsick|>5
  Qstill|>7 Qsuggestion|>7 Qtitl|>2 Qtitl|>4 Qtold|>4 Qunderscor|>7 Qveto|<3 Qvocal|>4 Qwrit|>6 Qwrot|<5
-0.6 0 Qadmission|>4 Qadmission|>5 Qalarm|<6 Qallud|>4 Qanger|<6 Qanger|>6 Qannounc|<7 Qanswer|>7 Qask|>6 Qassail|<4 Qattack|<7
  Qcall|<2 Qcall|>7 Qcom|<6 Qconsider|<5 Qdeclar|<4 Qeager|>7 Qexpect|<5 Qexpos|<4 Qfavor|>6 Qfeel|<4 Qfeel|>6 Qfound|<7 Qhappy|>7
  Qlaunch|>6 Qoppos|<5 Qoutrag|>7 Qpetition|>7 Qplann|>7 Qpok|>7 Qpromot|>5 Qrebuk|>4 Qrebuk|>6 Qreflect|>7 Qrefus|>6 Qreleas|>7
  Qreportedly|>5 Qresist|>5 Qretweet|<4 Qrumor|>6 Qsay|<3 Qseem|>7 Qseen|<6 Qsharp|>4 Qstart|>6 Qsuddenly|<7 Qsuggestion|>5
  Qsupporter|>3 Qtell|>7 Qview|<2
-0.6 0.2 Qadmission|>6 Qappear|<6 Qdedicat|<4 Qdeep|<6 Qdismiss|>5 Qestimat|>7 Qfir|<5 Qforecast|<4 Qhit|>6 Qinform|>5 Qmight|<5
  Qproclaim|<6 Qresistanc|>4 Qshow|>7 Qstill|>3 Qstruck|>5 Qunsettl|<6
-0.6 0.4 Qadd|>7 Qadvic|>6 Qagain|<5 Qcertainly|<1 Qcover|<7 Qdesign|<7 Qdisclos|<7 Qdislik|<4 Qdozen|>7 Qendorsement|<6 Qimply|<5
  Qproject|>5 Qrattl|<5 Qrejection|>3 Qresistanc|<6 Qrever|<5 Qspeculat|<4 Qsurpris|<6 Qunnotic|<6 Qwidely|>6
-0.6 0.6 Qappointment|>5 Qdedicat|<5 Qderid|<4 Qknown|<1 Qmessag|<2 Qremember|<5 Qremind|<1 Qrequir|<6 Qscorn|<3 Qspeculat|<5
  Qsuddenly|<3 Qtarget|<4 Qthrill|>3 Qwidely|<4
-0.6 0.8 Qrealiz|<2 Qrethink|>3 Qrever|<2 Qseem|<2 Qstill|<1 Qstruck|<3
-0.6 1 Qignor|<5 Qpreferr|<2 Qrebuff|<4 Qutter|<6 Qwidely|<2
-0.6 1.2 Qalarm|<2 Qresonat|<1
-0.6 1.4 Qlabel|<2 Qthrill|<1
-0.6 1.6 Qsound|<1
-0.6 1.8 Qmind|<4
-0.4 -1.8 Qreact|>1
-0.4 -1.4 Qreferr|<6
-0.4 -1.2 Qback|>5 Qcit|<7 Qhit|>2 Qshar|<4 Qshout|<1 Qwill|<4
-0.4 -1 Qattempt|<3 Qbalk|<2 Qconvict|>6 Qdeem|<1 Qexplain|<7 Qforth|<5 Qhit|>4 Qknown|>1 Qlabel|<5 Qlash|>1 Qmessag|<5 Qpledg|<4
  Qpress|<3 Qshar|>3 Qvoic|<2 Qwill|<3
-0.4 -0.8 Qactually|<5 Qadvocat|>1 Qaffirm|>4 Qalready|>3 Qapologiz|>1 Qarticl|>6 Qassumption|>2 Qassum|>3 Qbash|>4 Qbegan|>1
  Qblock|>3 Qbroadcast|>5 Qchosen|<6 Qco-sponsor|>3 Qconclud|>2 Qcondemnation|>5 Qcongratulat|>7 Qconsensu|<1 Qcontentiou|>7
  Qdefend|<2 Qdeny|>3 Qdisagre|>5 Qdisparag|>5 Qdivid|>3 Qdoesn't|<7 Qenamor|>4 Qenamor|>5 Qexasperat|>5 Qexplicitly|>5
  Qexplicitly|>7 Qexploit|>5 Qexpos|>5 Qeye|>5 Qgav|>4 Qgoal|>1 Qgush|>5 Qhail|<4 Qhard|>1 Qharsh|>5 Qhungry|>4 Qhungry|>5
  Qhungry|>6 Qhungry|>7 Qinsistenc|>6 Qknock|>5 Qlist|>3 Qlov|>6 Qmum|>7 Qopt|<4 Qoverstat|>5 Qpass|>4 Qpick|>6 Qplead|<7
  Qportray|<7 Qpress|<7 Qpress|>2 Qpronounc|<5 Qproposal|>1 Qreassur|<6 Qrecount|<6 Qreferr|<4 Qrefus|<6 Qrefus|<7 Qsentenc|>1
  Qsentiment|>1 Qsid|>6 Qsought|<3 Qspok|>1 Qswip|>7 Qtribut|>7 Qtry|<3 Qtry|>1 Qvoic|<3 Qwant|<4 Qwant|<7 Qwatch|>3 Qwhipp|>6
  Qwithdrew|>4 Qwithdrew|>6
-0.4 -0.6 Qaccept|>7 Qactually|>6 Qaddress|>5 Qaddres|>4 Qadmiration|>5 Qadmiration|>6 Qadmiration|>7 Qadmit|>4 Qaim|<6 Qangry|>6
  Qanswer|<1 Qappointment|>7 Qassail|>2 Qassum|>2 Qback|>7 Qblar|>5 Qblar|>6 Qblar|>7 Qboast|<7 Qboom|<6 Qbother|>5 Qbrag|>7
  Qbroadcast|>6 Qbroadcast|>7 Qcampaign|>5 Qcampaign|>6 Qcan't|>7 Qcas|>4 Qchant|<2 Qcharg|>5 Qcit|<6 Qclosely|>7 Qco-sponsor|>2
  Qcompletely|<2 Qcondemnation|>7 Qconfident|>5 Qcontentiou|>6 Qconversation|>7 Qconvinc|<4 Qcover|<5 Qcrack|<6 Qcrack|>6
  Qcriticiz|<7 Qcritic|>6 Qcurrently|>2 Qdebat|>2 Qdebat|>5 Qdecid|<6 Qdecid|>2 Qdeclar|<6 Qdedicat|>6 Qdeem|>5 Qdeliver|>3
  Qdenounc|<7 Qdeny|<3 Qdeny|>6 Qdeny|>7 Qdepict|>6 Qdictum|<6 Qdictum|>5 Qdisagre|<2 Qdisclos|>3 Qdisclos|>4 Qdiscussion|>7
  Qdiscus|>3 Qdiscus|>5 Qdismis|>7 Qdisplay|<7 Qdivid|>2 Qdoubl|>7 Qdown|>4 Qdubb|>7 Qencourag|<7 Qenjoy|>7 Qevenly|>1
  Qexplicitly|>6 Qexploit|>7 Qexpression|>5 Qexpression|>6 Qexpress|<7 Qexpres|<6 Qfamously|>5 Qfelt|>3 Qfil|<7 Qfocus|<4
  Qformally|>5 Qfull|>6 Qfundamental|>5 Qfuriou|>6 Qfuriou|>7 Qhard|>5 Qharsh|<5 Qhat|>6 Qhop|<6 Qhot|>5 Qhung|>7 Qidentify|<5
  Qimpos|>4 Qimpos|>6 Qinclin|>7 Qincreasingly|>5 Qindicat|<4 Qknow|<5 Qlabel|>1 Qlambast|>4 Qlater|>7 Qlearn|>3 Qlist|<6 Qlong|<4
  Qlook|<5 Qmak|>2 Qmandat|>7 Qmarvel|<5 Qmarvel|<6 Qmessag|>5 Qmull|>6 Qmum|>4 Qmum|>6 Qnot|<2 Qoffensiv|>6 Qoffer|<5 Qoffer|<6
  Qofficially|>7 Qopinion|<6 Qopposition|<1 Qopposition|<2 Qopt|<2 Qoverwhelm|<5 Qoverwhelm|<7 Qpick|>7 Qplay|>4 Qpledg|<6 Qprais|<7
  Qpresent|>2 Qpressur|>5 Qprivately|>5 Qprohibit|>5 Qpromis|<7 Qproposal|<6 Qproud|>1 Qprovid|<6 Qpublish|>2 Qpush|<4 Qput|<5
  Qquestion|<5 Qrail|>4 Qrarely|>6 Qreact|>4 Qreassur|>1 Qreassur|>3 Qrecognition|<5 Qreferenc|<4 Qrefusal|>4 Qregard|>7
  Qreiterat|>4 Qreluctanc|>7 Qreluctant|>7 Qrenounc|>6 Qrepudiat|>6 Qretweet|>5 Qriff|>5 Qripp|<7 Qrip|>7 Qrumor|>1 Qsavag|>2
  Qsavag|>3 Qsaw|>4 Qscoff|>7 Qsentiment|>6 Qshot|>3 Qsid|>1 Qsignal|>1 Qsign|>1 Qslamm|>5 Qsought|>2 Qspeak|>2 Qspoken|<2
  Qspoken|>6 Qstart|>3 Qstuck|<5 Qsue|>7 Qsupportiv|<7 Qsur|>7 Qswip|>6 Qtaken|>7 Qtell|>2 Qtend|>7 Qtestify|>1 Qthought|>5 Qtout|>3
  Qtout|>4 Qtoward|>7 Qtrash|>7 Qtrumpet|>7 Qtry|>3 Qunanimou|>7 Qunclear|>6 Qunderestimat|>5 Qunderestimat|>7 Qunleash|>1
  Qunveil|>4 Qunwillingnes|>7 Qvot|<4 Qvot|<6 Qvot|>5 Qwarning|>7 Qwary|<5 Qwhack|>5 Qwhack|>6 Qwhipp|>5 Qwithdrew|>7 Qwritten|>4
  Qwrot|>3 Qzero|<7 Qzero|>5
-0.4 -0.4 Qacknowledg|>4 Qactually|<6 Qactually|>5 Qaddres|>5 Qaggressively|>7 Qallegedly|>7 Qannouncement|>7 Qannounc|>3
  Qapplaud|<4 Qappoint|<6 Qapprov|>5 Qargument|>4 Qargument|>7 Qarticl|>4 Qask|<3 Qassail|<6 Qassertion|<3 Qassertion|>6 Qattack|<5
  Qattack|>5 Qattempt|>2 Qattribut|>3 Qattribut|>6 Qavoid|>7 Qbegan|>5 Qbegan|>7 Qbill|>7 Qblam|>4 Qblock|>4 Qbor|<5 Qbristl|>6
  Qbroad|>6 Qbroad|>7 Qbrush|>6 Qcan't|>6 Qcast|<6 Qcertain|>6 Qcertain|>7 Qcharacteriz|>7 Qcomfortabl|<7 Qcomfortabl|>6 Qcompar|<1
  Qcomplain|>3 Qcom|>6 Qconfident|<7 Qcontend|>6 Qcounter|<2 Qcounter|>6 Qcrack|<5 Qcry|>5 Qdecid|>5 Qdeem|<7 Qdeeply|>5 Qdefend|<5
  Qdefend|>4 Qdefend|>5 Qdeliver|>2 Qdemonstrat|<3 Qdenounc|>6 Qderid|>7 Qdescrib|>3 Qdescription|>6 Qdesign|>7 Qdisplay|>7
  Qdivid|<2 Qdocument|>3 Qdocument|>7 Qdraw|>4 Qdwell|>2 Qemail|<5 Qembrac|<6 Qempathiz|>5 Qenvision|>4 Qeventually|>6
  Qexpectation|>4 Qfind|>5 Qfinger|<5 Qfinger|<7 Qfollow|<6 Qforcefully|>7 Qforese|<1 Qfound|<3 Qfresh|<6 Qfull|>7 Qfurther|>6
  Qgav|>1 Qgrous|>7 Qgush|>6 Qhappy|>5 Qharsh|<2 Qhint|<4 Qidea|>7 Qimagin|>3 Qimply|>7 Qimpos|>5 Qinvok|>4 Qissu|>6 Qkeen|>5
  Qlabel|>7 Qlargely|>4 Qlaud|>4 Qlaunch|>5 Qlay|>6 Qlean|>6 Qlist|>4 Qlist|>5 Qlook|>2 Qmad|>5 Qmak|>7 Qmention|<4 Qminc|>4
  Qmull|>5 Qmull|>7 Qmum|>5 Qmus|<6 Qmus|>7 Qoffer|>7 Qoften|>6 Qoften|>7 Qonc|>7 Qopinion|>5 Qopposition|>4 Qoutlin|<4 Qoutlin|>1
  Qpassionately|>5 Qpassionately|>6 Qpassionately|>7 Qpassionat|<6 Qpassion|>7 Qpersuad|>1 Qplann|>2 Qplead|>2 Qplead|>3 Qportray|>1
  Qpounc|<6 Qpreferr|>7 Qpressur|<6 Qprohibit|>6 Qpromis|<5 Qpromot|<5 Qpromot|>3 Qproposal|>6 Qprovid|<7 Qpush|>2 Qquestion|<1
  Qquickly|>7 Qquip|<7 Qrail|<6 Qreact|>7 Qreason|>6 Qreassur|>2 Qrebuff|>3 Qrebuff|>5 Qreckon|>7 Qrecount|<4 Qreflect|>4 Qrefus|>7
  Qrejection|<3 Qreject|<3 Qrelish|<1 Qremain|>7 Qremark|>6 Qremind|<4 Qrequest|>7 Qresistanc|<7 Qrevil|>5 Qriff|>6 Qripp|<5 Qrul|>5
  Qrumor|>7 Qsavag|>4 Qsaw|<5 Qseemingly|>4 Qseriou|>4 Qshot|>7 Qshow|>3 Qsign|>6 Qskeptical|>1 Qskepticism|>7 Qslam|>5 Qsolely|<6
  Qspeculation|>5 Qspoken|>7 Qstruck|>6 Qsuddenly|>4 Qsued|>1 Qsupportiv|>6 Qtakeaway|<6 Qtaken|>6 Qtalk|<4 Qtarget|>7 Qthank|<1
  Qthreaten|>7 Qtoward|>5 Qtrumpet|<6 Qtrumpet|>6 Qtry|>7 Qunderstand|>5 Qurg|>2 Qveto|<2 Qveto|>7 Qvision|>6 Qvot|>7 Qwarning|>6
  Qweigh|<6 Qwent|<6 Qwrot|>2 Qzero|>2
-0.4 -0.2 Qacknowledg|>6 Qacknowledg|>7 Qaddress|>7 Qadd|<4 Qadvocat|<5 Qadvocat|>5 Qadvocat|>6 Qadvocat|>7 Qaim|>6 Qalleg|<4
  Qapologiz|>4 Qappear|>7 Qapprov|>4 Qapprov|>6 Qassail|>5 Qassail|>6 Qassur|>6 Qattention|<5 Qattribut|>5 Qback|<1 Qbitter|>6
  Qblam|>5 Qboast|>7 Qbristl|>7 Qcall|<3 Qcast|>7 Qcas|>5 Qclaim|>6 Qclaim|>7 Qclear|>7 Qcomplain|>4 Qcom|>4 Qconced|>7 Qconclud|>7
  Qconfident|>7 Qcontend|>7 Qcriticism|>1 Qcriticism|>6 Qdeclin|>4 Qdefend|<4 Qdemand|>4 Qdenounc|<4 Qdetermin|<5 Qdevot|>2
  Qdevot|>5 Qdevot|>7 Qdisclos|<4 Qdiscussion|>5 Qdislik|>6 Qdismay|<4 Qdivid|>7 Qdon't|>7 Qdozen|>5 Qeager|>5 Qearlier|>7 Qemail|>2
  Qembrac|>7 Qfelt|>7 Qfil|>6 Qfollow|>4 Qforecast|>1 Qforecast|>4 Qforecast|>6 Qfram|>7 Qgav|>2 Qgues|<5 Qhammer|>7 Qhard|>2
  Qhitt|>5 Qidea|<2 Qinterest|>5 Qintroduc|<2 Qlargely|>5 Qlash|>3 Qlater|>5 Qlaud|>5 Qlearn|>2 Qlearn|>7 Qlist|>6 Qlong|>6 Qmad|>7
  Qmak|>6 Qmean|>7 Qmessag|>7 Qmight|<2 Qnominat|>5 Qoff|>5 Qopenly|>4 Qpassionately|>4 Qpivot|>7 Qplan|>5 Qpost|>5 Qpropos|>6
  Qpump|>6 Qquestion|<6 Qquickly|>6 Qreflect|>5 Qremember|<4 Qretweet|>6 Qreveal|>2 Qrul|>7 Qseek|>4 Qseem|<6 Qseem|>2 Qsent|<6
  Qshar|>7 Qshout|>4 Qshow|>2 Qsid|>4 Qslogan|>6 Qspark|>7 Qsparr|>4 Qspok|>2 Qspott|>5 Qstat|<7 Qstrongly|>7 Qsue|>6 Qsuggest|<7
  Qsupporter|>5 Qthought|>7 Qthreaten|>6 Qtitl|>3 Qtook|>7 Qtri|>7 Qtry|>5 Qturn|>2 Qvot|>6 Qwant|>5 Qwant|>6 Qwatch|>6 Qwent|>7
  Qwill|>7 Qworry|>6 Qwrit|>5 Qzero|>7
-0.4 0 Qadd|<5 Qallow|>6 Qallud|>2 Qannounc|<4 Qannounc|<5 Qappear|>6 Qattempt|>5 Qback|<4 Qblam|>7 Qcall|>5 Qcas|>6 Qcertainly|<2
  Qcit|>6 Qclaim|>5 Qcomplaint|>6 Qcomplaint|>7 Qconcern|<4 Qcriticiz|>7 Qdenounc|<3 Qderid|>6 Qdesign|<5 Qdiscus|>7 Qdismiss|>7
  Qdocument|>6 Qdoubt|>7 Qdraw|>5 Qeager|>6 Qemail|>4 Qenthusiasm|>5 Qexcit|>7 Qexpect|>6 Qfil|>7 Qherself|>7 Qhon|>5 Qinclin|>4
  Qinform|>3 Qintend|>6 Qknown|>6 Qmention|>6 Qmock|>7 Qnominat|>7 Qoffensiv|>4 Qofficially|>5 Qpass|>5 Qpass|>7 Qpersuad|>5
  Qplan|>7 Qpledg|>5 Qpoint|>7 Qprais|>5 Qprais|>7 Qpredict|<5 Qprefer|>7 Qprohibit|>7 Qproposal|>7 Qquick|>3 Qquot|>3 Qrais|>1
  Qreferenc|>6 Qreferenc|>7 Qreject|>6 Qreleas|<6 Qreleas|>5 Qreleas|>6 Qrely|>7 Qremind|>6 Qrepudiat|>5 Qrequest|>6 Qreveal|<6
  Qsaid|<2 Qscrutiny|>6 Qseek|>5 Qseek|>7 Qsens|>5 Qshown|>7 Qsign|>7 Qslamm|>7 Qslam|>3 Qslam|>4 Qstat|>7 Qstory|>3 Qsued|>5
  Qsuggest|>7 Qsupport|<3 Qtalk|>6 Qtell|>4 Qtell|>5 Qtend|>6 Qtestify|>7 Qthought|<4 Qtitl|>6 Qunclear|>7 Qunderscor|<5 Qurg|>7
  Qvow|>7 Qwant|>7 Qwarn|>7 Qweigh|>7
-0.4 0.2 Qagain|>5 Qagre|>7 Qalleg|<3 Qallud|>7 Qappoint|>2 Qargument|>6 Qassur|>7 Qattack|>1 Qcertainly|<4 Qcharg|>7 Qcheer|>5
  Qcirculat|>3 Qcit|>7 Qconcern|>7 Qconsensu|>2 Qconsensu|>7 Qcriticism|<6 Qcriticism|>7 Qdetermin|>6 Qdetermin|>7 Qdismiss|>6
  Qdocument|<4 Qdon't|>4 Qemail|>5 Qemail|>6 Qexpect|>5 Qexplain|>7 Qfear|>7 Qfeel|>5 Qfir|<7 Qhop|>7 Qidentify|>4 Qignor|<6
  Qinform|>2 Qinvit|>4 Qknow|>7 Qmention|>7 Qoffensiv|>5 Qperception|>6 Qperception|>7 Qpersuad|>4 Qplan|>6 Qpredict|>7 Qpress|>7
  Qproject|<5 Qproject|>6 Qproponent|>5 Qquestion|>7 Qrecognition|>6 Qreferr|>7 Qrepeatedly|>2 Qsaid|>2 Qscorn|<7 Qseemingly|<3
  Qseemingly|<4 Qseem|<4 Qshar|<5 Qshout|<4 Qshow|>6 Qstill|<2 Qstory|>2 Qstrongly|<1 Qsurpris|<1 Qtalk|>7 Qthink|>7 Qtold|>6
  Qunderstand|>7 Qunhappy|>6 Qwarn|>5 Qwelcom|>6 Qwritten|<3
-0.4 0.4 Qadd|<7 Qawar|>7 Qbeliev|<5 Qcritical|>5 Qdescrib|<2 Qendorsement|<4 Qenvision|>7 Qexpect|>4 Qfeel|>7 Qfind|>7 Qfir|<4
  Qfocu|<7 Qfootag|>6 Qidea|>6 Qintend|<2 Qirritat|>4 Qirritat|>5 Qlash|>6 Qoutrag|>5 Qread|<7 Qreferr|>4 Qreport|>6 Qresistanc|>5
  Qscrutiny|<5 Qseemingly|<5 Qsens|>7 Qshar|<2 Qstatement|>6 Qsuddenly|<5 Qtend|>3 Qtold|>7 Qtouch|>2 Qwarn|<7
-0.4 0.6 Qadd|>6 Qagain|<2 Qanger|<5 Qanxiety|>6 Qappointment|>4 Qconsider|<4 Qdeem|<3 Qfeel|<5 Qfierc|<7 Qfil|>4 Qformally|>2
  Qhir|<6 Qinterest|<7 Qopposition|<3 Qseen|>5 Qsuddenly|<6 Qswip|>5 Qtarget|<5 Qunderscor|>6 Qword|>5 Qworry|<1
-0.4 0.8 Qaccord|<6 Qaccord|<7 Qconcern|<7 Qfir|>3 Qread|<6 Qreport|<4 Qscrutiny|<4 Qspark|<5 Qstruck|<4
-0.4 1 Qadmission|<4 Qdubb|<5 Qimagin|<4 Qmight|<3 Qonc|<1 Qstruck|<2 Qwidely|<6
-0.4 1.2 Qdesign|<2 Qdiscussion|<3 Qrattl|<1 Qrattl|<6 Qtitl|<2
-0.4 1.4 Qalready|<1 Qcriticism|<4
-0.4 3.2 Qseemingly|<1
-0.2 -1.4 Qcontinu|>1 Qprovid|>2
-0.2 -1.2 Qdrew|>6 Qendorsement|>4 Qreason|>4 Qsaw|<3 Qsought|<5
-0.2 -1 Qback|>3 Qbegan|<3 Qdismissiv|<4 Qendors|>4 Qfavor|>3 Qhappy|<3 Qoppos|>5 Qpledg|<3 Qportray|<6 Qpreferr|>3 Qpress|<4
  Qrecord|<7 Qremember|<6 Qscorn|>4 Qseek|<6 Qstrongly|<6
-0.2 -0.8 Qaccusation|<4 Qaim|<5 Qask|<4 Qback|>6 Qchosen|<4 Qclash|<6 Qcontinu|<5 Qdetermin|<2 Qdisagre|<6 Qdiscuss|<3 Qecho|<7
  Qendors|<7 Qendors|>3 Qfavor|<5 Qfocus|<7 Qinclin|<6 Qinclud|<2 Qinclud|<6 Qlearn|<1 Qoffensiv|<5 Qpropos|<5 Qrais|<6 Qrecogniz|<5
  Qretweet|<7 Qspeak|<7 Qstruck|>3 Qsupporter|<6 Qsupport|>3 Qunhappy|<2 Qutter|<3 Qvehemently|<3
-0.2 -0.6 Qaccus|<5 Qagre|<7 Qallegianc|<7 Qask|>2 Qassail|<7 Qchalleng|<5 Qconfirm|>3 Qconsider|>3 Qdeclin|<3 Qdeliver|<6
  Qdescrib|<5 Qdiscuss|<4 Qemail|<6 Qendors|<6 Qexplicitly|<7 Qexpres|<3 Qfear|<7 Qhat|>7 Qhir|<4 Qhop|<5 Qhostility|>3 Qinterest|<2
  Qlaid|<2 Qlean|<1 Qlong|<5 Qlook|<7 Qmad|<3 Qmessag|<7 Qoppos|<7 Qpersuad|<3 Qpresent|<6 Qrecommend|<6 Qrecount|<1 Qreferr|<5
  Qrestrict|<6 Qrul|<2 Qseek|<7 Qshout|<7 Qsupport|>4 Qtook|<6 Qurg|<7 Qvow|<4 Qworry|<6 Qwritten|>5
-0.2 -0.4 Qacknowledg|>3 Qadvocat|<7 Qaffirm|>7 Qassertion|>1 Qassertion|>5 Qattention|>5 Qbarely|>6 Qbrush|>5 Qcall|<5
  Qcharacteriz|<3 Qchid|<7 Qclaim|<4 Qco-sponsor|>4 Qcondemnation|>6 Qcontrast|<6 Qconvinc|<7 Qcriticiz|<6 Qdecid|<5 Qdeeply|>6
  Qdefend|<7 Qdisclos|<5 Qdisclos|>5 Qdismis|>6 Qdisput|<1 Qdivid|>4 Qdownplay|<4 Qdubb|>6 Qembrac|<7 Qexplain|<2 Qexpres|>2
  Qfeel|>2 Qforcefully|<6 Qfound|>2 Qfram|>1 Qfrequent|>6 Qhot|>6 Qimagin|>2 Qinclud|<3 Qindicat|<3 Qjok|<6 Qkeen|<6 Qlean|>3
  Qlearn|<6 Qlearn|>4 Qliken|<6 Qloudly|<5 Qmaintain|>7 Qmind|>1 Qnotic|<3 Qofficially|>6 Qopinion|<5 Qopt|<6 Qopt|>3 Qpaint|<4
  Qplay|>3 Qpledg|<5 Qposit|<7 Qprais|<5 Qprais|<6 Qpressur|>4 Qprivately|>4 Qpromot|<4 Qpush|>5 Qquestion|<3 Qquickly|<7 Qrais|>6
  Qrarely|>5 Qreact|>3 Qreflect|<4 Qrespond|<5 Qrestrict|<2 Qretweet|>3 Qscoff|>6 Qshar|>2 Qsignal|<5 Qsingl|>3 Qskepticism|>5
  Qskepticism|>6 Qslamm|<5 Qsound|<6 Qstatement|>1 Qstat|<3 Qstriv|>1 Qstriv|>2 Qstruggl|>1 Qstuck|<3 Qstuck|<6 Qstuck|>5
  Qsupport|<5 Qsupport|>6 Qsupport|>7 Qteeth|>6 Qthought|<7 Qtitl|>7 Qtold|<3 Qtrash|>5 Qtrash|>6 Qunderstood|>2 Qunderstood|>3
  Qunderstood|>4 Qunveil|>3 Qurg|<3 Qutter|>6 Qvent|>6 Qwithdrew|>2
-0.2 -0.2 Qaccept|<1 Qaccept|<6 Qaccus|<3 Qaccus|<4 Qaccus|>4 Qacquiesc|>5 Qadmitt|<3 Qadmitt|>4 Qaffirm|>6 Qagre|>1 Qalign|>6
  Qalleg|>7 Qallow|>7 Qannounc|>6 Qapologiz|>6 Qappear|>4 Qapplaud|<3 Qaren't|>6 Qask|<5 Qassertion|<1 Qattack|<3 Qattack|>6
  Qauthoriz|>7 Qback|>4 Qbemoan|>5 Qbill|>5 Qblast|>4 Qblock|>5 Qbrush|<4 Qcall|<6 Qcall|>6 Qcast|>1 Qcirculat|>1 Qclash|>5 Qcoin|>4
  Qcomfortabl|>7 Qcomment|>4 Qconced|<6 Qconced|<7 Qconced|>5 Qconclud|>3 Qcontinu|>5 Qcrack|>5 Qcredit|>5 Qcurrently|>7
  Qdemonstrat|>5 Qdenounc|<1 Qdepict|>4 Qdepict|>5 Qdescrib|>6 Qdetail|<3 Qdisclos|>2 Qdiscuss|>4 Qdiscus|<5 Qdisparag|>4
  Qdocument|>4 Qdoesn't|>7 Qdon't|>5 Qdon't|>6 Qdownplay|<3 Qdown|>5 Qencourag|>1 Qenvision|>1 Qevinc|>6 Qexcit|>6 Qexpress|>1
  Qexpres|<4 Qfelt|>1 Qfind|>4 Qfir|>1 Qfocus|>3 Qforese|<2 Qfound|<5 Qfuriou|>4 Qfuriou|>5 Qgrous|>6 Qhail|>6 Qhail|>7 Qharangu|<5
  Qhard|>7 Qhint|>1 Qhint|>4 Qhint|>6 Qhop|<4 Qidea|<6 Qidentify|>5 Qignor|>4 Qignor|>7 Qimagin|>1 Qincreasingly|>3 Qissu|>1 Qjok|>4
  Qknew|>6 Qknown|<5 Qknow|>2 Qlaid|>2 Qmaintain|>4 Qmak|>4 Qmean|>6 Qoff|>4 Qopinion|>4 Qpetition|>3 Qpivot|>2 Qplay|>2 Qplead|>6
  Qposit|<4 Qprais|<2 Qpredict|<4 Qproclaim|<4 Qpromis|<3 Qpublicly|>6 Qpush|>7 Qquery|>1 Qquestion|<4 Qquestion|>1 Qquickly|>5
  Qrail|>5 Qreact|>6 Qread|>7 Qreaffirm|>6 Qrecall|<6 Qrecognition|>5 Qrecogniz|>6 Qreferenc|<3 Qreiterat|>5 Qreject|<6 Qreleas|>4
  Qremark|<6 Qrepeatedly|>5 Qresist|>6 Qrestrict|<3 Qsay|<7 Qsid|>7 Qsignal|<4 Qsilenc|>4 Qsingl|>4 Qsingl|>5 Qskeptical|>5
  Qslamm|<4 Qslogan|>4 Qspoken|>2 Qspok|>5 Qstanc|>4 Qstat|>5 Qsternly|>7 Qstress|>4 Qstuck|>1 Qsupport|<6 Qtarget|>6 Qtell|<6
  Qturn|>7 Qunderstand|>3 Qunleash|>6 Qused|>5 Qvehemently|>2 Qveto|<1 Qvoic|<5 Qwarn|<1 Qwatch|>5 Qwithdrew|>3 Qwonder|<3 Qworry|<4
  Qwrit|>3 Qwrit|>4 Qwrot|<4
-0.2 0 Qaccusation|>5 Qaccus|>1 Qaddress|>6 Qadopt|>6 Qadvocat|>4 Qagre|>5 Qaim|>5 Qaim|>7 Qarticulat|>6 Qbeliev|>7 Qbemoan|>6
  Qbemoan|>7 Qblast|>5 Qblast|>6 Qboo|<3 Qcharg|>6 Qcheer|>4 Qchim|>6 Qcit|>4 Qclaim|<2 Qclaim|>4 Qcomment|>6 Qcondemn|>7
  Qconfident|>6 Qconsistently|>5 Qconsistently|>6 Qcontention|>6 Qcontinu|>3 Qcontinu|>6 Qcontinu|>7 Qcontrast|>5 Qconvinc|>3
  Qcriticiz|<4 Qcriticiz|>6 Qdebat|>3 Qdecid|>6 Qdecry|>6 Qdemand|>6 Qdeny|>2 Qdeny|>5 Qdescrib|<4 Qdescrib|<6 Qdetail|>7
  Qdisavow|>7 Qdisclos|>7 Qdiscuss|>5 Qdiscus|>4 Qdistanc|>6 Qdistanc|>7 Qdown|>6 Qdrew|>2 Qembrac|>6 Qemphasiz|>6 Qencourag|>7
  Qenjoy|>6 Qestimat|<2 Qeventually|>7 Qevinc|>7 Qexpectation|>5 Qexpect|>2 Qexplain|<4 Qexplicitly|>4 Qexpos|>4 Qexpress|>6
  Qexpress|>7 Qfeel|<2 Qfil|>1 Qfundamental|>7 Qfurther|>7 Qgush|>4 Qhighlight|>4 Qhint|>7 Qhop|>6 Qidentify|>7 Qimmediately|>4
  Qincreasingly|>4 Qindicat|>6 Qindicat|>7 Qjok|>5 Qjok|>6 Qjok|>7 Qknew|>5 Qknock|>4 Qknow|>4 Qlaid|>5 Qlaunch|>3 Qlean|>2
  Qlearn|>6 Qliken|>5 Qloudly|>6 Qmad|>6 Qmak|>1 Qmessag|>2 Qnam|<4 Qobserv|>5 Qobserv|>6 Qoffer|>1 Qoffer|>5 Qoff|>7 Qopenly|>5
  Qopenly|>6 Qopenly|>7 Qopen|>3 Qpledg|>6 Qpoint|<6 Qpoint|>6 Qportray|>4 Qposition|>6 Qpresent|<4 Qpresent|>5 Qproclaim|>2
  Qpromis|>3 Qpublicly|>4 Qpublish|>5 Qpublish|>6 Qpublish|>7 Qput|>6 Qrail|>6 Qrail|>7 Qrais|>7 Qreaffirm|>7 Qrealiz|>2 Qrealiz|>3
  Qrebuff|>4 Qrebuk|>5 Qrebut|>4 Qrebut|>6 Qrecount|>7 Qrefer|>6 Qreject|<5 Qreject|>7 Qrepeatedly|>7 Qrespond|>6 Qrestrict|>6
  Qscrutiny|>5 Qseek|>6 Qseem|>6 Qsee|>5 Qsee|>6 Qsee|>7 Qshown|>4 Qsign|>3 Qsign|>4 Qsingl|>7 Qslamm|>6 Qsound|>6 Qspecifically|>7
  Qspoken|>5 Qstatement|>7 Qstuck|>7 Qsuggest|>4 Qsurpris|>7 Qthink|>6 Qthought|>6 Qtitl|<3 Qtold|>3 Qtri|>3 Qtroubl|>7 Qtry|>4
  Qtweet|>6 Qunveil|>7 Qurg|>6 Qused|>4 Qused|>6 Qused|>7 Qutter|>5 Qview|>1 Qview|>7 Qvot|>3 Qvow|>6 Qwarn|<6 Qwithdrew|>5 Qwrot|>7
-0.2 0.2 Qaccept|>5 Qaccord|<4 Qaccus|>7 Qadmitt|>7 Qagre|>6 Qalleg|>4 Qannouncement|>6 Qannounc|>2 Qannounc|>5 Qapologiz|>7
  Qargu|<4 Qargu|>6 Qask|>4 Qassail|>7 Qassumption|>6 Qassur|>2 Qattempt|>4 Qawar|>5 Qbash|>5 Qbegan|>6 Qbeliev|<2 Qbeliev|>6
  Qblam|>6 Qboast|>6 Qbrush|>7 Qcall|>3 Qcast|>6 Qcaution|>7 Qchampion|>6 Qcharacteriz|>1 Qcit|<5 Qcit|>5 Qclear|<5 Qcomment|>5
  Qcomplain|>6 Qcomplain|>7 Qcontemplat|>5 Qcount|<4 Qcount|>3 Qdeclin|>7 Qdeep|>5 Qdefend|>6 Qdeliver|>7 Qdidn't|>7 Qdisagre|>6
  Qdisagre|>7 Qdocument|>5 Qdownplay|>7 Qdozen|>6 Qdubb|<4 Qdwell|>7 Qendorsement|<7 Qexpect|>3 Qexplor|>6 Qexpress|>5 Qexpres|>5
  Qfeel|<6 Qfir|<6 Qfocus|>4 Qfocus|>5 Qfocus|>6 Qfootag|>5 Qforcefully|>6 Qforecast|>7 Qformally|>7 Qhir|>4 Qimagin|>7
  Qimmediately|>7 Qinclin|>3 Qinclud|>7 Qinsist|>7 Qinvok|>7 Qissu|>4 Qissu|>7 Qknow|>6 Qmarvel|>7 Qmention|>5 Qnot|<4 Qnot|<6
  Qnot|>7 Qobserv|<4 Qopen|>6 Qopposition|>7 Qpoint|>4 Qproclaim|>5 Qpromis|>4 Qpromis|>6 Qpropos|>5 Qprovid|<1 Qprov|>7 Qpump|>7
  Qput|>7 Qquot|>7 Qrattl|>5 Qreason|>7 Qrebuff|>6 Qrebut|>5 Qrecit|>4 Qrecommend|>5 Qreferenc|>5 Qreluctant|>5 Qremember|<2
  Qremember|>3 Qremind|>5 Qrepeat|>7 Qreportedly|>6 Qreport|>7 Qrethink|>7 Qreveal|<5 Qreveal|>3 Qsay|>7 Qsent|>4 Qshown|<5
  Qshown|<6 Qshown|>6 Qshow|<7 Qsick|>4 Qsign|>5 Qsingl|>6 Qsought|>7 Qsound|>7 Qsparr|>6 Qsquarely|>7 Qstanc|>5 Qstuck|>2
  Qsuggest|>6 Qsympathetic|>4 Qtalk|>3 Qtalk|>5 Qtell|>3 Qthreaten|>5 Qtold|<2 Qtouch|>6 Qtouch|>7 Qtribut|>6 Qtroubl|>6 Qtrumpet|>5
  Qvent|>4 Qview|<4 Qvocal|>3 Qvoic|>6 Qwarn|>6 Qwelcom|>5 Qwent|>6 Qwritten|<4 Qwrit|>7 Qwrot|>6
-0.2 0.4 Qadopt|<3 Qanswer|>6 Qappear|<4 Qappoint|>5 Qappoint|>6 Qchalleng|>4 Qcheer|<3 Qconcern|<5 Qcondemn|<4 Qconsider|<6
  Qcontend|>5 Qconvinc|>7 Qcriticiz|>5 Qcritic|>5 Qdiscus|>6 Qdisput|<4 Qencourag|<5 Qfeel|>4 Qfollow|>5 Qfollow|>6 Qhir|>5
  Qhopeful|>7 Qincreasingly|<2 Qinform|>6 Qinform|>7 Qknow|<2 Qmight|<4 Qopen|>7 Qpromot|>7 Qquot|>5 Qremark|>4 Qremind|>4
  Qremind|>7 Qreport|<7 Qseen|>7 Qsent|>7 Qseriou|>6 Qshown|<4 Qsid|>3 Qsign|>2 Qstat|>1 Qstory|>5 Qstress|>6 Qstuck|>6 Qsued|>6
  Qtell|>6 Qtitl|>5 Qtold|>5 Qtout|>5 Qunsettl|<4 Qview|>3 Qvoic|>5 Qvot|>2 Qvot|>4
-0.2 0.6 Qargu|<7 Qbeliev|<3 Qcall|>2 Qdefens|>6 Qdesign|>6 Qdistanc|>4 Qdocument|>1 Qdraw|<5 Qgoe|>7 Qimply|<4 Qimpress|<6
  Qinclud|>6 Qinterest|<6 Qpok|>5 Qpost|<4 Qpublish|<2 Qrebutt|>6 Qreluctant|>3 Qremark|<5 Qremark|>5 Qreply|>5 Qrethink|>6
  Qtaken|>4 Qthank|>7 Qthrill|>4 Qunhappy|<4 Qunsettl|<5 Qview|<7
-0.2 0.8 Qaccord|<5 Qadd|>5 Qadmir|<5 Qadvic|<1 Qdesign|<1 Qdisappoint|<2 Qdislik|>1 Qexasperat|<5 Qrecommend|>2 Qreply|>3 Qreply|>6
  Qsound|>1 Qvoic|>4
-0.2 1 Qannounc|<2 Qappointment|>6 Qbill|<1 Qcry|<4 Qdefens|>2 Qdepict|<5 Qdisclos|<6 Qdraw|<1 Qnominat|>3 Qpick|<7 Qrealiz|<6
  Qrecognition|<1 Qreply|>4 Qrever|<4
-0.2 1.2 Qcharg|<3 Qregret|<5
-0.2 1.4 Qcharg|<2 Qdefender|<2 Qscorn|<4 Qshown|<3
-0.2 1.6 Qcelebrat|<2 Qpass|<2 Qsound|<2
-0.2 1.8 Qdeem|<2
-0.2 2.2 Qimpress|>2
-0.2 2.8 Qsentiment|<1
0 -1.8 Qsued|>3
0 -1.6 Qadvic|>2 Qconvinc|>1
0 -1.4 Qadopt|>3 Qadopt|>4 Qnegotiat|>2
0 -1.2 Qhat|<2 Qintroduc|<3 Qreassur|<4 Qsupporter|<3
0 -1 Qadvic|<4 Qcall|<7 Qhop|<7 Qpress|<5 Qtry|<4 Qword|<7
0 -0.8 Qaim|<7 Qask|<6 Qendorsement|>5 Qhit|>5 Qhung|>6 Qlik|>5 Qoutspoken|<4 Qpledg|<7 Qpreferr|>2 Qpropos|<7 Qrecommend|>4
  Qrepeat|<7 Qshout|<2 Qstern|>5 Qthreaten|<4 Qtitl|<7
0 -0.6 Qaccus|<7 Qagre|<6 Qallud|<4 Qargument|<4 Qattack|>3 Qblam|<5 Qchampion|<7 Qchosen|<5 Qcontinu|<7 Qcriticism|<1 Qcriticiz|<5
  Qdecision|<5 Qdedicat|<6 Qdisput|<2 Qemphasiz|<7 Qevenly|<2 Qhit|<5 Qintroduc|>6 Qmention|<6 Qmock|<4 Qnam|<5 Qoffer|<7
  Qofficially|<5 Qpersuad|<2 Qplan|<3 Qpok|<5 Qprov|>5 Qquip|<4 Qremark|<7 Qremind|<6 Qreply|<6 Qrestrict|<5 Qsay|<2 Qsee|<4
  Qshout|>2 Qshow|<1 Qsound|<5 Qstrongly|>3 Qsuspect|<6 Qtell|<7 Qtweet|<3
0 -0.4 Qadmit|<4 Qagre|<2 Qagre|<4 Qblam|<6 Qblam|<7 Qbroad|>5 Qchampion|>2 Qchant|<5 Qclaim|<6 Qclaim|>2 Qcomplain|<3 Qconfident|<4
  Qconsider|>6 Qcontrast|<7 Qdecision|<4 Qdeclin|<4 Qdescrib|<3 Qdiscus|<7 Qemail|<4 Qempathiz|<7 Qencourag|>4 Qendors|>6
  Qexpress|<5 Qfound|>3 Qimagin|<1 Qlament|<5 Qloudly|<2 Qmad|<2 Qmad|<6 Qmak|<7 Qopt|<7 Qpersuad|<5 Qplann|<6 Qplan|<7 Qpok|<2
  Qpredict|>5 Qproposal|<5 Qprov|<5 Qpump|<6 Qput|<6 Qrecognition|>4 Qrelish|<7 Qreluctanc|<1 Qreluctanc|<2 Qrepeat|<6 Qsee|<5
  Qsee|<7 Qshar|<3 Qshar|>6 Qspeak|<5 Qstatement|<5 Qsupport|>5 Qtaken|<7 Qtalk|<6 Qtarget|>4 Qtarget|>5 Qtell|<4 Qthreaten|<7
  Qthrow|<7 Qunderscor|>4 Qview|<3 Qvot|<3 Qvot|<5 Qvot|<7 Qvouch|<7 Qvow|<6 Qvow|<7 Qwelcom|<6 Qwent|<1 Qwithheld|<6
0 -0.2 Qaccept|<4 Qacknowledg|<3 Qacknowledg|<5 Qaddres|<4 Qadd|>1 Qagre|<1 Qagre|<3 Qalleg|<2 Qblam|<1 Qcandidly|<6 Qcast|<2
  Qclear|>2 Qcomplain|<6 Qconfident|<5 Qconfirm|>5 Qconsider|>7 Qcriticism|>4 Qdecid|<1 Qdeclar|>4 Qdeclar|>6 Qdefend|<1 Qdeny|<4
  Qdetail|<6 Qdidn't|>5 Qdiscus|<4 Qexemplify|<5 Qexplain|<5 Qexpres|<1 Qexpres|<7 Qfil|<6 Qgav|<2 Qhint|<1 Qlaid|<3 Qlaid|<4
  Qmention|>3 Qmock|<7 Qopenly|<6 Qoppos|<6 Qorder|<7 Qpoint|<3 Qpoint|<4 Qprais|<4 Qproclaim|<2 Qproclaim|<3 Qpromis|<2 Qrail|<5
  Qrais|<4 Qread|>3 Qrecit|<4 Qrecount|<3 Qrefus|<5 Qreiterat|<1 Qreiterat|<2 Qrepeat|<5 Qrestrict|<4 Qsens|<7 Qskeptical|<4
  Qslamm|<7 Qspok|<4 Qstat|<4 Qstress|<4 Qsuggest|<3 Qturn|<2 Qunderscor|<6 Qurg|<1 Qwarn|>3 Qworry|>7
0 0.2 Qacquiesc|>6 Qadmitt|>6 Qadmit|>5 Qadmit|>7 Qadvocat|<6 Qannouncement|>1 Qapologiz|>3 Qaren't|>3 Qargu|>7 Qassail|<2
  Qassail|>4 Qassert|>7 Qassumption|>4 Qassuranc|>6 Qattack|<6 Qattempt|>1 Qauthoriz|>6 Qawar|>6 Qcharg|>3 Qcharg|>4 Qcirculat|<5
  Qclear|<6 Qcomplain|>1 Qcomplain|>5 Qcongratulat|>4 Qcongratulat|>6 Qconsider|<7 Qconsistently|>4 Qcontemplat|>6 Qcontrast|>7
  Qdebat|>4 Qdeclar|>2 Qdeclin|>3 Qdeliver|>1 Qdescrib|<7 Qdisplay|>5 Qdoubt|>5 Qdwell|>6 Qeager|>2 Qecho|>4 Qecho|>6 Qemphasiz|>4
  Qenvision|<3 Qexplor|>5 Qexpress|>4 Qfail|>5 Qfind|>2 Qfurther|>5 Qgav|>5 Qgav|>7 Qharsh|>4 Qhint|>5 Qhitt|>6 Qignor|<4 Qimagin|>5
  Qimply|>6 Qinsist|>6 Qinterpret|<4 Qknow|>5 Qlash|>4 Qlaunch|>7 Qlong|>5 Qmean|>4 Qmessag|>6 Qmus|>6 Qnominat|<4 Qnot|>2 Qoften|>5
  Qopt|>6 Qoutlin|>6 Qoutlin|>7 Qpegg|>4 Qpetition|>5 Qplay|>7 Qpoint|<7 Qposit|<2 Qprefer|>3 Qprefer|>4 Qprefer|>6 Qpromot|>6
  Qprovid|>5 Qput|>5 Qrealiz|>5 Qreassur|>7 Qrebut|>3 Qrecall|<4 Qrecently|>7 Qreckon|>6 Qreleas|<2 Qremember|<3 Qrepeatedly|>6
  Qrequir|>5 Qsaid|<3 Qsaid|<4 Qsaid|<6 Qsaid|>7 Qsay|<5 Qsay|<6 Qseem|>5 Qshown|>5 Qspeculat|>6 Qstart|>5 Qsternly|>5 Qstood|>6
  Qsuggest|>2 Qteeth|>5 Qtestify|>6 Qthink|>5 Qthought|>2 Qunderstood|>6 Qunleash|>5 Qvocal|>6 Qweigh|>5 Qwent|>4 Qwent|>5
  Qwonder|>7 Qzero|>4
0 0.4 Qacknowledg|<4 Qagain|<3 Qaim|>3 Qalway|>7 Qannounc|<6 Qapologiz|>2 Qapologiz|>5 Qappear|>5 Qapprov|>1 Qargu|<5 Qassert|>5
  Qassur|>3 Qassur|>4 Qattack|<4 Qawar|>4 Qbeliev|>5 Qcirculat|<6 Qcirculat|<7 Qclosely|>5 Qcompar|>6 Qcom|>2 Qconcern|>5
  Qconcern|>6 Qconclud|<4 Qcongratulat|>5 Qcontention|>7 Qcontrast|>6 Qcurrently|>6 Qdecid|>3 Qdeep|>6 Qdeep|>7 Qdefens|>7
  Qdemand|>5 Qdemonstrat|>6 Qdevot|>4 Qdisclos|>6 Qdiscussion|>3 Qdiscussion|>4 Qdoubl|>3 Qdrew|>1 Qecho|>7 Qempathiz|>4
  Qespecially|>6 Qevenly|>6 Qexcit|>5 Qexpos|<6 Qexpos|>2 Qexpos|>3 Qexpres|>6 Qfavorably|>7 Qfear|>6 Qfeel|>1 Qfind|>6 Qfollow|>7
  Qfootag|>2 Qfootag|>7 Qforecast|>5 Qgoe|>5 Qhard|>4 Qhat|>3 Qhir|>6 Qimpassion|>7 Qinflat|>7 Qinform|>4 Qinsist|>5 Qintroduc|>1
  Qknock|>7 Qlabel|>5 Qlament|>4 Qlament|>5 Qlament|>6 Qlaud|>6 Qlaud|>7 Qlean|>5 Qlong|>3 Qlov|>2 Qmessag|>4 Qmind|>6 Qmount|>5
  Qnotic|>4 Qnot|<5 Qobject|>7 Qobserv|>4 Qoppos|<2 Qoptimistic|>7 Qpegg|>6 Qpivot|>4 Qplann|>6 Qplead|>5 Qplea|>7 Qpoint|>5 Qpok|>4
  Qportray|<5 Qpost|<2 Qprais|>2 Qpreach|>7 Qpredict|<6 Qpresent|>6 Qproject|>2 Qproud|>5 Qquickly|>4 Qrebuk|>7 Qrebutt|>7 Qrebut|>7
  Qreiterat|>7 Qremark|>7 Qremember|>6 Qreport|>4 Qreport|>5 Qrequir|>6 Qresist|>1 Qresonat|<7 Qrespond|>5 Qrespond|>7 Qreveal|>6
  Qrobocall|>6 Qsaid|<7 Qsaid|>5 Qsaid|>6 Qsaw|>6 Qsay|>6 Qscrutiny|>4 Qseem|>3 Qsharply|>6 Qsignal|>6 Qsought|>4 Qsought|>5
  Qsought|>6 Qspeak|>5 Qspeak|>6 Qspeculation|>7 Qspok|>6 Qstart|>4 Qstatement|>5 Qstat|>4 Qsternly|>6 Qstern|>7 Qstory|>7
  Qstress|>7 Qsubtl|>7 Qsuggestion|>6 Qsuggest|>5 Qsurmis|<7 Qtaken|>5 Qtalk|<3 Qtarget|<7 Qthought|>4 Qtook|>6 Qtri|>5 Qtweet|<6
  Qunderstand|>2 Qunderstand|>4 Qunleash|>7 Qunwillingnes|>6 Qupset|>6 Qwarn|>4 Qwill|>2 Qwritten|>3 Qwrot|<6
0 0.6 Qaccus|>5 Qaddress|>2 Qadd|<6 Qadopt|>5 Qadvis|>6 Qallow|>5 Qalready|>5 Qannouncement|>2 Qappoint|<2 Qargu|<3 Qassert|>6
  Qassuranc|>7 Qassur|>5 Qattribut|>7 Qcan't|>5 Qcast|>4 Qcheer|<2 Qcirculat|>7 Qcondemn|<5 Qconfidenc|>7 Qcontemplat|>7
  Qcontradict|>7 Qdeclin|>5 Qdefin|>6 Qdisappoint|<4 Qdon't|>2 Qdraw|<4 Qecho|>1 Qemail|>7 Qemphasiz|>7 Qenvision|>6 Qestimat|>6
  Qevenly|>4 Qexplain|>5 Qexpres|>7 Qfierc|<6 Qgoe|<6 Qhard|>6 Qidea|>3 Qimpress|<4 Qincreasingly|>7 Qinterject|>7 Qknew|>2
  Qlambast|>5 Qlawsuit|>6 Qmad|>4 Qmessag|<1 Qmount|>7 Qnam|<3 Qoffer|>4 Qopenly|>2 Qpledg|>4 Qpoint|>2 Qportray|>7 Qpreviously|>7
  Qquick|>7 Qquot|>6 Qread|>5 Qrecognition|>7 Qrecogniz|>5 Qreject|>1 Qresonat|<5 Qresonat|<6 Qrespond|>3 Qripp|>1 Qrul|>2 Qscold|<7
  Qseem|<5 Qsharply|>7 Qshock|>6 Qshow|>5 Qspeculat|<6 Qsuddenly|<4 Qswip|>4 Qtry|>6 Qturn|>5 Qunhappy|>5 Qunsettl|<7 Qvent|>5
0 0.8 Qadopt|<2 Qagitat|<5 Qairwav|>7 Qalarm|>7 Qannouncement|>3 Qcas|>3 Qconfidenc|>6 Qcounter|>7 Qdenounc|>1 Qdesign|<3
  Qdisappoint|<3 Qdismay|>4 Qdismay|>5 Qdisput|>2 Qdocument|<2 Qforth|>6 Qgrant|<7 Qi'd|>7 Qimpress|<5 Qinterpret|<3 Qinterpret|>4
  Qlambast|<2 Qmak|>5 Qmean|<4 Qnegativ|>4 Qnotic|>7 Qposit|>7 Qproject|<1 Qprov|<2 Qrebuff|<7 Qrely|>6 Qrepeatedly|>4 Qreply|>7
  Qreport|<6 Qrespond|>2 Qrul|<6 Qseen|>4 Qself-describ|>2 Qsharply|<7 Qstory|>4 Qsuddenly|<2 Qthank|>1 Qwatch|>7
0 1 Qacquiesc|>3 Qdismay|>6 Qgenerally|<5 Qlist|<2 Qnever|<5 Qproud|>3 Qremember|>7 Qrespons|>2 Qseen|<3 Qseen|>3 Qsentenc|>4
  Qsent|<2 Qsign|<3 Qstatement|>4 Qsued|<1 Qunnotic|<5 Qwelcom|<3
0 1.2 Qadmission|>3 Qboo|<2 Qconfirm|<2 Qearliest|>5 Qgenerally|<4 Qoutspoken|>4 Qproject|>1 Qquot|>4 Qsent|<3 Qwritten|<2
0 1.4 Qaren't|<1 Qendorsement|<3 Qfierc|<5 Qfir|>4 Qperception|>5 Qpleas|<1 Qproud|>4 Qstump|<5 Qsupport|>1
0 1.6 Qhorrify|<4
0 2.2 Qseen|<2
0.2 -1.4 Qaccord|>3 Qdescription|>4 Qsentenc|>5 Qword|>3
0.2 -1.2 Qrejection|>5
0.2 -1 Qback|>2 Qchalleng|<4 Qendors|<4 Qopin|>1 Qpass|>3 Qstruck|>1
0.2 -0.8 Qadvic|>3 Qask|<7 Qconvinc|>2 Qdeep|<2 Qdon't|<4 Qecho|<6 Qendorsement|>6 Qfavor|<3 Qissu|<4 Qlook|<2 Qonc|>6 Qpropos|<6
  Qpublicly|<4 Qrealiz|<4 Qrever|>4 Qsign|<5 Qwrot|>1
0.2 -0.6 Qaddres|>7 Qcomplain|<5 Qcontention|<1 Qcontention|>2 Qcontention|>3 Qconvinc|<2 Qdefender|<4 Qdescrib|<1 Qdislik|>4
  Qdismis|<5 Qemphasiz|<6 Qgoal|<1 Qhir|<5 Qinclud|<5 Qintroduc|<5 Qmessag|<6 Qmull|<6 Qoff|<2 Qoff|<4 Qopposition|<4 Qpersuad|<7
  Qportray|>2 Qprovid|<4 Qpublish|<4 Qreferenc|<7 Qrestrict|<7 Qrever|>5 Qscoff|>5 Qsign|<6 Qstatement|<4 Qstill|<5 Qused|<5
0.2 -0.4 Qabruptly|<7 Qacquiesc|<5 Qacquiesc|<6 Qalready|<7 Qapprov|<6 Qcelebrat|<4 Qcharacteriz|<1 Qconced|>6 Qcontinu|<1 Qcount|<2
  Qdeclar|<7 Qdeclar|>7 Qdeem|>3 Qdisplay|<5 Qeager|<7 Qendorsement|<5 Qevenly|<4 Qfear|<1 Qgoe|<1 Qignor|>5 Qimpassion|<7
  Qinclud|<4 Qinform|<4 Qinsist|<4 Qknew|<4 Qlook|<3 Qmad|<4 Qnominat|>6 Qplan|<1 Qposition|<3 Qpredict|<2 Qpublish|<3 Qpump|<4
  Qpush|<7 Qreason|>5 Qrecognition|>2 Qrecognition|>3 Qsparr|<6 Qstill|<7 Qstruck|>2 Qthank|<3 Qthreaten|<5 Qturn|<3 Qunderstand|<6
  Qunhappy|<5 Qvow|<5 Qwidely|>5 Qwonder|<5 Qworry|<7 Qwritten|>6
0.2 -0.2 Qadvic|>4 Qadvocat|<1 Qattention|<7 Qbelief|<7 Qcomfortabl|<5 Qconsensu|>4 Qconsider|>5 Qcritical|<5 Qcritical|<6
  Qcriticism|>5 Qdeclin|<5 Qdefend|<3 Qdeliver|<2 Qexploit|<6 Qhighlight|<4 Qimpassion|<5 Qissu|<7 Qknow|<6 Qlash|<5 Qlook|<4
  Qmak|<5 Qmight|>6 Qmount|<6 Qnervou|<6 Qopt|<5 Qoutlin|<2 Qpetition|<4 Qpok|<3 Qproject|<3 Qpromis|<1 Qpublish|<7 Qquery|<1
  Qrecogniz|<1 Qrefus|<1 Qreport|<2 Qrespons|>7 Qreveal|<7 Qsee|<6 Qslamm|<6 Qspok|<1 Qspok|<5 Qstat|<1 Qstat|<2 Qstress|<6
  Qsuggestion|<6 Qtell|<5 Qthink|<1 Qtout|>6 Qtweet|<4 Qunderstand|<7 Qunderstood|<5 Qwill|<1 Qwonder|<4 Qword|<3 Qwrot|>4
0.2 0 Qaddres|<5 Qappoint|<5 Qattention|<6 Qattention|>3 Qcall|<4 Qcall|>4 Qchampion|<4 Qconclud|<6 Qcriticiz|<2 Qdeclin|<6
  Qfavor|>2 Qfocus|>7 Qheckl|<6 Qhop|>3 Qissu|<1 Qlik|<2 Qmeasur|>2 Qnot|>3 Qposit|<6 Qpredict|>6 Qpress|>5 Qpromis|<4 Qpromis|>7
  Qprovid|>6 Qquestion|>5 Qquestion|>6 Qremind|<3 Qremind|<5 Qrequir|<5 Qresist|<6 Qrespond|>4 Qreveal|>4 Qshar|>4 Qstill|>6
  Qtalk|<2 Qtook|>5 Qunderscor|<4 Qview|<6 Qwant|<5 Qwatch|<5 Qwrot|>5
0.2 0.2 Qacknowledg|>5 Qagre|<5 Qargu|<6 Qattention|>6 Qblam|<2 Qcomment|>7 Qcontention|>5 Qcriticism|<7 Qdeny|<5 Qdisclos|<2
  Qdiscuss|<6 Qdismiss|<6 Qecho|>5 Qendors|<1 Qfear|<4 Qfind|<6 Qforese|>4 Qhail|>4 Qhighlight|>5 Qhop|>4 Qinterest|>4 Qjok|>1
  Qlik|>4 Qlist|<1 Qoffer|<3 Qorder|>6 Qpreferr|<5 Qproclaim|>1 Qread|>4 Qremind|<2 Qrepeat|>5 Qsay|<4 Qseem|>4 Qshow|<4 Qtold|<4
  Qtweet|>5
0.2 0.4 Qaccord|>4 Qalleg|>6 Qannounc|<1 Qapologiz|<2 Qassert|>2 Qassert|>3 Qbalk|>5 Qbalk|>6 Qbeliev|<4 Qco-sponsor|>1 Qconclud|<7
  Qconfus|>5 Qconfus|>6 Qcontemplat|>4 Qdebat|<7 Qdebat|>1 Qdedicat|<3 Qdescrib|>2 Qdetermin|>5 Qdisavow|<5 Qdivid|>6 Qenvision|<5
  Qexplain|>6 Qexpres|>1 Qfalsely|>5 Qfelt|>6 Qforese|>2 Qforese|>3 Qfram|>6 Qgoal|>5 Qhop|>5 Qmandat|>4 Qnotic|>6 Qnot|>6
  Qofficially|<4 Qoptimistic|>6 Qorder|>5 Qpick|>1 Qponder|>6 Qportray|>5 Qprais|>3 Qpreach|>1 Qpreach|>5 Qpreach|>6 Qprivately|>7
  Qproclaim|>6 Qproject|>4 Qrecall|<5 Qrecently|>6 Qreleas|<5 Qremember|>1 Qrepresent|>6 Qsay|>2 Qsay|>5 Qsee|>3 Qshot|>6
  Qsimilarly|>6 Qspeculat|>2 Qspeculat|>3 Qsternly|>4 Qstress|>5 Qstrongly|<2 Qsuggest|<5 Qsupport|<4 Qthink|>4 Qtold|<6 Qtold|<7
  Qview|<5 Qwarn|>2 Qwonder|>6 Qyet|>7
0.2 0.6 Qadmit|>6 Qagitat|>6 Qagitat|>7 Qagre|>4 Qalarm|>5 Qalign|>5 Qallegation|>6 Qanger|<4 Qapplaud|>6 Qappoint|>1 Qarchitect|>5
  Qassum|>6 Qattribut|>1 Qauthor|<6 Qbalk|>4 Qbash|>6 Qbattl|>5 Qcas|>1 Qcaution|>6 Qchalleng|>3 Qchalleng|>5 Qclarify|>6 Qcolumn|>6
  Qcomfortabl|>5 Qcom|>5 Qconclud|>5 Qcontradict|>4 Qcontradict|>5 Qcontradict|>6 Qcri|>4 Qdecid|>4 Qdeclin|>1 Qdefin|>5 Qdeny|<2
  Qdisavow|>6 Qdisput|>7 Qdocument|<3 Qelaborat|>6 Qelaborat|>7 Qenjoy|>5 Qfind|>1 Qforceful|>6 Qforceful|>7 Qforward|>7 Qfound|>7
  Qfun|>4 Qfun|>5 Qfun|>6 Qglad|>6 Qgoal|>6 Qgoal|>7 Qgoe|>6 Qgues|>6 Qhail|>2 Qharangu|>7 Qhint|>3 Qimmediat|>6 Qimmediat|>7
  Qindicat|>5 Qinflat|>5 Qinflat|>6 Qinterest|<3 Qinterview|>6 Qinterview|>7 Qissu|<2 Qknock|>6 Qknown|>3 Qlambast|>1 Qlaunch|>2
  Qletter|>6 Qmarvel|>5 Qmarvel|>6 Qmust|>7 Qmus|>5 Qnervou|>5 Qnotion|>5 Qnotion|>6 Qnotion|>7 Qobject|>6 Qofficially|>3
  Qopinion|>6 Qoutlook|>4 Qpeg|>7 Qplan|>3 Qplan|>4 Qposition|>4 Qpounc|>4 Qpounc|>5 Qprais|>1 Qproposal|>3 Qprov|>6 Qpubliciz|>5
  Qpursu|>5 Qput|>3 Qquickly|<4 Qrail|<3 Qrang|>5 Qrealiz|>1 Qrealiz|>7 Qreassur|>5 Qrebutt|>5 Qrecently|>5 Qrecogniz|<4 Qrecount|>6
  Qreiterat|>6 Qremember|>5 Qrepresent|>5 Qrequir|>7 Qscold|>6 Qseem|>1 Qsee|>4 Qshot|>5 Qshow|>4 Qslamm|>1 Qslam|>6 Qsought|>1
  Qspark|>6 Qsparr|>5 Qspeculat|>4 Qsponsor|>7 Qstood|>5 Qstruggl|>5 Qsurpris|>6 Qsympathy|>6 Qtout|>2 Qtri|>4 Qturn|>6 Qunhappy|>4
  Qverbal|>5 Qwary|>4 Qweigh|>6 Qwish|>7 Qwrot|<7 Qyet|>6
0.2 0.8 Qaddres|>6 Qadvic|>7 Qaim|>4 Qairwav|>6 Qalleg|>2 Qalway|>3 Qanger|<3 Qapparently|>7 Qapplaud|>7 Qaren't|>5 Qargument|<1
  Qargu|>5 Qask|>3 Qauthor|<5 Qbitter|>3 Qbother|>7 Qbristl|>5 Qcollectiv|>6 Qcolumn|>5 Qcolumn|>7 Qcomment|>3 Qcompar|>5
  Qcompletely|>6 Qcondemn|>6 Qcraft|>6 Qcritical|>4 Qcritiqu|>6 Qdetail|>6 Qdetermin|>1 Qdiscus|>2 Qdwell|>5 Qearlier|>6 Qexpres|>4
  Qfavorably|>6 Qfinger|>5 Qformally|>6 Qfun|>7 Qgoal|>2 Qhopeful|>6 Qidea|>2 Qidea|>4 Qidea|>5 Qimagin|>4 Qinterject|>2 Qinvok|>1
  Qkeenly|<6 Qlawsuit|>5 Qlength|>7 Qliken|>6 Qliken|>7 Qlook|>4 Qloudly|>3 Qmention|<2 Qnot|<3 Qofficially|<1 Qoften|>4 Qopen|>5
  Qopinion|>7 Qoutlook|>7 Qpeg|>6 Qpick|>2 Qpick|>3 Qplay|>5 Qponder|>5 Qpounc|>6 Qprotest|>7 Qpublicly|<3 Qpuzzl|>4 Qpuzzl|>7
  Qrattl|>6 Qreaffirm|>5 Qrecall|>7 Qrecount|>1 Qrely|>5 Qremember|>4 Qresist|>7 Qsavag|>5 Qscrutiny|>3 Qseek|>2 Qsimilarly|>7
  Qsolely|>5 Qspeculation|>6 Qsponsor|>5 Qsponsor|>6 Qstood|>3 Qstood|>4 Qsubtl|>5 Qsubtl|>6 Qsympathy|>5 Qthink|>3 Qthought|<2
  Qthrow|>6 Qtrumpet|>2 Qtrumpet|>3 Qunclear|>5 Qunderstood|>7 Qvouch|>4 Qwant|>3 Qwary|>3 Qwary|>5 Qwillingnes|>7
0.2 1 Qacknowledg|>2 Qagre|>2 Qaim|>2 Qalready|>4 Qapplaud|>1 Qbalk|>7 Qbristl|>4 Qcharg|>2 Qcomment|<1 Qdoesn't|<1 Qestimat|<4
  Qexpect|<3 Qfrequent|<6 Qhear|>6 Qherself|>6 Qhopeful|>2 Qinterpret|>5 Qlabel|>3 Qlink|>6 Qmessag|<3 Qpoint|>3 Qpump|>4 Qreason|>2
  Qrecently|>2 Qrecommend|<2 Qreferr|>3 Qrefus|>4 Qreportedly|>4 Qreport|<5 Qretweet|>1 Qrumor|>4 Qrumor|>5 Qseriou|>5 Qsharply|>5
  Qstood|>2 Qstruggl|>4 Qstruggl|>6 Qthank|>3 Qtold|<5 Qtouch|>4
0.2 1.2 Qapprehension|>5 Qconfirm|<3 Qconsider|<3 Qexplicitly|>3 Qfavor|>1 Qgoe|>2 Qherself|>5 Qmust|>4 Qnever|>2 Qpriority|<6
  Qquip|>5 Qrebuk|>1 Qsent|<1 Qtalk|>2 Qthrow|>7 Qtribut|>5 Qtrumpet|>4
0.2 1.4 Qacquiesc|>2 Qacquiesc|>4 Qallud|>5 Qangry|>3 Qextensively|<6 Qgoal|<4 Qinvit|<1 Qreferr|>2 Qshot|>2 Qslam|>1 Qstern|>6
  Qtribut|>4 Qwidespread|>4
0.2 1.6 Qconsistently|>3 Qdefender|>2 Qirritat|<1 Qsurpris|<4
0.2 1.8 Qrequir|<3
0.2 2 Qmeant|<3
0.2 2.2 Qdedicat|>3
0.4 -1.4 Qcheer|>1
0.4 -1.2 Qoutrag|<2
0.4 -1 Qadvocat|<2 Qdislik|<3 Qthrill|>1
0.4 -0.8 Qeager|<5 Qmessag|<4 Qpush|<5 Qrever|>6
0.4 -0.6 Qadvic|<3 Qanxiety|<4 Qcry|>3 Qdemand|<4 Qdisappoint|>3 Qfocus|<6 Qhop|<1 Qlik|>7 Qmeasur|>6 Qpush|<6 Qrebuff|<2
  Qrejection|>4 Qreport|>2 Qrespond|<4 Qseen|>1 Qself-describ|<3 Qshow|<3 Qstood|<2 Qthought|<5 Qvoic|<4
0.4 -0.4 Qacquiesc|<4 Qadmiration|<4 Qargument|<5 Qcertainly|>6 Qchant|<4 Qchant|<7 Qcongratulat|<7 Qdeclar|<3 Qdisagre|<5 Qecho|<4
  Qendors|<5 Qlabel|>4 Qloudly|<6 Qopenly|<5 Qplan|<5 Qpredict|<1 Qpublicly|<5 Qrattl|<2 Qrecit|>5 Qrecommend|>7 Qrethink|<2
  Qscoff|>4 Qsympathetic|<4 Qtook|<7
0.4 -0.2 Qadopt|>2 Qcast|<4 Qchant|<6 Qcharacteriz|<4 Qcheer|<6 Qcit|<3 Qclash|<4 Qclash|<5 Qconsensu|>5 Qcontrast|<3 Qdetail|<7
  Qdiscuss|>6 Qdislik|>5 Qdismay|<7 Qemphasiz|>5 Qendors|>5 Qexplain|<1 Qfavor|<6 Qfind|<7 Qhostility|>6 Qimpassion|<6
  Qincreasingly|<6 Qlaid|<6 Qlament|<6 Qlay|<6 Qlook|<6 Qlov|<4 Qnotion|<6 Qobviou|>4 Qonc|>5 Qopenly|<4 Qorder|<6 Qpaint|>6
  Qpassion|<4 Qplead|<6 Qprohibit|<3 Qpromot|<7 Qpublish|<6 Qread|<4 Qrealiz|<1 Qrecit|<7 Qreferenc|<6 Qresonat|>4 Qrespons|>5
  Qrespons|>6 Qsavag|<6 Qsaw|<6 Qshout|<3 Qskeptical|<5 Qspeak|<3 Qspeculat|<3 Qspok|<7 Qsquarely|<4 Qstatement|<3 Qsupport|<1
  Qtalk|<1 Qteeth|<4 Qtend|>4 Qthrow|<6 Qtweet|>1 Qunprompt|>6 Qurg|<5 Qview|>4 Qword|<6 Qwrit|<6 Qyell|<6
0.4 0 Qadmit|<1 Qallegianc|<6 Qalleg|<6 Qapplaud|<1 Qassumption|<5 Qattack|<1 Qbegan|<5 Qcas|<5 Qchalleng|>6 Qclaim|<1 Qconclud|<5
  Qcondemn|>4 Qcondemn|>5 Qconfirm|<7 Qconsensu|>3 Qcurrently|<5 Qdemand|<1 Qdemand|<5 Qdeny|<6 Qdisappoint|>6 Qdisplay|<6
  Qdownplay|<7 Qexplain|<3 Qfocu|>4 Qfound|<2 Qfound|>5 Qidea|<7 Qinform|<5 Qlaunch|<6 Qnegativ|<5 Qnegotiat|<1 Qnervou|<5
  Qnotion|<7 Qoften|<5 Qplead|<5 Qposit|<3 Qpress|>4 Qpublish|<5 Qreact|<3 Qrecogniz|>7 Qresist|<5 Qreveal|<1 Qreveal|>7 Qshow|<5
  Qskeptical|<7 Qstat|<5 Qsur|<4 Qsur|<6 Qtri|<7 Qtying|<6 Qunderscor|>5 Qview|>5 Qvouch|<5 Qwary|<2 Qwary|<4 Qwelcom|>4 Qword|>2
0.4 0.2 Qacknowledg|<2 Qallud|<1 Qapplaud|<6 Qappoint|<4 Qblock|<5 Qcirculat|>4 Qclear|<4 Qconcern|<6 Qconsensu|>6 Qcontradict|<4
  Qdeliver|<1 Qderid|>3 Qencourag|<4 Qfind|<4 Qfocu|<4 Qforecast|<5 Qhitt|<4 Qindicat|<5 Qknow|<4 Qlash|<4 Qminc|<6 Qnot|<7
  Qpersuad|<1 Qprovid|>7 Qrecall|>5 Qrecall|>6 Qrecit|<1 Qreleas|<4 Qresist|<4 Qspok|>7 Qsur|<5 Qthank|>6 Qthink|<4 Qunderstood|<4
  Qwent|<5
0.4 0.4 Qannounc|<3 Qapplaud|>4 Qchampion|<5 Qcirculat|<3 Qclear|>5 Qdecision|>5 Qdenounc|>2 Qdisappoint|>5 Qecho|>2 Qfound|<4
  Qfound|<6 Qnot|>1 Qrealiz|<5 Qsee|<3 Qunderscor|>3
0.4 0.6 Qassert|>1 Qcriticism|>3 Qecho|<5 Qfind|<5 Qhop|<2 Qinsist|<5 Qinsist|>1 Qlearn|<4 Qliken|<5 Qmust|>6 Qquestion|>2 Qrail|<2
  Qrecall|>2 Qregret|>6 Qreport|>1 Qseen|>6 Qsentenc|<7 Qstill|<3 Qsurpris|<5 Qtarget|<6
0.4 0.8 Qadmir|<4 Qagitat|>5 Qapplaud|>2 Qaren't|>4 Qassum|>5 Qbrag|>6 Qcontemplat|>2 Qconvinc|>5 Qcount|>5 Qcraft|>5 Qcredit|>6
  Qcry|<3 Qdawn|>6 Qderid|<3 Qdismis|>5 Qfelt|>5 Qfir|<2 Qguarante|>5 Qharangu|>6 Qhat|>1 Qhit|<4 Qhit|>3 Qimmediat|>5 Qmaintain|>5
  Qmention|>2 Qnam|>4 Qnervou|>4 Qoutlook|>5 Qoutlook|>6 Qpaus|>5 Qpaus|>6 Qplan|>1 Qponder|>4 Qposition|>3 Qpreach|>4
  Qpreviously|>4 Qprivately|>6 Qpronounc|>5 Qprovid|<3 Qput|>4 Qrebuff|<3 Qrecall|<7 Qrecall|>1 Qregret|>3 Qregret|>4 Qrip|>6
  Qsaw|>1 Qsound|<7 Qspeculat|>5 Qspent|>7 Qstuck|>4 Qthink|>1 Qthought|>3 Qthreaten|>1 Qunclear|>4 Qweigh|>4 Qzero|>6
0.4 1 Qaccept|>2 Qaddres|>2 Qairwav|>5 Qalarm|<4 Qalarm|>6 Qallud|>6 Qanxiety|>5 Qaren't|>2 Qbegan|>4 Qbelief|>7 Qblam|>2
  Qcharacteriz|<2 Qcheer|>3 Qco-sponsor|>7 Qcollectiv|>5 Qcolumn|>4 Qcompletely|>5 Qcontinu|>4 Qconversation|>5 Qconvinc|>4
  Qcriticis|>5 Qcriticis|>6 Qcritiqu|>7 Qdecid|>1 Qdefin|>4 Qdesir|>5 Qdisparag|>3 Qdisput|>1 Qdivid|>5 Qdoubl|>4 Qdownplay|>6
  Qdraw|>1 Qdubb|<2 Qdwell|>4 Qestimat|>1 Qexperienc|>5 Qexpress|>3 Qfail|>6 Qforeshadow|>6 Qforgot|>4 Qfound|>1 Qfrequent|<5
  Qglad|>3 Qglad|>5 Qi'd|>6 Qincreasingly|>6 Qinterpret|>6 Qintimat|>6 Qintimat|>7 Qinvit|>1 Qinvit|>7 Qkeenly|<5 Qknock|>2
  Qknock|>3 Qknow|>1 Qlay|>3 Qlay|>4 Qlink|>4 Qloudly|>2 Qmandat|>5 Qmarvel|>4 Qmeant|>6 Qnotic|>5 Qnot|>5 Qoff|>1 Qopin|>4
  Qpivot|>6 Qplann|>1 Qposition|>5 Qposit|>5 Qpreviously|>6 Qpronounc|>7 Qproposal|>4 Qrecord|>5 Qrecount|>5 Qreflect|>3 Qrefusal|>2
  Qrefusal|>3 Qrefus|>1 Qregret|>2 Qrelief|<5 Qrelish|>4 Qripp|>4 Qseemingly|>3 Qsentenc|<2 Qskeptical|>4 Qslam|>7 Qsolely|>4
  Qspeak|>3 Qspeak|>4 Qspeak|>7 Qsquarely|>4 Qstood|<4 Qsubtl|>4 Qsuddenly|>3 Qtout|>1 Qunanimou|>5 Qunclear|>3 Qverbal|>4
0.4 1.2 Qacquiesc|>7 Qalarm|<3 Qanger|<2 Qanswer|>1 Qarchitect|>6 Qassertion|>4 Qattribut|<2 Qbitter|>4 Qblast|>1 Qcelebrat|>1
  Qchalleng|>1 Qclosely|>6 Qcomment|>2 Qcompletely|>7 Qconfidenc|>5 Qconvinc|>6 Qcredit|>7 Qdismiss|>1 Qdisplay|>4 Qdoesn't|>6
  Qespecially|>5 Qexcit|>4 Qexemplify|>4 Qexplicitly|>2 Qfinger|>6 Qforgot|>5 Qhail|>1 Qhardly|<5 Qhir|>2 Qhostility|<6
  Qinterpret|>3 Qloudly|>4 Qnever|>3 Qpetition|>6 Qpitch|>6 Qposit|>6 Qpresent|>7 Qpropos|>1 Qrecogniz|<3 Qresistanc|<4 Qscrutiny|>2
  Qsharply|>4 Qspecifically|>6 Qsquarely|>5 Qsquarely|>6 Qsuddenly|>2 Qsuspect|>2 Qsuspect|>3 Qtend|<2 Qtestify|>5 Qthink|>2
  Qturn|>4 Qvouch|>2 Qvouch|>3
0.4 1.4 Qadvocat|>2 Qblam|>1 Qchampion|>1 Qcheer|>2 Qcit|>1 Qdeeply|>4 Qdisplay|>1 Qenthusiastically|>4 Qmount|>6 Qproud|>6
  Qrecently|<2 Qrefer|>3 Qrequest|>2 Qtouch|>5 Qunmistakabl|>4 Qutter|<2 Qveto|>2 Qvocal|>2
0.4 1.6 Qangry|>2 Qderid|>1 Qdevot|>3 Qdislik|>2 Qdownplay|>1 Qlist|>1 Qoutlook|<6 Qproud|>2 Qquick|>4 Qstrongly|<3 Qunmistakabl|>5
  Qvehemently|>5 Qview|>2
0.4 1.8 Qnam|<2 Qrespons|>3 Qstanc|>3
0.4 2.2 Qenamor|>2 Qreckon|>4
0.4 2.4 Qback|>1
0.6 -1 Qnotic|>2 Qoutrag|<3 Qpick|>4
0.6 -0.8 Qapprehension|<6 Qdocument|<6 Qimagin|<3 Qirritat|>1 Qpleas|<2
0.6 -0.6 Qanger|>4 Qawar|<4 Qcontention|<4 Qcover|>4 Qcover|>6 Qdiscussion|<5 Qdrew|>5 Qeager|<3 Qresonat|>3 Qseemingly|>7 Qtalk|<5
0.6 -0.4 Qadvic|<5 Qagitat|<4 Qcelebrat|>6 Qconfirm|<4 Qconfirm|>6 Qdictum|<5 Qformally|<4 Qhopeful|<3 Qhung|>5 Qincreasingly|<5
  Qlik|>6 Qpass|>1 Qsued|>2 Qtouch|<2 Qvocal|<3 Qzero|<6
0.6 -0.2 Qapprov|<5 Qbalk|<3 Qbalk|<4 Qbash|<6 Qchant|<3 Qcontention|>4 Qdecry|<6 Qdon't|<3 Qfocu|>7 Qgav|<6 Qgoe|<2 Qhappy|<2
  Qidea|<5 Qknew|<6 Qlay|<5 Qnotic|<5 Qnot|<1 Qoffer|<2 Qoppos|<1 Qpaint|<5 Qplann|<4 Qpoint|<2 Qposit|<1 Qprefer|<7 Qprohibit|<2
  Qprotest|<6 Qquickly|>2 Qrebuff|<1 Qshow|<2 Qskeptical|<6 Qthank|<4 Qthink|<5 Qunprompt|>5 Qvocal|<4 Qwidespread|>5 Qword|>4
  Qwrit|<5
0.6 0 Qadmitt|<7 Qanswer|<7 Qappoint|<3 Qask|<1 Qbragg|<7 Qcheer|<7 Qclear|>3 Qcomplaint|>2 Qconcern|<3 Qcondemnation|<6
  Qcurrently|<6 Qdrew|<4 Qempathiz|<5 Qexpress|<6 Qfocu|>6 Qgreet|>5 Qgues|<3 Qharangu|<6 Qhighlight|<2 Qhighlight|>7 Qintroduc|<1
  Qkeenly|>6 Qmeasur|<4 Qmeasur|>4 Qofficially|<6 Qopin|<5 Qplann|<3 Qposition|<2 Qpreach|<6 Qprefer|<6 Qpubliciz|<6 Qpush|>6
  Qreact|<4 Qreaffirm|<6 Qrecently|<5 Qrefer|<4 Qreiterat|<3 Qreiterat|<7 Qremember|<1 Qrepresent|<5 Qreveal|<3 Qsaw|<7 Qsid|<2
  Qsid|<6 Qsquarely|<5 Qstart|<3 Qstatement|<1 Qsurpris|>4 Qsympathetic|<5 Qtout|<6 Qtweet|<1 Qunhappy|<6 Qworry|>3 Qworry|>5
  Qwritten|<5
0.6 0.2 Qaccept|<2 Qaccusation|<6 Qalarm|>3 Qallegianc|<5 Qassert|<2 Qbegan|<4 Qcharacteriz|<5 Qclarify|<4 Qcolumn|<5 Qcolumn|<6
  Qconfirm|>7 Qcontend|<1 Qcontradict|<2 Qcontradict|<3 Qconvinc|<3 Qcredit|<7 Qdedicat|>2 Qdeflect|<5 Qderid|>5 Qdoubt|>6 Qdraw|<6
  Qempathiz|<4 Qexpres|<5 Qfierc|>4 Qhail|<6 Qimpress|<7 Qleery|<6 Qleery|<7 Qnegativ|<4 Qorder|<1 Qpiec|<5 Qplead|<1 Qpromot|<6
  Qpump|<3 Qreferr|<3 Qremember|>2 Qripp|<1 Qsaw|<4 Qstart|<5 Qstuck|<2 Qsue|<5 Qsuggestion|>3 Qsurpris|<2 Qthink|<2 Qthink|<6
  Qtout|<5 Qupset|<4 Qwritten|>7
0.6 0.4 Qdecid|<3 Qdiscuss|<7 Qeager|<4 Qecho|<2 Qestablish|>4 Qexpos|<5 Qfierc|>5 Qintend|<4 Qonc|>3 Qoppos|<4 Qpersuad|>7
  Qquestion|>4 Qrecommend|>6 Qstat|>6 Qsuggestion|>2 Qtend|>5 Qwant|<2
0.6 0.6 Qalleg|<7 Qapplaud|>5 Qarticulat|<6 Qchalleng|<2 Qconfirm|<6 Qdeep|<5 Qdisappoint|>4 Qfound|>4 Qgoe|<5 Qmeasur|<5 Qonc|>4
  Qpersuad|<4 Qpost|>6 Qpreferr|<4 Qpromis|>5 Qreject|<2 Qrepris|>5 Qsuggestion|>4 Qunderscor|>2 Qworry|<2 Qworry|>4
0.6 0.8 Qapplaud|<7 Qderid|>4 Qdiscussion|<4 Qdraw|<2 Qfavor|<4 Qhop|>2 Qincreasingly|<3 Qmeasur|<6 Qpredict|>2 Qquickly|<3
  Qretweet|<2 Qsingl|<3
0.6 1 Qchant|<1 Qcheer|<5 Qdebat|<6 Qdecision|>4 Qexcit|<2 Qgenerally|>4 Qmeasur|>3 Qsignal|>5
0.6 1.2 Qaggressively|>6 Qassumption|>5 Qauthor|<4 Qbalk|>3 Qcaution|>4 Qcaution|>5 Qconclud|>6 Qcurrently|<3 Qdawn|>7 Qdebat|<4
  Qdeclar|>1 Qevinc|>5 Qexcit|>3 Qfavorably|>5 Qforcefully|>5 Qforese|>1 Qforeshadow|>5 Qforward|>4 Qgrous|>5 Qhail|>5 Qhammer|>6
  Qhear|>5 Qintend|>1 Qjab|>4 Qjustify|>2 Qknew|<2 Qknock|>1 Qlargely|<5 Qmeant|<2 Qplea|>6 Qpledg|>1 Qportray|>6 Qpress|>3
  Qrealiz|>6 Qreflect|>2 Qripp|>5 Qsign|<2 Qstuck|>3 Qtend|<1 Qtrumpet|>1 Qtweet|>4 Qwonder|>5
0.6 1.4 Qaccept|>1 Qaddres|>1 Qadmit|>1 Qarticulat|>1 Qavoid|>4 Qbalk|>2 Qbrush|>3 Qclaim|>1 Qco-sponsor|>5 Qcongratulat|>1
  Qcontemplat|>1 Qcurrently|<1 Qdemand|>1 Qdescrib|>1 Qdesir|>4 Qdetail|>5 Qdoubl|>5 Qdraw|>2 Qeager|>1 Qequally|<4 Qexcit|<3
  Qexpectation|<4 Qexpos|>6 Qfelt|>2 Qfollow|>1 Qformally|<2 Qfrequently|>4 Qglad|>1 Qinsistenc|>7 Qkeynot|>6 Qlong|>4 Qmock|>1
  Qmull|>2 Qmull|>3 Qoft-stat|>5 Qopen|>4 Qoutlin|>4 Qprefer|>1 Qpress|>6 Qpriority|<5 Qrais|<3 Qreach|>6 Qrebut|>2 Qrefusal|>1
  Qrelish|>1 Qremain|>4 Qrestrict|>2 Qreveal|>1 Qseek|>1 Qseemingly|>1 Qsent|>6 Qsparr|>3 Qspeculation|>4 Qsuggest|>1 Qsupporter|>2
  Qtestify|>4 Qwill|>1
0.6 1.6 Qadmiration|>4 Qannounc|>1 Qbother|>6 Qcondemn|>2 Qcontradict|>1 Qcritiqu|>2 Qcritiqu|>3 Qdebat|<3 Qdisparag|>1
  Qenthusiastic|>5 Qevenly|>3 Qfollow|>2 Qmust|>3 Qnegativ|>3 Qofficially|>2 Qoff|>2 Qpassion|>2 Qproclaim|>7 Qpush|>3 Qrebut|>1
  Qrestrict|>1 Qspok|>4 Qswip|>2 Qthrow|>4 Qtitl|>1 Qveto|>1 Qwidespread|>3 Qzero|>3
0.6 1.8 Qfocus|>2 Qimmediately|>5 Qimpassion|>3 Qobviou|<3 Qrais|<1 Qrecit|>1 Qreferenc|>2 Qrefer|>2 Qunleash|>4
0.6 2 Qdisagre|>2 Qstanc|>2
0.6 2.2 Qagain|>4 Qcas|>2
0.6 2.4 Qbash|>1
0.6 3 Qrejection|>2
0.8 -1.2 Qpleas|>1
0.8 -0.8 Qestablish|<3 Qresistanc|<5
0.8 -0.6 Qdecid|<2 Qdefens|<2 Qdisagre|<4 Qreason|<4 Qseemingly|>6 Qsentiment|>3
0.8 -0.4 Qcount|<5 Qgoe|<3 Qopen|<3 Qpuzzl|<5 Qrever|>7 Qthank|<2 Qtribut|<3 Qupset|>1
0.8 -0.2 Qcertainly|>5 Qcirculat|<2 Qconcern|<2 Qconfirm|<5 Qdisappoint|>7 Qestablish|<4 Qfuriou|<6 Qhighlight|<7 Qirritat|<5
  Qmight|>4 Qmind|<1 Qoutspoken|<3 Qrais|>4 Qrebuk|>2 Qrejection|<5 Qrever|>1 Qrobocall|<5 Qsent|>3 Qspoken|<3 Qstress|<7
  Qsuddenly|<1 Qwant|<1
0.8 0 Qadd|<1 Qanswer|<3 Qanticipat|<1 Qassertion|<7 Qbar|<5 Qbeliev|<1 Qboom|<5 Qcirculat|>5 Qcount|<7 Qcritic|<5 Qcurrently|<4
  Qdeep|>2 Qfind|<2 Qhitt|<3 Qinclin|<2 Qirritat|<6 Qknew|<5 Qoutspoken|<7 Qput|<2 Qrepris|>6 Qsee|<1 Qshown|>3 Qsought|<2
  Qstatement|>3 Qsuggest|<2 Qunhappy|<7 Qupset|<2 Qupset|<3 Qvot|<2 Qwelcom|>3 Qworry|<5 Qworry|>1 Qwritten|>2
0.8 0.2 Qacquiesc|<2 Qacquiesc|<7 Qalway|>5 Qanger|>3 Qanxiety|>3 Qblock|<6 Qbroad|>4 Qcaution|<7 Qcolumn|<7 Qcontend|<6 Qcontend|<7
  Qcredit|<3 Qcritiqu|<1 Qdecision|<1 Qdecry|<3 Qdecry|<4 Qdon't|<6 Qempathiz|<6 Qexplicitly|<3 Qexplor|<5 Qfind|<3 Qformally|<1
  Qforth|>3 Qfound|<1 Qhail|<5 Qharsh|<1 Qheckl|<5 Qinterest|>3 Qloudly|<1 Qoptimistic|<4 Qoptimistic|<7 Qoutspoken|<6 Qproud|<2
  Qpursu|<7 Qre-tweet|<5 Qreject|<4 Qshout|>3 Qspeak|<1 Qsquarely|<6 Qstill|>5 Qsubsequently|<5 Qsubtl|<4 Qsue|<6 Qsuggestion|<3
  Qunderstand|>6 Qvouch|<4 Qvouch|<6
0.8 0.4 Qallegation|>5 Qbelief|<3 Qcall|<1 Qclarify|>7 Qclear|>4 Qdistrust|>4 Qfound|>6 Qintend|<1 Qnam|<1 Qsupport|>2 Qutter|>4
  Qvouch|<1 Qwidely|>4 Qworry|>2
0.8 0.6 Qexhort|>4 Qofficially|<3 Qrethink|>5
0.8 0.8 Qagain|<4 Qalarm|>4 Qapprov|<4 Qassail|<1 Qback|<2 Qhop|>1 Qlearn|<3 Qonc|<2 Qpredict|<3 Qsaw|<2 Qsentenc|<5
0.8 1 Qnegotiat|<2 Qpredict|>1 Qpush|<3 Qread|>1 Qrecall|<3 Qsentenc|<6
0.8 1.2 Qanxiety|<5 Qinvit|<3 Qliken|<4 Qnominat|>2 Qsurpris|>5 Qthought|<3
0.8 1.4 Qcurrently|<2 Qdebat|<5 Qfelt|>4 Qirritat|>2 Qknew|<3 Qproject|<2 Qrul|<5 Qsue|>5 Qvow|>1
0.8 1.6 Qbrush|>2 Qclarify|>5 Qclash|>4 Qcounter|>5 Qdesign|>1 Qdiscus|>1 Qenvision|<4 Qexpect|<2 Qexpect|>1 Qfootag|>3 Qfootag|>4
  Qjustify|>1 Qlaid|>4 Qlay|>2 Qmight|<1 Qpaint|>5 Qproposal|>2 Qran|>5 Qrebuff|>1 Qreluctanc|>2 Qremain|>6 Qrequest|>1 Qsee|>1
  Qsparr|>2 Qspent|>6 Qthreaten|>2 Qunveil|>6 Qwant|>1 Qwish|>1
0.8 1.8 Qapprov|<3 Qconfirm|>1 Qcover|>1 Qcriticiz|>1 Qdisclosur|>3 Qgues|>1 Qhir|>1 Qlook|>3 Qmean|>1 Qopenly|>3 Qopt|>2 Qquery|>5
  Qrecommend|>1 Qshock|>1 Qtarget|>2 Qthought|>1
0.8 2 Qallow|>1 Qblock|>1 Qboast|>2 Qchim|>4 Qconsider|>1 Qdisclosur|>2 Qembrac|>2 Qexpres|>3 Qoutspoken|>3 Qreact|>5 Qregard|>3
  Qwary|>2
0.8 2.2 Qaccord|<2 Qaddress|>1 Qbill|>2 Qcelebrat|>2 Qchant|>2 Qconfident|>2 Qdeem|>1 Qoppos|>1 Qsharp|>3 Qspott|>4 Qsupportiv|>2
0.8 2.4 Qcritical|>2 Qnominat|>1
0.8 2.8 Qsid|>2
1 -0.8 Qquick|<2
1 -0.6 Qdrew|>4 Qpledg|<2 Qsentiment|>5 Qtroubl|>4
1 -0.4 Qdisput|<3 Qdisput|>4 Qinclud|<7 Qrais|>3 Qspeculation|>2
1 -0.2 Qacquiesc|<3 Qanger|<7 Qchosen|>3 Qcomfort|<4 Qconsider|>4 Qcritical|<4 Qdefens|<5 Qembrac|<4 Qgoal|<6 Qinitially|>4
  Qmeasur|<3 Qobviou|<4 Qrely|<2 Qsuggestion|<4
1 0 Qaccusation|<3 Qacutely|<5 Qcover|>5 Qdoubt|<3 Qdwell|<6 Qevenly|<3 Qevenly|<5 Qevinc|<4 Qfavorably|<5 Qimmediately|<1
  Qlectur|<6 Qnever|>5 Qoff|<3 Qpiec|<6 Qquick|<3 Qseek|<2 Qslogan|<5 Qstruck|>4 Qturn|<6 Qverbal|<6
1 0.2 Qallud|<7 Qbalk|<1 Qbragg|>6 Qcom|<2 Qconcern|>3 Qcurrently|>5 Qdecry|<5 Qdistrust|>6 Qestimat|<1 Qharsh|<6 Qhostility|<2
  Qlov|<1 Qoptimistic|<5 Qoptimistic|<6 Qpassion|<1 Qprotest|<5 Qpump|<5 Qquickly|>3 Qrebut|<3 Qrebut|<4 Qrefer|<3 Qsent|<4
  Qstart|<4 Qstart|<6 Qstart|<7 Qteeth|<7 Qtold|<1 Qunhappy|<1
1 0.4 Qaccord|>6 Qaccord|>7 Qcondemnation|<5 Qcurrently|>4 Qdisagre|<1 Qdisplay|<3 Qdisput|<5 Qenthusiastic|<4 Qeye|<5 Qimpassion|<3
  Qleery|<5 Qpetition|<3 Qprov|<6 Qpubliciz|<5 Qquot|<5 Qran|<4 Qran|<5 Qreflect|>6 Qrejection|<2 Qripp|<3 Qsavag|>6 Qshot|<4
  Qskeptical|<2 Qstart|<2 Qunmistakabl|<5 Qwitnes|<6
1 0.6 Qadd|<3 Qarticulat|<5 Qboo|>3 Qeventually|>5 Qfierc|>3 Qforth|>4 Qmeasur|>5 Qwonder|<2 Qwrit|<7
1 0.8 Qcirculat|<4 Qcomplaint|>3 Qdocument|>2 Qfocu|<6 Qincreasingly|<4 Qput|<4 Qsentenc|<4
1 1 Qawar|<5 Qdecision|>1 Qdeclin|<7 Qprovid|<2 Qremind|>3
1 1.2 Qaccord|>5 Qknown|>2 Qmention|<3
1 1.4 Qattention|>2 Qlik|<3 Qsaid|>1 Qunhappy|<3
1 1.6 Qalway|<3 Qbill|<2 Qsay|>1
1 1.8 Qattention|<4 Qdesir|>1 Qreaffirm|>1 Qreluctanc|>1 Qstrongly|>2
1 2 Qdefend|>1 Qhitt|>1 Qmeant|>1 Qwatch|>1 Qweigh|>3
1 2.2 Qappear|>1 Qdidn't|>4 Qreportedly|>1 Qsavag|>1 Qstriv|>4 Qunderstood|>1
1 2.4 Qforth|<2 Qharsh|>3 Qhint|>2 Qhostility|>2 Qlambast|>2 Qmean|<3 Qpromot|>1
1 2.6 Qchid|>1 Qlater|>3 Qpreferr|>1 Qpublicly|>3
1 2.8 Qaccusation|>2 Qopinion|>2
1 3 Qignor|>1
1.2 -0.4 Qeager|<2 Qreferr|<2 Qview|<1
1.2 -0.2 Qevenly|<6 Qnotic|>1 Qstory|<4 Qstruggl|<2 Qwarmly|<4
1.2 0 Qalway|<4 Qdefens|<4 Qgoal|<5 Qhard|<3 Qpass|>2 Qsharply|<2 Qsupporter|<5 Qsurpris|>1 Qwill|<2
1.2 0.2 Qadmission|<5 Qallow|<1 Qchosen|>2 Qfocus|<1 Qimpassion|<4 Qnotion|<5 Qopinion|<4 Qspeak|<4 Qstood|<1 Qtrash|<5 Qtribut|<2
1.2 0.4 Qalway|<5 Qapprov|<2 Qblar|<5 Qcomfortabl|<6 Qcounter|<4 Qdismay|<5 Qfocu|<5 Qforceful|<5 Qgreet|>6 Qhopeful|<2 Qjab|<5
  Qknew|<1 Qminc|<5 Qobserv|<6 Qoutspoken|<5 Qpump|<2 Qrepresent|<4 Qrous|<4 Qsharp|<6 Qslam|<5 Qstern|>4 Qstill|>4 Qsupportiv|<2
  Qunify|<4 Qveto|<5
1.2 0.6 Qcredit|<6 Qdoesn't|>5 Qgues|<1 Qhir|<1 Qhitt|<2 Qminc|<4 Qnegotiat|>3 Qobviou|>5 Qobviou|>6 Qopin|<1 Qperception|>4
  Qreveal|<2 Qtakeaway|>4
1.2 0.8 Qanxiety|>2 Qclear|<3 Qdistrust|>5 Qobviou|>7 Qsound|<4
1.2 1 Qboo|>2 Qcom|<4 Qfeel|<3 Qforth|>2 Qpleas|>2
1.2 1.2 Qcirculat|>6 Qcit|>2 Qcry|>2 Qinterest|<4 Qpromis|>1 Qpublish|<1 Qseen|>2 Qwidely|>3
1.2 1.4 Qcheer|<4 Qcriticism|>2 Qtook|>4
1.2 1.6 Qannouncement|<1
1.2 1.8 Qimagin|<5
1.2 2 Qattack|>2
1.2 2.4 Qdecry|>1
1.2 2.6 Qlov|>1 Qpok|>3 Qrail|>2 Qsingl|>2
1.2 2.8 Qself-describ|>1
1.2 3.2 Qdistanc|>3
1.2 4.5 Qreportedly|<1
1.4 -0.4 Qtaken|<6
1.4 -0.2 Qimpress|<3 Qlong|<2 Qread|<1 Qshock|<2 Qsupporter|<4 Qsurpris|>3
1.4 0 Qdevot|<2 Qnoth|>5 Qpleas|>4 Qrever|>3 Qsay|<1 Qslogan|<4 Qstanc|<2
1.4 0.2 Qbar|>4 Qcompletely|<7 Qeventually|>4 Qexpres|<2 Qfaith|<4 Qinclud|<1 Qleery|<4 Qlink|<4 Qmight|>5 Qpuzzl|<4 Qrealiz|<3
  Qrever|>2 Qsquarely|<3 Qsurpris|>2 Qwrot|<1
1.4 0.4 Qalway|<6 Qanger|>2 Qarticulat|>4 Qdefens|<6 Qdislik|>3 Qdoesn't|>4 Qprov|<4 Qquot|<3 Qrul|<1 Qsaid|<1 Qskeptical|<3
  Qstump|<7 Qtook|<5 Qunclear|<3 Qwhipp|<5
1.4 0.6 Qcontemplat|<3 Qdoesn't|>3 Qexplor|<3 Qguilty|<6 Qhung|>4 Qoptimistic|<3 Qprov|>3 Qprov|>4 Qput|<1 Qrang|<7 Qsignal|<1
  Qsignal|<3 Qspoken|<6 Qstory|<7 Qwitnes|<5
1.4 0.8 Qadmission|>2 Qinterpret|<5
1.4 1 Qalway|>4 Qdocument|<1 Qpleas|>3 Qsentenc|<3 Qsentenc|>6
1.4 1.2 Qfavor|<2 Qportray|>3 Qstanc|>6 Qvoic|<1
1.4 1.4 Qthrill|>2
1.4 1.6 Qapologiz|<3 Qfocu|>2
1.4 2 Qopposition|>2
1.4 2.4 Qregard|<2
1.4 3 Qre-tweet|>4
1.4 3.8 Qendors|>1
1.6 -0.6 Qalarm|>1
1.6 -0.2 Qequally|>4 Qpleas|<3
1.6 0 Qdisagre|<3 Qexcit|>1 Qfresh|>5 Qimpress|<2 Qirritat|<4 Qlittl|>5 Qreluctant|<2
1.6 0.2 Qadvocat|<4 Qcritical|<2 Qdemand|<3 Qdescription|>5 Qfollow|<5
1.6 0.4 Qassum|<1 Qattention|<3 Qbar|>5 Qcritical|<3 Qfootag|<4 Qpublicly|<2 Qrefusal|<1 Qslam|<4
1.6 0.6 Qawar|<3 Qdeflect|<6 Qdidn't|<1 Qidentify|<1 Qlaunch|<1 Qmak|<1 Qnominat|<1 Qoften|<1 Qrant|>5 Qstart|<1
1.6 0.8 Qanticipat|<4 Qblam|<3 Qcry|<5 Qdetail|<4 Qgav|<1 Qmind|>2 Qnotic|>3 Qspark|>4
1.6 1.4 Qregret|<4
1.6 1.6 Qcheer|<1 Qestablish|<2 Qlist|>2 Qrequir|<2
1.8 -0.8 Qanger|>1
1.8 -0.6 Qrattl|>1
1.8 0 Qproud|<3
1.8 0.2 Qadmir|<6 Qcompar|<2
1.8 0.4 Qdeep|>3 Qhail|<2 Qherself|<5 Qnotion|<4 Qsent|<5
1.8 0.6 Qalarm|>2 Qconcern|>2 Qdemand|<2 Qexcit|>2 Qfierc|<3 Qinvok|<3 Qoutrag|<4 Qsaw|<1 Qswip|<4
1.8 0.8 Qbegan|<1 Qnegativ|<3 Qoptimistic|<2
1.8 1 Qinvit|>2
1.8 1.4 Qhappy|<4
1.8 1.6 Qrethink|>2 Qsens|>2
1.8 2 Qinterest|>2
2 0.4 Qpreferr|<1
2 0.6 Qadamant|<2 Qangry|<2 Qrefer|<1
2 0.8 Qcolumn|<4 Qmind|<3
2 1 Qenthusiastic|>4
2.2 0.2 Qsentiment|>4
2.2 0.4 Qenamor|<2
2.2 0.6 Qsur|<3 Qvouch|<2
2.2 1.8 Qhappy|>3
2.4 0.4 Qlean|<2
2.4 0.6 Qmean|<1
2.4 1 Qglad|<2
2.6 0.6 Qresonat|>2
2.6 2.4 Qplann|<2
2.6 3.2 Qendorsement|>2
3 0.4 Qaccord|>2
-2.6 -2.6 Ris|<000
-2.4 -2 Rhas|<000
-2.4 -1.8 Rcould|<000
-2.4 -1.6 RQ.|<000
-2.2 -2 Rwas|<000
-2.2 -1.8 Rare|<000
-2.2 -1.6 Rcan|<000 Rwon|<000
-2.2 -0.8 Rnow|<000
-2 -1.6 Rafter|<000
-2 -1.4 Rwhich|<010
-1.8 -2.2 RQ,|<101
-1.8 -2 Rwere|<000
-1.8 -1.6 R=3|>000
-1.8 -1.4 R=5|>100 Rbecause|<000 Rdid|<000 Rtime|<000 Rwould|<000
-1.8 -1.2 Rhave|<000 Rmake|<000
-1.8 -1 Rsays|<000
-1.8 -0.6 RUing|<200
-1.6 -2.4 R=3|<000 R=5|>000
-1.6 -2.2 RQ,|<100
-1.6 -1.6 Ramong|<000 Rif|<000 Rmany|>101 Rwhile|<000
-1.6 -1.2 RUly|<000 Rhad|<000 Rwho|<101
-1.6 -1 Ralso|<000 Rnominee|<101 Rwhich|<101
-1.6 -0.8 R=6|<001 Rcalled|<101
-1.6 -0.6 Rsays|<100
-1.4 -2 R=4|>000
-1.4 -1.6 Rabout|>000 Rwhich|<201
-1.4 -1.4 R-ed|<000
-1.4 -1.2 R=3|>010 RVs|<200 Rby|>000 Rfirst|<000 Rget|<000 Rto|<000 Rwhat|<011 Rwhen|<000
-1.4 -1 Ras|>000 Rdo|<000 Rshe|<010 Rsince|<000 Rwhere|<000
-1.4 -0.8 R=6|<101 RQ,|<001 Ras|<000 Ras|<001 Rmost|<201 Ror|<001 Rwhere|<001 Rwhich|<111
-1.4 -0.4 Rpolitical|<001 Rthrough|<000
-1.4 -0.2 Rstill|<000
-1.2 -2.2 RQ,|>201
-1.2 -1.8 Rafter|>000 Rbut|<000 Rwhen|<010
-1.2 -1.6 R=6|>000 R=7|>000 R=8|<110
-1.2 -1.4 Rpresident|>110
-1.2 -1.2 R=7|<000 Rbefore|<000 Rmade|<000 Rmonday|>100 Rmore|<201 Rover|<001 Rshould|<000 Rwho|<100 Rwith|>000 Rwrote|<100
-1.2 -1 R-ment|<110 RVed|<011 Rbut|<210 Rincluding|<000 Rtheir|<010 Rthen|<101 Rwho|<011
-1.2 -0.8 R=3|<001 RQ|<101 RUed|<000 RUer|<000 RVed|<001 Rfrom|>000 Rlast|<000 Rmost|<001 Rthen|<000
-1.2 -0.6 R=4|<000 RUs|<001 Rfirst|<111 Rhe|<211 Rnot|<001 Rpolicy|<000
-1.2 -0.4 RVed|<100 Rhe|<110 Rsame|<000 Rto|>000
-1.2 -0.2 Rlike|<010 Rtold|<100
-1.2 0 RVers|<100 Rgroup|<100
-1.2 0.2 Rbetween|<000 Rduring|<200
-1 -2 Rattacks|>101 Rsaying|>010 Rthen|>010
-1 -1.8 RQ.|>211 Rbefore|>010 Rnext|>101 Rpolitical|>110 Rwrote|>100
-1 -1.6 R=5|>001 Rattacks|<200 Rsupporters|>110
-1 -1.4 Rabout|<110 Rmany|>201 Ron|>000 Rwill|<000
-1 -1.2 RQ?|>200 Rat|>000 Rduring|>000 Rover|>000 Rtold|<010 Rvoters|>001 Rwith|<000
-1 -1 R0|<011 RUly|<001 Rfor|<000 Rfor|>000 Rin|>000 Rone|>200
-1 -0.8 R-ive|<210 R-ly|<200 Rhe|<210 Rit|<201 Rjust|<000 Rnot|<000 Rno|<001 Rthan|<201 Rthat|<010 Rwere|<001
-1 -0.6 R-ion|<011 R-ity|<201 RUers|<100 RVly|<101 RV|<000 Rafter|<001 Rbecause|<101 Rbe|<001 Rboth|<101 Rdid|<010 Rhim|<201
  Rmade|>100 Rmay|<000 Rover|<201 Rpresidential|<111 Rshe|<210 Rsupport|<000 Rto|<001
-1 -0.4 R-ed|<101 RVed|<101 Ras|<101 Rby|<001 Ron|<000 Rsaid|<001 Rwho|<010 Ryears|<000 Ryear|<000
-1 -0.2 Rsaid|<100 Rthan|<101
-1 0 Rcampaign|>201
-1 0.8 Rwhich|<200
-0.8 -1.8 Ragainst|>111 Rcan|>101 Rcountry|>201 Rformer|>101 Rhave|>110
-0.8 -1.6 R-ions|>211 R-ion|>210 R=4|>201 RUions|>100 Rduring|>110 Rhad|>110 Rmonday|>010 Rnight|>010 Rout|>001 Rthey|>011
  Rwill|>110
-0.8 -1.4 R-ive|>110 R-ment|>210 RQ.|>011 Ran|<210 Rback|>201 Rbetween|>101 Rbut|>000 Rcampaign|>111 Rconvention|>110 Rdown|>000
  Rincluding|>201 Rinto|>011 Rit|>011 Rnational|>201 Rsome|>201 Rstates|>101 Rthis|>101 Rweek|>001 Rwhat|<101 Rwhich|>110
-0.8 -1.2 R-ion|>011 R=5|>010 RQ!|>101 RUal|<010 Ragainst|>000 Rbecause|>001 Rcandidates|>201 Rhow|>100 Rsaid|>101
-0.8 -1 R=5|>101 Ralso|<201 Rany|>200 Rduring|<000 Rhow|>201 Rin|<000 Rlast|>000 Rof|>000 Rpolitical|>201 Rprimary|>100 Rsince|>000
  Rsupport|>001 Rwhen|>000
-0.8 -0.8 R=5|>200 R=7|<110 RN|>201 RQ,|<110 RQ,|<111 RQ|<201 RVer|<000 Rafter|<101 Rcalled|<010 Rfrom|<000 Rinto|<000 Ris|<001
  Rpercent|>010 Rsome|>101 Rstate|>201 Rthat|<011 Rthat|<201 Rtold|<000 Rtuesday|<201
-0.8 -0.6 R-'s|<100 R-er|<110 RQ,|<210 RVed|<000 Ragainst|<200 Ran|>200 Rbut|<101 Rcandidate|<200 Rformer|<110 Rgovernment|>200
  Rher|<100 Rit|<001 Rit|<010 Rmake|<100 Rmonday|<101 Rpresidential|<001 Rsaid|<200 Rsince|<201 Rstill|>000 Rthat|<110 Rtuesday|<101
  Rtweet|<000 Rup|<010 Rwhen|<200 Rwill|<110
-0.8 -0.4 R-ly|<001 R-s|<201 R=3|<210 R=6|<201 RUer|<001 RUion|<100 RUs|<010 RU|<110 RVs|<010 RV|<001 Rabout|<101 Ralso|<011
  Rbefore|<201 Rbut|>001 Rconvention|<200 Rdebate|<000 Rhad|<200 Rher|<200 Rinterview|<200 Rit|<210 Ronly|<001 Rother|<100
  Rpresidential|<110 Rsaid|<000 Rsaid|<010 Rsaid|>100 Rthrough|<100 Rthrough|<101 Rvoters|>100 Rwith|<001
-0.8 -0.2 Rcalled|<200 Rso|<000 Rtold|<101
-0.8 0 RU|<000 RVing|>200 Rfar|<000 Rpresident|<200 Rthem|<100
-0.8 0.2 Rin|<200 Rtwo|<101
-0.8 0.4 R=5|<200 Rthree|<101
-0.8 0.6 Rgroup|>200
-0.6 -1.4 RUer|>011 Rthat|>011 Rtheir|>201 Rwho|>111
-0.6 -1.2 R-'s|>111 R-al|>210 R-ers|>011 R-ive|>210 R=4|<010 R=6|>201 RQ,|>101 RVing|>010 RVion|>010 Ramong|>101 Rand|>000
  Rasked|>010 Rasked|>110 Rbefore|>000 Rbe|>011 Rcandidate|>110 Rdelegates|>200 Rdid|>010 Rget|>100 Rhis|>211 Rmillion|>101
  Rmillion|>200 Rnomination|>201 Rsays|>110 Rso|<201 Rsuch|>201 Rthat|>111 Rthere|>010 Rthose|>010 Rtuesday|>200 Rwhich|<210
  Rwhich|>010 Rwhich|>211 Ryears|>111 Ryear|>201
-0.6 -1 R-ion|<010 R-ity|<001 R-ly|>011 R-ment|>200 RN|>210 RU's|>200 RUing|>110 RU|<210 RVers|>000 RVer|>100 RVing|>211 RV|>110
  Ragainst|<010 Ragainst|>011 Rall|>101 Ralso|>211 Ramong|>010 Rand|<000 Rany|>101 Rasked|<010 Rasked|<110 Rback|<101 Rbeen|>101
  Rbeing|>010 Rbe|<200 Rboth|>201 Rcalled|>010 Rcalled|>201 Rdo|>201 Rhe|>011 Rhim|>001 Rhim|>111 Rhis|>210 Rif|>200 Rif|>210
  Rincluding|>200 Rinto|<200 Rinto|>000 Rit|>211 Rjust|>001 Rmore|>110 Rnot|>011 Rnow|>000 Rother|>201 Rsaid|>010 Rsays|<200
  Rsays|>100 Rthat|>210 Rthe|<110 Rtold|>000 Runder|<000 Rwhat|>201 Rwhile|>010 Rwin|>200 Rwon|>100
-0.6 -0.8 R-ed|<111 R-ity|>101 R-ly|>001 R=5|<000 RQ.|>010 RQ.|>101 RQ.|>201 RUed|<100 RUed|>110 Rand|>010 Rare|>000 Rbefore|>101
  Rbe|<000 Rcould|<200 Rdelegates|<200 Relection|>200 Reven|>000 Rhas|<201 Rhow|<101 Rhow|<200 Rin|<111 Rin|<210 Rmay|<201
  Rmillion|>100 Rnew|>100 Rother|>101 Rsaying|>000 Rstate|>210 Rthis|<101 Rthrough|<010 Rto|<210 Rtuesday|>000 Rweek|<101
  Rwhether|<100 Rwhile|<110 Rwhile|>000
-0.6 -0.6 R-'s|>101 R-er|<210 R-ive|<201 R-ly|<101 R=6|<010 RN|>211 RQ!|>111 RU|<010 RV|<200 Rasked|<100 Ras|<110 Rbefore|<200
  Rcandidate|<201 Reven|<000 Rhim|>100 Rhis|<001 Rhis|>201 Ris|>000 Rlast|<101 Rmade|<201 Ron|<110 Rstate|<001 Rthey|<110 Rthe|<011
  Rtold|>100 Rup|<000 Rvote|>101 Rweek|<000
-0.6 -0.4 R-'s|>100 R-ed|<011 R-ers|<010 R-ly|<000 RUed|<201 RVed|>010 RVing|<000 RVing|<001 RVing|<010 RVing|<100 Ragainst|>200
  Ran|<111 Rbeen|<200 Rby|<000 Rby|<101 Rconvention|<101 Rdown|<000 Rformer|<001 Rhas|<001 Rhas|>000 Rif|<201 Rin|<011 Rits|>200
  Rjust|<100 Rmillion|<000 Rmore|<100 Rnight|<100 Ronly|<101 Ror|<000 Rsaying|<000 Rthey|<200 Rwas|>000
-0.6 -0.2 R-ive|>200 R=7|<201 RUal|<100 RUed|>000 RUing|>100 RUions|<200 RU|>100 RVed|>000 Rabout|<100 Ragainst|<101 Rand|<200
  Rare|<200 Rbecause|<200 Rbefore|>200 Rby|<201 Rhad|<001 Rmost|>100 Rnext|<201 Rprimary|<101 Rtheir|>011 Rthose|<100 Rtwo|>200
  Rwas|<200 Rwhen|<101 Rwho|<201 Rwill|<101 Ryou|<100
-0.6 0 R-er|<010 R-ly|<201 R-ment|<100 R=10|<100 R=3|<200 RU's|>100 RUing|<100 Rasked|>100 Rconvention|<000 Rhave|<100 Rlike|<200
  Rmany|<100 Rof|<111 Rshe|<201
-0.6 0.2 R-s|<011 Ralso|<101 Ran|<000 Rbeing|<200 Rtold|>200
-0.6 0.4 Rwhile|<010
-0.6 0.6 Rattacks|<000 Rsuch|<000
-0.6 1 RQ,|<200
-0.4 -1.2 R-ed|>101 Rbeen|<000 Rdebate|<200 Rwas|<001
-0.4 -1 R-ing|>210 RVions|>100 Rbecause|>000 Rbeing|>001 Rcampaign|>101 Reven|>001 Rfar|>100 Rformer|>011 Rsame|<200 Rwould|>011
-0.4 -0.8 R-ed|>110 R-ity|>210 R-ive|>111 R=3|>011 R=4|<200 R=5|>011 R=5|>201 R=6|<200 RUer|>001 RUly|>110 RVing|>110 Rabout|>111
  Ralso|<110 Ralso|>201 Rany|>001 Ras|>010 Ras|>011 Rback|>100 Rbecause|>101 Rbecause|>110 Rbut|>010 Rcould|>110 Rcountry|>111
  Reven|>101 Rhad|>011 Rhave|<210 Rhow|>101 Rits|>010 Rit|>101 Ri|>100 Rlast|>200 Rlike|>010 Rlike|>200 Rmade|>001 Rmost|>101
  Ronly|>110 Ronly|>201 Ron|>001 Ror|<200 Ror|>010 Ror|>011 Rout|<110 Rprimary|>011 Rsaid|<111 Rsaid|>200 Rsays|>000 Rsays|>010
  Rsay|>200 Rso|>200 Rsupport|>200 Rthem|>200 Rthere|<200 Rthe|>111 Rthis|>010 Rthrough|>000 Rtwo|>110 Rwere|>101 Rwhat|<010
  Rwhat|>100 Rwhat|>110 Rwhere|>201 Rwhile|>110 Rwho|>011 Rwho|>201 Ryou|>000
-0.4 -0.6 R-al|>011 R-al|>101 R-ed|>010 R-er|>011 R-er|>111 R-ly|<010 R-ment|<101 R-ment|>101 R0|>111 R=10|<210 R=10|>201 R=3|>001
  R=7|>010 RN|>111 RQ.|>111 RQ|>101 RUal|>010 RUers|>100 RUions|>010 RUion|>110 RUly|<010 RUly|<210 RUs|<111 RUs|>100 RU|>011
  RU|>110 RVed|<201 RVer|>000 RVly|<201 RVly|>000 RVly|>010 RVs|>110 RVs|>201 Ragainst|>211 Rall|<200 Ralso|>000 Rand|>001 Ran|>201
  Rasked|<101 Rasked|>200 Ras|>110 Rat|<000 Rat|<101 Rat|<111 Ra|>210 Rbecause|<010 Rbecause|>111 Rbefore|>110 Rbeing|>200
  Rbetween|>100 Rbe|>210 Rbut|<110 Rby|<010 Rby|<011 Rby|<210 Rcountry|>200 Rdelegates|>100 Rdo|>100 Rdo|>211 Remail|>000 Rfar|>110
  Rfar|>111 Rfirst|>110 Rfor|>110 Rfor|>211 Rfrom|<010 Rhave|>000 Rhe|<201 Rhe|>101 Rhis|>011 Rif|<001 Rinterview|<100 Rit|<111
  Rlike|<000 Rlike|>100 Rmay|>100 Rmore|>201 Rnow|<200 Rno|>000 Rof|<000 Rone|>010 Ronly|<000 Ror|<010 Ror|>111 Rother|>200
  Rown|<200 Rpolicy|>010 Rrecent|<200 Rrecent|>001 Rsay|>000 Rshe|>010 Rshould|>201 Rsome|>011 Rstate|<201 Rsupport|>111 Rtheir|>001
  Rtheir|>010 Rtheir|>101 Rthem|>110 Rthere|>200 Rthey|>010 Rthose|<110 Rtime|<111 Rtime|>200 Rto|>211 Rtwo|>010 Rup|>000 Rwere|>110
  Rwhere|>200 Rwhether|>001 Rwhether|>100 Rwhether|>200 Rwhether|>201 Rwhich|<100 Rwhich|>200 Rwhile|<210 Rwho|>200 Rwin|>100
  Ryear|<101
-0.4 -0.4 R-ed|<010 R-er|<011 R-ing|<201 R-ion|<110 R-ion|>101 R-|<210 R-|>101 R-|>111 R-|>200 R0|<210 R0|>001 R=8|>010 RN|>200
  RQ?|>010 RQ|>200 RUal|<200 RUer|<210 RUions|<100 RVed|>110 RVs|>100 RVs|>101 Rand|>011 Rbetween|>000 Rby|<110 Rcandidates|>100
  Rfrom|>100 Rhas|>011 Rher|<010 Rhis|<200 Rhis|>100 Rhis|>101 Rif|<101 Rin|<211 Rmay|>200 Rmore|>101 Rmost|<200 Rmost|<211
  Rnew|<100 Rone|<010 Ron|<010 Ron|>201 Rout|<200 Rpolicy|>001 Rrecent|>000 Rsay|>101 Rsince|>010 Rthan|>000 Rthat|>100 Rtheir|>100
  Rthere|>100 Rthe|>011 Rwas|>100 Rweek|>100 Rwell|<100 Rwere|<201 Rwhat|<100 Rwhen|>200 Rwhile|>100 Rwould|<200 Rwould|>000
  Ryears|>010
-0.4 -0.2 R-ions|<100 R-ive|<001 R-s|>101 R-s|>201 R-|<200 R=10|<111 R=7|<211 RN|>101 RUal|>001 RUed|>100 RUer|<201 RUing|<201
  RUions|<101 RUly|>100 RUment|>200 RUs|>201 RU|<100 Ragainst|<100 Ralso|<200 Ramong|>000 Rand|<100 Rare|<111 Ra|>001 Ra|>200
  Rby|>100 Rcalled|<000 Rdid|>000 Rdo|<200 Rhas|>100 Rhis|<100 Rinterview|>000 Rinto|<001 Rlike|<100 Rmake|>000 Rnomination|<101
  Rnominee|>101 Rof|>101 Rpeople|<100 Rshe|>100 Rsome|<101 Rthan|>001 Rthe|>101 Rto|>200 Rweek|>000 Rwhat|<111 Rwhen|<111
  Rwhether|<101 Rwill|>000 Rwill|>100 Rwin|>001 Rwould|<100
-0.4 0 R-ed|>100 R-er|<000 R-ing|<000 R-ity|<200 R-ly|<100 R-s|<111 R-|>011 R=6|<110 R=7|>100 R=8|>200 RQ|<010 RVs|<100 RV|<100
  Rabout|<201 Rbut|<100 Rcandidate|<100 Rcandidate|>201 Rhis|<201 Rmany|>100 Rmore|>001 Rnight|>100 Rnomination|<200 Rnominee|<200
  Rone|<100 Rrecent|>200 Rsay|<200 Rshould|<100 Rstill|>100 Rthan|>200 Rthat|<100 Rtwo|<100 Rwith|<010
-0.4 0.2 R-al|>200 R-ing|<200 Rback|>200 Rbut|<200 Rcalled|>200 Rconvention|>200 Reven|<100 Rhas|<200 Rhow|<100 Rin|<201 Ris|>100
  Rnomination|<000 Rsuch|<100 Rthat|<200 Rthree|<100 Rweek|<201
-0.4 0.4 R-ions|<010 RUal|<000 RUive|>001 Rafter|<200 Ramong|>001 Rattacks|>100 Ronly|<100 Rstates|<200 Rsupporters|>100 Rto|<201
  Rwhether|<000
-0.4 0.6 R-ing|<001 R-ions|<201 Rbecause|>100 Ri|<101
-0.2 -1.6 Rtweet|>000
-0.2 -1.2 R=7|<010
-0.2 -1 R-ive|<010 Ragainst|<000
-0.2 -0.8 R-ed|<201 R-ion|>200 Rpresidential|>100 Rtheir|<200
-0.2 -0.6 R-al|>111 R-ive|>011 R=6|<000 R=8|>000 RUer|>100 RUer|>201 RUions|>210 Rback|<000 Rbeing|<000 Rdid|>200 Rget|>101
  Rher|>101 Rhim|>201 Rhow|>010 Rhow|>011 Rmonday|>000 Ror|>001 Rover|>101 Rpercent|>001 Rthem|>201 Rthe|>210 Rwhen|>101 Rwin|>201
  Ryear|<110
-0.2 -0.4 R-al|<211 R-ed|>011 R-ing|>001 R-ing|>101 R-ing|>110 R-ity|>010 R-ity|>211 R-ive|<200 R-ment|>211 R=4|>101 R=6|>001
  R=6|>011 R=6|>200 R=6|>210 RQ.|<100 RQ.|>001 RQ?|>201 RUly|<200 RUly|>010 RVed|>100 RVing|>011 RVly|>110 RV|>201 RV|>210
  Rabout|>110 Rafter|<100 Rafter|<110 Ragainst|>201 Ralso|>111 Ramong|>200 Ras|>001 Rattacks|>010 Rat|<201 Ra|<100 Rback|>210
  Rbecause|>201 Rbeen|>201 Rbetween|>001 Rbetween|>110 Rbut|>200 Rby|<111 Rcalled|<110 Rcalled|>000 Rcountry|>100 Rdo|>001
  Rduring|>001 Rduring|>011 Rfor|<200 Rhas|>010 Rhave|>200 Rhe|>001 Rhis|>010 Rif|>001 Ris|>001 Rit|>010 Rit|>200 Rmay|>101
  Rmore|>010 Rmore|>210 Rmuch|>010 Rnight|<000 Rnot|>001 Rnow|>010 Rof|>011 Rof|>201 Rof|>210 Ronly|>011 Rother|>100 Rout|>000
  Rout|>010 Rout|>100 Rover|<010 Rown|<000 Rown|>200 Rpolicy|>101 Rpresidential|>110 Rrace|>101 Rrecent|>011 Rsaying|>100
  Rsaying|>200 Rso|>001 Rstates|>200 Rsuch|>001 Rsuch|>110 Rsupporters|<000 Rthan|<100 Rthan|>110 Rthat|>101 Rthem|>001 Rthen|>210
  Rthere|>101 Rthey|>100 Rthose|<111 Rthree|>000 Rto|<110 Rto|>111 Runder|>100 Rup|<101 Rwas|>101 Rwhere|>001 Rwhether|>010
  Rwhich|>210 Rwho|<110 Rwho|>210 Rwith|>110
-0.2 -0.2 R-'s|>200 R-al|>110 R-ers|<201 R-ers|>010 R-er|>200 R-ing|<110 R-ing|>011 R-ing|>201 R-ing|>211 R-ions|>110 R-s|<211
  R-s|>100 R-|>001 R0|>010 R0|>201 R=3|>201 R=4|>001 R=4|>011 R=5|>110 R=5|>111 R=6|>010 R=6|>100 R=8|>001 RQ,|>200 RQ,|>211
  RQ.|>110 RQ.|>210 RQ?|>101 RQ|>011 RQ|>111 RUed|>101 RUed|>201 RUing|<101 RUing|>200 RUing|>201 RUions|>101 RUion|>201 RUity|<000
  RUive|>100 RUly|<100 RUly|>001 RUs|>101 RUs|>200 RUs|>211 RU|>210 RVed|<200 RVed|>101 RVed|>200 RVed|>210 RVly|>001 RV|<110
  Raccording|>200 Ragainst|>110 Rall|<201 Rall|>100 Rand|>111 Rare|>001 Rasked|>000 Ras|<111 Ras|<210 Ras|>211 Ra|>010 Rbeing|>201
  Rbe|>100 Rboth|<100 Rcampaign|<001 Rcampaign|<200 Rcandidate|>010 Rcan|<200 Rcan|>100 Rcould|>000 Rdebate|>000 Rdid|>101
  Rdown|<100 Rduring|<100 Rduring|<201 Rfar|>200 Rfor|<100 Rfor|<110 Rfor|>011 Rfrom|<001 Rfrom|>210 Rhad|>001 Rhad|>010 Rhas|>201
  Rhave|<001 Rher|>011 Rhim|>011 Rinterview|<010 Rinto|>010 Rinto|>201 Rinto|>210 Rin|>010 Rit|<200 Rjust|>100 Rmake|>100 Rmost|<110
  Rmuch|<000 Rmuch|>200 Rnew|<210 Rnext|>010 Rnight|<101 Rnot|>201 Rno|<101 Rof|<200 Rof|>110 Rout|<000 Rover|<000 Rparty|>200
  Rparty|>201 Rpercent|>200 Rpolitical|>210 Rshe|>101 Rshould|>200 Rsome|>100 Rsuch|>101 Rsuch|>200 Rthan|<200 Rthan|>101
  Rtheir|>111 Rthey|>111 Rthe|<100 Rthe|>110 Rthose|<001 Rthose|<101 Rthree|>100 Rto|>110 Rvote|>200 Rwas|<110 Rway|>100 Rwere|>001
  Rwere|>100 Rwhen|>010 Rwho|>001 Rwin|>110 Rwould|>100
-0.2 0 R-al|<010 R-al|<111 R-al|>201 R-ed|<100 R-ed|<110 R-ed|<200 R-er|>001 R-ion|<200 R-s|>111 R-|<100 R-|>210 R-|>211 R0|<200
  R0|>100 R=7|<001 R=8|<201 RN|<100 RN|>001 RN|>010 RQ!|>001 RQ|<100 RQ|>100 RUed|<200 RUing|<000 RUing|<110 RUions|>200 RU|<200
  RU|>000 RU|>101 RVed|>201 RVing|>100 RVly|>100 RV|<201 Rabout|<001 Rany|<100 Ran|>110 Rare|<101 Rare|>100 Rbeen|>100 Rbefore|<101
  Rbefore|<111 Rby|<200 Rby|>200 Rcalled|<100 Rdid|<200 Rdid|>100 Relection|<200 Remail|>100 Rfor|<010 Rfor|>010 Rfor|>100 Rhad|<011
  Rif|<200 Rincluding|>000 Ris|<101 Rit|>001 Rlike|>001 Rnomination|<111 Rnot|<101 Rof|<201 Ronly|>100 Ror|>200 Rpercent|>101
  Rpolicy|<200 Rprimary|>200 Rsaying|<100 Rsome|<100 Rsome|<200 Rstate|<100 Rsupporters|>001 Rsupport|<200 Rthe|>100 Rthose|>100
  Rtwo|>100 Rup|>100 Rvote|>100 Rwas|<111 Rwhen|<100 Rwhere|>100 Rwith|<100 Rwith|>100 Rwon|<100 Rwould|<101 Rwould|<110 Ryear|<200
  Ryear|>000
-0.2 0.2 R-al|<001 R-er|>201 R-s|>001 R-|>201 R0|>110 R=8|>211 RQ|<210 RUing|<001 RUing|>000 RUs|<200 RU|<201 RU|>200 RVing|>000
  RV|>100 Rafter|<201 Rand|<101 Rand|<201 Rand|>101 Ras|<201 Ra|<110 Rback|<200 Rcould|>100 Relection|>100 Rhave|<101 Rif|>000
  Rin|>001 Rnominee|>200 Rnot|>100 Rout|<100 Rpolitical|<200 Rpresidential|>000 Rsaid|<110 Rstate|>200 Rsupport|<100 Rthan|<000
  Rthat|<101 Rthe|<210 Rthis|>100 Rtime|<101 Rwho|<211 Rwho|>000
-0.2 0.4 R-ion|>201 R-s|<100 R-|<001 R=7|<200 RUion|>000 RUly|<201 RUment|<000 Rabout|>200 Rall|<000 Rall|>011 Ralso|>100 Ran|>000
  Rat|<200 Rbe|>000 Rbut|>100 Rhad|>000 Rnight|<201 Rnomination|>000 Rof|<210 Ror|>100 Rpresidential|<000 Rsince|<200 Rsince|>200
  Rso|>000 Rthis|<110 Ryears|>201
-0.2 0.6 R-ing|>000 RQ.|>200 Reven|<101 Rout|>200 Rsupporters|>101 Rto|<200 Rway|<100 Rweek|<200
-0.2 0.8 Rif|<100 Rinterview|<000 Rit|<100 Rpolicy|>200 Rtime|<010
-0.2 1.2 RUions|<000 Rget|>200
-0.2 1.4 RQ,|<000
0 -1.2 RQ?|<100
0 -1 Rbetween|<100
0 -0.8 R-ions|>200 R=6|<100 RV|>200 Ror|>201 Rstill|<200
0 -0.6 R=4|<100 Rat|<010 Relection|<000 Rher|>100 Rhe|>010 Ronly|<200 Rother|>010 Rwill|<200
0 -0.4 R-ly|>010 R-|<010 R=3|<010 RUity|<100 RVs|<000 Rbe|>001 Rhas|<101 Rher|>201 Rhe|<200 Ris|>101 Rmonday|<100 Rnew|>001
  Rnominee|<000 Rof|>001 Ronly|>000 Ron|>110 Rpresidential|>201 Rwith|>001
0 -0.2 R-'s|<010 R-ers|<211 R-ity|>100 R-|<011 R-|>100 R0|<110 R=3|<101 R=3|>211 RN|<111 RUer|<200 RUing|>101 RUive|>200 RVing|>001
  Rand|<010 Rare|>011 Rat|<100 Ra|>100 Ra|>101 Rbeen|<001 Rbefore|>211 Rcalled|>100 Rcampaign|>100 Rcandidate|>001 Rcandidate|>100
  Rdid|<110 Rfor|>101 Rfrom|<100 Rgroup|>100 Rhad|>100 Rher|<211 Rhim|<100 Rin|<010 Rin|>101 Ri|<200 Rparty|<200 Rparty|>100
  Rpolicy|>100 Rprimary|<200 Rrecent|<100 Rsaid|>000 Rsays|>200 Rshe|<110 Rthan|>100 Rthat|>201 Rthe|<201 Rthis|>201 Rthrough|>100
  Rto|<100 Rtuesday|<000 Rwhen|>011 Rwhether|>101 Rwill|>200 Rwith|>010 Rwould|>110 Ryears|<100
0 0.2 R-al|>001 R-ers|>210 R-er|>010 R-ion|<111 R-ion|>100 R-ly|>000 R-ly|>200 R-ly|>201 R-ment|>001 R-ment|>011 R-ment|>100
  R-s|>011 R-s|>110 R-|<101 R-|>110 R=10|<110 R=10|>001 R=10|>100 R=3|>210 R=5|<100 R=6|<111 R=8|<200 R=8|>110 RN|<110 RUed|<010
  RUed|>200 RUer|>000 RUer|>111 RUer|>200 RUing|>011 RUion|>001 RUly|>000 RUment|<110 RU|>001 RU|>211 RVing|>111 RVly|<100 RVly|>200
  RVs|>001 Rabout|>100 Rafter|>010 Rall|>001 Rall|>201 Ralso|>110 Ran|>010 Ras|<200 Rattacks|>000 Rat|>201 Ra|<210 Ra|>110
  Rback|>000 Rback|>101 Rbeen|<210 Rbeen|>000 Rbeen|>001 Rbut|>011 Rbut|>201 Rbut|>211 Rby|>011 Rcandidates|>101 Rcan|>200
  Rdebate|>100 Rdebate|>101 Rduring|>200 Relection|>201 Rfirst|>100 Rformer|>200 Rfor|>001 Rgovernment|>001 Rhad|>201 Rhave|>100
  Rhe|>210 Rhim|>200 Rhis|<011 Rhis|>001 Rif|>201 Rincluding|<200 Ris|>201 Rit|>100 Rjust|>201 Rlike|>101 Rmade|<100 Rmany|>010
  Rmore|>100 Rmost|<100 Rnew|<200 Rnew|<201 Rnew|>101 Rnew|>110 Rnext|>000 Rnight|>201 Rnot|>000 Rno|>101 Rof|>010 Rone|>110
  Ronly|>101 Ron|>010 Ron|>100 Rparty|>011 Rpeople|>100 Rpolitical|>011 Rprimary|<100 Rrace|<000 Rsame|>000 Rsay|>100 Rshould|>001
  Rshould|>100 Rsince|>100 Rsome|<010 Rstates|>110 Rstate|<110 Rstate|>001 Rstate|>011 Rstate|>111 Rsupporters|>200 Rsupport|>011
  Rsupport|>100 Rthan|>010 Rthat|>001 Rthat|>010 Rthen|>200 Rthey|>210 Rthe|<101 Rthose|>201 Rtime|>201 Rto|>001 Rto|>011 Rto|>100
  Rto|>201 Rtuesday|<200 Rup|<100 Rup|<200 Rweek|>010 Rwhat|>101 Rwhich|>100 Rwhich|>101 Rwhile|>101 Rwho|>010 Rwho|>110 Rwon|>000
  Rwould|>101 Ryou|>100
0 0.4 R-ed|>001 R-ers|<100 R-ers|>200 R-ing|>100 R-ive|<100 R-ive|>201 R-ment|>110 R-s|>200 R-|<000 R=3|<011 R=3|>110 R=7|>111
  R=7|>200 R=8|>111 RN|>011 RUed|<101 RUly|<111 RUs|<000 RV|>000 Ramong|>100 Rany|>100 Ras|>201 Rat|>210 Rbeen|<100 Rconvention|>000
  Rdo|>000 Rduring|<111 Rfar|>201 Rfor|<201 Rfrom|<200 Rfrom|>011 Rhad|>101 Rhad|>200 Rhe|>110 Rin|<001 Ris|<010 Rit|<110
  Rmillion|<100 Rnew|<010 Rone|<101 Rparty|>010 Rpolitical|>000 Rstates|<100 Rstate|>010 Rsuch|>000 Rsupporters|<111 Rthen|<100
  Rthere|<100 Rthe|<200 Rvote|<101 Rwere|<101 Rwere|<200 Rwhen|<201 Rwould|<010 Ryear|>100 Ryear|>101
0 0.6 R-ment|<211 RQ!|>200 Rare|>200 Rby|>201 Rcampaign|>001 Rcampaign|>110 Relection|<110 Reven|>100 Rfirst|<100 Rformer|<100
  Rhe|>200 Rlast|<200 Rlast|<201 Rmade|<110 Rno|<100 Rno|<200 Rpercent|>100 Rpresidential|>101 Rsaid|>201 Rsame|>100 Rthis|<000
0 0.8 R-ing|<011 R-ion|<000 Ralso|<100 Rher|<201 Rthrough|>200 Rwell|>000 Rwhere|<101 Ryears|<201
0 1 R-ing|<111 Rcountry|<000 Rrace|>000 Rrace|>010 Rsupporters|<200
0 1.8 RQ?|<000
0.2 -1.2 Rformer|<201
0.2 -1 RUment|>010 Rrace|>100
0.2 -0.8 Rboth|<200 Rhe|>201
0.2 -0.6 R=4|>100 R=7|>101 Rparty|<000 Rpolitical|<100 Rstate|>101
0.2 -0.4 R=8|>210 RN|<101 RUly|>201 Rand|<001 Rfirst|<101 Rformer|<000 Rgroup|<000 Rhe|<100 Rof|<110 Rpresident|<100
0.2 -0.2 R-al|<201 R-al|>100 R-ers|>201 R-ity|<210 R-ly|>101 RUer|<100 RUive|<000 Ras|<100 Rby|>001 Rcan|<100 Rcountry|<100
  Rformer|>010 Rfor|>200 Rhe|<011 Rhe|<101 Rhim|>101 Rhis|<110 Rin|<100 Rnext|<100 Ron|<100 Ron|>101 Rpolitical|<000 Rthe|>200
  Rthis|<201 Rtwo|<211
0.2 0 R-al|<100 R-ers|<001 R-ly|>100 R-s|<001 R0|<000 R=7|<100 RUed|>001 RVed|<110 RVs|>200 Rabout|>101 Rbeen|>200 Rformer|<101
  Rhas|>200 Rhis|<101 Ris|>200 Ri|<100 Rmonday|<000 Rnominee|>100 Rnot|<200 Rof|>100 Rone|>100 Rpeople|>200 Rsome|<001 Rthen|>100
  Rthey|<100 Rthe|>010 Rthursday|>000 Rto|>101 Rtuesday|<100 Rtwo|>201
0.2 0.2 R-al|<110 R-ed|>200 R-ing|>200 R-ions|>100 R-ity|<100 R-ity|>001 R-ity|>200 R-ive|>100 R-s|<010 R-s|<200 R-s|>010 R-|<111
  R0|<100 R=10|<000 R=10|>111 R=3|<111 R=8|<000 RUers|<000 RUly|>101 RUs|<110 RV|>001 Rand|<111 Ran|>101 Rbecause|>011
  Rcandidate|<001 Rfirst|>000 Rfirst|>101 Rfirst|>200 Rhe|>100 Rinto|>100 Rin|>200 Rmade|>000 Rmake|>101 Rnew|>000 Rnow|>200
  Rof|<001 Ron|<101 Ron|<200 Rother|<000 Rover|<100 Rown|>000 Rso|<200 Rthat|>200 Rthey|<101 Rthis|<100 Rthis|<200 Rthrough|>010
  Rwho|>100 Ryears|>000 Ryears|>100
0.2 0.4 R-ed|>000 R-ed|>111 R-ers|>111 R-ions|>111 R-ion|<100 R-ion|>001 R-ion|>110 R-ity|>201 R-ive|<000 R-|>010 R0|<201 R0|>011
  R0|>101 R=3|>111 R=6|>211 R=8|>100 RQ,|>001 RU's|>000 RU's|>010 RUal|>101 RUal|>200 RUer|>110 RUing|>001 RUions|>110 RUions|>201
  RUion|>010 RUity|>100 RUity|>200 RUive|>000 RUs|<210 RUs|>210 RVed|>001 RVing|>101 RVion|>100 RV|>111 Rafter|>100 Ragainst|>100
  Rall|>000 Rand|>201 Rare|>101 Rasked|>101 Ras|>200 Rattacks|>001 Rat|>010 Ra|>011 Rbeen|>010 Rbut|>110 Rcampaign|<201 Rcan|>000
  Rcould|>001 Rcould|>010 Rcountry|>010 Rdo|>101 Relection|<100 Relection|>011 Reven|>010 Rfirst|>001 Rfor|>111 Rfrom|>001 Rhad|>210
  Rhas|<210 Rhas|>001 Rhas|>101 Rhave|>001 Rhave|>101 Rhe|<010 Rif|>010 Rif|>100 Rif|>101 Rincluding|<100 Rincluding|>001
  Rincluding|>101 Rinto|>001 Rin|>011 Rin|>201 Ris|>010 Rits|>001 Rleast|>000 Rlike|<201 Rmany|>110 Rmay|>201 Rmillion|>201
  Rmore|>000 Rmost|>001 Rmost|>010 Rnominee|>001 Ror|>101 Rout|>101 Rover|>200 Rown|>001 Rpolicy|>201 Rpresidential|>011 Rrace|>200
  Rrecent|>101 Rsay|>001 Rshould|>101 Rsince|<100 Rsince|>210 Rstates|<110 Rsupport|>201 Rthere|<000 Rthrough|>110 Rtime|>001
  Rtwo|>001 Rvoters|>201 Rwas|>010 Rwell|>100 Rwere|>200 Rwere|>201 Rwhat|>001 Rwhen|<210 Rwill|<201 Rwith|>101 Rwith|>201 Rwon|>200
  Rwould|>201 Rwould|>210 Ryears|>101
0.2 0.6 R-'s|>001 R-ers|>211 R-er|>110 R-ions|<110 R-ly|>110 R-ly|>210 R-ment|<010 R0|<211 RQ|>001 RQ|>210 RUers|>000 RUions|>011
  RUity|>000 RUive|>101 RUly|>200 RUs|>001 RUs|>011 RVed|>211 RVing|>210 Rabout|<210 Ralso|>001 Rand|>100 Rany|>000 Rare|<010
  Rare|<100 Rare|>110 Rare|>201 Rback|>010 Rbeing|>000 Rbetween|>200 Rby|>211 Rcampaign|>010 Rcampaign|>211 Rconvention|>001
  Rcountry|>000 Rdebate|>001 Rdebate|>010 Relection|>001 Reven|<201 Reven|>200 Rfar|>000 Rfrom|>010 Rher|<110 Rhim|>010 Rhim|>110
  Rhis|<010 Rhis|>200 Rhow|>200 Rinto|<100 Ris|<211 Rits|>000 Rit|>201 Rlast|>100 Rmade|>200 Rmake|>001 Rmake|>200 Rmore|<210
  Rmuch|<100 Rnight|<200 Rnomination|>101 Rnominee|>201 Rnot|<100 Rnot|>010 Rnot|>101 Rnow|<201 Rno|>001 Ror|<100 Rother|<110
  Rout|<101 Rpolitical|>101 Rprimary|>001 Rprimary|>010 Rprimary|>110 Rsaying|>101 Rsupport|>000 Rthan|<010 Rthat|>211 Rtheir|<201
  Rtheir|>200 Rthere|>000 Rthey|>101 Rthis|>000 Rthose|<010 Rthose|>111 Rup|>001 Rwas|>011 Rwas|>200 Rwhat|>200 Ryears|>001
  Ryears|>200
0.2 0.8 R=10|>110 RUity|>101 RVion|>000 Ra|>201 Rbut|<010 Rcandidates|>001 Rcould|<100 Rdo|<100 Rfar|<200 Rmost|>200
  Rnomination|>001 Rno|>100 Rso|>101 Rup|>200 Rwho|>101 Rwill|<100 Rwill|>101 Rwith|<110
0.2 1 R-ment|<001 RQ!|>100 RUment|>000 Rafter|>200 Rhe|>000 Rvoters|>011 Rvoters|>200 Rwas|>201
0.2 1.4 RQ.|>100 Rwhether|>000 Rwill|<010
0.2 1.6 Rthat|>000 Rwhen|<001
0.2 1.8 Rwhat|<200
0.2 2 Rwhat|<000
0.4 -1 Rcandidates|>200 Rwith|<201
0.4 -0.6 Rother|<001 Rpublic|>000 Rwell|<000
0.4 -0.4 R=7|>201 Rbut|<201 Rhis|<111 Rpresidential|<200 Rthat|<001 Rthose|>001 Rtime|<200 Rvoters|<200 Rwas|<201 Rway|>200
  Rwho|<200
0.4 -0.2 R-er|<200 R-er|>100 R=8|>101 RN|>100 Rfirst|<200 Rpresidential|<100 Rshe|<100 Rshe|>200 Rsupporters|<100 Rweek|>101
  Rwhere|<200
0.4 0 R-ion|<101 R=3|<100 R=3|>200 R=8|<101 RUion|>200 Ramong|<100 Rat|>110 Ra|<001 Rbefore|<100 Reven|<200 Rformer|<111
  Rformer|>100 Rin|>100 Rlike|<101 Rmost|>000 Rnational|<000 Rnew|<000 Rof|<011 Rpresident|>100 Rrecent|<000 Rtwo|<200 Rweek|<100
  Rwho|<210
0.4 0.2 R-ive|>101 R-s|<101 R=7|>210 RN|<200 RN|<201 RN|>110 Ralso|>200 Rby|<100 Rcampaign|<000 Rcampaign|<100 Rcampaign|>200
  Rher|<001 Rits|>201 Rlast|<100 Rmonday|<200 Rmuch|>100 Rnew|<101 Rof|<010 Rparty|>000 Rpolls|<000 Rpoll|<000 Rpresidential|<201
  Rpresidential|>200 Rrace|<101 Rstates|>100 Rtheir|<000 Rthe|<001 Rthe|<010 Ryear|<100
0.4 0.4 R-ed|>201 R-ed|>210 R-er|<100 R-ion|<201 R-ity|<101 RUed|>010 RUion|>100 Rafter|>101 Rand|>110 Rand|>200 Ras|>100
  Rcandidates|<200 Rhis|>110 Rincluding|<201 Ror|>000 Rthose|>000 Rtwo|>000 Rup|>101 Rwith|>210
0.4 0.6 R-ers|<110 R-er|<101 R-ion|<001 R0|<010 R=3|<201 RN|<210 Ragainst|>101 Rand|<110 Rasked|<210 Rat|>100 Ra|>000 Rboth|>100
  Rformer|>000 Rhas|<010 Rhave|>011 Rinto|>110 Ris|>211 Rjust|<200 Rmore|>011 Rnomination|>100 Rno|>200 Rone|<000 Rother|>000
  Rsaid|>001 Rso|>010 Rstate|<000 Rstill|>200 Rthan|>201 Rthen|>101 Rtime|<201 Rtime|>010 Rwas|>001 Rwhile|>111
0.4 0.8 R-ers|>001 R-ions|>010 R-ions|>011 R-ly|>111 R-ment|>111 R=4|>200 R=7|>001 RQ|>110 RUed|>011 RUion|>011 RUly|<101 RVed|>011
  Rabout|>001 Rabout|>010 Rabout|>210 Rany|>110 Ran|>111 Rare|>211 Rbecause|>200 Rbefore|>001 Rbe|>200 Rby|>101 Rcampaign|>210
  Rconvention|>010 Rcould|<101 Rcould|>101 Remail|>010 Rfar|>001 Rfor|>201 Rfrom|>110 Rhave|>201 Rher|>210 Rhe|>111 Rif|<110
  Rin|<110 Rin|>210 Rin|>211 Ris|>111 Rmade|<200 Rmade|>110 Rmonday|<210 Rnominee|>000 Rnominee|>011 Rnow|>211 Ron|>011
  Rpresident|>010 Rrace|<201 Rso|<010 Rstill|>101 Rsuch|>010 Rsupport|>101 Rtheir|>000 Rthen|<010 Rthree|>200 Rtold|<200
  Rtuesday|>100 Rtwo|>210 Rvote|>001 Rwas|<010 Rwhat|>011 Rwhile|<200 Rwith|>111 Rwith|>200 Rwould|>001 Ryear|>110
0.4 1 R-ion|>010 R=4|>210 R=7|>110 RQ,|>110 RQ|<000 RUions|>000 RU|>201 RV|>010 Ragainst|>010 Rand|<011 Rand|>210 Rattacks|>200
  Rback|>110 Rbeing|>100 Rcampaign|>011 Rcandidate|>000 Rdid|>110 Rduring|>010 Relection|>000 Rgovernment|>010 Rhas|>210 Rhave|<010
  Rinto|>101 Rinto|>200 Ris|>110 Rmillion|>000 Rnext|>100 Rnomination|>010 Rnominee|>010 Rnot|>210 Rnow|>101 Ronly|>001 Ron|>211
  Rother|>001 Rown|>100 Rpresidential|>001 Rpresident|>001 Rrace|>001 Rshe|>201 Rshe|>210 Rsince|<110 Rso|>201 Rstates|>201
  Rsupport|>010 Rthose|>210 Rthrough|<200 Rup|>010 Rwhere|>000 Rwould|>200
0.4 1.2 Rthem|>000 Rthe|>211
0.4 1.4 RQ,|>100 RQ.|>000 Rwhat|>000
0.4 1.6 Rwhen|<110
0.4 2 RQ!|<000
0.6 -0.6 Rone|<200
0.6 -0.2 R-ity|<010 R-ment|<200 R=5|<201 Ran|>100 Rfrom|<201 Rgovernment|>100 Rnow|<100
0.6 0 Rabout|<000 Rfrom|>200 Rmany|<200 Rpeople|>000 Rshe|<101 Rstates|<000 Rthey|<001 Rvote|<000
0.6 0.2 R-'s|<200 RUment|<001 RU|<001 RVing|<200 Ras|<010 Rcampaign|>000 Rcandidate|<000 Rduring|>201 Rhe|<001 Rnational|>000
  Rnext|>200 Rthree|<200 Rvoters|<000 Rwas|<100
0.6 0.4 R-s|<210 R0|>000 R=3|<110 RN|<010 RUers|<200 RV|<010 Ran|<100 Rboth|>000 Rmore|<000 Rnomination|<100 Rpercent|>000
  Rpolitical|>100 Rpolitical|>200 Rpresident|<000 Rsaid|>110 Rstate|<101 Rthe|>000 Rto|<101 Rvote|>000 Rwin|<100
0.6 0.6 R-'s|<101 R-s|<000 R-|>000 RUs|>000 Rbe|<100 Rdid|<101 Rformer|<200 Rgovernment|<200 Rincluding|>100 Rof|<101 Rsome|<201
  Rstates|>000 Rtwo|<000 Rvoters|<100
0.6 0.8 R-er|<201 R-ive|>000 R-ment|<000 Rall|>200 Ra|<000 Rbut|>101 Rhas|<100 Rhis|>000 Rnational|>100 Rstate|>000
0.6 1 R-ions|>000 R-ment|>010 RUions|>001 Rabout|>201 Rany|<000 Rduring|>100 Rgovernment|>000 Rhas|>110 Rher|<111 Rlike|>211
  Rpresident|>000 Rshe|>000 Rthey|>000 Rwere|>011 Rwin|>000 Rwith|>211
0.6 1.2 R-ion|>000 R-ity|>110 RUer|>101 Rafter|>001 Ragainst|>001 Rall|>010 Ran|>210 Rare|>010 Rbetween|>010 Rcountry|>001
  Rcountry|>101 Rdown|>100 Rin|>111 Rits|>011 Ri|>101 Rmade|>010 Rmany|>001 Rmay|<010 Rnew|>010 Rnow|>201 Rpeople|>001 Rrecent|>201
  Rtheir|>110 Rup|>110 Rwhich|>201
0.6 1.4 R-ity|>000 R=10|>010 RUion|<000 RUly|>211 Rbecause|>210 Rbetween|>201 Rdelegates|>010 Rdo|>200 Rformer|>001 Rhow|>000
  Rlast|>010 Rmonday|>001 Rnomination|>200 Rnot|>110 Rparty|>111 Rpeople|>111 Rprimary|>000 Rstates|>010 Rthey|>201 Rwere|>210
  Rwhen|>100 Rwhile|>200 Rwin|>010
0.6 1.6 Rafter|<210 Rcountry|>110 Rit|>000
0.6 1.8 RQ?|>000 RQ?|>100
0.8 -0.8 Rstate|<200
0.8 -0.6 Rshe|>110
0.8 -0.4 RN|<001 Ran|<200 Rmany|<101
0.8 0 R-ers|<200 R-er|<001 RUion|<200 Rcandidate|<101 Rdelegates|<000 Rhe|<111 Rshe|<011
0.8 0.2 Ran|<201 Rmay|<200 Rmost|<000 Rsince|>101 Rtwo|<201
0.8 0.4 Raccording|<000 Ran|<101 Rsupporters|<010 Rtuesday|>101
0.8 0.6 R-ing|<210 R-ment|>000 R=10|<200 Rnominee|<100 Rthe|<000
0.8 0.8 R-'s|>000 R-al|<011 R-al|>000 R-ers|<101 Rboth|<000 Rgovernment|<000 Rmillion|<200
0.8 1 R-ity|<000 Rat|>200 Rone|>000
0.8 1.2 Remail|>101 Rher|>000 Ris|<100 Rlast|>101 Rpolicy|>000 Rsuch|>100 Rthat|<000
0.8 1.4 Rabout|>011 Rcandidates|>000 Rhim|>000
0.8 1.6 R=4|>111 Raccording|>100 Rdebate|>200 Rhis|>111 Rjust|>101 Rlast|>001 Ror|<110 Rover|>001 Rweek|>011 Rwhich|>001
0.8 1.8 RVly|>101 Rnew|>011 Rpublic|>100 Rwill|>201
1 -0.2 Rthem|<200
1 0 Rout|>201 Rpresident|<001
1 0.2 Remail|<000 Rit|<101 Rmany|>000
1 0.4 R-ive|<101 Rcandidate|<111 Ri|<201 Rone|<001 Ronly|<010 Rpercent|<000 Rwill|>010
1 0.6 R=10|<201 R=10|>200 RUion|<101 Rconvention|<100 Ri|>000 Rleast|<000 Rpoll|>000 Rsupporters|>000
1 0.8 Remail|<200 Rfrom|<101 Rsome|>000 Rthem|<000 Rwho|<001
1 1 R-er|>000 R-s|>000 Rdelegates|>000 Rpeople|<000
1 1.6 Rbeen|<010 Rgroup|>000
1 1.8 RQ|>000 Rattacks|>201
1 2 RQ,|>000 Rdelegates|>001 Reven|>110 Rthere|>201
1 2.4 Ror|>110
1.2 0 R=3|>100 Rshe|<111 Rthree|<000
1.2 0.2 RN|<011 Rmany|<000 Rtheir|<110
1.2 0.4 Rcampaign|<110
1.2 0.6 R=7|<101 Rnight|>001 Rnominee|<001 Ronly|<201 Rpresident|<101
1.2 0.8 R-ers|>000 RN|<000
1.2 1 Rits|<000
1.2 1.2 R-'s|<000 RN|>000
1.2 1.6 Rpolls|>000
1.2 1.8 Rthey|<010
1.2 2.4 RQ!|>000
1.4 0.4 R-ions|<101 R-ment|<201 Rone|<201 Ryou|<000
1.4 0.6 R-ions|<001 Rsome|<000
1.4 0.8 R-ers|<000 Rhim|<000 Rit|<000 Rsuch|<200 Rthose|<000 Rvoters|>000
1.4 1 Rcandidates|<000 Rrace|<200
1.6 0.6 Rother|<101 Rpeople|<200 Rshe|<001
1.6 0.8 R=5|<101 R=8|<001
1.6 1 Rher|<000
1.6 1.2 Rhis|<000
1.8 2.4 Rwhich|<000
2.2 0.6 Ri|<000
2.4 1.2 Rthey|<000
2.4 1.4 Rhe|<000
2.4 1.6 Rshe|<000
2.6 1.4 RU's|<000
4 3.8 Rwho|<000
-2.2 -1.8 S>would|<10
-2.2 -1.6 S<which|<20
-2 -1.4 S<new|<00
-2 0.2 S>among|<00
-1.8 -1.6 S<Qby|<00 S<Qwhen|<20
-1.8 -1.4 S<Qwhen|<01 S<which|<10
-1.8 -1.2 S<no|<10 S>one|<10
-1.8 -1 S<Q?|<01
-1.8 -0.8 S>election|<00
-1.8 -0.4 S<i|<10
-1.8 -0.2 S<Qwas|<00
-1.6 -2 S<Qwhen|<00 S<U's|<10
-1.6 -1.6 S<who|<00
-1.6 -1.4 S<=4|<00 S<may|<20 S>supporters|>10 S>were|<10
-1.6 -1.2 S<-ment|<10 S<for|<20 S<one|<10
-1.6 -1 S<Q-ly|<10 S<Qand|<10 S<i|<20 S<to|<11 S<which|<01 S>down|<10
-1.6 -0.8 S<Qwhen|<10
-1.6 -0.4 S<been|<10
-1.6 -0.2 S<he|<01
-1.6 0.2 S<was|<20
-1.6 0.4 S>from|<00
-1.4 -1.8 S<when|>10
-1.4 -1.6 S>as|<01
-1.4 -1.4 S<-s|<01 S<policy|<00 S<some|<01 S<those|<00 S<who|<10
-1.4 -1.2 S<QVly|<20 S<Qwas|<20 S<government|<20 S<may|<10 S<so|<10 S>-s|<11 S>has|<10
-1.4 -1 S<-'s|<10 S<Q=8|>10 S<Q?|<21 S<QN|<11 S<Q|<11 S<Uly|<01 S<Ving|<00 S<also|<21 S<candidate|<20 S<can|<10 S<own|<10
  S<political|<00 S<recent|<00 S<when|<00 S<when|<11 S<while|<11 S>-s|<21 S>=6|<01 S>Q.|<01 S>Q.|<21 S>any|<01
-1.4 -0.8 S<-ing|<21 S<-ions|<10 S<Q.|<21 S<Uing|<10 S<just|<10 S<of|<01 S<there|<10 S<the|<01 S<time|<10 S<when|<21 S<year|<10
  S>U|<21 S>would|<00
-1.4 -0.6 S<Ument|>10
-1.4 -0.4 S<=8|<10 S<percent|<20
-1.4 -0.2 S<he|<00 S>Uly|<20
-1.4 0 S<being|<00 S<he|<10
-1.2 -2.2 S>=3|>00
-1.2 -1.4 S<Q.|>10 S<Qwho|<20 S<while|<00
-1.2 -1.2 S<did|<10 S>and|<10 S>whether|>01 S>who|<10
-1.2 -1 S<Q-|<20 S<QQ,|>01 S<Qalso|<20 S<Qto|<00 S<Qwhich|<10 S<Qwhich|<20 S<also|<01 S<than|>10 S>=10|<10 S>both|<10 S>debate|>10
  S>most|<20 S>since|>00 S>was|<10 S>was|<20 S>would|<20
-1.2 -0.8 S<-ive|<01 S<Qand|<00 S<Uing|<20 S<Vly|<21 S<after|>11 S<candidates|<10 S<i|<01 S<new|<10 S<recent|<10 S<some|<10
  S<states|<10 S<still|<20 S<that|<11 S<while|<01 S<who|<11 S>Uion|<10 S>Ved|<10 S>among|<20 S>and|<20 S>a|<21 S>but|<10 S>could|<20
  S>had|<11 S>of|<11 S>only|<20 S>states|<10 S>there|<11 S>through|<10 S>whether|<11
-1.2 -0.6 S<Q-ed|<10 S<Q.|<11 S<Qbeen|<10 S<Uer|<11 S<he|<21 S<she|<20 S>-ers|<21 S>Uing|>11 S>not|<20
-1.2 -0.4 S<QQ|>00 S<many|<10 S<she|<00 S<those|>10 S>0|<10 S>as|<20 S>policy|<00
-1.2 -0.2 S<QQ?|>20 S<he|<20 S<party|<10
-1.2 0 S<they|<10
-1.2 0.2 S<N|<01 S<he|>00 S>=5|<01 S>among|<10
-1.2 0.4 S<she|<10 S<was|<00 S>by|<00
-1 -2 S>U|>11
-1 -1.6 S<QN|>11 S<Qshe|>20 S<an|>11 S>against|>11
-1 -1.4 S<candidate|>20 S<may|>10 S<most|>10 S>as|>20 S>support|>10
-1 -1.2 S<her|<20 S<on|>10 S<percent|>20 S<that|<20 S<them|>10 S<voters|>10 S>Q,|>11 S>Uive|>10 S>could|<10 S>last|>11 S>will|<10
-1 -1 S<-ity|<10 S<-s|<21 S<QN|>20 S<QQ,|<21 S<Qbut|<00 S<Qthat|>11 S<candidates|<00 S<in|>21 S<of|<20 S<on|>20 S<those|<20 S>-|<11
  S>Q!|>01 S>debate|<10 S>delegates|<10 S>during|>10 S>even|<10 S>support|>20 S>up|<10
-1 -0.8 S<Qbut|<20 S<Qnominee|>00 S<Qwho|<00 S<Qwho|<10 S<Uly|>11 S<Vs|<00 S<also|<11 S<a|<01 S<candidates|<20 S<his|<01 S<its|<20
  S<monday|<10 S<much|<10 S<other|<10 S<poll|<20 S<race|>10 S<so|>10 S<that|<21 S<when|<10 S<whether|<10 S<who|<01 S<who|<21
  S>-ive|<20 S>=4|<11 S>U's|<01 S>had|<10 S>her|<11 S>if|>01 S>i|<00 S>this|<20 S>were|<20 S>where|<10
-1 -0.6 S<-al|<00 S<-al|<11 S<=6|<11 S<Q!|<11 S<Q.|<01 S<Q?|<11 S<QUly|<10 S<any|<10 S<a|>01 S<before|<01 S<candidate|<11 S<for|<10
  S<interview|<20 S<into|>00 S<its|<10 S<no|<20 S<only|<20 S<other|<20 S<should|<20 S<so|<20 S<state|<10 S<those|<10 S<while|<20
  S<with|<20 S>=6|<11 S>=7|<10 S>Q!|<11 S>Uers|<10 S>Ument|<10 S>about|<01 S>has|<20 S>him|<01 S>him|<21 S>if|<11 S>presidential|<10
  S>under|<10 S>which|<01
-1 -0.4 S<-ion|<20 S<QN|>00 S<her|<00 S<him|<10 S<they|<00 S<was|<21 S>after|>00 S>is|<00 S>such|<11 S>when|>00
-1 -0.2 S<-er|<10 S<Us|<20 S<campaign|<20 S<government|<10 S<i|<00 S<what|<00 S>-ive|<00 S>because|>00 S>how|>10 S>into|>00
  S>not|<10 S>over|>00
-1 0 S<Qhas|>00 S<campaign|<10 S<they|<20 S<up|<00 S<who|>00 S>-ity|<20 S>his|>00 S>if|>10
-1 0.2 S<N|<11 S<are|<10 S<she|<01 S>as|<00 S>by|<10 S>debate|<00
-1 0.4 S<Qhe|<10 S<night|<10 S>has|<00 S>that|>00
-0.8 -1.6 S<QQ.|>10 S<year|>20
-0.8 -1.4 S<Q-ed|<00 S<Qsaid|<00 S<did|>01 S<thursday|>20 S<when|>20 S>-s|>11 S>=6|>01 S>=8|>00 S>her|>21 S>they|>21
-0.8 -1.2 S<=7|>00 S<Qcandidate|>11 S<Uing|>20 S<first|>21 S<race|<10 S<their|>01 S<was|>11 S<were|>11 S>Uly|>20 S>all|>10 S>him|>11
  S>i|>10 S>much|>10 S>with|>20
-0.8 -1 S<-ed|>01 S<-ers|>21 S<Qover|>00 S<Qshe|>21 S<U|>11 S<an|<00 S<but|<00 S<candidates|>10 S<can|>10 S<first|>11 S<his|<10
  S<new|>20 S<should|>10 S<that|>21 S<three|>10 S<under|<00 S<who|<20 S<with|>21 S>-ity|<10 S>=3|<11 S>=4|<20 S>=8|>10 S>Q.|<11
  S>Vly|>11 S>V|<20 S>among|>20 S>presidential|>20 S>that|<21 S>three|>20 S>when|<10
-0.8 -0.8 S<-ly|<11 S<=6|>01 S<Q-|>10 S<QN|>21 S<Ual|<20 S<before|<10 S<before|>10 S<being|>01 S<by|<10 S<by|>11 S<delegates|<10
  S<delegates|>10 S<least|<10 S<race|<20 S<so|<11 S<that|<10 S<then|<20 S<the|>21 S<voters|>20 S>-ers|>20 S>-ing|<01 S>-ity|<01
  S>-ly|>10 S>Q!|<21 S>Q,|<20 S>Q,|>21 S>U's|>20 S>Ving|<01 S>among|>10 S>as|<11 S>at|<20 S>a|<11 S>back|<20 S>because|<11 S>but|>00
  S>during|>20 S>far|>10 S>its|<10 S>not|<11 S>one|>11 S>those|<00 S>up|>10 S>voters|<10 S>were|>20 S>while|<00 S>while|>00
  S>will|<20
-0.8 -0.6 S<-ed|>20 S<-ment|>20 S<Q-|>20 S<Qa|<10 S<Qa|<20 S<Qthat|>00 S<Qwhich|>00 S<Ual|<10 S<Uly|<21 S<Us|<11 S<any|>10 S<at|<10
  S<a|<11 S<country|>20 S<delegates|<20 S<his|<00 S<how|<10 S<it|<01 S<many|<00 S<nominee|<10 S<one|<01 S<one|<11 S<over|<10
  S<poll|>20 S<than|<10 S<them|<01 S<then|>10 S<up|>10 S<when|>01 S<which|<21 S<which|>11 S<who|>10 S<with|<21 S>-ly|<01 S>-ment|<10
  S>=7|<20 S>Uion|<20 S>Uive|<10 S>Uive|<20 S>Ved|<20 S>Vs|<20 S>V|<10 S>any|<20 S>as|<21 S>back|<11 S>before|>10 S>being|<01
  S>for|<21 S>made|<10 S>made|<20 S>much|<20 S>other|<10 S>people|>10 S>such|<21 S>their|<11 S>those|>10
-0.8 -0.4 S<QN|>10 S<QVly|>00 S<Qhe|>00 S<Qshe|>00 S<Uers|<20 S<all|>20 S<be|>11 S<debate|<01 S<debate|>01 S<or|>10 S<she|<11
  S<voters|<20 S<was|>20 S<were|>10 S>-ed|>20 S>=3|<21 S>and|>00 S>are|<10 S>being|<10 S>do|>00 S>made|>00 S>three|<10 S>were|>10
-0.8 -0.2 S<-ed|<10 S<N|<10 S<N|<20 S<Qhe|>20 S<and|>10 S<could|>20 S<has|<11 S<not|>10 S<that|>20 S<the|>20 S<well|<00 S<were|<10
  S>=3|>11 S>about|>00 S>an|>10 S>as|<10 S>down|>00 S>his|>20 S>of|>20 S>on|>20 S>some|>10 S>three|>00
-0.8 0 S<-ion|<10 S<-s|>10 S<0|<10 S<N|>01 S<after|>00 S<from|>00 S<has|>10 S<has|>20 S<have|>10 S<she|>00 S<such|>00 S<that|>10
  S<those|>00 S<to|>20 S<which|>20 S<with|>10 S>-ing|>20 S>Ual|>00 S>against|>00 S>since|<00 S>to|>10 S>to|>11
-0.8 0.2 S<did|<20 S<he|<11 S<his|>00 S<some|<00 S<the|<00 S<which|>10 S>-ed|<20 S>=3|>10 S>last|<21
-0.8 0.4 S<candidate|<10 S<interview|<00 S<or|>00 S<president|<10 S<supporters|<10 S>=5|<11 S>in|<21
-0.8 0.6 S<be|<01 S>Ved|<00
-0.6 -1.6 S<Qbefore|<00
-0.6 -1.4 S>-|<01
-0.6 -1.2 S<new|>10 S<time|<00
-0.6 -1 S<-ing|>20 S<Qfirst|<10 S<about|<00 S<before|<00 S<campaign|>21 S<him|>10 S<interview|>00 S<i|>21 S<people|<00 S<percent|>01
  S<which|>01 S<will|>11 S<with|<10 S>-al|>21 S>-er|<11 S>did|<01 S>did|>10 S>him|>21 S>if|<01 S>more|<10 S>no|<10 S>no|>11 S>so|>10
  S>three|>10 S>under|>00 S>with|<20
-0.6 -0.8 S<-er|<21 S<-ing|>11 S<-ly|>21 S<Q-er|<00 S<Qhas|>10 S<Qi|>10 S<Qnow|>10 S<Q|<21 S<U's|>11 S<Uly|>21 S<Vly|<10
  S<against|<00 S<a|>21 S<be|>01 S<from|>01 S<group|<01 S<have|>11 S<in|<10 S<i|>11 S<many|<11 S<many|>11 S<monday|>20 S<only|>10
  S<some|>10 S<then|>21 S<thursday|<00 S<to|<20 S<tuesday|<10 S<tweet|>00 S<was|>21 S<when|>11 S<when|>21 S<with|>20 S<would|<11
  S<you|>10 S>-al|>11 S>-ed|>01 S>-ed|>11 S>-er|<01 S>-ion|>20 S>-ity|>10 S>-ly|>20 S>-ment|>01 S>-|>21 S>=5|>01 S>U's|>10 S>Uer|>01
  S>Uly|>01 S>Ument|<00 S>Us|<21 S>Ving|<10 S>about|>11 S>after|<01 S>after|<21 S>against|<11 S>and|>20 S>being|>01 S>both|>01
  S>he|<21 S>make|<10 S>more|>20 S>much|>20 S>no|>20 S>she|<11 S>such|>10 S>them|>20 S>this|>11 S>tweet|>10 S>up|>01 S>which|>10
  S>who|>10
-0.6 -0.6 S<-al|>20 S<-ers|<21 S<-ions|<20 S<-ion|>11 S<-ity|<20 S<-|>21 S<Q,|>21 S<Q-ers|>00 S<Q-ive|>10 S<Q0|>00 S<Q=8|>00
  S<QQ|>20 S<Qafter|>01 S<Qhas|<10 S<Qhas|>20 S<Qnominee|>01 S<Qpresident|>10 S<Qwas|<01 S<Qwas|<10 S<U's|>10 S<Uers|<10 S<Uion|<20
  S<Vly|>11 S<been|>21 S<between|<10 S<but|<01 S<but|>11 S<country|>10 S<even|<10 S<for|<00 S<her|<11 S<made|>20 S<many|<20
  S<monday|>21 S<night|>10 S<nominee|>00 S<on|<20 S<out|>00 S<policy|>10 S<political|<10 S<president|>20 S<public|>10 S<race|>20
  S<recent|>10 S<supporters|<20 S<up|>20 S<voters|>11 S<was|>01 S<which|<11 S<who|>11 S>-ed|<11 S>-ion|<11 S>-ion|>11 S>0|>10
  S>Q!|<20 S>Q|<11 S>Uing|>20 S>Uly|<01 S>Us|>11 S>Vly|<10 S>V|>00 S>V|>10 S>against|>20 S>against|>21 S>all|<20 S>any|>20 S>at|>11
  S>because|<10 S>being|<20 S>could|>10 S>had|>00 S>how|<21 S>last|<20 S>now|>00 S>one|>01 S>on|>11 S>out|>01 S>out|>11 S>out|>21
  S>party|>10 S>race|<00 S>support|<11 S>then|<00 S>there|>11 S>tuesday|>11 S>which|<10 S>with|<01 S>with|<11
-0.6 -0.4 S<-er|>20 S<-|<21 S<-|>11 S<0|>10 S<=6|>21 S<Q!|<21 S<Q-s|<10 S<QU|>20 S<Qalso|<00 S<Qhe|>10 S<Qpresident|>00 S<Q|>20
  S<Us|<21 S<Us|>11 S<any|>20 S<before|<11 S<being|<11 S<being|<21 S<but|<21 S<debate|>10 S<first|>20 S<how|<00 S<just|<00
  S<most|>20 S<no|>10 S<percent|<11 S<political|>00 S<they|>01 S<the|>01 S<to|<10 S<to|>21 S<while|>01 S<will|>01 S>-ers|<10
  S>-ions|>01 S>-ions|>10 S>-ion|>10 S>-ment|<20 S>Uing|>10 S>about|>20 S>after|>10 S>attacks|<20 S>by|<21 S>candidates|>11
  S>debate|<01 S>did|<10 S>election|>10 S>have|<10 S>he|>11 S>him|>20 S>it|>11 S>like|>20 S>make|>00 S>much|>00 S>or|>00 S>she|>20
  S>thursday|>00 S>to|>21 S>up|<01 S>with|>10 S>with|>11
-0.6 -0.2 S<-'s|>20 S<-al|>01 S<-ed|<20 S<-er|>10 S<-ion|>01 S<-ly|>20 S<Q-s|>00 S<QU|<10 S<U's|>00 S<Ued|>10 S<Uer|>10 S<Uion|<10
  S<about|>00 S<all|>10 S<an|>20 S<a|>20 S<first|<20 S<from|>10 S<group|>00 S<his|>10 S<his|>20 S<its|>00 S<it|<20 S<i|>01
  S<more|>20 S<most|<00 S<not|>01 S<of|<00 S<one|>10 S<percent|>10 S<should|>00 S<so|>01 S<than|<00 S<three|>00 S<were|>20 S<who|>20
  S>-ed|>21 S>-er|<20 S>-ity|>00 S>Ued|<20 S>about|>10 S>back|>20 S>both|>10 S>can|>00 S>he|>20 S>just|>00 S>she|>10 S>them|>10
  S>were|<00 S>whether|<01
-0.6 0 S<-'s|>00 S<-ers|>00 S<-ment|>10 S<-s|>20 S<=3|>11 S<=8|>00 S<N|>10 S<N|>11 S<Qto|>00 S<Uly|>10 S<Uly|>20 S<Us|>10 S<Us|>20
  S<also|>10 S<and|>01 S<are|>20 S<as|>00 S<before|>00 S<did|>00 S<even|>00 S<first|<00 S<group|<00 S<he|>20 S<his|>01 S<monday|>00
  S<new|>00 S<not|<10 S<president|<20 S<she|>10 S<she|>20 S<since|>00 S<states|>10 S>-ing|>00 S>-ly|>00 S>=3|>20 S>N|>00 S>N|>21
  S>Ued|>10 S>are|>00 S>attacks|>00 S>back|>00 S>by|>11 S>for|>10 S>her|>00 S>he|>10 S>is|>00 S>no|>00 S>over|>10 S>some|<00
  S>support|<00 S>their|>00 S>the|<01 S>this|>00 S>to|<21 S>to|>20 S>voters|>00 S>what|>10
-0.6 0.2 S<-ers|<10 S<-ly|>11 S<-|>10 S<N|<21 S<Qin|>00 S<Q|>00 S<Vly|<00 S<^|>11 S<but|>20 S<campaign|>00 S<could|>00 S<have|>20
  S<he|>10 S<may|<00 S<states|>20 S<their|>00 S<to|>00 S<two|<10 S<was|<01 S<will|>00 S>-ing|>10 S>Uer|>00 S>Uing|>00 S>and|>10
  S>from|>20 S>in|>10 S>many|<20 S>tuesday|<00
-0.6 0.4 S<-s|<10 S<=6|>10 S<people|<10 S<poll|<10 S>been|<10 S>them|<01
-0.6 0.8 S>=5|<10 S>V|<00 S>like|<00
-0.6 1 S>are|<00
-0.4 -1.2 S>U|<01
-0.4 -1 S<and|<00 S<and|<20 S<public|<00 S>about|<10 S>being|<00 S>their|<10 S>they|<01 S>two|<00
-0.4 -0.8 S<Q-ly|<00 S<Q|>11 S<after|<00 S<all|>01 S<and|<10 S<by|<00 S<or|<00 S<over|<00 S<supporters|<00 S<that|<00 S<to|<01
  S<voters|>21 S>Q,|>01 S>Uions|>11 S>after|>11 S>against|<10 S>back|<10 S>by|>21 S>even|>20 S>how|<10 S>it|<10 S>it|<11 S>more|<20
  S>not|>01 S>that|<10
-0.4 -0.6 S<-er|>21 S<-ions|>11 S<-s|>21 S<0|>01 S<Q-er|>10 S<Q-er|>20 S<QU|>10 S<Qalso|<10 S<Qbut|<10 S<Qcandidate|>10 S<Qnow|<20
  S<Uly|<10 S<Vly|>01 S<after|<20 S<did|>21 S<email|>10 S<for|>01 S<from|<10 S<had|<10 S<had|<20 S<has|<10 S<has|>21 S<her|<10
  S<in|<21 S<nominee|>20 S<no|>11 S<one|>20 S<other|>10 S<poll|<00 S<since|>20 S<still|>20 S<supporters|>11 S<then|<10 S<voters|<10
  S<well|>20 S<were|>21 S<who|>21 S<you|>20 S>-al|<11 S>-ive|<10 S>=10|<20 S>=8|>20 S>Ued|<10 S>Ued|>21 S>Uer|>11 S>Ved|>01 S>Vs|>10
  S>about|<20 S>about|<21 S>against|<00 S>back|>21 S>because|>10 S>been|>10 S>been|>20 S>did|>11 S>from|>11 S>have|>10 S>him|<20
  S>into|>11 S>is|<20 S>last|>20 S>many|>10 S>of|<01 S>only|<10 S>party|>20 S>people|<10 S>people|<20 S>since|>10 S>states|>10
  S>such|>11 S>their|>11 S>there|<20 S>well|>10 S>where|<00 S>whether|>11 S>would|<11
-0.4 -0.4 S<-al|>11 S<-al|>21 S<-ers|<01 S<-ers|>01 S<-ing|>21 S<-|<11 S<0|<11 S<=6|>11 S<=8|>11 S<Q!|<01 S<Q-ers|>20 S<Q-|>11
  S<QQ!|>10 S<QQ,|<11 S<QQ?|>21 S<QQ|<11 S<Qbeen|<21 S<Qhe|>11 S<Qnot|<10 S<Ued|<11 S<Uer|>21 S<Uly|<20 S<Vly|<11 S<V|<10
  S<about|>10 S<after|>01 S<also|>11 S<are|<21 S<being|<01 S<be|>21 S<candidate|>11 S<country|>00 S<did|<11 S<first|<10 S<from|>11
  S<from|>21 S<his|<21 S<in|<01 S<is|>21 S<it|<11 S<it|>11 S<no|>20 S<no|>21 S<of|<11 S<on|>01 S<policy|>20 S<some|<21 S<some|>20
  S<they|<11 S<two|>10 S<voters|>01 S<would|>01 S<would|>20 S>-ing|>21 S>-ions|>20 S>-s|>21 S>0|>20 S>=3|<20 S>=6|>00 S>=6|>21
  S>Q.|<00 S>Q.|<10 S>Q|<10 S>U's|<11 S>U's|>01 S>Uers|>01 S>Ved|>11 S>Ved|>21 S>all|>20 S>among|<11 S>among|>11 S>any|<10 S>an|>21
  S>as|>21 S>attacks|<10 S>at|>21 S>a|>21 S>down|>10 S>down|>20 S>former|>01 S>for|<10 S>for|>21 S>has|<21 S>her|>11 S>how|<01
  S>just|>01 S>last|<10 S>make|>10 S>make|>20 S>monday|>21 S>not|<01 S>no|>10 S>of|<21 S>of|>11 S>out|<01 S>she|>11 S>since|<20
  S>they|<21 S>under|<20 S>voters|>21 S>when|>10 S>which|>11 S>which|>21 S>who|>21 S>will|<11 S>will|>20 S>with|<21 S>with|>01
  S>would|<01
-0.4 -0.2 S<-'s|>10 S<-al|>10 S<-er|>11 S<N|<00 S<N|>21 S<Q,|>01 S<Q-al|>10 S<Q-ed|>00 S<QN|>01 S<Qpresident|>20 S<Uer|>11 S<Uer|>20
  S<Uive|>00 S<Vly|>20 S<V|>00 S<attacks|>00 S<been|>20 S<but|>01 S<campaign|<00 S<has|>01 S<have|>01 S<her|>01 S<her|>10 S<he|>21
  S<him|>00 S<his|>11 S<is|<10 S<it|<10 S<it|>01 S<i|>20 S<monday|<11 S<or|<01 S<percent|<10 S<policy|>00 S<state|>01
  S<supporters|>01 S<that|<01 S<their|>10 S<time|>10 S<well|>10 S<who|>01 S<year|>10 S<you|>00 S>-'s|>10 S>-al|>00 S>-er|>20
  S>-ion|<01 S>-ion|<10 S>-ion|>00 S>-ion|>01 S>-s|<10 S>-s|<20 S>-|>10 S>0|>11 S>=4|>01 S>N|>11 S>Uion|>20 S>Uly|>00 S>Us|>20
  S>U|<10 S>after|<10 S>against|>01 S>also|>00 S>an|>11 S>an|>20 S>at|<10 S>a|>01 S>both|<00 S>candidates|>10 S>former|>20 S>his|>21
  S>into|<11 S>into|>10 S>in|>21 S>its|>10 S>it|>20 S>not|>10 S>of|>10 S>on|<10 S>other|>00 S>that|>21 S>they|>10 S>tweet|>00
  S>up|<11 S>was|>20
-0.4 0 S<-ed|>10 S<-ers|>11 S<-er|>01 S<-ment|>00 S<-|>01 S<-|>20 S<=7|>10 S<Q-er|>00 S<Qand|>00 S<Qa|>00 S<Qcandidate|>00
  S<Qnot|>00 S<Qshe|<10 S<Qshe|>10 S<Qwho|>00 S<Uers|>00 S<Uly|>01 S<all|>00 S<a|<00 S<a|>10 S<has|>11 S<have|>00 S<have|>21
  S<he|>01 S<he|>11 S<his|>21 S<is|>10 S<is|>20 S<made|>00 S<not|>20 S<party|>00 S<she|>01 S<still|>10 S<supporters|>20 S<than|>00
  S<that|>01 S<they|>20 S<the|>11 S<week|>20 S>-al|>10 S>-er|>00 S>-ment|<00 S>-|<20 S>-|>01 S>=6|>10 S>N|<11 S>N|<21 S>N|>01
  S>Q|>21 S>Uions|>00 S>Uions|>10 S>Ument|>10 S>Us|>00 S>U|<11 S>Vly|>00 S>after|<00 S>after|>01 S>as|>11 S>at|>00 S>before|>00
  S>delegates|>00 S>even|>10 S>from|<10 S>his|>01 S>his|>10 S>if|>20 S>in|>20 S>it|>10 S>only|>00 S>on|>00 S>out|>20 S>their|>10
  S>them|>00 S>there|>10 S>they|>20 S>the|>00 S>the|>21 S>those|>00 S>was|<00 S>was|>10
-0.4 0.2 S<-ers|>10 S<-er|<20 S<-ive|<10 S<-s|<11 S<-s|>00 S<-|<10 S<0|>20 S<=3|>21 S<=8|>10 S<N|>00 S<N|>20 S<Q=3|>00 S<U's|<00
  S<Vly|<20 S<V|>01 S<and|>11 S<as|<10 S<between|>00 S<both|>01 S<both|>10 S<candidates|>00 S<can|>00 S<first|>10 S<had|>20
  S<has|>00 S<i|>00 S<monday|>10 S<only|>00 S<they|>00 S<they|>10 S<to|>11 S<voters|>00 S<will|<01 S<with|<00 S>-s|>20 S>=4|>00
  S>Q|>01 S>Uly|>10 S>Ument|>00 S>any|>10 S>at|>10 S>a|>11 S>by|<11 S>could|<00 S>former|>00 S>for|>00 S>he|>00 S>how|>00 S>its|>00
  S>it|>00 S>like|>00 S>monday|<10 S>monday|>00 S>one|<01 S>out|>00 S>she|>00 S>them|>01 S>they|>00 S>tuesday|>10 S>what|>00
  S>whether|>10
-0.4 0.4 S<-ion|>10 S<=8|<20 S<Q=3|>11 S<Qbeen|>00 S<Uers|<00 S<Uer|>01 S<Ument|>20 S<also|>00 S<and|>00 S<as|>20 S<by|>00 S<did|>10
  S<had|>00 S<her|>00 S<i|>10 S<one|>00 S<them|>00 S<those|>20 S<tuesday|>10 S>=5|<21 S>Ving|>00 S>back|>10 S>by|<01 S>by|<20
  S>new|>10 S>of|>01 S>states|>00
-0.4 0.6 S<been|<00 S<she|<21 S<still|>00 S<which|>00 S<while|>00 S>N|<01 S>can|<00
-0.4 0.8 S<could|>10 S>=8|<10
-0.4 1 S<been|<20
-0.2 -2 S<Qin|<00
-0.2 -1.8 S<Qhas|<00
-0.2 -1.6 S<do|<00
-0.2 -1.4 S<Qfirst|>00
-0.2 -1.2 S>Uer|<10
-0.2 -1 S<be|<10 S>=4|<01 S>they|<10
-0.2 -0.8 S<V|<00 S<and|<01 S<but|<10 S<by|<20 S<has|<20 S<its|<00 S<make|<00 S<more|<10 S<voters|<00 S<would|<10 S>-ed|>10
  S>-ing|<20 S>Uer|<20 S>Vly|<00 S>as|>10 S>far|<00 S>him|<10 S>over|<10 S>supporters|<10 S>that|<11 S>the|<21 S>with|<10
-0.2 -0.6 S<-ers|<20 S<Q-|>00 S<QQ,|<01 S<Qafter|<00 S<Ument|<10 S<U|>01 S<Vly|>10 S<also|<10 S<from|<00 S<have|<01 S<interview|<10
  S<made|<10 S<to|<21 S<while|<10 S>-al|<20 S>-ions|<10 S>Q!|<10 S>Ual|<00 S>Uions|<10 S>Us|<10 S>Us|<20 S>against|>10 S>attacks|<00
  S>he|<10 S>his|<11 S>if|<10 S>it|<01 S>just|<10 S>or|<10 S>out|<20 S>she|<00 S>so|<10 S>so|>00 S>supporters|>00 S>what|<20
  S>whether|<10
-0.2 -0.4 S<-'s|<00 S<-ly|>10 S<Qbeen|<00 S<Vly|<01 S<after|>21 S<an|<10 S<first|>00 S<from|<20 S<in|<00 S<it|<00 S<of|<10 S<you|<00
  S>Uions|>01 S>about|<00 S>about|<11 S>back|<00 S>before|>11 S>her|<10 S>of|<10 S>state|<10 S>the|<10 S>to|<11 S>whether|<20
-0.2 -0.2 S<-ed|>11 S<-|<00 S<=4|>00 S<=8|<01 S<QVly|<10 S<made|<20 S<monday|<01 S<most|<20 S<of|>11 S<only|<10 S<so|>20 S<year|>01
  S>-|>11 S>Q,|<00 S>as|>01 S>a|<10 S>for|<11 S>in|>00 S>is|<10 S>like|>10 S>of|<20 S>on|<11 S>to|<10 S>to|<20 S>when|>01
-0.2 0 S<-ly|<10 S<-s|>01 S<=3|>01 S<=3|>20 S<Q-|>01 S<Ument|>01 S<Us|<10 S<U|>10 S<U|>20 S<^|>20 S<also|>01 S<an|>21 S<being|>10
  S<candidate|>00 S<candidate|>01 S<delegates|<00 S<even|>10 S<her|>21 S<many|>10 S<nominee|>10 S<now|>10 S<president|>10 S<she|>11
  S<state|>00 S<state|>10 S<that|>00 S<week|>01 S<with|>00 S<with|>01 S<with|>11 S>-al|>20 S>-ed|>00 S>-ers|<01 S>-ers|>00 S>-s|>01
  S>-|<10 S>-|>20 S>0|<00 S>=6|>11 S>=6|>20 S>N|<10 S>Ued|>20 S>Uers|>00 S>Uion|>10 S>Uly|<00 S>U|>00 S>as|>00 S>a|>10 S>between|>10
  S>be|<00 S>but|<00 S>by|>01 S>during|<00 S>former|<10 S>for|>11 S>her|>01 S>her|>10 S>he|>21 S>him|>00 S>his|>11 S>into|<00
  S>it|>21 S>monday|<00 S>more|>00 S>not|>20 S>of|>00 S>on|>10 S>other|>20 S>over|<00 S>presidential|<00 S>that|>11 S>the|>10
  S>the|>20 S>up|>00 S>voters|>20 S>what|>20 S>when|<00 S>who|>20 S>with|>00
-0.2 0.2 S<-er|<11 S<-er|>00 S<-ions|>00 S<-ions|>10 S<-ly|>01 S<-s|>11 S<-|<01 S<Q-ing|>00 S<Qcampaign|<00 S<Qshe|>11 S<Qwhen|>10
  S<Ued|>00 S<Uer|>00 S<Vly|>00 S<all|>11 S<an|>01 S<are|>00 S<campaign|>10 S<campaign|>20 S<candidates|>01 S<candidates|>20
  S<even|>20 S<for|>00 S<had|>01 S<had|>11 S<her|>20 S<is|>11 S<it|>00 S<it|>10 S<just|>00 S<many|>00 S<may|>00 S<more|>10
  S<much|>00 S<of|>20 S<other|<00 S<people|<20 S<president|>00 S<president|>01 S<supporters|>00 S<supporters|>10 S<tuesday|>01
  S<was|<10 S<week|>10 S<were|<20 S<what|>10 S<will|>10 S>-s|>00 S>=3|<10 S>=5|>00 S>Ued|<00 S>Ued|>01 S>Uer|<00 S>and|>11 S>any|>00
  S>an|>01 S>at|>20 S>back|>01 S>during|<01 S>have|>00 S>he|>01 S>how|>11 S>how|>20 S>in|<11 S>in|>11 S>last|>10 S>many|>20
  S>monday|>01 S>monday|>10 S>more|>10 S>not|>00 S>no|<20 S>of|>21 S>one|>20 S>on|>01 S>presidential|>10 S>she|>01 S>that|>01
  S>that|>10 S>this|>01 S>this|>20 S>tuesday|>01 S>up|>20 S>was|>00
-0.2 0.4 S<-ing|>01 S<-ions|>20 S<Qalso|>00 S<Qnominee|>10 S<Ual|>20 S<Ued|>20 S<also|>20 S<and|>20 S<as|>10 S<a|>11 S<both|>20
  S<candidate|>10 S<in|>00 S<is|>01 S<it|>20 S<made|>01 S<more|>00 S<no|>00 S<no|>01 S<on|>00 S<out|>10 S<people|>00 S<they|>11
  S<week|>00 S<will|>20 S<year|>00 S>-ed|<00 S>-ers|<11 S>-ers|>10 S>0|<20 S>=3|<01 S>=3|>21 S>=5|<20 S>=7|<00 S>Ument|>20 S>Vs|>00
  S>debate|>00 S>him|>01 S>how|>01 S>is|>10 S>it|>01 S>most|>00 S>over|<20 S>over|>20 S>presidential|>00 S>tuesday|>00 S>well|<00
  S>whether|>00
-0.2 0.6 S<-ers|>20 S<=10|<20 S<=4|>10 S<Qa|<00 S<Qbefore|>20 S<Qcampaign|>00 S<Qis|<10 S<Q|>10 S<debate|>00 S<party|<20 S<to|>01
  S<would|>10 S>-ers|>01 S>and|<00 S>her|>20 S>people|>00 S>this|<21 S>whether|>20
-0.2 0.8 S<=10|<10 S<QN|<20 S<from|<01 S<this|>00 S<was|<11 S>=4|>11
-0.2 1 S>even|<00
0 -1 S>his|<00 S>she|<10 S>that|<20
0 -0.8 S<has|<01 S<more|<00 S<most|<10 S>-ing|<10 S>U's|<20 S>a|<20 S>election|>00 S>for|<20 S>him|<00 S>primary|>00 S>such|<10
  S>what|<01 S>what|<10 S>which|<00
0 -0.6 S<-ing|<10 S<-ive|<00 S<=8|<00 S<QQ!|>20 S<Ued|<10 S<after|<10 S<but|<20 S<him|<00 S<his|<20 S<night|<00 S<since|<10
  S<still|<10 S<which|<00 S<will|<00 S>-ing|<11 S>Q,|<10 S>Q|>11 S>against|<20 S>candidates|<10 S>her|<00 S>he|<01 S>his|<20
  S>just|<00 S>new|<00 S>no|<00 S>she|<01 S>such|<00 S>voters|<00
0 -0.4 S<-ion|<00 S<QQ,|>20 S<Uions|<00 S<and|<11 S<or|<10 S<them|<10 S<to|<00 S<tweet|<00 S>-ed|<10 S>Q.|<20 S>Us|<01 S>Vs|<10
  S>all|<10 S>at|<01 S>before|<10 S>former|<00 S>former|>11 S>him|<11 S>his|<01 S>his|<10 S>into|<10 S>one|<20 S>the|>11 S>tweet|<00
0 -0.2 S<-al|<10 S<=3|<10 S<=3|<20 S<QQ?|>10 S<Uing|<00 S<Uive|<00 S<both|<00 S<can|<00 S<could|<10 S<have|<10 S<in|<11 S<other|>00
  S<so|>00 S<their|<00 S<week|<00 S>-ion|<00 S>Q|<00 S>Uion|<00 S>Uion|>00 S>U|>20 S>an|<11 S>at|<00 S>during|>00 S>her|<20
  S>her|<21 S>just|<20 S>them|<10 S>them|<20 S>the|<20 S>three|<00 S>through|<20
0 0.2 S<-al|>00 S<-ers|<00 S<-s|<20 S<-|>00 S<=3|>00 S<=6|<10 S<=8|>01 S<Q,|<01 S<QU|>00 S<Qwhen|>00 S<Uer|<10 S<Uly|>00 S<^|>00
  S<also|>21 S<been|>00 S<be|>00 S<but|>00 S<her|>11 S<just|>20 S<now|>00 S<only|>01 S<then|<00 S>-er|>10 S>-s|<01 S>=4|<10
  S>between|>00 S>in|<01 S>most|>10 S>new|>00 S>one|>10 S>on|>21 S>out|<10 S>out|>10 S>supporters|>20 S>that|>20 S>there|>01
  S>the|>01 S>this|<00 S>this|<10 S>through|<00 S>to|<00 S>to|>01
0 0.4 S<-ed|<00 S<-ed|>00 S<-ers|<11 S<-ion|>20 S<-ity|>20 S<-ive|>01 S<-ive|>21 S<=6|>00 S<=8|>20 S<Q,|<11 S<QUly|>00 S<Qby|>00
  S<Qthen|>00 S<Qwas|>01 S<Uive|>10 S<Ument|>21 S<U|>21 S<Vly|>21 S<Vs|>00 S<all|>21 S<and|>21 S<by|>21 S<did|>20 S<do|>21
  S<email|>00 S<for|>10 S<had|>21 S<into|<00 S<in|<20 S<much|<00 S<night|>01 S<not|>00 S<of|>00 S<own|<00 S<she|>21 S<their|>20
  S<time|>01 S<two|>20 S<whether|>20 S>-ers|>11 S>-er|<10 S>-ing|>01 S>-ive|>20 S>=4|>10 S>=5|<00 S>U's|>00 S>Uing|>21 S>any|>11
  S>get|>00 S>into|>20 S>in|<20 S>is|>01 S>is|>21 S>its|>01 S>many|>01 S>not|<00 S>on|<20 S>other|>10 S>such|>20 S>there|>00
  S>they|>11 S>those|>20 S>two|>00 S>with|>21
0 0.6 S<=10|<00 S<=10|<21 S<=6|>20 S<Q-ing|>10 S<Q-ly|>00 S<Qbut|>10 S<Qis|>00 S<Ued|>01 S<Uing|>01 S<Uions|>00 S<Ument|<01
  S<are|>01 S<by|>01 S<from|>20 S<made|>11 S<night|>00 S<nomination|>00 S<now|>01 S<polls|>00 S<public|>00 S<states|>00 S<two|>00
  S<were|<01 S>-ment|>10 S>=6|<00 S>Ued|>11 S>Ving|>10 S>Vly|>10 S>among|>01 S>both|>20 S>election|<11 S>for|>01 S>government|>20
  S>is|>20 S>last|<00 S>new|>20 S>only|>01 S>political|<10 S>some|>20 S>state|>00 S>their|>20 S>then|>00 S>two|>10 S>what|>01
  S>who|>00 S>would|>00
0 0.8 S<Q-ers|>10 S<Qnow|<10 S<Qwas|>00 S<Qwhile|>00 S<Qwho|>20 S<Ual|>10 S<Uion|>10 S<as|<11 S<then|>00 S<thursday|>00 S<were|>01
  S>about|>01 S>from|<20 S>last|<11 S>now|<00
0 1 S<least|<00 S<party|>20 S<time|>00 S>Uive|>00 S>thursday|<10
0 1.2 S<-ive|<20
0 1.4 S>Ving|<00
0.2 -1.2 S>that|<00
0.2 -1 S<a|<10 S>Q|<01
0.2 -0.8 S<QUer|<00 S<QU|<00 S<Qthen|<10 S>against|<01 S>she|<20 S>that|<01 S>their|<00
0.2 -0.6 S<QQ,|>21 S<Qnot|<00 S<Qwhich|<00 S<a|<20 S<between|<00 S<monday|<00 S<since|>10 S>Ual|<10 S>he|<20 S>how|<00 S>if|<00
  S>its|<00 S>it|<20 S>support|<10 S>them|<00 S>there|<10 S>whether|<00 S>will|>10
0.2 -0.4 S<-ity|>10 S<=10|>10 S<=6|<00 S<Q,|<21 S<Q=3|<20 S<Qthat|<00 S<both|<10 S<debate|<00 S<just|<20 S<no|<00 S<this|<00
  S<what|>00 S<will|<20 S<year|<00 S>-ers|<20 S>=6|<20 S>Uing|<10 S>Uions|<00 S>Us|<11 S>an|<01 S>a|<00 S>he|<00 S>its|<20 S>to|<01
0.2 -0.2 S<0|<00 S<=6|<01 S<Q,|>20 S<QQ,|>10 S<Uer|<00 S<Uion|<00 S<also|<20 S<be|<20 S<did|<00 S<have|<00 S<have|<11 S<have|<21
  S<not|<01 S<not|<11 S<on|<10 S<with|<11 S>-ive|>00 S>-ly|<10 S>N|<00 S>Q|<20 S>Uly|<21 S>after|<20 S>an|<00 S>if|<20 S>on|<00
  S>support|>00 S>the|<00
0.2 0 S<-ing|<20 S<-ing|>10 S<-ly|<01 S<Q=3|>10 S<Qhe|<00 S<Qshe|<00 S<Uing|>00 S<Us|<00 S<U|<10 S<also|<00 S<are|>10 S<been|>10
  S<by|>10 S<by|>20 S<is|<00 S<nominee|<00 S<of|>10 S<president|<00 S<was|>00 S>-ly|<00 S>N|>20 S>Us|<00 S>U|>10 S>been|>00
  S>for|>20 S>on|<01 S>tuesday|<10 S>up|<00 S>voters|>10
0.2 0.2 S<-er|<00 S<-ing|>00 S<-ly|>00 S<=3|<11 S<QQ|>10 S<Uion|>00 S<Ument|>00 S<^|>10 S<an|>00 S<a|>00 S<be|>10 S<candidate|<00
  S<had|<00 S<is|>00 S<so|<00 S<were|>00 S<would|>00 S>-er|<00 S>-|<00 S>N|<20 S>Ued|>00 S>Uing|<20 S>Us|>10 S>U|<00 S>an|<20
  S>an|>00 S>by|>20 S>him|>10 S>the|<11 S>tuesday|<20 S>who|<00
0.2 0.4 S<QUly|<00 S<Ued|<00 S<Us|>00 S<are|<00 S<are|<20 S<made|<00 S<many|>21 S<now|<10 S<over|>00 S>-ly|<20 S>an|<10 S>a|<01
  S>has|>20 S>in|<00 S>in|>01 S>more|<00 S>so|<00 S>with|<00
0.2 0.6 S<-'s|>01 S<-'s|>11 S<-ed|>21 S<Q=3|>01 S<QQ?|<00 S<Qalso|>10 S<Qbefore|>00 S<Qbefore|>01 S<Ved|>00 S<are|>21 S<as|<01
  S<at|>00 S<be|<00 S<campaign|>01 S<convention|>00 S<do|>00 S<first|>01 S<government|>00 S<government|>10 S<him|>01 S<interview|>01
  S<interview|>11 S<its|>01 S<its|>11 S<of|>21 S<own|>10 S<primary|>10 S<there|>20 S<the|<10 S<tweet|>20 S<when|>00 S<would|>11
  S>-ly|>01 S>Ual|>10 S>Uions|>20 S>at|>01 S>between|>20 S>candidates|>00 S>government|>00 S>i|>00 S>no|>01 S>such|>01
  S>supporters|<00 S>their|>01 S>there|>20 S>who|>01
0.2 0.8 S<Q.|>00 S<QQ!|<00 S<QQ.|>00 S<Qeven|>00 S<Qhe|<01 S<as|>11 S<do|>11 S<do|>20 S<is|<20 S<just|>10 S<made|>10 S<people|>10
  S<then|>11 S<tweet|>10 S<whether|>00 S<whether|>10 S>-'s|>00 S>Ved|>10 S>Ving|>20 S>all|>00 S>also|>10 S>also|>20 S>candidates|>01
  S>delegates|>01 S>during|>01 S>has|>10 S>if|>21 S>just|>20 S>like|>01 S>monday|<01 S>race|>00 S>some|>01 S>such|>00 S>when|>20
0.2 1 S<Qalso|>20 S<Qbut|>00 S<Qwho|>10 S<Uion|>20 S<^|>21 S<at|>10 S<nomination|>10 S<poll|>00 S<poll|>10 S<tuesday|>00 S>=4|>20
  S>Us|>01 S>far|>00 S>more|>11 S>you|>00
0.2 1.2 S<Q-|<10 S<QUion|<10 S<least|>00 S>Uing|>01 S>after|<11
0.4 -0.8 S>for|<01 S>it|<00
0.4 -0.6 S<-ions|<00 S<Qto|<10 S<Q|<01 S<and|<21 S<any|>00 S<could|<00 S<in|>11 S<on|<00 S<would|<20 S>Q!|<00 S>they|<00
0.4 -0.4 S<0|<20 S<QN|<00 S<Ual|<00 S<that|>11 S>-ions|<20 S>-ity|<00 S>U's|<10 S>among|>00 S>both|<20 S>candidates|<00 S>how|<20
  S>like|<10 S>there|<00 S>those|<10 S>what|<00
0.4 -0.2 S<Q-ers|<00 S<Q-ion|<00 S<Uer|<20 S<an|>10 S<attacks|<00 S<been|>01 S<before|<20 S<even|<20 S<has|<21 S<only|<00
  S<since|<20 S<their|<10 S<under|>00 S>U|<20 S>some|<20 S>support|<20
0.4 0 S<=10|>20 S<Q-|<00 S<Q=3|<10 S<an|<20 S<are|<01 S<had|>10 S<now|>20 S>-al|<00 S>-ions|<00 S>-ment|>00 S>-s|<00 S>-s|>10
  S>Uive|<00 S>Ved|>00 S>an|<21 S>from|>10 S>had|<00 S>has|>00 S>how|<11 S>if|<21 S>last|>00 S>some|>00
0.4 0.2 S<-ity|<00 S<=3|>10 S<Qpresident|<00 S<Ual|>00 S<have|<20 S<race|>00 S<the|>00 S<would|<00 S>-ions|>00 S>0|>00 S>=4|<00
  S>Vs|<00 S>both|>00 S>former|>21
0.4 0.4 S<-ly|<00 S<not|<00 S<not|<20 S<some|>00 S<will|<10 S>=6|<10 S>during|<20 S>make|<00 S>many|<00 S>one|<00
0.4 0.6 S<against|>00 S<as|<00 S>-ion|<20 S>between|<00 S>many|<10
0.4 0.8 S<Qfirst|<00 S<as|>01 S<do|>10 S>0|>01 S>=10|<00 S>any|>01 S>government|>10 S>much|<00 S>some|>11 S>will|<00 S>will|>00
0.4 1 S<-ive|>10 S<Q-ly|>01 S<Qsaid|>00 S<even|>01 S<own|>00 S<primary|>00 S<them|>01 S<this|>10 S>and|>01 S>its|>20
  S>supporters|>01 S>then|>10 S>thursday|<20 S>under|<00 S>voters|>01 S>was|>01 S>would|>10
0.4 1.2 S<be|>20 S<interview|>20 S<many|>20 S>Vly|>01 S>because|<00 S>if|>00 S>just|>10 S>they|>01 S>where|>00
0.4 1.4 S<Qnow|>00 S<polls|>10 S<there|>00 S>=10|>00 S>=7|>10 S>first|>10 S>party|>00 S>which|>00
0.4 1.6 S<party|>10
0.6 -1.2 S<after|>20
0.6 -0.8 S<in|>20
0.6 -0.6 S<Qeven|<10 S>his|<21 S>last|>01
0.6 -0.4 S<QQ,|>00 S<at|<00 S<been|>11 S<being|<10 S<one|<00 S<well|>00 S>Uer|>10 S>did|>00 S>down|<00 S>do|<00 S>he|<11 S>they|<20
0.6 -0.2 S<=10|>00 S<Q-al|<00 S<QQ!|>00 S<but|<11 S<do|<10 S<even|<00 S<in|>10 S<now|<00 S<them|<20 S>Uions|<20 S>any|<00 S>from|>00
  S>made|<00 S>other|<00 S>party|<00 S>their|<20
0.6 0 S<Q,|>10 S<Qtwo|<00 S<Ved|<00 S<all|<10 S<could|<20 S<delegates|>00 S<out|<00 S<under|>20 S>U's|<00 S>by|>00 S>policy|>00
0.6 0.2 S<Q=3|>20 S<Uing|>10 S<both|>00 S<since|<00 S<the|>10 S<tuesday|<00 S<up|>00 S<while|>10 S>-ing|<00 S>-ly|<11 S>by|>10
  S>out|<00 S>through|>00
0.6 0.4 S<but|>10 S>U|>01 S>from|<01
0.6 0.6 S<=6|<20 S<first|<11 S>-ers|<00 S>=7|>00 S>since|<10
0.6 0.8 S<were|<00 S>been|<00
0.6 1 S<country|<00 S<first|<21
0.6 1.2 S<recent|>00 S<time|>20 S>could|>00
0.6 1.4 S<Ument|>11 S<then|>20 S>did|<00 S>will|>11
0.6 2.2 S<QQ,|<00
0.8 -0.8 S<^|>01
0.8 -0.6 S<Qthey|<00 S<Ving|>00 S<now|<20
0.8 -0.4 S<Q-s|<00 S<should|<00 S>be|>00 S>her|<01
0.8 -0.2 S<QQ,|>11 S<QUion|<00 S<all|<00 S>-'s|<10
0.8 0 S<-ing|<11 S<Q=3|<11 S<Q=8|<00 S<Qit|<00 S<for|<01 S<most|>00 S<then|<21 S>Uers|<00 S>at|<11 S>out|<21 S>so|<20
0.8 0.2 S<Q,|>00 S<Q-ive|<00 S<Q=3|<21 S<QUment|<00 S<convention|<00 S<in|>01 S<or|<11 S>-ly|<21 S>former|>10 S>only|<00 S>when|<20
0.8 0.4 S<any|<00
0.8 0.6 S<Q?|>10 S<U|<01 S<two|<00 S>-ive|>10 S>most|<00
0.8 0.8 S<-al|<20 S<party|<00 S<state|<00 S<them|<00 S>Uing|<00 S>many|>00
0.8 1 S>up|<20
0.8 1.2 S<there|<00
1 -0.8 S<after|>10 S>states|<00
1 -0.4 S<Q0|<00 S<Qbefore|<10 S<Qnow|<00
1 -0.2 S<when|<01
1 0 S<all|<20 S<more|<20 S<states|<00
1 0.2 S<Uly|<11 S<both|<20 S<email|<10 S<primary|<00 S<should|<10 S<such|<01 S<week|<10 S<week|<20 S<while|>11 S<while|>20
  S>policy|>20
1 0.4 S<Qnominee|<00 S<all|<11 S<email|<00 S<still|<00 S>-'s|<00 S>Uly|<11 S>out|<11
1 0.8 S<-er|<01 S>during|<10
1 1 S<race|<00
1 1.2 S<nomination|<00
1 1.4 S<QN|<10
1 2.2 S>Q.|>00 S>back|>11 S>being|>00
1 2.6 S>Q!|>00
1.2 -0.4 S<-ment|<00
1.2 -0.2 S<Qover|<00 S<Qwhile|<10
1.2 0 S<Qwill|<00 S<their|<20
1.2 0.2 S>all|<00 S>even|>00 S>political|>00
1.2 0.4 S<Qcandidate|<00 S<by|<01 S<three|<00 S>-|<21 S>have|<00
1.2 0.6 S<QQ?|>11 S>their|<01
1.2 1 S<Qas|<00 S<Us|>01
1.2 1.8 S>thursday|<00
1.2 2.6 S>Q|>00
1.4 -0.2 S>those|<20
1.4 0.2 S<of|>01 S<tuesday|<20
1.4 0.4 S<-ing|<01 S<how|>00 S>it|<21
1.4 0.8 S<Ued|<20
1.4 1 S<Q=3|<00
1.4 1.4 S<QQ|<00
1.4 2.2 S<Q,|<00
1.4 3 S>Q,|>00
1.6 0.2 S<such|<00
1.6 0.4 S<Q-ing|<10
1.6 0.6 S<QQ?|>00
1.6 2.4 S<Q|<00
1.8 1.2 S<=3|<00
-1.8 -1.4 UO<1
-1.2 -0.8 UO<2
-1 -0.2 UO<3
-0.8 -0.4 UO<4 UO<7
-0.8 -0.2 U->7
-0.8 0 UC>7
-0.6 -0.4 UO<5 UO<6 UO>3 UO>6 UO>7
-0.6 -0.2 U->4 U->5 U->6 UO>1 UO>4 UO>5
-0.6 0 UC<7 UC>6
-0.6 1 UC>1
-0.4 -0.8 US>5
-0.4 -0.4 US>6
-0.4 -0.2 U-<3 U-<7 U->3 UC<5
-0.4 0 UC<6 UC>4 UC>5
-0.4 0.4 U->2
-0.2 -0.2 U-<2 U-<4 U-<5
-0.2 0 U-<1 U-<6 UO>2
0 -0.6 US>4
0 -0.4 US>7
0 -0.2 US<6 US>3
0 0.2 UC>3 US<4
0 0.4 UC<4
0.2 0.6 UC>2
0.4 -0.2 US<2
0.4 0.2 US<3
0.4 1 U->1
0.6 1.6 UC<2
0.6 1.8 UC<3
0.6 2.2 UC<1
0.8 0.2 US>2
1.2 0.6 US<1
2.6 1.2 US>1
-2.4 -1.8 VSsupport<
-2.4 -1.6 VSlike<
-2.4 -1.2 V-says<
-2.2 -1.2 V-Ved< V-won<
-2 -3 V-=5>
-2 -2.6 VO=5>
-2 -1.6 VSduring< VSwere<
-2 -1.4 VSmake<
-2 -1.2 V-said<
-1.8 -1.4 VSwill<
-1.8 -1.2 VScan<
-1.8 -1 V-Q,< V-tweet< VS=8> VSbetween<
-1.6 -1.2 V-are< VSwith<
-1.6 -1 V-Ued< VSQ,< VSafter< VSvote>
-1.6 -0.8 V-Vs< V-told< VScould<
-1.6 -0.6 VOalso<
-1.6 -0.4 V-say< VCQ.<
-1.4 -1.8 VOgroup<
-1.4 -1.6 VObut<
-1.4 -1.4 VOcan< VSthrough< VSup<
-1.4 -1.2 V-did< VOwhen<
-1.4 -1 V-V< V-after< VOpercent< VSVed<
-1.4 -0.8 V-Vion< V-also< V-called< V-could< V-has< V-over< VSsaid<
-1.4 -0.6 V-can<
-1.4 -0.4 V-to<
-1.4 -0.2 V-Q!< VSjust<
-1.2 -1.4 V-were< VOvoters< VSdid<
-1.2 -1.2 V-make< V-wrote< VSamong<
-1.2 -1 V-had< V-have< VSdo< VShave<
-1.2 -0.8 V--ed< V-and< V-where< V-while< VCamong> VOVer< VOif< VOthen< VS=3< VSwill>
-1.2 -0.6 VObecause< VOshould< VSUing< VSback<
-1.2 0 VCincluding< VSor>
-1.2 0.2 V-through<
-1 -1.8 VOUers>
-1 -1.6 V-after>
-1 -1.4 VC=4< VO=6< VOpolitical>
-1 -1.2 V-=4< V-said> VSare< VSin<
-1 -1 V-if< V-was< VOthose< VSfirst<
-1 -0.8 V-asked< V-attacks< VO-'s< VO=4< VO=5< VSwho>
-1 -0.6 V-Vly< V-before< V-by< V-is< V-its< V-still> VOafter< VOhad< VOis< VOwill< VSbecause> VSget< VSgroup> VShad< VSmay< VSnow<
  VSwhile<
-1 -0.4 V-=7< V-group< V-now< V-then< V-told> V-when< VOcould< VOwhere< VSsaid>
-1 -0.2 VOhave< VOstill< VSown<
-1 0.2 VOQ?<
-1 0.4 VSinterview<
-0.8 -1.6 V-won>
-0.8 -1.4 VCwrote> VOcould> VOnight> VOwhile>
-0.8 -1.2 VC=6>
-0.8 -1 V-=6> V-get<
-0.8 -0.8 V-Uly< V-did> V-should< VCU's< VO-ly< VOQ.> VOso< VOwhile< VS=10< VSnominee> VSto<
-0.8 -0.6 V-Q.< V-Q.> V-against< V-among< V-as< V-by> V-into< V-is> V-since< V-vote< V-whether< VC=3> VC=7> VCall< VCand<
  VCcandidates< VON< VOQ,< VOUal< VOUly< VOmade< VOsaid< VOwere< VSVing< VSany< VScandidates> VSmillion<
-0.8 -0.4 V-but< V-debate< V-even< V-policy< V-would< VC=8> VCone< VOUer< VOcountry< VOdid< VOdo< VS=3>
-0.8 -0.2 V-be< V-support< V-to> VCU> VChe< VCto> VOher< VSU< VSdebate<
-0.8 0 V-convention< V-than< VOthat<
-0.8 0.2 VSsuch<
-0.6 -1.6 VOthrough>
-0.6 -1.2 V-=4> V-saying> VCdebate< VOno> VOtime> VOyear>
-0.6 -1 V-you> VCagainst> VCsaid> VCsay> VO=3> VOtuesday> VOwas< VOyears> VSwon<
-0.6 -0.8 V--ly< V-=3> V-because< V-over> VCabout> VCbut> VCsays< VOits> VOonly> VOsupporters> VOtold< VOtwo< VOunder< VSUive< VSby<
  VSwas<
-0.6 -0.6 V-=3< V-as> V-for> V-million< VCafter> VCthrough> VCtold> VOQ!> VOnext< VOsuch> VS-ed< VS-ive> VSUed< VSVs> VSincluding<
  VSwould<
-0.6 -0.4 V--ions< V-Uions< V-email< V-how< V-made< V-of< V-on< V-recent< V-saying< VCover> VOfirst< VOhas< VOinto< VOjust< VOmay<
  VOrace< VOrecent> VOsince< VOthere< VSalso> VSbe> VScalled> VSlast< VSof< VStuesday<
-0.6 -0.2 V-about> V-and> V-new< V-new> V-recent> V-years< VCVed< VCas> VCi< VOVion> VOas< VOby> VOelection> VOonly< VOstill>
  VOtheir< VSUs< VSmore< VSthat>
-0.6 0 V-Ued> V-Ved> V-last< V-make> V-night< VOVing> VOeven< VSno<
-0.6 0.2 V-U> V-Uing< V-so< VC-ers< VCformer< VSyear<
-0.6 0.6 V-time< VCshe< VSUions<
-0.6 1.2 VOwhich<
-0.4 -1.4 VC=6<
-0.4 -1.2 V-=7> VC=4> VSeven<
-0.4 -1 VC=7< VOgroup> VSinto< VSshould<
-0.4 -0.8 V-before> V-debate> V-during> V-just> V-same> VCVions> VCown< VCsays> VCwhether< VObefore> VOemail> VOmonday> VSis<
  VSmade<
-0.4 -0.6 V-against> V-interview> V-out> V-tweet> V-when> VCas< VCasked< VCbecause> VCfar> VCfor> VCi> VCsince> VO=4> VO=6> VOQ?>
  VObe< VOfar< VOsaying> VOtweet> VShas< VSnew< VSwin<
-0.4 -0.4 V-V> V-Ving> V-asked> V-convention> V-email> V-for< V-national> V-not< V-still< V-while> VCUal> VCVing< VCVing> VCalso>
  VCbecause< VCbetween> VCduring> VCfrom> VChas< VChas> VCis> VCmay> VCshould> VCsupport> VO-al< VOU< VOVs< VOasked< VObetween<
  VOformer< VOmany< VOno< VOon< VOother> VOown> VOyear< VOyears< VSfar< VSfor< VSthree> VSweek<
-0.4 -0.2 V-been< V-do< V-may< V-most> V-of> V-on> V-out< V-polls> V-week> VC-er< VCUed> VCabout< VCbut< VCdelegates< VCformer>
  VCother< VCpresidential> VCthan> VCtuesday> VCwas> VCwhen> VOQ> VOVing< VOagainst< VObeen< VOmake< VOor< VOpeople< VOtheir>
  VOthis< VOtime< VOwould> VSa> VSand> VSfrom< VSfrom> VSof>
-0.4 0 V--ity< V-Ual> V-Uer< V-Uer> V-Uly> V-are> VC-ed< VCUly< VCUs> VCbeing< VCfor< VCwhich< VOU> VOabout< VOrace> VOweek< VS-ing<
  VS-ly< VSboth<
-0.4 0.2 V-at< V-from> V-has> VCN< VCin< VCwas< VOhis> VOwith> VSall< VSby>
-0.4 0.4 V--ing> VC-ions< VCUer< VCemail< VOnominee< VSwas>
-0.4 0.6 VOsome<
-0.4 1 VOwhat<
-0.4 1.2 VCQ?<
-0.2 -1 VSagainst< VSonly<
-0.2 -0.8 V-from< V-own< VC=3< VSat< VSweek>
-0.2 -0.6 V-an< V-back< V-just< VCpoll> VOUed< VOUment> VOcalled< VOdebate> VSV< VSthan<
-0.2 -0.4 V-=8> V-U's> V-Ver< V-can> V-down> V-more< V-say> V-two> VC-ive< VCVer> VCaccording> VCand> VCby> VChave> VCinterview<
  VCon> VCpresident< VCsaying> VCstill< VCsupporters< VCunder> VOUal> VObefore< VOcalled> VOlast< VOnew> VOthis> VOthree< VS-'s>
  VSUer< VSUment> VSVs< VSbefore> VSlast> VSmuch< VSthat<
-0.2 -0.2 V-=6< V-U< V-Uive> V-Vs> V-also> V-be> V-but> V-even> V-first> V-made> V-million> V-monday< V-monday> V-next>
  V-nomination< V-now> V-policy> V-primary< V-public> V-up< V-where> V-with> V-would> VC-ing< VC=10> VCVed> VCany> VCat> VCbeing>
  VCcan> VCdid> VCdo> VCdown< VCdown> VCgovernment> VChe> VCher< VCif> VCinto> VCmonday> VCof> VCout> VCsome< VCthan< VCthat< VCtwo>
  VCwhere> VCwhich> VCwhile> VCwith> VOVed< VOback> VObeing> VOif> VOit< VOnot> VOthan< VOwhat> VOyou< VSUers< VSan> VSon< VSpolicy<
  VSsince> VSwould>
-0.2 0 V--ed> V--ing< V--ly> V-because> V-election< V-in< V-in> V-into> V-its> V-people< V-their> V-them> V-tuesday< V-up> VC-ion<
  VC=5> VCVly< VCa> VCafter< VCare> VCback< VCbe> VCbeen> VCcould> VCfirst> VChis> VCin> VCinto< VCit> VCmuch> VCnot> VCnow>
  VCpeople< VCrecent< VCshe> VCthen< VCthree> VO-ing< VOdo> VOeven> VOshe< VOso> VOthan> VOvoters> VOweek> VS-ed> VS-ment< VSUer>
  VSand< VSnot> VSout< VSthis<
-0.2 0.2 V-0> V-=10> V-=5< V-Q?> V-Uing> V-about< V-during< V-last> V-not> V-percent> V-which> V-year> VC-> VC-ed> VC0> VCUer>
  VCUly> VCall> VCcandidate> VChad> VCmore> VCnow< VCprimary< VCprimary> VCstate< VCtuesday< VCwill> VCyears> VO-ion< VOUed> VOUing>
  VOany< VOhas> VS=7< VS=8< VSUion> VSsame<
-0.2 0.4 V-Q< V-all< V-between< V-first< V-nominee> V-or< VC-er> VC-ing> VC-ly< VCpercent< VCthat> VCtwo< VCwould> VOabout>
  VOstates> VOwhether< VSUment<
-0.2 0.6 V-Uion< VCelection< VOstate> VOto> VSlike>
-0.2 0.8 V-such< VSthem<
-0.2 1.2 VCQ!< VOone<
-0.2 1.4 VCQ,<
0 -1.2 VOparty>
0 -1 VCtweet> VO=7<
0 -0.8 VO=7> VSUal>
0 -0.6 V-delegates< VOnational> VS-ity>
0 -0.4 V-many> V-race< V-with< VCwith< VO-ment> VOfor< VSmore> VSnext<
0 -0.2 V-Uions> V-Us< V-including> V-supporters< VC-'s> VCnominee< VCor> VO-s< VO0< VOnominee> VOout> VOown< VOrecent< VOsuch<
  VS-al> VSbeen> VSbut> VSnominee< VSout> VSstates< VSstill< VStwo< VSwhen<
0 0.2 V-0< V-Ument< V-an> V-any> V-could> V-how> V-it> V-may> V-presidential< V-same< V-so> V-three> V-time> VC-al> VC-ive> VCU's>
  VCUing< VCUing> VCV> VCVal> VCVion> VCVly> VCasked> VCcalled< VCcalled> VCcandidates> VCcountry> VCeven> VCinterview> VCmake<
  VCmake> VCmore< VCmuch< VCno< VCno> VConly> VCor< VCover< VCpolls> VCrecent> VCsame< VCsame> VCsuch< VCsuch> VCthe< VCthe>
  VCtheir> VCthere< VCthere> VCthey> VCthose< VCthrough< VCtime< VCwere> VCyear> VO-er< VO-ion> VOVed> VOVly> VOat> VObut>
  VOcandidate> VOcandidates> VOdelegates> VOfrom< VOhave> VOincluding> VOis> VOit> VOlast> VOmore> VOother< VOthat> VOthe< VOthe>
  VOup< VOup> VOwas> VOwhen> VOwin< VS-< VS-ive< VSagainst> VSpresidential<
0 0.4 V--> V--ion< V--ive< V-all> V-campaign> V-far< V-have> V-her> V-night> V-or> V-should> V-those< V-tuesday> V-what> VC-ion>
  VC-s< VCQ< VCUal< VCUive< VCUs< VCbefore> VCduring< VCemail> VChad< VChow< VChow> VCone> VCpresident> VCso> VCstill> VCthis>
  VCwhat> VCwon> VO-'s> VO-< VO-ly> VOagainst> VOas> VObeen> VOhe> VOin> VOone> VOpublic> VOshe> VOsome> VOwhich> VOwin> VSVly<
  VShad> VSsupport>
0 0.6 V--ity> V-country> V-if> V-that> V-vote> VC-s> VCN> VCUion> VCelection> VCnight< VCvoters< VOhim> VOwho< VShim<
0 0.8 V-race> VO-ing> VOpresidential> VSattacks< VSwhich<
0 1.4 VCQ.>
0 1.6 V-what<
0.2 -0.6 VO=3< VOstate< VSbecause<
0.2 -0.4 V-both> VCstates< VO-ed< VO-ers> VOUion> VOnow> VOpresidential< VS-ment> VSa< VSalso< VSwith>
0.2 -0.2 V-people> VCat< VCsome> VOat< VObeing< VOcandidates< VOher> VOi< VOpresident> VOthree> VSabout< VSthe<
0.2 0 V--al< V-his< V-least< V-like> V-more> V-other< V-was> VC0< VC=8< VCan> VCboth> VCfrom< VCmost> VCof< VCother> VCparty>
  VCthis< VCwho> VO-al> VOUion< VOand> VOover< VOwith< VS-ions> VSas< VSmany< VSmonday< VSmost< VSpresidential> VSrecent<
  VSsupporters<
0.2 0.2 V--< V-Uers< V-Uion> V-a> V-former> V-like< V-one> V-states> V-the< VCmany> VCnew> VCnight> VCstate> VCtheir< VCwin> VO-ers<
  VO0> VOand< VOmany> VOmore< VOnew< VOthey< VOwill> VSUed> VSUing> VSUion< VSVed> VSconvention< VShas> VSin> VSother< VSstate<
0.2 0.4 V--er> V-Ument> V-Vion> V-candidate> V-delegates> V-states< VCU< VCUions< VCUity> VCV< VChim> VCits> VCnext> VCown>
  VCshould< VCweek> VCwhat< VO-er> VO-s> VOany> VObe> VOcampaign> VOof> VOover> VOsaid> VOthem< VSstate>
0.2 0.6 V--ion> V--ment> V-Uers> V-Uity> V-attacks> V-get> V-had> V-political> V-there> V-this> V-those> VCUers> VCUion< VCUive>
  VCalso< VCare< VCattacks> VCconvention> VCcountry< VCher> VCis< VCnomination< VCnot< VCpolicy< VCrace< VCrace> VCsupport< VCtime>
  VCvote< VCwill< VO-ment< VO=10< VOUs> VOattacks> VOcountry> VOfor> VOmillion> VOprimary> VOsame> VOsupporters< VOthem> VOthere>
0.2 0.8 V-Q,> V-Q> V-Vly> V-far> V-much> V-nomination> V-party> VC-ity> VCQ> VCUions> VCUment> VCfar< VCjust> VCnomination> VCthem>
  VCwin< VCwon< VOmuch< VOwho> VSshe>
0.2 1 V-him> VCQ,> VCUment< VCthey< VCwhen< VOamong> VSUal< VSmost>
0.2 1.2 V-country< VCQ!> VCmany< VSbut<
0.4 -0.8 VC=10< VCcandidate<
0.4 -0.6 V-win<
0.4 -0.4 VSwhere<
0.4 -0.2 V-her< VOall< VSformer<
0.4 0 V-according< V-both< V-most< V-nominee< V-will> VCbe< VChis< VClike< VCvoters> VO-ed> VO-ive< VO=8< VOan< VOin< VOvote> VS-er>
  VS-ly> VS-s> VScampaign> VSrecent> VSthree< VSyears>
0.4 0.2 V--er< V--s< V-his> V-no< V-polls< V-state> VCdelegates> VCmay< VCnational> VCstates> VCto< VOby< VOfirst> VOthen> VS-al<
  VS-ing> VS0< VSbeen< VScampaign< VSfirst> VSgovernment< VShis> VSmany> VSpoll< VSpolls< VSthose>
0.4 0.4 V-=8< V-Q?< V-including< V-party< V-primary> V-the> V-voters> VC-al< VC-ions> VCUed< VCcould< VCincluding> VConly<
  VCpolitical> VO-> VO-ity> VOV> VS-'s< VS-ity< VSbe< VSover<
0.4 0.6 V--s> V-election> V-former< VC-ers> VCVs< VCgroup> VChave< VCjust< VO-ions> VOconvention> VOgovernment> VScandidate< VSis>
  VSwhen>
0.4 0.8 V--'s> V--al> V--ers> V--ions> V-any< V-own> V-since> V-support> V-this< V-win> VCdid< VCif< VCleast> VCmade< VCpeople>
  VCthree< VOQ,> VOVer> VObetween> VOmost> VOsay> VOsupport> VOwon> VSV>
0.4 1 V-no> V-whether> VC-ity< VCits< VCwhere< VCwould< VOshould> VSan<
0.4 1.2 VCtold< VOstates< VShave>
0.6 -0.4 VCbetween< VSsome< VSthan>
0.6 -0.2 VS-> VS0> VSN> VSU> VSone< VSrace> VStheir<
0.6 0 V-he> V-their< VCcan< VCpolitical< VOUer> VOnext> VS=5< VSUly> VSinterview> VSone> VSsay< VStuesday> VSwere>
0.6 0.2 V-a< V-three< V-way> VCcampaign< VCcampaign> VOhim< VOwell< VS=6< VSto> VStwo>
0.6 0.4 V-Q!> V-it< V-president> V-some> V-state< V-who> VSduring> VSformer> VSsome> VSthursday>
0.6 0.6 V--ment< V-presidential> VC-'s< VC-ment> VC=5< VO-ions< VO-ive> VOa> VS-er< VS-ion<
0.6 0.8 V-that< V-there< VCsupporters> VCwho< VO=10> VOformer> VSUs> VSyears<
0.6 1 VCnominee> VCpolicy> VObecause> VOmillion< VS-s< VScandidates<
0.6 1.2 V-according> V-being> V-such> V-through> VOcan> VOdid>
0.6 1.4 VCVers> VOUive> VOi> VOjust> VOwhere>
0.6 1.8 VCQ?>
0.8 -0.4 VSQ< VSvoters>
0.8 -0.2 VSher>
0.8 0 V-among> V-i> V-voters< VSas> VSpeople>
0.8 0.2 V--ers< V-one< VCpublic> VOall> VOboth< VOnational< VS-ion>
0.8 0.4 VCfirst< VSamong> VSleast< VSnight< VSpolicy> VSpresident< VStime>
0.8 0.6 V-campaign< V-candidate< VCon< VCvote>
0.8 0.8 V-candidates>
0.8 1 VOthose> VSgroup<
0.8 1.2 VOor>
0.8 1.6 V-well>
0.8 2 V-group>
1 0 V-they< V-will<
1 0.2 VCnew< VS-ions< VSpercent< VSwho<
1 0.4 V-Uive< V-supporters> VSit< VSits> VSparty> VStweet<
1 0.6 V-president< V-you< VOlike< VScountry<
1 0.8 V--'s< V-N> V-two< VCamong< VSnomination< VSnot< VSrace< VSthen<
1 1 VCnext< VSU's<
1.2 -0.2 V-them<
1.2 0 VS-ers> VShim>
1.2 0.2 VSparty<
1.2 0.4 V-N< V-him< VOof< VSpolitical< VSpolls>
1.2 0.6 VSinto> VSits< VSpoll>
1.2 1 V-some< VCyear< VSafter> VShis<
1.2 1.2 V-government< VSvoters<
1.2 1.4 V-percent< V-years> VOmuch>
1.4 0 VSelection<
1.4 0.4 V-i<
1.4 0.6 V-candidates< V-she> V-which< VSmonday> VSup>
1.4 0.8 V-who<
1.4 1 VSN< VSher<
1.4 1.2 VSdelegates<
1.4 1.4 VCeven<
1.4 1.8 VOpercent>
1.6 0.2 V-many<
1.6 0.6 VSconvention>
1.6 1.2 VS-ers< VSthose<
1.8 0.8 VSprimary>
1.8 1 VCconvention< VScandidate> VSthey<
1.8 1.4 V-government>
2 0.6 V-she<
2 0.8 V-U's< VSi< VSyou<
2 1.4 VSpeople<
2.2 0.6 V-he<
2.2 1.2 VShe<
2.4 1.2 VSshe<
2.8 1 VO=8>
"""
FIELD_WORD_BEFORE_CUE: Final = """\
-3.6 -2 don’t
-3.6 -1.8 didn’t
-3.4 -2 meanwhile
-2.8 -1.8 though
-2.8 -1.6 isn’t
-2.8 -1.2 wouldn’t
-2.6 -2.2 leaves why
-2.6 -1.8 although aren’t
-2.6 -1.6 can’t
-2.6 -1.2 eventual
-2.6 -1 doesn’t
-2.4 -2.2 keeps
-2.4 -1.8 got
-2.4 -1.6 plus
-2.4 -1.4 does hasn’t haven’t
-2.4 -1.2 always remains
-2.4 -1 however
-2.2 -2 gives
-2.2 -1.6 amid don't quite
-2.2 -1.4 are
-2.2 -1.2 emailed gave kept visited
-2.2 -1 breaks consumption instead moment said sent
-2 -1.6 threw
-2 -1.4 faces right-leaning wasn’t
-2 -1.2 carried internal isn't
-2 -1 can't hasn't have kids
-2 -0.8 also watch
-1.8 -1.6 starts takes track
-1.8 -1.4 but holds rallying speaking
-1.8 -1.2 after clash dollars drives has sometimes
-1.8 -1 backing challenge confirmed cover drove fuel language lives overwhelming priorities receive targets thus wore
-1.8 -0.8 deadline false held surprisingly uses when
-1.8 0 things
-1.8 0.2 jobs
-1.6 -2 denounced
-1.6 -1.8 =4
-1.6 -1.6 was
-1.6 -1.4 cheered enthusiastic included pulpit request scenes
-1.6 -1.2 above follow institutional late perhaps rallied tactics there's wake
-1.6 -1 brought centers considers days decisive did ended entered fact-checking fighters had mission moderate sat took were
-1.6 -0.8 beyond conversation decline disclosure doesn't include insurmountable month organized provides
-1.6 -0.6 remain renew
-1.6 -0.4 behavior embattled pressure tool
-1.6 -0.2 best
-1.6 0.2 nonprofit
-1.4 -1.8 upon
-1.4 -1.6 contrast suffered
-1.4 -1.4 addition choose drew perpetual route trip while
-1.4 -1.2 begins blunt described infrastructure key often size suggests under
-1.4 -1 cannot contacted continues ends getting honored investor loss seldom skills spectacle written
-1.4 -0.8 adopting ample avoided centrists escalated ever incites is mock plane planks pull routinely shook sound tenor territory
  that's themselves wages
-1.4 -0.6 body concrete contender further gets hour hours insists marched process split told would
-1.4 -0.4 inability later powers reasons typically weren't without yet
-1.4 -0.2 reason
-1.4 0 lesson
-1.4 0.2 it's
-1.2 -2 married
-1.2 -1.8 additionally asylum
-1.2 -1.6 burst
-1.2 -1.4 blocked boos edge hall mean overall
-1.2 -1.2 below century followed greatest journalists laid must reached recalling responses unless
-1.2 -1 became came example find ignored importance includes it’s per played praised scores shouldn't signal tells turned type
  waning wearing went withheld
-1.2 -0.8 articles bolster called final microphone minutes prefer remember reminiscent specific subsequently waivers
-1.2 -0.6 allegedly as beside better city's collective endured fund-raising hotel joined keep native ninth radicals respects result
  scurried shunned switch tweeted twice won't
-1.2 -0.4 headquarters if means now take
-1.2 -0.2 built diplomats favors needs thinks very
-1.2 0 attending content posts prepared
-1.2 0.2 driver rhetoric
-1.2 0.4 presence
-1.2 0.6 strategy that’s
-1.2 0.8 tactic tentative
-1 -1.6 applicants championed natural yesterday
-1 -1.4 =3 attracting born-again digits fury national-security prior regardless rolled victims
-1 -1.2 abandon accomplishments aura comment face formal latest marking oil owns programs stands until weekly
-1 -1 =7 asked blame chances citing club collected concerning day entirely let months outright runs standing
-1 -0.8 aren't bet biggest confront continue corruption criminal curb emerged himself nominal originally points quickly single-payer
  stiff teachers
-1 -0.6 am assets basically brother's connections criticized crowds defended following help huge in less podcast referenced respect
  respected reversed rose should to traders undermines wrote
-1 -0.4 apparent commissioner computer describes finally infamously lack may meetings minute nearby notion put shrugged still then
  weighed where
-1 -0.2 announcement closing know offer returned stop successor
-1 0 common down expansion shift streets tied together
-1 0.2 away fracas interviews
-1 0.4 enough gallons plant point
-1 0.6 amount easy trends
-1 0.8 soon
-0.8 -1.6 ending exact
-0.8 -1.4 =6 afterward benefits brothers circumstances congressman current matter neighborhood phrase ultimate
-0.8 -1.2 becoming dominant emphasizing enter extreme hosts negligence odd participation presidency product relevant sleeves spring
-0.8 -1 against batch claim conferences create emphasis given gotten makes prompted puts received stories suggestion with
-0.8 -0.8 admission allowing and breakfast customer debates december for fourth into morning pep strong stuck toughness
-0.8 -0.6 access animated before endorser energetic impact investigative joining liar made meant on opposing punch started stepped
  traced tweets
-0.8 -0.4 addressed barely campaign's charge continuing contrary cut domain during echoing eminent endorsement here honest level
  minds not present renewed rural shares spirited standard surveillance urging vision worth
-0.8 -0.2 birth do e-mails facing margin potential returns so winners
-0.8 0 ahead behind business mingle outreach price resigned
-0.8 0.2 fifth offers places
-0.8 0.4 bid comedian developer main regular
-0.8 0.6 boldly nothing responsible ways
-0.8 0.8 growth hometown moves risks
-0.8 1 Q,
-0.8 1.2 Q!
-0.6 -1.4 supported
-0.6 -1.2 achieve elevated release
-0.6 -1 brandished custom dire eclectic followers gone hardly information moments restrictions sexism spread streak
-0.6 -0.8 appearing blowback boasting casting deputy earlier governors left-wing provoke rapid shop stirred
-0.6 -0.6 analysis describing explanation fought harder note one-two personally potent primaries pulled sought troops will wrong
-0.6 -0.4 acted advocacy angrily backed based bluster comments consistently constant distance dour entire exists famous farmers
  featuring fights first gap government's grimly helped initially miles part rejected relied repeated reporters shudders swing
  system tie toned usual want whether worker
-0.6 -0.2 abortions almost april bad between country’s didn't even gains just rape saying showing since sooner than touches wants
-0.6 0 attacks auto billions deal documents ongoing paid passing politicking radio record ritual say strength use year
-0.6 0.2 abortion act administration’s change focus hold murder religion risk tone
-0.6 0.4 crisis fees judgment populist practice throw time votes
-0.6 0.6 controversial deeper dog grew gun whole
-0.6 0.8 committees photo unprompted zero
-0.6 1 remark
-0.6 1.4 stay
-0.4 -1.2 caught
-0.4 -1 programming
-0.4 -0.8 despite inside living pay prepares section sharing success unclassified
-0.4 -0.6 amassed being charter dioxide discomfort especially highest-profile net own polarizing prep responding
-0.4 -0.4 attention by caucuses channel cheering costs fellow fire from gathered heard instance issues learned legal loop meeting of
  opening professors regional statement using well
-0.4 -0.2 about apparently attacking attempted bar be bigger debt delivering gambling like march moderates partisans popular railed
  responsibility sense service sue tensions thursday week winner years your
-0.4 0 accusations all appears back conference last links magnitude out servers soldiers taking tax times up
-0.4 0.2 =10 alternative assault cast certain computers conflicts draft same surprising
-0.4 0.4 anti-establishment eventually image proof recommendation relationships seemingly selection son spent style
-0.4 0.6 diplomatic modest plants right specifics trend works
-0.4 0.8 billionaires effective temperament
-0.4 1 economic thing
-0.4 1.2 ballots
-0.4 1.4 migrants
-0.4 2.4 something
-0.2 -1.2 copy enemies piece user
-0.2 -0.8 encouraging minister
-0.2 -0.6 activists agreements different endorsed ran rattled residents statewide vocal
-0.2 -0.4 believed campaigning cash categories clinch communications delegates financial going hired recent reelection secured
  speech substance terrorist trying tuesday
-0.2 -0.2 =5 allowed center company's deliver electorate extended june landmark larger nation's only over supporting wins writing
-0.2 0 call carry hackers including lost more night screening wounded
-0.2 0.2 accounts brand commissioners convention driving fact its much no probe response there
-0.2 0.4 announced boost companies contest contests era ethanol fight hammered houses idea income insurgent intends matchup progress
  receiving topic toward
-0.2 0.6 ability address bailout exactly frustration important numbers production s such widespread wording
-0.2 0.8 Q columns divisive force generally ground intense names opportunities purchase schedule
-0.2 1 approach candidate's colleagues danger discipline near signs
-0.2 1.2 cause existence finances place
-0.2 1.4 Q? fewer measure
-0.2 1.6 measures tunnels what
-0.2 2 kind
0 -1 passage
0 -0.8 alongside growing hopeful outside
0 -0.6 citizens conservatives high
0 -0.4 aggressive at father's leaders least neurosurgeon saturday staunch
0 -0.2 appearance attack districts end file hacker investigate known led manager negative newspaper off operatives party signed
  tougher
0 0.2 billion data dead election engaged fired itself legislation low practices role
0 0.4 any badly candidacy carries famed herself lift major million moving nomination pipeline posted reflecting serious this timing
  unlike working-class
0 0.6 closures command factors goal lacks long-term mere necessary option plans questioned spreading stretch throughout
0 0.8 ads detail dynamic ideas increase showed straight tack that work
0 1 economy initiative seeing subdued
0 1.2 dealings institutions resort results steps
0 1.4 argument nine proposals sort
0 1.6 contractor
0 1.8 jokes merger plenty topics
0.2 -1.2 introduced
0.2 -0.8 enforcement magazine nor open page welcome
0.2 -0.6 attendance boosters marchers press visiting
0.2 -0.4 editorial july leadership long-shot previous
0.2 -0.2 anything appeal arm ballot battled column governing head husband's invest investment laws lot most sign writers
0.2 0 an battle book candidate circle clashed compromise constitutional controls county dismissed fit majorities monday refugee
  socialist television thousands
0.2 0.2 diverse general issued other race relations superdelegates supporters win
0.2 0.4 a advocate choice daughter develop fighting select tossed
0.2 0.6 action benefited big character complain document home identity proposal raids sanctions scare states summer thought true
  unexpected year's
0.2 0.8 advertising affiliations answer appointment attracted bulk country court's hoped kit opponent supposed technologies
  terrorists
0.2 1 amounts committed control electronic jet placed solidly
0.2 1.2 defeat demographic inflation looked objections provision ruling skepticism
0.2 1.4 special
0.4 -0.6 delegation protester seen strategic
0.4 -0.4 areas delegate direct influential opinion order rally stronger supports
0.4 -0.2 backer corporate editor journalist police surrounding walking white
0.4 0 account armed available broadcast campaign controversy currently few island's mailers nominee prime-time veterans who's
0.4 0.2 =8 both calls civil denouncing federal former friday interviewed leave members nominating operation president required
  scholars stake traditional
0.4 0.4 climate executive fundraising highest insured island old rejection staffer the two vital
0.4 0.6 base referendum secret war word
0.4 0.8 anger classified defined delivered discussing husband rates roughly series unpredictable voted
0.4 1 celebrating deficits hide increases lately package roll submitted tight view
0.4 1.2 attempting bound escalating happen identities indeed project sympathetic
0.4 1.4 assume combination rebuilding solution
0.4 1.6 mistrust
0.4 3 everything
0.6 -1 homeland strike
0.6 -0.8 drug
0.6 -0.6 elite surrogates vice
0.6 -0.4 failure icon margins wealthy
0.6 -0.2 campaign’s casino columnist giant killed longtime majority office officer quarter ratings re-election reluctant trailing
0.6 0 camp chairwoman coal countries early letter map mathematically mogul policy-focused progressive reform securities side their
  tough uncovered
0.6 0.2 advocated backs coalition congressional counties country's covering embassies full-time hard-line heckler liberals media
  overseas paper polled promote season services state station three-man vice-presidential wealth welcomed
0.6 0.4 0 ad attackers causes clubs community film five improving law rallies registration several three video
0.6 0.6 billionaire classic hiring messages reality suit them those
0.6 0.8 created employees these words
0.6 1 politician
0.6 1.2 add clip consumer every killing polarized relationship surge truck
0.6 1.4 advance connect ouster secure slow transition
0.6 1.6 whoever
0.6 1.8 anti-immigration
0.6 2 central
0.6 3 whom
0.8 -1.2 man
0.8 -0.6 insider self-described
0.8 -0.4 colleague complex eliminated generation leading nation’s news senators suburban
0.8 -0.2 analysts another civilian drafting feminist judicial lobbying percentage polling rights source studies
0.8 0 anyone gay libertarians listed massacre mentioned prosecutor publication rank-and-file real released
0.8 0.2 advisory conducted discovered estimates figures floor forces hearing heated heritage ire owner population private ranking
  researchers sites speakers third unconventional workers
0.8 0.4 academic active comparing contributors couple domestic her his left-leaning liberal lots papers physician representing
  running specialists swipes wing
0.8 0.6 competitors director engagement fueled one phone positive
0.8 0.8 children digital it legislative two-thirds vacation
0.8 1 bill filibuster people pro-clinton rare talk
0.8 1.2 compound
0.8 1.4 locked
0.8 1.6 disavowed move save statistics videos which
0.8 1.8 coincidentally
0.8 2 traveling
0.8 2.2 arms nationally
1 -0.8 aide
1 -0.6 allies coined spokeswoman
1 -0.4 seeking
1 -0.2 desperate editorials lawyer lists official proliferation
1 0 affairs consulting democratic environmentalists projects ruled someone students voice
1 0.2 adviser brain court declared diplomat group's many newly organizations polls province public retired rival staff titled union
  wave
1 0.4 accomplished actors adopted angry brass challenger chief complaint defense disclosures eastern emails estate evangelicals hate
  older op-ed owned qualified retiree software surveyed treasurer truly unions we’re
1 0.6 article candidates committee donors mainstream person voter voters wife
1 0.8 nearly revenue women
1 1 affected businessman government planning retirement stimulus
1 1.2 fiscal generated networks protest rules spot
1 1.4 absentee authorized
1 1.8 picture
1 2 agencies search
1.2 -0.6 cable who’s
1.2 -0.2 actress chamber hopefuls mirrors organization pundits supporter
1.2 0 doctor earnings mishandling nation pair panel prominent review star study
1.2 0.2 acting activist administration anti-muslim board chairman collection elections judge lawmaker non-profit parade pollsters
  revealed road
1.2 0.4 attorneys expert independents labor legislature losing mate member memo moderators odds pro-life prosecution published rule
  survey surviving young
1.2 0.6 amnesty born career confidential date disappointment each environmental executives exit experienced far-right flood hawks
  hosting investigators modern operative organizers selected some striking
1.2 0.8 anchor dropped gunman
1.2 1 decades provocative text
1.2 1.2 tank
1.2 1.4 mail ones
1.2 1.6 energy
1.4 -0.2 close reports top
1.4 0.2 audience businessman's conservative experts politicians poll show veteran
1.4 0.4 appeals commentator corporations dean departments differences discussion establishment guests half host independent insiders
  managing minority senior
1.4 0.6 advisers agency brother defenders families founder he’s highest-ranking i'm illegally mega organize others so-called younger
1.4 0.8 N airwaves elected firms neither
1.4 1 check emissions mother occupation picking trusted well-known
1.4 1.2 inequality snarky street turnout
1.4 1.4 constitution rising super superdelegate
1.4 1.6 findings
1.4 2 boycott
1.4 2.2 arguments
1.6 -0.2 sources
1.6 0 terms
1.6 0.2 forecast friends lady
1.6 0.4 aides ally cities company demonstrators environment familiar guy local sitting technology they've
1.6 0.6 analyst commentators concert disagreements hadn't mayor medical prosecutors
1.6 0.8 appealing author bipartisan entrance experience founders governor group involved senator surveys vast
1.6 1 banks commercials protesters
1.6 1.2 family
1.6 1.4 bank behalf mosque who
1.6 1.6 she's
1.6 1.8 me
1.6 2.2 kelly
1.8 0 science we're
1.8 0.2 judges
1.8 0.4 boreing critics scientists upbeat
1.8 0.6 army bureau lawmakers lawsuit nobody prince strategist
1.8 0.8 aligned cool editors groups largest lobbyists parents tycoon vulnerable
1.8 1 briefed eyes records seat team universities
1.8 1.2 personnel research right-wing
1.8 1.6 genocide pilot
1.8 1.8 whose
2 0 he’ll my
2 0.2 carly progressives
2 0.4 budget one’s trio
2 0.6 i reporting
2 0.8 committeeman faction justice representatives strategists
2 1 actor doctors knowledge
2 1.2 woman
2 1.6 users
2.2 0.4 economists officials
2.2 0.6 authorities demographics headline professor sector
2.2 0.8 co-host council jolly
2.2 1 employee slate
2.2 1.2 average
2.4 0.8 management
2.4 1 affidavit
2.4 1.2 named none they
2.4 1.4 schilling
2.6 0.4 advocates everyone
2.6 0.6 she’s
2.6 1 schlafly spokesman us
2.6 1.2 he
2.6 1.4 she
2.8 1 report
2.8 1.2 he's investors
3 1 you
3 1.2 they're
3.4 0.8 we
"""
FIELD_WORD_AFTER_CUE: Final = """\
-2.4 -1.4 whose
-2.2 -2.8 =5
-1.8 -1.2 interviews
-1.8 -0.8 bank's
-1.6 -2 page
-1.6 -1.8 guest urged
-1.6 -1.6 via
-1.6 -1.4 mill
-1.6 -1.2 drawn
-1.6 -0.2 worker
-1.4 -2.6 taping
-1.4 -2.4 start
-1.4 -2.2 followers
-1.4 -2 slots
-1.4 -1.4 involving nominated noted
-1.4 -1.2 air talked who's
-1.4 -1 features margin once skin sparked suite
-1.4 -0.8 by prosecuting
-1.4 -0.4 appointment managed
-1.4 0 leads sizable
-1.2 -2.4 diner fury meaning scanner signs
-1.2 -2.2 daughter’s despite determining inclination naming occasions opposes subtle suggests wednesday
-1.2 -2 conceded episode grounds impressions pit sink tends throughout
-1.2 -1.8 outset screen understated
-1.2 -1.6 acknowledged became court's
-1.2 -1.4 =6 gross immediately outlets times
-1.2 -1.2 said
-1.2 -1 effective eyeing grown risen
-1.2 -0.8 court
-1.2 -0.6 board home-school
-1.2 -0.4 home-state quoted requested software
-1.2 -0.2 identified
-1.2 0.4 candidly
-1 -2.2 group's urge
-1 -2 accent assertion bar blistering celebrated fee following grade pink pose potent praises pressing prompting shell stump
  taxpayers update wary
-1 -1.8 aspects betray blunt centered classic complicated counties defects define demurred draws example fault files hurting
  implication mount overlooking podcast preview prove selling summit thursday translate tying unveiled wake
-1 -1.6 =4 acquired closer days disagreed domestic exist fell headquarters however pulse siblings similarly smaller though traction
  ubiquitous
-1 -1.4 =3 bellicose derailing mocked reassuring slighted
-1 -1.2 although elder explaining fraction permanent
-1 -1 credible grandfather's isn’t
-1 -0.8 about appointed cities confirmed for population street
-1 -0.6 capture regard
-1 -0.4 harassing
-1 -0.2 concerning overall
-1 0 sold
-1 0.2 raids
-0.8 -2.2 hall
-0.8 -2 suits sunday
-0.8 -1.8 crowd joined prepare purchase
-0.8 -1.6 afternoon answering applause blaming boost cable claimed clubs comfortable committing conventional daily dismissing
  distinction don’t embraced explained falsely fiery finishing flashpoint forcibly half-hour halting highest intellectual latter
  launched mentioning mispronunciations morning multiple neither nominee’s note opening pastors pointedly polite pollsters reliable
  reminded scenes shifted signaled smile sophisticated spreading stack stressed sway took trillions unexpectedly vehicle weekend
-0.8 -1.4 above adequately alarm april bare bash basis battlefield below bound camera celebrity central condemn conferences
  convention's courts dissatisfaction downtown enthusiasm equate except flurry formal forum furor gets greeted hand highly imagine
  implicitly injunction instinctive interns introduce invoked june mail maintenance nightclub notion offensive parallels plus
  prosecute proved qualified reference reluctance reminder reportedly reservations sharply shootings signatures successor surprise
  switch telephone totally untenable until warmly welcomed wiping worths yelled
-0.8 -1.2 acknowledge angles appearance banker behind carve defended demographic displayed doubts equal escape ethanol extensive
  feel first-in-the-nation formidable homicides hopefully instance knack location military-friendly missing moderates moment op-ed
  per pictures prospects publish ripped suffered that’s ultimate weeks winds
-0.8 -1 accused bench cheer e-mail extraordinary gala gathered lines lows measure prediction presumably sensitive specter supposed
  united who’s
-0.8 -0.8 after clinched comes fewer flagging homegrown included mayors miles on praised
-0.8 -0.6 as but combat detailing goals is last-minute over thinks
-0.8 -0.4 address march often
-0.8 -0.2 flag from virtues
-0.8 0 author exchanges related to
-0.8 0.4 absentee
-0.6 -1.4 articulated changed concession failures february lately margins questioned saturday starting stood unrest venue vigor warn
  wave
-0.6 -1.2 allegiances alongside auto backfired backlash battled blame boos broad broader clean commander-in-chief conceding confirm
  connect constituents contentious contributor debunk delivering diminished discomfort disputed double-digit elevated eligibility
  eliminate enemy funnel graduates guaranteed guy human impressive incremental intend intensity interested laughed loses marry
  missions modest muscle nominate odds passage picked piece pointing print public-records purporting quell railed rallies real-time
  recorded referendum relative renominate renovations reporter's resulting round scared siding silence smugglers sounded speculation
  sponsor stealing stopped struggle subway sum table three-quarters unclear unpopularity unsecured viral visiting weight
-0.6 -1 acronym add agriculture aligned anytime approaching aren’t assaulted band birther blog booed boring brace brain brief
  callousness campus century class-action clubhouse collect comparing confidentiality consistent contender contrasting course
  crossed deeper defensive dig doctors doubt drilling element expect expressed famous flight floor fondly forced foul fueled handed
  heating hitting hospital hours introducing issued laughing league legislative less longest massive matters needle offering
  paperback parade pleased pointed posing productive promises prompted recognize repel resignation rethink reviled says scorn
  second-degree sentiment sight singularly skepticism social soldier son spot spring subsidies suspected throwing transfer trending
  tritium unpopular unsure upon vengeful vowed well without yanked year's
-0.6 -0.8 =7 actions against amass arms assault audio barn breadth cheers closed closest contact deficiencies deport error exact
  faces forcefully formally gives half ideology killings legislature manner meetings merger newsmaker nitpicking nod notes props
  risky seemed shuttered sidelines speakers speeches spies stakes stores swept task toward travel under waged week's
-0.6 -0.6 august believes company during ended engagement estimated in joking largely major presence private product regional
  remains resorts short terms weapons while with worries
-0.6 -0.4 advised approach brash colleagues flat forearm issue membership of participants pending recession rest roles sparking
  supporting sure tracks
-0.6 -0.2 account biography cast friendly large largest not prosecuted similar still takeover trail
-0.6 0 are either had has mate post unfavorably was would
-0.6 0.2 deal
-0.6 0.4 receiving suited
-0.6 0.6 likened men
-0.4 -1.8 plea
-0.4 -1.6 newspaper plant
-0.4 -1.4 assistant attendees
-0.4 -1.2 audience challenged condition energetic friday
-0.4 -1 amassed bought certain conducting congratulations fails fundraiser governors longer plaintiffs pledging qualify recognizes
  red remarkable revealed statement taught upset
-0.4 -0.8 affirm aftermath aired amid anew attacking attempts attending automatic automatically award banking bit bombs careful
  clothes collapse coloring completely confrontation contested continues corner counterattack county courthouse critics dating deep
  deepen deliver denounced deregulation display eager eastern emotional enters expires falling fatally female firmly fondness forge
  furious green groundwork grow hadn't handling harsh heading headline heads highest-profile immediate implemented infringing
  landslide leaders lists mad maybe migrant moderated modern moments mother negotiated passes phone picking places portrait
  preparing presumed previous ratify reach recalling residence responding retain section seizing self-identified she’d skew solidify
  suit ten tended tent third-place thoughts train turns types unable underscoring waging walkout whirl withdrawal wording
-0.4 -0.6 across advantage alleging amenities and anyway apart appeared argue argument arrangement assails at avoid away bases
  bilking breached broke brown calling celebrating chamber clash condolences consistently conversation coordinated counting day
  deadline deciding declaring describe designed deterrent disease dismiss divisions doctor dominate donors doubted drugs easier
  effectively elections emailed expectation eye face fervor fled flooding girl heightened high-tax holdouts holiday improbable
  impugning jeers lengthy mainland mainly midnight nation's obligations opportunity option overturn passing past permitted posed
  pressed probe proponent proposition prosecutors rated readers really recommendation relations scathing scrutiny session skeptical
  small solely spur stances statewide strongest substantive talks taped toxic tuesday two-year unease uninsured unseemly using
  usually votes wanting wasn’t wealthy yet
-0.4 -0.4 addressing among anonymity attack beat before bias called chants could cuts damaging debates degrees delivered endorsement
  exceptions expression favored felt final five gift insulting interview january knock management mandate messages minimal need
  newcomers numbers operations pathway pitch pleasure protests providing region same say saying sensitivity suburban successful
  suggesting suspicion these understand unsolicited veterans video when wider
-0.4 -0.2 apparent asset bumper endorsements flap free given have higher incumbent measures meets middle nonwhite outsiders paper
  recent slow surprises than visits
-0.4 0 be came different dismayed does leak lower-level needs prospect sort trying
-0.4 0.2 backing benefits college dominant filled he’ll knowing south strategy viewed
-0.4 0.4 becoming coming nearby one-third outlining predicted
-0.4 0.6 challenge language that
-0.4 0.8 attorney's
-0.4 1 Q. pragmatic
-0.2 -1.8 defeated
-0.2 -1.4 advising council official
-0.2 -1.2 every inquiries officials onetime
-0.2 -1 chairman closely cyber head our percentage regarded senator vice
-0.2 -0.8 added brand campaigning column delegation goes memo point
-0.2 -0.6 acknowledging advisers agency's appearing article attorney began blamed city confronting cutting damaged editorial
  existing foundation's joint monday october one-time ownership owns party’s points proposing quality recording resolve set tweeted
  unifying withheld
-0.2 -0.4 acting alienate allowing almost aside attention avoiding battery big bills briefly capable caricatured carrying choosing
  conclusion conflict connected contributions convicted cultural danger darling defend desire desperate disarray disavow discipline
  dismantle disproportionately done dues enacted ensuring exclusively expertise exploit expressing favor food forth fund-raising
  highway hot hundreds identify ignoring instances into invested isn't keeping lame-duck lashing leading length levels leverage
  licenses light lobbying looks lowest making market memoir methods month nears negotiation november occurred overthrow panel
  pitting popping posted postpone practice precarious preferred profile project prominent promised punitive ready recovered refusing
  reopen repeal repeatedly reported requiring resembled run-up schools scientists score shot show significantly solid southern stage
  starts straight string struck tally threatening through topics tradition trees twice uncertain unusual variety version vital
  widespread
-0.2 -0.2 accountability adding adopted advances aggressive allows announced appeal assets attacked believe billion billions body
  borders bullied can’t ceremony classification codes come common concentration confident confirmation confront confused
  congratulated considered cost date deadliest decisions denouncing descriptions directly disagreements doesn’t earlier emails
  embarrassing ending enough enthusiastic ever evidence existence expectations faced financial followed frustration gases grabbing
  held high highlighted home hometown hypocrisy includes increasing infiltrated insults interest isolate judges liar limited link
  living matchup meeting mention notably now number open opinions pace precisely pregnant proof proposals purely rally rapidly
  ratings represented rigged risks sagging seat seated seen sense sister slash sons speculate staffers standard-bearer stepping
  strain surprising swing takes talk tap taxpayer telling terrorists then-secretary tie tone up urging vendor venture vow warned
  warning waterway we won't
-0.2 0 activity ads approval back been between bigotry caucuses clinics conflicts contests deaths developed disagree dollars
  dysfunctional emissions endorse even fired focusing foreigners golf good governing guests households implied incumbents last laws
  legislation level long looked may office populous prepared primarily remark reputation secular sharp simply stark sticking
  theories three turn ultimately understanding week were which won word
-0.2 0.2 aggressively an any arrest best better bombing character class concerns consequences counted criticism earners fact
  generated if improved insufficient investors make mayoral money more packed particularly positive protester roll shows valuable
  view who will year
-0.2 0.4 adopt ambitions drive failing faith-driven it layoffs struggled unfair
-0.2 0.6 already document established ethnic field
-0.2 0.8 coup honesty
-0.2 1 dramatically
-0.2 1.2 plagiarism
0 -1.4 magazine retail struggling website
0 -1.2 crowned tasks
0 -1 books elsewhere here host offer publicly representing traded watchdog
0 -0.8 actress authorities corporate holds journalist outside publishing tank
0 -0.6 ago conference employees others third
0 -0.4 affairs another around born criticizing diplomatic discussion headed later outreach own pledged transcripts two-term winning
  works
0 -0.2 arriving call championed dial grass hacked hear inflation institutions majority moved national night repudiate require six
  speaks stock unit user violate
0 0.2 =10 a accusing activated agreement aisle along appears argued arguments asserting banned base behalf bent book can caveat
  characterized cheering circumstances citizenship clarity committed conspiracy corruption coverage critical defending denied
  deserved destroyed detailed development developmental digits donation dream driver's each eighth electoral eliminated entirely
  fabricated fallen far fees financially focus fraud front-runners funding got grab ground guys having heated heavily hero hopes
  hotel identity including increased individuals interpretation irresponsible its it’s keep knew knocked lobbied local love message
  million nationalism next nice no old or outrage overseeing pain partial perhaps pharmaceutical plan plans poised poisoning
  presidential promise push question racial racism relying reporting responses rhetoric ripping rushing safe safekeeping scandal
  secure seeking shaped sharing shots somewhat speaking stability stagnant stake stimulus stories story striking subject such sued
  summer suppression tactic taking teams term the they've threshold timing today tolerance two unaware undermine unrealistic vast
  veto viewing warm weak welfare went whittling wound you
0 0.4 0 alternatives being bill candidate care charities companies complete conscience convince counter crisis crowds culprit
  extramarital families fundraisers future his house how humility husband's ignored infrastructure justice lesser limit minority mix
  narrowly necessary newly oppose otherwise overrun overtake potentially precedent pro-choice proposed rate rebels reform route sees
  shared situation someone spy support their there things universal wins
0 0.6 accuses businesses championship curve deserves filed finished frequently immigrants libel moderate never parents positions
  preparedness programs pushed security sound specifics talking them this trade welcome what work wrong young
0 0.8 advance agree answers cash emerged hate insiders night’s outsider required traditional unsustainable values
0 1 anti-trump fail feared gap track war
0 1.2 coalition providers what's
0 1.4 received strongholds struggles
0 1.6 narrowed
0.2 -1.4 hopefuls senators
0.2 -1.2 died moderators
0.2 -1 ability independent radio room
0.2 -0.8 decades lawyer normally polls stars voice
0.2 -0.6 brokers cared direct executive fellow left opponents sensitivities unanimous
0.2 -0.4 advise establishment ethics file rank younger
0.2 -0.2 =8 both buying daughter effort full kept letter many mostly party's power registered represents spent
0.2 0 backed business caucus holes most movement named presumptive primaries taken woman
0.2 0.2 agreeing announcing chairwoman community continue controls end event expand finish founder he helping high-speed huge ignore
  invitation know limiting new obtain participation percent perilous prioritize rights rival surveillance tend turmoil views within
0.2 0.4 able acceptance accepted admitted airport allegiance appear applicants assure backer begin beginning binding blocked broker
  bullying candidates caused caution charges child children chosen commitments communication concern consensus contributed
  convention cooperation couple currency dead debate debunked defrauded deliberate disaster discussing downplayed drug durable
  easily economic else enabled extends fall fast feelings founders further gay giving hire instructed insurgent jeopardize jihadists
  judicial kill lined longstanding mosques narrow older ouster p.m. paid pair person possibly presentation quickly realistic
  registration regulation release requirements rural seeing seem selected seriously she sign sometimes speak stable staying
  sustained swimming system tech technology therefore tightening time trade-off trusted type unusually upper upside use videos
  vowing warming working-class years
0.2 0.6 accusation adult affair aliens always apparently aren't attempt ban biofuels birth boasted bona bullets calculation chance
  charged cited claiming conservatism constituency continued country damages demands deposition detained dire discussed dismissed
  displace district economy election entering entry ethical expected explain extent fade fair faith fascism filibuster fix fracking
  get global gotten hands herself hiding immigration inequality initiatives institution iphone issues it's joining judgment killing
  least limits listing lock malaise mark mired misinformation mold monthly moving nation nation’s pages particular pay performed
  personality pigs pleading politics praising prayers predict problematic quite reasonable rebates receive regular request response
  saw segment seize sending settlement she's shooting stride strike systems tarring terrorist testimony they thinking titled towers
  traditions transparency uncertainty unlikely violation wait walked weaknesses weekly
0.2 0.8 answer believed beyond comment contrast couldn’t deficits democratic developing dispute donations expense fears fides firms
  goal greatest growth guns hearing him himself illegal jobs lacks material might montage names nominee nuclear photo photos
  preference properties purchasers race re-election refugees regulations resolution skills technique transgender trial
  unconstitutional various voter
0.2 1 bloc brutality city's constitutes critiques front-runner nomination perception
0.2 1.2 Q candidacy diplomat e-mails fourth hard-line readiness strength zero
0.2 1.4 Q? payback shooter status success survive why
0.2 1.6 gifts outlined
0.4 -1.4 counterpart parliament
0.4 -1.2 inside minister
0.4 -1 managing news right-wing spokesman
0.4 -0.8 blacks critic mutual nominating paltry progressives
0.4 -0.6 agencies early four personnel responded
0.4 -0.4 encounter
0.4 -0.2 de demonstrate lean male regulators reluctant
0.4 0 black discussions estate i labor openly real statements viewers
0.4 0.2 announcement calls evangelical exchange foreign former fundraising initial lady led lot my party right share sponsored
  superdelegates teachers themselves vote
0.4 0.4 consumers contest declined didn’t digital experience government leadership needed people political state supporters
  surrogate those voters
0.4 0.6 badge betrayed cables calendar crude currently decide dipped gun her holding lagging little lost opponent overwhelmingly
  place policy president role sought unfit wanted weighed win
0.4 0.8 achieving adapting addiction admit aid amplify anything apply assistance backs balance bubble burst carbon cell client
  comply considering core credits critique dealing deportations doom drinking economically ensure extend extreme false faster
  feeling fight fill finally general giant greenhouse harassment iconic image immunity influential insists instructing invest jail
  joke killed legalizing low manufacturers nationally nondisclosure occur offices onto organization’s painting pandering parties
  picks plot poorer possibility primary priority promotion pronounced prospective rationale rattled reassurance relatively relevant
  reliably reserved responds rise secret secured sentences sixth slogan society soften solutions statistics streets strengthened
  suggestions tested tool true twin typical undocumented upcoming varying voices warnings winners
0.4 1 Q! aback additional affirmative airstrikes album alleged appreciate area associate auction back-and-forth bathroom belief bind
  blocks bomber bringing build captured catastrophe changes check classified contents controversies counterproductive creditors cut
  dealings decisive decline difficult dioxide dividing dynamic ease electricity enterprises equipment ethnicity evenhanded expansion
  fighting frustrations fusion grabbed grant grasp hidden historic homosexuality hypocritical impartial improper improvement
  incident injured investigative island landmark lawsuits legal legalization listeners lobbing maintained memories mere middle-class
  month's moves newspapers nobody normal oath obtaining outsource overturned participate peace plane planet poverty powers
  principles proceeds progress prosecutor protected public’s quietly range recount refugee regularly releasing relentless religion
  remote rescue resettle restrictive revolution reward rule sacrificed salaries scope sea search sector services sexual star stated
  supporter sympathetic tactics targets territory terrorism text thwart trailed trustworthy unacceptable viability visas voluntarily
  wage wasted weakness whites would-be write
0.4 1.2 affordable altogether anymore cases celebrities choose communist daughters denial detainees discretion discriminated
  disrespect domain earnings elites encouragement finances foundation fractured investing judgement kinds lack loss marriage
  mortgages nine opened patience performance presidency prevented radical rapists site soil standard strict unemployment unfold
  ventures widely your
0.4 1.4 conventions corporations dash exposure increases involvement leaked populist socialist temperament
0.4 1.6 attend disorderly life staple unilateral untrue
0.4 1.8 Q, claims
0.6 -1.2 activists fans
0.6 -0.8 aides
0.6 -0.6 authorized breakfast company's film regions
0.6 -0.4 analyst briefed brothers channels individual liberals poll relationships
0.6 -0.2 descent
0.6 0 alike indictment intelligence investigations man report respondents special
0.6 0.2 afterward ambassador built group humanitarian investor longtime polled president’s sales spoken steps wife
0.6 0.4 camp campaign directed electorate price ruling signed some surveys third-party topic
0.6 0.6 ad civil details expert he’s religious states
0.6 0.8 colleges count delegates grassroots increasingly legacy pick publisher sellers victory voting
0.6 1 budget comprehensive concept derided dinner donor embracing forceful globalization governor’s hedge improperly knowledge
  officer people's performing planned recognizing served spending stalled superdelegate tuition women's
0.6 1.2 addition administration’s age ailing airing angry anticipated apology aspirations assaults assigned available basic beholden
  benchmark birthright canceled centers compromised computer condemning cookies courses crimes database denying destruction
  distribute earning empathy entitled expose fake fan feud firearm funds granted handled hers housing hydrogen imposing insistence
  intense intent interests inviting issuing laid launching lone lose markets massacre meet migration moon mosque neutrality
  obstacles offense outlook passionate path pattern prisoners projects province punching rare rather recommended rely render
  resulted retrospect run safety same-sex scandals scenario sexually she’s slammed soon tale teaching temporary they're touched
  treated unauthorized uncommitted useful
0.6 1.4 agrees allegedly ammunition array beautiful bid border calculating charity cheap clothing commentary compromise constitution
  content corrupt crackdown dealers depending deployed detail disappointing distributed divorce dollar dozens economics educational
  exists felons finger-shaped fleeing freedom friendship goodbye greater hatred healing heritage heroin he’d historical inaccurate
  incarceration incest incomes indefinitely jet jihad lapse long-term manipulation mobilize mocking originally overly payments
  people’s physical politically portfolio pregnancy presumptively preventing profits provides psychology quiet reflect regulating
  reject resign return save sexism shrinking somewhere stopping subsequent tax trailing upsets vaccine victims violent watch
  welcoming wide
0.6 1.6 amnesty biological boosting bridges cause concert contributors focused government's happened instincts moniker norms regime
  road scholarship shaky simple
0.6 1.8 breaks discriminatory fliers fraught optimism restrict stance thread
0.6 2 dissent permits
0.6 2.4 yes
0.8 -1 advocacy
0.8 -0.8 advocates networks serves unions
0.8 -0.6 inner organized reporter
0.8 -0.4 cautious chief friend international polling scientist television
0.8 -0.2 administration allies homeowners pundits
0.8 0 campaigns conservatives elected firm groups northern planning public replace secretary storm teenager viable
0.8 0.2 entrepreneur me politician sources staff
0.8 0.4 N billionaire introduced makers
0.8 0.6 countries crucial law mogul union women
0.8 0.8 abroad specific
0.8 1 read western world
0.8 1.2 act internal messaging owner partnership strong technical
0.8 1.4 ally belonging concerned convincing coupled crossing earn favors girlfriend granting learned mainstream matter murdered
  products tens torture weigh
0.8 1.6 acts appealing articles assuming badly chaotic contrasts couples crime design entitlement equivalent eradicate feels game
  government’s gunned imminent inadequate inevitable inhumane instructions journalism justified legalize legitimate lesson loyalty
  nations nominations payment perfect refusal regret republish requests review rewarding separate signing socialism succeed
  super-pac truthful unpredictable violates wishes worry
0.8 1.8 abuse administration's am asylum begins bite broadly considerable copies defunding disabled dominated emergency engage
  exception experiences flaws health-care ineligible left-wing lending listed merits mixed momentum nasty natural neighborhoods
  personally phony pulled questionable ranging realities recovery resistance shakeup sitting so-called temporarily tenure unwanted
  violating waterboarding
0.8 2 fringe grind neutral offerings plotting rape title unpaid
1 -1.4 experts
1 -0.6 blue photograph strategists
1 -0.4 collection media
1 -0.2 grew spokeswoman tour
1 0 adviser
1 0.2 assessment bids organizers strategist
1 0.4 attendance journalists recalled reforms
1 0.6 broken division low-income results
1 0.8 communications virtually
1 1 agent campaign’s half-dozen papers physician pool published server serving
1 1.2 industry slate
1 1.4 index touch
1 1.6 witness
1 1.8 aim extended inspiring prone refrain undermined wasn't wrongdoing
1 2 antiabortion bail causes challenging charitable demographics dependent fierce fly genuine judge’s overlapping proceed reforming
  seek seemingly state-by-state trip trouble vetted
1 2.2 anti-gay customers diversity monitoring shut silent supremacist unity
1 2.4 arrests gaze
1.2 -0.6 conducted
1.2 -0.4 collar records wing
1.2 -0.2 evangelicals operatives
1.2 0 organizations
1.2 0.2 activist counterterrorism envoy
1.2 0.4 competitors quarter reports towards
1.2 0.6 enforcement revelations
1.2 0.8 economists tendency
1.2 1 credentials minorities veteran
1.2 1.2 committees oversaw partner
1.2 1.4 commanding especially prevent
1.2 1.6 brought
1.2 1.8 environmental helps
1.2 2.4 anxiety factory unqualified
1.4 -0.4 chain director
1.4 0.4 circle endorsed grand guard pope
1.4 0.6 documentary
1.4 0.8 strategic
1.4 1.2 inspired reduced youth
1.4 1.4 fights professor
1.4 1.8 independents
1.4 2 congressman mortgage replaced
1.4 2.2 pro-clinton schedule
1.6 0.4 far-right researchers
1.6 0.8 commission everyone
1.6 1 materials team
1.6 1.2 businessman filings
1.6 1.4 organizing
1.6 1.6 worldwide
1.8 0.2 anonymously
1.8 0.8 actor
2 0.6 surveyed
"""
FIELD_TAG_AND_PREVIOUS_BEFORE_CUE: Final = """\
-3.2 -2.2 =5|and
-3 -1.8 N|both
-2.8 -1.4 he|-s i|-
-2.6 -1.6 -ers|- N|like ^|and
-2.6 -1.4 N|Vly N|all said|she
-2.4 -3.2 in|which
-2.4 -2.8 during|which
-2.4 -1.8 Q.|and
-2.4 -1.4 =8|last campaign|-ed
-2.4 -1.2 they|- you|-
-2.2 -2 =5|=7
-2.2 -1.8 at|which candidates|-
-2.2 -1.4 i|U she|U who|=3
-2.2 -1.2 N|a N|most Ued|his he|U says|he which|-ly
-2 -2.4 ^|what
-2 -1.8 he|-ed which|Ued
-2 -1.4 -ion|Ued =8|=6 million|who on|who to|those
-2 -1.2 -|=5 =5|Q. N|U ^|first it|-s says|she she|- that|she
-2 -1 =8|on N|Ued N|been campaign|U he|- he|Ued his|more she|first they|Uer with|both
-2 -0.8 said|he
-2 -0.6 N|made N|recent
-1.8 -2 now|that
-1.8 -1.6 =5|=10
-1.8 -1.4 ^|-s
-1.8 -1.2 N|-ed N|Ved Ved|his ^|=7 from|a her|-ive
-1.8 -1 -ion|-al N|her N|only ^|=6 campaign|on he|Us his|recent out|N she|Us through|his
-1.8 -0.8 -s|U candidates|U you|U
-1.8 -0.6 -|there the|more
-1.8 -0.4 ^|=10
-1.6 -2 candidates|Ued
-1.6 -1.8 government|=3 time|that to|which
-1.6 -1.4 -ed|that -|much -|now Q|=10 Vs|of ^|just ^|with only|the
-1.6 -1.2 some|=3 supporters|- told|N
-1.6 -1 -|=7 =5|as =5|but U's|- Ued|a U|0 U|her ^|where campaign|Ued nominee|-s say|he supporters|U they|will this|Q years|of
-1.6 -0.8 -'s|=3 -ers|-ed -ing|their -|night N|has Us|as Ved|her Ving|he has|in i|would may|- of|Uive on|it she|Vly up|the you|can
-1.6 -0.6 he|-ly he|will it|Us she|-s
-1.6 -0.4 or|N
-1.6 0.2 is|one
-1.4 -2 on|their
-1.4 -1.8 =5|what N|make Ument|- only|N what|he
-1.4 -1.6 ^|it ^|while
-1.4 -1.4 =5|then =6|at N|year Uion|about ^|in
-1.4 -1.2 -ed|about -er|president 0|-ions N|called N|on Ved|him of|about
-1.4 -1 -'s|first -s|Uer N|not Q.|for Ving|N candidates|who had|- had|the he|made who|last would|-er
-1.4 -0.8 -er|-ly -ity|because -s|now =10|-ing =3|Vly =3|even =8|Ued N|just N|told Ved|N Ved|it Vs|N ^|as before|his by|former
  candidate|U he|can he|even like|many president|U saying|he she|-ed she|Ued two|Ued which|Uly
-1.4 -0.6 =3|has N|by ^|for first|-er he|Ved that|-ly they|U told|-s
-1.4 -0.4 -ly|Uing
-1.4 -0.2 -ed|-er in|N
-1.4 0.4 made|it
-1.2 -1.8 on|an
-1.2 -1.6 -ment|=6 =5|where
-1.2 -1.4 N|Uly Q.|that U|like ^|U of|an other|N
-1.2 -1.2 -s|=7 -|be -|did ^|but ^|to he|first how|-s made|=3 they|support was|one who|in
-1.2 -1 -ed|his -s|most =5|so N|even Ued|-er Us|no Vly|V ^|since ^|those ^|when against|N campaign|-ing far|-s his|own supporters|on
  supporters|were up|his which|-ed
-1.2 -0.8 -'s|-er -er|were -ion|Us -ive|N -s|party =3|and N|Uers N|Us N|is N|will Ued|-ers Uers|-s Ved|some ^|Uly ^|should also|-ing
  at|N campaign|Ved during|a he|Vs him|because says|N they|Uly two|most up|N with|some
-1.2 -0.6 -ed|this -ive|who -s|even -s|she =5|at N|before N|where Ument|and Ved|he ^|one about|N back|at campaign|had can|-ly
  down|his have|in he|Uer he|only into|N made|a said|of says|the she|Ved some|-ed through|N up|its when|they
-1.2 -0.4 -ers|U Uer|Q for|many is|0 on|N out|at will|-
-1.2 -0.2 =5|Q! N|Ument N|states it|U
-1.2 0 are|the
-1.2 0.2 by|-er his|0
-1.2 0.4 -s|this N|an ^|Q,
-1 -1.8 for|all he|won
-1 -1.6 Ving|Q, in|Uing
-1 -1.4 -s|between -s|no =6|or N|this Ument|that them|-s what|do which|Ved
-1 -1.2 -er|his -ing|it -ly|for -ment|he after|Uing for|that it|Ued states|like the|voters
-1 -1 -ers|as -ion|about -|has -|just =5|Ving N|over Q.|an Us|his ^|Ving against|one a|=4 candidate|on state|with support|-er
  their|-ing voters|=3 voters|have who|-ly
-1 -0.8 -ive|to -s|have -|a -|no =8|- N|-s N|the Ued|N Ument|for Us|-ion Vs|that ^|at ^|i an|-ity be|the him|at like|the of|those
  says|in that|their who|-
-1 -0.6 -ers|were -ing|campaign -|make =3|whether =5|=6 N|do N|first Q|=8 Ued|-ions Uing|his U|his U|much U|some Vs|for V|that
  ^|after ^|of ^|on among|-s a|state back|=3 between|those he|Uly he|called his|-al if|U's in|three is|V it|Uly next|president
  of|being out|their over|-ing was|-s will|-ed
-1 -0.4 -'s|- -s|say -|their =3|Uing =5|how N|-al N|had N|through Ved|out ^|now have|more its|-ion no|-er the|N
-1 -0.2 -ers|-ions -ity|that -s|new =5|new N|0 N|said U's|-ed Us|about ^|if ^|so how|he voters|- voters|=6
-1 0 -s|about =3|for is|-s million|- so|that
-1 0.2 =5|Q, ^|Q? one|=3 over|N
-1 0.4 ^|Q! was|the
-1 0.6 -s|voters
-0.8 -2 which|-
-0.8 -1.6 only|that what|i
-0.8 -1.4 -|-'s out|-er
-0.8 -1.2 -|while Ued|through Uing|by Uing|on Ved|=3 between|two like|an not|Us on|may on|state that|may then|- week|that
-0.8 -1 -ed|0 -s|i N|Uer N|if N|more Uing|supporters Uive|Us about|his also|=3 by|their called|the was|back years|=6
-0.8 -0.8 -er|Uion -ing|more -s|from -|first -|last -|will =5|when N|-ing Ved|the ^|-er ^|then are|all both|have her|N he|was
  his|Ument it|now say|the she|even vote|=3 with|its
-0.8 -0.6 -al|is -ers|Uing -er|last -er|the -ing|a -ly|in -s|not -s|should -s|when -|Vly -|those 0|presidential =7|Q N|- N|monday
  Q.|it Q?|said Ued|about Uing|it U|Us Vs|the ^|- all|-ions as|for but|-er did|- first|N former|N her|new they|may to|-al was|0
  were|-al
-0.8 -0.4 -ers|through -er|-s -s|- -s|two =3|by =5|there =5|while N|Q N|V N|did N|election N|email Ued|Uions Us|=3 Ved|-s a|-s
  both|N campaign|- delegates|- election|Uer have|all have|both he|is he|says in|the is|by is|what may|and of|their only|-ing
  saying|that that|with tuesday|on were|not who|Vs who|can with|-ers with|one
-0.8 -0.2 -ly|-ers -|candidates 0|from =3|with N|or Uing|- U|at also|Us a|country he|would his|N not|=3 through|the to|-ed
-0.8 0 -|any N|then Uing|N Us|with U|all is|the other|candidates recent|-ing to|-s to|back
-0.8 0.2 million|=3
-0.8 0.4 -ers|will N|still U|had a|Uion a|group to|the
-0.8 0.6 his|Q,
-0.8 0.8 on|which state|that
-0.8 1 president|-
-0.6 -1.4 -s|over
-0.6 -1.2 asked|what could|also if|there in|Ued states|where what|would
-0.6 -1 -ly|is 0|for =3|V =5|also =5|asked Ued|its Uing|with asked|by not|in than|-ing up|by when|Uing with|Q, would|like
-0.6 -0.8 -ers|or -ing|any -ity|-ions -ly|-ly -s|0 -|would Ual|=3 Ued|that Ument|=4 U|most Ved|-ing Ving|- Vs|-s ^|Uing asked|for
  a|-ment by|N had|last no|-al of|tuesday only|did still|a the|one through|a to|-er was|Uing
-0.6 -0.6 -ers|=3 -er|into -ing|state -ing|the -ions|and -ions|than -ion|into -s|-ed -s|he -s|his -s|into =5|only =5|that N|=4
  N|other N|tuesday Ued|back Ued|him Uer|on U|did Ving|0 Ving|his Ving|of V|=3 V|of ^|during an|-ive as|first a|policy election|=3
  from|-ers group|of had|an his|-'s new|-s on|Q, on|the presidential|candidate time|=3 was|V was|on week|when were|N
-0.6 -0.4 -ed|other -ion|made -s|including -s|more -|Ued -|Us -|Vs -|attacks =10|Uions =5|Uing =6|only N|out Q.|Q, Ued|before Uer|U
  U|=3 U|out back|a back|on campaign|in convention|-ed even|U even|as for|the has|both interview|=3 is|Ving i|-ed just|one made|no
  million|into monday|-ing most|-ing nomination|=3 nomination|with on|-al race|will should|- support|N that|he that|will the|week
  time|-ing voters|were was|president who|Uly
-0.6 -0.2 -ed|-ers -ions|to -ly|-al =5|if =5|on =5|since N|Q, N|have Ued|up Uing|the Uions|that Vly|- as|-ed new|N of|his
-0.6 0 -ers|by N|Vs N|may Us|Q, U|an has|-ed his|Uing many|voters percent|=3 than|in the|same up|for
-0.6 0.2 -ers|at -ion|-er -s|make N|government back|N be|- her|-er no|other out|the policy|Us presidential|- the|attacks
-0.6 0.4 -ive|-ing -|Ument in|a or|0 to|new with|voters
-0.6 0.6 -ing|his =10|Us N|what are|-s of|campaign she|Uly support|=3
-0.6 0.8 N|it
-0.6 1 of|people
-0.4 -1.2 on|-er which|in
-0.4 -1 N|=6 first|two
-0.4 -0.8 -ed|of -ing|-ive =5|N Uer|of Us|-ly U|Uion U|could ^|new as|i can|still far|been has|so in|-ion it|in i|Ued i|Ved out|by
  same|time this|N those|-s
-0.4 -0.6 -ed|=3 -er|-al -ion|during -ly|no -|-ers -|tuesday =3|should =5|-ly N|about N|many Uly|-ing Ument|between Us|more U|=4
  Ved|last Ved|them Ving|it Vion|that all|three an|-al at|-ly a|primary been|Ued candidate|can for|now interview|in is|still
  most|Uly not|made of|Uer of|support party|-ers up|last were|Q, which|have year|has
-0.4 -0.4 -ed|down -ed|those -ion|=3 -ion|by -ment|=3 -s|=4 -s|back -|all -|are =3|including =6|now N|-'s N|those Uing|a Uion|when
  Uly|-s Us|-ing U|the Ved|that V|his ^|0 are|so at|the because|of for|one in|0 in|this is|- is|most made|-ions more|of only|time
  out|of they|all this|-ed would|U
-0.4 -0.2 -'s|N -ing|=3 -ion|also -s|-ing -s|do -s|would -|his 0|- =3|last =5|she N|his Q,|Ving Uion|of Uly|support U|win
  Ved|against Ving|the ^|her campaign|that do|not for|her from|-ing her|-al her|in he|told his|- in|new it|a monday|after primary|in
  such|- that|have the|Ving the|support to|- was|when
-0.4 0 -ers|who -er|N -er|and -ing|states -ions|=3 -ion|-s -|-ly -|from -|or 0|-s =5|before N|as Ued|-ity Ued|Us Us|a Us|at and|Uing
  an|-ion did|-ive from|N her|- in|-ing more|- of|N on|what up|to with|that
-0.4 0.2 -ed|the -s|to =3|then =5|he N|would Ued|the U|Ual are|Uing attacks|and even|-ed for|what race|-s some|N the|year to|N
-0.4 0.4 -ion|as -|candidate -|them N|new Uions|and Ving|a as|0 been|the campaign|V is|a not|the people|=3
-0.4 0.6 -ity|has =3|-ing =3|from Ued|it ^|because ^|they over|0 states|-
-0.4 0.8 -ed|president also|the among|those a|presidential
-0.4 1 =6|no ^|how but|Uing nominee|that
-0.4 1.6 race|that
-0.2 -2 what|Us
-0.2 -0.8 -|=3 -|presidential =5|it for|-ive most|of of|0 one|-al than|N who|Us win|in
-0.2 -0.6 -ing|0 -|state ^|N any|- by|the former|-al in|recent people|- people|and that|they those|-
-0.2 -0.4 -'s|-ers -ed|against -ing|Uer -ion|of -s|=3 -s|up -|group =10|-s =5|they N|interview Ued|out Uions|from U|-ing Ved|Q,
  all|the a|-al but|in convention|in in|her nomination|- out|a over|the since|she states|to there|was the|presidential
  while|presidential who|also with|much years|=3
-0.2 -0.2 -ers|=10 -ion|and -ly|and -|campaign -|nomination 0|-er 0|N Ued|by Uion|to Us|it U|by U|to a|campaign before|=3 before|=6
  be|a election|- first|- has|Uly in|-ive in|years is|in many|-al million|people much|of not|only of|candidates of|political
  on|whether this|year week|=6
-0.2 0 -al|-ion -al|Ument -ed|-al -s|Ved -s|but -s|for -s|that -|- -|-s -|before -|between -|that -|time N|-ion N|convention N|that
  U|up ^|that a|more because|i been|-ing his|-s may|be next|- on|-s other|-s own|-s some|0 the|Q, who|would
-0.2 0.2 -|-ment -|to =10|0 N|-ity N|-ly N|delegates Ued|Uing Vs|to and|-ions as|U a|- by|- during|their his|-er his|-ment is|-ing
  more|for of|the that|Ued their|N the|only were|also will|-ly
-0.2 0.4 -ing|all -ing|on -ity|-ers -s|at -|the -|week -|what =10|U =3|Ued Q.|N U|be an|Uion a|much a|win convention|-s for|-
  his|support new|- other|Us their|-ity the|0 was|Ued
-0.2 0.6 Ual|-s by|-s had|Q, he|could if|such support|- that|-ion the|race three|N
-0.2 0.8 -s|its Ual|Ual his|presidential in|other recent|attacks to|a
-0.2 1 -ion|more -|year =5|Q U|even any|Us country|that get|a of|which told|a were|the
-0.2 1.2 in|what
-0.2 1.4 =10|=10 of|what
0 -1.4 what|-s
0 -1.2 -er|that
0 -0.8 -al|-al -ed|her -ing|she -s|=6 are|both group|=3 its|-ive some|- who|-s
0 -0.6 -ly|=3 -ment|-s -|people -|should =6|who N|than Q|- U|of any|of of|both which|Us who|N who|made
0 -0.4 -ers|-s -er|-er -s|Ued =3|called N|=3 N|presidential Uly|Ued ^|other ^|the a|-ion a|Uer been|- be|N made|the one|- than|0
  this|U whether|he
0 -0.2 -ing|them -ion|- -s|as -|-er -|U =5|one N|i N|in Uer|=3 ^|some about|0 after|he are|- by|his has|been her|-ions like|N
  many|-ed of|them should|be since|- the|former
0 0.2 -ed|more -ing|-ed -ion|in -ity|is -s|of =8|and Uly|U Us|-ed Us|Ving Us|from U|V V|N an|-ment being|U convention|- for|people
  from|-s had|been his|-ion not|V of|-s of|a primary|but the|delegates up|- vote|to was|Uer
0 0.4 -al|was -|0 -|on -|said 0|-ion 0|million =5|over N|Uing N|support U|and ^|his also|had and|how are|-ed are|Us attacks|that
  a|-ive last|-s most|-ive night|at on|tuesday president|=3 state|-s will|be
0 0.6 -ing|-er =7|- any|-s former|new for|much from|all her|Uly it|is it|may not|like of|-al or|not than|it three|-s
0 0.8 -er|than -ing|what 0|=7 =3|so =6|Q ^|such about|him all|=3 not|-ing
0 1 -er|what =6|-ing N|between an|Ument in|some more|-ed presidential|-'s since|-er
0 1.2 =3|Uly Q,|which
0 1.4 -ed|two but|it made|N made|his
0 1.6 =3|=10 =6|are U|than
0.2 -1.4 which|-s
0.2 -1.2 -ions|=6 which|they
0.2 -1 all|N
0.2 -0.8 can|be that|voters
0.2 -0.6 -|=10 her|-s what|many
0.2 -0.4 -al|-ers -ed|from -s|a Uer|in Uly|- and|-al an|-ed could|U many|-ive recent|-s year|=3
0.2 -0.2 -al|-ions -al|-s -|Uly -|after -|he -|in 0|to =3|at N|=10 Ued|this candidates|=10 in|- many|- more|than or|- the|new
  told|the
0.2 0 -al|Us -al|of -ed|Q -ed|at -ed|out -ing|-ity -ing|at -ing|to -ive|-s -ly|N -|Ved =10|campaign N|-er N|former Uion|that U|-s
  after|his as|well a|political before|-ing but|most by|a called|Q campaign|of email|Us her|campaign in|may of|-ity policy|-
  the|campaign the|nomination the|two who|now with|-ing
0.2 0.2 -al|U -ed|- -ing|- -ing|N -|for =3|made Uing|to Us|of all|-ive at|- a|-ing a|0 last|week the|-al the|-er the|state this|-
0.2 0.4 -ers|-ing -er|is -ing|is -s|-ers -|-ive -|and -|its 0|=3 =10|- =3|-ive =5|an =5|this Us|N and|party a|Ual have|Ved in|-ly
  just|a many|of of|how on|his the|- the|-ive the|Ved time|in to|win
0.2 0.6 -ing|Vs =3|U =3|states N|primary N|they N|voters Ued|at Uing|-s Uly|have Ved|-ion because|N but|there do|so how|to no|- no|V
  political|-ions the|-ion the|candidates the|three was|as was|only with|-ed
0.2 0.8 -al|political -ed|so -ing|U =10|Ument =10|and =3|are =3|or =6|his as|of if|it in|any it|also million|-s this|-al
  this|election while|not with|all
0.2 1 -al|year -ive|-ity -|Uions Q|are Ument|to all|0 for|-ers if|she this|campaign with|N
0.2 1.2 ^|Q at|what but|to one|-s on|=3 presidential|nomination their|-ions
0.2 1.4 be|more
0.2 1.6 =7|the candidate|who
0.2 2.2 Uly|the
0.4 -1.4 Q,|-
0.4 -1.2 -s|one
0.4 -1 and|-'s for|0 which|is
0.4 -0.8 =3|Vs =5|a if|his
0.4 -0.6 -s|Q, may|0
0.4 -0.4 -al|=3 0|in a|Ued both|political for|U since|the state|in that|many to|an
0.4 -0.2 -al|-er -ment|N -s|=10 -|president =5|the N|=8 Us|- Us|by been|Uly could|not for|a for|some no|U of|-ers of|-ions of|new
  race|=3 this|Ument was|Ved
0.4 0 -al|states -ed|N -er|-ions -ly|-ed -s|Uing -s|and -s|who -|Uion -|at -|even -|him 0|of =5|-ing =5|his N|-ers N|some Ued|0
  Ued|for Ued|from Uer|a U|N U|time at|least a|new a|recent back|the but|-ly campaign|-er candidates|-ed during|his in|Ving of|-
  political|-er supporters|of that|her who|had
0.4 0.2 -al|Uion -ing|many -ity|=3 -ive|-ions -s|on N|-ment Us|while U|- ^|more as|- a|Ument former|state for|president have|Ued
  it|Vs million|N one|such president|and state|and was|- who|Ued with|him
0.4 0.4 -ed|-ive -ing|-s -ive|- -ive|and -ly|-s 0|candidate =3|-er =3|through =6|including Uly|-ed and|-ed as|many because|they
  him|on much|-er no|-s of|-ive presidential|race since|N supporters|and the|-ers
0.4 0.6 -ed|-s =5|all former|- his|-ers the|Ual those|in
0.4 0.8 -ed|it -ed|what =10|=5 =6|- U|in U|support after|N any|-ed been|U government|U him|=3 next|N the|-ing the|Us the|group
  with|former
0.4 1 -er|-ing -ment|was =4|if =6|if Uly|even U|do at|all far|from had|to there|are through|-al was|far
0.4 1.2 -ly|the 0|Ument Ued|what U|Q after|being and|any and|new are|0 one|U party|was
0.4 1.4 -ing|Uions N|because Q,|as
0.4 1.6 Q|=3 after|-er now|the
0.4 1.8 =6|an
0.4 2 =6|one =7|which
0.6 -0.8 what|they who|he
0.6 -0.6 -ive|years recent|years
0.6 -0.4 -er|by -ion|=6 -s|N Q?|N him|and next|to that|has
0.6 -0.2 -er|-ion -ing|last 0|convention =10|N in|Q, voters|who what|her
0.6 0 -ed|to -s|the -|recent -|voters N|campaign N|candidates Ued|monday against|him are|some campaign|=3 candidate|=3 former|-s
  former|president from|his her|-ers his|-ly it|all nominee|and percent|of presidential|candidates she|and that|this the|-ly
  when|-al
0.6 0.2 -al|in -al|presidential -ers|-ion -er|=3 -er|from -ive|-ers -ive|at -ive|in -ive|nominee -s|-ion -s|Us -s|in -s|like -|i
  =10|a =3|i N|with Uing|him Uion|in U|as also|Uing and|other and|recent are|also asked|N between|the for|this his|supporters
  in|delegates just|U of|-ment on|both or|other she|were some|of supporters|in that|0 that|a the|-ed who|said win|the
0.6 0.4 -er|- -er|of -ion|-ers -ly|voters -s|political 0|delegates =3|like Q|in Ued|in Ued|support Uly|Ved Ved|by even|-
  former|first has|also in|-al last|year of|-ion of|U party|=3 policy|-er political|-ment the|candidate the|president were|to
  while|only
0.6 0.6 =7|N ^|all all|of as|Q, for|N in|their with|other
0.6 0.8 -ed|-ion -ity|to -ive|-ment N|people ^|from even|the if|he not|one states|=3 supporters|=3 with|U
0.6 1 and|the a|-ity is|no not|Ued or|Uing to|his
0.6 1.2 -ed|Uing 0|election =3|just and|-ly any|U but|has may|have of|-ly race|in than|Ved than|any the|V this|Us time|N which|has
0.6 1.4 -er|also -ing|that and|N and|said most|N
0.6 1.6 =3|-'s at|an but|Q,
0.6 1.8 =3|this after|all
0.8 -1.2 Q,|one
0.8 -0.8 what|she
0.8 -0.6 what|-
0.8 -0.4 -ment|and =10|-al N|own U|Q, V|as as|Us that|Us
0.8 -0.2 -'s|-ing -er|Us Q,|0 as|it but|at three|-
0.8 0 Q.|the Uing|-ion Us|=6 ^|a about|a as|his many|-ers some|in that|- that|the
0.8 0.2 -ity|voters -ive|states -s|-ive -|-ions -|Uers =4|a =4|many N|=7 N|of as|the a|-ed but|other political|Us whether|N who|-ed
0.8 0.4 -ed|last -ed|with -ing|tuesday =5|=8 N|who Ual|U Ued|tuesday U|Vs Vs|at ^|many and|-ion and|one been|-ed both|of but|one
  campaign|who if|you million|-er most|-al presidential|-s states|-ing state|party than|- the|-'s the|Uly two|-ing well|as
0.8 0.6 -ers|and -ers|of -|support =5|other N|and and|- both|the convention|on if|-s many|people nomination|on there|is up|on
0.8 0.8 -er|on -|delegates =3|not not|all since|0 to|her
0.8 1 -|one =3|U's =5|their N|supporters and|U but|those how|the those|-ing while|he with|- with|about
0.8 1.2 -ing|some =3|who and|that a|U had|Uly his|state that|-er
0.8 1.4 =10|this before|a but|no even|some same|-ing where|N
0.8 1.6 have|an not|as the|people
0.8 1.8 U|have before|she time|and
0.8 2 Ued|Q,
0.8 2.2 to|what
0.8 2.8 =6|Q,
1 -1.4 Q,|a
1 -0.8 Q,|his
1 -0.6 which|will
1 -0.4 next|year
1 -0.2 =5|her =6|it N|race not|a over|her
1 0 -|she =5|first Uer|the ^|an first|Ved new|-ing now|-s that|night this|-er while|most
1 0.2 -|supporters Uer|-ing U|U U|been after|-al as|he but|-ity by|her candidates|like made|- of|-'s on|Us party|- party|that so|the
  the|email the|nominee tuesday|-ing voters|in with|no
1 0.4 -ers|=6 -ers|N =3|only =6|many Uly|-ive Us|that Us|up also|has also|is and|-s and|more as|her but|-al candidates|and
  election|to for|-s from|0 how|many just|Ued many|-s many|as of|this people|-ed percent|=6 said|N the|Ued the|Ument through|those
  to|all two|-al which|had with|-er with|his
1 0.6 -al|candidate -ers|in -ions|with -ity|- -s|state 0|-ers =5|those V|the after|the and|-ity and|their as|-s been|Ved being|Ued
  debate|on delegates|-ed for|Q, one|-ion on|-ers who|V with|-s years|in
1 0.8 -|years N|=5 N|vote and|-ing and|its before|that by|-ed including|N of|more
1 1 -ed|some -|since =3|new Q|=6 Uly|N also|-s as|-ers candidate|for that|-ment while|his
1 1.2 =3|it ^|two out|on when|many
1 1.4 back|in the|last
1 1.6 =6|the if|N
1 1.8 =6|like an|Uer
1 2 0|that
1.2 -0.8 Q,|an Q,|former which|N
1.2 -0.4 =10|he Q,|she
1.2 -0.2 =5|- Q,|he Q.|his as|some recent|U than|-s that|N
1.2 0 -al|that =5|most Q.|a Q|who even|a out|-ing
1.2 0.2 -er|a -ive|U 0|and =3|about =6|-ed =7|who both|- which|0 while|many
1.2 0.4 Ued|against Ved|over all|but but|-ive campaign|-al national|U on|one political|-ing said|- said|former should|they those|-ed
  week|by while|it while|those who|are
1.2 0.6 -al|at -er|Ued -er|she =3|0 =3|any =4|he =6|i and|could an|U as|-al as|they but|-ed but|Us candidates|in had|-s
  including|those much|the night|U one|-er on|its time|it when|i who|did
1.2 0.8 =3|-ity after|- and|who do|- now|- only|one presidential|election that|-ing that|more three|in
1.2 1 -ed|in -er|during -ions|that ^|Us after|she and|Q, in|those the|U the|Uing
1.2 1.2 and|-ive and|-ment and|a
1.2 1.4 =3|Us =3|more just|0 which|a
1.2 1.6 =3|both =3|that if|a two|of
1.2 2.2 where|he
1.2 3 =7|Q,
1.4 -0.6 which|he
1.4 -0.4 what|it
1.4 -0.2 -ing|candidates ^|not
1.4 0 what|-ers
1.4 0.2 candidate|in that|-s
1.4 0.4 -ion|-ing -ly|all including|- some|candidates
1.4 0.6 -ed|Uer -er|at -|most 0|poll =3|president =3|two =7|a Q,|-ed Ued|-ly Ued|last been|an but|0 from|its more|voters now|a
  only|a that|V
1.4 0.8 -er|voters -|Q, =6|Ved U|him and|-er is|-al is|on many|in national|-ity presidential|U to|=3 was|N
1.4 1 Ued|more no|one than|the the|Uer
1.4 1.2 -ive|=3 0|states =6|some and|there if|the nominee|=3 when|the
1.4 1.4 -ion|that =3|Q and|also only|U people|-ing
1.4 1.6 that|Uing
1.4 2.2 after|it
1.4 2.4 =3|Q,
1.6 -0.8 Q!|the
1.6 -0.4 who|many
1.6 -0.2 what|some
1.6 0.2 Uer|who be|Ued while|-s
1.6 0.4 -ity|-er -s|tuesday Uer|from on|and which|-ers
1.6 0.6 Ued|U and|they over|Us while|0 while|a while|the
1.6 0.8 =3|first =4|- =4|the and|most but|her but|two for|both her|on if|- new|U
1.6 1 -ed|-ment -s|last Uing|them and|0 as|one even|N
1.6 1.2 after|her and|his but|they
1.6 1.4 and|her but|he
1.6 1.6 =3|she =3|what
1.6 2 =3|an also|a when|-s
1.6 2.2 while|N
1.6 2.4 =6|a
1.6 2.6 and|as
1.6 3.8 =4|Q,
1.8 -1 Q,|-er
1.8 -0.2 which|the
1.8 0 =3|other Q,|it
1.8 0.4 because|the before|it even|in of|Q, where|- which|she while|her
1.8 0.6 =3|no ^|-ly as|-er but|a that|-al was|his who|was
1.8 0.8 -ed|their 0|national =3|supporters =3|you Vs|Ued and|she now|Uing so|i who|have with|many
1.8 1 but|i but|their
1.8 1.2 as|N had|N with|-ly
1.8 1.4 but|with
1.8 1.6 what|has
1.8 1.8 =3|they
1.8 2.2 0|-ment
1.8 2.6 where|the
2 0.4 =3|people to|both
2 0.8 Uion|- and|those
2 1 -ers|that =3|some =3|three and|i because|- but|even for|him government|=6 said|a was|Ving
2 1.2 =3|-al =3|her =3|most and|he and|which is|his
2 1.4 but|she
2 1.6 =3|-ion =4|N when|N when|a
2 1.8 =3|voters
2 2.4 =3|which
2.2 0 than|most what|N
2.2 0.6 -ity|N
2.2 0.8 of|Us
2.2 1 =5|=3 Ver|N then|he
2.2 1.2 but|-s but|U
2.2 1.6 =3|-
2.2 1.8 and|some but|that
2.2 2 =3|a
2.2 2.4 =3|he but|the
2.4 0.8 now|N
2.4 1 =4|0 but|some then|N
2.4 1.2 =3|presidential
2.4 1.4 =3|-s =3|all =3|campaign =3|his
2.4 1.8 =3|-ers =3|former =3|the when|-
2.4 2 but|his where|-s
2.4 2.2 =6|N
2.6 0 Q,|N
2.6 0.8 make|-
2.6 1.2 =3|will but|many including|his
2.6 1.6 while|-
2.6 2 but|-
2.6 2.2 =3|many
2.8 0.2 what|the
2.8 1.8 =3|candidates =3|one
2.8 3 but|N
3 -0.6 Q,|the
3 2.8 =3|N
3.2 1 Q,|will
3.6 2.2 and|both
"""
FIELD_TAG_AND_PREVIOUS_AFTER_CUE: Final = """\
-2 -1.8 poll|=3
-1.6 -2.8 =5|N
-1.6 -2.6 Q.|=8 so|in
-1.6 -2.4 Q,|-ing
-1.6 -1.8 thursday|=3
-1.6 -1.6 president|that
-1.6 -1.4 -ers|about
-1.6 -1.2 -s|=8
-1.6 -0.4 0|from
-1.4 -2.8 it|in said|Vly this|in
-1.4 -2.4 Q,|a
-1.4 -2.2 supporters|at
-1.4 -2 =6|Q, it|by
-1.4 -1.4 Uion|from an|-s
-1.4 -1.2 are|N
-1.4 -1 =3|told =8|said U's|Uing Ument|Ved according|to
-1.4 -0.8 to|-ions
-1.4 -0.4 -ed|three
-1.4 0 Uer|from
-1.2 -2.4 -ity|-ing Q,|Ving Q,|which Ved|monday it|as saying|at saying|in
-1.2 -2.2 -ity|during Q,|Ved Q,|he Uion|is Ving|out and|Vs asked|him said|for
-1.2 -2 N|also Q.|asked Vs|like it|and saying|only them|-ly years|-er
-1.2 -1.8 Ument|=3
-1.2 -1.6 -ion|the N|only said|-ly
-1.2 -1.4 N|two Ved|last and|both him|was state|in support|among were|N
-1.2 -1.2 -ity|because -ment|from Uly|about for|years states|like
-1.2 -0.4 will|Us
-1.2 -0.2 U|among
-1.2 0.2 now|at
-1 -2.4 Uly|Us
-1 -2 -al|over -ers|-s Uer|Ument Uly|Uer Vs|out Vs|them called|U called|their is|their now|that people|=6 told|them
-1 -1.8 -er|=8 -ment|=6 -|such =10|=8 =7|-ly Q,|- Q,|Uing Uing|is Uing|like Uions|from Uion|=3 Uly|of U|there Ver|- Ving|U as|it
  be|=3 called|for from|other he|Q. him|Uing in|one last|-ly more|-ion next|-'s said|from said|tuesday that|made told|him
-1 -1.6 -al|Uive Q,|for Ving|for V|about asked|the before|Uing should|N should|Uly was|his
-1 -1.4 -'s|campaign -s|is 0|as Uing|=6 Ving|-al Ving|in Vion|of and|if and|those and|who said|of tuesday|night
-1 -1.2 -ions|over all|-er and|called has|more support|of time|at
-1 -1 -er|Uing -ion|=3 -ment|for -s|=5 N|but U|many Ving|Q! Vs|more other|government than|many voters|Us
-1 -0.8 =6|-ly Uion|among percent|=8
-1 -0.6 -|=5 N|Ved Uing|of more|voters nomination|by
-1 -0.4 -s|still U|from recent|U
-1 -0.2 make|N
-1 0 -ions|by campaign|of
-1 0.2 Uing|many made|his
-1 0.6 party|for
-0.8 -2.8 Q,|N
-0.8 -2 -s|=7
-0.8 -1.8 -s|also Ument|for U|Ual voters|-er
-0.8 -1.6 -al|0 -ers|but -er|have -ing|Vs -ing|two -ions|but -ions|should -ity|have -ity|that -ive|the -s|what 0|=6 =6|she =6|the
  =6|there N|says Q!|=6 Q,|saying Q,|while Q|Us Q|before Uly|against Ument|-s Ument|on Ument|would U|attacks Ved|and Ved|tuesday
  Ver|that Vly|about Vs|at and|made any|-ion as|to back|at before|Ving campaign|-ing convention|=6 her|Q. him|Q. into|Uion its|Uing
  night|when nomination|is one|that or|Ving out|about state|with supporters|- that|in them|in tuesday|in week|on when|asked
  where|his who|-ly
-0.8 -1.4 -ed|its -ed|their -ers|=6 -er|he -er|states -er|this -ing|after -ion|-ing -ion|during -ion|primary -ly|about =10|a =6|all
  =6|an N|when Q!|that Q,|as Q|after Ual|=3 Ual|Ual Ued|0 Ued|back Ued|their Ued|whether Uer|Ved Uion|was Uion|will Uive|Us Us|out
  U|but U|do Ved|out Ving|Vly Vly|U V|Uly after|an after|she and|may asked|-ers as|-ers at|first back|that both|of called|his
  campaign|with candidates|who debate|in first|to her|presidential including|Q is|no it|=3 made|-al make|an monday|on nomination|-
  nominee|who only|-s race|-ing race|-ions race|on says|to should|make to|Uion to|Ving tuesday|-ing where|it which|i while|0
  while|his
-0.8 -1.2 -ed|any -|even -|three 0|have =3|Uive N|V N|next Q.|he Ued|Uion Uer|said Ument|Ued Ument|of U|of Ved|like Ved|on Vly|of
  Vs|of among|other asked|in a|=10 a|Ument convention|U during|his many|- over|her presidential|-'s president|- race|=6 some|-ers
  that|now told|his when|voters
-0.8 -1 N|Q N|Q, N|after N|in Q!|at Q|will Uions|of Us|that Ving|from Ving|those Ving|voters a|policy campaign|as in|his its|-ive
  nominee|N so|much vote|and
-0.8 -0.8 -s|0 -|last 0|N =8|for N|during Uion|- V|at asked|by has|since him|by on|thursday says|some the|more
-0.8 -0.6 -ly|than -s|through N|has Uing|from after|-s and|this support|from that|the when|the
-0.8 -0.4 =3|-ing =3|Ving =7|0 N|=4 N|Q. attacks|- attacks|from on|other that|N well|with
-0.8 -0.2 whether|his
-0.8 0.4 of|Ued
-0.6 -1.6 Uly|to
-0.6 -1.4 -er|were -ing|party -s|while -|said =6|whether N|before Ved|what be|its convention|=3 do|what even|the him|- much|in
  much|that policy|at up|its well|=3 which|if
-0.6 -1.2 -al|campaign -al|was -ed|=4 -ed|debate -ed|no -ers|Us -er|from -ions|=6 -ity|since -s|Q. -s|convention -|=7 -|just 0|-ive
  0|or =6|Ving =6|so =6|what =7|which N|Vly N|because Ual|for Ued|more Ued|three Uers|to Uer|on Uer|when Uions|that Uion|U Uion|of
  Uly|an Uly|made U|after U|through Vly|made Vs|U after|-ing and|-'s and|so any|-ed an|Uion as|he as|she at|which a|vote back|to
  but|there called|Q. campaign|did convention|could election|is far|-s first|N him|over his|Q. his|debate his|policy if|her if|the
  interview|Ued into|an into|her is|=3 it|=4 it|should i|U last|-ing made|-s make|the now|Q. other|people out|for race|to saying|Q.
  says|Q. she|Q so|that state|U supporters|would support|to than|-er that|on that|to their|-ity there|in they|Q. three|people
  told|-s tweet|about voters|and voters|said when|i which|also which|will won|the would|Q, year|and
-0.6 -1 -ed|candidate -ed|people -ers|V -er|=7 -er|during -er|what -ing|=8 -ing|when -ion|=6 -ion|between -ion|may -ion|more
  -ity|-ions -ity|-ment -ive|at -ment|during -s|just -s|monday -s|when -s|whether -|Ual -|any -|can -|delegates 0|were 0|when =10|Q.
  =6|-ing =6|no =8|the N|-ed N|an N|even N|than Q,|Uly Q,|and Ual|=6 Ued|up Uer|=3 Uer|=4 Uer|Us Uer|about Uing|that Uive|-er
  Uive|of Uly|-ed Uly|-ive Uly|-s Uly|N Uly|Uing Uly|support Ument|tuesday Us|like Us|when U|Uion U|how Ved|Uer Ved|Vly Ved|people
  Ving|at Ving|one Ving|with Vly|for V|-ions V|them after|he after|the and|Ving any|president an|Uing are|Q. asked|on as|saying at|a
  a|Q. a|Ual back|against because|their been|Q. before|a but|Ving but|did but|he campaign|-ly candidate|Ved candidate|by
  candidate|than convention|and convention|this country|=3 do|U during|a email|-al first|time for|public from|such has|-al her|N
  her|an her|by her|with him|-ing him|for him|out in|an in|may made|-ing made|the may|U million|people most|-s national|- not|Q
  not|Uer not|do not|say one|-'s out|a over|that people|=8 president|=6 recent|interview said|only said|this saying|that say|for
  she|-ly should|Q state|-ed such|an support|-s this|-ing time|on to|Q. to|supporters to|that voters|Uing voters|than was|one
  what|it whether|a will|-ed with|new would|-al
-0.6 -0.8 -er|-er -er|-ment -ing|presidential -ion|made -ly|they -ment|in -s|do -|=3 -|Q =7|the Ual|of Ued|voters Uer|been Uly|-
  Uly|Ved Ument|- Us|-ions Us|in Ving|-ers Vly|Ued Vs|-er Vs|U's all|0 also|said and|she any|-s as|i at|him because|it because|they
  before|N before|the being|N but|his his|-ive its|-ed it|Us just|a last|- like|-al one|with on|all public|- says|about states|-
  support|- that|campaign this|N those|N those|Uing through|her told|the to|how to|some win|N with|its with|voters won|in
-0.6 -0.6 -ly|-ion -s|Uing -|-er -|while -|who =6|which Ued|-ment Uly|for Uly|only U|in Ved|voters Ving|-ing after|it and|most
  an|even a|-ly a|Uion a|recent but|she by|many candidate|N during|N from|new in|N is|also more|Ued party|-ment since|he than|on
  the|N the|former this|-'s what|they
-0.6 -0.4 -er|- -er|=6 -ment|-ers -|a -|public N|U N|are N|had U|U has|made in|a that|-ers to|back who|N
-0.6 -0.2 -'s|time -ers|N -ive|- -s|during -s|the N|=5 N|now Uive|- U|-ed U|=3 and|has an|interview group|in is|-s many|V
  many|voters the|first
-0.6 0 -ed|=7 -|Ued N|is Ued|by Uer|by Uing|the U|an but|U could|-ive on|-ive the|-al the|Uive
-0.6 0.2 0|president =3|on new|- to|Ual week|in with|N
-0.6 0.4 -ment|Ued N|recent
-0.6 0.6 =3|of who|made
-0.6 1 three|-
-0.6 1.2 been|on
-0.4 -1.4 U|-ment by|state
-0.4 -1.2 -|among Ved|up voters|=6
-0.4 -1 -ed|=6 -ing|Uions -s|was 0|during 0|people =3|well Q,|or Q,|who Ual|in Uly|-ing Vly|V and|Ved and|said and|they him|in
  him|into his|first made|her nomination|=3 nomination|to no|to recent|N said|at say|that state|that that|are their|-ed their|0
  time|and voters|will what|could who|did who|last
-0.4 -0.8 -al|attacks -al|in -ed|they -ed|two -ers|had -ion|about -ion|has -ity|at -ly|as -ly|more -ly|over -ment|-ed -s|say -s|time
  -|Q. -|Vly -|before -|first =3|Vs =3|up =4|Q, =4|it =6|he =8|Uions N|debate N|her Q|are Q|on Ual|that Ued|all Ued|him Ued|she
  Uer|Uions Uer|his Uer|of Uing|about Uing|support Uly|-ers Uly|U Ument|in Us|an Us|but Us|of Us|over Ved|Ument Ved|for Ving|on V|Q.
  V|as after|Uing against|-er all|three also|Ued also|Uing and|are and|even and|he and|says any|more any|new an|-ion an|Uive
  a|government a|new a|race before|they be|-al but|N but|it called|on can|to email|to even|as get|her government|=3 government|U
  government|to has|in her|a her|new her|race he|=3 him|=6 him|=7 his|Q his|V his|other how|such in|Uly in|more in|presidential is|0
  is|as it|a it|of it|still just|because made|a make|it more|about more|as more|on nominee|has not|an now|Us no|-ions of|public
  on|policy people|- policy|before president|was primary|election race|are said|could says|U's she|-s since|the so|N than|what
  that|-al that|time them|of they|said the|one this|one through|the to|her to|state tuesday|-s under|the was|just week|-ed were|Uing
  were|on where|he which|were which|would while|Uing while|a who|in with|this won|his would|campaign would|make would|then
  wrote|that
-0.4 -0.6 -al|-al -al|because -al|or -al|party -ed|-ing -ed|of -ed|one -ed|some -ers|=3 -er|=4 -er|against -ing|-ly -ing|0
  -ing|Ument -ing|its -ing|president -ing|while -ion|-al -ity|as -ity|is -ive|U -ive|and -ly|into -ly|not -s|=3 -s|an -s|could -|Q,
  -|are -|both -|this -|tuesday 0|email =10|-al =3|V =3|asked =3|before =3|what =6|U =7|- =8|Us N|just N|states N|will Q,|with
  Q|when U's|Q. Ual|U Ued|new Ued|of Ued|out Uing|an Uing|he Uing|his Uing|party Uing|them Uing|up Uion|on Uion|up Uive|-s
  Ument|will Us|at Us|for U|Ved U|did U|if U|up Ved|-ly Ved|about Ved|against Ved|just Ved|no Ved|support Ved|with Ving|-ly Ving|of
  Vly|=6 V|-er after|0 after|a all|-al also|- and|Vly and|three an|N are|Ved as|some attacks|against a|-ity a|far before|-s
  between|two both|-s but|the but|they by|far campaign|for candidates|would candidate|to can|Q country|was country|where election|-s
  first|presidential had|his her|-ion her|-ment her|about her|policy he|called he|told him|on him|only his|Ved how|Us if|-ing if|not
  interview|in in|that in|their in|what is|-ing is|Q. it|-er it|says it|to just|- just|-ing like|N million|Uing more|Uion most|-ed
  nominee|and not|-ive not|because not|only now|- now|and now|the of|Uions of|attacks only|-ed only|N on|that policy|-
  president|because president|would race|and said|in same|U saying|-s says|that she|Vs she|told should|-ive should|also since|0
  some|-ed supporters|U support|an than|they that|-ive that|-ly that|Q? that|had that|his their|most them|U there|- the|Uity
  those|-ing through|their told|her to|party up|about up|at was|Us week|about when|a where|she whether|-ed which|Ued which|have
  while|-ers who|Vs who|also who|would
-0.4 -0.4 -al|the -ed|Q. -ers|Q. -ers|from -er|-ity -ing|Uly -ing|other -ing|the -ions|and -ity|N -s|U -s|Ued -s|before -s|by -s|his
  -|-ing -|Uly -|after -|her -|political -|vote 0|Ued =3|have =6|- N|nomination N|would Ued|delegates Ued|with Us|=3 Us|her U|=6
  U|for U|out Ved|-ions Ved|-ment Ved|Q. against|-ive all|the at|one a|Uing but|-ed but|Uing by|-ion campaign|-ers him|=3 his|-al
  including|0 its|-ly last|-er most|-ly on|-ed on|two other|states political|-ion primary|next saying|he since|N that|some their|own
  this|week those|Ving through|-al where|N with|-s
-0.4 -0.2 -'s|N -'s|most -er|-s -ions|as -s|-s -s|=6 -s|over -|back 0|-s 0|support =6|-ed N|Ued N|could N|have Ued|=8 Ued|a Uer|the
  U|-s and|party a|-al but|was do|-er for|-al he|Ved his|-er including|the is|- most|Uly on|N president|on support|in their|-s
  their|former the|0 through|a up|0 when|N
-0.4 0 -ing|-s -s|against -s|been -|N N|Vion N|said Ual|- Ued|-s Uly|with U|- U|on U|to but|Ued he|did some|-ing to|campaign week|=6
  while|the
-0.4 0.2 -|=8 =3|one =3|still N|attacks Uer|who Uing|how Us|is Ved|by campaign|-s has|Ued her|-er on|-al party|Us support|her
  voters|U years|and
-0.4 0.4 -al|to -ing|from -ly|N =3|Uer =3|about =3|at =3|two Ving|N called|him over|- political|campaign
-0.4 0.6 Ved|-ity get|- had|Uer party|as voters|=3
-0.4 0.8 Ued|-ity Uing|=3 Ument|to
-0.4 1 first|-s
-0.4 1.6 some|as
-0.2 -1.8 =6|N that|night
-0.2 -1.6 have|N
-0.2 -1.4 -ed|up asked|N
-0.2 -1.2 -|Vs by|other new|U supporters|of
-0.2 -1 -ing|=3 -|but =6|a Uions|by but|has in|=10 policy|and said|-er
-0.2 -0.8 -ing|Ved -ity|to N|who Q,|by Ued|against government|- in|some it|-ed many|-s new|N three|-s with|more
-0.2 -0.6 -ed|all -ed|far -ed|over -ers|- -ions|- -ion|last -ity|=3 -ly|of -s|N -s|did -s|no -|and N|=10 Q,|but Uly|a Us|-s U|=4
  Ved|many Ver|to after|being also|-ing and|-ity and|by and|would a|N a|national been|Ving be|far even|Ved last|week million|into
  no|U party|-ers race|by race|with than|Q than|he there|would they|V to|their two|-ers were|about which|Us would|-er
-0.2 -0.4 -'s|Q. -al|N -ed|N -ed|about -ed|before -ed|his -ers|was -er|-ing -ing|at -ing|campaign -ing|than -ing|through -ions|with
  -ity|were -ive|him -ive|in -ive|than -ment|-ing -s|- -s|Ved -s|and -s|as -s|because -s|it -s|state -s|such -|Uing -|more -|their
  -|under -|were 0|an =3|Uing =3|many =3|whether =4|-ing =6|-s =6|or N|against N|by N|interview N|new Q,|in Q|as Q|other Ual|was
  Ued|Ument Uer|-al Uer|this Uer|to Uer|with Uing|such Uions|U Uions|for Uive|-ions Uly|Ual Uly|Vs Uly|as Uly|at Ument|about
  Ument|was Us|and Us|how U|Q U|Uing U|or U|their Ved|any Ved|this Vs|-ly V|Uer V|her after|-al all|its all|that also|U and|Uing
  and|at any|- are|not as|they a|-ive a|-s back|when been|Uing before|it between|now be|to by|Uing by|Ving called|-s called|her
  campaign|against candidates|U candidates|in can|do could|be could|make did|=3 down|N even|U for|Q, from|her government|=6 had|won
  have|-ions her|- her|-'s her|=3 her|Uion her|and her|last his|0 his|Ued how|Uly is|then it|did it|through it|with just|before
  made|U million|-s million|to monday|-ing more|-ly not|-ly not|Us not|like no|Us of|its one|-ing on|to or|-ing other|would
  over|-ing party|-ed party|-ing percent|from primary|N said|Uing so|Uly states|and still|- still|Ued still|in such|-ions
  supporters|said support|=3 than|-ing than|Q. that|Q that|any that|could their|-ive their|N their|Uion them|at then|Ved there|have
  they|also they|are they|could through|which time|since to|-ers to|Uly to|support tuesday|=3 was|Q. well|in what|can what|her
  when|he which|had while|also who|Q. will|have will|make with|=3 would|no years|after year|with
-0.2 -0.2 -al|Uion -ed|it -ers|like -er|-ive -er|was -ing|-ity -ing|only -ing|over -ions|-ed -ion|Ved -ly|-ed -ly|-ive -ly|for
  -ment|=5 -s|V -s|in -s|only -s|or -s|should -s|this -|=4 -|by -|election -|over 0|more =10|N =3|Us =3|even =3|for =3|former =4|a
  =6|for =6|has =6|it N|-s N|=6 N|Uions N|into N|on N|support N|with Q|=3 Q|and Q|by Q|in Q|were Ual|-s Ued|Ued Ued|Uing Ued|Uly
  Ued|and Ued|he Ued|his Ued|into Uer|U Uing|-ion Uing|in Uions|are Uion|about Uion|to Uly|=4 Uly|from Uly|in Uly|more Us|against
  Us|more U|-ing U|Uer U|make U|most U|vote U|voters U|when Ved|over Ving|-ions Ving|Us Ving|that Ving|to Vs|for Vs|him and|N
  and|former and|have and|many and|to an|-ment are|-ed are|now as|Q. at|an a|- a|U a|Uive being|in be|-er be|Uing but|as but|not
  by|U by|Uly campaign|- campaign|had candidates|=6 candidate|is could|- debate|before do|so even|Uer first|and former|president
  from|him had|for had|with has|-s have|-ed her|time he|- he|Us he|V him|to his|- how|a in|-ers in|recent in|them in|three is|-al
  is|a its|-er it|- it|-s it|is it|would just|for made|up may|0 may|be million|-ers more|-er much|- new|-ment night|in nomination|-s
  nominee|in not|so not|with of|it of|that only|0 on|Q. on|its on|their on|them or|-s or|U out|-s people|-ing people|Uly people|from
  people|were presidential|U primary|-al says|-s she|- she|Uer she|Uly she|should some|Us so|- states|-ed state|as support|for
  than|his that|U that|it their|-ing there|may there|was the|new the|next this|year those|-ions to|Us to|Vs to|its to|win two|-s
  voters|say vote|than week|of what|U when|Uing when|it which|the who|he win|the wrote|in year|=3
-0.2 0 -'s|nominee -al|=5 -al|last -al|political -ing|-er -ing|-ment -ing|N -ing|into -ing|them -ing|those -ion|and -ion|by -ity|-s
  -s|-ing -s|not -s|some -s|to -s|with -|U -|as -|down -|he -|in -|the =3|after =3|over =3|where N|-ion N|Us N|were Ued|an Ued|at
  Ued|for Uing|- Uing|U Uing|a Uing|through Uion|as Uion|which Ument|Uing Us|-ly U|and Ved|his Ving|-ive V|-ed and|-ly and|was an|-
  be|- candidates|-ing for|candidates get|the have|-ly him|because his|own if|-ed if|N if|he including|- in|new more|- not|- not|the
  of|their on|political political|-ment primary|on she|has that|- their|presidential the|-er the|Vion the|campaign the|candidate
  the|email the|most this|- those|Us to|U to|V to|also to|be up|for which|was who|say will|- would|-
-0.2 0.2 -ing|Uer -s|than -|-ed -|-ers 0|=3 =3|no =3|with =8|- Ued|=3 Ued|from Ving|some as|many as|the during|this his|-s not|U
  not|in of|Q, of|him on|U said|-ive saying|the the|Ued to|- to|this to|voters whether|N which|party with|his would|Uly year|in
-0.2 0.4 -ity|voters 0|=7 U|such and|-ive is|=4 out|voters primary|campaign that|he the|year up|the voters|for was|U who|Uly
  with|the
-0.2 0.6 -|on Uity|- campaign|to of|government presidential|-ers still|-ed was|Uly
-0.2 0.8 Ving|-er
-0.2 1 Us|-er monday|in of|N of|some
-0.2 1.2 N|whether made|Uer
-0.2 1.4 N|he Uing|N
0 -1.6 Q,|the
0 -1.2 -s|new
0 -1 -ment|-er =6|0 and|voters
0 -0.8 =6|-er Q|U and|V both|- some|N
0 -0.6 -ed|-ive -er|=3 -ion|into -s|-ed N|0 N|poll Uing|against and|-ed a|-ing a|-ment a|V people|in the|-ive the|Q which|-ed
  which|-s
0 -0.4 -ed|the -ers|and -ers|with -ion|Ued -ion|that -ive|N -ly|by -s|a -|was =3|a =3|who =7|N N|-ing N|=3 N|and N|from N|people
  N|supporters U|at Ved|in an|-ions a|former for|two he|Ued including|N one|- the|-ion
0 -0.2 -al|-ion -ly|U -ment|by -s|-ion -s|who -|-ity -|his -|i N|presidential Q|over Ual|and Uing|their Uion|and Ved|to Vers|to
  Ving|=3 V|is and|Ued and|Us an|Uer at|this be|a both|an campaign|Uing for|many has|U has|a in|=3 is|not it|has most|- next|-
  not|-ed of|about or|-ed party|-s percent|to political|-ers president|=3 primary|-s so|U the|time were|not which|could
0 0.2 -'s|nomination -al|election -ed|0 -ed|Uing -ed|president -ers|Uing -ers|Ving -er|a -er|called -er|his -er|more -ing|-'s
  -ing|=4 -ing|on -ing|she -ions|-s -ions|were -ion|for -ion|over -ion|to -ion|voters -ive|-ions -ly|=6 -ly|and -ly|on -ly|to
  -s|from -s|said -|- -|-ment -|night -|no -|not -|thursday -|will -|year -|years 0|-ion 0|million 0|percent =3|if =3|so =3|their
  =3|there =4|-s =6|his =6|only =8|=6 N|-al N|-ive N|Uion N|a N|last N|more N|they N|was N|while Q|-er Q|=6 Q|=7 Q|all Ued|it
  Ued|over Uer|-er Uer|-ing Uer|and Uer|debate Uing|-er Uing|Ument Uing|Us Uions|- Uion|with Uly|V Uly|did Us|by Us|it U|Ving
  U|because U|his U|like U|over U|those U|would Ved|as Ved|that Ving|his Vly|-ing Vs|his V|over against|his all|N and|it and|just
  any|-er an|Ued are|- are|Uing asked|for as|Uing as|an as|if at|- a|Q, a|debate a|first back|of been|-ed been|U been|Ved but|Us
  but|a but|said by|saying candidate|- candidate|Us can|- debate|that delegates|and email|- email|=3 even|if former|N for|them
  from|them government|Us has|Vly have|been have|the have|to her|Ument her|support he|Vs he|should he|still his|-ing his|Ual
  his|Ument if|- into|U into|a in|U in|any in|years is|-er its|Q it|-ly it|Vs i|- last|year like|- many|of million|in most|is
  next|tuesday not|-al no|-s of|who one|of only|after on|Uions on|him or|- or|a or|not or|so party|nominee people|=3 percent|=3
  policy|Uions presidential|primary recent|- said|- says|he since|- since|Ving so|far state|to such|-s supporters|who support|-ing
  than|- that|-ion that|-ions that|=3 that|her that|only that|would their|- their|-al their|U then|he they|-ly they|U they|say
  the|-ing the|Uly the|candidates this|was to|Ument to|an to|make to|say up|any voters|- was|-ed was|still were|-ed were|-ing
  were|with what|Ued which|Ved would|U year|on
0 0.4 -ed|-er -ing|many -ions|not -ive|on -ive|years -ly|-er -ment|into -s|Uion -s|of -s|people -|-ion -|against -|for -|one
  -|states -|that 0|to =4|0 =6|but =6|including N|one N|over N|to Ued|-ion Uer|N Us|-ers Us|to U|against U|as U|being Ved|-ion
  Ved|Q! Ving|a about|0 and|not as|-s as|Q, as|their at|-s but|what former|first for|-s for|what government|-s has|- has|-ed
  have|Ved much|the not|Uly one|-er on|and or|-er out|by out|of said|Q. states|=3 than|one them|-s through|-s to|N to|vote up|his
  voters|are which|are while|- who|said
0 0.6 -al|and -ing|-ion -ing|up -s|-ment -s|political -|says 0|-ers 0|by 0|voters =3|in N|email Ued|both Ved|from Ved|the Ving|an
  Ving|former as|a be|Ued but|her but|who supporters|after that|many the|states the|two the|years
0 0.8 -ive|more -s|-ers -s|on =3|- =3|U Uion|N being|- of|supporters over|N that|during
0 1 U|before Ving|Q,
0 1.2 can|Uly say|who vote|to
0 1.6 week|as
0 1.8 Ving|supporters
0.2 -1.4 Ved|Uly
0.2 -1.2 -er|former
0.2 -1 -ity|-ers her|supporters him|as
0.2 -0.8 -ly|-ing N|group many|N president|for
0.2 -0.6 -'s|-ers -er|-ed U|even can|win from|a his|political
0.2 -0.4 -ed|Q =3|new U|-al her|primary in|the its|-ion state|N who|-s years|-
0.2 -0.2 -ed|-ers -ing|to -ions|=3 -|-al =10|-ions =3|-ers =3|-ive Q|campaign also|-ed and|political a|candidate both|the but|is
  of|most own|- race|=3 that|is the|-'s the|-ment through|N time|=3 when|she
0.2 0 -'s|- -ed|-s -er|and -s|-al -|-ly -|or -|party -|policy 0|presidential =3|Ved Ued|her Uion|for Us|on an|-ly a|Uer into|N
  is|now many|other party|- than|a that|Us the|Us three|-ers was|- was|an was|at who|U
0.2 0.2 -'s|Uion -al|that -ed|in -ed|to -ers|are -ing|in -ion|in -ion|of -ity|-er -ly|with -ment|on -s|for -s|into -|Ument -|called
  -|him -|its =3|-er N|most N|nominee Ued|to Uing|Uion Vs|that Vs|to and|-al and|-ions and|0 and|her and|new and|which an|-er
  are|being are|on a|Ued before|being could|U for|one from|-ing has|now have|U her|-s her|at he|says his|U his|campaign in|-ion
  in|-s is|to its|- night|of not|Ved not|be on|a people|Ued said|would that|a that|has them|all the|-ed to|Uions who|can
0.2 0.4 -'s|-ive -ed|-al -ed|-ed -ed|after -ed|because -ed|convention -ed|out -ed|that -er|Ved -er|at -ing|=7 -ing|V -ing|against
  -ing|he -ing|it -ing|now -ions|Uly -ions|for -ion|while -ive|candidate -ly|=3 -ly|Ving -ly|where -s|Uly -s|states -|of -|out
  -|support -|there 0|Uion 0|a =3|Uion =3|it =3|like =3|or =3|should =3|this =4|how =6|such =6|will N|=7 N|=8 Q!|as Q|at Q|from Q|or
  Q|to U's|Q, Uer|-ed Uing|Uing Uing|by Uing|it Uing|this Uing|who Uly|the Ument|with Us|-ing U|candidate U|get Ved|Uions Ved|he
  Ved|so Ved|when Ving|Q. Vion|any V|more about|him after|- and|-ment and|Q. and|with any|other an|-al are|-ly are|Ving at|U a|Q
  a|Uly a|time a|year because|there being|-ed between|the but|Uer by|how by|years candidate|U delegates|-ed delegates|in during|-
  even|on for|Uly for|him for|now for|people for|their from|Ving had|- had|Ued had|been has|-er her|-ly her|in his|Uer his|recent
  how|she into|-ing into|V in|two is|because is|only is|so its|-ing its|-ment its|own most|Ved much|of next|two not|as now|-ing
  of|-al of|Us of|delegates of|more one|in on|tuesday out|as said|about say|he say|they she|Q. since|it some|U state|where
  supporters|in than|not their|candidate they|Ved the|-ions the|Ual the|attacks the|country the|last the|same those|-s three|years
  time|when to|-ive to|0 to|at to|attacks up|- up|-ing were|Uly were|Ved what|-ed what|he what|she when|- when|and while|-ing
  while|other who|could will|=3 will|win with|-ity would|Uer would|win
0.2 0.6 -al|at -ed|first -er|Uly -er|had -er|in -ing|next -ions|can -ions|who -ly|-al -ly|because -ly|in -ment|is -ment|with
  -s|primary -s|tuesday -|attacks -|candidate -|into -|may -|supporters -|week =10|and =3|-ion =3|much =3|while =4|N =5|=10 =6|Q.
  =6|who N|Uer N|not Ued|Us Ued|they Uing|-s Uing|no Us|Q Us|Ued Us|the U|-ion U|no U|that Ved|Q, Ved|it Ved|them Ving|their Vion|=3
  Vion|to Vs|-ed Vs|-s V|and V|by about|Us about|what against|him against|its against|one all|=3 all|this and|U's and|more
  and|through and|two are|-er a|Uity a|win back|an been|a but|only but|will candidate|and delegates|are do|well election|year
  for|Ument for|his for|its had|her has|an have|a have|since her|-ed her|=6 her|political his|country his|next his|two how|- if|it
  in|-ions in|-ment in|Us in|Ving is|that its|-ity it|up just|the like|-ions more|to most|U new|-ing new|Us no|V of|Uer of|many
  one|would on|which or|Us other|-ing out|Uing out|some over|the over|what political|-ions public|-s said|-ing said|she say|-
  should|she so|=6 state|party support|-er that|Q, that|U's that|there they|can this|-er to|Uing to|about to|do to|former to|have
  two|years were|being whether|she while|in who|make who|may will|-ly with|it with|them would|have would|like
0.2 0.8 -ed|against -ed|by -er|Us -ion|policy -s|-ive -s|last -|about -|asked -|group =10|campaign =3|0 =3|Q! =3|and =3|but =3|some
  =6|at Q|=8 Q|candidate Us|-ion U|them Ved|0 Ved|a Ving|him about|where and|there asked|- asked|about as|-ing be|in be|president
  but|also but|now for|-er for|-ly had|in in|on make|up next|week no|-al of|Uing on|monday on|the policy|=3 primary|is supporters|on
  they|did two|candidates up|in was|from were|more would|do
0.2 1 =3|state =3|to N|tuesday Ved|both V|-s campaign|has first|U for|new how|far much|-er not|N on|those said|he support|N
  the|polls to|a
0.2 1.2 -ers|that =3|Q. =5|Q? Us|among before|- out|before was|Ved
0.2 1.4 Ving|- states|Ued
0.2 1.6 against|the voters|as
0.2 1.8 0|=8
0.2 2 asked|a candidates|as
0.4 -1.2 Uly|would
0.4 -1 Vs|from is|one
0.4 -0.8 U|last
0.4 -0.6 many|in presidential|-s state|-ing
0.4 -0.4 -|president N|state Uing|-ers U|interview as|political a|political from|-er some|other the|poll who|Ued
0.4 -0.2 -er|to -s|-ions 0|vote N|- Ued|U Ued|on from|the in|0 is|Uing new|-ion
0.4 0 -al|- -ed|on -ers|-ions -ive|to -ly|-s -ment|-al -s|-er -|if =3|both =3|then N|-ment Uion|in U|Ued Vs|about V|many against|an
  former|-s her|as her|party his|-ity not|Ued those|who which|is who|-ed who|has with|U
0.4 0.2 -ed|for -|-ive -|candidates -|much Uion|by Us|Uing U|by Ved|-er Ved|some and|a and|is been|in her|campaign in|-ly other|-al
  political|- presidential|candidates same|- the|- the|-ers was|-ing
0.4 0.4 -'s|-er -ed|U -ing|Us -|-ions -|Us -|up 0|- 0|and N|campaign Q|- and|-er and|an but|- by|0 email|-er of|-s of|national
  of|new policy|-er said|-ed since|-ing some|of then|N the|U to|Q with|-er
0.4 0.6 -al|-er -ed|and -ed|into -ers|were -er|election -ions|would -ion|-ions -ly|Ued -|campaign -|email =3|including Uer|-s
  Uions|with Uly|been Us|would Ved|- Ved|her and|- and|other are|Q but|=3 candidate|with far|to from|voters his|Uing his|Uion
  his|party is|-ive is|Ued make|a night|and now|-ed of|her of|the only|with those|-ers through|=3 to|any to|two were|Ving will|say
0.4 0.8 -'s|last -al|-ive -al|policy -ed|at -ed|next -ers|after -er|Uion -er|its -ing|government -ing|new -ing|with -ion|now
  -ive|-ers -ive|nominee -ly|-ers -ly|V -s|their -|Uers -|own -|what 0|attacks 0|for 0|on =10|0 =3|-al =3|as =3|did =3|most =3|not
  =6|and =6|would N|policy N|saying N|win N|won Ual|to Ued|after Ued|during Uing|what Uion|at Us|Ved Us|attacks U|the Ving|-ed
  Vs|-ion Vs|will about|three against|-ers all|-ers and|where an|Ved are|U are|Ued are|in as|Q as|of a|primary a|state back|=6
  because|- because|N been|-ly before|=3 called|N campaign|could candidates|on candidates|to did|- first|Ued group|=3 has|Q, has|no
  have|-s he|can he|is him|Q his|Uive how|-ed how|-ive how|many including|-ion interview|on in|-ing in|Q in|campaign is|called is|on
  is|time just|how last|-'s like|-ing more|Uing more|presidential next|year night|- not|=3 not|been no|-ing of|campaign of|states
  of|such one|=3 only|U only|the on|- or|at or|even over|-s over|his over|to political|and primary|debate say|is she|did should|be
  since|Ved states|-s still|on support|a than|-ers that|have their|-ly them|with then|-ed to|-al to|-ing to|-ity to|=5 to|Vly
  to|other tuesday|that up|against week|that what|his where|the whether|to who|are win|0 with|- with|-ing year|to
0.4 1 -'s|not -ers|on -er|candidate -er|people -er|political -ing|Uion -ing|state -ions|after -ion|Uer -ion|he -ive|up -ly|states
  -ment|if -s|=4 -s|next -s|now -s|support -|country -|percent =3|Vly =3|are =3|had =3|into =3|more =3|those =3|were =3|will =4|the
  =6|like N|say Q|of Ued|Q, Ued|what Uers|-s Uing|any Uing|people Uion|=4 Uion|not Uly|and Uly|when Us|much Us|some Us|their U|its
  U|new U|win Ved|Q Ved|there Vs|-al Vs|he V|his V|it about|how after|Ving against|a all|-ed also|V among|-ers and|Q, and|make
  and|of and|state and|what are|about as|- as|in as|new as|president as|which at|it a|president back|U because|=3 be|-ly be|U
  but|U's but|no called|- called|the debate|U did|in do|with election|campaign far|his for|-ions for|=3 for|Q for|both for|not
  for|the from|an government|should had|just her|Uions he|Q, him|at his|-ly how|it in|government nomination|in not|Ving now|=3 of|Q
  on|-ity on|how on|in on|who or|Q. or|that over|=3 over|an own|Us party|to primary|-er primary|to recent|campaign should|Uer so|-ly
  states|Uing than|U that|may that|people their|political this|U to|debate up|on voters|-ly voters|=10 voters|at vote|at vote|on
  was|Uer was|Ving was|now was|on were|to where|they which|has will|vote with|-ive with|Q, with|only with|that
0.4 1.2 -'s|Uing -ed|-ly -ions|on -s|all =3|-ed =3|voters =4|Q? N|i Vers|N Ving|he Ving|its Ving|there candidates|other his|more
  in|political not|all or|party out|-ed their|vote the|delegates voters|to was|up where|-ers
0.4 1.4 =3|is =4|Q. Ved|-ers Ved|-s Ving|-ion about|-s about|Q by|what country|is for|- for|a of|-er of|-ion out|N
0.4 1.6 as|-ly
0.4 2 Uing|some about|-al
0.4 2.4 about|N
0.6 -0.8 -ive|a on|state with|-ed
0.6 -0.6 among|-al one|former
0.6 -0.4 -ions|-ing Us|through vote|of
0.6 -0.2 -ive|=3 a|-er by|more other|-ers people|-ed who|-
0.6 0 -s|nominee 0|states
0.6 0.2 -'s|-ed -er|of -|at =10|- N|for and|from a|more people|who percent|of primary|voters
0.6 0.4 -ers|of -ing|as -ity|-ion from|one her|Q of|-ly on|her presidential|nomination some|-s the|Uion to|-s was|Ued who|was
0.6 0.6 -'s|Us -er|Ued -ing|U -|to =3|-s =3|an N|race U|night also|the be|Uly first|- of|-ity of|state one|U said|the she|will
  to|the voters|who with|one
0.6 0.8 -er|-ers -|people =3|-ly =3|such and|-ers being|Ued is|in such|as that|were who|=3
0.6 1 -ing|about -ing|by -ing|out -ion|Q, -s|supporters -|time =10|=5 =10|Ument =6|even N|former Vly|that and|Uly and|support at|N
  being|U campaign|-ions for|more had|on in|many it|from many|as more|Uive next|N nomination|after primary|has said|any states|that
  the|back was|about who|won would|=6
0.6 1.2 -'s|Ued -al|=8 -al|on -ed|Vion -ed|attacks -ed|back -ers|if -ers|is -er|-'s -er|last -ing|-ing -ing|Ued -ing|all -ing|night
  -ive|-ity -ive|with -ment|should -s|he -|=10 -|Uive 0|Ved 0|other =10|Uing =3|-ity =3|from =3|how =3|made =3|only =5|- =6|Q
  =6|from =6|of =6|than =6|was =7|Q N|Ual Ued|-al Uing|when Uions|on Uion|=6 Uity|for Us|those Ved|-ed Ved|new Ver|=5 Vly|=3 V|him
  against|Uing all|about also|to and|all and|for and|had and|on and|say an|Q. asked|of asked|what as|much at|her being|a be|as
  but|with candidates|for convention|delegates election|in far|=3 first|debate for|N for|Ved for|it for|which get|out government|in
  had|-ly had|Ved had|said has|0 her|Ued him|about including|-al interview|that in|and is|saying is|still like|her more|recent
  much|-s new|-ity not|-er not|just not|made now|is of|-ment of|being of|former of|this of|three one|-ed on|an or|=3 other|-ed
  people|to she|can states|-ing than|Ving that|-'s that|one them|up this|country time|as time|in vote|=3 was|by was|in will|support
  with|no
0.6 1.4 -'s|convention -al|Uing -ion|was -ive|Us -ive|or -ly|those -|which 0|interview 0|primary =3|attacks N|that Q|=5 Q|between
  Q|voters Ued|-ed Ued|-ions Ued|because Uing|-ions Uing|Q Uing|more Uions|Uly Uion|whether Us|have U|said Vs|- after|all against|=3
  against|Q against|them all|-ions any|Us as|-ion at|Q at|Uing a|much before|voters be|on but|because for|all for|saying in|it
  in|time made|their on|presidential or|-ly over|a over|and race|for she|=3 she|could since|-s support|the that|by that|for
  the|night those|Uions to|it to|more to|on to|them up|-s well|as were|made what|i when|to
0.6 1.6 -ment|over Uer|Ving U|so about|Ued as|his a|Ving been|called for|Ving of|-ing on|-ion on|-ment out|after political|party
  they|Ver told|=3 was|that
0.6 1.8 =3|during U|N at|all of|party said|so
0.6 2 against|N
0.6 2.2 =5|Q
0.6 2.6 about|the
0.8 -1.2 by|-ions
0.8 -0.8 Us|they and|i
0.8 -0.6 percent|=6 states|=4
0.8 -0.4 Uing|on former|-al now|a
0.8 -0.2 from|those in|Vs
0.8 0 -al|who -er|-al and|-ion the|Ument with|0
0.8 0.2 -er|voters -ive|-ment N|own Uer|a U|both debate|-s from|N from|both political|-er
0.8 0.4 -ion|on -|been Ved|at also|-s both|candidates by|-ed by|an on|this political|-ing the|vote
0.8 0.6 -al|-ers -er|for 0|-ly N|party by|Us national|N of|a presidential|campaign the|interview those|-ed time|that to|three
0.8 0.8 -ed|as -ly|voters =8|U from|- from|0
0.8 1 Us|- and|=3 her|-al of|- of|U those|of
0.8 1.2 -ed|Uion -s|made V|N of|an
0.8 1.4 -ing|last 0|at 0|but Uing|before be|Ved election|=4 even|in her|email in|Ued made|=6 on|new time|for voters|-s
0.8 1.6 =4|in =6|Ued =6|to =6|were =6|when =6|where N|through Ued|how Ued|them Uer|Uing Uer|before Uing|Uly U|people Vs|this V|-ing
  V|such against|what as|Ued at|what back|his former|-er for|Uing for|first for|her more|in much|more not|on only|in on|=6 or|his
  or|in or|to over|-al over|time race|is recent|Us than|in that|after there|and they|should this|Uion tuesday|about tuesday|to
  where|and
0.8 1.8 =3|first =4|=10 Ued|those Uing|Uions U|this Ved|-al Ved|she Vion|N Vs|Uly Vs|one Vs|what about|-ed about|his against|-ing
  against|her against|it as|Ual email|-s for|president i|did made|during new|voters of|support on|-s on|0 on|Uing over|new
  primary|in state|-ers supporters|for supporters|to that|Ument that|said up|=3 with|their
0.8 2 =3|=10 =3|would Us|this Ving|this about|their did|so for|-ing for|-ion on|-er
0.8 2.2 against|-s for|other say|so
0.8 2.4 about|-
1 -0.4 among|the
1 -0.2 -ers|by from|many more|Us
1 0 by|-ers saying|- state|- those|in
1 0.2 =3|she by|her from|people some|states that|Ved
1 0.4 among|those and|national from|his through|- wrote|N
1 0.6 -|voters Ued|the U|one both|in by|one from|Uing from|some including|one people|on the|Uions
1 0.8 -al|people -ive|for V|-
1 1 =3|his and|Uion in|delegates
1 1.2 -ers|or -er|on =3|her =8|=3 most|about the|three
1 1.4 as|its for|0
1 1.6 Ued|N Ved|N Vs|N
1 1.8 -ment|has =6|had Ved|Uion is|over presidential|-ion told|to when|=3
1 2 -ly|presidential =3|Q =6|that Ved|not Ved|one Ving|Uions V|their about|Uly about|one against|- against|-al as|more for|U
  than|two them|out
1 2.2 =3|could =3|was =4|- =4|Q =4|with N|she Uing|-ed Uion|her Ument|U about|her about|policy asked|who for|an of|at on|-ing on|it
  say|when was|over
1 2.4 =3|Q, for|Ued
1 2.6 =5|Q!
1 2.8 =5|Q.
1.2 0.2 -ed|-ment voters|-ed
1.2 0.4 -ing|Uing vote|-
1.2 0.6 -ing|states most|of of|Q!
1.2 0.8 Uing|new U|he by|their was|N with|many
1.2 1 -ment|he -s|she candidates|=3 those|with win|in with|him
1.2 1.2 Ued|some U|supporters
1.2 1.4 but|Uly
1.2 1.6 for|-ers
1.2 1.8 as|-ive
1.2 2.4 Ved|those about|an about|being about|that now|=6 supporters|that
1.2 2.6 -er|about
1.2 2.8 about|-ing
1.2 3.2 voters|of
1.4 -0.4 by|about
1.4 0.2 says|a
1.4 0.4 -ly|from Ued|many V|he by|those to|many to|people up|with
1.4 0.6 Ued|-ive the|public
1.4 0.8 by|- by|-ly
1.4 1 =3|the Q|-ment
1.4 1.2 =3|he about|its
1.4 1.4 now|-s of|two of|voters to|recent
1.4 1.6 polls|=3
1.4 2 for|-ity
1.4 2.6 =3|that asked|to
1.4 2.8 about|-ity
1.4 3 about|Uing
1.4 3.2 about|-ion
1.6 0.2 among|-
1.6 0.4 among|some by|-ive
1.6 0.6 by|both
1.6 0.8 =5|=8 N|government among|many
1.6 1 Q|he of|Q.
1.6 1.8 about|a
1.6 3.2 about|it
1.8 0.2 from|-s
1.8 0.4 from|-al said|N
1.8 0.6 N|tweet among|-s
1.8 0.8 among|-ly
1.8 1.2 Uers|-
1.8 1.6 Ved|supporters
1.8 4 Q.|Q.
2 0 by|some
2 0.4 by|former
2 0.8 to|most
2 1.2 =3|N
2.2 0 by|a
2.2 0.2 by|the
2.2 1.4 from|-ly
2.4 0.8 by|-s
2.8 0.6 by|N
"""
FIELD_TAG_AND_NEXT_BEFORE_CUE: Final = """\
-4.5 -2.8 N|he
-3.6 -2.6 N|the
-3.6 -2.2 N|some
-3.4 -2.2 N|she
-3.2 -2.4 =3|he
-3.2 -2 -ers|who
-3.2 -1.8 N|those
-3 -1.4 -ers|that
-3 -0.4 who|he
-3 0.2 who|many
-2.8 -2 =3|she
-2.8 -1.8 N|many
-2.8 -1.6 =6|who
-2.6 -3.6 N|what
-2.6 -2 -s|who that|-s
-2.6 -1.8 =3|many
-2.6 -1.6 -s|his 0|Uion
-2.6 -1.4 Ument|Ving
-2.4 -1.6 -ed|their =3|N =8|=6
-2.4 -1.4 -|saying
-2.4 -1.2 =3|three =3|you Ument|saying
-2.4 -0.6 Ued|her
-2.4 0 which|he
-2.2 -2.6 race|that
-2.2 -2.2 -s|one N|who
-2.2 -1.8 =3|they candidate|who
-2.2 -1.6 now|says
-2.2 -1.4 -ed|his -|Ual =6|N Uer|who was|N
-2.2 -1.2 and|i week|Ued
-2.2 -1 -ive|Us N|his
-2.2 -0.8 that|the
-2.2 -0.6 Q|N
-2.2 0 which|N
-2 -3.2 Q,|which
-2 -2.2 -s|her
-2 -1.8 =3|political =3|who N|it even|the
-2 -1.6 =3|his =3|people now|N
-2 -1.4 U|Vly
-2 -1.2 -|=5 =7|who N|years all|Ued both|Ved campaign|Uing
-2 -1 =3|other =6|Ving N|before N|by N|her did|it it|Uing that|he their|Uion
-2 -0.8 =3|campaign that|she
-2 -0.6 -|Ument that|N
-2 -0.4 -s|he
-2 0.2 -|many
-1.8 -2.6 -ing|that
-1.8 -2.4 of|what what|-ers
-1.8 -2 voters|who
-1.8 -1.8 =3|which =6|-s
-1.8 -1.6 -ed|her =3|the N|year which|0
-1.8 -1.4 state|with
-1.8 -1.2 -ion|-al -ment|N -|primary =3|both =3|her N|=4 Uing|-ers first|Ued many|Us the|support which|would
-1.8 -1 -al|attacks -|him =3|former =3|presidential =5|N U|Uing and|those on|him some|who
-1.8 -0.8 -ed|Us -|his =3|-ers =3|two N|a is|his
-1.8 -0.6 -|a
-1.8 -0.2 -s|N
-1.8 0 -|she
-1.8 0.2 =8|N
-1.6 -2 Q,|Ving
-1.6 -1.8 nominee|that now|Vs
-1.6 -1.6 -|who a|=4 which|-s
-1.6 -1.4 N|an even|-s was|one
-1.6 -1.2 -s|she 0|-ions Us|no all|U a|Uity supporters|on supporters|who that|her
-1.6 -1 -ly|Us -|no =3|-s N|week U's|- Vs|N and|both and|which has|in make|- of|-'s says|he since|- since|she the|Vs through|his
-1.6 -0.8 -ed|those -s|but =3|Ver =3|in =3|saying Ued|his and|she even|Ued from|a i|-ed may|- more|Ued night|Ued she|-s that|a
  who|would
-1.6 -0.6 -|her as|N
-1.6 -0.4 N|they her|time only|one than|most the|more which|she
-1.4 -2.2 so|it
-1.4 -1.8 -s|its -|any than|the
-1.4 -1.6 =6|as =6|one
-1.4 -1.4 -ing|some =3|it =6|no N|like as|he it|could of|Ving so|U that|voters
-1.4 -1.2 -|Vion -|much =4|N N|if a|Uing because|they campaign|-ing most|Ving they|support this|week where|-s with|about
-1.4 -1 -'s|first -ed|the -ing|Ument Q!|she Ued|the Us|Us U|Ver and|he both|Ued campaign|to most|Uly since|N so|i then|he years|of
-1.4 -0.8 -ed|this -|the N|since Q!|N Ued|Uions Uers|-s Uing|him Us|as U|saying about|Uly because|the do|- even|Ved into|-s
  in|delegates like|many says|she some|Us the|Vion while|N
-1.4 -0.6 -s|the -|night -|one =10|he =3|for on|its
-1.4 -0.4 Us|-er
-1.4 -0.2 -|it
-1.4 0 the|V
-1.4 0.2 which|-ers
-1.4 0.4 -ment|he
-1.4 0.6 -|he
-1.4 1.2 that|many
-1.2 -2 -er|what -|what =7|the =7|which is|what may|U
-1.2 -1.8 on|their
-1.2 -1.6 -ly|Vs -ment|=6 Q,|0 Us|0 could|be
-1.2 -1.4 =6|which N|not N|this U|like
-1.2 -1.2 -al|that -ers|as -ly|-ly -s|=7 -|did -|people -|where =3|-al =6|Q, as|some get|a him|=6 million|-ers
-1.2 -1 N|over Vly|V asked|N can|-ly had|the of|about says|in
-1.2 -0.8 -al|Uer -er|into -ion|made -ity|because -ive|to -s|party 0|=4 0|Us N|-'s N|=8 N|monday N|where U|Uions Ved|-ity Ved|it
  Vly|=3 Vs|for also|-ing are|N a|Us before|she debate|saying far|-s has|told president|who says|N should|they then|N two|most
  were|N
-1.2 -0.6 -ed|back -ing|their -s|Uions -s|supporters =3|- =3|-er Ued|a Uive|U U|much Ved|her Ved|some be|a did|the first|-er of|Uive
  of|a only|Ved president|is says|the that|they they|did through|N you|U
-1.2 -0.4 N|after Q.|N Us|Ving all|Ved is|0 it|may will|-
-1.2 -0.2 -ed|-er -ment|is =3|-ive Q?|N Us|with which|the
-1.2 0 -s|about -s|out N|states campaign|V with|other
-1.2 0.2 candidates|N
-1.2 0.4 Q,|N Uer|the
-1 -1.8 in|what
-1 -1.6 -|that =7|Q, but|no he|won
-1 -1.4 -er|Uion -s|between =3|a =3|that =6|or U|be but|N for|that with|that year|after
-1 -1.2 -er|his -er|who -ly|for -|support =6|at =6|now Ued|through Ued|what one|-s was|back
-1 -1 -ers|Ving -ing|Uing -ity|-ions -s|Us N|against N|that Uly|Ual Us|his as|-s be|more for|those how|-s million|who over|her
  people|and their|support they|could the|Uive
-1 -0.8 -al|Vion -er|-ly -er|president -ing|them -ion|Ving -ive|U -s|-ive -s|when =6|i N|other N|out N|than N|tuesday Uer|on U|her
  U|says U|the an|-ity before|a candidate|on him|because is|=3 now|V said|N so|they then|she this|-ed who|says year|Ued
-1 -0.6 -'s|nomination -er|last -ing|campaign -ly|on -|attacks -|make -|those =10|N =3|Uing =3|about =4|0 N|email N|through Ued|-ers
  Uly|said Uly|will Us|-ion U|that back|at back|the but|one do|it had|- have|in if|you is|one i|Uly made|no most|-ing next|president
  out|a out|their she|were the|week to|Uion up|N up|its was|-s was|0 while|-s
-1 -0.4 -ing|U -ing|the -ion|for -s|won -|week =3|by Ued|Us Ved|a Ved|out had|N have|all have|both much|the out|at over|-ing said|of
  told|-s
-1 -0.2 -ing|N -ity|V -s|new -|Uion N|0 even|N million|- people|with voters|=6
-1 0 =7|- N|Q, U|N many|states
-1 0.2 Ued|more now|say one|U
-1 0.4 his|N which|U's
-1 0.8 -|U's
-1 1 who|N
-0.8 -2 at|an
-0.8 -1.8 on|what
-0.8 -1.6 -s|Vs 0|support after|=3 and|any for|all
-0.8 -1.4 =4|Q, Q,|Uing and|if and|would but|his but|there have|now if|there to|what
-0.8 -1.2 =7|0 Uing|what Ument|that Ving|Q, could|also if|such like|an not|Us out|-er so|Uing
-0.8 -1 -ed|about -ed|some -ing|Uions -s|0 -s|no =6|a Uing|on Uive|Us U|said Ved|him and|who are|all be|Ved if|his on|who who|told
-0.8 -0.8 -s|from -s|into =3|one Ument|for Ved|last Vs|-s and|-'s are|-s asked|for been|the first|Ved him|at many|-ed no|U
  their|-ing
-0.8 -0.6 -ed|N -s|Uion =3|-ing =3|Ving N|election N|presidential Q|=8 Ued|about Ued|back Uer|U Uer|of U|some Ving|of as|his
  because|i called|N campaign|in do|not even|U group|of has|both her|new if|- in|an monday|-ing most|Vly they|will this|year
  told|the tuesday|on whether|N with|many would|-er would|U
-0.8 -0.4 -ions|to -ly|in -s|an -s|two -|N =7|she Uly|Vs U|Vion Vs|the after|his are|U are|some had|Vly is|by made|-s made|a may|now
  monday|also not|only no|Vion of|being state|primary those|who through|those up|the where|she who|Uions
-0.8 -0.2 -ers|0 -ers|by -ly|-ing 0|from Uer|a Uion|that Us|about U|all Vs|that V|N have|more he|would its|-ion on|-s president|=3
  the|time to|back
-0.8 0 -s|a N|as N|or Ument|- of|his recent|-ing than|in the|attacks what|the when|N
-0.8 0.2 one|=3
-0.8 0.4 -er|was Q,|he Uly|N a|group not|the
-0.8 0.6 U|he just|0 now|U
-0.8 0.8 -ing|state Q,|the
-0.8 1.2 which|they
-0.6 -2 president|-
-0.6 -1.4 all|N
-0.6 -1.2 =6|if Us|N as|Us but|it in|Ued states|where such|-
-0.6 -1 -ing|Uion -ing|any -ing|it 0|for Us|-ly U|Q U|most at|what but|those can|still far|been for|what has|so same|time
  support|-er that|can up|by with|former years|=6
-0.6 -0.8 -ed|0 -ed|of -ers|=6 -ers|or -ions|than -s|back -|tuesday N|campaign Ued|N Ued|its Ued|that Uing|supporters Ument|=4
  Ument|between Ver|N a|-ment because|it before|it but|to had|last is|V it|in most|U of|an of|tuesday that|V well|=3 with|all
  would|like
-0.6 -0.6 -ers|-s -ing|more -ion|into -ive|N -s|=4 -|interview 0|presidential =3|0 N|in Ued|before Ued|him Uion|when Ved|-ing Vs|of
  also|V and|its as|first before|N candidates|who from|-ers her|N he|and if|-ed in|a much|U nomination|with of|N say|the they|would
  the|Ued those|-s was|V with|0
-0.6 -0.4 -al|Uion -ed|down -ers|through -ly|-al -ly|Ued -s|more -|say =7|Q =8|Ued N|-ive Ued|Uion Uer|said Uly|U Us|more U|out
  Ved|Q, at|N a|U a|policy a|state but|-er by|his candidates|=3 debate|over during|a interview|=3 in|three made|-ions nominee|for
  now|Ved on|monday that|their that|with the|Ving time|-ing to|-ive were|Q, what|he when|-al whether|he who|called
-0.6 -0.2 -al|Us -ed|-ers -ers|in -ing|his -ly|-ers -s|for -s|that -|some -|their 0|-s =3|if =6|-ing N|convention Ued|up Uing|-
  Uing|his Uly|Ved Us|-ed Us|that U|V Ved|N as|-ed even|-ed from|-ing he|should how|he should|- to|-ed up|for were|not will|-ly
-0.6 0 -s|with N|delegates N|voters Us|Q, U|at a|country both|the for|- have|Ved or|N the|same what|it with|-s
-0.6 0.2 -ers|at -ion|to -ity|-ers -ity|that N|=6 N|nominee Uer|Q and|they he|could no|V presidential|- she|Us the|first
-0.6 0.4 -er|- -ive|-ing =10|said N|should
-0.6 0.6 -ers|were -|even Q,|she by|-er states|- that|-ity that|Us what|-
-0.6 0.8 -s|voters that|some
-0.6 1 Us|Uly
-0.6 1.2 -ing|many his|0
-0.6 1.4 campaign|N state|U that|-al
-0.6 1.6 he|was
-0.4 -1.4 which|a
-0.4 -1.2 =3|an only|N other|N the|voters
-0.4 -1 Uing|U asked|what one|-al some|V who|Us win|in
-0.4 -0.8 -er|than -ing|Uer -s|over N|about Uing|by are|=3 asked|by as|it at|-ly a|Ued between|two by|their first|two in|-ion
  is|still not|in no|-al only|did some|- than|-ing week|that
-0.4 -0.6 -ed|against -ing|-ive -ing|what -ion|during =10|when =3|there N|candidates Uly|-ing U|=4 Ved|them Ving|- Ving|it Ving|the
  about|his and|the are|so between|those called|the campaign|-er candidate|can convention|in for|now interview|in new|-s not|made
  of|Uer of|support one|is out|by since|the still|a there|has there|was the|Ument was|on week|when while|most who|can
-0.4 -0.4 -'s|-ers -er|N -ion|and -s|and -s|on -s|up -|made 0|- N|-er N|interview U's|Uing Uion|to Us|-ing Ving|0 are|Ued by|a
  down|his he|can more|U only|time still|- up|his was|president were|Ved will|be with|its
-0.4 -0.2 -al|-ion -al|Ument -al|debate -ed|other -ers|-ions -er|and =3|with N|- Uing|Uions Uly|-s Uly|support U|to Ved|against
  all|-ed among|-s back|a back|on campaign|that her|in it|a last|week may|be monday|after more|of next|- primary|in the|U was|Ued
  what|Us
-0.4 0 -s|could -|-'s -|between -|with 0|-er =3|-ion =8|and N|-ity Q|-s Uions|that Us|a Us|out Vly|- Vs|to about|N and|Uing a|-s
  a|more had|Ued her|- only|-ing primary|but some|N so|Ved that|-ment the|year to|his
-0.4 0.2 -ed|more -s|at 0|=7 N|people N|primary be|- did|-ive he|may his|-ment is|-s many|voters over|N policy|Us the|Uion the|Us
  up|to vote|=3 vote|to what|i
-0.4 0.4 -ion|as -|them =10|U N|government N|i Q|are Uion|is of|how out|the percent|=3 three|N
-0.4 0.6 her|Uly he|will it|is
-0.4 0.8 Q,|one Us|he
-0.4 1 -s|should N|between Q!|the party|was
-0.4 1.2 U's|U her|support
-0.4 1.4 Uion|N
-0.2 -1.2 they|had
-0.2 -1 -ion|said on|-er
-0.2 -0.8 -|-ers -|presidential N|been N|even her|-s than|N
-0.2 -0.6 -er|-er -ion|of -ly|be -ly|no -|after -|state N|most as|Ued a|-ive a|Uer election|- former|-al his|own most|of party|-ers
  recent|U that|-ed three|candidates was|Ved when|Uing
-0.2 -0.4 -er|-al -ions|Ued -ion|- -ion|by -ly|N -s|- -s|-er -|group -|i 0|to =10|this N|-s N|=7 N|just N|of N|with Ual|=3 Ued|out
  Uer|N Uer|in Ving|his and|N and|some an|-ive a|primary candidates|=10 for|one her|-ions in|years is|in is|most many|-s more|voters
  states|to those|- to|-al up|last with|Q,
-0.2 -0.2 -'s|N -al|who -ers|=10 -ers|and -er|-s -ing|- -ing|tuesday -ion|in -ly|and -s|including -|before -|from -|in -|nomination
  0|Uing =8|Ved N|-ly N|and Uion|of U|-ly Ved|that Ved|the V|his an|U a|Ument before|=3 but|in did|- has|Uly have|Ued including|-
  in|U night|Ved nomination|- of|political of|them one|- on|-al on|whether presidential|nominee should|be still|Us that|0 to|-er
  week|=6 who|now
-0.2 0 -'s|- -al|election -er|that -ing|a -ing|states -ions|between -|-s =7|N N|-al N|Uing Uing|to Us|at Us|it U|up U|win Ved|=3
  against|the and|-ed are|- even|- for|her he|Vs his|support many|-al now|the other|-al other|candidates over|the them|- then|=3
  the|convention was|Uer were|also with|her
-0.2 0.2 -|time Us|U U|an V|=3 and|-ly if|-s it|Ued more|- on|tuesday other|Us race|-s the|-ions the|only three|-s what|they
-0.2 0.4 -ing|on -s|support -|-ly 0|U Uions|and Uly|=3 U|Ual Ving|a an|-ion campaign|=3 convention|-s her|-er is|no many|of new|-
  or|0 out|=3 race|Ued that|- there|are the|Ved what|her
-0.2 0.6 -s|it -|year =3|new Uly|the a|win new|Us supporters|=3 their|-ity which|in who|-ly
-0.2 0.8 -ion|-er Ued|it recent|attacks that|have the|race
-0.2 1 a|presidential candidates|are he|is of|campaign over|0 presidential|nomination she|was
-0.2 1.2 -ion|was have|Vly what|N
-0.2 1.4 -ing|he N|were
-0.2 1.8 she|is
0 -1.2 where|the who|made
0 -1 -ity|support 0|that N|new Q|-
0 -0.8 -al|-al -er|Us -er|Vs can|be some|in that|-er
0 -0.6 -s|Q, =10|-s and|-ers his|Us in|recent i|Ued she|first while|many
0 -0.4 -ing|Uly -s|Uer -s|Ving -|=7 -|Us -|Ving -|told 0|N =3|of =6|like an|-al been|- could|not for|U of|0 she|will they|all
  the|-er the|one
0 -0.2 -al|-ions -ed|to -er|-ed -er|from -s|Uly -s|such -|for -|of N|=10 Ued|this Uing|N U|in against|N and|his a|campaign
  before|-ing had|been her|attacks in|- is|- like|N of|-al of|the the|-ly the|presidential those|voters two|N week|Ved with|N
0 0.2 -ing|-ed -ive|and -s|not -|0 =3|at =6|0 N|last Q,|as Ument|Ued U|- U|would V|to and|-ions attacks|and back|N been|-ing being|U
  but|was by|- him|=3 his|-er in|this is|-ing it|- not|=3 the|0 the|delegates who|-ed
0 0.4 -|candidate 0|million N|=5 N|recent N|supporters Ued|-ity are|still convention|- do|so how|to in|-ing on|his state|=3
  support|- their|N the|-ion the|Ual time|=3 up|-
0 0.6 -al|year -ly|=3 0|-ion 0|election Q,|will Uive|=3 and|U any|-s an|Uion during|their from|all last|-s most|-ive not|like or|not
  state|-s they|are the|group what|many with|voters
0 0.8 N|still Q,|- Ual|Ual an|Ument which|will
0 1 -s|now 0|Ument =10|=10 =3|Q Uly|even U|even any|U his|presidential in|other may|have more|-ed people|were what|-s who|is
0 1.2 -s|has has|Vly
0 1.4 -ity|has
0 1.8 all|told
0 2 N|support
0 3 N|according
0.2 -1 and|also are|both
0.2 -0.8 -ive|years -ment|and U|U and|=3 this|Ument
0.2 -0.6 -ity|N -|=10 Ued|- both|candidates candidates|said recent|years state|in
0.2 -0.4 -ed|from -|-er Ued|monday any|- by|N for|-ive its|-ive many|- many|-ive of|both who|also
0.2 -0.2 -al|-ers -al|-s -ers|to -s|=10 -|- -|voters N|on Ued|U and|that a|-al a|-ed campaign|U even|a former|president
  for|president it|-s made|- made|the million|N she|and the|-ive the|Uity the|Uly
0.2 0 -ed|-s -ed|at -ed|out -ers|on -ion|is -ly|-ed -|Uer -|political 0|Ved N|former N|may Q,|U Ued|by Ued|from Uer|Us as|-ing
  a|political campaign|did candidate|- for|the has|also including|his in|-ive in|may i|was last|year million|people of|-ity policy|-
  some|of supporters|in support|N the|- the|-ed the|Uing the|nomination the|state the|two this|- this|-'s week|U who|said
0.2 0.2 -ers|will -er|0 -ing|-ity -ive|- -|-ive -|-ment =6|said U|night and|-s and|more an|- a|-ing for|N for|people from|N of|-
  of|-s of|U president|and to|N to|the who|-
0.2 0.4 -ers|-ing -ing|-er -ive|-ment -s|-ers -s|to -|to 0|=3 Ued|at U|and as|U attacks|that a|Ual candidates|is former|- in|-al
  in|Uions night|at one|of own|-s states|U time|in to|her up|from was|as while|not
0.2 0.6 -ing|all N|-ment Uly|have U|-s Ved|-ion all|0 also|had an|-ment are|-ed million|-s nomination|=3 the|-ing the|three with|-ed
0.2 0.8 -al|political -ed|=3 -er|=3 -ing|=6 =10|and U|Ved about|him after|she any|-ed are|told as|of a|much been|U former|new
  for|much if|it much|about now|=3 race|in than|it this|campaign this|election
0.2 1 -ion|more -|now Ument|was and|state he|-ed in|any on|=3 race|has since|-er
0.2 1.2 -al|was -ing|was U|they any|Us he|Uly interview|Ued no|other of|which presidential|-'s race|will
0.2 1.4 -s|most -|called Q,|-er Q,|an Us|will country|that him|U so|Ued that|were what|she
0.2 1.6 N|won of|people some|=7
0.2 1.8 Q?|asked
0.2 2 this|is
0.4 -1 -ing|candidates one|N this|N
0.4 -0.8 N|make N|own candidates|-
0.4 -0.6 -s|tuesday =6|in but|a him|and she|even
0.4 -0.4 -ers|- -ions|on -ion|Us N|to U|not U|of an|-ed are|also it|all the|N
0.4 -0.2 -al|-er -er|-ion -|president N|asked Uing|-s Us|- has|been he|made his|recent in|Q, in|the nominee|and of|-ions on|the
  state|that they|- the|-'s the|new
0.4 0 -al|of -al|presidential -al|states -ing|Ved -ion|=6 -ive|in -s|in -s|this -|at 0|convention N|Uion Q|Ued Us|while U|time
  a|-ion a|president campaign|-al her|Uion he|-s he|did his|attacks his|supporters party|- people|-ed political|-er race|=3 their|-
  to|many voters|in who|-s
0.4 0.2 -ed|- -ing|Vs -ing|its -ing|to -ion|-ers -ion|-s -|=6 0|candidate =3|supporters =5|=8 =6|from =6|told N|vote Q|in
  Ued|tuesday Uion|in Uly|-ed Us|of and|many as|Q, between|the candidates|=6 delegates|-ed first|- former|first former|state
  government|-s much|of of|-ion of|-ment one|such party|=3 percent|=6 state|and their|Ual the|-al the|-ers the|Uer tuesday|night
  with|him
0.4 0.4 -er|is -|policy =10|- =3|V N|would U|-ers and|0 a|- candidate|=3 his|-ers in|-ly in|all presidential|race supporters|and
  who|has
0.4 0.6 -ers|=3 -ion|Ued -ment|=3 -|-al -|years =3|through also|-s campaign|-s in|N its|- years|=3
0.4 0.8 -ed|it -ed|so -er|on -ions|=3 -ive|-ity =10|=5 =3|states =8|was N|Uer U|do as|- government|=3 government|U group|=3 he|has
  just|a those|in who|in
0.4 1 -er|-ing Uly|been Us|=3 and|there even|Ving far|from had|to million|=3 next|N president|U their|-ions this|-al those|Ued to|Q,
  was|only
0.4 1.2 -s|would Ual|-s Uions|in all|=3 do|=3 in|some now|that was|Vly
0.4 1.4 N|because Uing|=3 as|i that|in
0.4 1.6 N|Ument
0.4 1.8 Uing|was
0.4 2.2 -ing|she
0.6 -0.8 which|-ly
0.6 -0.6 -ment|-s Us|Ved campaign|is next|year that|Uing
0.6 -0.4 -|V Us|by U|been V|as both|political her|-ers may|0 more|N next|to
0.6 -0.2 U|on she|- she|said some|Uer that|U this|U who|have
0.6 0 -ers|V -ly|all -s|Uing -|campaign -|last =10|Uions =10|campaign being|Ued be|N campaign|Ved even|some new|N of|new only|two
  percent|of political|Us recent|-s the|campaign the|former who|U who|Ued
0.6 0.2 -ed|last -ions|and -ion|Uing -ive|-ers -ive|nominee -ly|said -s|-ion -s|political -|-ions -|Uing -|all -|could 0|-ity
  =10|-ing =8|last =8|on Ual|U Ued|for Us|have and|- as|her as|well campaign|on campaign|who candidates|in her|-'s he|Us in|0 its|Us
  nominee|has of|-ers presidential|-s she|has some|U state|party than|0 the|candidate
0.6 0.4 -ers|of -er|U -ions|with -ity|- -ly|voters -|U -|Uly -|will 0|delegates Q|=6 Ued|support all|-ive delegates|U has|0 her|-al
  his|U much|-er one|-ion policy|-er there|is were|to with|-ing year|=3
0.6 0.6 -ed|-ive -ing|-s -ing|is -s|=6 =3|and =3|like Uer|=3 Ument|to no|- no|-s of|-ive that|are to|-
0.6 0.8 -ing|=3 -ity|=3 -ive|-s -s|is =3|then U|its candidate|for the|candidates to|win
0.6 1 -ity|-ing -s|i and|her are|Q, had|Uly his|state them|Uly to|new
0.6 1.2 -ed|Uing N|will also|the and|new are|0 nominee|=3 or|Uing this|Us through|-al what|was what|would year|has
0.6 1.4 -|is Uing|is after|being like|=3 was|far who|was
0.6 1.6 N|was Q,|wrote
0.6 1.8 after|all candidates|Ued
0.6 2.2 on|which
0.6 2.4 =3|=10
0.8 -0.8 which|-ed which|Ved
0.8 -0.6 Q,|Us for|0
0.8 -0.4 =10|-al one|Uing
0.8 -0.2 -|Vly U's|Ued Uing|-ion any|of he|U him|for it|says not|a she|Ued
0.8 0 -al|support -ed|Uion -er|she -ity|voters -s|been -|be -|recent -|said 0|and all|but also|has also|is her|-ed his|-al i|U
  many|-ers which|Ued
0.8 0.2 -'s|-ing -ers|Us -ers|have -ive|at -ment|U -s|-ing -s|like -s|say -|Uers 0|of =3|U U|Q, U|as about|three a|new a|recent
  by|the candidates|and candidates|like election|to her|Ument her|campaign more|-al of|this one|-er she|says that|Ved them|=3 them|U
  voters|were who|Ved who|Vly who|had win|the with|no
0.8 0.4 -al|candidate -ed|say -ed|support -ed|with -er|of -ive|states =6|U N|during Ued|0 Uion|-ly Vs|at and|-ion been|-ed
  campaign|had even|-ers made|by many|as many|in most|-al president|said she|Ved she|can supporters|were than|- the|president
  was|their well|as who|did years|in
0.8 0.6 -s|U -s|were 0|-ers =3|including and|-ity at|- a|0 called|Q for|this his|Uing including|N since|0 was|-
0.8 0.8 -ed|-ion -ers|may -ive|=3 N|-ing N|=3 N|Us Ued|Uing U|Ued and|party as|0 many|people other|-ers their|Us
0.8 1 -'s|U -ion|have -|since =3|from =3|not Ument|Ved U|had and|-ing convention|=3 states|=3 those|-ing
0.8 1.2 -al|is -|Ued out|on that|=3 the|last which|had
0.8 1.4 -ions|=6 -ly|the -ment|has an|Uer group|is
0.8 1.6 -|was after|-er but|Q, have|an when|Ved
0.8 1.8 time|and what|is
0.8 2 is|Vly
0.8 2.2 -ment|was
0.8 2.6 than|-s
1 -0.6 which|Uly
1 -0.4 -|while be|Ued that|could
1 -0.2 all|three that|night this|-er three|-
1 0 -ions|U -|so =6|Ued =6|V N|did candidates|Uly for|some of|-er she|-ed the|email
1 0.2 -ion|-ing -ion|Ved -|supporters =6|-ed N|Uers Uer|-ing Uion|Ued U|just and|-al former|-s his|Ument now|-s of|Q, out|-
  president|Ved state|Ved supporters|of
1 0.4 -ions|Uing -s|made -s|state -s|will =3|Uer =3|wrote N|Ual N|do Us|up about|a debate|on from|Ved his|Ving how|many it|Ved
  million|-er most|V national|U on|both or|other percent|Ving presidential|election they|do tuesday|support two|-ing
1 0.6 -er|Ved -s|make -|are =3|on =8|=3 Ved|by about|0 and|presidential her|on more|than people|=3 three|in up|on which|- will|Vs
1 0.8 -ed|in -er|during -ly|three -s|=3 -|Ved =10|Ument before|that both|of by|-ed for|Q, which|is
1 1 -|delegates N|are a|-ity not|one people|-ing that|Ued
1 1.2 candidates|U
1 1.4 -|=3 Uing|Ved Us|Ued back|in same|-ing
1 1.8 -|can N|is
1 2 Q|was not|as
1 2.2 U|could than|Ved
1.2 -0.4 his|Uer
1.2 -0.2 -|just -|would he|said i|Ved
1.2 0 -ers|had -ment|-ed -s|-ed U|Us both|U new|-ing
1.2 0.2 -ing|said -|-ed -|asked -|then =10|-ed =10|a N|told Q,|Ved both|- but|with campaign|was candidate|also he|Ved he|even
  him|-ing presidential|candidates some|candidates tuesday|-ing
1.2 0.4 -al|at -ers|asked =8|U N|had N|only Ued|against Ved|over candidates|-ed candidate|in candidate|is his|-ly i|would just|Ued
  one|more supporters|will two|-al will|-ed
1.2 0.6 -ed|Uer -ers|N -er|at -er|voters 0|percent =6|Uly =8|have Ued|last Uly|-ive and|could and|former candidates|Ved from|0 is|on
  new|U night|U poll|Vs that|was
1.2 0.8 -ly|-s -s|last -|Vs N|U N|could V|the and|-er but|-ed her|U people|Ued them|to which|were
1.2 1 -ers|are -s|Ued -s|Ved =6|including N|-ed all|of campaign|has of|more that|said
1.2 1.2 -|still and|-ive most|N
1.2 1.4 -er|were -ly|is =10|Us Uer|-ed not|all that|will
1.2 1.6 U|has people|Uly
1.2 1.8 Uion|-
1.2 2.6 but|=3
1.4 -0.6 party|Ved
1.4 -0.2 it|Uly people|U
1.4 0 supporters|- who|last
1.4 0.2 -ion|-ed =6|some Q|Us who|Uly
1.4 0.4 -er|asked -ment|had =3|now Q|is and|other government|=6 many|Ved one|-ed on|and she|Uers some|=3 state|has they|may
  the|nominee week|by
1.4 0.6 -al|Ved -al|said -ed|said -ing|has -ing|says -ive|say -s|V -s|do 0|poll 0|say =3|say =6|Ved U|-'s email|Us he|also he|only
  his|Ved many|V that|is their|U their|V they|called
1.4 0.8 -al|Ued -er|will -ing|-ers =3|Us =3|Vly =3|said =3|told Ued|-ly and|their but|two delegates|- his|Ued more|-ing
  national|-ity she|U to|=3 which|has
1.4 1 Q,|Ued U's|-ed but|also so|many
1.4 1.2 -er|by 0|states and|-ment and|Q, only|U
1.4 1.4 -er|also -ion|=3 that|has
1.4 1.6 -s|still
1.4 1.8 -s|are U|was campaign|Us two|of
1.6 -0.4 which|Us
1.6 0 -|Ver it|now
1.6 0.2 -|do =6|has N|Uly people|- they|Uly voters|have
1.6 0.4 -ing|Ued -s|had =3|says supporters|have who|like
1.6 0.6 -er|-ions =3|should N|called Q,|-ed Uer|from candidate|has they|Uer those|Uing those|Ving will|Us
1.6 0.8 -ers|for =3|president =8|called Ument|Uing at|least candidates|Ving candidates|to candidate|Ued him|to people|Ved she|Vly
  supporters|are
1.6 1 -ed|-ment -|first her|to him|on his|Uion no|one one|Ved
1.6 1.2 -|were =3|could Us|are it|also she|Uly
1.6 1.4 states|have
1.6 1.6 in|those
1.6 2 0|-ment
1.8 0 voters|Ued
1.8 0.2 -|have =6|all N|said
1.8 0.4 candidate|U
1.8 0.6 many|U that|asked that|had
1.8 0.8 -|says 0|said =3|asked =3|last =6|are N|Vion Vs|Ued candidate|told some|have some|to that|Vs which|have who|=3 who|V you|can
1.8 1 now|a
1.8 1.2 -|also =3|Vs N|has U|did
1.8 1.4 -ity|Ued -|should =6|have N|have what|has
1.8 1.6 =3|or his|Q,
1.8 2 =6|is as|many
2 0 who|Uer
2 0.2 -|had
2 0.4 he|first president|has that|-ly
2 0.6 -ion|also =3|Uly N|first N|then i|- on|one that|called
2 0.8 0|national =3|will Q|have
2 1 -er|says -s|did =3|Ved =3|had =8|has they|have
2 1.2 -ion|has it|has
2 1.4 -s|have
2 1.8 who|are
2.2 0.6 to|both
2.2 0.8 N|Ued campaign|Ued
2.2 1 -s|also 0|have it|did you|-
2.2 1.2 =3|-ed N|Ved N|also N|made
2.2 1.4 N|Vly
2.2 1.6 -|has =3|were
2.2 1.8 -ed|were -er|has
2.4 0.6 it|Us
2.4 0.8 U|also
2.4 1 nominee|-s
2.4 1.2 =3|Ued =3|called
2.4 1.4 =3|did
2.6 0.6 both|have campaign|-ed
2.6 1.2 campaign|also
2.6 1.4 =3|made
2.6 2.8 =3|are
2.8 1.2 supporters|U
2.8 1.8 =3|would
3 1.8 voters|are
3 3.8 =3|was
3.4 2 =3|also
3.4 3.2 =3|is
4.4 2.6 =3|have
4.5 2.8 =3|has
"""
FIELD_TAG_AND_NEXT_AFTER_CUE: Final = """\
-2.4 -3.2 =8|$
-2.2 -2.8 N|he
-2 -3.6 Q.|Q.
-2 -3.2 -|how
-1.8 -4.2 N|that
-1.8 -3.4 debate|that
-1.6 -3 =3|$ time|that
-1.6 -2.8 -|what N|her Ued|that
-1.6 -2.6 people|not
-1.6 -2.4 N|how
-1.6 -1.8 by|state
-1.6 -1.4 by|both
-1.6 -0.6 0|from
-1.6 -0.2 the|the
-1.4 -3 U|that
-1.4 -2.8 -er|about tuesday|that
-1.4 -2.6 -ions|Q. -ment|that -s|whether
-1.4 -2.4 N|she week|that
-1.4 -2 =6|Q, are|about
-1.4 -1.8 =3|was were|N
-1.4 -1.6 =5|$ and|both
-1.4 -1.4 =3|two N|two
-1.4 -1.2 -ly|by Ument|to Ved|-ity
-1.4 -1 U's|Uing
-1.4 -0.8 =8|for
-1.4 -0.4 -ed|three made|his
-1.2 -3.2 0|that
-1.2 -2.6 -|that attacks|that year|that
-1.2 -2.4 =4|Q, and|Vs asked|whether night|that tuesday|about
-1.2 -2.2 -ed|its -er|that about|-al her|that monday|that tuesday|to
-1.2 -1.8 N|Q, and|made him|with
-1.2 -1.6 -ion|the and|called and|who before|Uing is|that
-1.2 -1.4 =3|still by|former called|him has|more is|-s so|much time|at voters|of
-1.2 -1.2 -ity|because =3|last Ved|it Vs|more nomination|by of|Q,
-1.2 -1 =3|state =5|Q. =6|Uing Uly|about a|policy on|state
-1.2 -0.8 on|thursday percent|=8
-1.2 -0.4 from|one
-1.2 0.2 now|at
-1 -3.4 N|whether
-1 -2.6 =3|that
-1 -2.2 U|there back|that for|Q,
-1 -2 =4|how =6|it =6|that N|says Uing|that Ument|that U|whether back|his government|to that|made to|most years|-er
-1 -1.8 -s|it =3|Q. =4|in N|debate N|just N|which Uing|he Uing|like Uion|N Uly|that Ver|that about|-ion about|being by|about
  campaign|-ing her|of him|over if|his is|their its|Q last|-ly monday|- more|-ion next|-'s now|that or|Ving president|to say|that
  should|Uly state|with voters|said was|as week|on
-1 -1.6 -'s|campaign -al|0 -ers|N N|next N|the N|they Uer|said and|Ved by|-ions race|-ions voters|that who|-ly
-1 -1.4 -ment|over =3|are =4|Q. Ved|how and|if and|those by|other only|-s voters|he was|his
-1 -1.2 Vs|N also|said are|N candidate|by for|its to|N up|the
-1 -1 -er|Uing -ment|for -|a all|-er an|-s has|since in|some other|government week|as
-1 -0.8 -|among =3|N Us|-er V|about get|-
-1 -0.6 Ued|-er
-1 -0.4 Ued|-ity by|the
-1 -0.2 -ions|by U|V Ved|last among|many campaign|of will|Us
-1 0.2 whether|his who|made
-1 0.4 N|recent
-1 0.6 Uer|from
-0.8 -1.8 -ion|that -s|also =7|-ly U|her U|how Ving|one and|said him|about says|N
-0.8 -1.6 -ed|=4 -ed|that -er|Q. -ing|Vs -ing|two -ion|Q -ion|about -ly|that -s|that =3|Q? =6|Ved =6|she Ued|-ment Ued|its Ued|not
  Ued|whether Uer|Ved Ument|would U|Uing U|if V|it about|an against|Q and|Ving and|i as|both as|it at|which between|- for|other
  from|other in|it it|Q. nominee|who on|them on|who out|about race|on said|N should|N supporters|to them|that three|in where|his
-0.8 -1.4 -al|Uive -ed|they -ers|is -er|he -er|states -er|this -ion|primary -ity|have -s|political -|Ual 0|have =10|a =3|the =6|had
  =6|he =6|his Ued|his Uer|his Uion|whether Uion|will Uly|if Ument|on Us|will U|being Ving|an V|her and|may before|Ving be|its
  but|Ving but|he campaign|-ly campaign|did country|that for|candidates group|is her|on her|presidential its|Uing last|-ing like|a
  make|an may|if may|that million|people monday|on most|is much|that nominee|N nominee|has of|not out|N presidential|-'s said|-ed
  said|that say|she say|the she|also should|make supporters|U to|Ving to|many to|other up|his when|asked when|voters where|it
  which|i
-0.8 -1.2 -er|-ment -er|from -er|what -ive|at -ly|for -s|convention -|just =3|over =7|which N|Vly N|interview Uion|from Uly|Ved
  Us|to Ving|to among|other a|=10 both|of by|what candidate|Ved even|as may|U only|that over|N party|to say|who states|like
  supporters|for supporters|would there|in this|-'s this|week this|year was|that
-0.8 -1 -ing|his -ly|to -s|0 =3|V Ved|the among|the an|even back|the her|an his|Ved many|- said|he supporters|that tuesday|night
  won|in
-0.8 -0.8 -ing|Ument -ly|than -s|Ued -s|against -s|over -s|the =3|has =3|his Ued|on Uing|N Ved|like and|has back|N from|his
  from|those its|-ed more|Ued presidential|-ions than|many than|on voters|- who|Ved
-0.8 -0.6 N|Q Q,|a Uing|the Uion|- about|N and|this asked|about attacks|- from|both his|presidential over|- party|-ment with|many
-0.8 -0.4 -'s|time =3|voters N|Us has|made make|N who|N who|said with|-er
-0.8 -0.2 =7|0 Uer|by for|years in|a many|V on|other
-0.8 0 0|=7 recent|U
-0.8 0.4 -ment|Ued Uer|who of|Ued
-0.6 -2.4 -ers|that
-0.6 -1.8 -|about N|if Us|Uing
-0.6 -1.6 -ion|who time|the
-0.6 -1.4 -al|campaign -ing|party =6|all Q.|on Ual|N Ued|N Ued|more Ued|the Uions|that U|the Ving|she Vs|Q. about|what any|-ion
  it|should out|that saying|it up|its while|0
-0.6 -1.2 -ed|no -ers|Us -ers|V -ers|had -er|during -ion|Q, -ion|has -ity|at -s|what -|this 0|-ive 0|or =3|were =6|Q =6|an =6|so
  =6|there =6|whether Q!|that Ued|he Uer|about Uing|Q Uing|his Uion|up Uly|-ive Uly|an Us|-ion Us|they U|do U|this Ved|-ions
  Ved|their Vly|that Vs|it V|their about|Q after|an and|-'s and|so any|-ed asked|him asked|to as|-ers at|first because|their be|-al
  but|did but|there called|Q. convention|U convention|this debate|last do|what even|the first|N him|into him|out how|they
  including|Q interview|Ued in|with is|no it|=4 like|-ions monday|-ing more|about nomination|to of|party only|-ed on|presidential
  or|Q. out|an out|his out|how primary|election race|to said|the saying|he she|Q state|U support|=3 than|-er that|are that|time
  them|to they|said this|-ing to|those voters|Uing voters|than were|on what|it when|i which|also which|will while|his with|Uing
  with|that
-0.6 -1 -ed|any -ed|debate -ed|people -er|-er -ing|Uions -ing|president -ions|are -ion|between -ion|more -ity|-ions -ity|-ment
  -ly|about -ly|over -s|V -s|he -s|his -|Vly -|any -|to =3|well =3|would =4|Q! =8|N =8|the N|against Q,|or Q.|when Q|are Q|at Q|over
  U's|Q, Ued|0 Uer|to Uion|U Uly|N Uly|Uive Uly|of U|his Ved|out Ving|that Vly|for Vs|-ly Vs|that V|-er V|-s V|his against|a
  any|more as|saying as|she as|to a|tweet back|at been|Q. candidates|would candidate|than debate|about for|public government|U
  has|-al her|N her|last him|-ing interview|that into|an in|one is|as is|what it|Us it|the i|U most|-s national|- not|because not|do
  now|is of|how one|-'s one|that on|Uions on|those on|what on|whether party|that president|was says|that say|he say|it should|also
  some|-ers so|that state|-ed state|that supporters|could that|other their|-ed their|-ity the|one the|people through|her through|its
  to|attacks to|supporters what|could who|in who|last will|-ed with|-ion with|its would|-al would|Q, years|that
-0.6 -0.8 -ing|Uly -ion|to -ly|they -ment|in -s|-ive -s|say -s|to -|N -|first -|one -|the 0|N 0|Ued 0|to =3|some =8|- N|nomination
  Q?|N Uing|an Uion|to Ved|that Vs|her about|the all|0 and|she as|their a|Ument because|it campaign|-ers campaign|for candidate|N
  election|-s far|is he|Q. its|-ive it|says nomination|-s of|-ing out|-ed political|-ion primary|next states|- state|N to|a
  whether|a who|Vs who|also win|N
-0.6 -0.6 -ing|-s -ly|-ion -ment|-ers -|U -|he -|public =3|asked =3|have =3|while =6|-ed N|-s Ued|her Uing|her Uly|for Uly|only U|to
  against|the as|N a|recent by|a by|her campaign|- candidates|=6 is|also most|-ly of|his public|- since|he those|N those|Uing
  those|Ving voters|say
-0.6 -0.4 -er|N -ly|N -s|said -|Uly =6|which N|-ion after|-s a|-ly but|Uing group|in including|the most|Uly the|time those|-
  thursday|=5 to|back
-0.6 -0.2 -|Ued =3|those N|- Us|her an|interview from|-al he|did many|voters the|first the|year when|the
-0.6 0 =3|Uer =3|no =4|$ N|Vion N|among N|was but|U by|- campaign|-s of|many the|0 to|Ual
-0.6 0.2 0|president =6|-ly N|Uer N|are is|=4 more|voters week|in
-0.6 0.4 -ers|by new|-
-0.6 0.6 campaign|has
-0.6 1.2 been|on
-0.4 -1.8 -er|if N|about
-0.4 -1.6 for|two
-0.4 -1.4 =3|about Q,|by but|Ved
-0.4 -1.2 -s|N -s|about U|N Ved|N supporters|of three|people to|the years|-
-0.4 -1 -ing|an -ion|Ued 0|during =6|no N|people Uing|about U|him Ving|-ions and|says any|president are|Ved as|he but|has
  candidates|with from|such he|Vions not|Uer not|say over|an over|that president|because saying|-s that|campaign was|one while|a
  who|did won|the
-0.4 -0.8 -al|attacks -al|government -al|to -ed|N -ed|candidate -ed|him -ed|of -ed|two -er|against -ing|-ly -ing|Ved
  -ing|presidential -ing|through -ing|to -ion|-al -ive|U -ly|more -ly|not -ment|-ed -ment|candidate -s|an -s|did -s|time -|Q,
  -|delegates =10|-al =3|he =3|they =6|-ing =6|the =8|Uions Q.|for Q|to Ual|that Ued|-ion Uer|Uions Uer|Ving Uer|that Uing|Uions
  Uing|support Uive|-er Uly|support U|Q U|Ved Ved|-ly Ved|her Vly|on Vs|a V|N V|Q. V|by V|that V|them after|Uing against|-er
  all|three and|are and|they any|new are|now asked|how as|her as|i at|him being|N be|back but|N but|his by|Uing candidates|and
  candidate|to can|to debate|- do|U far|-s first|time get|her has|in has|said have|-ions her|new he|called him|U him|only his|debate
  his|other his|policy how|such if|not into|her in|Uly in|an in|more is|whether just|a make|the million|Uing more|Uion more|as
  next|tuesday not|Q now|Us on|-er on|Us or|-ing out|a over|-al people|from primary|-al race|are race|by race|with she|-ly should|Q
  so|N such|an than|he than|what that|-ly that|could that|had their|0 they|V they|do this|one through|their time|and to|-s to|its
  to|party tuesday|-s voters|will was|just were|Uing where|he with|Q, won|his would|campaign would|then years|after
-0.4 -0.6 -al|-al -al|U -al|the -al|with -ed|-ing -ed|before -ed|far -ed|one -ed|some -er|-ity -ing|a -ing|over -ing|while
  -ions|should -ions|with -ion|-ing -ion|-s -ion|after -ity|N -ity|that -ly|=6 -ly|into -s|Q. -s|Ved -s|no -s|there -s|up -|-ing
  -|Uing -|back -|both -|can -|more -|under -|vote 0|email =3|Q, =3|many =8|Us N|=10 N|a N|an N|into N|presidential N|states Q.|a
  Q|other Ual|in Ual|to Ued|all Ued|an Ued|so Ued|them Ued|voters Uing|a Uing|such Uive|Us Ument|Ued Ument|will Us|Ved Us|his U|did
  Ved|when Ving|Us Ving|a Vs|- Vs|their Vs|to V|U V|at V|he about|-ity about|how after|-ing against|-al against|Uing also|Ued
  and|Vly and|even and|he and|three any|-s an|Uing a|far a|government a|vote back|against been|Ving before|they between|now by|far
  campaign|against campaign|had candidates|in country|where debate|before email|-al email|to even|Ved even|before first|presidential
  first|to for|Q. for|a from|-er had|his had|won have|said her|- her|-ion her|-ment her|Q. her|a her|about her|policy her|race
  he|told him|Q. his|-ers how|Us interview|in into|a in|-ing in|presidential is|0 it|did it|is it|still it|through just|-ing
  just|because last|week like|-al made|U million|-ers million|-s million|into more|-ly nominee|in not|an no|-ions of|Uions
  of|attacks of|it of|what only|N only|to on|the on|which other|states out|for over|the over|what party|-ing percent|to
  political|-ers president|would said|it said|they says|about say|- she|-s she|Vs she|told should|-ive so|far states|and still|-
  such|-ions support|N than|Q. than|they that|U their|own then|Ved there|- those|-ing through|-al to|Uion to|Us to|how to|recent
  tuesday|-ing voters|-s was|Us week|-ed week|about what|can what|they when|a where|she whether|that whether|to which|Ued which|Us
  which|have which|would will|=3 will|also with|new with|this would|make
-0.4 -0.4 -'s|most -er|delegates -er|more -ing|other -s|should -s|this -|Q. -|her -|next -|years 0|-s =3|Us =6|Q. N|had N|his N|not
  N|primary N|support Uing|more Uly|with U|- Vly|Ued against|-s against|N also|U and|party at|a at|the but|-ed but|she by|N
  campaign|Ued could|make debate|over do|-er he|says his|V including|- in|Uing is|-al is|a its|-ly it|be last|- made|up most|-ive
  nomination|is now|Q. no|one of|Q on|-ing party|-ed same|U some|-ed supporters|- supporters|said that|-ers that|-s the|Uity the|V
  this|N those|states to|people up|for was|the well|with which|had while|Uing who|he who|say
-0.4 -0.2 -ity|-s -s|-ion -s|been -s|not -|against =3|after =3|but =5|N =6|- N|-ing N|U N|email N|were Uer|the Uion|as Vs|U
  among|-ly asked|the a|-ive a|Uion but|was could|not from|N it|would of|-ly on|two she|- that|some up|0 voters|are with|N
-0.4 0 =3|it Ved|a but|Ued for|Ving from|-ers from|her has|Ued her|-er some|-ing support|her the|Uive to|-ly
-0.4 0.2 -ing|from -|on =3|0 =3|more Uion|by U|from could|-ive from|- political|campaign who|Uly would|Uly
-0.4 0.4 N|have among|some and|-ive the|-al voters|U was|Uly
-0.4 0.6 U|an U|before had|Uer years|and
-0.4 0.8 Q.|$
-0.4 1 first|-s made|Uer
-0.4 1.4 three|-
-0.2 -1.8 campaign|Ved that|night
-0.2 -1.4 =6|-er have|N
-0.2 -1.2 -'s|-ers 0|people =3|former N|Q.
-0.2 -1 -ion|into -ment|-er -|his =4|N and|V and|voters it|-ed new|U
-0.2 -0.8 -al|party N|poll N|to a|V a|national his|first of|N on|N primary|-s
-0.2 -0.6 -ed|to -ers|with -er|-al -ing|N -ing|into -ing|its -ing|was -ity|of -ive|in -s|Uing =3|Ved =3|Vs =3|of Q|campaign Ued|Uing
  Uing|-ly Uions|U Uive|-ions Uly|on Us|- U|what Ved|Us Vs|him after|being and|-ed and|Uing are|far at|Uing a|-ment be|far but|it
  called|on can|do election|candidate for|her if|the not|Us of|Uer of|Us of|political on|his party|-ers percent|from says|he she|Uer
  that|-ive them|at to|that two|-ers well|in were|about were|not win|and
-0.2 -0.4 -al|Uion -al|or -al|that -ed|about -ers|are -ers|if -ers|like -ers|was -er|-ing -er|was -ing|after -ing|campaign -ing|of
  -ing|than -ion|Ved -ion|of -ion|or -ion|while -ity|were -ive|than -ly|-ive -ly|U -ly|as -ment|when -s|of -s|or -s|such -|-ly -|0
  -|from -|him -|i -|of -|out -|political -|their 0|more =10|Q. =3|up =3|whether =5|she =6|Ving =6|to =6|where =7|- N|-ers N|Uions
  N|most N|new Q,|which Q|all Q|of Ued|their Uer|-al Uer|U Uing|from Uing|party Uing|to Uing|whether Uion|on Uly|=4 Uly|a Uly|as
  Uly|in Uly|more Ument|about Us|against Us|over U|about U|or Ved|- Ved|Q! Ved|Uing Ved|he Ving|U Ving|from Vly|=6 Vs|-ed V|more
  V|on V|to about|-s against|-ing against|what all|-al all|its also|- also|Uing also|to and|-ity and|Ued and|at and|would an|Uive
  are|-ed are|Q. are|not as|that at|-s a|-ity a|Q. a|race back|when been|Uing before|a be|-er be|Uing but|said but|the but|would
  by|Uly by|Ving campaign|Uing candidates|U candidate|is can|Q could|be down|N do|so for|Q for|Ument had|Uly had|for had|with he|Ued
  him|for him|in his|Q his|Us how|Uly if|-ing if|her in|recent in|their in|what is|Q. its|-er its|Uion it|-er it|a it|with
  just|before make|it million|to next|- night|in nomination|- not|-ly not|like not|with now|and no|U no|to of|an of|more of|that
  one|-ing on|-ed on|more on|that or|-s or|U other|would over|how policy|U political|-ment primary|N saying|the states|-ed state|as
  still|in support|an support|in support|the support|to that|-al that|his their|support them|and there|would they|also they|could
  this|- through|the time|since to|0 to|her to|his to|more to|their two|-ing up|a vote|than was|-er was|-ly what|her when|Uing
  whether|-ed which|were while|Ving who|has who|would will|have would|-er year|and year|with
-0.2 -0.2 -'s|nominee -al|election -ed|Q. -ed|all -ed|his -ed|it -ers|-s -er|-s -er|at -ing|-ment -ions|-ed -ive|him -ly|-ed
  -ment|during -s|if -s|last -s|on -s|since -s|some -s|state -|- -|down -|for -|monday -|presidential 0|million 0|support =3|-ing
  =3|if =3|one =3|so =3|what =4|he =6|for =6|would =7|the N|-ions N|from N|nominee Q|from U's|- Ual|-s Ual|and Ued|delegates Uer|on
  Uer|with Uing|it Uing|their Uly|from Ument|of Us|that U|-s U|be U|up U|voters Ved|-er Ved|-s Ved|Q. Ved|his Ved|no Ving|-ers
  Ving|Q! Vs|for Vs|the about|-ing about|his after|-al after|0 all|the and|have and|most and|to and|were an|-ion are|Ving as|Ving
  as|a as|they at|-ing a|Uing a|Uive a|debate been|U been|Ued been|Ved before|it being|in between|two be|to both|-s but|as but|not
  but|those by|people campaign|on candidate|Us delegates|and delegates|to during|a during|his even|U even|Uer first|one
  former|president for|him for|new for|what from|him from|the has|Ved have|-ed have|an her|Uion her|at her|support her|time he|-
  he|-ed he|V his|-er his|0 if|-ed into|-ing into|Uion in|-ers in|-s in|those in|three is|-ing is|not is|to it|- it|Vs like|- may|be
  more|-er more|on most|-ed much|- new|-ment not|-ive not|so now|- now|the of|-al of|about of|her of|time only|0 only|after only|on
  on|-ion on|its on|policy or|- or|-ed out|Uing party|-s people|U people|Uly people|were policy|Uions presidential|U
  presidential|candidate presidential|primary president|- saying|that she|Uly she|should should|U some|Us so|- still|Ued than|-ing
  that|Q? that|Ued their|-ive their|N their|former there|have there|may they|U they|say the|campaign the|former the|next
  through|which told|him to|Q to|them to|win up|about up|at was|at was|no was|still week|for while|also will|make with|voters
  would|U would|be would|no
-0.2 0 -'s|Q. -ed|-er -ed|0 -ed|by -ed|in -ed|president -ers|Uing -ers|Ving -ers|a -ers|and -er|-ive -er|=4 -er|Ved -ing|-er
  -ing|Uer -ing|up -ions|on -ion|for -ly|because -s|-s -|=10 -|tuesday -|will -|year =10|=8 =3|Uing =3|as =3|this =3|where N|-al
  N|-ive N|Uion N|more Q,|-s Q.|in Ued|into Ued|to Uing|U Uly|V Uly|what after|it also|Uer and|-ing and|-ly are|Uing as|an a|U
  between|them candidates|-ing email|- for|-s for|his get|the have|-ly he|Us if|N million|in next|week not|- not|U of|-ion of|a
  of|this on|-al or|-er policy|- primary|campaign primary|is since|N state|party that|- the|candidate the|last the|most to|also
  to|this two|Us which|was who|U will|- win|the with|his
-0.2 0.2 -al|political -ions|who -|-ion -|may =3|and N|$ Q,|N U|on Ved|as Vion|of and|was be|president debate|in for|-ing his|Ual
  not|Uly not|in on|U on|tuesday over|her presidential|-ers said|-s that|N that|the the|-er the|Ued the|Vion those|Us where|N
  which|are
-0.2 0.4 -ing|-ion =3|-ed Q!|$ Ual|- Ued|by Uing|them U|such before|- him|by is|- of|former out|voters the|two the|years was|U
  while|the
-0.2 0.6 -ive|more 0|Us =3|did and|not are|more for|not still|-ed was|Ved
-0.2 0.8 and|Q by|Us of|government out|before said|Q
0 -1.2 -s|new about|its
0 -1 -ed|up many|in
0 -0.8 =6|a N|for Us|-s at|N he|said including|N president|for said|she with|more
0 -0.6 -ed|-ive -ed|Q -ed|the 0|percent =10|-ions =6|0 Q|- Q|U Uly|to for|-ers some|N with|U
0 -0.4 -ers|in -er|of -ing|that -ions|in -ly|of -s|than -|it N|-er N|Ued N|campaign U|Uly and|Us an|Uer been|- be|a for|the her|-'s
  many|-s of|the on|a that|has voters|to which|-s
0 -0.2 -al|-ion -al|-s -al|N -ed|on -er|U -ly|- -ment|on -s|a -s|into -s|them -|-ed -|-ity -|-s -|Ument -|election -|with 0|for
  =10|N =3|at =6|who Uly|at U|Ued U|not Ving|them and|is and|many an|N as|-ing attacks|against a|campaign a|new but|is during|her
  had|Ued has|-s has|U has|been like|N most|- of|its on|-s or|so presidential|nomination since|the than|just the|Uer the|state up|-
  week|of
0 0.2 -'s|Uion -'s|last -'s|nomination -al|at -ed|because -ed|them -ed|well -ers|- -ers|have -ing|-'s -ing|-ing -ing|against
  -ing|candidates -ions|not -ions|to -ion|over -ion|voters -ive|-ions -ive|years -ly|Ving -ly|where -ment|into -ment|with -s|Uion
  -s|from -s|next -|attacks -|last -|night -|no -|over -|states 0|-ion 0|Uion 0|a =10|most =3|even =3|like =3|their =3|will =6|even
  =6|not N|=7 N|will Q,|the Q.|the Q|will Ued|-ing Ued|and Ued|during Ued|over Ued|with Uer|-ing Uer|this Uing|-er Uing|=4 Uing|by
  Uing|new Uly|did Ument|in Ument|with Us|it Us|like U|-ion U|Ument U|Ving U|as U|candidate U|one U|through U|vote U|would
  Ved|support Ved|was Ving|at Ving|of Vs|=3 V|- about|Uing about|more after|a against|him all|N and|-ment and|0 and|N and|it any|U
  an|Ued an|Uly are|-ly are|on are|the as|Q, at|this a|- a|0 a|year back|on back|to because|there been|Ual between|the both|an
  but|Us but|what can|- could|U delegates|in during|N even|with former|-ity for|- government|-s government|Us had|V has|Vly has|a
  has|now have|the have|to her|Uing he|is he|was he|would into|U in|any in|new is|Uly is|an it|can it|had i|- just|for last|year
  made|their may|not more|- more|N more|to night|of not|have of|- of|-s of|them on|it or|a out|against over|his over|those
  party|nominee since|- state|where such|-s supporters|who support|for support|of than|- than|his that|it that|would their|-al
  them|Uly then|he they|-ed the|Ual the|candidates the|country the|email the|polls those|that through|- through|=3 thursday|night
  to|-ers to|-ity to|Uly to|campaign to|say to|support up|-ing vote|on well|- were|Uly what|he when|it whether|N which|Ved who|=3
  with|-
0 0.4 -al|he -ed|against -ers|Q. -er|=8 -er|people -ly|on -s|-ers -s|-ment -s|people -|V -|candidate -|in -|says -|support 0|by
  =3|for =3|her =6|such N|even N|is N|one N|race N|won Q.|some Ued|at Uly|- Uly|Uing U|against Ved|=4 Vly|-ed among|those and|the
  being|- by|-ers has|- he|should him|on his|-s if|he many|of much|the not|-ing on|to out|of political|and some|U supporters|in
  than|one that|he the|-ing through|a to|V up|in with|-s
0 0.6 -er|Us -s|with 0|-ers Uing|=3 Uly|and about|- both|-ions but|who by|-ed from|Uing group|=3 most|U recent|- would|do
0 0.8 -ed|since -s|by -|=8 U|U U|supporters but|also by|0 which|has
0 1 -|asked -|by Q!|she Q.|with Q?|$ Uive|- monday|in states|Ued
0 1.2 can|Uly is|U
0 1.4 N|now
0 1.6 -ment|from
0.2 -1.6 Uer|a
0.2 -1 -ity|-ers
0.2 -0.8 -ly|-ing =3|an N|Ving presidential|-s voters|Us
0.2 -0.6 -ers|-ions can|win voters|for was|N who|Ued
0.2 -0.4 -al|who -ed|-ers -ed|as -er|for -s|for -|-ive N|state both|- into|N its|-ion on|her
0.2 -0.2 -al|- -ed|U -ed|for -s|-er -|policy -|was =7|N N|-ed N|-ment U|-al for|0 for|many her|as his|campaign new|-ion not|Ued
  of|-ity own|- party|- recent|N through|N which|-ed
0.2 0 -'s|- -ed|-s -ions|and -ity|-er -ment|-al -s|- -s|-ing -s|are -|-al -|-ions 0|presidential =3|which =3|who N|over Uer|-s
  Uly|Ued U|by and|new and|political an|-ly a|-ing a|candidate former|-s her|-s in|0 many|other not|-ed of|U on|- people|in
  political|- such|as than|a that|Us the|-ive the|-ment the|Q three|-ers was|Ued was|an when|she with|him
0.2 0.2 -al|-er -ed|-ed -ed|Uing -ing|V -ing|she -ly|Ued -ly|with -s|-ed -s|states -|at -|there Uion|with U|0 Ved|U and|-ions and|-s
  and|a and|just any|-er an|- an|-ment are|in a|Q, being|Ued but|a former|N for|those has|Uer her|-ed his|- how|U in|- is|-ed its|-
  not|be said|were same|- since|Ving support|-er than|0 their|- them|all them|up they|-ly the|- the|-ed the|-s the|U the|new
  through|-s to|-er was|Q.
0.2 0.4 -'s|-ive -'s|Us -al|for -ed|at -ed|next -ers|at -er|Ued -er|Uly -er|had -er|his -er|in -ing|next -ing|now -ing|with
  -ions|can -ions|were -ion|policy -ity|as -ity|with -ive|candidate -ive|up -ly|-er -s|just -|Uers -|or -|supporters =3|much =3|not
  =4|=10 =4|the =5|if =6|-s =6|and =6|if Q.|she Q|=3 Ual|of Ued|Uly Ued|Ument Ued|about Ued|after Uer|-ed Uer|-er Uing|-ion Uing|-s
  Uing|Uion Uing|what Uing|who Uions|on Uion|is Us|for Us|of Us|were U|=4 U|had U|is U|many U|people U|those Ving|he Ving|it V|in
  after|- against|his all|of all|this and|her and|two any|of as|many at|an a|time back|of being|-ed be|U but|Uer by|-ing by|saying
  by|years called|the delegates|are do|with election|year even|on far|=3 for|them from|-ing from|Ving had|her had|in has|-er has|Q,
  her|in him|Uly his|-ing his|-ly his|Ument how|a how|she if|- in|-ed in|-ion in|Us in|them in|two in|years is|only its|-ment it|=6
  just|U most|Ved much|of not|-al now|-ing of|primary one|-er other|-s out|by percent|Ued public|-s said|would since|it still|on
  that|-ion that|her that|only their|-ion them|-ly they|did they|have those|-s told|the to|-ed to|Q. to|U to|about to|do to|former
  two|years up|against was|Ving were|-ing were|Q, were|U what|-ed what|she which|N which|she who|can who|could who|may will|-ly
  with|-ment would|Uer
0.2 0.6 -al|policy -ed|Uions -ed|convention -ed|into -ers|were -er|Uion -er|but -ing|=7 -ing|at -ing|he -ing|monday -ions|=6
  -ions|would -ive|-ers -ive|=6 -ly|-al -s|primary -|group -|its -|now -|should 0|attacks 0|when =10|0 =10|campaign =4|to =5|Uing
  =6|Us =6|or =6|will N|before N|say N|saying Q,|Ving Q|on Ued|new Ued|of Uer|and Uing|- Uing|-ed Uing|Uing Uions|of Uion|at Uly|-al
  Uly|-ed Uly|-ing Uly|U Uly|been Uly|the Ument|for U|for U|of Ved|from Ving|N Ving|his about|him against|her and|-al and|more
  and|other and|through and|with an|Vion are|=5 are|U are|Ued asked|of as|one at|her at|one a|Uly a|win being|U but|=3 but|now
  but|only by|their candidate|and candidate|with delegates|on do|a during|- even|if former|first for|-al for|Uly for|it for|people
  for|their has|an have|a have|since his|Uer his|country his|new his|two including|-ion into|V in|-ions in|-ment in|U is|because
  is|called is|so its|-ity just|the make|up monday|=3 not|Ving no|-s of|-ers of|delegates of|such of|supporters only|the on|an
  on|monday on|political over|to policy|=3 political|-ions she|will since|Ved some|of states|-s still|-s that|-ions that|a
  their|candidate them|-s them|=3 them|U the|-ions the|attacks this|-er this|was those|-ers three|years to|- to|vote voters|at
  was|from was|on were|- were|being while|in who|make with|-ity with|it
0.2 0.8 -ers|after -ing|when -ive|and -ive|nominee -ment|by -s|in -s|only -s|tuesday =6|including N|i N|win Q,|with Q|were Ued|for
  Uer|Us Uing|in Ved|-ion Vly|=5 and|there as|which but|her many|as one|=3 people|=3 the|states while|-
0.2 1 -ed|-ly -ion|Uer -|=4 =3|-ly country|is far|his first|U president|=3 that|during to|be
0.2 1.2 N|in N|tuesday Q|$ campaign|=6 campaign|but
0.2 1.6 week|=6 well|=5
0.2 2.2 N|but
0.4 -1 -ive|who is|one
0.4 -0.8 -er|former
0.4 -0.6 Us|through she|said state|-ing
0.4 -0.4 -ions|-ing -|president =3|before from|many from|new her|primary new|N states|=3 vote|of who|- who|-s
0.4 -0.2 -s|-ions -s|during 0|states 0|vote =3|Ving =3|new U|interview U|last her|campaign his|political percent|of some|other
  they|are
0.4 0 -'s|-ed -er|-ed -ing|as -s|nominee -s|still -|Us -|party =10|- =3|-ers U|-ment also|-ed a|N a|former first|- he|has in|N
  is|now other|-ers people|on she|has the|-'s the|interview the|way those|who which|is who|-ed
0.4 0.2 -'s|-er -ers|of -ing|U -ity|-ion -ly|-s -|campaign -|if -|much =3|U Ued|against and|an an|-er been|in other|-al
  presidential|candidates the|-ers the|N was|-
0.4 0.4 -ing|Us -s|-al -|as -|people =3|- Us|-ing U|into and|-er a|Ued a|Uer but|- for|one policy|-er state|and then|N the|Uion
  was|-ing who|was
0.4 0.6 -al|-ive -ed|and -er|election -ing|by -ion|now -s|=8 -|email 0|voters =3|-al =3|in Ued|-ers Ving|Q. and|Q. as|new at|-
  but|will campaign|-ions did|in far|to for|-er for|all from|voters her|political how|many is|-ive is|Ued make|a new|-ing no|V one|U
  one|would recent|years should|she that|=3 they|can to|-ive voters|who while|other who|won will|say will|win win|0
0.4 0.8 -'s|not -ed|only -ers|on -er|-ers -er|candidate -er|its -er|were -ing|Uion -ing|about -ing|between -ing|government -ing|last
  -ion|at -ion|made -ive|-ity -ly|-ers -ly|V -ly|states -ment|if -s|all -s|because -s|support -|percent =10|-ing =10|=5 =3|had
  =3|only =4|-s N|policy Q!|as Q|=8 Ued|Q Ued|Us Ued|from Uer|=6 Uing|any Uing|at Uing|people Uion|=4 Uity|for Us|Ued Us|in Us|would
  U|-ions U|in U|no U|over Ving|against Vion|to V|and against|-ers among|-ers and|-ers and|Uly and|that and|where an|Ved are|-er
  as|if as|in as|of attacks|from at|all a|primary because|- been|-ly but|to candidates|to did|- do|well during|this
  election|campaign first|Ued for|=3 from|an get|out has|called have|-s her|over him|Q him|because his|Uing his|Uive how|it if|it
  interview|on in|campaign in|government in|political is|on is|saying more|presidential most|about new|-al new|Us night|- now|-ed
  no|-al no|-ing only|with on|-ity or|at or|party or|that other|-ing primary|-er said|U she|did should|be so|-ly so|=3 states|Uing
  support|from that|U's that|may that|there them|with then|-ed time|in to|any to|have two|candidates vote|at was|Uer was|now was|up
  were|more when|and where|the where|they while|-ing with|-ive would|win year|to
0.4 1 -'s|Uing -al|is -al|on -ed|back -er|last -ing|Ued -ing|night -ing|state -ion|he -ment|should -s|their -s|was =10|Ument =3|-ion
  =3|Uion =3|among =3|or =4|0 Q,|as Q.|he Uing|of Uity|- Us|their U|down U|said U|since Ved|of Ving|and Ving|as V|=3 V|for about|Us
  about|their after|Ving all|-ed all|-ers all|about also|V and|Q, and|say and|state and|what as|-al as|president a|state being|a
  be|-ly be|as candidate|=3 country|and election|=4 first|debate for|-ions government|=6 government|in government|should him|-
  him|at his|-ment his|Uion his|next how|-ive including|-al interview|=3 in|Ving its|Ument last|-'s more|Uive most|Ued nomination|=5
  nominee|=6 not|N of|being or|=3 over|-s own|Us political|party says|it say|about she|=3 she|Q. should|Uer so|=6 states|-ing
  still|-ing that|Q, their|political the|night to|two up|on voters|-ly voters|=10 was|about week|=3 will|vote win|=3 with|only
0.4 1.2 -ion|and -ion|during -ion|was -ity|is -ly|and -s|do N|by N|where N|while Q|and Ued|=6 Ued|some Uity|=5 U|was and|make and|of
  as|-s but|U's candidates|other election|=3 her|-ly her|=3 him|=7 how|far like|=3 much|-er nominee|=3 tuesday|=3 whether|she win|=5
0.4 1.4 -ive|or 0|=3 0|=8 Us|last convention|=6 his|more in|time
0.4 1.6 debate|=3
0.4 1.8 0|=6 0|as
0.6 -1 state|in
0.6 -0.8 -ive|a
0.6 -0.6 her|supporters one|former president|that
0.6 -0.4 -ers|about =3|a =3|told N|who Us|is he|Ved many|N party|as people|-
0.6 -0.2 -ions|as Uly|would as|political people|-ed
0.6 0 Ued|U her|party primary|voters said|his win|in
0.6 0.2 -ion|on -s|who -|who =3|-ive =3|then U|at against|an and|from a|political some|-s the|Ument
0.6 0.4 -er|on -|been -|is =3|-er =3|such Uions|by be|Uly his|party of|national political|-ing since|-ing who|Us
0.6 0.6 Uer|=3 and|- both|the is|in she|U voters|=6 vote|to
0.6 0.8 =3|from =3|with from|0 that|were to|-al
0.6 1 0|and 0|but 0|other =3|how =3|including N|former Ued|=4 Ued|as Ued|in Uing|up Uion|and Uion|for Ved|-al Ved|an and|all
  and|support because|N but|-er candidates|=3 convention|delegates country|=3 had|-ly he|Q, how|-ed is|time it|from much|-s next|N
  not|just not|made of|campaign of|three one|-ed other|-ed that|people to|on was|in were|the
0.6 1.2 -'s|Ued -ed|Vion -ed|after -ed|attacks -er|-'s -er|=6 -ing|=8 -ing|all -ing|and -ity|=3 -ity|on -ive|with -s|monday -s|so
  -|Uive -|own 0|Ved 0|were =10|Uing =3|-ity =3|-ment =3|Vly =3|into =6|at =6|than =6|was N|Ual Q,|and Uer|before Uions|Uly Uly|when
  U|just U|new Ved|with about|three and|for and|had and|how an|Q. are|Q as|-ion as|much at|U a|president be|Ved but|Q. but|no
  but|with candidates|for candidate|- for|president for|saying for|which group|-s has|0 has|no her|Ued he|can in|many is|=5 is|still
  made|=6 more|recent new|-ity next|=5 not|-er not|all one|=6 only|in on|in out|after over|a race|=3 race|is recent|campaign say|=3
  she|can since|-s states|that than|Ving that|-'s that|now that|one their|-ly this|country those|Uions to|-ment to|Uions to|Ument
  to|Vly to|it up|=3 was|by were|made were|to what|his where|-ers will|support with|no
0.6 1.4 -'s|convention -al|Uing -ed|=6 -ions|-s -ity|=6 -ity|during -ive|Us -ly|=4 -ly|those 0|at 0|primary =6|from N|and N|through
  Q!|at Q.|Uly Ued|-ions Ued|=8 Uers|=5 Uing|Us Us|-ly Us|among Us|have U|and Vly|=3 about|0 after|all all|-ions any|Us
  before|voters could|=5 for|-ly for|Ved her|=6 in|Ued its|Us it|on just|how like|her night|=6 nomination|on of|states on|=6 or|-ly
  over|and percent|=3 policy|=5 primary|in recent|Us say|whether that|for there|and the|delegates this|Uion time|for up|-s way|=5
  well|as what|i when|to where|and whether|and
0.6 1.6 -ion|=6 -ity|Us -ly|=3 Q|=6 Q|but Uive|=3 as|his it|by made|during one|with people|to primary|=3
0.6 1.8 Uions|=5 year|=3
0.6 2 -|after
0.6 2.4 -al|and attacks|=5 government|=5
0.8 -0.8 with|-ed
0.8 -0.2 now|a that|Ved
0.8 0 -er|voters -|Ved N|own
0.8 0.2 -ers|Ued -ive|-ment -s|is debate|-s political|-er presidential|campaign the|vote
0.8 0.4 -al|-ers N|=8 Ved|-ing also|-s his|-ity national|N of|Q.
0.8 0.6 -ive|for -ly|voters -s|Uly Ved|up both|candidates of|state percent|=6 the|Uions
0.8 0.8 -s|supporters also|the and|Uion her|Q those|of with|one
0.8 1 -ed|Uion
0.8 1.2 -er|and Us|by polls|=3
0.8 1.4 -s|and =3|attacks =4|with =5|or =6|of =8|=5 Ued|how Uing|-ions Us|after but|because her|email more|in of|-ment on|new or|in
  states|=5 state|-ers than|in that|after that|by to|interview
0.8 1.6 -er|=3 -er|=7 -ing|=4 -ing|=6 -ity|in -s|=6 -s|=7 -|and =6|like =6|when =7|Q Q.|asked Q|=5 Q|only U's|U Uer|Uing Uing|before
  U|during Ved|-ers attacks|=3 before|=3 candidate|=6 convention|and email|=3 even|in former|-er for|that him|=3 is|=3 is|over it|=3
  i|did like|an more|=5 not|on now|=3 on|0 on|=3 over|time policy|before president|=6 primary|=5 such|- that|in that|said them|out
  they|should to|=5 to|debate week|and
0.8 1.8 -ion|by -s|=4 -|=7 -|thursday Ual|=3 Ued|last all|=3 as|Ued a|Ving debate|and delegates|=3 did|=5 email|-s first|=5 her|with
  him|Uing much|in new|voters now|=6 on|and or|his them|for there|=3 through|=5 year|=5
0.8 2 -al|=3 -ions|=5 =8|=6 Uions|=3 Us|=4 a|much election|=5 night|=5 supporters|at this|=5
0.8 2.2 -s|when -|=6 because|=3 time|=5
1 -0.6 N|V
1 -0.2 Ved|Uly by|some former|-al state|-
1 0 Uing|=6 candidates|as
1 0.2 Uing|-ers Ument|Ved and|-ion and|national by|-al those|in vote|-
1 0.4 -|voters both|in including|one poll|=3 some|states
1 0.6 0|-ly voters|as
1 0.8 -al|people -ment|he N|=4 N|on on|this
1 1 -ion|is =6|but =8|=3 Q,|-ing Vs|about her|-al in|delegates time|=3
1 1.2 -ers|or U|night Ved|former polls|=5 the|three
1 1.4 Ued|=3
1 1.6 0|of U|=6 as|its out|=3
1 1.8 -ly|presidential nomination|=3 nominee|=5
1 2 =3|first Q,|while Uive|=5 V|=5 against|=5 as|Ual back|=5 candidate|=5 had|=5 in|=3 presidential|-ion president|=5 state|=3
  than|two when|=3 with|=3
1 2.2 -ers|but -ion|=4 =5|-s Uing|and Us|=3 asked|for back|=6 far|=5 in|and now|=5 over|=3 support|=5 support|on that|on them|=5
  there|=5 were|=5 years|=3 years|=6
1 2.4 -ion|=3 her|by own|=5 vote|=3
1 2.6 Ving|=5 her|=5 race|=6
1 2.8 -ions|=3 so|in
1 3 before|=5
1.2 -0.4 N|said
1.2 -0.2 -ions|over Q!|=6 among|-al
1.2 0 -ed|-ment -ly|from Uing|on and|by more|Us voters|-ed
1.2 0.2 =5|from the|public
1.2 0.4 -ing|states N|also of|Q! states|=4
1.2 0.6 -ed|=7 poll|=5 up|with would|=5
1.2 0.8 N|government supporters|after
1.2 1 Us|as campaign|as those|with
1.2 1.2 =3|on now|-s
1.2 1.4 -|while but|Uly
1.2 1.6 interview|=5 voters|=3
1.2 1.8 Ument|=3 night|=3 one|=5
1.2 2 -ment|=3 =8|U
1.2 2.2 Vion|=3 about|=5 country|=5 people|=5 percent|=5 that|=6
1.2 2.4 Vs|on about|Uly be|=3 in|=5 million|=5 not|=5 party|=5 two|=5
1.2 2.6 Ual|=5 Us|and Us|but Us|when U|but have|=5 race|=5 them|=6 up|=5
1.2 2.8 -ers|=5 Uion|=5 at|it
1.4 -0.4 some|as
1.4 0.6 from|people
1.4 0.8 N|only vote|and
1.4 1 -|Vs
1.4 1.4 Vs|=5
1.4 1.6 -ers|=3
1.4 1.8 -ive|=3 V|a all|=5
1.4 2 as|-ive
1.4 2.4 N|=6 Uly|=5
1.4 2.6 -ity|=5 -|=3 Ued|=5 candidates|=5 him|=5 it|=5 voters|=5
1.4 2.8 Q.|=8 Ved|=5 be|=5 convention|=3 over|=5 state|=5
1.4 3 -ed|=3 -ed|=5 -ion|=5 -ive|=5 like|=5 that|=5 was|=5
1.4 4.2 =5|=10
1.6 -0.4 -ment|-ing
1.6 0 N|Ved
1.6 0.4 N|tweet party|for
1.6 1.2 supporters|on
1.6 1.4 -ment|=6
1.6 1.6 thursday|=3
1.6 1.8 vote|=5
1.6 2 group|=5 much|=5 week|=5
1.6 2.2 N|after
1.6 2.4 -s|=3 debate|=5 supporters|=5 years|=5
1.6 2.6 -ing|=3 N|=3
1.6 2.8 -al|=5 Ument|=5 U|=3
1.6 3 -ing|=5
1.6 3.2 Uion|=3 do|=5 this|in
1.6 3.4 =5|=3 so|=5
1.8 0.6 =8|said
1.8 1.4 president|on with|=5
1.8 2 campaign|=3 delegates|=5
1.8 2.4 campaign|=5
1.8 2.6 party|=3
1.8 2.8 Us|=5
1.8 3 -ly|=5 -ment|=5 0|=5 convention|=5
1.8 3.2 out|=5 tuesday|=5
1.8 3.8 on|=5
2 3 -er|=5 Uing|=5
2 3.4 N|=5
2 3.6 U|=5
2 4 for|=5
2.2 3.6 -s|=5 -|=5
2.4 3 Uer|=5
2.6 1.4 =5|=8
"""
