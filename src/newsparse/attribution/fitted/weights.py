"""The weights of the English attribution engine, written by `training/fit_attribution.py`; do not edit by hand.

Fitted on: the 840 articles of PolNeAR's training part, 19,868 attributions (see training/README.md), 27 November 2026.
How good they are: on articles held out in quarters, content and source together, at a confidence of 0.35 and more:
P 0.720, R 0.614, F1 0.663.

A row is a weight and the keys that have it, those of one kind together; `cues.TEMPLATES`, `ranking.TEMPLATES` and `features` make
the keys. In the tables of the field two weights precede the keys: for source and for content. WORDS and STEMS say in how
many tenths of its uses a word is a cue, WORDS with a second digit for how often it was seen.
"""

from typing import Final

BIAS: Final = -0.487
TRANSITIONS: Final = (1.322, -1.913, -2.772, -1.564, 2.02, -2.754, -2.691, -2.008, 1.335)
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
  haven’t having hecklers hire hires hiring hopefuls horses ideas implications impose indict indicting inserted inserting
  instructing insult interesting interests interviewed interviews invite is isn’t jeering jeers knock knocking launch lay leaned
  leaning letters linked list loving mails mandate merit messages messaging minds minimize minimizing modify modifying monitor
  monitors mount mourn mourning mouth name names negatives negotiate negotiating nickname nominating nominee’s not now nuances
  observations offend on one’s order out outsized overturn overturning pain pandering parallels passages passions pause pauses
  pausing permitting perspectives phrases phrasing pieced pieces piling pitch pitching plane planes plank points polarizing polished
  polishing politicized politicizing position pray prayed predictions premiere prep presumed pride prioritize prioritized proceeds
  project projects protest protests proves provides providing publish purport purported purporting rang range ranges ranging
  reacting reacts reboot rebooted reckoning reflect regarding release releases relied rely remark remarks reminder rendered renders
  request requesting resolutions resonating respecting respects responses restrict restricted revisit roared roil roiling roses
  scare scattering scrambles scrambling scrapping screaming secrets shelve shelves she’ll she’s shock shocking shocks showcased
  showcases showcasing sight signing singing single singles sink sketched slash slide slides sliding slight slights smiles smiling
  solicit solicited song sound soured sowing spare spark sparking speaking spearheaded spearheading spies splits sponsoring sponsors
  staple stirring stoke stokes stoking stopping storied story strides struggle struggles stumping surprises surprising surrendered
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
  favorables fixated fling frames framing frustrate fume grapple grapples gripping harked hurled illustrate implore initiated
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
  further gave generally goal goes gone granted greeted hard hard-line hardly he's headline headlines heightened herself hit honest
  hopefully hostile i'm idea ignoring immediate implemented imposing inability included includes indictment instead insults intense
  intention interest interview investigated investigating inviting jumped keeps language largely later lawsuit lending lengthy light
  limiting lined link little long love mail mainly maintain maintains makes making marks massive mean meant memoir memory merely
  message methods might mixed monitoring moving must necessarily negative never nonetheless notably nothing off once op-ed opened
  opinion optimism outrage outright overwhelming overwhelmingly painful particular partly passage perceived personally philosophy
  phone phrase piece piled pivot placed plan planned played point poised posed positions post preference present preview priority
  probably proposal proposals prove proved proven provide pursue push put quite raised raises rallying ran rarely reaction reading
  reason recommendation reconsider recorded referenda referendum reflected reflecting reflects refusal related relentless relief
  remain remained renew report reporting represent requests require requires requiring resistance resolution resolve respect
  response returned reverse reversed rid rolled rose satisfied scathing scramble scrutiny secret seeing seized sense sent serious
  share shares shifting shifts shot shouldn't shut sign signal signs slightly slogan so-called solidly soon speak spent split
  sponsor stance stances started starting starts statements stepped sticking still stood stopped stories strongest struggled
  struggling submitted sudden sunday supporter sure surprise taken tally targeted teaches telephone tends text there's they're
  throwing thrown tolerance took toward towards traded tries trusted try trying turned turns twice typically ultimately uncovered
  unknown unlikely update updates used vague views viral vision visits voice walked wasn't watching waving wednesday weigh welcome
  welcoming who's willingness witness words yet
21 agitating architects assurance belittle belittling broadsides brush brushing contacting conveyed cries declines depicts
  disappoint dislikes disparage elaborating experiencing exploring foreshadow fundraised gestured halting heckling intimate invoke
  invokes jabs labels laud lecture lectures leveling lingered manages mobilized noticing pounced prescribed prohibiting publicize
  puzzle rattles rebukes recommending recounting refuted resists retweet retweeting rouse scolds scorning signaling sparring spells
  spotlighting staged swiping thrill trumpet uncertainties unveiling unveils vent
22 aback accent accords accusation administered adopting adultery affection agreeing aligning allegation alternately anew
  anonymously anti-war anticipated anticipating assessments assume bash beamed begged belatedly beliefs best-known bigoted bitterly
  bizarre blared blizzard blowback bombastic bothered brainchild breached broadcasts built-in calculated caustic caveat caveats
  cemented centered certainty charging circulating clock clutch colorful comic compare compiling conflicting confounding confusing
  confusion congratulations connects consecutive consolidated contend contradict counterattack crowned dated decent decides
  definitely definitive defy delivers demonstrating depose descended designated dictate differ disagrees displays distressed
  distributing documentation doubles doubling doubted drafted dump eagerness elaborate empower empowering enduring equivocation
  erupt euphoria evade excite expose eyebrows eyeing fervent fides firsthand flat-out flirted fondness forthcoming forwarded
  generational grievances grieving hammered handgun hardline hates headlined hesitant horse hotly immune implication impressions
  in-person infamously insecurity instantly insulting introduce jeered jointly knack lashing last-ditch laughing laughs learning
  lobbied logged lying magnanimous maintaining mandates mantra meandered merits methodically minister's mirrors misled misstated
  modified months-long nevertheless normally nuanced observation ominous oral outlook outset outsize overt overwhelmed painted
  parallel pep perception persist pitched pivoting plot portrait positioning positively pound prediction profiled promptly proving
  public-records publishing punctuated ratcheted react realization reasonably reasoning reassuring rebranding regards reinstate
  relentlessly reluctantly reneging respectful respective reveling reversal right-leaning ring roar roiled satisfy saturation
  scanner scares scattered seize semblance separately shaken shoulder showcase shrug slid smiled snagged socially sounding sour
  squabble staples starkly stemming stirred stoked stubborn stumble stumped suing supervised surefire surfaced suspect suspicions
  tacit takedown tallies tamping tarnish testify thank timed toughest tsunami tying ubiquitous uncomfortable underestimated
  understated undo unease unloaded unwillingness upfront valuations viewing vigorous wariness we've whirl who've wisdom withering
  withholding witnessed you'd
23 abruptly accepting accusations actively adopted advice advocating aggressively aims alarmed aligned allegations allegiance
  allowed allows always am answer anxieties approve aren't attempting attention authorized bare barely bitter blog boos broad
  careful carefully celebrating challenging cheered collective column comfort comfortable comparing complaint completely concerns
  counter counting covered criticisms deep define delivered demand demonstrate demonstrated deny designed desperate determine dig
  directly disappointing dispute disputes doesn't doubled drew embrace embracing endorsement enjoyed enjoys entitled equally
  established expects exploit expression eye famously favors feeling felt filed files fired firmly focus focused follows formal
  frame freely fundamental fury guaranteed harsh hasn't hate hired hits hitting hopeful hostility hot identifying ignore immediately
  increasingly instructed interested introduced invited laugh laughed launched lean learn letter likes links look looked loved made
  maintained mind nervous nominate notion obvious offense offensive offers often opposing opposition painting partial passionate
  perceptions picked planning plans pledge polarized positioned posts presents promoting provided published puts question questions
  quickly quietly quote recently recognition refrain regularly released relying reports required responding routinely rulings saw
  seek seemingly sentenced sentiment seriously sharing sharp she's shocked shots silence skepticism sparked speaks specifically
  spoken sponsored struck stuck stump substantive sued suggestions support surprised sympathetic talk tears tend thinking thought
  thoughts threw throw touched tried unclear understand understands upon warnings watched went widespread willing word
31 accurately admired affectionately afforded alerted annoyance appreciative assesses avoids avowed bankrolled barbs beam begging
  berated betray bickering booster bordering broadcasting cajole call-in campaigner caricature carping casts chord chronicles
  circulate clarion co-authored conclusive confessed confidently conflated conscious consumed continual courted craft crystallize
  cursory damning dared dear defenses delighted deploring desperation devise dictates digs discounted disgruntled disparate
  displeasure distrustful disturbingly doubtful dubbing egged eight-hour emailing entertain evaluating evasive eviscerated excludes
  executing expansive explicit exposes fearful flip-flopped flirtations floating fondly foretell forgiven forgotten front-runner's
  funny generic generously ghost gingerly gleaming glosses glued grappled gravitated gripped grudgingly hail hated hewed hijacked
  hone hop ignores impending impugning in-depth indicted indignation injunction insert intensively interject interrupts interviewing
  investigates jabbed judged justifiably labors lighter livestream lobbies lurking luxurious meet-and-greet memorably miffed mingle
  misgivings missives motives mourned mustered nagging nodded obliquely offended once-formidable opining overstate pandered panning
  patronizing pen perceives perfectly perpetuate picturing pile politely poring pounding praying pre-campaign prematurely presume
  principally privy professing publicity publishes pugnacious pulse pumping ratcheting reassess reboots rebuking recalibrated redact
  refrained reframed relishing reminders remorse renews renowned resoundingly respectfully reversals ridiculously riff risking
  romance sanctioned scorched-earth scrapped screamed shied shored sinking sizing skirt soundly sow specify spontaneous spotlights
  spurned strains strikingly stubbornly tacked tackles tangled tepid threated three-hour tinged toned transitioned tripped
  underlining unflattering unison unsparing veer vie waffled warily wash wavered we'll weakest well-documented well-received winking
  woo writ wrongly you'll
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
43 admission advocated agree agrees appeared approved ask assure avoided aware belief believes blame challenged championed charged
  claim concern concerned congratulated considered consistently convince criticism cry decided deciding delivering describe
  detailing disagree disclose dislike doubts endorse endorsing estimates fear feel focuses forcefully formally found highlighting
  identified impressed introducing issued jokes knocked know loudly mock negotiated noticed officially opted outlined passion
  persuade praise prefer preferred presented pressed pressing promise promises publicly pushed quick reacted rebuffed recognize
  refuse reluctant renewed repeated reveal ruled seem similarly statement strongly suggestion supportive tell testified think
  threatening voted weighed welcomed widely worries
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
53 admit alleging angered answered apologized applauded believe calls claiming complaints confident considers criticize deemed
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
  honest hopeful hopefully hors hostil hot i'm idea immediat immun immunity implication impos impression improbabl impromptu
  inability indict indirectly inflammatory insecurity insert instead institutional instruct insufficient insult intens interest
  interpretation interview inton invit ire is isn’t jeer jockey jointly justification labell largely lately later lean lengthy lent
  lett letter link lit littl logg long longstand lov lying mail mainly mandat mantra massiv meander meant merit messag methodically
  might mind minimiz modify monitor mourn mouth murky must nam necessarily negativ negotiat never nicknam nominat nominee’ notably
  noth notion now nuanc observation off offend offens offensiv ominou on onc onslaught op- optimism out outright outsiz overly
  overturn overwhelm overwhelmingly ownership pain pander parallel particular partly passag paus perceiv periodically permitt
  personally perspectiv phras piec pil pitch plain plan plank plann pleasur plot pois polariz polish politiciz position practically
  pray prediction premier prep presum preview prid prioritiz probably proceed project promptly proposal proposition protest prov
  proven provid purport put ran rang ranking rarely real-tim realization reasonably reboot reconsider referenda reflect refusal
  relief rely remark reminder render request requir resistanc resolution respect respons rhetorical ring roar roil ros ruling run-up
  satisfy scanner scath scatter scrambl scrapp scream scrutiny secret seiz semblanc sens sent sentiment seriou shaken shedd shelv
  she’ she’ll shock shot showcas shrug shut shy sight sign silenc simultaneously singl sink skepticism sketch skirt slid slight
  slightly slogan smil so-call solicit solidly song soon sour sow spar spark speak spearhead spent spi split sponsor spur stanc
  stapl stemm stiff still stirr stok stood stopp story stres strid strongest struggl stubborn stump submitt sudden sunday supposedly
  sur surpris surrender swarm takedown taken tal tally tamp tarnish tear technically telephon tentativ text then there' they'r
  they’ll threw throw thrown tip tir to tolerat took toss totally touch toughest toward toy trac troubl try twic typically ubiquitou
  ultimately unacceptabl uncomfortabl uncover underestimat undo uneasy unknown unlikely unload unrelat unsur urgent used vagu
  valuation viral vision vot warning was wasn't we'r we'v wednesday well-known wer weren't whisper who' who’ widespread wield
  willingnes wisdom wither withhold witnes woman’ woo word wrapp yet yourself zero
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
  hesitant hew hijack hitt hon hostility hotly hung hurl ignor immediately impend implor impugn in-depth in-person increasingly
  indignation infamously initiat injunction instantly intensively intrigu jabb justifiably keynot knack knock last-ditch laugh
  launch lay left-lean length lighter list livestream lobb look lurk luxuriou mad magnanimou maintain meet-and-greet memorably miff
  mingl minister' misgiving misl missiv misstat months-long motiv mount murmur muster nagg nervou nevertheles nodd normally not
  object obliquely obviou often once-formidabl opinion opposition opt oral order originally outlook outrag outset overrul overstat
  overt pann parody parrot partial passion passionat patroniz pen pep perception perfectly perpetuat persist picket pivot plea point
  politely por portrait portrayal positively postur pound pre-campaign prematurely present pretend previously principally privy
  proclamation profess prominently proud public-record publicity publish pugnaciou puls punctuat push quash quickly quietly rankl
  rant ratchet ratify react reasses reassur rebrand recalibrat recant recently reckon recognition refrain refram regard regularly
  rejection releas relentlessly reluctantly reminisc remors renam reneg renegotiat renew renown replay resent resonat resoundingly
  respectful respectfully respectiv restrict retaliat revel reversal revis revisit revok ridicul ridiculously riff right-lean rip
  romanc routinely rumor saturation saw scar scorched-earth seemingly seldom separately seriously shar sharp sharply she' shi
  shoulder sing skit slapp slash smear smirk snagg snip sober socially soundly specifically specify spoken spontaneou spott spray
  spurn squabbl starkly stifl sting strikingly struck stubbornly stuck substantiv sue sued suing supervis support surefir surfac
  suspect sympathetic sympathy tacit tangl tend tepid terrify they’v thought three-hour thunder tick ting titl tri tribut tripp
  tsunami tweet tying unanimou unclear underlin understand understat understood uneas unflatter unison unleash unnotic unspar
  unwillingnes upbeat upfront upon upset utiliz veer veil vex vie view vigorou vindicat voic void waffl warily warines warrant wash
  waver we'll weakest weigh welcom well-document well-receiv went we’r whipp whirl who'v who’d wink wish withheld witness wouldn’t
  wrongly you'd you'll zeal
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
-1.35 013
-1.05 012
-0.75 023
-0.6 022
-0.55 011
-0.5 010
-0.45 031
-0.3 051
-0.2 033 053
-0.15 052
-0.1 020
-0.05 062
0.1 060
0.15 030 043 050 092
0.3 072
0.45 081
0.55 083
0.9 093
-0.6 11U
-0.55 19that
-0.5 11Uly
-0.4 12Ued 12and 13been 19who
-0.35 11Ued 11on 12of 14also 14i
-0.3 11an 13-al 19had
-0.25 11which 12- 12will 12would 13N 13Vly 13and 13she 14^ 14he 16as 17it 17the 18had
-0.2 12-ing 12-ion 12-s 12Uly 12no 12percent 13-ed 13-ly 13his 13to 13was 14his 14more 14she 14that 15a 15be 15in 15of 16- 16-ing
  16a 16for 17- 17-ly 17were 19be 19have 19they
-0.15 11-ive 11for 11most 11still 11supporters 12who 13-er 13Ving 13may 13not 13they 14-al 14-ed 14=7 14all 14has 15Uing 15campaign
  15no 15those 16are 16in 16of 17-al 17-ing 17Uer 17for 18-ed 18-ers 18since 19Us 19and 19he 19voters 19was 19which
-0.1 11=8 11U's 11candidate 11now 11of 11political 120 12N 12Us 12Vs 12are 12candidates 12in 12much 12they 12those 13- 13Uing 13as
  13be 13first 13had 13her 13then 13would 14be 14but 14just 14one 14recent 14their 15-ive 15being 15could 15did 16-ion 16other 16to
  17Q, 17Us 17but 17could 17has 17she 17what 18-ly 18not 18which
-0.05 11N 11week 12against 15have 15then 15when 16were 18candidate 18president 190 19campaign 19supporters
0.05 11-er 11Us 11both 11candidates 11country 11policy 11since 12-ive 12U 12i 12is 13-ing 13=3 13=4 13for 13so 14most 14were 14who
  15candidate 16-ers 16been 16campaign 16it 17^ 17no 18or
0.1 11-al 12a 12from 12have 12that 12time 12was 13Q 13Ued 13an 13are 13campaign 13more 13those 13were 13when 14can 14to 15-ly 15U
  15Ued 15been 15both 15most 15or 15people 15was 16=8 16candidates 16now 16was 17are 17him 17that 18=6 18Ument 18and 18even 18have
  19-ive 19=6
0.15 11- 11Q 11after 11are 11before 11have 12as 12been 12even 12so 13-s 13also 13candidate 13delegates 13from 13have 13state 14-
  14-s 14U 14after 14will 15- 15-s 15=3 15Uly 15and 15night 16-ly 16not 17he 17then 17while 18she 18who 19- 19-er 19candidate
0.2 11-ion 11be 11more 11not 11they 12-ity 12also 12for 12had 12it 12president 12some 12supporters 12with 13-ers 14Uly 14still
  14they 14was 15were 16Vly 16also 170 17be 17was 18Us 18Vly 18but 19also 19but
0.25 11been 11i 12the 13who 14-er 14Us 14are 14may 15-ers 16-s 17N 17and 17by 17first 18- 18Q,
0.3 11his 11she 11will 12to 13Uly 13all 16is 17Uly 17is 18N 19-s
0.35 11he 12week
0.4 11also 11with 18=3 18he 19N
0.45 13it
0.5 13Us 13made 19=3
0.55 11-ed
0.6 16has
-0.5 21=5
-0.4 21=3 22=5 22in
-0.35 23-ed 25and 28-ing 28of
-0.3 21- 21and 21in 22=3 25for 25on 26Us 27as
-0.25 21Ved 21as 21when 22-s 22N 23is 23on 25=5 25N 25from 26- 26Q 28to
-0.2 22Uing 22an 23over 25-s 26-er 26U 26up 27-ed 270 29with
-0.15 21-s 21Q. 21V 21his 21into 21will 220 22Vs 22it 22will 23-ers 23are 23i 23more 23the 23with 24- 24a 24any 24him 24his 25=3
  25its 25more 25new 25with 26-ly 26both 26to 27-al 27Q. 27an 27over 27to 27with 280 28at 28him 29his
-0.1 21Uions 21has 21so 22- 22Ual 22as 22by 22for 22into 23Q. 23Uing 23from 23last 23many 24=3 24=6 24among 24because 24he 24one
  24supporters 24their 24what 25-ed 25them 26into 27-s 27Uing 28about 28her 29-al 29-er 29any 29by 29her 29it
-0.05 22and 22most 22that 22voters 22was 23=3 23like 26a 27-ions 27Uion 28this 29Q,
0.05 21a 21because 23a 23into 24her 25Ual 26any 26of 29-ing 29a 29she
0.1 21=7 21Uing 21about 21her 21what 22a 22even 22him 22like 22much 22so 22them 22three 22were 23-ly 23=8 23Ument 23by 23one 240
  24=4 24Q. 24Uer 24as 24for 24in 24last 24on 24that 24whether 25Uing 25Uly 25Ved 25it 26Vly 26their 27last 27that 27the 28-ly
  28Uing 28by 28out 29-ers 29Q. 29Us 29for 29tuesday
0.15 21but 21how 21over 22any 22his 22their 22what 22when 23former 23only 23other 23there 24-al 24from 24to 25Q. 25him 26at 26people
  26them 26with 27any 27at 27she 28- 28and 29-ed
0.2 21-ment 21Ual 21Ument 21on 22from 23-ion 23-ions 23some 23where 24at 24it 25-ions 25Q, 25an 25he 26in 26that 27=3 27there 28=5
  28Us 28it 29N 29he
0.25 21debate 21is 22they 23N 23as 23out 24-ing 24of 25about 26he 26his 27N 27for 27if 27out
0.3 21him 24-ed 24Ued 29in
0.35 21among 22more 25to 27by 29- 29-s
0.4 21an
0.45 21=4 22of 23his 23of 25U 29=5
0.5 23about
0.55 27=5
0.6 22about
0.65 21of
-0.5 333Uions
-0.45 312U 363V
-0.4 383Ving 383Vs
-0.35 323Uer
-0.3 341Ued
-0.25 322Uion 331Uing 343Ument 353Ved 361Vs
-0.2 312Uly 313U 320Us 322Ued 332Us 333Uly 342Us 363Ver
-0.15 312Uing 313Uer 313Uly 323Uion 331Ued 342U's 343U 351Vion 351Vive 362Ving 371Ving 371Vs 393Ved
-0.1 311Uer 312Uity 313Ued 322U 323Ument 331Uly 342U 343Uing 343Us 352V 353Ving 393Vs
-0.05 320U 323Uly 332Uing 382Ved
0.05 310Uers 313Us 320Uing 373V 373Vs
0.1 311Us 312Uion 313Uity 332U 333Us 342Ued 350Ved 351Vly 362Ved 383added 393says
0.15 312Us 323Ued 323Uity 332Uer 342Uly 343Uly 351Ving 351Vs 352Vs 353Vs 370V 392Vs
0.2 323U 331Uer 331Us 332Ued 342Uing 343Uer 350Ving
0.25 333Uer 333Uing 372Ved
0.3 341Uing 363Vly 373asked 383V 383told 393said
0.35 353Ver 363Vion 373Ved 382Ving
0.4 313made 352Ving 393according
0.55 363Ving
0.6 323Uing
-1.05 Fthe
-0.6 F^
-0.5 Ffor
-0.4 Feditor’s Fwhat
-0.35 Fa Fany Fas Fconference Fit’s Fsaid
-0.3 F' Fan Fgrayson Fmedia Fmen For Fphone
-0.25 Fabout Flast Fone Fpeople Fprimaries Ftrump's Ftrump’s Fvery
-0.2 Fcomments Fhasn’t Flewandowski Fmillion Fnew Fother Fpresidential Fradio Fremarks Froll Frussia Fsame Fsuperdelegates
  Fterrorist Fthan Fthose Ftoo Ftv Fvotes Fwalker
-0.15 F( F2012 F; Fadditional Fagainst Fagents Famid Fballot Fcastro Fclinton's Fcosta Fdemocratic Fdidn't Fenough Ferdogan Fget
  Fhelped Fhe’s Fhow Fif Fincluding Finformation Fissue Fjobs Fking Fmake Fmateen Fmembers Fmonths Fname Fnationwide Fpalin Fparis
  Fpast Fpersistent Fpolicy Frecent Freporters Fross Fryan’s Fsalceda Fsays Fsometimes Fstaffers Fsuch Ft-shirts Ftalk Ftax Fturnout
  Fup Fweiner Fwoman Fyet Fyour
-0.1 F000 Fabedin Famerican Fanother Fat Fattracted Fbeck Fbetter Fboss Fbusinesses Fcarolina Fcarter Fcases Fchina Fcity Fclinton
  Fclose Fcompanies Fconservative Fconsidering Fcrowd Fcrowds Fdata Fdidn’t Felection Ffec Ffields Ffollowers Ffour Fgo Fgod
  Fgovernments Fground Fhassan Fhaving Fhelp Fhuckabee Finaccurate Fissa Fissues Fjersey Flazar Fleast Flong Fmcdonough Fmoney Fmuch
  Fmuslims Fneed Fnegative Fnetanyahu Fnevada Fopening Forlando Foverall Fparadis Fpollsters Fpope Fpopulist Fpresident Fprevious
  Fprimary Fquestions Frate Frnc Fsabato Fshapiro Fshown Fsimilar Fstates Fsubsequent Fsurveys Fswitzerland Fterrorism Fthat’s
  Ftheir Fthere’s Fthings Ftuttle Ftwitter Funtil Fvirginia Fvoter Fware Fwarren Fweld Fwhat’s Fyellen F—
-0.05 Fackman Fago Fattention Fbond Fbusiness Fcalifornia Fcan't Fcare Fcomey Fcommission Fcouldn't Fcriminal Fdepartment Fevents
  Fface Ffoundation Ffront-runner Ffull-throated Fgarnered Fgovernors Fincreased Fjudges Fmore Fobamacare Fpierce Fpositive Fpublic
  Fremains Frichards Fshe’s Fstart Fthey Ftough Fwithout Fwon't Fworth Fyou
0.05 Faren't Fbrujas Fcash Fcaucuses Fcensus Fchristians Fclaims Fcommittee Fdecision Fever Ffamilies Fgermans Fgilbert Fgone Fgore
  Fgraham Fherself Fhollande Fhome Fhusband Finflammatory Fjournal Fkiedis Fmerger Fmexico Fmurphy Fplace Fpriebus Fquite Framos
  Fremained Fsaldana Fschoen Fsharpton Ftelling Fthird Ftime Fwith Fwork Fworked
0.1 F! F-- Fad Fads Fagreement Fanti-trump Fbarkley Fbeijing Fblack Fbolton Fbradley Fbusinessman Fcandidate Fcouncil Fcuban
  Fdemocrat Fdesantis Fdistance Fdoj Fdollar Fdraw Fd’souza Feditorial Feffort Felsewhere Femail Femployee Fevening Feveryone
  Ffallon Ffalse Ffar Ffavored Fforbes Fforward Ffriends Fgil Fglass-steagall Fgorka Fgovernment Fgreatest Fgrowing Fhe's Fheld
  Fhicks Fhimself Fholder Fhours Fhurun Fisland Fisn’t Fletter Fmaher Fme Fmember Fmessage Fmodest Fmounting Fmoving Fmultiple Fmy
  Fnetwork Fnewspaper Foff Foften Fparty Fpay Fplayed Fpolicies Fpolitico Fprecedents Fput Fraise Fraised Frallying Freality Frecord
  Freeves Freform Freid Frelease Fresearchers Frules Fruling Fsaturday Fseldom Fsenate Fsexton Fsharp Fshuster Fside Fsinger
  Fspecific Fstudents Fsunday Fswanson Fview Fwallnau Fwikileaks Fwinning Fwomen Fworks F–
0.15 F2015 Faccounts Fadvisers Faide Faides Failes Fall Fam Farguments Fbecame Fbiden Fbrooks Fcampaign Fcampaigns Fclintons
  Fcommittees Fcontests Fdeep Feditorials Festimates Ffew Ffindings Ffirms Fginsburg Fhe Finvestigation Fleadership Fleft Fmaddow
  Fmain Fmarch Fmccarthy Fmother Fnetworks Fnieto Fobama Foperatives Fopponents Forganizations Foutlets Fpanel Fpaper Fparties
  Fphiladelphia Fpolice Fpost Fpress Freporter Frhetoric Frivals Frubio Frule Fscientists Fspeech Fstrategists Fsuit Fsurveyed Fthat
  Fthem Fviguerie Fwe Fwebsite
0.2 F10 F? Fagency Fanalysis Fanalysts Fcarson Fcongress Fdrawn Fintense Finvestors Fjudge Fkaine Fleading Flittle Fmonth Fofficial
  Foverwhelming Fprager Fresults Fryan Fsanders Fso Fsome Fspokesman Fsurvey Fsystem Ftaking Fticked Fwhom
0.25 Faren’t Fboth Fcompany Fcritics Fdoesn't Femanuel Ffaced Fgroup Finsiders Flaw Flawmakers Fnation Fplan Frecords Fsenators Fshe
  Fshrugged Fthursday Ftimes Ftrump Funder Fwouldn’t
0.3 Fadvocates Fboard Fdon’t Fexecutives Fmillennials Foffice Fparticular Fwednesday
0.35 Fbefore Fby Fcandidates Fdoesn’t Feconomists Fnow Fpoliticians Freports
0.4 Fallies Fcruz Fdemocrats Fleaders Fpolls Freport Fstatement Ftuesday
0.45 Fexperts Fteam
0.5 F) Fafter Fofficials Fweek
0.55 Frepublicans Fsupporters
0.65 F,
0.85 Fpoll
-0.7 G20
-0.55 G11 G21
-0.45 G10
-0.4 G12
-0.1 G02
0.15 G00
-0.5 Hmaintain0 Hwent0
-0.4 Hlater0
-0.3 Hlaunch0 Hmad0 Hshow1 Htend0
-0.25 Hask1 Hprov0 Hreleas0 Hsee1 Htalk1
-0.2 Haccord1 Hcampaign0 Hcom0 Hconsider1 Hdetermin1 Hmight0 Hscrambl0 Htook0
-0.15 Hadvis0 Hcast0 Hclear0 Hfocu1 Hheadlin0 Hidentify1 Hknock0 Hnotic0 Hpick0 Hplan1 Hrecently0 Hreflect0 Hrequest1 Hshar1 Hsign0
  Hsubmitt0
-0.1 Happear1 Hattack2 Hback1 Hbeam0 Hbrac0 Hcas0 Hcelebrat0 Hcharg0 Hconfront0 Hconnect0 Hdemonstrat1 Hexecut0 Hfeatur0 Hforget0
  Hidea1 Hlimit0 Hmanag0 Hoffer2 Hoverwhelm0 Hpresent0 Hpublish0 Hrespond0 Hreversal0 Hrous0 Hrul0 Hsay2 Hshak0 Hstill1 Hstirr0
  Htaken0 Hvoic1 Hwatch0
-0.05 Hcas1 Hcompar1 Hcontinu0 Hcourtesy0 Hcritical1 Hdoubl1 Hendors2 Hfir0 Houtlin0 Hpromptly0 Hrequir1 Hspearhead0 Htrad0
0.05 Hadamant0 Hanticipat0 Hassur0 Hbar1 Hboo0 Hcall0 Hcampaign1 Hcandidly0 Hcaution0 Hchosen1 Hcolumn0 Hdecid0 Hdetail2
  Henthusiastic1 Henthusiastically0 Hequally1 Heventually0 Hexploit0 Hforcefully0 Hgoe0 Hhung0 Hkeen0 Hleft-lean0 Hlik1 Hmus0
  Hnegativ0 Hoffer1 Hpick1 Hpleas0 Hpounc0 Hpresent1 Hpresent2 Hreluctant0 Hrul1 Hsingl0 Hspark0 Hstriv0 Hthought1 Hunnotic0 Hwrit0
0.1 Haddres0 Haim1 Hallud0 Hannouncement0 Happoint0 Harticulat0 Hassuranc0 Hattack0 Hback0 Hbemoan0 Hbrag0 Hcas2 Hcelebrat1 Hcrack0
  Hcritiqu0 Hdeeply0 Hdefens1 Hdeliver1 Hdeny0 Hdepict0 Hdesir0 Hdiscussion0 Heager0 Hecho1 Hembrac1 Hempathiz0 Hendors1
  Hexpectation0 Hfaith1 Hhail0 Hharsh0 Hidentify2 Himply0 Hinform0 Hinterject0 Hinvok0 Hlater1 Hlength0 Hlov0 Hmessag0 Hmight1
  Hmock0 Hmull0 Hnam0 Hoppos2 Houtlook0 Hoverwhelm1 Hpetition0 Hpok0 Hpost1 Hpreach0 Hprov1 Hpublish1 Hpump0 Hpush2 Hquip0
  Hreferenc0 Hreferr1 Hregret0 Hreject1 Hrejection0 Hrelish0 Hrepeatedly1 Hrever0 Hsaid1 Hseriou1 Hshow2 Hsick0 Hslash0 Hso-call1
  Hspeculat0 Hstern0 Hsuggest2 Hswip0 Hsympathetic0 Hthink1 Htook1 Htweet0 Hunmistakabl0 Hverbal0 Hveto0 Hview0 Hwant1 Hwidespread0
  Hwish0
0.15 Hacquiesc0 Hargument0 Hassertion1 Hattribut0 Hbelief0 Hbroad1 Hcall1 Hcast1 Hcheer1 Hconcern0 Hcondemn0 Hcry0 Hderid0 Henamor0
  Hexpress1 Hfelt1 Hfierc0 Hgav0 Hignor0 Hirritat0 Hlambast0 Hmeant0 Hportray0 Hpredict0 Hprohibit0 Hquickly1 Hrebut0 Hrecall1
  Hrecogniz0 Hrecommend1 Hrecount0 Hrefer0 Hreiterat0 Hresistanc0 Hrestrict0 Hreveal0 Hsay1 Hsharply0 Hsid0 Hspeculation0 Hsquarely0
  Hstat1 Hstrongly0 Hsuddenly0 Htouch0 Hunhappy0 Hvoic0 Hwill0
0.2 Hacknowledg0 Hadmit0 Hadvic0 Hassail0 Hbitter0 Hclaim0 Hcompletely0 Hconclud0 Hconsensu0 Hdecry0 Hdeep0 Hdemand0 Hdismiss0
  Hdoubt0 Hendorsement0 Hhostility0 Hlook1 Hmention0 Hnervou1 Houtspoken0 Hpass1 Hpromis0 Hpromot0 Hquestion0 Hquot0 Hrethink0 Hsaw0
  Hstanc0 Hsuggest0 Hthank0 Hthreaten0
0.25 Haccept0 Hagre0 Happlaud0 Hargu1 Hblam0 Hchant0 Hcomment0 Hconfirm0 Hcurrently0 Hdeem0 Hdisput0 Hemphasiz0 Hidea0
  Hincreasingly0 Hinsist0 Hinterest0 Hmind0 Hrefus0 Hsaid0 Hscrutiny0 Hseemingly0 Hspeak1 Hwonder0
0.3 Hargu0 Hcriticiz0 Hdefend1 Hdislik0 Hidentify0 Hplann0 Hpledg0 Hpoint1 Hprais1 Hreport1 Hseek0 Hself-describ0 Htalk0 Htell1
  Hvow0
0.35 Hadd1 Hdenounc0 Hdescrib0 Hdetermin0 Hfocu0 Hhop0 Hintend0 Horder0 Hpersuad0 Htold0
0.4 Hdiscus0 Hdiscuss0 Hexpect0 Hknown0 Hread0 Hremember0 Hrequest0 Hshout0 Hurg0
0.45 Halleg0 Hexplain0 Hsay0 Hsupporter0
0.55 Hask0 Hconsider0
0.6 Hsupport0
-0.4 I8
-0.2 I5 I7
-0.15 I6
0.1 I4
0.2 I3
-0.85 Ladd00
-0.55 Lcontinu00
-0.35 Laddress00 Lused00
-0.3 Lappear01 Lsupport01
-0.25 Lavoid00 Lcaptur00 Lplay00 Ltri01 Lwalk00
-0.2 Lattempt00 Ldirect00 Llook10 Lscrambl00 Lstart01
-0.15 Ladopt00 Lattack10 Lcenter00 Lconversation00 Ldeclin10 Lendorsement01 Lfigur00 Lissu01 Llobby00 Loffer10 Lopen00 Lpoint10
  Lpois00 Lput00 Lreact00 Lreflect00 Lretweet00 Lridicul00 Lseek10 Lshar10 Lthink10 Lunderstand10
-0.1 Ladvis00 Lanswer10 Lapparently00 Lbeam00 Lblock00 Lbrac00 Lbrought00 Lcast00 Lcharg00 Lchos00 Lcit10 Lcommitt00 Lconcern01
  Lcriticiz10 Ldemurr00 Ldoubl00 Learlier01 Lexecut00 Lexpand00 Lfavor10 Lforget00 Lhold00 Linclud10 Lintend01 Llift00 Llock00
  Lpropos10 Lreversal00 Lrip00 Lsign00 Lspark00 Lspeak01 Lstirr00 Lsurfac00 Ltarget10 Ltwic00 Luncover00 Lview01 Lwhipp00 Lwill10
-0.05 Laim01 Lask01 Lattention10 Ldraw10 Ldrew00 Lexist00 Lfind10 Lfuel00 Lhat10 Llight00 Lpledg00 Lpromptly00 Lpush00 Lsaid00
  Lsatisfy00 Lstruck00 Lsupporter01 Ltry01 Lvoic10 Lweight00
0.05 Laboard00 Lagitat00 Langry00 Lannouncement10 Lappointment00 Lbrought01 Lchosen00 Lcount00 Ldefens01 Ldismay00 Ldismis00
  Lexpectation00 Lhopeful00 Lidea10 Limpassion00 Lkeen00 Lmock00 Lopenly00 Lpoint00 Lpropos01 Lrefusal00 Lrepeatedly00 Lrobocall00
  Lsignal00 Lsued00 Lunnotic00 Lwillingnes01
0.1 Laccus11 Ladmir00 Laim00 Larchitect00 Lask00 Lassur01 Lbalk00 Lbash00 Lbegan01 Lbrag00 Lclaim01 Lcolumn00 Lcomplain00 Lcritiqu00
  Ldeclar01 Ldeclar11 Ldiscus00 Ldubb01 Leager00 Lecho01 Lempathiz00 Levenly00 Lexplor00 Lfind00 Lfound00 Lharsh00 Limagin00 Lknew00
  Llik00 Lnam00 Lopposition01 Lpetition00 Lpledg11 Lpreach00 Lpredict01 Lpress01 Lproud00 Lpump00 Lreassur00 Lrecord00 Lrefus00
  Lregard00 Lreject10 Lreluctanc00 Lrespond11 Lrever00 Lshe'00 Lshown01 Lsick00 Lsign01 Lslamm00 Lspok01 Lstern00 Lstory01
  Lsupporter10 Ltaken00 Ltell00 Lverbal00 Lwant10 Lwarning00 Lwary00 Lwidely00 Lwithdrew00 Lwritten01
0.15 Laddress01 Ladmission01 Lallow10 Lapplaud00 Larticulat00 Lblam00 Lboast01 Lcall00 Lchalleng00 Lcharacteriz00 Lcondemn00
  Lconfirm00 Lcounter01 Ldescrib00 Ldisappoint00 Ldiscuss00 Ldisparag00 Ldoubl01 Ldwell00 Lemail01 Lenamor00 Lfaith00 Lfavor00
  Lforese00 Lfound01 Lhappy00 Lhitt00 Lignor01 Lpoint01 Lpredict00 Lquery00 Lquickly00 Lreaffirm00 Lrebut00 Lrecognition00 Lrefus01
  Lrepeat10 Lreport01 Lrepudiat00 Lsavag00 Lsid00 Lslogan01 Lspeak00 Lsuddenly00 Lsur01 Lthreaten10 Lvehemently00 Lview00 Lvouch00
  Lvow01 Lwish00
0.2 Ladmitt01 Ladvic00 Largu10 Lassumption00 Lattack00 Lchampion00 Lcontemplat00 Ldefend01 Ldisagre00 Lendorsement00 Lfeel00
  Lformally00 Lhighlight00 Linsist00 Ljok01 Lknown00 Llay00 Llean00 Llearn00 Lobviou00 Lopinion00 Lportray01 Lpreferr00 Lseek00
  Lshar00 Lsuggest10 Ltold01 Lworry00
0.25 Laccept00 Ladvocat00 Lask11 Lcomment10 Ldeclin00 Lfear00 Lfelt00 Lfocu00 Lincreasingly00 Lknown01 Lobserv00 Loffer00 Lpledg01
  Lpropos00 Lrail00 Lreferenc00 Lscrutiny00 Lseem10 Lseemingly00 Lsens00 Lsurpris00 Ltweet10 Lused01 Lwant00 Lwill00
0.3 Lagre00 Lannounc00 Lattention00 Lcall01 Lcriticiz00 Lemphasiz00 Lexpect00 Lexplicitly00 Loppos00 Lpass00 Lpersuad00 Lprais00
  Lsay00 Lself-describ00 Lunderstand00 Lvow00 Lwonder00
0.35 Lcit00 Lconfident00 Ldeem00 Lknow00 Lrespond01 Lsupport00
0.4 Ladd10 Lplan00
0.45 Lbeliev00 Lhop00 Lmention00 Lput01 Lread10
0.5 Lappear00 Lendors00 Lwrot10
0.55 Lshow00
-0.55 M0
-0.3 M6
-0.25 M7
0.1 M3
0.2 M1
-0.5 Ntri0
-0.45 Nstatement0
-0.35 Nsent0 Nshow1
-0.3 Nmad0 Nsupport1 Ntry0
-0.25 Nalway0 Nassum0 Nissu0 Njoin0 Nnever0 Npush1 Nrenew0
-0.2 Nagain0 Ndoesn't0 Ndrawn0 Ndrew0 Nemerg0 Nlaugh0 Nlittl0 Nmust0 Nplan1 Nreturn0 Nstart0 Nstood0 Nused0
-0.15 Nbarely0 Ncareful0 Nchoos0 Ncomplaint0 Ncontinu0 Ndemonstrat0 Ndown0 Nearlier0 Nendur0 Nlobby0 Npiec0 Nprov1 Npursu0
  Nrepeatedly1 Nrespons0 Nsee1 Nstepp0 Nstopp0 Nunleash0 Nvot1 Nwidely1
-0.1 Nagre0 Narticl0 Nbeam0 Nbriefly0 Nconnect0 Nconven0 Ndecision1 Ndemurr0 Ndeserv0 Nempower0 Nexecut0 Ngiv0 Ngon0 Nhold0 Ninclin0
  Nkeep0 Nknew1 Nlaunch1 Nlimit0 Nmanag0 Nmessag1 Npaus0 Nprobably0 Nprompt0 Nprosecut0 Nreach0 Nreaction0 Nreason0 Nresolution0
  Nsurfac0 Ntwic0 Nwent1 Nword0 Nword1
-0.05 Naccord1 Nair0 Nappear0 Ncourtesy0 Nexist0 Nfocus1 Nforward0 Ngreet0 Nidea0 Ninvit0 Nmean1 Nmix0 Npromptly0 Nspearhead0
  Nwelcom1 Nweren't0
0.05 Nadamant1 Nawar1 Ncaution1 Ncomfort0 Ncontradict0 Ncounter0 Ndemonstrat1 Ndismay0 Ndoubt1 Neager1 Nenthusiastic0 Nfocus0 Ngoe0
  Nhung0 Nintroduc1 Nkeen0 Nmock0 Npassionat0 Nreason1 Nreassur0 Nrecogniz1 Nsingl0 Nspark0 Nstriv0 Ntold0 Nupset0 Nview1 Nvocal0
0.1 Nacknowledg0 Nadmiration0 Nanswer0 Nargument0 Nattack0 Nback0 Nbalk0 Ncelebrat0 Ncertainly0 Nchalleng0 Ncheer0 Ncomplain1
  Ncontend1 Ncontention1 Ncontrast0 Nconvinc1 Ndeeply0 Ndemand1 Nempathiz0 Nestimat1 Nevenly0 Nfear1 Nfuriou0 Nhail0 Nheckl0
  Nimagin0 Nimply0 Nindicat1 Ninsist1 Njab0 Nknew0 Nknow1 Nlong1 Nmandat0 Nmull0 Nnam0 Nopposition0 Npleas0 Npreach0 Npredict0
  Npubliciz0 Npublicly0 Npump0 Nquick1 Nquickly1 Nrebuff0 Nrelish0 Nrepeatedly0 Nrevil0 Nsee0 Nsent1 Nshock1 Nsick0 Nsolely0
  Nsuspect1 Ntakeaway1 Ntestify0 Nthought0 Nunclear1 Nunderstood0 Nwarmly0 Nwidespread1 Nwritten0 Nyell0
0.15 Naccus0 Nadvic0 Nassur1 Nbeliev0 Nbill0 Nbragg0 Ncharacteriz0 Nchid0 Nclear1 Nconced1 Ncondemn0 Nconfirm0 Ncry0 Ndefens0
  Nexplain1 Nexpres0 Nfavor0 Nfierc0 Nfollow0 Nforth0 Nhighlight0 Nhopeful1 Nhostility0 Nignor0 Ninclud1 Nincreasingly1 Nlabel0
  Nmeant0 Nmeasur0 Nmention0 Nmessag0 Nofficially0 Noutlin0 Nplead0 Npress1 Npromis1 Npromot0 Nproposal0 Nrail0 Nrebuk0 Nrecit0
  Nrefer0 Nrefus1 Nremind1 Nsid0 Nstrongly1 Ntalk0 Nthreaten0 Nvehemently0 Nvouch0 Nwant0 Nworry0
0.2 Naccept0 Nadmitt1 Nallow0 Nanxiety0 Nappear1 Nassail0 Nassumption1 Nconfident0 Nconsensu1 Ndecision0 Ndescrib0 Ndisput0 Nfootag0
  Ngues0 Nhint0 Nidentify0 Nlean0 Nlook0 Nmean0 Nnominat0 Noffer1 Npreferr0 Nreferenc0 Nreport0 Nrespond1 Nsound0 Nsuggest1 Ntell1
  Ntitl0 Nunderstand0 Nwarn1 Nwelcom0 Nwidely0 Nwonder0
0.25 Naccusation0 Nadvocat0 Ndiscus0 Nendors0 Nexpect0 Nlist0 Nportray0 Npropos0 Npush0 Nseem1 Nstory0 Nthink0 Ntweet0 Nvot0
0.3 Nadd1 Nchant0 Nclaim0 Ncomplaint1 Nknown0 Nseemingly0 Nseen0 Nsuggestion1
0.35 Nattention0 Nblast0 Ncall0 Nenvision0 Ninterest0
0.4 Nannounc0 Nfound1 Npoint1 Nprefer0 Ntout0
0.45 Noppos0 Nremember0
0.5 Nquestion0
0.65 Nsay0
-0.75 Othat
-0.45 Oif
-0.15 Obecause
-0.1 Oto
-0.05 Owhen
0.4 Owhile
-0.4 Pstill
-0.35 Pmade PthatVed
-0.3 PafterU PafterVed
-0.25 PifUs PthatU PtoU PtoUly Pwhichsaid PwhileUing
-0.2 PUion PasU PasUed PthatVing Ptotold PwhenVs
-0.15 PU PUer PUers Paftercalled PasUing PasVly PbecauseVed Psupport Pthatmade PtoUions PwhenUs PwhoUed PwhoV PwhoVed
-0.1 PUions PafterVs PasUions Pattacks PbecauseU PbecauseV PthatUal PthatUing PthatVs PtoUive Ptomade PwhileUly
-0.05 PbecauseUed PthatV PtoVed PtoVly Pwhichcalled Pwhosay
0.05 PifU PifUing Pwhomade Pwhosaid
0.1 PVs PbecauseUing Pbecausesupport PifVed PthatUion PthatUive Pthatattacks Pthatstill PtoUal Ptosays PwhenV Pwhenasked PwhichUed
  PwhileVed Pwhilemade Pwhoasked
0.15 PasUion Psay Psaying PthatUed PthatUer Pthatcalled PtoUer PwhenVed PwhichVs Pwhichsay PwhileV
0.2 PasUs PasVed Ptocalled PwhichU PwhileVs
0.25 PVers PafterUed PafterUment PasVs Pascalled Pwrote
0.3 Pthatsay
0.35 PVing
0.4 Psays Ptosaid
0.5 Psaid PwhichUs
-0.6 ainterview
-0.35 aspent
-0.3 aalready afriday alaunched aoften asunday atalk
-0.25 aattack acaptured ait's ajoined astatement ayet
-0.2 aallegations aam acannot acomments adetails aearlier ahasn't ainstead amentioned apress areleased areturned astarted
  astatements astruggled atrying awednesday
-0.15 aallowing aappearing aask acareful acome acomparing adefined afeels alargely alittle alooked anewspaper anote anothing aonce
  aplaced apoised apreparing aremarks asaturday aspeaking astopped athrow atypically
-0.1 aadd aanalysis aassuming abracing abriefly abroadcast abroke achose acreating acredit adamaging ademonstrated ademurred
  adeserves adirect adirectly aembraced aentitled aespecially aessentially aexpanded afinally aforget aforward afrustration agives
  agone ahearing aherself aholds akeeps alifted alimiting alocked aoverwhelmingly aplan apoints aposed apresents aprompting
  aproponents aprovided apush arare areached areflects arelies arequest areview astirred aturned atwice aunloaded aviewed awatching
-0.05 aaired aapologized aattacked abelieved acase acommanded acourtesy aescalated aexists aexperienced afailed agreeted ahostile
  alight amemo amixed anecessarily aopened aperform arecall aresponding aresponses arule ashowed aslightly atraded aweight aweren't
0.05 aapologize aappears abashing acomfort acomplained acongratulating aconsidered acontends adesire adismay afocuses ahung aimposed
  akeen amaintain amentioning amused apaint apivoted aprotesting aremarked aresonated aretweeted arobocall atalked athrowing aupset
  awarning aworded
0.1 aacknowledge aadmiration aalarm aalleges aangered aannounce aarchitect aargues aasserting abalked abelief abemoaned acelebrated
  acharged acheer aclaimed aconsiders acounts acredited acrediting adecide adelivering adisappointed adisplaying adistanced aechoed
  aelaborated aembraces aempathize aencouraged aendorsing aevenly aexpecting afeel afinds aindicate alashed alikened alining
  amandates amulling aoffering aopined aoutraged apersuading apledging aproclaimed aprohibit apromotes aquestioned aquip aquotes
  arecalled areferenced arefuses areveal arevered arousing asays aseeking aseemed asick asignaled aslamming asounds asparred astern
  athreaten atold atrumpeting aunmistakable avetoed awanted awarmly awarn awary awithdrew
0.15 aaccusations aaccuse aadding abelieve abilled ablaming ablasted acommenting acomplaints acondemned acontradicted aconvince
  adeclare adecried adefender ademands adescribing adetailing adismissing adocumented aenvision aexpress aexpressed afear aforesee
  aglad aimagined aindicates aloves anominated anoting apassion apressing apromote aquestioning arecalling arepeat areportedly
  aresist asided asounded athanked atout aurged avehemently aview aviews
0.2 aanswer aassailed aassumption aattacking acast achants aciting adeclined aemphasize afootage afound ajustify alook aloudly
  aproposing aremember arestricting ascorn asigned astating astrongly atells
0.25 aassertion adefended aforecast ahate ashown asurprise atalking awrote
0.3 aasked aencourage aportray arequested asaid
0.35 anoted
0.4 aaccording
-0.7 dsaid|he
-0.5 dN|=10
-0.45 dsaid|she
-0.4 dthat|he dwhat|he
-0.35 d-s|of d-|who d=3|has dN|are dN|who dUed|to dU|N d^|the din|a dsaid|N dsay|they dwho|has
-0.3 d=10|i dN|Ved dUs|to dVed|N dhe|had dhe|would dwho|is
-0.25 d-ing|-s d-s|N d-s|he d=4|N dN|voters dU|the d^|a d^|but d^|this dand|- dhas|Uly dhe|is dthe|most dthose|-s dwhat|she
  dwould|have
-0.2 d-ed|with d-|- d-|in d-|the d0|-s d0|N d=3|U d=3|not dUal|to dU|-s dVed|his d^|one d^|that dare|more ddo|you dhas|U dhave|to
  dhis|- dhis|-s dnot|be don|N dshe|was dthat|has dthey|were dthe|-s dwas|a dwhich|is
-0.15 d-ed|=3 d-ed|N d-ed|and d-ing|her d-ity|to d-s|Uly d-s|from d-s|since d-|more d=3|Uing d=3|and d=3|had d=3|his d=3|to dN|U
  dN|Ued dN|Uly dN|candidate dN|she dN|they dN|when dQ.|he dUed|N dUed|his dUion|to dUs|N dU|=3 dU|he dV|to d^|and d^|i dand|-ly
  dbefore|N dbefore|he dbut|- dbut|U dbut|that dcan|be dhad|also dhas|-ly dher|- dof|-ing dof|it dout|=3 dthat|N dthe|-ing dthe|0
  dto|-s dvoters|to dwere|not dwhen|she dwhere|N dwho|-ed dwho|U dwould|-
-0.1 d-er|-s d-er|=6 d-er|a d-ing|- d-ing|-ers d-ing|the d-ly|- d-s|-ing d-s|-ion d-s|-ment d-s|are d-s|could d-s|for d-s|in
  d-s|were d-|-ive d-|-ly d-|Ued d-|an d-|not d-|policy d-|were d-|will d=3|Uly d=3|in d=3|is d=3|that d=6|- d=6|to d=6|which dN|-ly
  dN|=3 dN|=6 dN|by dN|just dN|no dN|while dQ|by dUed|-al dUing|N dUs|-s dU|-er dU|in dU|to dVed|a dVed|by d^|just daccording|to
  dafter|she dalso|be dand|her dand|more dand|no dand|to das|voters da|-s dby|the dcampaign|-s dcandidate|who dcould|- dhas|not
  dhave|-ed dhim|=3 din|and dit|has dlike|N dmay|be dmore|N dmost|U dnot|Uly dnot|to dnow|=3 donly|- don|her dpeople|who dsome|-
  dso|-ly dstill|U dthat|she dthat|would dthen|=3 dthey|- dthey|-ly dthe|states dthe|year dto|U dto|a dvoters|who dwere|Uly dwhen|-s
  dwhich|U dwhile|-er dwith|N dwould|be dyears|=3
-0.05 d-ing|-ed d-ing|Uer d-|Uion d-|is d=3|were dN|V dN|a dUions|in dUment|=3 dU|=6 dU|and dU|i dalso|- dand|it dbe|Q, dbut|Uly
  dfor|a dfrom|the dhad|N dher|-s dhis|-'s dnot|been dparty|-s dthat|=3 dthe|more dvoters|=3 dwas|Q, dwhen|it dwith|-al
0.05 d-al|=3 d-ed|for d-ers|also d-ers|but d-ers|that d-ers|who d-er|Ued d-er|in d-ing|-ion d-ing|an d-ing|on d-ly|to d-s|more
  d-s|who d0|and d=10|he d=3|this dN|- dN|been dN|debate dN|have dN|were dQ|that dUs|=6 dUs|their dVed|- d^|in dand|an dand|is
  dand|over dany|-er da|campaign dbecause|i dbecause|they dbut|also dhad|the dhim|for dhis|policy dhow|to din|his djust|as dnew|-
  dnot|- dsaid|in dthan|the dthe|country dthe|other
0.1 d-'s|- d-'s|-er d-ed|-al d-ers|still d-ers|to d-ing|=6 d-ing|more d-ion|=3 d-ion|also d-ly|be d-ment|had d-s|=10 d-s|Q, d-s|Ued
  d-s|will d-|-ed d-|U d-|a d-|between d-|its d-|night d-|then d0|states d=3|U's d=3|before d=3|have d=3|was d=3|with d=4|Q, d=5|=8
  d=6|or dN|-ion dN|did dN|would dQ?|he dUed|an dUity|to dUly|a dUly|to dUs|in dU|-al dU|for dU|more dU|when dU|with dVed|from
  d^|-ly d^|his dafter|-ing dafter|it dall|N dall|the damong|the dand|U dare|- dare|Uly das|the da|Uly dcampaign|has ddebate|-
  ddebate|and ddid|not dformer|- dfor|N dfrom|its dhad|Uly dhad|been dhas|to dher|-ers dher|campaign dhe|U dhim|and dhis|U dif|N
  din|-ive dis|=3 dmake|- dmillion|in dmonday|and dmost|N dnot|Us dno|one dof|-s dof|Uly done|N done|U don|- dother|-ers dother|N
  dshe|is dsince|N dstates|=3 dstates|have dthat|- dthat|-ed dthat|-ly dthat|a dthat|could dthey|also dthey|have dthe|Uion
  dthe|president dto|- dto|his dto|the dtuesday|=3 dvoters|are dwas|Uer dwas|still dwere|more dwhat|i dwhich|has dwhich|were
  dwith|-s dwould|U dyear|to dyou|would
0.15 d-al|and d-ed|their d-ions|=3 d-ions|but d-ity|- d-ity|=3 d-ive|-ity d-s|=6 d-s|a d-s|and d-s|is d-s|now d-|they d0|=3 d0|to
  d=3|a d=3|one d=3|some d=3|while d=4|0 dN|-ing dN|0 dN|has dN|in dQ|- dUed|- dUing|to dUion|=3 dUly|U dUs|are dU|-ing dU|their
  dVed|=3 dVed|Q, d^|as dalso|not dand|-ers dand|-s dand|both dand|have dand|his das|to dattacks|=3 da|Ual dbeen|Uly dbeen|a dbut|-s
  dbut|N deven|to dfar|-s dhe|also dhis|campaign dif|- dincluding|a din|the dis|Uly dis|a dis|most di|have dmake|the dmonday|=3
  dnew|N dno|-s dof|-ly dof|Q, dof|state dpolitical|- drace|=3 dsome|N dthat|-s dthey|Uly dthe|Uer dthe|race dthe|two dthis|year
  dwas|Uly dwere|-s dwhat|it dwho|had
0.2 d-ed|in d-ed|were d-er|- d-ion|has d-ity|and d-s|-s d-s|not d-|-er d-|be d-|had d-|his d-|that d=3|now d=6|and dN|-al dN|not
  dUed|U dUer|N dU|also d^|- dalso|Uly damong|those dand|who das|he da|-ed dhe|-ly dhe|-s dmany|N dout|a dsaid|when dshe|also
  dthe|-ion dthe|candidate dwas|first dwas|to dwere|-ly dwho|Uly dwill|be dwith|his dwould|not
0.25 d-ers|have d-s|to d-|=6 d-|with d=3|-ers d=6|he dN|=8 dN|to dand|he dbe|a dcould|be din|- dof|them don|monday dother|-s
  dsaid|=3 dthey|are dthe|campaign dthis|week dto|N dup|his dwhen|- dwho|he
0.3 d-|as d=3|but dN|-ers dN|also dN|still dQ,|N dQ|and d^|N d^|Q, dand|N din|their
0.35 d-s|that d-|N d=3|i dN|-er dQ,|she dUs|that dmade|it
0.4 d-er|N d^|she
0.45 d-ed|the dof|N dwhich|he
0.5 dQ,|he d^|they
0.55 d=3|he d=3|she
0.6 dbut|he don|to
0.65 d=3|they
0.7 d^|he
0.75 d=3|N
-0.5 e=3|N eU|=3 ein|N
-0.4 e=4|N efrom|N ethat|-ed
-0.35 e-|of
-0.3 e-|in e=3|he eas|N ea|N eby|- eby|-ing ethat|with ethey|would eto|her
-0.25 e-ing|U e-s|that e-|at e=3|=10 e=3|Uing e=3|as eN|Ved eat|a ea|candidate eduring|the efrom|the ein|the eit|to eof|-ing
  ethe|-ity eto|its ewith|his
-0.2 e-ing|that e-ing|to e-s|=3 e-s|and e0|N e=3|-ing eN|of eU|a eU|about eabout|0 eand|-ing eat|the efrom|0 eon|- ethat|-s ethat|i
  ethat|one etheir|- ethe|-'s ethe|Q ethe|Uing ethe|Uion ethe|next eto|their etwo|-s
-0.15 e-al|- e-al|-ing e-al|=5 e-er|- e-ing|- e-ing|=3 e-ing|=5 e-ing|about e-ing|and e-ion|at e-ion|of e-|0 e-|=4 e-|into
  e0|million e=3|Q, e=3|Ving e=3|which eN|Uly eN|support eN|to eUed|to eUly|by eUs|N eU|from eU|how eabout|its eas|U ea|-er eby|his
  efor|-al efrom|-ing eher|Q eher|to ehim|about ehis|-al einto|the eis|-ly eis|the eits|-s eit|-ed emuch|of enot|-ing eof|how
  eon|new eout|of ethat|-ion ethat|Ued ethat|as ethey|had eto|-ers eto|-s eto|0 eto|N eto|Uions eup|for eup|in ewas|Ued ewere|Uly
  ewill|be ewith|N ewith|her
-0.1 e-al|-ions e-er|=5 e-ing|-al e-ion|for e-ion|was e-s|=4 e-|-ity e-|Q. e-|for e-|him e0|- e=3|-al e=3|asked e=3|his e=4|he e=6|N
  eN|=10 eN|Q, eN|Us eN|about eN|during eN|state eQ.|$ eQ|- eQ|on eUed|=3 eUly|=3 eUly|=5 eUs|- eU|-ion eU|N eU|by eVing|N
  eabout|-al eabout|-s eagainst|N eall|the eat|last eback|in ebecause|of efor|=5 efor|Q efor|this ehad|U eher|own ehe|Q. ehim|that
  ehim|to ehis|-s ehis|campaign eit|a eit|in emore|Us enew|- eno|-er eof|Us eof|a eof|more eon|Us eon|in eon|its eon|to eon|tuesday
  epolicy|Us esuch|a esupporters|on esupport|from ethat|Q. ethat|had ethat|have ethat|people ethe|Uer ethe|first ethe|new eto|-ion
  eto|=3 eto|new eto|that eto|the ewhat|was ewhether|the
-0.05 e-er|for e-s|against e-|from e-|policy e-|vote eN|Uing eQ|was eUed|and eUed|for eafter|the eany|candidate ean|-ive ean|U
  eas|his ea|-ity efrom|its eher|-al ehim|a ehim|in ehis|- eits|-ion ejust|how emore|-s eof|- eof|-ive eof|both eon|the etheir|-s
  ethem|- ethere|is ethe|N eto|Q, eto|this ewhether|a ewhich|-
0.05 e-ed|its e-er|=3 e-ing|-ing e-ing|his e-ing|it e-ion|-ers e-ly|0 e-s|between e-s|than e-|-al e-|Us e-|up e=3|so e=4|Q eN|-ly
  eN|can eQ|in eUs|at eU|-ment eU|out eamong|- eany|- eas|-ing ea|Q, ea|Uly ebe|a efor|-ers ehas|not eher|a eif|they ein|-ed
  emany|-s enot|- ethat|an ethem|U ethey|could eto|do eup|- eup|a ewhether|it
0.1 e-ed|U e-ing|for e-ing|more e-ion|in e-s|-ive e-s|Ving e-|Ued e-|any e-|be e-|the e-|tuesday e-|with e0|-ion e0|to e=3|Q?
  e=3|Uly e=3|from e=3|if e=3|was e=4|Q! e=4|Q? e=4|in eN|-ity eN|=4 eN|Q eN|Q. eN|Uions eN|for eN|has eN|presidential eN|should
  eN|that eN|voters eQ|=6 eUed|=5 eUed|its eUed|that eUer|of eUing|the eUion|of eUly|about eUs|U eUs|that eU|- eU|Uly eU|Us eU|as
  eabout|that eagainst|her eand|-ed ean|Uion eas|Q eas|if eat|-s eat|all eat|first eat|where ea|0 ea|Uer ea|Uing ebecause|it eby|one
  edebate|=3 eduring|this efor|their efrom|-ly efrom|both ehad|been ehas|been eher|-er eher|-ion eher|-s eher|=5 eher|supporters
  ehe|- ehe|-ed ehe|Ved ehe|had ehe|is ehim|=5 ehim|by ehim|the ehis|N ehis|recent ehow|they ein|U ein|this eis|-ed eits|-
  eits|first eit|Q. eit|has elast|- elike|=3 eof|-'s eof|Q, eof|party eof|this eon|his eon|one eon|what eout|Uing eout|at eshe|had
  esince|the ethat|Q ethat|any ethat|new ethat|there ethat|to etheir|candidate ethey|Ued ethe|-ed ethe|-ions ethe|campaign ethe|many
  ethose|-s ethrough|- eto|V eto|a eto|vote eup|the ewas|-er ewas|a ewas|not ewere|-ing ewere|Ued ewere|the ewhether|any ewill|-
  ewould|-
0.15 e-ed|N e-ed|that e-ed|up e-ing|-s e-ing|Us e-ion|=5 e-ion|to e-ment|that e-s|in e-|N e-|by e-|more e0|of e=3|even e=3|she
  e=3|would e=8|=3 eN|- eN|-al eN|-ive eN|=3 eUed|as eUed|by eUing|-al eUly|to eUs|-ing eUs|about eU|U eU|more eU|the eabout|-ion
  eabout|what eamong|-s eamong|some eby|-s eby|the edebate|about eformer|N efor|- efor|-s efor|Ued efor|him efor|his eher|-
  ehis|-ing ehow|he ehow|to ein|with eis|=3 eis|that eits|Us eit|=5 eit|Q elike|an emore|-ed emore|-ive eof|his eon|-ed eon|-s
  eon|an esupporters|=5 ethat|- ethat|in ethat|she etheir|-ing etheir|Uion ethey|are ethe|-ive ethe|-ment ethe|Q. ethe|U
  ethe|attacks ethe|candidate ethe|same eto|Uer eto|campaign eup|to ewhat|he ewhat|she ewhether|she ewith|their
0.2 e-ing|0 e-ly|-ing e-ly|N e-s|Uing e-|- e-|about e-|on e=3|that eN|Ving eN|the eN|was eUer|- eUly|of eU|for eabout|how ean|-
  ean|-ion eas|a eattacks|on ea|Uion ea|Ument efor|a efor|an efrom|-al ein|Uing ein|an ein|may eit|would elast|year eno|U eon|all
  eso|=5 ethat|-ions ethat|his ethe|- ethe|-ing ethe|president ewhether|N ewith|the
0.25 e-ly|of e-s|=5 e-s|U e=3|Q e=3|is e=6|and eN|and eU|at eabout|the eas|the efor|the ehim|for ehis|-ion eit|as eno|-s eon|him
  eon|how eout|N epresidential|candidates ethat|0 ethat|a ethat|it ethat|the ethat|they eto|- eto|U eup|about ewas|-ly ewas|that
0.3 e-s|- e=4|$ eabout|his ein|on eis|-ing eit|=3 emany|N eof|her ethat|he ethe|-al eto|Q eto|make
0.35 e-|as eUs|of etheir|U ethey|have ethe|-er eto|-ing
0.4 e-s|about ethat|=3 eto|Us
0.45 ea|U
0.5 e-|-ers eN|as
0.6 enot|to
1.1 e=4|Q.
1.2 e=3|Q.
-0.6 fN|from
-0.4 fN|his
-0.35 f-|by
-0.3 f-|with f=3|by fUly|on fa|- fby|that fhad|N fhis|=3 fwas|=5
-0.25 f-er|for f-ly|N f-s|a f-|=5 f-|U f-|they fN|-ly fN|as fN|at fN|is fU|N fU|in fand|=3 fbeen|to fhe|a fis|the fthe|=3 fto|at
  fwhich|the
-0.2 f-ers|N f-s|in f-|-ing f-|Q f-|Uly f-|as f=3|=3 f=3|how fN|Q fUly|=5 fU|how fVly|to f^|=4 fand|-s fand|=5 fand|of fare|- fa|N
  fa|that fbe|a fbe|to fbut|U fhas|of fhis|- fnot|N fnot|a fshe|that fshe|to ftheir|on fthey|- fto|=5 fwas|on fwho|N
-0.15 f-al|that f-ed|- f-ers|to f-ing|=3 f-ing|=5 f-ing|by f-ly|=3 f-s|- f-s|as f-s|from f-s|to f-|for f=3|-er f=3|0 f=3|Q f=3|Ued
  f=3|with fN|U fN|Us fN|against fN|for fN|her fN|on fUing|to fUly|-ing fUs|a fUs|that falso|as fand|on fare|N fa|from fbeen|-al
  fbe|=5 fby|-s fby|his fhad|her fhas|-ly fhas|Uly fhas|on fhave|that fin|to fmore|=5 fnot|=5 fpeople|to fsince|his fthat|about
  fthat|that fthey|about fthey|it fthey|was fthey|with fthe|- fthe|-s fto|out fto|their fwas|over fwere|a fwho|- fwill|N
-0.1 f-'s|to f-ed|-ing f-ed|among f-ed|on f-ers|him f-er|at f-ing|- f-ing|as f-ly|=5 f-s|Q. f-s|like f-|during f-|has f-|last
  f-|there f0|=6 f0|by f=3|like f=3|such f=3|the f=8|his fN|Vs fN|also fN|are fN|both fN|they fN|was fN|what fUer|N fUer|his
  fUer|the fUly|- fUly|Us fU|for fU|whether fafter|the falso|=3 falso|for falso|that fand|-ers fand|N fand|no fany|of fare|out fat|N
  fa|Uion fa|of fbeen|in fbeing|the fbe|on fbut|=3 fbut|it fby|of fcampaign|a fcampaign|the fcandidates|-s fcandidates|on feven|-
  fhad|it fhas|as fhas|in fhas|it fhave|=3 fhave|to fhe|about fhe|not fhe|on fhe|the fhe|to fhis|about fin|- fis|an fits|on fit|=3
  fit|more fmost|-s fnot|by fnot|in fnot|the fone|=5 fshe|as fthat|-ed fthey|-er fthey|a fthey|the fthe|was fthis|of fthose|-
  fto|-ed fto|Ued fto|an fto|him fto|its fto|over fto|that fto|up fvoters|- fwas|for fwere|=5 fwere|on fwho|U fwho|against fwho|her
  fwho|over fwith|- fwith|N fwould|-
-0.05 f-er|=4 f-er|N f-er|by f-ing|about f-ly|about f-s|Uly f-|who f=3|=5 f=3|about f=3|is f=3|of f=8|they fN|Q. fN|and fN|with
  fUly|with fVly|that fV|of falso|a fa|Ument fbeen|- fbeen|a fbeen|an fbut|Ued fhas|N fhas|up fhe|-ed fi|he fmay|a fnot|Ued fnow|the
  fonly|it fon|the fown|to fpercent|the fshe|=3 fshe|with fstill|to fthem|to fto|the fto|with fwas|at
0.05 f-ly|-s f-s|more f-s|over f-|-ion f-|a f0|to f=10|of f=3|- fN|-ing fN|just fN|new fQ,|to fUed|about fUer|in fUly|for fUly|the
  fU|a fU|what f^|- falso|=5 fand|her fand|their fand|up fan|Ument fa|=3 fa|Uer fbeen|=5 fbeing|by fbut|-ed fbut|-ing fhas|he
  fhave|-s fhis|and fhis|in fin|-ion fis|with fjust|- fmore|from fnot|so fof|the fon|U fpercent|=5 fpercent|it fpolitical|to
  frecent|to fshe|at fshould|U fthat|-ers fthat|from fthe|U fthe|are fthis|- fthis|to fto|-al fto|=4 fto|N fto|a fto|people fwas|of
  fwere|-er fwhich|a fwhile|to
0.1 f-al|Ued f-al|the f-ed|=5 f-ers|-ed f-ers|U f-er|=5 f-er|from f-ing|on f-ion|-s f-ity|to f-ive|on f-ly|- f-ly|by f-ly|in f-ly|on
  f-s|-ly f-s|delegates f-s|the f-|-ly f-|N f-|against f-|an f-|like f-|more f-|of f-|that f-|tuesday f-|which f0|on f=10|N f=3|it
  f=3|out f=3|this fN|- fN|-er fN|=4 fN|=6 fN|more fN|much fN|now fN|who fN|will fQ,|N fUer|by fUly|=3 fU|to fVly|N fafter|of
  fall|the fand|-ion fand|Uions fand|how fand|the fare|Ued fare|on fas|=5 fa|by fa|in fa|to fbeen|on fbeen|the fbe|about fbut|his
  fcampaign|it fcampaign|out fcampaign|that fcandidate|his fcould|a fhad|U fhad|for fhad|to fhas|against fhas|an fhas|her fhas|with
  fhave|N fhave|a fhave|for fhave|the fher|during fhe|that fhe|was fhis|Us fhis|has fis|as fit|Us fit|on fi|=5 fmuch|in fnot|-er
  fnot|it fnot|with fof|U fof|from fof|in fshe|-ed fshe|him fshe|in fshe|on fthat|Uing fthat|it fthat|on fthen|to fthey|U fthey|as
  fthe|Q fthe|had fthe|has fthe|is fthe|to fthe|with fto|=3 fto|if fto|on fto|this fto|whether ftwo|- fwas|Ued fwas|Uly fwas|about
  fwas|and fwas|from fwas|last fwere|-ed fwere|that fwhich|-ing fwhich|U fwho|a fwho|as fwho|she fwill|on fwill|to fwith|=5 fwith|to
  fyear|to
0.15 f-al|=5 f-al|of f-ers|=3 f-er|=3 f-ing|at f-ions|for f-ion|the f-s|-ing f-s|Ued f-|-ed f-|it f-|not f-|on f0|they f=10|that
  f=3|U f=3|Us f=3|in f=6|a fN|after fN|him fN|to fQ,|it fQ,|the fQ|a fUly|N fUly|in falso|on falso|out falso|the fand|-al fand|him
  fand|it fand|to fand|whether fare|about fare|that fbeen|of fbefore|that fbe|from fbut|the fby|=3 fby|N fby|to fhad|Ued fhad|in
  fhas|U fhas|about fhas|been fhas|out fhas|they fhas|to fhave|- fhave|their fher|of fhe|Uly fhe|against fhe|as fhe|of fhis|-s
  fhis|to fin|an fis|-s fis|N fis|U fis|Ued fis|for fit|like fmany|to fmonday|N fmore|on fnight|an fnot|Us fof|about fon|to
  fpeople|=5 fthat|- fthat|for ftheir|to fthey|=5 fthe|from ftime|a fto|them fwere|about fwere|and fwere|for fwhen|- fwhile|-ing
  fwho|-ity fwill|U fwill|a
0.2 f-al|to f-ed|for f-ed|the f-ers|- f-ing|from f-ion|to f-s|about f-|-s f-|from f-|how f0|the f=3|Q. f=3|he f=3|her f=3|to fN|-ers
  fN|Uly fN|some fN|this fN|those fQ,|that fQ?|N fUs|=5 fU|=4 fU|the f^|for fand|Ued fand|his fan|U fan|from fare|Uly fare|the
  fas|by fbefore|N fbe|- fbut|that fby|about fhad|a fhas|no fhas|that fhave|-ed fhave|U fhave|Ued fher|on fhe|-ing fhe|=3 fhe|Ued
  fhe|his fit|=5 fi|=3 fmore|with fnot|- fnot|of fthe|that fto|-ly fto|he fto|voters fwas|by fwho|he
0.25 f-er|to f-ive|of f-s|=3 f-s|him f-s|it f-s|was f-|=3 f-|Uing f-|among f-|at f=3|an fN|-ion fN|it falso|- fare|to fa|at fa|for
  fin|N fit|to fnot|=3 fnot|to fthat|-s ftheir|of fto|- fto|her fwas|- fwere|- fwho|in
0.3 f-s|that fN|Q, fUly|of fU|from fand|that fhis|of fthat|a fthe|of fto|what
0.35 fa|on fwas|as fwho|-s
0.4 fN|back fUs|to
0.45 fa|U
0.55 fthat|N
0.6 f=3|N
0.65 fN|=5
-0.55 iback
-0.35 itelling
-0.3 iQendorsed ibegan icontinues
-0.25 icaptured idelivered iplayed iqappeared ispeech
-0.2 iQcalled iQreported iadded iam iargument ideclared ioff ipromises ipublished iqsee iqtalk iqtook iqwants iseeing iseeks ishot
  isigns
-0.15 iQclaiming iQknown iaccused ianswers icentered iclarifying iconceding idefined iechoing iexpected ifind ifurther iidentified
  iintroduced imight iopened ipledged ipoised iqask iqconsidered iqissued iqlater iqsupported iqwent iran iresponding iturned iwords
-0.1 iQsupports iQvoted iadvocates ianswered iassuming ibetting ibracing ibriefly ibrought ichose iconsidering icriticized idamaging
  idemanded idemurred idescribe iessentially iexpanded ifailed ifocused iforward iholds iideas iimplied imakes ioverwhelmingly
  ipositioned iproponents iqexpects iqknew iqpromise iqrejected iqremarks ireading ireflects irelies ishowing isparked istirred
  itwice iunlikely
-0.05 iQused icompared iencouraging iescalated iexists ihinted ijoke inecessarily inotes ipromptly iproposes iqsupporter iqviewed
  iresponses irule iseeming iweight
0.05 iQintroducing iQnamed iaboard iaccepting iaim iangry iapologize iappointment ibashing ichallenged ichosen icomfort icomplained
  icongratulating idismay idismiss iexpectations ifearing ihopeful iimpassioned iimposed ikeen imade imaintain imock inoticed
  iopenly ipaint ipivoted iqattacked iqattempted iqbrought iqexpected irespond iresponse irobocall iruled ishots ispeaks isued
  isuspected ithrowing iunderstanding ivoiced
0.1 iQidentified iQwent iagree ialarm ialleges ianswering iarchitect iauthorized ibacked ibacks ibalked ibelief iboos icelebrated
  iconsiders icounts idecide idefine idisappointed idiscuss idiscussing idisplaying idistanced iecho iembraces iempathize
  iencouraged ievenly igoal ihighlight ihired iinvoking iknew iknow ilashed ilining ilooking ioffered ioutraged ipassing
  iperceptions ipersuading iplanning iposts ipraise ipraised ipredicted iprohibit ipromote iproud iqbegan iqcelebrating iqcredited
  iqdescription iqdubbed iqechoed iqopposition iqremarking iqreported iqspoke iqsuggested iqwritten irecalled irecorded irefuses
  ireluctance irevered irousing irumors isick isparred isubtle isuggestions isupported isupports ithreaten ithreatening itrumpeting
  iunderstood iunwillingness ivetoed iwarmly iwarnings iwary iwelcomed iwidely iwithdrew iworried iworry
0.15 iQexplaining iaccusations ianswer iappear ibar ibelieves icomplaints iconcerns icontradicted icontrasting icriticizing
  ideciding idefender ideflect idemand idemands idescribing idetailing idiscussion idocumented ienvision iexpress ifaith iforesee
  iglad ihappy iimagined iindicates iknown iknows ilearned ilisting inoting ipromise iproposed iqanxiety iqargument iqcheer
  iqemailed irailed irecognition irecognizing ireminded ireported irequired irevealed isays iseen isentiment ishows isided
  iso-called istating isuddenly isuggest ititled itout itribute ivehemently iwant
0.2 iQasked iQcontinued iarguments iassumption icast icovered idoubt iemphasize ihoping iinterested ijustify iknowing ilaying
  inegotiated iobvious iqassertion iqdecision iqoff iqpledged iqpublished iqstated iremember ireports irestricting iscorn ithought
  ivowed
0.25 iQadding icalling iendorsement iexpect iexplain iforecast ihate ioppose iprojected irattled irejected isaid iscrutiny ishow
  isought ithink
0.3 iexplicitly iidea imention inoted irequested iseems iself-described
0.35 iQreferring iQtold iqcontinues isee itell
0.4 iQwrote isupporter
0.45 ibacking iqput
0.55 iqcalled
0.7 icriticism
-0.7 jVed
-0.5 jthis
-0.45 jQand
-0.4 jQwho jbeing jjust
-0.35 jUing ja jfor
-0.3 j-al jQ jQthe jan jas jit jno jq-ed jqUs
-0.25 j-ions jUions jbe jits jmost jon jqwould jwhat
-0.2 j-ing j-ment jVing jonly jqcampaign jwhen
-0.15 j- jQ-s jQhad jQis jQto jUer jqVed jqnot jwhile
-0.1 jU jU's jV jcould jfar jget jmay jq-'s jqnow jqvoters jqwhich jrecent jthat jthey
-0.05 j-er jemail jeven jqagainst jqwhen
0.05 j-'s j-ly jQbut jqfrom
0.1 j-ion jQ- jQnominee jbeen jcan jcandidate jdelegates jinterview jnomination jq- jq-er jqan jqdid jqfirst jqno jqthat jqthey
  jstill jthen jtweet jwho
0.15 jQQ jQalso jUers jUment jboth jhas jnight jpoll jq-ers jq0 jqa jqbut jqhave jqhe jqthe
0.2 j-ity jUly jdid ji jis jmany jq-al jqN jqit jsince jtime jwas
0.25 jhave jq-s jqby jso
0.3 j=6 jQN jQQ, jQshe jare jq^ jqhas jstate jwere
0.35 jqis
0.4 j-ers jQ, jmade jqQ, jqUly
0.45 jQ=3 jalso
0.5 jQhe jqalso
0.6 jq=3
0.65 jqand
-0.35 lspent
-0.3 lalready lfriday lmark loften lremain lsunday ltry
-0.25 lcaptur ldirect ljoin lseiz lstruggl ltoward lwalk lyet
-0.2 lam lcannot ldiscover ldraw learlier lend lfram lhasn't linstead llaugh lmak lpres lpreviously lreputation lrespect lreturn
  lscrambl lshift ltak lwav lwednesday
-0.15 lcareful lcenter lchoos lcom lcommitment lendur levidenc lfigur lgrappl lheadlin linvestigat llargely llittl llobby lmov
  lnewspaper lnoth lonc lplac lpois lprepar lpursu lridicul lsaturday lscar lsoon lsponsor lstepp lstopp lsubmitt ltarget ltear
  lturn ltypically lunleash
-0.1 lanalysi lappeal lappearanc lassessment lattract lbett lbrac lbrand lbriefly lbrok lchos lcommitt lcompar lconfront lconnect
  lconven lcreat ldamag ldemurr ldeserv ldig ldirectly lempower lengag lentitl lespecially lessentially lexpand lfinally lfir
  lforget lfrustrat lfrustration lgon lherself lhold lkeep llift llimit lmanag loffens loverwhelmingly lpassag lpos lprompt
  lprosecut lrank lreach lreserv lresolution lrespond lrevers lreversal lreview lshak lspread lstirr lsurfac ltwic luncover
  lunlikely lunload
-0.05 ladmitt lair lcas lcommand lcourtesy ldepth lescalat lexamin lexist lexperienc lfail lforward lfuel lgreet lhostil linvit
  llight lmix lnecessarily lopen lperform lpromptly lsatisfy lslightly lspearhead ltrad
0.05 lagitat lassur lbeliev lcomplain lcontradict ldismay lhung lkeen lmus lpaint lpost lpounc lrobocall lshot lsingl lstriv ltweet
  lwrit
0.1 ladmiration lattribut lbalk lbemoan lbrag lconvinc lcounter ldeny ldisavow lecho lempathiz lestimat levenly lhail lheckl ljab
  ljok lliken lmull lnam lpreach lpress lproclaim lpump lpuzzl lquip lrebuff lrebuk lreiterat lrelish lrever lrevil lsick lsolely
  ltold lunderscor lutter lwarmly lwary lwithdrew
0.15 laccus lacquiesc ladd larticulat lbill lboast lcall lcharacteriz lchid lclaim lconced lcondemn lcry lderid ldisappoint ldoubt
  lexpres lforese lglad linsist lpredict lquot lrail lrebut lrecit lrecommend lrefer lreportedly lreveal lsid lvehemently lvouch
0.2 lacknowledg ladmit lassail lblam ldecry ldescrib ldismiss lfear lfootag lhit lindicat linterpret llist lloudly lpreferr lpropos
  lrecall lreject lreport lslam lstress lstrongly lwonder
0.25 lchampion ldeclar lidentify lmention lportray lpromis lpromot lreferr lrefus lremind lshown ltell lwrot
0.3 lcriticiz ldefend ldisclos llament lrepeat lsaid lstat lsuggest
0.35 lannounc lask lblast lencourag lorder lpledg lurg
0.4 lprais ltout lvow lwarn
0.45 largu lcit ldenounc lnot lsay lseem
0.5 lexplain
-0.65 oU's oUly
-0.3 oUing
-0.25 oUs
-0.15 oUions
-0.1 oVal
-0.05 oVer
0.1 oadded osays otold
0.15 oUed
0.2 oUion
0.25 oV
0.3 oasked osaid
0.4 oVs oaccording
0.75 oVed
-0.45 pUing|of pVed|had psaid|N
-0.4 pVed|the
-0.35 pUed|Uly pUs|-s
-0.3 pUed|Vly pUing|was pU|^ pU|also pU|on pVed|been pVed|they pVing|for pVly|=3 psay|U psupport|to
-0.25 pUing|N pUly|-ed pUly|=3 pU|-er pVed|-ing pVed|-ions pVed|^ pVed|not pVs|U pVs|their pV|a pasked|N pattacks|- pback|-
  psaying|N psupport|-
-0.2 pUed|-s pUed|i pUed|just pUed|of pUing|and pUly|has pUs|their pU|=3 pU|Ued pU|Uing pU|been pU|then pVed|-ed pVed|be pVed|being
  pVed|who pVing|the pVs|that pV|-ly pV|and psaid|who psaying|as psays|he psay|and psupport|of
-0.15 pUal|the pUed|-ers pUed|-ing pUed|-ment pUed|U pUed|a pUed|an pUed|both pUed|people pUing|but pUing|his pUing|or pUions|-ed
  pUions|with pUion|in pUive|- pUly|more pUs|-al pUs|-ing pUs|her pUs|over pU|-ion pU|=8 pU|Uer pU|he pU|make pU|should pVed|-ly
  pVed|most pVed|what pVing|even pVing|his pVing|most pVly|and pVly|who pVs|=6 pV|campaign pV|no pcalled|he psaid|Us psaid|voters
  psays|and psay|=3 psay|to psupport|-ing psupport|N psupport|not
-0.1 pUal|Ual pUed|-er pUed|-ion pUed|=3 pUed|^ pUed|his pUed|one pUers|- pUer|U pUer|a pUer|would pUing|-ed pUing|-ly pUing|Uer
  pUing|about pUing|against pUing|at pUing|candidates pUion|-ing pUion|=3 pUly|=6 pUly|a pUly|but pUly|is pUment|- pUment|his
  pUs|-ion pUs|-ity pUs|Uing pU|a pU|be pU|first pU|him pU|how pU|its pU|night pVed|0 pVed|campaign pVer|they pVing|-er pVing|from
  pVing|year pVion|to pVly|been pVs|i pVs|which pV|- pV|Us pV|also padded|he pmade|=3 psaid|have psaying|for psay|could pstill|he
  pstill|while psupport|-s psupport|and psupport|the ptold|it
-0.05 pUed|to pUed|two pUer|N pUing|- pUions|N pUions|and pUions|their pUion|N pUs|would pU|them pU|will pVing|0 pV|not
0.05 pUed|as pUed|has pUers|he pUer|=3 pUing|an pUing|even pUion|of pUly|are pUly|so pUly|was pUment|-ing pUs|-ed pUs|own pUs|the
  pU|- pU|N pU|do pU|for pU|policy pVed|=3 psaid|has psupport|-ly ptold|=3
0.1 pU's|which pUal|- pUal|-ly pUal|their pUed|U's pUed|Uion pUed|be pUed|been pUed|it pUed|not pUed|only pUed|those pUing|Uly
  pUing|Us pUing|from pUing|it pUing|more pUing|the pUing|to pUions|U pUions|new pUion|0 pUly|-ing pUly|to pUment|the pUs|-ive pUs|Q
  pUs|Uer pUs|had pUs|in pUs|on pUs|who pUs|will pU|at pU|of pU|percent pU|president pU|were pVed|-s pVed|=8 pVed|candidates pVed|i
  pVed|so pVing|-ers pVing|Uly pVing|as pVing|be pVing|in pVing|on pVly|- pVs|=3 pV|U pV|she pV|some pV|they pattacks|-al
  pattacks|of pback|-ed pcalled|been psaying|by psay|not pstill|was
0.15 pUal|her pUed|=6 pUed|N pUed|but pUed|first pUed|have pUed|were pUed|year pUer|is pUing|-ion pUing|=3 pUions|=3 pUion|-
  pUion|-al pUion|-er pUion|a pUion|her pUion|to pUion|with pUive|a pUly|-s pUly|Us pUly|it pUs|- pUs|-ly pUs|U pUs|but pUs|she
  pU|-'s pU|could pU|her pU|more pU|not pU|with pVed|U pVed|Uer pVed|but pVed|even pVed|party pVing|U pVing|also pVion|no pVly|U
  pVs|Uly pV|their padded|she pasked|^ pattacks|her pcalled|-s pcalled|also psaid|he pstill|- pstill|=3 psupport|-al psupport|-ed
  psupport|Uing psupport|can psupport|for ptold|he
0.2 pUed|more pUed|then pUed|voters pUing|-s pUly|Ued pUly|an pUs|Q, pUs|are pUs|he pU|-ers pU|all pU|did pU|many pU|they pVed|and
  pVed|then pVing|-ly pVing|Ument pVing|been pVs|N pVs|who pV|N pattacks|-ing pback|to pcalled|=3 psupport|^
0.25 pUed|- pUed|also pUed|and pUed|had pUed|since pUed|was pUed|week pUing|0 pUing|after pUing|also pUing|been pUs|with pU|i
  pU|state pU|that pVly|has pV|-ers pasked|was pmade|and psupport|their
0.3 pUed|campaign pUed|he pUly|- pUs|N pUs|a pUs|to pU|supporters pVed|that pVing|are pVs|- pV|-s pV|Uly pcalled|and psaying|=3
0.35 pUing|is pUs|=3 pVing|is pVing|to paccording|^ pattacks|his
0.4 pVed|- pVing|Q, pcalled|N psaid|=3
0.55 pVing|=3
0.6 pU|-ly pU|-s pVing|and
0.75 psay|-s
-0.65 qasked|about
-0.6 qVed|from
-0.5 qVed|on
-0.45 qUed|delegates qV|the qcalled|N qsaid|they
-0.4 qUly|=3 qVed|by qVly|-
-0.35 qUed|out qU|-ers qVs|about
-0.3 qUed|to qUions|that qUs|and qUs|are qUs|from qU|-ion qV|to
-0.25 qUed|from qUed|on qUing|=5 qUing|for qUing|the qUly|Ved qU|=4 qVed|-al qVed|up qVed|with qVer|N qtold|him
-0.2 qUal|=5 qUed|-s qUed|0 qUed|Uly qUer|=5 qUing|- qUing|Uing qUing|at qUly|in qUly|the qUment|to qUs|Us qUs|of qU|-s qU|=6 qU|Q.
  qU|Us qU|have qU|on qU|when qVed|as qVs|-s qVs|and qVs|its qVs|that qasked|him qsaid|=4 qsay|on qsay|whether
-0.15 qUed|-ions qUed|candidates qUed|through qUed|tuesday qUed|when qUer|- qUer|U qUing|=3 qUing|by qUing|over qUing|their qUion|-s
  qUion|about qUly|a qUly|that qUment|- qUs|-ed qUs|-ing qUs|=5 qUs|U qU|Uing qU|Ved qU|Vs qU|between qU|i qU|people qU|with
  qVed|-ers qVed|-ity qVed|a qVed|her qVed|more qVing|U qVly|has qVs|-ing qVs|on qVs|with qmade|an qsaid|it qsaid|their qsays|-
  qsay|=3 qsupport|N qsupport|for qtold|-s qtold|=3
-0.1 qU's|N qUed|Ual qUed|Uions qUed|all qUed|during qUed|more qUed|much qUer|a qUing|-ers qUing|from qUing|him qUing|into qUing|its
  qUing|supporters qUing|voters qUions|U qUions|from qUions|in qUions|to qUion|-ed qUion|for qUly|- qUly|among qUs|=6 qUs|Ued qUs|V
  qUs|against qUs|their qU|- qU|-ing qU|first qU|how qU|there qVed|Ued qVed|back qVed|for qVed|former qVed|how qVing|0 qVing|N
  qVing|at qVing|it qVing|she qVion|to qVly|-ing qV|Ued qV|any qV|his qcalled|=5 qcalled|the qcalled|to qmade|U qmade|by qsaid|about
  qsaid|any qsaying|N qsaying|Q qsaying|they qsay|-ing qstill|Us qsupport|-
-0.05 qUed|-ers qUed|of qUment|was qUs|were qU|=5 qU|he qU|whether qVed|not qVing|about qVing|an qVing|of qVs|-ly qVs|=3 qVs|of
  qV|Uer qV|a qV|what qasked|to qsaid|-ly
0.05 qUed|the qUer|been qUing|-s qUity|- qUment|Uly qUs|with qU|0 qU|is qU|over qU|what qVed|-ly qVed|Ving qVed|Vs qVion|that qV|-s
  qadded|=5 qasked|the qattacks|and qback|a qback|of qsaid|the qsaid|to qstill|N qsupport|=5 qtold|them
0.1 qUal|=6 qUal|was qUed|=5 qUed|for qUed|states qUed|with qUers|- qUer|-ed qUer|Ument qUer|from qUing|-ing qUions|on qUion|that
  qUion|to qUive|U qUly|-er qUly|-ing qUly|back qUly|made qUment|=4 qUment|from qUs|-ions qUs|Q, qUs|Q. qUs|by qUs|has qUs|so
  qUs|this qUs|to qU|-ly qU|Uion qU|after qU|all qU|attacks qU|even qU|she qU|tuesday qVing|Uions qVing|him qVing|how qVing|the
  qVion|the qVly|-ed qVly|Ved qVs|-er qVs|them qV|-ing qV|an qV|that qV|they qattacks|against qcalled|it qmade|a qsays|N qsay|-s
  qsupport|-er qwrote|=3
0.15 qUed|-er qUed|-ing qUed|-ity qUed|=6 qUed|at qUed|not qUed|she qUed|they qUer|and qUer|debate qUer|when qUing|-ion qUing|he
  qUing|on qUions|N qUions|about qUions|are qUion|of qUive|of qUly|on qUs|-ion qUs|a qUs|as qUs|over qUs|the qU|-ions qU|by qU|for
  qU|him qVed|Uions qVed|about qVed|his qVed|some qVed|that qVing|Q qVs|=4 qVs|for qVs|out qVs|will qV|N qasked|- qattacks|from
  qmade|-al qsaid|=3 qsay|N qsupport|a qsupport|from qsupport|of qtold|N qtold|a
0.2 qUed|her qUed|him qUed|its qUed|that qUing|her qUing|how qUion|from qUion|not qUly|Uing qUs|N qUs|more qU|at qU|back qU|in
  qU|into qU|other qU|support qVed|=5 qVed|him qVed|its qVed|the qVed|they qVing|=3 qVing|them qVs|- qVs|-ion qVs|his qV|=3 qV|in
  qV|many qback|N qmade|the qsay|- qstill|-ing qsupport|among
0.25 qUed|Us qUing|U qUly|U qUly|did qUs|for qUs|that qU|their qVed|=3 qVed|and qV|her qcalled|him qmade|- qsupport|-ing
  qsupport|the
0.3 qUed|it qUing|about qUing|an qUion|by qUly|Us qU|among qU|they qU|where qVed|N qVed|their qVing|that qVs|he qV|about
0.35 qUed|a qUions|of qUs|=4 qU|out qU|this qVing|on
0.4 qUal|of qU|about qVed|in qaccording|to qattacks|on qcalled|for qsaid|=5 qtold|the
0.45 qUed|=3 qVed|U
0.5 qUing|that qUly|Ued
0.55 qUment|of qUs|about
0.6 qVs|N
-1.4 rsaid
-0.6 rVed rsays
-0.5 rVing rasked rsay
-0.45 rcould rwhat
-0.4 rpercent rwhether
-0.35 rabout ri rmore rweek
-0.3 rUion rhow
-0.25 r=4 rQ rby rits rnot rtold rwho rwill
-0.2 rVs rhe rmuch rnight rsaying rshould rthere rthey
-0.15 r-ing r-ly rUions rUly rall rattacks rbecause remail rsupport rup rwhere rwould
-0.1 r-ive r=10 rUing rVer rVly rat rbe rcandidate rfrom rmade rmillion rnext rpolicy rpolitical rprimary rrecent rstill rthem rtime
  rto
-0.05 r-er rUment rshe
0.05 r-al rUers rback rit rmay rvoters
0.1 r-ment r0 rUs ralso rcountry relection rfor rgovernment rhis rincluding rinterview rlike rnominee rso rthe runder rwin rwith
0.15 r-'s r-ed r=8 rQ! ramong ran rand ras rbetween rcalled rfirst rgroup rhad rof rsame rwas ryear
0.2 r=5 rN rUed rare ronly rpresidential rtheir rthose rwere
0.25 r-ion rUal rafter rbefore rbut ris rmost rnew rnow rone rown rwell rwhile
0.3 r=6 r=7 rcandidates reven ryears
0.35 rdid rhave ron
0.4 rmany
0.45 rhas rsome
0.5 r^
0.55 r=3 rQ,
-0.55 ssaid
-0.4 s=3 s=5
-0.35 saccording sall
-0.3 s0 scampaign scandidates sinto
-0.25 safter salso sare sbefore sconvention smonday sshe stuesday svoters syears
-0.2 scountry sgovernment sno sthan stime sup swin
-0.15 s-ed sUive sand sbe sduring shave sin sincluding sit sjust slast sone speople ssay stheir swill
-0.1 s-al sUion sVer san sfar shad shis snational snomination spolitical spresident sso sthem sto stold sweek syear
-0.05 sU's sUal she sif sonly
0.05 s-ity sVs sany sdebate sfrom sher sis smany sor ssame sshould
0.1 s-er s-ion s-ions s-ive sQ! sU sback sboth sbut scalled semail seven sfirst shim smade smore snominee sthis
0.15 s-ment s=7 sUer sVion sa sbeing sits snew spresidential sprimary ssome sstate sstill
0.2 s-ing sUing sUment sUs snot sof sout sown spublic sthere
0.25 sQ sUions sVing scandidate sformer son ssupport sthose swho
0.3 s-'s sthey
0.35 sagainst srecent
0.4 sas
0.45 sQ. swhether
0.65 sabout
0.7 show
-1.65 tsaid
-0.9 tsays
-0.65 tVed
-0.6 tVing tabout
-0.55 tsay
-0.5 tshould
-0.45 tat twhether
-0.4 tUing ttheir
-0.35 tV tfor thow tit tor twhat
-0.3 ta tby tfrom tnot tof tto
-0.25 t=7 tan tcan thad the tmuch tthan
-0.2 t-al tUs tVs tagainst tasked tcalled tits tover tsaying tthere twell twho
-0.15 t=10 tUed tdelegates tduring tif tparty tshe tso tstill tthey twhere twould
-0.1 t-er tUers taccording tprimary tsupport tthem tthrough ttold tvote
-0.05 tVly tbefore
0.05 t- t-ly telection this tsuch
0.1 t-'s tQ? tUive thim tinto tmillion tpercent tyears
0.15 tare tbut tconvention tfar tnow tone tpolls tpresident ttime twere twhile twon tyear
0.2 t-ive tN tUment tall tamong tbeen tcandidates thave tmake tmay tmonday tmost tnight tno
0.25 t-ers t=4 tdebate tis tsince tup
0.3 tas tbecause tlast tother tthis twas
0.35 t=6 tcampaign thas tmany
0.4 t=3 talso tboth tweek
0.45 tsome
0.5 t=8 tsupporters
1 tQ,
-0.75 uaccording
-0.6 u=5
-0.45 u=3
-0.4 u=7 uand uin utheir
-0.35 uQ, uthan
-0.3 u-ed u0 u=6 ube usaid
-0.25 u-ly uby ufrom uinto
-0.2 ubecause ueven ulast upolitical urace uthree
-0.15 u- u-'s u=8 uUed uafter ualso uasked udelegates uhad uhave uis ujust umillion unext unot uon uor uown usince uso uthrough
  utold utwo uwho uwin
-0.1 u-ers uUal uV uat ubut ufar uget ugovernment uincluding uout uthe uthis uto uweek uwith uyear
-0.05 uVer uVly ucampaign uits utime uwere
0.05 u-ment ubetween uemail uno unow upresidential usuch
0.1 u-ive u=4 uN uQ? ubeing uboth uhis uit umore uthem uthey uvoters uwell uwould uyears
0.15 u-ing uUing uattacks uhas urecent usame ustate uthere
0.2 u-ion ucandidates ufor uformer uof uonly uparty ushe usome
0.25 uQ uUive uover uthat
0.3 uUion uUs uagainst uback udebate umake
0.35 uQ! uare uhow uwhat
0.45 uas uhim
0.65 uwhether
0.8 uUment uabout
-0.9 wand
-0.55 w=5
-0.5 w0 wVed wbefore whas wor
-0.45 w=3 wdelegates
-0.4 whave wthan
-0.35 wbe wup
-0.3 w-er ware wpolitical
-0.25 win winto wmore wtwo
-0.2 w- walso whad wsaid wsay wvote wwould
-0.15 wall wcampaign wfirst wis wmuch wpeople wsaying wtime
-0.1 w-ly w-s w=6 wQ. wasked wbeen wcandidate wfar wwas
-0.05 wVer
0.05 w-ion wparty
0.1 w-ers w=10 w=7 wUs wat wbeing wby wmost wnot wthose
0.15 w-'s wU wUer wUion wUions wUly wVly wthere
0.2 wU's wUment wa wmany wother wthat wthis
0.25 wan wback whim wif wlast wthe wto
0.3 wQ! wagainst wher wout
0.35 wN wfor won
0.4 whe whow wit wno wtheir wvoters wwhether
0.45 wamong wthey
0.5 wabout whis wshe
"""
READINGS: Final = """\
-0.65 01csv
-0.55 00csvCQ
-0.45 00vCQ 01cvs
-0.3 00cvsCQ 00svC 02csv
-0.25 00cvC 00cvCQ 02svC
-0.2 00vC 02svCQ
-0.15 00csvC 00svCQ 00vsC 01csvCQ 01cv 01svC
-0.1 0-1svCQ 01cvsQ 01vC 01vsCQ 02csvC 02cvC
0.05 0-1cvCQ 01csvC 02csvQ
0.1 01cvCQ
0.15 00cvs 00cvsQ
0.2 00csv 01vsC 02vCQ
0.25 00vsCQ
0.3 00csvQ
0.35 0-1cvsCQ
0.55 0-1csvCQ
-0.5 29300
-0.45 21300
-0.35 26310
-0.25 22200 22310 24210 27101
-0.2 21000 22311 23200 23310 24101 25100 25300 26101 27200 29201
-0.15 21310 22201 23300 23301 24300 24301 26210 27100 28100
-0.1 21210 22101 23010 23201 24110 25010 25110 25111 25200 25201 25211 25301 26001 26300 27211 28201 28311
-0.05 21101 21111 21311 22000 22300 23111 23210 25210 26110 27001 27201 27311 28300 28301
0.05 22011 23001 23100 23101 24001 26000 27111 27301 28110 29100
0.1 22001 22100 24111 24211 25001 26100 26311 27210 27310 28111 29101
0.15 23000 26200 26301 28200 28310 29310
0.2 21301 22301 24201 24310 28101
0.25 24200
0.3 29311
0.35 21201
0.4 25311
-0.4 38cvC0
-0.35 31svC1 32csv1 37cv0
-0.3 32svC1
-0.25 33vsC1
-0.2 31csv1 32csvC1 33csvC1 33cvs1 35csvC1 36csvC1 36svC1 39csvC1
-0.15 31cvC0 33vC0 35csv1 35cv0 35cvs1 36cvs1 36vC0 37cvsC1 37svC1 37vC0 38svC1 39cvC0
-0.1 31cvs1 33csv1 35svC1 39vC0 39vsC1
-0.05 32cvC0 35vC0 37cvs1 39svC1
0.05 31vsC1 33cvsC1 33svC1 37csv1 38csv1
0.1 31csvC1 32cvs1 34csvC1 35cvC0 38cvsC1 38vsC1
0.15 32vsC1 36cvC0 36vsC1
0.2 38csvC1
0.25 37csvC1 38cvs1 39cv0
0.3 39csv1
-0.9 BbeedsvC
-0.7 BbeingcvC
-0.3 BhavesvC BingvC BofingvC
-0.25 BalsvC BhaveedvC BionssvC
-0.2 Bbeedcsv BbeingvC BbelysvC BbesvC BedvsC Bingcsv BingcvC Bioncsv BofedsvC Bwillcsv BwillsvC
-0.15 Bbecvs Bbeingcsv Bedcvs BedvC Bhavecsv BhavecvC Bhaveedcsv BhaveedcvC BofssvC BtossvC
-0.1 Bbecsv BbecsvC BbeedcsvC Bbeingcv BcvC Bedcv BhaveingsvC BionvC BitysvC Blycvs Bscv BtocvC BtoionsvC BvsC BwillcsvC Bwillcv
-0.05 BbealvC Bbeedcvs Bbeingcvs BbelyvC BcvsC BhaveedcsvC Bhaveedcv BingcsvC Bingcv BlyvsC BmentcsvC BofionssvC BofvC BtovsC BvC
  BwillersvC BwillvC
0.05 BbeingcsvC Bedcsv BlysvC BofionsvC BtocsvC BtovC BwilllysvC
0.1 BbevC BedcvC BhaveedsvC BmentsvC Bscvs BsvC BsvsC BtoingvC
0.15 Bbecv BbeersvC BersvC Bingcvs BivesvC BscvsC
0.2 Bcvs BedsvC BhavelycvC BhavelysvC BingvsC BofingsvC Bscsv
0.25 BbealsvC Bbeedcv BbelycvC BcsvC BofingvsC BofsvC BtoersvC
0.3 BbecvC
0.35 Bcsv
0.4 BbeedcvC
0.5 BbeingsvC
-0.55 D=3|according D=3|including
-0.4 D=3|-ly
-0.35 D=3|-ed D=3|said
-0.3 D-|=5 D=3|Q. D=3|who Din|N
-0.25 DN|said Dand|-
-0.2 D-s|=3 D=3|=10 D=3|first D=3|has D=3|in D=3|only DU|=3 DVed|by Daccording|to Din|the Don|the Dshe|said Dthe|-
-0.15 D-|=3 D-|of D=3|asked D=3|if D=3|on D=3|or D=3|were D=3|would D=5|$ DN|=5 DN|asked Dand|-ing Dand|Q Dand|Uing Dbut|also Dof|N
  Dof|the Dwrote|N
-0.1 D-ion|=3 D-|U D-|for D-|in D-|that D=3|- D=3|-ion D=3|Vs D=3|also D=3|at D=3|by D=3|did D=3|had D=3|many D=3|no D=3|now
  D=3|such D=3|then D=3|to D=3|will D=6|-er D=6|-ly D=6|including D=7|N DN|- DQ.|$ DUed|=5 DUed|by DUed|to DU|=5 DVed|to Dafter|the
  Dand|N Dand|U Dand|V Dand|Ving Dand|other Dfor|the Dfrom|N Dfrom|the Dhas|-ed Dhave|U Dhave|Ued Dhe|V Dhe|said Dhe|told Dis|-
  Don|a Don|monday Dsaid|N Dshe|says Dthe|group Dto|- Dwas|U Dwas|Ved Dwhen|N
-0.05 D-ed|=5 D-er|N D-ing|=5 D-ions|=5 D-ion|=5 D-ion|that D-ly|=3 D-s|=5 D-|and D-|with D0|=5 D=3|-s D=3|before D=3|for D=3|told
  D=6|-ed D=6|-ing D=6|N D=6|even D=6|on D=6|will D=7|- DN|-ed DN|-s DN|=3 DN|V DN|Ved DN|has DUs|=3 DUs|=5 DU|- DU|for Dand|-al
  Dand|-ions Dand|in Dand|that Dand|will Dare|Ved Das|- Dat|the Dbefore|-ing Dfor|-ing Dfor|N Dhas|V Din|-ing Din|his Din|recent
  Dof|-s Dof|U Dof|a Dto|the Dwas|Ued Dwas|Ving Dwhile|-ing Dwould|- Dwould|be
0.05 D-ing|- D-|a D=3|-er D=3|U D=3|as D=3|even D=3|her D=3|like D=3|one D=3|political D=3|so D=3|some D=6|- D=6|that DN|U DN|says
  Dafter|he Dafter|his Dand|asked Da|N Dformer|N Din|0 Dof|his Dthe|-al Dthe|Ument Dthrough|the Dwas|-ed
0.1 D$|$ D-ed|the D-|on D=3|0 D=3|Uly D=3|Ved D=3|is D=3|people D=3|there D=3|they D=7|the DN|Vs DN|is DUed|N DU|U DU|Ued DVing|=3
  DVing|to Dafter|0 Dafter|N Dand|-ed Dand|-ly Dand|0 Dand|=3 Dand|Ued Dand|Vs Das|it Dat|N Dat|a Dbefore|a Dbut|did Dbut|he
  Dbut|said Dby|Ving Dhe|U Din|- Din|-er Dlike|N Dmonday|=5 Don|N Don|his Dsaid|one Dsays|N Dshe|Ved Dthe|former Dwere|Ued Dwhen|the
0.15 D=3|-ers D=3|N D=3|Ued D=3|after D=3|former D=3|i D=3|she D=3|when DVing|that Dafter|a Dand|he Dand|support Dbut|Ved Deven|as
  Dhave|been Dhis|- Dis|as Dlast|week Dlast|year Don|tuesday Dsaid|=5 Dthe|N Dwere|Ved Dwhen|asked
0.2 D0|percent D=3|and D=3|are D=3|have D=3|his D=3|since D=6|but D=8|$ DN|wrote Dand|called Dduring|a Din|a Don|U Dwas|first
  Dwhen|it
0.25 D=3|-ing D=3|a D=3|saying D=3|where D=6|all D=6|and D=6|the Dhe|Ved
0.3 D-|recent D=8|=5 Dand|Ved Din|an
0.35 D=3|Uing D=3|Ving D=5|=8 Das|he
0.4 D=3|but D=3|the D=3|which D=6|a
0.45 D=3|he D=4|Q,
0.5 D=3|while
0.55 D=3|$
0.6 Dand|said
-0.45 ElooksvC EseetosvC
-0.35 EappearsvC
-0.3 EaskbesvC EasktosvC EconvincsvC EcriticizbesvC EfoundhavesvC EsaysvC EseemsvC EviewsvC
-0.25 EoffersvC EprovsvC EseenbesvC EtitlsvC EtrisvC
-0.2 EaddhavesvC Eappearcsv EattentionsvC EcaptursvC EconcernsvC EcontrastsvC EcriticismsvC EdecidwillsvC EdrewsvC EknownsvC
  ElabelsvC EpostsvC EreadsvC EreportcsvC EsaidbesvC EsaidcvC EsaidvC Eseemcsv EstathavesvC EsupportbesvC EsupportsvC EthinkcsvC
  EtoldbesvC
-0.15 EaccordsvC EacknowledgbesvC EangerhavesvC EarguhavesvC EarguofsvC EassumptionsvC EboosvC EcallbesvC Ecallcsv EcomplaintsvC
  EconcernvC EconfirmbesvC Ecriticismcsv EdeclarbesvC EdeliversvC EendorswillsvC EendursvC EfeelwillsvC EfocusvC EgivsvC
  EinvestigatsvC EknowcsvC ElatersvC EopensvC EoutspokensvC EpaintsvC EproceedsvC EpromissvC ErebuffsvC EreferrbecvC EremindbesvC
  ErenewsvC EsawsvC EseeksvC EshownbesvC Esoughtcsv EsoundsvC EspeculationsvC EtalkofsvC EwillbesvC
-0.1 EaccusbesvC EacknowledghavesvC EaddbecvC EadoptsvC EadvocathavesvC Eagrecsv EagrewillsvC EalwaysvC EannounccsvC EannounchavesvC
  EannounctosvC EanxietysvC EapologizwillsvC EappearhavesvC EappearwillsvC Earen'tsvC Eargucsv Easkcvs EassurbesvC EattemptsvC
  EbackbesvC EbeamsvC EblocksvC EcallbevC EcallofsvC EchimsvC EclaimvC EclearbecvC EclearwillsvC EconfidencsvC EcontentionsvC
  EcoverhavesvC EcriticismtosvC EcriticizvC EdebatsvC Edeclincsv EdefendofsvC EdenysvC EdescribtosvC EdevothavesvC EdisagreementsvC
  EdisliksvC EdisplaysvC EdoubtsvC EdrovsvC EdubbsvC EendorshavesvC EevenlysvC EexecutsvC EexpectwillsvC Eexplaincvs EfeelbesvC
  EfocushavesvC EfollowsvC EforcefullyhavesvC EformallysvC EgoesvC Ehasn'tsvC EhopbecvC EhopvC EidentifybesvC EinabilitysvC
  EinformsvC EintendbesvC EintroducbesvC EknownbesvC Eknowncsv Eknowncv ElaidhavesvC ElaunchsvC EleansvC Eleft-leansvC EmaintainsvC
  EmentionwillsvC EmounthavesvC EnambesvC EnothavesvC EofficiallysvC EoptimisticsvC EpasssvC EpicksvC EpleadhavesvC Epointcsv
  EpredicthavesvC EpredicttosvC Epromiscsv EpromothavesvC ErecognizwillsvC Erefuscsv ErelybesvC EremembertosvC ErememberwillsvC
  EremindsvC Ereplycsv EreportbecvC EreportbesvC EreportedlyhavesvC EreportedlysvC EresonatsvC ErespondhavesvC ErevealbecvC
  ErevealbesvC ErevealvC ErevissvC EroussvC Esaidhavecsv EsaytovC EseemwillsvC EseensvC EshoutsvC EshowbesvC EshownsvC EslammsvC
  EslidsvC EspecificallysvC EspoksvC EstronglysvC EstucksvC EstumpsvC EsuggestvC EsupportersvC EsupportvC EtalkvC EtendsvC
  EthreatensvC EtipsvC EturnsvC EunclearsvC EunderstandsvC EunleashhavesvC EunleashsvC EunloadsvC EurgofsvC EvoicsvC EwantwillsvC
  EweighhavesvC EworryhavesvC EworrytosvC EwritsvC EwrotsvC EyellcsvC EyieldsvC
-0.05 EacknowledgtosvC EaddresssvC EadmissionsvC EagainsvC EallegationsvC EanswerhavesvC EapologizsvC Eappearcv EarossvC
  EarticulatsvC Easkcsv EassailsvC EassertsvC EattackvC Ebackcsv EbeliefsvC EbelievwillvC EchallengbesvC EchargbesvC EchidsvC EcitvC
  Eclaimcsv EclaimhavesvC EclashhavesvC EclashsvC EcoinsvC EcondemnhavesvC EconfirmbecvC EconsiderbevC EcountsvC EcriticizofsvC
  EdecidvC EdeclinhavesvC EdedicatsvC EdeembesvC EdefendbesvC EdefendvC EdemonstratsvC EdeterminhavesvC EdiscustovC EdisputsvC
  Edon'tsvC EeagersvC EembracsvC EencouragsvC EencouragwillsvC EendorsbesvC EexpectbecsvC EfavorsvC EfiercelysvC EfootagsvC
  EforcefullysvC EformallybesvC EfoundcsvC EfurysvC EgoalsvC EhardsvC EhighlighthavesvC EhirhavesvC EhirsvC EhopefulsvC
  EincreasinglysvC EinitiallysvC EinterjectsvC EintroducsvC EknewsvC EknocksvC EknownhavesvC EknowvC ElaunchbesvC ElistbesvC
  ElookwillsvC Ementioncsv EmisstatsvC EmockofsvC EopposcsvC Eplancsv EpleasvC Epledgcsv EpreferwillsvC EpressbevC EproclaimsvC
  EprojectbesvC EpromisbecvC EprovidhavesvC EprovidsvC EpushsvC ErattlsvC ErecognizbesvC EreferencsvC Ereferrcsv EremindvC
  EreportedlybesvC EresistsvC ErespondvC EsaidhavesvC EsaidhavevC EsaidvsC EsaycvC EsaywillsvC EseemcsvC EseenhavecvC EseewillsvC
  Eself-describsvC Eshoutcsv EshowvC EsignalhavesvC EsinglsvC EstatementvC EstorysvC EstrucksvC EsuggestionvC EsuggestofsvC
  EsupporttosvC EtalkbevC EthreatenvC EthrewsvC EtrihavesvC EunanimouslysvC EunderscorsvC EuponsvC EusedsvC EveersvC EviewbesvC
  Ewantcsv EwantvC EwarncsvC EworryvC EwrittenbesvC Ewrotcsv
0.05 EadamantbesvC EaimbesvC EamsvC Eannouncbecv EasserthavesvC EassertionsvC EattributbecvC EawarbesvC EbelievvC EblamcsvC EblastvC
  EcallcsvC EcallsvC EchallenghavesvC EchargcsvC EclaimsvC EcongratulatbesvC EconsiderbesvC EcontinucvC Ecriticismcv EdeclarhavesvC
  EdeemvC EdeterminsvC EdeterminvC EdevotsvC EdismissvC EdownplaysvC EemphasizofsvC EestimatsvC Eevidence-fresvC EexplainofsvC
  EexpossvC EexpreswillsvC EextollsvC EfeltsvC EfilhavesvC EfirsvC Efocuscsv EfootagvC EframsvC EfunsvC EheraldsvC EhopofvC
  EimaginsvC EimpressbesvC EinterestbesvC EinvoksvC EjustifytosvC EknowtosvC ElistsvC EmentionhavesvC EnambecvC Enotcv
  EoptimisticbesvC EoptsvC EoutlinsvC EpersuadtosvC EpositionsvC EpostbesvC EpraisbesvC EprohibitsvC EpromisofsvC EpubliclybesvC
  EreassursvC EreferrbesvC EreferrvC EreplysvC EreportofvsC Erespondcsv ErevealhavesvC Esaycvs EseemcvC EseemwillcvC Eself-describvC
  EsentsvC EshowsvC EskepticalbesvC EspeculationvC EstatementsvC EsternlysvC EsternsvC EstoppsvC EsuggestwillsvC EsurprisbesvC
  EsuspectsvC EtalktosvC EthinkwillvC EtitlvC EtoldbevC Etoldcv EtrumpetbesvC EtweetofsvC EunclearvC EurghavesvC EviewbecvC
  EweighsvC EwillsvC EwithdrewsvC EwonderbesvC EworrysvC
0.1 EaccussvC EacknowledgcsvC EacknowledgvC EacquiescsvC Eaddcsv EadvocatwillsvC EaimsvC EalarmsvC EannouncofsvC EanswersvC
  EappearvC EargucsvC EargumentsvC EargutosvC EaskbevC EaskbevsC EassertionvC EassumptionvC EassursvC EattributsvC EbluntlysvC
  EbristlsvC EcalculatsvC EcallwillsvC EcharacterizsvC EcheersvC EcithavesvC EcitofsvC Eclaimbecvs EclaimcsvC EclarifysvC EclearsvC
  EclearvC EcomparsvC Econcludcsv EconsistentlyhavesvC EcontendsvC EcriticismcvC EcriticissvC EcriticizsvC EdeclarbecvC Edeclarcsv
  EdeclartosvC EdeclarwillsvC EdenouncvC EdescendsvC EdescribcsvC EdescribhavesvC EdiscussvC EdiscuswillsvC EemailsvC EemphasiztosvC
  EexpectbecvC EexpectvC EexplainsvC EexplicitlysvC EfavorofsvC EfearsvC EfilsvC EfocussvC EforesesvC EforwardsvC EgushsvC
  EhailbesvC EhailsvC EhopcsvC EidentifysvC Eindicatcsv EindicathavesvC EintendbevC EkeenlybesvC EknockhavesvC EknownbecvC
  EmentionsvC EnamcsvC EoffertosvC EopposhavesvC EoppossvC EordersvC EoutspokenbesvC EpassionatelysvC EplannsvC EplaysvC EpointbesvC
  EpointsvC EpraishavesvC EpraissvC EpredictcsvC EprivatelysvC EpromisbesvC EpromisvC EpronouncsvC EpubliclyhavesvC EputsvC
  EquestionhavesvC ErailsvC ErebuksvC ErebuttsvC ErecognizsvC ErecommendsvC EreferenchavesvC ErefusofsvC EreiteratsvC Erejectbecvs
  EreluctantsvC ErepeatedlyhavesvC Ereportcvs EreportedlybecvC EreporthavesvC EreportsvC ErequestsvC ErespondsvC ErevealsvC EsaycsvC
  EsaycvsC EsayvC EseekbesvC Eseemcv EseenvC EshowtosvC EsignalsvC EsimilarlysvC EslammhavesvC EsoughtsvC EsparrsvC Estatcsv EstatvC
  EstrivsvC EsuggestcsvC EsupportivsvC EtalkhavesvC EtalksvC Ethinkcsv EthinksvC EthinkwillsvC EthrillsvC Etoldcsv EtoutvC Etweetcsv
  EtweetcsvC EunveilsvC EvotsvC EvouchsvC EwantsvC EwarnhavesvC EwarybesvC EwelcomsvC EwrittensvC EyellsvC
0.15 EaddcsvC EaddcvsC EagresvC EallegsvC EapplaudsvC EaskbecvC EaskcsvC EaskhavesvC EaskwillsvC EassumsvC EassumvC EbalksvC
  EbelievsvC EboastsvC EcallhavesvC EchargbecvC Eco-sponsorsvC EcomplainsvC EconcedsvC EconcludcsvC EconcludsvC EcontemplatsvC
  EconvinctosvC EcriticalbesvC EcriticizbecvC EcriticizhavesvC EdeclinsvC EdecrysvC EdemandsvC EdenounchavesvC EdisclossvC EdoubtvC
  EeagerbesvC Eechobecvs EemphasizsvC EendorstosvC EenthusiasticallysvC EexpectbevC EexpectcvC EfearvC EforecastsvC Efoundcsv
  EhophavesvC EhopsvC EinclinbesvC EissuhavesvC EknowncvC ElikensvC EmadhavesvC EnamsvC EnervousvC EnotsvC EofferhavesvC EpledgsvC
  Epostcsv EpreferrsvC EpresssvC EpromishavesvC EproposhavesvC EpublishsvC EreleasbesvC ErespondwillvC ErestrictsvC EretweetsvC
  EsaidbevC Esaycsv EsayofsvC EsaytosvC EseemhavecvC EseemvC EseenhavesvC EstatsvC Esupportcsv EtalkofvC EthanksvC EthoughtsvC
  EtoldsvC EtoutsvC EurgsvC EwentsvC EwidelybecvC
0.2 Eaccordcvs EalludsvC EannouncsvC EaskvC EcallofvC EcautionsvC EcitsvC EcomplaintvC EconcernbesvC EconfirmsvC EcontradictsvC
  EcreditsvC EderidsvC EfeelsvC EhopefulbesvC EinsistsvC ElashsvC ElookbesvC EnegotiatsvC Enotcsv EofferbesvC EpondersvC
  EportraytosvC EposthavesvC EprefersvC EpushbesvC EquotsvC ErattlbesvC Ereadcsv EreferrsvC ErefushavesvC Ereportcsv
  EreportedlyhavecvC Esaidcsv EseenbecvC EshockbesvC EslamsvC EsuggestionsvC EsuggestsvC EsupporthavesvC EtellwillsvC EvoichavesvC
  EvowsvC
0.25 EadmitsvC EasksvC EdefendsvC EdescribsvC EdismisssvC EexpresssvC EfoundsvC EjoksvC Eknownbecv ElamentsvC EpromotsvC
  ErepeatedlysvC EsaidbecvC EsaidsvC EsupportofsvC EsupportwillsvC EthreatenhavesvC EupsetbesvC EworrybesvC
0.3 EacknowledgsvC EargusvC EcondemnsvC EpredictsvC ErecallsvC EremembersvC Eshowcsv EshownhavesvC
0.35 EconvincbesvC
0.4 EsaybesvC
0.45 EappearcvC
0.55 EseesvC
-0.5 H0besvC
-0.35 H0becvs H0cv
-0.3 H0becsv H0cvC H0havevC
-0.25 H0havecsv H0vC
-0.2 H0havesvC H0ofsvC H0tocvC H0tosvC
-0.15 H0becsvC H0svC H0willcsv H0willvC
-0.1 H0havecsvC H0havecvC H0ofvC H0willcsvC H0willcv H0willsvC
-0.05 H0ofcvC H0tovsC
0.05 H0bevC H1becvsC H1cvs H1vsC
0.1 H0cvsC
0.15 H0cvs H0tovC
0.2 H0becvC
0.25 H0becv H0csv H0ofvsC
-1.4 L2svC
-0.65 L2vC
-0.4 L3cvC
-0.25 L1cv L2csv
-0.2 L2csvC L2cvs L3csvC L3svC
-0.15 L1csv
-0.1 L2cvC L3cvsC
-0.05 L2cv
0.05 L1vsC
0.1 L2vsC
0.15 L1vC
0.2 L2cvsC
0.4 L1svC
-0.45 MVed|by|svC
-0.35 MV|the|svC Mcalled|N|svC Msaid|about|svC Msaid|in|svC
-0.3 MUed|the|svC MVs|that|svC
-0.25 M=3|N|csv M=4|N|svC MN|Q.|svC MUing|N|svC MUing|Us|svC MUs|a|svC MU|is|svC MU|what|svC MVed|from|svC MVs|for|svC MVs|of|svC
  MV|him|svC Mcalled|-|svC Mfor|his|svC Mfrom|N|svC Msaid|to|svC Mto|that|svC
-0.2 M-|the|svC M=4|=10|svC MN|U|svC MUed|as|svC MUed|how|svC MUed|on|svC MUed|up|svC MUions|that|svC MU|-|svC MU|at|svC
  MVed|-ion|svC MVly|-ed|svC MVly|-|svC MVs|about|svC MV|for|svC MV|he|svC MV|to|svC M^|Q.|csvC M^|and|cvs M^|as|csvC M^|on|csv
  M^|then|csv Masked|to|vC Mhim|that|svC Mnew|N|svC Msaid|Q|svC Msaid|on|svC Msaying|the|svC
-0.15 M=3|N|csvC M=3|the|csv M=4|a|svC M=4|that|svC MUed|all|svC MUed|her|svC MUing|Uing|svC MUing|the|svC MUs|N|svC MUs|to|svC
  MUs|what|svC MU|Uly|svC MU|an|svC MU|as|svC MU|if|svC MU|not|svC MU|the|vC MVed|-|svC MVed|N|vC MVed|Q,|svC MVed|as|svC
  MVed|it|svC MVed|some|svC MVed|when|svC MVed|with|svC MVer|N|svC MVing|Q.|svC MVing|U|svC MVing|it|svC MVing|that|svC MVly|Ued|svC
  MVly|V|svC MVs|-ing|svC MVs|-s|svC MVs|to|svC M^|N|cvs M^|Q|cvsC M^|Uing|csv M^|according|csvC M^|as|cvs M^|at|csv M^|but|csv
  M^|but|cvs M^|this|csv M^|when|csv Mabout|-|vC Mabout|that|svC Masked|about|svC Masked|the|svC Mas|a|svC Mcalled|U|svC
  Min|which|csvC Mon|-ing|svC Msaid|=4|svC Msaid|at|svC Msaid|of|svC Msay|that|svC Mthat|N|svC Mthat|the|svC Mthe|-s|svC Mthe|-|svC
-0.1 M-al|-s|svC M-ing|the|svC M-ion|that|svC M-|-s|svC M=3|-er|svC M=3|-ing|csvC M=3|-|cvC M=3|N|svC M=3|Q,|csvC M=3|Q.|vC
  M=3|it|cvC M=3|she|svC M=3|that|vsC M=3|where|cvC M=3|which|cvC M=3|would|svC M=4|Q.|vC M=4|Q?|svC M=6|which|csvC MN|-|svC
  MUal|about|svC MUed|-ions|svC MUed|N|vC MUed|Q.|svC MUed|before|svC MUed|candidates|svC MUed|for|svC MUed|him|svC MUed|its|svC
  MUed|many|svC MUed|more|svC MUed|one|svC MUed|out|svC MUed|over|svC MUed|them|svC MUed|through|svC MUer|that|svC MUer|the|svC
  MUing|-ly|svC MUing|N|vC MUing|out|svC MUion|of|svC MUion|to|svC MUly|-ed|svC MUly|that|svC MUs|-er|svC MUs|-s|svC MUs|U|svC
  MUs|like|svC MUs|that|svC MUs|the|svC MU|-ing|svC MU|-ion|svC MU|=6|svC MU|Ued|svC MU|Uing|svC MU|among|svC MU|for|svC MU|i|svC
  MU|that|vC MU|them|svC MU|there|svC MVed|-ed|svC MVed|Q.|svC MVed|Ual|svC MVed|Ued|svC MVed|Uly|svC MVed|after|svC MVed|and|svC
  MVed|before|svC MVed|both|svC MVed|former|svC MVed|for|svC MVed|how|svC MVed|in|svC MVed|of|svC MVed|this|svC MVed|to|svC
  MVing|N|vsC MVing|her|svC MVing|his|svC MVing|them|svC MVing|there|svC MVion|his|svC MVion|that|svC MVly|Uing|svC MVs|in|svC
  MVs|with|svC MV|N|vC MV|as|vC MV|a|svC M^|-ing|csv M^|-ing|csvC M^|=7|csv M^|=7|csvC M^|N|cvsC M^|Q|cvs M^|and|csv M^|asked|csvC
  M^|as|csv M^|but|cvC M^|he|cvC M^|his|cvC M^|in|csv M^|it|cvC M^|not|cvs Mabout|0|svC Mabout|a|svC Mabout|his|svC Mabout|its|svC
  Mafter|N|svC Mafter|the|cvC Mand|that|svC Masked|about|vC Masked|him|svC Masked|to|svC Mat|-ing|svC Mat|a|svC Ma|-|svC
  Mby|-ing|svC Mby|the|svC Mcalled|Q,|svC Mcalled|an|svC Mcalled|a|svC Mcalled|her|svC Mfor|-al|svC Mfor|all|svC Mfor|that|svC
  Mof|N|cvC Mof|Q|svC Mof|how|svC Mof|what|svC Mon|how|svC Mon|those|svC Msaid|U|svC Msaid|any|svC Msaid|a|svC Msaying|Q.|svC
  Msaying|he|svC Msaying|that|vC Msays|it|svC Msay|-er|svC Msay|-s|svC Msay|about|svC Msay|he|svC Msay|they|svC Msupport|among|svC
  Mthat|she|svC Mtold|N|svC Mto|-er|svC Mto|N|svC Mto|Q|svC Mto|be|svC Mto|her|svC Mwas|a|svC
-0.05 M-ing|-|svC M-ing|a|svC M-s|that|vC M-|N|svC M-|that|vC M=3|-|vsC M=3|N|cv M=3|N|cvC M=3|Q,|cvC M=3|about|svC M=3|and|svC
  M=3|one|cvC M=3|that|csvC M=4|Q,|svC M=4|the|svC M=5|Q.|svC MUal|the|svC MUed|-ed|svC MUed|a|vC MUed|states|svC MUed|their|svC
  MUer|to|svC MUing|-ed|svC MUing|-|vC MUing|a|vC MUion|about|svC MUion|for|svC MUion|that|svC MUity|to|svC MUly|U|svC MUly|to|svC
  MUment|of|svC MUs|N|vC MUs|from|svC MUs|more|svC MUs|with|svC MU|-ed|svC MU|-ers|svC MU|-ly|svC MU|-s|svC MU|down|svC MU|how|svC
  MU|of|vC MU|on|svC MU|than|svC MVed|-ed|vC MVed|-er|svC MVed|-ing|svC MVed|-ions|svC MVed|-|vC MVed|=4|svC MVed|=6|svC
  MVed|Uion|svC MVed|a|vC MVed|last|svC MVed|like|svC MVed|on|svC MVed|people|svC MVed|support|svC MVed|that|vC MVed|up|svC
  MVing|-ed|svC MVing|-s|vC MVing|-|vC MVing|Us|svC MVing|him|vC MVion|N|svC MVly|-ing|svC MVs|and|svC MVs|its|svC MVs|of|vC
  MV|any|svC MV|of|svC MV|political|svC M^|Uly|csv M^|at|cvs M^|for|cvsC M^|he|csvC M^|he|cvs M^|his|cv M^|if|csv M^|if|cvC
  M^|one|csv M^|that|cvC M^|with|csv Mabout|-ion|vC Mabout|her|svC Mabout|some|svC Mabout|their|vC Mabout|the|svC Mabout|whether|svC
  Masked|N|vC Masked|who|svC Mas|-|svC Mattacks|on|svC Mat|the|vC Ma|N|svC Mby|the|vC Mfor|-|svC Mfor|-|vC Mfor|a|vC Mfor|her|svC
  Mfor|more|svC Mfor|what|svC Mhe|had|svC Min|an|svC Min|his|svC Mnot|to|svC Mof|-ing|vC Mof|-s|svC Mof|N|svC Mof|the|svC
  Monly|that|svC Mon|-al|svC Mon|-ion|svC Mon|U|svC Msaid|=6|svC Msaid|they|svC Msaid|tuesday|svC Msaid|will|svC Msaying|-s|svC
  Msays|people|svC Msupport|for|svC Msupport|from|svC Mthat|Q.|svC Mthat|it|svC Mthe|-ing|svC Mthe|-|csv Mthe|N|cvs Mthe|N|svC
  Mtold|-ers|svC Mtold|the|svC Mto|-ly|svC Mto|-|vC Mto|a|vC Mto|do|svC Mwith|N|csvC Mwith|his|svC
0.05 M-s|to|svC M-|to|vC M=3|Q!|svC M=3|he|vsC M=3|which|cvs M=6|Q,|csvC MUed|-al|svC MUed|-s|vC MUed|0|svC MUed|Ument|svC
  MUed|U|svC MUed|at|svC MUed|in|svC MUing|-|svC MUing|Q|svC MUing|more|svC MUing|that|vC MUing|what|svC MUly|Ved|svC MUs|Q.|svC
  MUs|of|vC MU|-|vC MU|0|svC MU|N|vC MU|his|svC MU|they|svC MU|this|svC MU|this|vC MU|to|svC MU|to|vC MU|whether|svC MVed|-s|svC
  MVed|Q,|vC MVed|an|svC MVed|him|vC MVed|them|svC MVing|about|vC MVing|her|vC MVing|its|svC MVing|on|svC MVion|the|svC
  MVly|said|svC MVs|-|vC MV|-ing|svC MV|that|vC MV|this|svC M^|-ly|csv M^|=10|csvC M^|Q,|cv M^|Q?|cvsC M^|after|cvs M^|at|csvC
  M^|a|csv M^|a|csvC M^|his|csv M^|in|cvsC M^|many|csv M^|now|csvC M^|of|cvs M^|one|cvC M^|there|cvs M^|this|cvs M^|when|cvs
  Mabout|-s|svC Mabout|N|svC Mand|N|cvC Masked|a|svC Masked|if|svC Masked|what|vC Mas|the|svC Mbut|the|cvC Mcalled|Q.|svC
  Mcalled|to|svC Mfor|him|svC Mfrom|the|svC Mnight|that|svC Mof|-al|svC Mof|a|vC Mof|his|svC Mon|-s|svC Mon|-|vC Mon|the|svC
  Mout|N|svC Msaid|0|svC Msaid|those|svC Msaying|his|svC Msaying|it|svC Msaying|she|svC Msays|-ing|svC Msays|0|svC Msay|-ers|svC
  Msay|-|svC Msay|their|svC Msupport|-ing|svC Mthe|-ment|svC Mtime|that|svC Mto|-ed|svC Mto|what|csvC Mwrote|that|svC
0.1 M-ed|-|svC M-|they|svC M=3|-s|svC M=3|0|vsC M=3|N|cvs M=3|Q.|vsC M=3|a|csvC M=3|a|cvC M=3|he|cvC M=3|if|svC M=3|the|csvC
  M=3|the|cv M=3|the|vsC M=4|Q,|csvC M=4|Q|svC M=4|to|svC M=6|that|svC MN|about|svC MN|he|svC MN|if|svC MN|whether|vsC MUed|-er|svC
  MUed|against|svC MUed|a|svC MUed|down|svC MUed|to|svC MUed|which|svC MUer|N|svC MUer|not|svC MUing|Uly|svC MUing|his|vC
  MUions|that|vC MUion|that|vC MUment|that|svC MUs|-ing|svC MUs|an|svC MUs|for|svC MUs|it|svC MUs|voters|svC MU|-'s|svC MU|-ions|svC
  MU|N|svC MU|Q.|svC MU|about|svC MU|any|svC MU|a|vC MU|his|vC MU|people|svC MU|she|svC MU|that|csvC MU|that|svC MU|the|svC
  MU|voters|svC MU|whether|vC MVed|-ive|svC MVed|-ly|svC MVed|Q!|svC MVed|Uer|svC MVed|about|svC MVed|for|vC MVed|one|svC
  MVed|out|svC MVed|she|svC MVed|those|svC MVers|N|svC MVer|the|svC MVing|-ing|svC MVing|him|svC MVing|that|vsC MVs|-ion|svC
  MVs|N|svC MVs|an|svC MVs|their|svC MVs|to|vC MV|an|svC MV|her|svC MV|that|svC MV|the|vC MV|whether|svC M^|-ing|cvC M^|-ly|cvs
  M^|=10|cvs M^|=10|cvsC M^|Q!|cvs M^|Q,|cvsC M^|Q?|csv M^|Q?|csvC M^|a|cvs M^|her|cvs M^|he|cvsC M^|many|cvC M^|more|csv M^|on|cvs
  M^|she|cvs M^|some|cvC M^|they|csv M^|the|cv M^|this|csvC M^|to|csv M^|what|csvC M^|while|csv Mabout|-|svC Mabout|Q|svC
  Mabout|being|svC Mabout|her|vC Mabout|their|svC Mabout|what|vC Mabout|whether|vC Magainst|Uing|svC Mand|who|cvC Masked|how|svC
  Mas|the|vC Mbut|his|cvC Mcalled|N|vC Mcalled|on|svC Mcalled|that|svC Mcalled|the|svC Mfor|-ed|svC Mfor|-ing|svC Mfor|-ing|vC
  Mfor|0|svC Mfor|N|svC Mfor|an|svC Mhis|-|svC Min|the|svC Min|what|csvC Mof|-ing|svC Mof|-ion|svC Mof|a|svC Mon|N|vC Mon|what|svC
  Mout|that|svC Mover|N|svC Msaid|-ers|svC Msaid|more|svC Msaid|that|vC Msaying|-|svC Msaying|a|svC Msaying|what|svC Msays|-s|svC
  Msays|U's|svC Msays|his|svC Msays|its|svC Msays|there|svC Msay|it|svC Msupport|N|svC Mto|Us|svC Mto|V|svC Mto|an|svC Mto|a|svC
  Mto|the|svC Mvoters|that|svC Mwhile|N|cvC Mwith|the|svC
0.15 M-ers|that|svC M-|he|svC M0|that|svC M=3|-s|cvC M=3|-s|vsC M=3|=10|svC M=3|Q,|svC M=3|Q?|svC MN|she|svC MUed|N|svC MUed|Q|svC
  MUed|Us|svC MUing|for|svC MUs|-ion|svC MUs|about|svC MUs|her|svC MU|Us|svC MU|by|svC MU|her|svC MU|him|svC MU|it|svC MU|no|svC
  MU|of|svC MU|some|svC MU|where|svC MVed|U|svC MVed|as|vC MVed|how|vC MVed|their|svC MVed|they|svC MVed|what|svC MVed|whether|svC
  MVer|to|svC MVing|-er|svC MVing|N|svC MVing|Q|svC MVing|he|svC MVion|to|svC MVly|U|svC MVly|Ving|svC MVs|any|svC MVs|he|vC
  MVs|what|svC MV|U|svC MV|they|svC M^|N|cv M^|Q|csvC M^|but|csvC M^|in|cvs M^|the|cvs Mabout|-ing|svC Mabout|-ion|svC
  Magainst|the|svC Masked|N|svC Masked|of|svC Masked|which|vC Mat|N|svC Mcalled|the|vC Mfor|-er|svC Mfor|a|svC Mon|-|svC
  Mover|the|svC Msaid|-al|svC Msaid|-ing|svC Msaid|-|svC Msaid|her|svC Msaid|if|svC Msaid|she|svC Msaid|some|svC Msaid|was|svC
  Msaying|they|svC Msays|he|svC Msays|the|svC Msay|N|svC Mto|-ing|svC Mto|Us|vC Mwrote|a|svC
0.2 M-|to|svC M=3|many|cvC M=3|which|csv M=4|Q!|svC M=4|Q,|csv MUed|some|svC MUs|-|svC MUs|that|vC MU|other|svC MU|their|svC
  MVed|her|svC MVed|he|svC MVed|new|svC MVing|a|svC MVing|how|svC MVing|to|svC MVly|Ved|svC MVs|-er|svC MVs|he|svC MV|-s|svC
  MV|it|svC M^|Q,|csvC M^|if|csvC M^|the|csvC Mabout|N|vC Mabout|what|svC Masked|-|vC Masked|whether|vC Mas|a|vC Mcalled|it|svC
  Mdebate|that|svC Msaid|his|svC Msaid|were|svC Msay|for|svC Msay|she|svC Mtuesday|that|svC Mwas|that|svC
0.25 M=3|N|vsC M=4|Q.|svC MUed|about|svC MUing|to|svC MUing|whether|svC MU|all|svC MVed|Us|svC MVed|him|svC MVed|that|svC MVs|a|svC
  MVs|will|svC MV|-|vC M^|he|csv Mabout|his|vC Masked|-|svC Masked|if|vC Mcalled|him|svC Msaid|-s|svC Msaid|he|svC Msays|N|svC
  Msay|the|svC
0.3 M-|that|svC M=3|Q.|svC M=3|the|cvC MUed|not|svC MUed|that|svC MVed|Uing|svC MVed|its|svC MVed|the|svC MVing|N|vC MVing|the|svC
  MV|N|svC M^|Q!|csv Madded|that|svC Mcalled|for|svC Minterview|that|svC Mof|-|svC Msaid|N|svC Msaid|it|svC Mweek|that|svC
0.35 MUly|Ued|svC MUs|his|svC MU|in|svC MVed|N|svC M^|N|csv M^|the|csv
0.4 M=3|Q|svC M=3|which|csvC MN|that|svC Msaid|-ed|svC
0.5 Msaid|the|svC
-0.9 OVing|svC0
-0.5 Ois|svC2 Osaying|svC0 Owas|svC1
-0.45 OVion|svC0
-0.4 O=3|cvs2 O=3|svC1 OUion|svC0 Oin|svC6
-0.35 OUal|svC0 OUment|svC0 OU|svC0 OV|csv0 Oand|svC1
-0.3 O-|svC6 OQ.|cvs1 OU|csvC0 Ois|svC4 Oof|svC6 Osupport|svC0
-0.25 O-ed|svC1 O-ly|svC1 O-|svC5 OUed|csvC0 OUing|svC0 OUions|svC0 OVing|csv0 Oare|svC2 Ohad|svC2 Omay|svC2 Oon|svC3 Oshould|svC2
  Owould|svC6
-0.2 O-er|svC6 O-ing|svC6 O-ly|svC6 O=6|cvsC2 O=6|vsC2 OUed|svC0 Ocalled|svC0 Odid|svC1 Oof|cvs1 Otold|svC0 Owas|svC2 Owill|svC2
  Owill|svC3 Owould|svC1
-0.15 O-ed|svC5 O-s|svC6 O-|cvs1 O-|svC4 O=3|svC2 O=5|vsC6 ON|cvsC1 OUs|svC6 OVs|svC6 Oand|svC6 Ohas|csv1 Oin|svC3 Oin|svC4 Ois|svC3
  Ojust|svC1 Omade|svC0 Omay|svC1 Onot|svC2 Osaid|svC0 Osay|svC6 Otold|svC3 Oto|svC3 Oto|svC6 Otuesday|svC1 Owas|csv1
-0.1 O-ed|svC2 O-er|svC1 O-ion|svC2 O-|svC2 O0|cvs1 O=3|cvs1 O=3|svC5 O=5|cvs6 O=7|svC6 OUers|svC0 OUer|svC1 OUing|csv0 OUion|csv0
  OUity|svC0 OVion|csv0 OVly|svC6 OVs|svC0 OV|svC0 Oare|csvC1 Oattacks|svC0 Oby|svC1 Ocampaign|svC2 Ocampaign|svC6 Ofor|svC6
  Ohad|svC3 Ohad|svC6 Oin|svC1 Ois|csvC1 Onot|svC1 Onow|svC2 Ostill|svC2 Otold|svC6 Oto|cvsC2 Oto|svC4 Oto|svC5 Owas|svC5 Owere|svC6
-0.05 O-er|cvs1 O-ing|svC1 O-ion|svC6 O-ly|svC2 O-ly|svC3 O-s|cvsC1 O-|csvC3 O-|cvsC1 O=3|vsC6 ON|cvs1 ON|svC6 OQ|svC6 OUed|csvC6
  OUing|csvC0 OUing|svC6 OUion|svC6 OUly|csvC0 OUs|csv0 OUs|svC1 OUs|svC4 OVed|csvC0 OVed|svC0 Oand|svC2 Oat|svC6 Oeven|svC6
  Ohad|svC1 Ohave|csvC1 Omade|svC6 Oof|cvsC1 Othe|cvs1 Oto|cvsC1 Owill|svC1 Owould|svC3 Owould|svC4
0.05 O-s|cvs1 O-s|svC3 O-|csv6 O=3|svC3 OQ.|cvsC1 OUer|csv0 OUive|svC0 OUly|csv1 OUly|svC3 OUs|svC5 OVed|csvC6 Oin|cvsC1 Ois|svC1
  Olast|svC2 Oon|cvs1 Oon|svC5 Osaid|vsC6 Otold|csv0 Owas|svC6 Owere|svC4 Owrote|csv0
0.1 OUly|svC0 OUly|svC1 OU|csv1 OU|svC5 OU|svC6 OVed|csv0 OVed|vsC6 OVs|csv0 Oadded|csv0 Oalso|svC2 Oare|svC4 Oare|svC5 Oare|svC6
  Obe|svC1 Oboth|svC1 Ocould|svC2 Ohas|svC1 Ohas|svC3 Ohave|svC6 Ois|csv1 Onow|svC1 Osays|csvC0 Osays|svC6 Osay|svC0 Owas|svC3
  Owhether|vsC2 Owill|svC5 Owrote|csvC0
0.15 O-ed|svC4 O0|cvsC1 O=5|cvsC2 OUed|svC2 OUer|svC0 OUs|csvC0 OU|svC4 OVed|svC1 OVers|svC0 OV|csvC0 Oadded|csvC0 Oalso|svC3
  Oalso|svC5 Oalso|svC6 Oand|cvsC1 Ocan|svC1 Odid|svC2 Odid|svC3 Ohas|svC4 Ohave|svC5 Omade|svC1 Osaid|csvC4 Osays|svC0 Oto|svC1
0.2 O=3|vsC2 O=6|svC6 OUed|svC1 OUed|svC4 OUer|svC6 OUly|svC5 OUs|svC3 OU|svC1 OU|svC3 OVly|svC1 Oadded|svC2 Oeven|svC1 Ohas|svC5
  Ohave|svC2 Ohave|svC4 Omade|svC2 Osaid|csvC0 Osays|svC2 Osay|csvC0 Ostill|svC1 Owere|svC1
0.25 O$|cvs1 O-ed|svC6 OUed|svC6 OUly|svC6 Oadded|svC0 Ofirst|svC6 Osaid|csvC6 Othis|svC2
0.3 O=3|svC4 OVed|svC3 OVed|svC4 Ofirst|svC1 Ohave|svC3 Osaid|csv0 Osaid|svC3 Osaid|svC6 Osay|csv0 Othen|svC1
0.35 OUed|svC3 OU|svC2 OVed|svC5 Oare|svC1 Oasked|svC0 Obeen|svC1 Ohave|svC1 Osaid|svC5
0.4 O=3|svC6 OVed|svC6 Oalso|svC1 Oon|svC6 Osaid|svC2
0.5 O=5|cvs2
0.6 OVed|svC2
0.8 O=5|cvs1
0.85 Osaid|svC4
1.05 O=5|cvsC1
-0.2 Soppos Ssay Ssupport
-0.15 Sadd Sclaim Sdescrib Sendors Sreferr Sshow Sworry
-0.1 Sarticulat Sattack Sback Scit Sconcern Sconclud Sexplain Shighlight Shop Sknow Slook Spersuad Spledg Srecommend Srefus Ssee
  Stell Swant Swrot
-0.05 Saccord Salarm Sattention Sconced Scondemn Sconsider Sconvinc Sdiscus Sendorsement Sfavor Sfeel Sfocus Shammer Sindicat
  Sinsist Sinterpret Sorder Spoint Spromis Spromot Spropos Spublicly Spush Srepeatedly Sreveal Sseek Ssentenc Sskeptical Sstatement
  Sstory Ssuggest Stweet Sunderscor Svot Swrit
0.05 Sassail Sassert Sboo Schant Sfootag Sforecast Spivot Squestion Sremind Sspeculation Surg
0.1 Saccus Sapprov Sassertion Sassumption Sattribut Scharg Scontinu Sencourag Sformally Simply Slabel Snominat Spress Srecall Srenew
  Stout
0.15 Sannounc Sassum Scriticism Scriticiz Sdoubt Sintend Srecogniz Sregard Sseen Sstat Stitl Swidely
0.2 Scomplaint Sdeem Sfear
0.25 Sask
0.3 Sexpect
0.35 Sreportedly
0.4 Sappear
0.5 Sseem
0.55 Sknown
-0.4 Uthat
-0.3 UU Uhis
-0.25 U-
-0.2 U=3 Uby Uhad
-0.15 UQ, UUs Ushe Uthey Uto Uwhat Uwho Uwill
-0.1 U-ive U0 UN Ube Ubeing Uhas Umore Unot Upresident Uthen
-0.05 U-al U-ers Ualso Uan Ufor Ufrom Uhe Uher Unew Uwell
0.05 U-ed UUed Ua Uabout Ucandidate Ugroup Uhave Ui Umay Urace Uwas Uwhich
0.1 U-s UUing UUly U^ Uare Uit Uno Uthem Uwould
0.15 U-ing U=6 Ubut Uis Ustate Uthe Uwere
0.2 UQ. Uof
0.25 U-ly
0.35 Uwhen
0.4 Unow
-0.45 V2svC
-0.4 V0svC
-0.35 V0vC
-0.3 V0csv V0cv V1svC
-0.25 V0cvC
-0.15 V0cvs V1csvC V1cvC V1vC V2csvC
-0.1 V0csvC V2csv V2cvC V2cvs V2vC
-0.05 V2cvsC
0.05 V1vsC
0.15 V1cvsC
-0.6 W2svC0
-0.55 W3cvs0
-0.5 W1svC0
-0.4 W3svC0
-0.35 W1csv0
-0.3 W1cvC1 W1vC0 W3svC1
-0.25 W1csvC0 W1cv0 W1cvC0 W1vC1 W2vC1
-0.2 W1csvC1 W2cvsC1
-0.15 W0cv0 W2csvC1 W2cvs0 W3cvC1 W3vC1
-0.1 W0csv0 W1cvs0 W1cvsC1 W1svC1 W2csvC0 W2cvC0 W2cvC1 W2svC1 W2vC0 W3csvC1
-0.05 W1cvsC0 W1vsC1 W2cv0
0.05 W0cvsC0
0.1 W0csvC0 W0cvC0 W0vC0
0.15 W3cv0
0.25 W0csvC1 W0vsC1
0.3 W0svC0
0.35 W0cvC1
0.45 W0cvsC1
0.5 W0svC1 W0vC1
0.6 W0cvs0
-1.35 X
-0.8 Xx
-0.6 Xp
-0.5 X1 Xr
0.5 X1r
-0.7 Y1rsource,|cue,|content
-0.65 Y1quotation,|source,|cue
-0.6 Y1pquotation,|cue,|source
-0.5 Y1pcontent,|cue,|source
-0.45 Y1psource,|cue,|content
-0.4 Y1according|to|source,|content
-0.35 Y Y1passive|cue,|source,|content Y1source,|cue,|content
-0.25 Y1content|according|to|source
-0.2 Y1content,|source,|cue Y1content|around|according|to|source Y1content|around|source|and|cue Y1rpassive|cue,|source,|content
-0.15 Y1ppassive|cue,|source,|content Y1rcontent,|cue,|source
0.1 Y1paccording|to|source,|content Y1psource|goes|on,|content Y1rcontent,|source,|cue Y1rcontent|according|to|source
  Y1rquotation,|cue,|source
0.15 Y1rcontent|around|cue|and|source Y1source|goes|on,|content
0.2 Y1pcontent|around|source|and|cue Y1quotation,|cue,|source Y1raccording|to|source,|content
0.3 Y1pquotation,|source,|cue
0.35 Y1pcontent|according|to|source
0.4 Y1rsource|goes|on,|content
-0.6 Z001svC Z003svC
-0.4 Z002svC Z003cvs Z102csvC
-0.35 Z001csv Z002vC Z003csv Z103svC
-0.3 Z003csvC
-0.25 Z003vC
-0.2 Z002csv Z013cvC Z103vsC
-0.15 Z001vC Z001vsC Z013vC Z102csv Z102svC Z103csvC
-0.1 Z001cv Z002csvC Z002cv Z003cvC Z013csv Z013csvC Z102cvsC Z111cv Z113csvC
-0.05 Z002vsC Z003cv Z012cvC Z013cvs Z103cv Z103cvC Z103cvsC Z103vC
0.05 Z012csvC Z112cvsC
0.1 Z001cvs Z002cvs Z013vsC
0.15 Z012csv Z012vC Z102cv
0.2 Z003vsC Z012svC Z103csv Z113svC
0.25 Z013cvsC Z113vC
0.3 Z111csv Z111vsC
0.6 Z111svC
0.65 Z112csvC
-0.55 aappear|svC
-0.45 aseem|svC
-0.35 aknown|svC
-0.3 acaptur|svC areportedly|svC atitl|svC atri|svC
-0.25 acriticism|svC alook|svC aprov|svC aseem|csv aunleash|svC
-0.2 aapologiz|svC aappear|csv aattention|svC acall|csv adecid|svC adisplay|svC adrew|svC aexplain|cvs arealiz|svC aremind|svC
  areport|csvC aseen|svC asought|csv athink|csvC
-0.15 aaccord|svC aask|cvs aassumption|svC aattempt|svC acharg|svC aclash|svC aclear|svC acomplaint|svC acriticism|csv adeclin|csv
  adedicat|svC adeliver|svC adismis|svC aendur|svC aexplor|svC afocu|svC aforcefully|svC agiv|svC ahir|svC ahop|cvC aintroduc|svC
  ainvestigat|svC aknow|csvC alater|svC alobby|svC amount|svC aofficially|svC aopen|svC aoppos|cvC apaint|svC apass|svC aproceed|svC
  aprovid|svC areferr|cvC arely|svC arenew|svC aresist|svC asaw|svC ascar|svC aspeculation|svC astuck|svC asupport|vC aunclear|svC
-0.1 aadd|cvC aadopt|svC aagre|csv aallegation|svC aalway|svC aannounc|csvC aaren't|svC aargu|csv aarticulat|svC aassur|svC
  abeam|svC aboo|svC acall|cvC acareful|svC acelebrat|svC aclaim|vC aclear|cvC acoin|svC aconfidenc|svC aconfirm|cvC acontention|svC
  acriticiz|csv adebat|svC adecid|vC ademonstrat|svC adescrib|cvC adisagreement|svC adrov|svC aembrac|svC aencourag|svC aendors|vC
  aenjoy|svC aevenly|svC aexecut|svC aexpect|csv aexpect|csvC aexpect|cv afiercely|svC afollow|svC agoe|svC ahasn't|svC ahitt|svC
  ainability|svC ajump|svC aknown|csv alaunch|svC alean|svC aleft-lean|svC alinger|svC alook|vC amaintain|svC amind|svC anotic|svC
  aoppos|csvC apick|svC apivot|svC apoint|csv apromis|csv arefus|csv arefus|vC areply|csv aresonat|svC arevis|svC arous|svC
  aroutinely|svC asaid|svC asaid|vC asay|cvC aseem|csvC aseen|csv ashout|svC ashow|svC ashow|vC aslid|svC asound|svC aspark|svC
  aspecifically|svC aspok|svC astory|svC astrongly|svC astruck|svC astump|svC asupporter|svC atell|vC atend|svC atip|svC aturn|svC
  aunderstand|svC aunload|svC aview|svC avocal|svC awant|csv awant|vC awatch|svC awill|svC aworry|vC ayell|csvC ayield|svC
-0.05 aaddress|svC aadd|svC aadmission|svC aagain|svC aaim|csv aappear|cv aaros|svC aask|csv aask|svC aattack|vC aback|svC aback|vC
  abelief|svC aboast|csv acast|svC acit|vC aclaim|csv aconced|vC acontrast|svC acover|svC adeclar|vC adeny|svC adescrib|vC
  adesperat|svC adevot|svC adisclos|cvC adiscus|vC adon't|svC aexpect|svC aexplain|vC afavor|svC afeel|svC afocus|vC aformally|svC
  afound|csvC afury|svC agoal|svC agrant|svC ahammer|svC ahard|svC aidentify|vC aignor|svC aimpos|svC aindicat|vC ainsist|vC
  aknew|svC aknow|vC alabel|svC alaid|svC alearn|svC alook|csv amention|csv amention|vC aminc|svC amisstat|svC anam|vC anot|svC
  aoften|svC aopenly|svC aoppos|vC apersuad|vC aplan|csv aplead|svC apledg|csv apledg|cvC apreviously|svC apromis|cvC aprotest|svC
  arais|svC aread|svC arecommend|cvC areferr|csv aregard|svC areport|cv areport|cvC areveal|cvC arumor|svC asaid|vsC asee|vC
  aself-describ|svC ashout|csv ashow|csvC askeptical|vC astatement|vC astory|vC asuddenly|svC asupport|cvC atalk|csvC atestify|svC
  athreaten|vC athrew|svC aunanimously|svC aupon|svC aveer|svC awarn|csvC awidely|svC awrit|svC
0.05 aaccus|svC aacutely|svC aadamant|svC aadmiration|svC aagre|svC aam|svC aannounc|cvC aannounc|svC aanxiety|svC aappoint|svC
  aargu|csvC aassertion|svC aassert|vC aassum|svC aawar|svC aback|cvs abeliev|vC abemoan|svC ablam|csvC ablam|svC ablam|vC abrag|svC
  achant|vC aclear|vC acontinu|cvC acounter|svC acriticism|cv acriticism|cvC acriticism|vC adeclar|cvC adeclar|svC adecry|svC
  adenounc|svC adeny|csv adescrib|csvC adetail|svC adownplay|svC adubb|svC aenamor|svC aendors|svC aevidence-fre|svC aexpos|svC
  aextoll|svC afelt|svC afocus|csv afootag|vC afun|svC aherald|svC aidentify|cvC ainterest|svC ainvalidat|svC ainvok|svC
  ajustify|svC aliken|svC anot|cv apass|cv apivot|vC aposition|svC apress|svC aprohibit|svC aproject|cvC aquestion|svC areaffirm|svC
  arebuk|svC arecall|cvC arecit|svC arecogniz|vC areject|svC areleas|csv areply|svC arespond|svC arespond|vC aretweet|svC
  areveal|svC arip|svC asay|cvs aself-describ|vC asent|svC asignal|svC aspeculation|vC astatement|svC astat|vC asternly|svC
  astern|svC astopp|svC asurpris|svC asuspect|svC athink|csv athought|svC atick|svC atitl|vC atold|cv atweet|cvs aurg|vC awary|svC
  awithdrew|svC
0.1 aaccus|cvC aacknowledg|csvC aacquiesc|svC aadd|csvC aadd|cvsC aadvocat|svC aannounc|vsC aanswer|csvC aanswer|svC aappear|vC
  aargument|svC aask|cvC aask|vsC aassertion|vC aassumption|vC aassur|vC abeliev|svC ablast|svC abluntly|svC aboast|svC
  acalculat|svC acharacteriz|svC acharg|cvC acheer|svC aclaim|csvC aclaim|cvs acomplain|svC aconclud|csv acondemn|svC aconfident|svC
  aconsistently|svC acontend|svC aconvinc|svC acriticis|svC adeclar|csv adeclin|svC adeem|cvC adeem|svC adefend|svC adescend|svC
  adescrib|svC adetermin|svC adisappoint|svC adisclos|svC adwell|svC aeager|svC aecho|cvs aemail|svC aexcit|svC aexplicitly|svC
  afram|svC agush|svC ahail|svC ahopeful|svC ahop|csvC aimply|vC aindicat|csv akeenly|svC amad|svC anam|csvC aorder|svC aoutlin|svC
  apassionately|svC apetition|svC apledg|svC apost|svC apreach|svC apress|cvC aprivately|svC apronounc|svC apush|svC aput|svC
  arail|svC arattl|svC areassur|svC arecogniz|cvC aregard|vC areject|cvs areleas|svC aremember|csv aremember|svC aremind|vC
  areport|cvs areport|vC arequest|svC asaid|csv asaid|cv asay|cvsC aseem|cv aseen|csvC ashown|svC asparr|svC aspeculat|svC astat|csv
  astriv|svC asuggest|csvC asupport|cvs atalk|svC athank|svC athreaten|svC atitl|cvC atold|csv atout|vC atweet|csv atweet|csvC
  atweet|svC aupbeat|svC avoic|svC avot|svC avouch|svC awelcom|svC aworry|svC ayell|svC
0.15 aadd|csv aaim|svC aalleg|svC aassum|vC aattribut|svC abalk|svC abrush|svC acall|csvC acall|vC acaution|svC aclaim|svC
  aco-sponsor|svC aconclud|csvC aconclud|svC acritical|svC acriticiz|cvC adiscus|svC adismiss|svC adoubt|vC aencourag|vC
  aenthusiastically|svC aenvision|svC aexpect|vC afil|svC afound|csv ahesitat|svC ahop|svC aidentify|svC ainclin|svC aintend|vC
  aissu|svC aknown|cv aknown|vC aknow|svC aloudly|svC anegotiat|svC anervou|svC aoffer|svC aoppos|svC apersuad|svC apointedly|svC
  apost|csv apredict|csvC apreferr|svC aprefer|svC apromis|svC apromot|svC apropos|svC arebutt|svC arebut|svC areferr|svC arefer|svC
  areport|csv areport|svC arestrict|svC aseem|vC aseen|cvC asimilarly|svC asued|svC asupport|csv atell|svC aurg|svC awarn|svC
  awent|svC awidely|cvC awonder|svC
0.2 aaccord|cvs aadmit|svC aallud|svC aapplaud|svC aask|vC acomplaint|vC acontemplat|svC acontradict|svC aderid|svC aexpect|cvC
  aexpress|svC afear|vC aforecast|svC aforese|svC aforward|svC ainsist|svC aknown|cvC alash|svC anot|csv apoint|svC aponder|svC
  aprais|svC apublicly|svC apublish|svC aread|csv ashock|svC aslam|svC asuggestion|svC asuggest|svC asupportiv|svC athink|svC
  athrill|svC
0.25 aargu|svC acredit|svC ajok|svC alament|svC aportray|svC aquot|svC arecall|svC arefus|svC arepeatedly|svC aseem|cvC asupport|svC
0.3 acit|svC aemphasiz|svC areportedly|cvC ashow|csv avow|svC
0.35 aappear|cvC aexplain|svC asay|svC
-0.7 bsvCfrom
-0.6 bsvCas bsvCon
-0.55 bsvCand
-0.45 bsvC=6 bsvCby bsvCin
-0.4 bsvC=4 bsvC=8 bsvCup
-0.35 bsvCamong bsvCthem
-0.3 bsvCat bsvClast bsvCof
-0.25 bcsv- bcvCit bsvC-ly bsvCUers bsvCbefore bsvCfor bsvChas bsvCinto bsvCthan bvC-s bvCa
-0.2 bcsvCQ. bcsvChe bcsvon bcsvthen bcvCthat bcvsand bsvCUed bsvCUion bsvCUly bsvCabout bsvCagainst bsvCare bsvChad bsvClike
  bsvCover bsvCpeople bsvCsupport bsvCwould bvsCa bvsCto
-0.15 bcsvC- bcsvCN bcsvCaccording bcsvCas bcsvChis bcsvCthere bcsvUing bcsvand bcsvat bcsvbut bcsvin bcvChis bcvsCQ bcvsQ bcvsas
  bcvsbut bsvC- bsvC-ed bsvCbe bsvCboth bsvCis bsvCor bsvCso bsvCthrough bsvCwas bvC-ion bvCN bvCQ. bvCU bvCit bvCof bvCto
-0.1 bcsv0 bcsv=7 bcsvC=7 bcsvCand bcsvCasked bcsvCwhen bcsvCwith bcsvas bcsvif bcsvthat bcsvthis bcsvwhen bcvC- bcvC0 bcvCand
  bcvCwhat bcvCwhich bcvsCN bcvsCfor bcvsnot bsvC=10 bsvCafter bsvCback bsvCbecause bsvCcould bsvCdown bsvCduring bsvCfar bsvCmonday
  bsvCnow bsvCout bsvCstates bvC-al bvC-ers bvC-ing bvC-ly bvC0 bvCher bvChim bvCits bvCon bvCthem bvCthey bvsCQ bvsCof
-0.05 bcsvC-er bcsvCU bcsvCVing bcsvCin bcsvCthat bcsvN bcsvfor bcsvone bcsvwith bcv- bcvC-ing bcvCQ bcvCbut bcvCin bcvCthere
  bcvCthose bcvCwhile bcva bcvhe bcvhis bcvs-ing bcvs-s bcvsat bcvsthat bcvthat bsvC0 bsvCUal bsvCcandidates bsvCdelegates bsvCdo
  bsvCi bsvCmuch bsvCpolitical bsvCtuesday bvC-er bvCat bvCbe bvClike bvCover bvCthe bvCtheir
0.05 bcsvC-s bcsvCQ bcsvCUly bcsva bcsvit bcsvmore bcsvthe bcsvthey bcsvwhat bcvCthis bcvCwho bcvQ, bcvsCQ? bcvsCin bcvsN bcvsQ,
  bcvsa bcvsthis bcvswho bsvC-ity bsvCQ, bsvCV bsvCalso bsvCbeen bsvCbetween bsvCgovernment bsvCjust bsvCone bsvCsaid bsvCsuch
  bvCUed bvCall bvChe bvCwho bvCwould bvsC0 bvsCN bvsChis bvsCthat bvsCwhether
0.1 bcsv-ing bcsvC-ly bcsvC=10 bcsvCQ, bcsvCQ? bcsvCa bcsvCbut bcsvCthis bcsvCto bcsvCwhat bcsvQ? bcsvher bcsvwhile bcvC-s bcvCN
  bcvCshe bcvCthe bcvs-ly bcvs=10 bcvsC=10 bcvsCQ, bcvsChe bcvsCthe bcvsQ! bcvshis bcvson bcvswhen bsvC-s bsvCa bsvCan bsvCits
  bsvCmost bsvCparty bsvCsince bsvCsome bsvCtwo bvCQ, bvCUs bvCno bvCnot bvCone bvCsome bvCwhich
0.15 bcsvCthe bcsvan bcsvhis bcsvmany bcvCno bcvsher bcvsin bcvthe bsvC-ing bsvCQ! bsvCUions bsvCVed bsvCany bsvCif bsvCmany
  bsvCwhere bvC-ed bvCother bvsC-s bvsCQ.
0.2 bcsvCof bcsvQ, bcsvhe bcvCmany bsvCN bsvCcampaign bsvCher bsvCnew bsvCthe bsvCthose bvChis bvChow bvCif bvCwhere bvsC-ing
0.25 bcsvCwhich bsvC-'s bsvC-er bsvCU's bsvCUing bsvCnot bsvCtheir bsvCwill bvCQ bvCwhat
0.3 bcsvCif bcsvQ! bsvCformer bsvCit bsvCother bsvCsaying
0.35 bcsvwhich bsvCUs bsvCVing bsvChis bsvChow
0.4 bsvCshe
0.45 bsvChe bsvChim bsvCthere
0.5 bsvCthey bvCwhether
0.55 bsvCwhether
0.6 bsvCwhat bvCthat
0.75 bsvCthat
-0.7 ccsv10
-0.65 csvC00
-0.55 csvCQ00
-0.3 ccsvCQ01 ccsvCQ10 cvC00
-0.25 ccsvC10 ccv00 ccvCQ11 ccvs00
-0.2 ccvC10
-0.15 cvCQ01
-0.1 ccsvC01 ccvC00 ccvC01 ccvs10 cvsC00
-0.05 ccsvC00 ccvQ10 ccvsC10 cvC01 cvCQ11
0.05 csvCQ01
0.1 ccvCQ01 ccvsC01 cvC11 cvsCQ10
0.15 ccsvQ00 ccvsQ10
0.2 ccsvC11 ccsvQ10 cvsC01
0.4 ccsvCQ00
-0.4 dsvC2
-0.35 dcsv3
-0.3 dcvsC12
-0.25 dcsv4 dcsv6 dcvC12 dcvC4 dcvC7 dcvs6 dsvC4 dvC4
-0.2 dcsv2 dcsvC12 dcv1 dcvsC9 dsvC3 dvC2 dvC3 dvsC8
-0.15 dcsv7 dcsv8 dcsvC8 dcsvC9 dcvC2 dcvs5 dcvs7 dcvs8 dsvC5 dvC1 dvC5 dvsC3 dvsC6
-0.1 dcsvC10 dcsvC7 dcv11 dcv12 dcv8 dcvs4 dvsC4
-0.05 dcv10 dcv5 dcv6 dcvC11 dcvsC10 dcvsC2 dsvC10 dsvC6 dsvC8 dvC6 dvsC2
0.05 dcv2 dcvC3 dcvC8 dcvsC5 dsvC11
0.1 dcsv11 dcsv9 dcvC9 dcvs11 dcvsC11 dvC10 dvC12 dvC9 dvsC10 dvsC11 dvsC7 dvsC9
0.15 dcsv10 dcsvC6 dcv9 dcvC10 dcvC5 dcvs12 dcvs2 dcvs9 dcvsC4 dvsC1
0.2 dcv4 dvC11
0.25 dcsvC2
0.3 dvsC12
0.35 dcvsC7
0.6 dcsv12
-0.9 esvC9
-0.55 ecsvC9
-0.4 esvC8
-0.35 ecsv9
-0.3 ecvs9 esvC6 esvC7
-0.25 ecsv8
-0.2 ecsv6 ecv9 evC9 evsC8
-0.15 ecsvC5 ecsvC8 ecv1 ecv2 ecvC1 ecvC2 evC5 evsC7
-0.1 ecsvC6 ecvC5 ecvC9 evC3 evC4
-0.05 ecv5 ecvC4 ecvC8 ecvs4 esvC5
0.05 ecsvC3 ecv4 ecv6 ecvC3
0.1 ecsv3 ecsv4 ecvs2 esvC1 esvC4 evC2
0.15 ecvsC2 evsC3 evsC6
0.2 ecsv5 ecsvC1 esvC2
0.25 ecsvC7 ecv3 evsC5
0.35 esvC3
-0.85 g5svC
-0.4 g4svC
-0.35 g4vC
-0.3 g4cvs g5csvC
-0.25 g0vsC g4cvC g5cvs
-0.2 g2cvC g3csvC g4csv g4csvC g5csv g5cvC
-0.15 g2csv g3vC g5vC
-0.1 g0cv g1cvsC g2cvsC g2vC g3svC
-0.05 g1cv g1cvC g1svC g3cv g5cv
0.05 g1vsC
0.1 g0csv g1cvs g2svC g3cvsC g4vsC
0.15 g0svC g0vC g2cvs
0.2 g0cvC
0.25 g4cvsC g5vsC
0.35 g1csvC
-0.5 h5svC
-0.4 h4svC
-0.25 h0csv h1csv h3csvC h5cvC
-0.2 h2csvC h2vC h3cvC h3vC h5vC
-0.15 h3svC h4cvC h6svC
-0.1 h0cv h2cvs h3cv h5csvC
-0.05 h2cvC h2svC h3vsC h4cv h6vC
0.05 h3csv
0.1 h0csvC h1svC h5vsC
0.15 h0vsC h1vC
0.2 h0cvC
-0.9 j5csvC
-0.55 j0svC j4csvC
-0.45 j2csv
-0.4 j5csv
-0.35 j5cvC
-0.3 j0vsC j1svC j2cvs j4vC
-0.25 j2svC j3csvC
-0.2 j0cv j0vC j4cvsC
-0.15 j1cvC j3cvC j3cvsC
-0.1 j0cvs j1csv j1cvs j1vC j4cv j5vC
-0.05 j0cvC j1cv j4svC j5cv
0.05 j1cvsC j2cvC j2vsC j6cvs
0.1 j1csvC j2cv j3cv j5cvsC
0.15 j0csv j4cvC j4cvs
0.2 j2csvC j2vC
0.25 j0cvsC
0.3 j4csv
0.4 j5vsC
0.95 j0csvC
-0.85 ksvCand
-0.65 ksvCU
-0.6 ksvCin
-0.5 ksvCUing ksvCbut
-0.45 ksvCto
-0.4 ksvC-ing ksvCQ, ksvCthat
-0.3 kcsvwho ksvC-ed ksvCas ksvChas ksvCis ksvCof ksvCwith
-0.25 ksvCUly ksvCare ksvChave ksvCincluding ksvClast
-0.2 kcsvC-s kcsvChis kcvsCeven kcvsby kcvsits ksvC-er ksvC=10 ksvC=7 ksvCVing ksvCwill kvsCsome
-0.15 kcsvC0 kcsvCU kcsvis kcsvwas kcvs-s kcvsnew kcvsshe ksvCany ksvCat ksvCfirst ksvCmade ksvCthere ksvCthis ksvCwas ksvCwere
-0.1 kcsv-er kcsv-ing kcsvC- kcsvC-ed kcsvCof kcsvU kcsvUing kcsvhave kcvs-al kcvs-ly kcvsC- kcvsCN ksvCUed ksvCVed ksvCafter ksvCby
  ksvCcampaign ksvCcan ksvCcould ksvCfrom ksvChad ksvCjust ksvClike ksvCnow ksvCpercent ksvCpolitical ksvCso ksvCthree ksvCwhen
  ksvCwhere ksvCwhile ksvCwould kvsC-ive kvsCN
-0.05 kcsvC-ers kcsvUed kcvsher kcvsone ksvCQ ksvCUer ksvCdo ksvCduring ksvChow ksvCno ksvCor kvsC- kvsC-s
0.05 kcsvCN kcsvCshe kcsvher kcsvpeople kcsvpolitical kcvsCformer kcvsmany ksvCcandidate ksvChim kvsCan
0.1 kcsvC-er kcsvCformer kcsva kcsvsome kcvs- kcvs0 kcvsCan kcvsCone kcvspeople kcvsthe ksvC- ksvC-al ksvC-ly ksvCcandidates
  ksvCmonday ksvCpolls ksvCpresidential ksvCsupporters ksvCvoters ksvCwhich
0.15 kcsvCsome kcsvCthe kcsvcampaign kcsvshe kcsvthe kcvsN kcvsUs kcvsa ksvCan ksvCi ksvConly kvsC-ly
0.2 kcsvChe kcsvformer kcvsCsome kcvsan ksvC-ions ksvCall ksvCformer ksvCits ksvCmore
0.25 kcvsformer ksvC-ive ksvCher ksvCother ksvCrecent kvsCa
0.3 ksvCboth ksvCeven ksvCpeople ksvCthey
0.35 kcsvCmany kcsvN ksvC-ers ksvCmost ksvCnew
0.4 ksvC-s ksvChis kvsCthe
0.45 ksvCone ksvCthe
0.5 ksvCabout
0.55 ksvChe
0.6 ksvCN ksvCa ksvCwho
0.7 ksvCshe
0.8 ksvCmany ksvCsome
-0.7 l54 l55
-0.55 l44
-0.45 l43
-0.35 l52
-0.3 l21 l22 l32
-0.25 l01 l45 l53
-0.2 l33
-0.15 l00
-0.1 l20 l34 l40
-0.05 l30 l31
0.05 l51
0.1 l24
0.15 l50
0.2 l03
0.25 l05 l14
0.3 l04
0.35 l25 l35
-0.4 m00 m34
-0.3 m24 m51 m52
-0.25 m45 m53
-0.2 m21 m33 m44
-0.15 m14 m22 m32 m35 m42 m43 m50
-0.1 m01 m12 m13 m30 m63
-0.05 m02 m23 m60
0.05 m25 m64
0.1 m40 m54
0.15 m03 m04
0.25 m05 m10
-0.4 n52 n53
-0.35 n14
-0.3 n00
-0.25 n21 n44
-0.2 n01 n43 n51 n54
-0.15 n12 n13 n25 n32 n34 n40
-0.1 n22 n24 n30 n55
0.05 n41 n63
0.15 n05
0.25 n04 n20
-0.65 othe|svC
-0.6 othat|svC
-0.45 oas|svC
-0.35 oin|svC
-0.3 o^|cvC oand|svC
-0.25 o-al|svC o-ing|svC o-|cvC o=3|vC oUion|svC oU|vC oVed|vC oafter|svC oa|svC ofrom|svC ohe|svC
-0.2 o-er|svC oVly|svC oby|svC oif|svC ois|svC onew|svC oto|vC
-0.15 o-|svC o-|vC o=4|vC o=5|svC o=6|svC oN|vC oUed|vC oUing|vC oUly|svC oVed|vsC oat|vC obefore|svC oby|vC oit|svC oof|csvC
  oof|cvC osay|vC owith|csvC
-0.1 o-er|csv o-ing|csv o-s|vC o-|vsC o=4|cvC o=6|csvC oN|csv oN|csvC oN|vsC oUing|csvC oUions|svC oUity|svC oU|csv oVion|vC o^|csvC
  o^|cvsC oand|csv oand|csvC oasked|vsC oattacks|svC oat|csvC oat|svC oboth|svC oher|svC ohow|svC ointo|svC olike|svC omade|svC
  omake|svC onot|svC onow|svC oonly|svC oon|csvC othe|csv othe|cvC othe|vC otold|svC oto|cvs oto|svC owhat|svC owhen|cvs
  owhether|svC
-0.05 o-'s|svC o-ing|csvC o-ion|svC o-s|cvs o=5|vsC oUal|vC oUed|vsC oUment|svC oVs|vC oas|csvC oa|csv oa|csvC oa|cvs obut|csvC
  obut|cv oduring|svC ofor|csvC ofor|vsC oif|csvC oin|cvs oits|svC olast|svC osaid|cvC osaid|vsC osupport|svC osupport|vC othere|svC
  othey|svC othis|svC
0.05 o-ed|svC o-er|csvC o-ive|svC o-ment|svC oUing|vsC oUions|vC ofor|vC ogroup|svC oin|csvC oparty|svC opeople|svC opeople|vC
  osaying|vC osays|vC osupporters|svC otime|svC otold|vC owhile|cvC
0.1 o=4|csvC o=6|cvs oUers|svC oVer|svC oadded|svC oafter|cvC obut|cvs osaying|svC othem|svC oto|csvC owhen|cv owith|cvC owith|svC
0.15 o=3|csv o=3|cvC o=3|svC oUer|svC oUion|vC oUly|vC oUs|svC oVing|svC oVion|svC oas|cvC ofor|cvC ofor|cvsC oif|cvC oin|vC
  onight|svC oover|vC
0.2 o0|svC o=3|csvC oVers|svC oV|svC ocalled|vC odebate|svC ointerview|svC oin|cvC oover|svC
0.25 o=3|cvs o=4|csv oN|svC o^|cvs oagainst|svC oas|vC osay|svC otuesday|svC
0.3 o-ers|svC o=6|csv oU|svC oVing|vsC ofor|svC oof|svC oout|svC oweek|svC
0.35 o=4|svC oVs|svC oasked|vC
0.4 osaid|svC ovoters|svC
0.55 o=3|vsC oabout|svC oabout|vC
0.65 osays|svC
-0.55 pseem1svC
-0.45 pappear1svC
-0.4 pshow2svC ptalk1svC
-0.35 psaid2svC pspok1svC pwrot1svC
-0.3 pcaptur1svC pdeclin3svC preportedly1svC psay2svC
-0.25 paccus2svC pclear1svC pcontinu1svC pnot2svC ppoint4svC pprov1svC pquestion2svC prenew1svC pseem0csv ptweet4svC
-0.2 padopt1svC pappear0csv pattempt1svC pcall0csv pcall4svC pdeliver1svC pdisplay1svC pdoubt2svC pdrew1svC pexplain0cvs pknown1svC
  ppush1svC preferr1svC preport0csvC pshow3svC psought0csv psound1svC pthink0csvC ptitl1svC ptri1svC punleash1svC pwant4svC
-0.15 padd1svC pagre4svC paren't1svC pask0cvs pask4svC pask4vC pback1svC pboast1svC pcharg1svC pclash2svC pcomplaint1svC
  pcriticism0csv pdecid2svC pdeclin0csv pdescrib2svC pdismis1svC pfocus1svC phir1svC phop0cvC pinform2svC pintroduc1svC
  pinvestigat1svC pknow0csvC pknown2svC plaid1svC plearn4svC pmount1svC pnot4svC popen1svC poppos0cvC ppass4svC ppromis2svC
  ppropos2svC pprovid1svC preferr0cvC preject4svC premind1svC premind4svC pseen2svC pshar1svC pshown4svC pspok2svC pstatement1svC
  pstuck1svC ptold1svC ptold3svC pvot1svC pwant2svC pwary1svC
-0.1 paccus3svC padd0cvC padd2vC padd4svC paddress1svC padmitt1svC pagre0csv pallegation1svC palway1svC pannounc0csvC panswer1svC
  papologiz4svC pappear2svC pargu0csv particulat1svC pask1vsC pask2vsC pattack1svC pattention1svC pbeliev4svC pblam4svC pcall0cvC
  pcall1svC pcall3svC pcast1svC pchant2svC pclaim1vC pclaim3svC pclear0cvC pclear2vC pcomment1svC pconcern2svC pconfident1svC
  pconfirm0cvC pcontinu2svC pcriticism4svC pcriticiz0csv pcriticiz2svC pcriticiz4svC pdeclin2svC pdedicat1svC pdescrib0cvC
  pdevot2svC pdisclosur1svC pecho1svC pembrac1svC pencourag1svC pendors1vC pendorsement1svC pendur1svC pevenly1svC pexpect0csv
  pexpect0csvC pexpect0cv pexpect2svC pfocu2svC pforcefully1svC pgiv1svC phitt1svC phop1vC phop4svC pimpassion1svC pinability1svC
  pinform1svC pknown0csv plearn3svC plist2svC plook2svC pmad1svC pmaintain1svC pnotic1svC poffer4svC pofficially1svC pofficially2svC
  poften1svC poppos0csvC poptimistic1svC poutspoken1svC ppaint1svC pplay1svC pplead1svC ppoint0csv ppredict2svC ppresent1svC
  pproceed1svC ppromis0csv ppromis3svC pput1svC pquick1svC prais1svC prealiz1svC preferr4svC prefus0csv prefus2svC prepeatedly2svC
  preply0csv presonat1svC preveal4svC psaid3svC psaid4svC psaw1svC psay0cvC psee2svC pseem0csvC pseen0csv psid1svC pspark1svC
  pspeculation1svC pstrongly1svC psuggest2svC psupport1vC psupport2svC ptell2vC pthink4svC punderscor1svC punveil1svC purg2svC
  purg4svC pveer1svC pview2svC pvow2svC pwant0csv pwant1vC pwatch1svC pworry2vC pyell0csvC
-0.05 padmission1svC padvocat2svC pagre1vC paim0csv paim4svC pannounc2svC papologiz1svC pappear0cv pask0csv passumption1svC
  passur1svC pback1vC pboast0csv pboo1svC pbristl4svC pcall4vC pcit1vC pclaim0csv pconced1vC pconcern1vC pconfidenc1svC
  pcontention1svC pconvinc1svC pconvinc1vC pcount1svC pcover1svC pcriticism2svC pdebat1svC pdecid1svC pdecid1vC pdescrib4svC
  pdisagreement1svC pdisclos0cvC pdiscus1vC pdistanc1svC penjoy1svC pexplain1vC pexpress2svC pfeel1svC pfiercely1svC pfound0csvC
  pfound2svC phammer1svC pignor1svC pinclud1svC pinsist2svC pknown4svC plabel1svC plaunch1svC plook0csv plook1svC plook1vC
  pmention0csv pmention2vC pmention4svC pmisstat1svC pnominat1svC popenly1svC poppos1vC poriginally1svC ppick1svC pplan0csv
  pplan2svC ppledg0csv ppledg0cvC ppromis0cvC ppromot1svC pprotest1svC prail1svC preact1svC pread1vC pread2svC precommend0cvC
  preferr0csv prefus1vC preject3svC prepeat4svC preport0cv preport0cvC presist1svC prespond1svC preveal0cvC preveal2vC prumor1svC
  psee1vC pself-describ1svC pshout0csv pshow0csvC pshow1vC psignal1svC psparr1svC psuggest3svC psuggest4svC psuggestion4svC
  psupport0cvC ptalk0csvC ptend1svC ptestify1svC pthreaten1vC pthreaten4svC pthrew1svC ptold2vC ptri3svC ptribut1svC punclear1svC
  pupon1svC putter1svC pvoic2svC pwarn0csvC pweigh1svC pwent2svC pwill1svC pworry2svC pwrit1svC
0.05 paccord4vsC padamant1svC padopt4svC pagre2vC pagre3svC pannounc0cvC pannounc1vC pappear4svC pargu0csvC pargu1vC pask2vC
  pask3svC pask3vC passert1vC passumption1vC passur2vC pawar1svC pback0cvs pbalk2svC pbeliev1vC pbemoan1svC pblam0csvC pblam1vC
  pblast1svC pboast2svC pbrag1svC pcast4svC pchant1svC pclear4svC pcomplain1svC pconcern1svC pconclud1svC pcontend1svC pcontinu0cvC
  pcriticism0cv pcriticism0cvC pcriticism2vC pcriticiz1vC pdeclar0cvC pdenounc1vC pdeny0csv pdescrib0csvC pdisclos1vC pdiscuss1svC
  pdownplay1svC pdubb1svC pemail4svC pevidence-fre2svC pexcit1svC pexplain4svC pexpress4svC pextoll1svC pfind1svC pfocus0csv
  phop2svC pidentify0cvC pillustrat1svC pimagin1svC pinsist4svC pintend1svC pissu1svC pjustify1svC pliken1svC pmad2svC pmad3svC
  pmystify1svC pnot0cv pnot1vC ppass0cv ppledg4svC ppost1vC pproclaim1svC pproject0cvC ppublicly1svC pquick3svC preact2svC
  preaffirm1svC precall0cvC precit1svC precommend1svC preferr2vC preiterat1vC preleas0csv prepeat1svC prespond1vC psay0cvs
  pself-describ1vC psimilarly1svC psimilarly2svC pspeculat1svC pspott1svC pstress1svC pstrongly2svC psurpris1svC ptell3svC ptell4svC
  ptestify4svC pthink0csv ptitl1vC ptold0cv ptold1vC ptout1svC ptweet0cvs ptweet2svC pview1svC pvoic1svC pwarn1svC pwithdrew1svC
0.1 paccus0cvC packnowledg0csvC packnowledg4svC padd0csvC padd0cvsC pagre2svC paim1svC paim2svC palleg1svC panswer0csvC pappear1vC
  pappoint1svC papprov1svC pask0cvC passail1svC pattack2svC pbalk1svC pblast4svC pbristl2svC pcharg0cvC pclaim0csvC pclaim0cvs
  pclear1vC pco-sponsor1svC pconclud0csv pconclud3svC pcondemn1svC pcongratulat1svC pconsider1svC pcounter1svC pcritical2svC
  pcriticis1svC pdeclar0csv pdeclar1svC pdecry1svC pdeem0cvC pdetail1svC pdetermin1svC pdevot1svC pdisavow1svC pdwell1svC pecho0cvs
  pendors4svC pendorsement2svC pestimat2svC pexpos1svC pexpress1svC pexpress3svC pfear1vC pforward1svC pfram1svC phail1svC
  pherald1svC phop0csvC phopeful1svC pimply1vC pindicat0csv pintend1vC pinterest2svC pjok2svC pknock1svC pknow1svC plash3svC
  play2svC pmad4svC pmention2svC pnam0csvC pnegotiat1svC poffer1vC poppos1svC poutlin1svC pplay2svC ppledg1svC ppoint3svC pprais2svC
  pprefer1svC ppresent4svC ppress0cvC pprohibit1svC ppronounc1svC pprovid4svC ppublish1svC pquestion2vC pquick4svC prattl1svC
  prebuk1svC precogniz0cvC preject0cvs preleas4svC premember0csv preport0cvs preport1vC prequest1svC pretweet1svC prip1svC psaid0csv
  psaid0cv psay0cvsC psay4svC pseek1svC pseem0cv pseem1vC pseem3svC pseen0csvC psid2svC psign1svC pskeptical2svC pslamm1svC
  psought2svC pspok3svC pstat0csv pstat4svC pstatement2svC psuggest0csvC psupport0cvs psupport4svC psuspect1svC pthink1vC ptitl0cvC
  ptold0csv ptout1vC ptweet0csv ptweet0csvC ptweet3svC punclear2vC pupset1svC pvoic3svC pvot2svC pvot4svC pwrot2svC
0.15 pacquiesc2svC padd0csv padmitt4svC padvocat1svC pallud2svC pannounc1svC panswer4svC pargu4svC pask4vsC passur2svC pattribut1svC
  pbrush1svC pcall0csvC pcaution1svC pcharacteriz1svC pcomment2svC pconclud0csvC pconsistently1svC pconvinc2svC pcredit1svC
  pcriticiz0cvC pdeclin4svC pdeem1svC pdefend1svC pderid1svC pdiscus1svC pdoubt2vC peager1svC pencourag1vC penvision1svC
  pexplain1svC pexplain3svC pfear1svC pfear2vC pfil1svC pfound0csv pknown0cv pknown2vC plist1svC pnam1svC pnervou2svC porder1svC
  pplan1svC pplann1svC ppost0csv ppost4svC ppredict0csvC ppreferr1svC ppress3svC pprivately2svC pput3svC prail2svC prebut1svC
  prebutt1svC precogniz1svC prefer2svC prefus1svC premind2svC preply2svC preport0csv preport1svC prespond4svC prestrict1svC psee1svC
  pseen0cvC pshown1svC psparr2svC psupport0csv pthrill1svC ptold2svC ptold4svC pvouch2svC pwant3svC pwelcom1svC pwidely0cvC
0.2 paccord0cvs padd2svC padmit1svC papplaud1svC pargu1svC passum1vC pcall1vC pclaim1svC pcomplaint1vC pconfident2svC
  pcontradict1svC pdenounc1svC pemphasiz1svC pexpect0cvC pforese1svC pidentify1svC pindicat1svC pknown0cvC plaid2svC plearn1svC
  pnot0csv poffer2svC pportray1svC ppredict1svC pread0csv prefus3svC premember1svC prepeatedly1svC prepeatedly3svC pshar4svC
  pshow4svC psupport1svC ptalk3svC pthreaten1svC ptweet1svC pwary2svC pwonder1svC pworry1svC
0.25 pask1vC pbeliev1svC pblam1svC pcontemplat1svC pcriticiz1svC pdoubt1svC pexpect1vC pforecast1svC phop1svC pinsist1svC
  plament1svC ppromot4svC precall1svC preject1svC preveal1svC pseem0cvC pshock1svC pslam1svC ptalk2svC pthink1svC pwant1svC
  pwarn2svC pwent4svC pwrot4svC
0.3 pcontinu3svC pdeclin1svC pdescrib1svC pdismiss1svC ppush2svC pquot1svC preportedly0cvC pshow0csv pshow1svC pspok4svC
  psuggestion1svC purg1svC pvow1svC
0.35 pappear0cvC ppoint2svC ppropos1svC pquestion1svC
0.4 pcall2svC pcit1svC pnot1svC ppromis1svC psuggest1svC
0.45 paccus1svC psaid1svC
0.5 preferr2svC
0.55 psay1svC
-0.5 q-s|svC qof|svC
-0.45 q-|svC
-0.3 q-|csv qN|svC qfor|svC qto|svC
-0.25 q$|cvC q-er|svC q-ion|svC q=3|cv q=5|csvC qand|vC qhas|svC qthe|svC qwas|svC
-0.2 q-al|svC q=5|cvsC qaccording|cvs qover|svC qwas|csv
-0.15 qU|csv qbecause|svC qfrom|svC qis|csv qshe|svC qwas|cvs qwho|svC qwould|svC
-0.1 q$|svC q$|vC q-er|csv q-ions|svC q-ly|svC q-ment|svC q-s|csv q-|cvC q-|vC q=5|vC q=6|csvC qN|vC qQ.|svC qUion|svC qUs|svC
  qU|svC qU|vC qVed|cvs qVed|svC qV|cv qare|svC qat|vC qbe|svC qhad|svC qhave|svC qin|cvC qin|svC qin|vC qis|cv qis|svC qof|vC
  qor|svC qsaid|svC qsaying|svC
-0.05 q-ed|vC q-ing|svC q-s|csvC q-|csvC q-|vsC qN|cvC qUed|cv qVed|csv qV|svC qand|cvC qa|svC qback|svC qbeen|svC qcampaign|svC
  qcould|svC qelection|svC qhad|cv qinto|svC qit|svC qnomination|svC qout|svC qpeople|svC qsaid|vC qstate|svC qtime|svC qto|vC
  qup|svC qvoters|svC qwhen|vC qwith|svC qwith|vC qyears|svC qyear|svC
0.05 q$|csvC q=10|svC q=3|csv q=4|vC q=6|cvC q=8|vC qUly|vC qV|cvs qduring|svC qduring|vC qnot|svC qone|svC qwas|vC
0.1 q$|vsC q0|vC q=7|svC qUly|svC qVing|csvC qVs|cvs qafter|cvC qafter|vC qalso|svC qa|csv qeven|svC qhis|csv qis|cvs qlike|svC
  qon|svC qsaid|cv qthe|csvC
0.15 q=3|vsC qU|cvs qhas|csv qhas|cvs qhe|csv qmonday|svC qnow|svC qsays|cvs qshe|csv
0.2 q=3|cvs qafter|svC qas|vC qat|svC qthey|csv qtuesday|svC
0.25 q=3|cvC q=3|vC q=5|vsC q=6|vC qwas|cv qwere|cv qwhich|svC
0.3 qhe|svC qwhile|svC
0.35 q=4|svC qVing|svC qwhen|svC
0.4 q$|cvsC q=5|svC qbefore|svC qlast|svC
0.5 q=3|svC q=8|svC qand|svC qbut|svC
0.95 q=6|svC
-0.95 rthe
-0.65 ra
-0.6 rit’s
-0.55 rfirst rit's
-0.5 rhas rno rnow
-0.45 ralso rhowever
-0.4 rand
-0.35 r, ran rmore rmost rtrump's
-0.3 rcannot rclinton’s rdonald reditor’s rgrayson rmeanwhile rnew roften rparticular rpast rpollsters rstatement rto rwebsite
-0.25 ramericans rbook rcheyenne rclinton's rdon’t reggleston rfrancis rgop rhad rhis riraq rissue rlater rlatinos rnobody rohio
  rother rrally rrecent rreporters rthere's rwelch
-0.2 rall ralmost rattacks rcalif. rcosta rcrowds rdespite rdidn’t rdnc rdoesn't rdon't rexpressed rfor rfront-runner rgod rhalf
  rhall rhaving rinstead riowa ris rking rlet’s rmonday rmonths rnations rnumbers rof ron rone rpresident rprimaries rreagan
  rsessions rstill rstrategy rt-shirts rterrorism rtexas rtrump’s rtv rtwitter runions rwisconsin rwithout rworth
-0.15 r2016 rabedin ralways ramid rarabia rare rbest rbipartisan rboth rbusiness rbusinesses rbutz rcalifornia rcanova rchristie
  rclarion rcolorado rconference rconversation rd.c. rdeal rdebate rdifferences rdoesn’t remail reven revidence-free rfaced rfalse
  rfec rfitton rfurman rgoldwater rground rhasn't rhave rindia rinformation rits rkostrzewa rlanguage rlevine rlittle rmarch rmateen
  rmedia rmen rmendoza rmessage rnationwide rnominee robama's rorganizers rorwell rowner rperson rplan rpolicies rprevious
  rquestions rrate rrefugees rrelease rremain rremarks rrepresentatives rrichards rroll rross rrubio's rrussia rsalceda rshapiro
  rsigns rsources rspeech rsun rtenney rtheir rthem rthere rturnout rvirginia rweeks rweiner rwell rwent rwhite rwitness ryet
-0.1 r2008 rabortion raction ragents ragreement railes ramerican ranyone rappointee rarad ras rat raudience rbarnes rbecome rbegan
  rbehavior rblumenthal rboehner rbond rbreitbart rbroaddrick rby rcatholic rcaucus rcbs rclose rcoalition rcolumbia rcomments
  rcongressman rcould rdecision rdemocratic rdevelopment rdid rdocuments rdoocy relection remployers revents rfaces rfar rfields
  rformer rget rgiuliani rgovernment rgrim rgrowing rgutin rhackers rhassan rheld rhelped rhere rholan rinitial rinterview risis
  rissa rjindal rjournal rkennedy rkunin rlaws rleadership's rleast rlegislature rlichtman rlife rlong rlynch rmaine rman rmccarthy
  rmeans rmeetings rmet rmexico rmich. rmississippi rmoscow rmuch rmy rname rnames rnevada rnot rolivieri ropponent rover roverall
  rpalin rparis rpart rpence rpersistent rpolitical rpollak rpresidency rradio rrecently rresident rroffman rryan’s rsabato rsame
  rshow rsimple rsometimes rsouthern rspeeches rstaffers rsuper rsvp rtelevision rthen rthese rthird rthis rthough rtime rtoo
  rturkey ru.s. rus rvaleant rvotes rware rwas rwashington rwere rwho rwilliamson rworld rwould rwouldn’t
-0.05 r. r2009 r44 radmiral rafrican-americans rallen ranalyses rany rarticle rbaker rbegala rbenghazi rcall rchurch rclimate
  rcompetitors rcontests rcontinued rcontrol rcorker rcountry rcox rdata rdetentions rdeveloper rdonors rebeling remployees rever
  rexample rexecutive rfacing rfact rfederal rfocus rfoundation rfundamental rg-iii rgalvin rgeneral rgingrich rhasn’t rhedge rhelp
  rhillary’s rhughes rin rindiana rinstitution rintel rjews rjust rlady rmain rmanager rmay rmcdonough rmove rneed rnever rout
  roverwhelming rparticipants rpelosi rpeople rpraeli rpressed rquintanilla rrabbis rraising rramos rreed rregion rreleased rrnc
  rroof rsaid rscarborough rserious rshould rsilverman rsomeone rsoon rspeak rspot rsuch rsuperdelegates rsurveys rtaking rtalk rtax
  rteachers rterrorists rthose rup rverizon rwallnau rwaters rwhigs rwife
0.05 r1990 r42% rad rairline ramar ramerica randanar ranthony rattendees rbank rbanks rbernie rboxer rbraynard rbrzezinski rbuzzfeed
  rcaller rcampaigns rcanadian rclass rcommission rcompton rconant rconservatives rcontenders rcornyn rdecades rdecisions rdemocrat
  rdoj rdoyle reducation regyptair reilperin relectorate relias rfamily rfarage rfed rfeinberg rferriss rfigures rfinance rfriedan
  rgermany rgil rglass-steagall rgoff rgroups rharman rharris rhispanics rhuffman rinsider rinvestigations rit rjolly rjudge
  rlawmakers rleague rlopez-cantera rmagnate rmanafort rmanchin rmemo rmessages rnarrator robama’s rofficers ronline rparliament
  rplanning rpollster rpriebus rraces rraised rreeves rresearch rrights rripert rrubin rrules rscholars rschultz rsides rsmith
  rspecialists rstanton rstar rstudent rsuit rsummary rswanson rthat's rthey've rtraders rtycoon rtyler rusers rwallace rwealth-x
  rwe’ve rworkers rwriters rzuckoff
0.1 r1990s ractor raddress radministration radmirers rads radviser ragenda rali rally rattendance rauthorities raverage raxelrod
  rayotte rbaier rbozell rbrown rbuchanan rbucher rcardin rchaffetz rchairwoman rchicago rchina rcohn rcoleman rcolumnist rcommunity
  rconsultant rconway rcountries rcrowdpac rday rdecember rdefenders rdiplomat rearlier remanuel rfeinstein rfilings rfindings
  rfranklin rfrazier rfriends rgarin rgoodlatte rgraham rgroup rguardian rhicks rholds rhollande rhong rhurt rhusband rhusted
  rimmigrants rinquiry rinvestigators ritself rjustice rkerpen rlawsuits rlawyers rleadership rleft rlegion rlet's rlevell rliberal
  rlibertarians rlou rmackler rmaher rmany rmanzano rmark-viverito rmatthews rmckeague rmember rmercury rmobil rmosman rmurdoch
  rmuseum rnefzi rnieto rones ropponents rorganization rorganizations routcome rpac rperez rpetraeus rpinchuk rpodliska rpolitico
  rpolling rpositive rprobe rprocess rprogram rprogressives rproject rprotesters rpruzan rrace rrepublican rresidents rreview
  rrhetoric rs.c. rsaldana rsantilli rscott rsenate rsharpton rsherry rsource rsperry rstate rstevens rtaxation rteachout
  rtechnologists rtester rthey're rthey’re rthiel rtoday rtrumka rtwo rveteran rvoters rwalsh rwarren rwhom rwoman ryanukovych
  rzucker
0.15 rackman racosta ractivist ractivists ractress ragency rago ralabama rap rarm rautor rbacker rband rbase rbeijing rbiden
  rblackwell rbolton rbradley rbriggs rbrooks rbyrne rcardenas rcarolina rcleveland rclintons rcommentators rcommittee rcommitteeman
  rcommunications rconvention rcook rcouncil rcross rcrowd rcuriel rdavis rdesantis reach reditorial rfallon rfive rfounders rfox
  rfund rgedrich rgermans rgilbert rgore rhannity rhaven’t rherself rhill rhuckabee rhuerta riii rindependents ri’ve rjacobs
  rjohnson rjones rkhalif rlawmaker rlimbaugh rmenendez rmitchell rnews routlets rpanel rparties rpaul rprogress rreid rrendell
  rrepublicans rresults rreuters rschlafly rschneiderman rschoen rseveral rsexton rshe's rsherman rshe’ll rsinger rspeaker rspeakers
  rspicer rstates rstatistics rstrategists rstudies rtennessee rthey rthor rthree rthree-quarters rtown rviguerie rwilliams rwilson
0.2 ralbright rash rassociates rbackers rbrafman rbryant rcaucus-goers rcompany rcorporation restablishment rgovernor rgroberg rhe’s
  rhim rhost rhoward rinvestors risn’t rkiedis rkirby rlawyer rmatter rmcauliffe rmembers rmurphy rneurosurgeon ro'malley robama
  rofficer roperatives rpolice rpost rprager rpress rprosecutors rputin rrealclearpolitics rschilling rsenators rskelly rspokeswoman
  rstrategist rsupporters rsurveyed rtweet rwatch rwhich rwoods ryou rzimmerman
0.25 radvisers rassociation rattorneys rbob rbusinessman rcounty rcritics reconomists remployee renvironmentalists rfrank rginsburg
  rhosts rhouse rinsiders rjr. rkasich rleaders rlewandowski rnetworks rnewspaper rplatform rreport rreports rside rstone ryou’re
0.3 ranalysis rbennett rcenter rclinton rcruz rcuban rdevine rexecutives rfiorina rgorka rjournalism rkaine rlawsuit rletter rmayor
  rmogul rnone rofficial rothers ro’malley rpolls rresearchers rrivals rromney rryan rsecretary rshe rsurvey rteam rtrump
  runiversity rweaver rwikileaks
0.35 raides rbeck rblasio rboard rbush rcandidates rchairman rdemocrats rdirector remails rgowdy rrecords rsanders rscientists
  rsupporter
0.4 rcampaign rcarson rmook rreporter rrubio rsullivan rwe
0.45 r) r10 rhe rtimes
0.5 raide ranalysts roffice rsome rspokesman
0.65 rofficials
0.7 rallies
0.75 rexperts
0.95 rpoll
-0.45 stoldN|svC
-0.4 sappearthat|svC
-0.35 sfound-|svC shopthat|svC ssaidQ,|csv ssaidQ,|cvs ssaidabout|svC ssaidin|svC
-0.3 saccordN|cvsC sannouncthe|svC ssaidto|svC
-0.25 saskN|svC saskto|vC sblamhis|svC scallQ.|svC scallan|svC scitthe|svC sclaimthat|svC scontinuto|svC sexplainhis|svC sfounda|svC
  sknowit|svC sreportQ,|csvC sreportfrom|svC ssaida|svC sstressthat|svC swantit|svC
-0.2 saccordand|cvs saccusof|svC saddto|svC sargua|svC sblastN|svC sclearthat|svC sconsidera|svC sendorshim|svC sexpectthe|cvC
  sfavorN|svC sfeel-|svC sfeelthat|svC sfound-s|svC sfoundthe|svC shintthat|svC shopN|svC sintroducN|svC sissua|svC sknewthat|svC
  slearnthat|svC snamN|svC snotN|svC spassthe|svC spropos-|svC sprovida|svC sprovthat|svC squestionher|svC sreferrto|svC
  sreport-|svC ssaidQ,|cvsC ssaidhe|csvC ssaidon|svC ssayQ,|csv ssaythat|svC sseethat|svC sshow-|svC sshowher|svC sshowthe|svC
  ssoughtthe|svC stellQ.|svC stoldthe|svC swrotN|csv
-0.15 saccord-|cvs saddN|svC saddQ.|csvC sappearto|svC saskQ.|svC saskher|svC sassumptionthat|svC sattacka|svC sattemptto|svC
  scapturN|svC scomplaintthat|svC scriticismN|csv scriticizN|svC sdeclar-|svC sdeclarthe|svC sdeclinthe|svC sdefendhis|svC
  sdescribit|svC sendorsa|svC sexpress-ion|svC sexpressU|svC shopefulN|svC shopfor|svC sidentifyas|svC signorthe|svC sknockout|svC
  sknowthe|svC slookthat|svC soffer-er|svC soffer-s|svC soffera|svC sopposit|svC splaya|svC spraisN|svC spredictN|svC spredictan|svC
  spressN|svC spromisU|svC sprovidN|svC squestionthe|svC sreferencthe|svC sreferencto|svC sreportQ,|csv sreportby|svC ssaid=4|svC
  ssaidQ?|cvs ssaidU|svC ssaidasked|csvC ssaidat|svC ssaidhas|svC ssaidof|svC ssaidthis|csv ssay-er|svC ssaynot|svC ssaythey|svC
  ssaywhat|csvC sseehow|svC sseeif|svC sseeka|svC sseem-|svC sseenUing|svC sseethe|svC sshowUs|svC sspeculationthat|svC
  ssuggestthat|svC sthink-s|svC stold-ers|svC stria|svC strito|svC surgthe|svC sviewthat|svC svotin|svC sworrythe|svC swritQ.|svC
  swrothis|svC swrotthe|svC
-0.1 saccord-|vsC saccordas|cvs saccordfor|cvsC saccordnot|cvs saccordthat|cvs saccordthe|cvsC saccus-ing|svC sadd-er|svC
  saddthe|svC sadopta|svC sagre-|svC sagreN|csv sagrethat|svC salwaya|svC sangerthe|svC sannounchis|svC sannouncthat|svC
  sannouncthey|svC sappearN|csv sappearN|cvC sappearhe|cvC sappearthat|cvC saskN|vC saskQ?|csv saskabout|vC saskhis|svC saskthat|svC
  saskthe|svC sattackher|svC sattentionthat|svC sbeggthe|svC sbelievhe|svC sbelievthat|svC sbelievthey|svC scall-ing|svC scallN|csv
  scallQ,|svC scallU|svC scallall|svC scallthat|svC scastN|svC scasttheir|svC scastthe|svC schargwith|svC scita|svC sclaim-ity|svC
  sclaim-|svC sclaimabout|svC sclaimthe|svC sclashthe|svC sclearhow|svC scointhe|svC sconfirmthe|svC sconsiderUing|svC
  sconsiderthe|svC scontinu-|svC scriticismfor|svC scriticismthat|svC scriticismthe|svC sdeclara|svC sdeclarthat|vC sdeem-ed|svC
  sdenounc-s|svC sdescribN|svC sdisavowN|svC sdisputthat|svC sdoubtabout|svC senjoya|svC sestimatU|svC sexcit-ing|svC sexpectN|svC
  sexpectthe|svC sexpresshis|svC sfearN|svC sfeelthe|svC sfirhis|svC shighlighthis|svC shighlighthow|svC shirN|svC shop-|svC
  simplythat|svC sindicatany|svC sinsist-ing|svC sinsiston|svC sintendto|svC sknownN|svC sknownas|vC sknownfor|svC slabelQ|svC
  slauncha|svC slook-|svC slookat|svC slooklike|svC smeasurthe|svC smentionas|svC smentionof|svC smentionthat|svC snominatN|svC
  snot-al|svC snoticN|svC sofferUs|svC sopposN|svC spostQ.|svC spredictthe|svC sproceedto|svC spromis-|svC spromotN|svC
  sprotestN|svC spushN|svC sputN|svC squickto|svC sreferrthat|svC sreiteratthat|svC sreleas-|svC srememberthat|svC sremindthe|svC
  sreport-ions|svC sreporta|svC sreportit|svC srespond-s|svC srespondby|svC srespondthat|svC srespondto|svC srousthe|svC
  ssaid-ing|csvC ssaid-|csv ssaidQ?|svC ssaidQ|cvsC ssaidUing|csvC ssaidand|csv ssaidany|svC ssaidbut|cvs ssaidthat|csvC
  ssaidthe|csvC ssaidwhen|csvC ssaidwill|svC ssawthe|svC ssay-s|svC ssayN|cvs ssayQ,|csvC ssayhe|svC ssayis|svC ssayon|svC
  ssaysuch|svC ssaythe|svC sseeUing|svC sseekthe|svC sseemN|csv sseemUed|svC sseema|cvC sseema|svC sseemit|cvC sseemlike|svC
  sseemthat|cvC sseemthat|svC sseemwhat|cvC sseenas|svC sshoutQ!|svC sshowhow|svC sshowthe|csvC sshowup|svC sslammN|svC sspokto|svC
  sspokwith|svC ssuggesthe|svC ssupportN|svC ssupportamong|svC stalk-|svC stalkthat|svC stellN|svC stellshe|svC sthinkabout|svC
  sthinkis|svC sthinkthat|svC sthoughtthat|svC stitlN|svC stitlQ,|svC stitlQ.|svC stoldof|svC stributto|svC stweetQ.|svC
  sunclearwhether|svC sunderscora|svC sunderstandthat|svC sunleashthe|svC swant-|svC swantthe|svC swarnabout|svC swarna|svC
  sworryN|svC swritQ,|csvC swrotin|svC
-0.05 saccord-s|cvs saccordQ|vsC saccordat|cvs saccordbut|cvs saccordmore|cvs saccusUing|svC sadd-|svC saddQ,|csvC sadda|svC
  saddressa|svC saddressthe|svC sadmittto|svC sagrea|svC sagreon|svC saim-ing|svC saimN|svC sallegationthat|svC sannouncthat|vC
  sapprovN|svC sask-al|svC saskhim|vC saskto|svC sassailN|svC sassur-|svC sattackthe|svC sattentionto|svC savoid-ions|svC
  sbackboth|svC sbackhim|svC sbeliefthat|svC sbelievthat|vC sblama|svC scall-s|svC scallN|csvC scallN|cvC scallQ|svC scalla|svC
  scallout|svC scallthat|vC scallthis|svC schantQ!|svC scharga|svC schargthe|svC sclaimof|svC sclear-|svC sclearU|svC
  scomplainabout|svC sconcedthat|vC sconfidencthat|svC sconfidentthat|svC scontentionthat|svC sdeclarfor|svC sdescribN|cvC
  sembracN|svC sencouraghis|svC sfavor-ion|svC sfavorthe|svC sgivN|svC shailN|svC shammerN|svC sinabilityto|svC sindicatshe|svC
  sinsistthe|svC sissu-|svC sissuN|svC sknowabout|svC sknown-ing|svC sknown-|svC sknownN|csv sknownto|svC slistN|svC smentionN|svC
  smockN|svC snamfor|svC sofferher|svC soptto|svC spointhis|svC spressthe|svC sprojectto|svC spromisN|svC spropos-ion|svC
  sproposthe|svC spushstates|svC squestion-|vC squestionabout|svC srailagainst|svC sreadN|svC sreferrN|cvC srefusto|vC
  sreiterathis|svC sreleasa|svC srememberN|svC srememberhis|svC sremindN|svC sremindthat|svC srepeatedlyN|svC srepeatedlythe|svC
  srepeatthat|svC sreplyQ,|csv sreportN|cvC sreporthis|svC srespondthe|svC ssaid-er|svC ssaid=6|svC ssaidN|vC ssaidand|csvC
  ssaida|csvC ssaidin|csvC ssaidone|svC ssaidtuesday|svC ssaypeople|svC sseea|svC sseekto|svC sseekto|vC sseem-ly|svC sseemUly|svC
  sseemlike|vC sseemmore|svC sseewhat|svC ssentencto|svC sshow-ing|svC sshowis|svC sshowits|svC ssoughtN|svC ssparrover|svC
  ssuggestshe|svC ssuggestthat|vC ssupportfor|svC ssupportfrom|svC ssupporthim|svC stalk-ing|svC stell-|svC stellthat|vC stendto|svC
  stestifybefore|svC sthinkhe|svC sthinkthat|vC sthreatenU|svC sthreatenthe|svC stoldQ,|csv stoldhis|svC stri-|svC stweetthe|svC
  supsetthat|svC surg-|svC surgpeople|svC sviewas|svC sviewof|svC swantto|vC swatchthe|svC swentto|svC swillto|svC sworrythe|vC
0.05 saccordQ.|vsC saccordafter|cvs saccordhis|cvs saccusN|cvC saccushim|vC sacknowledgthat|vC sadamantthat|svC saddN|csv saddhe|svC
  sadmitthat|svC sadmittthat|vC sadvocat-|svC sallowthat|svC sannounc-|svC sannouncnew|svC sappearthat|vC sapplaudthe|svC
  sarguthat|svC sarguthat|vC sarguwhich|csvC saskN|csvC saskwhether|vsC sassertthat|svC sbelievN|csvC sbelievthere|svC sblocka|svC
  scallQ|vC scallthe|vC scast-|svC scelebratthe|svC sclaimto|svC sclearthat|vC scomparthe|svC sconfirma|svC sconsiderhim|svC
  scontinuQ,|csv scriticismN|cv sdeclarthat|svC sdeclin-|svC sdeclina|svC sdefendhis|vC sdefendthe|svC sdescrib-|svC sdisavowthe|svC
  sdislikthe|svC sdismissN|svC sdismissthe|vC sdon'tU|svC sendorsementN|svC sevidence-frethat|svC sexpect-s|cvC sexpectmany|cvC
  sexpectto|svC sfocusthe|svC sforecastthat|svC sfoundit|svC shophe|vC signorN|svC sinclinationto|svC sintimatthat|svC sknewN|svC
  smentionhis|svC smockthe|svC snamher|svC snothe|svC sofferU|svC soppos-ions|svC sopposa|svC spass-s|svC spointout|svC
  spointthat|vC spreferN|svC spreferthe|svC spromot-|svC spushthe|svC squestionhow|vC squestionwhether|vC squota|svC srailN|svC
  sreadQ,|csv srebutN|svC srecognizthat|svC sreferrthe|vC srefus-|svC srejectN|svC sremarkthat|svC srepeatedlysaid|svC
  srepeathis|svC srespondfirst|svC srespondwith|svC srestrict-|svC ssaid-ly|csvC ssaid=10|cvsC ssaidQ,|svC ssaidQ|csv ssaidher|csvC
  ssaidhe|cvC ssaidpeople|svC ssaidshe|csvC ssaidthat|csv ssaidthere|svC ssaidthe|cvsC ssaidwhat|csvC ssay-ers|svC ssay-ing|vC
  ssaya|svC ssaytheir|svC ssaythe|csv ssee-s|svC ssee-|vC sseemN|cv sseemthe|vC sshowN|csv ssoughtthat|svC sspokN|svC sstarthis|svC
  sstatQ.|svC ssuggestN|svC ssuggestthe|svC ssupportthat|svC ssurpristhat|svC stalka|svC stalkwhat|svC stellQ,|csv stellthe|vC
  stestifythat|svC sthankhim|svC sthinkN|vC sthinkit|svC stickU|svC stolda|svC stweetQ!|csv stweetthat|svC surgthe|vC svouchN|svC
  svowthat|svC swanta|svC swantto|svC swarnN|svC sweighin|svC sworryabout|svC swrotQ,|csvC swrotQ,|cvs swrotthe|csv
0.1 saccord-ly|cvs saccord-s|vsC saccord0|vsC saccorda|cvs saccordin|cvsC saccordon|cvs saccordthe|cvs saccusthe|svC
  sacknowledgthat|svC saddN|csvC saddQ,|cvsC sadoptthe|svC sadvocatfor|svC sadvocatthe|svC sannouncUs|svC sannounche|svC
  sannouncthe|cv sapologizhis|svC sappearto|vC sapplaudN|svC saskQ,|csvC saskfor|svC saskhim|svC saskhis|vC saskwhat|svC
  saskwhich|vC sassumptionthat|vC sassumthat|vC savoidU|svC sawarthat|svC sbackthe|svC sbalkat|svC sbelievit|svC sbelievwill|svC
  sboasthis|svC sboastthat|svC sbristlthe|svC scall0|svC scallit|svC scautionthat|svC schargN|svC scit-al|svC scit-er|svC scit-s|svC
  sclarifythat|svC scomplainthat|svC sconcernthat|svC sconcludthat|svC scontinuQ,|cvC sconvincthe|svC screditN|svC scriticisN|svC
  scriticismN|cvC scriticismN|svC scriticismhis|vC scriticismof|svC scriticismthe|cvs scriticiz-|svC scriticizN|cvC scriticizher|svC
  sdecidwhether|svC sdecidwhich|svC sdeclarN|svC sdeclarQ,|csv sdeclarQ.|svC sdefend-|svC sdefendher|svC sdescribas|svC
  sdescribher|svC sdescribhow|svC sdismissthe|svC sdoubtthat|svC sdoubtthat|vC sdwellon|svC seagerto|svC semailN|svC
  semphasizthat|svC semphasizthe|svC sendorsthe|svC sexpect-|svC sexpecta|cvC sexpectthat|svC sexpectwhich|cvC sexpectwho|cvC
  sexplainhow|svC sexpressthe|svC sfearthe|vC sfelt-ed|svC sfila|svC sfindN|svC shighlightUs|svC shighlightthe|svC shopthe|svC
  sinsistit|svC sinsistshe|svC sinsistthey|svC sintendthe|cvC sjokthat|svC sknowhe|svC sknownas|svC slambastthe|svC slearnhe|svC
  slistthe|svC smadthat|svC smentionN|cvC snotthe|svC sofferhis|svC sofferthe|svC soptnot|svC soutlinthe|svC spass-|svC
  spersuadthe|svC splannN|svC splannto|svC spointthe|svC sportrayN|svC spostthe|svC spraisN|vC spredict-|svC sprefernot|svC
  spromisa|svC spromotthe|svC spropos-ing|svC sproposUing|svC spubliclyUed|svC spushhis|svC squestion-er|svC squestionN|svC
  squestionabout|vC squestionhis|svC squotN|svC sreada|svC srecallQ,|csvC srecallUing|svC srefusthat|svC srefusto|svC
  sreleasthat|svC srememberthe|svC sremindof|svC srepeatedlyVed|svC srepeatthe|svC sreplyQ.|svC sreport-ing|svC sreportN|cvs
  sreportin|csv sreporton|svC sreportthe|csvC sreportthe|svC srespond-|svC srespondN|svC srespondQ,|csv sreveala|svC ssaid-al|svC
  ssaid=10|cvs ssaidN|cvs ssaidQ|cvs ssaidat|csvC ssaidbut|csvC ssaidher|svC ssaidif|csvC ssaidit|csvC ssaidmore|svC ssaidthat|vC
  ssaidthose|svC ssayN|csv ssayhe|csvC ssayif|svC ssayin|svC ssayits|svC ssaywhat|svC ssaywhich|csvC sseena|vC ssharUing|svC
  sshara|svC sshow-s|svC sshowa|svC sshownan|svC ssignalthe|svC ssigna|svC sskepticalN|svC sspokthat|svC sspokthe|svC sstatthat|svC
  sstress-|svC ssuggestUing|svC ssuggestionthat|svC ssuggestthey|svC ssupport-ion|svC ssupportN|cvs ssupporthis|svC stalkUly|svC
  stalkhis|svC stalkthe|vC stellhe|svC stellto|svC sthankhis|svC sthink-'s|svC sthink-ing|svC sthinkN|svC sthinkhis|svC stold-s|svC
  stoldhe|svC stoldthat|vC stweetQ,|csv sunveila|svC surgN|svC svotfor|svC swantN|svC swelcomN|svC swonderwhether|svC swritN|svC
  swritthe|svC swrotQ.|svC
0.15 saccordN|vsC saccordwhen|cvs saccusN|svC saccushim|svC sacquiescthe|svC saddbut|csvC sagreN|svC saim-|svC sarguthe|svC
  sask-er|svC saskwhat|vC sassumthat|svC sblastout|svC scall-er|svC scallUing|svC scallto|vC scasther|svC schantQ|svC scitN|svC
  sclaimU|svC sclearhis|svC sconsider-ing|svC sconsistentlyUed|svC sconvincthat|svC sdetailabout|svC sechoN|svC sembrachis|svC
  sestimatN|svC sestimatthat|svC sexpectN|cvC sexpresU|svC sexpress-|svC sexpressN|svC sfearthat|svC sfeel-ed|svC sfound0|svC
  sfoundN|csv sfoundN|svC shailthe|svC shopa|svC shopefulthat|svC shopwill|svC sindicathe|svC sknownN|cv sknowtheir|svC
  slamentthe|svC smadhis|svC snam-|svC snotN|csv soppos-|svC spassa|svC splanto|svC spoint-|svC spost-|svC sposton|svC spraisthe|svC
  spromis-al|svC sproposto|svC sputQ.|svC squestionhow|svC sreferenca|svC sreportedlythe|cvC sreportthat|vC sreportthe|csv
  srequest-ity|svC srespondQ.|svC srulthat|svC ssaid-ing|csv ssaid-ing|svC ssaid-|csvC ssaidN|csv ssaidN|cvsC ssaidN|svC ssaidQ,|cv
  ssaidQ|svC ssaidafter|csvC ssaida|csv ssaidbut|csv ssaidhe|csv ssaidif|csv ssaidif|svC ssaidsome|svC ssaidthe|cvs ssaidthe|svC
  ssaidwas|svC ssaidwere|svC ssaidwhich|csvC ssawN|svC ssay-|svC ssayQ,|cvs ssayQ|vC ssayU's|svC ssayfor|svC ssayin|csvC
  ssaythere|svC sseehim|svC sseem-|vC sseemthe|cvC sseemto|vC sseenN|cvC sseenthe|cvC sshow0|svC sshowhe|svC sshowvoters|svC
  sspokof|svC sspotta|svC sstressthe|svC ssupport-|svC ssupportthe|svC stold-|svC stoldher|svC stoldthey|svC stributthe|svC
  stweeta|svC sview-|svC svotto|svC swantall|svC swantmore|svC swrotabout|svC syellQ!|svC
0.2 saccordin|cvs saimto|svC sallegthat|svC sannouncN|csv sannounca|svC sappearthe|cvC saskwhether|svC sbackformer|svC sblam-s|svC
  sblam-|svC scallN|svC scallwhat|csvC schargthat|svC scomplaintthat|vC sconcedthat|svC scondemnthe|svC sconfirmthat|svC
  scontinuthat|svC scriticizthe|svC sdefendN|svC sdenyany|svC sdeterminto|svC sexpecta|svC sfavora|svC sidentifyN|svC sknockN|svC
  sknow-|svC sknownthe|cvC smentionthe|svC snotthat|svC sopposan|svC sopposthe|svC soutlina|svC spointN|svC spostthat|svC
  spredictthat|svC sprivatelythat|svC sproposa|svC spusha|svC spushfor|svC squestion-|svC squickthat|svC sresponda|svC ssaid-s|svC
  ssaidhe|svC ssaidhis|svC ssaidthe|csv ssayhis|svC ssayshe|svC sseeN|svC sseemhe|cvC sshowthat|svC ssoughtto|svC sspokabout|svC
  ssupport-ing|svC stalkher|svC sthinkshe|svC sthreatento|svC stoldshe|svC swarnthat|svC swidelythe|cvC swritthat|svC
0.25 sadmittthat|svC sannouncit|svC sask-|vC saskif|svC saskif|vC saskwhether|vC sattackN|svC sbelievin|svC scallfor|svC sclaimN|svC
  sdeclinto|svC sdenouncN|svC sexplain-|svC shop-ing|svC shopto|svC sknowthat|svC spublisha|svC sreportthat|svC ssaidas|csv
  ssaidit|svC sslamN|svC ssought-|svC stalkabout|svC sthinka|svC
0.3 saccordQ,|cvsC saskhow|svC sexpectto|vC spledgto|svC spromisto|svC sreportN|csv ssaidN|csvC ssee-|svC sseentheir|svC
  stellthat|svC
0.35 scallon|svC ssaid-ed|svC sseemN|cvC svowto|svC
0.4 saddQ.|svC scallhim|svC soffer-|svC ssayN|svC sseemto|svC sshownU|svC swrotthat|svC
0.45 sfoundthat|svC
0.5 ssaidQ.|svC sshowN|svC stoldthat|svC
0.55 saddthat|svC slookto|svC
0.65 ssaidthat|svC
-0.7 tsaid|svC
-0.6 tthat|svC
-0.55 the|svC
-0.5 tsays|svC
-0.45 t=3|csv tVed|svC tVing|svC tsay|svC twhether|svC
-0.4 t=10|svC ta|svC thow|svC tthe|svC
-0.35 ti|svC twhat|svC
-0.3 tof|svC tshe|svC tthey|svC
-0.25 tN|csvC tQ.|csvC tit|svC tsaying|svC tthan|svC tto|svC twhat|csvC
-0.2 tQ|csv tV|svC tabout|svC tas|csvC tdid|svC tin|svC tthat|csvC tthere|svC tthe|csv tthe|csvC tthose|svC
-0.15 t-ion|svC tUing|svC tVed|cvs tVs|svC tafter|csv tand|csvC tfor|svC tmade|svC tnew|svC tone|svC tor|svC tpresident|svC
  tsupport|svC tthat|csv ttold|svC
-0.1 t-ing|csvC t-ing|svC t-ions|svC t-ive|svC t-s|csvC tQ|svC tUed|cvs tUs|svC tand|csv tan|svC tasked|cvs tat|svC ta|csvC
  tbefore|svC tfrom|svC tinto|svC tmuch|svC tof|csvC ton|svC twhen|csvC
-0.05 t-al|svC t-|csv tN|csv tafter|csvC tall|svC talso|svC tas|csv tcalled|svC tcandidates|svC tdo|svC tlike|svC tmore|svC
  tother|svC tsaid|vsC tsupporters|svC tthan|csv tto|csv tto|cvsC twould|svC
0.05 t-ly|svC tV|cvs t^|csv tfrom|vsC tis|svC tpeople|svC tsays|cvs
0.1 t-ers|svC t-ing|csv t=5|svC tQ?|csvC tUer|svC tby|vsC tof|cvs tonly|svC tsays|cvsC tthrough|svC ttime|svC tweek|svC twho|csvC
0.15 tUly|svC tbetween|svC tby|svC tincluding|svC tso|svC tvoters|svC twas|svC
0.2 tN|svC tQ,|vsC tQ?|csv tamong|cvs tmillion|svC tnow|svC tpercent|svC tsome|svC twhich|svC twho|svC
0.25 t-er|svC t=4|svC tQ!|csv tQ.|svC tafter|svC tand|svC tbecause|svC thave|svC twhere|svC
0.3 tQ,|svC tthen|svC twhich|csvC
0.35 t=3|vsC t^|csvC teven|svC
0.4 t=7|svC twhich|csv
0.45 tas|svC
0.55 t=3|csvC twhen|svC
0.6 t=6|svC tQ,|csv twhile|svC twith|svC
0.65 tQ,|csvC
0.95 t=3|svC t^|svC tbut|svC
-0.4 wlook|svC
-0.35 wappears|svC wexpected|svC wknown|svC wseemed|svC
-0.3 wcaptured|svC whighlighting|svC wreportedly|svC wtitled|svC
-0.25 wblamed|svC wnote|svC wproved|svC wreminds|svC
-0.2 waccused|svC wattention|svC wconsidered|svC wcriticism|svC wcriticizing|svC wdecide|svC wdeclared|svC wdescribe|svC wdrew|svC
  wendorsed|svC wexplained|cvs windicates|svC wpromise|svC wrenewed|svC wsaying|csvC wseemed|vC wseems|svC wseen|svC wsought|csv
  wthinks|csvC wunderstanding|svC wviewed|svC wwrite|svC
-0.15 wacknowledging|svC wagreed|csv wappear|svC wargued|csv wasked|cvs wasked|svC wassumption|svC wattacking|svC wattempted|svC
  wblasts|svC wcalling|svC wcharged|svC wclaiming|svC wclashed|svC wclear|svC wcomplaints|svC wcriticism|csv wdeclined|csv
  wdismiss|svC wenjoys|svC wfavored|svC wfears|svC wfocuses|svC wfocus|svC wforcefully|svC wgives|svC whired|svC wknow|csvC
  wlabeled|svC wlater|svC wlobbied|svC wlooks|svC wmaintained|svC wmentioned|svC wnoting|svC wofficially|svC wopened|svC
  wopposed|cvC wpredicted|svC wpresents|svC wproceeded|svC wprovided|svC wquestions|svC wrealized|svC wrecognized|svC
  wreferences|svC wreferred|svC wresisted|svC wrevealed|cvC wsaw|svC wsay|vC wscared|svC wshares|svC wspeculation|svC wstuck|svC
  wsuggested|svC wthreatens|svC wtried|svC wtries|svC wturns|svC wtweeted|svC wunclear|svC
-0.1 wacknowledged|svC wadding|csvC wadds|svC wadopted|svC wadvocated|svC wallegations|svC walways|svC wapologized|svC
  wapologize|svC wappeared|csv wappears|csv waren't|svC wargues|svC wask|vC wbacking|svC wbeamed|svC wbelieving|svC wcalling|csv
  wcalls|csv wcall|svC wcall|vC wcareful|svC wchampioned|svC wchants|svC wchimed|svC wcited|svC wclear|cvC wcoined|svC
  wconceding|svC wconcerns|svC wconcern|svC wconfidence|svC wcongratulated|svC wcontention|svC wcontinued|svC wcontrasted|svC
  wcriticized|csv wdebated|svC wdedicated|svC wdefend|svC wdelivered|svC wdemonstrated|svC wdenied|svC wdevoted|svC wdislike|svC
  wdrove|svC wembraced|svC wembrace|svC wencourage|svC wendured|svC wevenly|svC wexpected|csv wexpected|csvC wfeeling|svC
  wfiercely|svC wfollows|svC wgoes|svC whasn't|svC whinted|svC whitting|svC whoped|svC whoping|cvC winability|svC winvestigated|svC
  wknown|csv wknow|svC wlearn|svC wleft-leaning|svC wlisted|svC wmention|vC wmind|svC wmounted|svC wopposed|svC wpainting|svC
  wpassed|svC wpersuading|svC wpicked|svC wpointed|csv wpointed|svC wpredict|svC wproclaimed|svC wpromoted|svC wpromoting|svC
  wprotested|svC wpushed|svC wpushes|svC wquestion|vC wquoting|svC wread|svC wrebuffed|svC wreferred|cvC wrefused|csv wrefuse|svC
  wrelying|svC wreminding|svC wrepeated|svC wreplied|csv wreported|csvC wreported|svC wreports|csvC wresonated|svC wrevealing|svC
  wrevised|svC wroused|svC wroutinely|svC wsaid|svC wsaid|vC wsaying|csv wseems|csv wseen|csv wshowed|svC wshows|vC wshow|csvC
  wslid|svC wsparked|svC wspecifically|svC wspoke|svC wstories|svC wstrongly|svC wstruck|svC wstumped|svC wsuggesting|vC
  wsuggestions|svC wsupporter|svC wtalking|svC wtip|svC wunderscore|svC wunleashed|svC wunloaded|svC wurging|svC wvocal|svC
  wwants|svC wwant|csv wwatched|svC wwilling|svC wworrying|svC wyelled|csvC wyielded|svC
-0.05 waccords|svC wadded|cvC waddressed|svC wadmission|svC wadvocates|svC wagain|svC wagree|svC waiming|svC wannounced|csvC
  wappeared|csvC wappeared|svC wargued|csvC warose|svC wasked|csvC wasking|vC wasserting|svC wassumed|svC wbelieves|vC wboasted|csv
  wboasts|svC wchallenged|svC wclaims|vC wclaim|vC wcomment|svC wcomplain|svC wconcern|vC wconcludes|svC wconfirmed|cvC wcounts|svC
  wcovered|svC wdecided|vC wdefenders|svC wdefending|vC wdescribed|cvC wdesperate|svC wdiscussed|svC wdiscuss|vC wdon't|svC
  wendorses|svC wenjoyed|svC wexpected|cv wexpecting|cvC wexpressing|svC wfearing|vC wformally|svC wfound|csvC wfury|svC wgoal|svC
  wgranted|svC whard|svC wignored|svC wimplied|svC wimposed|svC winterjected|svC wknew|svC wlaid|svC wlaunching|svC wlooking|vC
  wmisstated|svC wnoticed|svC woften|svC wopenly|svC wopposing|svC wpaints|svC wplans|csv wplan|svC wpleaded|svC wpreviously|svC
  wpromising|cvC wpromising|vC wraised|svC wrecall|svC wrecounted|svC wreferred|csv wreferring|cvC wrejecting|svC wremarking|svC
  wremember|vC wreported|cv wresponded|svC wrumors|svC wsaid|vsC wseeing|svC wseek|svC wseemed|csv wseemed|csvC wseeming|cvC
  wseems|csvC wseem|csv wself-described|svC wshowing|svC wshow|vC wskeptical|vC wslammed|svC wsounds|svC wstatement|vC wstories|vC
  wsuddenly|svC wsuggestion|vC wsuggests|svC wsupport|vC wtalked|vC wtalking|vC wthrew|svC wtouting|svC wunanimously|svC wupon|svC
  wwants|csv wwant|vC wwarned|csvC wwidely|svC wworried|vC
0.05 waccuses|svC wacutely|svC wadamant|svC wadded|csv wadmiration|svC walleged|vC walleges|svC wam|svC wannounced|cvC
  wannounced|svC wannounced|vC wappeared|cvC wasserted|svC wassertion|svC waware|svC wbelieve|vC wbemoaned|svC wblast|svC wcalls|svC
  wchallenging|svC wchided|svC wconceded|svC wconclude|svC wconsidered|csvC wconsidered|cvC wconsiders|svC wcontended|svC
  wcontends|svC wcontinued|csv wcontinued|cvC wcriticism|cv wcriticism|cvC wcriticism|vC wdecried|svC wdenounced|vC wdescribing|svC
  wdoubt|vC wdownplayed|svC wechoed|svC wenamored|svC wenjoy|svC wevidence-free|svC wexplained|svC wfelt|svC wfootage|vC wfun|svC
  whailing|svC whints|svC whoped|csvC widentified|cvC windicating|svC winsisted|csv winsist|svC wintended|svC winterested|svC
  wintimated|svC wjokes|svC wjustify|svC wlabeled|vC wlaments|svC wlikened|svC wmentioned|cvC wnaming|svC wnominated|svC wnotes|csv
  wnotes|svC woffer|svC wpassed|cv wplans|svC wpledged|svC wportrayed|svC wpredicts|svC wpresented|svC wpressed|svC wprojected|cvC
  wrailed|svC wrecognize|svC wreferring|vC wrefusing|svC wreiterated|vC wreleased|csv wrepeat|svC wreported|vC wreports|vC
  wresponds|svC wsays|csvC wsays|cvs wsay|svC wsees|svC wself-described|vC wsent|svC wshows|csvC wshows|svC wspeculation|vC
  wstatement|svC wsternly|svC wstern|svC wstopped|svC wsurprised|svC wtalks|vC wtells|csv wthink|csv wthought|svC wthreatened|svC
  wticked|svC wtitled|vC wtold|cv wtrumpeting|svC wtweeted|cvs wvented|svC wvouched|svC wvowed|svC wvowed|vC wvowing|svC wwanted|svC
  wwarned|svC wwarning|svC wwary|svC wwithdrew|svC
0.1 waccused|cvC wacknowledged|csvC wacknowledging|vC wacquiesced|svC wadded|cvsC wagreed|svC waimed|svC waims|svC walleged|svC
  wappeared|vC warguing|svC wargument|svC wasked|cvC wasked|vsC wasking|svC wassertion|vC wassuming|vC wassumption|vC
  wattributed|svC wbelieved|svC wbelieve|svC wblames|svC wblame|svC wblaming|svC wbluntly|svC wbrushed|svC wcalculates|svC
  wcautioned|svC wchants|vC wcharacterized|svC wcharged|cvC wcites|svC wclaimed|cvs wclaimed|svC wclaims|svC wclaim|svC wclear|vC
  wconcerns|vC wconcluded|csv wcondemned|svC wconfident|svC wconsistently|svC wcontinues|svC wcriticised|svC wcriticized|svC
  wcriticize|svC wdeclared|csv wdeclared|cvC wdeclares|svC wdeemed|cvC wdemands|svC wdenounced|svC wderided|svC wdescended|svC
  wdetermined|svC wdisclosed|svC wdisliked|svC wdismissed|svC wdismisses|svC wdoubts|vC wdwell|svC weager|svC wechoed|cvs
  wemailed|svC wemphasized|svC wemphasize|svC wendorse|svC westimated|svC wexpected|vC wexpecting|vC wexplains|svC wexplicitly|svC
  wfear|vC wfocused|svC wforwards|svC whopeful|svC whopes|vC willustrates|svC wimplying|svC winsisted|svC wkeenly|svC wlamented|svC
  wlamenting|svC wmade|svC wmentioning|svC wnamed|csvC wopted|svC wordered|svC woutlining|svC wpassionately|svC wpoints|svC
  wpraise|svC wpreferred|svC wprefers|svC wprivately|svC wprohibits|svC wpromises|vC wpronounced|svC wproposed|svC wproposing|svC
  wput|svC wreassuring|svC wrebut|svC wrecalled|svC wrecognizes|svC wrefuses|svC wrejected|cvs wrejected|svC wreleasing|svC
  wremarked|svC wreminded|svC wreply|svC wreported|cvs wreporting|svC wrequested|svC wrespond|vC wretweeted|svC wrevealed|svC
  wsaid|csv wsaid|cv wsaying|vC wsays|cvsC wseeks|svC wseem|cvC wseen|csvC wshown|svC wshows|csv wslamming|svC wsparred|svC
  wstated|csv wstating|vC wsuggest|svC wsuggest|vC wsupporting|svC wtalk|vC wtells|svC wtell|svC wtitled|cvC wtold|csv wtouts|svC
  wtweeted|csv wtweeted|csvC wunderscored|svC wunveiled|svC wupbeat|svC wurged|svC wurging|vC wviews|svC wvoiced|svC wvoted|svC
  wwelcomed|svC wwonder|svC wyelled|svC
0.15 waccusing|svC wanswered|svC wappears|cvC wappear|cvC wargue|csvC wassailed|svC wattacks|svC wbalked|svC wblasting|svC
  wboasted|svC wcalled|csvC wclarified|svC wco-sponsored|svC wcompared|svC wconcluded|csvC wcongratulating|svC wcredited|svC
  wcritical|svC wdeclare|svC wdeclined|svC wdefended|svC wdetails|svC wdiscussing|svC wdiscuss|svC wdubbed|svC wenthusiastically|svC
  wexplaining|svC wexposed|svC wfears|vC wfiled|svC wfound|csv whighlight|svC widentified|svC winclined|svC windicate|svC
  wintended|vC wissued|svC wjoked|svC wknown|cv wknown|vC wlashed|svC wloudly|svC wmocked|svC wnegotiated|svC wnervous|svC
  wnoted|csv woffering|svC wpointedly|svC wposted|csv wposted|svC wpraising|svC wpredicting|svC wpromised|svC wpromotes|svC
  wquestions|vC wrattled|svC wreads|csv wreferenced|svC wremembers|svC wreported|csv wreports|svC wrestricting|svC wsay|csv
  wseem|svC wseen|cvC wshared|svC wsimilarly|svC wslams|svC wspeculate|svC wsued|svC wsupports|svC wsuspected|svC wthink|vC
  wunderstand|svC wwent|svC wwidely|cvC wwriting|svC
0.2 waccording|cvs wadmits|svC wcalled|svC wcomplained|svC wcomplaints|vC wconcerned|svC wconcluded|svC wcontradicted|svC
  wcriticized|cvC wdescribes|svC wendorsing|svC wexcited|svC wexpected|cvC wfear|svC wforecast|svC wforesee|svC wframed|svC
  whighlighted|svC wknown|cvC wknows|svC wpersuade|svC wpoint|svC wportray|svC wpromote|svC wpublicly|svC wpublished|svC
  wrefused|svC wsay|csvC wshocked|svC wsupportive|svC wtalks|svC wthink|svC wthreaten|svC wvows|svC wworried|svC
0.25 wacknowledge|svC wadded|csvC wargue|svC wcalls|vC wexpecting|svC wexpressed|svC wlists|svC wnoted|svC woppose|svC
  wpromising|svC wpushing|svC wquestioned|svC wrecalling|svC wrepeatedly|svC wsays|svC wsuggestion|svC
0.3 wciting|svC whoping|svC wlooking|svC wquoted|svC wreferring|svC wreportedly|cvC wseemed|cvC wshow|csv wsuggesting|svC
  wtweeting|svC
0.35 wadvocate|svC wseems|vC
0.45 wasked|vC
"""
FIELD_PLACES: Final = """\
-1.4 -2.5 P>2010
-1.1 -0.3 P<7000
-1 -1.9 P>4201
-1 -0.1 P<5210
-1 0 P<2100
-0.9 -1.2 P>3110
-0.9 -0.4 P>7001
-0.9 -0.3 P>7000
-0.8 -0.6 P<6000 P<7211
-0.8 -0.5 P<7011
-0.8 -0.4 P>7201
-0.8 -0.3 P>6001 P>7010
-0.8 -0.2 P>6000
-0.7 -1.1 P<3110 P>5011
-0.7 -0.9 P<5111
-0.7 -0.8 P>4011
-0.7 -0.6 P<4110
-0.7 -0.4 P>5010 P>7011
-0.7 -0.2 P>6010
-0.7 -0.1 P>7111 P>7210
-0.6 -0.7 P<5201
-0.6 -0.6 P>4101
-0.6 -0.4 P<2010 P<7010 P<7201
-0.6 -0.3 P>5101 P>7101 P>7211
-0.6 -0.2 P<5000 P>7100
-0.6 -0.1 P<7111
-0.6 0 P<4010 P<6211
-0.5 -0.7 P>5111
-0.5 -0.6 P<6111
-0.5 -0.5 P<7001 P>6011 P>6210
-0.5 -0.4 P>6101
-0.5 -0.3 P<3010 P<5010
-0.5 -0.2 P>7110
-0.5 -0.1 P>5000
-0.5 0 P<7210 P>4200
-0.4 -0.8 P>3010 P>3011
-0.4 -0.3 P<7110
-0.4 -0.1 P<7200
-0.4 0 P<4000 P>4000 P>4100
-0.4 0.1 P<6110
-0.4 0.2 P>5200
-0.4 0.3 P<3000
-0.3 -0.6 P<3011
-0.3 -0.5 P<6011
-0.3 -0.4 P>5211
-0.3 -0.2 P<4001
-0.3 -0.1 P<6201 P>5001
-0.3 0 P<4100 P<6200 P<6210
-0.3 0.1 P>6201
-0.3 0.2 P>3000 P>6200
-0.2 -0.5 P<6001
-0.2 -0.3 P<7100
-0.2 -0.2 P<5011 P<7101 P>5100 P>6100
-0.2 -0.1 P>5201 P>7200
-0.2 0 P>3100
-0.1 -0.5 P<5001
-0.1 -0.4 P>4010
-0.1 -0.2 P>3101
-0.1 -0.1 P<6100 P>4110 P>4111 P>6110
-0.1 0 P<5101
-0.1 0.1 P<5100 P>5210
-0.1 0.2 P>6111
-0.1 0.4 P>1000
-0.1 0.8 P<3100
0 -0.1 P<5200
0 0.1 P<4011 P>5110
0 0.3 P<5110 P>6211
0 0.9 P<2000
0.1 -0.2 P<4101 P<6010
0.1 -0.1 P<6101
0.1 0.3 P>4001
0.1 0.6 P>2001
0.3 0.1 P<4200
0.3 0.3 P>2000
0.5 0.1 P<4201
0.5 0.9 P>3001
0.6 0.2 P<5211
0.7 0.2 P<3001
0.9 0.7 P<1000
1 -0.1 P<4111
1 0.2 P<2001
1 2.2 P>2100
1.1 0.5 P<3101
-3.2 -3.4 Qsupporter|<2
-2.6 -1.4 Qassertion|<2
-2.5 -1.4 Qoff|<1
-2.4 -2.4 Qmean|<2
-2.4 -1.5 Qunclear|<1
-2.3 -1.4 Qproposal|<3
-2.3 -1.3 Qallow|<6
-2.2 -1.1 Qassur|<4
-2.1 -1.7 Qunclear|<2
-2.1 -1.4 Qargument|<3 Qspeculation|<3
-2.1 -1.3 Qself-describ|<6 Qsquarely|<2
-2.1 -1.1 Qconsensu|<3
-2 -1.3 Qmad|<7
-2 -1.2 Qcomplaint|<1 Qeager|<6
-2 -1.1 Qcomplaint|<3
-2 -0.5 Qincreasingly|<1
-1.9 -1.5 Qenamor|<4
-1.9 -1.3 Qrefusal|<4
-1.9 -1.2 Qfocus|<5
-1.9 -1 Qoutspoken|<2 Qrequest|<4
-1.9 -0.8 Qreportedly|<4
-1.8 -1.5 Qconcern|<1
-1.8 -1.3 Qagain|<1 Qre-tweet|<6
-1.8 -1.2 Qdisput|<7 Qfollow|<2
-1.8 -1.1 Qwarmly|<6
-1.8 -1 Qcomplaint|<4 Qvocal|<1
-1.8 -0.9 Qexpect|<7
-1.8 -0.4 Qdislik|<2
-1.7 -1.9 Qhat|<5
-1.7 -1.8 Qcry|<6
-1.7 -1.5 Qdesir|<4 Qknown|<7
-1.7 -1.4 Qnominat|<5 Qpassion|<3
-1.7 -1.3 Qstatement|<7
-1.7 -1.2 Qdecision|<3 Qhard|<1 Qmight|<6
-1.7 -1.1 Qsid|<1
-1.7 -1 Qreiterat|<6
-1.7 -0.9 Qconced|<5
-1.7 0 Qdefens|<1
-1.6 -2.6 Qtook|>2
-1.6 -1.6 Qadmission|<3
-1.6 -1.4 Qwill|<7
-1.6 -1.3 Qintend|<6
-1.6 -1.2 Qassur|<5
-1.6 -1.1 Qgoe|<4
-1.6 -1 Qattribut|<5 Qrejection|<1
-1.6 -0.9 Qallow|<7 Qprov|<7 Qself-describ|<1 Qwatch|<6
-1.6 -0.8 Qencourag|<3 Qprais|<3
-1.6 -0.6 Qcriticism|<3 Qfil|<2 Qhat|<4
-1.6 -0.5 Qretweet|<5
-1.5 -2.9 Qturn|>1
-1.5 -2.7 Qtri|>2
-1.5 -1.5 Qdiscussion|<1
-1.5 -1.4 Qannouncement|<6 Qdismissiv|<5 Qwarning|<4
-1.5 -1.3 Qargument|<2 Qdocument|<7
-1.5 -1.2 Qbalk|<6 Qcelebrat|<7 Qcontemplat|<7 Qrepeatedly|<7
-1.5 -1.1 Qattention|>4 Qbar|<4 Qforecast|<6 Qinterest|<5 Qproposal|<2 Qrefer|<2 Qroll|<5 Qseemingly|<7 Qslogan|<6 Qstory|<6
  Qwary|<6
-1.5 -1 Qaddres|<7 Qdeliver|<7 Qdeny|<7 Qexplicitly|<6 Qhitt|<7 Qreluctanc|<4
-1.5 -0.9 Qadmission|<1 Qcast|<3 Qestimat|<7 Qsharp|<5 Qsur|<1 Qthreaten|<6 Qtribut|<1 Qwish|<2
-1.5 -0.8 Qanswer|<6 Qchid|<4 Qdisavow|<6 Qestimat|<6 Qnervou|<7 Qoutspoken|<1 Qseen|<4 Qsingl|<1
-1.5 -0.6 Qintroduc|<4
-1.5 -0.4 Qnominat|<7
-1.5 -0.2 Qfear|<5
-1.5 0.3 Qtitl|<1
-1.5 0.6 Qnotic|<4
-1.4 -2.8 Qstill|>1
-1.4 -2.6 Qnever|>1
-1.4 -2.5 Qwidely|>1
-1.4 -2.2 Qtell|>1 Qtend|>2
-1.4 -1.7 Qtrad|<5
-1.4 -1.6 Qdedicat|<7
-1.4 -1.5 Qannouncement|<2 Qword|<5
-1.4 -1.4 Qforth|<1
-1.4 -1.3 Qaboard|<7 Qcharg|<5 Qdidn't|<3 Qhighlight|<3 Qmind|<5 Qstrongly|<7
-1.4 -1.2 Qarticulat|<7 Qrais|<5 Qrethink|<1 Qwarning|<7 Qwidespread|<7
-1.4 -1.1 Qalign|<5 Qback|<7 Qcondemn|<6 Qtri|<2
-1.4 -1 Qdedicat|<2 Qhostility|<4 Qhostility|<5 Qobviou|<2 Qreckon|<4 Qstanc|<1
-1.4 -0.9 Qcontradict|<7 Qconvinc|<6 Qcritiqu|<2 Qfeel|<7 Qforecast|<7 Qlay|<4 Qlist|<7 Qlong|<7 Qreason|<5 Qrefer|<7 Qregard|<3
  Qsharp|<1 Qspeculation|<4
-1.4 -0.8 Qboast|<5 Qclear|<1 Qcongratulat|<6 Qdisavow|<7 Qenthusiastic|<7 Qoptimistic|<1 Qposition|<1
-1.4 -0.7 Qbragg|<6
-1.4 -0.3 Qdeem|<4
-1.3 -2.6 Qrepeatedly|>1
-1.3 -2.5 Qlater|>1
-1.3 -2.3 Qstanc|>1
-1.3 -1.9 Qdepict|<4
-1.3 -1.8 Qonc|<4 Qshe'|>4
-1.3 -1.6 Qfiercely|<5 Qscrutiny|<3
-1.3 -1.3 Qdevot|<3 Qtitl|<5
-1.3 -1.2 Qfeatur|<5 Qhat|<6 Qidentify|<6 Qimagin|<6 Qsolely|<4
-1.3 -1.1 Qannouncement|<5 Qdisappoint|<1 Qloudly|<3 Qmus|<2 Qnever|<2 Qregard|<7 Qzero|<5
-1.3 -1 Qco-sponsor|<7 Qcritiqu|<4 Qforgot|<5 Qpassion|<2 Qrefus|<3 Qseen|<7 Qsid|<7 Qstanc|<6 Qwonder|<7
-1.3 -0.9 Qaccept|<5 Qaccusation|<2 Qadmit|<6 Qassumption|<1 Qcertainly|>4 Qdesperat|<7 Qdwell|<5 Qexhort|<4 Qexhort|<6 Qformally|<7
  Qhorrify|<7 Qhostility|<3 Qlabel|<6 Qlawsuit|<6 Qrumor|<4 Qvocal|<5 Qwhipp|<6 Qwidespread|<6
-1.3 -0.8 Qangry|<6 Qdemonstrat|<7 Qdraw|<7 Qforecast|<1 Qhappy|<1 Qidea|<1 Qimply|<3 Qlaid|<5 Qlectur|<7 Qnotably|<6 Qoutlin|<3
  Qregard|<6 Qreluctant|<7 Qseemingly|<2 Qseen|<5 Qunderstand|<5 Qwidespread|<5
-1.3 -0.7 Qcriticiz|>4 Qdidn't|<2 Qdisparag|<4 Qexplor|<1 Qrecommend|<5 Qwithdrew|<5
-1.3 -0.6 Qalarm|<1
-1.3 -0.4 Qonc|<3
-1.3 -0.2 Qdesign|<6
-1.3 -0.1 Qnominat|<6
-1.3 0 Qalarm|<5
-1.3 0.1 Qseem|<3
-1.3 0.2 Qrebuk|<3
-1.3 0.4 Qreportedly|<3
-1.3 0.6 Qconsensu|<2
-1.2 -2.4 Qaren't|>1
-1.2 -2.3 Qdon't|>1 Qfocus|>1
-1.2 -2.2 Qtaken|>2
-1.2 -2 Qfocu|>1 Qprovid|>3 Qwritten|>1
-1.2 -1.9 Qemail|>1 Qendors|>2 Qquickly|>1
-1.2 -1.8 Qinterject|>3
-1.2 -1.7 Qinterpret|<7 Qquickly|<5
-1.2 -1.6 Qso-call|>4
-1.2 -1.5 Qgoal|<2 Qhostility|>1 Qvehemently|>6
-1.2 -1.4 Qdefender|>4 Qgrant|>4 Qrefer|<5 Qwhack|>4
-1.2 -1.2 Qconversation|>6 Qgrant|>5 Qgues|<7 Qpublicly|<7 Qscorn|<5
-1.2 -1.1 Qenthusiasm|<7 Qfrequently|<7 Qinform|<3 Qkeen|>4 Qkeen|>7 Qproject|<4 Qslash|<7
-1.2 -1 Qangry|<3 Qignor|<7 Qkeen|<5 Qpriority|>6 Qproud|<4 Qproud|<5 Qslash|<5
-1.2 -0.9 Qauthor|>5 Qcomplaint|<6 Qcontemplat|<5 Qdidn't|<7 Qdon't|<7 Qdownplay|<6 Qdwell|<7 Qfiercely|<7 Qfuriou|<4 Qhit|<2
  Qopposition|<6
-1.2 -0.8 Qadvic|<6 Qauthoriz|<3 Qblast|<6 Qcas|<7 Qcompar|<7 Qdemand|<7 Qforcefully|<5 Qimpos|<7 Qminc|<7 Qopinion|<3 Qpegg|<7
  Qpresent|<7 Qsentenc|<1 Qspeak|<6 Qspeculation|<2 Qstatement|<2 Qsuggestion|<7 Qunderstood|<6 Qvocal|<6 Qwill|<5
-1.2 -0.7 Qaccept|<7 Qapologiz|<7 Qchalleng|<1 Qcontinu|<3 Qdetermin|<4 Qdisparag|<5 Qenamor|<1 Qgues|<2 Qpointedly|<7 Qrebuk|<7
  Qresonat|>1 Qrous|<7 Qslamm|<3 Qstory|<1 Qtout|<1 Qvehemently|<7
-1.2 -0.6 Qbelief|<1 Qdemonstrat|<6 Qdisplay|<2 Qevenly|<1 Qlaud|<5 Qpromot|<3
-1.2 -0.5 Qembrac|<5
-1.2 -0.1 Qdisavow|<4
-1.2 0.1 Qappear|<2 Qreportedly|<2
-1.2 1.7 Qseem|<1
-1.1 -2.2 Qcurrently|>1 Qlaid|>1 Qpoint|>1 Qrespons|>1
-1.1 -2.1 Qdistanc|>2 Qmak|>3 Qopposition|>1 Qquick|>2 Qspeak|>1 Qstart|>1
-1.1 -2 Qsent|>1 Qstrongly|>1 Qtry|>2
-1.1 -1.8 Qdedicat|>5 Qenthusiastically|>5 Qreluctanc|>4 Qutter|>3
-1.1 -1.6 Qcriticis|>4
-1.1 -1.5 Qdeep|>1 Qenvision|<6 Qquery|>6 Qrecognition|<2 Qtarget|<3
-1.1 -1.4 Qexcit|<1
-1.1 -1.3 Qforth|<4 Qrecognition|<3 Qscorn|<2 Qstood|<5
-1.1 -1.2 Qlabel|<3 Qreach|>5
-1.1 -1.1 Qdeep|<3 Qenvision|<7 Qlambast|<3 Qplann|<7 Qpleas|>7
-1.1 -1 Qaccord|>1 Qcontention|<3 Qexploit|<4 Qfavorably|<6 Qfrequently|<5 Qhir|<3 Qmind|>5 Qofficially|<7 Qreluctanc|<6 Qrethink|<5
  Qyell|<4
-1.1 -0.9 Qadmission|<7 Qangry|<4 Qanxiety|<6 Qcontention|<5 Qinterest|<1 Qlament|<7 Qprotest|<7 Qratify|<7 Qrecently|<7 Qrecord|<6
  Qreferenc|<1 Qsavag|<7 Qsparr|<5 Qsued|>4 Qtying|<7 Qused|<7
-1.1 -0.8 Qangry|<7 Qask|<2 Qcas|<4 Qcelebrat|<5 Qcomment|<4 Qcomplaint|<5 Qconfidenc|<7 Qdisparag|<1 Qenthusiastic|<5 Qgav|<7
  Qherself|<6 Qhorrify|<5 Qincreasingly|<7 Qopin|<6 Qpriority|>5 Qproposal|<7 Qquot|<6 Qregard|<4 Qreluctant|<3 Qsharp|<4 Qshar|<7
  Qsign|<7 Qtaken|<5 Qunmistakabl|>7 Qwarmly|<5
-1.1 -0.7 Qabruptly|<6 Qalarm|<7 Qcharg|<6 Qcomplain|<7 Qcondemn|<1 Qconsensu|<6 Qcritiqu|<3 Qdeliver|<5 Qdisappoint|<5 Qdrew|<5
  Qforeshadow|<5 Qhon|<5 Qinterject|<7 Qlean|<4 Qmaintain|<7 Qopinion|<1 Qpass|>6 Qpok|<1 Qrebuk|<5 Qsens|<2 Qstrongly|>6 Qstuck|<1
  Qsuspect|<5 Qthrill|<7 Qtroubl|>5
-1.1 -0.6 Qadmitt|<6 Qassert|<3 Qbelief|<2 Qbelief|<4 Qconfident|<1 Qdeem|<5 Qdetail|<2 Qdismis|<4 Qdown|<5 Qdrew|>7 Qimagin|<7
  Qrelish|<2 Qrelish|<3 Qrepeatedly|<5 Qstory|<2 Qsuspect|<7 Qthrill|<6 Qveto|<4
-1.1 -0.5 Qbeliev|<6 Qcomment|<6 Qdisappoint|<6 Qpost|>4
-1.1 -0.4 Qrequest|<5 Qtakeaway|>5
-1.1 -0.3 Qindicat|<7
-1.1 -0.2 Qanger|<1 Qdocument|<5 Qreportedly|<6
-1.1 -0.1 Qappear|<3 Qexpect|<6
-1.1 0 Qlabel|<1 Qpreferr|<3
-1 -2.1 Qalready|>1
-1 -2 Qalway|>1 Qdeep|>4 Qdisparag|>2 Qnegativ|>2 Qplay|>1 Qtribut|>1
-1 -1.9 Qangry|>1 Qincreasingly|>1 Qlay|>1 Qrestrict|>3 Qtaken|>1 Qtaken|>3
-1 -1.8 Qbitter|>2 Qopen|>2 Qpreferr|>4 Qsuddenly|>1
-1 -1.7 Qgoe|>3 Qoutspoken|>6
-1 -1.6 Qrefusal|>5 Qsent|>2
-1 -1.5 Qassur|>1 Qinterest|>1 Qknew|>3
-1 -1.4 Qcry|>6 Qdedicat|>4 Qearliest|>6 Qpreach|>3 Qutter|<5 Qvoic|<7
-1 -1.3 Qarticulat|>3 Qback|<6 Qdefens|>5 Qinform|>1 Qinterject|<2 Qmeasur|<2 Qportray|<6 Qshe'|<4 Qsid|>5 Qwent|<3
-1 -1.2 Qbristl|<6 Qcompletely|<5 Qendorsement|>7 Qlabel|<7 Qoutspoken|>5 Qrequir|<7 Qscrutiny|<1 Qscrutiny|<7
-1 -1.1 Qconfidenc|>4 Qhint|<7 Qimpos|<6 Qloudly|<7 Qpassion|<5 Qrais|<7 Qrecount|>4 Qrespons|<5 Qsentiment|>7 Qslash|>6 Qyell|<5
-1 -1 Qclarify|>4 Qdictum|<7 Qfocu|<1 Qhappy|>6 Qinform|<2 Qquip|<6 Qsound|>2 Qstriv|>7 Qunnotic|<7
-1 -0.9 Qbroad|<4 Qdisclosur|<1 Qdisput|<6 Qestablish|<5 Qmak|<6 Qpleas|<6 Qread|<5 Qrepeat|>4 Qrul|<3 Qso-call|>7 Qvocal|<7
  Qwary|<7
-1 -0.8 Qanxiety|<1 Qanxiety|>1 Qassessment|>5 Qassur|<7 Qcompar|<5 Qcontemplat|<4 Qdecision|<7 Qdefender|<1 Qdefender|<5
  Qdisappoint|<7 Qdrew|<6 Qenthusiasm|>4 Qfalsely|>7 Qhighlight|<5 Qkeen|<4 Qlectur|>4 Qnegativ|<6 Qnominat|>4 Qreassur|<5 Qrecit|>6
  Qrejection|<4 Qself-describ|<5 Qshot|<7 Qsingl|<7 Qstanc|<3 Qstill|<6 Qthrill|>6 Qyet|<5
-1 -0.7 Qaccusation|<7 Qauthoriz|<2 Qcas|<6 Qchid|<5 Qcontention|>1 Qconvinc|<5 Qcritiqu|<6 Qdoubt|<1 Qestablish|<6 Qextensively|>6
  Qfaith|<6 Qfootag|<6 Qlaud|<6 Qlean|<6 Qlong|<3 Qpok|<4 Qproposal|<4 Qquestion|<7 Qquickly|<6 Qrecit|<6 Qregard|<1 Qrenounc|<7
  Qscrutiny|<6 Qself-describ|<7 Qshe'|<7 Qspoken|<7 Qstanc|<5 Qstrongly|<5 Qunderstood|<7 Qutter|<7 Qweigh|<5 Qwent|<7 Qwhipp|>7
  Qwidely|<5
-1 -0.6 Qappointment|<5 Qappointment|<6 Qappointment|<7 Qassert|<4 Qbelief|<6 Qbill|<7 Qclosely|<6 Qcontinu|<4 Qexplor|<6 Qfir|>2
  Qhostility|<1 Qinform|<1 Qmull|<4 Qopenly|<3 Qproud|<7 Qpump|<1 Qreferenc|<2 Qreflect|<1 Qreiterat|<5 Qresist|<7 Qrumor|<6
  Qrumor|<7 Qsavag|>7 Qsens|<1 Qsharply|<4 Qsharp|<7 Qshe'|<6 Qspott|<4 Qsubtl|<6
-1 -0.5 Qlean|<3 Qpost|<6 Qrang|<6
-1 -0.4 Qchalleng|<3
-1 -0.3 Qappear|<5 Qattack|<2 Qdesign|<4 Qremark|>3 Qused|<4
-1 -0.2 Qissu|<3 Qknown|<6
-1 -0.1 Qcharg|<4 Qrebuff|<6 Qsingl|<4
-1 0 Qnominat|<2
-1 0.2 Qhighlight|<6 Qmad|<5 Qrequest|<2
-1 0.4 Qformally|<3 Qstill|<4
-1 1.3 Qknown|<2
-1 2.4 Qsupporter|<1
-0.9 -1.8 Qbegan|>2 Qdiscussion|>1 Qdistanc|>1 Qissu|>3 Qlong|>1 Qmight|>1 Qofficially|>1 Qrefer|>1 Qvocal|>1
-0.9 -1.7 Qalway|>2 Qdoubl|>2 Qmessag|>1 Qmust|>1 Qopenly|>1 Qpok|>2 Qwent|>1
-0.9 -1.6 Qdefens|>1 Qformally|>1 Qimmediately|>2 Qoutlin|>2 Qproclaim|>4 Qregret|<6 Qsharp|>2 Qstory|>1 Qtook|>1
-0.9 -1.5 Qevenly|>2 Qimpassion|>2 Qmeant|<5 Qself-describ|>3 Qwidespread|>1
-0.9 -1.4 Qagain|>6 Qcheer|>6 Qcry|<2 Qmount|>4 Qpreach|>2 Qrecount|>3 Qsubsequently|>5
-0.9 -1.3 Qarticulat|>5 Qconcern|>1 Qdeem|>2 Qdisappoint|>1 Qfierc|>2 Qpress|<2 Qquot|<4 Qresistanc|>1 Qscrutiny|<2
-0.9 -1.2 Qattempt|>6 Qdevot|<4 Qdiscussion|<7 Qdislik|<5 Qforth|>1 Qlong|>2 Qoppos|>7 Qupon|>5
-0.9 -1.1 Qdefens|>4 Qdisclosur|>7 Qecho|>3 Qfiercely|<6 Qfootag|<5 Qmock|<3 Qoutlook|<5 Qpass|<7 Qpetition|>4 Qrealiz|<7
  Qstrongly|>5 Qsympathetic|>5
-0.9 -1 Qarticl|<6 Qcompletely|<6 Qfear|<6 Qhir|<2 Qinitially|>7 Qonc|<7 Qpost|>3 Qrecogniz|<6 Qremark|<4 Qsound|<3 Qstanc|<4
-0.9 -0.9 Qalleg|>3 Qdedicat|>1 Qdisclosur|>6 Qestablish|>5 Qforth|<6 Qfrequent|>7 Qfresh|<7 Qhint|<5 Qlash|<6 Qmeant|<7 Qpleas|<5
  Qpriority|>7 Qquery|<7 Qran|<6 Qreact|<5 Qreflect|<2 Qrefusal|<6 Qresistanc|>6 Qrethink|>4 Qsupporter|<7
-0.9 -0.8 Qbitter|<7 Qcelebrat|<6 Qcertainly|>7 Qcontentiou|<5 Qdefender|<3 Qdevot|<5 Qdistanc|<5 Qestablish|>7 Qevinc|<7
  Qexpectation|<6 Qexploit|<5 Qexpression|<7 Qmean|<5 Qmight|<7 Qpass|<5 Qpleas|<4 Qproclaim|<5 Qrail|<7 Qreflect|<3 Qrelish|>7
  Qrethink|<3 Qthank|<5 Qthank|<6 Qtold|>2 Qtook|<3 Qveto|<7
-0.9 -0.7 Qacutely|<7 Qattempt|<6 Qauthor|>6 Qcast|<5 Qchampion|<6 Qcom|<7 Qdecision|<2 Qdownplay|<5 Qevenly|<7 Qfeatur|<7
  Qinterject|<6 Qliken|<7 Qoffensiv|<7 Qrail|<4 Qratify|<5 Qreferenc|<5 Qrefer|<6 Qrefusal|<5 Qreportedly|<7 Qrestrict|<2 Qtend|<7
  Qtribut|<5 Qunderstand|<4 Qunwillingnes|<7
-0.9 -0.6 Qadmission|<6 Qallow|<5 Qbar|<6 Qbar|<7 Qcelebrat|>5 Qconced|<3 Qdedicat|<1 Qdoubt|<7 Qerroneously|<6 Qgenerally|<6
  Qgrous|<6 Qgues|<4 Qmull|<5 Qnotably|<5 Qopposition|<7 Qproponent|>6 Qrepresent|<6 Qrequir|<4 Qsens|<6 Qshe'|<5 Qsid|<4
  Qspeculation|<1 Qspeculation|<6 Qsquarely|<1 Qunify|<5 Qverbal|<7
-0.9 -0.5 Qassertion|<5 Qcandidly|<5 Qcontend|<5 Qcriticism|<2 Qdawn|<6 Qdefender|>3 Qdisappoint|>2 Qenjoy|<1 Qexplor|<2 Qforward|<4
  Qharangu|<4 Qlay|>7 Qmus|<6 Qnegativ|<1 Qpaint|>7 Qproject|<6 Qproud|<1 Qproud|<6 Qquery|<6 Qrang|<5 Qrelish|<4 Qself-describ|<2
  Qself-describ|<4 Qshout|<6 Qunsubstantiat|<5 Qwelcom|<5 Qword|<1
-0.9 -0.4 Qlittl|>4 Qscold|<4
-0.9 -0.3 Qrul|<4 Qunnotic|<6 Qvoic|>2
-0.9 -0.2 Qclear|<2 Qdismiss|<7 Qprefer|<2 Qunsettl|<6 Qused|<2
-0.9 -0.1 Qstart|>7
-0.9 0 Qknown|>7 Qnegotiat|>5 Qrumor|>6
-0.9 0.1 Qimpress|>3 Qtitl|<4
-0.9 0.2 Qresistanc|<6 Qseem|<7
-0.9 0.3 Qlabel|<4
-0.9 0.4 Qsurpris|<6
-0.9 0.5 Qwidely|<3
-0.9 0.6 Qdeep|<1
-0.8 -1.6 Qcom|>1 Qdislik|<6 Qexplicitly|>1 Qfootag|>1 Qharsh|>2 Qinclin|>1 Qtri|>1 Qzero|>1
-0.8 -1.5 Qalready|>2 Qbor|>5 Qcertainly|>1 Qcomment|>1 Qconced|>2 Qcritical|>1 Qdidn't|>3 Qdoesn't|>1 Qdoubl|>1 Qforward|>5
  Qlambast|>3 Qoften|>1 Qpok|>1 Qpublicly|>1 Qput|>2 Qrecently|>1 Qreferr|>1 Qsingl|>1 Qunify|>6 Qweigh|>1
-0.8 -1.4 Qagain|>1 Qchant|>4 Qcount|>1 Qdirect|>5 Qdisagre|>1 Qexplain|<6 Qfierc|>1 Qhat|>5 Qinterest|>7 Qlambast|>6 Qonc|>2
  Qrenew|>5 Qrepeatedly|>3 Qsupportiv|>1 Qused|>2
-0.8 -1.3 Qbash|>2 Qchampion|>5 Qcontinu|>2 Qexemplify|>6 Qharsh|>7 Qjok|<2 Qrevil|>4 Qshout|<1 Qspott|>6 Qsupporter|>7
  Qsympathetic|>7
-0.8 -1.2 Qdeem|>6 Qdisclosur|>4 Qoff|>6 Qtestify|>2 Qwatch|>4
-0.8 -1.1 Qangry|>7 Qattempt|<4 Qattention|<2 Qbill|<3 Qboo|>7 Qcelebrat|>7 Qconfidenc|<4 Qfir|>6 Qfresh|<5 Qrestrict|>4
  Qsentiment|>2
-0.8 -1 Qallegedly|<6 Qattempt|<5 Qdeeply|>7 Qdisput|>3 Qexpos|<2 Qfavor|<7 Qreject|<7 Qremember|<7 Qrul|>6 Qself-describ|>6
  Qtold|>1 Qtry|<5 Qwidely|>7 Qwidespread|<2 Qword|>1
-0.8 -0.9 Qadvic|<7 Qanger|>7 Qchampion|>3 Qcharacteriz|<7 Qcoin|>7 Qderisively|<7 Qembrac|<3 Qendorsement|>1 Qhat|>4 Qinability|<7
  Qinsistenc|>5 Qpassionately|<6 Qrecently|>4 Qrespond|<7 Qtribut|<6 Qunmistakabl|<4 Qunprompt|>7
-0.8 -0.8 Qaboard|<5 Qcollectiv|>7 Qcontention|<2 Qdecid|<7 Qdemand|<6 Qdenunciation|<7 Qdiscus|<6 Qmeant|<6 Qnoth|>6 Qoutrag|>6
  Qpump|<7 Qpump|>5 Qrepeatedly|<3 Qrul|<2 Qscorn|>1 Qsharply|<1 Qstood|<6 Qwarning|<6 Qwelcom|<7 Qword|<4
-0.8 -0.7 Qassumption|<3 Qbash|<4 Qcit|<4 Qcompletely|<4 Qcritiqu|<5 Qdenounc|<5 Qdiscus|<2 Qfelt|<6 Qidentify|<7 Qlean|<5 Qlean|<7
  Qmus|<7 Qonc|<6 Qprotest|<4 Qput|<7 Qquick|<6 Qrecount|<5 Qrequest|<3 Qrespond|<6 Qshout|<5 Qsingl|<5 Qslogan|>7 Qwarn|<2
-0.8 -0.6 Qabruptly|<5 Qallud|<5 Qalready|<6 Qattempt|<1 Qauthor|>4 Qbrush|<7 Qcomment|<7 Qconcern|>4 Qcontemplat|<6
  Qcontroversial|<7 Qdebat|>7 Qderid|<7 Qdesperat|<5 Qdetermin|<7 Qdistrust|>7 Qdoesn't|<6 Qdon't|<5 Qfaith|<5 Qfelt|<7 Qlater|<7
  Qlist|<3 Qmum|<4 Qobviou|<5 Qpresent|<5 Qput|<3 Qquery|<2 Qrecently|<6 Qsharp|<2 Qspoken|<2 Qstress|<5 Qtribut|<4 Qunveil|<7
  Qwent|<1
-0.8 -0.5 Qaccusation|<5 Qalready|<4 Qargument|<6 Qassert|<6 Qassumption|<4 Qcaution|<5 Qcharacteriz|<6 Qcriticiz|>3 Qcri|<7
  Qdeflect|<4 Qdownplay|<2 Qdubb|<6 Qemphasiz|<3 Qfierc|<1 Qfootag|<1 Qguarante|<5 Qhitt|<5 Qhitt|<6 Qissu|<6 Qjustify|<3 Qlittl|<5
  Qmak|<4 Qnotic|<6 Qoffensiv|<6 Qoff|<6 Qopenly|<7 Qpubliciz|<4 Qrenew|<6 Qresistanc|<1 Qshar|>5 Qspeech|<7 Qsur|<7 Qtout|<3
  Qwillingnes|<7 Qyell|<7
-0.8 -0.4 Qalway|<1 Qchampion|>4 Qconsistently|<7 Qdiscus|<1 Qdownplay|<1 Qencourag|<6 Qfavor|>5 Qhear|<5 Qmind|>4 Qrumor|<5
  Qshock|<5 Qstrongly|>4
-0.8 -0.3 Qanger|>6 Qchalleng|>7 Qcriticism|<5 Qhappy|>4 Qimmediately|>6 Qinterpret|<6 Qnam|>6 Qobserv|<5 Qpresent|<3 Qtakeaway|>6
-0.8 -0.2 Qback|<5 Qchid|>5 Qreportedly|>7 Qwant|<6 Qwrot|<5
-0.8 -0.1 Qappear|<7 Qattack|<7 Qdeep|<4 Qinvok|>5
-0.8 0 Qirritat|>3 Qplead|>7
-0.8 0.1 Qask|>7 Qfavor|>7 Qforecast|<4 Qimply|<5 Qinterest|>6
-0.8 0.2 Qderid|<5
-0.8 0.3 Qrattl|<3 Qsuddenly|<3 Qthrill|>3
-0.8 0.4 Qconsider|<2
-0.8 0.8 Qknown|<3
-0.8 1 Qpreferr|<2
-0.7 -1.4 Qbitter|>1 Qboast|>1 Qbrush|>1 Qconsistently|>1 Qhat|>2 Qloudly|>1 Qpreferr|>5 Qrail|>1 Qsharp|>1 Qsignal|>2 Qsparr|>1
  Qtend|>1 Qvouch|>1
-0.7 -1.3 Qbragg|>3 Qchant|>6 Qcoin|>5 Qcondemnation|>4 Qdwell|>1 Qgues|>2 Qlash|>2 Qnegativ|>1 Qoutspoken|>1 Qpassion|>1
  Qquickly|<2 Qquick|>1 Qregard|>1 Qrely|>1 Qrestrict|>5 Qspent|>5 Qstress|>3 Qtalk|>1 Qtestify|>3
-0.7 -1.2 Qaim|>1 Qalready|>3 Qappear|>2 Qblast|>3 Qconsistently|>7 Qcritical|>6 Qdon't|>3 Qenamor|>1 Qexpress|>2 Qfil|>3 Qforese|>7
  Qgues|>3 Qkeynot|>7 Qlash|>7 Qloudly|>7 Qlov|>3 Qorder|<4 Qpassion|>3 Qpassion|>4 Qreassur|<2 Qrefusal|>6 Qrefus|>2 Qsupporter|>6
  Qvouch|>5
-0.7 -1.1 Qaddress|>3 Qallegation|>7 Qattribut|>4 Qboo|>1 Qcrack|>7 Qdecision|<6 Qdeem|>7 Qdiscussion|>6 Qdon't|<1 Qdon't|<2
  Qimpassion|>5 Qlash|>5 Qmad|>2 Qpick|>5 Qput|>1 Qresist|>3 Qself-describ|>4 Qstart|>2 Qsuddenly|>5 Qunveil|>2
-0.7 -1 Qallegedly|>6 Qanxiety|<3 Qblam|<4 Qblock|>7 Qbragg|>7 Qchant|>3 Qconsensu|<7 Qcritical|>7 Qdown|>7 Qdozen|>4 Qdraw|>6
  Qestimat|<5 Qinitially|>6 Qirritat|>7 Qleft-lean|>6 Qletter|<5 Qnegotiat|>7 Qnever|>4 Qpounc|>7 Qpreferr|>6 Qprotest|<2 Qquip|>7
  Qregret|<7 Qreluctant|<4 Qrumor|>3 Qsens|>1 Qshown|<7 Qspark|>5 Qstruggl|>2 Qvocal|>7 Qwithheld|>7
-0.7 -0.9 Qapprehension|<7 Qdebat|>6 Qdemand|>7 Qdesir|<2 Qfear|<3 Qfil|>2 Qgoal|<7 Qgrant|>6 Qhammer|>4 Qimpress|>7 Qintroduc|<7
  Qinvok|>6 Qkeen|>6 Qlearn|<7 Qmarvel|<4 Qplan|<2 Qreason|>3 Qretweet|>2 Qrevil|>6 Qsparr|>7 Qsued|>7 Qvision|>5
-0.7 -0.8 Qaccusation|>7 Qarchitect|>7 Qbill|>6 Qboo|<1 Qcriticis|>7 Qcry|>4 Qcry|>7 Qdedicat|>7 Qdeflect|>7 Qfamously|<7
  Qfundamental|>6 Qintroduc|>4 Qobviou|<6 Qplan|<4 Qplan|<6 Qproposal|<6 Qquestion|<2 Qran|>6 Qrefus|<4 Qrelish|>6 Qstrongly|<4
  Qstump|<6 Qteeth|>7 Qtrash|<4 Qunify|>4 Qunify|>5 Qutter|<4
-0.7 -0.7 Qask|<3 Qbalk|<7 Qchid|>4 Qclaim|<5 Qclarify|<5 Qcover|<6 Qcritical|<7 Qcry|<1 Qdisagre|<2 Qforcefully|<4 Qforgot|<7
  Qformally|<5 Qgoe|<1 Qhopeful|<4 Qhopeful|<5 Qignor|<1 Qinclin|<5 Qinform|<7 Qintend|<5 Qknew|>7 Qknock|<7 Qlean|>1 Qpivot|<2
  Qpok|<7 Qprais|<1 Qpuzzl|<6 Qrepeat|<2 Qrethink|<7 Qsharply|<5 Qsoon|<7 Qstat|<6 Qtribut|>3 Qturn|<7 Qweigh|<4
-0.7 -0.6 Qaddress|<6 Qallud|<6 Qanticipat|<7 Qapprehension|<5 Qassert|<7 Qassumption|<2 Qattempt|>7 Qcompar|<6 Qcontinu|<6
  Qcounter|<7 Qdeclin|>6 Qdeflect|>6 Qdenounc|>5 Qdepict|<6 Qdesperat|<6 Qdismay|>7 Qdismissiv|>6 Qdisplay|<7 Qdoubt|<2 Qdrew|<7
  Qfil|<7 Qimmediately|<5 Qimply|<7 Qinitially|>5 Qissu|<5 Qkeenly|>7 Qlean|>7 Qlov|<6 Qmind|<7 Qnam|>7 Qnever|>6 Qpok|>6
  Qpreferr|<7 Qpublicly|<6 Qreckon|<5 Qrecognition|<7 Qrecognition|>1 Qrecount|<7 Qrejection|>7 Qrelish|>5 Qreveal|<4 Qsentiment|<5
  Qsharply|<6 Qstood|<7 Qsur|<2 Qtri|<1 Qunderstand|<2 Qunmistakabl|>6
-0.7 -0.5 Qacquiesc|<1 Qadmission|>7 Qagain|<7 Qalign|<7 Qangry|>4 Qannouncement|>4 Qapprehension|>7 Qauthoriz|<7 Qbattl|<5
  Qbroadcast|<7 Qchosen|>7 Qcondemn|<7 Qconfirm|<1 Qcontinu|<2 Qdeeply|<6 Qdisavow|<2 Qdiscus|<3 Qdismiss|<4 Qdubb|<7 Qexplicitly|<4
  Qinsist|<7 Qjustify|<5 Qlambast|<1 Qlectur|<5 Qlong|<6 Qmandat|<7 Qoffensiv|>7 Qopposition|<5 Qoutrag|>4 Qpaint|<6 Qpivot|<6
  Qpresent|<1 Qproud|>7 Qratify|<6 Qrefusal|<7 Qrous|<6 Qrumor|<1 Qseemingly|<6 Qshock|<6 Qsignal|<6 Qsignal|<7 Qstern|<6 Qtrad|<7
  Qwidely|>2 Qwonder|<6
-0.7 -0.4 Qbragg|<4 Qbristl|<5 Qcaution|<4 Qclarify|<6 Qco-sponsor|<6 Qcontrast|<5 Qcounter|<3 Qdemonstrat|<3 Qglad|<1 Qhitt|<1
  Qmock|<6 Qproject|>7 Qpropos|<3 Qpubliciz|<7 Qreiterat|<4 Qrelish|<5 Qrethink|<6 Qretort|<5 Qrobocall|<6 Qscrutiny|>6
  Qskeptical|<1 Qsupportiv|<6 Qtry|<1 Qwithdrew|<6
-0.7 -0.3 Qarticulat|<2 Qcomplaint|>5 Qidentify|<4 Qknown|>5 Qlist|<4 Qmind|>3 Qnegotiat|>1 Qportray|<4 Qprais|>6 Qregard|>6
  Qshout|>5
-0.7 -0.2 Qadvic|>5 Qanger|>5 Qcall|<2 Qderid|<6 Qmeant|<1 Qquip|>6 Qrul|<7 Qtribut|>2
-0.7 -0.1 Qannounc|>7 Qcelebrat|>4 Qindicat|<6 Qlook|>6 Qreleas|>7 Qseen|<1 Qwill|>5
-0.7 0 Qcertainly|<4 Qdecision|>7 Qecho|<1 Qoutrag|>7 Qplann|<1 Qrattl|<7 Qrebuk|>3 Qreportedly|<5
-0.7 0.1 Qboo|>4 Qcertainly|<1 Qrattl|<4 Qstruck|<5
-0.7 0.2 Qchid|>7 Qestimat|>7 Qimpress|>4 Qpaint|<3
-0.7 0.3 Qdesign|<7 Qinform|>5 Qpaint|<2
-0.7 0.5 Qdrew|<1 Qestablish|<1
-0.7 0.6 Qmight|<3 Qseem|<2
-0.7 0.7 Qproject|<7
-0.7 0.9 Qwarning|>4
-0.7 2.7 Qappear|<1
-0.6 -1.5 Qskepticism|<5
-0.6 -1.4 Qreferr|<7
-0.6 -1.3 Qestimat|<3 Qscorn|>5 Qstood|>1
-0.6 -1.2 Qchos|>5 Qconsensu|>1 Qconvict|>5 Qdisclosur|>1 Qfram|>2 Qharsh|>1 Qopen|>1 Qrespond|>1 Qspoken|>1 Qstopp|>5 Qsupporter|>1
  Qwarn|>1 Qwatch|>3
-0.6 -1.1 Qcompletely|>1 Qconvict|>7 Qdefender|>1 Qdivid|>1 Qharsh|>6 Qimmediately|>1 Qimpress|>1 Qincreasingly|>2 Qlargely|>6
  Qletter|>5 Qmad|>3 Qmaintain|>2 Qmaintain|>3 Qofficially|>4 Qopinion|>1 Qoptimistic|>1 Qpivot|>1 Qplead|>1 Qpublish|>3 Qreassur|<3
  Qregret|>1 Qrejection|>1 Qreleas|>2 Qreply|<3 Qreply|<5 Qtouch|>1 Qunleash|>3 Qwary|>1 Qwent|>3 Qwidespread|>2
-0.6 -1 Qacquiesc|>1 Qadopt|>7 Qaffirm|>5 Qallegedly|<5 Qassail|>3 Qawar|>1 Qchant|>7 Qcritiqu|>1 Qenamor|>6 Qexpectation|<5 Qfil|>5
  Qgues|>4 Qhard|>3 Qharsh|>5 Qhitt|>3 Qinvok|>2 Qjustify|>7 Qlook|>1 Qmock|<5 Qoffer|>2 Qpersuad|>2 Qpress|>1 Qpublish|>2 Qpump|>1
  Qrevil|>7 Qsharply|>1 Qshout|>6 Qveto|>3
-0.6 -0.9 Qaddress|>4 Qalign|>7 Qapprehension|>6 Qbar|>6 Qblast|>2 Qblock|>6 Qcoin|>6 Qdeclin|>2 Qderid|<2 Qdisagre|<6 Qexasperat|>7
  Qexplor|>7 Qimagin|>6 Qintend|<7 Qintroduc|>3 Qirritat|>6 Qjustify|>5 Qlambast|>4 Qlearn|<5 Qlov|<5 Qlov|>7 Qnegativ|>5 Qplac|>5
  Qpressur|>5 Qpress|<6 Qpromot|>2 Qprotest|>5 Qpublicly|>5 Qregularly|>5 Qreluctant|>2 Qreluctant|>4 Qself-describ|>5 Qspeculat|>7
  Qspok|<3 Qsuddenly|>4 Qsuddenly|>7 Qsupport|<7 Qtarget|>1 Qthink|<7 Qunhappy|>7 Qupon|<6 Qurg|>2 Qvent|<4 Qveto|>4
-0.6 -0.8 Qanticipat|<6 Qbitter|<5 Qbroadcast|<6 Qcirculat|>2 Qclaim|<7 Qconclud|>2 Qcount|>7 Qelaborat|>5 Qexpres|<3 Qhit|>1
  Qhot|>7 Qimpassion|>6 Qimpos|<4 Qintroduc|>7 Qlambast|<4 Qlong|>7 Qmum|>6 Qonc|<5 Qpassion|>5 Qplac|>7 Qprotest|>6 Qquip|<5
  Qran|>7 Qreluctanc|>5 Qreply|<7 Qsharp|>7 Qshe'|>7 Qsign|<5 Qslash|>4 Qstatement|>2 Qsupportiv|>5 Qthank|>2 Qunanimou|>6
  Qunveil|<4 Qvent|<6 Qverbal|<4 Qveto|>7 Qvouch|>7 Qwidespread|>7 Qwritten|>4
-0.6 -0.7 Qadopt|<7 Qannouncement|<3 Qannouncement|<4 Qarticulat|>2 Qarticulat|>7 Qbar|>7 Qbrush|<5 Qcredit|<4 Qdeem|>4 Qdefens|<3
  Qdenunciation|>6 Qentitl|>7 Qequally|<7 Qestablish|>6 Qexemplify|>7 Qexperienc|<5 Qfail|>7 Qgav|>6 Qgrant|<6 Qharsh|<7 Qhitt|>4
  Qimpassion|>4 Qintroduc|>2 Qknew|<7 Qknow|<5 Qlaid|>7 Qmight|>3 Qmind|>7 Qmull|>4 Qplead|<3 Qplead|<7 Qpublicly|>2 Qpublish|>4
  Qreason|<1 Qrecognition|<6 Qrecogniz|<7 Qrejection|>6 Qreleas|<7 Qremark|<3 Qremind|<7 Qsharp|>5 Qshar|<6 Qsignal|>7 Qstruggl|>7
  Qtalk|>4 Qtarget|>7 Qthank|>5 Qtook|<2 Qtouch|<3 Qunclear|<5 Qvision|>7 Qvot|<6
-0.6 -0.6 Qadmit|<7 Qadopt|<4 Qapprov|<7 Qbattl|<7 Qblast|<4 Qblast|<7 Qboo|>6 Qchosen|>6 Qcomplaint|<7 Qcontentiou|>5 Qcover|<5
  Qcri|<6 Qdepict|>7 Qdevot|<7 Qenjoy|<7 Qequally|<6 Qfavorabl|<6 Qforecast|>3 Qfound|<3 Qhit|<6 Qimmediat|<6 Qindicat|<3
  Qinsistenc|>4 Qjustify|<6 Qjustify|<7 Qmeasur|<1 Qnoth|>7 Qnotic|<2 Qnot|<2 Qopin|<7 Qpassion|<7 Qpass|<6 Qpegg|<5 Qpegg|<6
  Qpivot|<4 Qproponent|>7 Qrecommend|>3 Qregard|<5 Qreluctanc|>6 Qrepris|>7 Qrepudiat|<7 Qself-describ|>7 Qsought|<6 Qspark|>7
  Qstory|>6 Qstriv|>6 Qtakeaway|>7 Qthrill|>5 Qtout|<7 Qvision|<5 Qwill|<6 Qword|>7 Qyell|<3
-0.6 -0.5 Qadopt|<5 Qallud|>3 Qangry|<1 Qapprov|>7 Qawar|<7 Qboom|<7 Qcall|>1 Qcompar|<1 Qcompar|<3 Qcom|>4 Qcom|>7 Qconsistently|>2
  Qcrack|<7 Qdenounc|>7 Qdetail|<1 Qdisparag|<7 Qdoesn't|<5 Qearlier|<7 Qexcit|<7 Qformally|<6 Qglad|<4 Qglad|<5 Qheckl|<7
  Qhorrify|<6 Qidentify|<5 Qignor|>6 Qinclin|<4 Qinterject|>4 Qlist|>7 Qmust|<6 Qmus|<4 Qobviou|>3 Qoff|<7 Qopinion|<7 Qoppos|>6
  Qpassionat|<5 Qpetition|<7 Qpledg|>7 Qpreach|<7 Qquery|<3 Qrattl|>2 Qreach|>7 Qread|<3 Qreflect|<5 Qreluctant|<5 Qrequest|<6
  Qretweet|<6 Qsens|<5 Qslam|<6 Qslash|<6 Qso-call|<7 Qstat|>2 Qstruck|<6 Qsued|>5 Qsurpris|<3 Qsurpris|<7 Qtestify|<6 Qthank|>4
  Qunveil|<6 Qvehemently|>4 Qweigh|<7
-0.6 -0.4 Qaccusation|<1 Qaccusation|>6 Qadamant|>6 Qanticipat|<5 Qarticulat|<1 Qassumption|<6 Qassur|<6 Qboo|>5 Qbroad|<6
  Qconfidenc|<6 Qcraft|>7 Qcredit|<2 Qdefend|<5 Qdiscussion|<6 Qdiscuss|<1 Qdivid|<1 Qexemplify|<4 Qfamously|<6 Qfinger|<6 Qfir|>5
  Qforecast|>2 Qidentify|>6 Qinclin|>5 Qinflat|<6 Qinflat|<7 Qlater|<2 Qlittl|<7 Qnegativ|<2 Qpass|<4 Qpreach|<2 Qpreach|<5
  Qrecord|<4 Qrelish|<1 Qreluctant|<1 Qsent|<6 Qsight|<6 Qsight|<7 Qsignal|<4 Qsingl|<6 Qspott|<5 Qsupporter|>4 Qverbal|<5 Qvoic|<6
  Qwent|<4
-0.6 -0.3 Qannouncement|>5 Qanxiety|>7 Qapplaud|<4 Qattention|>7 Qcompar|>7 Qconsistently|<5 Qcontention|<7 Qcredit|<5 Qdeliver|>5
  Qdeliver|>6 Qdetermin|<5 Qenthusiasm|>5 Qfavor|>4 Qhit|>7 Qjab|<4 Qnervou|<2 Qquot|>3 Qrecit|<3 Qreferr|>6 Qsaid|>3 Qseriou|<5
  Qskeptical|>6 Qstill|>7 Qteeth|<6 Qtitl|>2 Qtout|>7 Qtying|<5 Qvot|>6 Qwelcom|>7
-0.6 -0.2 Qappoint|>3 Qdislik|>7 Qknown|<4 Qpok|>7 Qseek|<4 Qseek|<5 Qsound|>4 Qtook|>3 Qwidely|<7 Qwill|>6
-0.6 -0.1 Qadd|>4 Qexpect|>7 Qexpos|<4 Qfocu|<7 Qinvit|>3 Qobserv|>7 Qpost|<7 Qreferr|>5 Qrefus|>6 Qrepeat|>6 Qseem|>7 Qsens|>3
  Qstart|>6 Qsuggestion|>5 Qunderscor|>7 Qupset|<5 Qwidespread|>6
-0.6 0 Qask|>6 Qboo|<4 Qchim|>5 Qdismiss|>5 Qsign|<4 Qsuddenly|<7 Qview|<2
-0.6 0.1 Qdeep|<7 Qdiscussion|<2 Qeager|>7 Qfeel|<4 Qfeel|<6 Qfir|<5 Qoppos|<5 Qpreach|<3 Qproject|<5 Qunhappy|>6
-0.6 0.2 Qrattl|<5 Qscorn|<7 Qvoic|>3
-0.6 0.3 Qadd|>7 Qintend|<3
-0.6 0.4 Qchid|>6 Qcover|<7 Qinterest|<7 Qtarget|<4
-0.6 0.5 Qderid|<4 Qrequir|<6 Qwidely|<4
-0.6 0.9 Qsuspect|<2
-0.5 -1.8 Qrecently|<3
-0.5 -1.4 Qhostility|>4
-0.5 -1.2 Qadvic|<4
-0.5 -1.1 Qremind|>2 Qreply|<4
-0.5 -1 Qbragg|>4 Qclarify|>3 Qcongratulat|>7 Qconvict|>6 Qdebat|<2 Qderid|>2 Qdescription|>7 Qdidn't|>1 Qexploit|>4 Qfull|>5
  Qgoe|>1 Qmad|>1 Qscrutiny|>1 Qshar|>3 Qstruggl|<4
-0.5 -0.9 Qallegedly|>5 Qbash|>3 Qbragg|>1 Qchant|>5 Qcounter|>1 Qcrack|>4 Qdidn't|>2 Qdisagre|>5 Qdisparag|>5 Qdisparag|>7
  Qexplicitly|>5 Qexplicitly|>7 Qfalsely|>6 Qfierc|>7 Qhit|>2 Qhungry|>4 Qimpassion|>1 Qjustify|>6 Qlaid|>6 Qlectur|>6 Qmandat|>6
  Qmean|>5 Qmeasur|>1 Qnegativ|>6 Qoften|>2 Qoptimistic|>2 Qposition|>1 Qreferenc|>1 Qreferr|<4 Qrefer|>7 Qrenew|>6 Qrenounc|>5
  Qresistanc|<3 Qrestrict|>7 Qsharp|>6 Qsquarely|>1 Qswip|>1 Qtry|>1 Qturn|>3 Qunclear|>1 Qunleash|>2 Qutter|>2 Qvehemently|>1
  Qveto|>6 Qvoic|>1 Qvot|>1 Qweigh|>2
-0.5 -0.8 Qaccusation|>1 Qactually|>6 Qagain|>2 Qassumption|>2 Qassumption|>3 Qcast|>2 Qcheer|>7 Qclash|>6 Qconversation|>7
  Qcurrently|>3 Qdictum|<4 Qdisparag|>6 Qdoubl|>7 Qemerg|>7 Qexasperat|>5 Qexploit|>6 Qexpos|>5 Qforth|>7 Qfuriou|>7 Qgav|>4
  Qhard|>1 Qhungry|>5 Qhungry|>6 Qimpress|>6 Qissu|>2 Qlambast|<7 Qlov|>4 Qmention|<7 Qmock|>3 Qoutlin|>1 Qprefer|<5 Qpresent|>4
  Qquick|<7 Qrattl|>4 Qrefusal|>4 Qreiterat|>4 Qreleas|>3 Qreluctant|>7 Qremark|>1 Qrepudiat|>7 Qresistanc|<2 Qripp|>2 Qrumor|>2
  Qseemingly|>5 Qsharply|<3 Qstat|>3 Qstruck|>7 Qunclear|>6 Qupon|<5 Qveto|>5 Qwant|<4 Qwent|<2 Qwithdrew|>4
-0.5 -0.7 Qanxiety|<2 Qapplaud|<2 Qappointment|>7 Qask|>1 Qattention|<1 Qattention|>1 Qavoid|>5 Qblar|>6 Qcampaign|>7 Qchosen|<6
  Qcondemnation|>5 Qcondemnation|>7 Qconfident|>5 Qcover|>7 Qdebat|>5 Qdecry|>7 Qdeny|>7 Qdesir|>7 Qdisagre|<7 Qdiscuss|>4
  Qdismissiv|>7 Qdoubl|>6 Qembrac|>5 Qeye|>7 Qfail|>4 Qhat|>6 Qhitt|>2 Qinclin|>2 Qincreasingly|>5 Qlaunch|>4 Qleery|>7 Qlong|<4
  Qmarvel|<5 Qmention|>4 Qofficially|>7 Qoppos|>3 Qorder|<2 Qoutspoken|>7 Qpick|<6 Qplac|>6 Qpromot|>4 Qprovid|>1 Qpush|>1 Qquick|<4
  Qquick|>5 Qrais|>2 Qrattl|>3 Qreact|>4 Qrethink|<4 Qsentiment|>6 Qshe'|>6 Qshout|>7 Qslash|>5 Qso-call|>5 Qsought|>2 Qspark|<6
  Qstood|>7 Qthrill|>7 Qunveil|<3 Qvouch|>6
-0.5 -0.6 Qadvic|>1 Qalway|>6 Qassertion|>7 Qattack|>4 Qbitter|>5 Qcampaign|>6 Qcast|<7 Qchalleng|>2 Qchim|>7 Qcompletely|>2
  Qcontrast|>4 Qcriticiz|<7 Qdeclin|<3 Qdisclosur|>5 Qenvision|<1 Qexhort|<5 Qexplain|>2 Qfil|<5 Qforcefully|>7 Qforward|<6
  Qfuriou|>6 Qimagin|<2 Qindicat|<4 Qinvit|>5 Qjab|>6 Qjustify|>3 Qlay|>6 Qlean|>4 Qleft-lean|>5 Qmarvel|<7 Qobserv|<2 Qoften|>7
  Qopposition|>6 Qpassionat|<7 Qpleas|<7 Qposition|>7 Qprivately|>5 Qproclaim|<7 Qpropos|<4 Qrecogniz|>2 Qremark|<1 Qrepeat|>2
  Qrequest|>4 Qsight|<5 Qslamm|>5 Qslogan|>6 Qstill|>2 Qsue|>7 Qsympathetic|>6 Qunmistakabl|<6 Qurg|<3 Qwary|>7
-0.5 -0.5 Qadopt|<6 Qalready|>6 Qangry|>6 Qanswer|>5 Qauthor|>7 Qawar|<6 Qbegan|<6 Qbemoan|<6 Qblast|<3 Qboast|<7 Qcan't|>7 Qcast|<2
  Qcomplain|>2 Qconfident|<6 Qconsensu|<5 Qcrack|<6 Qdedicat|>6 Qdeem|<7 Qdefens|<7 Qdevot|<6 Qdownplay|<4 Qdozen|>5 Qearliest|>7
  Qextensively|<5 Qfollow|<6 Qfrequent|>5 Qgav|<3 Qguarante|<7 Qhard|<7 Qhostility|>7 Qimmediat|<5 Qintend|>7 Qinterject|<3
  Qinterpret|>7 Qjok|<1 Qlaunch|<7 Qlectur|>7 Qliken|<2 Qmarvel|<6 Qmention|<1 Qmight|>2 Qnever|>7 Qobviou|<7 Qoffer|<4
  Qopposition|<1 Qpitch|>7 Qprais|<5 Qquip|<7 Qreflect|<6 Qremain|>7 Qrepeatedly|<6 Qresonat|>6 Qsick|<4 Qsilenc|>7 Qsolely|<7
  Qsought|<7 Qstanc|>7 Qstern|<7 Qstopp|<7 Qstrongly|>7 Qtaken|<3 Qtook|<6 Qtouch|<4 Qtrumpet|<6 Qwarmly|<7 Qwarning|>5 Qwelcom|<4
-0.5 -0.4 Qadd|>3 Qadmiration|<5 Qadvis|<7 Qangry|<5 Qannounc|>4 Qassertion|<3 Qcertainly|>3 Qchid|<6 Qcomfortabl|<7 Qcomplain|<2
  Qcount|>3 Qdepict|<7 Qdisclos|<1 Qdismiss|<5 Qemphasiz|<4 Qemphasiz|<5 Qeye|>6 Qfavorabl|<5 Qfinger|<5 Qfir|>7 Qfollow|<4
  Qformally|>4 Qglad|<7 Qgues|<5 Qharangu|<5 Qhat|<7 Qheap|<7 Qhitt|>7 Qignor|>2 Qinterpret|>1 Qlay|<3 Qlean|>6 Qnervou|<4
  Qobviou|<1 Qopposition|>5 Qoutlin|<4 Qperception|<7 Qpivot|<5 Qproclaim|<3 Qpublicly|>7 Qpump|>6 Qpursu|<5 Qpursu|<6 Qquot|<7
  Qrant|>6 Qreact|<2 Qrecount|<4 Qreject|<3 Qrelish|<6 Qrepeat|>3 Qrespond|<2 Qripp|<6 Qslamm|<2 Qspott|<6 Qspott|<7 Qstatement|<6
  Qstern|<5 Qsupportiv|>7 Qtend|<5 Qtying|>4 Qvoic|>7
-0.5 -0.3 Qaddress|<4 Qadmiration|<7 Qassertion|<4 Qassertion|<6 Qassert|<5 Qassuranc|<1 Qassuranc|<3 Qattack|>7 Qchampion|>7
  Qcomplain|<4 Qcontend|<4 Qconvinc|<1 Qdefend|>7 Qdenounc|>3 Qdevot|>5 Qdisparag|<6 Qencourag|<2 Qendors|>7 Qenjoy|<5 Qfavor|<1
  Qfear|<2 Qfeeling|<7 Qguarante|<6 Qharsh|<4 Qimpos|>2 Qimpos|>3 Qinflat|<5 Qkeynot|<5 Qloudly|>5 Qmaintain|<3 Qmandat|<5 Qmount|<5
  Qmount|<7 Qpassionat|<6 Qpreach|<4 Qquick|<1 Qrebuk|<1 Qrobocall|<7 Qseriou|<6 Qsuggestion|>7 Qsupportiv|<4 Qthrow|<4 Qtout|<4
  Qtrumpet|<5 Qveto|<3 Qview|>6 Qvot|>7 Qword|>6
-0.5 -0.2 Qdisclos|<4 Qlargely|>5 Qmad|>7 Qpersuad|>5 Qprais|>4 Qpropos|>4 Qreleas|<2 Qreleas|<6 Qsens|>6 Qsentenc|>7 Qsuggest|<7
  Qtitl|>3 Qurg|>6
-0.5 -0.1 Qback|<4 Qcall|>7 Qcriticiz|>6 Qdenounc|>4 Qhappy|>7 Qlaunch|>6 Qopposition|>3 Qpass|>7 Qplann|>7 Qpropos|>7 Qprov|>2
  Qreferenc|>7 Qshar|>7 Qshe'|>5 Qtold|>4 Qused|<3
-0.5 0 Qadmission|>4 Qallow|>6 Qanger|<6 Qassumption|>7 Qchosen|>1 Qdesign|<1 Qdisput|>5 Qdubb|<4 Qfavor|>6 Qforth|>5 Qlist|<5
  Qoffensiv|>5 Qreflect|>7 Qresist|>5 Qretweet|<4 Qsay|<3 Qstill|<2 Qtell|>5 Qtitl|>4 Qwrit|>6
-0.5 0.1 Qannounc|<7 Qinclin|>6 Qinvit|>4 Qmight|<5 Qmock|<2 Qrepeat|<4 Qsens|>4 Qtell|>7
-0.5 0.2 Qagain|<5 Qappear|<6 Qemail|>5 Qemail|>6 Qexpect|<5 Qfound|<7 Qstruck|>5
-0.5 0.3 Qbeliev|<5 Qintend|<2 Qinvit|<2 Qscrutiny|<5 Qseem|<4 Qspeculat|<4 Qspeculat|<5
-0.5 0.4 Qchosen|>5 Qcriticiz|<3 Qendorsement|<4 Qendorsement|<6 Qknown|<1 Qpublish|<2 Qresistanc|>4 Qrespons|>4
-0.5 0.5 Qagain|<2 Qdeem|<3 Qdozen|>7 Qrejection|>3 Qremember|<5 Qresistanc|>5 Qword|>5
-0.5 0.6 Qmessag|<2 Qscrutiny|<4
-0.5 0.7 Qaccord|<1 Qaccord|<7 Qmind|<2 Qonc|<1 Qpass|<1
-0.5 0.8 Qdiscussion|<3 Qmeant|<4 Qrattl|<6
-0.5 0.9 Qstruck|<2 Qstruck|<3
-0.5 1 Qdesign|<2 Qrever|<2 Qstill|<1
-0.5 1.1 Qutter|<6
-0.5 1.2 Qlook|<1
-0.5 1.5 Qmind|<4
-0.4 -1.4 Qreferr|<6
-0.4 -1.3 Qendorsement|<2
-0.4 -1.1 Qback|>5 Qnam|<7
-0.4 -1 Qdiscuss|<3 Qdoubt|<4 Qhappy|<3 Qvehemently|<4 Qvoic|<2
-0.4 -0.9 Qbalk|<2 Qclash|<6 Qexplicitly|<7 Qfavor|<5 Qmaintain|>1 Qmessag|<5 Qprovid|<5 Qrais|<6 Qrecommend|<3
-0.4 -0.8 Qallud|>1 Qargument|>1 Qattempt|<3 Qbattl|>7 Qbegan|>1 Qbitter|<1 Qblam|>3 Qconfident|>1 Qdefender|>5 Qdisclos|>3 Qhop|<3
  Qidea|>1 Qlaid|>3 Qonc|>1 Qpaint|<7 Qpetition|>1 Qpick|>6 Qportray|<2 Qpress|<3 Qreject|>3 Qseek|<3 Qtri|<4 Qtry|<2
  Qunwillingnes|>7 Qwant|<7
-0.4 -0.7 Qaccept|>7 Qacknowledg|<7 Qaddres|>3 Qalready|>7 Qassail|>2 Qbarely|>7 Qbash|>4 Qbragg|<3 Qbroadcast|>6 Qcampaign|>5
  Qconfirm|>3 Qdecid|>2 Qdeem|>5 Qdeny|>4 Qexploit|>5 Qgav|>3 Qgrous|>4 Qhopeful|>1 Qhungry|>7 Qjustify|>4 Qknock|>5 Qknow|<7
  Qlambast|<5 Qlash|>1 Qlov|>5 Qmum|>7 Qmust|>2 Qnervou|>1 Qoffer|>3 Qoverstat|>5 Qpivot|>3 Qpok|<6 Qpresent|>3 Qproud|>1
  Qpublicly|>6 Qrant|>7 Qrattl|>7 Qreason|>6 Qrefer|>5 Qrefus|<7 Qreluctant|>6 Qrenounc|>6 Qresist|>2 Qrever|<6 Qrip|>4 Qscoff|>7
  Qseek|<7 Qshot|>1 Qsilenc|>5 Qspeak|>2 Qstriv|>1 Qswip|>7 Qtaken|>7 Qthere'|>6 Qunanimou|>7 Qunveil|>1 Qutter|>6 Qvent|<5 Qzero|>5
-0.4 -0.6 Qaccept|>6 Qaccus|<5 Qadmiration|>6 Qadmiration|>7 Qarticl|>6 Qassum|>3 Qbalk|>1 Qblar|>5 Qbrag|>7 Qcast|>3 Qchant|<2
  Qcharg|>5 Qclear|>1 Qcontentiou|>7 Qconvinc|<4 Qcritic|>7 Qdecid|<6 Qdeclar|>3 Qdecry|>3 Qdeliver|>3 Qdenounc|<7 Qdeny|>6
  Qdepict|>6 Qdictum|>6 Qdown|>4 Qdubb|>7 Qexpression|>6 Qexpress|<7 Qimply|>7 Qimpos|>6 Qinterest|<2 Qmandat|>7 Qminc|>4 Qmull|<2
  Qoffer|<6 Qopen|<4 Qopposition|<2 Qoverwhelm|<6 Qprohibit|>5 Qrail|>4 Qreassur|<6 Qrecognition|<4 Qrecognition|<5 Qreferenc|<4
  Qregularly|>6 Qripp|<7 Qrip|>7 Qsaw|>3 Qshot|>3 Qsilenc|>6 Qsing|<5 Qsparr|<4 Qspoken|>7 Qstory|<5 Qstruck|>6 Qsued|>1 Qswip|>6
  Qtend|>7 Qtestify|>1 Qthought|>5 Qunveil|<5 Qunveil|>4 Qurg|>1 Qused|>1 Qutter|>5 Qwhack|>7 Qwithdrew|>7 Qwithheld|>6 Qwrot|>3
-0.4 -0.5 Qacknowledg|>4 Qaddress|>5 Qadmit|>4 Qaggressively|>7 Qattribut|>3 Qattribut|>6 Qavoid|>7 Qbegan|>5 Qblast|<5 Qboast|<4
  Qbother|>5 Qbristl|>6 Qcan't|>6 Qcom|>6 Qcritic|>6 Qcry|>5 Qdecid|>7 Qdecry|>4 Qdefend|>3 Qderid|>7 Qdiscussion|>7 Qdiscus|>5
  Qdislik|<7 Qdismis|>7 Qenamor|<5 Qenjoy|>7 Qestimat|>4 Qexpectation|>4 Qfamously|>5 Qfocus|<4 Qgav|<4 Qgrant|>7 Qhung|>7
  Qimmediately|>3 Qimpos|>5 Qinsistenc|>6 Qinterject|>5 Qkeen|<7 Qlater|>7 Qlaud|>5 Qlearn|>2 Qlook|<5 Qmak|>2 Qmak|>7 Qoverstat|>7
  Qpassion|>6 Qpegg|>5 Qpick|>7 Qpounc|<6 Qpressur|>4 Qprohibit|>6 Qprovid|<7 Qpuzzl|<7 Qreassur|>1 Qregard|>7 Qregularly|>7
  Qreluctanc|<1 Qreluctanc|>7 Qremark|>6 Qrepudiat|>6 Qrequest|>7 Qresistanc|>7 Qresonat|>5 Qrevil|>5 Qrul|>1 Qrul|>5 Qsaw|>2
  Qshot|>7 Qshout|>1 Qskepticism|>7 Qstart|>3 Qsuspect|<4 Qtaken|>6 Qtouch|<5 Qtouch|<6 Qtrash|>7 Qtribut|>7 Qtri|<5 Qtri|<6
  Qtrumpet|>7 Qunderestimat|>5 Qunderestimat|>7 Qvehemently|>7 Qvot|>5 Qwhack|>5 Qwhack|>6
-0.4 -0.4 Qaccus|<3 Qacknowledg|<6 Qallegedly|>7 Qallud|<2 Qangry|>5 Qannouncement|>7 Qapprov|>2 Qapprov|>5 Qargument|>7 Qarticl|>5
  Qassail|<5 Qassail|<6 Qassertion|>6 Qavoid|>6 Qbegan|>7 Qbor|<5 Qbor|<6 Qbroad|>7 Qcelebrat|>3 Qcertain|>7 Qclaim|<6 Qconfirm|>4
  Qcontend|>6 Qcontentiou|<7 Qcontroversial|<6 Qcount|<6 Qcover|>3 Qcurrently|>2 Qcurrently|>7 Qdecid|>5 Qdefend|>5 Qdenounc|<6
  Qdevot|>6 Qdictum|<6 Qdisplay|>6 Qdocument|>7 Qdwell|<4 Qexpect|<4 Qfaith|<7 Qfierc|<2 Qfil|>6 Qfinger|<7 Qforward|<5 Qgoal|>4
  Qinsist|<6 Qissu|>6 Qknock|<6 Qlabel|>7 Qlist|>5 Qmad|>5 Qmight|<2 Qmock|>4 Qoften|>6 Qpassionately|>7 Qpreferr|>7 Qpressur|<5
  Qpressur|<6 Qpressur|<7 Qpromis|<5 Qpromot|<2 Qpromot|>3 Qproposal|>5 Qreassur|>3 Qrebuff|>3 Qreckon|>7 Qremember|<4 Qresistanc|<7
  Qreveal|>2 Qrevis|>5 Qrumor|>7 Qseemingly|>4 Qsick|<5 Qslam|<1 Qsolely|<5 Qsolely|<6 Qsoon|<6 Qspeculation|>5 Qsupportiv|>4
  Qsuspect|>7 Qtakeaway|<5 Qtakeaway|<6 Qtalk|<4 Qtell|>2 Qtend|<4 Qtend|<6 Qtestify|<5 Qthreaten|>7 Qtitl|<6 Qtouch|<7 Qvision|>6
  Qweigh|<6 Qwonder|<1 Qzero|<2
-0.4 -0.3 Qaboard|<6 Qaddress|<5 Qadd|<4 Qadmiration|<6 Qadmit|<2 Qadvocat|>7 Qappoint|>7 Qassuranc|<4 Qbemoan|<7 Qbrush|>6 Qcast|>5
  Qcomfortabl|>7 Qconfident|>7 Qcontroversial|<5 Qcredit|<1 Qdefend|<4 Qderisively|<6 Qdetail|<5 Qembrac|>7 Qfootag|<2 Qfootag|<3
  Qforcefully|<6 Qforcefully|<7 Qfresh|<6 Qgues|<6 Qhir|>7 Qidea|>7 Qintend|>6 Qinvok|<7 Qjustify|<4 Qlist|>6 Qmean|<6 Qmount|<4
  Qmull|>5 Qnervou|<3 Qoffer|>7 Qoff|>5 Qopt|<1 Qpersuad|<6 Qplann|>3 Qpointedly|<6 Qposition|>6 Qprais|>7 Qpromot|<4 Qpromot|<5
  Qpropos|>6 Qpublicly|<1 Qquickly|>7 Qrebuff|>5 Qrecall|<6 Qrecord|<5 Qreferenc|>3 Qrequest|>5 Qretweet|>6 Qsaw|<5 Qseriou|<7
  Qsick|>6 Qsign|>6 Qskeptical|>7 Qstat|<7 Qstern|<4 Qunclear|>7 Qveto|<6 Qwatch|>6 Qwhack|<6 Qzero|>7
-0.4 -0.2 Qacknowledg|>6 Qaddress|<3 Qadopt|>1 Qaim|>6 Qalleg|<4 Qappear|>7 Qassuranc|<2 Qawar|<1 Qawar|<2 Qblast|<2 Qbrag|<5
  Qcall|>6 Qcondemn|>3 Qcontention|>6 Qdenounc|<4 Qdetermin|<1 Qdisagre|>4 Qdistanc|>7 Qdon't|>7 Qdraw|>5 Qevenly|>7 Qfierc|>6
  Qfil|>7 Qforth|<3 Qfram|>7 Qhammer|>7 Qhitt|>5 Qimply|>3 Qinsistenc|<6 Qnominat|>5 Qpersuad|>6 Qquestion|<6 Qrais|>5 Qsick|>5
  Qsign|>7 Qtry|>5 Qweigh|>7 Qwrit|>2 Qwrot|>2
-0.4 -0.1 Qargument|>5 Qblam|>7 Qcas|>5 Qcas|>6 Qclear|>6 Qcomplaint|>7 Qdesign|<5 Qimply|>2 Qintroduc|<2 Qinvit|>6 Qknown|>4
  Qlook|>5 Qplan|>7 Qprefer|<4 Qprohibit|>7 Qproposal|>7 Qpump|>3 Qrebuk|>6 Qreveal|<6 Qseem|<6 Qsign|>3 Qstory|>3 Qsupporter|>3
  Qtitl|>6 Qtry|>7 Qunderstand|>5 Qupset|>7 Qvocal|>4 Qwill|>4
-0.4 0 Qadd|<2 Qagain|>5 Qappear|>6 Qconcern|<4 Qconclud|>7 Qdemand|>4 Qdoubt|>7 Qidentify|>3 Qimpress|>5 Qirritat|>5 Qmak|>6
  Qmention|>6 Qoffensiv|>4 Qpleas|>5 Qponder|>7 Qpromot|>5 Qrebuff|<5 Qreferenc|>6 Qreply|>2 Qreveal|<5 Qseek|>5 Qsens|>5
  Qsuggest|>7 Qsupport|<3 Qtell|>4
-0.4 0.1 Qadmission|>5 Qallud|>2 Qanswer|>7 Qapprov|<1 Qassail|<3 Qassail|<4 Qcall|>5 Qchalleng|>4 Qcomplaint|>6 Qcriticiz|>7
  Qdetermin|>7 Qdismiss|<2 Qdocument|<4 Qfeel|>6 Qherself|>7 Qnot|<4 Qpetition|>7 Qpredict|<5 Qpreferr|<5 Qproclaim|<6 Qrebuk|>4
  Qreject|>6 Qsaid|<2 Qseemingly|<3 Qseemingly|<4 Qseen|<6 Qshown|<6 Qstory|>2 Qunderstand|>7
-0.4 0.2 Qalleg|<3 Qallow|<4 Qanxiety|>6 Qclear|<5 Qconcern|>7 Qcritical|>5 Qcriticism|<6 Qdeclar|<5 Qdenounc|<3 Qdocument|>6
  Qfir|<7 Qhop|>7 Qoutrag|>5 Qpress|>7 Qshout|<4
-0.4 0.3 Qalarm|<6 Qassur|>7 Qdisput|<4 Qenvision|>7 Qhit|>6 Qidea|>6 Qirritat|>4 Qmention|>7 Qperception|>6 Qseemingly|<5 Qseen|>5
  Qshow|>7 Qstill|>3 Qtalk|>7 Qtarget|<5
-0.4 0.4 Qadvic|>6 Qawar|>7 Qfil|>4 Qfootag|>6 Qmessag|<1 Qproject|>5 Qrever|<5 Qsharply|>2 Qswip|>5 Qwidely|>6
-0.4 0.5 Qstatement|>6
-0.4 0.6 Qadd|<7 Qfeel|<5
-0.4 0.7 Qdislik|<4 Qremind|<1 Qreport|<4
-0.4 0.8 Qfir|>3
-0.4 0.9 Qaccord|<6 Qrethink|>3
-0.4 1.2 Qalarm|<2
-0.4 1.3 Qalready|<1
-0.4 1.4 Qlabel|<2
-0.3 -1.4 Qadopt|>4
-0.3 -1.3 Qadopt|>3 Qdiscuss|<5 Qwill|<4
-0.3 -1.2 Qcit|<7 Qscorn|>4
-0.3 -1 Qaccusation|<4 Qbegan|<3 Qendorsement|>4 Qhit|>4 Qremember|<6 Qstrongly|<6 Qunhappy|<2 Qwill|<3
-0.3 -0.9 Qassail|<7 Qpass|>4 Qportray|<7 Qpreferr|>3 Qsupport|>3
-0.3 -0.8 Qendors|>3 Qhop|<6 Qmention|<5 Qsought|<3 Qsupporter|<6 Qvoic|<3 Qwidely|<1
-0.3 -0.7 Qaim|<5 Qback|>7 Qdecision|>2 Qdefend|<2 Qendors|<7 Qlist|>3 Qlov|<2 Qpreferr|>2 Qpropos|<5 Qquick|<5 Qrefus|<6 Qreport|>3
  Qsign|<6 Qutter|<3
-0.3 -0.6 Qaccus|<6 Qadvic|<2 Qadvocat|>1 Qblar|>7 Qbroadcast|>5 Qchalleng|<6 Qclosely|>7 Qco-sponsor|>3 Qdevot|>1 Qdictum|>5
  Qdiscus|>3 Qdismis|<5 Qdivid|<2 Qendors|<6 Qexplicitly|>6 Qexpression|>5 Qexpres|<6 Qfear|<7 Qfull|>6 Qhat|>7 Qhot|>5 Qlong|<5
  Qlov|>6 Qoffer|<5 Qplay|>4 Qpok|<2 Qprais|<7 Qproposal|>1 Qrecogniz|<5 Qsavag|>3 Qspoken|>6 Qsuddenly|>6 Qwithdrew|>6
-0.3 -0.5 Qacknowledg|>3 Qaddres|>4 Qadmit|>2 Qadvocat|<7 Qaffirm|>7 Qaim|<6 Qanswer|<1 Qargument|>3 Qassum|>2 Qbegan|>3
  Qbroadcast|>7 Qcall|<5 Qcast|<6 Qchant|<5 Qclaim|<4 Qco-sponsor|>2 Qcontentiou|>6 Qcrack|<5 Qcrack|>6 Qdecid|<5 Qdenounc|>6
  Qdenunciation|>7 Qdeny|<3 Qdeny|>3 Qdesign|>7 Qdisclos|>4 Qdivid|>3 Qdubb|>3 Qexploit|>7 Qfelt|>3 Qgoal|>1 Qhard|<2 Qimagin|>3
  Qimpos|>4 Qimpos|>7 Qjok|<7 Qkeynot|>5 Qlaid|<2 Qlargely|>4 Qlean|>3 Qlearn|>3 Qloudly|<4 Qmessag|>5 Qmum|>4 Qnotic|<3 Qoff|>3
  Qoppos|<7 Qopt|<3 Qoverwhelm|<7 Qpassionately|>5 Qplay|>3 Qposition|>2 Qpresent|>2 Qpress|<7 Qprivately|>4 Qpromis|<7 Qquestion|<5
  Qrais|<4 Qrarely|>5 Qrarely|>6 Qreact|>3 Qreflect|>1 Qreiterat|>2 Qrestrict|<6 Qretweet|>4 Qriff|>5 Qsaw|>4 Qsentiment|>1 Qsid|>6
  Qsign|>1 Qskepticism|>5 Qspoken|>2 Qspok|<2 Qspok|>1 Qsur|>7 Qtalk|<7 Qteeth|>6 Qthere'|>7 Qtitl|>7 Qtout|>3 Qturn|<4 Qtying|>6
  Qtying|>7 Qunderstood|>2 Qunderstood|>4 Qunleash|>1 Qwhipp|>6 Qwithheld|>5
-0.3 -0.4 Qactually|>5 Qaddres|>5 Qadmiration|>5 Qadmit|>3 Qaffirm|>4 Qaffirm|>6 Qanswer|>4 Qaren't|>6 Qassumption|>1 Qbill|>3
  Qbill|>7 Qblam|>4 Qblock|>3 Qbor|<7 Qbroad|<7 Qbroad|>6 Qbrush|>4 Qcas|>4 Qcertain|>6 Qcit|<6 Qconced|<6 Qconfident|<7 Qconvinc|<7
  Qcounter|>6 Qdecision|>6 Qdeliver|>2 Qdismis|>6 Qdisparag|>4 Qdistanc|>5 Qdivid|>2 Qdocument|>3 Qdubb|>5 Qdwell|>2 Qembrac|<6
  Qembrac|<7 Qentitl|>5 Qenvision|>1 Qevinc|>4 Qexplain|<2 Qeye|>5 Qforese|<5 Qfull|>7 Qfundamental|>5 Qfuriou|>4 Qgush|>5 Qgush|>6
  Qhint|<2 Qimagin|>2 Qimpassion|<1 Qimpassion|<2 Qimpos|<5 Qinclin|>7 Qinform|<6 Qintend|>3 Qjok|>4 Qmean|>4 Qmessag|>3 Qmock|>2
  Qoffensiv|>6 Qopinion|>5 Qoverwhelm|<5 Qpassionately|>6 Qpassion|>7 Qplead|>3 Qpoint|<1 Qpounc|<5 Qprais|<4 Qprais|<6 Qpush|>2
  Qput|<5 Qreact|<7 Qreact|>7 Qrefus|>7 Qrumor|>1 Qsavag|>2 Qsavag|>4 Qsentenc|>1 Qshow|>3 Qskepticism|>6 Qso-call|>6 Qstuck|<4
  Qsupportiv|>6 Qtout|>4 Qtoward|>5 Qtoward|>7 Qturn|<1 Qunderestimat|>6 Qvow|<3 Qwarning|>6 Qwarning|>7 Qzero|<4
-0.3 -0.3 Qacquiesc|>5 Qallud|<3 Qannounc|>3 Qassail|>6 Qattack|>5 Qattempt|>2 Qbattl|>6 Qboast|>7 Qclosely|>4 Qcomment|>4
  Qconclud|>3 Qdeeply|>5 Qdescrib|>3 Qdescription|>6 Qdevot|>7 Qdiscuss|>3 Qdoesn't|>7 Qdown|>6 Qenvision|>2 Qenvision|>4 Qfind|>5
  Qformally|>5 Qfuriou|>5 Qgrous|>7 Qhail|>7 Qhappy|>5 Qhard|>5 Qinsist|<2 Qlament|>7 Qlaud|>4 Qlaunch|>5 Qlay|<2 Qlearn|>4
  Qliken|>5 Qlong|>6 Qmus|>7 Qnotic|<1 Qoff|>4 Qonc|>7 Qoutlin|<6 Qpivot|>2 Qplann|>2 Qplan|>5 Qquickly|>6 Qread|<2 Qreassur|>2
  Qreferenc|<3 Qrefer|>4 Qrejection|<3 Qremind|<4 Qriff|>6 Qseriou|>4 Qshow|>2 Qsid|>7 Qslamm|>6 Qslam|>5 Qspecifically|>7 Qspok|>2
  Qsubtl|<7 Qsuggestion|<2 Qswip|<1 Qtarget|>6 Qveto|<2 Qwent|<6 Qwhack|<5 Qwish|<1 Qwithdrew|>5 Qworry|>6
-0.3 -0.2 Qaddress|>7 Qaddres|<2 Qannounc|<4 Qannounc|<5 Qapprov|>6 Qattention|<5 Qback|>4 Qblock|>4 Qcertainly|<2 Qclaim|>6
  Qclarify|<3 Qcomment|<5 Qcomplain|>3 Qcomplain|>4 Qconced|>7 Qcontend|<2 Qcontend|>7 Qconvinc|>3 Qcounter|<5 Qcriticism|>6
  Qdemand|>6 Qdemonstrat|<1 Qdemonstrat|<5 Qdescrib|<6 Qdetail|<3 Qdismay|<4 Qfelt|>7 Qforese|<1 Qhail|<1 Qknew|>6 Qlearn|>7
  Qlook|>2 Qmean|>7 Qmention|<4 Qmessag|>7 Qmull|>7 Qnam|<4 Qopenly|>6 Qopen|>3 Qopposition|>4 Qoppos|>4 Qoutspoken|>2
  Qpassionately|>4 Qpetition|<1 Qplead|>2 Qportray|>1 Qpresent|>5 Qproclaim|<2 Qproposal|>6 Qreaffirm|<5 Qrealiz|>3 Qrecount|<2
  Qreleas|>4 Qrestrict|<3 Qrul|>7 Qseek|>4 Qseem|>2 Qshout|>4 Qslam|>3 Qslam|>4 Qstatement|>7 Qsue|>6 Qthought|>7 Qthreaten|>6
  Qtrumpet|>6 Qtrust|<5 Qwrit|>5
-0.3 -0.1 Qaccusation|>5 Qaccus|<4 Qacknowledg|>7 Qadvocat|<5 Qadvocat|>6 Qallow|>7 Qblam|>5 Qbristl|>7 Qcertainly|>2
  Qcharacteriz|>7 Qcirculat|>3 Qcit|>4 Qclaim|>7 Qclear|>7 Qdeclin|>4 Qdisplay|>7 Qdozen|>6 Qdrew|>2 Qdrew|>3 Qembrac|>6
  Qempathiz|>5 Qenamor|>3 Qforecast|>6 Qinsistenc|<5 Qinterest|>5 Qlearn|<2 Qmock|>7 Qnegotiat|>6 Qoff|>7 Qpledg|>6 Qpredict|<7
  Qproclaim|>5 Qpromis|>3 Qpump|>2 Qrecogniz|>6 Qreleas|>6 Qrethink|>1 Qsent|>4 Qslamm|>7 Qspott|>5 Qsupporter|>5 Qtroubl|>6
  Qunderstand|>3 Qvow|>7 Qwant|>5 Qwarn|<6
-0.3 0 Qagre|>7 Qchampion|>6 Qcit|>6 Qcount|<4 Qderid|>6 Qdiscus|>7 Qdislik|>6 Qdismiss|>7 Qexcit|>7 Qexpectation|>5 Qformally|>3
  Qinform|>3 Qnominat|>7 Qofficially|>5 Qpass|>5 Qpleas|>6 Qprefer|>7 Qreferenc|>4 Qreflect|>5 Qrequest|>6 Qseek|>6 Qshown|>7
  Qstat|>7 Qtend|>6 Qtook|>7 Qtri|>7 Qtry|>4 Qturn|>2 Qwant|>6 Qwarn|<4 Qwarn|>7 Qwill|>7 Qwrit|<4
-0.3 0.1 Qadd|<5 Qassumption|>6 Qattack|>1 Qcit|>5 Qclear|<6 Qcomplaint|>1 Qconsider|<5 Qcriticism|>7 Qdisclos|>7 Qearlier|>7
  Qendorsement|<1 Qknown|>6 Qmeant|>4 Qpromis|>4 Qproud|>5 Qquestion|>7 Qrais|>1 Qrecit|>4 Qrely|>7 Qrequir|>6 Qshow|>6 Qstanc|>5
  Qstuck|>7 Qtalk|>6 Qtestify|>7 Qtouch|>6 Qurg|>7 Qused|>7 Qview|>7 Qwritten|<3
-0.3 0.2 Qallud|>4 Qappoint|>5 Qcit|>7 Qcom|<6 Qcondemn|<4 Qconsider|>2 Qdedicat|<4 Qdiscus|>6 Qexpect|>2 Qfeel|>4 Qfocus|>5
  Qknow|>7 Qplan|>6 Qreferr|>7 Qreportedly|>5 Qsharp|>4 Qsign|>2 Qthink|>7 Qtold|<2 Qvoic|>6 Qwarn|<7 Qwelcom|>6
-0.3 0.3 Qadmission|>6 Qagre|>6 Qcharg|>7 Qcount|<3 Qdeep|<6 Qemail|>4 Qexpect|>5 Qexplain|>7 Qfeel|>5 Qfeel|>7 Qfind|>7 Qfir|<4
  Qforecast|>7 Qperception|>7 Qproject|>6 Qsaid|>2 Qshar|<2 Qshow|<7 Qthrill|>4 Qtold|>6
-0.3 0.4 Qapprehension|>5 Qbeliev|<3 Qcheer|>5 Qcontend|>5 Qdon't|>4 Qimply|<4 Qinterest|<6 Qread|<7 Qreport|>6
-0.3 0.5 Qadd|>6 Qargu|<7 Qdisavow|>4 Qexpect|>4 Qhappy|>2 Qmight|<4 Qpost|>2 Qpromot|>7 Qproponent|>5 Qreply|>5 Qreport|<7 Qsens|>7
  Qseriou|>6 Qtend|>3
-0.3 0.6 Qconcern|<7 Qconsider|<4 Qdisclos|<7 Qdraw|<1 Qfierc|<7 Qhir|<6 Qproud|>4 Qreferr|>4 Qrever|<4
-0.3 0.7 Qdedicat|<5 Qspark|<5
-0.3 0.8 Qaccord|<5 Qnever|<5 Qopposition|<3 Qremark|>2
-0.3 0.9 Qrebuff|<4 Qresonat|<1 Qsent|<2
-0.3 1 Qadmission|<4 Qfierc|<5 Qwidely|<2
-0.3 1.1 Qcharg|<2 Qignor|<5 Qimagin|<4
-0.3 1.3 Qcelebrat|<2 Qcriticism|<4 Qsound|<1
-0.3 1.6 Qthrill|<1
-0.3 1.9 Qimpress|>2
-0.2 -1.4 Qdescription|>4
-0.2 -1.3 Qdrew|>6 Qreact|>1
-0.2 -1.2 Qshar|<4
-0.2 -1 Qback|>6 Qendors|<4 Qendors|>4 Qforth|<5 Qseek|<6 Qsought|<5
-0.2 -0.9 Qdiscussion|<5 Qendorsement|>3 Qfavor|>3 Qlabel|<5 Qoppos|>2
-0.2 -0.8 Qexplain|<7 Qoff|<4 Qpaint|<4 Qpress|<5 Qstruck|>3
-0.2 -0.7 Qconsider|>3 Qcontinu|<5 Qdecision|<5 Qdeliver|<6 Qdescrib|<5 Qmull|<6 Qpush|<4 Qrepeat|<7 Qshout|<7
-0.2 -0.6 Qadmission|<2 Qcontinu|<1 Qknown|>1 Qofficially|<5 Qoff|<2 Qpersuad|<3 Qunsubstantiat|<6 Qzero|<7
-0.2 -0.5 Qacknowledg|<5 Qanxiety|>4 Qapologiz|>1 Qask|>2 Qdiscuss|<4 Qdoubl|<3 Qexpress|<5 Qlook|<7 Qloudly|<2 Qmus|>1 Qopinion|<6
  Qopt|<2 Qpersuad|<2 Qplan|<3 Qpledg|<6 Qpress|>2 Qprovid|<6 Qput|<6 Qrebuk|<6 Qremind|<6 Qsound|<6 Qstuck|<3 Qsupport|>4
  Qsupport|>7 Qtweet|<7 Qurg|<7 Qvot|<4 Qwritten|>5
-0.2 -0.4 Qattack|<5 Qbrought|>5 Qcondemnation|>6 Qcontrast|<6 Qdeclar|<6 Qdefend|<6 Qdefend|<7 Qdisclos|>5 Qdubb|>6 Qenamor|>4
  Qenamor|>5 Qencourag|<7 Qencourag|>3 Qfrequent|>6 Qhighlight|>2 Qhot|>6 Qlearn|<6 Qlist|<6 Qobviou|>1 Qopinion|<5 Qrail|<6
  Qrais|>6 Qread|>3 Qreflect|<4 Qrepeatedly|<4 Qrestrict|<4 Qsens|<7 Qsignal|>1 Qspeculation|<5 Qspok|<6 Qstat|<3 Qstuck|<6
  Qthought|<6 Qthought|<7 Qtrash|>5 Qtrash|>6 Qurg|<6 Qused|<1 Qwhipp|>5 Qwithdrew|>2 Qwonder|<5
-0.2 -0.3 Qaccus|>4 Qactually|<5 Qagre|>1 Qagre|>3 Qanswer|<4 Qapologiz|>6 Qargument|>4 Qbarely|>6 Qblock|>5 Qcaution|<6 Qchid|<7
  Qcompletely|<1 Qconsider|>7 Qcontrast|>5 Qdebat|>2 Qdemonstrat|>5 Qdubb|>4 Qencourag|>2 Qfear|>4 Qfind|>4 Qfram|>1 Qhail|>6
  Qhint|>6 Qhostility|>3 Qincreasingly|>3 Qjok|>3 Qknow|>2 Qlaid|>2 Qlean|<1 Qleery|>6 Qmaintain|>7 Qmull|>6 Qmum|>5 Qopenly|<6
  Qoutlin|<7 Qoverstat|>6 Qpersuad|<5 Qplay|>2 Qpronounc|<5 Qquery|>1 Qrais|<2 Qrealiz|>4 Qregard|>4 Qreiterat|>5 Qrequir|>3 Qsid|>1
  Qspeculat|>1 Qstress|>2 Qstress|>4 Qstriv|>2 Qstuck|>1 Qstuck|>5 Qsuspect|>1 Qthank|<1 Qtold|<3 Qturn|>7 Qunderstood|>3
-0.2 -0.2 Qaddress|>6 Qadvocat|>3 Qappear|>3 Qapprov|>4 Qaren't|>3 Qarticl|>4 Qassur|>6 Qattack|>6 Qattribut|>5 Qbark|>5 Qbemoan|>5
  Qblast|>4 Qcontinu|>5 Qcritiqu|>4 Qdeny|>2 Qdepict|>5 Qdisclos|>2 Qdocument|>4 Qdon't|>5 Qdoubt|>5 Qdownplay|<3 Qdown|>5 Qdraw|>4
  Qeager|>3 Qendors|<3 Qfocus|>3 Qfurther|>6 Qhop|<4 Qidea|<6 Qignor|>7 Qinvok|<5 Qinvok|>4 Qjok|>7 Qlabel|>2 Qlater|>5 Qlearn|>6
  Qlist|>4 Qmean|>6 Qmull|>1 Qofficially|>6 Qpivot|>7 Qplead|>6 Qpoint|<5 Qposit|<4 Qpush|>7 Qquickly|>5 Qread|>7 Qreaffirm|>6
  Qrealiz|>2 Qrepeatedly|>5 Qrepudiat|>5 Qresist|<6 Qsay|<7 Qsay|>3 Qscrutiny|>5 Qshar|>2 Qspoken|>5 Qspok|>5 Qstress|<4 Qsuggest|<3
  Qsupportiv|>3 Qsupport|<5 Qtell|<6 Qtry|>3 Qused|>4 Qused|>5 Qvent|>7 Qvoic|<5 Qvow|<4 Qwarn|<1 Qwatch|<7 Qwatch|>5 Qwithdrew|>3
  Qwonder|>4 Qwrot|<4
-0.2 -0.1 Qaccus|>6 Qalleg|>7 Qapologiz|>4 Qapplaud|<3 Qarticulat|>6 Qassail|>5 Qattack|<3 Qblast|>7 Qcast|>7 Qcharg|>1 Qcheer|>4
  Qclaim|>5 Qdecry|>6 Qdefend|>4 Qdetermin|<6 Qdidn't|>7 Qdisclos|<2 Qeager|>6 Qeventually|>6 Qexplain|>3 Qexplor|>4 Qhard|>7
  Qhighlight|>4 Qidentify|<2 Qidentify|>5 Qindicat|>6 Qknew|>5 Qlabel|>6 Qlean|>2 Qoppos|<3 Qpetition|<2 Qproclaim|>3 Qquestion|<4
  Qrais|>7 Qreact|>6 Qrefer|>6 Qregard|>5 Qresist|>6 Qrestrict|>6 Qretweet|>5 Qsid|>4 Qsingl|>6 Qsingl|>7 Qslamm|>2 Qsound|>6
  Qstat|>5 Qtestify|>6 Qunleash|>6 Qused|>6 Qwant|>4 Qwent|>7 Qwill|>2 Qworry|<4
-0.2 0 Qadvocat|>5 Qargument|>6 Qbash|>5 Qbegan|>6 Qcall|<3 Qcomfortabl|>6 Qconfident|>6 Qcriticiz|<4 Qdecid|>6 Qdeclar|<4
  Qdescrib|<4 Qdisagre|>6 Qdiscuss|>5 Qdiscus|>4 Qeager|>4 Qembrac|>4 Qevinc|>7 Qexemplify|>5 Qexplain|<4 Qexpress|>7 Qforecast|>1
  Qfurther|>7 Qhard|>2 Qidentify|>7 Qissu|>4 Qjok|>6 Qknock|>4 Qlaid|>5 Qlash|>3 Qmock|<7 Qobserv|>6 Qoffer|>5 Qopenly|>7 Qplann|>5
  Qpost|>5 Qprais|>5 Qprovid|<1 Qprov|>7 Qread|>6 Qreaffirm|>7 Qrebuff|>4 Qrebut|>6 Qreject|>7 Qseek|>7 Qsee|>7 Qsternly|>7
  Qthink|>6 Qthought|<4 Qthought|>6 Qthreaten|>4 Qtroubl|>7 Qvot|>3 Qvow|>6
-0.2 0.1 Qargu|<2 Qargu|<4 Qattempt|>4 Qbeliev|>7 Qchampion|<4 Qclaim|>4 Qconsensu|>7 Qdisavow|>7 Qexpect|>6 Qfocus|>6 Qfollow|>4
  Qfundamental|>7 Qhint|>7 Qhon|>5 Qhop|>6 Qidentify|>4 Qindicat|>7 Qinsist|>7 Qknew|>2 Qloudly|>6 Qmention|>5 Qopenly|>4
  Qopposition|>7 Qpoint|>6 Qpoint|>7 Qpublicly|>4 Qput|>7 Qrattl|>5 Qreason|>7 Qrebuff|>7 Qreckon|>6 Qreleas|>5 Qsign|>4 Qsign|>5
  Qsquarely|>7 Qsued|>6 Qsuspect|>6 Qtweet|>6 Qunderscor|<5 Qunveil|>7 Qview|<4 Qvow|>5 Qwant|>7 Qwarn|>6 Qwritten|>3
-0.2 0.2 Qadmitt|>7 Qanswer|>6 Qappoint|>2 Qargu|>6 Qassail|>7 Qattempt|>5 Qbeliev|>6 Qbitter|>6 Qcall|>3 Qconcern|<5 Qcontinu|>7
  Qdeclin|>7 Qdecry|>5 Qdeliver|>7 Qdescrib|>5 Qdiscussion|>5 Qdismiss|>6 Qdivid|>7 Qdownplay|>7 Qdwell|>7 Qemail|>3 Qencourag|<5
  Qevenly|>4 Qexpect|>3 Qexpres|>5 Qfollow|>6 Qhappy|>1 Qnominat|<3 Qpledg|>5 Qportray|<5 Qpredict|<6 Qpromis|>6 Qquick|>3
  Qremind|>6 Qrepeat|>7 Qreport|>7 Qriff|>7 Qshar|<5 Qshown|<4 Qsound|>5 Qstrongly|<1 Qtalk|>3 Qtold|>3 Qvot|>2 Qwarn|>5 Qwelcom|>2
  Qwritten|<4
-0.2 0.3 Qaccord|<4 Qaccus|>7 Qaddress|>2 Qadd|<6 Qalleg|>4 Qallud|>7 Qcaution|>7 Qconsensu|>2 Qdraw|<4 Qfear|>7 Qimmediately|>7
  Qinvok|>7 Qobserv|<4 Qpersuad|>4 Qpredict|>7 Qrecommend|>5 Qsid|>3 Qsympathetic|>4 Qtitl|>5 Qtout|>5 Qturn|>5 Qwrot|<6
-0.2 0.4 Qcriticiz|>5 Qdescrib|<2 Qdesign|>6 Qdoesn't|>2 Qdraw|<5 Qfierc|<6 Qinform|>2 Qpump|>7 Qrebut|>5 Qrecogniz|>4 Qreluctant|>3
  Qrepeatedly|>2 Qrethink|>6 Qtold|>5 Qtold|>7 Qvent|>4
-0.2 0.5 Qappear|<4 Qorder|<5 Qpost|<4 Qreject|<1 Qremind|>4 Qunsettl|<4 Qunsettl|<5
-0.2 0.6 Qdefens|>6 Qfierc|<4 Qpok|>5 Qrebuff|<7 Qsuddenly|<6
-0.2 0.7 Qanger|<5 Qprov|<2 Qread|<6 Qunderscor|>6
-0.2 0.8 Qadmir|<5 Qreply|>6 Qrul|<6 Qscorn|<3 Qseen|<3 Qsound|>3
-0.2 0.9 Qannounc|<2 Qexasperat|<5 Qrecommend|<2 Qsent|<1 Qshown|<3
-0.2 1 Qpick|<7 Qsent|<3 Qtarget|<2 Qwidely|<6
-0.2 1.1 Qcharg|<3
-0.2 1.2 Qdepict|<5 Qstruck|<4
-0.2 1.4 Qrattl|<1
-0.2 2.5 Qseemingly|<1
-0.1 -1.8 Qremind|>1
-0.1 -1.6 Qword|>3
-0.1 -1.5 Qadvic|>2
-0.1 -1.4 Qnegotiat|>2 Qrejection|>5
-0.1 -1 Qhop|<7 Qreason|>4
-0.1 -0.9 Qback|>3 Qcall|<7 Qhat|<2 Qoppos|>5 Qrecommend|>4
-0.1 -0.8 Qdislik|>4 Qfocus|<7 Qmessag|<7 Qoutspoken|<4 Qpledg|<3 Qpledg|<4 Qpress|<4 Qpublicly|<4 Qreassur|<4 Qrecord|<7
-0.1 -0.7 Qask|<4 Qattack|>3 Qcount|<2 Qdedicat|<6 Qdetermin|<2 Qecho|<7 Qhop|<5 Qlay|<7 Qreferr|<5 Qreply|<6 Qunveil|<2
-0.1 -0.6 Qaccus|<7 Qagre|<7 Qemail|<6 Qhir|<4 Qmention|<6 Qnam|<5 Qquip|<4 Qrecount|<1 Qrecount|<6 Qrestrict|<5 Qshout|<2 Qstory|<3
  Qvot|<5 Qworry|<6
-0.1 -0.5 Qaim|<3 Qcriticiz|<5 Qhir|<5 Qinclud|<6 Qopt|<6 Qsee|<7 Qspok|<4 Qsupportiv|<7 Qsupport|>6 Qtell|<3 Qtweet|<3
  Qunderscor|>4 Qused|<6
-0.1 -0.4 Qaim|<2 Qallow|<2 Qappoint|<6 Qattention|>5 Qboom|<6 Qconsider|>6 Qcontemplat|<2 Qdeclar|>6 Qdenounc|<2 Qdescrib|<3
  Qenjoy|<2 Qexpres|<7 Qfound|>2 Qliken|<6 Qopt|<4 Qposit|<7 Qpromis|<2 Qpush|>5 Qquestion|<3 Qrecognition|>2 Qrecommend|<6
  Qrecommend|<7 Qrepeat|<6 Qshar|<3 Qshar|>6 Qslamm|<6 Qtaken|<7 Qview|<3
-0.1 -0.3 Qaccept|<3 Qacknowledg|<3 Qadmit|<4 Qaim|<1 Qanswer|>3 Qboast|<3 Qchampion|<2 Qclaim|>2 Qcover|<2 Qcover|<4 Qcriticiz|<6
  Qdeclin|<4 Qdisclos|<5 Qdisput|<1 Qfeel|>2 Qfocus|<2 Qimagin|<1 Qoffer|<1 Qpredict|<4 Qprov|<5 Qpush|<1 Qquestion|<1 Qrebuk|<4
  Qrequest|<1 Qrespond|<5 Qsignal|<5 Qstuck|<5 Qunderstood|<5 Qurg|<2 Qvouch|<7
-0.1 -0.2 Qadmitt|>3 Qannounc|>6 Qask|<5 Qauthoriz|>5 Qback|<1 Qboast|>4 Qbrush|>5 Qcall|<6 Qcharacteriz|<3 Qcompar|<4 Qcontend|>2
  Qdescrib|>6 Qdidn't|>5 Qemail|<5 Qexpres|<4 Qgav|<2 Qgrous|>6 Qmaintain|>4 Qnam|>5 Qrail|<5 Qreflect|>4 Qsens|<4 Qsingl|>5
  Qslamm|<4 Qslamm|<7 Qspoken|>4 Qstress|<6 Qsupport|<6 Qwelcom|<2
-0.1 -0.1 Qaccept|<1 Qadmitt|>1 Qalleg|<5 Qalleg|>5 Qannouncement|>1 Qanswer|<5 Qargu|>3 Qassumption|>4 Qauthoriz|>7 Qbeliev|<7
  Qboo|<3 Qchampion|<1 Qcit|<2 Qclash|>5 Qclear|<7 Qco-sponsor|>4 Qconclud|>4 Qcondemn|>7 Qcontend|>3 Qcredit|>5 Qdebat|>3
  Qdemonstrat|<4 Qdepict|>4 Qdidn't|>6 Qdisavow|<1 Qdivid|>4 Qemphasiz|>4 Qevenly|>1 Qexcit|>6 Qexpres|>2 Qfil|>1 Qfound|<5 Qfram|>6
  Qignor|>4 Qimagin|>1 Qinclud|>4 Qintroduc|<6 Qinvok|<4 Qjok|>5 Qlabel|>1 Qlearn|>1 Qlik|>2 Qmak|>4 Qopt|>3 Qpersuad|<1
  Qpetition|>3 Qplan|>2 Qpoint|<6 Qpost|>7 Qprefer|>3 Qrail|>5 Qreassur|>6 Qrecently|>7 Qrecit|<4 Qreluctant|>1 Qremark|<6
  Qrequir|>2 Qretweet|<1 Qretweet|>3 Qsingl|>3 Qslogan|>4 Qstanc|>4 Qsuggestion|<1 Qteeth|>5 Qthreaten|<3 Qtweet|<5 Qtweet|>3
  Qunclear|>2 Qunderstood|>5 Qunveil|>3 Qvent|>6 Qveto|<1 Qwonder|>3 Qworry|>7 Qwrit|>4 Qwrot|<3
-0.1 0 Qapologiz|>2 Qapologiz|>3 Qappear|>4 Qapprov|>3 Qassertion|>5 Qassuranc|>6 Qbemoan|>7 Qblast|>6 Qcampaign|>4 Qcast|>1
  Qclaim|<3 Qcompletely|>4 Qconced|>1 Qconsider|<1 Qcontend|>4 Qcount|>6 Qdeny|>5 Qdistanc|>6 Qeager|>5 Qendors|<1 Qenjoy|>6
  Qevinc|>6 Qexplicitly|>4 Qexplor|>5 Qfeel|<2 Qgav|>1 Qhint|>4 Qignor|>3 Qimply|>6 Qknow|<3 Qknow|>4 Qlaunch|>3 Qmad|>6 Qnominat|<4
  Qopinion|>4 Qoutlin|>6 Qpersuad|>1 Qpresent|<4 Qproclaim|>6 Qprovid|>4 Qpublish|>5 Qreassur|>7 Qrebuk|>5 Qrebut|>4 Qrecently|>5
  Qreject|<6 Qrepeatedly|>6 Qrepeatedly|>7 Qseem|>6 Qshown|>6 Qsingl|>4 Qskeptical|>1 Qslamm|>4 Qsupport|<2 Qtitl|<3 Qview|>1
  Qzero|>2
-0.1 0.1 Qacquiesc|>6 Qagre|>5 Qaim|>7 Qalign|>6 Qask|>5 Qbeliev|>4 Qblast|>5 Qboast|>5 Qboast|>6 Qcharg|>4 Qchim|>6 Qcomment|>6
  Qconfident|>4 Qconsistently|>6 Qcontinu|>3 Qcontinu|>6 Qcriticiz|>2 Qdebat|>4 Qdevot|>2 Qdon't|>6 Qecho|>4 Qencourag|>6 Qexplor|>6
  Qexpress|>6 Qfail|>5 Qfocu|>5 Qgav|>5 Qincreasingly|>4 Qissu|>5 Qknow|>6 Qplay|>7 Qpublish|>7 Qquestion|>1 Qrail|>6 Qrail|>7
  Qrecount|>2 Qreject|<5 Qremember|<3 Qreveal|>5 Qsay|<6 Qsee|>5 Qspeculation|>3 Qstriv|>5 Qstuck|>2 Qsuddenly|<2 Qtri|>6
  Qvehemently|>2 Qvocal|>6 Qwelcom|>5 Qwrot|>6 Qwrot|>7
-0.1 0.2 Qaccus|>1 Qadd|>2 Qadvocat|<6 Qaim|>5 Qannounc|>5 Qask|>4 Qassail|>4 Qawar|>5 Qbeliev|<2 Qblam|>6 Qbrush|>7 Qcast|>6
  Qclaim|<2 Qcomplain|>6 Qcomplain|>7 Qconsider|<7 Qconsistently|>4 Qcry|>1 Qdefend|>6 Qdetail|>7 Qdisagre|>7 Qdocument|>5
  Qfootag|>5 Qforcefully|>6 Qforecast|>4 Qformally|>7 Qimagin|>5 Qknow|>5 Qlabel|>5 Qlik|>1 Qmus|>6 Qobserv|>5 Qofficially|<4
  Qopen|>6 Qportray|>4 Qpost|<2 Qprais|>2 Qpromot|>6 Qput|>5 Qput|>6 Qrecount|>7 Qremember|<2 Qremind|>5 Qreport|<3 Qrethink|>7
  Qreveal|>3 Qsaid|>4 Qsaw|>7 Qsee|>6 Qshown|<5 Qskeptical|>5 Qsought|>7 Qsound|>7 Qsparr|>6 Qspeculat|<6 Qstern|>7 Qstuck|>6
  Qsuggest|>6 Qtribut|>6 Qvocal|>5 Qvoic|>5 Qwrit|>7
-0.1 0.3 Qaccord|<3 Qannounc|<6 Qapologiz|>7 Qassur|>2 Qcharg|>6 Qcheer|<3 Qcit|<5 Qcomment|>5 Qconcern|>6 Qcontemplat|>5
  Qdisavow|>6 Qenvision|<5 Qestimat|>5 Qfear|>5 Qfir|<6 Qfollow|>3 Qfollow|>5 Qhard|>6 Qhitt|>6 Qimagin|>7 Qnot|>7 Qpost|<3
  Qpropos|>5 Qpush|>4 Qrebuff|>6 Qreferenc|>5 Qremember|>3 Qsay|>7 Qspeculation|>7 Qstory|>5 Qsuggest|>5 Qtaken|>4 Qtalk|>5 Qtell|>3
  Qtouch|>7 Qtrumpet|>5 Qvot|>4
-0.1 0.4 Qargu|<3 Qawar|>4 Qcompletely|>3 Qcritical|>3 Qdocument|<2 Qhir|>4 Qinclin|>4 Qinflat|>7 Qquot|>7 Qrebut|>7 Qrecognition|>6
  Qrecommend|>2 Qremind|>7 Qresonat|<7 Qsay|>6 Qshock|>6 Qsick|>4 Qsurpris|<1 Qsur|>6 Qtarget|<7 Qtouch|>2 Qunderstand|>2
  Qunhappy|>5 Qview|>3 Qwonder|>7
-0.1 0.5 Qcas|>3 Qconfidenc|>7 Qconsider|<6 Qdeep|>5 Qdetermin|>6 Qdisavow|>5 Qdislik|>1 Qgoe|>7 Qhir|>5 Qignor|<6 Qinclud|>7
  Qinform|>6 Qopen|>7 Qrebutt|>6 Qresonat|<6 Qseen|>7 Qstress|>6 Qsuddenly|<5 Qview|<7
-0.1 0.6 Qadopt|>5 Qappoint|>6 Qcall|>2 Qdesign|<3 Qimpress|<6 Qinform|>7 Qlambast|>5 Qmeant|>5 Qscorn|<6 Qseem|<5 Qstatement|>4
  Qthank|>7 Qworry|<1
-0.1 0.7 Qdisappoint|<2 Qlash|>6 Qrattl|>6 Qremark|>5 Qsharply|<7 Qstory|>4 Qvoic|>4
-0.1 0.8 Qappointment|>4 Qappointment|>5 Qdistanc|>4 Qremark|<5
-0.1 0.9 Qdubb|<5 Qproject|>1 Qtitl|<2
-0.1 1 Qformally|>2 Qrealiz|<2 Qregret|<5 Qrespons|>2
-0.1 1.1 Qcomment|<1 Qgoal|<4 Qnominat|>3
-0.1 1.3 Qaren't|<1 Qpass|<2
-0.1 1.4 Qdefender|<2
-0.1 2 Qseen|<2
0 -1.8 Qsued|>3
0 -1.1 Qcontinu|>1 Qprovid|>2
0 -1 Qintroduc|<3
0 -0.9 Qchalleng|<4 Qconvinc|>1 Qendorsement|>5 Qpledg|<7
0 -0.8 Qissu|<4 Qliken|<3 Qlik|>5 Qspeak|<7
0 -0.7 Qalway|<7 Qblam|<5 Qevenly|<2 Qhail|<4 Qinclin|<6 Qintroduc|<5 Qreply|>1 Qsaw|<3 Qsparr|<6 Qthought|<5
0 -0.6 Qchampion|<7
0 -0.5 Qassuranc|<5 Qchalleng|<5 Qcontinu|<7 Qdecision|<4 Qdoubt|<6 Qemphasiz|<7 Qexpress|<4 Qmad|<3 Qnominat|>6 Qoffer|<7
  Qreferenc|<7 Qsee|<5 Qtry|<3 Qvehemently|<1
0 -0.4 Qchosen|<5 Qco-sponsor|<4 Qconfirm|>5 Qconsensu|<1 Qfound|>3 Qinclud|<2 Qlament|<5 Qplan|<7 Qproposal|<5 Qpump|<6 Qsay|<2
  Qspok|<5 Qsquarely|<4 Qstatement|<5 Qsupport|>5 Qtalk|<6 Qwary|<5 Qwithheld|<6
0 -0.3 Qagre|<2 Qassur|<2 Qblar|<6 Qchampion|>2 Qconfident|<2 Qconfident|<4 Qcounter|<2 Qgav|<5 Qignor|<3 Qinclud|<3 Qinform|<5
  Qjok|<6 Qkeen|<6 Qknown|<5 Qmak|<3 Qmention|>3 Qpoint|<3 Qpost|<5 Qproject|<3 Qpromis|<3 Qreport|<1 Qstatement|<3 Qsur|<4 Qtout|<2
  Qvot|<7 Qworry|<7
0 -0.2 Qadd|>1 Qalleg|<2 Qconced|<7 Qconclud|<6 Qdeclar|>4 Qdeny|<4 Qencourag|>4 Qhighlight|<1 Qhint|<4 Qindicat|<1 Qlook|<4 Qmak|<2
  Qnot|>3 Qoppos|<6 Qproclaim|<1 Qrecognition|>5 Qrequir|<5 Qreveal|>4 Qripp|<5 Qspeculat|<3 Qstat|<1 Qstat|<4 Qtell|<4
  Qunderstand|<7 Qworry|<3
0 -0.1 Qalleg|<1 Qassertion|<1 Qbelief|<7 Qdisplay|<4 Qexpect|<1 Qlaid|<3 Qnam|<6 Qplann|<5 Qread|>4 Qremind|<3 Qshow|<6 Qsought|<4
  Qunderscor|<4 Qwarn|<5 Qwarn|>3
0 0.1 Qaccus|>2 Qadmitt|>4 Qauthoriz|>6 Qclear|>2 Qconsistently|>5 Qcriticiz|<1 Qdemonstrat|>7 Qemerg|>6 Qemphasiz|>1 Qencourag|>5
  Qexpos|>2 Qfear|<4 Qforward|>6 Qhint|>5 Qinsist|>2 Qinsist|>5 Qissu|>1 Qjok|>1 Qknew|>4 Qlong|>5 Qmock|>6 Qopt|>4 Qopt|>5
  Qorder|>5 Qorder|>7 Qpoint|<7 Qpredict|>4 Qprefer|>4 Qpresent|>1 Qpublish|>6 Qreckon|>5 Qreiterat|>1 Qreject|>5 Qrequir|>1 Qsee|>2
  Qshot|>4 Qsternly|>5 Qstruggl|>1 Qsuggest|>4 Qsurpris|>6 Qtweet|>7 Qtying|>5 Qunderstand|>1 Qunleash|>5 Qurg|>4 Qzero|>4
0 0.2 Qadmitt|>6 Qagain|<3 Qannouncement|>6 Qargu|>7 Qbemoan|>6 Qchid|>3 Qclosely|>5 Qcontrast|>7 Qdefend|>2 Qdeliver|>1 Qdictum|>4
  Qecho|>6 Qembrac|>1 Qemphasiz|>6 Qencourag|>7 Qenjoy|>5 Qeventually|>7 Qexpress|>1 Qfir|>1 Qfocus|>4 Qgav|>2 Qgav|>7 Qgoal|>3
  Qharsh|>4 Qhat|>3 Qidentify|>1 Qknow|>3 Qlaunch|>7 Qmind|>6 Qmust|>7 Qnot|<6 Qobserv|>1 Qoffer|>1 Qopt|>6 Qopt|>7 Qorder|>6
  Qpetition|>5 Qprefer|<3 Qprefer|>6 Qproclaim|>2 Qproject|>2 Qrecall|<5 Qregard|>2 Qreject|>2 Qreluctanc|>3 Qrespond|>6 Qsaid|<6
  Qsaw|>5 Qsay|>4 Qseemingly|>2 Qseem|>5 Qstart|>5 Qstrongly|<2 Qsurpris|<5 Qthought|>4 Qthreaten|>5 Qtweet|<6 Qunderstood|>6
  Qvow|>4 Qweigh|>5 Qwent|>2 Qwent|>6 Qwrot|<2
0 0.3 Qaccusation|>4 Qadmit|>5 Qadmit|>7 Qadopt|>6 Qalway|>7 Qannounc|>2 Qassert|>7 Qassur|>4 Qawar|>6 Qbeliev|>5 Qcan't|>5
  Qcover|>2 Qcriticism|>1 Qcurrently|>6 Qdecid|>3 Qdemand|>5 Qdisavow|<5 Qdrew|>1 Qdwell|>6 Qencourag|>1 Qenvision|>6 Qexpress|>4
  Qexpress|>5 Qfootag|>2 Qforecast|<5 Qgush|>4 Qknow|<2 Qlater|>4 Qmock|>5 Qnotic|>4 Qnot|<5 Qoften|>5 Qorder|>4 Qoutlin|>7 Qpegg|>6
  Qplann|>6 Qpresent|>6 Qquickly|>4 Qreaffirm|>4 Qrebuk|>7 Qreleas|>1 Qreportedly|>6 Qreport|>4 Qsaid|<3 Qsaid|<4 Qsaid|<7 Qsaid|>7
  Qsaw|>6 Qsought|>4 Qsought|>5 Qsought|>6 Qspeculat|>6 Qstart|>4 Qsur|>5 Qtaken|>5 Qthink|>5 Qtook|>6 Qtri|>3 Qtri|>5 Qturn|>6
  Qwednesday|>6
0 0.4 Qaccept|>5 Qallow|>5 Qappear|>5 Qcirculat|<6 Qcirculat|<7 Qcom|<5 Qcongratulat|>5 Qcontemplat|>6 Qdeep|>7 Qdeliver|>4
  Qeager|>2 Qemphasiz|>7 Qenvision|>5 Qexpres|>6 Qfear|>6 Qhir|>6 Qinclin|>3 Qinterpret|<4 Qissu|>7 Qknock|>7 Qlaud|>7 Qlawsuit|>6
  Qlearn|>5 Qleery|>5 Qmad|>4 Qmarvel|>7 Qoffer|>4 Qopenly|>5 Qoppos|<2 Qoptimistic|>7 Qplann|>4 Qplea|>7 Qpledg|>4 Qpoint|>4
  Qreact|>2 Qread|>5 Qrebutt|>7 Qrecently|>3 Qrecogniz|>5 Qreiterat|>7 Qremark|>7 Qrenew|>4 Qreveal|>6 Qsaid|>6 Qsharply|>6 Qshar|>1
  Qshown|>5 Qstatement|>5 Qstress|>7 Qsupport|<4 Qunleash|>7 Qvocal|>3 Qwednesday|>5 Qwritten|<1
0 0.5 Qairwav|>7 Qargu|<5 Qassert|>5 Qassuranc|>7 Qcompar|>6 Qconfidenc|>6 Qdeclin|>5 Qecho|>7 Qemail|>2 Qexpos|<6 Qfollow|>7
  Qgoe|<6 Qgoe|>6 Qimpress|<4 Qincreasingly|>7 Qlean|>5 Qpoint|>5 Qrely|>6 Qremark|>4 Qreport|>5 Qrespond|>3 Qrous|>5 Qsaid|>5
  Qscold|<7 Qscrutiny|>4 Qshock|>5 Qshown|>4 Qslamm|>1 Qstory|>7 Qsuggestion|>6 Qtell|>6 Qtry|>6 Qwelcom|>1
0 0.6 Qapplaud|>1 Qconvinc|>7 Qcritic|>5 Qdefens|>7 Qdesign|>5 Qdismay|>5 Qdocument|>1 Qinterest|<3 Qinterject|>7 Qmount|>7 Qnam|<3
  Qopenly|>2 Qposit|>7 Qpriority|<6 Qquick|>7 Qremember|>6 Qresist|>4 Qrespond|>7 Qsent|>7 Qshow|>5 Qswip|>4 Qunsettl|<7
0 0.7 Qadopt|<2 Qadvis|>6 Qalarm|>7 Qannouncement|>2 Qappoint|<2 Qattempt|>3 Qchampion|<5 Qcondemn|<5 Qcounter|>7 Qdownplay|>4
  Qexpres|>7 Qgrant|<7 Qinclud|>6 Qlink|>6 Qportray|>7 Qpromis|>2 Qquot|>5 Qrealiz|<6 Qseen|>4 Qsentenc|>4 Qsign|<3 Qsubtl|>7
  Qtalk|>2
0 0.8 Qadd|>5 Qdismay|>4 Qdismay|>6 Qforth|>6 Qimpress|<5 Qnotic|>7 Qquot|>6 Qrespond|>2 Qself-describ|>2
0 0.9 Qadvic|<1 Qappointment|>6 Qcry|<4 Qi'd|>7 Qlambast|<2 Qproject|<1 Qreply|>7 Qsound|>1 Qunnotic|<5
0 1 Qconfirm|<2 Qlist|<2 Qreply|>3 Qstood|>2 Qwritten|<2
0 1.1 Qquot|>4 Qreckon|>4 Qrecognition|<1 Qreply|>4 Qsupport|>1
0 1.3 Qscorn|<4
0 1.5 Qsound|<2
0 1.7 Qdeem|<2
0.1 -1.2 Qaccord|>3 Qrecently|<4
0.1 -1 Qback|>2
0.1 -0.9 Qaim|<7 Qask|<7 Qecho|<6
0.1 -0.8 Qdemand|<4 Qgoal|<1 Qhung|>6 Qonc|>6
0.1 -0.7 Qagre|<6 Qrestrict|<7 Qtell|<7
0.1 -0.6 Qadmiration|<4 Qchosen|<4 Qdeem|<1 Qpersuad|<7 Qpropos|<6 Qpublish|<4 Qstatement|<4 Qvehemently|<3
0.1 -0.5 Qbroad|>5 Qcontention|>3 Qdoesn't|<7 Qdubb|<3 Qhit|<5 Qmock|<4 Qopposition|<4 Qportray|>2 Qpropos|<7 Qpump|<4 Qrever|>5
  Qscoff|>5 Qsee|<4
0.1 -0.4 Qallegianc|<7 Qblam|<7 Qbragg|<2 Qcompletely|<2 Qconced|>6 Qcover|>4 Qendors|>6 Qignor|>5 Qimpos|<1 Qinclud|<5 Qplann|<6
  Qpledg|<5 Qpok|<3 Qprov|>5 Qrecognition|>3 Qrecognition|>4 Qshow|<1 Qspeak|<5 Qturn|<3
0.1 -0.3 Qaddres|<6 Qconclud|<3 Qdetail|<7 Qdiscus|<7 Qdisput|<2 Qgoe|<2 Qknow|<6 Qofficially|<6 Qopt|<5 Qpromis|<1 Qprotest|<6
  Qrelish|<7 Qrepeat|<5 Qscoff|>6 Qslamm|<5 Qstill|<7 Qthank|<3 Qvow|<6 Qwelcom|<6 Qword|>4 Qwrot|>4
0.1 -0.2 Qadopt|<1 Qapprov|<6 Qbrush|<4 Qcomfortabl|<5 Qconfident|<5 Qcontrast|<7 Qdeclar|<1 Qdeclin|<1 Qdeclin|<5 Qdiscus|<5
  Qemail|<4 Qfelt|<2 Qforecast|<2 Qhint|<1 Qhostility|>5 Qintroduc|>5 Qmount|<6 Qorder|<7 Qpredict|>5 Qthink|<1 Qunderscor|<6
  Qvot|<3
0.1 -0.1 Qaddres|<4 Qaddres|<5 Qblam|<1 Qcomplain|<6 Qcontradict|<4 Qcounter|<1 Qcriticism|<7 Qcriticism|>4 Qdecid|<1 Qdeem|<6
  Qdefend|<1 Qdetail|<6 Qfavor|>2 Qfil|<6 Qignor|<2 Qlaid|<4 Qportray|<1 Qrecit|<2 Qrecount|<3 Qrefus|<1 Qrefus|<5 Qreveal|<7
  Qstat|<5 Qstrongly|>3 Qsur|<6 Qthrow|<5 Qurg|<4
0.1 0 Qaccept|<6 Qadmitt|<5 Qadmit|<5 Qagre|<3 Qclaim|>3 Qcomment|>7 Qconclud|<2 Qcontention|>5 Qdeclin|<2 Qdenounc|<1 Qdescrib|>4
  Qfeel|>3 Qnegotiat|>4 Qpromis|<6 Qremind|<5 Qspeculat|<1 Qsuggest|<4 Qunderscor|<2
0.1 0.1 Qapplaud|>3 Qassail|<2 Qdeclin|<6 Qdiscuss|>7 Qfocus|>7 Qhop|>3 Qindicat|>3 Qoffer|>6 Qpredict|>6 Qpromis|<4 Qremind|<2
  Qsaid|<5 Qsay|<5 Qshow|<4
0.1 0.2 Qadmitt|>5 Qapplaud|<5 Qargu|<6 Qassertion|>1 Qbill|>1 Qcall|<4 Qconfirm|>2 Qcongratulat|>2 Qcongratulat|>6 Qdebat|>1
  Qdiscuss|<6 Qdoubl|>3 Qenvision|>3 Qexpos|<3 Qlament|>1 Qliken|>1 Qliken|>3 Qlik|>4 Qnegotiat|<3 Qposit|<2 Qprovid|>5 Qrealiz|>1
  Qsay|<4 Qsimilarly|>5 Qsought|>1 Qsternly|>6 Qwarn|>2 Qwithdrew|>1 Qwonder|>1
0.1 0.3 Qacknowledg|<4 Qadopt|<3 Qalleg|>6 Qargument|>2 Qargu|>1 Qassert|>3 Qassert|>6 Qcharg|>3 Qcoin|>4 Qcondemn|>1 Qdeclar|>2
  Qdeep|>6 Qdemonstrat|>6 Qdismiss|<6 Qevenly|>6 Qexpos|>4 Qexpos|>7 Qfear|>1 Qfound|<6 Qgues|>6 Qhint|>1 Qignor|<4 Qinclud|>5
  Qinsist|>1 Qinsist|>6 Qinterject|>6 Qlink|>5 Qmessag|>6 Qnervou|>3 Qobserv|<3 Qobserv|>2 Qobserv|>4 Qplay|>6 Qplead|>5 Qpok|>4
  Qpreach|>7 Qrebut|>3 Qreportedly|>2 Qreportedly|>3 Qrepresent|>6 Qrequir|>5 Qresist|>1 Qroll|>6 Qshot|>6 Qthought|>2 Qtold|<4
  Qused|>3 Qwant|>2 Qwent|>5 Qwish|>4 Qwonder|>6
0.1 0.4 Qaccusation|>3 Qalway|>3 Qapologiz|>5 Qapprov|>1 Qarchitect|>5 Qargu|>4 Qassur|>5 Qattribut|>1 Qbalk|>4 Qbalk|>5 Qbalk|>6
  Qbash|>6 Qbelief|>6 Qcalculat|>6 Qchampion|<3 Qcharacteriz|>1 Qcharacteriz|>6 Qcom|>2 Qcontemplat|>4 Qcontrast|>6 Qcritiqu|>5
  Qdecid|>4 Qdemand|>2 Qdesperat|>7 Qdiscus|>2 Qdocument|<3 Qempathiz|>4 Qespecially|>6 Qexhort|>5 Qfelt|>6 Qforceful|>5 Qgoe|>5
  Qheap|>6 Qidea|>3 Qindicat|>5 Qlambast|>1 Qlaunch|>2 Qleery|>4 Qlong|>3 Qmeasur|>2 Qnotably|>6 Qnotic|>6 Qofficially|>3 Qonc|>3
  Qorder|>1 Qoutlin|>5 Qpointedly|>5 Qpointedly|>6 Qpounc|>4 Qpressur|>6 Qrecently|>6 Qrecord|>4 Qrequir|>4 Qrobocall|>6 Qrul|>4
  Qsaw|>1 Qshown|>1 Qsignal|>6 Qspok|>6 Qstat|>4 Qstood|>5 Qtalk|<3 Qtout|>2 Qupset|>6 Qverbal|>5 Qwent|>4
0.1 0.5 Qacknowledg|>2 Qapparently|>7 Qapplaud|>6 Qaren't|>2 Qattack|<4 Qcast|>4 Qchalleng|>3 Qchalleng|>5 Qcomfortabl|>5
  Qconcern|>5 Qconclud|>5 Qcontention|>7 Qcontroversial|>5 Qdebat|<7 Qdeny|<2 Qdiscussion|>2 Qelaborat|>7 Qendorsement|<7
  Qestimat|>6 Qfavorably|>7 Qfeel|>1 Qfind|>6 Qfootag|>7 Qforceful|>6 Qforceful|>7 Qforese|>6 Qformally|>6 Qforward|>7 Qillustrat|>4
  Qimmediately|>4 Qimpassion|>7 Qincreasingly|<2 Qinform|>4 Qlash|>4 Qlater|>2 Qlaud|>6 Qmessag|>2 Qmessag|>4 Qnotion|>7 Qobject|>7
  Qpersuad|>3 Qpounc|>5 Qquery|>4 Qrecount|>1 Qremember|>1 Qresonat|<5 Qrobocall|>5 Qrous|>6 Qsentenc|>3 Qspeak|>5 Qsternly|>4
  Qsurmis|<7 Qsurpris|>7 Qunclear|>5 Qunveil|>5 Qwary|>4 Qyell|>2
0.1 0.6 Qaccus|>5 Qaim|>3 Qalleg|>2 Qargument|<1 Qassur|>3 Qcheer|<2 Qcirculat|>7 Qcomplain|>5 Qcontradict|>7 Qdisclos|>6 Qemail|>7
  Qidea|>4 Qidea|>5 Qinterpret|<3 Qknown|>3 Qlament|>5 Qlament|>6 Qlay|>5 Qopin|>4 Qpeg|>7 Qpitch|>6 Qpriority|<5 Qquickly|<4
  Qrang|>5 Qrebuff|>2 Qrely|>3 Qrely|>4 Qrely|>5 Qresist|>7 Qshow|>1 Qsuddenly|<4 Qsympathy|>6 Qunwillingnes|>6 Qvent|>5 Qwrot|<7
0.1 0.7 Qaddres|>6 Qcolumn|>5 Qcontradict|>4 Qdon't|>2 Qecho|>1 Qestablish|>1 Qexplain|>5 Qlater|>6 Qlawsuit|>5 Qnot|<3 Qpick|>2
  Qpick|>3 Qrelish|>4 Qremember|>4 Qrepeatedly|>4 Qripp|>1 Qsharply|>7 Qsimilarly|>7 Qskeptical|>2 Qsubtl|>6 Qsuspect|>5 Qthank|>1
  Qwelcom|<3 Qwillingnes|>7
0.1 0.8 Qalready|>5 Qannouncement|>3 Qattribut|>7 Qbill|<1 Qhopeful|>7 Qmention|<2 Qpreviously|>7 Qrebuk|>1 Qrefus|>4 Qwary|>5
0.1 0.9 Qarchitect|>6 Qconfidenc|>5 Qdisclos|<6 Qinterject|>2 Qrecognition|>7 Qreport|<6 Qseen|>3 Qstruggl|>6 Qtook|<1 Qwatch|>7
0.1 1 Qacquiesc|>3 Qmak|>5 Qreport|<5 Qrumor|>4 Qslam|>1 Qsued|<1
0.1 1.1 Qremember|>7
0.1 1.2 Qexcit|<3
0.1 1.3 Qacquiesc|>2
0.1 1.4 Qstump|<5
0.1 1.5 Qdislik|>2 Qhorrify|<4
0.1 2.6 Qsentiment|<1
0.2 -1.1 Qadvocat|<2
0.2 -1 Qmessag|<4 Qsupporter|<3
0.2 -0.9 Qendorsement|>6 Qhit|>5 Qlook|<2 Qpass|>3 Qvoic|<4
0.2 -0.8 Qadvic|>3 Qask|<6 Qshown|>2 Qstruck|>1
0.2 -0.7 Qdefender|<4 Qfavor|<3 Qmessag|<6
0.2 -0.6 Qadvic|<3 Qcongratulat|<7 Qconvinc|>2 Qdeem|>3 Qdismissiv|<4 Qlik|<1 Qreason|>5 Qrejection|>4 Qself-describ|<3
0.2 -0.5 Qagre|<4 Qattempt|<2 Qexploit|<6 Qhop|<1 Qintroduc|>6 Qpublicly|<5 Qretweet|<7 Qsuspect|<6 Qthreaten|<5
0.2 -0.4 Qacquiesc|<6 Qanxiety|<4 Qemphasiz|>5 Qimpassion|<7 Qremark|<7 Qstern|>5 Qstruck|>2 Qthreaten|<2 Qword|>2 Qwrot|>1
0.2 -0.3 Qblam|<6 Qcheer|<6 Qcomplain|<3 Qcritical|<6 Qdeclar|>7 Qexpos|<1 Qfavor|<6 Qfear|<1 Qfollow|<3 Qhighlight|<4 Qhostility|>6
  Qimpassion|<6 Qinform|<4 Qlov|<4 Qnotic|<5 Qpublish|<3 Qreact|<6 Qrespond|<3 Qshout|>2 Qslam|<7 Qtarget|>4 Qtarget|>5 Qused|<5
  Qvow|<7 Qwidely|>5 Qwritten|>6
0.2 -0.2 Qaccept|<4 Qacquiesc|<5 Qattention|<7 Qbar|<5 Qcast|<4 Qcharg|<7 Qcontrast|<3 Qcritical|<5 Qdemand|<5 Qendorsement|<5
  Qfocu|<4 Qgav|<6 Qhir|<7 Qloudly|<5 Qpetition|<4 Qplead|<6 Qprovid|>6 Qrecommend|<4 Qreiterat|<2 Qspok|<7 Qstart|<3 Qthrow|<7
  Qturn|<2 Qwrit|<2
0.2 -0.1 Qagre|<1 Qalleg|<6 Qbalk|<5 Qcharacteriz|<1 Qconsensu|>4 Qcriticism|>5 Qdescrib|>7 Qexemplify|<5 Qexplain|<5 Qfelt|<1
  Qimpassion|<5 Qincreasingly|<6 Qjok|<4 Qlash|<5 Qlong|<1 Qnervou|<6 Qprais|<2 Qproclaim|<4 Qquery|<1 Qrecall|<1 Qreleas|<4
  Qreport|<2 Qrespond|>4 Qspeak|<3 Qsupportiv|<1 Qtalk|<2 Qtell|<5 Qtying|<6 Qvow|<1 Qwary|<3 Qwill|<1
0.2 0 Qcall|>4 Qconsider|>5 Qcriticiz|<2 Qdiscussion|<4 Qdiscus|<4 Qenvision|<2 Qexpres|<5 Qfil|<4 Qindicat|<5 Qnegotiat|<1
  Qquestion|>5 Qreferr|<1 Qreiterat|<1 Qresist|<5 Qsaw|<4 Qspeculat|<2 Qwatch|<4
0.2 0.1 Qacknowledg|>5 Qblam|<2 Qcontrast|<1 Qderid|>3 Qoffer|<3 Qplead|<1 Qpromis|>7 Qrecall|>5 Qrepeat|>5
0.2 0.2 Qbeliev|<4 Qexplain|>4 Qlist|<1 Qnam|>2 Qpropos|>3 Qquestion|>2 Qrecall|<4 Qrecall|>3 Qsuggest|<5 Qtweet|>5 Qwant|<5
0.2 0.3 Qbattl|>5 Qcharacteriz|>3 Qconclud|<7 Qcontend|>1 Qexplain|>6 Qinterest|>4 Qnervou|>2 Qrecall|>4 Qremain|>5 Qunderscor|>3
  Qview|<5
0.2 0.4 Qallow|>4 Qapparently|>5 Qassert|>2 Qbragg|>2 Qclarify|>6 Qconced|>4 Qconfus|>5 Qconfus|>6 Qcritiqu|>6 Qdeclin|>1 Qdeny|>1
  Qdescrib|>2 Qdoubt|>3 Qfind|>2 Qhammer|>5 Qhop|>4 Qhop|>5 Qimmediat|>6 Qliken|>2 Qobserv|>3 Qplan|>1 Qportray|>5 Qprivately|>6
  Qprivately|>7 Qpronounc|>6 Qpursu|>5 Qripp|>7 Qseemingly|>1 Qsimilarly|>6 Qsplit|>6 Qwarn|>4 Qwillingnes|>5 Qwillingnes|>6 Qyet|>7
0.2 0.5 Qallegation|>6 Qassuranc|>5 Qauthor|<6 Qback|<3 Qbarely|>5 Qbemoan|>4 Qcharacteriz|>4 Qcharacteriz|>5 Qcomfortabl|>4
  Qcongratulat|>4 Qcontemplat|>3 Qcontradict|>6 Qconvinc|>5 Qcri|>4 Qdecid|>1 Qdisparag|>3 Qdisput|>7 Qdivid|>6 Qdoubt|>4 Qdraw|>1
  Qearlier|>5 Qecho|<5 Qemphasiz|>2 Qfalsely|>5 Qglad|>4 Qglad|>6 Qhail|>2 Qhat|>1 Qheap|>5 Qhint|>3 Qillustrat|>5 Qinflat|>6
  Qinterview|>7 Qinvok|>1 Qlament|>4 Qlength|>5 Qliken|>6 Qlink|>4 Qnam|>4 Qnervou|>6 Qnotably|>5 Qnot|>6 Qoptimistic|>6 Qoutrag|<6
  Qpaint|>3 Qpegg|>4 Qplan|>3 Qponder|>6 Qposit|>4 Qposit|>5 Qpreviously|>4 Qproclaim|>1 Qprohibit|>2 Qprov|>6 Qrebuff|<3
  Qrecount|>6 Qregret|>6 Qreject|>4 Qrepresent|>5 Qsay|>5 Qsparr|>5 Qspeculat|>3 Qsplit|>5 Qstill|<3 Qstress|>1 Qstuck|>4 Qteeth|>4
  Qthere'|>5 Qtold|<6 Qunderstand|>4 Qvow|>3 Qwish|>6 Qyet|>6
0.2 0.6 Qaccept|>4 Qallow|>2 Qaren't|>4 Qcaution|>6 Qcom|>5 Qconclud|<4 Qdevot|>4 Qexcit|>5 Qexpres|>1 Qfavor|<4 Qfear|>2
  Qguarante|>5 Qidea|>2 Qintend|>5 Qknock|>6 Qlargely|<5 Qlay|>4 Qletter|>6 Qlov|>2 Qmount|>5 Qnotion|>6 Qoptimistic|>5 Qorder|>3
  Qpick|>1 Qplan|>4 Qplead|>4 Qprais|>1 Qprobably|>7 Qprov|>1 Qpubliciz|>5 Qrail|<3 Qrealiz|>7 Qrebutt|>5 Qrecit|>3 Qrecord|>5
  Qreiterat|>6 Qrepeat|>1 Qrequest|>3 Qrequir|>7 Qrespond|>5 Qscold|>6 Qseek|>2 Qseek|>3 Qseem|>3 Qslam|>6 Qsought|>3 Qspeak|>6
  Qsponsor|>7 Qsur|>4 Qthink|>3 Qthink|>4 Qunhappy|>4 Qunwillingnes|>5 Qwitness|>5
0.2 0.7 Qadmission|>1 Qadvic|>7 Qagitat|>6 Qask|>3 Qauthor|<5 Qbegan|>4 Qbother|>7 Qcolumn|>6 Qcompar|>5 Qcontrast|>3 Qcount|>5
  Qdefin|>5 Qderid|<3 Qdiscussion|>4 Qdisplay|>2 Qdwell|>5 Qestimat|>1 Qexpos|>1 Qfavorably|>6 Qfeeling|>5 Qforecast|>5 Qhear|>6
  Qhopeful|>6 Qimmediat|>7 Qinvit|>1 Qliken|>7 Qloudly|>3 Qmarvel|>6 Qopinion|>7 Qoutlook|>7 Qponder|>5 Qposit|>6 Qpounc|>6
  Qprotest|>7 Qpuzzl|>7 Qreleas|<3 Qremember|>5 Qrul|>2 Qsharply|>5 Qshow|>4 Qskeptical|>4 Qstood|>3 Qstruggl|>4 Qstruggl|>5 Qtri|>4
  Qunderscor|>1 Qunderstood|>7 Qwitness|>6 Qyell|>1
0.2 0.8 Qagre|>4 Qaim|>4 Qalarm|>6 Qapplaud|>7 Qbalk|>7 Qcolumn|>4 Qcontemplat|>7 Qcount|>2 Qdefin|>6 Qdisappoint|<3 Qgoal|>7
  Qgoe|>4 Qhardly|<5 Qhard|>4 Qherself|>6 Qhopeful|>2 Qinterpret|>4 Qjab|>5 Qlength|>7 Qrecall|>7 Qreluctant|>5 Qrely|>2 Qsavag|>5
  Qsubtl|>5 Qvouch|>4 Qweigh|>6
0.2 0.9 Qadmission|>3 Qconsider|<3 Qcontradict|>3 Qconversation|>5 Qcritical|>4 Qdeclin|>3 Qdenounc|>1 Qexpect|<3 Qfrequent|<6
  Qlook|>4 Qmessag|<3 Qnegativ|>4 Qopen|>5 Qpoint|>2 Qproud|>6 Qquot|>1 Qreportedly|>4 Qslam|>7 Qspecifically|>6 Qthrow|>6
0.2 1 Qconfirm|<3 Qdeclar|<2 Qdoesn't|<1 Qherself|>5 Qincreasingly|>6 Qinterpret|<2 Qintroduc|>1 Qlist|>1 Qpump|>4 Qquip|>5
  Qrecogniz|<3 Qseriou|>5
0.2 1.1 Qagitat|<5 Qdisput|>2 Qmean|<4 Qproud|>3 Qrecit|>2 Qslam|>2
0.2 1.2 Qsurpris|<4 Qthrow|>7 Qtribut|>5
0.2 1.3 Qallud|>5 Qextensively|<6 Qstern|>6
0.2 1.4 Qboo|<2 Qdefens|>2 Qearliest|>5 Qgoe|>2 Qinvit|<1 Qperception|>5
0.2 1.5 Qdefender|>2 Qendorsement|<3 Qrequir|<3 Qstrongly|<3
0.2 1.6 Qfir|>4 Qreferr|>2
0.2 2.1 Qdedicat|>3
0.3 -1.2 Qsentenc|>5
0.3 -0.8 Qrealiz|<4
0.3 -0.7 Qaddres|>7 Qecho|<3 Qopin|>1
0.3 -0.6 Qcry|>3 Qrever|>4 Qtry|<4
0.3 -0.5 Qcontention|>2 Qdeclar|<7 Qecho|<4 Qemphasiz|<6 Qpresent|<6 Qrever|>6 Qshow|<3 Qtitl|<7 Qtook|<7
0.3 -0.4 Qalready|<7 Qcomplain|<5 Qconfirm|>6 Qendors|>5 Qforecast|<3 Qpassion|<4 Qrefus|<2 Qrespond|<4 Qsound|<5 Qsympathetic|<4
  Qvocal|<4 Qweigh|<3 Qwidespread|>5
0.3 -0.3 Qconfirm|<4 Qinterpret|>2 Qlook|<3 Qmad|<4 Qmad|<6 Qmak|<7 Qmight|>6 Qnotion|<6 Qpaint|<5 Qposition|<4 Qprov|<3 Qrecit|<7
  Qrecommend|>7 Qreluctanc|<2 Qscoff|>4 Qsharp|<3 Qteeth|<4 Qthreaten|<4 Qview|>4
0.3 -0.2 Qchant|<6 Qcit|<3 Qcom|<3 Qcongratulat|<3 Qfocu|>7 Qlaid|<6 Qlament|<4 Qmak|<5 Qopt|<7 Qpredict|<2 Qpublish|<7 Qresonat|>4
  Qrespons|>7 Qsingl|<2 Qspoken|<3 Qstood|<2 Qtalk|<1 Qtook|<4 Qtout|>6 Qvouch|<5 Qweigh|<2 Qwonder|<4 Qword|<3
0.3 -0.1 Qadopt|>2 Qadvocat|<1 Qcontention|<1 Qcurrently|<5 Qdeliver|<4 Qdeny|<6 Qdiscuss|>6 Qempathiz|<7 Qfeel|<1 Qlater|<1
  Qrecogniz|>7 Qreferenc|<6 Qremark|<2 Qsee|<6 Qshout|<3 Qshow|<5 Qsid|<3 Qsquarely|<5 Qstat|<2 Qtweet|<4 Qunderscor|>5
0.3 0 Qattention|<6 Qcharacteriz|<5 Qcirculat|>4 Qconclud|<5 Qdefend|<3 Qexpres|<1 Qnegativ|<5 Qposit|<6 Qpress|>4 Qquestion|>6
  Qre-tweet|<4 Qreveal|<1 Qreveal|>7 Qshar|>4 Qskeptical|<4 Qskeptical|<7 Qturn|<5 Qwary|<2 Qwrit|<6
0.3 0.1 Qacknowledg|<2 Qadmit|<1 Qallud|<1 Qappoint|<4 Qattention|>3 Qattention|>6 Qbegan|<5 Qblast|<1 Qconsensu|>6 Qcontend|<6
  Qdetermin|<3 Qfound|>5 Qlik|<2 Qpress|>5 Qpromot|<1 Qquot|>2 Qtook|>5 Qunderstood|<4 Qwent|<5 Qwrit|>1 Qwrot|>5
0.3 0.2 Qfound|<4 Qhighlight|>5 Qknow|<4 Qquestion|>3 Qrefus|>5 Qseem|>4
0.3 0.3 Qcharg|<1 Qcirculat|<3 Qclear|<4 Qenvision|<3 Qreleas|<5 Qshown|<2
0.3 0.4 Qdeny|<5 Qecho|>5 Qmention|>2 Qnot|>1 Qproject|>4 Qretweet|<3 Qsentenc|<7
0.3 0.5 Qaccord|>4 Qcriticism|>3 Qdetermin|>5 Qdismiss|>2 Qecho|<2 Qfir|<2 Qproject|>3 Qtarget|<6 Qtold|<7 Qunderscor|>2
0.3 0.6 Qadamant|>5 Qassum|>4 Qattempt|>1 Qbattl|>4 Qcounter|>4 Qdisavow|>2 Qgoal|>5 Qimply|>1 Qinflat|>5 Qinsist|>4 Qinterview|>6
  Qlearn|<4 Qliken|>4 Qmus|>5 Qnervou|>4 Qnervou|>5 Qoft-stat|>5 Qoften|>3 Qoptimistic|>3 Qorder|>2 Qpledg|>1 Qposit|>3 Qpost|>1
  Qpreach|>5 Qpreach|>6 Qprohibit|>4 Qpronounc|>5 Qreaffirm|>3 Qreassur|>5 Qrecall|>1 Qreiterat|>3 Qrelief|<5 Qripp|>6 Qrip|>5
  Qsee|>3 Qsignal|>4 Qspeculat|>4 Qsponsor|>6 Qthought|>3
0.3 0.7 Qacutely|>5 Qadmir|<4 Qadmit|>6 Qagitat|>5 Qairwav|>6 Qalarm|>5 Qanticipat|>6 Qappoint|>1 Qargu|>5 Qassert|>1 Qassumption|>5
  Qassum|>5 Qassum|>6 Qbelief|>5 Qchant|<1 Qco-sponsor|>1 Qco-sponsor|>6 Qcompar|>3 Qcomplain|>1 Qcompletely|>5 Qcontemplat|>2
  Qcontradict|>5 Qconvinc|>4 Qcritiqu|>7 Qdecry|>2 Qdemonstrat|>1 Qdemonstrat|>4 Qdetail|>2 Qdetail|>6 Qdisplay|>5 Qdisput|>1
  Qdoubt|>2 Qearlier|>4 Qemphasiz|>3 Qenjoy|>4 Qexplor|>2 Qexplor|>3 Qforgot|>4 Qfun|>4 Qfun|>6 Qglad|>2 Qharangu|>5 Qi'd|>5
  Qillustrat|>6 Qimply|>4 Qimpos|>1 Qmarvel|>5 Qmeant|<2 Qmeant|>2 Qmeant|>6 Qmeant|>7 Qmeasur|>3 Qofficially|<1 Qoutlin|>4
  Qoutlook|>6 Qpaus|>6 Qpeg|>6 Qpitch|>5 Qplann|>1 Qplay|>5 Qposition|>5 Qpreach|>1 Qpreach|>4 Qprefer|>1 Qquery|>3 Qread|>2
  Qreassur|>4 Qrefusal|>2 Qrefus|>1 Qregret|>4 Qrelish|>2 Qrelish|>3 Qrepresent|>4 Qrip|>6 Qseemingly|>3 Qseem|>1 Qshock|>4
  Qspark|>6 Qspeculation|>6 Qspent|>7 Qsponsor|>5 Qsquarely|>4 Qstress|>5 Qthink|>1 Qunclear|>4 Qunhappy|>1 Qunsubstantiat|>5
  Qunwillingnes|>4 Qvow|>2 Qzero|>6
0.3 0.8 Qaccept|>2 Qaddres|>2 Qalign|>5 Qalleg|>1 Qaren't|>5 Qbeliev|>2 Qbristl|>5 Qcolumn|>7 Qcomment|>3 Qcompar|>2 Qcondemn|>6
  Qcontrast|>2 Qcredit|>6 Qdesperat|>6 Qdisavow|>1 Qdisclos|>1 Qdiscuss|>2 Qearlier|>6 Qexpress|>3 Qexpres|>4 Qfrequent|<5 Qfun|>5
  Qgenerally|>5 Qgoal|>2 Qgoal|>6 Qhail|>1 Qhit|<4 Qimagin|>4 Qintend|>1 Qinvit|>7 Qlaunch|>1 Qmaintain|>5 Qmandat|>5 Qnotion|>5
  Qobject|>6 Qopinion|>6 Qoutlook|>4 Qplea|>5 Qponder|>4 Qpreviously|>6 Qpronounc|>7 Qprotest|>4 Qprovid|<3 Qput|>3 Qput|>4
  Qrecently|>2 Qrecogniz|<4 Qrecount|>5 Qsay|>2 Qscrutiny|>3 Qsentenc|>2 Qsur|>1 Qtout|>1 Qutter|>1 Qwill|>1
0.3 0.9 Qagitat|>7 Qalarm|<4 Qalready|>4 Qcompletely|>6 Qdefin|>4 Qdiscussion|>3 Qdownplay|>1 Qdownplay|>2 Qespecially|>5 Qevenly|>3
  Qfound|>1 Qfram|>5 Qfun|>7 Qharangu|>7 Qintimat|>7 Qloudly|>2 Qloudly|>4 Qmention|>1 Qoften|>4 Qpoint|>3 Qquick|>6 Qreaffirm|>5
  Qreject|>1 Qsolely|>5 Qspeak|>4 Qspeak|>7 Qsuddenly|>3 Qswip|>3 Qtold|<5 Qtouch|>3 Qwary|>3
0.3 1 Qagain|>3 Qglad|>5 Qinterpret|>5 Qjok|>2 Qrumor|>5 Qsquarely|>6 Qthank|>3 Qurg|>5
0.3 1.1 Qaccus|<2 Qcharg|>2 Qcount|>4 Qdetermin|>1 Qdisagre|>3 Qhir|>2 Qknew|>1 Qlabel|>3 Qresistanc|<4 Qsuddenly|>2 Qthrow|>5
  Qunanimou|>5 Qunmistakabl|>4
0.3 1.2 Qconsistently|>3 Qexplicitly|>2 Qgenerally|<5 Qhostility|<6 Qoutspoken|>4 Qreferr|>3
0.3 1.3 Qangry|>3 Qsharply|>4
0.3 1.4 Qgenerally|<4 Qidentify|>2 Qstood|<4
0.3 1.5 Qmust|>4 Qstanc|>3
0.3 1.6 Qirritat|<1 Qpleas|<1
0.3 1.9 Qback|>1 Qmeant|<3
0.4 -1 Qimagin|<3
0.4 -0.8 Qdisappoint|>3
0.4 -0.7 Qconvinc|<2 Qeager|<3 Qeager|<5 Qmeasur|>6 Qpush|<5
0.4 -0.6 Qdon't|<4 Qfocus|<3 Qlik|>7 Qopen|<3 Qreport|>2
0.4 -0.5 Qargument|<4 Qargument|<5 Qcelebrat|>6 Qlearn|<1 Qpush|<6 Qrebuff|<2
0.4 -0.4 Qallud|<4 Qfocus|<6 Qfollow|<1 Qhint|<6 Qidentify|<3 Qknew|<4 Qopenly|<5 Qpok|<5 Qrecit|>5 Qrespons|<1 Qrethink|<2 Qseen|>1
  Qthink|<5 Qtri|<3 Qzero|<3
0.4 -0.3 Qchant|<4 Qcriticism|<1 Qeager|<7 Qendors|<5 Qinsist|<4 Qloudly|<6 Qpoint|<2 Qrespons|>5 Qsuggestion|<6 Qurg|<5 Qvow|<2
0.4 -0.2 Qabruptly|<7 Qacquiesc|<4 Qadmitt|<7 Qbalk|<4 Qbash|<5 Qdesir|<1 Qdivid|<4 Qgues|<3 Qharangu|<6 Qinvok|<6 Qknow|<1
  Qmeasur|<4 Qpaint|>6 Qplan|<1 Qpost|<1 Qpush|<7 Qrepudiat|<4 Qskeptical|<5 Qthreaten|<7 Qvow|<5
0.4 -0.1 Qadvic|>4 Qargu|<1 Qassumption|<5 Qconfirm|<7 Qderid|<1 Qexpress|<3 Qexpress|<6 Qfocu|>3 Qfound|<2 Qmeasur|>4 Qonc|>5
  Qoppos|<1 Qorder|<6 Qoutlin|<2 Qpredict|<1 Qprefer|<6 Qrecommend|<1 Qsign|<1 Qsupport|<1 Qtend|>4 Qworry|>3
0.4 0 Qappoint|<3 Qchalleng|>6 Qcomfortabl|<4 Qconsensu|>5 Qcontradict|<3 Qcurrently|<4 Qexplain|<1 Qformally|<1 Qidea|<3 Qkeenly|>5
  Qopen|<2 Qplead|<5 Qpoint|<4 Qquickly|<7 Qreact|<3 Qreaffirm|<6 Qsid|<2 Qsid|<6 Qslam|<3 Qtweet|>1 Qview|>5 Qwant|<3 Qyell|<2
0.4 0.1 Qaddres|<3 Qanswer|<2 Qapplaud|<1 Qbegan|<4 Qblock|<5 Qcomplaint|>2 Qcondemn|>4 Qdisappoint|>4 Qdislik|>5 Qdisplay|<6
  Qempathiz|<4 Qexplain|<3 Qfierc|>4 Qfocu|>4 Qlaunch|<2 Qlaunch|<4 Qlaunch|<5 Qlay|<1 Qleery|<7 Qnegativ|<4 Qposit|<3 Qrail|<1
  Qsought|<1 Qstress|<3 Qtri|<7 Qwary|<4 Qwelcom|<1
0.4 0.2 Qaccus|<1 Qadvocat|<3 Qassert|<2 Qconsensu|>3 Qdeliver|<1 Qdenounc|>2 Qfind|<4 Qfind|<6 Qprovid|>7 Qrecall|>6 Qremember|>2
  Qresist|<4 Qripp|<1 Qsue|<5 Qsuggestion|>3 Qsur|<5 Qwary|<1
0.4 0.3 Qcondemn|<3 Qdraw|<2 Qfierc|>5 Qfil|<3 Qnot|<7 Qreact|<1 Qspok|>7 Qstill|>6 Qsuggestion|>2 Qthink|<2 Qtweet|<2
0.4 0.4 Qclear|>5 Qdecid|<3 Qdecision|>5 Qecho|>2 Qfir|<3 Qupset|>5 Qworry|<2
0.4 0.5 Qaccus|>3 Qallow|<3 Qapplaud|>4 Qapplaud|>5 Qarticulat|<6 Qcit|<1 Qconfirm|<6 Qdeclar|>5 Qfind|<5 Qinsist|<5 Qpost|>6
  Qpreferr|<4 Qsuggestion|>4 Qvehemently|<2
0.4 0.6 Qapologiz|<2 Qchalleng|<2 Qfound|>7 Qrail|<2 Qrecall|<7 Qthought|<2
0.4 0.7 Qapplaud|>2 Qexcit|<2 Qposit|>2 Qsound|<7
0.4 0.8 Qacknowledg|>1 Qallud|>6 Qbalk|>3 Qcaution|>2 Qcaution|>4 Qclarify|>1 Qclarify|>2 Qcomplaint|>4 Qdawn|>6 Qdetail|>4
  Qelaborat|>6 Qforcefully|>4 Qglad|>3 Qintimat|>6 Qkeenly|<5 Qlay|>3 Qnotic|>5 Qobject|>5 Qoptimistic|>4 Qoutlook|>5 Qpredict|>3
  Qproposal|>3 Qpropos|>1 Qrealiz|>6 Qrecall|<2 Qrefusal|>1 Qrefusal|>3 Qripp|>4 Qscold|>5 Qseek|>1 Qshot|>5 Qspeculat|>5 Qtend|<2
  Qthreaten|>1 Qtouch|>4
0.4 0.9 Qadmit|>1 Qauthoriz|>4 Qbrag|>1 Qbrag|>6 Qcas|>1 Qcharacteriz|>2 Qcompar|>4 Qcredit|>3 Qcriticis|>6 Qcurrently|<3
  Qdesperat|>5 Qdisappoint|<4 Qdiscus|>1 Qdismis|>5 Qdisplay|>4 Qdraw|>2 Qdwell|>4 Qenjoy|>1 Qevinc|>5 Qexpectation|<4 Qexperienc|>5
  Qfail|>6 Qfocu|<3 Qglad|>1 Qhammer|>6 Qharangu|>6 Qhit|>3 Qhopeful|>5 Qindicat|>4 Qmust|>6 Qpaus|>5 Qplea|>6 Qposition|>4
  Qprohibit|>1 Qpublish|>1 Qquery|>2 Qreaffirm|>2 Qrebut|>2 Qregret|>3 Qsee|>4 Qsent|>5 Qspoken|>3 Qsquarely|>2 Qstuck|>3
  Qtrumpet|>2 Qtrumpet|>3 Qunclear|>3 Qurg|>3 Qvouch|>3 Qwant|>3
0.4 1 Qaim|>2 Qalarm|<3 Qbalk|>2 Qbelief|>7 Qbeliev|>1 Qbitter|>3 Qblock|>2 Qbristl|>4 Qchalleng|>1 Qchant|>1 Qcollectiv|>6
  Qcontinu|>4 Qdawn|>7 Qdeclar|>1 Qdemand|>1 Qdoubl|>4 Qdwell|>3 Qembrac|>3 Qexplor|>1 Qfavorably|>5 Qfelt|>5 Qforgot|>5 Qfram|>4
  Qi'd|>6 Qinvok|>3 Qknock|>3 Qpaint|>1 Qpresent|>7 Qremain|>4 Qrepudiat|>2 Qstruggl|>3 Qsubsequently|>6 Qsuspect|>2 Qsuspect|>3
  Qturn|>4 Qvouch|>2 Qweigh|>4 Qwish|>2 Qwish|>7
0.4 1.1 Qagre|>2 Qattribut|<2 Qblam|>2 Qcheer|>3 Qclosely|>6 Qco-sponsor|>5 Qco-sponsor|>7 Qcompletely|>7 Qcondemn|>2 Qcounter|>3
  Qcraft|>6 Qdoesn't|>6 Qequally|<4 Qfinger|>5 Qfollow|>2 Qformally|<2 Qimmediat|>5 Qinterpret|>6 Qkeenly|<6 Qpaint|>2 Qrefus|>3
  Qrelish|>1 Qretweet|>1 Qscrutiny|>2 Qspeak|>3 Qstood|>4 Qthink|>2 Qutter|<2
0.4 1.2 Qacquiesc|>7 Qcredit|>7 Qcurrently|<1 Qfollow|>1 Qintend|>4 Qrais|<3 Qsquarely|>5 Qsubtl|>4
0.4 1.3 Qawar|>2 Qawar|>3 Qenvision|<4 Qfinger|>6 Qreason|>2 Qrecit|>1 Qswip|>2
0.4 1.4 Qderid|>1 Qimmediately|>5 Qmount|>6 Qtrumpet|>4
0.4 1.5 Qacquiesc|>4 Qcheer|>2 Qinterpret|>3 Qshot|>2 Qstanc|>2 Qvehemently|>5
0.4 1.6 Qdeeply|>4 Qdisagre|>2 Qnever|>2 Qrecently|<2 Qtribut|>4
0.4 1.7 Qnam|<2 Qrespons|>3
0.5 -1 Qpick|>4
0.5 -0.8 Qdrew|>5
0.5 -0.7 Qthrill|>1
0.5 -0.6 Qcover|>6
0.5 -0.5 Qdeclar|<3 Qsued|>2 Qvocal|<3
0.5 -0.4 Qlik|>6 Qopenly|<2
0.5 -0.3 Qcertainly|>6 Qformally|<4 Qhighlight|<7 Qplan|<5 Qquickly|<1 Qstill|<5
0.5 -0.2 Qappoint|>4 Qbash|<6 Qcelebrat|<3 Qchosen|>3 Qcontention|>4 Qlament|<6 Qprovid|<4 Qrever|>1 Qunderstand|<6 Qunhappy|<5
  Qunprompt|>5 Qunprompt|>6 Qworry|>1 Qwrit|<5 Qyell|<6
0.5 -0.1 Qbalk|<3 Qbeliev|<1 Qbragg|<7 Qcelebrat|<4 Qdebat|<1 Qdescrib|<1 Qdisplay|<5 Qexplicitly|<3 Qfind|<7 Qfocu|>6 Qidea|<7
  Qlay|<6 Qnot|<1 Qoffer|<2 Qposit|<1 Qpromot|<7 Qpublish|<6 Qquot|<1 Qreact|<4 Qrefer|<4 Qrespons|>6 Qword|<6
0.5 0 Qcandidly|<6 Qcom|<2 Qdeliver|<2 Qempathiz|<5 Qexplicitly|<2 Qfind|<2 Qfound|<1 Qfram|<2 Qgreet|>5 Qhat|<1 Qhighlight|<2
  Qhighlight|>7 Qkeenly|>6 Qopenly|<4 Qopin|<5 Qprohibit|<3 Qpublish|<5 Qpursu|<7 Qrealiz|<5 Qreiterat|<7 Qsaw|<7 Qsee|<1
  Qstatement|<1 Qthrow|<6 Qutter|<1 Qwritten|>2
0.5 0.1 Qallegianc|<6 Qcit|>3 Qcondemn|>5 Qcontend|<1 Qconvinc|<3 Qdecry|<2 Qdisput|<5 Qforth|>3 Qheckl|<6 Qlaunch|<6 Qminc|<6
  Qpromot|<6 Qquot|<2 Qsee|<2 Qsent|<4 Qsid|<5 Qstart|<5 Qthank|>6 Qthink|<6 Qunhappy|<6 Qview|<6 Qvocal|<2
0.5 0.2 Qaffirm|<2 Qagre|<5 Qannounc|<1 Qbelief|<5 Qcharacteriz|<4 Qclear|>3 Qconcern|<6 Qdiscuss|<7 Qdoubl|<4 Qfind|<3 Qleery|<6
  Qpass|<3 Qquestion|>4 Qrecit|<1 Qresist|<3 Qspoken|<1 Qstress|<1 Qunmistakabl|<5 Qwatch|<5 Qwelcom|>4 Qwritten|>7
0.5 0.3 Qarticulat|<5 Qconfirm|>7 Qendors|<2 Qrecommend|>6 Qunderscor|<3
0.5 0.4 Qalleg|<7 Qcomplaint|>3 Qdedicat|>2 Qdisappoint|>5 Qmeasur|<5 Qnegotiat|<4 Qoppos|<4 Qportray|<3 Qpredict|>1 Qreport|>1
  Qsupport|>2 Qupset|>4
0.5 0.5 Qsee|<3 Qwant|<2
0.5 0.6 Qanswer|>2 Qdoubt|<5 Qfound|>4 Qnegotiat|<2 Qorder|<3 Qseen|>6 Qsingl|<3
0.5 0.7 Qanger|<4 Qcheer|<5 Qliken|<5 Qpersuad|<4 Qrecall|<3
0.5 0.8 Qcry|<3 Qdecision|>4 Qestablish|>2 Qincreasingly|<3 Qpublish|<1 Qquickly|<3 Qrecall|>2
0.5 0.9 Qanger|<3 Qanxiety|>5 Qexplain|>1 Qhop|>2 Qnam|>1 Qsign|<2 Qtend|<1 Qupset|>2
0.5 1 Qaggressively|>6 Qassertion|>4 Qblock|>1 Qcharacteriz|<2 Qcraft|>5 Qcredit|>2 Qdetail|>5 Qforese|>1 Qforeshadow|>6 Qharangu|>4
  Qknock|>2 Qnot|>5 Qreflect|>2 Qreflect|>3 Qregret|>2 Qrepudiat|>4 Qripp|>5 Qshock|>2 Qshock|>3
0.5 1.1 Qauthor|<4 Qavoid|>4 Qcollectiv|>5 Qcongratulat|>1 Qcontemplat|>1 Qcounter|>2 Qdesir|>3 Qdesir|>5 Qdismiss|>1 Qdisplay|>1
  Qdivid|>5 Qdownplay|>6 Qdubb|>1 Qeager|>1 Qexcit|>3 Qexpect|>1 Qfootag|>3 Qforcefully|>5 Qfram|>3 Qgenerally|>4 Qgrous|>5 Qhail|>5
  Qinclud|>1 Qinclud|>2 Qinsistenc|>7 Qknow|>1 Qmarvel|>4 Qoff|>1 Qoutlin|>3 Qpetition|>6 Qpivot|>6 Qreaffirm|>1 Qrebut|>1
  Qrequest|>2 Qrul|>3 Qsignal|>5 Qspecifically|>4 Qsue|>5 Qsympathy|>5 Qtestify|>5 Qtouch|>5 Qtrumpet|>1 Qtweet|>4 Qvow|>1 Qwish|>3
0.5 1.2 Qaddres|>1 Qadvis|>5 Qairwav|>5 Qanswer|>1 Qauthoriz|>1 Qcaution|>5 Qconclud|>6 Qconfident|>3 Qconvinc|>6 Qdubb|<2
  Qexemplify|>4 Qfrequently|>4 Qhighlight|>1 Qknock|>1 Qopen|>4 Qproject|<2 Qpuzzl|>4 Qreveal|>1 Qslamm|>3 Qwatch|>2
0.5 1.3 Qannounc|>1 Qclaim|>1 Qcomment|>2 Qdescrib|>1 Qdoubl|>5 Qexcit|>4 Qexplicitly|>3 Qexpos|>6 Qhir|>1 Qjustify|>2 Qlong|>4
  Qmean|>2 Qmust|>3 Qportray|>6 Qproposal|>4 Qrefer|>3 Qverbal|>4
0.5 1.4 Qangry|>2 Qblam|>1 Qcit|>1 Qfavor|>1 Qproclaim|>7 Qunmistakabl|>5 Qveto|>2
0.5 1.5 Qaddress|>1 Qchampion|>1 Qenthusiastically|>4 Qoutlook|<6
0.5 1.6 Qobviou|<3 Qproud|>2
0.5 1.7 Qagain|>4 Qwidespread|>4
0.5 1.8 Qimpassion|>3
0.5 2.4 Qrejection|>2
0.6 -0.8 Qword|<7
0.6 -0.7 Qawar|<4 Qdislik|<3
0.6 -0.6 Qfocu|<2 Qtalk|<5 Qtribut|<3
0.6 -0.5 Qdecid|<2 Qseemingly|>6 Qseemingly|>7
0.6 -0.4 Qdeep|<2 Qdon't|<3 Qoffensiv|<5 Qrever|>7
0.6 -0.3 Qadvic|<5 Qchant|<7 Qcover|>5 Qhopeful|<3 Qscorn|<1 Qthink|<3 Qtouch|<2
0.6 -0.2 Qcurrently|<6 Qdecid|<4 Qevenly|<4 Qexplicitly|<5 Qhappy|<2 Qinclud|<4 Qincreasingly|<5 Qlabel|>4 Qplann|<4 Qprefer|<7
0.6 -0.1 Qaim|<4 Qcirculat|>5 Qdeep|>2 Qdisappoint|>6 Qinclin|<2 Qlook|<6 Qpass|>1 Qquickly|>2 Qrebuff|<1 Qreferr|<3 Qskeptical|<6
0.6 0 Qacutely|<5 Qadd|<1 Qchant|<3 Qcheer|<7 Qclaim|<1 Qclash|<4 Qdecry|<6 Qissu|<7 Qmus|<3 Qobviou|>4 Qofficially|<2 Qplead|<4
  Qposition|<2 Qprefer|<1 Qpush|>6 Qread|<4 Qremember|<1 Qsaw|<6 Qsuggest|<1 Qverbal|<6 Qworry|<5
0.6 0.1 Qalarm|>3 Qalway|<2 Qappoint|<5 Qask|<1 Qcolumn|<5 Qcondemn|<2 Qcredit|<7 Qdecry|<4 Qdoubt|>6 Qdownplay|<7 Qencourag|<4
  Qfil|<1 Qimpress|<7 Qloudly|<1 Qoff|<5 Qoften|<5 Qoptimistic|<6 Qoutlin|<5 Qprohibit|<1 Qprotest|<5 Qreiterat|<3 Qrepresent|<5
  Qsuggestion|<3 Qtend|>5 Qtout|<6 Qupset|<4 Qworry|>5
0.6 0.2 Qallegianc|<5 Qcongratulat|<4 Qdecry|<1 Qintroduc|<1 Qpick|<5 Qpiec|<5 Qpump|<3 Qrepeatedly|<1 Qrestrict|<1 Qreveal|<2
  Qunderstand|>6
0.6 0.3 Qclarify|<4 Qopen|<1 Qthink|<4 Qwitnes|<6 Qworry|>2
0.6 0.4 Qapplaud|<6 Qcall|<1 Qgoe|<5 Qnam|<1 Qpropos|<1 Qreject|<2 Qrethink|>5
0.6 0.5 Qannounc|<3 Qeager|<4 Qexhort|>4 Qhop|<2 Qpromis|>5 Qpush|<2 Qrecogniz|<2 Qsentenc|<5 Qstat|>6 Qstruck|<1
0.6 0.6 Qapplaud|<7 Qclear|>4 Qhop|>1 Qonc|>4 Qread|>1
0.6 0.7 Qderid|>4 Qofficially|<3 Qretweet|<2 Qworry|>4
0.6 0.8 Qpredict|>2 Qsentenc|<6
0.6 0.9 Qdebat|<6 Qnot|>4 Qpublicly|<3
0.6 1 Qunhappy|<4
0.6 1.1 Qdecision|>3 Qjab|>4
0.6 1.2 Qaccept|>1 Qanger|<2 Qdesir|>2 Qdesir|>4 Qdetail|>1 Qforeshadow|>5 Qmeant|>1 Qmight|<1 Qran|>4 Qremain|>6 Qsolely|>4
  Qsparr|>3
0.6 1.3 Qalway|<3 Qapprov|<3 Qcompar|>1 Qcontrast|>1 Qcover|>1 Qcredit|>1 Qdecry|>1 Qdiscuss|>1 Qfootag|>4 Qhear|>5 Qkeynot|>6
  Qposition|>3 Qposit|>1 Qpress|>6 Qreach|>6 Qrebuff|>1 Qrecommend|>1 Qreluctanc|>2 Qshock|>1 Qspeculation|>4 Qspent|>6 Qsuggest|>1
  Qwonder|>5
0.6 1.4 Qadmiration|>4 Qadvocat|>2 Qcelebrat|>1 Qcontradict|>1 Qenthusiastic|>5 Qfurther|>4 Qmean|>3 Qmull|>2 Qmull|>3 Qnever|>3
  Qpush|>3 Qquery|>5 Qrecogniz|>1 Qrestrict|>1 Qrestrict|>2 Qsee|>1 Qtestify|>4 Qtitl|>1 Qwish|>1
0.6 1.5 Qblast|>1 Qembrac|>2 Qofficially|>2 Qoff|>2 Qrepudiat|>1 Qsupporter|>2 Qvocal|>2
0.6 1.6 Qallow|>1 Qchosen|<2 Qminc|>5 Qrais|<1 Qran|>5 Qveto|>1 Qview|>2
0.6 1.7 Qfocus|>2
0.6 1.8 Qquick|>4
0.6 2.3 Qbash|>1 Qenamor|>2
0.7 -0.9 Qnotic|>2
0.7 -0.8 Qoutrag|<3
0.7 -0.7 Qoutrag|<2
0.7 -0.6 Qcomment|<2 Qgoe|<3
0.7 -0.5 Qanger|>4 Qreason|<4
0.7 -0.4 Qhung|>5 Qregret|<1
0.7 -0.3 Qcomfort|<4 Qdefens|<5 Qevinc|<4 Qtarget|<1
0.7 -0.2 Qalready|<2 Qthank|<4 Qvouch|<4
0.7 -0.1 Qapprov|<5 Qassertion|<7 Qcas|<5 Qdefens|<6 Qdisput|<3 Qfuriou|<6 Qlay|<5 Qput|<2 Qsavag|<6 Qstress|<7 Qsuggest|<2 Qvot|<2
0.7 0 Qattack|<1 Qclash|<5 Qdecision|<1 Qdevot|<1 Qimmediately|<1 Qknew|<5 Qknew|<6 Qmust|<2 Qoutspoken|<7 Qpreach|<6 Qpubliciz|<6
  Qrattl|<2 Qrefer|<3 Qshow|<2 Qsought|<2 Qupset|<3 Qwritten|<5
0.7 0.1 Qaccusation|<3 Qacquiesc|<7 Qalway|>5 Qanswer|<7 Qcolumn|<7 Qdecry|<5 Qdemand|>3 Qdon't|<6 Qoffensiv|<4 Qrecently|<5
  Qreveal|<3 Qsurpris|>4 Qtold|<1 Qturn|<6 Qtweet|<1 Qupset|<2 Qutter|>4 Qwelcom|>3
0.7 0.2 Qaddress|<2 Qanxiety|>3 Qbalk|<1 Qcaution|<7 Qdecry|<3 Qdraw|<6 Qestablish|>4 Qhail|<6 Qindicat|<2 Qlater|<5 Qlaunch|<3
  Qnotion|<7 Qprov|<6 Qreject|<4 Qtell|<2 Qunderstood|<2
0.7 0.3 Qboast|<1 Qbragg|<5 Qclarify|<2 Qcolumn|<6 Qcontradict|<2 Qcredit|<3 Qfound|>6 Qheckl|<5 Qhopeful|<1 Qleery|<5 Qreflect|>6
  Qstart|<2 Qtout|<5 Qyell|<1
0.7 0.4 Qanger|>3 Qbroad|>4 Qclear|<3 Qfierc|>3 Qinterest|>3 Qonc|<2 Qpersuad|>7
0.7 0.5 Qanxiety|>2 Qdeep|<5 Qintend|<1 Qpledg|>3
0.7 0.6 Qapprov|<4 Qassail|<1 Qdedicat|<3
0.7 0.7 Qalarm|>4 Qmeasur|<6
0.7 0.8 Qincreasingly|<4 Qpledg|>2
0.7 0.9 Qthought|<3
0.7 1 Qcurrently|<2 Qestimat|>3 Qnam|>3
0.7 1.1 Qestimat|>2 Qinvit|<3 Qpress|>3 Qpropos|>2
0.7 1.2 Qanxiety|<5 Qdebat|<4 Qestimat|<4 Qirritat|>2 Qknew|<2
0.7 1.4 Qdesign|>1 Qreluctanc|>1 Qsent|>6 Qthought|>1 Qwant|>1
0.7 1.5 Qbrush|>3 Qclarify|>5 Qcriticis|>5 Qcriticiz|>1 Qcritiqu|>3 Qdebat|<3 Qexpect|<2 Qfelt|>2 Qfelt|>4 Qforward|>4 Qgues|>1
  Qimagin|<5 Qlaid|>4 Qlay|>2 Qpaint|>5 Qregard|>3 Qreportedly|>1 Qrequest|>1 Qsparr|>2 Qstriv|>3
0.7 1.6 Qconfirm|>1 Qcounter|>5 Qcritiqu|>2 Qjustify|>1 Qpassion|>2 Qstriv|>4 Qthrow|>4 Qunleash|>4 Qunveil|>6 Qwary|>2
  Qwidespread|>3 Qzero|>3
0.7 1.7 Qassail|>1 Qbitter|>4 Qbother|>6 Qconsider|>1 Qdeem|>1 Qdefend|>1 Qlook|>3 Qnegativ|>3 Qopenly|>3 Qopt|>2
0.7 1.8 Qdevot|>3 Qdidn't|>4 Qwill|>3
0.7 1.9 Qreact|>5 Qrefer|>2
0.7 2.1 Qcas|>2 Qnominat|>1
0.7 2.3 Qoppos|>1
0.8 -1 Qcheer|>1
0.8 -0.9 Qpleas|>1
0.8 -0.7 Qresistanc|<5
0.8 -0.6 Qirritat|>1
0.8 -0.5 Qapprehension|<6
0.8 -0.4 Qdocument|<6
0.8 -0.3 Qdisagre|<4 Qgoal|<6 Qmight|>4 Qrely|<2 Qsuggestion|<4 Qthank|<2
0.8 -0.2 Qalway|<4 Qconfirm|<5 Qenjoy|<4 Qidea|<5 Qobviou|<4 Qoff|<3 Qrais|>4 Qrebuk|>2 Qresonat|>3 Qrobocall|<5 Qsympathetic|<5
0.8 -0.1 Qcontrast|<2 Qdisput|>4 Qdrew|<4 Qupset|>1
0.8 0 Qcertainly|>5 Qconcern|<2 Qcount|<7 Qcritic|<5 Qdismay|<7 Qfavorably|<5 Qprov|<1 Qrealiz|<1 Qseriou|<4 Qthought|<1
0.8 0.1 Qboom|<5 Qconclud|<1 Qcontend|<7 Qprohibit|<2 Qrepris|>6 Qrous|<4 Qstart|<4 Qunhappy|<1 Qvouch|<3
0.8 0.2 Qaccusation|<6 Qacquiesc|<2 Qbemoan|<2 Qchosen|>2 Qcritiqu|<1 Qempathiz|<6 Qhail|<5 Qharsh|<6 Qoptimistic|<5 Qoptimistic|<7
  Qpubliciz|<5 Qpump|<5 Qrebut|<3 Qshar|<1 Qspeak|<1 Qspok|<1 Qstuck|<2 Qsubsequently|<5 Qteeth|<7 Qunify|<4
0.8 0.3 Qaccept|<2 Qbelief|<3 Qcondemnation|<5 Qderid|>5 Qdisagre|<1 Qdisplay|<3 Qenthusiastic|<4 Qfind|<1 Qfocus|<1 Qhitt|<4
  Qlament|<1 Qoptimistic|<4 Qoutspoken|<6 Qpropos|<2 Qprotest|<1 Qquot|<5 Qsavag|>6 Qsignal|<3 Qskeptical|<2 Qstern|>4 Qsue|<6
  Qsurpris|<2 Qtouch|<1 Qwithdrew|<1
0.8 0.4 Qadd|<3 Qapprov|<2 Qblock|<6 Qcount|<1 Qintend|<4 Qsuspect|<1 Qwidely|>4 Qwonder|<2
0.8 0.5 Qdisclos|<3 Qdistrust|>4 Qexpos|<5 Qopin|<1 Qsentenc|<4 Qtestify|<2
0.8 0.6 Qback|<2 Qchosen|>4 Qconced|<2 Qdetermin|>4
0.8 0.8 Qmention|<3 Qpredict|<3 Qpush|<3
0.8 0.9 Qforth|>2 Qput|<4 Qremind|>3
0.8 1.1 Qdebat|<5 Qrepris|>5
0.8 1.2 Qsurpris|>5
0.8 1.5 Qrul|<5 Qtarget|>2
0.8 1.6 Qclash|>4 Qmean|>1 Qprefer|>2
0.8 1.7 Qboast|>2 Qchim|>4 Qproposal|>2 Qsignal|>3 Qthreaten|>2 Qwatch|>1
0.8 1.8 Qbrush|>2 Qdisparag|>1 Qmock|>1 Qspok|>4
0.8 1.9 Qchant|>2 Qexpres|>3 Qsharp|>3
0.8 2 Qaccord|<2 Qdisclosur|>2 Qdisclosur|>3 Qspott|>4
0.8 2.1 Qconfident|>2 Qreferenc|>2
0.8 2.2 Qpreferr|>1 Qsupportiv|>2
0.8 2.3 Qcritical|>2
0.8 2.9 Qreportedly|<1
0.9 -0.6 Qdrew|>4
0.9 -0.5 Qpleas|<2
0.9 -0.4 Qcritical|<4 Qinterject|<5 Qmeasur|<3 Qsentiment|>3
0.9 -0.2 Qanger|<7 Qcontention|<4 Qdisagre|<5 Qpuzzl|<5 Qquick|<3 Qrais|>3 Qzero|<6
0.9 -0.1 Qacquiesc|<3 Qdictum|<5 Qlectur|<6 Qsent|>3 Qtrumpet|<2 Qwill|<2
0.9 0 Qdisappoint|>7 Qinterject|<4 Qirritat|<5 Qmust|<3 Qstatement|>3 Qsuddenly|<1
0.9 0.1 Qadmit|<3 Qallud|<7 Qconcern|<3 Qproposal|<1 Qquickly|>3 Qslogan|<5 Qstart|<6 Qstood|<1 Qwrot|<1
0.9 0.2 Qanswer|<3 Qbragg|>6 Qopinion|<4 Qpassion|<1 Qplann|<3 Qplead|<2 Qrebut|<4 Qsaid|<1 Qslam|<2 Qsquarely|<6 Qstill|>5
  Qvouch|<6 Qwrit|<1
0.9 0.3 Qallegation|>5 Qchid|<2 Qharsh|<1 Qminc|<5 Qoften|<1 Qshot|<4 Qshout|>3 Qsubtl|<4 Qweigh|<1
0.9 0.4 Qaccord|>6 Qlov|<1 Qnervou|<1 Qran|<4
0.9 0.5 Qanger|>2 Qclarify|>7 Qperception|>4 Qshown|>3
0.9 0.6 Qboo|>3 Qdeclin|<7 Qforth|>4
0.9 0.7 Qcirculat|<4 Qcry|<5 Qdocument|<1 Qdocument|>2 Qfocu|<6 Qobviou|>7
0.9 0.8 Qtakeaway|>4
0.9 0.9 Qprovid|<2
0.9 1.3 Qbill|<2 Qknew|<3
0.9 1.4 Qsaid|>1
0.9 1.7 Qattention|<4
0.9 1.8 Qappear|>1 Qarticulat|>1 Qdesir|>1
0.9 1.9 Qunderstood|>1
0.9 2.1 Qcelebrat|>2 Qharsh|>3 Qoutspoken|>3
0.9 2.2 Qbill|>2 Qsavag|>1
0.9 2.3 Qmean|<3
0.9 2.4 Qaccusation|>2
0.9 2.6 Qhostility|>2
0.9 2.7 Qendors|>1 Qignor|>1
0.9 2.8 Qdistanc|>3
1 -0.5 Qsentiment|>5
1 -0.4 Qtroubl|>4 Qwarmly|<4
1 -0.3 Qagitat|<4 Qlong|<2 Qview|<1
1 -0.2 Qcount|<5 Qdescription|>5 Qinclud|<7 Qstory|<4
1 -0.1 Qconsider|>4 Qestablish|<4 Qlink|<4 Qmind|<1 Qoutspoken|<3 Qsurpris|>1
1 0 Qevenly|<5 Qnever|>5 Qnotion|<5 Qstruck|>4
1 0.1 Qanticipat|<1 Qcirculat|<2 Qwant|<1
1 0.2 Qattribut|>2 Qconcern|>3 Qdiscuss|<2 Qhopeful|<2 Qirritat|<6 Qlik|<4 Qspeak|<4
1 0.3 Qcover|<1 Qexplor|<5 Qforceful|<5 Qhostility|<2 Qorder|<1 Qput|<1 Qran|<5 Qrejection|<2 Qripp|<3 Qrul|<1 Qslam|<5 Qstart|<7
1 0.4 Qaffirm|<1 Qappoint|<1 Qcomfortabl|<6 Qcondemnation|<6 Qcredit|<6 Qre-tweet|<5 Qrepresent|<4 Qsignal|<1 Qstart|<1 Qthreaten|<1
1 0.5 Qdistrust|>6 Qhir|<1 Qobviou|>5
1 0.6 Qaccord|>7
1 0.7 Qalway|>4 Qsaw|<2
1 0.8 Qboo|>2 Qlearn|<3
1 0.9 Qcom|<4 Qdecision|>1
1 1 Qpromis|>1
1 1.1 Qsentenc|<2
1 1.2 Qcit|>2 Qseen|>2
1 1.3 Qaccord|>5 Qattention|>2 Qlik|<3
1 1.4 Qliken|<4
1 1.9 Qattack|>2 Qstrongly|>2
1 2 Qweigh|>3
1 2.1 Qforth|<2
1 2.2 Qhitt|>1 Qlater|>3
1 2.3 Qhint|>2 Qlov|>1 Qpromot|>1
1 2.4 Qpublicly|>3
1 2.9 Qopinion|>2 Qsid|>2
1.1 -0.8 Qanger|>1
1.1 -0.5 Qeager|<2
1.1 -0.4 Qestablish|<3
1.1 -0.1 Qgoal|<5 Qhard|<3 Qstruggl|<2
1.1 0 Qevenly|<3 Qinitially|>4 Qrepeatedly|<2
1.1 0.1 Qdefens|<4 Qdwell|<6 Qevenly|<6 Qhitt|<3 Qimpassion|<4 Qpiec|<6
1.1 0.2 Qadmission|<5 Qseek|<2
1.1 0.3 Qcurrently|>4 Qcurrently|>5 Qopinion|<2 Qoutspoken|<5 Qspark|>4 Qtrash|<5 Qunhappy|<7
1.1 0.4 Qdismay|<5 Qgreet|>6 Qpetition|<3 Qpump|<2 Qsaw|<1 Qstump|<7
1.1 0.5 Qblar|<5 Qcas|<3 Qcounter|<4 Qdeflect|<5 Qdoesn't|>5 Qeye|<5 Qimpassion|<3 Qobviou|>6
1.1 0.6 Qeventually|>5 Qsound|<4
1.1 0.7 Qdistrust|>5
1.1 0.8 Qmeasur|>5 Qpleas|>2
1.1 1 Qinterest|<4
1.1 1.3 Qcirculat|>6 Qnominat|>2
1.1 1.4 Qcriticism|>2
1.1 1.8 Qsay|>1
1.1 2.4 Qlambast|>2 Qpok|>3 Qrail|>2
1.1 2.5 Qself-describ|>1
1.1 2.6 Qchid|>1
1.2 -0.8 Qquick|<2
1.2 -0.6 Qdefens|<2
1.2 -0.2 Qnoth|>5 Qnotic|>1
1.2 -0.1 Qassur|<3 Qdevot|<2
1.2 0 Qrever|>3 Qspeculation|>2
1.2 0.1 Qdoubt|<3 Qleery|<4 Qpuzzl|<4 Qrejection|<5
1.2 0.2 Qexpres|<2 Qfaith|<4 Qsay|<1
1.2 0.3 Qknew|<1 Qwhipp|<5
1.2 0.4 Qalway|<5 Qalway|<6 Qdoesn't|>4 Qestimat|<1 Qjab|<5 Qminc|<4 Qnominat|<1 Qobserv|<6 Qquot|<3 Qrang|<7 Qsupportiv|<2
  Qunderstand|<1
1.2 0.5 Qbegan|<1 Qdemonstrat|<2 Qdetail|<4 Qlaunch|<1 Qoptimistic|<3 Qstill|>4
1.2 0.6 Qhitt|<2
1.2 0.7 Qwrit|<7
1.2 0.8 Qinterpret|<5 Qnegotiat|>3 Qpleas|>3 Qsentenc|>6
1.2 0.9 Qcry|>2
1.2 1 Qfeel|<3
1.2 1.1 Qawar|<5 Qcheer|<4 Qfavor|<2 Qknown|>2 Qvoic|<1
1.2 1.2 Qportray|>3 Qwidely|>3
1.2 2.7 Qsingl|>2
1.3 -0.4 Qreferr|<2
1.3 -0.3 Qpledg|<2
1.3 -0.2 Qexcit|>1 Qirritat|<4
1.3 -0.1 Qsurpris|>3
1.3 0 Qpass|>2 Qsupporter|<5
1.3 0.1 Qdeep|>3 Qread|<1 Qrever|>2 Qslogan|<4 Qsurpris|>2
1.3 0.2 Qmight|>5 Qrealiz|<3 Qsharply|<2 Qsharp|<6
1.3 0.3 Qadvocat|<4 Qprov|<4 Qsent|<5 Qskeptical|<3 Qsquarely|<3 Qtribut|<2
1.3 0.4 Qdislik|>3 Qpleas|>4 Qtook|<5
1.3 0.5 Qnegativ|<3 Qproud|<2
1.3 0.6 Qcast|<1 Qdoesn't|>3 Qexplor|<3 Qgues|<1 Qrepeat|<3
1.3 0.7 Qbar|>4 Qprov|>3
1.3 0.8 Qsentenc|<3
1.3 0.9 Qprov|>4
1.3 1 Qstanc|>6
1.3 1.1 Qrecogniz|>3
1.3 1.4 Qannouncement|<1 Qfocu|>2 Qunhappy|<3
1.4 -0.5 Qalarm|>1 Qrattl|>1
1.4 -0.2 Qequally|>4 Qimpress|<3
1.4 0 Qdisagre|<3 Qfresh|>5
1.4 0.1 Qadmir|<6 Qfollow|<5
1.4 0.2 Qcritical|<3 Qdemand|<3 Qembrac|<4 Qhail|<2
1.4 0.3 Qbar|>5 Qeventually|>4 Qlittl|>5
1.4 0.4 Qallow|<1 Qassum|<1 Qoutrag|<4 Qslam|<4
1.4 0.6 Qfocu|<5 Qidentify|<1 Qmak|<1 Qwitnes|<5
1.4 0.8 Qadmission|>2 Qhung|>4
1.4 0.9 Qagain|<4
1.4 1.3 Qcheer|<1 Qthrill|>2
1.4 1.4 Qrequir|<2
1.4 1.5 Qapologiz|<3
1.4 2.9 Qre-tweet|>4
1.5 -0.3 Qshock|<2
1.5 -0.2 Qsupporter|<4
1.5 -0.1 Qreluctant|<2
1.5 0.2 Qadamant|<2 Qcritical|<2 Qunclear|<3
1.5 0.3 Qcompletely|<7
1.5 0.4 Qherself|<5
1.5 0.5 Qawar|<3 Qfootag|<4 Qinvok|<3 Qrefusal|<1 Qveto|<5
1.5 0.6 Qblam|<3 Qcontemplat|<3 Qdeflect|<6
1.5 1.3 Qregret|<4
1.5 1.8 Qtook|>4
1.6 -0.2 Qproud|<3
1.6 0 Qimpress|<2
1.6 0.1 Qtaken|<6
1.6 0.4 Qdisavow|<3
1.6 0.5 Qalarm|>2 Qexcit|>2 Qswip|<4
1.6 0.6 Qdidn't|<1
1.6 0.7 Qguilty|<6 Qmind|>2 Qnotic|>3 Qstory|<7
1.6 0.8 Qarticulat|>4 Qspoken|<6
1.6 1.4 Qlist|>2
1.6 1.8 Qsens|>2
1.6 2.2 Qopposition|>2
1.7 0.3 Qnotion|<4 Qpreferr|<1
1.7 0.4 Qconcern|>2
1.7 0.5 Qangry|<2 Qrant|>5
1.7 0.6 Qinclud|<1
1.7 0.7 Qpublicly|<2
1.7 0.8 Qgav|<1 Qoptimistic|<2
1.7 1.1 Qinvit|>2
1.7 1.5 Qestablish|<2
1.7 1.9 Qinterest|>2
1.7 2.5 Qregard|<2
1.8 0.5 Qattention|<3
1.8 0.6 Qdemand|<2 Qfierc|<3
1.8 0.8 Qmind|<3
1.8 0.9 Qanticipat|<4
1.8 1.1 Qhappy|>3
1.8 1.3 Qhappy|<4
1.9 -0.1 Qpleas|<3
1.9 0.2 Qsentiment|>4
1.9 0.3 Qcompar|<2
1.9 0.6 Qstanc|<2
1.9 0.9 Qenthusiastic|>4
1.9 1.5 Qrethink|>2
2 0.5 Qsur|<3
2 0.6 Qenamor|<2
2 0.7 Qrefer|<1
2.1 0.5 Qvouch|<2
2.1 0.9 Qcolumn|<4
2.2 0.7 Qmean|<1
2.2 1 Qglad|<2
2.3 0.7 Qresonat|>2
2.4 1.8 Qplann|<2
2.5 0.7 Qlean|<2
2.6 3.4 Qendorsement|>2
2.9 0.5 Qaccord|>2
-2.4 -2.5 Ris|<000
-2.4 -1.9 Rhas|<000
-2.1 -1.9 Rwas|<000
-2.1 -0.8 Rnow|<000
-1.9 -1.6 Rare|<000
-1.8 -1.7 R=3|>000
-1.7 -2 RQ,|<101
-1.7 -1.7 Rwere|<000
-1.7 -1.3 R=5|>100 Rwhich|<010
-1.7 -1.2 Rwho|<101
-1.7 -1.1 RUly|<000 Rhave|<000
-1.6 -2.3 R=3|<000
-1.6 -1.6 Rwhile|<000
-1.6 -1.1 Ralso|<000 Rhad|<000 Rwould|<000
-1.6 -1 Rwhich|<101 Rwhich|<111
-1.6 -0.5 Rhe|<110
-1.5 -2.2 R=5|>000
-1.5 -1.7 Rif|<000
-1.5 -1.4 Rcould|<000
-1.5 -1.2 R-ed|<000 Rafter|<000 Rtime|<000
-1.5 -1.1 Rcan|<000
-1.5 -1 Rfirst|<000
-1.5 -0.8 R=6|<001 Ror|<001
-1.4 -1.2 Rto|<000 Rwhat|<011
-1.4 -1 Rdid|<000
-1.4 -0.8 Rpolls|<100
-1.4 -0.5 RUing|<200
-1.4 -0.3 Rstill|<000
-1.3 -2 RQ,|<100
-1.3 -1.9 R=4|>000
-1.3 -1.2 Rshould|<000
-1.3 -1.1 Rbefore|<000
-1.3 -1 Rincluding|<000
-1.3 -0.9 Rmake|<000 Rwhere|<000
-1.3 -0.8 Rfrom|>000
-1.3 -0.7 Ras|<000 Rmost|<201
-1.3 -0.6 Rmay|<000
-1.2 -1.8 R=8|<110
-1.2 -1.6 R=6|>000 Rbut|<000
-1.2 -1.4 Rwhich|<201
-1.2 -1.2 Rwon|<000
-1.2 -1.1 R=3|>010 Rmany|>101 Rwho|<100 Rwrote|<100
-1.2 -1 Rby|>000 Rwhen|<000
-1.2 -0.9 RQ,|<001 Ras|>000 Rdo|<000
-1.2 -0.7 RUed|<000 RVs|<200 Ras|<001 Rhe|<211
-1.2 -0.6 Rpresidential|<111
-1.2 -0.5 Rsame|<000 Rto|>000
-1.1 -2.2 RQ,|>201
-1.1 -1.7 Rpolls|>100
-1.1 -1.1 Rsince|<000
-1.1 -1 Ramong|<000 Rfor|>000 Rpresident|>110 Rtheir|<010
-1.1 -0.9 Rwho|<011
-1.1 -0.8 Rsaid|<200
-1.1 -0.7 RQ.|<000 Rhe|<210 Rwhere|<001
-1.1 -0.6 RVed|<001 Rcalled|<101 Rfirst|<111 Rhim|<201 Rnominee|<101
-1.1 -0.5 R=6|<101
-1.1 -0.4 Rshe|<010
-1 -1.9 RQ.|>211 Rmonday|>010
-1 -1.8 Rbefore|>010 Rsaying|>010
-1 -1.7 Rthen|>010
-1 -1.3 Ron|>000 Rwith|>000
-1 -1.2 Rabout|>000
-1 -1.1 R0|<011 Rwith|<000
-1 -1 Rbut|<210 Rin|>000 Rpolitical|>201 Rwill|<110
-1 -0.9 Rbecause|<000 Rmade|<000 Rone|>200
-1 -0.8 Rjust|<000
-1 -0.7 R-ment|<110 Rshe|<210 Rthen|<000
-1 -0.6 R-ity|<201 RUer|<000 Rmost|<001
-1 -0.5 Rpolicy|<000
-1 -0.4 Rit|<210 Rsaid|<100
-1 -0.2 Rtwo|<101 Rwho|<010
-1 -0.1 Rall|<101
-1 0.1 Rgroup|<100
-1 0.6 Rwhich|<200
-0.9 -1.8 Rattacks|>101 Rcan|>101
-0.9 -1.7 RUions|>100 Rformer|>101 Rhave|>110
-0.9 -1.6 Rwhen|<010
-0.9 -1.5 R=5|>001
-0.9 -1.4 Rafter|>000
-0.9 -1.3 R=7|>000
-0.9 -1.1 Ralso|<201
-0.9 -1 R=7|<000
-0.9 -0.7 R=3|<001 Rno|<001
-0.9 -0.6 RQ|<101 Rlast|<000
-0.9 -0.5 Rby|<001 Rcampaign|<001 Rover|<201 Rparty|<001 Rsays|<000 Rwith|<001
-0.9 -0.4 Rthey|<200 Rthrough|<000
-0.9 -0.3 RUs|<010 Ron|<000
-0.9 -0.2 Rtold|<100
-0.9 -0.1 Rpresident|<200
-0.9 0.1 Rbetween|<000
-0.8 -1.7 R=4|>201
-0.8 -1.6 Rout|>001
-0.8 -1.5 Rnext|>101 Rpolitical|>110 Rsome|>201
-0.8 -1.4 Rwhich|>010
-0.8 -1.3 Rbut|>000
-0.8 -1.1 R-ion|<010 RQ?|>200
-0.8 -1 Rin|<000 Rmonday|>100
-0.8 -0.9 RN|>201 Rover|>000
-0.8 -0.8 Rfor|<000 Rtold|<010
-0.8 -0.7 R=7|<110 RUly|<001 Rhad|<200 Rnot|<000 Rpercent|>010
-0.8 -0.6 R-'s|<100 RV|<000 Rcalled|<010 Rcandidate|<200 Rdid|<010 Rformer|<110 Rthat|<011 Rvoters|>100
-0.8 -0.5 R=4|<000 RUion|<100 Rbecause|<101 Rinterview|<200
-0.8 -0.4 R-ers|<210 RUion|<201 Rbe|<001 Rcalled|<000 Rpresidential|<110 Rtheir|<101 Rwho|<201
-0.8 -0.3 Rdebate|<000 Rfar|<000 Rmore|<101
-0.8 -0.2 RVed|<100 Ras|<101 Rpolitical|<001 Ryear|<000
-0.8 -0.1 Rcalled|<200 Rso|<000
-0.8 0 Rlike|<010 Rshe|<201
-0.8 0.1 Rduring|<200
-0.7 -1.4 R-ions|>211 R=6|>201 Rweek|>001 Rwho|>111
-0.7 -1.3 R-'s|>111 R-ion|>210 R=4|<010 RQ,|>101 RQ.|>011 RUer|>011 Rasked|>010 Rback|>201 Rcountry|>201 Rtuesday|>200 Rwhich|>110
-0.7 -1.2 Rabout|<110 Ran|<210 Rcandidates|>201 Rconvention|>110 Rincluding|>201 Rsupporters|>110 Rwill|<000 Rwrote|>100
-0.7 -1.1 R-ion|>011 R=5|>010 RQ!|>101 Rat|>000 Rhis|>210 Rprimary|>100
-0.7 -1 R=5|>101 RN|>210 RQ.|>010 Ragainst|>000 Rvoters|>001
-0.7 -0.9 RN|>211 RQ,|<110 Rduring|>000 Rmany|>201 Rmore|<201 Rof|>000 Rsaid|>101
-0.7 -0.8 R=6|<200 RQ,|<111 Rduring|<000 Rhow|>201 Rstate|>201 Rthen|<101 Rthis|<101
-0.7 -0.7 R-ive|<210 R-ly|<200 R=5|>200 RU|<210 Rbut|<101 Rget|<000
-0.7 -0.6 RQ,|<210 RQ|<201 Reven|<000 Rthat|<110 Rwhen|<200
-0.7 -0.5 R=3|<210 RUly|<010 Rit|<001
-0.7 -0.4 Rafter|<001 Rand|<200 Rboth|<101 Rconvention|<101 Rmade|>100
-0.7 -0.3 RVed|<101 Rconvention|<200 Rthan|<101
-0.7 -0.2 Rsays|<100 Rtold|<101
-0.7 -0.1 Ralso|<101 Rthem|<100
-0.7 0.1 Rthree|<101
-0.7 0.9 RQ,|<200
-0.6 -1.3 Ragainst|>111
-0.6 -1.2 R-al|>210 Rasked|>110 Rcandidate|>110 Rduring|>110 Rhim|>111 Ris|>210 Rit|>011 Rjust|>001 Rthere|>010 Rthey|>011
  Rwill|>110 Ryears|>111
-0.6 -1.1 R-ers|>011 RUing|>110 RVing|>110 Rall|>101 Rcampaign|>111 Rhad|>110 Rinto|>011 Rnight|>010 Rnomination|>201 Rown|>101
  Rsaid|>010 Rsays|>010 Rstates|>101 Rstate|>210 Rsuch|>201 Rthem|>200 Rwhat|<101 Rwho|>011
-0.6 -1 R-ment|>200 R-ment|>210 RUment|>101 RVing|>010 RVly|>000 Ragainst|>011 Ramong|>010 Rhow|>100 Rpolicy|>010 Ryou|>000
-0.6 -0.9 RQ.|>201 RV|>110 Rany|>200 Rlast|>000 Rnational|>201 Rnow|>000 Rthrough|>000 Rwhich|<210
-0.6 -0.8 R=6|<010 RUed|<100 Rother|>101 Rtuesday|>000
-0.6 -0.7 RVed|>010 Rare|>000 Rbecause|>001 Rbe|<000 Rthat|<201 Rweek|<101
-0.6 -0.6 R-er|<110 Rcandidate|<201 Rinto|<000 Rmay|<201 Rsome|>101 Rthey|<110 Rthe|<011 Rtold|<000 Rtuesday|<201
-0.6 -0.5 Rher|<100 Ris|<001 Ris|>000 Rit|<201 Rthat|<010 Rwell|<100 Rwhich|<100
-0.6 -0.4 R-ion|<011 RUers|<100 RVed|<000 RVing|<000 Rand|<100 Rbeen|<200 Rbefore|<201 Rgovernment|>200 Rhas|<001 Rnight|<100
  Rpeople|<100
-0.6 -0.3 R-s|<201 R=3|<200 R=7|<201 RUs|<001 RVed|<010 RV|<001 Rfor|<001 Rher|<200 Rother|<100 Rprimary|<201 Rsaid|<001 Rsaid|>100
  Rsome|<101 Rsupport|<000
-0.6 -0.2 R-ed|<101 R-ive|<110 RVs|<010 Rbut|>001 Rhave|<100 Rsay|<200
-0.6 -0.1 R-ly|<201 Rlike|<200
-0.6 0 RU|<000 RVing|>200 Ryears|<000
-0.6 0.3 R=5|<200 Rin|<200 Rwhether|<000
-0.6 0.4 Rgroup|>200
-0.5 -1.3 R-ed|>101
-0.5 -1.2 Rcandidate|>101
-0.5 -1.1 R-ive|>110
-0.5 -1 R-ed|>110 RU's|>200 RUly|>210 RVer|>100 Rand|>000 Rany|>101 Rattacks|<200 Rbecause|>110 Rbe|>011 Rhis|>211 Rthat|>011
  Rthat|>210 Rtheir|>201 Rthis|>101 Rthose|>010 Rwhether|>001 Rwhile|>010
-0.5 -0.9 RQ|>201 Rand|<000 Rasked|<110 Rbecause|>101 Rbeen|>101 Rbetween|>101 Rdelegates|>200 Rdid|>010 Reven|>000 Rfar|>101
  Rincluding|>200 Rit|>211 Rmillion|>101 Rmost|>101 Rone|>201 Ror|>111 Rout|<110 Rsame|<200 Rthat|>111 Rthe|>111 Runder|<000
  Rwhere|>200 Ryear|>201
-0.5 -0.8 R-ity|>101 R-ly|>001 R=4|>011 RQ.|>101 Rall|<200 Rbut|>010 Rfar|>100 Ri|>100 Rone|>010 Rso|<201 Rthe|<110 Rthis|<010
  Rwas|<001 Rwere|>110 Rwon|>100
-0.5 -0.7 R-al|>101 RN|>111 Rand|>010 Relection|>200 Rhis|>201 Rmonday|>200 Rnew|>100 Rsupport|>001 Rto|<210 Rwho|>200
-0.5 -0.6 R-'s|>101 R-er|<210 R=5|>201 RN|>200 RUs|>100 RVer|<000 Rat|<111 Rhas|>011 Rhave|>000 Rin|<210 Rsince|>000 Rsuch|<101
  Rthose|<110 Rwhen|>000 Rwhich|>200
-0.5 -0.5 R-'s|>100 R0|<210 R=4|<200 RVed|<011 Rasked|<100 Rbeing|<100 Rin|<111 Rmost|<200 Ron|<110 Rsaid|<111 Rwere|<001
-0.5 -0.4 R-ive|<201 R-s|>101 R-|<210 R=6|<201 RN|>101 Ralso|<200 Ran|>200 Rcandidates|>100 Rdo|<200 Rhas|<201 Rhis|<001
  Rmonday|<101 Rsince|<201 Rstill|>000 Rthan|<201 Rweek|<000
-0.5 -0.3 R-ive|<001 R-ly|<000 R-ly|<001 R=7|<211 RU's|<200 Ran|<001 Rcandidates|<001 Rformer|<001 Ronly|<101 Rover|<001 Rtheir|>011
  Rthrough|<100 Ryou|<100
-0.5 -0.2 R-ions|<100 RVly|<101 RVs|<001 Rare|<200 Rby|>100 Rhas|>100 Rmore|<100 Rpercent|<100 Rsaid|<010
-0.5 -0.1 R-ive|>200 RU|>100 Rbefore|>200 Rbut|<100
-0.5 0 R-ed|>100 Rhave|<101 Rmany|<201
-0.5 0.1 Ran|<000 Rcampaign|>201
-0.5 0.2 Ramong|>001 Ronly|<100 Rpolitical|<200 Rthat|<200
-0.5 0.4 Rsupporters|>100
-0.4 -1.4 R=7|<010
-0.4 -0.9 Rboth|>201 Rget|>101 Rinto|>000 Rnot|>011 Rother|<001 Rwhich|>211
-0.4 -0.8 R-al|>011 R-ing|>210 R-ive|>210 R-ment|>101 R=10|>201 RQ|>211 RU|>011 Ras|>011 Rback|>100 Rbeing|>010 Rcalled|>201
  Rcampaign|>101 Rdo|>201 Reven|>001 Rfar|>111 Rfor|>211 Rhave|<210 Rif|>200 Rits|>010 Rmore|>110 Ror|>011 Rpresidential|>100
  Rsays|>000 Rsome|>011 Rtheir|>001 Rwhat|>100 Rwhen|>200 Rwin|>101 Rwin|>200
-0.4 -0.7 R-ed|>010 R-ers|>101 R-ity|<001 R0|>111 R=3|>011 R=5|<000 R=6|>101 RQ|>200 RU's|>110 RUions|>010 RVing|>011 RVs|>201
  Ragainst|>201 Ragainst|>211 Ralso|>000 Ralso|>211 Ramong|>101 Rany|>001 Ras|>010 Rbecause|>000 Rbefore|>000 Rbeing|>001
  Rcalled|>010 Reven|>101 Rfirst|>110 Rformer|>011 Rfor|>110 Rget|>100 Rhe|>011 Rhow|<200 Rhow|>001 Rif|>210 Ris|>011 Rit|>101
  Rit|>110 Rlast|>200 Rmillion|>200 Ronly|<000 Ror|>010 Rprimary|>011 Rsupport|>200 Rthem|>101 Rwhere|>201
-0.4 -0.6 R-ions|>201 R-ment|<101 R=7|>010 RQ|>101 RUal|<010 RUion|<010 Ragainst|<010 Ran|>201 Rbe|<200 Rcountry|>200
  Rdelegates|>100 Relection|>010 Rfrom|<000 Rinto|<200 Rlike|>010 Rmillion|>100 Ron|>001 Rother|>201 Rsaying|>000 Rshe|>010
  Rthere|<200 Rthis|>110 Rtime|<111 Rwhile|<110 Rwhile|>000
-0.4 -0.5 R-'s|>200 R-ion|>101 R-|>101 R-|>111 R=8|>010 RQ!|>111 RUed|>110 RU|>110 Ras|<110 Rbefore|>101 Rby|<000 Rconvention|>201
  Rdelegates|<200 Rits|>200 Rit|<111 Rmost|<110 Rparty|>110 Rsays|<200 Rsince|>010 Rup|<000 Rwere|<201 Rwhether|<100 Rwhile|>100
-0.4 -0.4 RUal|>001 RUly|>100 Ragainst|<200 Rbetween|>000 Rby|<201 Rfrom|<010 Rfrom|>100 Rhe|<201 Rhim|>100 Rhis|>101 Rlast|<101
  Rmany|>010 Rnew|<100 Rone|<010 Ron|<010 Ror|<000 Rout|<200 Rpercent|>200 Rsaid|>200 Rstate|<201 Rthan|>001 Rthere|<101 Rvote|>101
  Rwas|>100 Rwith|<101 Rwould|>000 Ryear|<101
-0.4 -0.3 R-|<200 RUed|<201 RUity|<000 RU|<010 RVly|<200 RV|<200 Rabout|<101 Ramong|>000 Ra|>001 Rcandidate|>201 Rhas|>000 Rit|<010
  Rpresidential|<001 Rtuesday|<101 Rwas|>000
-0.4 -0.2 R-er|>101 R=10|<111 RQ|<200 RUer|<201 RUing|>100 RUment|>200 RU|<110 RVion|<100 Ralso|<011 Rinterview|>000 Rinto|<001
  Rnomination|<101 Rnot|<001 Rthe|>101 Rtwo|<100 Rwin|<000
-0.4 -0.1 R=7|>100 RUions|<200 RU|<100 RVed|>000 RVs|<100 Rand|<211 Ra|>200 Rby|>200 Rher|<101 Rmost|>100 Rnight|>100 Rone|<100
  Rthen|<100
-0.4 0 RV|<100 Rand|<201 Rhas|<200 Rnext|<201 Rthree|<100 Rweek|<201
-0.4 0.1 RUed|>000 RUing|<100 Rhis|<201 Rmany|<100
-0.4 0.2 Rnomination|<000 Rpolicy|>200 Rthe|<210
-0.4 0.3 RUal|<000 Rin|<201
-0.4 0.4 R-ions|<201 Rsuch|<000 Rtold|>200 Rto|<201
-0.4 0.5 Ri|<101
-0.4 0.6 Rinterview|<000
-0.3 -1 Relection|>101
-0.3 -0.9 Rup|>201
-0.3 -0.7 R=8|>000 RVion|>010 Rbe|>210 Rcould|>110 Rhow|>011 Ronly|>201 Rwhether|>201 Rwould|>011
-0.3 -0.6 R-er|>111 R-ing|>101 R=4|>101 RQ.|>111 RUs|<111 RVers|>000 RVing|>211 RVions|>100 Ramong|>200 Ramong|>201 Ras|<111
  Rat|<000 Rback|<101 Rback|>001 Rcalled|>000 Rcountry|>111 Rdo|>211 Rfirst|>201 Rhad|>011 Rher|>101 Rif|>110 Rmade|>001 Rmade|>111
  Rmonday|>000 Rnow|<200 Rnow|>010 Ror|>001 Rpercent|>001 Rsays|>110 Rsuch|>001 Rsupport|>111 Rthrough|<010 Runder|>100 Rup|>000
  Rwin|>100
-0.3 -0.5 R-ed|>011 R-er|>011 R-ing|<201 R-ive|<200 R-ive|>011 R-ive|>211 R-ly|>011 R=4|>001 R=6|>011 R=6|>210 RQ.|>001 RUer|>001
  RUions|>210 RUion|>110 RUly|<210 RUly|>010 RVs|>100 Rasked|<010 Ras|>110 Ra|<100 Rbecause|>111 Rbecause|>201 Rbeing|>200
  Rbetween|>100 Rby|<010 Rby|<110 Rcalled|>101 Rdelegates|>101 Rdid|>200 Rfar|>110 Rhas|>010 Rhave|>010 Rhim|>001 Rhim|>201
  Rhow|>010 Rmay|>200 Rno|>000 Rof|>210 Ronly|>011 Ronly|>110 Ror|<010 Rout|>010 Rown|<200 Rown|>200 Rpolicy|>001 Rrecent|<200
  Rsaying|>100 Rsay|>200 Rtheir|>101 Rthem|>001 Rthem|>110 Rthem|>201 Rthey|>010 Rthe|>210 Rtime|>200 Rtwo|>110 Rwere|>101
  Rwhich|>210 Rwho|>201
-0.3 -0.4 R-ing|>001 R-ity|>211 R-ly|<010 R-|>200 R0|>201 R=10|<210 R=3|>001 R=8|>001 RUer|<210 RVing|<010 Rall|>100 Rand|>001
  Rand|>011 Rasked|<101 Rbut|>011 Rdo|>100 Rdo|>110 Rfor|<110 Rgovernment|>101 Rhis|<200 Rhow|<101 Rmost|<211 Rnominee|>101
  Rparty|>200 Rpolls|>001 Rpresidential|>010 Rsays|>100 Rstate|>100 Rtold|>000 Rweek|>100 Rwere|>001 Rwhile|<210
-0.3 -0.3 R-ion|<110 R-|<011 R0|>001 R=3|>201 R=8|<201 RQ?|>201 RUal|<200 RUly|>001 RVing|<100 Rany|<200 Rcandidates|<100
  Remail|>200 Rher|<010 Rin|<211 Rmore|>101 Rother|>100 Rrecent|>000 Rso|>200 Rsuch|>101 Rthat|>100 Rtheir|>100 Rthe|>011 Rthe|>110
  Rweek|>000 Rwere|>100 Ryears|>010
-0.3 -0.2 R-er|<011 R-ing|<010 R-s|>201 R-|<110 RN|>001 RUing|<201 RUions|<101 RUly|<100 RVed|>100 Ragainst|>200 Rare|>100
  Rcampaign|<101 Rin|<101 Rjust|<100 Rmake|>000 Rover|<000 Rrace|<100 Rstate|<100 Rthan|>200 Rthose|<101 Rthree|>100 Rup|<010
  Rwhen|<100
-0.3 -0.1 R-ment|<100 R-|>011 R=10|<010 RN|>010 RUed|>100 RVing|<001 RVly|<001 Rabout|<010 Rback|<200 Rcampaign|<200 Rcandidate|<100
  Rfor|<100 Rlike|<100 Rmake|<100 Rof|>101 Rstill|>100 Rwhen|<101 Rwhere|<100
-0.3 0 R-|>201 R=10|<100 RUing|<110 Ragainst|<100 Rconvention|<000 Rmade|>201 Rshould|<100 Rthose|<100 Rwould|<100
-0.3 0.1 R-al|>200 R-ing|<200 R=8|>200 Rbe|<110 Rbut|<200 Rpresidential|<101 Rsince|>200
-0.3 0.2 R-ing|<000 R-ions|<010 RU|<201 Rmany|>100 Rof|<210 Rthat|<100 Rtwo|>200
-0.3 0.3 R=7|<200 RU's|>100
-0.3 0.4 Rall|<000 Rweek|<200
-0.3 0.5 RQ.|>200 RUive|>001
-0.3 0.6 Rattacks|<000
-0.2 -1.4 Rformer|<201
-0.2 -1.2 Rrace|>100
-0.2 -1.1 R-ive|<010 RQ?|<100
-0.2 -0.8 Rbeen|<000 Rhe|>010
-0.2 -0.7 R-ion|>200 RQ,|<010 Rbeing|<000 Rcandidate|>200
-0.2 -0.6 Rnot|>200 Rtwo|>101
-0.2 -0.5 R=4|<100 Rfor|>011 Rhe|>101 Rit|>010 Rlike|>200 Rmore|>010 Rof|<000 Rwhile|>110 Ryears|<200
-0.2 -0.4 R=5|>011 RQ,|>211 RQ.|>110 RUly|<200 RV|>201 Ralso|>111 Ralso|>201 Rasked|>200 Rattacks|>010 Rat|>211 Ra|>210 Rgroup|>100
  Rher|>110 Rhe|<200 Rhis|>100 Rif|>001 Rits|>211 Rit|<200 Rit|>200 Rnight|<000 Rnot|>001 Rover|>101 Rsaid|>011 Rsay|>000 Rthan|>110
  Rtheir|>010 Rthem|>010 Rthe|<201 Rthree|>000 Rwas|>101 Rwere|>010 Rwhat|>110
-0.2 -0.3 R-ing|>110 R-ions|>101 R-ly|<101 R-ment|>201 R-s|>100 R-s|>111 R0|<110 R=10|>101 RQ.|>210 RQ|>111 RUal|>010 RUed|>101
  RUions|>200 RVed|>110 RVer|>000 RVly|<201 RVs|>101 RVs|>110 Ragainst|>110 Ralso|<110 Ralso|>101 Rare|>011 Ra|>010 Rbecause|<010
  Rbeen|>201 Rbut|<110 Rby|<011 Rcalled|<110 Rcan|>100 Rcountry|>011 Rcountry|>100 Rdebate|>101 Rdid|<110 Rduring|>001 Rfor|>010
  Rfrom|>201 Rfrom|>210 Rhad|>010 Rhas|>111 Rhave|>200 Rhis|>010 Rinterview|<010 Ris|>001 Rlast|>201 Rlike|<000 Rlike|>100
  Rmake|>100 Rmost|>201 Rof|>011 Rother|>200 Rout|>000 Rout|>100 Rparty|<200 Rrecent|<100 Rrecent|>001 Rthan|>000 Rthere|>101
  Rthere|>200 Rthey|>100 Rthis|>010 Rthose|<111 Rto|>111 Rtweet|<000 Rup|<101 Rwhat|>201 Rwhether|>200 Rwill|>211 Rwin|>001
  Rwin|>201
-0.2 -0.2 R-al|<200 R-al|>110 R-ed|<210 R-ing|>201 R-ion|<200 R0|>010 R=6|>200 R=8|>110 RQ?|>010 RQ?|>101 RU's|<100 RUions|<100
  RUive|>100 RUs|>110 RV|<110 Rbefore|<200 Rbe|>100 Rby|>210 Rcould|>000 Rcould|>200 Rdebate|>000 Rdid|>000 Rher|>200
  Rincluding|>000 Rjust|>100 Rnomination|<200 Rone|>101 Rshould|<010 Rsome|>100 Rso|>100 Rthan|<100 Rthat|>101 Rthere|>100 Rthe|<100
  Rto|>200 Rtwo|>010 Rvoters|>010 Rwas|<110 Rwhich|<001 Rwould|>100
-0.2 -0.1 R-ing|<101 R-|>001 R-|>210 R=10|>000 RQ!|>001 Ragainst|<101 Ra|<201 Rby|<101 Rfor|>100 Rfrom|<001 Rhad|<101 Rhave|<001
  Rmore|>201 Rno|<101 Ron|>201 Rprimary|>200 Rsame|>000 Rsuch|>200 Rtwo|>100 Rup|>100 Rwas|<200 Rwhat|<100 Rwhen|<111 Rwill|>000
  Rwill|>100 Ryear|<200
-0.2 0 R-al|<010 R-ed|<100 R-er|>001 R-s|<111 R-s|>001 R-|<100 R0|<200 R0|>100 R0|>110 RN|<100 RQ|>100 RUed|<010 RU|>000 RVing|>100
  RVly|<100 Rabout|<100 Rand|>101 Rare|<101 Rhow|<100 Ris|<010 Ris|<101 Rit|>001 Rnot|>100 Rof|<201 Rthere|<100 Rwas|<111 Rwho|>001
-0.2 0.1 R-ers|>200 R-ly|<100 R-|<101 Rafter|<200 Rdid|<200 Rhis|<011 Rmore|>001 Rone|<101 Rsaying|<010 Rstates|<110 Rstate|<110
  Rsuch|<100 Rto|<010 Rwould|<110
-0.2 0.2 R-er|<000 R-ly|>000 R-s|<100 RV|<201 Rattacks|>100 Rcalled|>200 Ris|>100 Rof|<111 Rrace|<000
-0.2 0.3 R-|<001 Rno|<100 Ror|>100 Rout|<100 Rweek|<010 Rwho|<211 Ryears|>201
-0.2 0.4 Rasked|>100 Rback|>200 Rbeing|<200 Rlast|<201
-0.2 0.5 Rpresidential|<000 Rwhile|<010
-0.2 0.6 R-ing|<001
-0.2 1.3 RQ,|<000
-0.1 -0.9 Rstate|>101
-0.1 -0.8 R=6|<100
-0.1 -0.7 R-ed|<201 R=6|<000 Rboth|<200
-0.1 -0.6 Rcountry|<100
-0.1 -0.5 Rpresident|>101 Rstill|<200
-0.1 -0.4 R-ly|>010 R-|<010 R=3|<010 RUer|>100 Rbe|>001 Rbut|>200 Rhe|<100 Ron|>110 Rpresidential|>201 Rshe|<110 Rwhen|>101
  Rwith|>001
-0.1 -0.3 RUed|<110 Ras|>001 Rat|<201 Ra|<200 Rback|<000 Rby|<111 Rcandidate|>100 Rhe|<011 Rsuch|>110 Rwould|>110
-0.1 -0.2 R-er|>200 R-ing|<110 R-ing|>011 R-ions|>110 R-s|<110 R-|<201 R=3|>211 R=5|>210 R=6|>100 RN|<111 RUer|<200 RUion|>201
  RUs|>211 RU|>210 RVing|>001 RVly|>001 RVly|>110 Rafter|>110 Rare|>001 Rback|>210 Rbeen|<210 Rbe|>010 Rbe|>110 Rdo|>001 Rfar|>200
  Rhas|>201 Rher|>011 Rinto|>210 Rmonday|<100 Rmuch|<000 Rmuch|>010 Rnational|<000 Rof|>211 Rone|>011 Rover|>111 Rown|<000
  Rparty|>100 Rpolicy|>101 Rrace|>101 Rrecent|>011 Rshe|>100 Rso|>001 Rthey|>110 Rthrough|>100 Rtuesday|<000 Rwas|<101 Rwhen|>010
  Rwhere|>001 Rwith|>110
-0.1 -0.1 R-ers|>100 R-ers|>210 R-ion|>100 R-ive|>001 R-ment|>211 R-|>211 R=5|>110 R=5|>111 R=6|>001 R=6|>010 RQ|>010 RQ|>011
  RUing|>010 RUion|>101 RUs|<100 RU|<200 RVed|>101 Rabout|>110 Rafter|<100 Ralso|>110 Rand|>111 Rany|>010 Ran|<110 Rare|<111
  Rasked|>000 Ras|>210 Rbeen|<001 Rbefore|<111 Rby|>010 Rcandidate|>001 Rcandidate|>010 Rcan|<200 Rdid|>101 Rher|>001 Rhe|>001
  Rhim|>200 Rhis|<100 Rif|<101 Rin|>110 Rlike|>201 Rmay|>101 Rmuch|>200 Rof|>110 Rpolitical|>210 Rsaid|>000 Rsay|>100 Rshe|>101
  Rshould|>200 Rsupport|<200 Rthan|>101 Rthat|>201 Rthem|>100 Rthen|>210 Rtime|>000 Rto|>110 Rtuesday|>010 Rvote|>200 Rwho|>210
  Rwith|<100 Rwith|>010 Rwith|>100
-0.1 0 R-al|<000 R-al|>001 R-er|<010 R-er|>201 R-er|>210 R-ions|<200 R-s|>011 R-s|>211 RUal|<100 RUal|>000 RUer|>000 RUer|>010
  Rand|>211 Rany|<100 Ran|>001 Rback|>000 Rbeen|>100 Rcould|>100 Rdid|>100 Relection|<200 Rfrom|>011 Rif|<200 Ri|>200 Rlike|>001
  Rnew|<200 Rnomination|<111 Rnot|<101 Rof|<200 Ronly|>100 Rpeople|>100 Rpolicy|<200 Rsupport|>100 Rtheir|>111 Rthe|>100 Rthose|>101
  Rto|>010
-0.1 0.1 R-al|>201 R=5|<100 RN|<110 RQ|<100 RUed|<200 RUing|<000 RUing|<001 RU|>101 RVed|>201 Rabout|>100 Ras|>201 Ra|<110 Ra|>110
  Rfor|<010 Rhave|>100 Rmay|>000 Rprimary|<100 Rstates|<200 Rthan|<200 Rthose|>100 Rwho|>000 Rwon|<100 Ryear|>000
-0.1 0.2 R-ers|<100 R-ing|>100 R-s|>110 RUs|>201 RU|>200 RV|>100 Rall|>011 Rand|<101 Rformer|>200 Rhad|>200 Rnomination|>000
  Rof|>200 Rtheir|<100
-0.1 0.3 R=8|>111 Ramong|>100 Rbecause|<200 Rbut|>100 Relection|<110 Relection|>100 Rfirst|<100 Rhad|>000 Rnew|<201
  Rpresidential|>000 Rthan|<000 Rthat|<101
-0.1 0.4 R=7|>111 RUer|<010 Rabout|>200 Ran|>000 Rback|<100 Rbe|>000 Reven|<101 Rformer|<100 Rit|<100 Rthis|<110 Rwhen|<201
-0.1 0.5 R-ment|<001 R=7|>200 RUment|<000 Rout|>200 Rpercent|>100 Rthose|<010
-0.1 0.6 R-ing|>000 Rcampaign|>001 Rto|<200
-0.1 0.7 Rsupporters|>101 Rwill|<100
-0.1 0.8 Rsupporters|<200
-0.1 1 Rget|>200
0 -0.9 Rtweet|>000
0 -0.7 R-ions|>200 RUer|>201 RV|>200 Ror|>201
0 -0.6 Rdebate|<200
0 -0.5 RUly|>201 Rtheir|<200
0 -0.4 RN|<101 Rcould|<200 Ronly|<200 Rpolitical|<100 Rwill|>200
0 -0.3 R-al|<201 R-al|>100 Rby|>001 Rfor|<200 Rof|>201 Rtwo|<211
0 -0.2 R-|>100 R=3|<101 RUer|<100 RVed|<110 Ra|>100 Rbeen|>200 Rboth|<100 Rher|>201 Rin|<010 Rin|>101 Rnight|>000 Rpolitical|<000
  Rpresident|>200 Rsupporters|<000 Rthan|>100 Rwho|<110
0 -0.1 R-ity|>001 R-ity|>100 R0|>200 RUs|>101 RVed|<200 RVed|<210 Ra|>101 Rfor|>101 Rfrom|<100 Rhad|>001 Rhas|<101 Rher|<211
  Rhim|<100 Ris|>101 Rnew|>001 Rout|<000 Rown|>000 Rpolicy|>100 Rprimary|<200 Rsome|<001
0 0.1 R-ed|<200 R-ers|>110 R-er|<100 R-er|>010 R-ing|<100 R-ions|>001 R-ions|>111 R-ive|>010 R-ly|>200 R=10|>001 R=10|>100 RUer|>200
  RUly|>101 RUs|>010 RVly|>100 RVs|>001 Rall|>110 Rall|>201 Rany|>201 Ran|>010 Ran|>011 Ras|>101 Ra|>111 Rbeen|>010 Rcalled|>100
  Rcandidates|>101 Rdid|>201 Relection|>201 Rincluding|<100 Rincluding|>010 Rincluding|>110 Rits|>100 Rits|>101 Rlast|<010
  Rlike|>101 Rmany|>110 Rmuch|>101 Rnew|>000 Rnot|>000 Ror|>200 Rparty|>201 Rpolicy|>201 Rshould|>001 Rshould|>100 Rsince|<100
  Rsome|>010 Rstates|>110 Rsuch|>000 Rthey|>210 Rthe|>001 Rthis|>001 Rthose|>201 Rtwo|>001 Rvote|>100 Rweek|>200 Rwere|<200
  Rwill|>011 Rwon|>200 Ryear|>001
0 0.2 R-ing|>010 R-ity|<100 R-ment|>001 R-ment|>100 R-|>110 R=3|<211 R=8|>100 RN|>011 RUers|<200 RUment|>001 RUs|<200 Rafter|>100
  Rare|<010 Rare|<100 Rattacks|<100 Rattacks|>001 Rbeen|>000 Rby|>110 Rcampaign|>211 Rdebate|>001 Relection|<100 Remail|>100
  Rfirst|>100 Rhad|<100 Rhad|>101 Rhe|<010 Rhis|>001 Rit|>100 Rpolitical|>000 Rpolitical|>101 Rsince|>100 Rsome|<100 Rstate|>200
  Rthey|>200 Rthe|<211 Rwhere|>100 Rwith|<010
0 0.3 R-ion|<111 R-s|>200 RUing|>000 RVing|<101 RVing|>000 RV|>000 Ras|<201 Rfar|>201 Rif|>000 Rin|<001 Rin|>001 Rnight|<201
  Rnominee|>200 Rparty|>010 Rpeople|<101 Rpercent|>101 Rsupporters|<111 Rthere|<000 Rthis|>100 Rtuesday|<200 Rwere|<101
0 0.4 R-ive|<100 RUion|>000 RUs|<000 Ralso|>100 Reven|>100 Rfrom|<200 Ror|<100 Rvote|<101 Rwell|>000
0 0.5 Rhe|>200 Rsaid|>201 Rso|>000 Rthis|<000 Rthrough|>200
0 0.6 R-ion|>201 Rmade|<110 Rnew|<010 Rwhere|<101 Ryears|<201
0 0.7 Rif|<100 Rtime|<010
0 1 RUions|<000
0 1.5 Rwhat|<200
0.1 -0.8 Rbetween|<100
0.1 -0.6 R=4|>100 R=7|>101 Rhis|<111
0.1 -0.4 R-ers|>201 R-er|<200 R-er|>100 Rher|>100 Rof|<110
0.1 -0.3 Rnominee|>100 Rof|>001 Rpresident|<100 Rshe|>200 Rwill|<200
0.1 -0.2 R-ly|>101 R=7|<100 Rhim|>101 Rother|>010 Rthe|>200 Rto|<100
0.1 -0.1 R-ions|<000 R-ly|>100 RQ,|<201 RUed|>001 RU|<101 RVs|>200 Rbe|>101 Rnext|<100 Ron|<100 Ron|>101 Rother|<200 Rtuesday|<100
0.1 0 R-ions|>100 R-ion|<101 RUing|>200 RUment|>100 RVs|>000 Rabout|>101 Rand|<111 Rfirst|>000 Ris|<200 Ris|>200 Ri|<100
  Rmonday|<200 Rof|<100 Rone|>100 Rparty|<201 Rpresident|>100 Rthey|<101 Rwho|>100 Ryears|>000
0.1 0.1 R-ion|<100 R-ity|>200 R-ive|>100 R-s|<010 R-s|>010 R=8|<000 RV|>001 Rabout|<200 Rafter|>101 Rbeing|>201 Rby|<200
  Rcampaign|>100 Reven|>010 Rfirst|>200 Ris|>010 Rmake|>101 Ron|>100 Rover|<100 Rover|>201 Rwhile|>001
0.1 0.2 R-al|<110 R-ed|>211 R-ing|>111 R-ing|>211 R-ion|<201 R-ion|>110 R-ity|<101 R-ity|>201 R-ment|>011 R0|>101 R=6|>211
  RUing|<010 RUions|>101 RUion|>001 RUs|<210 RVing|>210 RVly|>200 RVs|>010 RV|>111 RV|>210 Rat|>001 Rat|>210 Ra|>011 Rbe|>201
  Rbut|>110 Rcandidate|<001 Rcould|>001 Rduring|>200 Rfor|<201 Rhim|>011 Rif|>201 Rincluding|<200 Rits|<010 Rmake|<200 Rmake|>010
  Rmany|<001 Rmillion|>201 Rnomination|>101 Rno|>110 Rof|>010 Ron|>010 Ron|>111 Ror|>101 Rover|<200 Rparty|>011 Rpolitical|>011
  Rstill|<100 Rthat|>110 Rup|<100 Rup|<200 Rwas|>010 Rwhen|<210 Rwho|>010 Rwho|>110 Rwon|>000 Rwould|>101 Rwould|>210 Ryears|>100
  Ryears|>101
0.1 0.3 R-ed|>001 R-ions|>010 R-ion|>001 R-ly|>110 R-ly|>210 R-ment|>111 R=10|>111 R=3|<011 R=8|<200 RN|<211 RQ,|>001 RU's|>000
  RUed|<101 RUers|<000 RUity|>200 RU|>001 Rafter|>011 Rafter|>111 Ragainst|>100 Ramong|>210 Ran|>110 Rattacks|>000 Rat|>011
  Rback|>101 Rdo|>000 Rfirst|>101 Rhave|>101 Rher|>010 Rhe|>110 Rits|>001 Rjust|>000 Rmore|>100 Rnew|>110 Rnominee|>001 Rnow|>200
  Rof|<001 Rone|>001 Ronly|>101 Rsays|>200 Rsay|>001 Rsay|>010 Rsome|<010 Rtheir|>200 Rthey|>101 Rto|>001 Rto|>011 Rwas|>011
  Rweek|>010 Rwhich|>100 Rwhile|>101 Ryears|>200 Ryear|>100 Ryou|>100
0.1 0.4 R-al|>211 R-ers|<110 R-er|>110 R-|<000 R-|>010 R=3|>110 R=3|>111 R=3|>210 R=6|<111 RUity|>100 RUive|>000 RUly|<201
  Rabout|<201 Ras|<200 Ras|>200 Rby|>201 Rconvention|>000 Rdebate|>010 Rfor|<210 Rhim|>110 Rits|>000 Rit|>201 Rlast|<200 Rother|<110
  Rsome|>001 Rsupporters|>200 Rsupport|>000 Rthe|<200 Rthis|>200 Rtime|>101 Rto|>201 Rwould|<010
0.1 0.5 R-ive|>201 R0|<211 R=8|>211 RQ!|>200 RVion|>100 Rany|>100 Rare|>200 Rbecause|>100 Rbeen|<100 Rcampaign|>110 Rhas|<010
  Rmillion|<100 Rmuch|<100 Rmuch|>000 Rno|<200 Rstates|<100 Rwith|>200
0.1 0.6 R-ing|<011 RUity|>101 Rduring|<111 Rparty|>101
0.1 0.7 Rhis|>200
0.1 0.8 Ralso|<100 Rrace|>000
0.1 0.9 Rvoters|>200
0.1 1 R-ing|<111 Rwhen|<001
0.1 1.8 RQ?|<000
0.1 1.9 Rwhat|<000
0.2 -0.7 R=8|>201 RUment|>010
0.2 -0.6 Rwell|<000
0.2 -0.4 Rformer|<000 Rvoters|<200 Rwas|<201
0.2 -0.3 R=8|>210 Relection|<000 Reven|<200 Rshe|<011
0.2 -0.2 Ra|<010 Rfirst|<101 Rhe|<101 Rmost|>000 Rshe|<100
0.2 -0.1 R-al|<100 RVs|<000 Rformer|>100 Rnational|>000 Rnow|<100 Rpeople|>200 Rshe|<101 Rstate|<001 Rthey|<100 Rthursday|>000
  Rvote|<000
0.2 0 R-ed|>200 R-ing|>200 R-s|<001 R0|<000 R=3|>101 R=8|<100 Ras|<100 Rat|<100 Rduring|<100 Rhe|>100 Rof|>100 Rthen|>100 Rthey|<001
  Rwhile|<100 Ryears|<100
0.2 0.1 R-ers|<001 R-|<211 RN|<201 RUion|>100 Rgroup|<000 Rhas|>200 Ron|<101 Ron|<201 Rsome|<200 Rthe|>010 Rto|>101
0.2 0.2 R-|<111 R=10|<000 RUed|>200 Rall|<100 Rinto|>100 Rlast|<100 Rmuch|>100 Rnomination|>100 Ron|<200 Rpolitical|>001 Rto|>100
0.2 0.3 R-ed|>000 R-ion|<001 R-s|<200 R0|<100 RUal|>101 RUly|>111 Rby|>111 Rgovernment|<200 Rmore|>000 Rout|>101 Rsupport|<100
  Rtwo|>000 Rwell|>200
0.2 0.4 R-'s|>001 R-ed|>201 R0|<201 R=4|>010 RQ,|>010 RQ|>210 RU's|>010 RUed|>111 RUers|>000 RUer|>110 RUions|>110 RUions|>201
  RUity|>000 Ralso|>001 Rbeen|>001 Rbetween|>200 Rby|<100 Rby|>211 Rcountry|>010 Rdo|>010 Rfar|>001 Rfor|>111 Rfrom|>010 Rhim|>010
  Rif|>101 Rincluding|>101 Rin|>201 Rjust|>201 Rnot|<100 Rnow|<201 Rnow|<210 Rno|>101 Ron|<210 Rrace|>001 Rthat|>001 Rthat|>010
  Rtuesday|>100 Rup|>001 Rwell|>100 Rwhat|>010 Rwith|>201 Rwould|>201
0.2 0.5 R-ers|>111 R-ive|<000 R-ment|<010 R0|>211 RQ|>110 RUion|>010 RUs|>001 RUs|>011 Rabout|<210 Rabout|>010 Rand|>100 Ran|>101
  Rare|<201 Rare|>101 Rattacks|>200 Rat|<200 Rat|>010 Rback|>010 Rbeing|>000 Rby|>011 Rcampaign|>210 Rcan|>200 Rcould|>010
  Rcountry|>000 Rcountry|>101 Relection|>001 Relection|>011 Rfar|>010 Rfirst|>001 Rgovernment|>001 Rhas|>001 Rhave|>001 Rhave|>011
  Rhe|>210 Rhow|>200 Rif|>100 Rif|>211 Rincluding|>001 Rinto|>001 Rin|>011 Ris|<211 Rlast|>100 Rmake|>200 Rmonday|<210 Rmost|>001
  Rnow|>211 Rno|>201 Rout|<101 Rpresidential|>001 Rpresidential|>011 Rrace|>200 Rsaid|>001 Rso|>101 Rthat|>211 Rthen|<010
  Rthose|>111 Rwere|>200 Rwhat|>001 Rwhich|>101 Rwhile|>111 Rwhile|>201 Rwith|>101
0.2 0.6 R-ment|<211 R-ment|>110 R=10|<101 R=10|>110 R=7|>110 RQ|>001 Rand|>201 Rany|>000 Rat|<110 Rcampaign|>011 Rcould|<100
  Rdo|<100 Rfar|<200 Rfrom|<110 Rinto|<100 Rnominee|>000 Rnot|>101 Rno|>001 Rpresidential|>101 Rstate|>011 Rthere|>000 Rthis|>000
0.2 0.7 Ra|>201 Rbut|<010 Rwas|>201
0.2 0.8 R-ion|<000 RQ!|>100 RUment|>000 Rafter|>200 Rbeen|<110 Rher|<110 Rwho|>101 Rwould|>200
0.2 0.9 Rsince|<110 Rvoters|>011
0.2 1 Rher|<201 Rrace|>010
0.2 1.1 Rcountry|<000
0.3 -0.7 Rpublic|>000 Rstate|<200 Rwith|<201
0.3 -0.5 Rway|>200
0.3 -0.4 RN|>100 Ror|<200
0.3 -0.3 Rand|<001 Rbut|<201 Rthat|<001
0.3 -0.2 Rfor|>200 Rin|<100 Rpeople|>000 Rthis|<201 Rthose|>001
0.3 -0.1 Rabout|<000 Rnext|>200 Rweek|>101
0.3 0 R=3|<111 RUion|>200 Ras|<010 Rcan|<100 Rformer|>010 Rits|>201 Ri|<200 Rof|<010
0.3 0.1 R=8|<101 Rat|>110 Rbefore|<100 Rcampaign|<000 Rconvention|>100 Rformer|<101 Rhis|<110 Rno|<000 Rpresidential|<201 Rrace|<101
  Rthis|<200 Rtwo|>201
0.3 0.2 RUs|<110 Rin|>200 Rpolitical|>100 Rstates|>100 Rthis|<100 Rthose|>000 Rthree|<200 Ryear|<100
0.3 0.3 R-er|<101 R=3|<201 RN|<210 Ras|>100 Rbecause|<100 Rhis|>110 Rnight|<200 Rother|<000
0.3 0.4 R-al|<001 R-ed|>210 RUed|>010 RUive|<100 Rand|>110 Rcampaign|<201 Rcampaign|>200 Rhis|<010 Rother|>000 Rthat|>200
0.3 0.5 R-er|<201 R0|<101 RUion|>011 RUly|<101 Rare|>110 Rcan|>001 Rdid|>001 Rformer|>000 Rhas|>101 Rmay|>201 Rmore|<210 Rmost|>010
  Ronly|>111 Rover|>200 Rwere|>201
0.3 0.6 R-ed|>111 RVed|>011 RVed|>211 RVing|>101 Rand|<011 Rare|>201 Rasked|<210 Rcalled|>110 Rcould|<101 Rcould|>101 Rfrom|>001
  Rget|>000 Rhad|>210 Rhave|<010 Rher|>210 Rinterview|>001 Ris|>111 Ris|>211 Rmade|<200 Rnot|>010 Rrecent|>100 Rshould|>101
  Rsince|>110 Rsince|>210 Rso|<010 Rso|>010 Rsupport|>010 Rtheir|<201 Rwas|>001 Ryear|>110
0.3 0.7 R-ers|>211 R-ions|<110 R-ions|>011 R-ion|>010 R-ly|<110 R0|>011 R=4|>200 RUed|>011 RUing|>001 Rabout|>201 Rany|>110
  Rare|>211 Rbecause|>200 Rcampaign|>010 Rcandidates|>001 Rconvention|>001 Rconvention|>010 Rdo|>101 Reven|<201 Rhe|>111 Rif|>010
  Rinto|>110 Rinto|>200 Rin|>211 Rmade|>110 Rmay|<010 Rmillion|>000 Rmore|>011 Rnext|>100 Rnominee|>010 Rnominee|>011 Ron|>011
  Rown|>001 Rpresident|>010 Rprimary|>110 Rrecent|>101 Rso|>201 Rthen|>101 Rtold|<200 Rtwo|>210 Rup|>200 Rwas|>200 Rwhat|>200
  Rwhen|>110 Rwhile|<200 Rwill|>101 Rwith|>111 Rwould|>001
0.3 0.8 R-ers|>001 RQ,|>110 RUly|>200 RVion|>000 Rbetween|<200 Rcandidate|>000 Rprimary|>001 Rstate|>111 Rthree|>200 Ryear|>101
0.3 0.9 Rmost|>200 Rnomination|>001 Rnominee|>201 Rno|>100 Rsame|>100
0.3 1 Rwill|<010
0.3 1.1 Rwhether|>000
0.3 1.2 RQ,|>100
0.3 1.5 Rwhen|<110
0.3 1.7 Rthat|>000
0.4 -0.7 Rshe|>110
0.4 -0.5 Rhe|>201
0.4 -0.4 Ragainst|<000 Rmany|<101 Rtime|<200
0.4 -0.3 Rparty|<000
0.4 -0.2 R=8|>101 Rfirst|<200 Rnominee|<000 Rpresidential|<200 Rshe|<200 Rwho|<200
0.4 -0.1 R-ity|<210 R=3|<100
0.4 0 RN|>110 Rmany|<200 Rnew|<000 Rof|<011 Rparty|>001 Rstates|<000
0.4 0.1 R=7|>210 RN|<200 Rin|>100 Rmonday|<000 Rnot|<200 Rparty|>000 Rthe|<001
0.4 0.2 R-'s|<001 R-s|<101 R-s|<210 R=3|>200 Raccording|<000 Rher|<001 Ror|>000 Rwho|<210
0.4 0.3 RV|<010 Rcandidates|<200 Rnomination|<100 Rpolitical|>200 Rstate|<000 Rthe|<010 Rwith|>210
0.4 0.4 R0|>000 Ralso|>200
0.4 0.5 Ra|>000 Rhas|<100 Rincluding|>100 Rjust|<200 Rtime|<201
0.4 0.6 RVed|>001 Rat|>100 Rby|>101 Rpresident|>000 Rvoters|<100
0.4 0.7 Rnational|>100 Rsuch|>010
0.4 0.8 RUive|>101 Rabout|>001 Ragainst|>010 Ran|>111 Rasked|>101 Rbeing|>100 Relection|>000 Reven|>200 Rfrom|>110 Rhave|>201
  Ris|>110 Rmay|>010 Rnot|>210 Rnow|>101 Rprimary|>010 Rtheir|>000 Rtime|>010 Rup|>010 Rvoters|>201 Rwere|>011 Rwhat|>011
0.4 0.9 R-ly|>111 R=7|>001 RUer|>101 RUly|>211 Rabout|>210 Rall|>010 Rhe|>000 Rmade|>200 Rnomination|>200 Rnow|>201 Rno|>200
  Rother|>001 Rpresidential|>111 Rrace|<201 Rstates|>010 Rstates|>201 Rstill|>200 Rsupport|>101 Rthrough|<200 Rup|>110 Rwith|>211
  Ryears|>001
0.4 1 Rcountry|>110 Rlast|>001 Rnomination|>010 Rpeople|>001 Rthe|>211 Rthose|>210
0.4 1.1 Rown|>100
0.4 1.2 Rdid|>110
0.4 1.3 RQ.|>000
0.4 1.4 RQ.|>100
0.5 -0.2 R-ment|<200 Rpresidential|<100
0.5 -0.1 R=5|<201 Rfrom|<201 Rsupporters|<100
0.5 0 Ran|>100 Rformer|<111 Rfrom|>200 Rweek|<100
0.5 0.1 R-'s|<200 RUment|<001 Ra|<001 Rhe|<001 Rlike|<101 Rsame|>200
0.5 0.2 RVing|<200 Ran|<101 Rduring|>201 Rpresidential|>200 Rrecent|<000 Rvote|>000
0.5 0.3 R=3|<110 Ran|<100 Rboth|>000 Rmore|<000 Rto|<101 Rwin|<100
0.5 0.4 RN|<010 Rbe|<100 Rnominee|<100 Rstate|<101
0.5 0.5 R-al|<011 R-ers|<101 R-|>000 Rand|>200 Rdid|<101 Rof|<101
0.5 0.6 R=10|<200 Ragainst|>101 Rher|<111 Rtwo|<000
0.5 0.7 RUs|>000 Rformer|<200 Rgovernment|>000 Rwin|>000
0.5 0.8 R-ions|>000 Rall|>200 Ra|<000 Rbe|>200 Rboth|>100 Rduring|>100 Rfor|>201 Rthey|>000
0.5 0.9 RUion|<000 RU|>201 Rany|<000 Rat|>200 Rin|<110 Rin|>210 Rpeople|>111
0.5 1 R=4|>210 Ran|>210 Rat|>111 Rback|>110 Rbecause|>210 Rbetween|>201 Rhas|>210 Rits|>011 Rlast|>010 Rmade|>010 Rmany|>001
  Ron|>211 Rprimary|>000 Rshe|>201 Rvote|>001 Rwin|>010 Rwith|<110
0.5 1.1 RV|>010 Rand|>210 Rbefore|>001 Rcountry|>001 Rduring|>010 Rhas|>110 Rif|<110 Rin|>111 Rmonday|>001 Ronly|>001 Rparty|>111
  Rpresident|>001 Rrecent|>201 Rshe|>210 Rstill|>101 Rtheir|>110 Rthey|>201 Rwere|>210 Rwhen|>100 Rwhich|>000 Rwhich|>201
0.5 1.2 Rformer|>001 Rnew|>010 Rthem|>000 Rwhat|>000 Rwhere|>000
0.5 1.9 RQ!|<000
0.6 -0.5 Rone|<200
0.6 -0.2 Rhe|<111
0.6 -0.1 Rgovernment|>100 Rtuesday|>101
0.6 0.1 R=7|>201 Rmost|<000
0.6 0.2 Ramong|<100 Rhis|<101 Ri|<201 Rpercent|>000
0.6 0.3 RU|<001 Rcampaign|>000 Rtheir|<000 Rwas|<100
0.6 0.5 R=10|<201 Rsome|<201 Rthe|>000
0.6 0.6 Rstate|>000
0.6 0.7 R-s|<000 Rboth|<000 Rone|<000 Rstates|>000
0.6 0.8 R-al|>000
0.6 0.9 R-ity|<000 R-ive|>000 R-ment|<000 RQ|<000 Remail|>101 Rhis|>000 Ris|<100
0.6 1 R-ment|>010 Rbut|>101
0.6 1.1 R-ion|>000
0.6 1.2 R-ity|>000 R-ity|>110 Rafter|>001 Ragainst|>001 Rare|>010 Rattacks|>201 Rbeen|<010 Rbetween|>010 Rcandidates|>000
  Rdelegates|>010 Rher|>000 Rlike|>211
0.6 1.3 Rbefore|>100 Ri|>101 Rjust|>101
0.6 1.4 Rhow|>000 Rinto|>101
0.6 1.5 Rafter|<210 Rdelegates|>001
0.6 1.6 RQ?|>000 RQ?|>100
0.7 -0.4 Rcandidates|>200
0.7 -0.3 RN|<001
0.7 -0.2 Ran|<200
0.7 0 R-ers|<200 R-er|<001
0.7 0.1 Rnew|>200 Rwhere|<200
0.7 0.2 Ran|<201 Rdelegates|<000 Remail|<000 Rpercent|<000 Rtwo|<201
0.7 0.3 Rsince|>101 Rvoters|<000
0.7 0.4 Rcandidate|<000 Rpresident|<000
0.7 0.7 R-'s|>000
0.7 0.8 R-er|>000
0.7 0.9 Rdelegates|>000 Rone|>000
0.7 1.1 Rshe|>000 Rsuch|>100
0.7 1.3 Rabout|>011 Rhim|>000 Ror|<110
0.7 1.4 R=10|>010 R=4|>111 RUions|>000 Rdebate|>200 Remail|>010 Rnot|>110 Rpublic|>100
0.7 1.5 RUions|>001 Reven|>110 Rsaying|>101
0.7 1.6 Rit|>000
0.7 1.7 Rdo|>200
0.8 -0.1 Rout|>201
0.8 0.1 R-ity|<010 R=10|>200
0.8 0.2 Rmany|>000
0.8 0.3 Rnew|<101
0.8 0.4 Rpolls|<000 Rpoll|>000 Rsupporters|<010 Rsupporters|>000
0.8 0.5 R-ing|<210 R-ment|>000 Rconvention|<100 Rthe|<000
0.8 0.7 Rfrom|<101 Rmillion|<200
0.8 1.1 Rgroup|>000 Rpolicy|>000
0.8 1.4 Rlast|>101
0.8 1.6 Rthere|>201 Rweek|>011 Rwhile|>200
0.8 1.7 Raccording|>100 Rhis|>111 Rover|>001 Rwhich|>001
0.8 1.9 RQ,|>000 Rnew|>011
0.9 -0.3 RUion|<200
0.9 -0.2 Rthem|<200
0.9 0.1 Rshe|<111
0.9 0.2 Rpresident|<001
0.9 0.3 Rcandidate|<111 Rmay|<200 Ryou|<000
0.9 0.4 Rleast|<000 Rone|<001 Ronly|<010 Rwill|>010
0.9 0.6 RUion|<101 Remail|<200
0.9 0.7 Rsome|>000
0.9 0.8 R-s|>000
0.9 0.9 Rpolls|>000
0.9 1.2 Rthat|<000
0.9 1.7 Rwill|>201
0.9 1.9 RVly|>101
1 0.2 Rcandidate|<101 Rthree|<000
1 0.3 Rcampaign|<110
1 0.5 Rnominee|<001
1 0.9 Rwho|<001
1 2 RQ|>000
1 2.2 Ror|>110
1.1 0.3 R-ions|<101 RN|<011 Rit|<101
1.1 0.5 R-ive|<101 R=7|<101 R=8|<001 Rsuch|<200
1.1 0.6 Rvoters|>000
1.1 0.7 R-ers|>000 Rit|<000
1.1 0.8 Ri|>000 Rthem|<000
1.1 0.9 Rhim|<000
1.1 1.1 Rgovernment|<000
1.1 1.2 Rpeople|<000
1.2 0.1 R=3|>100
1.2 0.2 Rmany|<000
1.2 0.3 Rtheir|<110
1.2 0.4 R-ment|<201 Rshe|<001
1.2 0.5 Rother|<101
1.2 0.6 Ronly|<201
1.2 0.7 R-ers|<000 Rsome|<000
1.2 0.9 RN|<000 Rits|<000
1.3 0.5 Rpresident|<101
1.3 0.7 Rthose|<000
1.3 0.9 Rcandidates|<000 Rrace|<200
1.3 1 Rnight|>001
1.3 1.1 RN|>000
1.3 2.2 RQ!|>000
1.4 0.3 Rone|<201
1.4 1.1 R-'s|<000 Rhis|<000
1.4 1.8 Rthey|<010
1.5 0.7 R=5|<101
1.6 0.7 Rpeople|<200
1.6 0.8 R-ions|<001
1.7 0.5 Ri|<000
1.7 2.3 Rwhich|<000
1.8 1.1 Rher|<000
2 1 Rthey|<000
2 1.2 RU's|<000
2 1.4 Rshe|<000
2.1 1.2 Rhe|<000
3.8 3.3 Rwho|<000
-2.4 -1.6 S<which|<20
-2.1 -1.4 S<new|<00
-1.9 -1.9 S<Qwhen|<00
-1.9 -1.5 S<which|<10
-1.8 -1.4 S<Qwhen|<20
-1.8 -1.3 S>would|<10
-1.8 -0.8 S>election|<00
-1.8 0.2 S>among|<00
-1.7 -1.5 S<Qby|<00
-1.7 -1.3 S<Qwhen|<01
-1.7 -1.2 S<Q?|<01
-1.7 -1.1 S>one|<10
-1.7 -1 S<Qand|<10
-1.6 -1.4 S>=10|<10
-1.6 -1 S<Q-ly|<10 S<no|<10 S>any|<01
-1.6 -0.5 S<Qwas|<00
-1.6 -0.4 S<been|<10
-1.5 -1.7 S<Q.|>10 S<U's|<10
-1.5 -1.5 S>as|<01 S>supporters|>10
-1.5 -1.3 S>and|<10
-1.5 -1.2 S<=4|<00 S>-s|<11
-1.5 -1.1 S<-ment|<10 S<Q=8|>10 S<government|<20 S<one|<10
-1.5 -1 S<i|<01 S<when|<00 S>Q.|<21 S>U|<21
-1.5 -0.9 S<Q.|<21 S<to|<11 S>-s|<21
-1.5 -0.1 S<being|<00
-1.4 -1.6 S<when|>10
-1.4 -1.4 S<Qwho|<20 S<who|<10
-1.4 -1.3 S<may|<20
-1.4 -1.2 S>has|<10 S>were|<10
-1.4 -1.1 S<for|<20
-1.4 -1 S<Qto|<00 S<Q|<11 S<political|<00 S<when|<11
-1.4 -0.9 S<-ions|<10 S<also|<21
-1.4 -0.7 S<i|<20
-1.4 -0.5 S<=8|<10
-1.4 -0.3 S<i|<10
-1.4 -0.1 S<he|<01
-1.4 0 S<he|<10
-1.4 0.5 S<was|<20 S>from|<00
-1.3 -1.1 S<Q-|<20 S<may|<10
-1.3 -1 S<QVly|<20 S>Uion|<10 S>both|<10
-1.3 -0.9 S<Vly|<21 S>Q.|<01 S>a|<21
-1.3 -0.8 S<-ing|<21 S<Qwhen|<10 S<just|<10 S<the|<01 S<when|<21 S<which|<01 S<while|<11 S<year|<10 S>whether|<11
-1.3 -0.7 S>Ved|<10
-1.3 -0.5 S>would|<00
-1.3 -0.3 S<many|<10
-1.3 -0.1 S>Uly|<20
-1.2 -1.5 S>Q,|>11
-1.2 -1.3 S>Uive|>10
-1.2 -1.2 S<Q?|<21 S<those|<00 S<who|<00 S>whether|>01
-1.2 -1.1 S<of|<20 S<so|<10 S>up|<10
-1.2 -1 S<Qwhich|<20 S<did|<10 S>was|<20
-1.2 -0.9 S<Qalso|<20 S<can|<10 S<recent|<10 S>=6|<01 S>of|<11
-1.2 -0.8 S<Uing|<10 S<Uly|<01 S<Ving|<00 S<Vs|<00 S<candidate|<20 S<of|<01 S<still|<20 S<who|<11 S>i|<00 S>only|<20
-1.2 -0.7 S<Q.|<01 S<Q.|<11 S<there|<10 S<time|<10 S>which|<01
-1.2 -0.3 S<QQ?|>20 S<he|<20
-1.2 0.2 S<N|<01 S<was|<00
-1.2 0.5 S>by|<00
-1.1 -1.3 S<-s|<01
-1.1 -1.1 S<Qwas|<20 S<that|<20
-1.1 -1 S<QQ,|<21 S<Uly|>11 S<own|<10 S<that|<10
-1.1 -0.9 S<recent|<00 S<some|<01 S<when|<10 S<when|>01 S>could|<20
-1.1 -0.8 S<-ive|<01 S<Q!|<21 S<Qwhich|<10 S<Qwho|<10 S<other|<20 S>about|<01 S>but|<10
-1.1 -0.7 S<=6|<11 S<QN|<11 S<Uing|<20 S<only|<20 S<states|<10 S>through|<10
-1.1 -0.6 S<Q-ed|<10 S<Qbeen|<10 S<Uer|<11 S<he|<21 S<she|<20 S<so|<20
-1.1 -0.5 S>0|<10 S>not|<20 S>policy|<00
-1.1 -0.4 S<those|>10
-1.1 -0.3 S<he|<00 S>as|<20
-1.1 -0.2 S<percent|<20
-1.1 -0.1 S<-er|<10
-1.1 0.1 S<they|<10
-1.1 0.2 S>among|<10
-1.1 0.3 S>=5|<01
-1 -1.8 S>=3|>00 S>U|>11
-1 -1.7 S<QN|>11 S<Qshe|>20
-1 -1.6 S>as|>20
-1 -1.5 S<candidate|>20
-1 -1.4 S<may|>10 S>support|>10
-1 -1.3 S>last|>11
-1 -1 S<-s|<21 S<QQ,|>01 S<that|<11
-1 -0.9 S<poll|<20 S<race|>10 S<than|>10 S>delegates|<10 S>if|>01 S>was|<10
-1 -0.8 S<-'s|<10 S<candidates|<20 S>Q!|<20 S>among|<20 S>and|<20 S>had|<10 S>most|<20 S>since|>00
-1 -0.7 S<also|<11 S<a|<01 S<candidates|<10 S<monday|<10 S<those|<10 S<while|<01 S>=6|<11 S>Uing|>11 S>had|<11 S>her|<11 S>him|<01
  S>where|<10
-1 -0.6 S<Q?|<11 S<QN|>00 S<QUly|<10 S<Ual|<10 S<for|<10 S<some|<10 S<what|<00 S>-ers|<21 S>Uers|<10 S>as|<21
-1 -0.5 S<Ument|>10 S<a|>01 S<candidate|<11 S<has|<11 S<state|<10 S>if|<11
-1 -0.3 S<-ion|<20 S>not|<10
-1 -0.2 S<0|<10 S<party|<10
-1 -0.1 S>-ity|<20
-1 0 S<Qhas|>00
-1 0.1 S<are|<10 S<she|<01
-1 0.2 S<he|>00
-1 0.3 S<she|<10 S>as|<00 S>that|>00
-1 0.6 S>has|<00
-0.9 -1.6 S<QQ.|>10
-0.9 -1.5 S<an|>11 S<did|>01 S<thursday|>20 S<were|>11
-0.9 -1.4 S<voters|>10 S>all|>10
-0.9 -1.3 S<while|<00
-0.9 -1.2 S<percent|>20
-0.9 -1.1 S<Q-ed|<00 S<was|>11 S>will|<10
-0.9 -1 S<-ers|>21 S<QN|>20 S<in|>21 S<on|>10 S<on|>20 S>=3|<11 S>=8|>10 S>one|>11 S>support|>20 S>who|<10
-0.9 -0.9 S<-ed|>01 S<-ment|>20 S<Qbut|<20 S<Qfirst|<10 S<candidates|<00 S<then|<20 S<those|<20 S>-ing|<01 S>-ity|<10 S>-ly|>10
  S>all|<20 S>during|>10
-0.9 -0.8 S<after|>11 S>any|<20 S>even|<10 S>voters|<10 S>while|<00 S>will|<20 S>would|<20
-0.9 -0.7 S<Q!|<11 S<before|<10 S<who|<21 S>as|<11 S>back|<20 S>much|<20 S>states|<10 S>there|<11
-0.9 -0.6 S<Qand|<00 S<much|<10 S<the|>21 S<while|<20 S>under|<10
-0.9 -0.5 S<debate|<01 S<no|<20 S>Q!|<11 S>up|<11
-0.9 -0.4 S<or|>10 S<then|>10 S>is|<00
-0.9 -0.3 S<Us|<20 S<she|<00
-0.9 -0.2 S<the|<20 S>-ive|<00 S>over|>00
-0.9 -0.1 S<government|<10 S>if|>10
-0.9 0 S<after|>00 S<up|<00 S<who|>00 S>his|>00
-0.9 0.1 S<campaign|<10 S<supporters|<10
-0.9 0.2 S<N|<11
-0.9 0.3 S>by|<10
-0.9 0.4 S<Qhe|<10 S>=5|<11
-0.9 0.6 S>Ved|<00
-0.8 -1.6 S<year|>20 S>her|>21
-0.8 -1.5 S>against|>11
-0.8 -1.4 S<when|>20 S>=8|>00
-0.8 -1.3 S<a|>21 S>=6|>01 S>with|>20
-0.8 -1.2 S<their|>01
-0.8 -1.1 S>that|<21
-0.8 -1 S<Qover|>00 S<also|<01 S<candidates|>10 S>Q.|<11 S>V|<20 S>more|<10
-0.8 -0.9 S<Qshe|>21 S<by|>11 S<people|<00 S<race|<20 S<that|>21 S>-ion|>11 S>among|>10 S>presidential|>20
-0.8 -0.8 S<Qnominee|>00 S<Ual|<20 S<against|<00 S<by|<10 S>-|<11 S>=4|<11 S>before|>10 S>but|>00 S>could|<10 S>most|<10 S>while|>00
-0.8 -0.7 S<Qbut|<00 S<it|<01 S<one|<20 S<so|<11 S<which|>11 S<who|>10 S>-ed|<11 S>-ity|<01 S>-ive|<10 S>-ive|<20 S>-ly|<01 S>Q!|<21
  S>Uive|<20 S>Ved|<20 S>Vs|<20 S>because|<11 S>debate|<10 S>debate|>10 S>far|>10 S>people|>10
-0.8 -0.6 S<-al|<11 S<-ions|<20 S<Qhe|>00 S<before|>10 S<being|<11 S<his|<01 S<interview|<20 S<other|<10 S<so|>10 S<than|<10
  S<that|<21 S>U's|<01 S>Ument|<10 S>him|<21 S>other|<10 S>this|<20 S>were|>20
-0.8 -0.5 S<QN|>10 S<Uers|<20 S<on|<20 S<poll|>20 S<should|<20 S<they|<00 S<was|>20 S<were|>10 S>-ions|>10 S>=3|<21 S>Uive|<10
  S>has|<20 S>presidential|<10
-0.8 -0.4 S<into|>00 S<just|<00 S<she|<11 S<was|<21 S>-ed|>20 S>as|<10
-0.8 -0.3 S<campaign|<20 S<him|<10 S<more|>20 S>when|>00
-0.8 -0.2 S<N|<20 S<and|>10 S>-ing|>20 S>of|>20 S>some|>10
-0.8 -0.1 S<QQ|>00 S<that|>10 S<they|<20 S<those|>00 S>into|>00
-0.8 0 S<-s|>10
-0.8 0.1 S<he|<11 S>debate|<00
-0.8 0.2 S<his|>00 S<president|<10 S<which|>10 S>last|<21
-0.8 0.3 S<the|<00 S>-ed|<20 S>in|<21
-0.8 0.4 S<candidate|<10
-0.8 0.7 S>are|<00
-0.7 -1.5 S<Qbefore|<00
-0.7 -1.4 S>they|>21
-0.7 -1.2 S<first|>21 S>-|<01 S>him|>11 S>three|>20
-0.7 -1.1 S>-s|>11 S>him|>21 S>much|>10 S>three|>10
-0.7 -1 S<-er|<21 S<-ing|>20 S<=7|>00 S<U|>11 S<percent|>01 S<when|>11 S<who|<20 S>Q!|>01 S>Vly|>11 S>after|<21 S>and|>20
-0.7 -0.9 S<-ing|>11 S<QN|>21 S<from|>01 S<most|>10 S<new|>20 S<race|<10 S<them|>10 S<tweet|>00 S<with|>20 S>-ity|>10 S>Uly|>20
  S>i|>10 S>up|>10 S>when|<10 S>who|>10
-0.7 -0.8 S<-ly|<11 S<=6|>01 S<Qthat|>11 S<Qwho|<00 S<delegates|>10 S<for|<00 S<many|<11 S<should|>10 S<with|>21 S>U's|>20 S>at|<20
  S>not|<11 S>those|>10
-0.7 -0.7 S<Qbut|<10 S<between|<10 S<delegates|<10 S<president|>20 S<voters|>20 S<was|>01 S>Uly|<01 S>among|>20 S>its|<10
  S>tuesday|>11
-0.7 -0.6 S<-al|<00 S<-ion|>11 S<-ity|<10 S<-|>11 S<=6|>21 S<Q-ers|>00 S<Q-|>20 S<Qhe|>10 S<Qshe|>00 S<Qwas|<10 S<Qwhich|>00
  S<but|<01 S<which|<11 S>-ment|<10 S>Q,|>21 S>Us|>21 S>during|>20 S>for|<21 S>made|<20 S>make|<10 S>were|<20
-0.7 -0.5 S<Q-s|>00 S<Us|<11 S<at|<10 S<a|<11 S<before|<01 S<its|<20 S<new|<10 S<one|<11 S<up|>20 S<voters|<20 S<with|<20 S<with|<21
  S>with|>11
-0.7 -0.4 S<-ed|>20 S<Qwas|<01 S<any|<10 S<its|<10 S<one|<01 S<over|<10 S<than|<00 S<they|>01 S<while|>01 S>=7|<10 S>after|>00
  S>him|>20 S>or|>00 S>three|<10
-0.7 -0.3 S<-ion|<10 S<Qhe|>20 S<her|<00 S<not|<10 S>-ity|>00 S>after|<10 S>made|>00
-0.7 -0.2 S<Qto|>00 S<from|>00 S<new|>00 S<not|>10 S<of|<00 S<that|>20 S<were|<10 S>=3|>11 S>about|>00 S>an|>10 S>are|<10 S>his|>20
  S>how|>10
-0.7 -0.1 S<-s|>20 S<=3|>11 S<N|<10 S<Uly|>10 S<from|>10 S<have|>10 S<well|<00 S>because|>00 S>to|>10
-0.7 0 S<N|>01 S<to|>20 S>against|>00 S>since|<00
-0.7 0.1 S<N|>10 S<has|>10 S<with|>10 S>=3|>10
-0.7 0.2 S<two|<10
-0.7 0.3 S>them|<01
-0.7 0.6 S<be|<01 S<night|<10
-0.6 -1.3 S<Qsaid|<00
-0.6 -1.1 S<interview|>00 S<new|>10 S<to|<01 S>-al|>21
-0.6 -1 S<Uing|>20 S<can|>10 S<her|<20 S<policy|<00 S<to|<20
-0.6 -0.9 S<Q=8|>00 S<first|>11 S<recent|>10 S<time|<00 S<which|>01 S<will|>11 S>-ion|>20 S>-|>21 S>=4|<20 S>did|<01 S>much|>20
  S>no|<10 S>no|>20 S>under|>00
-0.6 -0.8 S<Q-|>10 S<Qafter|>01 S<Qcandidate|>11 S<Qnow|>10 S<Qpresident|>10 S<but|<00 S<did|>21 S<only|>10 S<other|>10 S<some|>10
  S>-ed|>01 S>-er|<11 S>-ly|>20 S>=5|>01 S>Ving|<01 S>Ving|<10 S>against|<11 S>a|<11 S>because|<10 S>it|<11 S>more|>20 S>party|>10
  S>so|>10
-0.6 -0.7 S<-al|>20 S<-ers|<21 S<QQ|>20 S<Qa|<10 S<Vly|<10 S<Vly|>11 S<being|>01 S<be|>01 S<group|<01 S>-ers|>20 S>Ument|<00
  S>against|>21 S>any|>20 S>out|>01 S>tweet|>10 S>which|<10
-0.6 -0.6 S<Q-er|<00 S<Qnominee|>01 S<Uers|<10 S<Uly|>21 S<after|<20 S<any|>10 S<but|>11 S<country|>10 S<country|>20 S<even|<10
  S<in|<21 S<nominee|<10 S<to|>21 S>Us|<21 S>against|>20 S>how|<01 S>much|>00 S>out|>11 S>with|<01
-0.6 -0.5 S<Qalso|<00 S<Qa|<20 S<Uion|<20 S<candidate|<01 S<delegates|<20 S<his|<00 S<his|<21 S<his|>20 S<made|>20 S<policy|>00
  S<political|<10 S<some|<11 S<time|<21 S<which|<21 S<who|<01 S>V|<10 S>did|<10 S>had|>00 S>has|<21 S>such|<21 S>then|<00 S>with|<11
-0.6 -0.4 S<Q-er|<10 S<Qeven|<00 S<Ued|>10 S<Uly|<21 S<but|<21 S<first|>20 S<who|>20 S>-ion|<11 S>-ion|>10 S>against|<21 S>back|<11
  S>election|>10 S>their|<11 S>with|>10
-0.6 -0.3 S<-al|>01 S<all|>10 S<all|>20 S<an|>20 S<group|>00 S<his|>11 S<political|>00 S<who|>01 S>-ions|>01 S>N|>21 S>after|>10
  S>and|>00 S>he|>20 S>she|>20
-0.6 -0.2 S<-er|>10 S<-|<21 S<=7|>10 S<QVly|>00 S<his|>10 S<so|>01 S<the|>20 S<were|>20 S>-ed|>21 S>can|>00 S>she|>10 S>were|<00
-0.6 -0.1 S<-ed|<20 S<-ive|<10 S<N|>11 S<first|<00 S<its|>00 S<i|<00 S<since|>00 S<states|>10 S>Ued|>10 S>back|>20 S>do|>00 S>he|>10
  S>on|>20 S>this|>00 S>to|<21
-0.6 0 S<-ers|<10 S<Us|>10 S<could|>20 S<has|>20 S<not|>01 S<which|>20 S>many|<20 S>support|<00
-0.6 0.1 S<N|>00 S<Uly|>20 S<as|<10 S<did|<20 S<even|>00 S<she|>00 S<she|>10 S<to|>00 S>Ual|>00 S>whether|>10
-0.6 0.2 S<-ly|>11 S<he|>10 S<people|<10 S>=3|>20 S>tuesday|<00
-0.6 0.3 S<Qin|>00 S<but|>20 S<some|<00
-0.6 0.5 S<or|>00
-0.6 0.7 S>like|<00
-0.5 -1.8 S<do|<00
-0.5 -1.1 S>U|<01
-0.5 -1 S<an|<00 S<voters|<00
-0.5 -0.9 S<his|<10 S<i|>21 S>no|>11 S>this|>11
-0.5 -0.8 S<-ers|<20 S<Q-ly|<00 S<Qhas|>10 S<then|>21 S<was|>21 S<when|>21 S>-ed|>11 S>Uer|>01 S>Vs|>10 S>did|>10 S>he|<21 S>out|>21
  S>such|>10 S>them|>20 S>up|>01
-0.5 -0.7 S<-ions|>11 S<-ly|>21 S<-s|>21 S<Qi|>10 S<Qnow|<20 S<U's|>11 S<campaign|>21 S<have|>11 S<i|>11 S<many|>11 S<public|>10
  S<then|<10 S<who|>21 S<you|>20 S>both|>01 S>by|>21 S>more|<20 S>she|<11 S>states|>10
-0.5 -0.6 S<-|>21 S<Q-er|>20 S<Q0|>00 S<U's|>10 S<from|<10 S<has|>21 S<in|<10 S<least|<10 S<many|<20 S<nominee|>00 S<on|>01
  S<three|>10 S<voters|>11 S<well|>20 S<would|>20 S<you|>10 S>-ment|>01 S>0|>10 S>=10|<20 S>U's|>10 S>Uer|>11 S>Us|>11 S>about|>11
  S>after|<01 S>at|>11 S>last|<20 S>no|>10 S>of|<01 S>there|>11
-0.5 -0.5 S<-ity|<20 S<=6|>11 S<Q-ive|>10 S<QQ|<11 S<QU|>20 S<Qhas|<10 S<Qnot|<10 S<Qpresident|>00 S<Q|<21 S<Q|>20 S<any|>20
  S<been|>21 S<night|>10 S<out|>00 S<percent|<11 S<supporters|<20 S<to|<10 S<whether|<10 S<who|>11 S>-al|<11 S>-ers|<10 S>-ment|<20
  S>0|>20 S>Uion|<20 S>V|>10 S>about|<20 S>about|<21 S>any|<10 S>being|<01 S>its|>10 S>make|>10 S>now|>00 S>one|>01 S>on|>11
  S>those|<00 S>up|<01 S>would|<01
-0.5 -0.4 S<0|<11 S<0|>10 S<=8|>11 S<Q,|>21 S<Q-s|<10 S<Us|<21 S<Us|>11 S<before|<11 S<being|<21 S<debate|>10 S<her|<11 S<how|<00
  S<how|<10 S<most|<20 S<most|>20 S<some|<21 S<they|<11 S<the|>01 S>=7|<20 S>Q|<11 S>U's|<11 S>V|>00 S>attacks|<10 S>attacks|<20
  S>being|<20 S>by|<21 S>candidates|>11 S>have|<10 S>last|<10 S>like|>20 S>of|<21 S>since|<20 S>support|<11 S>to|>21
-0.5 -0.3 S<-er|>20 S<-ion|>01 S<-ly|>20 S<Q-ed|>00 S<Q-ing|<00 S<QU|<10 S<Uer|>10 S<Uer|>20 S<U|<11 S<a|>20 S<it|<11 S<or|<01
  S<percent|<01 S<percent|<10 S<that|<01 S<under|<00 S<up|>10 S<will|>01 S>-'s|>10 S>=8|<01 S>Uing|>10 S>Vs|<21 S>about|>20 S>he|>11
  S>just|>00 S>such|<11 S>they|>10 S>were|>10 S>will|<11
-0.5 -0.2 S<-'s|>20 S<U's|>00 S<Uer|>11 S<about|>00 S<debate|>01 S<her|>10 S<it|>01 S<percent|>10 S<three|>00 S>-al|>00 S>-er|<20
  S>-|>10 S>Q.|<10 S>Q|>21 S>Ued|<20 S>about|>10 S>both|>10 S>former|>20 S>for|>10 S>it|>20 S>three|>00
-0.5 -0.1 S<-ment|>10 S<his|>01 S<i|>01 S<most|<00 S<president|<20 S<that|>01 S>-ment|<00 S>at|>00 S>by|>11 S>his|>10 S>is|>00
  S>it|>10 S>over|>10 S>them|>10
-0.5 0 S<-'s|>00 S<=8|>00 S<Us|>20 S<and|>01 S<as|>00 S<he|>20 S<monday|>00 S<should|>00 S<was|<01 S>N|>00 S>back|>00 S>some|<00
  S>their|>00 S>to|>11 S>voters|>00 S>was|<00
-0.5 0.1 S<-|>10 S<also|>10 S<are|>20 S<could|>00 S<did|>00 S<did|>10 S<she|>20 S<states|>20 S<will|>00 S<with|<00 S>-ly|>00 S>-|<20
  S>Uing|>00 S>and|>10 S>her|>00 S>in|>10
-0.5 0.2 S<their|>00 S<will|<01 S>-ing|>10 S>N|<21 S>at|>10 S>no|>00 S>tuesday|>10 S>what|>10
-0.5 0.3 S<-s|<10 S<=6|>10 S<N|<21 S<by|>00 S>Uer|>00
-0.5 0.4 S<tuesday|>10
-0.5 0.6 S<been|<00
-0.5 0.9 S>V|<00
-0.4 -1 S>Uer|<20
-0.4 -0.9 S<be|<10 S<with|<10 S>-ing|<20 S>about|<10
-0.4 -0.8 S<and|<10 S<before|<00 S>how|<10 S>with|<20
-0.4 -0.7 S<Qalso|<10 S<Qbeen|<00 S<Q|>11 S<has|<10 S<him|>10 S<still|>20 S<supporters|>11 S<tuesday|<10 S>Uions|>11 S>Uly|>01
  S>Us|<20 S>against|<10 S>even|>20 S>him|<20 S>it|<10 S>not|>01 S>party|>20
-0.4 -0.6 S<-er|>21 S<for|>01 S<had|<20 S<polls|<00 S<so|>11 S<voters|>21 S<would|<11 S>-al|>11 S>=6|>00 S>from|>11 S>his|<11
  S>if|<01 S>many|>10 S>out|<20 S>where|<00 S>whether|>11 S>would|<11
-0.4 -0.5 S<-al|>11 S<0|>01 S<Qcandidate|>10 S<Qhas|>20 S<Qhe|>11 S<Vly|>01 S<are|<21 S<be|>21 S<email|>10 S<it|>11 S<monday|>20
  S<monday|>21 S<nominee|>20 S<no|>11 S<policy|>10 S<since|>20 S<thursday|<00 S<voters|<10 S>-ions|>20 S>Q,|<20 S>because|>10
  S>been|>10 S>being|>01 S>could|>10 S>did|>11 S>former|>01 S>have|>10 S>how|<21 S>just|>01 S>only|<10 S>such|>11 S>well|>10
-0.4 -0.4 S<-al|>21 S<-ers|<01 S<-ing|>21 S<Q!|<01 S<Q-ers|>20 S<Q-er|>10 S<QQ,|<11 S<Qbeen|<21 S<Qpresident|>20 S<Ued|<11
  S<about|>10 S<after|>01 S<also|>11 S<candidate|>11 S<in|<01 S<is|>21 S<no|>20 S<of|<11 S<policy|>20 S<race|>20 S<supporters|>01
  S<them|<01 S<two|>10 S<voters|>01 S<would|>01 S>-er|<01 S>=3|<20 S>Ved|>21 S>among|<11 S>at|>21 S>for|<10 S>her|>11 S>his|>21
  S>in|>21 S>last|>20 S>of|>11 S>people|<10 S>they|<21 S>thursday|>00 S>voters|>21 S>which|>11 S>with|<21
-0.4 -0.3 S<-er|>11 S<Q-al|>10 S<Q-er|>00 S<Vly|<11 S<being|<01 S<have|>01 S<it|<10 S<their|>10 S<week|>20 S>-ion|<10 S>-ion|>01
  S>=4|>01 S>Q|<10 S>U's|>01 S>at|<10 S>a|>21 S>debate|<01 S>one|<11 S>out|<01 S>she|>11 S>tweet|>00 S>will|>20 S>with|>01
-0.4 -0.2 S<-al|>10 S<N|>21 S<Q,|>01 S<QN|>01 S<Qand|>00 S<Qcandidate|>00 S<Qshe|>10 S<Uive|>00 S<been|>20 S<but|>01 S<campaign|<00
  S<first|<20 S<has|>01 S<is|<10 S<then|<01 S<the|>11 S>-er|>20 S>not|>10 S>on|<10 S>whether|<01
-0.4 -0.1 S<-ed|<10 S<-er|>01 S<-|<01 S<N|<00 S<Qnot|>00 S<Qthat|>00 S<Uly|>01 S<attacks|>00 S<has|>11 S<her|>01 S<he|>01 S<is|>20
  S<made|>00 S<supporters|>20 S<than|>00 S<year|>10 S>-|>01 S>Uers|>01 S>Us|>20 S>U|<10 S>after|>01 S>a|>01 S>before|>00 S>only|>00
  S>other|>00 S>they|>20 S>the|<01
-0.4 0 S<-ment|>00 S<-|>20 S<all|>00 S<a|>10 S<not|>20 S<only|>00 S<party|>00 S>after|<00 S>former|<10 S>it|>11 S>there|>10 S>to|>20
-0.4 0.1 S<-ers|>00 S<-s|<11 S<Qnominee|>10 S<Qshe|<10 S<Uion|<10 S<before|>00 S<had|>20 S<have|>00 S<his|>21 S<is|>10 S<monday|>10
  S>-ing|>00 S>N|<11 S>Uly|>10 S>Us|>00 S>attacks|>00 S>if|>20 S>monday|>00 S>the|>00 S>well|<00 S>what|>00
-0.4 0.2 S<-ers|>10 S<-|<10 S<=8|>10 S<Q|>00 S<Vly|<20 S<campaign|>00 S<group|<00 S<has|>00 S<have|>20 S<they|>00 S>-al|>10
  S>are|>00 S>back|>10 S>by|<11 S>could|<00 S>it|>00 S>out|>20 S>they|>00
-0.4 0.3 S<=8|<20 S<Uers|<00 S<Ument|>20 S<Vly|<00 S<also|>00 S<and|>11 S<i|>10 S<one|>00 S<such|>00 S<were|<20 S>-ers|<11 S>its|>00
  S>of|>01
-0.4 0.4 S<in|>00
-0.4 0.5 S<and|>00 S<while|>00 S>=5|<21
-0.4 0.6 S<she|<21 S<still|>00 S<which|>00 S>been|<10
-0.4 0.8 S<poll|<10 S>=8|<10
-0.4 0.9 S>=5|<10
-0.3 -1.7 S<Qin|<00
-0.3 -1.5 S<Qfirst|>00
-0.3 -1 S<and|<20 S>far|<00 S>which|<00
-0.3 -0.9 S<and|<00 S<that|<00 S<would|<10 S>-ed|>10 S>that|<10
-0.3 -0.8 S<by|<20
-0.3 -0.7 S<Qafter|<00 S<Uly|<10 S<have|<01 S>Q,|>01 S>against|>10 S>back|<10
-0.3 -0.6 S<her|<10 S>after|>11
-0.3 -0.5 S<QUly|<20 S<QU|>10 S<had|<10 S<in|<00 S<poll|<00 S<some|>20 S<were|>21 S>-ers|<01 S>Ued|>21 S>Vly|<10 S>against|<00
  S>all|>20 S>back|<00 S>back|>21 S>into|>11 S>since|>10 S>such|<00 S>their|>11 S>which|>10
-0.3 -0.4 S<-ly|>10 S<Q-|>11 S<QQ!|>10 S<QQ?|>21 S<Uly|<20 S<all|>01 S<be|>11 S<no|>21 S<one|>20 S>-ing|>21 S>-s|>21 S>=6|>21
  S>Ved|>01 S>Ved|>11 S>among|>11 S>an|>21 S>as|>01 S>as|>21 S>for|>21 S>make|>20 S>monday|>21 S>which|>21 S>who|>21
-0.3 -0.3 S<-ers|>01 S<-|<11 S<Uers|>00 S<Uer|>21 S<country|>00 S<first|<10 S<from|>11 S<monday|<01 S<monday|<11 S<state|>01
  S<week|>01 S>-s|<10 S>N|>11 S>Q.|<00 S>into|<11 S>not|<01 S>of|>10 S>on|<11
-0.3 -0.2 S<-ed|>11 S<-ly|<10 S<he|>21 S<nominee|>10 S<no|>10 S<year|>01 S<you|>00 S>-ion|>00 S>-s|<01 S>Q,|<00 S>an|>20
  S>between|>10 S>to|<20 S>when|>10
-0.3 -0.1 S<-'s|>10 S<-ed|>10 S<Qwho|>00 S<Uing|<00 S<Vly|>20 S<V|>00 S<an|>01 S<had|>11 S<he|>11 S<it|<20 S<now|>10 S<one|>10
  S<state|>00 S<time|>10 S>0|>11 S>=6|>11 S>Ued|>20 S>Ument|>10 S>Vly|>00 S>against|>01 S>an|>11 S>both|<00 S>candidates|>10
  S>even|>10 S>into|>10 S>like|>10 S>that|>21
-0.3 0 S<-|>01 S<Qa|>00 S<Ument|>01 S<^|>11 S<i|>20 S<still|>10 S>-al|>20 S>N|>01 S>Uly|>00 S>U|>00 S>for|>11 S>his|>01 S>make|>00
  S>not|>20 S>their|>10 S>them|>00 S>was|>20
-0.3 0.1 S<-ers|>11 S<-s|>11 S<Q-ing|>00 S<Q=3|>00 S<both|>10 S<candidates|>00 S<have|>21 S<her|>20 S<she|>01 S<supporters|>00
  S<they|>20 S<to|>11 S<what|>10 S>0|<20 S>Uions|>00 S>any|>10 S>a|>10 S>for|>00 S>in|>20 S>presidential|>00 S>she|>00 S>the|>21
-0.3 0.2 S<-s|>00 S<N|>20 S<V|>01 S<can|>00 S<is|>11 S<i|>00 S<much|<00 S<much|>00 S<on|>00 S<they|>10 S<tuesday|>01 S>=4|>00
  S>Q|>01 S>Ument|>00 S>as|>11 S>a|>11 S>how|>01 S>monday|>01 S>out|>00 S>this|>20 S>those|>00
-0.3 0.3 S<=3|>21 S<Qbeen|>00 S<both|>20 S<had|>00 S<them|>00 S<with|>00 S>-s|>20 S>=7|<00 S>=8|<00 S>by|<01 S>from|>20 S>he|>00
  S>like|>00 S>monday|<10 S>no|<20 S>one|<01 S>them|>01
-0.3 0.4 S<U's|<00 S<and|>20 S>is|>10 S>new|>10
-0.3 0.5 S<-ion|>10 S<those|>20 S>-ers|>01 S>N|<01 S>by|<20 S>this|<21
-0.3 0.6 S<QN|<20
-0.3 0.7 S<could|>10 S>can|<00
-0.3 0.8 S<this|>00
-0.3 0.9 S<been|<20
-0.2 -1.8 S<Qhas|<00
-0.2 -1 S>as|>10
-0.2 -0.9 S>-ing|<10 S>their|<10
-0.2 -0.8 S<Q-|>00 S>Q|<01
-0.2 -0.7 S<Vly|>10 S<also|<10 S<by|<00 S<most|<10 S<still|<10 S>Uion|<00 S>him|<10 S>that|<11
-0.2 -0.6 S<after|<00 S<has|<20 S<made|<10 S<or|<00 S<supporters|<00 S>being|<00 S>he|<10 S>it|<01 S>just|<10 S>or|<10 S>such|<10
-0.2 -0.5 S<Ument|<10 S<from|<20 S<of|<10 S<while|<10 S>-al|<20 S>Us|<10 S>Vs|<10 S>is|<20 S>so|<10 S>so|>00
-0.2 -0.4 S<after|>21 S<interview|<10 S<many|<00 S<or|<10 S<percent|<00 S>=8|>20 S>Uions|>01 S>before|>11 S>race|<00 S>to|<11
  S>whether|<10 S>whether|<20
-0.2 -0.3 S<Uive|<00 S>her|<20 S>through|<20
-0.2 -0.2 S<U|>20 S<of|>11 S>had|<00 S>over|<00 S>to|<10 S>up|>00
-0.2 -0.1 S<-ion|>00 S<=8|<01 S<an|>21 S<him|>00 S<it|<00 S<percent|>00 S<so|>20 S<that|>00 S<well|>10 S>U|<11 S>he|>21 S>in|>00
  S>presidential|<00 S>the|>10
-0.2 0 S<=3|>20 S<Q-|>01 S<people|<20 S<president|>10 S<she|>11 S<with|>01 S>-ed|>00 S>-er|>00 S>-s|<20 S>-|>20 S>0|<00 S>Uion|>20
  S>also|>00 S>by|>01 S>from|<10 S>her|>01 S>many|>20 S>of|>00 S>on|>10 S>the|>20 S>this|>10 S>voters|>20 S>who|>20
-0.2 0.1 S<-er|<11 S<-er|>00 S<-ly|>01 S<=3|>01 S<also|>01 S<being|>10 S<candidate|>00 S<even|>10 S<more|>10 S<president|>00
  S<state|>10 S<voters|>00 S<were|<01 S>-ment|>10 S>=5|>00 S>=6|>10 S>Uing|>20 S>Uions|>10 S>delegates|>00 S>his|>11 S>it|>21
  S>on|>00 S>on|>01 S>this|<10 S>was|>10 S>what|>20
-0.2 0.2 S<Qwhen|>10 S<Ued|>00 S<Uer|>00 S<campaign|>10 S<for|>00 S<it|>10 S<just|>00 S<no|>01 S<will|>10 S>how|>00 S>last|>10
  S>new|>00 S>of|>21 S>on|<20 S>that|>01
-0.2 0.3 S<-ions|>00 S<-ions|>10 S<-ions|>20 S<0|>20 S<between|>00 S<had|>01 S<may|>00 S<was|<10 S<week|>10 S>Ued|<00 S>Vs|>00
  S>any|>00 S>at|>20 S>debate|>00 S>he|>01 S>him|>01 S>people|>00 S>was|>00
-0.2 0.4 S<-ing|>01 S<Qalso|>00 S<a|>11 S<candidates|>01 S<even|>20 S<it|>20 S<may|<00 S<they|>11 S>-ed|<00 S>Ued|>01 S>most|>00
  S>states|>00
-0.2 0.5 S<Qcampaign|>00 S<Q|>10 S<also|>20 S<both|>01 S<her|>00 S>=5|<20 S>it|>01 S>whether|>20
-0.2 0.6 S<Q=3|>11 S<Qwas|>00 S<as|>20 S<debate|>00 S<year|>00
-0.2 0.7 S<=10|<00 S<=4|>10
-0.2 1 S<=10|<10
-0.1 -0.9 S<Qnot|<00 S>against|<01 S>they|<01
-0.1 -0.8 S<QUer|<00 S<its|<00 S>Q|>11 S>Vly|<00 S>over|<10 S>with|<10
-0.1 -0.7 S<QQ!|>20 S<but|<10 S<from|<00
-0.1 -0.6 S<but|<20 S<to|<21 S<you|<00 S>-ions|<10 S>no|<00 S>she|<00
-0.1 -0.5 S<=8|<00 S>Ued|<10 S>against|<20 S>if|<10 S>new|<00
-0.1 -0.4 S<Uions|<00 S<in|<11 S>about|<00 S>former|>11 S>of|<10 S>supporters|>00 S>tweet|<00
-0.1 -0.3 S<first|>00 S<on|<10 S>about|<11 S>an|<11 S>for|<11
-0.1 -0.2 S<-'s|<00 S>-al|<10 S>-|>11 S>a|<10 S>is|<10 S>of|<20
-0.1 -0.1 S<-ity|>00 S<-ly|<20 S<-s|<00 S<-|<00 S<0|>00 S<Ument|<00 S<Us|<10 S<U|>10 S<^|>20 S<to|>10 S>-|<10 S>of|<00
-0.1 0 S<Qbefore|>00 S<Qwho|>01 S<delegates|<00 S<many|>10 S>-ers|>00 S>-er|>10 S>as|>00 S>a|>20 S>her|>10 S>how|>11 S>into|<00
  S>more|>00 S>this|<00 S>when|>01
-0.1 0.1 S<-ers|<00 S<-er|<20 S<=8|>01 S<QUly|<00 S<candidate|>01 S<her|>21 S<it|>00 S<made|>11 S<then|<00 S<with|>11 S>-s|>00
  S>-s|>01 S>=6|>20 S>N|<10 S>Uion|>10 S>Uly|<00 S>a|>00 S>him|>00 S>how|>20 S>in|<01 S>in|>11 S>monday|<00 S>not|>00 S>that|>10
  S>that|>20 S>with|>00
-0.1 0.2 S<-s|>01 S<=3|>00 S<QUly|>00 S<Qshe|>11 S<Qthen|>00 S<Qwhen|>00 S<Uer|>01 S<Vly|>00 S<all|>11 S<campaign|>20 S<only|>01
  S>Uers|>00 S>Uer|<00 S>an|>01 S>back|>01 S>have|>00 S>in|<11 S>monday|>10 S>one|>10 S>on|>21 S>the|>01 S>this|>01 S>through|<00
  S>up|>20
-0.1 0.3 S<-ers|<11 S<Ued|>20 S<Uive|>10 S<candidates|>20 S<first|>10 S<into|<00 S<no|>00 S<people|>00 S<president|>01 S>-er|<10
  S>and|>11 S>but|<00 S>more|>10 S>over|>20 S>she|>01 S>tuesday|>01
-0.1 0.4 S<Qcampaign|<00 S<is|>01 S<many|>00 S<of|>20 S<supporters|>10 S<will|>20 S<would|>10 S>=3|<10 S>former|>00 S>over|<20
  S>such|>20
-0.1 0.5 S<-ers|>20 S<=6|>20 S<candidate|>10 S<party|<20 S>-ers|>10 S>=3|<01 S>Ument|>20 S>political|<10 S>whether|>00
-0.1 0.6 S<=10|<20 S<Qis|<10 S<by|>01 S<for|>10 S<from|<01 S<to|>01 S>Ving|>00 S>two|>10
-0.1 0.8 S<-ive|<20 S>=4|>11
-0.1 1 S<least|<00 S>even|<00
0 -1.1 S>that|<20
0 -0.9 S>she|<10 S>they|<10
0 -0.8 S>a|<20 S>for|<20 S>the|<21
0 -0.7 S<since|<10 S>election|>00 S>him|<00 S>just|<00
0 -0.6 S<Qto|<10 S<about|<00 S<and|<01 S<him|<00 S<night|<00 S>primary|>00 S>supporters|<10
0 -0.5 S<-ive|<00 S<Q=3|<20 S<Ued|<10 S<more|<10 S<them|<20 S>-ity|<00 S>his|<10 S>the|<10 S>the|>11 S>what|<20 S>will|>10
0 -0.4 S<and|<11 S<an|<10 S<will|<20 S>Q!|<10 S>Uions|<10 S>them|<10
0 -0.3 S<QQ?|>10 S<have|<10 S<to|<00 S>-ion|<00 S>Us|<01 S>her|<10 S>him|<11 S>state|<10 S>them|<20
0 -0.2 S<-ion|<00 S<-ive|>00 S<-ly|<01 S<so|>00 S<them|<10 S>-ive|>00 S>Q.|<20 S>U|>20 S>there|<20
0 -0.1 S<=3|<20 S<a|<00 S<both|<00 S<could|<10 S<has|<00 S<was|>10 S>Q|<00 S>on|<21
0 0.1 S<-ing|<00 S<-s|<20 S<U|<00 S<U|>00 S<being|>00 S<candidate|<00 S<of|>10 S>=3|<00 S>in|<10 S>one|>00 S>out|<10 S>out|>10
  S>that|>11 S>to|>00
0 0.2 S<-al|>00 S<-|>00 S<Uer|<10 S<^|>00 S<now|>00 S<so|<00 S>-ers|>11 S>other|>20
0 0.3 S<-ion|>20 S<=8|>20 S<Uly|>00 S<are|>00 S<made|>01 S<make|>00 S<week|>00 S>=4|<10 S>between|>20 S>during|<01 S>one|>20
  S>presidential|>10 S>so|<00 S>then|>00 S>there|>00 S>there|>01 S>those|>20
0 0.4 S<-ity|>20 S<U|>21 S<all|>21 S<also|>21 S<but|>00 S<do|>21 S<more|>00 S<not|>00 S<of|>00 S<public|>00 S<tweet|>20 S<two|>20
  S>-ive|>20 S>=4|>10 S>any|>11 S>many|>01 S>most|>10 S>they|>11 S>two|>00 S>what|>01 S>with|>21
0 0.5 S<=10|<21 S<Q-ing|>10 S<Qby|>00 S<Ued|>01 S<Uing|>01 S<from|>20 S<had|>21 S<out|>10 S<primary|>10 S<their|>20 S<whether|>20
  S>U's|>00 S>Vly|>10 S>among|>01 S>election|<11 S>into|>20 S>last|<00 S>not|<00 S>only|>01 S>tuesday|>00
0 0.6 S<Q.|>00 S<Ument|<01 S<Vs|>00 S<as|<11 S<as|>10 S<night|>00 S>=3|>21 S>her|>20 S>their|>20
0 0.7 S<Qa|<00 S<Qbefore|>20 S<Qis|>00 S<Qwho|>20 S<Ual|>20 S<then|>00 S>Ving|>10 S>and|<00
0 0.8 S<Uion|>10 S<were|>01
0 0.9 S>thursday|<10
0 1 S<party|>20 S<was|<11
0 1.3 S>Ving|<00
0.1 -1.1 S<any|>00
0.1 -0.9 S<QU|<00 S>Uer|<10
0.1 -0.7 S<will|<00
0.1 -0.6 S<-ing|<10 S<his|<20 S>Ual|<00 S>what|<10
0.1 -0.5 S<QQ,|>20 S<only|<00 S>U's|<20 S>her|<00 S>his|<20 S>its|<20 S>one|<20 S>there|<10 S>three|<00
0.1 -0.4 S<-ity|>10 S<U|>01 S<after|<10 S<been|>01 S<both|<10 S<can|<00 S<just|<20 S<other|>00 S>-ers|<20 S>=6|<20 S>former|<00
0.1 -0.3 S<0|<00 S<Vly|<01 S<also|<00 S>-ed|<10 S>Uions|<00 S>after|<20 S>into|<10 S>people|<00
0.1 -0.2 S<-al|<10 S<Q,|>20 S<have|<00 S<have|<21 S<made|<20 S<only|<10 S>Uly|<21 S>all|<10 S>if|<20
0.1 -0.1 S<-ing|<20 S>N|>10 S>at|<00 S>the|<20 S>were|>00
0.1 0 S<=3|<10 S<=4|>00 S<=6|<10 S<Q=3|>10 S<Uing|>00 S<any|<00 S<week|<00 S>-er|<00 S>N|>20 S>be|<00 S>during|>00
0.1 0.1 S<=3|<11 S<Q,|<01 S<Uly|<00 S<U|<20 S<are|>10 S<be|>00 S>an|>00 S>on|<01 S>to|>01
0.1 0.2 S<are|<00 S>him|>10 S>to|<00
0.1 0.3 S<Qalso|>10 S<are|<20 S>=5|<00 S>Ued|>00 S>an|<10 S>during|<00 S>when|<00
0.1 0.4 S<-ed|>00 S<-ive|>01 S<-ive|>21 S<QU|>00 S<Qbefore|>01 S<Qwas|>01 S<by|>21 S<did|>20 S<email|>00 S<first|>01 S<her|>11
  S<in|<20 S<night|>01 S<she|>21 S<time|>01 S>-ive|>01 S>=4|>21 S>both|>20 S>has|>20 S>is|>01 S>is|>21 S>some|>20 S>supporters|>20
0.1 0.5 S<=6|>00 S<Qbut|>10 S<Ument|>21 S<Ved|>00 S<and|>21 S<do|>11 S<its|>11 S<just|>10 S<now|>01 S<own|>10 S<then|>11 S<when|>00
  S>-ing|>01 S>Uing|>21 S>delegates|>01 S>get|>00 S>new|>20 S>their|>01 S>would|>00
0.1 0.6 S<Uions|>00 S<Vly|>21 S<convention|>00 S<government|>10 S<polls|>00 S<states|>00 S<there|>20 S<tweet|>10 S<two|>00
  S>Ving|>20 S>about|>01 S>candidates|>01 S>government|>20 S>its|>01 S>just|>20 S>like|>01 S>other|>10 S>such|>01
0.1 0.7 S<Q-ly|>00 S<Qeven|>00 S<are|>01 S<be|<00 S<just|>20 S<nomination|>00 S<thursday|>00 S>=6|<00 S>Ued|>11 S>for|>01 S>from|<20
  S>is|>20 S>last|<11 S>monday|<01 S>state|>00
0.1 0.8 S<Q-ers|>10 S<Qalso|>20 S<interview|<00 S<time|>00 S>who|>00
0.1 0.9 S<Q-|<10
0.1 1 S<Ual|>10 S>Uive|>00 S>Us|>01
0.1 1.1 S>after|<11
0.2 -1.1 S>that|<00
0.2 -0.9 S>his|<00
0.2 -0.8 S<on|<00 S>she|<20
0.2 -0.7 S>two|<00
0.2 -0.6 S<V|<00 S<a|<20 S>she|<01
0.2 -0.5 S<QQ,|<01 S<QQ,|>21 S<Qwhich|<00 S<over|<00 S<well|>00 S>Q,|<10 S>attacks|<00
0.2 -0.4 S<could|<20 S<their|<00 S>Us|<11 S>candidates|<10 S>he|<00 S>he|<01 S>voters|<00
0.2 -0.3 S<=6|<00 S<Uer|<00 S<make|<00 S<under|>00 S>Q|<20 S>Uing|<10 S>an|<01 S>a|<00 S>them|<00
0.2 -0.2 S<=6|<01 S<government|<00 S<have|<11 S<what|>00 S>-ly|<10 S>support|>00 S>to|<01
0.2 -0.1 S<be|<20 S<by|>20 S>N|<00 S>Uion|>00 S>just|<20 S>on|<00 S>tuesday|<10 S>up|<00
0.2 0 S<QQ|>10 S<been|>10 S<is|<00 S<was|>00 S>-s|>10 S>for|>20 S>tuesday|<20
0.2 0.1 S<-|<20 S<Us|<00 S<is|>00 S<were|>00 S>-ly|<00 S>Us|>10 S>an|<20 S>been|>00
0.2 0.2 S<Qi|<00 S<Uion|>00 S<Ument|>00 S<been|>00 S<be|>10 S<had|<00 S<other|<00 S>U|<00 S>a|<01 S>by|>20 S>the|<11 S>who|<00
0.2 0.3 S<-er|<00 S<^|>10 S<an|>00 S>-ion|<20 S>both|>00
0.2 0.4 S<Q,|<11 S>in|<00 S>in|<20 S>more|<00
0.2 0.5 S<-'s|>11 S<-ed|<00 S<do|>00 S<its|>01 S<of|>21 S>government|>00 S>who|>01
0.2 0.6 S<-'s|>01 S<-ed|>21 S<are|>21 S<as|<01 S<as|>01 S<interview|>01 S<interview|>11 S<many|>21 S<own|<00 S<own|>00 S<whether|>00
  S<whether|>10 S>Uions|>20 S>at|>01 S>has|>10 S>no|>01 S>some|>01 S>such|>00
0.2 0.7 S<Q=3|>01 S<campaign|>01 S<made|>10 S<people|>10 S>Ual|>10 S>also|>20 S>any|>01 S>during|>01 S>i|>00
0.2 0.8 S<QQ?|<00 S<Qwhile|>00 S<at|>00 S<do|>20 S<government|>00 S<him|>01 S>candidates|>00 S>far|>00 S>more|>11 S>there|>20
  S>where|>00
0.2 0.9 S<QQ.|>00 S<Uion|>20 S<^|>21 S<as|>11 S<poll|>10 S<tuesday|>00 S<would|>11 S>if|>00 S>if|>21 S>you|>00
0.2 1 S<QQ!|<00 S<QUion|<10 S<Qbut|>00 S<Qnow|<10 S<Qwho|>10 S>=4|>20 S>Uing|>01
0.3 -0.9 S<Q|<01 S>=4|<01
0.3 -0.8 S<a|<10 S<more|<00 S>for|<01
0.3 -0.7 S<would|<20 S>he|<20 S>their|<00 S>whether|<00
0.3 -0.6 S<-ions|<00 S<between|<00 S>Ual|<10 S>its|<00 S>that|<01 S>they|<00
0.3 -0.5 S<monday|<00 S<that|>11 S>if|<00 S>it|<20 S>what|<01
0.3 -0.4 S<Qthat|<00 S<has|<01 S<no|<00 S>-ions|<20 S>how|<00
0.3 -0.3 S<Q,|<21 S<QQ,|>10 S<also|<20 S<their|<10 S<which|<00 S>-ing|<11 S>any|<00 S>an|<00
0.3 -0.2 S<even|<20 S<now|>20 S>how|<20 S>people|<20 S>some|<20 S>the|<00
0.3 -0.1 S<QN|<00 S<Qtwo|<00 S<Uer|<20 S<U|<10 S>-ions|<00 S>Uive|<00 S>voters|>10
0.3 0 S<Q-|<00 S<did|<00 S<year|<00 S>-s|<00 S>Us|<00 S>last|>00
0.3 0.1 S<president|<00 S>=4|<00
0.3 0.2 S<-ly|>00 S<=3|>10 S>-|<00 S>N|<20
0.3 0.3 S<-ing|>00 S<Ued|<00 S<not|<00 S>-ly|<20 S>one|<00
0.3 0.4 S<Ual|>00 S<Us|>00 S<now|<10 S<some|>00 S>-ions|>00 S>between|>00 S>during|<20 S>in|>01 S>with|<00
0.3 0.5 S<against|>00 S<made|<00 S>make|<00 S>many|<10 S>supporters|<00
0.3 0.6 S>some|>11 S>will|<00
0.3 0.7 S>-ly|>01 S>now|<00 S>will|>00
0.3 0.8 S<do|>10 S<over|>00 S<primary|>00 S>also|>10 S>then|>10 S>thursday|<20 S>was|>01
0.3 0.9 S<is|<20 S>race|>00 S>under|<00
0.3 1 S<Qhe|<01 S<at|>10 S<nomination|>10 S<poll|>00 S<them|>01 S>-'s|>00 S>Vly|>01 S>all|>00 S>when|>20
0.3 1.1 S>because|<00 S>which|>00
0.3 1.2 S<there|>00
0.3 1.3 S<least|>00
0.3 1.4 S<party|>10
0.4 -0.9 S>last|>01
0.4 -0.8 S<Qnow|<00 S>it|<00
0.4 -0.7 S<Qthen|<10 S>candidates|<00
0.4 -0.6 S<and|<21 S<could|<00 S>Q!|<00
0.4 -0.5 S<0|<20
0.4 -0.4 S<=10|>10 S<this|<00 S>he|<11 S>those|<10
0.4 -0.3 S<has|<21 S>U's|<10 S>support|<10 S>there|<00
0.4 -0.2 S<Ual|<00 S<debate|<00 S<since|<20
0.4 -0.1 S<=10|>20 S<Q-ion|<00 S<Q=3|<10 S<attacks|<00 S>U|<20 S>her|<21
0.4 0 S<Uion|<00 S<an|<20 S<are|<01 S<had|>10 S<nominee|<00 S<with|<11 S>-al|<00 S>an|<21 S>some|>00
0.4 0.1 S<Qshe|<00 S<a|>00 S>Ved|>00 S>former|>21 S>from|>10
0.4 0.2 S>Uing|<20 S>some|<10
0.4 0.3 S<-ly|<00 S<race|>00
0.4 0.4 S<=6|<20 S<would|>00 S>between|<00
0.4 0.5 S<not|<20
0.4 0.7 S>=10|<00
0.4 0.9 S<Qfirst|<00 S<many|>20 S>0|>01 S>Ved|>10
0.4 1 S<even|>01 S<this|>10 S>its|>20 S>supporters|>01 S>voters|>01 S>would|>10
0.4 1.1 S<-ive|>10
0.4 1.2 S<Q-ly|>01 S<Qsaid|>00 S<interview|>20 S<recent|>00 S>will|>11
0.4 1.3 S<be|>20 S>first|>10
0.5 -0.7 S>his|<21
0.5 -0.5 S<been|>11 S<in|>11 S>they|<20
0.5 -0.4 S<since|>10 S>among|>00 S>his|<01 S>what|<00
0.5 -0.1 S<-ing|>10 S<an|>10 S<before|<20 S<not|<01 S<tweet|<00 S>at|<01
0.5 0 S<delegates|>00 S<for|<01 S<since|<00 S>-ment|>00 S>policy|>00
0.5 0.1 S<have|<20 S<not|<11 S<then|<11 S>has|>00 S>if|<21
0.5 0.2 S<QUment|<00 S<Qhe|<00 S>-ing|<00 S>=6|<10
0.5 0.3 S>by|>10
0.5 0.4 S<but|>10 S<two|<00 S<will|<10
0.5 0.5 S<the|<10 S>U|>01
0.5 0.6 S<as|<00 S<first|<11 S>-ers|<00
0.5 0.7 S<were|<00
0.5 0.9 S<first|<21
0.5 1.1 S>could|>00
0.5 1.2 S<then|>20 S<time|>20
0.5 1.3 S<polls|>10 S>=10|>00 S>and|>01 S>just|>10
0.5 1.4 S>=7|>10
0.5 1.5 S<Qnow|>00 S>party|>00
0.6 -1.2 S<^|>01
0.6 -1 S<after|>20
0.6 -0.9 S<in|>20
0.6 -0.7 S<public|<00
0.6 -0.5 S<QQ,|>00
0.6 -0.4 S>do|<00
0.6 -0.3 S<Qthey|<00 S<in|>10 S>from|>00
0.6 -0.2 S<Q-s|<00 S<now|<00 S>both|<20 S>out|<21 S>party|<00 S>their|<20
0.6 -0.1 S<Q,|>10
0.6 0 S<Q-al|<00 S<Uing|>10 S<both|<20 S<in|>01 S<under|>20 S>by|>00 S>support|<20
0.6 0.1 S<Ved|<00 S<the|>00
0.6 0.2 S<the|>10 S<up|>00 S>0|>00 S>how|<11 S>only|<00
0.6 0.3 S<tuesday|<00 S>out|<00
0.6 0.4 S<Q=3|>20 S<both|>00 S>Vs|<00
0.6 0.6 S<country|<00 S<them|<00 S>Uing|<00
0.6 0.7 S>been|<00 S>from|<01 S>most|<00
0.6 0.8 S>many|<00 S>much|<00
0.6 1 S<there|<00
0.6 1.3 S<Ument|>11 S>government|>10 S>they|>01
0.6 1.4 S>did|<00
0.6 2.2 S<QQ,|<00
0.7 -0.4 S<should|<00
0.7 -0.3 S<=10|>00 S<QUion|<00 S>be|>00 S>did|>00 S>other|<00
0.7 -0.2 S<Q=3|<11 S<QQ,|>11 S<at|<00 S<do|<10 S>Uers|<00 S>like|<10
0.7 -0.1 S<one|<00
0.7 0 S<Q=8|<00
0.7 0.1 S<Q=3|<21 S<Qit|<00 S>-ly|<21 S>out|<11 S>so|<20
0.7 0.2 S<convention|<00 S<while|>10 S>-ly|<11
0.7 0.4 S<Q-ive|<00 S<would|<00
0.7 0.5 S>through|>00
0.7 0.7 S<Q?|>10 S>=7|>00
0.7 0.8 S>up|<20
0.8 -0.6 S<Ving|>00
0.8 -0.5 S<Qeven|<10 S<now|<20
0.8 -0.3 S<QQ!|>00 S>Uer|>10
0.8 -0.1 S<but|<11 S<when|<01 S>her|<01 S>made|<00
0.8 0 S<all|<00 S<even|<00 S>U's|<00
0.8 0.1 S<all|<10 S<all|<20 S<primary|<00 S<such|<01
0.8 0.2 S<Q,|>00 S<or|<11 S>former|>10 S>have|<00
0.8 0.3 S<all|<11
0.8 0.7 S<state|<00
0.8 0.8 S>many|>00
0.8 1 S<race|<00
0.8 1.8 S>being|>00
0.8 1.9 S>Q|>00
0.9 -0.7 S>states|<00
0.9 -0.5 S<Qwill|<00
0.9 -0.4 S<Q0|<00
0.9 -0.2 S<states|<00
0.9 -0.1 S<more|<20
0.9 0.1 S<most|>00 S>Uions|<20
0.9 0.2 S<should|<10
0.9 0.3 S<Qnominee|<00 S>Uly|<11 S>policy|>20
0.9 0.4 S<U|<01 S<still|<00
0.9 0.6 S>-ive|>10 S>during|<10
0.9 0.7 S<-al|<20 S<party|<00
0.9 1.1 S<nomination|<00
0.9 2 S>back|>11
0.9 2.2 S>Q!|>00
1 -0.8 S<after|>10
1 -0.5 S<-ment|<00 S<Qover|<00
1 -0.3 S<Qbefore|<10 S<being|<10
1 -0.1 S<while|>20 S>even|>00
1 0 S<such|<00
1 0.2 S<Uly|<11 S<week|<10
1 0.3 S<three|<00 S>political|>00
1 0.4 S>their|<01
1 0.8 S>since|<10
1 1.4 S<QN|<10
1.1 -0.2 S<Qwhile|<10
1.1 -0.1 S>-'s|<10
1.1 0 S<of|>01
1.1 0.1 S<-ing|<11 S>at|<11
1.1 0.2 S<out|<00 S>-|<21
1.1 0.3 S<email|<10 S<week|<20 S<while|>11
1.1 0.4 S<email|<00
1.1 0.8 S<Us|>01
1.1 0.9 S<Q=3|<00
1.1 1 S<-er|<01
1.1 1.7 S>thursday|<00
1.1 1.8 S<Q,|<00
1.2 0 S>all|<00
1.2 0.1 S<their|<20 S<then|<21
1.2 0.3 S<Q-ing|<10
1.2 0.5 S<QQ?|>11
1.2 0.6 S<Qas|<00
1.3 0.1 S<how|>00
1.3 0.5 S>-'s|<00 S>when|<20
1.3 0.6 S<Ued|<20
1.3 1.5 S<QQ|<00
1.3 2.3 S<Q|<00
1.4 -0.1 S>those|<20
1.4 0.3 S<by|<01
1.4 0.5 S<QQ?|>00
1.4 0.8 S<Qcandidate|<00
1.4 2.9 S>Q.|>00
1.5 0.3 S<tuesday|<20
1.5 0.5 S>it|<21
1.5 3.2 S>Q,|>00
1.6 1.1 S<=3|<00
1.8 0.6 S<-ing|<01
-1.6 -1.2 UO<1
-1.2 -0.8 UO<2
-0.8 -0.2 UC>7
-0.7 -0.4 U->7 UO>3
-0.7 -0.2 UO<3
-0.6 -0.5 UO>7
-0.6 -0.4 UO<4 UO<7 UO>5
-0.6 -0.2 U->4 U->6 UO>4
-0.6 -0.1 UC>6
-0.6 1 UC>1
-0.5 -0.5 UO>6
-0.5 -0.4 UO<5 UO<6
-0.5 -0.3 U->5 UC>5
-0.5 -0.1 UO>1
-0.5 0.1 UC<7
-0.4 -1 US>5
-0.4 -0.2 U-<3
-0.3 -0.5 US>6
-0.3 -0.2 U-<7 U->3
-0.3 -0.1 UC<5
-0.3 0 UC>4 UO>2
-0.3 0.1 UC<6
-0.3 0.3 U->2
-0.2 -0.2 U-<2
-0.2 -0.1 U-<4 U-<5
-0.2 0.3 U-<1
-0.1 -0.1 US<7
-0.1 0 U-<6 US<5
-0.1 0.1 UC>3
-0.1 0.4 UC<4
0 -0.6 US>4 US>7
0 -0.2 US>3
0 -0.1 US<6
0.1 0.1 US<4
0.1 0.6 UC>2
0.2 0.1 US<3
0.4 -0.2 US<2
0.5 0.9 U->1
0.5 1.5 UC<2
0.5 1.6 UC<3
0.5 2.1 UC<1
0.9 0.2 US>2
1.3 0.7 US<1
2.5 1.1 US>1
-2.2 -1.4 VSlike<
-1.9 -2.8 V-=5>
-1.8 -2.4 VO=5>
-1.8 -1.2 VSmake<
-1.8 -1.1 V-Q,<
-1.7 -1 V-Ued< V-Ved<
-1.6 -1.3 VSwill<
-1.6 -1 VS=8>
-1.5 -1.3 VSduring<
-1.5 -1.2 VSwith<
-1.5 -0.9 V-said< VScan<
-1.5 -0.8 V-tweet< VSbetween<
-1.4 -1.4 VSwere<
-1.4 -0.9 V-V< VOparty<
-1.4 -0.8 VSafter<
-1.4 -0.7 V-Vs< VOalso<
-1.4 -0.2 VSjust<
-1.3 -1.2 VSdid< VSsupport< VSthrough<
-1.3 -1.1 V-wrote<
-1.3 -0.9 V-and< V-have<
-1.3 -0.8 V-has<
-1.3 -0.7 V-told< V-won< VSwhile<
-1.3 -0.4 VCincluding<
-1.2 -1.5 VObut<
-1.2 -1.1 VSQ,<
-1.2 -1 V-had< VOwhen< VSfirst<
-1.2 -0.9 V-are< VSdo<
-1.2 -0.7 VOpercent< VS=3<
-1.2 -0.6 V-called<
-1.2 -0.4 V-to<
-1.1 -1.3 V-were< VOpolitical>
-1.1 -0.8 V-Uly< V-while< VSwho>
-1.1 -0.7 V--ed< V-Vly< V-also< V-asked< V-now< VSnow< VSvote>
-1.1 -0.6 V-says< VCamong> VOshould< VOthursday< VSmay<
-1.1 -0.3 VOhave<
-1 -1.2 VOgroup<
-1 -1 V-said>
-1 -0.8 V-by> VOQ,< VShave<
-1 -0.7 VON< VOwill< VSVed<
-1 -0.6 V-then< VShad<
-1 -0.5 VScould<
-1 -0.3 V-say<
-1 -0.2 VOstill<
-1 -0.1 V-Q!<
-1 0 VCQ.< VSor>
-0.9 -1.4 V-after> VOthrough>
-0.9 -1.2 VO=6<
-0.9 -1.1 VOQ.> VSup<
-0.9 -1 VOvoters<
-0.9 -0.9 V-if< V-was<
-0.9 -0.7 V-after< V-is< VC=8> VO=5< VSwill>
-0.9 -0.6 V-as< V-where< VOif< VOthen<
-0.9 -0.5 V-could< VOUly< VOhad< VSsaid< VSsaid>
-0.9 -0.4 V-over< V-would< VOwhere<
-0.9 -0.3 V-can<
-0.9 0 V-convention<
-0.9 0.1 VOQ?< VOthat<
-0.8 -1.4 VOUers>
-0.8 -1.3 VC=6>
-0.8 -1.2 VSin<
-0.8 -1.1 V-=3> V-=4<
-0.8 -1 V-=6> VSare<
-0.8 -0.8 V-Q.> V-should< VC=3>
-0.8 -0.7 V-did< VCfor> VO-'s< VO-ly< VOVer< VOso< VSUive<
-0.8 -0.6 V-still> VCall< VO=4< VOsaid< VS=10< VScandidates> VSgroup>
-0.8 -0.5 V-by< V-when< VOis< VOwould< VOyou< VS=3> VSVing< VSback<
-0.8 -0.4 V-=7< V-before< V-but< V-group< VCcandidates< VOby> VOhas< VSbe>
-0.8 -0.3 V-even< VSUing<
-0.8 -0.2 VChe<
-0.8 -0.1 VCi< VOpresident<
-0.8 0 VCformer<
-0.7 -1.3 V-=4> V-same> VOno>
-0.7 -1.2 VOwhile>
-0.7 -0.9 VOcan< VOother>
-0.7 -0.8 VSnominee>
-0.7 -0.7 VCand<
-0.7 -0.6 VOnot< VOwere< VSmillion<
-0.7 -0.5 V-and> V-attacks< V-policy< VC=7> VOthere< VSbecause> VSfar< VSwould<
-0.7 -0.4 V-Vion< V-recent< VOcountry< VOdid< VOmay<
-0.7 -0.3 V-be< V-made< VCone< VOdo< VOformer< VOher<
-0.7 -0.2 VSU<
-0.7 0 V-to> VSyear<
-0.7 0.4 VSinterview<
-0.7 1 VOwhich<
-0.6 -1.5 VC=6<
-0.6 -1.4 VO=3>
-0.6 -1.3 VC=4>
-0.6 -1.2 V-won> VOcould>
-0.6 -1.1 V-just>
-0.6 -1 VC=4< VOUity> VOemail> VOnight> VSeven<
-0.6 -0.9 V-get< VOits> VOwas< VSis<
-0.6 -0.8 VCbut> VCsaid> VO=4> VOwhile< VSVs>
-0.6 -0.7 V-=3< VCU's< VOQ!> VSamong< VSmade<
-0.6 -0.6 V-million< VOrace< VOthose< VS-ive> VShas< VSincluding<
-0.6 -0.5 V-as> V-is> VSany<
-0.6 -0.4 V--ions< V-make> VOUer< VOafter< VOcould< VScalled>
-0.6 -0.3 V-its< V-on< VOU's< VOas< VSget<
-0.6 -0.2 V--ity< V-new< V-new> VObecause< VOeven<
-0.6 -0.1 V-Ued> VOtheir< VSboth<
-0.6 0 VCto>
-0.6 0.1 V-Ved> VCU>
-0.6 0.5 VCshe<
-0.5 -0.9 VCagainst> VOtuesday> VSshould<
-0.5 -0.8 V-interview> VCsay> VCsays> VOonly> VOtime> VOyears> VSthan<
-0.5 -0.7 V-much< V-over> VOQ?> VOown> VOtwo< VOunder< VSto<
-0.5 -0.6 VCthrough> VS-ed<
-0.5 -0.5 V--ly< V-did> VOsince<
-0.5 -0.4 V-make< V-not< V-still< VCfrom> VCover> VSUed<
-0.5 -0.3 V-do< V-may< V-of< V-since< VCbut< VSlast<
-0.5 -0.2 VC=5> VCas> VCis>
-0.5 -0.1 VOjust< VSUs<
-0.5 0 V-night<
-0.5 0.1 VCN<
-0.5 0.2 V-through< VC-ers<
-0.5 0.3 VOsince>
-0.4 -1 V-=7> VC=7< VOgroup>
-0.4 -0.9 V-delegates<
-0.4 -0.8 VOU's> VOyear>
-0.4 -0.7 V-you> VCown< VOwhether>
-0.4 -0.6 V-asked> VCabout> VCmonday> VO=6> VObefore> VSby<
-0.4 -0.5 V-convention> V-debate> VCbecause> VCsupport> VOUal< VOfirst< VOmade< VOmonday> VOnext< VOpolls> VOsupporters> VSbefore>
-0.4 -0.4 V-email> V-how< VCafter> VCbecause< VCby> VO-al< VOits< VOon< VSweek<
-0.4 -0.3 V-V> V-against< V-been< V-email< V-for< V-year< VChas< VCthan> VCtuesday> VCwhile< VOVing< VOhe< VOtheir> VOthis< VOwould>
  VSnow> VSof<
-0.4 -0.2 V-Uer< V-least< V-out< V-saying< VOshe< VOwith> VSof>
-0.4 -0.1 V-about> V-recent> VC-ed< VC-er< VCformer> VCsame< VOstill> VSfrom> VSno< VSthat>
-0.4 0 V-support< V-years< VCVed<
-0.4 0.1 V-Uing< V-last< VOU> VOVing> VS-ing< VSall< VSown<
-0.4 0.2 V-U> V-has> V-so< V-than< VC-> VC-ions< VCUer< VSwas>
-0.4 0.4 VSUions<
-0.4 0.7 VOstate>
-0.3 -0.9 VC=3<
-0.3 -0.6 V-for> VCwrote> VSat< VSinto<
-0.3 -0.5 V-before> V-polls> V-race< VCVions> VCand> VCsays< VCshould> VCunder> VCwhether< VCwhich> VOsaying>
-0.3 -0.4 V-against> V-among< V-during> V-national> V-now> V-saying> VCasked< VCmay> VCpresident< VObe< VOnew> VOrecent> VOsuch>
  VOtold< VSmuch< VSthat<
-0.3 -0.3 V-=6< V-Uive> V-Ving> V-be> V-because< V-first> V-made> V-when> V-while> VCas< VChas> VCnow> VOUment< VObeen< VObetween<
  VOcampaign< VOno< VOthree< VOyear< VSpolicy< VSthree> VStuesday<
-0.3 -0.2 V-monday< V-of> V-on> V-up> VC=10> VCVing> VCbetween> VCduring> VCthen< VOU< VOthan> VOtime< VSalso> VSmore<
-0.3 -0.1 V-are> V-public> V-week> VCUed> VCdelegates< VCpresidential> VCrecent< VOelection>
-0.3 0 V-Q?> V-Ual> VCabout< VCnow< VOvoters> VS-ment< VSnational<
-0.3 0.1 V-=10< V-nominee> VC-ed> VC0> VCpercent< VOhas> VOrace> VSdebate<
-0.3 0.2 V-Uly> V-told> VCUs> VCwhich< VOhis>
-0.3 0.3 V--ing> VOnominee<
-0.3 0.4 V-from>
-0.3 0.5 VOtold>
-0.3 0.6 V-all<
-0.3 1 VOwhat<
-0.2 -0.5 VOUment> VOnational> VSwas<
-0.2 -0.4 V-=8> V-U's> VCVer> VCinterview< VOcalled< VOcalled> VOlike> VSV<
-0.2 -0.3 V-Ver< V-can> V-even> V-out> V-policy> VCalso> VCi> VCon> VCsaying> VCsupporters< VCtold> VO0< VOmany< VSUer< VSan> VSand>
  VSnew< VSnext< VStime<
-0.2 -0.2 V--ed> V-Ving< V-Vs> V-but> V-polls< V-with> VCUal> VCat> VCbeing> VCgovernment< VChave> VClike> VCmuch> VCof> VCsince>
  VCwhen> VCwhere> VOUal> VOnot> VOor< VOthis> VOyears< VSUers< VSfor< VSfrom< VSnominee<
-0.2 -0.1 V-election< V-primary< VC-ing< VC-ion< VCVed> VCback< VCher< VCout> VCpeople< VCsome< VCthen> VCwas> VCwell< VCwhile>
  VCwith> VO0> VOQ> VOVion> VOdelegates> VSa> VSon<
-0.2 0 V-=5< V-Uer> V-been> V-in> V-into> V-most> V-next> VCcould> VCgovernment> VCin> VCparty< VCprimary> VCstate< VOpolicy> VS=8<
  VSUer> VSand<
-0.2 0.1 V--ing< V-only> VCUly< VCa> VCshe> VCtwo< VO-ion< VO-ion> VOduring> VOweek<
-0.2 0.2 V-0> VC-ing> VC-s< VCUer> VOabout> VOwhich> VSUment< VShad>
-0.2 0.3 V-Q< VC-ion> VCbeing< VCfor<
-0.2 0.4 V-between< VC-ly< VSby>
-0.2 0.5 V-such< VSsuch<
-0.2 0.6 V-time< VShim< VSwhich<
-0.2 0.7 VOto>
-0.2 0.9 VOone<
-0.1 -0.9 VO=7< VSwon<
-0.1 -0.6 V-own<
-0.1 -0.5 V-from< VCdebate<
-0.1 -0.4 V-back< VOUed<
-0.1 -0.3 V-including> V-like> V-more< VCaccording> VCpoll> VOaccording> VObefore< VOi< VOit< VOtuesday< VSalso< VSwin<
-0.1 -0.2 V-U< V-at> VCup> VO-s< VOVs< VOfrom> VOpeople> VOthan< VS-al> VSlast>
-0.1 -0.1 V--ive> V-night> V-other> V-say> V-then> V-two> V-where> VCVing< VCVly< VCany> VCbeen> VCcan> VCdid> VCdo> VCthere< VCtwo>
  VCweek< VCyears< VOUly> VOVs> VOhis< VOinto> VOnow< VOto< VOup> VOwhat> VSrecent< VSstill<
-0.1 0 V--ly> V-its> V-monday> V-only< V-so> V-their> VC-ly> VCUal< VCare> VCbe> VCbeen< VCeven> VCfar> VCif> VCmost< VCstill<
  VCsuch> VCthree> VCwere> VO-ing< VON> VOcandidates> VOhave> VOif> VOthem> VOweek> VS-ive< VSout<
-0.1 0.1 V-last> V-percent> VCUing< VCVly> VCcountry> VCfirst> VChis> VCmore> VCthat< VCwell> VCwill> VCyears> VO-er< VOUs< VObeen>
  VOeven> VOmake< VOnew< VS-ly< VS=7< VSUion> VSagainst>
-0.1 0.2 V-0< V-year> VCcandidate> VCduring< VCit> VCwas< VOsome> VOwhether< VSsame<
-0.1 0.3 V--ive< V-first< V-in< VC-er> VCUing> VCUly> VCUs< VCelection< VChow< VCin<
-0.1 0.4 V--ion< V--ment> VCit< VO-'s> VOgovernment< VOwho<
-0.1 0.5 VC-s>
-0.1 0.6 VCN>
-0.1 0.7 VCthat> VSthem<
-0.1 0.8 VOsome<
-0.1 1.3 VCQ,<
0 -0.9 VSonly<
0 -0.7 VS-ity>
0 -0.6 VSagainst<
0 -0.5 VCstates< VO-ers> VSweek>
0 -0.4 V-just< V-people> VCor> VO-ment>
0 -0.3 V-with< VC-'s> VOnominee> VS-'s> VSso<
0 -0.2 VC-ive< VCboth< VOUion< VOfor< VOlast< VStwo<
0 -0.1 V-Us< V-debate< V-one> V-than> V-up< V-week< VCor< VOalso> VOdebate> VOduring< VOincluding< VOmany> VOmonday< VOout> VS-ed>
  VSwould>
0 0.1 V-Uion> V-Us> V-about< V-any> V-back> V-three> V-were> VC-al> VCUity> VCany< VCattacks> VCbefore< VCcalled< VCcalled>
  VCmillion> VCmuch< VCover< VCso< VCsuch< VCthan< VOUions> VOa< VOabout< VOfar> VOhow> VOmake> VOnomination> VOon> VOso> VOup<
  VOwere>
0 0.2 V-Ument< V-an> V-campaign> V-could> V-how> V-may> V-them> V-which> VCVal> VCall> VCinterview> VCnight< VCno< VCpolicy<
  VCprimary< VCthe> VCtheir> VCthere> VCtuesday< VCyear> VOUed> VOUing> VOcampaign> VOthe< VSconvention< VSstate< VSthis<
0 0.3 V--> V--er> V-=10> V-Uing> V-Uion< V-a> V-far< V-not> V-people< V-states< V-tuesday> VCV> VCVion> VCnot> VCwhether> VO-ly>
  VOany< VObut> VOone> VOpublic> VOstates> VSpresidential<
0 0.4 V-have> V-her> V-what> VChad> VCone> VCpresident> VCwould> VO=10< VOhe> VOshe> VSVly< VSfor>
0 0.5 V--ity> V-vote> VCUion> VCUment< VCfar< VOagainst> VOare> VOback< VOmade> VSlike>
0 0.6 V-race> VO-ing>
0 0.7 VCthursday> VSattacks<
0 1.2 VCQ?<
0 1.3 VCQ!<
0.1 -1 VOparty>
0.1 -0.9 VO=3<
0.1 -0.6 VO=7>
0.1 -0.5 VSwhen<
0.1 -0.3 V-many> VOUion> VObeing< VOpresidential<
0.1 -0.2 VCwith< VOher> VOsuch<
0.1 -0.1 V--al< V-according< V-supporters< V-was> VOand> VS-ions> VSVs< VSmost<
0.1 0 VC-< VC0< VC=8< VO-ers< VOand< VOpresident> VSas< VSpresidential>
0.1 0.1 V-do> V-like< V-other< VC-ment< VCVs> VCmake< VCpresidential< VCthose> VCwin> VO-al> VOthey< VS-ity< VSUing>
0.1 0.2 V-also> V-former> V-get> V-presidential< VC-ive> VCU's> VCasked> VCmonday< VConly< VConly> VCstate> VCyou> VO-s> VOat>
  VOfrom< VOinterview> VOit> VOsays> VOthe> VS-< VSVed> VShas>
0.1 0.3 V-Uers< V-Vly> V-delegates> V-should> V-those< VCQ< VCagainst< VCalso< VCattacks< VCelection> VCjust> VCmake> VCnext> VCno>
  VCrecent> VCthe< VCthrough< VO-< VO-er> VOcandidate> VOdo> VOget> VOmay> VOmore> VOsaid> VOthat> VOwas> VSother<
0.1 0.4 V--ion> V-Uers> V-all> V-attacks> V-candidate> V-it> V-political> VCUive< VCbefore> VCher> VCnational< VCnomination<
  VCsupport< VCthey> VCwon> VOin> VOsame> VOwho> VOwin> VSsupport>
0.1 0.5 V-or> VCconvention> VCis< VCrace> VCsame> VCso> VCthis> VOmuch< VOsupporters< VSthen<
0.1 0.6 V-if> VCnomination> VCthey< VOas> VOhim>
0.1 0.7 V-country> VOamong> VOpresidential>
0.1 1.5 V-what<
0.2 -0.6 V-win<
0.2 -0.5 VOstate<
0.2 -0.4 VSmore>
0.2 -0.3 VSwith>
0.2 -0.2 VO-ed< VSUment> VSthe< VSyears>
0.2 -0.1 VOat< VSabout< VSstates< VSsupporters<
0.2 0 VCmost> VCof< VOVed< VOover< VOrecent< VSbeen> VScampaign< VSmany< VSmonday<
0.2 0.1 V--er< VCan< VCboth> VOsupport< VOwith<
0.2 0.2 V--< V-Uions> V-including< V-voters> VC-al< VC-ions> VCan> VCfrom< VCmany> VCparty> VO-> VOmore< VSabout> VSin>
0.2 0.3 V-Ument> V-during< V-the< VCother> VCown> VCweek> VO-ity< VObe> VOthem<
0.2 0.4 V-between> V-former< V-or< VCare< VCget> VChim> VOis> VOmillion> VScandidate<
0.2 0.5 V--ers> V-had> V-there> VCUers> VCUion< VCUions< VCa< VCcandidates> VCdebate> VCdo< VChad< VChow> VCits> VCmade< VCsay<
  VCstill> VCwhat< VObetween> VOcountry> VOmost>
0.2 0.6 V-this> VCits< VCthree< VCtime> VCvote< VCvoters< VCwere< VCwhat> VCwhere< VOattacks> VOprimary>
0.2 0.7 V-Q,> V-much> V-party> VC-ity> VCUment> VCthem> VOtwo>
0.2 0.8 V-him> V-nomination> VCsaid< VCwhen<
0.2 0.9 VOstates<
0.2 1 VSUal< VSbut<
0.2 1.4 VCQ.>
0.3 -0.8 VSUal>
0.3 -0.7 VC=10< VCcandidate< VCtweet>
0.3 -0.3 VCnominee< VOnow>
0.3 -0.2 VOan< VSrecent>
0.3 -0.1 VCvoters> VSinterview> VSone> VSout>
0.3 0 V-both< V-three< V-will> VCat< VCbe< VCthis< VS-ly> VSUion<
0.3 0.1 V--s< V-both> VCnational> VCpolitical< VCsome> VO-ed> VO-ity> VOfirst> VOnational< VOpeople< VOthen> VOthree> VOwell< VS0<
  VS=6< VSVing> VSpresident>
0.3 0.3 V-his> V-primary> VCU< VCmay< VOwill> VS-'s<
0.3 0.4 V-Q?< VC-ers> VCVs< VCgroup> VCnew> VCnot< VCpolitical> VO-ions< VO-ions> VOV> VSV> VSover< VSstate>
0.3 0.5 V-election> V-who> V-win> VCV< VChave< VCjust< VOconvention>
0.3 0.6 V-Uity> VOany> VOfor>
0.3 0.7 V--ions> V-Q> V-Vion> V-those> VCUive> VCdid< VCif< VCwon< VCwould< VOUs> VOthere>
0.3 0.8 V-far> V-since> V-support> V-whether> VC-ity< VCQ> VCwin< VOsupport>
0.3 0.9 VCQ,> VOQ,>
0.3 1.2 VCmany<
0.4 -0.3 VOUer>
0.4 -0.2 VSQ< VSformer<
0.4 -0.1 V-most< VOall< VS-er> VSa<
0.4 0 VOcandidates< VScampaign>
0.4 0.1 VCto< VO-ive< VO=8< VOemail< VOpolls< VS-al< VSbut> VSmany> VSpresident< VSsay<
0.4 0.2 V-state> VCdelegates> VCstates> VOvote> VSsome>
0.4 0.3 V-his< V-president> VClike< VCtheir< VSformer>
0.4 0.4 V--s> V-party< V-some> V-the> VCUed< VCincluding> VOof> VS-ion< VSbe<
0.4 0.5 V-there< VC-ment> VC=5< VClast<
0.4 0.6 VO-ment< VOgovernment> VSis>
0.4 0.7 VCpeople> VOwon>
0.4 0.8 V--al> VCtold< VOformer> VScandidates<
0.4 0.9 V--'s> V-being> V-that> VCUions> VCwho< VOcan>
0.4 1 V-no>
0.5 -0.3 VSwhere<
0.5 -0.1 V--ers< VS-s> VS0> VSbecause<
0.5 0 V-nominee< VOnext> VSUly> VSpeople>
0.5 0.1 V-her< V-their< V-way> VChis< VOhim< VS-ing> VSpolls<
0.5 0.2 VC-'s< VCcampaign> VOby<
0.5 0.3 V-=8< V-it< V-no< VCfirst< VS-er< VShis>
0.5 0.4 VCcould< VO-ive> VSUed>
0.5 0.5 V-presidential> V-they> VOa>
0.5 0.6 V-any<
0.5 0.7 V-this< VCpolicy> VShave> VSnew> VSwhen>
0.5 0.9 VCnominee>
0.5 1 V-country< VOjust> VOsay> VSmost>
0.5 1.1 V-according> VCVers> VOUive> VOVer> VOi> VOshould> VSan<
0.5 1.3 VCQ!>
0.5 1.5 V-group>
0.6 -0.6 VSvoters>
0.6 -0.4 VSrace>
0.6 -0.3 VSU> VSthan>
0.6 -0.2 VCbetween< VS->
0.6 -0.1 VCpublic>
0.6 0 V-voters< VOall> VStheir<
0.6 0.1 V-among> VCcan< VOin<
0.6 0.2 V-he> VS-ion> VSthursday>
0.6 0.3 V-a< V-state< VSbeen< VScountry< VSpolicy> VSwere>
0.6 0.4 V-candidates> VCvote>
0.6 0.5 V-Q!> VSnot<
0.6 0.6 V--ment<
0.6 0.7 V-government< VCsupporters> VSnomination<
0.6 0.8 VOmillion< VOor> VS-s< VSshe>
0.6 0.9 V-through>
0.6 1 V-such> VSgroup<
0.6 1.2 VOdid>
0.6 1.3 VOwhere>
0.7 -0.3 VSN> VSher>
0.7 -0.2 VSsome<
0.7 -0.1 VSone<
0.7 0 VStime>
0.7 0.1 VOboth< VSthree<
0.7 0.2 V-one< VSprimary< VSwho<
0.7 0.3 VCcampaign< VSamong> VSgovernment<
0.7 0.4 VSit<
0.7 0.5 V-campaign<
0.7 0.6 VCnext< VSUs>
0.7 0.8 V-percent< VOthose>
0.7 0.9 VObecause>
0.7 1.5 V-well>
0.7 1.8 VCQ?>
0.8 -0.1 VSparty<
0.8 0.1 VSas>
0.8 0.2 VStweet<
0.8 0.3 VSto> VStwo>
0.8 0.4 V-supporters> VSnight<
0.8 0.5 V-candidate< V-president<
0.8 0.9 VSU's<
0.8 1 VO=10> VSyears<
0.8 1.2 V-years>
0.9 -0.1 V-i>
0.9 0 V-will<
0.9 0.1 VCnew< VStuesday>
0.9 0.3 VSpercent< VSpolitical< VSpoll>
0.9 0.4 VSduring> VSmonday>
0.9 0.7 VCon<
0.9 0.8 VCyear<
0.9 0.9 V-that<
1 0 V-they< VSelection<
1 0.2 V-N< VS-ions<
1 0.3 VSpolls>
1 0.4 V-candidates< VSits>
1 0.5 VSleast<
1 0.6 V-you<
1 0.7 VSrace<
1 0.8 V--'s< VCamong< VSvoters<
1 0.9 V-N>
1 1 VCeven<
1 1.3 VOmuch>
1.1 0.3 V-i<
1.1 0.5 VOlike< VSparty>
1.1 1.4 VOpercent>
1.2 0.1 VS-ers>
1.2 0.2 VS-ment>
1.2 0.3 V-which< VSconvention>
1.2 0.4 V-him< VOof<
1.2 0.5 V-Uive< VSinto>
1.2 0.6 VSup>
1.2 0.7 V-she> V-who<
1.2 0.9 VS-ers<
1.2 1 V-some<
1.2 1.1 V-two< VSafter>
1.3 0 V-them<
1.3 0.7 VSits<
1.3 1 VSdelegates< VSthose<
1.4 0.1 V-many<
1.4 0.7 VScandidate>
1.4 0.9 VSN<
1.4 1.1 VShis<
1.5 0.2 VShim>
1.5 0.6 VSprimary>
1.5 1.2 VSher< VSpeople<
1.6 0.4 V-she<
1.6 0.9 VSthey<
1.7 0.3 V-he<
1.7 0.7 VSi<
1.7 0.8 VCconvention<
1.7 1.7 V-government>
1.9 0.8 VSyou<
1.9 1 VShe<
2.1 0.5 VO=8>
2.1 0.9 V-U's<
2.1 1 VSshe<
"""
FIELD_WORD_BEFORE_CUE: Final = """\
-3.5 -1.8 don’t
-3.1 -1.6 didn’t
-2.9 -2.2 although
-2.9 -1.3 wouldn’t
-2.8 -1.9 though
-2.8 -1.2 doesn’t
-2.7 -1.6 aren’t
-2.5 -1.6 does
-2.4 -1.4 isn’t
-2.3 -2 keeps leaves
-2.3 -1.4 can’t
-2.3 -1.3 haven’t
-2.2 -1.3 hasn’t kept
-2.1 -1.1 hasn't have
-2.1 -1 instead
-2 -1.8 starts
-2 -1.4 are
-2 -1.2 meanwhile
-2 -1.1 always
-2 -0.9 also
-1.9 -1.8 sometimes
-1.9 -1.5 gives
-1.9 -1.4 often
-1.9 -1.2 has plus
-1.9 -1.1 carried wasn’t
-1.9 -1 breaks can't
-1.9 -0.9 said
-1.8 -1.5 why
-1.8 -1.3 got
-1.8 -1.2 doesn't don't
-1.8 -1.1 thus
-1.8 -1 kids
-1.7 -1.6 included
-1.7 -1.4 but
-1.7 -1 language
-1.7 -0.9 emailed
-1.7 -0.7 forcing remains ultimately
-1.7 -0.6 watch
-1.6 -1.5 sure
-1.6 -1.4 continues
-1.6 -1 clash
-1.6 -0.9 had went
-1.6 -0.8 deadline false gave provides
-1.6 -0.7 isn't sent
-1.5 -1.5 must
-1.5 -1.3 cannot cheered quite
-1.5 -1.1 is sat
-1.5 -1 holds right-leaning
-1.5 -0.9 brought fuel goes
-1.5 -0.8 disclosure drove however sold took when
-1.5 -0.7 allow receive
-1.5 -0.4 attending
-1.5 -0.1 nonprofit
-1.4 -1.4 was while
-1.4 -1.3 might
-1.4 -1.2 were
-1.4 -1 seldom speaking
-1.4 -0.9 described late planks
-1.4 -0.8 confirmed overwhelming priorities rallied wages
-1.4 -0.7 backing beyond eventual recruiting uses
-1.4 -0.6 moment
-1.4 -0.5 further
-1.4 -0.2 best
-1.4 -0.1 things
-1.3 -1.5 =4
-1.3 -1.3 greatest
-1.3 -1.1 became task
-1.3 -1 contacted moderate requires
-1.3 -0.9 after conversation faces sits
-1.3 -0.8 dollars drives ever getting remarkable sound suggests threw
-1.3 -0.7 antiabortion cover joined seek
-1.3 -0.6 consumption now remain surprisingly
-1.3 -0.5 later reasons stood typically
-1.3 0.2 jobs
-1.2 -1.2 let partly track
-1.2 -1.1 chances himself institutional perhaps unless
-1.2 -1 choose rallying
-1.2 -0.9 begins shouldn't tactics
-1.2 -0.8 held
-1.2 -0.7 centrists did feel incites microphone mission plane scramble teachers tells written
-1.2 -0.6 fights insists nuanced opened organized paused prefer red scurried visited
-1.2 -0.5 broke process split told
-1.2 -0.4 would yet
-1.2 -0.3 weren't
-1.2 -0.1 reason
-1.1 -1.4 probably
-1.1 -1.3 enthusiastic
-1.1 -1.2 separately
-1.1 -1.1 came mean takes watching
-1.1 -1 follow it’s
-1.1 -0.9 amid biggest
-1.1 -0.8 spectacle
-1.1 -0.7 Q. adopting continue ends includes internal lives originally set subsequently tend themselves tweeted visas wore
-1.1 -0.6 answers bankers challenge decline downtown echoing endured fighters hoping hours include invoked marched remember
  routinely targets territory then
-1.1 -0.5 ample as began take
-1.1 -0.4 contender that's
-1.1 -0.2 tool
-1.1 0 behavior lesson soon
-1.1 0.2 it's strategy
-1.1 0.4 tentative
-1 -1.8 additionally
-1 -1.4 =3 burst
-1 -1.3 drew
-1 -1.1 contrast
-1 -1 quickly
-1 -0.9 example officially statements under
-1 -0.8 comes having life there's
-1 -0.7 above bolster decisive find investor runs should specific traders
-1 -0.6 achievements avoided called city's decried earned favor hand immediately make points reminiscent taxes voiced wrote
-1 -0.5 acted begun caused centers doubled enthusiastically insurmountable mock radicals shunned
-1 -0.4 closest computer here left renew state's
-1 -0.3 didn't stop without
-1 -0.2 built mingle
-1 -0.1 prepared
-1 0.1 main
-1 0.4 gallons
-1 0.6 tactic
-0.9 -1.5 applicants exact
-0.9 -1.2 regardless
-0.9 -1.1 =7 addition perpetual
-0.9 -0.9 and excerpt size strong
-0.9 -0.8 aren't can clearly comeback wearing
-0.9 -0.7 blunt confusing daily honored long trip wake
-0.9 -0.6 appeared energetic featuring forcefully october rose shook stuck trading
-0.9 -0.5 articles blasted bought days exposed flight hour if jokingly may nation's ninth reversed says scrambled switch to won't
-0.9 -0.4 deep effectively final functions never remarks too turn
-0.9 -0.3 inability keep meetings memorial powers still
-0.9 -0.2 embattled
-0.9 0.3 rhetoric
-0.9 0.5 risks
-0.8 -1.4 =6 married
-0.8 -1.3 prior
-0.8 -1.2 matter phrase received
-0.8 -1.1 becoming
-0.8 -1 below face programs
-0.8 -0.9 abandon citing comment reached responses scenes
-0.8 -0.8 creating edge makes
-0.8 -0.7 asked carrying century customer forced journalists key morning second type
-0.8 -0.6 aircraft credibility giving in-person past prompted refused skills waivers
-0.8 -0.5 am brother's collective concussion considerable considers emerged ended faced fact-checking first fund-raising huge
  investigative naysayer repeatedly
-0.8 -0.4 ban basketball beside commissioner concerned could describes dismal e-mail even finally less lobbied material oust put
  respected shrugged twice
-0.8 -0.3 again month pressure room where
-0.8 -0.2 concrete favors lack total
-0.8 -0.1 diplomats result send tied waited
-0.8 0 personal posts
-0.8 0.2 amount
-0.8 0.3 developer notably
-0.8 0.4 growth
-0.7 -1.3 yesterday
-0.7 -1.1 asylum attracting circumstances denounced professional
-0.7 -1 aura rolled upon
-0.7 -0.9 allowing until wasn't with
-0.7 -0.8 appearing boos born-again club costly gotten national-security owns
-0.7 -0.7 blocked gained request route signal tweets
-0.7 -0.6 crowds debates halls ignored made mortgages overwhelmingly per performance sentence sooner started turned
-0.7 -0.5 access appreciate because concerning condemned confront curb happily impact improved miles misogynist pushing scores
  selling targeted
-0.7 -0.4 added argue barely contenders credentials endorser entered escalated fiercely focused forceful happy help historically
  initially legacy live mailers minutes on podcast relied renewed repeated responded shouted stopped tenor unemployment unity
  unusually worker
-0.7 -0.3 ago albeit company's connections corruption criminal heavy helped paid radio see spoke successor turns want
-0.7 -0.2 allegedly apparent common do price so streets through
-0.7 -0.1 actually administration’s declined event governments minorities needs
-0.7 0 content religion rise very
-0.7 0.1 thinks
-0.7 0.3 fracas interviews
-0.7 0.4 boldly point trends
-0.7 0.5 presence
-0.6 -1.3 caught
-0.6 -1.2 benefits
-0.6 -1.1 stories
-0.6 -1 emphasizing fury muscle party’s
-0.6 -0.9 day formal suffered victims
-0.6 -0.8 brandished claim given hall natural recalling stakes stands
-0.6 -0.7 batch emphasis entirely extent inside latest oil popularity pulpit rather shortly sleeves toughness weekly
-0.6 -0.6 assets better emotional explanation followed fourth good harder overall pep presidency relevant reputation slates
-0.6 -0.5 actively before blowback certainly for importance infrastructure loss notable noting played primaries punch restrictions
  stiff writing
-0.6 -0.4 abandoning advocacy attempts basically beginning busy consistent dropping heard inflammatory meantime nearby picked
  politically poured praised president's pull regional represents simply specifically term virtually waning way withheld wrong
-0.6 -0.3 award caps criticized delivering descended endorsement endorses exchanges famous fitness frustrated hotel idealists in
  present regularly require rural surveillance vision weighed whether
-0.6 -0.2 aid almost cold continued funds gets march means raise signature sought system worth
-0.6 -0.1 advertisements birth potential record remained use
-0.6 0 actions hold met nightclub notice passed together
-0.6 0.1 dog expansion partisan right risk
-0.6 0.2 populist shift
-0.6 0.3 judgment
-0.6 0.4 driver photo plant
-0.6 0.9 Q,
-0.5 -1 emerging
-0.5 -0.9 achieve ending participation spring
-0.5 -0.8 afterward dominant extreme freed listen moments neighborhood scheduled sexism ultimate
-0.5 -0.7 blame conflicted custom double hardly headed negligence pay seem suddenly there’s
-0.5 -0.6 accomplishments admit apparently costs create dire drugmaker enter note outright puts spread stirred trial
-0.5 -0.5 analysis biased boasting breakfast drawing earlier laid months shop tragedy wall will
-0.5 -0.4 background critical criticism exists frame interests liar look obtained progressed provoke rape rich similarly status
  stepped stump taking terrorism
-0.5 -0.3 attempt briefly charge constant continuing contrary counter credit establish extensive fodder hopes including into
  landmark mocked not personally preferred pressed privately rate serving since spirited standing tense thanked tie title try urging
  weigh
-0.5 -0.2 abortions body deal documents get joining level margin minute murder original unfavorable
-0.5 -0.1 announcement attacked auto refusal slammed
-0.5 0 believe draft just longer music read times weeks
-0.5 0.1 certain comedian course diplomatic frontrunner hashtag outreach quietly strongly tended
-0.5 0.2 changes deeper offer really seemingly spent
-0.5 0.3 offers particular practice strength
-0.5 0.4 enough responsible
-0.5 0.5 controversial
-0.5 0.6 thing works
-0.5 0.8 remark
-0.5 1.1 migrants
-0.5 1.2 that’s
-0.4 -1.2 congressman
-0.4 -1 brothers
-0.4 -0.9 building
-0.4 -0.8 championed higher hopeful
-0.4 -0.7 elevated gone governors job lending marking nudge odd product regarding shot
-0.4 -0.6 blamed casting digits eclectic elsewhere inclined lunch organizing prominently proved sensitive single standards steady
  suggestion teleprompter tenure unclear unfair withdrawal
-0.4 -0.5 admission broker december degree dioxide financial fought global holding issue left-wing mark potent prime recent
  responding roots serve streak subject
-0.4 -0.4 against backed campaigning center comments debate defended deputy favored fingers fractious instance issues led nominal
  once one-two professors safe single-payer smaller stopping toned trail wanted
-0.4 -0.3 addressed admitted april based bet charges describing effort efforts either eminent endorsements farmers fellow harsh
  inspired jumped june luncheon movement opposes part qualifications shudders stereotypes
-0.4 -0.2 animated annual bluster cheers cited debt dour gains impassioned large like middle moderates native plagiarism rejected
  seriously servers shares standard surging tensions unanimously undermines
-0.4 -0.1 bad conflicts cutting favorable garnered helping ongoing reporters walked wins
-0.4 0 all broadly business computers e-mails expand facing focus fraud income name notion passing showing start trouble
-0.4 0.1 abortion attacks change concluded exception fifth night's resigned stock
-0.4 0.2 collapse opportunity style threats unlikely
-0.4 0.3 claims crisis eventually gun modest partners problem
-0.4 0.4 bid position
-0.4 0.7 hometown place
-0.4 0.8 ways
-0.3 -1.1 reported
-0.3 -1 current
-0.3 -0.8 supported user
-0.3 -0.6 assigned derisively dismantle genuine highly outlets politics prepares release
-0.3 -0.5 appear brainchild competition directed fell foundation listing polarizing prep presumptive sharing site suggestions
  three-way unclassified warnings well
-0.3 -0.4 bigger cash clinch covered cyber deaths expressed firearms highest-profile own play rapid served technically terrorist
  ticked
-0.3 -0.3 amassed attention border by chants details entire especially fire front government's impossible informally mayhem meet
  night only p.m. pulled situation stem sued thursday troops tweet two-minute week
-0.3 -0.2 assistance battleground be cautioned channel closed-door concerns consistently cut domain during easily focusing free
  involvement justification launching legal lived meant of posed projected receiving sue test tour unfairly winner
-0.3 -0.1 acknowledged back country’s demands favorite fear hackers headquarters need onto partisans popular railed reach reaction
  releasing reminder second-place there wants
-0.3 0 broad case hell herself island joint last last-ditch links out superdelegates surprising value year
-0.3 0.1 =10 act ahead approved behind black commissioners deport down proposal questioned serious struggle than
-0.3 0.2 alternative billions leverage returns ritual son spending successful time touches
-0.3 0.3 away incident plants politicking putting racial s spends work
-0.3 0.4 coming function houses recommendation regular tone
-0.3 0.5 become committees force oppose probe wording
-0.3 0.6 specifics
-0.3 0.7 colleagues schedule temperament
-0.3 0.8 kind places
-0.3 1.2 Q!
-0.3 1.5 plenty
-0.3 2.4 something
-0.2 -1.1 piece
-0.2 -0.7 finish
-0.2 -0.6 leaving simple statewide success
-0.2 -0.5 conferences encouraging hosts rattled
-0.2 -0.4 agreements being delegates endorsed forwarded greatly least planned
-0.2 -0.3 adding approval around aware been collected conduct describe discomfort fast information living net outsiders potentially
  religious secured southern substance writers
-0.2 -0.2 barring categories caucuses deliver electorate figure from goals interview particularly political recently restricting
  sense statement trying tuesday websites
-0.2 -0.1 banning between caucus defunding economics expecting formed knew larger making mass mention opposing same service
  speculated swing tax tests volunteered writes your
-0.2 0 accusations bit declining deemed front-runner lead say saying soldiers surprised up won wounded years
-0.2 0.1 able activity interpretation or peace policies progress support topic
-0.2 0.2 companies electoral go impromptu magnitude relationships response unusual
-0.2 0.3 anti-establishment bringing closing fight itself moving subsequent widespread
-0.2 0.4 address connection solidly string
-0.2 0.5 complete dynamic image production proof votes
-0.2 0.6 ground moves
-0.2 0.7 question zero
-0.2 0.8 candidate's effective
-0.2 1 easy measures
-0.2 1.3 ballots
-0.1 -0.7 intelligence pitch
-0.1 -0.6 stronger
-0.1 -0.5 charter despite direct draw
-0.1 -0.4 investigation neurosurgeon saturday socialist
-0.1 -0.3 aggressive end investigate minister released residents state’s trade week's
-0.1 -0.2 among anything attack believed districts extended friendly funding game governing irritated mistake narrow online
  reelection replaced wednesday world
-0.1 -0.1 admiration allowed applause available calling finance learned money night’s outcome primary prison slightly veterans
-0.1 0 conference conversations data driving email flying gambling gathering general immigration over quality saw think
-0.1 0.1 assault charged convention cost decisions engaged gap idea know more much pipeline spreading working-class
-0.1 0.2 action agreement announced avoid capital command matchup nomination step
-0.1 0.3 ability cast contests dead ethanol fact intends necessary offensive selection
-0.1 0.4 control era future intense mere purchase questions
-0.1 0.5 columns contest deals else grew numbers quick ruling seeing
-0.1 0.6 bulk cause names unprompted
-0.1 0.7 comprehensive danger ideas markets nothing opportunities
-0.1 0.8 offered sort
-0.1 0.9 refugees
-0.1 1.1 fewer measure stay
-0.1 1.2 tunnels
-0.1 1.3 argument
-0.1 1.7 topics what
0 -0.8 magazine
0 -0.7 enemies nuclear
0 -0.6 block centerpiece
0 -0.5 today
0 -0.4 array casino followers international known launched programming wide
0 -0.3 corporate high invest previous
0 -0.2 aimed editorial hard-line husband's manager mostly newspaper ran ratings spectrum thinking widely
0 -0.1 campaign's competitive dismissed investment majorities mega new refugee seems signed significant speech stage thousands
  victories
0 0.1 advocate favorability fired issued leaning lost other platform
0 0.2 carry how long-term no pro races screening scripted security shootings story unexpected
0 0.3 broader carries cases celebrating choice drop famed loyal requests third-party website
0 0.4 agenda alone communities difficult frustration hammered hard immigrants lacks marks nature reflecting rent such toward
0 0.5 anger badly becomes committed defending deficit detail fees formally throw
0 0.6 bailout country divisive goal placed provision showed
0 0.7 approach billionaires discipline inflation near option special
0 0.8 Q economy existence that
0 0.9 economic resort steps
0 1.1 finances hands
0 1.4 Q?
0.1 -1 strike
0.1 -0.7 influential
0.1 -0.6 copy passage
0.1 -0.5 icon press rest
0.1 -0.4 core reluctant speechwriter
0.1 -0.3 activists citizens considered visiting working
0.1 -0.2 =5 birther coalition different drama father's island's leaders most operatives party staunch
0.1 -0.1 appearance armed at counties fit gathered sweeping table urged usually winning
0.1 0 about area candidacy courts diverse footage heckler linked monday opposed outsider presidential race september server stake
  survived television theater tougher wage
0.1 0.1 billion executive highest january model negative war
0.1 0.2 a base election low role shooting sunday tossed treated year's
0.1 0.3 any baseball city decided downturn endorse factors found important insurgent major million number purposes rating referendum
  solid speak suggesting
0.1 0.4 attracted believes brand choosing deficits highlight legislation lift nights offering scene timing unlike
0.1 0.5 closures identity prospect stretch
0.1 0.6 deportation technologies terrorists violence
0.1 0.7 debut electronic generally jet opponent plans silence trend whole word
0.1 0.8 dealings proposals scrutiny subdued
0.1 0.9 institutions slow view warned
0.1 1 looked
0.1 1.1 insults skepticism
0.1 1.2 nine
0.2 -0.6 areas columnist open
0.2 -0.4 alongside boosters longtime marchers page
0.2 -0.3 crucial district enforcement failure strategic surrounding
0.2 -0.2 airing editor filings july opinion outside real version walking weekend white
0.2 -0.1 coal currently hacker hearing journalist line party's pastor progressive victim vocal
0.2 0 academic anonymity arm county court female former head mining network nominating office operation overhaul overseas required
  sides
0.2 0.1 battle both child civil condition extremist proposed win wing
0.2 0.2 big buy causes classic daughter dozen lobbyist parties percent
0.2 0.3 detailed its old rejection summer
0.2 0.4 accessed accounts ask benefited bias billionaire eight netted outspoken recognize scare states these this thought
  unfavorably
0.2 0.5 answer beat complain defined increases leads rates roughly series talk throughout true unable
0.2 0.6 advertising difference distract doing escalating finding posted property raids relationship small supposed unpredictable
0.2 0.7 advance bound happen killing straight sympathetic
0.2 0.8 amounts attempting move surge
0.2 0.9 concern connect defeat kit project
0.2 1 objections
0.2 1.2 contractor
0.2 1.5 jokes
0.3 -0.6 our protester
0.3 -0.4 elite leading reporter section share
0.3 -0.3 delegation majority november prosecutor
0.3 -0.2 appeal discovered giant leadership lobbying rights
0.3 -0.1 attendees chairwoman combat delegate feminist forces mandate military mogul nationalist organizations powerful respondents
  three-quarters
0.3 0 brief broadcast chance condemn four fundraisers heart leader lengthy levels narrowly path removed scientist serves services
  uncovered wealth
0.3 0.1 =8 backers barnstorming book candidate circle clashed constitutional discuss estate explicitly federal filed members
  millions nominee off papers state third-place three-man updated vigorously
0.3 0.2 attackers comparing document drive inquiry interviewed positive season speaker supporters
0.3 0.3 account an clubs fighting industry
0.3 0.4 climate fundraising nations secret
0.3 0.5 class classified decision delivered husband locked practices rare seven speeches voted worked
0.3 0.6 aired appointment cell consumer discussing politician post
0.3 0.7 counting package roll submitted tack tight visit won’t
0.3 0.8 affiliations indeed land ouster
0.3 0.9 demographic increase lately plan whoever
0.3 1 exactly
0.3 1.1 alleging central identities rebuilding solution
0.3 1.2 initiative
0.3 1.7 merger
0.4 -1.1 man
0.4 -1 homeland
0.4 -0.9 cable
0.4 -0.7 introduced
0.4 -0.6 firm
0.4 -0.5 drug generation
0.4 -0.4 attendance nation’s seen welcome
0.4 -0.3 civilian margins
0.4 -0.2 battled eliminated evidence fund long-shot order supports vice
0.4 -0.1 advising attorney investigators killed lot mathematically program quarter rank-and-file secretary separate social
0.4 0 backer column diplomat economist increasing partner prime-time sites third union who's
0.4 0.1 additional closed conducted congressional consultant controls controversy coordinated education embassies exchange fans
  father field map mentioned pollster population pro-trump rallies securities
0.4 0.2 dropped gunman heated knows laws liberal listed mayors reality representing scholars
0.4 0.3 0 engagement film insured male messages participated president registration school vital voter welcomed
0.4 0.4 evangelical filibuster home pro-clinton profile recognized
0.4 0.5 two-thirds
0.4 0.7 ads compound every truck
0.4 0.8 add anti-trump clinched hide hoped
0.4 0.9 polarized secure
0.4 1 results
0.4 1.2 signs
0.5 -0.6 self-described
0.5 -0.4 percentage
0.5 -0.3 desperate publication re-election studies voice wealthy
0.5 -0.2 another campaign’s coined colleague eastern
0.5 -0.1 authors camp chairman libertarians policy-focused
0.5 0 acting care chief drafting early earnings estimates judicial leave news province published reform representative run side
  speakers tough
0.5 0.1 analysts associates ballot country's covering date differences domestic figures lines owner
0.5 0.2 accomplished active advisory environmental inspector left-leaning message observers owned promote qualified traditional wave
  workers
0.5 0.3 ad couple improving national precedents the three used vice-presidential
0.5 0.4 digital fueled hiring trust two
0.5 0.5 committee competitors revenue suit super vacation
0.5 0.6 employees generated handful retirement
0.5 0.7 fiscal
0.5 0.9 bill
0.5 1.1 assume save
0.5 1.2 clip picture
0.5 1.3 combination mistrust
0.5 1.4 which
0.5 2.8 everything
0.6 -0.5 moderator
0.6 -0.4 reports spokeswoman
0.6 -0.3 editorials lists suburban
0.6 -0.1 filing mishandling rabbis trailing
0.6 0 activist countries declared empire floor independents ministry polling proliferation rally taken theory upstate
0.6 0.1 chair compromise consulting developers labor letter pollsters private pursued sign
0.6 0.2 backs campaign contributors counsel defense hosting liberals op-ed polled ranking software thrown
0.6 0.3 across angry article crowd denouncing donors founded hawks lawsuits older organizers photos projection properties swipes
  treasurer truly wife
0.6 0.4 flood friend incumbent person provocative several
0.6 0.5 character director five spend staffer
0.6 0.7 children decades legislative rules
0.6 0.8 government
0.6 0.9 authorized energy
0.6 1 mail transition
0.6 1.2 disavowed
0.6 1.4 traveling
0.6 1.7 anti-immigration
0.6 2.9 whom
0.7 -0.4 organization
0.7 -0.3 actress allies seeking
0.7 -0.2 pundits senators star
0.7 -0.1 review top
0.7 0 independent ire massacre opponents prominent ruled
0.7 0.1 affairs assistant audiences board brain evangelicals gay opposition rival sitting source study
0.7 0.2 adviser born few founder heritage mate member newly paper road staff their
0.7 0.3 actors adopted advocated agency hate numerous occupation pages physician spoken unconventional
0.7 0.4 career challenger elections mainstream phone running snarky women
0.7 0.5 community confidential elected lots registered right-wing them
0.7 0.6 affected bank men one planning
0.7 0.7 stimulus
0.7 0.8 turnout
0.7 1 networks
0.7 1.5 coincidentally
0.7 1.7 arms
0.7 1.8 agencies
0.8 -0.4 surrogates
0.8 -0.3 democratic
0.8 -0.2 complex insider
0.8 -0.1 hopefuls mirrors officer pair panel
0.8 0 nor titled
0.8 0.1 collection host show
0.8 0.2 analyst anti-muslim embraced environmentalists managing media moderators projects
0.8 0.3 appeals brass brother calls disclosures energized expert forum memo retiree rule
0.8 0.4 administration's far-right operative vast
0.8 0.5 experienced it voters
0.8 0.6 banks candidates effect executives law
0.8 0.7 anchor struggled those
0.8 0.8 tank
0.8 0.9 businessman court's created
0.8 1 centrist
0.8 1.1 inequality ones
0.8 1.6 statistics videos
0.8 2.1 nationally
0.9 -0.4 aide
0.9 0 close doctor nation
0.9 0.1 conservative rivals
0.9 0.2 demonstrators emails losing organize unions young
0.9 0.3 attorneys half highest-ranking involved largest researchers striking
0.9 0.4 amnesty bills commentators committeeman disappointment dispute emissions surveyed talking tech
0.9 0.5 airwaves campaigns group travels
0.9 0.6 her modern
0.9 0.9 text
0.9 1 neither words
0.9 1.2 protest spot
0.9 1.7 search
1 -0.2 anyone
1 -0.1 science
1 0.1 lawmaker lawyer official petition technology
1 0.2 dean familiar parade police retired
1 0.3 disagreements discussion lawyers many playing
1 0.4 advisers author cities commentator departments families participants surviving younger
1 0.5 check cool experience seat selected video
1 0.6 his officers woman
1 0.7 hedge nearly well-known
1 0.8 research rising
1 0.9 findings people
1 1.1 absentee little
1 1.6 arguments
1.1 -0.3 supporter
1.1 -0.2 chamber who’s
1.1 0 someone
1.1 0.1 bureau concert
1.1 0.2 lady politicians professor students
1.1 0.3 environment establishment group's odds revealed senior we’re
1.1 0.4 army company complaint defenders experts governor illegally insiders pro-life prosecution survey
1.1 0.5 briefed each
1.1 0.6 firms protesters
1.1 0.7 him mother
1.1 0.8 commercials family testing
1.1 1.1 behalf
1.1 1.3 constitution
1.2 -0.1 narrator
1.2 0.1 friends
1.2 0.2 aides veteran
1.2 0.3 administration businesses local poll strategist
1.2 0.4 judge minority public
1.2 0.5 bipartisan so-called universities
1.2 0.6 N aligned exit founders groups others surveys
1.2 0.7 trusted
1.2 0.8 some superdelegate
1.2 0.9 picking
1.2 1.9 boycott
1.3 0.2 audience businessman's guests judges
1.3 0.3 trio
1.3 0.4 lobbyists they've
1.3 0.5 hadn't justice legislature polls tycoon
1.3 0.6 appealing parents vulnerable
1.3 0.7 senator
1.3 1.1 mosque pilot
1.3 1.3 who
1.4 0.1 terms
1.4 0.2 scientists upbeat
1.4 0.3 corporations
1.4 0.5 budget i'm lawmakers prosecutors
1.4 0.6 co-host knowledge
1.4 0.7 entrance he’s records
1.4 0.8 named
1.4 0.9 department personnel street
1.4 1.8 genocide
1.5 -0.1 sources
1.5 0.2 sector
1.5 0.3 one’s
1.5 0.4 guy
1.5 0.5 mayor neurosurgeon’s non-profit
1.5 0.7 average
1.5 0.9 team
1.5 1.5 she's
1.5 2.1 kelly
1.6 0.3 forecast officials reporting
1.6 0.4 headline i
1.6 0.5 ally boreing critics faction lawsuit medical
1.6 0.6 prince
1.6 0.7 editors eyes
1.6 0.8 strategists
1.7 0.1 nobody
1.7 0.3 carly
1.7 0.4 authorities demographics
1.7 0.8 actor doctors employee representatives
1.7 0.9 they
1.8 0.7 council spokesman
1.8 1.4 me
1.8 1.6 whose
1.9 0 we're
1.9 0.4 economists progressives
1.9 0.8 affidavit
2 0.7 report
2 0.8 management
2 0.9 he slate
2 1 none
2.1 0.4 advocates
2.1 0.7 jolly
2.1 1.1 she
2.2 0.4 he’ll
2.2 1.6 users
2.3 1 he's
2.4 0.4 my
2.4 0.8 schlafly
2.4 1.5 schilling
2.6 0.7 she’s
2.6 1 us
2.6 1.1 they're
2.7 0.7 everyone
2.7 1.2 investors
2.9 1 you
3.3 0.8 we
"""
FIELD_WORD_AFTER_CUE: Final = """\
-2 -2.7 =5
-1.5 -1 skin whose
-1.3 -2.4 wednesday
-1.3 -1.2 urged via
-1.3 -0.9 interviews
-1.3 -0.5 bank's
-1.2 -1.9 =4
-1.2 -1.7 echoing
-1.2 -1.5 =6
-1.2 -1.1 street
-1.2 -1 talked
-1.2 -0.9 noted who's
-1.2 -0.7 by
-1.1 -2.2 fury
-1.1 -2.1 suggests
-1.1 -1.6 slighted
-1.1 -1.4 =3
-1.1 -1 said
-1.1 -0.9 air mill
-1.1 -0.3 overall
-1 -1.9 occasions thursday urge
-1 -1.8 diner inclination
-1 -1.7 grounds
-1 -1.6 disagreed followers
-1 -1.4 permanent
-1 -1.3 mocked online
-1 -1.2 guest
-1 -1.1 nominated
-1 -1 eyeing
-1 -0.9 isn’t page
-1 -0.7 once sparked
-1 -0.5 requested
-1 -0.3 suite
-1 -0.1 concerning
-1 0.1 leads
-0.9 -1.7 committing daughter’s opposes subtle
-0.9 -1.6 demurred taxpayers
-0.9 -1.5 despite however imagine
-0.9 -1.4 conceded reassuring slots start
-0.9 -1.1 citing
-0.9 -1 explained times touted
-0.9 -0.8 risen
-0.9 -0.7 features
-0.9 -0.6 board drawn
-0.9 -0.5 prosecuting
-0.9 -0.4 court software
-0.9 0.1 candidly
-0.9 0.2 identified
-0.9 0.4 raids
-0.8 -1.6 daily flashpoint lately
-0.8 -1.5 defects following meaning pollsters smile
-0.8 -1.4 celebrated files pit prompting scanner throughout until
-0.8 -1.3 hitting impressions prove pulse siblings sink soldier traction understated
-0.8 -1.2 reminded screen
-0.8 -1 bellicose comes courts explaining
-0.8 -0.9 mayors
-0.8 -0.8 grandfather's involving
-0.8 -0.7 confirmed denunciation grown
-0.8 -0.6 immediately
-0.8 -0.5 margin population
-0.8 -0.3 from
-0.8 -0.2 home-state
-0.8 0 author sizable
-0.8 0.1 managed
-0.8 0.2 worker
-0.7 -1.5 praises
-0.7 -1.4 grade naming potent stump withdrawal
-0.7 -1.3 aired alarm blaming blistering clarify determining dismissing disputed episode fee piece pose smiling stack summit
  translate update
-0.7 -1.2 ear example fault instance outset pink upon
-0.7 -1.1 again behind camera finishing nominee’s pastors podcast toward weeks
-0.7 -1 court's extraordinary
-0.7 -0.9 acknowledged outlets
-0.7 -0.8 gathered on
-0.7 -0.7 finding last-minute
-0.7 -0.6 credible
-0.7 -0.5 about as but for home-school included
-0.7 -0.4 regard
-0.7 -0.3 is
-0.7 -0.1 appointment exchanges related
-0.7 0.2 quoted
-0.6 -1.5 afternoon saturday sunday
-0.6 -1.4 crowd suits
-0.6 -1.3 answering group's mount
-0.6 -1.2 bash blunt define except falsely gets greeted half-hour introduce mispronunciations modest prosecute selling shell shifted
  signaled stealing taping wake welcomed wiping
-0.6 -1.1 accent allegiances answered anytime articulated aspects assertion bar betray centered claimed condemn confirm embraced
  forum guaranteed hopefully intellectual latter missing morning note overlooking parallels per preview print referencing reluctance
  signs stressed unexpectedly untenable wary
-0.6 -1 added angles applause april century counties demographic draws forcibly heed hurting implication injunction margins
  military-friendly offering prediction trillions winds wrote yelled
-0.6 -0.9 acquired cheer contrasting days maintenance ripped telephone triple tritium ultimate
-0.6 -0.8 derailing escape exist fell goals searches slowed smaller specter who’s
-0.6 -0.7 after against endorse error homegrown strongest supporting united
-0.6 -0.6 appeals bench sparking
-0.6 -0.5 address hasn't in urgency
-0.6 -0.4 capture combat effective great over powerful
-0.6 -0.3 among campaigned ended target virtues
-0.6 -0.2 church flag march
-0.6 -0.1 gave
-0.6 0.2 sold to
-0.6 0.3 ranks
-0.5 -1.5 plant
-0.5 -1.2 friday
-0.5 -1.1 laughed prepare pressing
-0.5 -1 abolished adequately bare blame boost breached broad complicated constituents conventional doubt downtown eligibility
  failures fiery formal foul highest intend missions occupation pointedly polite real-time recognizes reflected remarkable
  renovations reportedly sounded unsure unveiled warn weekend
-0.5 -0.9 above announce aware backfired basis boos bound cable concession declaring delivering depends describing diminished
  discomfort displayed extensive flurry furor halting incremental instinctive laughing marry mentioning moments needle neither
  nightclub nominate phrase promises qualified recalling recorded rethink round siding silence skepticism sophisticated spreading
  subway sum sway totally unpopularity vigor viral whirl worths
-0.5 -0.8 alongside applauded bad briefing brings brown callousness carve central conferences convention's double-digit equate
  first-in-the-nation formidable fraction homicides interns june lows mail offensive opportunities permitted relative scenes
  similarly son though thoughts vacation vehicle warmly well
-0.5 -0.7 banker chants cheers clients consistently down e-mail expressed feel gross headquarters moderates props week's yanked
-0.5 -0.6 and brain clinched december joking largely legislature moment social successor sure targeting tunnels
-0.5 -0.5 became elder fewer main membership sensitive
-0.5 -0.4 districts notes part recession with
-0.5 -0.3 focusing of takeover
-0.5 -0.2 appointed medicine nonwhite trail
-0.5 -0.1 divide habits hikes
-0.5 0 either mate mission
-0.5 0.1 failed has
-0.5 0.4 absentee
-0.4 -1.6 plea
-0.4 -1.3 assistant
-0.4 -1.2 february
-0.4 -1.1 challenged energetic
-0.4 -1 bought
-0.4 -0.9 human lie
-0.4 -0.8 appearance battlefield birther campus careful classic clothes clubs confidence contributor debunk deeper defend drew
  elevated eliminate expect eye famous furious handling implicitly invoked issued muscle near picked pledging portrait
  public-records repel retain sharply sight slamming statewide switch taught ten tends three-quarters tying unsecured vengeful
  visiting walkout wanting without
-0.4 -0.7 =7 acronym add affirm agriculture annual assaulted assured auto award band battleground begun blog booed bosses celebrity
  changed chanted closer comparing connect contact continues counterattack courthouse defended described desire dig distinction
  doctors domestic emphasize evade evening expires fondly forward handed headline highest-profile impugning inroads landslide
  launched less loudly monday notion op-ed passage picking plaintiffs plus posting presumed prospects provide qualify quell ratify
  rebuild referendum rejected reporter's residence result rid says scrutiny smugglers speculate speculation spring stayed strain
  swept terror-related transfer tuesday ubiquitous waged wave weight what’s writing
-0.4 -0.6 actions aside assails august barn benefit big-government brace breadth cameras commander-in-chief confidentiality
  consistent deepen deport describe dissatisfaction donors escalated expenses fifth flight floor fondness governments half high-tax
  hometown ideology improbable league lists lobbyists location longest mad matters nitpicking obligations phone pitting presumably
  propaganda readers reminder replied suffered supremacists tacking trending unusual
-0.4 -0.5 affect although amass at attack audio bigotry closest conditions defending elite engagement ethanol exact expression gala
  households killings miles minimal months noting praised reason recommendation supposed that’s understand veterans
-0.4 -0.4 appeared believes declared echoed factories fire flagging forcefully now participants peers pleasure presence style
  subsidies unanimous under while
-0.4 -0.3 came correctly estimated outsiders pending regional supports terms when which
-0.4 -0.2 aggressively biography detailing expects friendly hosts long middle often roles
-0.4 -0.1 ballot flat thinks would
-0.4 0 are attempting conversations had meets not told was whom
-0.4 0.1 deal employer men
-0.4 0.2 cities
-0.4 0.3 arbiter suited
-0.4 0.4 language nearby
-0.4 0.6 honesty
-0.3 -1.4 council
-0.3 -0.9 books
-0.3 -0.8 brand
-0.3 -0.7 approaching audience battled comfortable conceding contradict governors joined multiple preferred signatures statement
  took unrest
-0.3 -0.6 adding amassed attacked attacking below capable certain clean clubhouse combined compare confrontation congratulations
  connection considers convicted crowded day defensive deliver denounced designed display eager fails firmly foot forms fueled
  fundraiser generally graduates hand headlines highly impressive infringing joint knack loses marred migrant moderated modern
  obvious odds passes passing past pleased pointing posing posts proved purchase purporting railed recognize reliable remains
  removed repeatedly resignation resulting revealed reviled several shootings singularly starting steep stood these thus tie unaware
  vowed
-0.3 -0.5 almost anew anti-discrimination banking battery broader called calm claim clashed collect compared conducting conflicts
  contender deadliest debated deciding demonstrators deregulation desperate distance doctor don’t downplayed electrical embarrassing
  ending equal expressing featured fled forced funded funnel groundwork grow growing heightened hiring hours insults intention
  intrigued kind lengthy looks lunch mainland massive maybe meetings mentions methods midnight modern-day motorcycles negotiated
  network opening paperback perform pregnant previous probe productive program's project promised prompted proposals quotes rallies
  recently red redacted reference scared scorn section seemed seizing series shot sidelines sit solidify speeches spoke stances
  suburban table taped tended third-place turns two-year types venue venues weapons withheld year's yet youngest
-0.3 -0.4 achievement acknowledge advantage amenities amid amounts argument asset boycott brief celebrating challenger challenges
  choosing color complained contentious crossed deadline deep degrees deterrent disarray doubts dues female fervor gas generators
  happen idea implying informally liar loan management measures merger mother operation operations order out pace pictures quarterly
  relations reservations schools skew spur students suspicion travel wealthy
-0.3 -0.3 accused before center chamber closed coloring during elections element exceptions faces favorite gives liberties
  lower-level newsmaker pitch plans prosecutors protester region sensitivity speakers split stores substantive temper than through
  train vendor view vow
-0.3 -0.2 activity alive also arms believe club could dismayed endorsements governor have interview knock largest lines measure
  prospect rest surprises ways wealth
-0.3 -0.1 be because departure given improved issue major panic resorts stakes valuable
-0.3 0 best does dysfunctional force large layoffs particularly still worries
-0.3 0.1 cast college compound frontrunner one-third predicted reveal warned who
-0.3 0.2 dangerous freely harassing nature occupied viewed
-0.3 0.3 north
-0.3 0.9 Q.
-0.2 -1 regarded tasks
-0.2 -0.8 foundation's hall
-0.2 -0.7 closely creation hear judge
-0.2 -0.6 affairs credit criticizing institutions longer
-0.2 -0.5 arbitration article campaigning dating deemed drilling fear handle interested negotiations onetime places represent see
  sponsor spread suddenly works
-0.2 -0.4 ahead aims anyway apologize aren’t argue avoid backlash began blamed calling certified chose co-host competition confront
  confusing congratulated connected contract couple cultural damaged detect disavow emotional encourage enormous enthusiasm
  expertise failure finalized guy harsh heading heating high-profile highlighted holdouts hope implemented insulting live lived look
  mean meaningful opportunity parade private pull rated reaction reflects refuse renominate reporters responding restricting revolt
  run-up score seized self-identified sell she’d shortly southern straight stretch string surprise suspected taxing theories tied
  tired too trees twice unclear underscoring unfunded unnamed unseemly upset usually vague version vice volatile waging
-0.2 -0.3 achieved across acting advances aftermath aggressive alienate allowing allows anxieties apart appeal arrival attempts
  automatic big bombs boring briefly broke can't case ceremony common completed considered contested conversation counting county
  criminal criticize darling delivered denouncing discipline disclosure disease disproportionately done drawing drugs earlier
  embrace erosion estimate ever evolution expectations exploit explosion falling fatally favored flooding food formally fund glimpse
  hardest he's hired hospital hostile hot hundreds ideas identify includes increasing instances instead intensity jeers jihadists
  justices laugh legally levels licenses like living mainly makes marked miss motivated narrowly nears negotiation opinions
  overthrow overtures overwhelming ownership participating poor popping postpone prominent promising proposal proposing proven
  realize reassured recommend remaining reserves resolve roots say scheduled scientists seeking seen shrinks skeptical small solid
  spot staffers stopped struggle successful surface takes tighter topics tradition transform unifying volunteers widespread wise
  wonder wording xenophobe
-0.2 -0.2 appearances approved assets back bases bathrooms bigger bit bleeding body burning codes collapse constitutional course
  deficiencies differently directly divisions dollars eastern effectively enemy frustration generations innocent january laughs
  legislative liability link married may messages nation's newcomers numbers only outsourcing panel popular promise proof protests
  qualities racist raise rapidly reach rising saying shirts signature son's speech star’s suit suspended targeted theme threatening
  tracks vital welfare wound
-0.2 -0.1 assault athletes bipartisan company complete coordinated courtroom criticisms cuts debates divided endorsement even
  evidence felt focus guests heard hoping infiltrated manner mogul's oppose prosecuted remarks same simply sincerity spies threats
  trying typically video visit voiced votes
-0.2 0 activities advised between caucuses colleagues create enthusiastic five forearm insufficient last make mayoral money murder
  positioned pro-choice problem respects short similar slow standard-bearer task three visits world’s
-0.2 0.1 account arrest leak outlining overpromise qualifications rules second think
-0.2 0.2 0 advance approach contenders different dominant filled he’ll increase lives strategy valuations
-0.2 0.3 abandon benefits brash car knowing organize readiness shocked unfavorably unknown
-0.2 0.4 becoming
-0.2 0.5 honor plagiarism receiving
-0.2 0.6 billionaires likened outcome
-0.2 0.7 post pragmatic
-0.2 0.8 attorney's politicians what's
-0.1 -1 defeated
-0.1 -0.8 attendees inquiries newspaper
-0.1 -0.7 anyone friends publicly
-0.1 -0.6 cyber mutual percentage
-0.1 -0.5 condition late profile
-0.1 -0.4 agency's bills city employees leaders party’s point returns set show
-0.1 -0.3 allowed animosity automatically away beat convinced current existing goes heads memo night points pursue questioned
  recovered reported rival test
-0.1 -0.2 aligned alliance amount announced appear appearing attending attention bigoted call carrying clearly commitment completely
  conclusions conflict cutting danger dark date dead defined discuss down-ballot exclusively find firearms fiscal followed forth
  fund-raising gathering gradually green hacked hard high-speed highway honest immediate indeed into isn't limited lingering linking
  love lowest loyal non-government obligated occurred owns plan poisoning posed posted praise precarious probably quality refusing
  remain reopen residents retroactively sagging securing session solely stand state’s sticking talk teams tensions term terrorists
  then-secretary toxic try tweeted unable up wages wasn’t word
-0.1 -0.1 active actually addressing adopting adversaries alleging announcing apparent appreciates avoiding banned billions
  blue-collar break bullied caucusgoers championed circumstances clash classification coalescing come commercial conclusion confused
  connections conspiracy critical damaging defense designated dial diverse door doubted draft drinking drug easier electronic
  elevate emails engaged enough existence experienced faced favorably final fired flexibility foreigners forge framed front-runners
  generate go grab guys hadn't halls having hero husband industrial interest lapses later leaning length leverage light lone-wolf
  maintain making market marking memoir need obtain off office ongoing option overturn pain partial period persuade pharmaceutical
  placing practice pressed proposition raised raucous refuge relying reminiscent requiring resembled reshape responses risky roar
  scathing second-degree seize september serve shouldn't somewhat speaks tactical taking tariffs taxpayer tone trillion uncertain
  uninsured unpopular violate wider words zone
-0.1 0 adopted approval arrangement baseball been better book capital care child condolences confirmation corner coverage decisions
  description digits disagreements double drivers empty expectation few financial front gallons good grabbing group’s happening
  heavily identity ignoring include infrastructure latest laws logic mass matchup minority minutes negative nice number oil
  opposition packed partly populous possible product prohibitions putting racial recent reputation rushing secular should single
  situation soldiers speaking time tolerance tough ultimately using variety walk week won't
-0.1 0.1 affidavit amendment asked assembled block carried character comparison counted criticized curve did do dream earners
  employers environment first-time governing hadn’t hearings incumbents investors level libel mention needs nod old opinion personal
  primarily publish remark since story town understanding virus vulnerability were will winner
-0.1 0.2 aisle aliens any backing criticism demands developer disorderly established get guidelines icon incumbent more must
  overtake record shows swing tea their things today unsolicited unsustainable year
-0.1 0.3 deals failing finished garnered golf initially machine name never programs seeming side skip welcome
-0.1 0.4 attacks coming document if insiders traditional unfair
-0.1 0.5 already businesses crash doubled hard-line job strength
-0.1 0.6 ethnic fourth
-0.1 0.7 received
-0.1 1 that
0 -1.1 retail
0 -0.8 watchdog
0 -0.7 direct elsewhere
0 -0.6 actress advising brokers offer present publishing
0 -0.5 =8 authorities chairman list resident third
0 -0.4 attorney average conference one-time pledged
0 -0.3 broadcast own pornography state's transcripts
0 -0.2 backed born contributions discussion editorial investigation lawmakers member october two-term
0 -0.1 believing brushing caucus characterized emphasizing home known majority manufacturing month national operative press rally
  representative six urban want websites
0 0.1 accusations advice allegiance along army arriving attackers attracted audiences bailout bear beginning beside can carefully
  certainly charities choice companies consider containing continuation crack cross deaths degree demand denied determine
  developmental disaster disputes dropping duty each electoral emissions erupted favor first flow frustrated funding gained greatest
  happens hashtag hire hoped hotel hour important income independence individuals invasion jabs keep knocked lead least leaving
  listing math militants military million mosques named nickname no none offense overwhelmingly perhaps perilous policing powers
  protections punish put questions quickly quite raising reached ready rebels repudiate request respect responsible risks robust
  root safe sale savage seats seems sees sharing solution sometimes stagnant strengthen striking stronger struck suppression
  surveillance take terror total truly unemployment union's unnoticed veto viewing visible way whatever whittling written
0 0.2 a accounts agreement anonymity beyond bona borders city's clarity class consequences contests continued detailed developing
  difference dominance eminent enthusiastically eventually face fact gone ground guilty held help high-priced homes hypocrisy
  importance interpretation investigators its it’s jobs judgment kids killing landmark larger minimum mold much nation’s nor ones
  open opposite out-of-pocket paper parents pathway presidential property providing question radicals release relief respond
  response rich risk showing someone sons sooner standards struggled tent terrorist thousands tightening together tricks turn two
  universal unsuccessfully work worse you
0 0.3 addresses ads adult ambitions an bombing contracts developed elders far father fides frequently inquiry intrusions local mix
  notably owner's pass problems reacted silver sticker stuff successes such support tech the workers
0 0.4 armed deserves eligible emerged favorability free generated immigrants outsider overseas preparedness where wins wrong
0 0.5 adopt deficits embattled faith-driven gotten insurers positive pushed required so track two-man values whether whole
0 0.6 brutality building challenge drive it moderate pro-israel
0 0.7 zero
0 1 struggles
0 1.1 narrowed
0 1.2 dramatically
0.1 -1.3 minister
0.1 -1.1 here
0.1 -0.9 crowned
0.1 -0.8 filing
0.1 -0.7 follow-up responded right-wing sensitivities sixth-place
0.1 -0.6 founded news official
0.1 -0.5 four officials outside senator
0.1 -0.4 ability consultant corporate host journalist lawmaker normally outreach rank tank
0.1 -0.3 diplomatic executive holds registered themselves
0.1 -0.2 around delegation full headed mayor moved movie our
0.1 -0.1 advise another both buying end every kept mostly party's real running spent user
0.1 0 arm effort exchange federal finance labor talks winning worked
0.1 0.1 bilking brother decide decided earned history including information lobbying most percent push refer reporting shutting
  speaker station staying superior supply supportive thrusting trash use venture
0.1 0.2 aboard acceptance administered admitted advocate aggravated anti-immigrant appointments appropriate assassination asserting
  attract ballots ban base batches become bitter cables cannot carry caveat check chosen climate committed communication concluded
  couldn't decade defrauded dire discussing dismissed driver's driving due eliminated emerge enabled energy ethical everyday
  expanded explain faith fallen fracking fueling fully general-election girl holding hosted increased instructed insurgent
  introducing investment invitation irresponsible killed know liberal limiting lined lock losing moving narrow new next offered
  ordinary overseeing participation paying person philosophy pivot place playing political presented prison procedure profession
  reading reception reckless recruitment reduce regulation requirements resettle returning revenue rights seated setting settlement
  shaking shots size speed spend started stating statutory step stick stock stop subject super supported supposedly surprising
  therefore thing titled top trading used vowing wait warming went white within wouldn't wouldn’t
0.1 0.3 =10 accepted action admit ailing all apparently applicants applying argued authorization background badge banks becomes
  behalf being bent birth blood bloody bring bullets calendar candidate's carbon cars caused chance charter code commitments
  competing competitive consolidate convention convert cooperation couldn’t credits critics debunked development dipped disagree
  disallowing discussed distorted doesn’t durable earliest easily efforts eighth enter entering entirely evenly extent families
  fighting filed findings form founders generating giving got hands hit hold hopes husband's iconic interaction intervention
  inversions iphone jeopardize jokingly kill knew lacks lay lesser likes limits looked looking low malaise mentioned message names
  nervous net nose obtaining overcome overrun pair position potentially prayers presentation prices proposed protected purely
  rallied rates ratings re-election rebates refused regretted regulate regulations reiterated relied richest ripping route seem
  selected shooting shy slightly solicit sound southeastern speak stabilize staggering stories stride sued summer swimming systems
  tap taxes technique telling threshold tight towers transactions undercut unfit upper videos vision voter walked wanted women's won
  working-class
0.1 0.4 activated alleged appears candidate charge charges choose complaint conservatism cover crisis cut decision demonstrated desk
  district divisive easy events extends facilities finally fraud future grid hackers his ignored images implementation insist just
  mid-2015 might montage month's necessary particular penalty photos play predatory predict protest quietly rate relentless returned
  saw seven sharp signal skills soil specifics spy strongly technology trade-off transparency unconstitutional unite upheaval
  visited weekly week’s withdraw yell
0.1 0.5 achievements beating concerns constitutes country criminals dozen exposure extramarital fascist filibuster fusion household
  how implied improvement levy limit loss pages reform requirement scandal security sympathy terrorism there trade victor
0.1 0.6 agreements champion coup death disrespect drop justice losses night’s occasionally positions race roll them tide
0.1 0.7 comments diplomat domain fate field hate investing pushing radical specifically talking teacher this whites
0.1 0.8 celebrities feared
0.1 0.9 angered nominees tonight
0.1 1 status ventures
0.1 1.2 choices
0.2 -0.9 magazine
0.2 -0.8 moderators
0.2 -0.7 authors breakfast decades managing
0.2 -0.6 nominating
0.2 -0.5 died released tweet
0.2 -0.4 mind regulators relationships
0.2 -0.3 ethics lawsuit organizer paltry viewers
0.2 -0.2 discussions male many nothing power
0.2 -0.1 column demonstrate letter millions others statements
0.2 0 ago daughter economist lean lot older signed
0.2 0.1 boy centrist community grass people played resources share
0.2 0.2 count event former helping initial july lawyers network's presumptive primaries privately provided registration represents
  runs significant
0.2 0.3 casino continue debate deliberate didn’t digital donated economic entitled family gay hydrogen influential land leadership
  monthly neighboring opponent penalties possibly remarking repay role sent she’s sought streets strictly type understood woman
0.2 0.4 accomplish accusing advertising always apply area assure attempt auction back-and-forth barriers binding bitterly bolster
  bomber bubble build burst cheering children cited communities composed computer concern contention corruption currency
  delegate-selection detained direction disavowed encryption erect exactly expired extend extreme fight financially fine fix footing
  fresh gender getting global grant grass-roots harm health image imbalance indicated intended militant mishandling mothers
  necessarily neurosurgeon nondisclosure officer ordered p.m. pandering pay performance prioritize profit provisions punished
  pursued questioning quick rattled realistic receive reducing restrictions retirement rigged sacrificed scares search secrets
  sentences sexual sides sixth stalled tend tested they've thinking thrown transition true twin unwillingness upcoming violation
  water winners write xenophobic years
0.2 0.5 acted adapting affirmative agreeing airstrikes alternatives anti-muslim arguments ask balance bargain biased biofuels
  blocked bounds calculating caught cease-fire certificate claiming classified clearances cloning comply condemning conscience
  created credibility creditors cycle damages debating declarations defeat delay deployed deported deserved destruction detainees
  devoted donation dynamic economy edge effect electricity entered entry eventual expand fake falls feelings feet fighters fill flip
  follow geopolitical giant goal greenhouse growth herself historic house hurt hypocritical hypothetical impact imported influenced
  injured lack lagging lawsuits leave little match middle-class misleading missile narrative nationally nationals newly nominee
  nuclear originated ouster outright painting passed paths performed poised poverty praising predecessors preference president's
  primary produced promoting prosecution prosecutor prospective provision racism radicalized range reap referenda referred refugee
  regular relatively religion remember remote safety scope secured sending she's shift single-payer slammed sniper stem suggested
  suspects sustained sweeping testified testing they’re ties tool tried turning unacceptable unauthorized unprecedented unprepared
  unusually various versus vice-presidential violence wage weigh world's worried
0.2 0.6 abandoned access affair answer believed cell centers championship change chat consensus convince counterproductive database
  debt disappointment election else encouragement ends expense facts formula full-time harassment hearing illegal inherited intense
  island letting migration nation offices one-on-one otherwise peace plane planet plot priority problematic progress pronounced
  province recognized relationship rise scene secret seriously served services site skywriting slogan soon stability staple stark
  statistics suggestion system text ticket tragedy transgender troops undocumented unify wide-ranging widely
0.2 0.7 accomplishments actively bankruptcy border bridge cash catastrophe communist constituency dash dealings decisive democratic
  echo guns issues judgement leaked material nine norm pressure principles progressive properties providers refugees stature
  surrogates trial what
0.2 0.8 answers asking corrupt e-mails inclusiveness nomination shrinking thanks your
0.2 0.9 accuses anti-trump discriminated front-runner gap majorities war
0.2 1 agree candidacy coalition fractured humility lied strict success
0.2 1.2 survive
0.3 -0.8 website
0.3 -0.6 inner spokesman struggling
0.3 -0.5 agencies authorized lawyer stars television voice
0.3 -0.4 opponents radio traded
0.3 -0.3 organization personnel studies
0.3 -0.2 analysts descent early head medical respondents
0.3 -0.1 file intelligence tally willing
0.3 0 congressional establishment foreign found spoken third-party
0.3 0.1 business directed estate evangelical hasn’t sponsored teaches
0.3 0.2 alternative analysis announcement black calls career doing experience fundraisers group knows members party surrogate taken
  thought vote voters
0.3 0.3 chairwoman founder grassroots huge influence police sites staffer state
0.3 0.4 civil contest dinner family's focuses one prime those win
0.3 0.5 advanced aid airing bank blocks budget candidates client concept contents deprive dropped everything fought globalization
  gun hedge inequality intruders legacy lost mapping merely occur organization’s policy potential president reelection sellers
  urging
0.3 0.6 actual administration’s appointing appreciate assaults assistance attitudes barring basic bathroom beautiful bodies bruising
  charged civilian civilians cleaner commit considering contributed controls creating crimes currently dealing defection defund
  deleted deposition determination dignity diplomats dislike doom duties equipment evenhanded expected extremism facilitate facing
  false fascism faster figure gesture guide heroin hidden housing immunity inevitably insistence institution interactions interests
  invest investments jail launching leaks lending license mark midst mired murdered obstacle participate passionate picture pivotal
  pledge portray prior products public’s raped rather reasonable register regularly reliably render restrictive rule rumors segment
  she’ll simple solutions somewhere stream strengthened strike succeeded sue temporary they touched treatment two-thirds undecided
  understands unique unless viability violated violations violent voices voluntarily voting warfare warnings wasted would-be
0.3 0.7 aback additional album allow amnesty angry anything apologized assigned bleak boasted calculation captured casting catch
  changes childhood clause combating conduct coupled damage deportation develop difficult dioxide donations economically ethnicity
  fast fears felons forceful fortune friendship further generation grabbed greater heritage homosexuality identifying imposing
  improvements inaccurate incest interrogation intervene investigate inviting it's join jurisdiction lacked laying legal legalize
  links marriage meet mere migrants minds misconduct move nobody opposing outsource overhaul parties path performances performing
  personality picks plain politics poorer poses prisoners purchasers pursuit rationale reassurance recommended recount reflect rein
  rescue resulted s same-sex save scheduling sexually significance sitting slot society soften stable steer tactic targets tarring
  tenure they're they’d thwart uncommitted useful vehicles violates visas weak weakness weapon
0.3 0.8 alone altogether array assuming bill broaden casinos concessions containment control daughters decline denial enterprises
  fuel he'd immigrant immigration inadequate involvement joining knowledge lose manufacturers markets mortgages newspapers
  not-quite-so-long-shot outrage perception pipeline recovery relevant remained remove resign silent suggestions tactics tax
  temperament territory threat truth wall
0.3 0.9 bloc comment contrast core defeating detail excuse firms joke photo populist presidency stance standard trailed unilateral
  users
0.3 1 claims conventions corporations finances government's resolution strongholds themes
0.3 1.1 Q Q? life norms socialist
0.3 1.2 earnings outlined shooter untrue
0.3 1.3 fail
0.4 -1 serves
0.4 -0.9 advocacy
0.4 -0.8 hopefuls
0.4 -0.5 independent room
0.4 -0.4 encounter left organized
0.4 -0.3 analyst chief individual teenager us
0.4 -0.2 friend progressives
0.4 -0.1 arena cared channels representing restaurant special
0.4 0 department deputy fellow polls wars younger
0.4 0.1 ambassador communications unofficial
0.4 0.2 fundraising hacking investor manager reluctant sales
0.4 0.3 he lady led openly price religious superdelegates
0.4 0.4 anchor handful involved movement read states supporters western
0.4 0.5 backer delegates education needed voted
0.4 0.6 ally colleges general her impose monetary nearly planned previously supporter
0.4 0.7 academic age bringing cheap clarifying dividing expose heart increasingly insists jihad linked parliamentary pick slate
  steering successfully undetermined
0.4 0.8 abortion achieve achieving addiction aimed allegedly anti-establishment anticipated belonging birthright bomb box cause
  chaotic clothing compromised crime critique deadly declare depriving derided discretion disregard distributed donor earning
  empathy empire ensure expansion facility fan favors feeling funds gun-control halt historical illegally improper improperly
  incarceration incomes interesting investigative issuing lapse legalization legalizing legitimate listeners maintained memories
  misinformation mistake mobilize moves nationwide neutrality normal obstacles originally overly payments people's people’s pigs
  pilot possibility projects psychology rare releasing reserved resistance revolution reward scandals school science sympathetic
  tell torture treated uneasy unlikely vaccine whoever
0.4 0.9 abuse adjustments aren't beholden belief bind bottom cement chances communism complaints compromise constitution contrasts
  couples courses dangers demanding deny diplomacy disabled distribute divorce dozens ease electing embracing feud fleeing
  foundation frustrations fundamentally gays generous grants grasp hers hiding implicit improve intent judge’s keeps kinds laid
  lobbing moniker nations oath offset onto operating output overturned pattern practices prevented proceeds profits quiet rely
  republish responds retrospect sector separate solidarity soured staples stated surge tale tens testimony typical unfold
  unrelenting wishes
0.4 1 accord anymore associate bid charity confidential entitlement equally experiences gifts hatred him incident increases opened
  outlook pregnancy quo races return sanctions sea stopping unpredictable
0.4 1.1 concert design options
0.4 1.2 fliers focused restrict
0.4 1.4 elites payback
0.4 1.5 Q, dissent
0.5 -0.9 counterpart
0.5 -0.7 activists
0.5 -0.4 blacks briefed scientist senators
0.5 -0.3 opposed
0.5 -0.2 brothers met portrayed
0.5 -0.1 afterward extremist northern
0.5 0 firm groups indictment man president’s senior storm
0.5 0.1 entrepreneur players survey
0.5 0.2 longtime polled recalled speechwriter vocal
0.5 0.3 my research rivals student surveys
0.5 0.4 campaign conservative crucial delegate eliminating ruling some
0.5 0.5 declined details electorate insurance likely officers right she suspend union
0.5 0.6 card consulting itself leader publisher
0.5 0.7 congressman governor’s owner roughly run specific
0.5 0.8 boss matter strong technical touch
0.5 0.9 acts available crackdown educational learned loyalty partnership payment selection somehow
0.5 1 addition administration's amplify basically benchmark changing comprehensive concerned denying disappointing exists extra
  feels girlfriend government’s justified massacre merits mixed nasty nominations persistent personally presumptively prime-time
  prone protecting provides punching recognizing refusal salaries seek signing so-called trailing wide
0.5 1.1 Q! affordable agrees aspirations assessments begins behavior bite canceled cellphone chains commentary consideration
  consumption cookies critiques crossing dealers depending dispute dollar economics equivalent happened health-care he’d
  indefinitely independently moon natural perfect politically ranging regulating reject scenario service star subsequent teaching
  temporarily tribute trustworthy uncertainty varying violating welcoming
0.5 1.2 abortions cases content contributors fringe granting inhumane no. phony proceed pulled regime road scholarship shaky unpaid
  unwanted
0.5 1.3 fraught neighborhoods patience rape
0.5 1.4 attend instincts
0.5 1.5 permits
0.5 2.1 yes
0.6 -0.5 inside unions
0.6 -0.4 company's executives
0.6 -0.3 attended critic networks tour
0.6 -0.2 regions
0.6 -0.1 citizens planning
0.6 0 investigations polling public secretary
0.6 0.1 campaigns liberals staff steps
0.6 0.2 capitals i politician
0.6 0.3 conservatives de low-income tendency
0.6 0.4 camp commissioner countries transcript wearing
0.6 0.5 billionaire era opted
0.6 0.6 committees credentials humanitarian teachers
0.6 0.7 data holes mogul pool
0.6 0.8 drafting internal
0.6 1 act challenging parent
0.6 1.1 imminent jet review spending super-pac
0.6 1.2 appealing attractive badly bail charitable earn engage exception firearm freedom game genuine handled lone manipulation
  mosque neighbors preventing shake-up truthful unfairly upsets watch worry
0.6 1.3 am broadly controversies defunding dominated emergency eradicate extended granted gunned healing lesson package physical
  plotting portfolio questionable rapists refrain seemingly supremacist techniques
0.6 1.4 articles asylum biological breaks democracy finger-shaped listed long-term sexism
0.6 1.5 bridges himself
0.6 1.6 thread
0.6 1.9 why
0.7 -1.1 parliament
0.7 -0.6 advocates
0.7 -0.2 grew reporter
0.7 -0.1 administration agency
0.7 0 poll report viable
0.7 0.1 cautious close replace sources
0.7 0.2 assessment organizers women
0.7 0.3 introduced strategist
0.7 0.4 built division documents makers wife
0.7 0.5 agent alike elected law observers reforms
0.7 0.6 correspondence industry
0.7 0.7 abroad campaign’s counsel prevent results topic
0.7 0.8 index published world
0.7 0.9 he’s papers superdelegate
0.7 1.2 aim
0.7 1.3 boosting trouble victory witness
0.7 1.4 amendments ammunition convincing dependent diversity fierce grind ineligible mainstream mocking monitoring trip vetted
  wasn't wrongdoing
0.7 1.5 abandoning apology causes considerable demographics inevitable learn left-wing realities regarding regret rewarding shakeup
  succeed unqualified victims waterboarding
0.7 1.6 goodbye socialism title
0.7 1.7 neutral
0.8 -0.8 fans
0.8 -0.3 collar editor wing
0.8 -0.2 collection endorsed
0.8 -0.1 aides
0.8 0 allies conducted exit
0.8 0.1 adviser bids
0.8 0.2 activist attendance
0.8 0.3 pundits
0.8 0.4 N economists
0.8 0.5 contained pause pollster serving
0.8 0.6 minorities
0.8 0.7 half-dozen physician virtually
0.8 1 server
0.8 1.1 nonprofit
0.8 1.3 environmental mortgage
0.8 1.4 messaging
0.8 1.5 inspiring undermined
0.8 1.6 antiabortion overlapping reforming shut state-by-state
0.8 1.7 defamation gaze instructions journalism momentum offerings
0.8 1.8 requests unity
0.8 1.9 arrests
0.8 2 discriminatory
0.9 -0.5 photograph
0.9 -0.4 strategists
0.9 0 director media
0.9 0.1 international pope
0.9 0.2 organizations
0.9 0.3 broken towards
0.9 0.4 enforcement journalists revelations strategic
0.9 0.5 film
0.9 0.6 businessman partner
0.9 0.7 fights inspired
0.9 0.8 summary
0.9 0.9 professor
0.9 1 replaced
0.9 1.1 brought oversaw
0.9 1.3 helps
0.9 1.5 schedule
0.9 1.7 fly
0.9 1.9 copies factory
0.9 2 customers flaws
0.9 2.3 optimism
1 -0.3 chain
1 -0.1 operatives records spokeswoman
1 0.1 counterterrorism
1 0.2 blue circle
1 0.3 far-right reports
1 0.4 documentary figures me
1 0.5 veteran
1 0.6 lobbyist source
1 0.8 especially
1 1 administrations commanding organizing
1 2.1 anti-gay anxiety
1.1 -0.6 experts
1.1 -0.2 evangelicals
1.1 0.3 competitors homeowners
1.1 0.4 grand
1.1 0.5 quarter
1.1 0.7 constituencies
1.1 0.9 reduced
1.1 1.1 playbook
1.2 0.6 materials
1.2 0.7 team youth
1.2 1 filings
1.2 1.8 pro-clinton
1.3 0.3 guard
1.3 0.6 commission
1.3 0.8 envoy
1.3 1.4 independents
1.4 0 anonymously
1.4 0.3 researchers
1.4 0.4 everyone
1.4 0.7 actor
1.4 1.4 worldwide
1.8 0.5 surveyed
"""
FIELD_TAG_AND_PREVIOUS_BEFORE_CUE: Final = """\
-3 -1.7 N|both
-2.7 -1.4 N|all
-2.6 -1.8 =5|and
-2.4 -1.5 -ers|-
-2.4 -1.4 N|like
-2.3 -1.2 which|-ly
-2.2 -1.1 i|- who|=3
-2.1 -1.5 =3|and
-2.1 -1.4 which|Ued
-2.1 -1.2 =3|Ved
-2.1 -0.7 =6|all
-2 -2.8 ^|what
-2 -1.9 but|=3
-2 -1.2 N|most
-1.9 -1.5 candidates|-
-1.9 -1.4 ^|and
-1.9 -1.3 -ion|Ued
-1.9 -1.1 campaign|-ed
-1.9 -1 =3|Uer =3|Vly =3|has =8|last N|Vly said|she which|Uly
-1.9 -0.5 N|recent
-1.8 -2.1 now|that
-1.8 -1.9 =5|=7
-1.8 -1.5 Q.|and
-1.8 -1.4 what|he
-1.8 -1.2 ^|=7 some|=3
-1.8 -1.1 i|U
-1.8 -1 -ers|Uly -|=5 U|-'s supporters|U you|-
-1.8 -0.9 -'s|=3 N|U N|only that|she with|both
-1.8 -0.8 -s|U
-1.7 -1.6 time|that
-1.7 -1.1 and|Ued
-1.7 -1 N|Ved policy|=3
-1.7 -0.9 they|-
-1.6 -2.5 in|which
-1.6 -2.2 during|which
-1.6 -1.8 candidates|Ued
-1.6 -1.3 at|which
-1.6 -1 N|-ed Q.|while Ued|a but|-er who|last
-1.6 -0.9 -s|now campaign|U nominee|-s out|N president|U when|they
-1.6 -0.8 =3|with N|Ued his|more
-1.6 -0.7 the|more while|some
-1.6 -0.6 -|there
-1.6 0.1 is|one
-1.5 -1.5 to|which
-1.5 -1.4 how|-s
-1.5 -1.3 =5|=10
-1.5 -1.2 =3|of Ved|him million|who
-1.5 -1.1 =3|-ed =6|Ued
-1.5 -1 her|-ive
-1.5 -0.9 =5|Q. N|a ^|=6 his|recent on|who
-1.5 -0.8 -er|-ly =3|have campaign|on his|V of|Uive through|his
-1.5 -0.7 =3|in =3|on said|he
-1.5 -0.6 or|N
-1.4 -1.5 -|now
-1.4 -1.4 =6|at
-1.4 -1.3 =3|to government|=3
-1.4 -1.2 0|-ions =6|where Vs|of
-1.4 -1.1 who|in
-1.4 -1 -|night than|three with|some
-1.4 -0.9 -ed|his ^|where and|from supporters|-
-1.4 -0.8 =8|on N|been N|just Ued|his Us|as U|their candidate|- to|those
-1.4 -0.6 candidates|U
-1.4 -0.5 he|-s
-1.4 -0.4 ^|=10
-1.4 -0.3 -s|will
-1.4 -0.2 but|it
-1.4 0.1 =3|-ing
-1.3 -1.7 =5|what
-1.3 -1.5 made|=3
-1.3 -1.4 =6|or
-1.3 -1.1 ^|first
-1.3 -1 -s|most had|the then|-
-1.3 -0.9 =3|after an|-ity before|his
-1.3 -0.8 -'s|-er =3|even N|has email|=3 had|- they|will years|of
-1.3 -0.7 -ers|-ed =3|whether =5|as Ved|some first|-er like|many may|- on|it race|for says|she that|-ly
-1.3 -0.6 up|its
-1.3 -0.5 =3|Uing =3|also out|at
-1.3 -0.4 =3|for Uion|-ly most|-
-1.3 -0.3 one|=3
-1.3 -0.1 N|Ument
-1.2 -1.5 but|if
-1.2 -1.3 a|=4 that|=3
-1.2 -1.1 -ed|that -|=7 Q.|that ^|-s
-1.2 -1 -|did =5|so ^|tuesday is|that
-1.2 -0.9 -ed|about -er|president =3|was =5|but N|called N|on been|a up|his
-1.2 -0.8 -s|-ly Ved|-ity him|-ing up|N
-1.2 -0.7 -ed|this -ity|because -s|party =10|-ing =8|=6 campaign|Ued it|-s that|their told|N to|voters which|-ed won|-
-1.2 -0.6 -er|while -ing|their =3|would =5|=6 =6|made N|Us N|before N|was Ument|and as|their candidates|to candidate|U in|three
  says|he they|Uer
-1.2 -0.5 =3|had campaign|had he|-
-1.2 -0.2 =3|Ued
-1.1 -1.5 on|their
-1.1 -1.4 Ument|- which|Ved
-1.1 -1.3 ^|with was|one what|do
-1.1 -1.2 -|be N|year both|have
-1.1 -1.1 N|even Q,|said ^|just
-1.1 -1 who|-ly
-1.1 -0.9 -|much =3|were Uing|U Uion|=3 U|-ly but|as supporters|were
-1.1 -0.8 -'s|0 -'s|first -s|Uer -s|not N|also ^|to she|U the|polls
-1.1 -0.7 -ions|on -ive|N =3|while =5|U =6|Uly =8|Ved Ved|his candidate|is from|a say|he this|Q two|Ued up|the was|-s would|-er
-1.1 -0.6 -ion|-al -s|been =5|for =8|U N|her Ued|-ers Uing|one U|some Ving|he among|-s back|at by|former her|-ed her|Ument it|U
  one|more she|Us some|-ed
-1.1 -0.5 ^|for she|- the|N
-1.1 -0.4 candidate|has for|many
-1.1 -0.3 N|Vs N|made
-1.1 -0.2 N|then in|N
-1.1 0 -ers|will
-1 -1.6 only|N
-1 -1.5 Ument|that on|an
-1 -1.4 which|was
-1 -1.2 -ment|=6 =3|because ^|in and|an
-1 -1.1 Uive|=3 are|a only|the win|=3
-1 -1 N|Uly Uions|in Ument|for state|with
-1 -0.9 because|of of|about
-1 -0.8 -ers|were -ion|U -ive|to -ly|-er -|Vly N|is U|0 U|her U|this ^|as also|-ing any|N but|for campaign|-ing far|-s or|-ing
  supporters|on then|=3 who|will
-1 -0.7 N|will Q|=8 but|because candidates|who first|N i|would or|the than|two
-1 -0.6 =3|is N|told Uing|about Ved|support Vs|N all|-s back|=3 but|since campaign|Ved candidate|on his|-ive of|it primary|=3
  state|Ved supporters|will two|most who|-
-1 -0.5 -'s|- -ion|Us -s|even -s|say =10|-ed =3|did =3|last Ument|Ued Us|=5 Ved|he election|Uer have|all have|both have|in is|0
  is|by says|the she|-s told|-s you|can
-1 -0.4 -al|government -ers|Ued -er|has -s|may not|=3 on|N
-1 -0.3 Ved|out voters|-
-1 -0.2 -ers|may =6|have
-1 0 ^|or
-1 0.2 but|Uing
-1 0.5 -s|this
-0.9 -1.8 in|just
-0.9 -1.5 ^|it
-0.9 -1.4 =5|where
-0.9 -1.3 Ved|=3 ^|while so|=3
-0.9 -1.2 the|voters
-0.9 -1.1 -ly|for N|make ^|but of|an what|i
-0.9 -1 -s|=7 -|just -|while =3|V ^|U than|-er
-0.9 -0.9 -ment|had =3|now his|Uer
-0.9 -0.8 -|first =4|when Uly|that but|while for|now time|=3 with|its
-0.9 -0.7 =5|how =6|was N|-s N|Uers Uers|-s Us|his by|their him|at it|-ed their|-ing were|not
-0.9 -0.6 -ing|said -s|have 0|years N|are N|not Q.|for U's|- Us|=3 Vs|for are|on as|for but|-ly can|-ly made|a
-0.9 -0.5 -ion|-ed =6|after =8|Ued N|had N|where Q?|said Q|have Ued|-ions Us|-er U|those about|her and|will an|Us candidates|would
  candidate|-ing her|first he|even next|president over|-ing she|Vly support|the that|have was|when year|of
-0.9 -0.4 -|could =3|by N|did Ued|her U|more Ved|her out|their percent|=3 presidential|primary said|of through|N
-0.9 -0.3 =5|new =6|U V|in will|-
-0.9 -0.2 -ed|-er N|said N|states candidates|-ly million|=3 you|U
-0.9 -0.1 -s|new -|Uing =5|Q!
-0.9 0 -ly|Uing
-0.9 0.1 =3|from =6|as
-0.8 -1.6 only|that
-0.8 -1.4 for|all which|-
-0.8 -1.3 Uing|is Ving|Q, more|=3
-0.8 -1.2 -|-'s is|how to|some
-0.8 -1.1 it|- other|N
-0.8 -1 -er|his -s|no U|where not|Us
-0.8 -0.9 -s|are -|can =5|then =5|with N|-ing Q.|an Uing|on Uly|=3 after|Uing are|all no|such
-0.8 -0.8 -ions|-s -|primary =5|Ving Q|=10 Us|the ^|those ^|when but|in his|own vote|=3
-0.8 -0.7 -er|U -|has -|no -|will =7|Q ^|Uly ^|of ^|since says|in supporters|are
-0.8 -0.6 -ity|-ions -|party =5|that U|=3 Ving|N Vs|that all|three between|N group|of him|=6 his|-al is|V like|the was|president
-0.8 -0.5 -ed|party -ed|through -ly|as -s|his -|Vs =3|back =3|but =6|-ly Uion|U Ved|N Ved|it all|-ing and|Uing and|two as|first
  between|those country|and for|the has|both has|in on|those president|Ved she|-ed she|will that|will the|night
-0.8 -0.4 -ers|U -|monday -|then N|Ving Ument|=3 Ved|and Vly|=3 campaign|also candidate|to convention|and him|- is|what its|-ion
  of|two party|-s she|first some|to supporters|have that|-ed then|-s those|N who|Vs
-0.8 -0.3 N|0 N|by ^|so he|Ued in|many is|-s that|Q, while|-ing
-0.8 -0.2 -ers|-ions =5|because N|-al made|an polls|by she|-ly so|that
-0.8 -0.1 U|-ion
-0.8 0 policy|Us voters|=6
-0.8 0.1 -ion|-er -|any =3|then =5|in over|N
-0.8 0.3 U|had a|group
-0.8 0.5 was|the
-0.8 0.6 ^|Q,
-0.7 -1.3 he|won
-0.7 -1.2 if|there out|-er that|may
-0.7 -1.1 also|=3 for|that week|that with|Q,
-0.7 -1 -ed|0 -ed|an some|-ion
-0.7 -0.9 N|more U|like ^|before of|tuesday they|support voters|U while|presidential
-0.7 -0.8 -ing|Q, -ing|more -ly|tuesday -|a =3|should U|was as|i between|two be|the did|=3 to|-er
-0.7 -0.7 -s|between -s|than =5|when =6|with N|if Q.|it Uing|Ument Uion|about ^|should among|the but|most he|-ed said|that said|they
  was|back
-0.7 -0.6 -ly|-ive -ly|in -s|from -s|should =8|- N|tuesday Ued|N Uly|a Us|-ion Us|no ^|after against|N and|while a|policy be|Uly
  his|new if|-ed the|interview this|=3 voters|=3 was|more was|on which|were who|also
-0.7 -0.5 -ers|had -ing|from -ion|made -s|into =3|including =5|now N|- Uer|Uions U|just after|-ly and|at at|N a|Q, during|a her|own
  he|U if|U's own|- says|N that|could
-0.7 -0.4 -'s|nomination -ing|campaign -ive|who -ly|0 -|-ly =5|there N|first N|have N|the N|week U|much Ved|about Vs|- as|-ed as|if
  as|president a|-s but|only delegates|- former|N for|more has|Us her|new he|only including|the into|N made|-s make|the may|and
  most|-ly said|one saying|he they|may voters|were well|- who|Uly who|can with|-ers with|their
-0.7 -0.3 N|V N|now last|-'s primary|race that|Ved
-0.7 -0.2 -ers|Ved -|more N|says ^|now also|Us candidates|have many|voters people|who that|he
-0.7 -0.1 -ion|for -s|did -|their =3|when from|people how|he they|U through|the
-0.7 0.1 0|people are|the her|-ion people|=3 with|voters
-0.7 0.2 Ued|them by|-er
-0.7 0.3 -s|voters N|still
-0.7 0.4 =5|Q, N|should ^|Q? his|0 support|=3
-0.7 0.6 N|an state|that
-0.6 -1.1 -ment|has Us|have what|would
-0.6 -1 -ing|it -ly|is =7|Ued N|this him|U on|may to|that when|Uing
-0.6 -0.9 -ly|-ly Ued|through U|Ument ^|Ving not|-ly them|-s
-0.6 -0.8 Q|Us V|=3 about|the against|one it|Ued like|an those|-s was|-er years|=6
-0.6 -0.7 -ers|=3 -ment|he N|Uer N|policy Q|=7 Ued|-er Uing|supporters U|most ^|-er ^|then are|-ing delegates|=3 his|Ument on|Q,
  voters|have
-0.6 -0.6 -ed|=3 -er|Uion -er|were -ly|-al -|two N|Uions Ued|him Ved|-ing Ved|the Vly|V Vs|-s after|-ing an|-ive has|no him|for
  it|now million|-ers now|-ed of|those she|even the|primary two|- were|-s
-0.6 -0.5 -al|is -s|=4 -s|when -|when =3|called =6|now N|=4 N|monday Q,|and Ued|that Uer|-s U|not Ving|-s both|N but|now had|-ed
  had|an some|time they|Uly to|-al with|supporters
-0.6 -0.4 -ers|during -er|the -ions|- -ment|-ed -ment|on -s|-ing -s|do -|make =4|-s =5|at =6|is N|could Q|with Uing|his U|Us U|after
  Vly|U ^|if and|when but|on her|support he|can his|-'s million|into of|being of|not on|-al people|to that|with the|-ment was|0
  were|-al who|U will|-ed
-0.6 -0.3 -ed|a -er|-ers -ion|also -ive|-er -s|made N|since N|through Q,|Ving Uion|as U|his Ving|-al ^|one all|-ions and|Vly
  and|with an|N called|him campaign|-ions candidates|Uly for|her interview|=3 night|=3 of|presidential of|their other|-al out|his
  primary|=6 said|in the|same to|back who|Vly
-0.6 -0.2 -s|won -|attacks Us|Q, U|-al he|-ly his|N in|its the|year to|-s
-0.6 -0.1 =3|Ving =3|where has|not he|will many|states no|-er
-0.6 0 Uing|N between|0 candidates|on recent|-ing which|U
-0.6 0.1 -ity|that N|can U|all campaign|V its|- million|-
-0.6 0.2 -s|about -s|make =10|i
-0.6 0.3 -'s|-s
-0.6 0.4 N|new to|the
-0.6 0.5 of|campaign
-0.6 0.8 =6|are
-0.5 -2.1 Q,|-
-0.5 -1.2 =6|who
-0.5 -1.1 some|=7
-0.5 -1 0|as =5|also what|-s which|in
-0.5 -0.9 -ed|attacks -s|i N|=6 against|Q has|so how|-ly same|time states|where time|when
-0.5 -0.8 -ed|just -ed|of -|=4 -|new =6|even Uing|with all|that asked|by have|now not|been not|in support|-er was|being year|after
-0.5 -0.7 Q?|he Uly|and Us|are U|=4 U|has far|been people|and race|will some|people
-0.5 -0.6 -ing|=4 -s|=3 -|interview Ued|its Ument|=4 Ving|- ^|at ^|there asked|- being|-ed but|-ing did|- in|this new|-s on|state
  people|- states|like to|support
-0.5 -0.5 -ers|as -er|into -ion|=3 -ive|of -|are -|had -|last -|would =10|Q =3|said =3|says =5|after N|to Uer|that U|did Ved|Q, ^|on
  about|his and|Q asked|=3 both|Ued during|N election|-s election|=3 first|-ion former|-al him|because to|0
-0.5 -0.4 -ed|other -er|last -ing|=3 -s|-ed -s|Q -|against -|such =3|Q. =3|if N|out N|over Ual|of Ued|before Uer|on Uing|-al Uity|to
  Uive|Us back|on candidates|N could|be debate|U from|-ers his|-ing last|- like|-ing most|-ing presidential|candidate since|then
  their|support the|Q, this|-ed two|candidates when|she
-0.5 -0.3 -ed|new -ers|also -ing|a -ion|has -ly|on -s|she 0|=4 0|have =3|can N|do N|election N|email N|or Uing|- Uing|an Uion|of
  U|said Ved|in Ved|with Vs|the V|U and|-ed are|-er a|-'s a|country both|a but|there but|would convention|-ed debate|-ed during|-
  even|as his|attacks his|party it|could least|one made|no may|=3 monday|-ing nomination|with of|his other|than support|-ed
  that|would time|-ing to|Ument with|the
-0.5 -0.2 -ed|-ers -er|and -s|Uly -s|would -|three =3|could N|Ual about|-s about|N of|last other|-ions she|Ved should|-
-0.5 -0.1 -ers|are -ers|by -er|with -s|Uion -|=6 =3|-ly =3|during =5|since N|Q N|may Uing|of Us|about Vly|- ^|by and|the from|-
  have|more it|Us make|a up|for
-0.5 0 -'s|U -s|among -|up =5|if Uer|Q Us|with of|-ing than|in the|attacks
-0.5 0.1 -ing|of -s|to 0|U U's|-ed be|- where|his
-0.5 0.2 as|0 so|-s
-0.5 0.4 presidential|-
-0.5 0.5 ^|Q! his|Q,
-0.5 0.6 =10|Us
-0.5 0.7 =3|Uly
-0.4 -1.9 what|Us
-0.4 -1 -s|over convention|=3
-0.4 -0.9 -|=3 in|Ued on|-er
-0.4 -0.8 -ed|=4 -s|during 0|for U|there and|-al attacks|=3 could|also first|two not|made up|by win|in
-0.4 -0.7 -ers|or -er|this -ing|state -ly|=3 0|interview Ued|-ion Uer|of Us|will U|could an|election a|-ment but|Ved by|N group|is
  if|her in|-ion in|Uing may|U out|by than|-ing
-0.4 -0.6 -ing|any -ions|than -ion|during -|-ed N|against Ual|=3 Ued|delegates Uing|up an|-al asked|for at|0 had|last he|first
  most|Uly night|in of|support only|did them|Uly them|as they|had were|Ued
-0.4 -0.5 -ed|Vs N|so Ued|back ^|- ^|any and|made both|candidates called|the for|-ive for|one he|was is|- no|-al party|-ers there|=3
  was|-ly was|V
-0.4 -0.4 -ion|Ved -ion|of -s|back -s|were -|campaign -|into -|states -|tuesday Ued|=3 U|Uions Ving|his a|candidate by|Ving do|it
  has|since her|N many|-ed recent|- they|are the|Uive vote|and was|also week|when
-0.4 -0.3 -al|support -er|-s -er|because -ion|into -ity|-s -ment|=3 0|presidential =5|many =6|only Ued|Uions Uer|- Uer|U Uer|tuesday
  Uion|for Us|for Ved|that and|former are|U campaign|that even|U her|email it|was made|-ions now|=3 of|any over|them state|primary
  the|Ving
-0.4 -0.2 -ers|through -er|-ed -ion|about -ment|Us -s|- -s|but -s|more -s|tuesday -|Ued -|made N|-ive N|president Q|against Q|of
  Ued|Us Uly|because U|out Ved|-s Ving|0 against|the back|a before|=3 could|-ly national|- one|Ved on|monday percent|were
  the|support tuesday|on was|at would|-ly
-0.4 -0.1 -ing|out -|candidates -|email -|from 0|from =3|states N|Uion Uing|her Uions|that U|at an|interview been|the before|the
  campaign|- from|all has|-ly her|time in|=3 is|an people|with told|-ers to|Uing
-0.4 0 -al|Ument -ing|in -s|that =3|U =3|told N|Q, N|would Ved|-al but|did her|-er her|to it|as the|only
-0.4 0.1 -|candidate U|Ual back|N convention|- their|-ity the|first with|that
-0.4 0.2 -ing|on -ity|-ers -|week =10|U =3|are N|were Q.|but Us|on an|-ion both|-s some|-ers those|Us with|an
-0.4 0.3 -al|with N|asked the|most
-0.4 0.4 -ive|-ing =6|his and|N because|it
-0.4 0.5 U|that to|new
-0.4 0.8 -ing|his made|it of|people
-0.4 0.9 country|that
-0.4 1.1 nominee|that president|-
-0.3 -1 Ved|as which|-s
-0.3 -0.9 which|they
-0.3 -0.8 group|=3
-0.3 -0.7 -|presidential
-0.3 -0.6 -ity|-ing Uing|by asked|if as|a being|- i|Ved since|the who|made will|not
-0.3 -0.5 -ed|were -ing|-ive -ing|the -ion|would -ly|=4 -ment|is -ment|that -|-ers -|if 0|or =3|at =5|asked N|than Ual|- Uion|-s
  Uly|been Us|-s U|-ed Ved|them Ving|it asked|what a|primary be|N but|said has|V interview|in is|still just|the still|a they|could
  years|=3 year|has
-0.3 -0.4 -ment|or -|so -|this -|was 0|when U|Uion Vs|in ^|Ved all|the also|-ly and|Uer has|Uly if|not into|the nomination|- on|the
  states|have state|of was|Uing were|Q, would|like years|-
-0.3 -0.3 -ed|on -ly|after -ment|U =6|to N|she Ued|-ing Ued|about Uing|and Uly|-s Us|more U|-ing Ving|of ^|that and|then as|an
  a|tuesday called|N campaign|=6 he|made in|0 is|=3 million|in two|-s would|U
-0.3 -0.2 -ed|back -ers|Uing -ing|an -ive|-ion -s|after -|Us -|V -|between -|is -|race =3|-ions =5|Uly N|during U|up ^|Uing and|if
  campaign|did debate|=3 debate|before did|not do|not from|-ing government|- he|Uly his|-ity interview|on in|two it|a many|-
  million|people monday|also more|of not|Vion one|that only|-ing they|were the|week this|year to|say would|-
-0.3 -0.1 -al|campaign -ed|as -er|over -ions|=3 -ions|to -|his -|or -|with =5|on =5|while Ued|up U|win been|Q for|-ion have|been
  in|new many|-al primary|in the|next the|time this|time to|do will|U
-0.3 0 -ly|-ers Us|at U|=6 U|an a|state for|its has|-ed new|N next|- that|Ued
-0.3 0.1 -er|N -|-ment -|that -|what N|-ly N|after Q|-s had|no he|Ved more|- other|candidates some|N such|-s they|-ed the|-ity
-0.3 0.2 -ing|how =3|as =5|before and|over for|what his|Uing no|other on|tuesday president|said race|-s
-0.3 0.3 -|them Uing|the first|time out|the over|and the|years
-0.3 0.4 -|Ument -|said =3|there =5|Q? N|into in|a that|-ion
-0.3 0.5 -ity|has =5|Q
-0.3 0.6 because|N of|her said|at
-0.3 0.7 ^|how a|presidential but|no
-0.3 0.8 =6|no are|-s just|- of|which were|the
-0.3 0.9 =10|=10
-0.3 1.1 Q,|which
-0.3 1.2 =3|=10
-0.3 1.3 on|which
-0.2 -1.2 them|=3
-0.2 -0.8 -|many Q,|0 one|-al that|was
-0.2 -0.7 =6|-s if|they of|0
-0.2 -0.6 ^|new
-0.2 -0.5 -ers|with =6|both a|Uer is|being it|in three|candidates which|Us
-0.2 -0.4 -'s|Q -er|-er -s|0 -|than N|about N|interview ^|0 are|still by|the can|still in|-er in|most new|-er that|is the|Uions
  the|presidential up|last were|N whether|he
-0.2 -0.3 -'s|-ers -ed|against -ed|up -ers|Q, -er|-al -ion|and -ly|when -|those Uion|to Ument|between Us|-ly U|into Vion|that V|of
  before|=6 both|-ions campaign|as candidate|can including|a is|-ly is|among i|Ued not|only of|Uer policy|-s should|be states|to
  who|N with|much with|one
-0.2 -0.2 -ers|like -er|Ved -er|in -ive|some -|before 0|-er =3|made N|-'s N|in Ued|Uly Uer|=3 Us|-ing U|the Ved|a Ving|for been|Ued
  be|-ing he|is in|the in|years is|Q, its|U it|Uly monday|Ved out|a presidential|nominee she|had to|- when|asked
-0.2 -0.1 -al|-ion -er|0 -|her 0|- =3|-er Uions|=3 Us|a Us|but U|a Ved|from Ving|the Vly|Ued Vly|Ved are|so as|-ing because|i
  campaign|-ly for|not her|in in|on only|time out|in out|of she|Ued the|policy those|Uing while|only with|-ive
-0.2 0 -ion|in -s|Ved -|- -|Uer -|called N|as Ved|to and|-ions had|-ly is|-ing just|two of|N them|- up|to
-0.2 0.1 -er|is =3|saying N|last as|- been|-ing in|-ing of|the she|Uer the|0 tuesday|=3 will|-ly with|-ed
-0.2 0.2 -ers|at -ion|-s -ly|with =10|-ion Ued|Uing Us|Ued are|Uing a|win is|the not|the which|would
-0.2 0.3 =6|Q N|won Uions|and Uly|V an|Uion attacks|and attacks|on by|- his|-ment most|-ive won|the
-0.2 0.4 -ing|all -ion|as =3|or N|Uing Ving|her an|-ment of|-al was|a were|-ing
-0.2 0.5 =7|the N|it all|=3 was|Us
-0.2 0.6 ^|because
-0.2 0.7 or|0 presidential|-'s
-0.2 0.8 -ed|president all|0
-0.2 1 presidential|nomination
-0.1 -0.8 country|=3 recent|years while|it
-0.1 -0.7 -s|=6 at|-ing that|voters
-0.1 -0.6 -ed|her and|=3 her|U in|recent
-0.1 -0.5 -ing|with -|=10 -|should Q|- candidate|N more|N most|of not|- than|N was|among what|many
-0.1 -0.4 -ed|from -ers|-s -s|has -|state 0|in N|from and|-ers is|Uing year|=3
-0.1 -0.3 -ing|0 -|group =4|a Q!|N and|other convention|in has|U now|-ing say|the so|- that|some this|week
-0.1 -0.2 -al|-ers -er|Uing -s|before -s|he -s|including -s|up Ued|this Uions|from and|are as|the at|-ly he|Vs many|N one|of
  said|there still|- that|her that|they there|was the|Q who|now
-0.1 -0.1 -ions|in -s|-er -|-ing -|all -|nomination -|time Us|of U|to U|with Ving|U ^|her asked|whether at|the a|V be|a even|-ers
  his|- his|-ion i|-ed much|of of|political over|his that|can the|-s the|convention to|many
-0.1 0 -ing|and -ions|of 0|=6 =6|that N|-ity Us|Ving and|one an|- just|three may|be so|much such|- such|a they|have time|U
-0.1 0.1 -al|- -ing|Us -ing|states -|polls Q|-ion U|V U|it and|party an|Q a|- a|-ly because|they during|their has|said her|- on|what
  she|did support|among the|-ions was|Uer were|also
-0.1 0.2 -al|N -ed|Us -ed|more -ing|-ed -ing|is -ly|Us -s|of -|to 0|-s N|delegates Ued|-ity are|Us but|then from|N is|a last|-s
  more|for their|N will|be
-0.1 0.3 -al|was =3|-ive N|that N|while Ued|the U|policy also|the and|state but|those even|-ed have|Uer or|not president|N three|-s
-0.1 0.4 -ed|the -ing|what N|government and|Ving a|Uion for|- for|-ers state|-s state|will the|race three|N was|Ued when|it
-0.1 0.5 =3|who attacks|in but|when convention|-s other|Us political|-ions
-0.1 0.6 Ual|-s but|to by|-s she|Uly
-0.1 0.7 -s|its -s|out and|-ly over|0
-0.1 0.8 =6|-ing his|presidential recent|attacks
-0.1 0.9 =3|so told|a
-0.1 1 an|Ument
-0.1 1.1 -ion|more
-0.1 1.3 =3|this
-0.1 1.5 race|that
0 -1.1 -ions|=6
0 -0.8 -ing|she
0 -0.7 =3|Vs
0 -0.6 -s|her Q.|they can|be in|Q,
0 -0.5 =5|-ly Uing|a its|-ive some|- than|a the|one who|Us with|a
0 -0.4 -s|Ued =5|it N|there and|is any|- a|-ion primary|voters the|debate the|party was|Uly
0 -0.3 -al|-ity -|-er Vs|-ing ^|i about|0 as|his back|to the|new was|Ved while|the
0 -0.2 N|many N|political Ued|out V|- after|his and|- as|well a|-al in|all of|all of|them this|U was|-ing
0 -0.1 -ing|-ion -ing|many -ing|them -ing|to -ion|by -ly|a -|U -|political 0|N =10|0 =3|i =5|only =7|and Ued|-s Uer|N at|her a|N
  a|campaign back|the but|not in|-ive more|than nominee|for over|the since|- support|N the|two
0 0.1 -ed|when -ions|between -ity|is -ity|of -|an 0|=3 =3|like =3|through =6|- Ued|in Us|from ^|this as|many a|more a|party her|-al
  his|-er his|-s its|-ions on|- presidential|campaign
0 0.2 -s|for N|his Q|U Us|-ed U|be V|N and|U and|that asked|about being|Q can|- election|- had|Q, if|it is|-er of|-s of|V time|in
  to|N up|-
0 0.3 -s|could -|on =10|- N|state N|support U|and are|-ed many|of no|- of|-ive support|-
0 0.4 -ing|-er -ion|to -|0 N|nominee N|primary Q|about Ving|a all|-ed are|Q, a|much did|-ive had|0 his|support new|- night|at not|an
  the|Ved vote|to
0 0.5 -ing|Q -|the 0|-al =3|new =4|if Ual|Ual and|new but|Q, her|=3
0 0.6 -ing|U -ive|-ity about|him any|-s
0 0.7 U|even as|of could|- in|other with|N
0 0.8 get|a
0 0.9 =6|has N|between Us|0 ^|such its|own
0 1 -|year Q,|as
0 1.2 made|his
0 1.3 now|the
0 1.4 U|than
0.1 -1 -er|that
0.1 -0.8 if|his
0.1 -0.7 as|it
0.1 -0.6 but|a candidate|=6 in|both
0.1 -0.5 N|at U|of state|=3
0.1 -0.4 -'s|presidential Ved|- but|one made|the many|-ive next|to one|-
0.1 -0.3 -al|=3 -|after and|V at|one for|U to|be which|is
0.1 -0.2 -ing|for -ion|- -|because -|in =10|-s =5|one N|=3 N|=8 U|supporters have|U no|U of|both recent|-s their|-s the|campaign
  through|a was|U when|-al while|she
0.1 -0.1 -|Uly 0|to ^|no been|- by|his for|president of|-ity since|she the|former
0.1 0 -ers|to -ity|for -ly|and -s|against -|it 0|primary Us|in candidate|was in|her more|-al of|-ment one|-ing that|U was|first
  who|Ved
0.1 0.1 -ing|-ity -ity|=3 -ly|N -s|by -|-ity -|=8 N|-er Uly|U U|-s U|about a|0 candidates|=3 had|been her|-'s of|U on|-s other|-s
  own|-s the|- two|states
0.1 0.2 -ers|-ing -ing|N -ity|in Q|would Uing|to Us|to about|Uing all|-ive during|the his|U more|-s them|on the|three was|as
0.1 0.3 -ers|who -ion|may 0|million also|had attacks|that attacks|to a|-ive he|had is|Vly is|so or|even president|=3 so|Uly the|-er
  the|election the|other three|years was|in
0.1 0.4 -ed|so -ions|by -ion|after -ive|Us -s|next 0|-ion do|so former|new for|much have|Ved it|is last|U million|-s only|about
  on|-ing than|for the|-ion the|country while|he
0.1 0.5 -ly|at 0|-ed Ument|to after|N her|Us is|not like|that much|about not|like the|-ive the|Us this|-al were|Ved
0.1 0.6 =3|it Ved|of been|U if|such may|not since|-ing with|all
0.1 0.7 -er|than -s|at -|Uions if|she of|Q since|-er than|it there|are while|not
0.1 0.8 0|Ument not|-ing states|- this|is to|a where|N
0.1 0.9 -ed|what -|where =3|that Q|are on|how
0.1 1 as|she
0.1 1.2 -er|what after|-er made|N
0.1 1.3 of|what
0.1 1.6 in|what
0.2 -1.7 Q,|a
0.2 -1.2 Q,|one
0.2 -1.1 and|-'s
0.2 -0.7 are|both this|N
0.2 -0.6 -|as -|people
0.2 -0.4 race|=3 that|Us
0.2 -0.3 -er|candidate are|- both|political most|U who|-s
0.2 -0.2 -al|-ions -ly|of -ment|-s =5|its N|for and|-s been|Uly not|-ed those|-
0.2 -0.1 -al|of -ed|to -|at -|him -|over -|president =5|just Uer|in Ved|Us after|he an|-ed but|other first|- his|campaign like|N
  political|-er some|-s
0.2 0 -al|who -ing|about -ly|-ed -s|and -s|as -s|with -|by -|have N|attacks N|nomination N|presidential after|-s and|recent
  candidates|=6 have|a in|may last|week made|by policy|- the|state those|voters to|-ive to|U who|is with|her
0.2 0.1 -ing|-al -ing|at -|former -|out =3|only U|Ued and|a a|-ing but|they campaign|for for|this has|been last|-er of|state other|-
  party|=3 that|a that|the the|candidate to|campaign was|their what|-
0.2 0.2 -ed|-al -ed|U -ing|- -ive|-s -|-ion -|N 0|delegates 0|percent =6|including Uive|-s a|-er a|former campaign|has from|her
  one|such states|=6 the|-ing
0.2 0.3 -|-ive =5|an N|-ion Ual|to after|a a|Ual former|- has|- much|-er no|-s support|from while|his who|Ued
0.2 0.4 -|its =7|- N|-ions Q|by Ued|at Uly|have ^|they a|Q if|he not|V the|Ual the|recent week|to with|-
0.2 0.5 -ity|to -s|-ers -s|or Us|during U|support Ved|-ion an|Uly at|all be|Q, campaign|-s her|Uity how|to no|V same|-
0.2 0.6 =10|=5 also|- and|not as|Q, he|Q, he|still of|time some|states there|U this|election was|only
0.2 0.7 -al|political -er|-ity 0|election =5|over Ued|it Uing|what U|-er more|-ed
0.2 0.8 -al|year after|being and|any race|in
0.2 0.9 =3|just among|those it|also which|has
0.2 1 one|-s one|U
0.2 1.1 Ued|what their|-ions
0.2 1.2 =6|an N|what any|Us
0.2 1.3 most|N
0.2 1.5 -ed|two
0.2 1.7 Uly|the
0.3 -0.6 any|of
0.3 -0.5 -al|-al -ion|=6 a|Ued that|has what|they
0.3 -0.4 but|-ive but|at state|in
0.3 -0.3 -|some Q,|i for|some one|N one|former presidential|-er that|many
0.3 -0.2 -|recent 0|of Uive|- Us|- and|it of|-ions
0.3 -0.1 -al|-s -ive|-ers -s|a -|Uion ^|some after|the and|-ion and|more a|Ument for|-ing in|- political|- that|- what|her
  whether|the
0.3 0 -al|states -s|such N|-ment N|=10 N|those Uly|- and|their and|who in|U of|-ion of|Ued on|him to|Vs
0.3 0.1 -al|in -al|presidential -ed|-ive -ed|by -er|=3 -s|Us -s|all -s|still 0|campaign =10|a =3|0 =3|according =3|among =5|some
  =7|N N|former Ued|from Ued|monday Uer|a Uion|in Uly|Ued Ved|an according|to are|also as|Q at|- at|Uing a|political campaign|and
  her|-ing on|to supporters|of was|not who|like
0.3 0.2 -er|of -ing|its -ment|in -|for -|policy =5|she Ued|with U|its called|Q have|Ued president|and the|-al this|- tuesday|night
0.3 0.3 -al|for -ly|Uer Uly|Ved U|- about|- been|Uing but|that many|people next|two political|-ment such|as that|0 the|-ers
0.3 0.4 -er|on -ive|- -|and =5|this ^|his and|-ive and|on of|other other|-ers two|years when|he
0.3 0.5 =5|he is|N just|a
0.3 0.6 N|voters Uing|-s U|do any|-ed at|-er has|a not|Ued
0.3 0.7 -ed|-'s -er|-ing -ing|Vs 0|=7 =10|and the|candidates those|in up|against was|far
0.3 0.8 -ed|over -er|also -|through U|-ive at|-'s had|to it|may next|N
0.3 0.9 far|from this|campaign
0.3 1 -|back before|a he|could in|some party|was
0.3 1.1 U|Q
0.3 1.2 ^|Q at|what
0.3 1.4 after|all
0.3 1.9 =6|one
0.4 -0.7 for|0
0.4 -0.6 -er|by his|Us
0.4 -0.4 -ment|- =3|about an|-ing as|Us that|-ity this|Ument
0.4 -0.3 -ing|Uion -ive|years =5|N =5|no N|own before|N her|-ers
0.4 -0.2 -ment|N =5|more Us|by many|-ers when|0 who|has
0.4 -0.1 -al|-er -ing|last -ment|-al =6|many Uer|-ed U|from her|-s he|has of|-er or|- primary|-s the|-ly
0.4 0 -ed|N -er|from -s|=10 -|win 0|convention =4|many U|on at|least his|supporters is|most most|recent of|- only|two two|-ers
  whether|N
0.4 0.1 -ed|at -s|it Ued|0 Ued|for Uing|him Ving|about but|-al but|-ed candidates|-ed former|state just|U million|N on|both out|-
  the|Uly
0.4 0.2 -ed|- -ing|up -ive|-ions -ly|Ved -s|Uing -|-al -|even 0|-ity U|back also|Uing as|her a|new former|-er former|first last|N
  most|-s policy|-er presidential|-s state|and
0.4 0.3 -al|U Uion|that campaign|of even|- for|three of|how she|was
0.4 0.4 -ly|-s 0|candidate =8|and and|-ing and|-ity him|on in|-ly presidential|race since|0 state|- to|win
0.4 0.5 Uing|for Us|N an|-s two|in
0.4 0.6 -ed|-s his|-ers
0.4 0.7 -ing|her Q.|N be|-ed but|the through|-al with|former
0.4 0.8 =5|all Uly|even U|in and|was government|U him|=3 is|also that|-er
0.4 0.9 -er|her =6|0 =6|if Ved|-ions and|said in|any or|Uing
0.4 1 -ly|the =3|an =3|both may|have on|=3 same|-ing than|Ved when|-s
0.4 1.1 -ment|was
0.4 1.3 be|more
0.4 1.4 while|N
0.4 1.5 =3|-'s Q|=3
0.5 -0.8 -s|one all|N
0.5 -0.5 Us|he V|as which|will
0.5 -0.4 =5|two U|he may|0
0.5 -0.3 ^|-ing
0.5 -0.2 -s|Q, =6|in of|new what|she
0.5 -0.1 =5|they Q.|the Vs|=3 ^|other as|some both|- while|a
0.5 0 N|candidates N|i Ued|to Uer|to Uing|-ers between|the but|two his|-ly of|-ers on|U presidential|candidates the|-ed
0.5 0.1 -al|Uion -ion|if -ity|voters -|Uers N|with Ued|as U|before a|recent but|her campaign|-er candidates|=10 for|a if|you
  new|-ion nominee|and on|her political|Us voters|Uing who|are
0.5 0.2 -er|-ions -ion|-ion -ly|by -s|-ion -s|in -s|on -s|political Ued|support Vs|at also|has also|is as|-s as|they but|0
  during|his primary|and say|that that|-ing was|-
0.5 0.3 -ing|-ers -ion|-ers -s|state -|support =5|his and|Q, and|its if|-s just|-ed of|delegates well|as
0.5 0.4 -er|- -ly|Ued 0|-ers including|N last|year the|president who|-ed
0.5 0.5 -ed|-ion -ing|-s -|delegates =3|not N|vote and|-ment as|-ers not|all those|-ing
0.5 0.6 -ive|-ment for|N the|Uion
0.5 0.7 and|also on|his when|the
0.5 0.8 if|N supporters|=3
0.5 0.9 =3|Us the|group
0.5 1 -ed|it had|Uly
0.5 1.1 -ed|Uing =10|Ument any|U of|-ly
0.5 1.2 but|has
0.5 1.3 =8|N where|the
0.5 1.5 at|an
0.5 1.6 =7|which
0.5 1.9 =3|Q,
0.5 2.3 =6|Q,
0.6 -0.5 -ion|N Q,|she
0.6 -0.4 =5|a U|Q, him|and
0.6 -0.3 -ment|and ^|the campaign|N
0.6 -0.2 to|an
0.6 -0.1 =10|N Ued|- Uing|-ion president|of while|-s
0.6 0 -s|-al Q?|N are|some a|-ed former|-s group|-ed some|in told|the
0.6 0.1 -er|-ion -|he -|supporters =10|campaign =5|-ing N|of after|-al candidate|=3 could|not if|- just|Ued one|in some|of the|-'s
  the|email
0.6 0.2 -ity|-er 0|attacks N|-ers N|=7 Uly|-ive Ved|on Vs|a ^|more as|he but|-s email|Us into|- or|other presidential|election
  supporters|in than|- win|the
0.6 0.3 -ive|at -s|who =6|which U|as by|-al from|-s had|just in|an it|Vs national|-ity some|Us with|-ing
0.6 0.4 -ers|and -ers|in Q|that have|- her|-ions in|-al which|had years|Uer
0.6 0.5 =3|what Q|=6 both|of both|the by|0 since|N
0.6 0.6 -|years all|of by|-ed
0.6 0.7 -s|-ment -|since
0.6 0.9 -|who a|-ity if|a made|-ing
0.6 1 the|V when|many
0.6 1.1 even|the this|Us
0.6 1.2 -ing|some not|as than|any
0.6 1.3 =10|this
0.6 1.4 -ing|that have|an
0.6 1.8 0|that
0.6 2 Ued|Q, to|what
0.7 -0.6 Uion|N
0.7 -0.4 who|he
0.7 -0.2 -s|N =6|-ed N|race three|-
0.7 0 =4|the =5|the U|they but|also in|his
0.7 0.1 -s|the -|voters N|he Uer|-ing but|-ity party|- the|government with|no
0.7 0.2 -ive|states N|some campaign|=3 from|0 in|Ving many|as that|this this|-er while|those
0.7 0.3 -ing|tuesday -ive|nominee =3|two Uing|that Us|while U|Vs Ved|by and|could asked|N as|-al a|tweet been|-ed did|the only|0
  she|were the|Ued two|-al with|recent
0.7 0.4 -ment|with -s|like been|Ved one|-er two|-ing
0.7 0.5 -ed|with -er|who N|they U|over with|other
0.7 0.6 but|his for|Q, in|those states|=3 to|her with|-s
0.7 0.8 N|supporters
0.7 0.9 -ions|that after|she how|the is|now
0.7 1 -ed|some a|U if|the the|last
0.7 1.1 =3|a
0.7 1.2 time|N
0.7 1.4 U|have
0.7 1.5 N|because the|people
0.7 1.6 -ing|Uions
0.7 1.9 candidate|who
0.8 -0.8 Q,|his
0.8 -0.6 Q,|an
0.8 -0.2 -er|Us Q,|he ^|N over|her
0.8 -0.1 -'s|-ing new|-ing
0.8 0 =8|=3 ^|only even|a now|-s that|N that|night while|most
0.8 0.1 =3|political Q.|he it|all were|a when|i
0.8 0.2 -ive|in N|campaign Us|=6 a|president but|this election|to former|president tuesday|-
0.8 0.3 -ers|-ion =3|president U|N against|him campaign|who how|many national|U or|U president|=6 so|they those|-ed
0.8 0.4 -ed|last -ers|N =5|about =6|Ved Ual|U U|but but|Us candidates|and delegates|-ed his|two million|-er percent|=6 those|who
  which|N
0.8 0.5 -al|candidate =3|her =5|those U|-ers and|his before|that convention|on states|-ing there|is the|U up|on were|to
0.8 0.6 being|Ued but|- but|she how|N one|-ion who|V with|about
0.8 0.7 =3|- but|with of|more that|more
0.8 0.8 candidate|for
0.8 0.9 =6|the is|no
0.8 1 -|one =3|U's
0.8 1.1 =5|their N|when
0.8 1.2 =3|more
0.8 1.6 time|and
0.8 1.7 an|Uer
0.9 -0.1 =6|it next|year
0.9 0 =10|-al =5|first
0.9 0.1 -s|-ive first|Ved party|that the|nominee
0.9 0.2 -ers|=6 -ive|U =3|no U|U U|been about|a a|Uly made|-
0.9 0.3 -ion|-ing =7|a Us|that Us|up ^|many after|- all|but and|many an|U first|-s i|was that|it while|0
0.9 0.4 -ing|back -|-ions -|most Ued|tuesday Uion|with U|so and|even and|most for|-s in|delegates is|-al many|-s most|-al of|this
  on|Us the|Ument who|did
0.9 0.5 -er|at -ions|with -|Q, 0|who Q.|she Uing|in and|-er night|U people|-ed percent|who
0.9 0.6 -ers|of -er|during -ity|- =6|he N|=5 V|the and|0 nomination|on
0.9 0.7 =4|N Q|in and|her at|-s
0.9 0.8 =3|the all|- to|Us
0.9 0.9 -ive|=3 0|states not|one to|his
0.9 1 after|her people|-ing that|-ment
0.9 1.2 =3|she
0.9 1.4 =3|they two|of
0.9 1.5 =6|a
0.9 1.7 =6|like in|-s
1 -0.2 =7|who recent|U than|-s
1 -0.1 and|for
1 0 and|they not|a
1 0.1 Uer|who candidate|in tuesday|-ing
1 0.2 ^|he including|-
1 0.3 0|and but|U but|their supporters|who
1 0.4 should|they so|the voters|in voters|who which|0 with|-er with|his
1 0.5 -er|Ued -er|voters 0|poll =5|=8 Ved|over as|one but|i now|a the|Uing years|in
1 0.6 N|people presidential|U
1 0.7 so|it time|at
1 0.8 -ed|in =5|other in|their
1 1 as|N out|on
1 1.1 his|state
1 1.2 back|in only|U
1 1.3 up|a
1 1.4 but|N
1 1.6 which|a
1 1.7 before|she
1 1.8 where|he
1 2 after|it
1.1 -1.1 Q,|former
1.1 -0.6 Q!|the
1.1 -0.1 -ing|candidates =3|other =5|her ^|a
1.1 0.2 in|that of|-'s while|her
1.1 0.3 =3|any is|U what|it who|was
1.1 0.4 Q,|-ed Ued|U political|-ing said|- week|by what|-ers who|have
1.1 0.5 -al|at -er|she =3|-al =6|i campaign|-al debate|on had|-s much|the state|party to|all
1.1 0.6 ^|about his|first now|Uing on|its to|=3 which|the
1.1 0.7 N|who
1.1 0.8 Ued|more
1.1 0.9 when|a
1.1 1 ^|from also|-s
1.1 1.1 =3|Q
1.1 1.2 than|the
1.1 2.8 =7|Q,
1.2 -0.4 =10|he
1.2 0 ^|she be|Ued
1.2 0.1 -al|that ^|an
1.2 0.2 Uer|the that|V
1.2 0.3 that|-s
1.2 0.4 ^|most by|her from|his some|candidates
1.2 0.5 =4|- Q!|she Ued|-ly Ued|against ^|all are|N into|-s only|a some|who
1.2 0.6 =3|-ity =3|first =3|you Ued|last candidates|in new|U the|Uer through|those time|it
1.2 0.7 many|in three|in with|0
1.2 0.8 =3|his U|him only|one on|-ers
1.2 0.9 ^|Us when|N
1.2 1 N|and ^|two nominee|=3
1.2 1.2 just|0 what|has
1.2 1.5 even|some
1.2 1.8 =3|which
1.2 3 =4|Q,
1.3 0 where|-
1.3 0.2 =5|most
1.3 0.5 -|i and|i and|she because|the candidates|like on|one where|she
1.3 0.6 0|national and|which while|-
1.3 0.7 =5|i no|one then|she
1.3 0.8 -ed|-ment from|its
1.3 0.9 =3|-ion =3|-s
1.3 1 =6|some Uly|N
1.3 2.2 and|as
1.4 0 =5|- what|some which|he
1.4 0.2 =3|people Q.|a
1.4 0.4 -|she
1.4 0.6 =3|some been|an said|N said|former
1.4 0.7 Q|who and|those including|those is|on was|Ving
1.4 0.8 =3|most now|-
1.4 0.9 -s|last
1.4 1 and|there
1.4 1.4 =3|-ers
1.4 1.7 that|Uing
1.4 1.8 =3|he
1.5 -1.2 Q,|-er
1.5 0 Q,|it who|many
1.5 0.1 Q.|his
1.5 0.2 even|-s
1.5 0.4 out|-ing
1.5 0.5 -ing|he on|and
1.5 0.6 -|they =3|will and|he
1.5 0.7 -ed|Uer Vs|Ued with|many
1.5 0.9 Uing|them even|N
1.5 1 =3|all when|-
1.5 1.1 with|-ly
1.5 1.3 and|some
1.5 1.4 =3|many
1.5 1.6 0|-ment
1.5 1.9 also|a
1.6 -0.5 Q,|N
1.6 0.2 ^|not
1.6 0.4 she|and
1.6 0.6 as|-er but|some that|-al
1.6 0.7 -ed|their -ly|all =3|three
1.6 0.8 =3|supporters for|him from|any government|=6 her|on so|i time|he
1.6 0.9 for|both
1.6 1 because|- is|his
1.6 1.5 where|-s
1.7 0.5 even|in for|those
1.7 0.6 -er|a which|-ers
1.7 0.7 =4|0 Uer|from but|even over|Us
1.7 0.8 more|voters
1.7 0.9 which|she
1.7 1.4 =3|former
1.7 1.5 =3|voters
1.7 1.9 =3|N
1.8 0.4 what|N
1.8 0.7 Uion|-
1.8 0.8 but|many of|Us
1.8 0.9 had|N
1.8 1 was|N
1.8 1.1 do|-
1.8 1.2 =3|campaign
1.9 0.4 of|Q,
1.9 0.6 before|it
1.9 0.7 was|his
1.9 0.8 he|and then|N
1.9 1.6 =3|one
2 -1 Q,|the
2 0.2 than|most
2 0.6 -ity|N to|both
2 0.9 =3|presidential said|a
2 1 then|he
2 2.1 -ion|that
2.1 0.7 now|N
2.1 1 Ver|N
2.1 1.6 =6|N
2.2 0.1 what|the
2.2 0.9 ^|-ly
2.2 1 -ers|that
2.4 1 make|-
2.4 1.1 including|his
2.5 1.5 =3|candidates
2.6 0.6 Q,|will
2.7 1.3 =5|=3
2.9 1.7 and|both
"""
FIELD_TAG_AND_PREVIOUS_AFTER_CUE: Final = """\
-1.8 -2.9 =5|N
-1.8 -1.5 poll|=3
-1.7 -2.8 Q.|=8
-1.6 -1.5 -ers|about
-1.5 -2.4 Q,|-ing
-1.5 -2 Q.|he
-1.5 -1.5 thursday|=3
-1.5 -1 -s|=8
-1.5 -0.9 =8|said
-1.4 -2.5 so|in
-1.4 -2.2 Q,|a
-1.4 -2 supporters|at
-1.4 -1.1 president|that
-1.4 -0.7 to|-ions
-1.4 -0.5 0|from
-1.3 -2.4 Q,|Ving Q,|which
-1.3 -1.9 =6|Q,
-1.3 -1.7 for|years
-1.3 -1.5 said|-ly
-1.3 -0.9 Ument|Ved
-1.3 -0.1 -ed|three
-1.3 0.3 Uer|from
-1.2 -2.4 this|in
-1.2 -2.3 Q,|Ved and|Vs
-1.2 -2 Q,|he
-1.2 -1.9 Q,|- it|by
-1.2 -1.3 -ment|from -s|=5 an|-s
-1.2 -0.9 -|=5
-1.1 -3.1 Q,|N
-1.1 -2.2 said|Vly said|for
-1.1 -2.1 -ity|-ing Q.|asked
-1.1 -2 Vion|of it|in saying|at
-1.1 -1.9 it|and
-1.1 -1.5 among|other
-1.1 -1.4 Ved|last
-1.1 -1.3 Q,|she him|was state|in
-1.1 -1.2 are|N
-1.1 -1.1 and|both
-1.1 -0.8 percent|=8
-1 -1.9 -ity|during Uer|Ument U|there Vs|=3 asked|him say|about
-1 -1.8 -ion|-ing Uions|from last|-ly
-1 -1.7 asked|the them|-ly
-1 -1.6 -ment|=6 said|of
-1 -1.3 U|many and|who vote|and
-1 -1.1 -ion|the N|only
-1 -0.9 -ity|because from|new
-1 -0.8 =3|told according|to by|-ion
-1 -0.7 N|=5 by|many
-1 -0.5 U's|Uing Uion|Ued
-1 0 U|among
-1 0.2 now|at
-0.9 -1.9 as|to called|their it|as told|them
-0.9 -1.8 -al|over Q,|for Ved|monday Ving|U called|for people|=6 saying|in
-0.9 -1.7 -ers|=6 Ving|for Ving|out Vly|about Vs|them as|-ers as|it called|U convention|=6 is|=3 next|-'s out|about say|=4 that|in
  voters|-er
-0.9 -1.6 -ers|-s =10|=8 N|Uly Q,|while Uion|=3 V|about be|=3 election|is he|Q. voters|=6 were|Q.
-0.9 -1.5 Us|like should|N years|-er
-0.9 -1.4 before|Uing
-0.9 -1.3 -s|is debate|in night|=3 tuesday|night
-0.9 -1.2 has|more support|of
-0.9 -1.1 -ions|over Ving|from
-0.9 -1 Uing|from Vs|more
-0.9 -0.9 -ment|for
-0.9 -0.8 =6|-ly Uion|from
-0.9 -0.7 Uion|among on|other
-0.9 -0.6 N|=4
-0.9 -0.2 -ions|by
-0.9 0 Uing|many
-0.8 -1.6 -ed|=4 -ions|should -ity|that 0|=6 Q,|Uing Uion|is Ver|- first|to is|their night|when week|on
-0.8 -1.5 -er|have -ing|Vs -ing|two -ions|but -ly|about N|when Q,|as Ved|and Vs|like Vs|of and|made back|at from|other her|Q.
  her|with in|one made|-al make|an now|that or|Ving said|from says|to supporters|- that|on told|him
-0.8 -1.4 -al|Uive -|such N|also Q,|saying for|public told|- was|his win|N
-0.8 -1.3 -er|=8 -|even -|when Q,|and Ument|Ued Ving|one by|state over|her says|about those|voters with|voters
-0.8 -1.2 -er|Uing N|two
-0.8 -1.1 Uing|=6 Us|that U|of and|those one|with were|N
-0.8 -1 all|-er time|at
-0.8 -0.9 has|since of|any states|like voters|Us
-0.8 -0.8 -|=3 Uly|about V|at by|far
-0.8 -0.7 asked|by him|by on|thursday other|government than|many
-0.8 -0.6 =3|-ing Uing|of more|voters who|N
-0.8 -0.5 N|Ved V|among
-0.8 -0.3 U|from
-0.8 -0.2 =3|on =7|0 recent|U will|Us
-0.7 -1.8 Uly|Us
-0.7 -1.7 -s|=7
-0.7 -1.5 -s|what Uing|is
-0.7 -1.4 -s|also =6|all Q,|Uly Uing|like Uly|Uer Uly|of Ument|for Ved|tuesday called|his interview|Ued more|-ion said|on that|made
  that|to three|in time|on to|supporters which|i while|0
-0.7 -1.3 -ion|during -ion|may -s|just -s|monday =10|Q. =6|the =6|there N|because Q!|=6 Q,|or Ued|she Uer|Ved Uion|will Us|an U|Ual
  U|through Vs|at Vs|in Vs|out V|on any|-ion as|she at|first him|Q. him|Uing including|Q into|Uion is|no made|-s monday|on now|Q.
  on|Q. race|=6 said|tuesday saying|only state|with than|-er that|now they|Q. to|Q. to|Ving voters|and while|his year|and
-0.7 -1.2 -al|campaign -ed|any -ing|=8 -s|Q. 0|-ive Q|Us Ved|about and|if asked|-ers a|=10 him|over million|people other|people
  says|Q. some|-ers
-0.7 -1.1 -'s|campaign -s|debate Ued|Uion U|=5 Ved|on Vs|-er candidate|by convention|U from|supporters presidential|-'s race|-ing
  race|-ions them|in when|voters
-0.7 -1 -|three 0|have Ument|=3 U|Q. V|-ions her|presidential states|-
-0.7 -0.9 -er|=5 -ion|she =5|=10 so|much
-0.7 -0.8 -al|he -ion|=3 -s|0 =3|said =8|for many|-
-0.7 -0.7 Ving|Q! a|policy
-0.7 -0.6 0|N N|has Uion|-
-0.7 -0.5 =3|Ving still|Us
-0.7 -0.4 attacks|from by|people well|with
-0.7 -0.2 -'s|political -ive|candidates Us|is
-0.7 -0.1 Ued|by
-0.7 0 -s|still with|N
-0.7 0.1 campaign|of
-0.7 0.2 made|his of|Ued week|in
-0.7 0.5 =3|of
-0.6 -1.3 U|-ment as|he race|on
-0.6 -1.2 -er|were -er|what -ing|after -ion|=6 -ly|over -s|while -|=7 -|before =6|an =7|-ly Q,|not Ued|0 Ued|more Ued|their Uer|=6
  Ument|would Us|out Ved|what V|Uly campaign|-ing candidates|who convention|and for|Q, its|Uing not|say out|for should|make
  support|to to|as voters|will when|asked which|will
-0.6 -1.1 -al|0 -ed|about -ed|its -ers|but -er|he -er|this -ing|=5 -ing|party -ions|=6 -ive|the -|Ual -|Vly =6|whether N|says
  N|where Q|after Ued|up U|after U|attacks Ver|that Vly|U Vly|of against|=5 and|may and|so any|-ed at|which a|vote been|Q. be|its
  campaign|with his|Q. it|should i|U i|said make|the monday|=3 most|-s much|in national|- nominee|who not|Uer on|Q said|U saying|=4
  say|that up|its whether|a which|also
-0.6 -1 -al|would -ion|primary 0|=5 =3|before N|next Ual|=3 Uer|=3 Uer|=4 U|but Ved|like Ving|those any|more election|and far|-s
  first|N only|-s say|for the|people tuesday|in what|it
-0.6 -0.9 -ion|made -s|do 0|as =8|Ued N|V N|after Q,|-s Q|will Uions|of Uly|an Ving|in at|him both|of debate|about former|-'s her|an
  his|-ive made|-ing of|public one|that president|- same|U support|among than|any those|Uing told|his
-0.6 -0.8 N|-ed N|Q, Ument|of Ving|-al and|called and|most has|-al
-0.6 -0.7 -'s|government -|last -|while he|made since|he those|states told|N to|back to|how
-0.6 -0.6 -er|delegates -s|by -|since =3|Uive N|but N|in N|this and|this his|presidential nominee|N public|-
-0.6 -0.5 -ing|among -s|through -|who support|from the|N
-0.6 -0.4 and|has
-0.6 -0.3 -ers|as N|U group|in like|many make|N
-0.6 -0.2 N|Q. many|voters nomination|by
-0.6 -0.1 the|-al
-0.6 0.1 =3|one
-0.6 0.3 N|recent
-0.6 0.4 Uing|=3
-0.6 0.9 party|for
-0.5 -1.1 -er|from -ion|about -|among Uly|to government|U president|=6
-0.5 -1 -al|attacks -ed|=6 -ers|V -er|during -er|states -ly|-ive -|said =6|Ving =6|what Q!|that Q,|in Q|before Ued|back Ued|three
  Uers|to Uer|on Uly|against Ument|on Ved|out Ving|Vly Ving|with Vly|=6 V|as about|more and|-'s and|Ved and|Ving and|candidates
  back|that back|to but|there campaign|did convention|could delegates|=3 do|what even|the from|such get|her her|=5 he|=3 his|Q
  if|her it|=4 just|-ing last|-ing made|the may|U more|as more|on much|that nomination|is party|=3 she|Q state|U than|he that|are
  this|-ing tuesday|-ing voters|said voters|than was|one with|new would|campaign
-0.5 -0.9 -al|was -ed|=5 -ed|their -ers|Us -er|=4 -er|against -ity|since -ment|during -ment|in -s|convention -s|whether -|Q, -|just
  =3|saying =4|it =4|that =7|which N|before Ual|=6 Ual|for Ual|in Ued|=4 Ued|whether Uer|when Uion|U Uly|N U|=4 U|Uion Ved|Vly
  Ving|on Vly|=5 Vly|for V|them after|-ing after|an after|she against|-ive are|Q. asked|on as|i a|Q. before|Ving called|Q.
  convention|=3 country|=3 do|U her|and its|0 it|Uly just|a made|her many|=3 more|about not|Q on|policy people|=8 said|this she|-s
  support|-s that|had them|of through|her told|-s to|Uion to|that tweet|about under|the was|Q! well|=3 when|they which|=3 who|did
  would|Q,
-0.5 -0.8 -er|-er -ing|presidential -ly|as -s|more -|any =3|may =4|Q, N|during N|than Q!|at Q,|with Uing|that Uive|of Uly|Uing
  Us|for V|Us V|in and|only an|Uing asked|in at|a but|he called|on him|=7 saying|Q. says|U's some|-ed than|most their|-ity what|they
  when|i won|in won|the
-0.5 -0.7 -ing|Uly -ly|they -s|Uing =3|V =3|asked N|with Ual|N Uer|Us Us|=5 Ving|-ers also|said as|saying a|Ument being|N
  candidate|Ved email|-al her|by his|supporters on|all on|one people|- primary|-al the|more
-0.5 -0.6 -er|-ment Uly|- Uly|for Ved|-ment also|Uer before|N campaign|=5 like|-al now|- presidential|-ions those|N
-0.5 -0.5 -s|=3 -s|one =4|Q! a|recent vote|for
-0.5 -0.4 -er|=6 Us|=3 after|-s candidate|N
-0.5 -0.3 -ed|=7 a|group in|N that|the
-0.5 -0.2 -ers|N -ment|of -|Ued N|said U|=3 U|been U|who has|made including|the many|V that|N
-0.5 -0.1 -ive|- Uer|by U|-ed but|U some|-ing
-0.5 0 -ion|Uing on|-al
-0.5 0.1 =3|two Ved|by V|from
-0.5 0.2 0|election 0|president
-0.5 0.3 of|N who|made
-0.5 0.4 campaign|Ved
-0.5 0.9 three|-
-0.4 -1.3 by|other
-0.4 -1 0|people Q,|who its|N
-0.4 -0.9 -al|party -ion|at -ive|-ion -|but N|debate N|the Q|are Uing|support as|Ved but|did candidate|than into|her just|because
  where|it which|if with|=3
-0.4 -0.8 -ed|candidate -er|=7 -ing|Q. -ing|any -ing|some -|can -|only 0|during 0|or =10|in =3|up =3|well =6|-ing =6|so =6|they =8|N
  =8|Uions N|Vly N|even Q,|but Q|is Ual|Ual Uer|about Uer|been Uions|that Uion|of Uion|was Uive|-er Uly|-ing Uly|made Uly|support
  Ument|-s Ument|=4 Ument|tuesday Us|of U|how U|is Ved|=3 Ved|for Ving|=3 Ving|at Vly|made Vs|Q. Vs|U V|of against|-er also|Ued
  and|at and|by and|even an|Uion as|being being|Q between|two be|Q did|Q government|=3 had|an her|on him|-ing into|an in|=5 it|=3
  it|Q. made|a not|an no|to of|which said|at said|to she|-ly so|=3 states|and state|-ed supporters|were supporters|would support|on
  there|in three|people time|and voters|were were|Uing were|about which|in who|last will|-ed
-0.4 -0.7 -ed|Q. -ed|no -ers|had -er|-ity -er|when -ing|its -ing|more -ing|president -ing|when -ion|has -ion|last -ion|more -ity|at
  -ive|at -ly|Vs -s|did -s|time -|are 0|=4 =10|-al =3|Vs =3|over =6|no =7|- =8|the N|did Q|when Ual|of Ued|Q. Ued|any Ued|he
  Ued|that Uer|his Uing|=5 Uing|about Uing|party Uive|Us Us|-ions Us|=4 Us|Q. U|Ved U|had Ved|-ly Ved|=6 Ved|Ument Ved|just Ving|as
  Ving|she about|0 about|him all|three among|-al and|are and|they any|president back|=4 candidates|would debate|=3 email|to
  even|Uing even|as first|time from|being had|Q. has|in her|N he|called him|for his|V his|policy how|he how|to is|as like|N
  million|more more|Uion most|-ed nomination|- nominee|=3 nominee|has not|because not|do no|-ions of|it on|their on|to or|-ing out|a
  said|=3 said|as said|last saying|that says|=3 says|in says|that should|also so|that support|- support|=3 that|-ive that|campaign
  their|-er their|N them|Q then|Ued to|some under|a voters|Uing was|as was|first was|just were|on where|she which|had win|his
  with|which would|-al
-0.4 -0.6 -al|-al -ed|some -ers|=3 -ers|=5 -ers|Q. -ing|campaign -ion|because -ly|the -s|as -s|when -|made 0|when =3|have =6|one
  Q|were U's|Q. Ued|of Uing|an Uly|-s Uly|Ved U|do U|if Ved|=4 Ved|Q. Vly|Ued Vs|him V|-er also|U and|he as|some at|one a|far
  back|against but|Uing during|a during|his for|-al for|some from|that has|been her|a him|out his|debate his|other interview|=3
  in|an in|presidential its|-ive just|- last|- made|no on|-ed on|two said|only than|on them|for through|the up|about when|a
  where|his while|Uing who|-ly who|also
-0.4 -0.5 -ing|Ument -ion|=5 -|is -|well Us|in Us|last Vion|the V|an all|0 any|-s by|Ving campaign|as election|-s in|all in|may
  its|-ed its|-ly one|-'s said|Uly said|then their|own those|- told|the was|0 with|-s with|its
-0.4 -0.4 -er|- -ions|and -ly|-ion -|vote N|as Ued|=8 Ued|with Uly|only and|party a|-ly a|new but|she but|was in|them is|also
  it|says more|Ued most|-ly on|U primary|next primary|states said|=5 since|N was|being which|a who|Vs
-0.4 -0.3 -'s|N -ly|than -ment|- -s|against -|-er -|=6 -|by =3|after U|in by|Uing did|Uing on|-ive says|his says|some that|some
  the|former to|campaign when|the who|he
-0.4 -0.2 -ion|by -ment|=3 -|a -|state U|=6 U|on but|-ed including|those
-0.4 -0.1 N|now not|vote those|Us to|Ual
-0.4 0 -'s|time N|is Ued|-s an|interview as|N is|- over|- the|first the|year whether|his
-0.4 0.1 -|N attacks|-
-0.4 0.2 about|N by|0
-0.4 0.3 -al|to -ment|Ued =3|about of|government state|of
-0.4 0.4 get|-
-0.4 0.9 been|on
-0.4 1.6 some|as
-0.3 -1.4 have|N
-0.3 -1.3 asked|N policy|at
-0.3 -1.2 Ved|up
-0.3 -1.1 Ued|against
-0.3 -1 but|has
-0.3 -0.9 policy|and
-0.3 -0.8 -al|in -ions|- N|people N|who Uly|Ued to|state
-0.3 -0.7 -ity|-ions -|Q. and|would him|- on|N on|such recent|N would|Q.
-0.3 -0.6 -al|because -ed|people -ers|Ved -ers|from -ions|-er -ion|between -ly|into -s|=10 -s|could -s|was -|this 0|an 0|were =3|Uly
  =3|who =6|U =8|Us N|her Ual|that Ued|Ument Ued|all Uer|-ion Uer|of Uions|=5 Uly|at Us|how U|has Ved|after Ver|to Vs|no about|what
  after|Uing also|- also|Uing and|have any|new are|Ved are|to attacks|on because|their being|in be|=5 be|Q. be|far but|N but|Ving
  campaign|-ly debate|last did|=3 first|presidential for|now for|this has|=3 have|-ions her|about her|new he|-ly him|only his|first
  how|Us in|=3 in|more is|0 is|Q. its|U it|with just|before made|it not|like no|U of|about on|that out|at political|-ers
  primary|election race|to recent|interview said|=4 said|monday said|with she|also since|the so|as than|-ion than|Q than|it that|-al
  that|time they|said the|one those|Ving told|voters to|her to|which up|at what|could where|he while|Ving with|-ers with|this
  won|his years|=6 year|Ued
-0.3 -0.5 -al|Uion -al|or -al|primary -ed|before -ed|over -ed|they -ing|her -ing|over -ing|so -ion|had -ity|-ment -ity|as -ive|0
  -ive|and -ly|not -ment|-ed -ment|to -s|- -s|N -s|can -s|if -|=4 -|delegates -|first -|under 0|email =3|a =3|for =6|in =7|the N|on
  Q|on Ued|him Ued|two Ued|voters Uer|with Uing|by Uing|for Uion|up Uly|-ed Uly|U Uly|have Us|over U|-ions U|Uer U|did U|support
  U|up U|whether Ved|Uer Ved|Ving Ved|against Ved|no Ved|to Ving|and Ving|them Vly|V Vs|her after|the against|him and|Vly a|Ual
  been|Ving before|they between|now be|-al be|Q, but|the but|those candidate|at candidate|said candidate|to candidate|would could|be
  even|-ing even|U even|before even|some for|=5 government|=6 had|his had|won have|called her|Uion he|Vions he|said him|Uly him|on
  his|Ved interview|in in|his in|last in|other its|Uion it|Us it|of it|still make|it million|Uing more|-er not|Q. not|one not|with
  now|Us now|and no|one of|Uions of|attacks of|how on|-ions out|in political|-ion president|because primary|N said|before she|told
  should|-ive should|Q so|N states|=5 still|Ued such|an supporters|could than|Q. that|-ly that|Q. that|any that|his their|Uion
  them|U there|- they|V they|do the|Q. this|one time|is to|all to|party under|- up|Uing up|for was|Q. week|-ed what|can which|-s
  while|a who|in would|make
-0.3 -0.4 -al|-ed -al|voters -ers|would -ing|through -ion|-al -ity|- -ment|=5 -s|an -s|before -|after -|because -|both =3|many
  =3|what N|Q N|Uions N|candidate N|candidates N|states Ual|U Ued|delegates Uer|-al Uing|he Uing|him Uing|up Uly|-er Uly|-ers
  Uly|Ual Ument|will U|-ive U|Uing U|be U|for U|most Ved|any Ved|this Ved|with V|Uer all|-al an|email because|it during|N former|new
  from|her her|-ion her|-ment her|=3 his|-al his|-ions in|her it|Q made|up more|-ers most|-ive only|Uer party|-ed party|-ment
  presidential|U state|=3 they|are the|debate through|-al told|her to|support two|N who|Ved with|-al with|political
-0.3 -0.3 -al|=5 -al|N -ed|N -ing|monday -ity|-ed -ment|-ers -s|=6 -|-ing -|Uly -|her -|political 0|-s 0|Ued =3|where N|support
  N|would Ued|-ly Ued|its Ued|one U|voters Ving|of and|she an|even first|and from|it including|0 most|-ions now|the only|N
  on|political people|Uly percent|- political|-ment presidential|debate saying|-s saying|he than|what that|-s the|Ued to|those up|N
  week|=6 while|N
-0.3 -0.2 -er|-s -s|Ued -|public Us|-ers U|U Ving|voters a|Uion during|the for|next from|them him|a his|-er how|the last|-er
  most|Uly policy|- primary|on saying|Ving she|has to|Us where|N
-0.3 -0.1 -s|the -|=8 =3|at N|Ued N|are Ued|=3 U|to Ved|voters by|-ing from|its presidential|- the|campaign to|be
-0.3 0 -ers|in -s|over =3|no =3|still =3|with N|attacks N|had Ued|a Uer|the U|an by|U like|those many|more the|0 the|race this|N
-0.3 0.1 -er|-ion -ing|those -s|during 0|Us Uive|- U|- has|Ued that|will the|Uive would|Uly
-0.3 0.2 -ers|who Uing|the could|-ive voters|=3
-0.3 0.3 Ued|-er is|-s new|- other|-ions years|and
-0.3 0.4 of|supporters primary|campaign
-0.3 0.5 =3|- Ving|N
-0.3 0.7 Us|-er
-0.3 0.9 first|-s
-0.2 -1.9 Q,|the
-0.2 -1.2 Q|U
-0.2 -1.1 -ed|up -|Vs
-0.2 -1 -ment|-er from|-er in|=10
-0.2 -0.9 -ing|=3 N|president with|more
-0.2 -0.8 Q,|by Uions|by and|V
-0.2 -0.7 -ing|Ved Us|-s and|said including|N
-0.2 -0.6 -er|=3 for|many if|the to|their
-0.2 -0.5 -ity|=3 =3|Uing Uers|=5 Uer|to and|-ed a|national between|N but|they convention|this do|to him|in is|-ing of|its only|to
  over|that party|may percent|from which|would
-0.2 -0.4 -ed|all -ed|of -ed|two -ers|- -er|after -ing|-ly -ions|-ed -ion|if -ity|have -ity|is -ly|more -s|-ed -s|Ved -s|such
  -s|would -|and -|election -|were =10|Us =10|a =4|-ing Q|only Ued|-ing Ued|Uing Ued|would Uer|-er Uing|=4 Uing|in Uion|on Us|when
  U|during U|much U|or Ved|many Ving|=4 Ving|about Ving|into about|Us after|a after|he after|polls all|from also|Vs any|Q an|N
  an|Uive as|not attacks|against at|an a|-ity a|-ive back|=3 back|when because|U because|they before|-ing before|a being|Q. be|back
  by|-al called|it campaign|=6 campaign|but candidates|=6 candidates|with can|Q can|U could|still do|the even|Ved even|more
  even|with for|their from|-ers him|=6 him|into his|time how|such in|Uion in|their its|-er it|to last|two nominee|Q. not|V or|if
  other|states over|-ing party|-ers race|and race|by she|Uly should|Uly state|that support|=5 than|they that|Q their|0 them|=6
  there|would the|government the|other those|-ing to|-ers two|-ers vote|their was|-al was|Us were|with which|have which|were who|Q.
  will|have with|Q. would|-er years|in year|=3 year|with
-0.2 -0.3 -'s|-al -'s|presidential -ed|far -ed|it -ed|one -er|Q -er|is -ing|only -ing|while -ions|are -ions|of -ion|U -ity|he -ly|U
  -ly|a -ment|U -ment|by -ment|that -ment|when -s|be -s|should -s|so -|Uing -|Vion -|more -|tuesday =3|U's =3|called =3|whether
  =4|his N|delegates N|they N|will Q|-ing Q|Ued Q|but U's|-ed Ued|not Uly|=4 Us|about Us|at Us|but U|-ers U|Q U|back U|could
  U|delegates U|their U|with Ved|people Ved|support Vers|to Vs|on V|Q. V|to after|0 and|-ity and|campaign and|says and|will an|-ion
  at|0 before|-s before|the between|them both|-s but|his but|it but|not campaign|for can|do for|him for|what had|for has|said
  have|Q. her|last her|policy if|-ing including|- in|Uly in|that in|what is|-ly it|a just|for million|into more|-ly much|- next|to
  nomination|to nominee|and not|-ly not|so no|- of|their of|time one|-ing on|more or|-s or|U out|the party|-ing policy|before
  president|was said|could she|-ed she|Uer she|said she|was since|then so|Uly states|-ed states|to state|as still|- still|in
  supporters|U supporters|said that|=3 that|Q? that|could that|of that|with their|-ed their|-ive their|most them|-ed there|=5
  the|Uity the|email the|next through|their told|an to|Vs to|at voters|that vote|in was|-ly was|still when|-s whether|-ed which|Ued
  which|they while|-ers who|is win|=3 win|and
-0.2 -0.2 -'s|-ions -al|-ions -al|=3 -al|the -ed|=3 -ed|an -ing|0 -ing|at -ing|him -ing|other -ions|with -ity|Us -ly|for -s|his
  -s|only -|Q -|back -|between -|have =10|-s =10|N =4|a =8|=6 N|by N|email N|new Q|=3 Q|Uing Q|by Q|in Q|other U's|still Ual|-s
  Ued|-ment Ued|Q Ued|and Ued|into Uing|-ly Uing|his Uing|to Uive|-s Us|with U|out Ving|-ing Ving|that Vion|=3 Vs|U's all|the
  and|three as|an but|Ued but|still could|have delegates|on far|is for|-s for|Ument for|candidates from|him her|Q, her|first he|Us
  he|Ved his|-ers in|-ers in|three is|-al its|-ions its|first it|-er make|- make|his may|0 more|-al on|and people|-ing percent|=3
  presidential|election said|in such|a support|for than|the that|-ers their|-s their|presidential the|-ity the|candidate the|party
  the|primary this|week to|U to|both to|make voters|say was|-er
-0.2 -0.1 -al|last -al|of -er|N -er|while -ity|=5 -ity|N -ive|-ions -ly|and -s|to -|as =3|even =6|- =6|which N|-s N|nomination
  Ued|an Ued|at Uer|- Uing|them Uion|as Ved|-ions Ving|to Vs|voters against|one and|N a|Uing because|she have|-ed his|-ion in|-ity
  in|a nomination|-s of|whether state|-ions support|=7 support|in this|-'s to|V to|also up|0 was|the week|=3
-0.2 0 -er|0 -ing|-er -ing|N -s|-ing -s|-s -s|been -s|with -|U -|would 0|=3 0|support =3|which =6|-ed N|could Uing|- Uing|a about|Q
  and|was not|in of|him other|candidates percent|for their|former to|get to|voters would|not
-0.2 0.1 -ing|-s -ing|the -s|not =3|among N|told Ued|from U|-s as|well both|-ions have|-ly president|on
-0.2 0.2 -ions|as -|the =3|in her|-er support|her than|N voters|U who|V
-0.2 0.3 -ing|from -s|that -|that Uing|her Uing|how Us|as Ving|the
-0.2 0.4 -|on Us|0 and|-ive political|campaign presidential|nominee still|-ed that|party while|the
-0.2 0.5 -ly|N 0|=7 had|Uer
-0.2 0.6 among|-ers
-0.2 0.7 of|some the|many
-0.1 -1.9 that|night
-0.1 -1.7 =6|N
-0.1 -1.6 Ved|Uly
-0.1 -1.1 -s|new
-0.1 -0.9 for|two new|U
-0.1 -0.8 supporters|of
-0.1 -0.7 -ers|with =6|0 =6|a
-0.1 -0.6 -ly|of =6|-er N|0 both|- but|Ved government|- or|the three|-s
-0.1 -0.5 -'s|-ment -ed|-ive N|=10 N|from new|N time|=3
-0.1 -0.4 -ive|in and|Uing out|to the|Q
-0.1 -0.3 -ed|the -s|a -|some -|was =3|Ved N|=6 Uly|a after|being all|that and|Ued and|to a|N but|would candidate|for country|was
  even|to former|campaign her|- last|week may|be million|to not|-ive only|two support|an two|were wrote|that
-0.1 -0.2 -'s|-s -'s|Q. -al|is -ed|-ing -er|-ing -er|more -ing|Uions -ion|-er -ion|Ved -ity|was -ity|were -ive|U -ly|0 -ly|that
  -s|-al -s|because -s|no -s|say -s|up -|government -|over -|still -|where -|with 0|in =3|they =4|he =6|for =6|not N|-ions N|against
  N|into N|just Q,|Q Q|-ed Q|-er Q|as Ued|out Uer|this Uing|-ing Uing|out Uing|such Uing|supporters Uions|U Uions|are Uly|as
  Ument|in Us|them U|about U|have U|make V|her V|is about|how also|-ing and|were any|- as|if at|this back|on been|-er been|Ved
  be|-er be|to campaign|Q. campaign|against candidates|and can|-ive debate|before debate|that former|- for|-ly for|them from|U
  from|the group|is had|V had|with have|any he|-ed he|and his|Ued if|-s if|not if|she including|a in|as is|Ved may|that monday|-ing
  more|-ed night|in not|Us of|that one|who on|what or|N or|a other|presidential people|from people|were president|U president|would
  race|with said|about she|Ued she|Vs since|Ving such|-ions than|-ing that|Ued their|support there|may they|also they|had the|Ved
  through|which to|its up|by were|V where|- while|also will|be
-0.1 -0.1 -ed|Us -ed|those -er|-ive -er|been -ing|-ers -ing|-ment -ing|into -ion|=4 -ion|or -ity|=6 -ly|- -ment|as -ment|candidate
  -s|V -s|far -s|in -s|it -s|some -s|state -s|there -|Ving -|be -|had -|many -|will -|year =10|most =3|also =3|since =4|-s =4|by
  =6|-s =6|are =6|he =6|with =8|to N|Us N|Vs N|convention N|interview N|last N|should Q|against Ued|Ued Ued|new Ued|under Uer|Uions
  Uer|debate Uing|Q. Uing|back Uions|for Uion|between Uion|to Uity|to Uly|Ving Ument|about Us|against Us|and Us|will U|-ing U|Vs
  U|not U|vote Ved|during Ved|over Ving|against Vly|-ed Vs|for Vs|where V|=3 and|-ing and|-ly and|get an|Q an|Uly are|Uly are|both
  are|not asked|how as|Uly as|first as|many a|country because|the been|-ed been|Ued been|Uing be|Uing both|N both|an but|-er but|=3
  but|as campaign|-ers campaign|had candidates|in candidate|=3 could|make debate|- delegates|he do|not do|so election|candidate
  former|president for|-ive for|that for|those government|to had|Uing had|a has|a have|- have|said her|race he|has his|0 his|Us
  if|-ed is|Uly it|did just|-s made|U million|-s national|-s nominee|=6 not|only of|Uity of|who only|on on|his on|which or|not or|so
  out|against presidential|primary recent|-s saying|it say|he she|should some|Us still|-s than|just that|U their|-'s their|-ing
  them|=3 them|at them|from them|on there|=3 there|are they|Uly they|say they|will this|year through|its time|since to|-ion to|-ly
  was|-ed way|to week|about what|her when|it where|-s which|Vs while|only will|=3 win|the with|-ment wrote|in
-0.1 0 -'s|most -al|election -al|than -ed|him -ed|last -ers|Ued -ers|was -ing|on -ing|them -ive|-ive -ly|on -s|-ion -s|U -s|but
  -s|this -|did -|in -|presidential =3|Ued =3|Us =3|if =3|last N|were Q|and Q|while Ued|- Ued|-ion Ued|for Uing|-ion Uion|which U|a
  U|and U|his U|was Ved|as Ving|-ly Vly|-ing about|-s at|his a|-s a|0 a|Uive be|- be|N but|-ly by|Uly called|-s do|-er election|-
  far|- for|Q. he|- he|-s his|-ed if|he in|recent in|states in|those its|own it|=6 like|- made|in more|-ive next|tuesday not|-
  of|-ed of|what on|them or|-er people|=3 presidential|candidate primary|=5 such|-s that|-ment that|it they|were the|most through|a
  time|- to|say to|win voters|are were|-ing what|- what|-s will|- would|- would|be
-0.1 0.1 -ed|a -ing|-al -ing|-ed -ing|a -ive|who -|- N|Uing N|Vion Uing|U U|Ument U|against after|it an|Vion as|-er a|- a|-al be|so
  candidates|-ing did|not former|N her|-ing her|vote his|-s his|own his|three in|-al in|both last|year not|-al or|- said|- she|-
  some|-er the|-er to|-
-0.1 0.2 -ing|Uer -ity|among -ity|voters -|-ers -|-s N|have Ual|- Uly|with Ved|his during|this former|-ity for|its he|did if|N
  million|-ers national|-ity when|N who|said with|his
-0.1 0.3 -|-ed Ued|last U|-er Ving|an had|-ed no|N of|Q, over|N voters|for was|U
-0.1 0.4 -s|-ers =3|0 U|such by|saying new|-s said|some some|- the|states which|party who|Uly
-0.1 0.5 =3|Uer Uity|- U|V be|Ued campaign|-s out|voters presidential|-ers
-0.1 0.6 -s|on =10|campaign =3|U called|him
-0.1 0.7 Ved|-ity
-0.1 0.8 Ued|-ity
0 -0.9 Uing|against
0 -0.8 and|voters
0 -0.7 a|V in|some some|N
0 -0.6 -al|Ual U|-al and|some many|N people|in then|-
0 -0.5 Uly|on Us|Us Ved|in a|-ing for|one interview|with many|-s of|most the|-ive
0 -0.4 and|one a|former nomination|=3 which|Us
0 -0.3 -s|and =3|former a|-ment he|Ued it|-ed state|and the|-ion were|not
0 -0.2 -ers|and -ing|to -ions|about -ion|Ued -ment|on -|during N|-ing N|presidential Vs|a all|- an|-ed during|her to|him
0 -0.1 -al|U -ed|when -ing|and -ing|was -ity|of -ive|N -ly|-ed -ment|-ing Ual|was Uer|that Uing|who and|Us been|-ing be|a be|more
  campaign|Uing far|from had|the has|Q. has|U have|not her|that is|not of|-al one|- one|N should|do they|could the|president
  the|state was|not whether|they with|her
0 0.1 -ed|- -ed|0 -ed|Uions -ed|out -ed|with -ers|like -er|it -er|was -ing|Q -ing|an -ing|of -ing|this -ions|-s -ion|and -ion|voters
  -ly|=4 -ly|is -ly|where -ment|at -s|are -s|have -s|or -|-'s -|-ment -|V -|i -|or 0|-ion 0|million =3|into =3|just =3|this N|-ive
  N|primary U's|- Uer|for Uing|this Uing|with Uions|against Uive|-ions Uive|=3 Uly|in U|because U|candidate U|those U|when Ved|-ion
  Ved|Vs Ved|that Ving|-ions Ving|-ive Vs|-ly Vs|as Vs|that V|for about|whether after|-al against|=3 against|a against|his all|=3
  and|U's and|be and|former and|his and|people any|N any|U any|Uions an|-ment an|Ued are|- are|-ly as|Q, as|that attacks|and at|-
  a|U being|Ved be|-ing be|made but|have but|that campaign|on candidates|U could|-ly could|not country|where delegates|-ed
  delegates|U delegates|at did|he email|=3 even|Uer far|-er for|-er for|people get|-s had|Uly have|been he|had him|U his|two how|U
  in|-ed in|any in|its in|new in|this is|-er is|a its|-ers many|-ers million|U much|about much|the new|-ment night|=6 night|and
  nominee|in not|-ing not|-s not|as not|to of|presidential of|them one|=6 only|0 or|0 or|Q or|two over|those people|of percent|-ed
  percent|to political|U president|who said|Uing said|it she|and should|U state|is still|-ing that|- their|-ion their|-ions their|U
  their|candidate their|way them|all there|have they|-ed they|Ued the|-ing the|-s the|new this|- two|-ing two|-s week|and well|in
  what|-ed what|U what|is when|- when|and will|U
0 0.2 -'s|own -al|-ity -ed|-er -ed|against -ed|voters -ion|-s -ion|for -ity|-s -ive|on -s|Uion -s|of -|against -|he -|new -|night
  -|should -|years =10|-ion =3|or =3|so =3|there =4|0 N|-ly N|Uion Q|=6 Q|=7 Uing|-er Uing|Us Uing|through Uly|from Us|Q Us|by Us|to
  U|like Vs|-al Vs|-s and|it and|the are|-ing as|the a|tweet by|years convention|- even|- he|V he|would him|=3 his|-'s his|vote
  into|-s into|U in|years i|- more|- most|-ing of|-ers of|delegates on|monday out|by out|of percent|=5 policy|Uions said|during
  saying|they says|he so|far that|Uing that|most their|-al they|U the|V the|Vion the|candidates the|country the|nominee the|same
  through|-s to|this two|Us vote|=5 were|-ed whether|N which|he which|the with|Us
0 0.3 -al|Ued -ed|Ument -ing|- -ing|his -ing|people -s|Uer -|-ion -|for -|one N|=7 N|Ument N|was Ved|from Ved|how Ving|a V|people
  a|-ed back|of back|the been|Uly but|-ing by|-'s email|- for|- has|-ed him|with his|former on|Uions out|-s so|many states|=3
  that|he their|primary to|N to|vote with|the
0 0.4 -s|said -|Uion =3|-ions N|one N|over asked|about by|Us former|first for|-ions if|that like|an most|U next|week not|U people|=5
  saying|the the|group
0 0.5 -'s|Vion -ed|since -ing|up -|Uions -|says =3|and are|more but|who not|Uly said|-ive
0 0.6 -s|-ive -s|than =8|- Ving|former against|the among|his is|=4 up|the
0 0.7 U|Q! Ving|-er and|Q and|not was|Uly was|Ved year|in
0 0.8 Ument|to can|Uly
0 1.1 U|before
0 1.2 Uing|N
0 1.3 N|he Ving|supporters
0.1 -1.1 her|supporters
0.1 -0.8 -er|former
0.1 -0.6 -ly|-ing
0.1 -0.5 -ity|to -|polls and|government who|-s
0.1 -0.4 -er|-ed -ive|to N|=3 U|at by|more said|-er state|-ing
0.1 -0.3 =3|-ers =3|-ive candidate|but of|those which|-ed years|-
0.1 -0.2 -er|the -|called =7|N N|political of|people then|the
0.1 -0.1 -|-al -|-ity -|from =3|-er =3|when N|-ers and|is before|he including|-ing into|N of|-s of|the since|0 the|time who|-ed
0.1 0 -al|-ion -al|-s -ions|=3 -ly|-s -s|who -|Ved N|since Ued|to Us|-ing Us|on all|-s because|he for|his for|the from|N her|-'s
  is|-ed many|other most|- not|-ed of|new primary|-s the|-ment through|N to|Uer who|can
0.1 0.1 -'s|-ion -ed|-s -er|U -er|at -ing|in -ion|as -|-ly 0|percent N|at N|or Ual|because Ved|him after|Uly and|-ions and|U and|her
  any|-ing an|- at|the a|first because|people by|an had|been he|was in|- other|-s other|in that|as the|Q, the|Us the|presidential
  to|0 was|- was|-ing who|U
0.1 0.2 -'s|-ive -al|debate -ed|Uing -ed|to -ers|are -ing|-'s -ions|can -ions|were -ion|-ers -ity|-er -ity|and -ive|-ers -ly|Uing
  -ly|Ved -ly|had -ment|would -s|Ving -s|for -s|from -|do -|no -|them -|thursday 0|Ving 0|voters =3|-ion =3|their =4|N =6|has N|-al
  Q|at Ued|-ers Ued|after Uing|attacks Uly|that Us|-ly Us|after Us|were Ving|his V|U V|what after|- all|Us and|also and|asked
  and|did and|in and|with any|-er any|other are|Q, because|his before|it candidate|- could|U election|=5 for|=3 had|not has|Ved
  has|an have|U have|an have|to her|campaign he|Vs he|says he|should him|of his|U how|they into|V in|-ion its|Q it|-s it|can it|is
  it|through may|- much|Uion now|Uing no|-s of|Ual on|-ly on|its or|at over|=3 party|-er president|and race|are says|-s she|is
  should|he so|he states|with state|to than|- than|-al than|not that|-ion that|Q, that|all that|her that|their that|would they|-ly
  they|Uer they|have the|-ed the|only through|=3 time|but time|he to|-ed to|=5 to|about week|for were|U which|U who|=3 who|Us
  who|had who|have who|say will|also with|-ity would|no years|=3
0.1 0.3 -'s|nomination -ed|and -ed|that -ed|well -ers|Vly -ers|have -ers|were -er|Uly -er|but -er|its -er|or -er|that -er|who
  -ing|delegates -ion|-ions -ion|a -ion|would -ive|years -ly|=3 -ment|Us -s|about -s|people -s|states -|being -|other -|she -|states
  0|-al 0|-ing 0|a =10|-ing =10|U =3|should =6|as =6|will =7|and N|-'s N|Ving N|can N|not Q|all Q|to U's|Q, Ual|Us Uer|-ing Uions|-
  Uive|and Uly|-al Uly|Vs Uly|been Us|=6 Us|it Us|made U|0 U|Ving U|being Ved|Uing Ved|Us Ved|of Ved|so Ving|how Vs|their V|-ed
  against|Uing all|-ive all|N and|that and|well an|Ument are|-er are|-s are|Ving are|in asked|which as|0 as|Ving a|-'s a|Q a|Q,
  back|him back|in be|-ed but|Us but|only campaign|in country|in debate|and do|- during|any group|of had|- had|her had|in have|Ued
  have|the her|support his|Uer his|Uly his|attacks his|recent interview|on into|the into|their in|-ive in|-s in|U in|support is|an
  its|- its|-ing it|- it|be it|has it|on it|would last|-'s last|N most|Ued of|Us of|many or|-ive or|even party|should people|Ued
  people|may percent|in recent|- recent|years said|would some|people states|such supporters|=10 that|only that|she their|Us then|he
  they|did they|support the|Ving the|last the|support those|-s time|when to|states up|-ing up|any voters|- were|- were|Ual were|Ued
  what|he which|Ved which|are who|could will|not would|Uer would|like
0.1 0.4 -'s|last -al|email -ers|-ed -ers|Ving -ing|-ion -ing|=4 -ing|voters -ion|to -ly|-al -ly|-er -ly|Us -ly|to -ment|into -s|him
  -s|them -|Uer -|attacks -|interview -|next -|out -|there 0|attacks 0|by =10|0 =3|-ment =3|it =6|Us =6|while N|-ity Q|candidate
  Q|or Uing|Ument Uly|the Ument|by U|as U|other Ved|Q! Vion|any V|=4 about|where and|Q. as|-s as|a at|-s be|in convention|=5
  delegates|- even|if group|=3 has|Uly him|the into|a in|Uing its|-al just|the many|of night|of not|the of|-ions one|-er or|how
  party|nominee percent|Ued say|they she|Ved she|now some|U so|- than|-ers them|Uly the|attacks three|years to|Ument to|an to|do
0.1 0.5 -al|-ment -al|support -er|than -ly|support -s|political -|candidate -|so -|week =3|because =3|but =6|but N|i N|made Q|a
  Ued|=6 Ued|both Uing|0 Us|U U|her about|Ued and|their are|the because|of being|- by|how during|- for|a for|new government|-s
  more|-s over|the over|their political|-s so|-ing the|nomination who|will
0.1 0.6 -ed|president -|about 0|-ers =3|-al =3|by =3|while N|to Uer|who Uing|-s U|Vly Ving|some are|about be|president but|her in|on
  of|-'s on|him party|Us supporters|after that|Vs the|two the|years two|-
0.1 0.7 -al|and -er|would -s|-ment -|debate Us|from Ved|0 all|but is|U of|-ion on|those said|Q.
0.1 0.8 -er|if =5|Q? =6|Uing about|the its|Us said|he
0.1 0.9 about|-al after|N monday|in
0.1 1 -ive|more vote|to
0.1 1.1 back|N made|Uer party|as
0.1 1.2 Ving|Q,
0.2 -1.1 Uly|would
0.2 -0.6 =3|new U|tuesday polls|-ed the|poll
0.2 -0.5 but|is
0.2 -0.4 N|state Ued|on against|an but|Vs who|Ued
0.2 -0.3 -s|at N|group a|candidate has|also
0.2 -0.2 -ed|-ers -ion|that 0|vote N|supporters Q|campaign candidate|who from|a new|-ion of|-ly of|all
0.2 -0.1 -ed|Q -|party =10|-ions N|and Ued|U in|-er presidential|candidates that|is the|-'s
0.2 0 -ed|on -|much -|policy N|of N|poll Ued|her Uer|Ued his|campaign of|national party|-s state|-s who|has
0.2 0.1 -ed|for -ed|in -ive|of -|up =3|then N|=8 N|most Us|Uing and|-s been|in former|-s her|Us he|U next|- not|Ved party|- then|N
  those|who
0.2 0.2 -ed|U -ed|through -er|and V|one an|-ly a|Ued into|- more|of most|recent of|her presidential|race president|=3 when|she
0.2 0.3 -'s|-er -al|with -ed|-ity -ion|after -ion|of -ive|-er -ive|presidential -ly|Ving -|him -|of 0|after =3|like Uly|=3 U|it
  U|should Vs|are all|this a|Uly being|-ed by|- from|-ing has|- her|Ved more|than on|- so|U that|about the|Uer win|if
0.2 0.4 -'s|Ual -al|Uions -al|for -ed|after -er|into -ing|V -ing|against -ing|back -ing|next -ing|one -ly|in -ly|with -ment|-ion
  -s|between -|its -|support -|they 0|to =3|much =3|were =4|how =6|if =6|it =6|only =8|as N|a N|do N|while Q|from Ued|Uions Ued|in
  Ued|they Uer|N Uer|and Uer|is Uing|Uing Uion|with Ument|Uing U|Uions U|over U|that U|will Vion|that Vs|-ed Vs|his V|over V|the
  and|-al and|-ment and|Uer and|where and|whether and|which as|in a|time a|win because|- because|-s because|there been|V before|his
  be|up but|Uer campaign|could candidates|-ly candidate|has can|- country|-ly debate|on delegates|are delegates|in delegates|to
  do|-ing even|-er for|Us had|to has|to have|since her|-ity her|-ly her|Uing her|of he|also his|-ing his|-ment how|she is|only is|so
  it|the make|him many|-ed much|as much|of new|-ing next|-s not|=3 not|even of|candidates one|of on|the on|who or|Ued out|and
  percent|who primary|=3 recent|debate that|not that|was their|Q the|-ions this|was those|that up|a up|against vote|than was|from
  well|- were|Ving whether|and which|she while|other will|-ly will|win with|them would|have would|win year|on
0.2 0.5 -al|at -al|policy -ed|-ion -ed|more -ed|or -ers|a -er|Ved -er|a -ing|-ive -ing|candidates -ing|he -ing|now -ing|she -ity|for
  -ly|-ly -s|Q, -s|Uly -s|out -s|president -|Uers =10|and =3|Uion =3|will =6|Q. =6|Ved =6|including Q,|Ued Q|-s Q|with Ued|former
  Ued|over Ued|this Ued|what Uing|it Uly|back Us|Ved Us|are U|debate U|get U|than U|which U|while Ved|attacks Ved|he Ved|such
  Ved|them Ved|whether Ving|=5 Ving|Q. Ving|it Vs|he all|of and|0 and|=10 and|its and|no and|on and|two any|of as|her as|of a|Uity
  a|Ved a|year before|being but|by but|what campaign|was for|Q from|states get|out has|Vly her|the her|to he|may he|will him|because
  him|to his|Uion if|- including|his in|Us in|campaign in|which is|-ive is|being its|-ity it|-ly it|=5 it|Ued it|was like|-ing
  like|to more|Uing new|-al next|two night|tuesday not|for of|Uer of|Uion only|with on|-ers or|-al other|-ing over|-s own|Us
  policy|-ions political|-ions public|-s race|against said|there said|they said|were saying|Q saying|U's saying|a should|have
  since|Ved some|-ment state|where such|-ion such|Us supporters|in support|it than|her than|to that|there their|-ment their|Ued
  then|-ed they|Ved the|week this|election thursday|night to|-er to|-ment tuesday|and up|=5 up|and up|their was|V were|Ved what|Ued
  who|should who|were will|do will|no with|an with|that would|=6
0.2 0.6 -ed|Vion -ed|convention -ing|many -ly|three -s|even -s|last -|an -|may -|most 0|delegates =4|the =6|such N|more Ued|Us
  Ued|political Uers|-s Uing|-al Uions|=3 Uly|and U|new Ved|Q, Ved|the Vs|the Vs|will against|them and|then between|-s but|said do|a
  her|0 he|could him|if interview|N into|-ing it|Ved it|Vs make|up million|N million|in monday|- most|N next|president on|Us
  other|than out|some over|what party|and people|and primary|is said|0 says|its say|- say|N that|during that|many the|Ual to|-ity
  two|candidates two|years vote|=3 whether|any whether|she which|N while|- who|make
0.2 0.7 -ed|by -ion|policy =3|Q? Us|-ion during|an for|both is|N is|what of|Q state|party to|Uing while|at
0.2 0.8 -|group =3|-ed =3|some Ved|it Ving|their about|- as|which the|polls up|in
0.2 0.9 =3|state Uion|N Ving|-s asked|- as|their
0.2 1 N|if against|N
0.2 1.1 -ers|that
0.2 1.2 Us|among
0.2 1.4 states|Ued voters|as
0.2 1.6 by|what
0.2 1.8 week|as
0.2 1.9 asked|a
0.3 -0.7 -ity|-ers
0.3 -0.6 him|as
0.3 -0.5 -ly|by N|vote Us|through by|-ers can|win presidential|-s
0.3 -0.4 N|-er among|the
0.3 -0.3 -s|-ions -|president
0.3 -0.2 N|- Uion|in its|-ion president|for was|among
0.3 -0.1 -ion|into in|the out|=3 to|Q, with|U
0.3 0 -al|- -ly|who 0|states Vs|about both|the have|V is|now the|-ers three|-ers
0.3 0.1 -'s|- -'s|in -s|-er -|-ive 0|race =3|president U|Ued among|N campaign|-er of|other of|state that|has
0.3 0.2 -ed|Uly -|his 0|-ed from|one like|the political|- that|Us who|was
0.3 0.3 -al|from -ion|in -|-ions -|Ument 0|presidential =3|including U|Uly U|by and|=3 an|-al an|-er a|Uer but|- by|-ed by|one
  email|-er said|-ed
0.3 0.4 -ing|Us 0|- 0|and Q|- Us|a and|an and|new campaign|and is|Ued only|- such|as
0.3 0.5 -al|-ive -ion|-ed -ion|while -|not =3|as =6|who Ued|as Uions|with Us|Ued U|-ion V|=6 are|Q before|=3 be|Ving but|will
  has|-ly on|=6 out|as primary|has support|-ing
0.3 0.6 -'s|-ing -'s|not -ed|into -ers|Uing -er|because -er|had -er|his -er|in -er|will -ing|government -ions|for -ions|that
  -ions|who -ity|with -ly|Ued -ment|is -|primary -|race =10|=5 =3|did =7|who N|say Q|than Q|who Uly|be Uly|when Ument|with Ved|her
  Ver|=5 Vions|his Vs|against V|that about|his and|when are|Ued are|also as|-ing as|U as|president a|convention been|-ly been|a
  between|0 between|a be|U be|an be|as but|a candidates|do candidate|-s candidate|and candidate|with country|- even|a for|being
  had|Ved has|-er have|also have|on her|=6 him|and his|Uive his|or including|-ion in|-ment in|two is|on is|to its|-ment it|U it|had
  it|will just|as many|as million|from more|time more|to most|Ved much|to new|-ity nomination|on nominee|to not|been not|make no|V
  of|political only|-ing on|-ity other|-ed over|to party|could said|those say|was states|Uing such|- supporters|will support|-er
  that|a that|before that|both that|have that|year their|political them|-er they|can the|policy this|-er this|is those|-ers to|-ive
  to|attacks up|his was|on were|far were|still when|Ued while|she who|are with|it year|of
0.3 0.7 -'s|U -'s|primary -al|on -ed|next -ers|at -er|Uion -er|election -ing|it -ions|from -ions|not -ions|would -ion|- -ly|-ers
  -ment|with -s|=4 -s|its -s|nomination -s|now -s|other -s|primary -s|since -|asked -|percent =3|Vly =3|are =3|made =3|most =3|not
  =4|=10 =5|- N|Uive N|win Q|for Q|should U's|-ing U's|U Ual|to Uer|-ed Uing|any Uing|at Uing|former Uing|no Uing|when Uions|during
  Uion|=6 Us|attacks Us|before U|any U|made U|more U|the U|where U|win Ved|Uions Ved|their Ved|they Ving|if Ving|whether Vly|on
  about|their against|it and|could and|through are|U as|-ed as|much attacks|in at|U back|an because|so being|U being|a between|the
  be|Us but|i called|N candidates|to candidate|U could|Uer country|U country|when debate|U debate|with do|well election|year for|her
  for|not from|Ving from|voters had|on her|U her|political he|is him|an him|from his|-ly his|Uing his|Ument his|next his|support
  how|many if|it if|they including|-s in|Ving in|government in|with is|at its|Ument it|could like|-ions million|- monday|that
  much|it new|Us no|-ing one|=3 only|one out|Uing over|his people|at political|and primary|and primary|debate primary|was race|-
  said|-ing say|is should|she still|on supporters|have them|as them|up told|=3 to|any to|have to|interview voters|-ly voters|have
  vote|on were|Q, were|the when|-ing where|the where|they whether|to while|in who|may will|say win|- win|0 with|-ing would|-s
0.3 0.8 -ed|-al -ed|back -ers|during -er|be -ing|=6 -ions|Ued -ly|because -ment|N -s|tuesday -|Uive -|supporters =3|more =6|at
  N|tuesday Us|those U|just Ved|both Ving|Q Ving|her Vs|both V|-s and|there as|-al back|a because|=3 called|a election|campaign
  group|-s has|0 her|Uions her|in him|Q in|-ions million|-al next|year not|N said|Q their|-ers their|vote them|-s the|delegates
  to|other up|on week|that whether|- with|-ive with|Q,
0.3 0.9 -er|people -ions|on -ion|Uer =3|to Q|=8 Ued|Q, Ued|it Ved|a V|by against|Q but|U's first|U last|-s much|-er of|states
  voters|he would|do
0.3 1 -ers|for =3|Q! =3|those campaign|to said|-s supporters|on
0.3 1.1 new|-ers out|before
0.3 1.2 of|party
0.3 1.4 =3|Q.
0.3 1.7 N|whether
0.3 1.9 candidates|as
0.4 -1.1 is|one
0.4 -0.8 with|-ed
0.4 -0.6 U|last
0.4 -0.5 -'s|-ers on|state vote|of
0.4 -0.3 -ive|=3 =8|and as|political his|political state|N
0.4 -0.2 N|among U|even is|Uing who|-
0.4 -0.1 -ers|-ing Uing|-ers and|-ion her|primary other|-ers some|other
0.4 0 N|-ment and|from a|political has|V
0.4 0.1 -er|of =3|both N|for V|many also|-ed also|-s her|party in|0 not|Ued presidential|nomination the|- two|of which|is
0.4 0.2 -ers|of -ment|-al candidate|she for|campaign of|-ity other|-al the|way to|his to|new was|an who|called with|-er
0.4 0.3 -ity|-ion -|candidates and|-er an|Uer own|- people|who the|Uing
0.4 0.4 -er|Ued -ions|in -ive|-s -|Us -|if N|campaign N|nominee N|party her|-s with|one
0.4 0.5 -s|supporters =3|such and|- one|U same|- some|of
0.4 0.6 -er|-ions -|campaign -|email -|into =7|like Uion|for Ved|- and|-ers for|more her|-ers of|U to|-al with|-
0.4 0.7 -al|Us -|people 0|is =3|make N|Uer Uing|what Uion|at Uity|for Us|just U|him all|over and|how as|- be|-ly far|=3 had|-ly
  her|-ed night|that only|the president|from should|Uer than|U than|a that|so to|former was|like while|-ing would|-ing
0.4 0.8 -ed|at -ed|from -ers|among -ers|on -ers|this -er|candidate -ing|between -ions|U -ion|now -ity|in -s|Ual -s|their -|country
  -|say -|through 0|for =3|-ity =3|attacks N|former N|time Q|was Ued|through Uion|not Ument|that Us|the Us|voters Us|would U|Uive
  U|between U|what Ved|-ive Vers|N Vion|to Vly|that Vs|-ion Vs|Q Vs|an V|they all|-ers and|for and|more and|other an|Ved a|primary
  because|N be|-s be|any but|no can|still convention|in country|-s did|in even|-s far|more first|Ued have|Uly have|a he|Q, how|-
  how|-ive how|it including|-al in|many is|saying is|time it|may just|how make|a make|her may|Uer more|Uive more|Uly night|-
  nomination|U nominee|as not|Ving not|just now|-ed now|-ing now|Ued of|-ment of|campaign one|would on|in or|=3 over|how party|at
  party|is people|with percent|over primary|to said|was she|did should|be states|-s support|his than|Uing them|to there|will the|=10
  this|time to|a was|Uing were|being were|made were|more where|and will|support would|-ed years|Uer years|that year|to
0.4 0.9 -'s|Ued -ed|only -ers|=10 -ers|has -er|Us -er|political -ing|Ued -ion|with -ive|nominee -ly|V -ly|all -s|next -s|support
  0|=10 0|primary =3|three =4|in =6|from =6|his =6|was N|saying N|won N|years Q!|as Q|the Ual|about Ued|was Ued|when Uing|Ued
  Uing|Uion Uion|=4 Us|his Us|some U|time Ved|an Ved|new Ving|him Vly|=3 Vs|0 Vs|any V|she about|her all|-ed and|Uly and|support
  are|people asked|if as|-ion as|new back|U be|on but|now called|- candidates|on debate|over did|- for|all for|first for|it
  for|saying for|which from|an had|just has|called has|no have|-s he|can how|-ed interview|that in|Uer in|and is|called its|-s it|up
  like|a more|presidential most|-al much|more next|N not|-er now|=3 now|is no|-al of|this over|an party|with people|have policy|=3
  political|party says|there she|could so|=6 that|-'s that|U's that|Uly that|after them|with the|back this|-al this|country to|Uions
  to|Ver tuesday|that tweet|on two|-ions voters|at was|Uer was|also were|to who|won will|vote with|a with|no with|only
0.4 1 -ing|state -ing|with -ions|among =10|Ument =3|from =3|has N|election Q|voters Uing|people Us|much Ving|he all|-ions also|V
  and|of a|state but|also for|how for|president in|-ing in|Q is|that of|-er of|being of|not of|primary on|-ion on|how says|-ing
  that|other to|Vly to|debate where|-ers which|has
0.4 1.1 =3|voters Uions|N Us|this V|it far|his not|all of|-ing of|Uing those|Uions voters|to
0.4 1.2 -ed|-ly Ved|-ers is|whether of|former
0.4 1.3 =3|is
0.4 1.4 Ving|- V|last campaign|has says|-
0.4 1.5 0|=8 say|who
0.5 -0.7 -ive|a
0.5 -0.4 the|voters
0.5 -0.3 -ions|-ing said|one
0.5 -0.2 one|former
0.5 -0.1 U|interview from|those
0.5 0 a|-er political|-er that|-ed
0.5 0.1 -s|nominee 0|campaign on|her
0.5 0.2 -er|to from|his her|Q her|as policy|-s was|Ued
0.5 0.3 -'s|-ed -ing|as -ion|on -s|like -|at 0|years =10|- =3|-s =3|an Ved|-er Ved|some by|his his|-ity his|party percent|of
  presidential|campaign president|of race|=3 since|-ing
0.5 0.4 -'s|Us -|to =3|-ly and|a of|- of|a those|-ed
0.5 0.5 -ing|-ions being|Ued policy|-er she|will the|U the|Uion to|Q
0.5 0.6 -ing|U -ing|that -ly|voters 0|-er V|a also|the at|N is|in said|will to|two
0.5 0.7 for|0 for|N
0.5 0.8 -ers|=7 -ing|out from|- to|-ing
0.5 0.9 -ed|Q, -ions|after -|time 0|at had|said how|-ly it|from it|were made|him nominee|had or|their said|had
0.5 1 -al|presidential -ers|if -ers|is -er|Ving -ing|has -ing|new -ing|support -ion|have -ion|he -ive|up -ly|states -ment|has
  -ment|if -|=10 0|Uion 0|Ved 0|interview 0|of 0|other =3|had =6|when N|policy Q|because Q|if Ued|-al Ued|if Uion|he Us|between
  Us|him Us|what U|its U|them about|=5 after|Ving after|all all|about also|to between|- but|because candidate|could do|with
  first|debate for|Uing has|Q, her|own his|Uions national|convention on|new or|that or|to out|- over|and people|to president|is
  primary|-er recent|campaign said|Us said|any say|it she|=3 that|by that|people their|-ly this|U time|in up|-s voters|=10 was|by
  was|now when|to year|that
0.5 1.1 -'s|Uing -al|=8 -ers|should -er|last -ion|was -ive|with -ly|after -ly|those -ment|should -|what =6|Q =6|and =6|even =6|like
  =6|would =7|Q N|his Q|about Q|through Uing|-ions Uions|on Us|their U|no Ved|there Ved|when Ving|its Vs|-ing about|one against|-ing
  and|all and|had and|state and|what as|Q at|Q at|Uing at|her a|Us a|Ving been|called but|with called|the candidates|for
  candidate|in convention|delegates election|in former|-er for|-ing for|Ved government|in government|should his|state i|was
  make|their nomination|in not|made of|such of|three one|-ed on|presidential or|in over|a party|to policy|Us race|in said|both
  she|can since|-s so|-ly states|-ing support|him that|may that|one vote|at what|his
0.5 1.2 -ive|Us -s|back -|how =4|Q? =6|than N|Ual Q|=5 Ver|the Ving|-ed V|his for|Ving his|more in|political president|-s
0.5 1.3 -ive|or =3|during out|-ed told|a
0.5 1.4 N|about Uing|more Ving|this how|far out|N
0.5 1.5 before|- country|is
0.5 1.7 =5|Q
0.5 2 Uing|some
0.6 -0.7 Vs|from
0.6 -0.6 states|=4
0.6 -0.5 Uing|on
0.6 -0.3 many|in people|-ed
0.6 0 -er|voters of|both recent|polls
0.6 0.1 by|the primary|voters
0.6 0.2 the|Ument
0.6 0.3 by|-ly debate|-s the|interview
0.6 0.4 -al|-ers -|been =8|U Uion|by among|those from|some made|- to|-s
0.6 0.5 some|-s to|one
0.6 0.6 U|night to|the
0.6 0.7 -al|-er -al|people -ing|by =3|now first|- those|of voters|in
0.6 0.8 -ed|as -er|-ers a|more from|0 from|any
0.6 0.9 -ed|Uion -s|all -s|has 0|but Ved|former that|were voters|who
0.6 1.1 -er|-'s -ity|U =3|how N|race Ued|during Uer|-s V|such far|to out|how president|in said|his voters|-s was|about
0.6 1.2 -'s|convention -ed|during -ing|Uion -ing|about -ing|all -ions|between -ly|presidential 0|on =3|only =7|U Q|of Uer|before
  Uer|in Uing|Q Uions|Uly Vly|- Vs|what about|an against|- against|her against|what as|Ued a|much be|Ved candidates|are for|-ion
  for|U her|over he|Vers him|at in|Ued is|still made|their nomination|of nominee|for not|on on|Uing on|an over|time people|as
  people|would said|her says|it support|a that|for that|said time|as time|for to|it to|more up|=3 was|Ving was|up what|i with|what
0.6 1.3 -ed|attacks -ing|-ing -ing|last -ion|Q -ive|-ity -|which Ued|-ions Uing|Uly Uion|whether Uly|if Us|have U|Q, Ved|Q Ved|she
  Ving|there V|-ing and|Q, and|say an|Q. asked|of at|-ing at|what a|party a|president candidates|other for|an her|Ued in|it i|did
  more|recent only|in on|0 or|party out|after out|his president|will said|-ers states|that well|as
0.6 1.4 -|own =10|Uing =4|Q. Q|between U|so about|-ing at|all called|Q, in|time much|-s out|an the|night
0.6 1.5 Ved|-s against|-s as|-ly support|N
0.6 1.6 =3|would U|N for|other more|N
0.6 1.7 V|-ion say|so
0.7 -0.8 by|-ions
0.7 -0.2 those|in
0.7 0.1 -al|who vote|- with|0
0.7 0.3 U|she of|recent on|this to|three
0.7 0.4 -ers|-ions -|voters 0|that from|Uing from|both of|0 time|-ing
0.7 0.5 Ved|at time|that
0.7 0.6 -er|for Uer|a an|Us by|her the|the
0.7 0.7 -'s|-ly 0|-ly U|-ity national|N said|-al supporters|and
0.7 0.8 been|-s by|their which|candidate
0.7 0.9 campaign|-ions
0.7 1 Us|- her|-al
0.7 1.1 of|an
0.7 1.2 -ers|he was|in
0.7 1.3 Uing|before about|Uly her|email on|-s race|for than|Ving
0.7 1.4 -al|Uing =4|- =6|Ued =6|of =6|where N|through Q|that Uer|Uing Uly|than U|said U|this Ved|was any|Us as|his at|it
  before|voters even|in more|in nomination|after recent|Us they|should when|=3
0.7 1.5 -al|Vs -ing|night -ion|Q, -s|he =3|first =6|to N|how Ued|because Ued|those Ved|-ed Vs|- Vs|one V|him about|-ed about|Uing
  and|make asked|what election|=4 email|-s is|over like|her of|support on|whether or|-ly race|is support|the there|and this|Uion
  was|that with|their
0.7 1.6 Ued|-ed Uing|its U|people Ving|Uions over|-al saying|N to|them
0.7 1.7 =3|=10 with|some
0.7 1.8 Ved|-al said|so
0.8 -0.7 and|i percent|=6
0.8 -0.3 Ued|monday
0.8 -0.1 from|many
0.8 0 among|-
0.8 0.1 in|Vs now|a
0.8 0.2 more|Us the|vote
0.8 0.3 -er|as and|national
0.8 0.4 at|new from|people people|on
0.8 0.5 -ive|-ment Uly|because both|candidates campaign|is of|voters
0.8 0.6 Uing|new V|- including|one of|two
0.8 0.7 be|Uly last|U say|-s
0.8 0.9 -ers|or time|the
0.8 1 but|Uly said|the
0.8 1.1 as|its
0.8 1.2 -s|made Ved|-ing the|three
0.8 1.5 N|that Ued|how against|-al do|that
0.8 1.6 =6|were Uly|what Us|Q, Ved|not Vs|Uly V|their about|it country|that made|during or|his people|not than|two that|Ument to|on
  tuesday|about was|over
0.8 1.7 -ment|over =4|with =8|-s Ued|them Uing|-ed Ved|one Vs|this as|Ual as|more as|one back|his him|about new|voters on|-er
  on|-ment on|it over|new presidential|-ion primary|in state|-ers than|in told|to
0.8 1.8 Uer|Ving about|policy on|-ing
0.8 1.9 =5|Q! Uing|Uions did|so
0.8 2 called|Q
0.8 2.2 =5|Q.
0.9 -0.7 Us|they
0.9 -0.2 by|a
0.9 -0.1 former|-al
0.9 0.1 by|those
0.9 0.2 -er|-al Ued|-ive Ued|many U|both
0.9 0.3 -ed|-ment through|- wrote|N
0.9 0.4 -ing|states N|own most|of
0.9 0.5 political|-ing
0.9 0.6 the|Uions
0.9 0.7 Ued|the
0.9 0.9 =3|his
0.9 1 -ity|-al =3|her =8|=3 and|Uion now|-s
0.9 1.1 V|N
0.9 1.2 -er|on
0.9 1.6 Vs|N
0.9 1.8 =6|had asked|who supporters|for supporters|to them|out
0.9 1.9 =3|Q =3|could =6|that about|being now|=6 of|at tuesday|to
0.9 2 =3|was =4|Q
1 0 -ers|by
1 0.2 by|-ive some|states state|-
1 0.3 -ing|Uing =3|she about|a of|Q!
1 0.4 about|its by|N
1 0.5 that|Ved
1 0.6 both|in
1 0.8 U|one those|with
1 0.9 -ive|for Q|-ment Us|N for|-ers
1 1 in|delegates
1 1.3 for|-ity
1 1.4 -ion|who most|about
1 1.5 as|-ive
1 1.9 =3|that
1 2 N|she said|their
1 2.1 Uion|her Ved|Uion Ved|those Vion|N about|-ion say|when supporters|that
1 2.3 for|Ued
1 2.4 =3|Q,
1 2.6 voters|of
1.1 0.1 up|with
1.1 0.3 said|a
1.1 0.5 by|both
1.1 0.8 =3|the with|him
1.1 0.9 U|he among|many win|in
1.1 1 -ment|he
1.1 1.5 Ved|N
1.1 1.6 Ued|N
1.1 2.2 asked|to
1.1 2.3 Ument|U
1.2 -0.3 by|about
1.2 0 by|some
1.2 0.1 among|-s
1.2 0.2 saying|-
1.2 0.4 =5|=8
1.2 0.8 -s|she =3|he
1.2 1 candidates|=3
1.2 1.2 U|supporters
1.2 2.3 about|-ity
1.2 2.4 -er|about
1.3 0.2 from|-al says|a
1.3 0.3 -ly|from voters|-ed
1.3 0.6 of|Q.
1.3 0.7 among|-ly among|some
1.3 0.8 N|government
1.3 0.9 Ued|some with|many
1.3 1.2 to|recent
1.3 1.5 polls|=3
1.4 0.6 to|many
1.4 0.7 the|public
1.4 0.9 Q|he from|-ly was|N
1.5 0.3 from|-s
1.5 0.5 V|he
1.5 0.6 to|people
1.5 0.7 by|-s
1.6 0.3 by|former
1.6 1.6 Ved|supporters
1.7 3.5 Q.|Q.
1.8 0.5 said|N
1.8 0.7 N|tweet
1.8 1 to|most
1.8 1.2 Uers|-
1.9 0.8 =3|N
"""
FIELD_TAG_AND_NEXT_BEFORE_CUE: Final = """\
-3.5 -2.3 N|he
-3.3 -1.9 N|some
-3 -2.1 N|she
-2.8 -1.9 N|the
-2.7 -1.6 0|Uion
-2.7 -1.5 N|those
-2.7 -0.1 who|many
-2.6 -2.1 N|many
-2.5 -1.6 =3|N
-2.4 -1.7 that|-s
-2.3 -1.4 now|says
-2.3 -1.2 -ers|that
-2.2 -1.2 Ument|Ving
-2.2 -1.1 -s|his =3|you
-2.1 -1.8 =3|many
-2.1 -1.3 week|Ued
-2.1 -0.8 Ued|her
-2.1 -0.7 =3|campaign
-2.1 -0.4 who|he
-2 -1.3 -ed|their
-2 -1.1 =6|N both|Ved
-1.9 -2.7 N|what
-1.9 -2.1 now|Vs
-1.9 -1.9 -s|one =3|he
-1.9 -1.8 =3|political
-1.9 -1.5 -ion|that
-1.9 -1.3 -|Ual
-1.9 -1 =3|-s
-1.9 -0.8 -ive|Us
-1.8 -1.6 -s|her even|-s
-1.8 -1.5 =3|she now|N where|-s which|0
-1.8 -1.3 =3|people
-1.8 -1.2 =3|other U|said
-1.8 -1.1 which|-s
-1.8 -1 -'s|Ued =3|former =3|voters =6|who campaign|Uing would|say
-1.8 -0.9 =3|-ers =3|presidential N|before their|Uion
-1.8 -0.8 =3|two
-1.8 -0.7 even|N
-1.8 -0.6 N|his
-1.8 -0.5 that|N
-1.7 -3 Q,|which
-1.7 -2 race|that
-1.7 -1.5 even|the
-1.7 -1.4 was|N
-1.7 -1.3 -|did
-1.7 -1.2 -|saying U|Uing
-1.7 -1.1 all|U
-1.7 -1 -al|attacks =3|both =5|N
-1.7 -0.9 -ers|who =3|all =3|three first|Ued
-1.7 -0.6 -|Ument
-1.7 -0.4 Q|N
-1.7 -0.2 -s|N
-1.7 0.2 which|N
-1.6 -2 N|it
-1.6 -1.8 =6|as
-1.6 -1.4 =3|-al candidate|who was|one
-1.6 -1.2 -ment|N more|Uing
-1.6 -1.1 which|would
-1.6 -1 Uer|who U|Vly
-1.6 -0.9 -|=5 U|called Vs|N all|Ued and|i even|Ved
-1.6 -0.8 =6|Ving N|by Ued|Uions Uing|him Ument|saying as|N it|Uing will|support
-1.5 -1.9 what|-ers
-1.5 -1.6 =3|they
-1.5 -1.5 nominee|that
-1.5 -1.2 0|-ions it|could
-1.5 -1 -ed|his supporters|on that|her the|support
-1.5 -0.9 are|N
-1.5 -0.8 -ion|-al 0|Us and|recent that|this who|would
-1.5 -0.7 =6|made
-1.5 -0.6 they|did
-1.5 -0.5 all|Ved
-1.5 0.2 which|-ers
-1.4 -1.7 because|they
-1.4 -1.6 =6|-s
-1.4 -1.3 =3|her =3|most N|year how|-s
-1.4 -1.1 =3|i most|Uly
-1.4 -1 Uing|-ers of|-'s the|Vs was|also will|have
-1.4 -0.9 -'s|first -ing|Ument -ment|is -|night N|years and|both them|in was|his
-1.4 -0.8 -ion|made -ly|Us -s|but =3|for =8|=6 Vs|for more|Ued on|him while|N
-1.4 -0.7 =3|some Ved|some even|V had|said monday|also
-1.4 -0.5 Us|with
-1.4 -0.4 that|the
-1.4 -0.3 than|most
-1.4 -0.2 campaign|V
-1.4 -0.1 the|V
-1.4 0.1 that|have
-1.3 -2.2 -ing|that
-1.3 -1.6 -s|its
-1.3 -1.5 Q,|0
-1.3 -1.4 =6|or
-1.3 -1.3 a|=4
-1.3 -1.2 so|U with|about
-1.3 -1 and|which said|N so|i
-1.3 -0.9 -|Vion U|says an|-ity many|Us
-1.3 -0.8 U's|- Ved|-ity asked|N both|Ued into|-s years|of
-1.3 -0.7 -er|while =3|in =3|still N|her N|they and|Ued but|-ity even|Ued i|-ed the|Vion will|also
-1.3 -0.6 Uly|said now|-
-1.3 -0.5 Q.|N will|-
-1.3 -0.4 U|tuesday
-1.3 -0.2 =3|-ive only|one
-1.3 -0.1 =3|candidates
-1.3 0.1 -|many
-1.3 0.2 which|he
-1.2 -1.6 -|any of|what
-1.2 -1.4 but|N
-1.2 -1.3 now|V
-1.2 -1.1 -ed|her N|like campaign|-ing
-1.2 -1 -s|who -|primary =6|now N|an are|all campaign|to
-1.2 -0.8 is|one make|- who|says
-1.2 -0.7 -al|Uer -ity|because -s|party -|most Uity|to U|Ver Vly|Ved about|Uly has|told in|delegates like|many may|- of|Uive since|-
-1.2 -0.6 -ed|Us -ed|this -ing|U =3|Ver Us|-er Us|as Vly|Vs did|V first|-er have|all in|Vs night|Ued should|Uer will|U
-1.2 -0.5 =3|-
-1.2 -0.4 -s|-ment and|those that|she
-1.2 -0.3 -s|he the|more
-1.2 -0.2 -|a -|they
-1.2 0.3 =8|N
-1.1 -1.9 so|it
-1.1 -1.7 -ly|Vs
-1.1 -1.5 -|support than|the
-1.1 -1.4 Q,|Ving
-1.1 -1.3 =3|which
-1.1 -1.2 =3|it =6|Q, =6|one because|N state|with
-1.1 -1.1 -ly|-ly since|N that|voters
-1.1 -1 =3|U's a|Uing then|Vs
-1.1 -0.9 -ive|to -s|-ive =3|-ing Q!|she also|V people|and said|former they|could year|Ued
-1.1 -0.8 =6|no N|than Q!|N Uers|-s also|-ing says|in
-1.1 -0.7 as|-er far|-s president|is some|Us
-1.1 -0.6 -ed|-al -ed|through -s|Uions =3|any =6|Us =7|who Ued|Us Uly|Us U|V Vly|said are|on back|at but|-ive do|- have|both
  people|to two|are up|its while|-s won|-
-1.1 -0.5 -|her =6|both from|-s says|the through|his
-1.1 -0.4 -ed|those is|his on|its out|at
-1.1 -0.3 -ion|are
-1.1 -0.2 in|their it|may
-1.1 -0.1 U|N
-1.1 0 Ued|more
-1.1 0.5 Q,|N
-1 -1.9 =7|Q,
-1 -1.7 may|U
-1 -1.4 could|also
-1 -1.3 could|be
-1 -1.2 =6|at can|-ly
-1 -1.1 as|-s that|V
-1 -1 =3|the =4|N =6|which for|those no|such
-1 -0.9 -|much N|from Ved|him who|told
-1 -0.8 -ing|them -ive|U N|=4 Uion|will U|Ving him|at most|Ving that|he then|N with|0
-1 -0.7 -ity|and -|him Vly|=3 can|U email|=3 him|=6 still|U was|-s
-1 -0.6 -|monday -|say =6|even N|since N|week Us|Us U|much an|Ved at|U because|the candidate|on had|N have|in his|-ive most|-ly
  some|who
-1 -0.5 =4|0 Ued|-ers Uer|said by|former her|time including|- may|now of|last race|for told|-s told|N will|V
-1 -0.4 =3|-er have|said
-1 -0.3 -ed|-er Ved|out email|-er percent|who that|a
-1 -0.2 =3|during
-1 -0.1 -er|was N|Q, a|Ved
-1 0 -s|has
-1 0.1 a|Uion
-1 0.2 his|N
-1 0.3 may|have
-1 1.1 who|N
-0.9 -1.8 and|was
-0.9 -1.7 is|what
-0.9 -1.6 =7|which and|would
-0.9 -1.5 =7|the
-0.9 -1.4 on|their
-0.9 -1.3 -|where
-0.9 -1.2 -ment|=6 U|like have|now
-0.9 -1.1 -ly|for -|people
-0.9 -1 are|-s be|Uly
-0.9 -0.9 -ing|some Uing|on and|-'s asked|for of|about the|Uions
-0.9 -0.8 =3|0 =3|about =3|more Uing|Ument after|N over|her
-0.9 -0.7 -al|Vion -ed|the -er|into -ly|Ued -s|Us -s|can because|i but|-s first|Ved most|Vly their|-ing the|interview this|week
-0.9 -0.6 -er|-ly -ity|-ions -ly|have -|party =3|Uing N|-'s N|but N|if N|out Ued|the Uer|on Uive|U U|Uions could|U his|-ing his|Q
  i|Uly more|Uly through|a two|most
-0.9 -0.5 -ed|back -ing|campaign -ly|V =4|- =6|after N|where Uer|Uly Uing|about Uly|Vs Ved|support Vion|=3 after|-al and|have a|Us
  but|other by|U from|a have|also him|- him|by his|Uly is|0 more|V of|Uly of|it only|Ued only|Ved primary|is to|Uion was|0 were|N
  whether|N with|recent
-0.9 -0.4 -er|over -s|the -|former =10|N Uing|them called|for from|any is|by made|-s presidential|primary
-0.9 -0.3 -ers|by -|N =3|by Q|are and|said his|first it|was when|0
-0.9 -0.2 -s|new Us|Q, Us|on V|N when|N
-0.9 -0.1 -ing|N -|one and|one made|an voters|=6
-0.9 0 now|say
-0.9 0.1 Uly|N
-0.9 0.2 -|she a|group one|U
-0.9 0.3 candidates|N
-0.9 0.4 than|Uing
-0.9 0.5 Uer|the
-0.9 1 that|many
-0.8 -2.1 it|Vs
-0.8 -1.5 -s|Vs 0|support =4|Q, but|there
-0.8 -1.4 =3|that as|Ved but|no
-0.8 -1.3 -ed|-ed -er|what he|won
-0.8 -1.2 Us|0 Ving|Q, but|she
-0.8 -1.1 =7|0 as|he nomination|is not|Us
-0.8 -1 -ed|attacks N|this Q,|saying Ument|for they|support this|was
-0.8 -0.9 -al|that -ions|-s -s|=7 -s|she =3|as for|now where|-
-0.8 -0.8 -ly|-al =3|his =6|it Uer|of and|as been|called many|-ed not|V out|-ing some|people they|will the|polls
-0.8 -0.7 -|no =6|the Q|=8 by|her candidate|N group|of had|the now|Ved she|were there|have
-0.8 -0.6 0|years N|monday N|other Us|no Ved|-ing Ved|last Vs|-s a|Uity before|N into|- said|a since|she than|three this|-ed two|=3
  would|U
-0.8 -0.5 -ed|N -ed|party -ers|during -er|last -ing|attacks -ly|Ual -ly|will Ued|a Ued|his Uer|U U|is all|-ing and|has and|she
  but|-er but|one campaign|-ions from|-ing had|- has|both has|in he|can in|three is|said made|it said|she since|Ving so|the told|the
  up|N when|-al while|presidential
-0.8 -0.4 -s|supporters -|his N|debate N|through Ument|tuesday U|so U|their Vs|to also|said among|-s a|Ving by|Ving debate|saying
  his|party much|the next|president on|-s over|-ing says|he says|she she|did to|-ive to|Uly to|Ver to|say will|-ly would|support
-0.8 -0.3 -s|won he|had its|-ion party|-s president|=3
-0.8 -0.2 =7|- N|0 Q|that polls|by while|only with|his
-0.8 -0.1 -ity|V -s|out N|a N|states her|Uity million|- one|=3
-0.8 0 the|first with|other
-0.8 0.1 =3|new her|-ion
-0.8 0.2 N|should
-0.8 0.8 -ing|state
-0.7 -1.7 at|an
-0.7 -1.3 for|all so|Uing
-0.7 -1.2 Ument|that U|have if|such in|what
-0.7 -1.1 =3|Q, be|more for|that so|Uly where|he
-0.7 -1 N|not Ued|through U|Ument but|Uing some|-ion voters|who
-0.7 -0.9 -ed|0 -er|Uion -ing|Uions be|Ved of|Ving of|tuesday them|-s told|a were|V were|the
-0.7 -0.8 -ly|tuesday N|against and|he as|some one|-s then|-
-0.7 -0.7 -ed|about =6|i N|=8 Q|and as|-ers if|-ed in|Uing made|his should|they then|he was|back which|was who|also
-0.7 -0.6 -ers|as -ive|of -s|when Uer|Uions U|her debate|=3 his|new supporters|who were|not
-0.7 -0.5 -er|had -ly|in -ly|on -ment|on -s|than -s|was -|made =3|Ving =4|i N|over Uing|support Uly|U Us|his U|Vion U|some Ved|=3
  Ved|Q, Vly|V are|U at|N back|on called|N candidates|=3 had|-ed her|new him|because his|-'s if|- last|- most|-ing nomination|with
  of|N other|than says|N some|time still|Ued who|called with|many years|after
-0.7 -0.4 -er|president -|the =3|only Ued|Ving Uer|tuesday Uion|as Ument|and U|Uly U|saying Vs|- also|Us also|say and|most and|says
  but|most candidate|and can|support could|have do|not from|Uing had|Ued have|since if|you like|-ing monday|-ing now|Us no|Vion
  out|their primary|=6 she|-s still|Us then|Ved while|0 who|say with|one would|-ly
-0.7 -0.3 -'s|nomination -er|with -ing|-ing -ly|0 -|attacks =10|he =3|saying Uion|-ing because|- candidate|-ing did|the have|Ved
  not|Uing through|N
-0.7 -0.2 -al|government -|up =3|-ity N|or Uly|V Uly|Ved V|in but|did for|-
-0.7 -0.1 -ing|the =3|where Q,|will Us|Ving be|a it|is no|-er who|has with|-s
-0.7 0 Q?|N percent|=3 state|will
-0.7 0.1 then|U
-0.7 0.2 -ly|U -s|about N|into he|could
-0.7 0.3 which|will
-0.7 0.5 -ity|has -ment|he
-0.7 0.6 N|were
-0.7 1 campaign|N
-0.7 1.3 that|-al
-0.6 -1.5 and|also
-0.6 -1.3 who|made
-0.6 -1.2 than|any that|can
-0.6 -1.1 -|what Q,|Uing U|-ive after|=3 and|if but|it has|so if|there the|voters was|first
-0.6 -1 -ed|what U|most U|where far|been on|an out|-er where|N with|former with|that
-0.6 -0.9 -er|his =3|because N|who U|Q been|Ued but|to get|a like|an was|-ly
-0.6 -0.8 -ing|more -ly|Ved -|its Uly|-ing including|a well|=3
-0.6 -0.7 -s|from N|there Ued|what Uion|about but|at if|his million|-ers much|U now|Ued only|the that|such those|-s time|that when|-
  who|Us
-0.6 -0.6 -s|0 -s|between -s|into -|interview Ued|N Uer|-s Ved|- any|N a|Uive country|and delegates|=3 far|=3 had|Ved on|U so|they
  then|she there|has the|Uive the|primary to|support tuesday|Ved
-0.6 -0.5 -'s|-al -ers|Ving -ing|Q, -ing|Uing -ly|-er =3|when N|polls Uer|- for|-er in|-s or|- own|- still|Ved were|U
-0.6 -0.4 -ed|U -ing|-ly -ion|Ving -|about -|but -|make -|such =4|many N|election N|email Us|-ion U|after Ved|it about|her also|U
  and|Vers as|-ed as|first at|which campaign|by did|not from|Ving had|V many|-ions nominee|for out|N out|a president|told
  president|who support|-ed the|Ving time|-ing where|she will|be would|-er would|also
-0.6 -0.3 -ed|-ers -er|-ers -ing|from =3|while =6|where =7|Q Q|who Uer|and Us|=5 Us|is U|more Ved|from after|his a|U back|the
  candidates|such convention|and could|-ly even|U had|Vly has|said is|-s made|no of|a on|monday party|that state|primary still|-ing
  told|-ers to|U
-0.6 -0.2 -al|Ument -al|Us -ion|between -ly|Uing -|week 0|from =3|according N|president Us|-ed and|-ed a|V for|-s has|not in|her
  people|with that|Q, the|same to|do up|for vote|=3
-0.6 -0.1 N|state Uing|of Ument|- debate|- or|N that|-ment with|both
-0.6 0 Q?|said her|Uly recent|-ing than|in the|attacks
-0.6 0.1 -ity|-ers -|it N|voters on|tuesday the|years which|she
-0.6 0.3 -ers|were -s|voters
-0.6 0.5 candidates|are just|0
-0.6 0.8 -s|should -|called
-0.6 1 -ing|many
-0.5 -1.1 =7|Ued time|N
-0.5 -1 -ing|it Us|N U|Vs as|it but|has on|what same|time
-0.5 -0.9 -ed|=4 -ed|of 0|interview and|any not|have was|being win|in
-0.5 -0.8 -ed|an -|-ers -|into 0|for Ued|-ion Ument|between and|now but|his in|-ion was|-er years|=6 year|after
-0.5 -0.7 -'s|campaign -ion|would -s|back -|who =3|there Uing|with U|be after|it as|Us a|Ued by|-s is|=3 they|would was|V were|Ued
  were|Ved who|have with|Q, with|all
-0.5 -0.6 -ed|some -ers|-s -ers|with -ion|during -s|no N|candidates N|time Uing|supporters Uly|and Ument|=4 U|the among|those
  and|for being|-ed can|still had|last have|U no|U presidential|candidate up|a
-0.5 -0.5 -ions|Ued -ions|than -s|=4 -|-ing -|an 0|=6 =3|one =6|with N|that Ued|Uly Ued|him Ument|in U|Uion and|are as|his as|she
  a|policy has|U has|Ved interview|=3 in|- is|Ved she|had than|two to|-s vote|and was|more were|-s when|i
-0.5 -0.4 -ed|on -s|Uion -|race -|those 0|=4 N|in Ued|that U|-ing Vs|of convention|-ed for|-ing from|-ers it|had made|-ions
  more|voters now|made on|-al say|he since|then so|=3 this|year while|the with|supporters
-0.5 -0.3 -ive|-er 0|email =3|no =8|Ved Uer|Ving Uing|- Uion|of Uly|-s Us|to U|out Ved|N Ved|in Ving|-al Ving|-s Ving|U after|-ly
  an|Uing an|Vion are|now a|Q, campaign|-ly campaign|in debate|-ed debate|before during|- during|a had|U has|Us in|so made|-
  national|- not|Uly not|Ving now|called of|being of|two other|-ions said|in that|their the|night to|Ument to|voters tuesday|on
  with|its with|their you|U
-0.5 -0.2 -al|campaign -ers|-ions -er|and -|this N|-ive Ual|to Uer|a U|to Ved|with called|him campaign|- even|-ed including|those
  made|U should|- the|Uion the|time were|also
-0.5 -0.1 -ion|for N|after Uion|is Ved|a Ved|to are|Uing in|one many|states of|Uion
-0.5 0 N|while Vs|that in|its it|as many|voters she|also when|-s
-0.5 0.1 -ion|to U|all he|would of|-ing policy|Us they|are
-0.5 0.2 three|N
-0.5 0.3 -|Uions N|as over|and which|the
-0.5 0.4 -ion|was by|-er he|was
-0.5 0.5 -ive|-ing
-0.5 0.6 =10|said now|U
-0.5 0.7 that|Us
-0.5 0.8 -|even -|he
-0.5 0.9 -|U's
-0.5 1.3 state|U
-0.4 -1.5 president|-
-0.4 -0.9 on|-er they|had
-0.4 -0.8 -er|than are|=3 a|-ment a|Uer in|Ued not|been not|made now|been support|-er to|what
-0.4 -0.7 -ers|or -ing|any -s|called -s|during -|=4 =10|this Uion|-s Uly|Ual Us|-ly U|there Ver|N are|also is|Uly is|an is|how
  is|still not|-ly not|in of|-ly states|where than|-ing there|was to|some what|U
-0.4 -0.6 -ive|N -ly|-ive -|Us =10|when Ued|delegates against|one also|did and|is an|election asked|by a|-ly because|it between|two
  but|those former|-al is|V only|did states|like them|as the|debate was|called what|some will|not
-0.4 -0.5 -ed|two -|against 0|or =3|this Ued|-er also|-ly and|its a|Ument been|the has|Uly of|support still|a there|were the|policy
  was|on while|most
-0.4 -0.4 -al|Uion -ion|and -ion|of -ity|-s -|tuesday N|just Q|against Ued|back Uer|N Uing|and Uion|to Uive|Us U|that are|-ing
  before|=3 by|their candidates|have even|in first|-ion for|one if|the in|Ving is|Uing many|- may|=3 million|in no|-al of|-al
  one|-ing said|that she|-ly state|of was|the were|Q, were|made
-0.4 -0.3 -ed|up -ers|through -ion|into -s|and -|from 0|- 0|to N|-ers N|Q Q|with Ual|of Ued|about Uer|Ved Uly|Ued Ving|N Ving|of
  against|him but|-ly but|said campaign|did has|also have|Ued in|an i|said least|one million|into not|only or|the primary|election
  that|with was|president who|now
-0.4 -0.2 -ed|V -ed|as -ers|will -ing|- -ing|out -ing|their -ions|to -ion|about -s|more 0|-er =3|-ions =3|back =3|with =8|said
  N|-ity Q.|he Uly|Uing Ved|her after|-s and|Uing a|-'s a|country convention|is did|- his|-ity including|the in|on made|N made|a
  many|-al on|-ers out|in through|those to|back when|the with|-er
-0.4 -0.1 -ly|-ers -|or Ued|up U|at Vly|- about|N from|- from|all has|-ed has|-ly him|=3 that|may to|Uer tuesday|=3
-0.4 0 -s|an -s|for -|Uion -|with =3|if =6|-ing N|-ion Q|-s Uion|was Uly|called Us|about about|-s an|interview can|- even|- her|-er
  night|=3 so|Ved the|Us
-0.4 0.1 -ers|at -ly|=3 and|-ly an|Uly be|- how|N it|Ued that|they there|are
-0.4 0.2 -ing|on -|-'s have|Uer if|N said|=3 those|Us what|it
-0.4 0.3 -|them Ued|them new|- not|the their|-ity who|is
-0.4 0.4 he|will
-0.4 0.6 -ed|president
-0.4 0.7 Us|the
-0.4 0.8 -ion|-er have|Vly presidential|nomination that|-ity
-0.4 0.9 Us|Uly
-0.4 1 U's|U
-0.4 1.1 Q,|the which|U's
-0.4 1.2 his|0
-0.3 -1 =6|like all|N
-0.3 -0.9 -|that one|-al
-0.3 -0.8 -ing|Uion made|-ing
-0.3 -0.7 -ers|=6 -ing|Uer been|Ved up|by
-0.3 -0.6 -ion|U -s|over =6|if as|Ued before|it but|- first|two how|-ly night|in out|by some|- their|support the|Ument was|Ved
-0.3 -0.5 -ed|Vs -ing|-ive -ing|=4 -s|- =3|those =6|a N|about N|been N|campaign Uing|U Uing|what U|=4 U|than Ved|them Ving|-
  against|Q are|the at|what campaign|as for|U has|no has|since in|most is|-ly it|in new|-s on|state such|- three|candidates
  when|Uing when|he who|can
-0.3 -0.4 -ed|against -ion|said -ly|when -ment|or -|if -|than Ued|before Vs|in about|the asked|- at|0 before|a be|U candidate|can
  convention|in for|what government|- her|N interview|in in|years new|-er recent|- say|the she|Vers the|Ued this|as to|-al was|Uing
  when|many would|like years|-
-0.3 -0.3 -'s|-ers -ed|other -ers|Q, -ive|-ion -s|just -|in -|when 0|presidential N|-er Ued|-ing Uing|-al Uing|a Uions|=3 Uly|a U|0
  U|by after|-ing campaign|and has|V in|-er in|a like|N not|-ing on|Uing that|-ing this|Q to|-er to|a two|-s year|of
-0.3 -0.2 -ers|have -er|N -er|this -ly|after -s|by -s|on -s|up -|between -|email -|on -|two =3|who =6|told =7|N Ued|its Uing|an
  Uion|for Us|but Us|more V|=3 are|some do|it had|an interview|on is|Ving just|three more|of night|Ved nominee|has of|not
  of|presidential over|them then|-s then|=3 then|Ued there|=3 the|week up|the was|Ued what|do with|-ers would|- years|Uer
-0.3 -0.1 -al|- -ers|and -ing|Us -ion|in -s|could Ued|=3 and|two be|the had|-ly had|made have|more her|email next|- on|N
  political|-s primary|in the|Q, the|U what|Us would|not
-0.3 0 -ers|0 -ing|-ed -ing|how -s|not -s|with 0|-s 0|=3 =10|-ion N|-ions U|-al U|-ly Vs|the campaign|=3 her|- last|U primary|=3
  them|- to|all
-0.3 0.1 -ed|more N|primary Ument|Ued Ument|was U|- all|- all|-ed and|-s is|-ing some|-ers what|i
-0.3 0.2 -ity|to =6|- =6|he N|government U|Ual a|win he|has no|V over|N
-0.3 0.3 -er|- 0|was Us|that new|Us out|=3 people|were political|-ions that|- vote|to
-0.3 0.4 and|U an|-ion an|Ument in|which presidential|- what|the
-0.3 0.5 N|=6 she|Us was|Us
-0.3 0.7 of|campaign
-0.3 0.8 this|is
-0.3 0.9 Q,|former
-0.3 1 that|some
-0.3 1.1 which|they
-0.3 1.2 her|support
-0.3 1.3 she|is
-0.3 1.4 Uion|N
-0.2 -1.2 campaign|is
-0.2 -1.1 other|N
-0.2 -0.9 Ved|as
-0.2 -0.8 and|on some|V
-0.2 -0.7 =3|a in|recent recent|U that|-er
-0.2 -0.6 presidential|-er
-0.2 -0.5 -|group N|political Uing|by an|-al being|- by|N candidate|=6 million|who of|0 than|N
-0.2 -0.4 -er|-al -er|-er -ity|=6 -ly|be -s|Uer =3|of N|for N|interview Ual|- an|-ive asked|if attacks|=3 at|-ly a|primary back|to
  first|N his|campaign is|being now|Uing of|Uer on|Q, on|who should|be states|to to|that up|last
-0.2 -0.3 -'s|Q -ed|a -ed|from -ed|to -ion|- -ly|=4 -s|before 0|when =4|if Q,|but Ual|=3 U|into Ving|it are|- are|still asked|what
  been|Vly between|those both|-ions but|in but|when called|the campaign|U candidate|was even|a have|been if|her is|among
  nomination|- of|them she|has week|when with|much
-0.2 -0.2 -ed|-s -ed|for -ers|like -er|-s -ly|N -s|-er -|before N|candidate N|presidential N|with Q|of Us|Uing U|up and|N and|when
  and|while campaign|that even|as last|week more|U only|time still|- than|U they|said up|his up|was was|at whether|he
-0.2 -0.1 -'s|- -al|-ion -al|U -ing|and -ly|and -s|after -s|tuesday -|-s =3|at =3|just =6|an =6|was N|convention Uing|his Us|at
  U|win Ved|against V|U are|so a|state back|a be|-ing candidates|is for|-ion her|in last|-'s not|Vion only|-ing on|to some|N
  the|-ment the|next time|U voters|for what|he
-0.2 0 -ers|in -ing|in Q|would Uing|to are|a a|-s his|-er his|support may|be to|-ers up|to was|Uer
-0.2 0.1 -ing|his 0|U =6|0 =6|to =8|and N|- Ued|Q, Uions|and Uions|that Uion|that Us|U V|to both|the from|N is|-er that|0 with|-ed
  with|her
-0.2 0.2 -|more N|delegates and|they an|Uion attacks|on between|0 both|-s he|may his|-ment in|N in|states the|most the|only
-0.2 0.3 -ion|as Uer|Q Ved|-al he|is is|also many|of of|how race|-s she|was that|-ion
-0.2 0.4 -al|with -ly|at -s|a U|Ved
-0.2 0.5 just|- supporters|=3 were|-ing
-0.2 0.6 Q,|he Q,|she U|he has|Vly the|Ved
-0.2 0.7 =10|=10 =3|Q Q,|- Uing|that how|the
-0.2 0.8 party|was recent|attacks
-0.2 0.9 Q,|one while|some
-0.2 1 what|-s
-0.1 -1 N|new only|N
-0.1 -0.8 and|=3 recent|years
-0.1 -0.7 -|presidential U|U his|Us with|a
-0.1 -0.6 a|-ive can|be her|-ive in|Q, who|will
-0.1 -0.5 -|-er -|=10 -|Vly also|has at|-ing i|was most|of since|the
-0.1 -0.4 -er|V -|=7 -|told 0|in N|tuesday Ued|- Ving|the campaign|-er party|-ers the|-er the|Q was|Uly
-0.1 -0.3 -ion|is U|=3 also|a by|a candidates|=10 election|- for|-ive for|a in|may is|- more|-ly she|Uer
-0.1 -0.2 -er|-ed -er|Uing -er|from -|Uer =3|but N|nomination Ued|this Ued|to about|his after|the asked|whether because|he in|U
  one|- policy|-s they|say voters|=3 with|U
-0.1 -0.1 -er|is -s|against -|nomination -|of 0|Uing =4|when =6|said =8|Ued Q|Ued Us|-ing Ving|his V|of and|V and|with as|for at|her
  before|=6 debate|U in|0 last|year now|the of|- of|-ity of|political on|her said|there the|convention to|Vs with|N
-0.1 0 -ed|Uly -er|0 -ing|-ion -ions|of -|out -|time N|are Uer|Ued U|about are|Us before|the but|U for|both for|not his|- his|-ion
  made|=3 of|U of|any of|former presidential|campaign the|-ions the|-s when|she
-0.1 0.1 -|candidate N|people Q|U Uing|her Uing|the Us|a Ved|Q been|-ing candidates|on for|her if|a in|this is|Q, its|-ions make|a
  not|=3 not|Ued of|Uing support|among the|0 three|years time|=3 to|-ly up|- while|-ing
-0.1 0.2 -ing|of -|-ly -|0 asked|about been|Q during|their have|- in|-ing last|-s more|for on|- state|=3 was|in
-0.1 0.3 -er|=3 -|some =10|U N|nominee Q,|it Ued|-ity Uly|=3 U|policy by|- convention|- had|no or|not other|Us support|- they|were
  the|-ity through|the
-0.1 0.4 -ing|was -s|next 0|-al =6|Q convention|-s did|-ive of|his out|the won|the
-0.1 0.5 -ing|Q -s|at race|Ued
-0.1 0.6 0|Ument all|0 the|race
-0.1 0.7 no|other presidential|-'s race|has said|at states|-
-0.1 0.8 its|own which|in
-0.1 0.9 -s|would
-0.1 1 N|between Q,|said that|were this|=3 what|-
-0.1 1.1 Q!|the
-0.1 1.3 -s|most what|N
-0.1 1.7 all|told
0 -0.7 N|even Q|-
0 -0.6 -er|Us N|at
0 -0.4 -er|for -|state Uing|-s his|own two|- was|among
0 -0.3 -ing|back -ion|Us Ued|out for|president her|-s he|told now|-ing of|an some|Uer those|-
0 -0.2 -al|-ity -ly|said -s|=10 -|after N|=7 N|of Q,|and U|in against|N has|been he|and i|Ued the|Uly two|N week|Ved which|U
0 -0.1 -er|a -er|said -ing|0 -ion|by -ive|-ions -ly|-ed -s|including -|-ity =7|a N|-s V|- a|candidate both|N former|N in|-ive
  many|-s million|people of|all of|candidates out|of this|-'s was|-ing who|said
0 0.1 -ed|=3 -ed|when -ers|-ing -ing|-ity -ions|between -ment|=3 -|-ment -|and N|Uing Uly|-ed U|him U|would for|N his|-s in|-al
  more|=3 of|-s or|even was|as
0 0.2 -ing|what -|to =3|like N|-al U|it back|N do|so former|- have|the in|Uions other|candidates president|N so|-s such|a them|on
  three|-s
0 0.3 -ion|after -ion|may -|their N|=5 Q|about Ving|that attacks|and attacks|in at|all back|=3 he|Vs it|- their|N
0 0.4 -ing|her -|is 0|-ed 0|million Uly|the U|-s and|over but|even first|time her|=3 how|to it|=3 more|- state|-s the|Ual with|-
  with|voters
0 0.5 -ion|N -ion|have -ity|that -s|it -|may 0|election 0|people N|i N|recent Q!|said Us|=3 Ving|her any|-s is|no may|not the|-ion
  what|her
0 0.6 -al|was -ing|all -ions|are Ued|in Uive|=3 Ved|of had|Uly her|Us
0 0.7 Q,|V in|other
0 0.9 -s|now Uly|even a|presidential over|0
0 1 as|the his|presidential interview|Ued
0 1.2 country|that
0.1 -1 where|the
0.1 -0.8 -ity|support =6|in
0.1 -0.7 0|that N|own Us|-s him|and
0.1 -0.5 -er|Vs -ions|that =3|an N|race many|-ive some|in state|N state|in
0.1 -0.4 -al|N -ing|with 0|N its|-ive of|-ions of|her she|will the|party the|people
0.1 -0.3 -er|candidate -|are =10|-s Us|- that|would two|Ued while|-
0.1 -0.2 -al|-ers -al|-ions -ing|last -|- -|last -|voters 0|primary Vs|-ing his|supporters their|-s the|-ly the|Uing those|N
0.1 -0.1 -ed|at -ing|Ved -s|were -|because -|could -|for -|win =10|0 N|=10 Uer|in Uing|N as|Q, a|campaign his|Vs if|she percent|U
  some|-ed
0.1 0 -ed|new -ers|on -ity|for -|policy =3|among =6|from Q,|U during|the her|-ing like|the monday|Ved nominee|N only|- only|0
  other|- the|- which|has
0.1 0.1 -s|of -s|that N|and N|last president|and some|0 states|-ing
0.1 0.2 -er|Ued -ing|-er -ive|some -|as Us|from Us|have about|Uing an|Q but|while candidate|=3 her|-'s much|more party|=3 so|much
  this|- time|in two|states while|not
0.1 0.3 -s|support N|vote Uly|have U|and U|had and|-ions a|more being|Q for|-ers is|so million|-s more|-s states|U that|are
0.1 0.4 -ed|so -ions|by -ive|-ity =3|states =8|was Us|during U|an U|with also|had and|how being|Ved election|=3 for|people had|0
  night|at on|-ing those|who to|her what|many what|they
0.1 0.5 0|=7 =3|then =6|while about|him also|- any|-ed are|-ed a|Ual been|V but|they if|he is|now it|U million|=3
0.1 0.6 -s|to 0|-ion Ual|Ual asked|=3 at|-'s been|U not|like since|-ing this|-al
0.1 0.7 could|- more|-ed race|in
0.1 0.8 N|will Q|=7 U|even all|=3 candidate|Ved on|=3 voters|U
0.1 0.9 as|- those|Ued
0.1 1 Us|will
0.1 1.1 Uing|was race|will
0.1 1.6 him|U
0.1 1.7 Q?|asked
0.2 -0.9 one|N which|a
0.2 -0.8 -ing|candidates -ment|- are|both
0.2 -0.7 this|Ument
0.2 -0.6 and|even
0.2 -0.5 -ity|N -|new voters|were
0.2 -0.4 -ing|Uly -|V candidates|said
0.2 -0.3 -'s|presidential -ing|for -ions|U -s|Q, -s|Ving =3|-ly any|- her|-ed made|the most|U not|- primary|voters the|-'s
0.2 -0.2 -ions|have N|did and|-ers an|U a|-ion he|made million|N race|=3 the|-ed the|state
0.2 -0.1 -|at -|president -|will U|on party|- political|- some|of so|- that|-ed the|-ive
0.2 0 -ing|up -ion|if -|by -|over -|political N|former N|may N|on Ued|from Us|of U|back be|president he|did of|-ion of|Ued the|two
  to|N
0.2 0.1 -er|in -ive|- -|-ive =7|and =8|have N|had Uer|Us Ving|about and|- a|-ing by|an delegates|U former|first is|a of|state
  percent|were state|and
0.2 0.2 -ing|Vs -ing|a -ing|to -|-ion -|candidates =3|including N|would Q|=6 Ued|by against|the and|-ion government|-s in|all
  over|the state|- the|election to|- to|the
0.2 0.3 -ly|Uer a|party because|of in|-ly support|from the|three
0.2 0.4 -s|-ers =3|V Q|by Ued|at U|do and|party attacks|that has|- his|-ers of|one than|for the|-ing
0.2 0.5 -er|on -ions|=3 -s|or -|-al -|was =3|through N|supporters Ving|a after|Uions and|-ity a|Q be|Q, campaign|-s former|new
  had|Q, if|it not|an same|- some|states support|=3
0.2 0.6 -al|year -ed|-'s =10|and N|-ment and|state an|-ment at|-er for|much in|just of|time the|group to|new while|his
0.2 0.7 -al|is -ing|=6 -|through and|there or|0 so|that
0.2 0.8 -ed|-ions are|told as|of but|that do|=3 nominee|=3 while|it
0.2 0.9 N|when Uing|=3 U|has their|-ions
0.2 1.1 Us|he of|which
0.2 1.7 Q,|-er
0.2 2.8 N|according
0.3 -0.6 V|as her|-ers
0.3 -0.5 -al|-al
0.3 -0.4 -ion|Vs -|have N|most also|is a|N next|to
0.3 -0.3 -ive|years a|-ed that|U the|new
0.3 -0.2 both|candidates he|asked it|says of|new to|Us which|is who|were
0.3 -0.1 -al|-er -al|-s -al|of -s|Uly N|asked Ued|U Uive|- U|supporters been|- being|Ued could|not election|Uer former|president
  his|attacks most|recent not|-ed of|Us of|both they|- the|Uity the|presidential those|voters
0.3 0 -al|presidential -ion|=6 -s|this -|said 0|campaign 0|convention =4|the an|-ed candidates|who from|his her|Uion her|attacks
  new|-ion nominee|and only|a policy|-
0.3 0.1 -ing|its -s|such 0|Ued =6|only Q|campaign Ued|monday Uion|in about|0 also|Uing at|one candidate|- no|N people|-ed
  primary|and supporters|in they|-ly week|U who|did
0.3 0.2 -s|may -|Q N|more and|0 an|- as|a campaign|of for|the her|-ions much|of of|delegates other|-ers policy|-er
0.3 0.3 -al|for -ers|=3 -ing|=3 -ive|-ment -s|as -|Uly -|polls -|there just|-ed of|those own|-s such|as who|-ed
0.3 0.4 -ity|=3 Uive|-s a|- campaign|has
0.3 0.5 -ive|=3 N|have N|was Uing|for Ument|Ved are|Q, one|of supporters|Ved the|recent
0.3 0.6 =10|=5 Ved|-ion and|new like|that on|his what|was year|has
0.3 0.7 -er|-ing Q,|according U|-er government|U much|about now|=3 since|-er than|it this|election up|against
0.3 0.8 -al|political -|now Ued|it a|much even|Ving far|from the|last
0.3 0.9 -ed|over -ion|more -|year and|in this|campaign
0.3 1 Ual|-s
0.3 1.1 Uing|is
0.3 1.3 as|i of|people what|she
0.3 1.5 -ing|he some|=7
0.3 2.2 N|support
0.4 -0.6 =6|has
0.4 -0.5 one|Uing which|Uly
0.4 -0.4 Us|by in|both
0.4 -0.3 U|of she|said the|N
0.4 -0.2 -ers|- -|=6 -|Ving an|-ing an|N she|first
0.4 -0.1 N|attacks N|so U|Q, and|the campaign|Ved its|Us it|-s it|all she|says the|former the|one to|be
0.4 0 -ive|-ers about|three a|-al be|N percent|of policy|=3 them|Ued the|Uer two|-ers who|Vly
0.4 0.1 -'s|attacks -ed|- -ed|-ive -ed|by -ing|-al -ing|tuesday 0|Ved Uly|- Ved|on campaign|-al candidate|to had|a many|V to|many
0.4 0.2 -er|of -s|state -|Uing 0|-ity 0|candidate =3|supporters Ued|for Ued|support Ued|with at|- been|an former|political one|-er
  one|such presidential|-s there|is with|him
0.4 0.3 -ers|may -|U Uion|-ly called|Q for|three including|N no|-s of|-ive presidential|race the|-al week|=3 year|=3
0.4 0.4 -ion|-s =10|- Ument|to has|0 much|-er was|U
0.4 0.5 -er|that =3|and its|- nomination|on
0.4 0.6 candidates|U two|in who|was
0.4 0.7 N|is those|in
0.4 0.8 -er|-ity -ment|has -s|are also|the next|N that|=3 through|-al
0.4 0.9 N|still also|-s but|after had|to in|any or|Uing was|Vly was|only
0.4 1 -|back Ved|-ions after|she any|U
0.4 1.1 U|they which|had
0.4 1.2 any|Us like|=3 what|is
0.4 1.4 Q,|his that|in
0.4 1.5 -|can after|all
0.5 -0.9 as|one which|Ved
0.5 -0.7 candidates|-
0.5 -0.6 while|many
0.5 -0.5 -ment|and Q,|Us
0.5 -0.3 both|political
0.5 -0.2 =6|-ed candidate|has may|0 one|in
0.5 -0.1 -ions|on -|i N|to and|-al both|- his|recent new|N she|- states|Ued this|U
0.5 0 -'s|-er -'s|0 -er|-ion -ity|voters -s|political -|campaign U's|Uing Uer|to Us|=6 as|well a|Uly he|says she|then she|would
  them|=3 the|campaign while|she
0.5 0.1 -al|states -ment|-al -s|-ion -s|in -s|say Us|while election|to first|- former|-er her|campaign political|Us president|=6
  recent|-s
0.5 0.2 -ed|say -er|U -s|=3 -s|made N|has Ued|-s Uer|=3 Ved|an and|many and|that as|an a|political last|N most|V than|- than|0
  the|candidate
0.5 0.3 -ion|-ers -ity|- -s|U 0|-ers 0|delegates =5|=8 as|Q a|former by|-al campaign|had for|this from|her since|0 the|president
  well|as
0.5 0.4 Ued|Uing U|its all|the many|people presidential|U up|on
0.5 0.5 =6|-ly about|- no|- who|- who|U
0.5 0.6 -ed|-ion -|=3 those|-ing
0.5 0.7 -ion|Ued -|since -|years and|-ive candidate|for the|candidates
0.5 0.8 =3|from N|Uer Q,|a states|have
0.5 0.9 -ive|-s
0.5 1 -ed|it -er|her Uly|been but|Q, president|U was|far
0.5 1.1 after|being when|Ved where|his
0.5 1.2 in|some this|Us
0.5 1.3 after|-er an|Uer
0.5 1.4 he|Uly
0.5 1.5 -ment|was Q,|wrote
0.5 1.6 so|Ued
0.5 1.8 =3|=10
0.5 2 Q,|an
0.5 2.3 than|-s
0.6 -0.5 be|Ued for|0 one|former that|Uing
0.6 -0.4 next|year
0.6 -0.3 -|would all|three more|N
0.6 -0.2 N|V and|some many|-ers
0.6 -0.1 -ly|of -|recent =3|U candidate|also is|U they|V this|-er
0.6 0 -ers|had -ion|Ved -s|-al -s|-ly 0|of =3|says Ument|said it|said of|-er which|Ued
0.6 0.1 -'s|-ing -ly|all -|Uers N|=3 U|before candidates|=6 even|some is|most it|-ed only|two she|Vs state|has
0.6 0.2 -al|=3 -al|Vs -ed|said -ers|to -ing|about -ions|and -ment|with -s|-ing 0|percent =8|=3 =8|last =8|on as|her a|recent
  between|the campaign|on have|a his|Ual including|his many|as more|-al of|-ers political|-ing supporters|V supporters|of support|N
  voters|Uing with|the
0.6 0.3 -ions|with -s|will =10|-ing =6|U Ued|as Ued|tuesday U|but Vs|at at|the convention|on he|also his|U made|by most|-s
  national|U on|both president|said was|their
0.6 0.4 -ing|-s a|-er one|-ion the|-ers voters|-
0.6 0.5 -ed|with all|-ive and|presidential by|-ed had|just people|Ued say|that
0.6 0.6 -s|have -|also =6|have U|Ued as|0 only|about to|win
0.6 0.7 N|could U|was an|-s people|-ing that|has there|U
0.6 0.8 Uer|-ed
0.6 0.9 -|Ued and|-ing
0.6 1 group|=3 of|that same|-ing
0.6 1.1 -'s|-s
0.6 1.2 -ed|Uing -ions|=6
0.6 1.3 -ly|the -ment|that Uions|in
0.6 1.4 now|that
0.6 1.5 N|because is|Vly
0.6 1.7 candidates|Ued
0.6 1.9 U|could
0.6 2 -ing|she
0.7 -0.7 that|could which|-ed
0.7 -0.6 Us|Ved
0.7 -0.3 but|a
0.7 -0.2 -ly|no -ment|-s =3|to U|been
0.7 -0.1 Uing|-ion but|with state|that that|is they|Ued voters|have
0.7 0 N|says U|from i|U presidential|candidates she|V that|was
0.7 0.1 -ers|-ed -ity|-er N|now he|Ued on|the people|said primary|-s than|a that|Ved the|email the|government
0.7 0.2 -ly|a =10|campaign =3|Uer from|the his|V it|will just|Ued presidential|election president|Ved some|U state|Ved
  supporters|were voters|in
0.7 0.3 -al|Ued -ed|last -ive|nominee -ly|by -ment|had N|all Ual|U U|-ed a|tweet been|-ed campaign|who candidates|and candidates|in
  candidate|Us of|the out|- percent|Ving she|can them|U two|-al two|U was|-
0.7 0.4 -ers|are -ly|three =3|on U|as and|could from|0 million|-er who|Ved
0.7 0.5 -er|during more|than who|-s
0.7 0.6 -ers|of -s|=6 =6|including and|Q, for|Q,
0.7 0.7 -|delegates U|=6 his|Uing states|=3
0.7 0.8 -ers|Ved -er|also -er|were =3|not
0.7 0.9 group|is out|on them|Uly
0.7 1 who|-ly
0.7 1.2 most|N
0.7 1.4 -ity|-ing N|won not|as
0.7 1.5 Q|was time|and what|would
0.8 -0.2 -|just U's|Ued any|of her|own supporters|-
0.8 -0.1 =10|-al
0.8 0 =10|Uions he|Vly of|Q, which|have
0.8 0.1 -ed|Uion -s|Uing -s|said Uer|-ing U|not candidate|is now|-s they|Ved three|-
0.8 0.2 -ive|in -ment|U -|-ions -|supporters 0|and =10|a N|Uion a|new a|president he|called with|no
0.8 0.3 -al|at -al|said -al|who -ers|V -ive|states N|do Uion|Ued Us|up Ved|by candidates|like candidate|in he|-s in|the people|=3
  tuesday|support who|Uions win|the
0.8 0.4 -ive|say -s|like =3|wrote N|Ual Ued|0 Ued|last Vs|a a|0 even|-ers his|two national|-ity two|-ing
0.8 0.5 -al|candidate -er|at -|Vs -|were Q|in her|-al made|up night|U of|this were|to
0.8 0.6 -ed|in -s|make -|Ved N|also
0.8 0.7 -|has and|-er and|-ment
0.8 0.9 convention|=3 government|=3 it|also
0.8 1 his|state
0.8 1.1 -ers|U =10|Ument not|all
0.8 1.3 who|in
0.8 1.6 have|an
0.9 -0.2 who|last
0.9 -0.1 -|asked he|said his|-al she|wrote that|night
0.9 0 -er|she -ion|-ed -s|had =6|Ued =6|are government|=6 not|a
0.9 0.1 -ment|-ed -s|been =6|V N|Uers N|told all|but former|-s she|and
0.9 0.2 -ed|support -ing|has -|be -|then U|this his|Uions it|-ly many|Ved they|all tuesday|-
0.9 0.3 -er|asked -ion|-ing -ive|at N|Ver at|least her|Ument he|- state|party was|Ving
0.9 0.4 -er|Ved -ion|Uing -ment|Us 0|poll =6|Ved N|called N|during N|say Uion|with Uly|-ive Us|are Us|in but|also her|on most|-al
  new|U or|other their|Ual who|Ued
0.9 0.5 -ly|-s Q,|Ved Uing|in but|-ed many|in with|-ing years|in
0.9 0.6 it|has she|Ved
0.9 0.7 =3|said Uer|V at|-s i|V their|Us they|U
0.9 0.8 N|Us before|that both|of
0.9 0.9 -ion|=3 Vs|=3
0.9 1 -'s|U -ly|is 0|states
0.9 1.1 a|-ity just|a
0.9 1.5 he|-ed
0.9 2 than|Ved
0.9 2.1 on|which
1 -0.6 this|N
1 -0.4 -|while which|-ly
1 -0.2 -|had N|make
1 0.1 -s|-ed =3|now U|also for|some tuesday|-ing
1 0.2 N|wrote candidates|Uly he|Uer him|for she|-ed some|candidates
1 0.3 -ers|Us -er|Uer -|says he|added his|-ly she|added supporters|have what|has
1 0.4 -ers|N -ers|asked -er|voters -|-ed =3|had and|former and|other by|the candidates|-ed from|Ved has|a his|Ving his|more
  she|called some|have their|- their|V
1 0.5 =3|last Ved|over debate|on he|Us poll|Vs they|have to|=3
1 0.6 -er|will his|Ued voters|Ving
1 0.8 -s|last N|-ing N|U he|still them|to
1 0.9 -s|Ued -s|i
1 1 =10|Us
1 1.2 Us|Ued
1 1.3 back|in
1 1.5 people|Uly
1 1.7 N|Ument
1 2.3 but|=3
1.1 -0.1 he|U
1.1 0 -al|support Q|is U|Us his|Uer she|Ued she|even
1.1 0.1 campaign|was his|Ument some|=3 that|had
1.1 0.2 -ing|said him|-ing in|that
1.1 0.3 N|Uions U|just his|Ved it|Ved some|Ved they|do they|may
1.1 0.4 -s|do -|all U|over candidates|Ved first|-s supporters|will
1.1 0.5 -'s|=3 -al|Ved =8|U N|saying Ued|-ly he|-ly will|Vs
1.1 0.6 0|said =3|told but|two their|U three|in which|were
1.1 0.7 -ion|has -s|Ved them|Ved
1.1 0.8 N|Vs of|more
1.1 0.9 all|of
1.1 1 that|said that|will
1.1 1.1 -|still that|Ued
1.1 1.2 -er|has and|her only|U
1.1 1.5 two|of
1.2 -0.6 party|Ved
1.2 -0.1 N|said
1.2 0 =6|all candidate|U i|Ved new|-ing
1.2 0.2 it|Uly
1.2 0.3 Q|Us people|- the|nominee
1.2 0.4 -ing|says =10|-ed =3|will =8|- Q,|-ed and|his
1.2 0.5 -ers|Ued -er|says -s|V 0|national 0|say =3|Us supporters|are week|by will|-ed
1.2 0.6 -ed|Uer -ions|Uing =6|Uly Ued|against about|a his|Uion is|on they|-ed
1.2 0.7 -ing|-ers him|to
1.2 0.8 -|first
1.2 0.9 V|the
1.2 1.1 not|one
1.2 1.2 her|U
1.2 1.5 campaign|Us
1.2 1.7 -s|still
1.3 0 both|U people|U
1.3 0.2 how|many
1.3 0.3 -ion|also
1.3 0.4 -ing|Ued i|would one|-ed on|and
1.3 0.5 U|-'s email|Us she|Uers
1.3 0.6 0|have =3|Vly =3|president =8|called =8|has candidate|told
1.3 0.7 -ed|-ment N|can delegates|- her|to more|-ing
1.3 0.8 him|on
1.3 0.9 =3|Vs =3|could
1.3 1.1 which|-
1.3 1.2 -er|by =3|or
1.3 1.3 U|did
1.3 1.4 Uion|-
1.4 -0.1 it|now
1.4 0.1 president|has
1.4 0.2 he|Vers he|even they|Uly
1.4 0.3 -|do -|so who|Uly
1.4 0.4 N|only he|Ved
1.4 0.5 N|both
1.4 0.6 =3|say Q|have he|only they|called those|Uing will|Us
1.4 0.7 campaign|Vs she|U so|many
1.4 0.8 =3|did time|at
1.4 1 U's|-ed in|those
1.4 1.1 N|-ed
1.4 1.2 Q,|Ued Uing|Ved
1.4 1.4 =6|is
1.4 1.5 0|-ment
1.5 0 -|Ver
1.5 0.3 N|Uly
1.5 0.4 N|then
1.5 0.5 one|more
1.5 0.6 -s|also =6|some i|- you|can
1.5 0.7 =3|asked she|Vly some|to
1.5 0.9 -s|did
1.6 0.1 who|Uer
1.6 0.4 that|-ly
1.6 0.5 =3|Uly
1.6 0.6 =3|should
1.6 0.7 -er|-ions Vs|Ued candidate|Ued many|U those|Ving
1.6 0.8 -ers|for candidates|to it|did no|one one|Ved
1.6 0.9 =3|were
1.6 1 she|Uly
1.6 1.1 -ed|were -|should
1.6 1.3 who|are
1.7 -0.2 which|Us
1.7 0.2 voters|Ued
1.7 0.6 who|=3 who|like
1.7 0.7 -ers|Uing -ers|Uly Ument|Uing that|asked
1.7 0.8 who|V
1.7 0.9 now|a
1.7 1.1 =3|Ved
1.7 1.2 -ity|Ued
1.7 1.8 =3|are
1.8 0.5 N|first that|called
1.8 0.6 people|Ved
1.8 0.8 =3|called Uer|from
1.8 0.9 =3|also
1.8 1 N|made
1.8 1.3 his|Q,
1.9 0.1 both|have
1.9 0.3 he|first
1.9 0.8 N|Ving and|their
1.9 1 =3|-ed that|Vs
1.9 1.2 voters|are
1.9 1.5 as|many
2 0.7 N|Ued on|one
2 0.9 campaign|also candidates|Ving you|-
2 1.1 =3|made
2.1 0.9 they|Uer
2.1 1 =3|Ued
2.1 1.1 N|Vly
2.2 0.7 to|both
2.2 0.9 N|Vion
2.2 1 nominee|-s
2.3 0.9 it|Us
2.3 1.1 supporters|U
2.4 1 campaign|Ued
2.4 1.3 =3|would N|Ved
2.4 2.5 =3|was
2.5 0.7 campaign|-ed
2.5 2.1 =3|is
2.6 1.6 =3|have
3 1.8 =3|has
"""
FIELD_TAG_AND_NEXT_AFTER_CUE: Final = """\
-2.6 -3.3 =5|Q.
-2.2 -4 Q.|Q.
-2 -3.6 =3|Q.
-2 -2.9 =8|$
-1.7 -3 =4|Q.
-1.7 -2 N|he
-1.7 -1.8 by|state
-1.6 -0.4 the|the
-1.5 -2.5 -|how
-1.5 -2.1 =5|Q,
-1.5 -2 of|Q,
-1.5 -1.4 by|both
-1.4 -2.8 =4|Q,
-1.4 -2.7 -ions|Q.
-1.4 -2.6 N|her
-1.4 -2 =6|Q,
-1.4 -1.5 are|about
-1.4 -0.8 N|told
-1.4 -0.6 0|from
-1.4 -0.3 -ed|three
-1.3 -2.5 =3|$ for|Q,
-1.3 -2.4 -er|about and|Vs
-1.3 -2.2 N|Q,
-1.3 -2.1 N|how
-1.3 -2 people|not
-1.3 -1.4 by|former
-1.3 -1.3 -ly|by
-1.3 -1.1 =3|state
-1.3 -0.7 from|one
-1.2 -1.7 =3|was
-1.2 -1.1 =3|two
-1.2 -0.8 percent|=8
-1.2 -0.7 =8|for
-1.1 -2.1 -|what =3|Q?
-1.1 -2 about|-al
-1.1 -1.9 -s|whether N|she
-1.1 -1.7 =3|still
-1.1 -1.5 by|-ions
-1.1 -1.4 and|who by|about by|other
-1.1 -1.3 and|both say|who
-1.1 -1.2 is|-s
-1.1 -1.1 -ity|because
-1.1 -1 =6|Uing
-1.1 -0.9 a|policy on|thursday
-1.1 -0.8 U's|Uing on|state
-1.1 -0.3 among|many
-1.1 0.1 now|at
-1.1 0.5 Uer|from
-1 -2.2 N|Q.
-1 -2.1 time|that
-1 -2 U|there asked|whether as|Q. debate|that
-1 -1.9 for|Q. her|that tuesday|to
-1 -1.8 -ed|=4 said|N
-1 -1.7 and|made she|also voters|he when|asked
-1 -1.6 and|Ved him|with or|Ving
-1 -1.5 =3|are said|-ed
-1 -1.4 candidate|by
-1 -1.3 N|two called|him
-1 -1.2 =5|$ has|more so|much
-1 -1.1 Vs|more are|N to|N
-1 -1 Ved|-ity Ved|it said|Q.
-1 -0.9 for|years has|since
-1 -0.8 campaign|said
-1 -0.7 Us|-er
-1 -0.6 still|Us
-1 -0.5 Ved|last
-1 -0.4 from|-ly
-1 -0.2 -ions|by
-0.9 -2.8 N|whether
-0.9 -1.9 tuesday|about
-0.9 -1.8 its|Q last|-ly monday|-
-0.9 -1.7 -ed|its Us|Q, government|to him|over in|it it|Q. most|is or|Q.
-0.9 -1.6 Uion|N U|Uing next|-'s state|with
-0.9 -1.5 among|other before|Uing
-0.9 -1.4 Ued|that about|Q even|as
-0.9 -1.3 -ers|N =3|because =3|has time|at were|N
-0.9 -1.2 back|N voters|said
-0.9 -1.1 also|said
-0.9 -1 nomination|by
-0.9 -0.9 =3|last =8|Ued Vs|N
-0.9 -0.8 =3|and and|has an|-s get|-
-0.9 -0.7 =3|N week|as
-0.9 -0.5 thursday|=5 told|N
-0.9 -0.4 among|-s
-0.9 -0.2 who|said
-0.9 0 campaign|of made|his
-0.8 -2.4 N|that
-0.8 -1.9 N|if
-0.8 -1.7 =6|had
-0.8 -1.6 -er|Q. -ing|two =3|Q, =3|were =4|in =6|Ved N|just N|says about|-ion about|an and|i as|-ers attacks|that between|- her|of
  in|with says|N week|on
-0.8 -1.5 -ers|is -ing|Vs -s|political =4|how =5|but Q.|when Uer|Ved Uer|an Uing|he U|if Vs|Q. about|being against|Q and|Ving
  called|Q. campaign|-ing him|about million|people on|them out|N out|about race|on three|in to|Q, while|0
-0.8 -1.4 N|debate Ument|on at|which he|Q. many|=3 may|if should|N years|-er
-0.8 -1.3 -er|-ment -s|Q. =3|over =5|after =6|Q. N|next to|most when|voters
-0.8 -1.2 0|have =5|in and|called states|like
-0.8 -1.1 -er|Uing -ion|the -|Q of|Uing presidential|-'s was|his
-0.8 -1 -ment|for -ment|over Ved|how Ving|to only|-s tuesday|night
-0.8 -0.9 in|some voters|of
-0.8 -0.8 =3|V Ving|-er
-0.8 -0.7 =3|after U|Q. who|N
-0.8 -0.6 of|any
-0.8 -0.5 Ued|-ity
-0.8 -0.4 =3|voters by|- from|-al
-0.8 -0.3 -'s|political
-0.8 -0.2 -ive|candidates =7|0 of|many
-0.8 -0.1 will|Us
-0.8 0.1 who|made
-0.8 0.3 N|recent
-0.7 -1.7 Us|Uing
-0.7 -1.5 is|their of|not
-0.7 -1.4 -ion|Q -s|also Q,|or Uing|like Uion|will U|being U|her V|her V|him back|that for|candidates make|an of|party on|who
  president|to support|=3 that|made to|Ving tuesday|that which|i year|that
-0.7 -1.3 -ed|they -ers|V -|Ual =5|and N|people U's|Q, Ued|it Ued|whether Ument|would U|how Ved|their V|their and|may as|both as|it
  at|Q at|first back|his for|public him|Q. how|they if|his interview|Ued i|said more|-ion not|=3 now|is now|that they|Q.
  to|supporters which|will with|Uing would|Q,
-0.7 -1.2 -'s|campaign -al|0 -al|Uive -al|campaign -ly|for -ly|over -|Vly 0|-ive =7|which Q.|Q, Ued|-ment Uer|Ving and|said
  election|and is|Q. nominee|N over|N supporters|to to|many were|Q. win|N
-0.7 -1.1 -ment|in -s|debate -|Q. and|those a|=10 campaign|-ly campaign|did candidates|=6 convention|U most|-s now|Q. won|in
-0.7 -1 =5|the Uing|N after|N was|as
-0.7 -0.9 -ing|Uly -s|-ive =3|while Ument|to all|-er candidate|Ved some|-ers states|-
-0.7 -0.8 -ion|she -s|0 for|its than|many
-0.7 -0.7 -|among Ued|on make|N many|- over|- who|Ved
-0.7 -0.6 N|Uing and|this other|government over|new
-0.7 -0.5 Ued|-er Uing|=3 but|Uing its|-ed
-0.7 -0.4 Uion|- a|group with|-er
-0.7 -0.3 =3|no =5|N U|V has|made with|many
-0.7 -0.2 in|a vote|was
-0.7 -0.1 at|its
-0.7 0 on|other recent|U
-0.7 0.1 N|among nominee|is
-0.7 0.2 -ment|Ued is|=4
-0.7 0.3 of|Ued
-0.6 -1.4 Ued|N
-0.6 -1.3 =6|all =7|-ly Uer|his Ving|one
-0.6 -1.2 -er|what -s|it Q.|on Ued|more Ver|that Vs|-ly and|so asked|if asked|to as|Q as|Ved for|Ument for|other from|other
  government|U it|=4 like|-ions like|a monday|on nominee|who not|because on|presidential out|-s say|the should|make than|-er them|to
  which|=3 which|also while|his will|=3 with|Q,
-0.6 -1.1 -al|attacks -er|during -er|he -er|this -ing|president -ion|-ing -ity|at -ly|=6 -s|what -|Q, =10|Q. =5|=7 =5|during =5|not
  Q.|and Q|about Ued|he Ued|not Uing|0 Uing|Q Uly|if U|that Ving|=3 Ving|an Ving|she and|-'s and|even been|Q. by|how including|Q
  is|no it|Uly it|should may|U out|an out|how people|=6 said|- states|and state|=6 state|U that|other this|-ing up|its voters|will
  well|=3 were|on which|if with|some
-0.6 -1 -'s|government -er|from -ive|at -ment|that Q?|N Ued|Q, Uing|from Vly|for and|if any|-ion are|Q. at|Q. but|he
  her|presidential i|U on|Us other|people race|-ions supporters|for voters|than
-0.6 -0.9 -er|-er -er|delegates -s|its N|they U|this V|it about|where as|N from|-er that|Q.
-0.6 -0.8 =5|only Uly|Ved U|she Ved|like both|of former|-'s his|Ved supporters|U than|any than|on those|states
-0.6 -0.7 -s|against -|N =3|Q =3|but =5|Q? N|interview an|Uing by|N by|what vote|for
-0.6 -0.6 0|N =6|-ed Q,|she about|N also|U an|even of|-ing public|- voters|- who|Vs who|also
-0.6 -0.5 -|a N|-s Us|the as|their
-0.6 -0.4 -s|over =5|an Uly|about as|-ly be|Ued by|-ers in|Vs people|Uly
-0.6 -0.3 Uer|by among|-ly among|N is|that like|many many|voters the|first
-0.6 -0.2 -ive|- N|- N|Us Ued|a Us|0 but|U by|the from|both many|V
-0.6 -0.1 =3|0 N|Q state|of that|will
-0.6 0 -ion|Uing 0|election 0|president more|voters
-0.6 0.3 whether|this
-0.5 -1.7 for|two
-0.5 -1.5 -ion|who =6|-er
-0.5 -1.2 -ment|-er 0|that Ved|N but|Ved time|the
-0.5 -1.1 -ing|party be|its that|are to|other
-0.5 -1 -er|states -ion|about -ion|primary -s|=10 =6|Q Q|are Q|at Ued|Q. Ued|his Ued|its Uer|about Uion|up Uion|whether U|Ved Ved|Q.
  V|-er all|three and|candidates any|-ed as|she a|Q. back|at before|Ving but|Ving but|did but|there candidates|would did|=3 first|N
  get|her has|in him|-ing his|Q. is|as its|Uing last|-ing much|that national|- night|that nominee|has not|Uer not|say on|those
  on|which president|was saying|it that|had the|people through|her when|i whether|a which|in with|-ion would|campaign
-0.5 -0.9 -ed|any -ed|candidate -ers|Us -ers|this -er|against -ly|-ive -s|convention -s|did -|any -|just -|only -|under =3|well
  =6|-ing =6|an Q.|=7 Q.|for Ued|0 Ued|Uions Uing|support Ument|that Us|-ers Us|Q. Us|Ved Us|they Ved|-ly Vs|it V|by are|Ved as|to
  candidate|than country|that debate|before do|what for|-ion from|supporters her|on him|into in|one its|0 just|-ing monday|that
  over|an president|because primary|-al primary|states say|she she|Q so|as supporters|would than|Q. than|he than|most them|that
  there|in was|=3 was|one week|that what|can what|it whether|to while|Ving who|did who|last with|its with|voters
-0.5 -0.8 -ers|Ved -ers|had -er|that -ing|presidential -|an -|this =3|Q! =6|he =6|it =8|N N|Vly Q|over Uion|U Uly|an Ved|-ions
  Vs|her after|-ing and|only back|the by|far election|-s even|Uing group|is her|Q. her|last him|out in|-ing just|a monday|-ing
  not|one on|Uions over|-al state|-ed state|to then|Ued to|state voters|were
-0.5 -0.7 -al|U -er|has Uing|her Us|to as|saying at|him by|Uing him|only of|-ly political|-ers same|U was|0 while|Uing who|-ly
-0.5 -0.6 -ing|Ument -ly|to -s|Ued =10|=8 Uion|from among|the by|more far|is from|his from|those has|-al her|an more|Ued of|N
  party|-ed presidential|-ions primary|next said|he since|he state|N this|week those|N
-0.5 -0.5 -al|-ed -ing|-s -ly|than =6|as Uly|for Us|U after|-s but|was by|a group|in like|-al said|there those|- those|Ving to|back
  who|=3
-0.5 -0.4 -|U -|did Q,|a Ved|on Ved|the Ving|in and|as a|recent but|Ued candidate|N party|-ment party|Q.
-0.5 -0.3 =6|-ly V|about campaign|to
-0.5 -0.2 -'s|time -|Ued =3|both N|attacks attacks|- some|-ing the|year to|Ual
-0.5 0 =3|those
-0.5 0.1 from|-
-0.5 0.2 0|=7 week|in
-0.5 0.3 that|party
-0.5 0.5 Uer|who
-0.5 0.7 been|on
-0.4 -2 that|night
-0.4 -1.3 but|Vs
-0.4 -1.1 -s|N Ual|N but|has
-0.4 -1 Uer|N Uer|to and|V
-0.4 -0.9 -al|party =6|there Uly|of U|N U|the and|at do|U even|the its|N of|political
-0.4 -0.8 -ed|N -ed|far -ed|first -ed|him -ed|no -ed|their -er|is -ing|Q. -ing|Ved -ing|any -ing|some -ions|-er -ions|should
  -ive|-ion -ment|when 0|during 0|or =3|would =6|has =6|so =6|then Q|that Uers|to Uing|Uions Uing|some Uive|-er Uly|N Uly|that
  Ument|=4 Ument|tuesday Us|-ion Us|N Us|will U|whether Ved|Q, Ved|out Ving|-al Vly|=6 about|-ed about|-ity after|Uing after|an
  against|-al against|Uing any|more as|Q, as|i a|far because|their before|being being|Q but|N candidate|at debate|last did|Q
  from|such has|=3 in|last like|-ing more|Uion more|about more|as of|Us of|him of|public out|as out|his primary|election say|he
  say|that she|-s should|also that|time they|said through|its time|and tuesday|in up|his voters|Uing was|just what|could where|it
  whether|any will|-ed with|Us with|which would|-al
-0.4 -0.7 -al|Uion -al|government -ed|Q. -ed|before -ed|that -ing|an -ing|more -ing|through -ion|Q, -ion|has -ion|more -ly|Vs
  -s|time -s|up =10|-al =3|=10 =3|have =4|Q! =5|its =6|his =6|no =6|that =8|Uions =8|Us =8|the N|the Q.|a Ual|in Ued|Uing Ument|U
  U|delegates Ved|and Ving|Q! Vs|- Vs|a Vs|him Vs|their V|-s V|Q. about|-s against|-ion against|-s against|a an|Uion are|to at|-s
  being|in be|Q. campaign|for candidates|with can|U convention|this debate|- do|to even|before first|time from|being her|N her|new
  he|and it|as just|- made|up may|that million|more nomination|-s not|with no|U of|-er of|it of|support of|which only|-ed on|-ed
  on|policy on|some or|-ing out|-ed party|may party|to race|to said|-ing saying|-s saying|he say|- some|-ed supporters|could
  that|-ly that|campaign that|could their|-er their|own the|one this|year to|attacks to|those up|for was|first was|still were|Uing
  whether|it which|had who|in win|and years|in
-0.4 -0.6 -al|-al -ing|his -ion|because -ity|-ment -ly|they -|first -|one =3|some N|=10 N|against N|candidate N|candidates Q,|saying
  Uing|that Uive|and Ved|=3 Vs|-s and|are asked|him back|=3 before|N by|-ive email|-al even|-ing first|and from|-s from|a
  including|0 in|other in|presidential is|0 just|before on|-ing or|U their|-ity this|-'s through|-al to|Q. to|party up|the which|-s
-0.4 -0.5 -ers|=6 -ing|among -ly|-ion -ment|as -s|Uer -|Uing -|new -|vote =3|asked =3|there N|into N|nomination N|should Us|because
  and|party a|Ument a|vote being|N campaign|- he|-ly in|all is|also its|-ive it|says of|-'s only|Uer those|Uing to|Us tweet|=5
  which|Ued
-0.4 -0.4 -ed|last -ers|would -s|one -|Uly -|Ving =3|Ued =8|- N|Vs N|email N|support Uer|- Uing|more Uing|the Uly|only Ument|Ued U|-
  U|do all|0 between|N by|her could|have most|-ly most|Uly of|most people|-ing presidential|debate says|about the|more who|is
-0.4 -0.3 -er|0 =3|his N|-ly Uion|by a|-ly but|-ed called|on from|-ers from|N on|how on|two was|being what|they
-0.4 -0.2 -er|N -er|than -ment|to -s|the =6|which Us|her with|N
-0.4 -0.1 N|-ion and|was asked|about his|presidential including|the
-0.4 0 -er|-ion -s|said an|interview the|0 who|have
-0.4 0.1 U|been among|both from|some said|=3 would|Uly
-0.4 0.2 N|Uer
-0.4 0.3 could|-ive the|-al
-0.4 0.4 whether|his
-0.4 0.5 -ers|by years|and
-0.3 -1.5 N|about
-0.3 -1.4 have|N
-0.3 -1.2 Q,|by
-0.3 -1 0|people U|him
-0.3 -0.9 and|voters
-0.3 -0.8 -al|to -ers|with -ion|Ued -|about =3|that N|president and|now on|N three|people years|-
-0.3 -0.7 -ity|-ions -ive|in -ly|about =3|of =3|the =3|up Ued|any Ued|them about|policy and|-ed as|he but|is candidates|and far|-s
  race|with that|of who|Q.
-0.3 -0.6 -ed|some -er|-al -ing|-ly -ing|after -ing|over -ions|-ed -ity|have -ly|not -ment|U -ment|of -s|be -|delegates =3|=5
  =6|where =6|whether =7|- Q|against Ued|-ion Ued|two Uer|-ion Uing|-ly Uing|Ument Uing|by Uing|party Uion|was Uly|=4 Uly|on U|-ly
  U|Uions U|be Ving|U Ving|from V|-ing V|at after|polls against|-er also|Ued and|have and|would any|new any|president asked|how
  a|Ual back|when between|now be|-al by|-ion candidate|said could|be for|Q for|now from|that had|Q. have|-ions he|Vions his|Q
  his|other interview|in into|Uion into|an in|Q in|their is|what its|U it|Us it|is it|the it|with just|because more|-er more|on
  nominee|Q. not|Q not|an not|do not|like one|-'s on|such out|for percent|from race|by she|Uer so|N still|- than|it that|-ive that|Q
  there|- they|V to|its under|the was|-ly was|Q. when|a where|his where|she win|his won|his would|Q. year|Ued year|and
-0.3 -0.5 -al|primary -al|voters -ed|of -ed|one -ed|over -ed|people -ed|two -er|at -er|more -ing|campaign -ing|was -ions|with
  -ion|between -ion|had -ion|you -ive|U -ly|that -ment|-ed -s|V -s|an -s|his -s|there -s|would -|all -|well 0|an 0|email =6|Ving
  =6|and N|Uions N|states Q.|while U's|Q. Ual|for Ued|all Ued|their Uing|=4 Uing|a Uing|an Uly|at Uly|support Uly|with Ument|will
  U|among Ved|at Ving|-ions Ving|Q. Ving|Us V|U about|more after|she also|Vs and|Ued and|Uing and|Vly and|they are|Uly are|now
  at|Uing been|Ving being|Q. be|far but|=3 campaign|had candidate|to candidate|would could|still first|presidential first|to had|an
  her|-ion her|-ment her|a he|called his|-ions his|policy his|supporters his|time how|such in|Uing in|more is|-ly it|and it|back
  it|did last|two make|his make|the may|have million|Uing more|-ers next|tuesday not|Q. not|V now|Us now|and no|-ions one|-ing
  only|N only|that on|-er on|Q. out|a people|from political|-ment president|U say|it she|-ly she|told should|-ive so|far state|as
  still|in than|-ion their|N them|of then|=5 they|do the|other through|=3 time|is to|-ing to|-s to|which under|- voters|-s vote|in
  was|Us week|-ed were|Ual which|have which|would won|the years|that
-0.3 -0.4 -al|-ions -al|or -ed|-ing -ed|in -ed|with -er|=4 -ion|-al -ion|to -ive|0 -s|he -s|should -|back -|can -|government
  -|monday -|public -|such 0|to =10|-s =10|=5 =3|-ing =5|when =6|in N|-ions N|delegates N|of Q.|some Q|=3 Ual|to Uion|on Uion|which
  U|his Ving|- Vly|=5 V|his against|-ing and|most and|she and|three and|will before|-ing but|the campaign|against candidates|in
  candidate|is even|Ved former|new for|-s for|a have|- her|- including|- into|a in|-s it|of last|- made|U more|-ly now|- of|-ion
  of|Q of|more only|on party|-ing political|-ion presidential|U saying|=4 she|Uly supporters|said support|among support|in the|Q.
  through|their to|a two|N under|a up|at vote|their
-0.3 -0.3 -al|of -ing|a -ly|as -ment|-ers 0|-s 0|Ued =3|-s =3|Us =6|- N|primary Ued|her Ued|when Uing|U at|0 at|a a|-ive but|she
  campaign|-ers did|Uing government|=3 his|-ive in|an is|-al its|-ly no|one only|after said|the supporters|- than|what the|time
  voters|are voters|say well|with
-0.3 -0.2 -ion|-s -ive|on -ly|N -s|U -|Uions -|state =4|Q? Uion|as Ument|of about|-ing about|the against|N do|-er on|tuesday
  presidential|- that|some when|the will|-ive
-0.3 -0.1 -|- =3|as N|voters U|-s Ving|voters during|the for|-ing his|three including|those the|Ued to|people
-0.3 0 -|are N|was Ued|-s Vs|U from|her has|Ued her|-er it|in not|vote presidential|candidate the|race with|0
-0.3 0.1 -ing|from -s|been -s|through Q,|N as|well by|one he|did that|Vs
-0.3 0.2 N|made U|-ed U|from and|-ive is|- of|some on|U primary|on the|group with|a
-0.3 0.3 -er|=8 -|on Ved|about campaign|-s had|Uer still|-ed
-0.3 0.4 =3|Uer among|some as|such new|- presidential|nominee
-0.3 0.6 U|before of|government
-0.3 1 campaign|has first|-s
-0.3 1.2 three|-
-0.2 -0.8 -|that =3|former Us|Us three|-s
-0.2 -0.7 -ion|that -|some Ued|the and|=3 including|-ing it|-ed supporters|of
-0.2 -0.6 -ed|Q -ing|to -|-ing =3|when =4|N Uing|-ing a|national from|new then|-
-0.2 -0.5 -ly|if -ment|on -|both =10|Us =3|Ved =6|0 Ued|Ument Us|- U|Uly U|have Ved|her V|N can|do even|with for|her had|his had|won
  made|her nomination|to of|-al support|to them|from this|one to|all which|Us
-0.2 -0.4 -al|with -ed|about -ing|for -ing|only -ing|so -ing|while -ly|Ved -ly|more -ment|candidate -s|no -s|say -|Vion -|election
  -|from -|more -|not 0|in =3|many =6|the N|presidential Q|-er Q|candidate Q|other Ual|and Ued|voters Ued|would Uer|-al Uer|with
  Uing|him Uing|his Uing|such Uing|their Uions|U Uly|Ving Uly|as Us|his U|-ers U|Q U|could U|did U|support Ved|Us Ved|they Ved|when
  Ver|to Ving|a V|-'s V|more after|0 all|- also|- and|Us and|is and|says and|told because|U before|-s before|they between|them be|Q,
  campaign|Q. candidate|Us candidate|for country|in debate|about delegates|and do|so do|the during|a election|candidate even|some
  for|U for|Ued has|said have|Q. have|called her|about her|for into|her it|through many|-ers million|U million|into not|-ly of|-ed
  of|those only|two on|what other|states out|- out|in out|the president|should primary|N says|that should|Uly since|Ving since|then
  states|-ed such|an support|- support|N than|-ing than|they that|-al that|U that|with their|-ed to|Uion to|at two|-ers when|they
  whether|-ed will|be will|have with|new with|this would|-er would|make years|after year|with
-0.2 -0.3 -'s|-al -'s|-s -al|-ing -al|election -al|the -ed|when -ers|and -er|-ing -er|Q -ing|0 -ing|Uions -ing|in -ing|into
  -ions|are -ion|-er -ion|after -ion|or -ity|N -ly|U -ly|into -s|Ved -s|before -s|such -|=10 -|between -|out =3|i =3|saying =5|she
  =6|for N|most N|new Q,|Q Q,|which Q|during Q|or U's|still Ued|and Uing|about Uing|back Uing|to Uion|to Uly|in Us|at Us|this U|back
  U|or U|they U|voters Ver|- Ving|how Vs|as about|Uing against|its and|were any|-s an|U are|=5 at|-ing at|their a|presidential
  because|it been|Ued before|a be|-er but|his but|in by|Ving convention|- country|was do|it during|his email|to for|Uing for|new
  from|them had|for her|-ions her|Uion her|policy her|race he|=3 him|=6 his|debate if|her in|Uly in|as in|may in|recent in|them
  in|those in|three is|-ing is|whether its|-er it|be last|week made|no may|be most|-ive much|- next|to night|in nominee|in not|Us
  no|- of|Uer of|Uions of|Uity of|attacks of|new of|time on|-ion on|one on|their out|Uing out|that party|-ers people|=8 people|could
  percent|- policy|U presidential|primary race|are said|it said|they she|-ed she|V she|Vs so|=6 so|that still|Ued such|-ions
  that|any that|was their|0 them|-ed there|would they|also the|Uity the|debate the|government those|-ing to|0 to|him up|Uing
  were|about where|he which|were while|a
-0.2 -0.2 -'s|-ions -ed|by -ed|out -ed|those -ers|-s -er|the -ions|of -ive|=6 -ly|the -ment|would -s|after -s|last -s|on -s|this
  -s|to -|0 -|political =3|by =3|is N|-ers N|a N|convention Q!|that Q.|in Q|after Ued|delegates Uive|Us Us|Q Ved|- Ving|that Vly|Ued
  all|-al and|-ing and|-ity and|-ly a|tweet be|- but|not campaign|-er could|- could|make debate|over election|- even|- have|said
  her|Q, he|-ed he|told his|-ers his|-ion his|Us if|-ed if|not in|-ers in|states its|Uion made|in million|-ers of|about one|who
  or|-s over|what people|U policy|Uions said|that she|Ued since|N state|-ions that|-ment the|V the|last the|next this|- time|-
  to|Uing to|recent to|voters two|Us when|he while|N with|her would|be
-0.2 -0.1 -'s|N -'s|most -'s|nominee -ers|Q. -ing|on -ing|other -ive|-ions -|-er -|had -|he -|her =3|even =3|where N|were Uing|it
  Ved|Q also|Uer a|Uion by|those campaign|on could|not has|Uly have|-ed his|-er it|would last|-er nomination|=5 not|in of|0 or|-er
  percent|for their|former the|-ity the|country the|email the|former the|primary up|0 when|N which|a
-0.2 0 -er|-s -ing|the -ion|for -ity|among -ity|voters -s|-ion -|presidential =3|-ed =3|could N|-ing N|-ive Ving|for a|Uing by|-ly
  if|N it|still of|-s on|-al president|- that|- will|- would|U
-0.2 0.1 -ly|support -s|-ers -|Uion -|may N|Uion N|Ument N|Vion Ved|=4 a|U been|Uly group|=3 had|-ed on|all she|should the|campaign
  the|polls those|Us
-0.2 0.2 -al|political -s|not as|a many|more policy|- primary|campaign said|-s support|her told|his to|-ly
-0.2 0.3 0|=3 =3|did by|0 for|not that|N the|Uive
-0.2 0.4 0|=6 political|campaign
-0.2 0.5 -s|she =3|more N|are is|U other|-ions voters|U was|Ved
-0.2 0.6 -'s|Vion made|Uer was|Uly
-0.2 0.7 well|=5
-0.1 -1.1 -ers|that -er|if campaign|Ved
-0.1 -0.9 at|N
-0.1 -0.8 -'s|-ers -ed|up polls|-ed that|is
-0.1 -0.7 N|vote Uly|Us a|V new|U to|the
-0.1 -0.6 =6|a candidate|but with|U
-0.1 -0.5 -ed|-ive =3|at =8|and and|one his|first or|the
-0.1 -0.4 -s|Uing -|to Q|campaign Us|on after|being for|0 state|-ing
-0.1 -0.3 -ed|through -ing|N -ions|- -ions|in -ity|of -s|into -|-ly 0|after Uly|to U|Ued U|a a|-ment been|Ved be|back
  former|campaign for|-ed he|Ued like|- monday|=5 not|so only|to on|-s or|not so|U them|at to|more was|-ed was|-er was|at well|in
  were|with with|-ers
-0.1 -0.2 -'s|presidential -ed|because -ed|her -ers|are -ers|if -ing|-ers -ing|its -ing|this -ion|Ved -ion|of -ity|were -ly|-
  -ly|-ed -|still -|the -|where 0|more =10|a =10|the =3|they =6|one =8|-s Ual|-s Ual|that Ued|an Uer|Uions Uer|been Uing|Q.
  Uing|campaign Us|against U|=4 U|he U|up Ved|Uing Vs|to V|on about|what against|=3 against|what all|Us also|Uing among|his
  and|campaign and|he as|Uly attacks|in a|-ity a|country because|they be|Uing but|-ly but|still but|they but|would by|Uly can|Q
  can|be delegates|-ed delegates|he did|so even|U even|more even|to far|- first|two for|Us for|him from|it had|with have|any
  have|not him|for him|in his|Ued if|-ing is|Ved million|-s most|-ed not|-ive not|only of|its on|Q on|more or|so other|presidential
  over|that over|the party|that presidential|election president|would says|he should|Q should|do than|-s than|Q than|just that|=3
  that|Ued their|Uion their|most their|way them|- them|and there|may there|was they|could they|say they|will through|the
  through|which time|since time|when to|Q to|Vs to|as to|their to|win tuesday|-ing was|Q, way|to were|-s when|-s when|Uing
  which|they who|has with|-al
-0.1 -0.1 -'s|last -al|-s -ed|well -ers|Vly -ers|was -er|-ive -er|been -er|was -ing|-ed -ing|-ment -ing|him -ing|of -ity|- -ity|he
  -ity|that -ity|was -ly|where -s|among -s|far -s|have -s|or -s|some -s|state -s|that -|-ment -|far -|will -|year 0|for =3|Vs =3|one
  =3|since =3|will =6|Ued =6|were =6|with =8|but N|Uly N|had N|poll Q|as Ued|- Ued|at Uer|and Uions|about Uions|on Uly|-ive Ved|-er
  Ved|-s Ved|no Ving|-ers Ving|=4 Ving|him Ving|on Vs|-ed after|he against|one against|the and|U and|asked and|be and|in and|to
  an|Uive an|Uly are|-ed are|Q, are|being asked|the as|-ing as|Uing as|her at|the a|Uity a|new a|nominee been|Uing between|two
  be|made but|as but|it but|said but|those campaign|Uing delegates|U during|N even|after far|from first|one former|president for|=3
  for|an for|how for|this from|U had|a has|been her|Ument he|says he|still him|while his|most his|recent including|a interview|that
  in|-al in|any is|=5 is|N is|Uly is|a it|-er it|Q just|-s make|- more|-ed more|-ive now|the no|to of|-ers of|his of|how of|primary
  of|them one|in on|-ment on|whether or|- or|-ed or|if or|two party|-s people|were percent|-ed percent|to said|were saying|N
  saying|the should|U since|his support|an that|Q? that|have their|-s they|Uly they|had the|Ved the|party through|=5 two|-s up|a
  up|by was|no where|- where|-s which|Vs which|was while|also who|say will|U will|also with|-ing with|-ly
-0.1 0 -'s|Uion -al|debate -ed|-er -ed|0 -ed|voters -ing|Uer -ing|her -ion|while -ity|-s -ive|-ers -ive|-ive -ly|0 -ly|Ving -ment|at
  -s|Uion -|-'s -|-ers -|-s -|Uer -|against -|which -|years 0|million 0|support =3|Uing =3|also =3|called =3|if =3|this N|-'s N|0
  N|an N|as N|not Q.|N Ued|into Uer|the Ument|- Us|=6 Us|over U|as U|like U|to Ved|Q! Vs|for any|- are|Ving a|debate been|-ed
  be|-ing but|have candidates|-ing candidates|who do|not former|- for|- has|Ved her|first her|vote his|-al his|0 his|two into|-ing
  is|-er may|0 more|-al not|- of|- of|their of|this only|0 on|-ers or|Q out|and said|of saying|=3 she|and some|Us state|is such|a
  supporters|=3 that|-ers that|his their|presidential the|Q, the|candidate the|nominee voters|and what|-s which|N which|U which|are
  who|he would|not
-0.1 0.1 -ed|an -ing|- -ing|-er -ions|on -ly|because -s|-s N|=7 N|his Us|about U|many Vs|=3 after|it an|Q a|-ed by|-s for|Ving
  have|-ly he|-s he|Us his|own how|N in|-ity of|her people|=3 she|- that|-s there|were through|- was|that where|N who|U
-0.1 0.2 -ed|a -ers|Ving -ing|up N|U Uly|and U|-er U|on a|- a|-al by|an debate|in in|on not|U on|monday out|of primary|is some|-er
  state|party that|such the|-er the|Vion to|this
-0.1 0.3 -|-ion =3|it Ual|- Uly|- Ved|a Vion|of all|but him|by not|Uly presidential|-ers than|N to|get was|U year|in
-0.1 0.4 -ed|since -ions|who =8|as Ued|by but|who of|two who|Uly
-0.1 0.5 -s|with -|says Ving|-s new|-s of|former some|- while|the
-0.1 0.6 -|=8 Uing|them and|Q by|Us said|Q
-0.1 0.8 can|Uly
-0.1 1.1 Q.|$
0 -1.5 Uer|a
0 -1.1 about|its
0 -1 -s|new
0 -0.9 =3|about
0 -0.7 Us|-s he|said including|N with|more
0 -0.6 -|polls N|for Q|U Us|a and|government the|poll
0 -0.5 -ers|he -|-ive for|N interview|with into|N of|all
0 -0.4 -'s|-ment -s|about U|-al for|-ers policy|and said|she
0 -0.3 -ed|as -ers|in -er|- -s|of -|with Q|- U|-ment for|more many|-s were|not
0 -0.2 -ly|in -s|-er N|from N|political an|N been|- during|her of|U recent|N since|0 that|-er the|political the|state
0 -0.1 -al|-ion -al|N -al|in -ed|it -|Ument -|him -|of -|their =10|N =3|Uly =3|he N|supporters Uer|of Uion|between Uly|a U|by U|not
  after|a as|- a|first back|on because|the been|-er even|those had|Ued has|U in|- like|N more|than one|-ion on|the saying|they
  who|-ed
0 0.1 -'s|Q. -al|was -ed|-al -ed|and -ers|like -er|Ving -er|how -ing|=7 -ing|delegates -ions|can -ion|- -ion|-ers -ion|voters
  -ity|-er -ity|and -ive|candidate -ly|Uing -ly|is -ly|on -ment|-s -s|if -s|next -s|out -s|since -|attacks -|i -|next -|night
  0|attacks =10|most =3|so =5|so =6|is =6|or =6|while Q,|but Q,|for Q.|-ly Q.|but Ued|after Ued|during Uer|-ing Uer|on Uing|for
  Uions|for Uion|not Uive|-s Uly|Uing Us|like Us|made U|candidate U|when Ved|his Ving|the Vly|U Vs|-al V|as after|- after|-al
  after|the after|three and|-ions and|U's and|about and|did and|former an|-ion an|-ment are|-ly are|both as|that at|his a|-s a|Uive
  a|race back|against back|in been|Ual been|called before|the be|-ed be|N be|more by|-ing by|U by|his could|U country|where
  delegates|- do|- email|- for|-ive for|Uly for|both get|-s had|- have|Ued have|an her|support he|Q he|Vs he|also him|the him|was
  if|-s into|U in|-ed it|- it|-s it|Ved just|U last|year made|their make|that may|not million|in monday|=3 more|N much|the next|week
  not|as no|-ion of|Ual of|an of|that on|-ly out|some over|0 party|should primary|- say|=3 so|- states|with support|for support|of
  than|-ers than|0 their|-ing their|-ions them|Uly them|all there|are they|- they|were the|nomination the|support to|-ed to|new
  to|support to|them up|about was|a way|=5 were|-ed what|- when|- whether|N which|could would|have
0 0.2 -'s|-ive -'s|own -al|-ity -al|at -ed|his -ed|president -ers|- -ers|during -ing|people -ion|if -s|Ual -s|Us -|at -|in -|states
  0|-ion =3|for =3|who =6|such N|-al Q.|many U's|- Uer|is Uer|that Uive|of Ument|about Ved|support Vs|of are|-ing as|Ving back|him
  because|she be|president both|an but|Us former|-ity for|what government|=6 her|-ing he|V his|U his|Ual how|the i|- just|as made|by
  may|- nominee|as not|-ing of|a on|to she|Ved so|many such|-s that|Uing their|U them|in they|U the|-ing the|most to|-ers
  to|campaign week|about when|and which|- which|Ved with|-s
0 0.3 -er|Ved -ing|when -ions|=6 -ment|into -|=4 =10|0 =3|like N|-ity Q,|the Q|a Q|will Uly|V Ved|that Ving|N as|an because|of be|in
  did|not from|Uing has|-ed her|U nomination|is one|=3 other|candidates party|Us so|-ing this|N tuesday|=3 voters|that week|=3
  whether|the win|=5
0 0.4 -er|while -ing|-ion -ment|Us -|because Ved|as Vion|that Vly|-ed both|-ions many|of national|-ity policy|=5 supporters|that
  up|in which|party
0 0.5 -ity|-ing -s|-ment 0|Us =3|her Q,|as Uity|=5 U|-ive U|against U|such like|those
0 0.6 N|have among|-ers are|more night|when out|voters
0 0.7 -ive|more -s|by Q.|with of|supporters
0 0.8 -|by and|not which|has
0 0.9 week|=6
0.1 -0.7 -er|former
0.1 -0.6 -ly|-ing -s|during in|=10
0.1 -0.5 who|Ued
0.1 -0.4 -ion|into N|state for|many
0.1 -0.3 -ed|-ers -ers|-ing -er|of -ions|and -s|than -|his 0|years =7|N of|-ity primary|-s some|N that|has
0.1 -0.2 -al|- -ers|who -ly|of -s|for 0|percent =10|-ions N|-er N|-ment an|Uer for|-ity her|-'s in|-er or|N was|Ued
0.1 -0.1 -ed|U -|-ity 0|race =3|Ving N|Ued a|-ion but|- have|V her|Us her|campaign in|-ly on|a party|- since|the
0.1 0 -ed|-s -ed|for -ed|on -ed|the -ed|to -ive|N 0|- Uion|of Us|-ing U|-ing Ved|to and|N and|political before|he be|a not|Ved
  the|Uer through|N
0.1 0.1 -er|into -ing|attacks -ion|-ions -ive|of -|-al -|called -|for N|nominee N|or N|party Uly|did Us|for Us|of U|will all|-s
  also|-ing and|-s but|only could|-ly had|-ing had|been has|Uer his|- it|can just|for more|of most|- next|- on|- or|-ive primary|has
  their|- the|-ment the|Q the|Us the|president the|presidential to|that who|can
0.1 0.2 -'s|-er -ed|Uing -ers|were -er|in -ing|-'s -ing|-ive -ing|Q -ion|may -ive|up -ly|had -ment|with -|-ions -|do -|or -|them
  0|-ing =3|just Q|Us Ual|of Ued|-ed Ued|-ing Ued|about Ued|back Uing|attacks Uing|new Uing|through Uing|who Uions|during Uion|with
  Uity|to Uly|Vs Uly|been Uly|what U|-ion U|has U|monday U|those U|through V|- against|him all|N all|of and|Uer and|new and|when
  and|with any|-er an|- as|in as|some attacks|against attacks|on at|this because|his because|people been|-ing being|-ed but|by
  campaign|was country|-ly debate|on did|he during|any for|-al for|those had|in has|a has|an he|U he|was his|Uly how|U into|-
  in|-ion in|its is|-ed its|-ers it|Ued it|has more|- nominee|to not|-al not|Uing not|be not|been on|-ions or|even other|-s
  people|Ued recent|years said|was she|Us she|is since|it so|=3 so|he supporters|=10 than|- that|Q, that|would them|Q them|on
  they|-ed they|did the|Uly through|-s thursday|night time|he to|-er up|-ing vote|on vote|than was|-ing was|not week|for were|-
  were|Ued were|Ved when|it who|had win|the with|-ment
0.1 0.3 -'s|-ion -'s|nomination -ed|them -er|Ued -er|it -er|or -er|who -ing|next -ity|for -ive|Uions -ive|the -ly|-ly -ment|-ion
  -s|Q -s|between -|being -|interview -|made -|percent -|she -|than -|there -|through 0|-al 0|Ving 0|a 0|by =3|their =5|- =5|Uing
  =5|there =7|the Q|-ing Ued|=6 Ued|up Uing|- Uing|-er Uing|supporters Uions|=5 Uions|of Uly|-ing Ument|in Ument|with Us|are U|about
  U|them Ved|from Ving|of Ving|them about|him about|his about|how after|his against|them all|-ive and|-ment and|it and|on and|well
  any|N any|Uions as|one a|win a|year been|a before|it be|as but|-er by|-'s by|any called|a candidate|in country|- do|that do|with
  election|in far|-er former|N former|first for|all for|their had|Ved has|- has|-ly have|the her|Uing he|may he|should his|N
  his|attacks his|former his|new interview|on in|Q. in|which in|years is|to its|-al its|-ing it|-ly it|Vs it|was just|the last|N
  more|Uly much|Uion much|of night|of nomination|- not|even now|Uing of|delegates or|at party|-er party|nominee political|-s she|now
  should|- should|he states|such supporters|have than|-al that|all that|most that|their that|year their|-al their|-ion
  their|candidate them|as they|-ly they|Ued they|have the|-s the|Ving the|only this|is through|a told|the up|against were|-ing
  what|Ued whether|and whether|they which|the who|are will|-ly will|do will|not with|-ity would|-ly would|like would|no year|on
0.1 0.4 -al|Uions -ers|have -er|but -er|called -ion|policy -ly|-al -ly|=3 -ment|and -|Uers -|V -|candidate -|so -|support -|tuesday
  -|week =10|-ion =10|U =3|into =3|made N|i Q,|-s Q.|the Ual|Us Uer|this Uing|-ed Uing|-s U|Ument Vs|that among|those and|then
  an|Ued at|all a|0 being|- be|U but|-ing by|-ed candidates|-ly do|-ing during|this for|-ions government|-s has|Vly he|is he|would
  including|his into|-s in|U it|=6 make|up next|=5 of|Ving one|that on|=6 or|=3 over|her people|of percent|=3 political|and
  president|=3 recent|- she|Q. some|U some|people state|where that|she their|Us their|primary the|Ual the|states those|-s
0.1 0.5 -ers|from -s|in -|could =3|-al =3|-ions =5|-ly N|even N|one N|will and|through an|Vion campaign|with during|an election|is
  his|-s into|their most|U next|two public|-s supporters|in that|during the|two the|years to|- to|say who|will
0.1 0.6 -|even 0|when =10|campaign N|before N|is N|more U|Vly and|their that|many their|-ers to|U
0.1 0.7 U|U V|-ion campaign|=6 him|a race|-ing that|the
0.1 0.8 =3|may Q!|$ but|also out|before two|-
0.1 0.9 -ion|Uer =4|$
0.1 1 its|Us
0.1 1.1 Q!|she U|an
0.2 -1 many|in
0.2 -0.7 states|=3
0.2 -0.5 both|- vote|of
0.2 -0.4 -s|-ions N|group
0.2 -0.3 and|from has|also its|-ion state|-s was|N
0.2 -0.2 -al|who -|policy 0|vote N|to Uly|=3 and|some in|N new|-ion new|N policy|-ers president|for
0.2 -0.1 -s|-ing -|party 0|states =6|N a|candidate candidate|who him|as in|0 not|Ued of|people the|interview three|-ers
0.2 0 -ly|who =3|in N|-ed U|it is|now one|N president|of that|Us the|-ive to|his which|-ed
0.2 0.1 -'s|- -ers|of -ion|in -ive|-s -s|a -|much Ved|U an|-ed been|in if|the many|other not|-ed own|- people|who political|-
  presidential|race the|-'s those|who voters|=6
0.2 0.2 -ity|-ion -ment|-al -|candidates N|would and|an an|-ly being|Ued former|-s the|-ion was|-
0.2 0.3 -al|for -ers|=7 -ing|V -ion|a -ion|would -ly|Ued =3|much =6|will =8|=5 U|should U|than U|their about|her at|- country|=3
  email|-er from|-ing has|Q, has|now have|to out|against out|to polls|=5 still|on that|only their|-ment the|-ed the|convention
  voters|in will|no with|-
0.2 0.4 -al|policy -al|that -ed|Uions -ed|at -ed|or -er|=3 -er|a -er|its -ing|now -ing|one -ions|the -ions|were -ity|=3 -ly|with
  -ment|is -s|can -|before =10|-ing =3|not =3|what =4|-ing =4|a =5|if =6|only N|say Q|before Ual|about Ued|from Ued|over Uer|=6
  Uion|=4 Us|before Us|were U|Uer U|because U|in U|while Ving|her about|Us against|-ers and|no and|two any|other are|-s asked|N as|0
  as|many a|time be|up but|Uer candidate|-s candidate|has can|- delegates|are delegates|to did|in do|well during|- from|Ving get|out
  had|her has|to have|since her|-ed his|-ly his|Uer if|- in|-ment is|only its|-ity it|had last|-'s like|to make|him more|-ing
  more|Uing nomination|U not|Ving one|-er on|it or|-al or|Ued over|those people|may percent|and policy|-ions primary|was said|=4
  said|in same|- should|have since|Ved such|Us supporters|will support|-er support|it than|Ving that|-ing that|as their|Ued them|up
  they|Uer they|Ved they|support the|U the|new to|do to|some to|states two|years up|any which|he while|in while|other with|their
  would|Uer
0.2 0.5 -'s|-ing -'s|U -al|-ive -al|=8 -al|email -ed|-ion -ed|-ity -ed|against -ed|from -ed|next -ers|-ed -er|after -er|because
  -er|had -er|have -er|people -ing|against -ing|at -ing|is -ing|many -ions|but -ions|to -ion|during -ly|-er -ly|Us -s|-ed -s|=6
  -s|back -s|just -|over -|say -|supporters 0|-ers 0|=4 0|delegates 0|is =3|only =3|or =4|=10 Q,|- Q.|she Q|-s Q|the U's|Ued Ued|-ly
  Ued|Us Uer|-ed Uing|-ion Uing|what Uion|is Uly|U U|-ions Vly|Ved against|his and|-al and|the and|where and|which any|-ing any|of
  are|U at|an a|-'s a|Uly back|of because|- because|-s been|U been|V be|Ving be|on but|i but|now but|what but|will by|years
  candidates|do candidate|and candidate|with country|U debate|U delegates|on even|if for|people had|to her|-ity her|0 her|Uions
  her|Ved he|had how|a how|she including|-s in|=5 in|campaign is|an is|on its|- it|were made|a many|as million|N monday|night
  more|to new|-ing nomination|in on|political on|that or|how party|could people|at percent|Ued political|-ions race|and said|would
  she|could some|-ment states|=5 support|-s that|-ion that|-ions them|-ly then|he the|back the|candidates the|week this|-er to|about
  up|their was|Ving was|from was|on well|- what|he who|make will|win with|them with|those would|win
0.2 0.6 -al|he -al|support -ers|a -er|Uion -ions|Ued -ions|not -ion|=6 -ly|after -s|him -s|people -|race =3|-ment N|$ N|won Q,|Ving
  Ued|for Uly|-al Us|it U|for Ved|in V|=3 and|its attacks|=3 between|-s by|saying called|the candidate|=3 for|his her|=3 how|-s
  is|saying more|-s more|=5 most|-ing next|president of|-ions over|his own|Us party|is primary|to race|=3 their|vote then|-ed
  those|-ers to|V to|vote who|they who|were with|his year|of
0.2 0.7 -ment|by -|group -|most -|said =4|- N|saying Q|=7 Q|and Uing|of Uly|-ed U|and about|- as|which by|their convention|=6
  he|could him|if if|he it|=3 nominee|=3 people|as that|it voters|at voters|have while|- would|do
0.2 0.8 -|debate -|three =3|-ly N|race Q,|with Us|last Us|that before|- from|any his|-'s the|many to|be
0.2 0.9 N|last after|Ving her|=5
0.2 1 N|in Uive|- U|supporters attacks|=5 far|=5 monday|in
0.2 1.1 country|is debate|=3 states|Ued
0.2 1.5 government|=5
0.2 1.6 if|that
0.2 1.7 N|now
0.2 1.8 N|but
0.3 -0.9 Uing|=6
0.3 -0.8 -ity|-ers
0.3 -0.7 =3|before
0.3 -0.6 Us|through voters|Us
0.3 -0.5 can|win presidential|-s
0.3 -0.4 -ions|-ing -|president
0.3 -0.3 N|Ving many|N who|-s
0.3 -0.2 a|former his|campaign who|-
0.3 -0.1 -s|at is|Uing other|-ers policy|-s she|has which|is
0.3 0 -ed|Uly -ing|as -s|like Ued|against a|-ing has|V of|national then|the the|-ers
0.3 0.1 -er|for at|new for|the her|as last|U presidential|candidates then|N with|the
0.3 0.2 -ing|U -ion|on -ly|-s -|was =3|-er an|-er first|- people|in presidential|nomination the|- the|N who|Us
0.3 0.3 -'s|Us -er|-ed -s|- -|last 0|presidential 0|voters =3|-ers U|Us an|-al a|Ued for|-er one|=5 state|and with|him
0.3 0.4 -ing|Us -s|-al -|into -|would =3|which Ued|to Uer|-s as|the campaign|-ions is|-ive
0.3 0.5 -al|Us -ed|Vion -ers|for -er|=6 -ing|out -ions|would -s|has -|primary 0|and =3|- N|and Ued|=3 Ued|as Ued|one Uing|Uing
  U|into and|-ers are|Ued a|Uer candidates|on has|-er her|the if|she is|Ued is|so one|U only|- only|with policy|-er some|of that|an
  the|Uing to|Uly to|make were|far
0.3 0.6 -'s|not -al|because -ed|convention -ed|more -ers|has -er|will -ing|-ing -ing|Ued -ing|last -ing|she -ing|with -ion|with
  -ity|as -s|other -|its =3|including =3|with =4|-s =6|-s =6|Q? =6|Us =7|who N|win Q.|it Q|in Q|should Ued|-ers Ued|Uly Ued|of
  Ued|political Uer|in Uion|about Uion|at Uity|for Uly|-s Uly|be Ument|from Us|Ued Us|in U|had U|of U|with Ved|by Ving|about
  Ving|his Ving|whether V|the about|it about|three against|her all|-ed all|over and|=10 and|her and|his asked|of as|-al as|-er as|U
  as|of back|to been|-ly being|a between|the be|Us be|an be|any but|a candidate|U debate|with election|=4 election|year even|a
  from|voters her|and he|will his|-ing his|-ment his|Uion his|Uive his|or his|support into|the in|-ions in|two is|at is|being
  its|-ment it|could it|may it|to it|will many|-ed million|- million|-al more|time most|N most|Ved much|to next|-s nominee|=6
  nominee|had not|for not|the not|to now|Ued no|V only|-ing only|the on|-ity other|-ed other|-ing over|-s over|to primary|=5
  primary|debate recent|debate she|=3 states|-s than|his than|to that|before that|not their|political they|can they|would the|=10
  this|time this|was time|on time|to to|-ment to|Ver was|Uing was|like were|Ving were|still when|Ued will|say win|- win|0 win|=3
  with|what would|-ing would|-s years|Uer
0.3 0.7 -'s|Ual -'s|primary -ed|after -ed|into -ed|only -ers|=10 -ers|among -er|his -ing|government -ing|voters -ions|U -ion|now
  -ment|N -s|nomination -s|primary -|email -|should -|were =3|among =4|his =4|to =6|U =6|including N|Uive Q|he Q|were U's|not Ued|=4
  Ued|through Uing|with Uions|and Uion|that Uive|=3 Uly|Ual Uly|the Us|-ed Us|with U|made U|time U|win Ved|0 Ved|an Ving|he Ving|it
  Ving|its Vs|are and|for an|-ity an|Ument are|-er are|the as|if as|new as|president attacks|from at|her a|Q a|convention because|so
  before|his being|U be|-ive convention|and could|=5 could|Uer do|a election|=3 even|-s for|-ly for|it from|states government|in
  had|just had|the have|had her|to him|Q his|vote how|many including|-al including|-ion into|V in|government its|Ument may|Uer
  more|Uive most|Ued much|it new|-al new|-ity next|year nominee|and not|make no|-ing no|-s of|candidates of|whether people|have
  percent|over president|=5 race|for should|be still|has such|-ion support|from that|about that|both that|her that|they the|-ions
  the|attacks time|in to|former to|have two|candidates up|=3 up|on were|made when|-ing where|they whether|that while|-ing who|should
  who|won with|-ive with|an would|-ed
0.3 0.8 -al|is -er|Us -ing|monday -ion|made -ity|=6 -ive|nominee -ly|and -s|tuesday -|Uive -|asked -|now =3|Vly N|may N|years Q|=6
  Q|=8 Ued|Q Uer|Us U|was Ved|of Ving|against V|=5 V|for V|in also|V and|more but|her candidate|=6 did|=5 first|U for|president
  group|-s how|-ive interview|N now|=5 policy|Us since|-s still|-s that|there to|one voters|-ly where|and while|at
0.3 0.9 -al|over -s|do -|=6 N|election N|former his|Ument last|-s like|=3 them|=5 year|=5
0.3 1 -ions|=5 -s|only N|by N|since Q!|as far|his much|-er time|=5
0.3 1.1 -ed|-ly
0.3 1.2 0|=8 Q?|$ night|=5
0.3 1.7 -al|and -ment|from
0.4 -0.9 -ive|who
0.4 -0.8 her|supporters with|-ed
0.4 -0.5 =3|an
0.4 -0.4 U|who
0.4 -0.3 N|who Q|-ment of|Q. people|- that|-ed was|among
0.4 -0.2 his|political they|are
0.4 -0.1 0|campaign and|-ion on|her
0.4 0 =3|new N|=8 a|N he|has people|on
0.4 0.1 -|Us U|at also|-s a|-er a|more her|party other|-al percent|of the|way
0.4 0.2 -'s|-ed -s|are =10|- =3|its N|over Ved|-ing of|the percent|=6 voters|to
0.4 0.3 -er|to -ing|-ions -ive|to =3|U and|-er her|-s in|the is|in only|a to|Uer who|was
0.4 0.4 -al|-er -er|-ions -ing|by -ions|about =3|such =8|=3 and|- and|a has|not of|state the|Uion
0.4 0.5 -er|on -|as -|people =3|from Us|-al supporters|and
0.4 0.6 -s|and -|and =7|like Uly|Ued Ved|for she|will
0.4 0.7 -er|candidate -er|election -ing|he =6|what N|during U's|-ing Uion|and between|a but|to candidates|to country|-s
  election|campaign her|-ers her|political him|=3 him|an in|Uer in|Ving it|from president|and should|Uer should|she than|U that|were
  to|-ive will|support with|it
0.4 0.8 -ed|back -er|-ers -er|last -er|political -ing|and -ing|support -ion|and -ion|as -ity|U -ly|V -ly|all -s|because -s|may
  -|country -|during 0|at =3|-ion =4|it =4|with =6|if N|time Q.|his Uing|any Uing|at Uing|up Uions|from Uity|- Uly|when Ument|for
  Us|would U|debate U|new Ved|-ment Vly|- Vs|-ing about|their and|could and|other are|Q are|people as|-ion at|one a|primary but|no
  convention|delegates first|Ued for|saying from|an had|-ly have|-s her|=6 her|in him|because his|Uing how|it in|=3 in|many
  in|political in|that make|their much|more new|Us night|- now|-ing on|him or|to so|-ly states|Uing still|-ing support|-ing
  support|his than|Uing that|Uly them|U there|will this|country was|also was|now were|being what|the while|she will|vote with|=3
  year|to
0.4 0.9 -al|on -ers|on -ing|Uion -ing|between -ing|has -ing|new -ion|was -ly|=4 -ly|states -s|support -s|while =10|Ument =10|in
  =3|-ity =3|Uion =3|attacks =3|had =4|0 =4|the Q,|Uly Q|between Q|but Q|if Ued|in Us|=3 Us|between U|between U|is U|over U|since
  Ved|with about|0 about|that against|it all|that and|state and|support and|whether an|Ved as|-ed because|N between|0 be|-ly be|-s
  but|because called|for campaign|and convention|could country|and did|- first|=5 for|which had|said has|0 has|called have|a
  her|over he|Q, if|it is|=3 is|called its|-s it|U make|a million|=5 most|-al next|N not|-er not|N not|just not|made now|-ed no|-al
  of|being one|=6 only|one on|=3 on|in or|in over|and over|their party|with political|party she|can she|did such|- that|-'s
  that|after that|may that|so them|-s them|with this|-al those|that to|=5 to|Ument tweet|on two|-ions voters|-er was|Uer was|by
  were|more whether|he with|only
0.4 1 -ers|will -ing|=4 -ions|among -ment|has -ment|should Q|on Uers|=5 Us|among U|no Ved|-ion Ved|over back|=5 but|that email|=3
  new|-ers not|=5 now|=3 no|N party|=5 primary|-er recent|campaign states|-ing that|he the|delegates the|policy this|Uion voters|=10
0.4 1.1 -'s|Uing Uions|=3 and|there but|U's candidate|could him|=7 night|=6 support|=5 voters|who
0.4 1.2 -ion|=3 -ive|or N|tuesday Uion|=5 one|with president|who this|=5 year|=3
0.4 1.4 Q|$
0.4 1.6 how|far
0.4 2 before|=5
0.5 -0.9 is|one
0.5 -0.6 -ive|a
0.5 -0.4 =3|told from|many
0.5 -0.3 Us|is voters|for
0.5 -0.2 one|former she|said
0.5 -0.1 U|last among|- her|primary primary|voters
0.5 0 two|of vote|-
0.5 0.1 Ued|U political|-er recent|polls
0.5 0.2 -ers|-ions -s|as -s|nominee N|=4 an|-ions some|other time|=3
0.5 0.3 -|who also|-ed for|one his|party since|-ing the|Ument was|an who|called
0.5 0.4 =3|then both|the
0.5 0.5 -ly|voters some|-s
0.5 0.6 -ing|that -ity|to -ment|- -|campaign -|if -|time Uion|in
0.5 0.7 -'s|-ly vote|to
0.5 0.8 -s|but 0|but candidates|=3 government|- nominee|=5 out|=3 to|-al with|one
0.5 0.9 -ed|Q, -ion|have -s|their =6|from Ued|new candidate|=5 country|=5 his|state made|him more|presidential of|campaign one|-ed
  president|will said|U that|a was|in where|the with|no
0.5 1 -'s|Ued -al|presidential -er|were -ing|state -ions|between -ion|he -ity|in -ment|if -s|=7 -s|even 0|=10 0|Ved 0|other
  0|primary =3|make =6|was =6|when N|policy N|when Q,|Uing Uer|before Uing|Uion Uing|out Us|he Us|him Us|their U|Uive U|during
  Ved|-al Vly|=3 Vs|at V|-ed after|all all|about and|all and|had as|-s as|much a|Ved back|U for|being for|first has|no have|Uly
  he|Vers he|can him|Uly how|-ed how|-ly if|a is|time of|such of|three one|would only|in on|an or|their out|after party|and
  people|would president|-s says|it than|her that|U's that|by that|now that|people their|Q there|and to|any was|up
0.5 1.1 -al|=3 -ers|should -ing|=6 -ing|=8 -ing|all -ion|U -ion|at -ion|by -ity|on -ive|-ity -ive|with -ly|presidential -s|so =6|at
  N|Ual N|while Q.|Uly Ued|=8 Ued|some Uions|Uly Ving|as Vion|to all|-ers all|-ions and|of and|say as|Ued a|party a|president
  a|state but|with debate|and election|=5 first|debate former|-er government|should had|=5 her|own him|at him|that his|Uions if|they
  in|Ued it|on make|her much|about national|convention nominee|for not|on party|in so|Uly that|said there|=3 the|night those|Uions
  time|for up|-s vote|at well|as were|the were|to where|-ers whether|-
0.5 1.2 -ive|Us -s|was -|have 0|were =4|that Q|=5 Us|after all|=3 and|make because|=3 candidates|for delegates|=3 her|-ly not|all
  now|=6 on|and or|party race|=5 race|is to|two
0.5 1.3 -al|last -ity|during -s|=4 Ual|=3 campaign|but his|more own|=5 whether|she
0.5 1.4 -ers|=5 -|after like|an
0.5 1.5 N|at
0.5 1.6 -s|when Ving|=5 supporters|at
0.5 1.7 0|as
0.6 -0.9 Q!|=6
0.6 -0.4 Ued|monday the|voters
0.6 -0.2 he|Ved people|-ed
0.6 -0.1 =3|-ive Uly|would said|his
0.6 0.1 -er|as
0.6 0.2 Q|by as|political presidential|campaign win|in
0.6 0.3 -al|-ers -|voters Ved|up debate|-s
0.6 0.4 -s|supporters -|is against|an a|political
0.6 0.5 -s|who N|has
0.6 0.6 N|with her|Q she|U those|of
0.6 0.7 from|0
0.6 0.8 -al|people -s|all Us|by people|=5 voters|=3
0.6 0.9 -ed|Uion like|the
0.6 1 -er|and 0|of her|email it|=5 most|about
0.6 1.1 -ity|=5 -ment|=3 Uing|-ions be|Ved him|=5 on|0 on|new percent|=5 that|for
0.6 1.2 -al|Vs -ed|attacks -er|-'s =3|how =5|or =6|than N|through U's|U Ued|out Uing|Us Uion|he Ved|them about|whether and|what
  an|Q. at|U a|Us before|=3 candidate|- far|to his|next i|did i|was nomination|on of|-ment over|time people|and primary|in recent|Us
  that|=5 time|as to|Vly to|it to|on was|about
0.6 1.3 -ions|-s -s|monday =10|Uing =6|like Ued|-ions Ued|how Uing|before Uive|=5 Uly|=5 Us|have U|just U|said and|how before|voters
  far|more for|Ved in|time made|during much|-s of|states or|that president|=6 than|in was|over were|=5 what|his what|i when|=3
  when|to years|=3
0.6 1.4 -'s|convention -ed|=5 -ive|=5 N|where Q!|at Ved|-ers Ved|=5 against|=5 a|Ving her|with him|- in|and it|by over|a primary|=3
  that|=6 two|=5
0.6 1.5 -al|as N|than vote|=3 years|=6
0.6 1.6 -ity|is
0.6 1.7 =8|=6 race|=6
0.7 -0.8 state|in
0.7 -0.2 about|a would|=5
0.7 0 N|did party|as
0.7 0.2 -ions|that -ive|-ment
0.7 0.3 -ers|Ued =3|president made|- of|voters
0.7 0.4 -s|still -|been N|could Uions|by political|-ing time|-ing
0.7 0.5 -s|Uly 0|-ly be|Uly his|-ity
0.7 0.6 and|Uion national|N
0.7 0.7 -s|made =3|now interview|=5
0.7 0.8 -ers|or -ity|-al been|-s but|Uly
0.7 0.9 now|-s which|candidate
0.7 1 -s|=3 Ued|=5 Ument|=3 U|=6 polls|=3
0.7 1.2 N|=6
0.7 1.3 -al|Uing -|=3 =7|U Uer|Uing V|of is|over is|still more|in nomination|=3 they|should
0.7 1.4 -ing|=5 -ing|about -ing|night -ly|those =7|Q Q.|asked Ument|=5 her|Ued just|how more|recent or|-ly say|about that|in
  their|-ly week|and
0.7 1.5 -ion|=5 -|=7 -|own =6|of =8|to Q.|he Ued|last Uing|and any|Us candidates|=5 candidates|other even|in for|voters states|that
  state|=3 that|on there|=5 to|Uions to|interview
0.7 1.6 -ity|Us Us|-ly email|-s
0.7 1.7 Ual|=5 policy|before
0.7 2.2 -ions|=3
0.8 -0.5 some|as
0.8 -0.2 those|in
0.8 -0.1 -er|voters
0.8 0 -ing|Uing
0.8 0.1 by|many candidates|as that|Ved
0.8 0.2 -|Ved and|national now|a the|vote
0.8 0.3 -ions|as -s|is Uing|-ers campaign|in poll|=3
0.8 0.4 including|one of|recent
0.8 0.5 =6|but on|this
0.8 0.6 -ers|=3 Vs|=5 both|candidates
0.8 0.7 -ion|is -ive|for of|other
0.8 0.8 also|the vote|=5
0.8 0.9 -ive|=3 U|-ity her|-al
0.8 1 all|=5
0.8 1.2 years|=5
0.8 1.3 -al|=5 as|its
0.8 1.4 -ly|=5 Uion|for voters|=5
0.8 1.5 that|Ument them|out
0.8 1.6 -er|=7 -ion|last Q,|while as|his like|her people|to state|-ers state|=5 that|one
0.8 1.7 -ers|but -|thursday =3|first Q|only as|Ual be|=5 or|his presidential|-ion than|two that|to them|for
0.8 1.8 Us|and have|=5 him|Uing new|voters up|=5
0.8 2.1 =5|=3
0.9 -0.5 and|by
0.9 -0.1 =3|said of|Q!
0.9 0 -ions|over former|-al
0.9 0.1 =3|a N|said by|-al state|-
0.9 0.2 -ers|about Ument|Ved states|=4
0.9 0.3 -ing|states N|own more|Us poll|=5
0.9 0.4 who|now
0.9 0.5 of|both
0.9 0.6 the|Uions
0.9 0.7 an|Us voters|as
0.9 0.8 Q,|-ing group|=5 in|delegates
0.9 0.9 Ved|former
0.9 1.1 U|night
0.9 1.2 N|=3 Us|=5 the|three
0.9 1.3 -|since
0.9 1.4 -ment|=5 U|=3
0.9 1.8 Vion|=3 and|that over|=3 over|=5
0.9 1.9 -|but =5|-s be|=3 much|in to|debate
0.9 2 -ed|=3 a|much convention|=3 do|=5 so|=5
0.9 2.1 Us|=4 policy|at
1 -0.1 Ved|Uly
1 0.1 Uing|on
1 0.2 -ed|-ment both|in
1 0.3 some|states up|with
1 0.5 -ed|=7
1 0.6 most|of
1 0.8 N|on delegates|=5
1 0.9 =3|on those|with
1 1 -ers|as campaign|=5 week|=5
1 1.2 night|=3
1 1.4 debate|=5
1 1.5 N|=5
1 1.6 -ing|=3
1 1.7 =8|U tuesday|=5
1 1.8 U|=5 convention|=5
1 2 campaign|could
1 2.1 about|=5 asked|for her|by
1 2.2 -ion|=4 Us|when Vs|on like|=5 them|=6
1 2.6 so|in
1.1 -0.3 N|V
1.1 0.1 among|-al by|some
1.1 0.3 campaign|is vote|and
1.1 0.6 with|=5
1.1 0.7 N|government president|that
1.1 0.8 supporters|after
1.1 0.9 -ment|he much|=5
1.1 1.1 -|when
1.1 1.5 -er|=5
1.1 1.6 0|=5 Vs|about supporters|=5
1.1 1.7 -|=5
1.1 1.9 out|=5
1.1 2 Uion|=3
1.1 2.3 N|because Q.|=8 say|whether was|=5
1.1 2.4 U|but support|on
1.2 0 -ly|from =5|from
1.2 0.2 voters|-ed
1.2 0.4 the|public
1.2 0.9 -|Vs
1.2 1.7 N|after Uing|=5 party|=3
1.2 1.8 -s|=5 as|-ive
1.2 2.3 for|that
1.2 2.4 about|Uly
1.2 2.5 Us|but on|=5
1.3 -0.1 -ment|-ing
1.3 0.8 Us|as
1.3 0.9 N|still
1.3 1.3 campaign|=3 thursday|=3
1.3 1.4 -|while
1.3 1.6 campaign|as
1.3 1.8 V|a
1.3 3.6 =5|=10
1.4 0.7 N|this
1.4 0.8 from|people
1.4 0.9 -ment|=6
1.4 1.5 Uer|=5
1.4 2.9 at|it
1.4 3.1 for|=5
1.5 1.2 N|also N|only
1.5 1.6 president|on
1.5 3.1 this|in
1.6 0.3 N|Ved
1.6 0.5 party|for
1.6 0.6 he|made
1.6 1.3 supporters|on
1.7 0.8 =8|said
1.7 1 =5|=8
1.8 0.7 N|tweet
"""
FIELD_PREVIOUS_WORD_BEFORE_CUE: Final = """\
-2.4 -1.3 he
-2.2 -1.6 practices
-2.2 -1.2 however zimmerman
-2.1 -2 still
-2.1 -1.3 follow
-2.1 -1.2 moreover
-2 -1.6 latinos
-2 -1 instead
-1.9 -1.4 businessman's ramos video
-1.9 -0.9 centerview commentators
-1.9 -0.3 carter
-1.8 -1.1 non-profit
-1.8 -1 broaddrick co-founder guy she
-1.8 -0.9 escalated mich. we
-1.8 -0.6 section
-1.7 -2 nevertheless
-1.7 -1.5 silverman
-1.7 -1.1 decatur
-1.7 -0.9 cook downtown flint investigations pastor pushing web
-1.7 -0.8 250,000
-1.7 -0.3 lazar
-1.6 -1.7 finances wealth-x
-1.6 -1.5 there's
-1.6 -1.4 antiabortion
-1.6 -1.3 there’s turkey
-1.6 -1.1 headline organized
-1.6 -1 constitution meanwhile right-leaning
-1.6 -0.9 census dupont emailed frank likewise spicer you’ll zucker
-1.6 -0.8 ap ban capitol gorka invoked native wikileaks
-1.6 -0.7 moines that’s
-1.6 -0.6 58
-1.6 -0.5 attending
-1.6 -0.4 indeed
-1.5 -1.8 mean
-1.5 -1.5 hannity upon
-1.5 -1.4 highway
-1.5 -1.3 rhetoric
-1.5 -1.1 campaign’s
-1.5 -1 haute millennials threw tunnels
-1.5 -0.9 hughes police rallied staffer you
-1.5 -0.8 afl-cio aug backing calif. eventual legion nieto univision
-1.5 -0.7 guatemala
-1.5 -0.6 bloomberg
-1.5 -0.5 they
-1.5 -0.2 billionaires
-1.5 -0.1 ohio
-1.4 -1.5 mexico
-1.4 -1.4 affiliations louisville
-1.4 -1.3 agreement she's
-1.4 -1.2 she’s
-1.4 -1.1 references
-1.4 -1 bennett he’s johnson's keeping overall
-1.4 -0.9 1986 parenthood
-1.4 -0.8 burlington christie's commerce france nra register zika
-1.4 -0.7 20,000 30-minute administration r-calif visited yes
-1.4 -0.3 it
-1.3 -1.2 lending tallahassee
-1.3 -1.1 here’s senators
-1.3 -1 speaking
-1.3 -0.9 fiorina law praised voiced
-1.3 -0.8 can’t emanuel fact-checkers responsible zone
-1.3 -0.7 47 bamberg bar editors else hp's nonetheless opened
-1.3 -0.6 map results tower
-1.3 -0.5 ryan's surprisingly
-1.3 -0.1 palin’s
-1.2 -1.6 insults
-1.2 -1.5 below
-1.2 -1.2 content either exception my
-1.2 -1.1 effective n.h.
-1.2 -1 2004 measures schultz thiel
-1.2 -0.9 contacted dollars down glass-steagall
-1.2 -0.8 bay decried magnitude
-1.2 -0.7 adopting begins confront earned entered hunter i insurmountable internal mock park podesta risks sat sign they’re
-1.2 -0.6 abc's blasted clark decline ends kentucky liberals menendez miller persuade prefer rallying rural says
-1.2 -0.5 20 alarmed becerra colleagues honduras
-1.2 -0.4 closest it's read spanish-language
-1.2 -0.3 2016 biden
-1.1 -1.7 reminder touches
-1.1 -1.5 institutions tone
-1.1 -1.3 regardless
-1.1 -1.2 burst document schools strength
-1.1 -1.1 he’ll sense
-1.1 -1 days editorial hosts places reached result sexist silence
-1.1 -0.9 egyptair ignored meetings signal tactics
-1.1 -0.8 $40 2006 allies barring dayton don't followers lobbyists turned ukraine washington yellen
-1.1 -0.7 alone campaign's cash dyke ended favor function hasn’t reminiscent tpp wasn’t
-1.1 -0.6 32 donald embattled flipped georgia hoping hour insists italian joe moderators mother nld nusra oust piece plane
  politically red s.c. scurried sentence she’ll test
-1.1 -0.5 challenge changed misinformation nevada stood switch
-1.1 -0.4 looks
-1.1 -0.3 tuesday's
-1.1 -0.2 & blasio salceda
-1.1 0.3 michigan
-1.1 1.1 rice
-1 -1.6 abedin
-1 -1.4 cast fox
-1 -1.2 followed perpetual search stretch
-1 -1.1 born-again germans
-1 -1 laws passage reflecting release
-1 -0.9 announcement described hack opportunities wearing
-1 -0.8 1980 benenson character deportation key kyi's maddow obama's relationships sarandon victims wake
-1 -0.7 above businesses chants comes complete entering nearby nightclub roffman runs speakers spectacle
-1 -0.6 broken catholic corker criticism curb decisive halls jewish justice mission saying town trump
-1 -0.5 ackman afp brzezinski contender county granted iowans kids paper petrilli reversed shunned territory wages
-1 -0.4 actions broke movement nor thursday
-1 -0.3 joining referendum
-1 -0.2 pressure santilli
-1 -0.1 ad
-1 0 gore prepared
-1 0.1 enough
-1 0.3 that's
-0.9 -1.7 feinstein
-0.9 -1.3 channel’s objections
-0.9 -1.2 asylum denounced life
-0.9 -1.1 programs weekly
-0.9 -1 offensive points rather recalling roof size
-0.9 -0.9 admit choose citing crowd curiel marking owns paris plans traced
-0.9 -0.8 border fees honored price thinking
-0.9 -0.7 belt earnings emotional faith risk schlafly
-0.9 -0.6 addition blowback course credibility following graham’s holds lives plus posts proponents publication reuters route
  russian scenes schedule set sinking together unlikely
-0.9 -0.5 again association attendance beside comey's compromise cover cranston criticized curbelo debt dismal exposed fights iraq
  isil jindal mogul n.c. neurosurgeon reeves respected scene sharpton targets tester thanked they're
-0.9 -0.4 bought computer elsewhere g-iii marched needs putin releasing sent split surging tight twice
-0.9 -0.3 expansion mar-a-lago schilling wasn't |
-0.9 -0.2 concrete funds papers tool
-0.9 -0.1 already behind daughter google hill kerry thinks
-0.9 0 amid data donors
-0.9 0.1 trump's
-0.9 0.5 manafort's
-0.8 -1.4 debut politifact
-0.8 -1.3 additionally returns
-0.8 -1.2 1 emphasizing loyalty possibility
-0.8 -1.1 judge prior
-0.8 -1 clear
-0.8 -0.9 brothers contrast gains offer questions worrying
-0.8 -0.8 clearly complex costly district fields official whitman
-0.8 -0.7 2-1 admission carrying devine earlier endorsed inquiry mississippi note presumptive solution target targeted venue
-0.8 -0.6 bob calm certainly defended democrats energize file flight improved lawmaker matchup per progressed punch pundits respect
  simply stuck trust
-0.8 -0.5 ash avoided blumenthal centers city's country's describing further huge late liar meeting panel paulson provoke scientists
  tells unusually urging won
-0.8 -0.4 ample basketball buchanan catholics columbus continuing doubled duke e-mail establish forbes historically hotel icahn it’s
  maher mexican-american ninth priebus resources shared track wallace warren wednesday ’
-0.8 -0.3 bid chicago east january month's
-0.8 -0.2 lack miami soldiers
-0.8 -0.1 chrabaszcz crisis jobs passed public
-0.8 0 breaks he's send sometimes
-0.8 0.1 therefore
-0.8 0.2 ) comedian
-0.8 0.3 parties symbolic
-0.8 0.4 asian
-0.8 0.6 stay
-0.8 1.1 analytics
-0.7 -1.4 kit manhattan
-0.7 -1.3 clip standard
-0.7 -1.2 contest effort sentiment tactic we're
-0.7 -1.1 collapse nunberg product
-0.7 -1 allergan aura championed enter estimates resort suddenly takes
-0.7 -0.9 1980s becoming itself sensitive wealthy
-0.7 -0.8 $10 blamed echoed mayhem national-security natural odd oil pulpit them
-0.7 -0.7 batch debates drew merger notable perez plan practice
-0.7 -0.6 000 asia bet brother's brujas condemned conflicting held immediately in-person inside loss moments noting nudge others
  portland representatives sea slates theory
-0.7 -0.5 . 1,500 advocacy called chances concerning consulting continue cuba double-digit ever example expanded federation head
  hussein importance latino misogynist obama obtained overwhelmingly pharmaceuticals picked politicians presence rally residents
  selling twitter went
-0.7 -0.4 14 about against argue belcher cameron canova charge cited clinton complained connections considers cross delivering
  diplomat dropping economics endorses fact-checking fodder fracas mcconnell merkel miles mocked oct. portsmouth q referenced seized
  singer site summit withheld
-0.7 -0.3 albeit attacked children club contested facing friendship himself hurt libya mention raids say surveillance through
-0.7 -0.2 birth check corruption court's notion prosecution put slammed tax themselves turn
-0.7 -0.1 its opposing putting
-0.7 0 fifth hours louisiana minorities mook obamacare questioned streets tests tied waited
-0.7 0.1 threats
-0.7 0.3 surrogates
-0.7 0.4 burma protest
-0.7 0.5 best
-0.7 0.6 hackers
-0.7 0.7 arpaio
-0.6 -1.7 maples
-0.6 -1.6 initiative
-0.6 -1.4 married
-0.6 -1.1 benefits professional
-0.6 -1 rolled ultimate
-0.6 -0.9 act attracting islamist levell neighborhood unclear
-0.6 -0.8 appearing brexit closely conflicted dominant factory line relevant responses yanukovych
-0.6 -0.7 cnn collins emphasis form fought future gained hardly here incident inequality investor joked left-wing must nixon ryan
  stirred superdelegate
-0.6 -0.6 abortions advising around charged confusing goals gross hall hannity's harsh having hopes judgment outside prime wins
-0.6 -0.5 2012 2018 christie confederate contrasting cruz emerged experts fourth gotten her infrastructure libertarian ouster
  philadelphia poured readers scores shouldn't stopping suffered trip type water
-0.6 -0.4 admitted aid anti-immigration beginning brutal disclosure e-mails evangelicals fellow fla. floor fund-raising heritage
  incites interviews lead mayors millis mortgages no. preferred pull refused regalado situation state's status stem subsequently
  supporting title unity waning
-0.6 -0.3 ' 22 69 accounts ariz. barkley battleground believe coleman concussion constant doctors frustrated illegal investigate
  luncheon making mexican msnbc music obama’s pressed problems protect serving signature states sue thursday’s tycoon votes walking
-0.6 -0.2 90 audiences avoid hand him his levels minutes plenty saw successor too
-0.6 -0.1 allegedly
-0.6 0 administration’s boost i'm me murder potential users very
-0.6 0.1 agenda part positive rise support
-0.6 0.2 endorse personal
-0.6 0.3 timing
-0.6 0.4 protesters
-0.6 0.5 american centrist
-0.5 -1.3 hopefuls supported vatican
-0.5 -1.2 51 reporters
-0.5 -1 narrow nationally words
-0.5 -0.9 extreme investment listen participation
-0.5 -0.8 $11 ballots boos core dismantle proved spring terms topic
-0.5 -0.7 2 abc’s accomplishments along backed blame broadly broker candidates custom goal jokes negligence option regarding
  replaced scheduled shot spread unfavorably
-0.5 -0.6 = adding categories change fast feb. holding laid latest manufacturing proof romney secured shortly steady success trial
  valls
-0.5 -0.5 authorities biased body call campaign committees degree digits msnbc's oklahoma palin performance play propelled request
  significantly toughness
-0.5 -0.4 amendment announced annual azerbaijan bible boasting caps cnn’s columnist customer deputy distant lawmakers lobbied look
  message office one-two photo pulled rose side single-payer sits stump survey texas tie value views writing
-0.5 -0.3 1977 addressed assad barely can't charges charleston closed criminal cut defunding disabled extensive fitness formed good
  hispanics impact industry launching mitchell newspaper o'donnell op-ed phillips relied remaining saturday’s saudis scalia scott
  standing stopped tampa tenor tense term undermines wednesday’s westmacott wilkerson workers wrong
-0.5 -0.2 30-second acknowledged aides better company's death fear from frontrunner gets income kasich large onto their walked
-0.5 -0.1 45 ahead apparent at auto day discover headquarters higher investigators last never other platform policies use would
-0.5 0 1990s advertisements attacks black fraud joint received spreading
-0.5 0.1 americans enthusiasm isn’t kill million religion resigned small unemployment
-0.5 0.2 hewitt partisan string
-0.5 0.3 arms gun media posted
-0.5 0.5 freddy
-0.5 0.6 christmas
-0.5 0.8 petraeus
-0.4 -1.7 43
-0.4 -1.4 battle
-0.4 -1.3 prospect
-0.4 -1 current
-0.4 -0.9 jerusalem
-0.4 -0.8 campaigning elevated emerging launched
-0.4 -0.7 approval audience collected eclectic headed property puts sources stakes stands stephanopoulos
-0.4 -0.6 anything assigned bush's citizens commissioners edge high inclined lady outright performances polarizing sleeves
  statistics suggestion unclassified warnings
-0.4 -0.5 apparently assessment department dfa dioxide expressed fractious listing own prep reporting shop stake state’s streak
  sullivan
-0.4 -0.4 $100 amassed bigger clinton’s covered describe donor drawing eventually favored filings government's highest-profile
  ideological impossible information kingdom nominal potent previous quickly smaller stepped technically toned visiting
-0.4 -0.3 1999 2011 brafman braynard calls committing during final focused into lynch opposes president's rebuked sanders settlement
  sought take troops two-minute
-0.4 -0.2 60 account animated attacking background bad banning bluster conferences dour elections garnered gates interests means
  o'malley partly plagiarism posed promises reach repeated reputation rich routinely scholars series showing shudders source stiff
  surge tensions wilson wyoming
-0.4 -0.1 april began closed-door contests issue notice popular scandal
-0.4 0 among approved december evangelical expand london new president profile salvador shifting
-0.4 0.1 bridges deemed employee increased margin relationship reserved throughout were working-class
-0.4 0.2 able are beach benefited hold jupiter ritual spent
-0.4 0.3 back ground right subdued
-0.4 0.4 colorado includes production
-0.4 0.5 comprehensive near offered populist
-0.4 0.7 nations
-0.4 0.8 enthusiastic
-0.4 0.9 pence's
-0.4 1.1 44
-0.3 -1.1 murphy
-0.3 -0.9 verizon
-0.3 -0.8 encouraging
-0.3 -0.7 africa asked carolina invest post prepares working
-0.3 -0.6 3 authority class formal gambling
-0.3 -0.5 24 agreements came christian directed forward genuine governments highly land net organizing potentially restricting
  specific statewide teleprompter three-way voters white
-0.3 -0.4 appearance aware behavior being bowl brainchild cleveland clinch daily deaths fire forwarded irritated keep letter nov.
  opening planned respond snowden started sued suggestions those wall wanted
-0.3 -0.3 95 allowed attendees beck bit buck calling critics dec. embassies exists farmers funding koizumi mccarthy members months
  played poll rapid see taking temperament
-0.3 -0.2 $16 address carson cautioned column commissioner concerned describes eminent endorsements fury hampshire identities
  impassioned iowa justification lost month muslims nation's railed rapists rate rates refugee rejected romanian service shook
  technologies virginia
-0.3 -0.1 accusations based business clubs coffee concerns continued crowley did driving functions ill. in instance project
  projected said vermont way weighed
-0.3 0 allegations arizona bush don’t inability insiders insurgent interpretation isis ongoing specifically winning
-0.3 0.1 bannon big cases choosing claim computers excesses field manafort passing sanders's street unless
-0.3 0.2 draft endorsement go just politicking shift spending unlike
-0.3 0.3 away canadian ernst pennsylvania purchase rubio’s solidly toward unusual up
-0.3 0.4 coming ethanol loyal mere told violence
-0.3 0.5 existence offers son
-0.3 0.6 1,200 march merkel's russia
-0.3 0.9 hometown
-0.3 1 blocked businessman exactly
-0.3 1.3 frame
-0.2 -1.5 bill
-0.2 -1.2 ? confidential
-0.2 -1 weiner
-0.2 -0.7 islamic who’s
-0.2 -0.6 backers nuclear
-0.2 -0.5 2001 bradley nomination program publicly rivals social
-0.2 -0.4 500 ago approach breakfast columns convention determined discomfort drinking economy eksili faces giuliani health
  heightened mark order outreach pay rattled
-0.2 -0.3 america’s arkansas assange believed carson’s details education extended fight firearms firms global ideas living maine
  more p.m. personally reagan represent shouted svp terrorist trade years
-0.2 -0.2 adelson applause attempt aug. conduct election finance financial grassley leadership legal lived night’s primary similarly
  slightly summer this thrown try unpopular
-0.2 -0.1 31 admiration badly combination country’s footage houston investigation knew larger lawsuit lewandowski on paid parents
  partners podliska qualifications r-texas until vote voter websites winner
-0.2 0 assistance benghazi book declining engaged fired khan memo moderates night remains second-place should solutions surprised
  swing writes
-0.2 0.1 attracted cannot city companies dead event institutional may state stock successful will
-0.2 0.2 2010 carry could delegates economic have perhaps provision receiving scranton stressed without
-0.2 0.3 alternative deeper dnc double electoral germany links moving racial russians strategy to
-0.2 0.4 $35 billionaire night's or
-0.2 0.5 almost is somehow throw whole
-0.2 0.6 oppose regular
-0.2 0.7 plant
-0.2 0.8 three-quarters
-0.2 1 nine
-0.2 1.2 credit
-0.1 -1.1 reported
-0.1 -0.9 wording
-0.1 -0.8 november
-0.1 -0.7 fed's
-0.1 -0.6 different government pitch pursuing similar uncovered
-0.1 -0.5 30 charter point
-0.1 -0.4 angeles college elite immigrants iran morning republican republicans
-0.1 -0.3 corps department's email journal like lobbying pence progressives williams
-0.1 -0.2 attention candidate eyes fallin figure fit group's later less nation out ran rubio sessions strategist
-0.1 -0.1 accomplished argued available blocher debate dismissed first helped isn't learned limbaugh matter officials reid stage
  surveyed traders week's well what's who's
-0.1 0 domain employees former gap gathering low network reaction soon tossed wants won't wounded
-0.1 0.1 757 9 costs flying hook know last-ditch love socialist stop
-0.1 0.2 comments defending eight impromptu inflation lift mingle minning not o’malley place same screening senator single think
-0.1 0.3 achieve assault closing courts phrase start ⁄
-0.1 0.4 ayotte be billions gã1 incendiary major met selection third-party two warned welch
-0.1 0.5 cia had hammered ky. level placed scrutiny
-0.1 0.6 become cairo get grew mainstream
-0.1 0.7 controversial philippines
-0.1 0.8 applicants internet sort
-0.1 0.9 candidate's jet
-0.1 1.1 freedom servers
0 -1.2 probe
0 -1.1 fact
0 -0.8 deal france’s
0 -0.7 appeal show
0 -0.6 comment copy seen share
0 -0.5 international press website
0 -0.4 81 considered find giant known muslim opinion santilli's unions
0 -0.3 despite only percentage process shooting staunch watch
0 -0.2 aggressive analysts armed battled delegate governing ryan’s some speech survived team transition under uses
0 -0.1 barnstorming by consistently discussion enforcement negative politico reelection sperling sweeping tex. widely yaf
0 0.1 broad chains civil clinton's conversations crime downturn facility federal fundraising game hiring names nbc over renew today
  worth
0 0.2 affect also bringing died facebook famed favorite outspoken party's raised randolph rating reasons significant steps
  suggesting typically unexpected ‘
0 0.3 ability actually an ask committed dozen home lacks leads leak long-term mateen much netted offering pro surprising view
0 0.4 ending era except issues pilot race requests seven
0 0.5 decision difficult hard hispanic subsequent widespread
0 0.6 bulk china create detail rare showed
0 0.7 conflicts diplomats discipline syria trend zero
0 0.9 absent assume
0 1.2 ''
0 1.3 meet
0 1.5 plants
0.1 -1 word
0.1 -0.8 homeland valley who
0.1 -0.7 18 immigrant open
0.1 -0.5 firm intelligence news run speechwriter ways
0.1 -0.4 networks rogers senate year
0.1 -0.3 17 airing blm can francisco polls recent removed surrounding trends welcome
0.1 -0.2 $1 area centrists efforts increase knows mcdonald page participated ratings served walsh
0.1 -0.1 $5 49 analysis caucuses combat confirmed direct discuss gathered hearing huckabee include investors island's outsiders
  rodriguez tuesday
0.1 0 39 across became company diverse documents fdic fundraiser involvement monday operations pac proposed prosecutors secret starr
  supporters time used veterans worker
0.1 0.1 abortion advocate caucus-goers effectively general nominee sanctions work
0.1 0.2 buy fighting five intends radio there
0.1 0.3 baseball decided heavy leave nearly no of recognize river several solid struggle three year's
0.1 0.4 activity any bound complain couple delivered every focus identity increases nature number old pipeline probably record
  regulation treated wouldn’t “
0.1 0.5 a beat brand carries competitors jets kind pacs pfizer position rubio's rules strongly war
0.1 0.6 advance ali becomes celebrating deficit money necessary problem quick using whose
0.1 0.7 anti-establishment deliver pfizer's special such
0.1 0.8 ailes's alleging candidacy control d-n.y dealings findings
0.1 0.9 emails highlighting intense
0.1 1 johnson
0.1 1.1 farook’s
0.1 1.2 governors hire
0.1 1.3 tentative
0.2 -0.7 another
0.2 -0.6 chamber
0.2 -0.4 centerpiece communications enemies question
0.2 -0.3 activists crucial father's programming suggests system
0.2 -0.2 520 certain choice expert help july partnership prominent text vocal
0.2 -0.1 2015 activist aimed circuit condition demographics editor millions overseas reform rights sites suit surprise tennessee
0.2 0 between brought energized even linked majorities minimum off party political serves sides took victories win your
0.2 0.1 721 cbs chief clashed concord demonstrators denouncing female gallup idealists issued mega orlando outsider smith trying
  victory west
0.2 0.2 built capital detailed highest mass mosque quality vacation york
0.2 0.3 factors list nominating one voting
0.2 0.4 [ classified defined person records theories two-thirds
0.2 0.5 42 afghanistan clinched deadline diplomatic discussing frustration prevailed purposes roll roughly scare supposed
0.2 0.6 anger billion counting distract dog guns locked nationwide powell s the unpredictable
0.2 0.7 case numbers straight sympathetic
0.2 0.8 11 amounts appointment cost husband made players polarized
0.2 0.9 64 advertising donations slow
0.2 1 congressman countries essentially rebuilding
0.2 1.3 kansas markets
0.2 1.4 nabisco
0.3 -0.9 channel
0.3 -0.7 given introduced self-described
0.3 -0.5 rest
0.3 -0.4 nation’s protester
0.3 -0.3 democracy group marchers strategic
0.3 -0.2 corporate cruz's currently feminist prosecutor recommendation report stronger trusted wisconsin
0.3 -0.1 anchor country europe gop killed lot party’s pursued spot
0.3 0 attempts blunt chaffetz early entire face free host joined mentioned narrowly operation past progressive real school secretary
  third victim xi
0.3 0.1 23 according boycott conducted congressional defense drawn echoing failure famously filed george grijalva hollywood hundreds
  involved jackson jacobs largely lengthy messages present r-fla representing require required theater third-place three-man updated
  volunteered ±
0.3 0.2 bush’s colleges community comparing end job male many once oregon presidential server union was welcomed wing
0.3 0.3 been command flood herself illinois our peace u.s.
0.3 0.4 people rejection worked
0.3 0.5 club's director important including necessarily speak these
0.3 0.6 aired cell deficits hashtag pulse terrorists voted
0.3 0.7 broader committee’s communities consumer escalating formally makes minister prices super unable visit won’t
0.3 0.8 2008 ads killing move murphy’s style submitted tack
0.3 0.9 connect hide quite save whoever
0.3 1 74 8 doesn’t electronic growth highlight looked secure
0.3 1.1 104-page demographic muscle
0.3 1.2 keeps
0.3 1.3 moves
0.3 1.4 regulations
0.3 1.6 fueled
0.3 1.7 creating
0.4 -0.6 gallons
0.4 -0.5 conservatives schumer
0.4 -0.4 areas reporter suburban
0.4 -0.3 cheered cruz’s reluctant review
0.4 -0.2 advocates ruled season ultimately
0.4 -0.1 energy giving going history increasing mathematically nothing opponents recently separate taken vice vital
0.4 0 birther covering dean drafting effect fundraisers gave june kennedy kopachko majority nevada's outcome powerful prime-time
  published quarter trail woman
0.4 0.1 advisers brown center constitutional domestic economist economists forces friends half joyce leaders management mostly
  opponent owners province qualified reagan’s saturday so speaker tweeted vision
0.4 0.2 brief brooks camp chamber's directly gowdy heated immigration lines linkedin listed martin need owned radicals rnc scientist
  television than tougher vigorously
0.4 0.3 bernardino church committee drive florida improving journalist netanyahu walker
0.4 0.4 executive insured security yale
0.4 0.5 climate corporations generated maryland paul planning recognized refusal young
0.4 0.6 court included
0.4 0.7 chinese
0.4 0.8 4 78-year-old add block
0.4 0.9 attempting i-vt minors nclb politics
0.4 1 boeing cause divisive
0.4 1.1 4len
0.4 1.2 fewer main syrian
0.4 1.3 brandished central freed thought
0.4 1.6 greatly
0.4 1.9 assets
0.5 -0.8 aide
0.5 -0.5 leaves
0.5 -0.4 band brainard coined connection house news's seeking
0.5 -0.3 authorized byrne spokeswoman
0.5 -0.2 civilian danger drug presidency works
0.5 -0.1 albright military rank-and-file star
0.5 0 colleague democratic f.b.i. for forced foundation grayson grayson’s groups lazar's man mandate respondents retired so-called
  study want
0.5 0.1 > acting counties opposition paradis roots running teachers tough
0.5 0.2 2009 active adopted allied analyst article bureau columbia controls controversy cooperation coordinated fec gingrich
  guardian hate hosting institute left-leaning member nega palmieri pen representative securities sexton surveys swipes trading
  tuesday’s weekend
0.5 0.3 california liberal percent projection proposals staff
0.5 0.4 banking bipartisan causes german privately pro-clinton progress speeches
0.5 0.5 lots provocative weeks
0.5 0.6 bank congress
0.5 0.7 handful returned
0.5 0.8 action politician with
0.5 0.9 china's fiscal
0.5 1 55 eastern package truck
0.5 1.1 regional
0.5 1.3 dewhurst mistrust
0.5 1.4 doesn't
0.5 1.7 moderate
0.6 -1.4 which
0.6 -0.9 ~
0.6 -0.7 !
0.6 -0.5 magazine
0.6 -0.4 argument close establishment
0.6 -0.3 engagement
0.6 -0.2 ballot conservative hp
0.6 -0.1 delegation fed friend investigative long-shot things
0.6 0 assistant caught japanese managing packer policy-focused refugees
0.6 0.1 declared durbin hong particular private pursue
0.6 0.2 $15 abc board broadcast coal contractor exchange explicitly four graham inspector labor mavericks mayor newly receive
  richmond studies united usa ©
0.6 0.3 75 angry army boxer davis elmendorf environmental estate fuel hillary malik owner physician pro-trump properties story
  toomey treasurer vegas wife
0.6 0.4 advisory both helping national particularly trump’s
0.6 0.5 democrat each longtime neither r-utah rule spokesman vice-presidential
0.6 0.6 1995 french
0.6 0.8 base naacp
0.6 0.9 thing
0.6 1.1 houses rallies
0.6 1.2 disavowed influential
0.6 1.4 us
0.6 1.5 traveling
0.6 1.8 shoal
0.6 2 sooner
0.7 -0.7 attorneys
0.7 -0.4 ¡
0.7 -0.3 concern that
0.7 -0.2 mishandling top topics
0.7 -0.1 2007 officer re-election
0.7 0 allowing brain casino kyi organize reason reno simple technology turkish
0.7 0.1 60-second all carrier collection losing massacre polling proliferation reality sure
0.7 0.2 added advocated anonymity cable embraced faced families friedan individuals journalism kasich’s leading partner path
  striking woods wrote
0.7 0.3 67 actor armstrong british council d-nev disclosures far-right figures kingson lawsuits moore rendell reynolds thousands
  unconventional
0.7 0.4 born crossroads dallas gunman now online pollsters tech
0.7 0.5 bond didn't front-runner governor maybe whether
0.7 0.6 21 affected appeals brooklyn career races registered simas
0.7 0.7 13 berlin's created since watching
0.7 0.8 filibuster indiana
0.7 0.9 ailes legislative nonprofit
0.7 1.1 anti-trump discovered mail
0.7 1.2 viguerie
0.7 1.4 finish
0.8 -0.4 abandon
0.8 -0.2 lesson
0.8 -0.1 census-taker dynamic mirrors pair remember
0.8 0 fbi judicial nclb’s
0.8 0.1 d-calif journalists local organization
0.8 0.2 carly founder older peã population rival upstate
0.8 0.3 26 adviser attorney bernie caused cernech contributors d-va districts elected everyone full-time guerrero magnate o'brien
0.8 0.4 200 backs challenger coalition consider cool evening hawks hicks highest-ranking iii koch overhaul pages primaries sold
0.8 0.5 50 arm consultant phone protection richards
0.8 0.6 before experienced nice revenue right-wing weld
0.8 0.7 commercials hedge picture september
0.8 0.8 2013 after
0.8 1.3 2014
0.8 1.4 -
0.9 -0.5 whom
0.9 -0.4 answer
0.9 -0.3 exchanges
0.9 -0.2 supporter
0.9 -0.1 29
0.9 0 supports why
0.9 0.1 attackers manager
0.9 0.2 chairman independents parade veteran
0.9 0.3 afternoon america chairwoman experience getting hear pro-life senior software spoken verveer
0.9 0.4 1992 50-state actors amnesty beyond chance d differences empire fallon miss. r r-tex retiree road rove stevens titled vt.
0.9 0.5 28 minnesota provides recruiting slate strategists vast wave
0.9 0.6 detained incumbent weren't
0.9 0.7 promise well-known whatever
0.9 0.9 photos
0.9 1 agency least snarky
0.9 1.1 stories
0.9 1.4 —
0.9 1.5 (
0.9 2 bloc
1 -0.8 what
1 -0.2 budget
1 -0.1 science
1 0.1 alongside judges minority superdelegates weaver yet
1 0.2 anti-muslim guests revealed ―
1 0.3 leader little something university
1 0.4 57 co-host commentator cornyn draw john projects signed surviving talking
1 0.5 61 amar autor connecticut david margins none numerous r-iowa raleigh stein truly youtube
1 0.6 airwaves anyone campaigns exit named operative
1 0.7 25 40 banks multiple
1 0.8 amount seeing
1 0.9 -- rising
1 1 someone
1 1.1 family serious talk
1 1.2 decades
1 1.3 although if strike
1 1.4 eliminated
1.1 -0.6 sharing
1.1 -0.3 partisans
1.1 -0.2 ambassador
1.1 -0.1 let
1.1 0 ones
1.1 0.2 epstein gay olympics westphalia
1.1 0.3 african-american force largest released
1.1 0.4 affairs chair doctor jersey massachusetts scarborough
1.1 0.5 alabama blackwell bolster briefed date disappointment dozens drove earnest florida’s garin greenberg institution korea
  organizer pollster sitting vulnerable wakefield wilcox writers
1.1 0.6 francis modern r-ky
1.1 0.7 emissions linick priorities
1.1 0.8 picking retirement struggled
1.1 1 building stimulus
1.1 1.2 absentee got
1.1 1.5 behalf
1.1 1.8 activities
1.1 1.9 registration
1.2 0 ”
1.2 0.2 trio
1.2 0.4 ally
1.2 0.5 everything fitton heard israeli jews prager travels younger
1.2 0.6 aligned disagreements father
1.2 0.7 6
1.2 0.9 occupation though
1.2 1.2 ; belgium
1.3 0.2 drives reed
1.3 0.3 professor
1.3 0.5 53 abandoning american-born clash endorser goodlatte island
1.3 0.6 appealing as author entrance hard-line knowledge selected then
1.3 0.7 seat
1.3 0.8 33 because brother sales whites
1.3 1 research sharp
1.3 1.1 testing
1.3 1.3 turnout
1.3 1.4 does
1.3 1.5 when
1.4 0.3 beck’s sector
1.4 0.4 planks
1.4 0.5 concert odds tweets
1.4 0.6 35 environment hacker landmark universities wore
1.4 0.7 cnn/orc huckabee’s
1.4 0.8 average
1.4 0.9 …
1.4 1 19 27
1.4 1.1 opportunity
1.5 0 skepticism
1.5 0.2 upbeat
1.5 0.5 familiar
1.5 0.6 blogger featuring museum silver
1.5 0.7 70 hadn't icon jr. requires
1.5 0.8 dropped
1.5 1 tv
1.5 1.1 ,
1.5 1.2 reports
1.5 1.7 and
1.5 1.9 where
1.6 0.6 gowdy’s medical
1.6 0.7 carried treasury
1.6 0.8 howard mate
1.7 0.4 led
1.7 0.8 committeeman sponsor
1.7 1 allow
1.7 1.1 –
1.7 1.6 gillibrand
1.8 0.6 foia
1.8 0.7 remarkable
1.8 0.8 allen golden
1.8 0.9 britain
1.8 1.8 :
1.9 0.8 classic
1.9 1.5 while
2 0.8 backer
2 1.1 forcing
2.1 1 cohen
2.5 0.9 leaving
2.5 1 prompted
2.5 2.5 but
2.6 1 gives
"""
FIELD_PREVIOUS_WORD_AFTER_CUE: Final = """\
-1.6 -1 journalism
-1.5 -1.8 envoy
-1.5 -1.5 svp
-1.5 -0.9 survey
-1.5 -0.8 crossroads russell
-1.4 -2 remind
-1.4 -1.6 hassan
-1.4 -1.5 principles
-1.4 -1.3 2010
-1.4 -0.8 friedman tally
-1.4 -0.4 cuban
-1.3 -2.8 abc's
-1.3 -2.6 nbc's
-1.3 -1.4 reminding
-1.3 -1.2 discriminatory stone
-1.3 -1.1 sperry
-1.3 -1 thomas
-1.3 -0.8 factcheck.org lawyers
-1.3 -0.7 whose
-1.3 -0.5 67 bank's
-1.2 -2.5 struggle
-1.2 -2.3 unsubstantiated
-1.2 -2.2 topic
-1.2 -2.1 khan
-1.2 -1.6 perfunctory
-1.2 -1.2 gowdy physician reuters
-1.2 -1 via
-1.2 -0.9 homeowners
-1.2 -0.8 hunt
-1.2 -0.7 burke
-1.2 -0.6 superdelegate
-1.1 -2.1 alluding arena nominees undecided
-1.1 -1.7 2007 emailed
-1.1 -1.6 interpreted
-1.1 -1.4 msnbc
-1.1 -1.3 hostility
-1.1 -1 post
-1.1 -0.9 appointment lace
-1.1 -0.8 suite
-1.1 -0.5 prosecuting
-1.1 -0.4 maher
-1.1 -0.1 mcconnell
-1.1 0.1 guardian
-1 -2 brushed era freely implication nieto similarly
-1 -1.9 option rant yes
-1 -1.7 stern subtle
-1 -1.6 2014 lines
-1 -1.5 experts otm’s retail
-1 -1.2 understated
-1 -1 brothers
-1 -0.8 according pence researchers
-1 -0.6 david frank fundraisers ignores o'donnell variety
-1 -0.5 filings ingraham
-1 -0.3 biography sherman
-1 -0.2 commissioner
-1 0 initiative
-1 0.1 66
-0.9 -1.8 conceding distanced prosecutors weight winds
-0.9 -1.7 barely gathering instructions officially pointing portfolio problems resort shuster silence swipes tactic
-0.9 -1.6 airwaves comment dedicated jokes mounting optimism
-0.9 -1.5 comfort following informing otherwise sentiment
-0.9 -1.4 endorsement impressions
-0.9 -1.3 introducing tent
-0.9 -1.2 anxiety reassuring winola
-0.9 -1.1 campaigned medicine singer unfavorably
-0.9 -1 guest page scorn
-0.9 -0.9 movie regions
-0.9 -0.8 43 overwhelmed
-0.9 -0.7 denunciation head once poll territory
-0.9 -0.6 fiorina who's
-0.9 -0.5 bob dramatically drawn software
-0.9 -0.4 resonated
-0.9 0 managed
-0.9 0.3 pierce
-0.8 -1.7 26 weiner
-0.8 -1.6 cheating cnn’s daughter’s falsely financially maintenance outsiders signaled taxpayers
-0.8 -1.5 boyle bristled condolences demonstrating ear fighters inclined indianapolis keynote kingdom prompting property pulse
  returns shootings sights suit tends unpopularity
-0.8 -1.4 ! action blistering bombing column despite earliest elites empathize enthusiastically identity inquiries interest laws
  merger verbal
-0.8 -1.3 coal endorsements forearm frequent
-0.8 -1.2 475 anonymity fault friday's hurting immediately pacs telling
-0.8 -1.1 classic counts derailing rethinking withdrew
-0.8 -1 became flagging online progressives room trumpian unanimous
-0.8 -0.9 grown mogul strategist takeover urged wisconsin
-0.8 -0.8 quote throughout
-0.8 -0.7 counted features home-school
-0.8 -0.5 59 guatemala polls
-0.8 -0.4 featured gym hewitt
-0.8 -0.3 quoted sullivan
-0.8 -0.1 concerning fbi's
-0.8 0 interviews sizable sounds
-0.8 0.1 youth
-0.8 0.4 leads
-0.7 -2.1 ruling
-0.7 -1.5 democracy lobbyist magazine mccain's rico's talks
-0.7 -1.4 abc’s affiliation arguments asserts ceos cheer conferences flashpoint hypocrisy inclusiveness outspoken overpromise
  personality potent predecessors reach reference sparred stump tap teeth throwing update zuckerberg
-0.7 -1.3 affordable airlines alive attendance bargain battled bias commentary critic cycle decade except explanation finishing
  forcefully grade gruenberg hand hometown however label laying meaning means mispronunciations note offensive opinions outrage p.m.
  pink pit pose prospects scanner signs singled stature summer supremacists taping took unclear vehemently wary
-0.7 -1.2 betray bigoted bodies candidacy channel cnbc deeply filibuster improbable makes output portray pressing rousing syrians
  tying unexpectedly wallace weak widespread
-0.7 -1.1 28% acquired attempting centered dissent exemplifying extensively legacy pleased schlafly
-0.7 -1 dismissive slamming
-0.7 -0.9 approach blatter candidly him overlooking
-0.7 -0.8 beck clinched regional told ubiquitous
-0.7 -0.7 car elmendorf georgia isn’t main sensitive
-0.7 -0.6 comey’s japan perceptions risen
-0.7 -0.5 advised author ballot coming effective elder emanuel failed negotiated oklahoma receiving twitter
-0.7 -0.4 5,000 clinton ekovich
-0.7 -0.3 bennett flat
-0.7 -0.2 home-state sparked summary
-0.7 -0.1 shooter solutions
-0.7 0 analysis
-0.7 0.1 service's
-0.7 0.4 worker
-0.6 -1.3 bill generally mount
-0.6 -1.2 $4.5 130 2030 addresses agree arms beast caution confrontation confusing copies dictum donors encouraging ethnicity faith
  footage forcibly group's iowa’s jr. mayors mosques neither offerings passion presented properties quagmire qualified reelection
  sharply shifted sons soros stealing stretch suddenly teams translate wiping
-0.6 -1.1 accent addiction backlash bashar cable certificate circumvent clashed collapse commented comparing complain consensus
  countered counties delegation echoes enamored flaws formal freddy's garland's halting implicitly inquiry knack lays lining
  nominee’s picture pivoted prepare preview problematic prosecution puts romney russians session sick sight speculation tehran
  trillions untenable vegas wake
-0.6 -1 58 60 aligned anytime assessment audience bloc charity christmas conversation court's criminals defender dig downtown
  humility impassioned injunction investigation matters minorities missing preaches race roll squarely stopped telephone turns warn
  worths
-0.6 -0.9 brushes demographic dysfunctional faso focusing hot it libyan marry nomination player productive referring resolution
  schultz skeptical trending
-0.6 -0.8 afterward bar convince deep defects hung reviled suburban that’s triple
-0.6 -0.7 asset authorities congress conservatives enthusiastic fraction tank
-0.6 -0.6 37% assure credible journal last-minute
-0.6 -0.5 46 challenge county grandfather's nader regard this trial unknown
-0.6 -0.4 government organizations
-0.6 -0.3 average capture gave secret
-0.6 -0.2 saturday’s supporter
-0.6 -0.1 200 blair indictment rivals support that
-0.6 0 khan’s
-0.6 0.1 mccarthy
-0.6 0.2 ranks
-0.6 1 mccain
-0.5 -1.6 d-calif
-0.5 -1.5 jamieson
-0.5 -1.3 movement
-0.5 -1.1 diplomacy fiery laughed
-0.5 -1 4len accomplish accusations aimed argument aspects attempted backfired bench boomed clubs comey's complicated compound
  contentious conventional determining disagree disease dollar dream envisioned father fides funnel gone guests guy hero highest
  homosexuality imagining intellectual interjected invoking manning margins mateen measure mother outset pivot polite president
  presumed probably reagan’s reply resorts sentenced sexism sink stable stood style tears totally train vengeful vigor wish
-0.5 -0.9 ( 1990 adequately amassed amendments appearances benefit bleeding characterize christie's comfortable communism completely
  concession conduct contended convicted debunk disappointed domain draws dwelled emerge enforcer episode evade explicitly fast
  firearm first-in-the-nation flight flurry formidable fury girl hiring immediate impressed incident labeling length loudly loyal
  market miami name neutral numbers operators persuaded philosophy plaza pleaded presidency quarantine queue relative retain
  rosenberg screen shell siding sophisticated spreading spring stability started subway succeed sway switch ultimate uncertainty
  until votes warmly waterway wave ways work-related wrongdoing
-0.5 -0.8 accusing activity alongside aren't arrests baseball below boos charges deport embraced emphasize enormous enthusiasm
  equate expression extensive fled handed headline highest-profile irritated largely loud measured points praise profile proponent
  remarkable research sisters subject swept tells thread truth understanding urging website week's zika zimmerman
-0.5 -0.7 86 although arctic assaulted before bid biofuels carve dispute dollars domestic fdic’s fell field fields's gets issue
  lawyer live move murder murdoch networks participants played pleasure pushing showtime socialist specter tour yanked
-0.5 -0.6 ; affect biden criticism deal dismayed during explaining fewer gathered granted ignoring manafort positions shaw so
  stewart when while woman worse yelling
-0.5 -0.5 sparking statement
-0.5 -0.4 2008 after agreement denounced monday's often party raids
-0.5 -0.3 bush contrasting initially jihad
-0.5 -0.2 anger contention ended energized great hikes lawsuit mission nonwhite obama perez powerful virtues week
-0.5 -0.1 appointed general mook murphy
-0.5 0 harassing institute
-0.5 0.1 decisions exchanges
-0.5 0.2 johnson
-0.5 0.3 arbiter carson sold
-0.5 0.4 absentee suited
-0.5 0.5 maryland
-0.5 0.6 growth
-0.5 1.2 calif.
-0.4 -1.3 justice vocal
-0.4 -1.1 schumer
-0.4 -0.9 approaching bellicose clarified closely cooper distance formally joined multiple railed reagan's refers remarked reminder
  searches smugglers sum task trustworthy
-0.4 -0.8 125 1988 acronym ali assault assertion baltimore birther bragging briefing campus changed charities computers conclusions
  convention's description destroyed diego dignity discomfort double-digit dreams elections elevated eliminate engagement exist fee
  grassley hiding hints hit hospital hours impressive interested launched lawmakers lightweight location mandate momentum order
  passage pastors philippine practices product quell racist ready references rejection relying remark repel respond roof scandal
  scenes socialism speakers swipe taught taxes three-quarters tide tuesday’s univision venture vouched walkout wall well whirl
-0.4 -0.7 1991 2019 71 abruptly accusation allegations arrival ask assad attendees aware billion bragged broke celebrity clothes
  commenting commitments competitive confident connect constituency continues cried dark decides deterrent direction disagreements
  dissatisfaction distinction doubts edition emissions encouraged expires famous favor favorable feelings fields firmly food fueled
  guilty headlines headquarters hinting icon implemented instinctive intrigued judges landslide lashed leak liberals links lunch
  mail manafort's medicaid message migrant missions muscle necessary opposition outlook peers phrase plaintiffs planet pointed
  position practice public-records purchase purporting questionable questions redirect refugees reliable reporter's requirement
  reserve residence reversing rid round route salem severe sincerity smaller sotomayor spot spur stands stark start suffered
  sunday's supportive supposed surprises table terror-related themes these thoughts topics tweet ukraine's unity unpopular upstate
  vehicle vermont victims viewing viral vouching who’s words
-0.4 -0.6 admiration ads allen annual applauding banker barn boost borders breadth broad calculation central change class comments
  consistently contributions controversial counterattack crist cutting daughters deeper example fired framed frustrations gays
  governing handling ideas immigration informally intimated league licenses manchin modern mortgages notably opening package
  promises quarterly rebuild regime renominate selected series social solely starting taxing teenager tensions turned vision
  visiting waging without written yelled
-0.4 -0.5 answer asking assembled british combat concerns conditions cuts displace extraordinary finding fuel gop himself immigrant
  isis latinos levell long moderates negative newsmaker nominee orders outright plagiarism positioned prediction proved
  recommendation revolution sensitivity standard station talking though views wise
-0.4 -0.4 aggressively celebrated chanted descent doubled jews last martin’s moment popular portman rejected rubio sales them
  thursday tv welfare –
-0.4 -0.3 abedin assured attacks closest complaints department hosts islamic mason report savaging specifically still substantive
  tweeting
-0.4 -0.2 americans but dominant drive fun given slow thanked
-0.4 -0.1 cast cities echoed fans guard has included is population priebus u.s.
-0.4 0 are whom
-0.4 0.1 disliked he would
-0.4 0.2 cruz's dnc flag hannity independents target
-0.4 0.3 blaming
-0.4 0.4 campaign’s nearby school
-0.4 0.5 related roffman
-0.4 0.6 habits
-0.3 -1.7 kerry
-0.3 -1.4 protection
-0.3 -1.1 activists
-0.3 -1 insider iowa's policy rice superdelegates
-0.3 -0.9 human openly
-0.3 -0.8 cnn controls krueger provided reads regarded rights several
-0.3 -0.7 altogether clearly contributors cruz’s extremists fails flying founders governments inroads official podcast refer
  renovations spread transfer trust
-0.3 -0.6 1 21 400 400,000 63 above abroad afghanistan auto award berman box brace briefly bullying buy canova careful certainly
  clean clubhouse cohen collect conclude conducting confidentiality contested contrary controversies cookies crowded deregulation
  derisively disagrees disarray disclosed divisive don't earlier enemy error europe event fairly favorably forced forward
  fundamental furnaces golf graduates highly holdouts holiday investors liberties loses massive models moderated modest near nod
  obvious odds opinion opportunity pace paints palestine parallels pbs picking places plus quo radically red regularly regulations
  removed resulting rich ryan seminar shot sidelines source staffers standards starts status stevens's suspected taped tariffs
  tended texan thus tied today tribute tried two-year unsecured unseemly valeant wealth welcoming west what’s yellen youngest
-0.3 -0.5 95 ? abortions achievement advice advocated amid anew answering appearance aren’t argues assumption attending battleground
  blog blunt bosses brief brutality can't capable combined company congratulations control course critical customers danger dating
  deadliest deaths demanded detroit disqualifying doctors document don’t eligibility emotional erosion face failures fervor fiercely
  files foot forbes form fox furious goal hackers hamas happen harsh hasn't heating high-profile homicides hour identify identifying
  imagined intervention joint laid leave lebanon less lewinsky looking lows maybe meaningful moderators mold months obligated ohio
  ones orthodox overturn packed pagliano per pictures piece plane pollsters posing presumably program's prompted quickly ratings
  referendum reflected repeal requiring resignation responding rethink safekeeping scrutiny second-degree self-identified sell
  signatures sit smart steep strain surge surrogates tacking tactics ten theme thing ticket tower tragedy tragic travel trump
  unleashed unnamed unveiled value venue vowing years ±
-0.3 -0.4 $10 18-year-old 48 acknowledge admits attention audio balked better brain chinese claiming classification clear contenders
  created creation crisis curiel devoted element equal exact far felt focus fueling growing hampshire historic homes immigrants
  improper impugning instagram july latino mainly modern-day msnbc's nato nclb offered opposes overthrow popping praises proven
  question races radicals regulation remains remembered resistance santilli scale score single-payer skew stack successor
  suggestions summit tell two went yanukovych
-0.3 -0.3 acquiesced agency bankruptcy beat believes beside campaign coloring divided e-mail effectively electrical fdic fire gross
  honesty infiltrated journalist nitpicking noting number o’reilly pac paul positive recent rest seeming shoal spa strongly surveyed
  technologies ukraine watch year's
-0.3 -0.2 78 accused an avoiding because castro cry davis factories facts forth introduced life major make married november photo
  prosecuted prospect rally roe since somewhat sudan suggestion suspicion texas three tracks typically urban whole winner
-0.3 -0.1 championed china's damaging determined if permanent presence promising rules service than their vetoed
-0.3 0 51 already china derided even feeling improved lewandowski paper recognized records swing
-0.3 0.1 abandon alabama chiding different incumbent informed lives mayoral staffer supports —
-0.3 0.2 echoing employer isil nations netanyahu north not ripping
-0.3 0.3 brash friendly playbook relief
-0.3 0.5 knowing ripped
-0.3 0.7 as attorney's embattled
-0.3 0.8 warren
-0.2 -1.4 amazon plant
-0.2 -1.2 books counsel
-0.2 -1.1 lean native
-0.2 -1 democrats
-0.2 -0.9 gale ivanka publicly
-0.2 -0.8 doley here kunin resident works
-0.2 -0.7 aides documents our polling
-0.2 -0.6 army critics griffin onetime spending sperling surprise warned
-0.2 -0.5 agriculture amounted boast bombs campaigning country educators else executive facebook handle hispanics laughing louisiana
  memo mused opportunities optimistic private reflects seizing set unusual
-0.2 -0.4 $1.7 $100 15 1980 2005 2006 9/11 aftermath again amass amounts appearing arrangement asia assistance avoid backers banking
  bases behavior calls cartel celebrating certified chairman clarity committed condoning connected connections contract convention
  critiques cruz damaged days deliver depends detect down-ballot drilling ensuring establishment expertise falling find fine
  fondness gaze genocide gives glimpse groundwork grow halls heard hearings heightened high-tax hike honest hundreds ii-era
  importance integrity intensity january kind lapse lengthy levels limited living marred methods militants mosque nra overcome
  paperback pence’s perform pledge pressure qualifications rated realize referred reflecting remarks reserves responsibility revolt
  run-up safe saying seats shakeup shortly singularly skills southern straight takes tale tests threat trash types uneasy usually
  values violate volatile warming weapon weighed
-0.2 -0.3 $20 $200 2002 80,000 across admitted advantage affected allegiance amount anti-discrimination apologized attractive
  automatic automatically away began behalf broader calm caveat certain chagoury compelled confirm counting cultural currently
  dangers defensive developer differences discusses disproportionately doesn't duty easier ethanol evidence evolution exceptions
  faced fascism female file flooding ford foreigners freedom frustration fund-raising funded g-iii hack hard heading hearing
  high-speed idea increasing infrastructure infringing instance knock lashing latter leaving lobbyists looked maintain mandates
  manhattan material membership nears need nevadans non-government nunberg ongoing operations overwhelming parade peã pending
  previous probe prominent pull put reached rebuffed refusing reopen republicans repudiate require russia's scheduled section seized
  she's she’d sided solidify star’s states stop string surface sympathetic there threshold tighter timing tired tolerance town
  undermine unfunded universal using virus vital warning wasn’t winners
-0.2 -0.2 ) accord any apparent appropriate asks bare carried cases characterized conspiracy constitutional cosby create delivering
  dismissed do dyke eastern erect estimates evenly excellent expressed eye fabricated fraud guarantee help higher hold inc. iraq
  island issued jihadists labeled largest legislative list little look mcdonald mogul's morning mulling naming no oil opposing
  outlined overtures pakistan panel pathway play posed precarious propaganda raise redacted remaining risky rumors scathing seems
  shots shouted showed stagnant streak tackle temper then-secretary touting transcripts turn unaware underestimated unqualified used
  vendor visited walked wars which wider withdraw ’
-0.2 -0.1 12 3,000 abe alienate asked britain's chants community contradicted could court dec. downplayed election enough eu
  first-time germany good highlighting his israeli landmark lower-level miles million pressed provisions reputation roles ruled
  senate son's split strengthen syria track transform tuesday undocumented vulnerability
-0.2 0 adds anti-trump back candidate chrabaszcz counter d.c. deflect elevate garnered have he’ll hitting middle more priority
  publish similar times trying unsolicited viewed visits where writing
-0.2 0.1 1992 38 burlington called degrees describe hate implementation indiana's israel never newspaper overtake recession slighted
  syrian underscored what world
-0.2 0.2 30% behind favorite involving part planning remarking skip sources valuable vt.
-0.2 0.3 bank be citing one-third teachout’s team welcome
-0.2 0.4 backed ethnic insufficient sanders's she
-0.2 0.5 constituencies dismiss nature politicians trump's
-0.2 0.6 23
-0.2 0.7 backing fractured what's
-0.2 0.9 board
-0.2 1.1 identified
-0.1 -1.3 hawaii
-0.1 -1.2 advisers ghostwriters
-0.1 -1 defeated reminded senators
-0.1 -0.9 forum managing scott
-0.1 -0.8 bolton madison reacted tuesday's
-0.1 -0.7 advising fed reid
-0.1 -0.6 authors club
-0.1 -0.5 activist actress energy every false gil primaries
-0.1 -0.4 2013 abortion another center comey earnest explained founder fundraiser host left media meeting officials one-time sides
  spent
-0.1 -0.3 a animosity boring both brother co-host crash crowdpac fact goes gradually headed one paris physically quality refuses
  risk six spoke sponsor subsidies try unable want way xenophobe
-0.1 -0.2 2011 6 acting active add amenities ammunition apart appreciates arguing aspirations attracted begin bernie bit bloomberg
  bullied case ceremony city clash coalescing cologne commander-in-chief comparison connection constitution contender continue
  current debates decades denied determination display divisions doctor documentary done each employees empty eventually everyone
  expectation explosion extremism findings fully happened herself hopeful in increasingly indeed indication instances kids killings
  later lead learn legislature light majority missed moments new nightclub norms obligations opposite owns pentagon pointedly
  postpone preparing proposal reassured recording recovered repeatedly reshape resolve retroactively rhetoric run security seize
  setting shaking speaks stand story struggles suppression tactical targets thinking third-place threaten tradition treat veto walk
-0.1 -0.1 $5 1999 27 5 600 almost applauds aside asserting ball ballots believed biggest binding bomber border bound break brushing
  call cameron candidates carrier children claim climate comes command complained condemned confronting congratulating coordinated
  correctly defense demagogue denial desperate development dial dismissing doesn’t echo embrace eu-turkey exclusively fbi’s fears
  forge frequently funding further highway house imposed institution inversions isn't june korea level leverage limiting lobbied
  lone-wolf lowest manner meetings migrants miss mix negotiating nervous nose now obtain occurred operating organization outlets
  ownership partial participating participation parties petraeus pharmaceutical picks policing popularity portrait proposition
  rapidly raucous reasonable record recorded reduce reiterated repeated resembled resist respect rigged rolled russia s same secular
  selling shooting sound speculated speeches square sticking striking talked taxpayer technology tend transparency tries vague
  venues voiced weaknesses weapons won wonder wondered word wounded year yet zone
-0.1 0 25 28 49 actually aggressive always appeared avoided bigger blasted cause challenger choosing claims closer commercial
  containing contrast contrasted cover described diner diverse drug east easy eligible ethics extent financial foul foundation free
  grabbing i includes individuals insult into killing manufacturing margin marriage may miami-dade migration minors must nation
  newcomers open out pages passionate perception perilous populous primarily promised putting racial responsible rising saudi serve
  shared steps suspending system systemic take terrorists testing toomey underscoring vowed wants york
-0.1 0.1 acknowledged adding adopted association believe calling concern defended detail did five include islamist making man old
  outsider overall overhaul platform populist provide re-election referencing rushing short should show struggled terms threatens
  trade turning war was whether
-0.1 0.2 assailed bondi chosen city's developed dioxide does e-mails large letting made monica much out-of-pocket performed pledges
  pro-israel promote raised rapists relations silver speaking tea tout were worry
-0.1 0.3 african-american agencies becoming best detailing disappointing documented faith-driven follows how judge leader
  massachusetts neighborhoods spokeswoman sure they will
-0.1 0.4 bujnowski imagine organize thinks two-man voters
-0.1 0.5 complaint discriminated had meets michigan over received traditional tunnels why
-0.1 0.6 moderate required
-0.1 0.7 fail payback
-0.1 0.8 hollywood present projected
-0.1 0.9 players politician requested
0 -1.5 wealth-x
0 -1.1 jan. traded
0 -1 direct miller
0 -0.9 oversaw
0 -0.8 kirk programs struck victory
0 -0.7 roots sixth-place worldwide
0 -0.6 abc founded surrogate
0 -0.5 added cbs consultant cyber green negotiations others vice
0 -0.4 advise advocate holds member partners percentage publishing
0 -0.3 america consulted fbi knows offer says significant suits test
0 -0.2 around article bureau emails game her letter nation's nationwide officers quit sanders senator wasn't weekend
0 -0.1 bailout big born business communities credit federalist gained home industries insults jeers lately management office
  potential power reporter representative shaped something state through voting
0 0.1 $275 120-room 14 16 2018 acceptance achieved aggravated answers anxieties apology approval argued articulated ban bathrooms
  battle believing billions bipartisan blamed breitbart bruises care caucuses centers chance charged cheering chose cleveland
  concentration confidential confirmation consequences contests conversations country’s definition deliberate directly donation drew
  drinking dropping earnings economy efforts envision escalated ever expanded express failing feel finds first fiscal flow focused
  frustrated future gallons google houses illegal increased index industrial instead intend interests its jabs jeopardize just keep
  kkk labott latest leading limbaugh lined manage march martin mass memoir mentions midnight militarizing nor only op-ed overseeing
  owner's pacific parenthood partly parts peace performance personal premiums prepared primary profession prohibitions proposals
  proposed punish queries questioned quite rallied rallying refused remember reminiscent reservations revenue robust root rural
  santilli's saturday sentence sex single slightly soil soon sounded southeastern staggering statements statewide state’s stuck
  testify text thrusting total treated treatment truly uncertain unemployment unfair viewers we welcomed whites won't writers
0 0.2 19 1976 actions activities affidavit allowing baker band become booed broaden character child church claimed currency debated
  defeat detailed diversity driver's drivers electoral emerged eminent ending entered expansion few final florida followed generated
  god grayson’s group’s hadn’t held hopes husband's increase irresponsible it’s latina layoffs mention mentioned needs off
  photograph picked possible potentially predict protests proud racism recounted reform region releases reports request right seem
  showing simply slam-dunk slams stance sued supposedly sympathy technique testified tightening trading undercut union uttered wage
  widely withheld
0 0.3 '' adult advance announced apple approved beating been blame bona bumper burning carolina carson’s cited congratulate
  demonstrate developing electorate employers extends fema inaccurate ineligible least minority opened passes politico recognition
  scalia son south strategy sweeping swimming think trusted veterans view visit vow world’s
0 0.4 at bush's displaying fusion goals he’s libel materials matter me mocked monday prosecute pushed warnings xl
0 0.5 adopt filled investigations mate nevada organizers process remembering strength
0 0.6 choice contracts star
0 0.7 came medicare mexico’s reveal
0 0.8 fourth likened on shrinking
0 1.1 nominated
0 1.4 mills
0.1 -1 elected
0.1 -0.9 smith
0.1 -0.8 follow-up
0.1 -0.7 notes obamacare
0.1 -0.6 boss outside pelosi
0.1 -0.5 42 fellow mutual nonprofit replied
0.1 -0.4 agency's diplomatic hacking leadership longer news reagan republican unions
0.1 -0.3 adviser full fundraising hudson kennedy labor selection taken
0.1 -0.2 democrat executives own philadelphia police remain server
0.1 -0.1 analysts editorial effort focuses harrison iowa kept presumptive public special
0.1 0 ago and brand christie directed environment finance governor groups hill known lost moved opponents party’s percent
  realclearpolitics schedule the top two-term very weaver wife winning
0.1 0.1 amendment applying attract bills bought donated grant hillary institutions month panetta person punished registration relied
  rock speech sunday unit worked
0.1 0.2 18 1994 access accounts achieve allegiances applicants arriving assert attackers attend billed blood buchanan camera can
  can’t chemical come cooperate debt driving drugs due eight engaged eve everyday expand failure fake fees filed forms fresh got
  grab handled head-to-head hosted implied inability instructed intrusions jump keen lacking liberal longstanding loves lower
  midwest necessarily night paid pain paying pennsylvania perhaps phone poised prison prohibits push qualify raising rates reception
  recruitment requirements resettle responses sale seated shares signed soldiers sometimes sort stepping stressed students superior
  taking then time tone trillion unfit union's unlikely unusually urgency vehicles wait wanted
0.1 0.3 $15 $75 1963 1990s 250,000 45 90 accepted accomplishments accountability agreed alternatives anything backs banned beach
  begun benghazi between cannot capital carry casino cautioned chided circulating cite classified companies complete confidence
  consider consolidate convert couldn't credentials crediting decided decline depriving destruction determine difficult dire
  distorted dnc’s donations dozens eager eliminated emotion entering entirely entitled equally expired faces gas gã1 generating
  grind happening hashtag heritage holding households images imbalance independence inserted insurgent intended interpretation
  iphone judicial korea's land lay legally like linking lists looming meet minutes montage moving nabisco network newly none
  obtaining ordered paint passport pause persuade pfizer place poorer poverty prayers problem receive reckless reducing regretted
  representatives savage say schools seemed sense shift sign skilled slot solicit someone spontaneous stay stronger suggested supply
  testimony ties traitors two-thirds ultimately unacceptable unauthorized uninsured unrest unsuccessfully valley's warfare weeks
  whittling workplace worst wouldn't wouldn’t ⁄
0.1 0.4 -- 38% 47 accept address announcement anti-immigrant apply armed athletes background being core couples crowd december
  define delegate-selection deserved disallowing ease erupted explains expressing figures front general-election half having iconic
  invasion issues jewish journalists lacks lady launching legal lesser local mainstream manufacturers messages minimum nationally
  nation’s next photos pitting plans pressured purely refugee relatively returned saw shown sister slogan stabilize stating stories
  strictly such suggest sun tax things thrown tougher wife's with work working-class
0.1 0.5 agreements amnesty ap becomes businesses chase clintons concessions cross death dislike down dozen endorsing extramarital
  favorability goldberg including limit majorities mexico might money nov. overrun particular praised revealed second seeing
  statistics trump’s understand unprepared week’s
0.1 0.6 anonymous bash benefits confirmed corporations correspondence deserves economists established experienced fade front-runner
  get gotten happy ii jab liked listing lyin meant recalling unify vote
0.1 0.7 applauded dominance hard-line upon users vietnam
0.1 0.8 feared observers ratify success
0.1 0.9 delaware rubio's
0.1 1 attacked
0.1 1.2 eyeing rebut
0.1 1.4 pragmatic
0.2 -0.8 counterpart english
0.2 -0.7 passed
0.2 -0.6 o’malley struggling
0.2 -0.5 blacks continued lawmaker wrote
0.2 -0.4 corporate doyle four
0.2 -0.3 29 ability law male many secretary tasks
0.2 -0.2 10,000 34% epstein friends hispanic line outreach ricketts
0.2 -0.1 attack declaration foundation's giuliani likely prosperity results rhodes said third under
0.2 0 - decision democratic email late national network's operative party's recalled
0.2 0.1 ayotte heart jupiter kaine members mostly named strong successfully
0.2 0.2 2012 afternoon brainard chamber federal former most nearly portrayed running speak tech those us
0.2 0.3 campaign's communications correct deported embarrassing extended gay ground helping muslims penalties pipeline placed
  policies presidential privately r-s.c rebates small sought speechwriter to type unconstitutional voted win yanukovych's young
0.2 0.4 125,000 acknowledging adapting adoption agent agreeing aiming apparently appointments badge barriers barring battlefield
  beginning biased blitzer caucusgoers communication competing contemplate criticized curve cut demands demonstrators denies
  discussing durable earned economic enabled entry factory fear finish fix found getting giving global going harm hoped impact
  indefinitely information insist insurance investigators jobs joking knowledge lasting leaks lesbian likes lock love malik merely
  mirage mishandling mistake mom monthly murdered narrative pair pandering park performances period persistent possibly prayer
  pregnancy prioritize prosecutor protected protester putin release reliant religion remote renewed responds restrictive role
  sacrificed salaries sexual shutting shy siblings size skywriting sounding spend thousands threats traditions turkey twin unique
  unsustainable up upheaval visible wages waiting
0.2 0.5 1972 64 99 aboard achieving administered advanced advocating ailing alluded anti-muslim april assassination baby badly basic
  batches battery bolster booing bottom bring bruising candidate's captured carolina’s changing chatter citizenship civilian code
  concerned conscience containment continuing coverage creating creditors custody date deficiencies deportation detained digits
  disaster disavows disclose disclosure dodd-frank duke dynamic eighth elders emergency emphasizing empire enforcement engage
  enterprises everything existence expected expense fallen fighting figure fill fliers flip footing full-time gain generation
  geopolitical gore granting gun hailing hidden hurt incarceration insiders interpret investment involvement iran i’m judgment khans
  kill knocked know lack lamented lamenting lapses larger legalizing levy limits lincoln loyalty mapping match mean militant mired
  missouri nondisclosure obama’s offers ohio’s operation painting penalty politically posts preparedness produced products profit
  prospective rash reap regarding regular regulate relentless reluctance republic restrictions richest rise scares scene scope sea
  search seeking sensitivities she’ll situation sixth skepticism spy stake stalled statutory stem stock strengthened succeeded
  sustained terrorist they've they’re tough trumpeting unclassified upcoming upper urge various vetting videos violation violence
  voter water wide-ranging world's
0.2 0.6 100,000 accepting alleged angeles applaud attributed auction batch bernardino blue-collar championship charter communist
  comply considers content contest credibility dash debunked deficits demonstrated deprive disavowed discretion divorce electing
  encourage fearing firms greatest heavily hinted hired industry intense legislation low mad measures mexican mobilize neighboring
  normal occasionally predatory predicting president's progress repeating return see seven shows stakes threatening trees turnout
  unite vacation versus watched yell …
0.2 0.7 50 boeing card chanting childhood constitutes coup covered debating deciding deemed describing dismay disrespect flint
  insurers investing knew mccrory men mentioning nominate river same-sex targeted they're transgender urges wrong
0.2 0.8 achievements ambitions celebrities denouncing disorderly expecting expects finished frontrunner hailed introduce seattle
  sept.
0.2 0.9 addressed building criticizing donald favored koch plan preferred providers supported your zero
0.2 1 strict
0.2 1.1 lied rebuked
0.2 1.2 endorse
0.2 1.4 outlining
0.2 1.5 circle passing
0.3 -0.7 died encounter feinstein german opined turkish writes
0.3 -0.5 inspector
0.3 -0.4 horrify moderator voice
0.3 -0.3 berlin filing intelligence october
0.3 -0.2 crowned radio united
0.3 -0.1 2004 attorney broadcast group longtime reluctant spoken websites
0.3 0 32 commission details my registered some
0.3 0.1 career forecast lot oregon third-party
0.3 0.2 36 administration age deputy foreign initial real romney’s space staff
0.3 0.3 anyone colorado end history huge indiana influence klein needed transportation ukrainian
0.3 0.4 didn’t digital european family's impose mississippi patch people planned political ran
0.3 0.5 back-and-forth contends declined deportations dipped dropped either encryption ensure erdogan facilitate friendship health
  hedge indiana’s inherited intruders leaders misleading necessity officer range rule she’s somewhere staying women's
0.3 0.6 $35 100 12-nation 2001 22 39 aca acted advertising aid alleges allow america’s antics approaches assigned avenue birth
  bloody bubble burst calculating carbon cares catholic challenging champion combating committee’s compromise confront contact
  contents contributed cook credits database declared defund demand deposition detainees dictatorship door earn economies enter
  epidemic eric evenhanded events expose extend extreme facilities fierce finally foreshadowed fought gesture giant glad grabbed
  greater greenhouse guide he'd heat hydrogen imminent imposing imprisoned increases influential intends invest inviting jail
  lagging lambasted lending libya mexican-american misconduct month's narrowed neurosurgeon nominations one-on-one or originated
  outsource playing possibility posted prior proceed proposes proposing rails rationale rebuke retirement review savings sector
  secured sending slowly sniper steering sticker super theft theories toll too transition tricks understands unless unravel visas
  volunteers waterboarding wednesday willingness wondering worried you
0.3 0.7 $6 44 81 aback actively actual admitting affirmative aims airing airport airstrikes allows alone angry answered areas
  attitudes bathroom bill's block blocks bullets carter casinos casting catch causes chat christian christians cites commander
  composed couldn’t crimes cuomo dealers dealing dealings decrying deployed develop discussed earning easily elite emblem equipment
  establishing ethical eventual exposed facing factors fairness fallout farook fascist faster feels feet fight follow formula
  fortune france front-runners garland go goodbye grass-roots guaranteed hotel housing hypothetical immunity inadequate inclination
  inevitable inevitably influenced insists intent interactions investigate it's join joke lacked legalize lessons linked maples
  merits military minimal missile mitchell n.y. nationals nice no-fly nuclear olympics onto organization’s overtime path plain proof
  protecting raped rebels recovery reflect refrain regret relationship reliably remained remove render replacement restricting
  resulted reveals shouting site soften staples stream streets tens terrorism thwart tool true unhappy useful vice-presidential
  victories violated violates violations virginia wasted would-be ―
0.3 0.8 [ addressing admission affirm assuming ayotte's biological breaks chairwoman cheers choose clause closed condemn condemning
  dangerous estimate explain giles harassment highlighted hoping keyworth kurdish lose mere narrowly past pronounced qaeda rico rnc
  salary save sees significance soured stayed teacher ted titled trailed
0.3 0.9 2020 4.9 arab assails blasts cell considered defeating estimated feb. joining night’s offering parliament poses prevented
  radical sanctions tarring varying
0.3 1 ignored invoked nine r-fl reject stopping targeting touted unilateral
0.3 1.1 accuse camp kelly persuading ryan's
0.3 1.2 fringe g4s
0.3 1.4 for
0.4 -0.7 inside worries
0.4 -0.6 film
0.4 -0.5 breakfast elsewhere organized
0.4 -0.4 analyst humanitarian minister upset
0.4 -0.3 buffalo campaigns cautious fec
0.4 -0.2 caucus estate medical nominating normally plea representing
0.4 -0.1 cared condition early university
0.4 0 built
0.4 0.1 ' congressional conservative fund seen speaker
0.4 0.2 1981 base eliminating governors led libertarian within
0.4 0.3 bear brown firm prize-winning shop teachers who
0.4 0.4 evangelical exchange opted prime religious responded
0.4 0.5 cables negotiator runs specific thought trouble use
0.4 0.6 $1 available challenged civil inequality link opposed pick sites
0.4 0.7 10 13 aim clinton’s corps distributed divide dividing education gop’s obstacles precedent psychology scheduling themselves
  they’d underscore wide yorkers
0.4 0.8 $25 000 2003 academic accelerated act additional adversaries anti-establishment appears associate basically bay beau
  belonging birthright bleak bomb britain brotherhood canceled careless circumstances clarifying cleaner cloning commit
  congratulated couple coupled crew crime daily deadline deny doom edge evening fair falls football forceful fraudulent guccifer
  guidelines gulf heroin historical image improvements incomes interesting memories middle-class motion moves narrow no. nobody
  not-quite-so-long-shot participate payments poisoning prefer print protest province questioning railing real-time regards
  releasing reserved risks saudis segment sexually speed surveillance terror therefore tight torture trail trip truthful typical
  underdog undergoing undetermined voluntarily worth
0.4 0.9 11 1980s administration’s affirmed agents array availability beholden bind blames bringing build cement changes chaotic
  check clothing coast coined committees committing comprehensive concert consideration considering contrasts daniels deadly
  disregard dramatic duties electricity french fundamentally gun-control halt hypocritical ideological ignore improperly insisting
  investigative invited issuing judge’s jurisdiction keeps killed learned legitimate listeners loan looks loss maintained massacre
  negotiation nickname originally partnership people’s pigs pivotal prefers presents prevail preventing proceeds promoting provides
  public’s rate reaffirmed reassure recites referenda rely republish rescue resisted retrospect reward road senator’s silent slate
  steer substantial temporary term truck vaccine vogue vows weakness wear whoever women workers
0.4 1 7 buzzfeed chant concept culprit declaring followers gifts government's guess lobbing loved rather reporting trailing unified
  web
0.4 1.1 blasting drop entitlement overwhelmingly retweeted unpaid wins
0.4 1.2 : accuses announce attacking tpp
0.4 1.3 defunding fraught listed manafort’s restrict
0.4 1.4 supporting
0.4 1.8 against
0.5 -0.9 manchester
0.5 -0.7 thrilled
0.5 -0.6 alarm
0.5 -0.4 individual
0.5 -0.3 hope papers replace
0.5 -0.2 london pen respondents revered stars
0.5 -0.1 allies ambassador chicago independent northern pollster rank tampa tweeted
0.5 0 actor billionaire c.i.a. canadian channels kushner nashua relationships
0.5 0.1 huckabee unofficial
0.5 0.2 delegate
0.5 0.3 familiar wearing worrying
0.5 0.4 air alternative doing involved
0.5 0.5 book crucial france’s grass holes manager monetary publisher suspend white
0.5 0.6 buying hear millions particularly represents salvador society sponsored
0.5 0.7 gingrich husband kasich minnesota served sessions western
0.5 0.8 $2 , 3 50-state colleges congressman nbc parliamentary partner pilot
0.5 0.9 $50 20 anymore deletions denying economics investments offset payment presidents procedure protections reassurance roughly
  towers working
0.5 1 9 addition african-americans agrees amplify area benchmark blocked brafman buzz cabinet calendar carson's chances chaos
  civilians clarify crackdown dead diplomats distribute educational entities extra faked foresee gala generous gigs gop's gutter
  happens he’d implicit innocent intention interrogation invitation laugh lesson lie mixed mock nasty occur people's profits
  punching pursue quiet quietly ranging rape readiness refusal rein ryan’s slammed somehow standard-bearer steel temporarily tested
  turmoil unwillingness valley vetted wanting weigh yield
0.5 1.1 $7.25 2000s 46,000 administration's allegedly appealing begins bite brazil cellphone commitment compaq competition
  concluding contradict corruption depending disputed emphasized exists favors feud finger-shaped government’s illustrates improve
  improvement inspiring insulting islands marco municipal muslim natural nazi oath occasions overly paths pattern perfect prices
  prime-time project protesters rare regulating reportedly resign reversed seeks sentences separate signing sitting strike teaching
  tenure tripoli tuition understood unpredictable victor wishes withdrawal youtube “
0.5 1.2 21st abuse activated appear criticize disavow disputes leaked lynch names pledging presumptively pro-choice recommended
  shocked successes unwanted
0.5 1.3 boosting disabled exploit oppose plotting putin's veteran
0.5 1.4 promotes spanish-language
0.5 2 r-texas
0.6 -0.6 serves
0.6 -0.5 inner
0.6 -0.4 director
0.6 -0.3 hopefuls prize
0.6 -0.2 31
0.6 -0.1 55 anchor crossed
0.6 0 24 authorized paltry restaurant senior
0.6 0.1 economist study tendency
0.6 0.2 president’s
0.6 0.3 bernstein de engineer
0.6 0.4 council germans released
0.6 0.5 american itself
0.6 0.6 budget data governor’s n.h. prevent price published read
0.6 0.7 arizona clinton's older predicted sellers willing
0.6 0.8 grassroots internal
0.6 0.9 beijing d rival technical watchdog
0.6 1 30 of
0.6 1.1 cheap personally result tribe
0.6 1.2 $500 & arrest assaults assess bail blocking concord dismisses embassy enjoyed firearms fleeing fracking genuine grants
  health-care lone minds motivated philippines powers prone safety scores simple stupid tie upsets violating write
0.6 1.3 37 beautiful breached charitable computer considerable consumption crazy crossing decide discuss dominated endorses ideology
  kinds lawsuits losses memorandum monitoring moon palin parents permitted pulled r-fla reaffirm realized referenced refuse
  revealing seemingly shape signals solidarity sooner staple supremacist
0.6 1.4 assets belt boycott long-term portraying reading recognizing scholarship shaky subsequent uttering woe
0.6 1.5 cia left-wing lgbt quotes
0.6 1.6 fla. quoting stephanopoulos
0.6 1.7 id
0.6 2.7 about
0.7 -1 gerstein
0.7 -0.7 advocacy
0.7 -0.6 mayor
0.7 -0.4 briefed jäger observed scientist
0.7 -0.3 company's
0.7 -0.2 africa
0.7 -0.1 chief committee
0.7 0 friend right-wing
0.7 0.1 close studies viable
0.7 0.2 entrepreneur jersey non-partisan
0.7 0.3 black services
0.7 0.4 contained louis low-income
0.7 0.5 priorities
0.7 0.6 65 russian virtually
0.7 0.7 color count handful student
0.7 0.9 ally census conference drafting touch
0.7 1 environmental germany's
0.7 1.2 dinner parent
0.7 1.4 abandoning aired convincing corrupt decried defined equivalent eradicate exception gunned independently liability markets
  offense requires rewarding shut super-pac violent
0.7 1.5 articles dependent embracing generations guys healing islam jeb justified laments lazar needle newspapers praising pregnant
  projects promoted readers recommend reforming reiterating remembers scandals seek
0.7 1.6 confirming demographics globe mocking overlapping reciting self-described shuster’s
0.7 1.8 so-called
0.7 1.9 toward
0.8 -0.8 cheered
0.8 -0.3 56 attended
0.8 -0.2 grew
0.8 0 bush’s
0.8 0.1 user
0.8 0.2 extremist
0.8 0.3 california illinois korean television wing
0.8 0.4 pool
0.8 0.5 especially
0.8 0.6 consulting palestinian
0.8 0.7 half-dozen
0.8 0.8 ad podesta
0.8 0.9 daughter
0.8 1 stevens
0.8 1.1 r-n.h
0.8 1.2 assistant
0.8 1.3 cardin
0.8 1.4 energetic
0.8 1.5 blumenthal grayson haley
0.8 1.6 al burden endorsed mood offices settlement speculate state-by-state visa xenophobic
0.8 1.7 beyond blast doj doors encouragement physical realities title
0.8 1.8 defend denounce
0.8 1.9 diplomat tapper
0.8 2 defending
0.8 2.3 r-wis
0.9 -0.6 greeted
0.9 -0.3 collar
0.9 -0.2 alarmed axelrod collection
0.9 -0.1 2000 quarter
0.9 0 62 exit
0.9 0.1 ariz. international kerry's
0.9 0.2 strategic
0.9 0.3 affairs
0.9 0.4 garin
0.9 0.5 pundits transcript
0.9 0.6 inspired
0.9 0.7 40 opponent
0.9 0.8 fights serving
0.9 0.9 owner professor ross younger
0.9 1 brought i-vt
0.9 1.1 helps mortgage
0.9 1.8 . 200,000 admit bigotry bowl committee's defamation delay desk racists
0.9 1.9 acts concede cracked rejecting
1 -0.6 treasury
1 -0.1 competitors
1 0 strongest
1 0.2 far-right
1 0.3 conducted serious towards
1 0.8 broken businessman
1 0.9 division r
1 1 commanding
1 1.2 boy
1 1.5 witness
1 1.7 walker
1 1.9 broadly satisfied
1 2 broncos felons
1 2.1 presenting
1.1 -0.2 chain
1.1 0.2 appeals investor
1.1 0.3 41
1.1 0.4 blue dunn evangelicals ministry promise
1.1 0.5 albright grand surprised
1.1 0.6 summers
1.1 0.7 99-county
1.1 0.8 34
1.1 1 collins
1.1 1.1 anonymously replaced
1.1 1.2 usa
1.1 2.6 thanking
1.2 -0.2 sabato
1.2 -0.1 rattled
1.2 0 bloomberg's
1.2 0.6 democracies
1.2 0.7 convinced
1.2 0.9 bannon
1.2 1 reduced revelations
1.2 1.1 organizing
1.2 1.8 weld
1.2 1.9 graham
1.3 -0.3 angered
1.3 0.2 from noticed
1.3 0.7 d-conn
1.3 0.8 backer
1.3 1.4 $4
1.4 0.7 operatives
1.4 1 left-leaning
1.4 1.3 edwards february
1.4 1.5 storm
1.4 2.1 pro-clinton
1.5 -0.2 unsettled
1.5 0.1 strategists
1.5 0.5 ventures
1.5 0.6 scientists
1.6 0.1 reminds
1.9 0.5 among
1.9 3.8 v
2.4 0.5 by
"""
FIELD_NEXT_WORD_BEFORE_CUE: Final = """\
-2.5 -2.2 who
-2.5 -1.7 disclosures
-2.5 -0.6 he
-2.4 -1.5 outlook
-2.3 -1.5 they've
-2.3 -1.4 unclear
-2.3 -0.7 petraeus
-2.1 -1.1 his
-2.1 -0.4 she
-2 -1.3 they're
-2 -1.1 drove meanwhile
-2 -0.6 58 hard
-2 -0.5 we
-1.9 -1.7 easy
-1.9 -1.2 disclosure neurosurgeon’s
-1.9 -1.1 reeves
-1.9 -1 flint guilty immediate
-1.9 -0.7 he’s
-1.9 -0.5 ailes
-1.9 -0.2 me
-1.8 -1.2 dfa faces none right-leaning
-1.8 -1.1 haute pumped slam
-1.8 -1 endured hannity
-1.8 0 they
-1.7 -2.2 gilbert
-1.7 -1.6 louisville
-1.7 -1.4 kander
-1.7 -1.1 he's
-1.7 -1 kids stance
-1.7 -0.9 ample demonstrated frank infamously iraq
-1.7 -0.8 it no
-1.7 -0.7 us
-1.6 -1.6 gives
-1.6 -1.5 kennedy rallying
-1.6 -1.3 frequent researchers
-1.6 -1.2 petition
-1.6 -1 happy pledge there's touted withheld
-1.6 -0.9 accuse allegedly
-1.6 -0.8 47 520 commerce portraying provides
-1.6 0.5 faced
-1.5 -2.3 what
-1.5 -1.9 whose
-1.5 -1.5 institutional
-1.5 -1.4 why
-1.5 -1.3 entirely snagged takeaway that
-1.5 -1.2 something stands
-1.5 -1.1 overwhelming their
-1.5 -1 admission chant clash teeth trump’s
-1.5 -0.9 cameron quite some tribute which wore
-1.5 -0.8 7 description exasperated highlighting jab mich. mission mum pro-life
-1.5 -0.7 honduras receive regalado
-1.5 -0.6 surprisingly trump weren't
-1.5 -0.5 prevailed spanish-language uses
-1.5 -0.3 nationwide
-1.5 0.3 many
-1.4 -2.1 neither
-1.4 -1.3 an
-1.4 -1.2 worry
-1.4 -1.1 pegged
-1.4 -1 a conversation it's she’s
-1.4 -0.9 determining internal organized regarded reputation skills specific stump
-1.4 -0.8 italian lazar's menendez painted planks silence the
-1.4 -0.7 afp catholics pointing
-1.4 -0.6 her hundreds
-1.4 -0.5 160 get resigned
-1.4 -0.4 manafort's outspoken
-1.4 -0.3 behavior
-1.4 -0.2 she's
-1.4 0 i
-1.4 0.1 leaves
-1.4 0.2 earned
-1.3 -1.5 we're
-1.3 -1.4 :
-1.3 -1.2 forth
-1.3 -1.1 invest
-1.3 -1 burma ends excesses favors investors libertarian proposes tactics
-1.3 -0.9 daily those verbal week weighed
-1.3 -0.8 30-minute clear complaints contrasted drives polls reviled
-1.3 -0.7 amendment city's hostility microphone traded web you
-1.3 -0.6 consumption deadline eventual joe mexican renew
-1.3 -0.5 closest
-1.3 -0.1 life
-1.3 1.6 appears
-1.2 -1.4 levine
-1.2 -1.3 enthusiastic migrants track
-1.2 -1.2 fox refrain
-1.2 -1.1 kantrowitz proof suffered
-1.2 -1 amid begins others
-1.2 -0.9 citizens cleveland conservatives honored seldom swanson trip yellen
-1.2 -0.8 challenging decisive lean moderate rulings saying sentenced
-1.2 -0.7 burlington cover detailing marveled op-ed portman powers register teachers territory traders valeant visas
-1.2 -0.6 ask belief believing contender disappointed evenly hour meant red references writing
-1.2 -0.5 diplomats final moment negative ritual users
-1.2 -0.4 bennett israel unprompted
-1.2 -0.3 embattled
-1.2 -0.2 prepared tool
-1.2 0.2 jobs nonprofit
-1.2 0.3 “
-1.2 0.8 looks
-1.1 -1.5 that’s
-1.1 -1.4 abedin rebuilding
-1.1 -1.3 bible nefzi santilli's
-1.1 -1.2 praise proved respondents
-1.1 -1.1 latest proponent vatican
-1.1 -1 freed gillibrand n.h. police responses topics
-1.1 -0.9 blocked challenges ignored netanyahu
-1.1 -0.8 1999 architect backers carson’s closely comeback confederate giuliani investor per referenced sherman
-1.1 -0.7 articulated buck fighters grimly hand its loss maddow my october priorities ratcheted turns
-1.1 -0.6 $40 after antiabortion audiences begun border briefing challenge convinced cuba decrying facebook frustrated garnered
  kyi's month plane r-calif represent stevens worker
-1.1 -0.5 computer iowans michigan
-1.1 -0.4 alarm died function passing
-1.1 -0.3 20 angered phone
-1.1 -0.2 elkins rice
-1.1 -0.1 concern
-1.1 0 250,000 anyone lesson things
-1.1 0.1 clinched titled
-1.1 0.2 apparently
-1.1 0.3 tactic
-1 -1.8 manufacturing
-1 -1.3 upon
-1 -1.2 pledges
-1 -1.1 conflicted everything hollande
-1 -1 contrast example prompted sympathy
-1 -0.9 expression hall regulations wondered
-1 -0.8 69 almost customer distrust key overall performance sided wearing
-1 -0.7 ackman actively again dollars entire explanation interested lambasted naysayer one santilli trump's
-1 -0.6 aircraft answers birther centers corporations downtown durbin dyke eager easily finger flight him indicated merkel opinions
  plea posts skelly skeptical speculation striking subtle surveys swipe terris unleashed vision vocal
-1 -0.5 31 blasting club concede confirming decline dismissing enamored establish hostile material process requests respected
-1 -0.4 carter east france mark-viverito memorial moves obama’s reasons
-1 -0.3 & 2016 actions clinton comes really
-1 -0.2 dnc down favored several
-1 -0.1 though weiner
-1 0 concrete demographic
-1 0.1 colorado
-1 1.1 seemed
-0.9 -1.5 exact
-0.9 -1.4 applicants
-0.9 -1.3 64 farook’s plaats
-0.9 -1.2 religion scheduled
-0.9 -1.1 2-1 addition becerra boos comprehensive
-0.9 -1 allowing deals face prohibit stories
-0.9 -0.9 century cnn friedan nunberg places popularity second type
-0.9 -0.8 allows closing crawford cruz’s effron eventually garin
-0.9 -0.7 ; catholic clark constant demand fact-checking investigative maine oklahoma rubio ways
-0.9 -0.6 articles axelrod belt busy condemning dedicated fierce hispanics interviews laws martin mayors ryan's unusually where
  wrong
-0.9 -0.5 accepting acosta bar brooks census-taker concerns confident cornyn credentials dismissive doubts downplayed dozens dupont
  feared file gets historically in-person insurmountable keynote minutes ninth proud rant refusing resoundingly traced usual year
-0.9 -0.4 22 allow back days nevada rubin together twice
-0.9 -0.3 current squarely switch
-0.9 -0.2 administration’s anthony built reason result returned
-0.9 -0.1 comments event more spending ―
-0.9 0 developer fracas
-0.9 0.1 carson donald sounds sympathetic
-0.9 0.3 plant
-0.9 0.4 roffman
-0.9 0.5 labeled
-0.8 -1.5 invoking tossed
-0.8 -1.3 attracting
-0.8 -1.2 ginsburg
-0.8 -1.1 perpetual
-0.8 -1 aura dipietro embracing executives fell programs
-0.8 -0.9 act alleging below commission edge owns press
-0.8 -0.8 african-americans corker extreme newspaper request sykes
-0.8 -0.7 any bush deleted he’ll little london nothing presidency quip route size
-0.8 -0.6 28 above aim alleged clinton's collective doubt evince hitting jewish lives obama's peã referred reminding waivers
-0.8 -0.5 access article assad basketball beside comfortable improved length oct. pushing reveal ripert scores sense system targets
  turkey unveiled wake whipping
-0.8 -0.4 16 admitting april award brother's caps chiding concerning criminal cross delivering e-mail facing fitness george however
  huge meetings reject shortly solely spirited surveillance taxes ticket
-0.8 -0.3 accusations black driven favorable frontrunner german price remains successor tower trusted
-0.8 -0.2 another briggs fisher hours mar-a-lago nightclub pressure total virtually watch
-0.8 -0.1 birth glass-steagall increasingly latinos lynch
-0.8 0 rising spends
-0.8 0.1 without
-0.8 0.2 amount deeper feinstein hedge
-0.8 0.3 gallons
-0.8 0.4 44
-0.8 0.5 stay sure
-0.8 0.6 look remark
-0.8 0.7 reminds
-0.8 0.9 appear
-0.8 1.3 sentiment
-0.7 -1.6 someone
-0.7 -1.3 anti-immigration piece yesterday
-0.7 -1.2 brothers schultz
-0.7 -1.1 asylum phrase professional
-0.7 -1 afterward growing starr turning victims
-0.7 -0.9 abandon formal participants tweet xi
-0.7 -0.8 batch fields hannity's mccain reuters stakes stirred
-0.7 -0.7 ash assigned blowback costly cry following friendly gross kyi vows watching
-0.7 -0.6 ago anxiety effort francisco harder if journalists lawmakers mcauliffe nevertrump people polled prager reply romney rumors
  salvador sea sentence served shop smith vow
-0.7 -0.5 1,500 attacking clinch consistent contenders disclose fuel garland giving heightened miles nusra off progressed resistance
  so-called spectacle thinking ukraine unity welch
-0.7 -0.4 ) abandoning abc's acquiesced african-american aid ap ballots ban berlin's biden boasting common connections correspondent
  deal dismal endorser fearing forceful glad gore grassley hotel infrastructure isil mccaul means mentioning moderates nearly nld
  podcast president's pull r-texas recalling recites second-place standing surrounded tanden tenor thursday’s toned too tour tpp
  unemployment wash york
-0.7 -0.3 advocate apparent combined company's governments hp's interviewed rejection when
-0.7 -0.2 idea informed klein mills multiple them time
-0.7 -0.1 2004 collapse maher merger notice peace pennsylvania tuesday's
-0.7 0 content internet rise start systems
-0.7 0.1 hashtag
-0.7 0.2 dog
-0.7 0.3 nuclear
-0.7 0.4 presence
-0.7 0.5 established
-0.7 0.7 packer
-0.7 1.1 gained
-0.6 -1.2 congressman
-0.6 -1.1 thiel
-0.6 -1 circumstances news's participation surrogates
-0.6 -0.9 arpaio islamist pulled
-0.6 -0.8 echo gotten immigrant neighborhood release scenes zuckoff
-0.6 -0.7 china's college displayed excerpt japanese months morning national-security prepares pulpit signal standards uncovered
  until weekly
-0.6 -0.6 ! brandished envision events inclined interest into leans one-on-one party’s presumptive retired roots sanders schlafly
  speech tweets way
-0.6 -0.5 1 32 asking august breakfast but calling carrying collected confirmed credibility debate exposed favor hurun importance
  ire notable provoke restrictions selling stepped stopping terrorism triumph
-0.6 -0.4 . 500 95 abortions accusing amar america’s as attempt before charges cheers concerned cruz dubbed economic extensive
  forbes funding gallup images lazar lived mention outlining past reagan rebuked reference responding rubio's shut simply sooner
  technology term test tuesday wilson
-0.6 -0.3 1977 52 americans approve brexit butz charge clarified commissioner conventions cranston dwelled economy entrance fallin
  favorite goff heavy passionate present rate recognize room rousing schilling sharply slamming tester today's wednesday who's years
-0.6 -0.2 africa clinton’s collins impact mitchell notion offer state's surprising
-0.6 -0.1 125,000 cheered crowley dean hewitt immigration isis longer ohio reaction risk signature tax
-0.6 0 billions draft driver listed music name offering positions todd world's
-0.6 0.1 ads allergan course partisan successful very viguerie
-0.6 0.2 address expectations francis nations racial shift
-0.6 0.3 judgment
-0.6 0.5 ideas
-0.6 0.6 reflecting temperament
-0.6 1.2 seems
-0.5 -1.1 countries
-0.5 -1 benefits channel’s coincidentally pushes ryan’s
-0.5 -0.9 fury manhattan
-0.5 -0.8 $11 blocher championed district dominant listen nudge spring surprise
-0.5 -0.7 24 america band blame born-again dire emphasis guests hope lunch muscle natural pay pleased secret single sleeves spread
  tenure whether
-0.5 -0.6 $10 accomplishments asks attention biased broker column comey competition covered critics degree follow hints iran manager
  mark measured pep politico recall reflects suggestion targeted withdrawal
-0.5 -0.5 adding amassed casting consistently courts crowds derided eksili endorsements federation feeling fourth good isn't kasich
  language likes noah operatives primaries relevant single-payer themselves twitter wonder wyoming youtube
-0.5 -0.4 2018 background beginning boiled bolster breaks campaigning carefully curb debt estimates exchanges footage implied
  interjected priebus propelled sexton stiff trail veered waning
-0.5 -0.3 20,000 acknowledging animated arguing ariz. assurances bluster body briefly calif. characterized civil contrary corruption
  country’s critical discuss dropping ducked echoing effusively eminent few focus gorka heard homeland inspired issue level lining
  live meantime minute muslims nation's out parliament pointedly politically praising recruiting seem servers serving shows
  situation speculate swing tie title trumpeting understand unfavorable walker weigh
-0.5 -0.2 appointed arizona beyond declare discussed indiana insisting jacobs linkedin margin ongoing presidential remarks wallace
-0.5 -0.1 auto case data emanuel hardly paradis radio response weld
-0.5 0 advertisements beck business change exception expand gates jupiter large parenthood plants potential streets
-0.5 0.1 bill's fraud leverage marks regulation yet
-0.5 0.2 created expansion go houses opportunity purchase toward
-0.5 0.3 bay comedian devine how incident partly plan supposed
-0.5 0.4 bid comment gun miami movement photo position sharpton
-0.5 0.6 passed trends
-0.5 0.7 hometown
-0.5 0.8 rattled
-0.5 0.9 derisively
-0.4 -1.2 9
-0.4 -1.1 france’s
-0.4 -1 51
-0.4 -0.9 dislike learned prosecutors vegas
-0.4 -0.8 achieve bitter nclb students
-0.4 -0.7 analysts brainchild carried custom elevated ending follows interpreted moments preferred reciting sexism statewide trial
-0.4 -0.6 2 30 55 boast building confirm described drawn drugmaker eight eliminated enter five hopeful intelligence it’s negligence
  odd oil opposed outlets routinely subject tends toughness
-0.4 -0.5 against aipac bowl debates december deputy dioxide disliked double either enthusiasm especially gawker having information
  journalist nbc one-two performed potent program rally russian saturday serve
-0.4 -0.4 abc’s admit around assets assured back-and-forth bet by clashed clintons co-founder cosby crane curiel delegates dispute
  estimate fingers highest-profile informally interests knows play punch reluctant significant slates spoke suggestions town trading
  unless
-0.4 -0.3 $100 advocacy appreciate because better christie's create denouncing distanced domain farmers foresee friendship help
  issues lopez-cantera monday n.c. nov. opted p.m. pledging professors qualifications quoted raton scalia scott stem stemming
  stereotypes superdelegates tampa tennessee tense three-quarters two urging virginia we’re
-0.4 -0.2 42% about area christmas continuing county different divided dour encourage epa freedom gop’s impossible joke
  justification last-ditch middle native o'donnell partisans resist shooting sue supporters tensions unfairly –
-0.4 -0.1 60 call convention endorsement front-runner hoped kentucky lots magnitude offensive planning serious trouble up
-0.4 0 30-second arrived certain city cold commissioners cutting designed election guatemala hong hurt hussein record scrutiny
-0.4 0.1 agreement behind companies computers conflicts constitution corporation germany not primary referendum reminder scranton
-0.4 0.2 brand changes prices question quick state stock
-0.4 0.3 approved bloc fifth known s skepticism
-0.4 0.4 practice responsible tone
-0.4 0.5 colleagues
-0.4 0.6 modest regional thing
-0.4 0.7 place
-0.4 0.9 supporter
-0.4 1.5 thrilled
-0.3 -1.1 43
-0.3 -1 everyone included
-0.3 -0.9 matter
-0.3 -0.8 share
-0.3 -0.7 fed's finish gone optimistic
-0.3 -0.6 3 chances charter defender dismantle given holds implying intend leadership programming refused regardless senior this
-0.3 -0.5 assails clearly digits directed eclectic exactly genuine got hotly longtime note outright philadelphia prime product rapid
  revered streak technically there three-way ultimate wanted
-0.3 -0.4 acutely aiming communications complaint drama end fought governors group's harsh high irritated jerusalem killed know
  nwanguma political snowden spectrum staunch such troops unclassified want whom
-0.3 -0.3 57 announce appearance aware between billion both caucuses cbs conduct conducted congressional considered cyber deaths
  deciding fairly fiorina's fractious levell renewed saudis smaller terrorists trying two-minute voters world
-0.3 -0.2 26 admiration admire bigger conference day emphasizes figure fodder formed frame frazier front fund-raising give goals
  gop's june liar luncheon nearby necessarily owned palin palmieri platform rural slightly soldiers staff thousands traditional wall
  words
-0.3 -0.1 annual bad bit driving embrace gains money onto putin service short showed since states wish your
-0.3 0 $70 announced answer assistance chicago e-mails elected engaged generally led obamacare outreach plagiarism priority reach
-0.3 0.1 $35 ahead church intended joint minorities nomination prospect sanders's son unusual weeks
-0.3 0.2 abortion billionaire choice electoral pipeline returns ruling struggle unexpected
-0.3 0.3 74 expected obama particular style subsequent touches
-0.3 0.4 away buchanan diplomatic equally fla. regular
-0.3 0.5 complete enough main prominently solidly strategy
-0.3 0.6 approach results ⁄
-0.3 0.8 according
-0.3 0.9 manchin measure resonated
-0.3 1 sounded
-0.3 1.1 drew
-0.2 -1.1 user
-0.2 -0.8 confidential enemies icon passage turnout
-0.2 -0.7 hosts official widely
-0.2 -0.6 recounted site
-0.2 -0.5 candidate christian conferences criticism mining news opposes politicians seeking veteran williams
-0.2 -0.4 - agreements autor counter critique emerged fast fbi felt find for forwarded graham left-wing olympics outsiders politics
  prep republicans signed videos visited
-0.2 -0.3 brags categories climate completely debated encouraging global gop living management nominal praised puts relief sharing
  stephanopoulos substance updated vowing
-0.2 -0.2 and asserted attack battleground believed bragged color concord dec. discomfort electorate fellow firearms game
  government's hinted interview museum over part plus politifact prison promising public reelection reiterated replaced seen trade
  under voice websites with
-0.2 -0.1 000 approval being candidacy closed-door decided defunding domestic from hook learn most target walked winner
-0.2 0 ( allegation bannon campaign's cost creating digital federal funds headquarters lead lost matchup much murder needs possible
  quietly race role rubio’s wounded
-0.2 0.1 charged egyptair gap itself johnson other same story
-0.2 0.2 100 2009 accessed alternative assault cited defense hampshire holding partners pentagon threats
-0.2 0.3 ' best canadian china commercials communities dynamic era fight grew policies problem selection topic widespread won
-0.2 0.4 badly deficit kaine lately names steps submitted votes
-0.2 0.5 announcement image ky. recommendation right specifics
-0.2 0.6 14 advice politicking project
-0.2 0.7 ground perez zero
-0.2 0.8 resort richards
-0.2 0.9 measures
-0.2 1 bloomberg contractor hands turkish
-0.2 1.1 gedrich syrian
-0.2 2 nobody
-0.1 -0.9 introduced
-0.1 -0.8 2013 self-described
-0.1 -0.6 kiedis suddenly
-0.1 -0.5 camp deemed department's followers investigation order page success
-0.1 -0.4 all claim comparison declared health insistence keep leaders outside polling proposing state’s
-0.1 -0.3 admitted aggressive ally consensus evening july like mccarthy neurosurgeon of personally romanian similarly suggested
  talking week's writers
-0.1 -0.2 arm attacks describing explaining governing initiative investigate legal minister paper questions sweeping univision
-0.1 -0.1 anonymity assertion attracted banning bolton book citing columbus districts documents exit female fit flipped heated ill.
  in instance knew meeting nominee ordered o’malley putting sanctions three tougher u.s. women younger
-0.1 0 gathering highest support
-0.1 0.1 big declining fdic field general helping pence quality remained website
-0.1 0.2 12 action activity avoid dead democratic husband impromptu popular rhetoric step year's
-0.1 0.3 actual alone anti-establishment carries drop ethanol important income major probe strongly ‘
-0.1 0.4 connection control favorability frustration held intense moving murphy retail
-0.1 0.5 bailout danger mere naacp opponent planned schedule somehow text
-0.1 0.6 every trend wording work
-0.1 0.7 asian cause committed move nine warren
-0.1 0.8 candidate's existence recognition special
-0.1 0.9 bulk spicer
-0.1 1 cernech
-0.1 1.2 appeared fewer prior tunnels
-0.1 1.3 becoming nationally
-0.1 1.5 missed
-0.1 1.6 arguments
-0.1 2.5 seemingly
0 -1 ambassador
0 -0.8 centerpiece
0 -0.7 democrat expect officials
0 -0.6 pitch times vehemently
0 -0.5 advocates analyst core editorial experts long-shot mean opinion supported
0 -0.4 ad be campaign delegation points social socialist speechwriter thanked turned warnings
0 -0.3 38 acknowledged activists california cruz's focuses includes opposition rogers sarandon southern than weekend
0 -0.2 2.5 agree chance counties document ever records republican terrorist version watched while young
0 -0.1 anything applause armed available based berger charleston father's landmark new only path progressive remembers removed
  school speakers stage vetoed voted
0 0.1 account base buy chains claims democrats detailed each iowa larger march message or
0 0.2 2008 beat blunt carry contests conversations develop government long-term low pro proposal registered scripted tension treated
  worth
0 0.3 able ali celebrating deport discussing factors million noticed particularly pfizer raids screening timing tv
0 0.4 closures contest fact insurgent microsoft nature paul
0 0.5 enjoyed fees wisconsin
0 0.6 757 committees crisis detail divisive financial option won’t
0 0.7 costs debut unpredictable
0 0.8 '' billed near philippines production
0 0.9 ability central dealings defeat effective slow sort
0 1 8 finances jokes
0 1.1 coming
0 1.2 already kind
0 1.5 greatest
0.1 -1 strike
0.1 -0.8 18 insider
0.1 -0.7 firm influential mook
0.1 -0.6 boycott economists rolled
0.1 -0.5 areas explore fund passionately stronger wide
0.1 -0.4 appeal desire notes party section university
0.1 -0.3 backing elsewhere forces include islamic members mogul nephew online realized wasn’t working
0.1 -0.2 81 airing attendees consultant diplomat donors getting head independents legislature media partner predicted recommended
  refugee so victim well
0.1 -0.1 broadcast caucus contends estimated faith gave hacker hate heckler implicitly links need night’s qualified represents shots
  speaks stake sullivan television threatened victories
0.1 0 39 battle caused competitive davis lashed liberal mega mentions nominate operation orders sources table threaten veterans
  views white
0.1 0.1 afghanistan compared daughter director echoed goal highlight lobbyist making pac parties
0.1 0.2 27 decision downturn manafort ndas relations shootings walk west
0.1 0.3 accounts alzheimer's backed baseball contract famed immigrants nights promoted questioned races scare still street sued
  texas warned whoever
0.1 0.4 attended beach bias cases command espn flying security spreading tack
0.1 0.5 agenda difficult even illinois leads legislation nabisco netted officially progress stretch
0.1 0.6 escalating holtz-eakin jet jets lacks land necessary rogan throw violence visit word yes
0.1 0.7 aired bradley ernst growth provision whole
0.1 0.8 1,200 columns inflation institutions matthews opportunities
0.1 1 surprised
0.1 1.1 chants gã1 insults solution string
0.1 1.2 rendell
0.1 1.4 secured
0.2 -0.8 magazine
0.2 -0.7 copy
0.2 -0.6 allies chamber elite hollywood
0.2 -0.5 envisioned forced margins third-party
0.2 -0.4 array boosters denies populist quote rest statements ticked
0.2 -0.3 earliest giant insiders institute no. remember running surrounding
0.2 -0.2 allowed contention direct editor filings husband's indicates mcdonald office organizations runs secretary tech tweeted
0.2 -0.1 adopted aimed attorneys backer brown cash compromise corporate decried directly expressed fans figures gay island's labor
  late mandate partnership pointed requested shares specifically thursday to underscore
0.2 0 2010 brief challenged convince estate friday gathered here insist introduces lengthy liberals minimum naming narrowly overhaul
  see september theater think three-man
0.2 0.1 2012 angry attackers bernardino bought circle diverse dropped during groups massive nega reid scholars selected statement
  wing workers —
0.2 0.2 brooklyn causes certainly dozen orlando proposed river stop stressed willing win
0.2 0.3 classified home intends kingdom super tight
0.2 0.4 defined employees future loyal model rape talk
0.2 0.5 benefited broader capital facility mandates nationalities package rating true unable valley viability
0.2 0.6 2006 42 affiliations american force happen iii powell pulse seeing solid throughout unlike war western
0.2 0.7 ailes's anger committee’s difference doing identity increases parts politician rent small straight zimmerman
0.2 0.8 become billionaires burst country electronic rejected
0.2 0.9 deep i-vt russia subdued traveling
0.2 1 connect discipline identities objections tentative ”
0.2 1.1 sparked
0.2 1.2 statistics
0.2 1.3 sat
0.3 -1.2 man
0.3 -0.8 welcome
0.3 -0.6 intel
0.3 -0.5 inside open protester
0.3 -0.4 eastern muslim organization reported takes
0.3 -0.3 attendance crucial failure foia lawmaker reports rights
0.3 -0.2 carolina conservative delegate despite filing garten international marchers mathematically on own prominent quotes sees
  started strategic
0.3 -0.1 always analysis battled controversy department emails feminist floor least looking pledged pollster powerful province
  rank-and-file recalled reporting serves survey third visiting wary writes
0.3 0 $5 admits arkansas care cite combat coordinated defending epstein express families fiorina investment make network repeated
  restricting talked trust urged
0.3 0.1 21 affirm chanting coal coalition columbia compaq condemn condition contemplate countered explained hired inspector kingson
  map nieto outsider physician pleaded population predicting president promise queries recognizes rule speaker third-place today
  vital yaf
0.3 0.2 across at executive identified season signals suggesting wins
0.3 0.3 bank group industry mainstream overseas positive posted strong suit through vice-presidential
0.3 0.4 committee filibuster plans summer tribe
0.3 0.5 clubs rates worked …
0.3 0.6 assailed distract lift numbers purposes reminded
0.3 0.7 club's deficits democracy relationship roll truck
0.3 0.8 78-year-old aren't boldly columnist kit ouster placed proposals raised roughly
0.3 0.9 abedini advance bound indeed killing projected secure
0.3 1 amounts boeing d-n.y disavowed refugees
0.3 1.1 organizers requires
0.3 1.2 bozell merkel's
0.3 1.3 broad combination invited kansas
0.3 1.4 braynard investigators
0.3 1.6 reynolds
0.4 -0.9 court's
0.4 -0.8 generation
0.4 -0.6 percentage
0.4 -0.5 29 d.c.
0.4 -0.4 job leading prefers
0.4 -0.3 alongside mind required senate wealthy
0.4 -0.2 1990s campaign’s casino heads house november once played poll real reporter
0.4 -0.1 activist economist judicial mocked opponents recent separate speaking supreme
0.4 0 67 airwaves anti-muslim average conceded involved letter listing noted our portrayed senator sits washington
0.4 0.1 accomplished addressed aides chamber's counsel court covering crowd demands describe endorsing exchange eyes four fully
  fundraisers greeted heritage memo nelson ranged ratings rnc sides today/rock wife
0.4 0.2 agencies agreed boston constitutional contributors drive elections lamented may miss. noting predict pressured prime-time
  promised registration representing welcomed
0.4 0.3 2014 49 couple criticized father hanson including insured list men party's tilton typically
0.4 0.4 fighting named profile speeches technologies
0.4 0.5 19 appointment economics point provided vacation
0.4 0.6 authority caught chief pro-clinton working-class
0.4 0.7 cell compound currently minority schoen series
0.4 0.8 [ attempting hide
0.4 0.9 channel consumer minors polarized surge transition
0.4 1 bureau sroka
0.4 1.1 104-page 4len increase previous
0.4 1.2 kunin
0.4 1.5 locked receiving
0.4 1.7 worries
0.5 -0.7 moderator
0.5 -0.6 spokeswoman
0.5 -0.5 2007 aide denounced enforcement legislative ¡
0.5 -0.4 colleague drug who’s
0.5 -0.3 actress jumped launched majority prosecutor publication scientist
0.5 -0.2 assistant biggest chairman civilian europe expecting isn’t libertarians nor read reform seeks vice
0.5 -0.1 cites energetic evidence lot pen policy-focused quarter rebuffed run sign upstate
0.5 0 accuses asked assumption blog board boasts chair country's earnings establishment fear leader never opened ranking side stated
  sternly supporting tough wealth
0.5 0.1 adviser argue attempted circuit consulting controls date differences efforts embassies expert fundraising governor
  increasing lines marcus pharmaceuticals remembered richmond software thrown understanding union voiced
0.5 0.2 $15 50 announcing attacked ballot boasted carolina’s education endorses finds found french institution john lawsuits owner
  papers quickly railed retiree suspended thinks warn woods
0.5 0.3 active additional advisory brass broadcasts community film messages team
0.5 0.4 competitors conant drafting evangelical herself improving nice precedents provocative rivals unlikely
0.5 0.5 1995 class looked private probably staffer superdelegate yale
0.5 0.6 character family practices revenue soon spend worried
0.5 0.7 bill
0.5 0.8 greenberg handful joined sperling
0.5 0.9 bernie initially
0.5 1 add congress denying energy
0.5 1.1 clip maybe save
0.5 1.2 1980s
0.5 1.6 freddy
0.6 -1 fed
0.6 -0.7 cable
0.6 -0.4 attributed hp previously studies
0.6 -0.3 co-host editorials fiercely followed o'malley progressives pundits scorn suburban
0.6 -0.2 75 been re-election underscores
0.6 -0.1 60-second agency assessment calls carrier empire hasn’t israeli moved nation’s rabbis representative
0.6 0 army association familiar imagined journalism massacre mentioned nationalist pastor pollsters reluctance say show stuck
  survived unanimously
0.6 0.1 acting administration advising benghazi concluded defenders hadn't helped impassioned moderators opposing saw securities svp
  ’
0.6 0.2 aligned applauded blast british commenting decide declined dismissed dismisses endorsed georgia goodlatte gunman happily
  initial mailers massachusetts murdoch observers presented pursued relied scrambled shrugged united used wants wave
0.6 0.3 70 academic barnstorming contrasts cut david diego discovered experienced hosting instead marched mcconnell pages
  questioning ryan sought take thought wondering
0.6 0.4 along delivered fueled
0.6 0.5 40 61 research retirement
0.6 0.6 blackwell now r-utah rare rules showing
0.6 0.7 affected anti-trump hispanic ripped
0.6 0.8 13 63 fiscal stimulus tend
0.6 0.9 networks
0.6 1 generated
0.6 1.1 mail protest randolph
0.6 1.4 bipartisan cannot mistrust
0.6 1.5 germans
0.6 2 received
0.7 -0.4 star
0.7 -0.3 complex predicts
0.7 -0.2 agitated explains
0.7 -0.1 angrily authors doctor earlier kept lobbying pair proliferation ran top wrote
0.7 0 bristled feel just markets nation person theory uttered
0.7 0.1 adds apologized brain center cia evangelicals identify leaving long outlined positioned road services suggests told would
0.7 0.2 balked check concludes entered first focused founder hailed koch mate member newly pressed snarky specialists unconventional
0.7 0.3 33 accepted agrees congratulated d-nev embraced friends percent raleigh relentlessly stern treasurer vulnerable ©
0.7 0.4 10 challenger company heart mexican-american operative refusal video
0.7 0.5 bush’s effect leave right-wing speak
0.7 0.6 linick number
0.7 0.7 needed personal taking
0.7 0.8 authorized decades findings hasn't
0.7 0.9 --
0.7 1.3 picture
0.7 1.4 , classic
0.7 1.5 arms won't
0.7 1.6 search
0.7 2 was
0.7 2.6 reportedly
0.8 -0.7 paints
0.8 -0.6 genocide
0.8 -0.3 council senators
0.8 -0.2 panel
0.8 -0.1 lists nuanced report
0.8 0 contacted discussion f.b.i. lawsuit ruled unions
0.8 0.1 35 answered believes enthusiastically host journal lawyers malik mishandling remarked unhappy
0.8 0.2 added advisers affairs am blasts chanted inability independent judge organize prefer reacted rival sites usa
0.8 0.3 allen bemoaned cook demographics disappointment largest persuade projection protesting r-iowa retweeted sound tried usually
  wages withdrew
0.8 0.4 korea last national nervous referring romney's shunned suspected
0.8 0.5 increased managed opined photos view
0.8 0.6 25 anchor came complain emissions modern
0.8 0.7 tied
0.8 0.8 might
0.8 0.9 strength
0.8 1 argument grayson risks
0.8 1.1 appeals inequality
0.8 1.4 cairo
0.8 1.6 continues
0.9 -0.6 married
0.9 -0.2 makes recently source
0.9 -0.1 audience azerbaijan concert describes headed hopefuls perceptions shot
0.9 0 authorities close demonstrators imposed lawyer
0.9 0.1 continued controversial desperate shouldn't strategist study tells
0.9 0.2 didn't disagree donated hearing hot passion replied truly
0.9 0.3 53 actors barely basically blasted brought brzezinski capitol cautioned changed closed commentators credited friend hawks
  identifying later less nominated praises projects repeatedly revealed subsequently yelled
0.9 0.4 administration's amnesty complained d-va experience gowdy highest-ranking losing proclaimed r-fla recognized rove send
  spotted vented vt.
0.9 0.5 200 career hammered mother remain that's toomey vast
0.9 0.6 campaigns do hiring occupation officers often seat
0.9 0.7 chinese detained documented
0.9 0.8 4 local regret two-thirds
0.9 0.9 winning
0.9 1.1 spot
0.9 1.7 analytics
1 -0.2 commented standard
1 -0.1 blasio budget plenty reached
1 0 mirrors officer
1 0.1 collection made
1 0.2 aims blamed hopes line parade refuses
1 0.3 commentator defended disagreements environmental going laid lays managing paulson professor pushed regularly russians shook
1 0.4 1992 attempts bills cities committeeman considerable cool declares departments doubled far-right finally fired forcefully free
  insists joyce older scramble signaled speculated stressing surviving tex.
1 0.5 23 cast centerview d energized excited half issued knocked r-ky then
1 0.6 island jersey offered offers paid
1 0.7 britain tank walsh
1 0.8 can failed written
1 0.9 doesn't should
1 1.1 businessman scientists
1 1.2 absentee
1 1.3 ones will
1 1.4 ?
1 1.6 were
1 1.8 is
1.1 -0.2 narrator
1.1 0 choose released said westphalia
1.1 0.1 albright coined forecast sold threw
1.1 0.2 cuomo ended environment famously
1.1 0.3 50-state angeles census essentially hungry lamenting odds rallied set ±
1.1 0.4 ceo cooperation famous firms loudly mock reality strategists
1.1 0.5 alleges author brother connecticut hit lectured protesters says slammed sniper
1.1 0.6 flood met r woman
1.1 0.7 old
1.1 0.8 well-known
1.1 1 attending put
1.1 1.1 behalf
1.1 1.2 assume
1.1 1.3 centrist
1.1 1.6 sometimes
1.1 1.7 ayotte
1.2 0.1 argues avoided
1.2 0.2 did
1.2 0.3 businesses confusing responded tycoon
1.2 0.4 expanded further joked mavericks
1.2 0.5 believe chimed criticised ferrera founders framed justice parents promotes prosecution
1.2 0.6 2015 alluded counts doctors empathize saldana
1.2 0.7 called comparing hold
1.2 0.8 became formally seeming struck
1.2 0.9 asia
1.2 1.2 guess
1.2 1.3 ultimately
1.3 -0.1 originally
1.3 0 businessman's cheer
1.3 0.1 frequently himself
1.3 0.2 science upbeat
1.3 0.3 jews non-profit sitting
1.3 0.4 1986 immediately mayor spokesman
1.3 0.5 consider employee lobbied mostly pitches poised poured
1.3 0.6 actor born corps hits huckabee original posed r-tex seriously
1.3 0.7 6 functions vouched
1.3 0.8 mingle
1.3 0.9 draw mosque
1.3 1 does overwhelmingly sent
1.3 1.2 pilot seized
1.3 1.4 works
1.4 -0.1 expects
1.4 0.2 review terms
1.4 0.3 began trio
1.4 0.4 advocated faction guy highly task
1.4 0.5 actually can't largely nra seek
1.4 0.6 backs reads threatens
1.4 0.7 appealing broke use
1.4 0.8 banks representatives
1.4 0.9 personnel
1.4 1 could
1.4 1.1 hill
1.4 1.5 starts
1.4 1.6 silver
1.4 2.1 must
1.5 0.2 one’s
1.5 0.3 morrison shouted
1.5 0.4 goes lady
1.5 0.5 exists rips supports
1.5 0.6 abruptly had prince treasury try
1.5 0.7 afl-cio explicitly florida’s laughed promote universities
1.5 0.8 bringing
1.5 0.9 struggled
1.5 1 pruzan
1.5 1.1 golden
1.5 1.4 obtained
1.6 0.2 haven’t
1.6 0.3 headline judges
1.6 0.5 celebrated hard-line
1.6 0.6 affidavit rose understands
1.6 0.7 demanded incites scurried spent stopped vowed
1.6 0.8 knowledge revised tended
1.6 0.9 loved took
1.6 1 17 reserved
1.6 1.1 pacs
1.6 1.3 don't
1.6 1.7 can’t
1.6 1.8 are
1.7 0.3 sector
1.7 0.5 appearing continue rails
1.7 0.6 lobbyists
1.7 0.7 quit slams
1.7 0.8 descended indicate singled
1.7 1.5 guerrero
1.8 0.4 advised
1.8 0.5 medical
1.8 0.6 went
1.8 0.7 escalated
1.8 0.8 editors emailed invoked slate
1.8 0.9 5-to-4 alabama fights stood
1.8 1 published
1.8 1.2 oppose
1.8 1.6 has
1.8 2 doesn’t
1.9 0.7 jokingly
1.9 0.8 touts
1.9 0.9 acknowledges paused tries write
2 1.2 also
2.1 0.6 acted
2.1 1.1 wouldn’t
2.1 1.9 wasn't
2.2 0.8 don’t
2.2 1.2 have privately
2.3 0.9 didn’t
2.4 0.4 keeps
2.5 1.2 effectively
2.6 1.3 reversed
2.8 0.8 aren’t
"""
FIELD_NEXT_WORD_AFTER_CUE: Final = """\
-1.9 -2.6 pence
-1.5 -2 ryan's
-1.5 -1 air crossroads
-1.5 -0.9 67 guardian
-1.5 -0.6 bank's
-1.4 -1.5 feinstein replied
-1.4 -1.4 collins
-1.4 -1.3 hannity
-1.4 -1.2 mills
-1.4 -0.5 requested
-1.3 -1.4 stressed
-1.3 -0.5 centrist
-1.2 -1.8 echo
-1.2 -1.7 beast
-1.2 -1.6 facebook
-1.2 -1.5 guest
-1.2 -1.4 britain's
-1.2 -1.3 nominated
-1.2 -1.1 page
-1.2 -0.9 59 his
-1.2 -0.2 donald fbi's
-1.1 -2.3 that
-1.1 -2.2 fury why
-1.1 -1.7 warren
-1.1 -1.6 demurred disagreed
-1.1 -1.2 comey’s thiel
-1.1 -1.1 apple
-1.1 -1 he mill monday's trumpian
-1.1 -0.9 drawn echoed pointed risen
-1.1 -0.8 |
-1.1 -0.4 eyeing
-1.1 -0.3 institution suite
-1.1 0 candidly
-1 -1.9 debating disallowing occasions ripping
-1 -1.8 d-calif derailing diner publish
-1 -1.7 conceded grassley sink
-1 -1.6 what
-1 -1.5 subtle
-1 -1.4 classic displayed
-1 -1.3 bolton otm’s
-1 -1.2 perfunctory
-1 -1.1 what's
-1 -1 kelly yes
-1 -0.9 lace
-1 -0.7 maine sparked speaker
-1 -0.6 author
-1 -0.2 failed sizable
-1 0.3 identified leads
-0.9 -2.1 shaw
-0.9 -1.8 broaden grounds i’m placing shell throwing
-0.9 -1.7 bar flashpoint salem scanner
-0.9 -1.6 celebrated film khan’s
-0.9 -1.5 cameron closer islamic start
-0.9 -1.4 slots
-0.9 -1.3 pen
-0.9 -1.2 screen
-0.9 -1.1 allen burlington sharpton
-0.9 -1 assured
-0.9 -0.9 fail grown journalism
-0.9 -0.8 beating bloomberg stone the
-0.9 -0.7 margin mexico’s
-0.9 -0.6 campaigned perez population
-0.9 -0.5 oregon
-0.9 -0.4 echoing men
-0.9 -0.2 manafort
-0.9 0 managed
-0.9 0.1 worker
-0.9 0.3 who's
-0.9 0.4 raids
-0.8 -1.8 whether
-0.8 -1.7 about comey's remington taxpayers waste
-0.8 -1.6 cnn’s condolences daughter’s encouraged latter opening relocate selling smugglers urge
-0.8 -1.5 aren't blaming course daily defects grade multiple potent stump valeant
-0.8 -1.4 answering bujnowski committing extraordinary he’s praises siblings understated unsolicited
-0.8 -1.3 paper post
-0.8 -1.2 nominee’s zucker
-0.8 -1.1 475 gross they
-0.8 -1 bloomberg's fell how
-0.8 -0.9 2010 42 executives grandfather's outlets who’s
-0.8 -0.8 acknowledged to zika
-0.8 -0.7 bronx last-minute not she supporting
-0.8 -0.5 finding latinos regard tally
-0.8 -0.4 board confirmed software
-0.8 -0.3 firms prosecuting
-0.8 -0.2 once
-0.8 -0.1 appointment home-state
-0.8 0.2 sullivan
-0.7 -2 right-wing
-0.7 -1.6 cruz’s reagan
-0.7 -1.5 hiding
-0.7 -1.4 bennett curiel diplomacy disputed ginsburg mount reportedly rico's they’re translate trillions update
-0.7 -1.3 $4.5 assertion ayotte's buchanan determining drawing falsely fee files hassan pit pressing ready roffman schlafly stating
  twitter wake withdrawal xenophobic
-0.7 -1.2 anonymity blistering channel episode garland's inclination issued outset pastors podcast roof traction warmly
-0.7 -1.1 1976 camera defeated free murdoch
-0.7 -1 beck overlooking
-0.7 -0.9 accuses backing brash fdic’s progressives tends
-0.7 -0.8 applauded bench christie courts formidable it sponsor
-0.7 -0.7 although nearly tv
-0.7 -0.6 a david her john smaller
-0.7 -0.5 appointed conversations cruz's praised
-0.7 -0.4 declared home-school mate whom
-0.7 -0.3 alaska biography knowing
-0.7 -0.2 guatemala
-0.7 -0.1 exchanges majorities predicted
-0.7 0 institute iraq school
-0.7 0.1 ranks
-0.7 0.2 features service's sold
-0.7 0.3 $75
-0.6 -1.6 axelrod plea
-0.6 -1.5 plant wealth-x
-0.6 -1.4 afternoon
-0.6 -1.3 critics dismissing forge group's hawaii monetary msnbc reshape signaled
-0.6 -1.2 airlines allowing claimed clarify differ half-hour imagine impose instinctive joining neither polite reflected rumors
  socialism sons soros taping viewing wary
-0.6 -1.1 60 accent addressing assails bashar betray blunt careful ceos demographic demonstrators depriving edition enforcer example
  formal forum intend laughed lawyers limbaugh margins massive mocking nfl nightclub outright pink prepare preparing property says
  shaky sharp square sympathy untenable viral warn wealthy winds
-0.6 -1 [ allegiances beach carve clients convention's devine domestic double-digit ear embraced fans finishing flurry headquarters
  heed highest himself manafort’s manning murder pulse quotes recorded reynolds scott single-payer slamming sounded spur supports
  whirl
-0.6 -0.9 125 accused cheer cities cosby counties days defended exist floor heightened implication intellectual pledging reported
  speaking stakes totally tweeting
-0.6 -0.8 banker consistently feel fraction options revealed struggling waged yorker
-0.6 -0.7 bellicose clinched head lincoln strongest
-0.6 -0.6 34% 37% against e-mail legislature shortly those
-0.6 -0.5 districts effective force interviews olympics participants pending settled style supposed
-0.6 -0.4 company felt graham takeover trail
-0.6 -0.3 capture combat friendly hispanics often providing pundits unanimous virtues
-0.6 -0.2 ingraham target
-0.6 -0.1 march
-0.6 0.1 bush
-0.5 -1.3 georgia suits
-0.5 -1.2 dean hoover radio
-0.5 -1.1 introduce modest responded teachers turkish vigor weekend
-0.5 -1 130 abolished answered applying arms articulated begun bills biofuels boosting bound christmas complicated concession defeat
  define don’t elevated enormous enthusiasm expect fields's fiery full-blown hamas indianapolis insider marry occupation outsourcing
  pictures pivot pointedly preview print prosecute reference remarkable sophisticated subway surprise vacation weingarten welcomed
-0.5 -0.9 $200 $275 1994 22 9 above adequately alongside angles apart appearance aspects backfired baltimore baseball battlefield
  berman blame blamed bosses carson’s century certain chemical clashed comfortable contrasting cooper disagreements downtown
  eligibility faith-driven fault flying followers fondly freddy's friday's fueled giuliani greeted hand images incremental loses
  maintenance marred meaning migrants military-friendly missions muscle nevertheless note obligations offensive opposes persuading
  portrait prompted prove purchase qaeda remove rethink returning rigged round setting signs skepticism stability statewide strain
  sum summit suspicion sway switch table uncertainty unexpectedly unpopularity unsecured unsure urging vehicle wider worths
-0.5 -0.8 1980 1988 acquired adopted conferences eager first-in-the-nation fusion governments gunbroker.com he’d hudson i immediate
  injunction instance interns its june levell limits lows manchin mateen measures missing mitchell philippine proof proved redacted
  retain scrutiny searches seized shuster’s speculation spring sweeping tritium visiting week's yelled
-0.5 -0.7 $10 35 41 annual brain club compaq confusing contributor court's deemed deepen error escape expressing extensive legally
  pace palin presumably reporter's similarly specter successor triple unveiled
-0.5 -0.6 78 anyone asking berlin bloc british closed confidentiality membership refuge sanders's soldier speech star suggesting
  swept trump’s ultimate vulnerability
-0.5 -0.5 1996 bipartisan equality forcefully homegrown major massachusetts more reassuring sanders
-0.5 -0.4 became estimated joking looked sensitive trump's younger
-0.5 -0.3 court credible detailing eligible governor habits huckabee recent urgency
-0.5 -0.2 gop pac powerful thinks
-0.5 -0.1 cast deal expects hikes targeting
-0.5 0 clinton n.h.
-0.5 0.1 ] costs within
-0.5 0.2 2016 explanation likened north seemed suited was
-0.5 0.3 dysfunctional politicians viewed
-0.5 0.4 related
-0.5 0.6 1980s
-0.4 -1.8 2000 magazine
-0.4 -1.4 iowa's
-0.4 -1.3 brainard
-0.4 -1.2 attendees manchester
-0.4 -1.1 brand fiorina romney’s tasks
-0.4 -0.9 comparing diminished friends immediately times volunteers
-0.4 -0.8 25 28% an announce approaching award battery boycott cable campus clinton’s clothes clubs conceding condemn connect
  considers contact conventional delivering deny distinction dorsey doubt eliminate equate exactly expanding failures famous flight
  foul funneling furor heading headline homicides infringing keyworth launched legalized liability loudly matters negotiated none
  numerous phrase plus pointing praise propaganda prospects qualified quell reagan’s recognize relative renovations repel result
  rushing scenes scotus sharply sight signatures stances stood struggle taught ten that's traitors tying ukraine's unease univision
  viguerie violating walkout wanting what’s
-0.4 -0.7 1963 2011 57 86 absent acknowledging acronym agriculture appearances applause assaulted attempts auto aware battleground
  beside birther bit blocking blog boos box brady breached briefing celebrity christie's confirm constituents crazy critiques
  currency dead debunk defensive democrats doctors done dropping electing equally expires eye fifth forced forcibly halting
  highest-profile hometown hours hundreds impossible invoked joint justices libyan lobbing long-term looks mail me morning mother my
  nitpicking no. opinions paperback passage peã picked pitting plaintiffs previous prince productive proposing public-records
  putting qualify railed real-time reasonable residence rid roe santilli's shootings starting statement suffered ted three-quarters
  toward tuesday’s turns tweeted ubiquitous unfunded unrest unusual varying wave we weight
-0.4 -0.6 56 abandoned appears bad berger big big-government brace breadth burning called callousness cameras claim cnn convicted
  criminals deep denounced deterrent doubts equal expenses featured fired fliers funded gun handling he'll high-tax highlighted
  highly intervention lists mandate mccarthy mcconnell medical messages moment notion payback pressed presumed proposals reasons
  rebuild reid reminder reuters rove russians ryan scorn skew south specifics spoke stealing steep that’s thomas thoughts truly
  vowed week yanked
-0.4 -0.5 2009 71 actions barn blm concern conditions created december engagement escalated ethanol express expression fewer
  formally frank gala him holder independent knack legalizing miles modern-day offering op-ed operation orlando recommendation
  reluctance scheduled sisters some telephone tunnels weeks year
-0.4 -0.4 business convention criticized cuts d.c. front main medicine meets nod remained
-0.4 -0.3 both different endorse evolution faces favorite hampshire interview most newsmaker part prospect remark roles super there
  think wisconsin
-0.4 -0.2 departure excellent factories half investigators largest overwhelming rest someone terms worries
-0.4 -0.1 ballot bumper car carson middle
-0.4 0 church complete compound flag frontrunner residents
-0.4 0.1 abe advance employer european obama syrian unfair “
-0.4 0.2 demonstrated mission organize unfavorably
-0.4 0.3 among arbiter generated reforming
-0.4 0.4 23 absentee garnered isil
-0.4 0.5 language sat
-0.4 0.6 by
-0.3 -1.1 assistant energetic february mccain's o’malley register
-0.3 -1 cbs
-0.3 -0.9 communities crowd our
-0.3 -0.8 1981 27 employees if official percentage
-0.3 -0.7 21 albright battled brokers creation evade implemented investigation letting mentioning methods migrant opponents solidify
  spread stretch
-0.3 -0.6 $1.9 5 63 allegations allowed amounted anew anyway article attributed basis below changed clean combined compare
  complaints confrontation contributed county deadliest display doctor down-ballot drilling drugs emphasize engaging expand
  explosion fake fondness foot forms forth green groundwork guaranteed guy he’ll human implicitly killings kiss-and-tell later
  league lived mainland memoir mentions moderated moderates modern needle nominate nonetheless occurred onto other ownership parade
  passes pbs perform places posting preferred promises props provisions purporting racism reacting red referendum reflects reliable
  removed reporting reversing reviled ricketts romney scared seems seminar sidelines silence singularly stable tacking teachout’s
  texan third-place types venue washington weiner
-0.3 -0.5 $100 120-room 17 400,000 achievement advantage advisers aims amass april asset attacked attacking banks benefit blumenthal
  boost broad calm can't carolina’s championed changes chanted clubhouse codes competitive conducting connected contender
  contentious convinced couple courthouse deadline degrees describe designed doesn’t eastern elite ethnic face fatally fled harsh
  healing identify immigration imported impressive injustice interested japan jeers landslide levels longest mad midnight nbc's nclb
  nov. obvious optimism phone pregnant prosecutors protests questioned rallies randolph rapidly reaction refuse resembled section
  seeing seizing shirts siding signature skeptical solid sotomayor southern spreading springs stayed stories subsidies suddenly
  sunday's supremacists tended tensions tradition travel try understanding vegas wealth your ±
-0.3 -0.4 15 18 accusations admitting amid announced appearing approved aren’t banking barring calling case challenger closest
  collapse coloring come consistent darling dissatisfaction elder elections enemy exact expertise faced favorable finalized fire
  food further handed held hope households hunt ideology infiltrated lebanon lengthy losing lower-level manafort's manner many
  minimal need outrage probably proposal protester rapists ratings recently region resignation sensitivity sentiment so son speakers
  standard-bearer strict striking string successful usually won year's you
-0.3 -0.3 abc's ads agenda agreed august between challenges chants debate delegation expectation few five help israeli khan lines
  lobbyists location measure merger nation outsiders plan practice private re-election reassured same say seen similar suspended
  swing though transgender vendor video vow where
-0.3 -0.2 1990s alabama counted description discussed element forearm gathering goals homes hosts incumbent intelligence peers
  positive presence presidential shoal split suggest time town tracks two typically vt. wednesday ’
-0.3 -0.1 believe contenders coordinated heard improved large mayors overpromise qualifications r-fla stores surprises their
  virtually watch world’s
-0.3 0 college cuban either had outlining primarily problem second shows trump u.s. valuable whose
-0.3 0.1 drive filled freely grabbing needs tuesday valuations
-0.3 0.2 already benefits boeing coming divide harassing miller receiving seeming
-0.3 0.3 30% dangerous increase nearby sparking
-0.3 0.4 document from india young
-0.3 0.5 agree track
-0.3 0.6 honesty
-0.3 0.9 outlined
-0.2 -1.3 tweet
-0.2 -1.1 website
-0.2 -0.9 counsel london
-0.2 -0.8 center conference cyber elsewhere federalist kennedy newspaper
-0.2 -0.7 books condition every johnson's normally wars
-0.2 -0.6 400 another fundraiser goes heads hewitt hill ivanka paltry sunday witness
-0.2 -0.5 apologize contradict damaged fails governors institutions judge leaders longer network points profile recording resident
  senator transcripts trees university upset vermont
-0.2 -0.4 $1.7 $30 '' 20,000 26 43 80,000 95 accusing amounts arctic argue audience automatically bathrooms believing bombs boring
  brief broader bureau certified chinese chose co-host collect connection contested contributions correctly counterattack criminal
  cutting debated deciding deeper detect disarray disavow disease distance ease estimate exclusively fbi’s female fields financial
  finger-shaped foia follow forbes forcing gas generally generate gowdy graduates granted gruenberg hadn't happen hero hospital
  instagram laughing legislative less lunch maples meetings miss nears november passing physically piece plotting poisoning posted
  posts prominent raise raising rated rattling reading realize recovered redirect reduce rejection relief rely reminding resolve
  restricting revolt run-up self-identified shifting simulation six solidarity staffers tank tech thus tired toomey train
  underscoring unifying version vice visible volatile waging waterway withheld wonder
-0.2 -0.3 18-year-old 2008 28 38 achieved actually advances affect aftermath aligned alleging allows anxieties apology asserting
  assets automatic avoid brafman campaign's chicago choosing clips commander-in-chief competition completely conflict cost counting
  cuba dating day defeating deficiencies desire discovered disproportionately divisions draws emanuel embracing encourage erosion
  ever exceptions expectations favored final find flint flooding foreigners fracking generators grow heating high-priced highway
  hired inc. indeed innocent into keeping kind klan korea labeling layoffs left-wing legislation level liar lingering living lowest
  marco maybe mexicans miami miami-dade murphy muslims nato negotiations nonwhite notably one operations opportunity orders over
  overlapping overtures panel party’s past period persuade pitch postpone potentially preserving program's prohibitions provide pull
  pursuing racist really recommend refusing reinforced remember remembered responding resulting rubio's running russia's santilli
  sell show sounding speeches spot straight suit surface suspected talk taped task taxpayer threatened threatening tie took two-year
  unable unity unseemly virus weak wording
-0.2 -0.2 47 activity advice advised any arrangement attack banned care carried carrying castro celebrating certainly companies
  connections conversation courtroom criticisms debates ending endorsing events far fervor flaws framed fresh gates germans
  guarantee husband's idea ignored informally instances joe lashing laugh liberties making market newcomers nice officials overthrow
  prediction proven quickly racial rally reservations sees small soldiers term testing them theme warning well xenophobe yet
-0.2 -0.1 46 addresses arkansas carolina controversies core digits dream duke emailed endorsement eu except father focusing for
  fourth icon insisted issue issues kasich leak lynch meeting millennials mogul's number panic promise quarterly rattled record
  remarks requirement single situation standards targeted visits weapons
-0.2 0 attacks best bias caucuses cited colleagues concluded earnings fdic it’s knock law legal love mississippi named opinion order
  partly populous respond saturday’s will would writing
-0.2 0.1 account approach are asked isis kaine likely nomination nominee thursday ultimately war wasn’t were women
-0.2 0.2 be bombing candidate criticism economists frequently golf never rules struggled
-0.2 0.3 6 address analysis china's florida nature permanent race
-0.2 0.4 coup established implied initially insiders nations pushed reveal russia
-0.2 0.6 1992 actively anger hard-line
-0.2 0.7 pragmatic supporter
-0.2 0.8 farook
-0.2 1 narrowed
-0.1 -1.1 jan. retail
-0.1 -1 filing
-0.1 -0.9 humanitarian madison united
-0.1 -0.8 corporate headed
-0.1 -0.7 file international sensitivities spokesman unions watchdog
-0.1 -0.6 clinton's others
-0.1 -0.5 authorities buying diego doesn't journalist moved onetime
-0.1 -0.4 ailes attorney commerce criticizing foundation's hacked i-vt one-time republican rivals supporters taken voted winning
-0.1 -0.3 $2 abortion agency's away broadcast cultural emerging feeling generations inspector maintain pennsylvania pornography
  social talks two-term union venues
-0.1 -0.2 $600 49 abandoning acting affected animosity battle bigger bleeding c.i.a. caucusgoers ceremony changing common complexity
  confused congratulated current disclosed displace dues erupted existence existing exploit ford freedom genocide getting glimpse
  grab growing halls hard high high-profile impugning income individuals inroads jihadists licenses mainstream mandates marked mass
  mean merkel minutes movie negotiation obligated ordered overturn patience picking play preventing probe provided reached
  referencing regional relying representative requests risks roar roots sagging score series session she’d shouldn't something
  speaks started stopped students suspending tariffs teams terrorists then then-secretary theories tied top toxic transfer unclear
  uninsured union's unpopular very violates which wise
-0.1 -0.1 $5 2013 accepting adversaries alienate amenities appreciates argument arm arriving assault attending band bankruptcy began
  being billions black body boyle brushing circumstances citizenship concentration confident confirmation conservative considered
  conspiracy copies dallas damaging deaths demagogue deregulation designated detailed didn't discipline disclosure door elders
  electronic embarrassing emissions empty enacted engaged enjoyed enough facts firearms fiscal front-runners furious gallons gender
  good google gradually harder headlines highlighting hostile husband ignoring important industrial infrastructure it's jockeying
  jump just leverage liberal light line little loan lower manager matchup million missouri monitoring mosques much next of pacific
  pain petraeus pharmaceutical posed posing precarious precedent prepared product promising proposition protections quality
  questions rallying raucous reach remaining reminiscent responses retroactively seat seats shared showing shrinks sister slash
  smith son's spa speculate stern such surprising systemic tears tent terrorist there’s they've timing too topics trade trillion
  turn uncertain uneasy used various veterans way widespread word
-0.1 0 2006 8 99 accounts affirm aisle amount army back bash bent book borders can’t carter catholic class continues demanded deport
  destroyed discussing dollars easier easy efforts emotional fabricated foreign friday frustrated funding got great guests hearings
  hopes ii insisting iran leading local loud message minority month’s name nation's nega open out poor problematic problems rates
  reject requiring rubio’s sale saying shot showed sit sort speed system take telling temper throughout together valley votes vowing
-0.1 0.1 aliens attend been concerns demands dismayed down drivers election first front-runner identity incumbents inquiry libel
  lives mayoral mention might money poised primary pushing reputation rubio slow speak walker winner words workers
-0.1 0.2 assembled determine developer enthusiastic finished flat hypocrisy individual old oppose overtake park phoenix positioned
  reiterated should simply specifically visit
-0.1 0.3 ambitions anti-trump armed biden earlier filed skip three understand values welcome
-0.1 0.4 building cruz dominant gets strategy
-0.1 0.5 ? challenge comments crash hate job medicare plagiarism rbg strength
-0.1 0.6 blitzer cartel emerged outcome recession
-0.1 0.7 failing favorability freddy oklahoma
-0.1 0.8 angered attorney's investing
-0.1 0.9 dnc dramatically
-0.1 1 ayotte
-0.1 1.1 voiced
-0.1 1.2 attempting
0 -1.3 quoted
0 -1.1 appeals
0 -1 fellow wrote
0 -0.9 10,000
0 -0.7 1990 advising died founded lewandowski press
0 -0.6 mutual noted several
0 -0.5 congressional consultant list moderator traded
0 -0.4 2015 chairman ethics inquiries lawsuit outreach polls regulators schumer third this
0 -0.3 2012 ago based billionaire born column consulted firm former hall huge lady organization owns present project represent rival
  salvador scientists senate spent
0 -0.2 also closely community described kept lean mayor member mostly news october point worked
0 -0.1 36 advise betrayed breaking chamber city clintons coalescing constitutional did economics eliminated finish head-to-head july
  majority memo night obtain played political rebuke rock see stronger supported underestimated unify unlikely
0 0.1 14 2002 2023 achieving add aggressive argued athletes attracted beat beginning bigotry billion break call cannot child china
  clash climate cologne communicate conflicts congratulate contain coverage criticize critique curve decide defrauded deported
  disagree dismissed disputes documents donors double due duty electoral email emphasizing families flexibility generating greatest
  happens hashtag hiring hit immigrants independence indict instructed intensity introducing invasion islamist kids knight lame-duck
  lasting latest laughs laying lead length lesser like listing lobbying logic look manufacturing marking math mcdonald militants
  minimum moments naming narrow numbers ones ongoing opposing ordinary overtime partial pathway per perhaps perilous police politics
  popping priority protest putin radicals rebels recruitment refer referred reflecting regulation remarking responsibility rising
  risky scathing seated second-degree secular settlement sincerity slowed sometimes somewhat spy stage stagnant suppression
  surrogates tehran thinking tolerance tone total turmoil twice undocumented unusually up upper variety vast websites welfare wife's
  won't workplace worst wounded years
0 0.2 11 accepted across admitted appropriate base bill capital choice containing control controversial controversy crisis cut
  d-minus decision developed do driver's effectively evidence expanded favoring fides findings fund-raising fundraisers
  glass-steagall guidelines guns hackers hurting insult irresponsible japanese killed knowledge larger lately minors nation’s
  nickname no opposite photo procedure purely rallied refused regime regulations request respects rich roughly route schools search
  secret short standing strongly supposedly technique therefore tough turning universal victor voter walk went wouldn’t
0 0.3 58 activities adult affidavit applicants arrest batch better character consequences contracts country create fact jewish laws
  leaving manhattan martin opposition overseeing pipeline plaza resettle response revolution security sound sticker successes
  support tapper things unwillingness view wage wins
0 0.4 adopt african-american alive city's conservatism germany governing government's have leaked make mix monday near plans v wrong
0 0.5 ( brutality deficits diplomat elites even gotten philadelphia talking
0 0.6 agreement businesses convince deserves field honor insurers particularly success vietnam whole
0 0.7 agreements brennan must occasionally zero
0 1 struggles
0 1.2 received
0.1 -2 parliament
0.1 -0.9 counterpart
0.1 -0.8 follow-up moderators
0.1 -0.7 mind moscow
0.1 -0.6 decades released showtime sixth-place
0.1 -0.5 inside involving obama's offer regarded special themselves tuesday's
0.1 -0.4 ability establishment lawmaker outside
0.1 -0.3 amazon discussions movement organizer specific
0.1 -0.2 2014 aides group host labor letter long national own people percent pick right state's
0.1 -0.1 america backed becoming brown change color founder full given has hear mortgage rank rights
0.1 0 ! behind beijing broke columbia command credit effort finance helps holds illinois information new pledged still
0.1 0.1 accountability all briefly brother calendar decided defend democratic dipped editorial emotion enabled end led obama’s only
  president protected requirements set shaped sharing shutting spies treat
0.1 0.2 $35 ailing along always amendments anti-immigrant apply appointments approval attention audiences authorization barriers
  become bilking blue-collar booing cables caused check cheers chosen clarity could crack debunked decade descriptions developmental
  dial durable easily energy entirely eventually expected facing flow fully funnel general-election hoped hosted hurt ideally
  increasingly iphone kkk labott latina limiting lost lyin management mentioned mid-2015 month's nationally norton offices patrick
  paying pence’s personality place policing politically powers presentation push quit quite rather readers realistic reception
  reckless respect rural seem selected shape shift shots shy size spontaneous stabilize staggering states state’s stay staying stem
  streets sued superior supportive surveillance takes threshold tougher transactions trash trustworthy undermine unnoticed videos
  warming warrant women's
0.1 0.3 $7.25 100,000 19 90 afghanistan anything apologized arabia area articles assassination attackers ban begin blood bold bona
  buy candidate's chance chaos charge charities children combination committee’s communication competing composed confronting
  contests cooperation damages database dec. deficit degree desk difference disaster dozens driving drug earliest economy embrace
  establish extent faith fallen fill focus future gay gã1 girl gone grass-roots grid hedge holding hook horror illegal image
  indiana's indicated insurgent investment isolate judicial kill known lay leaning link lone-wolf low loyal minorities names nervous
  out-of-pocket overcome overrun overseas packed pair pay performed policy position preparedness prices profession punish quietly
  raised rate rebates refugees release require revenue rhetoric rice richest risk sentence sentences seriously she’ll shooting side
  signal slam-dunk smile spouse statutory stride stuff subject systems tap tax taxes tend text thrown titled towers transparency
  tricks tried trusted type unemployment unfit unsuccessfully upheaval vague violation visited west whatever whittling with withdraw
  working-class write york
0.1 0.4 38% 4 acceptance act adding answer auction bay boasted calculation caveat classified compared constituency couldn’t
  developers developing divisive dominance dreams drop each eighth employers finances hopeful intense interest intrusions judgment
  landmark mccrory mexico months pages performance pose predict regretted relationship responsible returned silver skills solicit
  spend spending stark stature taking terrorism tightening turned under unite victims widely work worried worse ⁄
0.1 0.5 axelrod’s brotherhood bypass cash championship constitutes contrary crucial cuomo cycle deals deployed finally god
  increasing malaise may michigan move outsider particular presidency pro-choice representatives river slammed stated than tide
  transportation unsustainable without
0.1 0.6 achievements block courses death divided employment faso fate kingdom last least loss operative owner's republican’s
  standard traditional two-man ―
0.1 0.7 answers came department’s disrespect domain gathered koch nominees player prosecuted suggestion
0.1 0.8 51 centre coalition constitution fractured lied limit predatory winola
0.1 0.9 because gap stance
0.1 1.1 but r-texas survive
0.1 1.2 r-wis
0.2 -0.9 stephanopoulos
0.2 -0.7 authors voice
0.2 -0.6 breakfast lawyer relationships
0.2 -0.5 blacks
0.2 -0.4 arena crossed left networks using
0.2 -0.3 abc analyst descent house power republicans
0.2 -0.2 32 campaign division executive groups polling representing who
0.2 -0.1 calls council diplomatic home investigations poll registered technology urban
0.2 0 decisions declaration economist grass holes jr. millions party's pro-clinton programs publicly real share signed
  superdelegates unofficial
0.2 0.1 allies alternative ambassador exchange investor lawmakers older primaries prize-winning represents trying
0.2 0.2 contest does donated government grayson’s jersey knows leadership neurosurgeon priorities remain surrogate white win
0.2 0.3 development didn’t explaining feet financially fund goldberg heart helping inequality influence initial lined possibly
  questioning regulate reporters sacrificed staffer state strictly twin use
0.2 0.4 125,000 250,000 39 50 able aboard accomplish acted activated adapting advocate advocating affair ahead background birth
  bitter bomber bridge bullets bullied bullying burst carbon card carrier carry cars cement centers certificate charged cheap
  christian code comparison compelled computer continue creditors credits curb currently decisive defending defense
  delegate-selection deliberate detained dinner dire disavowed distorted district drinking entering everyday experienced explain
  extend extreme family's fighting founders friedan fundraising general give greenhouse hands harm history ignore imbalance
  improvement including influential interaction invitation jokingly keep lagging lending limited live makes manage mexican minds
  mothers n.y. necessarily network's nondisclosure now obtaining originated ouster p.m. paths peace penalties person plot prioritize
  prison pursued range receive reconsider registration regulating relied repudiate resulted retirement rewarding role safe scares
  schultz secrets segment seize send sending serious serve seven sign sixth slightly spotlight stalled station strike suspects
  thanks ticket tool trade-off unravel views voting wanted winners world's
0.2 0.5 1999 2005 3,000 4.9 admit affirmative agreeing aid airing anti-muslim arbitration arguments assaults at attempt backer
  basically beautiful behalf biased bill's bounds brexit bringing can cease-fire celebrities charges charter chatter choose cloning
  committed connecticut consensus consider contents continuation credibility decline defund deleted depending deportations
  destruction detainees determination differences discrimination dislike dodd-frank dozen edge embassy eminent equipment evenly
  eventual extension facilities fairness falls filibuster forceful form formula game garland geopolitical giant guide historic
  hypothetical iconic illegally impact incest inserted instead insults investors jeopardize khans lawsuits leaks lesbian license
  longstanding looking looming malik mapping mark match misleading missile neighboring net norm off opportunities or otherwise
  painting pandering parenthood participation parts penalty picture pivotal planet pledge possible poverty prayers pressure pro-life
  profit prospective public’s question quinnipiac rash recognizing reducing reform regular relevant ryan’s safekeeping savage scope
  secured served sniper soil somewhere stand staples step story suggestions surging swimming syrians tackle tested tight toll tower
  transition treatment troops unconstitutional undecided unique unprecedented unprepared upon upside versus veto viability visas
  wall warnings week’s would-be
0.2 0.6 appeal assad chase comey denial detail east especially exposure fan get goal going he'd heritage intent jobs lacks lewinsky
  matter migration montage netanyahu night’s nine plane populist preference priebus prior providers radical radicalized raped
  refugee releases rise succeeded sustained through trading trial ukrainian unless violence virginia wide-ranging willingness
  yanukovych
0.2 0.7 2007 abedin almost believed dealings deserved eu-turkey fleeing full-time in justice material saw scandal scene seeking
  sexism silent staple suggests teacher
0.2 0.8 candidacy champion claims cuban-american dash disorderly e-mails loophole readiness required rescue roll sure while
0.2 0.9 feared ventures
0.2 1 bush's retired
0.2 1.1 abandon delaware status
0.2 1.2 increases
0.2 1.3 choices
0.3 -1.1 minister
0.3 -1 advocacy
0.3 -0.7 inner pelosi
0.3 -0.6 actress buffalo fed
0.3 -0.5 agency authorized briefed expressed reforms
0.3 -0.4 brothers relations
0.3 -0.3 chief four france’s friend stars
0.3 -0.2 affairs analysts bob personnel
0.3 -0.1 as believes planning spoken suggested
0.3 0 average california demonstrate estate far-right hasn’t party r texas
0.3 0.1 afterward bear career communications daughter era is saturday sponsored third-party
0.3 0.2 directed hacking lot needed privately reluctant sources speechwriter staff thought
0.3 0.3 anchor digital doing education environmental experience found prime significant steering ukraine vote
0.3 0.4 ' 3 fbi giving hillary legacy on opponent previously remains returns sent victory yanukovych's
0.3 0.5 18,000 actual advanced ali amendment angeles back-and-forth blocks cell defection fascism global influenced land links occur
  overall pigs products recount resources science sellers shown shut superdelegate told
0.3 0.6 $1 $6 1.6 48 abortions accept addiction additional advertising airstrikes album alleged allegiance alter angry backlash
  bathroom broadly build casino chagoury chains cheating civilian clearances comply comprehensive compromised concept consolidate
  contention contrasts controls correct counterproductive cover crude culprit debt delay deposition deprive dignity discretion dnc’s
  donations doom economically emerge encryption ends energize enter eric establishing evenhanded expense facilitate false felons
  flip gained grabbed guccifer harassment heat heroin homosexuality housing hypocritical immigrant interests invest jurisdiction
  lacked let markets moderate mom narrative nationals newspapers obstacle one-on-one outsource path performing playing praising
  predecessors produced profound protect pursuit queue recommended referenda regularly relatively releasing reliably religion
  requires s saudis sessions simple site soften steer stream strengthened sun tactic thwart true uncommitted undercut upcoming
  upstate vice-presidential violated voices warfare water weapon weigh yorkers
0.3 0.7 1,237 2003 300 access achieve administration’s aimed alone america’s amnesty anonymous array assigned assistance basic bid
  blocked bomb border bowl bring bubble catastrophe cause cheering christians civilians clarifying cleaner client communist conduct
  considering counter crime damage derided devoted dioxide disqualifying distributed draw duties earning electricity entered
  enterprises ethnicity exists expansion expose fast faster fears feelings firewall fit fortune fun generation globalization ideas
  identifying imposing improvements includes insists interactions internet intervene intruders inviting jail lack legitimate lie
  manufacturers marriage meet mishandling murdered nationwide necessary necessity newly participate people’s photos plain poorer
  president's pro-israel progress promoting properties prosecution prosecutor province provision purchasers rationale reassurance
  relentless remote repeatedly responds restrictive reward rule same-sex sea sexual slogan steel stopping tarring tear testimony
  there's truth unacceptable undetermined unfold useful violent voluntarily walked washington's web yield
0.3 0.8 16 81 accord anti-gay apparently before canova cases concert condemning confidential difficult disappointment extramarital
  fuel greater gulf halt heavily inclusiveness kinds mere mortgages nbc outlook parents pleasure positions possibility rein render
  rhodes slate socialist soured straightforward street subsequent tactics title users violations whites
0.3 0.9 12 brings captured charity content conventions inaccurate involvement pakistan prevented shrinking trailed ways
0.3 1 29 corporations r-fl strongholds themes
0.3 1.1 griffin restrict
0.3 1.2 norms
0.3 1.5 aggressively
0.3 1.7 notes
0.4 -1.1 ghostwriters
0.4 -0.9 hopefuls
0.4 -0.8 advocates challenged
0.4 -0.6 senators
0.4 -0.5 encounter evangelicals
0.4 -0.4 liberals regions teenager
0.4 -0.3 organized room viewers
0.4 -0.2 administration agencies german indictment palestinian reporter
0.4 -0.1 arizona canadian channels conservatives gives restaurant secretary
0.4 0 cared included nashua president’s willing
0.4 0.1 eliminating itself met politician recalled results voters
0.4 0.2 31 price surveys
0.4 0.3 declined delegate members proposed
0.4 0.4 10 bannon colorado democrat department electorate kerry world
0.4 0.5 americans committees count g-iii handful journal messaging religious statements
0.4 0.6 ally budget consulting germany's growth involved largely paris read successfully woman
0.4 0.7 12-nation age appoint associate bank broker commercials d disregard empire friendship investigate lapse loyalty
  misinformation no-fly partnership people's physician planned suburban sue sympathetic utah
0.4 0.8 $1.1 $15 ... 100 20 45 7 adopting allegedly allow anymore anytime aside assure balance belonging belt bind binding bleak
  bolster boss caricatured cheaper clause complaint conclusions couples crimes daniels dealing demanding develop diversity dividing
  dollar donor else erect europe extends facility feels fix frustration funds gesture governor’s grants incarceration incomes
  inevitably interrogation judgement killing laid lazar learned leave legalization linked listeners memorandum merely
  mexican-american mistake mobilize neutrality nobody not-quite-so-long-shot oath obstacles officer organization’s originally overly
  overwhelmingly parties payments performances picks pilot prisoners progressive prone properly races rare recovery reflect resign
  rnc scheduling sector significance slavery stevens stop tell terror they’d torture tripoli tuition typical unauthorized
  understands vehicles weakness wide
0.4 0.9 $25 2001 46,000 america's anticipated assuming begins behavior britain casting clothing containment daughters deadly declare
  defined deletions denying disabled divorce dynamic educational empathy engage examples extra feud fundamentally hatred having
  historical improperly inadequate intention interesting investigative joke kurdish memories merits middle-class moniker moves
  night's nominations offense offset opened overhaul overturned palestinians passionate pattern payment personally portray prayer
  projects protesters psychology punching reap reserved save scandals scholarship screaming seattle seemingly sexually shifted
  somehow techniques tens tenure territory today trailing undermining unilateral unrelenting wishes youtube
0.4 1 alternatives attractive casinos chances chatwal comment commentary communism entitlement figure following frustrations grasp
  happened incident insulting maryland msnbc's muslim operating parishioners philippines refusal republic resistance return rico
  sand so-called temperament
0.4 1.1 aleppo despite differently dispute here jeb launching life lightweight perception resolution
0.4 1.2 & untrue
0.4 1.3 id permits syria
0.4 1.4 and cia comes one-third
0.4 1.5 dissent
0.4 1.7 online
0.5 -0.8 said
0.5 -0.5 cautious rejected tour
0.5 -0.4 attended joined managing
0.5 -0.3 journalists
0.5 -0.2 adviser close early opposed
0.5 -0.1 committee foremost northern prize research
0.5 0 campaigns deputy hispanic kushner man senior
0.5 0.1 entrepreneur nevada storm strategist
0.5 0.2 benghazi camp public services steps
0.5 0.3 capitals congress de introduced island noting s.c.
0.5 0.4 alike american boy countries delegates focused grassroots openly ruling sales sites
0.5 0.5 presumptive published
0.5 0.6 insurance leader publisher strong
0.5 0.7 2004 civil colleges congressman usa
0.5 0.8 administrations available brought data index playbook run
0.5 0.9 50-state acts announcement birthright burden canceled capable concerned crossing dictatorship favors girlfriend gop’s normal
  owner profits signing society touch vaccine
0.5 1 $50 13 1972 2030 85 academic adelson aggravated anti-establishment aspirations availability beholden catch causes chaotic
  compromise confidence cookies coupled crackdown critical disappointing ensure entitled experiences feb. foundation france gays
  guilty handled hidden immunity implicit indefinitely independently instructing join judge’s justified learn lose mixed nasty
  o'brien package perfect persistent pregnancy presumptively salaries separate sitting slot soon tanks teaching treated unborn
  whoever zuckerberg
0.5 1.1 $500 adjustments affordable african-americans am amplify assess belief canada coast corps dangers dealers declaring detroit
  distribute encouragement fema fitness health-care imminent improper jet keeps lock maintained massacre moon natural prime-time
  proceeds quiet retrospect road sanctions scenario seeks southeastern stack tighter tribute welcoming
0.5 1.2 2019 : addition africa agrees during excuse firearm french gop's instincts lgbt questionable scalia sept. spanish-language
  unpredictable
0.5 1.3 after tpp until …
0.5 1.4 corrupt financiers gifts
0.6 -0.6 company's mocked
0.6 -0.5 wikileaks
0.6 -0.4 scientist spokeswoman
0.6 -0.2 55 thousands
0.6 -0.1 citizens
0.6 0 homeowners television warned
0.6 0.1 attendance exit extremist
0.6 0.2 built nominating wife
0.6 0.3 40 continued elected korean longtime low-income teaches
0.6 0.4 student tendency
0.6 0.5 abroad credentials industry obamacare observers suspend transcript
0.6 0.6 53 details late mogul officers opted server topic
0.6 0.7 direct nothing papers r-n.h russian
0.6 0.8 200 correspondence pool review summary
0.6 0.9 drafting nonprofit technical
0.6 1 parliamentary
0.6 1.1 000 aim badly bail banning cellphone challenging idaho ineligible mosque provides trouble
0.6 1.2 2018 21st appealing appreciate ballots benchmark cabinet calculating capitalize contributors design eradicate exception
  genuine gingrich government’s hell hers improbable legalize lone manipulation partners portfolio preserve principles proceed
  ranging reassure refrain restrictions seek skywriting super-pac thereafter truthful unaware unfairly unwanted upsets worry ‘
0.6 1.3 2020 4len 9/11 administration's assessments charitable chat equivalent fringe grant gunned gutter incidents insufficient
  lesson listed neighbors palestine parallels partisan phony physical protection provocative pulled rape salaried shakeup succeed
  supremacist vetted
0.6 1.4 abuse ariz. bernie biological claiming fraught minnesota
0.6 1.5 aca breaks neighborhoods
0.7 -0.5 experts
0.7 -0.3 activists editor endorsed explained
0.7 -0.2 promised
0.7 -0.1 media talked
0.7 0 conducted include offered pope
0.7 0.1 enforcement louis realclearpolitics viable wing
0.7 0.2 again blair circle
0.7 0.3 counterterrorism makers technologies
0.7 0.4 assessment consumers lobbyist pollster
0.7 0.5 jews put serving
0.7 0.6 constituencies referring
0.7 0.7 agent directly respondents wearing
0.7 0.8 internal
0.7 1 pierce
0.7 1.2 grayson strategies
0.7 1.3 doj mccain undermined unqualified
0.7 1.4 ammunition asia bigoted bite clearly dependent dominated drew earn fierce granting grind inhumane initiative reaching
  republish safety tale temporarily trip
0.7 1.5 -- anxiety bridges emergency gun-control haley narrowly realities securing they're thread weld when woe
0.7 1.6 asylum
0.7 1.8 dropped
0.8 -0.3 collar strategists
0.8 -0.2 works
0.8 -0.1 delivered grew
0.8 0 citing us
0.8 0.1 reports
0.8 0.2 activist envoy
0.8 0.3 appeared
0.8 0.4 replace sought strategic
0.8 0.5 indiana
0.8 0.6 solutions veteran
0.8 0.7 half-dozen
0.8 0.9 jihad oversaw
0.8 1 organizing replaced
0.8 1.1 via
0.8 1.5 37 schedule wasn't
0.8 1.6 antiabortion bottom convincing demographics extended gaze inspiring instructions king linking state-by-state targets ”
0.8 1.7 depends downplayed islam offerings sudan
0.8 1.8 2000s wound
0.9 -1.1 added
0.9 -0.1 24 collection records stewart
0.9 0 62
0.9 0.1 director organizations
0.9 0.2 towards
0.9 0.3 figures hollywood
0.9 0.4 documentary
0.9 0.5 99-county association broken source
0.9 0.6 contained partner portrayed
0.9 0.7 businessman
0.9 0.8 campaign’s fights
0.9 0.9 44 commanding independents
0.9 1.1 prevent
0.9 1.8 , 200,000 absolutely broncos committee's factory smart —
0.9 1.9 arrests fly
0.9 2 -
0.9 2.1 nra
0.9 2.3 ;
1 -0.2 operatives
1 0 pentagon
1 0.1 competitors
1 0.2 campaigning
1 0.4 gave
1 0.5 ended
1 0.6 pacs
1 0.8 34
1 1 filings inspired professor
1 2.1 paul
1 2.2 libya
1.1 -0.4 treasury
1.1 -0.3 photograph urged
1.1 -0.2 reminded
1.1 0.4 fla.
1.1 0.5 earth team
1.1 0.7 commission revelations
1.1 1.1 )
1.1 2.2 sachs
1.1 2.3 –
1.2 -0.1 chain
1.2 0.3 hoping
1.2 0.7 serves youth
1.2 0.9 reduced
1.2 1.2 $4
1.2 1.5 calif.
1.2 2.1 runs
1.2 2.3 .
1.2 2.5 wade
1.3 0.1 touted
1.3 0.4 guard
1.3 0.5 actor grand
1.3 0.7 materials
1.3 0.8 quarter
1.3 1.3 worldwide
1.3 1.8 isn’t
1.4 0.1 blue
1.4 0.3 complained concerning researchers surveyed
1.4 1.4 recognized
1.4 1.5 globe
1.5 0.5 skin
1.5 0.6 hasn't
1.5 0.9 doubled
1.6 1 struck
1.8 0.1 svp
1.8 0.8 rendell
1.8 1 occupied
"""
