"""The weights of the English attribution engine, written by `training/fit_attribution.py`; do not edit by hand.

Fitted on: the 840 articles of PolNeAR's training part, 19,868 attributions (see training/README.md), 25 November 2026.
How good they are: on articles held out in quarters, content and source together, at a confidence of 0.35 and more:
P 0.754, R 0.570, F1 0.650.

A row is a weight and the keys that have it, those of one kind together; `cues.TEMPLATES`, `ranking.TEMPLATES` and `features` make
the keys. In the tables of the field two weights precede the keys: for source and for content. WORDS and STEMS say in how
many tenths of its uses a word is a cue, WORDS with a second digit for how often it was seen.
"""

from typing import Final

BIAS: Final = -1.08
TRANSITIONS: Final = (1.404, -1.756, -2.506, -1.388, 2.074, -2.382, -2.409, -1.717, 1.379)
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
  said.trump scare scattering scrambles scrambling scrapping screaming secrets shelve shelves she’ll she’s shock shocking shocks
  showcased showcases showcasing sight signing singing single singles sink sketched slash slide slides sliding slight slights smiles
  smiling solicit solicited song sound soured sowing spare spark sparking speaking spearheaded spearheading spies splits sponsoring
  sponsors staple stirring stoke stokes stoking stopping storied story strides struggle struggles stumping surprises surprising
  surrendered surrendering swarm swarmed tallied tamp tamped tarnished tarnishing tear tearing thanks that’ll then they’ll they’ve
  tip tires title titles to tolerate tossing touch touches touching toy trace traces trouble tweet tweets underestimating undoing
  upsets valuation video’s visions voices vote votes voting was weighing were we’re whisper whispering who’d who’s who’ve wield
  wishes withhold woman’s wording wouldn’t wrapping you’re zero
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
  rupt sacrosanct said.trump sang sanguin savag scorn scotch second-gues see seek seen seeth self-describ self-doubt self-profess
  sick signal similarly simultaneousely six-pag skeptical skeptically smug snub softly solely sometimes-testy sound speculation
  spiel spok spout statement stiffen stiltedly strident stupefy subsequently subtl suddenly sugarcoat suggestion summ supportiv
  swear swor takeaway taper telegraph testify thank that’ll they'v thinly-veil three-word thrill thunderou timelessly tirad
  translator trash trumpet unafraid unanimously unawar underplay underscor understandabl undisciplin unhappy unheard-of unilaterally
  unimaginabl unmention unmet unsettl untroubl unveil unwaver verbal verify veto video’ vigorously virulent vocal vocally wanna want
  warmheart who’v wrack written yearn you’r
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
-0.95 013
-0.7 012
-0.5 023
-0.45 022
-0.3 011 031
-0.25 010
-0.15 051 053
-0.1 021 061 090
-0.05 080
0.05 040 042
0.1 060 092
0.15 032 043
0.2 030 050 063 070 082 091
0.3 073
0.35 072 081
0.4 083
0.8 093
-0.6 11U
-0.5 11Uly
-0.45 19that
-0.35 12Ued 13been 14i 19who
-0.3 11on 12- 12-s 12and 13-al 14also
-0.25 11Ued 12will 13she 16as 17- 17the 18had 19had
-0.2 11an 11it 11which 12-ing 12-ion 12Us 12of 12would 13-ed 13N 13Vly 13and 13the 13to 14-ed 14he 14more 15a 15be 15in 16-ing 16a
  16for 17-ly 17it 17were 18is 19they
-0.15 11-ive 11Uing 11Ved 11for 11most 11still 11supporters 11was 12Uly 12Ved 12no 12percent 12who 13-ly 13=10 13Ved 13Ving 13his
  13may 13not 13they 13was 13with 14=7 14^ 14all 14has 14his 14she 14that 15Uing 15Ved 15campaign 15of 15the 16- 16are 16in 16their
  16to 17-al 17-ing 17Q, 17Uer 17Us 17for 18-ed 18-ers 18-ly 18for 18since 19Us 19be 19have 19voters 19was 19which
-0.1 11-ions 11-s 11=8 11U's 11Ument 11Us 11any 11can 11candidate 11is 11just 11made 11may 11new 11now 11only 11or 11people
  11political 11said 11this 11week 11what 11when 12-ed 12-er 12-ment 12=10 12=3 12Q 12V 12Vly 12Vs 12any 12are 12being 12candidates
  12has 12in 12more 12much 12one 12or 12this 12those 13- 13-er 13Uing 13as 13first 13president 13then 13will 14-al 14-ers 14Vly
  14about 14as 14be 14before 14but 14just 14one 14people 14recent 14saying 14should 14some 14their 14with 15-ive 15Us 15an 15being
  15could 15did 15from 15his 15i 15no 15should 15those 15would 16-ion 16^ 16be 16most 16of 16other 16president 16while 17U 17all
  17but 17could 17had 17has 17most 17she 17than 17their 17what 17will 18-ions 18^ 18as 18been 18has 18not 18president 18the 18which
  19and 19he 19just
-0.05 11-ity 11=10 11N 11Uer 11V 11^ 11a 11being 11but 11debate 11delegates 11its 11million 11other 11party 11recent 11such 11them
  11told 11tuesday 11two 11voters 11who 11would 120 12Uer 12Uion 12Uive 12about 12against 12but 12including 12policy 12race 12said
  12they 12up 12what 12you 13-ity 13Ual 13Uer 13Uions 13be 13her 13how 13into 13just 13make 13million 13now 13only 13policy
  13presidential 13said 13some 13this 13up 13would 14-ment 14=4 14Q 14Ved 14candidates 14it 15Q 15Uion 15even 15her 15on 15out
  15then 15they 15when 15will 15with 16-'s 16N 16even 16he 16one 16the 16were 16who 17an 17being 18-s 18candidate 18only 190 19all
  19by 19from 19supporters
0.05 11-'s 11all 11both 11by 11campaign 11candidates 11could 11country 11did 11her 11much 11one 11policy 11race 11since 11up 12U
  12campaign 12could 12is 12state 12two 13U's 13after 13an 13in 13many 13no 13recent 13so 13supporters 13two 140 14Ving 14a 14been
  14in 14most 14only 14poll 14since 14supporters 14week 14would 15=6 15^ 15candidate 15had 15their 15was 16Q, 16and 16but 16it
  16many 16no 16state 16which 17-ive 17=8 17Uion 17in 17of 17some 17state 17supporters 17tuesday 18and 18are 18first 18have 18i 18or
  18party 18supporters 18then 18was 19-ing 19Vly 19she
0.1 11-al 11-ly 11Q 11are 11should 12a 12did 12from 12have 12he 12i 12interview 12monday 12since 12that 12time 12voters 12was 12were
  12which 13-ive 13=3 13Q 13are 13but 13campaign 13for 13he 13percent 13those 13were 13when 14-s 14Ued 14after 14can 14had 14is 14on
  14them 14were 14who 15-ing 15-ly 15-s 15Ued 15Ument 15also 15been 15both 15candidates 15most 15night 15now 15or 15people 15poll
  15she 15some 16-ers 16=3 16=8 16Uly 16after 16an 16been 16by 16candidates 16now 16that 16was 16will 17Q. 17Q? 17Ument 17^ 17also
  17are 17he 17him 17that 17while 18=6 18Ument 18even 18monday 18that 18were 19-al 19-ers 19-ion 19-ive 19=10 19=6 19=8 19Uer 19in
  19to
0.15 11- 11Q, 11after 11be 11before 11have 11not 12-al 12-ly 12as 12been 12even 12for 12it 12so 12their 13Q, 13Ued 13also
  13candidate 13delegates 13did 13from 13i 13more 13state 13that 14- 14-ly 14Us 14and 14to 14will 15- 15U 15Uly 15and 16-ly 16also
  16not 17-ers 170 17as 17be 17by 17then 18Us 18Vly 18but 18in 18she 18who 19-er 19Q, 19Uly 19candidate
0.2 11-ion 11more 11they 12-ity 12also 12had 12president 12some 12supporters 12with 13-ers 13have 14-er 14U 14Uly 14still 14they
  14was 15=3 15Q, 15were 16-s 16Vly 17-s 17N 17first 17was 18N 19- 19-s 19also 19but
0.25 11been 11i 11will 12the 14are 14may 15-ers 16is 17and 17is 18- 18Q, 19^
0.3 11his 11she 12to 12week 13Uly 13all 13who 17Uly 18he
0.35 11with 18=3 19N
0.4 11also 11he 13Us 13it 13made
0.45 11-ed
0.5 16has 19=3
-0.55 21=5
-0.4 22=5 27about
-0.35 21=3 22in 23-ed 27from 28of
-0.3 21and 21in 23delegates 25and 25on 26Us 28-ing 28to
-0.25 21- 21Ved 21when 22=3 22N 25=5 25N 25for 26- 27as 29they
-0.2 21as 21be 22-s 22Uing 22an 23and 23is 23on 23over 25by 26-er 26Q 26up 27-ed 27an 27to 28at 29with
-0.15 21-s 21Q. 21V 21have 21his 21into 21more 21will 22-ions 220 22Ved 22will 230 23=4 23are 23in 23more 23the 24- 24Ved 24a 24any
  24him 24his 25-s 25from 25its 25with 26-ing 26U 26both 26by 26to 27-s 270 27Q. 27over 27with 280 28him 29=4 29about 29at 29his
-0.1 21-ers 21-ity 210 21Uions 21Vs 21also 21between 21during 21much 21or 21out 21supporters 21their 21them 21time 21tuesday 21would
  22-ment 22=6 22Ual 22Vs 22as 22been 22delegates 22have 22into 22it 22not 22people 22political 23-ers 23=5 23Q. 23Uing 23before
  23from 23has 23i 23last 23like 23many 23what 23with 24-ions 24-ly 24=3 24=5 24=6 24among 24and 24because 24he 24is 24more 24one
  24so 24supporters 24their 24what 25-ed 25=3 25Us 25before 25is 25last 25more 25much 25new 25of 25them 26-ly 26a 26into 26out 27-al
  27-ions 27Ued 27Uing 27Uion 27people 27was 28about 28her 29-al 29-er 29Q 29by 29has 29him 29of
-0.05 21-al 21-er 21Q 21Ving 21both 21campaign 21even 21former 21had 21has 21he 21just 21made 21monday 21night 21people 21said 21say
  21so 21still 21than 21there 21through 21two 21were 21while 22-ion 22-ity 22Q, 22Uion 22V 22Ving 22and 22because 22campaign
  22candidates 22could 22for 22may 22most 22or 22out 22than 22tuesday 22voters 22was 23-er 23-ing 23Ved 23Vs 23also 23but 23called
  23have 23him 23how 23or 23she 23them 23through 23vote 23who 24-s 24N 24Uions 24Ument 24Vs 24back 24candidates 24delegates 24its
  24or 24out 24said 24them 24up 24was 24when 25-al 25Ued 25a 25political 25that 25this 26-'s 26=5 26=6 26from 26of 26tuesday
  27support 28he 28this 29-ly 29Q, 29U 29against 29any 29before 29during 29had 29her 29it
0.05 21U's 21Uion 21being 21most 21not 21states 21those 21tweet 21who 22-er 22-ing 22Uive 22attacks 22he 22she 22supporters 22this
  23Uion 23among 23so 23their 23tuesday 23whether 23will 240 24=4 24as 24by 24her 24of 24will 25=4 25Vs 25against 25back 25her 25not
  25she 26her 26on 26there 26they 27Q! 27U 27against 27so 27them 28=3 28=4 28Q 28a 28during 28she 28they 28voters 28when 28whether
  29-ing 290 29=6 29U's 29as 29last 29she 29so
0.1 21-'s 21=7 21Uing 21a 21because 21by 21her 21now 21she 21was 21what 22after 22among 22back 22did 22even 22how 22like 22much 22so
  22support 22the 22them 22three 22were 22what 23-al 23-ly 23=8 23Q 23Ument 23Us 23a 23by 23into 23its 23no 23not 23one
  23presidential 23there 23voters 24-'s 24Q. 24Uer 24Uing 24for 24in 24last 24not 24on 24other 24they 24this 24voters 24whether
  24with 250 25Q. 25Ual 25Uing 25Uly 25how 25it 25one 25out 25over 25their 25they 25what 26-ed 26-s 26Uly 26Vly 26last 26supporters
  26their 26them 27-er 27-ing 27=6 27last 27the 28-ed 28-ly 28-s 28Uing 28Uions 28against 28by 28his 28how 28in 28out 28what 29-ers
  29=3 29Q. 29Us 29on 29to 29tuesday
0.15 21back 21but 21how 21over 21with 22Us 22any 22him 22on 22their 22when 23former 23her 23only 23other 23some 23where 24-al
  24against 24from 24that 25Q, 25Uions 25Ved 25him 25many 26-ers 26at 26him 26people 26that 26with 27=3 27any 27at 27she 27there 28-
  28N 28and 28their 28them 29-ed 29for 29the
0.2 21-ment 21Ual 21Ument 22a 22his 23-ion 23-ions 23out 24-ing 24at 24it 25-ions 25about 25an 25he 26for 26his 26in 27N 27for 27if
  28=5 28Us 28it 29N 29he
0.25 21debate 21him 21is 21no 21on 22of 22they 23N 23as 23of 24Ued 24to 26he 27by 27out 29in
0.3 21among 22from 24-ed 29-
0.35 21=4 22more 25to 29-s
0.4 21an 21of 25U 29=5
0.45 23about 23his
0.5 22about 27=5
-0.5 363V
-0.45 333Uions
-0.35 312U 323Uer 383Vs
-0.3 323made 331Uing 383Ving
-0.25 322Uion 323support
-0.2 311Uing 312Uing 312Uly 313U's 313Uing 313Uly 313back 313interview 323Uion 332Us 333Uly 341Ued 342Us 352V 353Ved 353Ving 362Ving
  363Ver
-0.15 311U 313U 313Uer 320Us 322Ued 323Ument 323Us 330Uing 331Ued 342U's 351Ved 351Vion 351Vive 352Ved 361Vs 371Ving 372Ving 373Vion
  382Ved 393Ved 393told
-0.1 310Us 311Uer 312Uers 312Uity 313Ued 313Uions 313still 323Uive 323Uly 331Uly 332Ual 332Uing 332Uly 333Uers 343Uing 343Uions
  343Uive 350V 352Vly 353Vly 371Vs 373Ver 383Vly 390Vs
-0.05 310U 310Uing 311Uers 312Ual 312Uer 322Uity 342Uive 343Ument 353V 362Vly 392V 393Vs
0.05 310Uers 311Us 313Uion 313Uity 313Uive 322Uers 332Uers 332Uion 332Uions 342Uers 351Ving 352Ver 360V 360Vs 362Vions 373say 381V
  382V 391Vs 393V
0.1 312Uion 312Uions 320Ued 323Ued 330Us 333U 333Ual 333Uing 333Us 343Ued 343Uion 350Ved 351Vly 361Ved 362Vion 363called 370Vs
  371Ved 381Ved 383saying 391V
0.15 312Us 313Ument 323Uity 330Ued 331Uer 331Us 332U 332Uer 333Uion 342Ued 342Uly 343Uer 350Ving 351Vs 352Vs 362Ved 370V 372V
  381Ving 382Vs 383added 392Vs 393Ving 393wrote
0.2 313made 313support 323U 332Ued 333Uer 342Uing 343Uly 353Vs 382Ving 393says
0.25 323Uions 341Uing 363Vion 363Vly 373Ved 373asked
0.3 352Ving 353Ver 372Ved 383V 383Ved 383told 393according 393said
0.4 363Ving
0.45 323Uing
-0.8 Fthe
-0.5 Ffor
-0.4 Feditor’s
-0.35 F^ Fa Fit’s Fwhat
-0.3 Fan Fany Fas Fconference Fgrayson Fmedia For Fsaid
-0.25 Fmen Fphone Fprimaries Fthis Ftrump's Ftrump’s Fvery
-0.2 F' Fabout Fcomments Fhasn’t Fhelped Flast Flewandowski Fno Fof Fone Fpeople Fradio Fremarks Frussia Fsuperdelegates Fterrorist
  Fthan Fthose Ftoo Fvotes Fwalker Fwhich
-0.15 F( F2012 F; Fadditional Fagainst Fagents Famid Fcastro Fclinton's Fcosta Fdemocratic Fdidn't Fenough Ferdogan Fget Fhe’d Fhe’s
  Fif Fincluding Finformation Fissue Fits Fking Fmembers Fmillion Fmonths Fmost Fname Fnationwide Fnetanyahu Fnew Fon Fother Fpalin
  Fparis Fpast Fpersistent Fpolicy Fpresidential Freporters Froll Fross Fryan’s Fsalceda Fsame Fsaying Fsometimes Ft-shirts Ftalk
  Ftax Fterrorism Ftv Fup Fyet Fyour F’
-0.1 F000 Fabedin Faccount Fackman Falmost Famerican Fanother Fanti-washington Farabia Fat Fattracted Fballot Fbank Fbeck Fbetter
  Fbill Fboss Fbusinesses Fcan't Fcarolina Fcarter Fcases Fchina Fcity Fclinton Fclose Fcompanies Fcongressional Fconservative
  Fconsidering Fcrowd Fcrowds Fdecisions Fdidn’t Fdocuments Fdon't Felection Felections Femails Ffec Ffields Ffinancial Ffollowers
  Ffour Ffreddy Fgo Fgod Fgovernments Fground Fgun Fhassan Fhaving Fhelp Fhis Fhow Fhuckabee Finaccurate Fincrease Fincreased Finto
  Fissa Fissues Fjersey Fjobs Flazar Flong Fmake Fmakes Fmaking Fmateen Fmcdonough Fmoney Fmoves Fmuslims Fnations Fneed Fnegative
  Fnevada Fnobody Fobama's Fobamacare Fopening Forlando Fover Foverall Fperez Fplaybook Fpope Fpopular Fpopulist Fprevious Fprimary
  Fprovocative Fpublic Fpush Fquestions Frate Frecent Frefugees Fremains Frepeated Frnc Fsabato Fsays Fseemed Fsenator Fshapiro
  Fshift Fshort Fshown Fsimilar Fspeeches Fstaffers Fstates Fsubsequent Fsuch Fsurveys Fswitzerland Ftaken Ftelevision Fthat’s
  Ftheir Fthere Fthere’s Fthey Fthings Ftough Ftoward Fturnout Ftuttle Ftwitter Funions Funtil Fvideo Fvirginia Fvote Fvoter Fware
  Fwarren Fweiner Fweld Fwhat’s Fwho Fwithout Fwoman Fwon Fworth Fyellen Fyou F—
-0.05 F2014 Fafrican-americans Fago Famendment Famericans Fappearing Farea Fargument Fasian Fassad Fassault Fattention Fbaker Fbased
  Fbegun Fbehalf Fbenghazi Fbillionaire Fbipartisan Fbond Fbrainard Fbusiness Fcalifornia Fcampaign's Fcampaign’s Fcare Fcaucusgoers
  Fcentral Fclass Fclinton’s Fcomey Fcommission Fconducted Fcontent Fcontractors Fcontrol Fcost Fcouldn't Fcruz's Fcurrent Fdata
  Fdeficit Fdemographics Fdepartment Fdonald Fdown Fdropped Feither Femissions Femployer Feuropean Fevents Fevery Fexpress
  Fexpressed Fexpressing Fface Ffall Ffather Ffbi Ffigures Ffinal Ffloor Fforeigners Ffound Ffoundation Ffront-runner Ffull-throated
  Ffundraising Fgarnered Fgetting Fgot Fgovernors Fhadn't Fhadn’t Fher Fhighest Fhim Fhuffpost Finitial Finternet Fi’d Fjames
  Fjudges Flady Flarger Flatino Flaws Flazar's Fleast Flegitimate Flike Fmalik Fmet Fminister Fmore Fmovement Fmuch Fnames Fnone
  Fnra’s Folivieri Fopen Fosman Four Fown Fo’malley Fparadis Fparents Fpierce Fpolitical Fpollsters Fpositive Fpower Fpresident
  Fpresident’s Fprivate Fprogram Fprotests Fremember Fresearch Frespondents Frichards Frising Fryan's Fsantorum Fscathing Fscene
  Fschool Fscreen Fscripted Fseem Fseems Fsessions Fset Fshe’s Fshouldn't Fsigns Fsolid Fspeaking Fspeaks Fstart Fstate's Fsupport
  Fsvp Fsyria Fterror Fthat's Fthese Ftold Funfavorable Funsolicited Fvarious Fwaters Fwealth Fweeks Fwelch Fweren’t Fwhy Fwin
  Fwon't Fyears
0.05 F1 F2009 F2013 F42% Factivist Factivists Fad Fadministration's Fads Falways Faren't Fash Fattendees Fbecome Fbegan Fbennett
  Fbetween Fbrujas Fcarson’s Fcash Fcast Fcaucus-goers Fcaucuses Fcensus Fchristians Fclaims Fcolleagues Fcomment Fconservatives
  Fconsiderable Fcontroversial Fconversation Fcountry's Fcourses Fcourts Fcutting Fdecision Fdelegates Fdire Fdollar Fearlier
  Feducation Festablishment Fever Ff.b.i. Ffacing Ffamilies Ffocus Ffrancis Ffriends Fgermans Fgermany Fgilbert Fgone Fgop Fgovernor
  Fgraham Fhedge Fherself Fhold Fhollande Fhome Fhusband Fi'd Fincreasing Findependents Finflammatory Finvestigative Finvestigators
  Fjournal Fkiedis Fleader Flet's Flevell Flocal Fmeasure Fmember Fmerger Fmexico Fmoderator Fmodest Fmogul Fmurdochs Fmurphy
  Fneurosurgeon Fnumerous Fobservers Foff Fohio Foperation Forganization Fothers Fout Fpac Fparty Fparty's Fpaying Fpercent Fplace
  Fpoor Fpractices Fpresidency Fpriebus Fproject Fproposal Fpundits Fputin Fquite Framos Fremained Freview Frhodes Fsaldana
  Fsantilli's Fschedule Fschoen Fsearch Fseized Fsharpton Fshe’ll Fsource Fspeaker Fstrategy Fsullivan Ftacit Fthey've Fthink Fthird
  Fthor Ftrumka Ftweet Funiversity Fvoters Fward Fwasn't Fweaver Fwell Fwhigs Fwoods Fwork Fworked Fworkers Fwritten Fyear
0.1 F! F- F-- F. Fadministration Fadviser Fagreement Fanti-trump Fassociation Fbarkley Fbeijing Fblack Fblackwell Fbolton Fbozell
  Fbradley Fbrooks Fbrown Fbusinessman Fcandidate Fcommittees Fcompound Fcouncil Fcuban Fdeep Fdemocrat Fdesantis Fdevelopers
  Fdiplomat Fdistance Fdoj Fdraw Fd’souza Feditorial Feffort Felsewhere Femail Femployee Fevening Feveryone Ffallon Ffalse Ffar
  Ffavored Ffindings Fforbes Fforward Ffrance Ffrank Ffriday Fgeneration Fgil Fglass-steagall Fgore Fgorka Fgreatest Fgroups
  Fgrowing Fharris Fhe Fhe's Fheld Fhe’ll Fhicks Fhimself Fholder Fhours Fhurun Fimmediate Fisland Fisn’t Fjones Fkeeps Fkingdom
  Flawsuit Flegislature Fletter Flopez-cantera Fmaher Fmajority Fman Fmanager Fme Fmessage Fmitchell Fmounting Fmoving Fmultiple Fmy
  Fnetwork Fnetworks Fnewspaper Fnight Fo'malley Foften Fpay Fplayed Fpolicies Fpolitico Fpolled Fprecedents Fpress Fput Fraise
  Fraised Frallying Freality Frecord Freeves Freform Freid Frelease Fremain Frenewed Fresearchers Frhetoric Frules Fruling
  Fsanders's Fsaturday Fscattered Fsecond Fseldom Fsenate Fsexton Fsharp Fshuster Fside Fsinger Fsoon Fspecific Fspeech Fspokeswoman
  Fstudents Fstudies Fsunday Fswanson Ftelling Fthey're Ftoday's Fview Fwallnau Fwikileaks Fwinning Fwomen Fworks F–
0.15 F10 F2015 F? Faccounts Fadvisers Faide Faides Failes Fall Fam Fanalysis Farguments Fbiden Fcampaign Fcampaigns Fclintons
  Fcontests Feditorials Festimates Ffew Ffirms Ffirst Fginsburg Fgovernment Fintense Finvestigation Finvestors Fjudge Fleadership
  Fleft Flittle Fmaddow Fmain Fmany Fmarch Fmccarthy Fmother Fnieto Fobama Fofficial Foperatives Fopponents Forganizations Foutlets
  Foverwhelming Fpanel Fpaper Fparties Fphiladelphia Fpolice Fpost Freporter Frivals Frubio Frule Fscientists Fsince Fsome
  Fstrategists Fsuit Fsurveyed Fthat Fthem Fviguerie Fwe Fwebsite
0.2 Fagency Fanalysts Faren’t Fbecame Fcarson Fcongress Fcritics Fdrawn Femanuel Ffaced Fkaine Fleading Fmonday Fmonth Fprager
  Frecords Fresults Fryan Fsanders Fso Fspokesman Fsurvey Fsystem Ftaking Fticked Funder Fwhom
0.25 Fadvocates Fboard Fboth Fby Fcompany Fdoesn't Fgroup Finsiders Flaw Flawmakers Fmade Fnation Fnow Fparticular Fplan Fsenators
  Fshrugged Fthursday Ftimes Ftrump Fwouldn’t
0.3 Fbefore Fdoesn’t Fdon’t Feconomists Fexecutives Fmillennials Foffice Freports Fshe Fstatement Ftuesday Fwednesday
0.35 Fafter Fallies Fcandidates Fpoliticians Fpolls
0.4 Fcruz Fdemocrats Fexperts Fleaders Freport Fweek
0.45 F) Fofficials Fsupporters Fteam
0.55 Frepublicans
0.6 F,
0.85 Fpoll
-0.4 G20
-0.35 G21
-0.2 G11 G12
-0.15 G10
0.2 G02
0.4 G01
0.5 G00
-0.35 Hsupport1
-0.3 Hask1 Hmaintain0
-0.25 Hconsider1 Hlater0 Hprov0 Hshow1 Htalk1 Hwent0
-0.2 Hagre1 Hcaptur0 Hcast0 Hdetermin1 Hdiscuss1 Hexpect1 Hfriday0 Hinterview0 Hjoin0 Hlaunch0 Hmark0 Hrequest1 Hsee1 Hseiz0 Hsign0
  Hspeak0 Hspent0 Hsunday0 Htend0 Htri0 Hwalk0
-0.15 Haccord1 Hadd0 Haddress0 Hadvis0 Ham0 Hassum0 Havoid0 Hcampaign0 Hcannot0 Hcenter0 Hclear0 Hcom0 Hdirect0 Hdiscover0 Hdiscus1
  Hend0 Hendorsement1 Hendur0 Hfocu1 Hheadlin0 Hidentify1 Hinstead0 Hit'0 Hknock0 Hknown1 Hlaugh0 Hlobby0 Hlook0 Hmad0 Hmight0
  Hnewspaper0 Hplan1 Hpois0 Hpres0 Hreflect0 Hreleas0 Hremain0 Hreport0 Hreputation0 Hrespect0 Hreturn0 Hscrambl0 Hseek1 Hshift0
  Hstatement0 Hstepp0 Hstopp0 Htak0 Htook0 Htry0 Hwav0 Hwednesday0 Hyet0
-0.1 Haddres1 Halleg2 Halready0 Hanalysi0 Happarently0 Happear1 Happlaud1 Hargu2 Hattack2 Hattract0 Hback1 Hbeam0 Hbelief1 Hbett0
  Hblam1 Hbrac0 Hbrand0 Hbriefly0 Hbroad0 Hbusy0 Hcareful0 Hcas0 Hcelebrat0 Hchoos0 Hchos0 Hcomment1 Hcommitment0 Hcommitt0
  Hconcern1 Hconclud1 Hcondition0 Hconfirm1 Hconfront0 Hconnect0 Hcontinu0 Hdeliver0 Hdemand1 Hdemonstrat1 Hdemurr0 Hdescrib2
  Hdeserv0 Hdisagreement0 Hdoesn't0 Hdraw0 Hearlier0 Hemblematic0 Hembrac0 Hemerg0 Hempower0 Hengag0 Hessentially0 Hevidenc0
  Hexecut0 Hfeatur0 Hfeed0 Hfiercely0 Hfigur0 Hfinally0 Hforget0 Hfram0 Hfrustrat0 Hfrustration0 Hgon0 Hgrappl0 Hhasn't0 Hhe'0
  Hherself0 Hhold0 Hidea1 Hinsist1 Hintend1 Hintroduc1 Hinvestigat0 Hinvok1 Hissu0 Hjump0 Hkeep0 Hletter0 Hlift0 Hlimit0 Hlittl0
  Hlock0 Hmanag0 Hmov0 Hnervou0 Hnever0 Hnoth0 Hnotic0 Hnotion0 Hoffens0 Hoffer2 Hoften0 Horiginally0 Hoverwhelm0 Hpersuad1 Hpick0
  Hplac0 Hplann1 Hplay0 Hpoint0 Hpoint2 Hpos0 Hprepar0 Hpresent0 Hpreviously0 Hprivately0 Hprompt0 Hpublish0 Hpursu0 Hrank0 Hreach0
  Hread1 Hremember1 Hrenew0 Hrequir1 Hreserv0 Hreveal1 Hrevers0 Hrous0 Hrul0 Hsaturday0 Hsay2 Hscar0 Hsent0 Hseriou0 Hshak0 Hshar1
  Hsmil0 Hsoon0 Hspeech0 Hsponsor0 Hstanc1 Hstart0 Hstill1 Hstirr0 Hstruck0 Hstruggl0 Hsubmitt0 Hsupport2 Hsupporter1 Htaken0
  Htarget0 Htear0 Hthrew0 Hthursday0 Htold1 Htoward0 Htrack0 Htwic0 Htypically0 Huncover0 Hunleash0 Hunlikely0 Hunveil0 Hupon0 Hurg1
  Hvoic1 Hwant2 Hwatch0
-0.05 Hadmitt0 Hadopt0 Hadvocat0 Haggressiv0 Hagre2 Haim0 Hair0 Happarent0 Happeal0 Happearanc0 Happlaus0 Happoint1 Hargument1
  Hassessment0 Hbacklash0 Hbarely0 Hbegg0 Hblunt0 Hbroadcast0 Hbrok0 Hcall2 Hcarry0 Hcas1 Hcharacteristic0 Hcharg0 Hcoin0 Hcommand0
  Hcompar1 Hconsolidat0 Hconven0 Hcourtesy0 Hcreat0 Hcritical1 Hcrown0 Hcrud0 Hdamag0 Hdeep1 Hdepth0 Hdetail0 Hdidn't1 Hdig0
  Hdirectly0 Hdisclosur1 Hdiscredit0 Hdislik1 Hdisput1 Hdistribut0 Hdoubl1 Hdown0 Hdrawn0 Hdress0 Hdrov0 Hecho0 Hemphasiz1 Hendors2
  Hescap0 Hexactly0 Hexamin0 Hexist0 Hexpand0 Hexperienc0 Hfil1 Hfin0 Hfinger0 Hfir0 Hflipp0 Hformally1 Hfurther0 Hgiv0 Hgreet0
  Hhammer0 Hhard0 Hhop1 Hhostil0 Hi'm0 Himagin0 Himplement0 Himplication0 Himpression0 Hintent0 Hintrigu0 Hlargely0 Hlight0 Hlink1
  Hmak0 Hmemo0 Hmessag1 Hmix0 Hmotivat0 Hmust0 Hnecessarily0 Hnotably0 Hoften1 Hopen0 Houtlin0 Hoverwhelmingly0 Hpartly0 Hpass2
  Hpassag0 Hperform0 Hpound0 Hpray0 Hprob0 Hpromptly0 Hprosecut0 Hprovid0 Hpurport0 Hpush1 Hquickly0 Hquit0 Hrais0 Hran0 Hrar0
  Hratchet0 Hreaction0 Hrecogniz1 Hregularly0 Hreinstat0 Hrepeatedly0 Hreplay0 Hreply0 Hresolution0 Hrespons1 Hreversal0 Hreview0
  Hroar0 Hroil0 Hroutinely0 Hruling0 Hscath0 Hseek2 Hsharp0 Hshout1 Hslid0 Hslightly0 Hspearhead0 Hspread0 Hstood0 Hsubtl0 Hsurfac0
  Htakedown0 Htelephon0 Htell2 Htext0 Htheory0 Hthey'r0 Hthey'v0 Htoss0 Htrad0 Htry1 Hturn0 Hused0 Hvision1 Hvolunteer0 Hwasn't0
  Hweight0 Hweren't0 Hwidely1 Hwriter0
0.05 Haccord2 Haccus1 Hadamant0 Haddres0 Hadmitt1 Hadvocat2 Halarm0 Hallow2 Hannouncement0 Hanticipat0 Happear0 Happoint0
  Happrehension0 Harchitect0 Hattention1 Hauthoriz1 Hawar0 Hbar1 Hbeliev2 Hboo0 Hcandidly0 Hcaution0 Hchalleng1 Hchim0 Hchosen1
  Hcolumn0 Hcomfort0 Hcomfortabl1 Hcondemnation0 Hconvinc0 Hcritical0 Hdecid0 Hdecision0 Hdefender0 Hdefens1 Hdetail2 Hdisagre0
  Hdiscussion0 Hdismiss2 Hdismissiv0 Hdisparag0 Hdistanc0 Hdoubl0 Hdwell1 Hearliest0 Henthusiastic1 Henthusiastically0 Hequally1
  Hexpectation0 Hexploit0 Hexplor0 Hfavor2 Hfear1 Hforcefully0 Hfound1 Hgav0 Hgues0 Hhail0 Hharsh0 Hhighlight0 Hhopeful0 Himpress0
  Hindicat1 Hinterject0 Hintroduc0 Hjok1 Hkeen0 Hlaid0 Hlash0 Hleft-lean0 Hlik1 Hliken0 Hmad2 Hmus0 Hnominat0 Hnot2 Hnotion1
  Hobviou0 Hoffer0 Hopposition0 Houtrag1 Hpetition0 Hpick1 Hplead1 Hpleas0 Hponder0 Hpounc0 Hprais0 Hpresent1 Hpresent2 Hpromis1
  Hpropos1 Hproposal1 Hquery0 Hrail1 Hrais2 Hrecit0 Hrecognition0 Hrecognition1 Hrecord1 Hreferr1 Hrefus2 Hrefusal0 Hreluctant0
  Hrepeat0 Hrepeat1 Hrequest2 Hrequir0 Hresist0 Hrespond2 Hrobocall0 Hrul1 Hrumor0 Hsavag0 Hscorn0 Hsentiment0 Hsign1 Hsingl0
  Hskeptical1 Hskepticism0 Hslamm0 Hspark0 Hsparr0 Hstrongly1 Hsuggestion0 Hsuggestion1 Hsupportiv0 Hsur0 Hsurpris0 Hsurpris1
  Htakeaway0 Hthought1 Htout1 Htribut0 Htying1 Hunanimou0 Hunclear1 Hunderstood0 Hunify0 Hview0 Hvot0 Hwarn1 Hwarning0 Hwidespread0
  Hworry0 Hwrit0 Hwritten0 Hwrot1
0.1 Hacquiesc0 Hadvocat1 Haim1 Hallud0 Harticulat0 Hassur0 Hassuranc0 Hattack0 Hattention0 Hbash0 Hbemoan0 Hbrag0 Hcampaign1 Hcas2
  Hcelebrat1 Hcheer1 Hchid0 Hcit0 Hclear2 Hcomplaint1 Hconced1 Hconfident0 Hcrack0 Hcriticism0 Hcritiqu0 Hdeclar0 Hdeclin1 Hdeeply0
  Hdeliver1 Hdeny0 Hdepict0 Hdesir0 Hdisappoint0 Heager0 Hecho1 Hemail0 Hembrac1 Hempathiz0 Henamor0 Hencourag1 Hendors0 Hendors1
  Hexpres0 Hexpress1 Hfaith1 Hfear0 Hfelt1 Hfierc0 Hfind1 Hfollow0 Hforecast0 Hformally0 Hfound0 Hfuriou0 Hhappy0 Hhat0 Hhint0
  Hhung0 Hidentify2 Himply0 Hindicat0 Hinform0 Hinvok0 Hknow1 Hlabel0 Hlater1 Hlay0 Hlean0 Hlearn0 Hlength0 Hlist0 Hloudly0 Hlov0
  Hmeant0 Hmention1 Hmessag0 Hmock0 Hmull0 Hnam0 Hnegotiat0 Hnot0 Hobserv0 Hobviou1 Hoffer1 Hofficially1 Hopin0 Hoppos1 Hoppos2
  Houtlook0 Hoverwhelm1 Hpaint0 Hpassion0 Hplan0 Hpok0 Hpost1 Hpreach0 Hpress1 Hprohibit0 Hpropos0 Hprov1 Hpubliciz0 Hpublish1
  Hpump0 Hpush2 Hquip0 Hrail0 Hrattl0 Hreckon0 Hrecount0 Hreferenc0 Hregret0 Hreiterat0 Hreject1 Hrejection0 Hrelish0 Hreluctanc0
  Hremind0 Hrepeat2 Hrepeatedly1 Hresistanc0 Hreveal2 Hrever0 Hsaid1 Hsaw0 Hsee0 Hseem1 Hseen1 Hseriou1 Hshar0 Hsharp1 Hsharply0
  Hshow2 Hsick0 Hslam0 Hslash0 Hslogan0 Hso-call1 Hsought1 Hsound0 Hspeculat0 Hspeculation0 Hstat0 Hstat1 Hstern0 Hstress0 Hstriv0
  Hsuddenly0 Hsuggest2 Hswip0 Hsympathetic0 Htaken1 Htestify0 Hthink1 Htitl0 Htook1 Htouch0 Htweet0 Hunhappy0 Hunmistakabl0 Hunveil1
  Hutter0 Hverbal0 Hveto0 Hvoic0 Hvouch0 Hvow1 Hwelcom0 Hwent1 Hwidely0 Hwill0 Hwish0 Hzero0
0.15 Haccord0 Hacknowledg0 Hadvic0 Hanxiety0 Hargument0 Hassertion1 Hassumption0 Hattribut0 Hback0 Hbelief0 Hbitter0 Hboast0 Hbroad1
  Hcall1 Hcast1 Hchampion0 Hcharacteriz0 Hcit1 Hclaim0 Hcompletely0 Hconcern0 Hcondemn0 Hconsensu0 Hcry0 Hcurrently0 Hdeem0 Hdeep0
  Hderid0 Hdisclos0 Hdismiss0 Hencourag0 Henvision0 Hfootag0 Hforese0 Hhostility0 Hidea0 Hignor0 Hincreasingly0 Hinterest0
  Hinterpret0 Hirritat0 Hjustify0 Hlambast0 Hmaintain1 Hmention0 Hmight1 Hmind0 Hnervou1 Hnot1 Houtlin1 Houtspoken0 Hpass1 Hplann0
  Hportray0 Hpredict0 Hprefer0 Hpreferr0 Hpromis0 Hput0 Hquestion0 Hquickly1 Hquot0 Hrebut0 Hrecall1 Hrecogniz0 Hrecommend1 Hrefer0
  Hrestrict0 Hreveal0 Hsay1 Hscrutiny0 Hseem0 Hshown0 Hsid0 Hsquarely0 Hstanc0 Hstory0 Hstrongly0 Hthank0 Hthreaten0 Htout0 Hwant1
  Hwarn0 Hwrot0
0.2 Haccept0 Hadmit0 Happlaud0 Hargu1 Hassail0 Hblast0 Hchant0 Hcomment0 Hconclud0 Hconfirm0 Hdecry0 Hdemand0 Hdenounc0 Hdislik0
  Hdisput0 Hdoubt0 Hendorsement0 Hexplicitly0 Hintend0 Hlament0 Hlook1 Hpromot0 Hrefus0 Hrequest0 Hrethink0 Hsaid0 Hseemingly0
  Hsuggest0 Hsupporter0
0.25 Hagre0 Hannounc0 Hargu0 Hblam0 Hcriticiz0 Hdetermin0 Hemphasiz0 Hfocu0 Hhop0 Hinsist0 Horder0 Hpledg0 Hprais1 Hread0 Hseek0
  Hself-describ0 Hspeak1 Htalk0 Hvow0 Hwonder0
0.3 Hadd1 Halleg0 Hdefend1 Hdiscus0 Hdiscuss0 Hidentify0 Hpersuad0 Hpoint1 Hremember0 Hreport1 Hshout0 Htell1 Htold0
0.35 Hconsider0 Hdescrib0 Hexpect0 Hexplain0 Hknown0 Hsay0 Hurg0
0.45 Hsupport0
0.5 Hask0
-0.4 I8
-0.2 I5 I7
-0.15 I6
-0.05 I0
0.15 I1 I4
0.2 I2 I3
-0.7 Ladd00
-0.5 Lcontinu00
-0.3 Lappear01 Lput00
-0.25 Laddress00 Lendors10 Lrespond00 Lshow01 Lsupport01 Lused00 Lwrot00
-0.2 Lavoid00 Lcall10 Lcaptur00 Lcomment00 Lmark00 Lplay00 Lshow10 Lspent00 Ltri01 Lwalk00
-0.15 Ladopt00 Lagre01 Lalready00 Lam00 Lassum00 Lattack10 Lbegan00 Lbeliev01 Lcenter00 Lconversation00 Lcriticism01 Lcriticiz10
  Ldeclin10 Ldirect00 Lend00 Lendorsement01 Lfram00 Lfriday00 Lhasn't00 Lhop01 Linstead00 Lissu01 Ljoin00 Lknow01 Lknown10 Llaugh00
  Llobby00 Llook10 Lmad01 Lmaintain00 Loff00 Loffer10 Lopen00 Lplan01 Lpoint10 Lpois00 Lreact00 Lread00 Lreflect00 Lremain00
  Lremark00 Lretweet00 Lscrambl00 Lsee01 Lseek10 Lseiz00 Lshar10 Lshift00 Lshow11 Lsign00 Lsought01 Lspeech00 Lstart01 Lstatement10
  Lstruggl00 Lsunday00 Lsupport10 Ltook01 Ltoward00 Ltry00 Lunderstand10 Lwant01 Lworry01 Lyet00
-0.1 Ladvis00 Lagre10 Lallow00 Lalway00 Lanswer10 Lapparently00 Lappear10 Larticl00 Lask01 Lassert00 Lattempt00 Lattention10
  Lattract00 Lbeam00 Lbett00 Lblock00 Lbrac00 Lbriefly00 Lbrought00 Lcannot00 Lcareful00 Lcast00 Lcharg00 Lchoos00 Lchos00 Lcit10
  Lclarify00 Lclear10 Lcom00 Lcommitment00 Lcommitt00 Lcompar00 Lconcern01 Lcontrast01 Ldamag00 Ldeem01 Ldeliver00 Ldemurr00
  Ldescription00 Ldeserv00 Ldisagreement00 Ldiscover00 Ldon't00 Ldoubl00 Ldrov00 Learlier01 Lemail00 Lemerg00 Lendur00 Lengag00
  Lessentially00 Levidenc00 Lexecut00 Lexpand00 Lexpos00 Lfail00 Lfavor10 Lfeel01 Lfigur00 Lfinally00 Lfollow00 Lforget00 Lforward00
  Lfound10 Lfrustration00 Lfurther00 Lgenerally00 Lgon00 Lgrappl00 Lguilty00 Lhe'00 Lheadlin00 Lhint00 Lhold00 Lignor00 Linclud10
  Linstruct00 Lintend01 Linterview00 Linterview01 Linvestigat00 Lit'00 Lkeep00 Lknock00 Llater01 Llaunch00 Llearn01 Lletter01
  Llift00 Llimit00 Llittl00 Llock00 Lmak00 Lmak10 Lmanag00 Lmention01 Lmention10 Lmov00 Lnever00 Lnewspaper00 Lnoth00 Loften00
  Lopinion10 Loriginally00 Lplac00 Lplan10 Lpledg00 Lpoint11 Lpos00 Lposition00 Lprepar00 Lpreviously00 Lprompt00 Lpropos10
  Lprotest00 Lprov00 Lpublish00 Lpursu00 Lrail01 Lran00 Lrank00 Lrattl01 Lreach00 Lreferenc10 Lreferr00 Lreputation00 Lreserv00
  Lrespect00 Lreturn00 Lreturn01 Lreview00 Lridicul00 Lrip00 Lripp00 Lroutinely00 Lruling00 Lsaturday00 Lsay11 Lscar00 Lsent00
  Lshar11 Lshot00 Lsmil00 Lspark00 Lspeak01 Lstepp00 Lstirr00 Lstopp00 Lsupporter01 Lsur00 Lsurfac00 Ltak00 Ltarget10 Ltear00
  Ltend00 Lthink10 Lthrew00 Ltold11 Lturn00 Ltweet00 Ltweet01 Ltwic00 Ltypically00 Luncover00 Lunleash00 Lunlikely00 Lview01
  Lwatch00 Lwav00 Lwent00 Lwent01 Lwhipp00 Lwill10 Lwonder01
-0.05 Labruptly00 Ladmitt00 Ladmitt10 Ladvocat10 Laggressiv00 Lagree00 Laim01 Lair00 Lallegation00 Lanalysi00 Lanxiety00 Lapparent00
  Lappearanc00 Lapplaud10 Larrang00 Lbacklash00 Lbarely00 Lbeliev10 Lbeliev11 Lblunt00 Lboo01 Lbrok00 Lcall11 Lcampaign00 Lcapabl00
  Lchalleng10 Lcoin00 Lcommand00 Lconfident01 Lconfront00 Lconnect00 Lconsider01 Lconsolidat00 Lcontention00 Lcontentiou00 Lconven00
  Lcounter00 Lcourtesy00 Lcrown00 Lcrud00 Ldecision00 Ldecision10 Ldefin00 Ldeter00 Ldetermin01 Ldetermin10 Ldevot00 Ldictat00
  Ldig00 Ldirectly00 Ldisapproval00 Ldiscredit00 Ldistinguish00 Ldistribut00 Ldoesn't00 Ldownplay00 Ldraw10 Ldrew01 Legg00
  Lempower00 Lenthusiasm00 Lentitl00 Lescap00 Lestimat01 Lexactly00 Lexist00 Lfamously00 Lfavor01 Lfeel11 Lfind10 Lflipp00 Lfloat00
  Lfocu10 Lfriday01 Lfuel00 Lfun00 Lgiv00 Lgravitat00 Lhat10 Lheadlin01 Lhear00 Lhighlight01 Lhit00 Lhop10 Lhopeful01 Li'm00
  Limagin01 Limplication00 Limpression00 Linclination00 Linitially00 Linsist10 Lintention00 Linvit00 Linvok10 Ljoin01 Ljump00
  Lknew01 Llargely00 Llight00 Lmeant01 Lmerit00 Lmight00 Lmix00 Lmotivat00 Lnecessarily00 Loffens00 Lonc00 Lop-00 Lopinion01
  Loverwhelmingly00 Lpander00 Lpass10 Lpassag00 Lperform00 Lpound00 Lpray00 Lpres00 Lprob00 Lpromptly00 Lprosecut00 Lprovid01
  Lpublicly10 Lquit00 Lrar00 Lratchet00 Lreaction00 Lrecall11 Lrecently00 Lregard10 Lreinstat00 Lreject01 Lreleas10 Lrender00
  Lrenew00 Lreplay00 Lreply01 Lresolution00 Lresonat00 Lrespond10 Lrevers00 Lreversal00 Lrevis00 Lroil00 Lsatisfy00 Lscath00
  Lsentenc00 Lshe'01 Lslamm01 Lslid00 Lslightly00 Lsoon00 Lspok00 Lsponsor00 Lspread00 Lstill01 Lstood00 Lsubmitt00 Lsubsequently00
  Lsunday01 Ltaken10 Lthey'r00 Lthey'v00 Lthursday00 Ltick00 Ltrack00 Ltrad00 Ltry01 Lunload00 Lunveil00 Lupon10 Lveer00 Lvoic10
  Lvolunteer00 Lvying00 Lwant11 Lwednesday00 Lwednesday01 Lweigh00 Lweight00 Lwidely01 Lwriter00 Lyell00
0.05 Laboard00 Lagitat00 Langer00 Langry00 Lannouncement10 Lanswer00 Lappointment00 Lapprehension00 Lassert10 Lassuranc00
  Lauthoriz00 Lback00 Lbar00 Lbelief00 Lbemoan00 Lblast01 Lbragg00 Lbrought01 Lcelebrat01 Lcharacteriz01 Lchim00 Lcirculat00
  Lclaim00 Lcomfort00 Lconclud10 Lcondemnation00 Lcry01 Ldeclar01 Ldecry01 Ldeep01 Ldeeply00 Ldeflect00 Ldemand10 Ldeny00 Ldeny10
  Lderid00 Ldescrib11 Ldescription01 Ldisavow00 Ldismay00 Ldismis00 Ldismiss01 Ldoubt00 Lemphasiz01 Lenthusiastically00 Lequally00
  Lexploit00 Lexpress00 Lfamously01 Lfinger00 Lharsh00 Lidea10 Lidentify00 Lidentify10 Limpassion00 Limply01 Limpos00 Lkeen00
  Llament00 Llash00 Llength00 Llik00 Lliken00 Lmak01 Lmean00 Lmind00 Lmind01 Lmock00 Lnam00 Lnot01 Lnot11 Lopen10 Lopin00 Loutrag00
  Lpassion00 Lplead00 Lpleas00 Lpledg11 Lportray00 Lposition01 Lprais01 Lpress10 Lpromis01 Lpromis10 Lpropos01 Lpublicly00 Lput11
  Lquestion00 Lquot01 Lrebuff00 Lrecall10 Lrecit01 Lrefusal00 Lregret00 Lrejection01 Lremember10 Lrethink00 Lrobocall00 Lsaid11
  Lsaw01 Lseen00 Lsignal00 Lskepticism00 Lslam00 Lslam01 Lsparr00 Lstat00 Lsuggest01 Lsuggestion01 Lsupporter10 Ltakeaway00 Ltaken00
  Ltestify01 Lthank00 Lthank01 Lthrill00 Ltook00 Ltrumpet00 Lunderstood00 Lunify00 Lurg01 Lvocal00 Lvoic01 Lwarn01 Lwillingnes01
  Lyell01
0.1 Laccord10 Laccus01 Laccus11 Lacknowledg00 Lacknowledg01 Lacquiesc00 Ladmir00 Ladmit00 Laim00 Lalarm00 Lallud10 Lanswer01
  Larchitect00 Largu00 Largument01 Larticl01 Lask00 Lassertion01 Lassur01 Lattribut00 Lbalk00 Lbash00 Lbegan01 Lblam10 Lboo00
  Lboom01 Lbrag00 Lchalleng00 Lcheer01 Lchid00 Lcit01 Lclaim01 Lcolumn00 Lcomfortabl00 Lcomplain00 Lcomplaint00 Lconced01 Lconcern00
  Lconfirm00 Lconsensu00 Lcontention01 Lconvinc00 Lcover00 Lcriticiz01 Lcritiqu00 Lcry00 Lcurrently00 Ldecid00 Ldeclar11 Ldecry00
  Ldefender00 Ldeliver01 Ldisappoint00 Ldisclos00 Ldiscus00 Ldiscuss00 Ldiscussion00 Ldismiss00 Ldocument00 Ldubb01 Leager00 Lecho01
  Lempathiz00 Lenamor00 Lencourag01 Levenly00 Lexplain10 Lexplain11 Lexplor00 Lexpres00 Lfaith00 Lfelt00 Lfierc00 Lfootag01
  Lformally00 Lfound00 Lglad00 Lhappy00 Lhat00 Lhit01 Lhitt00 Lhop11 Lhopeful00 Lhostility00 Lidentify01 Linclud01 Linvok00
  Ljustify00 Lknew00 Llabel01 Llaid01 Llambast00 Llook01 Lmessag01 Lnegotiat00 Lnot00 Lnot10 Lofficially00 Lopenly00 Lopposition01
  Loutlook00 Loutspoken00 Lpetition00 Lplann00 Lpoint00 Lpreach00 Lpredict01 Lprefer01 Lpress01 Lproclaim01 Lprohibit00 Lpromis11
  Lpromot00 Lpromot01 Lproud00 Lpubliciz00 Lpump00 Lpuzzl00 Lquery00 Lquickly00 Lquot00 Lrattl00 Lreaffirm00 Lreassur00 Lrecall00
  Lrecall01 Lreckon00 Lrecognition00 Lrecogniz00 Lrecommend00 Lrecord00 Lrefus00 Lregard00 Lreiterat00 Lreject00 Lreject10
  Lreluctanc00 Lremark11 Lrepeat01 Lrepeat10 Lrepeatedly00 Lreport00 Lreportedly00 Lresistanc00 Lrespond11 Lrestrict00 Lretweet01
  Lrever00 Lrumor00 Lsaid01 Lsavag00 Lsay01 Lsay10 Lscorn00 Lsee00 Lsentiment00 Lsharply00 Lshe'00 Lshot01 Lshown00 Lshown01 Lsick00
  Lsign01 Lslamm00 Lslash00 Lspeak00 Lspeculat00 Lspok01 Lsquarely00 Lstat01 Lstern00 Lstory01 Lstress00 Lstrongly00 Lsuddenly00
  Lsurpris00 Ltalk10 Ltell11 Lthought00 Ltitl00 Ltold10 Ltribut00 Lunhappy00 Lunmistakabl00 Lverbal00 Lveto00 Lview00 Lvoic00 Lvow01
  Lwant10 Lwarn00 Lwarning00 Lwary00 Lwidely00 Lwithdrew00 Lwritten01 Lzero00
0.15 Laccept00 Ladd11 Laddress01 Ladmission01 Ladmitt01 Ladvic00 Lalleg00 Lallow10 Lanxiety01 Lapplaud00 Largu10 Larticulat00
  Lassail00 Lattack00 Lbitter00 Lblam00 Lboast01 Lcall00 Lcast10 Lchampion00 Lchant01 Lcharacteriz00 Lcompletely00 Lcondemn00
  Lconsider00 Lcontemplat00 Lcontinu10 Lcounter01 Ldecision01 Ldeclin00 Ldefend01 Ldescrib00 Ldetermin00 Ldisagre00 Ldisparag00
  Ldisput00 Ldoubl01 Ldwell00 Lemail01 Lfavor00 Lfocu00 Lforecast00 Lforese00 Lfound01 Lhighlight00 Lignor01 Limagin00
  Lincreasingly00 Lindicat00 Lintend00 Linterest00 Llament01 Llay00 Llean00 Llearn00 Llist00 Llook00 Lloudly00 Lnominat00 Lobviou00
  Loff01 Lopinion00 Lorder00 Lpoint01 Lpredict00 Lprefer00 Lpreferr00 Lproject00 Lpublish01 Lrebut00 Lrefus01 Lremind00 Lreport01
  Lrepudiat00 Lrequest00 Lsaid10 Lscrutiny00 Lseek00 Lsens00 Lshar00 Lshout01 Lsid00 Lslogan01 Lsought00 Lsupporter00 Lsur01 Ltell00
  Lthreaten10 Ltold01 Lvehemently00 Lvouch00 Lwish00
0.2 Ladvocat00 Lask11 Lassumption00 Lattention00 Lblast00 Ldeem00 Ldenounc00 Ldislik00 Lendorsement00 Lenvision00 Lexplain00 Lfeel00
  Linsist00 Ljok01 Lknown00 Lknown01 Lobserv00 Lpass00 Lpersuad00 Lplan00 Lportray01 Lprais00 Lpropos00 Lrail00 Lreferr10
  Lremember00 Lseemingly00 Lsuggest10 Lthink00 Ltweet10 Lurg00 Lused01 Lwant00 Lwill00 Lworry00
0.25 Ladd01 Lannounc00 Lcomment10 Lconfident00 Lcontinu01 Lcriticism00 Lcriticiz00 Lemphasiz00 Lexplicitly00 Lfear00 Lknow00
  Loffer00 Loppos00 Lpledg01 Lreferenc00 Lrespond01 Lseem10 Lself-describ00 Lunderstand00 Lvow00
0.3 Lagre00 Lcall01 Lcit00 Lexpect00 Lhop00 Lsay00 Ltout00 Lwonder00
0.35 Lbeliev00 Lput01 Lread10 Lsupport00
0.4 Lappear00 Lendors00 Lmention00
0.45 Ladd10 Lwrot10
0.5 Lshow00
-0.5 M0
-0.25 M6
-0.2 M7
0.1 M3
0.15 M4
0.2 M2
0.25 M1
-0.3 Nstatement0 Ntri0
-0.25 Nmaintain0 Npoint0 Npush1 Nshow1 Nsupport1 Ntry0
-0.2 Naccusation1 Nassum0 Ncaptur0 Nfound0 Njoin0 Nmark0 Nquestion1 Nreturn0 Nseiz0 Nsent0 Nspent0
-0.15 Nadmitt0 Nagain0 Nam0 Nappear0 Ncall1 Ncannot0 Ncomplaint0 Ncontinu0 Ndecision1 Ndirect0 Ndoesn't0 Ndown0 Ndrawn0 Ndrew0
  Nearlier0 Nemerg0 Nend0 Nendur0 Nfriday0 Nheadlin0 Nhint1 Ninstead0 Ninterview0 Nlater0 Nlaugh0 Nlittl0 Nlobby0 Nlook1 Nmad0
  Nmust0 Nnever0 Noften0 Noppos1 Nplan1 Npois0 Npres0 Nprov1 Npursu0 Nquick0 Nremain0 Nrenew0 Nreputation0 Nrespect0 Nrespond0
  Nrespons0 Nscrambl0 Nsee1 Nshift0 Nstart0 Nstepp0 Nstood0 Nstopp0 Nstruggl0 Nsunday0 Nsuspect0 Ntak0 Nthink1 Ntoward0 Ntweet1
  Nunleash0 Nvot1 Nwalk0 Nwav0 Nwidely1 Nyet0
-0.1 Nadd0 Naddress0 Naffirm0 Nalready0 Nalway0 Nanalysi0 Naren't1 Narticl0 Nassessment0 Nattention1 Nattract0 Navoid0 Nbarely0
  Nbeam0 Nbrand0 Nbriefly0 Ncareful0 Ncenter0 Nchoos0 Ncom0 Ncommitment0 Ncommitt0 Ncompar0 Ncondition0 Nconfidenc1 Nconfront0
  Nconnect0 Ncriticism1 Ncrown0 Ndamag0 Ndemonstrat0 Ndemurr0 Ndeserv0 Ndirectly0 Ndisagreement0 Ndiscover0 Ndraw0 Nempower0
  Nendors1 Nengag0 Nentitl0 Nessentially0 Nexecut0 Nfavor1 Nfeed0 Nfigur0 Nfil1 Nfinally0 Nfocus1 Nforget1 Nfram0 Nfrustrat0
  Nfrustration0 Nfurther0 Ngon0 Ngrappl0 Nhasn't0 Nhe'0 Nherself0 Nhold0 Nhopeful0 Nidea0 Ninclin0 Ninclud0 Ninstruct0 Nissu0 Nit'0
  Njump0 Nkeep0 Nknew1 Nknown1 Nlaunch1 Nlimit0 Nlock0 Nlong0 Nmak0 Nmanag0 Nmean1 Nmessag1 Nmov0 Nnewspaper0 Noffer0 Nonc0
  Noriginally0 Npaus0 Npiec0 Nplac0 Nplay0 Npreviously0 Nprivately0 Nprobably0 Nprompt0 Nproposal1 Nrank0 Nreach0 Nreason0 Nreflect1
  Nrefrain0 Nremember1 Nrepeatedly1 Nreply1 Nreserv0 Nresolution0 Nroutinely0 Nsaturday0 Nsay1 Nscar0 Nseen1 Nsoon0 Nspeech0
  Nsponsor0 Nspread0 Nstill0 Nstory1 Nsubmitt0 Nsuggestion0 Nsurfac0 Ntaken1 Ntarget0 Ntear0 Ntend0 Nthrew0 Nthrow0 Ntrack0 Nturn0
  Ntwic0 Ntypically0 Nupon0 Nused0 Nvision0 Nwant1 Nwednesday0 Nwent1 Nworry1
-0.05 Naccord1 Nadopt0 Nadvis0 Nadvocat1 Naggressiv0 Nair0 Nallegation1 Nannounc1 Napparently0 Nappeal0 Nappearanc0 Napplaus0
  Narrang0 Nassur0 Nattack1 Nback1 Nbacklash0 Nbegan0 Nbegg0 Nblunt0 Nbroadcast0 Nbrok0 Nbusy0 Ncalculat0 Ncapabl0 Ncarry0 Ncement0
  Ncharg0 Nchos0 Nclaim1 Nclear0 Ncoin0 Ncommand0 Nconsensu0 Nconsolidat0 Ncontend0 Ncontention0 Nconven0 Ncourtesy0 Ncrud0 Ndefin0
  Ndeter0 Ndevot0 Ndictat0 Ndisapproval0 Ndisclosur0 Ndiscover1 Ndiscredit0 Ndiscus1 Ndistinguish0 Ndistribut0 Ndress0 Negg0
  Nelevat0 Nemblematic0 Nembrac0 Nenjoy0 Nescalat0 Nescap0 Nevidenc0 Nexactly0 Nexamin0 Nexist0 Neye0 Nfeel1 Nfin0 Nfinger0 Nfir0
  Nflipp0 Nfloat0 Nforward0 Nfriday1 Nfuel0 Ngiv0 Ngravitat0 Ngreet0 Nguilty0 Nhammer0 Nhir0 Ni'm0 Nimpression0 Ninclination0
  Ninitially0 Ninsult0 Nintention0 Ninterest1 Ninterview1 Nintrigu0 Nintroduc0 Ninvestigat0 Nland0 Nlargely0 Nlaunch0 Nletter0
  Nletter1 Nlift0 Nlist1 Nmeant1 Nmemo0 Nmerit0 Nmix0 Nmotivat0 Nnewspaper1 Nnoth0 Nnoth1 Nnotic0 Noffens0 Noften1 Nopt0
  Noverwhelmingly0 Npander0 Nparticular0 Npartly0 Npassag0 Npick0 Npos0 Npound0 Npray0 Nprepar0 Nprepar1 Nprob0 Npromptly0
  Nprosecut0 Npurport0 Nquit0 Nrais1 Nrar0 Nratchet0 Nreaction0 Nrecently0 Nregularly0 Nreinstat0 Nreleas0 Nremark1 Nrender0
  Nreplay0 Nrequest1 Nresonat0 Nrevis0 Nroar0 Nroil0 Nrul0 Nruling1 Nsatisfy0 Nscath0 Nshak0 Nshar0 Nshock0 Nslightly0 Nsmil0 Nsmil1
  Nspearhead0 Nstanc1 Nstand0 Nstump0 Nsunday1 Ntakedown0 Ntalk1 Ntelephon0 Ntext0 Nthere'0 Nthey'v0 Nthursday0 Ntick0 Ntoss0 Ntrad0
  Nuncover0 Nunderstand1 Nunlikely0 Nunload0 Nveer0 Nvying0 Nwednesday1 Nwelcom1 Nweren't0 Nwho'0 Nword1 Nwriter0
0.05 Nacknowledg1 Nadamant1 Nadmir0 Nadmission1 Nadmit1 Naim0 Nallud0 Nannouncement0 Nanswer0 Napprehension0 Napprov1 Narchitect0
  Nargument0 Narticl1 Nassertion1 Nassuranc1 Nawar1 Nbar0 Nbelief1 Nboast0 Nboast1 Nboom0 Nbroad0 Ncandidly0 Ncast0 Ncertainly0
  Nchalleng0 Ncheer0 Nchim0 Nclear1 Ncolumn0 Ncomfort0 Ncondemnation0 Nconfidenc0 Ncongratulat0 Ncontinu1 Ncontradict0 Ncontrast0
  Ncounter0 Ncrack0 Ncri0 Ndeclar1 Ndeeply0 Ndemonstrat1 Ndesir0 Ndevot1 Ndisappoint0 Ndisavow0 Ndisclos1 Ndiscussion0 Ndismay0
  Ndismissiv0 Ndoesn't1 Ndon't0 Ndoubt0 Nearliest0 Necho0 Nenthusiastic0 Nenthusiastically0 Nequally0 Nestimat1 Nexpress0 Nfocu0
  Nformally0 Nhail0 Nhappy0 Nharsh0 Nhitt0 Nhop1 Nimpassion0 Nimpos0 Nimpress0 Nindicat1 Nintend0 Ninterject0 Nintroduc1 Njok0 Njok1
  Nkeen0 Nlash0 Nleft-lean0 Nlength0 Nlik0 Nliken0 Nmad1 Nmock0 Nmust1 Nnegativ0 Nnot0 Nobviou0 Noutrag0 Npass1 Npassionat0
  Npetition0 Nplann0 Npledg1 Nponder0 Nprobably1 Nproclaim0 Npromis0 Nproud0 Nreaffirm0 Nrealiz0 Nreason1 Nreassur0 Nrebut0
  Nrecognition1 Nrecommend1 Nrecount0 Nretweet0 Nrobocall0 Nsavag0 Nscold0 Nsens1 Nsingl0 Nskeptical0 Nskepticism0 Nslogan0 Nspark0
  Nsparr0 Nspeak0 Nspeculat0 Nsuggest0 Nswip0 Nsympathetic0 Nsympathy0 Ntaken0 Ntribut0 Ntrumpet0 Nunify0 Nunwillingnes0 Nupset0
  Nurg1 Nutter0 Nveto1 Nview1 Nwarn0 Nwill0 Nwish0 Nzero0
0.1 Nacknowledg0 Nacquiesc0 Nadmiration0 Nadmit0 Nadvic0 Nagre1 Nalleg0 Nalleg1 Nallow0 Napplaud0 Nassertion0 Nattack0 Nback0 Nbalk0
  Nbash0 Nbemoan0 Nbitter0 Nbragg0 Ncaution1 Ncelebrat0 Nchampion0 Ncit1 Ncomment0 Ncomplain1 Ncompletely0 Ncondemn0 Nconsider0
  Ncontemplat0 Ncontend1 Ncontention1 Nconvinc1 Ncriticiz1 Ncurrently0 Ndeclar0 Ndeep0 Ndefend1 Ndefender0 Ndefens0 Ndemand1 Ndeny1
  Ndepict0 Nderid0 Ndisagre0 Ndisclos0 Ndismiss0 Ndismiss1 Ndisparag0 Ndocument0 Ndoubt1 Ndwell0 Neager1 Nembrac1 Nempathiz0
  Nenamor0 Nevenly0 Nexplor0 Nfaith0 Nfear0 Nfear1 Nfeel0 Nfelt0 Nfierc0 Nfocus0 Nfollow0 Nfuriou0 Nhat0 Nheckl0 Nhighlight0 Nhop0
  Nhung0 Nignor0 Nimply0 Nincreasingly1 Nindicat0 Ninform0 Ninsist1 Ninterpret0 Njab0 Nknew0 Nknow1 Nlabel0 Nlambast0 Nlay0 Nlong1
  Nloudly0 Nmandat0 Nmeant0 Nmeasur0 Nmention1 Nmessag0 Nmind0 Nmull0 Nnam0 Nnegotiat0 Nnominat0 Nobviou1 Nopin0 Nopposition0
  Noutlook0 Npassion0 Nplan0 Nplead0 Npleas0 Npok0 Npreach0 Npredict0 Npubliciz0 Npublicly0 Npump0 Nput0 Npuzzl0 Nquery0 Nquick1
  Nquickly1 Nquot0 Nrattl0 Nrebuff0 Nreckon0 Nrecogniz1 Nrecommend0 Nrecord0 Nrefer0 Nreferr0 Nrefus0 Nreject1 Nrelish0 Nreluctanc0
  Nrepeat0 Nrepeat1 Nresistanc0 Nrespons1 Nrestrict0 Nreveal1 Nrevil0 Nscorn0 Nsee0 Nsent1 Nsentiment0 Nsharply0 Nshe'0 Nshock1
  Nshown0 Nsick0 Nslash0 Nso-call0 Nsolely0 Nsquarely0 Nstanc0 Nstat0 Nstat1 Nstatement1 Nstern0 Nstress0 Nstriv0 Nsubtl0 Nsuddenly0
  Nsupporter0 Nsurpris0 Nsuspect1 Ntakeaway1 Ntalk0 Ntestify0 Nthank0 Ntouch0 Ntri1 Nunclear1 Nunderstood0 Nunhappy0 Nverbal0
  Nvocal0 Nwarmly0 Nwidespread1 Nwritten0 Nyell0
0.15 Naccept0 Naccord0 Naccus0 Nadvocat0 Nalarm0 Nanxiety0 Nappear1 Nargu0 Narticulat0 Nassur1 Nbeliev0 Nbill0 Nchid0 Nconced1
  Nconfident0 Nconfirm0 Nconsensu1 Ncriticism0 Ncriticiz0 Ncry0 Ndecision0 Ndecry0 Ndeem0 Ndefend0 Ndiscuss0 Ndislik0 Ndisput0
  Nemphasiz0 Nexplain1 Nexpres0 Nfavor0 Nfootag0 Nforecast0 Nforth0 Nglad0 Ngues0 Nhopeful1 Nhostility0 Nidea1 Nimagin0 Ninclud1
  Nirritat0 Njustify0 Nlean0 Nlook0 Nmean0 Nmention0 Nobserv0 Noffer1 Nofficially0 Noutlin0 Noutspoken0 Npersuad0 Npreferr0 Npress1
  Npromis1 Npromot0 Nproposal0 Nrail0 Nrebuk0 Nrecall0 Nrecit0 Nreferenc0 Nrefus1 Nreiterat0 Nremind1 Nrepeatedly0 Nreportedly0
  Nrepudiat0 Nrequest0 Nrethink0 Nsaid0 Nsaid1 Nscrutiny0 Nshow0 Nsid0 Nslam0 Nsound0 Nstrongly1 Nthreaten0 Ntitl0 Ntold0
  Nunderstand0 Nvehemently0 Nvouch0 Nwant0 Nwelcom0 Nworry0
0.2 Naccusation0 Nadmitt1 Nargu1 Nask0 Nassail0 Nassumption1 Nblam0 Nchant0 Ncharacteriz0 Nclaim0 Ndiscus0 Nencourag0 Nendors0
  Nexplain0 Nexplicitly0 Nhint0 Nidentify0 Ninterest0 Nlament0 Nlist0 Norder0 Npledg0 Npropos0 Nread0 Nreport0 Nrespond1 Nseemingly0
  Nseen0 Nself-describ0 Nstory0 Nsuggest1 Ntell1 Nthink0 Ntweet0 Nurg0 Nvot0 Nwarn1 Nwidely0 Nwonder0 Nwrot0
0.25 Nadd1 Nattention0 Nblast0 Ncit0 Ncomplaint1 Ndenounc0 Ndescrib0 Nenvision0 Nexpect0 Nknown0 Nnot1 Nportray0 Nprais0 Nprefer0
  Npush0 Nseem1 Nshout0 Nsuggestion1 Nsupport0
0.3 Nannounc0 Ncall0 Nfound1 Npoint1 Ntout0 Nvow0
0.35 Noppos0 Nquestion0 Nremember0
0.5 Nsay0
-0.65 Othat
-0.35 Oif
-0.1 Obecause Oto
0.1 O
0.15 Oas
0.25 Owhich
0.4 Owhile
-0.3 PthatVing PtoUly Pwhichsaid
-0.25 PU's PafterU PasUed PifUs Pmade PthatVed
-0.2 PUion PUment Paftercalled PasU Pback Pstill PthatU Pthatsaid PwhenVs PwhileUing
-0.15 PUal PUer PUers PUive PUly PafterVed PasUing PasVly Pattacks PbecauseVed Pinterview Psupport Pthatsays PtoUions Ptosupport
  Ptotold PwhenUs PwhichUly
-0.1 PUions PVer PVive PafterVs PasUions Passaying PbecauseUed PbecauseV PthatUal PthatUing PthatUment PthatUs PthatVs Pthatmade
  PtoU's PtoUive PtoVal Ptosay Ptostill PwhenUly Pwhensupport PwhichUing Pwhichcalled PwhileUion PwhileUly PwhoUed PwhoV PwhoVly
  Pwhocalled Pwhosay
-0.05 Pbecausesaid Pbecausesays PifU's PifV PifVs PthatV PtoU PtoUs PtoVion Ptomade PwhenVing Pwhichmade Pwhilesays PwhoUion PwhoUs
0.05 PUity PafterUing PafterUions PasUer PasV Pasmade Passtill Pastold PbecauseUly PbecauseVs PifUing Psay PthatUers Pthatback PtoV
  PwhenUing Pwhentold PwhichVed PwhileUed PwhoUal
0.1 PV PVion Padded PafterVing Paftertold PasUion PasUment PasUs PbecauseUing Pbecausesupport PifU PthatUed PthatUion PthatUive
  Pthatattacks Pthatcalled Pthatstill PtoUal PtoUer PtoUion PtoVed Ptoattacks Ptosays PwhenV Pwhenasked PwhichU's PwhichVly PwhichVs
  Pwhichsay PwhileU PwhileVing Pwhilemade Pwhilesupport PwhoVs Pwhoasked Pwhomade
0.15 PVers PVs Paccording Pasked PifVed PthatUer Ptold PwhenVed PwhileV PwhileVed Pwhosupport Pwrote
0.2 PVed PafterUment Pascalled Psaying Pthatsay PtoVing Ptocalled PwhichU PwhileVs
0.25 PVing PafterUed PasVed PasVs
0.4 Ptosaid PwhichUs
0.45 Psaid Psays
-0.3 ainterview
-0.25 asunday atalk
-0.2 aattack aback acaptured acomments afriday ajoined alaunched aoften areturned aspent atelling
-0.15 aallegations aalready aam aanswers acannot acentered acomparing adecided adefined adetails aearlier afeels ahasn't ainstead
  ait's alater alittle alobbied alooked amaintained anewspaper anote apoised apress aremarks areputation asaturday aseeing aspeech
  astarted astatements astepped astopped astruggled atoward atried atrying aupon awalked awednesday awent awords ayet
-0.1 aaccords aaccusation aadd aadvocates aagain aalarmed aallowing aanalysis aapparently aappearing aargument aask aassumed
  aassuming aattracted aavoided abeamed abegan abelieved abetting abooed abracing abriefly abroadcast abroke abusy acampaigned
  acareful acasting acharges achose acome acommitted acondition aconfronted acreating acredit acriticisms adamaging adelivered
  ademonstrated ademurred adeserves adirect adirected adirectly adisclosures adiscovered adoubted adrove aemblematic aemerged aended
  aendorsed aendorsements aendured aenjoys aentitled aessentially aexpanded afiguring afinally afind afire aforget aforward
  afrustrated afrustration afurther agone ahe's ahearing aherself aholds aideas aimagine ainstructed aintroduced aissued ajumped
  akeeps alargely alaughed aletter alifted alimiting alined alocked amade amaintains amakes amanaged amarked amentioned amoving
  amust anever anothing aoffense aonce aoriginally aplaced aplan aplayed apoints aposed apreparing apresents apreviously aprivately
  aprompting aproponents aprovided apursued apush aran areached areflects areleased arelies aremain aremained areplied arequest
  aresponses areview aroutinely arulings aseeks aseized asent ashaking ashifted asigns asoon aspeaking aspread astill astirred
  asubmitted ataking atend athrew athrow athursday aturned atwice atypically auncovered aunlikely aused aviewed awants awatching
-0.05 aaddresses aaddressing aadvising aaggressive aagreeing aaired aalways aanger aapologized aapparent aappeals aappearance
  aapplause aaside abacklash abare abarely abegged abelieving ablamed ablared abrand acapable acarefully acarrying acase acheering
  achoosing acirculating aclarifying acommanded acommitment acommitments aconceding acondemn aconsidering acontinue acontradicting
  aconvened acounted acourtesy acovers acrafted acredits acrowned acrude adecisions adefenders ademanded ademanding adeter adidn't
  adig adisapproval adiscover adiscrediting adistance adocument adoesn't adown adrawn adressed adrew aechoing aelaborate aelevated
  aembraced aending aengaged aescalated aespecially aestimates aevidence aexactly aexamined aexists aexpected aexperienced aeyeing
  afailed afalse afeed aflipped aforecasts afueling agives agoals agrappling agreeted aguilty ahates ahighlighting ahostile ai'm
  aignoring aimplemented ainaccurate ainclination aindictment ainitially aintent aintention ainvestigated ainvestigating ajustified
  alanded alanguage alay alight alinking amarks amemo amixed anecessarily anotice aop-ed aopened aoverwhelming aoverwhelmingly
  aparticular apartly aperform apicked apivoting aplease aportraying aposting aprobing apromptly aprosecuted aprotests aquietly
  aquite araises arange aranks arare areaction arecall arecently aregularly areinstating arender areplay areport arequires
  arequiring areserved aresolution aresonate arespect aresponding areveals areversal areversed aroiled arule ascared ascathing
  ascorned ascrambled ascrambles aseize asentiments asettled asharing ashowed asign asignal aslightly asmile asounding astand
  astatement astood asurprised atakes atargeting atears atelephone atext atheories athey're athey've athoughts atook atossed atraded
  atries atry aunloaded aviewing avision avolunteered avying awasn't awaves aweight aweren't awho's awriter
0.05 aadamant aadmire aadmits aadvocate aaim aallegation aanticipating aapologize aappears aassurances aattributed abacks abelieves
  ablames ablasts aboast aboasted abroad abrushed acandidly achallenging achampions achided acite acomfort acomment acomplained
  aconcede acondemning aconfirmed aconfirming acongratulating acontends acounter acracked acriticizes adeclares adeeply adenies
  adenounce aderided adescribed adictum adisagree adisavowed adisclosed adisclosure adiscussion adismay adismissive adisplaying
  adispute adownplayed aeager aearliest aecho aenjoying aenthusiastically aequally aexplained aexplaining aexploit aexposed afavors
  afearing afinding afinds afocus afocuses afollows aformally agoal aguess ahailed ahappy aharsh ahit aidentifying aignored
  aillustrates aimpassioned aimplying aimposed aimpressed aindicate aintend aintroducing ainvoking akeen aknows alabeled alamenting
  alaunching alays aleans alength alikes alinks amused anamed anervous anotes aopinions aorders aoutlining apaint apaints apassed
  apassing apersuading aplans apleaded apledge apledged apledges apointed apraises apredicts apresenting aprohibits apromised
  apromising aproponent aprotesting aproud apushing aquestioned aquickly arailed areacted arecommend arecommended arecorded
  arecounted arefer arefers arefused arefusing aregarded arelying aremembers arepeated areply areported arepudiate aresonated
  arevealed arobocall arumors asaw asay aseek aseem asense ashare ashots askeptical aslams asought aspeak aspeaks aspeculation
  astated astressing asuggestion asuggestions asure aswipe asympathetic atakeaway atalked atestify athanking athreatening athrowing
  atouched atouted atouting atribute atroubling aunified aunveiled aunwillingness aupset auttered avetoed avouched awarnings
  awatched awidespread awilling awish awondering aworry
0.1 aaccusations aacquiesced aadding aadds aadmiration aadmission aadmit aadvice aadvocated aalarm aalleged aalleges aallowed
  aallows aangered aannounce aanxiety aappear aapplaud aarchitect aargued aargues aarticulated aasking aasserting aattention abalked
  abar abashing abelief abemoaned ablasting aboos abragged acalled acelebrated acharged acheer achiding acites aclaim aclaimed
  acomfortable acommented acompared aconceded aconsensus aconsider aconsiders acontemplate acontrasting acounts acovered acredited
  acrediting acried acriticize acriticizing acry acurrently adecide adecision adeclined adeemed adeep adefense adefine adeflect
  ademand adenounced adenouncing adescribing adesire adetermine adisappointed adiscussing adislike adisliked adisputed adistanced
  adubbed aechoed aelaborated aembraces aempathize aenamored aencouraged aendorsing aenvision aenvisioned aestimated aevenly
  aexplains aexpress aexpressed afaith afeel afelt afierce aforth afurious ahighlight ahighlighted ahope ahopes ahostility ahung
  aidentify aincreasingly ainsist ainterested ainterpret ainterpreted airritated ajokes alambasted alamented alashed alaying alean
  alikened alining alisting alists amaintain amandates amentioning amentions amind amulling anegotiated aobserved aoffering
  aofficially aopined aordered aoutlook aoutraged apassion aperceptions apersuade apivoted apledging apoint aposts apredict aprefer
  apreferred aprefers aproclaimed aprohibit aprojected apromotes aproposed aput aquestioning aquip aquotes aread arebut arecalled
  arecites arecognition arecognizing areferenced areferring arefuses arejected areluctance aremarked aremind areminded arequired
  aresistance arespond aretweeted areveal arevered arousing aseeking aseemed aseen asentiment asharply ashouted asick asignaled
  aslam aslamming aso-called asolely asounded asounds asparred aspeculated asquarely astance astern astories astressed asubtle
  asuddenly asuggested asuspected athanked athought athreaten atitled atrumpeting atweeting aunderstood aunhappy aunmistakable
  averbal aview aviews avowing avows awant awanted awarmly awarn awarned awary aweighed awelcome awithdrew awonder aworded ayelled
0.15 aaccuse aacknowledge aannounced aanswer aargue aarguments abilled abitter ablaming ablasted acast achampioned achants aciting
  acommenting acomplaints acompletely acondemned aconfident acontradicted aconvince acriticism adeciding adeclare adecried adefender
  adelivering ademands adetailing adiscuss adismissing adocumented aendorse aendorsement aexplain afear afootage aforesee aglad
  aimagined aindicates alook aloudly aloves amention anominated anoting aobvious aoppose aoutspoken apraise apressing apromote
  aproposing arattled arebuked arecalling aremember arepeat areportedly areports aresist arestricting asaying ascrutiny aseemingly
  ashown asided asigned astating astrongly asuggest asupporter atout aurged avehemently avowed
0.2 aassailed aassertion aassumption aattacking abacking abelieve adoubt aemphasize aexpect aexplicitly aforecast afound ahate aidea
  ajustify aknown arequested asays ascorn aseems aself-described asurprise atalking atell atells atold
0.25 aasked adefended aencourage aportray awrote
0.3 aaccording anoted asaid
-0.75 dsaid|he
-0.45 dsaid|she
-0.4 dthat|he
-0.35 d-|who dN|=10 dUed|to dU|N d^|the dsaid|N dsay|they dwhat|he
-0.3 d=10|i d=3|has dN|are dN|who dUs|to dhe|had dhe|would din|a dsays|he dwho|has
-0.25 d-ing|-s d-s|N d-s|he d-s|of d-|in d=4|N dN|Ved dU|the dVed|N d^|a dand|- dhe|is don|N dsaid|they dthey|were dthe|most
  dthose|-s dwhat|she dwho|is dwould|have
-0.2 d-ed|and d-|- d0|-s d0|N d=3|U d=3|and d=3|as d=3|not dN|for dN|voters dUal|to dU|-s dVed|his d^|but d^|i d^|one d^|that
  d^|this ddo|you dhas|U dhas|Uly dhave|to dhis|- dhis|-s dnot|be dshe|was dthat|has dthe|-s dwhich|is
-0.15 d-ed|=3 d-ed|N d-ed|with d-ity|to d-s|Uly d-s|but d-s|from d-s|since d-|and d-|more d-|the d0|million d=3|Uing d=3|had d=3|his
  d=3|the d=3|to dN|U dN|candidate dN|said dN|she dN|they dN|when dQ.|he dUed|N dUion|to dUs|-s dUs|N dU|=3 dU|he d^|-ing d^|and
  d^|just dabout|his dare|more dbefore|he dbut|- dbut|U dbut|that dcan|be dhad|also dhas|-ly dher|- dif|he dout|=3 dsays|-s
  dsays|she dshould|be dthat|N dthe|-ed dthe|-ing dthe|0 dto|-s dvoters|- dwas|- dwas|a dwell|=3 dwere|not dwhen|she dwhere|N
  dwho|-ed dwho|U dwould|-
-0.1 d-al|as d-ed|its d-er|-s d-er|=6 d-er|Uly d-er|a d-er|of d-er|than d-ing|- d-ing|-ers d-ing|her d-ing|its d-ing|the d-ions|are
  d-ion|- d-ion|he d-ive|=3 d-ly|- d-s|-ing d-s|-ion d-s|-ment d-s|are d-s|could d-s|for d-s|in d-s|were d-s|while d-|-ive d-|-ly
  d-|Ued d-|an d-|at d-|campaign d-|not d-|policy d-|she d-|their d-|were d-|will d0|percent d=3|-er d=3|-ing d=3|-ly d=3|0 d=3|Uly
  d=3|Ving d=3|all d=3|also d=3|in d=3|including d=3|is d=3|it d=3|that d=3|were d=3|which d=3|would d=6|- d=6|to d=6|which dN|-ly
  dN|=6 dN|Ued dN|Uly dN|V dN|by dN|campaign dN|candidates dN|just dN|no dN|presidential dN|says dN|while dQ,|the dQ|by dQ|for
  dQ|when dUed|-al dUed|=3 dUed|his dUer|and dUing|N dUly|-s dU|-er dU|and dU|in dU|to dVed|a dVed|by dVing|N dVing|to dV|to d^|0
  dabout|N dabout|the daccording|to dafter|being dafter|she dalso|be dand|-ly dand|her dand|i dand|more dand|the dand|to dan|N
  das|voters dat|one da|- da|-al da|-ion da|-ive da|-s dbeen|-s dbefore|N dbe|Q, dbut|his dbut|they dby|N dby|the dcampaign|-s
  dcandidates|=3 dcandidate|who dcould|- dformer|president dfrom|a dhad|N dhas|not dhave|-ed dhave|been dhe|Us dhe|still dhe|was
  dhim|=3 dhow|he dhow|they din|an din|and dis|-ly dis|being dis|not dit|has dlike|N dmay|be dmore|N dmost|U dmost|Uly dnot|to
  dnow|=3 dof|- dof|-ing dof|a dof|it dof|the donly|- don|her don|their dparty|that dpeople|who dprimary|- dsaid|- dsaid|it dshe|-
  dshe|would dshould|have dsome|- dso|-ly dstate|was dstill|U dthat|she dthat|would dthen|=3 dthere|were dthey|- dthey|-ly dthey|U
  dthe|-er dthe|Q dthe|Ual dthe|first dthe|only dthe|states dthe|year dto|U dto|a dto|be dvoters|to dwas|-ing dwere|Uly dwhat|they
  dwhen|-s dwhether|N dwhich|U dwhile|-er dwho|- dwith|N dwith|the dwould|be dyears|=3
-0.05 d-al|election d-al|he d-al|was d-ed|U d-ed|a d-ed|into d-ed|or d-ers|=3 d-ers|he d-ers|would d-er|to d-er|was d-er|will
  d-ing|-ed d-ing|Uer d-ing|and d-ing|he d-ion|would d-ity|-s d-s|-ions d-s|=7 d-s|can d-|-ing d-|Uion d-|for d-|group d-|i d-|on
  d-|out d-|some d-|still d-|while d0|-ed d=3|-ion d=3|Vly d=3|her d=3|or d=3|there d=3|those d=3|when d=6|that d=7|Q, dN|=3 dN|a
  dN|can dN|most dQ,|- dQ|U dUer|to dUing|an dUing|his dUing|more dUions|in dUment|=3 dUs|it dUs|were dU|=6 dU|as dU|i dU|of
  dVed|her dVed|the dVing|he dVing|his dVing|the dVs|N d^|^ d^|it d^|such d^|what d^|when d^|with dabout|- dalso|- dand|-al dand|-ed
  dand|0 dand|Q, dand|Uer dand|Uing dand|Uly dand|a dand|had dand|it dand|no dand|not dand|that dan|-ive dan|email das|it dat|a da|N
  da|Uive da|Us dback|and dbeen|-ed dbeen|Uing dbe|-ly dbe|to dbut|-ly dbut|=3 dbut|Uly dby|- dby|a dcalled|to dcandidates|to
  dcould|not ddelegates|to deven|as dfar|- dfor|a dfrom|N dfrom|the dhad|Uer dhad|just dhas|-ed dhas|Ved dhas|now dhave|the dher|to
  dhe|Ved dhe|now dhim|with dhis|-'s dhis|-ion dhis|recent dhow|-s dhow|N dif|it dif|she din|its dis|in di|was djust|U dmade|his
  dmake|it dmany|people dmore|Uly dnot|Uly dnot|been dof|his dof|their dof|voters done|-er don|his dother|- dout|his dover|the
  dparty|-s dparty|=3 dpeople|are dsaid|-s dsaying|she dsays|N dsays|it dshould|not dthan|0 dthat|=3 dthat|Uly dthat|his dthat|it
  dthat|they dtheir|- dtheir|U dthey|would dthe|-ly dthe|government dthe|last dthe|more dthe|so dto|Us dto|have dto|make dvoters|=10
  dvoters|=3 dvoters|who dvote|in dvote|to dwas|Q, dwas|not dwere|- dwhen|it dwhether|- dwhether|his dwhether|it dwhich|Us
  dwhich|also dwhich|are dwill|- dwill|U dwith|-al dwith|no dwith|their dyears|to
0.05 d-al|=3 d-ed|after d-ed|for d-ed|her d-ers|also d-ers|and d-ers|but d-ers|that d-ers|who d-er|Ued d-er|Us d-er|in d-er|the
  d-ing|N d-ing|Us d-ing|an d-ing|his d-ing|on d-ing|them d-ions|by d-ion|-er d-ion|and d-ive|-s d-ly|to d-ment|is d-ment|was
  d-s|before d-s|more d-s|she d-s|who d-|0 d-|U d-|her d-|state d0|-ers d0|U d0|and d0|delegates d=10|- d=10|he d=3|this d=3|voters
  d=4|it d=6|was d=8|and d=8|to dN|- dN|Vly dN|debate dN|even dN|first dN|government dN|had dN|have dN|supporters dN|were dQ,|which
  dQ|that dUed|-ing dUed|-s dUing|and dUly|been dUment|in dUs|=6 dUs|their dU|-ed dU|Uly dU|be dU|by dU|has dU|who dVed|- dVed|in
  dVed|it d^|Q d^|Q! d^|in d^|most dand|an dand|is dand|some dany|-er dan|interview dare|the das|she das|they da|-ing da|campaign
  da|more da|tweet dbecause|i dbecause|it dbeen|- dbefore|they dbe|the dbut|also dbut|has dcampaign|- dcampaign|N dcampaign|is
  dcandidates|- dcandidates|U dcandidates|are dcandidate|and ddid|not ddo|so delection|-s deven|more dhad|been dhad|the dhas|a
  dhas|no dhave|Uly dhave|a dhave|both dhave|no dher|campaign dhe|Uly dhe|can dhe|will dhim|for dhis|-ers dhis|policy dhow|to
  dinto|- dinto|the din|-al dis|- dis|still dit|Uly dit|may di|U djust|as dmade|a dmany|-ers dmany|-s dmay|0 dmost|Ving dnight|and
  dnow|been dof|-s done|- don|- dother|-al dout|to dpresident|and dsaid|in dsome|-al dsome|-ers dthan|it dthan|the dthat|-er
  dthat|U's dthat|may dthat|some dthem|Uly dthen|she dthere|was dthe|country dthe|state dthis|- dtime|=3 dto|her dvoters|was
  dvoters|were dwere|-ing dwhat|-s dwhen|he dwhen|the dwhich|i dwhich|they dwhich|was dwhile|-ing dwhile|-s dwho|was dwho|were
  dwho|would dwith|a dwith|an dyou|-
0.1 d-'s|- d-'s|-er d-ed|-al d-ers|are d-ers|still d-ers|to d-ing|=6 d-ing|U d-ing|Uly d-ing|more d-ion|=3 d-ive|who d-ly|be
  d-ment|had d-s|-ed d-s|=6 d-s|Q, d-s|Ued d-s|and d-s|has d-s|will d-s|would d-|a d-|between d-|its d-|night d-|of d-|then
  d-|voters d0|- d0|states d=3|-s d=3|U's d=3|a d=3|before d=3|have d=3|many d=3|some d=3|was d=3|while d=3|who d=3|with d=4|Q,
  d=4|a d=5|=8 d=6|all d=6|is d=6|or dN|-ion dN|-ive dN|after dN|been dN|did dN|poll dN|was dN|would dQ,|and dQ?|he dQ|- dUed|an
  dUed|on dUing|to dUity|to dUly|a dUly|to dUment|was dUs|in dU|- dU|-al dU|-ing dU|Q, dU|for dU|her dU|more dU|night dU|that dU|was
  dU|when dU|with dVed|from d^|-ly d^|her d^|his d^|many dafter|-ing dafter|it dall|-s dall|N dall|the dalso|made damong|the dand|-s
  dand|U dand|even dand|over dare|- dare|not das|the dattacks|=3 da|Q, da|Uly da|Ument dbecause|of dbecause|they dbeen|a
  dcampaign|has dcandidate|U ddebate|- ddebate|=3 ddebate|and dformer|- dfor|N dfrom|its dhad|Uly dhas|been dhas|even dhas|made
  dhas|the dhas|to dhave|all dhave|since dher|-ers dhe|U dhe|also dhim|and dhis|campaign dif|- dif|N dif|you din|-ive din|0 din|his
  dis|=3 dis|N dis|also di|- dlast|- dlast|week dlast|year dmake|- dmay|- dmillion|in dmonday|and dmost|N dnew|N dnight|=3 dnot|-
  dnot|Us dnot|only dno|one dof|Q, dof|Uly dof|state done|N done|U don|tuesday dother|-ers dother|N dpeople|were dpolitical|-s
  dpresidential|candidate dpresident|=3 dshe|is dshe|then dsince|he dsome|to dstates|=3 dstates|have dstate|and dsupporters|are
  dsupporters|who dthat|- dthat|-ed dthat|-ly dthat|Q, dthat|a dthat|could dthat|were dthen|he dthey|also dthey|have dthe|Uing
  dthe|Uion dthe|Ument dthe|Us dthe|other dthe|president dthis|year dthose|-ed dthose|voters dto|- dto|his dto|the dtuesday|=3
  dvoters|are dwas|Uer dwas|no dwas|still dwere|more dwhat|i dwhen|i dwhich|has dwhich|were dwould|U dyear|=3 dyear|to dyou|would
0.15 d-al|and d-ed|in d-ed|their d-ions|=3 d-ions|but d-ion|also d-ity|- d-ity|=3 d-ive|-ity d-s|=10 d-s|a d-s|is d-s|not d-s|now
  d-|-ed d-|-er d-|had d-|his d-|they d0|=3 d0|to d=3|one d=4|0 d=8|=3 dN|-al dN|-ing dN|-s dN|0 dN|before dN|in dQ,|it dUed|-
  dUion|=3 dUly|U dUs|are dU|U dU|also dU|their dVed|=3 dVed|Q, d^|Q? d^|as dalso|not dand|-ers dand|both dand|have dand|his
  dare|Uly das|to da|-ed da|Ual dbeen|Uly dboth|-s dbut|-s deven|to dfar|-s dhas|since dhave|U dhis|U dhis|supporters dincluding|a
  dis|Uly dis|a dis|most di|have dmonday|=3 dno|-s dof|-ly don|monday dpolitical|- drace|=3 dshe|also dsince|N dsome|N dthat|-s
  dthey|Uly dthe|Uer dthe|race dthe|two dwas|Uly dwas|first dweek|=3 dweek|to dwere|-ly dwere|-s dwhat|it dwho|had dwith|-s
  dwould|not
0.2 d-ed|were d-er|- d-ion|has d-ity|and d-s|-s d-|be d-|has d-|that d-|with d=3|now d=6|and dN|=8 dN|has dN|not dUed|U dUer|N d^|-
  d^|Q, dalso|Uly damong|those dand|who das|he dbut|N dcould|be dhe|-ly dhe|-s din|the dmake|the dmany|N dof|them dout|a dsaid|when
  dthe|-ion dthe|campaign dthe|candidate dthis|week dwas|to dwhen|- dwho|Uly dwho|he dwill|be dwith|his
0.25 d-ers|have d-s|to d-|=6 d-|as d=3|-ers d=6|he dN|is dN|to dQ|and d^|N dbe|a din|- din|their dother|-s dsaid|=3 dthey|are dto|N
  dup|his
0.3 d-s|that d=3|but dN|-er dN|-ers dN|also dN|still dQ,|N dQ,|she dUs|that dand|N dand|he dmade|it
0.35 d-er|N d-|N d=3|i dwhich|he
0.4 d-ed|the d^|she dof|N
0.5 d=3|he dQ,|he d^|they don|to
0.55 d=3|she dbut|he
0.6 d=3|they
0.65 d^|he
0.7 d=3|N
-0.65 e=3|according
-0.45 e=3|N eU|=3 ein|N
-0.4 e=4|N
-0.35 e-|of ethat|-ed
-0.3 e-s|that e-|in e=3|he e=5|$ ea|N eby|- ethat|with ethey|would
-0.25 e-ing|U e-s|=3 e-|at e=3|Uing eN|=7 eN|Ved eN|of eas|N eat|a ea|candidate eby|-ing eduring|the efrom|N ein|the eit|to ethe|-'s
  eto|her eto|its ewith|his
-0.2 e-ing|to e-s|and e0|million e=3|-ing e=3|=10 e=3|as eN|to eU|a eU|about eabout|0 eand|-ing eat|the ea|-er efrom|0 efrom|the
  ehas|-ed eof|-ing eon|- ethat|-s ethat|Q. etheir|- ethe|-ity ethe|Q ethe|Uing ethe|Uion eto|-ers eto|their etwo|-s
-0.15 e-al|-ing e-er|- e-er|the e-ing|- e-ing|=3 e-ing|=5 e-ing|about e-ing|and e-ing|that e-ion|of e-s|on e-|0 e-|=4 e-|=5 e-|into
  e0|N e=3|Q, e=3|his e=3|which e=4|Q, eN|Uly eN|support eUed|to eUly|by eUs|N eU|how eabout|its eand|-s eas|U eas|an ea|Q. efor|-al
  efrom|-ing ehave|been eher|Q eher|own eher|to ehim|about ehim|to ehis|-al einto|a einto|the ein|-er ein|their eis|-ly eis|the
  eits|-s eit|- eit|-ed emuch|of enot|-ing eof|U eof|how eon|new ethat|-ion ethat|Ued ethat|as ethat|i ethat|is ethat|one ethe|next
  eto|-s eto|Q. eto|Uions eto|his eto|that eup|for eup|in ewas|Ued ewere|Uly ewill|be
-0.1 e-al|- e-al|-ions e-al|=5 e-ed|by e-ers|and e-er|=5 e-er|than e-ing|-al e-ions|to e-ion|at e-ion|for e-ion|was e-ity|-s
  e-ity|=5 e-ly|U e-s|=4 e-s|=6 e-s|have e-s|or e-|-ity e-|=6 e-|Q. e-|for e-|her e-|him e-|is e-|through e-|voters e0|- e=3|-al
  e=3|Ving e=3|about e=3|asked e=3|including e=3|said e=3|they e=4|a e=4|he e=6|- e=6|N eN|=5 eN|Q, eN|Us eN|during eN|if eN|may
  eN|will eQ.|$ eQ|- eQ|on eUed|-s eUed|=3 eUed|in eUed|on eUly|=3 eUly|=5 eUs|- eUs|for eU|-ly eU|by eU|from eVed|that eVed|to
  eVing|N eabout|-al eabout|-s eabout|it eall|the eand|- ean|-ly eas|Q. eat|last ea|-'s eback|in ebefore|the eby|Ving eby|an eby|his
  edelegates|=3 efor|=5 efor|president efor|this efrom|-ed ehad|U ehas|Ued ehe|Q. ehe|made ehim|a ehim|and ehim|that ehis|-s ehis|Q
  ehis|campaign ein|- ein|recent eis|U eis|a eit|a eit|in eit|on elike|i emore|Us emore|than enew|- enot|just eno|-er eof|- eof|-s
  eof|Us eof|a eof|both eof|more eon|U eon|Us eon|in eon|its eon|the eon|this eon|to eon|tuesday eout|-ing eout|=3 eout|of eover|0
  eover|the epolicy|Us epolitical|- esupporters|on esupport|from ethan|- ethat|Q, ethat|Us ethat|had ethat|have ethat|two ethem|-
  ethey|had ethe|-ers ethe|Q, ethe|Uer ethe|convention ethe|first ethe|most ethe|nomination ethis|year ethrough|the eto|-ion eto|0
  eto|=3 eto|N eto|Q, eto|all eto|have eto|new eto|some eto|the eto|win ewas|- ewas|-ed ewas|the ewhat|was ewhether|-ers
  ewhether|the ewith|-ers ewith|U ewith|her
-0.05 e-al|=3 e-ed|- e-ed|-al e-ed|-er e-ed|=5 e-ed|after e-ed|from e-ed|his e-ed|with e-ers|- e-ers|at e-ers|of e-er|Us e-er|for
  e-er|of e-ing|-ers e-ing|-ions e-ing|at e-ion|and e-ive|-s e-ly|- e-ly|=3 e-ly|in e-s|-ion e-s|Uly e-s|after e-s|against e-s|of
  e-s|so e-s|they e-|-ly e-|Uer e-|among e-|an e-|can e-|from e-|his e-|last e-|not e-|out e-|policy e-|that e-|vote e-|who e0|-s
  e0|percent e=3|- e=3|Ved e=3|by e=4|-s e=4|0 e=4|=10 e=4|the e=6|that e=7|and eN|-ion eN|Uion eN|V eN|Vs eN|about eN|but
  eN|campaign eN|could eN|is eN|made eN|state eQ,|she eQ|U eQ|was eUed|Q eUed|U eUed|and eUed|for eUer|-s eUer|=3 eUing|- eUion|-s
  eUs|=3 eUs|a eUs|and eUs|with eU|-ion eU|N eU|his eU|or eVed|=3 eVed|as eVs|to eafter|the eall|- eand|Uing eand|Uly eany|U ean|-al
  ean|-ive ean|Q ean|U eare|- eare|-ly eare|U eas|she eas|they eat|an eat|her eat|this ea|- ea|-ity ea|campaign eback|to ebecause|-
  ebecause|of ebefore|=5 ebefore|a ebetween|0 ebe|- ebe|Ued eboth|N eby|many edelegates|and eeven|more efor|-ly efor|Q efor|Q.
  efor|U efor|people eher|-al eher|-ers eher|Us eher|on ehe|U ehim|Q ehis|- ehis|-ed ehis|U ehow|she ein|=3 eis|- eis|Ued eis|not
  eits|-ion eit|-er ejust|how elike|N emany|of emonday|in emore|-al emore|-s emore|Uly enot|U eof|-ive eof|any eof|people eof|voters
  eonly|that eon|-ing eon|-ity eon|Q eon|Q. eor|- eout|on eout|the eover|at epeople|to esay|that eshe|Us esuch|a ethan|they
  ethat|-ers ethat|Ved ethat|are ethat|has ethat|if ethat|people ethat|their ethat|voters ethat|were ethat|what etheir|-s ethem|and
  ethem|up ethere|is ethey|Ver ethey|do ethe|-ion ethe|new ethe|only ethe|political ethe|race ethrough|a eto|-er eto|-ive eto|-ly
  eto|get eto|it eto|one eto|this etwo|of eup|all eup|as eup|on evoters|- ewas|-ing ewas|N ewas|U ewhat|- ewhat|a ewhen|they
  ewhether|a ewho|is ewith|0 ewith|=3 ewould|be ewould|have
0.05 e-al|-s e-ed|-ly e-ed|=3 e-ed|its e-ed|out e-ers|a e-ers|on e-er|-ing e-er|=3 e-er|candidate e-ing|-ing e-ing|her e-ing|his
  e-ing|it e-ing|them e-ion|- e-ion|-ers e-ion|that e-ity|to e-ive|N e-ly|0 e-s|-ions e-s|between e-s|than e-|-ion e-|-s e-|Us
  e-|Ved e-|are e-|back e-|being e-|presidential e-|so e-|some e-|up e-|when e0|-ion e=3|Q! e=3|i e=3|so e=3|will e=4|- e=4|Q
  eN|-ions eN|-ly eN|are eN|from eN|in eN|now eN|presidential eN|they eQ,|- eQ,|Ving eQ|between eUal|of eUed|=5 eUed|his eUed|over
  eUer|in eUing|a eUing|to eUion|=4 eUion|to eUive|- eUly|what eUment|=3 eUs|at eU|-ment eU|-s eU|he eU|night eVed|a eabout|N
  eabout|Uing eagainst|-s eand|Ued eand|Vly eand|that eany|- ean|-ed ean|N ean|Ument eas|-al eas|Q, eat|U ea|Q, eback|=4
  eback|against ebeen|- ebeen|a ebe|a eby|Uing edelegates|to edid|=3 efor|-ers efor|what efrom|-ers efrom|a efrom|any ehas|not
  eher|-ly eher|N eher|a ehe|Ued ehe|Vs ehe|will ehim|Q. ehim|as ehim|over ehis|-ity ehis|-ly ehis|0 ehis|former ehow|U eif|a
  eif|they ein|-ed ein|Ving ein|her eit|-s eit|Q. eit|has elast|- emade|the emake|the emany|-s emonday|=5 emuch|-er enew|Us enot|-
  eno|Us eno|to eof|Q eof|former eof|him eof|many eof|political eof|some eone|-er eon|-er eon|some eon|whether eon|who eout|against
  eshe|-s eshe|U eshe|has esome|N esuch|- esupport|for ethat|an ethat|at ethat|this etheir|support ethem|U ethem|to ethere|was
  ethey|could ethey|will ethe|former ethe|state ethis|=4 eto|do etuesday|that eup|- eup|a ewhat|is ewhat|other ewhat|the ewhere|-
  ewhether|it ewhether|to ewith|- ewith|Q, ewith|a
0.1 e-ed|U e-ed|against e-ed|him e-ers|that e-ing|N e-ing|for e-ing|more e-ions|in e-ions|of e-ion|in e-ion|on e-s|-ive e-s|Ving
  e-|-al e-|-er e-|Ued e-|any e-|be e-|by e-|the e-|tuesday e-|with e0|to e=3|$ e=3|Q? e=3|for e=3|from e=3|if e=3|was e=4|Q! e=4|in
  eN|-ity eN|=4 eN|Q eN|Uions eN|can eN|for eN|has eN|should eN|that eN|voters eQ,|a eQ,|which eQ|-s eQ|=6 eQ|in eU's|- eUed|back
  eUed|by eUed|its eUed|that eUer|of eUing|the eUion|from eUion|of eUly|-ed eUly|about eUs|-ing eUs|U eUs|that eU|- eU|Uly eU|Us
  eU|as eU|of eU|out eabout|-ing eabout|that eafter|N eagainst|her eagainst|the eall|-s eamong|-s eand|-ed eand|has ean|Uion
  ean|Vion eas|Q eas|if eas|to eat|-s eat|all eat|first eat|his eat|it eat|where ea|0 ea|Uer ea|Uly ea|vote ebecause|it ebeen|-ing
  eby|a eby|one eby|some eby|the edebate|=3 eduring|this eformer|N efor|-s efor|his efor|their efrom|-ly efrom|both ehad|been
  eher|-'s eher|-er eher|-ion eher|-s eher|=5 eher|supporters ehe|- ehe|-ed ehe|Ved ehe|had ehe|is ehim|=5 ehim|by ehim|the ehis|N
  ehis|recent ehow|much ehow|they einto|Uion ein|-ing ein|this eis|-ed eits|- eits|first eit|=4 elike|=3 elike|an enew|N eof|-'s
  eof|-ed eof|Q! eof|Q, eof|party eof|this eof|those eon|-ed eon|N eon|her eon|one eon|what eother|candidates eout|Uing eout|a
  eout|at eout|his eover|N eover|a eshe|had esince|the esupport|among ethat|Q ethat|any ethat|by ethat|new ethat|there ethat|to
  etheir|-ing etheir|candidate ethere|are ethey|U ethey|Ued ethe|-ed ethe|-ions ethe|Q. ethe|Uly ethe|campaign ethe|many ethose|-s
  ethrough|- eto|V eto|back eto|debate eto|recent eto|support eup|the evoters|to ewas|-er ewas|a ewas|not ewere|-ing ewere|Ued
  ewere|the ewhat|he ewhen|he ewhether|any ewhether|or ewhether|she ewill|- ewould|-
0.15 e-ed|N e-ed|that e-ed|up e-ing|-s e-ing|Us e-ion|=5 e-ion|to e-ly|-ing e-ment|that e-s|Uing e-s|in e-|more e-|on e0|of e=3|Uly
  e=3|even e=3|she e=3|would e=8|=3 eN|- eN|-al eN|-ing eN|-ive eN|=3 eQ!|$ eUed|N eUed|as eUing|-al eUly|to eU|U eU|more eU|the
  eabout|-ion eabout|what eabout|whether eamong|N eamong|some ea|Uing eby|-s edebate|about efor|- efor|a efor|him ehas|been eher|-
  ehis|-ing ehow|he ehow|to ein|U ein|with eis|=3 eis|that eis|whether eits|Us eit|=5 eit|Q elast|year emore|-ed emore|-ive eno|U
  eof|his eof|whether eon|-s eon|an eso|=5 esupporters|=5 ethat|- ethat|-ions ethat|N ethat|in ethat|she etheir|Uion ethey|are
  ethe|- ethe|-ive ethe|-ment ethe|U ethe|Ued ethe|attacks ethe|candidate ethe|president ethe|same eto|Uer eto|a eto|campaign eup|to
  ewhat|she ewhere|N ewith|their
0.2 e-ing|0 e-ly|N e-s|=5 e-|- e-|N e-|about e=3|that eN|Ving eN|the eN|was eUer|- eUly|of eUs|about eU|against eU|at eU|for
  eabout|how ean|- ean|-ion eas|a eas|the eattacks|on ea|Uion ea|Ument efor|Ued efor|an ein|Uing ein|an ein|may eit|would eon|all
  ethat|his ethe|-ing eto|- ewhether|N
0.25 e-ly|of e-s|- e-s|U e=3|Q e=3|is e=4|$ e=6|and eN|and eabout|the efor|the efrom|-al ehim|for ehis|-ion ein|on eis|-ing eit|=3
  eit|as emany|N eno|-s eof|N eof|her eon|him eon|how eout|N epresidential|candidates ethat|0 ethat|a ethat|it ethat|the ethat|they
  eto|Q eto|U eto|Ument eup|about ewas|-ly ewas|that ewith|the
0.3 eUs|of eabout|his ethat|he etheir|U ethe|-al ethe|-er eto|make
0.35 e-|as ethey|have eto|-ing eto|Us
0.4 e-s|about ethat|=3
0.45 e-|-ers ea|U
0.5 eN|as
0.55 enot|to
0.65 e=4|Q.
0.85 e=3|Q.
-0.5 fN|from
-0.35 f-|by fN|his
-0.3 f=3|by fUly|on fa|- fby|that fwas|=5
-0.25 f-er|for f-ly|N f-s|a f-|=5 f-|U f-|and fN|-ly fN|as fN|is fand|-s fand|=3 fbeen|to fhad|N fhas|of fhe|a fhis|=3 fis|the
  fnot|N fthey|- fthe|=3 fto|at fwhich|the
-0.2 f-ers|N f-s|in f-s|to f-|-ing f-|they f-|with f=3|=3 f=3|how fN|at fUly|=5 fU|N fU|how fU|in fVly|to f^|=4 fand|=5 fand|of fa|N
  fa|that fbe|a fbe|to fnot|a fshe|that fshe|to ftheir|on fwas|on fwho|N
-0.15 f-al|that f-er|than f-ing|=3 f-ing|=5 f-ing|by f-ly|=3 f-s|- f-s|as f-s|from f-|Q f-|Uly f-|as f-|for f0|delegates f=3|-er
  f=3|0 f=3|Ued f=3|and f=3|with fN|Q fN|U fN|Us fN|against fN|are fN|for fN|her fN|on fUed|to fUing|to fUs|a fUs|that falso|as
  fand|on fare|- fare|N fa|from fa|of fbeen|-al fbe|=5 fbut|U fby|-s fby|his ffor|the fhas|-ly fhas|Uly fhas|from fhas|more
  fhave|that fhis|- fin|to fi|that fmore|=5 fnot|=5 fsince|his fthat|about fthat|that fthat|the fthey|about fthey|it fthey|was
  fthe|- fthe|-s fthe|=5 fthe|N fto|=5 fto|Us fto|out fto|their fwas|over fwas|that fwere|a fwhen|about fwho|-
-0.1 f-'s|to f-al|- f-al|for f-ed|- f-ed|-ing f-ed|among f-ed|on f-ers|him f-ers|to f-er|=4 f-er|N f-er|U f-er|at f-er|of f-ing|-
  f-ing|about f-ing|as f-ion|from f-ly|=5 f-ly|about f-ly|to f-s|Q. f-s|Uly f-s|and f-s|for f-s|like f-|=4 f-|all f-|during f-|has
  f-|have f-|last f-|or f-|there f-|vote f-|when f0|=6 f0|by f=10|for f=10|to f=3|Q f=3|like f=3|of f=3|the f=3|up f=6|by f=8|his
  fN|-ions fN|Uing fN|Vs fN|also fN|an fN|and fN|both fN|during fN|has fN|of fN|they fN|was fN|what fUer|N fUer|his fUer|the fUly|-
  fUly|-ing fUly|Us fU|Ued fU|an fU|for fU|whether fVed|that fVed|to f^|0 f^|about fafter|the fall|=3 falso|=3 falso|for falso|new
  falso|that fand|-ers fand|=6 fand|N fand|from fand|no fany|of fan|N fare|=3 fare|=5 fare|out fas|- fas|as fas|that fas|to fat|N
  fa|-s fa|=5 fbeen|-ing fbeen|a fbeen|in fbeing|the fbe|for fbe|on fbut|=3 fbut|it fby|-ing fby|of fcampaign|a fcampaign|the
  fcandidates|-s fcandidates|on feven|- ffor|of fhad|-ed fhad|0 fhad|her fhas|-er fhas|as fhas|in fhas|it fhas|on fhave|-er fhave|=3
  fhave|to fher|=3 fhe|Uing fhe|about fhe|has fhe|he fhe|not fhe|on fhe|the fhe|to fhe|with fhis|-ion fhis|=5 fhis|U fhis|about
  fin|- fin|delegates fis|an fits|on fits|to fit|=3 fit|more fit|out fi|U fi|not fmore|=3 fmost|-s fmost|U fnot|by fnot|her fnot|in
  fnot|the fof|- fof|-s fone|=5 fpeople|to fshe|=3 fshe|Q. fshe|as fshe|it fshe|the fthan|the fthat|-ed fthat|=3 fthat|Ued fthat|was
  ftheir|U fthey|-er fthey|a fthey|the fthey|with fthe|-ed fthe|was fthis|of fthose|- fto|-ed fto|-ion fto|Ued fto|all fto|an
  fto|back fto|him fto|its fto|over fto|that fto|up fto|who fvoters|- fwas|-ed fwas|U fwas|a fwas|at fwas|for fwere|=5 fwere|on
  fwho|U fwho|about fwho|against fwho|her fwho|over fwho|with fwill|N fwill|the fwith|- fwith|-s fwith|N fwould|- fwould|him fyou|N
-0.05 f-al|N f-al|by f-al|was f-al|with f-ed|U f-ed|in f-ed|that f-ers|as f-ers|by f-er|by f-er|that f-ing|U f-ing|in f-ions|=5
  f-ion|U f-ion|a f-ion|and f-ion|for f-ive|- f-ly|at f-ment|the f-s|before f-s|have f-s|of f-s|on f-s|support f-s|than f-s|up
  f-s|when f-|-ers f-|Ved f-|be f-|in f-|them f-|what f-|who f-|would f0|=5 f0|was f=10|is f=10|on f=3|-ing f=3|=5 f=3|Uing f=3|Uly
  f=3|about f=3|as f=3|for f=3|from f=3|is f=3|not f=3|such f=6|-s f=6|=6 f=7|N f=8|=3 f=8|they fN|Q. fN|before fN|debate fN|have
  fN|into fQ,|by fQ,|in fQ|on fQ|to fU's|to fUed|- fUed|in fUed|of fUing|-s fUing|by fUly|-ed fUly|-s fUly|Uing fUly|with fUment|by
  fU|-al fU|-ing fU|Uing fU|after fU|but fU|more fU|tuesday fVed|from fVed|of fVing|about fVing|that fVly|that fV|of f^|=3 f^|of
  falso|-s falso|a fand|-er fand|=8 fand|in fand|new fany|to fan|-s fan|of fan|on fare|for fare|their fas|of fa|-er fa|Ued fa|Uion
  fa|Ument fa|as fa|he fbeen|an fbeen|from fbeing|=3 fbeing|to fbut|-s fbut|Ued fby|a fby|more fcampaign|to fcandidate|a fcould|-
  fcould|to fdebate|to feven|a ffor|=5 ffor|to ffrom|- fgovernment|to fhad|been fhad|it fhas|0 fhas|N fhas|much fhas|the fhas|up
  fhave|0 fher|=5 fher|at fher|for fher|is fhe|-ed fhe|are fhe|during fhe|in fhe|more fhow|N fin|his fin|the fis|- fis|=4 fis|is
  fis|no fis|of fits|- fit|-ed fit|-ing fit|N fit|U fit|for fit|in fit|no fi|N fi|he fi|to fjust|the flast|at fmay|a fmay|to fmore|-
  fmore|U fmore|Ued fmost|- fmost|=3 fmost|N fnot|-s fnot|Ued fnot|Uing fnot|how fnot|their fnow|N fnow|the fno|- fno|N fno|to
  fof|-al fof|Q fof|among fone|- fone|for fonly|it fonly|that fonly|the fon|=3 fon|that fon|the fown|to fpeople|=3 fpercent|among
  fpercent|the fpresidential|N frecent|on frecent|that fshe|or fshe|with fshould|N fshould|that fsome|Us fstill|U fstill|to fthat|=5
  fthat|U fthat|as fthat|in fthat|to fthat|will fthem|to fthe|-ing fthe|-ion fthe|Ved fthe|Vs fthe|he fthe|in fthe|said fthe|they
  fthe|were fthis|=3 fthis|N fthis|has fthose|U fthose|for fto|both fto|in fto|it fto|some fto|the fto|those fto|to fup|among
  fvoters|U fvoters|her fwas|N fwas|one fwas|out fwas|to fwere|-ing fwere|-s fwere|U fwere|to fwhat|to fwhen|a fwhen|if fwhen|to
  fwhich|Us fwhich|him fwhile|- fwhile|a fwho|for fwho|more fwho|on fwho|up fwill|for fwill|in fwith|a fwould|a fwould|on
0.05 f-'s|=3 f-al|a f-ers|-ing f-ers|he f-ers|with f-er|-ed f-er|-er f-er|=6 f-ing|against f-ing|through f-ion|are f-ly|voters
  f-s|-ly f-s|-s f-s|=5 f-s|an f-s|delegates f-s|how f-s|is f-s|more f-s|over f-s|there f-s|with f-|Q. f-|Ument f-|a f-|any f-|do
  f-|its f-|only f-|since f0|N f0|with f=10|of f=3|-al f=3|-ers f=3|-ion f=3|=4 f=3|after f=3|at f=3|back f=3|only f=3|them f=3|they
  f=3|what f=6|in f=6|the f=6|with f=8|N f=8|to fN|-ment fN|U's fN|get fN|new fN|no fN|there fQ!|N fQ,|-er fQ,|N fQ,|a fQ,|an
  fQ,|his fQ,|one fQ|=5 fQ|for fUal|by fUal|of fUed|on fUer|in fUer|that fUly|-ion fUly|=4 fUly|by fUly|for fUly|its fUly|the
  fUly|those fUment|- fUs|N fU|a fU|among fU|his fU|she fU|what fVly|for fV|that f^|- f^|a fafter|that fall|to falso|=5 falso|N
  falso|about falso|his fand|Q. fand|U fand|Uly fand|by fand|her fand|out fand|their fand|they fand|up fan|=3 fan|Ument fan|in
  fare|Uing fare|as fare|at fas|=4 fas|U fa|=3 fa|Uer fa|is fbeen|-ed fbeen|=3 fbeing|by fbe|as fbe|at fbut|-ing fby|her fby|the
  fcandidate|N fcandidate|U fcan|the fdelegates|-ed fdid|that ffor|from ffrom|of fhad|Us fhad|just fhas|he fhas|his fhas|not
  fhave|-ing fhave|-s fhave|=5 fhave|his fhe|=4 fhe|Q fhe|Vs fhe|those fhe|was fhis|and fhis|in fin|-ion fis|-ing fis|into
  fis|whether fit|=4 fi|-s fi|a fi|him fjust|- fmore|from fmost|by fnot|as fnot|for fnot|so fnot|that fnot|what fnot|whether
  fno|about fof|as fof|the fof|to fone|=4 fone|N fon|U fon|for for|- for|the fpercent|=5 fpercent|it fpolicy|on fpolitical|to
  fpresident|=3 frecent|to fshe|-ly fshe|for fshe|is fshould|U fsome|to fso|- fstates|N fstill|in fthan|=5 fthat|-ers fthat|from
  fthat|it fthem|- fthey|-ing fthey|an fthey|what fthe|U fthe|are fthe|debate fthis|- fto|N fto|a fto|and fto|people ftuesday|-
  ftwo|- fvoters|to fwas|-ing fwas|of fwere|-er fwere|by fwhen|how fwhich|0 fwhich|a fwhile|to fwho|an fwho|she fwill|before
  fwill|on fwould|U fwould|and
0.1 f-al|=5 f-al|Ued f-al|of f-al|the f-ed|=5 f-ed|a f-ers|-ed f-ers|U f-ers|the f-er|=5 f-er|a f-er|from f-ing|on f-ion|the
  f-ity|to f-ive|on f-ly|- f-ly|by f-ly|him f-ly|in f-ly|on f-s|N f-s|the f-s|their f-|-ion f-|-ly f-|0 f-|Us f-|against f-|an
  f-|his f-|like f-|more f-|out f-|that f-|the f-|their f-|tuesday f-|which f0|on f0|they f0|to f=10|N f=3|- f=3|-ly f=3|Q! f=3|into
  f=3|it f=3|out f=3|there f=3|this fN|- fN|-'s fN|-er fN|-ing fN|=6 fN|former fN|just fN|more fN|much fN|not fN|now fN|voters
  fN|who fN|will fQ,|it fUed|about fUer|by fUly|=3 fUly|him fUly|his fUly|that fUment|=5 fUment|the fUs|on fU|=3 fU|of fU|they fU|to
  fVly|N f^|if fafter|a fafter|of fall|the falso|an fand|-ion fand|Uions fand|about fand|how fand|the fan|that fare|Ued fare|on
  fas|=5 fa|in fa|to fbeen|=5 fbeen|on fbeen|the fbeen|with fbe|about fbe|because fbut|-ed fbut|his fbut|to fby|- fby|=3 fby|he
  fcampaign|- fcampaign|it fcampaign|that fcandidate|his fcould|a fdelegates|to ffirst|by fhad|U fhad|Ued fhad|for fhas|- fhas|-ed
  fhas|Uing fhas|against fhas|an fhas|and fhas|for fhas|her fhas|out fhas|with fhave|N fhave|a fhave|for fhave|the fher|during
  fher|of fher|that fhe|against fhe|out fhe|that fhe|will fhis|Us fhis|has fin|=3 fis|N fis|as fis|that fis|with fit|Us fit|on
  fit|that fit|will fi|- fi|=5 fmany|to fmost|of fmuch|in fnot|-er fnot|it fnot|with fnow|as fof|from fof|in fpercent|they fshe|-ed
  fshe|Us fshe|at fshe|him fshe|in fshe|on fshould|-ing fso|Ued fstate|- fsupporters|to fthat|Uing fthat|for fthat|on ftheir|to
  fthen|to fthey|U fthey|as fthe|Q fthe|about fthe|by fthe|for fthe|had fthe|has fthe|to fthe|with fthis|to fthose|by fto|-al fto|=3
  fto|how fto|if fto|on fto|them fto|this fto|whether fwas|=3 fwas|Ued fwas|Uly fwas|about fwas|and fwas|from fwas|his fwas|last
  fweek|the fwere|-ed fwere|=6 fwere|that fwhich|-ing fwhich|U fwho|-ion fwho|as fwill|- fwill|to fwith|=5 fwith|for fwith|to
  fyear|to
0.15 f-al|to f-ed|for f-ers|=3 f-er|=3 f-ing|at f-ions|for f-ion|-s f-s|-ing f-s|Ued f-|-ed f-|N f-|it f-|not f-|on f=10|that f=3|U
  f=3|Us f=3|in f=3|no f=6|a fN|after fN|him fN|some fN|to fQ,|the fQ?|N fQ|a fUly|N fUly|in fUs|=5 fU|=4 falso|on falso|out
  falso|the fand|-al fand|Ued fand|him fand|to fand|whether fan|U fare|Uly fare|about fare|that fa|Uing fa|by fbeen|by fbeen|of
  fbefore|N fbefore|that fbe|from fbut|the fby|N fby|to fcampaign|out fhad|in fhas|U fhas|about fhas|been fhas|they fhas|to fhave|-
  fhave|their fhe|=3 fhe|=5 fhe|Uly fhe|as fhe|of fhis|-s fin|an fis|-s fis|U fis|Ued fis|for fit|=5 fit|like fi|=3 fmonday|N
  fmore|on fmore|with fnight|an fnot|- fnot|Us fnot|of fof|U fon|to fpeople|=5 fshe|her fthat|- fthey|=3 fthey|=5 fthe|from fthe|is
  ftime|a fto|about fto|voters fwere|about fwere|and fwere|for fwhen|- fwhile|-ing fwho|-ity fwho|a fwill|U fwill|a
0.2 f-ed|the f-ers|- f-ing|from f-ion|to f-ive|of f-s|=3 f-s|about f-s|it f-s|was f-|-s f-|among f-|how f0|the f=3|Q. f=3|he f=3|her
  f=3|that f=3|to fN|-ers fN|Uly fN|it fN|this fN|those fQ,|that fU|the f^|for fand|his fand|it fan|from fare|the fas|by fbe|-
  fbut|that fby|about fhad|a fhas|no fhas|that fhave|-ed fhave|U fhave|Ued fher|on fhe|-ing fhe|Ued fhe|his fhis|on fhis|to fin|N
  fit|to fnot|to fof|about fshe|=5 ftheir|of fthe|that fto|- fto|-ly fto|he fto|many fwas|by fwho|he
0.25 f-er|to f-s|him f-s|that f-|=3 f-|Uing f-|at f-|from f=3|an fN|-ion fN|Q, fUly|of fare|to fa|at fa|for fhis|of fnot|=3 fthat|-s
  fthat|a fthe|of fto|her fto|what fwas|- fwere|- fwho|in
0.3 fUs|to fU|from falso|- fand|that fa|on
0.35 fN|back fwas|as fwho|-s
0.4 fa|U
0.55 fthat|N
0.65 f=3|N fN|=5
-0.35 iadding
-0.3 iback icontinues itelling
-0.25 iQendorsed iqappeared iused
-0.2 iQcalled iQreported iargument ibegan icaptured ideclared ilaunched inote iplayed ipublished iput iqmade iqsee iqshow iqshows
  iqwants iresponded iseeing ishot ispent
-0.15 iQclaiming iQknown iQstatement iadded iadmitted ialready iam ianswers iattack iattempted icentered iclarifying icomments
  idefined idelivered idetails iechoing ifind ifriday ihasn't iidentified iinstead iinterview ijoined ilobbied ioff ioften iopened
  ipoised ipromises iqcalling iqconsidered iqcriticism iqissued iqslammed iqsought iqstarted iqsupported iqtalk iqtook iresponding
  iseeks isigns ispeech istruggled isunday iwalked iwent iwords iyet
-0.1 iQlooking iQpointing iQspoke iQsupport iQsupports iQvoted iaccords iaccusation iaccused iadd iaddressed iaddressing iadds
  iadvocates ialarmed iallegations iallowing ialways ianalysis ianswered iappearing iarticle iassumed iassuming iattracted iavoided
  ibeamed ibetting ibracing ibriefly ibrought icalled icannot icareful icasting icelebrating ichose icome icommitted icompared
  iconceding iconsidering icontinued icontradict iconversation icredit icriticisms idamaging idedicated idemanded idemurred
  idescription ideserves idirected idirectly idisclosures idiscovered idon't idoubted idrove iemailed iemerged iencouraging iended
  ienjoys iessentially iexpanded iexpected ifailed ifiguring ifinally ifire ifocused ifollows iforget iforward ifrustration ifun
  ifurther igone iguilty ihe's iholds iideas iimagine iimplied iinstructed iintroduced iit's ikeeps ilargely ilifted ilimiting
  ilined ilittle ilocked ilooked imaintained imaintains imakes imanaged imight imoving inever inewspaper inotes inothing ioptimistic
  ioriginally iplaced ipledged ipoints iportraying iposed ipositioned ipreparing ipresents ipreviously iprompting iproponents ipush
  iputs iqagree iqask iqbelieved iqbelieves iqcomparing iqconfident iqdeemed iqearlier iqendorsement iqestimates iqexpects
  iqinterview iqknew iqknowing iqlater iqlearned iqletter iqlisting iqmentioned iqnamed iqoppose iqplan iqpromise iqrattled iqread
  iqreferring iqrejected iqremarks iqreturned iqsays iqsupport iqsupporter iqsurprised iqtell iqthink iqtried iqtries iqwednesday
  iqwent iqworried iran ireached ireferring ireflects irelies iremain iremarking ireputation iresponses ireturned ireview iroutinely
  irulings isaturday iseized isent ishifted ishowing isign isparked istatements istepped istirred istopped itend ithrew ithrow itold
  itoward itrying iturned itweeted itwice itypically iuncovered iunlikely iupon
-0.05 iQcall iQdecided iQdeclined iQopinion iQpublicly iQsay iQshowed iQthink iQused iabruptly iaddresses iadvising iagain
  iaggressive iagreeing iaired ianger iannouncing iapparent iapparently iappearance iassured iattacked ibacklash ibare ibarely
  ibattled ibelieving iblared ibroadcast ibroke icampaigned icapable icharges ichoosing icommanded icommitment icondemn icondition
  iconfronted icontention icontradicting iconvened icounted icounter icourtesy icovers icritical icriticized icrude idecision
  idecisions idefenders idefending idemanding idescribe ideter idevoted idig idirect idisapproval idisclose idiscrediting idistance
  idocument idoesn't idoubled iearlier ielaborate iembraced iending iendorsements iendured iengaged ienthusiasm ientitled iescalated
  ievidence iexactly iexists ifamously ifeels iflipped iforecasts ifueling igives ihates ihearing ii'm iignoring iimplemented
  iinclination iindicated iindictment iinitially iintention iinvestigating ijoke ijumped ijustified iknocked ilaid ilaughed ilay
  ilight iloved imaking imarked imarks imixed imust inecessarily ioffense ionce iop-ed ioverwhelming ioverwhelmingly iparticular
  iperform ipivoting iplease ipost ipress iprobing ipromoting ipromptly iproposes iprosecuted iprotests ipursued iqattacks iqbacking
  iqblamed iqchallenged iqcomments iqdrew iqendorsements iqfeeling iqfeels iqfriday iqhopeful iqintends iqjoined iqknow iqlooked
  iqmeant iqoffered iqpicked iqplans iqpredicted iqreports iqshe's iqspeak iqstill iqsunday iqtrying iqtweeted iquestions iquite
  iqview iqviewed iqwidely iraises irange iranks irare ireaction iread ireading irecently irecognized ireferred iregularly
  ireinstating ireleased iremained irender irepeating ireplay ireplied ireport irequest irequires ireserved iresisted iresolution
  iresonate irespect iretweeted ireveals ireversal iroiled irule isaying iscared iscathing iscorned iscrambled iscrambles iseeming
  iseize isentenced isettled ishaking ishouting isignal islightly ismile isoon ispecifically ispread istarted istated istood
  isubmitted isubsequently isuggestion isure itakes itaking itargeting itears itestified itheories ithey're ithey've ithinking
  ithinks ithoughts ithursday itraded itry iunloaded iviewing ivolunteered ivying iwasn't iwatching iwaves iwednesday iweight iwrite
  iwriter iwrote
0.05 iQback iQciting iQintroducing iQnamed iQsaying iQsays iQshot iaboard iaccept iacknowledge iadmire iadvocating iaim iaimed
  iallegation iallowed iangry ianticipating iapologize iappears iappointment iargues iassurances iattacks ibacked ibemoaned iblames
  iblasting ibroad ibrushed icelebrated ichallenged ichampions icharged icite icites iclaiming icolumn icomfort iconcede iconceded
  iconfirming icongratulating icontemplate icriticizes idecried ideeply idefense idescribed idisagree idisavowed idisclosed
  idisclosure idiscussed idismay idismiss idisplaying ieager iendorsing ienthusiastically iequally iexpects iexplains iexploit
  ifavors ifearing ifinding ifinds iharsh ihighlighted ihitting ihopes iidentifying iillustrates iimpassioned iimplying iimposed
  iindicate ikeen ilaunching ilays ileans ilength ilikened ilinks imean imind imock inamed inervous ioffer iopinion iopinions ipaint
  ipaints ipassion ipersuading ipetition ipleaded ipointing ipraises ipraising ipredict ipresent iprohibits iproponent iprovide
  ipublicly ipushed iqaccording iqaccused iqaccusing iqaddressing iqasking iqassured iqattacked iqattacking iqback iqbrought
  iqchanted iqchanting iqciting iqclaim iqclaiming iqcomment iqdecried iqdeep iqdefend iqdescribed iqdiscussing iqexpected
  iqexplained iqfamously iqfind iqfocuses iqgave iqhit iqignored iqimplied iqincluded iqlamented iqmind iqopposing iqpromoting
  iqpushing iqquestioning iqrefused iqrefusing iqrejection iqshown iqsigned iqsigns iqtalks iqthinking iqueries iquestioned
  iquestioning iquickly iquote iquotes iqwarned iqwillingness irailing irebuked irecalling irecommend irecounted irefer ireferenced
  ireject irelying iremembers ireply ireportedly iresponse irobocall iruled isignals islams isounded ispeaks ispeculated
  ispeculation istance istarts istatement istressing isurprise isurprised itakeaway italked itestify ithanking ithrowing itook
  itouting itroubling iunified iunveiled iurged iuttered ivetoed iviews ivocal ivoiced ivouched iwarned iweighed iwelcomed iwish
  iwondering
0.1 iQdeclared iQexplaining iQidentified iQopened iQreads iQthinks iQwent iaccusations iacquiesced iadmit iadvice iadvocate
  iadvocated ialarm ialleged ialleges iallows iangered iannounced ianswering iapplaud iarchitect iargue iargued iarticulated
  iauthorized ibacks ibalked ibar ibashing ibelief iblaming iblasted iboos ibragged icall ichampioned icheered iclaim iclaimed
  icomfortable icommented icomplained icondemned iconsensus iconsider iconsidered iconsiders icontrasting iconvince icounts icovered
  icriticize icriticizing icry icurrently idecide ideclare idefine idelivering idemand idenies idenounced idenouncing idetermine
  idisappointed idiscuss idiscussing idiscussion idislike idisliked idismissing idispute idisputed idistanced iecho iembraces
  iempathize ienamored iencourage iencouraged iendorse ienvision ienvisioned ievenly iexpress ifaith ifeeling ifelt ifierce ifocus
  ifootage iformally ifound igoal ihappy ihighlight ihired ihope ihopeful ihoping ihostility iintended iinterpret iinterpreted
  iinvoking iknew iknow iknows ilambasted ilashed ilean ilining ilook ilooking iloudly imade imaintain imeant inoticed inoting
  iobserved ioffered iofficially iopenly iordered ioutlook ioutraged ioutspoken ipassed ipassing iperceptions ipersuade ipivoted
  iplanning iplans ipledging ipoint iportray iposts ipraised ipredicted iprefers ipressing iprohibit ipromotes iproposing iproud
  iqaddressed iqadmission iqargument iqarticle iqasked iqattempted iqbegan iqboasted iqcalls iqcelebrating iqchallenging iqchants
  iqcompared iqcontention iqcounter iqcredited iqdeclared iqdescription iqdoubled iqdubbed iqechoed iqfootage iqjoked iqlaid iqlists
  iqlook iqmessage iqnotes iqopposition iqpointed iqpositioned iqprefer iqputs iqrecalling iqreferred iqremarking iqreported
  iqretweeted iqshot iqshowing iqspoke iqsuggested iqsuggestion iqsure iqtelling iqtells iqtestified iqthanked iqurged iqvoted
  iqwritten iqyelled irebut irecalled irecognition irecorded ireference irefuses iregarded ireluctance iremind irepeat irequired
  iresist iresistance irespond ireveal irevealed irevered irousing irumors isay iseek iseeking iseen isense isentiment ishare
  isharply ishe's ishots ishown isick isignaled isigned islammed iso-called isolely isparred isquarely istern istressed istrongly
  isubtle isuddenly isuggestions isupports isuspected italking itells ithought ithreaten ithreatening ititled itribute itrumpeting
  itweeting iunderstood iunhappy iunmistakable iunwillingness iurging iverbal iview ivows iwant iwanted iwants iwarmly iwarn
  iwarnings iwary iwidely iwilling iwithdrew iworried iworry
0.15 iQadded iQadds iagree iannounce ianswer iappear iarguments iassailed iattacking iattention ibelieves ibitter icast icomplaints
  icompletely iconcerns icontradicted ideciding ideclined idefender ideflect idemands idescribing idetailing idocumented ifear ifeel
  iforesee iglad iidentify iimagined iincreasingly iindicates iinsist iinterested iknowing iknown ilaying ilearned ilisting imention
  imentions inegotiated inominated iobvious ipreferred ipromise ipromote iproposed iqadmitted iqanxiety iqassertion iqcheer
  iqdecision iqemailed iqfound iqknown iqoff iqportray iqpromises iqpublished iqresponded iqsaying iqstated irailed irecognizing
  ireminded ireported ireports irestricting iscrutiny ishows isided ispeak istating isupport isupported itout ivehemently ivowed
  iwonder
0.2 iQasked iQcontinued iQtweeted iappeared iassumption ibelieve icalling ideemed idefended idoubt iemphasize iendorsed iexplain
  iforecast ihate iidea ijustify ioppose iprojected iqadding iqpledged iqused irattled irejected iremember isays iscorn iseemingly
  iseems iself-described isought isuggest isupporter
0.25 iQadding iQreferring iQtold iaccording iconfident iendorsement iexpect iexplicitly irequested ishow ithink
0.3 iQread ibacking inoted iqcontinues iqput isaid isee itell
0.35 iQwrote
0.4 icriticism iqcalled
-0.6 jVed
-0.4 jQand ja
-0.35 jQwho jfor jjust jthe jthis
-0.3 j-al jQthe jUing jan jas jbeing jno jq-ed jqUs
-0.25 jQ j^ jany jbe jqwould jwhat
-0.2 j-ing j-ions j-ment j=10 jUed jUions jVing jit jits jof jonly jwhen
-0.15 j- jQhad jQhas jQis jUer jabout jincluding jlast jmake jmillion jmost jnew jon jone jother jqVed jqcampaign jqnot jsaid jthat
  jwhile
-0.1 j=7 jQ-ing jQ-s jQhis jQto jU jU's jV jVs jat jcould jelection jfar jget jhow jif jover jpeople jpresidential jprimary jq-'s
  jq-ing jq=10 jqUed jqUer jqcan jqhad jqnow jqof jqvoters jqwhich jrecent jsays jshould jthey jthose jup jwhich jyears jyou
-0.05 j-er j0 jQa jQan jQbe jQbeing jQof jQsaid jQwere jUive jVly jemail jgroup jinto jmay jor jout jpercent jpolicy jpolitical
  jq-ity jq-ive jq=7 jqUing jqagainst jqcandidate jqfor jqjust jqlast jqrecent jqtime jqwhen jsaying jstates jsupport jthan jtheir
  jwin jwon jwould
0.05 jQQ! jQUer jQbut jQnot jQpresident jQwas jbetween jcandidates jcountry jfirst jpresident jq-er jqU's jqbefore jqdebate jqfrom
  jqmonday jqsupporters jqthat jqthem jqweek jthen jto
0.1 j-ed j-ly jQ-er jQcampaign jQnominee jbeen jcan jcandidate jdelegates jhas jinterview jnomination jparty jq- jq-ly jq=8 jqQ.
  jqUion jqafter jqall jqan jqdid jqfirst jqhave jqhe jqno jqonly jqsome jqthen jqthey jqwith jrace jstill jtweet jwill
0.15 j-ion jQ- jQQ jQQ? jQalso jQit jUers jUment jbefore jboth jcampaign ji jis jmany jmonday jnight jnot jnow jpoll jq-ers jq0 jqN
  jqa jqbut jqto jsince jsupporters
0.2 j-ity j-s jQwhen jUly jafter jdid jq-al jq^ jso jtime jwho
0.25 j=6 jQN jQQ, jQshe jqby jqhas jqit jtuesday jwas jweek
0.3 jQ, jUs jare jhave jmade jq-s jqis jstate jwere
0.35 jqQ, jqUly
0.4 j-ers jalso
0.45 jQ=3 jQhe jqalso
0.55 jq=3
0.6 jqand
-0.25 lsunday ltry
-0.2 lcaptur ldirect lfriday linterview ljoin lmaintain lmark loften lreturn lseiz lspent lstatement ltri lwalk
-0.15 lalready lam lassum lavoid lcannot lcenter ldiscover ldraw learlier lend lendur lfram lhasn't lheadlin linstead lit' llater
  llaugh llaunch llittl llobby lmak lnewspaper lpois lpres lremain lrenew lreputation lrespect lsaturday lscrambl lshift lspeech
  lstart lstepp lstopp lstruggl ltak ltoward lunleash lupon lwav lwednesday lwent lyet
-0.1 laddress ladvis lagain lanalysi lapparently lappeal lassessment lattempt lattract lbeam lbegan lbett lbrac lbrand lbriefly
  lbroadcast lbrok lbusy lcampaign lcareful lchoos lchos lcom lcommitment lcommitt lcompar lcondition lconfront lconnect lcontinu
  lcreat lcrown ldamag ldemurr ldeserv ldig ldirectly ldisagreement ldrov lemblematic lemerg lempower lengag lentitl lessentially
  levidenc lexecut lexpand lfeed lfigur lfinally lfir lforget lfrustrat lfrustration lfurther lgon lgrappl lhe' lherself lhold
  linstruct linvestigat lissu ljump lkeep llargely lletter llift llimit llock lmad lmanag lmov lmust lnever lnoth loffens lonc
  loriginally lplac lplay lpos lprepar lpreviously lprivately lprompt lprotest lprov lpursu lran lrank lreach lreflect lreinstat
  lreleas lreserv lresolution lrevers lreview lridicul lroutinely lruling lscar lsent lshak lshow lsmil lsoon lsponsor lspread
  lstill lstirr lsubmitt lsurfac ltarget ltear ltend lthrew lthursday ltrack lturn ltwic ltypically luncover lunlikely lused
-0.05 laggressiv lagree lair lallegation lalway lapparent lappearanc lapplaus larrang lasid lbacklash lbarely lbegg lblunt lcapabl
  lcarefully lcarry lcas lcement lcharacteristic lcharg lcoin lcommand lconsolidat lconven lconversation lcourtesy lcrud ldefin
  ldemonstrat ldepth ldescription ldeter ldictat ldidn't ldisapproval ldiscredit ldistinguish ldistribut ldoesn't ldown ldrawn
  ldress ldrew legg lelevat lenjoy lescalat lescap lespecially lexactly lexamin lexist lexperienc leye lfail lfals lfil lfin lflipp
  lfloat lforward lfuel lgiv lgravitat lgreet lguilty lhammer lhear lhir lhostil li'm limplement limplication limpression linaccurat
  linclination lindictment linitially linsult lintent lintention lintrigu lland llanguag llight lmemo lmerit lmix lmotivat
  lnecessarily lop- lopen lopt loverwhelmingly lpander lparallel lparticular lpartly lpassag lperform lpick lplan lpound lpray lprob
  lpromptly lprosecut lprovid lpurport lquietly lquit lrar lratchet lreaction lrecently lregularly lrender lreplay lreply lrespons
  lreversal lrevis lroar lroil lsatisfy lscath lsee lsettl lslid lslightly lspearhead lstand lstood lstump ltakedown ltelephon ltext
  ltheory lthey'r lthey'v lthrow ltick ltook ltoss ltrac ltrad lunload lveer lvision lvolunteer lvying lwasn't lweight lweren't
  lwho' lword lwriter
0.05 ladamant ladmission ladmitt lagitat lalarm lallow lallud lanswer lapprehension larchitect largument lassuranc lback lbar
  lbelief lboom lbroad lcandidly lchalleng lchim lcomfort lcomplain lconclud lcondemnation lcongratulat lcontradict lcounter lcrack
  lcri lcriticism ldeclin ldeeply ldefender ldefens ldesir ldictum ldismay ldismissiv leager learliest lenthusiastically lequally
  lestimat lexploit lfavor lfocu lfollow lforeshadow lformally lgues lhail lhappy lharsh lhat lidea limagin limpassion limply limpos
  limpress linform lintend linterject lkeen llash llearn llength llik llov lmock lmus lnervou loutrag lpaint lperception lpetition
  lplann lpoint lponder lposit lpost lpounc lproject lproud lquickly lreassur lrecogniz lrecord lrobocall lsavag lsaw lscold lseek
  lsingl lskeptical lslogan lsought lsparr lspeculation lsur lswip lsympathetic ltakeaway ltalk ltestify lthink lthought ltouch
  ltribut ltrumpet lunify lunwillingnes lview lwant lwarning lwelcom lwidespread lwill lwish lwrit lyell
0.1 laccord lacquiesc ladmiration ladvic ladvocat lanxiety lapplaud lassur lattention lattribut lbalk lbash lbeliev lbemoan lbrag
  lbragg lcheer lcomfortabl lcomment lcomplaint lcondemn lconfirm lconsensu lconsider lcontemplat lconvinc lcurrently ldeep ldemand
  ldenunciation ldeny ldepict lderid ldisagre ldisappoint ldisavow ldiscuss ldisparag ldisput ldocument ldwell lecho lempathiz
  lenamor lendors levenly lexpres lexpress lfaith lfelt lfierc lforth lfuriou lheckl lhighlight lhit lhostility lhung lignor
  lincreasingly ljab ljok ljustify llabel llambast llay llean lliken lmind lmull lnam lnegotiat lnominat loffer lofficially lopin
  loutlin loutlook lpass lpassion lplead lpok lpreach lpress lproclaim lprohibit lpubliciz lpump lput lpuzzl lquery lquip lrattl
  lreaffirm lrebuff lrebuk lreckon lrecognition lrecount lrefer lreferenc lreferr lreiterat lrelish lreluctanc lrequest lresistanc
  lrestrict lrever lrevil lscorn lseen lsens lsharply lsick lslash lso-call lsolely lsound lspeculat lsquarely lstern lstory lstriv
  lsubtl lsuddenly lsurpris lthreaten ltitl ltweet lunderstand lunderstood lunhappy lunmistakabl lutter lverbal lveto lwarmly lwary
  lwithdrew lzero
0.15 laccept laccus lacknowledg ladd lalleg larticulat lassertion lassumption lbill lbitter lblam lboast lcall lchampion lchid
  lclaim lcompletely lconced lconfident lcry ldeclar ldeem ldiscus ldislik ldismiss ldoubt lemphasiz lfear lfootag lforecast lforese
  lfound lglad lhop lindicat linsist linterest lirritat lknow llist lloudly lobserv lobviou loutspoken lpersuad lpredict lpreferr
  lquestion lquot lrail lread lrebut lrecit lrecommend lreject lremind lreport lreportedly lrepudiat lrethink lreveal lscrutiny
  lseemingly lshown lsid lslam lstress lstrongly lsuggestion lsupporter lthank lvehemently lvouch
0.2 ladmit lassail lchant lcharacteriz ldecry ldescrib ldisclos lenvision lexpect lexplicitly lidentify linterpret lknown llament
  loppos lprefer lpromis lpromot lpropos lrecall lrepeat lself-describ lstat ltold lwonder
0.25 lannounc lask lblast lcriticiz ldefend ldenounc lencourag lmention lorder lpledg lportray lprais lrefus lremember lshout
  lsuggest ltell lurg lwarn lwrot
0.3 lcit lnot lsaid lseem ltout lvow
0.35 largu lexplain
0.4 lsay
-0.6 oUly
-0.4 oU's
-0.3 oU
-0.25 oUing oUions oUs
-0.2 oback ointerview
-0.15 oUive oVly
-0.1 oUal oUment oVal oVer oVive omade ostill
-0.05 oUer oUers
0.05 osay
0.1 oUed oUion oV oVers oVion ocalled osaying
0.15 oadded owrote
0.2 osays otold
0.25 oasked
0.3 oVing oaccording osaid
0.35 oVs
0.5 oVed
-0.4 pUs|-s pVed|had psaid|N
-0.35 pUing|of pVed|the pcalled|-
-0.3 pUed|-s pUed|Uly pUed|Vly pUing|N pU|also pVed|they pVing|for psay|U psupport|-
-0.25 pUing|and pUing|was pUly|-ed pU|-er pU|on pVed|-ions pVed|been pVed|not pVly|=3 pVs|that pVs|their pattacks|- psay|to
  psupport|to
-0.2 pUed|-ly pUed|a pUed|i pUed|just pUly|=3 pUly|^ pUs|-al pUs|their pU|=3 pU|Ved pU|^ pU|been pU|then pU|this pVed|-ed pVed|-ing
  pVed|^ pVed|be pVed|being pVing|-s pVing|the pVs|U pV|-ly pV|a pV|and pasked|N psaid|who psaying|N
-0.15 pU's|=3 pUed|-ers pUed|-ing pUed|0 pUed|U pUed|an pUed|both pUed|of pUed|people pUed|she pUed|supporters pUer|would pUing|but
  pUing|his pUions|-ed pUions|with pUion|in pUly|has pUly|is pUly|more pUs|-ing pUs|-ion pUs|Ved pUs|her pUs|over pUs|those pU|-ion
  pU|=10 pU|=8 pU|Ued pU|Uer pU|Uing pU|he pU|just pU|make pU|should pVed|-ly pVed|what pVed|who pVing|N pVing|even pVing|his
  pVing|most pVing|was pVly|who pVs|=6 pV|campaign pback|- pcalled|he psaid|Us psaid|had psaid|that psaid|voters psaying|as psays|he
  psay|=3 psay|and psupport|N psupport|not psupport|of
-0.1 pUal|Ual pUal|a pUal|the pUed|-ion pUed|-ment pUed|=3 pUed|Uions pUed|Us pUed|^ pUed|being pUed|his pUed|in pUed|many pUed|one
  pUers|- pUer|N pUer|U pUer|a pUing|- pUing|-al pUing|-ed pUing|-ly pUing|Ued pUing|Uer pUing|about pUing|against pUing|at
  pUing|candidates pUing|her pUing|not pUing|now pUing|or pUions|-al pUions|N pUion|-'s pUion|-ing pUion|-ive pUion|=3 pUion|no
  pUive|- pUly|=6 pUly|a pUly|but pUly|by pUly|that pUment|- pUment|U pUment|his pUment|that pUment|to pUs|-ity pUs|Uing pUs|Us
  pUs|Ving pUs|and pUs|nominee pUs|other pUs|was pU|-ions pU|-ment pU|=7 pU|Q pU|and pU|be pU|but pU|candidate pU|first pU|him
  pU|how pU|in pU|its pU|night pU|one pU|only pU|presidential pU|said pU|to pU|voters pU|which pU|will pVed|0 pVed|an pVed|are
  pVed|campaign pVed|most pVer|they pVing|- pVing|-er pVing|Uer pVing|Us pVing|from pVing|since pVing|than pVing|were pVing|year
  pVion|to pVly|and pVly|been pVs|Uing pVs|in pVs|those pVs|which pV|- pV|Us pV|also pV|can pV|could pV|i pV|no pV|not pV|of
  padded|he pasked|she pattacks|0 pcalled|-er pinterview|an pmade|=3 psaid|have psaid|just psaid|they psaying|for psays|and
  psay|could pstill|N pstill|he psupport|-ing psupport|-s psupport|Ued psupport|and psupport|percent psupport|the psupport|you
  ptold|all ptold|it
-0.05 pU's|- pUal|-s pUal|and pUal|more pUed|-er pUed|Uer pUed|Ument pUed|are pUed|delegates pUed|her pUed|is pUed|percent pUed|the
  pUed|to pUed|two pUed|what pUed|with pUer|-ing pUer|years pUing|Ved pUing|as pUing|for pUing|has pUing|into pUing|million
  pUing|people pUing|policy pUing|said pUing|that pUing|up pUions|- pUions|and pUions|their pUions|those pUion|=10 pUion|N pUion|U
  pUion|Uing pUion|much pUive|-ly pUive|U pUive|the pUly|-er pUly|Uing pUly|be pUly|her pUly|not pUly|the pUly|would pUment|-al
  pUment|N pUment|for pUs|=8 pUs|Ued pUs|Uive pUs|Vly pUs|any pUs|have pUs|his pUs|including pUs|it pUs|more pUs|policy pUs|primary
  pUs|that pUs|were pUs|would pU|-ity pU|Ual pU|Uions pU|V pU|Vly pU|Vs pU|a pU|an pU|as pU|attacks pU|being pU|can pU|even pU|is
  pU|last pU|own pU|party pU|she pU|them pU|was pU|what pU|you pVed|-ment pVed|as pVed|from pVed|more pVed|one pVed|voters pVing|0
  pVing|Ved pVing|a pVing|those pVion|the pVly|-s pVly|not pVs|0 pVs|Ved pVs|i pVs|it pVs|the pV|Vly pV|be pV|both pV|his pV|in
  pV|to pV|will pattacks|-s pattacks|and pattacks|recent pattacks|the pback|-s pcalled|Uly pcalled|she pcalled|so pcalled|who
  pmade|-s psaid|i psays|campaign pstill|but pstill|can pstill|is pstill|while psupport|her psupport|voters ptold|- ptold|-s
  ptold|and
0.05 pUal|was pUed|Q, pUed|been pUed|not pUed|so pUed|them pUers|that pUer|-al pUer|=3 pUer|that pUing|Q, pUing|^ pUing|an
  pUing|even pUing|so pUions|Uing pUions|the pUion|0 pUion|of pUity|a pUive|Uly pUive|with pUly|are pUly|as pUly|for pUly|so pUly|to
  pUly|was pUly|will pUment|-er pUment|a pUs|-ed pUs|of pUs|out pUs|own pUs|the pU|- pU|N pU|delegates pU|do pU|for pU|no pU|now
  pU|over pU|policy pU|poll pU|such pU|the pU|two pU|while pVed|-er pVed|Us pVed|monday pVed|only pVed|people pVed|she pVed|states
  pVed|still pVed|which pVing|-ers pVing|Uly pVing|be pVing|in pVing|or pVion|-ing pVly|was pVs|-ly pVs|-s pVs|campaign pVs|then
  pV|=6 pV|were pasked|-er pasked|been pasked|he pattacks|-al pback|N pback|the pcalled|=8 pcalled|been pcalled|that pcalled|they
  psaid|-ion psaid|=10 psaid|=6 psaid|Uer psaid|has psaid|she psaying|Q, psaying|Ument psays|- psays|it psay|-ed psay|-ers psay|-ive
  psupport|-ly psupport|U psupport|his ptold|but pwrote|N
0.1 pU's|which pUal|-ly pUal|Uly pUal|been pUal|her pUal|their pUed|=8 pUed|N pUed|U's pUed|Uion pUed|all pUed|be pUed|has pUed|it
  pUed|only pUed|race pUed|that pUed|they pUed|year pUer|- pUer|not pUer|should pUer|some pUer|voters pUer|who pUing|-er pUing|-ion
  pUing|Uly pUing|Us pUing|are pUing|by pUing|campaign pUing|from pUing|in pUing|it pUing|more pUing|one pUing|the pUing|those
  pUing|time pUing|to pUions|-ing pUions|U pUions|new pUion|-al pUion|an pUion|his pUly|-ing pUly|Uer pUly|he pUment|-ing pUs|-ers
  pUs|-ive pUs|-ly pUs|Q pUs|Uer pUs|had pUs|in pUs|on pUs|she pUs|still pUs|who pUs|will pU|at pU|both pU|her pU|percent
  pU|president pU|who pVed|=3 pVed|=6 pVed|=8 pVed|Uly pVed|both pVed|candidates pVed|have pVed|i pVed|night pVed|so pVed|state
  pVed|them pVed|were pVing|-ion pVing|U pVing|as pVing|before pVing|by pVing|on pVion|U pVion|no pVly|- pVly|have pVly|he pVs|-er
  pVs|=3 pVs|and pVs|his pVs|not pVs|poll pVs|to pVs|will pV|=3 pV|had pV|most pV|she pV|some pV|supporters pV|that pV|the pV|was
  pasked|Q. pasked|Q? pattacks|her pback|-ed pcalled|-s pcalled|=3 pcalled|Vly pmade|have psaid|-al psaid|-ers psaid|-s psaid|0
  psaid|Vly psaid|also psaid|candidate psaying|by psay|0 psay|N psay|not pstill|was psupport|in psupport|will ptold|=3 ptold|=6
0.15 pUal|- pUed|-ity pUed|=6 pUed|but pUed|first pUed|have pUed|more pUed|those pUed|were pUer|is pUing|-s pUing|=3 pUions|=3
  pUion|- pUion|-er pUion|a pUion|her pUion|to pUion|with pUive|a pUly|-s pUly|Ued pUly|Us pUly|an pUly|it pUly|were pUment|Q
  pUment|the pUs|- pUs|U pUs|are pUs|but pUs|he pU|-'s pU|Q, pU|all pU|it pU|more pU|not pU|week pU|were pU|with pVed|N pVed|Uer
  pVed|Vly pVed|also pVed|but pVed|even pVed|first pVed|has pVed|party pVed|then pVing|-ly pVing|Ument pVing|also pVion|not pVly|U
  pVs|Uly pVs|who pV|U pV|their pV|they padded|she pasked|^ pattacks|of pcalled|also psays|N pstill|- pstill|=3 psupport|-al
  psupport|-ed psupport|Uing psupport|can psupport|for ptold|he
0.2 pUed|- pUed|and pUed|had pUed|then pUed|voters pUed|was pUed|week pUing|after pUly|have pUs|Q, pU|-ed pU|Us pU|could pU|did
  pU|many pVed|U pVed|he pVing|been pV|-s pV|N pattacks|-ing pback|to pmade|and psaid|he psupport|^
0.25 pUed|campaign pUed|since pUing|0 pUing|also pUing|been pUly|- pUs|with pU|-ers pU|i pU|made pU|of pU|state pU|supporters
  pU|that pU|they pVed|and pVing|are pVing|is pVing|to pVly|has pVs|N pV|-ers paccording|^ pasked|was pcalled|and psupport|their
0.3 pUed|also pUed|he pUs|=3 pUs|N pUs|a pUs|to pVed|that pVs|- pV|Uly psaying|=3 ptold|N
0.35 pUing|is pVing|Q, pattacks|his pcalled|N psaid|=3
0.4 pVing|=3
0.45 pVed|- pVing|and
0.55 pU|-ly pU|-s psay|-s
-0.5 qVed|from
-0.45 qVed|on qV|the qasked|about qcalled|N
-0.35 qUed|delegates qUly|=3 qVed|by qVly|-
-0.3 qUed|out qUs|are qUs|of qU|-ers qU|=4 qVs|about
-0.25 qUed|to qUing|=5 qUing|the qUions|that qUs|and qU|-ion qVed|-al qVed|up qVer|N qVing|N qV|to qsaid|they
-0.2 qUed|-s qUed|0 qUed|Uly qUed|from qUed|on qUer|=5 qUing|- qUing|Uing qUing|for qUion|about qUly|Ved qUly|in qUs|Us qUs|from
  qU|-s qU|Us qU|and qU|have qVs|-s qVs|its qsaid|=4 qsay|on qsay|whether qtold|him
-0.15 qUal|=5 qUed|-ions qUed|into qUed|through qUed|tuesday qUed|when qUer|U qUer|a qUing|=3 qUing|at qUing|by qUing|their qUion|-s
  qUly|- qUly|a qUly|that qUly|the qUment|- qUment|to qUs|-ing qUs|=5 qUs|U qUs|Ued qUs|in qU|=6 qU|Q. qU|Uing qU|Ved qU|Vs
  qU|between qU|i qU|on qU|or qU|people qU|vote qU|when qVed|-ers qVed|as qVed|her qVed|with qVing|U qVing|it qVs|-ing qVs|and
  qVs|of qVs|on qVs|that qVs|with qV|Ued qasked|him qattacks|=3 qsaid|their qsays|- qsay|=3 qsupport|N qsupport|for qtold|-s
  qtold|=3
-0.1 qU's|- qU's|N qUed|Ual qUed|Uions qUed|all qUed|both qUed|by qUed|candidates qUed|during qUed|more qUed|much qUed|of
  qUed|policy qUer|- qUer|=3 qUer|N qUer|in qUer|this qUing|-er qUing|-ers qUing|0 qUing|=6 qUing|a qUing|and qUing|from qUing|him
  qUing|into qUing|its qUing|over qUing|supporters qUing|voters qUions|=5 qUions|U qUions|from qUions|in qUion|-ed qUion|-ing
  qUion|=5 qUion|N qUion|for qUly|=5 qUly|N qUly|among qUment|=5 qUs|-ed qUs|=6 qUs|against qUs|back qUs|first qUs|have qUs|he
  qUs|him qUs|their qUs|would qU|-er qU|-ity qU|=3 qU|Ued qU|be qU|before qU|first qU|has qU|how qU|made qU|not qU|of qU|than
  qU|that qU|there qU|was qVed|-ed qVed|-ion qVed|-ity qVed|0 qVed|Ued qVed|a qVed|back qVed|former qVed|how qVed|more qVed|much
  qVed|of qVed|over qVed|two qVer|that qVing|- qVing|-er qVing|0 qVing|=5 qVing|about qVing|an qVing|and qVing|at qVing|of qVing|she
  qVing|some qVion|to qVly|-ing qVly|N qVly|has qVs|U qVs|whether qV|-ion qV|any qV|from qV|his qV|more qV|of qasked|for qattacks|=5
  qattacks|in qback|on qback|the qback|to qcalled|=5 qcalled|Q qcalled|the qcalled|to qmade|U qmade|an qmade|by qmade|it qsaid|Q
  qsaid|Uly qsaid|a qsaid|about qsaid|at qsaid|during qsaid|it qsaying|N qsaying|Q qsaying|they qsays|is qsay|-ing qstill|a
  qsupport|- qsupport|-s qsupport|=3 qsupport|him qsupport|in qsupport|on qtold|her
-0.05 qU's|Ued qU's|not qUal|=3 qUal|at qUed|=8 qUed|U qUed|only qUed|over qUed|support qUed|this qUed|two qUer|-al qUer|-ing
  qUer|Uing qUer|V qUer|Ved qUing|-ly qUing|Uer qUing|any qUing|as qUing|back qUing|like qUing|this qUions|Ued qUions|and qUions|to
  qUion|- qUion|=4 qUion|at qUion|when qUion|will qUly|-ive qUly|-s qUly|after qUly|because qUly|been qUly|no qUly|will qUly|with
  qUment|about qUment|was qUs|-er qUs|V qUs|because qUs|candidate qUs|is qUs|on qUs|political qUs|them qUs|were qU|- qU|Q, qU|Uer
  qU|an qU|did qU|during qU|former qU|he qU|last qU|night qU|time qU|whether qU|with qVed|-er qVed|for qVed|he qVed|new qVed|not
  qVed|or qVing|his qVion|=3 qVly|=6 qVly|Us qVs|-ly qVs|=3 qVs|in qVs|into qVs|over qV|-'s qV|Uer qV|a qV|and qV|for qV|its
  qV|political qV|them qV|what qasked|her qasked|of qattacks|- qattacks|of qattacks|that qback|in qcalled|into qinterview|with
  qmade|N qmade|his qmade|up qsaid|-ly qsaid|any qsaid|his qsaid|of qsaid|would qsays|-ing qsay|about qsay|that qsay|was qstill|Us
  qstill|not qsupport|=4 qsupport|and qsupport|her qtold|to
0.05 qUed|-ion qUed|against qUed|no qUed|states qUed|the qUed|those qUed|whether qUers|to qUer|Ued qUer|an qUer|been qUer|to
  qUing|Uly qUing|Us qUing|against qUing|new qUing|no qUing|through qUing|to qUing|whether qUions|for qUion|during qUion|that
  qUity|- qUity|to qUive|- qUly|-ers qUly|-ing qUly|Ual qUly|Uer qUly|would qUment|-s qUment|Uly qUment|Us qUment|at qUment|on
  qUs|-ers qUs|attacks qUs|how qUs|like qUs|much qUs|with qU|-'s qU|-ment qU|both qU|is qU|only qU|over qU|tweet qU|were qVed|-s
  qVed|Q, qVed|Ving qVed|Vs qVed|it qVed|just qVed|many qVed|one qVed|supporters qVed|tuesday qVed|voters qVed|what qVed|whether
  qVers|N qVer|the qVing|Q, qVing|him qVing|their qVing|whether qVly|V qVly|and qVs|-er qVs|0 qVs|an qVs|any qVs|at qVs|their
  qVs|voters qV|-ing qV|-s qV|U qV|by qV|he qV|is qV|people qV|whether qasked|the qattacks|N qattacks|and qback|a qback|of qcalled|-
  qsaid|he qsaid|one qsaid|tuesday qsaying|- qsaying|it qsaying|the qsays|-s qsays|=5 qstill|N qsupport|to qtold|- qtold|them
  qwrote|=3 qwrote|=5 qwrote|in
0.1 qU's|-ed qUal|=6 qUal|was qUed|=4 qUed|=5 qUed|for qUed|his qUed|last qUed|some qUed|their qUed|was qUed|with qUers|- qUers|-s
  qUer|Ument qUer|from qUer|of qUing|-ing qUing|-s qUing|=4 qUing|former qUing|his qUing|presidential qUions|about qUions|on
  qUion|among qUion|is qUion|of qUion|to qUion|whether qUive|U qUly|-er qUly|back qUly|made qUly|to qUment|=4 qUment|from qUs|-ions
  qUs|Q, qUs|Q. qUs|by qUs|has qUs|so qUs|this qUs|to qUs|voters qU|-al qU|-ions qU|0 qU|=8 qU|Q! qU|Uion qU|after qU|as qU|attacks
  qU|even qU|it qU|she qU|to qU|tuesday qU|voters qVed|Q! qVed|at qVed|when qVing|-ers qVing|-ions qVing|Uions qVing|for qVing|he
  qVing|how qVing|they qVion|-s qVion|the qVly|U qVly|Uing qVs|=4 qVs|Uly qVs|a qVs|them qVs|to qVs|what qV|an qV|they qadded|=3
  qadded|=5 qasked|-ers qasked|how qasked|in qattacks|against qcalled|it qmade|-s qmade|a qsaid|=3 qsaid|on qsaid|she qsaid|to
  qsays|N qsay|-s qsay|he qsay|it qsay|she qstill|-s qsupport|-er qsupport|=5 qsupport|of
0.15 qUed|-er qUed|-ing qUed|-ity qUed|=6 qUed|at qUed|its qUed|not qUed|she qUed|that qUed|they qUer|-ed qUer|Us qUer|and
  qUer|debate qUer|when qUing|-ion qUing|he qUing|on qUions|N qUions|are qUion|on qUive|of qUly|on qUment|Uing qUs|-ion qUs|a qUs|as
  qUs|over qUs|the qU|-ly qU|all qU|by qU|into qU|other qU|support qVed|Uions qVed|his qVed|last qVed|she qVed|some qVed|they
  qVed|to qVer|=5 qVing|=3 qVing|Q qVing|them qVly|-ed qVly|Ued qVly|Ved qVs|for qVs|his qVs|out qVs|will qV|N qV|it qV|that
  qasked|- qasked|by qasked|if qasked|whether qattacks|from qcalled|on qmade|-al qmade|no qsaid|-ed qsaid|-s qsay|- qsay|N
  qsupport|a qsupport|among qsupport|from qtold|-ers qtold|N qtold|a
0.2 qUed|her qUed|him qUing|her qUing|how qUion|from qUion|not qUly|U qUly|Uing qUly|did qUs|N qUs|more qUs|that qU|at qU|back
  qU|for qU|from qU|him qVed|=3 qVed|=5 qVed|about qVed|him qVed|its qVed|that qVed|the qVing|that qVs|- qVs|-ion qV|=3 qV|in
  qV|many qback|N qcalled|him qmade|the qsaid|- qstill|-ing qsupport|the
0.25 qUed|Us qUing|U qUing|about qUions|of qUly|Us qUs|=4 qUs|for qU|among qU|in qU|their qU|where qVed|N qVed|and qVed|their qVs|he
  qV|her qcalled|for qmade|- qsupport|-ing
0.3 qUal|of qUed|it qUion|by qU|they qU|this qVing|on qV|about qaccording|to
0.35 qUed|a qUing|an qU|about qU|out qVed|in qattacks|on qtold|the
0.4 qUed|=3 qUing|that qVed|U qsaid|=5
0.45 qUly|Ued
0.5 qUment|of qUs|about
0.55 qVs|N
-1.4 rsaid
-0.55 rVed rsays
-0.45 rVing rasked rcould rsay rwhat
-0.4 rwhether
-0.35 rabout rpercent rweek
-0.3 rQ rUion rhow ri rmore
-0.25 r=4 rby rits rnot rtold rwill
-0.2 rVs rbecause rhe rmuch rsaying rshould rthere rthey rwho
-0.15 r-ing r-ly rUions rUly rall rattacks rif rnight rsupport rup rwhere rwould
-0.1 r-ive r=10 rUing rVer rVly raccording rat rbe rcandidate remail rfrom rmade rmillion rnational rnext rpolicy rpolitical
  rprimary rshe rstill rthat rthem rtime rto
-0.05 r-er rUment rbeing rnomination ror rrecent rsupporters rthis rtuesday rvote rwrote
0.05 rUers rback rbeen rboth rincluding rit rjust rmay rmonday rrace rthursday rway
0.1 r-ity r-ment r0 rUs ralso rand ras relection rfor rgovernment rhis rinterview rlike rmake rnominee rparty rso rthe runder
  rvoters rwin rwith
0.15 r-'s r-ed r=8 rQ! ramong ran rbetween rcalled rcountry rfirst rgroup rhad rof rsame rwas ryear
0.2 r=5 rN rUed rare rmost ronly rown rpresidential rtheir rthose rwere
0.25 r-ion rUal rafter rbefore rbut ris rnew rnow rone rwell
0.3 r=6 r=7 rcandidates reven rwhile ryears
0.35 r^ rdid rhave rmany ron
0.45 rhas rsome
0.55 r=3 rQ,
-0.5 ssaid
-0.4 s=3 s=5
-0.35 s0 saccording
-0.3 sall scandidates
-0.25 salso sare scampaign sgovernment sinto smonday sshe sthan svoters syears
-0.2 safter sbefore sconvention scountry sno stuesday sup swin
-0.15 s-al s-ed sand sbe sby sduring shad shave sin sincluding sit sjust slast slike sone spresident ssay stime swhich swill
-0.1 s=10 sUal sUion sUive sVer sVly san sfar shis snational snomination speople spolitical sso stheir sthem sthree sto stold sweek
  swere swhat syear
-0.05 sU's sdelegates sdid sdo si sif sonly ssupporters swas syou
0.05 s=8 sQ? sany sboth sdebate selection sher sinterview smany smillion snext sor sthen
0.1 s$ s-er s-ion s-ions s-ive sQ! sU sUer scalled semail sfirst sfrom shim sis smade smore snew snominee sover sprimary ssame
  sstill ssuch sthat sthis
0.15 s-ment s=7 sUment sVion sa sback sbeing sbut seven sits sout sown spresidential ssome sstate
0.2 s-ing sformer snot sof son spublic sthere
0.25 sQ sUing sUions sUs sVing scandidate ssupport sthose swho
0.3 s-'s sthey
0.35 srecent
0.4 sagainst sas
0.45 sQ. swhether
0.65 sabout
0.7 show
-1.65 tsaid
-0.8 tsays
-0.6 tVed
-0.55 tVing tsay
-0.5 tabout
-0.45 tshould twhether
-0.4 tat
-0.35 tUing thow tor ttheir twhat
-0.3 tV tfor tit
-0.25 t=7 ta tan tby tcalled tcan tfrom thad the tmuch tnot tof tthan tto
-0.2 tUs tsaying twell twould
-0.15 t-al t=10 tUal tUed tVs tagainst tasked tdelegates tits tover tparty tshe tso tthere twhere
-0.1 tQ. tUers taccording tduring tif tstill tsupport tthey tthose tthrough ttold tvote
-0.05 t-er tUion tVly tany tget tprimary tthem tvoters twho
0.05 t-ion t-ions tattacks tbe tgovernment this tinto tnomination trace tstates tsuch twhen twith tyou
0.1 t- t-'s t-ed t-ly t0 tQ! tQ? tUity tUive t^ tare tcould telection teven thim tin tmillion tpercent tpresidential twere twhich
  twhile tyears
0.15 tN tbut tfar tnew tnight tno tnow ton tone tpolls tpresident ttime twon tyear
0.2 t-ive t=4 tUment tall tamong tbeen tcandidates tconvention thave tmake tmay tmonday tmost
0.25 t-ers tdebate tis tlast tmade tpolitical tsince tup
0.3 tas tbecause thas tmany tother tthis twas
0.35 t=6 tboth tcampaign tweek
0.4 talso
0.45 t=3 tsome tsupporters
0.5 t=8
1 tQ,
-0.7 uaccording
-0.6 u=5
-0.45 u=3
-0.4 uand uin
-0.35 u=7 uQ, ube utheir
-0.3 u0 usaid
-0.25 u-ed u-ly u=6 uby ufrom uinto uthan
-0.2 u=10 ubecause ulast umillion upolitical urace uthree
-0.15 u-'s uUed uVed uafter uasked udelegates ueven ujust unext unot uon uor uown usince uso uthrough utwo uwho uwin
-0.1 u- u-ity u=8 uV uVly ualso ubefore ubut ucalled ucandidate uconvention uduring ufar ugovernment uhad uhave ui uincluding uis
  uthe uthis utold uweek uwith
-0.05 u-ers uUal uVer uVing uat uget uinterview uits uone uout upercent ustates uthen utime uto uwere uyear
0.05 u$ u-ment uQ? uVion uall ufirst umost uno unow upresident usays uwhich
0.1 u-er u=4 uU uan uany ubeing ubetween uboth ucould udid uemail uit umay umore usuch uthem uvote uvoters uwell uwill uwould uyears
0.15 u-ing u-ive uUing uattacks uhas uhis uonly uparty urecent usame ustate uthere uthey
0.2 u-ion ucandidates ufor uformer uof ushe usome uthat
0.25 uQ uUive uback uover
0.3 uQ! uUion uUs uagainst udebate umake
0.35 uare uhow uwhat
0.45 uas uhim
0.55 uQ. uwhether
0.7 uUment
0.75 uabout
-0.8 wand
-0.45 w0 w=3 wbefore
-0.4 wVed whas wor
-0.35 w=5 wdelegates whave wthan wup
-0.3 ware
-0.25 w-er wbe wfrom wpolitical wtwo
-0.2 w- wV win winto wmore wwith wwould
-0.15 w-al wVs wall walso was wcampaign wduring wfirst whad wis wover wpeople wsaid wsay wvote
-0.1 w-ing w-ive w-s wQ wQ. wVer wVing wasked wbecause wcandidate wcould wfar wi wjust wmay wmuch wnew wpolicy wsaying wsays wsuch
  wtime wwas
-0.05 w-ly w=6 wafter wbetween wcalled wcandidates wconvention wdo wnight wshould wstill wthrough wwhich wwhile wwin
0.05 w-ion wUed wmade wparty wthem wtweet wwere
0.1 w-'s w-ions w=10 w=7 wQ, wUion wUions wUs wVly wat wbeing wby wformer wmost wnot wone wso wsome wthere wthose
0.15 wU's wUer wUly wdebate wother
0.2 wQ! wU wUment wa wattacks wback wif wlast wmany won wpresidential wthe wthis wto wwhat
0.25 w=4 wagainst wan wher whim wthat wwhere
0.3 wN wfor whow wvoters
0.35 wit wno wof wout wwhether
0.4 wamong whe wshe wtheir wthey
0.45 whis
0.5 wabout
"""
READINGS: Final = """\
-0.5 01csv
-0.45 00csvCQ
-0.4 00vCQ 01cvs
-0.35 00svC
-0.25 00cvsCQ 00svCQ 00vC
-0.2 02csv 02svC
-0.15 00cvCQ 01csvCQ 01cv 01svC 01svCQ
-0.1 01csvC 02cvC
-0.05 00cvC 02csvCQ 02cvs
0.05 00csvC 01csvQ
0.1 00csv 00cvsQ 02csvQ
0.15 00cvs 00vsCQ 02vC
0.25 0-1cvsCQ 00csvQ 02vCQ
0.4 0-1csvCQ
-0.45 29300
-0.25 22300 27101
-0.2 23201 23310 26210 26300 26310 27200
-0.15 21101 22101 24300 24301 25100
-0.1 22200 23010 23200 23210 23211 23300 23311 24101 24110 24210 25010 25200 25201 25300 27100 28300 29201
-0.05 23100 25101 25211 25301 25310 26211 27110
0.05 23001 25000 26301 28111 28310 29200
0.1 24100 26000 26100 26101 26200 28100 29101 29310
0.15 22001 24201 24310 27310 28101 29301
0.2 27311
0.25 23101 25311 29311
-0.4 39cvC0
-0.3 31svC1
-0.25 33csvC1 33cvs1 37cvs1 38cvC0
-0.2 32svC1 33svC1 35cv0 36csv1 36svC1 37cv0 39vC0
-0.15 34csv1 35svC1 36csvC1 37svC1
-0.1 33cv0 34csvC1 35csv1 35csvC1 35cvs1 35vC0 37cvsC1 38csv1 39cvsC1 39vsC1
-0.05 32cvC0 32vC0 34svC1 37vC0
0.05 36cv0 36cvs1 37cvC0
0.1 33cvsC1 34cv0 34cvsC1 36cvC0 38vsC1 39cvs1
0.15 37vsC1 38cvsC1 39svC1
0.2 37csvC1 38csvC1 38cvs1 39cv0
0.25 35cvC0
0.45 39csv1
-0.3 D-|=3 D=3|-ed D=3|according D=3|including
-0.25 D=3|-ly D=3|Q. Dand|- Dand|the Din|the
-0.2 D-|-s D-|=5 D=3|has DN|said Daccording|to Din|N Dsaid|N Dthe|-
-0.15 D-s|=3 D=3|asked D=3|first D=3|in D=3|on D=3|only D=3|or D=3|such D=3|to D=5|$ D=7|N DN|- DN|asked Dand|-s Dhe|said Don|the
-0.1 D-er|=3 D-s|=5 D-|- D-|in D=3|-ion D=3|=10 D=3|V D=3|Vs D=3|by D=3|said D=3|some D=3|this D=3|was D=3|who D=3|would D=6|-ly
  DN|=5 DUed|to DU|=3 DU|=5 DVed|by Dand|-ing Dand|Uing Dand|Us Dand|that Dbut|also Dby|N Dby|the Dhas|been Dhe|V Din|new Dof|N
  Dof|the Dshe|said Dshe|says Dthe|-s Dthe|group Dwas|Ued Dwith|N
-0.05 D-s|- D-s|to D-|N D-|U D-|for D0|=5 D=3|-al D=3|also D=3|before D=3|that D=3|were D=6|-er D=6|0 D=6|as DN|-s DN|=3 DN|V DN|Ved
  DN|has DQ.|$ DUed|=5 DU|- DU|U DVed|that DVed|to Dand|in Das|- Dbut|Ving Din|0 Dis|-ing Dis|Ued Dis|Uing Dof|-s Don|N Dthe|N Dto|-
  Dto|N Dwas|U Dwith|the Dwould|be Dwrote|N
0.05 D=3|-s D=3|Uly D=3|after D=3|as D=3|because D=3|there D=3|they D=6|- D=6|that DN|added DN|wrote DVing|to Dafter|N Dafter|a
  Dafter|the Dand|says Dbefore|the Dhe|Ued Din|- Din|-er Dlast|week Don|U Dsaid|the Dshe|told Dthe|-ed Dthe|former
0.1 D-ing|- D-|and D-|on D=3|-ers D=3|N D=3|Uing D=3|Ved D=3|are D=3|former D=3|have D=3|just D=3|people D=3|she D=3|since D=3|where
  D=6|-s D=6|N D=6|which DN|is DN|says DN|told DUed|N DVed|- DVing|that Dand|Ued Dand|Vs Dand|has Dand|saying Dand|support Das|a
  Da|N Dbut|did Dbut|he Dbut|said Dfor|- Dhis|- Dmonday|=5 Don|monday Dsaid|former Dsaid|one Dsays|N Dshe|Ved Dthe|-al Dwere|Ved
  Dwith|-
0.15 D$|$ D-s|Ved D=3|U D=3|and D=3|even D=3|his D=3|saying D=3|with D=4|$ D=6|a D=6|an D=8|$ DN|Vs Dand|Ved Dand|he Das|he Dbut|Ved
  Dby|Ving Dhe|Ved Dof|- Don|- Dsaid|=5 Dwas|Ved Dwas|first Dwhen|it
0.2 D=3|-ing D=3|Ued D=6|and Dand|called Dat|a Dduring|a Din|a
0.25 D=4|Q, D=6|but D=6|the
0.3 D-|-er D=3|a D=3|he D=3|the D=3|which D=5|=8 D=8|=5 Din|an
0.35 D=3|but
0.4 D=3|Ving D=3|while
0.45 Dand|said
0.5 D=3|$
-1.25 L2svC
-0.4 L2vC
-0.25 L2csv L3cvC
-0.15 L2csvC L2cvs L3csvC
-0.1 L1cv L3cvsC L3svC
0.05 L1csv L2vsC
0.2 L2cvsC
0.25 L1svC
-0.45 MVed|by|svC
-0.4 MVs|to|svC Msaid|about|svC
-0.35 Masked|to|svC Msaid|in|svC Msaid|to|svC
-0.3 MU|for|svC MV|the|svC Msaying|that|svC
-0.25 MN|Q.|svC MUs|that|svC MU|to|svC MU|what|svC MVed|of|svC MVed|with|svC MVs|that|svC MV|for|svC Masked|about|svC Mtold|N|svC
-0.2 M-|-s|svC M=3|-|svC M=3|N|svC M=4|=10|svC MUed|how|svC MUed|on|svC MUs|to|svC MVed|Ued|svC MVed|for|svC MVed|from|svC
  MVing|his|svC MVing|it|svC MV|a|svC MV|him|svC M^|and|cvs M^|then|csv Mabout|that|svC Masked|about|vC Mcalled|N|svC Mcalled|U|svC
  Mnew|N|svC Msay|-s|svC Mthe|N|svC
-0.15 M=4|Q,|svC MN|U|svC MUed|more|svC MUed|the|svC MUing|N|svC MUing|Us|svC MUing|a|svC MUing|that|svC MUs|a|svC MU|Uly|svC
  MU|as|svC MU|is|svC MVed|-ed|svC MVed|N|vC MVed|Q,|svC MVed|Ual|svC MVed|against|svC MVed|to|svC MVing|U|svC MVing|her|svC
  MVion|that|svC MVly|-ing|svC MVs|about|svC MVs|for|svC MVs|of|svC MV|he|svC M^|asked|csvC M^|on|csv M^|there|csvC M^|when|csv
  M^|with|csvC Mcalled|-|svC Mcalled|Q,|svC Mcalled|a|svC Mfrom|N|svC Mis|that|svC Mof|the|svC Mon|N|svC Msaid|=4|svC Msaid|on|svC
  Msaying|the|svC Msay|about|svC Msay|they|svC Mthat|N|svC Mthe|-s|svC Mtold|the|svC Mto|Q|svC
-0.1 M-ment|that|svC M-|a|svC M-|the|svC M=3|-er|svC M=3|-ing|svC M=3|N|csvC M=3|N|cv M=3|Q.|vC M=3|Uing|svC M=3|and|svC M=3|a|svC
  M=3|she|svC M=3|while|svC M=4|Q?|svC MN|-s|svC MN|to|svC MUed|as|svC MUed|him|svC MUed|out|svC MUed|over|svC MUed|this|svC
  MUed|with|svC MUing|Uing|svC MUing|his|svC MUions|that|svC MUment|of|svC MUs|like|svC MUs|the|svC MU|-s|svC MU|=6|svC MU|Uing|svC
  MU|U|svC MU|an|svC MU|at|svC MU|he|svC MU|how|svC MU|if|svC MVed|-ion|svC MVed|=6|svC MVed|Q.|svC MVed|Uly|svC MVed|as|svC
  MVed|in|svC MVed|like|svC MVed|some|svC MVed|when|svC MVer|N|svC MVing|N|svC MVing|Q.|svC MVing|for|svC MVing|them|svC MVion|N|svC
  MVly|-ed|svC MVs|-ing|svC MVs|-s|svC MVs|in|svC MV|in|svC MV|on|svC M^|N|cvsC M^|Q.|csvC M^|Q|cvsC M^|Uing|csv M^|and|csv
  M^|as|csvC M^|as|cvs M^|at|csv M^|but|cvs M^|he|csvC M^|he|cvC M^|his|cvC M^|if|csv M^|it|cvC M^|many|csvC M^|one|cvs M^|that|cvC
  M^|the|cvsC M^|this|csv Mabout|her|svC Mabout|whether|svC Mafter|N|svC Mand|that|svC Masked|-ers|svC Masked|the|svC Mas|N|svC
  Mas|the|svC Mby|the|svC Mcalled|Q.|svC Mcalled|her|svC Mfor|-s|svC Mfor|all|svC Mfor|his|svC Mhis|-|svC Min|N|svC Min|his|svC
  Min|that|svC Mof|-|svC Mon|her|svC Msaid|=6|svC Msaid|Q|svC Msaid|U|svC Msaid|at|svC Msaid|a|svC Msaid|both|svC Msaid|of|svC
  Msaid|their|svC Msays|it|svC Mthat|the|svC Mtold|that|svC Mto|-er|svC
-0.05 M-ing|-|svC M-ing|the|svC M=3|-|cvC M=3|-|vsC M=3|N|cvC M=3|Q,|csvC M=3|Q,|svC M=3|Uly|svC M=3|is|svC M=3|the|svC
  M=3|what|csvC M=3|which|cvC M=4|-|svC M=4|a|svC M=4|he|svC M=5|Q?|svC MUed|-ions|svC MUed|N|vC MUed|back|svC MUed|her|svC
  MUed|last|svC MUed|many|svC MUed|one|svC MUed|the|vC MUing|-al|svC MUing|N|vC MUing|that|vC MUing|their|svC MUing|the|svC
  MUions|about|svC MUion|of|svC MUly|Ued|svC MUs|Q|svC MUs|from|svC MU|about|svC MU|on|svC MU|them|svC MVed|Q|svC MVed|after|svC
  MVed|former|svC MVed|support|svC MVing|-|vC MVing|Q!|svC MVing|Q,|vC MVing|an|svC MVing|his|vC MVing|the|vsC MVing|to|vC
  MVion|of|svC MVly|Ued|svC MVs|more|svC MV|of|svC M^|-ing|csvC M^|N|cvs M^|Q|cvs M^|Uing|csvC M^|after|cvC M^|and|csvC M^|but|csv
  M^|for|cvsC M^|his|cvs M^|more|cvs M^|one|csv M^|the|cv Mabout|-|vC Mabout|N|svC Mabout|it|svC Masked|N|vC Masked|what|svC
  Mas|if|svC Mat|-ing|svC Mcalled|Q|svC Mfor|-ed|svC Mfor|-ing|svC Mfor|-|svC Mfor|Uing|svC Mfor|her|svC Mhe|had|svC Min|the|svC
  Min|which|csvC Mof|what|svC Monly|that|svC Mon|-ing|svC Mon|the|vC Mover|the|svC Msaid|0|svC Msaid|any|svC Msaying|Q.|svC
  Msaying|that|vC Msay|-er|svC Msay|that|svC Mthat|Q.|svC Mthe|-|cvC Mto|be|svC Mwith|N|svC Mwrote|an|svC Mwrote|in|svC
0.05 M-ed|-|svC M-er|that|svC M-s|that|svC M-s|to|svC M-|an|svC M-|his|svC M-|of|svC M=3|0|vsC M=3|N|cvs M=3|Q.|vsC M=3|a|cvs
  M=3|he|cvC M=3|he|svC M=3|the|cv M=3|who|cvC M=4|Q,|csvC M=4|that|svC M=4|the|svC MUed|-ion|svC MUed|that|vC MUer|N|svC MUs|it|svC
  MU|any|svC MU|a|vC MU|with|svC MVed|Q!|svC MVed|at|svC MVed|his|svC MVed|out|svC MVed|such|svC MVed|there|svC MVed|those|svC
  MVing|-er|svC MVing|-ing|svC MVing|-ions|svC MVing|a|svC MVing|on|svC MVing|what|svC MVion|that|vC MVs|-ion|svC MVs|to|vC MV|-|svC
  MV|-|vC MV|about|svC MV|to|svC M^|-ly|csv M^|=10|cvs M^|=10|cvsC M^|N|cv M^|Q,|csv M^|Q,|cv M^|Q,|cvsC M^|Q?|cvsC M^|Q|csv
  M^|after|cvs M^|but|cvsC M^|for|csvC M^|one|csvC M^|she|cvC M^|they|cvC Mabout|N|vC Mabout|Q|svC Mabout|Uing|svC Mabout|her|vC
  Mabout|how|svC Masked|what|vC Masked|whether|svC Masked|which|vC Mas|a|vC Mat|the|svC Mbut|N|cvC Mon|-|svC Mon|whether|svC
  Msaid|-ers|svC Msaid|Us|svC Msaid|she|svC Msaid|those|svC Msaying|it|vC Msays|-s|svC Msays|he|svC Msay|it|svC Mthe|-|csv
  Mtime|that|svC Mtold|a|svC Mto|Us|svC Mto|a|svC Mto|her|svC Mwith|a|svC
0.1 M-ing|that|svC M-|he|svC M-|they|svC M0|that|svC M=3|-s|vsC M=3|=10|svC M=3|Q!|svC M=3|the|vsC M=3|which|cvs M=6|that|svC
  MN|Ved|csvC MN|he|svC MN|they|svC MQ|that|svC MUed|-er|svC MUed|N|svC MUed|Us|svC MUer|not|svC MUing|an|svC MUs|Q,|svC MUs|Q.|svC
  MUs|about|svC MUs|the|vC MU|-|vC MU|all|svC MU|by|svC MU|him|svC MU|his|svC MU|that|vC MU|their|svC MU|this|svC MU|voters|svC
  MVed|-er|svC MVed|-ing|svC MVed|-ly|svC MVed|-s|vC MVed|Uer|svC MVed|Us|svC MVed|U|svC MVed|their|svC MVed|them|svC MVing|Us|svC
  MVing|he|svC MVing|him|svC MVing|if|svC MVing|to|svC MVion|the|svC MVs|an|svC MVs|how|svC MVs|the|svC MVs|what|svC MV|-s|svC
  MV|they|svC MV|this|svC MV|whether|svC M^|-ly|cvs M^|=10|csvC M^|Q!|cvs M^|Q,|csvC M^|Q?|csv M^|Q?|csvC M^|but|csvC M^|her|cvs
  M^|his|csv M^|in|cvs M^|in|cvsC M^|many|csv M^|more|csv M^|on|cvs M^|some|cvs M^|so|csvC M^|they|csv M^|the|cvC Mabout|-ing|svC
  Mabout|-|svC Mabout|the|vC Magainst|N|svC Mand|N|cvC Masked|-|vC Masked|how|svC Masked|of|svC Mas|the|vC Mcalled|N|vC
  Min|what|csvC Mnight|that|svC Mof|N|svC Mon|what|svC Mout|N|svC Msaid|-al|svC Msaid|her|svC Msaid|more|svC Msaid|some|svC
  Msaying|N|svC Msaying|his|svC Msaying|she|svC Msays|U's|svC Msays|his|svC Msays|its|svC Msays|there|svC Msays|the|svC Msay|-|svC
  Mto|V|svC Mtuesday|that|svC Mtuesday|to|svC Mwrote|a|svC
0.15 M=3|which|csv M=4|Q!|svC MN|about|svC MUed|-|svC MUed|Q,|svC MUed|Q|svC MUed|that|svC MUed|to|svC MUing|Uly|svC MUion|that|vC
  MUs|-ing|svC MU|-'s|svC MU|a|svC MU|her|svC MU|no|svC MVed|he|svC MVed|new|svC MVed|she|svC MVed|they|svC MVed|what|svC
  MVed|whether|svC MVer|to|svC MVing|-|svC MVing|Q|svC MVing|how|svC MVing|that|vsC MVly|Ved|svC MVs|any|svC MVs|he|svC MV|her|svC
  MV|it|svC M^|N|csvC M^|if|csvC M^|the|csvC M^|to|csv Mabout|-s|svC Mabout|his|vC Masked|-|svC Masked|N|svC Masked|if|svC
  Masked|whether|vC Mcalled|on|svC Mdebate|that|svC Mmonday|that|svC Mof|-s|svC Mon|N|vC Msaid|-ed|svC Msaid|-ing|svC Msaid|if|svC
  Msaid|were|svC Msaying|a|svC Msay|the|svC Mto|-s|svC Mto|U|svC
0.2 M-|to|svC M=3|N|vsC M=3|Q?|svC M=3|that|svC M=3|the|cvC MN|she|svC MUed|-ing|svC MUed|against|svC MUed|not|svC MUing|-s|svC
  MUment|that|svC MUs|for|svC MUs|his|svC MU|in|svC MU|it|svC MU|other|svC MU|they|svC MU|whether|svC MVed|N|svC MVed|about|svC
  MVed|her|svC MVed|him|svC MVed|the|svC MVing|N|vC MVing|the|svC MVs|a|svC MVs|his|svC MV|N|svC MV|U|svC MV|that|svC M^|Q|csvC
  M^|he|csv M^|the|csv M^|the|cvs Mabout|-ion|svC Magainst|the|svC Mcalled|it|svC Mfor|N|svC Mfor|U|svC Minterview|that|svC
  Mon|the|svC Mout|that|svC Msaid|his|svC Msaying|-|svC Msay|she|svC Mweek|that|svC
0.25 M-|that|svC M=3|Q|svC M=4|Q,|csv M=4|Q.|svC MUed|about|svC MUing|-|svC MUing|for|svC MVed|Uing|svC MVed|its|svC MVed|that|svC
  MVs|N|svC M^|Q!|csv Mabout|what|svC Madded|that|svC Masked|if|vC Mfor|the|svC Msaid|-s|svC Msaid|it|svC Msays|N|svC Msay|N|svC
0.3 MU|N|svC M^|N|csv Mcalled|him|svC Mfor|a|svC Msaid|he|svC
0.35 MN|that|svC MUing|to|svC Mcalled|for|svC Msaid|N|svC Msaid|that|svC
0.4 M=3|which|csvC
0.45 M=3|Q.|svC
0.6 Msaid|the|svC
-0.95 Owas|svC1
-0.75 OVing|svC0
-0.5 Osaying|svC0
-0.45 OUing|svC0 OVion|svC0
-0.4 OV|csv0 Ois|svC2 Owas|svC2
-0.35 Oand|svC1
-0.3 ON|cvs1 Ohas|csv1 Ois|svC1 Osay|svC6
-0.25 O-|svC2 O=3|cvsC1 OQ.|cvs1 OUion|svC0 OUment|svC0 OVing|csv0 OVs|csvC0 Oare|svC2 Ohad|svC2 Ohas|svC2
-0.2 O-|svC4 O-|svC6 O=5|vsC6 OUal|svC0 OUed|csvC0 OU|csvC0 Odid|svC1 Oin|svC3 Omay|svC1 Otold|svC0 Owill|svC3
-0.15 O-er|svC6 O-|svC5 O=3|svC1 OQ|vsC2 OUions|svC0 OUly|svC2 OVed|csvC0 Oand|svC6 Oare|csv1 Oare|svC6 Ois|svC4 Ois|svC6 Omay|svC2
  Onot|svC2 Oto|svC6 Owill|svC1 Owrote|svC0
-0.1 O-al|svC6 O-ed|svC1 O-er|cvsC1 O-ion|svC2 O-ly|svC3 O-|cvs2 O-|vsC2 O=3|csvC1 O=3|cvs1 O=3|vsC6 O=6|cvsC2 O=6|svC2 ON|cvsC1
  ON|svC6 OQ,|svC1 OQ|cvs1 OUly|svC0 OVions|svC0 OVs|svC0 OVs|svC6 Oand|svC2 Oand|svC3 Obeing|svC1 Ocampaign|svC6 Ojust|svC1
  Oof|svC3 Osays|csv0 Oshould|svC2 Otold|csvC6 Otold|svC3 Oto|cvs1 Oto|svC2 Otuesday|svC1 Owas|csv1 Owas|svC6 Owere|svC1 Owere|svC2
  Owere|svC4 Owill|svC2 Owould|svC6
-0.05 O-ed|csvC6 O-er|cvs1 O-ly|svC6 O-s|cvsC2 O-s|svC6 O-|cvsC2 O=4|cvs1 O=6|cvs1 ON|svC2 OUing|csv0 OVion|csv0 Oalso|svC6
  Oare|svC3 Oasked|csv0 Oasked|csvC0 Obut|svC1 Oby|svC1 Ocalled|csv0 Ofor|cvs1 Ohad|svC4 Ohas|csvC1 Ohave|csv1 Ohave|svC6 Oin|svC1
  Oin|svC5 Oin|svC6 Ois|csvC1 Omade|svC6 Oof|cvs1 Oof|svC6 Othe|svC6 Oto|svC4 Owas|svC5 Owould|svC1
0.05 O-s|svC1 O-|cvs1 O=3|svC5 OUed|csv0 OUs|csvC0 OU|csv1 OU|cvs2 OVed|svC1 OVed|vsC6 Oadded|csv0 Oalso|svC2 Oas|cvsC2 Obeen|svC2
  Odo|svC2 Ohad|svC6 Oin|svC2 Olast|svC2 Omade|svC1 Oon|svC4 Osaid|csvC2 Osaid|csvC6 Owrote|csvC0
0.1 O$|cvs1 O-ed|svC3 O-ed|svC6 O-ing|svC1 O-ion|svC6 O-|csvC2 O=5|cvsC2 OQ.|cvsC1 OUed|svC2 OUer|svC1 OUly|csv1 OUly|svC5 OUs|svC3
  OU|svC2 OU|svC3 OU|svC4 OVed|csvC6 Oadded|svC2 Oalso|svC3 Oat|cvs1 Obe|svC1 Ocalled|csvC0 Ocalled|svC6 Odid|svC3 Ohave|svC4
  Oin|cvsC1 Oon|cvs2 Osays|svC2 Otold|csvC0 Owho|cvsC1 Owrote|csv0
0.15 O=3|csvC6 OUed|svC4 OUed|svC5 OU|svC1 OU|svC6 OVers|svC0 OVer|svC0 OVly|svC0 OV|csvC0 Oadded|csvC0 Oare|svC1 Obeen|svC1
  Ocalled|svC0 Oduring|svC6 Ohas|svC4 Osaid|svC5 Osays|svC3
0.2 O=3|vsC2 O=6|svC6 OUer|svC0 OUly|svC6 OVed|csv0 OVed|svC0 OVed|svC4 OVly|svC1 Oadded|svC0 Ocan|svC1 Oeven|svC1 Ohas|svC1
  Osaid|csvC0 Osays|svC0 Osay|svC0 Oto|svC1
0.25 O=3|cvsC2 OUer|svC6 OUly|svC1 OVed|svC3 OVed|svC6 Ohas|svC6 Ohave|svC3 Omade|svC2 Osaid|svC3 Osaid|svC4 Osaid|svC6 Osay|csv0
  Osay|csvC0 Ostill|svC1 Othen|svC1
0.3 OUed|svC3 OUed|svC6 OVed|svC2 Oasked|svC0 Ohave|svC1 Oon|svC6 Otold|csv0
0.35 O=3|svC4 O=3|svC6 OUs|svC0 OVed|svC5
0.4 Osaid|csv0
0.45 Osaid|svC2
0.55 O=5|cvs2 Oalso|svC1
0.65 O=5|cvs1
0.9 O=5|cvsC1
-0.6 Qit'ssvC
-0.4 QandsvC Qit’ssvC
-0.35 QfrancissvC QinsvC
-0.3 QbutsvC QpencesvC Qtrump'ssvC Qtrumpcsv QyetsvC
-0.25 QdespitesvC QheresvC QmanafortsvC QnobodysvC QsanderscsvC QwashingtonsvC Qwhocsv
-0.2 Q,svC QchristiesvC Qclinton'ssvC Qdon'tsvC Qfactcheck.orgcvs QgingrichcsvC QhiscsvC QhoweversvC QinsteadsvC QissvC QlastsvC
  QmemberssvC Qo'malleysvC Qobama'ssvC QrussiasvC QstillsvC QtosvC QtrumpcsvC QwillsvC QwithsvC
-0.15 Q(svC Q39svC QalthoughsvC QamericanssvC QamericasvC QayottesvC Qbycvs QcaliforniasvC QcarolinasvC QclintonsvC QcnnsvC
  QcomeysvC Qcruz'ssvC QdonaldsvC Qdon’tsvC QegglestonsvC QfiorinasvC QforbessvC QforsvC QgodsvC QgooglesvC QgraysonsvC QhassvC
  QhavesvC QhavingsvC Qincvs Qitscvs Qjohnson'ssvC QlovesvC QmadesvC QmanafortcsvC QnosvC QobamacsvC QofsvC Qoncvs QorganizerssvC
  QpartsvC QpollsterssvC QradiosvC QschoolsvC QsomevsC QsurveymonkeysvC Qthat'ssvC Qthatcvs QthatsvC Qthat’ssvC Qthere'ssvC
  QthoughsvC QtrumpsvC QvirginiasvC QwecsvC QweinersvC QwhicheversvC
-0.1 Q''svC Q000svC Qadelsoncsv QalliessvC QalmostsvC QamericansvC QanyonesvC QanysvC QaresvC QassvC QbeckcsvC QbennettcvsC
  Qblackwellcsv QblumenthalsvC QbroaddricksvC QbutzcsvC QbuzzfeedsvC QbysvC QcanovasvC QcheerssvC QcorkercsvC Qcrowdpaccvs
  Qcuban-americanssvC Qd.c.svC QdepartmentsvC Qdoesn’tsvC QdurbinsvC QemanuelsvC QevencvsC QfirstsvC QfoursvC QfurmansvC Qgraysoncsv
  QhadsvC Qhercvs QhowsvC QhughessvC QiowasvC QitsvC QjustsvC QlazarsvC Qlet’ssvC QlynchsvC QmasoncvsC QmccainsvC QmcconnellsvC
  QmcdonoughsvC QmexicosvC Qnewcvs QnowsvC QobamacvsC QoftensvC QolivierisvC QonsvC QpalinsvC Qpalmiericsv QpodestasvC Qpoliticocvs
  QprotestsvC QreagansvC QrepublicanssvC QryancsvC Qsanders'ssvC Qsanderscsv QsecuritysvC Qshecvs QsixsvC QspeakingsvC QspokesvC
  QstatesvC QtakesvC QtoddsvC QtopsvC Qu.s.svC QvanderslootsvC QvoterssvC Qwascsv QwassvC QweresvC QwhichsvC
-0.05 Q42%svC Q60svC QaftersvC QatsvC Qaxelrodcsv Qborgescvs QcacherissvC QcbssvC Qchina'ssvC QclarksvC QcomeycsvC QcouldsvC QcoxsvC
  Qdevinecvs Qdidn’tsvC QduringsvC Qearnestcsv QebelingcsvC QevensvC QfittonsvC QfloridasvC Qhecvs QincludingsvC QindependentssvC
  QinternationalsvC QisraelsvC QitcsvC QkleinsvC QleaderssvC QletsvC QmakaeffsvC QmeanwhilesvC QmillissvC QnearlysvC QnetanyahusvC
  QnewsvsC Qobamacvs Qofcvs QonecsvC Qortegacvs Qpencecsv QperezsvC QpostsvC QpriebussvC QpruzansvC QramossvC QreleasedsvC
  QreporterssvC QrepublicanscsvC QrichardssvC QroffmansvC QrosssvC QsalcedasvC Qsanderscvs QscarboroughsvC QsentsvC Qsextoncsv
  QsextonsvC QsilvermansvC Qsomecsv QsomeonesvC QsometimessvC QthroughsvC QtribecvsC QtwosvC Qwarrencsv QwarrensvC Qwasn’tsvC
  QwaterssvC QwelchcvsC QwhilesvC QwhosesvC QwhysvC QwomensvC QwouldsvC
0.05 Q46svC QaccordingsvC QacostasvC QadelsonsvC QanvsC QbennettsvC QblacksvC QblackwellsvC Qbozellcsv QbrockovichsvC QburrsvC
  QcamesvC QcanovacsvC QcardinsvC QcarlysvC QcolemansvC Qcommissioncvs QcooksvC QcurrentsvC Qdemocraticcsv Qdemocraticcvs
  QdemocratscsvC QdoylecvsC QestrosisvC Qexitcvs QfemalesvC Qfiorinacsv QfrankcsvC QfranklinsvC QfreddysvC QgarincsvC QgermanysvC
  QgoodlattesvC QgopsvC QgorkasvC Qgrassleycsv QguidelinessvC QhecsvC QiiisvC QjealoussvC QjollysvC Qkasich’ssvC Qkunincvs Qlawcsv
  QlocalsvC Qlopez-canterasvC QlousvC QmacklersvC QmcfaddensvC QmurphysvC QmuslimsvC QninesvC Qofficialscvs QoursvC QoutsidesvC
  QpacsvC QpalmierisvC Qpeoplecsv Qpeoplecvs QphiladelphiasvC QphillipssvC QpodliskasvC QpolicesvC QreevessvC QrendellcvsC
  QrepublicancvsC QresearchsvC QrncsvC QrubiocsvC QscottsvC QsecretarysvC QsextoncsvC QsharptonsvC QshecsvC QsherrysvC QsimssvC
  QsinghsvC QsomecsvC Qsourcescvs QsperryvsC QstatessvC QstockmansvC QswansonsvC QtalksvC QtestersvC QthesesvC QthielsvC QtimesvC
  QtrumkasvC Quniversitycvs Qvigueriecsv QwatchcvsC QwilliamssvC QwilsonsvC QwoodssvC QyousvC Qyou’resvC
0.1 Q721svC QacvsC QalisvC QanalystssvC QaxelrodcsvC Qbidencsv QbillionairesvC QbradleysvC QbrafmansvC QbrookssvC QbrownsvC
  QbryantsvC QchaffetzsvC QcollinssvC QconservativesvC QconsultingsvC QconwaysvC QcordiscosvC QcriticssvC QdoessvC QdoylesvC
  QearlysvC QearlyvsC QepsteinsvC QexpertssvC QfacebooksvC QfbisvC QfeinsteinsvC Qformercsv QformercsvC QformersvC QfranksvC
  QgarinsvC Qgingrichcsv QginsburgsvC QgoresvC Qgowdy’ssvC QhannitysvC QhassansvC QhawkinssvC QhedgecsvC QhersvC QhollandesvC
  QhowardsvC QhuckabeesvC QhuertasvC QhundredssvC QhurtsvC QinsiderssvC QinsidersvC QinvestorssvC QisvC Qitcsv Qi’vesvC QjapanesesvC
  QjohnsvC QjournalismsvC QjournalismvsC QkhalifsvC QlawmakerssvC Qmanafortcsv QmcauliffesvC QmccrorysvC QmercurysvC QmitchellsvC
  QmoresvC QmultiplesvC Qnewscsv Qnumerouscvs Qofficialscsv QofficialscsvC QopponentssvC Qo’malleysvC QpartysvC Qpoliticocsv
  QprosecutorssvC QputinsvC QreidsvC QrhodessvC Qromney'ssvC QromneysvC Qryancsv Qseveralcvs Qshecsv QsimassvC QskellysvC QstarrsvC
  QstonesvC QstrategistssvC QsullivansvC QsurveyssvC QthecsvC QthevsC QtheycsvC Qthey’resvC Qtrumpcvs QubbensvC QwalkersvC QwatchsvC
  Qwe’vesvC QzimmermansvC
0.15 Qacvs QaidessvC QansvC QashsvC QattorneyssvC QauthoritiessvC QautorsvC QavsC QbandsvC QblackwellcsvC QbloombergsvC QboltonsvC
  QbushsvC QcarrsvC QcongresssvC QconservativessvC QcornynsvC QcrosssvC QcurielsvC QdavissvC QdemocratssvC QdesantissvC QeachsvC
  QeconomistssvC Qformercvs QgowdysvC QgrobergsvC QhewittsvC QhousesvC QjacobssvC QjohnsonsvC QjonessvC QkainesvC QlawsvC
  QlimbaughsvC QmanycsvC Qmark-viveritosvC QmattersvC QmenendezsvC QneithersvC QnewssvC Qonecsv QothersvC QparadissvC QpaulsvC
  QpoliticosvC QrendellsvC QretiredsvC QrubiosvC QryansvC QsaldanasvC QsanderssvC QschlaflysvC Qthecsv
0.2 Q2013svC QaboutsvC QblasiosvC QbothsvC QchiefsvC QdevinesvC Qhe’ssvC QhissvC QitssvC QmillennialssvC QmostsvC QpeoplesvC
  QprivatesvC QtheysvC
0.25 Qancvs QcarsonsvC QdemocraticsvC QnonesvC QrecentsvC QrepublicansvC QschillingsvC QthesvC
0.3 QanothersvC QasvC QbecksvC QkasichsvC QnewsvC QobamasvC QonesvC QpublicsvC QseveralsvC QsupporterssvC
0.35 QhesvC QpollssvC QshesvC QwhosvC
0.4 QmanysvC QsomesvC
0.45 QwesvC
-0.45 R01svC
-0.4 R00csvC R11svC
-0.3 R01cvs
-0.25 R00csv R00cvsC R11cvs
-0.2 R10svC
-0.1 R00cvs
-0.05 R00svC
0.05 R10vsC
0.1 R10csv
0.15 R10csvC
0.3 R10cvsC
0.45 R10cvs
-0.35 Ssay
-0.25 Ssaid
-0.15 Sclaim Slook Sseek Sshow Ssuggest Stell
-0.1 Saccord Scall Scit Sconcern Sdescrib Seager Sendors Sexplain Shighlight Shop Sknow Soppos Spoint Srefus Sremember Ssupport
  Sthink Swant Swrot
-0.05 Sadd Saim Sassur Sback Sconced Sconclud Sdecid Sdeclar Sdiscus Sdiscuss Sorder Spropos Spush Squestion Srecommend Sreport
  Srespond Sskeptical Stweet Sworry
0.05 Sacknowledg Sargu Sassert Sassumption Sdeem Sidentify Sinform Sprais Srecogniz
0.1 Sapprov Schalleng Sregard Sreportedly Sstat
0.15 Sannounc Sassertion Scomplaint Sfear Stitl Swidely
0.2 Schant Sdoubt Sseen
0.3 Sknown
0.6 Sexpect
0.65 Sseem
0.75 Sask
0.8 Sappear
-0.35 UU
-0.3 U- U=3
-0.25 UQ,
-0.2 UN
-0.15 Ua Uafter Uand Uby Uhad Uthat Uwhat Uwho Uwill
-0.1 UUs Uhas Uhis Uthey
-0.05 UQ Uan Ufirst Ufrom Umore Uthem Uthen
0.05 U-er UUing Uit Uwith
0.1 U-ed U-ing U=6 UQ. Umay Urace Uto
0.15 UUly Uare Ubut Uno Uwere
0.2 Ube Unow
0.25 Ubeen
0.35 Uwhen
0.45 Uis Uwas
-0.45 V2svC
-0.3 V0svC V1svC
-0.2 V0csv V0cv V0cvs V0vC
-0.15 V0cvC V1csvC V1cvC
-0.1 V1vC V2csvC V2cvs
-0.05 V2cvsC V2vC
0.05 V1cvs
0.15 V1cvsC
-0.55 W1svC0
-0.5 W3cvs0
-0.45 W2svC0
-0.3 W1vC0 W3svC1
-0.2 W1csvC0 W1cv0 W1cvs0 W1cvsC1 W1svC1 W1vC1
-0.15 W0csv0 W1csvC1 W2csvC1 W2cvC0 W2cvC1 W3cvC1 W3svC0
-0.1 W1csv0 W1cvC1 W2cvs0 W2vC0 W2vC1
-0.05 W1cvC0 W1cvsC0 W1vsC0 W1vsC1 W2svC1 W3csv0 W3vC1
0.05 W0vsC0 W2vsC1
0.1 W0vC0 W2csv0 W3cv0 W3vsC1
0.15 W0svC0
0.25 W0csvC1 W0vC1
0.3 W0cvsC1
0.35 W0cvC1
0.45 W0svC1
0.6 W0cvs0
-1.25 X
-0.7 Xx
-0.4 Xp Xr
-0.35 X1
0.65 X1r
-0.65 Y1rsource,|cue,|content
-0.6 Y1pcontent,|cue,|source
-0.55 Y1pquotation,|cue,|source Y1psource,|cue,|content Y1quotation,|source,|cue
-0.4 Y1content|around|according|to|source
-0.35 Y Y1according|to|source,|content Y1content,|source,|cue Y1source,|cue,|content
-0.2 Y1content|around|source|and|cue
-0.15 Y1content|according|to|source
-0.1 Y1rcontent,|cue,|source
-0.05 Y1content|around|cue|and|source Y1pcontent|around|cue|and|source Y1rcontent|around|source|and|cue
0.05 Y1rcontent|around|cue|and|source
0.1 Y1psource|goes|on,|content Y1rcontent,|source,|cue Y1rcontent|around|according|to|source Y1source|goes|on,|content
0.15 Y1rcontent|according|to|source Y1rquotation,|cue,|source
0.2 Y1paccording|to|source,|content Y1quotation,|cue,|source Y1raccording|to|source,|content
0.25 Y1pquotation,|source,|cue
0.3 Y1pcontent|around|source|and|cue Y1rsource|goes|on,|content
0.6 Y1pcontent|according|to|source
-0.6 Z001svC
-0.55 Z003svC
-0.35 Z002svC Z102csvC
-0.3 Z001csv Z003csvC Z003cvs Z103svC
-0.25 Z003csv Z003vC
-0.2 Z002csv Z002vC Z103vsC
-0.15 Z002vsC Z102cvsC
-0.1 Z001vC Z002csvC Z002cvC Z003cv Z003cvC Z012cvC Z013csvC Z102svC Z103csvC Z111cv
-0.05 Z002cv Z103cv Z103cvs
0.05 Z002cvs Z012csv Z111cvs
0.1 Z012csvC Z013svC Z013vsC Z112cvsC Z113svC Z113vC
0.15 Z003vsC Z012svC Z012vC Z013cvsC Z103csv Z111vsC
0.2 Z102cv
0.3 Z111csv
0.5 Z111svC
0.6 Z112csvC
-0.75 bsvCin
-0.45 bsvCby
-0.4 bsvC=6 bsvCas
-0.35 bsvCand bsvCat bsvCfrom bsvCof bsvCon
-0.3 bsvC=4 bsvCfor bsvClast bsvClike
-0.25 bcvCit bsvC=8 bsvCQ, bsvCUly bsvCabout bsvCafter bsvChad
-0.2 bcsvChe bcsvthen bcvC- bcvsand bsvC0 bsvCUed bsvCamong bsvCbefore bsvCduring bsvChas bsvCinto bvCabout
-0.15 bcsvCN bcsvCas bcsvCasked bcsvCthere bcsvCwith bcsvUing bcsvon bcvsCN bcvsbut bsvC-ers bsvC-ive bsvC-ly bsvCU bsvCVly bsvCdown
  bsvCover bsvCso bsvCsupport bsvCthan bsvCthem bsvCup bsvCwas bsvCwould bvC-ing bvChim bvsCa
-0.1 bcsvC-s bcsvCQ. bcsvCand bcsvCmany bcsvU bcsvand bcsvat bcsvbut bcsvfor bcsvif bcsvthis bcsvwhen bcvCthat bcvCwhich bcvs-
  bcvsCQ bcvsas bcvshe bcvsnot bcvsone bsvCUers bsvCagainst bsvCall bsvCare bsvCbe bsvCbecause bsvCboth bsvChave bsvCis bsvCmore
  bsvCor bsvCpeople bsvCwhile bvC-al bvC-ion bvC-s bvCN bvCa bvCas bvCfor bvsC- bvsCQ bvsCU bvsCUed
-0.05 bcsv-s bcsvC-er bcsvCUing bcsvCVing bcsvChis bcsvCshe bcsvCwhen bcsvone bcsvwith bcvCafter bcvCnew bcvCsome bcvhe bcvs-s bcvsQ
  bcvsU bcvsmore bcvthat bcvwhich bsvC=10 bsvCUal bsvCbeen bsvCcould bsvCmuch bsvCout bvC-ly bvCQ. bvCit bvCthey
0.05 bcsvC=10 bcsvCVed bcsvCjust bcsvCwho bcsvUly bcsvit bcsvthey bcsvto bcvCthey bcvCthis bcvQ, bcvit bcvs-ly bcvsC=10 bcvsCQ?
  bcvsCbut bcvsthe bsvC-al bsvC-ity bsvCUing bsvCUions bsvCVing bsvCasked bsvCdebate bsvCsuch bsvCtuesday bsvCwill bvC- bvC-ed
  bvCUing bvChis bvCwhich bvsC0 bvsChe bvsCthe bvsCwhether
0.1 bcsvCQ? bcsvCbut bcsvCone bcsvCso bcsvQ bcsvQ? bcsva bcsvhis bcsvmany bcsvmore bcvC-s bcvCwho bcvsCin bcvsN bcvsQ! bcvsin bcvson
  bcvssome bcvswhich bsvC- bsvC-ions bsvCalso bsvCany bsvCjust bsvCparty bsvCsaid bsvCsaying bsvCtwo bsvCwhere bsvCwho bsvCwith
  bvC-er bvCno bvCone bvCother bvCwho bvsC-ing bvsC-s
0.15 bcsvC-ly bcsvCQ bcsvCof bcsvN bcsvthe bcvCN bcvCmany bcvCshe bcvsher bsvC-'s bsvC-er bsvCQ. bsvCcandidates bsvCif bsvCits
  bsvCpolitical bsvCsupporters bvsCQ. bvsCthat
0.2 bcsvCwhat bcsvQ, bcsvhe bsvC-s bsvCQ! bsvCV bsvCher bsvCnew bsvCnot bsvCthe
0.25 bcsvCif bcsvQ! bcsvwhich bsvCN bsvCUs bsvCit bvCif bvCnot
0.3 bcsvCwhich bcvCthe bsvCU's bsvCan bsvChis bsvCthere bsvCthose bvCthat bvCwhether
0.35 bsvChow bsvCother bsvCshe
0.4 bsvChim bsvCthey
0.45 bsvChe bsvCwhether
0.5 bsvCwhat
0.95 bsvCthat
-0.6 ccsv10 csvC00
-0.4 csvCQ00
-0.3 ccsvC10 ccsvCQ01
-0.25 cvC00
-0.2 ccvC00 ccvs10
-0.15 ccv10 ccvCQ11 ccvs00 cvsC00
-0.1 ccsvC00 ccvC10 csvC01 cvCQ11
-0.05 ccvCQ01 ccvCQ10 ccvsC10 ccvsQ00
0.05 ccsvC01 ccsvQ00 ccvsC00 ccvsC01 cvsC10 cvsCQ00
0.1 ccvCQ00 ccvsCQ11 cvC11
0.15 ccvC11 ccvsQ10
0.2 ccsvCQ00
0.25 ccsvC11
0.35 ccsvQ10
-0.35 dcsv6
-0.3 dcsvC12 dcvC7 dsvC2
-0.25 dcvsC12
-0.2 dcsv3 dcsv4 dcvC2 dcvs10 dcvs4 dcvs7 dsvC3 dvC4
-0.15 dcsv8 dcsvC11 dcsvC9 dcv1 dcvs6 dsvC4 dvC1 dvC5 dvsC5 dvsC6
-0.1 dcsv2 dcsv7 dcsvC3 dcsvC8 dcvC10 dcvs8 dsvC1 dsvC5 dsvC6 dsvC8 dvC7 dvsC2 dvsC3 dvsC8
-0.05 dcv12 dcvs5 dcvsC10 dcvsC9 dsvC10 dvC10 dvC12 dvC2 dvsC10
0.05 dcsvC10 dcv5 dcvs1 dcvsC6 dvC3 dvC8
0.1 dcsv9 dcsvC6 dcvC4 dcvC5 dcvsC7 dsvC11 dvC6 dvsC7
0.15 dcv2 dcvC9 dcvs11 dcvsC4 dcvsC8 dvsC1 dvsC9
0.2 dcvs9 dvC9 dvsC11 dvsC12
0.25 dcsvC2
0.3 dcsv11 dcvs12
0.4 dcsv12
-0.9 esvC9
-0.4 ecsvC9
-0.35 ecsv9 esvC6 esvC8
-0.3 esvC7
-0.25 ecsv8 ecsvC8 ecv1 ecvs9 evC3 evsC8
-0.2 evC9
-0.15 ecvC1 ecvC9 ecvs6
-0.1 ecsvC4 ecv9 ecvC2 ecvC5 ecvs3 esvC4 esvC5 evsC2
-0.05 ecvsC3 evC4 evC6 evsC7
0.05 ecsv5 ecsvC5 ecvC7 evsC9
0.1 ecsvC7 ecvC4 ecvs1 evC2 evsC1
0.15 ecsv4 ecv4 ecvsC2 evC1
0.2 ecsv3 ecsvC2 ecvs2
0.25 esvC3
0.3 evsC5
0.35 esvC2
0.4 esvC1
-0.95 fcsvto
-0.65 fsvCby
-0.55 fsvCas fsvCfrom
-0.5 fsvCUed
-0.45 fcsvfor
-0.4 fsvC=6
-0.35 fcsvof fcvCN fsvClike
-0.3 fcsv-ers fsvC=3
-0.25 fcsvC- fcsvCthat fcsvby fcvsin fsvC=5 fsvCafter fsvCamong fsvCand fsvCon
-0.2 fcvson fcvto fsvC- fsvCinto fsvCmore fsvCthat fsvCup fvC=3 fvCU fvCto
-0.15 fcsvCit fcsvCof fcsvUer fcvC=3 fcvCon fcvCthat fcvsthat fsvC-er fsvCbecause fsvCboth fsvCdown fsvChad fsvConly fsvCover fsvCso
  fvCN fvCa fvChim fvCthe fvsCN
-0.1 fcsv=4 fcsvC=4 fcsvC=6 fcsvCfor fcsvChe fcsvCon fcsvCthey fcsvCthis fcsvas fcsvfrom fcsvwith fcvCin fcvN fcvas fcvby fcvsCby
  fcvsshe fcvsthe fsvC-ed fsvC-ive fsvCUly fsvCare fsvCbefore fsvCfar fsvChas fsvClast fsvCmuch fsvCpeople fsvCsince fsvCsome
  fsvCthan fsvCthem fsvCto fsvCvote fsvCwas fsvCwhen fvC=4 fvsCabout
-0.05 fcsvC-s fcsvCher fcsvCin fcsvCshe fcsvCthe fcsvCwith fcsvon fcvC-s fcvCa fcvCwith fcvshe fcvsof fsvC-ly fsvCQ. fsvCan fsvCmany
  fsvCthree fsvCthrough fvC-al fvC-s fvCby fvChis fvCis fvsCon
0.05 fcsvCUly fcsvCUs fcsvCat fcsvChow fcsvthis fcvC- fcvCQ. fcvsCto fsvCUer fsvCUing fsvCUions fsvCUment fsvCVion fsvCall fsvCasked
  fsvCcandidates fsvCformer fsvChis fsvCmade fsvCparty fsvCsaying fsvCthe fsvCtuesday fsvCwill fsvCwith fvCQ fvCUed fvChow fvCin
  fvCon fvCover
0.1 fcsv=3 fcsvC-ed fcsvCQ. fcsvCabout fcsvChim fcsva fcsvafter fcsvlast fcv=3 fcv=5 fcvC-ed fcvClike fcvand fcvlast fcvsC-ed fcvsa
  fcvsformer fcvsfrom fsvC-al fsvC-s fsvCN fsvCUal fsvCVs fsvChe fsvCher fsvCin fsvCis fsvCout fsvCthey fsvCwere fsvCwhat fsvCwhere
  fvCQ. fvCwhether fvCwhich fvsCto
0.15 fcsvCa fcsvN fcsvin fcvCUed fcvCUing fcvin fsvC-ing fsvCVed fsvCany fsvCback fsvChim fsvCif fsvCnew fsvCone fsvCsaid
  fsvCsupporters fvsCby fvsCthat
0.2 fcsvtuesday fcvsN fcvsone fsvCU fsvCa fsvCagainst fsvCthere fvCabout fvCif fvCthat
0.25 fcsvCQ, fcv- fcvCas fcvCfor fsvC-'s fsvCU's fsvCUs fsvCits fsvCno fsvCother fsvCshe fsvCwhether fvCas fvCnot
0.3 fcsvthe fcvsto fsvCit
0.35 fcsvU fcvCto fsvC-ers fsvCvoters
0.4 fsvCtheir
0.9 fcsv=5
1.05 fcsvC=5
-0.9 g5svC
-0.45 g4svC
-0.35 g5csvC
-0.3 g0vsC g4cvs
-0.25 g3csvC g4vC
-0.2 g4csv
-0.15 g2cvC g3svC
-0.1 g0cv g0cvsC g2cvsC g5csv g5cvC g5cvsC g5vC
-0.05 g0vC g3cvC g5cvs
0.05 g2vC
0.1 g0cvs g2csvC g2svC g3cvs g3cvsC
0.15 g2vsC
0.2 g0csvC
0.25 g0svC g4cvsC g5vsC
-0.45 h5svC
-0.3 h0csv h4svC
-0.25 h0cvs h4cvC
-0.2 h3vC
-0.15 h2svC h4csvC
-0.1 h2csv h3cvC h3svC h4vC h5cvC h5vC h6csvC h6svC
-0.05 h0cv h2csvC h2cv h4vsC h5csvC h5cv h5vsC
0.1 h0csvC h0cvC h0cvsC h2cvC h4cvs
0.15 h5csv
0.2 h0vsC
-0.55 j0svC j5csvC
-0.45 j4csvC
-0.3 j2svC j5csv
-0.25 j2csv
-0.2 j0cv j2cvs
-0.15 j0cvs j4cvC
-0.1 j0csv j0vC j0vsC j2cvC j3svC j3vC j3vsC j4cvsC j4vC j5cvC j5svC j5vC
-0.05 j3cvsC j4svC j5cv
0.05 j2vC j3csv j3cvC
0.1 j3cv
0.15 j5vsC
0.2 j0cvsC j5cvs
0.35 j4csv
0.8 j0csvC
-0.5 ksvCU
-0.4 ksvC-ing ksvCand
-0.35 ksvCin
-0.3 ksvCUing ksvCbut
-0.25 kcsvwho ksvC=10
-0.2 kcsvChis ksvC-ed ksvCQ, ksvCis ksvClast ksvCto ksvCwill ksvCwith
-0.15 kcsvC- kcvsC- kcvsby kcvsin kcvsits kcvson kcvsthat ksvC=7 ksvCUed ksvCfor ksvChas ksvChave ksvCmade ksvCno ksvCof ksvCthat
  kvsCsome
-0.1 kcsv- kcsv-er kcsvC-ers kcsvC0 kcsvCU kcsvwas kcvs-ly kcvsC-s kcvsCeven kcvsher kcvsnew kcvsshe ksvC-ion ksvCU's ksvCUly
  ksvCany ksvCare ksvCas ksvCby ksvCfirst ksvChad ksvChow ksvCit ksvCjust ksvCnow ksvCon ksvCparty ksvCwas ksvCwere ksvCwhich kvsC-
  kvsC-ive
-0.05 kcsv-ing kcsvCit kcsvCone kcsvU kcsvsome kcvsCN kcvshe kcvsof ksvC-er ksvCVed ksvCVing ksvCafter ksvCat ksvCcampaign ksvCcould
  ksvCduring ksvCincluding ksvCthrough ksvCtwo ksvCwhile ksvCwould kvsCN
0.05 kcsvC-er kcsvChe kcsvCshe kcsvCsome kcsvpeople kcvspeople ksvCaccording ksvCpolls kvsCan
0.1 kcsvC-s kcsvCN kcsvCformer kcsvCthe kcsvCthey kcsvformer kcsvit kcsvshe kcvs-s kcvsC-er kcvsCa ksvC-ly ksvCUs ksvCformer ksvCher
  ksvCi ksvCmore ksvCpeople ksvCsupporters ksvCvoters kvsCthe
0.15 kcsvCmany kcsvone kcsvthe kcvs0 kcvsUs kcvsa kcvsformer ksvC-ions ksvC-ive ksvCan ksvCother kvsC-ly kvsCa
0.2 kcvs- ksvC-al ksvC-ers ksvCabout ksvChis ksvCits ksvCmost ksvCrecent ksvCthey
0.25 kcvsan ksvCboth ksvCthe
0.3 ksvCa ksvCnew ksvCone
0.35 ksvCeven ksvChe ksvCshe ksvCwho
0.4 ksvC-s ksvCmany ksvCsome
0.45 kcsvN
0.6 ksvCN
-0.6 l55
-0.5 l44 l54
-0.3 l52
-0.25 l01
-0.2 l22 l43 l53
-0.15 l02 l31 l33 l41
-0.1 l23 l32 l45
-0.05 l21
0.05 l24 l42
0.15 l05 l35 l51
0.25 l04
0.35 l25
-0.35 m44
-0.3 m22 m34 m51
-0.2 m01 m43 m52
-0.15 m45 m53 m63
-0.1 m21 m33 m35 m42 m61
-0.05 m23 m32 m54 m55
0.05 m03 m64
0.1 m04 m05 m41
0.15 m25
-0.35 n52
-0.25 n01 n23 n24 n25 n51
-0.2 n02 n43 n44 n54
-0.15 n34
-0.1 n32 n42 n45 n55
-0.05 n21 n33 n53 n61
0.05 n22
0.1 n04 n41 n64
0.15 n05
0.2 n35
-0.55 oas|svC
-0.5 othe|svC
-0.45 oin|svC
-0.4 othat|svC otold|svC
-0.35 oa|svC owrote|svC
-0.3 o=3|vC oasked|svC ohe|svC ohis|svC
-0.25 oUing|vC oVed|vC oVing|vC o^|cvC
-0.2 o-al|svC o-|vsC oUed|svC oUions|svC oVly|svC oafter|svC oand|svC oher|svC ois|svC
-0.15 o-ing|svC o-ment|svC o-|svC o-|vC o=3|cvC oN|csv oN|cvs o^|cv oasked|vsC oif|svC onew|svC osay|vC othe|cvC oto|vC ovote|svC
  owas|svC
-0.1 o-er|svC o-ing|csv o=3|cv o=4|vC o=5|svC o=6|csvC o=6|cvC oU|csvC oU|vC oV|vC oat|vC oby|svC ofrom|svC oit|svC ojust|svC
  olike|svC omore|svC oonly|svC othere|svC othey|svC othe|cvs owho|svC owith|csvC
-0.05 o-er|csv o-|csv o=5|vC oN|vC oUion|svC oU|cvC oVed|svC oafter|csvC oan|svC oa|cvs obut|csvC obut|cv ois|vC oof|cvs oof|svC
  oover|svC osaid|vC othe|vC othe|vsC
0.05 o-|csvC o=3|csvC oUly|vC oUs|vC oand|csvC oand|cvs oas|cvC oa|csvC oback|svC ocalled|svC ofor|vC oover|vC osupporters|svC
  otime|svC oto|svC owith|csv
0.1 o0|svC o=4|csvC o=6|cvs oUing|vsC oUion|vC oUs|svC oVer|svC oV|svC oafter|cvC obut|cvC obut|cvs ocalled|vC oif|cvC oin|csvC
  otold|vC
0.15 o=3|csv oU|svC o^|csv oabout|vsC odebate|svC oof|vC oon|svC oon|vC osaying|svC owhen|cv owhere|cvC owith|svC
0.2 o=3|cvs o=3|svC o=4|csv o=6|csv oN|svC oVers|svC oVing|svC oVing|vsC oVs|vC o^|csvC o^|cvs oagainst|svC oas|vC ointerview|svC
  onight|svC otuesday|svC owhile|cvC
0.25 oUer|svC oVs|svC oand|cvC oweek|svC
0.3 oUing|svC ovoters|svC
0.35 oabout|vC osaid|svC
0.4 oout|svC
0.45 o=3|vsC ofor|svC
0.5 o=4|svC oasked|vC
0.55 oabout|svC osay|svC
0.7 osays|svC
-0.5 q-s|svC
-0.45 q-|svC
-0.35 qN|svC qU|svC qthe|svC qto|svC
-0.3 q-|csv
-0.25 q=3|cv q=5|cvsC
-0.2 q=5|csvC qVed|svC qfor|svC qwas|svC
-0.15 q$|cvC q$|svC q-ers|svC q-er|csv q-|cvC qUed|svC qVs|cv qaccording|cvs qhas|svC qof|svC qover|svC
-0.1 q$|vC q-ed|svC q-er|svC q-ment|svC qN|vC qUion|svC qUs|svC qU|vC qand|vC qbe|svC qcampaign|svC qit|svC qof|vC qsaid|svC
  qshe|svC qthe|csv qvoters|svC qwas|csv qwho|svC qwill|svC qwith|svC
-0.05 q-ions|svC q-|csvC q-|cvs q-|vsC q=3|cvs qN|cvC qQ|svC qU|csv qVed|cvs qVly|svC qVs|svC qamong|svC qand|csvC qcould|svC
  qin|csvC qin|vC qis|csv qmade|svC qnominee|svC qof|cvC qon|vC qout|svC qpeople|svC qsaid|vC qthan|svC qthe|vsC qwere|svC
0.05 q=5|cvC q=5|vsC qN|csvC qVed|csv qVs|cvs qa|csv qa|svC qit|csv qnow|svC qthrough|svC qtuesday|svC qwhile|svC
0.1 q$|csvC q$|vsC q-|cv q=3|cvsC qN|csv qUly|svC qV|cvs qduring|svC qfor|vC qfrom|vC qhas|cv qhis|csv qin|cvC qmonday|svC qone|csv
  qsaid|cv qshe|csv qwas|vC
0.15 q=7|svC qVing|csvC qhe|csv qon|svC qsince|svC qthey|csv qthe|csvC qwas|cv qwas|cvs qwere|cv qwhich|svC
0.2 q=3|vC q=6|vC qafter|svC qat|svC qbefore|svC qlast|svC qsays|cvs
0.25 q=3|cvC q=3|vsC
0.3 qwhen|svC
0.35 q$|cvsC qVing|svC
0.4 q=5|svC q=8|svC
0.45 qand|svC
0.5 q=4|svC
0.6 q=3|svC qbut|svC
0.85 q=6|svC
-0.85 rthe
-0.45 rfirst
-0.4 rnow
-0.35 rand rher rit's rto
-0.3 ra rcannot rhas rhowever rin rit’s rno rtrump's rwho
-0.25 r, ralso ramericans rbook rdon't rfront-runner rhall rhis rit rlater rlatinos rmonth rmore roften rone
-0.2 ran rattacks rcheyenne rchristie rclinton's rdemocratic rdespite rdonald rdon’t rfrancis rgrayson rgroup rhalf rhave riraq
  rissue rman rmonday rmonths rnations rnationwide rnew rnobody rof rohio rparticular rremarks rreporters rthose rturnout runions
  rweeks rwithout
-0.15 radelson rall ralmost ralways rbest rbutz rby rcalif. rcalifornia rconference rcosta rcrowds rd.c. rdebate rdecision
  rdelegates rdidn’t rdoesn't rdoesn’t reggleston remail rfaced rfilm rfor rgod rhad rhasn't rhaving rinstead ris rking rlevine
  rliberals rlynch rmeanwhile rnight rnominee ron rorganizers rout rpast rpence rplan rpope rpresidential rprimaries rrate rrussia
  rsame rserver rsilverman rsometimes rsources rspeech rstatement rstrategy rt-shirts rterrorism rtheir rtime rtwitter rwas rwebsite
  rwelch rwent rwere rwhite rworkers rworth
-0.1 r2009 r2012 r2016 r44 rafrican-americans ramid rappointee rat rattendees rbaker rbarnes rbehavior rbenghazi rcameron rcaucus
  rcbs rclarion rclinton’s rclose rcoalition rcolorado rcolumbia rcomments rcompetitors rconcerns rcontrol rcorker rcox rcurbelo
  rdeveloper rdevelopment rdifferences rdnc rdonors rfaces rfar rfields rfitton rfurman rgop rhe's rhelicopters rhp rinformation
  rinterview rissa rkentucky rkhan rkostrzewa rkunin rlast rlegislature rlet’s rlichtman rlike rlittle rlong rmaine rmarch
  rmcconnell rmcdonough rmen rmich. rminister rminutes rmost rmy rnevada rnot rolivieri rotherwise rowner rpalin rpart rpeers
  rperson rpoliticians rprevious rquintanilla rrally rreagan rrecent rrelease rremain rrepeatedly rresident rrnc rroll rrussians
  rryan’s rsaid rsalceda rsessions rso rspeeches rspot rstate's rsuperdelegates rsvp rsyria rtalk rthat rthem rthere rtodd rtribe
  rtuesday ru.s. rvirginia rvotes rwasserstein rwednesday rwell rwhichever rwilliamson rwisconsin rwitness rwon't rwoodward rworld
-0.05 r. r2013 r24 rabedin rabout ramerican rany ranyone rarad rare rarticles ras rbegan rbond rboth rbroaddrick rcarolina rchief
  rcoffee rcountry rcouple rdeal rdid rdocuments rebeling relkins reven rface rfans rfather rfederal rferrera rfleischer rforces
  rfrance rgalvin rgingrich rgiuliani rgrim rgrowing rhampshire rhassan rhenry rhimself rholan rinitial riran rkelly rleast
  rlegislation rmade rmedia rmeetings rmexico rmiami rmills rmuch rnabisco rnarrator rnumbers rortega rother roverall rpaper
  rparticipants rperez rphiladelphia rpolitical rpollak rpractices rradio rrecently rrichards rross rsabato rsaturday rsection
  rshapiro rshe’s rsomeone rsong rstandards rsuper rsyrians rthat’s rtogether rtoo rvoice rwalker rware rwaters rwhigs ryears
0.05 r1990 ract raction ragenda ralba ramar randanar ranother ranthony rattendance rbank rbeijing rblack rbucher rbyrne rcamp
  rcampaigns rcandidate rcardin rchaffetz rchairwoman rcoleman rcommentators rcommittee rcompton rconsultant rdavis rdecades rdoj
  reducation regyptair relleithee rfamily rfarage rfeinberg rferriss rfounders rglass-steagall rgoodlatte rguidelines rhannity
  rharman rhere rherself rhours rhuffman rinitiative riowa rjanney rjersey rjohn rkerpen rmagazine rmanafort rmark-viverito
  rmessages rmitchell rmobil rmsnbc rmurdoch rnation rnefzi rnomination robama rones ropinion rpalmieri rparadis rparliament rparty
  rplatform rpodliska rpollster rproject rrepublican rreview rrhodes rrights rrubin rsaldana rscholars rschultz rsembler rsherry
  rspecialists rsperry rsupporters rswanson rteachout rtechnologies rthiel rthor rtrumka rusers rwarren rwashington rwhich rwilson
  ryanukovych
0.1 rackman racosta ractor radmirers rads raffairs raffidavit ralabama rali rarm rash rautor rbaier rbolton rbriggs rbrooks rbryant
  rbuchanan rcardenas rchina rchurch rcleveland rclintons rcommitteeman rcommunications rconvention rconway rcorporation rcountries
  rcross rday rdefenders rdiplomat rdoyle reach rearnest reditorial reveryone rfallon rfed rfeinstein rfilings rfive rfox rfranklin
  rfrazier rfriends rgarin rgermany rgil rginsburg rgorka rgraham rgross rguardian rhicks rhollande rhuckabee rhuerta rhurt rhusted
  riii rimmigrants rindustry rinvestigation rinvestors risn’t ri’ve rjacobs rjolly rjudge rjustice rkhalif rlawmaker rlawyer
  rlawyers rleader rleague rleft rlegion rletter rlevell rlibertarians rlopez-cantera rlou rmackler rmanager rmcauliffe rmembers
  rmenendez rmercury rmillennials rministry rmurphy rnews ropponents rorganization rorganizations rothers routcome rpaul rpen
  rpetraeus rpinchuk rpolice rpolicy rpositive rpriebus rprimary rprosecutors rputin rrace rreaders rreleased rrendell rresidents
  rrespondents rreuters rscott rsharpton rshe's rsherman rsides rspeakers rstarr rstone rstreet rstudy rsummary rsurveyed
  rtechnologists rtennessee rtester rthey rthey’re rthinking rtown rtwo rtycoon rukraine runion rvermont rveteran rvoters rwallace
  rwalsh rwilliams rwork ryork
0.15 ractivists radvocates ralbright ranalyst rap rassociates rassociation rattorneys raverage rbacker rbennett rbiden rbradley
  rbrafman rcaucus-goers rchairman rcomey rcompany rcongress rconservative rconservatives rcook rcrowd rcuban rcuriel rdepartment
  rdesantis rdevelopers rdevine remployee rfund rgore rgovernor rgroberg rhill rhost rindependents rinsiders rjohnson rjones rjr.
  rkasich rkiedis rkirby rlewandowski rmatter rmember rmogul rnetworks rnieto rnone rpanel rpolling rprager rrealclearpolitics rreid
  rresearch rromney rryan rschilling rschlafly rschoen rsecretary rsenate rsinger rskelly rspeaker rspicer rspokeswoman rstate
  rstates rstrategist rstudies rteam rthree rtoday rtweet rvideo rwatch rwhom rwomen ryou’re
0.2 ractivist radviser radvisers ragency ranalysis rbeck rblasio rbob rbusinessman rcommunity rcounty reconomists rexecutives
  rfiorina rhim rhoward rjournalism rkaine rlawmakers rlawsuit rnewspaper ro’malley rparties rpolitico rreports rresearchers
  rscientists rsenator rseveral rside rsome rwe rweaver rweek rwoods rzimmerman
0.25 rclinton rcritics rcruz rfrank rgowdy rhe’s rhouse rmayor rmook rpost rpress rrepublicans rrubio rsenators rshe rsource
  rstrategists rsullivan rsurvey runiversity
0.3 r10 rboard rcarson rcenter rdemocrats remails rleaders rofficial rrecords rreport rreporter rrivals rtrump
0.35 raide raides rcandidates rdirector roffice rpolls rsupporter
0.4 r) rallies rcampaign rhe
0.45 ranalysts rspokesman
0.55 rtimes
0.65 rexperts rofficials
0.9 rpoll
-0.6 tthat|svC
-0.5 t=10|svC
-0.45 the|svC tsaid|svC
-0.4 tto|svC
-0.35 tsays|svC
-0.3 tVed|svC thow|svC tof|svC tshe|svC tthe|svC twhat|svC
-0.25 t=3|csv tfor|svC ti|svC twhether|svC
-0.2 tUing|svC tUs|svC tVed|cvs tand|csv ta|svC tfrom|svC tor|svC tthat|csv tthere|svC tthey|svC
-0.15 tN|csvC tQ.|csvC tQ|csv tQ|svC tU|svC tVing|svC tVs|svC t^|csv tand|csvC tasked|cvs tat|svC tcalled|svC tdid|svC tdo|svC
  tin|svC tit|svC tmade|svC tsaid|cvs tsay|svC tsince|svC tthan|svC tthat|csvC tthe|csv tthe|csvC
-0.1 tUed|svC tV|svC tabout|svC tas|csvC tbeen|svC tbefore|svC tby|cvsC tformer|svC tfrom|vsC thas|svC tnew|svC tone|svC ton|svC
  tpeople|svC tsupport|svC tthose|svC twhat|csvC twrote|cvs
-0.05 t-|svC tUed|csvC tafter|csvC tall|svC talso|svC tcandidate|svC tmore|svC tnot|svC tsaying|svC tthis|svC ttold|svC twhen|csvC
  twould|svC
0.05 t0|svC tQ|csvC tVed|cvsC tfrom|cvs tweek|svC twrote|svC
0.1 t-er|svC t=5|svC tQ?|csv tUer|svC tby|vsC thave|svC tmake|svC tsays|cvs ttime|svC tvoters|svC twho|csvC
0.15 t-ed|svC tN|svC tQ.|svC tafter|svC tby|cvs twas|svC twhere|svC
0.2 t-|csvC tand|svC tpercent|svC tsome|svC tthen|svC twhich|svC
0.25 t-ers|svC tQ!|csv teven|svC tnow|svC twhich|csvC twho|svC
0.3 t=3|vsC t=7|svC tQ,|svC tbecause|svC twhich|csv
0.35 t=4|svC
0.4 tas|svC tto|cvs
0.45 t=3|csvC twhen|svC
0.5 tQ,|csvC twhile|svC
0.55 t=6|svC twith|svC
0.6 tQ,|csv
0.9 t=3|svC t^|svC
1 tbut|svC
"""
FIELD_PLACES: Final = """\
-1.3 -2.3 P>2010
-1.2 -1.6 P>3110
-1.1 -0.7 P>7111
-1.1 -0.5 P<7011
-1 -1.8 P>4201
-1 -0.5 P<7211
-1 -0.3 P<5210
-0.9 -0.6 P>7211
-0.9 -0.4 P>7011
-0.9 -0.2 P<7000 P>7010
-0.8 -1.2 P>5111
-0.8 -0.9 P>4011 P>4101
-0.8 -0.7 P<6111
-0.8 -0.5 P<4110 P<6000
-0.8 -0.4 P>7101 P>7201
-0.8 -0.3 P>7000 P>7001
-0.8 -0.1 P>6010
-0.8 0 P<2100
-0.7 -1 P<5111
-0.7 -0.5 P>6011 P>7110
-0.7 -0.4 P>7210
-0.7 -0.1 P>5010
-0.7 0 P>6001
-0.6 -1 P>3011
-0.6 -0.9 P>5011
-0.6 -0.5 P>6101
-0.6 -0.4 P<7201
-0.6 -0.3 P>6210
-0.6 -0.2 P>5101
-0.6 -0.1 P>6000
-0.6 0 P<6211 P<7210
-0.6 0.1 P<7111
-0.6 0.3 P<4010
-0.5 -0.5 P>4110
-0.5 -0.4 P<7010
-0.5 -0.2 P>7100
-0.5 -0.1 P<5000
-0.5 0.1 P<3010
-0.4 -0.9 P<3110
-0.4 -0.7 P>3010
-0.4 -0.5 P<6011 P<7001
-0.4 -0.2 P<7110
-0.4 0.1 P<4100 P>5000
-0.4 0.2 P>6201
-0.3 0 P>6211
-0.3 0.1 P<6210
-0.3 0.2 P<4000 P<6110 P>5001
-0.3 0.4 P>5200
-0.2 -0.5 P<5201
-0.2 -0.3 P>4010
-0.2 0.1 P<5100 P>6200
-0.2 0.2 P>5210
-0.2 0.3 P>4200
-0.2 0.8 P<3100
-0.1 0.3 P>3000
-0.1 0.4 P<5110
-0.1 0.5 P<3000 P>1000
0.1 0.7 P>2001
0.1 0.8 P<2000
0.3 -0.1 P<5211
0.3 0.4 P<4011
0.4 0.4 P>2000
0.4 1.1 P>3001
0.5 -0.1 P<4200
0.8 2.3 P>2100
0.9 -0.1 P<4111
1.1 0.5 P<3101
1.1 0.8 P<1000
1.2 0.4 P<3001
1.4 0.2 P<2001
-3 -3.4 Qsupporter|<2
-2.7 -1.6 Qassertion|<2
-2.5 -1.9 Qback|<6
-2.4 -1.8 Qknown|<7
-2.4 -1.4 Qoff|<1
-2.3 -2.2 Qportrayed|<6
-2.3 -2 Qmean|<2
-2.2 -1.5 Qpromise|<5 Qunclear|<1
-2.1 -2 Qconcern|<1
-2.1 -1.9 Qunclear|<2
-2.1 -1.6 Qendorse|<6
-2.1 -1.5 Qquestions|<7
-2.1 -1.4 Qproposals|<2 Qwary|<6
-2 -1.5 Qmade|<7 Qnominated|<5 Qself-described|<6
-2 -1.4 Qbacking|<5
-2 -1.3 Qmaking|<4
-1.9 -2.7 Qtook|>2
-1.9 -1.5 Qproposals|<3
-1.9 -1.4 Qconcerns|<6 Qfeel|<7
-1.9 -1.2 Qarguments|<3 Qblasts|<3 Qconcerns|<5 Qconsensus|<3 Qfearing|<5
-1.9 -1.1 Qallowed|<6 Qchants|<5
-1.9 -0.8 Qassured|<4
-1.9 -0.5 Qexpected|<7
-1.8 -2 Qpressed|<2
-1.8 -1.9 Qworries|<3
-1.8 -1.7 Qviews|<3
-1.8 -1.6 Qappeared|<7
-1.8 -1.5 Qblaming|<4 Qdislike|<2
-1.8 -1.4 Qdecision|<3 Qnamed|<7
-1.8 -1.3 Qmentioned|<7
-1.8 -1.2 Qalleged|<3 Qlook|<2 Qspeculation|<3
-1.8 -1.1 Qeager|<6 Qlisting|<2 Qrequests|<4
-1.8 -0.6 Qcriticism|<3 Qincreasingly|<1
-1.8 -0.1 Qdefense|<1
-1.7 -2 Qview|<2
-1.7 -1.6 Qhate|<5 Qindicate|<4
-1.7 -1.5 Qcharged|<5
-1.7 -1.4 Qagain|<1 Qvows|<3
-1.7 -1.3 Qrefusal|<4
-1.7 -1.2 Qaccuse|<7 Qallows|<7 Qcast|<3 Qclaims|<4 Qcomplaints|<1 Qmight|<6 Qpraising|<4
-1.7 -1.1 Qacknowledging|<6 Qallows|<6 Qassured|<5 Qattacks|<2 Qattack|<5 Qfollows|<2
-1.7 -1 Qchallenging|<1 Qdenouncing|<2 Qoutspoken|<2
-1.7 -0.8 Qreportedly|<4
-1.7 -0.7 Qfiled|<2
-1.7 1.1 Qseemed|<1
-1.6 -1.8 Qjoked|<2
-1.6 -1.5 Qdenounce|<5 Qrepeatedly|<7 Qstatement|<7 Qtried|<2
-1.6 -1.4 Qbacked|<6 Qwilling|<7
-1.6 -1.3 Qconcerns|<7 Qhard|<1 Qnoting|<4 Qpassion|<3 Qseemingly|<7 Qworded|<5
-1.6 -1.2 Qre-tweeting|<6
-1.6 -1.1 Qcomplaints|<3 Qrejection|<1 Qsharp|<5 Qtouted|<1
-1.6 -1 Qbragged|<6 Qconceding|<5 Qforecast|<6 Qpledging|<6 Qseeing|<2 Qstill|<6 Qstressing|<5
-1.6 -0.9 Qaccuse|<1 Qcomplaints|<4 Qoptimistic|<1 Qseen|<7 Qvocal|<1
-1.6 -0.8 Qreference|<5
-1.6 -0.7 Qseen|<4
-1.6 -0.6 Qestimated|<6
-1.6 -0.4 Qhate|<4
-1.6 0.2 Qexpected|<6
-1.5 -3 Qstill|>1
-1.5 -2.9 Qrepeatedly|>1
-1.5 -2.3 Qtelling|>1
-1.5 -1.5 Qcry|<6 Qfavored|<5 Qvoice|<2
-1.5 -1.4 Qmind|<5 Qquestion|<7
-1.5 -1.3 Qcondemned|<6 Qlearned|<5 Qmentioned|<6
-1.5 -1.2 Qcited|<7 Qfavored|<7 Qhitting|<7 Qreference|<3
-1.5 -1.1 Qaccuse|<4 Qasked|<2 Qasked|<3 Qattributed|<5 Qbacked|<7 Qcall|<3 Qclaimed|<6 Qdeciding|<5 Qdismissing|<5 Qreiterated|<6
  Qreluctance|<4 Qrequests|<3 Qsided|<1 Qsquarely|<2
-1.5 -1 Qasks|<7 Qclaim|<7 Qdecision|<7 Qfocused|<5 Qhappy|<1 Qidea|<1 Qoffering|<5 Qslammed|<6 Qwarmly|<6
-1.5 -0.9 Qacknowledging|<7 Qattention|>4 Qclear|<1 Qcongratulate|<6 Qnoting|<2 Qpraised|<3 Qslamming|<3
-1.5 -0.8 Qdemonstrated|<1 Qhitting|<1 Qtout|<3
-1.5 -0.6 Qseen|<5
-1.5 -0.3 Qidentify|<4
-1.4 -2.8 Qpoint|>1
-1.4 -2.7 Qturned|>1
-1.4 -2.4 Qnever|>1
-1.4 -1.9 Qreminding|>1
-1.4 -1.8 Qhope|<7
-1.4 -1.6 Qmused|<2 Qwent|<3
-1.4 -1.5 Qadmission|<3
-1.4 -1.4 Qdidn't|<3
-1.4 -1.3 Qcalls|<7 Qcontention|<3 Qcontention|<5 Qdenied|<7 Qdesire|<4 Qgoes|<4
-1.4 -1.2 Qaccusations|<2 Qdemand|<7 Qindicate|<7 Qplans|<4 Qtouting|>7
-1.4 -1.1 Qhighlighting|<3 Qobvious|<2 Qopposition|<6 Qreferencing|<7 Qrefused|<3 Qshowing|<7 Qstance|<6 Qtells|<7
-1.4 -1 Qaddress|<7 Qattacking|<2 Qback|<7 Qconcerns|<1 Qconcerns|<4 Qconvince|<6 Qdeclares|<2 Qenamored|<4 Qforgot|<5 Qhostility|<5
  Qnervous|<7 Qprovide|<6 Qreason|<5 Qreferencing|<6 Qreminding|<7 Qrumors|<4 Qsure|<1
-1.4 -0.9 Qboasted|<5 Qcritique|<2 Qdidn't|<2 Qencourage|<3 Qguess|<2 Qincluded|<3 Qslamming|<2 Qvocal|<5
-1.4 -0.8 Qcase|<7 Qchants|<2 Qdwelled|<5 Qkeen|>4 Qlaunched|<6 Qopinion|<1 Qoutspoken|<1 Qpointedly|<7 Qreporting|<1 Qslammed|<7
-1.4 -0.7 Qcontinued|<4 Qwithdrew|<5
-1.4 -0.6 Qrejected|<6
-1.4 -0.5 Qadvocated|<7 Qintroduced|<4 Qretweeted|<5
-1.4 -0.4 Qlook|<5
-1.4 -0.3 Qdeemed|<4 Qdesigned|<6
-1.4 -0.2 Qconcerns|<2
-1.4 0.1 Qnominated|<6 Qproposing|<3 Qtitled|<1
-1.4 0.4 Qattacks|<7
-1.3 -2.5 Qfocused|>1 Qlaid|>1 Qlater|>1
-1.3 -2.4 Qwidely|>1
-1.3 -2.3 Qfocus|>1
-1.3 -2.2 Qtried|>2
-1.3 -2.1 Qemailed|>1 Qendorsed|>2
-1.3 -2 Qblasts|>3 Qquickly|>1 Qtell|>1
-1.3 -1.9 Qremind|>1
-1.3 -1.7 Qhostility|>1
-1.3 -1.6 Qreminding|>2
-1.3 -1.5 Qannouncement|<2
-1.3 -1.4 Qcalls|<6 Qmeasured|<2 Qthinking|<7 Qtitled|<5 Qtraded|<5
-1.3 -1.3 Qdefender|>4 Qremember|<6 Qstrongly|<7
-1.3 -1.2 Qdedicated|<2 Qignored|<7 Qinterested|<5 Qquestions|<2
-1.3 -1.1 Qdelivering|<7 Qdisputed|<7 Qhired|<3 Qlearned|<7 Qplan|<2 Qrefuses|<3 Qseem|<7 Qstories|<6
-1.3 -1 Qaccept|<5 Qaimed|<5 Qarguments|<2 Qdescribing|<4 Qexpecting|<6 Qlabeled|<6 Qlikened|<7 Qposting|<6 Qregarded|<3 Qsees|<7
  Qsharp|<1 Qstance|<1 Qwarnings|<7
-1.3 -0.9 Qadvocate|<5 Qallowed|<2 Qangry|<6 Qasserting|<6 Qcomplaints|<6 Qconsensus|<6 Qdidn't|<7 Qdisavowed|<7 Qfocuses|<3
  Qformally|<7 Qhighlighted|<7 Qlabeling|<4 Qpreferred|<7 Qpromoting|<3 Qproposal|<6 Qproud|<5 Qquickly|<6 Qseemingly|<2
  Qsignaled|<2 Qsupports|<5 Qwatched|<6 Qwilling|<5
-1.3 -0.8 Qbelieving|<3 Qchiding|<5 Qdismiss|<4 Qdwelled|<7 Qidentifying|<5 Qimplied|<4 Qimplying|<5 Qimplying|<6 Qoffer|<1
  Qopinions|<5 Qrecites|<6 Qregarded|<1 Qrequests|<2 Qresponding|<6 Qrumors|<6 Qthink|<7 Qtribute|<1
-1.3 -0.7 Qdisappointed|<1 Qencouraged|<3 Qrefuses|<6 Qrepeat|<2 Qspeculate|<6 Qstrongly|>6
-1.3 -0.6 Qechoed|<6
-1.3 -0.5 Qinterest|<5
-1.3 0.2 Qexpected|<5
-1.3 0.4 Qappears|<2
-1.3 1.4 Qseem|<2
-1.2 -2.4 Qpointing|>1
-1.2 -2.3 Qincreasingly|>1 Qresponse|>1
-1.2 -2.2 Qopposition|>1 Qprovided|>3 Qstance|>1
-1.2 -2 Qtrying|>2
-1.2 -1.8 Qenvision|<3
-1.2 -1.7 Qdeemed|>2
-1.2 -1.6 Qtargeted|<3
-1.2 -1.5 Qconcern|>1 Qhappy|<3
-1.2 -1.3 Qendorsement|>7 Qforth|<1 Qhired|<2 Qlectured|>4 Qwarnings|<4
-1.2 -1.2 Qaccording|>1 Qaccuses|<3 Qfear|<2 Qfeatured|<5 Qguess|<7 Qhit|<2 Qinterest|>1
-1.2 -1.1 Qadmit|<6 Qannouncement|<6 Qanxiety|<6 Qbalked|<6 Qciting|<4 Qdemonstrate|<7 Qfelt|<6 Qhighlighted|<3 Qidentify|<6
  Qplanning|<7 Qplan|<6 Qquick|<6 Qraised|<5 Qslashing|>6 Qsolely|<4 Qwanted|<6
-1.2 -1 Qasking|<2 Qcast|<5 Qcelebrated|<7 Qclaims|<3 Qclaims|<7 Qconsider|<5 Qdemonstrated|<7 Qdeny|<7 Qdisavow|<6 Qencourage|<6
  Qexpect|<7 Qexplicitly|<6 Qfelt|<7 Qlabel|<7 Qrequests|<5 Qslogans|<6 Qsupporting|<5 Qwarn|<7 Qwidespread|<7
-1.2 -0.9 Qadmission|<1 Qassumption|<1 Qback|<1 Qclaimed|<5 Qconcern|>4 Qcontemplate|<7 Qdecision|<2 Qdrew|<6 Qendorsing|<2 Qfear|<3
  Qincreasingly|<7 Qlectured|<7 Qoutlining|<3 Qpledge|<7 Qprojected|<4 Qpromises|<7 Qrefused|<7 Qrepeating|<7 Qsavaging|<7
  Qself-described|<4 Qshout|<7 Qspeculate|<5 Qsuggestion|<7 Qtroubling|>5 Qturns|<4 Qwarning|<2
-1.2 -0.8 Qanswered|<6 Qattack|<2 Qauthorized|<3 Qcheer|<3 Qcomplaints|<5 Qdescribing|<2 Qdetermining|<1 Qdisclosing|<6 Qdoubts|<2
  Qdrawing|<7 Qgave|<7 Qhostility|<3 Qimposed|<7 Qlaunched|<2 Qlaying|<4 Qnotes|<4 Qpromote|<5 Qproposals|<4 Qproud|<4 Qprovided|<7
  Qrefusing|<4 Qrepeatedly|<5 Qrolled|<5 Qseeing|<6 Qsupports|<6 Qsuspected|<5 Qthreatened|<6 Qtouting|<3
-1.2 -0.7 Qbar|<4 Qbelief|<4 Qcharacterize|<6 Qdefend|<2 Qdoubts|<1 Qenamored|<1 Qhighlighting|<1 Qrecommend|<5 Qrelished|<4
  Qtout|<2
-1.2 -0.6 Qcertainly|>4 Qdetailing|<1 Qdisclosed|<4 Qdisplayed|<2 Qunderstanding|<5 Qworrying|<4
-1.2 -0.5 Qappears|<5
-1.2 -0.4 Qbelieves|<7
-1.2 -0.2 Qnominated|<7
-1.2 -0.1 Qallowed|<4 Qlabeled|<1
-1.2 0.1 Qappeared|<3
-1.2 0.2 Qestablished|<1 Qresistance|<6
-1.2 0.3 Qintroduced|<6
-1.2 0.5 Qappeared|<6
-1.2 0.6 Qreportedly|<3
-1.2 0.7 Qknown|<3
-1.1 -2.1 Qaimed|>1 Qdon't|>1 Qdoubts|>1 Qmight|>1
-1.1 -2 Qaren't|>1 Qlaunching|>4 Qlaying|>1 Qsense|>1 Qsent|>1 Qshared|<4 Qstrongly|>1 Qtaken|>1 Qtaken|>2
-1.1 -1.9 Qtook|>1 Qwritten|>1
-1.1 -1.8 Qbegan|>2
-1.1 -1.7 Qallowed|>7 Qinterjected|>3 Qinterpreted|>1 Qopposed|>5
-1.1 -1.6 Qnominate|>4
-1.1 -1.5 Qcriticised|>4 Qpraise|<1 Qsupporting|>2
-1.1 -1.4 Qcry|<2 Qdeep|>1 Qdiscussion|<1 Qforth|<4 Qgoal|<2 Qlabeled|<3 Qquickly|<5 Qscorn|<2
-1.1 -1.3 Qblasts|>5 Qproposal|>7 Qsaying|<3
-1.1 -1.2 Qcalls|<4 Qfavors|<1 Qhighlight|<3 Qimagined|<6 Qlong|>2 Qqueries|>6 Qrequired|<7 Qscrutiny|<3 Qself-described|<5
-1.1 -1.1 Qangry|<3 Qderisively|<7 Qdevoted|<3 Qpassed|>6 Qpleases|>7 Qproposing|<4 Qrevealed|<4 Qshare|<5 Qsympathetic|>5
-1.1 -1 Qadmitted|<7 Qapprehension|<7 Qassure|<4 Qdisclosure|<1 Qenthusiasm|>4 Qenthusiastic|<7 Qestablished|<5 Qfear|<7 Qfiling|<7
  Qinterest|>6 Qmight|<7 Qpledges|<3 Qpublicly|<7 Qtalked|<7 Qtelling|<3
-1.1 -0.9 Qalarms|<7 Qalarm|<6 Qalleged|<7 Qangry|<7 Qapplauding|<4 Qassessment|>5 Qblasted|<4 Qclaim|<2 Qcomment|<6 Qcontinue|<7
  Qdenouncing|<5 Qdictum|<7 Qfocus|<1 Qimposed|<6 Qkeen|<5 Qmused|<7 Qofficially|<7 Qpersuade|<5 Qrefused|<6
-1.1 -0.8 Qaccuse|<5 Qannouncing|>4 Qassailed|<6 Qattacking|<3 Qattack|<4 Qcharged|<6 Qcontinued|<3 Qcontradicted|<7 Qcritique|<3
  Qdisclosing|<4 Qdispute|<1 Qdownplayed|<6 Qembracing|<2 Qemphasized|<7 Qfavors|<7 Qhighlight|<5 Qhostility|<4 Qindicated|<7
  Qkeen|<4 Qmused|<6 Qopposes|<7 Qportraying|<2 Qprove|<7 Qrail|<7 Qrenounced|<7 Qrepeatedly|<3 Qreport|<7 Qresonated|>1
  Qspeculation|<4 Qstories|<1 Qsued|>4 Qsuspected|<7 Qtold|>2 Qviews|<7 Qwhipping|<6 Qzeroes|<5
-1.1 -0.7 Qadvice|<6 Qasserts|<6 Qbelieving|<2 Qbelieving|<4 Qconfident|<1 Qcontention|>1 Qdefender|<5 Qdefend|<5 Qencourage|<2
  Qforecast|<1 Qforeshadowed|<5 Qhorrify|<7 Qimagined|<7 Qlaid|<5 Qlean|<6 Qnotably|<6 Qpaint|<6 Qpointing|<1 Qpresent|<7
  Qreiterating|<6 Qremembers|<5 Qstuck|<1 Qvehemently|<7
-1.1 -0.6 Qchallenged|<3 Qconvinced|<1 Qcriticizes|<6 Qdrew|>7 Qmincing|<7 Qnoticed|<6 Qopenly|<3 Qpainting|>7 Qreassure|<5
  Qreports|<3 Qsensing|<6 Qspeaks|<6 Qstating|<3 Qyelling|<5
-1.1 -0.5 Qnamed|>6 Qwrite|<4
-1.1 -0.4 Qargues|<7 Qtook|>3 Qwants|<6
-1.1 -0.3 Qknown|<6 Qposted|<6
-1.1 -0.2 Qbelieve|<6 Qexpected|<4 Qmade|<5 Qrepeating|<4 Qrevealed|<6
-1.1 -0.1 Qcharged|<4 Qpreferred|<3
-1.1 0 Qappeared|<2 Qdismissed|<7 Qdocumented|<5 Qreportedly|<6
-1.1 0.5 Qseemed|<3
-1.1 0.7 Qconsensus|<2
-1.1 1.1 Qknown|<2
-1 -2 Qtribute|>1
-1 -1.9 Qcommented|>1 Qinterested|>1 Qmessage|>1 Qplayed|>1 Qquick|>2 Qstarted|>1
-1 -1.8 Qangry|>1 Qcurrently|>1 Qdistanced|>2 Qissued|>3 Qopened|>2
-1 -1.7 Qdeep|>4 Qendorses|>4 Qpromote|>2 Qprovided|>1 Qtaken|>3
-1 -1.6 Qattacks|>1 Qforwarded|>5 Qmakes|>2 Qsupporter|>7 Qsupporting|>7
-1 -1.5 Qblasts|>4 Qfiercely|<5 Qforth|>1 Qknew|>3 Qlashed|>7 Qonce|>2 Qrecognition|<2
-1 -1.4 Qoff|>6 Qsent|>2 Qskepticism|<5
-1 -1.3 Qarticulated|>3 Qarticulated|>5 Qcontinued|>2 Qdenouncing|>7 Qendorsement|>1
-1 -1.2 Qcry|>6 Qdefense|<3 Qdefense|>4 Qexplained|<7 Qfears|<3 Qhinting|<5 Qintroducing|<4 Qpassed|<7 Qrealize|<7 Qshe's|>4
  Qthreatens|>7 Qwatched|>4
-1 -1.1 Qignore|>5 Qloudly|<3 Qmind|>7 Qscrutiny|<7 Qwords|<4 Qyelled|<5
-1 -1 Qcelebrated|<6 Qchants|<7 Qclaiming|<5 Qcommenting|<4 Qdoubts|<7 Qenthusiasm|<7 Qfears|<6 Qhints|<2 Qmocked|<5 Qpost|<2
  Qstarted|>7 Qstriving|>7
-1 -0.9 Qaboard|<7 Qaccepting|<7 Qannouncing|<7 Qauthorized|<2 Qbacking|<7 Qblocked|>7 Qboasted|<7 Qcase|<4 Qcast|<6
  Qcharacterize|<7 Qcompletely|<5 Qdefender|<1 Qdon't|<7 Qendorse|>2 Qfavored|<6 Qfocuses|<2 Qfocuses|<5 Qfurious|<4 Qgranted|>4
  Qhighlighting|<2 Qoppose|>3 Qpledging|<3 Qproclaimed|<5 Qrecently|<6 Qrefusal|<6 Qrefuses|<4 Qregarded|<4 Qrumors|<7 Qslashing|<7
  Qsquarely|<1 Qvoiced|<7 Qworry|<1 Qworry|<6 Qwrite|<5 Qyelled|<4
-1 -0.8 Qallowed|<5 Qcondemning|>4 Qconsiders|<2 Qcontinue|<6 Qdefender|<3 Qdescribe|<7 Qdetermine|<4 Qdetermine|<5 Qdocumented|<7
  Qembrace|<5 Qenthusiastic|<5 Qenvision|<1 Qestimated|<7 Qestimates|>7 Qfears|<7 Qforcefully|<5 Qforecast|<7 Qgoes|<1 Qherself|<6
  Qhitting|<5 Qhitting|<6 Qhone|<5 Qinterested|<7 Qintroduces|>6 Qinvoked|<6 Qlabeled|<5 Qlong|<6 Qmaintain|<7 Qmakes|>6
  Qmentions|<7 Qopined|<6 Qopposition|<7 Qpassion|<2 Qpromote|<2 Qproposal|<7 Qprotesting|<7 Qquestioning|<5 Qratify|<7
  Qrecalling|<5 Qrefer|<6 Qrefer|<7 Qsharp|<4 Qsigned|<7 Qspeculation|<2 Qthreatening|<6 Qthrilled|>6 Qunderstood|<6 Qused|<7
  Qwary|<7 Qworries|<7 Qworrying|>7
-1 -0.7 Qallowed|<7 Qanswer|<7 Qapologize|<7 Qbelief|<6 Qblame|<7 Qchanted|<6 Qchants|<6 Qconfirmed|<1 Qconvince|<5 Qdeciding|<7
  Qdenouncing|<4 Qdetailing|<2 Qdismissing|<4 Qdoubts|<6 Qemphasizing|<4 Qerroneously|<6 Qfavors|<5 Qinterested|<1 Qlamenting|<7
  Qlearned|<6 Qmaking|<6 Qoppose|<2 Qpledge|<1 Qpromotes|<3 Qquoting|<6 Qreassured|<6 Qrebuke|<6 Qregarded|<6 Qresponding|<2
  Qsense|<2 Qsentenced|<1 Qstories|<2 Qsubtle|<6 Qsuggesting|<3 Qthrilled|<6 Qunderscored|>7 Qunderstand|<5 Qweighed|<5
-1 -0.6 Qadmitted|<6 Qasks|<5 Qbelief|<1 Qbelief|<2 Qchiding|<3 Qcites|<3 Qcriticized|<7 Qdelivered|<5 Qechoed|<7 Qembraced|<5
  Qemphasized|<5 Qemphasizing|<5 Qevenly|<1 Qfootage|<1 Qgrousing|<6 Qhighlighting|<6 Qinsisting|<2 Qlambasted|<1 Qprefer|<2
  Qpromote|<3 Qprovide|<1 Qranged|<5 Qranged|<6 Qrant|>6 Qremarking|<5 Qrequests|<1 Qself-described|<2 Qsense|<1 Qshared|>5
  Qsuggestions|<2 Qtrying|<1 Qtweeting|<1 Qwarn|<5
-1 -0.5 Qdown|<5 Qscolded|<4 Qwidely|>2
-1 -0.4 Qdeemed|<5 Qlittle|>4 Qresponded|<5 Qscrutiny|<6
-1 -0.3 Qconfirmed|<7 Qnominated|<4 Qquestion|<4 Qtitled|<4
-1 -0.2 Qappeared|<5 Qdisappointed|<6 Qforesee|>5 Qwondered|<2
-1 -0.1 Qangered|<1
-1 0 Qback|<5 Qcomplain|<4 Qrecognizing|>4
-1 0.1 Qinsisted|<7 Qinvited|<2 Qknown|<4 Qseen|<1
-1 0.2 Qmentioned|<4 Qnominated|<2 Qseems|<7
-1 0.3 Qappears|<3 Qrebuked|<3
-1 0.4 Qappear|<2 Qconsidered|<5
-1 2 Qappears|<1
-0.9 -1.8 Qalready|>1 Qapologized|>1 Qcome|>1 Qdiscussion|>1 Qinclined|>1 Qlong|>1 Qofficially|>1 Qoutlined|>2 Qreference|>1
  Qrestricting|>3 Qtalks|>1
-0.9 -1.7 Qalluding|>1 Qcritique|>1 Qdoubled|>2 Qexplicitly|>1 Qharsh|>2 Qmakes|>3 Qmust|>1 Qnegative|>2 Qpraise|>1 Qpublicly|>1
  Qsuddenly|>1 Qwants|<4
-0.9 -1.6 Qdisliked|<6 Qformally|>1 Qregarded|>1 Qtalking|>1 Qturns|>1 Qvocal|>1
-0.9 -1.5 Qconcede|>3 Qdoesn't|>1 Qestimated|<3 Qfocusing|>1 Qhit|>1 Qpresented|>3 Qreluctance|>4 Qused|>2
-0.9 -1.4 Qasking|>1 Qblasts|>2 Qimpassioned|>5 Qinterjected|>4 Qpromote|>3 Qquoting|<4 Qrecounted|>4 Qremarks|<4 Qso-called|>4
  Qsupporting|>6 Qviews|>7
-0.9 -1.3 Qarticulated|>2 Qdedicating|>5 Qecho|<6 Qgoes|>3 Qignore|>6 Qpraises|>2 Qquestions|<6 Qrefusal|>5 Qregret|<6
  Qrestricting|>5 Qsympathetic|>7 Qtells|>1
-0.9 -1.2 Qangry|>7 Qasked|<7 Qchampioned|>3 Qfrequent|>7 Qlearn|>4 Qmeant|<5 Qpresses|>5 Qrefer|<5 Qreminding|<4 Qrepeat|>4
  Qshe's|<4 Qstarted|>3
-0.9 -1.1 Qcalling|<2 Qconsensus|<7 Qfierce|>2 Qopposed|>6 Qpassed|<6 Qpressed|<3 Qspent|>5 Qunderstands|<6 Qwidely|>7
-0.9 -1 Qboos|>7 Qconfidence|<4 Qcontention|<2 Qconvinced|<4 Qcried|<6 Qdiscuss|<2 Qdisputes|<6 Qfavorably|<6 Qfiling|>6 Qhate|<6
  Qinitially|>7 Qlambasted|<3 Qlaunched|>6 Qmentioning|<4 Qnaming|>6 Qraised|<7 Qreferencing|<4 Qseeks|>6 Qsided|<7 Qsupported|<7
  Qunderstand|>7
-0.9 -0.9 Qaccuses|<4 Qalluding|<2 Qalluding|<5 Qannounce|>7 Qanxiety|<3 Qanxiety|>1 Qask|<1 Qask|<3 Qback|<3 Qdecide|<7 Qdefense|>5
  Qdisliked|<5 Qlashed|<6 Qplanning|<1 Qpromises|<2 Qreferred|<7 Qrefusal|<5 Qresponded|<3 Qresponse|<5 Qscorn|<5 Qseeks|<7
  Qwanted|<4
-0.9 -0.8 Qaccusing|<5 Qacknowledging|<2 Qalluding|<6 Qarticulated|<7 Qchampioned|>4 Qclaims|<6 Qcommenting|<3 Qconfidence|<7
  Qdecide|<6 Qdemonstrated|<3 Qderided|<7 Qdevoted|<7 Qdisappointed|<7 Qdismissive|<5 Qenvisioned|<2 Qexploit|<4 Qfavored|>4
  Qfeared|<6 Qhighlight|<6 Qknows|<7 Qlong|<7 Qoppose|<6 Qoutlook|<5 Qpassion|<5 Qpledged|>7 Qpledge|<4 Qpresented|<6 Qproposals|<7
  Qrailed|<4 Qrecorded|<6 Qreferenced|<6 Qreferencing|<5 Qrepeated|<7 Qreportedly|<7 Qsentiment|>2 Qshouted|>5 Qsuggests|<7 Qtalk|>4
  Qtook|<3 Qunderstood|<7
-0.9 -0.7 Qaccusations|<5 Qaim|<1 Qalarms|<5 Qalready|<6 Qasks|<4 Qassumption|<4 Qassured|>1 Qassure|<7 Qbelieving|<6 Qblasts|<2
  Qco-sponsored|<7 Qcommenting|<2 Qcompared|<5 Qcompared|<6 Qcompare|<7 Qcriticizes|<7 Qdelivering|<5 Qdiscusses|<6 Qdoubts|<5
  Qemphasized|<3 Qhate|>4 Qignored|<1 Qpassing|>7 Qpegging|<7 Qpersuade|<3 Qpoke|<5 Qportraying|<3 Qportraying|<4 Qpromise|<3
  Qrailed|<7 Qrebuked|<4 Qrecommended|<4 Qreluctance|<6 Qscorn|>1 Qshot|<7 Qsided|<4 Qslashing|<5 Qsoon|<7 Qspeak|<6 Qstance|<5
  Qtalked|<6 Qthanked|>1 Qtying|<7 Qunderscored|<6 Qwidespread|<6
-0.9 -0.6 Qaccusations|<1 Qagree|<6 Qannouncement|<5 Qanxiety|<1 Qasserted|<3 Qasserting|<2 Qassertion|<5 Qasserts|<5 Qbragged|<4
  Qbrushed|<7 Qcase|<6 Qcertainly|>7 Qchanted|<5 Qcites|<5 Qcomplain|<7 Qconclude|<6 Qcondemning|<1 Qcriticize|<3 Qdedicated|<1
  Qdemanded|<6 Qdismissing|<1 Qdisparaged|<5 Qdispute|>3 Qdrew|<5 Qdubbed|<6 Qembraces|<7 Qencouraged|<7 Qenvision|<6 Qfeatured|<7
  Qinsisting|<3 Qjustify|<3 Qlearn|<2 Qmind|>5 Qmulling|<4 Qmust|<6 Qopposition|<5 Qpaint|<4 Qpledge|>7 Qportraying|<1 Qpressing|<5
  Qrebuke|<5 Qrecommended|<5 Qreferences|<1 Qreferring|>6 Qrefusing|<2 Qreminding|<2 Qrenewed|<6 Qrethinking|<5 Qrousing|<7
  Qsharp|<2 Qsharp|<7 Qspotted|<4 Qstatement|<2 Qstrongly|>4 Qsupportive|<6 Qtribute|<5 Qturns|<7 Qunderstands|<7 Qunderstand|<7
  Qvow|<5 Qwent|<7 Qwillingness|<7 Qwondering|<7
-0.9 -0.5 Qapplauds|<7 Qassert|<6 Qdeeming|<5 Qdiscuss|<1 Qhostility|<1 Qjoking|<6 Qleans|<4 Qmaintained|<6 Qpraised|<4 Qproud|<1
  Qproved|<7 Qrebuked|<7 Qresponds|<5 Qself-described|<1 Qstated|<6 Qsupports|<3 Qunmistakable|>7 Qunsubstantiated|<5 Qupon|>5
  Qwidely|<5 Qwriting|<1
-0.9 -0.4 Qappear|<3 Qcriticism|<2 Qobserved|<5 Qrecognizing|>2
-0.9 -0.3 Qhear|<5 Qhighlighted|<4 Qread|<5
-0.9 -0.2 Qpraise|<3
-0.9 -0.1 Qrebuffed|<3 Qwrote|<5
-0.9 0 Qdisappointing|<4 Qrevealed|<5
-0.9 0.2 Qchimed|>5 Qdemand|>4 Qintended|<3 Qrebuffed|<6 Qreportedly|<2 Qshare|<2
-0.9 0.3 Qdisliked|<4 Qstill|<4
-0.9 0.5 Qdeep|<1 Qnoticed|<4 Qsounds|<1
-0.9 0.6 Qconsidered|<2 Qwidely|<3
-0.9 0.8 Qmind|<4
-0.8 -1.8 Qworries|<2
-0.8 -1.7 Qdiscussing|<5 Qdoubled|>1
-0.8 -1.6 Qalways|>1 Qconcerned|>1 Qhit|>2 Qrecently|>1 Qreferring|>1 Qrespond|>1 Qtrying|>1
-0.8 -1.5 Qbitter|>2 Qfootage|>1 Qlooking|>1 Qlooks|<2 Qonce|<4 Qopenly|>1 Qpointed|>1 Qsparred|>1 Qspeaks|>1 Qspeak|>1 Qstories|>1
  Qsupportive|>1 Qwent|>1
-0.8 -1.4 Qaddressed|>3 Qalways|>2 Qattacks|>7 Qattack|>1 Qblast|>2 Qboasted|>1 Qbored|>5 Qcheer|>1 Qconcede|>2 Qconsidered|>3
  Qcontinue|>3 Qcritical|>1 Qdefense|>1 Qdidn't|>1 Qembracing|>5 Qenthusiastically|>5 Qlambasted|>3 Qmakes|>1 Qportray|>2
  Qrelying|>1 Qsharp|>2 Qsignaled|>2 Qutter|<5 Qwidespread|>1
-0.8 -1.3 Qcontinue|>2 Qdisclosure|>4 Qexpressed|>2 Qlambasted|>6 Qlashed|>2 Qoffered|>2 Qoutspoken|>6 Qpreferred|>4 Qpresented|>2
  Qquickly|<2 Qresistance|>1 Qsupporter|>6
-0.8 -1.2 Qadvice|<4 Qadvocated|>5 Qalready|>2 Qattempts|>6 Qbrought|>5 Qchants|>4 Qimpressed|>1 Qnever|>4 Qpetition|>4 Qpicked|>5
  Qquestion|<1 Qreplied|<4
-0.8 -1.1 Qattention|<2 Qbristled|<6 Qcheered|>6 Qclaim|<5 Qenvisioned|<6 Qfears|<5 Qfired|>6 Qhints|>6 Qhints|>7 Qinterpreted|<7
  Qmentions|>3 Qopposing|>7 Qpressing|>2 Qself-described|>3 Qtargeted|>1 Qtrying|<5 Qvehemently|>6 Qverbal|<4
-0.8 -1 Qadding|<4 Qdeclaring|>6 Qdeeply|>7 Qdetermined|<2 Qdisclosure|>6 Qdiscussing|<4 Qencourage|>4 Qexplained|<6 Qexplain|<6
  Qknow|<7 Qlabeled|<7 Qlashes|>5 Qlearn|>5 Qmock|>4 Qnominate|>7 Qpersuaded|>5 Qpreferred|>6 Qrails|<5 Qreached|>5 Qreason|<1
  Qrecited|>6 Qrecounted|<5 Qreferred|>7 Qrestricting|>4 Qshares|>7 Qstood|<5 Qstrongly|>5 Qsuddenly|>5 Qtalking|<4 Qteeth|>7
  Quttered|<4
-0.8 -0.9 Qallegedly|<6 Qangry|<4 Qattacks|<5 Qbilled|<3 Qcelebrating|>5 Qclashed|<6 Qcriticizes|>2 Qcry|>7 Qcurrently|>3 Qdeemed|>6
  Qdiscusses|<5 Qendorse|<7 Qexpects|<6 Qfiling|>5 Qhighlights|<5 Qhinted|<7 Qinterest|<1 Qnever|<2 Qoffering|<6 Qopposed|>7
  Qoutspoken|>5 Qpainting|<7 Qpledges|<2 Qpromises|<3 Qpromote|>4 Qproposing|>7 Qquip|<6 Qreferenced|>7 Qrejection|<4 Qsee|<7
  Qsentiment|>7 Qsued|>1 Qtells|>2 Qtold|>1 Qunderscoring|>4 Qvoice|<7 Qwant|<7 Qwidespread|<2
-0.8 -0.8 Qacknowledging|>4 Qalleged|>3 Qalluding|<3 Qassertion|>7 Qblasting|<6 Qcelebrating|>7 Qchosen|<6 Qclaim|>7 Qcoined|>7
  Qcomplained|>2 Qcrediting|<4 Qcritical|<7 Qcriticizes|>4 Qdefending|>3 Qdenouncing|>5 Qdevoted|<5 Qdisavow|<4 Qdiscussing|<3
  Qdislike|>7 Qenvisioned|<7 Qmeant|<7 Qmentions|>4 Qobserve|>7 Qoppose|<5 Qpaint|>7 Qpersuaded|>2 Qplan|>7 Qpromotes|<6
  Qproposal|>5 Qpublicly|>5 Qpuzzled|<6 Qrails|<7 Qrecounts|<6 Qregarded|<7 Qrequested|>4 Qrequested|>5 Qrestricting|<2 Qscrutiny|<1
  Qsees|<5 Qshouted|<5 Qslammed|<4 Qstating|<6 Qsuggestions|<6 Qsuggest|<7 Qsupporting|>4 Qsupports|<7 Qsure|<2 Qunmistakable|<4
  Qunnoticed|<7 Qvouched|<7 Qwonder|<7
-0.8 -0.7 Qaccuse|<6 Qaimed|<3 Qannouncement|>4 Qanswering|<5 Qasserting|<7 Qassert|<7 Qbitter|<7 Qblaming|<2 Qbroad|<4
  Qcelebrated|<5 Qchanted|<3 Qcited|<4 Qcome|<7 Qcredited|<1 Qdeep|<3 Qdefending|<4 Qextensively|>6 Qfalsely|>7 Qfierce|<1
  Qfrequently|<7 Qgenerally|<6 Qgranted|>5 Qhinted|<5 Qincludes|<7 Qissued|<6 Qknew|>7 Qlong|<3 Qloves|<6 Qmaintained|>6 Qmused|<5
  Qoffering|<4 Qonce|<7 Qpersuaded|<7 Qproclaimed|<4 Qpumped|<6 Qquestion|<6 Qrecently|<7 Qreference|<1 Qrejected|<7 Qreluctant|<3
  Qremarking|<4 Qremarking|>3 Qseem|<6 Qsharply|<1 Qshe's|<5 Qspeculate|<4 Qspoken|<7 Qsupporting|>5 Qsupports|<4 Qtaken|<5
  Qthanked|>2 Qthreatens|>6 Qtitled|>2 Qtouted|<7 Qunified|<5 Qverbal|<7 Qvetoed|<7 Qwondering|<6
-0.8 -0.6 Qacutely|<7 Qadmission|<6 Qadvised|<7 Qaiming|<6 Qalarms|<6 Qaligned|<5 Qarguing|<2 Qassertion|<4 Qassured|<6
  Qattacking|>7 Qattempts|<6 Qauthored|>5 Qblaming|>5 Qblasts|<6 Qboast|<4 Qchided|<4 Qcite|<7 Qconceding|<4 Qconfidence|>4
  Qcontemplate|<4 Qcontinues|<5 Qcontrasting|<5 Qcontrasting|<6 Qcritique|<6 Qdeclare|<5 Qdeclined|>6 Qdepicting|<7 Qdescribes|<7
  Qdisclose|<1 Qdisclosing|<5 Qdoesn't|<6 Qdoubt|<1 Qdownplayed|<5 Qemphasizing|<3 Qestimate|<7 Qevinced|<7 Qexemplifying|<4
  Qfailed|>7 Qfavored|>5 Qfiercely|<7 Qfocusing|<2 Qforth|<6 Qguess|<4 Qhinting|<4 Qidea|<4 Qindicated|<1 Qindicate|<6 Qinsisting|<7
  Qinterpret|<6 Qjustify|<2 Qknocked|<7 Qknows|<6 Qlean|<5 Qmentioning|<2 Qmocking|<2 Qperceptions|<5 Qplan|<7 Qposted|>4
  Qpredicting|<7 Qpredict|<7 Qpriority|>6 Qpromise|<7 Qproposes|<5 Qquestioned|<2 Qrailed|<5 Qrebuked|<5 Qreferences|<2 Qrefusing|<3
  Qreject|<6 Qreject|<7 Qremember|<7 Qreporting|<5 Qrepresent|<6 Qresponded|<6 Qripping|<7 Qseemingly|<6 Qshouting|<6 Qsignaled|<7
  Qso-called|<7 Qsounds|<7 Qsparred|<5 Qspeaking|<7 Qstating|<2 Qstating|<4 Qteeth|<6 Qtribute|<4 Qunderstanding|<2
  Qunderstanding|<4 Quttered|<6 Qvoted|>6 Qwidespread|<5 Qwonder|<6 Qworry|<7 Qyelling|<7
-0.8 -0.5 Qaccusations|>6 Qadmitting|<2 Qalways|<1 Qanswering|<2 Qback|>2 Qcandidly|<5 Qcheer|<2 Qchiding|<4 Qconceded|<5
  Qconcerned|<1 Qcondemned|<1 Qcongratulating|<6 Qdeclared|>7 Qdedicating|<5 Qdemand|<6 Qexpressing|<5 Qfavored|>6 Qimplying|<3
  Qinterjected|<6 Qinterjected|<7 Qlater|<2 Qlauded|<5 Qlectured|<5 Qlists|<6 Qmocking|<3 Qnegative|<1 Qnegative|<2 Qopenly|<7
  Qopinion|<3 Qpresented|<7 Qproponent|>6 Qproved|<5 Qreferencing|<2 Qrefuse|<5 Qreject|<1 Qreluctance|>6 Qreluctant|<7
  Qreminding|<1 Qseeing|<4 Qsounds|>5 Qspeculation|<1 Qstill|>7 Qsupporter|>4 Qthrilled|<7 Qthrowing|<4 Qtouting|<5 Qvouching|<6
-0.8 -0.4 Qbacked|<4 Qboasts|<5 Qcalls|<5 Qclarified|<6 Qcontending|<5 Qcontinued|<2 Qdefender|>3 Qechoing|<1 Qfearing|<1 Qhit|<1
  Qlisted|<3 Qmind|>3 Qregarded|>6 Qshare|>7 Qsigned|>3 Qskeptical|<1 Qvoice|>2
-0.8 -0.3 Qangered|>6 Qcontended|>5 Qcriticizes|>3 Qfired|>2 Qmeant|<1 Qpersuade|>6 Qrattled|<7 Qreminded|<3 Qsay|<7 Qtakeaway|>5
-0.8 -0.2 Qangered|<6 Qannounce|>4 Qannouncing|>7 Qclear|<2 Qcomplaints|>5 Qcovered|<7 Qdetermined|<4 Qfavored|<1 Qfind|>5 Qknown|>5
  Qmind|>4 Qpoint|<7 Qreportedly|>7 Qsigned|>2 Qused|<2
-0.8 -0.1 Qrepeated|>6
-0.8 0 Qalarmed|<5 Qeager|>7 Qfeel|<4 Qidentified|>6 Qissued|<3 Qknown|>7 Qpraise|>4 Qrecounted|<2 Qstruck|<5 Qtalk|<2
-0.8 0.1 Qdeep|<4 Qintended|<2 Qremarked|<6
-0.8 0.2 Qdisappointed|<5 Qdismissed|<6 Qfierce|<5 Qreports|<4
-0.8 0.3 Qdisavowed|<4 Qendorsement|<4
-0.8 0.5 Qwidely|<4
-0.8 1.4 Qcomment|<1
-0.8 2.2 Qsupporter|<1
-0.7 -1.5 Qbacking|>3
-0.7 -1.4 Qdistanced|>1 Qgoes|>1 Qmocked|<3 Qputs|>2 Qspoken|>1 Qtried|>1
-0.7 -1.3 Qattacking|<7 Qaware|>1 Qbitter|>1 Qcertainly|>1 Qconsistently|>1 Qcounting|>1 Qdisagree|>1 Qdisclosure|>1 Qenamored|>1
  Qinformed|<2 Qintroducing|>3 Qlays|>1 Qloudly|>1 Qoutlined|>1 Qportrayed|<2 Qrecounted|>3 Qreferences|>1 Qreferred|>1
  Qreflecting|>1 Qweighed|>1
-0.7 -1.2 Qaccuse|>4 Qagain|>1 Qblasting|>3 Qbrushed|>1 Qconceding|>2 Qcracked|>4 Qdedicated|>1 Qdenies|>3 Qdisclosed|>3 Qdon't|>3
  Qexplain|>2 Qfocuses|>1 Qimpassioned|>2 Qoutspoken|>1 Qput|>1 Qput|>2 Qreferring|<4 Qsupporting|<3
-0.7 -1.1 Qaddressed|>4 Qalready|>3 Qattempted|>2 Qattributed|>4 Qavoided|>5 Qchanted|>3 Qdisclosed|>2 Qevenly|>2 Qimmediately|>2
  Qintroduces|>5 Qintroducing|>4 Qletter|>5 Qmaintain|>4 Qmaking|>3 Qpegged|>5 Qplanned|>5 Qpraises|>5 Qpreferred|>5 Qprotesting|<2
  Qpump|>6 Qrefuses|<2 Qreleased|>2 Qremembered|<7 Qrenewed|>5 Qrepeated|>4 Qsupporting|>3 Qvocal|>7 Qwent|>3
-0.7 -1 Qadvocated|>4 Qannounce|>6 Qchants|>5 Qcite|<6 Qclashed|>6 Qconcluded|>2 Qconvince|>1 Qderided|>2 Qdrawing|>6 Qfiercely|<6
  Qfierce|>1 Qforcefully|>7 Qimpassioned|>4 Qlaid|>6 Qletter|<5 Qpledged|<7 Qpressed|<4 Qquestion|>1 Qrecognition|<3 Qresponding|>1
  Qshouted|>6 Qsounded|>2 Qsparred|>7 Qunveiled|>2 Qworry|>1
-0.7 -0.9 Qaccepted|>6 Qcampaigned|>4 Qchampioned|>5 Qcheered|>4 Qchimed|>7 Qcite|>7 Qdeclined|>2 Qdenounced|>3 Qdisliked|<1
  Qexemplifying|>6 Qexplaining|<5 Qexplains|<3 Qexposed|<2 Qharsh|>7 Qmock|>5 Qmust|>2 Qopposed|<7 Qpassion|>4 Qpleases|>6
  Qpraises|>4 Qpublicly|>2 Qrecognition|<6 Qrecommend|>4 Qreport|>7 Qretweeted|>2 Qreveal|>7 Qscrutiny|<2 Qshare|>2 Qstarted|>2
  Qsupporting|<6 Qtrying|>3 Qvision|>5 Qvouch|>5
-0.7 -0.8 Qaccusations|>7 Qangered|>7 Qannouncement|<3 Qanswer|<1 Qargue|<2 Qarticle|<6 Qbar|>6 Qbilled|>6 Qcast|<2 Qcheered|>5
  Qconceded|>7 Qdecide|>7 Qdefending|>4 Qdenied|>4 Qdisclosure|>7 Qdislike|>6 Qexpects|<7 Qfiled|>2 Qfresh|<7 Qhopeful|<5
  Qinability|<7 Qinclined|<5 Qintended|<6 Qknows|<2 Qloves|<5 Qmentions|<6 Qmight|>3 Qoffers|>4 Qpledging|>6 Qpoke|>7 Qportray|>1
  Qpraised|<6 Qpraising|<7 Qproposal|>6 Qrattled|>2 Qrecalling|<6 Qrecognized|<6 Qrejecting|<5 Qrelished|>6 Qrelished|>7
  Qrepeating|<6 Qreplied|<7 Qresponds|>2 Qrestricting|<6 Qscrutiny|>6 Qseeking|<7 Qsided|>5 Qstance|<4 Qsupporter|<7 Qsupportive|>5
  Qthanked|>5
-0.7 -0.7 Qadvice|<2 Qaiming|<3 Qapproved|>7 Qasserting|<4 Qassumption|<2 Qbashing|<6 Qcollective|>7 Qcovered|<6 Qdenied|<3
  Qdenouncing|<6 Qdescribe|<4 Qdisavowed|<5 Qdozens|>5 Qenvisioning|<7 Qexpectations|<6 Qforecast|>4 Qfundamental|>6 Qgoal|>4
  Qhopes|<4 Qindicated|<6 Qinformed|>2 Qintended|<5 Qmeasured|<1 Qnominate|<2 Qoffering|<3 Qpraised|<5 Qpresent|<4 Qproclaimed|<7
  Qproposal|<4 Qprotesting|<4 Qproud|<7 Qpumped|<7 Qput|<7 Qreading|<5 Qreason|>3 Qrecently|>4 Qreckon|<5 Qreferred|<1 Qrefuse|<3
  Qregarded|<5 Qrethinking|<7 Qsense|<7 Qsingled|<7 Qstance|<3 Qsuggestions|<5 Qsuspected|<4 Qtaken|<3 Qtalking|>3 Qtribute|>3
  Qunderscoring|<4 Qunwillingness|<7 Quttered|>3 Qviews|<6 Qvow|<7 Qwelcomed|<3 Qworries|<6
-0.7 -0.6 Qacquiesced|<1 Qadopted|<7 Qadvice|<7 Qagain|<7 Qanxiety|<2 Qasked|<5 Qassailed|<5 Qasserting|<3 Qassumption|<3 Qbacks|<7
  Qbashing|<4 Qcompare|<5 Qcompletely|<4 Qcompletely|<6 Qconcede|<6 Qcondemned|<7 Qconsiders|<4 Qcritique|<5 Qdebated|>7
  Qdeclares|<7 Qdefend|<7 Qdenies|<6 Qdisplaying|<7 Qdistrusted|>7 Qdoubt|<7 Qearlier|<4 Qenthusiasm|>5 Qestablished|<6 Qexcited|<7
  Qexpecting|<7 Qexplicitly|<4 Qexploit|<5 Qexplore|<6 Qfaith|<6 Qfamously|<7 Qfavors|<6 Qfearing|<4 Qfound|<3 Qindicating|<7
  Qinflate|<5 Qinterpret|<7 Qjokes|<1 Qjustify|<5 Qlawsuit|<6 Qlectured|>7 Qlooked|<1 Qmandates|<7 Qmentions|<5 Qnominate|<7
  Qoutlining|<6 Qpledge|<6 Qpraised|<1 Qpraising|<3 Qpraising|<5 Qprivately|>5 Qpromotes|<7 Qproponent|>7 Qproposing|>6 Qpublicly|>7
  Qpush|>4 Qpuzzling|<7 Qrecognized|<7 Qrecognizing|<6 Qrecounts|<4 Qreflected|<5 Qrejection|>7 Qreport|<5 Qrequested|<7 Qrethink|<7
  Qshared|<3 Qshared|<7 Qsingled|<5 Qslogans|>7 Qsounds|>2 Qstrongly|<4 Qtend|<7 Qtried|<5 Qunderstand|<4 Qvocal|<7 Qvoiced|>7
  Qwarmly|<5
-0.7 -0.5 Qadmitting|<6 Qaimed|<4 Qalready|<4 Qanswer|<6 Qanticipating|<7 Qappointment|<5 Qassertion|<3 Qassumption|<6
  Qauthorized|<7 Qbilled|<7 Qcompared|<7 Qcriticizes|>7 Qcriticizing|>6 Qdeciding|<4 Qdeclare|<4 Qdeemed|>4 Qdepicting|<5
  Qdesperate|<7 Qdetailing|<3 Qdispute|<7 Qendorsing|<3 Qexpression|<7 Qfootage|<6 Qglad|<5 Qguaranteed|<5 Qimplying|<2 Qincluded|<5
  Qindicate|<5 Qjoked|<4 Qlaunched|<3 Qlaunched|<7 Qlaying|<3 Qlittle|<7 Qmulling|<5 Qnotably|<5 Qoff|<6 Qpraises|<2 Qpriority|>5
  Qproposal|<3 Qproved|>2 Qpublicized|<7 Qratify|<5 Qrebuke|<7 Qrecognize|<1 Qreferenced|<1 Qreferenced|<2 Qreferred|<4 Qrefuse|>7
  Qrevised|>5 Qrousing|<6 Qseeing|<5 Qseeks|<6 Qshouted|<6 Qskeptical|>7 Qspeech|<7 Qstood|<7 Qunveiled|<7 Qvoice|>3 Qworries|<5
-0.7 -0.4 Qaddressing|<5 Qadmitting|<1 Qalleging|<2 Qassert|<5 Qassurances|<3 Qassure|>4 Qattribute|<5 Qblasting|<1 Qboasts|<4
  Qcalled|<2 Qcites|<2 Qclaiming|>6 Qcomment|<7 Qcompared|>7 Qconcede|<1 Qcrediting|<2 Qcriticizes|<4 Qdeclaring|<3 Qdedicated|>6
  Qdenouncing|<1 Qdeny|<5 Qdetailed|<6 Qdetailing|<5 Qdetermined|<7 Qdownplayed|<2 Qencouraging|<5 Qencouraging|<6 Qfeared|<5
  Qfocusing|<5 Qglad|<1 Qhoped|<3 Qidentified|<5 Qinvoking|<4 Qjab|<4 Qmandates|<5 Qnominate|<5 Qprovided|<5 Qratify|<6 Qrecited|<6
  Qrecites|<4 Qrecognized|>6 Qrecounted|<4 Qreiterated|<7 Qreluctant|<1 Qrepeating|<2 Qrumors|<5 Qsigns|<6 Qspoken|<5 Qstories|>6
  Qsuggestions|<1 Qsure|<7 Qtouting|<4 Qtouting|>5 Qunderscore|<5 Qunveiled|<6 Qwrite|<3
-0.7 -0.3 Qadmission|>7 Qattention|>7 Qcalled|>6 Qchosen|>7 Qconclude|>7 Qdesigned|<4 Qhighlighting|>7 Qreflecting|>7
-0.7 -0.2 Qangered|>5 Qechoed|<1 Qfierce|<4 Qprohibit|>7 Qruled|<7 Qrumors|>6 Qseems|<3 Qstill|<2 Qtalks|<3 Qtelling|>7 Qthinks|>7
  Qtold|>4 Qupset|<5 Qwilling|>5
-0.7 -0.1 Qannounced|<7 Qannounced|>7 Qargue|<7 Qasking|>5 Qbelieves|<3 Qcalling|>7 Qfired|<5 Qnegotiated|>1 Qprojected|>7
  Qrattled|<4 Qviewed|<6 Qwrites|<4 Qwrote|>2
-0.7 0 Qmocked|<6 Qportrayed|<4 Qposted|<7 Qreleased|<2 Qseemed|<7
-0.7 0.1 Qappear|<6 Qbelieve|<7 Qconcern|<5 Qendorsement|<6 Qforecast|<4 Qimpressed|>3 Qpraise|>6 Qreferring|>5 Qremember|>2
  Qtargeted|<4
-0.7 0.2 Qasked|>6 Qbacking|<4 Qopposed|<5
-0.7 0.3 Qconsidered|<7 Qmind|<2
-0.7 0.4 Qignored|<6 Qknown|<1 Qrequested|<2
-0.7 0.5 Qformally|<3
-0.7 0.6 Qseemed|<4 Qsuspected|<2
-0.7 0.7 Qarguments|<1 Qwarnings|>4
-0.7 0.8 Qrevered|<2
-0.7 0.9 Qstill|<1
-0.7 1.7 Qappear|<1
-0.6 -1.5 Qimagined|<3
-0.6 -1.4 Qhoping|<3 Qreferring|<6
-0.6 -1.3 Qdefending|<2 Qstood|>1 Qwarned|>1
-0.6 -1.2 Qagree|>1 Qchose|>5 Qconsensus|>1 Qdidn't|>3 Qechoed|>3 Qembrace|>1 Qharsh|>1 Qnegative|>1 Qopinion|>1 Qpassion|>1
  Qpleaded|>1 Qpointing|<2 Qpromising|<2 Qproud|>1 Qpublished|>3 Qquick|>1 Qreplied|<3 Qsharp|>1
-0.6 -1.1 Qarguments|>1 Qcomplaining|>5 Qconfident|>1 Qcontinue|>1 Qdecrying|>3 Qdescription|>7 Qdivided|>1 Qendorses|>5
  Qexpectations|<5 Qfavor|<7 Qhints|>1 Qlooked|>1 Qobserved|>1 Qoften|>1 Qopened|>1 Qpost|>1 Qpublished|>2 Qrefers|>1 Qrejection|>1
  Qremember|<4 Qsingled|>1 Qsounding|<6 Qtouched|>1 Qunified|>6 Qwary|>1
-0.6 -1 Qaim|>1 Qappeared|>2 Qattack|>3 Qbacking|<6 Qbegan|>1 Qcampaigned|>5 Qcast|>2 Qchiding|>4 Qclaiming|>2 Qcommenting|>1
  Qcompletely|>1 Qconfirming|>2 Qconsiders|>7 Qcontrasted|>5 Qdeclaring|>2 Qdisappointed|>1 Qentitled|>7 Qexpects|>4 Qexpress|<3
  Qframed|>2 Qfresh|<5 Qfull|>5 Qhate|>5 Qhungry|>4 Qimposed|<4 Qimpressed|>7 Qinsist|<3 Qintroduced|>7 Qinvoked|>4 Qinvoked|>6
  Qissued|>2 Qjustify|>7 Qloudly|<7 Qmade|>3 Qmaintained|>7 Qopposing|>2 Qpassion|>3 Qpositioned|>2 Qposts|>3 Qpredict|>5 Qpump|>5
  Qputs|>1 Qrailed|>1 Qrattled|>4 Qrecalling|<4 Qrefused|>2 Qreluctant|>7 Qremind|>4 Qrevile|>7 Qsaying|<2 Qsharply|>1 Qsounded|<3
  Qspeak|>2 Qspoke|<3 Qturns|>3 Qvetoing|>6 Qvoice|>1 Qvouched|>7 Qwatched|>3
-0.6 -0.9 Qaddressed|>5 Qadmit|>2 Qadopted|>7 Qaffirmed|>5 Qappears|>2 Qarticle|>6 Qattacked|>4 Qattacking|>2 Qblame|>4 Qblocked|>6
  Qchallenged|<6 Qchanting|>7 Qchants|>6 Qcoined|>5 Qcracked|>7 Qdeciding|<6 Qdecision|<6 Qdecrying|>4 Qdeny|>7 Qdescribing|<6
  Qdirected|>5 Qdon't|<1 Qdoubled|>7 Qdozens|>4 Qemerged|>7 Qemphasizing|>7 Qexplaining|<4 Qexpress|<6 Qfiled|>3 Qguess|>2 Qhate|>2
  Qhighlighting|>2 Qhope|<6 Qintroduces|>4 Qintroducing|>2 Qlikes|>5 Qmade|>2 Qmeasured|>1 Qmock|>7 Qpegged|>6 Qpersuaded|>1
  Qpivoted|<4 Qquick|<7 Qrealized|<4 Qreiterated|>4 Qrepeatedly|>3 Qrethinking|>4 Qrevealing|>5 Qslashing|>5 Qspotted|>6
  Qthanking|>5 Qunified|>4 Qweighed|>2 Qword|>5 Qzeroed|>5
-0.6 -0.8 Qaccusing|>2 Qadding|<6 Qadding|<7 Qadmission|<7 Qadvice|>1 Qanticipating|<6 Qappointment|>7 Qarchitect|>7 Qasks|>2
  Qattempts|<4 Qattention|<1 Qbitter|<1 Qboos|>6 Qbroadcasts|>6 Qcast|<7 Qcelebrated|>7 Qchampioned|<6 Qclaim|<4 Qcomplaints|<7
  Qconcerned|<7 Qconfirming|>3 Qconsiders|>5 Qconsiders|>6 Qconsistently|>7 Qcounting|>3 Qcriticised|>7 Qdebated|>6 Qdecided|>2
  Qdeemed|>7 Qdiscussed|>4 Qdiscussion|>6 Qendorsed|>3 Qenvisioned|>4 Qenvisioning|<6 Qexpressing|<3 Qextensively|<5 Qfootage|<5
  Qforesee|>7 Qhailed|>7 Qimagined|<2 Qimagined|>6 Qimposed|>6 Qincreasingly|>2 Qindicate|<3 Qindicating|<6 Qinterest|<2
  Qlambasted|>4 Qlikened|<6 Qlisting|>7 Qlists|>7 Qlong|>7 Qmakes|>7 Qofficially|>4 Qplaced|>7 Qpointed|<5 Qposts|<5 Qpost|>7
  Qpressured|>5 Qproclaimed|>4 Qproposing|<7 Qqueried|<7 Qquestioning|<7 Qrefuses|>6 Qrefuses|>7 Qreluctant|>2 Qrenounced|>5
  Qresponding|>5 Qself-described|>4 Qself-described|>5 Qshe's|>7 Qslammed|>5 Qslashing|>4 Qspeaks|>6 Qspeculated|>7 Qstatement|>2
  Qstating|>3 Qstump|<6 Qsuddenly|>4 Qsuddenly|>7 Qtalks|<5 Qtalk|<4 Qthanked|<5 Qtweeting|<5 Qunveiled|>4 Qurging|>2 Qvoted|>1
  Qwelcomed|<7 Qwidespread|>2 Qwithdrew|>4 Qwondered|>4 Qwords|<5
-0.6 -0.7 Qaccusing|<3 Qactually|>6 Qadmiration|>6 Qagain|>6 Qaligned|>7 Qallegation|>7 Qannouncement|<4 Qapologized|<6 Qassail|>6
  Qattack|>7 Qattempting|>7 Qattempts|<5 Qattempts|>7 Qbar|<6 Qblasting|<5 Qblasting|>4 Qboast|>7 Qbooed|>7 Qboos|>5 Qchallenging|>2
  Qchiding|>7 Qcoined|>6 Qcome|>4 Qcommenting|<6 Qcomment|<5 Qcompared|<1 Qconceded|<3 Qconfident|>5 Qconsistently|>2 Qcounting|>7
  Qcovered|<5 Qcriticized|>4 Qcritique|<4 Qcry|<1 Qdebated|>5 Qdecided|<7 Qdecision|<5 Qdecried|>7 Qdemands|<7 Qdescribe|>1
  Qdesire|<2 Qdetermine|<7 Qdiscussing|>3 Qembraced|>5 Qembraced|>6 Qendorsements|>6 Qenthusiastic|<6 Qestimated|<5 Qexplained|>2
  Qfear|<6 Qfierce|<2 Qforth|>7 Qgave|>4 Qhit|<6 Qhopeful|<4 Qimposed|>5 Qinclined|<4 Qintroduced|<5 Qintroduces|<6 Qjustify|>5
  Qlaid|>7 Qlashed|>5 Qloudly|>7 Qnamed|>7 Qnegative|<6 Qnegotiated|>7 Qobserve|>6 Qonce|<5 Qoppose|>2 Qplaced|>5 Qpost|>6
  Qpresented|>5 Qprohibits|<7 Qpushing|>2 Qquestioning|<3 Qquick|>5 Qreferencing|<1 Qreferred|>6 Qreflected|<4 Qregularly|>5
  Qreleasing|<6 Qrelished|>5 Qreports|<1 Qseemingly|>5 Qshowing|<6 Qshown|<7 Qsignaled|>7 Qsubsequently|>5 Qsued|>7 Qtaken|>7
  Qthink|<6 Qtribute|<6 Qunclear|<5 Qunveiled|<3 Qunveiled|<4 Qvision|>7 Qyelled|<3 Qyet|<5
-0.6 -0.6 Qaccepting|<2 Qacknowledging|>7 Qadopted|<4 Qadopted|<6 Qadvocates|<6 Qaimed|<6 Qalways|>6 Qannouncement|>7 Qappointed|>7
  Qarguments|>5 Qasks|<3 Qassurances|<4 Qattacking|>5 Qattack|<7 Qauthorized|<6 Qaware|<6 Qbar|>7 Qbashing|>5 Qbattled|<7 Qbegan|>5
  Qbragging|<6 Qcasts|<7 Qcelebrated|>6 Qchanted|>7 Qcited|<3 Qcome|>6 Qcomplained|>3 Qcomplain|<2 Qconsensus|<5 Qconsiders|>4
  Qcontemplate|<5 Qcontention|<7 Qcontentious|<7 Qcry|>4 Qcurrently|>2 Qdedicated|>7 Qdefending|<3 Qdescribed|<5 Qdevoted|<6
  Qdisavows|<6 Qdisclose|<7 Qdismisses|<6 Qdoubled|>6 Qdownplayed|<4 Qdrew|<7 Qencourage|<7 Qestimates|<7 Qexemplifying|>7 Qfavor|>7
  Qfiled|>7 Qforecast|>3 Qfrequently|<5 Qgranted|>6 Qhammered|>4 Qhappy|>6 Qharsh|<7 Qhighlighting|<5 Qhitting|>4 Qhitting|>7
  Qinclined|>6 Qinitially|>5 Qkeen|>7 Qknew|<7 Qlament|<7 Qlater|>7 Qmarveled|<7 Qmeant|<6 Qmind|<7 Qmum|<4 Qobvious|<1 Qoffers|<4
  Qopenly|<6 Qopined|<7 Qoutlining|<7 Qpassed|<5 Qpassion|>5 Qplaced|>6 Qpleases|<6 Qpoking|<7 Qpositions|>6 Qpositions|>7
  Qpromotes|<2 Qpromotes|<4 Qpromotes|>4 Qpublished|>4 Qquip|>7 Qrailing|<6 Qreacted|<5 Qrebuff|>7 Qrecognition|>1 Qregret|<7
  Qrelished|<5 Qremarks|>4 Qreminded|<6 Qresistance|>6 Qrethinking|<4 Qrevealing|<7 Qreveal|<7 Qself-described|>6 Qshare|>6
  Qshout|>6 Qspeculation|<6 Qstill|>2 Qstruck|<6 Qsued|>5 Qsuggestions|<4 Qsympathetic|>6 Qtalked|>4 Qtells|>3 Qthanking|<5
  Qthanking|<6 Qthrilled|>5 Qtouched|<6 Qtrumpeting|<6 Qtying|>4 Qwanted|<7 Qwarned|<2 Qwelcomed|>7 Qwent|<1 Qwondered|<1
-0.6 -0.5 Qaccepting|<1 Qaccepting|<5 Qaccusations|<7 Qacknowledging|<3 Qaddressing|<6 Qadopted|<5 Qadvised|<5 Qaim|<7 Qalready|<3
  Qalready|>6 Qangry|<5 Qangry|>6 Qappointment|<6 Qappointment|<7 Qattacked|<6 Qauthored|>6 Qbalked|<7 Qbar|<7 Qbattled|<6
  Qbelieved|<6 Qblasting|>5 Qcase|>5 Qchampioned|>7 Qchided|<7 Qcites|<7 Qclosely|<6 Qcome|>7 Qcomplained|<6 Qconfident|>7
  Qcontentious|<5 Qcontroversial|<7 Qdecided|>5 Qdefended|>5 Qdismayed|>7 Qdismissing|<3 Qdisplaying|<4 Qdon't|<5 Qemerged|>6
  Qencouraging|>5 Qendorsements|>7 Qexpecting|>7 Qexpect|>7 Qfavors|>5 Qfiling|<6 Qfinding|<7 Qforecast|>2 Qglad|<7 Qgranted|<6
  Qguess|<5 Qharsh|<4 Qhorrify|<5 Qidea|>7 Qidentified|<7 Qidentify|<7 Qidentify|>3 Qimmediately|<5 Qimplied|<7 Qimplying|>7
  Qissued|<5 Qjustify|<4 Qknowing|<6 Qknow|<3 Qlater|<7 Qlaying|<2 Qleans|<7 Qlean|<4 Qlean|>4 Qlisting|<5 Qlisting|<7 Qlooks|<7
  Qmean|<6 Qmounting|<7 Qmused|<4 Qnegotiated|<6 Qnever|>6 Qnever|>7 Qnote|<2 Qoffensive|<7 Qordering|<4 Qoutlines|<5
  Qperceptions|<7 Qpivoted|<6 Qplanning|>7 Qpraised|>6 Qpraises|<3 Qpredicting|<6 Qpressing|<6 Qpromotes|<5 Qproposal|<5 Qproud|>7
  Qpuzzling|<6 Qreiterating|<5 Qremembering|<5 Qreport|>4 Qresist|<7 Qresonated|>5 Qresponding|<3 Qrevealing|<4 Qsavaging|>7
  Qself-described|<7 Qsense|<6 Qshots|<7 Qsignaled|<6 Qsilence|>7 Qso-called|>7 Qsounds|<6 Qspeaking|<5 Qspotted|<5 Qstance|>7
  Qstood|<6 Qstrongly|>7 Qsupportive|<4 Qsurprised|<7 Qthreaten|<5 Qunderstanding|<3 Qunmistakable|<6 Qupon|<6 Quttering|<7
  Qverbal|<5 Qview|>4 Qvision|<5 Qwarnings|<6 Qwelcomed|<5 Qwelcome|>7 Qwent|<4 Qwhipping|>7 Qwithdrew|>5
-0.6 -0.4 Qaccept|<6 Qannouncement|>5 Qanswering|<4 Qargument|<6 Qassail|<5 Qassertion|<6 Qattacking|>4 Qblasted|<6 Qblast|<5
  Qboast|<5 Qboast|<6 Qbragging|>7 Qbroad|<6 Qbrushed|>6 Qcertain|>7 Qchanted|>5 Qchosen|>6 Qcomplaints|<2 Qconfidence|<6
  Qconsistently|<7 Qcontended|<7 Qcontinues|<4 Qcounter|<3 Qcried|<7 Qdeciding|>5 Qdeeply|<6 Qdefended|>7 Qdefend|<3 Qdeflect|<4
  Qdepicting|<6 Qdepict|>7 Qdevoted|>5 Qdiscussion|<6 Qdispute|<6 Qdon't|>7 Qearlier|<7 Qemphasized|<4 Qendorsed|>7 Qestablished|>7
  Qevenly|<7 Qexplained|<2 Qexplain|<2 Qexplain|>3 Qexpressing|<1 Qeyes|>6 Qfaith|<5 Qfeeling|>1 Qfiling|<5 Qfocusing|<7 Qfootage|<2
  Qforecast|>1 Qformally|>4 Qgave|>6 Qguess|<6 Qhammered|>7 Qharanguing|<5 Qhit|>7 Qhone|>5 Qinclined|>5 Qinformed|<1 Qintroduced|>2
  Qinvited|>6 Qjoked|<7 Qlaunched|<4 Qlists|<7 Qmade|>5 Qmaintained|<3 Qmention|<1 Qnothing|>6 Qobvious|>3 Qoffensive|>7 Qoppose|>6
  Qpetition|>7 Qpledged|>6 Qposts|<4 Qposts|<6 Qpraised|>3 Qpraised|>7 Qpush|<6 Qqueried|<6 Qquick|<1 Qrealized|<7 Qrecognizing|<4
  Qrecognizing|<5 Qrecounted|<7 Qrefusal|<7 Qreleased|>6 Qremarking|<2 Qresistance|<1 Qripping|<5 Qruled|>6 Qrumors|<1
  Qself-described|>7 Qsent|<6 Qshown|<1 Qsingled|<6 Qslamming|<1 Qstressing|<4 Qstressing|<6 Qstruck|>6 Qsuggestions|<3 Qtargeted|>7
  Qthought|>7 Qthreatens|<6 Qtitled|>3 Qtying|<5 Qvoiced|<3 Qwarning|>7 Qwondered|<7
-0.6 -0.3 Qanxiety|>7 Qasserting|<1 Qassertion|>6 Qbelieving|<1 Qboasts|<7 Qcautioned|<5 Qchiding|<1 Qcomment|>5 Qcondemned|>3
  Qconfirming|<1 Qcovered|>3 Qcriticism|<5 Qdeclare|>7 Qdefending|>7 Qdemands|>6 Qdownplayed|<1 Qechoed|<5 Qembrace|>7
  Qemphasizing|>6 Qimposed|>2 Qimposed|>3 Qinformed|>1 Qlays|>7 Qlisted|>7 Qmade|>7 Qnamed|<6 Qpersuaded|>4 Qplans|>5 Qproposed|>4
  Qquestions|>7 Qrepeated|<3 Qrequested|<4 Qsensing|<5 Qskeptical|>6 Qsupporting|<2 Qunmistakable|>6 Qvetoed|<4 Qviews|>6
  Qworries|>6
-0.6 -0.2 Qagree|<7 Qallowed|>6 Qargue|<5 Qblocked|>4 Qcalled|>7 Qcelebrated|>4 Qcelebrated|>5 Qconversation|>6 Qdisliked|>1
  Qhappy|>4 Qknew|>6 Qlooked|>6 Qput|<3 Qquestioned|<7 Qquip|>6 Qremembered|<3 Qremembered|<5 Qseemingly|<3 Qseemingly|<4
  Qsympathetic|>4 Qtalks|<2 Qtitled|>4
-0.6 -0.1 Qadmit|>4 Qbacked|<1 Qconsidered|<1 Qcontends|>7 Qcriticize|>7 Qdetermined|<5 Qechoed|<4 Qexposed|<4 Qforth|<3 Qjoked|>6
  Qknown|>6 Qlisted|>5 Qlooks|>5 Qmentioned|>7 Qpushed|>4 Qquestioning|>7 Qreference|>7 Qreleased|>7 Qreminded|<5 Qreports|>7
  Qsaid|>3 Qunsettled|<6 Qwilling|>6
-0.6 0 Qadded|<3 Qappear|>5 Qdeep|<7 Qdesigned|<1 Qdispute|>5 Qexpected|>7 Qfired|>5 Qforth|>5 Qimmediately|>6 Qlooking|>6
  Qmentioning|>6 Qpointing|>5 Qprefers|<4 Qpressed|>7 Qrequired|<4 Qtalk|>7 Qunhappy|>6 Qurged|>7
-0.6 0.1 Qadded|>4 Qappears|>7 Qappear|<5 Qclaimed|<2 Qfeel|<6 Qfired|<7 Qhoped|>7 Qpoint|<6 Qproclaimed|<6 Qrattled|<3 Qrefused|>5
  Qsaying|>7 Qshouted|>2 Qstarted|>6 Qstruck|>5 Qurged|>6
-0.6 0.2 Qattacked|<3 Qcertainly|<1 Qconsidered|>2 Qdesigned|<7 Qmight|<5 Qmocked|<7 Qscorn|<7 Qstarts|>7 Qsurprise|<6 Qtweeting|>6
  Qviewed|<7
-0.6 0.3 Qasked|>7 Qdisputed|<4 Qemailed|>6 Qhighlight|>6 Qinformed|>5 Qpresented|<2 Qreports|<6
-0.6 0.4 Qfear|<5 Qnotes|<2 Qpicked|<7 Qsuddenly|<3
-0.6 0.5 Qderided|<4 Qdrew|<1 Qfootage|>6 Qprojected|<7 Qrequired|<6
-0.6 0.6 Qseem|<1 Qstruck|<2 Qstruck|<3 Qtargeted|<2 Qviewed|<4
-0.6 0.7 Qinterest|<3
-0.6 1.7 Qseems|<1
-0.5 -1.7 Qrecently|<3
-0.5 -1.6 Qdenouncing|>6
-0.5 -1.5 Qbacked|>2 Qthinks|<3
-0.5 -1.4 Qasked|<6 Qintroduced|>3
-0.5 -1.3 Qdisliked|<3 Qseeking|<3 Qtalked|<4
-0.5 -1.2 Qendorsed|>4 Qhopes|<5
-0.5 -1.1 Qcomplained|<4 Qlisted|>3
-0.5 -1 Qassailed|<7 Qchanting|>6 Qchides|>5 Qdefender|>1 Qknow|<5 Qoptimistic|>1 Qpivoted|>1 Qpraising|<2 Qrefused|<4 Qscrutiny|>1
  Qtouting|<7 Qvehemently|>1 Qvouched|>1
-0.5 -0.9 Qboasts|>1 Qbragged|>1 Qcontinues|>1 Qderided|<2 Qdescribe|<6 Qdidn't|>2 Qdismiss|>7 Qdispute|>1 Qfears|>1 Qinclined|>2
  Qjoke|>5 Qmade|>1 Qonce|>1 Qpaints|<4 Qproclaims|>5 Qproclaims|>6 Qreluctance|>5 Qsquarely|>1 Qstressing|>3 Qsupporter|>1
  Qsupporting|<4 Qswipe|>7 Qtalk|>1 Quttering|>5 Qvehemently|<4 Qwarning|>1 Qwondered|>2
-0.5 -0.8 Qacknowledging|>2 Qallegedly|<5 Qarguing|<4 Qassailed|>6 Qblasting|<4 Qchants|>7 Qclear|>1 Qcompletely|>2 Qconceded|<4
  Qconceded|>6 Qconceding|>1 Qcritical|>6 Qcritical|>7 Qdefender|>5 Qdesire|>7 Qdisclose|>4 Qdiscussion|<5 Qdon't|<2 Qdown|>7
  Qexasperated|>7 Qexploit|>4 Qfailed|>4 Qfocused|<6 Qforcefully|<4 Qgushes|>6 Qhitting|>3 Qinterest|>7 Qjustify|>6 Qkeynote|>7
  Qlambasted|<7 Qlargely|>4 Qlaunched|>5 Qlectured|>6 Qnaming|>4 Qoffer|>3 Qpleaded|>3 Qpledging|>7 Qposts|<1 Qpressed|<5
  Qproposed|<3 Qquestions|<3 Qraised|>2 Qrattled|>3 Qrefusal|>6 Qrefuses|>2 Qreleased|>3 Qremind|>3 Qrequire|>1 Qresistance|<3
  Qresist|>2 Qruling|>6 Qrumors|>3 Qshe's|>6 Qshot|>3 Qshouted|>1 Qsigned|<5 Qsigns|>6 Qslamming|>4 Qspoken|<2 Qstopped|>5
  Qstruggling|>2 Qtried|<1 Qturned|<3 Qturned|>3 Qunderscores|>4 Qvowing|<4 Qvow|>7 Qweighed|<4 Qwondered|>3
-0.5 -0.7 Qadmiration|>7 Qadvocated|>6 Qadvocate|<6 Qagree|<5 Qallow|>7 Qannounces|>6 Qask|>1 Qask|>3 Qask|>6 Qattacks|<6 Qbegan|<6
  Qbragged|>4 Qcalling|>1 Qcall|>1 Qchanted|<4 Qcharged|>5 Qclaiming|>5 Qconfirming|>4 Qconsidered|>6 Qcounter|>1 Qcracked|>6
  Qcriticizing|>3 Qdeflect|>7 Qdenounced|<7 Qdescribes|>6 Qdescribes|>7 Qdevoted|>6 Qdictum|>5 Qdiscloses|>7 Qdiscussion|<7
  Qdismissing|<7 Qdoubts|<4 Qenamored|>6 Qendorses|>7 Qfavors|>3 Qfocused|<7 Qgave|>3 Qgushes|>5 Qhard|>3 Qhit|<3 Qhungry|>5
  Qignore|>4 Qinterested|>7 Qinvited|>5 Qinvoked|>5 Qlauded|<6 Qleft-leaning|>6 Qlikes|>7 Qmandates|>6 Qmention|<5 Qmight|>2
  Qmocked|<4 Qmum|>6 Qnoting|<5 Qoffering|<7 Qoppose|<7 Qpersuade|>2 Qpivoted|<2 Qpleases|<5 Qpredict|>7 Qpresented|>1 Qpromoted|>7
  Qpublishes|>7 Qrepeatedly|<4 Qrepeat|>2 Qrepeat|>3 Qreported|>3 Qrespond|<7 Qrestricting|<5 Qsaying|>3 Qshots|>4 Qsick|<4
  Qsingling|>6 Qslammed|>6 Qtestified|>2 Qtestified|>3 Qthere's|>6 Qthreatened|<5 Qtitled|<6 Qtouched|<4 Qtries|>6 Qunderstood|<5
  Qunwillingness|>7 Qurged|>2 Qurging|<3 Qvoice|>7 Qvow|<1 Qwarn|>1 Qwelcome|>5 Qworrying|<1
-0.5 -0.6 Qadmit|<4 Qagain|>2 Qapologized|>3 Qapplaud|<4 Qattacked|<7 Qattacks|>5 Qcampaigned|>7 Qcheered|>7 Qclaimed|<4
  Qcommenting|<5 Qconcludes|>7 Qconsiders|<3 Qcovered|>7 Qcracked|<7 Qcriticizing|>4 Qdeclaring|<5 Qdeflect|>6 Qdelivered|>6
  Qdenied|>7 Qdenies|>5 Qdenies|>7 Qdevoted|>7 Qdislike|>5 Qdismissive|>7 Qembracing|>7 Qenjoying|<7 Qequally|<7 Qexplicitly|>7
  Qexposed|>5 Qexpressed|<4 Qfamously|>5 Qfavors|<4 Qfearing|<6 Qfocused|<4 Qguess|>3 Qhailed|>6 Qhighlight|>4 Qhitting|>2 Qhot|>7
  Qhungry|>7 Qhung|>7 Qidentify|>6 Qinitially|>6 Qintended|>7 Qinterested|<6 Qinterjected|>5 Qloved|>7 Qmentioned|>6 Qobserved|<2
  Qofficially|>7 Qopened|>3 Qoutraged|>1 Qpainted|>7 Qpersuading|<5 Qpoking|<6 Qprefers|<5 Qproclaiming|<6 Qproposed|<4 Qpublicly|<6
  Qrecall|<1 Qreflected|<6 Qregarded|>7 Qreluctant|>4 Qremarks|>7 Qresponded|<7 Qreveal|>6 Qrips|>7 Qshe's|<7 Qshout|>7 Qsilence|>6
  Qsought|<6 Qsparked|>5 Qstated|>3 Qstatement|<6 Qsupported|<5 Qtalking|<1 Qtells|<6 Qthanked|<6 Qthought|>5 Qthreaten|>4
  Qtouched|<3 Qtouched|<5 Qtouting|>2 Qturned|<2 Qturned|<7 Qunhappy|>7 Qurging|>1 Qvoice|>4 Qvouching|<4 Qwants|>4 Qwidespread|>7
  Qwilling|<6 Qwithdrew|>7 Qwithheld|>5 Qwithheld|>7 Qwords|<6
-0.5 -0.5 Qaccepted|<5 Qaccepting|>5 Qacknowledging|<4 Qaimed|>3 Qaligned|<7 Qallegedly|>6 Qalleging|<4 Qallows|<5 Qannounces|>7
  Qannounce|<4 Qannounce|>5 Qanswering|<6 Qapologize|<5 Qapologize|>7 Qarguments|>4 Qarticulate|<6 Qbarked|>5 Qbelieves|<6
  Qbelieving|>7 Qbilled|>3 Qblame|<6 Qblasted|<5 Qblast|<6 Qbooed|>6 Qboomed|<7 Qbored|<5 Qchanted|>6 Qclaims|>5 Qcommented|<7
  Qconcerns|>4 Qconcluding|<5 Qcontends|>6 Qcontinued|<6 Qdecried|<7 Qdedicated|>5 Qdeemed|>5 Qdemonstrated|>5 Qdenies|<5
  Qdenunciations|<7 Qdisavows|<7 Qdisclosure|>5 Qdiscussing|<1 Qdiscussion|>7 Qdiscuss|<3 Qdiscuss|>5 Qdismissive|>5 Qdismissive|>6
  Qdisparaged|>6 Qdisparages|<7 Qdisplaying|>7 Qdisputed|<6 Qdistanced|<5 Qdistanced|>5 Qdubbed|<7 Qemphasizes|>7 Qemphasize|<4
  Qemphasize|<6 Qemphasize|>5 Qendorsing|>7 Qenvisioned|>5 Qequally|<6 Qestimate|<5 Qestimate|<6 Qexplicitly|>5 Qeyes|>7 Qfind|>4
  Qfollows|<6 Qformally|<5 Qglad|<4 Qgranted|<4 Qhard|<7 Qidentifies|>6 Qidentifying|>7 Qidentify|>7 Qindicated|<3 Qintend|>7
  Qjokes|<4 Qjustify|>3 Qknowing|<3 Qknowing|<4 Qknowing|<5 Qlaunching|<7 Qleans|>7 Qlean|<7 Qlean|>7 Qlearn|>3 Qleery|>7 Qloves|>7
  Qmarveled|<4 Qmean|<5 Qmean|>5 Qmince|<7 Qnegotiated|<5 Qoffers|<5 Qoppose|<3 Qorders|<7 Qoutlined|>6 Qoutlining|<4 Qpassionate|<7
  Qpersuading|<6 Qpicked|>7 Qpivoted|<5 Qplan|<4 Qpoking|>6 Qposts|<7 Qpraises|<7 Qpreaches|<7 Qpreferred|<6 Qpresented|>4
  Qpresenting|<5 Qpushes|>5 Qquip|<7 Qquotes|<6 Qrecognition|<7 Qrecorded|<4 Qrecounts|<5 Qrejection|>6 Qrelished|<6 Qremembers|<2
  Qremind|<5 Qrepudiates|<7 Qrepudiates|>6 Qresonated|>6 Qrestricting|>6 Qrethink|>6 Qretweeted|>4 Qrevered|<6 Qseeming|<4
  Qsentiment|<5 Qsentiment|>6 Qshare|<6 Qsharp|>5 Qspeculation|>1 Qstating|<7 Qstern|<6 Qstopped|<7 Qsuggestions|<7 Qsurprise|<7
  Qtaken|>6 Qtend|>7 Qthreaten|<4 Qtweeting|<3 Qunderstands|<4 Qurging|>6 Qweighed|<7 Qworded|>7 Qwrote|>3
-0.5 -0.4 Qabruptly|<6 Qaddressed|<4 Qadmiration|<7 Qadmitting|<5 Qadvocate|>6 Qadvocating|<5 Qaffirm|<5 Qaims|<6 Qalluding|>3
  Qangry|>4 Qask|<4 Qassailed|>7 Qasserted|<5 Qassuring|>7 Qauthorized|<5 Qaware|<7 Qback|>5 Qbilled|<5 Qboasts|<6 Qbooed|>5
  Qcall|>7 Qcast|>7 Qcelebrating|<7 Qcharacterize|<5 Qcomplained|<2 Qcontemplate|<6 Qcontended|>6 Qconvinced|<6 Qcredited|<5
  Qdedicating|<6 Qdedicating|<7 Qdefended|<1 Qdefend|<4 Qdefine|<4 Qdelivered|<2 Qdemonstrated|<6 Qdenies|<7 Qdeny|>6 Qdescribes|>4
  Qdrew|>2 Qendorses|<6 Qenvision|<7 Qfeelings|<7 Qfelt|<5 Qfinger|<6 Qformally|<6 Qguaranteed|<6 Qguaranteed|<7 Qhostility|>7
  Qidentifying|<7 Qimplied|<6 Qintend|<7 Qinvoking|<5 Qkeynote|<5 Qlabel|<6 Qlooks|<6 Qmarveled|<6 Qnaming|>7 Qnever|<1 Qnothing|>7
  Qoffering|>7 Qoff|<7 Qopinion|>5 Qoppose|>7 Qpleading|<6 Qpreaches|<5 Qpredicts|<6 Qpreferring|<7 Qpromoted|>5 Qpromotes|>5
  Qprovide|>7 Qquestioned|>4 Qquestioned|>7 Qquotes|<7 Qrailing|>7 Qrail|<6 Qreached|>7 Qrecommended|<7 Qrecommend|>7 Qreferred|>5
  Qrefers|<5 Qreluctant|<5 Qremarked|<3 Qretweeted|<6 Qsees|<6 Qserious|<6 Qsights|<7 Qsingling|<7 Qslogans|>6 Qsoon|<6 Qspotted|<6
  Qsuggestion|<2 Qsupportive|<5 Qteeth|<5 Qtouched|<7 Qtouting|<6 Qtouting|>4 Qtraded|<7 Qtries|<6 Qurges|<4 Qvoice|<6 Qvoted|>5
  Qvows|<7 Qwithdrew|<6 Qyelled|<6 Qyelled|<7 Qzeroing|<5 Qzeroing|<6
-0.5 -0.3 Qaddressed|>7 Qaddress|<1 Qaim|>6 Qasks|>7 Qblamed|>7 Qcalled|<5 Qcase|>6 Qchants|>3 Qclaim|>6 Qclear|>7 Qco-sponsored|<6
  Qcomfortable|>7 Qcomment|<4 Qconclude|<5 Qconsidering|<1 Qconsider|>6 Qcontinue|>4 Qcriticizes|<5 Qdecided|>7 Qdecrying|>5
  Qdefending|>6 Qdelivered|>5 Qdenounced|>7 Qdescribing|>5 Qdistanced|>7 Qeager|<1 Qfelt|>7 Qindicates|>6 Qintroduce|>5 Qjoking|<5
  Qlean|>6 Qlooked|>5 Qmentioned|>5 Qmentioning|<1 Qmounting|<5 Qnervous|<2 Qoffered|>7 Qoffering|<1 Qoutlined|<3 Qpleased|<7
  Qposted|<5 Qpublicized|<6 Qpursue|<5 Qraised|>5 Qreaffirm|<6 Qrebuked|<1 Qrejecting|<1 Qremind|>7 Qrousing|<5 Qseeks|>5
  Qsensing|>6 Qshout|<5 Qsingled|>7 Qspoken|<4 Qsuggestion|<5 Qthinking|>7 Qtrumpeting|<5 Qturned|>2 Qunwillingness|<6 Qwatched|>6
  Qwelcomed|<2 Qwish|<4
-0.5 -0.2 Qacknowledged|>6 Qappeared|>7 Qbelieving|>6 Qboasts|>7 Qconfirming|>7 Qconsidering|>7 Qdeemed|<7 Qdenouncing|>4
  Qdesigned|<5 Qdubbed|<4 Qexpressed|>7 Qfierce|>6 Qfocuses|>6 Qinsist|<6 Qlaid|>5 Qlisted|<1 Qmention|>4 Qoften|>7 Qopposition|>3
  Qpraised|>2 Qpraise|>7 Qreflecting|>5 Qshares|>6 Qslamming|>2 Qsuggested|<7 Qtelling|>4 Qtribute|>2 Qunderstanding|>3 Qwarning|>5
  Qwelcome|>2 Qwilling|>7 Qworries|>7 Qworry|>7
-0.5 -0.1 Qappointed|>3 Qcalling|>3 Qcheered|>2 Qdescribed|<6 Qdiscuss|>4 Qdoubt|>7 Qenjoying|>5 Qfiled|>4 Qfocusing|>6 Qhappy|>7
  Qhard|>7 Qhighlight|>5 Qidentify|>4 Qinvoking|>6 Qlaying|>6 Qlisted|<4 Qlook|<4 Qlook|>7 Qnominated|>4 Qoffensive|>4 Qoutraged|>6
  Qplanned|>7 Qpromise|>2 Qrefused|>7 Qrejected|>7 Qretweeted|>6 Qseeking|<4 Qseems|>7 Qsees|>7 Qsense|>3 Qshe's|>5 Qshowing|>7
  Qsuggested|>7 Qsupporter|>5 Qtalking|>6 Qunderstanding|>7 Qvoted|>7 Qwanted|>6 Qwant|<6 Qworry|>6
-0.5 0 Qadvocating|>6 Qagain|>5 Qapprehensions|>5 Qconcerns|>7 Qencouraged|<5 Qhit|>6 Qignored|>6 Qlooking|>5 Qopposing|>4
  Qrattled|<5 Qrejected|>6 Qreleased|<6 Qremembered|<4 Qrepeated|<6 Qreplied|>2 Qrequested|<5 Qruled|<4 Qseemed|>7 Qtargeted|<5
  Qwidely|<7
-0.5 0.1 Qattributed|<4 Qbelieves|<5 Qcalled|>2 Qconcern|<4 Qconcern|>7 Qdecision|>7 Qdiscuss|>7 Qofficially|>5 Qonce|<3 Qplans|>6
  Qpointing|>6 Qrepeated|<4 Qsay|<3 Qsharply|>2 Qstill|>3 Qstories|>3 Qwidespread|>6 Qwriting|>2
-0.5 0.2 Qassure|>7 Qaware|>7 Qbacked|<5 Qbelieve|<5 Qcommented|<6 Qlisting|>6 Qmentioning|>5 Qnegotiated|>5 Qreportedly|<5
  Qviewed|>6
-0.5 0.3 Qdismissed|>5 Qemailed|>5 Qprojected|<5 Qpushing|>7 Qswipe|>5
-0.5 0.4 Qaccording|<7 Qagain|<2 Qappears|<4 Qdisliked|<2 Qexplaining|>7 Qfavored|<4 Qlambasted|>5 Qsay|>7 Qseems|<2
-0.5 0.5 Qadded|>7 Qlabeled|<4 Qprojected|>5 Qquestion|>7 Qtold|>6
-0.5 0.6 Qappear|<7 Qhope|<2 Qintroduced|<2
-0.5 0.8 Qcriticism|<4 Qthrilled|>3
-0.5 1 Qcharged|<2 Qpreferred|<2
-0.5 1.1 Qconsidered|<4
-0.5 1.4 Qexpected|<3
-0.5 1.6 Qseem|<3
-0.4 -1.4 Qexplaining|<6
-0.4 -1.3 Qdeclares|>2
-0.4 -1.2 Qpushed|>7 Qreferring|<7
-0.4 -1.1 Qbacked|>5 Qdisappointed|<2 Qendorsed|<4 Qhoping|<4 Qpromising|<4 Qstories|<3
-0.4 -1 Qaccusations|<4 Qasked|<4 Qchallenged|<4 Qendorsement|>3 Qendorsement|>4 Qpersuaded|<2 Qportrayed|<7 Qshared|>3 Qwanted|<3
-0.4 -0.9 Qdevoted|<4 Qopposed|>3 Qscorn|>5 Qshout|<4 Qstories|<5 Qunhappy|<2
-0.4 -0.8 Qaccused|<6 Qannouncing|<6 Qblamed|>3 Qbragged|>3 Qchanting|>5 Qconvicted|>7 Qdebated|<2 Qdeclined|<3 Qdelivering|<6
  Qestimates|>4 Qfocuses|<4 Qhard|>1 Qhired|<4 Qhopeful|>1 Qimmediately|>1 Qjokes|>1 Qlargely|>6 Qloved|>5 Qpassed|>4 Qprefer|<4
  Qpromised|<7 Qpromise|<2 Qraised|<6 Qreferences|>7 Qremarked|>1 Qrenewed|>6 Qreplied|<5 Qreplied|<6 Qresponded|<4 Qrestricting|<7
  Qspeculation|<5 Qstressed|>3 Qstressing|>2 Qsupported|>3 Qtalking|<6 Qthere's|>7 Qunleashed|>3 Qunveiled|<2 Qurged|<3 Qwidely|<1
-0.4 -0.7 Qaccusations|>1 Qargument|>3 Qassail|>5 Qassessment|>7 Qattacking|>3 Qavoided|>7 Qbacks|>7 Qbattled|>7 Qbrags|>7
  Qclaimed|<7 Qcontinued|<1 Qcontrasted|>4 Qconversation|>7 Qdeclared|<6 Qdeclared|>3 Qdefending|<6 Qdelivered|>3 Qdescribed|>3
  Qharsh|>6 Qimpressed|>6 Qintended|<7 Qlaid|>3 Qlong|<4 Qloudly|<2 Qloved|>6 Qmaintained|>2 Qmum|>4 Qobserve|>5 Qoffered|>3
  Qordered|<4 Qpivoted|>3 Qplayed|>3 Qplayed|>4 Qpouncing|>7 Qpromoting|<7 Qrails|>6 Qrecall|>6 Qrecognition|<4 Qrecognizing|<7
  Qremarking|>1 Qresistance|<2 Qrestricting|<4 Qrevered|<1 Qruling|>5 Qsentenced|>1 Qshouted|>7 Qsingling|>5 Qsuggesting|<4
  Qthinks|<7 Qunveiled|>1
-0.4 -0.6 Qadmit|>3 Qadvocate|>1 Qagreed|<2 Qalready|>7 Qannouncing|>3 Qapprehensions|>6 Qapproved|>5 Qattacked|<4 Qattacks|>6
  Qattention|>5 Qbash|>5 Qblocked|>3 Qboo|>7 Qbragged|<3 Qcampaigned|>6 Qcase|>4 Qchallenged|>2 Qchanting|<7 Qchanting|>2 Qchimed|>6
  Qconcluding|>7 Qcondemning|>7 Qconvicted|>5 Qcrediting|>5 Qdefend|>3 Qdepict|>5 Qdesigned|>7 Qdictum|>6 Qdiscuss|>3
  Qdisparaging|>7 Qdubbed|>3 Qdubbed|>7 Qemphasizing|>4 Qencouraging|>6 Qenvision|>1 Qexpression|>6 Qfearing|>4 Qfierce|>7 Qfiled|>5
  Qhot|>5 Qhungry|>6 Qimposed|>4 Qimposed|>7 Qincluded|<6 Qinforming|<7 Qirritated|>6 Qjustify|<6 Qknocked|>5 Qlambasted|<5
  Qlamented|<3 Qlearn|>6 Qlooked|>2 Qlook|>1 Qnominate|>6 Qoffer|<4 Qoppose|>4 Qopposing|>1 Qoutspoken|>7 Qpicked|<6 Qplayed|>2
  Qpleaded|<3 Qpledged|<5 Qportray|<7 Qpositioned|>1 Qpreached|>7 Qpressed|>1 Qpromote|<4 Qproposed|<5 Qprotesting|>6 Qpushed|>1
  Qreacted|>4 Qrealized|<5 Qreason|>6 Qreassure|<7 Qrecognition|<5 Qrecognized|<5 Qrelishes|>5 Qrelishes|>7 Qreluctance|<1
  Qreluctant|>6 Qrepeatedly|<6 Qrequired|>3 Qrestricting|>7 Qruling|>7 Qrumors|>2 Qrumors|>7 Qsaying|<4 Qshares|>3 Qshare|>3
  Qsharp|>7 Qshouting|<7 Qshowed|>3 Qsick|<5 Qsilence|>5 Qsings|<5 Qslam|>6 Qslogan|>6 Qsparred|<6 Qspoken|>2 Qstruck|>7
  Qsuddenly|>6 Qsuggestions|>1 Qsupported|>7 Qsupport|<7 Qthinking|>5 Qtry|>4 Qtry|>5 Qtweeting|<4 Qunclear|>1 Qunderstood|>2
  Qurged|<7 Qused|>1 Qvented|<4 Qvetoed|>4 Qvetoed|>5 Qvoted|<1 Qvouch|>7
-0.4 -0.5 Qadmits|<3 Qadmit|<7 Qadvocated|>7 Qagrees|>7 Qangry|<1 Qanswering|>7 Qapologized|>2 Qappears|>3 Qappear|>3 Qapproved|>2
  Qasking|<5 Qasserting|<5 Qassuring|>6 Qattack|>6 Qbalked|>1 Qblaming|<1 Qblare|>5 Qblare|>6 Qblasting|<7 Qbragged|<2 Qbragged|>7
  Qbroadcasts|<6 Qcalls|>1 Qchanting|<5 Qchiding|<6 Qcites|>4 Qciting|<5 Qcondemnations|>5 Qconfident|<7 Qcountered|>6 Qdeclaring|<6
  Qdefends|>7 Qdenies|>6 Qdeny|>5 Qdictum|<4 Qdisclose|>7 Qelaborated|>5 Qenamored|<5 Qendorsing|<6 Qendorsing|>6 Qexploit|>6
  Qfalsely|>6 Qfavorable|<6 Qfrequent|>5 Qgranted|>7 Qhate|>6 Qidentify|<2 Qignored|>7 Qinsist|<2 Qintroduce|>7 Qkeenly|>7
  Qlambasted|<6 Qlargely|<7 Qleans|>5 Qlikened|<2 Qlooks|<4 Qmandates|>7 Qnegative|>5 Qnoticed|<2 Qopposition|<1 Qopted|<3
  Qordering|>7 Qpassionately|<6 Qpassion|<7 Qpersuade|<6 Qpleading|<7 Qpleading|>7 Qpleases|>5 Qpressing|>1 Qpressured|>4
  Qproclaiming|<5 Qprotesting|>5 Qpushing|>1 Qquote|>7 Qran|>7 Qrebuff|>5 Qrebuff|>6 Qrecommend|<6 Qrefusal|>4 Qregards|>6
  Qreiterated|>2 Qrejection|<3 Qreluctance|>7 Qremembers|<4 Qrepudiated|>7 Qrepudiates|>5 Qrequired|>2 Qrequire|<4 Qrevile|>6
  Qripped|<6 Qsaw|>3 Qseeks|<4 Qsense|<5 Qshowed|>2 Qsought|>2 Qspoken|>6 Qstating|>2 Qstood|>7 Qstruggling|>7 Qsue|>7 Qthanked|>6
  Qunderestimates|>7 Qurged|>1 Qvented|<6 Qvouching|<5 Qwithdrew|>2 Qwithheld|>6
-0.4 -0.4 Qaccept|<3 Qadmit|<2 Qapologized|<5 Qapologize|<4 Qargument|<5 Qassure|<5 Qcontemplated|>7 Qdeclares|<6 Qdefending|<7
  Qdemands|>7 Qdescribe|<3 Qdisclose|<6 Qdismayed|<6 Qdisplaying|>6 Qdistanced|<4 Qdrew|>3 Qembraces|<6 Qestimate|<4 Qhard|<5
  Qhinted|<4 Qimposed|<5 Qlamented|<7 Qlaments|<6 Qlikened|>5 Qlooks|<5 Qoffering|>2 Qoffers|<3 Qoutlined|<4 Qpaint|>6 Qpredicts|<7
  Qrejecting|<4 Qreleased|<1 Qruled|>1 Qsparked|<6 Qtalk|<7 Qurged|<6 Qwelcomed|<4
-0.4 -0.3 Qaccusations|>5 Qacknowledges|>5 Qadvocate|>7 Qalleging|>7 Qannounced|<5 Qasks|>6 Qclear|>6 Qcondemning|>6 Qconsensus|>7
  Qcounting|>2 Qdeciding|>7 Qdenounced|>5 Qinsist|>6 Qlauded|>5 Qopposition|>5 Qputs|>7 Qrequested|>6 Qstatement|>7 Qsuggestion|>7
  Qtends|>6 Qtrying|>7 Qused|>4 Qvowing|>7
-0.4 -0.2 Qalleging|>6 Qappear|>4 Qargue|>6 Qattempted|>5 Qattempts|>5 Qbristled|>6 Qcall|>6 Qcertainly|>3 Qclear|<5 Qconvince|>2
  Qdisavow|>7 Qencouraged|>7 Qexcited|>7 Qexpects|<4 Qhighlighting|>4 Qoff|>7 Qpraise|>5 Qpublicly|>4 Qquestioned|<4 Qquestioning|>6
  Qran|>6 Qreiterated|>5 Qremind|>2 Qspeculation|>7 Qsupports|>5 Qthreatening|>7 Qtitled|>6 Qtroubling|>6 Qunclear|>6 Qunderscore|>7
  Qunderstand|>5 Qviewed|>7 Qwanted|>5 Qwent|>7
-0.4 -0.1 Qangry|>5 Qblasted|>7 Qboasts|>6 Qchallenging|>7 Qclaims|>7 Qcomplaints|>7 Qdeclare|>6 Qdescribed|>6 Qdoesn't|>2
  Qemailed|>3 Qfavors|>6 Qfeeling|>7 Qhitting|>5 Qhopes|<3 Qlater|>5 Qlearned|>7 Qoffer|>5 Qperceptions|>6 Qposts|>7 Qpredict|>4
  Qprojected|<6 Qpromise|>6 Qproposals|>7 Qproposing|>5 Qquote|>4 Qrecites|>6 Qreport|>6 Qruled|<6 Qsense|>5 Qshows|<7 Qsigned|>6
  Qsupport|<2 Qtouted|>7 Qunclear|>7 Qviewed|<5 Qviewed|>2 Qvoice|>6 Qvoted|>3 Qwarned|<4 Qwent|>6 Qwrites|<6
-0.4 0 Qaccused|>6 Qacknowledged|>7 Qadamant|>6 Qadded|>3 Qadopted|>1 Qagree|<3 Qaimed|>6 Qappears|>6 Qcharacterized|>7 Qcited|>4
  Qcontention|>6 Qcontinued|>7 Qconvinced|>7 Qcriticism|>7 Qcriticizing|>5 Qdeclined|>4 Qdeep|>5 Qdelivering|>5 Qdetermining|>7
  Qdismissed|>7 Qemailed|>4 Qestimate|>7 Qfavor|>6 Qfired|<6 Qfocus|<7 Qidentifying|>4 Qinsisted|<6 Qinsist|>7 Qintroducing|>1
  Qissued|>5 Qloudly|>5 Qmean|>4 Qnamed|<4 Qoften|>6 Qpledges|>6 Qpledges|>7 Qposted|<3 Qpredicted|<5 Qprefer|>7 Qpromote|>5
  Qpumped|>4 Qput|>5 Qreacted|>6 Qrecognizing|>6 Qrefused|>6 Qremain|>7 Qrequested|<6 Qrequested|>3 Qseeking|>5 Qseeking|>7 Qseem|>6
  Qsent|>4 Qshown|>7 Qshow|>6 Qstating|>7 Qsupporter|>3 Qtestified|>7 Qthreaten|>7 Qtries|>7 Qunderstanding|>6 Qupset|>7 Qused|>7
  Qvocal|>4 Qvow|>5 Qwant|>7 Qwilling|>4
-0.4 0.1 Qaddressed|>2 Qalluding|>2 Qasking|>7 Qboast|>5 Qchallenged|>7 Qcharged|>7 Qchosen|>1 Qcites|>7 Qcritical|>5 Qexpress|>5
  Qindicated|>7 Qinformed|>3 Qknow|>6 Qlooked|>7 Qmention|>6 Qmocked|<2 Qoutraged|>7 Qpledged|>5 Qpreferred|<5 Qraised|>1
  Qrequired|<5 Qretweeted|<4 Qseen|>5 Qsounded|>7 Qsuggesting|>6 Qtalking|>5 Qthanking|>7 Qtold|>3 Qweighed|>7
-0.4 0.2 Qagreed|>7 Qappeared|>6 Qattacks|<4 Qbelieve|>7 Qcertainly|<4 Qchosen|>5 Qdedicated|<4 Qdeep|<6 Qdelivering|>6
  Qdismissed|>6 Qearlier|>7 Qfavor|>5 Qfierce|<7 Qinvited|>4 Qknow|>5 Qmean|<4 Qoffers|>7 Qordered|>7 Qplans|>7 Qpointing|>7
  Qsaid|<2 Qseemingly|<5 Qseems|<4 Qseem|<5 Qstories|>2 Qsuddenly|<7 Qsupport|<3 Qtelling|>5 Qtold|<2 Qvoted|>2
-0.4 0.3 Qadmission|>6 Qadvice|>5 Qdiscussing|<6 Qexpected|>6 Qfear|>7 Qfeel|<5 Qhoping|>7 Qmight|<4 Qpersuade|>5 Qrelying|>7
  Qremembered|>7 Qresistance|>4 Qsaid|>2
-0.4 0.4 Qexplain|>7 Qimpressed|>4 Qknow|>7 Qpleaded|>7 Qposted|>2 Qseems|<6 Qshow|<7 Qtouched|>6
-0.4 0.5 Qadopted|>5 Qdefending|>5 Qdisclosed|<3 Qordered|<5 Qrebuked|>3 Qseems|<5 Qstatement|>6 Qtold|>5
-0.4 0.6 Qagreed|>6 Qdescribed|<2 Qinterpreted|<4 Qnotes|<6 Qrattled|<6 Qreferring|>4 Qreported|>6 Qtold|>7
-0.4 0.7 Qaccording|<1
-0.4 0.8 Qadded|<7 Qargues|<5 Qdiscussion|<3 Qimagined|<4 Qmentioned|<3 Qrefusing|>6
-0.4 1.2 Qcelebrated|<2 Qcriticized|<3
-0.4 1.3 Qendorsement|<3
-0.4 1.4 Qlabeled|<2 Qlooks|<1
-0.4 1.7 Qexpected|<2 Qimpressed|>2
-0.3 -1.6 Qdrew|>6
-0.3 -1.5 Qendorsement|<2 Qreferring|<5
-0.3 -1.2 Qfavored|>2 Qremembered|<6
-0.3 -1.1 Qadopted|>4 Qasking|<6 Qhit|>4 Qreply|<5 Qtrying|<2
-0.3 -1 Qdiscuss|<6 Qrejected|>3
-0.3 -0.9 Qadding|<5 Qasking|<4 Qbacked|>6 Qcalled|<7 Qconsidered|>7 Qdisagree|<2 Qlooking|<5 Qlooking|<7 Qquestion|<5 Qreluctant|<4
  Qwilling|<3
-0.3 -0.8 Qagreed|<7 Qbalked|<2 Qcelebrated|<3 Qcounting|<2 Qcriticizing|<4 Qhate|<2 Qhope|<1 Qpleaded|<7 Qtelling|<6 Qvoted|<6
-0.3 -0.7 Qaccused|<5 Qaccusing|<2 Qanswer|<4 Qcalling|<5 Qembrace|<1 Qmaintained|>3 Qmaking|<3 Qplan|<3 Qprefer|<5 Qpushing|<4
  Qreleased|<7 Qtalking|<7 Qtweeted|<7 Qurging|<6 Qvocal|<4
-0.3 -0.6 Qacquiesced|>1 Qadvocated|>1 Qaffirmed|>6 Qaffirmed|>7 Qaim|<5 Qassured|<7 Qblare|>7 Qbragged|>5 Qbroadcasts|>5
  Qchanted|>4 Qcontended|>4 Qconvicted|>6 Qcounts|>6 Qcriticizing|<7 Qdemand|<5 Qderided|<1 Qdoubt|<2 Qendorses|>6 Qexasperated|>6
  Qexploit|>5 Qfull|>6 Qgave|<4 Qhinted|<6 Qimpassioned|>1 Qintends|<5 Qintroducing|<7 Qjoke|>7 Qknown|>1 Qlong|<5 Qlooks|<3
  Qmocking|>3 Qmock|>6 Qnervous|>1 Qonce|<6 Qoptimistic|>2 Qpicked|>6 Qpledged|<4 Qpledges|<1 Qpledge|<3 Qpledge|<5 Qpledge|>1
  Qpointed|<7 Qpromoting|<5 Qproposing|<5 Qrails|>5 Qrebuke|>4 Qrecommend|>5 Qsharp|>6 Qso-called|>5 Qsought|<3 Qstressing|<7
  Qsupported|>2 Qthinking|<2 Qthinks|<2 Qthreatening|<2 Qtook|<6 Qtout|<7 Qunleashed|>2 Quttered|>2 Qvoted|<4 Qvouch|<7 Qwarning|<6
-0.3 -0.5 Qaddress|>3 Qadvocate|<3 Qargues|>1 Qbarely|>7 Qbash|>6 Qboast|>1 Qchanting|>4 Qcheer|>6 Qcomment|>1 Qcounts|>7
  Qcracked|<5 Qcriticizing|<6 Qdeciding|<1 Qdenied|>3 Qdenying|>6 Qdepict|>6 Qdisagrees|>5 Qdismiss|>6 Qdisparaging|>5
  Qdisparaging|>6 Qenthusiasm|<5 Qexpects|>5 Qexploit|>7 Qgoal|>1 Qgroused|>7 Qhate|>7 Qhighlighted|<6 Qhot|>6 Qidentifying|<6
  Qidentify|>1 Qinterpreted|<1 Qlaid|<2 Qlashed|>1 Qlearned|>2 Qlearned|>3 Qmind|>1 Qmum|>5 Qnominate|>5 Qnoticed|<3 Qnoting|>3
  Qoffensive|<5 Qorders|<6 Qpersuading|>7 Qpositioned|<4 Qreading|>7 Qrespond|<6 Qriffed|>5 Qrips|>4 Qsentiment|>1 Qshouted|>4
  Qsignaled|>1 Qspoke|<2 Qstrongly|<5 Qswipe|>6 Qtalked|>1 Qtalks|<7 Qtook|<2 Qtouting|>3 Qtoward|>7 Qtried|<4 Qturns|>7
  Qunderscored|>6 Qurged|<2 Qvoiced|>1 Qvows|<2 Qwarn|<6 Qwriting|<4
-0.3 -0.4 Qboasted|<3 Qignored|<3 Qinsisting|<6 Qoffering|>3
-0.3 -0.2 Qappears|<7 Qarticulated|>7
-0.3 -0.1 Qacknowledging|>6 Qattributed|>6 Qblasted|>4 Qclear|<6 Qconcern|>6 Qcriticize|>6 Qdisavow|>5 Qdozens|>6 Qestimates|<2
  Qforecast|>6 Qintended|>6 Qknown|>4 Qlook|>6 Qmessage|>7 Qpositioned|>6 Qpredicting|>6 Qrebuffed|>7 Qspoke|>5 Qstuck|>6 Qturned|>7
  Qwanted|>7 Qzeroes|>7
-0.3 0 Qadvocating|>7 Qagree|>7 Qback|>7 Qcalled|>5 Qcharged|>6 Qchiding|>5 Qcomment|>6 Qcomplained|>4 Qconcerns|>6 Qdetailed|>7
  Qdocumented|>6 Qdoubts|>7 Qembracing|>4 Qendorsing|>4 Qenvisioned|<5 Qevenly|>7 Qexemplifying|>5 Qfearing|>7 Qframed|>7
  Qhighlight|>7 Qidentifying|>6 Qidentify|>5 Qirritated|>5 Qmean|>7 Qmocked|>7 Qnoting|>7 Qoffered|>6 Qopposed|>4 Qopposition|>7
  Qpainting|>5 Qpleaded|>6 Qpredict|>6 Qpressing|>7 Qpromised|<5 Qraised|>7 Qread|>6 Qrebuked|>6 Qreleased|>5 Qreluctant|>3
  Qseeks|>7 Qspeculated|>6 Qsternly|>7 Qsuggested|<6 Qtalks|>7 Qtitled|>5 Qtried|>7 Qturns|>6 Qvowed|>5 Qword|>6
-0.3 0.1 Qaccuses|>7 Qalarmed|<4 Qappointed|>2 Qappointed|>5 Qarguments|>7 Qboast|>6 Qcast|>6 Qcertainly|>2 Qchallenging|>5
  Qchampioned|>6 Qcirculate|>7 Qcited|>6 Qcomplaints|>1 Qcomplaints|>6 Qcriticism|<6 Qcriticized|>7 Qdeep|>7 Qdenounced|>4
  Qdescribe|>5 Qdiscussed|>7 Qdiscussion|>5 Qdivided|>7 Qendorsement|<1 Qfocused|>7 Qhints|<3 Qidentified|>7 Qindicates|<5
  Qindicates|<6 Qinvited|>3 Qlamented|>6 Qopted|>6 Qpledges|>4 Qpledge|>6 Qpromise|>7 Qpromising|>6 Qproposed|>7 Qproved|>7
  Qquestion|>6 Qquickly|>6 Qquickly|>7 Qquote|>6 Qrecalling|>7 Qrecognizing|>5 Qrefusing|>4 Qreports|<2 Qseemingly|>4 Qsense|>4
  Qshowed|<7 Qshown|>6 Qsigned|>7 Qspeaks|>5 Qstressed|>7 Qsure|>6 Qtalking|>7 Qtargeted|<7 Qthanked|>7 Qthreatening|>5 Qthreaten|>6
  Qtook|>7 Qtried|>3 Qtrying|>4 Qwarned|>7
-0.3 0.2 Qagreed|>5 Qaiming|>7 Qannouncement|>2 Qapproved|<1 Qargue|>7 Qasked|>4 Qasserted|>5 Qblame|>7 Qconcerned|>7 Qconcluded|>7
  Qdefended|>6 Qdemand|>2 Qdiscussion|<2 Qexpected|<1 Qlaying|>7 Qnominated|>7 Qpassed|>7 Qpoint|>7 Qportrayed|<3 Qportrayed|>4
  Qposts|>6 Qprojected|>6 Qpromised|<3 Qpromised|<6 Qreferenced|>6 Qrepeat|>5 Qriffed|>7 Qseemed|>6 Qseem|>7 Qseen|<6 Qsense|>6
  Qsharp|>4 Qsuddenly|<2 Qsuggest|>7 Qtalk|>5 Qtweeting|>7 Qunhappy|>5 Qwidely|>6 Qworried|>6
-0.3 0.3 Qadded|<2 Qadmitted|>7 Qargues|<4 Qask|>7 Qassured|>7 Qchided|>7 Qcome|<6 Qcompared|>6 Qcomplained|>7 Qdefense|>6
  Qdescribed|>7 Qfound|<7 Qmessage|<1 Qoffensive|>5 Qperceptions|>7 Qprefers|<2 Qproud|>4 Qreferring|>7 Qreminding|>5 Qrepeated|>7
  Qrequired|>6 Qresist|>5 Qseen|>7 Qsigned|<4 Qslamming|>7 Qtouched|>7 Qtribute|>6 Qunnoticed|<6 Qvoted|>4
-0.3 0.4 Qadded|>5 Qcautioned|>7 Qcounter|>7 Qdocumented|<4 Qexpects|<5 Qfinds|>7 Qfired|<4 Qinsisted|>7 Qmention|>7 Qnominated|<3
  Qoutraged|>5 Qrebut|>5 Qsought|>7 Qsounds|>1 Qsparred|>4 Qtalk|>6
-0.3 0.5 Qappear|<4 Qargues|<2 Qderided|<5 Qhighlighted|>5 Qinterpreted|<6 Qrecall|>5 Qremind|>6 Qresistance|>5 Qsay|>6 Qserious|>6
  Qsuddenly|<6 Qturns|>5
-0.3 0.6 Qaccording|<5 Qadded|<5 Qalarm|<5 Qappeared|<4 Qappointment|>4 Qconsidered|<6 Qdiscuss|>6 Qinvited|<3 Qlashed|>6 Qmight|<3
  Qponders|>7 Qreads|<6 Qregret|<5 Qseeking|>6 Qstatement|>4
-0.3 0.7 Qaccording|<6 Qexplained|>5 Qhired|<6 Qnotes|<3 Qpicked|>2 Qpromote|>7 Qrejection|>3 Qreminded|>4 Qreported|<7 Qscrutiny|<4
  Qsense|>7
-0.3 0.8 Qcalls|<2 Qdesigned|<2 Qdistanced|>4 Qnotes|<7 Qreported|<4 Qseemed|<2
-0.3 0.9 Qopposition|<3 Qrecommended|<2 Qseen|<3 Qshouted|<4
-0.3 1 Qalready|<1 Qannounced|<2 Qexpects|<2 Qreports|<5
-0.3 1.3 Qwidely|<2
-0.3 1.4 Qrattled|<1
-0.3 1.5 Qviewed|<2
-0.3 2.1 Qseemingly|<1
-0.2 -1.5 Qadvice|>2
-0.2 -1.4 Qreacted|>1
-0.2 -1.2 Qfeeling|>2 Qintroducing|<3
-0.2 -1.1 Qlooking|<3 Qseeking|<6
-0.2 -1 Qendorsement|>5 Qfears|<4
-0.2 -0.9 Qclaimed|>2 Qdoubt|<4 Qendorse|>4 Qhoping|<6 Qpledging|<2 Qrecognize|<6 Qscorn|>4 Qshow|<3 Qsigned|<6 Qstrongly|<6
  Qworried|<4
-0.2 -0.8 Qaiming|<2 Qcomplained|<5 Qincluded|<2 Qpreferred|>3 Qquick|<4 Qsaying|<5 Qshare|<4 Qspoke|<4 Qtell|<7 Qthanked|<1
  Qvowing|<2
-0.2 -0.7 Qaiming|<1 Qanxiety|<4 Qcall|<7 Qchampioned|<7 Qencouraged|>2 Qexplicitly|<7 Qexploit|<6 Qmessage|<5 Qnoting|<6
  Qpledged|<6 Qpromises|<6 Qquestion|<2 Qquip|<5 Qstruck|>3 Qsupported|<6 Qzeroing|<7
-0.2 -0.6 Qadvocate|<7 Qarguing|<7 Qcite|<4 Qconceding|<6 Qcovered|>4 Qcredited|<4 Qdeclaring|<2 Qembracing|<3 Qendorsed|<6
  Qexpect|<6 Qlambasted|<4 Qlook|<7 Qmade|<6 Qmight|<2 Qoff|<2 Qrejecting|<7 Qreporting|<3 Qreporting|<4 Qsaying|<6 Qsuggesting|<5
  Qvows|<1
-0.2 -0.5 Qacknowledge|<7 Qasked|>2 Qattacked|<5 Qblaming|<6 Qboasted|<4 Qcalling|<3 Qchallenged|<5 Qconvinced|<7 Qdenouncing|<7
  Qdiscuss|<7 Qdismiss|<5 Qdoubled|<3 Qfiled|<5 Qhoped|<6 Qplans|<3 Qpointed|<6 Qportraying|<6 Qpromoting|<4 Qsharply|<3 Qtelling|<4
-0.2 -0.4 Qadvocate|<1 Qattacked|>5 Qcautioning|<6 Qciting|<6 Qconvince|<7 Qdeclaring|<7 Qdelivered|<4 Qforesee|<4 Qgave|<3
  Qimplying|<7 Qnominated|>5 Qopted|<2 Qpresented|<5 Qshared|>6
-0.2 -0.3 Qmentioned|>4
-0.2 0 Qadmit|>5 Qaimed|>7 Qattacks|>4 Qcriticized|>6 Qdisavow|>6 Qshow|<5 Qtell|>7
-0.2 0.1 Qaim|>5 Qattempted|>4 Qdecided|>6 Qexplicitly|>4 Qhoping|>6 Qlisted|<5 Qreason|>7 Qrecently|>6 Qrejected|<5 Qshared|>7
  Qskeptical|>5 Qvoiced|>6 Qvowed|>6 Qwarn|>6
-0.2 0.2 Qadmission|>5 Qallowed|>5 Qannounced|>5 Qanswer|>7 Qargued|>7 Qargument|>6 Qasserted|>6 Qbelieves|>5 Qblasted|>5
  Qcalling|>5 Qcast|>5 Qciting|>6 Qcriticizing|>7 Qdefense|>7 Qdemand|>6 Qdismissing|>7 Qdozens|>7 Qemailed|>2 Qexplained|>7
  Qfierce|<6 Qfocused|>5 Qfocuses|>7 Qfollows|>5 Qforcefully|>6 Qgoes|>5 Qhard|>2 Qindicates|>7 Qissued|>7 Qlater|>2 Qmade|>4
  Qpersuaded|>6 Qpointed|>4 Qpredicted|<6 Qpromise|>4 Qproposes|>7 Qquickly|>5 Qrefuse|>6 Qremarking|>2 Qrepeating|>7 Qsaw|>7
  Qsquarely|>7 Qstuck|>2 Qstuck|>7 Qsuggest|>5 Qsuggest|>6 Qtouted|>6 Qvowed|>7 Qwants|<5
-0.2 0.3 Qaccused|>7 Qadding|>6 Qaim|>4 Qalluded|>7 Qalluding|>4 Qarticulated|<4 Qassumption|>7 Qbelieve|>6 Qbristled|>7
  Qcautioned|>6 Qcited|>5 Qcontinued|>6 Qderided|>1 Qdescribing|>6 Qdidn't|>7 Qdismissing|>6 Qembraces|>7 Qexpecting|>2 Qfocused|>6
  Qignored|>2 Qimpressed|>5 Qloudly|>6 Qmaking|>7 Qordered|>6 Qposts|>5 Qprohibits|>5 Qproponent|>5 Qrebuffed|<5 Qremember|>6
  Qreminding|>6 Qreplied|>5 Qreports|>5 Qresponded|>2 Qresponse|>4 Qscolded|<7 Qshowing|>6 Qshown|<6 Qshown|>5 Qshow|<6 Qslamming|>1
  Qswipe|>4 Qtells|>7 Qvocal|>3 Qwants|>7 Qwarned|<7
-0.2 0.4 Qagain|<5 Qannouncement|>3 Qbrags|>6 Qdeemed|<3 Qdesigned|<3 Qdispute|>2 Qdocumented|<2 Qfear|>6 Qinterjected|>7
  Qinvoked|>7 Qlamented|>5 Qlashed|>3 Qobserved|<4 Qoffers|>6 Qpromised|>4 Qpromise|>5 Qpublished|<2 Qputs|>6 Qread|<7 Qrecognize|>5
  Qrefers|>6 Qscrutiny|>4 Qsee|>7 Qshown|<4 Qsounded|<2 Qtaken|>4 Qunderscored|>1 Qunveiled|>7 Qurging|>7 Qvows|>6
-0.2 0.5 Qadvocate|>5 Qanticipating|<5 Qappointed|>6 Qcited|>7 Qconfidence|>7 Qdefend|>7 Qexpress|>7 Qnote|<3 Qoutraged|>4
  Qpointed|>7 Qproposed|>5 Qrattled|>6 Qrebuffed|<7 Qreferred|>2 Qreplied|>6 Qreported|>7 Qreport|>1 Qshows|>7 Qshow|>7
  Qspeculated|<4 Qstated|>7 Qthrilled|>4 Qview|>7 Qworrying|<3
-0.2 0.6 Qangered|<5 Qchampioned|<5 Qdisclosed|>7 Qexpected|>5 Qfears|<2 Qnoted|>7 Qpledges|>1 Qreportedly|>5 Qresonated|<6
  Qscrutiny|<5 Qshown|>4 Qunderstanding|>2
-0.2 0.7 Qaccusing|>7 Qadvice|>6 Qposted|<4 Qrefuses|>5 Qshowed|>7 Qstruck|<4
-0.2 0.8 Qadmission|<4 Qdenies|<2 Qinterpreted|<3 Qmeant|<4 Qpicked|>3 Qstories|>4
-0.2 0.9 Qexpects|<3 Qgoal|<4
-0.2 1 Qcharged|<3 Qlook|<1 Qrebuffed|<4 Qresonated|<1
-0.2 1.1 Qlisting|>4
-0.2 1.4 Qthrilled|<1
-0.2 1.6 Qdislike|>2
-0.2 2.2 Qappeared|<1
-0.1 -1.6 Qprovided|>2
-0.1 -1.2 Qcontinued|>1 Qdescription|>4 Qreminded|>1 Qwilling|<4
-0.1 -1.1 Qaccording|>3 Qbacking|>5 Qorders|<4 Qsurprise|<1
-0.1 -1 Qadopted|>3 Qcalls|<3 Qoffering|<2
-0.1 -0.9 Qcome|<3 Qexpect|<1 Qhoped|<1 Qhope|<5 Qinterjecting|<5 Qnoted|<2 Qpredict|<2 Qrepeated|<2 Qstruggling|<4
-0.1 -0.8 Qacknowledge|<5 Qdeemed|>3 Qlisting|>5 Qmention|<4 Qpersuaded|<3 Qpersuade|<7 Qpoint|<1 Qsee|<4 Qsought|<5 Qsuggesting|<7
-0.1 -0.7 Qbacking|>7 Qcall|<5 Qcheer|<6 Qdismissing|<2 Qforth|<5 Qplans|<6 Qquestions|<4 Qspeak|<7 Qstuck|<6 Qviewed|<1 Qvoted|<7
-0.1 -0.6 Qaccused|<7 Qalways|<7 Qask|<7 Qcalling|<4 Qclaim|<6 Qcounter|<2 Qdismayed|<7 Qdubbed|<3 Qinformed|<4 Qinsisting|<5
  Qinsist|<7 Qloudly|<4 Qoffered|<2 Qpointing|<4 Qpressing|<7 Qpromoting|<2 Qput|<6 Qquestions|>3 Qraised|<2 Qrecounted|<6
  Qsupporting|<7 Qsupport|>3 Qsupport|>4 Qvehemently|<1 Qvoiced|<4 Qvoted|<5 Qvowing|<3 Qwent|<2
-0.1 -0.5 Qarguing|<5 Qbacked|>7 Qchanting|<6 Qconceded|<7 Qcondemning|<4 Qconfirmed|>3 Qconfirming|<3 Qconsidering|<4 Qcounter|<1
  Qdecided|<6 Qdisclosed|<5 Qdivided|<2 Qemphasize|<7 Qestimates|<1 Qhinting|<6 Qhints|<1 Qmaking|<2 Qmulling|<2 Qoffered|<6
  Qoffer|<6 Qopposes|<2 Qopposition|<2 Qpraise|<5 Qpreferred|>2 Qpromises|<5 Qpromising|<7 Qpushed|<4 Qreason|>4 Qrefuse|<4
  Qrequested|<3 Qtaken|<7 Qthought|<5 Qused|<1
-0.1 -0.4 Qadded|>1 Qaim|<2 Qapplauding|<5 Qbacked|>3 Qboasted|<6 Qchided|<3 Qcite|<2 Qconfident|<2 Qconfident|<6 Qdeclare|<6
  Qdiscuss|<5 Qdislike|>4 Qforesee|<5 Qgoes|<2 Qhighlighted|<2 Qhired|<5 Qinforming|<5 Qintroduced|>4 Qlook|<6 Qprefer|<3 Qput|<5
  Qrecites|<7 Qreferenced|<3 Qsaying|<7 Qsharply|<5 Qspeaks|<4 Qsure|<4 Qthinks|<5 Qthreatening|<3 Qworried|<6
-0.1 -0.3 Qblamed|<6 Qexplaining|<3 Qfearing|<3 Qjustify|<7 Qthought|<6 Qthreatening|<4
-0.1 0.1 Qopposed|<6
-0.1 0.2 Qasked|>5 Qbemoaned|>6 Qconfirmed|<6 Qdownplayed|>7 Qfurther|>7
-0.1 0.3 Qannounced|<6 Qask|>5 Qclaim|>5 Qcry|>1 Qexpressed|>6 Qimmediately|>7 Qknocked|>7 Qknows|>7 Qpredicted|>7 Qproposals|>6
  Qread|>4 Qreferencing|>6 Qrefusing|>3 Qseemed|>5 Qstatement|>5 Qstrive|>6 Qstriving|>5 Qsuggested|>6 Qtook|>6
-0.1 0.4 Qadopted|>6 Qapologized|>4 Qargues|<6 Qarticulated|<6 Qattacked|>7 Qcite|>6 Qcongratulated|>5 Qcounting|>6 Qdeciding|>6
  Qdeclined|>7 Qdesigned|>6 Qechoed|<2 Qexpress|>6 Qfavor|>4 Qfollows|>6 Qfootage|>2 Qhard|>6 Qhinted|>7 Qhoped|<4 Qinflate|>7
  Qlabel|>6 Qoffer|>6 Qopted|>7 Qpromised|>7 Qpushing|>6 Qquick|>3 Qre-tweeting|>5 Qrecognition|>6 Qreport|>5 Qrevered|<4 Qseek|>7
  Qshocked|>5 Qshocked|>6 Qstance|>5 Qstories|>7 Qstressed|>6 Qsuddenly|<5 Qtalks|<4 Qtells|>6 Qthinking|>6 Qthink|>6 Qtried|>6
  Qunsettled|<4 Qunwillingness|>6 Qvented|>4 Qwatched|>7
-0.1 0.5 Qaccuses|>5 Qadmire|<5 Qalleged|>4 Qapplauded|>1 Qattempts|>4 Qbelieves|<2 Qcelebrating|>4 Qcirculated|<7 Qcolumn|>5
  Qconfidence|>6 Qconsensus|>2 Qcry|<4 Qdismay|>6 Qdismissed|<2 Qdon't|>2 Qdon't|>4 Qechoed|>1 Qemphasize|>7 Qencourage|>2
  Qexpecting|>5 Qhopes|>7 Qindicate|>6 Qlean|>5 Qmarveled|>7 Qoutlook|>7 Qpersuaded|>7 Qplanned|<3 Qpoke|>6 Qpresented|>6
  Qpreviously|>7 Qrecall|<5 Qreferred|>4 Qreplied|>7 Qrevered|<5 Qtalked|>7 Qtelling|>6 Qtried|>4 Qwonder|>7 Qwrites|<7 Qzeroing|>7
-0.1 0.6 Qappointment|>6 Qbilled|<1 Qconsider|>7 Qcontemplate|>5 Qconvinced|>3 Qdeclined|>5 Qdesigned|>5 Qdownplayed|>4 Qexpect|<3
  Qexplains|>6 Qgoes|>4 Qgoes|>7 Qidea|>6 Qinterjected|>2 Qmessage|<2 Qnamed|<3 Qnotes|>7 Qobserved|>6 Qportrayed|<5 Qportrays|>7
  Qpromised|<4 Qpumps|>7 Qrealize|<6 Qrecognized|>5 Qsharply|<7 Qsought|>6 Qunderstands|>7
-0.1 0.7 Qappointment|>5 Qattributed|>7 Qcomplain|>6 Qhopeful|>7 Qincluded|>6 Qinterest|<7 Qproclaimed|>5 Qpromoting|>5
  Qrepeatedly|>2 Qstories|>5 Qthink|>7
-0.1 0.8 Qadded|>6 Qanswering|>4 Qestimated|>7 Qexpecting|<5 Qgranted|<7 Qinterest|<6 Qirritated|>4 Qmaking|>5 Qonce|<1 Qscorn|<3
  Qsided|>3 Qwanted|<2
-0.1 0.9 Qhoped|>5 Qnote|>7 Qpassed|<1 Qresponded|>7 Qviewed|>3
-0.1 1 Qconcern|<7 Qscorn|<4 Qshown|<3 Qwords|>5
-0.1 1.1 Qaren't|<1 Qgoes|>2 Qmust|>4 Qvoice|<1
-0.1 1.2 Qformally|>2
-0.1 1.3 Qconsidered|<3
0 -1.5 Qsued|>3
0 -1.3 Qadvocated|<2 Qciting|<7 Qrejection|>5
0 -1.2 Qconcern|<2 Qfavored|<3 Qsentenced|>5
0 -1.1 Qbacking|>6
0 -1 Qdedicated|<6
0 -0.9 Qasking|<7 Qbegan|<3 Qcalling|<7 Qconsidering|<2 Qhostility|>4 Qopined|>1 Qpassed|>3
0 -0.8 Qadvice|>3 Qagreed|<6 Qchampioned|>2 Qconceded|<6 Qgoal|<1 Qhopes|<7 Qreminded|>2 Qviews|<4
0 -0.7 Qagree|<4 Qconsidering|<6 Qdislike|<1 Qonce|>6 Qpicked|<4 Qpublicly|<4 Qpushed|<6 Qrecognizing|>7 Qresponding|<4 Qsaw|<3
  Qshowing|<2 Qstruck|>1 Qsupported|>5 Quttered|<3
0 -0.6 Qalleging|<3 Qassurances|<5 Qdecision|>2 Qechoed|>6 Qembraced|<4 Qendorsed|<7 Qestablished|>5 Qfeeling|<4 Qhappy|<2 Qhopes|<6
  Qmade|<2 Qmocking|<5 Qplanning|<6 Qplans|<2 Qplan|<1 Qpledges|<4 Qpromising|<5 Qproposing|<6 Qrejecting|<2 Qtelling|<5 Qwarning|<5
0 -0.5 Qaccusing|<6 Qaim|<6 Qalready|<7 Qask|<2 Qbroad|>5 Qchallenging|<3 Qcritical|<6 Qdenounced|<5 Qdetailing|<7 Qdoesn't|<7
  Qendorsed|>6 Qendorsing|<7 Qexpressed|<5 Qfavor|>3 Qpersuade|<4 Qplanning|<5 Qrecommended|<3 Qrefusing|<7 Qreminding|<6 Qsee|<6
  Qshowing|<4 Qsupporter|<6 Qsurprised|<3 Qtargeted|>3 Qvehemently|<3 Qvoiced|<2 Qwidespread|>5 Qworries|>5
0 -0.4 Qaccusing|<4 Qannouncing|<5 Qapplauding|<6 Qattacks|<3 Qblame|<5 Qblasting|<3 Qboomed|<6 Qchallenging|<5 Qclaim|<3
  Qconsiders|<5 Qcovered|<2 Qdecision|<4 Qdefended|<2 Qdenies|<4 Qembraced|<3 Qexplains|<4 Qfiled|<6 Qfollows|<3 Qgave|<5
  Qmocking|<7 Qnaming|<4 Qofficially|<5 Qopinion|<6 Qopposed|<1 Qoutspoken|<4 Qpredicted|<4 Qpressed|<6 Qpressed|<7 Qrecently|<1
  Qsense|<4 Qshares|<2 Qspoke|<5 Qstruck|>2 Qstuck|<4 Qsuggests|<2 Qsuggest|<4 Qsupportive|<7 Qtalk|<5 Qtouted|<2 Qwarning|<4
0 -0.3 Qalluded|<5 Qhighlighting|<4 Qlooked|<6 Qoffered|<5 Qopenly|<1 Qopenly|<5 Qopted|<4 Qpraised|<7 Qrecommended|<6 Qrevealing|<5
  Qseeing|<7 Qskeptical|<7 Qspeaks|<3 Qspoke|<6 Qstill|<7 Qwatched|<7 Qwondering|<5
0 -0.2 Qshowed|<4
0 0.3 Qsaid|<3 Qsaid|<4 Qsay|<6
0 0.4 Qaccepting|>4 Qbacked|<3 Qconceded|>1 Qdescribing|>3 Qendorsement|<7 Qerroneously|>5 Qfollows|>3 Qmocked|>5 Qordered|>4
  Qpoint|<5 Qprefers|<3 Qreferencing|>3 Qrejected|<1 Qreject|>4 Qsparked|<5 Qtouched|>2
0 0.5 Qadds|>2 Qadmission|>3 Qagreed|>4 Qalready|>5 Qanswering|>6 Qapologize|>5 Qarchitect|>4 Qargued|<7 Qbalked|>7 Qclosely|>5
  Qcolumn|>6 Qcontradict|>7 Qcovered|>2 Qdebated|<7 Qdislike|>1 Qdocumented|<3 Qdwell|>7 Qestablished|>1 Qfears|>6 Qfear|<4
  Qfocusing|>2 Qfrequently|>6 Qhoping|>5 Qi'd|>7 Qimpassioned|>7 Qimpressed|<6 Qinforming|>7 Qinsists|>7 Qlabel|>5 Qlawsuit|>5
  Qlearned|>5 Qopenly|>7 Qopposed|<2 Qpersuaded|>3 Qplan|>6 Qpleaded|>4 Qpointed|>6 Qpoint|>6 Qpositions|>4 Qpredicts|>4 Qquick|>7
  Qquoted|>7 Qrebuked|>4 Qrecalled|>6 Qrecommended|>5 Qreluctant|>5 Qrelying|>3 Qrelying|>4 Qrelying|>5 Qrenewed|>4 Qrepeatedly|>4
  Qreported|>4 Qresisted|>4 Qresonated|<7 Qrespond|>5 Qsaid|<7 Qsaid|>5 Qsaid|>6 Qseem|>5 Qsharply|>7 Qsigns|>5 Qsimilarly|>7
  Qspeak|>7 Qspoke|>6 Qstrive|>5 Qsue|>6 Qsuggestions|>7 Qsurmised|<7 Qtalked|>5 Qtalks|>2 Qtends|>4 Qturns|>4 Qunderscores|>7
  Qunderscoring|>5 Qunsettled|<7 Qwondered|>6 Qworry|<4
0 0.6 Qadding|>4 Qadding|>7 Qaddress|>6 Qadmission|>1 Qadmits|>7 Qadvocates|>6 Qaims|>4 Qalarmed|>7 Qallows|>7 Qalready|>4
  Qanswer|>6 Qapologize|>2 Qappear|>6 Qappear|>7 Qargued|>6 Qassumption|>6 Qcalling|>2 Qcolumn|>4 Qcome|>5 Qcompletely|>7
  Qconfidence|>5 Qcontradicted|>4 Qconvince|>6 Qdefine|>4 Qdenounced|<3 Qdisclosed|>6 Qdocumented|>1 Qdraw|<5 Qencourage|>1
  Qexpecting|>4 Qexplicitly|>3 Qextensively|<6 Qfavorably|>7 Qfocuses|>4 Qfocuses|>5 Qfootage|>5 Qgoal|>7 Qgoes|>6 Qhope|>7
  Qimplied|>6 Qintroduced|>1 Qlays|>5 Qlearned|<3 Qnegative|>4 Qposited|>7 Qpumps|>5 Qrebuked|>1 Qrefuse|>4 Qreiterated|>7
  Qrejected|>1 Qrelief|<5 Qrelying|>6 Qreported|<3 Qreporting|>6 Qsaw|>6 Qsent|>7 Qshow|>5 Qspeculated|<5 Qsubtle|>7 Qsuggest|>2
  Qtend|>6 Qunderscoring|>6
0 0.7 Qapologized|>5 Qappointed|<2 Qback|>1 Qbelieved|<3 Qbelieve|>3 Qcalled|<4 Qcomplain|>5 Qdedicated|<5 Qdefend|>6 Qdubbed|<5
  Qechoing|>7 Qenvisioning|>7 Qhired|>4 Qincluded|>7 Qkeenly|<6 Qlambasted|<2 Qmentions|>2 Qnoted|<3 Qobserved|>5 Qproposes|>6
  Qremembered|<2 Qremember|>7 Qreminding|>7 Qreports|<7 Qsent|<1 Qshowed|>6 Qsupport|<4 Qthreatening|>4 Qtried|>5
0 0.8 Qadopted|<2 Qadvice|<1 Qapplauded|>7 Qattacked|<2 Qcounts|>4 Qhappy|>2 Qignored|<5 Qinterested|>6 Qrecalled|<2 Qreferring|>3
  Qrelying|>2 Qreported|>5 Qsquarely|>6 Qtalking|>2 Qtells|>4 Qtitled|<2 Qtrying|>6
0 0.9 Qboos|<4 Qconcluded|<4 Qdisagree|>3 Qdisagree|>4 Qechoing|>4 Qexposed|>6 Qfinger|>6 Qforth|>6 Qincludes|>7 Qlaying|>5
  Qobserved|>7 Qpaints|<2 Qprojected|>1 Qproved|<2 Qrecognition|<1 Qstern|>6 Qtribute|>5
0 1 Qlisted|>1 Qrecall|<4 Qremembered|>6 Qreplied|>4 Qstood|>2
0 1.1 Qattacked|>1 Qrealized|<2 Qreplied|>3
0 1.2 Qecho|<5 Qhorrify|<4 Qwidely|<6
0 1.3 Qdefender|<2 Qstrongly|<3 Qutter|<6
0 1.4 Qdefense|>2
0.1 -1.2 Qrecently|<4
0.1 -1 Qdrew|>5
0.1 -0.8 Qcalling|<6 Qcriticizing|<2 Qechoing|<6 Qfavored|>3 Qhit|>5 Qpointing|<6 Qremember|<2
0.1 -0.7 Qanswer|>3 Qbacking|<2 Qblasting|>7 Qcontinue|<5 Qhighlighting|>6 Qintroduced|<3 Qlikened|<3 Qmaking|<7 Qoppose|>5
  Qwants|<7 Qworrying|>1
0.1 -0.6 Qback|<4 Qconfirmed|>5 Qendorsed|>5 Qendorsements|>4 Qendorse|>3 Qguess|<3 Qmade|<3 Qmade|<4 Qpushed|<5 Qpushed|<7
  Qsupport|>7 Qtook|<7 Qturns|<1
0.1 -0.5 Qanswer|>4 Qasking|<3 Qcall|<4 Qclaims|<5 Qcongratulating|<2 Qcontention|<1 Qdescribing|<5 Qdiscussed|<3 Qexpressing|<6
  Qhit|<5 Qlaying|<7 Qloves|<4 Qmulling|<6 Qnominated|>6 Qnotes|<1 Qprovide|<5 Qquip|<4 Qresonated|>4 Qresponse|>7 Qsee|<5
  Qspeaks|<5 Qsuggesting|<6 Qsupport|>5 Qwanted|<5 Qwrote|>1
0.1 -0.4 Qacknowledged|<3 Qannounce|<7 Qblamed|<5 Qcall|<6 Qchampions|<5 Qco-sponsored|<4 Qcomfortable|<7 Qcompletely|<2
  Qconsensus|<1 Qcounting|<4 Qdemands|<5 Qdescribing|>4 Qdiscussed|<4 Qdismissing|<6 Qemailed|<6 Qevenly|<2 Qexpressed|<2
  Qinsisted|<4 Qmused|<3 Qnaming|<2 Qnaming|<7 Qoffered|<7 Qpainting|<5 Qpoke|<6 Qportraying|<5 Qposted|>5 Qproved|>5 Qrecommend|<7
  Qrelished|<7 Qreplied|>1 Qrequired|<1 Qsharp|<3 Qshouted|<2 Qstuck|<3 Qvowed|<6 Qvowing|<6 Qvowing|<7 Qwarning|<7 Qwritten|>6
0.1 -0.3 Qacknowledge|<6 Qacknowledging|<5 Qadopted|<1 Qaimed|<1 Qannounce|<6 Qappointed|<6 Qattack|<1 Qbragged|<7 Qchallenging|<4
  Qconsidered|>5 Qdecide|<5 Qdemands|<4 Qdenounced|<6 Qdiscussed|<5 Qexpressing|<7 Qfelt|<1 Qfiled|<4 Qfocus|>7 Qidentify|<5
  Qlikes|<1 Qlisted|<6 Qmention|<6 Qmocked|<1 Qopted|<5 Qopted|<6 Qordered|<3 Qportray|<6 Qpromises|>7 Qpushed|<1 Qputs|<3
  Qrecommended|>7 Qrevealing|<6 Qruled|<2 Qsided|<3 Qsingled|<2 Qstressed|<6 Qtalked|<2 Qtook|<4 Qvowed|<7 Qwondering|<2 Qwonder|<4
0.1 -0.2 Qadmiration|<4 Qconfirmed|<4 Qdefend|<6 Qfurious|<6 Qgave|<6 Qoutlining|<5 Qwriting|<5 Qwritten|>5
0.1 -0.1 Qstated|<5
0.1 0.4 Qdefended|>2 Qnoted|<6 Qsaid|>7 Qsuggested|>2
0.1 0.5 Qaccusations|>3 Qaccused|>5 Qaccuses|>4 Qalluding|>7 Qargue|>4 Qasserting|>6 Qassured|>4 Qbalked|>6 Qblaming|>2 Qboasted|>2
  Qboasted|>6 Qclaim|>2 Qclarifying|>7 Qcomplained|>5 Qconcluded|>5 Qcontradicted|>6 Qcounts|>5 Qcritique|>7 Qdeciding|>4
  Qdemanded|>1 Qdesigned|>4 Qdisappointed|>4 Qdisavowing|>6 Qdiscussion|>3 Qdiscuss|>2 Qdismisses|>5 Qearlier|>5 Qembraces|>6
  Qemphasizes|>6 Qemphasize|>2 Qenvision|>5 Qfired|<3 Qgrousing|>7 Qhailing|>4 Qimplies|<5 Qinsisted|>6 Qinsists|>5 Qinterpreted|>4
  Qintimated|>5 Qlaunching|>1 Qlength|>6 Qlong|>3 Qmentioned|>1 Qopenly|>6 Qoptimistic|>7 Qoutlining|>5 Qpitches|>6 Qplea|>7
  Qpledge|>4 Qpoint|>4 Qportraying|>4 Qposited|>6 Qpositing|>7 Qpreferred|<4 Qpreviously|>6 Qpromises|>5 Qproposals|>5
  Qprotesting|>7 Qproved|>6 Qquoting|>3 Qrejecting|>2 Qremember|>4 Qreports|>6 Qrepresent|>5 Qresponding|>7 Qrethinking|>7
  Qreveal|>5 Qrobocall|>6 Qsaying|>5 Qscrutiny|>3 Qsignals|>6 Qskeptical|>2 Qslams|>2 Qslams|>3 Qsought|>4 Qsounded|>1 Qsparred|>5
  Qthinks|>5 Qthrowing|>5 Qtry|>7 Qtweeted|<6 Qunderscore|>5 Qunderstands|>1 Qurges|>6 Qverbal|>5 Qvowing|>3 Qwelcomed|>4
  Qwelcomed|>6
0.1 0.6 Qadvised|>6 Qadvocates|>4 Qadvocates|>5 Qalarm|<4 Qalleges|>3 Qannounce|>3 Qapologized|>7 Qapplauded|>6 Qaren't|>2
  Qargued|>4 Qbalked|>5 Qbelieve|>2 Qblamed|>2 Qchallenged|<2 Qchanted|>2 Qcites|>2 Qcommenting|>5 Qcomment|>2 Qcomment|>3
  Qcompared|>5 Qcompare|>5 Qcomplain|>2 Qconfirms|>7 Qconsiders|>3 Qcontrasting|>4 Qconversation|>5 Qconvince|>4 Qcrafts|>6
  Qcried|>4 Qcritical|>4 Qdecided|>4 Qdecide|>5 Qdisliked|>7 Qdisplayed|>2 Qdivided|>6 Qemphasize|>4 Qencouraging|>7 Qendorsing|>2
  Qestimates|>6 Qfalsely|>5 Qfears|>7 Qfear|>5 Qfeeling|>6 Qfind|>7 Qfollows|>7 Qforgot|>5 Qfurther|>4 Qgoal|>6 Qheaped|>5
  Qheaped|>6 Qhired|>3 Qhit|<4 Qhopes|>5 Qimagining|>5 Qimmediate|>5 Qincreasingly|>7 Qindicate|>1 Qintended|>5 Qkeenly|<5 Qlinks|>6
  Qmarveled|>6 Qmention|>1 Qmessage|>6 Qnervous|>6 Qopened|>4 Qopened|>5 Qoptimistic|>4 Qpegs|>4 Qpivoted|>5 Qpleased|>6 Qportray|>6
  Qposting|>5 Qpraising|>7 Qpresented|>7 Qpriority|<6 Qprobably|>7 Qprohibits|>4 Qpromotes|>3 Qprotesting|>4 Qpublished|>7
  Qquickly|>4 Qquotes|>3 Qread|>5 Qreaffirmed|>4 Qrecounts|>7 Qreflected|>5 Qremarked|>7 Qreminded|<1 Qresponds|>4 Qruled|>2
  Qsays|>6 Qsees|>6 Qshout|>5 Qshowing|>3 Qslammed|>4 Qspeaks|>2 Qspeak|>5 Qspeak|>6 Qsuddenly|<4 Qsurprised|>7 Qtalked|>3
  Qthreatens|>4 Qtrumpeting|>5 Qunclear|>5 Qunderstands|>6
0.1 0.7 Qallows|>6 Qasserting|>5 Qblames|>6 Qbrags|>4 Qcites|>3 Qcommented|>4 Qcondemning|>2 Qcontinues|>7 Qcontradict|>5
  Qconvince|>5 Qcounter|>5 Qcredited|>7 Qdenounced|>1 Qderided|<3 Qdetermined|>6 Qdisavowing|>5 Qendorsing|>3 Qfinds|>6 Qfrequent|<6
  Qhired|>6 Qhopes|>6 Qidea|>4 Qimpressed|<5 Qinsist|>5 Qlays|>4 Qloudly|>3 Qmocking|>5 Qnoted|>6 Qoffered|>4 Qoffering|>5
  Qopined|>2 Qopinion|>6 Qpersuade|>4 Qpraising|>6 Qprefers|>3 Qprojected|<1 Qreiterated|>6 Qrejecting|>6 Qreleasing|>7
  Qreportedly|>6 Qsent|<2 Qserious|>5 Qshows|>6 Qsigned|<3 Qsingled|>6 Qsought|>5 Qsponsored|>7 Qsquarely|>4 Qstarted|>4 Qstarts|>6
  Qsubtle|>6 Qsympathy|>6 Qthink|>5 Qthrowing|>6 Qtouted|>5 Qunderstood|>7 Qunhappy|<4 Qurged|>5 Qvouched|>4 Qwarned|>5 Qworrying|<2
0.1 0.8 Qadmitting|>6 Qagitated|<5 Qalleged|>2 Qappeared|>5 Qassailed|>5 Qauthored|<5 Qchallenging|>3 Qchampioned|>1
  Qco-sponsored|>5 Qcondemned|<5 Qcontention|>7 Qcriticize|>2 Qdecides|>5 Qdeclares|>7 Qdefine|>6 Qexpress|>4 Qhired|>5 Qidea|>5
  Qlength|>7 Qmounting|>6 Qnoticed|>4 Qoften|>5 Qpledged|>4 Qpointed|>2 Qportraying|>5 Qpresent|>6 Qpromotes|>2 Qpromoting|>4
  Qpromoting|>6 Qprovide|>5 Qrecognized|>7 Qrecounts|>4 Qreference|>6 Qreferencing|>4 Qremembered|>4 Qseem|<4 Qseen|>4 Qsentenced|>4
  Qspeaks|>4 Qsuddenly|>3 Qsuggestions|>5 Qwant|>4 Qwrites|>7
0.1 0.9 Qassured|>2 Qconcerned|>6 Qdeeply|>4 Qdescribe|>2 Qdoubt|>5 Qexasperated|<5 Qexplain|>6 Qexplicitly|>2 Qherself|>7
  Qidentify|>2 Qlamenting|>6 Qlisting|>3 Qmaking|>6 Qnever|<5 Qpoke|>5 Qquoted|>4 Qrecognized|<3 Qremember|<5 Qreminds|>7 Qsent|<3
  Qshared|<5 Qtweeting|>5 Qvented|>5
0.1 1 Qcontemplate|>7 Qdecide|<3 Qdelivered|>4 Qnote|>6 Qpaints|<3 Qsquarely|>5 Qthrowing|>7
0.1 1.1 Qhostility|<6 Qpushed|<3 Qself-described|>2
0.1 1.2 Qaccused|<2 Qalluding|>5 Qattributed|<2 Qdepict|<5 Qenvisioning|<5 Qfired|>3 Qimagined|<5 Qnever|>2 Qnominated|>3
  Qoutlook|<6
0.1 1.3 Qobvious|<3 Qremembered|>3 Qworries|<1
0.1 1.4 Qaimed|>4
0.1 1.5 Qresponding|>3
0.1 1.8 Qbacking|>1
0.1 2.1 Qreferring|>2
0.1 2.2 Qsentiment|<1
0.2 -1.1 Qendorsement|>6 Qhoping|<2
0.2 -1 Qnegotiated|>2
0.2 -0.9 Qdeemed|<1
0.2 -0.8 Qcry|>3 Qknew|<4 Qlabeled|>4 Qmentioned|<5 Qshown|>2 Qtend|>4
0.2 -0.7 Qexpecting|>6 Qhoping|<5 Qimposed|<1 Qproposed|<7 Qshouted|<7
0.2 -0.6 Qcovered|>6 Qpublished|<4 Qquick|<5 Qsued|>2 Qtalk|<3 Qtouting|<2 Qurges|<6
0.2 -0.5 Qadvocate|<2 Qattacks|>3 Qcast|<4 Qchallenging|<2 Qciting|<2 Qdeclared|<7 Qdeclaring|<4 Qdisappointing|>4 Qemphasizing|>5
  Qexpressing|<2 Qhoped|<7 Qoffer|<7 Qoutlining|<2 Qplans|<7 Qreference|<7 Qreferred|<6 Qrespond|<5 Qrevered|>4 Qsuggested|<2
  Qused|<6
0.2 -0.4 Qacknowledged|<7 Qacknowledge|<3 Qaiming|<5 Qanxiety|>4 Qconfident|<3 Qdecided|<5 Qdiscussed|<6 Qempathize|<7 Qexpressed|<7
  Qignored|>5 Qlearn|<6 Qoff|<4 Qopposition|<4 Qpainting|>6 Qpointing|<5 Qprotesting|<6 Qpublicly|<5 Qpuzzled|<5 Qrefusing|>7
  Qreluctance|<2 Qrevered|>5 Qseeing|<3 Qshare|<3 Qshow|<1 Qskeptical|<5 Qtelling|<7 Qtweeting|<6 Qurging|<4 Qvowed|<5
0.2 -0.3 Qannounce|<5 Qbelieving|<7 Qcase|<5 Qcheer|<5 Qcites|<4 Qclaiming|<7 Qconsider|<3 Qcovered|>5 Qdescribing|<7 Qdon't|<4
  Qendorsing|<5 Qexpress|<7 Qknow|<6 Qordered|<2 Qoutspoken|<7 Qplan|<5 Qproclaimed|<3 Qpromise|<6 Qproposal|<2 Qproposing|<1
  Qpumped|<5 Qquoted|<3 Qreason|>5 Qrejecting|>7 Qshouted|<3 Qsignaled|<5 Qstern|>5 Qstrongly|>3 Qstuck|<5 Qthreatening|<7
  Qunderscore|<2 Qvouched|<6 Qwelcomed|<6
0.2 -0.2 Qacquiesced|<5 Qacquiesced|<6 Qallegiance|<7 Qasks|<2 Qexpressed|<6 Qhostility|>5 Qindicated|<5 Qinforming|<4 Qknows|<1
  Qofficially|<6 Qopenly|<4 Qopposing|>6 Qpromoting|<6 Qprovided|<6 Qquickly|<7 Qrecognition|>3 Qrefuse|<6 Qsided|<2 Qsided|<6
  Qskeptical|<4 Qsurprise|>4 Qtalks|<6 Qthinking|<5 Qthinks|<4 Qthink|<1 Qturned|<4 Qwilling|<1 Qwonder|<5
0.2 0 Qappears|<6
0.2 0.2 Qdeclined|<6 Qtweeted|>5
0.2 0.3 Qchampioned|<4
0.2 0.4 Qmentioned|>2 Qsuggesting|>3 Qtweeted|>3
0.2 0.5 Qacknowledges|>4 Qacknowledge|>2 Qadded|<4 Qadmitting|>1 Qadopted|<3 Qalleges|>4 Qalleges|>5 Qallows|>5 Qannounces|>4
  Qargues|>4 Qassumes|>6 Qassures|>5 Qbelieved|>3 Qbrag|>6 Qcharacterized|>4 Qcharacterized|>5 Qcharacterize|>5 Qcommenting|>4
  Qconcede|>5 Qcontemplate|>4 Qcontradict|>6 Qcontrasts|>5 Qdetailing|>3 Qdisagree|>5 Qdismayed|>5 Qemphasized|>1 Qexcited|>5
  Qexplaining|>2 Qfavorably|>5 Qfired|<2 Qforeshadowed|>4 Qgushed|>5 Qhailed|>4 Qharangues|>7 Qhoping|>3 Qimmediate|>7 Qimplying|>4
  Qimpressed|<4 Qinsisted|>4 Qinsists|>1 Qinsist|>3 Qinterviewing|>7 Qknowing|>3 Qknown|>3 Qknows|>3 Qlambasted|>1 Qlamenting|>1
  Qnervous|>3 Qnotably|>5 Qnote|>4 Qobjected|>6 Qpainting|>4 Qpegging|>6 Qpersuade|>3 Qpleased|>4 Qpuzzling|>6 Qquestion|>4
  Qquoting|>6 Qrebutted|>5 Qrecommends|>5 Qrecounted|>1 Qreferenced|>2 Qrefused|>1 Qrejecting|>3 Qreminds|>6 Qrepeat|>6 Qresisted|>1
  Qreveals|>4 Qreveals|>7 Qsays|<3 Qsays|>7 Qsay|>2 Qseeking|>1 Qseemingly|>1 Qseems|>5 Qsee|>3 Qsentenced|>3 Qsingled|>3
  Qslogans|>5 Qspeculate|>5 Qspent|>7 Qtalked|<3 Qthink|>1 Qviews|>3 Qwillingness|>6
0.2 0.6 Qaccepting|>2 Qaccepting|>3 Qaccusing|>6 Qacutely|>5 Qadded|<6 Qadmitting|>5 Qagree|>4 Qalluding|>6 Qannounced|<3
  Qanticipated|>5 Qappeared|>3 Qapplauded|<4 Qassumption|>5 Qbashed|>6 Qbemoaned|>1 Qbemoaned|>4 Qblast|>6 Qcautioned|>2
  Qcautioning|>6 Qcharacterize|>4 Qchiming|>6 Qcirculated|>7 Qclaiming|>3 Qcoined|>4 Qcome|<5 Qcommenting|>6 Qconcede|>7
  Qcondemned|<4 Qcontemplate|>2 Qcontrasting|>2 Qcountered|>4 Qcounter|>4 Qcredited|>5 Qdecided|>1 Qdecide|>2 Qdemand|>1
  Qdemonstrate|>6 Qdenouncing|>2 Qdescribes|>3 Qdesperate|>6 Qdetailing|>4 Qdisagree|>6 Qdisclosed|<6 Qdiscussed|>3 Qdismisses|>4
  Qdoubt|>2 Qearlier|>6 Qemphasize|>3 Qendorsing|>5 Qenjoyed|>6 Qenvision|>7 Qestimate|>4 Qevinced|>6 Qexperienced|>5 Qexpressing|>1
  Qexpress|>1 Qfeared|>5 Qfear|>3 Qfear|>4 Qforcefully|>5 Qforgot|>4 Qhammered|>5 Qharangues|>5 Qhardly|<5 Qherself|>6 Qhopeful|>2
  Qhopeful|>4 Qillustrates|>4 Qimplied|>3 Qimplied|>4 Qinforming|>5 Qinsisting|>4 Qinsisting|>5 Qintended|>1 Qinvited|>7 Qjokes|>4
  Qlength|>5 Qlikened|>7 Qmaintained|>5 Qmandates|>5 Qmeant|>2 Qmeant|>5 Qmeant|>7 Qmused|>5 Qmust|>6 Qnotion|>5 Qoft-stated|>5
  Qordered|>2 Qordering|>4 Qpegging|>5 Qpegs|>7 Qpitches|>5 Qplanned|<1 Qpoints|>4 Qponders|>6 Qpouncing|>5 Qprefer|>1 Qpromises|>4
  Qpromising|>1 Qpromoting|>2 Qproposing|>3 Qprotesting|>1 Qproud|>3 Qquestioning|>1 Qreaffirming|>7 Qrefuse|>2 Qrefuse|>3
  Qregret|>5 Qrejecting|>5 Qremarked|<5 Qremind|>5 Qreports|>4 Qrequests|>4 Qrequired|>1 Qrequire|>3 Qsays|>4 Qsay|>3 Qseek|>4
  Qshocked|>3 Qshows|>1 Qsignals|>5 Qskeptical|>3 Qspeculated|>5 Qsquarely|>3 Qstating|>1 Qstressing|>7 Qsuggestions|>6 Qsure|>1
  Qsurprised|>6 Qtell|>5 Qthink|>3 Qthink|>4 Qthought|>3 Qtouts|>1 Qunderstand|>2 Qupset|>6 Qvouched|>2 Qvows|>4 Qvows|>5 Qwary|>4
  Qwillingness|>7 Qwondering|>1 Qwonder|>4 Qwrite|>2 Qwriting|>1
0.2 0.7 Qacquiescing|>7 Qadding|>2 Qallow|>5 Qapplauding|>4 Qapplaud|<7 Qappointed|>1 Qasked|>3 Qattack|>2 Qauthored|<6 Qbelieved|>4
  Qbelieving|>5 Qblamed|>1 Qbothers|>7 Qcontrasting|>3 Qcounting|>5 Qcriticised|>6 Qcurrently|<3 Qdeclare|>4 Qdecrying|>6 Qdwell|>5
  Qechoing|>2 Qechoing|>6 Qembraced|>2 Qembracing|>3 Qemphasizing|>2 Qespecially|>5 Qestimate|>5 Qevince|>5 Qexpectations|<4
  Qexpect|>4 Qexplaining|>5 Qexpressed|>3 Qfavorably|>6 Qfinding|>5 Qforceful|>6 Qformally|>6 Qfrequent|<5 Qfun|>7 Qgoal|>5
  Qherself|>5 Qhopeful|>5 Qidea|>3 Qindicating|>5 Qinsistence|>7 Qinsists|>6 Qinterpreted|>6 Qknows|>6 Qlinks|>4 Qlists|>4 Qmeant|>6
  Qmocked|>2 Qnervous|>5 Qnotes|>6 Qoffers|>3 Qofficially|<1 Qopenly|>5 Qpersuading|>4 Qpetition|>5 Qplanned|>1 Qplans|>4 Qplayed|>5
  Qpresented|<3 Qpronounced|>7 Qpublished|>1 Qquestioned|>3 Qrecall|>1 Qrecognizes|>7 Qrecorded|>5 Qreferencing|>2 Qreferencing|>7
  Qregret|>6 Qreiterating|>4 Qreject|>3 Qreluctance|>3 Qremarking|>5 Qremembers|>3 Qrepeating|>6 Qresponded|>5 Qruled|>4 Qsaying|>2
  Qsays|>5 Qsay|>5 Qseemingly|>3 Qsingled|>4 Qsponsored|>6 Qstood|>3 Qstruggling|>4 Qstruggling|>6 Qstuck|>3 Qsue|>4 Qsuggestion|>6
  Qthreatened|>4 Qunderstands|>5 Qunsubstantiated|>5 Qweighed|>4 Qwritten|<2
0.2 0.8 Qaccusing|>5 Qacquiesced|>7 Qadvice|>7 Qalarming|<6 Qallegation|>6 Qargued|>5 Qbegan|>4 Qbelief|>5 Qbristled|>5 Qcall|>3
  Qchallenged|>5 Qco-sponsored|>7 Qcolumn|>7 Qcondemned|>6 Qcongratulating|>5 Qconsidering|>5 Qcontrasted|>6 Qcounting|>4 Qcredit|>6
  Qdefending|>2 Qdefine|>5 Qdetailing|>5 Qdetailing|>7 Qdismissing|>5 Qdispute|>7 Qdoubt|>4 Qechoing|>5 Qestimate|>6 Qfelt|>5
  Qfinger|>5 Qfollows|>2 Qgoal|>2 Qhighlighting|>1 Qhoped|>4 Qhopeful|>6 Qillustrates|>6 Qindicates|>2 Qindicate|>7 Qinsisting|>6
  Qinsisting|>7 Qinterpreted|>5 Qlabeled|>3 Qlashed|>4 Qlaying|>4 Qlisting|>1 Qlooking|>4 Qmounting|>7 Qnoted|>4 Qnoticed|>6
  Qoutlining|>6 Qplanning|>6 Qportraying|>6 Qportraying|>7 Qproclaimed|>7 Qprohibit|>6 Qprovided|<3 Qpublished|>6 Qpublishing|>5
  Qput|>4 Qquick|>6 Qrecently|>2 Qreference|>4 Qreference|>5 Qreleasing|>6 Qrequired|>7 Qresisted|>5 Qresponded|>6 Qscrutiny|>2
  Qsharply|>5 Qshow|>4 Qsounded|>3 Qspecifically|>6 Qstump|<5 Qtout|>1 Qtout|>2 Qturned|>4 Qurge|>5 Qzeroes|>6
0.2 0.9 Qaccept|>5 Qallowed|>1 Qcompletely|>4 Qcongratulated|>4 Qconsistently|>3 Qdeny|>4 Qdisputed|<5 Qexpected|>4 Qfollows|>1
  Qgenerally|<5 Qhired|>2 Qhopes|<2 Qknowing|>5 Qloudly|>2 Qloudly|>4 Qnoted|>5 Qoften|>4 Qopenly|>2 Qoptimistic|>5 Qordering|>5
  Qpassing|>2 Qquoted|>6 Qquoting|>2 Qrecalled|>7 Qrecognized|<4 Qreleased|<3 Qseeming|>5 Qseeming|>6 Qsingled|>5 Qslamming|>6
  Qslams|>7 Qsolely|>5 Qspeak|>4 Qsubtle|>5 Qsuspected|>5 Qwary|>5
0.2 1 Qacknowledge|>7 Qaddressed|>1 Qbelief|>7 Qcase|>3 Qdeclined|>3 Qincreasingly|>6 Qinterpreted|>3 Qlearn|<4 Qmean|>2
  Qpromotes|>1 Qrousing|>5 Qscorn|<6 Qseen|>3 Qsharply|>4 Qstressing|>6 Qthreatens|>5
0.2 1.1 Qconvince|>7 Qcriticize|>5 Qdisagree|>2 Qenthusiastic|>5 Qinterpreted|<2 Qmean|>3 Qoutspoken|>4 Qputs|>3 Qquick|>4
  Qrecognition|>7 Qreferencing|>5 Qrefused|>4 Qremembers|>7 Qreminding|>4 Qreported|<6 Qunmistakable|>4
0.2 1.2 Qpassed|<2 Qreason|>2 Qsued|<1 Qsurprised|>5
0.2 1.3 Qdedicated|>3 Qpersuaded|<4 Qstood|<4
0.2 1.4 Qinvited|<1
0.2 1.5 Qinvoking|>5
0.2 1.6 Qrecently|<2 Qresponding|>2 Qsounded|<1
0.2 1.8 Qenvisioned|<3
0.3 -1 Qconvinced|<2
0.3 -0.9 Qalluding|<4 Qdescribe|>6
0.3 -0.8 Qreported|>2 Qtalking|<5 Qvocal|<3
0.3 -0.7 Qblame|<4
0.3 -0.6 Qcontention|<4 Qdeclared|<3 Qemphasizing|<6 Qemphasizing|<7 Qlooking|<4 Qopposing|>5 Qseemingly|>7 Qteeth|<4
0.3 -0.5 Qadvice|<3 Qfollows|<1 Qhighlighting|<7 Qhoping|<7 Qlooking|<6 Qrevered|>6 Qscorn|<1 Qthreatened|<2 Qvoice|<3
0.3 -0.4 Qaddress|<6 Qagreed|<4 Qchosen|<4 Qconcluded|<3 Qconfirmed|>7 Qconsider|<4 Qdeep|<2 Qdemand|<4 Qestimates|<3 Qexplain|<5
  Qidentifying|<4 Qrejection|>4 Qshowing|<5 Qsupported|>6 Qtell|<3 Qtrying|<3 Qused|<5 Qweighed|<3 Qwondered|<4
0.3 -0.3 Qapplauded|<2 Qasks|<6 Qciting|<3 Qclaims|<1 Qconfirm|<5 Qcontinued|<7 Qdeep|>2 Qdenies|<3 Qdiscussing|<2 Qechoing|<5
  Qendorsed|<5 Qexemplifying|<5 Qfears|<1 Qfocused|<2 Qforecast|<3 Qhighlighted|<1 Qhighlight|<7 Qhostility|>6 Qinsist|<4
  Qintroduced|>6 Qnervous|<6 Qobvious|>4 Qoffers|<2 Qpassion|<4 Qpledging|<4 Qpublished|<6 Qpumped|<4 Qpushed|>6 Qslamming|<5
  Qsounds|<5 Qtargeted|>5 Qwonder|<3 Qworrying|>6
0.3 -0.2 Qaccepting|<3 Qadvice|<5 Qalleged|<6 Qallows|<3 Qarguing|<6 Qarguments|<4 Qbalked|<5 Qbelieved|<2 Qchants|<4 Qclaiming|<6
  Qclaims|>3 Qconsider|<2 Qcontention|>2 Qdeclare|<7 Qdeclined|<1 Qdelivering|<4 Qdismissive|<4 Qfinding|<4 Qgoal|<6 Qhostility|>3
  Qimpassioned|<5 Qimpassioned|<7 Qlong|<1 Qlooked|<4 Qnaming|<3 Qopinion|<5 Qpraised|<2 Qpredicting|<5 Qrecommended|>4 Qrecorded|<7
  Qshare|<1 Qshowed|<3 Qspoke|<7 Qstated|<3 Qstill|<5 Qtargeted|>4 Qwrites|>1 Qwriting|<6
0.3 -0.1 Qanswered|<1 Qattributed|<1 Qcontradicted|<4 Qdeclared|<1 Qdeclined|<5 Qdispute|<5 Qencourage|<5 Qknow|<4 Qlaunching|<5
  Qmention|<2 Qpainting|<4 Qremarked|<1 Qsees|<4 Qthrowing|<6 Qwidely|>5
0.3 0.2 Qechoed|>2 Qpredicted|>6 Qrejected|>2
0.3 0.3 Qconcluded|<7 Qincreasingly|<2 Qpredicted|>5 Qrecalled|<6
0.3 0.4 Qcommented|<3 Qissued|<2 Qpromised|<2 Qprovided|<1 Qreminded|<2 Qworried|>3
0.3 0.5 Qapplauded|<3 Qcheered|<3 Qdenied|<2 Qobserved|<3 Qproposed|>3 Qread|>2 Qthought|<2
0.3 0.6 Qaccording|>4 Qasserted|>2 Qassertion|>3 Qcheered|<2 Qcheered|<4 Qconcludes|>6 Qcredited|>2 Qcritiquing|>5 Qdeclared|>1
  Qdescribes|>2 Qdetermining|>4 Qdisavow|<5 Qemphasized|>3 Qharanguing|>5 Qhear|>5 Qhoped|>3 Qhope|>4 Qincludes|>3 Qinsist|>2
  Qinsist|>4 Qjoking|>5 Qlists|>2 Qlists|>3 Qmention|>2 Qnamed|>4 Qnervous|>2 Qopinions|>4 Qoptimistic|>3 Qordered|>3 Qoutlining|>7
  Qpaints|>1 Qpaused|>6 Qpegs|>6 Qplans|>1 Qpoints|>6 Qpredicting|>2 Qpredicts|>1 Qpriority|<5 Qrealize|>5 Qreassuring|>6
  Qrebuffed|>6 Qrecalled|<7 Qrecognize|>2 Qreferenced|>1 Qreminds|>5 Qresonated|<5 Qreveals|>6 Qrips|>5 Qscolded|>6 Qshocked|>2
  Qunderstand|>3 Qwelcomed|>5
0.3 0.7 Qaccuses|>1 Qaccuses|>2 Qadmitting|>4 Qairwaves|>5 Qalleges|>2 Qalleges|>6 Qalleging|>2 Qanswering|>2 Qanticipated|>6
  Qasks|>4 Qassure|>5 Qbattled|>4 Qbelieving|>4 Qblames|>2 Qbragging|>5 Qcautioned|>4 Qcharacterized|>6 Qcheered|<5 Qchided|>1
  Qchided|>2 Qchided|>4 Qcollective|>5 Qcomfortable|>4 Qcommenting|>2 Qcompletely|>5 Qcongratulated|>2 Qcongratulating|>1
  Qconsider|>3 Qcrediting|>1 Qcrediting|>2 Qcrediting|>3 Qcrediting|>7 Qcritique|>5 Qdeclared|>2 Qdeclare|>3 Qdemonstrates|>5
  Qdetermining|>1 Qdetermining|>5 Qdismiss|>4 Qearlier|>4 Qechoing|>3 Qecho|>5 Qevinced|>5 Qevinced|>7 Qexposed|>1 Qfinding|>3
  Qfound|>7 Qharangues|>6 Qhighlight|>2 Qincluded|>1 Qincludes|>2 Qindicates|>3 Qinterviewing|>6 Qintimated|>6 Qjokes|>2 Qkeynote|>5
  Qknows|>4 Qlikened|>3 Qmaintained|>4 Qmarveled|>4 Qpainting|>2 Qpaints|>6 Qpledged|>3 Qpoint|>3 Qpost|>5 Qprefers|>2 Qpromised|>2
  Qproposes|>1 Qreaffirmed|>1 Qreaffirmed|>2 Qreaffirmed|>3 Qrecognize|>3 Qreiterating|>5 Qreject|>2 Qremain|>6 Qremembers|>2
  Qreportedly|>3 Qreporting|>1 Qrepudiated|>5 Qrequire|>5 Qseen|>6 Qshows|>4 Qslammed|>2 Qsought|>3 Qspecifically|>4 Qsuggests|>1
  Qunderscore|>4 Qunhappy|>1 Qurges|>5 Qwelcomed|>1 Qworried|>2 Qzeroing|>5
0.3 0.8 Qaccepted|>4 Qaccept|>2 Qacknowledged|>1 Qacquiescing|>6 Qadmits|>3 Qadvocating|>4 Qaim|>7 Qallows|>2 Qalluded|>6
  Qapproved|>1 Qargues|>5 Qarguing|>5 Qassertion|>2 Qassume|>6 Qavoided|>4 Qbacking|<3 Qbelieves|>2 Qboasted|>5 Qcasts|>6 Qcheer|>4
  Qcirculating|>5 Qcollective|>6 Qcomfortable|>5 Qconcede|>6 Qcongratulated|>1 Qcontemplate|>1 Qcontradicted|>5 Qcontrasts|>7
  Qcredited|>6 Qdawned|>6 Qdemonstrated|>4 Qdescribes|<2 Qdetailing|>1 Qdisavows|>5 Qdiscussing|>1 Qdismissing|>2 Qdismiss|>5
  Qdoubled|>4 Qdoubts|>3 Qdownplayed|>2 Qelaborated|>6 Qemphasized|>5 Qenjoyed|>1 Qenjoyed|>5 Qeventually|>7 Qexpected|>1 Qfear|>2
  Qfeelings|>5 Qfeeling|>5 Qfeel|>1 Qglad|>4 Qhailed|>2 Qhailing|>5 Qharanguing|>7 Qhighlight|>3 Qi'd|>5 Qillustrates|>5 Qimplied|>2
  Qincludes|>1 Qincludes|>5 Qknowing|>4 Qknow|>1 Qlabeled|>2 Qlaying|>3 Qlays|>3 Qmaking|>1 Qnervous|>4 Qoften|>3 Qpaused|>5
  Qpersuading|>5 Qplanning|>4 Qplan|>3 Qpleading|>5 Qpleased|>5 Qpositing|>5 Qpositioned|>5 Qpost|>4 Qpreaches|>6 Qpreaches|>7
  Qpredicting|>3 Qpressing|>6 Qpromoting|>1 Qproposals|>4 Qproposing|>2 Qproposing|>4 Qputs|>4 Qputs|>5 Qput|>3 Qreassured|>5
  Qrecounted|>5 Qrefusal|>2 Qregret|>4 Qreiterating|>6 Qrelished|>4 Qreveal|>2 Qseeking|>2 Qseemed|>1 Qsees|>5 Qsee|>4 Qsignaled|>4
  Qspeculate|>6 Qsponsored|>5 Qsquarely|>2 Qstarts|>5 Qstruggling|>5 Qsue|>5 Qtestified|>5 Qtouched|>4 Qurging|>3 Qwanted|>2
  Qwarn|>3 Qwilling|>1 Qyelled|>1 Qzeroing|>6
0.3 0.9 Qacknowledge|>6 Qaggressively|>6 Qaligned|>5 Qannouncing|>1 Qanswering|>3 Qapologize|>3 Qappear|>2 Qarchitect|>6 Qargue|>5
  Qassurances|>5 Qauthored|<4 Qauthorized|>2 Qauthorized|>4 Qblames|>4 Qbristled|>4 Qcasts|>7 Qchided|>6 Qcites|>1 Qciting|>4
  Qclosely|>6 Qconcerned|>4 Qdecrying|>2 Qdetailing|>6 Qdismissing|>4 Qdisplaying|>4 Qdispute|>6 Qdownplayed|>1 Qdwelled|>5 Qecho|>6
  Qembraced|>3 Qemphasized|>7 Qemphasizing|>3 Qendorsements|<4 Qexplain|>5 Qfocus|<3 Qframed|>5 Qgenerally|>5 Qhighlights|>7
  Qintend|>5 Qinterested|>5 Qkeynote|>6 Qpainting|>1 Qpassing|>6 Qpivoted|>6 Qplanning|>5 Qpledge|>5 Qpointed|>5 Qportray|>4
  Qpredict|>3 Qpromoting|>3 Qquoted|>5 Qquoting|>1 Qreached|>6 Qrecall|>2 Qreflected|>7 Qremarked|>3 Qremembering|>6 Qresisted|>2
  Qresisted|>6 Qripped|>5 Qrobocall|>5 Qsays|>2 Qseeks|<3 Qsentenced|>2 Qsent|>5 Qsent|>6 Qshowing|>2 Qspeaking|>4 Qstressed|>5
  Qsuggests|>5 Qsure|>4 Qtalk|>2 Qthinking|>4 Qthreatened|>5 Qtouched|>3 Qunanimous|>5
0.3 1 Qacknowledged|>2 Qagain|>3 Qagreed|>2 Qagree|>2 Qalleged|>6 Qanxiety|<5 Qaren't|>5 Qassume|>5 Qblaming|>4 Qcirculating|>6
  Qcirculating|>7 Qcited|>1 Qcomplaint|>6 Qcompletely|>6 Qcounter|>3 Qcurrently|<1 Qdemand|>5 Qdisclose|>2 Qdisplayed|>1 Qequally|<4
  Qincludes|>6 Qinsisting|>2 Qinterested|>3 Qinterested|>4 Qobserved|>4 Qportrayed|>7 Qpraised|>1 Qpredict|<3 Qproud|>6 Qrailed|>3
  Qrecall|>3 Qreflected|>6 Qremembers|>6 Qreported|<5 Qrousing|>4 Qrousing|>6 Qseemed|<5 Qspent|>6 Qstated|>6 Qtweeting|>4
  Qwondered|>5 Qwondered|>7
0.3 1.1 Qacquiesced|>3 Qaware|>3 Qcharged|>2 Qcheer|>5 Qconsider|>4 Qdetermining|>6 Qdoesn't|<1 Qgenerally|<4 Qhard|>4 Qidea|>2
  Qknew|>1 Qlong|>4 Qmakes|>5 Qpointing|>2 Qrecall|>4 Qremember|>5 Qreportedly|>4 Qresponse|>2 Qrumors|>4 Qsuddenly|>2 Qtouched|>5
  Qunmistakable|>5
0.3 1.2 Qassailed|>1 Qaware|>2 Qcall|>2 Qchallenging|>4 Qdetermined|>1 Qearliest|>5 Qenvisioned|<4 Qmust|>3 Qreaffirmed|>5
  Qswipes|>4 Qverbal|>4
0.3 1.3 Qintended|>4 Qperceptions|>5 Qstance|>3
0.3 1.4 Qagain|>4 Qnotes|>5
0.3 1.5 Qblaming|>1 Qchosen|<2 Qenvision|<2 Qresist|>4 Qtalk|>3
0.3 1.6 Qdefender|>2 Qfired|>4
0.3 1.7 Qbacked|>1
0.3 2.1 Qseen|<2
0.4 -1 Qmessage|<4 Qsupporter|<3
0.4 -0.8 Qsurprised|>3
0.4 -0.7 Qassured|<2 Qcomplained|<3 Qquestion|<3 Qreciting|>5
0.4 -0.6 Qarguments|<5 Qissued|<4 Qreason|<4 Qself-described|<3 Qtargeted|<1 Qtribute|<3 Qtrying|<4
0.4 -0.5 Qadvocating|<4 Qdefense|<5 Qidentify|<3 Qmeasured|>6 Qmessage|<6 Qmessage|<7 Qproposed|<6 Qsuggests|<4 Qthreatened|<4
0.4 -0.4 Qadmission|<2 Qaiming|<7 Qcritical|<4 Qcriticism|<1 Qdivided|<4 Qenvisioned|<1 Qopenly|<2 Qrefusing|<5 Qresonated|>3
  Qskeptical|<6 Qstatement|<4 Qvows|<4
0.4 -0.3 Qaccepting|<4 Qaccuses|<2 Qalleging|<6 Qapologized|<4 Qappointed|>4 Qconfident|<4 Qconfirmed|>6 Qdecided|<3 Qdefended|<7
  Qestimates|<4 Qfocuses|<1 Qnoticed|<5 Qopposes|<3 Qpredict|<6 Qquickly|<1 Qremembers|<6 Qresponse|<1 Qrevered|>1 Qspeaks|<7
  Qurged|<5 Qviews|<1 Qview|<3
0.4 -0.2 Qallows|<4 Qattacking|>6 Qbalked|<3 Qbelief|<7 Qcomment|<3 Qdecide|<1 Qdecried|<4 Qdescribing|>7 Qexplain|<4 Qexplicitly|<3
  Qfeel|<1 Qfinds|<2 Qimpassioned|<6 Qimplying|<4 Qinclined|<6 Qincluded|<4 Qinterested|<3 Qlamented|<6 Qmention|<7 Qnoting|<7
  Qpersuaded|<5 Qpositioned|<3 Qpresenting|<4 Qpromises|<4 Qproposals|<1 Qproposals|<6 Qproposes|<1 Qproved|<6 Qquotes|<1
  Qreflecting|<4 Qremarking|<7 Qremarks|<7 Qseek|<4 Qserious|<4 Qshows|<3 Qslammed|<5 Qsubtle|<4 Qsurprise|>1 Qthink|<5 Qurging|<5
  Qverbal|<6 Qworried|<7
0.4 -0.1 Qacquiesced|<4 Qadds|<1 Qalluded|<4 Qannouncing|>6 Qapproved|<6 Qasserted|<6 Qassumption|<5 Qattack|<6 Qbegan|<2 Qchosen|>3
  Qcomfortable|<5 Qconvince|<4 Qcriticizing|<5 Qdebated|<1 Qdecried|<3 Qechoed|>5 Qempathize|<5 Qestablished|>3 Qexposed|<1
  Qfearing|<7 Qformally|<1 Qimplied|<5 Qincreasingly|<5 Qlaid|<6 Qlashed|<5 Qlooked|<5 Qnoted|<1 Qnoted|<7 Qoffers|<1 Qopposed|>2
  Qpraising|<6 Qpromised|<1 Qprovide|<3 Qquoted|<2 Qrecognition|>4 Qrecounted|<3 Qrefuse|<2 Qreported|<1 Qresponse|>5 Qsee|<1
  Qshot|<1 Qshouted|<1 Qslams|<4 Qtells|<1 Qtweeted|>1 Qtweeting|<7 Qunderscore|<1 Qunderstanding|<6 Qwant|<3
0.4 0 Qapplauded|<5 Qbelieved|<1 Qdismissed|<3 Qdismissed|<5 Qexpress|<1 Qmust|<1 Qnegotiated|<1 Qnote|<6 Qopened|<2 Qplayed|<2
  Qportrayed|<1 Qpromoted|<5 Qpush|<7 Qreacted|<3 Qslammed|<2 Qsupports|<1 Qtells|<3 Qtouts|<1 Qwelcome|>4 Qwent|<5
0.4 0.1 Qcriticism|>5 Qfocus|>4 Qimpressed|<7 Qlamented|<1 Qordered|<1 Qworrying|>2
0.4 0.2 Qargued|<5 Qconcluded|<5 Qcondemned|>4 Qdiscussing|<7 Qupset|<3 Qworry|<5
0.4 0.3 Qapplauded|>4 Qcharged|<1 Qdetermined|<1 Qestimated|<2
0.4 0.4 Qacknowledged|<4 Qbelieve|<4 Qfinds|<4 Qmentions|<4 Qnamed|<1 Qreads|>2 Qrecommended|>6 Qreleased|<5
0.4 0.5 Qadvocated|<6 Qangered|<4 Qdenied|<5 Qderided|>3 Qfavor|<4 Qofficially|<3 Qspeculated|<6 Qthinking|<6
0.4 0.6 Qincreasingly|<3 Qmeasured|<6 Qnotes|<5 Qpoint|<4 Qposted|>1 Qprovided|<2 Qsay|<5 Qworried|>4
0.4 0.7 Qangered|<3 Qdebated|<5 Qknow|<2 Qtold|<7
0.4 0.8 Qasserted|>1 Qassume|>4 Qconfirms|>5 Qcredited|>1 Qcriticized|>1 Qdebated|<4 Qdebated|<6 Qdecide|>1 Qdetailed|>4 Qdoubts|>2
  Qdownplayed|>6 Qforesee|>1 Qfound|>4 Qfrequently|>4 Qinforming|>4 Qlamented|>1 Qmeant|<2 Qmean|>1 Qobjected|>5 Qpaints|>7 Qplan|>1
  Qplea|>5 Qplea|>6 Qpredicting|>1 Qpredicts|>6 Qpressing|>5 Qscolded|>5 Qsupported|<2 Qviewed|<3 Qvowed|>1 Qvowed|>2 Qwant|>1
0.4 0.9 Qaccepting|>1 Qaccusing|>4 Qadmits|>6 Qadvised|>5 Qalleges|>1 Qanswering|>1 Qappeared|>1 Qargue|>2 Qbelieved|>1 Qblocked|>1
  Qblocked|>2 Qboast|>3 Qcautioned|>5 Qcelebrated|>1 Qcheer|>3 Qchiming|>5 Qco-sponsored|>1 Qcommented|>3 Qcompared|>3 Qconceding|>4
  Qconcerned|>3 Qconclude|>6 Qconsidering|>1 Qcontrasting|>5 Qcounter|>2 Qcurrently|<2 Qdemands|>1 Qdesire|>3 Qdetailed|>5 Qeager|>1
  Qexpect|>2 Qexplores|>5 Qforeshadowed|>6 Qframed|>3 Qframed|>4 Qglad|>2 Qglad|>3 Qglad|>5 Qharanguing|>6 Qhighlighted|>1 Qjab|>4
  Qknocked|>2 Qknowing|>2 Qlament|>6 Qlikened|>2 Qmounted|>6 Qnote|>5 Qnoticed|>5 Qonce|>3 Qpaints|>3 Qpaints|>5 Qpetition|>6
  Qplanning|>1 Qplans|>3 Qpledged|>1 Qpredicts|>7 Qpressing|>4 Qpreviously|>4 Qproposes|>5 Qprotesting|>2 Qrebuffed|>1 Qrecognize|>1
  Qrefusal|>1 Qrefusal|>3 Qreject|>1 Qreveals|>1 Qripped|>4 Qseemed|>3 Qseeming|>4 Qshocked|>1 Qslammed|>1 Qslammed|>3 Qslams|>6
  Qsuggesting|>1 Qsuggests|>4 Qsympathy|>5 Qthreatened|>2 Qtold|<5 Qurged|>3 Qvowed|>3 Qwanted|>1 Qwarn|>4 Qwrote|<7 Qyet|>6
0.4 1 Qaccepted|>1 Qaccept|>1 Qaccuse|>3 Qacknowledge|>5 Qaddress|>2 Qadmiration|>4 Qadmits|>5 Qalleging|>4 Qannounced|>1
  Qapprove|>4 Qargues|>6 Qarguing|>6 Qassure|>6 Qbitter|>4 Qblames|>1 Qboo|>5 Qcase|>1 Qconceding|>5 Qcondemned|>2 Qcondemning|>1
  Qconfirmed|>1 Qconvinced|>5 Qdeclare|>5 Qdemonstrates|>6 Qdenies|>1 Qdenouncing|>1 Qdiscuss|>1 Qdismissed|>1 Qdisplaying|>5
  Qdoubled|>5 Qemphasized|>6 Qexplaining|>3 Qfavors|>2 Qfinding|>4 Qgenerally|>4 Qgroused|>5 Qguess|>5 Qhailed|>1 Qhighlight|>1
  Qhinting|>4 Qhints|>3 Qhoping|>1 Qincludes|>4 Qinvited|>1 Qknocked|>1 Qknocked|>3 Qlashes|>6 Qnaming|>2 Qnoting|>4 Qoffering|>4
  Qpainted|>5 Qpassing|>5 Qpledging|>3 Qpointing|>3 Qpraising|>2 Qpredict|>2 Qprefers|>1 Qpromised|>1 Qproposed|>1 Qpushing|>4
  Qquoting|>4 Qquoting|>7 Qrecognized|>1 Qrecognize|>4 Qrecommended|>1 Qrefuse|>1 Qremembering|>7 Qremembers|>4 Qreminds|>4
  Qrepeating|>4 Qresistance|<4 Qrevealed|>6 Qrips|>6 Qrumors|>5 Qsays|>1 Qsigns|>4 Qspoken|>3 Qstarts|>4 Qsubsequently|>6
  Qsuspected|>3 Qthinks|>4 Qtrumpeting|>2 Qtrumpeting|>3 Qvowing|>2 Qvows|>2 Qvow|>4 Qwatched|>2 Qwish|>7
0.4 1.1 Qagrees|>2 Qalleged|>1 Qattempting|>5 Qchallenged|>1 Qcite|<5 Qclaims|>1 Qcompared|>4 Qconcerned|>2 Qconvinced|>4
  Qcountered|>5 Qcovered|>1 Qdemands|>2 Qdesire|>5 Qembrace|>3 Qembracing|>2 Qfearing|>2 Qfootage|>3 Qfound|>1 Qletter|>6 Qoff|>1
  Qprojected|<2 Qrebut|>2 Qrecognized|>3 Qremembers|>5 Qrequests|>3 Qseeking|>3 Qsignaled|>5 Qsparred|>3 Qspeculation|>4 Qtalks|>3
  Qunclear|>4 Qunderscore|>6 Qunderstand|>4 Qunveiled|>6 Quttered|<2 Qwarn|>5 Qwary|>3 Qwonder|>5
0.4 1.2 Qalluded|>4 Qchants|<1 Qclaimed|>1 Qcriticize|>1 Qdenouncing|>3 Qembraced|>1 Qembrace|>4 Qoffering|>1 Qpaints|>2 Qplan|>4
  Qpressed|>6 Qreference|>3 Qrefers|>3 Qsavaging|>5 Qvehemently|>5
0.4 1.3 Qalluded|>5 Qangry|>3 Qasking|>3 Qconvinced|>6 Qdoesn't|>6 Qindicates|>5 Qlisting|>2 Qproud|>2 Qquotes|>4 Qrebut|>1
  Qreferencing|>1 Qsubtle|>4 Qtrumpeting|>4 Qunderscores|>6
0.4 1.4 Qblast|>1 Qexplaining|>4 Qpointed|>3 Qran|>5 Qrecognizing|>1 Qspotted|>4 Qstance|>2 Qvocal|>2 Qwidespread|>4
0.4 1.5 Qacquiesced|>2 Qpraise|>2
0.4 1.6 Qreference|>2 Qruling|<5
0.4 1.7 Qrequired|<3
0.4 1.8 Qopposed|>1
0.5 -0.8 Qdrew|>4 Qeager|<3 Qpicked|>4 Qreports|>1 Qtitled|<7
0.5 -0.7 Qnoticed|>2
0.5 -0.6 Qidea|<5 Qmeasured|<3 Qthrilled|>1 Qwords|<7
0.5 -0.5 Qpledges|>3 Qpromising|<6 Qpushing|<2 Qtouting|>6 Qtroubling|>4
0.5 -0.4 Qcommented|<2 Qdefender|<4 Qhopeful|<3 Qrefusing|<6 Qsympathetic|<4
0.5 -0.3 Qalleging|<5 Qalways|<4 Qblaming|<5 Qconfident|<5 Qcontrasting|<2 Qdecide|<4 Qdetermine|<3 Qdiscussed|<7 Qexplains|<1
  Qfavor|<6 Qloudly|<6 Qmaking|<5 Qofficially|<2 Qopened|<3 Qremind|<4 Qrevered|>7 Qseemingly|>6 Qseen|>1 Qsent|>3 Qthanked|<2
0.5 -0.2 Qadmitting|<7 Qcelebrating|>6 Qconsensus|<4 Qdeclares|<4 Qdefense|<6 Qdisagree|<4 Qdoubt|<6 Qknew|<5 Qnothing|>5
  Qobvious|<4 Qordered|<6 Qpraise|<7 Qprovide|<4 Qrecognize|<4 Qremembers|<7 Qslamming|<6
0.5 -0.1 Qagree|<2 Qalluded|<6 Qattacked|<1 Qcertainly|>6 Qchided|<5 Qcites|<6 Qconceding|>6 Qconcerned|<4 Qdemand|<3 Qdetailing|<6
  Qdisplaying|<6 Qendorse|<4 Qfavor|<1 Qhate|<1 Qimagined|<1 Qliked|>6 Qopposes|<1 Qopted|<7 Qpressing|<2 Qquestioning|<2
  Qrebuffed|<1 Qrebuked|<6 Qrecalled|<1 Qresponding|<5 Qsounded|<7 Qvowed|<2 Qwrites|<1
0.5 0 Qadmitted|<1 Qallegiance|<5 Qanswer|<5 Qapplauded|<7 Qassured|<1 Qbelief|<3 Qblames|<1 Qboasted|<1 Qboomed|<5 Qcase|<3
  Qclashed|<4 Qcomfortable|<4 Qconfirming|<6 Qcredited|<7 Qdecried|<5 Qdedicated|>2 Qdescribe|<5 Qembrace|<2 Qexplains|<5 Qfound|<1
  Qharsh|<6 Qissued|<7 Qkeenly|>5 Qlamenting|<5 Qliked|>7 Qmentioning|<7 Qmince|<6 Qoffering|>6 Qoutlined|<5 Qoutlined|<7
  Qpredict|<1 Qprovide|<7 Qpumps|<6 Qpush|<5 Qreacted|<4 Qrecalled|<4 Qrecommended|<1 Qreferences|<4 Qreveal|<3 Qsaw|<7 Qsay|<2
  Qsensing|<7 Qsought|<1 Qspeak|<2 Qstarted|<7 Qthreatening|<5 Qtouted|<5 Qurging|<2 Qvowing|<1 Qwatched|<5 Qwithheld|<6
0.5 0.1 Qallegiance|<6 Qarticulating|<5 Qblast|<1 Qboasts|<2 Qbrushed|<1 Qcautioned|<1 Qchant|<5 Qchant|<6 Qcheered|<7 Qclear|<4
  Qcolumn|<6 Qcontending|<6 Qdecrying|<2 Qdefended|<3 Qdismissed|<1 Qdisplayed|<6 Qexpressed|<1 Qfeared|<4 Qfocus|>3 Qinsisted|<1
  Qmeasured|>4 Qmince|<5 Qproved|<3 Qquoted|<1 Qreject|<3 Qspeculated|<2 Qtried|<7 Qunleashed|<1 Qwondering|<3
0.5 0.2 Qassailed|<2 Qcase|<2 Qcontemplate|<1 Qdeclaring|>4 Qintroduced|<1 Qleery|<5 Qopposing|<5 Qreaffirmed|<2 Qremarks|<6
  Qseems|>4 Qspoken|<1 Qtells|<2 Qunderscored|>4 Qworrying|>3
0.5 0.3 Qalleges|<5 Qblasted|<2 Qnegotiated|>4 Qnoting|>6 Qshowed|<6 Qsounded|<4 Qwant|<5
0.5 0.4 Qargued|<2 Qcomplaints|>3 Qderided|>5 Qidentified|<3 Qmeasured|<5 Qrecalling|>3 Qrecalling|>6 Qstruck|<1 Qsuggestions|>3
  Qupset|>4
0.5 0.5 Qacknowledge|<4 Qadmire|<4 Qalleges|<4 Qclear|>4 Qcriticism|>3 Qdetermined|>5 Qfocus|<6 Qfound|<4 Qgoes|<5 Qnoted|<5
  Qpoint|<3 Qsurprise|<5 Qupset|>5 Qvehemently|<2 Qworry|>2
0.5 0.6 Qapplauded|>2 Qassailed|<1 Qfound|>6 Qhope|<4 Qmeasured|>3 Qoffer|<3 Qquickly|<3 Qsentenced|<7 Qshared|<2 Qtweeted|<2
0.5 0.7 Qalleges|<7 Qchampioned|<3 Qcited|<1 Qcomplaints|>4 Qknew|<2
0.5 0.8 Qblamed|<2 Qderided|>4 Qfavor|>2 Qwarned|>4 Qworried|<1
0.5 0.9 Qangered|<2 Qmessage|<3
0.5 1 Qalleging|>1 Qbelieving|>1 Qcaution|>6 Qcomplaint|>5 Qcontrasting|>1 Qdesigned|>1 Qdesire|>4 Qfinding|>2 Qforeshadowed|>5
  Qglad|>1 Qoutlining|>1 Qproposal|>3 Qproposing|>1 Qraised|<3 Qremembers|>1 Qsolely|>4 Qstruggling|>3 Qthinks|>1 Qtrumpeting|>1
  Qwarn|>2
0.5 1.1 Qadmits|>2 Qanswered|>1 Qargue|>1 Qbelieve|>1 Qboast|>2 Qclaim|>1 Qclashed|>4 Qcompared|>2 Qconcluded|>6 Qconcludes|>5
  Qdecrying|>1 Qdetermine|>1 Qdisappointed|>5 Qdismisses|>1 Qdismissing|>1 Qembracing|>1 Qexpecting|>1 Qexplain|>1 Qfear|>1
  Qincluded|>3 Qindicates|>4 Qinvoking|>4 Qknows|>5 Qlabeled|>1 Qlikened|>4 Qlists|>1 Qmocked|>1 Qnote|>1 Qoutlined|>4 Qpaint|>4
  Qpoints|>5 Qpositioned|>4 Qpredicted|>4 Qpublishes|>5 Qpushing|>3 Qqueries|>5 Qrealized|>6 Qsaid|>1 Qsees|>3 Qshot|>5
  Qsuggested|>1 Qsuspected|>2 Qthreatening|>3 Qtook|<1
0.5 1.2 Qaccuse|>2 Qaddress|>1 Qarticulated|>1 Qblame|>1 Qboast|>4 Qconcede|>1 Qconfident|>3 Qcontradicted|>1 Qcriticised|>5
  Qdeclaring|>1 Qdefended|>1 Qdiscussed|>2 Qdismayed|>6 Qdubbed|>1 Qembrace|>2 Qenvision|>2 Qestimated|>3 Qevenly|>3 Qexcited|>4
  Qexpressing|>3 Qfootage|>4 Qhailed|>5 Qhired|>1 Qindicated|>4 Qlays|>2 Qlooks|>2 Qmocking|>1 Qnominate|>2 Qpouncing|>6
  Qpraising|>1 Qproposals|>3 Qquestioning|>4 Qran|>4 Qrefused|>3 Qrefuses|>3 Qrefuses|>4 Qremarked|>2 Qrequire|>2 Qrevealed|>1
  Qruled|>3 Qsavaging|>4 Qseeing|>3 Qshowing|>5 Qsounding|<7 Qstood|>4 Qthreatening|>2
0.5 1.3 Qannounce|>2 Qauthorized|>1 Qbacked|<2 Qblame|>2 Qblasting|>1 Qdeclared|<2 Qdeemed|>1 Qdescribed|>1 Qdescribe|>4
  Qdisputed|>1 Qdivided|>5 Qdwelled|>4 Qexplains|>5 Qfavored|<2 Qlabeling|>5 Qlaid|>4 Qmulling|>3 Qnaming|>3 Qnever|>3 Qportrayed|>6
  Qretweeted|>1 Qreveal|>4 Qsparred|>2 Qworded|>5
0.5 1.4 Qaccepted|>5 Qaccuse|>1 Qargues|>7 Qbrushed|>3 Qcommented|>2 Qcommented|>5 Qcritique|>2 Qdebated|<3 Qdeciding|>1
  Qenthusiastically|>4 Qexemplifying|>4 Qfelt|>4 Qhints|>2 Qjustify|>2 Qlaying|>2 Qproposal|>4 Qrefer|>4 Qunclear|>3
0.5 1.5 Qcriticizing|>1 Qinterested|>2 Qofficially|>2 Qpointing|>4 Qspoke|>4 Qsuggest|>1 Qunleashed|>4
0.5 1.6 Qpushed|>3 Qsharp|>3
0.5 1.7 Qoff|>2 Qrefers|>2
0.5 1.8 Qchiding|>1 Qdeemed|<2
0.5 1.9 Qnamed|<2 Qreacted|>5
0.5 2 Qfocuses|>2
0.5 2.1 Qenamored|>2
0.6 -0.8 Qfocus|<2
0.6 -0.7 Qoutraged|<3
0.6 -0.6 Qeager|<5
0.6 -0.5 Qdefense|<4 Qdisappointed|<3 Qpledging|<5
0.6 -0.4 Qangered|>4 Qassertion|<7 Qcurrently|<6 Qdecide|<2 Qformally|<4 Qincludes|<5 Qlearned|<1 Qmind|<1 Qworded|<7 Qworrying|<5
0.6 -0.3 Qaddress|>7 Qaim|<4 Qdisplaying|<5 Qfavor|<3 Qoffer|<5 Qplans|<5 Qposts|<2 Qpraise|<4 Qpredicts|<1 Qprefers|<1
  Qreference|<4 Qresistance|<5 Qthanked|<3 Quttered|<1
0.6 -0.2 Qagreed|<3 Qbalked|<4 Qdeflect|<6 Qfinding|<2 Qpassed|>1 Qpointed|<2 Qpreached|<6 Qpublished|<3 Qpublished|<7 Qpushing|<6
  Qrefer|<4 Qrelying|<2 Qseeks|<1 Qsentiment|>3
0.6 -0.1 Qaccusing|<7 Qalways|<5 Qbashing|<5 Qblame|<2 Qcirculated|>5 Qconclude|<1 Qdecision|<1 Qdemands|<6 Qexplicitly|<5 Qgoal|<5
  Qidea|<7 Qmentioning|<6 Qmight|>4 Qmight|>6 Qoffered|<1 Qoppose|<4 Qordered|<7 Qpleaded|<4 Qpleaded|<6 Qpledged|<3 Qpointing|<3
  Qprefers|<7 Qpushing|<7 Qrepresent|<5 Qrequested|<1 Qshowed|<5 Qvouching|<7 Qwelcome|>3 Qzeroes|<6
0.6 0 Qalways|<2 Qapprove|<4 Qblamed|<7 Qcasts|<6 Qchampioned|<2 Qconvince|<2 Qdemands|<1 Qdenounced|>2 Qdisappointing|>6 Qdon't|<3
  Qdon't|<6 Qexplicitly|<2 Qfavorably|<5 Qfinds|<1 Qforth|>3 Qhailing|<5 Qharsh|<1 Qknew|<6 Qmaking|<1 Qmocking|<4 Qopposing|<7
  Qpraises|<1 Qprotesting|<5 Qputs|<5 Qpuzzling|<5 Qrailed|<2 Qran|<4 Qreminded|<7 Qsaw|<6 Qshared|<1 Qshowed|<2 Qspeaks|<1
  Qspeak|<3 Qstarted|<4 Qstood|<1 Qsuggestion|>3 Qunderstanding|<1 Qworded|<6
0.6 0.1 Qaccept|<4 Qaccusations|<3 Qapplauded|<6 Qappointed|<3 Qapprove|<6 Qbalked|<1 Qcautioned|<2 Qcautioned|<7 Qcertainly|>5
  Qcomplain|<1 Qconcede|<2 Qconcerned|<6 Qconcludes|<5 Qconclude|<4 Qcondemnation|<5 Qcondemning|<2 Qconvince|<3 Qdenounced|<1
  Qdesire|<1 Qdrew|<4 Qevenly|<4 Qexplained|<1 Qgreeted|>5 Qhinted|<1 Qmust|<2 Qnotion|<7 Qoffensive|<4 Qoutlined|<2 Qpassed|<3
  Qpleaded|<1 Qproclaimed|<2 Qpumps|<5 Qpushing|<5 Qput|<4 Qquoted|<6 Qreaffirmed|<6 Qrecalling|<3 Qremembered|<1 Qrepeated|<1
  Qreprising|>6 Qresist|<6 Qrevealed|<1 Qreveal|<5 Qseek|<3 Qslams|<1 Qsparred|<3 Qspeak|<1 Qstill|>5 Qstressing|<3 Qsupporting|<1
  Qthreatened|<1 Qtrashed|<5 Qunderstand|<3 Qunderstood|<2 Qvetoing|<5 Qwritten|>7
0.6 0.2 Qaccuses|<6 Qadvice|>4 Qannounced|<1 Qblocked|<6 Qclashed|<5 Qclear|>3 Qcontradict|<5 Qdecrying|<4 Qdemanded|<2 Qdeny|<6
  Qdismisses|<1 Qdisplayed|<5 Qhailing|<6 Qhopeful|<1 Qimplied|<1 Qmakes|<5 Qoutlined|<1 Qpersuade|<1 Qpiece|<5 Qpromising|<3
  Qprotesting|<1 Qquickly|>2 Qreaffirmed|<1 Qrepeatedly|<1 Qseeing|<1 Qstarts|<5 Qstated|<2 Qstated|<4 Qsuggesting|<1 Qtell|<5
  Qunveiled|<1 Qvouched|<4 Qwarns|<6 Qwary|<4
0.6 0.3 Qdisliked|>2 Qhighlighting|>5 Qlashed|<2 Qopened|<1 Qorders|>5 Qreacted|<1 Qtells|<5 Qupset|<4 Qwondered|<5
0.6 0.4 Qarticulated|<5 Qfierce|>3 Qfinds|<6 Qnote|<4 Qorders|>6 Qretweeted|<3 Qsuggestion|>4 Qtakeaway|>4
0.6 0.5 Qbar|>4 Qcalled|<1 Qconcerns|>2 Qconsensus|>3 Qdeep|<5 Qmentions|<3 Qnamed|>3 Qonce|>4 Qread|<4 Qreprising|>5 Qsentenced|<5
  Qshows|<5 Qsuggestions|>4 Qupset|>3 Qworried|>1
0.6 0.6 Qagrees|>4 Qallowed|<3 Qangered|>3 Qapplaud|<6 Qcommenting|>7 Qincreasingly|<4 Qinsisted|<5 Qpressed|>2 Qrejected|>4 Qsay|<4
  Qsentenced|<6 Qsuggestions|>2 Qunderscored|>3
0.6 0.7 Qapplaud|<5 Qdismissed|>2 Qfinds|<5 Qposted|>6 Qpressed|>3 Qquestion|>3 Qunderscored|>2
0.6 0.8 Qapplauded|>5 Qattacking|<4 Qdeclares|>1 Qformally|<2 Qprojected|>3 Qpublished|<1
0.6 0.9 Qannouncing|>5 Qargue|<3 Qknew|<3 Qpresented|<4
0.6 1 Qclaims|<2 Qsigned|<2 Qupset|>2
0.6 1.1 Qalways|<3 Qcalls|>3 Qinterest|<4 Qsurprise|<4 Qtweeted|>4
0.6 1.2 Qconceding|>3 Qdescribes|>1 Qdesire|>2 Qdiscussed|>1 Qhoped|>1 Qi'd|>6 Qimplied|>1 Qmeant|>1 Qnominate|>1 Qpositioned|>3
  Qsees|>2 Qtouted|>1 Qunderstand|>1
0.6 1.3 Qaccusing|>3 Qaren't|>4 Qassertion|>4 Qclarified|>5 Qdecried|>1 Qdubbed|<2 Qestimated|<4 Qestimated|>2 Qexpects|>2
  Qexpects|>3 Qexplaining|>1 Qfearing|>1 Qhoped|>2 Qidentified|>1 Qknowing|>1 Qmentions|>1 Qpledged|>2 Qpledging|>2 Qpressing|>3
  Qrejecting|>1 Qreluctance|>2 Qremarking|>7 Qreveal|>1 Qseeing|>2 Qsees|>4 Qthinking|>2 Qtouted|>2 Qzeroing|>4
0.6 1.4 Qaiming|>3 Qangry|>2 Qassails|>6 Qbelieves|>1 Qchanted|>1 Qchanting|>1 Qconsiders|>2 Qdeclare|>2 Qdevoted|>3 Qemphasizing|>1
  Qfailed|>6 Qfavors|>1 Qguess|>1 Qhinted|>1 Qinsisting|>1 Qlooks|>3 Qmulling|>2 Qopenly|>3 Qpaint|>5 Qpresent|>5 Qquestioned|>2
  Qraised|<1 Qreflecting|>3 Qreminding|>3 Qrepeating|>5 Qseeing|>1 Qshows|>5 Qsupports|>1 Qthrowing|>4 Qurging|>5 Qvoiced|>4
  Qwants|>2
0.6 1.5 Qbalked|>3 Qconcerned|>5 Qcritique|>3 Qdescribing|>2 Qechoing|>1 Qlooking|>3 Qlook|>3 Qquotes|>1 Qrespond|>3 Qrestricting|>2
  Qshowed|>4 Qsingled|>2 Qsupporter|>2
0.6 1.6 Qbothers|>6 Qbrushed|>2 Qcontinued|>4 Qdisclosure|>2 Qfelt|>2 Qmentioned|<2 Qnegative|>3 Qpassion|>2 Qpoint|>2 Qrecalling|>1
  Qregarded|>3 Qsurprised|<1
0.6 1.7 Qacquiesced|>4 Qciting|>1 Qlook|>4 Qopposing|>3 Qview|>2 Qwidespread|>3
0.6 1.8 Qconsider|>5 Qmean|<3
0.6 1.9 Qignored|>1 Qnominated|>1
0.6 2 Qdidn't|>4 Qmeant|<3 Qreferences|>2
0.6 2.4 Qendorsed|>1 Qrejection|>2
0.6 2.6 Qdistanced|>3
0.6 2.7 Qreportedly|<1
0.7 -0.8 Qestablished|<3
0.7 -0.6 Qexpecting|<4 Qgoes|<3
0.7 -0.5 Qhung|>6 Qplanning|<4 Qrebuked|>2
0.7 -0.4 Qincludes|<4 Qrebuffed|<2
0.7 -0.3 Qaim|<3 Qask|<6 Qassured|<3 Qblamed|<3 Qcelebrated|<4 Qendorse|<5 Qknow|<1 Qoutspoken|<3 Qput|<2 Qrefused|<2 Qrejection|<5
  Qsuggest|<6 Qtouched|<2
0.7 -0.2 Qacquiesced|<7 Qagitated|<4 Qbacking|>2 Qcomfort|<4 Qconsidering|<7 Qplans|<1 Qpromote|<7 Qraised|>4 Qspoken|<3 Qurge|<6
  Qviews|<5
0.7 -0.1 Qalluding|<7 Qdeclare|<3 Qdenies|<1 Qdisagree|<5 Qframed|<2 Qlinks|<4 Qmust|<3 Qpromises|<1 Qproved|<1 Qreminding|<5
  Qsuggest|<5 Qsupports|<2 Qunprompted|>5 Qupset|>1 Qvoted|<2 Qwriting|<7
0.7 0 Qaccuse|<3 Qappointed|<5 Qbacking|<1 Qbash|<6 Qbragging|<7 Qclaimed|<1 Qcondemning|<5 Qdoesn't|>4 Qdwelled|<6 Qhope|>1
  Qinterest|>3 Qinvoked|<3 Qlamenting|<4 Qlaying|<6 Qpersuade|>7 Qprefers|<6 Qput|<1 Qretweeted|<7 Qsounds|<4 Qsuddenly|<1 Qteeth|<7
  Qthanking|>6 Qtying|<6 Qvocal|<2
0.7 0.1 Qacutely|<6 Qalleges|<1 Qapprove|<5 Qbar|<5 Qblames|<6 Qblasts|<1 Qchanted|<1 Qconcluded|<1 Qconfirm|<6 Qcongratulating|<7
  Qcontrasted|<6 Qconvinced|>2 Qdecried|<2 Qdemanded|<1 Qdisappointing|>7 Qdisplayed|<1 Qechoing|<7 Qempathize|<6 Qexplain|<3
  Qhitting|<4 Qidea|<3 Qincludes|<2 Qindicate|<2 Qinformed|<5 Qintroducing|<6 Qirritated|<5 Qliked|>5 Qoften|<5 Qpost|<1
  Qrecognize|<3 Qreject|<2 Qremember|<1 Qremind|<3 Qrestricting|<1 Qsavaging|>6 Qsent|<5 Qsparked|>4 Qstarts|<6 Qurges|<5
  Qvouched|<5 Qyelled|<2
0.7 0.2 Qaddress|<5 Qbelief|<5 Qblocked|<1 Qcome|<2 Qcomplain|<6 Qcondemnation|<6 Qcondemned|<2 Qconfirm|<7 Qcredited|<6
  Qdescribe|<2 Qendorsing|<1 Qforth|>4 Qhostility|<2 Qindicates|<2 Qinterjected|<1 Qirritated|<6 Qkeenly|>6 Qmakes|<2 Qmakes|<4
  Qnaming|<1 Qnominate|<1 Qportray|<2 Qprefer|<1 Qrepeat|<3 Qspeculated|<1 Qstarts|<4 Qvow|<6 Qwondering|<4
0.7 0.3 Qcited|>3 Qciting|<1 Qdeclares|>6 Qdisliked|>3 Qdocumented|<6 Qlashed|<3 Qpicked|<1 Qstating|>6 Qstern|>4 Qwary|<1
  Qwidely|>4
0.7 0.4 Qagreed|<5 Qapproved|<2 Qconvinced|>1 Qdeclaring|>5 Qfocusing|>7 Qproposed|<2 Qreport|>3 Qworrying|>4 Qwritten|>2
0.7 0.5 Qprovided|>7 Qrefusing|>5
0.7 0.6 Qalleges|<6 Qestablished|>2 Qpredicted|<3 Qpressed|>4 Qrejected|<2 Qrepeated|>5
0.7 0.7 Qapproved|<4 Qexpect|<4 Qexplaining|>6 Qrealize|<5 Qrecalled|<3 Qsurprise|>5
0.7 0.8 Qorders|>7
0.7 1 Qciting|>2 Qestimates|>3 Qpressed|>5
0.7 1.1 Qnoting|>5 Qsees|<3
0.7 1.2 Qapproved|<3
0.7 1.3 Qalleges|<3 Qcalls|>2
0.7 1.4 Qconfirmed|<2 Qoutlined|>3 Qreluctance|>1 Qseeks|>1 Qsees|>1 Qthinking|>3
0.7 1.5 Qaiming|>2 Qconsiders|>1 Qexpects|>1 Qhopes|>2 Qreflecting|>2 Qreportedly|>1 Qrestricting|>1 Qsee|>1 Qslamming|>3 Qtell|>3
  Qthought|>1 Qunderstood|>1 Qwatched|>1
0.7 1.6 Qbalked|>2 Qcompared|>1 Qdescribing|>1 Qestimated|>4 Qfeeling|>4 Qimmediately|>5 Qinvoked|>1 Qpledge|>3 Qposts|>2
  Qpromises|>2 Qthink|>2 Qwary|>2
0.7 1.7 Qcontinue|>5 Qdisclosure|>3 Qjustify|>1 Qopted|>2 Qreferred|>3 Qresponse|>3 Qtitled|>1
0.7 1.8 Qaim|>3 Qannounce|>1 Qcheer|>2 Qendorsing|>1 Qthreaten|>2
0.7 1.9 Qadding|>5 Qimpassioned|>3 Qpreferred|>1 Qproposals|>2
0.7 2 Qcase|>2 Qhinted|>2 Qpromote|>1 Qrespond|>2 Qsupportive|>2 Qtribute|>4
0.7 2.1 Qexpress|>3 Qfocused|>2
0.7 2.3 Qcritical|>2
0.7 2.4 Qopinion|>2
0.8 -0.7 Qdefense|<2 Qpaints|<1
0.8 -0.6 Qargument|<1
0.8 -0.5 Qdenounced|<2
0.8 -0.4 Qalready|<2 Qoutraged|<2 Qstories|<4
0.8 -0.3 Qargues|<1 Qestablished|<4 Qfeeling|<3 Qlabel|<5 Qpointing|<7 Qsurprised|>2
0.8 -0.2 Qadmire|<6 Qalleging|<7 Qdecided|<4 Qexpressing|<4 Qhopes|<1 Qinclined|<2 Qnaming|<5 Qrobocall|<5 Qthought|<1
  Qunderstanding|<7 Qwanted|<1
0.8 -0.1 Qhung|>5 Qkeen|<6 Qprovide|<2 Qran|<5 Qrousing|<4 Qsigned|<1 Qsought|<2 Qstressed|<7 Qtalking|<2
0.8 0 Qaimed|<7 Qallows|<1 Qanswer|<2 Qasks|<1 Qasserts|<7 Qback|>3 Qboast|<7 Qcommented|<1 Qconsistently|<2 Qdeciding|<2
  Qdecrying|<5 Qdisputed|<2 Qdoubts|<3 Qexplain|<7 Qfavor|<2 Qfiled|<1 Qharanguing|<6 Qlaunching|<4 Qpassion|<1 Qpredicting|<2
  Qpresent|<6 Qpromote|<6 Qproposal|<1 Qreads|<4 Qrealized|<1 Qreferred|<5 Qreferring|<3 Qrevered|>3 Qsavaging|<6 Qshowing|<3
  Qshows|<2 Qtalk|<6
0.8 0.1 Qanxiety|>3 Qarticulating|<6 Qbelieve|<1 Qcandidly|<6 Qcited|<6 Qdecrying|<6 Qenjoyed|<2 Qexpressed|<3 Qfinds|<7
  Qforceful|<5 Qlaying|<5 Qpublicizing|<5 Qquickly|>3 Qrecited|<7 Qreference|<6 Qreflecting|>6 Qrefuses|<1 Qrejection|<2 Qreplied|<1
  Qreport|<3 Qresponded|<1 Qruled|<1 Qsignaled|<3 Qspeaking|<4 Qstatement|<1 Qstill|>4 Qstuck|<2 Qsupported|<1 Qthinks|<6
  Qunderstand|<2 Qunprompted|>6 Qwritten|<5
0.8 0.2 Qaccusations|<6 Qagrees|<2 Qallegation|>5 Qallows|<2 Qanswering|<3 Qcites|<1 Qcomplain|<5 Qconcludes|<4 Qdeeming|<6
  Qdisclose|<2 Qheckle|<5 Qimmediately|<1 Qinsists|<1 Qlaunching|<2 Qnotes|>3 Qoppose|<1 Qopposing|<4 Qperceptions|>4 Qpublishing|<5
  Qquoting|<5 Qranged|<7 Qrealize|<4 Qrecognize|<2 Qshowing|<1 Qsuspected|<1 Qturned|<6 Qunhappy|<7
0.8 0.3 Qappointed|<1 Qboasts|<1 Qconsiders|<6 Qcontending|<7 Qcriticize|<5 Qdisplayed|<4 Qeager|<4 Qfocused|<1 Qhighlighted|>7
  Qopposing|<2 Qpledges|<5 Qportrayed|>2 Qre-tweeting|<5 Qreassuring|<6 Qrethinking|>5 Qstatement|>3 Qwithdrew|<1
0.8 0.4 Qaccording|>6 Qeventually|>5 Qopined|<1 Qwarns|<5
0.8 0.5 Qanxiety|>5 Qchallenging|>6 Qexposed|<5 Qshows|<4
0.8 0.6 Qadvocated|<4 Qanswer|>2 Qchosen|>4 Qdoubt|>6 Qforth|>2 Qignored|<4 Qnegotiated|<2 Qnotes|>2 Qpredicted|>1 Qpredicted|>2
  Qretweeted|<2 Qsentenced|<4 Qunderscored|>5 Qworry|<2
0.8 0.7 Qbroad|>4 Qcondemned|<3 Qobvious|>7
0.8 0.8 Qcirculated|>6 Qcome|<4 Qconcerns|>3 Qconcludes|<2 Qsentenced|<2
0.8 1.1 Qestimates|>2 Qpublicly|<3 Qthought|<3
0.8 1.2 Qcheered|<1 Qread|>1
0.8 1.3 Qputs|<4
0.8 1.4 Qbilled|<2 Qpraise|>3 Qscoffed|>6
0.8 1.6 Qacknowledging|>1 Qappears|>1 Qattention|<4 Qblast|>4 Qconfirmed|<3 Qdesire|>1 Qpledging|>1 Qproposal|>2 Qseek|>1 Qvow|>1
0.8 1.7 Qarguing|>4 Qestimated|>1 Qexpect|>1 Qhoping|>2
0.8 1.8 Qcelebrated|>2 Qcontinues|>3 Qdefend|>1 Qoutspoken|>3 Qthreatening|>1 Qvows|>1
0.8 1.9 Qallows|>1 Qharsh|>3 Qlooked|>3
0.8 2 Qaim|>2 Qbilled|>2 Qconsidered|>1 Qcriticizes|>1 Qlambasted|>2 Qspeak|>3
0.8 2.1 Qconfident|>2 Qpraises|>1 Qthanking|>1
0.8 2.2 Qwilling|>3
0.8 2.4 Qsupported|>1
0.9 -0.6 Qfocused|<3 Qproposing|<2
0.9 -0.5 Qlong|<2
0.9 -0.4 Qapprehension|<6
0.9 -0.3 Qthanking|<2
0.9 -0.2 Qraised|>3 Qrefuses|<5 Qreporting|<2 Qsuggestion|<4 Qurging|<7
0.9 -0.1 Qadmission|<5 Qannounce|<3 Qcounting|<5 Qdecided|<2 Qdismay|<5 Qimpassioned|<4 Qinvoking|<6 Qtalks|<1 Qthreatens|<7
0.9 0 Qaiming|<4 Qdescribes|<1 Qencourage|<4 Qenvision|<5 Qincluded|<7 Qoff|<3 Qpersuading|<7 Qresponds|<1 Qrevered|>2 Qstruck|>4
  Qtaken|<6 Qtalked|<5 Qwant|<1
0.9 0.1 Qacquiesced|<2 Qapologize|<3 Qapproved|<5 Qchallenging|<6 Qchanted|<2 Qdeclares|<3 Qevenly|<5 Qevenly|<6 Qoutspoken|<5
  Qpointed|<4 Qrattled|<2 Qrevealed|<3 Qreveal|<2 Qsuggestion|<6 Qtold|<1 Qunified|<4
0.9 0.2 Qadmits|<1 Qattack|<3 Qclarify|>7 Qcrediting|<3 Qcritique|<1 Qcurrently|>4 Qdisagree|<1 Qdoesn't|>5 Qdownplayed|<7
  Qeventually|>4 Qfiled|<7 Qheckle|<6 Qhighlight|<2 Qnote|<1 Qproved|<4 Qremember|<3 Qripped|<5 Qshots|<4 Qslam|<5 Qslogans|<5
  Qspoke|<1 Qtout|<5 Qunhappy|<1 Qvouch|<6 Qworried|<3
0.9 0.3 Qadded|<1 Qapplauded|<1 Qauthorized|<1 Qcomfortable|<6 Qcontends|<1 Qdistrusted|>5 Qexpecting|<1 Qfocusing|<1 Qgreeted|>6
  Qinvoked|<1 Qobserved|<6 Qoff|<5 Qoften|<1 Qoptimistic|<3 Qrejecting|<6 Qreport|<2 Qskeptical|<2 Qthink|<3 Qunmistakable|<5
  Qvouched|<3 Qwelcomed|<1 Qyelled|<1
0.9 0.4 Qdetermined|>3 Qdislike|>3 Qestablished|>4 Qlamenting|<1 Qobvious|>5 Qproclaimed|<1 Qrailed|<1 Qtouched|<1 Qvouched|<2
  Qwitness|<5
0.9 0.5 Qacknowledging|>5 Qanxiety|>2 Qchosen|>2 Qdisliked|>5 Qmeasured|>5 Qobvious|>6 Qthreatened|<3
0.9 0.6 Qadvocated|<5 Qendorsed|<2 Qexplained|<3 Qhints|<4 Qidentified|<1 Qproposed|<1 Qseeks|<2
0.9 0.7 Qalways|>4 Qcry|>2
0.9 0.8 Qconceded|<2 Qdecision|>4 Qdecision|>5 Qdisappointed|<4 Qdocumented|<1 Qfeel|<3 Qinterpreted|>2 Qsaw|<2
0.9 0.9 Qarguing|>7 Qlikes|<2 Qposted|<2
0.9 1 Qrecalled|<5
0.9 1.1 Qaware|<5 Qmight|<1
0.9 1.4 Qlikened|<4 Qplanned|<2 Qsaying|>1 Qtargeted|>2
0.9 1.5 Qstrongly|>2
0.9 1.6 Qproposed|>2
0.9 1.9 Qforth|<2 Qlater|>3
0.9 2 Qboasts|>2 Qconfirming|>1 Qincluded|>2 Qnaming|>1 Qportray|>3 Qprefer|>2 Qrequests|>2 Qweighed|>3
0.9 2.1 Qaccording|<2 Qmentioning|>1 Qthanked|>3
0.9 2.2 Qblasts|>1 Qpublicly|>3 Qrailed|>2
0.9 2.6 Qaccusations|>2
0.9 3.1 Qsided|>2
1 -0.5 Qangered|>1
1 -0.3 Qbelieves|<1 Qpersuading|<4 Qtrumpeting|<2 Qwarmly|<4
1 -0.2 Qcritical|<2 Qplanning|<3 Qtried|<3
1 -0.1 Qalleges|<2 Qeager|<7 Qfresh|>5 Qimpressed|<3 Qirritated|<4 Qspeculation|>2 Qsurprised|<2 Qunclear|<3 Qview|<1 Qworrying|>5
1 0 Qbemoaned|<2 Qcheer|<4 Qdeep|>3 Qdescription|>5 Qinitially|>4 Qpaint|<7 Qrepeatedly|<2 Qrespond|<4 Qsees|<1 Qthinking|<3
1 0.1 Qacquiesced|<3 Qaddressed|<2 Qback|<2 Qcovered|<1 Qcritic|<5 Qdeciding|<3 Qexplore|<5 Qherself|<5 Qinterjected|<4
  Qlamenting|<6 Qlaunching|<3 Qnaming|<6 Qnever|>5 Qpiece|<6 Qrecognized|<1 Qrefers|<1 Qstarts|<7 Qwrote|<1
1 0.2 Qaccuses|<1 Qattacks|<1 Qchant|<7 Qclarified|<2 Qhitting|<3 Qjab|<5 Qlittle|>5 Qrecalling|<7 Qrepresent|<4 Qsaid|<1
  Qsupportive|<2 Qtook|<5 Qupset|<2 Qworries|>2
1 0.3 Qannouncing|<2 Qasserted|<1 Qbar|>5 Qconsider|<1 Qcriticize|<7 Qcurrently|>5 Qdeclare|<2 Qdictum|<5 Qdiscussed|<2 Qdoesn't|>3
  Qdrawing|<6 Qevenly|<3 Qhinted|<2 Qindicated|<4 Qlook|<3 Qpromotes|<1 Qrebut|<3 Qunderscores|<1 Qvowed|<1
1 0.4 Qargue|<1 Qasked|<1 Qattributed|>2 Qblare|<5 Qchiding|<7 Qclear|<3 Qcounter|<4 Qdeflect|<5 Qdetailing|<4 Qhitting|<2
  Qmaintained|<2 Qnervous|<1 Qpursue|<7 Qsee|<2 Qunderstand|>6
1 0.5 Qaccording|>7 Qdecrying|<3 Qdisplayed|<3 Qpledges|>2
1 0.6 Qdedicated|<3 Qexpect|<2 Qfinds|<3
1 0.7 Qwrites|<5
1 0.8 Qcry|<5 Qshown|>3 Qview|<6
1 1 Qinterpreted|<5 Qthink|<2
1 1.1 Qblame|<3 Qdoubt|<5 Qrecalling|>2 Qwants|<3 Qwidely|>3
1 1.2 Qaccording|>5 Qworries|>4
1 1.3 Qdecision|>3
1 1.4 Qremarks|<5
1 1.5 Qclaims|>2
1 2 Qsignaled|>3 Qwant|>3
1 2.1 Qwants|>1
1 2.2 Qadmit|>1 Qdefending|>1 Qhitting|>1
1 2.3 Qadvocate|>2
1 2.5 Qendorse|>1
1 2.8 Qfavored|>1
1.1 -0.4 Qaware|<4
1.1 -0.3 Qquestioning|<4
1.1 -0.2 Qexpects|<1 Qpassed|>2 Qthanked|<4
1.1 -0.1 Qanswer|<3 Qcontinues|<1 Qequally|>4 Qsympathetic|<5
1.1 0 Qconcerned|<3 Qcritical|<3 Qenvision|<4 Qfollows|<5 Qleery|<4 Qmentions|<2 Qnoticed|>1 Qread|<1 Qsentiment|>5 Qvowing|<5
1.1 0.1 Qabruptly|<7 Qangered|<7 Qconfirmed|<5 Qfaith|<4 Qmight|>5 Qsay|<1 Qwant|<2
1.1 0.2 Qalways|<6 Qconsidered|>4 Qcontradicted|<2 Qhopeful|<2 Qidentify|<1 Qincludes|<3 Qnominated|<1 Qportraying|<7
  Qremembering|<6 Qsquarely|<6 Qunsubstantiated|<6 Qworries|>3
1.1 0.3 Qacknowledged|<1 Qadmit|<3 Qannouncing|<3 Qclaim|<1 Qconfirming|<4 Qdelivering|<2 Qdenounce|<4 Qeyes|<5 Qguess|<1 Qknows|<3
  Qlaunching|<6 Qnotion|<5 Qrequire|<2 Qresist|<3 Qweighed|<1
1.1 0.4 Qaccepting|<6 Qcast|<1 Qdispute|>4 Qencouraging|<7 Qlabeling|<6 Qopinion|<4 Qopposes|<4 Qproud|<2 Qsaw|<1 Qshow|<2 Qtout|<6
1.1 0.5 Qcautioned|<6 Qimpassioned|<3 Qsignaled|<1 Qvouched|<1
1.1 0.6 Qdocumented|>2 Qfocus|<5 Qonce|<2 Qoutraged|<4 Qremembered|>2 Quttered|>4
1.1 0.7 Qdeclined|<7
1.1 0.9 Qangered|>2 Qpromised|>5 Qstance|>6
1.1 1 Qenthusiastic|>4 Qreminded|>3
1.1 1.2 Qunhappy|<3
1.1 1.3 Qrequired|<2
1.1 1.5 Qattention|>2
1.1 2 Qsay|>1
1.1 2.4 Qopposes|>1
1.2 -1 Qquick|<2
1.2 -0.6 Qrattled|>1
1.2 -0.5 Qecho|<4
1.2 -0.4 Qrepeating|<5 Qseeking|<2
1.2 -0.2 Qquick|<3 Qwilling|<2
1.2 -0.1 Qdisagree|<3 Qpoint|<2
1.2 0 Qdevoted|<2 Qpledged|<2
1.2 0.1 Qdisclose|<4 Qexpecting|<3 Qimpressed|<2 Qindicates|<3 Qlectured|<6 Qsupporter|<5 Qthreaten|<2 Qviewed|>5
1.2 0.2 Qconsidering|<3 Qinsisted|<3 Qjoked|<6 Qposted|<1 Qrealized|<3 Qrebut|<4 Qslam|<4 Qspeak|<4 Qsurprised|>1 Qtell|<2
1.2 0.3 Qadvocated|<1 Qarticulated|>4 Qhailed|<2 Qpleaded|<2 Qrailing|<5 Qreads|<5 Qtweeted|<1 Qwhipping|<5
1.2 0.4 Qadding|<3 Qchants|<3 Qdecried|<1 Qdemand|<2 Qdetermining|<5 Qincludes|<1 Qlists|<1 Qnegative|<3 Qseek|<2 Qspeak|<5
  Qvetoed|<5
1.2 0.5 Qadmission|>2 Qbegan|<1 Qproved|>3 Qsays|<1 Qsentenced|>6
1.2 0.6 Qagain|<4
1.2 0.7 Qrecognizing|>3 Qworries|>1
1.2 0.8 Qdetermined|>2 Qproved|>4
1.2 0.9 Qdetermined|>4 Qtend|>5
1.2 1 Qbragging|>6 Qnotes|>4
1.2 1.1 Qdecision|>1 Qregret|<4
1.2 1.3 Qpushed|<2
1.2 1.5 Qseen|>2
1.2 1.6 Qtook|>4
1.2 1.8 Qlisted|<2
1.2 2.2 Qhostility|>2
1.2 2.5 Qrequested|>1
1.2 2.6 Qappear|>1 Qself-described|>1
1.2 2.9 Qchants|>2
1.3 -0.6 Qeager|<2 Qlooking|<2
1.3 -0.4 Qshocked|<2
1.3 -0.3 Qpreferred|<1 Qstruggling|<2
1.3 -0.2 Qpledging|<7 Qvoice|<4
1.3 -0.1 Qinterested|<4
1.3 0 Qcite|<3 Qconcern|>3 Qfocuses|<6 Qhard|<3 Qslams|<7
1.3 0.1 Qcalls|<1 Qsharp|<6 Qsquarely|<3 Qtribute|<2
1.3 0.2 Qexpress|<2 Qstories|<7 Qstump|<7 Qthinking|<4
1.3 0.3 Qdevoted|<1 Qmind|>2 Qskeptical|<3 Qsuggesting|<2 Qsuggest|<2 Qthrowing|<7 Qwants|<1
1.3 0.4 Qconcede|<7 Qconcludes|<1 Qrailing|<7 Qsuggests|<1
1.3 0.5 Qanswered|<7 Qchiding|<2 Qconceding|<7 Qyelling|<6
1.3 0.6 Qhired|<1 Qportray|<3 Qrant|>5 Qreport|>2 Qresponding|>4
1.3 0.7 Qagrees|<1 Qhappy|<4 Qportrayed|>3
1.3 0.8 Qdemand|>3 Qsentenced|<3
1.3 0.9 Qnegotiated|>3 Qrecall|<2
1.3 1.3 Qannouncement|<1 Qcited|>2
1.3 1.5 Qcriticism|>2 Qsupport|>2
1.3 2.7 Qre-tweeting|>4
1.3 2.8 Qviews|>2
1.3 3.2 Qattacking|>1
1.4 -0.7 Qreferring|<2
1.4 -0.3 Qreluctant|<2
1.4 0.1 Qdemonstrated|<2
1.4 0.2 Qreporting|<6 Qsharply|<2 Qunderstands|<1
1.4 0.3 Qlaunched|<1 Qlearn|<3 Qsentiment|>4 Qsuggests|<3
1.4 0.4 Qdelivered|<6 Qestimated|<1 Qmention|<3 Qrecommend|<4
1.4 0.5 Qacknowledge|<2 Qcompletely|<7 Qdistrusted|>6 Qfootage|<4 Qincluded|<1 Qopinion|<2 Qwarn|<2
1.4 0.6 Qacknowledges|<1 Qdelivered|<1 Qputs|<1 Qshares|<1 Qtalked|<1 Qvoiced|<1
1.4 0.8 Qsurprise|>3
1.4 1 Qnoticed|>3 Qsurprised|>4
1.4 1.1 Qinvited|>2
1.4 1.2 Qknown|>2 Qremarking|>4
1.4 1.3 Qapologized|<3
1.4 1.4 Qestablished|<2
1.4 1.5 Qthrilled|>2
1.4 3 Qsupporting|>1
1.4 3.1 Qoppose|>1
1.5 -0.3 Qcomment|<2
1.5 -0.1 Qadamant|<2
1.5 0 Qpoking|<5
1.5 0.2 Qdidn't|<1 Qdoubt|<3 Qpushing|<3
1.5 0.3 Qcheered|>1 Qcheer|<1 Qcompared|<2 Qpraises|<4
1.5 0.4 Qembracing|<4
1.5 0.5 Qaware|<3 Qcontinue|<4 Qrespond|<3
1.5 0.6 Qaccept|<2 Qguilty|<6 Qoptimistic|<2 Qreject|<4 Qspoken|<6
1.5 0.7 Qmakes|<1 Qreads|<1 Qsurprise|>2 Qviewed|>4
1.5 1.3 Qnominated|>2
1.5 1.7 Qfocus|>2
1.5 2.3 Qregarded|<2
1.6 0.2 Qanswering|<7 Qdemands|<2
1.6 0.3 Qfierce|<3
1.6 0.4 Qrefusal|<1
1.6 0.5 Qattention|<3 Qlays|<1
1.6 0.6 Qcolumn|<4 Qindicate|<1 Qnotion|<4
1.6 0.7 Qposting|<5
1.6 0.8 Qglad|<2
1.6 1.2 Qhung|>4
1.6 1.6 Qsense|>2
1.7 -0.1 Qproud|<3
1.7 0.1 Qsupporter|<4
1.7 0.5 Qexpecting|<2
1.7 0.8 Qquoting|<3 Qwrite|<1
1.7 1 Qhappy|>3
1.7 1.3 Qhoped|<2
1.8 0.4 Qrepeating|<3
1.8 0.6 Qmean|<1 Qmind|<3
1.8 0.8 Qgave|<1 Qwarn|<3
1.8 1.6 Qviews|<2
1.9 0.3 Qoffer|<2
1.9 0.4 Qsure|<3
1.9 0.5 Qconcerned|<2 Qpledge|<2
1.9 0.6 Qallowed|<1 Qenamored|<2
1.9 0.7 Qknew|<1 Qpublicly|<2
1.9 1.6 Qinterest|>2 Qlisted|>2
1.9 2.1 Qopposition|>2
1.9 3.5 Qattacks|>2
2 0.5 Qresonated|>2
2 0.6 Qaccuse|<2
2 0.7 Qstance|<2
2 1.5 Qpromise|>1
2.1 0.2 Qconcern|>2
2.1 0.4 Qangry|<2
2.1 0.6 Qfavors|<2
2.1 0.7 Qblaming|<3
2.1 0.8 Qwonder|<2
2.2 0.2 Qadvocate|<4
2.5 0.5 Qplanning|<2
2.6 3.4 Qendorsement|>2
3.1 0.9 Qaccording|>2
-2.6 -2 Rhas|<000
-2.5 -2.6 Ris|<000
-2.3 -0.9 Rnow|<000
-2.2 -1.9 Rwas|<000
-2.2 -1.3 RUly|<000
-2.1 -0.8 Rhe|<110
-2 -2.4 RQ,|<101
-2 -1.8 Rare|<000
-2 -1.3 Rhave|<000
-1.9 -1.9 Rwere|<000
-1.9 -1.8 R=3|>000
-1.9 -1.5 Rcan|<000
-1.9 -1.4 Rwould|<000
-1.9 -1.3 Rwho|<101
-1.8 -1.8 Rcould|<000
-1.8 -1.2 Rhad|<000 Rwhich|<101
-1.8 -1.1 R=5|>100
-1.7 -1.8 Rwhile|<000
-1.7 -1 R=6|<001
-1.6 -1.7 Rif|<000
-1.6 -1.6 Rafter|<000
-1.6 -1.3 R-ed|<000 Rwho|<100
-1.6 -1.1 Ralso|<000 Rdid|<000
-1.6 -1 Rmay|<000
-1.6 -0.9 Rleast|<100
-1.6 -0.8 Rwhere|<000
-1.5 -2 RQ,|<100
-1.5 -1.4 Rwhich|<010
-1.5 -1.2 Rdo|<000 Rmake|<000 Rto|<000
-1.5 -1.1 Rfirst|<000 Rtheir|<010
-1.5 -1 Rthen|<000
-1.5 -0.5 RUing|<200
-1.5 -0.4 Rstill|<000
-1.4 -1.9 R=5|>000
-1.4 -1.8 R=4|>000
-1.4 -1.7 Rbut|<000
-1.4 -1.4 Rshould|<000
-1.4 -1.3 Ramong|<000
-1.4 -1.2 Rwhen|<000
-1.4 -0.9 Ras|<000 Rfrom|>000
-1.4 -0.8 Ras|>000 Ror|<001
-1.4 -0.7 RQ.|<000 Rshe|<010
-1.3 -2 R=3|<000
-1.3 -1.5 R=6|>000
-1.3 -1.4 Rone|>200
-1.3 -1.3 Rbecause|<000 Rsince|<000
-1.3 -1.2 Rwhich|<201
-1.3 -1.1 Rtime|<000
-1.3 -0.8 R=6|<101 Rwrote|<100
-1.3 -0.7 Rmost|<001 Rpresident|<201 Rwhich|<100
-1.3 -0.6 RUer|<000
-1.3 -0.5 Rsaid|<100
-1.2 -1.3 Rbefore|<000 Rwon|<000
-1.2 -1.2 R=3|>010 Rabout|>000 Rincluding|<000 Ron|>000 Rwhat|<011
-1.2 -1.1 Rby|>000
-1.2 -1 Rcandidate|<200 Rin|>000 Rmade|<000
-1.2 -0.9 R-ers|<210 RQ|<101 Ras|<001 Rhe|<210 Rpolls|<100 Rwhich|<111
-1.2 -0.8 RUed|<000
-1.2 -0.7 Rwhere|<001
-1.2 -0.6 Rboth|<001 Rmost|<201 Rthrough|<000
-1.2 0.4 RQ,|<200
-1.1 -1.6 R=5|>001
-1.1 -1.5 R=7|>000
-1.1 -1.2 Rwith|<000 Rwith|>000
-1.1 -1.1 Rjust|<000
-1.1 -0.9 Rfor|>000
-1.1 -0.8 R=3|<210 Rwhen|<200
-1.1 -0.7 R-ers|<010 Rpolicy|<000
-1.1 -0.6 R-ment|<110 Rcalled|<101 Rhe|<211 Rhim|<201 Rnomination|<101
-1.1 -0.4 Rto|>000
-1.1 -0.3 Rtold|<100
-1 -2 RQ,|>201 RQ.|>211
-1 -1.9 RQ,|>101 RUions|>100
-1 -1.8 Rwhen|<010
-1 -1.4 Rafter|>000 Rvoters|>001
-1 -1 Ris|<001
-1 -0.9 Rbut|<210
-1 -0.8 RVs|<200 Rhad|<200 Rwho|<011
-1 -0.7 Rsays|<000 Rshe|<210 Rwill|<110
-1 -0.6 Rsaid|<200
-1 -0.5 RVly|<000 Rparty|<001
-1 -0.3 RUs|<010
-1 -0.2 Rit|<210
-1 0.3 R=5|<200 Rgroup|<100
-1 0.5 Rwhich|<200
-0.9 -1.4 R=8|<110
-0.9 -1.3 RQ.|>010 Rpolitical|>201
-0.9 -1.2 RN|>211 Ralso|<201 Rbut|>000 Rstate|>201
-0.9 -1.1 RN|>201 Rat|>000 Rin|<000
-0.9 -1 Rhow|>201 Rover|>000
-0.9 -0.9 Rfor|<000 Rof|>000
-0.9 -0.8 Rit|<201 Rtold|<000
-0.9 -0.7 R-er|<110 Reven|<000 Rone|<110 Rthere|<010
-0.9 -0.6 R-s|<201 R-s|>101 R=10|<111 R=4|<000 RUly|<001 Rnew|<100 Rpeople|<100 Rsame|<000 Rthat|<011
-0.9 -0.5 R0|<011 RUion|<201 RUs|<001 Rinterview|<101 Rthey|<200 Rthey|<201
-0.9 -0.4 R-ive|>200 Rfar|<000 Rsome|<101 Rsupport|<000
-0.9 -0.3 RVs|<010 Rtwo|<101
-0.9 0 Rduring|<200 Rshe|<201
-0.8 -1.6 Ras|>011 Rformer|>101
-0.8 -1.5 R-al|>011 R=4|>201 Rmonday|>010 Rnext|>101
-0.8 -1.4 Rhis|>210 Rthen|>010
-0.8 -1.3 R=4|<010 Rsaying|>010
-0.8 -1.2 Rsaid|>010
-0.8 -1.1 R-ion|<010 R=5|>010 RQ?|>200 Ragainst|>000
-0.8 -1 R=5|>101 R=7|<000 RQ,|<111
-0.8 -0.9 RN|>111 Rduring|>000 Rmany|>201 Rmonday|>100 Rvote|>101
-0.8 -0.8 RUed|<201 Rhas|<201 Rnot|<000 Rwhich|<210
-0.8 -0.7 R=3|<001 Rbut|<101 Rfirst|<111
-0.8 -0.6 RUity|<000 Rasked|<100 Rcandidate|<201 Rconvention|<101 Rit|<001 Rlast|<000 Rthan|<101 Rwho|<111 Rwho|<201
-0.8 -0.5 R-ity|<201 RUers|<100 Rafter|<001 Rher|<100 Rother|<100 Rpresidential|<111 Rthat|<010
-0.8 -0.4 RU's|<200 RUly|<010 RVed|<001 Ran|<001 Rbe|<001 Rcandidates|<100 Rher|<200 Rmade|>100 Rsaid|>100 Rsays|<100 Rtheir|<101
  Rwith|<001
-0.8 -0.3 RVing|>200 Rall|<101 Rand|<211 Ra|<011
-0.8 -0.2 R-ly|<201
-0.8 -0.1 RVed|<100 Rso|<000
-0.8 0 Rcalled|<200 Rsupporters|>100 Rwho|<010
-0.8 0.1 Rgroup|>200 Rstate|<010
-0.8 0.3 Rbetween|<000
-0.7 -1.6 Rwill|<000
-0.7 -1.4 RQ.|>011 Rtheir|>201 Rthey|>011
-0.7 -1.3 Rit|>011 Rone|>201 Rwho|>111
-0.7 -1.2 RUing|>110 Rbeen|<000 Rconvention|>110 Rnow|>000 Rpolitical|>110 Rwhich|>010
-0.7 -1.1 RQ.|>201 Rpercent|>010 Rprimary|>100
-0.7 -1 R-ion|>011 RVly|>000 Rduring|<000 Rhow|>100 Rlast|>000 Rshe|>010 Rstates|>101
-0.7 -0.9 RV|>110 Rso|>200
-0.7 -0.8 R-ity|<001 Rand|>010 Rduring|<210 Rother|<001 Rsaid|>101 Rtuesday|>000
-0.7 -0.7 R-er|<210 R-er|>101 R=5|>200 RQ,|<210 Rno|<001 Rpresident|>110 Rsome|>101
-0.7 -0.6 R-'s|<100 RUed|<100 RUive|>001 RVed|>010 RVly|<101 Rare|>000 Ra|<111 Rformer|>201 Ris|>000 Rthat|<110 Rthey|<110 Rwho|>200
-0.7 -0.5 Rboth|<101
-0.7 -0.4 RUion|<100 RVion|<100 Rbeen|<201 Rbut|<001 Rby|<001 Rcalled|<010 Rhas|<011 Rnew|<110 Rnight|<100 Ronly|<101 Rover|<201
-0.7 -0.3 R-ly|<000 RVed|<010 Rand|<100 Rmore|<101 Ron|<000 Rvoters|>100
-0.7 -0.2 RQ|<200 Rand|<200 Rparty|<100 Rweek|<201
-0.7 -0.1 R-ed|<101 R-s|<011 R=3|<200 R=7|<201 Rmany|<201 Rsay|<200 Rthem|<100
-0.7 0 RU|<000 Reven|<100
-0.7 0.2 Ri|<101
-0.6 -1.3 Ragainst|>111 Rthat|>011
-0.6 -1.2 Rasked|>110 Rcan|>101 Rhas|>201 Rhis|>211
-0.6 -1.1 R-ed|>110 R-ers|>101 R-ive|>110 R=6|>201 RUer|>011 Rand|>000 Rattacks|>101 Rfar|>101 Rsome|>201 Rthrough|<010
  Rtuesday|>200 Rweek|>001
-0.6 -1 R-al|>101 R-ment|>210 RU's|>200 RUment|>101 Rbefore|>010 Rbut|>010 Rduring|>110 Rincluding|>201 Rinto|>000 Rone|>010
  Rpolicy|>010 Rpolls|>100 Rsays|>000 Rsays|>010 Rsupporters|>110 Rtheir|>001 Rwhich|>110 Rwon|>100
-0.6 -0.9 RQ|>101 Rabout|<110 Rbetween|>100 Rother|>101 Rsuch|>201 Rthrough|>000 Runder|<000 Rwhile|>010
-0.6 -0.8 R=8|>000 RQ!|>101 RQ,|<110 RUs|>100 Rafter|<101 Rall|<200 Rbecause|>001 Rbefore|>000 Rbetween|>101 Rhave|>000 Rmore|<201
  Rwere|<201 Rwhile|>000
-0.6 -0.7 R-ing|>101 R-ive|<210 R-ment|>200 R=3|>001 R=6|<200 R=7|<110 RUly|>001 RVs|>100 RV|<000 Ralso|>000 Rbe|<000 Rnew|>100
  Rwhen|>000 Rwith|<111
-0.6 -0.6 R=8|>110 Rbefore|<201 Rcountry|<200 Rhe|<201 Rmost|<110 Rsince|>000 Rthat|<201 Rthose|<110
-0.6 -0.5 R-'s|>100 R0|<210 RVed|<011 RVing|<010 Ras|<110 Rcampaign|<210 Rmany|>101 Rsince|<201 Rthere|<101
-0.6 -0.4 R-ed|<001 R-ion|<011 R-ion|<110 R-s|>201 R=4|<200 R=6|<011 RN|>101 RU|<010 RVed|<000 Rcalled|<000 Rcandidates|<101
  Rdo|<200 Rhas|<001 Rhas|>000 Ris|<111 Rnational|<100 Rnominee|<101 Rprimary|<201 Rsaid|<001 Rsupporters|<101 Rthrough|<101
  Rtold|<010
-0.6 -0.3 R-ing|<211 RQ,|<001 RUed|<001 RUing|>100 Rcampaign|>201 Rmany|>110 Rmore|<100 Rone|<010 Rthose|<101
-0.6 -0.2 R-al|<111 R-ions|<100 RVed|<101 RVs|<100 Ra|>200 Rbut|<100 Rinterview|>000 Rlike|<100
-0.6 -0.1 R-ed|>100 RUed|>100 Ras|<101 Rconvention|<200 Rhave|<100
-0.6 0 Rhis|<201
-0.6 0.1 Rlike|<010 Rthat|<200
-0.6 0.2 Rin|<200
-0.6 0.3 Rsuch|<000
-0.6 0.4 RQ.|>200
-0.5 -1.4 R=7|<010
-0.5 -1.1 Rpresidential|>100
-0.5 -1 R-ion|>200 R-ion|>210 R=6|>111 RVing|>110 Rasked|<110 Rattacks|<200 Rback|>201 Rbeing|>001 Rbe|>011 Rcampaign|>101 Rget|>101
  Rhad|>110 Rhim|>111 Ris|>210 Rit|>101 Rmillion|>101 Rout|>001 Rtime|>110 Rwhether|>001 Rwho|>011 Rwill|>110 Rwrote|>100
-0.5 -0.9 R-ions|>201 R-ions|>211 RVing|>011 Rasked|>010 Rcandidates|>201 Reven|>000 Rhave|>110 Rher|>111 Rhim|>001 Rhis|>011
  Rmore|>110 Rmuch|>200 Rnomination|>201 Rthat|>210 Rthis|>101 Rthose|>010 Rwhat|<101 Rwould|>111 Ryear|>201
-0.5 -0.8 R-'s|>101 R-'s|>200 R-ers|>011 R=6|<010 RVing|>010 Rany|>101 Rby|<000 Rcampaign|>111 Rformer|>011 Rif|>200 Rincluding|>200
  Rit|>211 Ri|>100 Rmay|>100 Ronly|<000 Rso|<201 Rthem|>101 Rwhat|<010 Rwhile|<110
-0.5 -0.7 R-ly|>001 Rany|>200 Ran|>201 Rat|<000 Rfrom|<000 Rhow|<200 Ror|>010 Rparty|>110 Rstate|>210 Rthere|<200 Rthe|<110 Rup|<000
  Rweek|<101
-0.5 -0.6 R-|>101 R=7|>010 RQ.|>101 RUal|<010 Ragainst|<010 Ramong|>000 Ran|<210 Rat|<101 Ra|<211 Rbeing|<100 Rhim|>100 Rhis|>101
  Rhis|>201 Ror|>200 Rthan|>001 Rto|<210 Rwhile|>100 Rwith|<211
-0.5 -0.5 R-ly|<200 R=5|>201 RN|>210 RQ|<201 RUed|>101 RUion|<010 RU|<210 Ra|>001 Rlast|<101 Rmay|<201 Rmillion|<000 Rmore|>201
  Rthis|<101 Rweek|<000 Rwell|<100
-0.5 -0.4 R-ment|<101 RQ!|>111 RUment|<100 RVed|>100 RVing|<000 Ra|<100 Rdid|<010 Rformer|<001 Rout|<200 Rsaid|<210 Rstate|<100
  Rthe|<011 Rwhen|<100
-0.5 -0.3 R-al|>201 R-er|<211 RN|>001 RVly|<001 Rcampaign|<001 Rfor|<001 Rfor|<100 Rher|<101 Rit|<010 Rmonday|<101 Rnot|<001
  Rthrough|<100 Rwas|>000 Rwere|<001 Rwith|<101
-0.5 -0.2 R-er|<111 R-ing|<010 R-|>201 RN|>010 RUions|<200 Ran|>200 Rbefore|>200 Rbut|>001 Rcandidates|>100 Rinterview|<200
  Rits|<100 Rsince|>200 Rthe|>101
-0.5 -0.1 RUed|>000 RU|>100 Rabout|<100 Rdelegates|<100 Remail|<100 Rof|>101 Rone|<100 Rsaid|<010 Rthen|<200 Rthose|<100
-0.5 0 RVed|>000 Rhave|<101 Rhe|<010 Ror|>100
-0.5 0.1 R-al|>200 R-ive|<110 RV|<100 Rbut|<200 Rthe|<210 Rthree|<100
-0.5 0.3 Rin|<201
-0.5 0.4 Rwhether|<000
-0.5 0.5 Rinterview|<000
-0.4 -1.2 R-ed|>101 RQ?|<100
-0.4 -0.9 R=6|<000 Rcandidate|>101 Rmonday|>200 Rthan|>110
-0.4 -0.8 R-ed|>011 R-ive|>211 RU|>011 RVs|>201 Rbeing|<000 Rbeing|>200 Rcandidate|>110 Rcountry|>201 Rduring|>011 Rhow|>011
  Rhow|>101 Rjust|>001 Rnot|>011 Ronly|>011 Rown|>101 Rsupport|>111 Rthat|>111 Rthem|>010 Rthem|>200 Rthere|>010 Rthere|>101
  Rthey|>010 Rwhich|>211 Rwith|>110
-0.4 -0.7 R-er|>111 R0|>111 R=10|>201 RN|>200 RQ.|>111 RUed|<110 RUions|>210 RUly|>010 RUly|>210 RUs|>111 RVer|<000 RVer|>100
  Rafter|>110 Ragainst|>201 Ralso|>111 Ramong|>201 Ras|>110 Rbeen|>101 Rdid|>010 Rfor|>110 Rher|>101 Rit|>110 Rother|>201 Rout|<110
  Rpolicy|>111 Rpresidential|>110 Rshe|>001 Rsome|>011 Rthe|>111 Rto|>210 Rup|<101 Rwhere|>200 Rwho|>201 Rwin|>101 Rwould|>110
  Ryears|>111 Ryou|>000
-0.4 -0.6 R-ed|<111 R-ing|>210 R-ity|>101 R-ity|>210 R-s|>111 R=3|>011 RQ,|>200 RQ.|>110 RQ.|>210 RQ|>200 RQ|>201 RUing|<210
  RUion|>110 RUive|>200 Rand|>011 Rback|>100 Rbecause|>000 Rbe|<200 Rby|<210 Rcalled|>010 Rcalled|>201 Rhe|<100 Rinto|>011 Rin|<111
  Rin|<210 Rlike|>010 Rmillion|>100 Ror|>011 Rout|>000 Rown|>200 Rsay|>000 Rtheir|>100 Rwhere|>001 Rwhether|<100 Rwould|<200
  Ryears|>010
-0.4 -0.5 R-ing|<201 R-ing|>001 R-s|>210 R0|>201 Ralso|<001 Rcandidate|>010 Rconvention|>201 Rher|<010 Rhis|>100 Rinto|<200 Rin|<101
  Rit|<111 Rmost|<211 Ron|<110 Rsaid|<111 Rsuch|>200 Rsupport|>001 Rup|<010 Rweek|>000 Rwhat|>100 Ryear|<101
-0.4 -0.4 R-ive|<201 R-|>111 Ran|<110 Rbefore|>101 Rby|<201 Rget|<000 Rhis|<211
-0.4 -0.3 R-|<210 R=8|>010 Rhad|<101 Rthan|<001 Rto|>200
-0.4 -0.2 R-|>011 RUment|>200 RV|<200 Rhas|>100 Rnext|<200 Ronly|<110
-0.4 -0.1 R-ment|<100 R-s|<110 R-s|<111 RUal|<200 Rand|>101 Rhow|<100 Rmade|>201 Rmany|>010 Rmany|>100 Rstill|>000 Rtwo|>200
-0.4 0 R=8|>200 RU|<201 Rhis|<210 Rlike|<200 Rmany|<100 Rmost|>100 Rpolicy|>200 Rsaid|<110 Rtwo|<100 Rvoters|<010 Ryear|<000
-0.4 0.1 R=7|>100 Rattacks|>100 Rgovernment|>200 Rpercent|<101 Rpolitical|<200 Rpresident|<200 Rtheir|<100 Rthree|<101 Rtold|<101
  Rwould|<100
-0.4 0.2 RN|<211 RU's|>100 RUing|<100 RVers|<100 Rby|>100 Rfor|<101 Rtold|>200
-0.4 0.3 Rhas|<200 Rthat|<100
-0.4 0.5 Rattacks|<000
-0.3 -1 Rand|<000
-0.3 -0.8 Rnot|>200
-0.3 -0.7 R-ion|<210 Ronly|>201 Rrecent|<200 Rwas|<001 Rwin|>100
-0.3 -0.6 R-'s|>111 R-ion|>111 R=4|>001 R=4|>011 R=6|>101 RU's|>110 RUs|<111 RVly|>010 Ralso|>201 Ramong|>101 Ras|<111 Ras|>010
  Rbecause|>111 Rbeing|>010 Rbetween|>110 Rbe|>211 Rboth|>201 Rbut|>011 Rcountry|>111 Rget|>100 Rhim|>011 Rhim|>201 Rif|>210
  Rlast|>201 Rmake|>001 Rmonday|>000 Rmore|>010 Rmost|>101 Rnot|>001 Rnow|>010 Ronly|>110 Rover|>101 Rpolicy|>201 Rsame|<200
  Rsuch|>001 Rup|>000 Rwas|<201 Rwere|>010 Rwhen|>211 Rwhere|>101 Rwhether|>010 Rwhether|>200 Rwhile|>110 Rwho|<110 Rwould|>011
-0.3 -0.5 R-al|>110 R-ed|>010 R-ity|>211 R-ive|>111 R-ment|>101 R=4|<201 R=5|>211 RQ.|>001 RVers|>000 RVly|>001 RV|>011 Rback|<101
  Rbeen|>110 Rcould|>001 Rcould|>011 Rcould|>211 Rcountry|>200 Rdebate|>201 Relection|>200 Remail|>100 Rfar|>111 Rfirst|>110
  Rfor|>010 Rfrom|<111 Rgroup|>100 Rhad|>011 Rhe|<200 Rif|>001 Ris|>011 Rmillion|>200 Rmuch|<200 Rnight|>010 Rof|>011 Rof|>210
  Ror|<000 Ror|>111 Rpercent|>110 Rstate|>100 Rsuch|<101 Rthat|>101 Rtheir|>101 Rthey|>110 Rthis|>110 Rwere|>211 Rwhether|>201
  Ryear|>200
-0.3 -0.4 RN|<111
-0.3 -0.3 Ronly|>000
-0.3 -0.2 Rthe|<100
-0.3 -0.1 Ra|<110 Rby|>200 Rone|<101 Rsome|>010
-0.3 0 RU|<100 RV|<001
-0.3 0.1 R-er|<000 RUed|<010 RU|>000 Rback|<200 Rduring|<211 Rpercent|<100 Rpolitical|<001 Rsupporters|>101 Ryears|<000 Ryears|>201
-0.3 0.2 R-ed|<110 R-ions|<201 R-ly|<100 RUion|>000 Ralso|<101 Ran|<000 Rasked|>100 Rof|<211 Rthat|<101
-0.3 0.3 Rabout|>200 Ramong|>001 Rbut|>100 Rformer|>200 Rto|<201
-0.3 0.4 R-ing|<001 Rfirst|<100 Rit|<100 Rpublic|<100
-0.3 0.5 Ronly|<100 Rwill|<100
-0.3 0.6 RUment|<000 Rto|<200
-0.3 1 Rwhat|<200
-0.2 -1.3 R=7|>101
-0.2 -1 Relection|>101 Rhe|>010
-0.2 -0.8 Rtwo|>101
-0.2 -0.7 R=7|<100 Rboth|<200 Rthis|<201 Rup|>201
-0.2 -0.6 R-ly|>101
-0.2 -0.5 R-er|>200 Rat|<201 Rcandidate|>200 Rwhen|>200 Ryears|<200
-0.2 -0.4 Rhis|<200 Rof|<000
-0.2 0.2 R-ion|>201 RVion|>100 Rcampaign|>001 Rof|>200 Rstates|<200 Rtwo|>100 Rwith|<210
-0.2 0.3 R-ing|<000 R-s|<100 R=3|<211 RQ|<100 RUed|<211 Ramong|>200 Reven|>100 Rnot|>100 Rthan|<000
-0.2 0.4 R=7|>200 Rbe|>000 Rhis|<011 Rout|<100 Rweek|<200 Rwell|>000 Rwho|<211
-0.2 0.5 Rall|<000
-0.2 0.6 R-ing|>000 Rpercent|>100
-0.2 0.7 Rher|<110 Rwho|>101
-0.2 0.8 Rdid|>110
-0.2 1 RUions|<000
-0.2 1.1 RQ,|<000 Rcountry|<000
-0.1 -1.2 Rformer|<201
-0.1 -0.8 RUer|>201 Rhis|<111
-0.1 -0.7 R-ed|<201 R=5|<000 Rother|>010 Rthis|<010
-0.1 -0.6 RQ,|<010 Rcountry|<100 Rshe|<011 Rtheir|<200
-0.1 -0.5 R-al|>100 RUer|>100 Rher|>100 Rhe|>101
-0.1 -0.4 R-ive|<200 R-|<010 R=3|<010 R=4|<100 Rparty|>100 Rthan|>100 Rthey|<101
-0.1 -0.3 Rhe|<101
-0.1 0.3 R-ion|<111 RUing|>000 Rdebate|>010 Rin|>001 Rsaid|>201
-0.1 0.4 R-al|<210 R-|<001 Rany|>100 Rback|<100 Ris|>100 Rno|<100 Rstates|<100 Rwhile|<010
-0.1 0.5 RUal|<000 Rthose|<010
-0.1 0.6 R=7|<200 Ran|>000 Rget|>200 Rhis|>200
0 -0.8 R-ive|<010 R=6|<100 Rrace|>100 Rtweet|>000
0 -0.6 R=4|>100 Rfirst|<200
0 -0.5 RUly|>201 Rback|<000 Ronly|<200 Rstate|>101 Rstill|<200 Rwell|<000
0 -0.4 R-al|<101 RUer|<200 Rfor|>101 Rpresident|<100 Rpresident|>101 Rsupporters|<100 Rwho|<200
0 -0.3 R-|>100 RN|<101 Rin|>101 Rthey|<001
0 0.4 RU|>200 RVing|<101 Rbe|<010 Rsupporters|<200
0 0.5 R-ive|<000 RQ!|>200 RVing|>000 Ramong|>100 Rif|<100 Rnomination|>000
0 0.6 RUer|<010 Rback|>200 Rfrom|<200 Rif|>000 Rso|>000 Rwas|>201
0 0.7 Rrace|>000
0 0.8 Rout|>200
0 1 Rvoters|>200
0 1.2 R-ing|<111
0.1 -0.9 Rbetween|<100
0.1 -0.8 Rhe|>201 Rstate|<200
0.1 -0.6 Rdebate|<200 Ror|<200
0.1 -0.5 Rsame|>200
0.1 -0.4 R-er|>100 R-ions|>200 R=8|>201 Rand|<001 Ror|>201 Rthose|>001 Rvoters|<200 Rwhen|>101
0.1 -0.3 R-ers|>201 Rpeople|>200 Rtwo|<211
0.1 -0.2 R=8|<100 Rformer|<111 Rfor|<200 Rvote|<000
0.1 0.3 R-|<000
0.1 0.4 R0|<101 Rmuch|<100 Rthan|<010
0.1 0.5 R-ment|<010 R=10|>110 R=8|>211 Ras|>201 Rattacks|<100 Rattacks|>001 Rbecause|<200 Rcampaign|>010 Rinto|<100 Rlike|>201
  Ror|<100 Rother|<110 Rrace|>200 Rsuch|>010 Rsupport|>000 Rthis|>200 Rway|<100 Rwould|>200
0.1 0.6 RUs|<000 Rbetween|<200 Rcampaign|>110 Rcould|<100 Rcould|>101 Rcountry|>110 Rher|<201 Rnew|<010 Rnext|>000 Rof|<001
  Rparty|>101 Rpolitical|>000 Rsupporters|>001 Rsupporters|>200 Rthen|<010 Rtime|<100 Rwill|>101 Ryears|<201
0.1 0.7 RQ!|>100 Rall|>010 Ralso|<100 Rcandidate|>000 Rhad|>000
0.1 0.8 Ra|>201 Rbut|<010 Rsame|>100 Rsince|<110
0.1 0.9 Rwith|<110
0.1 1.9 Rwhat|<000
0.2 -0.5 R=8|>101 RN|>100
0.2 -0.4 Relection|<000 Rformer|<000 Rprimary|>101 Rshe|<200 Rweek|>101
0.2 -0.3 R-al|<201 RUion|>200 Rat|<010 Rnow|<100 Rpublic|>000 Rwill|>200
0.2 -0.2 Rformer|>100
0.2 -0.1 Rthe|>200
0.2 0.4 Rcampaign|>200 Ron|<101
0.2 0.5 R0|>011 RUed|<101 RUions|>011 RUion|>011 RVing|>101 Rafter|>011 Ramong|>210 Rany|>000 Rare|>110 Rasked|<210 Rby|<100
  Rduring|>200 Rfar|>001 Rhas|>210 Rhe|>211 Rinto|>200 Ris|<211 Rmade|<200 Rmade|>200 Rmany|<001 Rmore|>011 Rmuch|>001 Rnow|>211
  Rpresidential|>001 Rshe|>201 Rstates|>010 Rthat|<211 Rtuesday|>100 Rup|>110 Rwhen|<210
0.2 0.6 R-ions|<110 R-ment|<211 RUing|>001 RUive|>000 RUly|<101 RUly|>200 Rand|>210 Rcould|>010 Rdo|<100 Rdo|>000 Rdo|>200 Rhas|>110
  Rher|>210 Rinto|>101 Rinto|>201 Rits|>000 Rjust|>000 Rlast|>001 Rmay|<010 Rnominee|>011 Rnow|>101 Rparty|>111 Rpresidential|>011
  Rpresident|>010 Rrace|>010 Rthere|>000 Rthis|<000 Rtime|<010 Rwas|<010 Ryou|>100
0.2 0.7 R-ers|>001 R-ion|>010 Rafter|>100 Rcampaign|>211 Rconvention|>010 Rformer|>001 Rlast|>100 Rmuch|>000 Rnomination|>010
  Rnominee|>010 Rno|>100 Rrace|<201 Rthree|>200 Rvote|>001 Ryear|>100
0.2 0.8 RQ,|>110 RUment|>000 Rthis|>000
0.2 0.9 Rown|>100 Rthrough|<200 Rwill|<010
0.2 1 Rwhen|<001
0.2 1.8 RQ?|<000
0.3 -0.6 Rthat|<001 Rwith|<201
0.3 -0.4 Ragainst|<000 Rtime|<200
0.3 -0.3 Rfirst|<101
0.3 -0.2 Rabout|<000 Rfrom|<201 Rpresidential|<100
0.3 -0.1 R-ers|<200 Rnew|<000 Rnext|>200 Rof|>100
0.3 0 Rpeople|>000
0.3 0.4 Rall|>200 Rformer|<010 Rincluding|<201 Ron|<210 Rthose|>000
0.3 0.5 R0|<211 R=3|<201 RUly|>111 Rbut|>210 Rnomination|<100 Rvoters|<100
0.3 0.6 R-ly|>111 R-ment|<001 RUed|>011 RUed|>111 RUions|>201 RUity|>200 Rat|>111 Rat|>200 Rbeen|<110 Rboth|>100 Rbut|>110 Rhas|>200
  Rhave|<010 Rif|>010 Ris|>111 Rmonday|<210 Rnew|<201 Rnot|>210 Rover|>200 Rrecent|>101 Rso|>110 Rstill|>101 Rsupport|>010 Rtwo|>000
  Rtwo|>210 Rweek|>010 Rwhich|>201 Rwin|>010 Rwould|>001 Ryears|>001
0.3 0.7 R=4|>010 R=4|>210 RQ|>210 RUed|>211 Rafter|>001 Ran|>210 Rare|>010 Rare|>101 Rbecause|>010 Rbecause|>200 Rbeing|>100
  Rcalled|>110 Rconvention|>001 Remail|>010 Rfirst|>010 Rin|>210 Rit|>201 Rmade|>010 Rmany|>001 Rnot|<110 Rpresident|>001
  Rprimary|>010 Rrecent|>201 Rshe|>210 Rthrough|>010 Rvoters|>011 Rwhat|>001 Rwhat|>011 Ryear|>110
0.3 0.8 R-al|>211 R-ions|>011 R=4|>200 R=7|>001 RUer|>101 Rat|>210 Rhe|>111 Rincluding|>101 Rlike|>211 Rmonday|>001 Rown|>001
  Rparty|>010 Rpublic|>100 Rso|>010 Rthose|>210 Rtold|<200 Ryear|>101
0.3 0.9 R-ion|<000 Rnominee|>000
0.3 1 Rwhen|>100
0.3 1.2 Rwhether|>000
0.3 1.3 RQ.|>000
0.3 1.5 RQ.|>100
0.3 1.9 RQ!|<000
0.4 -0.6 Rone|<200
0.4 -0.4 Rhe|<111 Rway|>200
0.4 -0.3 Rparty|<000 Rpresidential|<200
0.4 -0.2 R-ity|<210 R-ment|<200 Rhe|<001
0.4 -0.1 RN|>110 RUment|>010
0.4 0 R=7|>201 Rduring|>201 Rwas|>110
0.4 0.1 RN|<200 Rat|>110
0.4 0.2 Rcampaign|<100
0.4 0.3 Ralso|>200 Rto|<101
0.4 0.4 R=10|<201 Rpolitical|>001
0.4 0.5 R-|>000 Rher|<111
0.4 0.6 R-er|<201 RVed|>001
0.4 0.7 R=10|<200 RN|<010 RUs|>000 Rformer|>000 Rwhile|<200 Rwith|>200
0.4 0.8 R-ing|>211 Rabout|>010 Ran|>111 Ra|>000 Rback|>110 Rbecause|>210 Rbetween|>201 Rcountry|>001 Rinto|>110 Rin|>111 Rjust|>101
  Rwas|>001 Rwere|>011 Rwhile|>201 Rwin|>000
0.4 0.9 R-ity|>110 R=4|>111 RUion|>010 RU|>201 Rabout|>001 Rabout|>011 Rdelegates|>010 Reven|>110 Reven|>200 Rfar|>000 Rget|>000
  Rgovernment|>010 Rin|<110 Ris|>110 Rits|>011 Rlast|>010 Ronly|>001 Ron|>011 Rpeople|>001 Rpeople|>111 Rprimary|>001 Rtheir|>110
  Rthey|>201 Rthe|>211 Rtime|>010 Rup|>001 Rup|>010 Rwhich|>001 Rwith|>211
0.4 1 R=10|>010 RUions|>001 Rany|>110 Rby|>011 Rmillion|>000 Rmost|>200 Rother|>001 Rstates|>201
0.4 1.1 RVion|>000 Rtheir|>000
0.4 1.3 Rwhen|<110
0.4 1.4 RQ?|>000
0.4 1.5 RQ,|>100
0.4 1.9 Rthat|>000
0.5 -0.3 Rbut|<201
0.5 -0.2 Ran|<200 Rcandidates|>200
0.5 -0.1 Rsince|>101
0.5 0 R-ity|<010 R=3|<100 Ran|>100
0.5 0.2 Rcampaign|>000 Rwas|<100
0.5 0.3 Rboth|>000 Rin|>100 Rpercent|>000 Rstate|<101 Rvote|>000
0.5 0.4 R-ers|<101 R=7|>210 Ras|>100 Rhis|<010 Rnew|>200 Rother|<000 Rpresident|<000 Rwin|<100 Rwith|>210
0.5 0.6 Rtime|<201
0.5 0.7 Ra|<000
0.5 0.8 Rpresident|>000
0.5 0.9 R-ions|>000 Rbe|>200 Rhas|<010 Ris|<100
0.5 1 R-ment|>010 RVly|>101 Rabout|>210 Rhave|>201 Rprimary|>000 Rsaying|>101 Rthere|>201 Rwhat|>200
0.5 1.1 RV|>010 Rattacks|>201 Rbefore|>100 Rbetween|>010 Rif|<110 Rnot|>110 Rnow|>201 Rno|>200 Ron|>211
0.5 1.2 R-ion|>000 R-ity|>000 Rdelegates|>001 Rhis|>111 Rnomination|>001
0.5 1.3 Rafter|<210 Rthem|>000 Rwhat|>000
0.5 1.6 RQ?|>100
0.6 -0.5 RN|<001
0.6 -0.3 Rtuesday|>101
0.6 -0.1 R-er|<001 Rwhere|<200
0.6 0 Rmany|<200 Rmost|<000 Rpresident|<001 Rtwo|<201
0.6 0.1 R=7|<101
0.6 0.2 Rcampaign|<000 Rcandidate|<111 Rhis|<101 Rnew|<101 Rparty|>001
0.6 0.3 R=3|>200 Ramong|<100 Rfrom|>200 Rone|<001 Rpoll|<000
0.6 0.4 RUion|<101 Rmillion|<200 Ror|>000
0.6 0.5 Rsaid|>110
0.6 0.6 R-al|<001 Rdelegates|>000 Rpresidential|>200 Rstate|>000
0.6 0.7 Ragainst|>101 Rduring|>100 Rformer|<200
0.6 0.8 R-al|>000 Rany|<000 Rboth|<000 Rstates|>000
0.6 0.9 Rbut|>101
0.6 1 R-ive|>000 RUion|<000 Rlast|>101 Rshe|>000 Rthey|>000
0.6 1.1 Relection|>000 Rhe|>000 Rwhile|>200
0.6 1.2 Ragainst|>001 Rbefore|>001 Ri|>101 Rnew|>010
0.6 1.3 Rdebate|>200 Ror|<110 Rwhere|>000 Rwhich|>000 Rwill|>201
0.6 1.4 Raccording|>100
0.6 1.5 Rhow|>000 Ror|>110
0.6 1.6 Rit|>000
0.6 1.7 Rnew|>011
0.7 0 R=10|>200
0.7 0.1 RN|<011
0.7 0.2 Rcampaign|<110 Rmay|<200 Rpercent|<000 Rshe|<101 Rtheir|<000
0.7 0.3 R-ment|>000 Rconvention|<100 Rnominee|<001
0.7 0.5 Rpolls|>000 Rtwo|<000
0.7 0.6 R-ing|<210 R=3|<110 Rone|<000
0.7 0.8 R-'s|>000 R-er|>000 R-s|<000 Remail|>101
0.7 0.9 Rgroup|>000
0.7 1 Rhis|>000
0.7 1.3 Rcandidates|>000 Rher|>000
0.7 1.4 Rhim|>000 Rwere|>210
0.7 1.6 Rweek|>011
0.8 -0.2 Rshe|>110
0.8 0 Rnominee|<000 Rshe|<111 Rthree|<000
0.8 0.1 Rdelegates|<000 Rout|>201
0.8 0.2 Ran|<201 Ra|<001 Ryou|<000
0.8 0.4 Ronly|<201 Rpolls|<000 Rpoll|>000 Rsome|<201 Rvoters|<000
0.8 0.6 Rcandidate|<000 Rthe|<000
0.8 0.7 Rrace|<200
0.8 0.8 RQ|<000 Rthe|>000
0.8 1 R-ment|<000
0.8 1.1 Rsuch|>100 Rthat|<000
0.8 1.4 Rpolicy|>000
0.8 1.6 RUions|>000
0.9 -0.4 RUion|<200
0.9 0.1 Rwill|>010
0.9 0.2 Remail|<000 Rstates|<000
0.9 0.3 R-ions|<101 Rmany|>000 Rvoters|>000
0.9 0.4 R0|<001 Ri|>000
0.9 0.7 Rnight|>001
0.9 0.8 Rwho|<001
0.9 0.9 R-s|>000
0.9 1.3 Rone|>000
0.9 1.4 Rbeen|<010
0.9 1.8 Rover|>001
0.9 2.2 RQ,|>000
1 0.2 Rit|<101 Rone|<201
1 0.4 R-ive|<101 Rcandidate|<101 Ronly|<010 Rother|<101
1 0.5 Rsupporters|>000
1 0.6 Rleast|<000 Rtheir|<110
1 0.8 Rhim|<000
1 1.2 R-ity|<000
1.1 0.4 Rpresident|<101
1.1 0.5 Rsuch|<200
1.1 0.6 R-ers|>000
1.1 0.7 Rit|<000
1.1 0.8 Rits|<000
1.1 0.9 Rsome|>000
1.1 1.2 Rgovernment|<000
1.2 0.1 Rmany|<000
1.2 0.3 R-ment|<201
1.2 0.6 Rthem|<000
1.2 0.8 Rsome|<000
1.2 0.9 RN|<000
1.2 1.9 Rthey|<010
1.2 2.2 RQ|>000
1.3 0.2 Rshe|<001
1.3 0.4 R=3|>100
1.3 0.9 R-ers|<000
1.3 1.1 Rcandidates|<000
1.3 1.3 RN|>000
1.4 0.7 R=5|<101
1.4 0.9 Rthose|<000
1.4 1.1 R-'s|<000 Rhis|<000
1.4 1.3 Rpeople|<000
1.5 0.5 Rpeople|<200
1.5 0.7 R-ions|<001 R=8|<001
1.5 2.8 RQ!|>000
1.8 1.1 Rher|<000
1.9 0.4 Ri|<000
1.9 1.1 Rhe|<000
1.9 2.4 Rwhich|<000
2 1 Rthey|<000
2 1.4 Rshe|<000
2.4 1.5 RU's|<000
4.1 3.5 Rwho|<000
-2.4 -1.8 Sto|about<10
-2.4 -1.6 Sto|N<01
-2.2 -2.1 Swas|what<00
-2.1 -1.7 Sto|that<10
-2.1 -1.6 Swhen|->10
-2 -1.6 SQwhen|about<00
-2 -1.4 Sto|U<10
-2 -1.3 S-ly|the<10
-2 -1 S=3|there<00
-1.9 -1.9 SQwas|about<00
-1.9 -1.3 SN|there<10
-1.8 -1.8 Swas|that<00
-1.8 -1.4 S-s|it<10
-1.8 -1.3 Swhich|Uion<10
-1.8 -1 SN|is<00
-1.8 -0.9 SQ=3|about<00
-1.8 0.1 SUing|from<00
-1.7 -1.7 S^|if>10 Swhich|N<10
-1.7 -1.6 S=3|by<00
-1.7 -1.5 S-|a<10
-1.7 -1.4 SQN|in>00 Sand|=3<20 Sthe|about<00
-1.7 -1.3 S-|Uing<10 S-|him<20 Sbeen|just<00 She|a<10 Sof|about<20
-1.7 -1.2 She|the<01
-1.6 -1.8 She|were<00
-1.6 -1.7 SQ-|that<00 Swho|-ing<10
-1.6 -1.5 Swho|a<10
-1.6 -1.4 Shis|for<10 Sjust|that<00 Swho|N<10
-1.6 -1.3 S-al|over<00 Swho|that<10
-1.6 -1.2 S-s|at<20 SN|-ed<10 SN|-ion<10 SN|-ment<00 SQwhen|what<01 S^|by>10 Sfirst|-<00 Shad|the<10 Swhich|to<10 Swould|the<10
-1.6 -1.1 SU|-ing<10 She|the<20 Si|the<10
-1.6 -1 Sbut|for<10 Sbut|that<20 Sby|the<10 Sone|that<00
-1.6 -0.7 SU|to<10
-1.6 0.1 S-|among<00
-1.5 -1.5 Sbut|would<00
-1.5 -1.4 S-ers|that<10 SQN|from>00 She|to<10
-1.5 -1.3 S-s|a<10 S-s|they<10 SN|the<10 SQN|during>00 SQwhen|by<00 Sbe|by<10
-1.5 -1.2 Shas|on<10 Sthe|is<00 Sto|how<10 Swhich|-ing<10 Swho|they<00
-1.5 -1.1 SN|the<20 SQ.|whether>10 SUed|for<10 She|-<10 Sof|about<00 Sshe|that<10 Sto|on<10 Sto|to<10 Swhen|about>10
-1.5 -1 S-|there<10 S=3|Q.<21 Sand|not<20 Sbeing|that<00 Sfor|for<00 Sor|his<10 Sthat|-s<10 Sto|he<20 Swho|how<10
-1.5 -0.9 S=3|-ion<00 SQ.|which<01 SVly|N<10
-1.5 -0.8 Speople|Ued<00
-1.5 -0.7 Shas|some<00
-1.5 -0.4 Sbeen|was<00
-1.5 -0.1 Sshe|=5<01
-1.5 0.7 Sis|as<00
-1.4 -2 SQN|->10
-1.4 -1.6 Sit|-<00
-1.4 -1.4 SN|it<10 Swho|N<00
-1.4 -1.3 S-s|to<10 SN|-s<10 SQto|him<00 Sand|as<00 Sbe|as<01 Svoters|to<10
-1.4 -1.2 SN|for<10 SQwhen|which<00 SUly|from<00 Sthat|Ued>10
-1.4 -1.1 S-ed|N<10 SQby|about<00 SQhe|N<10 S^|about>10 Sbeen|about<00 Sby|N<10 Snot|-<10 Snot|with<10 Sthe|among<00 Svoters|that<10
  Swhich|-<01 Swho|his<20
-1.4 -1 SN|as<10 SN|him<11 SN|the<01 SQ-ly|to<10 SQand|she<10 SUs|on<10 S^|of>10 She|how<00 Sis|-ing<10 Sof|as<01 Sto|her<11
  Sto|to<01
-1.4 -0.9 Sbeen|this<00 Sgovernment|=3<20 Si|i<00 Smade|that<10 Sshe|=5<11 Sto|-ly<10 Swhen|in<21 Swho|to<00
-1.4 -0.8 S-s|other<10 Sand|how<01
-1.4 -0.7 Sand|to>10 Swas|the<10
-1.4 -0.3 Sis|of<00
-1.4 -0.2 SN|tuesday<00 Swas|=3<00
-1.4 -0.1 Sher|support<00
-1.3 -1.9 SQshe|=3>20
-1.3 -1.5 SQ,|to>10 Sis|by<10 Snot|-er<00 Sshe|to<10 Swho|a<00 Swho|that<20
-1.3 -1.4 SN|-<01 SQ-|from<00 SQN|a>10 Swhen|Ued>10
-1.3 -1.3 S-ion|for<00 SN|N<01
-1.3 -1.2 SQN|it<00 SQwhen|whether<00 Sand|-ion>10 Seven|some>00 Snot|the<10 Sto|-s<10 Sto|=5<20 Swhen|if>10 Swho|in<10 Swith|of<10
-1.3 -1.1 S-|Ued<10 SN|-ers<10 SN|he<20 SUment|by<10 S^|what>10 Shas|=6<10 Sher|of<20 She|-ing<10 She|Q.<10 Sis|on<10 Swas|-<10
  Swhich|on<10
-1.3 -1 S-ly|-<10 SUly|up<10 Sare|a<10 She|them<10 She|would<10 Si|-s<10 Snot|whether<10 Sthey|N<10 Swas|in<10
-1.3 -0.9 S=4|N<00 S=8|-ion<00 SUly|it<10 Sand|his<10 Scampaign|to<10 Shave|his<20 She|Vs<10 She|as<21 She|he<01 She|up<00 Sit|to<10
  Sof|to<10 Srecent|to<10 Sto|-s<21 Sto|people<10 Swhen|last<00 Swhile|N<00 Swho|the<20 Swill|-<10
-1.3 -0.8 S-ly|about<00 S-|her<10 SQwhen|whether<10 SUly|not<10 SVly|the<10 Sand|any<01 Scandidate|his<10 Seven|in<20 She|N<01
  Sthe|that<01 Swas|about<00 Swhen|for>10
-1.3 -0.7 S-ly|not<10 S=3|about<00 SQ=3|of<00
-1.3 -0.6 SQ=3|of>00 SUer|for>00
-1.3 -0.5 She|-s<00 Sthose|by<00
-1.3 -0.4 S-er|from<00 SN|of>00
-1.3 -0.1 Swas|to<10
-1.3 0.1 She|-ed<00
-1.3 0.3 Sbe|as<00 Swas|by<00
-1.3 0.8 Sis|by<00
-1.2 -2 SQN|back>00
-1.2 -1.8 SQhe|on>00
-1.2 -1.6 SQQ.|what>10 SQhe|at>10 SUly|those>10
-1.2 -1.5 SQ=3|that<20 Sbeen|=5<10 Sshe|=3<00 Swho|-<00
-1.2 -1.4 SQN|->00 SQhe|of>00 SUly|to<10 SU|which<00 Sare|and<10 She|=3<11 She|on<00
-1.2 -1.3 S-ers|they<10 SN|former>10 SUly|support>00 Svoters|a<00
-1.2 -1.2 S-|no<10 S=3|-al<20 S=3|as<00 S=8|-ive<00 SN|is>10 SQ=3|in>00 Sand|=3<10 Snew|about<00 Spercent|they<10
-1.2 -1.1 S-ers|the<10 SN|Q,>01 SQQ,|N<21 SUly|in<10 Sand|his>10 Shas|U<10 She|N<21 She|as<10 She|his<10 Sis|supporters>00
  Sshe|her<00
-1.2 -1 S-ive|they<10 S-s|was<20 S-s|would<00 SN|her<10 SN|his<21 SN|those<00 SQwho|that<10 SUer|about>10 SU|that<10 Sbeen|by<10
  Sbut|his<00 Shas|she<10 She|=4<11 Shim|him<10 Shis|of<10 Sis|he<20 Si|N<10 Sof|about<10 Swhich|-<10 Swho|-<20
-1.2 -0.9 S-ed|to<10 S-ive|of<01 S-ly|-<20 S-s|her<10 S0|that<10 SN|about<00 SN|him<10 SN|she<20 SQ?|N<01 SQhe|Uing>10 SQhe|he<10
  Salso|N<21 Sand|a<10 Sand|not<10 Sbeen|to<10 Sbeing|-<00 Sby|the<20 Scandidate|-s<10 Scan|this<10 Sfirst|he<00 She|-<20 She|had<11
  She|his<20 She|that<10 Smore|to<10 Sshe|=6<01 Sshe|N>10 Sshe|his<10 Sso|-<10 Sthey|were<10 Sthe|was<00 Sto|-ly<20 Sto|like<10
-1.2 -0.8 S-|U<10 S=3|it<11 S=8|the<10 SN|-<20 SN|=8<00 SQN|to>00 SQhe|the<10 SUly|an>10 Safter|N>00 Salso|one<10 Shad|-<10
  She|Uly<10 Sin|of<11 Si|the<20 Smany|the<10 Smay|the<10 Smost|it<10 Snot|when<10 Sthey|U<20 Sthey|to<00 Sto|-al<20 Sto|-ity<20
  Sto|into<10 Sto|no<00 Swhen|in<00 Swhen|whether<11
-1.2 -0.7 S-s|her<20 SQnot|presidential<10 SU|from<10 Salso|to<21 Sand|that>11 Sbeen|to<20 Sbut|would<10 She|=3<20 Sit|so<00 Si|a<01
  Smore|that<10 Smost|it<20 Son|for<00 Sto|the>20
-1.2 -0.5 SN|=3<20 Snot|N>00
-1.2 -0.4 Salso|as>00 San|from<00 She|N<10
-1.2 -0.3 S-ly|like<00 SQ=3|on>00
-1.2 -0.1 S-s|by<00
-1.2 0.1 S-|when<00
-1.2 0.6 Swas|on<00
-1.2 0.9 Swas|the<20
-1.1 -1.6 SQN|before>00 Sbe|for<10
-1.1 -1.5 S-|->20 Sthem|N>00
-1.1 -1.4 S-al|of>01 S-ly|that<10 SQN|on>00 SQN|with>00 Scandidates|-<00 Sshe|in>00
-1.1 -1.3 SQ-|on>00 SQN|at>00 SQwho|that<20 Sare|=3>10 Sthe|U<00
-1.1 -1.2 S-ly|to<10 S-s|he<10 SN|Ued<10 SQhe|to>00 Sis|about>10 Sthem|V<20
-1.1 -1.1 S-s|-ity<00 S=3|both<10 SQ?|N<21 SQN|a<00 SUly|a<20 SUly|to>20 Sand|he>10 Sit|a<20 Sjust|=4<00 Snot|since>00 Sto|a<10
  Swho|-ion>00
-1.1 -1 S-ment|N>20 S-s|-<10 S0|they<10 S=8|to<00 SN|-s<01 SN|about<10 SN|some<10 SQ-er|-<00 SQ-|in>00 SQN|-ers>00 SQN|for<00
  SQalso|that<20 SUs|to<10 SU|that<20 Salso|it<01 Salso|on>10 Sand|by<20 Sa|=3>10 Sfirst|that<20 Shas|they<10 She|-ion>00 She|Q.<20
  Si|-<10 Si|the<01 Si|this<00 Sshe|how<00 Sthey|he<10 Stime|-<00 Swas|Ued>10 Swhich|-ly>10 Swhich|the<10 Swho|N<20 Swho|the<10
  Swho|their<10
-1.1 -0.9 S-ly|voters<10 S-|after<00 S-|were<10 SN|-ing<20 SN|an<10 SN|as<00 SN|from>00 SQN|of>10 SQN|of>20 SVly|-s<11 S^|by>11
  S^|during>10 Sand|voters<00 Sare|that<10 Sa|by<00 Shave|-s<10 She|at<10 Sis|of<10 Sit|-ly<00 Snot|=3>10 Sshe|she<10 Sthat|Q.<00
  Sthat|him<21 Sthey|-<10 Sthe|Uion<00 Sto|N<21 Sto|Uly<20 Sto|her<20 Sto|on<20 Svoters|she<00 Swere|and<10 Swere|who<00
  Swhich|-ers<10 Swho|-s<10 Swho|-s<20
-1.1 -0.8 S-al|on>10 S-ed|N>00 S-ing|of<10 S-ment|this<10 S-s|about<10 S-s|for<21 S-s|most<20 S-|Ument<00 S-|to<11 S0|-s<10
  S=6|it<01 S=8|out<20 SN|0<10 SN|about<01 SN|one<10 SN|to<11 SQ-ed|for<10 SQ=8|U>10 SQwho|to<10 SQ|for<11 SU's|about<10 SUing|Us<20
  SUly|-ing<10 S^|a>10 Safter|-<20 Sand|one<10 San|Ument<00 Sbeen|after<10 Sfrom|to<10 Shas|with<10 Sher|of<10 She|-ing<01 She|Q.<00
  She|he<11 She|she<00 Shis|->00 Sis|=5<20 Sis|his<10 Si|=3<20 Smade|in<10 Smany|that<10 Snight|an<10 Ssince|=5<10 Stheir|for<10
  Sthe|has<00 Swas|on>00 Swhen|how>01 Swhich|-ly<20 Swhich|Q<00 Swhich|the<20 Swhile|to<11 Swho|-ly<00 Swho|an>10 Swho|on<10
  Swho|the<21
-1.1 -0.7 S-al|of<20 S-ly|U's<10 S-ment|-s<10 S-s|Us<10 S-s|in<20 S-s|is>00 S=3|those<10 SN|it<01 SN|over>00 SQbeen|of<10 Sby|him<10
  Shas|Uing<10 Shas|a<11 She|-<11 She|N<11 She|Q<10 She|Q<20 Snot|Us<10 Sof|of<00 Ssome|when<10 Swho|them<10 Swho|to<10
-1.1 -0.6 S-s|on<10 S-|its<10 S=3|-al<00 SN|U's<01 SN|U<10 SVly|by<00 Swere|-ions<10 Swhich|N>00 Swhile|to<01
-1.1 -0.4 SQN|of>00
-1.1 -0.3 S-ity|among<00 S=3|as<10 SN|-<10
-1.1 -0.2 Sto|->00 Sto|N>00
-1.1 -0.1 S=3|with>00 She|the<10 Stheir|of>00
-1.1 0 Sa|-<00
-1.1 0.1 She|=5<01 Swell|among<00
-1.1 0.3 SN|=3<10 Sin|of>00
-1.1 0.6 SU|by<00 Swas|as<00
-1.1 0.9 Sbeen|by<00
-1 -1.7 SQN|will<00
-1 -1.6 Sbeen|=3>10
-1 -1.5 SQshe|about>00 SUly|so>10 Shis|of<00
-1 -1.4 SN|-ion<20 SN|to<10 Sis|as>10 Swas|with>10
-1 -1.3 S0|last>00 SN|those>10 SQN|=3>11 S^|if>20 Sbeing|on<00 Sto|a>10
-1 -1.2 S-al|of<00 S-ed|about<00 S-ed|for<20 S^|whether>01 Salso|back>10 Sare|that>10 Shave|they<20 Sshe|Vly<00 Sshe|a<10
  Swere|who>10 Swho|an<20 Swho|for<10 Swho|he<10
-1 -1.1 S=6|that>21 SN|Uer<00 SN|a<20 SQN|on>10 SQN|when>00 SQshe|an>00 SVly|the<00 Sa|with>11 Sin|for<00 Sin|on>00 Smay|the<20
  Sshe|Ving<01 Ssome|for<00 Sto|=6>00 Svoters|N<00 Swas|for<10 Swho|him<00 Swith|of>20 Syear|-s<00
-1 -1 S-ive|from<00 S-|his<01 S-|with<10 S=3|N>11 S=3|some>10 S=3|supporters>00 SQ=3|U>00 SQhe|when>00 SQshe|of>00 SQwho|N<20
  SQwho|he<10 SU|on<10 Sa|Uer<20 Sfirst|if<00 Shas|in<10 Shave|against<10 She|Us<00 She|will<20 Shis|about<00 Sthat|for<10
  Stheir|of<10 Sthey|to<10 Swere|for<10 Swhen|about<00 Swhen|who>10 Swho|it<00 Swill|if<10
-1 -0.9 S-al|there<11 S-ed|that<10 S-ions|-s<10 S-ive|is<00 S-s|could<20 S-|-ly<10 S-|him<10 S-|so<10 S=3|over>00 S=6|-er>10
  SN|Uer<10 SN|a<01 SN|for<20 SQ-ed|for>00 SQ-|N>00 SQ-|the>00 SQ=3|at>00 SQN|at>20 SQa|about<00 SQhe|during>00 SQwho|N<10
  SUed|on<00 SUly|=3<10 SUly|any<10 Salso|as>10 Sand|of<20 Sare|Ued<20 Sbeen|his>00 Sbut|-ity<20 Scandidates|to<10 Scan|the<10
  Shad|was<10 Shave|to>10 She|make<10 She|to<21 She|would<20 Sis|for<10 Sit|they<10 Spercent|Q.<00 Sshe|N>20 Sshe|her<10
  Sthan|about>10 Sthey|-<20 Sthe|are<00 Swas|=3>20 Sweek|0<00 Swhen|by>10 Swill|to<20 Swould|as<00
-1 -0.8 S-al|-ing<20 S-ing|at<20 S-ly|as<20 S-ly|in>00 S-ly|not<11 S-s|Ued<20 S-s|his<10 S-s|no<10 S-s|those<10 S-s|were>10 S-|-s<20
  S-|U<20 S-|a<20 S-|his<10 S-|they<10 SN|back<10 SN|his<20 SQVly|the<20 SQto|-al>00 SQwhich|a<20 SQwho|about<10 SU's|the<10
  SUly|-ion<10 SUly|U<10 SU|against<00 SVly|by<10 SVs|Us<00 Safter|about<10 Sand|of<10 Sare|=5<10 Sa|U<01 Sbeen|on>10
  Sbefore|that>10 Sby|-<10 Sby|for<10 Sby|to<10 Sfrom|about>10 Shas|him<20 Shave|Ued<10 She|Vs<20 She|a<20 She|how<10 Shim|that<10
  Shis|-s>00 Sin|about<20 Sis|no<10 Sis|the<10 Smade|U>00 Sone|she<10 Sor|-s<10 Sown|=3<10 Spolitical|to<00 Sshe|-<10 Ssome|to<10
  Sso|is>10 Sthey|Uions<10 Sto|-ers<00 Sto|Q<10 Swas|=3>11 Swas|during<00 Swhat|to<00 Swhile|his<20 Swho|-<10 Swho|Us<10 Swho|an<10
  Swho|his<10 Swho|how<00
-1 -0.7 S-ers|-ly<10 S-ers|-s<10 S-ly|other<10 S-|=10<20 S-|=6<11 S-|he<10 S=3|about>00 S=3|at>00 SN|against<20 SN|while<00
  SQ-ed|for<00 SQN|=3>20 SQN|a>00 SU's|for<10 SUer|his<10 SUly|in<20 SUly|its<20 SUly|one<10 SUs|on<20 SU|for<10 SU|her<10
  S^|tuesday>10 Salso|=3<01 Salso|N<11 Salso|on<20 Sare|the<10 Sbeen|many>00 Sbut|to<00 Sfor|the<20 Shas|U<20 Shas|his<20 She|-ed<11
  She|at<20 She|was<10 Sis|as<10 Sis|that<10 Si|-'s<10 Sor|him<00 Speople|a>00 Sshe|Q<10 Sshe|about<10 Sso|=5<20 Sstill|in<20
  Sthat|on>00 Swould|them<10
-1 -0.6 S-al|=5<00 S-al|him<10 S-ers|election>10 S-ing|through<10 S-ions|to<10 S-ly|their<00 S-|not<10 SUly|the>10 Sbeen|as>00
  Sbeen|was<10 Scandidate|that<10 Sfirst|if<20 Shad|him<10 Shad|him<20 Shave|more<10 Shis|-ion>10 Shis|of>10 Sis|Uing>00 Sit|to<20
  Sthey|Q<10 Sthe|of>20 Sto|Vs<10 Sto|the<11 Sto|this>00 Swhich|and<10 Swhich|his<10 Swho|U<10 Swho|in<20
-1 -0.5 S=10|that>10 SQN|=3>10 She|to<00 Sis|Q.<00 Smuch|that<10 Sso|a>01
-1 -0.4 S-ly|about>00 S-s|about>00 S=3|-ing>10 Sare|to<10 Sto|N<10
-1 -0.3 S-ers|-<00 SUly|=5<00 Sare|Ued<00 She|was<00
-1 -0.2 She|about>00 Swere|-ed>00
-1 -0.1 S-|against>00 S=3|U>10 S=3|in>00 SUly|=3>10 SU|over<00 S^|the>00 S^|whether>10 Sby|->10 Sher|-s<00 She|=5<00
-1 0 Sbeen|since<00 Sfor|from<00
-1 0.1 S-s|-s<10
-1 0.3 SQ,|N<11
-1 0.4 Salso|by<00 She|=3<01
-1 0.6 SN|=5<11
-1 1.1 Sbe|by<00
-0.9 -1.6 SQshe|a>10 Sto|-<10
-0.9 -1.5 S=3|as>10 SUly|her>10 Sa|for>10
-0.9 -1.4 S-|-ed>10 S-|about>10 S=6|-er<00 Shis|to<00 Swhen|whether>10
-0.9 -1.3 S-ive|to>00 S=3|what>10 Snow|N>10 Spercent|him>10
-0.9 -1.2 S-ed|at>10 S-|a>11 S-|on<01 SN|->21 SN|=8>00 SU|he<00 Shad|her<10 She|Q!<00 Smany|to<00 Snot|for>10 Sthat|her<00
  Swas|about>20 Swhich|N>10
-0.9 -1.1 S-s|-ing>10 S-s|as>20 S-s|him>20 S-|to>21 SN|for>10 SQN|after>00 SQhe|at>00 SQshe|in>00 SUly|the>20 Sa|-<20 Sbefore|her>00
  Sbut|the<10 Sby|a>20 Scandidates|for<00 She|his<00 Shis|and>00 Sin|N>10 Spercent|N>10 Spercent|they<20 Sstill|-<10 Sto|him<00
  Swho|->10 Swho|-ing<00 Swho|-s>10 Swill|-ing<00
-0.9 -1 S-ing|by<10 S-ly|was<10 S-s|a>10 S-s|as<10 S-s|both<00 S-s|that<20 S-s|they<20 S-s|tuesday<00 S=3|that<21 SN|->11 SN|if<00
  SQN|for>00 SQa|about>00 SQshe|at>00 SQshe|on>00 Sand|->10 Sbeen|for<10 Scampaign|on<00 Scandidates|more<10 Scandidates|they>10
  Sfirst|her<00 Shad|N>10 Shad|in>00 Shas|-<10 Shas|about>10 She|Q!>01 She|after>00 She|they<00 Snow|=3>10 Son|N>00 Spercent|they>10
  Sshe|up<10 Ssupporters|to<10 Sthat|N>20 Sthat|the>20 Sthen|to<10 Sthey|N>11 Sthe|has<10 Swas|=3>10 Swas|and>00 Sweek|-er<00
  Swere|=3>10 Swhen|N>10 Swhich|N>20 Swhich|that<10 Swho|at>10 Swho|that>10
-0.9 -0.9 S-ers|=3<20 S-er|after>00 S-ion|for>01 S-ly|in>10 S-s|by<10 S=3|out>11 SN|=4<10 SN|how<10 SN|it<11 SN|its<10 SQ=3|-ers>00
  SQN|Uly>00 SQN|during>10 SQhe|-s>00 SQhe|in>00 SU|U<10 Safter|of>10 Sand|about<10 Sand|for<01 Sand|he>01 Sby|them<00 Scan|a<10
  Sfirst|its>00 She|-ing<20 She|-s<10 Sis|in<10 Si|=5<00 Sof|U>10 Sof|that<10 Spercent|it<10 Sshe|N<10 Sshe|as<10 Sshe|how<10
  Sthey|that<10 Sto|->10 Sto|whether<20 Svoters|up>00 Swas|of>10
-0.9 -0.8 S-al|him<00 S-ed|for>01 S-ers|their<10 S-er|as<20 S-ing|on<10 S-s|is<10 S-|at<20 S-|so>00 S-|they>10 S-|will<10
  S=3|-ions>10 S=3|only<20 S=8|that<10 SN|=6>00 SN|N<11 SN|Q.<20 SN|by<10 SN|he<11 SN|three<00 SQ-ers|=3>10 SQN|with>10 SUly|-<10
  SUly|to<20 SU|it<20 SVly|U<10 SVly|the<21 Salso|a<10 Sand|=3<11 Sand|Ued<10 Sand|by<00 Sas|=3<10 Sa|-<10 Sa|at<10 Sboth|and<10
  Sby|to>20 Scandidate|that<00 Sfor|-<00 Sfor|Uing<00 Sfrom|Q<00 Shad|a<10 Shad|about>00 Shad|it<10 Shas|-ed<10 Shas|-ity<10
  Shas|at>00 Shas|they<20 Shave|=6>10 She|both<20 She|the<21 She|were<10 Shis|-s<10 Sin|-al<10 Sin|from<10 Sis|Ued<10 Snow|=5<00
  Snow|N<20 Sno|-s>00 Sno|of<10 Sno|that<10 Sonly|that<10 Son|N<00 Son|U<00 Sparty|to<10 Spercent|=5<10 Srace|-er<20 Sshe|to>01
  Ssupporters|the<10 Sthat|-<10 Sthey|-er<10 Sthey|Q,>01 Sthey|as<10 Sthey|for<00 Sthe|Uion>00 Sto|Uive>10 Swere|Ving<10
  Swhen|about<10 Swhich|=3<10 Swhile|with<20 Swho|-al>00 Swho|N>10 Swho|for<20
-0.9 -0.7 S-er|=3<10 S-er|N<10 S-ity|for<10 S-ly|their<10 S-s|against<00 S-s|to<20 S-|=3>11 S-|he<20 S-|out<10 S0|the<10 S=10|of>00
  S=3|Q,>11 S=3|people>00 S=6|among>20 SN|-ed<20 SN|=6<01 SN|by<20 SN|while>00 SQN|his<11 SQQ,|-ed>20 SQUly|for<10 SQalso|N<20
  SQand|him<00 SQhe|Uer<10 SQshe|over>00 SQwho|Uly<10 SU's|an<10 SUal|to<10 SUer|that<10 SUing|of<10 SUs|=3<00 SUs|her<10 SU|->00
  SU|her>00 SU|their<10 S^|-al>10 Sagainst|by<00 Sare|if<10 Sfrom|a<20 Sfrom|of<00 Sgroup|a>00 Shad|U<10 Shad|for<10 Shas|and<20
  Shas|from<10 Shas|out<10 Shave|with<10 She|=6<01 She|U<21 She|as<20 She|one<10 She|they<01 She|were<20 Shis|that<10 Shis|to>10
  Sit|-s<10 Sit|=4>00 Smade|that<20 Smore|Uion<00 Smost|against<10 Sof|that<20 Sshe|-ed<20 Sshe|Vly<10 Sshe|she<20 Ssupporters|a<10
  Sthat|a<10 Sthat|her<20 Sthe|by<00 Sthe|new<00 Sto|-er>20 Sto|the<21 Sto|with<10 Stwo|the<10 Swas|-ing<20 Swhen|in<10 Swho|-al<00
  Swho|him<10 Swho|she<20 Swould|-ing<10
-0.9 -0.6 S-ed|from>10 S-ing|at>00 S-ive|of>00 S-ly|on<20 S-s|an<00 S-s|on<20 S-|Q!<10 S-|former<20 S-|to<21 S=3|as>11 S=6|U<10
  SN|-er<10 SN|=3<11 SN|is>00 SQN|the<10 SQshe|that<10 SQwhen|what>00 SUers|a<20 SUly|against<00 SUly|where<10 SUs|as<10 Salso|as<11
  Sas|an<00 Sa|back<20 Sa|in<00 Sa|on>01 Sbut|-ity<10 Sby|into<10 Sby|voters<10 Scampaign|that<10 Scampaign|the<10 Sdid|the<10
  Seven|that<10 Sfrom|the<00 Shas|him<10 Shave|for<11 Shave|the<11 Sher|support<10 She|Vs<21 She|but<10 She|most<10 She|some<20
  Sin|N<10 Sjust|what<10 Sonly|U<20 Son|her<10 Sother|in<20 Spoll|that<10 Spresident|by>00 Sshe|for<20 Ssome|U<01 Sso|N>00 Sso|at>00
  Sstate|about<10 Sthen|the>10 Sthey|their<10 Sto|many<20 Swhich|-ers<21 Swith|to<21
-0.9 -0.5 S-al|-ing<10 S-s|is<00 S-|it>10 S=8|a>00 SQ.|if<11 SQ=3|that<00 SQN|during>20 SQQ?|N>20 SU|=3>20 Safter|a>00 Sa|against>10
  Sbe|-ly<00 Shas|it<10 Sinto|in>00 Sshe|him<01
-0.9 -0.4 SQhe|=3>20 Sa|on>00 She|in>10 Sis|N>00 Sshe|=5<20 Ssince|former>00 Swho|for>00
-0.9 -0.3 S-ed|about>00 S-ity|by<00 S-s|U<00 SN|at<10 SQ=3|he>00 Safter|of>00 Sby|Uions>00 Shave|N>00 Sthat|to>00 Swere|-ed<00
  Swho|N>00
-0.9 -0.2 S-ers|-ed>00 SN|his<10 S^|->20 Shas|his>00 Si|was<00 Snow|as>00 Sto|-al>00 Sto|for>00
-0.9 -0.1 SN|N>10 SN|Q,<00 SQwas|to>00 Sa|of>10 Shis|on>00
-0.9 0 S-s|Ued<00 SN|a<10 SQN|from<00 She|them<01
-0.9 0.1 S=3|U>00 S=3|his>00 SN|N>00 She|Ued<00 Shis|for>00 Sin|to>00 Sof|=5<00 Sto|the>00
-0.9 0.2 Snow|are<00
-0.9 0.3 Smost|to<00
-0.9 0.4 Swas|to<20
-0.9 0.5 SVly|by<20
-0.9 0.6 S=6|N>00 Sthe|of<00
-0.9 0.7 She|=5<11
-0.9 0.8 Sof|from<00
-0.9 0.9 SN|=5<01
-0.8 -1.5 SQ.|which>10
-0.8 -1.4 Sand|that<00 Shad|him>11 Swho|-s<00
-0.8 -1.3 S=3|her>11 SN|for<00 SQN|N>20 SQin|over<00 SU|an>01 Salso|as<00 Sa|about>20 Scampaign|-<00 Sher|of<00 Sthey|them>00
  Stweet|the>00 Swas|0>10
-0.8 -1.2 S-|-ion>20 S-|tuesday>11 S=3|up>10 SN|he<10 SN|they>20 SQcandidate|N>00 SQwhich|0>00 SU|much>00 S^|tuesday>11
  Scandidates|Uers>00 Shas|supporters>10 Spresident|what>00 Sthey|=3<00 Sto|how>20 Swho|the<00
-0.8 -1.1 S-er|after<21 S-er|to>10 S-|a>21 SN|to>21 SQ-|to>00 SQN|N>10 SQN|last>11 SQN|to>10 SQQ,|N>21 SQcandidate|N>11
  SQcandidate|in>00 SQhe|Uing>00 SU|->01 Sall|for>20 Salso|at>10 San|in<00 Sbe|-ly>00 Seven|=3>10 Sin|for>10 Sis|support>00
  Si|about>20 Sor|-<00 Spercent|Q<00 Sto|Q,>21 Sto|two>10 Svoters|they>10 Swho|-ity<01 Swho|for<00
-0.8 -1 S-ers|-s<00 S-s|Uly<10 S-s|most>10 S-|just>00 S-|their<10 S=3|about<20 SN|whether<00 SQ-er|in>00 SQ=3|over>00 SQhas|N<00
  SQhas|while>00 SQnow|=3>10 SUed|against>00 SUer|in>00 SVly|was<10 S^|the>20 Salso|->10 Sa|in>01 Sby|that<00 Scan|the>10
  Sfirst|out>00 Shave|Us>00 Sit|supporters>10 Smonday|both>10 Smuch|at>00 Sof|of>10 Sone|N>10 Spresident|N>20 Ssince|at<10 Sso|Q<00
  Stheir|of>01 Sthose|N<00 Swho|U<00 Swho|he<00
-0.8 -0.9 S-ed|into<10 S-er|the<10 S-ing|of>20 S-ions|support>20 S-ly|as<10 S-ment|his<10 S-s|-ed<20 S-s|by>20 S-s|it<20 S-|back>10
  S=3|with>10 SN|Q>21 SN|they<20 SQ-er|of>00 SQ=8|about>00 SQQ|->00 SQUer|on>00 SQcampaign|in>00 SQhe|0>00 SQhe|for>00 SQhe|last>00
  SQnominee|at>00 SUly|as<20 SUment|N>10 SU|like>20 Salso|about>10 Sand|Q.<00 Sare|as>10 Sdebate|->10 Sfirst|he>11 Shas|-s<20
  Shas|in>10 Shave|they>20 Snot|who>10 Snow|as<00 Snow|for>10 Sshe|on>10 Sshould|-ing<20 Sthat|Uing>11 Sthen|=3<00 Sthe|Q<00
  Sthe|about>10 Sto|him<20 Sto|his<20 Stuesday|-ly>10 Swere|by>10 Swhich|-ly<10 Swhich|Q>11 Swho|-ed<10 Swho|-ion<00 Swho|N>20
  Swho|a>10
-0.8 -0.8 S-ing|from>10 S-ing|on<20 S-ly|in<20 S-s|=4>00 S-s|and>00 S-s|would<20 S-|against<20 S-|among<10 S0|on<10 S=3|all<20
  S=3|far>10 S=3|it>20 S=4|=3<00 S=6|at<00 S=6|for<00 S=8|-al>10 SN|-ed>10 SN|-ing<10 SN|-ment<10 SN|Q<10 SN|against<00
  SN|presidential<00 SN|that<11 SN|those<10 SQ-s|in>00 SQ-|=3>10 SQ-|on<20 SQN|tuesday>10 SQQ,|the>01 SQhe|U>00 SQhe|after>00
  SQwhen|about>10 SUer|N>10 SUer|a>10 SUing|she<10 SUly|her>20 SUly|him>10 SUs|about<00 SU|an>10 SU|that>11 SVly|N>10 S^|in>10
  Safter|that<10 Safter|with>00 Salso|he<10 Salso|much>00 Sand|-<10 Sand|his>20 Sa|for<10 Sa|in<10 Sbeen|from>00 Sbeen|not>00
  Sby|it<20 Scampaign|against<00 Scandidates|more>00 Sfirst|the>10 Sfirst|when>00 Sfor|->00 Sfor|Uive<20 Shas|against>10 Shas|his<10
  Shas|to<21 Shave|U>10 She|=4<01 She|his>01 She|his>20 She|there<10 Shis|on<10 Sin|an<10 Smonday|into>00 Sof|debate>10 Sof|over<00
  Sshe|=6>10 Sso|because<11 Sso|up<10 Ssupporters|the>20 Sthat|Uly<10 Sthat|him<01 Sthat|him<10 Sthey|could<10 Sto|him<10
  Svoters|N>10 Swas|from>10 Swas|that>20 Swhich|U<10 Swill|up>00 Syear|a<10
-0.8 -0.7 S-er|as<10 S-er|as>01 S-er|the>10 S-ing|against<00 S-ion|=3>10 S-ly|to>10 S-s|their<20 S-s|was<10 S-s|was>10 S0|a<20
  S=3|U's>20 S=3|delegates<10 S=6|0<10 SN|Uing<10 SN|just>00 SQ!|=5<11 SQN|the>00 SQhe|-ers>00 SQhe|for<10 SQshe|about>10
  SQwho|-s<10 SUers|of<00 SUer|=3<11 SUly|=3>11 SUly|his<01 SU|-ing>20 SU|Uer<20 SU|Uly>00 SU|about<10 SVs|N<00 Safter|for<00
  Safter|his<00 Safter|no>00 Salso|for<10 Salso|on<10 Sand|-<20 Sand|a>10 Sand|about<20 Sand|some<00 Sa|debate<00 Sbeen|of<10
  Sbefore|N<10 Sbe|in<10 Sbe|on<10 Sbut|he<00 Scandidate|his<20 Sdid|his<10 Sfirst|states<10 Sfor|Uive<10 Shad|that<10 Shas|-s<10
  Shas|he>20 Shas|out<20 Shave|it<10 She|-ing>10 She|not<10 She|to<11 Shis|has<10 Shis|has<20 Sit|N<20 Si|-s<20 Si|him<10
  Smany|monday<10 Smay|to>10 Snot|=3<10 Snot|it>10 Sno|Uion<10 Spercent|N<00 Sshe|Us>20 Sthat|-ers<20 Sthat|it<20 Stheir|->00
  Sthem|Uers<10 Sthen|-ed>10 Sthere|how<10 Sthose|to<00 Sto|she<10 Sto|what<10 Swas|-er>00 Swas|that<10 Swere|-er<10 Swhen|last<10
  Swho|->20 Swho|=3<21 Swho|him<21 Swho|his<11 Swho|they>10 Swith|about>00 Swith|of>10
-0.8 -0.6 S-ed|over<10 S-ers|he<10 S-ers|him<10 S-ion|for>11 S-s|=4<20 S-|Q.<10 S-|Ued>20 S-|former<10 S-|to<01 S-|where<10
  S=3|her<11 S=3|people<10 S=3|people<20 S=3|through<10 S=6|that<11 SN|U<01 SN|Uly<00 SN|Ved<10 SN|not<10 SN|supporters<10
  SN|under<10 SQbut|-<20 SQfirst|by<10 SQhe|->00 SQ|=5<01 SU's|->10 SUly|=3>21 SUly|it>10 SU|U>00 SVing|she<00 SVly|the<20
  Safter|Uing<10 Salso|=3<10 Sand|U<10 Sare|Ued<10 Sa|-ion<00 Sa|N>00 Sbe|=7<10 Sbut|-er<00 Sby|at<10 Sby|for<00 Sby|its<10
  Scampaign|an<20 Scampaign|he<10 Scandidates|-ly>00 Scould|0<10 Shad|him>20 Shas|-<11 Shas|in>00 Shas|that<11 Shave|-<20
  Shave|some>00 Shave|that<01 She|-s<11 She|Q.<01 She|against<10 She|against<21 She|as<01 She|did<10 She|it<01 Shis|for>10
  Shis|into<00 Shis|on>20 Shis|that<20 Sinterview|U<20 Sin|among<20 Sis|he<10 Sis|whether>00 Si|was<10 Snot|-ers<10 Snot|for<10
  Snot|that<10 Snot|who<10 Sof|about>10 Sshe|-ed<10 Sshe|him<10 Sso|is>00 Sstate|she<10 Ssupporters|about<10 Sthat|-s<11 Sthat|on<10
  Sthat|to<20 Sthat|with>00 Sthey|=3>20 Sthey|an<10 Sthey|any<20 Sthe|of<01 Sthree|the>00 Sto|-er>10 Sto|=4<10 Sto|Q,<10 Sto|the<01
  Sto|them<00 Svoters|she<10 Swas|about>10 Swas|in>10 Swas|to>20 Swere|N<10 Swere|U<20 Swhile|on<11 Swho|their<20 Swho|to>10
  Swill|U<10
-0.8 -0.5 S-ions|to<20 S-ion|that<20 S-s|-ing>00 S-s|it<11 S-|-ions<10 S-|of>10 S-|to<10 S=3|Vs<20 S=6|it<00 S=8|he<10 S=8|is<00
  SN|against<10 SN|with<10 SQ-|of>00 SQ.|if>10 SQN|N>00 SQN|U<10 SQN|in>10 SQand|him<10 SQa|U<20 SQbut|-<10 SQhe|=3>10 SUer|a>00
  SUing|that<10 SUment|that<10 SU|back<11 SVly|out<10 S^|back>20 Safter|-<00 Sall|for<20 Salso|as<21 Sand|Q.<01 Sa|N<00 Sbe|in>10
  Sboth|a<21 Sby|out<10 She|N>20 She|against<20 She|her<20 Shis|-s<20 Shis|Us>00 Sis|in<20 Si|a<10 Smade|over>00 Smonday|an>00
  Snot|to>10 Snow|about>00 Sother|in<10 Srecent|by<00 Srecent|by<10 Ssince|the<10 Sstates|Us>10 Ssupporters|=4<10 Sthem|-<10
  Sthen|that<10 Sthey|Q.<10 Sto|into>00 Swhile|on<00 Swho|their>00 Swould|and<10 Syear|to<10
-0.8 -0.4 S-ion|to<20 S-ment|his>00 S-s|over>10 S=3|-er<00 S=3|on>20 SN|-ive>00 SUly|by>20 She|-ing<00 She|only>00 Sis|=3<10
  Smade|-ed>00 Snew|about>00 Sor|-s>10 Sshe|=3<21 Sso|up>00 Swhen|at>00
-0.8 -0.3 S=3|is>00 S=8|the>00 SN|=3<00 SN|as>00 SN|no>10 SN|some<00 SUment|the>10 Sboth|N>00 Scandidate|U<11 Shave|=5<00 Shave|N>10
  Sher|->00 Sin|of>10 Snew|on>00 Sthe|has>00 Sthose|-s>00 Swhile|on>00 Swill|the>00
-0.8 -0.2 S-ion|to>00 S-s|=3>20 S-|for<10 S-|in>00 SN|about>00 SN|him>10 SQN|at>10 SU|-ed<00 Safter|his>00 Salso|a>10 Shad|Ued>00
  Shas|to>10 Shave|on>00 She|he>10 Swho|to>00
-0.8 -0.1 S-ers|they>10 S-ly|->10 S-s|as>00 S-s|over>00 S-|his>10 S=3|-ly>00 S=3|of>00 SQwhen|about>00 Safter|->00 Sand|-al>00
  Sin|->00 Sin|among<00 Sshe|to>20
-0.8 0 S-s|was<00 S-|-ed>00 S=3|for>00 SN|after<00 SN|after>00 SN|in<20 SN|with>00 SQN|in>20 SUly|N>00 She|U<10 She|it>11 Sis|as>00
  Sit|like<00 Sshe|for>00 Sshe|to>10 Sthe|to>00 Swas|by<10 Swas|last<21
-0.8 0.1 SN|in<00 SQ=3|a>00 SU|with<00 Sboth|as<00 Smore|on>00 Sthat|N>10 Sto|-s>00 Swas|the>00
-0.8 0.2 S-|the>10 Sown|was<00 Sshe|not<00
-0.8 0.3 She|he<10
-0.8 0.4 S-al|=5<10 Sbeen|to<00 She|Ved<00
-0.8 0.5 Swas|the<00
-0.8 0.6 SU|like<00 Sthe|from<00
-0.8 0.7 S-s|=3<10 Sbeen|after<00 Sfirst|by<00 Swas|as<20 Swas|last<00
-0.8 0.8 S-ed|from<00 S-ing|by<00
-0.7 -1.7 Shis|on<00
-0.7 -1.4 SQN|=4<00
-0.7 -1.3 SN|Uion>10 SQ=3|-s<20 Sare|Uing<00 Sthey|=3>00
-0.7 -1.2 S=3|him>11 S=8|to>10 SN|tuesday>11 SU|out>10 San|->11 Si|=3>00 Smany|to>10 Sstill|N>10
-0.7 -1.1 S-|-ion>10 S-|after>10 S=3|=4<20 SN|no>20 SUer|her>10 SUly|-s>10 Sfirst|he>21 She|to>21 Shis|->20 Spercent|she>10
  Sshe|U<10 Swere|with>11 Swhile|about>10 Swho|the>20
-0.7 -1 S-ers|a>10 S-ions|support>10 S-ly|voters<00 S0|to>10 S=8|-ion>11 SQN|Q,>11 SQhe|them>10 SQnot|presidential>00 SUment|-<10
  Salso|out>11 Sby|a>10 Shave|on>10 She|on>10 She|that<00 Sin|-ion<00 Si|it>20 Sof|for<00 Sthat|his<00 Sthey|were>10 Sto|a<20
-0.7 -0.9 S-'s|not>10 S-al|Ued<00 S-ers|->10 S-er|a<11 S-s|he>10 S-s|will<10 S-|among>10 S0|-s>10 S=3|after>10 S=3|against<10
  S=3|in<21 S=8|his>10 SN|Q>11 SQN|-ly>00 SQN|last>00 SQN|to>20 SQQ,|one>11 SQUly|for>00 SUing|of>10 SU|N>10 SU|a>10 SVly|to>10
  Sand|their<00 Sare|=3>20 Scandidates|more<20 Sfirst|a>20 Shas|her<20 Shas|not>20 Shas|she>10 She|-ly>10 She|last<20 She|to>10
  Shis|and>20 Sis|his>21 Sit|the<10 Si|i>10 Spercent|the<00 Sthat|where<00 Sthem|for>10 Sthey|Q,<00 Sthey|about>00 Syou|a>00
  Syou|at>10
-0.7 -0.8 S-'s|=3>10 S-ers|=3>21 S-er|a>20 S-ing|against>10 S-ive|U's<10 S-ive|the>00 S-ly|-ers>10 S-ly|-s>10 S-ment|a>10 S-s|=6>00
  S-s|at<10 S-s|how<10 S-s|over<00 S-s|to>20 S-s|would<10 S0|they>10 S=3|on>11 S=3|she>11 S=3|support<20 S=3|support>10 S=8|they<10
  SN|a<11 SN|did>10 SN|former>20 SN|since>00 SN|support<10 SN|when>00 SN|when>10 SQ=3|just>00 SQN|new>10 SQN|when>10 SQN|while>00
  SQQ,|his>20 SQover|as>00 SQwho|-ity>00 SUing|Us<10 SUly|as>10 SUly|by>01 SUly|their>20 SUs|there<10 SU|=6>00 SU|Uer<10 SU|if>20
  Salso|-s>00 Salso|that<10 Sand|-s<01 Sand|in>10 Sand|they<00 Sare|as>20 Sa|on<20 Sbeen|a>10 Sbut|that<01 Shad|he>10 She|=4<10
  She|he>11 She|she>20 Shis|not<00 Sin|N>20 Sit|Uly<00 Sit|as>01 Smany|-ed<10 Smore|to>20 Snominee|-ing<10 Sno|to>00 Spercent|so>00
  Sshe|-ed>10 Sshe|-ly>00 Sshould|-ing>10 Ssince|Us>00 Sthat|more<00 Sthat|to>21 Stheir|with>10 Sthe|that>20 Sthe|to<00 Sto|as>11
  Sto|at>10 Sto|for>10 Sto|from<10 Sto|him>20 Sto|they<10 Swas|-ed>00 Swas|Q!>01 Swas|as>01 Swhich|his>10 Swho|-ed>10 Swho|=3<00
  Swho|the>10 Swill|->10 Swould|and>00 Syear|to>10 Syou|a<00
-0.7 -0.7 S-al|in>00 S-al|of<10 S-ed|at>20 S-ers|to<20 S-er|she>00 S-er|that<10 S-ion|with>01 S-ly|like<10 S-ly|to>20 S-s|-ing>20
  S-s|Q<10 S-s|him>10 S-|U>11 S-|more<10 S=3|about>10 S=3|or>00 S=8|-ive<10 S=8|U>00 SN|Q,<10 SQ-ers|=3>20 SQ-ers|in>00
  SQ-er|into>00 SQa|U<10 SQhe|->10 SQnominee|in>00 SQthat|a>11 SQwhen|how<00 SUly|->10 SU|-ed<10 SU|among>10 SU|he<10 SVly|that>11
  Sall|for>10 Salso|-s<10 Sa|Uing<00 Sbeen|at<10 Sbe|=6>00 Scampaign|Us<10 Scampaign|in<10 Scandidate|-<10 Scould|at>00 Shad|for>10
  Shas|-al>00 Shave|-ing>10 Shave|their<10 Shave|they<10 Sher|-<00 She|that<20 Shis|-ion>00 Sin|-<10 Sin|-al<20 Sin|how>10
  Sis|-ers>10 Smost|of<10 Smost|they<10 Snew|for>00 Snot|-ive<20 Snot|among>00 Sparty|about>00 Spercent|they>20 Spoll|-er>20
  Sshe|he<10 Sso|to>10 Sthan|can>00 Sthat|->10 Sthat|his<10 Sthe|debate<10 Sthose|other<00 Sto|so<00 Sup|of>20 Svoters|->10
  Swas|if<00 Swas|of<20 Swhen|about>20 Swhich|-ion<10 Swhich|Uing<10 Swhich|to>10 Swill|N<10 Swould|and<20
-0.7 -0.6 S-al|from<00 S-al|in<10 S-ed|from>20 S-ers|-<20 S-er|a<10 S-ing|of>10 S-ing|over<00 S-ion|was<20 S-ity|by<10 S-ly|-s<10
  S-ly|a<10 S-ly|of>20 S-s|-ing<10 S-s|N<11 S-s|him<10 S-|-<11 S-|-ing<10 S-|a>01 S-|among<20 S-|an>10 S-|because>00 S-|from>20
  S0|-<10 S=10|that<10 S=3|->01 S=3|=3<21 S=3|=6<10 S=3|Q!<20 S=3|Q!<21 S=3|many<20 S=3|there>10 S=6|U<00 S=8|Q.<10 SN|=4<20
  SN|about<21 SN|against>10 SN|back<20 SN|had<10 SN|no<10 SN|out<10 SN|people<10 SN|they>10 SN|whether<10 SN|with<01 SQ-|U>20
  SQ=3|of>20 SQ=3|when>00 SQN|this>10 SQUer|=4<00 SQhas|in>20 SQhe|with>00 SQpresident|the>00 SQwhich|0<20 SQwhich|a<10 SU's|to>00
  SUal|of<20 SUers|=5<10 SUer|in<10 SUing|about<10 SUly|-ers<20 SUly|the<01 SUment|->00 SU|back<10 SVing|N<00 SVly|for<10 SVly|he>10
  S^|about>20 S^|if>01 Sand|N>10 San|->00 San|Ument<10 Sare|with<10 Sat|from<00 Sa|-ion<11 Sa|by<10 Sbeen|Uly>00 Sbeen|through<10
  Sbeen|to>20 Sbe|of<00 Sboth|made<20 Sbut|to<20 Scampaign|out<10 Scandidates|that<10 Scandidate|of<20 Scandidate|the<10 Sdo|the<10
  Seven|a<10 Sfrom|N>00 Sfrom|about>00 Shas|Us>00 Shas|Ved<10 Shave|=6>00 Shave|an>20 Sher|=6<10 She|both<10 She|will<10
  Sinterview|he<00 Sit|last>10 Sit|will<11 Si|was<20 Smay|it>10 Smore|Uion<10 Smost|by<10 Snew|that<00 Snot|->10 Snot|to>20
  Sno|on<10 Sof|U<10 Sof|over>10 Sone|N<10 Sone|N<20 Spercent|Q.<01 Spercent|so<10 Sshe|him<00 Sshe|it<10 Sshe|that<20 Ssome|U>00
  Ssome|for>00 Sthat|=3<00 Sthat|=3<10 Sthat|him<11 Sthat|more<10 Sthat|the<10 Sthen|by<20 Sthere|that<10 Sthey|U<10 Sthey|Ued<10
  Sthe|U<10 Sthe|Us>21 Sthe|had<00 Stime|a<10 Sto|his>20 Sto|it>00 Sto|of>01 Sto|one<00 Stuesday|=3<10 Stuesday|whether<20
  Svoters|race<00 Swas|Ued<10 Swas|after>00 Swas|at>00 Swas|for<20 Swas|last>20 Swere|->20 Swere|last>00 Swhich|-s<10 Swhich|Uion<20
  Swho|Ued<00 Swho|as>10 Swho|by>01 Swho|to>20 Swould|so<10 Swould|was<20
-0.7 -0.5 S-ing|a<10 S-ing|in<00 S-ity|among<10 S-ly|because>00 S-ly|some>00 S-s|to>10 S-|-<01 S-|Q.<01 S-|on<21 S-|since>00
  S-|up<11 S-|voters<10 S0|one<10 S=3|one<10 S=3|this<20 S=6|-s<10 S=6|she>00 SN|-ity>00 SN|Ving<10 SQN|Uing>10 SQN|and>00
  SQto|-al<10 SQwhen|how<10 SUer|he>11 SUing|about>00 SUing|in<00 SUly|his<10 SUment|->20 SU|she<20 S^|at>10 Safter|her>00
  Safter|the>11 Sall|of<00 Sall|of<10 Salso|=3<11 Sand|-ers<11 Sand|as<10 Sand|one>00 Sand|to>01 Sare|for<20 Sare|up>00 Sbeing|by<11
  Sbe|in<20 Sby|Uions<10 Sby|candidates>11 Scan|the>00 Sdebate|they<01 Sdelegates|their<10 Sdo|Uing<00 Sfirst|her>00 Sfirst|last>10
  Shad|Ued<20 Shad|for<20 Shas|she>20 She|as>01 She|has<10 She|some<10 She|their<00 Shis|has<21 Sinterview|U<10 Sin|of<21 Sis|=3>20
  Sits|0<20 Sit|its<10 Si|in<20 Snot|of<10 Sno|-s<00 Sone|to<10 Son|by>20 Sparty|-ive<10 Spoll|N<20 Srecent|to<00 Sshe|as>00
  Sso|at>10 Sstill|is<10 Sthe|had<10 Sto|-al<10 Sto|-ing<10 Sto|N<11 Sto|Uly<00 Sto|how>10 Sto|their<11 Svoters|N<10 Swere|the>00
  Swhich|on>10 Swhich|that>10 Swill|U>00 Swith|for>10
-0.7 -0.4 S-'s|-ions>00 S-'s|of<10 S-ers|about<10 S-ing|of<00 S-ive|on>00 S-ly|that>10 S-s|-ly<20 S-s|for>10 S-|to>20 S=3|N>21
  S=3|of<00 SN|at>10 SQ,|-er>00 SQ?|N<11 SQshe|->00 SQwas|about<10 SQwho|to<00 SUer|=3>20 SUly|N>20 Sbefore|Uing>00 Sbe|with<00
  Sby|it<10 Scould|a>00 Sfirst|that>00 Sfirst|the>00 Shad|him>10 She|did>00 She|her>00 She|out>10 Shis|-ions<10 Sin|a>10 Sis|Uly>00
  Sis|on>10 Si|him>00 Si|to>20 Spolicy|N>00 Spolitical|to>00 Sshould|U>00 Sthat|N>00 Sthat|N>01 Sthey|at>00 Sthe|about>00 Sto|it>10
  Sto|people>10 Swho|as>00 Swould|the<20
-0.7 -0.3 S-s|in>00 S-s|on<00 S-|=6>00 S0|to>00 SN|->20 SQVly|the>00 Safter|about>00 Safter|for>00 Salso|=5<10 Sbeen|of>00
  Scould|more>00 Sfor|N>00 Shis|on>10 Sis|-s>00 Smore|about>00 Snot|about>00 Sshe|her>10 Ssince|his>00 Sthe|and>00
-0.7 -0.2 S-s|=5<00 S=3|Q,>01 SN|and>00 SN|during<00 SN|in>00 SQQ,|-ed>21 SQshe|=3>10 SU|whether>00 Sbe|to>00 Scampaign|on>00
  Shas|Uing>00 Shas|about>00 Shas|made>00 She|Ued>00 Shis|into>00 Sin|U<10 Sin|for>00 Si|->00 Ssince|her>00 Swas|during>00
  Swill|on>00
-0.7 -0.1 SN|both>10 SN|his>00 SVly|the>00 Sand|in>00 Sare|a>00 Sare|in>00 Sa|for>00 Shave|->00 She|N<20 Snot|of>00 Sshe|-ed>00
  Sthan|=5<00 Sthat|-s>00 Swho|-ed>00
-0.7 0 S-al|in<00 S-al|on>00 S-er|to>00 S-|N>10 S-|about>00 S-|from>10 S=3|on>00 S=3|that>20 S=3|the>20 SN|on<20 SQ=3|that>10
  SUly|->00 S^|U>00 Shas|=5<20 Shas|U>00 She|his>10 Sis|U>00 Snot|Us>00 Snot|as>00 Spresident|N>00 Sthey|her>00 Swas|Ued<00
  Swith|for>00
-0.7 0.1 SN|-s>10 SQN|-ers>10 SU|a>00 SVly|as>00 Sand|the>10 Si|=3<00 Sthen|N>00 Sto|a>00 Sto|how>00
-0.7 0.2 S-al|the<10 S-s|U<10 S-s|as<00 S-|=3>10 S-|=3>20 S-|as<00 S=3|->20 SN|U<20 SN|at>00 SUly|N>10 Shas|Ued>00 She|N>00
  Shis|to>00 Si|is<00 Sshe|at<10 Ssupporters|to>00 Sto|U>00 Swas|=5<10
-0.7 0.3 S-|=10<00 SU|the>00 Sbe|about>10
-0.7 0.4 S-al|=3<10 Salso|a>00 Sas|by<10 Sbeing|as<00 Sof|->00
-0.7 0.5 Sand|by<10 Sa|-ment<00 She|=3<10
-0.7 0.7 SN|Q.<10
-0.7 0.8 S^|that>00 Swas|Uly<00
-0.6 -1.4 S-|is<00 Sthis|to<00
-0.6 -1.3 SQsaid|N<00 Sare|about<00 Shas|they<00 She|a<00
-0.6 -1.2 S=3|of>11 S=8|in>20 Sthat|N<20
-0.6 -1.1 S-s|=3>00 S=3|=3>00 S=3|after<10 SN|they>21 SN|this>11 SUed|that>10 SU|she>10 Scandidate|N>11 Shad|N>20 She|the>11
  Snow|three>20 Ssince|her<00 Sstate|U>10 Sto|=3>00 Swas|with>20 Swho|his>10
-0.6 -1 S-er|Us>10 S-ing|a>01 S-ion|=5<00 S-ly|at>10 S-s|-ly>10 S-|as>10 S-|its>10 S=3|an>10 S=3|voters>10 SN|=3>00 SN|most<10
  SUer|for>20 SUly|their<00 Sby|=3>00 Scandidate|Uing>10 Scandidate|Uing>20 Shas|not<00 Shas|this>10 Shave|him<00 Sits|as>00
  Snow|->10 Snow|->20 Spresident|that>10 Sso|because<10 Ssupporters|N>00 Ssupporters|with>01 Sthat|-ers<00 Sthursday|out>20
  Stwo|about>10 Swas|N>21 Swhen|to>11 Swhile|to<00
-0.6 -0.9 S-er|Uion<00 S-ing|-ed>10 S-ly|last>00 S-ment|a>20 S-s|her>21 S-s|where<00 S-|-ed>20 S-|as<10 S-|of<00 S-|out>10
  S-|that<10 S-|there>10 S=3|Us<10 SN|-ive>10 SN|=4<00 SN|against>11 SN|all>10 SN|by>01 SN|did<01 SN|former<00 SN|not>10 SN|of>01
  SQN|Q,>01 SQhe|two>00 SQshe|when>00 SUed|about>10 SUer|for>10 SUly|last>00 S^|Uly>10 S^|by>20 Sall|=3>10 Salso|an>20 Sany|he>10
  San|that>10 Sare|the>10 Sa|back>10 Sbeen|as>10 Sbeen|party>10 Sby|=6>01 Shas|Ued>10 Shave|the>21 She|for>11 She|her>01 Shis|as>00
  Smany|N<11 Smany|with>10 Smay|->10 Snight|an<00 Spresident|his>10 Sshe|how>10 Sso|of<00 Sstill|not>10 Sthem|V>00 Sthen|the>21
  Sthey|=6<00 Sto|-s>10 Swas|->10 Swas|over>10 Swere|in>00 Swere|the>10 Swhich|Q>01 Swho|he>11
-0.6 -0.8 S-'s|->10 S-al|in>01 S-ed|because>10 S-ed|of<00 S-ers|U<00 S-er|Q,<00 S-er|this>20 S-ity|to<10 S-ity|to>10 S-s|to>01
  S-s|with>10 S-|N<10 S-|Ued>01 S-|which<00 S0|N>20 S0|with>10 S=3|Vly>10 S=8|a<00 SN|-ers>20 SN|last>01 SN|to<01 SN|under>00
  SQN|->20 SQN|as>00 SQN|in>11 SQhas|in>00 SQhe|to>10 SQwas|when<20 SU's|about>11 SUed|by>00 SUly|in>10 SU|Q,>01 SU|she<00
  Sall|the>10 Salso|=3>10 Salso|his>20 Sand|=3>11 Sand|on<00 Sare|and>00 Sare|and>10 Sas|=5<10 Sbeen|her>10 Sbefore|his>10 Sbe|as>10
  Sboth|the<00 Scampaign|=3<00 Scampaign|the>10 Sfor|-s>00 Sfrom|of>01 Shad|=4<10 Shad|she>10 Shas|-ion>10 Shas|Ued>20
  Shas|against>11 Shas|the>11 Shave|like>00 Sher|->10 She|=5>01 She|after<00 She|against>01 She|for>10 Shim|it<00 Shis|=7>00
  Shis|that>20 Sis|Ued>10 Sis|Uing>10 Sits|0<00 Sit|->10 Sit|Uly<10 Sit|about<00 Smany|that>10 Smay|like>00 Smonday|an>20
  Smost|to>10 Snot|his>10 Snot|how<10 Snow|a>10 Speople|about<00 Spercent|Q>01 Srecent|to>10 Sshe|out<00 Sso|Q>01 Ssupporters|=4>01
  Sthat|-s<00 Sthat|with<10 Sthem|N>10 Sthey|-s<00 Sthey|=6>00 Sthe|-<00 Sthe|-er>20 Sthe|had>00 Sthe|on>11 Sthursday|out<00
  Sto|Us<00 Sto|about<20 Svoters|more>00 Swas|for>01 Swell|among>20 Swere|about>10 Swho|-ing>10 Swho|Us>10 Swho|an>20 Swho|its<00
  Swill|be>00 Swill|on>10 Swith|attacks<00 Swould|U>00
-0.6 -0.7 S-'s|->20 S-al|from<10 S-ed|Uion<10 S-ers|election>00 S-er|monday>00 S-er|this>10 S-ing|among<00 S-s|-ers<10 S-s|all>10
  S-s|much>10 S-s|out<10 S-|no>10 S-|such>10 S-|tuesday>01 S0|last<00 S=3|Q.<11 S=3|U's>10 S=3|U>20 S=3|a>21 S=3|by>20 S=3|up<10
  S=4|to<00 S=8|a>10 SN|Uer>01 SN|support>10 SN|up<10 SQN|the<20 SQUment|in>00 SQafter|that>01 SQpresident|=3>10 SQshe|her>10
  SQshe|to>00 SQwho|he<00 SQwho|the>00 SUer|=3<00 SUing|on>20 SUion|that<10 SUly|on<10 SUly|to>01 SU|their>10 SVly|of<10
  Safter|he>20 Salso|back>00 Sand|-ment<00 Sand|him>01 Sand|him>10 Sand|such<00 Sand|them>10 Sare|at<10 Sa|N>20 Sa|back<00
  Sa|back>00 Sbeen|Vly<00 Sbeen|not>10 Sbefore|her<00 Sbe|being>01 Sboth|to>10 Sby|about>10 Sby|back<00 Scampaign|on<20 Seven|N>10
  Seven|whether<20 Sfrom|out>00 Sfrom|to>00 Shad|last<10 Shad|the>01 Shas|Ued<20 Shas|Ved>00 Shas|her<10 Shas|many>10 Shave|their>10
  She|Q,>01 She|against<11 She|more<20 She|so>00 Sin|an>10 Sin|the>21 Sit|how<10 Si|about>00 Si|in>01 Smore|tweet>10 Smost|to>20
  Sonly|Us>10 Sparty|to>00 Spresident|N<10 Sshe|=5<00 Sshe|Us>10 Sshe|of<00 Ssupporters|like<00 Ssupporters|no>00 Sthat|it<10
  Sthat|with<00 Stheir|with>00 Sthey|N>10 Sthe|of>01 Sto|-al>10 Sto|-ly>10 Sto|for>11 Svoters|the>10 Svoters|to>10 Swas|Uly<10
  Swas|Uly>10 Swas|as>20 Swas|between>20 Swas|last>10 Sweek|on>10 Swhen|about<21 Swho|U's<10 Swho|about<10 Swho|he>01 Swho|in>21
  Swho|out<10 Swho|she<10 Swho|to<20 Swith|of>21 Swould|voters<10
-0.6 -0.6 S-ers|N<10 S-ers|an<10 S-ers|at>10 S-ers|that<20 S-ers|the>11 S-er|=6<10 S-er|a<20 S-er|among<00 S-er|those>00 S-ing|-<10
  S-ing|about<20 S-ing|from<10 S-ions|for<10 S-ion|in<10 S-ion|that<10 S-ion|to<10 S-ly|at<10 S-ly|for<00 S-ly|him>10 S-s|=4<00
  S-s|a>20 S-s|about<20 S-s|and<00 S-s|did>10 S-s|his<20 S-s|will>20 S-|-al<10 S-|0>10 S-|Uly<01 S-|Uly>00 S-|and>00 S-|former>10
  S-|it<10 S-|tuesday>10 S-|which<10 S0|U<00 S0|U>10 S=3|=3<11 S=3|last>00 S=6|0<00 S=6|in>10 S=6|she<00 S=6|to>01 S=8|him<10
  SN|-ions<10 SN|=4>01 SN|at>21 SN|could<10 SN|could>10 SN|he<01 SN|if<10 SN|into>10 SN|not<20 SN|states>10 SN|their<10 SN|their>10
  SN|will<10 SQ,|the>01 SQ-|U>10 SQ=3|-ly>00 SQN|-ion>00 SQN|monday>00 SQQ,|->10 SQUly|=5<00 SQbefore|that>00 SQbut|-<00
  SQhe|-ers>10 SQhe|as>00 SQhe|how<10 SQnominee|on>00 SQshe|=3>21 SQshe|with>00 SQwho|U<10 SQwho|he<20 SQwho|the<10 SUly|-er>10
  SUly|=4>11 SUly|by<10 SUly|former>10 SUly|them<10 SUment|a>10 SUs|->20 SUs|-s<11 SUs|against>10 SUs|among<00 SUs|to<20 SU|about<20
  SU|whether>10 SVly|was>10 Safter|in<00 Sall|an>00 Sall|of>10 Salso|like>20 Sand|-al<10 Sand|-ed<20 Sand|Q.<20 Sand|his<11
  Sare|Uly<10 Sare|about>20 Sas|U>00 Sas|it<00 Sat|-s<10 Sa|U>10 Sa|by>10 Sa|debate<01 Sa|out>10 Sbeen|as<10 Sbeen|since>00
  Sbeen|the>10 Sbe|because<10 Sbut|in<00 Sby|that<20 Scampaign|they<10 Scandidates|-ions<00 Scandidates|their>10 Scandidate|they>20
  Sdelegates|to>10 Sdid|to<10 Seven|to>00 Sfirst|before>10 Shad|-s<20 Shad|=3<10 Shad|=3>10 Shad|Ued<10 Shad|its<10 Shad|of<10
  Shas|-s>10 Shas|he<20 Shas|some>10 Sher|Ument>10 She|=6>00 She|as<11 She|she<10 She|she>10 She|that<21 She|the<11 She|to<20
  She|would<01 Shis|-ions>01 Shis|to<01 Show|they<00 Sis|-ion>00 Sis|-ment<00 Sit|-ly<01 Sit|-s>10 Sit|a<10 Sit|a>01 Sit|so<10
  Si|how<10 Sleast|to<10 Smay|it<10 Smay|to<10 Smore|with>20 Smost|U<00 Smuch|at<10 Smuch|in<00 Snot|N>20 Snot|Uer>10 Snot|for<20
  Snow|his<10 Sno|on<00 Sno|to<10 Sover|that<10 Sparty|the<10 Spercent|Q.<11 Spresident|N<20 Spublic|over>10 Sshe|-<20 Sshe|-ed>20
  Sshe|-er<10 Sshe|N<20 Sshe|Q!>01 Sshe|it<20 Ssince|he<00 Ssupporters|there<10 Sthat|-ers<10 Sthat|N<11 Sthat|a<20 Sthem|V<10
  Sthen|-<00 Sthen|by<10 Sthey|Q.<00 Sthey|Ued<20 Sthey|him<10 Sthey|them<10 Sthey|to>10 Sthe|are<10 Sthe|debate<00 Stime|to<00
  Sto|=8>10 Sto|any>10 Sto|any>20 Sto|as<00 Sto|he<01 Sto|people<00 Sto|their>10 Sto|to>10 Sup|for<00 Svoters|they>20 Swas|Ued>01
  Swere|N>10 Swere|that<10 Swhat|the>10 Swhich|-ion>10 Swho|-ly<10 Swho|by>11 Swho|in>20 Swho|on>10 Swill|the<01 Syear|his>10
-0.6 -0.5 S-al|-ing>00 S-al|on<10 S-ed|by<10 S-ed|for<10 S-ed|to>20 S-ers|Uions>00 S-ers|that<21 S-ers|the<20 S-ers|with<20
  S-er|is>00 S-er|there<10 S-ing|the<10 S-ion|was<10 S-ion|will<10 S-ity|for>10 S-ive|=3<10 S-ly|->20 S-ly|as>20 S-ly|him<10
  S-ly|out<10 S-s|-ed<10 S-s|Vs<10 S-s|he<20 S-s|were>20 S-|-ed<10 S-|a<11 S-|by<10 S-|her>00 S-|how<10 S-|she<10 S-|such<10
  S-|then<00 S-|up<01 S-|whether<10 S0|that<20 S=3|a<21 S=3|both>10 S=3|those>00 S=3|were>00 S=6|at<10 S=8|-ers<10 S=8|Q.<20
  S=8|is<10 SN|-<11 SN|=4<01 SN|Q<01 SN|Ual<00 SN|his<11 SN|much<20 SQ-s|him>00 SQ=3|after>00 SQalso|N<00 SQeven|N<00 SQnot|to>00
  SQshe|her<00 SQwas|about<01 SQwas|last>00 SQ|was>00 SUal|of<10 SUed|his<10 SUer|Ued<10 SUion|on<10 SUly|-s<10 SUly|against>00
  SUly|all<20 SUs|against>20 SUs|the<10 SU|a<10 SU|any>00 SU|at<10 SU|by<10 SU|she<10 SVly|and>00 SV|->00 SV|that<00 Sabout|the>00
  Safter|no<10 Sand|->20 Sand|-ing<10 Sand|-ment<10 Sand|Uions<00 Sand|Us<20 Sany|he<10 San|-<10 San|=3>10 San|for>00 Sare|Uly<20
  Sare|for<10 Sare|to<21 Sa|among<10 Sa|but>00 Sa|for<20 Sa|of>20 Sbeen|into>00 Sbetween|of<10 Sbe|being<10 Sbe|from>10 Sbe|him<10
  Sboth|-ion<10 Sboth|a<10 Sby|N>11 Scandidates|the<10 Scandidate|the<01 Scandidate|they<10 Sdid|he<10 Sfor|how<00 Sfrom|a<10
  Shad|she>20 Shas|-ly>00 Shas|Us<11 Shas|and<10 Shas|they>10 Shave|-ed>10 Shave|U>20 Shave|even>10 Shave|for>10 Shave|his<10
  Shave|them<10 She|->10 She|Ved<10 She|but>00 She|he<20 She|her<10 She|when>00 Shis|attacks>00 Sin|a<10 Sin|among<10 Sin|to<10
  Sis|=3<20 Sits|0<10 Sit|Q<20 Sit|about<10 Si|it>10 Si|to<10 Smany|-ed<20 Smore|from<00 Snight|=3>10 Snot|U<10 Sof|-ing<00
  Sone|the<10 Sonly|a<00 Son|to<10 Spercent|Q<10 Spoll|-s<00 Srace|by>10 Sshe|-ion>10 Sshe|=4<20 Sshe|Vly>00 Sshe|about<20
  Sshe|at<20 Sshe|to<20 Ssome|N<11 Ssome|at>10 Sso|of>10 Sstate|it>00 Ssupporters|the>10 Sthan|about<10 Sthat|her<10 Stheir|as>00
  Sthen|=5<10 Sthere|to<10 Sthey|N<00 Sthey|it<00 Sthe|Q>01 Sthe|by<10 Sthe|of<11 Sthe|was<10 Sto|-er<20 Sto|-ions<10 Sto|-ity<00
  Sto|U<20 Sto|with<00 Svoters|-s<10 Svoters|-s>10 Svoters|to>20 Swas|-ity>00 Swas|and<20 Swas|for>10 Swas|with<11 Swere|-<10
  Swhich|-<20 Swhich|the<01 Swhich|their<11 Swho|-ing<20 Swho|Ued<20 Swho|at<20 Swho|at>20 Swill|U<20 Swould|more>00
-0.6 -0.4 S-ers|him<00 S-er|if<10 S-er|to<20 S-ing|against>00 S-ly|=6<00 S-s|by<01 S-s|candidates<10 S-s|could<00 S-s|on>00 S-|Us<10
  S-|not<20 S-|that<21 S-|there<11 S-|through<20 S0|a<10 S0|its>00 S=3|-ers>01 S=3|Ued>00 SN|Q.<00 SN|U>20 SN|Uing<20 SN|during>00
  SN|there>11 SQ.|whether<11 SQQ,|the>10 SQshe|N<10 SQshe|N>00 SQshe|during>00 SQwho|N>00 SUer|on<10 SUing|it<10 SUly|his>10
  SUment|by>10 SUs|=3<20 SU|-ing<00 SU|an<10 SU|their>00 SU|they>00 SVly|=3<10 Sall|-ly>00 Sall|an<10 Sall|of>00 Salso|=8<01
  Salso|for<20 Salso|three<10 Sany|that>10 Sare|-ing<10 Sa|-ing>00 Sa|against>00 Sa|of<11 Sbeen|the>00 Sboth|N>20 Sby|Uer>00
  Scampaign|against>00 Scandidate|->00 Seven|some<10 Seven|whether<10 Sfirst|that<10 Sfor|the<10 Sgovernment|a<10 She|Uly<20
  She|it>01 She|on<10 She|their<10 Sin|about>00 Sis|Us<10 Sit|Us>00 Si|have<10 Smade|his<10 Smore|is<00 Snot|their<10
  Snow|whether<10 Sno|of<20 Sonly|U>00 Speople|=5<00 Speople|N<10 Spoll|her<00 Srace|-er>10 Sshe|-er>00 Ssince|her>10 Sstates|N<10
  Sthose|-ion<10 Sthose|-s<20 Sthose|-s>10 Sto|-s<01 Sto|Vs>00 Sto|after<20 Svoters|-al<10 Swas|-ing<10 Swas|Q!<10 Swere|=6>00
  Swere|they>10 Swho|-s>20 Swho|=3<01 Swho|Ued<10 Swho|how>00 Swho|its<20 Swho|other>00
-0.6 -0.3 S-'s|on>00 S-ity|to>00 S-s|-ly>00 S-|do>00 S-|was<00 S=3|no<00 S=8|N>00 S=8|that>00 S=8|to>00 SN|N>01 SN|Uing>10 SN|him>20
  SN|not>00 SQ!|=5<21 SQ=3|-s>00 SQ=3|he<00 SQwho|he>00 SUed|his>00 SUly|its>10 SU|-ing>10 SU|his>10 S^|in>00 Salso|N>10
  Salso|his>00 Sand|Us>10 Sand|with>00 San|from>20 Scampaign|any>00 Sfirst|Q<00 Sfirst|Q<10 Shas|a>10 Shas|a>11 Shave|-ed<00
  Shave|him>00 Sher|to>10 She|Q<00 She|out<01 Sis|a>10 Sis|to<10 Sits|0>00 Sit|a>00 Snot|-ing>00 Snow|policy<00 Spercent|N>00
  Spoll|N>20 Sshe|his>00 Sshe|she>20 Sthat|her>00 Sthey|and>00 Sthey|for>00 Stime|about<10 Stime|about<20 Sto|that>20 Svoters|of>00
-0.6 -0.2 S-ed|the>10 S-ers|-ing>00 S-s|the>10 SN|of>10 SN|so>00 SQ,|that>20 SQhas|N>00 SUing|-ing>00 SVly|for>00 Salso|as<10
  Sand|them>00 Sand|up>00 Sa|debate>00 Scandidate|the>00 Scan|for>00 Seven|N>00 Sfor|how>00 Shas|N>01 She|->00 She|he>20 She|out>00
  She|them>00 She|were>00 Snot|N>10 Sshe|->10 Ssince|the>00 Sthe|of<20 Sto|them>00 Swhich|->10 Swhich|on>00 Swho|he>10 Swho|him>00
  Swho|his>00 Swith|attacks>00
-0.6 -0.1 S-s|->10 S-s|his>00 S-|Uing>00 S=3|=3>11 S=3|his>01 S=3|the>11 S=3|this>00 SN|Uly>00 SN|about>20 SN|no>00 SN|on<11
  SN|some>10 SQ,|from>00 SUly|as>00 SU|his>00 Salso|about>00 Sand|U>10 Sa|Uer>00 Sbeing|by<00 Sbe|at>00 Shas|about<00 Shas|she>00
  Shave|-ed>00 She|-<00 She|would<00 Sis|no>00 Si|that>00 Si|the>00 Sshe|at>00 Sshe|on>00 Ssince|in>00 Sso|is<00 Sthat|Uly>00
  Sthe|that>10 Swas|about>00 Swas|on<20
-0.6 0 S-ers|=5<10 S-ers|U<10 S-ers|the>00 S-ion|by<10 S-|of>20 S=3|-<20 S=3|up>00 S=6|at>00 S=6|with>00 SN|he>20 SN|in<11 SN|the>00
  SQ-al|=3>10 SQ=3|to>10 SUed|for>00 SUly|the>00 SU|on>10 Sand|it>10 San|U>00 Sa|at>00 Sbeen|with>00 Sbefore|N>00 Sbut|his>00
  Shas|N>10 Shave|a>10 Shave|their>00 She|-ing>00 She|=5<21 Sin|->01 Sin|=5<00 Sis|the>00 Sis|to>10 Sis|with>00 Sjust|N>00
  Snow|-ed<00 Sor|the>00 Sshe|she>00 Sshe|to>00 Sstill|in>00 Sthat|his>00 Sto|to>00 Sunder|by<00 Swas|=5<20 Swere|by<10
-0.6 0.1 S-ed|of>00 S-ing|for<00 S-s|an>00 S-s|to>00 S-|N>00 S-|in<10 S-|on>10 S=3|-ed>00 S=3|a>20 S=3|her>00 S=3|on>10 SN|->10
  SN|against>00 SN|on>00 SN|those>00 SQ=3|of>10 SUer|the>00 SUs|N>10 SU|-s>00 SVly|as<00 Salso|at>00 Salso|out>00 Sbeen|for>00
  Scampaign|-<10 Scampaign|=3<10 Scampaign|that>00 Shad|it>00 Shas|to>00 She|a>00 She|to>00 Sis|=3<00 Sis|in>10 Sit|the>10 Si|-s>10
  Sof|for>00 Sshe|is<10 Sthat|N<01 Sthat|the>10 Sthey|=3<20 Sto|voters>00 Swhich|to>00
-0.6 0.2 S-|to<20 SN|=5<20 SN|Ued>00 SN|a>00 SN|him>00 SN|that>10 SQhe|the>00 S^|a>00 Sand|about>00 Sare|to<00 Scampaign|N<10
  Sfirst|by<10 Shas|on>00 Sor|->00 Swho|U>00 Swho|the>00
-0.6 0.3 S-ers|-<10 S-s|with>00 S=3|into>00 SN|in<01 SU's|to<00 Sand|Ued>00 Sby|that>00 She|the>00 Shis|of>00 Sis|to>00 Sit|the>00
  Sto|her>00
-0.6 0.4 S-|at>00 SN|=3>10 SN|that>00 SU's|in<00 Safter|this>00 Sare|=3<00 Shas|that>10 Sis|his>00 Si|-<00 Si|=3>10 Swas|monday<00
  Swith|to>10
-0.6 0.5 SQwas|last<00 SU|=5<10 S^|to>20
-0.6 0.6 SN|=5<21 SQ,|a<01 S^|to>11 Sher|among<00 Smost|by<00
-0.6 0.8 S-|=3<10 SN|on<01
-0.6 1.2 SUly|as<00
-0.5 -1.4 S-s|his<00
-0.5 -1.3 SUs|it<00 Sbe|from>00
-0.5 -1.2 S-s|with<00 Sand|N<00
-0.5 -1.1 S-|no<00 SUer|for<00 Stheir|of<00
-0.5 -1 S=3|about<10 SQN|-ers>11 Sand|a<00 Sbeen|U<00 Sbut|there>10 Shave|his<00 Shave|that<10 Sthey|an<00 Swhen|Uly>10
-0.5 -0.9 S-ers|=3>00 S-ers|N<00 S-ers|such<00 S-ing|among>10 S-ing|by>10 S-ing|that<00 S-s|there>01 S-|=3>00 S=3|-er<20 S=8|-ion>01
  SN|-al>21 SN|him>21 SQN|N>11 SUly|to>21 SU|their<00 SVly|that<00 Salso|on>11 Sa|back>21 Sboth|a<00 Sbut|that<00 Scan|for<00
  Shas|not>10 Si|N>21 Smonday|an>10 Snow|three>10 Ssome|to>10 Ssome|when>10 Sto|-ly<00 Sto|more<10 Swhile|->10 Swho|she<00
  Swill|for>10
-0.5 -0.8 S-'s|as<10 S-ers|on>10 S-er|-ly>00 S-er|a>01 S-ion|its>10 S-ive|on<00 S-ly|-ing<00 S-s|that>11 S-|from>11 S-|many>20
  S0|that>01 S=3|an>20 SUly|for>10 SU|a>11 SU|her>10 SVly|them>01 Sand|Us<10 Sand|for<10 Sare|-ed<10 Sa|=3<00 Sby|the>11
  Scandidates|-ions<10 Sfirst|=5<00 Sfor|how>01 Sgroup|a<00 Shad|last<20 Shad|not>10 Shad|the>21 Shas|been>20 Shas|it>10 Shas|no>11
  She|=3>00 She|last<10 She|the>21 Snot|-ing>10 Sshe|N<00 Sshe|for>01 Sshe|her>21 Sshe|people>10 Sshe|to>11 Sso|Q<10
  Ssupporters|with>11 Sthem|he<00 Sto|he>01 Sto|whether<10 Svoters|of<00 Sweek|an>01 Swere|by>11 Swere|of<10 Swere|who>20
  Swhen|about>11 Swould|not>10
-0.5 -0.7 S-al|of>21 S-ed|their>00 S-ers|Uions>10 S-ion|=3>20 S-ly|about>20 S-s|->01 S-s|-ly>20 S-s|=6<00 S-s|any>10 S-|-ly>10
  S-|as>20 S-|with>10 SN|Uly>01 SN|if<01 SN|up>01 SN|who<10 SQ-|U>00 SQN|->21 SQN|0>00 SQwas|to<10 SUed|-s>10 SUer|0>20 SUly|as<10
  SUly|former>20 SU|much>20 S^|->01 S^|whether>11 Safter|about>20 Salso|=3>11 Salso|against>10 Salso|three>10 Sand|about<21
  Sand|of<00 Sbeen|Uly>20 Sbe|on>00 Sbe|this>00 Sbut|-ing<00 Sby|he>10 Scampaign|the>20 Sgroup|the<01 Shad|a>01 Shas|Vly>11
  Shave|-ed>11 She|his>11 She|there>11 She|would<11 Shim|him<00 Shis|->10 Shis|Us>10 Sis|the>10 Sit|a>11 Si|when>00 Smany|with>11
  Snot|of>10 Sno|who>10 Spresident|N>10 Srace|-er<10 Sshe|-s>10 Sshe|her>11 Sthat|-s>10 Sthe|about>01 Sthose|N>10 Sto|so>10
  Svoters|Q>01 Svoters|Q>11 Swas|in>20 Swho|his<00 Swould|on>20 Syou|to>20
-0.5 -0.6 S-al|about<00 S-al|about>20 S-al|there<10 S-ed|-er<10 S-ed|former>01 S-ers|any>20 S-ers|the>01 S-er|-s>11 S-ing|Uer>11
  S-ity|to<20 S-ly|not>10 S-s|as>10 S-s|them>10 S-|-ly>20 S-|0>20 S-|it>21 S=3|-er>10 S=3|-ly>20 S=3|all>10 S=8|against<10
  S=8|out>10 SN|-al<10 SN|-ed>11 SN|-ed>20 SN|-ers<20 SN|-ions>00 SN|-ly>10 SN|0>10 SN|an>10 SN|both>01 SN|but>00 SN|him<01
  SN|into>00 SN|of<11 SQ,|-er<11 SQ-|=3>20 SQ=3|about>10 SQN|a>20 SQN|during>11 SQN|supporters>00 SQhe|-ers>20 SQnot|to<00
  SQpresident|in>00 SQwhich|0<10 SQwho|that<00 SQwho|the<20 SUed|from<10 SUly|-s<20 SUly|=4>00 SUment|his>01 SUs|that<10 SU|-ly>10
  S^|at>11 Safter|out>00 Salso|the>11 Sand|U>20 Sand|by>11 Sand|him<01 Sand|to<00 Sand|when<10 Sare|-ed>10 Sare|as<10 Sas|=3>10
  Sbeen|-ed>10 Sbeen|Q>21 Sbe|at<10 Sbe|because>00 Sbut|-ly>00 Sbut|N>10 Scandidates|it<10 Scandidates|their<10 Sdelegates|-ed<10
  Sdid|N>10 Shad|just>00 Shad|not>20 Shas|=6>00 Shas|both>10 Shas|he>21 Shas|support<00 Sher|that<00 She|her>11 Sis|Uing>20
  Sis|of>10 Sit|-s<20 Sit|on<10 Snominee|-ing>20 Snot|about>10 Snot|to>01 Snow|-ed>10 Snow|they<10 Sno|to>11 Sof|U>20 Sof|on<00
  Son|->01 Son|by>10 Sother|in>10 Srace|by>20 Sshe|=6>00 Sso|of>20 Sso|on>10 Sstate|->01 Sstate|for>00 Sthat|it>10 Sthat|voters<00
  Stheir|to>10 Sthe|Us<00 Sto|Q,>01 Svoters|they<20 Swas|-ity<10 Swas|N>20 Swas|on>11 Sweek|N>10 Sweek|the>10 Swere|that>20
  Swere|with>10 Swhen|by>21 Swho|-al<10 Swho|-ion>10 Swho|-ity<20 Swill|N>11
-0.5 -0.5 S-al|the>10 S-ed|-s<10 S-ed|about<10 S-ed|for>20 S-ed|to<20 S-ers|her<20 S-ers|states>10 S-er|for>10 S-er|he<20 S-er|on>10
  S-er|to<10 S-ions|to>11 S-ion|are>00 S-ive|of<10 S-ly|as>10 S-ly|him>20 S-ly|in>20 S-ly|its<10 S-ly|of>11 S-s|-al>20 S-s|U>11
  S-s|and<10 S-s|much>00 S-|-ion<10 S-|=6<01 S-|=8>10 S-|N>01 S-|back<10 S-|being<01 S-|is<10 S-|the<11 S-|were>10 S-|when>00
  S=3|such>11 S=3|were<10 SN|-ity>10 SN|-s<20 SN|Q<11 SN|Ual<10 SN|Uly<10 SN|her<11 SN|in>21 SN|it<20 SN|like>10 SN|more<10
  SN|new<10 SN|out>01 SN|three>00 SQ,|N>21 SQ,|his<21 SQ-|during>00 SQ0|in>00 SQ=3|Us>00 SQ=8|U>00 SQN|Uing>00 SQN|by>00 SQU|=3>20
  SQhe|that<10 SQnominee|Q>01 SQnot|to<10 SQnow|as<20 SQwho|-ity<10 SQ|a<11 SU's|an>00 SU's|as<10 SUed|against<10 SUer|when>00
  SUly|-<20 SUly|=3<11 SUly|his<21 SUly|in>20 SU|about<11 SU|any>20 SU|for<20 SU|his>20 SU|it<10 SVly|=3<00 SVly|at>00 Sall|U>20
  Salso|in<11 Sand|-ing<01 Sand|Q!>01 San|for<10 San|from<10 Sa|N>10 Sa|on<10 Sbeen|-ed<10 Sbeen|for>10 Sbeen|for>20 Sbeen|out<10
  Sbe|being<20 Sbut|-ed<10 Sbut|would<20 Sby|the>01 Scampaign|any>10 Scampaign|it<10 Scandidate|they>10 Scan|-s<10 Scan|a<00
  Sdebate|Q>01 Sfirst|last<10 Sfor|-s<10 Sfor|when<00 Sfor|when<20 Sfrom|of<10 Shad|an<10 Shas|Q,<20 Shas|U>20 Shas|Uing<00
  Shas|Us<10 Shas|no>10 Shas|with<20 Shave|-ed<10 Shave|a>01 Sher|to<10 She|-al>10 She|-ed<10 She|=3<21 She|her>10 She|like<10
  She|more>20 She|of<10 She|that>21 She|them<20 Shis|for<20 Shis|of>11 Sin|about<10 Sis|an>10 Sis|as>20 Sis|with<10 Sit|on<20
  Si|in<10 Si|with<10 Smay|of<10 Smonday|into<11 Smore|to>10 Snew|that<10 Snot|N<10 Snot|as<10 Snow|him>00 Snow|that<10 Sonly|at<10
  Son|to>10 Spolicy|on>00 Sshe|Us>11 Sshe|about>10 Sshould|-ing<10 Sthat|-s<20 Sthat|Q!<20 Sthat|Ued<00 Stheir|as<10 Stheir|of>10
  Sthem|U<10 Sthem|they<10 Sthen|=3<10 Sthen|N<10 Sthey|Us<00 Sthey|how<10 Sthe|-ing>00 Sthe|N>20 Sthose|on>10 Sthose|with>20
  Sthree|they>10 Stime|about<21 Sto|he<11 Sto|many<10 Stwo|the>10 Svoters|in<10 Swas|U>20 Swas|after<01 Swere|N>20 Swhen|which>11
  Swhich|a<10 Swhich|his<20 Swho|-ion>11 Swho|-ity<10 Swho|U's<11 Swho|U>10 Swho|about<00 Swho|other<00 Swill|Ved<20 Swith|-s<00
  Swould|on>10 Syear|his<00
-0.5 -0.4 S-er|Q,<20 S-ion|-<10 S-ly|a<20 S-ly|of<10 S-s|it>10 S-|Q!<20 S-|as>01 S-|her<20 S-|in<20 S=3|many>10 S=8|-ion>00
  SN|about<11 SN|now>00 SN|only<10 SN|thursday>00 SQ-er|how<10 SQ-s|him<10 SQU|for<10 SQhe|N>20 SQhe|during>10 SQnot|that<10
  SQshe|the>10 SU's|in>00 SUer|to>10 SUing|in>00 SUly|as>20 SUly|it<20 SUs|in>11 SU|as<10 SVly|-s<00 SVly|-s<10 SVly|at<10
  Safter|no<20 Sall|-ly<10 Salso|about<10 Salso|of<10 Sand|-ment<20 Sand|-s<10 Sand|by>10 Sand|her<21 Sand|such<21 Sare|-<10 Sa|->20
  Sa|-ion<01 Sa|about>00 Sa|at>10 Sbeen|after>00 Sbeen|with<10 Sbefore|that<00 Sbeing|by<21 Sbe|N>00 Sbe|that<10 Sbut|-ing<10
  Sby|=6>00 Sby|N<20 Scampaign|->10 Scampaign|that<20 Scandidates|-ions<20 Scandidates|for>00 Scandidate|N>10 Scandidate|of<10
  Scould|a>10 Scould|a>20 Sdid|for<10 Sdid|his>00 Sfor|when<10 Shad|in<20 Shas|0>10 Shas|back>10 Shas|been>10 Shas|not<10 Shave|a>20
  Shave|that>01 Shave|them<20 Sher|on<10 Sher|support<11 She|more<10 She|out<11 She|party<00 Shis|=5<10 Shis|Us<10 Sin|U<00
  Sin|from<00 Sin|to<00 Sis|about>00 Sis|presidential<10 Sits|attacks<20 Sit|about>00 Sit|last>20 Si|-'s<00 Si|=5<20 Si|N<00 Si|U<10
  Si|he<10 Smade|that>20 Smonday|into<10 Snight|Q.<00 Snominee|that>00 Snow|for>00 Sone|that<11 Sout|of>00 Spolitical|to<10
  Spresident|his>00 Sshe|-ion<10 Ssince|she>10 Ssome|N<01 Sstate|as<10 Sstate|for<00 Sstill|in>10 Sthey|-ing<10 Sthey|it<10
  Sto|other>00 Sto|voters<10 Svoters|that>10 Swas|by>01 Swas|monday>00 Swere|=6>10 Swhen|on<00 Swhile|with<00 Swho|at<10 Swho|its<10
  Swill|on>20 Swith|=3>20 Swith|Uion>10
-0.5 -0.3 S-ed|on<00 S-ers|about>00 S-er|-er>00 S-ly|he<10 S-ly|in<10 S-s|U>10 S-s|Ued<10 S-|-s>10 S0|-s>00 S0|one<20 S=3|Us<21
  SN|now<10 SN|that<20 SN|tuesday<10 SN|what>00 SQN|U>00 SQpresident|=3>20 SQshe|the>00 SQto|-al<00 SUive|to>00 SUly|=6<00
  SUly|not<20 SUs|->00 SU|is>00 SU|that>20 Safter|-<10 Sall|U>00 Salso|new>00 Sand|as>00 Sare|Us<10 Sattacks|their>00 Sbeen|about>00
  Sboth|a<20 Sbut|->00 Sbut|-ity>00 Sbut|her>00 Scandidates|N>00 Sdelegates|their>00 Sdid|to>00 Seven|-s>00 Shad|Ued>10 Shad|not<10
  Shas|a>20 She|no>00 Sis|about<10 Si|-s<00 Sjust|what>00 Smore|U>00 Snow|three>00 Sso|Ued>00 Sso|that>00 Sthat|the<00 Sthey|on>00
  Stime|a>10 Sto|so>00 Swas|his>00 Swas|that>10 Swere|Ued>00 Swho|U<20 Swho|him<11 Swill|his>20 Swith|-al<00 Swith|-s>00
  Swith|about<00 Swould|the>00
-0.5 -0.2 S-al|a>00 S-ers|he>00 S-ing|Uer>00 S-ly|-ing>00 S-ly|on>10 S-s|N>20 S-s|voters>00 SN|-s>01 SN|U's>01 SN|it>20 SN|that>21
  SN|to>01 SN|to>11 SQN|the>10 SQshe|=3>11 SUly|he>01 SUs|on>20 Safter|-s>00 Salso|->20 Sa|-ion>00 Sby|that>10 Scampaign|out>00
  Sfirst|before>00 She|for>00 Sis|=3>10 Si|this>10 Sthey|they>00 Sto|whether>10 Swho|support>00 Swill|N>01 Swould|voters>00
-0.5 -0.1 S-ers|->00 S-ion|Us>00 S-ion|in>00 S-s|about<00 S-|out<00 S-|they>00 S-|to>01 S0|on>00 S=3|just>00 S=3|she>01 S=6|as>10
  S=8|his>00 SN|-'s>10 SN|back>00 SN|he>10 SN|his>20 SQin|N>00 SU|the>10 Sand|that>01 San|that>20 Shas|-ed>00 Shas|N>20
  Shas|support>00 Shas|this>00 Shave|Uly>00 Sher|=6>00 She|Q>01 She|the>10 Sis|the>01 Smonday|N>10 Snot|his>00 Sone|to>00
  Sparty|U>00 Sto|-ing>00 Swas|-ing>00 Swere|after>00 Swho|it>00 Swith|Us>00
-0.5 0 S-ed|to>10 S-ly|a>00 S-ly|of>00 S-s|N<10 S-s|be<00 S-|=5<00 S-|Uing>10 S=3|-ers>00 S=3|=3>20 S=3|N>01 S=3|them>10 SN|-ers>00
  SN|-s>20 SN|Q>01 SN|U>10 SN|his>10 SN|on>20 SN|the>21 SN|to>10 SQ,|-ers>00 SQN|to>11 Sall|the>00 Salso|he>10 Sand|that>10 San|->10
  Sare|Uly>00 Sare|a>20 Sare|of>00 Sbeing|as>00 Sboth|for>10 Sby|her>00 Scould|him>00 Sfrom|a>00 Shas|for>20 Shave|->10
  Shave|they>00 She|-ly>00 She|U>00 She|about>01 She|his>00 Sis|voters>00 Sit|as>00 Smany|to>00 Smonday|N>00 Srace|to>00 Sshe|she>10
  Sthose|with>00 Swho|->00 Syear|to<00 Syear|to>00
-0.5 0.1 S-ers|N>00 S-s|-s>00 S-s|that>10 S-|-ers<10 S-|=7<00 S0|N>00 S0|the>00 S=3|Q>01 SN|N<10 SN|a>10 SN|an>00 SN|their>00
  SN|this<10 SQ,|her>00 SQ,|that>10 SQnominee|on>10 SUion|on>00 Salso|U>00 Sbeing|to<00 Sby|N>20 Sfrom|of>00 Shas|->10 Shas|from>00
  Shave|that>10 Sher|of>00 Sher|to>00 Sis|to>20 Smore|-ions>00 Smost|against>00 Sshe|a>10 Sshe|to<00 Sto|out>00 Swere|for>00
  Swill|a>00 Swould|on>00
-0.5 0.2 S-ly|at>00 S-ly|more<00 S-s|N>00 S-|=5<11 S-|more>00 S=3|on>01 SQ=3|about>00 SVly|N>00 Salso|to>10 Sand|a>00 Sare|to>10
  Shas|that>20 She|-s<01 She|by>00 She|of>00 Sof|to<00 Sshe|N>00
-0.5 0.3 S-al|the>00 S-s|=3>10 S-s|N>10 S-|a>00 S-|from<00 S=3|the>00 S=6|-er>00 SN|for>00 SQ=3|the>00 SUal|by<00 SUer|Uing>00
  SUly|of>00 Sby|his>00 Scandidates|by<00 Scould|the>00 Shave|like<00 She|he>00 Sis|into>00 Si|=3<10 Srace|to<00 Sshe|in<20
  Sthat|a>00
-0.5 0.4 S-s|-s<20 S=3|that>10 SN|more>00 Shas|an>00 Shas|been<10 Shas|no>00
-0.5 0.5 S-|some<00 SQhe|=3<10 SU|=6<00 S^|on>00 Shad|for>00 Shas|for>10 Sto|on>00 Swhen|Ued>00
-0.5 0.6 SN|=3<01 Sand|the>00 Ssome|-<00
-0.5 0.7 SN|in>10 SUly|=5<10 Sin|N>00
-0.5 0.8 Sbeen|as<00
-0.5 1 Stuesday|to<00 Swas|by<20
-0.5 1.2 SN|=5<10
-0.4 -1.6 Sdo|is<00
-0.4 -1.3 Sand|the<01
-0.4 -1.1 S-|with>00 Sand|=3<00 Sand|he<00 Scandidate|=3<00
-0.4 -1 S-'s|that<00 S=10|that<00 Sand|-s<00
-0.4 -0.9 Sand|she<00 Sare|up<00 Sby|her<00 Sthat|-<00 Sto|that<20 Swhile|about<00
-0.4 -0.8 S-al|not>10 S-ers|he<00 S-ly|about>10 SN|that<01 SQ,|an>01 SQN|to<00 SUly|whether>10 SU|like>10 Sand|to>21 San|to<00
  Sare|if<00 Sa|back>20 Sbut|his<10 Scandidates|N<00 Sfirst|that<00 Shad|for<00 Shas|N<20 Shas|an<10 Shas|he<10 She|he<00
  Shim|they>10 Sin|of<10 Sis|N>20 Smay|the<00 Smost|against<00 Speople|=3<00 Sthan|whether<00 Sthat|N>11 Sthat|Ued>21 Sthey|him>10
  Sto|he<00 Swas|and>10
-0.4 -0.7 S-ers|no>10 S-ion|Us>20 S-s|there>11 S-s|with>20 S-|on>21 S=3|-er>20 S=3|-ing<20 S=3|Uions>10 S=3|Uions>11 S=3|after<00
  S=3|at>11 S=3|by<20 SN|=6>01 SN|for>11 SN|him>11 SN|up>20 SQ,|=3>00 SQalso|that<10 SQwho|N<00 SUing|in>10 SU|N>20 SU|back<00
  SU|much>10 SU|the<10 Sall|the>20 Salso|-<10 Sand|N<10 Sand|Uions<10 Sbut|for>20 Sbut|the<00 Sdelegates|their>10 Shad|=3>00
  Shad|the>11 Shad|the>20 Shas|=6>01 Shas|it>11 Shas|with>11 She|it>21 She|out<00 She|those>20 Sin|on>01 Sis|whether<00 Si|a>10
  Si|a>20 Si|the>10 Smore|from>00 Spresident|about<00 Sshe|=3<11 Sshe|=3>00 Sso|Q>11 Sthat|they<00 Stheir|over<00 Sto|at>20
  Swas|on>20 Swhich|Uion<00
-0.4 -0.6 S-al|that>11 S-ed|-er>10 S-ed|-er>20 S-er|->00 S-ive|on<10 S-ly|-s>21 S-ly|=10<10 S-ly|to>21 S-s|by>10 S-s|this>20 S-|N>11
  S=3|=6>10 S=3|Uions<20 S=3|into>11 S=3|there<20 SN|=6<10 SN|N<21 SN|any<10 SN|by>11 SN|not>01 SN|with>20 SQ,|Q>01 SQ=3|the>01
  SQN|after>01 SQN|supporters>20 SQUly|as<20 SQshe|a>00 SQ|for>10 SUal|by>20 SUer|0>10 SUly|-ion>10 SU|an>20 SU|from<20 SVly|the>10
  S^|last>11 Sall|the>01 Salso|as>20 Salso|of>10 Sand|to<20 San|that>21 Sare|Ued>10 Sare|with>10 Sas|U>10 Sbeen|party>20
  Sbefore|that<10 Sbeing|to>01 Sbut|N>20 Scampaign|a>10 Scampaign|last>10 Scampaign|out>21 Scountry|by>20 Sdebate|the>10
  Sdelegates|to<10 Sfirst|her>10 Sfrom|Q>11 Shad|-ing>10 Shas|against>21 Shas|former>01 Shas|on>01 Shas|on>10 Shave|an>10
  Shave|their>11 Sher|=6<20 She|N<00 She|about>11 She|last>10 She|like>10 She|like>20 Shis|that>10 Sin|on<00 Sit|Us>20 Si|->20
  Si|Uing>11 Si|about>10 Si|to<20 Smonday|an>21 Smonday|that<00 Smore|Ual<00 Smore|Ual<10 Snew|about>10 Snow|=5<20 Snow|whether>10
  Sof|to>11 Sone|the>10 Sshe|-ly>10 Sshe|=5<21 Sshe|it<00 Sthat|=3>00 Stheir|that>10 Sthe|by>20 Sthe|on>10 Sthe|to>01 Sto|about<00
  Sto|and<00 Sto|where<00 Svoters|-al<00 Svoters|Q>21 Swas|V>10 Swas|about<10 Swas|over>20 Swhen|to>21 Swhich|she<10 Swhile|with>10
  Swho|in>11 Swill|a>10 Swith|to<00 Syear|to>20
-0.4 -0.5 S-'s|to>10 S-al|of>10 S-er|no<10 S-ity|his>10 S-ly|not<00 S-s|them>20 S-s|will>10 S-|supporters>10 S-|that>21 S=3|-ly>10
  S=3|=3<20 S=3|U<10 S=3|him>21 S=3|just>01 S=3|there>01 S=6|with>10 SN|-al>11 SN|Q,>11 SQ-ive|-s>10 SQ-|N>10 SQ-|Q,>11 SQN|up>01
  SQU|=3>10 SQhas|in>10 SQwas|last<10 SU's|for>10 SUer|she<00 SUly|Ument<00 SUly|of<10 SVly|was>20 Salso|N>11 Salso|U>20 Salso|to>11
  Sand|Ual<00 Sand|to>11 San|U>01 Sbeen|-s>10 Sbeen|after>10 Scampaign|back>10 Sdebate|to<00 Sfirst|he>10 Shad|last>00
  Shad|support<10 Shad|that>11 Shas|-al>10 Shas|Ued>11 Shas|her<21 Shas|on>20 Shas|one<10 Shas|that>11 She|N>11 She|had<21
  She|supporters>10 She|when>01 Sis|that>01 Sis|whether<10 Sit|will<10 Smost|by>10 Smost|from<10 Snot|Us<00 Snot|as>20 Sof|on<10
  Spolicy|on>10 Sshe|that>11 Sthat|from>10 Stheir|over>20 Sthey|U>10 Sthe|-s<10 Sto|-s<20 Sto|his>21 Svoters|to<20 Swas|-ed>10
  Swas|about>11 Swas|and<10 Swhen|which>10 Swhen|which>21 Swho|support>10 Swould|as<11
-0.4 -0.4 S-ed|on>10 S-ers|-ed<10 S-s|she<10 S0|last<10 S=3|into>10 SN|Uion<10 SN|former<10 SN|her<20 SQ-|-er<10 SQshe|her<10
  SUly|back>00 Sbut|his<21 Seven|N>20 She|his<11 She|there<11 Shis|=7<20 Si|his<00 Ssome|N<21 Sstill|that<10 Ssupporters|to<20
  Sthey|Q,<20 Sthey|any<10 Sthe|=4<10 Sthose|-ion<00 Swhen|about<11
-0.4 -0.3 S-ing|in>00 S-|back<00 SN|this>00 SN|up>00 SQQ,|former>20 SQhe|N>10 SU's|the>10 SUly|about>20 SUment|N>00 Sare|no>00
  Sbeen|Vly>00 Shas|against>01 She|during>00 Sno|of>10
-0.4 -0.2 S-ed|against>00 S-ers|N>10 S-er|against>00 S-er|no>00 S-ing|the>10 S-|0>00 S-|Us>00 S-|how>10 S-|the>20 S-|through>00
  S=3|her>01 S=3|support>00 S=8|->00 SN|N>11 SN|at>20 SN|the>11 SN|would>00 SQ=3|he>10 SQN|will>00 SUer|=3>10 SUly|-ment>00
  Sbeen|N>00 Scan|of>00 Shave|Ued<00 Shave|an>00 She|-ity>00 She|more>00 She|the>01 Snot|since<00 Sshe|->00 Sthem|U>00 Sthen|that>10
  Sthey|any>00 Sto|at>00 Stweet|a>00 Swas|to>01 Swhat|most>00
-0.4 -0.1 S-'s|for>00 S-s|how>00 S-s|that<10 S-s|this>10 S-|for>20 S-|was>00 S=3|at>10 SN|-ing>00 SN|=3<21 SN|he>11 SN|her>10
  SQ-er|=3>10 SQwho|to>00 SUing|it>00 SUly|Q>01 SUly|one>00 SU|he>00 SU|to>10 S^|during>00 Salso|-ing>00 Sare|about>00 Sbeing|on>00
  Sbut|that>01 Sby|into>00 Sfirst|a>00 Shad|of>00 Shas|he>10 Shave|Ued>10 She|them<00 Smay|to>00 Spercent|they>00 Spublic|over>00
  Sthan|can<00 Sthat|=3>10 Sthey|make>00 Sto|->20 Sto|after>00 Swere|over>00 Swould|=6>00
-0.4 0 S-al|Ued>00 S-ly|him>00 S-s|their>10 S-|->10 S-|N>20 S-|for>10 S=10|that>00 S=3|him>01 S=3|to<20 S=8|in>00 S=8|out>00
  SN|Uion>00 SN|Vly>00 SN|about>10 SN|her>01 SN|it>00 SN|the>10 SN|this>20 SQ-ing|at>00 SQalso|to>00 SQwho|about>00 SUly|-ion>00
  Sand|->01 Sand|-ers>00 Sand|Ued<00 Sand|is>00 Sare|Q>01 Sare|for>00 Sbetween|a>00 Sbut|from<00 Sby|the>10 Shas|-s>00 Shas|U>10
  Shave|it>00 She|N>01 She|about>10 She|he>01 Sis|->10 Sis|to>11 Sit|out>20 Sjust|to<00 Snot|U>00 Snow|that>00 Sonly|at>00
  Sshe|how>00 Sshe|the>00 Sthey|him>00 Sthey|one>00 Sweek|a>00 Swho|-ity>00
-0.4 0.1 S-er|in>00 S-s|her>10 S-|->00 S-|=3>21 S-|a>10 S-|a>20 S-|because<00 S=3|a>01 S=3|to>21 S=6|as<00 SN|-ed>00 SN|-ing>10
  SN|U's>00 SN|a>20 SN|on>01 SN|was>00 SUly|a>10 SUly|for>00 SUly|them>00 SU|an>00 SU|on>20 SU|that>10 Sa|=3>20 Sbeen|just>00
  Scampaign|he>00 Scampaign|it>10 Scan|this>00 Scould|N>00 Shad|a>00 Shave|his>00 Shave|in>00 She|-s>20 She|Uly>00 She|not>10
  She|were>10 Shis|to>21 Sis|-ers>00 Sit|will<00 Smay|like<00 Sshe|for>10 Sshe|in<11 Stheir|-s>00 Sthem|to<00 Sthey|N>00 Sthey|U>00
  Sthey|Ued<00 Svoters|they>00 Swas|last<10 Swas|on>10 Swho|at>00 Swill|before>00
-0.4 0.2 S-al|to>10 S-ing|the>00 S-ly|as>00 S-s|in>20 S=3|of>10 S=3|voters>00 S=8|N<10 SN|through>00 SQbeen|of>00 SUly|his>00
  SUs|the>10 SU|about>10 Sand|for>00 San|Ument>20 Sare|at>00 Sare|to>20 Sbut|for>00 Sby|to>00 Seven|on>00 Shad|=5<10 Shad|U>00
  Shad|Us>00 Shas|and>00 Shas|many>00 Shave|-s>00 Shave|the>10 Shave|they>10 She|N>10 She|after>10 She|against>00 She|at>00
  Sis|=5<10 Sis|a>00 Sis|for>00 Snot|Q>01 Speople|=5<20 Sshe|U>00 Sshe|a>00 Sso|of>00 Sthan|about>00 Sthat|supporters<00
  Stheir|over>00 Sthey|as<00 Sto|and>00 Sup|for>00 Swere|by<20 Swhen|about>00 Swhile|the>01 Swhile|with>00
-0.4 0.3 S-er|=3>10 S-er|=5<10 S-er|N>00 S-er|a>00 S-ing|among>00 S-ing|to>00 S-s|candidates>10 S=3|N>00 S=3|his>20 S=3|them>00
  SN|Uer>00 SN|in>20 SN|on<10 SN|on>10 SN|that>20 SN|there>10 SN|tuesday>00 S^|about>00 S^|for>10 Salso|on>00 Scampaign|to>00
  Shave|Ued>00 Shave|a>00 Sher|on>00 She|=3>11 She|it<10 Snow|a>00 Speople|=5<10 Ssupporters|=3<10 Stheir|to>00 Sthey|=6<10
  Sthis|to>00 Sto|U>10 Swas|of>00 Swho|a>00 Swith|=3<00
-0.4 0.4 S-|U>00 S-|its>00 S=3|as>00 S=3|he>10 S=3|his>10 S=3|some<10 S=3|to>11 SN|Us>00 SN|her>00 SN|of>20 SQ,|his>00 Salso|like<00
  Sand|U>00 Sbeen|-ed>00 Sbeen|a<00 Shave|for>00 Shave|the>00 Sher|on>20 Shis|-s<00 Sit|Q.<00 Smuch|at<00 Snot|the>00 Sof|over>00
  Ssome|at<00 Sto|their>00 Stuesday|->00 Swhile|-ing>00
-0.4 0.5 S-al|of>00 S-ed|from<10 S-s|=4<10 Sand|on>00 Sare|as>00 Shas|for>00 Sto|his>00
-0.4 0.6 S-er|=6<00 S=3|that>00 SQ-|Q,<00 SUer|by<00 Sbe|to<00 Sis|Ued>00 Sto|=6<00 Swhile|a>10
-0.4 0.7 S-s|of>00 S-s|that>20 S-|-<20 S-|presidential<00 Sbut|to>20 Shad|the>00 Sher|during>00 Sthey|=5<10 Swas|with>00
-0.4 0.8 SQUly|as<00 SUs|=5<10 SU|from<00 Sgroup|the<00 Swas|in<00
-0.4 0.9 Sshe|=3<10
-0.4 1 S-ers|=3<10 Sbeen|at<00 Sup|of<00
-0.4 1.2 Sbe|for<00
-0.4 1.3 Sthen|by<00
-0.4 1.4 S-ing|from<00
-0.3 -1.4 Swill|to<00
-0.3 -1.3 SQbefore|=4<00 Sin|of<00
-0.3 -1.2 Sand|the<00 Shis|for<00
-0.3 -1.1 SN|his<00 SQ-ly|the<00 San|U<00
-0.3 -1 S-s|=3<00 SN|on<00 Sboth|Ual<00 Scandidate|U<00 Sher|on<00 Snot|whether<00
-0.3 -0.9 S-er|she<00 S=3|for<20 SQ=3|on<10 Salso|to<20 Scampaign|U<00 Shas|N<10 Shave|it<00
-0.3 -0.8 S-ers|how<00 S-|of<10 S=3|Q.<10 SQ=3|-ers<10 SQQ,|to>00 SQafter|that<00 Salso|the<01 Sand|him<00 Sand|that<21
  Sboth|that<00 Sby|-<20 Shas|that<10 She|the<00 Sits|as<00 Snow|they<00 Sshe|voters<00
-0.3 -0.7 S-al|not<00 S-al|to<00 S=3|Us<20 SQU|about<00 SU|N<20 SU|it<00 Sand|-ing<00 Sand|her<11 Sand|one<00 Sand|that<11
  Sbut|there<00 She|=3<00 Sshe|about<00 Sshe|for<00 Ssome|on<00 Ssupporters|=3<00 Sthat|Uing<00 Sto|her<00 Sto|the<20 Sto|two<00
-0.3 -0.6 S-al|=3>00 S-ly|at>20 S-|against<00 S=3|at<10 SQhe|that<00 SQ|for>11 Sand|a<20 Sand|about<01 Sand|her<00 Sand|them<00
  Sa|against>11 Sa|in>10 Sby|-<00 Sby|N>10 Scan|-s<00 Scan|them>10 Shad|for>20 Shas|in>21 Sher|that>10 She|-ity>10 Shis|-ions<00
  Sit|on<00 Sit|that<10 Smany|after>10 Sno|about<00 Sshe|out>00 Sshe|the<00 Ssupporters|out<00 Sthey|that<00 Swas|Q!<00 Swho|-ing>21
  Swho|they<10
-0.3 -0.5 S-al|on>11 S-ers|one<00 S-ers|their<00 S-er|=3>00 S-s|for<10 S-|Ued>10 S-|against>11 S0|its>01 S=3|all>20 S=8|Q.<00
  SN|-ly<10 SN|U>11 SQ,|to>20 SQhe|them>00 SU's|about>10 SUed|for>10 SUs|->10 SU|=3>00 SU|Uer>00 SU|for>20 SVly|N>11 S^|-al>20
  Safter|-ing>10 Salso|=3>00 Sand|=3>00 Sand|a<11 Sbeen|about>20 Sbe|=3>00 Sbut|against<10 Sby|a<00 Scountry|by>10 Sfirst|N<00
  Shas|Vly>10 Shas|in>11 Shis|in<00 Sits|attacks<00 Sone|N>20 Sshe|-s>20 Sshe|=4<00 Sstate|N>01 Sto|-ing<00 Sto|N>10 Swas|the>11
  Swhen|at>10 Swho|-ing>20 Swho|-ity<00 Syear|a>10
-0.3 -0.4 S-ers|about<00 S-|Q.<00 S=3|only<10 SQ-er|how<00 Salso|in<10 Sstill|they<00 Swhen|about<01 Swho|last>10
-0.3 -0.2 Shad|him>00
-0.3 -0.1 S=3|for>20 S=3|it>10 SN|on>11 SN|them>00 SUly|U>00 S^|->00 Safter|Uing>00 Safter|in>00 Sa|out>00 Sbeing|that>00
  Sboth|made>00 Scandidates|Uers>01 Shas|not>00 Shas|the>10 Sit|Us>10 Snot|the>10 Sthey|the>01
-0.3 0 S-'s|->00 S-ers|-ed>10 S-ers|states>00 S-er|that>10 S-s|out>00 S-s|the>20 S-|it>11 S-|this>00 S-|to>11 SN|->00 SN|how>10
  SN|she>10 SN|that>01 SN|this>10 SQcampaign|at>00 SUly|Ument>00 SU|Us>00 SU|it>00 Salso|the>01 Sand|N>00 Sand|N>01 Sbe|as>00
  Scampaign|Us>00 Scampaign|out>20 Sdid|for>00 Shad|->00 Shad|about<00 Shas|->01 Shas|0>11 Shas|N>00 She|=3>20 She|for<00
  She|like>00 She|most>00 Shis|of>20 Si|U>00 Snot|she>00 Sshe|in>10 Sshe|is<00 Ssince|at>00 Sthey|Uions>00 Sthey|on>10 Sthey|the>10
  Sthe|N>00 Sto|-ing>20 Sto|with>00 Stuesday|N>01 Swere|the<01
-0.3 0.1 S-ers|their>00 S-er|for>00 S-ions|to>00 S-ity|his>00 S-ly|on>11 S-ly|the>10 S-s|on>10 S-|was>10 S=3|out>20 S=3|that>11
  S=3|to<11 SN|->01 SN|made>00 SN|she>00 SN|this>01 SQ,|in>00 SQ=3|N<20 SQhe|the>10 SU's|the>00 SUly|their>00 SV|that>01 S^|Uer>00
  Sand|-al>10 Sbe|=7>00 Shad|over>10 Shad|support>00 She|a>20 Sis|voters>10 Si|him>20 Snow|U>00 Sno|about>00 Sthat|Ued>00
  Sthey|what>00 Sto|N>20 Sto|a>01 Swere|about>00 Swere|to>10 Swere|with>00 Swill|to>00 Swould|was>00
-0.3 0.2 S-al|over>00 S-al|to>00 S-ed|into>00 S-ions|for>00 S-s|-s>10 S-s|he>00 S-|-s>20 S-|=6<00 S-|his>00 S-|last>00 S0|U>00
  S=3|Uions>00 S=3|a>00 S=3|at>20 S=3|for>10 S=3|no>00 SN|Uing>20 SN|the>01 SN|to<00 SUly|any>20 SUly|they>00 SU|about>00 SU|to>00
  S^|at>00 Salso|an>10 Salso|last>00 Salso|that>10 Sand|-s>00 Sby|him>00 Scandidates|more<00 Shad|she>00 Shas|->00 Shas|Uion>00
  Shave|->20 She|both>00 She|to>20 Shis|to>11 Sis|for>10 Si|=5<10 Si|N>00 Smany|after>00 Snot|on>00 Sone|of>00 Sor|them>00
  Sso|Ued<00 Sthey|were<00 Sthe|of>11 Sto|=8<00 Sto|that>00 Swas|Ual>00 Swill|his>10
-0.3 0.3 S-ed|the>00 S-ers|U>00 S-s|at>00 S-s|for>00 S-s|this>00 S-|of>01 S-|that>00 S=3|-er>00 S=3|-ive>00 S=3|are>00 S=3|in>20
  S=3|out>00 S=3|their>00 SN|-er>00 SN|N>20 SN|if>10 SN|more>10 SQ,|one<01 SQ=3|N<00 SQ=3|a>10 SQ=3|that>00 SQ=3|to>20 SQU|for>00
  SUed|N>00 SUly|=5<20 SUs|N>00 Safter|he>00 Salso|in>00 Sa|Uing>00 Sa|that>00 Sbeen|the<20 Sbe|to>10 Sboth|the>01 Sdelegates|-ed<00
  Shad|N>00 Shas|=5<10 She|-ed>00 She|in>00 She|that>10 She|those>00 Shis|that>00 Snot|a>00 Spresident|to>00 Sweek|N>00
-0.3 0.4 S-ed|=5<00 S-ed|to>00 S-|Ued<00 S-|an>00 S-|in>10 S-|monday<10 SN|-ed<00 SN|-ing>20 SN|0<00 SN|=4>00 SN|Ument>00 SN|Us>10
  SUly|a>00 SUly|on<00 SUly|out>00 SUment|a>00 SUs|on>10 Salso|->00 Salso|N>00 Salso|the>10 Sare|U>00 Sare|to>00 Sby|on>20
  Sby|the>00 Scampaign|a>00 Scountry|at>00 Sfirst|by<20 Sgovernment|=3<10 Shas|to>20 Shave|N>20 Shis|to>01 Smost|from<00 Sonly|Us>00
  Sshe|Us>00 Swere|-ions<00 Swere|=3<00 Swhich|their>00 Swho|in>00 Swith|=5<00
-0.3 0.5 S-er|as<00 S-ing|through<00 S-s|=5<20 S-s|U>00 SN|-al>00 SN|last>00 SUed|about>00 SUly|with>00 SU|among<00 S^|he>00
  Sbeen|N>10 Sbeen|the<00 Sbut|N>00 Shad|=5<20 Shas|her>00 She|at>10 She|that>00 She|up>00 Sin|the>00 Si|->10 Sof|on>00 Sstill|by>00
  Sto|on>10
-0.3 0.6 S-ers|with>00 S-ly|for>00 S-|that>20 S=4|=3>10 SU|-ing>00 Salso|to>00 Sand|of>00 Scampaign|->00 Sdid|up<20 She|-s>00
  Sof|about>00 Sstate|to>00 Sthen|the>00 Swho|-s>00 Swith|among<00 Swould|the>10
-0.3 0.7 S-|=3<01 SN|=8<10 SN|by<00 SN|can<00 SQhas|with>00 SUer|in<00 Shas|with>00 She|=5<10 Sis|Ving<00 Sother|by<00
-0.3 0.8 S-|=4<10 SN|much<00 Shave|U>00
-0.3 0.9 S-ly|by<20 S-|=5<20 SUing|of<00 Scampaign|this<00 Sno|of>00 Swas|-<00 Swere|for<00
-0.3 1 Sshe|-<00 Swhich|-ly>00
-0.3 1.1 S-|=5<10 Sbeen|-ed<00 Snot|so<00 Sshe|in<21
-0.3 1.3 Sthey|=3<10
-0.2 -1.4 Shas|-s<00 Shas|Q,<00
-0.2 -1.3 S-ed|the<10 Shave|-<00
-0.2 -1.2 Salso|a<00
-0.2 -1.1 S-ers|they<00 SN|they<10 Sa|at<00
-0.2 -1 S-|its<00 SU|=3<20 SVly|that<10 S^|to>00 Sare|-al<00 Sbeen|Q>01 Sit|he<00 Sthe|that<00
-0.2 -0.9 S=7|to>00 SUly|that<20 Sand|that<10 Sand|to<11 Sas|by>00 Sby|to<20 Sgovernment|that<00 Sshe|on<00 Sshould|U<00 Sthat|N<10
  Swhile|-<00
-0.2 -0.8 S-ing|at<00 S-|at<10 S=3|him<20 SN|a<00 Salso|his<00 Sand|N<20 Scampaign|to<00 Shad|he<00 She|what<00 Sthat|him<00
  Sto|for<00 Sto|her<10
-0.2 -0.7 S-|-er<00 S-|like<00 S-|of<20 S=8|in<00 SQ=3|when<10 SQwhen|if<00 SUed|about<00 SUly|-ion<00 SUly|they<00 SUment|that<00
  Sand|to<10 San|-<00 Shas|the<10 She|about<00 Sis|-al<00 Speople|that<00 Sshe|at<00 Sshe|she<00 Sstill|in<00 Sthat|N<00 Sthat|it<00
-0.2 -0.6 S=3|out<20 S=3|voters<10 S=6|0<20 SN|not<00 SQnot|presidential<00 Sand|him<10 Sare|U<00 Sbetween|a<00 Sbut|N<10
  Sfrom|to<00 Shas|to<20 Shave|Vly<00 She|U<00 She|it<00 Sin|-ion<20 Sin|N<00 Spercent|they<00 Spresident|=3<00 Sshe|-ion<00
  Ssince|he<10 Stheir|for<00 Sto|of<00 Svoters|the<00 Swho|that<00
-0.2 -0.5 S-ion|they<00 S=3|Ued<10 SN|he<00 SN|its<00 SN|no<00 SUed|for<00 SVly|that<20 Sall|an<00 Sand|U<00 Scandidates|their<00
  Shas|-<20 Sshe|his<00 Sthen|-<10 Sthey|what<00 Sto|-<20 Sto|them<20 Swas|in>00
-0.2 -0.4 SUed|that<00 SUly|about<10 SVly|to<20 Sand|-ers<00 Sand|how<10 Sand|on<20 Sbefore|Uing<00 Sfrom|about<20 Sthat|Q!<00
  Stheir|that<00 Sthe|that<20
-0.2 0 Swhen|last>00
-0.2 0.1 S-ers|Ued>00 S-ion|that>00 S=3|Vly>00 S=3|it>00 S=8|him>00 SN|last>20 SQQ,|N<01 Salso|on>01 Salso|to>20 Sand|support>00
  Sa|that>20 She|-ing>20 Sis|N>10 Si|N>10 Si|have>00 Smost|of>00 Sshe|the>20 Sto|an>00
-0.2 0.2 S-ed|for>10 S-ers|N>20 S-ers|U<11 S-er|-s>10 S-ly|with<00 S-s|an<10 S-s|in>10 S=3|of>01 S=3|out>10 S=3|the>10 SN|-ion>00
  SN|N>21 SN|a>01 SN|and<00 SN|he>01 SN|it>10 SN|when<00 SQshe|her>00 SUly|of>10 SUly|the>01 SVly|U>00 Sand|=3>20 Scampaign|this>00
  Shave|more>00 Sher|on>10 Sher|that>01 She|as>00 Sis|her>00 Sit|Ued>00 Sit|to>10 Si|to>00 Snomination|Us>00 Snominee|-ing>10
  Snot|=3>20 Son|for>00 Sother|in>00 Spresident|on>00 Sshe|him>00 Sshould|an>00 Sthat|to>01 Sweek|an>00 Swith|Uion<00
-0.2 0.3 S-ion|that>10 S-ly|over>20 S-s|her>20 S-s|just>20 S-|how>00 S-|there>00 S=3|-al>10 S=3|tuesday>10 SN|Ved>00 SN|his>11
  SN|like>00 SN|that>11 SQ=3|the>11 SUly|to>00 SU|as>00 SU|out>00 SU|what>00 Salso|an>00 Sbe|this<00 Sboth|Ual>00 Seven|that>00
  Shas|Uion>20 Shas|against>00 She|it>00 She|the>20 She|to>01 Sis|-s>10 Smore|Ual>00 Snow|N>00 Snow|of>00 Spresident|that>00
  Sshe|=3>21 Sshe|she>11 Stwo|the>00 Swas|on<10 Swere|->00 Swere|to<00 Swere|to<10 Swhich|to<00 Swho|an>00
-0.2 0.4 S-er|a>10 S-er|is<00 S-s|about>10 S-|-er<10 S-|many>00 S0|=3>10 S=3|-al>00 S=3|by>10 S=3|during>00 S=3|he>01 S=3|in>10
  S=3|that>01 S=3|them>01 S=3|there>00 S=7|to>10 SN|-ion>10 SN|=3>11 SN|in<10 SN|out>00 SN|she>01 SQ.|whether>00 SQin|over>00
  SUion|by<00 SU|as<00 Sall|their>00 Salso|=5<20 Salso|Us>00 Salso|for>10 Sare|U<10 Sa|Ued>10 Sbut|his>10 Scampaign|last>00
  Shas|-s>20 Shas|he>00 Smore|with>00 Snot|for>00 Sof|U<00 Sthey|the>00 Sthey|to>00 Sto|-er>00 Sto|of>00 Swas|by>20 Swhen|for>00
  Swho|-ing>00 Swho|in>10 Swho|that>00 Swith|to>00 Syear|that>10
-0.2 0.5 S-ed|=3<00 S-ed|with>00 S-ers|=3>10 S-ers|that>10 S-er|=5<01 S-ing|during<00 S-s|that>00 S-s|there>00 S-|=5<01 S-|is>10
  S=3|they>00 SN|Uing>00 SN|monday>00 SQ-ing|at>10 SUly|about>10 SU|on<00 Salso|-al>00 Salso|one>00 Sare|for>10 Sbeen|into<00
  Sbut|on>00 Sby|-ions>01 Sfirst|->20 Shad|-ive<00 Shas|out>00 She|as>10 Sis|that>00 Sof|-ing>00 Sparty|tuesday<10 Srace|-er>00
  Ssome|to>00 Sthen|-ed<10 Sthey|a<10 Sthe|for>10 Sthe|on>00 Sto|as>01 Swas|Ued>00 Swas|after<00 Swho|-ly>00 Swill|N<01 Syear|-s>00
-0.2 0.6 S-ers|on>00 S-er|with>00 S-ity|for>00 S-ly|the>00 S-|supporters<00 S=3|-s>20 SN|-ions>10 SN|all>00 SN|back>10 SN|people>00
  SN|thursday<10 SQ,|N<01 SQUment|to<00 SUer|N>00 SUly|by<00 SUs|her>00 S^|one>00 S^|whether>20 Sbe|=3<01 Sbe|about>00 Sbe|in<00
  Sfrom|=5<01 Shave|to>00 Ssuch|for>00 Sthey|=5<20 Sthe|->10 Sto|from<00 Sweek|up<00
-0.2 0.7 S-ly|voters>00 S=3|=3>10 SN|=3>20 Sare|Ued>00 Sbeen|=5<00 Sbe|on<00 She|as<00 Sshe|=4<10 Sshe|the>10 Sto|any>00 Swas|of<00
  Swhich|U>10 Swould|and<00
-0.2 0.8 S-ed|on>00 S-|-ers>00 S-|and<00 S=3|-ing>00 S=3|by<10 S=4|to>10 Sand|his>00 Sas|by<00 Sby|N>00 Sdid|the>00 Shas|=6<00
  Shis|has<00 Sleast|to<00 Sthem|for>00 Swas|from<20 Swill|at>00
-0.2 0.9 S=10|N<00 SUly|=4<00 Sbut|the>00 Sfirst|=3>10 Sshe|=5<10 Sto|like<00
-0.2 1 S-|by<00 Spresident|=3<10
-0.2 1.1 S=6|among<00
-0.2 1.2 SN|support<00
-0.2 1.3 Sone|N>00
-0.1 -1.3 SQfirst|by>00 Sa|Ued>00
-0.1 -1.1 SN|that<10
-0.1 -1 S=3|at<20
-0.1 -0.9 S=3|over<10 SUly|its<00 Sand|he<21 Sare|-ed>00 Sis|Uly<00 Smany|=3<00 Sto|what<00
-0.1 -0.8 S-ing|to<00 S-|he<00 S=3|-ly<10 S=3|it<10 S=8|N<00 Sbut|to<10 Shad|on<00 Sis|with<00 Smade|tuesday<00
-0.1 -0.7 S-ed|with<00 S-ity|among>00 S-s|the<10 S-|-ing<00 S-|from<10 SUment|the<00 SU|his<00 Sand|in<00 Scould|-<00 Scould|him<00
  Shas|-ing<10 Shas|N<00 Sin|that<00 Sis|a<10 Spresident|her<00 Ssupporters|that<00 Sthat|for<00
-0.1 -0.6 S-ive|the<00 S-s|her<00 S-|how<00 S-|to>10 S=3|its<10 S=6|the<10 SN|more<00 Salso|much<00 Sand|it<01 Sand|this<00
  Sbeen|that<00 Scould|him<20 Sfirst|its<00 Sin|of<20 Snot|-ive<00 Speople|a<00 Sto|into<00 Swho|as<00
-0.1 -0.5 S-ers|Q.<00 S-er|this<00 S=3|what<20 SQQ?|the>10 SUer|on<00 SUment|him<00 SU|-s<20 Sand|-ed<10 Sand|how<20 Sand|in<10
  San|Uer<00 Sboth|-ion<00 Scandidates|the<00 Scandidate|of<00 Shave|for<10 Sis|by>10 Si|he<00 Sthen|Q.<00 Swith|about<10
-0.1 -0.4 S-|-ion<00 S=3|that<11 S=6|-<00 SQ,|that<11 Sare|at<00 Shad|-s<00 Snot|that<00 Snot|to<10 Sno|to<00 Sor|the<00
  Stheir|as<00 Sthe|->00 Swere|about<10
-0.1 -0.3 S=3|-ive<10
-0.1 0 SN|by>00
-0.1 0.2 S-|tuesday<00 SQ=3|how>01 San|with>00
-0.1 0.3 S-|for<00 S-|some>10 S-|where>00 SQcampaign|at<00 Salso|the>00 Sand|Ual>00 Sat|-s>00 Sby|=5<00 Shas|former>00 Sher|that>00
  She|U>10 She|last>00 Sit|last>00 Sparty|about<00 Sshe|=3>11 Sshe|in<00 Sto|-ions>00 Sto|like>00 Swhich|->00 Swould|as>00
-0.1 0.4 S-'s|of>00 S-ers|-ly>00 S-er|he>01 S-er|that>20 S-ly|out>00 S-s|the>00 S-|about>20 S-|debate>00 S-|him>00 S=10|N<21
  S=3|Us>20 S=3|her>10 S=3|monday>00 S=3|only>00 S=3|whether>00 S=6|there>10 S=8|N<20 SN|during<20 SQ,|the<00 SQa|U>00 SQwhich|a>00
  SUer|when<00 SUly|=6>00 SUly|about>00 SU|against>00 Salso|a>20 Salso|former>10 Salso|his>01 Sand|such>20 Sare|-al>00 Sare|Uing<20
  Sare|a>10 Sas|it>20 Sas|to>00 Sbe|for>20 Sby|for>00 Scampaign|the>00 Scandidate|-s>00 Scandidate|of>00 Sdebate|->00 Sfirst|when<00
  Sfor|for>00 Shad|-s>00 Shad|to>20 Shave|many<10 Shave|that>00 Shave|the>20 She|Vs>00 She|a>10 She|this>00 She|to>11 She|what>10
  Shis|in>00 Sit|=5<10 Sit|like>00 Sit|supporters>00 Si|he>00 Si|how>00 Smay|to<00 Smore|in>00 Snow|Uly>00 Sno|that>00 Sof|from>20
  Son|Uions>00 Sshe|Us>01 Sstates|a>20 Sstill|out>00 Ssupporters|they>00 Ssupporters|with>00 Stheir|=3>10 Sthem|Uly>00 Sthe|is>00
  Stime|to>00 Sto|=5<00 Swas|by<01 Swere|of>00 Swere|that>10 Swhich|-ers>00 Swho|former>00 Swill|for>00 Swould|to>00
-0.1 0.5 S-al|=3>10 S-ed|-s>00 S-ers|=4<10 S-er|=3>20 S-ion|some>00 S-ly|he>00 S-ly|last<00 S-ment|N>10 S-s|it>00 S-|after>00
  S=3|back>20 S=3|it>01 S=3|political<10 S=3|this<21 S=6|a>00 S=8|on>00 SN|last<10 SN|new>00 SQ,|election<11 SQ,|he>00 SQ-ly|to>00
  SQ-|-er<00 SQand|she>00 SQto|the>00 SU's|for>00 SUal|to>00 SUly|last<00 SUly|that>00 SU|Uer<00 SU|for>00 Sand|->00 Sand|there>00
  Sare|whether>20 Sbe|of>20 Scandidates|->00 Sdelegates|-ing>00 Seven|=3>20 Sgovernment|N>00 Shas|-ing>00 Shas|=3>10 Shas|he>11
  Shas|her>10 Shim|=5<10 Shis|-ions>00 Sit|that>20 Smade|both>00 Smany|=3>10 Smonday|both>00 Snot|Ued<00 Sno|on>00 Sof|as>00
  Sshe|about>00 Ssince|N>00 Ssome|when>00 Sstill|a>10 Ssupporters|that>10 Sthey|she>00 Sthose|by>20 Sto|Uions>00 Swas|between<00
  Sweek|->10 Swere|=5<10 Swere|after>01 Swere|he>00 Swhat|most>10 Swhich|and>00 Swho|he>00
-0.1 0.6 S-ers|at>00 S-ly|that>00 S-ly|to>00 S-s|=6<10 S-s|in<10 S-s|their>00 S-|that>10 S=6|N>10 SN|both>00 SN|he>00 SN|new>10
  SN|voters>00 SQ=3|->10 SQbut|->00 SUly|up>00 Sand|Us>00 Sas|by<11 Sas|by>20 Sbe|=6<00 Sby|about>00 Sby|an>00 Scampaign|U>00
  Sdebate|a>00 Shave|-ing>00 Shave|=5<10 She|after<10 She|this>20 Sin|a>00 Sis|-ing>00 Sis|at<10 Sis|of>00 Son|to>00 Sthe|that>00
  Sthe|with>00 Stuesday|-ly>00 Swas|what>00 Sweek|the>00 Swere|and<00 Swhich|-ing>20 Swhile|that>00 Swith|Us>10 Swould|not<00
-0.1 0.7 S-ed|for>00 S-ion|are<00 S-ive|the<10 S-ly|U>00 S-|-ly>00 S0|with>00 S=3|Us>00 S=3|through>00 SUs|the>00 SU|at>00
  Salso|for>00 Sand|-ed>00 Sby|a>00 Shad|to>00 She|=5<20 She|was>00 Snight|=5<10 Snot|that>00 Sstate|as>00 Sthis|like>00 Swas|to<00
-0.1 0.8 S-s|a>00 S-s|him>00 S-s|she>10 S-|he>00 S-|like>00 S=3|Ued>01 S=3|both>00 S=3|in>01 S=3|she>10 SN|for>20 SQhe|=5<10
  SQwas|to<00 SUion|-ing>10 Sare|-ly<10 Sbe|from<00 She|=3>10 Sis|his>11 Sshe|=3>10 Sto|-ly>00 Stuesday|N>10 Swas|-ity<20
  Swas|and<00
-0.1 0.9 S-ing|about>00 SN|and>10 SUed|that>00 SUer|=3<10 SUing|on>00 S^|-s>00 Safter|that>00 Safter|the>00 Sthey|as>00 Sto|he>00
  Sto|many<00
-0.1 1 SUer|to>00 Snot|among<00
-0.1 1.1 S-ly|over<00 S-s|will<00 SQ|for>00 SUed|by<00 SU|=5<20
-0.1 1.2 S-ed|for<00 S-ly|-ed<00
-0.1 1.3 Swas|in<20
-0.1 1.5 S-s|=5<10
0 -1.3 Sto|the<00
0 -1.2 S=3|he<10
0 -1.1 SU|for<00
0 -1 SUer|N<00 Sand|it<00
0 -0.9 S-ing|about<00 SQ=3|-er<20 SUly|the<20 Salso|N<10 Sand|it<10 Sa|that<00 Shave|new<00 Sin|among>00 Sthen|-ed>00 Sto|a<00
  Swas|from>00
0 -0.8 S=3|an<00 S=3|him<10 S=3|tuesday<10 SUal|of<00 SUly|-<00 SU|they<00 Sand|the<10 Sand|the<20 Sthat|on<00 Svoters|they<00
0 -0.7 S-ers|=4<00 S-ly|him<00 S-|Q!<00 S0|on<00 S0|to<00 SN|him<00 SQQ,|one>10 SUly|-s<00 Sand|their<10 Sand|whether<00 Shas|to<10
  Sthere|that<00 Swho|in<00 Swill|U<00 Swill|with<00
0 -0.6 S-ly|he<20 S-s|-al<00 S-|on<00 S-|she<00 S=3|-ers<20 S=3|for<10 S=3|primary>00 SN|U's<00 SN|an<00 SN|the<00 SN|their<00
  SQQ!|N>20 SUs|by>00 SUs|in>00 SU|her<00 SU|to<20 Safter|a<00 Safter|his>10 Sand|her<10 Sfirst|=3<00 Shas|a<10 Shas|to<00
  Smore|Ument<00 Sonly|=4<00 Ssupporters|to<00 Stuesday|-<00 Swhich|N<00 Swho|former<00
0 -0.5 S-ion|N<00 S-ion|Us<00 S-|through<00 S=6|=3<00 S=6|he<00 S=8|his<00 SN|how<00 SN|out<00 SQQ,|his>10 SUing|on<00 SU|its<00
  SU|the<20 Safter|N<00 Sand|about<11 Sand|is<00 Sand|that<20 Shad|more<00 Shave|N<10 Sher|to<00 Shim|they<00 Sin|an<00
  Smake|about<00 Snow|the<00 Sthan|about<00 Sthat|=4<00 Sthey|the<00 Sto|his>10 Sto|to<20 Sweek|a<00 Swhat|the>00 Swill|on<00
  Swith|Us<00
0 -0.4 S-ers|it<10 S-er|on<00 S-ly|-s>00 S-|a<00 S=3|such<10 S=6|a<10 SN|monday<00 SQQ!|N>10 SU|=3<10 Safter|his<10 Sbut|its<00
  Sby|candidates<00 Shas|Ued<10 Shave|against<00 Sor|-s<00 Spoll|that<00 Sthat|-<20 Sthey|about<00 Sto|them<10
0 -0.3 S-ly|its<00 S-s|N<00 SUs|-ion<00 SVly|he<00 Sby|he<00 Shave|-ing<10 Sin|the>20 Sto|about>00 Svoters|-s<00
0 0.1 S=3|an>00
0 0.3 SN|U>00
0 0.4 S-ive|U's>00 S-s|U>20 S-s|he>01 S0|=4>00 S0|one>00 S=8|he>20 SN|in>01 SN|will<00 SQshe|at>10 Salso|-ion>00 Sbeen|not<10
  Sbeen|not<20 Scandidate|U>10 Sfor|Uing>00 She|in<20 Si|N>20 Smonday|out>00 Sone|what>00 Sonly|->00 Sparty|->10 Sparty|tuesday<20
  Spercent|it>10 Spolls|N>00 Ssupporters|=3>10 Swho|last>00
0 0.5 S-'s|whether>00 S-ers|=4>10 S-ing|from<20 S-ions|-s>10 S-ion|=5<10 S-ion|are<10 S-ly|other>10 S-ly|the>20 S-ly|they>00
  S-s|-ed>00 S-s|=3<20 S-s|all>00 S-s|some>00 S-s|the>11 S-|=4>20 S-|=5<21 S-|presidential>00 S=3|one>00 S=3|they>10 S=3|to<21
  S=6|N>21 S=6|there>00 S=8|by>00 S=8|he>10 SN|-ers<01 SN|Ued>10 SQ,|she>00 SQ-|that>00 SQQ,|that>00 SQeven|N>00 SQwhen|if>00
  SUed|at>10 SUly|former>00 SUly|how>00 SUly|of>21 SUly|some>00 SUly|some>20 SUs|-s>00 SUs|were>00 SU|like>00 SVly|her>00 SVs|Us>00
  S^|U>10 Sall|to>00 Salso|her>00 Salso|many>10 Salso|the>21 Sand|about>10 Sand|when>00 San|in>00 Sare|both>00 Sas|an>00 Sbeen|=6<00
  Sbeen|Q<00 Sbeen|many<00 Sbeen|out<00 Sbefore|->00 Sbe|of>00 Sboth|for>00 Sbut|-ions>10 Sby|former>00 Sby|if>00 Sby|many>01
  Scampaign|-s>00 Scampaign|that<00 Scandidates|they>00 Scandidate|U<10 Scan|-er>00 Scould|0>00 Sdebate|to>10 Sdid|-ers>10
  Sfirst|states>00 Sfor|-s>10 Sfor|Uive>00 Sgovernment|=3>10 Shave|Uing>00 She|-al>00 She|-ers>00 She|Us>00 Shim|that>00 Sinto|in<00
  Sin|Us>00 Sis|his>10 Sis|into>20 Sis|many<00 Sit|N>20 Sit|out>00 Si|-'s>00 Si|N>01 Si|she>00 Smany|monday>00 Smay|->00
  Smonday|to>00 Smore|-s>00 Snomination|his>00 Snot|to<00 Snow|=5<10 Sno|to>01 Sof|-ers>00 Sof|debate<00 Sof|of>00 Sout|of>10
  Speople|-al>00 Spercent|to<10 Spoll|the>00 Spresident|the>00 Sshe|=3<01 Sshe|she>01 Ssome|->00 Sstill|of>00 Ssupporters|he>10
  Sthan|whether>00 Sthat|->20 Sthen|some>00 Sthey|as>10 Sthey|they>20 Sthe|from>20 Sto|-ity>00 Sto|no>00 Sto|to>01 Sto|voters>20
  Stuesday|U>00 Stuesday|whether>00 Svoters|out>00 Svoters|the>00 Swas|V<00 Swhen|N>00 Swhen|on>00 Swhich|the>10 Swho|Ued>00
  Swho|they>00 Swill|=3>10
0 0.6 S-ers|U>10 S-ers|it>10 S-ers|to>00 S-er|monday<00 S-er|that>00 S-ing|N>00 S-ion|-s>10 S-ity|to<00 S-ive|from>00 S-ly|other>00
  S-ly|their>00 S-s|->00 S-s|her>00 S-s|in<00 S-s|them>00 S-|at>10 S-|both>00 S-|is>00 S-|more>10 S-|their>20 S-|up>00 S0|they>00
  S=3|and>11 S=3|he>11 S=3|in>11 S=3|in>21 S=3|on<21 S=6|U>00 S=6|he>00 SN|=6>10 SN|Vly>10 SN|her>20 SN|how>20 SN|monday<01 SN|on<21
  SN|states>00 SQ=3|->00 SQ=3|some>00 SQN|=3<10 SQN|about>00 SQN|at<20 SQN|last>10 SQU|that>00 SQhe|the>20 SQwas|about>00
  SUed|from<20 SUed|he>01 SUer|Ued>00 SUer|about>00 SUer|that>10 SUion|a>10 SUly|-er>00 SUs|there>20 SVly|=3>21 Salso|like>10
  Salso|the>20 Sand|some>00 Sand|they>00 Sand|whether>10 Sare|against>00 Sare|they>00 Sas|to>11 Sa|for>01 Sbeen|=3<00 Sbeen|=3>20
  Sbeen|that>10 Sbeen|through>00 Sbe|about>20 Sbut|he>00 Sbut|one>00 Sby|him>10 Sby|it>00 Sby|many>00 Sby|what>00 Scampaign|an>10
  Scampaign|their>10 Sdid|that>00 Sgroup|N>00 Shad|->20 Shad|in<00 Shas|Uions>00 Shas|Uions>10 Shas|Us>10 Shas|back>00 Shas|out>10
  Shave|-ity>00 She|-ion<00 She|they>00 She|this<10 She|this>10 Sin|-al>00 Sin|-ion>00 Sin|that>01 Sis|out>20 Sit|0>10 Si|=3>20
  Smay|-ing>00 Snot|->00 Snot|Us>10 Speople|=3>10 Spercent|to<00 Spoll|N>00 Spresident|her<10 Srace|by<00 Sshe|what>10 Ssince|he>00
  Sso|at<00 Sstates|Us>00 Sthat|U>00 Stheir|=3>20 Sthem|->00 Sthen|a>00 Sthen|what>00 Sthere|how>00 Sthere|to>00 Sthe|->20
  Sthe|-s>00 Sto|N>01 Sto|the>01 Swere|who>00 Swhich|that>00 Swhile|his>00 Swho|Us>00 Swho|him>10 Swho|in>01 Swho|them>00
  Swill|with>00 Swould|for>00
0 0.7 S-ers|-s>10 S-er|out>10 S-ing|is>00 S-ions|-s>00 S-ly|not>00 S-ly|she>00 S-s|->11 S-s|did<00 S-s|for>20 S0|-ers<00 SN|-al>10
  SN|Uions>00 SN|from<01 SN|how>00 SN|if>21 SN|most<00 SN|tuesday>10 SQ,|-ing>10 SQ-|=5<10 SQ-|on<10 SQ=3|how>00 SQN|at<10
  SQUion|=5<10 SQalso|that>00 SQhe|he>00 SQwhen|how>00 SUly|his>01 SUly|its>00 SUly|like>00 SUs|as>00 SU|back>00 S^|if>00
  Salso|-ers>00 Sand|-ion>00 Sand|she>01 Sare|at>10 Sare|on>00 Scampaign|U<10 Seven|in>00 She|=4>00 Sis|one>00 Sis|to<20
  Sits|attacks>00 Sit|=3<10 Smay|the>00 Smonday|the>00 Sof|=4>00 Sparty|->20 Spresident|her<20 Sshe|that>10 Sshe|up>00 Sstate|as<00
  Sstill|her>00 Sstill|to>00 Ssupporters|out<10 Sthat|where>00 Sthey|in<00 Sto|they>00 Swas|from<10 Swhich|Uion>00 Swhich|the>00
  Swho|on>00 Swho|she>00
0 0.8 S-ive|the>10 S-ly|when>00 S-s|candidates>00 S-|just>10 S-|no>00 S=10|N<20 S=3|after>00 S=3|against>00 SN|-'s>00 SUion|on>20
  SUly|her>00 SUment|the>00 S^|=3>10 S^|of>00 Sbut|-ed>00 Sby|out>00 Scandidate|Uing<00 Shas|-ed>20 Shas|-ing>10 Shave|party>00
  She|=3>21 She|Q,<00 Snot|->20 Snot|whether>10 Sprimary|a>10 Sshe|her>00 Sstill|the>00 Ssupporters|the>00 Stheir|for>00 Sto|-ing>10
  Svoters|N>00 Sweek|that>00 Swith|-al>00
0 0.9 S-al|=5<20 S-ed|at>00 SN|attacks>00 SN|could<00 SUs|as<00 SU|the>20 S^|back>10 Sand|it>00 Sand|to>00 Sbeen|for<00 Shas|=5<11
  She|in<10 Sis|one<00 Smany|-ed<00 Sshe|in<01 Ssince|she>00 Sthere|N>00 Sto|people>00
0 1 S=10|N<10 S=3|U's>00 SUal|to>10 Sand|their>00 Sare|Uly<00 She|some>00 Sof|in>00 Sshe|in<10 Sthen|to>00 Sthis|->00
  Swhen|whether>00
0 1.1 S-ion|by>10 S-s|new>10 Sare|and<00 Sstill|not<00 Sthe|-ion<00 Swhen|->00 Swith|of>00
0 1.2 S-ing|on>00 S-ly|by<10 SVly|was<00 Sthem|V<00 Swas|from<00
0.1 -1.6 SQ=3|to<20
0.1 -1.2 S=3|that<10
0.1 -1.1 Shas|that<00
0.1 -1 Salso|N<00 Shave|their<00 Sthat|a<00
0.1 -0.9 S-|=4<00 Shas|his<00 Shave|they<00
0.1 -0.8 S-s|at<00 S-s|him<00 S=3|of<10 SQbeen|of<00 SQthen|to<10 SUly|all<00 SU|whether<00 Salso|that<00 Sbut|it<10 Shad|that<00
  Sis|-s<00 Sto|her>10
0.1 -0.7 SN|it<00 SQQ,|that<01 S^|that>20 Shas|Ued<00 Sto|-er<00 Swas|N<00 Swith|among>00 Swould|N<00
0.1 -0.6 S-er|he<00 S-ing|on<00 S-|it<00 SUed|from>00 SU|what<00 Sbut|-ed<00 Sbut|Q<10 Sby|to<00 Shis|to<10 Sit|N<00 Sjust|-<00
  Smonday|an<00 Snot|who<00 Sto|this<00 Svoters|they<10
0.1 -0.5 S-s|their<10 S-|her<00 S=3|just<10 SN|that<00 SQ,|to<00 SUly|a<00 SUly|she<00 Salso|she<00 Salso|the<00 Sby|that<10
  Sby|the<00 Shad|-ive>00 Sin|U>00 Smore|about<00 Sno|that<00 Sto|he<10 Swas|between>00 Swhich|that<00 Swho|on<00 Swith|to<10
0.1 -0.4 S-ers|a<00 S-ly|N<10 S-|over<00 S-|the<00 S=3|-er<10 S=3|both<20 S=6|that<20 S=8|out<00 SN|support>00 SUed|among>00
  Salso|their<00 Sand|-<00 Sand|the<11 Sare|whether<00 Sbeen|at>00 Sbut|one<00 Sby|him<00 Scould|at<00 Scould|him<10 Seven|in<10
  Shas|the<00 Shis|Us<00 Sis|U<00 Smore|with<00 Sonly|-<00 Ssupporters|=4<00 Stweet|=3<00 Swith|for<00 Swould|=6<00
0.1 -0.3 S-ing|was<00 S-ly|for<20 S-s|some<00 S-|most<00 S-|the<20 S=3|Vly<10 SQQ?|N>10 SQand|she<00 Salso|his<10 Sand|it<20
  Sbe|at<00 Sbut|-al<10 Shave|U<10 Sin|the<10 Smade|-ed<00 Spresident|to<00 Sto|if<20
0.1 -0.2 SQ,|during<01 SQ=3|at<20 Sand|on<10
0.1 0.4 SUer|she>00 Shis|about>00
0.1 0.5 S-'s|that>10 S-ed|a>21 S-ed|even>10 S-ed|the>20 S-ers|any>00 S-er|N>01 S-er|out>20 S-ing|he>10 S-ity|N>00 S-ly|-ions>00
  S-s|such>00 S-|he>10 S-|this>10 S-|two>00 S-|whether>10 S=3|N<21 S=3|only>01 S=8|-ers>00 S=8|-ers>01 SN|Ved>10 SN|Ving>00 SN|an>01
  SN|its>10 SN|monday>10 SN|there>01 SN|which>00 SQ=3|-er>00 SQwho|N>20 SUive|N>10 SUly|-ing>10 SU|its>00 SVly|-s>00 SVly|on>00
  Salso|Ving>00 Salso|that>11 Sand|=3>21 Sare|->20 Sare|N>00 Sare|about>01 Sare|his>00 Sas|by>11 Sboth|Ual>10 Sbut|-ing>00 Sby|it>10
  Scandidates|it>00 Sdo|Uing>21 Seven|he>00 Sfor|the>00 Shad|an>10 Shad|her>00 Shad|in>01 Shad|more>10 She|Ved>10 She|him>01
  She|if>00 She|there>10 Shim|they>00 Sis|0>00 Sit|its>00 Smany|N>10 Sof|that>10 Sprimary|that>00 Sso|-<00 Sso|that>20 Sstates|a>00
  Sstate|she>01 Sthe|by>01 Stwo|-<00 Svoters|-al>00 Swas|a>00 Sweek|-er>00
0.1 0.6 S-'s|it>00 S-ed|a>10 S-ers|=3>20 S-ers|=4>00 S-ers|U>20 S-ers|an>00 S-ers|any>10 S-ers|out>00 S-ers|they>00 S-er|Us>00
  S-ion|to>20 S-ion|whether>00 S-ly|-ers>00 S-s|no>00 S-s|tuesday>00 S-|-ing>10 S-|she>00 S-|voters>00 S0|->00 S0|his>00 S=3|Uly<10
  S=3|its>00 S=3|such>00 S=3|that>21 S=3|their>10 S=6|0>00 S=8|he>00 SN|because>00 SN|like<00 SN|now<00 SN|tuesday>01 SQ-er|how>00
  SQ=3|to>01 SQN|it>00 SQN|up>00 SQQ!|N<00 SQwas|when>00 SQwhen|whether>10 SQ|that>10 SUed|at>00 SUing|Uing>00 SUions|on>00
  SUly|=3>20 SUly|him>00 SUly|so>00 SUment|the>20 SUs|=5<20 SUs|that>00 SUs|there>00 SU|him>00 SVed|the>00 SVly|new>00 SVly|new>20
  Sabout|between>00 Salso|over>00 Salso|up>00 Sand|what>00 Sand|whether>20 Sare|->10 Sare|-ing>01 Sare|to>21 Sas|=5<00 Sas|by<01
  Sat|about>00 Sa|on>20 Sbeen|that>20 Sbe|for>10 Sbe|that>00 Sbut|-er>00 Sbut|against>00 Scampaign|N>00 Scampaign|Us>20
  Scampaign|she>00 Scampaign|two>00 Sdebate|they>00 Seven|about>00 Shad|an>00 Shad|its>00 Shad|that>01 Shas|that>21 Shave|any>00
  She|->20 She|-ment>00 She|Vly>00 She|against<00 She|has>00 She|supporters>00 She|those>10 Shis|that>01 Sin|that>10 Sits|as>11
  Sit|a>20 Sit|that>01 Sit|that>10 Si|both>00 Si|they>00 Smany|N>00 Smore|Uion>00 Snew|that>00 Snight|=3<10 Snomination|that>10
  Snow|->00 Snow|about>10 Sone|is>10 Sown|was>00 Sparty|->00 Spercent|it>00 Spoll|N>10 Spoll|last>10 Spresident|-ion>00
  Spresident|-ly>00 Sshe|an>00 Sshe|those>00 Sshe|tuesday>11 Ssome|he>00 Sso|like>01 Sso|on>00 Sstate|N>00 Sstate|U>00 Sstate|a>10
  Sstill|to>10 Ssupporters|that>20 Sthat|they>00 Sthey|also>10 Sthey|an>10 Sthey|an>20 Sthey|that>20 Sthe|from>10 Sthe|was>10
  Sto|-s>20 Stuesday|they>00 Stweet|a>10 Stwo|both>00 Swas|=5<00 Swas|if>00 Swas|on>01 Sweek|0>10 Swere|they>00 Swere|to>20
  Swere|tuesday>00 Swhether|the>10 Swhich|->20 Swhich|Uing>10 Swho|its>00 Swill|his>00 Swill|if>00 Swill|most>00 Swill|most>10
  Swould|=6>11 Swould|Uing>10
0.1 0.7 S-ed|because>00 S-ers|=4>20 S-er|=5<20 S-ion|they>00 S-s|-s>20 S-s|Ued>11 S-s|they>20 S-|such>00 S-|were>00 S0|=3>20
  S0|that>00 S=3|Uing>00 S=3|Vs>00 S=3|state>00 S=6|-s>00 S=6|that>00 SN|-er>10 SN|for>01 SN|one>10 SQ,|Ving>20 SQ.|which>00
  SQhe|in<10 SQ|about>00 SQ|that>00 SUer|0>00 SUer|on>00 SUion|N>00 SUly|he>10 SUly|not>20 SU|-ly>00 SU|if>00 SU|you>00 SVly|out>00
  Salso|if>00 Salso|it>00 Salso|that>00 Salso|their>00 Salso|three>00 Salso|whether>00 Sand|his>01 Sand|she>00 San|that>00
  Sare|-ing>00 Sare|U<20 Sare|if>00 Sbeen|from<00 Sbeen|on>20 Sbefore|that>00 Sboth|a>00 Sbut|there>00 Sby|N>01 Sby|on>00
  Sby|voters>00 Scampaign|her>00 Scandidate|=3>10 Scan|->00 Scould|N>10 Sfirst|=5<21 Sfrom|that>00 Shas|0>00 Shas|Vs>00 Shas|of>01
  Shas|whether>00 Shave|that>20 She|-er>00 She|states>00 Sis|-ment>00 Sit|N>00 Sit|they>00 Si|was>00 Sjust|->00 Smany|that>00
  Smuch|that>00 Snot|-er<10 Snow|=3>20 Sonly|a>00 Sown|=3>10 Sparty|0>10 Sparty|the>00 Spoll|last>00 Spresident|tuesday>00
  Sstill|-s>00 Sthey|her>20 Sthey|that>10 Sthey|their>00 Sthe|are>00 Sto|one>00 Stuesday|that>10 Svoters|-s>00 Sweek|that>10
  Swhen|in>00 Swhen|who>00 Swhile|about>00
0.1 0.8 S-er|as>00 S-er|he>00 S-er|the>00 S-ion|-s>00 S-ion|=5<20 S-ion|it>00 S-ly|=10>00 S-ly|to>01 S-ly|was>00 S-s|delegates>00
  S-s|their>20 S-s|tuesday<10 S-|-al>10 S-|former>00 S-|people>00 S-|their>10 S=3|=6>00 S=3|tuesday>00 SN|-ly>00 SN|Us>01 SN|Ved<00
  SN|if>20 SN|whether>00 SN|will>00 SQ,|it>01 SQN|=4>00 SQN|U>10 SQQ,|against>00 SQis|a>00 SUer|=6>00 SUly|what>00 SUs|about>00
  SUs|by<00 SU|no>00 S^|last>00 Salso|his>10 Salso|many>00 Salso|of>20 Salso|that>20 Sa|with>00 Sby|he>00 Scampaign|an>00
  Scandidates|to>00 Scan|-<00 Sdid|N>00 Sfirst|last<00 Shad|a>10 Shas|supporters>00 Shas|that>01 Shas|they>00 Shave|new>00
  Sher|of>10 Shis|not>00 Sinterview|U<00 Sits|not>00 Sit|0>20 Sit|he>00 Si|a>00 Si|that>10 Smade|monday>00 Snot|if>00 Sof|the>10
  Son|a>00 Sparty|0>00 Speople|Ued>00 Spoll|-er>00 Spoll|that>00 Spresident|-al<00 Spresident|=3>10 Sshe|U>20 Ssince|that>00
  Ssome|he<00 Ssome|they>00 Sthat|for>00 Sthey|-ing>00 Sthey|Ued>00 Sthe|=4>00 Swas|0<00 Swas|0<20 Swas|last<11 Sweek|0>00
  Swere|Uing>00 Swhen|if>00 Swhich|-ion>00 Swhich|his>00 Swhile|->00 Swould|Uer>00
0.1 0.9 S-s|-al>00 S-s|tuesday<20 S=3|a>11 S=3|an>01 S=3|by>11 S=8|against>00 SQQ.|what>00 SQnot|the>00 SUal|to>20 SUly|those>00
  S^|back>00 S^|to>21 San|to>00 Sare|the>00 Sbeen|of>10 Sbeen|party>00 Shas|it>00 She|has<00 Smade|U<00 Snight|an>00 Snot|whether>00
  Sone|the>00 Sso|to>00 Stheir|=4>00 Sthen|->00 Stime|a>00 Sto|if>00 Swas|that>00 Swere|that>00 Swhich|-ing>00 Swhich|-ing>10
  Swhich|-s>00 Swhile|to>00
0.1 1 S-ed|over>00 S-er|=6>00 S-s|Uing>00 S-s|both>00 S-s|most>00 S=8|in>10 SN|and>01 SN|most>00 SQnow|as<10 SUment|=5<01 Sand|he>00
  Sand|her>00 Sbeen|a>00 Sbeen|not<00 Shad|that>10 Sof|about>20 Sto|Q>01 Stuesday|N>00
0.1 1.1 S=6|that>20 SN|first>10 SQN|=5<10 SQhe|=5<01 SUly|-s>00 SUment|by<00 Sand|whether>00 Shis|=7>10 Snomination|Us<00
  Snow|for<00 Sshe|=3>20 Sstill|on>00 Swas|for<00
0.1 1.2 S-ed|by<00 S-ing|that>00 Sit|to>00
0.1 1.3 S-ly|by<00
0.1 1.4 S^|to>10 Sbe|that<00
0.1 1.5 S-ed|even<00
0.2 -1.3 S^|to>01
0.2 -1.2 Sthat|to<00
0.2 -1.1 Swas|as>10
0.2 -1 SQin|N<00 Sit|=3<00
0.2 -0.9 S-|that<00 S=3|=3<10 SQQ,|against<01 Sto|N<00 Sto|that<00
0.2 -0.8 SUly|that<10 SUly|the<00 Sby|about<00 Snot|N<00 Swill|a<00
0.2 -0.7 S-ions|to<00 S-ion|by>00 S-ly|more>00 S=3|them<10 SN|they<00 SQ-|-er>00 SUly|N<00 SVing|N>00 Sany|he>00 Shas|this<00
  Snight|=3<00 Sthe|from>00
0.2 -0.6 S-al|on<00 S-ly|the<20 S-s|of<00 S0|among>00 S=3|their<10 SN|-ion<00 SQ,|-s<01 S^|Q,>01 S^|on>10 Sand|=4<10 Sare|a<00
  Sby|to>10 Shad|the<00 Shas|Uion<00 Shis|to<20 Sit|a<00 Snight|=5<00 Spolls|N<00 Sthe|new>00 Swith|of<00
0.2 -0.5 S-'s|not<00 S-|there<00 S0|=3<00 SN|last<00 SQ,|-ers<01 SVly|to<10 Salso|to<10 Scountry|by>00 Sto|his<00
0.2 -0.4 S-ed|N<00 S-|-er>00 S-|N<00 S=3|-ions<10 S=3|or<10 SQ=3|-<20 SQhe|Uer<00 SQnot|the<00 SUal|by>00 SUly|her<00 SUly|tweet<00
  SU|from>10 Salso|-al<00 Salso|-ing<20 Sand|he<01 San|with<10 Sbut|U<01 Sby|=3<00 Scandidates|by>00 Sfrom|about<10 Shave|the<10
  Sher|among>00 Sher|during<20 Snot|Ued>00 Ssince|for<00 Sstill|his<00 Sto|if<00 Swho|an<00 Swill|up<00
0.2 -0.3 S-ed|over<00 S-ive|with>00 S-|-ions<00 S-|=3<20 S-|N<20 S-|monday<00 S=3|any<10 S=3|no<10 S=8|that<00 SQ,|an<01 SQQ,|=3<01
  SUing|that<00 SVly|them<10 Salso|=3<00 Sand|Us<00 Sand|it<11 Sa|is>00 Sfor|N<00 Shad|N<20 Smore|about<10 Smore|with<20 Snot|so>00
  Sof|U>00 Son|by>00 Sto|any<00 Swas|U>00 Swell|among>00 Swith|Uion>00
0.2 -0.2 S-s|N<20 S=3|them<20 S=6|with<10 SQQ,|a>20 SUly|N<10 Sand|-<01 Sare|no<00 Sbut|the<11 Sbut|to>00 Shad|N<10 Shave|Uly<21
  Sits|not<00 Smore|in<00 Sown|=3<00 Sstate|->00 Stuesday|N<10 Swith|to<11
0.2 -0.1 S-|Us<00 Sa|of>00
0.2 0.3 S-|by>10 SUly|=3<00
0.2 0.4 SQN|N<10
0.2 0.5 S-'s|as>11 S-al|him>01 S-ion|will>00 S-s|the>21 S-|Uly<00 SN|Ued>01 SN|some>01 SN|who>01 SQalso|that>10 SUer|=4>00
  SUment|his>00 SUment|on>01 Salso|Q>01 Sare|whether>10 Scandidate|U>00 Sdo|the>00 Shave|about>00 She|-ive>00 She|Q>11 She|him>00
  Sinterview|he>00 Sis|into>10 Si|his>00 Smany|N>21 Smore|Ual>10 Snot|their>00 Sone|that>00 Sshe|N>11 Sstill|that>00 Sthey|-<00
  Swhile|N>00
0.2 0.6 S-ers|-ers>20 S-er|=5<00 S-ions|-s>20 S-ion|by>01 S-ive|is>21 S-ly|over>00 S-s|could>00 S-s|other>00 S-|-ing>00 S-|her>10
  S-|out>00 S-|then>10 S-|when>10 S-|will>00 S=3|by>01 S=3|how>01 S=3|no>01 S=6|it>00 S=6|the>20 S=8|-ive>00 S=8|U>20 S=8|it>00
  S=8|it>10 SN|Ued<00 SN|any>01 SN|many>20 SQ-er|=5>00 SQhe|how>00 SUer|he>00 SUly|-ing>00 SUly|all>00 SUly|that>10 SUly|up>20
  SUs|->01 Safter|to>00 Sand|that>20 Sare|N>01 Sas|to>01 Sa|->11 Sbeen|U>20 Sbut|Q>01 Scandidate|his>10 Scandidate|they>00
  Scould|->00 Scould|=3>20 Sdebate|to>00 Sfirst|if>00 Sfrom|that>10 Shas|for>01 Shave|=6<00 Shave|he>01 Sher|during>01 She|0>00
  She|but<00 She|there>01 Sis|-ers>11 Sit|its>01 Sit|the>20 Sit|will>11 Smore|Ument>10 Snight|that>00 Snominee|-ing>00 Snot|a>10
  Sonly|that>00 Spoll|her>00 Sshe|-ed<00 Sshe|an>01 Sshe|not>00 Sshe|tuesday>00 Sstill|->00 Sstill|they>00 Sthat|their>00
  Sthat|voters>01 Sthen|if>00 Sthey|how>01 Sthe|has>10 Sthree|they>00 Sto|-s>01 Sweek|->00 Sweek|N>01 Swere|=5<00 Swho|out>00
  Swho|the>01 Swould|=6>10
0.2 0.7 S-al|-ing<00 S-ers|his>00 S-ers|such>00 S-ing|U's>00 S-ion|was>01 S-ive|for>10 S-ive|is>01 S-s|-ed<00 S-s|-ity>00 S-s|=5<11
  S-s|Us>10 S-s|whether>00 S-|at>20 S-|she>01 S-|the>01 S0|that>10 SN|-al>20 SN|Uly>10 SN|its>20 SN|last>10 SN|those>20 SN|under<00
  SQ.|if>00 SQbut|that>00 SQwhile|the>00 SUer|an>00 SUly|like<00 SUly|where>00 SUment|their>01 SU|to>01 SVly|them>00 SVly|to<00
  Sall|with>10 Sand|it>01 Sand|this>01 Sare|-ing>10 Sat|about>10 Sbeen|this>00 Sbut|U>00 Scampaign|her>10 Scampaign|that>10
  Scampaign|tuesday>10 Sdebate|U>00 Sdo|is>10 Seven|-ing>00 Sgovernment|a>00 Sgovernment|that>00 Shad|Ued<00 Shad|an>20 Shad|more>00
  Shas|there>00 Shave|how>10 Shave|how>20 She|Ved>00 Sin|of>01 Sit|so>00 Sit|supporters>20 Sjust|that>20 Smore|Uion>10 Snot|how>00
  Snow|-ing>00 Sor|his>00 Spoll|-s>00 Sshe|Q>01 Sshe|of>00 Sshe|what>20 Sstate|a>00 Ssupporters|U>10 Sthat|him>01 Sthat|them>00
  Sthem|he>00 Sthen|that>00 Sthen|the>20 Sthey|he>00 Sthey|it>00 Sthose|to>10 Sto|=3>20 Sto|where>00 Swhat|to>00 Swould|Uing>00
  Swould|their>00 Syou|to>00
0.2 0.8 S-'s|that>00 S-ers|-ers>00 S-ers|=10>00 S-er|-s>00 S-er|if>00 S-ing|was>00 S-ion|N>00 S-s|-er>20 S-s|Us>00 S-s|Vs>00
  S-s|that>01 S-|=4>10 S-|that>01 S-|two>10 S-|whether>00 S=3|the>21 S=8|they>00 SN|government>20 SN|had>00 SN|supporters>01
  SQ,|they>00 SQN|after<10 SQQ,|-er<00 SQQ?|N<00 SQalso|that>20 SQshe|=5<10 SQwho|Uly>00 SUion|on>10 SUly|a>20 SUly|not>10
  SUs|-ion>00 SUs|they>00 Sall|to>20 Salso|like>00 Sand|Us>20 Sand|such>00 Sare|that>20 Sbefore|his>00 Sbe|being>00 Sboth|-ive>20
  Sbut|its>00 Sbut|she>00 Sbut|the>10 Sby|candidates>00 Scampaign|=3>10 Scandidate|=3<10 Scandidate|that>00 Scandidate|to>00
  Scan|-s>00 Scould|=3>10 Sdid|-ers>00 Seven|a>00 Shad|-ing>00 Shad|more>11 She|out>20 She|that>11 She|voters>00 Sit|-ly>00
  Sit|=3>20 Sit|will>00 Si|i>00 Si|when>10 Smade|that>10 Snomination|->00 Snot|-ers>00 Snot|Uly>00 Snot|the>20 Snow|that>10
  Snow|they>00 Sover|that>00 Sshe|N>21 Sstate|all>00 Sstill|not>00 Sthem|to>00 Sthey|could<00 Sthey|her>10 Sthe|is>10 Sthe|that>01
  Sthis|to>10 Sthose|other>00 Stime|about>00 Sto|=3>10 Sto|what>01 Swhether|the>00
0.2 0.9 S-al|that>00 S-ed|a>00 S-ers|he>10 S-ers|the>20 S-ers|to>20 S-er|after<11 S-ive|the<20 S-s|-ers>00 S-s|just>00 S-|-ion>00
  S-|about>01 S=3|more>00 SN|its>00 SN|was>10 SQ,|an>00 SQ-ers|in>10 SQ=3|that>20 SQfirst|by<00 SQwhen|which>00 SUion|that>00
  SUly|that>01 SUly|whether>00 SU|=4>00 SVly|to>00 Safter|on>00 Salso|he>00 Salso|she>00 Sand|-ly>00 Sand|Uions>00 Sand|the>01
  Sare|Uing>00 Sare|against>10 Sare|an>00 Sare|as<00 Sare|to>01 Sbeen|U>00 Sbeen|in>00 Sbe|-<00 Sby|its>00 Scampaign|N<20
  Scandidates|that>00 Seven|that>10 Shas|-ity>00 Shas|Uing>01 She|would>10 Shim|him>01 Sinterview|that>20 Sis|on>01 Sit|Q>01
  Sit|it>00 Si|in>10 Smany|=3<10 Smonday|0>00 Snow|to>00 Spercent|the>00 Sstates|N>00 Sthat|voters>00 Sthey|Us>00 Sthey|an>00
  Sthey|other>00 Sto|in>00 Svoters|she>00 Swas|his>10 Swhich|U>00 Swill|the>10 Syear|what>00
0.2 1 S-ers|him>00 S-er|out>00 S-s|new>00 S-|most>00 S-|only>00 S-|when>20 S=3|-ed<20 S=3|back>00 SN|they>00 SUing|that>00
  SUly|it>00 SUment|it>00 SVly|that>00 Sa|that>10 Sbut|-al>00 Sbut|would>00 Scandidates|the>00 Shas|both>00 She|-s>10 She|how>00
  She|what>00 Sis|-al>00 Sis|he>00 Sit|that>00 Smade|he>00 Snot|to>00 Srecent|to>00 Sshe|-s>00 Ssupporters|a>00 Stuesday|that>00
  Swere|Ving<00 Swere|during<00
0.2 1.1 S-ers|a>00 S-ers|one>00 S-s|Uly<00 S-|it>00 S=3|how>00 S=3|what>00 SN|any>00 SN|many>00 SUed|among<00 SU|that>00 Salso|N>20
  Sare|that>00 Sbeen|on<00 Sboth|the>00 Shas|that>00 She|Us>10 She|would>00 Si|in>00 Snow|whether>00 Sof|that>00 Sso|because>00
  Sto|what>00 Svoters|that>00 Swill|N>00
0.2 1.2 S-ly|N>00 S-s|Uly>00 S^|whether>00 Salso|-er>00 Sfor|on>00 Sin|an>00 Smuch|in>00 Sthey|=3>10
0.2 1.3 S-ly|because<00 S=3|he>00
0.2 1.4 Swas|U<00
0.3 -1 S=3|that<20 Sthat|Uly<00
0.3 -0.9 S=3|his<10
0.3 -0.8 S=3|in<10 SU|as>01 SVing|she>00 Sand|that<01 Sto|-<00
0.3 -0.7 S-ive|of<00 SQQ,|N>00 Sa|-ment>00 Shave|the<00 Sto|the<10 Sto|they<00 Sto|whether<00
0.3 -0.6 S-|his<00 S=3|her<10 SN|with<00 SUly|about<00 SUly|the<10 Shad|to<10 Shave|U<00 Smore|U<00 Smost|of<00 Sthe|and<00
  Sto|=3<10 Sto|voters<00 Swhich|the<00
0.3 -0.5 S-ion|with<00 S-s|did>00 S0|the<00 S=3|-s>10 S=3|his<20 S=3|with<10 S=6|among>00 SQ,|she<01 SQU|that<00 SUion|on<00
  SUly|a<10 SUly|he<00 S^|this>10 Salso|if<00 Sand|N<21 Sand|about<00 Sbeen|by>10 Sbut|that<10 Sby|what<10 Sfirst|last>00
  Stheir|to<00 Sweek|the<00 Swith|=5<10
0.3 -0.4 S-ing|to<10 S-|-s<10 S=3|Q!<10 SN|at<00 SN|she<10 SQ,|his<01 SQ=3|to<11 SQQ,|->00 Sare|far<00 Sbut|his<01 Sby|N<00
  Scampaign|it<00 Shad|it<00 Shas|-ing<20 Shas|against<00 Shave|in<00 Sin|a>20 Sits|for<00 Snot|his<00 Snot|with<00
0.3 -0.3 S-'s|on<00 S-ing|the<00 S=3|-ers<10 S=3|Q<20 S=8|-ers<00 SN|Us<10 SQ,|=3<01 SUed|against<00 SUly|those<20 SVly|N<00
  SVly|as>10 Safter|that<00 Salso|-s<00 Sand|N<11 Sand|support<00 Sattacks|their<00 Sbefore|N<00 Sbe|about<10 Shas|of<00 Shave|a<10
  Sin|the<00 Sonly|that<00 Ssome|N<00 Sthen|that<00 Sthe|U>10 Sto|for<20 Swhether|the<10 Swhich|-ing<00 Swill|-<00 Swill|at<00
0.3 -0.2 S-ed|because<00 S-er|N<00 S-s|how<00 S-|-al<00 S-|whether<00 S=3|the<20 SN|she<00 SN|supporters<00 SQQ,|-ed>10 SU|-s<10
  Salso|-ion<00 Sand|its<00 Sand|whether<20 Sand|with<00 Sat|about<00 Sbeen|through<00 Scandidates|in<00 Scan|the<00 Scould|the<00
  Shad|just<00 Shas|other<00 Shim|=5<00 Smade|his<00 Snot|Uer<00 Spresident|N<00 Sto|for<10
0.3 -0.1 S-ers|-ed<00 S-s|just<00 S=3|N>20 S=3|Q<00 S=6|a<20 SN|back<00 SQcampaign|-<00 SQ|for<01 SUment|it<10 SU|=3>10 Sand|on<01
  Sare|-s>00 Shas|many<00 Smonday|out<00 Sso|on<00 Sto|after<10
0.3 0 S-ed|Uion>00 S-s|by>00 S=3|->10 SN|-ment>00 SQhe|N<00
0.3 0.3 S=3|on<20 SQ,|to>00
0.3 0.4 SUment|-<00
0.3 0.5 S=3|over<20 SN|0>00 Sa|to>00 She|make<00 Snow|N<10
0.3 0.6 S-er|->01 S-|0>01 S=3|-<00 S=3|=5>00 S=3|tuesday>01 S=6|he>10 Sfirst|Q>01 Shas|he>01 She|voters>10 Snot|about<00 Sof|the>21
  Sthen|=5<00
0.3 0.7 S-ers|-ers>10 S-er|=3<00 S-ing|a>00 S-ly|was<00 S-s|if>00 S=3|supporters>20 S=6|in<00 SN|many>10 SN|some>11 SQQ,|-ed<00
  SQQ?|N>11 SQwho|-s>00 SQwho|to>10 SUive|N>00 SUly|a>21 SVly|new>10 Salso|he>01 Sand|her>01 Sand|not>00 Scampaign|their>00
  Shis|=5<00 Sis|Ving>00 Spolls|N>10 Sshe|=4>00 Swhile|-s>00 Swho|that>20
0.3 0.8 S-al|him>00 S-er|to<00 S-s|-er>10 S-|its>20 S=3|any>01 S=3|at>01 SN|0>01 SN|as>11 SN|government>00 SN|they>01 SQ-|to>01
  SQ=3|how>10 SUed|he>00 SUion|-ing>00 SUly|any>00 SU|about>01 Salso|for>01 Sand|a>01 Sa|by>01 Sbut|it>00 Scampaign|on>20
  Scandidate|that>01 Shas|Us>01 Shave|he>00 She|about>20 She|them>01 Shim|him>00 Sis|N>21 Sis|presidential>00 Sis|presidential>10
  Sjust|that>00 Snow|he>00 Speople|that>00 Spresident|about>01 Sprimary|a>00 Sshe|what>00 Sstate|about>01 Sstill|a>00
  Ssupporters|he>00 Stheir|that>20 Sthem|to>01 Sthere|that>00 Sthe|Ued>01 Stime|a>20 Stwo|-<10
0.3 0.9 S-'s|to>00 S-ers|the>10 S-er|they>00 S-ing|he>00 S-s|U's>00 S-s|against>00 S-|=10>00 S-|any>00 S-|for>01 S-|her>01
  S=3|candidates>00 SN|between>10 SQ-ly|the>01 SQQ,|former<00 SQQ,|one<00 SQUly|as>00 SUers|that>00 SUly|she>00 SUment|that>00
  SU|which>00 Salso|-ed>00 Salso|-ing>20 Sand|people>00 Sbe|him>00 Scampaign|he>10 Scandidate|he>00 Scandidate|he>10 Sdo|is>20
  Seven|-ing>20 Sfor|when>00 Shad|on>01 Shas|Uion>10 Shas|Vly>01 Shas|other>00 She|Uions>00 Si|it>00 Si|that>20 Sone|is>00
  Sshe|they>00 Sstill|his>00 Ssupporters|that>00 Stheir|is>10 Sthem|Uers>00 Swas|over>00 Swere|to<20 Swhen|how>00 Syou|at>00
0.3 1 S-ed|that>00 S-ers|-s>00 S-ers|that>20 S-ive|they>00 S-s|she>00 S-s|they>10 S-s|was>00 S-|what>00 S=3|=4>11 S=3|Uly>00
  S=3|any>00 S=6|as>00 SN|could>00 SN|much>00 SN|one>00 SN|who>00 SQQ,|a<00 SQQ,|the<00 SQshe|N>10 SUer|that>00 SU|both<00
  SVly|about>00 SVly|of>00 Sall|-s>00 Sbeen|that>00 Sbeen|was>00 Scandidates|to>01 Sfrom|the>00 Sher|was>00 She|make>00 She|she>00
  Shis|for>01 Shis|has>00 Sit|-s<00 Sit|N>10 Si|Uing>00 Snot|Uer>00 Sof|=3>20 Sshe|it>00 Sshe|people>00 Ssome|N>00 Sso|->00
  Sthursday|out>00 Sto|more>00 Swere|-ions>00 Swere|Uing<00 Swould|Ued>00
0.3 1.1 S-s|they>00 S-|-ers>10 S-|=4>00 S=6|for>00 SN|can>00 SN|there>00 SQ,|that>00 SQ=3|him>00 SUed|=5<00 SUer|his>00 SUly|an>00
  Sand|voters>00 Sare|far>00 Sat|over>00 Sbeen|out>00 Sbe|the<00 Scandidate|his>00 Shas|him>00 She|there>00 She|will>00 Shis|as<00
  Si|=7>00 Smany|-ed>00 Sno|who>00 Sshe|-'s>00 Ssupporters|U>00 Sthat|him>00 Sthey|a>00 Sthey|in>00 Swhen|to>00
0.3 1.2 S-ers|it>00 S-ment|-s>00 S=6|that>10 SQhe|Uer>00 Salso|Uing>00 Sand|-ment>00 Sand|its>00 Snow|the>00 Sthat|-ers>10
  Sthey|that>00 Swill|-ing>00
0.3 1.3 SN|=7>00 Sand|how>00 Scampaign|it>00 Seven|the>00
0.3 1.4 S=3|this>10 Snot|with>00 Sto|whether>00
0.3 1.5 S=3|Q!>00
0.3 1.7 Swere|by<00
0.4 -1.1 S-ly|that<00
0.4 -1 S^|that>01 Salso|it<00
0.4 -0.8 S=3|on<10 SUly|so<00 SU|about<00 Shas|her<00 Shave|N<00 Snow|N<00 Sweek|up>00
0.4 -0.7 S-|-ers<00 SQ=3|of<10 SQQ,|N>20 Son|to<00 Sto|-s<00
0.4 -0.6 S-ing|for>10 S-s|for<00 S-|former<00 SN|this<00 SQ=3|about<10 SU|an<00 Sand|they<10 Sbeen|of<00 Sby|out>10 Shis|that<00
  Sto|=3<00 Sto|their<00 Svoters|out<00 Swas|0>00
0.4 -0.5 S-|him<00 S=3|=5<10 S=3|a<20 S=3|some>00 S=6|N<00 SQto|the<10 Sof|from>00 Sstate|she<00 Sto|his<10
0.4 -0.4 S-ers|with<00 S-ive|they<00 S-ly|on<10 S-s|were>00 S-|that<20 S=3|a<10 S=3|back<10 S=3|out<10 S=3|the<10 S=8|him<00
  S=8|the<00 SQhas|in<00 SQhas|while<00 Safter|about>10 Sand|his<00 Shas|that<20 Snot|it<00 Son|a<00 Stime|about<00 Sto|=3<20
0.4 -0.3 S-'s|-ions<00 S-ly|=6>00 S-ly|by>10 S-s|so<00 S-|as>00 S=6|that<01 S=8|on<00 SQ,|he<01 SQalso|that<00 SUion|=3<00
  SUly|in>00 SU|no<00 S^|that>11 Sa|U<10 Sbefore|-<00 Sbe|in>00 Sbut|her<10 Scampaign|the<00 Sfor|how<01 Sstill|by<00 Sstill|in<10
  Sthen|to<00 Swhile|that<10
0.4 -0.2 S-er|them<00 S-ing|during<20 S-s|them<10 S-|about<00 S=3|-ions<20 S=3|N<20 S=3|what<10 S=3|whether<10 S=6|N<10 SQ,|that<00
  SQthat|a<00 SUly|one<20 S^|one>10 Safter|with<00 Salso|last<00 Sand|how<00 Sand|people<10 San|that<00 Sas|to<00 Sboth|for<10
  Sby|his<00 Sby|its<00 Scandidate|his<00 Shad|U<00 Sher|during<00 Shis|-<00 Shis|into<10 Sinterview|he<10 Sis|Uing<20 Sor|them<00
  Spercent|him<00 Sso|up<00 Sthem|U<00 Sthey|-ing<00 Sto|from>00 Swas|of<10 Sweek|-<00 Swere|they<00
0.4 -0.1 S-er|after<00 S-ion|some<00 S-ive|=3<00 S-|about<10 S=3|Vs<10 S=3|his<11 SN|of<10 SQ-er|into<00 SQN|at<00 SUer|he<00
  SUer|it<00 SUer|so<10 SUs|they<00 Salso|Us<00 Sand|-ly<20 Sand|up<00 Sbut|=3<00 Scandidate|N<00 Sfrom|N<00 Shave|N<20 Shave|a<00
  Sin|a<00 Spercent|she<00 Spoll|N<00 Sto|her<01 Stwo|about<00 Swould|voters<00
0.4 0 S-ers|states<00 S-ly|->00 S-s|they<00 S-|last<00 SN|-ity<00 SQ-ers|=3<00 SQ-er|them<00 SUly|U<00 Shad|=4<00 Shas|=3<00
  She|those<00
0.4 0.1 Shad|=3<00 Sis|->00 Si|have<00 Sthe|for>00
0.4 0.2 S=3|-<10 SUs|on>00 Swhich|-ly<00
0.4 0.3 S=3|->00 SN|some>00 SQN|on<00 Sbeen|on>00 Stheir|=5<00
0.4 0.4 Sa|U<00 Sbe|->00 Shas|a<00 Shas|been<00 Smade|in<00
0.4 0.5 S-ion|was<00 S=6|to<20 SQ=3|him<20 SQQ,|will>20 Sis|-<00
0.4 0.6 SVly|and<00 Sin|=3<00 Sis|on>00
0.4 0.7 Si|about<00
0.4 0.8 S-s|her>01 SN|=5>00 SQ,|the<01 Sbe|about<20 Shad|U>10 Sis|on<20 Si|=7>10 Si|to>10
0.4 0.9 S-er|the>01 SN|government>10 SQ=3|=3<20 SUment|him>00 Salso|-ing>10 Sand|the>11 Sby|-ly>01 Seven|the>01 Shad|to>21 She|in<00
  Sis|-ing<00 Sis|for>20 Smade|that>11 Sor|him>00 Sshe|the>01 Sstill|is>00 Sthey|-er>00 Sthey|-s>10
0.4 1 S-er|them>10 S-er|there>00 S-ion|that>20 S=3|a>10 S=6|the>00 SQshe|N>11 SUers|a<00 SUment|that>01 S^|->10 S^|Ued>00
  Salso|that>21 Salso|this>00 Sand|to>20 Sare|-ly<20 Sdo|Uing>00 Seven|-ing>10 She|not>00 Sin|that>00 Snot|-ive>00 Son|U>00
  Sshe|N>01 Sthey|-s>20 Sthey|how>11
0.4 1.1 S-ing|over>00 S-|its>01 SQ,|Ving>00 Sare|whether>00 Sboth|-ive>00 Sdo|Uing>11 Si|that<10 Sjust|to>00 Sor|-s>00 Sshe|that>01
  Sthey|could>00 Sthe|-s>10 Svoters|race>00
0.4 1.2 S=3|-ers>10 S=3|when>00 SN|between>00 SQ,|-ing>00 SQsaid|N>00 SUly|not>00 Salso|that>01 Sa|about>10 Sby|=3>10 Shad|that>00
  She|one>00 Sleast|to>00 Sshould|-ing>00 Ssupporters|like>00
0.4 1.3 SN|back>11 S^|Uly>00 Sbe|=3>20 Sboth|to>00 Sis|to>01 Sis|who>00 Sthat|Uing>01 Sthey|-s>00
0.4 1.4 SN|former>00 S^|tuesday>00 Snot|any>00 Sthey|->00 Swill|Ved<00
0.4 1.5 S=3|she>00 SQnow|as>00 S^|what>00 Snot|it>00
0.4 1.6 SN|thursday<00 SQ,|-s>00 Sbe|because<00 Snot|-er>00
0.4 1.8 Sof|the>00
0.5 -0.9 Sis|he<00 Swere|about<00
0.5 -0.8 S=3|he<20 Sit|that<00
0.5 -0.7 SQ=3|that<10 Salso|he<00
0.5 -0.6 S-er|that<00 S-s|of<10 S=3|they<10 S=6|the<00 SQthen|=4<10 SUs|the<00 SU|that<00 Sso|that<00 Sstill|that<00 Swas|-ing<00
  Swho|they<20
0.5 -0.5 S-s|that<00 SN|just<00 SQnot|that<00 SUly|it<00 SU|-s<00 Salso|on<00 Shas|him<00 Shas|it<00 Sin|->11 Sthe|of>10 Sto|how<00
  Sto|on<00 Stuesday|whether<00
0.5 -0.4 S-al|=3<00 S-ed|to<00 S-ly|they<00 S-|Us>10 S-|just<00 SQ,|N>20 SU|among>00 SU|by>01 Salso|for<00 Sand|Q!<00 Sa|among>00
  Sby|former<00 Sother|by>00 Sstill|out<10 Sthat|from>00 Sthey|at<00 Swas|->00 Swere|during>00
0.5 -0.3 S-ions|for<00 S=3|Uions<10 S=3|just<20 SQQ,|an>00 SQU|for<00 SUal|to<00 SUly|N<20 SUly|them<00 Sand|Uing<00 Sand|in<20
  Sand|whether<10 Sa|to<20 Sbut|=3<10 Sdelegates|-ing<00 Sdelegates|to>00 Shave|-ing<00 Sin|->10 Sis|0<00 Sis|Us<00 Sit|N<10
  Snot|N<20 Snot|U<00 Snot|Ved>00 Srace|by>00 Sso|to<00 Sstates|Us<00 Sthen|the<00 Sthey|on<00 Sthe|on<00 Svoters|that<00 Swas|U>10
  Sweek|N<00 Swould|the<00
0.5 -0.2 S-al|a<00 S-er|-ly<00 S0|its<00 S=3|after<20 S=3|the<21 S=6|at<01 SN|her<00 SN|who<00 SQ-|from>00 SQN|up<00 SUing|from>00
  SUly|her<10 SU|N<10 San|for<00 Sare|Q<00 Shas|for<00 Shave|how<00 Shave|no<00 Sis|at>00 Sis|many>10 Sis|them<00 Snow|U<10
  Snow|him<20 Ssupporters|they<00 Sthat|them<00 Sthose|-s<00 Sweek|an<00
0.5 -0.1 S-al|there<00 S-ers|-ing<00 S-ers|=10<00 S-er|-s<00 S-s|he<00 S-s|if<00 S-|among>00 S-|people<00 SQ-|on<00 SQQ,|N>11
  SUed|N<00 SUly|about<20 Sabout|between<00 Salso|-er<20 Salso|her<20 Sare|-ment<00 Sare|to<01 Sa|U<20 Sa|about<00 Scampaign|-s<00
  Scandidates|-ly<00 Scan|Uly<00 Sdid|the<00 Sjust|N<00 Snomination|-<00 Snominee|that<00 Snot|that<11 Sparty|the<00 Spoll|the<00
  Sso|-er<00 Sto|an<00 Svoters|Q<00 Sweek|that<00 Swere|about<20 Swill|a<10
0.5 0 S-'s|of<00 S-ment|this<00 S-s|she<00 S-|by>00 S-|by>20 S0|his<00 S=3|by>00 S=3|monday<10 SN|many<00 SN|there<00 SN|up<00
  SQ,|-ing<01 SQ-er|of<00 SQ-|U<00 SQ=3|-er<10 SQN|this<00 SQQ!|a>00 SQQ,|a>10 SQU|=3<00 SUing|among>00 Sall|with<20 Salso|-ing<00
  Sand|for<11 San|U<20 Sare|Us<00 Sbut|-al<20 Sby|Uions<00 Scampaign|any<00 Scampaign|out<00 Seven|-ing<00 Seven|a<00
  Seven|whether<00 Sfrom|the<10 Shad|of<00 Shad|over<00 She|=4<00 Shim|N<00 Sit|they<00 Si|a<00 Smonday|into<00 Smore|on<10
  Snot|-ing<00 Speople|N<00 Ssince|N<00 Sstates|N<00 Sstate|N<00 Sstill|-<00 Sstill|how<00 Sunder|by>20 Sweek|an<20 Swere|-er<00
  Swere|after<00 Swill|an<00 Swill|if<00 Syear|-al<00
0.5 0.1 S-er|no<00 S-ions|they<00 S-|like<10 S=3|Uing<20 S=3|before<10 S=3|the<11 S=8|by<00 SN|by>10 SQ,|it<21 SQ-al|=5<00 SQN|U<00
  SUed|at<10 SUion|a<00 SUly|those<00 SUment|=3<00 SUment|him<10 SUment|on<00 SU|them<00 SVly|that<01 Salso|U<20 Sdid|for<00
  Shas|an<20 Shave|-<10 Shave|-ity<00 Shave|Uly<11 Shave|about<00 Sone|what<00 Spercent|to>00 Sto|Q,<00 Sto|voters>10 Swas|Uly>00
0.5 0.2 S-ing|during<10 S-s|a<00 S=3|-ly<00 SN|N<00 SQN|Uly<00 SQhe|-<00 SQpresident|=3<00 Shad|=5<00
0.5 0.3 S=3|many>00 SQ=8|in<00 SQN|=3<00 SQit|=5<00 Sa|to<00 Swas|to>00
0.5 0.4 S=6|in>00 SQN|=5<00 SQhe|=5<00 Sto|him>00
0.5 0.5 S=3|-ion<10 SN|had<00 Sbe|=3<00 Shad|last<00 Sis|an<00 Sto|many>00
0.5 0.6 S-|from<20 Sare|for<00 Swas|as>00
0.5 0.7 S=3|former<10 Sare|-s<00
0.5 0.8 SQ,|the>10 Shave|her<00 Snot|=3<00 Swas|with<00
0.5 1 SQN|N>01 SUment|that>11
0.5 1.1 S-|-al>00 SUer|him>00 SV|that>00 Shave|how>00 Sis|-ing>10 Sit|->20 Stuesday|to>00
0.5 1.2 S-ers|to>10 SN|did<00 SQ,|=3>10 Scandidates|-ions>00 She|last<00 Swhich|Uing>00
0.5 1.3 S-er|=4>00 SUly|he>00 Scampaign|in>00 She|party>00 Sshe|that>00 Ssupporters|Uly>00 Sthat|more>00
0.5 1.4 Sboth|that>00 Snot|who>00
0.5 1.5 She|on>00 Svoters|to>00
0.5 1.6 Sbut|that>00
0.6 -0.8 S-s|candidates<00 S=3|she<10 Sboth|N<00 Spublic|over<00
0.6 -0.7 S=3|she<20 SUly|his<00
0.6 -0.6 S=3|it<20 SQQ,|N>10 SQbefore|that<10 Sand|-ion<00 Sa|for<00 Smade|that<00
0.6 -0.5 S-ly|a<00 SQover|as<00 SU|=4<00 Safter|that>10 Sbeen|to>10 Sby|->20 Shave|that<00 Sit|the<00 Snot|-<00 Swill|his<00
0.6 -0.4 S-s|their<00 S=10|N>10 S=6|that<00 SQ,|a>00 SQ=3|N>10 SQQ,|one>00 SUer|his<00 SUer|that<00 Salso|-ers<00 Sand|-al<00
  Sa|-ing<00 Sbeing|as<10 Sgovernment|N<00 Shas|-ion<00 Shas|out<00 Shas|she<00 Stime|a<00 Swere|by>00
0.6 -0.3 S-al|this<00 S-er|if<00 S-ment|his<00 S-|-ly<00 S-|about<20 S-|do<00 SQ,|one>00 SQa|=3<00 SUly|an<00 SUly|him<00 SU|any<00
  Safter|for>10 Sbe|being<00 Scampaign|N<00 Sfor|from>00 Shas|0<00 Shas|no<00 Sjust|what<20 Smany|N<00 Smore|-ions<00 Ssome|U<00
  Sthat|their<00 Stuesday|N<00 Swas|last>00 Swould|their<00
0.6 -0.2 S-ed|by>00 S-ing|about<10 S-ing|at<10 S-s|it<00 S=3|with<20 S=8|U<00 SN|-ly<00 SN|has>00 SQ,|it<11 SQQ?|the>00 SQUer|on<00
  SUer|by>00 S^|he>10 Sall|the<00 Salso|the<20 Sa|that<10 Sa|to<10 Sbeen|Q>11 Sbut|N<11 Sbut|his<11 Scampaign|back<00
  Scampaign|her<00 Scandidates|to<00 Shave|a<20 Shave|many>00 Sin|N>01 Sin|their<00 Sit|Us<00 Smost|from>00 Snow|him<10 Sof|from>10
  Sof|the<00 Sover|that<00 Ssince|Us<00 Ssince|in>10 Sthem|-s<00
0.6 -0.1 S-er|-<00 S-er|a<01 S-ion|in<00 S-ion|that<00 S-ion|whether<00 S-|what<00 S=3|state<10 S=6|a<00 SN|people<00 SQ-|out<00
  SU's|an<00 SU|them<10 Safter|N>10 San|U<10 Scandidate|-<00 Shad|she<00 Shas|about<10 Sher|=6<00 Shis|=7<00 Sis|a<20 Si|him<00
  Snow|to<10 Sone|=4<00 Sonly|U<00 Sshould|-ing<00 Sstill|to<00 Ssuch|for<01 Ssupporters|N<00 Ssupporters|the<00 Sthe|=4<00
  Sto|-ity<10 Svoters|up<00 Swere|N<00 Swhile|on>10
0.6 0 S-ed|even>00 S-ers|that<00 S-er|in<00 S-er|with<00 S-ing|-ed<00 S-s|delegates<00 S=10|N>20 S=3|U<11 S=3|is<10 SN|Q<00
  SQ,|it<00 SQ-al|=3<00 SQQ,|will>10 SQUment|=5<00 SQthey|=5<00 SQ|that<01 SUers|that<00 SUer|Uing<00 SUion|that<00 SUs|that<00
  Sand|out<00 Sare|N<00 Sare|they<20 Sbeen|Uly<00 Sbut|from>00 Scan|this<00 Sdebate|the<00 Seven|N<10 Sgroup|N<00 Shas|-ity<00
  Shave|with<00 Sin|how<00 Sis|Uing<10 Sis|many>00 Smade|-ed<10 Smade|monday<00 Snot|she<00 Snot|their<00 Snow|Uly<00 Snow|three<00
  Sone|N<00 Sstates|at<00 Sstill|of<10 Ssupporters|U<00 Sthat|the>00 Sthen|out<10 Sthere|how<00 Sto|at<00 Sto|if<10 Stuesday|-ly<00
  Stweet|the<00 Sup|of>00 Sweek|a<20 Swere|Ued<00 Swould|=5<10 Swould|Uer<20 Swould|more<00
0.6 0.1 S-s|Uing<00 S-|tuesday<10 S=3|Uer<10 S=3|out<11 S=6|-s<00 SQ-ive|in<00 SQQ,|will>00 SQnominee|on<00 SUer|the<20 SUing|it<00
  SUion|by>00 SUs|=3<10 Salso|Uing<00 Salso|her<10 Salso|his<20 Sand|on<21 Sare|both<00 Sbeen|=6>00 Sbe|him<00 Sbut|against<20
  Sbut|from>10 Sby|many<10 Sin|from>00 Sis|Q<00 Smost|it<00 Swhile|-s<10 Swhile|on<01 Swould|them<00
0.6 0.2 S0|one<00 S=3|a<00 SN|-ing<00 SQ-er|=5<00 SQ?|N>10 SQN|-ers<00 SQN|of<00 Salso|U<10 Sby|an<10 Sby|into<00 Scampaign|Us<00
  Semail|N<00 Sfirst|out<11 Sis|about<00 Sis|an>00 Sno|has>00 Ssince|N<10 Ssome|when<00 Sthem|he<20 Sthe|by>00
0.6 0.3 S=3|an<10 S=3|that<00 S=3|their<00 S=3|tuesday<00 SQN|the<00 SU|by>00 Sher|support>00 Sis|in>00
0.6 0.4 S-|some>00 SQ=3|N<10 SQ=3|to<10 SQN|monday<00
0.6 0.5 S-|Ued>00 S=3|the>01 SQ-ive|-s<00 SQshe|=5<00 Srecent|by>00 Ssome|at>00
0.6 0.6 S-s|-ers<00 S=6|to>00 SQN|who<00
0.6 0.7 SQ=3|=5<20 Sit|=4<00
0.6 0.8 S-er|-er<00 SQa|U<00 SUal|of>00 SU|U<00 Shad|was<00 Sstill|is<00
0.6 0.9 S-ers|-ly<00 S-|so<00 SQ=3|by<20 Sare|-<00 Sstate|-<00
0.6 1 Swere|-<00
0.6 1.1 S-ly|as<00
0.6 1.2 SQQ,|to<00 SUion|whether>00
0.6 1.3 Scandidate|N>01 Sthose|to>00
0.6 1.4 S-ly|Vly>10 Sthat|Uing>00 Stheir|with<00
0.6 1.5 S-|being>00 S=3|=4>00 Sand|him>00 Sto|=4>00
0.6 1.6 S=3|Q,>00 S=3|him>10 Sshe|is>00 Sto|she>00
0.6 1.7 Sand|that>00 Smade|that>00 Spoll|-er>10
0.6 2 SQQ,|N<00
0.7 -0.9 Sis|that<00
0.7 -0.7 S0|they<00
0.7 -0.6 S-ly|the<00 SQQ,|a>00 Snow|of<00
0.7 -0.5 S-|they<00 Safter|the>10 Shas|on<00 Smore|to<20
0.7 -0.4 S-s|there<00 SUly|that<00 Sand|their<20 Shas|it<20 Smonday|0<00 Snot|how<00 Sto|out<00 Stuesday|that<00 Swhile|that>10
0.7 -0.3 S-ing|by>00 S-ly|their<20 S0|N<00 S=3|Q,<10 S=3|her<20 SQ-s|in<00 SQUion|=5<00 SQbut|that<10 SUly|out<00 S^|-s>10
  Salso|-ed<00 Seven|that<00 Shad|the>10 Shas|he<00 Sin|the>10 Smost|to>00
0.7 -0.2 S-'s|whether<00 S-er|a<00 S-ly|N<00 S-|=7>00 S0|N<20 S=3|=4<10 SQ,|her<01 SQ=3|at<10 Sall|-ly<00 Salso|out<00 Sand|N<01
  Sat|over<00 Shas|some>00 Sis|a<00 Snot|on<00 Sover|=4<00 Sthe|that<10 Swas|by>00
0.7 -0.1 S-al|that<00 S-ion|it<00 S-ly|of<00 S-|two<00 S=3|into<10 S=8|-<00 SQ=3|some<10 SUer|a<00 SUer|an<00 SUer|so<20 SUing|of>00
  SUly|of<20 SUs|-<00 Safter|->10 Sat|-s<00 Scampaign|last<00 Shas|her<01 Sinterview|that<00 Sin|-al<00 Snot|it<01 Sof|-s<00
  Sprimary|a<00 Sthem|Uers<00 Sthe|of>00 Stuesday|they<00 Swere|=6<00 Swhich|his<00 Swhile|the>11 Swho|their<00
0.7 0 S-ity|by>10 S-|up<00 S=3|how<10 SQ,|=3<11 SQ=3|after<10 SQN|tuesday<00 SQN|who<10 SQQ,|former>00 SQnominee|Q<00 SUed|for<20
  SUly|by>10 SUly|those<10 SUly|up<00 Sall|with<00 Sand|him<11 Sand|what<00 Sa|in>00 Sbeen|-s<00 Sbeen|her<00 Sbeen|him<00
  Sbetween|of<00 Scandidates|they<00 Scandidate|=4<00 Scountry|at<00 Semail|N<10 Shas|one<00 Shave|Uions<00 Shave|even>00
  Sin|about<00 Sis|-ions<00 Sit|its<00 Smade|both<00 Smonday|to<00 Smost|U<10 Snomination|his<00 Sof|-ers<00 Sof|the<10 Srace|he<00
  Ssince|the<00 Sstill|whether<00 Sthem|Uly<00 Sto|if<21 Swill|the<10 Syear|that<00
0.7 0.1 S-ers|her<00 S-ion|-<00 S-ity|by>00 S-ly|some<20 S-|Q,<00 S-|many<00 S-|were<00 S=3|candidates<10 S=3|last<10 SN|all<00
  SQ,|in<11 SQ,|the<21 SQ-|=3<00 SQ=3|for<10 SQVly|the<10 SUly|-ment<00 Sall|in<00 Salso|one<00 Sany|that<00 Sboth|for<20 Sby|=6<00
  Scandidate|to<00 Sconvention|-<00 Sfirst|out<10 Sgovernment|a<00 Shave|Uly<10 Shave|an<00 Sis|presidential<00 Snow|policy>20
  Sshould|an<00 Sshould|an<10 Sstate|the<00 Stheir|-<10 Sto|N<20 Swere|tuesday<00 Swhile|-ing<10
0.7 0.2 S-|tuesday<20 S=8|against<00 SQUly|for<00 SUly|where<00 SU|both>00 Sand|of<01 Sat|from>00 Sboth|the<10 Sdelegates|their<00
  Sher|during<10 Sin|Us<11 Son|-<10 Spercent|that<00 Sthem|they<00 Svoters|-<00
0.7 0.3 S-|U<00 SU|=3<00 SU|with>00 Sall|in<10 Sit|=5<00 Sthem|he<10 Sthe|Ued>00
0.7 0.4 S=3|she<00 SQ=8|=5<00 SUly|by>00 Sand|-ing>00 Shas|-<00
0.7 0.5 S-s|-<00
0.7 0.6 S-ly|with>00 S=3|=5<20 SU|=4<10 Sagainst|by>00 Smore|to>00 Sto|him>10
0.7 0.7 S-er|Uion>00 Sare|with<00
0.7 0.8 S-s|Uer<00 Sfirst|by>10 Sis|Uing<00 Snow|to<00 Sthe|for<00
0.7 0.9 SQ=3|the<20 Shad|to<00
0.7 1 Swere|with<00
0.7 1.1 Sis|=5<00 Sit|to<00
0.7 1.3 S=6|for<10
0.7 1.4 She|-ers<00
0.7 1.5 S-|Q.>00
0.7 1.6 SQ=3|=4>00 She|Q>00
0.7 1.7 Si|-s>00
0.8 -0.8 Sin|to>10
0.8 -0.7 S-ing|from>00 Shave|-s<00
0.8 -0.6 S=3|of<20 S=3|they<20 SQhas|=5<00 SU|the<00 Shas|Us<00
0.8 -0.5 Sis|Ued<00 Sthen|by>00 Swhich|-<00
0.8 -0.4 S=3|his<21 SQQ,|the<01 SQcandidate|of<00 SU|out<00 Salso|of<00 Shad|a<00 Shas|made<00 Smore|to<00 Swhile|a>20
0.8 -0.3 S=3|U<20 SN|Us<00 SQ0|in<00 SQnow|=3<00 SUly|back<00 SUment|=5<00 Sall|to<00 Sand|his<20 Sand|to<01 Sbe|by>00 Shas|from<00
  Sto|-al<00 Sto|more<00
0.8 -0.2 S-ment|-s<00 S-s|a<20 S-|for<20 S=3|when<10 S=6|with<00 SQ,|his<11 SQQ!|N>00 SQUer|=5<00 Sbeen|his<00 Shad|=3<20 Shad|N<00
  Shas|an<00 Shave|to<10 Sis|N<10 Smore|on<00 Snot|Q<00 Snow|that<00 Swould|Ued<00
0.8 -0.1 S-al|to<20 S=3|=6<20 S=6|U<20 SQ=3|out<10 SUly|for<00 SUment|by>00 Salso|N<20 Salso|three<00 Sand|there<10 Sa|out<00
  Seven|about<00 Shave|for<00 Sis|the<00 Sit|that<20 Smay|it<00 Ssince|that<00
0.8 0 S-'s|to<00 S-ers|on<00 S-s|be>00 S-s|for<20 S-s|some<10 SN|-er<00 SN|attacks<00 SN|which<00 SQ,|they<01 SUed|at<00 SUly|Q<00
  Sare|that<00 Sbefore|N<20 Sbut|-ly<00 Sby|many<00 Scampaign|their<00 Sfor|Uive<00 Shave|on<00 Smonday|the<00 Snot|what<00
  Snow|-ing<00 Sone|of<00 Ssuch|for<00 Sto|other<00 Stweet|a<00 Swas|Ual<10 Swhich|U<00
0.8 0.1 S-ed|of>10 S-er|Us<00 S-er|out<00 S-ment|N<00 S-s|Us<00 S=3|N>10 S=3|U's<20 SN|-ive<00 SQ=3|just<10 SQ=8|about<00
  SUly|any<00 Sboth|made<00 Scandidates|that<00 Sdid|his<00 Sis|among>00 Snomination|that<00 Snot|-ers<20 Snow|to<20 Son|her<00
  Sstate|U<00 Sthem|N<00 Sthree|they<00 Sto|his<01 Swhile|-ing>10 Swould|a<00
0.8 0.2 S-ed|they<00 S-s|-ly<10 S-s|Vs<00 S-s|most<00 S-|only<00 S=3|-al<10 S=3|tuesday<20 S=6|there<00 S=8|it<00 SQ,|from<01
  SQQ,|-ive>00 SQnominee|in<00 SQ|a<01 SUive|N<00 SUly|former<00 SUly|support<10 SUly|support<20 SUs|-ing<00 SUs|her<00 SVed|the<00
  Safter|to<10 Safter|with<10 Sall|to<11 Salso|up<00 Sand|he<11 Sas|in<00 Scould|0<00 Seven|a<20 Sfrom|about<00 Sin|U>10 Snot|Uly<00
  Sor|-<10 Sor|him<11 Sto|their<01
0.8 0.3 S-ed|from>00 S-|against<10 SN|-s<00 SUing|a<00 SU|Q.<00 Si|how<00 Sto|Uly<10
0.8 0.4 S=3|-ions<00 S=3|he<00 S=3|his<00 S=3|over<00 SQN|-<00 Sare|the<00 Sto|in<00
0.8 0.5 S-ion|will<00 S-|the<01
0.8 0.6 Sshe|as<00
0.8 0.7 S=3|-ion>00 SQ,|the<11
0.8 0.8 Sare|=5<00
0.8 0.9 SQ=3|of<20 SQUment|to>00 Swould|was<00
0.8 1.1 Sbe|for>00 She|at<00 She|will<00
0.8 1.2 SQN|in<10
0.8 1.3 S-ly|in<00 Sas|by>10
0.8 1.7 Sand|=4>00
0.8 1.8 SN|Q>00 SQ=3|that>01
0.8 2 S-ers|that>00
0.9 -0.6 S-s|-s<00 Sfirst|by>00
0.9 -0.5 SQ=3|=4<10 Shas|in<00
0.9 -0.4 S-|an<00
0.9 -0.3 SQ=3|in<10 S^|for>20 Salso|in<00 Sstill|the<00
0.9 -0.2 S-al|the<00 S-ly|-ed<10 SQ,|that<01 Sand|she<01 Shas|-ing<00 Sthen|N<00 Svoters|more<00
0.9 -0.1 S-ion|-s<00 S-|against>10 SN|of<20 SQ=3|-<10 SQ=3|Us<10 SQU|=5<00 SQalso|to<10 SQwill|=5<00 Safter|he>10 Salso|that<20
  Sbut|that<11 Scandidate|the<00 Scould|a<00 Shas|the<20 Snot|of<00 Snot|the<00 Ssince|she<00 Swere|U<00
0.9 0 S0|-ers>00 S0|-s<00 S=10|of<00 S=3|no<20 S=3|political>00 SQ=3|-s<10 SUly|on>00 SU|from>00 Safter|-s<00 Sall|U<00 Sbe|by>10
  Sin|from>10 Snot|if<00 Snot|when<00 Snow|=3<00 Sonly|Us<00 Swas|-s<00 Swould|so<00
0.9 0.1 S-ed|at<00 S-ing|-<00 S-ly|=10<20 S-ly|some<10 S=6|that<10 S=8|-al<00 S=8|they<00 SN|what<00 SQ=3|-ly<21 SUed|his<00
  SUing|Us<00 SUing|from>10 SU|Us<10 Safter|her>10 Sand|-ers<01 Sand|a<01 Sbeen|with<00 Sbut|-ly<10 Sby|it<00 Scandidates|it<00
  Seven|-s<00 Shad|Us<10 Sin|U>20 Sis|into<00 Smore|that<20 Smost|by>00 Sother|in<00 Sstates|a<00 Sstate|all<00 Stheir|to<10
  Sthen|that<11 Sto|her<21 Stuesday|U<00 Sweek|N<20 Swere|of<00
0.9 0.2 S-al|to<10 S-ed|their<00 S-er|from>00 S-er|they<00 S-ly|=3<10 S-ly|he<00 S-|from>00 S=3|she<11 SQ-|N<00 SQ=3|over<10
  SQQ,|-ive>10 SUs|-s<00 SUs|about<10 SVly|the<11 Safter|-ing<10 Sall|to<10 Sand|-ing<11 Sand|=3<01 Sare|the<20 Sare|they<00
  Sbeen|by>00 Sboth|for<00 Sfor|on<00 Sis|her<00 Snominee|-ing<00 Snot|a<00 Sthat|supporters>00 Sthen|N<21
0.9 0.3 S-er|there<00 S0|a<00 S=3|U<00 S=3|Uing<10 Sall|in<20 Sand|how<11 Sbeen|party<00 Sboth|the<20 Sbut|it<20 Seven|that<20
  Sin|-ion<10 Swhen|by>00 Syear|what<00
0.9 0.4 S=3|Q.<00 S=3|in<00 S=3|it<00 S=3|just<00 S=3|up<00 SQ=3|-ly<00 SUed|on>00 Sa|by>00 Sbeen|to>00 Shave|Uly<00
0.9 0.5 S-ing|that>10 SQN|in<00 SQwhen|by>00
0.9 0.6 S-|Uing<00 Sare|-s>10
0.9 0.7 SU|=5<00
0.9 0.8 S=3|-ion<20 SQ=3|U<20
0.9 1.1 S-s|Ued>00 S=3|-ed<00 SU|-<20
0.9 1.2 Snow|U<00
0.9 2.1 Sand|Q.>00
0.9 2.6 SQ,|N<00
1 -0.5 SQ,|N>10
1 -0.4 SN|Uion<00 Sa|on<00
1 -0.3 SUer|0<00 SUly|with<00 Sstill|-ed<00
1 -0.2 Safter|of<00 Sare|-ing<00 Seven|some<00 Sin|-<00 Ssince|former>10 Swill|before<00
1 -0.1 S-ed|the<00 S-ly|when<00 SQ-|the<00 SQbefore|he<10 SUion|whether<00 SU|his<10 Safter|on>10 Safter|the>20 Sare|of<00
  Sbeing|that<10 Seven|he<00 Shave|for<20 Sis|-ers<00 Sthe|with<00
1 0 S-ly|by>00 S-ly|to<20 S=3|U's<10 S=3|their<20 S=3|there<10 SQ,|election>00 SQN|him<00 SQQ?|the>11 SUly|from>00 Salso|-<20
  Salso|U<00 Salso|about<00 Salso|whether<00 Scould|N<00 Show|they>00 Stheir|-<20 Sto|their<10 Stwo|both<00 Sweek|N<10 Swere|that<00
1 0.1 S-er|Q!<00 S-ing|-s<00 S-ity|for<00 S-ly|what<00 S-s|much<00 SN|was<00 SUer|=4<00 SUs|in>01 Shad|her<00 Spresident|-al>00
  Sso|a>00 Sthen|some<10
1 0.2 S-ed|into<00 S-ers|for<00 S-ly|at<00 S-s|all<00 S-|this<00 SN|-ers<00 SQ=3|-ly<11 SQ=3|U<10 SQQ,|former>10 SUed|he<00
  Sbut|on<10 Sby|an<00 Sdebate|they<00 Shas|there<10 Smonday|N<00 Smuch|that<00 Sof|for<10 Ssupporters|about<00 Stheir|to<20
  Sweek|the<10
1 0.3 S-|their<00 S=3|all<10 S=8|he<00 Sby|at<00 Shas|that<01 Shave|her>00 Shave|some<00 Sprimary|that<00 Sthree|the<00
1 0.4 SQQ|N>10 SQcandidate|N<00 Sbut|for<00 Swill|N<00
1 0.5 S=3|-ers<00 S=3|U's<00 S=3|Us<00 S=3|with<00 SQ=3|-ers<20 Salso|-<00 Sstill|of<00
1 0.6 S-|supporters>00 SQcandidate|in<00 S^|N>00
1 0.7 Shave|more<00
1 1 Sto|=5<10
1 1.1 SVly|of<00 Sbut|to>10
1.1 -0.5 SQ=3|the<10 SUly|not<00
1.1 -0.4 S^|that>10 Sis|on<00
1.1 -0.3 SU|-<10 SU|a<00 Sis|supporters<00
1.1 -0.2 SU|Us<00
1.1 -0.1 S-s|the<20 S=3|-ing<10 S^|U>01 Swould|Q,<00
1.1 0 S-|voters<00 S0|=4<00 S=3|against<20 SQeven|N<10 SQwhile|the<10 SUs|N<00 Sare|in<00 Sof|->10 Ssince|his<00 Sstill|on<00
  Sto|she<00 Swas|by>10 Swho|-ion<10
1.1 0.1 S-er|for<00 SUer|the<00 SU|him<00 Salso|at<00 Sbeing|by>00 Sis|out<10 Snight|that<00 Sthem|for<00 Swill|the<00
1.1 0.2 S=6|N<20 Sand|he<10 Sis|N<00 Snow|his<00 Swill|most<00
1.1 0.3 S-ed|a<00 S-ly|out<00 S-s|out<00 S=3|during<10 S=3|how<20 S=3|when<20 SN|-al<00 SQ=3|=5<10 SQQ?|N>00 SUer|Ued<00 Sa|Uing<10
  Sbut|he<01 Son|-<00
1.1 0.4 S-s|them<00 Sby|if<00 Sby|the<01 Sit|last<00
1.1 0.5 SUs|against<00
1.1 0.6 Shave|to<20
1.1 0.7 SQN|N<00
1.1 0.8 S-|will<00 Swould|U<00
1.1 0.9 Sit|on>00
1.1 1 S-|since<10 SQas|=5<00 Swas|=3<10 Swould|N>00
1.1 1.1 SQ-|in<10
1.1 2.3 SN|Q.>00 She|Q.>00
1.2 -0.6 S^|the>10
1.2 -0.4 S=10|N>00 SQ=3|=3<10
1.2 -0.3 Shas|Vly<00
1.2 -0.2 Salso|-er<00
1.2 -0.1 SQ-|->00 SQQ,|the>00 Shave|like<10 Sis|voters<00 Sthat|to>11
1.2 0 S-|=6<10 SU|at<00 Sa|of<10 Sbeen|N<00
1.2 0.1 SN|over<00 Salso|the<10 Sis|support<00 Sno|of<00 Swhen|-<01
1.2 0.2 SQQ,|-er>10 Sall|the<10 Sand|when<20
1.2 0.3 S-|0<00 S=3|supporters<10 SQ,|that<21 SUly|for<20 Safter|this>10 Sall|their<00 Sare|on<00 Sby|Q.<00 Sfirst|the<00
  Sfrom|that<00 Shas|and<00 Shis|and<00
1.2 0.4 S=3|its<20 SQQ,|-er>00 SUed|-s<00 SVly|by>00 S^|by>00 Salso|her<00 Salso|not<00 Smany|that<00 Snow|a<00
1.2 0.5 SQalso|N<10
1.2 0.6 S=3|her<00 S=3|on<00 S=3|out<00
1.2 1.5 Sparty|tuesday<00
1.3 -0.5 Swas|his<00
1.3 -0.4 SQ=3|how<10
1.3 -0.1 S-er|the<00 SQ,|his<00
1.3 0 S-ing|through>00 Seven|N<00 Sof|to>01
1.3 0.1 S-ing|of<20 Sdo|Uing<10 Smade|he<00
1.3 0.2 S=3|more<10 SUment|N<00
1.3 0.3 S-al|from>00 S=3|Ued<20 S=3|those<20 SU|on<01 San|from>10 Sboth|as>00
1.3 0.4 SQ-|in<00 Stwo|the<00
1.3 0.5 S=3|=5<00 SQQ,|his>00 San|from>00
1.3 0.6 S-ers|the<00 S-ly|=3<00 SQ=3|=3<00 SQ=3|on<20
1.3 0.7 SQ,|the>00 SQ=3|N>20
1.3 0.9 SQ=3|when<20
1.3 2.7 SN|Q,>00
1.3 2.8 S=3|Q.>00
1.4 -0.6 Sis|his<00
1.4 -0.3 Sfirst|states<00
1.4 -0.2 S^|last>01
1.4 -0.1 SU|-ing<20
1.4 0 SQ,|N>00 Sbut|-<10 Sno|Uion<00 Sout|of<00
1.4 0.1 S-ing|at<11 S=3|-ly<20 Sall|for<00
1.4 0.2 S-ing|Uer>10 Sof|=3<00
1.4 0.3 SQ-ing|at<10 Shad|-<00 Sis|by>00
1.4 0.4 S-ive|to<00 SQ,|=4<01 S^|N>10 Sand|Uions<20 Sand|such<10
1.4 0.5 S=3|up<20
1.4 0.6 S=3|former>10 Sparty|to<00
1.4 0.7 S=3|-ing<00 S=3|what<00 SQ=3|-<00
1.5 -0.8 SQ=3|a<10
1.5 0 S-ed|on<10 Snow|about<00
1.5 0.2 SUer|to<00
1.5 0.3 S-ly|other<00 S-ly|she<00 SQN|from<10
1.5 0.4 SUly|the<11 Sand|it<21 Shas|-<21
1.5 0.5 SQ=3|those<10 SQQ,|-ed>00 Sonly|a<10
1.5 0.6 SUer|the<10
1.6 0 S-ing|N<00 Salso|an<00
1.6 0.1 SQ-|to<10
1.6 0.5 S-ers|it<00 S-ing|in<01 Sis|N<20
1.6 0.6 Shad|Us<00
1.6 0.7 Sall|for<10
1.6 0.8 S=3|=4<00 SQ=3|at<00
1.6 1.4 SQ=3|in<20
1.7 0.2 Sa|Uer<10
1.7 0.3 S-ers|Ued<10
1.7 0.4 Sa|N<10
1.7 0.6 SN|-'s<00 SQ=3|-ly<10
1.7 0.7 Sthe|-<10
1.7 0.8 S=3|they<00
1.8 0.5 S-er|those<20
1.9 0.5 Shave|the<20
2 0.2 SQ=3|he<10
-1.4 -0.8 UO<2
-0.9 -0.8 UO<1
-0.8 -0.2 UO<3
-0.8 -0.1 UC>7
-0.7 -0.2 U->7
-0.6 -0.4 UO<7 UO>3
-0.6 -0.3 UO<4
-0.6 -0.1 UC>6 UO>4
-0.5 -0.5 UO>5 UO>6 UO>7
-0.5 -0.4 UO<6
-0.5 -0.3 U->5
-0.5 -0.2 UC>5
-0.5 -0.1 U->4 U->6
-0.4 -0.1 U-<3 UO>1
-0.4 0.3 U->2
-0.4 1.2 UC>1
-0.3 -0.8 US>5
-0.3 0.1 UC<7
-0.2 0.1 UO>2
0.1 0.5 UC<4
0.1 0.6 U-<1
0.2 -0.4 US>4
0.2 -0.3 US>3
0.2 0.2 US<4
0.2 0.6 UC>2
0.2 1.5 UC<3
0.4 1.2 UC<2
0.5 0.9 U->1
0.7 0 US<2
0.7 2.6 UC<1
0.8 0 US>2
1.2 0.6 US<1
2.3 1 US>1
-2 -2.6 V-=5>
-2 -1.5 VSlike<
-2 -1.4 V-Q,<
-1.8 -0.9 V-Ved<
-1.7 -1.6 VSduring<
-1.7 -1.5 VSmake<
-1.7 -1.4 VSwill<
-1.7 -1 V-said<
-1.7 -0.9 V-Ued<
-1.7 -0.4 VChe<
-1.6 -1.6 VSthrough<
-1.6 -1.3 VSwith<
-1.6 -1.2 VScan<
-1.6 -1 V-V<
-1.5 -1.9 VO=5>
-1.5 -1.1 V-have< VSbetween<
-1.5 -1 VS=8>
-1.5 -0.9 VOparty< VOwill<
-1.5 -0.8 V-tweet< VOalso<
-1.5 -0.7 V-Ual< VSor>
-1.5 -0.6 V-Vs<
-1.4 -1.4 VSQ,<
-1.4 -1.2 VSfirst<
-1.4 -1.1 V-while<
-1.4 -1 V-and<
-1.4 -0.8 VOshould<
-1.4 -0.7 V-then<
-1.3 -1.5 V-were< VSwere<
-1.3 -1.1 V-had< VO=5<
-1.3 -1 V-are<
-1.3 -0.9 VOpercent< VOthen<
-1.3 -0.8 V-Vly< VOhas<
-1.3 -0.7 V-called<
-1.3 -0.2 VSjust<
-1.2 -1.5 VOgroup<
-1.2 -1.2 V-was<
-1.2 -1.1 VSdid<
-1.2 -1 VOwhen< VSnow<
-1.2 -0.9 V-also<
-1.2 -0.8 V-Uly< VSincluding<
-1.2 -0.7 V-wrote< VOthursday< VSwhile<
-1.2 -0.6 V-says<
-1.2 -0.5 V-to< V-told< VCamong>
-1.2 -0.4 VOwhere<
-1.2 -0.3 VOhave<
-1.1 -1.6 VObut< VSare<
-1.1 -1 VOif<
-1.1 -0.9 VO-'s< VShave< VSwho>
-1.1 -0.8 V-won< VSvote>
-1.1 -0.7 V-said> VS=3< VSsaid<
-1.1 -0.6 VOher<
-1.1 -0.5 V-has<
-1.1 -0.3 VOstill<
-1 -1.1 V-=3> VOQ.> VOvoters< VSsupport<
-1 -1 VOcan<
-1 -0.9 VON<
-1 -0.8 VOQ,<
-1 -0.7 V-is< V-should< V-where< VO=4< VOafter< VOyou<
-1 -0.6 V-Vion< V-could< VOUly< VOare< VOis<
-1 -0.5 V-as< VOformer< VOhad< VSmay<
-1 -0.4 V-=7< V-even<
-1 -0.3 V-but<
-1 -0.2 V-say< VCi<
-1 -0.1 V-Q!<
-1 0 VOthat<
-0.9 -1.5 V-=4>
-0.9 -1.4 VO=6< VOQ!>
-0.9 -1.3 VC=6>
-0.9 -1 VOso<
-0.9 -0.8 V-Q.> V-by> V-if< VCfor> VSafter< VShad<
-0.9 -0.7 V-now< VC=3> VCall< VOnot< VSgroup> VSwould<
-0.9 -0.6 V--ed< V-be< V-by< V-did< V-still> VSdo<
-0.9 -0.5 V-asked< V-when<
-0.9 -0.4 V-would< VOUer<
-0.9 -0.3 V-Uity<
-0.9 -0.2 V-before< V-political< VSmade>
-0.9 0.1 V-convention<
-0.9 0.2 VOQ?<
-0.8 -1.5 VOUers> VSin<
-0.8 -1.4 V-same> VC=6< VOno>
-0.8 -1.3 VOthrough>
-0.8 -1.2 V-after> V-get< VC=4>
-0.8 -1.1 VOdelegates<
-0.8 -1 VOthose< VOwas<
-0.8 -0.9 VOpolitical> VOwhile<
-0.8 -0.8 V-well< VOVer< VOnomination<
-0.8 -0.7 V-after< VOwere<
-0.8 -0.6 V-recent< VC=8>
-0.8 -0.5 V-over< VO-ly< VOVly< VObecause< VOby> VOcould< VOdid< VOwould<
-0.8 -0.4 V-its< VOeven< VS=6<
-0.8 -0.3 V-Ued> VOdo< VOpresident<
-0.8 -0.2 VOnominee<
-0.8 -0.1 VC=5>
-0.8 0 V-can< VCQ.< VCVed<
-0.8 0.3 V-Ved>
-0.8 1 VOwhich<
-0.7 -1.2 VOtuesday> VOwhile>
-0.7 -1.1 V-=4< V-delegates< VSis<
-0.7 -1 VC=4< VCsaid> VOboth> VSthere> VSup<
-0.7 -0.9 VSamong< VSby<
-0.7 -0.8 VO=4> VOUal<
-0.7 -0.7 V-=6> VCown< VOcountry< VScandidates> VSmade<
-0.7 -0.6 VOcampaign< VOthere< VS=10< VScould<
-0.7 -0.5 V--ly< VObeen< VSVed<
-0.7 -0.4 V-and> V-do< V-whether< VC=7> VCon> VOmay< VS=3> VSbe> VSsaid>
-0.7 -0.2 V-support< VCas> VOjust< VSU<
-0.7 -0.1 VCcandidates<
-0.7 0 V-to> VCU> VCto> VOtheir<
-0.7 0.1 VCN<
-0.7 0.2 VSUions<
-0.7 0.3 VSinterview<
-0.6 -1 VCsay> VSshould<
-0.6 -0.9 V-=7> VOnight> VOown> VOsince<
-0.6 -0.8 VCbut> VOUment< VOconvention< VOother> VOwould>
-0.6 -0.7 V-under< VCbecause> VOmade< VOonly> VSUive< VShas<
-0.6 -0.6 V-=3< VCU's< VS-ive>
-0.6 -0.5 VCabout> VCformer< VOVs< VOits< VOrace< VOsaid< VSany<
-0.6 -0.4 V--ions< V-Uer< V-make< V-may< V-new> V-of< V-out< V-public> V-still< VCinterview< VOhe< VSVing< VSback<
-0.6 -0.3 V-against< V-make> V-not< VCby> VCfrom> VOshe< VOthis< VSboth<
-0.6 -0.2 V-Uly> V-tuesday< V-year< VC=10> VCis>
-0.6 -0.1 V-group< V-has> V-made<
-0.6 0 V-U> VOonly< VSyear<
-0.6 0.1 V-Uing< VOsince>
-0.6 0.2 VCshe<
-0.6 0.4 VOstate>
-0.5 -1.2 VO=3>
-0.5 -0.9 V-just> V-own< VOcould>
-0.5 -0.8 V-million< VOUity> VOits> VOunder< VOyears> VSVs> VSnominee> VSto<
-0.5 -0.7 V-against> VCagainst> VCsays> VOQ?> VOtweet> VOtwo< VS-ed<
-0.5 -0.6 V-much< V-when> VCother<
-0.5 -0.5 V-Ving> VCafter> VCand< VCwhich> VOQ.< VObe< VOrecent>
-0.5 -0.4 V-Uions< V-as> V-into< VCthan> VO-al< VOdelegates> VOstill> VOsupporters> VOtime>
-0.5 -0.3 V-attacks< V-because< V-how< V-least< VCover> VCthrough> VCtuesday> VOas< VOdebate< VS=7> VSnow>
-0.5 -0.2 V--ity< V-for< V-is> V-on< VCwith> VOcandidate<
-0.5 -0.1 V-being< VCformer> VCincluding< VSUs< VSno<
-0.5 0 V-Ual> V-about> V-such< VCthat< VOvoters>
-0.5 0.1 V-night<
-0.5 0.2 V-than< VCtwo<
-0.5 0.3 VOhis>
-0.5 0.4 V-all<
-0.5 0.8 VOone<
-0.4 -1.2 VO=7<
-0.4 -1 VSeven<
-0.4 -0.9 V-race<
-0.4 -0.8 V-including>
-0.4 -0.7 V-before> V-won> VCwhether< VOU's> VObeing> VOemail> VOtold< VOwhether>
-0.4 -0.6 V-asked> V-for> VCasked< VCmonday> VOif> VOnight< VOvote< VSbecause> VSpolicy<
-0.4 -0.5 V-over> VCsupport> VO=6> VOU< VOfirst< VOmany< VOnext< VOtime< VSfar< VSweek<
-0.4 -0.4 VCand> VObetween<
-0.4 -0.3 V-saying< VCwell> VOprimary<
-0.4 -0.2 V-on> VCwhen> VOrace>
-0.4 -0.1 V-of> VOU> VOnew< VOsome> VSUing<
-0.4 0 V-last< V-only< V-vote< VCa> VCabout< VCsame< VOone> VS-ing<
-0.4 0.1 VC-> VC-ed> VC-ers<
-0.4 0.2 V--ing> V-Q< V-time< VC-ion> VC-ions< VCUs> VCnow< VSown<
-0.4 0.3 VC-er>
-0.4 0.4 V-so< V-through<
-0.3 -0.9 VC=7<
-0.3 -0.8 VOnominee>
-0.3 -0.7 V-=8>
-0.3 -0.6 V-during> V-like> VCVions> VO0< VObeing< VOthrough< VOyear> VSinto< VSwin<
-0.3 -0.5 V-back< V-polls> VCpoll> VCunder> VO-ment> VOcalled> VOhad> VOpeople>
-0.3 -0.4 VOVs> VSagainst>
-0.3 -0.1 V-Q?> V-new< VCin>
-0.3 0 V-been> V-nomination< VC-ed< VChas< VOare> VS-ment<
-0.3 0.1 VC0> VCsome< VOQ< VOelection>
-0.3 0.2 V-0> VCUer> VCUly> VCdelegates< VCit< VCit>
-0.3 0.3 V-from> V-years< VC-ing> VCUing> VCwho< VOVing> VOtold>
-0.3 0.4 V-between< VCpercent< VOgovernment< VSwhich<
-0.3 0.6 VCUer<
-0.3 0.8 VCthey< VOsome<
-0.3 0.9 VOwhat<
-0.2 -0.9 VOgroup>
-0.2 -0.7 VC=3<
-0.2 -0.6 VCcandidate<
-0.2 -0.5 V-an< V-people> V-with< VCpresident< VOUly>
-0.2 -0.4 VSUions> VSmuch<
-0.2 0 V--ing<
-0.2 0.1 VC-al>
-0.2 0.2 V-=10< V-recent> V-told> VCelection< VCone> VOsupporters<
-0.2 0.3 V-did> VCUion> VCbeing< VSUment< VShad> VSwas>
-0.2 0.4 VC-s< VCin<
-0.2 0.6 VCthat>
-0.1 -0.9 VC=10<
-0.1 -0.6 VOUion> VObefore< VSmore> VSso<
-0.1 -0.5 V-just< VCdebate< VSat< VSwas<
-0.1 -0.4 VOincluding< VSbefore>
-0.1 0.3 V-nominee> VCher>
-0.1 0.4 VCUment> VCwhich< VO-'s> VOshe>
-0.1 0.5 V--ion< V-Ument< VC-s> VO-ing> VShim<
-0.1 0.6 V-states< VCN> VCthursday> VOmuch< VSsuch<
-0.1 0.7 VSare>
-0.1 0.8 VOto>
-0.1 1.1 VCQ,<
-0.1 1.2 VCQ!<
-0.1 1.5 V-what<
0 -1.1 VSonly<
0 -0.9 VOparty>
0 -0.6 VO-ers> VSwhen<
0 -0.5 VCstates< VSV< VSweek>
0 -0.4 VOUed< VOher> VOpresidential< VSUment> VSas<
0 -0.3 VOan< VSmost<
0 0.3 VCmore< VCrecent> VOan> VS-<
0 0.4 V-a> V-what> VCafter< VCso> VOany<
0 0.5 V-vote> VCUs< VCa< VCbefore> VCsame> VCthis> VOhim> VOmade>
0 0.6 VSby> VSthat<
0 0.8 VSattacks<
0 1.2 VCQ?<
0.1 -1 VOstate<
0.1 -0.9 VO=3<
0.1 -0.8 VSwon<
0.1 -0.7 VO=7>
0.1 -0.5 V-win< VSagainst<
0.1 -0.4 VO-ed< VSnew< VSthe< VSwith>
0.1 0.4 VO-ive> VOon>
0.1 0.5 V--ion> V-attacks> V-much> V-which> VCalso< VCfar< VChad< VCthe< VCwhat< VCwhat> VOi> VSdelegates>
0.1 0.6 V--'s> V-Q,> V-political> V-that> VC-ly< VCwas<
0.1 0.7 V-=10> V-race> VC-ity> VCcountry< VCnomination> VOas> VOstates> VSlike>
0.1 0.8 V-her> V-him> VCwhen< VOstates<
0.1 1 VOamong> VSthat>
0.1 1.3 VCmany<
0.2 -0.7 VCtweet>
0.2 -0.5 VCnominee<
0.2 -0.4 VOUer> VSinterview>
0.2 -0.3 V-most< V-way> VSyears>
0.2 -0.2 V-from< VOthen> VSabout<
0.2 0.3 VCan>
0.2 0.4 VCown>
0.2 0.5 V-Q> V-former> VChow> VCvote< VCvoters< VCwere< VOany> VOcan> VOformer> VOin> VOmost> VOthere> VOwho> VSstate<
0.2 0.6 V-delegates> V-support> V-there> VC-ity< VCUive> VCV< VCdid< VCits< VCmade< VCpolicy< VCrace< VCrace> VCwould< VOQ,> VOwell>
0.2 0.7 V-candidate> V-far> V-or> V-own> V-this> V-tuesday> VCUions< VCis< VCstill> VCtime>
0.2 0.8 V-if> VCQ> VSbut<
0.2 0.9 V-group> VCthem> VSUal<
0.2 1.4 VCQ.>
0.3 -0.7 VS-ity> VSrace>
0.3 -0.4 VOall> VStwo<
0.3 -0.3 VCvoters> VSstates<
0.3 -0.2 VOall< VOby< VOpeople< VSrecent>
0.3 0.4 V-there< VCUion< VCover<
0.3 0.5 V--al> VCincluding> VClast<
0.3 0.6 V-win> VC-ment> VCUed< VCpolicy> VOUs> VOfor>
0.3 0.7 V-Vion> V-being> VCgroup> VChave< VCsay< VCwill< VOattacks> VOsupport> VSthem<
0.3 0.8 VCpeople> VCsaid< VCthree< VCwin< VOUive>
0.3 0.9 V--ers> V-country< V-no> V-party> VCUions>
0.3 1 V--ity> V-whether>
0.3 1.1 VCQ,>
0.4 -0.6 VSU>
0.4 -0.4 VSthan>
0.4 -0.3 V-three<
0.4 -0.2 V--ers< VS-er>
0.4 -0.1 V-will> VCcan< VOhim< VSbecause<
0.4 0 VO-al> VOnow> VSpresident< VSprimary<
0.4 0.1 VSshe>
0.4 0.2 V-both< VClike< VS-ion< VSgovernment<
0.4 0.3 V-presidential> V-state< VS-er< VSnot>
0.4 0.4 VCcould< VSdebate< VSover<
0.4 0.5 VOmillion<
0.4 0.6 V-government< V-through> VCcampaign< VOa>
0.4 0.7 VSit>
0.4 0.8 V--ions> V-according> V-do> VCnominee> VCwon< VOVer> VSwere>
0.4 0.9 V-Ument> VCif< VCtold< VOdid> VOover> VScandidates<
0.4 1 VOcountry> VOshould> VOwhere> VSan<
0.4 1.1 VOsay>
0.5 -0.3 VSQ<
0.5 -0.1 V-among> V-their< VStwo>
0.5 0 VOcandidates< VS0> VSUly> VSformer< VSsome>
0.5 0.1 VCpublic> VS=5< VSUs> VScampaign>
0.5 0.2 V-no< VSamong>
0.5 0.3 VChis<
0.5 0.4 VSwhen>
0.5 0.5 VCsupporters>
0.5 0.6 V-Q!> V-president< V-some> VSV>
0.5 0.7 V-president> VCnext<
0.5 0.8 VObecause>
0.5 0.9 VCdebate>
0.5 1 VCVers>
0.5 1.2 V-well>
0.5 1.3 VCwhere< VOjust>
0.5 1.5 VCQ!>
0.6 -0.5 VSvoters>
0.6 -0.4 VSout>
0.6 -0.2 VSN>
0.6 -0.1 VSone< VStheir>
0.6 0 VS-> VSparty<
0.6 0.1 V-her< V-nominee< VOboth< VSnot< VSthree<
0.6 0.3 V-a< VSbut> VSpoll<
0.6 0.4 VOnext> VS-'s<
0.6 0.5 VCdelegates> VSpeople>
0.6 0.6 V-any< V-they> VSthen<
0.6 0.8 VO-ment< VS-s< VSnew>
0.6 1 VOthose>
0.6 1.1 VSgroup<
0.7 -0.3 VSsome<
0.7 0 V-will< VCbetween< VS-ion> VStuesday>
0.7 0.1 V-he> VS-s>
0.7 0.3 V-one< VSthursday>
0.7 0.4 V-campaign< VSit< VSnight<
0.7 0.5 VCvote>
0.7 0.6 VSnomination< VSyears<
0.7 0.7 V-percent< VSrace<
0.7 0.9 VO=10>
0.7 1.5 V-Uers>
0.8 -0.2 V-they<
0.8 0.1 VOin< VSto>
0.8 0.2 VStweet<
0.8 0.3 VSVing> VSinto> VSpolicy> VStime>
0.8 0.4 VCamong<
0.8 0.6 VSwho<
0.8 0.7 V--ment<
0.8 0.8 V-this<
0.8 0.9 VSas>
0.8 1 VOmuch>
0.8 1.1 VSyear>
0.8 1.3 V-such>
0.8 2 VCQ?>
0.9 -0.3 VSher> VSwhere<
0.9 0.1 VSone> VStheir<
0.9 0.3 V-Uive< VOof< VSparty>
0.9 0.5 VOlike< VSafter> VSits>
0.9 0.6 VSleast<
0.9 0.8 V--'s< V-N> VCeven<
0.9 0.9 VCyear<
0.9 1.3 V-years>
0.9 1.4 VOpercent>
1 0.2 V-i> V-them<
1 0.3 V-candidates< VScandidate>
1 0.4 VSduring> VSpoll> VSup>
1 0.5 V-candidate<
1 0.6 VSthis>
1 0.8 VS-ing>
1 0.9 V-that< V-two< VCon<
1 1.1 VSU's<
1.1 -0.1 VSelection<
1.1 0.1 VSconvention>
1.1 0.2 V-N< V-i< V-which<
1.1 0.3 VSpercent<
1.1 0.4 V-supporters> VSpolitical<
1.1 1 VSvoters<
1.2 0.1 V-many<
1.2 0.3 VS-ions<
1.2 0.4 VSpolls>
1.2 0.5 V-she> V-who<
1.2 0.9 V-some<
1.2 1.2 VS-ers<
1.3 0.1 VS-ers>
1.3 0.3 V-him<
1.3 0.4 VS-ment> VSprimary>
1.3 0.5 VShim>
1.3 0.7 VSits<
1.3 1.4 V-government>
1.4 0.3 VCconvention<
1.4 0.9 VSN<
1.4 1.2 VSher< VSthose<
1.5 0.9 V-you< VSthey<
1.5 1 VSdelegates<
1.5 1.2 VShis<
1.6 0 VO=8>
1.6 0.1 V-he<
1.6 0.3 V-she<
1.6 1 VSpeople<
1.8 0.8 VSyou<
1.8 1 VShe<
2 0.8 VSi<
2.1 0.8 V-U's<
2.1 1.1 VSshe<
"""
FIELD_WORD_BEFORE_CUE: Final = """\
-3.2 -2.3 does
-3.2 -1.7 don’t
-3.2 -1.6 doesn’t
-3 -2.3 although
-2.9 -1.6 didn’t
-2.9 -1.5 wouldn’t
-2.8 -2 though
-2.8 -1.6 aren’t
-2.5 -1.5 isn’t kept
-2.4 -1.5 can’t
-2.3 -1.5 hasn’t
-2.3 -1.2 hasn't
-2.2 -1.4 often
-2.2 -1.1 instead
-2.1 -1.4 got
-2.1 -1.3 doesn't
-2 -2 leaves
-2 -1.4 gives
-2 -1.2 wasn’t
-2 -1 always
-1.9 -1.9 sometimes
-1.9 -1.8 starts why
-1.9 -1.3 plus
-1.9 -1.1 are went
-1.9 -0.9 have
-1.8 -1.3 haven’t might
-1.8 -1.2 brought
-1.8 -1 breaks has
-1.8 -0.9 also sent ultimately
-1.7 -1.7 continues keeps
-1.7 -1.3 don't
-1.7 -0.9 emailed gave
-1.7 -0.6 further
-1.6 -1.5 must
-1.6 -1.3 planks were
-1.6 -1 late
-1.6 -0.9 can't carried drove goes had language tweeted
-1.6 -0.8 said
-1.6 -0.6 later
-1.5 -1.4 task
-1.5 -1.3 but
-1.5 -1.2 became
-1.5 -1 overwhelming remarkable
-1.5 -0.9 took
-1.5 -0.8 however
-1.5 -0.7 continue forcing when yet
-1.5 -0.6 receive that's
-1.4 -1.6 =4 while
-1.4 -1.5 sure
-1.4 -1.4 came included moderate
-1.4 -1.3 cannot cheered
-1.4 -1 conversation is requires thus
-1.4 -0.9 described meanwhile right-leaning
-1.4 -0.8 confirmed false routinely sound wages watch
-1.4 -0.7 held
-1.4 -0.5 allow attending left
-1.4 -0.4 remain
-1.3 -1.5 drew
-1.3 -1.3 watching
-1.3 -1.2 was
-1.3 -1.1 quite regardless
-1.3 -1 clash institutional
-1.3 -0.9 aren't speaking
-1.3 -0.8 Q. antiabortion dollars renew set sold visas
-1.3 -0.7 deadline joined originally stood visited
-1.3 -0.6 broke moment now priorities reasons
-1.3 -0.5 passed
-1.3 -0.4 best remains
-1.3 -0.3 process reason would
-1.3 -0.2 soon things
-1.3 0 notably
-1.2 -1.6 probably
-1.2 -1.3 himself sat
-1.2 -1.2 enthusiastic perhaps
-1.2 -1.1 let partly prior
-1.2 -1 separately
-1.2 -0.9 makes plane seldom
-1.2 -0.8 after ever recruiting should threw written
-1.2 -0.7 am challenge did disclosure echoing eventual hours microphone provides scramble tells turn
-1.2 -0.6 backing fights help incites include lack rallied then
-1.2 -0.5 lives may typically
-1.2 -0.4 didn't isn't take told without
-1.2 -0.3 main
-1.1 -1.6 additionally phrase
-1.1 -1.3 burst
-1.1 -1.1 biggest track under
-1.1 -1 contrast earned quickly
-1.1 -0.9 can having themselves wore
-1.1 -0.8 fuel kids runs says sits suggests
-1.1 -0.7 acted adopting faces feel frequent holds make rose shook shouldn't subsequently targets
-1.1 -0.6 bought caused cover finally here less october paused remarks wrote
-1.1 -0.5 began bring consumption never prefer
-1.1 -0.4 contender immediately turns
-1.1 -0.3 again
-1.1 -0.1 nonprofit
-1.1 0.3 it's
-1 -1.1 gotten until
-1 -0.9 blunt citing giving
-1 -0.8 clearly comes contacted earlier life spectacle statements there's unless
-1 -0.7 busy chances find remember taxes territory
-1 -0.6 appeared bankers begun called fiercely fighters forcefully getting overwhelmingly past points relentlessly reminiscent
  require scurried shunned voiced
-1 -0.5 city's final if opened organized refused see shrugged still surprisingly
-1 -0.4 beyond event split spoke
-1 -0.3 through
-1 -0.2 actually
-1 -0.1 interviews practice
-1 0.1 jobs lesson strategy
-1 0.2 tactic
-1 0.3 tentative
-0.9 -1.5 caught married
-0.9 -1.3 greatest
-0.9 -1.2 =3 =7
-0.9 -1.1 face takes
-0.9 -1 blocked example matter upon
-0.9 -0.9 headed reached
-0.9 -0.8 comment comparison explanation long prompted strong type
-0.9 -0.7 above aircraft because considerable crowds daily drives faced landmark restrictions size tends turned
-0.9 -0.6 achievements already boos centers choose days effectively includes infrastructure internal joked renewed request seek send
  specific
-0.9 -0.5 articles barely centrists concrete decline describes doubled ended endorses even favor marched misogynist month relied
  repeatedly reversed shouted times tries weighed
-0.9 -0.4 administration’s continued could deep functions pressure put record reluctance stop streets
-0.9 -0.3 as do exchanges
-0.9 -0.2 declined famous keep
-0.9 -0.1 notice personal where
-0.9 0 mingle
-0.9 0.2 rhetoric right
-0.9 0.3 particular
-0.8 -1.4 congressman
-0.8 -1.3 yesterday
-0.8 -1.1 perpetual professional shortly
-0.8 -1 amid below governors rolled
-0.8 -0.9 costs mean natural received scenes with
-0.8 -0.8 and follow hall morning rallying responses tactics
-0.8 -0.7 afternoon allowing asked constant extent given journalists june mock second streak stuck too wake wanted
-0.8 -0.6 begins bolster club depend endorser fourth fund-raising initially issue jokingly loss made months red stopped title trip
-0.8 -0.5 attempts avoided confusing downtown facts fairly gallons hotel huge investor key noting room slates
-0.8 -0.4 cited company's consider first hand impassioned oust religion specifically to
-0.8 -0.3 built closest flight it’s raised tool uses very weren't
-0.8 -0.2 diplomatic needs serious use won't
-0.8 -0.1 believe common music result so tied
-0.8 0 actions behavior prepared strongly
-0.8 0.1 failed strength
-0.8 0.3 growth risks
-0.8 0.4 remark risk
-0.7 -1.3 =6 hire
-0.7 -1.2 exact
-0.7 -1.1 applicants programs spring
-0.7 -1 addition aura claim
-0.7 -0.9 comeback creating latest odd per
-0.7 -0.8 appearing wider
-0.7 -0.7 abandon admit answers assets better gained good popularity presidency recalling
-0.7 -0.6 border caps condemned create credit faith forceful halls importance meantime obtained pushing seized will writing
-0.7 -0.5 added basically century concussion critical ends endured historically hoping hot images legacy miles once opposes podcast
  ready responded rulings somewhat started ticket waivers way whether
-0.7 -0.4 abortions allegedly answered apologized blasted collective commissioner considers correspondent credentials credibility
  descended energetic enthusiastically heard insists nuanced officially openly policy preferred regularly sponsor staffers switch
  twice unity upcoming
-0.7 -0.3 corruption frame impact minutes nation's nearby paid potential read sought surprising tend walked
-0.7 -0.2 ago body cold facing met route sentiment signature
-0.7 -0.1 diplomats outreach
-0.7 0 enough increased powers racial raise really
-0.7 0.1 bringing favors offers posts
-0.7 0.2 opportunity
-0.7 0.3 controversial embattled oppose
-0.6 -1.2 benefits
-0.6 -1.1 becoming muscle
-0.6 -1 emphasizing excerpt fury
-0.6 -0.9 attracting denounced double essentially
-0.6 -0.8 born-again circumstances firearms lunch participation stands stories
-0.6 -0.7 conflicted formal gone harder prominently represents sensitive signal stirred suffered traders victims weekly
-0.6 -0.6 accomplishments changing debates dominant drawing edge emerged fact-checking hardly highly notable seem similarly
  situation subject terrorist wall
-0.6 -0.5 basketball blowback certainly citizenship concerning dismal divide endorsements featuring fingers forced hear marriage
  mortgages poured president's relevant rich sleeves spotlight stakes stiff takedown targeting tense term weigh
-0.6 -0.4 abandoning actively admission backed before celebrated challenges confront consistent criticism distance donated dropping
  emphasis exposed harsh honored improved professors pulpit pursue radical repeated rural shows since single single-payer
  stereotypes surveillance system taking targeted teachers tenor top-tier tweets wash wrong yoga
-0.6 -0.3 aid background briefly criticized debt development endorsement escalated fierce focus focused following frequently funds
  impromptu invoked minute mocked not on respected scrambled seriously shut socialist spirited tears try unemployment usual
  virtually
-0.6 -0.2 beginning business documents fall helped in island particularly privately problems raising scandal successor total
-0.6 -0.1 almost announcement caucus computer contested donations lobbied margin name remained working-class worldwide
-0.6 0 ahead meetings minorities weeks
-0.6 0.1 bid inability problem spent
-0.6 0.2 content plant tended
-0.6 0.3 amount become college
-0.6 0.5 presence
-0.6 0.6 point probe
-0.6 0.8 ways
-0.5 -1.2 brothers
-0.5 -1 derisively
-0.5 -0.9 afterward ending sexism success
-0.5 -0.8 asylum casting custom despite leaving oil pay scheduled wearing
-0.5 -0.7 apparently negligence outright owns smaller steady
-0.5 -0.6 brandished dire elsewhere end enter information keeping left-wing national-security proved reputation responding ultimate
-0.5 -0.5 bad broken camera costly decisive either emotional exists mailers pledged primaries region respects selling shop stations
  triumph
-0.5 -0.4 access admitted appreciate arriving briefing cautioned command covered curb efforts element evening fitness followed
  freewheeling fringe happens happily happy holding into investigative jail legal mission part praised present pull rather regional
  sentence skills standing stump waning want worker
-0.5 -0.3 addressed angrily beside bristled campaigned careful challenged circulating clinics extensive football luncheon native
  original own pep pipeline popular pulled qualifications same-sex second-place sounded stepped telling trading trail vowed water
  zone
-0.5 -0.2 ban bit charge joining like means movement state's
-0.5 -0.1 all criminal factory fraud initial level noted regulation trillion world's
-0.5 0 attacks behind closing concluded coverage crisis deal forward frontrunner hard hour just material partisan time
-0.5 0.1 capital comedian down expansion memorial price rise style thinks
-0.5 0.2 course loyal tone unlikely
-0.5 0.3 danger developer driver gun
-0.5 0.4 force fracas schedule trends votes
-0.5 0.5 claims colleagues
-0.5 0.8 Q,
-0.5 1.1 Q!
-0.5 1.4 plenty
-0.4 -1.1 finish reported
-0.4 -1 party’s
-0.4 -0.9 day higher
-0.4 -0.8 achieve greatly neighborhood passage
-0.4 -0.7 appear elevated hosts improve job prepares regarding tenure withdrawal
-0.4 -0.6 advice carbon cash concession eclectic fractious freed funding listen listing looks moments organizing park pointing
  pressed regulations sharing skateboarding suddenly suggestion technically teleprompter toughness virus well
-0.4 -0.5 analysis blamed commitments deputy dioxide entirely lived nasty overall prep product puts recent regimes sending shot
  spread there’s ticked
-0.4 -0.4 against boisterous charges commanding december doubt drawn for front hired interest laid mood reducing terrorism trial
  unfairly weight
-0.4 -0.3 websites
-0.4 -0.2 same swing
-0.4 -0.1 abortion advertisements apparent attacked broader draft gap influence longer moving principles returned servers there
-0.4 0 billions cases certain e-mails far immigrants march policies quietly responsible sense stock tensions together unusual won
-0.4 0.1 broadly computers discipline discussed get heavy joint sharp threats year
-0.4 0.2 hold intense night's nightclub notion slammed trouble zero
-0.4 0.3 away boldly deals eventually function incident judgment politicking
-0.4 0.4 changes deeper specifics
-0.4 0.5 offer photo thing
-0.4 0.6 approach place populist question
-0.4 0.8 migrants moves temperament
-0.4 1 ballots
-0.4 1.2 that’s
-0.4 1.3 topics
-0.3 -1.3 piece
-0.3 -1 copy
-0.3 -0.7 wasn't
-0.3 -0.6 building neighbor potentially roots site sizable statewide unfair
-0.3 -0.5 agreements angered brainchild competition conduct double-digit emerging entering launched learned least led missed turning
  unclear window
-0.3 -0.1 fight
-0.3 0 =10 able advantage airstrikes build gains middle reaction unfavorable
-0.3 0.1 allegations assault episode go know legislation magnitude son start step than waited winners
-0.3 0.2 act activity alternative columns coming connection divisive fifth last-ditch leverage promised returns showed worth
-0.3 0.3 accusations birth work
-0.3 0.4 collapse regular
-0.3 0.5 nothing view wording
-0.3 0.6 hometown proof
-0.3 0.7 ideas
-0.3 0.9 argument
-0.3 1.2 measures
-0.3 1.5 what
-0.3 2.4 something
-0.2 -1 province strike
-0.2 -0.9 centerpiece
-0.2 -0.7 eliminated
-0.2 -0.6 activists prime release simple
-0.2 -0.5 donor endorsed financial inside
-0.2 -0.4 draw going hopeful known neurosurgeon served
-0.2 -0.3 of
-0.2 0.1 large
-0.2 0.2 door list onto realities relationships successful
-0.2 0.3 billionaires conflicts expand itself near prices ruling s sober tried unlike
-0.2 0.4 comprehensive contests dynamic links modest position recommendation seemingly touches
-0.2 0.5 cause option questions subsequent
-0.2 0.6 goal image kind works
-0.2 0.7 contractor institutions tunnels
-0.2 0.8 ground offered places refugees
-0.1 -0.8 areas current
-0.1 -0.7 magazine
-0.1 -0.6 failure supported
-0.1 -0.5 citizens global press previous refugee
-0.1 -0.4 =5 direct entire generation investigation page presumptive supports
-0.1 -0.3 september
-0.1 0.3 silence toward unprompted
-0.1 0.4 address complete debut decisions else numbers partners putting spending steps
-0.1 0.5 anger committed fees markets opportunities proposals provision scene
-0.1 0.6 country defeat seeing topic warned
-0.1 0.7 candidate's effective inflation insults
-0.1 0.8 deportation fewer skepticism
-0.1 0.9 measure special
-0.1 1.1 easy
-0.1 1.3 Q?
0 -0.9 district protester
0 -0.7 growing influential
0 -0.6 editor today
0 -0.4 anonymity chance customer residents run section strategic student user
0 -0.3 enforcement international lists minister operation television theory
0 0.4 agenda prevailed small throw
0 0.5 companies contest deficits increase offering package relationship spends submitted technologies
0 0.6 committees connect existence formally grew hammered kit move scrutiny slow trend
0 0.7 assume closures
0 0.8 finances objections solution
0 1 economic stay
0 1.3 jokes
0 1.4 merger
0.1 -0.8 intelligence
0.1 -0.7 columnist nuclear self-described
0.1 -0.5 block outside speakers
0.1 -0.4 boosters camp casino followers marchers nephew pitch university weekend
0.1 -0.3 civilian female high independents mishandling most pursuing side version welcome
0.1 -0.2 conservatives
0.1 0.5 accounts air badly class classified communities hiring indeed lacks misinformation requests subdued surge unable
0.1 0.6 bound bulk defending economy solidly whole
0.1 0.7 attempting electronic looked
0.1 0.8 Q concern dealings
0.1 1.2 resort
0.2 -1 man
0.2 -0.7 our
0.2 -0.5 anti-muslim desperate icon open
0.2 -0.4 majority nation’s re-election
0.2 -0.3 editorials judicial libertarians nationalist officer rank-and-file real reform visiting walking
0.2 -0.2 advising hearing mogul quarter
0.2 0.4 prospect retail
0.2 0.5 ability doing every locked names polarized project shooting solid terrorists viability
0.2 0.6 advertising anti-establishment choosing identity needed opponent posted reserved roughly save series seven sympathetic
  unfavorably
0.2 0.7 counting finding nature placed
0.2 0.8 answer initiative jet lately nine raids sort that
0.2 0.9 alleging amounts exactly
0.2 2.9 whom
0.3 -0.7 reports
0.3 -0.5 introduced
0.3 -0.4 activist appeal reporter
0.3 -0.3 liberal opinion
0.3 -0.2 column inspector lobbying overhaul path rights share speechwriter wealth
0.3 -0.1 four head thousands
0.3 0.1 organizers
0.3 0.3 parties rare
0.3 0.4 ballot climate its
0.3 0.5 affiliate appointment filibuster gunman insurgent legislative states worked
0.3 0.6 delivered plan
0.3 0.7 clinched consumer hide land straight tack
0.3 0.8 anti-immigration plans results won’t
0.3 0.9 combination tight visit whoever
0.3 1 identities picture rebuilding
0.3 1.1 hands
0.3 1.2 arms
0.3 2.5 everything
0.4 -0.7 cable
0.4 -0.6 democratic surrogates
0.4 -0.5 firm
0.4 -0.4 longtime nation seen star studies
0.4 -0.3 alongside colleague occupation sign vice
0.4 -0.2 delegate ire linked order review
0.4 -0.1 amnesty contributors dozens journalist lines news opponents pair parade powerful projects publication
0.4 0 attendees fund heads investigators millions organizations population
0.4 0.1 ministry secretary
0.4 0.2 dropped unions
0.4 0.3 backers born candidate comparing congressional document eastern handful several speaker
0.4 0.4 book evangelical inquiry nationwide registration truck
0.4 0.5 billionaire decades
0.4 0.6 vice-presidential
0.4 0.7 networks word
0.4 0.8 disavowed
0.4 0.9 bill central difference
0.4 1 add agencies videos
0.4 1.1 mistrust secure
0.4 1.4 which
0.5 -0.4 bureau host
0.5 -0.3 complex suburban
0.5 -0.2 hopefuls margins source
0.5 -0.1 date elite filing long-shot losing november odds opposition partner
0.5 0 ad hosting letter private representative staff study who's
0.5 0.1 acting angry blogger circle consultant laws mentioned moderators scholars securities
0.5 0.2 campaign denouncing hundreds projection swipes talking
0.5 0.3 elections fueled improving precedents president right-wing snarky the vast
0.5 0.4 anchor effect engagement flood men pro-clinton reality road
0.5 0.5 activities affected authorized generated profile recognized wave
0.5 0.6 bank behalf community created fundraising
0.5 0.7 compound stimulus
0.5 0.9 anti-trump energy fiscal
0.5 1 little
0.5 1.1 signs
0.5 1.2 statistics
0.6 -0.9 homeland
0.6 -0.4 moderator
0.6 -0.3 another
0.6 -0.2 businesses leading prosecutor senators
0.6 -0.1 associates attorney chairman discovered gay panel polling sitting surviving trailing young
0.6 0 authors discussion districts earnings few military mirrors pollster scientist taken
0.6 0.1 affairs chair collection compromise counsel fans founder older ranking universities
0.6 0.2 army article care cool heritage largest leave media paper pollsters retiree seat sites titled treasurer upstate
0.6 0.3 brother committee defense disappointment executives insured owned registered running three two
0.6 0.4 arm career donors estimates male rules spend staffer
0.6 0.5 incumbent
0.6 0.6 planning
0.6 0.7 ads centrist picking
0.6 0.8 court's ones
0.6 1.2 traveling
0.6 1.3 clip
0.6 1.4 coincidentally
0.7 -0.6 aide
0.7 -0.4 organization percentage spokeswoman
0.7 -0.2 prominent trio
0.7 -0.1 doctor insider seeking
0.7 0 demonstrators establishment independent rally rule
0.7 0.1 audiences chief coined lady liberals polled show
0.7 0.2 conservative corporate hadn't pursued voice
0.7 0.3 administration's forum heated member representing software
0.7 0.4 across crowd group person phone
0.7 0.5 businessman elected organize pages participants vacation
0.7 0.6 banks children department emissions five voters
0.7 0.7 mosque
0.7 0.8 absentee constitution neither
0.7 0.9 transition
0.7 1.2 arguments
0.8 -0.2 chamber top
0.8 -0.1 allies pundits science
0.8 0 board close complaint memo
0.8 0.1 attendance countries rivals we’re wife
0.8 0.2 dispute expert half playing rival
0.8 0.3 actors appeals calls committeeman evangelicals far-right highest-ranking selected striking surveyed their women
0.8 0.4 agency aligned appealing experienced it message
0.8 0.5 advisory director lots newly struggled travels trusted
0.8 0.6 airwaves candidates her officers one video well-known
0.8 0.7 post tank those
0.8 0.8 modern
0.8 1 government
0.8 1.1 inequality
0.8 1.2 mail
0.8 1.9 nationally
0.9 -0.4 actress
0.9 0 aides who’s
0.9 0.1 attorneys commentators minority police
0.9 0.2 dean disagreements medical nor revealed vulnerable
0.9 0.3 bills campaigns cities consulting defenders experience founders involved lawyers pro-life spoken
0.9 0.4 departments disclosures many protesters
0.9 0.5 bipartisan operative tech
0.9 0.6 demographic exit family law rising
0.9 0.7 commercials research them woman
0.9 0.8 check findings
0.9 1 words
0.9 1.5 search
1 -0.2 supporter
1 -0.1 upbeat veteran
1 0 developers friends
1 0.1 commentator
1 0.2 lawyer narrator official
1 0.3 analyst emails families governor group's guests knowledge legislature lobbyists younger
1 0.4 assistant author brass briefed concert friend parents
1 0.5 mainstream
1 0.6 firms his
1 0.7 advisers illegally nearly testing
1 0.8 hedge some superdelegate
1 0.9 people street
1 1 spot text
1 1.7 boycott
1.1 -0.1 terms
1.1 0 corporations
1.1 0.1 audience local they've
1.1 0.2 businessman's retired
1.1 0.3 adviser faction familiar groups judges
1.1 0.4 co-host company insiders others so-called tycoon
1.1 0.5 N eyes students
1.1 0.6 judge
1.1 0.8 mother
1.1 1.1 who
1.1 1.3 turnout
1.2 0.1 sector
1.2 0.2 professor prosecutors
1.2 0.3 administration experts public senior
1.2 0.4 each researchers
1.2 0.5 polls someone
1.2 0.6 environment i'm
1.2 0.7 named
1.2 0.8 personnel
1.2 1 pilot
1.2 1.2 protest
1.3 0 non-profit
1.3 0.2 poll reporting technology
1.3 0.4 boreing survey
1.3 0.5 he’s surveys
1.3 0.6 records
1.3 0.8 team
1.3 0.9 him
1.3 1.6 genocide
1.3 2 kelly
1.4 -0.1 anyone
1.4 0.2 headline politicians
1.4 0.3 ally demographics lawsuit petition strategist
1.4 0.4 council editors guy
1.4 0.5 justice management
1.4 0.6 budget entrance strategists
1.4 0.7 prosecution
1.4 0.8 senator
1.4 1.5 she's
1.5 0 nobody
1.5 0.1 progressives
1.5 0.2 scientists
1.5 0.3 critics i
1.5 0.4 authorities lawmakers prince
1.5 0.5 mayor
1.5 0.7 doctors
1.6 0.1 sources
1.6 0.2 forecast lawmaker
1.6 0.3 officials
1.6 0.4 carly
1.6 0.5 jolly neurosurgeon’s
1.6 0.7 representatives
1.6 0.8 average employee they
1.7 0.3 we're
1.7 0.4 report
1.7 0.5 one’s
1.7 0.6 actor none
1.7 0.7 slate
1.7 0.8 he
1.8 0.6 spokesman
1.8 1.2 me
1.9 1 she
1.9 1.2 schilling
2 0.4 economists
2 0.9 investors
2 1.5 users
2 1.8 whose
2.1 0.6 schlafly
2.1 0.8 affidavit
2.1 0.9 he's
2.2 0.3 he’ll
2.3 0.4 advocates my
2.4 0.7 everyone she’s
2.5 0.8 they're
2.5 1 us
2.9 0.9 you
3.2 0.5 we
"""
FIELD_WORD_AFTER_CUE: Final = """\
-1.7 -1.1 whose
-1.6 -2.1 =5
-1.4 -1.4 =6
-1.4 -1.1 via
-1.3 -2.4 wednesday
-1.3 -1.8 =4
-1.3 -0.9 noted
-1.3 -0.8 by
-1.3 -0.7 skin
-1.2 -1.1 urged
-1.2 -0.9 said
-1.2 -0.6 interviews
-1.2 -0.4 overall
-1.1 -1.5 echoing
-1.1 -1.3 =3 online
-1.1 -1.2 street
-1.1 -1 explained
-1.1 -0.8 air margin
-1 -1.9 fury thursday
-1 -1.8 occasions
-1 -1.7 demurred followers
-1 -1.6 grounds reassuring
-1 -1.5 again despite
-1 -1.4 stack
-1 -1.3 start
-1 -1.1 citing
-1 -0.8 talked
-1 -0.5 mayors suite
-1 -0.4 bank's leads
-0.9 -1.6 diner inclination
-0.9 -1.2 comes
-0.9 -1 page
-0.9 -0.9 included nominated
-0.9 -0.8 court strongest who's
-0.9 -0.7 eyeing isn’t
-0.9 -0.6 involving
-0.9 -0.4 about
-0.9 -0.1 home-state requested
-0.9 0.4 raids
-0.8 -1.8 afternoon
-0.8 -1.5 committing daily example following smile
-0.8 -1.4 episode imagine instance lately pollsters print urge withdrawal
-0.8 -1.3 camera outset pose unexpectedly upon
-0.8 -1.2 hitting subtle throughout until
-0.8 -1 bellicose lows outlets screen
-0.8 -0.9 group's searches
-0.8 -0.8 on
-0.8 -0.7 board
-0.8 -0.6 address touted
-0.8 -0.5 as bench but ended for once over powerful
-0.8 -0.4 from
-0.8 -0.3 software
-0.8 -0.2 gave is
-0.8 0.1 identified
-0.8 0.2 concerning
-0.7 -1.6 crowd
-0.7 -1.4 shifted
-0.7 -1.3 aired condemn fee files opposes selling smiling
-0.7 -1.2 celebrated court's except intellectual pastors prosecute silence suggests summit toward traction
-0.7 -1.1 cheers defects disagreed extraordinary however implication moments nominee’s pink
-0.7 -1 added days moment
-0.7 -0.9 angles behind wrote
-0.7 -0.8 demographic exist mocked pulse smaller soldier times
-0.7 -0.7 after asset explaining features largely matters successor
-0.7 -0.6 believes grown in mill risen
-0.7 -0.5 reminded
-0.7 -0.4 sparked
-0.7 -0.3 flag immediately managed target
-0.7 -0.2 are prosecuting
-0.7 -0.1 ranks was
-0.7 0 either quoted
-0.7 0.2 sizable worker
-0.6 -1.3 mount
-0.6 -1.2 announce guaranteed laughed morning permitted piece sounded
-0.6 -1.1 bash blame briefing confidence constituents daughter’s depends greeted impressions odds offering phrase prepare promises
  prompting prove siblings signaled signs stealing tying wiping
-0.6 -1 agriculture allegiances answering applause april battlefield boost cable fault flashpoint formal gets highest homegrown
  injunction mispronunciations narrowly near per praises thoughts weekend weeks
-0.6 -0.9 accent affirm became bosses clarify contributor courts draws error furor hurting insults maintenance membership missing
  permanent pit prospects rallies resignation sink telephone understated well
-0.6 -0.8 acknowledged although applauded aside conceded conferences deterrent domestic down half slots yelled
-0.6 -0.7 against cheer echoed gross sparking who’s
-0.6 -0.6 complained joking part sensitive speakers
-0.6 -0.5 amenities and flat generators guest moderates with
-0.6 -0.4 campaigned could drawn regional under united
-0.6 -0.3 cities of which
-0.6 -0.2 among frontrunner long related
-0.6 -0.1 ballot capture great
-0.6 0.1 sold to
-0.6 0.2 candidly
-0.5 -1.4 sunday
-0.5 -1.2 saturday
-0.5 -1.1 friday
-0.5 -1 blistering discomfort elsewhere embraced extensive naming pointedly potent pregnant recalling translate unsure wake
-0.5 -0.9 answered blunt booed breached brings classic concession define desire dismissing doubt downplayed falsely
  first-in-the-nation foul generally halting highest-profile hopefully implicitly intention laughing meaning nominate note parallels
  passing polite real-time recognizes referencing reliable scanner scorn siding stump subway suspected switch taping taxpayers
  unaware vacation warmly writing
-0.5 -0.8 almost anytime betray blaming brief callousness chanted chants counties deadliest delivering denounced described evening
  forum heed margins months noting podcast protester says severe shootings slighted speculate spur statewide sway wave what’s
-0.5 -0.7 actions award basis dismayed e-mail endorse fell floor headline headquarters interns legislature monday sit slowed specter
  tends though tritium
-0.5 -0.6 activity appeared at clinched consistent escape finishing incumbent isolated lines measure nightclub notion opportunities
  phone travel tuesday
-0.5 -0.5 clients expressed hours households liar tunnels
-0.5 -0.4 alive before goals steep terms urgency while
-0.5 -0.3 appointed closest combat finding large medicine mission now supposed trail when
-0.5 -0.2 anger attorney's be expects nonwhite
-0.5 -0.1 credible endorsements had nature often still would
-0.5 0 appointment has not
-0.5 0.3 author
-0.5 0.5 nearby occupied
-0.4 -1.1 affairs plant suits
-0.4 -1 hall
-0.4 -0.9 bought
-0.4 -0.8 acronym articulated assertion bar bound clothes conventional deliver disputed don’t equate fiery flurry grabbing hiring
  homicides june less modest obligations preview ratify remarkable rhetorically ripped several sharply skepticism slamming
  speculation sum trigger trillions twice untenable update visiting wary welcomed
-0.4 -0.7 acquired argue audio backfired boos broader brown calling centered central certified complicated conceding confirm
  consistently deeper defined describing determining diminished distinction downtown drew failures famous feel fondness foot funded
  half-hour intend lower-level midnight outsourcing past plaintiffs pressing presumably prompted railed readers renovations
  repeatedly reportedly revealed scared scrutiny seeking similarly stayed taught trending unveiled vengeful veterans walkout warn
  whirl without
-0.4 -0.6 =7 above allowing argument bare body broad cameras century claimed closed conditions congratulations convention's
  courthouse day displayed donors dues expenses eye factories forcibly handling implying improbable includes knack last-minute mail
  mother motorcycles paperback posting posts prediction presumed props seemed sight son spring targeting third-place three-quarters
  toxic unpopularity unusual year's yet
-0.4 -0.5 advantage annual appearance aspects assaulted attack banned brace color compared containing county criminal crowded deepen
  drugs exclusive female highly hosts instead lobbyists muscle offensive op-ed pace partly pending plans quotes reason reluctance
  replied scenes schools social students suburban tacking two-year ultimate unnamed
-0.4 -0.4 equal lunch main view
-0.4 -0.2 bathrooms conversations home-school mayoral
-0.4 -0.1 does exchanges have paying takeover unknown worries
-0.4 0 arbiter cast mate since strategy v
-0.4 0.1 explanation notes thinks
-0.4 0.2 approach deal
-0.4 0.3 absentee doubled men
-0.4 0.4 language
-0.3 -1.4 february
-0.3 -1.1 newspaper
-0.3 -1 brand
-0.3 -0.9 assistant books
-0.3 -0.8 governments returns
-0.3 -0.7 emphasize lie multiple series sure took viral waged
-0.3 -0.6 abolished adding adequately alarm allowed assured began blamed blog boycott certain changed closer compare competition
  completely debated debunk declared defended deficiencies definition deregulation disclosure double-digit drilling embarrassing
  exact expect forced forms fraction identify intrigued issued labeling lived marry mentioning mentions missions needle occupation
  opening opportunity picked pleasure projected reassured recently reflected signatures stood strain supporting surprise totally
  transfer ubiquitous unsecured
-0.3 -0.5 acknowledge add alluding appear aren’t attacked automatic aware below burning campus candidacies clubhouse comfortable
  consumer contradict contrasting counting defend deport designed doctors ear escalated evade existence father's finalized fueled
  funnel gala grade growing hasn't hired killings launched loses maybe mean modern-day motivated parade planes pleased plus posing
  previous pro-abortion program's project purporting rated recorded red rejected remaining removed restore result seen spin
  suggesting table these vague wording
-0.3 -0.4 qualified
-0.3 -0.3 speaks
-0.3 -0.1 brash endorsement failed gives insufficient issue
-0.3 0 given investing name particularly prosecutors remarks reveal similar struck told whom worse
-0.3 0.1 different likened one-third who
-0.3 0.2 arrest compound dominant forearm mix money
-0.3 0.3 attacks church costs hikes mouth valuations
-0.3 0.4 contenders pragmatic viewed
-0.3 0.8 Q. struggles that
-0.2 -0.9 challenged condition
-0.2 -0.8 hear
-0.2 -0.7 corporate late praised
-0.2 -0.6 audience closely credit judge press profile publishing see statement tasks
-0.2 -0.5 authorities campaign's conference human rival set
-0.2 0.1 0 arms derailing made soil warned
-0.2 0.2 an car platform
-0.2 0.3 amendment character personal pushing sat
-0.2 0.4 already college moderate outsider so suited
-0.2 0.5 coming dysfunctional
-0.2 0.6 dangerous divide receiving
-0.1 -1.4 parliament
-0.1 -0.9 plea retail
-0.1 -0.8 follow-up registered
-0.1 -0.7 creation fear
-0.1 -0.6 onetime regarded
-0.1 -0.5 energetic every friends third
-0.1 -0.4 own
-0.1 -0.3 inequality
-0.1 0.3 principles south
-0.1 0.4 building developer faith-driven filibuster qualifications shocked
-0.1 0.5 crash dozen
-0.1 0.6 drive emerged it roll unfair
-0.1 0.7 becoming politicians
-0.1 0.8 nominees ventures
-0.1 1 billionaires
0 -0.9 magazine
0 -0.8 crowned defeated hopefuls official sensitivities
0 -0.7 filing outside
0 -0.6 column inquiries mutual pledged publicly
0 -0.5 ability anyone helped list
0 -0.4 =8 cyber nominating percentage themselves vice
0 -0.3 four offer
0 0.4 businesses charges criticism deserves embattled immigrants victor
0 0.5 actively aisle convert crowds culture denunciation easy emphasis how if levy pro-israel provisions re-election requirement
  temperament transgender whole
0 0.6 champion computers contracts contrary district fides front-runner received talking whether
0 0.7 coalition echo instincts knowing this
0 0.8 domain fate narrowed strength success tea what
0.1 -1.2 here
0.1 -0.8 television
0.1 -0.7 agencies officials
0.1 -0.6 chairman inner released
0.1 -0.4 actress attorney brokers diplomatic executive urban
0.1 -0.3 advising de direct flew many registration
0.1 0.3 debate
0.1 0.4 bearing candidate fighters generation marriage presidents radical rates scores taxes welcome white
0.1 0.5 accomplished accusations airport banks captured cause cell children consideration demanded democratic department's deter
  divorce events factors feared fractured gesture growth heritage icon insiders justice performed president's procedure pulled quiet
  reacted reform remember services strict track trustworthy unilateral vehicles vice-presidential
0.1 0.6 accomplishments agreements archive bodies bomber charities childhood delay extramarital field future habits household
  immigrant joke legitimate plane prayers problems reasons refugees returned security silent site skills succeeded sweeping trade
  unsolicited winners
0.1 0.7 angered choose comments complaints job nomination plagiarism race stature thanks trial
0.1 0.8 earnings them your zero
0.1 0.9 celebrities specifically war
0.1 1 choices sacrifice status
0.1 1.1 norm
0.1 1.2 Q?
0.1 1.3 post
0.2 -0.8 activists organized respondents
0.2 -0.6 authorized council longer managing operatives
0.2 -0.5 host news replace struggling
0.2 -0.4 attendees encounter moderator opposed portrayed radio tweet
0.2 -0.3 breakfast descent lawsuit relationships representing room sixth-place voice websites
0.2 -0.2 broadcast resident
0.2 0.5 absence access album anticipated appoint approached asking assistance authoritarian badge bargain benchmark boss box
  bruising build candidates cheaper clashed concept concert condemning conduct creating deemed deposition deprive deserved didn't
  disregard document dropped durable effect election else emerge encouragement entry examples expand expired extreme forces fortunes
  fraud front geopolitical going grants hack halt hurt illegal imprisoned improperly improvements inappropriate incendiary indict
  influenced instructing introducing lack lagging legalization legalize manufacturers messaging mid-2015 moon motion municipal newly
  notably nuclear obtaining offense offices option outright plight plot poses prefer prepared pro-russian pursuit racial radicalized
  rare reduce reducing regretted rescue reserved safe secrets seriously sign sitting stream surrogates teacher tests therapeutic
  thing thinking toll tool uncommitted understands understood unique unite unless venture visited wage warfare wide-ranging
0.2 0.6 action advertising allegiance appropriate area assigned authorization balance bankruptcy bathroom beyond binding boasted
  bridge calendar cash certificate championship chat class convince credibility damage damages defeating disappointment discredit
  donation doom dramatic enter excuse falls feud figure finger-shaped fix flow formula friendship further gay getting guns
  harassment hearing hers historical honesty ignored images impact increases inevitably intense intruders jet judgement lending
  listeners little lobbing lone merits military mothers nations no. obstacles ouster outcome parties pay peace picture poised
  popularity predecessors preserve progress projects proud providers rather regulation release restrictive richest rise safety scene
  search segment she’ll shrinking significance simple sooner standards stuff tap tenure they together treatment undocumented union's
  unprecedented unwillingness upcoming upheaval vaccine vision water web wins
0.2 0.7 abandoned additional adjustments allegedly answer assuming change claiming communist eighth feelings firms greater
  hypocritical image initiatives injured it's judgment minds mortgages nation necessary outlined overseas performance picks poverty
  purchasers ratings relationship scandal school solutions subsequent threat truth untrue
0.2 0.8 affordable altogether array border chains commentary confidential conventions crimes cut full-time inaccurate lied material
  means moniker nine onto photo pressure prisoners recovery scholarship shocks stance terrorism unpaid whites
0.2 0.9 consolidate constituency critiques death denial incident move presidency tweets
0.2 1 Q agree contributors coup dash fail finances gap
0.2 1.1 humility
0.2 1.2 life
0.3 -0.9 counterpart lawyer
0.3 -0.8 minister
0.3 -0.7 moderators
0.3 -0.6 left
0.3 -0.5 traded
0.3 -0.4 aide met personnel wars
0.3 -0.3 founded mind present president’s responded us
0.3 -0.2 pornography restaurant
0.3 -0.1 discussions ethics
0.3 0 delegation fellow watchdog
0.3 0.4 based communities departments economic family opponent read superdelegates
0.3 0.5 base controls count gun impartial planned potential religious sites speaker
0.3 0.6 addiction addressed advocating alter attempt belonging bomb boosting buzz capitalize challenging cheap client clothing
  comeback considering construction dealing defection denying depriving develop dislike entities entitled erect expected facility
  false feet flip funds globalization gunfire gunned he'll heat herself imposing incomes interaction invest legal maintained mark
  meet merely midst misguided misspoke monetary murdered nobody obstacle original overhaul passed passionate pattern performances
  policy public’s rebuilding referred regularly responds s scenario science sexual sexually skilled slammed somehow straightforward
  succeeding tarring tend text they’d threatened torture touched trash tried truck tuition typical undecided undetermined unlikely
  unprepared viability voting willingness worried
0.3 0.7 achieve acts affirmative agrees aimed airstrikes amnesty assaults asserting bringing calculating changing clarifying clause
  constitution cookies core crackdown cross decisive declarations dignity dioxide disappointing discretion earning educational
  empire encryption ensure entered enterprises equally experiences fake gender generous gifts grabbed hidden identifying imbalance
  improper independently intervene investigative inviting island issuing jurisdiction justified kinds launching learned let magic
  majorities mere misconduct misinformation misleading mom nationals net normal oath opened participate payment penalties positive
  predatory proceeds produced provision psychology ranging recount resign restrictions retrospect reversed save sex slogan smart
  sniper staple statistics steer strictly surveillance system testified unclassified undercut unfit unrelenting useful varying
  versus violates withdraw write
0.3 0.8 alone anti-establishment anymore begins changes charity corrupt criminals debt detail donations earliest edge engage
  epidemic ethical eventual expense fliers fraught fundamentally hate he'd house inadequate indefinitely interesting investigate
  investments issues jail lapse limit lose manipulation migrants mired neighbors outlook perception possibility preference pregnancy
  proceed prospective protest protesters quick rallied realities refugee rein republish return reward same-sex shooter signing
  skywriting society spotlight spouse strike suggestion tactic truthful values violations wall wasted weapon widely world's
0.3 0.9 anti-trump bill biological cases chance comment concerns control deadly disrespect entitlement ethnicity fourth frustrations
  fuel government's grasp immigration incest inclusiveness long-term no-fly populist practices regime road shaky slavery staples
  strongholds tonight
0.3 1 answers detainees facts fringe him options territory tragedy unpredictable users
0.3 1.1 losses reject
0.3 1.2 attend controversies
0.3 1.3 focused socialist themes
0.3 1.9 why
0.4 -0.8 website
0.4 -0.6 right-wing
0.4 -0.5 decades
0.4 -0.4 chief company's independent
0.4 -0.3 authors briefed collection networks senators tour
0.4 -0.2 died intelligence organizer players scientist tank teenager
0.4 -0.1 studies
0.4 0 analyst i polled younger
0.4 0.1 afterward supportive
0.4 0.2 black fundraising grassroots willing
0.4 0.3 announcement filed some supporters
0.4 0.4 boy civil influence movement needed
0.4 0.5 backer impose lady nearly network's officers one right she staffer supporter technical unsuccessful
0.4 0.6 education her parent pick president ruling strong voted
0.4 0.7 ally colleges general government increasingly knowledge steering
0.4 0.8 academic achieving am appealing appointing bind bite bleak casting charitable cleaner comply crime currently default
  dependent depending deportation deported detained distribute doesn’t establish evenhanded extra felons forceful fortune
  gun-control health-care hiding imminent incarceration interests join legalizing loyalty moves nationally natural neutrality offset
  organization’s overturned parliamentary partnership performing pilot plain pledge profits raped reasonable rebel refusal remove
  salaries seek sellers separate star tell touch trailing upsets urging
0.4 0.9 abandoning anything aren't aspirations barring believed broadly casinos combating communism compromise corruption couldn’t
  created daughters dealers debating deleted demanding derided donor duties electing ends feeling foundation genuine illegally
  implicit inhumane intent judge’s lacked laid nominations operating output outrage payments people’s persistent personally poorer
  punching range reflect remained resulted seemingly service solidarity stalled stark stopping super-pac temporary they're ticket
  uncertainty unfairly weak whoever
0.4 1 accord assessments attractive behavior belief bloc breaks catch causes chances claims comprehensive contrasts corporations
  couples design discriminated dollar economics expansion extremism fast government’s handled insurers leaks migration missile
  people's pipeline plotting races racists regarding relevant shake-up stability stride supremacist survive tariffs tax unfold
  voluntarily weakness welcoming what's wide
0.4 1.1 abuse antiabortion bridges contrast mosque norms questionable resolution
0.4 1.2 centers dangers massacre rape
0.4 1.3 candidacy granted
0.4 1.4 himself neighborhoods patience
0.4 1.5 dissent
0.4 1.6 elites
0.4 1.7 Q,
0.5 -0.8 advocacy
0.5 -0.6 inside
0.5 -0.4 spokesman
0.5 -0.3 friend planning progressives
0.5 -0.2 blacks chairs organization stars strategists
0.5 -0.1 channels historian opponents storm
0.5 0 investigations
0.5 0.1 capitals communications conservatives published staff
0.5 0.2 anchor arena assessment
0.5 0.3 ambassador built chair commissioner conservative grew introduced likely speechwriter surrogate
0.5 0.4 alike contained digital file half-dozen itself opted specific spoken
0.5 0.5 countries crucial delegate drafting elected governor’s pool
0.5 0.6 age delegates details
0.5 0.7 lawyers legacy nationwide roughly
0.5 0.8 lost primary reaching
0.5 0.9 associate considerable facing matter run slate teaching
0.5 1 badly beholden bottom canceled commit courses defund demographics ease exception fierce follow girlfriend jihad nasty officer
  path perfect physical pivot prioritize protecting provides register rewarding surge violent weigh
0.5 1.1 basically beating broaden citizen consumption critique defunding disabled dominated emergency exists fan feels gays
  inspiring involvement keeps mainstream mixed prime-time recommended sanctions sea sector temporarily tribute visas worry
0.5 1.2 Q! abortions administration's economically firearm grind improve offerings overlapping permits politics portfolio succeed
  techniques victory
0.5 1.3 calculation diplomacy dispute happened neutral package rapists
0.5 1.4 content quo sexism
0.5 1.6 arrests
0.5 2.1 yes
0.6 -0.7 serves
0.6 -0.6 editor
0.6 -0.4 aides
0.6 -0.3 analysts
0.6 -0.2 regions viable
0.6 -0.1 critic
0.6 0 attended international senior survey
0.6 0.1 brothers cautious daughter firm man organizers research strategic
0.6 0.2 N committeeman regulators
0.6 0.3 indictment longtime pundits steps surveys wife
0.6 0.4 electorate era my wearing
0.6 0.5 billionaire campaign’s committees fundraisers suspend transcript
0.6 0.7 correspondence internal leader physician publisher so-called
0.6 0.8 aim consulting selection
0.6 0.9 abroad
0.6 1 papers witness
0.6 1.1 abortion convincing treated wasn't
0.6 1.2 crossing dozens family's game hatred healing he’d mistake preventing refrain targets uneasy vetted violating wishes
0.6 1.3 deny eradicate extended lesson monitoring payback phony reforming regulating resistance tens thread trip undermined
0.6 1.4 articles goodbye ineligible instructions mocking schedule shakeup watch wrongdoing
0.6 1.5 bid discriminatory dramatically gaze granting left-wing socialism title
0.6 1.6 asylum flaws
0.6 1.7 democracy
0.6 1.8 factory
0.7 -0.5 unions
0.7 -0.4 advocates
0.7 -0.2 agency wing
0.7 -0.1 administration exit
0.7 0 far-right public sources
0.7 0.1 adviser polling rivals secretary
0.7 0.2 enforcement report
0.7 0.3 figures film quarter study
0.7 0.4 bids broken fights strategist
0.7 0.5 administrations index politician serving tendency
0.7 0.6 law virtually
0.7 0.7 expert
0.7 0.8 brought data
0.7 0.9 industry results
0.7 1.1 available topic
0.7 1.2 act politically
0.7 1.4 concerned defamation joining regret shut trouble
0.7 1.5 earn freedom victims
0.7 1.6 apology diversity inevitable journalism unqualified
0.7 1.7 copies
0.7 2.1 optimism
0.8 -0.7 fans
0.8 -0.2 collar executives
0.8 -0.1 attendance chain counterterrorism endorsed records
0.8 0 organizations
0.8 0.1 circle homeowners
0.8 0.2 confidant women
0.8 0.3 competitors division groups revelations
0.8 0.4 documents
0.8 0.5 citizens observers
0.8 0.6 commanding owner reduced
0.8 0.7 counsel minorities pause teachers
0.8 0.8 especially humanitarian prevent
0.8 0.9 insurance reforms source
0.8 1 congressman he’s playbook
0.8 1.1 environmental
0.8 1.2 helps
0.8 1.3 amendments
0.8 1.4 review spending
0.8 1.6 ammunition momentum requests waterboarding
0.8 1.7 anxiety fly
0.8 1.8 anti-gay unity
0.9 -0.8 experts
0.9 -0.1 activist photograph
0.9 0 media reporter
0.9 0.1 allies
0.9 0.2 close towards
0.9 0.3 documentary pope
0.9 0.5 makers
0.9 0.6 journalists organizing partner summary
0.9 0.7 inspired
0.9 0.9 oversaw replaced world
0.9 1.2 server superdelegate
0.9 1.3 nonprofit
0.9 1.4 mortgage
0.9 2 learn
0.9 2.2 customers
1 0 evangelicals spokeswoman
1 0.2 guard
1 0.3 pollster
1 0.4 poll
1 0.5 blue conducted lobbyist youth
1 0.6 grand materials team
1 0.7 businessman
1 0.9 professor
1 1.1 agent
1 1.5 pro-clinton
1.1 -0.2 anonymously
1.1 0 director
1.1 0.3 economists veteran
1.1 0.4 constituencies
1.1 0.7 filings
1.2 0.1 researchers
1.2 0.4 me reports
1.2 0.5 commission
1.2 0.6 envoy
1.2 0.8 actor
1.2 1.2 independents
1.3 1.6 worldwide
1.4 0.6 everyone
1.9 0.6 surveyed
"""
FIELD_TAG_AND_PREVIOUS_BEFORE_CUE: Final = """\
-2.8 -1.6 N|all N|both
-2.7 -1.9 =5|and
-2.5 -1.6 -ers|-
-2.3 -0.8 =6|all
-2.1 -1.7 =3|and
-2.1 -1.2 which|-ly
-2 -2.2 now|that
-2 -1.4 Q.|and
-2 -1.3 and|Ued and|from
-2 -1.2 N|like who|=3
-2 -1.1 i|-
-1.9 -2.8 ^|what
-1.9 -1.9 but|=3
-1.9 -1.3 out|N
-1.9 -1.2 =3|of =6|Ued
-1.9 -1.1 =8|last
-1.9 -1 -ers|Uly =3|Uer said|she
-1.9 -0.8 =3|Ved
-1.8 -1.6 candidates|-
-1.8 -1.4 =5|=10
-1.8 -1.3 which|Ued
-1.8 -1.2 Q.|while ^|and they|-
-1.8 -1.1 to|those
-1.8 -1 U|-'s
-1.8 -0.9 =3|has campaign|-ed nominee|-s which|Uly
-1.8 -0.8 -s|U
-1.7 -1.9 =5|=7 time|that
-1.7 -1.4 -ed|that is|that
-1.7 -1.3 some|=3
-1.7 -1.2 what|he
-1.7 -1.1 policy|=3
-1.7 -1 =5|as N|Vly his|V
-1.7 -0.9 N|Ved i|U
-1.7 -0.8 -|there that|she
-1.6 -1.6 candidates|Ued
-1.6 -1.4 Q.|that
-1.6 -1.2 -ion|Ued
-1.6 -1.1 -ed|his N|most
-1.6 -0.9 -|=5 =3|even =3|with N|-ed N|a Us|as it|U president|U
-1.6 -0.8 -'s|=3 ^|to said|he through|his
-1.6 -0.6 N|recent or|N
-1.5 -2.1 in|which
-1.5 -1.9 during|which
-1.5 -1.8 -|now that|=3
-1.5 -1.6 =3|to =5|so
-1.5 -1.5 at|which
-1.5 -1.4 Ved|him to|which
-1.5 -1.2 Uing|U but|as
-1.5 -1.1 -'s|-er =3|-ed ^|first
-1.5 -1 -'s|0 =5|but campaign|U his|recent
-1.5 -0.9 =3|have ^|=6 among|-s candidate|- on|it she|U supporters|U when|they
-1.5 -0.8 N|was campaign|on candidate|U while|some
-1.5 -0.6 N|Ued
-1.4 -1.6 =5|what =6|at how|-s
-1.4 -1.5 ^|just made|=3
-1.4 -1.3 with|some
-1.4 -1.2 had|the some|-ed then|=3
-1.4 -1.1 Ued|a million|who
-1.4 -1 ^|=7 had|- her|-ive his|Uer on|who
-1.4 -0.9 -ed|about -s|-ly this|Q well|-
-1.4 -0.8 =3|would N|only in|three that|-ly who|last you|-
-1.4 -0.7 =3|did N|U with|both
-1.4 -0.6 N|has candidates|U
-1.4 -0.5 -s|will ^|for
-1.4 -0.3 =3|Ued he|-s
-1.4 -0.1 =3|-ing
-1.3 -1.6 and|an
-1.3 -1.5 on|their
-1.3 -1.2 =6|where time|=3
-1.3 -1 N|also but|-er
-1.3 -0.9 =3|while and|will campaign|Ved one|more
-1.3 -0.8 -ed|this Ued|-ions Ved|some email|=3 his|more race|for says|she was|-s
-1.3 -0.7 =3|had =8|have N|been campaign|also it|-s supporters|- that|their
-1.3 -0.6 =3|in campaign|had voters|-
-1.3 -0.5 =3|Uing he|-
-1.3 -0.4 -s|now one|=3
-1.3 -0.3 =3|for
-1.3 -0.2 people|=3 the|more
-1.3 0 N|Ument his|0
-1.2 -1.6 but|if
-1.2 -1.5 ^|with
-1.2 -1.3 =6|Uly win|=3
-1.2 -1.2 -er|were Uly|=3 did|=3 government|=3 vote|=3
-1.2 -1.1 0|-ions =3|V =5|then Uive|=3 who|in
-1.2 -1 =3|were Q,|said
-1.2 -0.9 N|just Ved|-ity before|his
-1.2 -0.8 =3|whether =5|=6 =5|Q. =8|=6 all|that candidates|who first|N primary|=3 she|- than|three year|of
-1.2 -0.7 -ive|who -s|been -|Vly U|0 may|- of|Uive she|will they|Uer up|its
-1.2 -0.6 -ers|-ed -ers|U -ing|their =3|Vly =3|on N|her not|=3
-1.2 -0.5 candidate|has
-1.2 -0.4 =3|from ^|=10
-1.2 -0.3 ^|or
-1.2 -0.2 =6|have
-1.2 -0.1 N|made
-1.1 -1.6 so|=3
-1.1 -1.5 Ument|that more|=3
-1.1 -1.4 =6|or
-1.1 -1.3 ^|U
-1.1 -1.2 Vs|of V|=3 ^|tuesday
-1.1 -1.1 N|Uly
-1.1 -1 -|=7 ^|where after|Uing
-1.1 -0.9 -ions|-s -|much -|night =6|-ly =6|was N|on Q|or ^|-s ^|as but|while the|polls
-1.1 -0.8 -s|Uer U's|- Uing|Q Uion|=3 U|her been|a from|a two|Ued which|-ed would|-er
-1.1 -0.7 -s|party -|just =3|last Ued|her Ued|his Us|=3 Ved|it as|if make|the of|it supporters|will
-1.1 -0.6 =3|also =5|for N|Us N|not Ued|-ers Uing|about U|their an|Us have|both is|0 says|he they|will told|N who|U with|-al
-1.1 -0.5 -ion|-ed N|before U|more Ving|he out|at she|-s
-1.1 -0.4 -ers|may
-1.1 -0.3 most|-
-1.1 -0.2 by|-er will|-
-1.1 -0.1 Uion|-ly
-1.1 0 N|then but|it
-1.1 0.4 is|one
-1 -1.9 in|just
-1 -1.8 only|N
-1 -1.5 Ved|=3
-1 -1.4 ^|it which|was
-1 -1.2 -|be is|how
-1 -1.1 =3|because Ument|- ^|but ^|in
-1 -1 =3|should Ving|-s ^|those what|do
-1 -0.9 =3|now N|year Ving|N
-1 -0.8 -er|U -s|have 0|years =4|when an|-ity like|the then|- then|-s up|N which|were
-1 -0.7 -ions|on =10|-ed =3|after N|called N|is N|over Uers|-s back|=3 can|-ly in|two it|-ed one|-ed years|of
-1 -0.6 -ed|new -ers|had -er|-ly =3|but =3|can =5|how =8|Ved =8|on N|had Q|have Uing|one U|also Ved|and be|the he|Us him|-
  next|president up|his who|-ly
-1 -0.5 -s|even Ument|and back|at candidates|to for|her he|Ued some|to their|U who|-
-1 -0.4 -'s|- -ers|Ued he|will more|-ing
-1 -0.3 -al|government =3|Ving million|=3
-1 -0.2 0|people N|Vs N|said candidates|-ly
-1 -0.1 -s|did
-1 0 but|Uing
-0.9 -1.7 only|that
-0.9 -1.5 on|an
-0.9 -1.4 out|-er
-0.9 -1.3 -ed|0 Ving|Q,
-0.9 -1.1 which|Ved
-0.9 -1 -s|=8 ^|when
-0.9 -0.9 -ers|were -ing|more -ly|-er N|more are|a because|of he|-ed was|one
-0.9 -0.8 =5|now Uing|=3 U|-ly against|N also|-ing any|N but|for called|him it|now that|in their|-ing their|support who|will
-0.9 -0.7 -'s|first -ion|U -|has N|Uers ^|before after|-ing all|-s both|have but|in candidate|on him|=6 or|the said|the said|they
  up|the
-0.9 -0.6 -ive|N -s|not N|make Q.|for Q?|said Q|=8 Us|no and|Uing are|on as|for but|on even|as have|all him|-ing if|U's
  president|Ved state|Ved the|interview were|-s who|can
-0.9 -0.5 -ly|-al -s|say -|monday =3|is =6|made =8|Ued N|are Us|-er U|some Ved|he as|-ed as|their campaign|Ued her|Ument like|many
  nominee|has on|those out|=3 said|in she|Us she|Vly that|Q, told|-s which|have
-0.9 -0.4 -s|-ing -s|his Ved|her Vs|the ^|so that|have the|N
-0.9 -0.3 N|says a|country he|-ly it|Us she|-ly they|U
-0.9 -0.2 U|-ion Ved|out where|his
-0.9 -0.1 -|their U|had in|N so|that
-0.9 0 =5|to =6|as over|N
-0.9 0.1 -ers|will -|Uing state|that
-0.9 0.2 -s|voters her|-ion
-0.8 -1.4 Uing|is
-0.8 -1.3 that|may
-0.8 -1.2 =5|where U|Ument ^|while also|=3
-0.8 -1.1 -s|=7 -|while
-0.8 -1 -ment|had =5|with the|voters week|that
-0.8 -0.9 -s|are -s|should N|-ing are|all but|because said|that to|-er to|some what|i
-0.8 -0.8 -ers|=3 -er|his -s|most -|first N|Uions Ued|-er Uly|that and|at he|first only|the than|-er than|two them|-s voters|=3
  was|-er
-0.8 -0.7 -ing|Q, -s|than 0|was =10|-ing =5|by =5|that Ued|that U|much Vs|N ^|Uly his|own made|a of|about was|more
-0.8 -0.6 -al|is -s|into -|Vs -|also -|party -|when =3|by =5|U =5|there =8|U Q|=10 Ued|an Uion|U Ument|=3 Vs|-s and|while her|new
  is|-s made|no said|one supporters|are this|=3 voters|have will|-ed
-0.8 -0.5 -er|Uer -ing|-ly -ing|campaign -ing|said -ion|Us -ion|have -ly|as N|-s Uer|on Uly|a U|no Ved|his and|two before|=3
  called|a first|-er have|in have|no her|support he|even is|V most|-ing night|=3 out|their say|he she|-ed she|first supporters|were
  that|-ed them|in then|Ved
-0.8 -0.4 -ers|also -er|president -er|the =3|said N|did N|have Q,|Ving Ued|Us Us|=5 U|said U|those Vly|=3 by|former debate|-ed
  has|Us her|-ed his|-al now|more one|Ved presidential|primary says|the supporters|have that|Ved those|N to|-s
-0.8 -0.3 -ers|have -s|Uly -|could N|-al Uions|in U|his about|her is|what made|an million|to on|N percent|=3 the|attacks through|N
  to|voters was|0
-0.8 -0.2 -ed|-er -ers|-ions -ity|that -ly|Uing =5|because N|Ving N|states U|Us candidates|have in|its while|-ing
-0.8 -0.1 -ion|for -s|may =5|in that|of
-0.8 0 Ued|them U|tuesday that|will with|voters
-0.8 0.1 =5|Q!
-0.8 0.3 was|the
-0.8 0.7 -s|this
-0.7 -1.8 Q,|- which|-
-0.7 -1.3 -ment|has
-0.7 -1.2 0|as Uing|was for|all
-0.7 -1.1 if|there of|an
-0.7 -1 -ers|or =6|even Uing|up Ument|for not|that other|N with|Q,
-0.7 -0.9 -ive|to -ly|for -|=4 Uly|-ing U|has a|=4 did|- during|N new|-s over|=3 says|in
-0.7 -0.8 -ions|and -ly|in -ment|=6 -s|0 -|can -|primary Q|=7 Uion|about ^|of ^|there about|the and|made it|- no|such some|-ion
  there|=3 was|an which|in with|its
-0.7 -0.7 -ing|=6 -ing|from -ity|because -|had -|no =3|at N|will Uly|on are|-ing be|-er but|now campaign|-ing do|=3 for|now has|no
-0.7 -0.6 -ed|=3 -ing|=3 -|are -|did =3|was =5|when =7|Q N|- Q,|Ved Ued|N U|where Vly|V ^|after ^|since but|-ly candidate|is
  for|that her|own he|U him|for in|most many|-ed million|into on|Q, to|-al
-0.7 -0.5 -ions|- -ion|-al -s|do -s|had =3|before =6|with N|during Q|with Uer|Uions Us|=4 Us|his Vs|that among|the at|any him|at
  just|as monday|that most|-ly no|-al says|N that|his the|Uive two|most who|Vs
-0.7 -0.4 -ion|also -|then -|will N|could N|election N|first N|now N|where Ument|tuesday Ved|N Ved|this Vion|=3 V|U a|-s but|only
  but|there campaign|was candidates|Uly candidate|-ing candidate|to convention|and country|and debate|U do|with election|Uer from|-
  interview|=3 million|-ers monday|-ing national|- now|=3 over|-ing presidential|-ions president|has to|supporters was|when who|Uly
-0.7 -0.3 -er|-ers -er|has -ity|-ions -ive|-er -|about -|campaign -|told =5|if N|told Ued|after U|voters called|for far|-s his|N
  its|-ion made|-s out|in that|there time|for
-0.7 -0.2 -ing|-ing -s|also -|candidate -|candidates =5|since =6|U N|0 N|by Uing|- Us|a be|- of|-ing through|the
-0.7 -0.1 =6|is ^|by for|many polls|by some|U you|U
-0.7 0 -ion|between -s|Uion 0|U
-0.7 0.1 -s|about country|that
-0.7 0.2 N|still its|-
-0.7 0.3 N|should ^|Q? of|people some|-ers support|=3
-0.7 0.4 ^|Q! ^|Q,
-0.7 0.9 on|which
-0.6 -1.3 -|-'s
-0.6 -1.1 =5|also how|-ly them|Uly to|that what|-s
-0.6 -1 Ued|through Us|have U|=4 attacks|=3 him|U now|-ed them|=3 time|when
-0.6 -0.9 -ed|of -ing|it -ly|tuesday =7|Ued against|one not|-ly was|being
-0.6 -0.8 -ly|-ly =8|- Us|are ^|-er and|Q election|-s if|they not|Us on|may to|support year|after
-0.6 -0.7 -er|into -ment|is -s|when -|-ed -|were =3|including Ued|over Uer|that Uing|supporters U|was U|what ^|Ving campaign|to
  it|Ued those|-s voters|U
-0.6 -0.6 -s|=4 -|two =5|after N|other Q.|it Ual|=3 Ued|=3 Uer|- Uing|on Ved|-ing ^|should after|=3 and|when as|an by|their
  delegates|=3 during|a first|-ion for|his had|-ed had|an he|was i|would like|=3 of|any other|than primary|election she|has they|Uly
  to|it tuesday|that
-0.6 -0.5 -ed|party -er|Uion -ing|a -ly|U -s|between -|would N|even Uion|of Uion|was Uion|will candidates|would could|be even|more
  far|=3 group|of him|because his|Ument it|-ly on|a on|the or|-ing their|- two|N who|also with|-ers with|more
-0.6 -0.4 -al|voters -ed|other -er|-s -er|had -ing|is -ion|has -ly|on 0|have =3|back =5|at =5|many N|monday Ued|their Uing|Ument
  U|=3 Vs|- V|that all|-ing as|president a|Q, because|i both|a but|since by|U by|one for|the has|the he|is him|by his|-ive
  his|attacks including|the in|=3 make|a out|his party|-s saying|he supporters|on support|-ed the|Ving the|night to|make voters|were
  was|president were|more
-0.6 -0.3 -ed|a -ed|through -ers|are -er|while =3|during =3|told N|-ive N|V Ued|into Uer|and Uions|that Ument|Ued Us|been Ved|-s
  Ved|support Ved|with V|in both|N delegates|- did|it former|N has|both has|in he|Vly he|only his|-'s in|this may|and party|in
  said|-s said|of support|the the|primary win|a won|- you|can
-0.6 -0.2 -|=6 Uing|his U|-al and|if between|N from|people the|political were|not
-0.6 -0.1 -er|was -ly|0 -|more -|three -|up N|say N|the Us|Q, that|Ued to|Uing
-0.6 0 -s|new -|any 0|from =3|-ly =3|when Q|for Uing|N are|the been|the him|to with|an
-0.6 0.1 =5|new Q.|but for|-ers most|-ive to|Uer
-0.6 0.2 =3|then all|=3 a|group
-0.6 0.3 =3|are the|most
-0.6 0.5 =5|Q,
-0.6 0.6 =6|are N|an
-0.6 0.8 =3|Uly
-0.5 -1.7 what|Us
-0.5 -1 -ed|=4 -s|over
-0.5 -0.9 -|new -|presidential Ued|-ion Ument|was against|Q states|where what|would when|Uing
-0.5 -0.8 -s|during -|a 0|=4 U|like asked|by in|Uing not|been some|=7 state|with that|are they|are
-0.5 -0.7 -er|this -ing|=4 -ly|is -|group -|interview Us|-s Us|the ^|at are|=3 but|Ved during|- have|now like|an they|support
  was|-ly
-0.5 -0.6 -ed|were -ion|during -s|=3 -|last 0|presidential =5|Ving Q.|an Q.|in Uly|-s Uly|Us Ument|=4 U|this ^|- ^|on ^|then
  election|=3 group|is her|N just|one she|is states|like that|is that|voters then|there was|back were|Ued
-0.5 -0.5 -al|-ers -ers|as -ment|that -|do -|such N|=4 N|against N|if N|interview N|out Uly|been Ved|the after|-ly also|U asked|=3
  at|-ly from|-ers new|-er so|-ed that|such they|had to|0 two|candidates was|also was|so week|when
-0.5 -0.4 -er|because -er|over -ion|Ved -s|after -|other =6|after N|email Q|when Us|-ion U|after Vs|for ^|during are|-er at|N
  a|candidate convention|-ed former|-ive if|-ed in|many is|- now|been other|-ions own|- said|it she|even that|could this|-ed this|as
  with|their years|=6
-0.5 -0.3 -er|last -er|people -ions|have -ity|and -s|-ions -|V =3|if =5|on N|or N|since N|week Ued|when Uing|an Ved|about Ved|in
  Ved|no Ving|=6 ^|if and|with as|when called|her had|U he|also is|by of|last people|to said|her should|- some|have the|same to|one
  was|at what|is while|Ving would|make
-0.5 -0.2 -'s|nomination -ly|-ing -|-ly -|from N|won Ued|-al Uing|of about|-s email|-er has|-ly have|more into|the other|-al
  people|who she|Ved that|he the|-ment to|-ing
-0.5 -0.1 -al|Ument -ly|-ers -s|an Uing|her U|=6 ^|now her|to he|Uer many|states of|their they|-ed the|Q,
-0.5 0 -ing|him -ing|in -s|among U's|-ed Us|about also|Us and|over been|more but|they recent|-ing
-0.5 0.1 -ers|by -ing|of -ing|on N|Q N|can N|would about|-ing candidates|on into|a president|said those|Us
-0.5 0.2 -s|make -s|to -|them =10|U =3|could U|Ual many|voters their|-ity with|that
-0.5 0.3 -ing|his -|said =3|where
-0.5 0.4 just|- of|campaign
-0.5 0.6 are|-s of|which
-0.5 0.8 president|-
-0.4 -1.2 convention|=3
-0.4 -1 while|it
-0.4 -0.8 -er|-ment -|=3 0|for N|this Ving|it he|won not|made of|0 up|by year|has
-0.4 -0.7 -ed|-ly -ed|just -ly|-ive =5|asked Us|will ^|also and|-al people|- support|-er what|was
-0.4 -0.6 -'s|campaign -ing|any -ion|=3 -ive|of -s|was -|if -|was 0|when =6|now N|Uer Ual|- Uing|by Uly|and Us|is Ving|- about|-ion
  at|0 being|- being|-ed between|two by|N called|the has|Uly i|Ved just|the million|in not|in race|has race|will than|-ing that|said
  that|were them|as were|Uly were|at who|Us years|=3
-0.4 -0.5 -ions|than -ion|into -|so =6|both Q|is Uing|with Ved|last Ving|his about|his first|=3 he|then into|her is|=3 many|other
  on|other some|people there|were to|Q vote|and was|on
-0.4 -0.4 -ly|after -s|from -s|were Ued|back Uing|-ment Uion|when U|Uion and|after and|then been|-ly before|=6 for|Q has|since
  he|Uly its|-al those|-ers
-0.4 -0.3 -s|- -s|-ed -|all and|to most|Uly she|also time|- while|Uing
-0.4 -0.2 Us|for Ving|that ^|this at|his in|one saying|that so|much would|U
-0.4 -0.1 -s|she -|called both|-s her|-er in|states is|Ued no|-er state|to that|had tuesday|=3 up|for won|the
-0.4 0 -'s|U -ment|of -s|that -|that =6|Q N|after U|not support|for to|-ion to|their which|U
-0.4 0.1 -al|-ed -ers|Ved -ity|-ers N|-ly Q|-s Uer|Q and|in an|-ion between|0 but|did for|-al he|Ved is|an on|tuesday people|with
  presidential|-
-0.4 0.2 -ion|about =5|Q? N|were Uions|and campaign|V her|=3 how|he out|the said|at
-0.4 0.3 his|Uing
-0.4 0.4 -ing|all -s|out a|presidential in|a that|-ion
-0.4 0.5 -'s|-s Q.|Q,
-0.4 0.7 an|Ument
-0.4 0.9 =6|has
-0.4 1.2 =3|=10
-0.3 -1 -ing|she =6|who
-0.3 -0.9 -s|i which|they
-0.3 -0.8 -ed|her -ing|state Ved|as ^|0 at|-ing
-0.3 -0.7 =6|and country|=3
-0.3 -0.6 -ed|attacks -ers|with -ing|as -ion|would -ly|=4 N|than Q?|he asked|if asked|what as|i first|two in|Ued it|in much|U
  people|and same|time state|N their|first
-0.3 -0.5 -al|to -ed|-ed -ed|Vs -s|as N|so Ued|delegates Uion|on U|there Ved|Q Ved|them both|candidates but|is by|the do|-er
  even|Ved first|debate from|that had|Ved has|V has|so if|her if|not in|recent is|Uing is|among is|far i|Ued more|Uing only|did
  on|state states|and was|V win|in
-0.3 -0.4 Uion|-s as|the candidates|are much|so
-0.3 -0.1 N|-'s to|do
-0.3 0 -ing|how Us|at against|- a|state first|time had|no is|Q, than|in
-0.3 0.1 -ion|at -ity|has -|-ment -|what =3|or =5|before Us|Ued and|-ions as|0 a|much a|win from|N than|that the|only the|year
  with|-ed
-0.3 0.2 -ers|0 =6|no N|into Us|on all|Ved because|it convention|- more|- race|-s their|N voters|=6
-0.3 0.3 -al|N -ed|him -ion|as =6|his N|asked N|it N|new U|even and|the his|-ment over|0 then|U the|race
-0.3 0.4 -|Ument =10|i Uing|the she|Uly to|the was|Us which|has
-0.3 0.5 -ed|president U|that to|a
-0.3 0.6 after|-er
-0.3 0.7 of|her
-0.3 0.8 =6|-ing made|it
-0.3 0.9 =3|so =5|Q Q,|which made|his
-0.2 -1 that|was
-0.2 -0.8 N|=6 candidates|N her|U
-0.2 -0.7 ^|new and|=3 a|-ment the|one
-0.2 -0.6 -er|for an|-al as|a in|-ion not|-
-0.2 -0.5 -ing|0 -ly|=3 -|against and|-ers made|the year|=3
-0.2 -0.4 -ed|from -ing|to -ing|with of|its
-0.2 0 one|that
-0.2 0.1 -|-
-0.2 0.2 Ual|Ual not|-ing only|-ing other|Us say|they some|N the|national were|-ing
-0.2 0.3 0|-ed N|nominee Uly|V ^|how about|him back|N because|N from|-al her|Uly million|- more|-ive over|and policy|Us this|-al
  three|-s
-0.2 0.4 =5|over and|N attacks|in of|-al states|that three|N
-0.2 0.5 =3|there N|while an|Uion for|- his|Q, on|-ion
-0.2 0.6 -ive|-ing -ive|-ity
-0.2 0.8 in|some
-0.2 1.1 nominee|that
-0.1 -1.6 Q,|a
-0.1 -1.2 -er|that
-0.1 -1 as|it
-0.1 -0.9 for|0
-0.1 -0.8 -|many on|-er recent|years which|-s
-0.1 -0.7 -s|=6 -|as are|both be|N
-0.1 -0.6 -al|=3 -ing|for -ment|he -|=10 -|should -|some after|0 most|of since|the was|Uly what|many who|-s
-0.1 -0.5 -ive|years =4|a =7|that Q,|0 for|-er state|in those|- to|be
-0.1 -0.4 -al|-ions -er|Us -ly|of -|after 0|in Vs|from about|0 back|to for|-ive for|U only|-s over|- party|-ers which|Us
-0.1 -0.3 candidate|and while|presidential
-0.1 0.3 are|Q, at|-'s former|new
-0.1 0.4 -ed|over -ed|the =10|Us but|then by|-s convention|-s his|presidential not|an than|it when|it
-0.1 0.5 -al|with =7|the Q|are U|-ive back|- but|Q, for|what get|a one|U presidential|-'s states|- their|Us them|to
-0.1 0.6 -s|its if|she were|the where|N with|N
-0.1 0.7 -|year
-0.1 0.8 =10|=10
-0.1 0.9 Q,|as
-0.1 1 of|what
-0.1 1.3 U|than race|that
-0.1 1.4 in|what
0 -1.2 -ions|=6
0 -0.7 that|has
0 -0.6 any|- candidate|=6 can|be group|=3 one|- state|=3 the|debate with|a
0 -0.5 -al|-al =5|-ly Q|N for|some primary|voters than|a that|some
0 -0.4 -'s|Q =3|those =5|it U|of ^|i an|-er in|Q, three|candidates
0 -0.3 -ive|political N|=3 the|party were|N
0 0.4 -al|-ing -ing|U Uer|Ued even|-ed since|-er
0 0.5 -ly|the -s|next 0|-al N|government all|0 any|-s a|-ive but|to far|from in|other is|N is|not of|Q party|was the|-ive
  this|campaign
0 0.6 -er|also -ly|at -|Uions 0|Ument =3|just Ved|of and|not could|- her|Us of|V while|not
0 0.7 ^|because as|of its|own it|also of|-ly told|a to|new
0 0.8 =6|an Ued|what any|Us on|=3 or|0 presidential|nomination
0 0.9 -ment|was Uly|the on|how
0 1 -ed|two =3|that
0 1.1 -ion|more
0 1.2 =3|-'s
0.1 -0.7 which|will
0.1 -0.6 0|of =3|Vs
0.1 -0.5 =6|-ed race|=3
0.1 -0.4 Ued|Q U|from and|-ion and|-s of|that than|N
0.1 -0.3 -ment|-s -s|a N|=8 Ved|Us by|his most|U of|-ers recent|-s was|U
0.1 0.5 -al|political -ing|Q -ing|against -ion|after -|back =3|it at|all be|Q, but|when more|-ed the|Us was|Ued was|only
0.1 0.6 after|being and|Uly he|Q, if|such much|about of|time since|-ing some|states than|for was|Q, with|-
0.1 0.7 among|those for|much
0.1 0.8 -al|year Q|from but|no
0.1 0.9 Us|0 U|Q their|-ions when|-s
0.1 1 Ual|-s
0.1 1.2 Q|=3
0.1 1.4 =3|this
0.1 1.7 Ued|Q,
0.2 -1.1 and|-'s
0.2 -0.8 -er|by what|they
0.2 -0.6 but|-ive one|-al
0.2 -0.5 Ued|as and|is
0.2 -0.4 -ers|-s -er|candidate -ion|=6 =3|about =5|N =6|in Q.|they
0.2 -0.3 -ment|- -|recent and|it may|0 now|-s of|both people|in presidential|-er that|-ity that|Us
0.2 -0.2 -al|who Uive|- Us|- between|the but|other even|a who|has
0.2 -0.1 =5|the
0.2 0.4 -al|Us -ers|and -s|Us N|-ions during|the when|the
0.2 0.5 -er|-ity -s|-ers -s|at -|among =10|=5 U|do U|support ^|through after|a and|said because|they did|-ive the|country the|recent
  up|against when|many
0.2 0.6 -ed|-ions =3|not Uly|even U|-er Ved|-ions and|new any|-ed had|to is|-ed it|may next|N or|Uing there|U the|election was|far
0.2 0.7 -er|-ing and|-ly on|-ing
0.2 0.8 as|Q, he|could he|still made|-ing now|the than|Ved with|former
0.2 0.9 and|any at|what made|N
0.2 1 N|what ^|such at|an
0.2 1.1 -er|than -|where after|all be|more where|the
0.2 1.5 =6|one
0.3 -0.6 Us|he ^|-ing
0.3 -0.4 ^|the this|N
0.3 -0.3 Uer|in a|Ued but|one him|and
0.3 -0.2 Q!|N Q!|he an|-ing primary|-s those|voters to|an
0.3 -0.1 -ly|no with|no
0.3 0 -ing|last
0.3 0.2 0|=3
0.3 0.4 -ing|-al -ing|-ions -ing|-s -|and -|delegates all|of but|that not|Ued
0.3 0.5 -al|candidate -ed|-ion -ed|U just|a
0.3 0.6 -ing|Vs -|through =3|a =3|both in|support race|in those|-er those|-ing
0.3 0.7 -ed|Uing -|who U|in attacks|that before|a government|U is|also there|are through|-al
0.3 0.8 -er|her him|=3 same|-ing
0.3 0.9 -ed|what =10|Ument =3|an but|has one|-s
0.3 1 have|an that|-er
0.3 1.1 as|she
0.3 1.4 most|N
0.3 1.6 0|that
0.3 1.9 =6|Q,
0.4 -0.6 Q,|one Q,|she
0.4 -0.5 -ment|and V|as
0.4 -0.4 N|own ^|N that|many
0.4 -0.3 -'s|-ing =5|two Vs|=3 before|N while|most
0.4 -0.2 ^|other in|both or|-
0.4 -0.1 -ly|Ved =3|political =5|more N|i Q?|she about|a former|-s next|year
0.4 0 -ion|-ion -|him has|Ued tuesday|- while|those
0.4 0.1 in|Ving what|her
0.4 0.2 Q|that what|-
0.4 0.3 -er|who -s|state 0|delegates Ued|-ly most|-s
0.4 0.4 -al|for -ing|N -ly|Ued 0|-ity Ument|to U|back for|N government|-s the|Ual with|U
0.4 0.5 -|since as|one by|-ed many|people that|0
0.4 0.6 0|=7 0|election N|voters Ued|it and|-ive but|with than|the to|Us
0.4 0.7 -ing|her =6|some after|her the|Uion the|candidates
0.4 0.8 -ed|it =5|all =6|if Uing|-s
0.4 0.9 any|U had|Uly the|V this|Us
0.4 1 time|and
0.4 1.4 -er|what
0.4 1.6 =3|Q,
0.4 1.9 =7|which
0.4 2 to|what
0.5 -0.7 his|Us
0.5 -0.4 -|people
0.5 -0.2 =10|N N|at U|they one|N this|Ument
0.5 -0.1 -s|Q, =4|he Ued|- Us|by are|some but|also many|-ers the|-ly which|0
0.5 0 Ued|to Us|=6 a|-ed because|he but|0 but|at but|her email|Us one|in on|her political|Us when|i with|-er
0.5 0.1 -al|at -er|she N|with U|been U|but and|-ity but|Us that|night those|who with|her
0.5 0.2 -ed|Q -ed|last -ive|nominee -|he =4|i N|poll U|-ers Ved|on a|-ing election|to group|-ed including|N is|on just|Ued made|up
  one|-er presidential|candidates the|Ued two|-ing voters|Uing
0.5 0.3 -er|- 0|candidate =3|-ive ^|Us being|Ued both|the her|-ions night|U primary|campaign
0.5 0.4 -ing|-ers -ity|- Us|N candidates|for for|three of|-ive of|delegates of|more when|he
0.5 0.5 -ed|with nomination|on to|her
0.5 0.6 =3|the because|she by|0 candidate|for is|no states|=3
0.5 0.7 -ive|-ment if|the not|all
0.5 0.8 -s|-ment but|the even|the while|he
0.5 0.9 a|U
0.5 1.1 -ing|some may|have not|as
0.5 1.2 N|because than|any
0.5 1.3 -ing|Uions ^|Q the|people
0.5 1.8 candidate|who
0.6 -0.5 =5|a
0.6 -0.4 recent|U what|she
0.6 -0.3 ^|a over|her
0.6 -0.2 candidate|=3
0.6 -0.1 -er|from -s|-al N|race Uer|-ed her|-ers the|-ed this|-er through|a whether|N who|was
0.6 0 -ers|=6 -ive|states =5|they Uing|-ion because|the but|-al but|-s former|president from|-s if|- new|-ing on|U party|that
  president|of
0.6 0.1 -ive|U -s|political Uer|-ing Uing|him an|U campaign|-ers did|the in|his many|as only|0 supporters|of that|-ing while|0
  win|the
0.6 0.2 -ers|N -ing|tuesday -ive|at -|voters 0|attacks =3|president Ued|support Ved|over a|tweet candidate|in her|-s last|N
  national|U now|a people|-ed percent|of she|were some|Us who|-ed who|did
0.6 0.3 -ions|-ing =3|what =6|Ved how|N if|he million|-er most|-al most|recent one|-ion presidential|U two|-al years|in
0.6 0.4 -ers|in -|policy -|supporters Uing|in V|the been|Ved before|that both|of two|in years|Uer
0.6 0.5 -er|during =5|he N|they if|N many|in policy|-er the|U time|at were|to
0.6 0.6 -al|U -ed|in Uing|that
0.6 0.7 a|-ity his|-ers if|a is|now those|in which|the
0.6 0.8 -ed|-s an|-s as|-s the|last
0.6 0.9 =6|0 =8|N Q.|N only|U
0.6 1.2 U|have
0.6 1.3 and|was
0.7 -0.7 Q,|his
0.7 -0.6 -s|one
0.7 -0.5 -ion|N
0.7 -0.4 all|N campaign|N who|he
0.7 -0.2 one|former while|a
0.7 -0.1 -ment|-al -s|-ive Q,|he
0.7 0 =5|-ing that|it while|-s while|her
0.7 0.1 -s|-ion -s|the =5|about N|those Uer|from a|president if|you the|-'s three|- told|the what|it
0.7 0.2 -er|-ion -er|Ued -ly|by -|even and|most first|-s it|Vs presidential|election than|-
0.7 0.3 -ing|back Us|while U|N U|Vs debate|on into|- or|other since|he week|by with|recent
0.7 0.4 -ment|with -s|who and|who is|-al up|on
0.7 0.5 -ive|=3 -|years 0|-ers =3|all =5|this Q|=6 in|their the|president
0.7 0.6 -ly|Uer =4|N N|=5 N|and Q|in and|its convention|on for|Q, up|a
0.7 0.7 N|supporters how|the with|-s
0.7 0.8 -ed|some =5|their =6|the after|she his|state
0.7 0.9 but|she
0.7 1 time|N
0.7 1.1 =3|U's
0.7 1.3 an|Uer while|N
0.7 1.6 after|it
0.7 1.7 =10|this
0.8 -0.4 =7|who
0.8 -0.3 Q!|the
0.8 -0.2 the|government
0.8 -0.1 N|some
0.8 0 -ion|-ing =5|first =7|a and|for but|a first|Ved including|-
0.8 0.1 U|U but|U but|this or|U
0.8 0.2 -ers|-ion 0|and =4|many =5|no N|campaign Uing|-ers all|but been|an candidates|=10 should|they that|this were|a
0.8 0.3 -ive|in =8|=3 N|-ers Ued|against Ued|last asked|N as|-al as|he as|they for|-s in|delegates just|-ed said|- so|they
  tuesday|-ing voters|who
0.8 0.4 -er|voters 0|poll =5|those =6|i U|over candidates|and delegates|-ed his|first president|=6 there|is three|in through|those
0.8 0.5 Ued|more and|-er had|just in|those
0.8 0.6 =3|- and|his
0.8 0.7 =3|Us but|- not|one on|-ers people|-ing to|his
0.8 0.8 back|in
0.8 0.9 just|0 out|on
0.8 1.1 -ions|that N|when
0.8 1.2 which|a
0.8 1.4 even|some
0.8 1.6 -ing|that =6|like
0.9 -0.8 Uion|N
0.9 -0.5 than|-s
0.9 -0.3 =5|her
0.9 -0.2 be|Ued
0.9 -0.1 =6|it
0.9 0 =3|people
0.9 0.1 ^|only is|U made|-
0.9 0.2 Q.|the U|so after|-al and|they but|their many|-s the|Uing those|-ed
0.9 0.3 -|-ions -|Q, Ued|U ^|all against|him and|many campaign|who into|-s it|all only|a so|the to|both who|have
0.9 0.4 -ers|of =3|first =3|two Q,|-ed Ued|tuesday Vs|Ued for|him in|that said|N states|-ing the|Ument voters|in was|Ving
0.9 0.5 =6|which Q.|she and|even percent|who so|it that|more
0.9 0.6 ^|two now|Uing only|one with|about
0.9 0.7 all|-
0.9 0.8 0|states what|has
0.9 0.9 ^|from as|N that|-ment when|a
0.9 1 -|one =3|more
0.9 1.1 two|of
0.9 1.2 =6|a
0.9 1.5 the|group
0.9 2.6 =7|Q,
0.9 2.7 =4|Q,
1 -0.2 -s|N
1 0 U|he ^|not
1 0.1 ^|he that|N
1 0.2 =5|most N|he Q.|he
1 0.3 Q!|she ^|about had|-s new|U on|and while|-
1 0.4 -|most after|- and|i but|i campaign|-al state|party with|his
1 0.5 =3|-ity =5|=8 ^|many percent|=6
1 0.6 =5|other which|N
1 0.7 =3|-s =6|he with|other
1 0.8 N|who also|-s
1 0.9 =3|former
1 1.2 =3|she
1 1.3 =3|they
1 1.4 =3|which
1 1.6 before|she where|he
1 1.7 in|-s
1.1 -0.9 Q,|former
1.1 -0.5 =10|he
1.1 -0.3 Q,|N
1.1 -0.2 =5|- Q,|an
1.1 -0.1 what|some
1.1 0 where|-
1.1 0.1 -ing|candidates =3|-al
1.1 0.2 =10|-al =3|any =3|no candidates|like the|nominee
1.1 0.3 U|Q, political|-ing some|who
1.1 0.4 -ed|-ment 0|national Us|that as|some with|many
1.1 0.5 -ed|Uer -|i by|her candidates|in much|the
1.1 0.6 and|there and|which the|Uer
1.1 0.7 =3|her to|all
1.1 0.9 =3|-ion
1.1 1.6 but|N
1.2 0.1 ^|an
1.2 0.2 supporters|who where|she
1.2 0.3 -al|that -ly|all and|her
1.2 0.4 and|those on|one some|candidates
1.2 0.5 are|N from|any said|former
1.2 0.6 Q|who do|- including|those then|she
1.2 0.7 no|one on|its
1.2 0.8 -s|last =3|his
1.2 0.9 U|him when|N with|-ly
1.2 1.1 nominee|=3
1.2 1.2 0|-ment =3|Q
1.2 2 and|as
1.3 -0.1 Uer|who
1.3 0 ^|she
1.3 0.1 Q.|his
1.3 0.2 ^|most that|-al that|-s
1.3 0.3 of|-'s
1.3 0.4 =3|will
1.3 0.5 0|who =4|- Uer|the as|-er from|his government|=6 that|V
1.3 0.6 =3|you =5|i and|0 so|i
1.3 0.7 from|its her|on time|it
1.3 0.9 Uing|them Uly|N
1.3 1.4 also|a
1.3 1.6 that|Uing
1.4 -1 Q,|the
1.4 0.1 Q,|it what|N
1.4 0.2 Q.|a even|in she|and
1.4 0.3 -ing|he and|she
1.4 0.4 =3|other before|it
1.4 0.5 -|they but|even out|-ing
1.4 0.6 -ed|their had|N
1.4 0.7 when|- with|0
1.4 0.8 even|N is|his
1.4 0.9 because|- what|-ers
1.5 -0.2 than|most
1.5 0.1 which|he who|many
1.5 0.5 -er|a even|-s over|Us was|his
1.5 1 =3|most where|-s
1.5 1.3 =3|-ers
1.5 1.9 =3|he
1.6 -0.1 what|the
1.6 0.5 =4|0 but|some
1.6 0.6 =3|presidential =3|three but|many more|voters
1.6 0.7 Uion|-
1.6 0.8 for|both now|-
1.6 0.9 which|she
1.6 1.4 and|some
1.6 1.9 =3|N
1.7 -0.6 Q,|-er
1.7 0.4 which|-ers
1.7 0.5 -ers|that for|those
1.7 0.7 =3|supporters
1.7 0.8 time|he
1.7 1.5 =3|voters
1.8 0.5 now|N
1.8 0.6 -|she and|he of|Q,
1.8 0.7 then|N
1.8 0.9 he|and
1.8 1.3 =3|many
1.8 1.6 =3|one
1.9 0.8 of|Us
1.9 1.1 was|N
1.9 1.4 =6|N
1.9 1.8 -ion|that
2 0.6 -ity|N
2 0.8 said|a
2 0.9 =3|some Ver|N
2 1 then|he
2.1 1.1 =3|campaign
2.2 0.7 make|-
2.2 0.8 ^|-ly
2.3 0.3 Q,|will
2.3 1 including|his
2.3 1.3 =3|candidates
2.5 1.3 =5|=3
2.5 1.8 and|both
"""
FIELD_TAG_AND_PREVIOUS_AFTER_CUE: Final = """\
-1.7 -1.7 poll|=3
-1.6 -1.7 -s|=5
-1.5 -2.3 Q,|-ing
-1.5 -1.6 him|was
-1.5 -1.4 -|=5
-1.4 -2.2 =5|N
-1.4 -2.1 Q.|=8
-1.4 -1.4 -ers|about
-1.3 -2.4 Vion|of
-1.3 -2.3 so|in
-1.3 -2 Q,|-
-1.3 -1.8 for|years
-1.3 -1.5 Q.|he
-1.3 -1.4 -ment|from
-1.3 -1.3 debate|in
-1.3 -1.1 N|=5 said|-ly
-1.3 -0.7 to|-ions
-1.3 -0.6 -s|=8
-1.2 -2.2 Q,|which said|Vly
-1.2 -1.9 -ion|-ing
-1.2 -1.8 =6|Q,
-1.2 -1.6 N|also
-1.2 -1.2 thursday|=3
-1.2 -1.1 Uing|of
-1.2 -0.9 =8|said
-1.1 -2.2 called|for
-1.1 -2.1 Ving|out and|Vs now|that said|for
-1.1 -2 out|=5
-1.1 -1.9 Q,|Ving
-1.1 -1.6 Q,|he
-1.1 -1.5 -er|=5 it|by
-1.1 -1.4 U|many by|state
-1.1 -1.2 N|only vote|and
-1.1 -1 one|=5
-1.1 -0.9 according|to
-1.1 -0.8 asked|by
-1.1 -0.7 an|-s
-1.1 -0.3 0|from
-1.1 -0.1 -ions|by
-1.1 0 Uer|from
-1.1 0.1 -ed|three
-1 -2 told|them
-1 -1.9 Vly|about Vs|=3 asked|him say|=4 say|about
-1 -1.8 Q,|Ved last|-ly this|in
-1 -1.7 -ed|=5 Q,|Uing it|and told|-
-1 -1.6 0|=5 Us|like
-1 -1.5 U|=5 night|=3
-1 -1.3 with|voters
-1 -1.1 are|N
-1 -1 with|=5
-1 -0.9 state|in
-1 -0.8 N|has
-1 -0.7 Uion|from
-1 -0.6 Ument|Ved
-0.9 -2.8 Q,|N
-0.9 -2.2 Uly|Us
-0.9 -1.9 called|U
-0.9 -1.7 Ved|monday Ving|for as|to back|at it|as it|in said|tuesday saying|in told|him
-0.9 -1.6 -ers|=6 -ing|=5 Uer|Ument Us|out Vs|of asked|the
-0.9 -1.5 -ly|=5 -ment|=6 =10|=8 Q.|asked
-0.9 -1.4 -ions|=5 Q,|a Uions|from Ved|about her|Q. them|-ly voters|=5
-0.9 -1.3 among|other
-0.9 -1.2 -ion|the supporters|=5
-0.9 -1.1 -|such U|of those|voters
-0.9 -1 Uing|=6
-0.9 -0.9 and|both
-0.9 -0.8 -ions|over -ity|because =3|said
-0.9 -0.7 president|that
-0.9 -0.6 -|=3 well|with
-0.9 0 U|among
-0.9 0.2 now|at
-0.8 -1.7 at|which
-0.8 -1.6 -al|over Ving|U million|=5
-0.8 -1.5 -ity|-ing Uer|=6 Uing|is Uly|Uer Ver|- V|about convention|=6 government|=5 monday|on people|=6 saying|=4 told|-s
  voters|-er
-0.8 -1.4 -al|Uive -ing|two -ions|but -ion|during -ity|during =10|Q. Q!|=6 Q,|for Ument|for Ved|and Vs|them V|on against|=5 any|-ion
  asked|-ers for|public him|=7 into|Uion is|=3 were|Q.
-0.8 -1.3 -ers|-s Uer|Ved Uly|of U|there Vs|like her|=5 while|his
-0.8 -1.2 -ed|any -er|=8 0|-ive =3|Uive N|two Q!|at Uion|=3 Uly|-s Us|that to|supporters
-0.8 -1.1 -|when Q,|she Uly|N Us|=5 Ved|last has|since tuesday|night
-0.8 -1 -|among by|-ion campaign|=5 public|- so|much
-0.8 -0.9 of|any support|of
-0.8 -0.8 -al|he Uly|about
-0.8 -0.7 -ion|=3 U's|Uing on|thursday voters|Us
-0.8 -0.6 -ion|by -|since =3|told =6|-ly on|other than|many
-0.8 -0.5 N|=4
-0.8 -0.4 U|from
-0.8 -0.3 N|Ved made|his
-0.8 0.2 three|-
-0.7 -1.4 -ing|after -|said Us|an called|their election|is first|to out|about that|on
-0.7 -1.3 -ion|may 0|=6 =6|the =7|-ly N|Uly Q,|or U|through Ved|out Vs|out V|as candidates|=5 government|U him|Q. in|=5 monday|=3
  more|=5 saying|at which|i
-0.7 -1.2 -ion|=6 -s|just -s|monday -|Vly -|made Q,|while Ved|on Ved|tuesday any|more called|his from|other he|Q. may|U president|=6
  race|=6 say|=3 say|for supporters|- voters|=6
-0.7 -1.1 -ers|=5 -ion|made Q,|and Q,|saying Ued|=5 Ued|their Uions|=5 Uions|of Uly|=5 all|=5 an|Uing candidate|=5 he|=3 made|-al
  made|-s much|=5 on|Q race|-ions said|=3 saying|only they|Q. this|=5 win|N
-0.7 -1 -ion|=5 N|Q, Uer|on and|who as|-ers
-0.7 -0.9 Vs|-er being|N has|more he|made told|N
-0.7 -0.8 -s|0 -|before Ument|of Ving|-al Vs|more and|those by|many her|presidential interview|=5 more|voters polls|=5 said|of
  states|like their|N
-0.7 -0.7 -ment|for him|by some|-ers
-0.7 -0.6 -'s|N N|V Uion|among many|- this|N
-0.7 -0.5 -ers|N -er|=6 -s|by 0|president =3|-ing Uly|-ers who|N
-0.7 -0.3 -ers|as -er|- -ing|among -ive|candidates Uion|-
-0.7 -0.2 -'s|political Uion|Ued make|N
-0.7 -0.1 -ive|- nomination|by
-0.7 0 -s|still with|N
-0.6 -1.6 Ved|up
-0.6 -1.3 Uly|to when|asked
-0.6 -1.2 -al|party -er|this Ued|up Uion|is U|Ual U|after Ved|=6 after|an and|made asked|on as|he be|=5 is|their its|Uing make|an
  next|-'s now|=5 than|-er that|now this|-ing
-0.6 -1.1 -er|=7 -er|have -ions|=6 -ity|that -ly|about -|any -|even =3|saying Q,|Uly Ued|back Uion|will Ved|Vly Ving|as Vly|=5 Vly|U
  Vly|of Vs|at V|Uly and|so as|i as|it as|she attacks|=5 at|first back|against delegates|=3 election|=3 for|Q, him|Uing
  interview|Ued like|=5 much|that night|=5 of|which or|Ving party|=3 said|U said|on says|to say|that than|any that|to then|Ued
  time|on told|voters to|Uion up|about voters|and while|0 win|=5 year|and
-0.6 -1 -al|campaign -al|primary -al|would -ed|=4 -ers|but -ing|some -ions|should -ion|primary -ly|over -s|what -|=7 =6|an =8|Ued
  N|says Ual|Ual Ued|=4 Ued|more Uing|=5 Ved|just Ver|that Vly|for Vs|U Vs|in V|in and|are asked|in before|Uing candidates|who
  delegates|=5 do|=5 far|-s for|=5 has|-al him|=5 it|=3 it|should last|-ing national|- nominee|who not|=5 out|a race|-ing states|=5
  supporters|at support|-s that|in them|=5 three|in up|its week|and what|it
-0.6 -0.9 -ive|=5 -ly|as -ment|=5 -s|time N|-ed Uing|an Uive|Us called|on campaign|as country|=5 far|=5 first|=5 in|one other|people
  primary|=5 the|one was|his years|-er
-0.6 -0.8 -er|-er -er|Uing 0|as 0|have =8|=5 Q,|as Ument|=3 Us|for U|Q. Ving|one Vs|voters V|-er and|called as|some a|=10 but|-ed
  candidate|by people|=8 told|his
-0.6 -0.7 -'s|campaign -al|=5 -ers|=3 -ity|=5 N|but N|this V|-ions V|at before|N both|of debate|=5 last|- to|back
-0.6 -0.6 -s|is -|-er -|who =5|=10 =8|=6 Ued|with U|in also|said most|Uly
-0.6 -0.5 -|last -|while N|in Uer|Us V|among like|-al monday|=5 now|the since|he
-0.6 -0.4 -s|through -|=6 0|N =3|Ving =4|Q! U|-ed percent|=8 poll|=5 says|some
-0.6 -0.3 =6|most N|U Us|is attacks|from support|from the|-al
-0.6 -0.2 -ed|=7 -ment|of -|being =3|with Ued|by by|far by|people not|vote that|N vote|for
-0.6 -0.1 -|Ued N|said U|=3 V|from campaign|Ved
-0.6 0 of|Ued
-0.6 0.1 -al|to =3|on N|Q. campaign|of recent|U
-0.6 0.2 week|in
-0.6 0.7 party|for
-0.5 -1.7 asked|N
-0.5 -1.1 government|-
-0.5 -1 -ed|=6 -ion|at -ment|during =6|all =6|whether N|because N|debate N|where Q,|not Uer|when Ument|tuesday Us|=4 any|-ed
  asked|=5 back|=5 back|to been|Q. could|=5 do|U email|to including|Q night|when nomination|is out|for should|make support|to
  that|made them|for them|of was|as way|=5 week|on whether|a
-0.5 -0.9 -ed|about -er|he -er|states -er|were -ing|Vs -ion|about -ly|-ive -ly|Vs -s|whether 0|email 0|when =3|over =6|then =6|there
  N|Vly Q!|that Q|before Ual|=3 Ual|=6 Ued|0 Ued|three Uly|-ing Uly|against Uly|made Ument|=4 U|much Ved|=3 Ved|against Ving|=3
  Vly|=6 V|of against|-er are|=5 because|it be|=3 campaign|with him|over his|debate is|no just|before made|the more|about more|as
  nomination|=5 nominee|has not|say only|-s on|=5 on|Q. own|=5 party|=5 policy|=5 said|=6 said|from says|=3 she|Q so|=5 so|that
  than|they that|=5 through|her were|=5 which|will win|=3 with|=3 with|new
-0.5 -0.8 -al|0 -s|Q. -s|while -|this =3|before Q,|-s Q,|but Ual|in Ued|Uion Ued|of Ued|she Ued|so Uers|=5 Uer|=3 Uer|been Uion|of
  Uly|an Us|of U|if Ved|=4 Ved|after Ving|Vly Ving|in V|Us and|they are|Q. a|Ument a|policy back|=4 convention|=3 convention|and
  country|=3 debate|about did|=5 election|and for|what had|an her|with his|-ive in|an i|U no|U so|N time|at tuesday|=5 under|a
  when|i would|=5 years|=5
-0.5 -0.7 -ing|Ument -ive|the =4|Q, N|than N|who Q,|in Q|will Uing|from Uly|-ed Uly|Uing Uly|Ved U|but all|0 at|a email|-al even|as
  interview|=3 more|-ion more|on nomination|- people|- should|N state|=5 told|the well|=5 when|voters
-0.5 -0.6 -|is -|public Q|Us Ued|=8 Ued|delegates Uly|- Us|her Vs|-ers at|him for|some group|=5 his|supporters in|may
  other|government over|her presidential|-ions says|about states|- the|people those|N those|states
-0.5 -0.5 =8|N N|are Uly|for Us|=3 added|=3 a|-ly a|group a|vote its|first like|=3 primary|states were|N
-0.5 -0.4 -er|delegates -ment|- =3|V N|did Ved|-ment with|-s
-0.5 -0.3 -s|=3 -|by U|=6 a|recent from|supporters on|-ive that|-s that|the the|campaign
-0.5 -0.2 U|an but|U convention|U like|many to|voters
-0.5 -0.1 -ment|=3 N|is Ued|-s U|- U|been an|interview been|on while|the
-0.5 0 attacks|- of|government
-0.5 0.1 =3|two =7|0 N|recent U|who primary|campaign will|Us
-0.5 0.2 new|-
-0.5 0.4 =3|- =3|about
-0.5 0.5 among|-ers
-0.5 0.7 =3|of
-0.4 -2 Ved|Uly
-0.4 -1.2 Ued|against
-0.4 -1.1 by|other
-0.4 -1 N|the U|-ment
-0.4 -0.9 -er|from -ive|-ion -s|also after|-ing but|there even|Uing him|-
-0.4 -0.8 -ers|V -ers|from -er|during -er|what -ity|since -s|if -s|was -|Q, -|only =4|it =6|Ving =6|no =8|Uions N|before Ued|Ument
  Ued|he Ued|out Uing|about Uing|like Uing|support Uion|U Uity|=5 Uly|at Ument|-s Us|but about|more against|-ive and|-'s and|even
  and|have and|if and|may before|Ving but|did but|those campaign|could for|this get|her had|=5 him|=6 made|it more|-ed next|=5
  not|do or|-ing over|=5 same|U states|and support|=5 support|on that|had there|- there|in three|people tweet|about up|0 up|Uing
  voters|will was|just was|one when|they which|also which|had year|=5
-0.4 -0.7 -al|attacks -ed|debate -ed|its -er|-ment -er|=3 -ion|between -ity|at -s|convention -s|say -|Ual 0|=4 =6|they =7|- Ual|=5
  Ual|of Ued|that Ued|two Uers|to Uing|in Uive|of Uly|support Ument|Ued Us|last U|Uion U|Ved Ved|what Ving|-ers Vly|made after|she
  after|the also|Ued and|Ving and|candidates and|he an|Uion at|one a|far be|its but|Ving called|-s campaign|-ing candidates|=6
  candidate|at candidate|than have|=5 her|and in|their its|0 its|N it|=4 million|people most|-s not|with no|one one|that on|N
  presidential|-'s race|=5 said|=4 said|last such|-ions than|he than|on their|-ive them|in there|=3 there|=5 time|and to|Q.
  tuesday|-ing was|Q! well|=3 what|they where|his who|did
-0.4 -0.6 -ed|candidate -ers|had -er|=4 -ing|=8 -ing|Uly -ing|party -ion|last -ment|-ers -s|as -s|debate -s|more -s|voters -|are
  0|were =10|-al =3|called =4|his =8|for N|delegates N|during N|with Ual|for Uer|-al Uer|=4 Uing|-ly Uing|back Uing|him Uive|=5
  Uly|U Uly|Ual Ument|on Us|in U|do U|how Ved|=5 Ved|Ving Ving|of Ving|them Vly|Ued V|=5 and|this as|saying but|he during|N
  first|and first|presidential former|-'s from|new from|such his|Q. his|V his|other like|N of|attacks other|states out|at said|as
  said|monday some|-ed the|government the|more those|Uing through|=5 told|-ers told|her where|he won|the
-0.4 -0.5 -s|do =3|a =3|asked N|candidates Q,|with Uer|his Uing|he Uing|party U|-ions U|for Ved|to Ving|those all|-er also|Uer
  and|most are|-ive but|she it|says make|the only|Uer on|some said|then to|those tuesday|in won|in
-0.4 -0.4 -ing|her -|her Uion|as a|new him|a nominee|=3
-0.4 -0.3 -|Q -|state -|that candidate|N has|made to|U whether|this
-0.4 -0.2 U|voters Ving|Q! by|U policy|- support|in
-0.4 -0.1 -s|against the|Uive
-0.4 0 -ing|from -s|during =3|at =3|still N|i and|N including|the says|his
-0.4 0.1 -|a 0|Us Uive|-
-0.4 0.2 many|voters on|-al
-0.4 0.3 =3|U Uing|=3 state|of
-0.4 0.4 0|election
-0.4 0.5 Ving|N about|N voters|=3
-0.3 -1.3 but|has
-0.3 -1.2 -s|=7
-0.3 -0.9 N|when policy|and
-0.3 -0.8 -ing|=3 -|but 0|people and|Ved support|among
-0.3 -0.7 =3|who Q,|who Uive|-er because|their into|her is|more more|Uion state|U to|Ving voters|than which|in
-0.3 -0.6 -ed|their -ers|Us -er|after -ing|president -ing|when -ion|more -|and -|those =3|up =4|he =7|which =8|the N|even N|people
  Uer|about Uing|up Uions|by Uly|=4 Us|with U|=4 U|attacks U|whether Ving|=6 Vs|him V|-'s V|them about|him are|now as|being as|not
  a|-ity be|Q candidate|would could|be during|a email|=3 even|U first|time for|them her|on he|Vions his|Q in|him is|=5 its|Uion
  i|said made|a much|in not|an not|so now|- no|-ions on|policy on|to or|if over|that recent|interview she|-s she|Uly she|Vs
  since|the so|=3 state|-ed state|=6 still|-s supporters|would their|-er they|do they|said those|-ing time|is to|that to|which
  two|=5 voters|Uing voters|that was|=5 was|first were|about what|could where|it which|=3 which|if who|Ved with|which won|his
  would|-er would|Q, would|Q.
-0.3 -0.5 -ed|all -ed|far -ed|no -er|when -ing|its -ion|=4 -ion|will -ive|at -ly|into -s|-ed -s|may -|because -|delegates -|under
  =10|in =3|Vs =3|have =6|-ing =6|-s =6|for N|an Q|Ued Q|after Q|are Q|even Q|on Ued|about Uing|for Uing|that Uion|was Uly|have
  Us|-ions Us|about Us|more U|Uer U|about U|is U|or Ved|U Ved|Uer Ved|Ument Ving|-ing Ving|and Vs|her about|0 after|he also|U and|at
  and|says before|-s before|=5 be|-al but|N but|says called|=5 called|Q. campaign|=6 campaign|did candidates|with candidate|=6
  debate|=3 from|that have|called her|-'s her|a he|called him|for in|all in|last it|to just|-ing now|Q. no|Us no|to of|how on|such
  on|that on|their or|-s party|in political|-ion president|=5 primary|- said|at she|-ly she|also supporters|U than|-ion their|-ity
  told|-ion to|as was|Q, week|=5 what|can what|her which|-s which|would while|Ving while|also
-0.3 -0.4 -ing|more -s|- -s|=10 N|on he|Us in|her much|- nominee|=5 said|Uly said|after so|far
-0.3 0 -ers|in -ions|as -ly|than =3|one N|still Q|by Ued|a against|one the|first
-0.3 0.1 -al|political -ing|-s -s|only -s|the -|N Uer|by campaign|in can|Uly on|one
-0.3 0.2 -|on as|N supporters|after
-0.3 0.3 -ers|who -|-ed as|well him|and
-0.3 0.4 0|-ing Ued|-ity
-0.3 0.5 U|before of|N
-0.3 0.6 party|as who|made
-0.3 1.2 some|as
-0.2 -1.1 -ed|up policy|at
-0.2 -1 state|and
-0.2 -0.9 -|Vs N|president
-0.2 -0.8 and|V and|said three|-s to|state
-0.2 -0.7 N|from Ved|in
-0.2 -0.6 -ly|-ing =6|a Uly|on Ved|for and|one the|-ive
-0.2 -0.5 -s|a N|=10 former|-s from|her of|its
-0.2 -0.4 -|Uing 0|in and|-ed by|-al has|been political|-ers
-0.2 0.1 -|the
-0.2 0.2 -ing|him -ing|the -s|political =3|-ions Ual|- Us|from her|vote people|=5 the|many to|an who|he years|and
-0.2 0.3 -s|than =3|0 =5|Q? by|-er how|the presidential|nominee voters|for
-0.2 0.4 -s|on had|Uer his|former is|- is|-s many|V still|-ed that|party
-0.2 0.5 -ly|N Us|as and|Q
-0.2 0.6 be|Ued of|some
-0.1 -1.7 that|night
-0.1 -1.2 have|N
-0.1 -1.1 is|one
-0.1 -1 Uing|against
-0.1 -0.8 -s|new Uer|=5
-0.1 -0.7 U|at new|U which|Us
-0.1 -0.6 -ing|Ved -ment|-er =6|0 Uer|to Uly|Ued and|some a|-ing of|most with|more
-0.1 -0.5 -|it first|N new|N party|-ers
-0.1 -0.4 -al|in -ly|of =3|Uly N|0 a|former were|not
-0.1 0.1 -|for
-0.1 0.3 -s|Uly =8|- by|0 by|saying only|0
-0.1 0.4 -|Uions -|no =3|but =3|no Ued|-er U|-er new|-s of|him the|two was|Ved
-0.1 0.5 -ions|or -|says =10|campaign =3|by Uive|=3 Ument|from Ument|to than|N who|were
-0.1 0.6 -s|-ers -|Uion and|-ive monday|in who|V
-0.1 0.7 -er|people Ved|-ity first|-s get|- of|-'s
-0.1 0.8 -er|if being|a
-0.1 0.9 by|what
-0.1 1 Us|-er
-0.1 1.5 Uing|N
0 -1.6 =6|N
0 -1.2 Q,|the
0 -0.9 him|as
0 -0.8 and|voters
0 -0.7 in|=10
0 -0.6 -ers|with many|N out|=3
0 -0.5 -er|former =6|-er in|some
0 -0.4 -'s|-ment -al|Ual N|most U|-al and|government some|N
0 -0.3 =3|-ers N|=3
0 0.4 -ed|-er if|they not|U the|group the|years
0 0.5 =3|-ion =3|and Uity|- Us|those Ved|-ers Ving|former about|- about|Q as|their as|which but|-ing of|supporters
  political|campaign states|=3 supporters|on
0 0.6 -ive|-ers -|group U|her Ved|the but|who campaign|to on|him states|Ued up|the
0 0.7 =3|some N|if both|-ions some|- the|delegates
0 0.8 Uion|N Us|among about|the against|the voters|as
0 0.9 =3|Q. =6|Uing
0.1 -0.9 her|supporters
0.1 -0.7 -ly|by N|vote
0.1 -0.6 Q,|by but|Vs email|U
0.1 -0.5 N|state for|two
0.1 -0.4 N|and a|V interview|with state|-ing
0.1 -0.3 -ity|to Ued|on was|among
0.1 0.3 and|the the|-ing
0.1 0.4 -'s|-ing -s|Uion -|them during|an have|a his|-ing to|vote
0.1 0.5 -al|and -ed|by -ing|delegates -ing|one -ly|-er -s|but -|Uer 0|by =10|-ion =3|-al =6|Q =6|but N|made N|tuesday Q|a Q|to Uly|V
  Us|-ion U|new U|other U|those U|which Ved|both Vs|-al and|-ment at|-s a|Uity but|said his|Uive how|many in|and last|N many|of
  not|be political|-s public|-s said|- said|she saying|Q some|-ment so|-ing that|her their|primary the|Ual the|nomination the|week
  up|in
0.1 0.6 -ions|among =3|while Q|from Ued|Q, Ued|both Uing|0 Us|U Ved|Q! Ving|an asked|- because|of far|his her|Uing is|U on|those
  out|some over|his some|-er so|- the|polls voters|he which|N which|has
0.1 0.7 -ity|voters =3|-ed Q|=8 V|last about|-al among|his called|him made|by of|-ion said|some who|will
0.1 0.8 Ving|-s and|not as|-ing first|U for|new no|-al
0.1 0.9 =3|Q! Us|0 against|N said|he two|- voters|to vote|to
0.1 1 -ive|more after|N
0.1 1.6 Ving|Q,
0.1 1.7 candidates|as
0.2 -0.7 -ity|-ers Q|U many|in
0.2 -0.6 but|is
0.2 -0.5 N|group polls|-ed vote|of
0.2 -0.4 -ive|to the|poll who|Ued
0.2 -0.3 -s|nominee by|-ers is|Uing race|=3
0.2 -0.2 -er|-ed =7|N supporters|of
0.2 0.5 -al|-ive -al|candidate -al|email -ing|V -ing|now -ion|Uer -ment|or -ment|with -s|has -s|president -|Uive -|candidate
  -|primary 0|for 0|primary =3|Uer =3|more =3|were =3|will =4|the =6|if =8|but N|asked N|saying N|win Q|-ion Q|with Uer|who
  Uing|whether Uions|with Uion|=6 Uity|for Uly|Q Ument|that Us|between U|all U|they Ved|so Ving|a Vs|his Vs|she V|more V|what
  about|Ued against|=3 also|to and|-al and|=10 and|that and|their any|U are|also are|both asked|of as|Q. back|the been|-ly been|a
  before|0 between|-s be|-ive be|as but|to called|a candidates|-ly candidates|Uing do|-ing for|being from|-ing from|at has|no
  have|Uly have|Ved her|Ual her|Uions her|the his|two including|-s is|-ive is|Q, it|U it|was just|how many|as may|Uer more|Uly
  not|the no|Uion only|- only|with on|Us other|-ing party|-er policy|-ions said|had said|they says|-s say|-ers say|they she|Ved
  she|can she|did she|would since|Ved than|those that|all that|said their|-ion them|-er them|to the|-ions the|policy the|the to|-er
  to|do to|win tuesday|-s up|their were|Q, what|the where|they with|-ing
0.2 0.6 -'s|not -al|=8 -al|on -ed|back -ed|into -er|Ving -er|among -er|had -er|his -er|in -ing|all -ing|government -ions|that
  -ity|Q. -ive|nominee -ive|on -s|Q, -s|even -s|now -s|since -s|there -|an -|campaign 0|=10 0|=7 0|more =3|from =3|like =6|Q. =6|his
  =6|like N|Uer N|more N|won Q!|as Q|should Ual|to Ued|this Ued|what Uer|is Uing|no Uion|up Uly|when Ument|Uing Us|the U|-'s
  U|debate U|win Ved|he Ving|her Ving|it Vs|an Vs|he V|-s V|and V|his V|that about|his after|-al against|-ing against|it all|of
  and|then and|when are|Uing as|much as|president attacks|and at|her because|=3 before|being called|her candidate|of
  convention|delegates country|-ly country|U do|- do|more from|voters had|her had|just had|the her|U he|could his|Ument how|a
  in|-ions is|on its|-ity it|Vs it|the it|up last|-s make|up million|- million|in most|Ued most|Ved much|-s national|convention
  new|Us night|=6 nomination|-s of|such one|=3 other|party primary|-er primary|debate saying|his states|such such|- supporters|have
  that|there then|N the|Uer the|attacks the|candidates this|is those|that to|-ment to|a to|other up|-ing up|on vote|=3 were|the
  while|other
0.2 0.7 -'s|U -'s|convention -'s|primary -al|candidates -ers|like -er|political -ing|by -ing|voters -ment|N -s|-ity -s|Us -s|tuesday
  -|about -|states N|his Q|=5 Ved|her against|-ers against|her all|-ions and|there as|-al be|U be|president debate|over first|debate
  from|-ed government|-s including|-al in|-ment its|Us make|her nomination|on of|being or|that party|Us political|and
  recent|campaign saying|a that|during their|vote two|-ions years|Uer year|on
0.2 0.8 -al|policy -ion|- =3|Q? =3|i =3|to =4|=10 N|election Q|N Us|some Us|voters Ving|their and|say are|about former|-er how|far
  no|-s of|states said|0 saying|Q. with|Q,
0.2 0.9 -s|-ment Q|candidate and|state before|- most|N policy|=3 that|Vs
0.2 1 =3|is =3|state Vs|both more|N to|Uing
0.2 1.2 of|party with|some
0.2 1.3 made|Uer
0.2 1.4 U|Q!
0.2 1.6 asked|a
0.3 -0.8 Uly|would
0.3 -0.5 U|last
0.3 -0.4 Us|through U|even
0.3 -0.3 against|an among|the as|political
0.3 -0.2 N|among N|political of|all said|-er
0.3 -0.1 its|-ion
0.3 0.2 including|-ing of|-ly
0.3 0.3 -|people
0.3 0.4 -ly|Ued -ly|in and|an some|of
0.3 0.5 -ed|through =3|as and|- and|-er and|whether campaign|was her|-ed its|- of|political one|U to|-ive with|- would|-ing would|Us
0.3 0.6 -'s|Ued -ed|attacks -ed|from -ed|only -ed|that -ers|if -ing|as -ing|back -ing|because -ions|Ued -ions|for -ions|would
  -ity|was -ive|-er -ly|V -|like -|percent 0|at =3|make =6|than =6|will N|party Q|who U's|-ing Ual|about Uion|=4 Uion|he Ument|with
  Us|are U|any U|between U|him Vs|how all|-ed and|new and|where any|of an|Ved are|U are|Ued a|primary back|U back|in because|so
  before|=3 being|-ed between|0 between|a be|Ving be|any but|Q. but|Us country|is did|- did|in do|well even|-er even|in far|more
  for|first get|out government|has group|=3 have|also he|Q, him|that how|it in|campaign is|time it|has it|were it|will made|him
  make|him million|from much|of nomination|in now|Ued no|-ing of|candidates only|the on|=6 on|new out|as primary|to race|between
  race|for should|have so|=6 state|where still|on support|his that|Uion that|Uly that|may that|support their|political there|will
  to|former to|have to|interview tuesday|and up|-s was|Uer was|Uing was|like was|on were|far were|in were|made were|more what|Us
  when|Ued when|to where|and with|a with|it
0.3 0.7 -al|for -ed|against -ers|during -ers|should -ers|were -ers|will -er|Uion -ing|=6 -ing|between -ing|it -ing|new -ions|on
  -ion|a -ion|among -ion|now -ion|was -ion|while -ion|with -ity|with -ment|if -s|Ual -s|out -s|support -|how =3|has =3|made =3|only
  =3|should =5|- =6|at =6|was =7|Q =7|U =8|-s N|Uive Q,|Ued Q|at Q|through Ued|through Ued|was Uer|Q Uer|in Uing|-er Uing|any
  Uion|not Us|have U|the Ved|such Ved|when Ving|there Ving|they Ving|whether V|they added|that after|Ving all|-ers and|Q. and|Uly
  and|could are|people are|the as|of back|a because|Q. between|- be|an but|=3 but|no called|the candidates|on candidates|other
  candidate|could candidate|has country|that even|-s far|=3 for|not had|Us had|Ved have|on he|can he|is him|an him|from his|-ment
  his|next if|- including|his in|government in|many in|this in|time is|called is|saying its|-s its|Q i|was like|-ions monday|that
  next|-s next|N next|year not|a of|Uing of|campaign on|in or|-ly over|-s over|and party|to people|would policy|Us primary|was say|N
  say|is say|was should|be should|she states|-s support|-er support|-ing than|her that|0 that|U's their|Q them|with they|-ly
  they|Ved this|-al those|-ers three|-ers to|more voters|-ly was|made was|to week|that were|Ved were|still which|are while|-ing
  who|make win|0 with|that year|in year|of
0.3 0.8 -'s|Uing -al|Uing -er|-'s -er|last -ing|with -ions|after -ity|in -ive|-al -ive|Us -ly|presidential -ly|support -ly|those
  -|=10 -|country -|which =3|because =3|three Q,|Q, Ued|like Uing|at Uion|which Ved|a Ved|new Ved|them Ving|Q. Vion|to Vs|the
  Vs|will V|by V|it against|its and|for and|make and|support and|through at|Q a|state been|U been|called before|his be|Us
  election|campaign election|in for|Ving from|0 government|should her|own his|Uing in|Ued make|a more|presidential most|-ing not|N
  of|Uer of|this of|three one|-ed on|-ion out|before over|an party|with said|-ing said|any said|was since|-s them|-s they|Ver
  this|election vote|at was|also whether|- year|with
0.3 0.9 -er|called -s|him -|own =3|Vly =3|first =3|those Ued|it Uing|Ument Uing|people U|time Ved|it Ving|-ed Ving|its Vs|Uly
  after|all against|Q as|one interview|N in|Q now|=6 or|party race|in the|national this|country those|Uions up|his voters|=10
0.3 1 -ers|-ed N|he Q|voters Vers|N as|-ly new|-ers of|-ing out|-ed that|other
0.3 1.1 said|Q.
0.3 1.2 -|supporters
0.3 1.3 -ers|that =5|Q said|-s
0.3 1.7 Uing|some
0.3 1.8 N|whether back|N
0.4 -0.6 Uing|on
0.4 -0.4 -'s|-ers N|-er
0.4 -0.3 -ions|-ing
0.4 -0.2 of|both states|=4
0.4 -0.1 -ive|=3 U|tuesday the|vote who|-
0.4 0 -s|-ions on|this the|way win|in
0.4 0.2 Uing|-ers by|an on|her those|of
0.4 0.3 -er|of -s|like 0|-ly an|Uer percent|of president|of
0.4 0.4 =3|such =8|U and|=3 and|a by|- same|- the|-ers
0.4 0.5 -ed|at -ing|-ions -ion|Ued -s|supporters -s|where -|time 0|-er Ued|her a|more the|-ly to|the
0.4 0.6 -al|-er -ing|U -|into =3|-ly as|- for|0 for|more her|email the|Q, to|-al
0.4 0.7 -al|Us -ions|at Q|- but|- candidates|do have|-s not|made supporters|in
0.4 0.8 -ers|has -ers|on -ing|has -ing|support -ions|between -ions|not -ly|all -|email 0|attacks =6|would N|years U's|Ued Ued|Uions
  Uly|than Us|him Us|would U|Uive U|what U|where Ved|whether about|=5 against|what all|over as|Q as|U be|on but|will but|with
  candidate|-s first|Ued for|saying government|in had|on in|-ing in|Uer in|two it|Ued much|to nominee|as not|-er not|Ving not|on
  one|would on|how or|their people|with percent|over primary|and says|if says|she states|Uing state|to than|U that|by that|even
  them|as this|time time|for to|-ing up|and vote|on whether|any whether|to will|support will|vote with|only would|-ed years|that
  year|to
0.4 0.9 -al|that -ed|Q, -ed|during -ers|Ving -ers|this -er|be -er|candidate -er|into -ions|from -ly|states -s|last -s|nomination
  -|they =3|are =3|could =3|not =4|in =6|even =6|when N|policy Q|because Q|for Q|the Ued|because Ued|if Uer|before Uing|-ions
  Uing|Ued Uing|what Uions|on U|-ion U|more U|said U|so U|them Ved|an Ved|there Ving|if Vly|on Vs|0 about|Uly against|them also|V
  and|had and|what any|Us an|Q. as|-ed as|-ion as|Ual as|Ued at|Q. at|what be|-ly but|also called|- convention|in country|-
  debate|with election|=4 for|Ved for|all her|Ued her|support him|Q his|Uions in|political is|that like|a like|her most|-al
  night|that now|-ed of|U of|not on|-ity or|in or|to out|after people|not people|to president|from president|is primary|has said|Q
  says|there say|it she|could since|its states|-ing than|-ers that|both their|-ly time|as time|in to|-ity to|any up|=3 was|Ving
  was|by was|up well|as what|his what|i where|-ers who|are who|may who|won with|what year|that
0.4 1 -ed|-al -ers|=10 -s|he 0|interview 0|on N|about Q|of Ued|when U|no Ved|they Ving|he Vs|Q V|-ing V|she about|their asked|which
  candidates|for for|it from|an has|called his|more much|more now|is of|-er over|time political|party said|both this|U to|Ver
  to|debate
0.4 1.1 -ing|state -s|its N|Ual Ued|-ions Uing|Uions U|people only|one said|-ers
0.4 1.2 -ers|for -ive|or =3|during =4|Q. on|-er on|-ers state|-ers
0.4 1.3 Ving|this say|who
0.4 1.5 =5|Q. Ving|supporters
0.4 1.6 Ved|-al
0.4 1.7 week|as
0.5 -0.5 state|N
0.5 -0.4 -ive|a with|-ed
0.5 -0.2 from|those on|state
0.5 0 political|-er
0.5 0.1 -ers|-ing Ved|-er also|-ed campaign|and have|V including|one presidential|-s to|Q, with|0
0.5 0.2 -er|to N|own from|people in|0 made|- of|0 that|-ed to|-s was|Ued
0.5 0.3 0|campaign 0|states =3|her be|Uly by|their from|Uing of|state
0.5 0.4 -ed|as -ers|of -ity|-ion U|-ity Vs|about by|-ive from|one only|a to|Q voters|who
0.5 0.5 -ly|voters =3|-s among|those campaign|-ions her|as the|Uing
0.5 0.6 -er|-ions -ions|in =3|now Ved|former as|its her|-s
0.5 0.7 -ing|out -ion|after Us|a and|other
0.5 0.8 at|N of|an the|three
0.5 0.9 -ing|about for|N her|-ers it|from states|that to|about
0.5 1 -ing|Ued -ions|U -ity|U -|what =6|Ued Q|if Uer|Uing Uing|Uion Uing|before Ved|-ing Vly|that a|Us be|Ved candidates|are
  candidates|to election|year for|-ing had|said is|at more|Uive more|in more|recent of|former or|his race|is support|a than|Ving
  than|two that|for was|now with|no
0.5 1.1 -ing|last -ion|Q, -ment|should 0|Ved =3|had =3|how =6|of Q|between Us|his Ved|-ive Vs|any V|such and|all asked|if at|Uing
  a|Ving a|president before|voters but|because do|that for|-ion for|Uing for|an for|how her|over he|Vers him|at in|it is|over i|did
  nomination|U nomination|after not|all not|just now|=3 of|support on|-s on|presidential on|who president|-s primary|in recent|Us
  said|her said|their says|-ing says|it so|-ly that|one them|- them|that this|Uion tuesday|about
0.5 1.2 -ed|-ly -ive|-ity -ive|up =10|Uing =3|would =6|and Q|about Uer|N Uer|Ving Uions|Uly U|its Ved|Q, Ving|Q about|one and|of
  in|with is|whether new|voters out|an presidential|-ion that|after that|people the|night to|Vly with|their
0.5 1.3 0|=8 Uions|N Ved|0 asked|what while|at
0.5 1.5 U|N
0.5 1.6 Ving|-
0.5 1.7 out|N
0.5 1.8 says|-
0.6 -0.7 Vs|from
0.6 -0.3 Ued|monday people|-ed
0.6 -0.2 one|former
0.6 -0.1 through|-
0.6 0 U|both his|political of|Q! those|in
0.6 0.1 by|the of|recent
0.6 0.2 -ed|-ment by|her debate|-s from|both from|his more|Us said|former that|Ved who|now
0.6 0.3 -er|as -er|voters those|-ed
0.6 0.4 -er|-al -ment|-al -|been 0|that U|supporters Ved|at V|many from|some or|more
0.6 0.5 -ing|states Uly|because also|-s but|Uly has|V national|N of|a policy|-er those|with time|that which|candidate
0.6 0.6 -al|people and|Uion being|Ued first|- from|- from|any supporters|and the|Uion
0.6 0.7 that|were
0.6 0.8 -al|-ers 0|but Uer|a campaign|is
0.6 0.9 -ed|Uion her|-al his|-ly most|about
0.6 1 voters|-s
0.6 1.1 Vs|-ing about|her candidate|in nomination|of president|will says|the supporters|to was|that where|the
0.6 1.2 -al|presidential -ive|with -ment|has =6|where N|through Ued|during Ued|how Us|what about|that as|his at|-ing a|much
  for|president has|Q, is|still only|in out|how she|=3 support|him than|Uing to|it tuesday|that
0.6 1.3 -ing|-ing -ing|Uion =10|Ument =6|had =6|that =6|to Ued|-al Ver|the Vs|one about|Uing about|being and|Q, as|more at|it
  campaign|has for|U for|her made|during made|their nominee|for on|an out|- over|a said|Us supporters|that there|and they|should
  the|=10 to|on when|=3
0.6 1.4 -|say Uing|its Uion|her Uion|whether Us|this Vs|what about|-ed about|an against|-al email|-s on|Uing over|new said|so
0.6 1.5 =3|=10 =3|Q N|how U|Q, Vs|this at|all a|party on|it out|his
0.6 1.6 V|-ion over|-al saying|N say|so
0.6 1.7 =5|Q! support|N
0.7 -0.5 by|-ions
0.7 -0.2 said|one
0.7 -0.1 among|- now|a
0.7 0 to|three
0.7 0.1 recent|polls
0.7 0.2 by|both
0.7 0.3 at|new both|candidates by|those most|of primary|voters
0.7 0.4 -ive|-ment =3|the Ued|many Uion|by people|on
0.7 0.5 -ers|-ions -ive|for Q|-ment voters|in with|-er
0.7 0.6 -ers|or -|voters =3|his also|the an|Us his|-ity in|delegates some|-s
0.7 0.7 of|voters to|two
0.7 0.8 -s|all =8|=3 last|U said|-ed said|will
0.7 0.9 been|-s
0.7 1 -ers|he president|in said|the was|in
0.7 1.1 0|of
0.7 1.4 -ions|against -ion|Q =4|with N|race N|that Q|that Ved|not about|-ing all|about of|at people|as said|were than|in
0.7 1.5 -ers|is -s|back Ued|those Uly|what Ved|was Vs|- on|0 told|a tuesday|to
0.7 1.6 =4|- Uing|-ed Uing|more Vs|-ion called|Q,
0.7 1.7 about|policy against|- on|-ment support|the
0.7 1.8 =4|Q against|-s did|so for|other to|them
0.7 1.9 Ved|one
0.7 2 Ved|those
0.8 -0.5 percent|=6
0.8 -0.3 and|i by|a
0.8 0 former|-al from|many
0.8 0.2 -al|who N|government
0.8 0.4 -er|for =3|he U|one U|she about|its both|in in|Vs the|Ument
0.8 0.5 of|two says|N time|-ing
0.8 0.6 her|Q political|-ing said|-al the|Uions
0.8 0.7 Us|N
0.8 0.8 -'s|-ly Us|-
0.8 1 -er|on among|many now|-s
0.8 1.1 Ved|N said|his
0.8 1.3 time|the
0.8 1.6 =6|were Ved|she V|their him|about on|whether them|out was|over
0.8 1.7 -al|Vs -ing|night =3|that N|she Ued|-ed Uing|Q Uing|Uly Ved|-ed Ving|Uions supporters|for told|to
0.8 1.8 -ment|over Ued|them U|this Ved|Q asked|who on|-ing that|Ument
0.8 1.9 Ument|U
0.8 2 =3|was =4|Q? Ved|-s
0.8 2.1 for|Ued
0.9 -0.2 -ers|by
0.9 0 the|voters
0.9 0.1 state|-
0.9 0.4 some|states
0.9 0.5 among|some
0.9 0.6 Ued|-ive about|a with|many
0.9 0.7 Uing|new Ved|some
0.9 0.8 candidates|=3
0.9 0.9 Ued|the
0.9 1.3 -ion|who V|N
0.9 1.8 Ved|Uion asked|to
0.9 1.9 Vs|N V|him
0.9 2 his|state say|when
0.9 2.1 =3|Q,
1 -0.2 by|about
1 0 from|-al
1 0.2 up|with
1 0.3 -ing|Uing says|a
1 0.4 among|-ly from|-ly wrote|N
1 0.5 by|N to|many
1 0.8 -s|she V|- for|-ers say|-s
1 1 -ity|-al
1 1.2 -s|made
1 1.3 polls|=3
1 1.6 Uer|-s
1 2.1 back|his
1 2.5 voters|of
1.1 -0.2 among|-s
1.1 0 Us|they saying|-
1.1 0.5 =3|she =5|=8
1.1 0.6 with|him
1.1 0.7 -ly|from
1.1 1 -ment|he
1.1 1.5 for|-ity
1.1 2.3 Us|Q,
1.2 0 by|some
1.2 0.2 vote|-
1.2 0.6 Q|he
1.2 0.8 Ued|some
1.2 0.9 of|Q.
1.2 1.1 the|public
1.2 1.6 as|-ive
1.2 2.5 about|-ity about|it
1.2 2.6 Vion|N
1.2 2.7 about|-ion
1.2 2.9 called|Q
1.3 0.6 voters|-ed
1.3 0.8 to|most was|N
1.3 1.1 to|recent
1.3 1.2 U|he
1.3 1.3 Ved|supporters
1.3 2.7 Q.|Q.
1.4 0.5 from|-s
1.4 0.7 said|N
1.4 1.8 Ued|N
1.4 2.8 -er|about
1.5 0.4 N|tweet
1.5 0.5 to|people
1.5 0.8 said|a
1.6 0.9 V|he
1.7 0.4 by|former
1.7 1 by|-s
1.8 0.7 =3|N
1.8 1.2 Uers|-
"""
FIELD_TAG_AND_NEXT_BEFORE_CUE: Final = """\
-2.7 -2 N|he
-2.6 -2 that|-s
-2.6 -1.8 N|some
-2.5 -1.7 N|the
-2.5 -1.6 0|Uion
-2.4 -2 N|she
-2.3 -1.9 =3|he
-2.3 -1.3 -ers|that
-2.2 -1.4 =3|N
-2.2 -0.2 who|many
-2.1 -1.5 =3|people
-2.1 -0.3 who|he
-2 -3 Q,|which
-2 -1.9 =3|many =3|political
-2 -1.6 N|many
-2 -1.4 =3|former
-2 -1.3 =3|other N|those U|said
-2 -1 =3|-s
-2 -0.6 =3|campaign
-1.9 -1.1 first|Ued
-1.9 -1 =3|all =3|three =3|you both|Ved their|Uion
-1.9 -0.8 Ued|her
-1.8 -2 now|Vs
-1.8 -1.6 -ion|that
-1.8 -1.5 even|-s which|0
-1.8 -1.4 =3|she
-1.8 -1.3 -|Ual now|N
-1.8 -1.2 -ed|their
-1.8 -1.1 -al|attacks
-1.8 -1 =3|-ers U|called
-1.8 -0.9 -'s|Ued -s|his and|Ued will|support
-1.8 -0.4 the|V
-1.7 -1.8 =3|they
-1.7 -1.5 even|the
-1.7 -1.3 a|Uing
-1.7 -1.1 now|says
-1.7 -1 even|Ved more|Ued
-1.7 -0.6 that|N that|the
-1.6 -2 N|it
-1.6 -1.5 =3|-al
-1.6 -1.3 Q,|0
-1.6 -1.2 -|saying
-1.6 -1.1 more|Uing week|Ued
-1.6 -1 -ed|his 0|Us U|Ver Vs|N and|both was|his
-1.6 -0.9 -ers|who =5|N U|Vly and|i would|say
-1.6 -0.7 N|before even|N
-1.6 -0.6 -|Ument
-1.6 -0.5 N|his Q|N
-1.6 -0.2 -s|N
-1.6 0.1 which|N
-1.5 -2.2 N|what
-1.5 -1.7 =6|as
-1.5 -1.4 =3|i
-1.5 -1.3 =3|most so|i
-1.5 -1.2 U|says
-1.5 -1.1 =3|both =6|who
-1.5 -1 -ment|is -s|her Uing|him most|Uly that|her
-1.5 -0.9 U|Uing the|Vs
-1.5 -0.8 -ly|Us =3|presidential had|said it|Uing
-1.5 -0.6 as|N
-1.5 -0.5 -ive|Us they|did
-1.5 -0.2 -|many which|-ers
-1.4 -1.8 because|they
-1.4 -1.6 race|that
-1.4 -1.4 -ed|her -s|one where|-s
-1.4 -1.3 candidate|who
-1.4 -1.2 -ment|N that|he
-1.4 -1.1 -s|-ive them|in
-1.4 -1 the|support
-1.4 -0.9 =3|the the|Vion
-1.4 -0.8 =3|still =6|both N|her from|Uing party|that while|N
-1.4 -0.7 =3|for =6|Ving N|by will|have
-1.4 -0.5 all|Ved
-1.4 -0.3 -s|he
-1.4 0.1 which|he
-1.3 -1.8 -|support
-1.3 -1.7 than|the
-1.3 -1.5 =3|which with|about
-1.3 -1.4 how|-s
-1.3 -1.1 had|N
-1.3 -1 U's|- campaign|to
-1.3 -0.9 -ing|Ument all|Ued do|- was|one
-1.3 -0.8 -ed|Us -ion|made Ument|Ving Us|as U|so because|the have|called him|- will|also
-1.3 -0.7 -|say =6|N Us|-er and|have and|says both|Ued even|V may|- should|Uer who|would
-1.3 -0.6 =6|made N|they also|said
-1.3 -0.5 that|a
-1.3 -0.1 =3|candidates
-1.2 -1.7 -ly|Vs
-1.2 -1.5 can|-ly
-1.2 -1.4 what|-ers
-1.2 -1.3 =6|-s =6|at
-1.2 -1.2 nominee|that was|N
-1.2 -1.1 N|an N|year
-1.2 -1 -s|0 0|-ions can|U
-1.2 -0.9 -ed|-al -ive|U N|but N|years an|-ity of|-'s out|N so|U
-1.2 -0.8 -'s|first -ly|Ued -|=5 =3|in =8|=6 N|over Ued|the Us|no U|Uions could|also him|=6 most|Vly over|her the|interview
  which|would
-1.2 -0.7 =3|some =6|even Ued|Uions Uly|said Ved|-ity Vion|=3 are|N at|U him|by in|delegates said|N that|she which|-s
-1.2 -0.6 -ed|this -s|Us Q|that Uly|Vs and|most are|on in|Vs then|asked through|his to|Ver
-1.2 -0.5 U|V called|for will|U
-1.2 -0.4 -ion|are -|her in|their
-1.2 -0.3 -s|-ment his|first will|-
-1.2 -0.2 Us|with one|U
-1.2 0 a|Uion
-1.2 0.8 who|N
-1.1 -2.1 -ing|that
-1.1 -2 so|it
-1.1 -1.8 as|Ved
-1.1 -1.5 on|their
-1.1 -1.4 of|what
-1.1 -1.3 and|as
-1.1 -1.2 N|like
-1.1 -1.1 Ved|him
-1.1 -1 are|all before|=3 it|could since|N
-1.1 -0.9 -|did also|-ing also|Ved and|which as|-er now|V some|who that|voters
-1.1 -0.8 -|Vion -|night Uion|will U|Uly Vly|=3 and|she asked|N with|0
-1.1 -0.7 -ed|and -er|over -s|Uions -|monday =3|voters Ued|Us Uers|-s Uly|Us Vs|-s and|from by|U have|also have|both on|him
  said|former well|-
-1.1 -0.6 -ly|Ual =4|0 =6|Us Uer|said Uity|to Ved|some and|made and|those an|Ved a|Ving into|-s is|0 i|-ed most|-ing not|Ving
  no|Vion only|Ued to|say was|-s with|recent
-1.1 -0.5 -|former V|N
-1.1 -0.4 =3|- =3|during a|Ved
-1.1 -0.3 -|one -|they
-1.1 -0.2 -|a Ued|more and|one than|most
-1.1 0 only|one
-1.1 0.1 which|will
-1 -1.7 =7|Q, and|would
-1 -1.5 so|Uly where|he
-1 -1.4 U|-ive U|Ument may|U
-1 -1.3 =6|or Ving|Q,
-1 -1.2 =3|it because|N could|be
-1 -1.1 =3|as =6|one been|called voters|who
-1 -1 -s|who =3|his =4|N all|U was|also
-1 -0.9 -er|into -ing|them -|primary N|than and|he that|V
-1 -0.8 -ing|some -|much =3|-ing =3|0 N|out U|Ving U|much but|one has|Ved in|two many|-ed most|Ving out|-ing some|Us the|Uions
-1 -0.7 -ing|-ly -ly|-al -s|party -s|than Q!|N Uer|who also|V but|-s candidate|on first|Ved race|for that|this
-1 -0.6 -ing|U =3|any Uing|about among|-s are|V back|at but|-ity but|-ive but|most but|some campaign|Uing did|V even|Ued have|Ved
  have|all her|first his|Q in|three now|- still|U supporters|on then|Ved up|its
-1 -0.5 -ed|through =10|N =10|he =3|-ity =6|many Ued|-ers have|said told|the was|0
-1 -0.4 =3|two N|-'s Q|who Uing|them U|more and|said it|may told|N
-1 -0.3 -s|out =6|- out|at would|have
-1 -0.2 -ed|those U|N U|tuesday Ved|out
-1 -0.1 which|she
-1 0 =8|N campaign|V
-1 0.1 -|she
-1 0.2 his|N
-1 0.3 that|have
-1 0.8 his|0
-0.9 -1.7 and|was
-0.9 -1.6 Ument|that was|first
-0.9 -1.5 to|what
-0.9 -1.4 =3|that =7|the but|she
-0.9 -1.3 -s|its 0|support Us|0 but|N
-0.9 -1.2 -ly|tuesday =3|her with|some
-0.9 -1.1 -ing|Uions Ued|what as|he when|-
-0.9 -1 -er|Uion =6|Q, =6|now state|with who|Us
-0.9 -0.9 campaign|-ing now|Ved no|such the|polls
-0.9 -0.8 -ions|-s N|other after|N even|in their|-ing they|could this|week
-0.9 -0.7 -ed|N -ity|and Q!|she Ved|-ing Vly|Ved now|Us
-0.9 -0.6 -al|Uer -ed|the -ing|attacks -ion|-al -ly|V -s|but -|him -|most =3|first =3|only N|since Uer|on U|Vion Ved|=3 and|Ved
  asked|for a|Us email|=3 him|at is|Uing i|have like|many made|it made|no make|- many|Us may|now more|Uly most|-ly of|Uive so|the
  would|support years|of
-0.9 -0.5 -ing|campaign -|about =3|Ver =3|about Ued|an Ved|support Ved|this Vly|Vs about|Uly also|U also|say also|told and|Vs
  and|has had|Ued has|called has|told his|Uly monday|also next|president only|Ved this|-ed to|Uion will|V would|V
-0.9 -0.4 -s|the -|his and|recent for|-ing from|any have|asked he|had the|attacks to|-ive while|-s would|U
-0.9 -0.3 =3|new it|would president|=3
-0.9 -0.2 -ed|-er -|up =3|after N|Q, Q.|N Us|on made|an
-0.9 -0.1 Q?|N
-0.9 0 -er|was -s|about
-0.9 0.3 her|-ion
-0.9 0.4 -s|has Q,|N
-0.9 0.5 which|U's
-0.8 -1.6 at|an who|made
-0.8 -1.5 and|also in|what
-0.8 -1.4 -er|what =4|Q, as|it but|Uing
-0.8 -1.3 have|now with|an
-0.8 -1.2 -|any -|people =3|Q,
-0.8 -1.1 -s|=7 -|where U|Q U|Vs U|have be|more
-0.8 -1 -ed|0 -ive|to -|interview with|former
-0.8 -0.9 -al|that -ly|-ly -|its Q,|Ving and|-'s a|=4 them|-s were|Ved
-0.8 -0.8 -s|when =3|U's =6|which Q|and Uing|on are|-s as|-ers as|-s as|she be|Ved for|U had|the is|called not|V or|- people|and
  says|in so|they then|he there|have they|would to|support were|V
-0.8 -0.7 -ly|in =6|it Ved|last had|Ved if|- in|Uing was|more when|i where|-
-0.8 -0.6 -ed|about -ing|Q, -|but =3|more =7|who N|=4 N|from N|monday Uing|Ument Us|Us Ved|it Ving|-s at|which but|i could|U had|V
  her|new his|-ing since|- still|Ued than|three to|a were|-s
-0.8 -0.5 -ed|new -ed|party -ly|on -s|was N|debate N|week Uers|=3 Uing|-ers U|saying also|Ued also|asked but|at called|N called|him
  could|have debate|-ed do|not from|-s from|a had|U had|Us his|-ive it|to monday|-ing no|Us people|to says|he since|she then|Vs
-0.8 -0.4 -ed|back -er|while -ity|-ions -|N -|made =3|-er =3|by =3|no Uer|Uions Ument|tuesday Vly|said Vs|- Vs|to and|called and|for
  an|Us are|Ving by|her did|the from|-ing has|made have|made into|- more|V much|the of|it of|last out|in presidential|primary
  told|-s
-0.8 -0.3 Ument|was U|is has|said is|his made|-s one|=3 to|U
-0.8 -0.2 -ers|by -ion|for N|or been|more far|-s not|Uing on|-s on|its when|N
-0.8 -0.1 =3|where Q,|will Us|Q,
-0.8 0 -ing|the =6|he
-0.8 0.1 -ly|U 0|was her|Uity of|how
-0.8 0.2 -s|voters -|Uions candidates|are
-0.8 0.3 -|he an|Ument may|have than|Uing the|more
-0.8 0.5 -|called
-0.8 0.7 Q,|the campaign|N
-0.8 0.8 -ing|many
-0.7 -1.3 but|has but|there is|what
-0.7 -1.2 and|if but|no where|N
-0.7 -1.1 -ing|more =7|which Ued|through but|to for|all so|Uing
-0.7 -1 -ed|-ed -ly|for but|his get|a
-0.7 -0.9 -ers|or =3|those =7|0 Ument|for not|Us now|Ued told|a was|V was|Ved with|that
-0.7 -0.8 -ment|=6 -s|back 0|years N|who at|-ly for|now is|Ved states|and
-0.7 -0.7 -ers|as -s|into =6|no N|=8 N|against Q|or at|first of|about on|may other|than said|a she|were the|Uive this|Q through|a
  to|-s
-0.7 -0.6 -|no Q|=8 Q|to Uer|- Uer|U Uing|support Uion|of U|her Vly|V V|=3 an|Uing as|Us from|Ving had|- have|U including|- in|U
  in|most is|-al is|said it|had still|Ved that|such the|Ving time|he where|she with|many
-0.7 -0.5 -ly|will -|party N|interview Uer|Uly Ved|- Vs|for after|-al all|-ing at|N before|N but|other campaign|in candidate|N
  convention|-ed first|-er had|-ed has|in have|had have|in in|Us in|an i|Uly president|who said|she says|N then|N two|most were|U
  who|say
-0.7 -0.4 -er|last -ly|have -s|can -s|she -s|supporters =6|so N|if N|through N|where Ued|Ving Uing|one Uive|U Ument|saying U|no
  Ved|and Ved|in after|his and|Vers are|U as|-ed a|Q, but|0 but|Us by|Ving can|support did|U first|to his|-'s his|party make|the
  national|- night|Ued percent|who says|she she|-s support|-ed to|make what|Us whether|N while|0 will|-ly with|-er would|-ly
  would|also
-0.7 -0.3 -al|Ument -ion|to -ly|Uing =3|-ion Ued|after Uer|a Us|-ed U|vote U|voters Ved|with also|Us its|-ion on|-ers or|N
-0.7 -0.2 -ing|-ing -ion|between =3|-ive N|states in|her state|to to|do when|-s while|only will|be
-0.7 -0.1 -al|government -ly|0 -s|new 0|from N|voters Uly|V Us|Ving it|was president|is
-0.7 0 -|them Uly|called also|Vs by|-er on|tuesday people|with the|first
-0.7 0.2 -ment|he N|should now|say
-0.7 0.4 just|0
-0.7 0.5 -s|should
-0.7 0.8 that|many
-0.7 0.9 U's|U
-0.7 1 her|support
-0.6 -1.8 it|Vs
-0.6 -1.4 president|-
-0.6 -1.2 -s|Vs than|any they|had
-0.6 -1.1 -ed|=4 -|what has|so now|been on|an
-0.6 -1 -ed|of -ed|what =10|this U|like but|it far|been of|Q the|voters was|-ly
-0.6 -0.9 -ed|some -ed|two -ly|Ved -|=4 0|=4 =3|a =3|because =3|there after|her are|Ved because|it campaign|is is|V out|-er
  there|was
-0.6 -0.8 -er|his -ion|would -s|=8 -|group Uion|about U|most U|than after|it as|they a|Uive during|N has|Uly has|to he|won is|Uly
  like|an no|U some|-ion there|were the|Ument was|called year|after
-0.6 -0.7 -ers|with -|Us 0|=6 after|0 for|those of|Ving were|Ued who|told year|Ued
-0.6 -0.6 -ions|Ued -ity|because -ive|of -s|between Ued|over after|Uing and|will any|N as|some because|i group|of him|because is|Ued
  of|-ly should|they some|people then|she there|=3 there|has was|the were|Uly which|was who|called
-0.6 -0.5 -al|Vion -ing|from =3|when =6|i N|-er N|candidates Ued|N Uing|Q Uion|U Uly|-s U|some but|many debate|=3 during|- first|N
  for|-er had|last if|you including|a in|-s in|Ving new|-er not|have that|-ing that|their when|-al when|the while|a would|-er
-0.6 -0.4 -s|because -|such =3|Uing =6|the N|-ity N|email Q.|he Ued|a Ued|back Ued|his Ued|their Uer|Ved Uing|from Uly|U Us|but
  U|Uer U|support Ved|U at|this a|U a|week back|the but|-er but|said campaign|for even|Uing for|his had|made has|both have|Ued
  have|Uly in|on in|so is|one i|said million|-ers nomination|is not|only of|N of|a party|in she|did still|Us than|U to|Uly two|are
  voters|of will|Uly with|Vs
-0.6 -0.3 -ed|on -er|-ers -ity|V -ive|-er -s|-ions -|tuesday 0|who =3|can =6|where N|nomination Ued|into Uer|and Uly|Ued Us|=4 Us|=5
  Us|to U|0 U|after U|their U|to Ved|to Ving|=6 Ving|U all|-ed also|called and|V and|asked been|Ving but|not but|their called|on
  campaign|-ly candidate|-ing did|not had|Vly has|not have|since have|told him|=3 monday|U monday|Ued monday|that not|say over|-ing
  presidential|-ions said|in says|the should|- the|political the|primary to|V tuesday|Ued were|more with|-al won|-
-0.6 -0.2 -ers|-ions -ers|and =3|while Q|for Ued|-al Uly|Uing Us|is Vs|the about|her are|Uing for|- for|-s her|time in|his in|one
  it|Ued it|is through|N to|-ers were|Uing
-0.6 -0.1 -al|Us -ers|will -ion|was -s|with -|Uion =3|according =6|-ing N|0 Q|are Uing|- U|-ion a|V a|country be|the but|did has|-ly
  he|would polls|by them|- with|his
-0.6 0 -ity|-ers -s|won N|into Uly|Ved U|a because|- in|its most|-ive new|Us of|-ing percent|=3 they|are the|Us
-0.6 0.1 -ing|on Ued|them Ument|- about|-ing said|=3
-0.6 0.2 -ity|has a|group from|its he|could then|U with|-s
-0.5 -1.1 =6|like
-0.5 -0.9 -ing|it 0|as Ued|-ion after|=3 are|also not|made on|what was|being
-0.5 -0.8 -s|during 0|for =3|this =7|Ued Uing|what Uly|-ing U|=4 and|any are|=3 before|a if|there recent|U since|he they|support
  was|-er who|have
-0.5 -0.7 -'s|campaign -ing|Uer -ing|Uion -ion|during -s|called -s|over N|election Q.|asked Uing|up U|be been|Ued far|=3 has|U
  is|still much|U new|-s not|-ing not|Ved states|like this|was well|=3 who|also with|all
-0.5 -0.6 -ed|attacks -s|=4 -|the =3|what U|Uion U|the all|-s a|-ly been|the is|-s made|N on|Us so|=3 supporters|who than|-er
  than|-ing the|policy to|have was|back when|many who|says
-0.5 -0.5 -ed|Vs -er|this -ion|and -ion|into -|-ing Q,|saying Q|with Ued|that Uer|N U|by and|Uer are|Ued during|a even|more for|that
  from|-ers has|also he|can interview|=3 i|Ued million|into one|-ing other|-ions primary|election since|then this|time up|N vote|and
  were|Q, year|of year|to
-0.5 -0.4 -al|voters -er|to -ing|Uing -ing|so -ment|on -ment|or -|those -|with =3|just =4|i =7|a =7|she Us|his U|-ing and|last
  an|Vion as|his a|Uity before|his before|she by|Uing campaign|and campaign|by delegates|=3 for|a has|Us if|his in|- in|and
  made|-ions made|a many|-ions nominee|has not|U only|the on|-ion primary|=6 primary|is some|- those|-s tuesday|on two|=3
  two|candidates were|N while|those with|its
-0.5 -0.3 -al|on -er|people -ing|into -ing|their -|candidate -|from -|get 0|to =3|Uions =4|- N|-ive N|convention Uer|tuesday Uing|an
  Ument|and U|out Ved|no Ving|-al and|it back|on by|former by|saying could|-ly even|U from|- had|Uing has|-ed have|V if|the is|Ual
  is|Ving is|by just|as made|to new|Uions on|monday said|it said|tuesday should|have vote|=3 was|just while|her while|presidential
-0.5 -0.2 -al|and -ion|on -ive|who -s|Uion -|three Ual|to Uion|-ing Ved|-s and|Uing and|Ving and|told are|-ly be|a convention|is
  including|those last|U last|week like|to million|to not|the other|in president|told the|same this|-ing were|not which|the
  while|the
-0.5 -0.1 -ed|U -er|with -ly|-ers -ment|of =7|- Uer|Ued U|-al Ved|her and|-ed an|Uion an|Uly be|- but|the but|would email|-er
  said|of that|Q, the|U
-0.5 0 -ion|about -ity|to -s|an Q?|said Ued|on Us|a email|- recent|-ing so|Ved than|in
-0.5 0.1 -|it N|nominee Ued|Q, after|a all|- candidates|N
-0.5 0.2 -ing|N N|while they|were
-0.5 0.3 N|were some|-ers
-0.5 0.4 -ed|president their|-ity
-0.5 0.6 N|as that|Us that|it those|Ued
-0.5 0.7 Uer|the
-0.5 0.9 -|even
-0.5 1 that|some
-0.5 1.3 that|-al
-0.4 -1 his|Us
-0.4 -0.9 N|this also|has and|now and|on her|-ive the|debate who|can
-0.4 -0.8 -er|-ment =3|an Q,|Uing a|Uer in|-ion is|an what|U
-0.4 -0.7 -er|Us -|-ers Ver|N election|-s how|-ly if|such not|been some|in states|where support|-er than|two that|U their|first
  time|that up|by were|the
-0.4 -0.6 -er|who -ing|any -ive|N -s|from -|Vly N|campaign N|that Uing|U Uing|supporters U|where also|did among|those asked|by at|0
  been|-ly been|Ved by|N for|what has|since her|N in|recent made|-ing million|in not|in people|in them|as they|will the|Uing to|-er
  when|he while|most
-0.4 -0.5 -ion|of -|into Q,|while Q|when Ued|-er Uing|with Uly|on Ument|=4 against|one also|-ly and|its being|-ed be|Uly but|for
  but|those candidate|and can|still has|no in|=3 its|U now|-ed of|-al only|did on|U on|other said|that states|to then|=3 this|year
  those|-ers to|-al up|a were|at were|made
-0.4 -0.4 -ed|that -er|because -er|had -ions|than -ly|-er -s|after after|he against|Us also|-ed as|if convention|in had|an has|V
  him|in in|a other|=3 since|Ving then|-s was|Uing was|asked years|- years|=6
-0.4 -0.3 -ers|during -ly|after -|week =3|with Uions|to but|Ved
-0.4 -0.2 -'s|nomination -ed|more -s|for 0|- Ved|N V|- being|Ved campaign|- of|-ity time|U
-0.4 -0.1 -s|among -|an -|this Uing|to and|U are|- been|a is|the many|states that|-ment the|years up|for what|it when|0
-0.4 0 -ing|how -ing|in -ion|at -|attacks =6|was N|a N|after Q|-s Us|about U|at after|- also|made be|Uing can|- no|-er of|Uion
  of|his that|of to|voters what|do would|do
-0.4 0.1 -ers|0 -er|the -ity|that -ment|to Ument|Ved U|Ved Ved|a campaign|-ions country|that her|Uly if|-s in|states is|also
  those|Us to|Uer voters|=6 with|-ed
-0.4 0.2 Uion|that Uly|N an|-ion by|0 how|N party|was state|will three|N to|her with|other
-0.4 0.3 Uion|was many|voters race|has the|Ved
-0.4 0.4 -ers|were -s|a just|- this|is
-0.4 0.6 Us|the how|the
-0.4 0.7 that|-ity which|they
-0.4 0.8 -ing|state what|-s
-0.4 0.9 Q,|-
-0.4 1 Uion|N
-0.3 -1.1 Us|N
-0.3 -1 some|V
-0.3 -0.9 -|presidential
-0.3 -0.8 all|N she|-ly
-0.3 -0.7 -ion|U Ved|as but|is of|0 two|Ued was|Uly
-0.3 -0.6 -er|for -|-er -|against =6|if N|not Q,|was Ued|delegates Uing|by as|Ued a|Ued a|Ument but|when him|and is|how it|in
  not|-ly one|-s only|that same|time some|Uer state|in the|-er time|when
-0.3 -0.5 -al|-ers -ed|-ly -ed|at -er|than -ive|years -|if -|states 0|presidential 0|when =3|one =6|a N|just N|there Us|-ly U|in
  U|there about|-ion against|Q are|being are|the at|what back|to being|- candidates|have country|and his|supporters into|her in|Ued
  is|among is|far on|how presidential|candidate said|they those|- to|campaign when|Uing
-0.3 -0.4 -s|before =3|who after|-ing
-0.3 -0.2 by|a
-0.3 -0.1 U|for
-0.3 0 -er|president -ing|-ed -|Uly Q|would Us|have her|-
-0.3 0.1 -er|Ued -|their =3|if =6|Q Uing|the Vs|that a|win have|- in|this nomination|=3 presidential|- there|are the|most to|Uing
  to|all vote|to
-0.3 0.2 -ion|as -ion|over 0|-ed Uer|Q Us|U and|over but|even campaign|=3 his|-ment that|they what|i
-0.3 0.3 -er|- U|Ual and|they if|N is|-er new|- out|=3 over|and
-0.3 0.4 N|government over|0 states|- the|race was|Us
-0.3 0.5 =10|said Q,|he and|Uly presidential|nomination which|in
-0.3 0.6 -ing|all -ive|-ing =3|Q now|U that|-
-0.3 0.7 he|was
-0.3 0.8 Us|Uly U|he have|Vly
-0.3 1 Q,|former
-0.3 1.2 Q,|one
-0.2 -1 N|own
-0.2 -0.9 -|that their|support
-0.2 -0.8 -ers|=6 -ly|-ive =6|in a|-ment on|-er the|people time|N
-0.2 -0.7 -ing|as -|who Q|- and|is recent|years
-0.2 -0.6 -ers|-s -s|- U|U also|a at|-ing but|- he|then most|of she|will the|Q tuesday|Ved
-0.2 -0.5 -er|V -|last a|-ive more|voters states|=6 then|- three|candidates win|in
-0.2 -0.4 N|for Ued|- and|who by|-s his|most was|a
-0.2 0.1 asked|about
-0.2 0.2 -|as N|- had|no political|-ions the|Q,
-0.2 0.3 -al|-ing =3|like Uion|is many|of million|=3 race|-s three|-s
-0.2 0.4 -|more 0|Ument Uive|=3 Ved|of did|-ive of|campaign said|at this|-al with|-
-0.2 0.5 -ly|at N|between what|the
-0.2 0.6 Q,|V Uly|even a|presidential with|-ly
-0.2 0.7 Q,|she all|=3 asked|=3 on|=3
-0.2 0.8 what|- while|some
-0.2 0.9 Uing|that that|were
-0.2 1.2 what|N
-0.2 1.4 she|is
-0.1 -1 which|a with|a
-0.1 -0.9 are|both
-0.1 -0.8 Us|-s one|-al other|N
-0.1 -0.7 -ing|candidates -ing|for -ity|support can|be some|-ed
-0.1 -0.6 -|=10
-0.1 -0.5 -al|-al -ion|is =6|-ed Uing|-s is|N over|- was|not
-0.1 -0.4 0|in an|-ly presidential|-er race|=3 was|on
-0.1 -0.3 =10|-s the|Uly
-0.1 0.2 convention|-s
-0.1 0.3 Uly|have from|-al that|0 their|N
-0.1 0.4 -|-al =10|U =6|while Q,|it U|-s at|-er into|a out|the recent|attacks states|that were|-ing who|is who|was with|voters
-0.1 0.5 -ed|over -ive|-ity -s|next Q,|i Uly|=3 but|that in|other it|- of|V
-0.1 0.6 -s|would -|is her|Us in|which its|own race|Ued
-0.1 0.7 interview|Ued
-0.1 0.8 Q,|says
-0.1 1 -|U's as|the
-0.1 1.4 him|U
-0.1 1.6 all|told
0 -0.9 0|that
0 -0.8 -|new
0 -0.7 N|even
0 -0.6 and|=3 in|Q,
0 -0.5 an|-al now|the than|N the|state
0 -0.4 -'s|-er -ers|- 0|N N|race Us|-
0 -0.3 -'s|Q -|told -|win N|asked an|U as|Q, campaign|-er its|Us i|was
0 0.3 he|will
0 0.4 Ued|those but|they it|=3 nominee|=3
0 0.5 -ing|=6 -ions|is -ion|N -s|to U|even and|-ions any|-s at|all been|V former|new more|-ed no|other of|time presidential|-'s
  while|it
0 0.6 -al|with -|year N|=6 Uing|is could|- his|presidential
0 0.7 -al|was -|may
0 0.8 -s|now Q|=7 Ued|in Us|will of|people
0 0.9 Q!|the Us|he
0 1 has|Vly of|which
0 1.1 Uing|was that|in
0 1.3 -ing|he -ment|was Q,|said
0 1.5 Q?|asked
0.1 -1.1 only|N where|the
0.1 -0.9 and|even
0.1 -0.8 -ment|-
0.1 -0.7 -|V
0.1 -0.6 -ity|N -|are of|her
0.1 -0.5 -s|Uer one|is while|-
0.1 -0.4 -er|from -ions|that -ion|Us N|political U|been he|told only|-s primary|voters
0.1 -0.3 -al|of -ions|on -|because U's|Uing Uer|in and|Q a|-ed for|-ive most|U of|an party|-ers
0.1 -0.2 -'s|presidential -ion|said
0.1 0.4 -ing|=3 candidate|for the|-ion
0.1 0.5 -ing|Q -|through also|had any|-ed are|told a|much even|Ving far|from race|in since|-er some|states was|Q, what|many
0.1 0.6 -al|year -|back N|-ment N|i N|was or|Uing since|-ing this|campaign what|her
0.1 0.7 N|won Q|from Uing|=3 their|-ions
0.1 0.8 N|when had|Uly
0.1 0.9 race|will this|=3
0.1 1.3 -ing|she Q,|his some|=7
0.2 -0.9 as|one one|N
0.2 -0.6 -ment|and V|as any|-
0.2 -0.5 N|at and|some this|Ument
0.2 -0.4 -er|candidate -ing|Uly also|is one|in she|has the|-'s the|N the|party which|Uly
0.2 -0.3 -s|Ving N|did U|but since|the that|Ved the|-ed
0.2 -0.2 Q|campaign both|- he|V some|of they|-
0.2 0.4 supporters|Ved
0.2 0.5 Ved|-ion about|- in|any year|has
0.2 0.6 -ing|against -ing|her -|among Uly|been Ved|-ions an|-ment but|then government|U made|=3 next|N not|an while|his
0.2 0.7 -al|political -er|-ing -ion|-er =10|=10 after|-er and|-ing much|about now|=3 on|-ing was|only
0.2 0.8 -ment|has U|they any|U any|Us as|of or|0 that|=3
0.2 0.9 -ion|more as|- in|some voters|U which|had
0.2 1.1 as|i
0.2 1.2 -s|most
0.2 1.3 -|can after|all
0.2 1.8 N|according state|U
0.3 -1 N|new
0.3 -0.8 which|Ved
0.3 -0.7 state|N
0.3 -0.6 -|have =6|has
0.3 -0.5 a|N
0.3 -0.4 -ion|Vs U|from for|0 she|said
0.3 -0.3 -s|will U|of both|candidates his|recent that|-ed the|new those|voters
0.3 -0.2 -al|-s -|could as|well between|the candidate|has he|asked he|wrote many|-ive now|-s some|=3 support|N they|V this|U
0.3 -0.1 N|tuesday back|her candidate|-
0.3 0.2 U|Q, no|-s
0.3 0.4 -ed|-ive Ument|=3
0.3 0.5 -ed|-ion N|have N|supporters U|Ued who|-
0.3 0.6 -al|candidate -ions|=3 -|U N|is N|will Q,|a U|-er are|Q, the|last the|recent those|-er those|-ing what|was
0.3 0.7 -ed|Uing -er|also -|=3 U|has and|-ive but|after had|to president|U those|in
0.3 0.8 do|=3 for|much had|two so|that support|=3 through|-al
0.3 0.9 and|in
0.3 1 -ly|the is|Vly
0.3 1.2 like|=3
0.3 1.5 candidates|Ued
0.4 -0.8 Us|Ved
0.4 -0.5 N|most she|first
0.4 -0.4 be|N be|Ued who|last who|will
0.4 -0.3 -|would N|now
0.4 -0.2 -ly|of -|=6 -|recent she|-
0.4 -0.1 -ity|voters -s|Q, but|with of|both primary|-s she|says that|would tuesday|- who|were
0.4 0 N|attacks Uly|- U|before former|state only|a political|-ing the|former with|no
0.4 0.1 -ion|V
0.4 0.2 -s|like -s|state N|=3 N|Uing all|-ive at|- many|in one|-ion
0.4 0.3 -ing|Vs -|Uing 0|-ity =5|=8 against|the
0.4 0.4 -ed|in -er|were -ing|-al -ive|-ment -|since all|the and|state his|-ers no|- policy|-er
0.4 0.5 -ly|Uer -|delegates and|party the|election
0.4 0.6 -er|-ity =3|then Ued|it group|is one|of
0.4 0.7 and|new candidate|Ved to|new
0.4 0.8 =3|not also|-s
0.4 0.9 -ed|it -er|her -|Ued after|she an|Uer was|far
0.4 1 after|being but|Q, this|Us time|and when|Ved
0.4 1.1 -ed|-ions N|because group|=3 was|Vly where|his
0.4 1.3 Q,|wrote Ual|-s
0.4 1.4 what|she
0.4 1.6 so|Ued
0.4 1.7 Q,|-er
0.4 2.1 N|support
0.5 -0.5 while|many
0.5 -0.4 this|-er
0.5 -0.3 -ed|support -ment|-s 0|of N|been Q,|Us Us|by the|email
0.5 -0.2 -ion|Ved Ued|as even|some i|Ved
0.5 -0.1 -er|she -ly|all -s|-ion -|just 0|and N|added N|to and|-al on|the states|Ued
0.5 0 -al|states -s|say -|Q, -|Uers of|-ion people|=3 she|would who|said
0.5 0.1 -ing|about -|wrote =10|Uions N|all N|during as|Q at|the a|former both|political many|as recent|-s supporters|V they|-ly
  they|say
0.5 0.2 -ive|nominee -s|=3 0|delegates 0|percent Ued|last Us|said Us|while Vs|at a|political former|-er her|campaign many|V out|-
  some|U than|- which|have
0.5 0.3 N|last Ued|-ly Ued|0 U|its but|-ed debate|on government|-s has|0 of|those them|Uly who|back
0.5 0.4 -al|for -ed|with =10|- a|party convention|on for|three it|has just|Ued of|this who|-ed
0.5 0.5 -er|during and|presidential by|-ed
0.5 0.6 -|now =3|V =6|have states|=3
0.5 0.8 convention|=3
0.5 1 Q,|according attacks|that
0.5 1.1 what|would
0.5 1.2 -ment|that Q|was Uions|in now|that
0.5 1.4 he|Uly
0.5 1.6 =3|=10
0.5 1.9 U|could
0.5 2.1 than|-s
0.6 -0.7 candidates|- which|-ed
0.6 -0.6 her|-ers
0.6 -0.3 is|U voters|were
0.6 -0.2 =3|U N|V an|N she|Uer state|that
0.6 -0.1 =3|says U|Us candidate|also government|=6 she|even she|then
0.6 0 -ers|had -ers|to -ions|and -ly|a -ment|-ed -s|political -|-ions Uion|Ued a|president former|-s from|Ved his|Uer in|more
  many|Ved people|said than|a which|Ued
0.6 0.1 -ed|Uion -ers|-ed -er|-ion =10|a Ument|said a|new candidates|=6 he|says it|-ed it|all new|N state|Ved they|also
  the|candidate
0.6 0.2 -al|who -ion|Uing -ive|-ers -ive|say 0|Uing =8|=3 =8|told N|do Uer|-ing U|as a|tweet candidate|to in|the more|-al most|-al
  new|U percent|Ving president|=6 the|president tuesday|support two|-ing while|she with|the
0.6 0.3 Uing|in Ved|over but|also have|a of|-ive president|said primary|campaign two|-al two|U was|their
0.6 0.4 -ing|-s -ly|-s -|Vs 0|-ers =6|-ly Q|in Uer|V Ument|to he|Us just|-ed most|-s people|Ued to|win up|on years|in
0.6 0.5 -ers|of -|Ved -|also -|supporters U|-ed and|Q, voters|Ving were|to
0.6 0.6 =6|including and|-ment candidates|U it|also many|people states|have which|were
0.6 0.7 its|- the|candidates
0.6 0.8 of|that same|-ing
0.6 0.9 -ions|=6
0.6 1 N|Uer
0.6 1.1 -ive|-s
0.6 1.2 the|group
0.6 1.3 -ity|-ing have|an
0.6 1.4 not|as
0.6 1.5 what|is
0.6 1.6 than|Ved
0.6 2.1 Q,|an
0.7 -0.6 Q|is that|could
0.7 -0.4 -|had
0.7 -0.2 =3|to =6|are that|Uing they|Ued
0.7 -0.1 -|do N|says but|a candidates|Uly for|some one|Uing that|is
0.7 0 -ion|-ing -s|-ed -s|Uing -s|had =10|-ing =6|V =8|- N|policy N|so all|but candidates|like his|-al it|-ly it|says it|will
  many|-ers more|N that|night that|was win|the
0.7 0.1 -ing|Ued -ive|states -ment|-al -s|-al any|of candidates|-ed has|a his|V of|Q,
0.7 0.2 -al|=3 -al|Ved -ers|say -|all =3|had =6|some Uly|with U|supporters about|a and|his candidates|and last|N state|party
  they|have was|-
0.7 0.3 -ive|in =6|U =8|called N|saying Ued|tuesday his|Ving national|-ity presidential|candidates
0.7 0.4 -ly|three -s|make her|-al of|the
0.7 0.5 -s|U U|=6 more|than who|-s
0.7 0.6 -s|=6 -|years and|-er for|Q, of|more people|-ing there|U
0.7 0.7 -ion|Ued N|could N|recent
0.7 0.8 Uer|-ed back|in before|that his|state out|on
0.7 0.9 an|-s who|in
0.7 1 N|still
0.7 2 on|which
0.8 -0.3 party|Ved she|wrote
0.8 -0.2 =6|Ued
0.8 -0.1 -ly|no U|also he|said his|Ved she|and
0.8 0 -ion|also -|Ving in|both it|said i|U she|V
0.8 0.1 =3|will N|both Uing|-ion he|Ued his|-ly who|Ued
0.8 0.2 -ing|says -|then Uer|from all|three at|least by|the he|-s he|added presidential|election she|Vs supporters|of their|Ual
  they|all three|- what|has
0.8 0.3 -'s|=3 -ed|said -ers|N -ly|by 0|poll Q|have Ued|against Us|in and|former campaign|who from|the three|in tuesday|-ing will|Vs
0.8 0.4 -al|Ued -|-ed -|first N|has his|U she|can their|U
0.8 0.5 -er|will -ion|has =3|did =3|on he|also made|up or|other
0.8 0.6 -s|have -s|last N|also Us|are and|her both|of
0.8 0.7 -|has =10|Us U|was candidate|is his|Uing them|to
0.8 0.8 all|of government|=3
0.8 0.9 -ion|=3 only|U
0.8 1 just|a
0.8 1.1 =10|Ument campaign|Us
0.8 1.2 most|N not|all that|will who|-ly
0.8 1.8 but|=3
0.9 -0.4 this|N
0.9 -0.2 N|said
0.9 -0.1 her|own one|former voters|have
0.9 0 =3|now N|told one|more supporters|- the|government
0.9 0.1 U|this he|Uer he|called president|has she|-ed
0.9 0.2 -ers|Us -er|voters -ing|has -s|do N|make her|Ument she|told supporters|will that|had
0.9 0.3 -er|asked -ive|at -s|even =8|U N|called U|-'s a|0 on|and president|Ved their|- their|V them|U
0.9 0.4 -ed|Uer -ment|Us 0|said and|other candidate|Us in|that poll|Vs week|by
0.9 0.5 -er|Ved but|two supporters|are
0.9 0.6 N|Ual N|can V|the him|to
0.9 0.7 N|U had|just i|V she|Ved them|Ved which|-
0.9 0.8 -|still only|about that|Ued they|U
0.9 0.9 -ers|are -s|i 0|states =3|or a|-ity he|still supporters|were their|Us
0.9 1 -s|Ued
0.9 1.2 -ers|U
0.9 1.3 he|-ed
0.9 1.5 -s|still people|Uly
1 -0.5 which|-ly
1 -0.4 -|while
1 -0.3 U's|Ued
1 -0.2 people|U
1 -0.1 -|asked
1 0 he|Vly
1 0.1 -ment|U N|wrote candidate|U new|-ing
1 0.2 -ing|said -s|said -|says =6|Uly they|Ved
1 0.3 -ers|asked -|be -|were =3|were =8|on N|Ver campaign|was candidates|Ved he|- him|-ing she|added
1 0.4 -al|said 0|national N|say Ument|Uing Vs|Ued even|-ers first|-s his|Ued now|a
1 0.5 =3|last campaign|said candidate|told
1 0.6 U|not
1 0.7 =3|said N|Vs
1 0.8 -ers|Ved Vs|=3 that|said
1 1 -er|has 0|-ment
1 1.1 -'s|-s -er|by N|-ed
1 1.3 two|of
1.1 -0.3 both|U how|many
1.1 -0.1 he|U
1.1 0 =6|all he|Vers he|even it|Uly
1.1 0.1 -|so N|Uions some|candidates
1.1 0.2 -ed|-ment =10|-al him|for
1.1 0.3 N|then one|-ed some|Ved they|do those|Uing those|Ving will|-ed
1.1 0.4 -er|-ions U|over one|Ved she|Uers she|called
1.1 0.5 -ers|V =3|president =8|has Q,|-ed he|only his|Uions she|Vly
1.1 0.6 more|-ing they|-ed time|at
1.1 0.7 -ing|-ers it|Ved
1.1 0.8 N|-ing N|Us not|one
1.1 1.1 -ly|is Us|Ued
1.1 1.2 -'s|U U|did
1.1 1.4 Uion|-
1.2 0.2 =10|-ed people|- she|Ued
1.2 0.3 N|Uion his|Ument some|have
1.2 0.4 -ers|Ued 0|have email|Us he|Ved supporters|have they|may
1.2 0.5 and|their campaign|Vs he|-ly
1.2 0.6 =3|told U|just
1.2 0.7 -s|Ved Q,|Ved
1.2 1 her|U
1.2 1.2 who|are
1.2 1.8 N|Ument
1.3 -0.1 it|now
1.3 0.2 N|Uers
1.3 0.4 =3|Us his|more that|asked
1.3 0.5 -ions|Uing -s|V =3|say
1.3 0.6 -er|says =3|Vly candidate|Ued delegates|- so|many
1.3 0.7 his|Uion
1.3 0.8 in|those
1.3 0.9 =3|Vs U's|-ed
1.3 1 =3|could
1.3 1.6 =3|are
1.4 -0.5 which|Us
1.4 0.2 N|Uly who|=3 who|Uly
1.4 0.3 -er|Uer people|Ved the|nominee will|Us
1.4 0.5 =3|Uly they|called who|V
1.4 0.6 -ers|Uing 0|say =3|-ed =3|also
1.4 0.7 =3|asked
1.4 0.8 her|to
1.4 0.9 -s|did
1.4 1 -ed|were
1.4 1.1 Uing|Ved
1.4 1.2 -ity|Ued
1.4 1.5 =6|is
1.5 0 -al|support
1.5 0.2 -|Ver
1.5 0.5 i|-
1.5 0.6 -s|also some|to to|both
1.5 0.7 =3|should
1.5 0.8 no|one
1.5 0.9 Q|Us him|on she|Uly
1.6 0.3 that|called
1.6 0.4 that|-ly voters|Ued who|like
1.6 0.5 i|would
1.6 0.6 =3|called campaign|also you|can
1.6 0.7 -ers|Uly
1.6 0.8 -ers|for she|U
1.6 0.9 N|Vly
1.6 1 =3|Ved
1.6 1.1 -|should
1.7 0.1 he|first
1.7 0.3 who|Uer
1.7 0.4 N|first
1.7 0.5 on|one
1.7 0.6 many|U
1.7 0.8 candidates|to that|Vs
1.7 0.9 N|made
1.7 1.1 Q,|Ued
1.8 0.1 they|Uly
1.8 0.4 N|only
1.8 0.7 N|Ued campaign|Ued
1.8 0.9 it|did
1.8 1 =3|Ued =3|made
1.8 1.1 =3|would voters|are
1.8 1.2 =3|have
1.8 1.3 as|many his|Q,
1.9 0.6 they|Uer
1.9 0.7 N|Vion candidates|Ving
1.9 0.8 N|Ving it|Us
2 0.2 both|have
2 0.9 you|-
2.1 0.7 campaign|-ed
2.1 0.9 supporters|U
2.1 1 N|Ved
2.2 1.7 =3|is
2.4 1.1 nominee|-s
2.4 2.2 =3|was
2.5 1.5 =3|has
"""
FIELD_TAG_AND_NEXT_AFTER_CUE: Final = """\
-2.4 -2.8 =5|Q.
-2 -3.4 Q.|Q.
-1.7 -2.5 =5|Q,
-1.7 -1.7 by|both
-1.6 -2.3 =8|$
-1.6 -0.4 the|the
-1.5 -2.7 -ions|Q.
-1.5 -2.6 =3|Q.
-1.4 -2.3 =4|Q.
-1.4 -2.2 N|Q,
-1.4 -1.6 are|about
-1.4 -1.2 by|former
-1.3 -2.6 =4|Q,
-1.3 -2.4 =3|$
-1.3 -2.3 -|how N|her and|Vs
-1.3 -2 N|she
-1.3 -1.9 =6|Q,
-1.3 -1.7 =3|was of|Q,
-1.3 -1.5 by|state
-1.3 -1.4 by|about
-1.3 -1.3 -ly|by
-1.3 -1.1 =3|state
-1.3 -0.7 from|one
-1.2 -2.2 =5|but tuesday|to
-1.2 -2 people|not
-1.2 -1.9 =5|in
-1.2 -1.8 N|he about|-al for|Q. say|who
-1.2 -1.5 said|Q.
-1.2 -1.3 so|much
-1.2 -1.2 by|other
-1.2 -1.1 =3|two by|-ions
-1.2 -1 =5|N
-1.2 -0.9 =6|Uing
-1.1 -2 her|of or|Q.
-1.1 -1.9 -er|about -s|whether
-1.1 -1.8 =5|after
-1.1 -1.7 most|is
-1.1 -1.6 =5|the
-1.1 -1.4 =3|still
-1.1 -1.2 to|N to|most
-1.1 -0.8 Us|-er
-1.1 -0.7 N|told
-1.1 -0.6 0|from
-1.1 -0.3 among|many
-1.1 -0.2 -ions|by
-1.1 -0.1 -ed|three
-1.1 0.1 Uer|from
-1 -2.1 for|Q,
-1 -1.9 at|which
-1 -1.8 -|what now|that
-1 -1.7 N|Q. when|asked
-1 -1.6 =5|and
-1 -1.5 -ers|N and|Ved
-1 -1.4 =5|while =5|with
-1 -1.3 =3|has
-1 -1.2 =5|all
-1 -1.1 and|both and|who has|since
-1 -1 =3|Q =8|Ued is|-s
-1 -0.9 over|new
-1 -0.8 on|thursday
-1 -0.5 =3|V =3|voters =8|for among|-s
-1 -0.3 by|-
-1 0.1 now|at
-0.9 -1.8 =6|it about|-ion asked|whether on|them
-0.9 -1.7 =3|Q? as|Q. debate|that her|that in|it
-0.9 -1.6 =6|Q. against|Q and|made said|N she|also
-0.9 -1.5 =5|at him|over
-0.9 -1.4 =5|on N|how about|Q even|as
-0.9 -1.3 =5|only N|two
-0.9 -1.2 -|Q candidate|by they|Q.
-0.9 -1.1 =5|$ to|many voters|of
-0.9 -1 =5|Q =5|Q? =5|most for|years
-0.9 -0.9 Ved|how public|-
-0.9 -0.8 -ity|because =5|an U's|Uing a|policy
-0.9 -0.7 some|-ers
-0.9 -0.6 nominee|is
-0.9 -0.3 in|a
-0.9 0.1 N|among
-0.8 -2 time|that
-0.8 -1.6 =6|Ved of|party president|to
-0.8 -1.5 =3|Q, =3|were =5|during Us|Q, U|Uing about|an as|both him|with if|his it|Q. last|-ly says|N
-0.8 -1.4 -er|Q. -ing|two -|Vly N|debate N|just N|says U's|Q, Uer|Ved Uer|Ving about|being between|- government|to its|Q out|-s
  which|i
-0.8 -1.3 -ed|=4 =5|=7 =5|as =5|now Uion|N and|Ving or|Ving
-0.8 -1.2 -ment|that -s|political candidates|=6 may|U race|-ions
-0.8 -1.1 -ion|the =3|because and|called are|N
-0.8 -1 Ued|that Ument|to of|Uing
-0.8 -0.9 -ers|=6 -s|0 -s|Q. =3|are =3|but =3|while Vs|N also|said an|Uing has|more supporters|U
-0.8 -0.8 get|- nomination|by of|-ing
-0.8 -0.7 =3|N
-0.8 -0.6 =3|after =3|and Ued|-ity Ved|last of|any
-0.8 -0.5 N|Uing among|-ly from|-al from|-ly on|state told|N
-0.8 -0.4 an|-s
-0.8 -0.3 Uion|- among|N
-0.8 -0.2 -'s|political made|his
-0.7 -1.7 Us|Uing
-0.7 -1.4 -al|party =5|because Q,|or U|how U|there and|said for|public monday|-
-0.7 -1.3 -ed|its -ed|they -s|it =10|Q. =5|Uly =6|had =6|his =7|-ly V|-ing government|U out|N say|the them|to to|those tuesday|about
-0.7 -1.2 -al|Uive 0|-ive =5|U =5|not =8|-s Ued|Q, Uer|an Uly|N how|they nominee|who out|how then|Ued three|in to|Q, tuesday|that
  was|as while|0
-0.7 -1.1 -ion|-ing Q.|Q, U|her U|she and|i any|more before|Uing for|its has|-al he|Q. made|up night|that nominee|has party|to
  said|- state|=6 supporters|to voters|he
-0.7 -1 -|Q. 0|have =5|a Vly|for Vs|her at|first
-0.7 -0.9 -ing|Ument -ment|over =5|Ving N|interview and|those a|=10 by|what campaign|-ly this|week who|Ved
-0.7 -0.8 -er|Uing U|V Vs|more called|him most|Uly of|-'s than|many
-0.7 -0.7 Us|the Ving|-er
-0.7 -0.6 =3|last Ved|it a|group
-0.7 -0.5 -er|-al 0|president Uly|about U|Q. among|the many|- who|N
-0.7 -0.4 Ued|a Ued|on in|some percent|=8 thursday|=5
-0.7 -0.3 -ive|- -ive|candidates -|among Ved|-ity by|the
-0.7 -0.2 in|Vs is|=4 on|other who|said
-0.7 0.1 of|Ued
-0.7 0.2 N|recent
-0.7 0.4 whether|this
-0.6 -2.5 N|whether
-0.6 -1.6 -ion|who
-0.6 -1.4 0|that
-0.6 -1.3 Uing|he asked|if but|Ved
-0.6 -1.2 -er|this -|any =4|how =6|he Q.|when Uer|his Uion|will Ved|Q. among|other asked|to attacks|that for|candidates him|about
  in|with is|their next|-'s while|his
-0.6 -1.1 -er|-ment -er|during -ing|an =4|in =5|asked =5|by =5|its =5|just =5|one =6|Q =6|then Q.|on Ued|their Uly|if Ument|tuesday
  Ver|that V|their after|an and|V and|so any|-ion are|now back|at by|how called|Q. for|other interview|Ued it|=4 last|-ing
  like|-ions make|an monday|on much|that on|Us on|who out|about over|N said|-ed than|-er this|-ing time|at to|supporters week|on
  what|could year|that
-0.6 -1 -al|campaign -al|primary -ers|V -ers|is -ing|some -ion|primary -ly|=6 -ly|over -s|N -s|time -|Ual -|an -|only -|public
  -|this =5|i =5|many =6|all N|Vly Q.|some Uing|some Ument|on U|whether Ved|their Ving|one about|-s as|Q as|i at|Q at|Q. at|him
  but|Ving but|did its|Uing it|should like|-ing may|if million|-ers of|him of|which on|-ing so|far states|and the|one to|other
  whether|to which|=3 will|=3 with|Q, with|some
-0.6 -0.9 -al|0 -ed|any -ive|at -s|-ive =4|Q! =5|he =5|his =5|such =5|they N|people N|they Uing|N Ved|and after|N but|-ed
  debate|before election|and monday|that now|is only|-s people|=6 state|to than|any through|-al were|Q. what|it who|say with|voters
-0.6 -0.8 -ers|had -er|-er -er|that =10|=5 =3|over =5|for Uly|Ved U|that as|N i|U
-0.6 -0.7 -'s|campaign -ment|for =10|=8 Ving|to and|has back|N being|N both|of from|those her|presidential states|like their|N
  to|people were|N who|=3 won|in
-0.6 -0.6 -al|U by|N campaign|said states|- to|back
-0.6 -0.5 =3|asked =6|-ed Ued|-er as|-ly but|Ued campaign|to like|-al make|N more|voters
-0.6 -0.4 -ing|-s -s|against -|U =6|as N|Uion Ved|the about|N as|their
-0.6 -0.3 Us|her has|made of|many the|first with|many
-0.6 -0.2 -|Ued N|- N|attacks as|well attacks|- be|Ued by|-ers convention|U from|- from|both like|many with|-er
-0.6 -0.1 Ued|-s been|on with|a
-0.6 0 =3|during N|Us
-0.6 0.1 N|Uer at|its state|of will|Us
-0.6 0.2 -er|=8 campaign|of
-0.6 0.4 new|- who|made
-0.6 0.5 three|-
-0.5 -1.4 =6|-er
-0.5 -1.3 but|has
-0.5 -1 -er|states -|Q, =3|would Q|about Ued|he V|him because|their just|before of|Us of|not on|those should|make that|made to|Ving
  up|its whether|a which|will
-0.5 -0.9 -er|from -ing|Uly -ing|Vs -ing|after -ing|president -ly|Vs -s|also -|under 0|email =5|-er =5|according =5|more =5|some
  =5|then =5|this =5|to =7|which Ued|-ment Ued|it Ued|not Uly|=4 U|being U|if U|this Ved|-ions Ving|=3 Vs|Q. V|-er V|her V|it
  about|-ed and|-'s and|even and|may any|-ed as|-ers as|it at|Uing a|far back|his back|that been|Q. before|Ving but|there do|U
  him|Q. million|people national|- no|U on|presidential out|an president|was primary|states say|she than|on than|they that|had
  them|that there|in through|her when|i when|voters which|if with|Us
-0.5 -0.8 -'s|government -er|he -ing|his -ion|about -ity|at -ly|-ive -s|say =5|first =5|no Q!|that Q.|=7 Q.|and Q|while Uing|Q
  Uion|whether Us|-ion Ving|an Vs|- about|where against|Uing and|are and|candidates and|have an|Uion as|to campaign|-ing
  country|that for|-ion for|Ument her|last is|as more|as most|-s other|people say|- should|N that|other this|-'s this|year
  those|states to|state up|0 well|=3 which|also while|Ving win|N with|its years|-er
-0.5 -0.7 -ed|last -s|he -s|its -s|what -|monday -|one =5|it =5|since =5|who N|delegates Q?|N Ued|-ion Uly|that Us|to against|-ing
  and|this by|Uing campaign|did first|and first|presidential her|Q. him|=6 of|most over|-al said|-ing said|there she|Q that|could
-0.5 -0.6 -s|Ued -s|over -|such =3|Ued =5|she =5|when =8|- =8|N N|=10 N|should Ved|like all|0 and|as by|her could|be it|says
  presidential|-ions so|that supporters|would that|Q. was|his
-0.5 -0.5 -er|has Uion|as Ved|on also|U from|his him|only of|N those|- those|N those|Ving tuesday|night voters|said
-0.5 -0.4 =3|some N|-ly Uly|for Us|U other|government since|he this|N those|voters vote|for with|her
-0.5 -0.3 0|N =6|which N|-s N|Vs N|next Vs|U from|N primary|-al
-0.5 -0.2 -al|-ed -|a =3|both N|-ion N|nomination Uer|by but|U is|Ving is|that
-0.5 -0.1 -|being -|may =3|0 N|Q from|some was|Ved
-0.5 0 -'s|Vion =3|those
-0.5 0.1 0|election =7|0 Us|0 by|one the|-al
-0.5 0.2 -ers|by -|on =3|no
-0.4 -1.8 N|that that|night
-0.4 -1.5 N|if
-0.4 -1.2 but|Vs
-0.4 -0.9 Ved|N after|-ing
-0.4 -0.8 -al|attacks -ion|Q -ion|Q, -ion|while -s|=10 =5|two Q|are Ual|in Ued|its Uing|Uions Uing|like Uions|in Uly|in Us|N U|-ers
  U|Ved U|delegates Vly|=6 Vs|-ly Vs|it V|by against|-ion as|she but|he candidate|at candidate|than email|to for|Ued from|other
  get|her including|Q in|-ing is|no nominee|Q. not|do not|say not|with on|which race|to said|=6 saying|it so|N state|U that|was
  there|- to|attacks was|=3 was|just what|can which|had which|in with|-ion with|Uing would|Q,
-0.4 -0.7 -al|Uion -ed|before -ion|will -ment|-er -s|convention -|to =3|well =4|N =5|about =5|her =5|over =5|those =6|-ing =6|an
  =6|has =6|no =6|so =6|who =8|Uions N|-ions Q|that Uive|-er Uly|at Uly|of Ument|that Ument|would U|Uions U|among Ved|=3 against|-er
  also|Ued and|at and|they are|Ved asked|how as|Ved back|=3 be|-al candidates|with candidate|would far|-s her|on him|-ing is|more
  is|what its|0 its|N i|said like|a may|that more|-ion more|Uion more|about nominee|N not|because of|primary only|-ed on|Uions out|a
  out|his over|an saying|-s say|he say|that such|-ions support|=3 than|he that|are them|of they|do they|said those|-ing time|and
  to|Uion to|more up|the voters|than was|one were|on year|and
-0.4 -0.6 -ers|Us -ers|this -er|delegates -er|what -ing|party -ions|with -ion|has -ly|to -ment|-ers -s|debate -s|this -s|voters -|N
  0|said =3|Q! =3|have =5|other =6|for =7|- N|presidential Q,|saying Q,|she Q|=3 Uer|-al Uing|Q. Uion|to Uly|an Ument|=4 Ving|-
  Ving|U Ving|out Vs|a V|at all|three and|Ued and|if and|says a|Ual before|N campaign|U convention|this debate|about even|before
  for|a him|into him|out his|Q. his|other into|Uion in|Q in|last is|-ly it|Uly last|- many|=3 not|=3 not|Us only|on on|-er
  other|states over|what presidential|-'s same|U some|-ed so|as states|where state|-ed state|N state|with supporters|for there|is
  the|people time|is to|-ing to|-s to|Us to|its voters|-s while|Uing who|did with|which
-0.4 -0.5 -'s|N -ed|candidate -ed|him -ed|that -ment|in -s|Uer -s|V -s|Ved -s|on -|Uing 0|to =3|there =6|that Q.|a Uly|on Uly|with
  after|-s all|-er at|-s a|Ument debate|over election|-s for|-s for|new group|in if|not is|Q. no|one only|Uer only|that or|U
  party|was said|the some|-ly to|voters was|0
-0.4 -0.4 =5|their N|candidates U|- debate|- party|Q. tweet|=5
-0.4 -0.3 N|of by|a voters|-
-0.4 -0.2 -ly|than 0|Ued N|against V|about by|those for|-ing of|- she|called
-0.4 -0.1 -s|not -|- =6|-ly an|interview a|recent by|-ly by|people presidential|debate still|Us supporters|that that|some the|0
  week|as
-0.4 0 -ing|from -ment|Ued -s|been but|Uing debate|in primary|campaign while|the
-0.4 0.1 by|-ive can|Uly on|U
-0.4 0.2 -|are U|from among|some could|-ive many|voters
-0.4 0.3 U|before many|V years|and
-0.4 0.4 if|that
-0.4 0.6 recent|U
-0.3 -1.3 for|two
-0.3 -1 -ly|for
-0.3 -0.9 -al|to -|about Ued|N three|-s
-0.3 -0.8 -s|about 0|people as|he three|people to|the
-0.3 -0.7 -ing|Ved Ued|two Uing|support U|N U|Uly U|the be|its but|N not|so on|N which|Us
-0.3 -0.6 -ed|debate -er|against -er|is -ing|Q. -ing|through -ion|more -ive|-ion -ly|about -ment|of -s|no -|not 0|in =3|=5 =3|up
  =3|when =5|how =6|there =6|they =8|the Q|at Q|or Q|with Ued|0 Ued|Ument Ued|his Ued|more Ued|whether Uer|about Uing|-ly Uing|him
  Uive|and Uly|was Us|this Us|will U|Q U|so Ved|Vs Ved|her Vs|their about|-ity about|policy after|she and|-ed and|will are|Q.
  asked|him at|what before|-s by|-ion called|his did|=3 email|-al even|Uing former|-s had|an her|new he|Vions him|U his|time
  in|their it|is may|=5 of|-er of|political on|some or|-ing out|as out|for that|time their|-ed their|-er then|Ved to|which under|a
  voters|will week|that where|his which|would with|that won|his years|-
-0.3 -0.5 -ed|far -ed|their -ing|into -ing|to -ing|was -ion|Ved -ment|when -s|be -s|did -s|his 0|or =10|-al =3|Uive =3|called =5|new
  =5|what N|the Q|to Ual|to Ued|Uing Uing|=4 Uing|Ument Uing|an Uing|by Uing|from Uing|to Uly|Ving Us|-ers Us|=6 Us|Q. U|be Ved|Us
  Ved|out Ving|-ions Ving|she Vs|him V|-'s V|Q. V|his about|Uing after|polls an|even are|Uly as|Q, as|her a|national because|it
  been|- but|his has|in he|says his|Ving his|debate his|supporters in|recent it|as it|the made|-s many|-ers more|-ed more|Ued much|-
  not|one one|-ing political|-ion primary|election race|on race|with say|it she|Uer she|V still|- than|Q. then|=5 the|Q. through|its
  through|their voters|Uing was|Q! was|first was|still whether|it who|last with|new would|-er
-0.3 -0.4 -|-ing =6|and next|to
-0.3 -0.3 -|up campaign|- this|-
-0.3 -0.1 Q,|N voters|at
-0.3 0 Uing|=3 among|both including|the not|Uly on|two said|Q supporters|- the|race voters|that
-0.3 0.1 N|Ument Ual|- has|Ued not|vote still|-ed the|Uive the|group with|0
-0.3 0.2 -s|through -|Uion =5|-ly N|was U|many had|Uer people|Uly percent|N voters|U was|Uly which|has
-0.3 0.3 -al|political -|-ion =4|$ N|made him|and many|more of|government
-0.3 0.4 by|Us is|- presidential|nominee that|party would|Uly
-0.3 0.5 =3|more is|U
-0.3 0.6 said|=3 well|=5
-0.2 -1.5 N|about Uer|a
-0.2 -1.3 Q,|by
-0.2 -1.1 -er|if
-0.2 -1 campaign|Ved
-0.2 -0.9 and|voters
-0.2 -0.8 -|that U|him but|is that|is
-0.2 -0.7 -ers|with N|president and|=3 monday|=5
-0.2 -0.6 -ed|N 0|with =3|about =3|at =6|a Ued|the Uer|to Us|- and|one it|-ed not|Ved
-0.2 -0.5 =3|Ved =6|0 Uer|N political|-ers
-0.2 -0.4 -ly|-ing candidate|N now|-
-0.2 0.1 -ing|the as|-ing
-0.2 0.2 Uer|on Ument|of Ving|-s a|-al a|U only|0 policy|- said|-s that|-s
-0.2 0.3 -er|people -ing|him =3|-ed Uly|V U|-ed by|0 from|-ers that|N
-0.2 0.4 -ive|more -s|she -|says 0|=6 =3|Uer N|are Uing|them U|been and|-ive and|Q that|Vs voters|and
-0.2 0.5 -s|with Uer|who new|-s who|V
-0.2 0.7 Ved|about whether|his
-0.2 0.8 being|a
-0.2 0.9 Q.|$
-0.2 1 -ment|from government|=5
-0.1 -1.3 -ers|that
-0.1 -1.2 have|N
-0.1 -1 about|its
-0.1 -0.8 N|vote Uly|Us at|N
-0.1 -0.7 polls|-ed said|she
-0.1 -0.6 -ed|Q =3|former N|for N|most N|state vote|of
-0.1 -0.5 -ed|as V|N for|N from|new
-0.1 -0.4 -|some =3|the and|now
-0.1 0.2 N|-al Vion|that on|-al
-0.1 0.3 Q!|$ U|Vly V|in
-0.1 0.4 0|=3 =3|it Ved|=4 among|-ers asked|about as|a before|- state|is the|two
-0.1 0.5 -ions|or 0|-ing Q,|as Uion|by for|not week|in who|were
-0.1 0.6 U|-ive U|U after|Ving campaign|=6 far|=5 night|when
-0.1 0.7 -|=8 Q!|she first|-s
-0.1 0.8 -|by U|an week|=6
0 -1.1 many|in
0 -1 Us|-s
0 -0.8 -ed|up -s|new
0 -0.7 =3|an
0 -0.6 -'s|-ers -s|during Q|U
0 -0.5 -s|than Us|Us a|V of|all the|poll who|Ued
0 -0.4 -er|former =3|that and|government the|interview were|not
0 -0.3 and|some for|more
0 0.3 it|still should|- they|have
0 0.4 =8|as N|more N|party Ved|as government|-s public|-s states|Ued that|many to|- to|U were|-ing
0 0.5 -ers|Q -ment|Us N|before Us|=3 but|who her|=3 how|the more|-s out|of party|in some|U to|say year|on
0 0.6 -ment|by -s|in Vs|=3 many|of than|N to|get
0 0.7 -s|by he|could
0 0.8 some|-
0 0.9 -ity|-ing -s|only
0 1 =8|=6 how|far made|Uer
0.1 -1.1 Q!|=6
0.1 -0.9 is|one
0.1 -0.5 -|his states|=3 with|more
0.1 -0.4 -er|of -ions|-ing -|-ive 0|years
0.1 -0.3 for|-ers of|-ity since|0
0.1 -0.2 -ly|of
0.1 0.4 -ers|during -|in -|them =3|- N|asked an|Ued he|had he|is the|Uer
0.1 0.5 -ers|a -er|have -er|last -ity|voters -ment|and -|even -|said N|will Q,|which Q.|the Ued|for Uing|of Ument|for Us|in and|say
  are|Uing as|-al as|which by|saying called|for convention|=6 her|Uing he|would last|N more|- nominee|as not|be of|former one|=3
  other|-ing over|his own|-'s primary|-er to|former years|Uer
0.1 0.6 -al|candidates -ly|=3 -|could =3|for =3|like =3|she Q.|with Q|and V|=3 about|- and|its but|-ing candidates|who candidate|=3
  did|=5 first|=5 from|any group|of him|by if|he no|-al out|before people|as she|Us that|the
0.1 0.7 -s|-ment N|election attacks|=5 both|-ions but|also first|U former|-er him|a national|-ity
0.1 0.8 =3|-ly and|not debate|=3 it|in monday|in night|=5 nominee|=3 time|=5 to|be who|will
0.1 0.9 -s|just Q?|$ its|Us two|-
0.1 1 Ving|=5
0.1 1.2 N|in
0.2 -1 -ive|who
0.2 -0.9 -ity|-ers
0.2 -0.5 -ers|he Us|through
0.2 -0.4 -s|nominee N|group email|U he|said in|=10
0.2 -0.3 -ion|into -|president =7|N voters|for
0.2 -0.2 and|from
0.2 0.4 -|presidential primary|=5
0.2 0.5 -'s|primary -ed|back -ed|only -ed|them -er|into -ing|V -ing|all -ing|by -ing|is -ions|among -ity|as -ity|was -|email -|like
  -|primary 0|at =3|not Q,|in Q|even Uing|-ed Uing|Ued Uing|up Uion|about Uity|for Uly|-ing Uly|Q Us|are Us|it Us|their U|-ion
  U|because U|made U|of Ving|as Ving|he Ving|her Ving|into Ving|its about|Us about|it and|Uly and|make and|new any|N are|-er as|many
  at|one been|-ly been|V between|-s be|Ving be|up called|- candidates|Uing candidates|on candidate|has do|- for|-ions for|it
  for|their for|which from|-ing from|states from|voters government|-ing has|to have|on his|Uion his|Uive how|-ed if|there
  including|his in|-ions it|=3 made|a may|Uer million|- most|Ved much|of new|-ing now|Ued of|presidential other|-ly party|-er
  party|Us president|from said|U says|- she|did some|-ment state|where support|him than|his that|as that|delegates that|said
  their|-ion their|vote them|on they|Ued they|would this|U to|V to|do to|make voters|in vote|on when|she where|and while|-ing will|V
  win|0 would|Us
0.2 0.6 -al|email -al|policy -ers|has -ers|like -ers|on -ers|should -ers|were -er|Uion -er|be -er|had -er|his -ing|will -ion|Uer
  -ion|during -ive|and -ly|-er -ly|V -ly|presidential -ment|N -s|=8 -|before -|during -|its -|now =10|-ion =4|- =5|or =6|including
  N|even Q,|Q, Q.|many Q|should Ued|Q Uing|- Uing|people Uions|and Uion|that Uly|U Us|-ed Us|among Us|between Ved|-ion Ved|with
  Ving|against all|her all|that and|their an|-ing an|Ument as|president back|in been|U but|her candidate|=6 candidate|could
  could|-ly could|=5 country|and did|- during|- first|debate government|should her|-ly her|support he|will his|new his|support
  how|-s if|- including|-al is|saying it|has many|-ed million|=5 much|-s national|convention nominee|=6 of|Ving of|being of|such
  of|that other|party over|their party|=5 percent|over president|=5 race|and recent|- said|of says|it she|Q. she|asked she|can
  she|would states|such such|-ion supporters|in that|while they|Ved they|support the|candidates to|-ion up|on was|made week|and
  well|as were|to what|the who|are
0.2 0.7 -'s|convention -al|on -ion|=6 -|states N|while Q|will Uers|=5 Ument|in U|was Ved|-ers Ving|N Ving|it Vly|-ed Vly|=3 V|=5
  also|V and|state email|=3 his|-'s his|-ing most|Ued or|party recent|campaign that|during that|it to|Ument who|make
0.2 0.8 -ers|Ving -er|called -|=6 Q!|as Q,|Ving Uer|Us Uity|=5 all|-ions but|that his|Ument most|N new|Us since|-s the|delegates
  win|=5
0.2 0.9 -s|=4 -s|tuesday N|last and|there campaign|has her|=5 like|=3 president|- race|-ing
0.2 1 -ions|=5 =3|-ion Uive|-
0.2 1.1 N|by
0.2 1.4 -al|and
0.3 -0.6 her|supporters
0.3 -0.5 =3|before
0.3 -0.4 =3|told Ued|monday among|- many|N voters|Us was|among
0.3 -0.3 N|Ving Uly|=3 Us|a interview|with
0.3 -0.2 U|last both|- the|vote two|of
0.3 -0.1 -er|for -s|-ions =3|its a|more of|Q. she|has who|-
0.3 0 N|-ed on|her
0.3 0.1 -er|on
0.3 0.3 =3|-ers
0.3 0.4 -ions|at N|or because|he his|first supporters|and
0.3 0.5 -er|=6 -ing|Us -s|and -|campaign 0|and U|Us government|- is|-ive is|Ued only|- polls|=5 presidential|-er some|other
0.3 0.6 -al|for -ed|attacks -er|political -ing|Ued -ing|government -ing|has -ing|last -ing|one -ion|among -ion|now -ion|was -ment|if
  -s|their 0|attacks =3|including =4|it =6|from =6|will Q,|Ued Q|-s Q|Uing Ued|-al Ued|-ers Ued|over Uer|before Uing|-ion Uion|and
  Uion|which U|debate U|into U|its U|one U|said U|since U|win Ved|not all|over and|her any|of are|Q are|U are|both a|Q a|Ved
  a|primary back|U because|-s because|N between|a be|-ive be|Us be|on but|Q. candidate|-s even|-s for|president from|0 from|at
  government|had had|her has|a have|a how|she interview|N in|Ving in|campaign in|government in|many is|so its|- its|policy it|Ued
  it|from it|will made|him make|that most|about much|to not|made not|on no|V one|-ed one|U only|the only|with out|against over|and
  people|would race|=3 race|=5 race|is should|have states|-s support|his than|-ers than|those that|-ions that|0 that|Uion that|email
  that|more their|political there|will they|Uer this|election three|-ers to|-ment to|Ver to|some up|their vote|at was|Uer were|far
  were|in were|still what|Us what|he what|she when|Ued whether|or while|other while|she will|-er with|his year|of
0.3 0.7 -'s|Ued -al|because -al|over -ed|into -er|candidate -ing|-ing -ing|=6 -ing|between -ing|support -ions|U -ions|between -ion|a
  -ity|=3 -ity|U -ive|up -ment|has -s|because -|country -|should 0|=10 0|interview 0|primary =3|had =3|into =3|make =4|-s =4|his
  =6|than =6|was =7|U N|$ N|Uive N|years Q,|Uing Q,|not Q|but Ued|because Ued|in Ued|through Uing|any Ument|from Us|he Us|him
  Us|with U|and U|has U|time Ved|-al V|and V|for about|0 about|their and|-al and|support and|where an|-ity an|Ved are|Ued are|people
  between|0 be|an but|U's but|to candidates|are candidates|do election|campaign even|-er even|in for|saying has|Q, have|-s her|=6
  her|Ved her|the her|to he|Q, he|can him|Q how|it in|political in|time is|=3 is|called is|his last|-s make|a make|him new|-al
  next|N next|year nomination|U not|=5 not|Ving not|a no|-ing of|supporters one|would on|in or|-ly over|-s party|with
  political|party president|-s race|in she|=3 should|be should|she that|all that|by that|its that|now that|so that|this that|those
  them|Q this|time those|-ers to|-ive to|=5 to|vote tuesday|and two|-ions up|-s was|also were|more whether|that who|may who|should
  with|=3 would|-ly would|win year|with
0.3 0.8 -'s|not -al|Uing -al|presidential -ed|against -er|when -ing|new -ing|state -ions|not -ion|by -ive|Us -ly|states -s|-ity
  -s|may -s|while -|supporters -|were =3|among =6|U =6|at Q.|it Q.|she U's|Ued Ued|=4 Ued|=8 Uing|Us Uly|when Us|that U|new
  Ved|-ment Ving|his V|he about|that after|-al against|-ers and|for as|if attacks|=3 attacks|from debate|with delegates|on
  election|=3 for|-ly has|no has|the have|Uly her|own his|Uing in|Ued in|that its|-s it|U much|about no|N of|states or|in party|and
  people|with policy|before she|could still|-s that|they them|-ly the|-ions this|-al this|Uion this|country voters|-ly while|at
  with|an
0.3 0.9 -'s|Uing -ing|=4 -ive|-al =3|may N|Ual N|may N|since N|tuesday Q|=8 Uions|=3 U|over for|people in|=3 like|an like|those
  now|=5 states|-ing them|in the|national those|Uions years|=3 year|=3
0.3 1 -al|is -ers|will Q|=6 Ual|=3 Uive|=3 as|-s saying|that that|he voters|=10 year|=5
0.3 1.1 -al|last -ive|or N|race Q|$ V|-ion because|=3 candidates|=5 delegates|=3
0.3 1.2 -ion|=3 0|were
0.3 2.2 N|now
0.4 -0.4 -ive|a from|many
0.4 -0.2 N|who people|-
0.4 -0.1 Q|-ment Ued|U her|primary primary|voters vote|and
0.4 0 -s|at N|=8 that|-ed the|way
0.4 0.2 -ment|-al 0|-ly
0.4 0.3 -al|Q -ly|-s -|who Ved|for and|many country|=3 of|state who|was
0.4 0.4 -ment|- =3|now =3|then her|email
0.4 0.5 -ing|out -ly|voters -|as -|if -|would Uly|Ued Us|by called|N out|=3 people|in that|were
0.4 0.6 -ing|that -s|where -|and Q,|who and|other and|the candidates|=3 percent|=5 states|=5 then|N the|Uing the|Uion voters|who
0.4 0.7 her|over like|the say|was will|support
0.4 0.8 -ed|after -ers|=10 -ing|Uion -ion|as -ly|all -s|support =3|Vly =4|0 =6|if =6|like Ued|some Uing|-ions Uing|before Us|have
  Us|would U|between U|no U|with Ved|0 Vs|-ing V|-ed and|could an|Q. are|the as|U as|Ued as|much as|of because|so before|his but|no
  but|will but|with country|=5 first|Ued for|-er for|first from|-ed from|what him|an if|a if|it in|Uer in|two is|time
  more|presidential most|-al much|more next|-s of|campaign of|three on|=3 on|him or|their or|to out|after polls|=3 president|and
  president|will primary|in so|-ly states|Uing than|U that|-ing that|a that|new that|not them|with the|policy time|for to|any was|by
  was|now was|to was|up who|won will|vote win|the with|it with|only would|-ed
0.4 0.9 -ed|Q, -er|-'s -er|=7 -ing|voters -ity|=5 -s|back -s|nomination =3|how =7|Q N|policy Q,|and Q|in U's|-ing U's|U Ued|him
  Uing|at Uion|he Uly|the Ved|over Ved|them Ving|about Vs|at after|all all|-ers and|had any|Us as|-ion but|because him|because
  his|-ment how|a if|they is|over i|was like|her make|her more|Uive more|in nomination|on not|N not|the now|-ed only|if on|-ity
  on|new on|that over|time since|its such|- support|from that|even that|if them|-s there|=5 there|and they|-ly the|attacks time|as
  to|on to|one where|-ers year|to
0.4 1 -al|=3 -ed|-ly -ers|-ed -ive|-ity -ment|=3 -ment|should -s|was -|thursday Q,|-s Q|between Uions|from U|just Vion|to all|=3
  and|whether a|state candidates|other debate|and election|=5 election|year for|Ved government|=6 has|called her|and new|-ers
  night|=6 nominee|and on|an on|and or|that people|and the|night those|that when|to
0.4 1.1 -ion|and -ity|is -s|monday -s|so 0|=8 Q.|he Q.|his Ued|-ions back|=5 campaign|could candidates|for of|whether race|=6
  there|=3
0.4 1.2 -|have -|own him|=7 his|more own|=5 president|who primary|=3 this|=5 vote|=3
0.4 1.3 0|as =5|=3 N|than Uion|=5
0.4 1.4 supporters|at
0.4 2 N|but
0.5 -0.4 Uing|=6 Us|is
0.5 -0.3 he|Ved would|=5
0.5 -0.1 Uly|would said|his she|said
0.5 0 -ers|Ued -er|as -ions|as and|national as|political including|one that|Ved they|are
0.5 0.1 -ive|-ment -|Ved he|has presidential|-s
0.5 0.2 -|voters debate|-s party|as
0.5 0.3 Ved|up but|Uly her|-s
0.5 0.4 -s|are N|has Uions|by be|Uly has|V national|N or|more some|-s the|-ers
0.5 0.5 -er|-ions -s|supporters -|time Ument|=3
0.5 0.6 -ers|for U|night president|in
0.5 0.7 -'s|-ly as|its his|-ly to|-al vote|to
0.5 0.8 her|-ers him|=3
0.5 0.9 -|three =6|when Uer|Uing Uing|-er be|Ved candidate|=5 with|one
0.5 1 0|but =6|what Q|if Ued|how U|during V|of and|all and|what as|-ed a|president before|voters be|-ly far|more had|said had|the
  he|Vers him|at him|that is|at is|still it|=5 i|did made|during more|recent not|-er of|-ment of|candidates only|in or|his
  presidential|-ion than|Uing than|two that|both that|her that|there their|Q them|U them|out voters|=5 were|the what|i whether|he
0.5 1.1 -ions|against -ity|on -ly|and -s|could -s|even -|say =10|Uing =10|Ument =3|Uion N|through N|when Q,|- Q|were Ued|last Us|-ly
  U|Uive and|how as|Ual a|Us before|=3 candidates|to for|being from|an had|=5 him|=5 his|Uions nominee|for president|=6 recent|Us
  say|about say|they states|that than|her that|U's that|after that|for that|people to|about to|both when|=3 with|no
0.5 1.2 -ing|about -ive|with -ly|=4 -s|him 0|Ved Q.|Uly Uions|Uly and|Q, and|of convention|and do|=5 new|voters now|=3 no|-s
  state|-ers to|two voters|-er whether|she
0.5 1.3 -ers|=5 -s|do -|=3 -|=7 Q|only his|next most|-ing so|Uly state|=3 support|=5 two|=5
0.5 1.4 Us|=4 a|Ving like|=5
0.5 1.9 before|=5
0.6 -0.4 with|-ed
0.6 -0.3 some|as
0.6 -0.2 candidates|as one|former
0.6 -0.1 -ing|Uing about|a of|Q!
0.6 0 =3|a U|who those|in
0.6 0.1 -ed|-ment N|said
0.6 0.2 -ions|that =3|president N|over Q|by also|-ed campaign|in voters|as was|an
0.6 0.3 -ing|states -ive|for -s|as 0|states N|=4 Uly|because
0.6 0.4 -ions|and =3|such Vs|=5 both|candidates she|U time|=3 vote|=5
0.6 0.5 -er|-ed -s|who -|is N|could U|-ity only|a states|=4
0.6 0.6 -al|people -ers|=3 -ers|or Ued|=3 campaign|and group|=5 of|other which|candidate
0.6 0.7 -al|-ers -s|all
0.6 0.8 -ed|Uion Uer|-s both|the for|one now|-s people|=5 was|in
0.6 0.9 been|-s the|three years|=5
0.6 1 -er|and -s|=7 N|=6 where|the
0.6 1.1 not|just voters|=3
0.6 1.2 -ion|U -ity|in -ly|those =3|first =6|of Q,|Uly U's|not Uing|Uion Uing|and Uing|out Ument|=5 about|whether candidate|-
  not|all than|in that|=5 their|-ly they|should to|Uions to|it what|his
0.6 1.3 -al|Vs -ers|but -ing|=8 -ion|last -ive|=5 =4|that N|during Q|on Us|after Ved|=5 Vion|=3 email|-s her|Ued on|0 to|Vly
  was|over
0.6 1.4 -ed|=5 -ing|=5 Q|=5 Uive|=5 against|=5 all|about a|party be|=5 him|- him|Uly in|and it|on only|one the|=10 were|=5 whether|-
0.6 1.5 -ions|-s -ion|=5 -ity|during -|after =8|U campaign|but up|=5
0.6 1.6 N|at Q!|at
0.6 1.9 one|with
0.7 -0.3 state|in
0.7 -0.1 -ers|about both|in people|-ed
0.7 0 former|-al now|a poll|=5 state|-
0.7 0.1 -er|voters
0.7 0.2 N|own of|both of|recent
0.7 0.3 -ers|-ions more|Us
0.7 0.5 -|been Uing|-ers in|delegates made|- the|Ument
0.7 0.6 of|voters political|-ing those|with
0.7 0.7 N|with also|-s
0.7 0.8 -ity|-al -ive|=3 her|-al
0.7 0.9 U|=6
0.7 1 -s|=3 Uion|in
0.7 1.2 -al|=5 Ued|=5
0.7 1.3 -ly|=5 U|=3 convention|=5 state|=5
0.7 1.4 Uion|for as|his over|a that|one to|interview
0.7 1.5 -ing|night -ion|at N|where Q.|asked convention|could her|by just|how say|whether
0.7 1.6 -al|as -ity|Us =10|in =5|-s U|is convention|=3 it|by people|to that|in them|for
0.7 1.7 her|with years|=6
0.7 2.1 -ions|=3
0.7 2.7 =5|=10
0.8 -0.3 =3|said
0.8 -0.2 and|by
0.8 0.1 by|-al
0.8 0.2 Ument|Ved
0.8 0.3 Uing|on poll|=3
0.8 0.4 most|of
0.8 0.5 -s|still N|did supporters|after time|-ing
0.8 0.6 Ved|former delegates|=5 some|states the|Uions
0.8 0.7 -ers|as -s|made also|the
0.8 0.9 -ion|is her|Q week|=5
0.8 1 0|of Us|=5 all|=5 campaign|as
0.8 1.1 campaign|=5 supporters|=5
0.8 1.3 -|since
0.8 1.5 -ment|=5 Uly|=5
0.8 1.6 be|=3 nomination|=3 that|Ument to|debate
0.8 1.7 about|=5 a|much his|state over|=5 them|=6
0.8 1.8 -ion|=4 =8|to him|Uing
0.8 1.9 Ual|=5
0.8 2 have|=5 policy|at
0.9 -0.1 by|some the|voters
0.9 0 by|many
0.9 0.1 vote|-
0.9 0.3 -ions|over
0.9 0.4 -ed|=7 who|now
0.9 0.5 =6|but up|with with|=5
0.9 0.8 Q,|-ing
0.9 0.9 =3|on his|-ity
0.9 1 N|on
0.9 1.1 N|=3
0.9 1.2 -s|but
0.9 1.5 -|=5 0|=5
0.9 1.6 tuesday|=5
0.9 1.7 Uion|=3 out|=5
0.9 1.8 -ing|=3 Q,|while asked|for over|=3 that|to
0.9 1.9 -|but and|that for|that much|in that|on
0.9 2 -s|when Us|and Us|when U|but Vs|on was|=5
0.9 2.1 -ed|=3 Q.|=8
0.9 2.2 so|=5
0.9 2.3 so|in
1 -0.5 =5|from
1 -0.2 N|V
1 0.2 Ved|Uly
1 0.3 N|Ved
1 0.4 -ly|from
1 0.6 campaign|is
1 0.8 an|Us
1 0.9 -|while much|=5
1 1 night|=3
1 1.2 -|when
1 1.3 N|=5
1 1.4 debate|=5
1 1.9 U|=5
1 2.1 Us|but
1 2.3 at|it
1 2.4 for|=5
1.1 0.1 -ment|-ing
1.1 0.6 =5|=8 N|still N|this
1.1 0.7 the|public
1.1 0.9 -s|is
1.1 1 -ment|he -|Vs
1.1 1.3 -er|=5
1.1 1.5 Uing|=5 V|a
1.1 1.6 -s|=5
1.1 1.7 Vs|about
1.1 2.2 about|Uly
1.2 0.5 among|-al
1.2 0.7 from|people voters|-ed
1.2 1 -ment|=6
1.2 1.2 campaign|=3
1.2 1.8 N|after party|=3
1.2 2.5 on|=5 support|on
1.2 2.7 N|because
1.3 0.4 =8|said
1.3 0.8 president|that
1.3 1.1 president|on
1.3 1.8 Uer|=5
1.3 2.7 this|in
1.4 1.2 N|also N|only
1.4 1.4 Us|as
1.4 1.5 thursday|=3
1.4 2 as|-ive
1.5 0.5 N|tweet
1.5 0.9 supporters|on
1.6 0.4 party|for
1.8 0.8 he|made
"""
FIELD_TAG_AND_BOTH_BEFORE_CUE: Final = """\
-2.5 -1.8 -s|that|V
-2.4 -1.5 ^|N|a
-2.3 -1.1 -|=3|a
-2.2 -1.1 =3|-ly|Ved
-2.2 -1 that|N|had
-2.2 -0.8 =5|N|-ers
-2.1 -2 ^|N|this and|N|-ed
-2.1 -1.5 N|that|Ued
-2.1 -1.2 =3|-|Uing
-2.1 -1 =3|who|many
-2 -1.8 -s|=3|a
-2 -1.6 ^|N|many
-2 -1.3 =5|N|some ^|N|he ^|N|those
-2 -1.2 -ion|of|N
-2 -1.1 that|N|could
-1.9 -1.6 -s|=3|Us but|it|Vs on|tuesday|Ved
-1.9 -1.1 Uer|=3|N that|the|candidate
-1.9 -1 N|=6|N on|U|Ved
-1.9 -0.5 =3|who|he
-1.8 -2.4 -|that|-s
-1.8 -2.2 =5|N|that
-1.8 -1.7 N|=3|-ion was|N|who
-1.8 -1.6 =5|and|N
-1.8 -1.5 N|=3|Q,
-1.8 -1.4 =5|N|he
-1.8 -1.3 =3|as|N =5|N|she
-1.8 -1.2 -|-ly|U =3|-|=3 =5|and|-s
-1.8 -1.1 ^|N|like
-1.8 -0.9 =6|the|- up|his|U
-1.7 -2.1 =6|-s|that
-1.7 -1.6 =5|it|-
-1.7 -1.5 =5|it|was
-1.7 -1.3 ^|N|been and|U|N the|U|has
-1.7 -1.2 N|on|U
-1.7 -1.1 0|=3|-s
-1.7 -1 =3|Ued|her has|a|U
-1.7 -0.8 -s|that|have =3|and|-s
-1.7 -0.3 many|of|them
-1.6 -1.9 after|the|U
-1.6 -1.5 =5|=7|N Q.|N|U more|than|the
-1.6 -1.4 of|his|U year|=3|N
-1.6 -1.3 N|was|N
-1.6 -1.2 -ion|-s|U -s|who|U
-1.6 -1.1 -'s|-|Uing -|=3|the =3|of|- the|-s|that when|she|Ued
-1.6 -1 U|that|-s a|-s|N people|who|-
-1.6 -0.9 -ment|-s|=3
-1.6 -0.8 U|on|U
-1.6 -0.5 of|-|-ers
-1.6 -0.3 -er|=3|who
-1.6 -0.2 ^|Q|N
-1.6 0.8 =3|they|are
-1.5 -2 in|which|he
-1.5 -1.8 -ly|=3|the
-1.5 -1.7 =5|it|Vs by|a|U
-1.5 -1.6 -ed|=3|N
-1.5 -1.5 -|that|=3 an|-ion|that
-1.5 -1.4 -ion|=3|Ued
-1.5 -1.3 -er|=3|a -|that|the =3|-s|a
-1.5 -1.1 -ing|the|N and|it|is this|-|week what|he|Vs
-1.5 -1 -|Vs|N ^|=7|N
-1.5 -0.9 -|-s|Uer her|-al|U if|he|-s that|N|Q, the|N|-al
-1.5 -0.8 =3|i|was that|she|has was|U|on
-1.5 -0.7 N|U|the N|the|U that|he|did
-1.5 -0.6 N|the|- ^|and|N former|-|N
-1.5 -0.5 N|and|Ued
-1.5 -0.4 N|=6|have
-1.5 0 the|U|was
-1.4 -1.8 in|N|on
-1.4 -1.7 =5|as|the nominee|=3|he
-1.4 -1.6 but|=3|N
-1.4 -1.5 -|new|N =3|-ing|N
-1.4 -1.4 =3|where|-s ^|what|N by|N|that
-1.4 -1.3 -|she|Ved that|-|Uly the|N|will
-1.4 -1.2 N|=3|-al ^|for|those that|will|be
-1.4 -1.1 N|and|who U|=3|U ^|N|are but|-s|the convention|=3|N million|who|are of|-s|-s
-1.4 -1 N|-s|for U|=3|a U|that|it i|U|N while|N|Us who|-|U
-1.4 -0.9 -ing|N|and -ing|N|on -ion|Us|to -|Ued|a =6|N|Ued Q.|and|N he|-s|Uly this|week|Ued
-1.4 -0.8 -ed|for|the -ions|=3|said -|=6|which -|all|U =3|but|N N|-s|out N|=3|voters N|U|said U|=3|said have|U|Ved is|-|N last|-|Ved
  many|N|-ers new|N|to on|monday|Ved when|he|Ued
-1.4 -0.7 -al|=3|- -al|=3|who -s|in|-ly =3|Ved|N =3|she|- N|=3|about N|in|-al N|of|0 Ued|N|on U|N|Uly U|their|support on|N|to
  that|she|-
-1.4 -0.6 -er|N|and =3|in|N N|=7|- ^|a|0
-1.4 -0.5 -s|this|week ^|his|-
-1.4 -0.4 N|=3|for
-1.4 -0.3 to|N|to
-1.4 0.2 when|-s|=6
-1.3 -1.9 -|-ly|Ued
-1.3 -1.7 N|-|the now|that|the
-1.3 -1.6 ^|as|the
-1.3 -1.5 =3|the|-'s
-1.3 -1.4 =3|as|he =3|the|more
-1.3 -1.3 -ion|=3|-s
-1.3 -1.2 =5|N|an that|she|is
-1.3 -1.1 -s|-|Us his|-s|Ved is|-ing|her
-1.3 -1 -|it|was =5|N|did =5|they|are N|=3|many N|U|N a|-ing|U campaign|=3|N
-1.3 -0.9 -ing|a|N -s|that|- -|-|a =3|who|will =5|N|before =5|and|a N|now|says by|N|=3
-1.3 -0.8 -s|=3|-er -|U|by -|voters|who =3|a|group =3|for|- =3|with|N =6|N|-s N|-ed|his U|a|V ^|=6|N ^|N|by and|the|-'s but|in|N
  former|N|-s he|-s|- on|-|Ued party|-ers|who with|N|on with|N|who
-1.3 -0.7 -|=3|still =3|Vly|Ved N|and|Ved N|to|say Ved|N|of and|-s|who he|U|Ued
-1.3 -0.6 N|=3|she N|in|-
-1.3 -0.5 N|-s|his N|Uing|- but|the|political
-1.3 -0.4 N|=3|during ^|N|so
-1.3 -0.3 =3|the|0 ^|=10|N
-1.3 -0.2 his|-|Ved
-1.3 -0.1 ^|N|his
-1.3 0.1 =5|N|were
-1.2 -1.8 ^|N|what
-1.2 -1.7 =5|N|what ^|N|new
-1.2 -1.5 -|=6|has -|also|Vs in|-|N
-1.2 -1.4 -ing|N|in =3|-s|N and|-|he of|an|-al
-1.2 -1.3 -s|N|- 0|=3|the =5|N|not a|-|=3 the|voters|who
-1.2 -1.2 -ity|=3|the =5|one|-ing =5|this|year =6|and|the N|U|to N|nominee|that
-1.2 -1.1 =3|N|0 U|=3|the are|-|-s a|-|=6 state|=3|N year|=3|the
-1.2 -1 -s|-ly|Ved ^|the|support as|-|=3 for|the|- his|-er|- the|-s|were
-1.2 -0.9 -ed|-|to -|=3|her -|=3|one =3|-ly|=3 =3|-s|- =3|U|U =3|it|was Ued|her|U Us|that|N U|a|Uer ^|and|she new|N|=7 of|those|-s
  through|a|- to|N|-ed
-1.2 -0.8 -ive|-|-s -|Us|N -|the|-'s =3|which|would =5|they|will N|=8|=6 Q.|but|N ^|N|tuesday ^|but|-s as|the|Q but|N|said
  his|-al|Us his|-|and make|the|U the|-'s|first the|-ment|N the|only|N with|N|in
-1.2 -0.7 -ed|his|U -ers|Uly|Ved -ions|on|monday -ive|N|presidential -s|-ing|N -s|-|-er -s|-|at -s|N|-s -s|N|on -|in|delegates
  0|-|Ving =3|-ed|on =3|-|to =5|he|was =8|=3|Ved N|-s|by N|-s|that N|-|Uing N|still|Us Ued|a|N Ued|his|U Uing|the|N Ved|N|=10
  ^|the|first about|N|and an|-|to at|N|in a|U|Uing a|candidate|=3 her|campaign|U the|N|Vs week|=3|N which|has|Ved
-1.2 -0.6 -ly|-|N -|that|N =3|-ed|to N|U|a U|-ing|at ^|that|is as|he|U can|be|- her|-s|- said|he|- week|=3|the
-1.2 -0.5 -s|=3|N -s|that|N of|Q,|N
-1.2 -0.4 =3|also|Ved =3|and|-
-1.2 -0.3 0|=3|N
-1.2 -0.2 =3|on|the ^|he|was
-1.2 0.1 the|N|Uer
-1.1 -1.7 =3|-ing|his N|has|Vly ^|N|=6
-1.1 -1.6 N|that|N in|-|that
-1.1 -1.5 Vs|that|N after|N|and as|it|was
-1.1 -1.4 N|Ved|=3 an|-|in
-1.1 -1.2 N|=3|he N|Us|the a|Ued|N which|he|Us
-1.1 -1.1 -|U|to =3|Q,|the N|-|Ument ^|for|the election|=3|N
-1.1 -1 -ed|-|in -s|are|- =5|he|- =5|it|could ^|where|the and|in|an and|the|U in|-ing|N percent|=3|N will|be|Ved
-1.1 -0.9 -al|N|=3 -s|from|- =3|-|she =3|Uing|on =5|N|year N|was|also U|=3|-s in|-|=3 in|which|N
-1.1 -0.8 -ed|on|-s -er|=3|say -s|-ed|in -|-al|- -|N|have =3|Ued|in =3|after|a =3|and|a =3|has|- N|and|U N|who|Ved Q?|N|Vs ^|N|years
  as|a|-ing a|-al|N be|a|U but|N|Uly but|N|is last|week|Ued said|N|was that|=3|N that|would|have the|-|did voters|-|Uly
  who|last|year
-1.1 -0.7 -al|=3|the -ers|-ed|in -s|the|-ion -|-ers|on -|=3|-al -|N|-ly -|who|- =3|-ing|in =3|Uing|a =3|also|V =3|has|been =3|on|U
  =3|on|tuesday =5|for|the =8|on|- N|=3|Ving Uing|=3|the ^|and|a a|-ed|-er before|N|-ed called|N|- in|N|the on|U|-ing since|-|0
  the|-ity|of the|N|=4 the|N|said with|-|N with|his|-s
-1.1 -0.6 -al|and|- -ive|N|-s -ly|-|U -s|=3|V -s|=3|on -s|in|0 -s|of|Us -|-ity|and -|Uing|to -|U|tuesday -|Ved|=3 -|a|U -|to|do
  =3|-ed|with =3|Ved|a =3|has|Ued =3|will|- N|-|to N|=3|Uing N|=3|i N|=3|in N|=3|you N|=8|said N|Ued|on N|and|those N|first|Ved
  N|in|Vs N|was|in N|will|be Ued|a|Ument Ued|on|- Uly|-|N Ved|the|-ion as|they|Ved a|-|Uer debate|-|- for|-s|and for|N|=6 has|U|Ued
  he|-ed|to i|-|U new|N|-s on|U|-ed says|she|is that|N|would the|-|Ving the|N|into the|presidential|campaign told|N|=3 to|N|campaign
  tuesday|=3|his when|she|U whether|N|- with|N|to
-1.1 -0.5 U|N|=3 ^|N|from for|N|is in|a|N
-1.1 -0.4 -ion|-|- that|he|would who|Ued|N
-1.1 -0.3 =3|-s|who Ued|N|in ^|-ing|the the|N|U
-1.1 -0.2 -|=3|former N|Ued|the ^|it|is the|-|in
-1.1 -0.1 N|=3|then U|his|support ^|some|of
-1.1 0 =3|which|will but|it|is
-1 -1.9 ^|for|a
-1 -1.6 -|that|U =6|as|N =8|=3|according of|-|that
-1 -1.5 =5|-ly|=3 N|so|=3 ^|with|N
-1 -1.4 ^|while|the
-1 -1.3 that|he|has
-1 -1.2 -s|than|- -|=3|when =5|the|-ment ^|since|N as|-|and during|which|she
-1 -1.1 -ing|=3|the -|=3|an -|of|what Uly|=3|-s but|=3|he of|-ers|who the|campaign|is to|U|- which|Ved|N
-1 -1 N|-ly|-al N|-|U Q?|he|Ved ^|on|N a|-|Ual did|not|- in|N|that is|-ing|to nomination|=3|N that|-|would
-1 -0.9 -ions|=6|a -ment|=3|- -|into|- =5|by|- N|0|- ^|-|-s at|the|-ment is|how|N the|nominee|=3
-1 -0.8 -ers|who|have -s|not|U -|-|Ving -|a|-ly -|candidates|have =5|N|with =5|Q!|she N|=3|it an|-ity|to as|a|-s a|-|-ment
  campaign|-|- has|U|U most|-|- one|-|-ion was|a|-ing which|has|Ued
-1 -0.7 -ed|=3|a -ed|the|-ion -er|=3|- -ing|N|- -ity|-s|who =3|-er|=3 =5|=6|N =7|N|- N|-ed|U N|=3|by N|Us|that N|U|her N|Vly|Ved
  N|the|campaign Uing|to|N Uion|=3|said ^|Q!|N ^|but|one ^|she|- and|-ers|and and|N|-er as|N|campaign at|the|Uion a|-al|-s
  a|-ing|state her|-s|=3 she|-s|to the|-|it the|two|- tuesday|=3|N who|was|Ued
-1 -0.6 -ed|a|-s -ing|state|=3 -ion|=3|the -ive|-ion|- -ly|=3|has -s|=3|those -|-ity|=6 -|-|-ly -|candidate|=3 -|monday|=3
  -|on|tuesday =3|-ed|her =3|Uing|N =3|but|-ity =3|even|some =3|have|Ued =3|have|Ved N|U|at N|also|U N|campaign|in N|even|Ved
  N|to|his Us|=3|former U|-ed|U U|U|=3 U|his|Us U|of|U Ved|N|in Vs|the|N after|-al|-s and|her|campaign and|his|-er an|-ive|- an|N|=3
  at|a|N at|the|-ly because|of|N campaign|on|monday candidates|-ed|-s her|Ument|Ving he|-|- he|U|Vs his|-|campaign his|campaign|Uing
  in|N|to in|his|-s in|their|-s new|N|last of|-ions|=3 of|voters|who the|N|to two|-s|- who|U|the who|had|Ued who|had|Uly with|N|for
  with|his|-
-1 -0.5 -al|-s|- -ing|their|-s -s|=3|many -s|with|a =3|Ued|to =5|N|so =6|which|he N|and|said N|during|a N|will|Vs Ued|to|Vs U|N|on
  a|-|and in|his|campaign i|U|U not|one|=3 of|N|-al of|a|N the|-|told the|Us|that who|Uly|Ved who|has|Vly
-1 -0.4 ^|N|after group|of|- of|-ing|N the|-ion|- to|N|and
-1 -0.3 -|he|Ued
-1 -0.2 -s|-ing|=3 N|Ued|her because|of|the the|-ed|-s
-1 -0.1 -ing|his|-s -|-ers|have N|-ing|-ed after|the|-er
-1 0 N|=3|after when|it|was
-1 0.1 ^|N|the that|he|was
-1 0.2 -|campaign|-
-1 0.3 N|U|-s while|N|have
-1 0.4 =6|he|was
-1 1.2 =3|which|the
-0.9 -2.1 Q,|-|N
-0.9 -1.7 states|=3|according
-0.9 -1.6 N|Q|and percent|=3|according
-0.9 -1.5 =3|-er|than =3|where|N ^|and|the on|an|-
-0.9 -1.4 -er|=3|had -s|-|a -|as|Q, =3|where|he =5|when|the N|what|the the|N|the
-0.9 -1.3 -s|a|U -s|with|U -|Ued|the =3|it|Vs N|-s|its won|the|Ument
-0.9 -1.2 -ly|0|=3 -|-ment|=3 -|=3|he =3|-|that =5|but|the N|=3|-er N|U|that first|time|N one|-|on to|-s|-
-0.9 -1.1 -ing|to|U -s|that|-s =3|and|the =3|but|a Ued|by|-s ^|in|his ^|the|next as|-s|=3 the|U|Q where|-|-
-0.9 -1 -|because|N U|=3|an one|of|N
-0.9 -0.9 -er|=3|he -ing|of|- -ion|to|- -|=3|they =3|a|Ued =5|while|N N|=3|both Us|=3|-s U|-er|a ^|now|N of|N|-ions of|N|0
  presidential|campaign|- was|Ved|=3 what|-|Ved
-0.9 -0.8 -ion|=3|which -|=3|-ing -|party|-s =3|who|Us =3|who|says =5|and|his N|-ion|U N|-s|a N|0|=7 N|that|Ved Q,|Ved|N Uer|to|N
  Uing|-|N ^|N|=4 a|-|time but|as|a have|-|- his|-al|-s his|U|=3 in|0|to it|-|U made|it|U that|=3|they the|U|=6 up|the|N what|i|U
-0.9 -0.7 -ed|the|Uion -ers|-|to -ing|-|that -ing|-|the -ly|-ing|the -|and|N -|the|convention 0|years|of =5|and|i =5|as|he N|=4|N
  N|Uer|N N|Us|U N|had|- N|have|- N|on|- N|on|tuesday Us|of|her U|-ing|N U|-|an U|a|-ing Ved|his|- ^|the|Uive both|N|and both|have|U
  former|N|who on|N|- she|Ued|her that|he|had the|-ion|of the|-ment|=3 the|year|=3 which|he|U with|-ing|-s with|-s|=3
-0.9 -0.6 -ed|a|-er -er|Uion|that -s|-ed|U -s|-ions|=3 -|0|=3 -|=3|some -|N|presidential -|also|Us -|is|Uing -|last|- =3|-|primary
  =3|Ving|the =5|N|by =5|one|U =5|while|she N|-ed|him N|-ers|had N|-ers|who N|-er|- N|-er|who N|-s|say Q.|for|- Q?|said|N U's|-ed|to
  Ued|at|N Ument|=3|the Us|on|N U|U|from ^|N|before ^|at|N are|on|- as|his|- a|N|Ued a|Ument|Ving can|-|the for|a|U for|two|-s
  her|-|Us his|-s|by his|-|N if|U's|- in|the|last is|-ing|- is|one|of made|a|U of|0|percent on|-|Ved on|the|U the|0|people
  the|state|N time|N|- time|for|N to|-|-ly to|-|with whether|he|would who|U|to
-0.9 -0.5 -al|N|=7 -al|N|U -ed|N|-er -ed|N|and -ers|to|U -ion|-|against -s|=6|- -s|and|U -s|in|-s -|about|Uly -|to|-ive =3|and|=3
  =3|but|U =3|with|many =5|=8|and =8|=6|N N|and|Ving N|while|N N|will|have U|some|Us Ved|-|as Ved|a|U V|to|N and|its|-s an|-|U
  campaign|-|and during|a|- he|U|on he|Ved|N his|-'s|- in|-ly|0 in|the|Vs on|monday|also out|of|N said|she|Us said|she|was
  the|-al|and the|-er|of the|N|interview the|next|president what|he|has
-0.9 -0.4 -ed|=3|the -|N|was =3|and|recent N|as|Q, Uing|N|to and|=3|Ving has|been|more now|=3|N the|Uer|=3
-0.9 -0.3 -|-|-ing -|Uly|Ved -|more|than N|-al|U N|=3|-ers about|her|- and|-|-ing and|N|are monday|=3|N they|will|-
-0.9 -0.2 -|-ly|=3 -|-s|=6 -|=3|in 0|=6|the 0|N|presidential =5|many|- N|-|for ^|Q?|N in|-ly|=3
-0.9 -0.1 =3|Ved|the N|-ed|to N|Ved|a N|who|has
-0.9 0 -|-s|the -|her|-er =3|had|Ued N|-ed|by ^|by|0 and|N|Uer in|N|has the|-er|N
-0.9 0.1 all|of|N
-0.9 0.2 N|a|U of|the|first
-0.9 0.4 -|=3|-s =3|she|Us
-0.9 0.6 when|he|was
-0.9 0.7 =3|which|N
-0.8 -1.5 -|is|not race|=3|according she|-ed|the the|-|the
-0.8 -1.4 ^|but|she million|=3|according the|Q|- to|be|-
-0.8 -1.3 =3|-|0 in|-er|=3 on|U|in
-0.8 -1.2 -ed|the|Ument -|=3|U's =3|with|a N|-|be N|=3|her N|as|he ^|N|candidates after|the|-ing an|-|that he|-ed|the the|only|-ing
-0.8 -1.1 -er|of|his -s|Uer|=3 =5|N|-er =5|N|also =5|the|Ued U|in|-s Ved|=3|N ^|but|N ^|in|both ^|one|- about|0|- an|-al|N are|the|-
  for|what|it he|-s|a his|-ing|Us with|the|-s
-0.8 -1 -ers|=3|he -er|-|and -s|U|the N|-|after Us|=3|the Us|the|N U|did|not U|was|Ued ^|N|year a|-|after before|the|convention
  his|Ument|- more|-|than on|-er|0 presidential|candidate|N the|-ly|=3 the|-|-ers years|=3|N
-0.8 -0.9 -ers|=3|she -ly|=3|he -|-ed|U =5|there|is =5|when|N N|U|Us N|have|U U|of|-s ^|N|out ^|a|=4 ^|it|was and|-|voters
  a|-er|Uing but|N|Us in|=3|N now|=3|he on|N|Q, to|N|for
-0.8 -0.8 -al|-s|were -al|in|N -ed|-s|of -er|=3|the -s|-s|- -s|Uer|- -|-ed|the -|-|on -|=3|she =3|there|are =3|the|only =5|if|-
  N|is|not N|says|in U|=3|N U|N|-ion U|when|N Ved|-|=3 Ved|the|-al ^|by|- ^|in|-ly ^|on|-ion for|-|- his|-s|and in|a|0 of|-s|who
  of|N|is of|a|- some|of|N that|-|-ed that|a|- they|-ed|-s to|which|N with|-|Us
-0.8 -0.7 -ing|=3|N -ing|a|-er -ing|on|N -s|U|a -|N|Uing -|and|on -|in|a =3|-ing|on =3|who|called N|-|with N|=3|-s N|=6|who
  N|may|have N|was|one N|was|the Us|about|- U|much|of U|night|=3 ^|-ing|to ^|while|N about|-|-ity also|-ing|in and|-ers|=3
  and|N|have and|in|N an|-|Ued in|-al|- is|that|the is|the|U it|was|a no|-|to of|about|0 of|her|time the|candidate|=3 two|-|-s
  who|is|Ued will|be|-ed with|-|=3
-0.8 -0.6 -al|-|-er -er|and|N -s|-|from -s|=3|some -s|that|-ed -|-s|in -|-|have -|=3|i -|U|U -|Ving|-s -|on|her -|with|- =3|-ing|-
  =3|she|-s =5|most|Uly =5|since|N =6|an|- =7|N|did N|-s|Q, N|-|Ving N|0|years N|=3|if N|=7|who N|convention|in Q,|said|N Q|=10|N
  Q|=8|=3 Ued|in|0 U|=3|which U|the|-al Vs|N|=3 ^|N|Uing ^|and|he ^|on|U as|-|-s but|as|N could|be|- her|new|N his|Uing|Ument
  of|N|to that|N|-ed that|could|U the|-|this the|N|had the|debate|-ed the|president|=3 which|N|Ued
-0.8 -0.5 -ed|her|- -er|=3|she -ing|out|=3 -ing|said|the -ion|also|Us -ly|0|U -s|among|those -s|in|his -|-ed|-ers -|=3|-ers
  -|has|Ued -|will|- =10|N|the =3|-ing|to =3|0|in =3|Ued|the =3|Uly|Ued =3|U|to =3|Ved|- =3|and|-ion =5|N|after N|-al|-s N|=3|those
  N|U|back N|Vs|for N|and|Uly N|campaign|for N|in|a N|nominee|has N|told|N N|will|- Q|with|N Ued|-|on Uing|one|of U|-s|of U|and|his
  U|the|U Ved|N|and Ved|about|N Ved|a|Ument ^|N|week ^|but|even ^|with|his after|-s|of an|-|Uer as|the|debate by|N|=6 by|the|N
  for|one|=3 from|a|- has|-ed|-al have|a|Uive made|no|Vion million|into|-s new|-s|to of|-|email of|N|in of|his|campaign on|a|U
  other|N|-ers than|two|-s the|-|on to|her|-s was|-|on while|N|said who|are|Ued who|has|called year|=3|more
-0.8 -0.4 -ing|-er|in -s|=3|one -s|by|Ving -s|for|-ing -|-ers|who -|-s|-ers -|=3|called -|Uing|in -|against|the -|are|N -|had|U
  -|is|Ving -|to|his =3|Ued|- =3|Uly|V =3|U|for =3|Ved|to =3|is|Uing =3|was|more =5|but|-s =6|and|N N|-ed|-er N|-ers|to N|-|-s
  N|-|told N|=3|while N|=6|which N|Uly|U N|Uly|said N|U|of N|have|all N|made|a N|says|she N|then|Ved N|to|V N|to|make Ued|-|=3
  Ued|N|at Ued|in|the Uer|this|week Uing|in|N U|Ued|a U|at|N U|of|a U|on|-s Vs|the|-s ^|Q?|asked ^|as|N at|the|debate
  a|Ument|tuesday between|N|and by|former|N campaign|=3|U far|=3|only i|U|to may|=3|a nominee|N|Ved on|-|night on|N|and race|=3|N
  said|at|the she|Ved|=3 supporters|are|Uing to|N|-ing who|-ed|his who|U|much will|be|a
-0.8 -0.3 -ed|=3|- -ions|of|-s -|-s|had -|-|is =3|a|state =3|to|- =3|who|had N|-ers|are N|Q,|N N|Vs|to N|presidential|primary
  U|-s|in U|Q,|U ^|an|U ^|this|is by|a|- in|a|- the|Q,|N with|N|-
-0.8 -0.2 -ers|-|- =5|he|will N|will|U Q.|N|- and|-ed|-s as|-|of on|the|other president|=3|N
-0.8 -0.1 -|-s|not =5|N|was N|=3|where N|Us|have N|U|V ^|that|was as|a|Q many|of|his to|-ers|=3
-0.8 0 -|U|N -|his|campaign -|to|-s =5|N|as =5|it|also N|are|- N|campaign|=3 ^|N|-'s ^|N|Q of|N|=3
-0.8 0.1 -|-ing|N =5|in|N and|-s|are in|a|-s was|the|first with|N|-ed
-0.8 0.2 because|N|is
-0.8 0.3 -ing|-|U -|-|-al ^|Q,|N that|-ing|=3
-0.8 0.4 =3|N|will is|one|-
-0.8 0.6 U|=6|N
-0.8 0.7 ^|Q,|a
-0.8 0.8 while|N|-
-0.8 0.9 =3|he|Vs
-0.7 -1.6 N|-s|Vs
-0.7 -1.4 and|-ing|- when|N|was
-0.7 -1.3 -|and|was =3|was|Ued =5|but|there ^|of|- are|-ing|the but|-|U
-0.7 -1.2 -ed|=3|according -ions|=3|according =5|and|on =5|with|- U|=3|according ^|but|no campaign|-|has has|-|up to|the|0
-0.7 -1.1 -er|=3|according -er|of|0 -s|=3|-al -s|=3|most -|-er|than -|with|some =5|she|-ed as|-|a but|if|N in|this|U is|-|Ued is|-|V
  so|-|that the|-|=4 which|was|the while|he|was
-0.7 -1 -ion|=3|he -ly|for|N -|=3|as -|Uion|=3 0|of|the N|=10|N Q.|and|he ^|Uly|=3 ^|this|was ^|what|is about|the|N and|he|Ved
  has|U|been in|-ion|=3 of|the|-er
-0.7 -0.9 -ing|N|-s -s|=3|they -|is|Uly 0|-|=6 U|of|N U|that|she ^|in|-ing and|-|=3 says|in|the the|-ing|U the|-s|are
-0.7 -0.8 -ly|-al|=3 -s|-|-ers -s|-|said -s|Ued|out -|-er|for -|can|- 0|=3|according N|-|that Ument|-|called U|U|N ^|N|to ^|for|now
  ^|that|-s ^|with|that have|been|- have|been|Uing he|will|-ed the|-s|-ing was|-|to what|-|U
-0.7 -0.7 -ers|=3|N -ly|in|N -s|=3|the -|=3|had -|had|Ved =3|-s|to =3|as|some =3|where|she N|=3|-ing N|if|N N|there|is Q,|said|a
  Ued|a|-ing Ved|=3|the Ved|the|- ^|in|an ^|on|the ^|this|week about|the|- an|interview|=3 for|now|=3 from|a|N has|-|-s if|she|were
  in|N|-s in|N|=10 made|a|- on|-ion|=3 presidential|primary|=3 to|-|those to|a|Uion while|the|0 who|-ed|N
-0.7 -0.6 -'s|-|of -ed|=3|-s -ed|a|-al -ing|an|- -s|=3|he -s|on|tuesday -|-s|to -|Uer|Ved -|U|on 0|-ion|- =3|but|-s =3|he|U
  =3|including|- =3|it|may =3|of|N =3|where|- =3|with|0 =5|N|had =5|after|N =5|as|- =5|he|made =5|more|Uly =5|then|he =7|Q|=8
  N|-ers|have N|-|-al N|Ued|back N|other|- Q?|N|told Ued|=3|N Ued|by|the U|-|-ers ^|N|other ^|while|many a|-er|and a|new|-
  been|-ing|N but|he|said campaign|=3|he campaign|in|which he|U|U is|a|Ual is|that|N primary|=3|the the|-'s|0 the|-ers|and
  the|N|debate the|U|N this|time|he to|-er|N
-0.7 -0.5 -al|-|=6 -ly|=3|is -s|-s|N -s|also|U -s|and|Uing -s|from|N -s|have|called -s|in|states -s|who|- -|-|about -|=3|many
  -|as|-s -|many|-s -|of|-ion -|people|=3 =3|N|V =3|from|his =7|N|=8 N|-ly|will N|=3|two N|Ued|out N|Us|=3 N|U|by N|U|some N|and|has
  N|before|N N|called|N N|called|the N|from|his N|had|V N|have|Ued N|still|U Ued|his|N Us|-|his ^|-ing|in ^|-ly|in ^|but|other
  against|the|- and|at|least and|when|N an|-|-s as|for|the a|-|candidate but|he|-s for|-ing|- has|no|Us he|Ued|to his|-al|-
  his|campaign|has in|may|=3 many|states|=3 or|-ing|- out|a|Ument since|N|Ued such|as|the the|-s|by the|-|Ument the|N|Ued
  the|other|- the|two|most to|-|its to|back|the tuesday|=3|the two|most|- who|was|a with|the|N
-0.7 -0.4 -al|-s|to -al|=3|0 -al|Us|=4 -ed|-s|new -ed|his|- -ed|his|-er -ion|-s|in -ion|=3|even -ion|about|N -ion|has|been
  -ive|-|the -ly|and|- -s|U|N -s|Ved|to -s|on|monday -|-ed|up -|-er|=3 -|=3|have -|=6|Ved -|=6|or -|Ued|in -|and|Ving -|two|years
  -|with|-er 0|=3|Ving 0|U|on 0|percent|who =3|-ly|in =3|-|in =3|0|=3 =3|Ving|to =3|and|as =3|and|both =3|as|-s =3|have|-ed
  =3|including|a =3|in|the =3|said|she =8|=3|-s N|-ion|-al N|-ly|Ued N|-s|and N|-|political N|0|-s N|=6|but N|=8|Ved N|Uly|Ued
  N|Uly|Vs N|Ved|N N|and|Vers N|for|president N|had|U N|have|said N|of|-ing N|on|monday N|to|Uly N|where|N Ued|a|Uion U|=3|Ued
  U|N|as U|a|-er U|a|U U|by|N U|for|-s U|from|a U|the|-s Ved|N|Uion all|-|=3 and|-s|=6 and|=3|-s and|most|Uly and|with|-s a|-|-ed
  a|Ument|saying by|-ing|-s campaign|U|the campaign|of|N candidate|has|Ved debate|=3|N election|Uer|said former|N|-er for|an|-
  for|his|- has|been|Uly has|in|the have|all|Ved have|no|- he|-ly|Ued he|-ly|Ved he|-s|to in|-|to in|N|is in|a|-ed in|her|-ing
  in|his|-al it|-s|U of|N|on of|his|-'s on|-al|-s on|-|policy on|a|-ing on|the|-'s on|the|campaign on|tuesday|Ued other|-|-s
  said|N|had said|he|Us she|Ued|a that|it|was then|=3|the the|N|-ity to|N|on was|-ing|for was|when|N who|had|Ved with|N|=10
-0.7 -0.3 -ion|-ed|on -s|=3|it -s|not|to -s|will|U -|-s|Uly -|=3|both -|from|-s -|to|U =5|-ly|0 =5|that|is N|=3|they N|also|said
  Ued|N|for and|one|of been|a|- for|a|-al in|the|new its|-ion|-s
-0.7 -0.2 -al|-ion|=3 -al|-|to -al|for|a -er|with|N -s|have|U =3|was|- and|N|in a|0|U that|Us|N the|-ion|is the|N|-ing which|is|Uly
-0.7 -0.1 =3|in|0 =5|as|N ^|Q,|said ^|that|U he|-|V
-0.7 0 =3|who|has =5|and|- =5|while|-s Uly|-ed|=3 and|-|- and|it|has during|the|- on|N|is primary|=3|N to|the|N
-0.7 0.1 -ed|-s|who =5|N|in U|to|N and|his|- he|-|U in|the|- that|Us|- the|-s|N the|N|primary
-0.7 0.2 =5|N|-ly =5|an|- =5|he|had ^|-|-
-0.7 0.3 U|that|-
-0.7 0.4 as|N|-ed a|-|Ued
-0.7 0.5 as|he|was from|N|-s
-0.7 0.6 U|N|Uer that|N|Vs
-0.7 0.8 =3|which|he
-0.7 0.9 -ed|the|U which|N|has
-0.6 -1.5 by|the|-
-0.6 -1.2 -s|to|-s -|the|0 =3|was|U ^|when|it a|-|Uion
-0.6 -1.1 -er|than|the -s|=3|-ed -|as|it -|a|N -|time|=3 =5|also|=3 =5|but|it ^|at|one ^|but|those ^|in|what nomination|=3|according
  the|-|time the|N|and to|-|any
-0.6 -1 -ed|for|a -ers|=3|according -er|-|with -ion|=3|according -s|of|new -|would|U =3|a|Uer N|after|N N|also|is N|a|- U|-ed|to
  ^|if|such ^|while|he and|Uly|-ing before|N|- campaign|=3|according more|-|N so|far|been that|his|- the|race|=3 year|=3|according
-0.6 -0.9 -ion|of|-ing -|=6|to -|at|0 0|in|- =5|N|if =5|in|U =7|Ued|Uly N|will|-ly Ued|out|-er Uly|=3|the Us|-|- ^|in|-ion ^|in|her
  against|one|-er in|his|Ument presidential|candidate|who the|U|that with|the|-ion
-0.6 -0.8 -er|-|-s -er|=3|they -s|have|Ued -s|that|they -|and|=3 -|and|is =3|after|N =3|who|also =6|a|-ion N|-|who N|=6|Q, ^|Ving|to
  and|in|0 he|has|- in|Uing|the on|may|0 so|far|=3 that|N|is time|=3|the what|he|Ved
-0.6 -0.7 -ed|-|U -ions|=3|he -s|after|N -|-s|into -|=4|N -|has|U -|his|-s -|of|about -|that|will -|the|-ed -|to|0 =3|and|who
  =3|who|-ed =3|who|told =5|but|they N|-ed|a N|-ly|-ing N|=3|0 N|U|be N|had|Ued N|is|U N|may|U N|this|year Uer|=3|he Uing|a|-
  U|-|and U|at|a ^|that|would after|a|-s after|the|-ly a|U|Uion have|-ed|the in|-s|- in|his|presidential many|-|N since|the|U
  the|-er|- the|-ing|Uion the|-ment|of to|her|-
-0.6 -0.6 -ed|=3|he -s|-|that -s|=4|N -s|U|-ly -s|to|U -|-ing|in -|=3|now -|as|she -|in|U -|this|week -|voters|=3 =3|-ers|of =3|0|to
  =3|some|people =3|there|is =3|the|-ed =3|this|time =5|at|- =5|then|she =5|they|Ved N|-er|-ed N|and|is Ued|=3|- Ued|an|-
  Ving|that|he Ving|to|the ^|-ing|- ^|should|they ^|the|Ual about|the|-ing and|0|=3 and|his|-s a|-ity|- a|-|Us a|U|Us back|to|N
  but|there|are but|the|- but|when|N for|-|-s for|N|after had|an|- including|a|- in|-s|like in|N|with is|that|-s night|=3|N
  of|-ity|because of|their|-s other|than|N some|-ers|had states|=3|N that|had|U they|U|- the|-ive|- was|back|to which|was|Ued
  will|-ed|their
-0.6 -0.5 -ed|up|N -er|-s|on -er|that|N -s|by|0 -|-er|in -|-ly|to -|-s|by -|-|Uion -|=3|including -|Ved|in -|of|Uly -|of|his
  -|primary|is =3|-s|not =3|-|it =3|Uly|Ved =3|was|-ed =5|N|since =5|N|told =5|and|even =5|but|-er =5|he|is =5|in|- =5|on|U
  =5|when|-al =6|N|=7 N|-|Q, N|-|just N|had|last N|has|U N|has|Ued Ued|to|support U|-s|among U|after|the U|in|N Ved|his|-er
  Ved|the|Ual ^|N|only ^|if|you ^|in|may ^|the|debate all|the|-s among|those|Uing a|-ed|U a|N|-ly a|N|in a|Q|U could|-|N has|-|many
  he|-|to in|a|U in|a|Uer last|-|Ued million|to|the of|-ed|N of|N|was of|state|=3 of|the|campaign of|the|presidential on|his|-s
  than|0|- that|N|Us the|-al|Vion the|-ers|Ued the|campaign|=3 to|U|his to|him|=3 was|-er|than when|he|-ed when|it|-
-0.6 -0.4 -al|-s|by -ed|=3|U -ed|N|- -ed|and|N -ed|as|- -ed|by|U -ed|by|former -ers|-|N -ers|have|said -er|of|U -ing|-|as
  -ing|N|candidates -ion|-|and -ly|-s|=3 -s|=3|are -s|by|Uing -s|have|Ved -|-ion|-al -|-|night -|=3|presidential -|N|-ive -|Ved|-
  -|debate|=3 -|in|so -|just|U -|the|-ing -|will|be 0|=7|N 0|million|-ers =3|-s|in =3|about|-s =3|after|the =3|and|she =3|for|one
  =3|while|- =5|they|say =5|this|is =5|two|-s N|-ed|N N|-ed|out N|-ity|-s N|-ity|in N|-s|Ving N|-|because N|=3|U's N|V|in N|both|Ued
  N|by|N N|could|be N|had|said N|is|also N|may|be N|then|Vs N|week|=3 Ued|-al|-s Ued|-s|Ving Ued|about|0 Ued|his|- Ued|the|Uion
  Uing|U|Us Uing|him|=3 Uion|=3|N Us|on|to U|0|percent U|N|- U|Us|of U|from|N U|not|to U|their|- U|when|he Ved|-ing|the Vs|N|and
  ^|for|N ^|other|- ^|that|- all|-ing|to also|U|- and|in|a are|-|=3 at|N|-ers at|his|-s a|U|on a|state|that been|Ued|as but|on|U
  by|the|two campaign|=3|has for|-ion|in for|N|presidential for|a|-er for|its|- for|president|and had|a|- her|-|before he|has|also
  his|-s|in his|attacks|on interview|=3|N in|N|Ued in|one|- not|-|Ved of|the|-s political|-|who said|that|N she|-ed|to since|she|Ved
  that|Q,|Ving the|-s|he the|-|at the|-|tuesday the|N|attacks the|N|president the|N|was the|night|=3 the|two|are to|-|him to|U|out
  two|years|- was|-ed|=3 was|at|the was|not|Uing when|N|Uly while|Uing|to who|Vly|Vs who|has|both with|N|over year|in|which
-0.6 -0.3 -ers|are|Uing -ers|have|Ued -er|=3|saying -ing|-|- -ion|=3|Ving -ly|-|for -s|=6|Ving -s|=6|the -s|have|told -s|on|-al
  -|=3|at -|=6|the -|N|debate -|and|V -|for|his 0|presidential|campaign =3|-ed|his =3|Uing|in =3|but|- =3|during|a =3|even|-
  =3|when|N =3|which|-s =8|=3|has N|-al|-ions N|-ed|0 N|-|against N|Ued|a N|Ued|his N|Uer|Ved N|U|Uer N|U|about N|U|on N|also|told
  N|and|-ed N|campaign|-er N|from|-ing N|had|Vly N|in|Ving N|said|in N|to|U N|to|back Q,|and|he Ued|a|-al Ued|a|-ion Ued|into|a
  Uer|=3|said Uing|=3|N Uion|of|the Ument|=3|N U|N|Ued U|U|when U|his|- Ved|support|for and|-s|of as|for|N at|N|debate at|the|-ing
  a|Ument|Ued a|U|from a|recent|- called|for|a during|an|N had|Ued|the has|both|Ved he|Us|to he|only|Ved in|0|Uing is|-|in
  may|=3|U's monday|-ing|=3 on|N|on on|monday|Ued on|the|-ed other|-s|=3 she|-ed|her she|U|on she|has|been should|-|- some|-|-s
  the|N|- to|-|-ion to|N|=3 to|a|N which|-s|a who|-|-ed who|are|U who|were|U with|both|-s won|-|-s
-0.6 -0.2 -er|=3|N -s|-s|=3 -s|N|has -s|U|to -|-s|have -|=3|-ly -|N|for -|and|-ly -|to|a =5|Q,|V N|-s|but N|-s|to N|=3|on N|did|not
  N|has|been a|-|Ument from|-ing|-s from|people|who has|-ed|-s has|been|a have|a|- in|-|0 in|which|she they|-|U
-0.6 -0.1 -al|-|of -ed|on|N -s|-ly|U -s|=3|in -s|have|said -s|on|N -s|to|the -|-s|-s -|-|-ive -|=3|most -|U|-ing -|for|him =3|-|a
  =3|a|Uion N|Ued|N N|Ued|to N|made|U N|nomination|=3 Ued|U|the Ued|a|U ^|Q?|said ^|at|the after|the|-s and|former|- for|N|=3
  his|N|-s in|the|Uer is|-|- is|Uing|to is|the|- of|-s|- than|-|=3 that|they|U the|-|-ive the|-|Uion to|-|his to|Uing|the
  voters|=3|N
-0.6 0 -ion|in|the -s|=3|who -s|from|-s -|-s|Ved -|=7|- 0|percent|=3 =5|Q,|it =5|she|had N|said|=3 ^|N|as a|-ion|- candidate|N|=3
  on|the|state the|-s|to
-0.6 0.1 -s|=3|U -|=6|-ing -|a|-ive =3|and|her =5|because|- after|the|Ument an|N|- to|-|their while|he|is
-0.6 0.2 -|that|Us =3|-|he =3|many|of =3|while|N =5|N|from =5|but|- =5|for|-
-0.6 0.3 the|N|=10
-0.6 0.4 =5|Q,|the N|=3|as all|the|U and|N|were the|-|he
-0.6 0.5 -|-|the over|N|=3
-0.6 0.6 the|-|was the|more|-
-0.6 0.7 if|N|is
-0.6 0.8 while|N|-ed
-0.6 0.9 -|that|many
-0.6 1 -|-|Uly
-0.5 -1.3 -|of|-ly
-0.5 -1.2 in|the|-ion
-0.5 -1.1 =3|he|had and|-al|-
-0.5 -1 -s|during|the 0|U|U N|for|0 Us|=3|according ^|many|-s with|that|-
-0.5 -0.9 -ing|of|a -ion|=3|but -s|=3|but -|has|not =3|who|have =6|in|which N|more|- Uion|=3|according Uion|to|the Ved|as|-
  ^|after|a and|U|=3 and|is|not at|0|-ion because|of|a but|a|- far|=3|N he|was|-ing his|-|is more|-|-s primary|=3|according
  than|0|years were|Ued|to what|would|-
-0.5 -0.8 -ed|to|a -ly|=3|according -ment|had|been -s|his|- -s|were|-ing -|-er|of -|-ing|is -|-s|=7 -|in|recent
  -|presidential|candidate -|state|in =3|-s|after =3|-|-ly =3|but|his =3|in|which =5|-|U =5|there|was =5|the|state N|=7|which
  N|the|-s Q.|N|called U|-|-ed ^|Uing|the ^|in|Uing ^|to|- ^|when|he ^|with|the any|-|- at|N|- at|the|same for|-|=3 he|-ed|-
  said|they|support some|=7|Ued they|were|Uly the|-|before was|-ly|U would|-|to
-0.5 -0.7 -ers|to|-s -s|-|in -s|=3|called -|-ive|of -|-|and -|some|-ion =3|is|Ved =3|the|Uion =5|N|even =5|N|the =5|but|she
  =6|N|presidential N|is|Q, N|said|that N|that|=3 Q|-|-s Uly|-s|- Us|have|been U|=3|and U|her|- U|on|N U|to|- Ved|on|tuesday ^|N|-s
  ^|as|she ^|then|=3 and|the|N as|well|=3 at|the|- for|all|the has|-ed|the it|also|-s like|an|- of|-ing|=3 presidential|-|=3
  she|had|-ed that|has|-ed was|one|of
-0.5 -0.6 -al|-|Ving -al|N|-ion -ing|-s|and -ing|-s|in -ing|-|-ers -s|=3|which -s|as|N -s|for|a -s|had|Ved -s|in|-ing -s|of|Uing
  -|-ed|to -|-s|will -|Us|- -|up|a =3|-ed|the =3|in|-ing =5|on|N N|-s|U N|0|election N|=3|which N|U|also N|made|it Q.|an|Ument
  Ued|N|- Uing|on|N U|0|million U|=3|she U|N|U Ved|that|he ^|at|a ^|but|he ^|he|Vs ^|there|are ^|this|-ing ^|this|Ument and|-s|-
  as|N|- a|N|-ion a|Q,|Ving but|N|=7 but|N|Uion campaign|=3|-s even|-ed|a for|the|-ment for|the|U he|-ed|U not|-|a of|N|-
  over|0|million over|the|N that|-er|- the|-|U this|is|- to|-s|-s was|-ing|- which|was|-ed who|has|made
-0.5 -0.5 -ed|an|- -er|the|N -ing|a|Us -ing|the|-ions -ion|-|three -ity|of|the -ity|that|N -ment|had|Ued -s|=3|she -s|to|Us
  -s|were|Ved -|-ed|a -|-ers|and -|-|much -|=3|will 0|-|-al 0|million|into =3|-|- =3|a|-ly =3|in|a =5|N|his =5|a|U =5|but|many
  =5|by|a =8|=3|an N|-ed|as N|-ly|Ved N|-|up N|U|is N|made|no N|was|among U|Ued|U U|Us|to ^|=6|the ^|by|Uing ^|during|the an|-al|-
  a|-ing|=3 by|N|and had|-|of has|-ed|his his|-er|and in|-|of in|the|U most|-|=3 of|N|as on|the|same political|-s|=3 the|N|-'s
  the|N|of the|U|and was|to|U who|-|the who|are|-ing with|-|-
-0.5 -0.4 -'s|campaign|=3 -er|0|=3 -er|N|Ued -ing|on|U -ing|the|-er -ions|of|- -ion|=3|in -s|-|N -s|have|Uly -s|in|-al -|-ions|of
  -|-|could -|Us|to -|is|- -|over|N -|that|would -|up|to -|who|made =3|-ers|-ed =3|N|presidential =3|Ving|N =3|said|N =5|=7|she
  =5|N|years =5|and|he =5|for|-s =5|it|is N|-ly|Us N|-|-ly N|Uly|Us N|are|now N|campaign|did N|had|a N|has|- N|primary|=6 N|to|0
  N|was|Ving N|were|Ued Q,|while|N Us|-ion|=3 U|-s|to Ved|a|-ed Ved|her|- Ved|that|- ^|-ing|Uing ^|after|the ^|in|0 and|-al|-s
  and|a|-er and|for|the an|-|and are|-ing|their a|-al|and a|-al|of a|=4|i a|U|that but|one|-er he|Ued|U his|0|presidential his|U|of
  his|campaign|by if|-ed|=3 in|other|-s is|Ued|by more|Uly|=3 one|N|- she|even|-ed the|N|Ument the|Us|=3 the|U|of the|two|=3
  the|two|candidates to|-|Uing to|-|and to|N|presidential two|candidates|are who|are|Uing who|made|-ions years|=3|she
-0.5 -0.3 -ers|have|Ved -ers|were|N -er|N|-ing -er|who|Ued -ing|-s|who -ly|U|- -s|-|and -s|=3|0 -s|N|primary -s|Ued|on -s|U|V
  -s|of|-ions -s|of|-s -|-|other -|Uion|-ing -|Uly|Ued -|also|Ved -|as|N -|for|-s -|for|Uing -|into|the -|in|her -|much|of -|of|Ving
  -|of|her -|on|-al -|state|of -|the|two -|were|-ing 0|-s|=3 =3|also|U =3|and|-ed =3|and|i =3|and|they =5|at|the =5|the|-al
  =6|and|Ved =8|=3|-ing N|-ed|her N|-ion|in N|-|all N|-|by N|=6|the N|Ued|up N|U|for N|Ved|no N|Vs|N N|Vs|that N|also|Ued N|asked|N
  N|had|Uing N|had|the Q|=6|and Ued|-|of Ued|N|to Ued|new|Uions Ued|on|N Ued|over|his Uion|that|the Us|=3|- U|-|-s U|Us|on U|U|of
  U|been|Ued U|on|a Ved|N|-al ^|the|-er ^|while|-s ^|while|presidential about|N|-s and|-ed|by and|-ing|the as|N|Ued as|Q|and
  as|when|N at|its|- at|one|U at|the|-er been|-ed|in been|Uly|Uing by|the|-al candidate|N|on former|N|-ion for|-ion|=3 have|Ued|a
  her|-s|to her|-|would he|-s|not he|Uer|Ved he|Uly|Ved he|U|a he|even|U he|was|back his|U|-s his|new|- if|the|- many|-ers|V
  nominee|N|said of|N|but of|the|two one|=3|Ved on|N|tuesday on|monday|U on|to|say recent|-|at she|Ved|the she|also|called
  she|has|also some|N|said some|have|Ved the|-ment|to the|-|from the|0|percent the|N|in the|campaign|- the|president|of
  through|the|N to|-|Us up|the|- was|Ued|=3 was|the|N who|-s|-
-0.5 -0.2 -'s|nomination|=3 -al|-|-ment -er|U|to -ion|at|the -ity|to|- -s|-ed|to -s|-ion|=3 -|-ers|in -|-er|the -|-ment|with
  -|-s|about -|-s|before -|Uing|N -|the|-ive -|with|-s 0|-s|of 0|-|and 0|million|to =3|Ued|a =3|have|U =3|with|the N|=3|- N|as|-
  N|had|been N|has|said N|or|N Ued|a|0 U|-s|for ^|after|N ^|her|- ^|the|-ing and|U|in a|-|with first|-|of former|N|- including|the|-
  in|N|=3 on|-|- on|-|candidates on|a|- the|-al|-er the|-ion|was to|-|for to|0|percent while|-s|U with|-s|and
-0.5 -0.1 -ed|as|an -ing|-|N -ing|his|campaign -ion|-s|Uing -s|Ued|to -|-s|since -|-|up -|Uly|- -|email|-er -|to|V -|who|has
  =3|and|his =3|a|-ion N|-s|- N|Ued|-s N|this|- ^|N|in ^|if|N ^|the|-ion about|-|- are|-ing|an as|-|=6 he|Ued|N in|N|last in|some|-s
  it|-s|to of|0|- of|the|N said|of|the that|more|-s
-0.5 0 -al|election|- -ers|-ions|=3 -s|will|- -|-|by -|V|to -|by|a =5|the|-ing N|-ed|- N|could|- N|said|N Q|for|the Ued|with|N
  Uing|N|=3 attacks|on|N a|-al|-ion before|the|- by|N|-ed for|the|-s in|-|- in|-|Ved that|he|- that|the|- the|-al|government
  two|-|were
-0.5 0.1 -er|the|U -|-ing|-er -|of|a =3|-|-al =3|N|and =3|and|it =5|Q,|she =5|she|also N|Ved|that N|before|the U|-|the Ving|the|-
  of|N|and over|0|-s some|-s|=3 the|-s|and
-0.5 0.2 -|her|- =5|if|-s N|-|a N|Ued|for N|Us|to to|the|-
-0.5 0.3 =3|-er|N =3|an|N N|-ing|to N|-|-ing but|-|of was|a|U
-0.5 0.4 =3|in|-
-0.5 0.5 but|N|U the|Uion|was
-0.5 0.6 ^|for|-s
-0.5 0.7 =3|-ing|the =5|Q,|N
-0.5 0.8 that|-|has
-0.5 1.7 after|N|was
-0.4 -1.3 U|that|the
-0.4 -1.2 -ing|for|the
-0.4 -1.1 -|N|Ved a|-ion|that
-0.4 -1 -s|of|U a|-ing|N
-0.4 -0.9 a|N|who
-0.4 -0.8 -ing|on|- -|=3|N -|because|it -|interview|=3 =3|and|N =5|=7|the =5|and|-'s U|N|Q, U|in|-er Ved|=3|Q, and|Ued|the is|-ing|U
  is|not|V not|-|the of|-er|N the|-er|=3 the|N|has
-0.4 -0.7 -ed|-s|and -ed|0|=3 -ed|up|by -ion|was|Ved -|=4|Q, -|and|that -|are|-ing -|before|=3 0|-ion|and =3|-ing|U =3|U|-s
  =5|to|the N|year|=3 Us|to|U U|U|like U|that|Q, ^|and|- ^|in|just ^|some|in are|not|-ly asked|by|N a|-s|U but|his|U for|-ive|-s
  has|-ed|=3 has|not|been have|now|been in|recent|years in|that|- in|the|party is|not|Ved not|-|out recent|years|=3 the|-ion|Ved
  to|-|what tuesday|=3|and would|U|the
-0.4 -0.6 -ed|were|Ued -ers|have|been -er|-ed|in -er|-|was -er|than|-ing -ing|-|of -ing|=3|as -ing|a|- -ive|of|N -ly|Ved|to
  -|-|between -|=6|a -|U|be -|as|an -|in|Uing -|is|-er -|to|Us 0|-|Us 0|million|in =3|in|what =3|there|was =5|he|called =8|=6|the
  N|-ed|that N|-ion|into N|-|as N|Uly|=3 N|is|Uly N|was|to Uing|with|the U|-ing|- U|-ing|=3 U|a|-ly U|was|Uly Ved|-|- Ving|that|N
  ^|N|Uers ^|so|=3 and|N|will has|been|the he|U|up is|an|- other|-s|=6 than|0|-s that|has|U that|said|=3 there|is|also the|-ive|N
  the|-s|of the|-|vote time|in|N to|-al|-s to|-|some were|at|- whether|he|was who|are|Ved will|U|- year|when|N
-0.4 -0.5 -ers|Ued|to -ers|were|Ued -er|to|U -ing|-|a -ing|0|million -s|=6|Q, -s|Ued|new -|-|would -|after|he -|has|been -|of|their
  -|the|Ument -|to|support =3|and|he =3|and|when =5|as|they =5|on|the =7|the|-s Q|-|=3 ^|before|the ^|this|year ^|when|asked
  about|his|- after|-ing|the and|-ed|- and|Ved|- and|after|the and|even|Ved as|a|0 attacks|=3|N by|Uing|N for|some|of has|-|Uing
  his|-|in his|campaign|-er not|only|did of|-s|from of|all|the since|N|-ed the|0|- the|0|campaign the|U|is the|policy|-s time|=3|he
  to|-s|=3 to|be|Uly
-0.4 -0.4 -ed|U|=3 -ly|-|-s -s|are|Uing -s|as|the -s|were|a -|-s|after -|attacks|=3 -|in|which -|to|Uer =5|but|he =5|but|some
  =6|after|a N|-|would N|also|Ved N|as|she N|is|-ing N|is|=3 Us|a|- Us|by|the Us|of|the U|a|more Ved|N|-s Vs|that|he ^|Uing|-s
  ^|Uing|on ^|as|a ^|but|for ^|for|- ^|in|Ving also|-ed|N and|-|a a|-|-ity between|N|=3 have|made|- him|=3|he how|the|- most|Uly|=3
  of|-s|on of|Q|and the|-'s|-al the|-|as the|N|as to|-ing|the to|U|him to|the|nomination who|was|V will|-|a
-0.4 -0.3 -|to|Vs =3|N|=3 =3|his|-ers N|=3|that N|did|the is|a|-al where|the|-
-0.4 -0.2 -s|-|-s -|in|-s =5|Q?|he =5|in|-s into|the|- of|the|race other|-|=3
-0.4 -0.1 -ed|-|and -ed|-|of -er|-s|that -s|of|- -|his|- -|of|N 0|-s|in 0|=3|0 =3|new|N =3|or|N =3|when|0 =5|-ing|the =5|in|the
  N|=3|-ive N|has|also but|it|was from|N|who he|Ved|to in|many|states on|N|=3 other|-|- state|to|-
-0.4 0 -ive|-|of -s|-s|of -s|of|a -|-ing|U -|-|U -|-|after -|=3|which -|a|-s -|he|-ed -|the|U 0|-|-s =3|but|the =3|it|Ued =3|some|of
  =3|the|party =5|Q.|he =6|Q|=6 N|-er|Ved N|=3|but N|Us|on N|who|have Uing|a|U Ved|a|- ^|in|N ^|the|convention a|Q,|said a|U|-
  between|0|and her|-|- his|presidential|campaign last|week|=3 of|N|-ive out|the|N support|for|N than|N|in the|-ion|to the|N|-ers
  tuesday|night|=3
-0.4 0.1 -'s|-|- -er|of|- -ion|=3|N -ly|N|=3 -s|Uly|Ved -s|new|N -s|to|V -|-ment|had =3|while|only N|Vs|the N|V|to N|not|to N|that|-
  Us|=3|N U|the|N ^|one|of ^|when|the about|N|- and|other|- at|a|-s a|-ion|=3 but|did|not by|-|=3 her|-|=3 interview|=3|the new|N|on
  on|-|0 on|the|-s some|0|percent that|N|- the|-al|-ed the|-al|-ment the|-er|-s where|N|-
-0.4 0.2 -s|V|=3 =10|-|- =5|N|than =5|Q,|he =6|-ing|- N|-ity|-ers N|0|N N|Ued|at N|U|Ved Us|at|the Ved|the|N ^|Q,|he and|-|N
  for|-s|=3 in|N|=6 of|-al|- the|party|=3 to|be|the was|a|-
-0.4 0.3 Q,|as|N during|a|U his|U|to new|-|-s with|-|he
-0.4 0.4 -|is|-ing N|-ion|to ^|N|still but|he|has candidate|who|was
-0.4 0.5 -ment|=3|N
-0.4 0.6 -|who|is =3|Us|that =5|and|the
-0.4 0.7 -ing|N|Ved =5|N|Ument ^|Q,|-
-0.4 0.8 =3|he|has
-0.4 0.9 -s|=3|-s N|nominee|=3
-0.4 1 and|N|was
-0.4 1.3 =3|more|than a|-|called
-0.3 -1.2 ^|N|Uer
-0.3 -1.1 0|=3|- =5|that|-
-0.3 -1 -s|-|-ing =5|he|could
-0.3 -0.9 N|-ion|and N|-s|Us the|N|government
-0.3 -0.8 -ment|=3|which -|-er|who -|one|N =5|but|N N|Uing|to as|N|of one|-|Ued the|-ing|-al
-0.3 -0.7 -|from|- 0|years|- =3|-|-er after|N|-ed and|-|-s her|-|for if|N|-s not|only|that that|N|has the|-al|N the|-|could
-0.3 -0.6 -ed|a|U -ers|-|the -ers|were|V -er|N|has -ing|=3|with -ly|-|to -ly|to|V -s|are|not -s|has|been -s|he|Us -s|over|the
  -s|would|be -|in|Ued -|one|=3 -|those|-s =3|N|-ion =3|N|the N|-s|from N|about|- N|are|Ved N|was|a Ued|delegates|=3 U|at|what
  ^|in|U ^|in|some also|Ved|the as|N|presidential a|time|when be|Ued|over have|U|-ed he|was|Uing his|Us|=3 in|Ued|delegates it|-|-
  it|was|U monday|=3|-s more|than|a same|time|=3 that|is|-ly the|same|time this|U|=3 to|U|to when|the|-s
-0.3 -0.5 -er|N|Uing -ing|-al|was -s|U|U -|=6|and -|is|Ued -|was|Ued -|was|not -|years|=3 0|=3|U 0|presidential|candidate =3|Q,|Ving
  =3|are|Uly =3|he|-ly =3|they|could =6|was|Uly N|-s|Ved N|=3|V N|=3|will N|Ued|in N|was|U Uion|of|N Uly|U|U ^|U|=3 ^|after|Uing
  ^|as|they ^|first|=3 ^|if|the ^|in|-er ^|on|his ^|so|far and|-|-ity and|other|-s and|other|N as|an|-er a|-|N for|-ing|-s
  has|so|far he|is|- if|her|- if|not|- in|U|of in|it|=3 it|was|not not|-ing|- of|-al|N of|the|attacks on|state|-s the|country|and
  the|debate|=3 this|Ument|was to|-|0 to|N|in to|Us|the to|the|-al was|-ly|Ued was|Uing|his while|N|Ued who|will|-
-0.3 -0.4 =3|have|been =3|they|will a|-|Vs in|-s|from much|so|that of|the|- the|N|=3 the|next|- while|many|-al
-0.3 -0.3 -ion|-s|=3
-0.3 -0.1 against|the|N as|a|-al
-0.3 0 -ions|in|the -s|and|-ions -|-ment|of -|could|- =3|is|Ued =5|that|would N|to|the ^|when|N in|N|and of|-s|=3 to|-|by
-0.3 0.1 -ed|-|with -er|a|- -ity|of|N -ly|in|the -s|in|new -|=3|-er -|as|-ers -|three|-s =5|some|N N|-|Ued N|=3|new Q|campaign|-
  are|a|- a|much|-er his|Uion|to of|-ed|-ion on|tuesday|night political|-s|in the|-al|-s to|-|in up|to|the
-0.3 0.2 -er|N|-ed -ity|to|U -|-er|N =3|who|-ly =3|who|is =6|Q,|he N|=3|there N|U|his N|was|-ing N|was|Uing Q,|the|0 Uing|N|-
  Uion|that|N him|to|- in|a|-ing on|N|-s said|he|would the|-ing|-s the|-ing|of the|-|- the|convention|=3 to|the|U when|N|-
  who|had|-ed win|the|N
-0.3 0.3 -s|did|not -|=3|0 -|Uing|- -|in|-ing -|that|are =3|a|-ing =3|it|Us =5|the|new N|-ed|the N|-|he and|N|Ved on|-ion|have
  the|-ers|were
-0.3 0.4 -|Q,|N -|is|also =3|-|they =3|the|same =5|he|also =5|she|U ^|N|-ion candidate|N|was have|Ved|N that|Q,|N the|N|Uing
-0.3 0.5 -s|in|N =3|and|0 =3|which|in N|and|-s N|presidential|nomination after|the|0 been|the|- of|new|- than|0|N the|0|-ion
-0.3 0.6 -s|-ers|=3 =3|Ued|out =3|one|of the|most|- was|the|-
-0.3 0.7 -ions|=3|N -s|that|the -|U|=3 =3|=10|N =5|Q,|one =6|a|- since|N|-
-0.3 0.8 -ing|that|N
-0.3 1 -er|of|people
-0.2 -1 Q,|one|- of|her|-
-0.2 -0.9 -|-ment|- =5|they|-
-0.2 -0.8 =5|N|supporters N|most|- Q.|N|also a|-|group
-0.2 -0.7 -s|that|Ued =5|the|most =6|-|-s U|-s|- a|-|at a|-|of some|N|are which|will|be
-0.2 -0.6 -s|at|N -|Uing|-s =3|both|the =5|N|people Q.|the|- ^|N|nominee has|been|Ued if|they|U in|the|-er much|of|the new|N|Ved
  of|-s|that who|U|N with|a|U
-0.2 -0.5 -ers|-s|the -ing|the|- -s|-s|and -s|=6|-s -s|in|- -|-|over =3|-|can =5|N|there Q!|N|Ved U|to|be a|-al|- a|-|who his|-s|U
  new|-|- of|N|-s over|the|last percent|of|- the|-|Vly the|most|U while|N|and who|has|Ved
-0.2 -0.4 -ing|-s|of ^|N|=7 a|-|from than|N|=3 the|-ing|N the|N|is the|former|N
-0.2 0.1 -s|-|=3
-0.2 0.2 -|-ment|was Us|on|the U|an|- been|-ing|in from|the|- race|in|N than|0|percent with|N|at
-0.2 0.3 -ed|-|=3 -|N|of -|and|U -|the|Q, -|was|the 0|million|=3 =5|while|the N|-|of Uly|-ed|in U|that|N ^|N|won ^|Q,|V about|him|=3
  are|-ing|=3 a|-|-ing for|her|- the|race|-s
-0.2 0.4 -ing|-s|=6 -s|N|in -|-ive|Us -|N|Uer -|of|campaign =5|in|0 N|=6|0 N|U|Ued N|U|with and|-ing|U and|her|- attacks|in|N
  a|-er|=3 a|-|-s a|presidential|campaign for|the|first from|N|Ued in|the|-ing that|-|=3 the|convention|is
-0.2 0.5 -ly|-ed|- =3|U|at =5|they|U N|-ions|=3 ^|Q,|she but|the|-ing but|those|-s his|0|- the|-ity|has the|-|Uions
-0.2 0.6 -ing|-er|=3 N|it|was in|her|- of|-|U the|-'s|-s the|-|N the|-|with
-0.2 0.7 -er|-|to 0|-ion|-s N|-ions|=6 Us|of|-
-0.2 0.8 -s|and|-ing 0|election|=3
-0.2 0.9 U|that|a ^|Q,|former
-0.2 1 -er|N|called -|N|is =5|that|Us
-0.2 1.1 =3|a|U
-0.2 1.2 =3|with|-
-0.2 1.5 =3|as|the
-0.1 -1.2 ^|but|- ^|it|Ved
-0.1 -1.1 to|his|-
-0.1 -1 =5|his|campaign N|this|week in|which|a of|N|who
-0.1 -0.9 =3|at|a Q,|she|Ved
-0.1 -0.8 -s|the|country -|he|has N|-ing|-s ^|the|Uion and|-|and has|been|-ing
-0.1 -0.7 -|-|in -|-|of =3|he|also Q,|N|wrote Ved|the|U ^|N|more ^|other|N ^|the|new after|N|Ved as|a|-ion a|-|asked for|N|at
-0.1 -0.6 -er|of|N -|by|the N|-s|were N|=3|Uly a|U|-ion is|Uing|N new|N|=6 presidential|candidates|=3 primary|voters|=3 that|N|U
  this|N|-
-0.1 -0.5 -|-ers|Ving -|U|- =5|one|- =5|the|two N|-|on N|Ved|on N|in|the N|presidential|-er N|tuesday|=3 Q,|0|percent ^|-ly|-
  during|the|N in|0|and the|party|- will|be|Ued
-0.1 -0.4 -|-'s|- -|-s|=3 -|-|- -|his|U -|of|the =10|-|=3 =3|both|N =3|the|-er =7|-|=8 N|-ed|on and|N|-s at|the|convention
  the|-ing|-ion the|-|is
-0.1 -0.3 after|N|=3 of|-|-s while|presidential|candidates
-0.1 0.3 -s|=3|his =3|-|those about|-s|of at|-'s|- former|new|N will|-|with
-0.1 0.4 -ing|of|N -s|=3|was -|and|-s -|of|-al 0|=3|who =3|and|there =5|at|-s N|-ers|of N|last|week N|said|at ^|N|that ^|but|the
  an|-|-er but|the|-ion from|-al|-s from|N|and much|-er|- much|of|his nominee|N|=3 not|an|- of|-al|-s with|an|- won|the|N
-0.1 0.5 -ing|-ion|-s -ive|=3|- -ly|-|=3 0|-s|- 0|and|the =5|Q,|Ved =5|Q,|i N|Q,|the ^|Q,|Ved get|a|- has|been|U his|-|on
  his|campaign|=3 the|-ive|-ity the|N|last
-0.1 0.6 -al|with|N 0|people|were =3|-|up =3|many|voters =3|that|-s =5|Q,|his N|is|now ^|Q,|U ^|the|-al and|on|tuesday a|N|Uer
  in|-ing|-s new|N|Vs on|N|have state|that|she the|race|Ued
-0.1 0.7 ^|Q,|-er an|interview|Ued is|not|the supporters|=3|N
-0.1 0.8 N|-s|would his|U|has in|N|Ved
-0.1 0.9 and|N|Ued of|N|=10
-0.1 1.1 ^|N|Q,
-0.1 1.2 =3|-ers|Ved
-0.1 1.6 =3|it|U
-0.1 1.7 -|N|=6
0 -1.2 =3|a|-al if|N|Us in|0|N
0 -1 candidate|N|Uly
0 -0.9 his|-|-
0 -0.8 =5|=3|a ^|in|-
0 -0.7 -|as|the Q,|the|-ive Q,|the|former ^|N|at an|-|- a|-ion|in
0 -0.6 -ed|on|the -er|for|N =3|which|is =5|the|-ity =6|who|was N|campaign|has Ued|-|-s and|-ers|=6 of|the|state one|U|U their|-s|in
0 -0.5 -ed|-er|N -ed|N|=3 -|of|an 0|to|0 =3|N|have =3|his|- U|N|Us ^|N|not ^|an|N ^|the|three a|-|on have|been|Ved is|N|=3
  that|the|U the|-'s|- the|-s|Uion while|a|-
0 -0.4 -al|-|=3 -ed|-|the -ers|who|are -er|from|N -er|in|N -s|since|the =5|N|percent N|-|N N|=3|N N|to|N U|to|V ^|a|- ^|the|former
  after|a|U election|-|- presidential|nominee|=3 the|-s|also the|-|-'s the|Ument|of
0 -0.3 =3|she|has =8|=3|who N|who|was U|in|the an|-|who an|N|-er of|-ion|- of|a|new the|-al|-ity the|-al|election the|U|-ing
  while|N|Ved
0 0.4 -ion|and|- -s|U|Ued N|-|- Uing|-|- U|the|0 at|-|=3 has|Uly|called
0 0.5 -ers|of|N -er|-|of -ing|his|- -ly|the|- -s|-s|with -s|the|- -|-ed|-s -|-s|a -|-s|on =3|N|=7 =3|his|U N|-ity|=3 N|=3|Vs
  N|=3|like N|presidential|-'s N|race|=3 ^|of|the ^|the|-'s at|-|and by|N|-s had|been|-ing said|=3|according the|-ing|- the|0|-al
  the|last|U
0 0.6 -s|of|-ion -|a|-al -|of|time =3|he|is =3|in|an =5|and|they =5|now|=3 Uly|the|- ^|they|U and|Uly|Ved a|-|-al but|-|the
  election|-|=3 has|been|V she|Uly|Ved such|-s|have the|-ion|N to|new|N
0 0.7 -ed|president|=3 =5|in|their a|Ument|Ved had|Uly|Ved its|own|-s of|-ive|- one|-|after said|at|a
0 0.8 -ed|-al|- =3|she|was N|also|-s ^|N|0 a|-|V of|a|-er
0 0.9 -s|to|new Ued|the|N ^|Q!|the and|who|U as|N|is
0 1 =10|=10|N and|N|=6 an|-ion|=3
0 1.1 -ion|more|than
0 1.2 -ion|=3|she Us|that|were ^|Q,|the an|U|U new|-|is
0 1.3 =3|Q,|N
0 1.5 -ion|that|N
0.1 -1.2 ^|the|-ive
0.1 -1.1 Q,|N|-
0.1 -1 =5|the|-'s N|=3|his Q,|one|N
0.1 -0.9 =3|she|Vs
0.1 -0.8 Q,|the|N on|-|and
0.1 -0.7 -|=3|V -|=3|but -|=3|his =3|at|the =3|they|-ed
0.1 -0.6 N|-ing|a N|when|he Q,|N|V ^|N|-ing ^|that|could of|new|N state|in|the
0.1 -0.5 -ive|-s|and =5|about|- =6|which|Us ^|-ing|N ^|new|N
0.1 -0.4 -ed|to|the -s|=3|have -s|N|=3 -|-|years -|=6|N -|should|be =10|N|=10 =3|N|called =3|her|- =5|a|- =5|the|government N|U|has
  U|-er|=3 about|0|in and|more|than and|party|-ers a|-|- by|the|-s for|-ing|-ed in|his|0 is|now|-ing the|0|U
0.1 -0.3 0|-s|to N|candidates|=3 N|of|new ^|many|of from|N|U new|-|of the|N|candidate the|N|state the|Us|are the|Us|of who|was|-ing
0.1 -0.2 and|N|=3 group|of|-s with|N|of
0.1 0.4 -|states|=3 in|-er|and she|-|the the|convention|-
0.1 0.5 -al|-ing|of -al|-s|for -al|political|- -s|=3|- -s|Ued|in -|-ion|- -|them|=3 =5|this|- =5|with|N N|had|Uly Uly|Ved|N U|=6|was
  U|the|-'s and|U|to a|-er|-ing a|N|- before|the|-s his|-|had the|-|between to|Q,|N was|-ing|N
0.1 0.6 -al|year|=3 -ing|of|-ed -ion|=3|=10 -|Ued|to -|Us|=3 -|its|- -|of|those =5|Uly|=3 Uing|for|the Us|to|the ^|N|Ument ^|now|=3
  as|the|race be|the|- debate|on|- he|Ved|a if|such|a of|N|for the|-ers|of to|N|after
0.1 0.7 -ing|=3|- -ing|in|-s -|=6|he -|policy|Us -|who|-ed =5|and|in =5|if|N =5|one|of =6|all|of N|most|-s Q.|but|=3 for|much|of
  from|the|last the|state|=3 this|campaign|=3 three|-s|=3 voters|who|U
0.1 0.8 -ly|-|-er 0|U|=6 an|-|N first|time|=3 many|-s|=3 that|is|the the|-s|-ers when|N|said
0.1 0.9 ^|one|U not|-ing|N
0.1 1 0|=3|was =5|N|Q, =5|the|only =6|Q,|N Q|=6|is Q|and|N of|the|most
0.1 1.1 N|=10|Ument a|-|he
0.1 1.2 =3|the|race to|his|U
0.1 1.3 =3|-ing|she =3|he|Us =5|he|-ed
0.1 1.6 =4|Q,|N
0.1 1.7 after|it|was
0.2 -1.4 in|which|the
0.2 -1.1 =5|that|U his|-|=6
0.2 -1 the|-ly|0
0.2 -0.8 ^|some|N
0.2 -0.7 -ing|the|party -|-ers|of ^|he|-ed
0.2 -0.6 0|-ion|=3 =5|N|Ued =5|N|have N|=3|U N|=3|at N|at|the at|-|one his|-|-s in|a|Ument what|N|is
0.2 -0.5 -ing|-|=6 -s|in|the -|=3|is =3|she|and =5|its|-s N|-s|are that|-s|Ued the|-|Ued the|new|N two|-s|=3
0.2 -0.4 -ers|of|the -ers|who|U -|a|-er =3|as|a =3|which|Uly =5|one|in =6|-ed|-s N|than|0 U|N|-s U|he|Us U|of|the ^|-ly|-s ^|a|U
  ^|the|-ity as|Q,|Ved a|-ly|-ed a|-|for has|made|-ing in|the|N of|N|were one|-|- the|country|=3 was|not|Ued
0.2 -0.3 -ed|as|N -ive|-|=3 -s|and|-ers -|-s|- -|in|0 =3|-|president =3|about|- =5|her|- =5|it|said Q,|he|V ^|N|- a|Q|Uing could|U|N
  political|-s|Ued that|has|been the|U|=3
0.2 -0.2 -ing|-|Vs -|campaign|-s =3|N|was N|-ion|=6 N|-|was N|convention|=3 and|-ers|who a|N|=3 a|U|at of|N|-ers on|the|first
  some|of|his
0.2 0.3 N|who|is
0.2 0.4 -ive|-|for -s|-s|the -s|=3|-ers -s|and|party -|and|-er =5|N|-ion N|-|in N|supporters|Ved the|-ion|in
0.2 0.5 -ing|U|=3 -ion|-s|to -s|for|N -|=6|including -|N|Us -|supporters|=3 -|to|get 0|-|to =3|like|N N|-al|with N|-ion|as N|0|to
  N|by|-ing N|can|- N|nomination|on N|so|far Ued|at|- U|at|- ^|in|other her|-|has her|U|in he|had|- his|-|U many|of|those of|the|0
  presidential|nomination|=3 was|-ing|a was|Ued|on which|would|-
0.2 0.6 -ing|=3|-s -ing|for|- -s|about|N -s|on|- -|-|since -|U|that -|among|the -|for|this -|was|Q, =5|but|Q, N|=3|=10 Q|in|the
  U|on|-ing ^|N|attacks ^|Q|that and|new|N as|N|=7 email|-|=3 it|U|- it|has|Ued that|-ed|=3 the|-ion|Ued the|-s|Ued the|0|N
  the|N|nominee the|N|or the|next|N to|V|=3 were|Ued|by with|the|candidate
0.2 0.7 -er|=3|which -ing|the|U -ly|-|of =3|-|-s N|-al|political U|-|=3 be|Ued|=3 has|-|the his|presidential|- one|of|his
0.2 0.8 =3|-s|at =5|on|tuesday =6|N|=3 U|N|has Ving|that|the and|N|-al far|from|the in|0|=6
0.2 0.9 -ing|the|-al -|-|from 0|-ion|more =3|which|had =5|as|of =5|there|are and|a|N was|the|-ion
0.2 1 U|=3|he ^|N|should at|an|- her|-|of presidential|-|with the|candidate|Ved
0.2 1.1 after|all|=3 but|he|Ued
0.2 1.2 N|=3|according
0.2 1.3 U|that|he all|=3|the a|U|Ved
0.2 1.8 ^|N|according
0.3 -0.9 Q,|a|-
0.3 -0.8 =3|which|Ved =5|he|-s and|N|has that|N|was that|he|U
0.3 -0.7 =5|they|were
0.3 -0.6 =5|it|U N|-s|not ^|the|Uer ^|the|campaign
0.3 -0.5 -er|N|Uly N|and|that has|Ued|N like|the|N
0.3 -0.4 -|that|Ved -|that|had Q,|she|said in|U|=3 its|-s|U presidential|-er|N when|-|-s
0.3 -0.3 -|-er|that -|=3|who -|N|Ued -|after|the N|=3|says Q,|he|wrote Q,|the|president Ued|a|- ^|-ly|=3 and|N|U from|0|to in|0|that
  new|-|=3 of|the|-ity one|of|- the|candidates|=10 the|debate|on the|only|-s who|is|U
0.3 -0.2 -ive|years|=3 -|-ity|=3 0|states|Ued =5|N|a N|-|-er N|=6|U Q,|she|V U|=6|a Vs|the|- ^|N|says and|the|-er former|-|-
  for|some|=3 her|-|-s the|-|-ed the|-|-ly the|-|because the|U|in the|former|president to|N|Us with|no|U
0.3 -0.1 -ion|=6|which -|that|- =3|-|are =5|many|of =5|she|said Q.|N|=3 ^|N|campaign both|-|Ued in|more|than
0.3 0.3 -|about|- including|N|=3 in|the|country
0.3 0.4 -ing|-s|have -s|-s|in =3|N|-ly =3|the|-ing ^|N|also ^|her|U ^|the|Q her|campaign|=3 new|N|and of|more|than
  the|N|presidential who|Ued|to
0.3 0.5 -|N|and =3|N|- N|-ers|were N|are|Q, and|the|-al at|-|0 just|-s|after the|-|-s time|at|the
0.3 0.6 -ed|-ly|0 -|was|a =10|-s|U N|-er|the N|-ing|in Ved|to|-er V|of|the ^|he|would all|-|-s his|-s|as nominee|N|told there|is|a
  when|asked|about
0.3 0.7 -ed|over|the -ing|U|to -s|-ing|-ion -|=3|=10 -|up|- 0|years|=3 =5|as|a N|U|an N|after|a N|was|Vly Ved|=3|a ^|while|it
  had|Uly|been it|is|- night|=3|in some|of|the to|-|more
0.3 0.8 -|this|year =3|N|Uing =3|who|in N|and|new N|had|to ^|for|much be|-|to he|had|been in|a|-al its|-s|=3 much|about|the
  the|-|who the|race|has
0.3 0.9 -s|=3|said -|the|-ion =3|and|even N|of|- U|on|his ^|if|he are|Uing|=3 a|U|-er he|Ved|=3 he|is|also
0.3 1 -er|-ed|=3 an|-|-ion his|-|has made|-ing|the she|Ued|to
0.3 1.1 =4|Q,|the his|-er|=3
0.3 1.2 that|he|-ed
0.3 1.4 -s|-|Uion
0.3 1.5 =6|as|- of|N|support
0.3 1.6 =3|-ers|U
0.3 1.8 with|N|-ing
0.4 -1.1 -s|the|N
0.4 -0.6 -ing|-s|U -|-ed|=3 that|-|was to|N|U which|has|been
0.4 -0.5 -ion|-ers|and Q.|N|Ued ^|N|supporters that|Us|-s
0.4 -0.4 -s|=3|Ued =3|who|last for|-er|N her|-|U the|-|Q the|N|-ment the|candidate|has
0.4 -0.3 -ion|in|N =5|-|N N|Uer|=3 Q,|she|says ^|many|-ers in|both|-s that|-|-s the|-|-ing while|most|of
0.4 -0.2 -al|-|-s -ion|-|in -|-er|Ved -|-s|as =3|-|N =3|who|Ved N|-ion|- N|and|-ing Q,|N|added Q?|he|asked Uing|the|-al an|-ing|-er
  a|-ion|of a|U|by is|no|- of|0|=3 which|-s|said
0.4 -0.1 -al|N|-s -ers|with|no -er|than|N -|-s|said -|-|also -|=10|N -|of|-ers 0|-s|have =3|N|also =3|about|0 =3|both|-
  =3|political|-s =5|-|- Q,|he|Us Q,|he|says Q?|he|said Q|-|N and|his|U a|-er|for but|he|did by|a|N if|-|- next|year|=3 of|the|-ive
  that|many|-s the|-al|U to|-|to
0.4 0 -ing|with|N -s|and|=3 -|0|million U|about|the not|-ed|to of|-s|said the|candidate|said
0.4 0.1 -ity|-s|=3 -|U|and -|and|-al =5|=8|has N|-s|-ing N|-|had Us|-|=3 campaign|-|N including|N|Vion
0.4 0.2 -s|-ing|-s =3|a|N =5|N|is =5|his|U N|-s|=3 in|all|-ive the|-s|-
0.4 0.3 =3|N|has N|for|N U|from|- ^|more|than the|-|-ment
0.4 0.4 -|the|N =5|the|-ion U|-ing|the ^|N|-al ^|N|Uly and|-er|were at|a|- him|on|the his|-|supporters in|-|for of|N|voters
  the|-|three the|N|on
0.4 0.5 -s|and|- -|-ity|in -|N|are -|Ved|to -|of|more =3|who|- N|voters|=3 U|a|N
0.4 0.6 -al|-|Vs -|and|a 0|-|=3 =3|the|-ion N|-s|now Ual|to|U ^|the|-ly is|-|=3 the|most|-ive
0.4 0.7 -al|U|=3 -|U|-s =3|-ing|a =5|he|Ved on|the|N the|0|=3
0.4 0.8 -|-|Ued -|out|the 0|=3|but =5|but|after Ved|on|- both|-s|U but|when|it is|also|the the|0|election the|U|- when|a|-
0.4 0.9 -ing|Us|=3 -|is|Q, =5|N|Vs N|-|campaign U|at|0 U|to|his and|-|to any|U|=3 an|-s|-
0.4 1 =5|in|some N|what|he ^|but|that ^|but|when are|-ed|in a|-al|election but|they|were from|-|- of|his|-er to|U|at will|be|-
0.4 1.1 =3|but|they than|-|in
0.4 1.2 =3|-ly|0 that|N|Ved the|-ive|-s this|-|of told|a|-
0.4 1.4 -s|who|are was|Ued|in
0.4 1.5 but|-s|U
0.4 1.7 =3|which|they his|-|for
0.5 -0.9 =3|which|have
0.5 -0.8 -|-s|who as|the|N
0.5 -0.6 -|many|N
0.5 -0.5 Q,|N|-er Q,|N|campaign country|=3|Ved the|N|from
0.5 -0.4 -|-|are ^|N|last and|the|campaign the|-|had which|N|Ved
0.5 -0.3 -er|who|has -|that|Vs =5|it|-s =5|the|- N|-ion|is Q,|he|Vs Q,|he|told ^|N|candidate ^|about|-s an|-|of may|0|=3 one|-er|Ued
  people|in|N where|N|has which|N|Vs
0.5 -0.2 -ions|in|N -|the|first 0|in|0 =3|who|U Q,|N|Ued Q,|N|Us ^|N|-ive ^|all|of a|-ed|- a|U|of of|-ion|-s other|N|candidates
  support|N|=3 that|the|-er what|N|called
0.5 -0.1 -al|=3|Ved -ed|U|N -s|in|an -|U|Ued -|state|=3 =5|N|Uly N|-ion|-s N|-s|V N|-|-ions Q,|it|U and|her|-s be|a|- but|he|also
  by|the|-'s her|-s|are in|-ing|the made|the|-s presidential|campaign|=3 three|-|-s which|0|percent while|-s|Ued
0.5 0 -al|-|Ued -ed|to|be -|N|U 0|=3|a =3|Uly|- =3|a|-ed =3|his|-er =5|they|also N|=3|Us N|=3|said N|=8|N Uer|this|year ^|N|-ers
  ^|N|who ^|he|Ued ^|he|Ved and|N|-ers but|0|percent but|that|U more|than|- new|N|said people|-|to to|N|are to|Vs|the when|N|Ued
  while|N|-s who|-|to
0.5 0.1 -al|N|and -ive|states|=3 -s|=6|N -|-s|are -|of|-ions -|policy|-s -|the|Us -|was|Uly =3|-al|N =3|-|for =3|N|=10 =5|=8|on
  =5|he|says =6|including|N N|-ed|with N|-|said N|=3|Ved N|=3|were N|U|=6 N|supporters|have Ved|on|the ^|N|-ed ^|N|told ^|he|says
  after|the|new as|N|supporters as|many|as as|the|- a|N|0 because|of|- former|N|presidential for|a|0 government|in|N had|Uly|Ued
  have|-|Uly last|-|to of|N|primary of|her|-ers of|the|-ed one|in|-ive their|-|-s the|-al|said the|-ion|have while|0|percent
  while|N|U who|have|-ed
0.5 0.2 -er|=3|Ued -ity|in|a -s|are|in -|=3|Uly -|U|with -|by|an -|group|-ed =3|he|told =3|the|N =4|i|U =5|the|U N|-al|Ved
  N|-ed|from N|and|even N|on|-ion Ued|a|Q Uly|with|N U|-|N Ved|by|N ^|he|U ^|the|two and|-s|this and|i|U an|-|on a|-er|who
  called|N|=3 candidates|=3|Uly candidate|N|said former|N|Ved former|N|and in|-ive|say most|-|in of|N|saying on|-al|- party|-er|=3
  states|=3|about that|has|Ved the|-|0 the|-|over the|-|said to|-|N to|N|-s voters|-|- while|she|says
0.5 0.3 -|-|as -|during|the N|=3|a U|=3|Q, ^|two|of after|the|- a|-ing|-er candidates|for|president of|his|-s of|them|Uly the|N|Ved
0.5 0.4 -s|in|all =5|about|0 =6|-|- Uly|-ed|by U|of|-ing ^|N|Vs of|the|U
0.5 0.5 -er|on|the -s|Uing|N -|-ing|a =5|N|of presidential|-s|=3 the|N|-er three|-s|of who|-ed|U
0.5 0.6 -al|-|N -er|in|- -s|-|Ued N|-|Us ^|about|0 ^|a|-ion ^|the|party ^|two|-s how|many|of that|she|Ved the|-s|Ved
0.5 0.7 -|=6|is N|=3|had N|primary|=3 ^|N|-ions a|U|U the|-ers|have the|N|have
0.5 0.8 -|-|that -|in|the =5|N|0 of|-s|V to|a|-
0.5 0.9 -|that|he =3|N|Vs N|-ly|=3 and|N|is
0.5 1 U|in|- a|U|N to|-s|-ing who|-ed|in
0.5 1.1 -ing|-s|=3 =3|Ving|that
0.5 1.2 -|Uions|in =3|she|is N|-s|N have|-|-s
0.5 1.3 be|-ed|=3 tuesday|=3|-er
0.5 1.4 a|-ly|U
0.5 1.6 =3|Q,|he =4|Q,|she
0.6 -0.7 =3|which|-ed
0.6 -0.6 -ed|her|U =4|N|=3 ^|she|Ued
0.6 -0.5 -er|-|U Q,|it|Ved Q,|the|-er ^|she|was when|she|was
0.6 -0.4 -al|-s|=6 -|Us|=6 Q!|the|- Q,|former|N Q|N|said and|a|U one|of|them
0.6 -0.3 -ion|-s|that -|-s|that -|was|- =10|N|Ved =3|a|new =3|the|-ions ^|N|have ^|some|- any|-|that a|-er|N to|the|-ing with|a|-er
0.6 -0.2 -er|=3|was -|-s|Ued =3|the|Us =3|the|most =3|who|Uly =5|N|- N|-|presidential Q,|N|says Q,|one|-er and|-ing|-s and|-s|to
  but|N|-s is|-|of the|-|to
0.6 -0.1 -ing|-er|of -ing|and|-ing -|at|- =3|-ing|-s Q?|N|Ved Uing|-ion|=3 ^|she|even ^|the|president and|-ive|-s a|Uer|to
  but|the|-s most|-|-s of|-ing|her of|a|0 the|-|against the|Uion|Ued the|candidate|also the|government|=6
0.6 0 -er|N|=6 -er|in|a -ing|-ion|=3 -ing|-s|- -s|-|U -|-|had -|who|Uly =3|N|says =3|he|made =3|people|- =3|she|will =5|N|would
  N|-|and N|-|is N|-|last N|campaign|was U|on|her ^|he|did a|U|for between|the|-s campaign|-er|N candidates|=3|including for|the|0
  her|-|is in|a|new new|N|campaign of|the|-ers the|-s|-al two|-al|N
0.6 0.1 -ions|-|=3 -|-ions|=3 -|-ive|- -|-|-ed =3|a|-ity =3|he|Ued =3|many|N =3|no|one =5|a|N =6|N|Vs N|-ly|U N|-s|Uer N|=10|-s
  N|=10|a N|=3|Ued N|=6|a N|=6|are N|as|well N|of|N N|who|-ed ^|many|-al and|she|has are|-|to a|-ive|- a|-|in but|he|Us
  but|his|campaign campaign|=3|which her|-s|and his|-s|have is|on|the over|the|-s than|-|of the|-'s|-ing the|-s|=10 the|-|Us
  the|Ument|said the|U|but the|U|on those|who|Ved
0.6 0.2 -ers|=3|-s -ers|N|and -ers|and|-s -ers|and|N -ers|on|the -ers|to|N -ing|=3|said -ing|an|-ed -ing|tuesday|support -s|-ing|-
  -s|he|U -s|with|the -|-|0 -|he|Us -|to|win 0|percent|Ving =3|N|former =3|he|says =3|now|a =3|they|V =3|they|Ved N|-al|=3
  N|-ers|-ed N|-ing|N N|-|Vs N|-|has N|-|their N|Uing|the Uion|with|the U|back|in U|from|the U|to|U ^|the|-ed ^|the|Uing ^|while|-
  about|-|of and|N|V and|even|some a|-|said before|N|U both|-s|V candidate|in|- former|president|said for|-|who has|been|-ed
  he|and|N in|a|candidate is|-ing|as of|N|supporters of|his|supporters on|U|U presidential|candidates|-ed states|-ing|to that|N|=3
  their|-s|=3 the|-|=6 the|most|-al the|new|U voters|in|all when|he|Ved who|U|on who|did|not with|former|N
0.6 0.3 -al|at|the -ity|=6|the -ive|=3|Ved -s|of|an -|Ued|on -|a|0 -|into|N -|the|debate -|was|their 0|-|Q, =3|-al|-s =3|0|have
  =3|a|-er =3|some|-s =5|=8|=3 N|=3|asked N|=8|=3 N|=8|on N|presidential|race N|supporters|are N|to|- ^|N|had and|-|-er
  are|also|Uing as|N|and a|U|about but|the|N former|N|of for|-s|in for|N|-s from|N|- his|-'s|U is|now|Uing nominee|N|has said|N|=7
  than|0|in the|-er|Ued the|0|poll the|N|V to|N|-al
0.6 0.4 -|U|in -|voters|in =10|N|=3 =5|N|has N|-s|-ers N|in|N N|nominee|N an|-|=3 former|N|=3 of|a|-ed of|voters|Ving two|in|three
0.6 0.5 -al|-|U -ed|-s|Ued -ed|by|-s -er|-|than -ing|-|to -|because|of =3|-|-ion =3|0|and =5|he|-ly =6|the|N N|-|=3 Uly|-|=3
  a|former|- but|his|- that|-|U the|N|would to|V|the
0.6 0.6 -ity|-|=3 -ive|-|that -s|of|those -|-|because -|=3|Us -|the|campaign -|with|a =3|-s|of =3|the|- =3|the|candidates =3|the|two
  =3|which|were =5|some|0 N|-|also N|=3|are U|=3|has after|N|asked political|-|- voters|-|said
0.6 0.7 =5|N|Ved N|-s|who U|-s|=3 the|-|were was|-|=3
0.6 0.8 -ed|-|N =3|an|- =5|N|now a|-|that by|-s|-s only|about|0 the|Us|U the|same|-ing
0.6 0.9 -al|in|the -|that|Ued =3|N|still
0.6 1 is|-ing|on with|the|-er
0.6 1.1 -s|-|of
0.6 1.2 -|and|-ive ^|Q,|according
0.6 1.3 N|is|-ed at|the|-s in|what|would which|has|-
0.6 1.6 -er|than|Ved
0.6 1.8 =3|N|Us =3|Q,|said
0.7 -1.4 Q,|N|=3
0.7 -0.7 Q,|-er|N Q,|his|-
0.7 -0.6 ^|a|-ed
0.7 -0.5 =3|-s|-ed for|N|Ued the|-|first
0.7 -0.4 Q,|the|Ument the|party|Ved
0.7 -0.3 =10|-|N =5|while|many and|they|are has|Ved|N in|her|U in|his|U new|-|from who|-s|a
0.7 -0.2 -|who|Us N|-|Uly Q,|he|said U|N|=10 ^|N|-ly and|a|-ion many|in|the that|the|-s
0.7 -0.1 -s|=3|Uly =3|one|Uing =5|N|V =5|the|campaign U|as|a ^|an|- and|the|-s her|-ers|Ved many|of|the of|the|-al people|who|have
  the|-al|=3 the|-ion|also to|U|on voters|=3|according who|he|Ved with|N|and
0.7 0 -|-ing|=3 -|to|be =3|-ers|and =3|-s|U =3|0|N =3|N|-er =3|the|-ive =5|her|-s =6|who|Uly N|=10|-ing Q,|N|Vs Q,|she|wrote
  ^|he|also and|N|as as|N|Uly as|the|-er as|the|-s campaign|has|U debate|-|=3 her|-|-al if|N|U of|0|and the|-s|will the|N|did
  while|many|N
0.7 0.1 -s|-ed|by -|-er|U -|-ion|-s -|-ion|has -|=3|has =3|he|Ved =5|they|-ed N|the|most N|who|Ued U|N|to ^|N|with and|U|-s
  and|his|supporters as|N|Us a|-ity|of a|recent|U he|has|Ued his|-er|Ved the|N|Uly told|the|N who|are|- who|was|-
0.7 0.2 -al|-|-ed -ers|on|U -er|N|was -s|=6|some -s|on|the -s|who|say -|-al|U -|-s|-ly -|as|he -|campaign|=3 -|last|year
  =3|they|also =5|N|said N|-ity|-er N|and|-ers about|a|- and|N|said and|N|says a|-er|asked a|Uly|-ed but|-s|in former|president|U
  have|U|been her|-s|have in|an|U many|as|0 of|-ers|=3 supporters|of|N the|-'s|-er the|-ion|said the|-s|V the|N|candidates the|two|U
0.7 0.3 -ed|with|the -er|=3|0 -ive|-|N -s|=3|told -s|who|Ved -|N|who =3|0|delegates =3|N|U =5|=8|Ued =5|N|at =5|the|N N|Ued|0
  N|in|new N|to|Us Q.|he|U Ued|out|- Us|N|=3 U|in|a Ved|-|in Ved|to|N Vs|=3|N ^|N|presidential after|he|Ved and|=3|in any|of|the
  a|N|presidential candidate|N|Ved candidate|for|president for|N|and has|-ed|with has|Ued|-ing has|also|Ued his|-er|-er of|-ions|on
  of|-s|Vs said|N|- some|-s|V the|-|Ved when|he|told when|she|said who|-ed|a who|have|Ued who|is|-
0.7 0.4 -er|=3|is -|by|N -|for|the =5|the|president N|president|and Uer|the|- Uing|a|N candidate|=3|told
0.7 0.5 =3|0|percent N|and|N a|Q|- for|a|-s he|and|his in|-|-s who|was|-ed years|Uer|=3
0.7 0.6 -er|=3|has -|-ing|for -|U|was =3|-s|and N|=5|=8 U|U|to a|-al|U a|-|Uing has|Ued|a if|N|- percent|of|all
0.7 0.7 -ed|by|- -|is|the =4|N|of N|=7|N last|year|=3 should|be|-ed
0.7 0.8 -|=3|-ion =3|a|- N|0|U ^|many|N campaign|-|-s
0.7 0.9 =3|N|-s N|-s|Uly N|as|the has|a|- while|N|is
0.7 1 -s|-|to
0.7 1.1 =3|she|Ved two|of|the
0.7 1.2 =3|the|candidate N|when|N
0.7 1.3 the|N|that
0.7 1.5 -s|that|he
0.7 1.7 N|what|-
0.7 1.8 when|N|U
0.8 -0.7 =10|N|V =3|where|the
0.8 -0.6 with|N|Vly
0.8 -0.4 and|he|was
0.8 -0.3 0|N|-ed
0.8 -0.2 =3|-s|were =3|N|Uer =5|he|Uly ^|N|than
0.8 -0.1 -|the|country -|who|had =3|N|Uly =5|he|Vs Q,|he|Ved and|-ion|-s for|the|-ion the|U|Ved
0.8 0 -ions|-|for -s|-|the -|the|candidate =3|N|can =5|the|candidate =7|N|has N|=3|the N|presidential|campaign ^|she|has
  some|of|those that|N|and the|-|candidates the|N|people the|last|- to|the|-'s what|the|new which|he|Ved
0.8 0.1 -al|N|-ers -ed|-s|Uing -ing|the|-s =3|-|and =3|Us|of =3|his|-s =3|the|-ity =4|N|has =5|N|=3 =5|her|campaign =5|he|would
  =5|most|N N|-ment|=3 N|voters|were Q.|N|Ved ^|N|said and|one|in a|-|last his|U|U the|-ed|-ion the|N|this the|U|Ued voters|who|have
  when|a|-er
0.8 0.2 -ers|-ion|=3 -ing|-|who -|-al|=3 -|0|percent -|N|on -|policy|=3 =3|she|-ed =5|it|Ved =5|the|-s N|-ion|Ved N|=3|called
  Ued|U|U Ved|N|=3 ^|N|did ^|this|- after|the|-al and|-ing|N and|N|=10 and|former|-s a|-er|Ved back|the|-s but|they|U for|0|-s
  of|N|-ed on|to|- should|they|U the|-s|who the|-|then who|had|been
0.8 0.3 -al|-s|are -ed|N|U -ment|-|N -s|-s|like -s|=3|has -s|on|his -|-|-ions -|=3|-ed -|they|U =3|-|-ers =3|N|for =3|in|U
  =5|=8|called =5|i|U =6|in|- N|-ed|voters N|=6|has N|campaign|on Uing|in|the U|=3|as Ved|a|N ^|-|asked ^|the|N after|N|Ued as|he|Vs
  at|a|-ing by|N|in candidates|N|and for|his|U including|-|-s in|-er|U in|may|0 is|U|as new|N|Uer only|two|N on|tuesday|-
  on|tuesday|-ing president|and|- primary|-s|=3 since|he|Ved some|of|- the|-s|-ion the|-|V the|Uion|=3 three|in|0 to|N|- when|he|U
  while|many|Ved
0.8 0.4 -ed|last|week -ed|to|N -er|=3|are -ive|=3|Vs -ment|=3|V -ment|with|N -s|by|the -|-ly|Ving -|have|U 0|poll|Vs =3|she|can
  N|of|-ers U|Ued|by U|a|- all|of|the but|i|U into|-s|and in|the|state last|-|=3 supporters|=3|Ving the|-'s|-ers through|those|Uing
  which|he|Ued
0.8 0.5 -ers|and|-ers -ers|in|the -|-er|has -|this|- =3|-|voters Ued|more|than in|-|with to|-ive|-s to|an|-
0.8 0.6 -ed|-ion|=3 =3|N|Ved =3|N|in N|=3|and N|=3|or N|=8|and U|of|his a|new|N who|-|- with|-|U
0.8 0.7 -|=3|did -|Uer|=3 V|N|- also|Ued|N the|-|week up|a|-
0.8 0.8 -s|of|all a|-|Ved in|a|-er than|the|- when|the|N where|the|N
0.8 0.9 -s|-|on -s|=3|is -|in|his -|who|Ued =3|-|U =3|he|-ed ^|N|-ment about|0|percent his|state|=3 in|his|state
0.8 1 =3|N|supporters his|-al|=3
0.8 1.1 -al|-s|that =3|both|of the|campaign|has
0.8 1.2 =3|N|is
0.8 1.3 -s|at|the N|=3|-ed
0.8 1.4 in|N|was
0.8 1.5 this|is|not
0.8 1.6 =3|the|U
0.8 1.7 as|-|as
0.8 1.8 =5|but|=3 =6|-|=3
0.8 2.1 =4|Q,|he
0.9 -1.1 but|he|was
0.9 -0.6 =5|N|still
0.9 -0.3 -|-al|N Q,|the|U his|U|Ued
0.9 -0.2 Q,|N|told as|N|was
0.9 -0.1 Q,|N|Ved as|i|Ved while|N|=3
0.9 0 -|-ive|N -|U|Us =3|N|Ued =3|a|-ive =5|a|-er Q,|the|- after|the|N campaign|-s|=3 the|-er|Vs
0.9 0.1 =3|N|could N|presidential|candidates Q,|she|told U|on|monday ^|N|Ved ^|N|asked ^|N|most ^|he|Uly and|U|the as|he|-s but|-|-
  but|-|N of|his|own one|-|=3 that|-|the the|-ion|U the|president|has
0.9 0.2 -|Q|in -|who|Ved =3|the|new N|=6|Ved U|U|U as|N|Ved former|-|=3 for|-ing|N for|N|-al no|-|-ion only|a|- that|he|said to|0|=3
  to|the|polls which|the|-
0.9 0.3 -al|=3|N -ed|-|has -ive|-|and -s|-s|Ved -|a|-ing -|of|this N|-ers|U N|-ion|Us U|N|in ^|N|may ^|i|have and|he|has
  and|those|who as|N|said a|-ed|N percent|who|say presidential|-er|=3 the|-ity|is to|both|N when|-|U with|his|campaign
0.9 0.4 -ed|their|support -ers|of|his -s|-ed|support -s|-ed|with -|on|N =5|=8|said N|-al|said N|-|=6 N|-|from N|-|will N|=3|Uer
  N|campaign|-s N|he|Ved Ved|by|the ^|she|said and|N|presidential an|-al|-er a|-|by during|the|debate for|-s|to if|she|U other|N|Ved
  that|-|of the|-ion|has to|win|the voters|in|a who|has|Ued year|=3|-
0.9 0.5 ^|-ly|N ^|the|-ment both|the|N in|-|as of|this|- party|-|=3 was|-ed|to
0.9 0.6 -|and|-ity -|as|- =3|who|are but|N|was candidate|N|is has|-|- in|-|U in|-|after this|week|=3
0.9 0.7 -er|at|N -ion|-|=3 N|-ion|=3
0.9 0.8 -ed|-|- -|-|has =3|former|N
0.9 0.9 =3|-er|-
0.9 1 that|-|-
0.9 1.1 -|-ly|-s =5|many|N N|-s|-er for|N|=7
0.9 1.3 new|N|Ued
0.9 1.4 with|N|Uly
0.9 1.6 =3|-|Vs
1 -0.4 Q,|a|N Ued|to|his
1 -0.3 =10|N|said as|N|has
1 -0.2 =3|which|Us =5|N|=10 N|from|0 the|-ions|-
1 -0.1 =3|the|Q Q,|N|said Q,|the|-al ^|-|N
1 0 ^|N|-er ^|it|also the|Ument|Ved
1 0.1 =3|which|- ^|he|even ^|his|campaign
1 0.2 -|=3|this -|and|former a|-er|from is|U|to
1 0.3 -al|-ions|=3 -er|of|the -er|who|Ved 0|-|Vs =3|N|did =3|and|other =3|he|and =3|one|- =5|N|campaign Q.|N|says Q.|she|Ved
  U|of|-ion ^|other|-s ^|she|Ved an|U|with as|N|=10 his|campaign|Ued many|N|=3 of|N|Us she|and|her that|he|is with|the|new
1 0.4 -|-s|say -|N|-al -|N|will 0|of|N =3|-ed|- =3|presidential|candidates =5|he|Vers N|-er|in N|-ment|-s N|and|his Ued|the|-'s
  U|his|U ^|he|said and|he|Us a|-ly|Ued a|Ument|Uing even|some|of her|-al|-s his|supporters|U new|-|Vs of|state|Ved since|N|Ved
  their|-|-
1 0.5 -ly|=3|-ly -|-|Ved -|Ued|U =3|N|of =3|N|told N|campaign|said N|for|the N|now|=3 N|voters|in and|N|Us back|in|0 for|him|to
  has|U|the he|has|been presidential|candidate|told
1 0.6 ^|N|Ued by|0|=3 on|his|- when|N|-ed
1 0.7 -|=3|also N|has|a ^|at|-
1 0.8 -|=3|on =10|N|Ued ^|N|and that|-s|- when|N|=3
1 0.9 =3|campaign|- =5|it|Uly N|and|-al Ued|in|-er ^|N|on to|the|Uing
1 1 in|a|state
1 1.1 =5|N|-ed =5|the|-er but|N|has in|-al|-s
1 1.2 but|he|Ved
1 1.6 0|=3|V =5|=3|Ved
1 1.9 =3|-s|are
1.1 -0.3 =3|-|Uly
1.1 -0.2 U|N|and
1.1 -0.1 -er|a|U with|-s|Ued
1.1 0 =7|-|-
1.1 0.1 =3|N|are =3|N|said U|that|Ued ^|N|even new|N|is which|he|has
1.1 0.2 -er|N|is -ly|-s|of =3|the|-al =5|he|Us N|=10|-al ^|N|for ^|one|N candidates|like|N in|N|are when|i|was
1.1 0.3 -s|who|Ued -|that|is =3|more|U =5|the|former =6|N|has ^|0|N ^|N|=3 ^|he|then even|a|-
1.1 0.4 -s|=10|Us -s|for|the -s|in|both -|N|to 0|=3|those =3|-ly|-s =3|-s|V =3|N|Vly =3|they|have =4|0|U N|political|-
  N|supporters|U U|on|- ^|N|V ^|Q|- ^|she|Uers a|N|=6 in|their|U just|0|percent the|N|0 what|it|Vs
1.1 0.5 -ion|of|-s -s|=3|from -s|=6|Ued -|-ers|to -|her|attacks -|in|-ly =3|N|wrote =3|but|also =3|he|only =5|the|0 N|-al|who
  N|=3|president N|campaign|also Q.|he|Ued Ued|-|U Ued|last|week Ued|on|U Uly|Ved|by for|N|U from|-s|Uing his|first|- to|U|from
  tuesday|=3|Ued who|Ued|a
1.1 0.6 -s|=3|Ved -|some|of N|on|N ^|his|-s of|-|N
1.1 0.7 -s|who|had
1.1 0.8 -ly|0|percent -|of|-ive N|=3|is N|and|the Ued|in|- U|as|they on|-|of
1.1 1 =6|N|and
1.1 1.1 ^|those|who
1.1 1.3 -|=3|was
1.1 2.2 ^|in|all
1.2 -0.4 =5|he|Ued
1.2 -0.1 ^|a|-al of|-|have
1.2 0 N|=6|all ^|N|can but|he|is the|campaign|Us
1.2 0.1 and|-|U
1.2 0.2 ^|-ly|said ^|some|-s after|the|-ment the|U|also while|he|-s
1.2 0.3 -ed|N|to =3|-s|said =4|N|Vs =5|an|N =5|a|0 =6|the|-s Q,|N|U Q,|he|added and|-s|U because|the|- but|N|and this|-|- was|-|-
  was|N|=3 while|-|-s while|her|- with|-s|Uing
1.2 0.4 =5|N|called N|campaign|Ued ^|he|called and|N|Ual in|his|attacks some|-|N the|Ued|-
1.2 0.5 -al|U|said -s|of|0 -|-|says -|it|-s =10|N|U =3|-er|-s =6|N|U U|-|U ^|but|a after|he|U and|he|Ued as|he|Ved if|-|U now|N|=3
  of|N|Uly president|of|N with|his|U
1.2 0.6 -s|=3|will -s|Ued|with -|of|Q, Uer|=3|Ved monday|=3|Us
1.2 0.7 ^|N|will about|0|-ers that|N|-s
1.2 0.8 =5|N|could =5|he|Uer is|his|-
1.2 0.9 -|=3|would and|N|Uly
1.2 1 -s|as|an
1.2 1.2 N|-|-ed
1.2 1.4 and|-|has
1.2 1.5 =3|it|-
1.2 1.7 -ed|-s|to
1.2 1.8 -|that|has
1.3 -0.3 of|N|-ing
1.3 -0.2 -er|N|that Q,|N|has
1.3 0 Q,|N|candidate
1.3 0.1 who|has|-
1.3 0.2 =3|she|U =5|she|- N|=10|-ed but|N|also the|-|Uly
1.3 0.3 -s|-s|U -|=3|Vs the|N|-ed
1.3 0.4 =3|N|would =5|she|Uly =6|N|Ved Q.|she|also Uion|that|asked ^|-ing|said ^|the|-ers a|-|Ving that|it|is
1.3 0.5 -ed|in|the -er|who|Us N|campaign|U U|by|the ^|N|say and|-s|Ving and|-|-al and|N|both as|-s|U of|N|at
1.3 0.6 -ed|=3|Ued -er|=3|said 0|=3|has =3|N|-ers N|=3|would N|campaign|-ed but|N|=3 last|week|Ved many|N|U said|N|=3 some|-s|Ved
  who|Us|N
1.3 0.7 N|-s|also N|the|N Q.|N|-ed
1.3 0.8 N|and|former U|U|that
1.3 0.9 N|=3|to
1.3 1 N|who|U but|they|- like|N|and
1.3 1.2 ^|he|is
1.3 1.3 =3|N|won
1.4 0 =3|-|Ved =5|N|Uer many|-s|U the|-ing|candidates
1.4 0.1 -|N|had
1.4 0.2 first|-|=3
1.4 0.3 presidential|candidate|=3
1.4 0.4 =3|N|even =5|some|U and|N|Ving before|it|was but|she|has
1.4 0.5 =3|N|-ed N|=3|an Q.|he|said and|-s|had as|-er|N with|N|Ving year|=3|U
1.4 0.6 -s|N|U -|=3|then and|-s|say as|he|Ued as|he|Us been|an|- since|N|U
1.4 0.7 -|-|last =3|i|U N|-er|Uer N|=3|have
1.4 0.8 N|people|=3
1.4 0.9 as|N|-s
1.4 1 -|=3|U =5|N|-s and|there|is
1.4 1.1 N|=3|has
1.4 1.3 ^|N|Vly
1.4 1.4 =6|N|-
1.4 1.5 =5|it|has but|N|Ved
1.4 1.6 if|the|N
1.5 0.1 in|N|U
1.5 0.2 =5|N|=7 N|=3|now
1.5 0.3 N|-ment|had all|of|- the|-|Uer
1.5 0.4 Q?|N|asked ^|N|called
1.5 0.5 =3|Ued|-s =4|N|was
1.5 0.6 =3|the|campaign =6|N|on =7|N|Ved as|she|Ved for|N|to the|U|Us
1.5 0.7 -|=3|says N|=3|say and|i|-
1.5 0.9 =5|it|Us
1.5 1 =3|all|of
1.5 1.4 -er|=3|Ved
1.6 -0.2 ^|he|has ^|she|is
1.6 0.2 those|who|U who|many|in
1.6 0.3 -ing|N|Ued -s|that|U Q,|N|=7 what|N|=3 when|N|in
1.6 0.4 -|-|Uing Q.|N|has
1.6 0.5 -ed|-|Ued =3|N|on
1.6 0.6 =5|she|Ved and|his|Us
1.6 0.7 N|-ers|Uly of|N|Uing
1.6 0.8 N|who|- campaign|=3|Ving
1.6 1 ^|N|then
1.7 0 =3|-ers|are
1.7 0.1 of|-|Ved
1.7 0.5 N|who|are
1.7 0.6 -|N|-ing =3|-|said do|-|U of|the|-'s
1.7 0.7 -|voters|are =3|they|were because|he|Us
1.7 0.8 of|N|Ving the|Uer|Ved with|his|Vs
1.7 0.9 =3|he|- =3|she|Ued
1.7 1.2 ^|-ing|=3
1.8 0.5 =7|N|=3
1.8 0.6 =3|-s|say
1.8 0.8 -s|-|Ved -|-s|-ed -|=3|told and|he|made
1.9 0.5 -|N|Uly
1.9 0.9 N|=3|wrote
2 0.8 ^|he|-s
2 0.9 =3|he|did but|he|U
2 1.1 -al|N|-
2.1 0.1 ^|they|are
2.1 0.6 to|his|-al
2.1 0.9 -|-s|Uing
2.1 1 campaign|=3|said
2.2 0.7 =3|who|=3
"""
FIELD_TAG_AND_BOTH_AFTER_CUE: Final = """\
-1.8 -1.9 Us|=3|N
-1.7 -0.9 the|N|Uer
-1.6 -1.6 -|-er|-al
-1.6 -1.1 a|N|Uing
-1.5 -1.1 -s|with|a
-1.5 -0.9 -ive|-|on
-1.4 -2.2 0|=3|and
-1.4 -2 =6|N|=5
-1.4 -1.5 Uing|-s|for
-1.4 -1.4 Ved|by|0 his|-er|-
-1.4 -1 Ved|by|-s
-1.4 -0.8 =3|a|0
-1.4 -0.7 =3|who|said
-1.4 -0.3 -|who|U
-1.3 -2 Ved|N|that V|-|as
-1.3 -1.8 Ued|for|N
-1.3 -1.7 to|N|about
-1.3 -1.6 -er|=5|Q. N|=6|-ly
-1.3 -1.3 N|said|=3 last|week|in
-1.3 -1.1 -s|through|N
-1.2 -2.3 said|-|=3
-1.2 -2.1 Uing|-|the on|N|Q.
-1.2 -2 asked|N|if his|supporters|to
-1.2 -1.7 N|Ved|=4
-1.2 -1.6 -ion|=3|the N|=3|are
-1.2 -1.5 on|tuesday|night
-1.2 -1.4 =5|=8|$
-1.2 -1.2 N|=3|like
-1.2 -1.1 -ion|=3|N
-1.2 -1 campaign|=3|N
-1.2 -0.9 0|from|N U|on|U
-1.2 -0.8 -er|N|in
-1.2 -0.7 =3|the|0
-1.2 -0.5 of|N|of
-1.2 -0.4 -|Ued|on from|N|=3
-1.1 -2.1 on|U|that
-1.1 -1.9 a|N|U
-1.1 -1.8 N|voters|- and|N|Ued
-1.1 -1.7 -ly|for|N asked|about|the
-1.1 -1.6 U|=3|was
-1.1 -1.5 N|=3|Q.
-1.1 -1.4 -|-s|as on|N|who their|N|- to|the|former
-1.1 -1.2 those|Us|=5
-1.1 -1.1 -|N|that N|0|percent U|who|Ued
-1.1 -1 N|=3|Uing
-1.1 -0.9 N|=3|as
-1.1 -0.8 =3|told|N Ued|with|him U|=3|-s
-1.1 -0.5 N|campaign|of
-1.1 -0.2 to|an|-s
-1.1 0 =3|N|=3 Uer|from|N
-1 -2 =6|N|-
-1 -1.9 0|=3|N Ued|-s|on Ved|this|week told|a|N when|N|U
-1 -1.8 -s|=6|a Uly|-|of Ved|as|- on|-|that the|-ion|that to|Ument|on
-1 -1.7 on|N|the said|-|that who|he|Ved
-1 -1.6 Ved|the|-ion and|N|has a|-|=4 new|N|that
-1 -1.5 N|and|said Q.|he|said about|N|-ment it|by|the
-1 -1.4 her|N|-s him|=3|N
-1 -1.2 -ment|=3|N N|=3|for
-1 -1 -|-ion|-s -|=5|Q =3|a|policy N|=5|Q. Q,|the|- the|N|that
-1 -0.9 -er|=3|the Ued|-s|at of|-|the to|be|Ued
-1 -0.8 -|with|-er =8|=5|Q. and|N|said
-1 -0.7 -|Ved|the N|=5|$ N|Ved|it among|N|=3
-1 -0.6 -ing|from|N N|Ued|N N|campaign|-er asked|by|a of|N|campaign to|-|Ued
-1 -0.5 -ive|N|-s three|-|-s to|his|-er
-1 -0.4 -ers|who|have
-1 -0.3 from|the|country
-1 -0.2 N|=3|-s N|U|to the|-|at
-1 -0.1 -s|on|-al
-1 0 among|N|=5
-1 0.2 new|-|by
-1 0.3 =3|N|Us Us|N|but
-0.9 -1.9 -ing|=5|Q.
-0.9 -1.8 -er|=3|while -ity|=3|Ving Ued|-ion|to Ued|-|from Ued|him|as Ved|them|to as|it|-s say|about|his this|year|that
-0.9 -1.7 -|as|Q, N|-ing|his Ued|for|a U|-al|U U|-s|-ive U|whether|it Ving|=4|Q. a|Ument|that last|-|to their|-|Q. which|he|Us
-0.9 -1.6 -|Vs|that -|this|-ing =3|for|one =4|Q,|N N|who|had Q.|=8|$ Q|on|monday Ued|=3|- U|to|-s Ved|by|-ing Ved|like|a her|-|for
  in|-ing|-s said|=5|Q. said|of|the them|in|- to|U|if
-0.9 -1.5 -s|-ed|- -|=5|=8 =10|=8|$ Q,|and|Ued Uion|=3|N Ved|-|that Vly|for|her about|a|-al at|-s|- on|N|Q, the|party|-s with|N|over
-0.9 -1.4 -ions|=5|Q. -ly|of|the -|-ers|who -|N|a Us|N|to Ved|his|own asked|N|how for|-|who on|N|on
-0.9 -1.3 -s|=3|Ued 0|=5|Q. V|of|N among|other|-s he|said|N to|N|Ving
-0.9 -1.2 N|with|N campaign|=5|Q. email|-er|=5
-0.9 -1.1 -er|=3|Q. -ment|=5|Q. -s|-|Ued N|=4|Q. Uly|=5|Q. to|back|N which|has|more
-0.9 -1 =3|she|has Ument|=3|N Ved|by|Uing V|N|that about|N|Us other|candidates|=5
-0.9 -0.9 -ing|N|-er -ion|to|N -s|-|N -|U|who Ued|-s|=5 voters|for|the
-0.9 -0.8 -|with|many Ved|by|N and|has|Ued of|-ity|because support|among|the
-0.9 -0.7 -s|during|the -|=5|Q. -|and|-ive N|=5|Q president|that|- the|N|if
-0.9 -0.6 -ive|N|=3 -|-|N =3|N|in N|for|years Ved|by|a to|-s|with
-0.9 -0.5 =3|of|N Uions|of|those Us|that|- voters|=3|N who|said|he
-0.9 -0.4 0|N|in N|=3|it support|among|N
-0.9 -0.3 -s|=3|is =3|in|a a|recent|U of|N|=4 the|N|from
-0.9 -0.1 =3|with|0 and|N|could
-0.9 0 =3|on|the U|from|N
-0.9 0.2 0|N|campaign Uing|N|over
-0.8 -1.7 of|the|party
-0.8 -1.6 -s|=6|as -s|about|- -|Uing|the 0|=3|an =3|Ved|his N|-ing|her N|=6|the Ued|=3|Q. Uer|-|to Uions|about|N U|Q|that U|is|that
  Ved|of|a Ved|to|a Ving|for|- V|to|her as|he|Ued for|a|more him|for|Q. in|a|-ity on|U|-ing said|U|about
-0.8 -1.5 -er|of|0 -s|U|a -|-ion|to -|and|Ved -|for|Uing =3|-ing|N =3|-|Uly =3|Q.|she =3|Uing|a =3|Ving|them =4|Q,|she N|-ive|-
  N|-|policy N|=3|they N|Q.|Q. N|in|-al Ual|about|N Us|the|U U|that|Q Ved|U|for Ved|for|a Ving|the|-ity Vs|for|-s an|-al|U
  asked|about|his a|-|after a|U|this for|their|- her|=5|Q. on|U|to on|which|N that|on|the their|-s|in their|support|to the|debate|-
  the|debate|=3 told|N|they while|-ers|have
-0.8 -1.4 -ed|into|- -s|in|an -|=3|$ -|=4|Q. -|=5|and -|=5|when -|N|should -|before|N =3|and|so N|-ly|to N|this|- Q|=6|but Q|and|N
  Ued|U|as Uing|Us|on Uions|from|the U|-|Uions U|=5|=8 U|and|his U|as|-ing U|of|Q. Ved|with|N Ving|that|=3 Ving|the|-er V|for|-s
  V|of|-ing about|-|-s an|-|and at|him|=3 for|-s|-s her|-|- in|a|recent in|his|Ument it|U|U of|the|Q. only|to|V on|-|-ions that|in|0
  told|N|of which|-ed|in who|have|-ed
-0.8 -1.3 -al|=5|Q. -ing|the|Uion -s|=3|was =3|-er|=3 =3|-ing|his =3|-|=3 =3|Ved|N =5|Q?|N N|-|-ly N|=3|$ N|on|-al Q,|Ving|N
  Uing|a|-ing Uly|-|about U|U|for about|it|=5 and|-ed|Us a|-|against a|N|interview from|-|the party|-ers|=6 said|he|Q. the|-|Q
  to|Uing|on which|N|candidate
-0.8 -1.2 -ed|at|N -s|nominee|=5 N|-|he Ued|-ly|on Ued|her|- U|-er|=3 Ved|N|voters Ving|N|that Vs|that|Q. all|0|-s for|him|=5
  night|=3|N on|N|=4 presidential|primary|=5 said|N|Q. with|N|about
-0.8 -1.1 -s|-ing|in -|N|on -|from|-s Q,|he|said Uing|-|=5 Ved|in|the an|-|-ment nominee|N|=5 people|=5|$ the|N|candidate to|-|at
  with|N|on
-0.8 -1 -ed|=5|Q, -ing|-er|- -|-ly|and -|more|-ly =5|N|- N|=5|Q, N|=5|Q? N|Ved|a N|and|Ved N|for|its Uing|=5|but U|and|-s her|-|-al
  some|-s|on when|he|told with|N|that
-0.8 -0.9 -|for|-ing Q,|N|Ved Ued|-|by Ved|by|her Ved|last|week his|-|about on|N|to time|=5|N
-0.8 -0.8 -|-ion|she -|Vs|=3 =3|and|who N|Ved|on N|state|N and|N|is told|N|=5 told|N|last while|N|is with|N|=7
-0.8 -0.7 -|Ued|-er N|-s|through N|=3|two N|=5|only N|=7|0 Us|-s|=5 U|from|-s Ved|-|as asked|by|N on|-al|-
-0.8 -0.6 -ly|=5|Q. -s|=5|on -s|that|will -|=3|-ion -|and|N N|but|U N|on|- N|to|-ive U|N|from U|among|- by|-s|and says|his|-
  that|-s|and to|N|most with|N|for
-0.8 -0.5 -er|-|-ers -|=3|was -|N|debate N|-|=8 N|still|Us N|would|do Q.|he|Ved Ued|on|state U|to|N Ved|the|-ions during|the|-
  up|in|the who|Us|N
-0.8 -0.4 -|-er|N N|=6|as Uly|Ved|as Us|of|a that|-s|to the|N|-s
-0.8 -0.3 N|=3|after N|=8|and N|said|it of|Ued|-s support|among|- the|-s|that who|-s|the
-0.8 -0.2 -'s|-|for -ion|=5|Q. -|among|many the|-'s|political the|N|-er
-0.8 -0.1 =3|N|told by|N|at
-0.8 0 -ers|=3|N -|among|N
-0.8 0.1 said|N|is
-0.8 0.3 by|-s|like
-0.7 -1.6 =4|N|=3
-0.7 -1.4 -ing|-|for -ly|-ed|-s -ment|=3|which -s|that|-s -|=5|Q? -|a|Q. -|was|-ing =3|U|U N|Ved|him Q,|a|- Uing|about|-ing
  Uions|about|whether Us|=3|Ving U|=3|because U|U|to U|how|- U|how|they U|in|-ing U|of|-er Ved|-|from Ved|as|a Ved|him|over
  Ving|on|-s Vs|U|about and|Ued|the called|their|- his|-ions|with his|-ion|of his|Ued|-s said|to|N say|=3|Q. that|he|said
-0.7 -1.3 -al|-s|from -ity|as|a -ly|=3|and -ly|on|the -s|=3|$ -|-s|=10 -|=5|-ing =3|as|N =6|-|the =6|which|he N|Us|to N|is|Q.
  Q,|Ving|that Q,|and|N Ued|into|N Ued|over|the Uing|N|-s Uing|about|- Uing|them|to Uly|-s|the Ument|for|this Us|=5|Q.
  Us|against|him Us|of|-er U|Q.|N U|U|-s U|for|-er U|of|how Ved|Us|about Ved|about|-ing Ved|support|for Ving|-|to Ving|U|to
  Ving|a|-ing Ving|for|the Ving|on|the V|=3|Q. after|a|U and|he|Ued are|-ing|for as|she|- been|-ing|to during|a|-ly even|as|N
  for|years|that from|N|who he|Q.|$ his|-|they his|Us|on in|N|is said|=4|Q. say|=4|Q. the|government|to the|most|-ive
  to|his|supporters
-0.7 -1.2 -al|-ion|that -al|=3|0 -er|=3|-ing -er|=3|to -ing|=5|=8 -ment|=5|and -s|=5|when -s|=6|N -|=5|as -|of|it -|with|some
  =3|-ed|his =3|-|-al =3|Q.|many =3|in|her =6|or|- N|and|Ving Q|and|said Ued|in|- Uer|the|- Uion|to|the Us|=3|Q. Ved|tuesday|night
  Ving|-ly|that Ving|=5|$ Vs|out|-s and|who|U any|-s|were a|-ion|=3 a|-ment|that convention|=3|N in|a|year make|-|of no|-|with
  on|N|before saying|=4|Q. saying|that|- she|Ued|Q. that|would|make the|N|could which|was|Ued
-0.7 -1.1 -ing|-|much -s|-|U =4|Q,|he N|-ers|had N|and|has N|nominee|N Uing|his|- Ved|-ment|that Ved|people|not Ving|N|of after|N|-s
  also|U|as and|his|Ved a|-|=6 first|time|=3 in|U|=5 in|a|tweet of|N|after race|=5|Q. saying|only|that should|N|- since|the|-s
  support|of|the that|any|-s there|are|Q. they|Q.|$ the|-s|-ly the|party|to when|they|were
-0.7 -1 -ment|of|-s -|-ers|-ions -|=5|-ly -|=5|after -|Us|U -|or|U =3|Ved|that =6|N|and N|-|the N|Us|N N|has|Ved Us|and|-s
  against|him|=5 and|N|-ed an|-|-ly because|she|Ued called|N|Q. made|the|- of|the|first presidential|-ions|=5 said|-|=5 to|N|over
-0.7 -0.9 -ers|-ions|who -ly|the|- -|when|he N|next|- Uing|=5|N Uly|-|on and|a|-er and|called|him at|N|debate before|N|-ed
  in|states|like is|-|-ed one|-|- political|-ment|=5 the|-s|who the|-|did
-0.7 -0.8 -s|-ed|N -|N|against =3|Ving|to N|-s|Uer N|=5|and N|support|=5 Q|=8|=3 Ued|=5|N Ving|N|- asked|the|N at|N|-s by|-|and
  from|her|- in|the|-ly states|like|N state|=3|N
-0.7 -0.7 -ed|for|a -s|=5|Q. -s|as|N -|-|because -|=8|=3 -|him|- =3|is|a =3|so|- Us|=5|it Us|of|-al U|among|N Vs|-ers|that a|Uing|U
  his|-ers|=5 how|the|- in|N|=3 the|-ment|to the|-s|N to|Us|-
-0.7 -0.6 -|=5|most -|new|- =3|Ving|-er N|=3|last N|=3|there N|Ved|the N|who|is Uion|among|some U|from|- after|N|- a|-ion|for
  a|U|-er former|N|of the|campaign|- who|has|-
-0.7 -0.5 N|=3|but Ued|-|of Ving|N|0 back|N|=5 new|-|-s than|many|N the|0|president the|N|Ved
-0.7 -0.4 -ing|=3|the 0|percent|=8 =3|N|Vs N|could|have N|is|Uing about|the|state on|other|-s on|thursday|=5 the|N|are to|a|-ly
  was|Uly|Ved
-0.7 -0.3 -s|=3|the -|-s|in -|-|out -|=3|0 -|Us|that N|U|before N|had|-ed is|-|=5 the|Ument|of
-0.7 -0.2 -|about|the =3|Ving|-s Uer|-|N Uing|her|-s Ved|by|the who|is|- who|was|Uly
-0.7 -0.1 0|=3|of =3|he|Us N|-ed|N N|government|=5 has|Ued|a
-0.7 0 N|=8|for including|the|N
-0.7 0.2 =3|a|-ive
-0.7 0.3 by|N|=5
-0.7 0.6 Us|as|N
-0.7 0.7 =3|N|campaign
-0.6 -1.7 who|-ed|in
-0.6 -1.3 =3|where|he =6|an|- called|for|Uing for|her|=5 the|-al|in
-0.6 -1.2 -ed|out|- -er|-|during -er|=3|which -ing|him|on -ity|that|has -s|=3|Q? -s|=5|Uing -|-s|-ing -|-s|Uer -|=5|Uing -|Uly|on
  -|U|have -|about|N -|as|it -|such|a -|the|Uing =3|among|other N|-|a N|Q|on N|Uer|Ued Q|over|the Ued|-ing|the Ued|and|Ved
  Ued|a|Uing Uer|of|N Uly|about|his Us|of|support U|=3|he U|=4|Q. U|Uion|to U|U|how U|a|vote U|him|about U|in|0 U|of|-ed U|to|say
  Ved|=3|- Ved|=3|and Ved|about|the Ved|on|monday Ving|her|=3 among|N|-s and|Ved|to and|Ving|N and|his|Us an|-ing|- an|U|in
  are|Uing|to be|Q|in called|on|it called|on|the during|an|interview has|-ed|- have|-ed|U her|=3|Q! he|Us|Q. is|-ing|-ed is|=3|-
  is|their|- it|=5|N it|should|be that|Ued|-s that|now|=5 their|-al|- to|Uer|his two|-|- what|he|has
-0.6 -1.1 -al|U|of -ed|it|=5 -ers|=3|Q. -ers|=5|Q. -er|=3|she -ions|of|Q -ion|=3|and -ion|=5|N -ion|=6|and -ity|=5|N -ity|of|-ing
  -ly|-ed|-er -ly|-ed|N -ly|=3|which -ment|of|a -ment|that|-s -s|and|Uing -s|and|Ving -s|than|- -s|when|it -|-er|=6 -|-er|the
  -|-s|have -|-|-ers -|-|about -|0|people -|=3|Q? -|=3|has -|=5|Q! -|=5|U -|=5|so -|after|-ing -|and|Ving -|and|called -|because|it
  -|be|Q -|but|not -|during|a -|of|him -|only|to =3|Uing|N =3|saying|N =6|and|Ved =6|one|of =8|=6|and N|=3|-al N|because|the
  N|told|N Q,|and|his Q|and|Ving Ual|for|a Ued|=3|but Uing|-|to Uly|-ed|-s Uly|-ing|- Uly|Us|the Uly|about|the Us|for|-s Us|it|=3
  U|-ing|N U|=3|Uing U|=6|a U|U|=4 U|about|-ing U|it|as U|of|Q, U|out|about U|out|for Ved|Uer|this Ved|against|Uing Ved|at|N
  Ved|for|years Ved|it|as Ving|-|she Vs|a|U Vs|for|0 Vs|to|N V|in|the against|N|and and|-ed|N and|-er|of and|-|what and|N|a
  and|U|-ion and|is|Uing and|more|than and|said|N and|then|- are|-|-al are|in|- asked|=5|Q. as|it|was a|-ive|U a|debate|in
  a|vote|for been|-ed|by but|they|- called|for|-er has|-|out her|-|campaign her|as|-ing him|over|the his|-al|-ity his|Uing|=5
  interview|on|U is|-ed|for its|-ly|-s it|=3|Q. not|like|-ions of|U|=5 of|his|-ion on|-ion|-s political|-ion|in race|=3|N
  said|U|that she|-|the support|=5|Q, that|-|with that|N|did that|the|Uing they|were|not the|-|Ument the|-|they the|N|Uing
  the|U|with time|=5|Q. to|-ed|- to|U|how to|say|that voters|=5|N was|-|-ed what|it|-s when|it|was while|Uing|to with|a|U would|-|on
  would|U|N
-0.6 -1 -'s|N|debate -ed|-|for -ed|=4|Q. -ed|N|nominee -ers|have|-ed -ing|=3|N -ion|to|Q. -ive|-|that -ive|=5|N -ive|U|about
  -ment|=5|but -s|=3|a -s|=5|and -s|could|- -s|for|Ving -s|had|Ued -s|the|nominee -|-|when -|as|Q -|a|-ity -|a|0 -|back|the
  -|has|Ved -|over|N -|presidential|-ions -|three|-s =3|-ing|U =3|Q,|N =3|in|N =3|i|U =3|saying|=3 =6|all|-s N|-ion|Us N|=3|Vs
  N|=6|U N|=6|but N|Q,|Ving N|after|Uing N|and|those N|as|N N|before|Uing N|during|a N|interview|that Q|in|Uing Ued|U|of Ued|a|-al
  Ued|a|-ion Ued|him|to Uing|-s|on Uing|-|at Uing|him|in Uing|him|the Uing|on|N Uions|of|- Uion|=5|Q, Uive|of|N Uly|=3|as
  Us|for|Ument U|-|back U|in|his Ved|-ions|of Ved|Us|to Ved|U|the Ved|on|N V|about|the V|by|Uing V|her|as V|in|a after|the|-
  and|Ving|=3 an|-|-al an|-|Ued as|N|-ed as|N|has a|Ument|to be|a|U for|-s|that for|-s|to for|N|=10 have|said|they her|-|to her|=5|N
  he|was|a him|Q.|she his|U|that in|N|Us in|N|in in|Ving|- in|his|-al in|may|if in|the|Uer made|-s|about made|the|U more|Ued|=3
  nominee|=5|N of|-ed|N one|U|that on|-ion|policy on|-|he on|-|to on|the|-ment out|a|U percent|=5|N said|=3|Q! said|=3|Q, said|on|U
  said|she|Q saying|Q.|$ some|-|N supporters|-|- supporters|at|a that|N|Q. their|-|-s their|U|in the|-s|before the|N|Q,
  the|election|-s this|-|that told|N|-er told|N|Q told|the|- to|-|all two|-s|after with|-|-
-0.6 -0.9 -al|=5|$ -ers|=5|Q, -ers|have|been -er|-ing|=5 -er|-s|that -er|N|by -ion|=5|and -ion|=5|in -ly|a|- -s|-ing|=5 -s|and|even
  -|-er|-s -|-ly|to -|-|his -|=5|=7 -|and|U -|any|- -|of|Q, =3|the|candidate =8|and|- N|-s|-ly N|-|-ed N|-|his N|=3|was N|=6|he
  N|=6|it N|Uly|- N|to|the Q|=3|-s Ual|of|the Uing|him|=5 Uly|Ued|by Uly|on|the U|=5|but U|N|in Ved|-s|and Ved|N|presidential
  Ved|on|-al Ved|the|president Ved|voters|of after|N|said and|-ed|by asked|-|-ers as|the|-s a|presidential|campaign by|Ving|the
  by|the|- candidate|=3|who her|-er|=3 him|the|Q in|a|Ument in|her|- in|the|polls its|N|- most|-s|=5 nomination|=5|Q. on|N|Q
  on|tuesday|that people|in|N percent|of|all president|who|is said|on|- the|-s|=10 the|-|-ions the|-|-ive the|N|a the|more|-al
  those|who|U time|=3|that time|=5|$ told|N|that to|Q|- tuesday|night|=3 with|political|-
-0.6 -0.8 -al|-|that -ment|=5|N -ment|=5|Q, -s|-s|the -s|of|Us -|-al|-s -|-|him -|=5|$ -|last|- -|such|as -|voters|are =3|-s|-
  =3|-|-ions =3|Ving|N =3|and|has =3|of|- =3|who|also N|-ity|=3 N|-|about N|=5|=7 N|Ved|=3 N|Vion|of N|has|Ued Us|=5|N U|=5|Q.
  Ving|N|to and|-ers|have a|N|debate but|N|=3 but|she|has during|his|campaign from|-|N from|-|and him|as|- his|-|-er in|the|party
  like|-|N of|-s|=6 over|N|- people|=8|and said|the|candidate says|he|Ued that|-er|- their|-er|=5 the|N|last the|N|the
  the|political|-ment told|N|=3 to|-ive|-s to|campaign|-s to|her|- vote|in|0 when|the|-
-0.6 -0.7 -al|=5|she -ity|-er|=3 -ly|N|=3 -ly|as|- -s|=5|$ -|by|- -|who|Us =3|and|as =3|the|U =3|the|campaign =5|=10|=8 Q,|she|said
  Ued|N|U about|-s|=5 and|his|-ly campaign|=5|Q, for|-s|=3 policy|-s|=3 that|-er|has to|-ers|=5 to|N|as
-0.6 -0.6 -ed|any|-s -ed|on|N -er|-|voters -ly|-|and -s|Ued|for -|-ers|with =3|a|-al =3|the|-ment N|-|=4 N|=3|Uly N|=5|on N|who|N
  Q|U|=5 Ued|its|- Uer|=5|$ Uly|-|a Uly|for|the U|N|the according|to|- at|the|-s a|-er|0 a|U|by campaign|=5|N convention|=5|N
  government|-s|=5 into|N|=5 is|Uing|N is|now|the no|-al|-s out|voters|who says|that|Q. to|the|-ed to|the|new which|-s|N who|U|Uly
  with|N|=4 years|=5|N
-0.6 -0.5 -al|political|- -ing|a|U -|-s|against -|of|some N|and|was N|in|0 N|on|U U|who|-s according|to|-ly against|the|- and|Ved|it
  both|the|N but|U|on if|the|N of|the|Uive support|in|the that|N|=3 the|-|policy to|-|one
-0.6 -0.4 -al|-|to -ing|-ed|in -ing|N|0 -|by|a -|out|of -|that|Vs =3|with|-s N|=3|Ving N|Ving|to N|when|asked Ued|that|a U|-er|the
  and|Ved|by has|-|in he|Ved|=4 his|-ion|Us including|N|=3 of|the|former or|N|=3 polls|=5|$ primary|voters|=5 supporters|=5|the
  the|first|N who|-ed|with
-0.6 -0.3 -al|N|=6 -ed|-|-er -ive|-|=5 -s|=3|his -s|about|N -s|not|U -|=3|-er =3|-ing|the N|=3|0 and|-ive|- by|the|U called|him|a
  said|N|should
-0.6 -0.2 -ing|of|-s -s|and|Q -|=3|he -|Ued|by U|N|Q, V|N|has as|-|=3 in|the|0 to|N|-ers
-0.6 -0.1 -|-ment|Ued =7|0|percent N|and|is N|recent|- get|-|- of|some|- presidential|nominee|=5 said|-ive|N the|-ed|for
-0.6 0 -ly|N|=5 -s|-s|U -|last|week N|=3|in and|-s|-s for|-ing|the for|N|and has|-ed|to in|0|=6 the|-|of to|N|that would|not|vote
-0.6 0.1 -ed|the|0 -|N|Ued a|new|- campaign|of|N for|N|- said|-s|-s the|0|election
-0.6 0.2 Uly|by|N and|N|Uer a|-|Uion by|N|- he|-|on voters|to|N
-0.6 0.3 N|=3|V N|Ved|N Ving|N|=5
-0.6 0.4 N|=5|=10 on|the|-'s
-0.5 -1.6 U|=3|N
-0.5 -1.2 =10|N|=3 =3|the|-er a|N|-ing
-0.5 -1.1 -al|party|-ers -er|-|=5 -ment|-|in -|U|his -|of|Us U|U|Us had|Ved|N of|-ion|at
-0.5 -1 -ed|out|the -er|and|-ing -ing|to|him -ing|to|make -ion|against|them -ive|-ion|against -ly|U|the -s|=3|Us -s|on|-ion
  -s|that|-er -s|to|vote -|-er|is -|-ing|-ions -|Ual|to -|Ued|the -|U|-ers -|as|he -|during|her -|than|N 0|-|the 0|=3|Ved
  =3|-ing|back =3|Ving|=3 =3|and|both =3|but|Ved =3|which|could N|=5|more N|=6|while N|U|Us N|after|-ing N|that|- Ued|in|on
  Ued|to|support Uing|and|-ing Uions|=3|and Uly|-al|to Us|-|and Us|about|-ing Us|about|how Us|to|-er Us|to|support Us|to|the
  U|-ive|-ion U|-|on U|back|=3 U|him|in U|not|to U|of|more U|out|N Ved|about|N Ved|to|Uing Ved|to|do Ved|to|win Ved|with|a V|as|the
  and|-ed|him and|-|it and|U|her and|Ving|him and|to|N a|-al|to a|U|N been|-ed|to before|Uing|N but|was|- called|for|N called|for|a
  called|for|her during|his|-er first|time|that for|the|first he|Ued|a he|Ved|as is|-ly|-ed is|no|N it|Q.|the last|two|-s
  make|it|-er nominee|=5|but not|U|or of|-ing|to of|-|to on|U|- on|monday|that on|the|convention on|those|-s president|=5|N
  said|monday|that said|this|week says|to|N support|for|-er that|-ed|through that|N|can their|-|as they|U|N the|-|Uing told|N|he
  up|0|percent was|-er|U
-0.5 -0.9 -'s|-|-al -al|-ing|N -al|because|it -al|in|- -ed|-s|-ed -ed|=6|but -ed|U|for -ed|the|country -er|-|a -er|N|was -er|is|-er
  -ing|-ions|- -ing|-s|Q. -ing|-|U -ing|=3|-s -ing|to|a -ions|should|N -ity|=5|Q, -ity|in|a -ive|-s|to -ment|-s|- -s|=3|an
  -s|=3|would -s|=5|-ing -s|=5|=8 -s|=5|Q, -s|Uing|- -s|U|about -s|an|-ive -s|before|a -s|he|Ved -s|into|her -s|to|voters -s|will|be
  -|-|but -|-|was -|=3|i -|=5|by -|=5|during -|=5|if -|=5|since -|Ved|Q! -|Ving|U -|after|N -|in|which -|that|=3 -|that|Ued
  -|their|-ing -|the|0 -|to|Uer 0|=5|and 0|N|-er 0|million|people =3|-s|after =3|and|Us =3|as|it =3|but|-ly =3|called|Q. =3|which|if
  =3|which|will =6|the|N =6|the|first =6|to|the N|=5|-ly N|Q|that N|U|that N|because|he N|before|the N|have|been N|was|-ed
  Q,|Ving|the Q|as|he Ual|to|U Ued|-|to Ued|=3|Uly Ued|his|support Uer|=5|while Uing|U|as Uions|that|the Uion|is|whether Uly|-ed|=3
  Uly|Ued|its Uly|U|N Uly|support|N Us|=5|but Us|to|N U|-ed|as U|-ing|up U|-|U U|-|from U|=3|with U|=3|would U|=5|Q, U|U|being
  U|about|what U|as|Q U|in|other U|of|-ity U|on|-ion U|on|how U|out|that U|their|-s U|the|-ity U|to|a U|to|an Ved|in|U Ved|no|-
  Ved|their|support Ved|to|him Ving|about|the Ving|on|- Ving|to|N V|about|-ing about|his|-s against|N|=6 and|-ion|-al and|-|with
  and|Uing|a and|Us|that and|his|-ions and|said|the an|-|group an|Q|to are|-ed|=5 attacks|=3|which a|-'s|Uion a|-al|in a|Q|over
  because|it|did because|they|U be|-ed|with be|-|than but|not|Uing but|that|- but|the|N called|him|Q. called|it|Q. candidate|N|U
  debate|that|she during|a|-s election|=5|N even|before|the him|-ing|a his|Q.|$ his|Q|will if|N|-s in|-er|to in|-|because is|a|-al
  last|week|that like|=5|$ make|the|U of|their|U on|tuesday|to party|=5|but said|=3|and said|U|=5 said|in|U saying|=3|Q.
  she|was|-ing that|-s|should that|N|=10 that|N|Q, that|U|is that|he|had that|it|-ed that|the|next that|were|Q. they|V|-s
  the|0|million the|Q,|which the|Q|- the|Q|on the|debate|that the|presidential|candidates time|it|has told|a|-s to|-|this to|Q|and
  to|U|-er to|V|her to|V|him to|say|the to|support|- up|=5|$ what|he|called whether|the|U while|-ing|for will|-|-er will|be|Ued
  win|=5|$ with|-s|-s with|-s|in
-0.5 -0.8 -al|-ions|of -ed|-s|who -ed|Us|of -er|=5|on -er|at|-ing -ing|-ment|of -ing|-|-ions -ing|-|of -ing|0|=3 -ing|monday|=5
  -ing|the|nomination -ions|=5|N -ions|=5|Q, -ions|and|-s -ions|of|- -ion|-ing|a -ion|and|N -ion|at|- -ly|-|-ing -ly|Ved|=3
  -ment|at|N -s|-ed|to -s|-|-ing -s|-|=6 -s|=4|N -s|=5|Q -s|of|-ity -|-ly|-s -|-ly|=3 -|=3|-ers -|N|-ions -|N|into -|V|to -|and|-s
  -|even|if -|have|-ed -|he|-ed -|him|with -|policy|Us -|two|-s 0|-ion|=5 0|N|-ers =3|-ly|-ing =3|Ved|to =3|because|he =3|to|his
  =3|while|Ving =6|-|-s =6|and|Ving N|-ed|with N|-|Uly N|=5|but N|and|that N|of|Uing N|on|-ing N|that|will Q,|and|said Q,|a|U
  Q|-ed|by Q|in|a Ued|-|-ity Ued|Q.|but Ued|in|Uing Ued|whether|N Uer|=5|N Uer|been|a Uing|an|Ument Uing|the|U Uion|to|Us Uly|-|N
  Uly|U|up Uly|from|N Us|a|-al Us|for|N Us|of|her U|-ing|Us U|-|-ers U|=5|$ U|Ued|N U|has|been U|his|Us U|the|Ued Ved|=4|Q.
  Ved|Uing|0 Ved|at|the Ved|this|- Ver|to|- Ving|for|N Ving|their|-ing Vly|Ued|as Vs|-|- Vs|his|- V|to|-s and|N|to and|Uing|that
  and|Ving|for and|Ving|to as|he|-s at|one|U a|-ed|U a|debate|that be|=5|$ be|in|- could|-|out country|=5|N did|=5|$ election|=5|it
  for|people|-ing had|a|- he|Vs|- his|-|against his|-|on how|he|would in|N|=8 in|N|at in|a|N is|a|- it|=5|Q, it|=5|in it|Q|=6
  nominee|=5|Q, no|-|of of|N|Ued on|N|Uing on|N|voters on|her|N or|-|of said|Vly|that said|the|two support|of|N that|he|Ued
  their|own|- the|-er|-ed the|-er|a the|U|to time|at|the told|-s|that to|those|who to|which|N voters|are|-ing was|Uing|- was|a|-er
  was|one|of when|he|Ved whether|N|Ument with|-er|N with|U|and
-0.5 -0.7 -al|-s|are -ers|-|to -er|-|=3 -er|=3|would -ing|-ions|=5 -ing|-|=6 -ions|in|N -ion|-al|=3 -ment|=5|$ -s|-ing|N -s|-|-ly
  -|-ing|the -|and|-ity -|an|- -|even|- -|political|- =10|-|=3 =3|Uing|the =3|and|many =3|who|have N|-s|of N|=5|as N|=5|in N|=6|has
  N|by|N Q,|which|is Q|and|Us Uing|on|-ing Uing|the|-ed Uly|and|-ly Us|at|N U|-ly|of Ved|he|is and|N|Ving and|i|U as|many|N
  a|-er|-er but|he|was during|her|- for|an|-er has|Ved|to in|her|-s nominee|N|is of|the|two out|at|N said|=3|Q. state|=5|$
  that|N|are the|-|could the|N|people the|first|and the|primary|states through|-al|- through|the|N to|-ed|N which|a|N while|N|-ed
  with|Us|=5 year|and|a
-0.5 -0.6 -al|-al|-s -ing|-ed|=5 -ing|her|- -ion|Us|=5 -ive|and|by -s|=3|she -s|=5|=7 -s|=5|such -s|and|=3 -s|like|-al -s|who|-
  -|=5|now -|=7|N -|of|-ing =7|N|has N|=3|Ued N|=5|it N|campaign|Ved Q|and|called U|he|Us according|to|three and|-s|his and|N|=8
  debate|-|=5 from|a|-s group|=5|$ in|N|-ers most|Uly|and of|-ing|his of|N|on of|voters|said one|-|=5 on|the|primary
  other|government|-s the|former|president the|state|- told|his|- to|Ual|- to|vote|for who|Us|to with|N|at with|the|-
-0.5 -0.5 -al|-s|Q. -ers|=5|but -|-|is -|=3|including -|N|-ion =3|-s|who N|=3|while N|=5|while N|after|it N|on|tuesday N|since|0
  U|Uly|about Ving|-al|-s Ving|one|of a|Ument|=5 be|N|=3 in|-er|that in|0|as like|-al|- most|N|Uer next|-|years on|the|campaign
  percent|=8|- she|Ued|her they|have|the tuesday|=5|Q.
-0.5 -0.4 -ity|to|U -s|to|- N|=5|most N|nomination|=5 Uion|of|the V|at|the and|other|government a|-ment|-al by|-ing|-s by|N|or
  by|the|-'s former|-|of for|-er|N in|N|that policy|-|=5 the|Ued|- the|state|party which|N|Ved
-0.5 -0.3 -'s|N|- -er|-|-er -er|delegates|=5 -ion|-s|in -s|-er|people -s|Uing|to -s|that|they =3|-|=5 N|has|-ed Ued|N|and Ved|N|for
  by|a|-ity from|supporters|=5 political|-|=5 poll|=5|$ said|she|should state|of|the the|-er|-ion two|-|=3 who|Ved|N
-0.5 -0.2 -ion|Us|to -ive|-|-s -s|-|=5 -|=3|his -|because|of -|in|an -|the|-ment =3|-ly|- N|-s|- N|-|among N|-|presidential
  N|=3|with N|in|- Q|by|the Ued|by|N a|-|over first|N|- national|-ity|=5 on|U|=5 some|N|-ers that|the|-ive the|-|-er
-0.5 -0.1 -ive|N|presidential -|N|U -|her|=5 0|=3|- =3|-|-ion N|-s|Q. N|supporters|=5 and|a|- a|-al|political had|Uer|- the|-ers|=5
  the|-|Vs
-0.5 0 -ing|the|0 -ment|=3|-ly -s|who|Ved -|and|not =3|N|$ N|Uer|who Us|-|in Us|N|-s as|-s|=5 is|-ing|-er percent|of|voters
  said|N|party the|N|by the|first|-s
-0.5 0.1 -s|=8|=5 -|Ved|- N|=3|because Ued|a|- Ved|-ity|to a|-|-ment to|some|of
-0.5 0.2 -s|=3|while =3|the|most =8|=3|N N|presidential|nominee N|this|week Uly|with|N by|-|=5 to|N|in
-0.5 0.3 =3|-|- N|Ved|her Us|N|as V|to|N not|vote|for the|state|of to|-ly|N to|N|0 with|N|-s
-0.5 0.5 -s|the|N by|the|-al
-0.5 0.6 -er|-|-
-0.4 -1.8 the|N|=8
-0.4 -1.5 -ly|-|in N|for|-s
-0.4 -1.4 N|the|N N|when|he
-0.4 -1.3 =3|-|-er recent|-s|=3
-0.4 -1.2 -|=3|Q. N|-s|that Uly|-ed|N
-0.4 -1.1 N|-al|=5
-0.4 -1 Ued|up|to support|N|-
-0.4 -0.9 -al|N|-s -|-ing|it -|to|their =4|that|the N|has|said Ual|of|N Ued|to|the Uly|Ved|N Ved|U|about are|-ing|in has|the|-er
  her|on|- he|had|- i|U|the race|to|- support|for|-ing to|-ing|and to|Us|his to|that|of which|will|- who|are|-ing
-0.4 -0.8 -al|-ing|in -al|=3|just -al|of|them -ed|Q.|$ -ed|against|N -ed|his|Us -ed|to|-er -ers|=5|N -ers|Ued|N -ers|as|-
  -ers|had|been -er|=3|Uing -er|=5|N -er|=5|in -er|of|his -ing|-ed|to -ing|-er|-s -ing|-|was -ing|=5|Q, -ing|U|of -ing|it|Vs
  -ing|them|at -ions|=3|-ing -ions|of|-s -ion|=3|- -ion|=5|but -ion|about|the -ion|in|a -ion|that|N -ity|-|- -ity|for|the
  -ity|is|-ly -ity|of|N -ly|-er|than -ly|=5|Q, -ment|Ued|by -s|=5|but -s|=6|the -s|Q.|the -s|and|may -s|can|U -s|for|candidates
  -s|have|Ued -s|the|- -s|to|-ly -s|were|U -s|when|she -|-ity|to -|=5|her -|=5|more -|=5|she -|=5|those -|U|about -|U|up -|and|Q.
  -|could|not -|have|been -|is|the -|more|about -|of|about -|on|its -|to|her -|up|for -|was|still -|when|it -|with|-ers 0|=3|Q.
  =3|-ed|on =3|0|-s =3|0|U =3|Ving|=4 =3|after|N =3|after|a =3|and|-'s =3|as|Ved =3|saying|it =3|which|in =3|which|they =3|who|in
  =3|who|will =3|with|an =4|to|- =6|and|has =6|including|a =8|for|the N|-er|and N|-ing|the N|-ion|should N|=5|if N|=5|then N|Q|=6
  N|from|his N|last|-er N|nominee|Q. N|tuesday|that Q|=6|the Ued|against|a Ued|it|- Ued|to|-ing Ued|to|-ly Uion|=5|$ Uion|to|-ly
  Uion|with|N Uly|Ved|the Uly|that|the Ument|=4|Q. Ument|of|his Us|=3|such Us|on|his Us|that|N U|-al|to U|-|N U|-|any U|-|their
  U|=3|but U|=4|- U|=5|Q? U|about|N U|as|she U|be|Q. U|for|her U|is|=3 U|on|tuesday U|was|that U|with|their Ved|=3|-s Ved|=5|Q,
  Ved|=5|but Ved|an|-ion Ved|on|- Ving|about|N about|0|in about|0|million after|Uing|that after|he|-ed also|-ed|the and|U|Ued
  and|Ving|the and|on|the and|will|U an|-|Q. an|U|U are|-|and asked|whether|the as|Ved|by at|-|of a|-al|of a|-s|- a|0|-ion a|U|to
  a|campaign|-ly back|to|N because|it|would be|a|-er but|he|Ved campaign|-ions|from campaign|=3|0 can|U|- did|not|say election|=5|$
  even|more|- for|=5|$ for|a|Uive for|the|-al for|the|election for|the|time had|=5|$ has|Ued|more has|said|=6 have|-ed|- have|=5|$
  have|been|Ued have|been|Ved he|U|- he|called|Q. he|has|Q. he|has|U he|is|on his|-al|U his|-s|N his|-s|to his|Uion|with
  in|-al|-ions in|-|U in|0|to in|N|=10 in|Uing|N in|that|U is|-ly|-er is|more|- it|U|to it|did|not it|in|the new|-|of not|=5|N
  not|U|N not|V|it of|-|are of|U|=3 of|state|of of|the|-ing of|the|debate on|-|U or|N|=5 out|for|an political|-|in said|=6|and
  said|U|night said|about|N said|about|the said|in|0 said|in|her said|in|the said|on|the she|Vs|his states|=5|N supporters|=5|N
  support|N|as that|-ly|- that|-|Ued that|-|for that|are|- that|has|Ued that|it|could that|the|-al their|U|on them|=5|N there|in|-
  they|are|Uing the|-ity|to to|-ion|-er to|-|-ment to|U|all to|get|her tweet|about|the were|-|- when|they|U who|could|be
  won|the|most would|not|U
-0.4 -0.7 -al|-ions|in -al|U|in -al|to|N -ed|a|Q. -ed|him|- -ers|=5|$ -ers|from|the -er|-ed|in -er|-|than -er|=5|and -er|and|-ions
  -er|and|N -er|to|U -ing|-|and -ing|=5|N -ing|N|as -ing|N|from -ing|her|-ion -ing|over|the -ion|=5|=7 -ion|is|- -ity|=5|Uing
  -ity|=5|in -ly|=5|N -ly|after|the -s|-ed|0 -s|-|from -s|-|last -s|=3|like -s|=5|in -s|=5|now -s|and|V -s|as|he -s|by|Uing
  -s|for|the -s|or|-ing -s|the|first -s|whether|N -|-ing|as -|-s|are -|-|attacks -|-|candidates -|=3|while -|=5|at -|=5|first
  -|=5|for -|=5|i -|=5|in -|=5|on -|=5|one -|=5|only -|=5|other -|N|-ly -|Ued|N -|Uly|-ed -|U|or -|and|=3 -|and|former -|and|have
  -|as|-ers -|his|supporters -|in|their -|their|-ity -|they|U -|the|convention -|to|Q. 0|-|U 0|=3|Ving 0|=3|he 0|=5|N 0|million|more
  =3|also|U =3|and|i =3|and|now =3|and|the =3|but|N =3|has|Ued =3|it|Ved =3|it|is =3|saying|-s =3|she|Vs =3|there|is =3|which|had
  =4|the|- =6|-ed|by =6|-|he =6|and|one =6|and|the =6|but|he =6|but|it =6|with|a N|-s|his N|=6|an N|Ued|Q. N|Ument|would N|U|a
  N|U|the N|as|Q. N|by|Ving N|candidates|- N|debate|that N|for|their Q,|Ving|to Ued|=5|$ Ued|=5|but Ued|U|- Ued|about|the
  Ued|their|support Ued|to|-s Ued|to|vote Uer|=3|N Uing|about|what Uing|that|a Uing|to|N Uity|=5|$ Uly|-ed|on Uly|-|up Uly|Ued|on
  Ument|Ued|by Us|=3|which Us|=5|Q, Us|about|what Us|to|-ing Us|to|some Us|with|- U|-|V U|-|or U|-|that U|=5|=7 U|Uly|of
  U|a|political U|for|the U|it|Q U|on|N U|to|-al Ved|=3|N Ved|=3|to Ved|his|-s Ved|his|U Ved|to|Q Ver|-|he Ving|=3|Q. Ving|to|Q
  V|in|his about|-s|of about|her|-er after|the|-'s also|Ued|the and|-ing|a and|-s|to and|N|are and|his|Uing and|then|Ved are|Uing|a
  are|Ved|to as|-s|in as|an|-ity attacks|=5|$ at|a|-s a|-s|U a|-|-ive a|-|U a|Q|at a|Q|to a|Uive|-er a|campaign|Q. a|far|-er
  a|political|-ion back|to|the be|U|=3 but|Ved|the but|Ving|that but|did|not but|he|U but|the|Us by|Ving|to called|N|Us
  called|for|-ing candidate|at|the convention|=5|$ could|-|N could|not|U far|-er|- for|-|years for|U|-ion for|her|to for|him|=3
  for|not|Uing had|-|up had|Q.|$ has|U|-er has|U|to her|-ion|=5 her|for|-ing he|Ued|-ing he|Us|-ing he|has|Uer he|is|Uing
  he|still|-s him|in|- his|-ed|- his|-s|that his|-|be his|-|candidate if|-s|- into|-|as into|the|-ing in|-ing|0 in|0|for in|an|U
  in|an|email in|may|that it|=5|the it|U|- just|-|to made|a|U monday|night|=5 more|-ive|U next|=5|$ next|president|to not|-ing|in
  not|=5|$ not|U|any not|with|the of|-|-al of|-|0 of|his|-ity of|how|to of|those|who on|-s|from out|=5|N out|about|N out|the|-
  over|=5|$ party|=5|N president|=5|but primary|=5|N race|=5|N recent|years|=3 said|=3|- said|=3|Q said|=5|=8 said|Q.|-ly
  said|at|the said|last|week says|N|- say|=3|-s she|had|U she|was|Q. since|he|was state|of|-ing support|N|if that|-ed|-s
  that|-ive|-s that|-|Uing that|Ued|N them|in|N they|Ved|=5 they|are|to the|-s|-ion the|-|had the|candidates|with the|candidate|Us
  the|email|-al the|primary|-s the|race|with this|week|=3 those|Us|were to|-er|in vote|=5|$ vote|=5|the was|Q!|$ was|Q|of was|Ved|=5
  was|not|-ed were|-ed|=5 were|U|- who|-s|Q. who|had|- with|a|-ive with|his|-al would|-|- years|=5|Q, year|=5|N
-0.4 -0.6 -al|-s|as -al|=3|and -ed|N|as -ed|by|-al -ers|N|and -er|N|-ing -er|N|of -er|who|said -ing|-s|-s -ing|-s|of -ing|=3|-ing
  -ing|for|him -ions|for|the -ity|=5|as -ment|-s|to -s|-ions|in -s|=10|-s -s|=5|Uly -s|=5|it -s|Ued|=5 -s|and|-ed -s|and|-ions
  -s|and|is -s|and|more -s|before|N -s|by|- -s|on|N -|-ing|N -|-ions|for -|-ity|- -|-ity|=6 -|-ive|in -|-s|0 -|-s|a -|=3|as -|=5|a
  -|=5|what -|=6|N -|=6|Q -|Uing|his -|against|the -|because|she -|by|Ving -|can|be -|for|their -|him|into -|is|Q. -|she|Ued
  -|who|Ued 0|=5|$ 0|=5|Q, 0|=5|one =10|0|-er =3|-er|a =3|-ing|with =3|-|Uer =3|N|=7 =3|and|they =3|an|-s =3|even|-ing =3|just|-
  =3|she|Ved =3|who|- =5|=8|but =6|and|Us N|=10|-s N|=3|were N|=5|by N|=8|=6 N|Ved|=5 N|and|Q. N|for|Q N|from|the N|is|Uly
  N|presidential|-'s N|said|- N|this|N Q|by|N Ued|-s|- Ued|the|most Uing|Us|of Uing|her|- Uions|=5|$ Uion|=5|N Uive|-|- Uly|-|-s
  Uly|Uing|the Us|-|-ers U|-s|- U|a|new U|her|-s U|in|-er U|no|- U|such|a U|whether|any Ved|N|-er Ved|N|Q Ving|for|-ions Ving|his|-s
  V|an|- about|0|=5 against|-|=5 against|them|=5 among|-|voters and|-ed|U and|-ly|-ing and|N|-ly and|Us|about and|as|N and|has|-ed
  and|many|=3 and|who|Ved an|-|who are|-s|=5 as|Q,|with as|a|Q. attacks|=3|Ved at|N|-ly a|-ing|-ion a|-|-ly a|V|at back|=3|Q.
  because|she|said before|N|U be|-s|=5 be|more|-ive be|the|N by|-ing|a called|for|the campaign|-ly|in campaign|=5|$ during|his|-
  for|-ly|- from|new|N from|such|-s had|Q|to had|the|U her|-|U her|U|- he|-|-er he|told|N his|-s|and his|campaign|- his|other|-s
  his|supporters|for interview|=5|Q. into|-s|=5 in|-|=3 in|N|-al in|N|for in|the|-s in|the|last is|Uly|an new|-ions|=5 new|N|to
  not|-ed|=3 not|the|N no|-er|what of|-|than of|a|-s of|his|first on|his|U own|=5|$ percent|of|-ed president|=5|Q, primary|=5|$
  said|-s|Ued said|Uly|=5 said|he|-s said|of|N said|tuesday|that saying|they|are says|about|-s say|the|- since|N|0 since|the|N
  so|much|- than|his|-s that|=3|- that|N|Us their|-ion|=5 the|-'s|-s the|-al|N the|-|Uly the|0|N the|N|candidates the|N|would
  the|U|was the|convention|- the|same|U the|year|=5 this|-'s|N through|=5|$ to|Us|the to|say|he to|support|the to|the|nomination
  two|=5|$ voters|=5|$ vote|for|her was|a|-ing were|Q.|$ which|he|has while|N|has will|also|- with|N|voters with|an|- would|U|-ing
-0.4 -0.5 -'s|most|- -er|=5|Q, -er|of|-er -ing|his|U -ing|up|the -ions|=5|$ -ion|=5|the -ion|in|N -ly|-|-er -s|-ions|and -s|=3|that
  -s|from|-al -s|or|the -s|since|N -s|when|the -|-ed|N -|-ers|at -|=3|a -|N|was -|N|will -|in|N -|much|-er -|on|-er 0|N|presidential
  =3|-er|U =3|-|from =3|before|the =3|the|two =3|which|-s =3|who|=3 =7|N|=5 N|-|is N|=6|Q. N|from|0 N|should|-ive Q|before|-ing
  Q|will|- Ued|=5|Q. Us|-ers|like Us|over|N U|N|on U|and|-ing U|support|among according|to|a against|N|- also|Uer|-ing
  and|-|campaign any|-|that are|-ive|=5 as|N|and a|-al|U a|-ing|-ment a|-|=3 a|-|Ved a|-|this a|N|was a|candidate|=3 before|the|N
  by|-|- candidates|=5|$ former|-'s|- has|made|in her|=5|$ her|Q|and he|-s|a his|V|to in|-|on in|the|Ument in|the|state is|-ed|=5
  many|-|-s more|-al|than of|-ers|who of|N|last of|N|with only|one|- on|-ed|-s on|-ion|=5 on|two|-s party|=5|$ said|then|=5
  says|=3|Q. so|-|=5 such|a|- that|some|N the|-ed|candidate the|-ion|Ued the|-ity|- the|-|to the|N|-ive this|-|=3 told|N|- to|-|with
  what|they|U who|-|a
-0.4 -0.4 -s|=5|his -|=3|have -|N|of N|-ing|in N|=5|the N|=5|their Uly|Ued|N according|to|-ers according|to|N according|to|one
  an|-|- debate|=5|$ of|-|=3 of|state|to political|-s|=5 said|after|a the|party|Q. to|V|N
-0.4 -0.3 -|of|those =3|no|-er at|N|-ing not|in|the the|-s|and
-0.4 -0.2 -|-ers|- -|-|for -|N|said -|campaign|=3 U|of|her Ving|Q!|$ of|his|- the|-s|Ued the|N|after the|race|=5 to|Us|N to|the|Ued
  who|is|-ing
-0.4 -0.1 -|-|a -|a|- -|from|N N|-|-ion N|=3|who Ved|her|U from|-|=5 his|U|=5 new|-|-ions only|0|percent than|N|=5 the|-|-ion
  would|Uly|-
-0.4 0 -ed|to|get -|-|U -|N|- =3|N|was N|-er|N N|=3|did N|supporters|of Uer|who|has Ved|N|supporters V|-|-s campaign|-|=5
  from|N|campaign from|the|0 in|an|N last|week|as of|the|convention
-0.4 0.1 -|U|Ued -|that|N N|-ed|a N|-s|for Ued|with|0 about|N|=5 and|the|-er by|0|- on|the|N percent|=8|=3 the|-er|N
  the|-|presidential who|Uly|-ed will|-|U
-0.4 0.2 -|on|the =3|-|Us =3|a|-ed =3|which|has N|=6|which N|Ument|=5 about|-|of has|U|been of|N|=3
-0.4 0.3 -al|-s|=3 =3|on|- N|in|his Ved|it|in and|is|-ing a|-al|-er to|-|-ive
-0.4 0.4 =3|N|made N|after|N N|who|-s like|N|=5
-0.4 0.5 -er|N|and -|-|-ly
-0.4 0.6 a|-|Uing
-0.4 1 by|-s|=5
-0.3 -1.1 a|0|N a|0|vote other|-s|=3
-0.3 -1 -er|from|N -ion|-s|by Ving|the|-ion by|a|0
-0.3 -0.9 -ed|0|=3 N|Uing|-s
-0.3 -0.8 -al|-|- -s|=3|N -|-ity|of =3|one|of not|U|the of|-s|like of|the|Q, presidential|-|=5 supporters|in|N
-0.3 -0.7 -er|to|be -|are|- -|not|to Uing|to|- Uions|by|N Uive|-er|- Ument|of|- U|that|had U|to|him and|Ued|by and|political|-
  an|-|on a|-|party a|N|=6 a|N|presidential be|-er|in but|Us|the campaign|=3|but could|make|it even|as|he for|-er|-er have|Ved|to
  he|was|U if|it|-s interview|=5|Q? into|her|- is|-|to not|Uing|the not|to|Q. of|-ed|voters of|-ing|-s of|-s|for on|-s|-
  that|more|-s to|-ing|up to|Q.|he
-0.3 -0.6 -al|=3|but -al|=3|while -al|=5|only -al|in|all -al|of|0 -ed|=3|but -ed|=5|it -ed|U|on -ed|by|0 -ed|in|- -ed|the|Q
  -ed|the|nomination -ers|are|-ed -ers|on|- -er|-er|- -er|-ion|-s -er|-s|in -er|-|=6 -er|=3|is -er|that|- -ing|-ion|in -ing|N|U
  -ing|her|in -ing|that|N -ions|=5|but -ion|more|than -ion|of|Uing -ity|-|in -ive|him|a -ly|-ing|N -s|-ed|on -s|-|-ion -s|=3|but
  -s|=3|they -s|=3|with -s|=5|she -s|during|his -s|for|more -s|have|Ved -s|in|U -s|that|- -s|the|nomination -s|who|are -|-ing|them
  -|-ion|of -|-s|U -|-|even -|-|there -|=3|-ed -|=3|then -|=3|there -|=3|were -|=4|he -|=5|about -|=5|all -|=5|then -|=5|this
  -|=6|-ing -|=6|and -|=7|and -|Uions|=3 -|U|- -|U|=6 -|after|-al -|against|N -|all|- -|as|-s -|her|- -|he|Us -|of|Uing -|to|those
  -|was|not -|when|a -|while|-ing 0|-s|and 0|-|attacks 0|=3|a 0|=3|while 0|million|-s =10|-s|N =3|-|=6 =3|Ued|in =3|Uing|for
  =3|U|-ing =3|as|-s =3|a|-ing =3|have|U =3|not|the =3|saying|he =3|they|also =3|was|not =3|which|Us =3|who|he =3|with|his =5|=8|the
  =6|-ing|N =6|-|- =7|-|he =8|=5|N N|-al|was N|-ment|in N|-s|because N|=5|he N|=5|just N|=5|one N|=5|some N|=5|this N|Ued|by
  N|Ving|it N|after|the N|are|-ing N|as|her N|to|support N|will|U Q,|but|he Q|after|N Q|of|the Ued|-er|the Ued|for|- Ued|on|his
  Ued|that|it Ued|that|the Uing|-|Us Uing|-|was Uing|=5|$ Uing|U|N Uing|an|- Uing|that|his Uing|their|-s Uions|about|her Uion|=3|Ued
  Uion|about|the Uion|on|the Uly|-ed|as Uly|-ing|the Uly|Uing|to Uly|on|- Us|=3|but Us|=5|and Us|=5|there Us|about|- Us|that|were
  Us|to|do U|-ing|for U|-|more U|=4|N U|=5|while U|=6|- U|Ued|=5 U|Uing|to U|Us|from U|and|-ive U|attacks|on U|at|a U|for|Q U|in|may
  U|is|a U|of|Q U|on|her U|to|Uer U|to|make Ved|-ly|about Ved|against|N Ved|against|the Ved|and|-ed Ved|on|tuesday Ved|to|-ed
  Ved|to|-ers Ved|to|N Ving|on|N Ving|to|-s Ving|to|a Vs|=3|Q. Vs|to|U Vs|to|be V|-'s|- V|=5|N V|U|of V|for|Uing about|their|-ions
  about|whether|he and|-ing|- and|-ing|-ly and|-ity|-s and|-s|N and|Ving|that and|how|to and|said|he and|said|that are|not|-ing
  as|he|U as|not|to attacks|against|N attacks|on|N at|-|one at|a|recent at|first|to a|-ion|- a|Q,|a a|Ual|to a|Ument|- been|Ved|=5
  be|a|Q but|it|is campaign|for|the candidates|=6|N candidate|=5|N convention|could|be could|-|in country|=5|$ debate|=3|N
  delegates|=5|$ do|=5|$ during|an|U election|in|-er first|=5|$ for|-er|- for|-ing|back for|-ing|with for|N|since for|a|president
  had|-ed|from had|Q|in had|U|-s has|-ed|over has|-|to has|Ued|to has|a|- have|-ed|into have|Ved|the have|a|Q. have|been|Ving
  her|-ing|of he|-ed|his he|-s|not he|would|U him|=5|N him|a|Q, him|a|Q. his|-|among how|to|- in|-|N in|0|or in|Uion|to in|U|-s
  in|which|- is|Q|in is|no|- its|-al|- its|Uion|to it|-ed|- it|to|be it|was|-al many|N|=3 more|-|for more|as|a most|-|-ion not|V|to
  now|=5|$ of|-ing|-al of|-ing|and of|Q|-s of|her|-ers of|the|-'s on|-ing|N on|=5|$ on|what|he or|-er|- over|=5|N people|to|vote
  president|U|=5 said|=3|-er said|=3|N said|=5|Q? said|in|- said|of|his said|that|N saying|at|a say|he|has she|was|Q! she|was|a
  should|-|out some|of|those so|much|about states|=5|$ still|-s|of still|-|- support|=5|$ support|=5|N support|for|-ed
  than|-ing|their that|-s|Ved that|-|state that|=5|$ that|had|-ed that|his|Q that|in|- that|she|was that|they|are that|the|party
  their|-'s|- their|-s|- their|-|in their|-|is them|=5|and them|as|the them|on|a there|is|no they|could|- they|should|- the|-al|-al
  the|-al|-ed the|-s|had the|Q|in the|Uion|was the|Us|U the|U|-er to|-er|-s to|-ing|- to|-|Uing to|-|only to|0|-ion to|be|the
  was|-ed|from was|-ed|in was|-ing|the was|=5|$ was|Q.|$ was|Q|and was|U|=3 was|the|Q was|the|U week|=5|Q. well|-|the what|could|be
  where|N|Uly whether|he|-s which|is|-ed who|Q.|$ will|U|a will|have|to win|the|-al with|a|-ed with|his|-s with|that|- would|-|-s
-0.3 -0.5 -'s|-ing|-s -ed|=5|N -ed|=5|but -ed|his|- -ed|in|-s -ers|=3|-ing -ers|=5|and -er|-|to -er|=3|Ued -er|=6|and -er|U|-
  -ing|-ers|and -ing|-er|to -ing|-|just -ing|0|N -ing|=5|$ -ing|=5|it -ing|N|primary -ing|at|- -ing|to|-ing -ions|=3|and -ions|=5|he
  -ions|of|his -ion|-s|-ed -ion|will|- -ity|for|N -ive|=5|$ -ly|=5|$ -ly|into|the -s|-ed|-s -s|-ed|a -s|-|Uion -s|=3|saying -s|=5|a
  -s|because|of -s|than|a -|-s|Ued -|-|with -|=3|the -|=5|he -|=5|many -|=5|they -|after|he -|attacks|in -|at|a -|a|U -|because|Q.
  -|her|-s -|in|recent -|it|is -|just|- -|of|time -|on|-al -|that|she -|to|-al -|to|0 -|to|U -|to|Uing -|will|- -|with|new 0|-|-ers
  0|=5|while 0|=6|- 0|delegates|-ed 0|who|would =10|a|N =3|Ving|Us =3|and|0 =3|but|his =3|in|some =3|they|are =3|which|=3
  =3|who|last =3|with|some =6|-|it =6|and|U =6|a|- N|-ion|- N|-ment|is N|=5|i N|=5|she N|U|him N|and|U N|had|a N|have|a N|to|win
  Q|but|Ving Q|only|-ed Q|on|N Ued|against|N Ued|an|- Ued|as|the Ued|a|Uion Ued|in|new Ued|on|-ing Ued|that|N Uing|-s|-ed Uing|a|U
  Uing|for|N Uing|in|the Uion|of|N Uly|=3|- Uly|Ued|with Uly|Uing|- Uly|U|- Uly|with|the Ument|=3|Q. Ument|=5|N Ument|that|Q.
  Us|=3|even Us|=5|after Us|will|be U|-|Ued U|=3|-er U|=3|-ing U|Ued|the U|Us|of U|as|Q. U|as|a U|at|his U|of|what U|the|Us
  U|with|the Ved|=3|Q, Ved|in|his Ved|out|at Ved|that|his Ved|that|more Ved|they|had Ving|-ers|on Ving|-ers|that Ving|him|Q.
  Ving|to|make Vly|-ed|-s Vs|her|- after|-ing|the against|=5|$ all|=5|$ also|Ued|to and|-|their and|U|the and|his|vote are|=5|$
  are|Q.|they asked|about|-s asked|if|it as|a|candidate as|being|Q. as|political|-s at|-ing|the at|-|=3 at|U|about at|a|-er
  at|this|U a|-|-ed a|-|or a|Uion|at back|=5|$ back|him|because because|-s|in because|he|Us because|the|- being|Q|in be|-|in be|-|to
  be|Ued|on but|Ved|N but|he|said but|is|not campaign|did|not campaign|with|him candidate|=5|$ candidate|=5|Uing can|win|the
  could|have|- debate|=5|Q. delegates|=3|-ing did|not|like during|the|debate far|=5|$ for|-ing|=5 for|-ions|on for|-s|at
  for|-|people for|a|political for|the|campaign from|U|-s had|not|- has|Ued|in has|Uly|Ved her|=5|she he|-ed|=4 he|U|=3 he|U|more
  he|called|the he|was|first his|-ing|- his|-ing|of his|-|-ion his|0|- how|U|it how|the|-s if|not|- in|-ing|-al in|-|-ion in|-|after
  in|-|may in|N|-ion in|a|new in|new|- is|-|=3 is|=5|$ is|Q|and is|that|the its|-|as it|-|from it|had|Ued last|week|for like|N|=3
  million|=5|$ much|as|0 not|-|-s now|Q.|$ no|-|U no|U|of one|in|the on|-ers|of on|that|- over|N|among percent|of|those policy|=5|$
  recent|-|on said|=3|from said|=3|she said|=3|when said|on|N said|she|Us said|they|V said|they|could said|with|a say|that|would
  she|said|it so|=5|$ supporters|=5|$ support|the|U that|-ing|- that|-|in that|he|is that|in|the them|=5|$ them|=5|Q, the|-er|U
  the|-ment|U the|-|more the|0|delegates the|nomination|=3 the|other|-s this|=5|$ told|-ers|that told|his|supporters told|the|-s
  told|the|Uly to|-|their to|0|an to|U|-ing to|U|her to|V|-'s to|be|-er to|more|than tuesday|=5|N tuesday|=5|Q, tuesday|to|U
  up|the|-er was|-|0 which|also|-ed which|he|U who|has|a will|-|them win|=5|N with|a|-ing with|their|- with|those|in would|be|-ing
  would|have|Ved year|=5|the
-0.3 -0.4 -ing|the|- -ion|=5|$ -|no|-er =8|=5|$ U|N|-s said|on|tuesday that|N|supporters voters|=3|-s
-0.3 -0.3 state|N|=3
-0.3 -0.1 -al|-ity|=5 -|Uions|=5 N|-s|who
-0.3 0 -al|-ion|in -|from|-al =3|0|=3 =3|he|-s =3|including|the N|=6|- in|-|that of|N|-al of|people|who of|state|and on|her|=5
  other|N|=5 the|-|party the|Uive|- with|-s|of
-0.3 0.1 -al|-er|=5 -ing|a|- -ly|0|=3 -s|for|-ing -s|that|some -|-s|she 0|-s|with =3|-er|- =3|N|and N|=3|he N|has|- Ued|by|one
  Ving|-|=3 Vs|N|at V|N|Ument a|-|political by|Uing|N of|the|political that|will|- the|-ions|=3 the|N|of the|former|- who|Ved|the
  who|were|-ing will|-|=5
-0.3 0.2 -s|from|his -s|in|N -|N|Ved -|one|of -|state|of -|the|-'s 0|percent|N =3|N|-ing =3|after|-ing N|=3|-ed N|=3|even N|U|over
  N|if|he Ument|of|N and|not|Uly at|N|=10 his|-|=5 nominee|N|=3 of|-ing|N of|N|voters of|the|-s
-0.3 0.3 0|N|=8 =3|-ing|a N|Uing|N Uing|to|-ly Ved|about|- and|national|-ity percent|of|N
-0.3 0.4 =3|-|Ument Ued|-ity|to Us|the|N been|on|the his|-s|=5 many|N|who the|-ers|=3
-0.3 0.5 -s|for|his =3|he|has N|U|Q. U|U|an his|-|-ing many|N|voters on|the|-ing
-0.3 0.6 N|=4|$ Ved|the|campaign her|campaign|=5 new|-s|=5 of|the|race to|0|=3
-0.3 0.7 N|Q.|$ N|Us|the had|-ed|in
-0.3 0.8 party|as|-ly to|N|=7
-0.3 0.9 said|N|Q
-0.3 1 of|N|is
-0.3 1.1 said|N|Ved some|as|a
-0.3 1.2 said|N|has
-0.2 -1.8 to|Uer|a
-0.2 -1.5 N|presidential|candidates
-0.2 -1.2 -|-ers|that
-0.2 -1 -al|-|N =3|the|-al
-0.2 -0.9 =3|-|political N|=3|about U|-|for many|-s|=5 who|is|now
-0.2 -0.8 -|=3|and =3|new|N N|and|-er Ued|N|=5 at|the|-er a|former|- to|a|-ion
-0.2 -0.7 =10|N|=5 N|=10|N Q|-|=5 U|U|U and|-|N a|-|Ued the|-ed|Q the|-|-ing to|U|N
-0.2 -0.6 -ing|-s|to -s|as|- -|president|for N|-ly|- N|for|a a|-|in a|N|who by|N|of in|a|U one|of|his the|new|N to|N|with
-0.2 -0.5 -er|who|has -|-|who -|=3|who and|-|-ive a|N|Ued a|N|poll of|-|at president|for|- the|N|who to|-|-s
-0.2 -0.4 -s|in|0 =3|a|U has|Ved|N political|-ers|=5
-0.2 0.1 -ers|=3|including N|-ed|0 said|-s|=3 to|vote|=5
-0.2 0.2 -er|-er|=5 -s|=3|- -|-ed|=5 -|-s|but =3|the|-ion =8|-|from and|0|percent can|Uly|- from|N|as many|more|-s primary|=5|Q.
  the|-al|- the|-er|on
-0.2 0.3 -s|=3|-ed -s|political|- -s|who|were -|-er|who -|-s|had -|-|that -|Uly|with -|called|for 0|-|Us =3|the|-ed N|in|a N|was|his
  Ued|N|in Uing|the|-ing Uly|-ed|a U|before|- after|N|=5 and|N|have by|an|N from|N|-er of|N|- the|Ued|U to|N|former to|get|-
-0.2 0.4 -ed|-s|and -ing|the|N -s|=3|-ly -|at|- =3|the|first Uing|the|former U|him|=5 by|the|-er his|-|to of|his|-'s the|two|-
  to|N|=10
-0.2 0.5 =3|-|U N|attacks|=5 by|0|=5 campaign|to|a primary|campaign|=5 state|N|=5 with|-|-s
-0.2 0.6 -'s|-|in -s|-s|with =3|Q.|$ =3|would|U Ved|as|N Ved|his|campaign being|a|N in|N|has on|N|as
-0.2 0.7 about|N|=3 against|N|=3 new|N|-al
-0.2 0.9 said|N|Us
-0.2 1.1 -s|than|N
-0.1 -1.3 =7|N|=3
-0.1 -1.2 Q,|the|N a|-ing|U
-0.1 -1.1 -ers|of|his
-0.1 -1 -|who|has Q,|N|said
-0.1 -0.9 -|-s|by =3|Uly|=3 N|and|-ed Uly|to|a Us|on|the U|Uly|to was|-|in when|he|was
-0.1 -0.8 0|and|-ed by|N|and monday|in|N the|-|-ity who|-ed|on
-0.1 -0.7 -al|-ity|-er -|-ions|and Vs|a|- and|N|=6 into|-|=5 on|-|at the|U|that
-0.1 -0.6 -ers|who|U -ive|-|of -ly|-|- -|on|tuesday -|their|- N|=3|-ing V|to|- an|-ed|- a|N|Us a|new|U new|N|U of|N|=6 who|-ed|to
  who|U|the
-0.1 -0.5 -|N|-er -|president|of 0|that|-ed N|-ing|=3 N|and|an Ued|N|to and|-al|-ions from|N|and of|-|with the|only|- who|Ued|to
  with|him|in
-0.1 -0.4 -ing|-er|=5 -|-ing|-s -|for|-ers N|-ed|in a|-|last by|-s|of is|-ing|to like|the|N who|Ved|that with|one|of
-0.1 -0.3 and|-al|-s
-0.1 0.3 -er|would|U -s|N|=3 N|-s|tuesday Ued|on|N Uion|on|N by|-er|-
-0.1 0.4 -er|N|=3 -s|=5|- -s|she|U -|a|-ion =3|-er|than N|-ity|=5 N|and|their Uly|-|-ions Us|-|=3 Ved|N|0 according|to|-al as|N|-s
  as|N|or from|the|N he|could|not if|they|have in|the|same said|N|-ed said|some|of says|-|U the|-|=4 the|N|$ the|many|N the|state|=5
  to|N|on
-0.1 0.5 -|the|N -|vote|=5 -|who|-ed 0|to|- N|=3|N N|=5|when U|the|Uion among|the|- for|new|- from|his|U his|former|- in|-er|0
  of|-|as of|the|-
-0.1 0.6 -s|=3|Q. -s|=3|who -s|U|- -s|against|the -|=5|N -|are|-ing =3|-s|of U|Ument|=3 from|N|on of|-'s|- that|his|-ion
  the|party|=5
-0.1 0.7 -|with|her =3|Q!|she N|=3|Uer N|voters|=5 U|-|Vs as|the|N
-0.1 0.8 =3|is|that N|-ment|=3 said|the|president
-0.1 0.9 -ers|that|N -|when|she N|-s|only V|N|-ers more|N|=3 to|Uing|N
-0.1 1 -|on|how
-0.1 1.4 by|-|=3
0 -1.3 -|-al|to from|N|-
0 -1.2 Uer|to|N
0 -1.1 and|N|Us
0 -1 -s|=3|Ved
0 -0.9 -ed|-|Uing -ers|-|the -ing|U|at Ued|-|=3
0 -0.8 -ity|=3|N -s|=3|U Uly|Ued|the and|-ion|-s as|a|-ed a|-er|from from|a|N of|N|=7 the|time|that with|more|than
0 -0.7 -|policy|-s Ued|U|=5 and|0|-s said|-ed|N the|-'s|-
0 -0.6 -'s|-|-s -ing|the|-ed -|Uing|N =3|and|V N|vote|to an|-|political as|-|as including|N|and on|the|U on|the|same some|N|-s
  two|-s|=5 who|has|-ed
0 -0.5 -er|former|N -ions|-|N -|his|political 0|presidential|- =10|N|- N|0|-s Ued|-|Uly U|0|years Ved|a|N new|N|=3 the|-ing|N
  the|-|-ers
0 -0.4 -er|and|former -s|and|government -s|as|an -|-al|- -|that|-ed N|-|that N|Us|of and|-|on as|-|- had|been|-ing his|-|Q.
  like|N|and of|N|Uing who|-|- who|U|Ued
0 -0.3 -s|the|country -|-al|-ity and|a|N the|former|N to|-|-ing who|=3|like
0 0.4 -al|N|-er -ed|-|- -ing|and|-s -|Uly|=5 N|campaign|for Uing|N|- U|the|state by|one|of can|win|=5 other|-ions|=5 they|U|as
  to|N|and who|U|on with|N|and
0 0.5 -al|-|=5 -er|-er|of -er|N|- -ions|to|N -s|but|was -s|by|the -|-ed|to 0|and|his =3|N|will N|-ers|to N|=6|-ed N|Ved|to
  Ued|N|-ers Ued|some|of Us|those|-s U|among|some Ved|by|- Ving|former|N V|of|the by|the|-ing convention|=5|Q. for|his|party in|N|=5
  in|N|on in|his|-ing of|-|-ers other|-al|-s other|-|N said|N|and with|the|president
0 0.6 -er|-s|=5 -er|=3|who -er|N|on -|at|his -|is|-ing -|years|=5 =10|-al|=5 =3|0|percent N|U|-s N|has|been Uly|-|in U|N|for
  U|the|-ment about|a|- among|-ly|voters and|-s|-ed before|N|=5 from|N|in of|N|Ved of|the|Ued over|her|- own|-|=5 said|N|was
  said|he|- that|some|of the|-s|-ers the|presidential|- to|her|=3 with|N|=5
0 0.7 -ed|with|N -er|0|=5 -ing|-ion|=5 -|-al|=3 -|U|of N|-|had N|=3|when N|is|a U|0|percent as|-ly|- former|-s|=5 state|of|N
  support|N|=5 the|N|in the|president|=3 to|-ers|as to|a|recent
0 0.8 -ed|a|-er -er|N|U -|in|on =3|while|the N|Uion|=5 U|-er|of U|N|-ly candidate|N|=3 for|-|a from|N|-ed in|-s|from public|-|=5
  to|Uer|=5
0 0.9 N|=4|Q? U|an|- Ved|N|Ving Ving|the|N and|-er|N
0 1 N|-s|by Ving|N|=3 as|a|-ion of|-|that
0 1.2 of|-ion|=3 said|N|U than|N|is
0 1.3 Vs|N|and
0.1 -1.2 -ed|in|0
0.1 -1 -ed|U|the N|=3|that
0.1 -0.9 a|Uer|to
0.1 -0.8 =3|a|-s an|interview|with because|he|U by|a|-er new|N|on with|U|-
0.1 -0.7 Uly|Ued|- U|at|N has|U|- that|is|-ing who|U|a
0.1 -0.6 -ly|of|N 0|-er|=5 0|people|in N|0|that Uing|-s|and U|-ing|=3 from|-s|and from|his|- the|N|about with|-|of
0.1 -0.5 -|N|=6 =3|the|-'s N|=3|U N|but|is for|two|-s in|N|and of|-al|N out|to|N
0.1 -0.4 -ion|-ed|by -ity|to|- -ive|-s|=3 -|-s|with =3|-ers|- =3|N|state N|=3|would V|the|N and|is|a a|-|if for|more|than from|-er|N
  of|her|-'s of|its|-ion policy|at|the the|-|that to|the|most
0.1 -0.3 -|his|- =3|a|-er =6|0|percent Ued|on|the for|0|years
0.1 -0.2 -|with|the those|who|said
0.1 0.4 -er|U|the =3|N|=6 U|of|an U|the|U as|-|and other|-s|of said|N|could said|N|will said|he|Vs to|-|by
0.1 0.5 -al|-ions|and -al|-ment|=5 -ed|-s|=3 -ed|N|and -ed|president|=3 -er|of|-s -ing|-s|=3 -ing|-|-ity -ly|=3|N -s|-al|=5
  -s|=6|and -s|or|N -|-ion|during -|-s|and -|Q|U -|after|- -|has|the -|him|in -|it|- -|many|-s -|support|=5 -|them|=5
  -|tuesday|night =10|-s|=5 =3|-s|-s =3|Q.|the =3|also|V =3|the|- =3|was|- N|-al|N N|-ing|of N|-ions|=3 N|-|than N|=3|saying
  N|Uions|=3 N|Us|=3 N|convention|=3 N|nomination|=3 N|primary|on N|this|year Q|for|- Ued|=3|N Uing|Us|=5 Uing|more|than U|-er|=5
  U|-ing|=5 U|N|-al U|his|-ity U|its|- U|new|N U|out|=5 U|the|-er Ved|like|an Vs|N|with and|-ed|-er and|N|had and|many|of been|-|=5
  be|a|N but|also|to for|the|- for|the|party from|the|-'s from|the|Us he|-ed|N his|-|last how|many|-s in|-s|=3 in|-|-ers its|-ers|=5
  more|U|in new|N|Ued not|Us|U of|N|most of|an|- of|the|-ion of|the|Uing of|the|more on|-|-ity said|Q|and said|his|-s saying|the|-
  some|-|- the|-s|Ved the|-s|as the|-|for the|U|of the|recent|- to|-|delegates to|-|next to|this|- up|his|- when|N|Ued
0.1 0.6 -ed|president|=5 -er|and|-s -ing|-ment|=3 -ing|a|former -ions|in|the -ly|-ers|=3 -|-ions|with -|-s|who -|=3|- -|N|-s
  -|Us|about -|U|N -|of|other -|policy|and =3|Q.|N =3|was|a =4|Q.|N =6|Q|=6 N|-er|-ed N|-s|Uing N|-s|before N|0|=3 N|=8|=5 N|and|his
  N|and|its N|attacks|=3 N|candidate|=3 Uing|-|- Us|on|-al U|N|- U|Ued|Us U|them|=5 Ved|his|- against|one|-er and|-ment|=5 a|-ed|-
  former|president|=3 for|it|=5 for|the|-ment for|the|U from|a|-ed he|would|not including|the|- in|N|this its|Us|to one|in|-er
  or|-s|=3 political|-|and recent|-s|that said|the|former than|N|=3 that|N|have the|-|Us to|N|=6 to|V|=5 up|the|-s was|0|=5 with|-|N
  with|one|-
0.1 0.7 -ers|and|-ers -ing|N|=3 -ment|-s|=5 -|N|=3 =3|was|the N|=4|N N|with|- Q|-s|=5 Ving|-|-s Ving|he|-ed about|N|-s and|-s|=5
  for|a|- her|-s|=3 his|-|of in|0|when last|-|=5 made|by|N of|Q.|N on|N|-ing on|tuesday|=3 out|the|N the|-|because the|N|poll
  with|her|-
0.1 0.8 -ers|=3|and -ing|N|=5 -ion|for|N -|N|who 0|that|the N|is|- Ued|-|on Uing|-s|in Us|to|vote V|last|week a|-|and before|-|0
  in|-al|-s not|N|=5 of|N|former of|supporters|=5 presidential|-|with said|N|-s some|of|her to|N|after to|a|U
0.1 0.9 -ing|his|campaign N|debate|=3 Ved|-|=5 Ved|N|was the|-er|=6 the|-|-ment the|N|-ion to|the|-ment tuesday|night|=5
0.1 1 -|-ing|her U|N|and Ved|to|say and|-er|=5 from|N|U
0.1 1.1 N|voters|=6 about|the|-ed his|campaign|and on|-al|-s on|N|=6 on|one|-
0.1 1.2 on|-al|-ity said|N|Ued week|as|a
0.1 1.4 -ment|of|Uing
0.2 -0.8 he|U|it
0.2 -0.7 Uing|against|the to|N|for
0.2 -0.6 not|Ued|to party|-s|=5
0.2 -0.5 =6|a|-ion N|in|N Uer|a|- to|him|=3 who|is|a
0.2 -0.4 -ing|as|N -|for|many =3|and|Ued =6|N|=3 and|-s|=3 and|=3|Uly an|-al|-er first|-|president the|N|-ed
0.2 -0.3 -ers|with|the -ion|of|-ity 0|years|- U|supporters|of and|0|=5 a|-|0 of|-|-ity the|-|new who|-|it who|has|Ued with|the|new
0.2 -0.2 -ions|-|=5 =3|-s|and N|0|years the|-ment|=3
0.2 0.4 -al|-s|=5 -ed|in|N on|the|-s
0.2 0.5 -'s|-ly|- -al|-|Uing -al|and|-al -al|on|her -ed|-ed|-al -ed|an|- -ed|for|-ing -er|-|with -er|than|the -er|that|said
  -er|would|be -ing|Uion|to -ing|against|N -ing|for|- -ing|from|- -ing|into|the -ing|them|=5 -ions|on|- -ion|=6|a -ion|and|that
  -ity|of|- -ly|-|-ion -ly|-|N -ly|U|- -s|0|-ion -s|=3|0 -s|a|-al -s|have|-ed -s|of|people -s|or|- -s|president|=5 -s|to|-ity
  -s|to|-ive -s|were|Q. -|-ions|on -|-ion|=5 -|-ment|in -|-s|Ving -|-s|out -|-s|this -|-|Q -|-|can -|-|to -|0|=3 -|=6|-ly -|N|had
  -|Ued|a -|Uing|about -|Uing|with -|U|against -|U|in -|U|when -|V|for -|and|other -|a|president -|by|-er -|campaign|-ions -|could|U
  -|for|all -|had|been -|has|-er -|how|- -|is|to -|of|-al -|on|what -|out|a -|that|it -|the|-ions -|to|more -|would|not 0|-|to
  0|=3|Uing 0|million|- =3|-ed|in =3|and|to =3|as|if =3|because|she =3|but|-er =3|by|-er =3|including|his =3|much|of =3|or|-
  =3|saying|that =3|to|the N|=10|0 N|Ued|during N|Ued|the N|Us|as N|Ved|his N|and|of N|as|-ly N|campaign|to N|had|Ued N|have|no
  N|primary|-s N|that|the N|voters|are N|will|-ly Q|and|- Ued|-er|-s Ued|a|0 Ued|a|Ument Ued|of|- Ued|that|- Ued|to|her Uer|-|-ing
  Uer|an|N Uing|N|and Uing|her|=5 Uing|on|his Uion|in|the Uly|Uing|N Us|-ion|=3 Us|in|0 Us|of|- Us|to|V U|-ers|to U|-|a U|how|many
  U|if|a U|of|-ion U|on|-ed U|on|to U|or|-ed U|that|0 U|that|a U|that|her U|they|U U|to|Uly Ved|him|of Ved|it|could Ved|it|was
  Ved|that|she Ving|N|-ity Ving|it|Q Vs|-s|of V|as|N about|Uing|to among|the|most and|-er|-s and|N|would and|Ued|- and|Ved|=5
  and|could|be and|he|Us an|-al|- an|Uly|-al are|-s|=3 asked|whether|he as|-ly|-ed as|an|-ive as|a|-s as|the|one a|-ly|0
  a|-|interview a|Uly|-ed because|so|many been|-ed|from be|-ed|in be|-ly|Ued by|-ing|him campaign|-|U candidates|-ly|- could|-|U
  do|so|=5 for|-ing|-al for|-|N for|N|-ions for|Uing|- for|the|nomination from|at|- had|-ly|-ed has|-|U has|-|up have|-ed|the
  have|-|-ing have|Ved|for her|-ly|after her|-s|to he|Us|N he|U|U he|Ved|that he|had|just he|is|-ed he|is|a him|to|be his|-er|U
  his|-ion|on his|-|Uing his|Ual|to his|campaign|-er how|the|N into|the|country in|-ing|states in|-|with in|0|and in|a|-ed
  in|the|-al is|-|with it|has|- just|how|- million|-|- more|-al|-s next|year|=5 not|Uing|to not|be|-ed of|N|-ity of|N|say
  of|them|-ed of|the|Q on|-|-ers on|Q|and on|the|-ed out|of|- out|of|-s over|the|-er people|with|- primary|to|N said|during|the
  said|they|Ued says|-s|U says|the|- says|the|N say|=3|the she|had|been should|-|N should|be|-ed such|as|-ing support|-er|candidate
  support|for|N than|-|=5 than|N|=6 that|-ed|in that|-s|from that|-|of that|N|=6 that|N|won that|have|Ued that|he|Ved that|he|may
  that|it|U that|of|the that|said|N that|they|U that|the|U that|while|N their|-s|=3 their|-|to they|have|U the|-'s|-ive
  the|-ing|that the|-ion|of the|-ly|-s the|-ly|Ued the|-s|=3 the|-|convention the|N|-ions the|N|over the|N|were the|U|a the|U|would
  the|attacks|on the|most|-ing the|most|Ved the|party|Us the|policy|-s the|presidential|election the|race|and those|Us|-
  through|the|- time|-|=5 to|-ing|to to|-ity|=5 to|-s|a to|-|after to|-|other to|N|-al to|U|from to|the|convention up|in|-
  voters|are|more vote|on|N week|in|an what|he|Us when|it|U who|in|0 who|said|the with|-ing|-s with|her|-s would|-|U would|be|the
0.2 0.6 -al|=3|- -ed|-|=3 -ed|-|during -er|-s|- -er|-|for -er|Ued|by -er|political|- -ing|=3|- -ing|delegates|to -ing|in|=5
  -ing|of|-ed -ing|the|-er -ions|at|the -ion|against|N -ion|that|U -ity|=5|Q. -ity|Q.|$ -ive|-|at -ive|-|the -ly|-ed|- -ly|Ued|=5
  -ly|voters|=3 -ment|that|the -s|-ing|- -s|-ing|Ued -s|-ing|into -s|-|-ed -s|-|at -s|-|by -s|Uing|her -s|as|-ed -s|can|- -s|for|a
  -s|in|-ing -s|in|Uing -s|of|-ers -s|should|- -s|that|-ive -s|with|them -|-ers|and -|-er|or -|-|policy -|-|were -|0|years -|Us|-
  -|U|on -|Ved|to -|and|-ion -|as|they -|into|a -|in|-ions -|in|U -|in|Uing -|of|voters -|out|in -|this|election -|voters|=5
  0|=10|-s 0|=7|Q 0|a|- 0|a|year 0|million|=5 0|percent|=5 0|percent|over =3|-ing|up =3|and|Ved =3|and|she =3|but|her
  =3|including|-al =3|it|was =3|many|of =3|to|-ing =3|where|the =3|would|be =4|0|=5 =5|=10|=5 =6|Q.|$ =6|and|could =7|0|=8
  N|-ers|and N|-ive|-ions N|-|would N|=8|to N|Uion|that N|Uion|to N|U|about N|about|his N|into|a N|nominee|=3 N|presidential|-
  N|that|-er N|who|are Q|for|the Q|of|-s Q|who|Us Ual|of|-ing Ued|-|-s Uing|-|on Uing|for|an Uing|his|-s Uing|that|she Uly|did|not
  Uly|the|-s Uly|to|U Us|-al|-s Us|in|N U|-s|about U|-|and U|N|-ing U|U|N U|for|-ing U|he|- U|the|-ed U|the|-ions Ved|-|-s Ved|N|U
  Ved|N|by Ved|her|N Ved|him|and Ved|it|=5 Ved|one|of Ved|to|Uer Ving|him|of Ving|the|-ing Vs|N|-s Vs|of|Q Vs|the|-s about|the|Q
  according|to|its against|its|Q and|-ions|on and|-ly|- and|-s|-ing and|-|-ion and|-|-ions and|N|=3 and|N|as and|Q.|N and|Q|on
  and|Us|of and|how|N and|other|- and|support|for and|the|Us an|-|about asked|N|about as|-er|in as|N|of as|his|U as|one|of
  as|the|-er as|the|candidate as|well|as a|-s|Uion a|N|of a|Q,|Ving a|Uly|- a|president|=5 a|president|U back|U|=5 both|-s|=5
  but|-ly|-ed by|-ing|N candidate|of|their could|U|=5 debate|in|N former|-|- for|-ion|-s for|a|0 for|some|- from|the|-s has|been|-
  her|-s|- her|-|Us her|-|and her|N|-al her|U|=3 her|campaign|=3 he|-ed|=5 he|Us|to he|would|-ed him|Q.|$ his|-s|-s his|-s|was
  his|Us|=5 his|Us|with in|-|in in|and|Ving in|her|U in|on|the in|other|-s in|states|such its|-|- it|-|U last|-|years not|N|=3
  no|-|that no|Uion|of of|-|on of|N|saying of|Uing|N of|other|-s of|such|a of|the|-al of|the|-er of|the|campaign of|the|state
  only|to|- on|-ion|=3 on|N|-s policy|-s|and presidential|-er|N recent|-s|=5 said|N|had said|she|could said|the|-ion saying|they|-
  says|N|U says|N|has she|could|- since|-|=3 since|he|-ed some|-|of some|of|it states|such|as that|N|-ing that|Uing|the
  that|his|campaign that|one|=5 that|the|-ing that|the|N they|are|- they|will|- the|-al|was the|-ing|monday the|-s|they the|-|=8
  the|-|political the|N|into the|Q|and the|Q|that the|country|and the|election|- the|party|and this|country|=5 those|Uions|=5
  to|-ing|N to|-|out to|-|what to|Uing|-s to|Vly|U to|Vs|-s to|its|- to|other|-s was|-ed|=3 was|U|=5 were|-ed|in were|-|to win|the|-
0.2 0.7 -al|-s|like -er|-ions|=5 -ity|-|=5 -ive|-|=3 -ly|-|=3 -s|-ly|=5 -|-ed|on -|-ive|-s -|-s|=6 -|in|-al -|presidential|-
  -|the|Uer -|would|U =3|-|would N|-s|as N|-|by N|-|can N|and|then N|is|-ed N|would|- Ued|-er|=3 Ued|delegates|=3 Ued|some|-
  Uing|of|N U|on|-ing Ved|-|-ers Ved|in|0 Ved|the|U Ving|N|Ument V|N|U also|V|as and|-ed|=5 and|-ions|=5 any|-s|=5 an|interview|=5
  a|-'s|- a|-s|=3 by|Ving|that by|the|-ity from|-ers|who from|the|-al his|-|-ed his|-|=4 in|N|as in|some|-s in|the|-ed
  in|this|country is|-ing|=5 it|Q|and no|N|=3 on|his|-s over|the|Uion party|Us|=5 said|she|- said|the|-s support|N|in that|N|has
  that|N|said that|he|=3 the|-'s|convention the|-ed|- the|-ion|and the|N|is the|most|Ued the|one|of the|state|=3 the|state|as
  the|week|=5 to|-|-ions to|Uer|the to|the|-ing to|the|presidential with|-s|=5 with|N|- with|the|-ion
0.2 0.8 -al|-ers|to -al|N|=3 -al|of|N -ed|him|=3 -er|-er|=3 -er|of|- -ly|-er|=5 -ly|N|voters -s|-|but -|-ers|=5 -|-ion|=3 -|N|with
  -|other|-s -|people|in 0|Us|=5 =3|0|of =6|and|N N|-s|-s Q|to|N a|Q|=6 be|president|=3 by|-ing|on by|a|U by|the|time former|N|=3
  for|his|Ual his|-|=3 in|-al|=5 in|N|debate last|-er|=3 of|the|-ed on|monday|=5 presidential|candidates|=3 primary|-s|=5 the|-|=7
  the|N|Ued the|N|or the|party|-ed the|race|=6 through|N|=5 to|him|=5 with|N|=3
0.2 0.9 -ion|-|and -ity|voters|=5 -s|-|on -|-er|-ed -|-ly|=5 -|party|in =3|Q,|Ving N|for|Ving Uly|-ed|by U|N|about U|N|as U|like|N
  U|on|all U|the|-'s Ved|N|in about|the|-s and|N|-er a|former|president his|party|=5 of|N|than of|state|=3 on|-s|like
  political|-s|=3 said|the|U support|N|and the|debate|=5 the|time|=5
0.2 1 -s|-ions|=5 at|N|-er a|campaign|- of|Uing|a of|former|N on|N|=3 the|-ed|N the|-s|by the|party|=3
0.2 1.1 =3|-er|=5 to|N|-ed
0.2 1.2 and|-ers|=5 former|N|=5 in|N|=6
0.2 1.3 Ved|the|-s while|the|N
0.2 1.4 N|U|against
0.2 1.6 by|0|=3 last|week|=6
0.2 1.7 the|-al|and
0.3 -0.6 -|=3|such N|0|N and|Ved|her
0.3 -0.5 =3|who|called by|her|campaign has|Ued|N its|-ion|into political|-|that
0.3 -0.4 -ly|-s|of -|-ions|as -|voters|Us Ued|the|-'s his|U|-ity the|-ion|in the|N|with the|interview|=5
0.3 -0.3 -ers|U|=3 N|-s|N N|=3|- N|Us|that N|party|=5 Uer|-|=5 U|Ued|to a|-|Ument by|-|-s of|U|-ing of|the|-ive who|Ved|to
0.3 -0.2 -ed|N|in -ive|of|N -|-ment|-al -|=3|when -|and|said -|the|-ion =3|that|is U|it|-ed among|the|-s and|Ved|N and|his|U
  from|-|-ers it|-ed|the who|-ed|N who|can|win
0.3 -0.1 -s|N|U -s|who|have and|Ued|N his|-|party their|-|-al the|-|-ly the|N|for who|-ed|as
0.3 0.1 a|recent|-
0.3 0.2 =3|a|-
0.3 0.3 N|-er|=5 in|0|=5
0.3 0.4 -|Uly|- -|to|- -|up|with =3|N|- =3|which|-ed N|-|president Uing|-s|of a|-ive|- by|the|new in|-|- president|and|- the|Ued|N
  to|-|him
0.3 0.5 -al|N|- -ing|for|president -s|-|to -|-ment|at -|-|the -|by|-s -|from|the N|Vs|to N|are|not N|presidential|-er N|to|Us
  Uer|to|U Uions|that|his U|for|-s U|that|-ing Ved|a|candidate Ved|to|his about|whether|she against|him|because are|U|to a|-|new
  a|-|that be|a|-ing debate|over|N he|Ved|N is|the|N said|N|=10 that|it|had the|-ion|into the|N|at week|of|the were|Ued|by
0.3 0.6 -'s|Uion|to -al|-s|that -al|=3|an -al|at|a -al|to|the -ed|-ion|to -ed|-s|U -ed|against|him -ed|from|-ing -ed|from|N
  -ed|in|all -ed|of|N -ed|with|the -ers|Ued|to -ers|if|they -ers|to|-s -er|=3|as -er|U|to -er|was|- -ing|-s|=5 -ing|-s|from
  -ing|-|to -ing|U|in -ing|about|0 -ing|him|to -ing|more|- -ing|to|U -ions|that|-ed -ions|would|- -ion|and|-al -ion|for|the
  -ion|of|N -ion|over|the -ive|of|the -ly|=3|- -ly|by|-ing -ment|and|-ing -s|-ly|- -s|-|- -s|-|a -s|-|because -s|Ual|to -s|Uer|=6
  -s|U|in -s|and|-ive -s|for|-ions -s|he|is -s|if|he -s|not|-ed -s|on|-ions -s|support|for -s|that|Ued -s|that|had -s|that|may
  -s|to|Uer -s|to|his -|-al|-ing -|-ity|-s -|-ment|=5 -|-s|-ly -|-s|on -|-|Ued -|-|her -|=3|make -|=5|- -|=6|0 -|=6|an -|N|at
  -|against|- -|and|-ment -|and|support -|as|- -|being|- -|be|-al -|be|a -|for|a -|had|U -|has|Ued -|her|-ing -|in|campaign
  -|in|many -|just|how -|of|Q -|on|their -|people|from -|race|for -|support|from -|than|U -|that|-ing -|that|had -|that|has
  -|that|they -|they|had -|through|its -|to|-ing -|to|support -|was|-ly -|was|in 0|=3|at 0|but|-ly 0|million|N =10|-|in =3|U|-s
  =3|U|the =3|as|Ving =3|at|least =3|but|that =3|that|she =3|they|will =3|while|other =4|that|N N|-ity|and N|-s|were N|-|Q N|Us|a
  N|Us|on N|U|could N|U|for N|and|her N|had|- N|is|an N|not|to N|presidential|election N|that|most N|this|-er N|to|-er N|to|Q
  N|was|in N|would|-ly Q|-s|to Q|for|N Q|in|his Q|with|N Ual|to|- Ued|for|his Ued|into|- Uer|-ion|if Uing|-|for Uing|Uly|- Uing|in|0
  Uing|on|to Uing|that|the Uing|to|U Uions|about|how Uion|of|- Uion|whether|she Uity|to|U Uly|-|the Ument|about|the Ument|on|-
  Us|-|on Us|=3|- Us|=3|-s Us|U|- Us|to|campaign U|-ing|in U|-ing|to U|N|had U|and|Uer U|for|-al U|from|her U|in|on U|of|any
  U|on|him U|that|he U|that|in U|that|the U|them|U U|the|-ing U|the|Ument U|to|get U|to|voters U|whether|N Ved|-ing|a Ved|N|-
  Ved|that|some Ving|-|he Ving|a|-er Ving|his|U Ving|the|race Vs|-|N V|that|he about|-|- about|their|-s against|N|=5 against|a|U
  against|it|=5 also|-|for among|N|voters and|0|million and|a|Q. and|in|the and|political|-s and|said|she and|that|-s and|the|-al
  and|with|N an|-ing|-er an|-ive|- an|U|with an|interview|that are|-ly|-ed are|more|-ly are|the|- asked|for|the as|-|-s as|his|-
  as|that|-ers at|one|of a|-ity|-er a|-|Uive a|-|between because|of|her been|-ed|and been|-ed|for be|-ed|from be|-ed|when be|-|at
  be|-|from campaign|to|- can|-|-s can|-|their do|-ing|about during|the|primary even|more|-ly far|=3|-ing first|-|at for|N|in
  for|a|-ed for|president|and for|their|support for|the|-ity from|-|to from|a|0 had|Ued|the had|Ued|to had|not|U had|the|- has|-er|-
  has|-|Q have|-ed|her have|U|to have|Ved|on have|also|Ued have|the|-er her|-|=6 her|at|a he|-s|- he|-|- he|Us|he he|can|U
  him|for|what him|of|Uing him|to|do his|Ument|that his|U|=3 his|U|on his|campaign|to interview|on|N in|-ing|to in|-|and in|that|-
  is|-ing|N is|-ing|because is|-ing|his is|-|and is|time|to it|had|been it|is|also last|week|of last|year|to may|be|-ing
  million|from|the more|U|- new|-|in not|-ing|to not|-|Uly no|-|on of|-ing|the of|-ing|their of|-ions|of of|Ving|- of|his|-ers
  of|two|-s only|the|- on|how|many other|N|candidates over|N|in party|to|- people|who|are policy|-|=3 political|-|- recent|-|-s
  said|her|- said|he|U said|he|Ued said|it|U said|it|Ued said|she|U said|they|have said|they|will said|the|- says|-|- says|-|-s
  says|he|- says|he|U says|there|is say|they|have should|be|- still|in|the such|as|that that|-s|U that|-|U that|-|Us that|=3|U
  that|N|Ued that|N|Uion that|Uion|=5 that|he|-s that|he|will that|his|Us that|were|Ued that|were|not that|with|the that|would|be
  that|would|have their|-al|-s their|-|on them|on|the there|is|Q they|-|-s they|could|be they|should|U they|would|U they|would|be
  the|-al|-ity the|-al|Uion the|-er|-er the|-ly|N the|0|-ion the|N|next the|N|was the|last|week the|most|U the|primary|-
  the|race|for the|race|is those|with|- to|-|-ed to|0|- to|U|up to|have|-s to|have|the to|make|that to|support|her to|the|recent
  tuesday|that|the up|the|- vote|-|0 vote|=3|and was|-er|than was|-ing|his was|Q.|he was|Ued|of was|Ued|with was|Ved|to was|a|-ion
  was|the|only when|she|-s when|they|- where|and|when while|N|Ued who|are|not who|has|Uer will|-|with will|be|-ing will|not|U
  with|N|presidential with|a|-ion would|-|as would|-|at would|Q.|$ would|Uly|be would|U|- would|U|the
0.3 0.7 -al|and|- -al|to|- -ed|=3|-s -ed|by|a -ed|for|- -ed|from|his -ed|from|the -ed|on|an -ers|that|- -ers|that|the -er|-ing|-
  -er|-|and -er|-|he -er|Q|and -er|and|a -er|than|a -er|the|- -ing|-ion|-s -ing|-ment|with -ing|-s|=6 -ing|-|-ed -ing|-|after
  -ing|U|- -ing|U|=3 -ing|her|U -ing|in|-er -ing|it|=5 -ing|out|the -ing|to|the -ions|for|-s -ions|on|N -ion|-ed|to -ion|-s|Uing
  -ion|-s|to -ion|U|-s -ion|by|the -ion|in|- -ity|=3|- -ity|=3|-ing -ity|and|- -ive|U|of -ly|-|a -ment|of|- -s|-ing|-s -s|-s|of
  -s|-|the -s|U|N -s|U|and -s|Ved|=5 -s|about|his -s|as|the -s|at|- -s|at|-s -s|between|the -s|could|be -s|from|- -s|from|-ers
  -s|than|the -s|that|could -s|they|- -s|was|an -s|were|Ued -|-ers|for -|-ion|that -|-s|Us -|-s|between -|-s|such -|-s|when -|-|Uer
  -|-|have -|-|he -|-|this -|-|will -|=3|Us -|=3|only -|N|voters -|Uing|to -|U|Ved -|U|he -|after|0 -|all|of -|and|for -|and|would
  -|by|0 -|by|an -|country|=5 -|for|-er -|for|N -|for|an -|for|her -|he|can -|in|her -|in|that -|next|to -|out|=3 -|since|- -|to|win
  0|-ion|=3 0|-|-s 0|attacks|=5 0|primary|=5 =3|-al|and =3|-ed|with =3|-ing|from =3|-s|the =3|-|it =3|-|on =3|-|up =3|0|- =3|0|a
  =3|and|make =3|and|with =3|because|N =3|but|the =3|even|if =3|how|they =3|not|N =3|or|even =3|should|be =3|that|he =3|that|it
  =3|when|he =3|would|- =6|-s|=3 =6|-|of =6|where|he N|-ion|-s N|-s|-ive N|-|-al N|Q|to N|Uer|in N|Ument|that N|U|in N|U|it N|Ved|by
  N|are|- N|as|Q N|by|0 N|by|the N|did|in N|had|said N|he|had N|is|-ly N|of|being N|than|in N|to|-al N|with|his N|years|that
  Q|-ing|-s Q|-|of Q|=6|a Q|a|- Q|for|his Q|from|the Q|in|- Q|of|N Q|that|N Q|that|Q. Ual|-|of Ued|-ly|to Ued|Ued|to Ued|last|year
  Ued|on|- Ued|that|-ed Ued|that|he Uer|in|the Uing|N|U Uing|U|with Uing|an|-ion Uing|for|=5 Uing|their|- Uions|that|N Uion|not|to
  Uly|Ved|=5 Ument|of|a Us|-|-s Us|N|- Us|that|a Us|were|- U|-ive|=5 U|-s|with U|-|about U|0|of U|U|about U|U|the U|about|her
  U|he|-s U|into|- U|it|was U|it|will U|of|-s U|that|i U|their|- U|them|to U|to|Q. Ved|-ly|- Ved|Vs|to Ved|as|one Ved|at|-ing
  Ved|a|-al Ved|of|the Ved|such|a Ved|to|Ument Ving|his|-ers Ving|that|in Vly|Ved|to Vs|-ly|N Vs|N|will Vs|Q.|$ Vs|the|U V|-|U
  V|that|- about|-|=5 about|-|policy about|a|N after|the|election against|a|- all|of|the and|-ed|to and|-ing|it and|-s|of and|-|-al
  and|-|=6 and|Ued|in and|Uing|the and|Ved|- and|how|the and|that|his and|that|it and|the|-ion and|would|- an|-ion|of an|-|one
  are|Q.|$ as|-al|-s as|-ing|-s as|-|for as|0|percent as|Ving|U a|-al|Us a|-ion|from a|-ion|in a|-|presidential a|-|race a|N|Uion
  a|U|Ved a|much|-er back|on|- been|Ued|-s be|Ued|for be|Uing|the be|Ved|=5 candidates|other|than candidate|in|the could|-ly|-
  debate|-|- during|a|-ing for|-ing|N for|-|-ly for|0|-ion for|0|-s for|a|-ion for|a|-ive for|him|on for|its|- for|the|country
  from|-ing|the had|-ed|out has|no|Us have|-ed|-ly have|on|the her|-ing|- her|Us|to he|-ed|in he|Ued|Uing he|can|- he|is|-ing
  him|that|the his|-|-ity his|-|V his|Us|were how|he|-ed in|-ly|=3 in|-s|-er in|-s|Us in|-|=5 in|a|-ly in|the|week is|-ed|president
  is|U|=5 is|a|-ly is|in|-er its|-s|- it|U|in it|has|-ed it|is|-ed it|was|now it|was|the it|would|U like|-ions|in made|by|a
  much|to|- new|-ion|=5 next|to|N not|-|with not|U|up not|been|Ued not|on|the of|-ed|-s of|-ers|=5 of|-s|- of|-s|in of|-|N of|a|-ive
  of|being|- of|his|Uion on|-ing|the on|her|-er on|his|own on|its|- on|it|by or|-|in other|-s|that out|of|the over|a|- people|in|a
  people|who|U said|-s|- said|-|- said|he|also said|he|did said|she|would said|the|-al said|the|-ing said|the|campaign she|Ued|in
  she|Ved|that she|was|Ued should|-|a since|the|-ion such|-|-s support|the|N that|-ing|-s that|-s|had that|-s|not that|N|- that|U|-
  that|he|told that|it|did that|more|than that|she|- their|-s|to their|U|- them|with|-s there|are|people they|Ued|N they|will|not
  the|-er|to the|-|Uion the|-|against the|-|over the|0|presidential the|U|U the|U|he the|Vs|of the|next|week the|only|one
  the|race|in this|election|=5 to|-ed|-s to|-ive|up to|-s|in to|-s|who to|be|Q. to|have|been to|make|a two|-s|of up|-|-s
  was|-ing|-ed was|-ing|for was|-|for was|-|on was|-|the way|to|- were|in|the what|he|Vs whether|any|of while|-ing|the while|-|of
  will|-|Uly will|not|vote win|0|percent with|-er|- with|-s|and with|N|as would|-|-ing would|support|the
0.3 0.8 -al|-|-ing -al|-|=6 -al|-|in -al|and|N -ed|in|recent -ed|on|- -ed|the|U -ers|and|- -er|-'s|- -er|-|-s -er|and|Ving
  -er|in|the -ing|-ing|=5 -ing|-|- -ing|-|Uing -ing|N|=6 -ing|N|candidate -ing|a|-s -ing|new|N -ing|the|-ity -ing|the|party
  -ions|and|U -ion|=5|Q, -ion|U|=5 -ity|in|the -ive|N|- -ive|U|=5 -ive|nominee|=5 -ly|-|Uion -s|-s|than -s|-|after -s|=3|-ing
  -s|of|-ing -s|to|N -s|will|U -|-ing|at -|-s|-ions -|-|people -|N|as -|U|Us -|and|make -|and|that -|for|=5 -|from|her -|is|=3
  -|policy|before -|support|N -|with|him 0|-ion|=6 0|=8|and 0|and|the =3|-ly|=3 =3|Ued|to =3|as|a =3|three|-s =3|while|N =6|and|his
  =7|Q|=8 N|-ing|and N|-ions|of N|-|for N|and|-ing N|convention|=5 N|has|U N|should|not N|that|he N|while|Uing N|who|have Q|-|that
  Q|-|the Q|=5|$ Q|=6|- Q|and|a Ued|-s|of Ued|Us|about Ued|a|-ing Ued|a|Q Ued|it|=5 Uer|-s|=5 Uing|the|-al Uly|-ed|with
  Us|=3|including Us|a|- Us|more|than Us|the|-al Us|the|-s Us|to|-ive Us|to|Q U|-al|- U|-ing|-s U|-s|=5 U|-|-ions U|=3|a U|N|-ed
  U|N|-ion U|before|N U|for|his U|she|had U|the|nomination U|will|- Ved|-|the Ved|as|Q, Ved|a|-ed Ved|him|=5 Ved|the|-ment
  Ved|the|Q. Ved|the|Uion Ving|-er|Us Ving|-s|as Vs|N|Q Vs|N|for Vs|he|has V|the|- V|the|-s about|his|campaign about|what|he
  after|the|-s all|three|-s and|-al|- and|-|Uing and|-|voters and|N|will and|U|U and|Ving|=4 and|his|-s an|-|-ing an|Vion|to
  as|he|has at|-|0 at|0|=5 at|N|and a|-|=5 a|N|to a|state|- be|the|most called|his|-ing campaign|-s|=5 campaign|-|=4 candidate|N|-
  country|is|on first|-|and for|-ers|to for|some|of from|0|=5 government|-s|in has|U|with have|U|a he|Ued|to he|has|Ved
  his|-|support his|Uion|=3 if|-ed|=5 if|N|- into|a|-er into|a|-s in|-ing|- in|-ing|N in|N|-ed in|N|before in|Ued|delegates
  in|a|debate in|the|campaign it|=6|and last|-s|N make|-|- make|U|of of|-ing|Us of|-ing|at of|0|-s of|the|election on|-ing|-s on|-|0
  on|monday|=3 or|-s|=5 or|-|-s primary|in|N said|he|has saying|the|N she|has|been states|to|- support|the|candidate than|-|-s
  that|-ed|N that|he|- their|-s|at the|-'s|-ing the|-er|after the|-ing|Uion the|-ity|that the|-s|she the|-|in the|N|=6 the|Uing|=5
  the|U|Us to|-ed|with to|-ing|=5 to|N|U to|U|them to|a|-er to|the|-ion was|-|=5 was|an|Q were|-ing|the what|the|-s who|have|been
  who|will|U win|in|N with|an|-al with|the|-ment would|-ly|- year|=3|-
0.3 0.9 -s|-ing|=3 -s|N|has -|-ing|=3 -|night|=3 -|of|-ers -|one|=5 -|party|-ers =3|it|-s =3|or|that N|-|into N|candidates|=5
  N|the|- N|voters|=3 Uing|-|N Us|the|- U|-|by Ved|N|-ing Ved|a|- Ved|him|=3 Ved|on|the Ving|-ed|-s Vs|the|N about|N|- against|N|on
  and|-ion|=5 at|N|=3 a|-s|-ing a|-s|-ion email|-er|=3 for|N|-ing for|a|U her|-|policy he|-|=5 he|said|-s his|-ity|to his|-s|as
  in|0|-s in|N|Uer in|a|Q is|N|=3 like|a|- million|-ers|=5 of|-er|N of|a|-ing of|her|-ing on|N|in on|Uing|N on|some|of policy|-s|=5
  primary|-er|N race|in|N said|he|Ved says|N|is their|-ers|=5 the|-'s|Uing the|-ing|on the|-ive|- the|N|when to|-s|the to|-|an
  was|-ed|=5 would|U|him
0.3 1 -ed|N|=3 -ed|convention|=5 -ly|-|voters -s|-ment|=3 -|-ly|of -|N|Us -|campaign|=5 0|=8|=5 =3|Ved|a =3|and|former N|last|-
  Q|N|=5 Us|that|the Ved|N|-s Ved|U|=5 Ved|the|-'s at|a|candidate a|-er|=3 a|-s|=5 a|-s|in has|Ued|the of|-ion|=5 on|-|N
  the|N|before the|U|=3 the|U|=6
0.3 1.1 -ed|-|as U|-al|N U|by|a Ving|to|- candidate|N|in from|the|campaign in|Uing|- on|-s|=3
0.3 1.2 -ity|-s|- =5|Q?|$ N|who|Ued a|-|with him|and|N his|-s|=3 presidential|-|in the|-|after
0.3 1.3 =3|among|-ers
0.3 1.4 =5|Q.|$ some|-|-ing
0.3 1.5 =4|N|=5
0.3 1.6 Uing|some|- after|N|=3 was|N|=5
0.4 -0.7 =5|=8|and
0.4 -0.6 N|on|N the|N|debate
0.4 -0.5 -|who|-
0.4 -0.4 Uer|=5|Q. the|-ment|-ing
0.4 -0.3 -al|-er|to -ion|on|- 0|=3|who N|and|some N|campaign|as state|-s|-s that|N|campaign
0.4 -0.2 -ing|a|Q -ing|the|country -|voters|=3 N|-|Ved N|0|campaign N|=3|new Uing|-|with his|-|-s interview|with|the in|0|=3
  is|not|-ed own|-|- states|=4|N that|has|- the|time|=3
0.4 -0.1 -s|=7|N -|-ers|-ing N|first|N N|own|- a|U|of polls|-ed|for the|-ity|=5 who|-|up
0.4 0 -ing|that|-ed -|-ive|=3 =3|as|- Ved|the|N asked|the|- a|-ion|that her|as|a in|-er|=3 the|-|was to|N|but was|-ing|a
0.4 0.1 Ved|U|to and|-ed|as of|-ity|=5 to|-|-ers
0.4 0.2 -ing|of|the -s|and|-ity -|U|=5 -|people|on =3|from|N an|-|to he|was|in who|Ued|N
0.4 0.3 -s|-|of -|-|called -|called|N -|of|state =3|then|the N|-|because by|an|- the|-'s|-ly the|country|=3 to|-|voters
0.4 0.4 -al|-ion|=5 -er|with|N -s|=3|such -|who|-s =3|such|as =3|when|she N|-|during V|N|=3 a|-ing|- more|than|a new|N|for of|-s|=5
  to|N|of to|the|N was|a|N who|was|the
0.4 0.5 -er|=3|N -ing|-s|that -ion|-s|at -s|and|-s -s|of|- -|-ity|=5 -|N|0 -|N|=5 -|about|-ing -|the|U N|-s|-er and|-ed|0
  because|of|the the|-al|convention the|-|=5 to|N|Q to|the|-ive who|-s|not
0.4 0.6 -al|with|the -ers|of|the -|-|-ions -|-|Uing -|for|-ion 0|and|0 =3|0|to =3|the|president Uer|N|- among|many|N a|N|- in|0|but
  new|N|=5 the|most|-al to|U|=5
0.4 0.7 -er|who|-ed -ion|-er|=5 -s|has|- -|-er|=5 -|=8|U -|Uly|-ing -|as|much -|for|it -|more|than -|on|which -|other|N -|their|-ers
  =3|and|- N|-|from N|and|N N|that|she N|to|a Ued|by|the U|so|much and|-|-ly and|an|- a|-er|=5 a|0|U been|Ued|to for|-|=5 had|U|to
  in|the|presidential not|U|on that|Ued|a they|-ed|to the|-s|was the|president|of those|who|- vote|for|the
0.4 0.8 -al|-er|=3 -al|-ion|=3 -al|Us|=3 -ed|N|-s -ed|N|U -er|=3|or -er|=6|or -er|if|he -er|in|N -er|with|the -ing|-er|the -ing|-|as
  -ing|0|percent -ing|N|in -ing|Ued|by -ing|its|-s -ing|that|he -ions|on|-s -ion|and|other -ity|=3|Ued -ive|-ion|-s -ly|=3|Ving
  -ly|as|Q -ly|that|he -ment|to|be -s|=3|how -s|=5|Q? -s|after|-ing -s|had|a -s|of|what -|-ing|and -|-ion|U -|-ive|- -|-s|if -|-|at
  -|-|support -|-|their -|=3|Uing -|=4|0 -|=4|the -|=6|with -|Uer|this -|Uly|=3 -|U|-s -|U|from -|Ved|as -|could|be -|from|what
  -|he|would -|is|an -|its|-s -|more|Ued -|no|- -|of|-ity -|on|-ers -|the|first -|time|=5 -|with|their 0|for|-s =3|-|N =3|-|are
  =3|Uing|Us =3|Us|to =3|and|Q. =3|and|Uing =3|by|the =3|could|-ly =3|even|in =6|he|is =6|that|N N|=3|so N|=6|who N|Ued|against
  N|but|would N|could|-ly Q|because|it Q|if|he Q|of|- Q|on|the Ued|about|0 Ued|of|-s Ued|the|U Uions|about|his Uion|to|-
  Ument|that|N Ument|to|- Us|-|at Us|that|she U|-ing|- U|-ing|and U|=3|one U|N|a U|U|=3 U|her|-al U|how|far U|that|his U|that|was
  U|to|V U|to|have U|up|to U|where|N Ved|-ly|0 Ved|-|on Ved|Us|=5 Ved|U|U Ved|of|-ing Ving|U|N Ving|if|the Ving|to|U Ving|to|win
  Vs|-|-s V|their|- and|-ing|in and|could|- and|the|-ity any|Us|to are|-ed|=3 are|in|a asked|about|N asked|to|- as|U|as as|the|-al
  at|a|-ly a|-al|election a|-er|-al a|0|million a|Q|and a|Uer|- been|-|to been|a|- be|-|=4 be|-|on be|Ued|with but|also|the
  but|that|he can|be|- debate|over|the did|not|have during|a|-al even|-|the even|if|they for|-er|-s for|-ions|of for|Ued|-s
  for|Ving|the for|a|new from|-ing|to from|-|-s has|-ed|his has|Vly|Ved have|to|do her|-|-ing her|Ued|- he|Ued|against he|Us|-
  he|Vs|that he|had|been he|has|no he|will|- he|would|do his|recent|-s how|they|- if|he|Us in|which|N is|a|Q it|U|be it|could|make
  it|is|time just|as|N more|-|- next|president|will not|-|to not|U|- not|to|be no|-|to of|-ing|with of|more|than one|-er|=5
  on|N|-ion on|U|night on|to|the percent|-|- policy|Us|and president|=3|but recent|Us|to said|-ing|N says|he|Us she|was|the
  support|-ing|the support|a|- than|in|the that|-s|Uly that|he|Uly that|she|did their|U|to them|to|N the|U|-ed the|U|-s to|-|its
  to|-|up to|N|=4 to|V|- to|more|-al to|the|-al to|this|U up|to|0 vote|to|U was|-ing|- was|Uing|to was|not|Uing was|to|- when|he|U
  whether|he|was whether|to|- while|-ing|N will|-|her with|Uing|the would|have|a
0.4 0.9 -al|-|from -al|-|of -al|=3|-s -ed|=3|-ing -ed|and|that -ers|a|U -er|Us|to -er|in|their -er|than|his -ing|-s|and -ing|-|-s
  -ing|U|the -ing|and|-ed -ing|a|-ing -ing|in|-s -ing|of|- -ing|that|- -ing|the|-ing -ing|up|=3 -ions|Q.|$ -ions|on|-ion -ion|-s|and
  -ion|-|that -ion|against|the -ion|with|N -ity|in|N -ive|-|and -ly|U|to -ly|to|support -ment|-|=3 -ment|of|any -ment|with|the
  -s|-s|on -s|=3|as -s|=3|to -s|and|- -s|from|a -s|on|a -s|say|that -s|than|0 -s|that|U -s|to|V -s|was|Q. -|-ed|=3 -|-ed|for
  -|-ion|- -|-|all -|=7|0 -|Q|in -|Uing|U -|Uions|about -|Ument|of -|U|-ing -|and|a -|as|his -|at|one -|a|-al -|be|Ued
  -|government|=5 -|had|- -|has|made -|he|had -|in|Us -|of|-er -|that|the -|that|was -|who|had -|with|them 0|N|and =3|-|his =3|-|the
  =3|0|for =3|but|not =3|has|- =3|so|that =3|was|an =6|and|- N|Ued|-s N|about|the N|as|an N|attacks|on N|a|- N|did|=5 N|is|that
  N|over|N N|through|the Q|because|of Q|between|the Q|in|N Q|in|the Ual|was|not Ued|-|N Ued|on|-ion Ued|to|V Uer|-ed|=5
  Uing|-ion|against Uing|to|win Uly|in|- Ument|=3|Ving Us|-|as Us|from|N Us|that|they U|-ed|in U|-|Us U|-|after U|-|as U|=3|to
  U|N|with U|all|the U|a|-s U|her|- U|on|a Ved|-al|-s Ved|N|Uing Ved|N|with Ved|a|-er Ved|a|Ument Ved|during|the Ved|his|Ual
  Ved|his|presidential Ved|not|to Ving|Us|that Ving|him|=3 Ving|him|a Ving|the|-'s Ving|to|his Vs|against|=5 Vs|to|the about|his|U
  and|-|back and|N|that and|U|for and|U|on an|Q.|$ an|Q|that are|-|for are|-|with asked|whether|N at|0|percent a|-ing|N a|-|as
  a|-|before a|-|group back|the|- before|N|-s by|-ing|-ions called|N|a campaign|=3|and candidates|who|could candidate|with|a
  convention|in|-ly could|-|the debate|on|the election|-|against election|=4|Q. email|-er|and even|if|N for|-s|of for|-|U for|-|to
  for|Uing|U for|Uing|to for|his|-s for|president|=3 for|them|=5 has|U|-ed has|the|- he|is|in he|is|the him|with|a if|it|-ed
  in|Uing|the is|at|- it|-s|to it|could|be it|would|not made|the|-s make|a|- may|not|U new|N|-s not|-ing|=5 not|Uing|N of|-ing|a
  of|-|against of|N|-ions of|it|- of|their|- on|-s|-s or|=3|in party|-ers|who people|not|to said|=3|=10 said|he|Uly says|the|Us
  say|he|had she|was|not support|of|a than|-ing|them that|=3|while that|N|U that|have|- that|he|-ed that|his|-er that|such|a
  their|-|Us there|is|a there|was|no they|U|to the|-al|because the|-ing|-ing the|-ive|nominee the|-ment|he the|-s|is the|-|she
  the|0|=5 the|Uion|that the|Us|to the|U|will the|campaign|and the|election|=3 the|president|for to|-ly|-er to|Q|the to|U|in
  to|have|Ved to|her|-'s to|make|her to|make|it tuesday|that|he tuesday|that|his voters|in|the was|-ed|- well|as|the which|he|said
  while|N|was who|won|the with|-|and with|the|-al would|U|a would|U|to
0.4 1 -ed|-|is -ed|out|=5 -ers|who|were -ing|-ing|-s -ing|out|=5 -ing|the|-'s -ive|-ions|on -ive|-ion|=5 -ment|=3|-er -ment|and|-s
  -ment|with|N -s|-s|are -s|he|Ued -s|like|- -s|on|=3 -|-al|with -|-|she -|N|would -|and|an -|from|U -|race|=5 -|time|=3 -|with|-s
  0|=3|0 =3|Q|and =3|and|-ers =3|and|then =3|as|well =3|he|would =3|most|of N|-s|have N|-s|with N|=4|the Q|in|-s Uing|-s|-
  Uing|Us|about U|-er|U U|-ly|- U|N|-ions U|Ued|-s U|U|that U|have|- U|it|=5 U|over|the Ved|-s|as Ving|her|-'s Vs|N|U Vs|his|U
  and|-ers|from and|-s|before and|-|as and|Q|by and|the|-ing are|-|=5 as|he|was a|-al|Uion a|-er|U a|U|=5 a|U|U a|U|Ued a|year|=3
  by|Uly|-ing for|N|campaign for|candidates|other for|not|-ing from|-|- her|-al|U his|-|at including|N|=5 in|-ing|the
  in|the|election its|-|=3 its|-|to many|of|his not|-|=5 of|N|at of|N|during of|the|delegates on|the|-al on|the|-ly out|an|-
  recent|years|=5 said|-|of said|the|same should|-|=5 state|and|-al that|-|=5 the|nomination|- the|nomination|on those|-|-s
  time|as|- to|-s|-s to|-|=6 to|-|about to|Us|-s to|Us|for to|do|=5 to|have|Ued to|the|Q. to|the|polls two|-s|in when|he|Vs
  whether|the|N which|the|N with|Us|of
0.4 1.1 -'s|-|with -ers|-|=5 -ment|-|=5 -s|the|-al -|-ity|is -|about|Uing -|and|Ued -|at|some -|policy|at =3|N|=5 =3|is|to
  =3|of|-ing =6|and|more N|in|U Q|=8|and Ued|a|new Uing|an|Vion Us|-|- U|-|-al U|N|Us U|U|on U|night|=5 Ved|the|-ity Ving|-s|=5
  and|-s|from at|N|who a|Q|U a|president|who by|Uing|a called|N|- if|N|-ed in|N|with in|U|=3 in|a|Uer in|a|campaign next|week|=5
  not|be|Ued of|her|-s of|his|-er of|his|-ing on|an|- on|a|N own|-s|=3 political|-|to the|-s|for the|Q,|N the|Us|and
  the|candidate|=3 this|year|=3 told|N|-s told|N|to to|-ers|=3 to|-|Uly to|Ument|=5 when|the|-ion
0.4 1.2 -ed|U|=5 -ment|-|for -|-|while =3|and|for N|-|after N|was|Q. Ued|in|0 Ued|when|he Uly|Ued|=3 Ving|-s|in Ving|N|-ers Vs|N|-
  Vs|N|Us and|-ion|=3 and|-|policy as|a|U back|N|=3 his|-er|=3 his|-ing|in in|the|most of|N|presidential so|far|=5 the|-|among
0.4 1.3 N|=5|=3 of|Q|only to|her|=5 with|the|political
0.4 1.4 -|-al|Us by|her|- called|N|=3 from|her|U her|-|on of|N|=10 of|N|that
0.4 1.6 N|Q,|N Ued|N|on for|N|=6
0.4 1.7 V|N|and that|N|-ed
0.4 1.9 =5|=8|=6
0.5 -1 N|=3|of
0.5 -0.7 to|-|as
0.5 -0.6 -ive|=3|N his|-|is the|-|while
0.5 -0.5 of|-|voters
0.5 -0.4 -s|=3|he -|N|to -|Q.|N from|the|-
0.5 -0.3 -|-ly|-ing -|Ved|N of|-ity|to the|N|this who|-s|N
0.5 -0.2 -ed|-s|-s N|-ers|for Us|-|N by|N|in on|state|-s to|N|=8
0.5 -0.1 -er|on|his -ity|and|the -|was|N N|=3|told V|many|N last|U|=5
0.5 0 -|at|the -|campaign|-er -|time|-ing =3|N|U =3|including|one by|0|percent presidential|-s|=5 presidential|nomination|=5
0.5 0.1 -ed|on|a N|-al|who N|debate|=5 by|N|=3 for|N|=3 from|-s|like in|the|- people|who|-
0.5 0.2 -ed|to|the -|-|-er =3|who|U Us|for|the into|N|- said|the|-er the|-al|U the|0|and was|-|- was|among|those who|was|N
0.5 0.3 -al|Us|=5 -er|who|is -s|in|his -|-ion|on -|because|he -|candidates|=3 -|or|the N|Ued|U N|and|-s N|since|the Ued|in|-al
  U|at|the a|0|- a|Ued|N a|new|-ion by|-|-ment has|-|more in|an|- of|-|people such|as|N who|had|-ed who|was|not
0.5 0.4 -ed|to|a -ers|of|- -ers|who|-ed -|0|- -|and|one -|during|the =3|a|-ion N|-al|-er N|-s|and an|-|with both|-|and her|Us|on
  into|the|- is|-ing|the said|the|0 the|-s|-s voters|who|U
0.5 0.5 -ed|-|and -|and|-er 0|-ed|on N|-ers|=3 N|Us|=5 about|her|email among|-|- a|U|in by|the|-s political|-|for the|-ed|-s
0.5 0.6 -|-|=5 -|Ued|in N|=3|at N|Ving|the N|former|-s N|from|N N|with|the Ued|U|by Ved|former|N an|-al|N as|its|- his|campaign|=3
  in|Ving|the is|-ed|to on|his|- other|N|-s said|she|Ued the|-s|-al through|-|- who|U|with
0.5 0.7 -ive|N|nominee -s|in|- -|new|N -|with|one =3|a|-ity =7|N|=8 N|=3|including Ued|with|a a|political|- to|-s|=5 win|the|N
  with|a|0
0.5 0.8 0|of|the =3|-ed|N N|=3|which a|N|-ive her|-|=3 of|N|the of|his|political president|and|N the|-|-al the|state|N to|be|Ved
0.5 0.9 -al|=3|N -ers|and|-s -ers|that|he -ly|U|on -|-er|in -|over|a N|-|on Us|about|her U|to|-er Ved|over|the about|0|-
  against|the|N and|N|=5 an|-er|to an|-|N a|-er|for could|be|U he|had|Uer he|was|-ing of|the|-ity on|-s|=5 on|the|0 she|has|Ved
  the|U|- to|a|new would|have|to
0.5 1 -al|-s|with -ed|by|-ing -ed|in|a -ing|-er|of -ing|at|a -ing|with|other -ions|to|be -ion|and|-ing -ion|to|U -ly|-ing|-
  -s|-s|that -s|are|Uly -s|of|-ions -s|to|-s -|-ing|that -|-s|- -|-s|because -|-|be -|=6|-s -|Uions|of -|U|and -|U|over -|after|-s
  -|attacks|on -|has|U -|on|-ing -|voters|who -|was|-ed 0|attacks|=3 =3|-ing|-s =3|-|or =3|Ving|the =3|in|-ion =3|will|- =6|that|the
  =6|to|- N|-ions|- N|=6|even N|as|- N|because|of N|over|her Q|to|the Ued|N|as Ued|over|his Uing|-s|-s Uing|U|=5 Uing|to|Uer
  Us|and|-ions Us|to|Q. U|-er|- U|-ion|=3 U|-s|U U|=3|as U|=3|that U|U|as U|by|Ving U|if|he U|in|N U|on|=5 U|that|she U|with|=3
  Ved|U|from Ved|it|to Ved|that|a Ving|=4|N Vs|-ing|the Vs|that|she V|that|-s about|-s|that about|-|=3 about|N|-ing about|N|U
  about|the|0 and|her|-s and|is|- are|not|Uly as|if|she a|-|Uly a|-|email a|U|-ity for|N|presidential for|a|-ing for|people|to
  he|has|- he|has|Ued he|is|not he|was|Ved his|Uion|to in|his|N in|their|- more|-|than more|than|two not|to|-er no|-|- of|his|N
  on|the|state out|of|a she|Ved|=3 support|the|- that|-|candidate that|he|Us that|he|did their|-s|and their|Us|=3 them|as|- they|U|-
  they|U|have they|were|U the|-|this this|was|the time|when|- to|-|those to|U|-ion to|U|with to|V|his up|to|the was|not|- when|it|-s
  which|has|been who|-ed|out with|what|he
0.5 1.1 -'s|-|to -ers|-|- -ing|U|on -ity|-|to -s|about|Uing -s|as|many -s|before|the -|-er|on -|-s|may -|-|during -|-|said
  -|about|how -|in|-ion -|is|a -|on|U -|that|her -|their|-al -|the|-ed -|to|-ers -|to|a -|to|have -|with|what 0|to|U =3|Ving|it
  =3|and|-ly =3|is|now =3|more|than =6|and|he N|-'s|U N|-ers|on N|=10|Uing N|=3|had N|=3|not N|but|that N|he|would N|nominee|for
  Ued|out|to Ued|to|do Uing|-s|to Uing|to|-er Us|-|over Us|about|his Us|that|it U|-|-er U|a|-al U|it|- U|like|=5 U|of|a U|that|U
  U|to|vote Ved|-ion|of Ved|N|last Ved|as|an Ved|the|government Ved|to|make Ving|N|as Vs|for|- about|her|- about|his|-al about|how|a
  and|-|=3 and|Q|- and|Ved|-ing are|Ued|=5 asked|of|her a|-er|to a|Uing|- be|Ued|=5 be|the|- but|would|- called|a|Q first|time|in
  former|N|and for|-|Us have|-|- have|a|U he|Ved|=5 his|-er|and his|-ion|during his|-|and his|-|by his|-|with his|support|for
  if|he|-ed in|it|=5 is|-ed|=6 is|-ed|on is|Q.|N it|a|- it|up|=5 million|in|0 not|Uly|Ued not|U|=5 of|the|primary
  on|presidential|candidate said|it|is said|was|- she|-|U still|-s|a that|=3|in they|U|it the|-s|from the|-|by the|-|into
  the|president|to to|-er|a to|-|over to|U|any to|have|U to|make|-s to|say|about to|vote|on when|he|-s would|-|=5 would|be|=3
0.5 1.2 -'s|-|U -ing|=3|but -ing|in|new -s|=4|$ -s|U|as -s|since|0 -|0|percent -|=3|on -|=5|or -|a|new -|she|Ved =3|some|- =4|N|-s
  N|and|Q Ued|N|- Uing|N|in Uing|and|- Uing|a|-er Uing|him|=3 Uing|his|N Uing|that|he Uly|-|=5 Us|on|whether U|-|=3 U|a|N
  U|more|than U|the|party Ved|-s|of Ving|N|a V|the|U about|the|-ing and|-|for an|-|-er an|-|=3 as|Q,|N as|Q.|N as|her|- from|his|-er
  in|N|U in|Uion|=5 is|to|- much|-|- of|U|that on|the|-er on|the|party primary|-|=5 that|Us|about they|-|=5 the|N|party told|a|Uing
  to|-|=3 was|Ving|to which|N|-s with|them|=5
0.5 1.3 -ly|N|and -|-ive|N -|-|=7 -|=3|like -|Us|in 0|delegates|=5 U|voters|that Ved|the|Ument Vs|-|=3 and|-ment|- and|0|N and|N|for
  as|N|tuesday for|-|- the|-s|about the|-|=6 the|N|while this|week|about to|his|U to|voters|=5
0.5 1.4 Vs|-s|as could|not|be for|the|new his|own|=5 the|-|last to|Us|that
0.5 1.5 -s|that|the a|-|who political|-ment|=3 said|Q.|$ up|the|N
0.5 1.6 million|-ers|=3 on|those|Us other|-s|=6
0.5 1.7 Uing|-s|as
0.5 1.8 N|if|N
0.5 1.9 into|N|and
0.6 -0.6 by|the|-ment
0.6 -0.5 =3|who|Ued
0.6 -0.4 -'s|-|-ions
0.6 -0.3 -ing|by|the Vs|N|=5 a|more|Us by|some|as in|-|Us party|-ers|and
0.6 -0.2 N|and|-ion to|-ly|-s who|is|not
0.6 -0.1 -ion|into|N -ion|that|has =3|who|Us N|=3|said and|said|his a|N|-er many|in|the voters|in|N
0.6 0 =3|N|-ed =3|now|a =3|the|-ing N|=3|a N|=8|=3 U|last|week a|-|-ing said|a|former that|-ed|to which|Ued|the with|-|voters
0.6 0.1 -ity|-ion|of -ive|-|- U|-al|-ion an|-er|=5 as|the|-ive in|N|but is|also|the on|the|-
0.6 0.2 -ment|-ing|of -|=3|is -|Ved|by N|=3|president and|is|-ed is|Uing|to of|-ly|- one|U|=3 said|former|N some|of|his the|-ion|is
  the|N|and the|state|and
0.6 0.3 N|=3|-er and|is|now and|other|-s by|N|presidential from|N|-s the|-|-ed to|U|-al to|U|on
0.6 0.4 -er|-ed|N -er|for|- -|-ity|and -|and|- -|out|=5 =3|-|to =3|which|is Us|N|=3 a|-er|N in|N|$ such|as|the to|N|- to|the|Q
  who|had|Ued
0.6 0.5 -al|-s|=6 -|-|-ion 0|years|=5 =3|-ion|and N|=3|now N|during|her N|in|-ly and|-ed|-s and|N|Ved a|Q|- from|a|- the|Uer|=5
  to|N|=3 to|Us|Us
0.6 0.6 -al|-|by -ed|the|-al -|N|supporters -|the|party -|was|Ued N|-er|=3 N|at|the has|been|-s presidential|race|=5 to|the|group
  who|is|Uing with|N|in
0.6 0.7 -ed|-|from -s|that|a -|Us|=5 =3|-|with N|-ion|=5 N|=6|and Ued|to|U U|him|- by|-ly|0 in|the|-ment
0.6 0.8 -ers|he|U -s|about|the -|him|=5 -|to|N =3|the|-ive Ved|a|new during|the|-ing has|-ly|Ved in|-ly|=5 in|0|N of|-ment|=5
  on|tuesday|=5 the|convention|=5 three|-s|=5 to|N|-ing years|-|=5
0.6 0.9 -ly|0|in -|-ion|is -|Us|N N|-ions|=5 N|-s|in N|Ued|- N|supporters|in in|N|by
0.6 1 -'s|-|of U|-|=5 V|a|N and|-|at for|-|from that|-ed|- to|-|from who|have|U
0.6 1.1 -al|Ued|by -s|U|for -s|U|of -s|in|her -|N|campaign -|said|they =3|0|and =3|the|only N|-al|-s N|at|N N|in|new Q|that|he
  Ued|N|0 Uive|-|about Ved|to|-ly as|the|Q in|-ing|a is|in|U nomination|of|N of|-ing|her president|will|be that|the|government
  the|-ing|in the|U|against to|Us|-ing to|U|back with|a|- with|the|Uion would|-|with
0.6 1.2 -al|-ions|to -ed|-er|- -ed|-|-s -er|-|U -er|that|he -er|to|Uing -ing|his|-s -ing|that|has -s|=3|or -s|=5|there -s|about|-s
  -s|and|-ers -s|and|other -s|he|was -|-ing|a -|as|a -|because|the -|because|there -|candidate|N -|to|V 0|for|N =3|Q|=6 =3|U|of
  =4|Q.|he N|=3|is Uing|a|-ed Us|=3|-ed U|-|but U|as|many U|to|be Ved|his|Uion Ving|that|it against|N|in all|the|- and|U|of at|-|in
  a|U|-ing a|more|- because|it|was been|-ed|in candidates|to|U has|Ued|=3 her|-|-er him|to|U interview|that|N in|-|years it|-|-
  not|-|that of|-ing|U of|U|for own|-|U party|to|U said|in|an supporters|to|- that|she|will they|Ued|to the|-s|after the|candidate|-
  the|years|=3 time|in|- to|-|if to|U|a to|be|-s up|in|a was|-|=3 which|he|Ued years|=3|including
0.6 1.3 -ed|by|their -ing|U|=5 -ion|is|a -ion|of|his -ly|to|the -s|-|in -s|and|in -s|as|Q -|-s|Uing -|-s|over -|for|them -|that|his
  -|years|=3 =3|and|on =3|he|will =3|is|- =3|which|N =3|with|a =6|has|-ed =6|it|Vs N|-ing|=5 N|that|N Q|at|a Ued|in|may Uing|-|in
  Uions|of|the Ument|that|the U|-|- U|=3|which U|N|over U|Uing|-al U|a|0 U|him|a Ved|to|debate Ved|to|her Ving|-|- after|0|=5
  and|is|U are|Ued|in as|-|the as|a|-ity a|-al|=3 a|-|to before|his|- being|-|=5 by|N|0 called|Q,|the for|-ion|=5 has|Ved|of
  in|-|states in|his|campaign it|U|the on|U|in on|the|-ion other|-s|and race|against|N saying|N|was says|U's|not she|Vs|the
  that|-er|the that|U|=3 two|-s|- up|a|- will|-|an will|not|- with|a|Uive with|the|U
0.6 1.4 -ed|N|Us -ions|=3|- -ion|of|a -ment|of|N -s|for|-s -|-ions|=3 -|N|=7 -|N|is -|Uing|of -|states|=5 -|there|=5 =10|=5|=10
  =3|Q|on =3|that|the N|for|president Ued|-s|that Uion|for|N Us|on|N U|-ed|=5 U|his|-s Ved|-|Q Ved|-|in Ved|Us|that Ving|N|Q
  Ving|her|- Vs|N|of about|-|-ity against|the|-s a|-|V a|Ued|-er be|-er|=3 by|N|that campaign|-|and for|-s|- for|-|=6 her|-'s|-
  no|-|in out|a|- said|so|in to|-ing|in to|have|-ed to|the|next
0.6 1.5 -|-|=4 =3|-|-ive =3|that|N Ued|a|-er and|-s|and and|-|that a|-ion|=5 in|0|years voters|of|the
0.6 1.6 -'s|-|Ued -ive|-ions|=5 N|tuesday|=5 Ued|the|-ment and|more|=5 as|-|in her|-|N nominee|in|0
0.6 1.7 =6|N|-er N|as|-s
0.6 1.8 against|-s|and
0.6 1.9 =5|Q|$ as|N|=3 over|N|=3
0.6 2 Uing|N|on his|supporters|=5
0.6 2.1 U|N|=3
0.7 -0.6 =3|N|Ued
0.7 -0.4 Uing|on|-
0.7 -0.3 by|N|from
0.7 -0.2 is|Uing|on made|-|by said|N|of
0.7 -0.1 many|N|that
0.7 0 -|-|Ved U|to|his her|-s|=5 of|those|in said|one|former that|-ed|the those|in|the with|0|percent
0.7 0.1 =3|Uing|on N|=3|on can|win|in from|-al|- of|state|N says|a|- which|-s|- who|-ed|for
0.7 0.2 -al|-|for -ion|-s|for -s|-|-al -s|a|0 -|of|recent by|both|the he|Ued|=5 the|party|as
0.7 0.3 -|-|-ment =3|N|=10 at|N|=5 at|new|N from|some|of new|N|=6 to|a|N who|has|V who|was|-
0.7 0.4 -al|-|=3 -ed|Q|- -er|-ed|with -|Ued|- 0|-|-al N|-ment|=5 on|-s|of political|-|at who|is|the who|was|Ued
0.7 0.5 -s|to|-al N|-ing|-s N|=6|N and|-|=5 first|N|-s the|-|and
0.7 0.6 -ed|the|-ly -|people|=5 0|states|=5 =3|-er|-al N|-|Ued N|-|of Uing|on|the by|his|- next|-|=5
0.7 0.7 -ed|the|- -ers|in|the -|into|the -|it|=5 0|N|=5 0|race|=3 Ved|-ing|in a|N|Uer be|Uly|Ued by|-s|- has|-|- the|-s|nominee
  to|a|0 up|in|N
0.7 0.8 -er|=3|-s =3|the|N N|=6|a and|Us|on a|-ion|of new|-|- president|of|the the|party|- who|Ued|the
0.7 0.9 -ions|and|the -ive|-s|=5 Uly|-|U at|N|in said|-|N same|-|=5 she|Ued|to the|-|would
0.7 1 -s|-|=3 -s|Ved|by -s|into|- N|Q|and Ued|as|-ing one|of|her
0.7 1.1 -ing|in|0
0.7 1.2 an|-|=5
0.7 1.3 -er|-s|on N|-ly|=5 with|him|=5
0.7 1.4 -ion|=3|Q. -|is|-er 0|that|Ued =3|-ed|to =6|including|N N|Q,|and N|by|-ing N|that|-s N|to|U Q|with|a Ued|-ing|-
  Uing|about|the Uing|the|Uion Uion|about|whether Us|to|U U|to|more Ved|N|=10 Ved|that|in Ving|N|U Vs|to|- V|U|U because|of|N
  be|-ed|to he|U|to him|because|of of|0|-ion of|at|- of|his|-al of|not|Uing race|for|the she|Ued|=5 that|=3|Q. tuesday|to|-
  week|that|she with|-|-er
0.7 1.5 -er|=3|U -|-s|=7 -|-|could -|for|-s -|the|-ly =3|Q.|but N|U|N N|convention|=6 Uer|of|- Uing|to|do Uion|with|the U|-al|=5
  U|his|U Ved|N|against Ved|him|as Ved|his|-'s about|-|and and|-ed|- between|-|and be|-|- called|the|Q for|the|-ion her|-|in is|-|=4
  is|that|she most|-|- much|of|an some|of|them so|-|that those|-s|in to|say|whether tuesday|=3|with voters|to|U week|=3|Ving
  with|a|more
0.7 1.6 -|-|than =5|Q!|$ Uing|him|a Uly|-ed|=5 U|Q|in U|him|for Ved|N|Uion Ved|N|to Ved|the|-ing Ving|the|U the|convention|=3
0.7 1.7 N|for|U Ued|to|Us Us|the|-ment U|-|-ment Ved|-|and a|0|percent of|support|=5 of|them|=5
0.7 1.8 Ued|N|for the|-s|on
0.7 2 support|N|=3
0.7 2.3 Ved|N|and
0.8 -0.7 =3|N|did
0.8 -0.5 of|N|who
0.8 -0.4 -'s|-|-ive
0.8 -0.3 =3|the|Uion
0.8 -0.2 =3|0|=5
0.8 -0.1 =3|N|Q. =7|N|of N|-ment|of
0.8 0 -|voters|for N|=3|before from|-al|-s of|N|=8 says|N|=3 to|an|-
0.8 0.1 -ing|-|about Ued|by|-s by|N|=8 that|Us|-
0.8 0.2 -al|-s|to -al|who|was -ed|for|the as|the|most in|some|states of|-|presidential
0.8 0.3 -ion|of|-s -|from|0 -|presidential|-s N|who|has from|-ing|N from|-s|that not|-ed|with the|-er|and the|group|=5 the|vote|=5
0.8 0.4 -ing|the|convention -s|with|more -|-ive|to V|N|=5 former|-|-er former|-|-s of|0|percent
0.8 0.5 -al|-|-ion -er|U|at -s|=3|-s N|for|N N|on|the and|-s|who and|N|after by|their|- of|N|and of|a|-
0.8 0.6 -|N|=4 -|Ument|=5 -|with|0 =3|on|N N|-ing|to N|=3|then N|Uer|- Ved|that|-er a|candidate|=5 on|the|Us the|U|=5 was|Ued|=5
0.8 0.7 =3|-al|- =3|a|political N|campaign|=3 N|race|=5 U|-ed|to campaign|-ions|=5 in|the|Uing of|the|new the|-|when the|N|had
0.8 0.8 -er|N|is -|-|=6 -|=3|-al -|a|-s =3|an|N N|-|=3 N|nominee|=5 Vs|about|the he|-|about new|-|=5 to|-s|=3
0.8 0.9 -ed|as|a -|-|much -|-|voters N|-al|=3 Ved|N|on Vs|N|=3 by|-|N people|in|the
0.8 1 -|-ive|=5 0|-s|a N|=3|-ion N|campaign|=5 Ued|N|=3 by|a|- was|in|the
0.8 1.1 -al|U|=5 -ed|the|-ing who|-|to
0.8 1.2 to|-|but
0.8 1.3 N|and|the
0.8 1.5 -ment|that|N Ved|N|during a|N|=5 people|to|-
0.8 1.6 -ly|N|nominee -s|on|monday -|=6|to -|he|- -|of|-ly -|to|say 0|for|Uing =3|and|that =6|and|that N|-s|not N|to|-s Q|and|Q.
  Ued|Us|of Ved|their|U Ving|him|to V|for|a V|to|be as|-|=6 that|=3|if to|U|-ions while|N|-s
0.8 1.7 =3|in|- Ued|a|-ly U|-ion|-s U|Us|to Ved|an|- and|-ing|=5 a|-|was called|the|U election|in|0 for|-|of is|Uly|a of|Uing|-
  on|-|-ing the|U|but to|-s|for
0.8 1.8 -|-ers|have =5|Q.|she N|about|-ing Ued|-s|=3 Ued|a|N U|N|U U|is|- Ved|his|-ing Ved|the|-al Ved|the|party Ved|to|Uly and|U|=5
  an|-|for attacks|in|N for|-ing|- his|U|is on|-|is to|Ument|=3
0.8 1.9 Q|or|Q. Ued|the|0 U|-s|-s
0.9 -0.5 his|campaign|in
0.9 -0.4 Q,|N|has
0.9 -0.3 =3|N|has
0.9 -0.2 of|Q.|$
0.9 -0.1 by|a|-al her|-|with
0.9 0 N|who|-ed
0.9 0.1 -ed|up|with -er|=3|in -ing|=3|Ving and|the|state
0.9 0.2 -er|as|-
0.9 0.3 -er|for|N Ved|Uly|=5 who|was|among with|N|-ers
0.9 0.4 -er|N|=5 and|-er|- of|his|campaign on|her|- who|was|a
0.9 0.5 -ing|-ions|in -s|=3|from is|one|of on|-|=5 on|this|- she|U|to
0.9 0.6 -er|to|the at|-|and to|U|Ued to|his|-
0.9 0.7 -al|-ers|=5 -er|N|Uing Ued|the|N
0.9 0.8 -s|for|-er =3|-er|of V|-|- by|Uing|-s in|the|-'s
0.9 0.9 -al|-ing|=5 by|N|=6 the|0|people the|N|Uly who|was|-ed
0.9 1 -ed|-|N -ity|-al|=5 and|a|U that|-|the to|-al|-
0.9 1.1 N|state|=5
0.9 1.2 by|the|0
0.9 1.3 presidential|candidate|=5
0.9 1.4 about|the|U
0.9 1.7 N|=8|U Ved|to|support
0.9 1.8 -ing|up|in -|=3|so -|about|- N|has|not Uing|Q|to Uions|about|- Ved|as|the
0.9 1.9 -|Uion|=3 -|that|Q. N|for|his Uing|U|Us Ved|his|Ument V|to|-ly his|-ion|=5 his|-s|by or|Q.|$ the|U|in to|Ument|for
0.9 2 =3|Q.|he Ved|-s|in after|N|and of|-|from the|N|tuesday
0.9 2.3 out|-s|and
1 -1.5 on|N|that
1 -0.3 Us|they|are
1 -0.2 -ing|=3|in
1 0 -ive|N|=5 -s|at|N -|-er|as =3|-s|-ing
1 0.4 0|that|N U|from|the
1 0.5 =5|=8|=5 his|-|was the|N|V who|U|to
1 0.6 -|-s|is -|among|- U|that|-ed
1 0.7 and|-s|in
1 0.8 =3|N|of said|his|- the|U|N to|an|N
1 0.9 -|and|his N|vote|=5
1 1 -er|and|U N|presidential|campaign campaign|-er|=5 other|-s|-s
1 1.1 V|N|- some|-s|=5 to|a|-al
1 1.3 -|but|-
1 1.4 Ued|-|=5
1 1.5 -s|-ed|by
1 2 N|has|the Ued|U|to called|the|N
1 2.1 U|as|-s his|U|for
1 2.2 U|at|it to|-|when
1 2.3 on|-ion|and the|-|during
1.1 -0.5 said|N|=3
1.1 -0.3 by|N|on
1.1 -0.1 0|=3|the
1.1 0.1 =3|who|-s
1.1 0.2 -ly|from|N for|the|0
1.1 0.3 N|=3|-ive N|among|N by|-s|on the|-ly|=5 with|many|-s
1.1 0.4 =3|N|said =3|the|-s Ued|monday|=5 in|N|who
1.1 0.5 -er|-al|- -|of|Q. =3|he|said of|people|- that|Ved|N with|-|=5
1.1 0.6 =3|N|is U|N|has debate|-s|=5 of|N|for
1.1 0.7 -|Uing|=5 Ued|on|-al Ved|in|- him|as|the presidential|campaign|=3
1.1 0.9 0|=3|with and|-ers|=3 for|the|-ed last|week|=5 of|the|vote of|voters|=5
1.1 1 -s|-|Us =6|and|a
1.1 1.2 V|a|- recent|-|by
1.1 1.3 =5|=8|=3
1.1 1.4 N|Uer|=3
1.1 1.6 the|-er|=3
1.1 2.2 Ument|U|that
1.1 2.3 asked|N|to
1.2 0 to|-s|-
1.2 0.2 -er|of|voters =3|N|on
1.2 0.3 =3|-|of
1.2 0.4 for|his|campaign many|-s|and policy|-s|of
1.2 0.5 =3|she|said the|N|=4
1.2 0.8 =3|she|U race|=3|-
1.2 0.9 percent|of|the
1.2 1 who|-ed|U
1.2 1.1 -er|the|-s
1.2 1.2 =3|N|would N|=3|an Ved|to|-ive
1.2 1.3 about|the|-er win|in|-er
1.2 1.4 a|N|for
1.2 2.6 about|N|and
1.3 -0.1 campaign|=3|Ving
1.3 0 said|a|-
1.3 0.2 to|-s|as
1.3 0.3 N|campaign|is
1.3 0.4 N|=8|said U|by|some said|the|-'s
1.3 0.5 N|Uer|=5
1.3 0.6 of|-|-ment
1.3 1 the|president|on
1.3 1.2 -|Vs|=5
1.3 1.4 to|0|=5
1.3 2.7 Q.|Q.|$
1.4 0.4 from|-|that to|the|campaign
1.4 0.5 new|-|that
1.4 0.6 Ved|N|=5
1.4 0.7 =8|=3|a from|0|=3
1.4 0.9 -ers|=3|who
1.4 1 =3|N|still Uion|by|N
1.4 1.2 =3|his|-
1.4 1.8 N|U|=3 U|him|as
1.5 0.5 for|N|this
1.5 0.8 of|-s|at
1.5 1 N|-er|-
1.5 1.4 Us|N|=5
1.5 1.6 Ved|N|=3 Ved|at|-
1.6 0 =3|N|Ved
1.6 0.2 by|N|to said|N|=5
1.6 0.4 said|N|in
1.6 0.9 =3|he|Ved
1.6 1.1 N|for|the from|-s|=5
1.6 1.7 asked|N|=3
1.6 1.8 -al|U|on
1.7 1.4 the|-s|are
1.7 1.6 N|=5|=8
1.8 1 Us|N|U
"""
FIELD_PREVIOUS_WORD_BEFORE_CUE: Final = """\
-2.7 -1.7 however
-2.6 -2.3 still
-2.6 -1.2 instead
-2.4 -1.5 moreover
-2.4 -1.3 he
-2.2 -1.7 video
-2.1 -1.4 meanwhile
-2.1 -1.2 zimmerman
-2 -1.9 nevertheless
-2 -1 centerview
-1.9 -1.9 hannity
-1.9 -1.6 practices
-1.9 -1.5 non-profit
-1.9 -0.9 mich. she
-1.9 -0.6 indeed
-1.8 -1.6 rhetoric
-1.8 -1.2 decatur
-1.8 -1 cook frank we
-1.8 -0.9 results
-1.8 -0.6 section
-1.8 -0.5 they
-1.8 -0.4 lazar
-1.7 -1.8 agreement
-1.7 -1.7 she's
-1.7 -1.1 follow
-1.7 -1 web
-1.7 -0.9 commentators flint
-1.7 -0.7 you
-1.6 -1.7 there's
-1.6 -1.2 headline there’s
-1.6 -1 zucker
-1.6 -0.9 co-founder emailed gorka i slates
-1.6 -0.8 escalated
-1.6 -0.7 bloomberg
-1.6 -0.6 250,000
-1.6 -0.3 carter it
-1.6 -0.2 ohio
-1.5 -1.8 mexico
-1.5 -1.4 antiabortion turkey
-1.5 -1.2 my regardless
-1.5 -1.1 laws overall parenthood rather she’s
-1.5 -1 businessman's highway likewise millennials
-1.5 -0.9 police pushing read univision
-1.5 -0.8 ap ban editors sharpton
-1.5 -0.7 58
-1.5 -0.6 pastor
-1.5 -0.5 biden
-1.4 -2 insults
-1.4 -1.9 mean
-1.4 -1.4 strength
-1.4 -1.3 latinos upon
-1.4 -1.2 references
-1.4 -1.1 ukraine
-1.4 -1 can’t earned hasn’t keeping law ramos says turned
-1.4 -0.9 broaddrick campaign’s guatemala native
-1.4 -0.8 capitol park silverman that’s wikileaks zika
-1.4 -0.6 attending meeting
-1.4 -0.5 chrabaszcz passed
-1.4 -0.4 pressure
-1.3 -1.7 abedin
-1.3 -1.6 wealth-x
-1.3 -1.5 crowd louisville
-1.3 -1.3 days
-1.3 -1.1 egyptair passage sexist
-1.3 -1 1986 don't down n.h.
-1.3 -0.9 census georgia right-leaning speaking zone
-1.3 -0.8 ended eventual fact-checkers russian threw visited
-1.3 -0.7 backing france guy investigations legion rallied
-1.3 -0.6 discussed
-1.3 -0.3 billionaires embattled
-1.2 -1.6 tone
-1.2 -1.5 institutions
-1.2 -1.3 affiliations silence
-1.2 -1.2 roof
-1.2 -1.1 broken release result
-1.2 -1 organized
-1.2 -0.9 bamberg content dollars drew he’s joked lending tunnels
-1.2 -0.8 2004 alone barring businesses centers character downtown following here’s hughes liberals praised reminiscent saying sign
  tpp trust you’ll
-1.2 -0.7 adopting calif. christie's fairly nieto register s.c. scenes tester
-1.2 -0.6 47 ackman bought campaign's challenge persuade
-1.2 -0.5 administration
-1.2 -0.4 enough wasn't
-1.2 -0.3 ad salceda
-1.2 -0.1 donors
-1.1 -1.8 1
-1.1 -1.6 objections
-1.1 -1.5 fox
-1.1 -1.3 questions
-1.1 -1.2 opportunities
-1.1 -1.1 announcement plans
-1.1 -1 citing effective judge thiel
-1.1 -0.9 burst hosts magnitude readers risk runs unlikely
-1.1 -0.8 curiel federation function kentucky measures nld plane roffman send sense speakers together
-1.1 -0.7 bay course internal ire jewish piece prefer staffer victims
-1.1 -0.6 alarmed bar commerce complaint compromise corker criticized donald endorses menendez mexican-american nonetheless wages
-1.1 -0.5 becerra lack name releasing tuesday's turn
-1.1 -0.4 granted
-1.1 -0.3 broke it's misinformation
-1.1 -0.2 movement
-1.1 -0.1 therefore
-1.1 0.1 trump's
-1 -1.5 district touches
-1 -1.4 reminder search
-1 -1.2 1980s channel’s finances germans hack
-1 -1.1 denounced offensive points representatives
-1 -1 exception line recalling
-1 -0.9 2-1 border clearly depend described endorsed estimates obama's tallahassee
-1 -0.8 000 constitution contrast earnings meetings places radical relationships signal spicer twitter wake yellen
-1 -0.7 2012 burlington catholic comes dupont halls having kept key mock nra proponents schools title
-1 -0.6 32 beijing blumenthal books confront criticism decried deportation heritage hp's huge liar nusra office rallying reversed
  rural schedule set she’ll stood tells they're they’re trump voiced
-1 -0.5 abc's brzezinski calm championship children decline moderators opened oust spanish-language
-1 -0.4 administration’s contender libya map paper putin switch
-1 -0.3 colleagues lives schilling
-1 -0.2 behind papers tower ’
-1 -0.1 tests
-1 0.6 analytics
-1 0.9 rice
-0.9 -1.7 clip
-0.9 -1.5 sentiment
-0.9 -1.4 programs
-0.9 -1.3 below cast
-0.9 -1.2 traced
-0.9 -1.1 here he’ll nunberg paris whitman
-0.9 -1 clear incident weekly
-0.9 -0.9 admit natural odd reached true venue
-0.9 -0.8 backed belt bennett contacted fiorina followed followers johnson's merger operatives podesta practice responsible sarandon
  them washington wider
-0.9 -0.7 $10 above describing emanuel flight haute nearby presence senators sinking stretch wasn’t
-0.9 -0.6 2006 admission camera complex constant country's desperate didn’t favor language lobbyists obama’s overwhelming preferred
  protect reeves spectacle theory town
-0.9 -0.5 30-minute afp association bid blasted columbus comey's cranston debt devine else joe maddow misogynist needs respects
  sentence shunned targets territory track yes
-0.9 -0.4 bring cases concrete continue facing iowans late surging thursday wednesday
-0.9 -0.3 2000 about its put referendum
-0.9 -0.2 google positive ryan's tight |
-0.9 -0.1 agenda mar-a-lago
-0.9 0 amid palin’s
-0.9 0.4 blocked manafort's that's
-0.8 -1.5 words
-0.8 -1.4 debut
-0.8 -1.3 additionally feinstein manhattan
-0.8 -1.2 perpetual terms
-0.8 -1.1 asylum either possibility resort
-0.8 -1 bush's emphasizing headed
-0.8 -0.9 act change fields gotten per sensitive
-0.8 -0.8 blamed brothers inquiry investor itself latest launched left-wing mayhem plan schultz sea stuck
-0.8 -0.7 1980 2018 amendment complete condemned earlier fair hall nightclub obama obtained reporting streak thinking
-0.8 -0.6 around asia azerbaijan bob experts fees honduras iraq moments mother official page paulson posts publication pundits
  reflecting reuters sat size targeting tends test votes
-0.8 -0.5 14 barkley begins blowback choose city's counter deleted democrats dropping dyke entered fellow held immediately
  infrastructure justice miller mogul music n.c. nevada portsmouth red relied short single-payer
-0.8 -0.4 22 account addressed arms catholics clark cover credibility elsewhere evangelicals facts fights forbes further himself
  impromptu invoked join saudis signature surprisingly twice upcoming upset won
-0.8 -0.3 ahead believe breaks closest east failed nor parents problems very
-0.8 -0.2 & attacked attacks corruption crisis him joining miami notice putting small soldiers streets worst
-0.8 -0.1 2016 accused daughter looks moines public santilli worldwide
-0.8 0 boost gore route working-class
-0.8 0.1 comedian prepared
-0.8 0.2 ) beach loyal
-0.8 0.4 michigan parties stay
-0.8 0.5 offered
-0.8 0.6 hackers
-0.7 -1.4 married
-0.7 -1.2 spring
-0.7 -1.1 document life ndas professional standard takes
-0.7 -1 japan significantly
-0.7 -0.9 conflicted core goal investment offer rolled specifics statistics
-0.7 -0.8 born-again brexit candidates chants enter factory faith gained glass-steagall loyalty nights orders outside target trouble
  worrying
-0.7 -0.7 committees editorial feb. fourth gone matchup notable owns
-0.7 -0.6 $40 angered benenson championed changing charged covered dismal double-digit eventually expanded exposed harsh hoping keep
  lady lawmakers marking rally responses schlafly simply solution takedown targeted
-0.7 -0.5 2 30-second aid answered avoided cited clinton club cnn’s considerable energize example holds images importance mayors
  negotiations noting respect risks same-sex scurried side various went
-0.7 -0.4 . 100 afl-cio again am aug beside cameron canova challenged challenges cnbc coleman complained conferences considers
  correspondent curb defended doctors doubled establish ever final frustrated graham’s incites indicated isil italian loss maher
  making marriage mexican mocked panel petrilli phillips promises pulpit repeatedly request respected salvador scene sent thanked
  through type we’re
-0.7 -0.3 1,500 actions changed closed contained continued county frontrunner good his hour icahn say too usual wealthy
-0.7 -0.2 beginning big contested court's economics hand higher kasich october saw
-0.7 -0.1 data fall hill me policies states subdued their thinks tied tool
-0.7 0 minorities timing
-0.7 0.3 best blasio oppose
-0.6 -1.6 initiative
-0.6 -1.2 benefits reporters
-0.6 -1.1 51 returns tactic
-0.6 -1 aura ballots continues easy politifact product we're
-0.6 -0.9 allergan collapse jokes participation shortly statement
-0.6 -0.8 appearance attracting audience closely debates department eclectic oil option scheduled stirred ultimate valls wanted
  wearing
-0.6 -0.7 allies caps christie dominant goals islamist palin prime prior ryan steady sullivan tactics topic
-0.6 -0.6 at&t broadly cash categories certainly deputy echoed emotional entering fury future gross her mississippi others pointing
  regarding state’s technically walking water
-0.6 -0.5 abortions call called cleveland concerning conversation degree fact-checking fear friday fund-raising hardly holding
  ignored interviews introduces leveling listing mcconnell nudge platform portland presumptive professors provoke punch rose selling
  sits stopped top-tier trial unusually workers writing
-0.6 -0.4 acted admitted against ash basketball berger better boos consulting cross dayton disavow discover duke e-mails emphasis
  endorsements ends exploit framed gains generation historically hot hotel hunter illegal impossible insiders luncheon manchester
  marathon marched math merkel mike’s miles opposes ouster pharmaceuticals popular praise priebus progressed r-calif romney scalia
  shows site situation standing strong stump suffered surveillance tense term turns uniting unity urging valeant wallace waning
  zuckerberg
-0.6 -0.3 braynard break charge company's concussion cut developer doral ensure false field friendship g-iii germany independent
  insists lawyers legacy murdoch nominate overwhelmingly pulled raids religion scandal scandals shootings shown stereotypes stiff
  sue suggested technologies themselves wrong
-0.6 -0.2 90 attacking background bringing expansion extent funds levels never note plenty reach sanders split walked
-0.6 -0.1 check china enthusiasm fraud isn’t january obamacare price rubio’s specifically warren would
-0.6 0 americans deemed hewitt increased israel kerry measure potential remain sometimes successor threats
-0.6 0.1 already christmas jobs margin notion toward
-0.6 0.2 endorse hours surrogates
-0.6 0.3 asian protesters
-0.6 0.4 russia
-0.6 0.5 media
-0.6 1.1 credit frame
-0.5 -1.3 battle contest
-0.5 -1.1 effort
-0.5 -0.9 becoming kit working
-0.5 -0.8 casting elevated firearms neighborhood proved restricting sources
-0.5 -0.7 accomplishments apology bowl campaign citizens custom fractious funding immigrants lawmaker levell long outright
  potentially pressed unfavorably
-0.5 -0.6 adding advocacy appearing commanding conflicting hampshire kyi's must replaced restrictions spread
-0.5 -0.5 60 allowed bet costly emerged fix form generally give highly honored hopes iran national-security nixon opening
  organizations philadelphia plus previous scott seized supporting temperament triumph troops violating
-0.5 -0.4 acknowledged alienating annual array august bible bigger carrying century charges cheering cheers closer crash cruz
  describe disclosure drawing embassies erdogan exist file fla. jail keynote mind months neurosurgeon opposite own politically poll
  president's relevant residents routinely scientists somewhat sought status this visas wednesday’s withdrawal
-0.5 -0.3 actual addition announced appeared banning batch began belcher bright bucknell confusing costs diplomat extensive fighters
  h-1b improved individual jindal lawsuit lead lynch month mortgages powers purchase q raising rapists repeated retain rigged
  saturday’s shouted spotlight summit telephone telling transgender undermines wash weigh weighed yoga
-0.5 -0.2 ' 20 allegedly at business caucus chicago delivering goes month's noted o’malley parts proposed room shared tax within
  world's
-0.5 -0.1 closing december impact industry interests investigate last throughout
-0.5 0 allegations among avoid chances computer contests discipline ethanol go he's meantime new street string without
-0.5 0.1 bridges evangelical kill opposing part personal racial really rise slammed spent support unusual
-0.5 0.2 employee ernst it’s near notably pennsylvania response
-0.5 0.3 alternative centrist offers raise
-0.5 0.4 gun right
-0.5 0.5 enthusiastic freddy
-0.5 0.6 american
-0.5 0.9 businessman
-0.4 -1.2 reported vatican
-0.4 -1.1 hopefuls nationally
-0.4 -0.9 current
-0.4 -0.8 broker fight growing land rico
-0.4 -0.7 africa agreements appear came class collected collins donor jerusalem listen negligence performances prepares property
  represents seats smaller stands superdelegate teleprompter
-0.4 -0.6 $1.1 ago assange assured carbon comeback commitments exact explanation extreme improve inequality judgment manufacturing
  nation outreach perez prep reflected secured statewide stephanopoulos suggestion turning unclear version
-0.4 -0.5 abc’s apparently assessment brother's brought campaigned commissioners cosby dioxide discuss head hired letter msnbc's
  nasty order pass pledged refugee sending sexual shot snowden virus weight
-0.4 -0.4 airport bad coincidentally conduct confident episode faso fast kelly permanent poured reducing skeptical understanding
  unleashed wins
-0.4 -0.3 critical especially insider investigation picked scale
-0.4 -0.2 from series take
-0.4 -0.1 based closed-door criminal issue netted other principles stock stop
-0.4 0 advertisements ayotte benghazi build delegates employees endorsement far kingdom large london minutes night primarily quietly
  receiving remained use ⁄
-0.4 0.1 combined electoral louisiana million murder onto partisan stressed tensions will
-0.4 0.2 accusations birth coming comments comprehensive favors fifth joint just moving provision were
-0.4 0.3 able deals night's sunday
-0.4 0.4 includes or posted
-0.4 0.5 become burma merkel's
-0.4 0.6 assume cia ground protest
-0.4 0.7 pence's
-0.4 0.9 44
-0.3 -1.3 bill
-0.3 -1.2 supported
-0.3 -1 murphy narrow
-0.3 -0.9 copy weiner wording
-0.3 -0.8 30 run
-0.3 -0.7 campaigning republican unions
-0.3 -0.6 bias organizing sizable skateboarding stakes suddenly
-0.3 -0.5 advice behavior bolton cabinet challenging cnn convention formed ideas learned pay puts rivals success taxes unfair
  unpopularity voters white women years
-0.3 -0.4 anti-immigration unclassified
-0.3 -0.3 look
-0.3 -0.2 iowa
-0.3 -0.1 influence
-0.3 0 10 embrace event i'm inflation provide surprising total
-0.3 0.1 assault attack computers famous met often questioned same shifting vote
-0.3 0.2 canadian choosing claim committed double movie not provided republic scrutiny socialist unlike
-0.3 0.3 64 always are arguments away back companies hold ky. received son unemployment up users zero
-0.3 0.4 is level plant
-0.3 0.8 essentially
-0.3 0.9 servers tentative
-0.2 -1.3 ?
-0.2 -1.2 prospect
-0.2 -1.1 confidential maples
-0.2 -0.8 asked carolina self-described
-0.2 -0.7 encouraging santilli's
-0.2 -0.6 2001 81 angeles backers nuclear opinion republicans soviet
-0.2 -0.5 inside known only program progressives stake
-0.2 -0.4 lawyer task
-0.2 0.1 photo
-0.2 0.2 be detail every sanders's treatment warned
-0.2 0.3 carry economic hard hiring prove
-0.2 0.4 colorado common decision incendiary politicking reserved single throw violence whole
-0.2 0.5 almost cairo create deeper internet links philippines profile told war
-0.2 0.6 controversial grew hammered major makes nations symbolic three-quarters
-0.2 0.7 arpaio
-0.2 0.8 exactly nabisco
-0.2 0.9 regular
-0.2 1 populist
-0.1 -1.1 channel
-0.1 -0.9 43
-0.1 -0.8 17
-0.1 -0.7 government website
-0.1 -0.6 celebrated contractor economy invest networks news's post pursuing senate
-0.1 -0.5 christian commission find immigrant june press similar team watch wisconsin
-0.1 -0.4 biggest electorate father's killed oklahoma pence reform
-0.1 -0.3 authority source
-0.1 0.2 bannon
-0.1 0.3 an no quick
-0.1 0.4 clinton's existence have last-ditch mainstream russians
-0.1 0.5 a billion decisions findings material phrase race
-0.1 0.6 had nine trillion
-0.1 0.7 jupiter kansas syria using
-0.1 0.8 candidate's congressman hometown
-0.1 1 petraeus
-0.1 1.1 freedom
0 -1.4 fact
0 -0.8 point who
0 -0.7 centerpiece fed's open question
0 -0.6 seen show ways
0 -0.5 high news
0 -0.4 500 different expert face francisco nation’s operation review rubio student system
0 -0.3 2015 governments international knows party’s remaining supreme visiting
0 0.4 any interpretation killing manafort pacs
0 0.5 brand control lacks polarized rare swanson
0 0.6 1,200 74 alleging d-n.y intense much necessary solidly
0 0.7 cost countries keeps march
0 0.8 104-page dealings money trend
0 0.9 get jet
0 1 applicants special syrian thought
0 1.1 ''
0 1.3 moderate
0.1 -0.8 appeal november
0.1 -0.6 communications france’s
0.1 -0.5 bureau magazine presidency
0.1 -0.4 editor mishandling morning protester served share strategic uncovered
0.1 -0.3 advocates country crucial department's energized going marchers pitch
0.1 -0.2 so-called
0.1 0.3 of
0.1 0.5 ailes's becomes delivered february identity jets peer selection somehow wisdom
0.1 0.6 afghanistan bulk connect ending guns locked main requests save submitted
0.1 0.7 78-year-old case diplomats hispanic move placed prices slow subsequent
0.1 0.8 conflicts deliver farook’s such
0.1 0.9 governors hire johnson rebuilding
0.1 1 highlighting
0.1 1.1 emails greatly
0.1 1.2 meet moves
0.1 1.3 plants
0.2 -1.1 probe
0.2 -0.6 surprise
0.2 -0.5 homeland introduced
0.2 -0.4 18 agencies bloomberg's chamber firm
0.2 -0.3 anonymity armed nothing recent removed schumer suit trusted vital year
0.2 -0.2 giving polls
0.2 0.3 work
0.2 0.5 4 airstrikes billionaire fly numbers planning purposes s won't
0.2 0.6 2008 anger counting democrat escalating roughly solid sympathetic the viability whose
0.2 0.7 11 4len doesn’t nature package position prevailed
0.2 0.8 amounts hide highlight i-vt powell quite super
0.2 0.9 divisive made muscle players sort
0.2 1 electronic freed
0.2 1.1 donations
0.2 1.2 fueled regulations
0.3 -1 word
0.3 -0.6 areas gallons
0.3 -0.5 deal intelligence suburban western
0.3 -0.4 axelrod choice report
0.3 -0.3 colleague linked olympics prominent rank-and-file reporter speechwriter
0.3 -0.2 answer civilian muslim party recommendation stronger
0.3 -0.1 2007 prosecutor recently
0.3 0.2 congressional
0.3 0.4 8 brady church husband important our trump’s
0.3 0.5 appointment gunman river terrorists “
0.3 0.6 deficits legislative needed truck
0.3 0.7 cause consumer formally growth hashtag looked straight unable
0.3 0.8 $35 absent attempting communities minors pfizer's tack won’t
0.3 0.9 ali dewhurst disavowed murphy’s visit whoever
0.3 1 candidacy deadline regional
0.3 1.2 brandished secure
0.3 1.3 markets
0.3 1.5 creating
0.4 -1 ~
0.4 -0.9 aide
0.4 -0.7 another
0.4 -0.6 given
0.4 -0.5 house
0.4 -0.4 authorized dynamic star
0.4 -0.3 caught conservative danger older
0.4 -0.2 certain currently judicial kyi particular path programming re-election season suggests ¡
0.4 -0.1 amnesty area brainard carrier hosting hp losing nevada's officer pair respondents supports tennessee
0.4 0 abc elected thousands
0.4 0.1 bankers labor progress than
0.4 0.2 across uses was
0.4 0.3 comparing rejection
0.4 0.4 causes court including weeks
0.4 0.5 affected club's corporations maryland percent person politician recognized refusal
0.4 0.6 make minister rhodes worked
0.4 0.7 china's houses style with
0.4 0.9 anti-establishment eliminated nclb
0.4 1 add boeing fewer rallies
0.4 1.1 central mistrust
0.4 1.3 doesn't influential shoal us
0.4 1.4 sooner
0.5 -1.3 which
0.5 -0.6 cheered connection
0.5 -0.4 conservatives group spokeswoman
0.5 -0.3 24 trio
0.5 -0.2 majority parade taken
0.5 -0.1 520 band dean gave inspector kasich’s lazar's mirrors story surviving vice
0.5 0 49 all associate cable chaffetz constitutional cruz’s journalism massacre odds pursued regalado spot vision
0.5 0.1 67 > birther board boycott brain broadcast brooklyn-based founder graham grayson heated japanese majorities pro-trump
  refugees rnc securities so speaker trailing
0.5 0.2 analyst collection cool executive gop palmieri pen projection seems vigorously wrote
0.5 0.3 defense improving issued male pollsters vast
0.5 0.4 6 appeals bernardino bond committee fund handful organize thing vegas
0.5 0.5 brooklyn climate created director koch longtime picking picture security
0.5 0.6 21 congress promise
0.5 0.7 chinese german vice-presidential
0.5 0.8 behalf
0.5 0.9 55
0.5 1.1 eastern finish politics
0.5 1.3 traveling
0.5 1.7 assets
0.6 -0.7 !
0.6 -0.5 establishment valley
0.6 -0.4 argument
0.6 -0.3 anti-muslim
0.6 -0.2 activist ballot lesson seeking
0.6 -0.1 want
0.6 0 $15 60-second attackers democratic experience four hong military reason
0.6 0.1 caused co-host conducted contributors everyone grayson’s half hear independents john organizer peã pursue reagan’s tougher
0.6 0.2 1992 75 advisers armstrong autor chamber's controls d-nev diego draw environmental experienced far-right florida’s for
  full-time george henry polled pope proposals provides representing staff stein talking toomey whether woods
0.6 0.3 52 banking briggs detained evening greenberg r-va spokesman truly
0.6 0.4 coal columbia estate front-runner insured lobbyist national neither officers online protection simas trail tuesday’s
0.6 0.5 banks born career paul since whatever
0.6 0.6 facebook races
0.6 0.7 action ads filibuster photos
0.6 0.8 base french included seeing stimulus
0.6 0.9 advertising naacp
0.6 1 fiscal
0.6 1.2 anti-trump
0.6 1.7 bloc
0.7 -0.6 concern
0.7 -0.5 close
0.7 -0.4 leaves
0.7 -0.2 f.b.i. top
0.7 -0.1 coined man
0.7 0 american-born d-va journalists minority nclb’s polling works
0.7 0.1 d-calif families recruiting
0.7 0.2 26 assistant backs crossroads faced fed magnate partner raleigh striking studies
0.7 0.3 200 28 albright boxer ceo disclosures empire few hicks institute numerous r-ky receive surveys treasurer vt.
0.7 0.4 both getting hundreds malik road
0.7 0.6 commercials helping right-wing tech weld well-known
0.7 0.7 -- r-utah
0.7 0.8 13 2013 revenue
0.7 0.9 snarky
0.7 1.5 -
0.8 -0.9 what
0.8 -0.6 attorneys
0.8 -0.3 friend remember topics
0.8 -0.2 exchanges
0.8 0 alongside america casino leading local veteran
0.8 0.1 added largest long-shot retired
0.8 0.2 carly david father little packer sitting software vulnerable wife
0.8 0.3 actors allied amar blackwell cernech chairwoman connecticut cornyn fallon fec heard highest-ranking hillary massachusetts
  moore primaries pro-life projects retiree westphalia
0.8 0.4 50-state alabama appealing davis maybe returned scientist slate strategists upstate
0.8 0.5 consultant lots newly now pro-clinton richards
0.8 0.6 1995 advisory after each pages phone september something talk titled
0.8 0.7 wave
0.8 0.8 berlin's hedge indiana nonprofit watching
0.8 0.9 absentee least
0.8 1 decades
0.8 1.3 2014 —
0.8 1.6 strike
0.9 -0.5 sharing
0.9 -0.4 whom
0.9 -0.2 abandon
0.9 -0.1 ambassador engagement science things
0.9 0 29 manager sure that why
0.9 0.1 blunt revealed
0.9 0.2 african-american commentator districts doctor durbin foundation judges knowledge reality superdelegates
0.9 0.3 briefed corporate council figures mayor population scarborough senior universities verveer younger
0.9 0.4 aligned consider disappointment dozens fbi hard-line nice sexton silver simple user
0.9 0.5 amount anyone brother overhaul retirement weren't
0.9 0.6 francis travels
0.9 0.7 arm incumbent sharp
0.9 0.8 agency before
0.9 0.9 demographic
0.9 1.2 someone
0.9 1.3 mail
0.9 1.4 stories
0.9 1.7 (
1 -0.3 census-taker
1 -0.2 partisans
1 -0.1 planks upbeat
1 0.1 chairman epstein supporter weaver
1 0.2 attorney chance jews leader released
1 0.3 chair clash individuals institution israeli medical rival signed spoken wilcox ―
1 0.4 adviser anderson bolster british d differences fitton garin korea margins o'brien reynolds
1 0.5 beyond britain campaigns cnn/orc date germany's hadn't multiple named occupation r r-iowa seat writers
1 0.6 19 emissions exit struggled youtube
1 0.7 airwaves
1 0.8 priorities
1 0.9 modern
1 1 ailes discovered got
1 1.1 family serious viguerie
1 1.2 if
1 1.7 registration
1 1.8 activities
1.1 0.1 gay organization technology
1.1 0.2 beck’s endorser force university
1.1 0.3 allowing museum
1.1 0.4 abandoning afternoon drove everything goodlatte jersey
1.1 0.5 concert disagreements entrance marcus stevens treasury
1.1 0.6 because operative
1.1 0.7 50 minnesota rising …
1.1 0.8 research
1.1 0.9 testing
1.1 1 ; building
1.2 0.1 budget ”
1.2 0.2 sector
1.2 0.3 ally hacker wore
1.2 0.4 70 island pollster
1.2 0.5 57 affairs cohen guerrero icon none sold
1.2 0.6 61 coalition prager
1.2 0.7 as linick
1.2 1 opportunity
1.2 1.1 gillibrand
1.2 1.3 although does
1.3 -0.2 ones
1.3 0.2 drives
1.3 0.5 landmark requires
1.3 0.6 actor author earnest golden miss. tweets wakefield
1.3 0.7 25 environment
1.3 0.8 40
1.3 0.9 sales
1.3 1.4 when
1.4 -0.2 skepticism
1.4 0.2 reed
1.4 0.4 gowdy’s
1.4 0.5 selected
1.4 0.6 dropped mate tv
1.4 0.7 howard
1.4 0.8 33
1.4 0.9 , though
1.4 1.7 and
1.5 -0.1 yet
1.5 0.1 led
1.5 0.3 professor
1.5 0.5 familiar remarkable
1.5 0.6 carried featuring then
1.5 0.7 allen huckabee’s
1.5 0.9 allow average
1.5 1.1 belgium
1.5 1.5 turnout
1.5 2.1 where
1.6 0.1 let
1.6 0.5 backer
1.6 0.7 35 blogger sponsor
1.6 0.8 jr.
1.6 1.2 whites
1.6 1.4 reports
1.7 0.4 foia
1.7 0.6 classic
1.7 0.8 forcing
1.7 1 –
1.7 1.2 27
1.7 1.7 :
1.8 0.8 committeeman
1.8 1.4 while
1.9 0.6 leaving prompted
2.2 2.4 but
2.4 0.8 gives
"""
FIELD_PREVIOUS_WORD_AFTER_CUE: Final = """\
-1.6 -1.8 principles
-1.4 -1.1 factcheck.org stone
-1.4 -0.9 survey whose
-1.4 -0.8 cuban
-1.3 -2.3 tends
-1.3 -2.2 topic
-1.3 -1.9 remind
-1.3 -1 via
-1.3 -0.7 russell
-1.3 -0.6 journalism
-1.3 0 guardian
-1.2 -2.2 nominees
-1.2 -2 emailed
-1.2 -1.9 otherwise
-1.2 -1.6 envoy hostility
-1.2 -1.5 sentiment
-1.2 -1.2 post
-1.2 -1.1 2010 gowdy
-1.2 -1 researchers svp
-1.2 -0.9 sperry
-1.2 -0.8 allen
-1.2 -0.7 hunt
-1.2 -0.6 crossroads tally
-1.2 -0.2 initiative
-1.1 -2.1 khan silence
-1.1 -2 unsubstantiated
-1.1 -1.4 campaigned endorsement rethinking
-1.1 -1.3 msnbc reassuring
-1.1 -1.2 assured scorn
-1.1 -1 room
-1.1 -0.9 according discriminatory head reuters thomas
-1.1 -0.8 friedman
-1.1 -0.6 lawyers pence
-1.1 -0.5 43
-1.1 -0.2 commissioner
-1 -2 turns
-1 -1.9 column similarly
-1 -1.8 arena brushed experts implication nbc's
-1 -1.7 returns
-1 -1.6 became counts informing optimism subtle
-1 -1.5 2014 interpreted
-1 -1.4 despite
-1 -1.3 classic endorsements pulse
-1 -1.1 approach progressives
-1 -1 urged worse
-1 -0.9 bob mogul physician
-1 -0.8 counted
-1 -0.7 schlafly suite
-1 -0.6 burke homeowners polls
-1 -0.5 filings maher pierce territory
-1 -0.4 variety
-1 -0.2 mcconnell
-1 0.2 growth
-1 0.8 mccain
-0.9 -2 abc's
-0.9 -1.8 alluding cnn’s officially pointing prosecutors struggle
-0.9 -1.7 boyle freely nieto
-0.9 -1.6 era generally identity instructions laying offerings preaches shuster signs
-0.9 -1.5 mounting teeth undecided
-0.9 -1.4 anxiety bias coal following tying
-0.9 -1.3 tells
-0.9 -1.2 abedin cruz’s introducing telling
-0.9 -1.1 appointment perfunctory reminding
-0.9 -1 online positions
-0.9 -0.9 congress journal strategist
-0.9 -0.8 fun
-0.9 -0.7 poll wisconsin
-0.9 -0.6 contention fiorina fundraisers ingraham
-0.9 -0.5 bennett software
-0.9 -0.4 bank's
-0.9 -0.3 biography hewitt home-state interviews
-0.8 -1.6 26 conceding democracy faith falsely
-0.8 -1.5 abc’s airwaves barely financially predecessors sparred swipes tactic throwing weiner
-0.8 -1.4 bench commentary conferences copies decade empathize hassan p.m. personality shifted signaled suddenly unexpectedly weight
-0.8 -1.3 ! anonymity arguments comment elites hung lays lines tent yes
-0.8 -1.2 although attempting bigoted comfort indianapolis jokes
-0.8 -1.1 bombing christmas retail syrians
-0.8 -1 475 medicine speculation
-0.8 -0.9 grown hurting it singer when woman
-0.8 -0.8 asset challenge features group's him movie pacs sensitive understated
-0.8 -0.7 flat frank matters regions unknown
-0.8 -0.6 agreement bar once told
-0.8 -0.5 county o'donnell resonated
-0.8 -0.4 clinton gave managed sullivan
-0.8 -0.2 prosecuting that
-0.8 -0.1 analysis
-0.8 0 carson
-0.8 0.3 67
-0.7 -1.7 ruling
-0.7 -1.4 2019 cheer distanced hero inclined maintenance prospects style warmly
-0.7 -1.3 action ceos commented condolences filibuster gathering however opinions outspoken pink pleased pointed rant reach sharply
  stable talks
-0.7 -1.2 altogether audience bodies completely deeply enthusiastically except interest labeling laws note odds russians unclear
  vegas verbal wary weak
-0.7 -1.1 agree attendance cable candidacy charity dismayed father fox friday's inquiries neither race stern
-0.7 -1 assessment christie's emphasize explicitly loudly minorities output roll tell
-0.7 -0.9 before dollars fields's guest nomination pushing takeover unfavorably
-0.7 -0.8 car demographic enthusiastic extensively fault
-0.7 -0.7 granted japan libyan slamming twitter
-0.7 -0.6 2007 ; authorities lace quip reviled secret throughout ubiquitous who's yelling
-0.7 -0.5 59 anger average regional this
-0.7 -0.4 coming david ekovich elmendorf government included receiving
-0.7 -0.3 emanuel negotiated superdelegate supporter
-0.7 -0.2 capture independents powerful summary
-0.7 -0.1 general ranks service's
-0.7 0 leads
-0.7 0.1 200 66 decisions
-0.7 0.2 school
-0.7 0.3 worker
-0.6 -1.5 movement
-0.6 -1.3 mccain's mount product
-0.6 -1.2 argument dedicated disagree donors dwelled enamored footage hypocrisy incident interjected kingdom laughed otm’s passion
  queue reply resort shootings sick singled switch took
-0.6 -1.1 2030 admiration arms bill blistering bragging caution charges court's daughter’s dignity example flaws formal halting hand
  highest-profile homosexuality immediately implicitly inclusiveness injunction intellectual jr. label length lining makes market
  mateen mispronunciations outset philosophy picture pleaded problematic problems properties relying sexism speakers squarely
  stealing stood summer telephone vehemently
-0.6 -1 125 bristled collapse commenting critic cycle defender description evade explanation extensive forcefully frequent garland's
  guests highest hit impressions iowa’s largely loyal measured merger missing multiple offensive official outsiders played prepare
  productive profile prompting puts referring reliable resignation siding succeed thoughts tuesday’s unpopular update wallace wiping
-0.6 -0.9 ( 28% accent acquired bashar berman betray brief buy explaining expression extraordinary flashpoint focusing humility
  opposition option pressing queries solely station stature thread warn work-related
-0.6 -0.8 airlines alive bid bloc curiel domestic forearm georgia hot orthodox philippine portray standard suburban trending
-0.6 -0.7 assure baseball british candidly clinched deep failed job latinos main so
-0.6 -0.6 activity asked cohen conservatives during equal isis long move page schultz stack still two-year until while
-0.6 -0.5 after ali assaulted blatter manafort nader nunberg organizations perceptions spies tank u.s.
-0.6 -0.4 monday's murphy
-0.6 -0.3 attorney's brothers cast comey’s dec. dominant drawn ended gym incumbent priebus
-0.6 -0.2 credible featured obama thanked
-0.6 -0.1 cruz's institute
-0.6 0 ballot complaints solutions
-0.6 0.1 johnson support
-0.6 0.2 campaign’s sizable target
-0.5 -1.3 lobbyist
-0.5 -1.1 affiliation property research
-0.5 -1 4len amendments beast bosses briefing company constituents continues countered dictum exist fury insider mosques name
  nominee’s pivoted railed refers resorts sons started suit suspected table tap task tries unpopularity votes vouched winds
-0.5 -0.9 activists addiction addresses ads affordable aligned boasts boomed bragged certificate channel cheating comfortable
  confederate consensus counties delegation disappointed discomfort echoes fee fides fighters first-in-the-nation gruenberg hackers
  hiring hours imagining impressed invoking irritated keynote legacy measure near negative neutral overpromise pastors peers
  pleasure portfolio pose potent presumed quagmire reagan’s refer rejection rico's rousing searches session sights supremacists
  swipe sympathetic taping taxpayers turned untenable victims wake wave yellen zika
-0.5 -0.8 $4.5 1990 accomplish anytime assault attending battled brutality calculation clashed contenders devoted dollar downtown
  encouraging enforcer ethnicity field gone icon inquiry judges launched ones outlook pollsters presidency proponent questions
  removed resolution starts stump subway suppression sway travel trumpian veto
-0.5 -0.7 60 advised arctic clear competitive complicated controversial dissent edition headline leave liberals networks player
  points presented remarkable repeal romney ukraine's unity withdrew written
-0.5 -0.6 58 allegation ask award britain's castro comments concerns deal disagreed fast finishing hosts ignoring issue marry murder
  newsmaker overwhelmed risen sparking stewart talking that’s themes tv tweet undermine year's
-0.5 -0.5 afterward arrests biden boos bush e-mails last live martin’s socialist statement though
-0.5 -0.4 agency beck columbia derailing elder jews make platform popular praises syria
-0.5 -0.3 2008 because conceded faso guard home-school mission often side them
-0.5 -0.2 an arbiter but effective records service since week
-0.5 -0.1 5,000 fbi's he mccarthy netanyahu youth
-0.5 0 are disliked isil life quoted would
-0.5 0.1 disappointing great indictment not sold
-0.5 0.2 she
-0.5 0.3 absentee met
-0.5 0.5 nearby
-0.5 0.6 hollywood
-0.5 1.1 calif.
-0.4 -1.2 magazine
-0.4 -1 griffin openly several
-0.4 -0.9 formally lawyer preview sum zuckerberg
-0.4 -0.8 2023 acronym approaching argues backfired backlash chains clearly clothes concession confident confusing constituency
  conventional deadliest debunk demonstrating deterrent disease distinction don't dream fairly flurry flying founders fueled funnel
  grabbing happen headquarters immediate impassioned investigation palestinians plaintiffs polite position prosecution provided
  rallies ready reference regarded remarked scanner sight sink soros spanish surprising teams today totally translate tried trust
  trustworthy uncertainty vengeful walkout waterway
-0.4 -0.7 $100 $200 2,383 63 agriculture below bitter bleeding boast boost centered certified characterize clubs comparing computers
  consistently contentious crowded cutting decides diego disagreements draws dreams ear earlier earliest enemies engagement equate
  famous favorably feelings fiercely fiery flight funded goal idea identify improbable instincts integrity isolated lawmakers
  lebanon lightweight links manning margins mother nod opportunity pace persuaded phrase places plaza practices president prompted
  racist regime remark reserve respond rhetorically salem severe shakeup sincerity spur stark state.gov stopped trillions unanimous
  unaware uncommitted visiting ways website what’s
-0.4 -0.6 130 1988 86 accusations accusing allegations billion cnbc conduct congratulations containing contested conversation deeper
  divisive double-digit encouraged enemy envision exaggerated fell flagging foot forced forward furious gets ginsburg’s growing guy
  hitler immigration interested intrigued isn’t lower-level lunch meaning message moments numbers operators opinion patience paul
  pictures plagiarism portman pressed probably recent regulations reversing shake-up sisters smart smile specter spin stability
  start strongly tactics talked taught taxing there these tour twice ultimate unfold unnamed urging vouching waged waging went
  widespread without years zimmerman
-0.4 -0.5 48 ? affected amenities annual arm barn beside convince cuts defects dig discussion divided doubled finding fuel hamas
  highly himself instagram labeled look nato newcomers obvious opening outraged overlooking play positioned races refugees represent
  resistance sachs sales scattered smaller spa speaks star’s trump waters who’s winola writing
-0.4 -0.4 2015 51 female ford major put urban
-0.4 -0.3 number wasn’t
-0.4 -0.2 google has trial
-0.4 -0.1 already closest criticism denounced even informed mayoral nonwhite oklahoma paying perez sparked than union
-0.4 0 abandon appointed brash dnc given is islamic maryland similar their york
-0.4 0.1 bank different mook they what —
-0.4 0.2 concerning flag nature relief spokeswoman syrian
-0.4 0.3 be board constituencies knowing sanders's sounds
-0.4 0.4 ripping why
-0.4 0.5 backed
-0.4 0.6 as embattled identified
-0.3 -1.6 amazon
-0.3 -1.4 kerry
-0.3 -1.3 lean
-0.3 -1.2 books protection
-0.3 -1.1 native
-0.3 -0.9 superdelegates
-0.3 -0.8 closely here krueger policy
-0.3 -0.7 $2.5 again calls educators event every hospital laughing rosenberg shaw surrogates warned
-0.3 -0.6 71 abroad abruptly accusation acquiesced adequately aides amassed applause aren't aren’t arrival assad assertion attempted
  bases battles brings can't canova certainly conclude conditions confrontation contended controversies cooper counting determining
  disagrees don’t emerge emissions enormous europe extremists facebook firmly floor forcibly girl hints ideas impressive instance
  knack last-minute location manipulation massive membership miami models modest morning mortgages nclb obligated outrage pagliano
  politics posing program's purporting qualified qualities rarely rated ratings reagan's representatives screen scrutiny seminar
  sentenced set shaking single-payer smiling sotomayor spot spread stretch tale taxes three-quarters thus tide tribute trigger
  triple vehicle venture vermont violate wall wars whirl
-0.3 -0.5 aide aimed aircraft almost ammunition answering appearances applying arkansas asia assembled asserts assistance assumption
  audio better broke central change class clips compelled completed compound conclusions constitution contributors control
  convention convention's cookies cried criminals deaths definition depends deregulation diminished disarray dismissive
  disproportionately doubts drinking easier else enthusiasm episode establishment exact excellent factories fondness fraction gop
  hack handling homicides honesty infrastructure investors largest lashed less levell loses lows maintain manafort's missions
  murdoch ohio overcome parade pit planet plot podcast presumably promises quell recruiting red referred rest rich scale scenes
  series she’d sit smugglers social spring staffers strongholds subpoena surprises surveyed suspects testify tonight trade-off
  transfer truth try unveiled valeant watching weighed wish ±
-0.3 -0.4 days fired momentum
-0.3 -0.1 ) israeli lewandowski party tracks viewed
-0.3 0 bathrooms cry indiana's made north somewhat two-man
-0.3 0.1 46 championed extends hannity impugning recognized supports
-0.3 0.2 23 landmark staffer underscored
-0.3 0.3 behind delaware echoing friendly jihad moderate
-0.3 0.4 insufficient suited
-0.3 0.5 related
-0.3 0.8 warren
-0.3 0.9 occupied
-0.2 -1.2 reminded
-0.2 -1.1 plant
-0.2 -0.9 democrats publicly
-0.2 -0.8 club cnn
-0.2 -0.7 supportive
-0.2 -0.6 consumer country focuses jamieson liberties pelosi rights spending worldwide
-0.2 -0.5 2013 21 advice
-0.2 -0.4 400 increasingly leading registration
-0.2 0.1 iraq
-0.2 0.2 echoed fans shared shooter was world
-0.2 0.3 14 assailed been citing faith-driven fractured least materials one-third prosecuted ripped success toomey
-0.2 0.4 carson’s outlining photograph team trump's
-0.2 0.5 neighborhoods
-0.2 0.6 bujnowski dismiss had pledges
-0.2 0.7 players
-0.2 0.9 backing blaming roffman
-0.1 -1.1 counsel defeated vocal
-0.1 -1 replace
-0.1 -0.9 boss follow-up programs reacted
-0.1 -0.8 struck surprise
-0.1 -0.7 documents elsewhere
-0.1 -0.6 advocate d-calif founder hasn't human left officials onetime polling reads reelection spent
-0.1 -0.5 advocates both fbi paris ryan schedule
-0.1 -0.4 added adviser ago frequently media
-0.1 0.3 gotten money rust shoal
-0.1 0.4 accuse at judge local monday organizers politicians tunnels unify voters
-0.1 0.5 describe include thinks
-0.1 0.6 angeles came chiding costs favored involving khan’s over politician projected supported
-0.1 0.7 arab ignores medicare on
-0.1 0.9 present
-0.1 1.1 nominated
0 -1.2 wealth-x
0 -1.1 hawaii justice turkish
0 -1 advisers counterpart
0 -0.9 jan. opined senators victory
0 -0.8 editor governments outside oversaw
0 -0.7 cbs elected green ivanka managing
0 -0.6 chairman doley gale ghostwriters kunin mutual notes
0 -0.5 centrist corporate fellow hacking helped philadelphia registered replied resident schumer scott state's third tuesday's
0 -0.4 another ayotte friends full labor own primaries sides suits works
0 -0.3 germany gil residents
0 -0.2 across
0 0.4 bearing disavowed industry legislation matter next pressured remembering view young
0 0.5 apple best determine dozen front-runner g4s honor investigations journalists kurdish mocked register required returned seattle
  undercut
0 0.6 ap bona choice likened recalling received shrinking transgender
0 0.7 becoming complaint derided frontrunner onto tea
0 0.8 camp mexico’s observers
0 1 : attacked celebrities
0 1.3 circle
0.1 -0.9 organized traded
0.1 -0.8 o’malley
0.1 -0.7 direct encounter fed smith
0.1 -0.6 continued forum jackson wrote
0.1 -0.5 abc army doyle hispanic iowa's madison news others rice selection sixth-place
0.1 -0.4 actress comey cyber diplomatic estate founded four host miller partners republican
0.1 -0.3 de flew negotiations
0.1 -0.2 fundraising
0.1 0.4 announced having mexico proposals stances star traditional
0.1 0.5 50 accuses adopt affirm antiabortion bad braynard bruising candidate’s committee’s competing contest criticizes death
  declare degrees echo emphasis established ever express first-term highlighting horror ii including intended kkk lady lobbing nov.
  park performed planks politico president's progress pronounced protester requests right rise second seven slogan succeeded ted
  touting unpaid working-class
0.1 0.6 $47 44 admission building childhood choosing commander condemn constitutes contractors correspondence credibility defeating
  deserves dislike down endorsing entered erupted explains finished globe happy india malik meets mentioning might narrowly nation’s
  rural strict sweeping targeted tarring unilateral upon varying vice-presidential vote
0.1 0.7 4.9 character claimed congratulate content encourage feared levy michigan r-fla ratify repudiate reveal stayed unprepared ¡
0.1 0.8 backs card choose contrasted expects extramarital fail get r-fl reject
0.1 0.9 statistics
0.1 1 endorse fourth parliament
0.1 1.1 eyeing
0.1 1.3 for pragmatic
0.1 1.6 requested
0.2 -0.9 inside
0.2 -0.7 film
0.2 -0.5 struggling
0.2 -0.4 condition energy law representing vice
0.2 -0.3 communities executives many october ricketts
0.2 -0.2 leadership
0.2 0.4 interests
0.2 0.5 125,000 1980s 22 38% admire aid anti-muslim anything aug. becomes beginning blocked brafman bring carry causing cellphone
  commander-in-chief conscience contributed couples cozy criticized custody daniels declared demonstrators denies dictatorship
  earning economies enjoying entry equivalent eve expect experiences faked favors fighting finger-shaped flint flip found france
  free-trade greenhouse gutter heat hypothetical illegally insists invest jobs lack lacking learned lessons located memorandum
  militant misconduct mobilize moon murdered net no. normal obstacles or overly parishioners partisan pass performances persistent
  pipeline plight posts poverty pro-russian produce racial receive recounted regular relatively requires resisted restrictive saw
  schools sense sometimes suggested super surveillance taxpayer text theft tripoli troubles truthful understands unravel vacation
  visible worldview ―
0.2 0.6 $1.1 $15 9 [ aca advertising agent alter announcing anti-immigrant assad's battery bemoaned biological boeing capitalize
  chat checks cited clause closed code committees composed core couple coverage crediting credits demand deposition deprive
  describes describing disaster discussing disregard dnc’s drivers electing empire expecting fair firms flow front geopolitical
  glass-steagall greater guess guidelines gun halt happens hate highlighted hinted historical hurt images imprisoned inappropriate
  inclination increased indiana’s inserted intent interactions intruders invitation invited iran it's kill lambasted listeners lists
  loves measures merkel minimal mitchell municipal narrow nationally negotiate neighboring newspapers night’s nobody nuclear
  obstacle obtaining originally pause placed plan prayers prefer prepared presidents proposing pulled radical recovered refugee
  regret remained responds restricting revealed richest scalia scene securing she’s sign steel successes suspended terrorism
  theories threaten threatens tool tougher touts traditions true trump’s useful utah violates water wide-ranging willingness working
  wrong …
0.2 0.7 47 additional agreements appear asserting assigned audiences batch beating bernardino carrier chance communist confirmed
  covered deleted denouncing dominance feb. full-time grass-roots heavily intense know legitimate low men mentions mere particular
  persuading portraying predicting relevant same-sex sensitivities spanish-language sticker stopping strictly targeting titled
  union's users workers xl
0.2 0.8 buzzfeed cell cross detainees guaranteed jab libya lynch oppose retweeted rnc they're vietnam violence vow welcome
0.2 0.9 consolidate contracts cut koch lied loved quoting replacement supporting your
0.2 1 addressed displaying goals ignored promote promotes zero
0.2 1.1 fringe rebuked
0.2 1.2 listed
0.2 1.3 mills playbook
0.3 -0.8 worries
0.3 -0.6 feinstein obamacare
0.3 -0.5 intelligence
0.3 -0.4 inspector passed unions
0.3 -0.3 independent relationships surrogate
0.3 -0.2 agency's blacks buffalo hart line protesting
0.3 -0.1 analyst congressional english
0.3 0 giuliani reagan
0.3 0.1 gop’s
0.3 0.3 aim entrepreneur
0.3 0.4 economic staff unsuccessful
0.3 0.5 decided declined funds monetary somehow thought
0.3 0.6 12-nation 50-state accept alone attitudes batches beau belonging blocks calculating cancer cap catastrophic cheaper check
  concert concluding contending contents coupled critique d date deadline dealers deported design designed difference discrimination
  easily ensure establish excuse expense expired extended extreme eyes factors firewall fraudulent gender grants he'd he'll health
  heroin improperly improvements incendiary integration investment issuing join joke judgement lagging let living loss losses
  loyalty magic nominations penalties politically portion poses possibility precedent predicts prevail prisoners proposes psychology
  referenced referenda rely represents reserved road role sector shutting skilled staying steering stimulus stock stream teacher
  therapeutic toll transition unacceptable undetermined violation vogue wednesday worth
0.3 0.7 100,000 1990s authoritarian bail bathroom brazil broaden bubble calendar carbon carson's casinos causes championship charter
  cheap cite cites clinton’s clothing compete confront considerable considers contemplate crackdown dealing deletions divide
  dramatic ease economics electricity encryption epidemic equipment evening expected exposed fallen falls faster fight footing
  forceful formula friendship fundamentally gallons generous gesture getting gifts gore grabbed gunned hailing hatred heritage
  hidden holocaust hoping housing hydrogen image impact impartial implying inadequate incomes influenced insiders interpret
  interrogation investments inviting involvement iran's jail keyworth lacked legally lending lone maintained maples midst mired
  mistake mom nickname period personally pledging preventing prices procedure proceeds produced products profits promoting pursue
  rallied ranging reaffirmed realized reforms regards release review salary saudis search see sees segment sexual sexually ship
  significance sitting standard-bearer stupid techniques tenure therefore they’d torture truck typical undergoing unfairly unhappy
  upcoming upheaval upper vaccine valley virginia wide write yorkers
0.3 0.8 000 act addressing affirmative airport alleged appealing applauds areas august badly barring bash bind brexit bringing
  britain carolina’s charitable circumstances clarify cloning condemning crazy crew cuomo debating denying develop discriminated
  doom drop educational emphasized ends enjoyed entitled estimated eventual fearing feels fortune glad gubernatorial guccifer h-1b
  hypocritical inevitably interesting investigate investigative islam judgment judicial jurisdiction limit marco military monitoring
  month’s nationals nevada operation overtime powers predatory prospective questioning quiet rare rebuke rescue retrospect rico
  risks save shocked shouting silent situation staple steer tens tough trailing unite versus world's you youtube
0.3 0.9 america’s array ayotte's bust catch combating considered crimes criticizing fraught garland government's harassment innocent
  launching listing natural no-fly opposed pro-choice rein teachout’s tweets urge
0.3 1 100 2020 education entitlement giles relationship reversed victor
0.3 1.1 chanting defunding introduce
0.3 1.2 lgbt
0.3 1.3 rebut
0.3 1.8 against
0.4 -0.5 campaigns friend inner respondents
0.4 -0.4 longer observed pen upset
0.4 -0.3 billionaire caucus german revered
0.4 -0.2 attorney bolton breakfast collection kirk minister radio
0.4 -0.1 allies berlin forecast hopefuls machine tweeted websites
0.4 0 base normally some
0.4 0.1 price
0.4 0.2 age libertarian r-n.h
0.4 0.3 needed
0.4 0.4 ailes handful wilson
0.4 0.5 apartment associate based communications district end france’s neurosurgeon obama’s runs technical
0.4 0.6 , challenged civil heads husband opted political religious themselves white
0.4 0.7 $2 65 bought pilot posted use
0.4 0.8 $50 & advocating affirmed availability bite bomb buzz canceled chaotic civilians comply contact corps depending discredit
  durable feud foresee gigs go gulf health-care imbalance inevitable link misleading motivated nazis needle organization’s payment
  print protecting provides recovery restrictions result reward signing sniper students substantial temporarily tested unclassified
  underdog upsets volunteers xenophobic
0.4 0.9 11 2003 abandoning academic administration’s airstrikes alleges anti-establishment antics approaches auction begins beholden
  breached brotherhood cabinet careless casting cleaner coast committee's competition comprehensive corrupt default dependent desire
  detained diplomats distribute either enter entities extra feet genuine granting he’d ideology implicit improvement indefinitely
  independently insisting intend islands judge’s justified keen killed laugh leaked leaks long-term massacre nasty occur officer
  offices participate path pattern people’s permitted pivotal planned plotting public’s qaeda range rate reaching reflect reporting
  resign resulted reveals rewarding scores seeks signals stalled stephanopoulos straightforward subsequent turnout unified
  unwillingness uttering vetted wasted waterboarding wear withdrawal
0.4 1 aims allows anymore appears area assaults assess basically beautiful blames changes chaos committing concerned concord deadly
  declaring deny discuss evenhanded factory government’s hailed insurance lose missile moves past perfect prefers project punching
  rape raped rather refuse relished ryan’s separate slammed successful term violations yield
0.4 1.1 7 assails concept dangerous dash decide deciding disavow disputed eighth exploit kelly mad nine passing scholarship
  shuster’s staples supremacist unpredictable weakness what's “
0.4 1.2 21st cia donald muslim nazi overlapping preferred
0.4 1.3 blasts id
0.4 1.4 blast habits recognizing
0.4 1.6 r-texas
0.4 2.3 about
0.5 -0.6 moderator thrilled
0.5 -0.3 activist died jäger prize
0.5 -0.2 commission historian humanitarian illinois pollster writes
0.5 -0.1 horrify individual quarter restaurant
0.5 0 31 c.i.a. longtime seen strategic unofficial
0.5 0.1 kerry's spokesman
0.5 0.2 bernstein study
0.5 0.3 brown color teachers wearing
0.5 0.4 brought cared colorado doing involved legislator sessions
0.5 0.5 10 grass nbc salvador sponsored suspend
0.5 0.6 american book church economists especially grassroots pick virtually
0.5 0.7 correct digital internal negotiator partner
0.5 0.8 colleges followers
0.5 0.9 of parliamentary paths roughly
0.5 1 accelerated america's assets bleak burden considering contrasts defund discussed edge facing gop's gun-control mood plain
  projects rebel refusal remembers teaching towers trumpeting veteran whoever woe
0.5 1.1 acknowledging activated african-americans agents build clarifying commit congratulated culture decrying diplomat dismisses
  dominated duties estimate ethical exception explain fla. follow french generations illustrates insulting insurers middle-class
  mixed names offset prime-time prioritize protections protesters real-time reciting reportedly safety shaky shape strike super-pac
  understood voluntarily web
0.5 1.2 . allegedly answered bigotry deemed disrespect fairness firearms ignore keeps nominate parents people's presenting quotes
  reading reforming rubio's sentences temporary
0.5 1.3 disputes
0.5 1.4 criticize overwhelmingly
0.5 1.5 left-wing
0.5 1.6 r-wis
0.6 -0.8 manchester
0.6 -0.4 right-wing
0.6 -0.3 briefed viable
0.6 -0.2 24 chief company's fec scientist tampa
0.6 -0.1 crossed stars
0.6 0 broadcast channels plea television
0.6 0.1 council extremist international non-partisan paltry pool services
0.6 0.2 ambassador bush’s delegate filing medical northern reviewed shop speaker weiser worrying
0.6 0.3 32 budget convinced dakota elias grew itself operatives schmidt taylor tendency
0.6 0.4 air arizona cables pundits released russian student wing
0.6 0.5 half-dozen influence louis obtained ran
0.6 0.6 minnesota prize-winning publisher watchdog worried
0.6 0.7 bear buying clinton's conference drafting germany's history kasich particularly
0.6 0.8 declares older read sites
0.6 0.9 available census data parent rival
0.6 1 30 cardin tribe
0.6 1.1 blumenthal exists family's intention
0.6 1.2 $6 administration's chances contradict convincing couldn’t demographics encouragement gala inspiring intends kinds lesson
  loan philippines readers reaffirm recognizes reluctance sanctions scandals seek shut sooner speculate tuition visa women
0.6 1.3 blocking broadly chant computer consumption decried defined doors improve jeb lawsuits markets mock occasions palin praising
  protest regulating seemingly simple turmoil violating wins wishes
0.6 1.4 abuse aired boycott disabled earn embracing endorses eradicate healing joining laments mocking promoted racists recommended
  solidarity tie title violent
0.6 1.5 delay haley putin's recites reiterating
0.6 1.6 blasting coup ryan's
0.6 1.8 toward
0.7 -0.5 2000
0.7 -0.2 56 strongest
0.7 -0.1 anchor chain competitors
0.7 0 attended committee senior
0.7 0.1 axelrod bloomberg's
0.7 0.2 economist president’s
0.7 0.3 low-income user
0.7 0.5 29 governor’s pornography
0.7 0.6 count published ross transcript
0.7 0.7 predicted serving
0.7 0.8 20
0.7 0.9 millions sellers
0.7 1 3 touch
0.7 1.1 congressman dinner
0.7 1.2 energetic society
0.7 1.4 37 arrest concede dead doj grayson liability offense readiness settlement
0.7 1.5 articles beyond crossing embassy fracking lazar minds physical realities vows weigh
0.7 1.6 belt rejecting
0.7 1.9 tapper
0.8 -0.6 cheered director
0.8 -0.5 advocacy greeted
0.8 -0.4 alarmed treasury
0.8 -0.3 gerstein mayor
0.8 -0.1 africa exit serves
0.8 0 affairs far-right investor strategists
0.8 0.1 london
0.8 0.2 hope studies
0.8 0.3 canadian jersey
0.8 0.4 black d-conn germans summers
0.8 0.5 commanding korean
0.8 0.6 daughter fights inspired palestinian
0.8 0.7 opponent reduced
0.8 0.8 collins younger
0.8 0.9 broken
0.8 1 al helps prevent
0.8 1.1 willing
0.8 1.2 assistant beijing
0.8 1.6 acts corruption defamation desk satisfied
0.8 1.7 admit cracked revealing
0.8 1.8 defending guys
0.8 1.9 defend endorsed
0.8 2 self-described
0.8 2.1 thanking
0.9 -0.2 alarm
0.9 -0.1 collar
0.9 0 sabato
0.9 0.1 55 serious
0.9 0.2 towards
0.9 0.3 dunn promise
0.9 0.5 chair
0.9 0.6 alternative california grand organizing r
0.9 0.7 bannon consulting
0.9 0.8 $4 99-county
0.9 0.9 boy
0.9 1 environmental mortgage
0.9 1.1 ad stevens
0.9 1.8 200,000 recommend
0.9 1.9 bowl broncos wanting
0.9 2 confirming denounce
1 0.3 close evangelicals
1 0.4 appeals
1 0.5 garin surprised
1 0.8 storm
1 0.9 anonymously professor
1 1 40 podesta replaced
1 1.1 priorities
1 1.4 witness
1 1.6 so-called
1 2.1 felons
1.1 -0.2 angered
1.1 0.1 62
1.1 0.4 noticed
1.1 0.5 albright democracies
1.1 0.6 ariz. blue
1.1 0.7 conducted
1.1 0.8 businessman
1.1 0.9 division
1.1 1 owner
1.1 1.6 walker
1.2 0.1 rattled
1.2 0.6 41 ventures
1.2 0.7 34
1.2 1.1 revelations
1.2 1.2 usa
1.2 1.8 pro-clinton
1.3 -0.4 reminds
1.3 0 unsettled
1.3 0.3 ministry
1.3 0.8 backer
1.3 0.9 february
1.3 1.4 edwards
1.3 1.8 weld
1.3 1.9 graham
1.4 0.2 from
1.4 0.4 scientists
1.5 0.8 left-leaning
1.7 3.5 v
2.2 0.6 among
2.3 0.5 by
"""
FIELD_NEXT_WORD_BEFORE_CUE: Final = """\
-2.5 -2 disclosures
-2.4 -1.5 outlook
-2.3 -1.3 hannity
-2.3 -0.9 hard
-2.2 -2 who
-2.2 -1.5 unclear
-2.2 -0.5 we
-2.1 -1.9 easy
-2.1 -1.7 they're
-2.1 -0.3 he
-2 -1.1 no
-2 -1 his
-2 -0.7 he’s
-2 -0.4 me
-2 -0.3 petraeus
-2 -0.1 they
-1.9 -1.6 they've
-1.9 -1.1 drove
-1.9 -0.3 she
-1.8 -1.3 disclosure
-1.8 -1.2 pumped
-1.8 -1 guilty
-1.8 -0.9 it
-1.8 -0.8 us
-1.8 -0.6 58
-1.8 -0.5 ailes
-1.7 -2 gilbert
-1.7 -1.7 why
-1.7 -1.5 gives
-1.7 -1.4 kander
-1.7 -1.3 dfa
-1.7 -1.2 complaints their
-1.7 -1.1 neurosurgeon’s
-1.7 -1 meanwhile
-1.7 -0.9 flint
-1.7 -0.5 trump
-1.7 0.4 faced
-1.6 -2.3 what
-1.6 -1.7 kennedy
-1.6 -1.4 fox
-1.6 -1.3 frequent
-1.6 -1.2 an overwhelming right-leaning silence
-1.6 -1.1 endured faces happy loss none slam touted trump’s
-1.6 -1 allegedly lambasted renew some
-1.6 -0.9 7 accuse hitting immediate menendez mich. reeves
-1.5 -1.8 whose
-1.5 -1.3 sympathy
-1.5 -1.2 blocked planks
-1.5 -1.1 cameron challenging he's
-1.5 -1 there's week
-1.5 -0.9 stance
-1.5 -0.8 demonstrated mum which
-1.5 -0.7 receive
-1.5 -0.3 prevailed
-1.5 -0.1 earned
-1.4 -1.6 louisville
-1.4 -1.4 upon
-1.4 -1.3 enthusiastic forth institutional latest that
-1.4 -1.2 citizens petition snagged
-1.4 -1.1 stands verbal
-1.4 -1 booed conversation
-1.4 -0.9 clear contrasted corporations honduras referenced teeth tribute wore
-1.4 -0.8 buck month october turns
-1.4 -0.7 47 birther favors the
-1.4 -0.6 final her israel mexican
-1.4 -0.4 she's
-1.4 0.1 i
-1.4 0.3 many
-1.3 -1.5 :
-1.3 -1.4 closing nefzi rallying
-1.3 -1.1 conflicted it's refrain those worry
-1.3 -1 boos proof
-1.3 -0.9 ; admission description others quite regalado regarded rulings withheld
-1.3 -0.8 exasperated frank ryan's
-1.3 -0.7 afp disappointed hostility its lazar's provides valeant writing
-1.3 -0.5 outspoken walker
-1.3 -0.4 cohen manafort's
-1.3 -0.3 nationwide
-1.3 -0.2 down
-1.3 1.8 appears
-1.2 -1.4 researchers
-1.2 -1.3 kantrowitz
-1.2 -1.2 moderate
-1.2 -1.1 friedan n.h.
-1.2 -1 cleveland gillibrand hall little stump takeaway weighed
-1.2 -0.9 amendment busy determining distrust freed investors plane
-1.2 -0.8 a burma interviews pledge skeptical something subtle territory visas whipping
-1.2 -0.7 520 challenge dismissive eventual facing microphone organized pointing ratcheted she’s tanden trump's volunteered weren't
-1.2 -0.6 axelrod commerce conservatives detailing eager france reasons striking
-1.2 -0.5 contender hours obama’s
-1.2 -0.4 behavior carter event hundreds
-1.2 -0.3 actions offer
-1.2 -0.1 get
-1.2 0 francis
-1.2 0.1 embattled
-1.2 0.2 established
-1.1 -1.7 neither
-1.1 -1.5 phrase that’s
-1.1 -1.4 64 america
-1.1 -1.3 levine
-1.1 -1.2 face
-1.1 -1.1 proved track
-1.1 -0.9 any everything
-1.1 -0.8 begins chant entirely ignored interested kids pegged
-1.1 -0.7 backers border challenges highlighting italian length my opinions polls returned specific swanson unleashed
-1.1 -0.6 antiabortion catholics championship city's concerned convinced doubts dozens enamored keynote portman surprisingly
-1.1 -0.5 22 administration’s club consumption him meant really shut you
-1.1 -0.3 angered died passing
-1.1 -0.2 racial uses
-1.1 -0.1 prepared
-1.1 0 titled
-1.1 0.1 colorado spending
-1 -1.5 tossed
-1 -1.3 comprehensive xi
-1 -1.2 2-1 deals dipietro
-1 -1.1 nunberg prompted we're
-1 -1 afterward constant example executives martin simple
-1 -0.9 1 almost nothing responses seldom type
-1 -0.8 30-minute 69 clash entire envision fierce reputation thinking ways
-1 -0.7 $10 after again clark confident dollars doubt fighters francisco infamously internal key marveled merger netanyahu one rubio
  sentenced sherman speculation trip vocal where
-1 -0.6 abortions ackman acosta belief briefing cover evenly garnered heightened interviewed plea pro-life santilli shortly spirited
  stepped targets terror web
-1 -0.5 bennett closely concerns concrete deadline gore resigned
-1 -0.4 following iowans powers purchase reason spanish-language year
-1 -0.3 lives mark-viverito negative process tool
-1 -0.2 briggs clinton comes several
-1 -0.1 accusations comments notice
-1 0 children sympathetic tactic without
-1 0.1 clinched lesson
-1 0.2 apparently
-1 0.3 labeled
-0.9 -1.5 congressman
-0.9 -1.4 ginsburg praise
-0.9 -1.3 plaats religion
-0.9 -1.2 abedin respondents
-0.9 -1.1 migrants police surrogates
-0.9 -1 amid growing optimistic press targeted until
-0.9 -0.9 ash carson’s invest proponent reuters suffered
-0.9 -0.8 african-americans allowing cruz’s explanation importance months party’s per popularity prepares second stories tactics
-0.9 -0.7 aim amar confidence contrast crawford days deleted garin iran laws libertarian london rant register yellen
-0.9 -0.6 ago articles articulated ask college condemning dedicated dismissing divide excesses finger honored indicated mayors
  merkel performance portraying proud red request resoundingly surprising surveys swipe system tpp vision weight
-0.9 -0.5 alarm ample begun cornyn durbin flight however infrastructure issue jab joe joke size skills stakes surveillance terris
  traded when
-0.9 -0.4 aircraft closest diplomats east function kyi's maddow michigan minutes moment topics usual wish
-0.9 -0.3 favored idea kerry phone time trusted
-0.9 -0.2 2016 allow beck moves positions risk virtually
-0.9 -0.1 life music raise yet
-0.9 0 another though
-0.9 0.1 sure things ―
-0.9 0.2 carson
-0.9 0.3 remark stay
-0.9 0.5 sounds
-0.9 0.7 gained
-0.9 0.8 looks
-0.9 1.3 seemed
-0.8 -1.4 embracing invoking
-0.8 -1.2 farook’s programs
-0.8 -1.1 applicants displayed zuckoff
-0.8 -1 addition comeback effron gotten professional pulled
-0.8 -0.9 alleging becerra bible blocher corker regulations stirred vatican
-0.8 -0.8 28 below cnn daily ends fact-checking harder hollande if into obama's oklahoma sykes
-0.8 -0.7 assad basketball belt china's critics funding giuliani lived overall presidency sea sided streak
-0.8 -0.6 ) 95 above actively anxiety but caps century confirmed drives endorser giving grimly gutin hispanics investor ire jewish
  mcauliffe nld quip reference restrictions romney salvador second-place situation skelly standing stevens targeting welch
-0.8 -0.5 26 aid audiences biden blasting burlington christie's credentials cuba debt discuss downtown feared fitness historically
  hostile jones places posts ramos references reminding represent suggestions taxes tour twice york
-0.8 -0.4 160 bob company's establish gets help nearly off past respected ripert rubin schilling teachers testimony these unity
  woolson
-0.8 -0.3 2004 april facebook hand pressure priorities ritual serious squarely stein streets
-0.8 -0.2 clinton’s common computer donald frontrunner material route systems them unprompted
-0.8 -0.1 german watch
-0.8 0 concern current demographic elkins price
-0.8 0.1 more toward
-0.8 0.2 expectations ideas internet
-0.8 0.3 jobs leaves
-0.8 0.4 particular
-0.8 1 drew
-0.8 1.1 sentiment
-0.8 1.5 appear
-0.7 -1.4 piece
-0.7 -1.3 manufacturing yesterday
-0.7 -1.2 disappointing exact
-0.7 -1.1 everyone
-0.7 -1 aura participation perpetual pushes ryan’s
-0.7 -0.9 comey echo eliminated information retired scheduled starr tenure
-0.7 -0.8 ! 1999 lunch olympics owns people rebuilding santilli's way wider
-0.7 -0.7 abandon ap coll decisive dispute either endorsements fair he’ll interest know measured participants reply routinely
  stations suggestion
-0.7 -0.6 2018 acquiesced answers dupont favor fell focus fringe governors gross haute improved journalists kyi maine notable
  obvious peã sanders single too traced triumph twitter wake
-0.7 -0.5 act bush carefully comfortable consistent create cross footage forceful implied kasich likened mission nusra op-ed podcast
  present responding rich room rousing sharply spectacle takedown tense weigh whom worker
-0.7 -0.4 31 adamant approve back ballots bar concede correspondent cranston credit critical decline dyke echoing effort frustrated
  glad guatemala huge level minute oust president's reject reluctant rumors seated somewhat ticket turkey wash water wednesday wrong
-0.7 -0.3 americans before built disclose favorable girl hong iraq multiple rising together
-0.7 -0.2 & anthony body canova collins discussed gallons increasingly klein mills potential problems regulation requests response
  result scandal
-0.7 -0.1 africa ahead coverage developer driver ebeling garcía marks
-0.7 0 impact name
-0.7 0.1 bid feinstein lynch mar-a-lago opportunity
-0.7 0.2 amount plant
-0.7 0.3 enjoyed movement “
-0.7 0.4 44 gun
-0.7 0.5 approach look
-0.7 1.5 seems
-0.6 -1.4 brothers
-0.6 -1.2 prosecutors
-0.6 -1 attracting coincidentally excerpt fury passage spring whether
-0.6 -0.9 allows catholic eight natural release someone tweet
-0.6 -0.8 amassed bitter bowl complaint manhattan passionately pay revered subject victims watching wearing
-0.6 -0.7 born-again broken cry dominant extent formal lawmakers note odd spread statewide traders
-0.6 -0.6 2 alleged article band because black blowback census-taker collective concession disliked double federation fourth given
  good hannity's immigrant jail nevertrump one-on-one pushing roots smith term tyler weekly wonder wondered
-0.6 -0.5 . afternoon asserted assigned attention back-and-forth clinton's conducted crowds crowley december disavow economy end
  eventually expression extended extreme halls hinted images inclined kelly miles millions openly painted prager raton reviled shop
  single-payer stopping tuesday waivers
-0.6 -0.4 $40 accepting admitting african-american appearance attempt award berlin's butz centers commitment confederate cruz
  delegates easily emphasis expressing extensive fallin few friendship furious heard hosted legacy lining magnitude means mention
  native pull rebuked recites recognize rejecting resistance scores sentence shown slamming so-called speculate speech spoken title
  unveiled yoga
-0.6 -0.3 11 36 abandoning background believing cheers chiding civil concerning confirming delivering dnc downplayed economic
  fearing front-runner hurun june marathon moderates painting r-calif remarks scalia sense staffers supporters supposed swing threat
  trail unemployment unfairly various walked
-0.6 -0.2 42% as build camps city driven figure football goff informed jacobs muslims out outreach palin record return sharp shift
  signature tuesday's users years
-0.6 -0.1 1,500 agreement ban billions bridges combined contested created fall fisher hour meetings memorial nomination ohio
  pipeline quick successor switch total very
-0.6 0 business collapse deal designed diplomatic donations enough partly rhodes
-0.6 0.1 2009 250,000 fracas go practice start viguerie weiner
-0.6 0.2 allergan content reflecting rise seem tone
-0.6 0.3 anyone incident particularly
-0.6 0.4 colleagues deeper known nonprofit
-0.6 0.5 how
-0.6 0.7 rattled temperament
-0.6 0.8 syrian
-0.5 -1.1 district
-0.5 -1 commission
-0.5 -0.9 learned matter sexism
-0.5 -0.8 asylum fields news's prohibit proposes scenes wanted
-0.5 -0.7 30 casting circumstances covered elevated five morning neighborhood newspaper referencing vow
-0.5 -0.6 asks blame boast carbon confirm dire july landmark national-security overtime performed recall respects such virus
  withdrawal
-0.5 -0.5 against by courts curiel cycle fingers friendly fuel investigative islam koizumi museum polled sensitive signal test
  three-quarters
-0.5 -0.4 16 although berlin boiled brandished breakfast campaigning championed charges costly curb demand disaster dropping ducked
  engage entrance erupted events forbes gop's gop’s guests history hotel interjected isn't n.c. naysayer necessarily nevada
  o'donnell program reflects rejection relevant relief standards stiff
-0.5 -0.3 1977 admiration around asserting beside briefly circulating citizenship credibility deadly declare developers distance
  dwelled effusively exchanges falsely file h-1b hoped hp's japan justify marriage mccaul mentioning obstacle ongoing praising
  presidential qualifications r-texas recalling servers simply spotlight stemming summit today's zika
-0.5 -0.2 60 apparent bit bundy factory longer principles tester wilcox
-0.5 -0.1 30-second about airstrikes beyond change criminal draft election gap latinos led margin reporters republic scarborough
  scrutiny tax
-0.5 0 $70 allegations gingrich holding kaine nations nightclub policies trillion up wide-ranging world's
-0.5 0.1 behind cold danger leverage notion parenthood reaction rice tower
-0.5 0.2 address forcing judgment
-0.5 0.3 course leads spends won
-0.5 0.4 devine passed
-0.5 0.9 reminds
-0.4 -1.1 benefits
-0.4 -1 copy preferred thiel
-0.4 -0.9 anti-immigration dislike finish
-0.4 -0.8 achieve camp chance christian custom edge hosts nclb tends
-0.4 -0.7 analysts brainchild column drawn hire lean linked mccain neighbor oil opposed outright senior
-0.4 -0.6 activists deputy feb. gone harsh hotly insistence involve keeping nwanguma presumptive prison referred refused technically
  vegas window wyoming
-0.4 -0.5 - accomplishments aggressively bad blaming carried commitments competition conduct cosby crane dioxide eksili enter
  exactly explore exposed follow got group's informally interpreted leans mood negligence pleased realclearpolitics selling served
  shocked snowden spoke staunch turning williams worrying
-0.4 -0.4 2000 aside assets august blumenthal california degree especially fund-raising levell meantime muscle opening rally troops
  trumpeting wednesday’s
-0.4 -0.3 000 charge lopez-cantera russian terrorism with
-0.4 -0.2 collected germany impossible soldiers traditional
-0.4 -0.1 125,000 bigger case endorsement fight finished frame hell inaccurate nation's obamacare possibility primary promoting race
  releasing unfavorable within
-0.4 0 $100 ads advertisements assault benenson convention egyptair elected era hardly hashtag indiana iowa isis paradis partisan
  peace pennsylvania ukraine zucker
-0.4 0.1 cases episode expansion fraud gains immigration intense last-ditch other referendum remains sanders's shoal stock succeed
  trouble unusual weeks
-0.4 0.2 74 brady coleman khan offering pence schedule sharpton successful ⁄
-0.4 0.3 announcement answer hedge style touches
-0.4 0.4 comedian every results trends votes
-0.4 0.5 changes miami right
-0.4 0.6 hometown matthews photo place
-0.4 0.7 according measure presence
-0.4 0.8 comment
-0.4 0.9 sounded
-0.4 1 prior supporter
-0.4 1.1 measures
-0.4 1.6 appeared
-0.3 -1.1 province
-0.3 -1 centerpiece
-0.3 -0.9 51 countries widely
-0.3 -0.8 confidential defender hope success
-0.3 -0.6 brags clashed clearly counter criticism democrat derided devoted directed hints improve japanese language longtime manager
  pledges signed smaller state’s surprise this turned visited want young
-0.3 -0.5 autor deciding donor find having implying killed lazar likes park reciting regardless republicans safe sizable unfair
-0.3 -0.4 it’s listing nasty ultimate upset
-0.3 -0.2 data
-0.3 -0.1 abortion documents favorite
-0.3 0 advantage call dean freedom gathering middle nabisco relationships
-0.3 0.1 candidacy celebrating chicago frustration joint maher much problem same shifted step testing trumka
-0.3 0.2 ' divisive hussein money plan realities reminder returns role state strongly
-0.3 0.3 alternative approved attended cernech church computers electoral nuclear pope regular skepticism sober submitted ware
  wisconsin
-0.3 0.4 bay bill's expand option position prominently s sued zero
-0.3 0.5 away birth thing
-0.3 0.6 fla. roffman
-0.3 0.7 committed manchin
-0.3 0.8 derisively
-0.3 0.9 bloomberg
-0.3 1.4 arguments thrilled
-0.3 1.8 nobody
-0.2 -1 9
-0.2 -0.9 2013 strike
-0.2 -0.8 envisioned site turnout
-0.2 -0.7 assails outside schultz vehemently veteran
-0.2 -0.6 follows generation journalist minnesota themselves vows
-0.2 -0.5 debate investigation management order publicly social student students
-0.2 -0.4 christie holds knows operatives partnership
-0.2 -0.3 and
-0.2 -0.1 prospect
-0.2 0.1 avoid drop treatment unexpected
-0.2 0.2 alone door dynamic lately night's onto specifics steps ‘
-0.2 0.3 allegation commercials connection fifth independence large main prices strategy
-0.2 0.4 100 communities crisis equally ky. question subsequent
-0.2 0.5 advice become held probe
-0.2 0.6 contractor deportation move trend
-0.2 0.7 defeat
-0.2 0.8 ground
-0.2 0.9 resonated
-0.2 1 gedrich special
-0.2 2.2 seemingly
-0.1 -1 ambassador
-0.1 -0.8 analyst magazine
-0.1 -0.7 claim insider intelligence quote sarandon speakers takes ticked
-0.1 -0.6 areas expect failure introduced opinion republican share suddenly videos wasn’t
-0.1 -0.5 anti-muslim denies points prime residents
-0.1 -0.4 aimed communications customer global leaders let news page programming requested third
-0.1 -0.3 romanian
-0.1 0.3 billionaires broader rubel unlike
-0.1 0.4 aired boost columns conflicts decisions discipline espinoza near package
-0.1 0.5 bond cause debut fees grew recommendation wording work
-0.1 0.6 14 billed closures gã1 image institutions modest spicer text tunnels
-0.1 0.7 buchanan candidate's deep regional tentative topic
-0.1 0.8 solution won’t
-0.1 0.9 costs fewer
-0.1 1 jokes turkish
0 -0.7 18 deemed fed's reported rolled
0 -0.6 france’s gambling icon reform self-described user welcome
0 -0.5 all be contention defends nephew politico refugee supported
0 -0.4 associate campaign candidate’s claimed evince graham keep liberal mccarthy opponents pitch section sees talking weekend
0 -0.3 67 consensus diplomat opposes sweeping
0 0.4 contest land male project scene
0 0.5 8 bradley government illinois kit major microsoft relationship street
0 0.6 757 connect existence financial indeed inflation jupiter naacp nine provision slow war
0 0.7 finances politicking visit ”
0 0.8 1980s country insults kansas objections organizers recognition requires
0 1 coming packer
0 1.1 nationally
0 1.2 greatest
0 1.4 reynolds
0.1 -1.1 man
0.1 -0.8 29 fiercely
0.1 -0.7 protester times
0.1 -0.6 24 arpaio chamber editor enthusiasm official thanked third-party
0.1 -0.5 activist ad boycott department's firm mean notes online
0.1 -0.4 2007 boosters elsewhere fears followers forced giant husband's kept long-shot pledged recalled refers run seeking strategic
  talks thrown voter working
0.1 -0.3 accuses always assumption civilian emerged gay international judicial mogul promises recommended represents tweeted
  visiting warnings
0.1 -0.2 eastern see
0.1 0.4 asian names opponent
0.1 0.5 air companies even filibuster mahaney peer purposes retail throw whole word yes
0.1 0.6 '' advance agenda aren't badly golf increase jets lacks nature officially opportunities raids reminded
0.1 0.7 american anger d-n.y favorability holtz-eakin solidly sparked warren
0.1 0.8 1,200 ability bloc effective electronic identity previous russia string
0.1 0.9 bozell richards
0.1 1 becoming bulk dealings surprised
0.1 1.2 merkel's receiving resort
0.1 1.3 secured worries
0.1 1.4 missed
0.2 -0.8 estimate
0.2 -0.7 influential
0.2 -0.6 advocates appeal legislative pen
0.2 -0.5 allies
0.2 -0.4 comparison foia once polling survived
0.2 -0.3 agree attorneys biggest carrier casino establishment forces georgia head independents proposing rank-and-file realized rule
  side started theory
0.2 -0.2 chairwoman conservative editorials impassioned legislature recognizes required running statements taken
0.2 0.4 truck
0.2 0.5 blackwell capital film lewandowski lift looked operating polarized risks roll
0.2 0.6 2006 42 4len [ abedini disavowed increases nationalities perez powell proposals save small straight unable
0.2 0.7 104-page ali attempting burst jet philippines placed subdued
0.2 0.8 78-year-old bound combination minors
0.2 0.9 boeing refugees roughly sort
0.2 1 hands
0.2 1.1 chants kind kunin sat statistics
0.2 1.2 broad
0.2 1.4 already rendell
0.2 1.5 locked
0.3 -0.7 officials
0.3 -0.6 experts mook
0.3 -0.5 mind party scorn
0.3 -0.4 allowed cain intel kiedis majority university
0.3 -0.3 avoided co-host editorial faith highlighted margins on quarter re-election recent senate
0.3 -0.2 ally attendees carolina controversial decide inspector lists mcdonald members office outlets pair parade reagan’s stronger
  supporting writes ¡
0.3 -0.1 43 desire europe letter network
0.3 0.3 paul
0.3 0.4 currently heart strong
0.3 0.5 activities ballot class economics helping hiring list
0.3 0.6 45 family february point solid surge viability worried
0.3 0.7 denying hide joined revenue schoen
0.3 0.8 arms congress deficits doing raised vice-presidential
0.3 0.9 central i-vt identities
0.3 1 zimmerman
0.3 1.1 difference
0.3 1.2 bipartisan
0.3 1.4 braynard invited
0.3 1.5 continues investigators
0.4 -0.8 court's
0.4 -0.7 aide
0.4 -0.6 included
0.4 -0.5 politicians
0.4 -0.4 calls colleague complex d.c. discussion host hp job makes open organization previously
0.4 -0.3 cites delegate desperate filing fund headed mocked real reporter rights senators sign stewart
0.4 -0.2 analysis association elite focuses followed hopefuls leader muslim nation’s pollster quotes show suggests
0.4 -0.1 $15 asked blog briefed country's earnings empire europe's fear fiorina least lot overhaul perceptions raleigh underscore
  understanding
0.4 0 agencies controls efforts express families involved ordered portrayed services union
0.4 0.1 21 energized levels
0.4 0.2 boston retirement rivals
0.4 0.3 27 brain cia group registration team tilton witness
0.4 0.4 afghanistan arm community gunman henry mainstream photos security
0.4 0.5 assailed cell committee force handful private wave
0.4 0.6 compound networks numbers tight
0.4 0.7 bill rejected series
0.4 0.8 bernie channel columnist committees projected
0.4 0.9 energy traveling
0.4 1 consumer maybe
0.4 1.1 secure
0.4 1.2 , amounts
0.4 1.5 freddy won't
0.4 1.9 received
0.5 -0.7 percentage
0.5 -0.6 cable
0.5 -0.5 inside
0.5 -0.4 denounced nation
0.5 -0.3 associates businesses explains isn’t jumped o'malley partner prominent suburban wary
0.5 -0.2 75 brujas officer panel proliferation rabbis
0.5 -0.1 alongside heads imagined israeli nationalist responds say senator survey
0.5 0 6th blames brooklyn-based capitol endorsed expert fans governor observers odds outlined pac pointed pollsters ranking
  reporting stated vulnerable
0.5 0.1 blast circle constitutional countered embassies explained heckler institution messages mounted occupation playing presented
  shrugged snarky suspended thinks told ©
0.5 0.2 1992 anchor barnstorming centerview coalition cut disappointment evidence founder four largest no. quickly railed religious
  ryan seat talk that's woods yanukovych youtube
0.5 0.3 bernardino criticized hasn't improving insured referring road
0.5 0.4 40 drafting including incumbent initial koch questioned staffer take vacation video
0.5 0.5 farage french increased precedents schumer soon texas travels
0.5 0.6 affected behalf profile sperling superdelegate worked
0.5 0.7 argument stimulus voice
0.5 0.8 13
0.5 0.9 generated randolph
0.5 1 might
0.5 1.2 add picture
0.5 1.4 search sroka
0.5 1.9 was
0.5 2.6 reportedly
0.6 -0.9 fed
0.6 -0.6 council enforcement source
0.6 -0.5 actress moderator
0.6 -0.4 pundits studies
0.6 -0.3 attorney garten lawsuit poll predicts prefers reports top uttered
0.6 -0.2 agitated been doctor institute launched pressed stuck truly wealth
0.6 -0.1 board center commented contacted moved organizations played read representative ruled surviving
0.6 0 army believes bristled chair credited d-calif date enthusiastically environmental lawyers less mentioned november powerful
  praises rebuffed reluctance sits specialists sternly wife
0.6 0.1 agency argue balked boasts declined defenders demographics dismissed entered independent losing pastor podesta projection
  pursued remembered russians securities seriously sound touched
0.6 0.2 23 49 accomplished attacked azerbaijan dismisses doctors gowdy houston managing mexican-american percent persuade
  pharmaceuticals protesting ranged software suggesting thought toomey treasurer upstate
0.6 0.3 53 attempts bring diego excited fueled instead judge offers r-va representing signals ’
0.6 0.4 authorized delivered detained evangelical mosque rare right-wing
0.6 0.5 complain corporation svp tied view
0.6 0.6 1995 chinese spend
0.6 0.7 iii
0.6 0.8 boldly club's modern pro-clinton transition
0.6 0.9 fiscal protest seeing
0.6 1.2 cairo mistrust
0.6 1.3 clip germans
0.6 1.4 ayotte
0.7 -0.6 spokeswoman
0.7 -0.5 star
0.7 -0.3 scientist vice
0.7 -0.2 60-second audience who’s
0.7 -0.1 1990s authors chairman describes legion line ran
0.7 0 administration affairs assessment close demonstrators familiar journalism mock never opened
0.7 0.1 50 alleges basically blasts districts energetic hearing insists markets mirrors saw shouted
0.7 0.2 angeles average cool david founders goodlatte helped lamented lamenting r-tex repeatedly suspected tex. voiced
0.7 0.3 academic advisers attendance chanted experienced lectured member r-ky speak universities usa vast vt.
0.7 0.4 along britain newly refusal rules wins
0.7 0.5 advisory career organize research
0.7 0.6 -- 63 born came failed mingle named pages waited
0.7 0.7 chief decades findings initially strength winning
0.7 0.8 absentee asia r-utah
0.7 0.9 emissions
0.7 1 appeals grayson
0.7 1.2 classic
0.7 1.3 analytics
0.8 -0.7 paints
0.8 -0.5 genocide
0.8 -0.3 argues progressives report
0.8 -0.2 angrily attributed lobbying recently
0.8 -0.1 earlier ended feel hasn’t jr. leading prosecutor released seeks standard threw trio
0.8 0 albright barely finally journal lawyer maintain passion unanimously wrote
0.8 0.1 1986 advocated coined jews pushed refuses remarked revealed speculated would
0.8 0.2 70 boasted brzezinski concert concluded d-va denied experience fired happily hawks identify mavericks nuanced paulson
  promised regularly scramble shared usually
0.8 0.3 10 acting added administration's allen am british congratulated evangelicals knocked malik old parents posed protesters
  rallied rnc rnc’s sought vented wants withdrew
0.8 0.4 200 brother consulting contrasts empathize national operative opined reality romney's stern
0.8 0.5 4 bush’s departments famous friends managed
0.8 0.6 anti-trump hammered officers personal
0.8 0.7 leave local ripped taking
0.8 0.8 61 provided valley
0.8 1 hispanic
0.8 1.1 inequality ones seeming
0.8 1.2 mail
0.8 1.4 cannot silver
0.9 -0.6 married
0.9 -0.4 lawmaker
0.9 -0.3 imposed
0.9 -0.2 plenty
0.9 -0.1 aims hopes said study
0.9 0 brought just
0.9 0.1 businessman's considerable didn't essentially faction famously hot made narrator nor send upbeat westphalia
0.9 0.2 actors adds adviser closed collection complained concludes disagree disagreements finds first person strategists unhappy
0.9 0.3 33 applauded bills ceo chimed consider d-nev declares focused forcefully highest-ranking later prefer rival rove sites
  spotted typically yelled
0.9 0.4 appealing brass discovered ferrera half joyce nervous noting proclaimed then
0.9 0.5 17 campaigns firms flood free fundraising last recognized
0.9 0.6 25 can company functions regret tank tried written
0.9 0.7 number
0.9 0.8 documented should
0.9 0.9 guess needed
0.9 1.1 centrist doesn't
0.9 1.2 will
0.9 1.4 ?
1 -0.2 reached
1 0 commentators long task tells
1 0.1 35 authorities budget commentator continued tycoon
1 0.2 going laid nominated says slams today/rock ±
1 0.3 2015 bemoaned cities confusing corporate doubled expanded joked promotes retweeted saldana shook
1 0.4 alluded connecticut cook d florida’s hungry original r-iowa scurried set
1 0.5 counts issued replied
1 0.6 golden woman
1 0.7 businessman does mother remain
1 0.8 lobbied overwhelmingly
1 0.9 spot well-known
1 1.7 is
1 1.8 were
1.1 -0.2 expects
1.1 -0.1 blasio
1.1 0 forecast frequently rails shot terms
1.1 0.1 afl-cio goes review sitting strategist
1.1 0.2 50-state answered did lays medical professor responded science sold
1.1 0.3 choose cuomo defended far-right immediately loudly seek subsequently treasury
1.1 0.4 blasted bringing broadcasts corps poised shouldn't wages
1.1 0.5 broke further hit met r reacted signaled vouched
1.1 0.6 6 marched
1.1 0.7 comparing do jersey
1.1 0.8 attending became offered seized two-thirds
1.1 0.9 often
1.1 1 draw starts
1.1 1.1 pilot scientists tend
1.1 1.2 obtained ultimately
1.1 1.8 sometimes
1.2 0 non-profit
1.2 0.2 blamed continue
1.2 0.3 highly older
1.2 0.4 criticised friend identifying lady mostly pitches stopped
1.2 0.5 author called committeeman framed had inability knowledge
1.2 0.6 hits struggled tended
1.2 0.7 paid
1.2 0.8 hold personnel struck
1.2 0.9 walsh
1.2 1 assume
1.2 1.2 works
1.3 0 himself
1.3 0.1 cheer headline
1.3 0.2 understands
1.3 0.3 mayor poured rose
1.3 0.4 hard-line threatens
1.3 0.5 cast explicitly
1.3 0.6 actually alabama employee environment incites slammed
1.3 0.8 pruzan
1.3 0.9 formally loved
1.3 1.2 put
1.3 1.3 can’t
1.4 -0.3 f.b.i.
1.4 -0.2 haven’t
1.4 0 sector
1.4 0.1 morrison
1.4 0.3 judges rips
1.4 0.4 celebrated guy largely
1.4 0.5 believe can't exists laughed lobbyists prince
1.4 0.6 acknowledges
1.4 0.7 indicate took use
1.4 1.2 could don't
1.5 0.1 originally
1.5 0.3 began supports
1.5 0.4 nra slate spokesman
1.5 0.5 actor backs justice spent
1.5 0.6 abruptly demanded promote singled try
1.5 0.7 reads representatives
1.5 0.8 banks prosecution
1.5 0.9 sent
1.5 1.1 oppose pacs reserved
1.6 0.2 census
1.6 0.4 one’s
1.6 0.5 appearing editors
1.6 0.6 stood touts tries vowed
1.6 0.7 fights invoked
1.6 0.8 revised
1.6 1.1 guerrero
1.6 1.4 has
1.6 1.8 are
1.6 1.9 must
1.7 0.6 quit
1.7 0.7 paused
1.7 0.8 descended write
1.7 0.9 huckabee
1.7 1 hill
1.8 0.4 advised jokingly
1.8 0.7 escalated
1.8 0.8 emailed
1.8 0.9 5-to-4 published
1.8 1 privately
1.8 1.8 doesn’t
1.9 0.8 effectively
1.9 1 also
1.9 1.7 wasn't
2 0.6 acted
2 0.7 affidavit
2 0.8 wouldn’t
2.2 0.6 went
2.2 0.8 aren’t
2.2 1 reversed
2.2 1.3 have
2.3 0.8 didn’t
2.4 0.3 keeps
2.5 1.1 don’t
"""
FIELD_NEXT_WORD_AFTER_CUE: Final = """\
-1.7 -1.6 collins
-1.7 -1.5 replied
-1.6 -0.9 air
-1.5 -1.1 guardian
-1.4 -2 facebook
-1.4 -1.8 demurred
-1.4 -1.7 allen
-1.4 -1.4 hannity
-1.4 -0.6 centrist institution
-1.4 -0.1 requested
-1.3 -2.3 why
-1.3 -1.5 feinstein
-1.3 -1.2 monday's
-1.3 -0.9 his
-1.3 -0.7 pointed
-1.2 -2.2 that
-1.2 -1.8 what
-1.2 -1.6 britain's schlafly
-1.2 -1.4 echo
-1.2 -1.2 comey’s
-1.2 -1 he
-1.2 -0.9 crossroads margin
-1.1 -1.9 edition
-1.1 -1.5 bolton ryan's
-1.1 -1.1 page
-1.1 -1 echoed
-1.1 -0.8 cosby
-1.1 -0.5 apple echoing
-1.1 -0.4 67 bank's
-1.1 -0.2 donald
-1 -1.9 fury pence
-1 -1.8 diplomacy opening
-1 -1.7 about
-1 -1.6 axelrod
-1 -1.5 classic
-1 -1.2 although
-1 -1.1 2010 lincoln nominated stressed they
-1 -1 kelly thiel
-1 -0.8 59 bronx mills she |
-1 -0.7 the
-1 -0.5 suite
-1 -0.4 knowing manafort men
-1 -0.2 leads who's
-0.9 -1.7 cnn’s placing throwing valeant
-0.9 -1.6 diner grounds occasions
-0.9 -1.5 1976 he’s sink
-0.9 -1.4 beast
-0.9 -1.3 paper
-0.9 -1.2 displayed nominee’s
-0.9 -1.1 fail start
-0.9 -1 group's perfunctory speaker
-0.9 -0.9 how who’s
-0.9 -0.8 bloomberg maine stone
-0.9 -0.7 campaigned risen yes
-0.9 -0.6 beating smaller
-0.9 -0.2 eyeing fbi's
-0.9 0 1980s school sizable
-0.9 0.1 iraq
-0.9 0.2 identified
-0.9 0.5 raids
-0.8 -1.9 whether
-0.8 -1.7 post
-0.8 -1.6 broaden publish relocate ripping selling
-0.8 -1.5 multiple smugglers stating
-0.8 -1.4 condolences disallowing example extraordinary limbaugh that's they’re what's
-0.8 -1.3 bujnowski camera cameron cities daily episode outset reportedly
-0.8 -1.2 conceded fiorina hassan sounded
-0.8 -1.1 disagreed domestic
-0.8 -1 defended implication warren
-0.8 -0.9 475 gross progressives zika
-0.8 -0.8 against christie grown journalism missing nearly trump’s
-0.8 -0.7 beck cruz's drawn her not tends
-0.8 -0.6 a author bench board perez strongest to
-0.8 -0.5 graham shortly supporting those
-0.8 -0.4 company latinos
-0.8 -0.3 failed managed ranks software
-0.8 -0.2 pundits
-0.8 -0.1 institute
-0.8 0 home-state
-0.8 0.1 candidly worker
-0.7 -1.6 afternoon
-0.7 -1.5 bennett cruz’s twitter
-0.7 -1.4 bar debating mount urge
-0.7 -1.3 celebrated critics fee ginsburg inclination mocking numerous reporting scanner withdrawal xenophobic
-0.7 -1.2 anonymity attempts curiel defeated depriving film flashpoint insider i’m moment pastors pen ready sons warmly
-0.7 -1.1 accuses christmas closer days derailing devine faith-driven highest issued print says sharpton sympathy unsolicited wake
-0.7 -1 accused free he’d lows reassuring responded screen
-0.7 -0.9 35 acknowledged bellicose demographic exist fell himself latter outlets scorn supports teachers
-0.7 -0.8 an asking asset assured holder mill pulse subtle
-0.7 -0.7 it tv
-0.7 -0.6 34% both declared guest more speech style
-0.7 -0.5 appearance applauded appointed head olympics recent shows
-0.7 -0.4 governor huckabee sparked tally
-0.7 -0.3 cast concluded powerful within
-0.7 -0.2 billionaires expects whom
-0.7 -0.1 bush suggest
-0.7 0.1 sold sullivan
-0.7 0.3 service's
-0.6 -1.7 shaw
-0.6 -1.6 georgia
-0.6 -1.2 $200 blame hawaii laughed neither plant property remington signaled tying
-0.6 -1.1 125 28% addressing announce applying ayotte's berman condemn defeat defects disagreements embraced encouraged files floor
  formal garland's intellectual murdoch otm’s outsourcing prepare reshape rigged rumors siblings silence socialism traction
  translate viral weekend
-0.6 -1 1994 5 [ allegiances battlefield ceos course daughter’s demonstrators elsewhere falsely fans flying green instance islamic
  its manafort’s my phrase polite praises prompted reynolds romney sharp signs speaking subway taping understated unexpectedly
  walkout whirl
-0.6 -0.9 apart bashar blamed brief clients closed court's critiques extensive first-in-the-nation grassley headquarters i
  indianapolis interns june membership pictures promises searches shaky slamming travel vegas wealthy
-0.6 -0.8 60 angles ap contributor kim major philippine proof prospects reagan reported revealed spur stakes star successor yelled
  yorker
-0.6 -0.7 berlin brash cheer convention deepen hours incumbent john sanders's tweeting twenty-four
-0.6 -0.6 british intervention lace legislature manchin sanders some
-0.6 -0.5 bloomberg's force part suggesting trail
-0.6 -0.4 anyone conversations felt joking mate population sponsor younger
-0.6 -0.3 confirmed eligible lynch oregon providing reforming supposed whose
-0.6 -0.2 frontrunner insisted n.h. often
-0.6 -0.1 biography deal flag likened mayors pac target
-0.6 0 clinton investing prosecuting seemed targeting
-0.6 0.1 already once
-0.6 0.2 was
-0.6 0.3 2016 among isil young
-0.5 -1.5 magazine
-0.5 -1.3 impose
-0.5 -1.1 hoover wealth-x
-0.5 -1 agriculture answering channel drawing forge imagine me our persuading pink pointedly potent pregnant stump surprise
  teachout’s vacation
-0.5 -0.9 absent advisers allowed allowing beach blaming blistering blumenthal blunt bosses clarify comey's committing consistently
  constituents deterrent differ dismissing disputed don’t electing fiery flurry followers hiding highest-profile homegrown joining
  long-term maintenance manning massive nevertheless obligations pressing preview prosecute prove reagan’s reliable shell shootings
  shuster’s speculation statewide strain switch taxpayers thoughts trillions unsure wary weingarten
-0.5 -0.8 acronym airlines answered assertion audio baltimore briefing burlington burning carson’s chants clinton’s compaq
  complaints complicated concession courts dakota denounced determining doubt doubts enforcer error exactly fault feel fields's
  funded hamas he's headline hunt khan’s levell margins meaning migrants nfl noted offensive options pace preparing presumably
  railed rallies remarkable resignation roffman rushing salem single-payer skepticism slots spring square stable sum suspected sway
  tells toward warn wave we
-0.5 -0.7 adopted award childhood counted deadliest flap furor grabbing injunction nightclub other profile redacted russians
  similarly speakers struggling summit thomas vulnerability week
-0.5 -0.6 41 allegations became clinched cnn equal gates hudson isolated large nod reasons refuge say scott seized specter
-0.5 -0.5 called him lunch pending presumed trump's tunnels unveiled year
-0.5 -0.4 1990s 42 banker cuts half nor praised sensitive someone there
-0.5 -0.3 carson steep takeover two
-0.5 -0.2 complete demonstrated firms interview needs worries
-0.5 -0.1 ballot bumper exchanges mission overwhelming trump unanimous
-0.5 0 23 appointment approach contenders friendly had mexico’s
-0.5 0.1 attacks capture valuations wants
-0.5 0.2 explanation finding “
-0.5 0.3 outlined related unfair
-0.5 0.4 agree syrian
-0.4 -1.8 2000
-0.4 -1.2 crowd manchester radio
-0.4 -1.1 22 plea turkish
-0.4 -1 governments romney’s
-0.4 -0.9 forum if official
-0.4 -0.8 $100 $275 $4.5 applause articulated assails battery begun betray boosting bound clothes column completely confederate
  county d-calif define distinction enormous expect famous foul full-blown funneling hadn't half-hour heading heed kyle marco
  monetary pit pressed preventing quotes reflected rico's sad setting severe specifics suspicion third-place unsecured untenable
  update visiting weiner what’s
-0.4 -0.7 $1.9 57 63 abandoning adequately argue backfired beside box boycott cable callousness cameras careful certified christie's
  claimed compare conceding conditions conferences considers contrasting convention's counties crazy delivering double-digit
  drilling dropping equate ethnic executives expand failures fondness foot giles hewlett homicides immediate imported indeed
  instagram intend laughing lived marred midnight modest moving occupation opposes outright paperback peã plaintiffs plus previous
  proposing protester rely rubio's scared scotus scrutiny sharply siding sight table talk taught ted ten totally tritium trumpian
  ukraine's volunteers waged wanting watched year's
-0.4 -0.6 86 above accent acquired activity automatic baseball battles boos championed concern cooper criminal crowded e-mail
  eastern enthusiasm expenses face father's finalized financial finishing flight forced forcibly forcing fraction frank fueled
  fusion giuliani greeted hand handling held hero impossible infringing killings knack launched left-wing lines lingering lobbing
  lower-level mail matters meanwhile measure measures messages modern-day morning mother murder muscle negotiated note operation
  overlapping partly passing places podcast predicting proved provisions qaeda ramos randolph real-time reassured recalling recorded
  remark renovations retain returning seems so stayed stood super telephone toxic unpopularity unusual varying vetoed welcomed
  wording zucker
-0.4 -0.5 actions admitting ads appears aren’t assaulted backing calling clips club containing emailed emanuel escape expressing
  final fliers highlighted highly immigration last-minute mexicans posts putting saudi seeing shifting suffered two-year weeks won
  writing
-0.4 -0.4 annual debate divisions gun independent proposals protests
-0.4 -0.3 looked private
-0.4 -0.2 believe endorsement faced hampshire ingraham intelligence their
-0.4 -0.1 asked car combat different home-school predicted u.s.
-0.4 0 abe arbiter costs never nominee stores thinks virtually
-0.4 0.1 be cited coup hikes money obama organize remarks struggled
-0.4 0.2 walker
-0.4 0.3 anger garnered generated
-0.4 0.4 language
-0.4 0.5 features
-0.4 0.6 ayotte by sat
-0.4 0.7 viewed
-0.4 0.8 dysfunctional
-0.3 -1.9 parliament
-0.3 -1.3 fellow
-0.3 -1.2 brand
-0.3 -1.1 newspaper
-0.3 -1 cbs condition corporate mccain's msnbc
-0.3 -0.9 assistant suits times
-0.3 -0.8 books brainard dean ryan sunday
-0.3 -0.7 2015 25 creation friends international lewandowski percentage signatures six tasks viguerie
-0.3 -0.6 abolished anyway authorities basis below blog brady breached carve century changes come comparing conventional copies
  counting d.c. debunk deeper diminished doctors dorsey downtown excellent existence fatally friday's gala grade guy hall hired
  identify japan justices legalized looks loses marry mateen mentions missions monitoring nonetheless parade productive projected
  raising reacting red reference reminder remove restore result reversing seminar sherry skew solid sophisticated soros sounding
  statement stealing tacking tech three-quarters tuesday’s turns ubiquitous vengeful weaver
-0.3 -0.5 $10 20,000 alleging approaching arms banned believing biofuels blocking booed campaign's campus certain chanted chemical
  comfortable confrontation consistent consumer convinced created currency day definition democrats desire dismayed
  disproportionately done drugs dues electrical emphasize engaging everyone expanding feeling few forms generally halting he’ll
  hundreds implicitly labeling later leaders mandate many maybe mcconnell methods none nowadays opportunity optimism picked posting
  prince props purchase purporting quickly reaction requests resolve rewarding round rove sagging scenes sidelines spoke spread
  springs struggle swing there’s traitors truly uncertainty unifying union viewing vigor week's weight
-0.3 -0.4 2011 banks between students vermont
-0.3 -0.3 running
-0.3 -0.2 likely
-0.3 -0.1 gop help issue
-0.3 0 evolution hurting incumbents philadelphia positioned rubio’s
-0.3 0.1 alaska athletes bombing china's college compound court criticism hard-line thursday tuesday
-0.3 0.2 $75 ] cruz gotten loophole race reveal seeming
-0.3 0.3 deemed either medicare occasionally revolution sparking suited
-0.3 0.4 ? absentee coming drive nearby
-0.3 0.5 from pragmatic
-0.3 0.6 politicians
-0.3 0.7 farook ukrainian
-0.3 0.8 attempting
-0.2 -1.5 right-wing
-0.2 -1.2 february
-0.2 -1 o’malley sensitivities united
-0.2 -0.9 filing register retail wars
-0.2 -0.8 every
-0.2 -0.7 27 56 another clinton's i-vt
-0.2 -0.6 aides bureau conference congressional hill investigation witness
-0.2 -0.5 audience discovered immediately judge normally republican ricketts this transcripts
-0.2 -0.4 400 supporters
-0.2 0.1 30% middle
-0.2 0.2 constituency credible determine endorsements ultimately v war
-0.2 0.3 46 address deployed florida freddy individual isis mix qualifications residents simply since strategy
-0.2 0.4 armed comments initially receiving success ¡
-0.2 0.6 actively dnc nominees
-0.2 0.7 emerged
-0.2 0.8 struggles
-0.2 1.1 voiced
-0.1 -1.1 tweet
-0.1 -1 quoted
-0.1 -0.9 communities federalist jan. website
-0.1 -0.8 follow-up iowa's
-0.1 -0.6 advising counsel ghostwriters onetime others rival
-0.1 -0.5 2012 attendees energetic list third
-0.1 -0.4 advised medicine winning
-0.1 -0.3 color
-0.1 0.2 primary
-0.1 0.3 analysis capital majorities organizers rules three york
-0.1 0.4 building can dominant giant honor monday specifically support
-0.1 0.5 cadillac crash favorability increase recession track unwillingness
-0.1 0.6 angered developer divide domain
-0.1 0.7 agreements compared narrowed
-0.1 0.8 dangerous r-texas
0 -1 appeals
0 -0.9 wrote
0 -0.8 hopefuls traded
0 -0.7 inside
0 -0.6 1990 cyber london madison mutual registered released themselves urban
0 -0.5 10,000 buying inquiries ivanka project rivals
0 -0.4 ability attorney bob de employees movement networks offer representing social special va. vice
0 -0.3 pledged
0 0.4 charges governing hate particularly plans relationship
0 0.5 agreement arab businesses canova demanded duke generation griffin horror make may oklahoma operative opposition pakistan
  santorum
0 0.6 alive character claiming gathered least levy lied mexico outsider politics republican’s rescue returned stack strength tea
  vendor whole
0 0.7 51 came coalition convert fate
0 0.8 dash roll
0 1 because
0 1.1 choices
0 1.2 syria
0.1 -0.9 affairs senators
0.1 -0.8 press
0.1 -0.6 amazon inner mind operatives
0.1 -0.5 aide humanitarian outside unions
0.1 -0.4 abc agencies blacks obama's planning reelection spokesman state's
0.1 -0.3 former involving voice
0.1 -0.2 own
0.1 0.3 on
0.1 0.4 cash chaos insiders light now scandal under
0.1 0.5 african-american airport aisle approval before block bomber brazil break condemning contracts cuban-american d-minus detail
  divided eventual gay he'd household immigrant instead intrusions kurdish ouster particular quarantine question repeatedly schultz
  settle shot syrians tax terrorism tried
0.1 0.6 ali archive area at championship charities feared field frustrations in instincts joke landmark loss minorities owner's
  plagiarism positions stance tightening without
0.1 0.7 & 1963 chase contrary department’s deserves elites emphasis job move panetta player r-wis succeeded ventures
0.1 0.8 centre champion increases r-fl supporter through zero
0.1 0.9 norm rbg
0.1 1 failing lgbt virginia while
0.1 1.1 received
0.1 1.2 but
0.1 1.3 online
0.2 -1 lawyer
0.2 -0.8 counterpart
0.2 -0.7 decades moderators organized
0.2 -0.6 authorized chairman encounter fed left
0.2 -0.5 chief house
0.2 -0.4 actress arena expressed founded relationships television
0.2 -0.3 crossed diplomatic headed included pro-clinton r-s.c tuesday's websites
0.2 -0.2 france’s who
0.2 -0.1 as
0.2 0.4 state’s
0.2 0.5 $25 1972 2003 actors addressed agents agreeing alleged articles assad bigoted bolster boss bridge brings bruising burden cap
  casino causes chagoury conflicts containment continuation continuing cookies credits culture declare defense deficit deported
  deposition difficult dire draw durable embassy equivalent establishing everyday extend faked false fema firewall fit focus formula
  future game god grabbed greater guys historical holding illegally interrogation jet khans lagging lone management mark means
  mogul's moral nazis oath outsource overtime performances pipeline pleased pleasure portion poverty profession profound push
  reconsider referenda relatively remains remote required responds richest ryan’s saudis scathing scheduling secured seeker somehow
  spending spotlight stage staples stream tap toll tpp treatment troubles typical undetermined unless values vehicles viability
  visited writers
0.2 0.6 $500 1999 accomplishments additional administration’s ahead allegiance anticipated appeal backlash ballots bathroom
  blue-collar bona cabinet captured comprehensive conduct confidential convince credibility cuomo currently damage disappointment
  dislike district donation doom dynamic else enterprises ethical eu-turkey extra factors fallout fitness gesture gunned image
  impact improbable interest kinds koch land lawsuits listeners lone-wolf manipulation middle-class moderate moreover narrow
  necessary obstacles option parties performance plane plight praising predecessors president's procedure properly prosecutor proud
  pulled reducing reform regulating releases relentless reserved responsible risk s scandals seemingly shape shocks sign
  significance silent simple skills slot smile sooner stevens stopping story strike subject tool torture tragedy true truth unborn
  unprecedented unravel untrue user vice-presidential wins ⁄
0.2 0.7 2005 allegedly am answer arabia array aside biden’s border braynard cases conventions correct delay disorderly eighth
  electricity hopeful incest jurisdiction kkk material nations nazi network's prayers priebus purchasers regretted rise scene
  seattle site spouse temperament vietnam work
0.2 0.8 bypass claims constitution courses fed's finances going id inaccurate incident montage nine permanent rallied slammed
  socialist
0.2 0.9 death get here perception status suggests tweets
0.2 1 blitzer comes must russia sacrifice suggestion
0.2 1.1 gap
0.2 1.2 one-third
0.2 1.8 notes
0.3 -0.9 advocacy
0.3 -0.7 said
0.3 -0.5 activists division longer pelosi
0.3 -0.4 briefed moderator personnel regions rejected tour
0.3 -0.3 arizona relations showtime
0.3 -0.2 brothers died kushner organizer
0.3 -0.1 deputy voters
0.3 0.2 state
0.3 0.3 alternative beijing editorial
0.3 0.4 backer departments economic involved ohio prize-winning
0.3 0.5 birth broker department global grayson’s growth history maryland misinformation parent physician prosperity strategies use
  utah
0.3 0.6 $1 1,237 100,000 2004 50-state access achieve advocating ally anti-gay assaults attempt authorization background bank
  belonging biased britain carry challenging clarifying clothing computer confidence consider considering construction crackdown
  curb declarations defined deletions deter dioxide disqualifying dramatic empire entities extends facing family felons feud flow
  forceful france funds governor’s guccifer harassment heat hypothetical identifying impartial imposing improperly incomes
  independently inevitably instructing intervene intruders investment learned leave malik manufacturers memories mexican-american
  misconduct nationally obtaining outcome pattern plain planned popularity portray promoting prosecution providers radical
  radicalized rare rationale rebel rebuilding regularly scenario skilled stay tackle tarring teacher thanks therapeutic topics
  tragic truck unclassified understands unfold unprepared unrelenting useful versus web withdraw
0.3 0.7 ... 1.6 100 72 abortions acts affirmative aggravated aimed alone anymore attractive aug. begins behalf benchmark brexit
  broadly carrier chaotic client commit communist complaint comply counter crossing dealing denial develop dial dignity
  disappointing discourage discretion diversity dnc’s dollar earliest educational entered erect experiences facility falls flip
  french friendship fun globalization gutter h-1b handled health-care honesty hypocritical ignore incidents indefinitely influenced
  islands jail justice justified keep lacked link lose loyalty meet mere mishandling misleading mom moon mortgages murdered narrowly
  night's nobody normal obstacle offset overturned path payment payments performing picks pledge possibility projects punching
  realities refugee release repudiate resign restrictive reversed same-sex sea seize serious shake-up signing sitting southeastern
  stand straightforward strictly stride suburban sure tactic tell tenure tests they’d tuition unauthorized undecided unfit unique
  weapon whites yield yorkers youtube ‘
0.3 0.8 16 2020 7 85 accord advertising affordable agrees airstrikes binding brotherhood build celebrities centers charity choose
  christian citizen couldn’t create crime deals deleted deserved detainees duties edge epidemic expense fan feels fuel fundamentally
  having heavily immunity insufficient interesting investigate investigative inviting lack lapse merkel moniker net outlook overseas
  parishioners participation pass passionate photos pilot preference pregnancy prospective quiet quo raped rein resulted retrospect
  return rhodes road safe screaming shrinking slate slavery slogan sniper spanish-language step today trading unilateral upcoming
  upstate vaccine veto washington's wide willingness world's zuckerberg
0.3 0.9 $1.1 12 alternatives answers chances comment commentary crimes deadly entitlement ethnicity extramarital feb. gop's gulf
  msnbc's predatory resolution safekeeping strongholds weld
0.3 1 2000s believed breaks brennan corrupt despite disrespect during east following muslim parents
0.3 1.1 plaza
0.3 1.2 after and limit themes …
0.3 1.3 cia life
0.4 -0.7 minister stephanopoulos
0.4 -0.5 agency company's research
0.4 -0.4 managing mocked
0.4 -0.3 explained moscow prize
0.4 -0.2 authors friend reforms restaurant studies teenager
0.4 -0.1 adviser chairs conservatives louis palestinian storm
0.4 0 breakfast liberals northern sought
0.4 0.1 benghazi capitals founder indictment poll
0.4 0.2 sales share supportive
0.4 0.3 31 colorado influence members s.c. steps
0.4 0.4 budget nothing service spoken unsuccessful
0.4 0.5 30 administrations age directed needed nominating officers paris sites told woman
0.4 0.6 ' along brought nationwide papers rnc ruling statements
0.4 0.7 000 americans driven hillary initiative interests original partners read religious salaries touch
0.4 0.8 12-nation 18,000 alter amnesty amplify anti-establishment anytime aspirations bind capable chat cheaper cleaner contrasts
  correspondence count defund demanding deprive derided detained distribute donor emerge enter establish exists extremism fairness
  fix fortune fraught gingrich girlfriend hidden hold imminent improvements indict internet judgment judicial killing leaks lock
  moves neutrality newly no-fly nominations opened penalties people’s personally presumptive principles pro-israel proceeds produced
  profits progressive protect range ranging recovery save sellers sexually stalled staple steer surveillance survive tale ticket
  truthful unacceptable undercut unfairly upsets violations
0.4 0.9 $50 2030 4len accept adjustments appealing asia assure availability balance biological bring charitable committee's
  communism contributors corporations coupled couples dealers dependent disabled donations earning encryption ends ensure examples
  excuse expansion fast figure foundation genuine grant grasp hers ideas inadequate inclusiveness insulting interaction iran's laid
  legalize maintained medicaid merely missile nationals natural output overhaul participate people's persistent poorer portfolio
  prisoners progress provision psychology races reflect refusal seek sept. serve sexism sexual street succeed super-pac teaching
  tear territory trailing users walked water ways welcoming whoever yanukovych
0.4 1 act america’s assuming axelrod’s behavior candidacy chance conclusions contrast critical encouragement evenhanded exception
  implicit increasing insurers jeb lazar matter migration mistake operating parenthood philippines racists reassure recommended
  renominate salaried sector seeks separate supremacist surge trip unpredictable voluntarily weakness
0.4 1.1 2007 9/11 : bernie content differently fringe full-time organization’s questionable rico
0.4 1.2 abandon corps dangers declaring gifts retired
0.4 1.3 financiers keeps
0.4 1.5 aggressively miller
0.4 1.6 dissent
0.5 -0.8 experts
0.5 -0.6 advocates editor
0.5 -0.3 analysts evangelicals hispanic
0.5 -0.2 cautious collection journalists spokeswoman stars strategists
0.5 -0.1 doyle reporter warned
0.5 0 channels committee extremist party
0.5 0.1 counterterrorism gives wife
0.5 0.2 council early economists exit strategist
0.5 0.3 grassroots half-dozen itself publishing results student study surrogate
0.5 0.4 assessment consumers focused willing world
0.5 0.5 3 53 american bannon countries drafting late pool summary yanukovych's
0.5 0.6 abroad digital direct doing g-iii legacy
0.5 0.7 civil comey consulting europe expert publisher
0.5 0.8 200 29 associate colleges rule selection so-called superdelegate
0.5 0.9 canceled department's mccain playbook run society
0.5 1 academic africa ariz. badly bite bleak canada casinos clause compromise consolidate daughters debt design dominated
  dramatically economically emergency hatred incarceration ineligible inhumane intention judge’s king looming minnesota mixed
  o'brien overwhelmingly parliamentary perfect permits prioritize proceed protection shakeup skywriting stop techniques undermined
  visas winola woe worry
0.5 1.1 aleppo antiabortion assessments belt bottom bowl bridges bush's casting coast demographics detroit entitled fierce firearm
  frustration gays grind guilty improper lightweight mosque neighbors offense officer partisan physical prime-time produce
  protesters provides temporarily tens thread tighter tribute wishes ”
0.5 1.2 anxiety belief bid calculation feelings government’s haley involvement massacre norms offerings package relevant republic
  sachs tariffs thereafter venues
0.5 1.3 dispute happened launching schedule when
0.5 1.4 downplayed nra until
0.6 -1.1 added
0.6 -0.2 close media scientist viable
0.6 -0.1 attended envoy fec joined organizations
0.6 0 earth enforcement senior talked thousands
0.6 0.1 administration homeowners wing
0.6 0.2 daughter lobbyist public respondents secretary teaches
0.6 0.3 average
0.6 0.4 california nevada observers transcript
0.6 0.5 99-county bear continued delegates korean opted politician referring serving suspend tendency
0.6 0.6 20 boy contained russian server solutions technical
0.6 0.8 aim germany's
0.6 0.9 directly
0.6 1 congressman industry
0.6 1.1 announcement available data targets topic vetted wasn't weigh
0.6 1.2 2018 21st appoint banning beholden clearly concerned default dictatorship eradicate family's inspiring join preserve
  provocative rape sanctions treated
0.6 1.3 $15 $6 abuse calculating convincing doj drew granting lesson let nasty phony scalia smart violent
0.6 1.4 -- administration's african-americans catch depends gaze palestine restrictions sand
0.6 1.5 instructions neighborhoods
0.6 1.8 –
0.6 1.9 ;
0.7 -0.7 urged
0.7 -0.6 challenged
0.7 -0.3 wikileaks
0.7 -0.2 collar
0.7 0 attendance constituencies historian man realclearpolitics reminded
0.7 0.1 records
0.7 0.2 competitors documentary
0.7 0.3 32 noting
0.7 0.4 fights grew
0.7 0.5 chair portrayed
0.7 0.6 campaign’s
0.7 0.7 independents jews
0.7 0.8 details
0.7 0.9 65 leader
0.7 1 nonprofit
0.7 1.3 trouble
0.7 1.4 appreciate refrain republish safety securing tanks wound
0.7 1.5 , capitalize earn gun-control islam parallels unqualified
0.7 1.6 factory learn
0.7 1.7 arrests
0.7 1.8 asylum dropped
0.7 2 -
0.8 -0.4 treasury
0.8 -0.1 55 activist delivered endorsed
0.8 0 include
0.8 0.1 promised
0.8 0.2 again appeared citizens pope towards
0.8 0.3 us
0.8 0.4 canadian conducted longtime obamacare
0.8 0.5 globe
0.8 0.6 40 44 commanding organizing oversaw reduced
0.8 0.7 broken internal partner put
0.8 0.8 review wearing
0.8 0.9 insurance source
0.8 1 ) agent
0.8 1.3 idaho
0.8 1.4 grayson reaching
0.8 1.5 broncos —
0.8 1.6 200,000 37 ammunition sudan they're
0.8 1.7 absolutely extended hell
0.8 1.9 aca resistance
0.9 -0.1 24
0.9 0 chain citing pentagon
0.9 0.2 works
0.9 0.3 ended gave
0.9 0.4 makers team veteran
0.9 0.5 hollywood revelations
0.9 0.6 indiana
0.9 0.7 $4 filings owner
0.9 0.8 businessman
0.9 1 prevent replaced
0.9 1.1 usa
0.9 1.8 fly
0.9 2 .
0.9 2.2 libya
1 0 fla.
1 0.1 photograph
1 0.2 campaigning guard
1 0.3 association pollster
1 0.4 blair reports
1 0.5 actor pacs stewart
1 0.6 youth
1 0.7 materials quarter
1 1 inspired
1 1.2 jihad
1 1.6 isn’t via
1 2 runs
1 2.2 wade
1.1 0 director
1.1 0.1 complained
1.1 0.2 touted
1.1 1 professor
1.1 2 paul
1.2 0 62
1.2 0.1 researchers
1.2 0.5 skin
1.2 0.8 34
1.2 1.4 calif. worldwide
1.3 0.4 concerning
1.3 0.6 hoping
1.3 0.7 doubled
1.3 0.8 grand
1.4 0.3 surveyed
1.4 0.7 commission
1.4 1 serves
1.4 1.1 recognized
1.5 0.5 hasn't
1.5 0.6 blue
1.5 1 struck
1.6 0.4 svp
1.6 0.7 rendell
1.6 0.8 occupied
"""
