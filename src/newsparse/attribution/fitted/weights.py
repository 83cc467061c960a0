"""The weights of the English attribution engine, written by `training/fit_attribution.py`; do not edit by hand.

Fitted on: the 840 articles of PolNeAR's training part, 19,868 attributions (see training/README.md), 26 November 2026.
How good they are: on articles held out in quarters, content and source together, at a confidence of 0.35 and more:
P 0.752, R 0.575, F1 0.652.

A row is a weight and the keys that have it, those of one kind together; `cues.TEMPLATES`, `ranking.TEMPLATES` and `features` make
the keys. In the tables of the field two weights precede the keys: for source and for content. WORDS and STEMS say in how
many tenths of its uses a word is a cue, WORDS with a second digit for how often it was seen.
"""

from typing import Final

BIAS: Final = -0.487
TRANSITIONS: Final = (1.166, -1.776, -2.586, -1.403, 1.935, -2.24, -2.534, -1.604, 1.183)
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
-0.55 01csv
-0.45 00vCQ
-0.4 00csvCQ 01cvs
-0.3 00svC 00vC 02svC
-0.25 00cvsCQ 02csv
-0.2 00svCQ
-0.15 00cvC 00cvCQ 00vsC 01svC 02cvs
-0.1 0-1svCQ 01csvC 01csvCQ 01cvsQ 02cvC 02svCQ
-0.05 01cv 01vsCQ 02csvC
0.1 0-1cvCQ
0.15 00csv 00vsCQ 02csvQ
0.2 00cvsQ 01vsC
0.25 00csvQ 00cvs 02vCQ
0.35 0-1cvsCQ
0.4 0-1csvCQ
-0.45 29300
-0.3 23310 25100 26310
-0.25 24210 27101 27200
-0.2 21101 22300 25101 26210 27100 29201
-0.15 22101 23200 25110 25200 25201 26300 28100
-0.1 21001 22311 23201 23300 24211 24300 24301 26100 26101 27001
-0.05 23010 23311 24001 24110 25010 25300 26110 27110 28001 28300
0.05 21201 22201 24000 26000 26311 27111 28310 29200 29301
0.1 22001 23100 24100 24111 24200 24201 27211 27301 28111 29310
0.15 25001 26200 29101
0.2 23101 26301 28200
0.25 24310 29311
0.3 25311
-0.35 37cv0
-0.3 35csvC1 39cvC0
-0.25 33cvs1 37vC0
-0.2 31svC1 35csv1 35cv0 36csv1 36cvs1 36svC1 36vC0
-0.15 32svC1 33csvC1 33cvC0 33svC1 34csv1 38cvC0 38svC1 39vC0 39vsC1
-0.1 32csvC1 33vsC1 34svC1 35svC1 36csvC1 37cvsC1 37svC1 38cv0
-0.05 32cvC0 34cvsC1 35vC0 37cvs1 38csv1
0.05 34cv0 34cvs1 35vsC1 38csvC1
0.1 34vC0 36cvC0 36vsC1 37cvC0 39cvs1
0.15 33cvsC1 38vsC1
0.2 36cv0 38cvs1 38cvsC1 39cv0
0.3 37csvC1
0.35 39csv1
-0.5 D=3|according
-0.3 D=3|-ed D=3|Q. D=3|including DN|=5 Din|N Dthe|-
-0.25 D=3|-ly D=3|only D=3|who Daccording|to
-0.2 D-|=3 D-|=5 D=3|first D=3|in Dand|-ing Dbut|also Dof|N Don|the Dwas|Ued
-0.15 D-s|=3 D-s|=5 D-|of D=3|=10 D=3|asked D=3|has D=3|if D=3|said D=3|then D=3|to D=5|$ D=6|-er DN|asked DN|has Dand|N Dand|Q
  Dand|the Dat|the Dsaid|N Dshe|said Dshe|says
-0.1 D-ion|=5 D-|-s D-|for D-|in D0|=5 D=3|Vs D=3|by D=3|for D=3|had D=3|on D=3|or D=3|were DN|- DN|V DN|Ved DN|said DQ.|$ DUed|=5
  DVed|=3 DVed|by DVed|that DVed|to Dand|- Dand|Uing Dbefore|the Dfrom|the Dhe|V Din|-s Din|the Dof|the Dwould|be Dwrote|N
-0.05 D-ed|=5 D-er|- D-ions|=5 D-ly|=5 D-ment|=5 D-s|and D-|-er D-|-ing D-|and D=3|-al D=3|-ive D=3|before D=3|both D=3|her D=3|many
  D=3|now D=3|would D=6|even DN|-ed DUed|to DUs|=5 DU|- DU|=3 DU|=5 DU|Ved Dafter|the Dand|-s Dand|in Dand|who Dby|the Dfor|N
  Dfor|the Dhad|Ved Dhas|-ed Dhave|Ued Din|his Dis|- Dnow|=5 Dsaid|a Dto|N Dto|a Dto|the Dwas|Ving Dwere|Ued Dwith|the
0.05 D-ing|- D-|a D-|to D=3|Ved D=3|and D=3|i D=3|like D=3|people D=6|- D=6|an D=6|in DN|Ued DU|to DVed|-er DVing|to Dafter|0
  Dand|Us Dand|say Dand|saying Da|U Dbefore|-ing Dbut|did Dbut|said Dlast|- Dsaid|former Dsaid|the Dshe|told Dthe|-al Dthe|Ument
  Dwere|Ved
0.1 D-s|Ved D-|- D=3|-er D=3|-ing D=3|0 D=3|as D=3|because D=3|former D=3|have D=3|one D=3|told D=3|was D=3|where D=3|with D=6|N
  D=7|the DUed|N DVing|=3 DVing|that Dafter|N Dand|-ed Dand|-ly Dand|Vs Dand|has Dat|N Dby|- Dfor|-s Dfrom|- Dhas|U Din|-er Din|0
  Din|a Dis|Ved Dlast|week Don|U Dsays|N Dshe|Ved Dthe|N Dthe|former Dwhen|it
0.15 D-|on D0|percent D=3|-ers D=3|U D=3|are D=3|even D=3|his D=3|not D=3|when D=4|$ D=4|Q. D=6|and DN|Vs DN|says Dand|=3 Dbut|Ved
  Din|an Dlike|N Dof|- Don|tuesday Dsaid|=5 Dsaid|one Dwas|first
0.2 D=3|Uing D=3|since D=6|a D=6|but D=6|the D=8|$ DN|wrote Dand|Ved Dby|Ving Dhis|- Din|-
0.25 D=3|N D=3|a D=3|saying D=3|which Dand|called Dat|a Dduring|a Don|N
0.3 D-|recent D=5|=8 Dand|he Dhe|Ved
0.35 D=3|but D=3|while Das|he
0.4 D=3|he D=4|Q,
0.45 D=3|Ving D=3|the
0.5 D=3|$
0.55 Dand|said
-1.35 L2svC
-0.55 L2vC
-0.45 L3cvC
-0.25 L3csvC
-0.2 L2csvC L2cvs L3cvsC L3svC
-0.15 L1cv L2csv
-0.1 L1csv
-0.05 L2vsC
0.05 L2cvC
0.1 L1vC
0.15 L1vsC
0.35 L2cvsC
0.4 L1svC
-0.4 MVed|by|svC Msaid|about|svC
-0.35 MUing|that|svC Msaid|to|svC
-0.3 MUing|the|svC MUs|to|svC MU|for|svC MVs|that|svC Masked|to|svC Mcalled|N|svC
-0.25 MN|Q.|svC MUed|the|svC MVed|for|svC MVed|with|svC MVing|his|svC MV|the|svC Mfor|his|svC Msaid|in|svC Msaying|the|svC
-0.2 M=4|=10|svC MUed|how|svC MUed|this|svC MUing|N|svC MUing|Us|svC MUs|that|svC MU|Uly|svC MU|if|svC MVed|-ion|svC MVed|from|svC
  MVed|of|svC MVer|N|svC MVing|her|svC MVs|for|svC MVs|of|svC MV|him|svC M^|as|csvC M^|but|cvs M^|then|csv Mabout|her|svC
  Mcalled|-|svC Mcalled|U|svC Mfor|-s|svC Mnew|N|svC Mon|N|svC Msaid|Q|svC Msay|-s|svC Msay|about|svC Mthe|-|svC Mto|that|svC
-0.15 M-|the|svC M=3|-|cvC M=3|-|svC M=3|N|csvC M=3|N|svC M=3|would|svC M=4|Q?|svC MN|U|svC MN|to|svC MUal|the|svC MUed|one|svC
  MUed|on|svC MUed|out|svC MUs|the|svC MU|Uing|svC MU|about|svC MU|an|svC MU|what|svC MVed|Ual|svC MVed|as|svC MVed|in|svC
  MVed|it|svC MVed|some|svC MVed|to|svC MVed|up|svC MVing|Q.|svC MVing|U|svC MVion|N|svC MVly|Ued|svC MVs|-ing|svC MVs|about|svC
  MV|a|svC MV|for|svC MV|he|svC M^|Q.|csvC M^|Uing|csv M^|and|cvs M^|as|cvs M^|he|cvC M^|if|csv M^|on|csv M^|when|csv Mabout|its|svC
  Mabout|that|svC Masked|about|svC Mcalled|Q,|svC Mfor|her|svC Mfrom|N|svC Msaid|=4|svC Msaid|at|svC Msaid|a|svC Msaid|of|svC
  Msaid|on|svC Msaying|that|svC Msays|it|svC Msay|that|svC Mthat|N|svC Mthat|the|svC Mthe|N|svC
-0.1 M-al|-s|svC M-|-ers|svC M-|N|svC M=3|-er|svC M=3|N|cvC M=3|Q.|vC M=3|Uing|svC M=3|and|svC M=3|it|cvC M=3|the|cvs M=3|where|cvC
  M=4|Q,|svC M=4|a|svC MN|-|svC MN|that|vC MUed|-ions|svC MUed|as|svC MUed|candidates|svC MUed|many|svC MUed|more|svC MUed|over|svC
  MUed|through|svC MUers|-|svC MUing|N|vC MUing|Uing|svC MUions|about|svC MUion|that|svC MUion|to|svC MU|-ed|svC MU|-s|svC MU|as|svC
  MU|at|svC MU|is|svC MU|the|vC MVed|-ed|svC MVed|=4|svC MVed|N|vC MVed|Q,|svC MVed|Ued|svC MVed|Uly|svC MVed|Vly|svC
  MVed|against|svC MVed|during|svC MVed|how|svC MVed|on|svC MVed|when|svC MVer|that|svC MVing|-ed|svC MVing|an|svC MVing|it|svC
  MVing|there|svC MVing|the|vC MVing|to|vC MVion|that|svC MVly|-ed|svC MVly|-ing|svC MVs|-s|svC MVs|-|svC MVs|U|svC MVs|and|svC
  MVs|in|svC MVs|to|svC MV|-ing|svC MV|of|svC MV|to|svC M^|Q!|csvC M^|Q|cvsC M^|and|csv M^|at|csv M^|but|csv M^|it|cvC M^|many|csvC
  M^|not|cvs M^|she|csvC M^|this|csv M^|when|csvC Mabout|how|vC Mabout|it|svC Mabout|whether|svC Masked|N|vC Masked|about|vC
  Masked|what|svC Mat|-ing|svC Mat|a|svC Ma|-|svC Mbut|it|cvC Mby|N|svC Mby|the|svC Mcalled|Q|svC Mcalled|a|svC Mcalled|her|svC
  Mfor|more|svC Mfor|not|svC Min|which|csvC Mnot|to|svC Mof|her|svC Mof|how|svC Mon|-ing|svC Msaid|=6|svC Msaid|U|svC Msaid|any|svC
  Msaid|both|svC Msaid|will|svC Msaying|Q.|svC Msaying|that|vC Msays|-|svC Msay|he|svC Msay|they|svC Mthe|-s|svC Mtold|that|svC
  Mto|-er|svC Mto|-|vC Mto|Q|svC
-0.05 M-ing|the|svC M-|-s|svC M=3|N|csv M=3|Q,|cvC M=3|he|svC M=3|that|csvC M=3|the|csv M=3|which|cvC M=4|Q.|vC M=4|that|svC
  MUal|about|svC MUed|N|vC MUed|by|svC MUed|his|svC MUed|last|svC MUer|a|svC MUing|U|svC MUing|him|svC MUions|that|svC MUion|of|svC
  MUity|to|svC MUly|-ed|svC MU|on|svC MU|them|svC MU|whether|vC MVed|-al|svC MVed|=6|svC MVed|Q|svC MVed|Uion|svC MVed|after|svC
  MVed|an|svC MVed|a|vC MVed|both|svC MVed|last|svC MVed|like|svC MVed|support|svC MVing|for|svC MVing|him|vC MVing|his|vC
  MVly|V|svC MVs|she|svC MV|N|vC MV|as|vC MV|on|svC M^|-ing|csv M^|=10|cvC M^|N|cvs M^|N|cvsC M^|Q|cvs M^|and|csvC M^|asked|csvC
  M^|for|cvsC M^|he|csvC M^|he|cvs M^|his|csvC M^|his|cvC M^|his|cvs M^|in|csv M^|in|csvC M^|that|cvC M^|what|cvC Mabout|-|vC
  Mabout|a|svC Mabout|some|svC Mabout|the|svC Masked|him|svC Mas|the|svC Mby|-ing|svC Mfor|-ing|svC Mfor|-|vC Mfor|a|vC Mhe|had|svC
  Min|-ing|svC Mis|that|vC Mof|his|vC Mof|what|svC Monly|that|svC Mon|those|svC Msaid|their|svC Msaying|-s|svC Msay|-ing|svC
  Mthat|Q.|svC Mthat|he|svC Mthat|she|svC Mthe|-|csv Mto|-s|svC Mto|be|svC Mto|the|vC Mwas|a|svC
0.05 M=3|-s|svC M=3|Q!|svC M=3|Q,|svC M=3|Q.|vsC M=3|Q?|vC M=3|a|cvC M=3|he|cvC M=3|that|vC MN|not|svC MUed|an|svC MUers|N|svC
  MUing|-ion|svC MUing|his|svC MUing|how|svC MUing|more|svC MUs|-ion|svC MUs|Q.|svC MUs|to|vC MU|-ers|svC MU|-ing|vC MU|of|svC
  MU|that|svC MVed|-s|svC MVed|as|vC MVed|at|svC MVed|him|vC MVed|how|vC MVed|out|svC MVed|them|svC MVing|-|svC MVing|Us|svC
  MVing|her|vC MVing|on|svC MVing|that|svC MVly|Ved|svC MVs|how|svC MVs|not|svC MVs|the|svC MV|-s|svC M^|-ly|csv M^|-|csvC
  M^|=10|cvs M^|=10|cvsC M^|Q,|cv M^|Q?|cvsC M^|Q|csv M^|about|cvs M^|after|cvs M^|a|cvs M^|his|cvsC M^|many|cvC M^|of|cvs
  M^|she|cvs M^|such|csvC M^|there|cvs M^|this|csvC M^|while|csvC Mabout|-|svC Mabout|his|svC Masked|whether|svC Mat|-|svC
  Mbut|-|cvC Mbut|the|cvC Mcalled|to|svC Mfor|-ed|svC Mfor|an|svC Min|N|svC Min|the|svC Mnight|that|svC Mof|-ing|svC Mof|N|vC
  Mout|his|svC Mout|that|vC Msaid|-ers|svC Msaid|those|svC Msaying|his|svC Msaying|it|vC Msaying|they|svC Msays|N|vC Msays|U's|svC
  Msay|-ers|svC Mtime|that|svC Mto|the|svC Mwhile|N|cvC
0.1 M-|-|svC M-|he|svC M-|that|svC M0|that|svC M=3|-ing|csvC M=3|-s|cvC M=3|=10|svC M=3|if|svC M=3|that|svC M=3|the|cv M=3|the|svC
  M=3|the|vsC M=3|which|cvs M=3|who|csvC M=3|who|cvC M=4|Q|svC MN|about|svC MN|he|svC MN|she|svC MN|they|svC MUed|-al|svC
  MUed|-ly|svC MUed|-s|svC MUed|Q,|svC MUed|against|svC MUed|a|svC MUed|that|svC MUed|to|vC MUer|N|svC MUing|-ing|svC MUing|-s|svC
  MUing|his|vC MUion|that|vC MUment|that|svC MUs|-|svC MUs|that|vC MU|-'s|svC MU|-ing|svC MU|Us|svC MU|all|svC MU|her|svC MU|his|vC
  MU|no|svC MU|voters|svC MVed|-ly|svC MVed|U|svC MVed|no|svC MVed|one|svC MVed|she|svC MVed|they|svC MVed|those|svC MVers|N|svC
  MVer|to|svC MVing|-er|svC MVing|Q|svC MVing|a|svC MVing|that|vsC MVing|what|svC MVion|the|svC MVs|-ion|svC MVs|an|svC MVs|a|svC
  MVs|his|svC MV|-|vC MV|about|svC MV|her|svC MV|whether|svC M^|=10|csvC M^|Q!|cvs M^|Q,|csvC M^|Q,|cvsC M^|Q?|csv M^|Q?|csvC
  M^|Q|csvC M^|at|csvC M^|he|cvsC M^|his|csv M^|in|cvs M^|many|csv M^|on|cvs M^|they|cvC M^|this|cvs M^|to|csv Mabout|N|vC
  Mabout|Q|svC Mabout|Uing|svC Mabout|her|vC Mabout|their|svC Mand|N|cvC Masked|how|svC Masked|if|svC Masked|of|svC Masked|which|vC
  Mat|N|svC Mbut|N|cvC Mby|Ving|svC Mcalled|N|vC Mcalled|on|svC Mcalled|that|svC Mfor|-er|svC Mfor|-|svC Mfor|0|svC Mfor|his|vC
  Mfrom|the|svC Mmonday|that|svC Mon|Uing|svC Mon|all|svC Mon|the|svC Mover|the|svC Msaid|his|svC Msaid|more|svC Msaid|that|svC
  Msaid|that|vC Msaid|there|svC Msaid|was|svC Msaying|a|svC Msaying|she|svC Msaying|what|svC Msays|-s|svC Msays|his|svC
  Msays|its|svC Msays|there|svC Msays|the|svC Msay|-|svC Msay|for|svC Msay|it|svC Mto|Us|svC Mto|V|svC Mwith|a|svC
0.15 M=3|-s|vsC M=3|Ving|svC M=3|which|csv M=4|Q!|svC M=4|Q,|csv MUed|-|svC MUed|to|svC MUing|Uly|svC MUs|-ing|svC MUs|it|svC
  MU|-|svC MU|his|svC MU|in|svC MU|it|svC MU|their|svC MU|whether|svC MVed|Us|svC MVed|their|svC MVed|whether|svC MVing|N|svC
  MVing|he|svC MVing|if|svC MVing|to|svC MVs|any|svC MVs|he|svC MVs|the|vC MVs|to|vC MV|they|svC MV|this|svC M^|-ly|cvs M^|N|cv
  M^|all|cvC M^|but|csvC M^|he|csv M^|in|cvsC M^|the|cvC Mabout|-ing|svC Mabout|his|vC Masked|-|vC Masked|N|svC Masked|whether|vC
  Min|what|csvC Mon|what|svC Mout|that|svC Msaid|-al|svC Msaid|-|svC Msaid|her|svC Msaid|she|svC Msaid|some|svC Msaid|were|svC
  Msaying|-|svC Msays|he|svC Msay|she|svC Mto|-ed|svC Mto|U|svC Mtuesday|that|svC Mwrote|a|svC
0.2 M-|to|svC M=3|N|vsC M=4|Q.|svC M=6|that|svC MUed|-ing|svC MUed|N|svC MUed|Q|svC MUed|Us|svC MUing|for|svC MUs|for|svC
  MUs|his|svC MU|a|vC MU|him|svC MVed|he|svC MVed|new|svC MVing|N|vC MVing|how|svC MVing|the|svC MVs|-er|svC MV|U|svC MV|it|svC
  M^|if|csvC M^|the|csvC Mabout|N|svC Mabout|what|svC Masked|-|svC Masked|if|vC Mcalled|him|svC Mcalled|it|svC Mdebate|that|svC
  Mfor|the|svC Minterview|that|svC Mof|a|svC Msaid|-ing|svC Msaid|he|svC Msaid|if|svC Msays|N|svC
0.25 M=3|Q.|svC M=3|Q?|svC M=3|the|cvC MUed|about|svC MUed|not|svC MUing|-|svC MU|they|svC MVed|about|svC MVed|her|svC MVed|the|svC
  MVed|what|svC MV|N|svC M^|Q!|csv M^|the|cvs Magainst|the|svC Mas|a|vC Mfor|a|svC Msaid|-s|svC Msaid|it|svC Msay|N|svC Msay|the|svC
0.3 M=3|Q|svC MU|N|svC MVed|N|svC MVed|Uing|svC MVed|him|svC MVed|its|svC MV|that|svC M^|N|csv M^|the|csv Madded|that|svC
  Mcalled|for|svC Msaid|-ed|svC Mweek|that|svC
0.35 M=4|with|svC MVed|that|svC Msaid|N|svC
0.4 M=3|which|csvC MUing|to|svC
0.5 MN|that|svC
0.55 Msaid|the|svC
-1 Owas|svC1
-0.95 OVing|svC0
-0.6 Osaying|svC0
-0.55 OVion|svC0
-0.5 Owas|svC2
-0.4 Ois|svC2
-0.35 OUing|svC0 OV|csv0 Ohas|csv1
-0.3 O=3|svC1 ON|cvsC1 OQ.|cvs1 OUal|svC0 Oand|svC1 Odid|svC1 Ohas|svC2 Oof|svC6 Owill|svC3
-0.25 O-|svC5 O=3|cvs2 OUed|csvC0 OVing|csv0 Oare|svC2 Omay|svC1 Oto|svC6
-0.2 O-s|svC2 O-|svC2 O=3|svC2 ON|cvs1 OUions|svC0 OUion|svC0 OUment|svC0 Oand|svC6 Oby|svC1 Ohad|svC2 Ois|svC1 Omay|svC2 Onot|svC2
  Osay|svC6 Owere|svC1 Owere|svC2
-0.15 O-ly|svC6 O-|cvs1 O=5|vsC6 O=6|vsC2 OQ|vsC2 OVed|csvC0 OVs|csvC0 OVs|svC6 Obeing|svC1 Ois|csvC1 Ois|svC4 Ojust|svC1
  Oshould|svC1 Oshould|svC2 Otold|svC3 Otold|svC6 Oto|svC5 Owere|svC3 Owill|svC1 Owill|svC2 Owould|svC6
-0.1 O-ed|svC1 O-er|cvs1 O-er|svC6 O-ing|svC1 O-ly|svC1 O-ly|svC2 O-ly|svC3 O-s|cvsC1 O-s|svC4 O-|svC3 O-|svC6 O=3|csvC3 O=3|vsC6
  O=6|cvs2 O=6|cvsC2 O=6|svC1 O=6|svC2 ON|svC6 OQ|cvs1 OUed|svC0 OUers|svC0 OUing|csvC0 OUity|svC0 OU|csvC0 OVions|svC0 OVion|csv0
  OVly|svC6 OVs|svC0 Oand|svC3 Oare|csv1 Oare|svC6 Oasked|csv0 Oa|svC6 Ohad|svC1 Oin|svC6 Ois|svC3 Onow|svC2 Oof|svC5 Osaid|vsC6
  Othe|svC6 Otold|svC0 Oto|cvs1 Owas|csv1 Owill|svC6 Owould|svC1
-0.05 O-er|svC2 O-s|svC1 O-|csv1 O-|svC4 O=5|svC6 ON|vsC2 OUing|csv0 OUly|svC2 OU|svC0 OVing|csvC0 OVing|svC6 OV|svC0 Oalso|svC4
  Ocould|svC6 Ohad|csv1 Ohad|svC3 Ohas|csvC2 Ohave|csv1 Ohave|csvC1 Oin|svC3 Omade|svC6 Oon|svC3 Othe|cvs1 Owere|svC6 Owho|cvs1
0.05 O=3|csv6 OUed|cvs2 OUive|svC0 OUs|svC1 OU|csvC6 OU|svC5 OVed|vsC6 Ocalled|svC6 Odo|svC2 Ofirst|svC1 Ohave|svC2 Osaid|csvC5
  Osaid|svC0 Owrote|csvC0
0.1 O=3|csv1 O=3|cvsC1 O=3|svC3 O=5|cvsC2 OUed|cvs1 OUed|svC1 OUed|svC2 OUly|svC5 OUs|svC6 OU|svC3 OU|svC6 OVers|svC0 OVer|svC0
  OV|csvC0 Oadded|csv0 Oadded|csvC0 Oall|svC1 Oalso|svC3 Oalso|svC5 Obe|svC1 Oboth|svC1 Odid|svC2 Ohad|csvC1 Ohas|svC1 Ohas|svC6
  Oin|cvsC1 Osaid|csvC0 Osaid|csvC2 Osay|svC0 Othat|cvsC2 Otold|csvC0
0.15 O-ed|svC3 OUly|csv1 OUly|svC3 OUly|svC6 OU|csv0 OU|svC2 OU|svC4 OVed|csv0 OVed|svC0 OVly|svC1 OVs|csv0 Oalso|svC6 Obeen|svC1
  Ocan|svC1 Ocould|svC2 Odid|svC3 Oeven|svC1 Ofirst|svC6 Ohad|svC6 Ohave|svC4 Ois|svC6 Olast|svC2 Omade|svC1 Onow|svC1 Oon|svC6
  Osaid|csvC6 Osays|svC0 Oto|svC1 Owas|svC3 Owho|cvsC1 Owrote|csv0
0.2 O$|cvs1 O=6|svC6 OUed|svC4 OUer|svC0 OUly|svC0 OUly|svC1 OUs|csvC0 OUs|svC3 OVed|svC4 OVly|svC0 Oadded|svC2 Oalso|svC2 Oare|svC1
  Oare|svC3 Ohave|svC1 Omade|svC2 Osaid|svC3 Osays|svC2 Otold|csv0
0.25 O-ed|svC6 OU|svC1 Oadded|svC0 Ohas|svC4 Ohave|svC3 Osaid|csv0 Osaid|svC5 Osay|csvC0 Ostill|svC1 Othen|svC1
0.3 O=3|vsC2 OUed|svC3 OUer|svC6 OVed|svC3 Osay|csv0
0.35 O=3|svC4 O=3|svC6 OUed|svC6 OVed|svC6
0.4 OVed|svC2 OVed|svC5 Osaid|svC6
0.45 O=5|cvs2 Osaid|svC2 Osaid|svC4
0.5 OUs|svC0
0.55 Oalso|svC1 Oasked|svC0
0.75 O=5|cvs1
1 O=5|cvsC1
-0.65 Qit'ssvC
-0.5 QandsvC Qit’ssvC QyetsvC
-0.45 QinsvC
-0.35 Qtrumpcsv
-0.3 QbutsvC QchristiesvC QdespitesvC QfrancissvC QheresvC QlastsvC QnobodysvC QpencesvC QtrumpcsvC QtrumpsvC
-0.25 QcnnsvC Qcruz'ssvC QegglestonsvC QhiscsvC QissvC QmanafortsvC QrussiasvC Qtrump'ssvC Qwhocsv
-0.2 Q,svC QalthoughsvC QamericasvC Qcalif.svC QcomeysvC Qdon'tsvC QdonaldsvC Qdon’tsvC QemanuelsvC Qfactcheck.orgcvs QgingrichcsvC
  QgooglesvC QgraysonsvC QhavingsvC QhoweversvC QincludingsvC QinsteadsvC Qitscvs Qobama'ssvC QorganizerssvC QsomevsC QstillsvC
  Qthat'ssvC QthatsvC Qthere'ssvC QtosvC QvanderslootsvC QwashingtonsvC
-0.15 Q(svC Q39svC QamericanssvC QamericansvC QanyonesvC QaresvC QbroaddricksvC QbuzzfeedsvC Qbycvs QdepartmentsvC QexitcvsC
  QfiorinasvC QfirstsvC QforbessvC QgodsvC QhavesvC Qjohnson'ssvC QjustsvC Qlet’ssvC QlovesvC QmadesvC QmanafortcsvC QmasoncvsC
  QmemberssvC QmendozasvC QmillissvC QnosvC QotherscsvC Qpalmiericsv Qsanders'ssvC Qsanderscsv QsanderscsvC QschoolsvC QspeakingsvC
  QstatesvC QtakesvC Qthat’ssvC QvirginiasvC QvoterssvC Qwalkercsv QwallnausvC QwecsvC QweinersvC QwelchcsvC QwithsvC
-0.1 Q60svC Qadelsoncsv QalliessvC QanysvC QatsvC QayottesvC QbeckcsvC QbennettcvsC QbernardinosvC QbidensvC Qblackwellcsv
  QblumenthalsvC QbutzcsvC QbysvC QcacherissvC QcandidatessvC QcanovasvC QclarksvC QclevelandsvC Qclinton'scsvC QclintonsvC
  QcorkercsvC QcouldsvC QcoxsvC Qdevinecvs Qdidn’tsvC Qdoesn’tsvC QdurbinsvC QebelingcsvC QeveryonesvC QexitsvC QfittonsvC QforsvC
  QfoursvC Qgraysoncsv QhassvC QhowsvC QinternationalsvC QinternetsvC QiowasvC QitcsvC QleaderssvC QletsvC QmaliksvC QmccainsvC
  QmcdonoughsvC QmexicosvC QmillssvC QnearlysvC Qnewcvs QnewsvsC QnowsvC Qobamacvs QoftensvC QolivierisvC QonsvC QpalinsvC QpartsvC
  Qpencecsv QpercentsvC QperezsvC Qpew’ssvC QpodestasvC Qpoliticocvs QprotestsvC QramossvC Qrecentcvs QreporterssvC QroofsvC
  QrosssvC Qrubio’ssvC Qryan’ssvC QsalcedasvC Qsanderscvs QscarboroughsvC QsecuritysvC Qsextoncsv Qshecvs QsixsvC QsomethingsvC
  QsurveymonkeysvC QtheresvC QthreesvC QtoomeysvC Qu.s.svC Qwascsv Qwasn’tsvC QwelchcvsC QwhichsvC QwillsvC QwithoutsvC
-0.05 Q000svC Q42%svC QaccordingsvC QadministrationsvC QalmostsvC Qancsv QassvC Qaxelrodcsv Qbushcsv QcaliforniasvC QcansvC
  QcarolinasvC QcartersvC QcbssvC Qchristiecsv QcomeycsvC QcruzcsvC Qdoesn'tsvC Qearnestcsv QgatessvC QgreenbergsvC Qhe'ssvC
  QindependentssvC QlewsvC QlynchsvC QmcconnellsvC QmillersvC QmississippisvC QmuchsvC QnationalsvC QnetanyahusvC QofcsvC Qorszagcvs
  QpostsvC QramoscsvC QreagansvC QreleasedsvC QrepublicanscsvC QroffmansvC QryancsvC QsantillisvC QsentsvC QsomeonesvC QtodaysvC
  QtoddsvC QtopsvC QtrumpcvsC Qwarrencsv QwaterssvC QweresvC QwhicheversvC QwhocsvC QwouldsvC QyoucsvC
0.05 Q46svC QabedinsvC QacostasvC QallergansvC QanalystssvC QanvsC QbakercvsC QblochersvC QbondcsvC Qbozellcsv QburrsvC QcardinsvC
  QcarlysvC QchatwalsvC QclarkcsvC Qclarkcvs Qcommissioncvs QcooksvC QcountysvC QdaytonsvC Qearlycvs QearlysvC QestrosisvC
  QfederalsvC QfemalesvC Qfiorinacsv QformersvC QfreddysvC QgarincsvC QgermanysvC QgopsvC Qgrassleycsv Qhe’ssvC Qhiscsv
  Qhuckabee’ssvC QhustedsvC QjacobscsvC QjealoussvC QjewishsvC QjohnsoncsvC QjohnsonsvC QjournalismsvC QkarimisvC Qkasich’ssvC
  Qlazar'ssvC QlevellsvC Qlopez-canterasvC QmacklersvC QmerkelsvC QmexicansvC QminassiansvC QnefzisvC Qofficialscvs Qonecsv QonlysvC
  QotherssvC QpecksvC Qpeoplecvs QperrysvC QphiladelphiasvC Qpodliska’ssvC QprosecutorssvC QreedsvC QrendellcvsC QrepublicancvsC
  Qricecvs QrncsvC QrubiosvC Qryancsv QseacordsvC QsextoncsvC QsherrysvC QsinghsvC QsmithcvsC Qsourcescvs QsourcessvC QsperlingcvsC
  QsperryvsC Qstevenscvs QtalksvC QthecvsC Qthree-quarterssvC QtimesvC Qtuttle’ssvC Quniversitycvs QvirtuallysvC QwalkersvC QwynnsvC
  QyousvC Qzuckercsv
0.1 QaboutsvC QadelsonsvC QalisvC QallsvC Qancvs QancvsC QaxelrodcsvC QaxelrodsvC QbenghazisvC QbennettsvC Qbidencsv QbillionairesvC
  QbloombergsvC QbobsvC QboltonsvC QbothsvC QbradleysvC QbrafmansvC QbrockovichsvC QbrookssvC QcarrsvC QclintoncsvC Qcnncvs QcohnsvC
  QcolemansvC QcollinssvC QconwaysvC QcordiscosvC QcubansvC Qdemocraticcsv QdemocratssvC QdoessvC QearliersvC QearlyvsC QepsteinsvC
  QexpertssvC QfbisvC QfeinsteinsvC QfindingssvC QforeignsvC Qformercsv QformercsvC QformercvsC Qfrance’ssvC QfrankcsvC Qgingrichcsv
  QgoresvC QgorkasvC QgrosssvC QhassansvC QhawkinssvC QhedgecsvC QhedgesvC Qhiscvs QhollandesvC QhowardsvC QhuertasvC QhundredssvC
  QicsvC QindianasvC QinsidersvC QitssvC Qi’vesvC QjohnsvC QjournalismvsC Qlet'ssvC QmahersvC QmaloysvC Qmark-viveritosvC QmartinsvC
  QmccrorysvC QmenendezsvC QmercurysvC QmitchellsvC Qnumerouscvs Qobama’ssvC Qo’malleysvC QparadissvC QpartysvC QpaulsvC Qpeoplecsv
  QpetraeussvC QpodliskasvC QpolicesvC QpoliticianssvC Qpoliticocsv QpollingsvC QreevessvC Qright-wingsvC QrivalssvC Qromney'ssvC
  Qrubio'ssvC QrubiocsvC QryansvC QrydersvC QsanderssvC QscottsvC QsecretarysvC Qseveralcvs QshecsvC QsimassvC QsomecvsC
  Qspokesmancsv QstaffsvC QstarrsvC QstatessvC QstevenscsvC QstonesvC QstrategistssvC QsuperdelegatessvC QtestersvC Qthecsv QthecsvC
  Qtheycsv QtimessvC Qtrumpcvs QtrumpvsC Qtrump’ssvC QubbensvC QwatchsvC Qwe’vesvC QwilliamssvC QwilsonsvC Qyou’resvC QzimmermansvC
0.15 Q721svC Qacvs QashsvC QautorsvC QbandsvC QblackwellcsvC QblackwellsvC QbrownsvC Qclintoncsv QclintoncvsC QclintonvsC
  QcongresssvC QconservativesvC QcriticssvC QcrosssvC QcurielsvC QdavissvC Qdemocraticcvs QdesantissvC QdoylesvC QeconomistssvC
  Qformercvs QfranksvC QginsburgsvC QgowdysvC Qgowdy’ssvC QgrobergsvC QhannitysvC QhecsvC QhersvC QhewittsvC QhousesvC QhuckabeesvC
  QhurtsvC QinvestorssvC QjacobssvC QjonessvC QkainesvC QkhalifsvC QlimbaughsvC Qmanafortcsv QmattersvC QmcauliffesvC QmoresvC
  QmurphysvC QneithersvC QnelsonsvC Qnewscsv Qofficialscsv QofficialssvC QothersvC QpalmierisvC QprivatesvC QputinsvC QretiredsvC
  QromneysvC QsaldanasvC QschlaflysvC QschoensvC Qshe'ssvC Qshecsv QskellysvC QsullivansvC Qthey’resvC
0.2 Q2013svC QanothersvC QansvC QattorneyssvC QauthoritiessvC QavsC QbryantsvC QcornynsvC QcurrentsvC QdevinesvC QhissvC
  QmillennialssvC QmostsvC QpeoplesvC QrecentsvC QrendellsvC QrepublicansvC QtheysvC
0.25 QaidessvC QblasiosvC QcarsonsvC QchiefsvC QdemocraticsvC QeachsvC QkasichsvC QlawsvC QreidsvC QschillingsvC QthesvC QthevsC
0.3 QasvC QbecksvC QmanycsvC QnewsvC QobamasvC QonesvC QpublicsvC QsupporterssvC QwhosvC
0.35 QnewssvC QnonesvC QseveralsvC QshesvC
0.4 QhesvC QpollssvC QsomesvC
0.45 QmanysvC
0.5 QwesvC
-0.45 R01svC
-0.4 R01cvs R11svC
-0.3 R00csvC
-0.2 R00csv R00cvsC R11cvs
-0.15 R00cvs R00svC R10svC
0.1 R10csv
0.15 R00vsC
0.4 R10cvsC
0.55 R10cvs
-0.25 Ssay
-0.2 Slook
-0.15 Sclaim Sseek Ssupport Stalk Stell
-0.1 Saccord Sadd Scit Sconcern Seager Sendors Sexplain Soppos Srefus Ssaid Ssee Sshow Sthink Sworry Swrot
-0.05 Saim Sassur Sattack Sback Sbeliev Scall Sconced Sconclud Sdescrib Sdiscus Sexpres Simpress Sinsist Sknow Spledg Spoint Spropos
  Spush Srecommend Sremember Sremind Ssuggest Ssuggestion Stweet Svot Swant
0.05 Sassert Sbelief Scharg Sconfirm Sdeclar Sdeem Sdenounc Sfootag Sportray Sprais Spress Sproject Squestion Srespond Sshown Stold
0.1 Sannounc Sapprov Sargu Sassertion Sblast Scomplaint Scontinu Scriticism Scriticiz Sdoubt Sencourag Slabel Sregard Stitl Swidely
0.15 Sassum Snominat Srecogniz Sseen Sstat Surg
0.2 Sfear
0.3 Sask Sexpect Sknown
0.35 Sappear Sreportedly
0.45 Sseem
-0.4 U=3
-0.35 UN
-0.3 U- Uthat
-0.25 UQ, UU
-0.2 Uwho Uwill
-0.15 UUs Uafter Ubeing Uby Uhad Uhis Uwhat
-0.1 Uan Ufirst Uhe Ushe Uthen Uthey
-0.05 U0 UUed UUer UVly Ualso Ufrom Umade Umore Upresident Uwhile
0.05 UUing Ucandidate Uof Urace Uwhich
0.1 U-ers U-ing UUly Ubut Uit Umay Unot Unow Uso
0.15 U-ed U-ly Ube Uno Uwere
0.2 U=6 Uto
0.25 Uare Ubeen
0.3 Uwas Uwhen
0.35 Uis
-0.55 V2svC
-0.45 V0vC
-0.3 V0svC V1svC
-0.25 V0cv
-0.2 V1csvC V1cvC
-0.15 V0csv V0cvs V2csvC
-0.1 V0cvC V2csv V2cvC V2cvs V2cvsC
-0.05 V0vsC
0.05 V0cvsC V1cvs
0.2 V1cvsC
-0.55 W3cvs0
-0.5 W1svC0 W2svC0
-0.35 W3svC0
-0.3 W1cvC0
-0.25 W1vC0
-0.2 W1csv0 W1cv0 W1cvC1 W1cvs0 W1vC1 W2vC1 W3cvC1 W3svC1
-0.15 W1csvC1 W1cvsC1 W1svC1 W2svC1 W3csvC1 W3vC1
-0.1 W0cv0 W1csvC0 W1vsC0 W2csvC0 W2cvC0 W2cvsC1 W2vC0 W3csv0
-0.05 W0csv0 W2csvC1
0.05 W2cvs0 W3vsC1
0.1 W0cvC0 W0cvsC0 W0vC0 W0vsC0 W0vsC1 W2csv0
0.15 W2cvC1 W3cv0
0.2 W0csvC1 W0cvC1
0.25 W0svC0
0.3 W0vC1
0.35 W0cvsC1
0.5 W0cvs0 W0svC1
-1.3 X
-0.75 Xx
-0.45 Xp Xr
-0.35 X1
0.55 X1r
-0.65 Y1rsource,|cue,|content
-0.6 Y1pquotation,|cue,|source
-0.55 Y1quotation,|source,|cue
-0.5 Y1pcontent,|cue,|source Y1psource,|cue,|content
-0.4 Y Y1according|to|source,|content Y1source,|cue,|content
-0.35 Y1content,|source,|cue
-0.25 Y1content|according|to|source
-0.2 Y1content|around|according|to|source
-0.15 Y1content|around|source|and|cue Y1rcontent,|cue,|source
-0.1 Y1pcontent|around|according|to|source Y1rcontent|around|according|to|source
-0.05 Y1content,|cue,|source Y1content|around|cue|and|source
0.05 Y1rquotation,|source,|cue
0.1 Y1quotation,|cue,|source Y1rcontent,|source,|cue Y1rcontent|around|source|and|cue
0.15 Y1paccording|to|source,|content Y1rcontent|according|to|source Y1rcontent|around|cue|and|source
0.25 Y1pcontent|around|source|and|cue Y1raccording|to|source,|content Y1rsource|goes|on,|content Y1source|goes|on,|content
0.35 Y1pquotation,|source,|cue
0.5 Y1pcontent|according|to|source
-0.65 Z003svC
-0.55 Z001svC Z102csvC
-0.4 Z001csv Z002svC Z103svC
-0.35 Z002vC
-0.3 Z003csv Z003cvs
-0.25 Z003csvC Z003vC
-0.2 Z003cvC Z103csvC Z103vsC
-0.15 Z002cvC Z102cvsC
-0.1 Z001cv Z001vsC Z002csv Z002csvC Z002cv Z013cvs Z013vC Z102csv Z111cv
-0.05 Z001vC Z013csvC Z102svC Z103cvC Z103cvsC Z113csvC
0.05 Z003vsC Z012vC
0.1 Z001cvs Z012csv Z012svC Z013svC Z112cvsC
0.15 Z102cv
0.2 Z012csvC Z103csv Z113vC
0.25 Z013cvsC Z111vsC Z113svC
0.45 Z111csv
0.5 Z111svC
0.65 Z112csvC
-0.65 aappear|svC
-0.55 aseem|svC
-0.35 aknown|svC
-0.3 aback|svC aexpect|svC areportedly|svC areport|csvC aview|svC
-0.25 acriticism|svC adisplay|svC aremind|svC atitl|svC
-0.2 aassur|svC acall|csv acast|svC acharg|svC acomplaint|svC adeliver|svC ahir|svC alaunch|svC alook|svC amaintain|svC apaint|svC
  arealiz|svC arenew|svC aresist|svC aseen|svC aunderscor|svC aunleash|svC
-0.15 aappear|csv aargu|csv aask|cvs aassumption|svC aattention|svC acall|cvC aclear|svC acriticiz|csv adecid|svC adismis|svC
  aembrac|svC aencourag|svC aenjoy|svC aexplain|cvs afavor|svC aignor|svC aknew|svC aknow|csvC alean|svC aofficially|svC apass|svC
  asaid|vC asaw|svC asay|cvC aseem|csv asought|csv aspeculation|svC atell|vC awrit|svC
-0.1 aaccord|svC aaddress|svC aagre|csv aapologiz|svC aappear|csvC aappear|cv aarticulat|svC aask|csv aask|svC abelief|svC
  achampion|svC aclaim|vC aclash|svC acoin|svC aconsider|svC acontention|svC acriticism|csv adeclin|csv ademonstrat|svC adeny|svC
  aecho|svC aexpect|csv aexpect|cv aexplain|vC afil|svC ahighlight|svC ahop|cvC ainability|svC aintend|svC aknown|csv alook|cvC
  alook|vC amount|svC anotic|svC aoptimistic|svC aprotest|svC aprovid|svC arefus|csv areply|csv arevis|svC asaid|cvsC asaid|vsC
  aseek|vC aself-describ|svC ashow|svC ashow|vC asingl|svC asound|svC astruck|svC asupport|vC atalk|vC athink|csvC athink|vC
  athrew|svC atold|svC aunderstand|svC aweigh|svC awrit|csvC awrot|svC
-0.05 aadd|cvC aadd|svC aadmission|svC aannounc|csvC aaros|svC aattempt|svC acall|vsC acit|vC aclaim|cvC aclear|cvC aconced|vC
  aconcern|vC acriticism|cvC adeclar|cvs ademand|svC adescrib|vC adevot|svC adisclos|cvC adisput|svC adoubt|svC aendors|vC
  aevinc|svC aexpres|vC afir|svC ainsist|vC alabel|svC alist|svC alook|csv amention|vC anam|csvC anam|vC anot|cvC aoutspoken|svC
  apoint|csv apoint|vC apost|svC aproject|svC apump|svC areferr|cvC arefus|vC arelish|svC areport|cv areport|cvC asaid|cvs asaid|svC
  asay|cv asay|vsC aseen|csv asee|vC aspok|svC astatement|svC astat|svC astrongly|svC athought|svC atouch|svC atribut|svC
  aunanimously|svC aveer|svC aview|csvC avot|vC awant|svC aworry|vC
0.05 aacknowledg|vC aadamant|svC aaim|svC aannounc|cvC aapprov|svC aargu|vC aask|cvC aassert|vC ablast|svC abragg|svC abrag|svC
  acall|svC achant|vC aclaim|csvC aconced|svC acongratulat|svC acontend|svC acontinu|cvC adeclar|svC adenounc|vC adescrib|csvC
  adescrib|cvC adownplay|svC aeager|svC aforecast|svC aimagin|svC aindicat|svC ainsistenc|svC aintimat|svC aknock|svC aknown|vC
  aleery|svC apredict|svC aprohibit|svC apromis|csvC apromis|vC apronounc|svC aproud|svC aquick|svC aread|csv areaffirm|svC
  aremark|svC aremember|svC areport|cvs areport|vsC arequest|svC arespond|csv areveal|svC arul|svC asay|cvs aseem|cv ashar|svC
  astat|csv asuggest|csvC asupportiv|svC asupport|cvs atell|csv atell|svC athank|svC atold|vC atweet|csvC atweet|cvs atweet|svC
  autter|svC avot|svC awarn|vC awary|svC awithdrew|svC awrot|cvs
0.1 aacknowledg|csvC aacknowledg|svC aadd|csv aadd|cvsC aagre|svC aappear|vC aappoint|svC aask|vsC aassertion|vC abeliev|svC
  ablast|vC aboast|svC acalculat|svC acall|csvC acharacteriz|svC aclaim|svC acomment|svC acomplaint|vC aconclud|csv acondemn|svC
  aconfident|svC acriticism|vC adeclar|cvC adetermin|svC adiscus|svC adoubt|vC adwell|svC aencourag|vC aevidence-fre|svC
  aexplicitly|svC afear|csvC aforeshadow|svC afram|svC afun|svC agush|svC ahail|svC aherald|svC ahop|vC akeenly|svC aknown|cv
  alash|svC alay|svC aliken|svC anam|cvC anam|svC aoppos|svC aplann|svC apledg|svC aportray|svC aprais|svC aprais|vC apreach|svC
  apredict|csvC aproclaim|svC apublicly|svC apush|svC aquestion|svC arattl|svC arebutt|svC arebut|svC arecogniz|vC arefer|svC
  aregard|vC areleas|svC areport|svC arespond|vC aretweet|svC areveal|csv asaid|cv asay|cvsC aspeculat|svC astat|vC astriv|svC
  asupport|svC atitl|cvC atweet|csv aunveil|svC avow|csvC awarn|svC awonder|svC aworry|svC
0.15 aadd|csvC aadmit|svC aadvocat|svC aalleg|svC aanswer|svC aapplaud|svC aassum|vC aattribut|svC acall|vC aco-sponsor|svC
  acomplain|svC aconclud|csvC aconclud|svC acriticiz|cvC adeclar|csv adefend|svC adescrib|svC adismiss|svC aexcit|svC aexpect|vC
  aexpos|svC aillustrat|svC aknown|cvC anot|csv anot|svC apersuad|svC apoint|svC apost|csv apreferr|svC aprefer|svC apromis|svC
  apromot|svC apropos|svC aquot|svC aread|svC areport|csv areport|vC arestrict|svC asaid|csv asay|svC aseem|cvC aseen|cvC
  asimilarly|svC asparr|svC athink|svC athrill|svC aurg|vC avouch|svC awelcom|svC awidely|cvC
0.2 aacquiesc|svC aallud|svC abalk|svC acaution|svC acontradict|svC acredit|svC adeclin|svC aderid|svC adisclos|svC ahop|svC
  aidentify|svC arail|svC arefus|svC arepeatedly|svC areportedly|cvC aseem|vC asee|svC ashow|csv aslam|svC asuggestion|svC
  asuggest|svC atold|csv
0.25 aaccord|cvs aask|vC acontemplat|svC aexpect|cvC aexpress|svC afear|vC ainsist|svC areferr|svC aurg|svC
0.3 acit|svC aemphasiz|svC aexplain|svC ajok|svC alament|svC
0.35 aappear|cvC aargu|svC arecall|svC
0.4 avow|svC
-0.6 bsvCby
-0.55 bsvCin
-0.5 bsvCas
-0.4 bsvC=4
-0.35 bsvC=6 bsvC=8 bsvClast bsvCof bsvCon
-0.3 bcvCit bsvCabout bsvCat bsvCfrom
-0.25 bcvsbut bsvCUly bsvCfor bsvChad bsvChas bsvCwould bvC-s
-0.2 bcsv- bcsvCN bcsvCas bcsvthen bcvsand bsvC-ly bsvCUers bsvCafter bsvCamong bsvCand bsvCare bsvCinto bsvCpeople bsvCso bsvCthem
  bsvCup bvCabout
-0.15 bcsvCQ. bcsvCand bcsvChis bcsvCwith bcsvUing bcsvand bcsvif bcvC- bsvCUal bsvCUed bsvCagainst bsvCbecause bsvCbefore
  bsvCduring bsvClike bsvCor bsvCout bsvCover bsvCthan bsvCthis bsvCwas bvCN bvCU bvsCQ
-0.1 bcsvCQ! bcsvCUing bcsvChe bcsvCmany bcsvCshe bcsvCthere bcsvCwhen bcsvU bcsvat bcsvbut bcsvin bcsvon bcsvthat bcsvwith bcv-
  bcvCan bcvChis bcvCin bcvCthat bcvCwhat bcvs- bcvs-ing bcvsCN bcvsCQ bcvsCfor bcvsU bcvsnot bsvC-ers bsvCQ, bsvCUion bsvCbe
  bsvCboth bsvCdown bsvCfar bsvChave bsvCis bsvCmonday bsvConly bsvCsuch bsvCsupport bsvCthrough bvC-al bvC-ion bvCas bvCfor bvChim
  bvCit bvCon bvsCa bvsCof
-0.05 bcsv0 bcsvC- bcsvC-s bcsvCVing bcsvCasked bcsvfor bcsvthis bcsvwhen bcsvwho bcvC=10 bcvCbut bcvs-ed bcvsCthis bcvsQ bcvsas
  bcvsat bcvsthat bcvsthe bcvthis bsvC-ity bsvC=10 bsvCVly bsvCpolicy bsvCpresidential bsvCthree bsvCwith bvC- bvC-ers bvC-ive
  bvC-ly bvCUed bvCVing bvCits bvClike bvCof bvCshe bvCthe bvCthem bvCthey bvCthis bvsCN bvsCU
0.05 bcsvCof bcsvCsuch bcsvCthis bcsvCwhile bcsvher bcvCno bcvCthis bcvN bcvQ, bcvs-ly bcvs=10 bcvsC=10 bcvsCQ, bcvsCQ? bcvsChis
  bcvsCthe bcvsafter bcvsfor bcvsin bcvsthere bcvsthey bcvsthis bsvC-al bsvC-ed bsvC-ions bsvC-s bsvCQ? bsvCVed bsvCalso bsvCany
  bsvCbeing bsvCbetween bsvCher bsvCif bsvCmore bsvCmost bvC-er bvCany bvCtheir
0.1 bcsv-ing bcsvC-ing bcsvCQ? bcsvCat bcsvCwhat bcsvN bcsvQ? bcsvan bcsvhe bcsvwhat bcvC-s bcvCall bcvCshe bcvCwho bcvsChe bcvsQ!
  bcvsQ, bcvsher bcvshis bcvson bcvswhich bcvswho bcvthe bsvCV bsvCa bsvCasked bsvCattacks bsvCgovernment bsvCparty bsvCsaid
  bsvCsupporters bsvCtwo bsvCwhen bsvCwhere bsvCwill bvCan bvCnot bvCone bvCto bvCwhich bvsC-s bvsChe bvsChis bvsCthat bvsCwhether
0.15 bcsvCa bcsvCbut bcsvCto bcsvCwho bcsvQ bcsvQ, bcsvhis bcsvmany bcsvthe bcsvwhich bcvCmany bcvCthey bcvsCin bcvshe bsvCQ! bsvCQ.
  bsvCjust bsvCsaying bsvCtheir bsvCwere bvC-ed bvCUs bvCif bvCin bvCother
0.2 bcsvCU bcvCthe bsvC-'s bsvC-er bsvCfirst bsvCnew bsvCnot bsvCthe bvChis bvCwho bvsCQ.
0.25 bcsvCwhich bcsvQ! bsvCN bsvCUing bsvCit bsvCother bsvCthere
0.3 bcsvCif bcvCN bsvCU's bsvCUs bsvCVing bsvChis bsvCshe bsvCthose bvCQ bvCwhether
0.35 bsvCan bsvCwhether bvCthat
0.4 bsvChim bsvChow
0.45 bsvChe
0.55 bsvCthey bsvCwhat
0.85 bsvCthat
-0.65 ccsv10 csvC00
-0.45 csvCQ00
-0.35 cvC00
-0.3 ccvs00
-0.25 ccsvCQ01 ccsvCQ10 ccvC10
-0.2 ccsvC10
-0.15 ccsvC00 ccv00 ccvC00 cvsC00
-0.1 ccsvC01 ccvCQ01 ccvCQ11 cvCQ11
-0.05 ccvC01 ccvsC10 ccvsQ00 csvC01
0.05 ccvsCQ10 csvCQ01 cvsCQ10
0.1 ccvCQ00
0.15 ccsvQ10 ccvC11 ccvsC11 cvsC01
0.2 ccvsQ10
0.25 ccsvQ00
0.3 ccsvC11
0.4 ccsvCQ00
-0.4 dcvsC12
-0.35 dsvC2
-0.3 dcsv4 dvC2
-0.25 dcsv3 dcsv6 dcvC4
-0.2 dcsv7 dcv1 dcvC2 dcvC6 dsvC4 dvC4 dvsC8
-0.15 dcsv2 dcsvC8 dcvC7 dcvs5 dcvs6 dcvs8 dsvC5
-0.1 dcsvC12 dcsvC7 dcsvC9 dcv8 dcvs10 dcvs7 dcvsC10 dcvsC9 dsvC10 dsvC3 dvC5 dvC6 dvsC4 dvsC6
-0.05 dcsvC10 dcv5 dcv6 dcvC11 dcvs4 dcvsC3 dsvC6 dsvC7 dsvC8 dvC1 dvC9 dvsC3 dvsC5
0.05 dcv3 dcvC9 dvsC10 dvsC7
0.1 dcv9 dcvC8 dcvs1 dcvs2 dcvsC11 dcvsC6 dcvsC8 dvC11 dvC7 dvsC11 dvsC9
0.15 dcvC10 dcvC5 dcvs12 dcvs9 dvsC1 dvsC12
0.2 dcsvC2 dcv4 dcvsC4
0.25 dcvsC7
0.3 dcsv9
0.5 dcsv12
-0.85 esvC9
-0.6 ecsvC9
-0.5 ecvs9
-0.35 esvC6 esvC8
-0.3 ecsv9 evC9
-0.25 ecvC1 evC3 evsC8
-0.2 ecsv8 ecsvC8 evsC2
-0.15 ecsvC5 ecv2 ecvC2 esvC7
-0.1 ecsv1 ecsv6 ecv1 ecv9 ecvC4 ecvC8 ecvC9 ecvs4 evsC7
-0.05 ecv5 esvC5 evC5 evC7 evsC4
0.05 ecsvC3 ecvC3 ecvsC1 ecvsC3 evsC9
0.1 ecsv4 ecsvC7 ecvs1 ecvs6 evsC3
0.15 ecsv2 ecsv3 ecv3 ecvC6 ecvC7 esvC1 esvC2 esvC4 evC2 evsC1 evsC6
0.2 evsC5
0.25 ecvs2 esvC3
0.35 ecsvC1
-0.85 fcsvto
-0.6 fsvCby fsvCfrom
-0.5 fsvCas
-0.45 fcsvfor fcvCN
-0.4 fsvC=6
-0.35 fcsv-ers fcsvby fcsvof fcvC=3
-0.3 fcsvCof fsvCUed fsvCand fsvCon
-0.25 fcsvCin fsvCafter fsvCamong fsvCboth fsvClike fsvCover
-0.2 fcsvCthe fcsvCto fcvCin fsvCUly fsvCare fsvConly fsvCup fvC=3 fvCat
-0.15 fcsv=4 fcsvC-s fcsvCthat fcsvUer fcsvwith fcvCa fcvCby fcvCmore fcvsthe fsvC- fsvC-ed fsvC=5 fsvCan fsvCbecause fsvCdown
  fsvChad fsvChas fsvCinto fsvClast fsvCor fsvCpeople fsvCthan fsvCthat fsvCthrough fsvCto fsvCwhen fvC-s fvCU fvCby
-0.1 fcsvC- fcsvCN fcsvCher fcsvCis fcsvCon fcsvCthey fcsvCthis fcsvfrom fcsvmonday fcsvwhile fcvCat fcvCon fcvN fcvas fcvsCby
  fcvshis fcvsshe fcvto fsvC=3 fsvCQ fsvCQ. fsvCat fsvCbefore fsvCfar fsvCmore fsvCmuch fsvCso fsvCsuch fsvCwas fvC-ly fvCN fvCa
  fvCher fvChim fvCis fvCto fvsCof fvsCthe
-0.05 fcsvC-ing fcsvC=4 fcsvC=6 fcsvCU fcsvCan fcsvCduring fcsvCit fcsvCwere fcsvCwhen fcsvCwith fcsvVly fcsvon fcv=6 fcvC-er fcvChe
  fcvChis fcvCof fcvsCN fsvC-er fsvC-ity fsvCQ, fsvCV fsvCstates fsvCthis fsvCthree fsvCwhich fvC-al fvCQ, fvCUed fvCshe fvCthis
  fvsCabout fvsCto
0.05 fcsvC-ed fcsvCat fcsvCthem fcsva fcvC=5 fcvCnot fcvsCformer fcvsformer fsvC-ing fsvC-ive fsvC-ly fsvCN fsvCVion fsvCVs
  fsvCattacks fsvCfor fsvChe fsvCnot fsvCsaying fsvCthe fvChe fvCno fvCwhether
0.1 fcsv-s fcsvC-ers fcsvCUs fcsvChim fcsvCwas fcsvN fcsvin fcsvthem fcsvthis fcv- fcv=5 fcvC- fcvC-s fcvCan fcvCto fcvlast fcvsN
  fsvC-al fsvC-ion fsvCUer fsvCUions fsvCUment fsvCany fsvCformer fsvCgovernment fsvCmade fsvCother fsvCout fsvCparty fsvCsaid
  fsvCthere fsvCthey fsvCwhere fsvCwho fvCQ. fvChis fvCover fvCwhich fvsCby
0.15 fcsvCa fcsvafter fcvC-ed fcvCQ, fcvCQ. fcvCUing fcvand fcvsone fsvC-s fsvC=7 fsvCVed fsvCback fsvChim fsvChis fsvCnew
  fsvCsupporters fsvCtold fsvCwere fsvCwhat fvC- fvChow fvCif fvCin fvCnot
0.2 fcsv=3 fcsv=6 fcsvCQ. fcsvabout fcvCas fcvsto fsvC-'s fsvCU's fsvCUs fsvCa fsvCagainst fsvCher fsvCits fsvCtuesday fsvCwill
  fvsCthat
0.25 fcsvCQ, fcsvtuesday fcvCUed fcvClike fsvCU fsvCit fsvCshe fvCthat
0.3 fcsvU fcsvthe fsvC=4 fsvCno fsvCwhether
0.35 fsvCtheir fsvCvoters fvCas
0.55 fsvC-ers
0.6 fcvCfor
0.85 fcsv=5
1.05 fcsvC=5
-0.9 g5svC
-0.45 g4svC g5csvC
-0.3 g4cvs
-0.25 g0vsC g4vC
-0.2 g0cv g4cvC
-0.15 g2cvsC g4csv g5csv g5cvC g5cvs
-0.1 g2csv g2vC g3csvC g3cvC g3svC g3vsC
-0.05 g3vC g5cvsC g5vC
0.05 g0csv g0cvC g2csvC g4cv
0.1 g0csvC g2cvs g2vsC g3csv g4vsC
0.15 g3cvs g3cvsC
0.2 g4cvsC g5vsC
0.25 g0svC
-0.4 h4svC h5svC
-0.3 h3vC
-0.25 h0csv
-0.2 h2cvC h4csvC h4cvC
-0.15 h0cvs h2svC h5vC
-0.1 h2csvC h3csvC h3cvC h3cvs h3svC h4vsC h5csv h5csvC h5cvC h6svC
-0.05 h2cv h3cv h3vsC h6vC
0.05 h0cvsC h5cvs
0.1 h4csv h4cvs
0.15 h0csvC h0cvC
0.2 h0vsC
-0.75 j5csvC
-0.55 j0svC
-0.45 j5csv
-0.4 j4csvC
-0.35 j2svC
-0.25 j2csv j3csvC j5vC
-0.2 j2cvC j2cvs j5cvC
-0.15 j0cv j0cvs j0vsC j3cvsC j3vC j4cvsC
-0.1 j0vC j4cv j4svC j4vC j5cv
-0.05 j0cvC j3cvs j3svC j5svC
0.05 j3csv j4cvC j4cvs
0.1 j3cv j5cvs
0.15 j2csvC j2vC j5cvsC
0.2 j5vsC
0.25 j0cvsC
0.4 j4csv
0.9 j0csvC
-0.6 ksvCU
-0.5 ksvCand
-0.45 ksvCin
-0.4 ksvC-ing
-0.3 ksvCUing ksvCbut
-0.25 kcsvChis kcsvwho ksvC=10 ksvCis
-0.2 kcsvC- kcvsits ksvC-ed ksvCQ, ksvCincluding ksvClast ksvCthat ksvCto kvsCsome
-0.15 kcvsC- kcvsby ksvC=7 ksvCUed ksvCare ksvCfirst ksvChave ksvCjust ksvCmade ksvCno ksvCwith
-0.1 kcsv-er kcsv-ing kcsvC-ed kcsvCU kcsvCit kcsvwas kcvsCN kcvsnew kcvsrecent kcvsshe ksvC-er ksvCUly ksvCVed ksvCVing ksvCany
  ksvCat ksvCby ksvCcould ksvCfor ksvChas ksvChow ksvCnow ksvCon ksvCpercent ksvCthere ksvCwhich ksvCwill kvsC- kvsC-ive
-0.05 kcsvC-ers kcsvC-s kcsvCof kcsvCwho kcsvU kcsvan kcvs-ly ksvC-ion ksvCaccording ksvCas ksvCcampaign ksvCcan ksvCpolitical
  ksvCpresidential ksvCwere ksvCwould
0.05 kcsvC-er kcsvhis kcsvone kcvsC-er kcvsCthe kcvsU kcvspeople ksvCUs ksvConly ksvCsupporters kvsCan
0.1 kcsvCformer kcsvCi kcsvCshe kcsvCthe kcsvformer kcsvpeople kcsvthe kcsvthey kcvsCan kcvsCformer kcvsCsome kcvsUs kcvsan kcvshis
  ksvC- ksvCQ ksvCabout ksvCall ksvCits ksvCpolls ksvCvoters
0.15 kcsvChe kcsvshe kcvs- kcvs0 kcvsa kcvsformer ksvC-ers ksvCher ksvCmore ksvCother ksvCrecent kvsC-ly
0.2 ksvC-ions ksvC-ive ksvCan ksvCboth ksvCeven ksvChis ksvCmost ksvCpeople ksvCthey kvsCa
0.25 ksvCthe kvsCthe
0.3 kcsvCmany kcsvN ksvCa ksvCnew ksvCone ksvCwho
0.35 ksvCshe
0.4 ksvC-s ksvChe ksvCsome
0.45 ksvCmany
0.65 ksvCN
-0.7 l55
-0.6 l54
-0.35 l43 l52
-0.3 l01 l44
-0.25 l22 l45
-0.2 l32 l53
-0.15 l02 l21 l33 l41
0.05 l03 l42
0.15 l05 l51
0.3 l04 l35
0.4 l25
-0.4 m52
-0.35 m34 m53
-0.3 m44
-0.25 m21 m32 m45
-0.2 m24 m33 m51
-0.1 m01 m02 m22 m35 m43 m63
0.05 m04 m25
0.1 m03 m31 m54
0.15 m05
-0.4 n52 n53
-0.3 n32 n44
-0.25 n21 n34 n54
-0.2 n01 n25
-0.15 n43 n51 n55
-0.1 n02 n23 n42
0.05 n22 n35 n45 n63
0.1 n05 n41
0.15 n04
-0.8 othe|svC
-0.55 othat|svC
-0.45 oVed|vC oas|svC
-0.35 oin|svC
-0.3 o^|cvC
-0.25 o=3|vC oUions|svC oUion|svC oU|vC oVly|svC otold|svC
-0.2 oVing|vC oa|svC oby|svC oit|svC othe|csvC
-0.15 o-al|svC o-er|svC o-|vC oUal|svC oUing|vC oVed|vsC oand|svC ofrom|svC oher|svC ohis|svC ohow|svC oif|svC ois|svC onew|svC
  oof|csvC oof|cvC osay|vC othe|cvs
-0.1 o-er|csv o-ing|svC o-s|svC o-|csv o=4|vC o=5|svC o=7|csvC oN|csv oN|csvC oN|cvs oN|vsC oUed|svC oUed|vC oUed|vsC oUing|csvC
  oUment|svC oafter|svC oasked|vsC oat|vC oa|csvC obecause|svC obefore|svC obut|csv oby|cvC oby|vC ofor|csvC ohe|svC onot|svC
  oof|cvs oonly|svC osupport|svC othere|svC othe|vC oto|csv owas|svC owhen|csvC owith|csvC owith|vC
-0.05 o-ing|csvC o-ly|svC o-s|cvC o-s|vsC o=4|cvC o=6|csvC o=6|cvC oQ|svC oUity|svC oVed|svC oVions|svC oVion|vC oV|vC oand|csv
  oasked|svC oas|csvC oa|cvs obut|cv ois|vC olast|svC olike|svC oon|csvC othat|vC othe|csv othe|vsC oto|cvs oto|svC oto|vsC
  owhat|svC owhen|cvC
0.05 o-ion|svC o-|csvC o=3|cvsC oUs|svC oabout|vsC oback|svC oif|cvC oof|vC oover|svC oparty|svC osaying|svC osaying|vC otime|svC
0.1 o-ive|svC oN|cvC oUing|vsC oUion|vC oVion|svC o^|csv o^|cvsC oadded|svC oafter|cvC oand|csvC obut|cvC ofor|cvC ofor|vC
  onight|svC oover|vC osupporters|svC otold|vC oto|csvC owith|cvC owith|svC
0.15 o-|cvs o=3|csvC o=4|csv o=6|cvs oUs|vC oVers|svC oVing|svC oVs|vC obut|cvs ointerview|svC omonday|svC oof|svC othem|svC
0.2 o0|svC ocalled|vC odebate|svC oin|csvC osay|svC owhile|cvC
0.25 o-ers|svC oN|svC oUer|svC oUing|svC oU|svC o^|cvs oagainst|svC ofor|svC oon|svC oout|svC otuesday|svC
0.3 o=3|cvs o=3|svC o=4|svC o=6|csv oVs|svC ovoters|svC oweek|svC
0.35 oabout|vC
0.4 oVing|vsC oas|vC osaid|svC
0.5 oabout|svC oasked|vC
0.55 o=3|vsC osays|svC
-0.6 pseem1svC
-0.55 pappear1svC
-0.35 pback1svC pshow2svC pwrot1svC
-0.3 pcast1svC pcontinu1svC preport0csvC psaid2svC psay2svC ptalk1svC
-0.25 pask4svC pclear1svC pdeliver1svC pdisplay1svC pknown1svC ppush1svC prenew1svC preportedly1svC psound1svC ptold1svC ptweet4svC
  punleash1svC
-0.2 padd1svC pcall0csv pcall1svC pcall4svC pcharg1svC phir1svC plaunch1svC pmaintain1svC ppaint1svC ppass4svC ppoint4svC
  preleas1svC prespond3svC ptitl1svC pwant4svC
-0.15 paccus2svC pappear0csv pargu0csv pask0cvs pask1svC pask2vsC pask4vC pboast1svC pcall0cvC pcomplaint1svC pcontinu2svC
  pcriticism4svC pcriticiz0csv pcriticiz4svC pdescrib2svC pdismis1svC pdoubt2svC pecho1svC pembrac1svC penjoy1svC pexpect1svC
  pexplain0cvs pfavor1svC pfeel1svC pfocus1svC pignor1svC pinform2svC pknow0csvC pmount1svC pnot4svC ppromis2svC ppropos2svC
  preferr4svC preject4svC premind1svC premind4svC prepeatedly2svC presist1svC psaw1svC psay0cvC psay3svC pseem0csv psignal1svC
  psought0csv pspok1svC pstatement1svC punderscor1svC pview1svC
-0.1 paccus3svC paccus4svC padmitt1svC pagre0csv pagre4svC pannounc2svC pappear0csvC pappear0cv particulat1svC pask0csv pask1vsC
  pattempt1svC pattention2svC pavoid1svC pbelief1svC pblam2svC pcit2svC pclaim1vC pclash2svC pcomplain1svC pconcern2svC
  pcontention1svC pconvinc1svC pcriticism0csv pcriticism2svC pcriticiz2svC pdecid2svC pdeclin0csv pdeclin3svC pdemonstrat1svC
  pdeny2svC pencourag1svC pendors1svC pexpect0csv pexpect0cv pexpect4svC pfir1svC phop0cvC phop1vC phop2svC pinsist3svC pintend1svC
  pknew1svC pknown0csv pknown2svC plook0cvC plook1svC plook3svC pnotic1svC poffer2svC pofficially1svC poptimistic1svC poutspoken1svC
  ppost4svC ppresent1svC ppromis3svC pquestion2svC pquick1svC prealiz1svC prefus0csv prefus2svC preject3svC preply0csv preveal4svC
  psaid0cvsC psaid2vC psaid3svC pseek1vC pseen1svC pself-describ1svC pshow3svC psid1svC psign2svC pskeptical1svC psought1svC
  pspeculation1svC psuggest2svC ptalk2vC ptalk4svC ptell1svC ptell2vC pthink0csvC pthought1svC pthrew1svC ptold2vC punderstand1svC
  pview2svC pvoic2svC pvot1svC pworry2vC pwrit0csvC pwrot3svC
-0.05 padd0cvC paddress1svC padmission1svC pagre3svC paim4svC pannounc0csvC passert1svC passumption1svC passur1svC pattention1svC
  pchampion1svC pchant2svC pcit1vC pclaim0cvC pclaim3svC pclear0cvC pconced1vC pconsider1svC pconvinc1vC pcriticism0cvC
  pcriticism4vsC pdecid1svC pdeclar0cvs pdisclos0cvC pdisput1svC pdistanc1svC pendors1vC pevinc2svC pexplain1vC phighlight1svC
  pinability1svC pinvok1svC pissu4svC pknown1vC plabel1svC plaid1svC plook0csv plook2vC pmeasur1svC pmention1svC pmention2vC
  pnam0csvC pnot0cvC poffer1svC poffer4svC pofficially2svC pplead1svC pplead2svC ppoint0csv pportray3svC ppredict2svC pproject1svC
  preact1svC pread2svC prebuff1svC preferr0cvC preferr1svC prelish1svC premember2svC preport0cv preport0cvC preport4svC preveal2vC
  psaid0cvs psaid4vsC psay0cv psee1vC pseen0csv pseen1vC pseen2svC pshar4svC pshow1vC pshrugg1svC psingl1svC pspok2svC pstrongly1svC
  pstruck1svC psupport1vC pthink1vC pthreaten2svC pthreaten4svC pview0csvC pvot2svC pweigh1svC pwrit2svC
0.05 packnowledg1vC padamant1svC padd2svC padvocat1svC padvocat2svC paim2svC pannounc0cvC pannounc1svC pask0cvC passert1vC pbalk2svC
  pbemoan1svC pblast1svC pblast1vC pbrag1svC pbristl2svC pcast4svC pcaution2svC pcelebrat1svC pclaim0csvC pclear1vC pclear4svC
  pcomplain1vC pconclud3svC pconclud4svC pcontinu0cvC pcontinu4svC pcriticism2vC pdeclar1svC pdescrib0csvC pdescrib0cvC pdevot1svC
  pdisclos1svC pdiscuss1svC pdislik1svC pdoubt1svC pdownplay1svC penvision1svC pexplain4svC pexpres1svC pexpress4svC pfear1svC
  pforecast1svC phint1vC phop4svC pimagin1svC pinsist4svC pinsistenc1svC plash3svC pliken1svC plist1svC pmock1svC pnot1vC poffer1vC
  poutlin1svC pprohibit1svC ppromis0csvC ppromot1svC pread0csv prebuk1svC preferr2vC preleas3svC premark1svC preport0cvs preport4vsC
  prespond0csv prul1svC psay0cvs psay4svC pseem0cv pstat0csv pstat4svC pstatement2svC pstatement4svC psuggest0csvC psupport0cvs
  psupportiv2svC ptell0csv ptell3svC ptold4vC ptout1vC ptweet0csvC ptweet0cvs ptweet2svC ptweet3svC purg3svC pvoic3svC pwithdrew1svC
  pwrot0cvs
0.1 paccord4vsC packnowledg0csvC packnowledg4svC padd0csv padd0cvsC paim1svC pallud2svC pappear1vC pappoint1svC papprov1svC pargu1vC
  pask2svC pask3vC pbalk1svC pbeliev1svC pblast4svC pboast2svC pcalculat1svC pcall0csvC pcomplain2svC pconced1svC pconclud0csv
  pcongratulat1svC pdeclar0cvC pdecry1svC pdeem1svC pdenounc1svC pdetermin1svC pdoubt2vC pencourag1vC pevidence-fre2svC pexcit1svC
  pexplain1svC pexplain3svC pfear0csvC pfear2vC pforeshadow1svC pfram1svC phail1svC pherald1svC phop2vC pimply1svC pknown0cv
  plearn1svC pmention2svC pnam0cvC pnam1svC porder1svC ppersuad1svC pplann1svC ppoint3svC ppreach1svC ppredict0csvC ppresent4svC
  pproclaim1svC ppromis1vC ppronounc1svC pquick3svC pquick4svC prattl1svC pread1svC preaffirm1svC prebutt1svC prefer2svC premind2svC
  prepeat1svC preply2svC preport1vC prequest1svC prespond2svC prespond4svC pretweet1svC preveal0csv psaid0cv psay0cvsC pseen2vC
  psid2svC psimilarly1svC psought2svC pspeculat1svC psupport1svC ptell2svC pthrill1svC ptitl0cvC ptold1vC ptweet0csv purg1vC
  pvot4svC pvow0csvC pwarn1svC
0.15 padd0csvC padmitt4svC pagre1svC pagre2svC palleg1svC pargu1svC pask3vsC passail1svC passum1vC pattribut1svC pblam1svC
  pboast4svC pcaution1svC pcharacteriz1svC pclaim1svC pcomment2svC pcomplain4svC pcomplaint1vC pconclud0csvC pcondemn1svC
  pcredit1svC pcriticiz0cvC pdeclar0csv pderid1svC pdwell1svC pemphasiz1svC pexpos1svC pexpress3svC pfocus2svC pfun1svC
  pidentify1svC pillustrat1svC pindicat1svC pissu1svC pjok2svC pknock1svC pknown0cvC pknown2vC play2svC pnot0csv poppos1svC
  ppost0csv pprais1svC ppredict1svC ppreferr1svC ppush3svC prebut1svC precogniz1svC prefus1svC prepeatedly3svC preport0csv
  prestrict1svC psaid0csv pseem0cvC pseem3svC pseen0cvC pshar1svC pshow1svC psuggestion1svC ptalk3svC pthreaten1svC ptold4svC
  pvouch2svC pwant1svC pwarn2svC pwary2svC pwelcom1svC pwidely0cvC pwonder1svC pworry1svC
0.2 padmit1svC papplaud1svC pask3svC pask4vsC pcall1vC pcontradict1svC pdefend1svC pexpect1vC pfear1vC poffer3svC ppledg1svC
  pportray1svC pprefer1svC pquot1svC prail2svC prefus3svC preject1svC preleas4svC premember1svC preport2svC preportedly0cvC
  preveal1svC psee1svC pseem1vC pshow0csv psign1svC pslam1svC psparr2svC pspok4svC ptold0csv ptweet1svC purg1svC
0.25 paccord0cvs pargu4svC pcontemplat1svC pdismiss1svC pexpect0cvC phop1svC ppoint2svC ppush2svC prepeatedly1svC pshow4svC
  ptalk2svC pthink1svC
0.3 pcriticiz1svC pdeclin1svC pinsist1svC plament1svC pnot1svC ppropos1svC pquestion1svC psaid1svC pwrot4svC
0.35 pappear0cvC pask1vC pcontinu3svC pdescrib1svC precall1svC psuggest1svC pvow1svC
0.4 pcall2svC pcit1svC ppromis1svC
0.45 paccus1svC
0.5 preferr2svC psay1svC
-0.5 q-s|svC q-|svC
-0.35 q-|csv
-0.3 qthe|svC
-0.25 q=5|csvC q=5|cvsC qN|svC qU|svC qVed|svC
-0.2 q$|vC q-ed|svC qfor|svC qhas|svC qto|svC
-0.15 q$|cvC q$|svC q-er|csv q-ion|svC q-ment|svC q-|vC q=3|cv qUed|svC qUly|svC qaccording|cvs qfrom|svC qis|csv qof|svC qsaid|svC
  qwas|csv qwas|svC qwith|svC
-0.1 q-al|svC q-ers|svC q-ions|svC q-ly|svC qN|vC qQ.|svC qUer|svC qUion|svC qUs|svC qU|csv qU|vC qVed|cv qVed|cvs qVing|cvs
  qVly|svC qV|svC qand|vC qat|vC qbecause|svC qbe|svC qcampaign|svC qhad|svC qhave|cvs qhave|svC qin|csvC qin|cvC qin|vC qit|svC
  qof|cvC qof|vC qout|svC qover|svC qshe|svC qvoters|svC qwould|svC
-0.05 q-'s|svC q-ed|vC q-ity|svC q-s|csvC q-|csvC q=3|csvC q=3|cvsC qQ|svC qUed|cv qUing|svC qU|cvC qVs|cv qV|cv qdid|svC qdo|svC
  qelection|svC qin|svC qis|svC qnow|svC qon|csvC qor|svC qpeople|svC qstates|svC qstate|svC qsupporters|svC qthan|svC qup|svC
  qwere|cvs qwere|svC qyear|svC
0.05 qUed|cvs qU|cv qbut|vC qcould|svC qhas|cv qis|cvs qlike|svC qone|csv qsaid|cvs qwith|csvC
0.1 q0|svC q=4|vC qN|csv qN|csvC qQ,|svC qVs|cvs qV|cvs qare|cv qat|svC qa|csv qduring|svC qduring|vC qeven|svC qhas|cvs qis|vC
  qsaid|cv qsaid|vC qsince|svC qthe|csvC qthe|vsC qtuesday|svC qwhen|svC qwhile|svC
0.15 q$|csvC q-s|vC q=5|vsC qN|cvsC qVing|csvC qas|svC qhis|csv qmonday|svC qnot|svC qpresidential|svC qsays|cvs qthey|csv qwere|cv
  qwho|svC
0.2 q=3|cvC q=3|vC q=6|csvC q=8|svC qhe|svC qmay|svC qshe|csv qwhich|svC
0.25 q=7|svC qafter|svC qby|svC qhe|csv qlast|svC qon|svC
0.3 q=3|vsC qVing|svC
0.35 q$|cvsC q=5|svC qbefore|svC
0.4 q=6|vC
0.5 qand|svC qbut|svC
0.55 q=4|svC
0.6 q=3|svC
0.9 q=6|svC
-0.75 rthe
-0.45 rfirst rher rnow
-0.4 rhas rhowever rit's
-0.35 ran rbook rcannot rdonald rit’s rlatinos rof roften rone
-0.3 r, rall ralso ramericans rand rdon’t rgrayson rmost rnew rno rparticular rto
-0.25 rcheyenne rchristie rdon't rfront-runner rhalf riraq rissue rlater rlong rmeanwhile rmonday rmore rnations rnobody rplan
  rstatement rterrorism runions rwebsite rwithout
-0.2 ra ralways rare rboth rcalifornia rcosta rd.c. rdebate rdespite rdidn’t reggleston rfrancis rgroup rhad rhall rhave rhaving
  rhis rinformation rits rking rman rmen rmonths rnationwide rohio rother rrally rreporters rrubio's rsources rstrategy rt-shirts
  rtexas rtrump's rturnout rwelch rwho
-0.15 r2012 ralmost ramid rbest rbroaddrick rbutz rcalif. rcaucus rclinton’s rcorker rcould rcountry rcox rcrowds rdecision
  rdemocratic rdevelopment rdifferences rdocuments rdoesn't rdoesn’t remail revidence-free rfilm rfor rgod rgovernment rhampshire
  rhasn't rin rinstead ris rlanguage rlet’s rlevine rmaine rmedia rmendoza rmessage rmich. ron rorganizers rowner rpast rperson
  rpoliticians rprimaries rremain rremarks rrepeatedly rross rsaid rsalceda rschumer rserver rsessions rso rtwitter rvirginia rweeks
  rwell rwent rwisconsin rworth
-0.1 r2013 r24 radelson rafrican-americans ramerican rany ranyone rappointee rbehavior rcanova rcbs rchange rchief rcity rclarion
  rclinton's rcoalition rcolorado rcomments rcompetitors rconference rcruz's rdeal rdid rdnc rdonations reven rfaced rfaces rfans
  rfields rfitton rfurman rgingrich rgop rgrim rgrowing rgutin rhassan rhe's rissa rit rkelly rkentucky rlady rleadership's rless
  rliberals rlichtman rlife rmarch rmccarthy rmcconnell rmcdonough rmeans rmeetings rmet rmexico rmy rnabisco rname rnominee rnot
  rolivieri rpacs rpalin rpaper rpart rparticipants rpence rpersistent rpolitical rpresidency rprevious rradio rreagan rrecent
  rrecently rreleased rresident rrichards rroof rrussians rryan’s rsabato rsame rsaturday rserious rshapiro rshow rsigns rsometimes
  rstate's rstill rsuper rsurveys rteachers rtenney rthat rthem rthen rthere rturkey rwalker rware rweiner rwilliamson rwitness
  ryear
-0.05 r. r2008 r2009 radvocates rallen rarad ras rattendees raudience rbond rbrujas rby rcacheris rclimate rcolumbia rcoulter
  rdelegate rdelegates rdidn't rdistricts relection rexpressed rfederal rfla. rgalvin rgarcía rgiuliani rhasn’t rhedge rholan
  rhughes rinitial rinto riran ritself rlaws rlittle rlynch rmiami rminister rmonth rmourners rnevada rnight rnomination rnumbers
  robama's rones roverall rparty rphiladelphia rphillip rpollak rpractices rpresident rpresidential rprogramming rquintanilla
  rrabbis rreed rrefugees rrnc rsanders's rsomeone rsong rspeech rsun-times rthis rtime rtv rviolet rwas rwaters rwednesday rwhigs
  rwhitlock rwill rworld ryet
0.05 rabout ract raffairs ragenda ralba rally ramar randanar ranthony rband rbanks rblack rblackwell rblocher rbolton rbozell
  rbrainard rbrzezinski rbureau rcardin rchairwoman rchatwal rchina rcolumnist rcommentators rcommunity rcongress rcornyn rcrowdpac
  rdoj rearnest reducation relias rfamily rfarage rferriss rfirms rfounders rfriedan rfriend rgallup rgarin rgedrich rgil rgoodlatte
  rhammond rharman rharris rhoover rhuckabee rhuffman rinsider rjersey rjolly rjudge rlawyers rleague rlopez-cantera rmackler
  rmagazine rmanchin rmanzano rmeeting rmorning rnation rnefzi rnews rofficer rorganizations rpercent rpetition rplanning rprocess
  rprogressives rproject rrace rraces rreeves rripert rrubin rsenator rservice rshaw rslate rspeaker rstaffer rstanton rsystem
  rtechnology rthey rtraders rtwo rusers rzuckoff
0.1 rackman racosta radmirers raffidavit rago rali ramerica rangeles rattendance rautor raverage raxelrod rbaier rbank rbrooks
  rbuchanan rbucher rbyrne rcardenas rcohn rcoleman rcomey rcommission rcommittees rcommunications rcompanies rcompton
  rconservatives rconsultant rconvention rconway rcorporation rcountries rcrowd rdavis rday rdecades rdefenders rdiplomat reditorial
  regyptair restablishment reveryone rfallon rfeinberg rfellow rfilings rfive rfox rfranklin rfrazier rfreddy rgermans rgermany
  rglass-steagall rgrassley rgross rguardian rhost rhuerta rhusted rimmigrants rinquiry ri’ve rkhan rkirsch rklein rlawmakers
  rleader rleft rlegion rlet's rlevell rlimbaugh rmagnate rmanafort rmany rmark-viverito rmember rmercury rmessages rmillennials
  rmitchell rmoody rmurdoch rnetwork robama roperatives ropponents routcome routlets rpac rpanel rpastor rpen rpetraeus rplatform
  rpolling rprogram rprotesters rputin rreid rrendell rreview rrights rsaldana rscholars rscott rsharpton rshe's rsherman rsherry
  rside rspecialists rsperry rspokeswoman rstar rstarr rstates rstatista rstevens rsummary rswanson rsykes rtaxation rteachout
  rtennessee rthey've rthiel rthor rthree rtoday rtyler rvermont rveteran rvideo rwallace rwalsh rwe’ve rwilson rwoman ryanukovych
  rzucker
0.15 ractivist ractor ractress rads ralbright ranalyst ranother rarm rash rassociation rattorneys rbacker rbeijing rbiden rbrafman
  rbriggs rbush rcarolina rcleveland rclintons rcommitteeman rconservative rcross rcuriel rdesantis reach rearlier rfriends rfund
  rginsburg rgore rhicks rhollande rhoward rhurt riii rindependents rinvestigation rinvestigators rinvestors risn’t rjacobs rkasich
  rkhalif rkiedis rkirby rletter rlibertarians rmatter rmcauliffe rmembers rmenendez rmobil rneurosurgeon rnieto rpaul rpinchuk
  rpolice rpolitico rpost rprager rprimary rprogress rprosecutors rrepublican rrepublicans rresearch rresidents rreuters rsanders
  rschlafly rschoen rscientists rsexton rsides rsinger rsource rspeakers rspicer rstudies rtechnologists rtester rtycoon runion
  rwarren rweek rwhich rwilliams
0.2 radviser radvisers ragency ralabama rap rassociates rbennett rboard rbradley rbryant rcook rcounty rdepartment reconomists
  remployee rexecutives rgorka rgovernor rgroberg rhe’s rjohnson rjones rjr. rkaine rlawyer rmaher rmogul rmurphy rnone ro'malley
  rorganization rparties rpolls rpriebus rrealclearpolitics rreports rrivals rromney rschilling rsecretary rsenators rseveral
  rskelly rstate rstrategist rstrategists rteam rthey’re rtown rwatch rwe rwhom rwoods ryork ryou’re
0.25 raides ranalysis rblasio rbob rchairman rcuban rfrank rgowdy rhannity rhe rhouse rinsiders rjournalism rlewandowski rmayor
  rnetworks rnewspaper rothers ro’malley rpress rreport rresearchers rryan rstone rsullivan rtweet rzimmerman
0.3 rbeck rbusinessman rcandidates rcarson rcenter rclinton rcompany rcritics rdevine remails rlawsuit rmook rrecords rrubio rshe
  runiversity rweaver
0.35 rdemocrats rdirector rleaders rofficial rsome rsurvey
0.4 r10 raide rcruz rfiorina roffice rsupporter
0.45 r) ranalysts rcampaign rreporter rspokesman rtimes rtrump
0.6 rallies rofficials
0.7 rexperts
0.9 rpoll
-0.4 sappearthat|svC soffera|svC ssaidabout|svC ssaidto|svC
-0.35 sclearthat|svC ssupportN|svC
-0.3 sannouncthe|svC sdeclarthe|svC sfounda|svC shopthat|svC sknowit|svC snamN|svC srespondto|svC ssaida|svC stoldN|svC
-0.25 saddto|svC scallQ.|svC scallU|svC sclaimthat|svC sexpectto|svC sfeelthat|svC shintthat|svC sreportQ,|csvC ssaidQ,|csv
  ssaidQ,|cvs ssaidQ,|cvsC ssaidin|svC ssayQ,|csv sspokto|svC sstressthat|svC sthink-s|svC swrotN|csv
-0.2 saccus-ing|svC saccusof|svC sannouncN|svC sappearto|svC sargua|svC saskN|svC saskher|svC sblamhis|svC scallQ|svC scallan|svC
  sconsidera|svC sfound-|svC shopN|svC slearnthat|svC sopposit|svC spushN|svC srememberthat|svC sreportfrom|svC ssaidU|svC
  ssaynot|svC ssaywhat|csvC sseeka|svC sseethe|svC sshowup|svC swantit|svC swantthe|svC
-0.15 saccord-|cvs saccordN|cvsC saccordand|cvs saddN|svC sagrethe|svC saskN|vC saskabout|vC saskto|svC sattacka|svC sbelievthey|svC
  sblastN|svC scall-|svC scallQ,|svC scallthat|svC scasttheir|svC scitthe|svC scomplaintthat|svC scontinuto|svC scriticismthat|svC
  scriticizN|svC sdeclar-|svC sdefendhis|svC sdelivera|svC sendorshim|svC sexpectthe|cvC sexplainhis|svC sexplainshe|csvC sfeel-|svC
  sfound-s|svC sfoundthe|svC shirN|svC shopfor|svC signorthe|svC sindicatany|svC sknowwhat|svC smaintainthat|svC soffer-er|svC
  spassthe|svC spraisN|svC spredictN|svC squestionabout|svC sreferencthe|svC sreport-|svC sreportQ,|csv srespondN|svC ssaid=4|svC
  ssaidat|svC ssaidhe|csvC ssaidof|svC ssaidon|svC ssaidthis|csv ssaidwhen|csvC ssay-s|svC ssay=4|svC ssaythey|svC sseehow|svC
  sseeif|svC sseekthe|svC sseem-|svC sseemit|cvC sseenUing|svC sseenas|svC sseethat|svC sshow-|svC sshowU|svC sshowan|svC
  sshowher|svC sshowthe|svC sslammthe|svC ssoughtthe|svC sspeculationthat|svC ssupporther|svC stalkN|svC stellN|svC sthinkthat|svC
  stitlN|svC sunderstandthat|svC swarnabout|svC swritQ.|svC swrotN|svC
-0.1 saccordQ|vsC saccordbut|cvs saccordnot|cvs saccordthat|cvs saccordthe|cvsC sadd-|svC saddQ.|csvC saddthe|svC sagre-|svC
  sagreN|csv sangerthe|svC sannounchis|svC sask-s|svC saskN|cvC saskabout|svC saskthe|svC sassertionthat|svC sassumptionthat|svC
  sattemptto|svC sbackN|svC sbeliefthat|svC scall-|csvC scallN|csv scallN|cvC scastthe|svC schantof|svC schargwith|svC sclaim-|svC
  sclaimabout|svC sclashthe|svC scointhe|svC sconfirmthe|svC sconsiderUing|svC sconsiderhow|svC scontinu-|svC scontinuQ.|svC
  scontinuU|svC scriticismhis|svC scriticismthe|svC scriticizby|svC scriticizfor|svC sdeclara|svC sdeclarthat|vC sdeclinthe|svC
  sdenouncthe|svC sdescribit|svC sdiscusthe|svC sdismisshim|svC secho-|svC sendorsN|svC sexpress-ion|svC sfavorN|svC sfearN|svC
  sfindthat|svC shighlightN|svC shop-|svC shopefulN|svC sidentifyas|svC simplythat|svC sintendto|svC sknownfor|svC sknowthe|svC
  slist-s|svC slistN|svC slookthe|svC smentionas|svC snoticN|svC sopposN|svC spointthat|svC spredictthe|svC spressN|svC
  spressthe|svC spropos-ion|svC spropos-|svC spushthe|svC squestionthe|svC squickto|svC sreferrthat|svC sreferrthe|svC
  sreiterathis|svC sreiteratthat|svC srejectthat|svC sreleasa|svC srememberN|svC sremindN|svC sremindthe|svC sreplyQ,|csv
  sreport-ions|svC sreportby|svC srespond-s|svC srespondthat|svC srevealthe|svC ssaid-|csv ssaid=6|svC ssaidQ?|cvs ssaidQ|cvsC
  ssaidUing|csvC ssaidand|csv ssaidany|svC ssaidasked|csvC ssaidboth|svC ssaidbut|cvs ssaidhas|svC ssaidhis|csvC ssaidwill|svC
  ssaidwould|svC ssay-er|svC ssay-ing|svC ssayUly|svC ssayis|svC ssayon|svC ssaythe|svC sseemUed|svC sseema|cvC sseema|svC
  sseemlike|svC sseemthat|cvC sseemthat|svC sseemthat|vC sseemwhat|cvC ssentencto|svC sshoutQ!|svC sshowUs|svC ssignN|svC
  ssuggestshe|svC stell-|svC stellshe|svC sthinkhe|svC stold-ers|svC stoldQ,|csv stoldthe|svC stweetN|svC sunleashthe|svC
  surgthe|svC sviewthe|svC svotN|svC swant-|svC swantthat|svC sworrythe|svC swritQ,|csvC swrota|svC swrotthe|svC
-0.05 saccordN|cvs saccordat|cvs saccordbut|cvsC saccordfor|cvsC saccordmore|cvs saccusUing|svC saddQ,|csvC sadmissionthat|svC
  sagreon|svC sagrethat|svC sagrewith|svC sannouncthat|svC sannouncthat|vC sannouncthey|svC sappearN|csv sappearhe|cvC sappearon|svC
  saskQ?|csv saskhim|vC sattackher|svC sattackthe|svC sattentionto|svC savoid-ions|svC sbelievhe|svC sbelievshe|svC sblama|svC
  scalla|svC schidN|svC scita|svC scithis|svC sclaim-ity|svC sclaima|svC scomplainN|svC sconcedthat|vC sconsiderthe|svC
  scontentionthat|svC scriticismN|csv scriticismfor|svC sdeem-ed|svC sdescrib-s|svC sdescribN|svC sdisputthat|svC sendorsher|svC
  sevincthat|svC sexpect-|cvC sexpectthe|svC sexplainthe|svC sexpresshis|svC sexpressthat|svC sfeela|svC shighlight-|svC
  shighlighthis|svC sidentify-s|svC sinabilityto|svC sinsistthe|svC sknowabout|svC sknownas|vC sknownto|vC slook-|svC slookN|cvC
  smentionN|svC snamthe|svC snotN|csvC sofferthe|svC spleadto|svC spromisthat|svC sproposthe|svC spushto|svC sreadQ.|svC
  srecallN|svC srefus-|svC sremindthat|svC sreportedly-ing|svC srespondby|svC ssaid-er|svC ssaid-s|csvC ssaidQ?|svC ssaidQ|csvC
  ssaidhad|svC ssaidmany|csvC ssaidone|svC ssaidtheir|svC ssayN|cvC ssayN|cvs ssayQ,|csvC ssayUs|svC ssayhe|svC ssayhe|vC
  ssaysuch|svC ssaythat|vC ssaythe|csvC sseekto|svC sseem-ly|svC sseemN|csv sseemUly|svC sseemmore|svC sshowhow|svC sshowits|svC
  sshowthat|vC sshowthe|csvC sshruggU|svC ssinglout|svC ssoughtN|svC ssounda|svC ssuggesthe|svC ssuggestthat|vC stalk-|svC
  stell-s|svC stellQ.|svC sthreatenU|svC stitlQ,|svC stitlQ.|svC stold-er|svC stoldof|svC stweetQ.|svC stweetthe|svC surg-|svC
  surgpeople|svC sviewof|svC swarna|svC sworryN|svC sworrythe|vC swrotin|svC
0.05 saccord-ly|cvs saccord-s|vsC saccordQ.|vsC saccorda|cvs saccordhe|vsC saccordhis|cvs saccordthere|cvs saccordthe|vsC
  saccusN|cvC saccushim|vC sacknowledgN|svC sadamantthat|svC saddthat|vC sadmitthat|svC sannouncUs|svC sannounche|svC
  sannouncnew|svC sannouncshe|svC sappearN|svC sappearbefore|svC sappearthat|vC sapplaudN|svC sapplaudthe|svC saskQ?|vC saskhow|vC
  saskto|vC sassumN|svC sassumthat|svC sawarthat|svC sbelievN|csvC sblamN|svC sboastthe|svC sbristlthe|svC scallQ|vC scallUing|svC
  scallthe|vC scit-s|svC scit-|svC scitan|svC sclarifythat|svC scommenton|svC scomplainthe|svC scondemnN|svC sdeclarQ.|svC
  sdeclarthe|vC sdefendher|svC sdefendthe|svC sdenouncN|vC sdescribN|cvC sdescribthe|svC sdiscussthe|svC sdismissthe|vC sdon'tU|svC
  sexplainQ.|svC sexpressthe|svC sfeelthe|svC sforecastthat|svC shighlightUs|svC sidentify-|svC sindicatthe|svC sinsistencthat|svC
  sinsistshe|svC sintimatthat|svC sknowhow|svC sknownas|svC sknownthe|svC slikenthe|svC snamher|svC snothe|svC snoticthat|svC
  soppos-ions|svC spersuadthe|svC spleadU|svC spoint-|svC spointout|svC spointthat|vC spostQ,|csv spostthe|svC sprivatelythat|svC
  spromis-s|svC srailN|svC sreactto|svC sreadQ,|csv srecallQ,|csvC srecallher|svC sreferrN|vC sreferrQ,|csvC srepeatedlythat|svC
  srepeathis|svC srepeatthe|svC sreportin|csv sreportthat|svC sreportthe|csvC srequest-ity|svC srulthat|svC ssaid-ly|csvC
  ssaid=10|cvs ssaid=10|cvsC ssaidQ!|svC ssaidQ.|vC ssaidher|csvC ssaidin|csvC ssaidthat|cvs ssay-ers|svC ssayN|csv ssayin|svC
  ssayit|vC ssee-s|svC sseem-|cvC sseemN|cv sshara|svC sshow-s|svC sshowit|svC sshowno|svC ssidwith|svC sstatQ.|svC
  sstatementthat|svC sstatthat|svC stalkUing|svC stalkher|svC stalkto|svC stalkwhat|svC stellQ,|csv stestifythat|svC sthankN|svC
  sthinkit|svC stold-|svC stoutthe|svC stweetQ!|csv svotfor|svC swonderwhether|svC sworrythat|vC swritQ,|cvs swrotN|csvC swrotQ,|cvs
0.1 saccordafter|cvs saccordin|cvs saccordon|cvs saccusthe|svC sacknowledga|svC sacknowledgthat|svC sacknowledgthat|vC
  sacknowledgthe|svC saddN|csvC saddQ,|cvsC saddhe|svC saddthe|csvC sappearto|vC sarguN|svC sarguthat|svC sarguthat|vC sarguthe|svC
  sarguwhich|csvC sask-|vC saskQ,|csvC saskfor|svC saskthem|svC saskwhether|vsC saskwhich|vC savoidU|svC sbalkat|svC sbelievit|svC
  sbelievthe|svC sblam-|svC sblastout|svC sblastthe|svC scalculatthat|svC scallN|vC scallto|vC scautionthat|svC schallengN|svC
  scit-er|svC scitN|svC sclaimto|svC sclearthat|vC scomplainthat|svC scondemnthe|svC sconfirma|svC scontinuQ,|cvC screditN|svC
  scriticismhis|vC scriticismover|svC scriticizher|svC scriticizhis|svC sdeclarN|svC sdeemthe|svC sdescrib-|svC sdescribhow|svC
  sdeterminto|svC sdisclosthe|svC sdislikthe|svC sdismissN|svC sdismissthe|svC semphasizthat|svC sendorsUing|svC sestimatN|svC
  sevidence-frethat|svC sexpectN|cvC sexpecta|cvC sexpectwhich|cvC sexplainhow|svC sexpresU|svC sfindN|svC sfocusthe|svC
  sforeshadowthe|svC shailthe|svC shintat|svC shopefulthat|svC shopto|svC sinsistN|svC sinsistit|svC sinsistthat|svC sinsistthey|svC
  sknow-|svC sknownN|cvC sknowtheir|svC slambastthe|svC slearnhow|svC slistthe|svC slooka|svC slookfor|svC smentionN|cvC
  smentiona|svC smentionhis|svC smockthe|svC snotN|csv snotthe|svC sofferan|svC sofferhis|svC spass-s|svC splannto|svC spointa|svC
  spraisthe|svC spromis-al|svC spromisa|svC spropos-ing|svC sproposUing|svC sproposa|svC spushhis|svC squestion-|svC squestionN|svC
  srebutN|svC srecallUing|svC sreferenca|svC sreferrN|svC sreleasthe|svC sremarkthat|svC sremindof|svC sreplyQ.|svC sreportN|cvs
  sreportthe|csv sreportthe|svC srespondQ,|csv srespondVing|svC sreveala|svC ssaid-al|svC ssaidN|cvsC ssaidQ|cvs ssaidQ|svC
  ssaidafter|csvC ssaidat|csvC ssaida|csv ssaidbut|csv ssaidhis|csv ssaidif|csv ssaidif|csvC ssaidit|csvC ssaidmore|svC ssaidof|csvC
  ssaidthat|vC ssaidthere|svC ssaidthose|svC ssaidwhich|csvC ssayQ,|cvsC ssayU's|svC ssaya|svC ssayfor|svC ssayhe|csvC ssayif|svC
  ssayits|svC ssaywhat|svC sseeN|svC sseek-s|svC sseemhe|cvC sseenN|cvC sseenthis|svC sshownan|svC ssigna|svC sspokhow|svC
  sspokthe|svC ssuggestUing|svC ssuggestthey|svC ssuggestthe|svC ssupport-ion|svC stellto|svC sthankhis|svC sthink-|svC
  sthinkhis|svC sthinkthey|svC stoldthat|vC stoldthey|svC stweetQ,|csv stweetthat|svC sviewN|svC svotagainst|svC svouchN|svC
  svowthat|svC swarnN|svC swarnof|svC swrotQ.|svC
0.15 saccordN|vsC saccusN|svC saccushim|svC saddbut|csvC sadvocat-|svC sallegthat|svC sappearN|cvC saskhim|svC saskif|vC
  saskwhether|svC saskwhether|vC sboasthis|svC sboastthat|svC scallwhat|csvC schantQ|svC schargthat|svC scit-al|svC sclearhis|svC
  scomplaintthat|vC sconcedthat|svC sconcludthat|svC scontinuN|svC scontinuthat|svC scriticiz-|svC scriticizN|cvC sdeclarQ,|csv
  sdeclarthat|svC sdwellon|svC sechoN|svC semphasizthe|svC sexpect-|svC sexpressN|svC sfearthe|vC sfoundN|svC sfoundU|svC
  sfoundit|svC shop-ing|svC shopthe|svC sindicathe|svC smentionthe|svC sopposan|svC sopposa|svC sopposthe|svC soutlinthe|svC
  spointN|svC spointthe|svC spraisN|vC sproposto|svC spushfor|svC squestion-er|svC squestionhis|svC squestionhow|svC squotN|svC
  srecognizthat|svC srefusto|svC sreport-ly|svC sreportedlythe|cvC sreporton|svC srespondQ.|svC ssaid-ing|svC ssaidN|csv ssaidN|cvs
  ssaidN|svC ssaidQ,|cv ssaidQ|csv ssaidbut|csvC ssaidher|svC ssaidhe|csv ssaidif|svC ssaidis|svC ssaidsome|svC ssaidthe|csv
  ssaidwere|svC ssay-|svC ssayQ,|cvs ssayhis|svC ssayin|csvC ssaythere|svC ssaywhich|csvC sseea|svC sseehim|svC sshow0|svC
  sshowvoters|svC sstressthe|svC ssupport-ing|svC ssupport-|svC sthinkshe|svC stoldQ,|csvC stoldher|svC stoldhe|svC stweeta|svC
  surg-s|svC svotthe|svC swantto|svC swidelythe|cvC swritthe|svC swrotQ,|csvC swrotthe|csv
0.2 saccordin|cvsC sadmittthat|svC saimto|svC sannouncN|csv sannounca|svC sannouncit|svC sappearthe|cvC sask-er|svC sbelievin|svC
  scallN|svC sclaimN|svC sconfirmthat|svC scriticizthe|svC sdefendN|svC sdenouncN|svC sdenyany|svC sdescribas|svC sestimatthat|svC
  sexpecta|svC sexpectto|vC sexplain-|svC sfearthat|svC sknockN|svC sknowthat|svC slamentthe|svC slookto|svC snotthat|svC
  sofferto|svC spledgto|svC spusha|svC squickthat|svC sreportthat|vC srespondfirst|svC ssaid-ing|csv ssaid-s|svC ssaidN|csvC
  ssaidas|csv ssaidhe|svC ssaidhis|svC ssaidit|svC ssaidthe|cvs ssaidthe|svC ssayN|svC sseem-|vC sseemN|cvC sshowhe|svC sshownU|svC
  sslamN|svC sspokabout|svC ssuggestionthat|svC ssupportthe|svC stalkthe|svC stoldshe|svC surgN|svC swantN|svC swrotabout|svC
0.25 sattackN|svC scallfor|svC sconsider-ing|svC sdeclinto|svC sidentifyN|svC spassa|svC spredictthat|svC ssaid-ed|svC ssayshe|svC
  sseemthe|cvC sshowthat|svC ssought-|svC stalkabout|svC stellthat|svC sthinka|svC sthreatento|svC swarnthat|svC
0.3 saccordQ,|cvsC saskhow|svC saskif|svC spromisto|svC sreportN|csv swrotthat|svC
0.35 scallhim|svC scallon|svC soffer-|svC ssee-|svC sseemto|svC ssoughtto|svC
0.4 svowto|svC
0.45 saddQ.|svC saddthat|svC sfoundthat|svC stoldthat|svC
0.5 sshowN|svC
0.55 ssaidQ.|svC
0.65 ssaidthat|svC
-0.6 tthat|svC
-0.55 t=10|svC tsaid|svC tthe|svC
-0.4 the|svC thow|svC tsays|svC
-0.35 tVed|svC ta|svC
-0.3 ti|svC tof|svC tshe|svC twhat|csvC twhat|svC twhether|svC
-0.25 tVed|cvs tVing|svC tin|svC tit|svC ton|svC tor|svC tthose|svC tto|svC
-0.2 tN|csvC tQ.|csvC tUs|svC tand|csv tas|csvC tby|svC tdo|svC tsay|svC tthan|svC
-0.15 t-ing|svC t-s|svC tQ|csv tQ|svC tUing|svC tand|csvC tdid|svC tfor|svC tmade|svC tsaying|svC tsince|svC tsupport|svC tthat|csvC
  tthere|svC tthey|svC tthe|csv tthe|csvC
-0.1 t-ive|svC t-|csvC t=3|csv tQ!|csvC tVs|svC tV|svC t^|csv tabout|svC tafter|csv tan|svC tasked|cvs ta|csvC tbefore|svC tfrom|vsC
  tnew|svC tof|csvC tone|svC tsaid|vsC tthat|csv twhen|csvC
-0.05 t-ions|svC tN|csv tformer|svC tis|svC tpeople|svC tthis|svC
0.05 t-er|csvC t-ing|csv t-s|csvC tQ?|csvC tbut|csvC tby|vsC tif|svC tincluding|svC tover|svC tsays|cvs
0.1 t-ed|svC tV|cvs tafter|svC thad|svC tonly|svC tsays|cvsC tso|svC ttime|svC tto|cvs tweek|svC twhat|csv
0.15 t-ers|svC t-er|svC t-ly|svC t=5|svC tN|svC tQ,|svC tQ?|csv t^|csvC tby|cvs thave|svC tmake|svC tvoters|svC twho|csvC twho|svC
0.2 t-|csv tQ.|svC tbecause|svC tnow|svC tpercent|svC tsome|svC tthen|svC twhere|svC twhich|svC
0.25 tQ!|csv tQ,|vsC tUer|svC teven|svC twhich|csv
0.3 t=3|vsC t=7|svC tand|svC twhich|csvC
0.35 t=4|svC
0.4 tas|svC
0.45 t=3|csvC twhen|svC twhile|svC
0.55 t=6|svC tQ,|csv twith|svC
0.7 tQ,|csvC
0.9 t=3|svC
0.95 t^|svC
1 tbut|svC
-0.8 wexpected|svC
-0.45 wseemed|svC
-0.4 wappears|svC
-0.35 wconsidered|svC wknown|svC
-0.3 whighlighting|svC wlooks|svC wlook|svC wreportedly|svC
-0.25 wcriticism|svC wdescribe|svC wpushed|svC wreminds|svC wseems|svC wtitled|svC
-0.2 waccused|svC wacknowledging|svC wappear|svC wargued|csv wbacked|svC wcalling|svC wcharged|svC wclaiming|svC wcomplaints|svC
  wcriticizing|svC wdecide|svC wembraced|svC whired|svC windicates|svC wlaunching|svC wnoting|svC wrealized|svC wrenewed|svC
  wreported|csvC wrespond|svC wseen|svC wtweeted|svC wviewed|svC wwants|svC
-0.15 wagree|svC wasked|cvs wassails|svC wassumption|svC wattempted|svC wattention|svC wblamed|svC wblasts|svC wclear|svC
  wconceding|svC wcriticized|csv wdeclared|svC wdelivered|svC wdenied|svC wdismiss|svC wencourage|svC wexplained|cvs wfavored|svC
  wignored|svC wknew|svC wlabeled|svC wmaintained|svC woffers|svC wofficially|svC wopposed|svC wpassed|svC wpromises|svC
  wquestions|svC wrecognized|svC wrefuse|svC wresisted|svC wsaid|vC wsaw|svC wsaying|csvC wsay|vC wsought|csv wspeculation|svC
  wtalking|vC wtelling|svC wthinks|csvC wview|svC
-0.1 wacknowledged|svC wadding|csvC waddressed|svC wadds|svC wagreed|csv wannouncing|svC wappeared|csvC wappeared|svC wargued|csvC
  wasked|csv wasked|svC wasking|vC wask|vC wasserting|svC wassured|svC wbacking|svC wbelief|svC wbelieving|svC wcalling|csv wcall|vC
  wcast|svC wchampioned|svC wchants|svC wclashed|svC wcoined|svC wcomplain|svC wconcern|svC wconcern|vC wconsidering|cvC
  wcontention|svC wcriticism|csv wcriticized|vC wdeclined|csv wdemonstrated|svC wdoubts|svC wexpected|csv wexpected|cv
  wexpecting|cvC wexplained|csvC wexplain|svC wexpressing|svC wfiled|svC whinted|svC whopes|csvC whope|svC winability|svC wknown|csv
  wknow|csvC wknow|svC wlisted|svC wmentioned|svC wmention|vC wnoticed|svC woptimistic|svC wpledging|svC wpraised|svC wpredicted|svC
  wpromise|svC wprovided|svC wrebuffed|svC wreferred|svC wrejecting|svC wreminding|svC wreplied|csv wreports|csvC wrevealing|svC
  wrevised|svC wsaid|cvsC wsaid|vsC wseeking|svC wseemed|vC wseems|csvC wself-described|svC wshows|vC wsingled|svC wstruck|svC
  wsuggesting|vC wtalked|svC wtelling|vC wthinks|svC wthreatening|svC wthrew|svC wtold|svC wunderscore|svC wunderstanding|svC
  wunleashed|svC wweighed|svC wworrying|svC wwrote|svC
-0.05 wadmission|svC wadvocated|svC wannounced|csvC wannounces|svC wapologized|svC wappeared|csv wappeared|cv wappears|csv
  wappears|csvC wargues|svC warose|svC wasked|csvC wask|svC wblame|svC wboasts|svC wcalling|cvC wcalling|vC wcalls|csv wcited|svC
  wciting|vC wclaim|vC wclear|cvC wconfirming|svC wcriticism|cvC wdefending|vC wdenouncing|svC wdisclosed|cvC wdiscussed|svC
  wdislike|svC wdoubt|svC wechoing|svC wendorses|svC westimates|svC wevince|svC wexpected|csvC wexpress|vC wfears|svC wfired|svC
  wfocuses|svC wimplied|svC wintended|svC wlooking|vC wmentions|svC wnamed|csvC woutspoken|svC wpointed|csv wposted|svC wpredict|svC
  wprojected|svC wpromoting|svC wpumped|svC wquoting|svC wrecounted|svC wrefused|csv wremember|vC wreported|cv wreported|cvC
  wrevealed|cvC wsaid|cvs wsaid|svC wsaying|cvC wsay|cvC wseeking|vC wseems|csv wseen|csv wsee|vC wshouted|svC wshowing|svC
  wshow|csvC wsounded|svC wspoke|svC wstatement|svC wstrongly|svC wsuggested|svC wsuggests|svC wsupports|svC wtell|vC wthink|vC
  wthought|svC wtouched|svC wtribute|svC wunanimously|svC wview|csvC wvoted|vC wwant|svC wworried|vC wwrites|csvC
0.05 waccused|cvC wacknowledges|svC wadamant|svC wagree|vC waimed|svC waim|svC walleges|svC wannounced|cvC wapproved|svC wargued|svC
  wasking|svC wbrushed|svC wchided|svC wcites|svC wconcluded|csv wcontinued|cvC wconvince|svC wcriticize|vC wdecries|svC
  wdemands|svC wdescribed|cvC wdetermined|svC wdismissing|vC wdownplayed|svC wdubbed|svC weager|svC wemphasizes|svC wforecast|svC
  whailed|svC whighlighting|vC whighlight|svC windicated|svC winsisted|csv winsistence|svC wintimated|svC wknocked|svC wknown|vC
  wlaments|svC wleery|svC wmentioning|svC wnotes|csv wportrayed|svC wpraise|vC wpredicts|svC wprefer|svC wpromised|csvC
  wpronounced|svC wproud|svC wquestioning|svC wquick|svC wread|svC wrecalled|vC wrecall|svC wrecognizes|svC wreferring|csvC
  wreferring|vC wrejected|svC wreleased|svC wremind|svC wrepeating|svC wreported|cvs wreported|vsC wreports|vC wrequested|svC
  wresponded|csv wresponds|svC wruled|svC wsays|cvs wseeks|svC wshowed|vC wshows|csv wstated|csv wsupported|cvs wsupporting|svC
  wsupportive|svC wtalks|vC wtells|csv wthanked|svC wtold|vC wtouting|vC wtweeted|csvC wtweeted|cvs wvoted|svC wvowed|vC wvowing|svC
  wwary|svC wwithdrew|svC wwonder|svC wwrote|cvs wyelled|svC
0.1 wacknowledged|csvC wacknowledging|vC wadded|cvsC wagrees|svC walleged|svC wappeared|cvC wappears|vC wappointed|svC wargue|csvC
  warguing|svC wasked|cvC wasked|vsC wasserted|svC wassertion|vC wattributed|svC wbelieves|svC wbelieve|svC wblames|svC wblaming|svC
  wblast|svC wcalculates|svC wcalled|vC wchanting|svC wchants|vC wcharacterized|svC wclaim|svC wclarified|svC wcommented|svC
  wcomplaints|vC wconceded|svC wconcede|svC wconcerned|svC wconclude|svC wconfident|svC wconsidered|cvC wcriticism|vC wdeclared|cvC
  wdeclares|svC wderided|svC wdescribed|svC wdisclosed|svC wdiscussing|svC wdiscuss|svC wdisliked|svC wdismissed|svC wdismisses|svC
  wdoubt|vC wdwell|svC wemphasized|svC wemphasize|svC wendorsing|svC wevidence-free|svC wexpected|vC wexplicitly|svC wfear|csvC
  wfear|svC wfocused|svC wforeshadowed|svC wframed|svC wfun|svC willustrates|svC wimplying|svC windicate|svC winsisting|svC
  winsist|svC wkeenly|svC wknown|cv wknows|svC wlashed|svC wlays|svC wlikened|svC wlists|svC wmocked|svC wnamed|cvC wnoted|csv
  wnote|svC woffering|svC wordered|svC woutlining|svC wplanning|svC wpraise|svC wpraising|svC wprefers|svC wprohibits|svC
  wpromises|vC wpublicly|svC wquestioned|vC wrattled|svC wreads|svC wrebut|svC wrecalled|svC wrecognize|svC wreferenced|svC
  wrefusing|svC wregarded|vC wremarked|svC wreported|svC wreported|vC wresponded|svC wrespond|vC wrevealed|csv wsaid|cv wsaying|vC
  wsays|cvsC wsays|svC wseemed|csvC wsees|svC wsee|svC wstating|vC wsuggested|csvC wsuggest|svC wsuggest|vC wtalks|svC wtells|svC
  wtell|svC wthreaten|svC wtitled|cvC wtouts|svC wtweeted|csv wunderstand|svC wvouched|svC
0.15 waccusing|svC wacquiesced|svC wagreed|svC wannounced|svC wanswered|svC wblasting|svC wboasted|svC wcalled|csvC wcautioned|svC
  wco-sponsored|svC wconcluded|csvC wcondemned|svC wconsidering|svC wcriticize|svC wdecided|svC wdeclared|csv wdeclare|svC
  wdefended|svC wdenounced|svC wdescribing|svC westimated|svC wexcited|svC wexplains|svC wexposed|svC wfears|vC wfear|vC whopes|vC
  widentified|svC wknown|cvC wlamented|svC wmention|svC wposted|csv wpredicting|svC wpreferred|svC wpromised|svC wpromotes|svC
  wrailed|svC wremembers|svC wreported|csv wrestricting|svC wretweeted|svC wrevealed|svC wsaid|csv wseems|cvC wseem|svC wseen|cvC
  wsimilarly|svC wsparred|svC wspeculate|svC wsupported|svC wthreatened|svC wurged|svC wwelcomed|svC wwidely|cvC wworry|svC
0.2 wadmits|svC wappear|cvC wassailed|svC wbalked|svC wcalled|svC wcalls|vC wclaimed|svC wconcluded|svC wcredited|svC
  wcriticized|cvC wdeclined|svC wdescribes|svC wexpect|svC whighlighted|svC wjoked|svC wnoted|svC wpointing|svC wproposing|svC
  wquestioned|svC wrecalling|svC wrefused|svC wrepeatedly|svC wreportedly|cvC wsay|csv wsay|csvC wshow|csv wslams|svC
  wsuggestion|svC wtold|csv wunveiled|svC wurging|vC wvowed|svC wvows|svC
0.25 waccording|cvs wadded|csvC wadvocate|svC wargue|svC wciting|svC wexplaining|svC whoping|svC woppose|svC wpledged|svC
  wquoted|svC wseems|vC wsuggesting|svC wthink|svC wtweeting|svC wwanted|svC
0.3 wacknowledge|svC wcomplained|svC wexpecting|svC wexpressed|svC wpromising|svC
0.4 wexpected|cvC wreferring|svC
0.45 wlooking|svC wpushing|svC
0.5 wasked|vC
"""
FIELD_PLACES: Final = """\
-1.4 -2.3 P>2010
-1.1 -1.2 P>3110
-1 -1 P>4011
-1 -0.2 P<5210 P<7000
-1 0.1 P<2100
-0.9 -1.7 P>4201
-0.9 -0.6 P<7211
-0.9 -0.5 P<7011
-0.9 -0.4 P>7010 P>7211
-0.9 -0.2 P>7111
-0.8 -1.2 P>5011
-0.8 -0.6 P<4110
-0.8 -0.5 P<6000 P>7011 P>7201
-0.8 -0.4 P>5010 P>7000 P>7001
-0.7 -0.9 P>5111
-0.7 -0.8 P<6111 P>4101
-0.7 -0.1 P>6001 P>7210
-0.7 0 P>6010
-0.6 -1 P<5201
-0.6 -0.9 P<5111
-0.6 -0.4 P<7010 P<7201 P>5101 P>6011 P>6210
-0.6 -0.3 P<2010 P>7110
-0.6 -0.1 P>6000
-0.6 0 P<7210
-0.6 0.1 P<4010
-0.5 -0.8 P>3011
-0.5 -0.6 P<7001
-0.5 -0.3 P>7101
-0.5 -0.2 P>6101 P>7100
-0.5 -0.1 P<5000
-0.5 0 P<3010 P<7111
-0.4 -0.8 P>3010
-0.4 -0.7 P<6011
-0.4 -0.6 P<3110
-0.4 -0.4 P<7110 P>5201
-0.4 -0.2 P<4001 P<5010 P<6211 P>5000
-0.4 -0.1 P<7200 P>5001
-0.4 0 P>4200 P>5200
-0.4 0.1 P<4000 P<6110 P<6210
-0.3 -0.1 P>4100 P>4110
-0.3 0.1 P<4100 P<6200
-0.2 -0.6 P<3011
-0.2 -0.5 P<6001
-0.2 -0.3 P>5211
-0.2 -0.2 P<6201 P<7100
-0.2 -0.1 P>4000 P>6100
-0.2 0.1 P>5210 P>6200
-0.2 0.2 P>6201
-0.2 0.4 P<3000
-0.1 -0.5 P<5001
-0.1 -0.4 P>4010 P>5100
-0.1 -0.3 P>7200
-0.1 -0.2 P<5011
-0.1 -0.1 P<6100 P<7101
-0.1 0 P<5101 P>3100 P>5110
-0.1 0.2 P>1000 P>3000
-0.1 0.3 P<5110 P>2001 P>6111
0 0.1 P<5100 P>4111
0 0.4 P>6211
0 0.8 P<2000 P<3100
0.1 -0.2 P<4101 P<6010
0.1 -0.1 P<5200 P<6101
0.1 0.3 P>4001
0.2 0.2 P<4011
0.3 -0.1 P<4200
0.4 0.1 P<4201
0.4 0.3 P>2000
0.5 1 P>3001
0.6 0.1 P<5211
0.8 0.2 P<3001
0.8 2 P>2100
0.9 -0.2 P<4111
0.9 0 P<2001
0.9 0.7 P<1000
1.2 0.5 P<3101
-2.9 -2.9 Qsupporter|<2
-2.3 -1.4 Qoff|<1
-2.2 -1.4 Qallow|<6
-2.2 -1.3 Qassertion|<2
-2.1 -1.7 Qknown|<7 Qnominat|<5
-2.1 -1.4 Qunclear|<1
-2.1 -1 Qexpect|<7
-2 -1.8 Qunclear|<2
-2 -1.5 Qproposal|<3
-1.9 -1.9 Qmean|<2
-1.9 -1.4 Qassur|<4
-1.8 -1.3 Qeager|<6 Qfocus|<5 Qmad|<7 Qspeculation|<3
-1.8 -1.1 Qboast|<5
-1.8 -0.5 Qfear|<5
-1.8 -0.4 Qincreasingly|<1
-1.7 -1.8 Qconcern|<1
-1.7 -1.2 Qcomplaint|<1 Qrequest|<4
-1.7 -1 Qdemonstrat|<7 Qsquarely|<2
-1.7 -0.9 Qconced|<5
-1.7 -0.8 Qprais|<3
-1.6 -2.3 Qtook|>2
-1.6 -1.4 Qdecision|<3 Qintend|<6 Qwill|<7
-1.6 -1.3 Qargument|<3 Qassur|<5
-1.6 -1.2 Qfeel|<7
-1.6 -1.1 Qallow|<7 Qdeliver|<7
-1.6 -1 Qcomplaint|<3 Qoutspoken|<2 Qself-describ|<6
-1.6 -0.9 Qanswer|<6 Qconsensu|<3
-1.6 -0.8 Qseen|<4
-1.6 -0.6 Qestimat|<6
-1.6 -0.5 Qcriticism|<3
-1.5 -2.8 Qstill|>1 Qturn|>1
-1.5 -2.2 Qtell|>1
-1.5 -1.4 Qidentify|<6 Qword|<5
-1.5 -1.3 Qdiscussion|<1
-1.5 -1.2 Qmight|<6
-1.5 -1.1 Qattribut|<5 Qcondemn|<6 Qrejection|<1 Qspeculation|<4
-1.5 -1 Qattention|>4 Qconvinc|<6 Qlay|<4 Qrefusal|<4
-1.5 -0.9 Qclear|<1 Qreiterat|<6 Qself-describ|<1
-1.5 -0.8 Qdetermin|<4
-1.5 -0.6 Qintroduc|<4 Qnominat|<7
-1.5 -0.5 Qnominat|<6
-1.5 -0.4 Qreportedly|<4
-1.5 -0.3 Qdislik|<2
-1.5 -0.2 Qdefens|<1
-1.5 0.2 Qtitl|<1
-1.4 -2.4 Qwidely|>1
-1.4 -1.6 Qquickly|<5
-1.4 -1.4 Qcry|<6 Qstrongly|<7
-1.4 -1.3 Qaccord|>1 Qcharg|<5
-1.4 -1.2 Qargument|<2 Qrepeatedly|<7
-1.4 -1.1 Qdecision|<7 Qdisput|<7 Qhard|<1 Qlabel|<6
-1.4 -1 Qbar|<4 Qhitt|<7 Qre-tweet|<6 Qreason|<5 Qseen|<7 Qwarmly|<6
-1.4 -0.9 Qestimat|<7 Qfollow|<2 Qtribut|<1
-1.4 -0.8 Qcomplaint|<4 Qdismis|<4 Qnervou|<7 Qoutspoken|<1 Qseen|<5 Qvocal|<1
-1.4 -0.4 Qretweet|<5
-1.4 -0.3 Qdeem|<4
-1.4 -0.2 Qexpect|<6
-1.4 0.3 Qseem|<3
-1.3 -2.6 Qpoint|>1
-1.3 -2.5 Qfocus|>1 Qrepeatedly|>1
-1.3 -2.3 Qtri|>2
-1.3 -1.9 Qendors|>2
-1.3 -1.5 Qhighlight|<3
-1.3 -1.4 Qhat|<5
-1.3 -1.3 Qrefus|<3
-1.3 -1.2 Qback|<7 Qenamor|<4 Qexplicitly|<6 Qmind|<5 Qwarning|<4
-1.3 -1.1 Qagain|<1 Qbalk|<6 Qforecast|<6 Qpassion|<3 Qreferenc|<1 Qstory|<6 Qwary|<6 Qwonder|<7
-1.3 -1 Qaccusation|<2 Qadvic|<6 Qdedicat|<2 Qidea|<1 Qsuggestion|<7 Qthreaten|<6
-1.3 -0.9 Qaddres|<7 Qadmission|<1 Qcast|<3 Qcritiqu|<2 Qdeny|<7 Qformally|<7 Qsid|<1
-1.3 -0.8 Qconced|<3 Qcongratulat|<6 Qdemonstrat|<6 Qdwell|<5 Qlist|<7 Qpromot|<3 Qreckon|<4 Qsingl|<1 Qstory|<1 Qsur|<1
-1.3 -0.7 Qencourag|<3 Qunderstand|<5
-1.3 -0.6 Qdisavow|<6
-1.3 -0.4 Qfil|<2
-1.3 0.2 Qappear|<2
-1.3 1.6 Qseem|<1
-1.2 -2.3 Qlater|>1
-1.2 -2.2 Qlay|>1 Qspeak|>1
-1.2 -2 Qstanc|>1
-1.2 -1.9 Qfocu|>1 Qquickly|>1
-1.2 -1.8 Qinterest|>1
-1.2 -1.7 Qtend|>2
-1.2 -1.6 Qpreferr|>4
-1.2 -1.4 Qannouncement|<2 Qendorsement|>7 Qenvision|<6 Qhostility|>1 Qwent|<3
-1.2 -1.3 Qlabel|<3 Qlabel|<7
-1.2 -1.2 Qdedicat|<7 Qdesir|<4 Qdidn't|<3 Qdocument|<7 Qforth|<1 Qtitl|<5
-1.2 -1.1 Qarticulat|<7 Qask|<2 Qproject|<4 Qproposal|<2 Qrais|<5 Qstatement|<7
-1.2 -1 Qaccept|<5 Qalign|<5 Qanxiety|>1 Qassur|<7 Qcelebrat|<7 Qcontemplat|<5 Qinterest|<1 Qlament|<7 Qmight|<7 Qrethink|<5
-1.2 -0.9 Qcomplaint|<6 Qexhort|<6 Qhappy|<1 Qhostility|<3 Qhostility|<4 Qobviou|<2 Qreassur|<5 Qrecommend|<5 Qrefer|<7 Qsens|<2
  Qspeculation|<2
-1.2 -0.8 Qangry|<6 Qblast|<6 Qcas|<7 Qchid|<4 Qcomplaint|<5 Qcondemn|<1 Qenthusiastic|<7 Qimply|<3 Qinterest|<5 Qminc|<7 Qopenly|<3
  Qoutlin|<3 Qpass|>6 Qposition|<1 Qtout|<1
-1.2 -0.7 Qbelief|<1 Qchalleng|<1 Qdetail|<2 Qoptimistic|<1 Qprov|<7
-1.2 -0.6 Qpost|>4 Qrequest|<5
-1.2 -0.5 Qbeliev|<6 Qdeem|<5
-1.2 -0.4 Qcomment|<6 Qhat|<4
-1.2 -0.3 Qappear|<5
-1.2 -0.2 Qlabel|<1 Qrequest|<2
-1.2 0 Qappear|<3
-1.1 -2.2 Qlaid|>1
-1.1 -2.1 Qdon't|>1
-1.1 -2 Qincreasingly|>1 Qnever|>1 Qtaken|>2
-1.1 -1.7 Qstrongly|>1
-1.1 -1.6 Qemail|>1
-1.1 -1.5 Qinterject|>3 Qwritten|>1
-1.1 -1.4 Qcompletely|<5 Qoppos|>7 Qscrutiny|<3
-1.1 -1.3 Qconcern|>1 Qendorsement|>1 Qimagin|<6 Qrefer|<5
-1.1 -1.2 Qadmission|<3 Qcry|>6 Qdeem|>2 Qdevot|<3 Qdismissiv|<5 Qgrant|>4 Qlambast|<3 Qlong|>2 Qtri|<2
-1.1 -1.1 Qannouncement|<6 Qdefender|>4 Qdiscus|<6 Qforth|<4 Qhat|<6 Qplann|<7
-1.1 -1 Qcontinu|<6 Qcritiqu|<4 Qdisappoint|<1 Qkeen|>7 Qloudly|<3 Qrecount|>4 Qrethink|<1 Qsolely|<4
-1.1 -0.9 Qassumption|<1 Qcertainly|>4 Qcontemplat|<7 Qcontention|<3 Qexhort|<4 Qfuriou|<4 Qgoe|<4 Qhir|<3 Qhostility|<5 Qkeen|<5
  Qlong|<7 Qproposal|<4 Qquickly|<6 Qrefer|<2 Qrefer|<6 Qregard|<7 Qrequest|<3 Qroll|<5 Qseemingly|<7 Qstanc|<1 Qstill|<6
  Qwidespread|<7
-1.1 -0.8 Qadmit|<6 Qauthor|>5 Qcharg|<6 Qconfident|<1 Qdeliver|<5 Qfelt|<7 Qgav|<7 Qincreasingly|<7 Qopinion|<3 Qquestion|<7
  Qreferenc|<2 Qreluctanc|<4 Qsens|<1 Qsharp|<1 Qslogan|<6 Qvocal|<5
-1.1 -0.7 Qallow|<5 Qcriticism|<2 Qevenly|<1 Qforecast|<1 Qlean|<3 Qopinion|<1 Qrepeatedly|<5 Qresonat|>1 Qsid|<7 Qslamm|<3
  Qspeak|<6 Qspott|<4 Qstory|<2 Qunderstood|<6 Qwidespread|<5 Qwidespread|<6 Qwill|<5 Qwish|<2
-1.1 -0.6 Qbelief|<2 Qbelief|<4 Qbragg|<6 Qdesign|<4 Qdidn't|<2 Qdisavow|<7 Qdisparag|<4 Qdisplay|<2 Qdrew|>7 Qself-describ|<2
-1.1 -0.4 Qback|<5 Qfavor|>5 Qindicat|<7 Qused|<2
-1.1 -0.3 Qdesign|<6 Qknown|>5
-1.1 -0.2 Qknown|<6 Qreportedly|<6
-1.1 -0.1 Qanger|<1
-1.1 0 Qrebuk|<3 Qseem|<7 Qstill|<4
-1 -1.9 Qaren't|>1 Qprovid|>3 Qrespons|>1 Qsent|>1 Qstart|>1
-1 -1.8 Qangry|>1 Qcurrently|>1 Qdistanc|>2 Qofficially|>1 Qquick|>2
-1 -1.7 Qcritical|>1 Qtaken|>1 Qtaken|>3 Qtry|>2
-1 -1.6 Qbitter|>2 Qtook|>1
-1 -1.5 Qonc|<4 Qreluctanc|>4
-1 -1.4 Qdedicat|>5 Qdisappoint|>1 Qoff|>6 Qshe'|>4
-1 -1.3 Qdeep|>1 Qforth|>1 Qinterpret|<7
-1 -1.2 Qassur|>1 Qcheer|>6 Qdedicat|>4 Qinform|>1 Qpreach|>3 Qremark|<4 Qtrad|<5 Qvoic|<7
-1 -1.1 Qangry|<3 Qboo|<1 Qcompletely|<6 Qenvision|<7 Qfocu|<1 Qhir|<2 Qoutspoken|>5 Qrecognition|<3 Qshe'|<4 Qwhack|>4
-1 -1 Qaboard|<7 Qdecision|<2 Qdefens|<3 Qestablish|<5 Qgues|<7 Qignor|<7 Qpass|<5 Qpublicly|<7 Qput|<7 Qquip|<6 Qrecit|>6
  Qrecount|<5 Qrepeat|>4 Qslash|>6 Qstrongly|>5 Qyell|<5
-1 -0.9 Qadmission|<7 Qannouncement|<5 Qanxiety|<1 Qcertainly|>7 Qconsensu|<6 Qconversation|>6 Qenthusiasm|<7 Qfiercely|<7 Qkeen|>4
  Qopposition|<6 Qpost|>3 Qprotest|<7 Qsingl|<5 Qwarning|<7
-1 -0.8 Qalleg|>3 Qangry|<7 Qassur|<6 Qbroad|<4 Qcas|<4 Qco-sponsor|<7 Qcontradict|<7 Qcry|>4 Qdemand|<7 Qdesperat|<7 Qdon't|<7
  Qenthusiasm|>4 Qenthusiastic|<5 Qforecast|<7 Qforgot|<5 Qhappy|>6 Qopin|<6 Qrail|<4 Qrecount|<4 Qrefusal|<5 Qregard|<3
  Qreportedly|<7 Qsharp|<4 Qshar|<7 Qshot|<7 Qstanc|<6 Qsued|>4 Qtold|>2 Qused|<7 Qutter|<7
-1 -0.7 Qaccept|<7 Qaccusation|<1 Qalarm|<7 Qbar|<6 Qconfidenc|<7 Qcontinu|<3 Qcontinu|<4 Qconvinc|<5 Qcritiqu|<3 Qdenounc|>5
  Qdidn't|<7 Qdrew|<5 Qforcefully|<5 Qforeshadow|<5 Qhorrify|<7 Qlaid|<5 Qlawsuit|<6 Qmaintain|<7 Qpegg|<7 Qpresent|<7 Qproud|<1
  Qrecently|<6 Qrecit|<6 Qrumor|<7 Qscrutiny|<6 Qsens|<6 Qstatement|<2 Qwonder|<6
-1 -0.6 Qassert|<3 Qauthoriz|<3 Qexplor|<1 Qimpos|<7 Qnotably|<6 Qpointedly|<7 Qpok|<1 Qpresent|<3 Qreiterat|<4 Qrelish|<3 Qrous|<6
  Qstrongly|>6 Qsupportiv|<6 Qtout|<3 Qtout|<4 Qvehemently|<7 Qverbal|<7 Qveto|<4
-1 -0.5 Qcandidly|<5 Qdiscus|<1 Qdown|<5 Qlaud|<5 Qonc|<3 Qpaint|>7 Qportray|<4 Qrelish|<2 Qwithdrew|<5
-1 -0.4 Qattack|<2 Qembrac|<5 Qpost|<6 Qrul|<4 Qshar|>5
-1 -0.3 Qalarm|<1 Qdisavow|<4 Qfir|>2 Qissu|<3
-1 -0.2 Qannounc|>7
-1 0 Qcharg|<4 Qinvit|<2 Qknown|>7 Qlabel|<4
-1 0.3 Qalarm|<5 Qconsensu|<2
-1 0.5 Qreportedly|<2
-1 0.6 Qreportedly|<3
-1 1.3 Qknown|<2
-1 1.8 Qsupporter|<1
-0.9 -1.8 Qopposition|>1 Qtribut|>1
-0.9 -1.7 Qalready|>1 Qdiscussion|>1 Qlong|>1 Qnegativ|>2 Qplay|>1 Qweigh|>1
-0.9 -1.6 Qrestrict|>3 Qwent|>1
-0.9 -1.5 Qback|<6 Qcount|>1 Qmak|>3 Qopen|>2 Qpok|>2 Qquickly|<2
-0.9 -1.4 Qattention|<2 Qoutspoken|>6 Qself-describ|>3 Qsent|>2 Qtarget|<3
-0.9 -1.3 Qdepict|<4 Qfiercely|<5 Qopenly|>1 Qpreach|>2 Qpress|<2 Qrecount|>3 Qrefusal|>5 Qutter|>3
-0.9 -1.2 Qangry|>7 Qchant|>3 Qcriticis|>4 Qexcit|<1 Qmad|>2 Qmeasur|<2 Qpass|<7 Qso-call|>4
-0.9 -1.1 Qattempt|>6 Qboo|>7 Qchampion|>5 Qdisclosur|>7 Qfir|>6 Qinterject|<2 Qlambast|>6 Qquery|>6 Qrais|<7 Qrecognition|<2
  Qrecogniz|<6 Qrul|<3 Qscorn|<2 Qsympathetic|>5
-0.9 -1 Qarticulat|>5 Qask|<3 Qbristl|<6 Qconfidenc|<4 Qdefens|>5 Qdenounc|<5 Qgrant|>5 Qhint|<7 Qmus|<2 Qonc|<7 Qoutlook|<5
  Qpleas|>7 Qrequir|<4 Qrequir|<7 Qscorn|<5 Qsentiment|>7 Qstanc|<3
-0.9 -0.9 Qangry|<4 Qcontemplat|<4 Qdeep|<3 Qdefens|>4 Qdictum|<7 Qdisput|<6 Qfear|<3 Qfelt|<6 Qfil|>2 Qfrequently|<5 Qmeant|<7
  Qofficially|<7 Qpriority|>6 Qreluctanc|<6 Qresistanc|>6 Qself-describ|<5 Qwary|<7 Qzero|<5
-0.9 -0.8 Qanxiety|<6 Qcast|<5 Qchampion|<6 Qchid|<5 Qcomment|<4 Qcomment|<7 Qcover|<6 Qdedicat|>1 Qdisappoint|<7 Qdismiss|<4
  Qdrew|<6 Qdwell|<7 Qexpectation|<6 Qexploit|<4 Qidentify|<7 Qlean|<4 Qmind|>5 Qnam|>7 Qonc|<6 Qpassion|<2 Qproud|<4 Qproud|<5
  Qpump|>5 Qratify|<7 Qrecently|<7 Qrecord|<6 Qrefusal|<6 Qrethink|<3 Qscorn|>1 Qsingl|<7 Qslash|<7 Qwarmly|<5 Qyell|<4 Qyet|<5
-0.9 -0.7 Qaccusation|>7 Qchampion|>3 Qcompar|<5 Qcompar|<7 Qcontention|<5 Qcontention|>1 Qcontentiou|<5 Qcritiqu|<5 Qderid|<7
  Qdisclosur|>6 Qdon't|<5 Qdoubt|<1 Qenamor|<1 Qgues|<2 Qlay|>7 Qoff|<6 Qpok|<4 Qproposal|<7 Qreferenc|<5 Qregard|<1 Qsharp|<5
  Qshe'|<5 Qshe'|<7 Qshout|<6 Qsid|<4 Qslash|<5 Qtakeaway|>6 Qtaken|<5
-0.9 -0.6 Qabruptly|<6 Qappointment|<6 Qassertion|<5 Qassert|<4 Qassumption|<4 Qauthoriz|<2 Qbar|<7 Qcomplain|<7 Qconfidenc|<6
  Qcritiqu|<6 Qdisappoint|<6 Qdraw|<7 Qextensively|>6 Qfootag|<1 Qhitt|<5 Qhostility|<1 Qimagin|<7 Qjustify|<3 Qlaud|<6 Qlectur|<7
  Qpledg|>7 Qrebuk|<7 Qreluctant|<7 Qresist|<7 Qrespond|<6 Qrous|<7 Qrumor|<1 Qrumor|<4 Qself-describ|<4 Qself-describ|<7 Qsign|<7
  Qspeculation|<6 Qspoken|<7 Qsquarely|<1 Qstrongly|>4 Qsubtl|<6 Qthrill|>6 Qweigh|<5 Qwhipp|<6 Qwhipp|>7 Qwidely|>2
-0.9 -0.5 Qadmitt|<6 Qanger|>6 Qappointment|<5 Qcelebrat|>5 Qchalleng|<3 Qcharacteriz|<6 Qfir|>5 Qharangu|<4 Qhitt|<1 Qnegativ|<1
  Qnotic|<6 Qskeptical|<1 Qsuspect|<7 Qtakeaway|>5 Qthrill|<7 Qvocal|<6 Qwatch|<6
-0.9 -0.4 Qchampion|>4 Qclear|<2 Qconcern|>4 Qlist|>7 Qnam|>6 Qvoic|>2
-0.9 -0.3 Qcriticism|<5
-0.9 -0.2 Qpreferr|<3
-0.9 -0.1 Qappear|<7 Qattack|<7 Qnegotiat|>5 Qseemingly|<2 Qsingl|<4 Qtitl|<4
-0.9 0 Qeager|>7 Qmad|<5 Qseen|<1
-0.9 0.1 Qask|>7 Qhighlight|<6
-0.9 0.4 Qpreferr|<2
-0.9 0.6 Qnotic|<4
-0.8 -1.6 Qalway|>1 Qdeep|>4 Qdistanc|>1 Qmessag|>1 Qreferr|>1 Qtri|>1 Qvocal|>1
-0.8 -1.5 Qcomment|>1 Qdoesn't|>1 Qharsh|>2 Qissu|>3 Qmight|>1 Qmust|>1 Qpok|>1 Qpublicly|>1 Qsuddenly|>1 Qvouch|>1
-0.8 -1.4 Qbegan|>2 Qcom|>1 Qexplicitly|>1 Qfootag|>1 Qimpassion|>2 Qsupporter|>1 Qsupportiv|>1 Qtalk|>1 Qunify|>6 Qzero|>1
-0.8 -1.3 Qbitter|>1 Qchant|>4 Qchant|>6 Qdefens|>1 Qdidn't|>3 Qenthusiastically|>5 Qformally|>1 Qgoe|>3 Qimmediately|>2 Qoutlin|>2
  Qproclaim|>4 Qput|>2 Qrely|>1 Qstory|>1 Qsupporter|>7 Qvouch|>5
-0.8 -1.2 Qappear|>2 Qcry|<2 Qdidn't|>1 Qfavor|<7 Qgoal|<2 Qlash|>7 Qmock|<3 Qpreferr|>5 Qquot|<4 Qrestrict|>5 Qscrutiny|<2
  Qskepticism|<5 Qspott|>6 Qsupporter|>6 Qused|>2 Qvehemently|>6 Qwidespread|>1
-0.8 -1.1 Qcontinu|>2 Qcritical|>6 Qcritical|>7 Qdeem|>6 Qdeem|>7 Qderid|<2 Qdislik|<5 Qfierc|>2 Qfil|>3 Qformally|<5 Qinform|<3
  Qnegotiat|>7 Qscrutiny|<1 Qscrutiny|<7 Qstanc|<4 Qstart|>2 Qsympathetic|>7
-0.8 -1 Qanxiety|<3 Qbragg|>7 Qcelebrat|>7 Qdevot|<4 Qdisput|>3 Qfear|<6 Qfiercely|<6 Qhighlight|<5 Qinsistenc|>5 Qloudly|<7
  Qmeant|<5 Qonc|<5 Qrail|<7 Qrealiz|<7 Qreassur|<3 Qresistanc|>1 Qrevil|>4 Qtook|<3 Qwatch|>4
-0.8 -0.9 Qagain|>6 Qannouncement|<3 Qattempt|>7 Qbill|<3 Qcoin|>7 Qdecid|<7 Qestimat|<5 Qfalsely|>7 Qhit|<2 Qlong|<3 Qmak|<6
  Qpersuad|>2 Qreach|>5 Qreflect|<2 Qrepeat|<2 Qrespons|<5 Qsid|>5 Qstanc|>7 Qstill|>2 Qtold|>1 Qunnotic|<7 Qverbal|<4 Qwidely|>7
  Qwill|<6 Qword|<4
-0.8 -0.8 Qanger|>7 Qannouncement|<4 Qbitter|<7 Qcelebrat|<6 Qcontention|<2 Qdeeply|>7 Qdevot|<5 Qdisappoint|<5 Qdisclosur|<1
  Qdiscus|<2 Qfavorably|<6 Qforth|<6 Qhint|<5 Qimpos|<6 Qinitially|>7 Qintend|<5 Qissu|<5 Qissu|<6 Qlean|<7 Qplan|<6 Qpriority|>7
  Qquick|<6 Qran|<6 Qreflect|<3 Qreluctant|<3 Qreveal|<4 Qrul|>6 Qself-describ|>6 Qsharply|<1 Qstrongly|<5 Qthank|<6 Qtribut|<5
  Qturn|<7 Qvocal|<7 Qwelcom|<7
-0.8 -0.7 Qaccusation|<5 Qassessment|>5 Qassumption|<2 Qcas|<6 Qcit|<4 Qclarify|>4 Qcriticiz|>4 Qcry|>7 Qdefender|<5 Qdepict|<6
  Qdetermin|<7 Qdistanc|<5 Qdoubt|<7 Qemphasiz|<3 Qevinc|<7 Qfootag|<6 Qfrequently|<7 Qhopeful|<5 Qlean|<6 Qliken|<7 Qlov|<6 Qmus|<7
  Qpleas|<4 Qpriority|>5 Qpuzzl|<6 Qquot|<6 Qrecognition|>1 Qregard|<4 Qregard|<5 Qrenounc|<7 Qsavag|<7 Qsens|<5 Qsentenc|<1
  Qstanc|<5 Qstress|<5 Qstriv|>7 Qtroubl|>5 Qunderstand|<4 Qunwillingnes|<7 Qveto|<7 Qvoic|<6
-0.8 -0.6 Qacquiesc|<1 Qcaution|<5 Qcompar|<3 Qcom|<7 Qdeclin|>6 Qdefender|<1 Qdefender|<3 Qdetail|<1 Qdismissiv|>6 Qdisparag|<1
  Qdisparag|<5 Qdownplay|<5 Qdownplay|<6 Qestablish|<6 Qevenly|<7 Qfaith|<6 Qhopeful|<4 Qinform|<1 Qinterject|<7 Qjustify|<2
  Qkeen|<4 Qknew|>7 Qmus|<6 Qoffensiv|<7 Qopposition|<7 Qpleas|<6 Qpreach|<5 Qpropos|<3 Qpump|<1 Qread|<5 Qrebuk|<5 Qregard|<6
  Qrequest|<6 Qrumor|<6 Qshout|>5 Qsound|>2 Qspeculation|<1 Qstuck|<1 Qunderstood|<7 Qunmistakabl|>7 Qunveil|<6 Qwent|<7 Qword|<1
-0.8 -0.5 Qalway|<1 Qanger|>5 Qangry|>4 Qappointment|<7 Qbelief|<6 Qbill|<7 Qbragg|<4 Qbrush|<7 Qclosely|<6 Qcontend|<5 Qcontrast|<5
  Qdedicat|<1 Qenjoy|<1 Qexplor|<6 Qforecast|>2 Qforward|<4 Qgrous|<6 Qgues|<4 Qhon|<5 Qinsist|<7 Qjustify|<5 Qlist|<3 Qlist|<4
  Qmock|<6 Qproud|<7 Qpubliciz|<4 Qrang|<5 Qrang|<6 Qreiterat|<5 Qrelish|<4 Qrethink|<6 Qsentiment|<5 Qsharply|<4 Qshe'|<6 Qsparr|<5
  Qsur|<7 Qsuspect|<5 Qthank|>4 Qthank|>5 Qthrill|<6 Qwant|<6 Qyell|<7
-0.8 -0.4 Qcomplaint|>5 Qdisappoint|>2 Qencourag|<6 Qnominat|>4 Qproud|<6 Qreassur|<1 Qscold|<4 Qstill|>7 Qvot|>6 Qwill|>5
-0.8 -0.3 Qdismiss|<7 Qhappy|>4 Qidentify|>6 Qlectur|>4 Qremark|>3 Qskeptical|>6 Qtook|>3 Qwidely|<5 Qwrot|<5
-0.8 -0.2 Qappear|>7 Qarticulat|<2 Qexpect|<4 Qfavor|>4 Qinvok|>5 Qknown|<4 Qprais|>6 Qreportedly|>7 Qsaid|>3 Qstart|>7 Qunnotic|<6
-0.8 -0.1 Qconclud|>7 Qimply|<6 Qpass|>7 Qreleas|>7 Qseek|>5 Qseem|>7
-0.8 0 Qadd|>4 Qdocument|<5 Qecho|<1 Qinterest|>6 Qplead|>7 Qreferr|>5 Qrequir|<6
-0.8 0.1 Qconcern|>7 Qformally|<3 Qpaint|<2 Qpaint|<3 Qtell|>5 Qtell|>7 Qvoic|>3
-0.8 0.2 Qinterest|<7
-0.8 0.4 Qconsider|<2
-0.8 0.6 Qwidely|<3
-0.8 0.7 Qaccord|<1
-0.7 -1.4 Qdoubl|>2 Qhat|>2 Qloudly|>1 Qnegativ|>1 Qopinion|>1 Qrail|>1 Qreferr|<7 Qrefer|>1
-0.7 -1.3 Qalway|>2 Qboast|>1 Qdisparag|>2 Qdon't|>3 Qexplain|<6 Qgoe|>1 Qinclin|>1 Qjok|<2 Qoften|>1 Qsharp|>2 Qsingl|>1 Qtend|>1
-0.7 -1.2 Qagain|>1 Qaim|>1 Qawar|>1 Qdirect|>5 Qdisagre|>1 Qdislik|<6 Qevenly|>2 Qinterest|>7 Qlabel|<5 Qlambast|>3 Qonc|>2
  Qoutspoken|>1 Qportray|<6 Qrecently|>1 Qrenew|>5 Qrespond|>1 Qsparr|>1
-0.7 -1.1 Qblast|>3 Qboo|>1 Qchant|>7 Qcoin|>5 Qdecision|<6 Qfavor|<5 Qfierc|>1 Qforward|>5 Qharsh|>7 Qincreasingly|>2 Qinform|<2
  Qlearn|<5 Qmad|>3 Qplan|<2 Qput|>1 Qrefus|>2 Qrejection|>1 Qvocal|>7
-0.7 -1 Qaddress|>3 Qalready|>2 Qattempt|<4 Qattempt|<5 Qattention|<1 Qbash|>2 Qcoin|>6 Qdisclosur|>4 Qearliest|>6 Qecho|>3
  Qexemplify|>6 Qgues|>3 Qhat|>5 Qimpress|>1 Qkeynot|>7 Qletter|<5 Qlook|>1 Qloudly|>7 Qoffer|>2 Qreassur|<2 Qrefus|<4 Qremark|<3
  Qremember|<7 Qrepeatedly|>3 Qself-describ|>4 Qsupport|<7 Qtribut|<6 Qvouch|>6
-0.7 -0.9 Qadvic|<7 Qallegedly|<6 Qattribut|>4 Qblast|>2 Qclaim|<5 Qclaim|<7 Qconsensu|<7 Qcount|>7 Qdemand|>7 Qdevot|<6 Qdidn't|>2
  Qdiscussion|<7 Qfil|>5 Qimpassion|>5 Qimpress|>7 Qintroduc|<7 Qjab|>6 Qknew|>3 Qlambast|<4 Qmount|>4 Qpick|>5 Qprais|<1
  Qpreferr|>6 Qproclaim|<5 Qpropos|<4 Qresist|>3 Qrespond|<7 Qrul|<2 Qsens|>1 Qsparr|>7 Qstood|<5 Qthank|<5 Qwent|<2
-0.7 -0.8 Qarchitect|>7 Qarticl|<6 Qarticulat|>3 Qarticulat|>7 Qattention|>1 Qbill|>6 Qboo|>6 Qcelebrat|<5 Qcollectiv|>7
  Qcompletely|<4 Qcom|>7 Qcry|<1 Qdebat|>6 Qdedicat|>7 Qderisively|<7 Qexemplify|>7 Qexploit|<5 Qfail|>7 Qfocus|<4 Qfresh|<7
  Qgoal|<7 Qgrant|>6 Qignor|<1 Qinitially|>6 Qintroduc|>7 Qirritat|>7 Qkeen|>6 Qlash|>5 Qlaunch|>5 Qmeant|<6 Qobviou|<6 Qpassion|<5
  Qproposal|<6 Qpublicly|>2 Qreason|<1 Qreluctanc|>5 Qrepeatedly|<3 Qrestrict|>4 Qrevil|>6 Qself-describ|>5 Qshout|<5 Qsound|<3
  Qstatement|>2 Qsuddenly|>5 Qsued|>7 Qsupportiv|>5 Qsympathetic|>6 Qtarget|>1 Qunmistakabl|<4 Qwidespread|<2 Qword|>1
-0.7 -0.7 Qalready|<6 Qapprov|<7 Qassertion|>7 Qassert|<7 Qassumption|<3 Qbash|<4 Qblast|<7 Qcharacteriz|<7 Qchid|>4 Qcompar|<6
  Qconclud|>2 Qconsensu|<5 Qcry|>5 Qdebat|>7 Qexcit|<7 Qexperienc|<5 Qfamously|<7 Qformally|<6 Qgav|>6 Qhat|>4 Qintroduc|>2
  Qinvok|>6 Qlash|<6 Qlean|>1 Qmarvel|<4 Qmind|>7 Qnegativ|<6 Qoppos|>3 Qoppos|>6 Qpleas|<5 Qpok|<2 Qprotest|<4 Qrejection|<4
  Qrejection|>7 Qrelish|>7 Qrepudiat|>7 Qresistanc|<1 Qrethink|<7 Qshar|<6 Qstat|<6 Qstood|<6 Qtaken|<3 Qutter|<4
-0.7 -0.6 Qabruptly|<5 Qacutely|<7 Qadopt|<4 Qagain|<7 Qangry|<5 Qannouncement|>4 Qassert|<6 Qattempt|<1 Qattempt|<6 Qauthor|>6
  Qbattl|<7 Qchid|<6 Qcri|<6 Qdesperat|<6 Qdismiss|<5 Qendors|>7 Qexpression|<7 Qfeatur|<7 Qfir|>7 Qforecast|>3 Qinterject|<6
  Qmind|<7 Qmus|<4 Qoffensiv|<6 Qoff|<7 Qpivot|<4 Qpreferr|<7 Qpublicly|>7 Qreckon|<5 Qrelish|>5 Qreluctanc|>6 Qrepresent|<6
  Qrepudiat|<7 Qseek|<5 Qsignal|>7 Qtend|<7 Qunveil|<7 Qwelcom|<4
-0.7 -0.5 Qadmission|<6 Qalready|<4 Qapologiz|<7 Qapprehension|>7 Qarticulat|<1 Qcall|>1 Qchosen|>7 Qconfirm|<1 Qcontemplat|<6
  Qcontinu|<2 Qdawn|<6 Qdecid|>7 Qdenounc|>7 Qdisavow|<2 Qdisplay|>7 Qdistrust|>7 Qdubb|<6 Qdubb|<7 Qerroneously|<6 Qestablish|>7
  Qfierc|<1 Qfootag|<2 Qformally|>4 Qherself|<6 Qintend|>7 Qlambast|<1 Qlater|<7 Qlay|<3 Qlean|>7 Qlittl|>4 Qmandat|<7 Qmull|<4
  Qobviou|<5 Qopposition|<5 Qoutrag|>6 Qpaint|<6 Qposition|>6 Qpromot|>4 Qproud|>7 Qquick|>5 Qrecommend|>3 Qreflect|<1 Qreflect|<5
  Qrelish|<1 Qrelish|<5 Qreluctant|<1 Qrenew|<6 Qsavag|>7 Qscrutiny|>6 Qspeech|<7 Qstern|<6 Qstrongly|>7 Qsupportiv|<4 Qtend|<5
  Qtrad|<7 Qvoic|>7 Qwillingnes|<7
-0.7 -0.4 Qaddres|<1 Qadd|>3 Qadmission|>7 Qannouncement|>5 Qapprov|>7 Qauthoriz|<7 Qawar|<1 Qawar|<2 Qclarify|<6 Qconsistently|<7
  Qcri|<7 Qdeeply|<6 Qdeflect|<4 Qdeliver|>5 Qdownplay|<1 Qglad|<1 Qignor|>6 Qmaintain|<3 Qopenly|<7 Qpok|>7 Qproject|>7 Qpublish|>4
  Qrequest|>5 Qrobocall|<6 Qsupporter|>4 Qsupportiv|<5 Qthreaten|>7 Qunify|<5 Qveto|<3 Qview|>6 Qwelcom|<5
-0.7 -0.3 Qaccusation|>6 Qcompar|>7 Qconfidenc|>4 Qdefend|>7 Qdeliver|>6 Qdenounc|>4 Qindicat|<6 Qintend|>6 Qmad|>7 Qnegotiat|>1
  Qproject|<6 Qregard|>6 Qrul|<7 Qstart|>6 Qwelcom|>7
-0.7 -0.2 Qchalleng|>7 Qdenounc|>3 Qenthusiasm|>5 Qlaunch|>6 Qmeant|<1 Qmind|>4 Qpropos|>4 Qpropos|>7 Qquot|>3 Qrebuk|>6 Qreferr|>6
  Qtitl|>2 Qused|<4 Qwill|>6
-0.7 -0.1 Qanxiety|>7 Qdefender|>3 Qexpect|>7 Qlook|>5 Qplann|<1 Qpost|<7 Qprais|>4 Qprefer|<2 Qproject|<5 Qreferenc|>7 Qrefus|>6
-0.7 0 Qask|>6 Qdecision|>7 Qfavor|>6 Qirritat|>3 Qknown|>4 Qoppos|<5 Qpromot|>5 Qrebuk|>3 Qsens|>6 Qsuddenly|<7 Qunsettl|<6
-0.7 0.1 Qappear|<6 Qdismiss|>7 Qestimat|>7 Qexpect|<5 Qfavor|>7 Qfil|>4 Qpreach|<3 Qreportedly|<5 Qrumor|>6
-0.7 0.2 Qdiscussion|<2 Qstruck|<5
-0.7 0.3 Qdismiss|>5 Qexpect|>5 Qknown|<1 Qmessag|<2
-0.7 0.4 Qcriticiz|<3 Qshow|>7
-0.7 0.6 Qexpect|>4
-0.7 0.9 Qknown|<3 Qseem|<2
-0.7 2.7 Qappear|<1
-0.6 -1.3 Qdoubl|>1 Qorder|<4 Qwarn|>1
-0.6 -1.2 Qadvic|<4 Qbrush|>1 Qcertainly|>1 Qconsistently|>1 Qestimat|<3 Qharsh|>1 Qlash|>2 Qpivot|>1 Qsharp|>1
-0.6 -1.1 Qbor|>5 Qbragg|>3 Qcondemnation|>4 Qgues|>2 Qmaintain|>2 Qmaintain|>3 Qopen|>1 Qplead|>1 Qportray|<2 Qspoken|>1 Qstood|>1
  Qtouch|>1
-0.6 -1 Qblam|<4 Qcompletely|>1 Qconsistently|>7 Qcounter|>1 Qdiscussion|>6 Qdon't|<1 Qenamor|>1 Qintend|<7 Qregard|>1 Qregret|<6
  Qremind|<7 Qscorn|>5 Qshot|>1 Qsignal|>2 Qstress|>3 Qturn|>3 Qunveil|>2 Qwary|>1 Qwent|>3
-0.6 -0.9 Qaddress|>4 Qadopt|>7 Qallegation|>7 Qallegedly|<5 Qalready|>3 Qassail|<7 Qboast|<4 Qcast|>2 Qcrack|>7 Qcritiqu|>1
  Qdefender|>1 Qdown|>7 Qdozen|>4 Qenvision|<1 Qexpectation|<5 Qexpress|>2 Qforese|>7 Qfresh|<5 Qimpos|<4 Qinsistenc|>4 Qintroduc|>3
  Qissu|>2 Qlaid|<2 Qmad|>1 Qmight|>3 Qmock|<5 Qofficially|>4 Qoutspoken|>7 Qpassion|>4 Qpass|<6 Qplan|<4 Qquestion|<2 Qrecogniz|<7
  Qrefusal|>6 Qregret|<7 Qreject|<7 Qreleas|>2 Qresistanc|<2 Qsentiment|>2 Qshout|>6 Qspent|>5 Qtestify|>2 Qtestify|>3 Qunclear|<5
  Qupon|>5 Qurg|>2 Qveto|>6 Qveto|>7 Qvot|<6 Qvot|>1 Qwidespread|>2
-0.6 -0.8 Qallegedly|>6 Qanxiety|<2 Qapprehension|<7 Qassail|>3 Qblast|<4 Qboast|<7 Qbragg|<3 Qcompletely|>2 Qdeclin|>2 Qdeflect|>7
  Qdemand|<6 Qdeny|>4 Qdeny|>7 Qdraw|>6 Qexasperat|>7 Qexploit|>6 Qexpos|<2 Qgues|>4 Qhard|>3 Qhot|>7 Qjustify|>5 Qlaid|>6 Qlean|<5
  Qleft-lean|>6 Qlov|>7 Qmandat|>6 Qmeasur|>1 Qmum|>6 Qnever|>4 Qplac|>7 Qpok|<5 Qpok|<6 Qpress|>1 Qprotest|>5 Qprotest|>6
  Qprovid|>1 Qpump|>1 Qquick|<5 Qquick|<7 Qrefer|>5 Qreleas|<7 Qreply|<7 Qrevil|>7 Qspeculat|>7 Qtalk|>4 Qtout|<7 Qunprompt|>7
  Qunveil|<4 Qupon|<6 Qvouch|>7 Qwarn|<2
-0.6 -0.7 Qaccept|>6 Qblock|>7 Qbroadcast|<6 Qbrush|<5 Qclarify|<5 Qcover|<5 Qdeem|>5 Qdeflect|>6 Qdeny|>6 Qdoubt|<2 Qdrew|<7
  Qexplor|>7 Qfil|<5 Qfundamental|>6 Qgav|>4 Qgrant|<6 Qhit|<6 Qimpassion|>4 Qimpassion|>6 Qinability|<7 Qinclin|<5 Qintroduc|>4
  Qirritat|>6 Qknock|<7 Qknow|<5 Qlaid|>7 Qlambast|>4 Qlong|>7 Qmean|<5 Qmeasur|<1 Qmock|>3 Qnegativ|>5 Qnoth|>6 Qobserv|<2
  Qpassion|>5 Qpok|<7 Qprais|<5 Qpublicly|<6 Qpublicly|>5 Qquip|>7 Qreact|<5 Qrelish|>6 Qremark|>1 Qrepeat|>2 Qrequest|<7
  Qrethink|<4 Qslamm|>5 Qsought|<6 Qstat|>3 Qstruggl|>2 Qsuddenly|>4 Qsupporter|<7 Qteeth|>7 Qunclear|>6 Qvision|>5 Qvoic|>1
  Qwary|>7 Qweigh|<4 Qyell|<3
-0.6 -0.6 Qaccusation|<7 Qadopt|<7 Qadvic|>1 Qagain|>2 Qangry|>6 Qanswer|>5 Qappoint|>7 Qassumption|>3 Qattribut|>3 Qblast|<3
  Qcheer|>7 Qchosen|>6 Qcontentiou|>5 Qcritical|<7 Qdeem|>4 Qdenunciation|<7 Qdevot|<7 Qequally|<6 Qexplain|>2 Qfaith|<5 Qfeatur|<5
  Qforcefully|<4 Qforgot|<7 Qfound|<3 Qfrequent|>7 Qhard|<7 Qhit|>1 Qidentify|<5 Qincreasingly|>5 Qinterject|<3 Qkeenly|>7 Qknew|<7
  Qlaunch|>4 Qlay|>6 Qmarvel|<7 Qmention|<1 Qmention|>4 Qmull|<5 Qoffensiv|>7 Qoften|>6 Qopin|<7 Qpassionately|<6 Qpegg|<5 Qpegg|<6
  Qput|<3 Qquery|<7 Qrattl|>2 Qrecognition|<6 Qrejection|>6 Qreluctant|>2 Qrepeat|>3 Qrestrict|<2 Qretweet|>2 Qsharp|>5 Qshout|>1
  Qslash|<6 Qsoon|<7 Qspark|>7 Qspoken|<2 Qstrongly|<4 Qstruggl|>7 Qstump|<6 Qthank|>2 Qtitl|<6 Qtouch|<6 Qtri|<5 Qunify|>4
  Qunwillingnes|<4 Qvision|<5 Qwarning|<6 Qwent|<4 Qzero|<2 Qzero|<4
-0.6 -0.5 Qadopt|<5 Qargument|<6 Qassertion|<4 Qauthor|>4 Qawar|<7 Qbalk|<7 Qbattl|<5 Qcomplaint|<7 Qconced|<1 Qcondemn|<7
  Qcontroversial|<7 Qdedicat|>6 Qdefend|<5 Qdefens|<7 Qdenounc|<4 Qdesperat|<5 Qdiscus|<3 Qdismay|>7 Qdoesn't|<6 Qemphasiz|<5
  Qexplicitly|<4 Qfamously|<6 Qgenerally|<6 Qhitt|<6 Qhorrify|<5 Qimmediately|<5 Qinclin|>5 Qinitially|>5 Qinterpret|>1 Qjustify|>3
  Qkeen|<7 Qlong|<6 Qmad|>5 Qmarvel|<5 Qmarvel|<6 Qmum|<4 Qmust|<6 Qnegativ|<2 Qnoth|>7 Qopinion|<7 Qpivot|<5 Qpivot|<6 Qpresent|<5
  Qproponent|>6 Qpump|<7 Qquot|<7 Qreluctant|<5 Qreluctant|>4 Qseemingly|<6 Qself-describ|>7 Qsharp|<2 Qsignal|<6 Qsignal|<7
  Qsilenc|>7 Qsingl|<6 Qslogan|>7 Qso-call|<7 Qso-call|>7 Qsought|<7 Qspoken|<4 Qspott|<5 Qstopp|<7 Qstory|>6 Qsued|>5 Qthrill|>5
  Qtribut|<4 Qunwillingnes|<6 Qweigh|<6
-0.6 -0.4 Qaddress|<6 Qalign|<7 Qalleg|<4 Qassertion|<3 Qbill|<5 Qbristl|<5 Qbroadcast|<7 Qconsistently|>2 Qcounter|<3 Qcounter|<6
  Qdecid|>5 Qdefend|>5 Qdetermin|<5 Qeager|<1 Qexemplify|<4 Qexplor|<2 Qfil|>6 Qhat|<7 Qhint|<3 Qidentify|<4 Qjustify|<4 Qlectur|<5
  Qlist|>5 Qlittl|<7 Qnot|<2 Qpok|>6 Qprais|>7 Qpreach|<4 Qproposal|>5 Qpubliciz|<7 Qquery|<6 Qrecently|>4 Qretort|<5 Qstat|>2
  Qthrow|<4 Qtout|>7 Qtying|>4 Qunmistakabl|>6 Qverbal|<5 Qwithdrew|<6
-0.6 -0.3 Qadamant|>6 Qadopt|>1 Qannounc|>4 Qboo|>5 Qcount|>3 Qcriticiz|>3 Qdemand|>6 Qderid|<6 Qdisput|>5 Qdownplay|<2 Qfear|<2
  Qidea|>7 Qjab|<4 Qlist|>6 Qmind|>3 Qnegotiat|>6 Qoffer|>7 Qpropos|>6 Qseek|<4 Qseek|>4 Qskeptical|>7 Qsound|>4 Qsuggestion|>7
  Qtribut|>3 Qurg|>6
-0.6 -0.2 Qadmission|>4 Qattention|>7 Qback|<4 Qdislik|>7 Qfocu|<7 Qhit|>7 Qinterpret|<6 Qoutrag|>4 Qprohibit|>7 Qrais|>5 Qsign|>7
  Qtry|>5 Qused|<3 Qused|>7 Qvot|>7
-0.6 -0.1 Qadvic|>5 Qalarm|<6 Qappoint|>3 Qassumption|>7 Qblam|>5 Qcall|>7 Qchid|>5 Qhappy|>7 Qlook|>6 Qmock|<2 Qobserv|>7 Qplan|>7
  Qquip|>6 Qrebuk|>4 Qshar|>7 Qtold|>4 Qwidely|<7
-0.6 0 Qagre|>7 Qappear|>6 Qboo|>4 Qcall|<2 Qcertainly|<4 Qdeep|<7 Qdiscus|>7 Qfeel|<4 Qimmediately|>6 Qinvit|>3 Qknown|>6
  Qnominat|<2 Qoutrag|>7 Qpersuad|>5 Qpersuad|>6 Qrebuff|<6 Qrepeat|>6 Qretweet|<4 Qsens|>3 Qstat|>7 Qunderscor|>7 Qwidespread|>6
-0.6 0.1 Qalleg|<3 Qallow|>6 Qcelebrat|>4 Qchid|>7 Qcriticiz|>7 Qfeel|<6 Qinvit|>4 Qmight|<5 Qplann|>7 Qquestion|>7 Qresistanc|<6
  Qsens|>4 Qtribut|>2 Qview|<2
-0.6 0.2 Qagre|>6 Qbeliev|<5 Qderid|<5 Qdiscus|>6 Qexpect|>2 Qmessag|<1 Qproud|>5 Qpublish|<2 Qreferr|>7 Qshow|>6 Qsign|<4
  Qspeculat|<5
-0.6 0.3 Qaccus|>7 Qadd|>7 Qassur|>7 Qemail|>6 Qestablish|<1 Qfeel|<5 Qinform|>5 Qremember|<5 Qreportedly|>5 Qspeculat|<4
  Qsuddenly|<3 Qsurpris|<6 Qwidely|>6
-0.6 0.4 Qdesign|<7 Qemail|>5 Qimpress|>3 Qproject|<7 Qrattl|<3 Qreport|>6 Qseem|<4
-0.6 0.5 Qmind|<2 Qwidely|<4
-0.6 0.7 Qwarning|>4
-0.6 1 Qlabel|<2 Qmind|<4
-0.6 1.2 Qlook|<1
-0.5 -1.3 Qendorsement|<2
-0.5 -1.1 Qdiscuss|<3 Qpassion|>1
-0.5 -1 Qbragg|>1 Qconvict|>7 Qdisclosur|>1 Qdon't|<2 Qdwell|>1 Qhungry|>4 Qimmediately|>1 Qimpassion|>1 Qpassion|>3 Qpress|<3
  Qquick|>1 Qspok|<3 Qsquarely|>1 Qstopp|>5 Qthink|<7 Qwidely|<1
-0.5 -0.9 Qacknowledg|<7 Qadvic|<2 Qaffirm|>5 Qargument|>1 Qbash|>3 Qbragg|>4 Qcampaign|>5 Qchos|>5 Qclarify|>3 Qconced|>2
  Qconsensu|>1 Qconvict|>5 Qconvict|>6 Qdefend|<2 Qdivid|>1 Qembrac|<3 Qexploit|>4 Qfram|>2 Qharsh|>6 Qhungry|>5 Qjustify|>7
  Qlambast|<7 Qoptimistic|>1 Qpress|<6 Qprotest|<2 Qpublish|>3 Qrefer|>7 Qshar|>3 Qtry|<5 Qwatch|>3
-0.5 -0.8 Qacquiesc|>1 Qalign|>7 Qbitter|<1 Qblock|>6 Qconfident|>1 Qcredit|<4 Qcriticiz|<7 Qderid|>2 Qdescription|>7 Qdesir|<2
  Qdisclos|>3 Qdisparag|>6 Qdisparag|>7 Qdoubl|>7 Qemerg|>7 Qenamor|>6 Qexplicitly|>5 Qexplicitly|>7 Qexploit|>5 Qfootag|<5
  Qfuriou|>7 Qhungry|>6 Qidea|>1 Qindicat|<4 Qjustify|>6 Qlov|>3 Qnegativ|>6 Qoffer|<4 Qoffer|<6 Qoften|>2 Qpivot|>3 Qplac|>5
  Qposition|>1 Qpresent|>3 Qprovid|<5 Qrattl|>4 Qreassur|<4 Qreferenc|<4 Qreferenc|>1 Qregularly|>5 Qresistanc|<3 Qrul|>5
  Qseemingly|>5 Qsentiment|>6 Qsharply|>1 Qsharp|>6 Qsharp|>7 Qshe'|>7 Qsign|<5 Qstood|>7 Qstruck|>7 Qsubsequently|>5 Qsuddenly|>7
  Qswip|>1 Qunclear|>1 Qunleash|>3 Qupon|<5 Qurg|<3 Qutter|>2 Qwant|<4 Qwithdrew|>4
-0.5 -0.7 Qaccusation|>1 Qallud|<5 Qbalk|>1 Qbar|>6 Qbitter|<5 Qchant|>5 Qcirculat|>2 Qdebat|>5 Qdeclar|>3 Qdenounc|<6 Qdesir|>7
  Qestablish|>5 Qfalsely|>6 Qgav|<3 Qimagin|>6 Qimpress|>6 Qinclin|>2 Qlearn|<7 Qleery|>7 Qliken|<2 Qlov|>4 Qmight|>2 Qnever|<2
  Qpivot|<2 Qplac|>6 Qpok|<3 Qpush|>1 Qquip|<5 Qrattl|>3 Qreact|>4 Qrefus|<7 Qrepeatedly|<6 Qresistanc|>7 Qrestrict|>7 Qripp|>2
  Qrumor|>3 Qsharply|<5 Qtook|<6 Qtouch|<3 Qwithheld|>7
-0.5 -0.6 Qaccept|>7 Qagain|<6 Qallud|<6 Qassumption|>2 Qavoid|>5 Qbash|>4 Qblar|>6 Qcampaign|>6 Qcampaign|>7 Qcan't|>7 Qcast|<2
  Qconced|<6 Qcondemnation|>7 Qconvinc|<4 Qcurrently|>3 Qdecid|<6 Qdecry|>7 Qdisagre|<7 Qdozen|>5 Qembrac|>5 Qequally|<7 Qeye|>7
  Qfil|<7 Qgav|>3 Qgrant|<5 Qharsh|<7 Qimply|<7 Qimply|>7 Qinvok|>2 Qjustify|>4 Qlater|>7 Qlov|<5 Qmention|<7 Qpassion|<7
  Qpresent|>4 Qproclaim|<7 Qpromot|>2 Qran|>7 Qreason|>3 Qrevil|>5 Qsick|<4 Qslogan|>6 Qspark|>5 Qstatement|<6 Qsur|<2 Qthrill|>7
  Qtouch|<4 Qunhappy|>7 Qunveil|<3 Qwidespread|>7 Qwrot|>3
-0.5 -0.5 Qaboard|<5 Qacknowledg|>4 Qaddress|>5 Qadopt|<6 Qadvis|<7 Qalready|>6 Qangry|<1 Qannouncement|>7 Qanticipat|<6
  Qanticipat|<7 Qassail|<5 Qauthor|>7 Qawar|<6 Qbar|>7 Qblast|<5 Qbrush|<6 Qconfident|>5 Qconvinc|<7 Qcounter|<7 Qcriticis|>7
  Qdecry|>4 Qdemonstrat|<3 Qdepict|>7 Qdevot|>6 Qdevot|>7 Qdisclosur|>5 Qdismissiv|>7 Qdisparag|<7 Qdistanc|>5 Qemphasiz|<4
  Qestablish|>6 Qfavorabl|<6 Qfollow|<6 Qglad|<5 Qgues|<5 Qheckl|<7 Qhostility|>7 Qimpos|>5 Qinability|<5 Qjustify|<7 Qkeen|>5
  Qnever|>6 Qnever|>7 Qobviou|<7 Qopinion|>5 Qoutlin|<4 Qpetition|<7 Qpetition|>4 Qposition|>7 Qpreach|<7 Qproponent|>7 Qquery|<2
  Qran|>6 Qratify|<5 Qreach|>7 Qreassur|<6 Qrecognition|<7 Qrecogniz|>2 Qrecount|<7 Qreflect|<6 Qreluctanc|>7 Qrepris|>7
  Qrepudiat|>6 Qrequest|>7 Qresonat|>5 Qrethink|>4 Qripp|<6 Qripp|<7 Qrul|>1 Qrumor|<5 Qsharply|<6 Qslam|<1 Qsoon|<6 Qspeak|>2
  Qstat|<7 Qstood|<7 Qstruck|<6 Qsuggestion|<2 Qsurpris|<7 Qsuspect|<4 Qtakeaway|>7 Qtaken|>6 Qtaken|>7 Qtend|<4 Qthought|>5
  Qtouch|<5 Qtrad|<6 Qtying|<7 Qunwillingnes|<5 Qurg|>1 Qvision|>7 Qvot|>5 Qwarmly|<7 Qwent|<1 Qword|>7
-0.5 -0.4 Qaddress|<4 Qalway|>6 Qangry|>5 Qapprov|>5 Qargument|>7 Qassertion|>6 Qassert|<5 Qassumption|<6 Qattack|>7 Qbegan|>5
  Qblam|>4 Qchim|>7 Qcomplain|>2 Qcom|>4 Qconfident|>7 Qconfirm|>4 Qcover|>3 Qcraft|>7 Qdecry|<7 Qdepict|<7 Qdesign|<5 Qdetermin|<1
  Qdiscussion|<6 Qdiscuss|<1 Qdiscus|>5 Qdisplay|>6 Qdivid|<1 Qearlier|<7 Qembrac|>7 Qenthusiastic|<6 Qeye|>6 Qfavorabl|<5 Qfelt|<5
  Qguarante|<5 Qguarante|<7 Qheap|<7 Qhitt|>4 Qhitt|>7 Qidea|<4 Qinability|<6 Qinflat|<6 Qinflat|<7 Qinterject|>4 Qinvit|>5 Qissu|>6
  Qlean|>6 Qmean|<6 Qnervou|<4 Qnominat|>5 Qobviou|>3 Qoften|>7 Qopposition|>5 Qopposition|>6 Qpitch|>7 Qpleas|<7 Qpursu|<6
  Qpuzzl|<7 Qquery|<3 Qquick|<1 Qratify|<6 Qrebut|<2 Qrecord|<4 Qrelish|<6 Qreluctanc|<5 Qretweet|<6 Qsaw|<5 Qsharp|<7 Qshock|<6
  Qsight|<7 Qslam|<6 Qspott|<6 Qstern|<5 Qstriv|>6 Qsuggestion|>1 Qsupportiv|>7 Qtalk|<4 Qtend|<6 Qtry|<1 Qunclear|>7 Qunify|>5
  Qvehemently|>4 Qveto|<2 Qveto|<6 Qword|>6
-0.5 -0.3 Qadmiration|<5 Qadmiration|<7 Qadvis|<5 Qalleg|>7 Qallow|>7 Qalready|<3 Qapprehension|<5 Qapprov|>2 Qassuranc|<3 Qbill|<6
  Qboast|>7 Qbroad|<6 Qbrush|>6 Qcall|>6 Qcas|>6 Qchampion|>7 Qco-sponsor|<6 Qcontention|<7 Qdislik|>6 Qexpression|<5 Qfavor|<1
  Qfeeling|<7 Qfind|>5 Qhappy|>5 Qhard|>7 Qimpos|>3 Qinvit|>6 Qkeynot|<5 Qlargely|>5 Qlater|<2 Qliken|<1 Qlittl|<5 Qmock|>4
  Qmount|<7 Qnervou|<2 Qnotably|<5 Qperception|<5 Qplann|>3 Qproposal|>6 Qpursu|<5 Qquestion|<6 Qread|<3 Qrequest|>4 Qrespond|<2
  Qretweet|>6 Qrobocall|<7 Qrul|>7 Qsent|<6 Qseriou|<5 Qseriou|<6 Qsign|>6 Qstruck|>6 Qsuggest|<7 Qthought|>7 Qtrumpet|<5
  Qunsubstantiat|<5 Qwatch|>6 Qzero|<1
-0.5 -0.2 Qacknowledg|>6 Qacknowledg|>7 Qapprov|>4 Qblam|>7 Qcas|>5 Qcomment|<5 Qdistanc|>7 Qhear|<5 Qignor|>2 Qobserv|<5
  Qofficially|>5 Qpredict|<7 Qproposal|>7 Qreleas|>6 Qreveal|<5 Qreveal|>2 Qseem|<6 Qshe'|>5 Qtend|>6 Qthreaten|>6 Qturn|>2
-0.5 -0.1 Qadvocat|>5 Qaim|>6 Qcast|>5 Qclear|>6 Qcomplaint|>7 Qcontend|>7 Qdemand|>4 Qdisclos|<4 Qeager|>6 Qfierc|>6 Qformally|>3
  Qinclin|>6 Qissu|>5 Qknew|>6 Qlist|<5 Qloudly|>5 Qmock|>7 Qoff|>5 Qpass|<4 Qpass|>5 Qsentenc|>7 Qstanc|>5 Qsupport|<3 Qtitl|>3
  Qwant|>4 Qwant|>5 Qwrot|>2
-0.5 0 Qapprov|<1 Qbeliev|>7 Qdeclar|<5 Qderid|>6 Qdisput|<4 Qexcit|>7 Qforecast|<4 Qforth|>5 Qhit|>6 Qmention|>6 Qnominat|>7
  Qnot|<4 Qopposition|>3 Qplann|>5 Qreflect|>7 Qreject|>6 Qsay|<3 Qseek|>7 Qsign|>3 Qsign|>5 Qskeptical|>5 Qslamm|>7 Qstory|>3
  Qsuggest|>7 Qtitl|>4 Qtry|>4 Qupset|>7 Qurg|>7 Qwant|>6 Qwant|>7 Qwill|>7
-0.5 0.1 Qagain|<5 Qagain|>5 Qannounc|<7 Qcit|>6 Qcriticism|<6 Qdeep|<4 Qdenounc|<3 Qdoubt|>7 Qintend|<2 Qmention|>7 Qpoint|>7
  Qreferenc|>6 Qseek|>6 Qsens|>5 Qstory|>2 Qsuggestion|>5 Qtell|>4 Qtend|>3 Qvow|>5
-0.5 0.2 Qadmitt|>7 Qanswer|>7 Qattack|>1 Qawar|>7 Qboo|<4 Qcertainly|<1 Qchosen|>5 Qconsider|>2 Qimply|<5 Qintend|<3 Qknow|>7
  Qresist|>5 Qscorn|<7 Qstill|>3 Qstruck|>5 Qunhappy|>6 Qvoic|>6
-0.5 0.3 Qdislik|<4 Qdismiss|>6 Qfear|>7 Qhop|>7 Qidea|>6 Qpress|>7 Qscrutiny|<5
-0.5 0.4 Qcharg|>7 Qcover|<7 Qdrew|<1 Qexplain|>7 Qpost|>2 Qproud|>4 Qseen|>5 Qsens|>7
-0.5 0.6 Qadd|<7 Qdeem|<3 Qdeep|<1 Qstatement|>6 Qthrill|>3
-0.5 0.7 Qaccord|<7 Qdesign|<2 Qdiscussion|<3
-0.5 0.9 Qstruck|<2 Qutter|<6
-0.5 1.1 Qexpect|<3
-0.4 -1.3 Qcit|<7 Qdiscuss|<5
-0.4 -1.2 Qnam|<7 Qreply|<4 Qsought|<5
-0.4 -1.1 Qback|>5 Qrecommend|<3 Qremember|<6 Qreply|<5 Qstrongly|<6 Qwant|<7
-0.4 -1 Qcontinu|<5 Qdislik|<1 Qhop|<6 Qpropos|<5 Qremind|>2 Qshown|<7
-0.4 -0.9 Qdebat|<2 Qendors|<7 Qlong|<4 Qlong|<5 Qpass|>4 Qremark|<1 Qshout|<1 Qshout|<7
-0.4 -0.8 Qaim|<5 Qallud|>1 Qcast|<7 Qchalleng|<6 Qcrack|>4 Qdenounc|<7 Qdisagre|<2 Qfull|>5 Qharsh|>5 Qknow|<7 Qlambast|<5 Qlash|>1
  Qlook|<5 Qmaintain|>1 Qoffer|<5 Qonc|>1 Qpounc|>7 Qquick|<4 Qrefus|<6 Qregret|>1 Qreluctant|<4 Qrenew|>6 Qscrutiny|>1 Qsharply|<3
  Qtook|<2 Qtri|<4 Qtry|>1 Qweigh|>2
-0.4 -0.7 Qadvocat|>1 Qappointment|>7 Qapprehension|>6 Qback|>7 Qbattl|>7 Qblar|>7 Qcast|<6 Qchant|<5 Qclaim|<4 Qclaim|<6
  Qcondemnation|>5 Qconfirm|>3 Qdeclar|<6 Qdecry|>3 Qdisparag|>5 Qendors|<6 Qexplicitly|>6 Qforth|>7 Qhighlight|<4 Qhit|>2
  Qhopeful|>1 Qhop|<3 Qlambast|<6 Qlargely|>6 Qlectur|>6 Qletter|>5 Qmandat|>7 Qpaint|<7 Qpick|>6 Qplead|<7 Qproud|>1 Qrefusal|>4
  Qreleas|>3 Qrenounc|>5 Qrip|>4 Qscoff|>7 Qseek|<7 Qthere'|>6 Qunveil|>1 Qvehemently|>1 Qvent|<4 Qveto|>3 Qwritten|>4
-0.4 -0.6 Qacknowledg|>3 Qadmiration|>7 Qaffirm|>7 Qallegedly|>5 Qalready|>7 Qapologiz|>1 Qapprov|<6 Qask|>1 Qassail|<6 Qbegan|>1
  Qblam|>3 Qcast|>3 Qclash|>6 Qdecid|>2 Qdeclin|<3 Qdefender|>5 Qdiscussion|>7 Qdoubt|>1 Qdubb|>7 Qentitl|>5 Qentitl|>7
  Qexasperat|>5 Qforcefully|>7 Qforward|<6 Qhard|>1 Qhat|>6 Qhungry|>7 Qimpos|>6 Qindicat|<3 Qinform|<7 Qinsistenc|>6 Qjok|<1
  Qknock|>5 Qlaunch|<7 Qlov|>5 Qminc|>4 Qmust|>2 Qnam|<5 Qnotic|<2 Qoffer|>3 Qoptimistic|>2 Qprohibit|>5 Qpromis|<7 Qpromot|<2
  Qproposal|>1 Qpublish|>2 Qreason|>6 Qreassur|>1 Qreflect|>1 Qreiterat|>4 Qreluctant|>6 Qrequest|<1 Qresist|>2 Qrumor|>2 Qshe'|>6
  Qshout|>7 Qslash|>5 Qspoken|>2 Qsurpris|<3 Qswip|>7 Qtestify|>1 Qunclear|<6 Qunderstood|>2 Qunleash|>2 Qunwillingnes|>7 Qupset|<1
  Qvent|<5 Qvent|<6
-0.4 -0.5 Qacknowledg|<6 Qadmiration|>6 Qaggressively|>7 Qallegedly|>7 Qapologiz|<6 Qassail|>2 Qattack|>4 Qattention|>5 Qbegan|<6
  Qbegan|>3 Qbristl|>7 Qcall|<5 Qcan't|>6 Qcertainly|>3 Qcom|>6 Qconfident|<6 Qconfident|<7 Qcontend|>6 Qcontentiou|>7 Qcover|>7
  Qdeem|<7 Qdenunciation|>6 Qdeny|>3 Qdesir|>6 Qdictum|<4 Qdiscuss|>4 Qdisplay|<7 Qdoubl|>6 Qearliest|>7 Qenamor|<5 Qfaith|<7
  Qfamously|>5 Qfierc|<2 Qforward|<5 Qglad|<4 Qgrant|>7 Qgrous|>4 Qgush|>6 Qhammer|>4 Qhitt|>3 Qhung|>7 Qimmediat|<5 Qimmediat|<6
  Qimpos|<5 Qimpos|>4 Qinclin|<4 Qinterpret|>7 Qjok|>4 Qjustify|<6 Qknock|<6 Qlearn|>2 Qlectur|>7 Qleft-lean|>5 Qmak|<4 Qobviou|>2
  Qofficially|>7 Qoutlin|<6 Qoutlin|>1 Qpassionat|<7 Qpassion|>6 Qpick|<6 Qpick|>7 Qplead|>3 Qprais|<4 Qpresent|>2 Qpressur|>5
  Qpromis|<5 Qpublicly|>6 Qquery|>1 Qrail|>4 Qreact|>3 Qrecall|<6 Qreckon|>7 Qrefusal|<7 Qrefus|>7 Qregard|>7 Qregularly|>7
  Qreluctant|>7 Qreport|>3 Qretweet|>4 Qrevis|>5 Qrip|>7 Qsaw|>3 Qsick|<5 Qsignal|<2 Qsilenc|>6 Qslash|>4 Qsought|>2 Qspark|<6
  Qspoken|>6 Qspoken|>7 Qstress|<4 Qsued|>1 Qsue|>7 Qtribut|>7 Qtrumpet|<6 Qtrumpet|>7 Qunanimou|>6 Qunderestimat|>5 Qunderstand|<3
  Qunmistakabl|<6 Qunveil|<5 Qunveil|>4 Qused|>1 Qveto|>4 Qveto|>5 Qvoic|<5 Qwarning|<5 Qwarning|>5
-0.4 -0.4 Qadd|<4 Qadmit|<7 Qadvis|<6 Qannounc|>3 Qarticulat|>2 Qattack|>5 Qavoid|>6 Qavoid|>7 Qbitter|<6 Qbor|<5 Qbor|<6 Qbother|>5
  Qbristl|>6 Qbroad|<7 Qbroad|>7 Qcas|>4 Qcertain|>7 Qcomfortabl|<7 Qcontentiou|<7 Qcontrast|<6 Qcontroversial|<5 Qcontroversial|<6
  Qconversation|>7 Qcrack|<6 Qcrack|<7 Qcurrently|>2 Qcurrently|>7 Qdecision|>6 Qdetail|<5 Qdictum|<6 Qdictum|>6 Qdidn't|<6
  Qdisclos|>4 Qdocument|>3 Qdocument|>7 Qdoesn't|<5 Qdoesn't|>7 Qdownplay|<4 Qelaborat|>5 Qembrac|<7 Qenjoy|<7 Qexpos|>5 Qfelt|>3
  Qfierc|>7 Qfinger|<5 Qfinger|<6 Qfinger|<7 Qfollow|<4 Qfootag|<3 Qforcefully|<6 Qfuriou|<5 Qfuriou|>6 Qguarante|<6 Qharsh|<4
  Qhorrify|<6 Qinclin|>7 Qinterject|>5 Qinvok|<7 Qlabel|>7 Qobviou|<1 Qonc|>7 Qpassionately|>7 Qplead|>2 Qpointedly|<6 Qpounc|<5
  Qpounc|<6 Qpreferr|<6 Qpreferr|>7 Qpressur|<5 Qpressur|<6 Qpressur|<7 Qprohibit|>6 Qpump|>6 Qquip|<7 Qreason|<6 Qrecognition|<5
  Qrecord|<5 Qrejection|<3 Qrejection|<6 Qremain|>7 Qremember|<4 Qremind|<4 Qrenounc|<5 Qresistanc|<7 Qresonat|>6 Qretweet|>5
  Qseemingly|>4 Qshot|>7 Qsid|>6 Qsight|<5 Qskepticism|>6 Qskepticism|>7 Qslamm|<2 Qsolely|<6 Qsolely|<7 Qspott|<7 Qstart|>3
  Qstern|<7 Qsupportiv|>6 Qtakeaway|<5 Qtakeaway|<6 Qtell|>2 Qtend|>7 Qtestify|<6 Qtitl|>7 Qtouch|<7 Qtout|>4 Qtrumpet|>6
  Qunderestimat|>7 Qvehemently|>7 Qvision|>6 Qweigh|<7 Qwhack|>5 Qwhack|>6 Qwhack|>7 Qwithdrew|>5
-0.4 -0.3 Qaboard|<6 Qadmit|>4 Qalleg|<5 Qapprov|>6 Qarticl|>5 Qarticulat|>6 Qattempt|>2 Qattribut|>6 Qbegan|>7 Qcertainly|>2
  Qchalleng|>2 Qcharg|>5 Qcomplain|<4 Qdefend|<4 Qdefend|>3 Qderisively|<6 Qdetermin|<6 Qdisavow|>7 Qdisparag|<6 Qenjoy|<5
  Qerroneously|>5 Qforeshadow|<6 Qfrequently|<6 Qfresh|<6 Qglad|<7 Qhard|>5 Qharsh|<5 Qhir|>7 Qimpos|>2 Qinsist|<6 Qlaud|>5 Qlong|>6
  Qmandat|<5 Qmount|<5 Qnervou|<3 Qpassionat|<6 Qprivately|>5 Qprohibit|<7 Qrebuff|>3 Qrebuff|>5 Qreiterat|>5 Qremark|>6 Qseriou|<7
  Qshow|>3 Qsick|>6 Qspok|>2 Qstern|<4 Qsupportiv|>4 Qtroubl|>6 Qtry|>3 Qtying|<5 Qunderstand|>5 Qused|>4 Qused|>5 Qwhack|<6
  Qwish|<1
-0.4 -0.2 Qaccusation|>5 Qaccus|>4 Qaddress|>7 Qadvocat|>6 Qallud|>3 Qappear|>3 Qassail|>6 Qattempt|>5 Qblast|>4 Qbrag|<5
  Qcelebrat|>3 Qclarify|<1 Qcomplain|>3 Qconcern|<4 Qcounter|<5 Qcredit|<5 Qdescrib|>6 Qembrac|>6 Qfelt|>7 Qfil|>7 Qfram|>7
  Qinflat|<5 Qintroduc|<2 Qissu|>4 Qlearn|<2 Qmak|>7 Qmull|>4 Qoutspoken|>2 Qpivot|>7 Qplann|>2 Qpromot|>3 Qquickly|>6 Qquickly|>7
  Qrebuff|>7 Qrecogniz|>6 Qrefer|>4 Qseem|>2 Qstill|<2 Qtarget|>7 Qthreaten|>4 Qtroubl|>7 Qwent|>7 Qzero|>7
-0.4 -0.1 Qargument|>5 Qblock|>4 Qcast|>7 Qchampion|>6 Qcheer|>4 Qclaim|>5 Qconced|>7 Qconsensu|>7 Qdecid|>6 Qdiscussion|>5
  Qdozen|>6 Qevenly|>7 Qhard|>2 Qhitt|>5 Qidentify|>7 Qimply|>3 Qknock|>4 Qlearn|>7 Qnam|<4 Qoff|>7 Qoutlin|>6 Qplan|>5 Qportray|>1
  Qpresent|>5 Qpump|>3 Qrebuk|>5 Qrepeatedly|>5 Qrequest|>6 Qrethink|>1 Qseen|<6 Qslam|>4 Qspott|>5 Qstatement|>7 Qsupporter|>3
  Qsupporter|>5 Qtook|>7 Qunderstand|>3 Qvow|>7 Qweigh|>7 Qwrit|>6
-0.4 0 Qassail|<4 Qbitter|>5 Qcall|>5 Qchosen|>1 Qcontention|>6 Qdeclin|>4 Qdemand|>5 Qdevot|>5 Qforecast|>6 Qforth|<3 Qmak|>6
  Qmention|>5 Qmull|>5 Qoffensiv|>4 Qoffensiv|>5 Qoffer|>5 Qpledg|>6 Qprais|>5 Qprefer|>7 Qprov|>2 Qpump|>2 Qrais|>1 Qreleas|>5
  Qsee|>7 Qsuddenly|<2 Qsued|>6 Qtaken|>4 Qtalk|>6 Qtitl|>6 Qtri|>7 Qtry|>7 Qupset|<5 Qvow|>6 Qwarn|>7 Qwrit|>2 Qwrit|>7
-0.4 0.1 Qadd|<2 Qadmission|>5 Qalleg|>4 Qassail|<3 Qblast|>5 Qcast|>6 Qclear|<5 Qconsider|<5 Qcontinu|>7 Qdefend|>6 Qexpect|>6
  Qexpos|<4 Qfocus|>6 Qhop|>6 Qidentify|>3 Qidentify|>4 Qindicat|>7 Qperception|>7 Qpoint|>6 Qpublicly|>4 Qrealiz|>3 Qrepeat|>7
  Qsaid|<2 Qsound|>5 Qtestify|>7 Qtouch|>6 Qunderstand|>7 Qunveil|>7 Qview|>7 Qwarn|<7
-0.4 0.2 Qaddress|>2 Qassumption|>6 Qbeliev|>6 Qcomplaint|>6 Qconcern|<7 Qcriticism|>7 Qdecry|>5 Qdesign|<1 Qdisclos|>7 Qfeel|>6
  Qfir|<5 Qfound|<7 Qinterest|<6 Qirritat|>5 Qoutrag|>5 Qperception|>6 Qproclaim|<6 Qrattl|<7 Qrecogniz|>4 Qshown|<6 Qshow|<7
  Qthink|>7 Qtitl|>5 Qtold|>3 Qwelcom|>6
-0.4 0.3 Qanxiety|>6 Qbeliev|<3 Qcit|>7 Qemail|>4 Qexpres|>5 Qfeel|>7 Qfind|>7 Qplan|>6 Qpost|<4 Qrattl|<4 Qresist|>4 Qsign|>2
  Qtout|>5
-0.4 0.4 Qaccord|<4 Qconcern|>6 Qdedicat|<5 Qderid|<4 Qendorsement|<4 Qexpect|>3 Qfir|<4 Qfootag|>6 Qproject|>5 Qrespons|>4 Qsaid|>2
  Qsought|>7 Qswip|>5 Qtold|<2
-0.4 0.5 Qadvic|>6 Qagain|<2 Qdozen|>7 Qfierc|<7 Qlambast|>5 Qonc|<1 Qresistanc|>5 Qrethink|>3 Qsuddenly|<6 Qtold|>6 Qtold|>7
-0.4 0.6 Qimpress|>4 Qreferr|>4 Qreport|<7 Qscrutiny|<4
-0.4 0.7 Qdistanc|>4 Qmeant|<4 Qrattl|<6 Qresonat|<1 Qseen|<3 Qstill|<1 Qsuspect|<2
-0.4 0.8 Qaccord|<5 Qpass|<1
-0.4 1 Qaccord|<6 Qcriticism|<4 Qstruck|<3
-0.4 1.2 Qfir|>3
-0.3 -1.4 Qreferr|<6
-0.3 -1.2 Qwill|<4
-0.3 -1.1 Qdescription|>4 Qhostility|>4 Qreply|<3 Qtry|<2 Qvoic|<2
-0.3 -1 Qreferr|<4 Qwill|<3
-0.3 -0.9 Qaccus|<5 Qaccus|<6 Qdecision|<4 Qdoubt|<4 Qexplicitly|<7 Qforth|<5 Qhit|>4 Qmention|<5 Qmessag|<5 Qpledg|<6 Qpress|<4
  Qscorn|>4 Qseek|<3 Qunhappy|<2
-0.3 -0.8 Qclash|<6 Qdecision|<5 Qdeny|<3 Qdiscuss|<4 Qendors|>3 Qexplain|<7 Qexpres|<3 Qorder|<2 Qplan|<3 Qpreferr|>3 Qprefer|<5
  Qpress|<5 Qrais|<6 Qrepeat|<7 Qsee|<7 Qself-describ|<3
-0.3 -0.7 Qaim|<6 Qdiscussion|<5 Qfear|<7 Qinclud|<6 Qopposition|<2 Qoppos|<7 Qrecount|<1 Qsign|<6 Qspok|<2 Qtalk|<7 Qtout|<2
  Qutter|<5
-0.3 -0.6 Qactually|<5 Qdecid|<5 Qdisagre|<6 Qdismis|<5 Qexpression|>5 Qexpression|>6 Qgav|<4 Qgoal|>1 Qimagin|<2 Qimpos|>7
  Qknown|>1 Qlov|<2 Qlov|>6 Qmum|>4 Qmum|>7 Qofficially|<5 Qpaint|<4 Qpetition|>1 Qprais|<6 Qrecogniz|<5 Qrecommend|<7 Qreject|>3
  Qsens|<4 Qsens|<7 Qsentiment|>1 Qshar|<3 Qspeculation|<5 Qstern|>5 Qthere'|>7 Qtri|<1 Qturn|<4
-0.3 -0.5 Qactually|>6 Qaddres|>3 Qadvocat|<7 Qaffirm|>6 Qargument|>3 Qarticl|>6 Qassessment|>7 Qbarely|>7 Qblar|>5 Qblock|>3
  Qbrag|>7 Qbroadcast|>6 Qbroadcast|>7 Qcampaign|>4 Qchosen|<6 Qclosely|>7 Qcontentiou|>6 Qcritic|>6 Qcritic|>7 Qdebat|>2
  Qdenounc|>6 Qdepict|>6 Qdesign|>7 Qdisagre|>5 Qdubb|>3 Qenjoy|>7 Qenvision|>1 Qexplain|<2 Qexploit|>7 Qeye|>5 Qfull|>6
  Qfundamental|>5 Qgoe|<1 Qhat|>7 Qhot|>5 Qignor|<3 Qimagin|>3 Qknock|<3 Qlearn|>3 Qleery|>6 Qliken|<6 Qlist|<6 Qmum|>5 Qnervou|>1
  Qoffensiv|>6 Qopen|<4 Qoverstat|>7 Qoverwhelm|<6 Qoverwhelm|<7 Qpassionat|<5 Qplay|>3 Qplay|>4 Qproclaim|<3 Qproject|<3
  Qproposal|<5 Qprovid|<6 Qrail|<6 Qrant|>7 Qrattl|>7 Qreassur|<7 Qreferenc|<3 Qreflect|<4 Qregularly|>6 Qreluctanc|<1 Qrenounc|>6
  Qriff|>5 Qsecret|>6 Qsilenc|>5 Qsing|<5 Qspok|>1 Qsuddenly|>6 Qswip|>6 Qtoward|>7 Qtrash|>7 Qtri|<6 Qunanimou|>7
-0.3 -0.4 Qaccus|<3 Qactually|>5 Qassum|>3 Qattack|<5 Qbill|>7 Qblar|<6 Qbor|<7 Qbroad|>6 Qbrush|>4 Qcertain|>6 Qclear|>1
  Qco-sponsor|>3 Qconsider|>7 Qcrack|<5 Qcrack|>6 Qdeliver|>3 Qdenunciation|>7 Qdevot|>1 Qdictum|>5 Qdiscus|>3 Qdislik|<7 Qdismis|>6
  Qdismis|>7 Qdisparag|>4 Qdown|>4 Qdubb|>5 Qdubb|>6 Qentitl|>6 Qenvision|>2 Qfail|>4 Qfrequent|>5 Qgush|>5 Qimagin|>2
  Qimmediately|>3 Qincreasingly|>3 Qlaid|>3 Qlargely|>4 Qmean|>5 Qmention|<4 Qmessag|>3 Qobviou|>1 Qoverwhelm|<5 Qpassionately|>6
  Qpassion|>7 Qpersuad|<5 Qpersuad|<6 Qplay|>2 Qposition|>2 Qprivately|<6 Qprivately|<7 Qpromis|<2 Qrant|>6 Qrarely|>6 Qreact|<7
  Qreact|>7 Qrecognition|<4 Qsavag|>3 Qsaw|>4 Qshar|>6 Qshot|>3 Qsid|>1 Qsign|>1 Qskepticism|>5 Qso-call|>5 Qstuck|<4 Qsubtl|<7
  Qsue|>6 Qsur|>7 Qsuspect|>7 Qtold|<3 Qtoward|>5 Qtying|>7 Qunderestimat|>6 Qunderstood|>3 Qunderstood|>4 Qwarning|>6 Qwarning|>7
  Qwent|<6 Qwhipp|>5 Qwhipp|>6 Qwithdrew|>7 Qwonder|<3 Qzero|>5
-0.3 -0.3 Qactually|<6 Qaddress|>6 Qassumption|>1 Qattribut|>5 Qauthoriz|>5 Qbark|>5 Qbattl|>6 Qbill|>3 Qboom|<7 Qclosely|>4
  Qconvinc|<1 Qcounter|>6 Qdebat|>3 Qderid|>7 Qdescrib|>3 Qdescription|>6 Qdisclos|>2 Qdisclos|>5 Qdon't|>5 Qdwell|<4 Qemerg|>6
  Qencourag|<2 Qendors|<3 Qfamously|<5 Qfootag|<7 Qfuriou|>4 Qfuriou|>5 Qharangu|<5 Qhitt|>2 Qhop|<4 Qidentify|<2 Qinsist|<2
  Qlaud|>4 Qlean|>4 Qmaintain|>7 Qmak|>2 Qmessag|>5 Qmus|>7 Qoff|>3 Qpegg|>5 Qperception|<7 Qpivot|>2 Qpush|>2 Qrais|>6 Qreaffirm|>6
  Qreassur|>3 Qresist|<6 Qrestrict|<3 Qsavag|>4 Qsaw|>2 Qscrutiny|>5 Qshar|>2 Qsick|>5 Qsid|>7 Qsolely|<5 Qspecifically|>7 Qtout|>3
  Qwrit|>5
-0.3 -0.2 Qaddres|>5 Qanticipat|<5 Qapologiz|>3 Qassail|>5 Qassuranc|<1 Qassuranc|<2 Qcirculat|>3 Qconvinc|>3 Qdecry|>6 Qdeeply|>5
  Qdown|>6 Qenvision|>4 Qextensively|<5 Qfind|>4 Qgoal|>4 Qhail|>7 Qhammer|>7 Qinsistenc|<6 Qjok|>5 Qlearn|>4 Qleft-lean|<5
  Qliken|>5 Qmean|>7 Qmock|>2 Qmount|<4 Qpassionately|>4 Qplead|>6 Qpressur|>4 Qquickly|>5 Qreckon|>6 Qrepudiat|>5 Qresist|<1
  Qresist|>6 Qrestrict|>6 Qrumor|>7 Qsay|<7 Qsay|>3 Qshock|<5 Qshout|>4 Qsilenc|>4 Qslamm|>6 Qslam|>5 Qsound|>6 Qspoken|>5 Qused|>6
  Qwent|>2 Qworry|>6 Qwrot|<4
-0.3 -0.1 Qacquiesc|>5 Qadvocat|>7 Qannounc|<4 Qannounc|<5 Qapologiz|>2 Qapologiz|>4 Qapologiz|>6 Qargument|>6 Qattempt|>4 Qbash|>5
  Qcertainly|<2 Qclaim|>7 Qcomfortabl|>7 Qcomment|>4 Qcompletely|>3 Qcompletely|>4 Qcontrast|>4 Qcriticism|>6 Qdebat|>4 Qdefend|>4
  Qdeny|>5 Qdistanc|>6 Qdon't|>7 Qdrew|>2 Qembrac|>4 Qfollow|>4 Qformally|>5 Qhint|>7 Qidentify|>5 Qignor|>7 Qinsistenc|<5 Qinvok|>4
  Qknew|>5 Qlaid|>5 Qlearn|>6 Qlook|>2 Qmean|>4 Qmessag|>7 Qnominat|<4 Qoff|>4 Qopenly|>6 Qopen|>3 Qopposition|>4 Qoutlin|>7
  Qpleas|>6 Qpost|>7 Qproclaim|>5 Qrais|>7 Qrecount|>2 Qreferenc|>3 Qreleas|<2 Qreleas|>4 Qsent|>4 Qslamm|>4 Qsupportiv|>3 Qtitl|<3
  Qwarn|<6
-0.3 0 Qadd|<5 Qassur|>6 Qbill|>5 Qboast|>5 Qcall|<3 Qclear|>7 Qcomplain|>4 Qcondemn|<4 Qconfident|>4 Qcontinu|>5 Qcount|>6
  Qcriticiz|>6 Qdedicat|<4 Qdisagre|>4 Qdiscuss|>5 Qeager|>5 Qexpress|>7 Qforecast|>1 Qgav|>5 Qimply|>2 Qincreasingly|>4 Qindicat|>6
  Qinterest|>5 Qjok|>6 Qpetition|>7 Qpredict|<5 Qpromis|>3 Qrail|>7 Qrattl|>5 Qreaffirm|>7 Qrealiz|>2 Qrecount|<2 Qrefer|>6
  Qreflect|>5 Qregard|>5 Qreject|<6 Qreleas|<6 Qrepeat|<4 Qrethink|>6 Qsign|>4 Qspok|>5 Qtaken|>5 Qtestify|>6 Qthink|>6 Qthought|>6
  Qwelcom|>5 Qwrit|>3
-0.3 0.1 Qaccus|>6 Qallow|<4 Qapprehension|>5 Qblam|>6 Qboast|>6 Qcheer|<3 Qcit|>4 Qconcern|<5 Qcontemplat|>5 Qcontinu|>3
  Qencourag|<5 Qherself|>7 Qinsist|>7 Qloudly|>6 Qobserv|>6 Qopenly|>4 Qponder|>7 Qpost|<3 Qpreferr|<5 Qprov|>7 Qput|>7 Qrebuff|<5
  Qreferenc|>4 Qsaw|>7 Qseem|>6 Qshown|>6 Qshown|>7 Qsound|>7 Qsparr|>6 Qsympathetic|>4 Qthought|<4 Qwarn|>6 Qwritten|<4
-0.3 0.2 Qaim|>7 Qargu|>6 Qawar|>5 Qcaution|>7 Qcit|>5 Qcomplain|>7 Qcritical|>5 Qdeliver|>4 Qdeliver|>7 Qdiscus|>4 Qdocument|>6
  Qexpectation|>5 Qfir|<7 Qhappy|>1 Qhard|>6 Qopen|>7 Qpredict|<6 Qproject|>6 Qpromis|>4 Qquick|>3 Qreferenc|>5 Qrely|>7 Qrequir|>6
  Qsaid|>4 Qsharp|>4 Qsuggest|>6 Qtalk|>5 Qtouch|>2 Qtribut|>6 Qtri|>6 Qtweet|>6 Qwarn|>5 Qwritten|<3
-0.3 0.3 Qaccus|>1 Qaim|>5 Qanger|<6 Qattribut|<4 Qchim|>5 Qcom|<6 Qcriticiz|>5 Qendorsement|<6 Qenvision|>7 Qfocus|>5 Qignor|<6
  Qinform|>2 Qinvok|>7 Qirritat|>4 Qorder|<5 Qpersuad|>4 Qpledg|>5 Qpredict|>7 Qpromot|>6 Qpromot|>7 Qrattl|<5 Qreluctant|>3
  Qrepeatedly|>2 Qreport|>7 Qsharply|>2 Qtalk|>3 Qtalk|>7 Qthrill|>4 Qvoic|>5 Qvot|>2 Qvot|>4
-0.3 0.4 Qadd|<6 Qadmission|>6 Qadopt|>5 Qanswer|>6 Qawar|>4 Qbeliev|>5 Qcharg|>6 Qcomment|>5 Qdesign|<3 Qdislik|>1 Qforecast|>7
  Qmeant|>4 Qremind|>6 Qseemingly|<5
-0.3 0.5 Qappear|<4 Qchalleng|>4 Qdisavow|>4 Qdon't|>4 Qhappy|>2 Qinclud|>7 Qlash|>6 Qmight|<3 Qremind|>4 Qshock|>6 Qstress|>6
  Qtarget|<4 Qtarget|<5 Qtold|>5 Qword|>5
-0.3 0.6 Qadd|>6 Qconsider|<4 Qexpres|>7 Qremind|>7 Qseriou|>6 Qstory|>4 Qvoic|>4
-0.3 0.7 Qinclud|>6 Qremind|<1 Qreport|<4 Qrespons|>2 Qtitl|<2
-0.3 0.8 Qdepict|<5 Qfierc|<5 Qreply|>5 Qrever|<2 Qseen|>4
-0.3 0.9 Qcharg|<3 Qformally|>2
-0.3 1 Qcharg|<2
-0.3 1.1 Qalarm|<2
-0.3 1.2 Qrattl|<1
-0.3 1.3 Qsound|<2
-0.2 -1.7 Qremind|>1
-0.2 -1.6 Qadvic|>2
-0.2 -1.3 Qcontinu|>1 Qreact|>1 Qrecently|<3
-0.2 -1.1 Qback|>6 Qshar|<4
-0.2 -1 Qchalleng|<4 Qendors|>4
-0.2 -0.9 Qaccus|<7 Qask|<4 Qattempt|<3 Qbalk|<2 Qoppos|>5 Qsought|<3 Qvoic|<3
-0.2 -0.8 Qapplaud|<2 Qblam|<5 Qfavor|>3 Qhappy|<3 Qhop|<5 Qportray|<7 Qpublish|<4 Qrestrict|<6 Qsupport|>3 Qtweet|<3 Qvot|<5
  Qworry|<6
-0.2 -0.7 Qchalleng|<5 Qcontinu|<7 Qcriticiz|<5 Qlay|<7 Qplead|<3 Qpledg|<5 Qremind|<6 Qtweet|<7 Qurg|<7 Qvot|<4
-0.2 -0.6 Qagre|<7 Qcit|<6 Qconfident|<2 Qdenounc|<2 Qdescrib|<5 Qdislik|>4 Qdivid|<2 Qexpress|<5 Qhir|<4 Qinterest|<2 Qlament|<5
  Qloudly|<2 Qmus|>1 Qnominat|>6 Qpersuad|<3 Qpoint|<1 Qput|<5 Qput|<6 Qrestrict|<4 Qstatement|<5 Qsupport|>4 Qthought|<5
-0.2 -0.5 Qanswer|>4 Qask|<5 Qbragg|<2 Qbroadcast|>5 Qcompletely|<1 Qconced|<7 Qconsider|>6 Qdefend|<6 Qdoesn't|<7 Qhit|<3
  Qlament|<3 Qloudly|<4 Qmull|<2 Qopt|<3 Qpreferr|>2 Qrepeatedly|<4 Qrequir|<5 Qsparr|<4 Qstory|<5 Qsupportiv|<7 Qunderstand|<2
  Qunveil|<2 Qview|<3
-0.2 -0.4 Qadmit|<2 Qagre|>1 Qallow|<2 Qallud|<2 Qbrought|>5 Qcondemnation|>6 Qcongratulat|>7 Qdecision|>2 Qdeeply|>6 Qdubb|>4
  Qenamor|>4 Qenamor|>5 Qenamor|>7 Qencourag|<7 Qexhort|<5 Qfrequent|>6 Qfull|>7 Qhir|<5 Qhot|>6 Qimpassion|<1 Qoutlin|<7
  Qoverstat|>5 Qoverstat|>6 Qpassionately|>5 Qpounc|<4 Qprovid|<7 Qrarely|>5 Qreject|<3 Qrever|<6 Qseek|<1 Qso-call|>6 Qstriv|>1
  Qteeth|>6 Qthought|<7 Qtrash|>5 Qtrash|>6 Qutter|>6 Qvow|<3 Qwatch|>5 Qwithdrew|>6 Qwonder|<1
-0.2 -0.3 Qaccus|<4 Qacknowledg|<3 Qaddres|<2 Qadd|>1 Qadmiration|>5 Qadmit|>2 Qaffirm|>4 Qagre|>3 Qannouncement|>1 Qassum|>2
  Qattack|>6 Qback|>4 Qblock|>5 Qbrush|>5 Qco-sponsor|>2 Qdeclar|>6 Qdemonstrat|<5 Qdivid|>3 Qembrac|<6 Qfelt|<4 Qforese|<1
  Qforward|<7 Qharsh|<2 Qjok|<7 Qjok|>3 Qkeen|<6 Qlaid|<4 Qlean|>3 Qmean|>6 Qopenly|<6 Qpost|<5 Qpromis|<3 Qpromot|<4 Qpronounc|<5
  Qprovid|>4 Qrais|<4 Qslamm|<4 Qspeculation|>1 Qstuck|>1 Qsupport|<6 Qtell|<6 Qunclear|>2 Qunleash|>1 Qutter|>5 Qwithdrew|>3
  Qworry|<4
-0.2 -0.2 Qaddres|>4 Qannounc|>6 Qaren't|>6 Qargument|>4 Qarticl|>4 Qbeliev|<7 Qboast|>4 Qclaim|>6 Qconsistently|>5 Qdeliver|>2
  Qdemonstrat|<1 Qdepict|>5 Qdivid|>2 Qdocument|>4 Qdownplay|<3 Qdrew|>3 Qevenly|>1 Qexplain|>3 Qfear|>4 Qfound|>2 Qfram|>1 Qhint|>6
  Qidea|<6 Qignor|>4 Qimagin|>1 Qinclin|<1 Qmaintain|>4 Qmock|<7 Qobserv|<1 Qofficially|>6 Qoppos|>4 Qopt|<1 Qpoint|<5 Qproclaim|>3
  Qpush|>7 Qreassur|>2 Qrecently|>5 Qregard|>4 Qretweet|>3 Qrumor|>1 Qsavag|>2 Qsentenc|>1 Qsignal|>1 Qslamm|>2 Qspoken|>4
  Qsuggestion|<1 Qsupport|<5 Qtweet|>2 Qunveil|>3 Qurg|<1 Qview|>1 Qwarn|<4 Qwhack|<5
-0.2 -0.1 Qadmit|>3 Qalleg|>5 Qargu|>3 Qassertion|>5 Qassumption|>4 Qassuranc|>6 Qbemoan|>5 Qcast|>1 Qchid|>3 Qchim|>6 Qclosely|<5
  Qco-sponsor|>4 Qconfident|>6 Qconsistently|>4 Qdiscuss|>3 Qeager|>3 Qenjoy|>6 Qexemplify|>5 Qexplor|>4 Qfocus|>3 Qforecast|<5
  Qforward|>6 Qgav|>2 Qhail|>6 Qjok|>7 Qknow|>2 Qlaid|>2 Qlament|>7 Qlaunch|>3 Qlean|>2 Qmull|>6 Qopenly|>7 Qopinion|>4 Qpleas|>5
  Qreact|>6 Qread|>7 Qrealiz|>4 Qrequir|>3 Qshar|<5 Qstanc|>4 Qstress|>2 Qturn|>7 Qunderstood|>5 Qworry|>7
-0.2 0 Qannouncement|>6 Qattention|<5 Qbemoan|>7 Qcit|<5 Qcondemn|>7 Qconsistently|>6 Qcontrast|>5 Qcriticiz|<4 Qdescrib|<4
  Qdidn't|>7 Qearlier|>7 Qempathiz|>5 Qeventually|>6 Qevinc|>6 Qevinc|>7 Qexpectation|>4 Qfil|>1 Qfundamental|>7 Qgrous|>7
  Qhighlight|>4 Qlash|>3 Qlater|>5 Qmad|>6 Qmaintain|>6 Qmock|>6 Qmull|>1 Qmull|>7 Qorder|>5 Qpersuad|>1 Qpresent|>1 Qproclaim|>6
  Qpublish|>7 Qrail|>5 Qread|<2 Qreassur|>7 Qrebuff|>4 Qrebut|>6 Qrecently|>7 Qreckon|>5 Qreflect|>4 Qremember|<2 Qreveal|<6 Qsid|>4
  Qsingl|>5 Qslam|>3 Qsternly|>7 Qstern|>7 Qunleash|>6 Qvocal|>4
-0.2 0.1 Qacquiesc|>6 Qadvocat|<6 Qadvocat|>3 Qadvocat|>4 Qappear|>4 Qargu|<4 Qask|>5 Qbegan|>6 Qbeliev|<2 Qbrush|>7 Qcharg|>1
  Qclear|<6 Qcontrast|>7 Qdescrib|>5 Qdocument|>5 Qdownplay|>7 Qdubb|<4 Qencourag|>7 Qendorsement|<1 Qevenly|>4 Qformally|>7
  Qhitt|>6 Qinclin|>4 Qlabel|>6 Qlong|>5 Qobserv|>5 Qopen|>6 Qopt|>7 Qportray|<5 Qpost|>5 Qprovid|<1 Qpublish|>5 Qpublish|>6
  Qquestion|>1 Qrais|<2 Qreact|>2 Qrebut|>7 Qrecently|>6 Qreject|<5 Qrepeatedly|>6 Qrepeatedly|>7 Qrethink|>7 Qreveal|>5 Qshown|<5
  Qstuck|>2 Qsupport|<2 Qvot|>3 Qwent|>6 Qwill|>2
-0.2 0.2 Qannounc|>5 Qassail|>4 Qblast|>6 Qcharg|>4 Qchid|>2 Qclaim|>4 Qcry|>1 Qdeep|<6 Qdeep|>5 Qdeep|>6 Qdetermin|>7 Qdocument|<4
  Qdoesn't|>2 Qdoubt|>5 Qdraw|>5 Qeager|>4 Qemail|>3 Qenvision|>5 Qexpress|>6 Qfeel|>4 Qintend|>2 Qobserv|<4 Qopposition|>7 Qopt|>6
  Qorder|>4 Qprais|>2 Qrecit|>4 Qsee|>6 Qsingl|>6 Qspeculation|>5 Qspeculation|>7 Qsquarely|>7 Qstat|>1 Qstory|>7 Qsur|>6
  Qthreaten|>5 Qtook|>6 Qtouch|>7 Qtri|>3 Qtrumpet|>5 Qwelcom|>2 Qwill|>4 Qwrot|<6
-0.2 0.3 Qadd|>2 Qadmit|>7 Qagre|>5 Qappear|>5 Qbeliev|>4 Qcall|>3 Qconsensu|>2 Qcontinu|>6 Qcount|<3 Qdeclin|>7 Qdeep|>7 Qdetail|>7
  Qdwell|>7 Qemail|>2 Qfeel|>5 Qfollow|>3 Qimmediately|>7 Qimpress|<4 Qinsist|>5 Qmad|>4 Qput|>6 Qrecogniz|>5 Qrecommend|>5
  Qremind|>5 Qreportedly|>6 Qrespond|>6 Qsay|>7 Qseemingly|<3 Qshar|<2 Qshown|>4 Qsought|>4 Qstuck|>7 Qsuddenly|<5 Qsuggest|>5
-0.2 0.4 Qallow|>5 Qallud|>2 Qapologiz|>7 Qappoint|>2 Qappoint|>5 Qargu|<7 Qattempt|>3 Qcheer|>5 Qcontend|>5 Qdesign|>6 Qdisavow|>6
  Qestimat|>5 Qexpres|>6 Qfear|>6 Qfootag|>5 Qimpress|<6 Qimpress|>5 Qnot|>7 Qoffer|>4 Qopposition|<3 Qplann|>4 Qpoint|>5 Qpump|>7
  Qput|>5 Qrecognition|>6 Qrecommend|>2 Qreveal|>3 Qscrutiny|>4 Qseem|<5 Qseen|>7 Qsought|>5 Qsought|>6 Qstatement|>5 Qturn|>5
  Qunsettl|<5
-0.2 0.5 Qallud|>4 Qassert|>5 Qchid|>6 Qconfidenc|>7 Qdefens|>6 Qdescrib|<2 Qdisavow|>5 Qdisclos|<7 Qecho|>1 Qfear|>5 Qfierc|<4
  Qhir|<6 Qinform|>6 Qinform|>7 Qinterject|>2 Qpledg|>4 Qrattl|>6 Qread|<6 Qrecognition|>7 Qreject|<1 Qresistanc|>4 Qrever|<5
  Qshock|>5 Qsid|>3 Qspark|<5 Qtell|>6 Qunderstand|>2 Qwelcom|<3
-0.2 0.6 Qadmission|<4 Qarchitect|>4 Qdraw|<1 Qnam|<3 Qremark|<5 Qrespond|>7 Qscorn|<3 Qstatement|>4 Qsuggestion|>6
-0.2 0.7 Qanger|<5 Qappoint|>6 Qcall|>2 Qopenly|>2 Qpok|>5 Qshow|>5 Qsound|>3 Qunderscor|>6
-0.2 0.8 Qdubb|<5 Qrebuff|<4 Qremark|>2
-0.2 0.9 Qadd|>5 Qignor|<5 Qportray|>7 Qshown|<3
-0.2 1 Qalready|<1 Qproject|>1 Qremember|>7 Qwidely|<2
-0.2 1.1 Qcelebrat|<2 Qnominat|>3 Qsound|<1 Qstruck|<4 Qthrill|<1
-0.1 -1.2 Qword|>3
-0.1 -1.1 Qdrew|>6
-0.1 -1 Qadopt|>3 Qadopt|>4 Qback|>3 Qendorsement|>4 Qendors|<4 Qpledg|<3 Qpledg|<4
-0.1 -0.9 Qaccusation|<4 Qadvic|<3 Qconvinc|>1 Qissu|<4 Qpropos|<7 Qreferr|<5 Qsaw|<3
-0.1 -0.8 Qbegan|<3 Qcount|<2 Qdeem|<1 Qdeliver|<6 Qevenly|<2 Qhung|>6 Qstruggl|<4
-0.1 -0.7 Qcontinu|<1 Qecho|<6 Qecho|<7 Qemphasiz|<7 Qexpress|<4 Qexpres|<6 Qfocus|<7 Qpledg|<1 Qsee|<5 Qsupporter|<6 Qzero|<7
-0.1 -0.6 Qacknowledg|<5 Qchant|<2 Qconfident|<4 Qdeem|>3 Qdoubt|<6 Qexpress|<7 Qmention|<6 Qoppos|>2 Qpress|<7 Qquestion|<5
  Qrecommend|<6 Qreply|<6 Qrestrict|<5 Qspok|<4 Qspok|<5 Qstory|<3 Qsupport|>7 Qtalk|<6 Qurg|<6 Qutter|<3
-0.1 -0.5 Qadmission|<2 Qanxiety|>4 Qassuranc|<5 Qcheer|<6 Qconsider|>3 Qcover|<2 Qcover|<4 Qdefend|<7 Qdisput|<1 Qendors|>6
  Qenjoy|<2 Qmad|<2 Qoffer|<1 Qopinion|<6 Qprais|<7 Qquestion|<3 Qrais|>2 Qrecord|<7 Qslamm|<5 Qstill|<7 Qsupport|>5 Qvehemently|<1
  Qwonder|<5
-0.1 -0.4 Qaccept|<3 Qallud|<3 Qappoint|<6 Qcontemplat|<2 Qdeclar|>7 Qdiscus|<7 Qignor|>5 Qknow|<6 Qlearn|<6 Qlist|>3 Qnotic|<3
  Qopposition|<1 Qopt|<2 Qposit|<7 Qpush|>5 Qrail|<5 Qrepeat|<6 Qripp|<5 Qslamm|<6 Qspok|<6 Qstat|<4 Qstress|<6 Qstuck|<5 Qstuck|<6
  Qtrash|<4 Qturn|<1 Qvouch|<7 Qwritten|>5
-0.1 -0.3 Qapplaud|<4 Qattack|<3 Qcall|<6 Qchid|<7 Qcount|<6 Qdeclar|>4 Qfeel|>2 Qfil|<6 Qforese|<5 Qfound|<5 Qhostility|>3
  Qindicat|<1 Qknown|<5 Qlean|<1 Qmount|<6 Qproclaim|<2 Qprov|<5 Qpublicly|<1 Qquestion|<4 Qreact|<2 Qsignal|<4 Qsuggest|<3
  Qthank|<1 Qthought|<6 Qunderstand|<7 Qvow|<4 Qwarn|<1 Qwelcom|<2
-0.1 -0.2 Qaccept|<6 Qadmitt|<4 Qapplaud|<3 Qbarely|>6 Qclear|<7 Qconclud|>1 Qcriticism|<7 Qestimat|>4 Qlash|<1 Qmight|<2 Qnam|<6
  Qprivately|>4 Qslamm|<7 Qtaken|<4 Qwithdrew|>2
-0.1 -0.1 Qadmitt|>1 Qauthoriz|>7 Qboast|>3 Qcan't|>5 Qcirculat|>1 Qclaim|<3 Qdeclar|<4 Qdescrib|<6 Qdown|>5 Qdwell|>2 Qfear|<4
  Qfind|>3 Qfram|>6 Qhail|<1 Qlearn|>1 Qlist|>4 Qnam|>5 Qnervou|<5 Qoppos|<3 Qoppos|<6 Qpegg|>6 Qpoint|<6 Qreject|>7 Qremind|<3
  Qstress|>4 Qstuck|>5 Qvent|>7 Qveto|<1 Qwonder|>4 Qwrot|<3
-0.1 0 Qadvocat|<5 Qapprov|>3 Qaren't|>3 Qblast|>7 Qclosely|>5 Qcoin|>4 Qcritiqu|>4 Qdemonstrat|>5 Qdepict|>4 Qdismiss|<6 Qdivid|>4
  Qendors|<1 Qexcit|>6 Qexplicitly|>4 Qfear|>3 Qgav|>1 Qgrous|>6 Qhighlight|>3 Qhint|>1 Qignor|>3 Qlabel|>1 Qlabel|>2 Qlook|>7
  Qmak|>1 Qofficially|<4 Qopinion|>3 Qplan|>2 Qpoint|<7 Qpost|<2 Qpredict|>4 Qprefer|<4 Qreluctant|>1 Qrenew|>4 Qrequir|>2 Qrul|>4
  Qsee|>2 Qseriou|>4 Qshot|>4 Qshot|>6 Qsick|>4 Qstriv|>2 Qtarget|>6 Qthreaten|>3 Qurg|>4 Qvent|>6 Qview|<4 Qvocal|>6 Qwritten|>3
  Qwrit|>4 Qzero|>2 Qzero|>4
-0.1 0.1 Qargu|<2 Qboo|<3 Qconclud|>4 Qcriticism|>1 Qdisagre|>6 Qdisagre|>7 Qdisavow|<5 Qdisput|>6 Qemphasiz|>4 Qexplor|>5 Qfail|>5
  Qhint|>4 Qhint|>5 Qissu|>1 Qknow|>4 Qlaunch|>7 Qmak|>4 Qnotic|>4 Qopt|>5 Qplay|>7 Qpreach|>7 Qprefer|>4 Qpresent|<2 Qreason|>7
  Qshout|<4 Qsingl|>7 Qstart|>4 Qstat|>5 Qstood|>6 Qstrongly|<2 Qsuggest|>3 Qunderstand|>1 Qwrot|>6
-0.1 0.2 Qadmitt|>6 Qargu|>7 Qcomment|>6 Qconced|>1 Qcredit|>5 Qdevot|>2 Qencourag|>6 Qenjoy|>5 Qexplor|>6 Qfocus|>4 Qfocu|>5
  Qforcefully|>6 Qgav|>7 Qgush|>4 Qharsh|>4 Qhon|>5 Qimagin|>7 Qimmediately|>4 Qimply|>6 Qknow|>6 Qlean|>5 Qmock|>5 Qmus|>6 Qnot|<5
  Qobserv|<3 Qopt|>4 Qplann|>6 Qprais|>3 Qpromis|>6 Qproponent|>5 Qquickly|>4 Qrail|>6 Qrealiz|>5 Qrecount|>7 Qregard|>2 Qsaid|<6
  Qsay|<6 Qseem|>5 Qsee|>5 Qshown|<4 Qspeculat|<6 Qsur|>5 Qthought|>4 Qtweet|>7 Qunderstood|>6 Qunleash|>5 Qwent|>4 Qwrot|>7
-0.1 0.3 Qaccusation|>4 Qadopt|>6 Qalleg|>6 Qalway|>7 Qassert|>7 Qawar|>6 Qbitter|>6 Qcast|>4 Qclaim|<2 Qcomfortabl|>6 Qcomplain|>6
  Qdivid|>7 Qenvision|>6 Qexpress|>4 Qexpress|>5 Qfir|<6 Qfir|>1 Qfollow|>5 Qinform|>4 Qinsist|>6 Qknew|>4 Qknow|>5 Qlearn|>5
  Qlik|>1 Qmessag|>6 Qoffer|>1 Qoptimistic|>5 Qoutlin|>5 Qplead|>5 Qpush|>4 Qquery|>4 Qrebuff|>6 Qrebut|>4 Qreleas|>1 Qremark|>7
  Qsaid|>7 Qsaw|>6 Qseemingly|<4 Qsingl|>4 Qspeculat|>6 Qstriv|>5 Qtell|>3 Qthank|>7 Qunclear|>5 Qunleash|>7 Qwent|>5
-0.1 0.4 Qaccept|>5 Qadmit|>5 Qannounc|<6 Qannounc|>2 Qapologiz|>5 Qcheer|<2 Qconcern|>5 Qcontemplat|>6 Qcontrast|>6 Qdisclos|>6
  Qdraw|<5 Qencourag|>1 Qestimat|>6 Qfierc|<6 Qfollow|>6 Qfootag|>7 Qforecast|>4 Qimply|<4 Qknock|>7 Qlabel|>5 Qlater|>6 Qlawsuit|>6
  Qleery|>5 Qoppos|<2 Qpersuad|>3 Qpresent|>6 Qpropos|>5 Qquot|>7 Qread|<7 Qrebutt|>6 Qrecently|>3 Qrecount|>1 Qreiterat|>7
  Qrepeatedly|>4 Qresonat|<6 Qresonat|<7 Qsaid|>6 Qsay|>6 Qshar|>1 Qshown|>5 Qshow|>1 Qsignal|>6 Qstory|>5 Qstress|>7 Qstuck|>6
  Qtarget|<7 Qunhappy|>5 Qunsettl|<4 Qunveil|>5 Qvent|>4 Qview|>3 Qvow|>4 Qwednesday|>6
-0.1 0.5 Qaccord|<3 Qalready|>5 Qannouncement|>2 Qannouncement|>3 Qassur|>2 Qcas|>3 Qconfidenc|>6 Qcongratulat|>5 Qcounter|>7
  Qdeclin|>5 Qdetermin|>6 Qdocument|>1 Qeager|>2 Qgoe|>7 Qhard|>4 Qhir|>4 Qimpress|<5 Qincreasingly|>7 Qinterpret|<4 Qissu|>7
  Qmount|>7 Qnegativ|>4 Qposit|>7 Qreaffirm|>5 Qrealiz|<6 Qrebuff|<7 Qremember|>3 Qreport|>4 Qrespond|>3 Qrespond|>5 Qrever|<4
  Qsaid|>5 Qscorn|<6 Qsuddenly|<4 Qunsettl|<7 Qview|<7 Qvouch|>4 Qwonder|>7
-0.1 0.6 Qalarm|>7 Qalleg|>2 Qcompar|>6 Qdesign|>5 Qemphasiz|>7 Qinterpret|<3 Qnever|<5 Qquot|>5 Qrebut|>5 Qreport|>5 Qsent|>7
  Qswip|>4 Qworry|<1
-0.1 0.7 Qadmir|<5 Qarchitect|>6 Qbill|<1 Qconfidenc|>5 Qcount|>2 Qcritic|>5 Qcry|<4 Qexcit|<3 Qhir|>5 Qnotic|>7 Qproud|>6 Qquick|>7
  Qquot|>6 Qrefus|>4 Qremember|>6 Qrul|<6 Qskeptical|>2 Qstruggl|>6 Qtry|>6
-0.1 0.8 Qapplaud|>1 Qappointment|>4 Qappointment|>5 Qappointment|>6 Qattribut|>7 Qconvinc|>7 Qcritical|>3 Qexplain|>5 Qinterpret|<2
  Qrecognition|<1 Qregret|<5 Qrespond|>2 Qsent|<2 Qsound|>1 Qthank|>1
-0.1 0.9 Qcomment|<1 Qdefender|<2 Qimagin|<4 Qpick|<7 Qrejection|>3 Qreply|>6 Qself-describ|>2 Qsent|<3 Qtarget|<2
-0.1 1 Qannounc|<2 Qquot|>4 Qseen|>3
-0.1 1.1 Qwidely|<6
-0.1 1.2 Qsupport|>1
-0.1 1.6 Qimpress|>2
-0.1 2 Qseen|<2
-0.1 2.1 Qseemingly|<1
0 -1.4 Qsued|>3
0 -1.2 Qcall|<7 Qprovid|>2 Qseek|<6
0 -1.1 Qhop|<7 Qnegotiat|>2 Qrejection|>5
0 -1 Qaccord|>3 Qpropos|<6 Qsupporter|<3
0 -0.9 Qendorsement|>3
0 -0.8 Qliken|<3 Qoff|<4 Qpledg|<7 Qstatement|<4 Qstruck|>1 Qzero|<3
0 -0.7 Qaim|<2 Qaim|<3 Qdetermin|<2 Qdismissiv|<4 Qgoal|<1 Qlik|>5 Qlook|<7 Qmessag|<7 Qoutspoken|<4 Qpersuad|<7 Qreferenc|<7
  Qspeak|<7 Qtell|<3 Qvehemently|<4
0 -0.6 Qattack|>3 Qchampion|<7 Qcover|>4 Qcry|>3 Qhat|<2 Qinclin|<6 Qintroduc|>6 Qmad|<3 Qmull|<6 Qpublicly|<4 Qquip|<4 Qrecount|<6
  Qthreaten|<4 Qvow|<6
0 -0.5 Qadmitt|<7 Qagre|<2 Qaim|<1 Qcongratulat|<2 Qconsensu|<1 Qcontrast|<3 Qemail|<6 Qopposition|<4 Qopt|<5 Qpersuad|<2
  Qrecommend|>4 Qreluctanc|<2 Qsound|<6 Qstruck|>3 Qtook|<4 Qused|<6
0 -0.4 Qanswer|>3 Qboast|<3 Qboom|<6 Qbroad|>5 Qcounter|<2 Qcriticiz|<6 Qestablish|>3 Qimpassion|<2 Qlov|<4 Qprov|>5 Qpush|<1
  Qquestion|<1 Qread|>3 Qrebuk|<4 Qrebuk|<6 Qrecognition|>2 Qreport|<1 Qshout|>2 Qsquarely|<4 Qsupport|>6 Qtaken|<7 Qunhappy|<5
0 -0.3 Qalleg|<2 Qask|>2 Qcaution|<6 Qchampion|>2 Qcharg|<7 Qcomplain|<3 Qconclud|<6 Qdeclin|<4 Qdetail|<6 Qdisclos|<5 Qexpres|<4
  Qfil|<4 Qgav|<2 Qharangu|<6 Qindicat|<5 Qpassion|<4 Qplann|<5 Qportray|>2 Qpress|>2 Qpromot|<5 Qrefus|<5 Qrelish|<7 Qsay|<2
  Qskeptical|<7 Qtweet|<5 Qwidely|>5 Qworry|<7
0 -0.2 Qalleg|<1 Qalleg|<6 Qassertion|<1 Qback|<1 Qcit|<2 Qcompar|<4 Qdeem|<6 Qemail|<5 Qexpect|<1 Qmention|>3 Qquickly|<7
  Qsought|<4 Qstat|<5 Qsupportiv|<1 Qsur|<4 Qthreaten|<3 Qthrow|<5 Qurg|<2 Qwatch|<7 Qwelcom|<6
0 -0.1 Qaccept|<1 Qdefin|<5 Qdemonstrat|<4 Qdeny|<4 Qdescrib|>7 Qexplain|<4 Qhit|<1 Qimply|<2 Qrecit|<4 Qremind|<5 Qshar|>4 Qshow|<6
0 0.1 Qadmitt|>4 Qauthoriz|>6 Qcaution|>1 Qclash|>5 Qcontend|>4 Qcriticiz|<1 Qdidn't|>5 Qdiscussion|<4 Qdon't|>6 Qecho|>4
  Qencourag|>5 Qeventually|>7 Qgoal|>3 Qhat|>3 Qindicat|>3 Qlargely|<5 Qnot|<6 Qoffer|>6 Qopt|>3 Qpetition|>2 Qprefer|>5 Qprovid|>5
  Qquestion|>5 Qquickly|<4 Qrepeat|>5 Qslogan|>4 Qstart|>5 Qstill|<3 Qstruggl|>1 Qteeth|>4 Qtweet|<6 Qtweet|>3 Qvehemently|>2
  Qwithdrew|>1 Qwrit|<4
0 0.2 Qaccus|>2 Qacknowledg|<4 Qargument|>2 Qargu|>2 Qask|>4 Qbeliev|<4 Qbill|>1 Qcall|<4 Qchampion|<4 Qcongratulat|>6 Qconsider|<7
  Qcontemplat|>4 Qevenly|>6 Qexpos|>2 Qexpos|>4 Qexpress|>1 Qfelt|>1 Qgoe|>5 Qimagin|>5 Qimply|>5 Qinclin|>3 Qinclud|>4 Qindicat|>2
  Qinterject|>6 Qknow|>3 Qmind|>6 Qobserv|>4 Qorder|>6 Qprefer|>6 Qpressur|>6 Qreiterat|>1 Qreject|>2 Qrequir|>1 Qsingl|>3
  Qslogan|>5 Qstatement|>1 Qsuggest|>4 Qunderscor|<5 Qused|>3 Qvocal|>5
0 0.3 Qadmitt|>5 Qalway|>3 Qbemoan|>6 Qcharacteriz|>7 Qcirculat|<5 Qcom|>2 Qconced|>5 Qcurrently|>6 Qdefend|>2 Qdemand|>2 Qdraw|>4
  Qdrew|>1 Qemail|>7 Qembrac|>1 Qemphasiz|>1 Qexpos|>3 Qexpres|>2 Qfurther|>7 Qlaunch|>2 Qlink|>5 Qnominat|<3 Qnotic|>6 Qorder|>7
  Qpivot|>4 Qrail|>3 Qrecall|<5 Qreluctanc|>3 Qreport|<3 Qrequir|>4 Qrequir|>5 Qresist|>1 Qsaid|<3 Qsaid|<4 Qsay|>4 Qscold|<7
  Qshown|>1 Qspeculation|>3 Qtweet|>5 Qvocal|>3 Qwonder|>1 Qwrot|<2 Qyell|>2
0 0.4 Qaccept|>4 Qaccusation|>3 Qadopt|<3 Qapparently|>7 Qarchitect|>5 Qargu|<3 Qassail|>7 Qassert|>6 Qattribut|>1 Qcharg|>3
  Qcheer|<5 Qcirculat|<6 Qcirculat|<7 Qcom|>5 Qcritiqu|>6 Qdefens|>7 Qdemonstrat|>7 Qdesperat|>7 Qdiscussion|>2 Qdraw|<4
  Qemphasiz|>6 Qenvision|<5 Qexpos|<6 Qformally|>6 Qglad|>4 Qgoe|>6 Qinflat|>7 Qinsist|>2 Qknew|>2 Qlaud|>7 Qlink|>6 Qmaintain|>5
  Qmarvel|>7 Qmessag|>2 Qmessag|>4 Qmount|>5 Qobject|>7 Qopenly|>5 Qplea|>7 Qpointedly|>6 Qpounc|>4 Qrebutt|>7 Qrecount|>6
  Qrepeat|>1 Qriff|>7 Qrobocall|>6 Qrul|>2 Qsaid|<7 Qsharply|>6 Qslamm|>1 Qspok|>6 Qstrongly|<1 Qsupport|<4 Qtalk|<3 Qtold|<4
  Qtri|>5 Qturn|>6 Qupset|>6 Qwednesday|>5 Qweigh|>5 Qwritten|<1
0 0.5 Qaddres|>6 Qappoint|<2 Qargu|<5 Qassuranc|>7 Qbalk|>6 Qcharacteriz|>1 Qdesign|>4 Qdon't|>2 Qexcit|>5 Qfeel|>1 Qgoe|<6 Qi'd|>7
  Qimpassion|>7 Qinclud|>5 Qinterject|>7 Qlater|>2 Qlay|>5 Qleery|>4 Qmessag|<3 Qoptimistic|>7 Qplead|>4 Qpoint|>4 Qportray|>4
  Qposition|>5 Qpriority|<6 Qrang|>5 Qrebuff|>2 Qrely|>5 Qrely|>6 Qrobocall|>5 Qrous|>5 Qsurpris|>7 Qthink|>5 Qwelcom|>1
0 0.6 Qadvic|<1 Qadvis|>6 Qcomplain|>5 Qcontemplat|>7 Qdismay|>4 Qestablish|>1 Qforese|>6 Qhir|>6 Qmight|<4 Qoften|>5 Qopen|>5
  Qproject|<1 Qremember|>4 Qripp|>1 Qsentenc|>4 Qsharply|<7 Qsimilarly|>7 Qskeptical|>3 Qspeak|>5 Qsubtl|>7 Qtri|>4 Qunnotic|<5
  Qyell|>1
0 0.7 Qadmission|>3 Qalready|>4 Qchalleng|>3 Qdeclin|>3 Qdismay|>6 Qfind|>6 Qfootag|>2 Qforth|>6 Qgoal|<4 Qgrant|<7 Qidea|>5
  Qintend|>5 Qlambast|<2 Qlament|>6 Qlawsuit|>5 Qmean|<4 Qorder|>1 Qreply|>7 Qshow|>4 Qstruggl|>5 Qsubtl|>6
0 0.8 Qadvic|>7 Qcritical|>4 Qdownplay|>4 Qincreasingly|>6 Qintroduc|>1 Qknown|>3 Qpump|>4 Qreckon|>4 Qsign|<3 Qslam|>7 Qstruggl|>4
  Qwatch|>7 Qwritten|<2
0 0.9 Qaim|>4 Qlist|<2 Qlook|>4 Qrecall|>7 Qsent|<1 Qstood|>2 Qthrow|>7
0 1 Qboo|<2 Qhir|>2 Qquot|>1 Qreject|>1 Qrequir|<3 Qscorn|<4 Qslam|>1
0 1.1 Qaren't|<1
0 1.4 Qpass|<2
0 1.5 Qfir|>4
0 1.8 Qdedicat|>3
0 1.9 Qsentiment|<1
0.1 -1.1 Qask|<7 Qendorsement|>6
0.1 -1 Qback|>2 Qintroduc|<3 Qmessag|<4 Qvoic|<4
0.1 -0.9 Qendorsement|>5 Qpass|>3
0.1 -0.8 Qadvic|>3 Qopin|>1 Qpush|<4 Qshown|>2
0.1 -0.7 Qagre|<6 Qaim|<7 Qattempt|<2 Qdedicat|<6 Qdemand|<4 Qhit|>5 Qmessag|<6 Qoffer|<7 Qrejection|>4 Qreply|>1 Qrespons|<1
  Qrestrict|<7 Qthreaten|<5
0.1 -0.6 Qanxiety|<4 Qconvinc|>2 Qdeclar|<7 Qlik|<1 Qmock|<4 Qoff|<2 Qreason|>4 Qsee|<4 Qsparr|<6
0.1 -0.5 Qadmiration|<4 Qblam|<6 Qblam|<7 Qcast|<4 Qchant|<6 Qcompletely|<2 Qinclud|<5 Qplan|<7 Qplead|<6 Qpresent|<6 Qremark|<7
  Qrever|>5 Qsignal|<5 Qsingl|<2 Qtook|<7 Qtweet|<4 Qvot|<7 Qword|>2 Qwrot|>1
0.1 -0.4 Qacutely|<6 Qchosen|<5 Qconced|>6 Qconfirm|>5 Qcontention|<1 Qcontention|>3 Qcontrast|<7 Qdemand|<5 Qdetail|<7 Qdubb|<3
  Qexpres|<7 Qgav|<6 Qhit|<5 Qintroduc|<5 Qlook|<4 Qmad|<4 Qmus|<3 Qplann|<6 Qpoint|<3 Qpromis|<1 Qrespond|<5 Qrespons|>7 Qscoff|>5
  Qsee|<6 Qspeak|<5 Qstatement|<3 Qsuspect|<6 Qthink|<1 Qword|>4
0.1 -0.3 Qaccept|<4 Qacquiesc|<6 Qbar|<5 Qchampion|<2 Qconfident|<5 Qemphasiz|>5 Qexemplify|<5 Qexpos|<1 Qhostility|>5 Qimagin|<1
  Qincreasingly|<6 Qintroduc|>5 Qofficially|<6 Qopinion|<5 Qproclaim|<4 Qpump|<6 Qrecognition|>3 Qrecommend|>7 Qreferenc|<6
  Qrefer|<4 Qsid|<3 Qspeak|<2 Qspeak|<3 Qstart|<3 Qstat|<1 Qunderscor|>4 Qwritten|>6 Qwrot|>4
0.1 -0.2 Qadmit|<4 Qadopt|<1 Qanswer|<4 Qbalk|<5 Qclaim|>2 Qcomfortabl|<5 Qfuriou|<6 Qidea|<3 Qignor|<2 Qinform|<6 Qnever|<1
  Qpredict|>5 Qsuggest|<4 Qthrow|<7 Qturn|<5 Qunderscor|<4 Qwidespread|>5 Qwithheld|<6 Qworry|<3
0.1 -0.1 Qassert|<2 Qdefend|<1 Qdenounc|<1 Qdiscus|<4 Qendorsement|<5 Qfeel|>3 Qlament|<2 Qlaunch|<2 Qmad|<1 Qnervou|<6 Qplead|<1
  Qprais|<2 Qquestion|>6 Qrecit|<2 Qresist|<5 Qsaw|<4 Qstress|<2 Qsur|<6 Qtalk|<2 Qunderscor|<6 Qwarn|<3
0.1 0 Qadmitt|<3 Qadmitt|<5 Qcall|>4 Qconsider|>5 Qcontemplat|<1 Qcontention|>5 Qdescrib|>4 Qdisclos|<2 Qfavor|>2 Qhighlight|>6
  Qpredict|<4 Qpromis|<6 Qpromis|>7 Qreleas|<4 Qremark|<6 Qreveal|>4 Qtying|<6
0.1 0.1 Qacknowledg|<2 Qacknowledg|>5 Qdiscuss|>7 Qecho|>6 Qlik|>4 Qrecall|>5 Qrefus|>5 Qreject|>5 Qsaid|<5 Qsay|<5
0.1 0.2 Qcomment|>7 Qcount|<4 Qcriticiz|>2 Qdismiss|>4 Qdoubl|>3 Qexcit|<2 Qexplain|>4 Qfierc|>5 Qignor|<4 Qkeynot|>5 Qopt|>1
  Qportray|<3 Qpreach|>5 Qprefer|<3 Qreason|>1
0.1 0.3 Qalign|>6 Qargu|>1 Qclarify|>6 Qcritiqu|>5 Qespecially|>6 Qfalsely|>5 Qfavor|<4 Qfind|>2 Qhat|>1 Qidentify|>1 Qliken|>1
  Qmust|>7 Qobserv|>1 Qplay|>5 Qplay|>6 Qpreach|>6 Qrail|<3 Qsought|>1 Qsternly|>6 Qsurpris|<1 Qwish|>5
0.1 0.4 Qaccept|>3 Qallegation|>6 Qargument|<1 Qattack|<4 Qback|<3 Qbash|>6 Qbelief|>6 Qcomfortabl|>4 Qcomfortabl|>5 Qcom|<5
  Qcondemn|>1 Qdebat|<7 Qdecid|>3 Qdeclar|>2 Qdeliver|>1 Qdeny|>1 Qdiscussion|>4 Qdisparag|>3 Qdocument|<3 Qecho|>7 Qempathiz|>4
  Qexhort|>5 Qexpos|>7 Qfavorably|>7 Qfear|>1 Qforceful|>5 Qforceful|>6 Qforward|>7 Qinflat|>6 Qletter|>6 Qmust|>5 Qnotably|>6
  Qnotion|>7 Qofficially|>3 Qpegg|>4 Qpointedly|>5 Qpreach|>1 Qrail|<2 Qrecord|>4 Qremark|>4 Qreportedly|>2 Qrepresent|>5
  Qrepresent|>6 Qresonat|<5 Qreveal|>6 Qroll|>6 Qrous|>4 Qsaw|>1 Qseemingly|>2 Qseemingly|>3 Qsimilarly|>5 Qsparr|>5 Qstood|>5
  Qsurmis|<7 Qsurpris|>6 Qutter|>1 Qwant|>2 Qwarn|>2 Qyet|>7
0.1 0.5 Qacknowledg|>2 Qaren't|>2 Qbalk|>4 Qbalk|>7 Qcondemn|<5 Qconsider|<6 Qcontradict|>6 Qdecid|>4 Qdeclin|>1 Qdismay|>5
  Qdisput|>7 Qdocument|<2 Qearlier|>5 Qelaborat|>7 Qexplain|>6 Qfelt|>6 Qhear|>6 Qillustrat|>4 Qimagin|>4 Qinterview|>7 Qinvok|>1
  Qlambast|>1 Qlash|>4 Qlater|>4 Qlaud|>6 Qlong|>3 Qlov|>2 Qmeant|>3 Qnervou|>6 Qobserv|>2 Qopin|>4 Qoutlook|>7 Qpaint|>4 Qpok|>4
  Qpounc|>5 Qpriority|<5 Qpuzzl|>6 Qread|>5 Qrebut|>3 Qrecord|>5 Qremember|>1 Qrepresent|>4 Qrous|>6 Qsay|>5 Qseek|>2 Qseek|>3
  Qspok|>3 Qsponsor|>7 Qsue|>4 Qsur|>2 Qvent|>5 Qverbal|>5 Qwary|>4 Qwonder|>6 Qwrot|<7 Qzero|>6
0.1 0.6 Qaccus|>5 Qagitat|>6 Qaim|>3 Qallud|>7 Qapplaud|>6 Qappoint|>1 Qapprov|>1 Qassur|>4 Qassur|>5 Qauthor|<5 Qbalk|>5 Qbegan|>4
  Qcirculat|>7 Qcomment|>3 Qcondemn|>6 Qcontradict|>4 Qcontradict|>5 Qcontradict|>7 Qcritiqu|>7 Qdefin|>5 Qdefin|>6 Qdemonstrat|>6
  Qderid|<3 Qdevot|>4 Qdisappoint|<2 Qdisappoint|<3 Qdiscus|>2 Qdoesn't|<1 Qdwell|>6 Qfollow|>7 Qforecast|>5 Qglad|>5 Qgoe|>4
  Qimmediat|>5 Qinvit|<3 Qinvit|>1 Qknock|>6 Qlay|>4 Qlink|>4 Qmarvel|>6 Qoften|>4 Qopinion|>6 Qoptimistic|>4 Qpivot|>5 Qposit|>5
  Qprotest|>4 Qpuzzl|>7 Qrebuff|<3 Qrecount|>5 Qreiterat|>6 Qreleas|<3 Qrely|>4 Qresist|>7 Qseem|>3 Qsentenc|>3 Qsharply|>7 Qslam|>6
  Qspeak|>6 Qspeculation|>6 Qsur|>4 Qtold|<6 Qunderstood|>7 Qunwillingnes|>6
0.1 0.7 Qadmission|>1 Qagitat|<5 Qalarm|>6 Qchalleng|>5 Qcompletely|>6 Qconclud|>5 Qcontention|>7 Qcredit|>6 Qdetail|>6 Qdoesn't|>6
  Qforceful|>7 Qidea|>4 Qkeenly|<6 Qlament|>5 Qpick|>3 Qpounc|>6 Qprais|>1 Qpreviously|>7 Qrecently|>2 Qrelish|>4 Qreluctant|>5
  Qrely|>3 Qrequir|>7 Qsavag|>5 Qseriou|>5 Qsharply|>5 Qsuddenly|>3 Qsympathy|>6
0.1 0.8 Qadopt|<2 Qapplaud|>7 Qcolumn|>4 Qcolumn|>5 Qdisclos|<6 Qexplicitly|>2 Qhopeful|>7 Qhostility|<6 Qliken|>7 Qplan|>4
  Qpromis|>2 Qremark|>5 Qskeptical|>4 Qsquarely|>6 Qsubtl|>5 Qthrow|>6 Qunderscor|>1
0.1 0.9 Qacquiesc|>7 Qconsider|<3 Qloudly|>2 Qquick|>6 Qrumor|>4 Qtalk|>2 Qwary|>5
0.1 1 Qderid|>1 Qdisput|>2 Qgoe|>2 Qpoint|>2 Qrebuk|>1 Qreportedly|>4 Qstern|>6
0.1 1.1 Qchampion|>1 Qextensively|<6 Qirritat|<1 Qrecommend|<2 Qreport|<6 Qshot|>2 Qstump|<5
0.1 1.2 Qhorrify|<4 Qmak|>5 Qreply|>4 Qstrongly|<3 Qtribut|>5
0.1 1.3 Qdefender|>2 Qendorsement|<3 Qreply|>3 Qslam|>2
0.1 1.6 Qdeem|<2
0.1 1.9 Qexpect|<2
0.2 -1 Qask|<6
0.2 -0.9 Qeager|<5 Qpick|>4
0.2 -0.8 Qfavor|<3 Qshow|<3
0.2 -0.7 Qaddres|>7 Qcover|>6 Qtry|<3
0.2 -0.6 Qadvic|<5 Qagre|<4 Qargument|<4 Qdisappoint|>3 Qdon't|<4 Qendors|>5 Qinsist|<3
0.2 -0.5 Qchant|<4 Qhighlight|<7 Qinform|<4 Qonc|>6 Qopt|<4 Qshow|<1 Qsued|>2 Qtitl|<7 Qturn|<3 Qvocal|<4
0.2 -0.4 Qaddres|<6 Qcritical|<6 Qecho|<4 Qexploit|<6 Qinvok|<6 Qmad|<6 Qmeasur|>6 Qmight|>6 Qopt|<6 Qorder|<6 Qorder|<7 Qpaint|<5
  Qpublicly|<5 Qpublish|<3 Qrecommend|<4 Qsharp|<3 Qskeptical|<4 Qspoken|<3 Qvot|<3 Qvow|<7 Qwary|<5
0.2 -0.3 Qacquiesc|<4 Qacquiesc|<5 Qassur|<2 Qcontention|>2 Qcritical|<5 Qdeclin|<1 Qdeclin|<5 Qdeliver|<4 Qdiscus|<5 Qexpress|<6
  Qfocu|>7 Qfollow|<3 Qhostility|>6 Qimpassion|<6 Qinform|<5 Qlament|<4 Qlash|<5 Qnotic|<5 Qopin|<5 Qopt|<7 Qpublish|<7 Qreason|>5
  Qreiterat|<2 Qrepeat|<5 Qretweet|<7 Qspok|<7 Qtarget|>5 Qthreaten|<7 Qwary|<3
0.2 -0.2 Qagre|<3 Qassumption|<5 Qcas|<1 Qecho|<3 Qexplain|<5 Qgoe|<2 Qimpassion|<5 Qlater|<4 Qlaunch|<5 Qloudly|<5 Qportray|<1
  Qpredict|<2 Qrecognition|>4 Qripp|<4 Qscoff|>6 Qstat|<2 Qstress|<3 Qtarget|>4 Qtell|<4 Qtend|>4 Qtestify|<1 Qunsubstantiat|<6
  Qwonder|<4
0.2 -0.1 Qattention|<7 Qconfirm|>7 Qconsensu|>6 Qdeclin|<2 Qdeny|<6 Qdiscuss|>6 Qdislik|>5 Qfocu|<4 Qhint|<4 Qhir|<7 Qoffer|<3
  Qproclaim|<1 Qprovid|>6 Qquery|<1 Qread|>4 Qrecogniz|>7 Qreferr|<1 Qreiterat|<7 Qtout|>6 Qunderstood|<5 Qwant|<5 Qwarn|<5
0.2 0 Qconclud|<5 Qdeclin|<6 Qhitt|<4 Qnegativ|<5 Qnegotiat|>4 Qreiterat|<1 Qreveal|<7 Qreveal|>7 Qshow|<4 Qsuggest|<5
0.2 0.1 Qassail|<2 Qattention|<6 Qattention|>6 Qestimat|<2 Qhop|>3 Qlist|<1 Qpredict|>6 Qpromis|<4 Qrethink|>5 Qwrot|>5
0.2 0.2 Qclear|<4 Qfierc|>4 Qfound|<6 Qhighlight|>5 Qquot|>2 Qrecall|>3 Qsay|<4
0.2 0.3 Qagain|<3 Qargu|<6 Qarticulat|<6 Qchalleng|>6 Qconclud|<7 Qdismiss|>3 Qexpos|<3 Qonc|>3 Qoutrag|<5 Qquestion|>2
  Qrecommend|>6 Qseem|>4 Qsurpris|<5 Qunderscor|>3 Qview|<5
0.2 0.4 Qapologiz|<2 Qbattl|>4 Qbattl|>5 Qclear|>5 Qconfirm|>2 Qconfus|>5 Qconfus|>6 Qecho|<5 Qforese|>4 Qhop|>4 Qimmediat|>6
  Qinflat|>5 Qnotably|>5 Qoft-stat|>5 Qoutrag|<6 Qponder|>6 Qpursu|>5 Qquickly|<3 Qrefusal|>2 Qrefusal|>3 Qripp|>7 Qsentenc|<7
  Qsimilarly|>6 Qsplit|>6 Qwillingnes|>5
0.2 0.5 Qairwav|>7 Qattempt|>1 Qauthor|<6 Qbarely|>5 Qbrag|>5 Qcirculat|<3 Qconced|>4 Qconclud|<4 Qcri|>4 Qdownplay|>3 Qdrawn|>6
  Qdraw|>1 Qearlier|>4 Qendorsement|<7 Qexasperat|<5 Qfavorably|>6 Qfeeling|>5 Qforgot|>4 Qfrequently|>6 Qfun|>4 Qfun|>5 Qfun|>6
  Qgenerally|>5 Qglad|>6 Qgoal|>2 Qgoal|>5 Qguarante|>5 Qherself|>6 Qhit|>3 Qhop|>5 Qimpos|>1 Qinvit|>7 Qkeenly|<5 Qknow|<2
  Qlearn|<4 Qlength|>5 Qobject|>6 Qobserv|>3 Qoften|>3 Qoptimistic|>6 Qpick|>1 Qplan|>1 Qposit|>3 Qposit|>4 Qpost|>6 Qprivately|>7
  Qprobably|>7 Qproject|>4 Qpubliciz|>5 Qrebutt|>5 Qregret|>6 Qrelief|<5 Qreportedly|>3 Qrul|>3 Qseemingly|>1 Qsingl|<3
  Qspecifically|>5 Qspent|>7 Qsponsor|>6 Qtarget|<6 Qthere'|>5 Qthought|<2 Qunhappy|>1 Qunhappy|>4 Qwarn|>4 Qwillingnes|>6 Qwish|>6
  Qwitness|>5 Qyet|>6
0.2 0.6 Qalign|>5 Qallow|>4 Qargu|>4 Qassertion|>3 Qassumption|>5 Qattribut|<3 Qchampion|<5 Qcharacteriz|>6 Qcomplain|>1
  Qcompletely|>5 Qcontroversial|>5 Qconversation|>5 Qdawn|>6 Qdecid|>1 Qdeny|<2 Qdesign|>2 Qdiscussion|>3 Qdivid|>6 Qevinc|>4
  Qfind|>1 Qharangu|>6 Qharangu|>7 Qherself|>5 Qhit|<4 Qi'd|>5 Qillustrat|>5 Qimmediat|>7 Qincreasingly|<2 Qinsist|>1 Qintimat|>7
  Qlament|>1 Qlaunch|>1 Qmarvel|>5 Qmeant|>7 Qmus|>5 Qnot|>6 Qpeg|>7 Qplan|>3 Qpreviously|>4 Qprotest|>7 Qprov|>6 Qquery|>3
  Qreiterat|>3 Qrelish|>2 Qrepudiat|>3 Qsponsor|>5 Qstat|>4 Qstress|>1 Qstress|>5 Qstuck|>4 Qtout|>2 Qunderstand|>4 Qunwillingnes|>5
  Qwillingnes|>7 Qwitness|>6
0.2 0.7 Qaccord|>4 Qagitat|>7 Qagre|>4 Qask|>3 Qassur|>3 Qbother|>7 Qcolumn|>6 Qcongratulat|>4 Qcontemplat|>3 Qconvinc|>4
  Qcriticis|>6 Qdesperat|>6 Qdisclos|>1 Qdoubt|>4 Qdownplay|>1 Qdownplay|>2 Qearlier|>6 Qexpos|>1 Qexpress|>3 Qhardly|<5 Qindicat|>5
  Qlament|>4 Qlength|>7 Qmeant|>2 Qopinion|>7 Qoutlin|>4 Qpetition|>5 Qpick|>2 Qpitch|>6 Qpledg|>1 Qponder|>4 Qportray|>5
  Qposition|>4 Qpreach|>4 Qput|>3 Qrealiz|>7 Qrequest|>3 Qscrutiny|>3 Qseem|>1 Qsolely|>5 Qsought|>3 Qsquarely|>4 Qstood|>3 Qsur|>1
  Qthink|>3 Qthink|>4 Qunclear|>4 Qunhappy|<4
0.2 0.8 Qbristl|>5 Qcaution|>6 Qcolumn|>7 Qcompar|>5 Qcondemn|>2 Qcount|>5 Qdawn|>7 Qdisput|>1 Qestimat|>1 Qexpres|>1 Qfavorably|>5
  Qgoal|>7 Qintend|>1 Qjok|>2 Qliken|>6 Qloudly|>3 Qnotion|>6 Qnot|<3 Qpaint|>3 Qponder|>5 Qposit|>6 Qquip|>5 Qrealiz|<2 Qrecit|>3
  Qresistanc|<4 Qsentenc|>2 Qweigh|>6
0.2 0.9 Qallow|>2 Qbitter|>3 Qcharg|>2 Qcontinu|>4 Qcontradict|>3 Qexplicitly|>3 Qexpres|>4 Qgenerally|<5 Qidea|>2 Qjab|>5
  Qloudly|>4 Qmention|<2 Qpoint|>3 Qpresent|>7 Qrely|>2 Qscrutiny|>2 Qspeak|>7 Qsuddenly|>2 Qsuspect|>5 Qswip|>3 Qtouch|>3
0.2 1 Qcomment|>2 Qdisagre|>3 Qenvision|<4 Qhail|>5 Qlong|>4 Qmention|>1 Qtold|<5 Qunmistakabl|>4
0.2 1.1 Qconfirm|<2 Qdenounc|>1 Qdisplay|>2 Qearliest|>5 Qexpos|>6 Qinvit|<1 Qpleas|<1 Qsurpris|<4 Qthank|>3
0.2 1.2 Qacquiesc|>3 Qcount|>4 Qdeeply|>4 Qdefens|>2 Qhir|>1 Qintend|>4 Qlist|>1 Qoutspoken|>4 Qperception|>5 Qproud|>3 Qstanc|>3
0.2 1.3 Qacquiesc|>2 Qattribut|<2 Qtribut|>4
0.2 1.4 Qallud|>5 Qawar|>2 Qdisagre|>2 Qmust|>4
0.3 -1.2 Qlook|<2
0.3 -1 Qadvocat|<2
0.3 -0.9 Qsentenc|>5
0.3 -0.8 Qdrew|>5 Qrecently|<4
0.3 -0.7 Qdeclar|<3 Qpush|<6 Qrespond|<4 Qtell|<7
0.3 -0.6 Qdefender|<4 Qemphasiz|<6 Qendors|<5 Qfocus|<6 Qhop|<1 Qreason|<4 Qrever|>4 Qseemingly|>7 Qtri|<3
0.3 -0.5 Qallud|<4 Qchant|<7 Qchosen|<4 Qdon't|<3 Qidentify|<3 Qinclud|<2 Qlik|>7 Qopenly|<2 Qpaint|<1 Qplan|<5 Qprefer|<7
  Qrespond|<3 Qrethink|<2 Qrever|>6 Qshout|<2 Qsound|<5 Qstill|<5 Qstress|<7 Qvehemently|<3
0.3 -0.4 Qalway|<7 Qconfirm|>6 Qcongratulat|<7 Qfavor|<6 Qfear|<1 Qlay|<6 Qoppos|<1 Qposition|<4 Qpump|<4 Qrecit|>5 Qrespons|>5
0.3 -0.3 Qderid|<1 Qdrew|<4 Qgues|<3 Qimpassion|<7 Qinclin|<3 Qinclud|<3 Qmak|<5 Qoffensiv|<5 Qopenly|<5 Qoutlin|<2 Qprefer|<6
  Qreact|<6 Qresonat|>4 Qsuggestion|<6 Qunderstand|<6 Qused|<5
0.3 -0.2 Qadvic|>4 Qadvocat|<1 Qagre|<1 Qbegan|<2 Qclash|<4 Qco-sponsor|<4 Qconced|<4 Qconfirm|<7 Qcontention|>4 Qexpres|<5 Qfeel|<1
  Qlaid|<6 Qmak|<3 Qmak|<7 Qobviou|>4 Qplead|<5 Qprotest|<6 Qrecall|<1 Qrecogniz|<1 Qscoff|>4 Qslam|<7 Qstruck|>2 Qtalk|<1 Qteeth|<4
  Qturn|<2 Qvow|<1 Qwary|<2 Qweigh|<2
0.3 -0.1 Qaccusation|<6 Qaddres|<5 Qattention|>3 Qchosen|>3 Qcriticiz|<2 Qcurrently|<5 Qemail|<3 Qempathiz|<7 Qexpres|<1
  Qforecast|<2 Qfound|<1 Qfound|<2 Qlabel|>4 Qpaint|>6 Qposit|<6 Qrefus|<1 Qshow|<5 Qsid|<2 Qspeculat|<3 Qsquarely|<5 Qtaken|<2
  Qtell|<5 Qwill|<1 Qwritten|>2
0.3 0 Qaddres|<3 Qadopt|>2 Qanswer|<2 Qappoint|<4 Qassert|<1 Qbelief|<3 Qbelief|<5 Qcomplain|<6 Qcontradict|<4 Qdefend|<3
  Qdisplay|<4 Qenvision|<2 Qhighlight|>7 Qmeasur|>4 Qnegativ|<4 Qreport|<2 Qreveal|<1 Qripp|<2 Qspeculat|<2 Qunhappy|<6 Qwatch|<4
0.3 0.1 Qadvocat|<3 Qapplaud|<5 Qblam|<2 Qclaim|>3 Qcriticism|>4 Qdiscuss|<6 Qdisput|<5 Qpress|>4 Qrealiz|<5 Qsue|<5 Qwritten|>7
0.3 0.2 Qchalleng|<2 Qconsensu|>4 Qdedicat|>2 Qdenounc|>2 Qfound|<4 Qprovid|>7 Qrecall|<4 Qtook|>5
0.3 0.3 Qdeclar|>5 Qfir|<2 Qissu|<2 Qmeasur|>2 Qnam|>2 Qnegotiat|<3 Qposit|<2 Qpress|>5 Qquestion|>3 Qrecall|>4 Qrecall|>6
0.3 0.4 Qderid|>4 Qdetermin|>5 Qdraw|<2 Qfound|>5 Qnot|>2 Qpreferr|<4 Qreject|>4 Qreleas|<5 Qremember|>2 Qspok|>7 Qtweet|<2
0.3 0.5 Qapparently|>6 Qapplaud|>4 Qchampion|<3 Qdescrib|>2 Qecho|<2 Qfir|<3 Qnam|>4 Qpost|>1
0.3 0.6 Qadamant|>5 Qadmir|<4 Qagitat|>5 Qairwav|>6 Qco-sponsor|>1 Qco-sponsor|>6 Qdemonstrat|>3 Qheap|>5 Qinterview|>6 Qintimat|>5
  Qofficially|<1 Qoutlook|>6 Qplea|>5 Qposit|>2 Qprivately|>6 Qpronounc|>5 Qpronounc|>6 Qprov|<2 Qrefusal|>1 Qrelish|>3 Qrip|>5
  Qsentenc|<6 Qshock|>4 Qspeculat|>4 Qsplit|>5
0.3 0.7 Qalarm|>5 Qanger|<4 Qassertion|>2 Qassum|>4 Qbrag|>6 Qcas|>1 Qcounter|>4 Qdemonstrat|>2 Qdisavow|>3 Qdismis|>4 Qelaborat|>6
  Qemphasiz|>2 Qfound|>7 Qglad|>2 Qillustrat|>6 Qinsist|>4 Qkeynot|>6 Qmeant|<2 Qmeant|>6 Qmust|>6 Qnervou|>2 Qnervou|>3 Qobject|>5
  Qoutlook|>4 Qoutlook|>5 Qpaus|>6 Qpeg|>6 Qplea|>6 Qpreviously|>6 Qreassur|>5 Qripp|>4 Qrip|>6 Qsee|>3 Qspark|>6 Qspecifically|>4
  Qspeculat|>5 Qtook|<1 Qunwillingnes|>4 Qvow|>3
0.3 0.8 Qacutely|>5 Qaggressively|>6 Qallud|>6 Qaren't|>4 Qassum|>6 Qcaution|>3 Qcollectiv|>6 Qcraft|>6 Qdemand|>1 Qdesperat|>5
  Qdisavow|>2 Qdismis|>5 Qdoubl|>4 Qenjoy|>4 Qevenly|>3 Qexpectation|<4 Qexplor|>2 Qexplor|>3 Qfail|>6 Qfocu|<3 Qfrequently|>4
  Qfrequent|<5 Qfun|>7 Qgoal|>6 Qhammer|>6 Qi'd|>6 Qimply|>1 Qintimat|>6 Qlay|>3 Qnotic|>5 Qpitch|>5 Qplann|>1 Qpronounc|>7
  Qpublish|>1 Qquery|>2 Qseek|>1 Qshot|>5 Qspent|>6 Qsquarely|>2 Qsuspect|>2 Qsuspect|>3 Qthink|>1 Qtouch|>4 Qunanimou|>5
  Qunsubstantiat|>5 Qwill|>1
0.3 0.9 Qaccept|>2 Qaddres|>2 Qadmit|>6 Qalarm|<3 Qalarm|<4 Qargu|>5 Qbalk|>3 Qbelief|>5 Qchant|>1 Qco-sponsor|>7 Qcomplaint|>4
  Qcredit|>7 Qcurrently|<1 Qdefin|>4 Qdemonstrat|>4 Qdesir|>5 Qdisplay|>5 Qdwell|>5 Qequally|<4 Qespecially|>5 Qexemplify|>4
  Qfear|>2 Qforgot|>5 Qgenerally|<4 Qhint|>3 Qinvok|>3 Qminc|>5 Qpuzzl|>4 Qrelish|>1 Qremember|>5 Qretweet|>1 Qsay|>2 Qsee|>4
  Qstuck|>3 Qsubtl|>4 Qsympathy|>5 Qurg|>5 Qvehemently|>5 Qvouch|>3 Qwant|>3 Qweigh|>4
0.3 1 Qaim|>2 Qalleg|>1 Qaren't|>5 Qbalk|>2 Qbeliev|>2 Qbristl|>4 Qco-sponsor|>5 Qcongratulat|>1 Qdeclar|<2 Qdoubl|>5 Qfollow|>1
  Qfollow|>2 Qhopeful|>2 Qhopeful|>6 Qmandat|>5 Qopen|>4 Qoutlook|<6 Qproclaim|>7 Qrais|<3 Qreason|>2 Qrepudiat|>2 Qspeak|>3
  Qspeak|>4 Qspecifically|>6 Qsquarely|>5 Qstood|>4 Qthrow|>5 Qtouch|>5 Qunleash|>4 Qvouch|>2
0.3 1.1 Qagain|>3 Qagre|>2 Qcompletely|>7 Qenthusiastically|>4 Qfinger|>6 Qfound|>1 Qlabel|>3 Qpush|>3 Qput|>4 Qran|>5 Qrecit|>2
  Qreport|<5 Qsued|<1
0.3 1.2 Qconsistently|>3 Qimpassion|>3 Qinterpret|>5 Qmount|>6 Qnever|>2 Qsharply|>4 Qstanc|>2 Qswip|>2 Qunmistakabl|>5
0.3 1.3 Qacquiesc|>4 Qanswer|>1 Qconvinc|>6 Qdetermin|>1 Qdislik|>2 Qfavor|>1 Qrecently|<2
0.3 1.4 Qaddress|>1 Qangry|>3 Qawar|>3 Qdidn't|>4 Qwidespread|>4
0.3 1.5 Qfocus|>2 Qidentify|>2 Qrespons|>3
0.3 1.6 Qagain|>4 Qquick|>4
0.3 1.7 Qnam|<2
0.3 1.8 Qenamor|>2
0.3 2.2 Qback|>1
0.4 -1 Qcheer|>1
0.4 -0.8 Qfocus|<3 Qpush|<5 Qtry|<4
0.4 -0.6 Qimagin|<3 Qthrill|>1
0.4 -0.5 Qargument|<5 Qcomplain|<5 Qknew|<4 Qlearn|<1 Qlook|<3 Qopen|<3 Qpoint|<2 Qpromot|<7 Qreport|>2 Qthink|<5 Qvow|<5
0.4 -0.4 Qalready|<7 Qcelebrat|<3 Qcomfort|<4 Qeager|<7 Qhail|<4 Qhint|<6 Qhung|>5 Qinsist|<4 Qlament|<6 Qpush|<7 Qquickly|<1
  Qrever|>7 Qseen|>1 Qsympathetic|<4 Qzero|<6
0.4 -0.3 Qbalk|<4 Qbash|<6 Qchant|<3 Qcover|>5 Qdecry|<6 Qdeep|>2 Qforecast|<3 Qhighlight|<2 Qlik|>6 Qloudly|<6 Qpublish|<6
  Qrecit|<7 Qvow|<2 Qweigh|<3
0.4 -0.2 Qbalk|<3 Qbash|<5 Qbragg|<7 Qcelebrat|>6 Qcertainly|>6 Qcit|<3 Qdeliver|<2 Qfind|<2 Qfollow|<1 Qlaunch|<6 Qnotion|<6
  Qopenly|<4 Qpublish|<5 Qquickly|>2 Qrever|>1 Qvouch|<5 Qword|<3 Qword|<6 Qyell|<6
0.4 -0.1 Qabruptly|<7 Qaddres|<4 Qbelief|<7 Qcirculat|>4 Qcondemn|<2 Qcount|<7 Qcritic|<5 Qdisput|<3 Qdivid|<4 Qemail|<4
  Qempathiz|<5 Qexplicitly|<3 Qidea|<7 Qjok|<4 Qlaunch|<4 Qmeasur|<4 Qoutlin|<5 Qpetition|<4 Qrefer|<3 Qreply|<1 Qrepudiat|<4
  Qtout|<6 Qunprompt|>5 Qunprompt|>6 Qurg|<4 Qview|>4 Qwrit|<2
0.4 0 Qappoint|<3 Qappoint|>4 Qbegan|<5 Qcharacteriz|<5 Qcurrently|<4 Qdemand|>3 Qdisplay|<6 Qfocu|>6 Qkeenly|>5 Qkeenly|>6 Qminc|<6
  Qonc|>5 Qoptimistic|<6 Qoutlin|<1 Qposit|<1 Qprovid|<4 Qpubliciz|<5 Qpush|>6 Qrail|<1 Qreaffirm|<6 Qsid|<6 Qstern|>4 Qstuck|<2
  Qthank|>6 Qview|>5 Qvocal|<2 Qwent|<5
0.4 0.1 Qbegan|<4 Qblock|<5 Qbragg|<5 Qclear|>3 Qcondemn|>5 Qcontend|<6 Qcriticism|>5 Qdoubl|<4 Qempathiz|<4 Qhopeful|<1 Qleery|<7
  Qpreach|<1 Qpromot|<1 Qpump|<3 Qresist|<4 Qspeculat|<1 Qstress|<1 Qtweet|>1 Qunderscor|>5 Qwrit|<6 Qwrit|>1
0.4 0.2 Qaccus|<1 Qconcern|<6 Qcondemn|>4 Qconsensu|>5 Qdisappoint|>5 Qendors|<2 Qknow|<4 Qleery|<6 Qnam|<1 Qreaffirm|<1 Qstill|>6
  Qsur|<5 Qunderstood|<4 Qwitnes|<6
0.4 0.3 Qdeny|<5 Qoppos|<4 Qworry|<2
0.4 0.4 Qdedicat|<3 Qexhort|>4 Qfind|<4 Qgoe|<5 Qinterest|>4 Qmention|>2 Qorder|<3 Qpass|<3 Qrecall|<7 Qretweet|<3 Qsuggestion|>4
  Qupset|>5
0.4 0.5 Qaccus|>3 Qallow|<3 Qcharg|<1 Qenvision|<3 Qnot|>1 Qreport|>1 Qsentenc|<5
0.4 0.6 Qapplaud|>5 Qchant|<1 Qclear|>4 Qinterest|<3 Qmeasur|>3 Qseen|>6 Qtold|<7 Qunderscor|>2
0.4 0.7 Qcry|<3 Qliken|<5
0.4 0.8 Qauthor|<4 Qdisappoint|<4 Qexperienc|>5 Qforcefully|>4 Qgenerally|>4 Qglad|>3 Qgues|>5 Qincreasingly|<3 Qinsistenc|>7
  Qpaus|>5 Qread|>2 Qreaffirm|>2 Qrecall|>1 Qrefus|>1 Qregret|>4 Qripp|>6 Qshock|>2 Qshock|>3 Qspoken|>3 Qsubsequently|>6 Qsue|>5
  Qwish|>2
0.4 0.9 Qacknowledg|>1 Qadvis|>5 Qanger|<3 Qapplaud|>2 Qassertion|>4 Qassum|>5 Qauthoriz|>2 Qcaution|>2 Qcaution|>4 Qcharacteriz|>4
  Qcollectiv|>5 Qcompar|>2 Qcompar|>3 Qcriticis|>5 Qdeclar|>1 Qdiscuss|>2 Qdownplay|>6 Qdubb|<2 Qforward|>4 Qfrequent|<6 Qnotion|>5
  Qposit|>1 Qpredict|>3 Qprefer|>1 Qquery|>5 Qrecall|<2 Qregret|>3 Qremain|>4 Qremain|>6 Qripp|>5 Qsignal|>4 Qtestify|>4
  Qthreaten|>1 Qunclear|>3 Qurg|>3 Qvow|>2
0.4 1 Qadmit|>1 Qauthoriz|>4 Qavoid|>4 Qcharacteriz|>5 Qclosely|>6 Qcompar|>4 Qconclud|>6 Qcontemplat|>2 Qcontrast|>3 Qconvinc|>5
  Qcraft|>5 Qcredit|>2 Qdesir|>3 Qdisavow|>1 Qenjoy|>1 Qforeshadow|>6 Qfram|>4 Qfurther|>4 Qindicat|>4 Qinterpret|>4 Qknock|>3
  Qmarvel|>4 Qnot|>5 Qorder|>3 Qpaint|>1 Qproject|<2 Qproposal|>3 Qreach|>6 Qreassur|>4 Qrebut|>2 Qrecogniz|<3 Qrepudiat|>4 Qsent|>5
  Qsolely|>4 Qstood|<4 Qstruggl|>3 Qtarget|>2 Qtestify|>5 Qtout|>1 Qtrumpet|>2 Qtrumpet|>3 Qutter|<2 Qverbal|>4 Qwary|>3 Qwish|>7
0.4 1.1 Qaccus|<2 Qadmiration|>4 Qbother|>6 Qchalleng|>1 Qcheer|>3 Qchosen|<2 Qcontradict|>1 Qdesir|>4 Qenthusiastic|>5 Qexcit|>3
  Qexpect|>1 Qexplor|>1 Qfinger|>5 Qfram|>5 Qinterpret|>6 Qmull|>3 Qorder|>2 Qpress|>6 Qrebut|>1 Qrecit|>1 Qreflect|>2 Qrefus|>3
  Qturn|>4
0.4 1.2 Qblam|>2 Qcelebrat|>1 Qcounter|>3 Qcounter|>5 Qdebat|<3 Qexcit|>4 Qfelt|>5 Qmean|>2 Qmull|>2 Qmust|>3 Qobviou|<3 Qpaint|>2
  Qpivot|>6 Qrumor|>5 Qsupporter|>2
0.4 1.3 Qjustify|>2 Qrefer|>3
0.4 1.4 Qassail|>1 Qimmediately|>5 Qinterpret|>3 Qofficially|>2 Qrepudiat|>1 Qtrumpet|>4
0.4 1.5 Qcheer|>2 Qspott|>4
0.4 1.6 Qmeant|<3 Qproud|>2
0.4 1.8 Qbash|>1 Qreferr|>2
0.4 2 Qrejection|>2
0.5 -0.9 Qtalk|<5
0.5 -0.8 Qdislik|<3
0.5 -0.7 Qoutrag|<2 Qrefus|<2 Qresistanc|<5
0.5 -0.6 Qawar|<4 Qdrew|>4
0.5 -0.5 Qcriticism|<1 Qformally|<4 Qinterject|<5 Qirritat|>1 Qpost|<1 Qrealiz|<4 Qseemingly|>6 Qskeptical|<5 Qtribut|<3
0.5 -0.4 Qaim|<4 Qexpress|<3 Qknow|<1 Qoffer|<2 Qvocal|<3
0.5 -0.3 Qallegianc|<7 Qdescription|>5 Qdictum|<5 Qinclud|<4 Qobviou|<4 Qplan|<1 Qrebuff|<2 Qscorn|<1 Qskeptical|<6 Qurg|<5
0.5 -0.2 Qargu|<1 Qcas|<5 Qcelebrat|<4 Qconfirm|<4 Qcurrently|<6 Qdecry|<5 Qdesir|<1 Qdwell|<6 Qenjoy|<4 Qinclin|<2 Qposition|<2
  Qremember|<1 Qstood|<2 Qthink|<6 Qworry|<5
0.5 -0.1 Qacutely|<5 Qclash|<5 Qcom|<3 Qcontend|<7 Qexplain|<1 Qfind|<7 Qinterpret|<1 Qjok|<6 Qloudly|<1 Qprov|<3 Qreiterat|<3
  Qsaw|<7 Qslogan|<5 Qstatement|<1 Qsupport|<1 Qthrow|<6 Qverbal|<6 Qvouch|<4
0.5 0 Qallegianc|<5 Qappoint|<5 Qcomfortabl|<4 Qcontradict|<3 Qcredit|<7 Qdemand|<1 Qeager|<4 Qencourag|<4 Qhat|<1 Qinterpret|>2
  Qlaunch|<3 Qlong|<1 Qoffensiv|<4 Qprohibit|<3 Qprotest|<5 Qpubliciz|<6 Qpursu|<7 Qre-tweet|<4 Qrecently|<5 Qsaw|<6 Qseriou|<4
  Qtout|<5
0.5 0.1 Qaccept|<2 Qallegianc|<6 Qcandidly|<6 Qcaution|<2 Qcolumn|<5 Qcolumn|<7 Qdetermin|<3 Qdownplay|<7 Qenthusiastic|<4
  Qoptimistic|<5 Qpick|<5 Qpiec|<5 Qpoint|<4 Qsent|<4 Qutter|>4 Qview|<6 Qwelcom|<1
0.5 0.2 Qagre|<5 Qcharacteriz|<4 Qcomplaint|>2 Qcongratulat|<4 Qdiscuss|<7 Qlater|<5 Qleery|<5 Qlik|<2 Qreact|<1 Qrecit|<1 Qripp|<1
  Qtend|>5 Qthink|<4 Qtri|<7 Qunderstand|>6 Qunmistakabl|<5 Qwary|<1 Qwatch|<5
0.5 0.3 Qarticulat|<5 Qbroad|>4 Qcondemn|<3 Qconsensu|>3 Qdisappoint|>4 Qfocu|>4 Qnot|<7 Qquestion|>4 Qthink|<2 Qwelcom|>4
0.5 0.4 Qecho|>2 Qecho|>5 Qinsist|<5 Qmeasur|<5 Qpersuad|>7 Qreflect|>6
0.5 0.5 Qalleg|<7 Qapplaud|<7 Qcit|<1 Qdecision|>5 Qdoubt|<5 Qfound|>6 Qnegotiat|<2 Qofficially|<3 Qpromis|>5 Qsentenc|<4
  Qtestify|<2 Qvehemently|<2
0.5 0.6 Qfind|<5 Qpredict|>1 Qread|>1 Qretweet|<2 Qshown|<2 Qsound|<7 Qtend|<2 Qupset|>3 Qupset|>4
0.5 0.7 Qdismiss|>2 Qestablish|>2 Qhop|<2 Qrecogniz|<4
0.5 0.8 Qanxiety|>5 Qcirculat|<4 Qcurrently|<3 Qnam|>1 Qprovid|<3 Qupset|>2
0.5 0.9 Qirritat|>2 Qrecall|>2 Qthought|<3
0.5 1 Qcharacteriz|<2 Qdebat|<4 Qforese|>1 Qglad|>1 Qimply|>4 Qjab|>4 Qknock|>2 Qnervou|>5 Qreaffirm|>1 Qrealiz|>6 Qregret|>2
  Qshock|>1 Qwish|>3
0.5 1.1 Qairwav|>5 Qanger|<2 Qblock|>1 Qblock|>2 Qbrag|>1 Qconfirm|<3 Qcontemplat|>1 Qdemonstrat|>1 Qdetail|>4 Qdoubt|>2 Qdraw|>2
  Qeager|>1 Qemphasiz|>3 Qevinc|>5 Qfram|>3 Qhear|>5 Qhopeful|>5 Qinclud|>1 Qknock|>1 Qmeant|>1 Qnervou|>4 Qoff|>1 Qrebuff|>1
  Qreflect|>3 Qtrumpet|>1 Qtweet|>4 Qvow|>1
0.5 1.2 Qauthoriz|>1 Qbelief|>7 Qbitter|>4 Qcharacteriz|>2 Qconfident|>3 Qcontrast|>2 Qcounter|>2 Qcredit|>1 Qdiscus|>1 Qdivid|>5
  Qdubb|>1 Qdwell|>3 Qdwell|>4 Qfootag|>3 Qforcefully|>5 Qgrous|>5 Qknow|>1 Qliken|>4 Qnever|>3 Qpassion|>2 Qpetition|>6
  Qprohibit|>1 Qpropos|>1 Qran|>4 Qrecommend|>1 Qreluctanc|>2 Qrestrict|>2 Qsignal|>5 Qsparr|>3 Qspeculation|>4 Qwonder|>5
0.5 1.3 Qadvocat|>2 Qbeliev|>1 Qchim|>4 Qcover|>1 Qembrac|>3 Qfootag|>4 Qhail|>1 Qrequest|>2 Qsent|>6 Qthink|>2 Qtitl|>1 Qunveil|>6
  Qveto|>2 Qwish|>1
0.5 1.4 Qclaim|>1 Qdismiss|>1 Qdisplay|>4 Qmean|>3 Qpaint|>5 Qproposal|>4 Qreferr|>3 Qzero|>3
0.5 1.5 Qangry|>2 Qblam|>1 Qblast|>1 Qcritiqu|>2 Qdescrib|>1 Qfelt|>2 Qknew|>1 Qoff|>2 Qportray|>6 Qwidespread|>3
0.5 1.6 Qallow|>1 Qdeem|>1 Qdisclosur|>2 Qopenly|>3 Qreveal|>1 Qsupportiv|>2
0.5 1.7 Qdevot|>3 Qreact|>5 Qview|>2
0.5 1.8 Qchant|>2 Qmean|<3 Qpreferr|>1
0.5 1.9 Qrefer|>2
0.5 2.1 Qcritical|>2
0.5 2.2 Qdistanc|>3
0.6 -0.9 Qfocu|<2
0.6 -0.7 Qword|<7
0.6 -0.6 Qanger|>4
0.6 -0.5 Qtroubl|>4
0.6 -0.4 Qdecid|<4 Qdeep|<2 Qdefens|<5 Qdisagre|<4 Qhopeful|<3 Qlook|<6 Qthink|<3
0.6 -0.3 Qapprov|<5 Qcontention|<4 Qdisagre|<5 Qdocument|<6 Qknew|<5
0.6 -0.2 Qdisput|>4 Qincreasingly|<5 Qinitially|>4 Qplead|<4 Qproposal|<1 Qsent|>3 Qsuddenly|<1 Qworry|>1
0.6 -0.1 Qaccusation|<3 Qanswer|<7 Qcheer|<7 Qcirculat|>5 Qevinc|<4 Qexplicitly|<5 Qfavorably|<5 Qhitt|<3 Qirritat|<5 Qlink|<4
  Qnot|<1 Qoutspoken|<7 Qpass|>1 Qpredict|<1 Qpromot|<6 Qrebuk|>2 Qreveal|<3 Qrous|<4 Qsee|<1 Qshout|<3 Qsign|<1 Qturn|<6 Qwant|<3
  Qwritten|<5 Qyell|<2
0.6 0 Qacquiesc|<7 Qadd|<1 Qconvinc|<3 Qdecry|<2 Qdisappoint|>6 Qexplain|<3 Qfram|<2 Qoff|<5 Qprov|<6 Qreact|<3 Qrejection|<2
  Qrespons|>6 Qshot|<4 Qslam|<2 Qsought|<1 Qstart|<4 Qstart|<5 Qsuggestion|<3 Qunhappy|<1 Qupset|<3 Qworry|>3
0.6 0.1 Qalway|<2 Qbragg|>6 Qcaution|<7 Qcom|<2 Qharsh|<6 Qheckl|<6 Qhostility|<2 Qmaintain|<2 Qofficially|<2 Qoften|<5
  Qoptimistic|<4 Qpassion|<1 Qread|<4 Qrepeatedly|<1 Qsurpris|<2 Qupset|<2
0.6 0.2 Qalway|>5 Qattribut|>2 Qcaution|<1 Qcit|>3 Qclarify|<2 Qclarify|<4 Qcolumn|<6 Qcondemnation|<5 Qdraw|<6 Qestablish|>4
  Qfind|<6 Qfocu|>3 Qheckl|<5 Qnotion|<7 Qupset|<4 Qwelcom|>3 Qwidely|>4 Qworry|>5
0.6 0.3 Qchosen|>2 Qdecid|<3 Qfind|<3 Qintend|<1 Qsuggestion|>3 Qsuspect|<1
0.6 0.4 Qannounc|<1 Qclear|<3 Qfierc|>3 Qnegotiat|<4 Qonc|>4 Qperception|>4 Qrepris|>5 Qsupport|>2 Qunderscor|<3 Qwonder|<2
0.6 0.5 Qcall|<1 Qdisclos|<3 Qdoubt|>6 Qsee|<3
0.6 0.6 Qalarm|>4 Qcheer|<4 Qhop|>1 Qmeasur|<6 Qpersuad|<4
0.6 0.7 Qapprov|<4 Qconced|<2 Qfound|>4 Qincreasingly|<4 Qpublish|<1 Qrecall|<3 Qstat|>6 Qstruck|<1
0.6 0.8 Qpredict|>2 Qpublicly|<3 Qtend|<1
0.6 0.9 Qcurrently|<2 Qdebat|<6 Qdecision|>4 Qestimat|<4 Qformally|<2 Qnam|>3
0.6 1 Qdebat|<5 Qrul|<5 Qsign|<2
0.6 1.1 Qexplain|>1 Qsaid|>1
0.6 1.2 Qassert|>1 Qclarify|>1 Qdecision|>3 Qdesign|>1 Qdesir|>2 Qforeshadow|>5
0.6 1.3 Qaccept|>1 Qapprov|<3 Qclash|>4 Qdetail|>5 Qdisparag|>1 Qgues|>1 Qmean|>1 Qreluctanc|>1 Qstriv|>3
0.6 1.4 Qaddres|>1 Qbrush|>3 Qcaution|>5 Qcompar|>1 Qlay|>2 Qnegativ|>3 Qrais|<1 Qrecogniz|>1 Qreportedly|>1 Qrequest|>1 Qslamm|>3
  Qstriv|>4
0.6 1.5 Qcontrast|>1 Qcriticiz|>1 Qcritiqu|>3 Qhighlight|>1 Qlaid|>4 Qopt|>2 Qregard|>3 Qsparr|>2 Qveto|>1 Qvocal|>2
0.6 1.6 Qcit|>1 Qdisclosur|>3 Qdisplay|>1 Qjustify|>1 Qsharp|>3 Qspok|>4
0.6 1.7 Qannounc|>1 Qconfirm|>1 Qconsider|>1 Qsavag|>1
0.6 1.8 Qbill|>2 Qcas|>2 Qwill|>3
0.6 1.9 Qaccusation|>2
0.6 2 Qexpres|>3 Qnominat|>1
0.6 2.4 Qsid|>2
0.7 -0.8 Qcomment|<2
0.7 -0.7 Qdecid|<2 Qnotic|>2 Qpleas|>1
0.7 -0.6 Qconvinc|<2 Qoutrag|<3
0.7 -0.5 Qgoe|<3 Qpleas|<2
0.7 -0.4 Qagitat|<4 Qestablish|<3 Qsentiment|>3 Qthank|<4
0.7 -0.3 Qcontrast|<2 Qdecision|<1 Qestablish|<4 Qmeasur|<3 Qmight|>4 Qput|<2 Qregret|<1 Qsought|<2 Qtouch|<2
0.7 -0.2 Qassertion|<7 Qbeliev|<1 Qdevot|<2 Qfollow|<5 Qhappy|<2 Qidea|<5 Qknew|<6 Qlay|<5 Qlectur|<6 Qmind|<1 Qplann|<4 Qquot|<1
  Qrais|>4 Qresonat|>3 Qwrit|<5
0.7 -0.1 Qadmission|<5 Qconsistently|<2 Qdecry|<4 Qdisappoint|>7 Qinterject|<4 Qnever|>5 Qprov|<1 Qreact|<4
0.7 0 Qaddress|<2 Qattack|<1 Qcertainly|>5 Qconcern|<2 Qdecry|<3 Qexplicitly|<2 Qirritat|<6 Qopinion|<2 Qpump|<2 Qrepresent|<5
  Qsavag|<6 Qupset|>1
0.7 0.1 Qcritiqu|<1 Qcurrently|>4 Qdon't|<6 Qempathiz|<6 Qgreet|>5 Qimpress|<7 Qissu|<7 Qoptimistic|<7 Qorder|<1 Qpress|<1
  Qprohibit|<2 Qrebuff|<1 Qrebut|<3 Qspeak|<1 Qsurpris|>4 Qtell|<2 Qunhappy|<7
0.7 0.2 Qallegation|>5 Qanxiety|>3 Qbalk|<1 Qcount|<1 Qquickly|>3 Qquot|<5 Qre-tweet|<5 Qrepeat|<1 Qsavag|>6 Qsee|<2 Qshout|>3
  Qsignal|<3 Qstart|<1
0.7 0.3 Qalarm|>3 Qblar|<5 Qblock|<6 Qdoesn't|>5 Qhitt|<2 Qintend|<4 Qobviou|>5 Qonc|<2 Qspoken|<1 Qsue|<6 Qvouch|<1
0.7 0.4 Qapplaud|<6 Qapprov|<2 Qconfirm|<6 Qdistrust|>4 Qexpos|<5 Qreject|<2 Qworry|>2
0.7 0.5 Qdeep|<5 Qdetermin|>3 Qdetermin|>4 Qwant|<2
0.7 0.6 Qannounc|<3 Qanxiety|>2 Qcomplaint|>3 Qdocument|<1 Qpledg|>3 Qsuggestion|>2 Qtakeaway|>4
0.7 0.7 Qanswer|>2 Qchosen|>4 Qcriticism|>3 Qobviou|>7 Qput|<4 Qworry|>4
0.7 0.8 Qremind|>3 Qsentenc|<2
0.7 0.9 Qanxiety|<5
0.7 1 Qalway|<3 Qhop|>2 Qknew|<2 Qliken|<4 Qmight|<1 Qnot|>4 Qpress|>3
0.7 1.1 Qimagin|<5
0.7 1.4 Qclarify|>5 Qdiscuss|>1 Qrestrict|>1
0.7 1.5 Qarticulat|>1 Qattention|<4 Qdesir|>1 Qfelt|>4 Qinclud|>2 Qoutlin|>3 Qposition|>3 Qsee|>1 Qsignal|>3 Qthrow|>4 Qwatch|>2
0.7 1.6 Qdecry|>1 Qembrac|>2 Qhitt|>1 Qhostility|>2 Qthought|>1 Qwary|>2 Qweigh|>3
0.7 1.7 Qbrush|>2 Qdefend|>1 Qforth|<2
0.7 1.8 Qcelebrat|>2 Qlambast|>2 Qsuggest|>1
0.7 1.9 Qconfident|>2
0.7 2.1 Qpublicly|>3
0.7 2.4 Qaccord|<2
0.7 2.5 Qignor|>1
0.7 2.7 Qreportedly|<1
0.8 -0.7 Qdefens|<2
0.8 -0.6 Qeager|<3
0.8 -0.5 Qcritical|<4
0.8 -0.4 Qquick|<3 Qsentiment|>5
0.8 -0.3 Qconfirm|<5 Qsuggestion|<4 Qwill|<2
0.8 -0.2 Qacquiesc|<3 Qalready|<2 Qcount|<5 Qevenly|<4 Qgoal|<6 Qrais|>3 Qstory|<4 Qvot|<2 Qwarmly|<4
0.8 -0.1 Qalway|<4 Qanger|<7 Qconcern|<3 Qdisplay|<5 Qleery|<4 Qplead|<2 Qpuzzl|<5 Qshow|<2 Qthought|<1
0.8 0 Qacquiesc|<2 Qallud|<7 Qcirculat|<2 Qdevot|<1 Qherself|<5 Qopinion|<4 Qpiec|<6 Qrobocall|<5 Qshar|<1 Qspeak|<4 Qstatement|>3
  Qstruck|>4 Qsuggest|<1 Qtarget|<1
0.8 0.1 Qask|<1 Qboom|<5 Qchid|<2 Qclaim|<1 Qdisagre|<1 Qmust|<2 Qpreach|<6 Qpropos|<2 Qquot|<2 Qreject|<4 Qrul|<1 Qstart|<6
  Qsubtl|<4 Qtold|<1 Qtweet|<1 Qvouch|<3 Qvouch|<6 Qweigh|<1
0.8 0.2 Qanger|>3 Qcas|<3 Qcredit|<3 Qcurrently|>5 Qdoesn't|>4 Qfil|<1 Qprohibit|<1 Qreaffirm|<2 Qrepris|>6 Qrestrict|<1 Qslam|<5
  Qspark|>4 Qsquarely|<6 Qsubsequently|<5 Qteeth|<7 Qunderstood|<2 Qwary|<4
0.8 0.3 Qcondemnation|<6 Qcredit|<6 Qdisplay|<3 Qdistrust|>6 Qforth|>3 Qhail|<6 Qharsh|<1 Qoutspoken|<6 Qpetition|<3 Qpropos|<1
  Qprotest|<1 Qran|<4 Qresist|<3 Qunify|<4
0.8 0.4 Qeye|<5 Qobviou|>6 Qopen|<1 Qopin|<1 Qpick|<1 Qunveil|<1 Qwitnes|<5
0.8 0.5 Qclarify|>7 Qpush|<2 Qshown|>3
0.8 0.6 Qderid|>5 Qfocu|<6
0.8 0.7 Qcry|>2 Qdocument|>2 Qinterpret|<5
0.8 1.1 Qmention|<3
0.8 1.2 Qbill|<2 Qestimat|>3
0.8 1.4 Qestimat|>2
0.8 1.6 Qprefer|>2
0.8 1.7 Qdetail|>1 Qthreaten|>2 Qunderstood|>1 Qwant|>1
0.8 1.8 Qharsh|>3 Qlater|>3 Qwatch|>1
0.8 1.9 Qlov|>1 Qpok|>3 Qproposal|>2
0.8 2 Qboast|>2
0.8 2.1 Qpromot|>1
0.8 2.6 Qopinion|>2
0.8 2.7 Qendors|>1 Qoppos|>1
0.9 -0.5 Qthank|<2
0.9 -0.3 Qapprehension|<6 Qrely|<2 Qsuggest|<2
0.9 -0.2 Qoff|<3 Qoutspoken|<3 Qsurpris|>1 Qtrumpet|<2
0.9 -0.1 Qanswer|<3 Qconsider|>4 Qdescrib|<1 Qdoubt|<3 Qgoal|<5 Qnoth|>5 Qnotion|<5 Qrejection|<5 Qstruggl|<2 Qsympathetic|<5
0.9 0 Qimmediately|<1 Qinclud|<7 Qplann|<3 Qprefer|<1 Qpuzzl|<4 Qrealiz|<1 Qrecommend|<1
0.9 0.1 Qadmit|<3 Qconclud|<1 Qdefens|<6 Qdismay|<7 Qfocus|<1 Qlik|<4 Qreferr|<3 Qspeculation|>2 Qspok|<1
0.9 0.2 Qbar|>5 Qcover|<1 Qdismay|<5 Qgreet|>6 Qgues|<1 Qhail|<5 Qhung|>4 Qindicat|<2 Qminc|<5 Qpump|<5 Qran|<5 Qrepresent|<4
  Qreveal|<2 Qsaid|<1 Qstill|>5
0.9 0.3 Qappoint|<1 Qbrag|<1 Qcomfortabl|<6 Qcontradict|<2 Qdoesn't|>3 Qfind|<1 Qforceful|<5 Qimpassion|<3 Qlaunch|<1 Qoptimistic|<3
  Qoutspoken|<5 Qput|<1 Qrang|<7 Qrattl|<2 Qstump|<7
0.9 0.4 Qdecry|<1 Qhir|<1 Qnervou|<1 Qwithdrew|<1
0.9 0.5 Qback|<2 Qboo|>3 Qinterest|>3
0.9 0.6 Qaccord|>6 Qboo|>2 Qlearn|<3 Qmeasur|>5 Qpush|<3 Qrecogniz|<2
0.9 0.7 Qsentenc|>6 Qstanc|>6
0.9 0.8 Qaccord|>7 Qcom|<4
0.9 0.9 Qforth|>2 Qpledg|>2 Qpredict|<3
0.9 1 Qcirculat|>6 Qprovid|<2
0.9 1.1 Qsurpris|>5
0.9 1.5 Qpropos|>2
0.9 1.7 Qsay|>1
0.9 1.9 Qappear|>1
0.9 2 Qlook|>3 Qoutspoken|>3 Qre-tweet|>4
0.9 2.1 Qhint|>2 Qsingl|>2
0.9 2.2 Qmock|>1 Qself-describ|>1
0.9 2.5 Qchid|>1 Qreferenc|>2
1 -0.8 Qquick|<2
1 -0.2 Qdefens|<4
1 -0.1 Qdeep|>3 Qevenly|<5 Qimpassion|<4 Qnotic|>1 Qrever|>3 Qslogan|<4
1 0 Qevenly|<6 Qexpres|<2 Qmust|<3 Qsharply|<2
1 0.1 Qdiscuss|<2 Qexplor|<5 Qlittl|>5 Qsent|<5 Qunclear|<3 Qunderstand|<1 Qwrot|<1
1 0.2 Qconcern|>3 Qfaith|<4 Qproud|<2 Qprov|<4 Qrebut|<4 Qtribut|<2 Qveto|<5
1 0.3 Qalway|<5 Qanger|>2 Qanticipat|<1 Qboast|<1 Qdeflect|<6 Qdemonstrat|<2 Qminc|<4 Qskeptical|<2 Qstill|>4 Qsupportiv|<2
  Qthreaten|<1 Qtouch|<1 Qtrash|<5 Qwhipp|<5 Qwrit|<1 Qyell|<1
1 0.4 Qcounter|<4 Qdeflect|<5 Qdetail|<4 Qeventually|>5 Qsaw|<1 Qsignal|<1
1 0.5 Qadd|<3 Qbar|>4 Qdistrust|>5 Qsound|<4
1 0.6 Qforth|>4 Qnegotiat|>3
1 0.7 Qadmission|>2 Qagain|<4 Qassail|<1 Qpleas|>2 Qpleas|>3 Qsentenc|<3
1 0.8 Qawar|<5 Qdetermin|>2 Qfeel|<3
1 0.9 Qattention|>2 Qcry|<5
1 1 Qdecision|>1 Qunhappy|<3 Qwidely|>3
1 1.1 Qlik|<3
1 1.2 Qknew|<3
1 1.3 Qknown|>2
1 1.4 Qaccord|>5
1 1.5 Qnominat|>2
1 1.8 Qstrongly|>2
1.1 -0.7 Qanger|>1
1.1 -0.6 Qrattl|>1 Qview|<1
1.1 -0.4 Qproud|<3
1.1 -0.2 Qhard|<3 Qrepeatedly|<2
1.1 -0.1 Qequally|>4 Qevenly|<3 Qimpress|<3 Qirritat|<4 Qpass|>2
1.1 0 Qexcit|>1 Qfresh|>5 Qhopeful|<2 Qseek|<2 Qsupporter|<5
1.1 0.1 Qembrac|<4 Qmight|>5 Qstood|<1 Qtook|<5
1.1 0.2 Qadmir|<6 Qalway|<6 Qsquarely|<3
1.1 0.3 Qacknowledg|<1 Qeventually|>4 Qoften|<1 Qoutrag|<4 Qquot|<3 Qripp|<3 Qstart|<7
1.1 0.4 Qaffirm|<1 Qdislik|>3 Qexplor|<3 Qjab|<5 Qlament|<1 Qlov|<1 Qobserv|<6
1.1 0.5 Qarticulat|>4
1.1 0.6 Qdeclin|<7
1.1 0.7 Qwrit|<7
1.1 0.8 Qalway|>4
1.1 0.9 Qprov|>4 Qsaw|<2
1.1 1 Qfavor|<2 Qinterest|<4
1.1 1.1 Qannouncement|<1
1.1 1.2 Qthrill|>2
1.1 1.4 Qseen|>2
1.1 1.5 Qtook|>4
1.1 1.9 Qattack|>2
1.1 2.4 Qrail|>2
1.2 -0.3 Qlong|<2
1.2 -0.2 Qassur|<3 Qreferr|<2
1.2 -0.1 Qdisagre|<3 Qwant|<1
1.2 0 Qdemand|<3 Qimpress|<2 Qread|<1 Qsurpris|>3
1.2 0.1 Qadamant|<2 Qrever|>2 Qsay|<1 Qtaken|<6
1.2 0.2 Qestimat|<1 Qsharp|<6
1.2 0.3 Qcompletely|<7 Qfierc|<3 Qnominat|<1 Qswip|<4
1.2 0.4 Qassum|<1 Qcontemplat|<3 Qnegativ|<3 Qpleas|>4
1.2 0.5 Qbegan|<1 Qguilty|<6 Qmind|>2 Qoptimistic|<2 Qspoken|<6
1.2 0.6 Qfocu|<5 Qstory|<7
1.2 0.7 Qenthusiastic|>4 Qprov|>3
1.2 0.9 Qvoic|<1
1.2 1 Qregret|<4
1.2 1.1 Qcheer|<1 Qestablish|<2
1.2 1.3 Qcit|>2 Qrecogniz|>3 Qrequir|<2
1.2 1.8 Qregard|<2
1.3 -0.6 Qalarm|>1
1.3 -0.4 Qeager|<2
1.3 -0.2 Qshock|<2
1.3 0 Qcritical|<3 Qnotion|<4
1.3 0.1 Qcritical|<2 Qskeptical|<3
1.3 0.2 Qslam|<4
1.3 0.3 Qdidn't|<1 Qrant|>5
1.3 0.4 Qrefusal|<1
1.3 0.5 Qcast|<1
1.3 0.7 Qexcit|>2 Qrepeat|<3
1.3 0.9 Qinvit|>2
1.3 1.2 Qapologiz|<3
1.3 1.3 Qpromis|>1 Qrethink|>2
1.3 1.4 Qportray|>3
1.3 1.5 Qcriticism|>2
1.3 1.7 Qsens|>2
1.4 -0.2 Qpleas|<3
1.4 0.1 Qhail|<2
1.4 0.2 Qangry|<2 Qrealiz|<3 Qsurpris|>2
1.4 0.3 Qfootag|<4
1.4 0.4 Qadvocat|<4 Qattention|<3 Qinclud|<1 Qknew|<1
1.4 0.5 Qnotic|>3
1.4 0.7 Qanticipat|<4 Qhappy|<4
1.4 1 Qhappy|>3
1.5 -0.4 Qpledg|<2
1.5 0 Qreluctant|<2
1.5 0.1 Qsupporter|<4
1.5 0.2 Qcompar|<2 Qsentiment|>4
1.5 0.3 Qdisavow|<3 Qstanc|<2
1.5 0.4 Qallow|<1 Qawar|<3 Qdemand|<2
1.5 0.5 Qalarm|>2
1.5 0.6 Qblam|<3 Qmak|<1
1.5 1.5 Qfocu|>2
1.6 0.3 Qenamor|<2
1.6 0.4 Qinvok|<3 Qrefer|<1
1.6 0.6 Qcolumn|<4
1.6 0.8 Qmind|<3
1.6 2.1 Qopposition|>2
1.7 0.2 Qpreferr|<1
1.7 0.3 Qvouch|<2
1.7 0.4 Qsur|<3
1.7 0.5 Qconcern|>2 Qmean|<1
1.7 0.8 Qidentify|<1
1.7 1.5 Qlist|>2
1.7 1.6 Qinterest|>2
1.8 0.5 Qresonat|>2
1.8 0.6 Qpublicly|<2
1.8 0.8 Qgav|<1
1.9 0.9 Qglad|<2
2.1 0.6 Qlean|<2
2.1 1.3 Qplann|<2
2.6 3.1 Qendorsement|>2
2.9 0.9 Qaccord|>2
-2.6 -1.9 Rhas|<000
-2.5 -2.8 Ris|<000
-2.4 -1.9 Rwas|<000
-2.3 -0.9 Rnow|<000
-2.1 -1.7 Rare|<000
-2.1 -1.6 Rwould|<000
-2 -2.4 RQ,|<101
-2 -1.5 Rdid|<000
-2 -1.3 RUly|<000
-2 -1.1 Rhad|<000
-1.9 -2 Rwere|<000
-1.9 -1.8 Rcould|<000
-1.9 -1.3 R=5|>100
-1.8 -1.3 Rhave|<000
-1.8 -0.6 RUing|<200 Rhe|<110
-1.7 -1.7 Rwhile|<000
-1.7 -1.5 R=3|>000
-1.7 -1.4 Rdo|<000 Rtime|<000
-1.7 -1.2 Rcan|<000 Rwho|<101
-1.7 -1 R=6|<001
-1.6 -1.9 Rif|<000
-1.6 -1.5 Rafter|<000
-1.6 -1.3 R-ed|<000
-1.6 -1.1 Ralso|<000 Rwhere|<000
-1.6 -1 Ras|<001
-1.5 -2.3 RQ,|<100
-1.5 -2.2 R=3|<000
-1.5 -1.5 Ramong|<000 Rwhich|<201
-1.5 -1.3 Rwhen|<000
-1.5 -1.1 Rfirst|<000 Rmake|<000
-1.5 -1 Rwhich|<101
-1.5 -0.7 Rmay|<000
-1.5 -0.3 Rstill|<000
-1.5 0.5 RQ,|<200
-1.4 -1.8 R=4|>000
-1.4 -1.4 Rsince|<000
-1.4 -1.2 R=3|>010 Rbecause|<000
-1.4 -1.1 Rwhich|<010
-1.4 -1 RQ,|<001 Rto|<000
-1.4 -0.9 Rwhich|<111
-1.4 -0.8 RVed|<001 Ras|>000 Rmost|<201
-1.3 -1.9 R=5|>000
-1.3 -1.8 Rbut|<000
-1.3 -1.5 Rbefore|<000
-1.3 -1.1 Rincluding|<000
-1.3 -0.9 Rhe|<210 Rthen|<000
-1.3 -0.8 Rboth|<001
-1.3 -0.7 Ras|<000 Rfrom|>000 Rsaid|<200
-1.3 0.1 Rgroup|<100
-1.2 -1.6 R=6|>000
-1.2 -1.5 Rafter|>000
-1.2 -1.3 Rshould|<000 Rwrote|<100
-1.2 -1.2 Rabout|>000 Rmany|>101 Rwith|>000 Rwon|<000
-1.2 -1.1 Rwho|<100
-1.2 -0.9 R-ers|<010 Rby|>000
-1.2 -0.8 RQ.|<000 RUed|<000 Rpolls|<100
-1.2 -0.7 RUer|<000 RVs|<200 Rwhere|<001
-1.2 -0.6 Ror|<001 Rsame|<000
-1.2 -0.5 Rsaid|<100 Rshe|<010
-1.1 -1.7 R=5|>001 Rthen|>010
-1.1 -1.5 R=8|<110 Rmonday|>100
-1.1 -1.1 Rbut|<210
-1.1 -1 Rone|>200 Ron|>000 Rover|>000 Rwho|<011
-1.1 -0.9 R=3|<210 RV|<000 Rjust|<000
-1.1 -0.8 R-ment|<110 RQ|<101
-1.1 -0.7 Rby|<001 Rcalled|<010 Rthrough|<000
-1.1 -0.6 R=6|<101 RUion|<100 Rfirst|<111 Rhe|<211 Rthey|<200
-1.1 -0.5 RVly|<000
-1.1 -0.3 RUs|<010 Rto|>000
-1.1 -0.1 Rshe|<201
-1 -2 RUions|>100
-1 -1.9 RQ,|>201 Rbefore|>010
-1 -1.8 RQ.|>211
-1 -1.7 Rformer|>101
-1 -1.5 Rwhen|<010
-1 -1.3 R=7|>000 Rsaid|>101
-1 -1.2 Rwith|<000
-1 -1.1 Rmade|<000
-1 -1 Rfor|<000 Rwhat|<011
-1 -0.9 R-'s|<100 R0|<011 Rfor|>000 Ris|<001 Rpercent|>010
-1 -0.8 Rin|>000 Rit|<201 Rvoters|>100
-1 -0.7 R=4|<000 RUly|<001 Rown|<100 Rthat|<010
-1 -0.6 R-er|<211 Rcalled|<000 Rmost|<001 Rthan|<101
-1 -0.5 Rcalled|<101 Rcandidates|<101 Rparty|<001 Rpresidential|<111
-1 -0.2 Rtwo|<101
-1 -0.1 Rall|<101 Rtold|<100
-1 0.6 Rwhich|<200
-0.9 -1.7 Rsaying|>010
-0.9 -1.5 Rbut|>000
-0.9 -1.3 Rpolls|>100
-0.9 -1.2 R=5|>010 Rin|<000
-0.9 -1.1 R=5|>101 Rpolitical|>201 Rprimary|>100
-0.9 -1 Rother|<001 Rvoters|>001
-0.9 -0.9 Rduring|<000 Rmore|<201 Rpresident|>110 Rwhen|<200
-0.9 -0.8 RVed|<011 Rlast|<000 Rstate|>201 Rthat|<110
-0.9 -0.7 R-ity|<201 R=3|<001 RQ|<201 Rduring|>000 Rhas|<201 Rit|<001 Rthat|<201
-0.9 -0.6 Rbut|<101 Rcandidate|<200 Reven|<000 Rsays|<000
-0.9 -0.5 R-ers|<210 R-s|<201 RUs|<001 Rafter|<001 Ralso|<200 Rnominee|<101 Rother|<100 Rto|<001 Rwhich|<100
-0.9 -0.4 Rare|<001
-0.9 -0.3 R-ly|<201 Rher|<200 Rmade|>100
-0.9 -0.2 Rso|<000
-0.9 -0.1 Rmore|<101 Rsays|<100
-0.9 0.2 R=5|<200
-0.8 -1.6 Rhave|>110
-0.8 -1.5 R=4|>201 Rmonday|>010 Rwho|>111
-0.8 -1.4 Rcampaign|>111 Rcandidates|>201 Rsome|>201 Rwhich|>010
-0.8 -1.1 RN|>201 RQ!|>101 Ralso|<201
-0.8 -1 RQ?|>200 Rhow|>100
-0.8 -0.9 R-ion|<010 R=7|<000 RN|>211 RU|<210 Ragainst|>000 Rnew|>100
-0.8 -0.8 RQ,|<111 Rhad|<200 Rmany|>201 Rshe|<210 Rwill|<110
-0.8 -0.7 R-'s|>100 Rinterview|<200 Rnot|<000 Rno|<001 Rsome|>101 Rwho|<111
-0.8 -0.6 R-s|>101 R=5|>200 R=7|<110 Rare|>000 Ris|<111 Ris|>000 Rnew|<110 Rthat|<011
-0.8 -0.5 Ran|>200 Rbut|<001 Rcampaign|<001 Rhim|<201 Rsaid|>100 Rtuesday|<101 Rtuesday|<201
-0.8 -0.4 R=8|>010 RUly|<010 Rbe|<001 Rpolicy|<000 Rsaid|<001 Rsome|<101 Rsupport|<000
-0.8 -0.3 RVed|<101 Rfar|<000 Rparty|<100 Rsay|<200
-0.8 -0.2 RVs|<010 Ras|<101 Ryear|<000
-0.8 -0.1 Rpresident|<200 Rthem|<100
-0.8 0 Rthree|<101 Rwho|<010
-0.8 0.3 Rduring|<200
-0.7 -1.5 Rattacks|>101 Rwill|<000
-0.7 -1.4 RQ.|>011 RUment|>101 Rcan|>101 Rout|>001
-0.7 -1.3 R-'s|>111 R-al|>011 R-ions|>211 Rduring|>110 Rit|>011 Rnext|>101 Rpolitical|>110 Rthat|>011 Rtheir|>201 Rthis|>101
  Ryears|>111
-0.7 -1.2 R-ers|>011 R=4|<010 R=6|>201 RVing|>010 Ran|<210 Rconvention|>110 Rsaid|>010 Rthe|>111 Rtuesday|>200 Rwhile|>010
-0.7 -1.1 R-ity|>101 RQ.|>201 Rsupporters|>110
-0.7 -1 R-ment|>200 RQ.|>010 Rstate|>210 Rwhat|<010
-0.7 -0.9 RN|>210 RQ.|>101 Rat|>000 Rlast|>000 Rmay|<201 Rso|<001 Rthis|<010 Rtuesday|>000
-0.7 -0.8 R-ly|>001 Rthis|<101 Rwere|<001
-0.7 -0.7 R-ity|<001 RUed|<100 Rbecause|>001 Rhe|<201 Rsince|>000 Rtheir|<010 Rthe|<011 Rtold|<010 Rup|<000 Rvoters|>101
-0.7 -0.6 R-er|<110 R-ive|<210 RVed|>010 Rcandidate|<201 Rdid|<010 Ron|<110 Rthere|<010
-0.7 -0.5 R-ly|<200 R-|<210 RUers|<100 RUion|<201 RVing|<000 Rhis|<001 Rprimary|<201
-0.7 -0.4 R-er|>101 R-ions|<100 R=10|<001 RN|>101 RVed|<010 RVly|<101 RVly|<200 Rfor|<011 Rher|<100 Rover|<201 Rthrough|<100
-0.7 -0.3 Rbut|>001 Rone|<100
-0.7 -0.2 RQ|<200 Rby|>100 Remail|<100 Rher|<101 Ron|<000 Rpeople|<100 Rprimary|<101
-0.7 -0.1 R-ive|>200 R=8|>200 RVed|>000 Rdebate|<000 Rhave|<101 Rit|<210 Rthen|<200
-0.7 0 RVed|<100 Rhas|<200
-0.7 0.1 R-ive|<110 Rthree|<100
-0.6 -1.2 RUer|>011 Rasked|>110 Rback|>201 Rbetween|>101 Rcandidate|>110 Rnight|>010 Rnot|>011 Rwould|>111
-0.6 -1.1 R-ion|>210 R-ive|>110 RQ,|>101 Rasked|>010 Ras|>011 Rbecause|>110 Rhad|>110 Rher|>111 Rhis|>011 Rhis|>211 Rif|>200
  Rinto|>011 Ris|>210 Rthere|>010 Rwhat|<101 Rwho|>011 Rwrote|>100
-0.6 -1 R-ed|>110 R-ion|>011 Rabout|<110 Rany|>101 Rbecause|>101 Rbeing|>010 Rnomination|>201 Rother|>201 Rsuch|>201 Rthat|>210
  Rwhich|>110 Ryou|>000
-0.6 -0.9 R-al|>101 R=6|<200 RU's|>200 Rafter|<101 Rbeing|<000 Rhis|>210 Rmost|>101 Rnow|>000 Rsame|<200 Rso|<201 Rthe|<110
  Rwas|<001 Rwith|<111
-0.6 -0.8 R-ers|>101 Rat|<101 Rbe|<200 Rto|<210 Rwhen|>000
-0.6 -0.7 R=5|>201 R=8|>000 RN|>111 RQ,|<110 RUs|>100 Rall|<200 Ras|<211 Rdo|<200 Rhave|>000 Rinto|<000 Rsaying|>000 Rthen|<101
  Rthose|<110 Rwhich|<210
-0.6 -0.6 RQ,|<210 RUed|<201 RUity|<100 RVed|<000 Ralso|>000 Rand|>010 Rformer|<110 Rin|<101 Rin|<111 Rnew|<100 Rweek|<101
-0.6 -0.5 R-ion|<110 R0|<210 Rbeen|<200 Rformer|<001 Rget|<000 Rout|<200 Rsince|<201 Rthrough|<101 Rvote|>101
-0.6 -0.4 R-'s|>200 R-ion|<011 R-ly|<000 R-s|>201 RU|<010 Ra|>001 Rcampaign|<210 Rconvention|<101 Rit|<010 Rmonday|<101 Rof|>101
  Rpercent|>200 Rstate|<100 Rthat|<210 Rthe|>101
-0.6 -0.3 RUer|<201 RUions|<200 RVly|<001 RVs|<100 Rand|<200 Rconvention|<200 Rhas|>000 Rmore|<100 Ronly|<001 Rstill|>000 Rwho|<201
-0.6 -0.2 RUing|>100 Rare|<200 Ra|>200 Rthan|<201 Ryears|<000
-0.6 -0.1 R=3|<200 Rits|<100 Rpercent|<100 Rtold|<101
-0.6 0 R-ed|>100 R=7|>100 Rcalled|<200 Rgovernment|>200 Rthat|<200
-0.6 0.1 RUed|>000 RU|<000 Rgroup|>200 Rmany|<100 Rpolicy|>200
-0.6 0.2 Ran|<000 Rin|<200
-0.6 0.3 Rbetween|<000 Rsupporters|>100
-0.6 0.4 Rto|<201 Rwhether|<000
-0.6 0.5 Rinterview|<000 Ronly|<100
-0.5 -1.4 R-ed|>101
-0.5 -1.2 R=7|<010
-0.5 -1.1 Rhim|>111 Rthey|>011
-0.5 -1 RQ|>201 RUing|>110 Ragainst|>111 Rattacks|<200 Reven|>000 Rincluding|>201 Rjust|>001 Rmay|>100 Rmillion|>101 Rone|>201
  Rpresidential|>100 Rthat|>111 Rwill|>110
-0.5 -0.9 R-al|>210 R-ing|>210 R-ions|>201 R-ment|>210 RQ|>211 RUions|>010 RVer|>100 RVing|>110 Ramong|>010 Ran|>201 Rbeen|>101
  Rbe|>011 Rcountry|>201 Rfor|>211 Rhe|>011 Rhow|>201 Rincluding|>200 Rsays|>010 Rtheir|>001 Rthem|>200 Rto|>210 Runder|<000
  Rwhere|>200
-0.5 -0.8 R-ing|>101 R=3|>011 RUion|<010 RVing|>011 RVly|>000 Rany|>001 Rbe|<000 Rbut|>010 Rby|<210 Relection|>010 Rinto|>000
  Rit|>211 Ri|>100 Rof|>000 Ror|>010 Rother|>101 Rpolicy|>010 Rsays|>000 Rshe|>001 Rsome|>011 Rstates|>101 Rwhether|>001 Rwon|>100
-0.5 -0.7 R-ed|<111 R-ing|<201 R-ity|>210 RV|>110 Ragainst|>011 Ragainst|>110 Rcalled|>010 Rfrom|<000 Rinto|<200 Rlast|<101
  Rlike|>010 Rmillion|>100 Rone|>010 Rparty|>110 Rparty|>200 Rsuch|<101 Rwhile|<110 Rwhile|>000 Rwho|>200 Ryear|<101
-0.5 -0.6 R-'s|>101 R-er|<210 R-ly|<010 R=7|>010 RQ|>200 RU|>110 Ragainst|>200 Rat|<000 Rbefore|>000 Rbefore|>101 Rfrom|>100
  Rhis|>201 Rown|<200 Rpolicy|>001 Rshe|>010 Rsupport|>001 Rthere|<101
-0.5 -0.5 R-ion|>101 R0|>010 RN|>200 Rasked|<100 Rat|<111 Rbetween|>000 Rhis|>100 Rmore|>201 Rmost|<110 Rone|<010 Rstate|<201
  Rweek|<000
-0.5 -0.4 R-ment|<101 R-|<110 R=4|<200 RUly|>001 Ran|<001 Rcandidates|<100 Rhim|>100 Rhis|>101 Rnew|<001 Rnominee|>101 Ronly|<101
  Ron|<010 Rover|<001 Rthey|<110 Rwhere|<100
-0.5 -0.3 R-ing|<010 R-ly|<001 R=7|<201 RN|>010 RV|<200 Rcandidates|>100 Rmake|>000 Rpresidential|<110 Rwas|>000
-0.5 -0.2 Rand|<211 Rare|>100 Rinterview|>000 Rlike|<200 Rnight|>100 Rnomination|<200 Rthose|<100 Rwould|>000
-0.5 -0.1 RUed|>100 RU|>100 Rabout|<100 Rbut|<100 Rmost|<200 Rtwo|>200
-0.5 0 Rlike|<010 Rpolitical|<001 Rthat|<111 Rweek|<201
-0.5 0.1 RUive|>001 Rcampaign|>201 Rhis|<201 Rnomination|<000
-0.5 0.2 RVing|>200 Rbefore|>200 Rsuch|<000 Rsupporters|>101
-0.5 0.3 R-ions|<201 Rthe|<210 Rweek|<200
-0.5 0.5 RQ.|>200 Ri|<101
-0.5 0.8 Rattacks|<000
-0.4 -1.4 Rbeen|<000
-0.4 -1.1 Rcandidate|>101
-0.4 -0.9 RU|>011 Ramong|>101 Rand|<000 Rthan|>110
-0.4 -0.8 R=4|>101 R=5|<000 RVion|>010 Rabout|>111 Rat|>211 Rbeing|>001 Rcalled|>201 Rcampaign|>101 Rdid|>010 Reven|>001 Rhad|>011
  Ris|>011 Rit|>010 Rit|>101 Rlast|>201 Rmore|>110 Rnot|>111 Rout|<110 Rown|>101 Rsuch|<010 Rthose|>010 Rweek|>001 Rwhen|>211
  Rwhich|>211 Rwin|>101 Rwin|>200
-0.4 -0.7 R-'s|>011 R-ed|>010 R-ive|>210 R-ment|>101 R0|>111 R=4|>011 RQ.|>111 RU's|>110 RUal|<010 RUer|<210 RUly|>210 RUs|<111
  RVer|<000 RVing|>211 RV|>011 Rall|>101 Rasked|<110 Ras|<111 Ras|>010 Rback|>100 Rboth|>201 Rdelegates|>200 Rfar|>101 Rfirst|>110
  Rget|>101 Rhim|>001 Rhow|>101 Rif|>210 Rits|>211 Rit|>110 Rmade|>111 Rmillion|>200 Rmonday|>200 Ronly|<000 Ronly|>201 Rthere|>101
  Rthrough|>000 Rtime|>110 Rtime|>200 Rtwo|>110 Rwere|>110
-0.4 -0.6 R-ed|>011 R-ly|<101 R-|>101 R-|>111 R=10|>201 RQ|>101 RUer|>001 Rand|>011 Rhave|<210 Rinterview|<100 Rof|>210 Ror|<010
  Rsaid|<111 Rsupport|>200 Rthere|<200 Rwere|<201 Rwhat|>100 Rwhen|>200 Rwhile|>100 Rwho|>201
-0.4 -0.5 R-ive|<201 RQ.|>001 RQ.|>110 RUion|>110 RVed|<201 RVs|>100 Ragainst|<010 Ra|>010 Ra|>210 Rby|<010 Rby|<110
  Rconvention|>201 Rcountry|>200 Rdelegates|>101 Relection|>200 Rhow|<101 Rit|<111 Rsays|<200 Rtheir|>101 Rthere|>200 Rthe|<201
  Rthe|>011 Rwere|>001
-0.4 -0.4 R-ers|>010 R-|<011 R0|>001 R=8|>001 RUly|>100 Ragainst|<200 Rand|<100 Rby|<000 Rfrom|<010 Rmay|>200 Ror|<000
  Rpresidential|<001 Rpresidential|>010 Rrace|<100 Rsaid|>200 Rsay|>101 Rso|>200 Rweek|>000 Rwith|<101 Ryou|<100
-0.4 -0.3 R-ive|<001 R-s|>210 R-|<200 R=3|>001 R=3|>201 R=8|<201 RQ!|>111 RUal|<200 RUions|<100 RUment|<100 RVed|>100 Rbefore|<201
  Rcandidates|<201 Rher|>200 Rmany|>010 Rnominee|<200 Rrecent|>000 Rshe|>100 Rsuch|>200 Rthan|>001 Rthat|>100 Rtheir|>011
  Rthose|<101 Rthose|>200 Rwhen|<100 Rwhich|>200
-0.4 -0.2 R-al|>201 R-ing|>201 R=7|<211 RN|>001 RVs|<001 Rcandidate|<100 Rinto|<001 Ron|>201
-0.4 -0.1 R-er|>001 R-s|>001 RUing|<110 RUment|>200 RUs|<201 Ras|<110 Rconvention|<000 Rhas|>100 Ris|<101 Rnext|<201
-0.4 0 R-ment|<100 RUal|>000 Rand|<201 Rand|>101 Rback|>200 Rnext|<200 Rnot|>100 Rpresidential|<101 Rsaid|<201 Rthen|<100
  Rwould|<100
-0.4 0.1 R-|>201 Rbeen|<101 Rbut|<200 Rlike|<100 Rmost|>100 Ryears|>201
-0.4 0.2 R-ing|<000 Ralso|<101 Rasked|>100
-0.4 0.3 R-al|>200 R-ers|<100 R=7|>200 Rall|<000
-0.4 0.7 Rwill|<100
-0.3 -1 Rtheir|<200
-0.3 -0.9 R=6|<000 Rup|>201
-0.3 -0.8 Rand|>000 Rtwo|>101
-0.3 -0.7 R-ion|<210 R-ion|>200 RVions|>100 Ralso|>211 Rof|<110 Rpresidential|>201 Ryear|>201
-0.3 -0.6 R-al|>111 R-ion|>111 R=5|>011 R=6|<010 RUly|>011 RVs|>201 Ramong|>201 Ras|>110 Rback|<000 Rback|>001 Rbecause|>111
  Rbeing|>200 Rcalled|>101 Rcould|>110 Rduring|>011 Reven|>101 Rfar|>111 Rfirst|>201 Rformer|>011 Rgroup|>100 Rhave|>010 Rif|>110
  Rits|>010 Rof|<000 Ronly|>011 Ronly|>200 Ror|>111 Rpercent|>001 Rpolicy|>101 Rpolicy|>111 Rsupport|>111 Rthem|>101 Rto|>111
  Rup|>000 Rwhether|>201
-0.3 -0.5 R-ers|>210 R-ity|>010 RUer|>010 RUions|>210 RUly|<210 RUly|>010 Ragainst|>201 Ragainst|>211 Ralso|>201 Rany|>200 Rare|>011
  Rback|<101 Rbecause|>201 Rbe|>210 Rbe|>211 Rcountry|>111 Rdo|>211 Remail|>000 Rfar|>110 Rfor|>011 Rget|>100 Rgovernment|>101
  Rher|>101 Rher|>110 Rhim|>201 Rhow|>001 Rhow|>011 Rif|<001 Rin|<210 Rlike|>100 Rlike|>110 Rmade|>001 Rmonday|>000 Rmore|>210
  Rnow|>010 Rno|>000 Rown|>200 Rprimary|>011 Rsaying|>011 Rsays|>110 Rthat|>101 Rtheir|>010 Rthrough|<010 Rtime|<111 Rwhether|>101
  Rwhich|>210 Rwhile|>110 Rwin|>201 Rwould|>011
-0.3 -0.4 R-al|<201 R-er|>011 R-er|>111 R-ions|>101 R-ions|>110 R-ity|>211 R-ive|>211 R0|<110 R=10|<210 R=10|>101 RQ.|>210 RQ?|>201
  RU's|<100 RUed|>110 RUly|<100 RVed|>110 RVer|>000 Ralso|>111 Rasked|<101 Rcan|>100 Rcountry|>011 Rdelegates|>100 Rdid|<110
  Rdid|>200 Rfor|>110 Rgovernment|<100 Rhas|>201 Rhe|<100 Rhe|<200 Rhim|>011 Rhis|>010 Rmore|>101 Rmost|<211 Ror|>001 Rpolls|>001
  Rsay|>000 Rshould|>200 Rsuch|>110 Rthem|>001 Rtuesday|<111 Rwere|>101 Rwhile|<210 Rwill|>211 Ryears|>010
-0.3 -0.3 R-ing|>001 R-|>011 R-|>200 RUly|<200 RVed|<211 RVing|<100 Ramong|>000 Rbeen|>100 Rbetween|>100 Rboth|>200 Rby|<201
  Rfar|>100 Rhave|<200 Rit|<200 Rparty|>100 Rshould|<010 Rshould|>000 Rwas|>100 Rwere|>100
-0.3 -0.2 R0|>201 RQ!|>001 RUers|>100 Ran|<111 Rcandidate|>201 Rits|>200 Rof|<201 Rother|<200 Rover|<000 Rprimary|>200 Rthan|>200
  Rtheir|>100 Rthere|>100 Rthe|>110 Rthree|>100
-0.3 -0.1 R-al|<000 R-al|<010 R-s|<110 R-|<201 R-|>001 R=10|<010 R=10|>000 R=6|<201 RU|<211 RVed|>200 RVing|>100 Rcampaign|<200
  Rcould|>000 Rsame|>000 Rsay|<010 Rsince|>010 Rthan|<200 Rto|>200 Rwhat|<100 Rwhen|<101 Rwill|>100
-0.3 0 R-ions|<010 R0|>110 RU|>000 RV|<100 Rany|<100 Rat|>201 Relection|<110 Ris|<201 Rmake|<100 Rthis|>100 Rto|<111 Rwith|<100
-0.3 0.1 RUs|>201 RU|<100 Rby|>200 Rcould|>100 Rhow|<100 Rso|<100 Rto|<010
-0.3 0.2 R-ing|<200 R-ly|<100 Ramong|>100 Rattacks|>100 Rbe|<110 Rcalled|>200 Reven|<101 Rfirst|<100 Ror|>100 Rthat|<100 Rtold|>200
-0.3 0.3 R-er|<000 R-|<001 RU's|>100 RUing|<100 Rafter|<200 Ramong|>001 Ras|<201 Rbut|>100 Rhe|<010 Rthose|<200
-0.3 0.4 RUion|>000 Ran|>000 Rbe|>000 Rformer|<100
-0.3 0.6 Rin|<201
-0.2 -1.2 Rbetween|<100
-0.2 -1.1 Relection|>101 Rstate|>101
-0.2 -1 RQ?|<100
-0.2 -0.9 R-ive|<010
-0.2 -0.8 Ror|>201
-0.2 -0.7 RQ,|<010 Rwill|<200
-0.2 -0.6 R-ly|>010 Rhe|>101 Rnow|<200 Rrecent|<200
-0.2 -0.5 R-ers|>201 R-|<010 Rbecause|>000 Rnot|>200 Ronly|<200 Rout|>000 Rshe|<110 Runder|>100 Rwin|>100
-0.2 -0.4 R-ive|<200 R-ly|>011 R=10|>210 R=6|>101 RUing|>210 RVers|>000 Ra|<100 Rby|<011 Rby|<111 Rcalled|<110 Rcalled|>000
  Rcould|>211 Rdo|>110 Rdo|>201 Rfrom|>201 Rgroup|<000 Rhad|>010 Rhad|>211 Rhas|>010 Rhas|>011 Rhe|<011 Rhim|>210 Rhis|<200 Ris|>101
  Rit|>111 Rlike|<000 Rof|>201 Ronly|>110 Ron|>001 Rover|<010 Rpercent|>210 Rpolitical|>010 Rstate|>100 Rthem|>110 Rthe|>210
  Rthose|<111 Rup|<101 Rwas|>101 Rwhat|>110 Rwhat|>201 Rwhere|>001 Rwhere|>201 Rwith|>110 Rwould|>110 Rwould|>211
-0.2 -0.3 R-ed|<010 R-ment|>211 R-s|>100 R=4|>001 RN|<111 RQ?|>010 RQ?|>101 RUer|<100 RUing|>101 RUions|>101 RV|>101 Rand|<010
  Rany|>010 Rasked|>000 Ra|<200 Rbecause|<010 Rbetween|>001 Rdebate|>000 Rfor|<110 Rher|>011 Rif|>001 Rinterview|<010 Ris|>001
  Rmake|>100 Rmay|>101 Rnext|>001 Rnot|>001 Rone|>011 Ror|>011 Rrace|>101 Rrecent|>001 Rsome|>100 Rso|>100 Rthem|>010 Rthey|>100
  Rtuesday|<000 Rtwo|>010 Rwere|>010 Rwhether|>010 Rwhether|>100 Rwin|>110 Rwould|>100
-0.2 -0.2 R-'s|>201 R-al|>110 R-ive|>001 R-ment|>100 R-ment|>201 R-s|>111 R=10|>100 R=6|>200 RQ|>010 RQ|>111 RUal|>010 RUing|>201
  RUive|>100 RVly|>001 Rand|>001 Rasked|<200 Ras|<210 Rbecause|<101 Rbut|<110 Rcandidate|>001 Rdo|>100 Rfor|>010 Rher|>001 Rhim|>200
  Ris|>201 Rjust|>100 Rnow|>100 Rone|>101 Rstates|>200 Rsupport|<200 Rsupport|>100 Rthen|>000 Rthe|<100 Rthose|>101 Rthrough|>100
  Rup|<001 Rweek|>100
-0.2 -0.1 R-s|>211 R-|>210 RQ|>100 RUed|>101 RUs|<100 RVed|>101 RVly|<100 Rabout|>110 Raccording|>200 Ragainst|<101 Rcountry|>100
  Rdebate|<100 Rdid|>000 Rfor|>100 Rin|>010 Ris|<200 Rits|<200 Rleast|>100 Rnomination|<111 Rrecent|>200 Rthan|>000 Rthem|>100
  Rthe|>100 Rtold|>000 Rto|>010 Rwhat|<111 Rwhich|<001
-0.2 0 R-al|>001 R-ed|<100 R-|<100 R-|<101 R0|>100 R=10|<100 R=8|>110 RUal|<100 RUal|>001 RUing|<000 RVed|<200 Rabout|>100 Rare|<101
  Ra|<201 Ra|>110 Rfirst|>100 Rhis|<100 Rincluding|>000 Rmade|>201 Rmay|>000 Rno|<010 Rof|<200 Rone|<101 Ronly|>100 Rpeople|>100
  Rsay|>100 Rwho|>001 Rwill|>000
-0.2 0.1 R-ers|>200 R-er|>201 R-s|>110 R0|<200 RUer|>000 RVing|<101 RV|>100 Rconvention|>200 Rif|<101 Rit|>001 Rno|<101 Rthe|>001
-0.2 0.2 R-al|<200 R-ity|>200 R-ly|>000 R-ly|>200 R-s|<100 RUity|>101 Rformer|>200 Rfrom|<110 Rmore|>001 Rrace|<000 Rsaying|<010
  Rsince|<100 Rstates|<110 Rthis|<110 Rwhen|<201
-0.2 0.3 Ris|>100 Rnomination|>000 Rof|<210 Rof|>200 Rsay|<111 Rsince|<200 Rweek|<010
-0.2 0.4 Rsince|>200 Rwell|>000
-0.2 0.5 R-ion|>201 RUal|<000 RUment|<000 Rcampaign|>001 Rmillion|<100 Rpublic|<100 Rwhile|<010
-0.2 0.6 Rit|<100 Rpercent|>100
-0.2 0.7 Rto|<200
-0.2 0.8 Rfrom|<200
-0.2 1 RQ,|<000
-0.2 1.1 RUions|<000
-0.1 -1.1 Rrace|>100
-0.1 -0.9 Rtweet|>000
-0.1 -0.8 R=7|>101 RUly|>201
-0.1 -0.7 R-ed|<201 Rcountry|<100 Rhe|>010 Rhis|<111
-0.1 -0.6 Rlast|>200 Rstill|<200
-0.1 -0.5 R=3|<010 Rcandidate|>200
-0.1 -0.4 R=4|<100 RQ,|<201 Rlike|>200 Rmonday|<100 Rnational|<000 Rof|>001
-0.1 -0.3 R-'s|<010 Rbeen|>201 Rmuch|<000 Rpresident|>200 Rsome|<001 Rthat|>201 Rthree|>000 Rtweet|<000
-0.1 -0.2 R-ions|>111 RUing|>011 Rare|<110 Rasked|>200 Ras|>001 Ras|>210 Ra|>100 Rbe|>010 Rbe|>110 Rbut|>011 Rby|>010 Rdid|>101
  Rdo|>001 Rduring|>200 Rhas|<101 Rmade|>000 Rmany|>110 Rof|>011 Rout|>010 Rrecent|>011 Rsay|>200 Rsuch|>001 Rthan|>100 Rthan|>101
  Rtheir|>111 Rthey|>001 Rthe|>201 Rthis|>010 Rthis|>110 Rvote|<000 Rwhether|>200
-0.1 -0.1 R-ing|>110 R-ity|>001 R-ly|>110 R=3|>211 R=5|>111 R=6|>100 RUion|>101 RVing|>001 RVly|>200 Rabout|<001 Rafter|<100
  Rafter|>010 Ralso|>101 Rand|>211 Ras|>111 Rbe|>100 Rbut|>201 Rcandidates|<001 Rdebate|>101 Rfar|>200 Rhave|<001 Rhave|>111
  Rhe|>001 Rif|<200 Rincluding|<100 Rinto|>210 Rin|>110 Rit|>210 Rmore|>010 Rof|>110 Ron|>210 Rover|>010 Rsaying|>100 Rtime|>000
  Runder|>000 Rwhen|>010 Rwhen|>011 Rwhile|>210 Rwill|>001 Rwith|>010
-0.1 0 R-al|>010 R-ers|<201 R-ers|>100 R-er|>010 R-er|>210 R-ions|>001 R-ion|>100 R-ly|<210 R-ly|>210 R-s|>011 R=5|<100 R=6|>010
  RN|<100 RUal|>100 RUed|<010 RUer|>200 RUing|>010 RUion|>201 RUment|>001 RUs|>110 RUs|>200 RU|<200 RU|>010 RU|>101 RVed|>210
  RVly|>110 RV|<110 Rall|>201 Ran|>001 Rby|>210 Rduring|>001 Rfor|>001 Rhave|>200 Rincluding|>110 Rits|>100 Rmade|<100 Rnot|<010
  Rout|>100 Rover|>100 Rpeople|>101 Rsaid|>000 Rsay|<100 Rsince|>100 Rstate|<110 Rtheir|>200 Rthe|<101 Rtuesday|>010 Rwas|<111
  Rwhile|<100
-0.1 0.1 R-ed|<200 R-er|<100 R-ing|>010 R-ing|>100 R-|>110 R-|>211 RUions|>200 RVed|>201 Rattacks|>000 Rcould|>200 Rdid|>100
  Relection|>100 Rhave|>100 Rinto|>201 Ron|<201 Rsome|>010 Rthose|>100 Rthose|>201 Rup|>100 Rwas|<200 Rwhere|>100
-0.1 0.2 R-ion|>001 R-ity|<100 RN|<110 RQ|<210 RVed|<111 Rback|>000 Rbecause|<200 Rdebate|>001 Remail|>100 Rfrom|>011 Rhad|>200
  Rlike|>001 Rmore|>100 Rnominee|>200 Ror|>200 Rtwo|>100 Rup|<100 Rwith|<010 Ryear|>000
-0.1 0.3 R-ed|>001 R-ion|<001 R-ion|<111 R-|>010 R=7|>111 R=8|>111 RQ!|>200 RUing|>000 RU|<201 Rand|<101 Ras|>201 Rat|>001
  Rbeen|>000 Rhis|>001 Rif|<100 Rif|>000 Rin|<001 Rin|>201 Ris|<010 Rlast|<201 Rpercent|>101 Rpresidential|>000 Rsome|<010
  Rsome|>200 Rsupporters|<111
-0.1 0.4 R-ing|<011 RU|>001 RVing|>000 RVion|>100 Ralso|>100 Ras|<200 Rdid|<100 Rhad|>000 Rnew|<201 Rnot|>101 Rpresidential|<000
  Rstill|<100 Rsupporters|>200
-0.1 0.5 R-ment|<001 R=7|<200 Reven|>100 Rhe|>200 Rhis|<010 Rin|>001 Rmade|<110 Rso|>000 Rthat|<101 Rwho|<211 Ryears|<201
-0.1 0.6 RUer|<010 Rthose|<010
-0.1 0.7 R-ing|>000 Rher|<201
-0.1 0.8 Rget|>200 Rout|>200
-0.1 1 Rrace|>000
-0.1 1.3 Rwhat|<200
0 -0.9 RUer|>201 Rstate|<200
0 -0.6 R-al|<101 Rboth|<200 Rpresident|>101 Rthat|<001
0 -0.5 RN|<101 Rnominee|>100 Rpeople|>200
0 -0.4 R-al|>100 RUer|>100 Rfor|<200 Rhe|<101 Ron|>110 Rwhen|>101 Rwill|>200 Rwith|>001
0 -0.3 R-ly|>101 R=3|<101 Ra|<010 Rboth|<100 Reven|<200 Rher|>100 Rhim|>101 Rprimary|<000 Rsay|<000 Rsome|<200 Rsupporters|<000
  Rtime|>100 Rto|<100 Rwas|<101
0 -0.2 R-er|<011 R-er|>200 R=5|>210 Rafter|>101 Ramong|>200 Rbut|>200 Rfor|>101 Rher|>201 Rhow|<000 Rin|>101 Rnew|>001
  Rnomination|>100 Rout|<000 Rparty|<200
0 -0.1 R-ion|<200 R-s|<001 RUment|>100 Rcampaign|>100 Rhas|>111 Rin|<010 Rmay|>001 Rof|>100 Rone|>100 Rthen|>200 Rwith|>100
  Ryears|>100
0 0.1 R-ing|<100 R-ing|>011 R-ion|>110 R-ment|>011 RQ,|>211 RQ|>011 RUers|>000 RUer|>111 RUion|>001 RUs|<200 RU|>210 RVing|>111
  Rand|>111 Rany|>201 Rare|<201 Ra|>011 Rbeen|>010 Rbefore|>201 Rby|<200 Rby|>211 Rdid|>201 Relection|<100 Rfar|>201 Rfor|>210
  Rhave|>101 Rhe|>210 Rhim|<100 Rincluding|>001 Rin|>011 Ris|>010 Rits|>101 Rlike|>000 Rmade|>101 Rmake|>010 Rmake|>200 Rmany|>200
  Rmillion|>201 Rmore|>200 Rnew|>201 Rnomination|>101 Rno|>110 Ror|>101 Rout|>111 Rover|<100 Rsaying|>200 Rsince|>210 Rso|>001
  Rthan|>010 Rthe|<211 Rthis|>001 Rto|>011 Rtwo|>001 Rup|<200 Rvote|>200 Rwill|>011 Rwon|>000 Rwould|>101 Rwould|>201 Ryear|>001
0 0.2 R-ers|>110 R-er|<010 R-ity|<101 R0|>210 R=10|>001 R=6|>001 RUed|<200 RUed|>201 Rall|>001 Ran|>110 Rattacks|>200 Ra|>111
  Ri|>200 Rlast|<010 Rlike|>101 Rnext|>000 Rnot|>000 Ronly|>010 Ron|<001 Rpolitical|>011 Rstate|>001 Rstate|>010 Rthan|<000
  Rthat|>110 Rtuesday|<200 Rweek|>200 Rwon|>200 Rwould|<010 Ryear|>100
0 0.3 R-al|<001 R-er|>110 R-ive|<100 R-s|>200 R-|<111 R=3|<211 R=8|>211 RN|>011 RUion|<110 RUity|>000 RUs|>010 Rabout|<201 Rall|>011
  Ran|<010 Rare|<010 Ras|>101 Rattacks|>001 Rback|>101 Rbeing|<101 Rcan|>200 Rdebate|>100 Relection|<200 Rgroup|>010 Rhad|<010
  Rit|>100 Rlike|>201 Rmost|<100 Rout|<101 Rpeople|<101 Rshould|>100 Rsuch|>000 Rto|>201 Rvote|>100 Rwell|>100 Rwho|>110 Ryears|>200
0 0.4 R-ment|>110 R=10|<101 R=6|<111 RUer|<110 RUly|>000 RUs|<210 RU|>200 Rdebate|>010 Rfor|<210 Rgovernment|<200 Rpolitical|>000
  Rto|>001 Rwere|<100
0 0.5 R-'s|>001 R-ive|<000 R-ive|>201 RV|>000 Rany|>100 Rat|<110 Rbeing|<200 Rbut|<010 Rcampaign|>110 Rnew|<010 Rpercent|<101
  Rsaid|>201 Rthrough|>200 Rwas|<010
0 0.6 Rhis|>200 Rtime|<010
0 0.7 Rabout|>200 Rstates|<100 Rsupporters|<200
0 0.8 RVion|>000 Rcountry|<000
0 0.9 Rwho|>101
0 1 Rvoters|>200
0 1.1 R-ing|<111
0 1.8 Rwhat|<000
0.1 -1.2 Rformer|<201
0.1 -0.7 R=6|<100
0.1 -0.6 RV|>200 Rwell|<000
0.1 -0.4 R-er|<200 Rits|>201
0.1 -0.3 R-er|>100 Rabout|>101 Ror|<200 Rshe|<011 Rthey|<100 Rthursday|>000 Rtwo|<211
0.1 -0.2 R-|>100 RUed|>001 RUive|<000 RU|<101 Rcandidate|>100 Rlike|<101 Rnext|<100 Ron|>101 Rpolitical|<000 Rprimary|<200 Rshe|<100
0.1 -0.1 R-ions|<000 R-ion|<101 R=8|<100 Rbe|>001 Rcalled|>100 Ri|<100 Ron|<100 Ron|<101 Rown|<000
0.1 0 R-|<211 RUing|>200 Rnight|>000 Rnow|>200 Rof|<100 Rown|>000 Rthen|>100 Rthe|>010 Rto|>101 Rwho|<210
0.1 0.1 R-ion|<201 R-s|<101 R0|>200 RUion|>100 Rat|<100 Rduring|>101 Rfirst|>200 Rnew|>000 Ron|<200 Rpolicy|>100 Rwere|>000
0.1 0.2 R=10|<000 R=8|<000 RQ|>210 RUers|<000 RUers|<200 RUions|>110 RUity|>200 RUive|>200 RUs|>210 Rafter|>111 Ralso|>010 Rare|>101
  Rcould|>101 Rcould|>201 Rfirst|>000 Rif|>201 Rinto|>001 Rparty|>011 Rshe|>101 Rstates|<010 Rsupport|>011 Rthere|<000 Rthere|>001
  Rthe|<200 Rthrough|>110 Rtime|>201 Rvote|>010 Rwas|>011 Rwhat|>001 Rwith|<200 Rwith|>011 Rwith|>201 Ryears|>000 Ryears|>101
0.1 0.3 R-ions|>010 R-ment|>111 R0|<201 R=3|>111 R=8|<200 RN|<211 RQ,|>010 RUer|>110 RVs|>210 Ralso|>001 Ran|>010 Ran|>011
  Rattacks|<100 Rat|<200 Rbe|>201 Rbut|>110 Rcampaign|>211 Rcandidate|<001 Rduring|<211 Reven|>201 Rfirst|>001 Rfirst|>101 Rfor|>111
  Rfrom|>111 Rhad|<100 Rhas|<010 Rher|>010 Rjust|>201 Rlast|<100 Rmake|<200 Rmake|>001 Rmany|<001 Rmost|>010 Rno|>101 Rno|>201
  Rof|<001 Rof|>010 Ron|>100 Rpresidential|>001 Rsays|>200 Rshould|>001 Rsome|<100 Rtheir|<100 Rthey|>101 Rthey|>210 Rweek|>010
0.1 0.4 R-ers|<101 R-ment|>001 R-|<000 R=3|>210 RQ,|>001 RU's|>000 RU's|>010 RUal|>200 RUions|>011 RUive|>000 Rat|>010 Rby|>011
  Rby|>110 Rcampaign|>210 Rcould|>010 Rcountry|>000 Rcountry|>101 Rdo|>000 Rget|>000 Rhave|>001 Rhe|>110 Rhim|>010 Rin|>200
  Rits|<010 Rits|>000 Rit|>201 Rjust|>000 Rmost|>001 Rnew|>110 Rnominee|>001 Rnow|<210 Ron|<210 Ron|>010 Rpercent|<010 Rsupport|<100
  Rthat|>010 Rthen|<010 Rthey|>200 Rthis|<000 Rthose|>111 Rthrough|>010 Rway|<100 Rwhile|>101 Ryear|>101 Ryou|>100
0.1 0.5 R-al|>211 R=3|>110 R=7|>110 RUing|>001 RUity|>100 RUs|<000 Rabout|<210 Ragainst|>100 Rare|>200 Rbeen|<100 Rduring|<111
  Rfar|<200 Rfar|>001 Rgovernment|>001 Rlast|>100 Rmuch|>000 Rno|<200 Rother|<110 Rrace|>200 Rsupporters|>001 Rtime|>101 Rwhere|<101
  Rwhich|>100
0.1 0.6 Rand|>201 Rconvention|>000 Rcould|<100 Rmuch|<100 Rpercent|<200 Rsupport|>000 Rvoters|<100
0.1 0.7 R-ion|<000 RUly|>200 Ra|>201 Rparty|>101 Rsince|<110
0.1 0.8 Rbetween|<200 Rnomination|>001 Rwhen|<001
0.1 0.9 Rher|<110
0.1 1.1 Rwhen|<110
0.1 1.6 RQ?|<000
0.2 -0.8 Rwith|<201
0.2 -0.7 R=8|>201 Rdebate|<200
0.2 -0.6 Rparty|<000 Rpublic|>000 Rvoters|<200
0.2 -0.5 R=8|>101 Rformer|<000 Rpresident|<100 Rtime|<200 Rwas|<201
0.2 -0.4 RN|>100 RUment|>010 Rbut|<201 Rshe|<200
0.2 -0.3 R-ions|>200 R=7|<100 Rabout|<000 Rweek|>101
0.2 -0.2 R-ity|<210 RVs|<000 Rfrom|<100 Rnow|<100 Rstates|<101 Rthey|<001 Rthe|>200
0.2 -0.1 R-al|<100 R=8|<101 RUion|>200 Ra|<101 Rby|>001 Rshe|<101
0.2 0 R-ers|<001 R-ly|>100 R0|<001 RVs|>200 RV|<010 Rformer|>010 Rhe|>100 Rhis|>110 Ris|>200 Rnew|<000 Ryears|<100
0.2 0.1 R-ions|>100 RN|<201 Rcalled|<100 Rcan|<100 Rnot|<200 Rpolitical|>001 Rthat|>200 Rthe|<001 Rthis|<100
0.2 0.2 R-s|>010 R=3|>101 Rpolitical|>100 Rto|>100
0.2 0.3 R-ed|>000 R-s|<210 R0|>101 RUed|>200 Rall|<100 Rare|<100 Rbecause|<100 Rmore|>000
0.2 0.4 R-ed|>111 R0|<100 R=3|<201 RUed|>010 RUed|>111 RUions|>201 RUly|<101 RUly|>111 RVed|>211 RVs|>001 Rafter|>100 Rand|<110
  Rare|>211 Rat|>011 Rbecause|>200 Rcalled|>110 Rdid|>001 Rdo|>010 Rin|>211 Ris|>111 Rlike|<201 Rmay|>201 Rnot|>010 Rnow|>211
  Rone|>111 Rpresidential|>011 Rso|>110 Rthat|>001 Rthat|>211 Rwere|>200 Rwhat|>010 Rwhile|>111 Ryear|>110
0.2 0.5 R-'s|<101 R-ers|>111 R-ly|<110 R-ment|<010 R-ment|<211 R0|<211 R0|>011 R=4|>010 Rafter|>011 Rand|>100 Rare|>110 Ras|>200
  Rback|>010 Rcould|<101 Rdo|>101 Relection|>001 Rhas|>001 Rhave|<010 Rhe|>211 Rmore|<210 Rmore|>011 Rnot|<100 Rno|>200 Rown|>001
  Rpercent|>201 Rrace|>001 Rso|<010 Rso|>201 Rstill|>200 Rthis|>200 Rtuesday|>100 Rvoters|>201 Rvote|<101 Rwell|>200 Rwere|>201
  Rwhere|>010 Rwhile|>001 Rwith|>101
0.2 0.6 R-ion|>010 R=10|>110 R=4|>200 RQ|>110 Rany|>000 Rbeing|>000 Rcampaign|>010 Rconvention|>010 Rcountry|>110 Reven|<201
  Rfrom|>010 Rfrom|>110 Rhim|>110 Rif|>100 Rnomination|>200 Rnominee|>010 Rnot|<110 Rno|>001 Ror|<100 Rprimary|>001 Rprimary|>010
  Rsince|>110 Rsuch|>010 Rthat|<211 Rthere|>000 Rup|>200 Rwhile|>201 Rwould|>200
0.2 0.7 R-ions|<110 Rbeen|<110 Rcampaign|>011 Rmade|<200 Rnational|>100 Rnext|>100 Rrecent|>101 Rthey|>201 Rthis|>000 Rwas|>200
  Rwith|>200
0.2 0.8 RUment|>000 Rcandidates|>001 Rdo|<100 Rpeople|>001 Rthree|>200 Rwill|>101
0.2 0.9 RQ!|>100 Ralso|<100 Rcandidate|>000 Rown|>100 Rwill|<010
0.2 1 Rrace|>010
0.2 1.1 RQ?|>000 Rwhether|>000
0.2 1.3 RQ.|>100
0.3 -0.5 Rhe|>201 Rway|>200
0.3 -0.4 R-er|<001 R=4|>100 Rand|<001 Rmany|<101 Rthis|<201
0.3 -0.3 Rprimary|>101 Rwho|<200
0.3 -0.2 R=5|<201 RUer|<200 Rmost|>000 Rpolicy|<100 Rthose|>001 Rweek|<100
0.3 -0.1 Ras|<100 Rformer|<101 Rfor|>200 Rin|<100 Ri|<200 Rnational|>000 Rof|<011
0.3 0 R=3|<111 Ras|<010 Rduring|<100 Rformer|>100 Ron|>200 Rstate|<001 Rthree|<200
0.3 0.1 R-ed|>200 Rconvention|>100 Rfrom|>200 Rhis|<110 Rmonday|<000 Rof|<010 Rthey|<101
0.3 0.2 Rbeen|>200 Rnomination|<100 Rother|<000 Rthe|<010 Rup|>101
0.3 0.3 R-al|<011 R-er|<101 RN|<210 Rformer|<010 Rover|<200 Rstates|>100 Rstate|<000
0.3 0.4 R-s|<010 R-s|<200 R0|<010 Rcampaign|>200 Rincluding|>100 Rjust|<200 Rpolitical|>200 Rpresident|>100 Rtwo|>000
0.3 0.5 R=8|>100 Rby|<100 Ronly|>111 Rother|>000 Rtwo|>210
0.3 0.6 RUion|>011 RUive|>101 RUly|<201 RV|>210 Rabout|>210 Rare|>201 Rasked|<210 Rasked|>101 Rbetween|>200 Rhave|>011 Rinto|>200
  Ris|<211 Ris|>211 Rlast|>010 Rmay|<010 Rmonday|<210 Rnominee|>011 Rnot|>210 Rsaid|>001 Rshould|>101 Rsupport|>010 Rup|>001
  Rwhen|>110 Rwith|>111
0.3 0.7 R-ers|>211 RQ|>001 RUly|>211 RUs|>011 Ragainst|>010 Rany|>110 Rbeen|>001 Rcountry|>010 Rfar|>010 Rfirst|>010 Rfrom|>001
  Rhave|>201 Rher|>210 Rif|>211 Rinterview|>001 Rinto|>110 Rlike|>211 Rnominee|>201 Rover|>200 Rparty|>111 Rpresidential|>111
  Rso|>101 Rstates|>201 Rstate|>111 Rstill|>101 Rtheir|<201 Rthen|>101 Rup|>110 Rwas|>001 Rwhile|<200
0.3 0.8 RVing|>101 Rall|>010 Rconvention|>001 Rhe|>111 Rinto|<100 Rmost|>200 Rnomination|>010 Rnominee|>000 Rnow|>201
  Rpresident|>001 Rrace|<201 Rsame|>100 Rshe|>201 Rstates|>010 Rsupport|>101 Rwhat|>200 Ryears|>001
0.3 0.9 R=7|>001 RQ,|>110 Rnow|>101 Rother|>001 Rparty|>010 Rtime|<100
0.3 1 Rafter|>200 Rthrough|<200
0.3 1.1 RQ.|>000 Rwas|>201 Rwith|<110
0.3 1.2 RQ,|>100
0.3 1.8 Rthat|>000
0.4 -0.7 Rshe|>110
0.4 -0.5 Rtuesday|>101
0.4 -0.4 Rfirst|<200 Rsupporters|<100
0.4 -0.3 Rnominee|<000
0.4 -0.2 Rfirst|<101 Rpeople|>000 Rshe|>200
0.4 -0.1 R-ers|<200 R=8|>210 Rformer|<111 Rhe|<001
0.4 0 R-ing|>200 Ra|<001 Rduring|>201 Rher|<001 Rnext|>200 Rno|<000
0.4 0.1 R=3|<100 RUment|<001
0.4 0.2 RN|<200 RVing|<200 Raccording|<000 Rcampaign|<000 Remail|<101 Rrecent|<000 Rthis|<200 Rtwo|>201
0.4 0.3 Rbe|<100 Rcandidates|<200 Rmuch|>100 Rsome|<201
0.4 0.4 R0|>000 R=3|>200 Ra|>000 Rhas|>200
0.4 0.5 R-ed|>201 R-|>000 Rcampaign|<201 Rgovernment|>000 Rhas|>101
0.4 0.6 RUs|>001 RVed|>001 Rand|>110 Rby|>101
0.4 0.7 Rall|>000 Rformer|>000 Rpresident|>000
0.4 0.8 R-ly|>111 R0|>211 RVed|>011 Ran|>111 Ran|>210 Rat|>100 Rat|>111 Rhad|>210 Rhas|>210 Rhow|>200 Rif|<110 Rits|>011 Ri|>101
  Rmade|>110 Ron|>011 Ron|>211 Rpeople|>111 Rprimary|>110 Rpublic|>100 Rrecent|>100 Rwere|>011 Rwhat|>011 Rwould|>001
0.4 0.9 R-ions|>000 R-ions|>011 R=4|>210 RUer|>101 RU|>201 RVs|>011 Rbefore|>001 Rdelegates|>010 Rduring|>010 Rfar|>000 Rhe|>000
  Rif|>010 Rmay|>010 Rpresident|>010 Rshe|>210 Rthose|>210 Rup|>010
0.4 1 R-ers|>001 RUed|>011 Rabout|>001 Relection|>000 Reven|>200 Rmillion|>000 Rmonday|>001 Rso|>010 Rthan|<010 Rtheir|>000
  Rthe|>211 Rvoters|>011
0.4 1.1 Rdo|>200 Rno|>100
0.4 1.2 Rdid|>110 Rthem|>000
0.4 1.3 Rwhen|>100
0.4 1.7 RQ!|<000
0.5 -0.9 Rone|<200
0.5 -0.4 Ragainst|<000 Ran|<200
0.5 -0.3 Rout|>201 Rstates|<000
0.5 -0.2 Rmost|<000 Rpresidential|<100
0.5 0 R=7|>201 Remail|<000 Rmany|<200 Rsame|>200 Rtwo|<201
0.5 0.1 RN|>110 Ran|<101 Rhis|<101 Rvote|>000
0.5 0.2 R-'s|<001 R=7|>210 Rcampaign|<100 Rmore|<000 Rparty|>001
0.5 0.3 Rat|>110 Rcampaign|>000 Rin|>100 Ri|<201 Rpresidential|>200 Rsaid|>110
0.5 0.4 R=10|<201 Ras|>100
0.5 0.5 R-ing|<210 RN|<010 Ragainst|>101 Ra|<210 Rformer|<200 Rhas|<100 Rthose|>000 Rtime|<201
0.5 0.6 R0|<101 Rdid|<101 Remail|<200
0.5 0.7 R-er|<201 R-s|<000 Rbe|>200
0.5 0.8 R-ity|<000 Ra|<000 Rboth|<000
0.5 0.9 Rat|>200 Rbecause|>210 Rbetween|>201 Rfor|>201 Rin|<110
0.5 1 R=4|>111 Rabout|>201 Rany|<000 Rback|>110 Rbetween|>010 Rboth|>100 Remail|>010 Rgovernment|>010 Rhas|>110 Rin|>210 Rmade|>010
  Rmany|>001 Ror|<110 Rrecent|>201 Rtheir|>110 Rwhich|>201 Rwin|>010
0.5 1.1 R-ion|>000 RV|>010 Rattacks|>201 Rcountry|>001 Ris|>110 Rmade|>200 Rwere|>210
0.5 1.2 R-ity|>000 Rbefore|>100 Rinto|>101 Rjust|>101 Rwhere|>000
0.5 1.3 Rafter|<210 Rdelegates|>001
0.5 1.4 RQ?|>100 Rwhat|>000
0.5 1.5 Rit|>000
0.6 -0.5 RN|<001
0.6 -0.3 Rhe|<111
0.6 -0.2 R-ment|<200 Rpresidential|<200
0.6 -0.1 Rfrom|<201 Rgovernment|>100
0.6 0.1 Rcandidate|<111
0.6 0.2 RU|<001 Rboth|>000 Rparty|>000
0.6 0.3 Ran|<100 Ronly|<010 Rpresident|<000 Rsupporters|<010 Rtheir|<000
0.6 0.4 R=10|<200 RUion|<101 Rstate|<101 Rwith|>210
0.6 0.5 R=3|<110 Rcandidate|<000 Ror|>000 Rthe|<000 Rthe|>000
0.6 0.6 Rfrom|<101 Rnominee|<100 Rof|<101 Rstate|>000 Rwin|<100
0.6 0.7 Rduring|>100 Rher|<111 Rmillion|<200 Rone|<000 Rtwo|<000
0.6 0.8 RUs|>000 Rand|>200
0.6 0.9 R-ment|<000 Rwin|>000
0.6 1 R-ive|>000 Rall|>200 Ris|<100
0.6 1.1 Rprimary|>000 Rthey|>000 Rwith|>211
0.6 1.2 R-ity|>110 R-ment|>010 Rabout|>011 Rafter|>001 Rlast|>101 Rnot|>110 Ronly|>001 Rsaying|>101 Rweek|>011
0.6 1.3 Rare|>010 Rdebate|>200 Rformer|>001 Rlast|>001 Rtime|>010 Rvote|>001
0.6 1.4 Rin|>111 Rwhich|>000
0.6 1.5 R=10|>010 Rhow|>000
0.7 -0.3 Rcandidates|>200
0.7 -0.1 Rthree|<000
0.7 0 R-ity|<010 Rmay|<200 Rthem|<200
0.7 0.2 Ramong|<100 Rpercent|<000 Rto|<101 Rtwo|<200 Rvoters|<000
0.7 0.3 Rpercent|>000 Rwas|<100
0.7 0.4 Rpolls|<000
0.7 0.7 Ralso|>200
0.7 0.8 Rhis|>000
0.7 0.9 RQ|<000 Remail|>101
0.7 1 RUion|<000 Rbeen|<010 Rdelegates|>000 Rshe|>000 Rstates|>000
0.7 1.1 Rbut|>101 Rone|>000
0.7 1.2 Rbeing|>100 Rher|>000 Rhim|>000
0.7 1.4 RUions|>001 Raccording|>100 Rand|>210 Reven|>110 Rwhile|>200
0.7 1.5 RVly|>101 Ragainst|>001 Rwill|>201
0.7 1.6 RUions|>000 Rhis|>111
0.8 -0.4 RUion|<200
0.8 -0.1 Rshe|<111
0.8 0.1 Ran|>100 Rcandidate|<101 Rdelegates|<000 Rnew|>200 Rpresident|<001 Ryou|<000
0.8 0.2 Ran|<201 Rpoll|>000 Rsince|>101 Rwhere|<200
0.8 0.4 Rleast|<000 Rnominee|<001
0.8 0.6 Rwill|>010
0.8 0.8 R-'s|>000 R-al|>000 R-s|>000
0.8 0.9 R-er|>000
0.8 1.1 Rthat|<000
0.8 1.2 Rsuch|>100
0.8 1.4 Rcandidates|>000
0.8 1.6 Rthere|>201
0.8 1.7 Rnew|>010 Rover|>001
0.8 1.8 Ror|>110 Rwhich|>001
0.8 1.9 RQ,|>000 Rnew|>011
0.9 -0.1 Rit|<101
0.9 0.2 R=10|>200 Rother|<101
0.9 0.3 R-ions|<101
0.9 0.4 Rone|<001
0.9 0.5 R-ment|>000
0.9 0.7 Rpolls|>000 Rwho|<001
0.9 1.3 Rgroup|>000
1 0.1 Rshe|<001
1 0.3 Rcampaign|<110 Rmany|>000 Rsuch|<200
1 0.4 Rtheir|<110
1 0.5 R=8|<001 Ronly|<201
1 0.6 Rconvention|<100 Rit|<000 Rthem|<000
1 0.8 Rsome|>000
1 1 Rpeople|<000
1 1.4 Rpolicy|>000
1 1.9 RQ|>000
1.1 0.2 R-ment|<201
1.1 0.3 R=3|>100 RN|<011
1.1 0.5 R=7|<101
1.1 0.7 R-ers|>000 Rhim|<000 Rits|<000 Rnight|>001 Rsome|<000 Rsupporters|>000
1.1 0.8 RN|<000 Rrace|<200
1.1 0.9 Rcandidates|<000
1.1 1 Ri|>000
1.1 1.7 Rthey|<010
1.2 0.2 Rmany|<000
1.2 0.4 Rpresident|<101
1.2 0.6 R-ions|<001 R-ive|<101
1.2 0.8 R-ers|<000
1.2 1 RN|>000
1.3 0.1 Rone|<201
1.3 0.5 R=5|<101
1.3 0.7 Rvoters|>000
1.3 1 Rhis|<000
1.4 0.3 Rpeople|<200
1.4 0.7 Rthose|<000
1.4 1 R-'s|<000
1.4 1.1 Rgovernment|<000
1.4 2.3 RQ!|>000
1.7 2.3 Rwhich|<000
1.8 0.9 Rher|<000 Rthey|<000
1.8 1 Rhe|<000
1.9 0.4 Ri|<000
1.9 1.1 RU's|<000
2 1.4 Rshe|<000
3.7 3.3 Rwho|<000
-2.1 -1.7 S<which|<20
-2 -1.8 S<which|<10
-1.8 -1.7 S<when|>10
-1.8 -1.4 S>one|<10
-1.7 -1.7 S<Qwhen|<00
-1.7 -1.3 S<new|<00
-1.6 -1.4 S<U's|<10
-1.6 -0.5 S<been|<10
-1.6 -0.4 S<=8|<10
-1.6 0.2 S>among|<00
-1.5 -1.5 S>and|<10
-1.5 -1.3 S<who|<10 S>were|<10
-1.5 -1.2 S<no|<10
-1.5 -1 S>would|<10
-1.4 -1.6 S<Q.|>10
-1.4 -1.5 S>Q,|>11 S>supporters|>10
-1.4 -1.2 S<=4|<00
-1.4 -1.1 S<when|<00 S<when|<11
-1.4 -1 S<-ions|<10 S<Qwho|<10 S<one|<10
-1.4 -0.9 S<Uing|<10
-1.4 -0.8 S<Qand|<10
-1.4 -0.4 S<i|<10
-1.4 -0.2 S<he|<01
-1.3 -1.3 S<Qwho|<20
-1.3 -1.1 S<Qby|<00 S>-s|<11 S>=10|<10 S>Uion|<10 S>both|<10
-1.3 -1 S<for|<20 S<i|<01
-1.3 -0.9 S<also|<21 S<candidate|<20
-1.3 -0.7 S<she|<20
-1.3 -0.3 S<being|<00
-1.3 -0.1 S>if|>10
-1.3 0 S<he|<10
-1.3 0.2 S<was|<00
-1.3 0.5 S<was|<20 S>by|<00
-1.2 -1.7 S<Qshe|>20
-1.2 -1.6 S>as|>20
-1.2 -1.5 S<who|<00
-1.2 -1.4 S<voters|>10 S>as|<01
-1.2 -1.3 S<-s|<01
-1.2 -1.2 S>-|<11
-1.2 -1.1 S<may|<20 S<those|<00 S>as|<11
-1.2 -1 S<Q?|<01 S<Qwhen|<20 S<candidates|<10 S<candidates|<20 S<can|<10 S<who|>10 S>will|<10
-1.2 -0.9 S<when|<21 S<who|<11 S>about|<01
-1.2 -0.8 S<Q-ly|<10 S<he|<21 S<which|<01 S>U|<21 S>any|<01
-1.2 -0.7 S<Q.|<21 S<for|<10
-1.2 -0.6 S<i|<20
-1.2 -0.5 S>not|<20
-1.2 -0.4 S>election|<00 S>not|<10
-1.2 -0.3 S<and|>10 S<he|<20 S>as|<20
-1.2 -0.2 S<-er|<10
-1.2 0.2 S<they|<10
-1.2 0.3 S<she|<01
-1.2 0.4 S<N|<01
-1.2 0.6 S>from|<00
-1.1 -1.7 S<QN|>11
-1.1 -1.4 S<may|>10
-1.1 -1.3 S<that|<10 S>up|<10
-1.1 -1.2 S<QN|>20 S<Qnominee|>00
-1.1 -1.1 S>has|<10
-1.1 -1 S<just|<10
-1.1 -0.9 S<-'s|<10 S<Q=8|>10 S<Qto|<00 S<Qwhen|<01 S<Uly|>11 S<government|<20 S<may|<10 S<recent|<10 S>Q.|<01 S>Q.|<21 S>a|<21
  S>of|<11 S>was|<20
-1.1 -0.8 S<Qand|<00 S<Q|<11 S<Ual|<10 S<Vs|<00 S<to|<11
-1.1 -0.7 S<Q.|<01 S<there|<10 S<the|<01 S<time|<10 S>-s|<21 S>whether|<11
-1.1 -0.6 S<has|<11 S<were|>10 S>0|<10
-1.1 -0.5 S<Us|<20 S<those|>10
-1.1 -0.4 S<0|<10 S<from|>00
-1.1 -0.3 S<Qwas|<00 S>is|<00
-1.1 -0.2 S<many|<10 S>some|>10
-1.1 -0.1 S<who|>00 S>his|>00 S>into|>00
-1.1 0 S<-s|>10 S<have|>10
-1.1 0.1 S>among|<10
-1.1 0.2 S<he|<11 S<he|>00
-1.1 0.3 S>that|>00
-1.1 0.5 S>has|<00
-1 -1.9 S>=3|>00
-1 -1.2 S<on|>10 S<that|<20 S>support|>10
-1 -1.1 S<of|<20 S<was|>11
-1 -1 S<did|<10 S>=3|<11 S>during|>10 S>had|<10 S>up|>10
-1 -0.9 S<-s|<21 S<Q-|<20 S<Q?|<21 S<Qwhich|<20 S<after|>11 S<a|<01 S<political|<00 S>-ly|>10 S>=6|<01 S>whether|>01 S>will|<20
-1 -0.8 S<-|>11 S<Ving|<00 S<much|<10 S<while|<01 S>only|<20 S>would|<20
-1 -0.7 S<-ment|<10 S<Uing|<20 S<Uly|<01 S<of|<01 S<that|<11 S<while|<11 S>Ved|<10 S>but|<10 S>where|<10
-1 -0.6 S<Q.|<11 S<Qwhen|<10 S>which|<01
-1 -0.5 S<Uer|<11 S<was|>20 S>after|>00
-1 -0.4 S<Ument|>10 S>him|>20 S>when|>00 S>would|<00
-1 -0.3 S<he|<00 S<party|<10 S<with|>10
-1 -0.2 S<are|<10
-1 -0.1 S<=3|>11 S<supporters|<10 S>-ity|<20
-1 0.1 S<campaign|<10 S<has|>20 S<his|>00
-1 0.2 S<N|<11 S>by|<10
-1 0.3 S<she|<10
-1 0.4 S<Qhe|<10 S>=5|<01
-1 0.5 S>=5|<11
-0.9 -1.6 S<when|>20
-0.9 -1.4 S<candidate|>20 S>U|>11
-0.9 -1.3 S<did|>01 S>last|>11
-0.9 -1.2 S<U|>11
-0.9 -1 S<candidates|<00 S>was|<10
-0.9 -0.9 S<after|<20 S<percent|>20 S<so|<10 S<those|<20 S>Q!|<20 S>among|>10 S>even|<10 S>her|<11 S>most|<10 S>voters|<10
-0.9 -0.8 S<QQ,|<21 S<Qalso|<20 S<Qbut|<20 S<Qwas|<10 S<nominee|<10 S<own|<10 S<poll|<20 S<race|>10 S<some|<01 S<than|>10 S<who|<21
  S>-ions|>10 S>-ity|<10 S>Uive|>10 S>and|<20 S>could|<20 S>since|>00 S>states|<10 S>while|>00
-0.9 -0.7 S<QVly|<20 S<Qwhich|<10 S<monday|<10 S<recent|<00 S<states|<10 S<still|<20 S<was|>01 S<year|<10
-0.9 -0.6 S<QN|>00 S<QN|>10 S<QUly|<10 S<so|<20 S<those|<10 S<when|>01 S>Uers|<10 S>as|<21 S>back|<20 S>i|<00 S>this|<20
-0.9 -0.5 S<Q?|<11 S<government|<10 S<no|<20 S<state|<10
-0.9 -0.4 S<QQ?|>20 S<a|>01 S<candidate|<11 S<him|<10 S>and|>00
-0.9 -0.3 S<-ion|<20 S<Qhe|>20 S<new|>00
-0.9 -0.2 S<campaign|<20 S>his|>20 S>of|>20 S>over|>00
-0.9 -0.1 S<percent|<20 S<that|>10 S<they|<20 S>-ing|>20 S>against|>00 S>because|>00 S>how|>10
-0.9 0 S<even|>00 S<she|>00
-0.9 0.1 S<-|>10 S>Uly|<20
-0.9 0.2 S<she|>10 S<which|>10
-0.9 0.4 S>as|<00
-0.8 -1.4 S>her|>21
-0.8 -1.3 S<while|<00 S>=6|>01 S>against|>11
-0.8 -1.2 S>-s|>11 S>all|>10
-0.8 -1.1 S<in|>21 S>and|>20 S>him|>11 S>with|>20
-0.8 -1 S<also|<01 S>=8|>00 S>=8|>10
-0.8 -0.9 S<Q=8|>00 S<Qwas|<20 S<U's|>10 S<for|<00 S<then|<20 S>-|>21 S>Q!|>01 S>a|<11 S>before|>10 S>one|>11
-0.8 -0.8 S<Qbut|<10 S<between|<10 S<by|<10 S<candidates|>10 S<most|>10 S<on|>20 S<them|>10 S<when|<10 S>-ive|<10 S>delegates|<10
  S>support|>20
-0.8 -0.7 S<-ed|>01 S<-ment|>20 S<before|<10 S<his|<01 S<so|>10 S<which|>11 S>among|<20 S>could|<10 S>debate|<10 S>debate|>10
  S>him|<01 S>most|<20 S>there|<11
-0.8 -0.6 S<-ing|<21 S<-ive|<01 S<QN|<11 S<Qbut|<00 S<Vly|<21 S<before|>10 S<only|<20 S<some|<10 S<than|<10 S<while|<20 S<with|<20
  S>Q!|<21 S>U's|<01 S>Uing|>11 S>among|>20 S>had|<11 S>if|>01 S>people|>10 S>presidential|<10 S>through|<10
-0.8 -0.5 S<-ity|<10 S<=6|<11 S<Qbeen|<10 S<one|<01 S<they|<00 S>Uive|<10 S>can|>00 S>those|>10
-0.8 -0.4 S<-er|>20 S<Q-ed|<10 S<her|<00 S<then|>10 S<what|<00 S<who|>20 S>-ion|>10 S>by|>11 S>if|<11 S>just|>00 S>policy|<00
-0.8 -0.3 S<more|>20 S<not|>10 S>-ed|>20 S>-ity|>00
-0.8 -0.2 S<N|<20 S<U's|>00 S<his|>10 S<people|<10 S>about|>00 S>an|>10 S>he|>20
-0.8 -0.1 S<N|>01 S<Qhas|>00 S>he|>10 S>on|>20
-0.8 0 S<has|>10 S<were|<10 S<will|>00 S>-ly|>00 S>their|>00
-0.8 0.1 S<=8|>00 S<N|>10 S<Uly|>20
-0.8 0.2 S<also|>10 S<she|>20 S<their|>00 S>Uing|>00 S>whether|>10
-0.8 0.3 S<Us|>10
-0.8 0.4 S<the|<00
-0.8 0.5 S<=6|>10
-0.7 -1.2 S<an|>11 S<year|>20 S>-ing|<01 S>that|<21 S>when|<10
-0.7 -1.1 S<who|<20 S>him|>21 S>three|>10
-0.7 -1 S<-ing|>11 S<Qwho|<00 S<first|>11 S<that|>21 S>more|<10 S>who|<10
-0.7 -0.9 S<-er|<21 S<-ing|>20 S<QQ,|>01 S<Qover|>00 S<when|>11 S>-ion|>11 S>after|<21 S>of|<01
-0.7 -0.8 S<-ers|>21 S<=6|>01 S<=7|>00 S<Q-ed|<00 S<Q-|>10 S<only|>10 S<race|<10 S<race|<20 S<with|>20 S>-ed|>01 S>-ers|>20 S>V|<20
  S>all|<20 S>candidates|>11 S>presidential|>20
-0.7 -0.7 S<-al|<00 S<Qfirst|<10 S<Qhe|>10 S<Ual|<20 S<Vly|<11 S<also|<11 S<by|>11 S<president|>20 S<tweet|>00 S<who|<01 S>-ed|<11
  S>-ive|<20 S>-ly|>20 S>Ving|<10 S>any|<20 S>but|>00
-0.7 -0.6 S<-al|>01 S<-ion|>11 S<-|>21 S<Q!|<11 S<Qhe|>00 S<Qshe|>00 S<Uers|<10 S<Uer|>20 S<it|<01 S<so|<11 S<voters|<20
  S<voters|>20 S>-ly|<01 S>U's|>20 S>Ved|<20 S>because|<11 S>far|>10 S>for|<21 S>him|<21 S>much|>00 S>while|<00
-0.7 -0.5 S<-'s|>20 S<-al|<11 S<-ed|>20 S<=6|>21 S<Q!|<21 S<U|<11 S<a|<11 S<interview|<20 S<its|<20 S<one|<20 S<on|<20 S<other|<20
  S<should|<20 S<that|<21 S>-ers|<21 S>=3|<21 S>=6|<11 S>Q!|<11 S>Ument|<10 S>has|<20 S>made|<20 S>on|>11 S>under|<10 S>up|<11
  S>were|>20
-0.7 -0.4 S<Qeven|<00 S<Uers|<20 S<an|>20 S<a|>20 S<debate|<01 S<into|>00 S<just|<00 S<time|<20 S>do|>00
-0.7 -0.3 S<all|>10 S<first|>20 S<its|>00 S<not|<10 S<of|<00 S<poll|>20 S<well|<00 S>-al|>00 S>about|>20 S>had|>00 S>he|>11
  S>with|>10 S>with|>11
-0.7 -0.2 S<0|>10 S<from|>10 S<she|<00 S<those|>00 S<was|<21 S<who|>01 S<year|>10 S>=3|>11 S>N|>21 S>both|>10 S>made|>00
-0.7 -0.1 S<-er|>10 S<N|<10 S<N|>11 S<and|>01 S<first|<00 S<is|>20 S<i|<00 S>attacks|>00 S>it|>20 S>over|>10 S>she|>10 S>since|<00
-0.7 0 S<-ive|<10 S<should|>00 S<the|<20 S<the|>20 S<to|>20 S<which|>20 S>voters|>00 S>was|<00 S>what|>10
-0.7 0.1 S<-ers|>00 S<-s|>20 S<after|>00 S<before|>00 S<campaign|>00 S<could|>00 S<had|>20 S<monday|>00 S<president|<10 S<to|>00
  S<up|<00 S>Ued|>10 S>Us|>00 S>her|>00 S>no|>00
-0.7 0.2 S<he|>10 S>-ed|<20 S>=3|>10
-0.7 0.3 S<candidate|<10 S<have|>20 S>=3|>20 S>out|>20
-0.7 0.5 S<and|>00
-0.7 0.6 S>Ved|<00
-0.7 0.7 S<which|>00
-0.6 -1.2 S>U|<01 S>how|<10
-0.6 -1.1 S<QQ.|>10 S<an|<00 S<a|>21 S<but|<00 S<thursday|>20 S>they|>21
-0.6 -1 S<Vly|<10 S>much|>10 S>no|<10
-0.6 -0.9 S<-s|>21 S<can|>10 S<first|>21 S<new|>10 S<were|>11 S<when|>21 S<which|>01 S>against|<10
-0.6 -0.8 S<Qshe|>21 S<delegates|>10 S<from|>01 S<have|>11 S<many|<11 S<percent|>01 S<some|>10 S>-ity|>10 S>=5|>01 S>Ving|<01
  S>by|>21 S>more|<20 S>no|>20 S>three|>20 S>tweet|>10 S>whether|<10
-0.6 -0.7 S<-ers|<21 S<-ly|<11 S<Q-ers|>00 S<Q-er|>10 S<be|>01 S<people|<00 S<some|<11 S<who|>21 S>=4|<11 S>Uly|>20 S>about|>11
  S>not|<11 S>no|>10 S>states|>10 S>which|<10
-0.6 -0.6 S<-ity|<20 S<Q-|>20 S<Qthat|>11 S<Us|<11 S<Vly|>11 S<against|<00 S<but|<01 S<to|>21 S<would|>20 S>-ity|<01 S>Uly|<01
  S>Us|>21 S>any|<10 S>last|<20 S>make|<10 S>out|>01 S>so|>10 S>tuesday|>11 S>who|>10
-0.6 -0.5 S<-ions|<20 S<Qa|<20 S<Uly|<21 S<Uly|>21 S<V|>00 S<delegates|<10 S<his|<21 S<new|<10 S<other|<10 S<policy|>00
  S<political|<10 S<the|>21 S<up|>20 S<which|<21 S<who|>11 S<you|>10 S>0|>10 S>0|>20 S>=7|<10 S>Q,|>21 S>after|>10 S>as|<10
  S>during|>20 S>has|<21 S>last|<10 S>much|<20 S>other|<10
-0.6 -0.4 S<-al|>10 S<Qwhich|>00 S<any|<10 S<most|>20 S<one|<11 S<over|<10 S<percent|<01 S<the|>01 S>-ion|<11 S>=4|>01 S>back|<11
  S>like|>20 S>them|>10 S>three|<10
-0.6 -0.3 S<N|>21 S<QVly|>00 S<but|>01 S<his|>20 S<percent|>10 S>Uing|>10 S>they|>10
-0.6 -0.2 S<-ion|<10 S<Qshe|>10 S<Us|>20 S<all|>20 S<has|>01 S<her|>10 S<he|>01 S<he|>11 S<party|>00 S<than|>00 S>-er|>20 S>-|>01
  S>his|>10 S>it|>10 S>not|>10 S>she|>20 S>three|>00 S>to|<21 S>to|>21
-0.6 -0.1 S<Qwho|>00 S<Uly|>10 S<all|>00 S<could|>20 S<his|>01 S<made|>00 S<not|>20 S<only|>00 S<since|>00 S<so|>01 S>are|<10
  S>back|>00 S>to|>10
-0.6 0 S<-'s|>00 S<-ers|<10 S<as|<10 S<been|>20 S<group|<00 S<he|>20 S<i|>00 S<that|>01 S<that|>20 S<were|>20 S>-al|>10 S>N|>00
  S>if|>20 S>there|>10 S>this|>00
-0.6 0.1 S<Vly|<20 S<can|>00 S<i|>20 S<they|>00 S>-ing|>00 S>-ing|>10 S>Ual|>00 S>Uions|>00 S>Uly|>10 S>Us|>20 S>and|>10 S>in|>10
  S>monday|>00 S>to|>11
-0.6 0.2 S<Qto|>00 S<two|<10 S>at|>10 S>in|>20 S>it|>00 S>of|>01
-0.6 0.3 S<are|>20 S<by|>00 S>he|>00 S>its|>00 S>last|<21 S>like|>00
-0.6 0.4 S<i|>10 S<one|>00 S>from|>20
-0.6 0.5 S>in|<21
-0.5 -1.3 S<Qbefore|<00
-0.5 -1.1 S<to|<01 S<voters|<00 S>-|<01
-0.5 -1 S<with|<10 S>Us|<20 S>it|<11
-0.5 -0.9 S<Q-ly|<00 S<campaign|>21 S<his|<10 S<interview|>00 S<in|<10 S<their|>01 S<then|>21 S<to|<20 S<was|>21 S>-al|>21 S>Q,|>01
  S>Uions|>11
-0.5 -0.8 S<-ers|<20 S<Qafter|>01 S<Uing|>20 S<from|<10 S<or|<00 S<other|>10 S<policy|<00 S<recent|>10 S<that|<00 S<then|<10
  S>Vly|>11 S>at|<20 S>it|<10 S>many|>10 S>them|>20
-0.5 -0.7 S<Qi|>10 S<did|>21 S<in|<21 S<i|>11 S<public|>10 S<will|>11 S>-ers|<10 S>Uer|>01 S>Uer|>11 S>against|<11 S>against|>10
  S>both|>01 S>did|>10 S>i|>10 S>out|>21 S>party|>10 S>would|<11
-0.5 -0.6 S<-al|>11 S<Qnominee|>01 S<Qnow|>10 S<Qthat|>00 S<even|<10 S<group|<01 S<had|<20 S<many|<20 S<monday|>20 S<new|>20
  S<nominee|>00 S<polls|<00 S<three|>10 S<voters|>11 S>-ed|>11 S>-er|<11 S>-ion|>20 S>-ment|>01 S>=10|<20 S>=6|>00 S>Vs|<20
  S>any|>20 S>at|>11 S>more|>20 S>out|>11 S>people|<10 S>such|>10 S>those|<00
-0.5 -0.5 S<-al|>20 S<0|>01 S<Q-er|>20 S<Qalso|<00 S<Qa|<10 S<Qpresident|>00 S<Q|<21 S<Uion|<20 S<any|>10 S<being|<11
  S<candidate|<01 S<has|>21 S<its|<10 S<least|<10 S<night|>10 S<percent|<11 S<to|<10 S<whether|<10 S<which|<11 S<with|<21 S<with|>21
  S>-ment|<10 S>Q.|<10 S>Q|<10 S>U's|<11 S>U's|>01 S>U's|>10 S>Uion|<20 S>Uive|<20 S>Us|>11 S>V|>10 S>attacks|<10 S>did|<10
  S>former|<20 S>her|>11 S>make|>10 S>now|>00 S>of|<21 S>or|>00 S>their|<11 S>there|>11 S>were|<20 S>with|<11
-0.5 -0.4 S<0|<11 S<=8|>11 S<Q-er|<10 S<QU|>20 S<Qnot|<10 S<Qwas|<01 S<also|>11 S<any|>20 S<at|<10 S<before|<01 S<being|<21
  S<country|>10 S<his|>11 S<how|<10 S<is|>21 S<it|<11 S<some|<21 S<state|>01 S<that|<01 S<they|<11 S<the|>11 S<time|<21 S>-ed|>21
  S>-ment|<20 S>V|<10 S>against|>20 S>attacks|<20 S>by|<21 S>election|>10 S>former|>20 S>its|>10 S>one|<11 S>since|<20 S>such|<21
  S>then|<00 S>will|<11 S>will|>20
-0.5 -0.3 S<QU|<10 S<Qcandidate|>00 S<Uive|>00 S<both|<21 S<debate|>10 S<first|<20 S<have|>01 S<is|<10 S<not|>01 S<no|>10
  S<political|>00 S<than|<00 S<time|>10 S<week|>20 S<will|>01 S>-ions|>01 S>Q|>21 S>Vs|<21 S>after|<00 S>an|>20 S>as|>01 S>at|<10
  S>a|>21 S>have|<10 S>of|>11 S>were|>10
-0.5 -0.2 S<=7|>10 S<Q,|>01 S<Q-er|>00 S<Q-s|>00 S<Uer|>10 S<first|<10 S<percent|<10 S<their|>10 S<three|>00 S>-'s|>10 S>about|>10
  S>after|<10 S>she|>11 S>that|>21
-0.5 -0.1 S<-ed|<20 S<-ion|>01 S<-|<21 S<Uer|>11 S<Uly|>01 S<group|>00 S<or|>10 S<states|>10 S<they|>01 S>-ive|<00 S>for|>10
  S>only|>00 S>support|<00
-0.5 0 S<-ed|>10 S<-er|>01 S<-ment|>10 S<-s|<11 S<Q=3|>00 S<a|>10 S<a|>11 S<did|<20 S<she|<11 S<states|>20 S<was|<01 S>-|<20
  S>debate|<00 S>for|>11 S>it|>11 S>many|<20 S>them|>00 S>the|>21 S>were|<00
-0.5 0.1 S<-ly|>11 S<-|>01 S<QQ|>00 S<Qin|>00 S<Q|>00 S<candidate|>00 S<did|>00 S<is|>10 S<she|>01 S<voters|>00 S<were|<20
  S<with|<00 S>Ument|>00 S>are|>00 S>back|>20 S>for|>00 S>how|>01 S>what|>00
-0.5 0.2 S<-ers|>10 S<-ment|>00 S<N|>00 S<N|>20 S<and|>11 S<did|>10 S<supporters|>00 S<tuesday|>10 S>Uer|>00 S>out|>00 S>she|>00
  S>they|>00 S>tuesday|<00
-0.5 0.3 S<-s|<10 S<=8|>10 S<Uers|<00 S<had|>00 S<while|>00 S>been|<10 S>how|>00 S>them|<01
-0.5 0.4 S<but|>20 S>monday|<10
-0.5 0.5 S<-ion|>10 S<be|<01
-0.5 0.6 S<been|<00 S<night|<10 S<or|>00 S<she|<21
-0.5 1 S>=5|<10
-0.4 -1.5 S<Qhas|<00
-0.4 -1.3 S<do|<00
-0.4 -1.2 S>as|>10
-0.4 -1.1 S<and|<00
-0.4 -1 S<Qsaid|<00 S<her|<20 S>=4|<20 S>about|<10
-0.4 -0.9 S<and|<10 S<before|<00 S<be|<10
-0.4 -0.8 S<Qhas|>10 S<has|<10 S<tuesday|<10 S>-al|<20 S>-ed|>10 S>Q.|<11 S>even|>20 S>he|<21 S>where|<00
-0.4 -0.7 S<QN|>21 S<Vly|>01 S<him|>10 S<i|>21 S<many|>11 S<monday|>21 S>Ument|<00 S>for|<10 S>under|>00 S>up|>01 S>whether|<20
-0.4 -0.6 S<QQ|>20 S<being|>01 S<had|<10 S<no|>11 S<still|>20 S<well|>20 S>Q,|<20 S>Vs|<10 S>Vs|>10 S>because|>10 S>how|<21
  S>not|>01 S>whether|>11
-0.4 -0.5 S<-ly|>10 S<-ly|>21 S<Qcandidate|>11 S<Qnow|<20 S<Qpresident|>10 S<been|>21 S<be|>21 S<but|>11 S<made|>20 S<on|>01
  S<policy|>10 S<should|>10 S<thursday|<00 S<while|>01 S<you|>20 S>-al|<11 S>about|<21 S>after|<01 S>against|>21 S>back|>21
  S>been|>10 S>being|>01 S>could|>10 S>did|<01 S>did|>11 S>just|>01 S>only|<10 S>race|<00 S>such|>11 S>up|<01 S>voters|>21
  S>which|>10 S>which|>11 S>with|<01
-0.4 -0.4 S<-al|>21 S<-ers|<01 S<=6|>11 S<Q!|<01 S<Q,|>21 S<Q-ers|>20 S<Q-ive|>10 S<Q-s|<10 S<Q0|>00 S<QQ,|<11 S<QQ|<11 S<Qbeen|<21
  S<Qhas|<10 S<Qhe|>11 S<Q|>20 S<Ued|<11 S<Us|<21 S<Us|>11 S<about|>10 S<after|>01 S<are|<21 S<before|<11 S<be|>11 S<candidate|>11
  S<country|>00 S<country|>20 S<email|>10 S<her|<11 S<his|<00 S<how|<00 S<no|>20 S<of|<11 S<out|>00 S<policy|>20 S<race|>20
  S<since|>20 S<supporters|>01 S<them|<01 S<would|>01 S>-ions|>20 S>Ved|>21 S>among|<11 S>among|>11 S>being|<20 S>former|>01
  S>have|>10 S>make|>20 S>one|>01 S>on|<10 S>on|<11 S>support|<11 S>thursday|>00 S>well|>10 S>with|<21 S>would|<01
-0.4 -0.3 S<-'s|>10 S<-ed|<10 S<-ed|>11 S<-er|>11 S<-ly|>20 S<Q-|>01 S<Uers|>00 S<attacks|>00 S<delegates|<20 S<or|<01 S<up|>10
  S<week|>01 S>-er|<01 S>-ion|<10 S>=7|<20 S>=8|<01 S>Q|<11 S>against|>01 S>being|<01 S>between|>10 S>debate|<01 S>his|>21
  S>last|>20 S>like|>10
-0.4 -0.2 S<-|<11 S<Q-ed|>00 S<QN|>01 S<debate|>01 S<has|>11 S<he|>21 S<him|>00 S<i|>01 S<monday|>10 S<two|>10 S<under|<00 S>-|>10
  S>Ued|<20 S>V|>00 S>being|<10 S>he|>21 S>in|>21 S>such|<11 S>they|>20 S>tweet|>00 S>when|>10 S>whether|<01 S>with|>01
-0.4 -0.1 S<-ly|<10 S<-ly|>01 S<Ued|>10 S<Uion|<10 S<one|>10 S<will|>10 S<you|>00 S>-ment|<00 S>Ument|>10 S>her|>01 S>other|>00
-0.4 0 S<-s|>11 S<-|>20 S<QUly|<00 S<Qa|>00 S<Qnot|>00 S<about|>00 S<it|>01 S<president|<20 S>=6|>10 S>N|>01 S>Vly|>00 S>any|>10
  S>at|>00 S>a|>01 S>former|<10 S>from|<10 S>his|>01 S>not|>20 S>some|<00 S>their|>10 S>the|<01 S>was|>10
-0.4 0.1 S<QUer|>00 S<candidates|>00 S<for|>00 S<have|>00 S<president|>10 S>N|<21 S>his|>11 S>is|>00 S>presidential|>00 S>the|>00
  S>this|>20 S>well|<00
-0.4 0.2 S<-s|>00 S<-|<10 S<0|>20 S<=3|>21 S<has|>00 S<people|>00 S>Vs|>00 S>any|>00 S>last|>10 S>on|>01
-0.4 0.3 S<is|>11 S<it|>10 S<to|>11 S>-ers|<11 S>=4|>00 S>=8|<00 S>at|>20 S>people|>00 S>that|>01 S>tuesday|>10 S>was|>00
-0.4 0.4 S<N|<21 S<also|>00 S>can|<00
-0.4 0.5 S<and|>20 S<them|>00
-0.4 0.6 S<as|>20 S>=5|<21 S>are|<00 S>like|<00
-0.4 0.7 S<poll|<10 S<still|>00 S<this|>00
-0.3 -1.4 S<Qin|<00
-0.3 -1.2 S<and|<20
-0.3 -1.1 S<would|<10
-0.3 -1 S>-ing|<20 S>with|<20
-0.3 -0.9 S<still|<10 S<time|<00 S>back|<10 S>he|<10
-0.3 -0.8 S<Uly|<10 S<Vly|>10 S<his|<20 S>Q|<01 S>its|<10 S>such|<00 S>their|<10
-0.3 -0.7 S<Q-|>00 S<Qalso|<10 S<have|<01 S>if|<10 S>out|<20 S>she|<11
-0.3 -0.6 S<QU|>10 S<Q|>11 S<from|<20 S<her|<10 S<in|<00 S<of|<10 S<supporters|>11 S>Us|<21 S>after|>11 S>no|>11 S>so|>00 S>this|>11
-0.3 -0.5 S<-er|>21 S<-ions|>11 S<Q-er|<00 S<QUly|<20 S<Qafter|<00 S<Qcandidate|>10 S<Qhas|>20 S<U's|>11 S<nominee|>20 S<poll|<00
  S<voters|<10 S<voters|>21 S>-s|>21 S>=3|<20 S>Ued|>21 S>Uly|>01 S>about|<20 S>all|>20 S>been|>20 S>before|>11 S>from|>11
  S>much|>20 S>party|>20 S>since|>10
-0.3 -0.4 S<-ing|>21 S<Q-|>11 S<QQ?|>21 S<Uions|<00 S<Uive|<00 S<after|>21 S<all|>01 S<could|<10 S<for|>01 S<from|>11 S<from|>21
  S<in|<01 S<monday|<11 S<no|>21 S<one|>20 S<some|>20 S<were|>21 S<would|<11 S<year|>01 S>-al|>11 S>-ing|>21 S>-s|<10 S>=6|>21
  S>N|>11 S>Q.|<00 S>Ved|>01 S>Ved|>11 S>an|>21 S>as|>21 S>at|>21 S>back|<00 S>for|>21 S>if|<01 S>into|<11 S>into|>11 S>is|<10
  S>monday|>21 S>their|>11 S>they|<21 S>which|>21 S>who|>21
-0.3 -0.3 S<Qit|>00 S<Uer|>21 S<it|>11 S<voters|>01 S>-ion|<01 S>of|>10
-0.3 -0.2 S<-ity|>00 S<N|<00 S<Qpresident|>20 S<U|>20 S<Vly|>20 S<being|<01 S<it|<10 S<the|<21 S>-er|<20 S>-ion|>00 S>an|>11
  S>even|>10 S>in|>00 S>many|>20 S>to|<20
-0.3 -0.1 S<Q-al|>10 S<as|>00 S<being|>00 S<it|<20 S<that|>00 S>-ion|>01 S>=7|<00 S>Ued|>20 S>Uers|>01 S>Uly|>00 S>U|<10
  S>candidates|>10 S>into|>10 S>monday|>10 S>of|>00 S>the|>10
-0.3 0 S<-er|<20 S<-ion|>00 S<-|<01 S<Qand|>00 S<Ument|>01 S<V|>01 S<^|>11 S<state|>00 S<tuesday|>01 S>-ed|>00 S>-|>20 S>0|>11
  S>=5|>00 S>after|>01 S>a|>10 S>in|>11 S>on|>10 S>the|>20 S>voters|>20 S>was|>20
-0.3 0.1 S<-er|>00 S<=3|>01 S<Ued|>00 S<many|>10 S<may|<00 S<much|<00 S<president|>00 S<she|>11 S<such|>00 S<supporters|>20
  S>-al|>20 S>0|<20 S>Q|>01 S>Uing|>20 S>Uions|>10 S>Uion|>10 S>U|>00 S>as|>11 S>before|>00 S>by|<11 S>new|>00 S>on|>00 S>this|<10
  S>those|>00
-0.3 0.2 S<-ers|>11 S<-ions|>20 S<^|>00 S<campaign|>10 S<of|>20 S<on|>00 S>Ued|>01 S>a|>11 S>how|>20 S>in|<11 S>of|>21 S>one|<01
-0.3 0.3 S<=3|>00 S<Qshe|>11 S<Ument|>20 S<both|>10 S<had|>01 S<just|>00 S<much|>00 S<some|<00 S<they|>10 S<they|>11 S<with|>00
  S>Vly|>10 S>an|>01 S>back|>10 S>them|>01
-0.3 0.4 S<=8|<20 S<her|>00 S<it|>20 S<was|<10 S>-s|>20 S>=3|>21 S>by|<01 S>he|>01 S>over|>20
-0.3 0.5 S<=6|>20 S>-ers|>01 S>by|<20 S>is|>10 S>most|>00 S>whether|>20
-0.3 0.6 S<debate|>00 S<even|>20 S>-ers|>10 S>N|<01
-0.3 0.8 S<could|>10
-0.2 -1.1 S<Qfirst|>00
-0.2 -1 S>him|<00 S>she|<00 S>that|<10 S>that|<11
-0.2 -0.9 S<by|<00 S<by|<20 S>Ued|<10 S>the|<21 S>which|<00 S>with|<10
-0.2 -0.8 S<most|<10 S<would|<20 S>-ions|<10 S>Q|>11 S>Uer|<20
-0.2 -0.7 S<also|<10 S>election|>00 S>his|<11
-0.2 -0.6 S<after|<00 S<while|<10 S>Uion|<00 S>against|<00 S>so|<10 S>such|<10 S>the|>11
-0.2 -0.5 S<-ity|>10 S<Qbeen|<00 S<Uly|<20 S>how|<01
-0.2 -0.4 S<other|>00 S<under|>00 S>-ers|<01 S>=8|>20 S>Uions|>01 S>on|<21
-0.2 -0.3 S<campaign|<00 S<of|>11
-0.2 -0.2 S<-ers|>01 S<Us|<10 S>U|>20 S>not|<01 S>up|>00
-0.2 -0.1 S<-ive|>00 S<0|>00 S<Ument|<00 S<U|>10 S<^|>20 S<an|>21 S<percent|>00 S>0|<00 S>=6|>20 S>Q,|<00 S>U|<11 S>by|>01
  S>presidential|<00
-0.2 0 S<Qwho|>01 S<all|>11 S<have|>21 S<nominee|>10 S>-s|<01 S>as|>00 S>how|>11 S>into|<00 S>more|>00 S>presidential|>10 S>to|>20
  S>who|>20 S>with|>00
-0.2 0.1 S<an|>01 S<his|>21 S<it|>00 S<still|>10 S>-ers|>00 S>-ment|>10 S>-s|>01 S>it|>21 S>make|>00 S>one|>10 S>on|>21 S>some|>20
-0.2 0.2 S<Q-ing|>00 S<Qthen|>00 S<Qwhen|>10 S<Uer|>00 S<Uive|>10 S<between|>00 S<campaign|>20 S<candidates|>01 S<had|>11 S<more|>10
  S<so|<00 S<what|>10 S>=6|>11 S>N|<11 S>Ued|<00 S>Uers|>00 S>him|>00 S>its|>01 S>not|>00 S>that|>10 S>the|>01
-0.2 0.3 S<-ions|>00 S<-ions|>10 S<-ion|>20 S<Qnominee|>10 S<Qshe|<10 S<first|>10 S<in|>00 S<they|>20 S<week|>10 S>U's|>00
  S>there|>00 S>what|>20
-0.2 0.4 S<-ers|>20 S<Qalso|>00 S<Qbeen|>00 S<Q|>10 S<U's|<00 S<Ument|<01 S<both|>20 S<is|>01 S<may|>00 S<will|<01 S<would|>10
  S>Ument|>20 S>him|>01 S>it|>01 S>more|>10 S>most|>10 S>no|<20 S>states|>00
-0.2 0.5 S<-ing|>01 S<QN|<20 S<Qcampaign|>00 S<Vly|<00 S<also|>20 S<many|>00 S<supporters|>10 S>for|>01 S>she|>01 S>this|<21
-0.2 0.6 S<-ive|<20 S<=10|<00 S<Qa|<00 S<those|>20 S>=5|<20 S>Us|>01 S>tuesday|>00
-0.2 0.7 S<then|>00 S<to|>01 S<year|>00 S>her|>20
-0.2 0.8 S<was|<11 S>=8|<10 S>whether|>00
-0.2 0.9 S<been|<20 S>V|<00
-0.2 1 S<=10|<10
-0.1 -1.1 S>she|<10
-0.1 -0.9 S<=8|<00 S>-ing|<10 S>against|<01 S>over|<10
-0.1 -0.8 S>Vly|<00 S>for|<20 S>him|<20 S>they|<01
-0.1 -0.7 S<since|<10 S>far|<00
-0.1 -0.6 S<-ive|<00 S<QUer|<00 S<about|<00 S<an|<10 S<but|<20 S<has|<20 S<night|<00 S<supporters|<00 S<to|<21 S>-ers|<20 S>U's|<20
  S>Uions|<10 S>it|<01
-0.1 -0.5 S<Ued|<10 S<in|<11 S>Vly|<10 S>him|<11 S>of|<10 S>or|<10
-0.1 -0.4 S<-'s|<00 S<QQ!|>10 S<Uing|<00 S<just|<20 S<many|<00 S<on|<10 S<to|<00 S>-al|<10 S>about|<11 S>a|<10 S>former|>11
  S>her|<10 S>them|<10
-0.1 -0.3 S<first|>00 S<so|>00 S>Us|<01 S>had|<00 S>over|<00 S>state|<10 S>through|<20
-0.1 -0.2 S<to|>10 S>-|<10 S>Q.|<20 S>Q|<00 S>to|<10
-0.1 -0.1 S<-|<00 S<=8|<01 S<a|<00 S>-|>11
-0.1 0 S<=3|>20 S<Uing|>00 S<made|>11 S<now|>10 S<with|>11 S>-er|>00 S>-|>00 S>Uly|<10 S>both|<00 S>her|>10
-0.1 0.1 S<are|>11 S<being|>10 S<her|>01 S<her|>21 S>N|<10 S>a|>00 S>a|>20 S>monday|<00 S>out|>10 S>this|>10 S>when|>01
-0.1 0.2 S<-ers|<11 S<-er|<11 S<Vly|>00 S<also|>01 S<candidates|>20 S<her|>11 S<most|<00 S<president|>01 S<she|>21 S<then|<00
  S<with|>01 S>-er|<10 S>Uer|<00 S>Uion|>20 S>Uly|<00 S>and|>11 S>but|<00 S>debate|>00 S>during|<01 S>monday|>01 S>over|<20
  S>that|>11 S>that|>20 S>then|>00 S>tuesday|>01
-0.1 0.3 S<-al|>00 S<-|>00 S<=8|>01 S<QUly|>00 S<candidate|>01 S<no|>00 S>been|<00 S>delegates|>00 S>have|>00 S>on|<20 S>there|>01
  S>this|>01
-0.1 0.4 S<QU|>00 S<but|>00 S<even|>10 S<her|>20 S<state|>10 S<their|>20 S<week|>00 S>=4|>10 S>many|>01 S>such|>00 S>such|>20
  S>what|>01
-0.1 0.5 S<=10|<20 S<=6|>00 S<as|<11 S<candidate|>10 S<will|>20 S>-ed|<00 S>=3|<10 S>political|<10 S>two|>10
-0.1 0.6 S<Q-ers|>10 S<Qis|<10 S<from|<01 S>=3|<01 S>Ving|>00 S>last|<00 S>new|>10
-0.1 0.7 S<=4|>10 S<states|>00 S>about|>01
-0.1 0.8 S<Ual|>20 S>=4|>11 S>who|>00
-0.1 0.9 S<least|<00
0 -1.2 S>they|<10
0 -0.9 S>a|<20
0 -0.8 S<Qnot|<00 S>no|<00
0 -0.7 S<between|<00 S<from|<00 S<him|<00 S<its|<00 S>him|<10 S>his|<10 S>primary|>00 S>what|<10
0 -0.6 S<QQ!|>20 S<Qto|<10 S>Us|<10 S>attacks|<00 S>is|<20 S>new|<00 S>the|<10 S>what|<20
0 -0.5 S<=6|<01 S<will|<20 S>about|<00 S>against|<20 S>both|<20 S>them|<00 S>will|>10
0 -0.4 S<Vly|<01 S<interview|<10 S<make|<00 S<or|<10 S<percent|<00 S>being|<00 S>her|<20 S>of|<20 S>support|>00 S>three|<00
  S>tweet|<00
0 -0.3 S<0|<00 S<can|<00 S<have|<11 S<only|<10 S<them|<10 S>if|<20 S>to|<11
0 -0.2 S<-ly|<01 S<=6|<10 S<by|>20 S<it|<00 S<most|<20
0 -0.1 S<-al|<10 S<-ly|<20 S<has|<00 S<was|>10 S>of|<00 S>this|<00
0 0.1 S<-ing|<00 S<-s|<20 S<Qbefore|>00 S<Uer|<10 S<U|>00 S<now|>00 S<of|>10 S>-s|>00 S>=3|<00 S>one|>00 S>to|>00
0 0.2 S<Uly|>00 S<by|>10 S>they|>11 S>to|<00 S>up|>20
0 0.3 S<-ed|>00 S<=8|>20 S<Qwhen|>00 S<an|>00 S<are|>00 S<email|>00 S<in|<20 S<were|<01 S>-ers|>11 S>also|>00 S>back|>01
  S>between|>20 S>government|>20 S>only|>01 S>other|>20 S>those|>20
0 0.4 S<-ity|>20 S<-ive|>01 S<-s|>01 S<Qbut|>10 S<Qby|>00 S<Qcampaign|<00 S<Qwas|>01 S<Uing|>01 S<U|>21 S<all|>21 S<and|>21 S<do|>21
  S<from|>20 S<into|<00 S<made|>01 S<make|>00 S<not|>00 S<party|<20 S<tweet|>20 S<two|>20 S<whether|>20 S>-ive|>20 S>=5|<00
  S>among|>01 S>any|>11 S>both|>00 S>both|>20 S>candidates|>01 S>election|<11 S>former|>00 S>is|>01 S>such|>01 S>two|>00 S>with|>21
0 0.5 S<Q-ing|>10 S<Q-ly|>00 S<Q.|>00 S<Uions|>00 S<Vs|>00 S<also|>21 S<for|>10 S<just|>10 S<more|>00 S<of|>00 S<own|<00
  S<primary|>10 S>-ing|>01 S>Uing|>21 S>monday|<01 S>new|>20 S>will|<00
0 0.6 S<Qwho|>20 S<both|>01 S<night|>00 S<no|>01 S<out|>10 S<polls|>00 S<two|>00 S<would|>11 S>Ued|>11 S>and|<00 S>could|<00
  S>their|>20
0 0.7 S<nomination|>00 S>Uing|>01 S>because|<00 S>thursday|<10 S>would|>00
0 0.8 S<Qwas|>00 S<were|>01 S>Uive|>00 S>all|>00 S>candidates|>00 S>where|>00
0 0.9 S<Ual|>10 S<by|>01 S<party|>20 S>even|<00
0 1 S<poll|>00 S>after|<11
0 1.1 S<time|>00
0.1 -1.1 S>that|<20
0.1 -1 S<more|<00
0.1 -0.9 S>Uer|<10 S>how|<00
0.1 -0.8 S<and|<01 S<but|<10 S>his|<20
0.1 -0.7 S<QQ,|<01 S<made|<10 S>-ity|<00 S>Ual|<10 S>two|<00
0.1 -0.6 S<0|<20 S<after|<10 S<and|<11 S<a|<20 S<more|<10 S<only|<00 S>-ion|<00
0.1 -0.5 S<-ing|<10 S<that|>11 S>Q|<20 S>just|<10 S>supporters|>00 S>what|<01
0.1 -0.4 S<=6|<00 S<over|<00 S<them|<20 S>Us|<11 S>before|<10
0.1 -0.3 S<also|<00 S<have|<10 S>Uions|<00 S>an|<11 S>for|<11 S>them|<20 S>to|<01
0.1 -0.2 S<QQ?|>10 S<be|<20 S>-ly|<10 S>people|<20
0.1 -0.1 S<-ion|<00 S<both|<00 S>-ive|>00 S>N|>10 S>for|>20 S>tuesday|<20 S>up|<00
0.1 0 S<=3|<10 S<=3|<20 S<=4|>00 S<Q=3|>10 S<week|<00 S<were|>00 S<year|<00 S>-er|<00 S>been|>00 S>through|<00 S>were|>00
0.1 0.1 S<=3|<11 S<=3|<21 S<Uly|<00 S<U|<00 S<U|<20 S<been|>10 S<delegates|<00 S<is|<00 S>-ly|<00 S>him|>10 S>on|<01 S>out|<10
0.1 0.2 S<Ument|>00 S>-ly|<20 S>Ued|>00 S>Us|>10 S>an|>00 S>during|<20 S>so|<00
0.1 0.3 S<are|<00 S<other|<00 S<time|>01
0.1 0.4 S<-ive|>21 S<Ued|>01 S<Ued|>20 S<Ument|>21 S<as|<01 S<did|>20 S<its|>01 S<night|>01 S<then|>11 S>-ive|>01 S>=4|<10
  S>Uions|>20 S>has|>10 S>is|>21 S>when|<00
0.1 0.5 S<-'s|>01 S<-ed|>21 S<=10|<21 S<Ved|>00 S<Vly|>21 S<against|>00 S<do|>11 S<had|>21 S<its|>11 S<now|>01 S<public|>00
  S<whether|>10 S>if|>21 S>like|>01 S>not|<00 S>supporters|<00 S>supporters|>20
0.1 0.6 S<Qeven|>00 S<campaign|>01 S<interview|<00 S<made|>10 S<own|>00 S<thursday|>00 S<tweet|>10 S>=6|<00 S>Ual|>10 S>into|>20
  S>last|<11 S>more|>11 S>other|>10 S>there|>20 S>was|>01
0.1 0.7 S<Q-|<10 S<Q=3|>11 S<Qbefore|>20 S<Qis|>00 S<be|<00 S<convention|>00 S<when|>00 S>Ving|>10 S>Ving|>20 S>far|>00 S>is|>20
  S>state|>00
0.1 0.8 S<Q=3|>01 S<QQ.|>00 S<Qwho|>10 S<^|>21 S<are|>01 S>from|<20
0.1 0.9 S<Qbut|>00 S<poll|>10 S>-'s|>00 S>which|>00
0.1 1 S<Qnow|<10 S<tuesday|>00 S>=10|>00 S>if|>00
0.1 1.1 S<party|>10 S>Ving|<00
0.2 -0.8 S<QU|<00 S<and|<21 S<any|>00 S<on|<00 S>=4|<01 S>just|<00
0.2 -0.7 S<QQ,|>20 S<will|<00 S>he|<11
0.2 -0.6 S<both|<10 S>Ual|<00 S>her|<00 S>into|<10 S>there|<10 S>voters|<00
0.2 -0.5 S<QQ,|>21 S>Q!|<10 S>he|<01 S>its|<20 S>one|<20 S>supporters|<10 S>support|<10
0.2 -0.4 S<U|>01 S<V|<00 S<their|<00 S<well|>00 S<you|<00 S>-ing|<11 S>her|<21 S>there|<20 S>those|<10
0.2 -0.3 S<Q=3|<20 S<Uer|<20 S<been|>01 S>-ed|<10 S>Uing|<10 S>an|<01 S>some|<20
0.2 -0.2 S<before|<20 S<could|<20 S<had|>10 S<have|<00 S>all|<10 S>tuesday|<10
0.2 -0.1 S<Qtwo|<00 S<U|<10 S<have|<21 S<what|>00 S>-s|>10 S>N|>20 S>Uly|<21 S>at|<00 S>the|<20 S>voters|>10
0.2 0 S<-ing|<20 S<Q,|>20 S<QQ|>10 S<Us|<00 S<are|<20 S>an|<20 S>last|>00
0.2 0.1 S<-|<20 S<Q,|<01 S<are|>10 S<a|>00 S<is|>00 S>by|>20 S>who|<00
0.2 0.2 S<-er|<00 S<race|>00 S>-ion|<20 S>Uing|<20 S>U|<00 S>in|<20 S>to|>01
0.2 0.3 S<Us|>00 S>an|<10 S>between|>00 S>more|<00
0.2 0.4 S<Qbefore|>01 S<Ual|>00 S<first|>01 S>during|<00 S>has|>20 S>in|<00 S>in|>01 S>many|<10 S>who|>01
0.2 0.5 S<-'s|>11 S<as|>01 S<by|>21 S<interview|>01 S<many|>21 S>also|>20 S>i|>00 S>one|>20 S>some|>01
0.2 0.6 S<QUion|<10 S<government|>10 S<interview|>11 S<own|>10 S<whether|>00 S>-ly|>01 S>=4|>21 S>any|>01 S>delegates|>01
  S>during|>01 S>government|>00 S>no|>01 S>thursday|<20
0.2 0.7 S<is|<20 S<just|>20 S<nomination|>10 S<over|>00 S<there|>20 S>also|>10 S>at|>01 S>just|>20
0.2 0.8 S<as|>11 S<at|>00 S<do|>20 S<primary|>00 S>Ved|>10 S>first|>10 S>you|>00
0.2 0.9 S<Qhe|<01 S<Uion|>20 S<as|>10 S<government|>00 S<them|>01 S>under|<00 S>will|>00
0.2 1 S<-ive|>10 S<at|>10 S<least|>00 S>=4|>20 S>when|>20
0.2 1.1 S<QQ?|<00 S<Uion|>10 S<recent|>00 S<there|>00
0.2 1.2 S<be|>20
0.3 -1.3 S>his|<00 S>that|<00
0.3 -1 S>he|<20
0.3 -0.9 S>its|<00 S>whether|<00
0.3 -0.8 S>if|<00 S>that|<01
0.3 -0.6 S<monday|<00 S>he|<00
0.3 -0.5 S>an|<00 S>a|<00 S>former|<00 S>she|<01 S>there|<00
0.3 -0.4 S<Q-s|<00 S<even|<20 S<government|<00 S>any|<00 S>candidates|<00 S>how|<20
0.3 -0.3 S<Qthat|<00 S<Ument|<10 S<also|<20 S<this|<00 S>the|<00
0.3 -0.2 S>N|<00 S>just|<20 S>on|<00 S>support|<20
0.3 -0.1 S<Uion|<00 S<are|<01 S<made|<20 S<now|>20 S>Uion|>00 S>Uive|<00
0.3 0 S<=10|>20 S<Q-|<00 S<any|<00 S<but|<21 S>Ved|>00 S>be|<00 S>if|<21 S>some|>00
0.3 0.1 S>=4|<00 S>some|<10
0.3 0.2 S<=3|>10 S<=6|<20 S<been|>00 S<had|<00 S<will|<10 S>-|<00
0.3 0.3 S<-ing|>00 S<Ued|<00 S<Uion|>00 S<^|>10 S<made|<00 S<not|<00
0.3 0.4 S<now|<10 S<some|>00 S<would|>00 S>-ions|>00 S>between|<00
0.3 0.5 S>a|<01 S>make|<00
0.3 0.6 S<-ed|<00 S>some|>11 S>then|>10
0.3 0.7 S<are|>21 S<people|>10 S>their|>01
0.3 0.8 S<Qalso|>20 S<Qfirst|<00 S<Qwhile|>00 S<do|>00 S<do|>10 S<him|>01 S<many|>20 S>its|>20 S>supporters|>01 S>would|>10
0.3 0.9 S<polls|>10 S>race|>00
0.3 1.1 S<QQ!|<00
0.3 1.2 S<Qnow|>00 S>party|>00
0.4 -1.2 S>it|<00
0.4 -1 S>their|<00
0.4 -0.9 S<in|>20 S>she|<20 S>they|<00
0.4 -0.8 S<could|<00
0.4 -0.7 S<Q|<01 S>U's|<10 S>for|<01 S>what|<00
0.4 -0.6 S<QQ,|>00 S>Q,|<10
0.4 -0.5 S<been|>11 S<in|>11 S<no|<00 S<since|>10
0.4 -0.4 S<has|<01 S>-ions|<20 S>Uer|>10 S>candidates|<10
0.4 -0.3 S<has|<21 S<now|<00 S<their|<10 S>-ions|<00 S>party|<00
0.4 -0.2 S<Q,|<21 S<Uer|<00 S<since|<20 S>U|<20
0.4 -0.1 S<Q-ers|<00 S<Q-ion|<00 S<did|<00 S<not|<11 S>-al|<00 S>-s|<00 S>Us|<00 S>at|<01
0.4 0 S<an|<20 S<was|>00 S>-ment|>00 S>an|<21 S>former|>21 S>has|>00 S>only|<00 S>policy|>00
0.4 0.1 S<QN|<00 S<president|<00 S>have|<00 S>the|<11
0.4 0.2 S<-ly|>00 S>N|<20
0.4 0.3 S<Q=3|>20 S<be|>10
0.4 0.4 S<Q,|<11 S<both|>00 S>one|<00 S>through|>00 S>with|<00
0.4 0.5 S<first|<11 S<not|<20 S>=7|>00
0.4 0.6 S<first|<21
0.4 0.7 S>=10|<00
0.4 0.9 S<Q-ly|>01 S<even|>01 S<then|>20 S<this|>10 S>voters|>01 S>will|>11
0.4 1 S<Qsaid|>00 S<time|>20 S>0|>01 S>get|>00
0.4 1.1 S<interview|>20 S>Vly|>01 S>could|>00
0.4 1.2 S>thursday|<00
0.4 1.3 S>=7|>10 S>being|>00
0.5 -0.9 S<after|>20 S<a|<10
0.5 -0.8 S>it|<20
0.5 -0.6 S<=10|>10 S<Qthen|<10
0.5 -0.5 S>Q!|<00
0.5 -0.4 S>be|>00 S>other|<00
0.5 -0.3 S<QQ,|>10 S<QUion|<00 S<debate|<00 S>made|<00
0.5 -0.2 S<Qthey|<00 S<Qwhich|<00 S<Ual|<00 S<at|<00 S<delegates|>00 S<which|<00 S>after|<20
0.5 -0.1 S<-ing|>10 S<Q=3|<10 S<attacks|<00 S<for|<01 S<tweet|<00 S<under|>20 S>-ing|<00
0.5 0 S<Uing|>10 S<Ved|<00 S<an|>10 S<both|<20 S<nominee|<00 S<while|>10
0.5 0.2 S>0|>00 S>from|>10
0.5 0.3 S<-ly|<00 S<Qhe|<00 S<Qshe|<00
0.5 0.5 S<as|<00 S>from|<01
0.5 0.6 S<country|<00 S<the|<10 S>U|>01
0.5 0.8 S<there|<00 S>now|<00
0.5 1.1 S<Ument|>11 S>government|>10
0.5 1.2 S>did|<00
0.5 1.3 S>and|>01 S>just|>10 S>they|>01
0.6 -0.7 S<Ving|>00
0.6 -0.6 S>his|<21 S>last|>01
0.6 -0.5 S<-ions|<00 S<Qnow|<00 S>his|<01 S>their|<20
0.6 -0.4 S<QQ!|>00 S<public|<00 S>from|>00
0.6 -0.3 S<in|>10 S>among|>00
0.6 -0.2 S<Q=8|<00 S<since|<00 S>like|<10 S>out|<21
0.6 -0.1 S>=6|<20 S>Uers|<00
0.6 0 S<Q=3|<21 S<such|<01 S<with|<11 S>-ly|<21 S>out|<11 S>so|<20
0.6 0.1 S<in|>01 S<not|<01 S<tuesday|<00 S>Uly|<11 S>before|<00 S>policy|>20
0.6 0.2 S<Q,|>00 S<QVly|<10 S<Qit|<00 S<convention|<00 S<then|<11 S<the|>10 S>=6|<10 S>how|<11
0.6 0.4 S<Q-ive|<00 S<but|>10
0.6 0.5 S<Q?|>10
0.6 0.6 S<them|<00 S>Uing|<00 S>many|<00 S>most|<00
0.6 0.7 S>-ers|<00 S>much|<00 S>up|<20
0.6 0.8 S<were|<00
0.6 1.5 S>back|>11
0.6 2 S>Q!|>00
0.6 2.4 S<QQ,|<00
0.7 -1.1 S<^|>01
0.7 -0.8 S>they|<20
0.7 -0.6 S>states|<00
0.7 -0.4 S<=10|>00
0.7 -0.3 S<but|<11
0.7 -0.2 S<Q0|<00 S<Qeven|<10 S<Qwill|<00 S<one|<00 S>did|>00
0.7 -0.1 S<do|<10 S>her|<01
0.7 0 S<Q,|>10 S<Uly|<11 S<all|<20 S<how|>00 S<primary|<00 S>Uions|<20 S>political|>00
0.7 0.1 S<or|<11 S<the|>00
0.7 0.2 S<have|<20 S<still|<00 S<up|>00
0.7 0.3 S<QUment|<00 S>out|<00
0.7 0.5 S<party|<00 S>Vs|<00
0.7 0.6 S<two|<00 S>-ive|>10
0.7 0.7 S>many|>00
0.7 0.9 S<race|<00
0.8 -0.3 S<Qover|<00
0.8 -0.2 S<Q=3|<11 S<QQ,|>11 S<should|<00 S>do|<00
0.8 -0.1 S<more|<20 S<most|>00 S<of|>01 S<while|>20 S>by|>00
0.8 0 S<Q-al|<00
0.8 0.1 S<should|<10 S>when|<20
0.8 0.2 S>-ly|<11 S>by|>10 S>their|<01
0.8 0.3 S<all|<11 S<would|<00
0.8 0.5 S<QQ?|>11
0.8 0.6 S>during|<10
0.8 0.7 S<state|<00
0.8 0.8 S<-er|<01
0.9 -0.4 S<now|<20
0.9 -0.2 S>those|<20
0.9 -0.1 S<week|<10 S<when|<01 S>U's|<00 S>even|>00
0.9 0 S<Qwhile|<10 S<all|<10 S<even|<00 S>-'s|<10
0.9 0.1 S>-|<21
0.9 0.2 S<out|<00
0.9 0.3 S>former|>10
0.9 0.5 S<U|<01
0.9 0.7 S<Q=3|<00 S<Us|>01
0.9 0.9 S<nomination|<00
0.9 1.1 S<QQ|<00
1 -0.3 S<states|<00
1 0 S<all|<00 S<week|<20
1 0.1 S<-ing|<11 S<such|<00 S<while|>11 S>at|<11
1 0.2 S<email|<10 S<then|<21 S<three|<00
1 0.4 S<Qas|<00 S<Qnominee|<00
1 0.7 S<-al|<20 S>since|<10
1 1.8 S<Q|<00
1 2.3 S>Q|>00
1.1 0 S<their|<20
1.1 0.2 S<by|<01
1.1 0.3 S<email|<00
1.1 1.4 S<QN|<10
1.2 -0.9 S<after|>10
1.2 -0.1 S<-ment|<00
1.2 0 S<Qbefore|<10 S<being|<10 S>all|<00
1.2 0.1 S<tuesday|<20
1.2 0.4 S>-'s|<00
1.2 0.5 S<Ued|<20
1.2 0.8 S<=3|<00
1.2 2.1 S<Q,|<00
1.3 0.4 S<Q-ing|<10
1.3 0.5 S<-ing|<01
1.4 0.2 S<QQ?|>00
1.4 0.4 S>it|<21
1.4 0.6 S<Qcandidate|<00
1.4 3.1 S>Q,|>00
1.6 3.2 S>Q.|>00
-1.3 -1 UO<1
-1.1 -0.8 UO<2
-0.8 -0.2 UO<3
-0.6 -0.4 UO>3
-0.6 -0.3 UO<7
-0.6 -0.2 UC>7 UO>4
-0.5 -0.7 UO>6
-0.5 -0.5 UO>7
-0.5 -0.4 U->7 UO>5
-0.5 -0.3 UC>6 UO<4 UO<6
-0.5 -0.2 U->4
-0.4 -0.9 US>5
-0.4 -0.2 UC>5 UO>1
-0.4 0.1 UC<7
-0.4 1 UC>1
-0.3 -0.6 US>6
-0.3 -0.4 U->6
-0.3 -0.3 U->5
-0.3 -0.2 UO<5
-0.3 -0.1 U-<3
-0.3 0 UO>2
-0.2 -0.2 U->3
-0.2 -0.1 UC>4 US<7
-0.2 0 UC<5
-0.2 0.1 UC<6
-0.2 0.2 U->2
-0.1 -0.1 U-<7 US<6
-0.1 0 U-<4 U-<5 UC>3 US<5
-0.1 0.4 U-<1
0 -0.2 U-<2
0 0.1 U-<6
0.1 -0.4 US>4
0.1 -0.3 US>7
0.1 0.1 US<3
0.1 0.2 US<4
0.1 0.4 UC<4
0.2 -0.1 US>3
0.2 0.5 UC>2
0.2 1.1 UC<2
0.4 1.6 UC<3
0.4 2.4 UC<1
0.5 -0.1 US<2
0.7 0.2 US>2
0.7 0.8 U->1
1.1 0.6 US<1
2.3 1.1 US>1
-2.1 -2.5 V-=5>
-2.1 -1.4 V-Q,<
-2 -1.5 VSlike<
-1.9 -1.3 V-Ved<
-1.8 -1.4 VSduring<
-1.7 -1.2 V-said< VOpercent<
-1.7 -1.1 V-V< VOparty< VSmake<
-1.7 -1 V-have<
-1.6 -1.3 VSwill<
-1.6 -1.2 VSwith<
-1.6 -0.9 V-Vs<
-1.6 -0.3 VChe<
-1.5 -1.7 VSwere<
-1.5 -1.3 VSQ,<
-1.5 -1.1 V-had<
-1.5 -0.9 V-Ued< VOshould<
-1.4 -1.9 VO=5>
-1.4 -1.6 VOvoters<
-1.4 -1.5 V-were<
-1.4 -1.3 V-are<
-1.4 -1.1 VScan< VSincluding<
-1.4 -0.9 VOwill<
-1.4 -0.8 V-Vly< V-called< V-then<
-1.3 -1.8 VObut<
-1.3 -1.3 VSfirst<
-1.3 -1.1 V-said> VOwhen<
-1.3 -1 V-and< VS=8>
-1.3 -0.8 V-told<
-1.3 -0.7 V-has< VOhas<
-1.3 -0.6 V-also< V-to< VOalso<
-1.3 -0.5 VOhave<
-1.3 -0.4 VCamong>
-1.3 -0.2 VOstill<
-1.2 -1.5 VOpolitical>
-1.2 -1.2 V-wrote<
-1.2 -1.1 VSthrough<
-1.2 -1 V-by> V-now< VO-'s< VSnow<
-1.2 -0.9 VOthen< VSback< VSbetween<
-1.2 -0.8 V-won<
-1.2 -0.7 V-tweet<
-1.2 -0.6 VOhad<
-1.2 -0.4 V-even<
-1.2 -0.1 VSjust<
-1.1 -1.2 VOso< VSsupport<
-1.1 -1.1 VOcan<
-1.1 -1 VOnot<
-1.1 -0.9 V-Uly< VOif< VShad< VSwho>
-1.1 -0.8 V-as< V-is< VO=4< VON<
-1.1 -0.6 V-says< VC=8> VOare< VOby> VOis<
-1.1 -0.4 V-say< V-when< VCincluding< VOeven< VOher<
-1 -1.2 VOgroup<
-1 -1.1 V-if< V-was< VOwere<
-1 -1 V-Q.>
-1 -0.9 V-did< V-should< VOQ,< VSVed< VSdo<
-1 -0.8 V-where< V-whether< VO-ly< VOVer< VSvote>
-1 -0.7 VOwould<
-1 -0.6 V-its< VCcandidates< VOformer< VOthursday< VSmay< VSsaid< VSwhile<
-1 -0.5 V-but< VC=7>
-1 -0.4 VOwhere<
-1 -0.3 V-Q!<
-1 -0.2 V-political<
-1 -0.1 V-to>
-0.9 -1.7 VOcould>
-0.9 -1.4 VC=6< VOthrough> VSup<
-0.9 -1.2 VOQ.>
-0.9 -1.1 V-after> VSdid<
-0.9 -0.9 VO=5< VSbecause>
-0.9 -0.8 VOUal<
-0.9 -0.7 V-Ual< VOVs< VOsaid< VSgroup>
-0.9 -0.6 V--ed< V-Vion< V-vote< VCfor> VOUer< VOUly< VOthere< VSafter<
-0.9 -0.5 V-over< VOVly< VOcountry< VOmay< VOpresident< VScould< VSsaid>
-0.9 -0.4 VCformer< VOafter<
-0.9 -0.3 V-be< V-before< V-may< V-would<
-0.9 -0.2 VObecause< VOdo<
-0.9 -0.1 V-can< V-convention< VOQ?<
-0.9 0.1 VCVed<
-0.9 0.9 VOwhich<
-0.8 -1.5 VOno>
-0.8 -1.4 V-just> VO=6<
-0.8 -1.1 V-=4< VOthose< VShave<
-0.8 -1 VOrace< VOwould>
-0.8 -0.9 V-well< VC=4< VO=4> VOwhile<
-0.8 -0.8 V-attacks< V-while< VOits<
-0.8 -0.7 V-=6> V-after<
-0.8 -0.6 V--ity< V-recent< VCand< VS=3<
-0.8 -0.5 V-still> VObeen< VOthis<
-0.8 -0.4 V-asked< V-group< VCall< VOcould<
-0.8 -0.3 V-could< V-made<
-0.8 -0.2 V-Uity< VOtheir<
-0.8 -0.1 V-through< VSyear<
-0.8 0 VOnominee< VOonly<
-0.8 0.1 VCN< VOthat< VSor>
-0.7 -1.3 VOnight> VOyear>
-0.7 -1.2 V-=4> VC=4> VC=6> VSare<
-0.7 -1.1 V-same> VOtuesday>
-0.7 -1 VOtime> VSnominee>
-0.7 -0.9 V-=3> V-get< VOconvention< VOmade< VOwas<
-0.7 -0.8 V-make< VCU's< VSUive<
-0.7 -0.7 V-policy< VS-ive> VShas< VSwould<
-0.7 -0.6 V--ions< V-by< VCthrough> VO-al< VOyou<
-0.7 -0.5 V-against< VS=6<
-0.7 -0.4 V-=7< V-Uer< V-and> VCover>
-0.7 -0.3 V-how< VCwhich<
-0.7 -0.2 V-new>
-0.7 -0.1 V-Ued>
-0.7 0 V-Uing< VC=5>
-0.7 0.1 V-Ved> VCQ.<
-0.7 0.3 VSUions<
-0.7 0.4 VC-ions< VSinterview<
-0.7 0.5 VCshe<
-0.6 -1.2 VSin<
-0.6 -1.1 VO=3> VOUers> VSis<
-0.6 -0.9 VCsaid> VOQ?> VOsince< VOyears>
-0.6 -0.8 V-million< VCagainst> VCsays> VOnext< VSmade< VSthan<
-0.6 -0.7 V-delegates< VCbut> VOQ!> VOown> VOunder<
-0.6 -0.6 V--ly< V-=3< V-into< VSmillion< VSwill>
-0.6 -0.5 V-interview> V-not< VC=3> VCpresident< VOon< VScalled>
-0.6 -0.4 V-as> V-did> V-is> V-of< VCby> VOU's< VSVing< VSany<
-0.6 -0.3 V-make> V-out< VCbut<
-0.6 -0.2 V-do< VSU< VSboth<
-0.6 -0.1 VCas> VCformer> VCis> VOwith> VSUing<
-0.6 0 V-Uly> VCto>
-0.6 0.1 VCU>
-0.6 0.2 V-than<
-0.6 0.3 VCi<
-0.5 -1 V-won>
-0.5 -0.9 VCsay> VOwhether>
-0.5 -0.8 VC=7< VCown< VOemail> VOother> VOtwo< VOwhile> VSVs> VSby<
-0.5 -0.7 VOfar< VOits> VOmany< VOnational> VOonly> VOtold< VS=10< VSshould<
-0.5 -0.6 V-Ving> V-because< V-still< VCother< VOcampaign< VOfirst< VOrecent> VOsupporters> VOtime< VOtweet> VS-ed< VSlast<
-0.5 -0.5 VCabout> VO=6> VOUment< VScandidates>
-0.5 -0.4 V-V> V-on< VCbecause< VCbecause> VCfrom> VOinto<
-0.5 -0.3 V-Uions< VCafter> VCthan> VCtuesday> VOdebate< VOhe< VOstill> VOthan> VOtheir> VOto< VS=3>
-0.5 -0.2 V-since< VChas< VCrecent< VOas< VOshe<
-0.5 -0.1 V-new< VOvoters> VSno<
-0.5 0 V-about> V-year< VS-ment<
-0.5 0.1 V-recent> V-so< VCnow< VCpercent< VOU> VOhas> VOhis> VSbe>
-0.5 0.2 V-Q<
-0.5 0.3 VCin<
-0.5 0.5 V-from>
-0.4 -1.3 VOgroup>
-0.4 -1.2 VSeven<
-0.4 -0.9 VSto<
-0.4 -0.8 VOUity> VOfar>
-0.4 -0.7 V-saying>
-0.4 -0.6 V-before> V-much< VCunder> VOmonday> VOsaying> VOthey> VSso<
-0.4 -0.5 V-while> VCmonday> VOUion< VSUed< VSmuch< VSwin<
-0.4 -0.4 V-against> V-convention> V-debate> V-email< V-first> V-for< V-national< V-policy> VCVing< VCsupport> VOmost< VStuesday<
-0.4 -0.3 V-among< V-over> VChas> VCon> VOover< VSweek<
-0.4 -0.2 V-Q?> VCVing> VCbetween> VCnow> VCthen<
-0.4 -0.1 V--ing< V-week> VCUed> VCgovernment> VCpresidential> VCsome< VOrace> VOwhich>
-0.4 0 V-Uer> V-percent> V-public> VC=10> VCabout< VCher< VSUs< VSall<
-0.4 0.1 V-0> V-U> VC-ed< VC0> VS-ing<
-0.4 0.2 V-Ual> V-last< V-nominee> V-time< V-years< VC-s< VCUly> VCUs> VCcandidate> VCit< VOVing>
-0.4 0.3 VC-ion> VCUer> VOsince>
-0.4 0.4 VCUing>
-0.4 0.6 VCUer<
-0.4 0.9 VOwhat<
-0.3 -1.1 VSonly<
-0.3 -0.8 VSinto<
-0.3 -0.7 VOcalled>
-0.3 -0.6 V-you> VCVions> VOhad>
-0.3 -0.5 V-an< V-during> V-under< VCasked< VO0< VSUer< VSamong< VSfar<
-0.3 -0.4 V-be> V-made> V-now> V-race< VCand> VCsays< VOUal> VOUment> VObefore> VOnew>
-0.3 -0.3 V-more< V-on> V-out> V-when> VCmay> VCshould> VO-s< VOQ> VOboth> VOpolls> VS=7> VSof> VSstill< VStime<
-0.3 -0.2 V-election< V-least< V-monday< V-monday> V-of> V-up> V-were> VCUal> VCVly< VCalso> VCcould> VCduring> VClike> VCsince>
  VCthree> VOdelegates> VOthan< VSnow> VSof<
-0.3 -0.1 V-=10< V-been< V-been> V-but> V-most> V-one> V-other> VCUing< VCas< VCout> VCwhen> VCwhile< VCwhile> VOVion> VOpolicy>
  VOthis> VSfrom> VSget<
-0.3 0 V-are> V-email> V-in> V-only< V-only> VC-ment< VCbe> VCprimary> VCthat< VCwas> VCwell> VCwith> VSUer>
-0.3 0.1 V-night< V-told> V-tuesday< VC-al> VC-er< VCUly< VCa> VO-ing< VO-ion< VO-ly> VOgovernment< VOwhether< VShad> VSwas>
-0.3 0.2 VC-> VC-ed> VCVion> VChad> VCit> VCmost< VOQ<
-0.3 0.3 V--ing> V--ive< V--ment> V-has> VCwas< VSsuch<
-0.3 0.4 VC-ly< VShim<
-0.3 0.5 VOabout>
-0.3 0.6 V-such<
-0.3 0.7 V-all< VCthat> VOsome<
-0.3 1.1 VOone<
-0.3 1.2 V-what<
-0.2 -0.7 VO-ers>
-0.2 -0.6 V-own< V-with< VC=3< VOi< VSat< VSwas<
-0.2 -0.5 V-Ving< V-for> V-polls> VOUed< VOsuch<
-0.2 -0.4 V-=8> V-back< VC-ive< VCwhich> VOmany> VSand>
-0.2 -0.3 V-asked> V-would> VCVer> VCpoll> VCwrote> VOUly> VObeing> VOdebate> VOlike> VSfor< VSlast> VSpolicy< VSthat<
-0.2 -0.2 V--ed> V--ive> V-can> V-debate< V-like> V-week< V-where> VCbeing> VCcan> VCi> VCinterview< VCmuch> VCwhether< VOU<
  VOcandidates> VOdo> VOif> VOnomination> VOnot> VOor< VSagainst> VSmore< VSthree>
-0.2 -0.1 V-=6< V-Uion> V-Uive> V-any> V-even> V-next< V-their> V-two> VC-ing< VCVal> VCat> VCbeen> VChave> VCin> VCof> VCsaying>
  VCtwo> VOabout< VOfrom> VOinterview> VOup> VOweek> VOwhen>
-0.2 0 V-its> V-states> VCUity> VCVed> VCall> VCbeen< VCcalled< VCgovernment< VCno< VCthen> VO-er< VO0> VOV< VOeven> VOone> VS=8<
-0.2 0.1 V-an> V-far< VCare> VCfirst> VCnot> VCshe> VCtheir> VCyears< VO-ion> VOcampaign> VOmake< VOthe< VSnational< VSown<
-0.2 0.2 VC-ing> VC-ly> VChow< VCif> VCmore> VCpresidential< VCstate< VCyears> VOUions< VOany< VSthat>
-0.2 0.3 V-states< VCone> VCpresident> VCprimary< VObut> VOsome> VOwho<
-0.2 0.4 V--ion< V--ity> VC-er> VCelection< VOamong> VOtold>
-0.2 0.5 V-between< VCUs< VCbeing< VO-'s>
-0.2 0.6 VCUion> VCfor<
-0.2 1 VCthey<
-0.1 -1 VO=7<
-0.1 -0.7 V-=7> VCdebate<
-0.1 -0.6 VCcandidate< VOpresidential<
-0.1 -0.5 V-including> VOnominee> VSalso< VSbefore> VSweek>
-0.1 -0.4 V-people> VCsupporters< VOit< VOyear< VS-ed>
-0.1 -0.3 V-Us< V-Ver< V-nomination< V-up< VC-'s> VOpeople> VSas< VSnominee<
-0.1 -0.2 V-called> VCup> VO-ers< VOat< VOfor< VOmonday< VSUers< VSwould>
-0.1 -0.1 V-Us> V-say> V-so> V-time> VCany< VOnow< VOsay< VSUion< VSa>
-0.1 0 V-back> V-campaign> V-than> V-with> VC-ion< VCdid> VCeven> VChe> VCmade> VCthan< VON> VOduring> VSsame< VSthe>
-0.1 0.1 V-0< V-may> V-those< VCany> VCattacks< VCdo> VCfar> VChim< VCso< VCthem< VCwere> VOa< VObeen> VOhave> VOsays< VOwere>
  VOwhat> VSUion> VSand< VSthis<
-0.1 0.2 V--ly> V-Uing> V-last> V-next> V-night> V-year> VCV> VCan< VCemail< VCher> VChis> VCpeople< VCthere> VCtuesday< VCwill>
  VO-< VOVly> VOthat> VOup< VSalso> VSstate<
-0.1 0.3 V--er> V-=10> V-all> V-at< V-into> V-what> V-which> VCVly> VCalso< VO=10< VOUed> VOagainst> VOshe> VSUment<
-0.1 0.4 VC-s> VCwould> VOpresidential> VOsupporters< VSdebate<
-0.1 0.5 V-have> V-vote> VCthe< VCthursday> VO-ing> VOas>
-0.1 0.6 VCN>
-0.1 0.7 VCis< VOto>
-0.1 0.8 V-party>
-0.1 0.9 VCQ,<
0 -0.9 VO=3< VS-ity>
0 -0.5 VOher> VSmore> VSnew< VSyears>
0 -0.4 V-from< VOan< VStwo<
0 -0.3 VOduring< VSV< VShe>
0 -0.2 V--al< V-U< V-supporters< VOand< VOrecent<
0 -0.1 VCboth< VCinto> VCof< VOmore< VSmany>
0 0.1 V-get> V-presidential< VC-< VCattacks> VCcountry> VClast> VConly< VConly> VCsame< VCstill< VO-er> VO-ity< VOUs< VOasked> VOit>
  VOsays> VOthe> VS-ly<
0 0.2 V-=5< V-because> V-how> V-not> V-or< V-other< V-people< VC-ive> VCback> VCinto< VCmillion< VCover< VCthe> VCwhere> VCwho>
  VOUing> VOUions> VOmake> VOso> VSsupport>
0 0.3 V--> V-Uers> V-Vly> V-first< V-it> V-them> VCUive< VCagainst< VCare< VCelection> VCnext> VCyear> VOVed> VOcandidate> VOhe>
  VOmore> VOsame> VSVly< VSby> VSconvention<
0 0.4 V-a> V-former< V-her> VCafter< VCduring< VOQ,> VOpublic> VOsaid> VOwin>
0 0.5 V-if> VCa< VCbefore> VCfar< VCsame> VCthey> VCthis> VOprimary> VSlike>
0 0.6 VCwhether> VOmuch<
0 0.7 V-race> VOhim>
0 0.8 VCsaid<
0 0.9 VOstate>
0 1 VCQ?<
0.1 -0.8 VCtweet>
0.1 -0.7 V-win<
0.1 -0.6 VSagainst<
0.1 -0.5 VO=7>
0.1 -0.4 V-just< VO-ment> VOUion> VSwhen<
0.1 -0.3 VCor> VCstates< VSstates< VSthose>
0.1 -0.2 V-according< VO=8< VOVed< VOby< VSabout< VScampaign<
0.1 -0.1 V-was> VCwith< VSUing> VSVs< VSbeen> VSfrom< VSmonday< VSsay<
0.1 0 V--s< V-primary< VCpercent> VCwin> VOand> VOhow< VS-ive< VSat> VSfor> VSpolls< VSrecent< VSsince>
0.1 0.1 V-like< V-more> VC=8< VCnight> VCthose> VO-> VO-s> VOUing< VOat> VOout> VSan> VShas> VSout<
0.1 0.2 V-about< V-in< V-the< VC-al< VCVs> VCother> VCparty> VObetween> VOon> VS-< VSon<
0.1 0.3 V-should> V-three> V-voters> VCQ< VCan> VCleast> VCno> VCrecent> VCstate> VOin> VOwas> VSmany<
0.1 0.4 V--ion> V-attacks> V-could> V-delegates> V-far> VCU's> VCasked> VCinterview> VCits> VCjust> VCmake> VCwon> VOan> VOcountry>
  VSpresidential<
0.1 0.5 V-former> V-political> V-this> VCconvention> VCnomination< VCrace> VCsay< VCthose< VCwhat> VCwhere< VOwho> VSwhich<
0.1 0.6 VCQ> VCUment> VCcandidates> VCemail> VCnomination> VCso> VCsupport< VOfor> VOstates>
0.1 0.7 V-tuesday> VCUment< VChad< VSthem<
0.1 0.8 V-him>
0.1 1.2 VCQ.>
0.1 1.5 VCQ!<
0.2 -0.9 VOparty> VOstate<
0.2 -0.8 VC=10<
0.2 -0.6 VSwon<
0.2 -0.5 VSUal>
0.2 -0.3 V-both< VOall< VS-er> VSmost<
0.2 -0.2 VO-ed< VOthey< VSUment> VSformer<
0.2 -0.1 VO-al> VOemail< VOpeople< VSrecent>
0.2 0 V-many> VCnational> VOwell< VS0<
0.2 0.1 V-Q?< VCboth> VCmost> VOvote> VSUly< VSabout>
0.2 0.2 V--er< V-party< V-there< VOV> VOis> VOthem< VSin>
0.2 0.3 V--< V-Uers< V-Uion< V-his> VC-ions> VCmonday< VOconvention>
0.2 0.4 V-Uions> V-Ument> V-do> VC-ers> VCincluding> VCnew> VCtheir< VCweek> VObe> VSVed> VSother<
0.2 0.5 V-Vion> VCcalled> VChim> VCmade< VCnational< VCtime> VO-ions< VOmillion> VOwon>
0.2 0.6 V--ions> V-Uity> V-between> V-candidate> V-or> V-since> V-there> VC-ity> VCUive> VCV< VCdo< VCgroup> VCif< VCnot< VCvoters<
  VOUs> VOattacks> VOmade> VOover>
0.2 0.7 V--ers> V-Q,> VCUions< VCpeople> VCpolls> VCwhen< VCwho< VCwill< VOtwo>
0.2 0.8 V--'s> V-much> V-nomination> V-support> VChow> VCthem> VSUal<
0.2 0.9 V-country> VCQ,>
0.2 1 VOstates<
0.3 -0.4 VOnow>
0.3 -0.3 VSQ< VSwhere<
0.3 -0.2 V-their< VO-ed> VOcandidates< VS-s> VSthe<
0.3 -0.1 VOfirst> VS-al> VSone> VSsupporters<
0.3 0 V-will> VSVing> VSon> VSpresidential>
0.3 0.1 V-primary> VCat< VCbe< VO-ity> VOpolls< VOsupport< VSsome>
0.3 0.2 V-=8< V-including< V-president> V-state> VCfrom< VO-ive< VOwill> VS-'s< VS-er< VS-ion< VS-ity<
0.3 0.3 VCmany> VOthree>
0.3 0.4 VCpolitical> VO-ions> VOof>
0.3 0.5 V-win> VCU< VCUed< VCmay< VCown>
0.3 0.6 V-election> V-government< VC-ment> VCget> VCthrough<
0.3 0.7 V-had> VCdebate> VCdid< VCstill> VCwon< VOVer> VOmost> VOthere> VSthen<
0.3 0.8 V-Q> VCvote< VOany> VOcan>
0.3 0.9 VCUers> VCUions> VChave< VCrace< VOsay>
0.3 1 V-whether> VCthree<
0.3 1.1 VC-ity<
0.3 1.2 VCQ!> VCwin< VSattacks<
0.4 -0.5 VSvoters>
0.4 -0.4 VOUer> VSUly> VSout>
0.4 -0.3 VSwith>
0.4 -0.2 V--ers< V-three< VCpublic>
0.4 -0.1 V-most< VCbetween< VCvoters>
0.4 0 V-nominee< VOhim< VOnational<
0.4 0.1 VCcan< VCnominee< VCsome> VCstates> VCthis<
0.4 0.2 V-both> V-candidates> V-it< VChis< VOwith< VS-al< VSpresident< VSthursday>
0.4 0.3 V-his< V-state< VCcould< VCfirst<
0.4 0.4 V-some> VO-ive> VOa> VSV> VSis> VSwhen>
0.4 0.5 V--s> V-who> VScandidate<
0.4 0.6 VOformer> VShave>
0.4 0.7 V-percent< VC=5< VOor> VSmost>
0.4 0.8 V-that> V-those>
0.4 0.9 V-being> VOsupport>
0.4 1 VCtold< VCup<
0.4 1.1 VOdid> VOshould> VSan<
0.4 1.2 V-group>
0.5 -0.6 VSrace>
0.5 -0.3 VOall> VSthan>
0.5 -0.1 V-way> VSbecause< VSinterview>
0.5 0 V-voters< V-will< VSthree< VStime>
0.5 0.1 VOnext> VS=10> VSa< VScampaign>
0.5 0.2 V-no< V-one< VOboth< VOthen> VShis>
0.5 0.3 VCdelegates> VSformer> VSnot<
0.5 0.4 V-a< V-they> VCto< VSbe< VSwere>
0.5 0.5 V-the>
0.5 0.6 VCsupporters> VOgovernment> VSUed> VSshe>
0.5 0.7 V-any< VO-ment< VOmillion<
0.5 0.8 VClast<
0.5 0.9 V-country< VS-s<
0.5 1 V-such> VSbut<
0.5 1.1 V-no> V-well> VOUive>
0.5 1.2 VOi> VOjust>
0.5 1.3 VCmany<
0.6 -0.3 VSU> VSsome<
0.6 -0.2 V-i> VS0> VSN> VStuesday>
0.6 -0.1 V-among> V-her< VSone<
0.6 0.1 VOin< VSbut> VSgovernment< VStweet<
0.6 0.4 V-campaign< VCcampaign> VSnight<
0.6 0.5 V-Q!>
0.6 0.6 VCVs< VSnot> VSover<
0.6 0.7 VSnomination<
0.6 0.8 VCpolicy>
0.6 1 V--al> VScandidates<
0.6 1.1 VCnominee>
0.6 1.2 VSgroup<
0.6 1.3 VCVers> VOwhere>
0.6 1.5 V-according>
0.6 1.7 VCQ?>
0.7 -0.1 VS-> VS-ion> VStheir<
0.7 0 VSpeople>
0.7 0.2 V-he> VSbeen<
0.7 0.3 VSnational>
0.7 0.4 V-president<
0.7 0.5 VClike< VSUs> VSit< VSwho<
0.7 0.6 V--ment< V-presidential>
0.7 0.7 VO=10>
0.7 0.8 VSU's<
0.7 0.9 VOthose>
0.8 -0.2 VSelection<
0.8 -0.1 VSparty<
0.8 0.1 V-N<
0.8 0.2 VScountry< VStwo>
0.8 0.3 VCnew<
0.8 0.4 V-who< VOlike< VSup>
0.8 0.5 VS-ing>
0.8 0.6 V--'s< VSrace<
0.8 0.7 V-this< VCvote> VSyears<
0.8 0.8 VSnew>
0.8 1.1 V-through>
0.8 1.2 VObecause>
0.8 1.4 VOpercent>
0.9 -0.5 VSher>
0.9 -0.2 V-they<
0.9 -0.1 V-them<
0.9 0 VS-ions<
0.9 0.1 V-which<
0.9 0.2 VOof< VSto>
0.9 0.3 V-supporters> VSmonday>
0.9 0.4 V-candidates< VSduring>
0.9 0.5 V-candidate< VSfirst> VSleast<
0.9 0.6 V-you<
0.9 0.7 VCamong<
0.9 0.9 V-N> V-that< VCnext<
0.9 1 VSvoters<
0.9 1.2 V-years>
1 0.1 VS=5<
1 0.3 VSparty>
1 0.4 V-Uive< VSpoll>
1 0.6 VSas>
1 1 V-two<
1 1.4 VOmuch>
1.1 -0.1 V-many<
1.1 0.2 V-him<
1.1 0.3 V-i< VSconvention> VSprimary>
1.1 0.4 VSits> VSpolls>
1.1 0.9 V-some<
1.1 1.3 VS-ers<
1.2 0.2 VShim>
1.2 0.3 VS-ers> VSpercent<
1.2 0.5 VSinto>
1.2 0.6 V-she>
1.2 0.7 VCconvention<
1.2 1.2 VCeven<
1.3 0.5 VScandidate>
1.3 0.6 VSpolitical<
1.3 0.8 VSafter>
1.3 0.9 VSthose<
1.3 1.1 VCon< VCyear<
1.4 0.8 VSN< VSits<
1.4 0.9 VSdelegates<
1.4 1 VSpeople<
1.4 1.1 VShis<
1.5 0.4 VS-ment>
1.5 1.1 VSher<
1.6 0.2 V-he<
1.6 0.6 VSyou<
1.6 1 VSthey<
1.6 1.6 V-government>
1.7 0.2 V-she<
1.7 0.7 V-U's<
1.7 0.9 VShe<
2 0.3 VO=8>
2.1 0.9 VSi<
2.1 1.1 VSshe<
"""
FIELD_WORD_BEFORE_CUE: Final = """\
-3.1 -2.7 although
-3 -1.6 don’t
-2.9 -1.6 didn’t
-2.8 -2.1 though
-2.6 -1.6 does
-2.6 -1.2 doesn’t
-2.3 -1.5 aren’t isn’t
-2.3 -1 wouldn’t
-2.2 -1.2 hasn't
-2 -1.7 why
-2 -1.4 can’t
-2 -1.3 often
-1.9 -1.3 got hasn’t
-1.9 -1.2 kept
-1.9 -0.9 have
-1.9 -0.8 instead
-1.8 -1.6 keeps leaves
-1.8 -1.5 continues
-1.8 -1.2 doesn't
-1.8 -1.1 are went
-1.8 -1 has haven’t
-1.8 -0.9 always
-1.7 -1.7 must
-1.7 -1.3 cannot sure
-1.7 -1.2 don't
-1.7 -1.1 might
-1.7 -0.9 gave
-1.7 -0.8 said
-1.7 -0.7 also
-1.6 -1.6 sometimes
-1.6 -1.5 starts
-1.6 -1.3 gives
-1.6 -1.1 late were
-1.6 -0.9 emailed took
-1.6 -0.7 had ultimately
-1.6 -0.6 sent
-1.6 -0.5 later
-1.5 -1.6 =4
-1.5 -1.1 breaks described wasn’t
-1.5 -1 carried meanwhile
-1.5 -0.9 dollars language
-1.5 -0.8 can't
-1.5 -0.7 held when
-1.5 -0.6 began
-1.5 -0.5 further
-1.4 -1.4 included while
-1.4 -1.2 but
-1.4 -1.1 continue conversation
-1.4 -1 became having plus
-1.4 -0.9 broke internal
-1.4 -0.8 did false goes kids
-1.4 -0.7 allow backing however provides
-1.4 -0.6 now told
-1.4 -0.5 remains
-1.4 -0.4 moment reason
-1.3 -1.2 quickly quite takes was
-1.3 -1.1 comes perhaps
-1.3 -1 holds seldom
-1.3 -0.9 clash overwhelming right-leaning should
-1.3 -0.8 antiabortion favor getting is priorities targets tells wages
-1.3 -0.7 sold
-1.3 -0.6 beyond
-1.3 -0.5 closest process
-1.3 -0.4 yet
-1.3 -0.3 it's nonprofit
-1.3 -0.2 best
-1.3 0 things
-1.3 0.1 jobs
-1.2 -1.5 probably
-1.2 -1.3 cheered
-1.2 -1.2 came enthusiastic partly watching
-1.2 -1.1 face it’s statements
-1.2 -1 can faces sits suggests
-1.2 -0.9 biggest fuel moderate runs
-1.2 -0.8 Q. aren't brought sat speaking wore
-1.2 -0.7 begun confirmed disclosure drove joined make says sound taxes thus
-1.2 -0.6 consumption days deadline hours isn't opened watch
-1.2 -0.5 may stood then
-1.2 -0.3 remain
-1.2 -0.2 would
-1.2 0.2 soon
-1.1 -1.2 drew
-1.1 -1.1 example greatest
-1.1 -1 chances choose himself key
-1.1 -0.9 rallying tactics
-1.1 -0.8 called ever frequent includes investor rallied separately spectacle threw under
-1.1 -0.7 after appeared centrists include organized plane take teachers territory themselves tweeted visas
-1.1 -0.6 caused echoing left lives microphone scramble seek set turn
-1.1 -0.5 eventual focused never remarks
-1.1 -0.4 month receive still surprisingly
-1.1 -0.3 forcing tool
-1.1 -0.2 typically
-1.1 -0.1 without
-1.1 0.1 rhetoric tentative
-1 -1.2 addition contrast
-1 -1.1 becoming mean phrase
-1 -1 received rolled track
-1 -0.9 amid follow institutional sentence turned
-1 -0.8 begins clearly giving makes remarkable shouldn't
-1 -0.7 answers blunt cover drives earned faced if less mission october past reminiscent written
-1 -0.6 acted bankers centers fighters insurmountable originally refused responded routinely
-1 -0.5 downtown immediately paused radicals reasons recruiting reluctance renew repeatedly visited
-1 -0.4 already debt help keep minutes split spoke system whether
-1 -0.3 prefer pressure so uses
-1 -0.2 actually finally through
-1 -0.1 do
-0.9 -1.1 =3 task
-0.9 -1 aura comment let perpetual programs
-0.9 -0.9 matter reached strong
-0.9 -0.8 comeback edge long there's toughness unless
-0.9 -0.7 asked because certainly chaos confusing customer ends feel life planks second wrote
-0.9 -0.6 achievements and considerable ended faith find fitness hear initially journalists reputation shook stuck wall
-0.9 -0.5 am bought city's corruption doubled endured escalated flight hand lack mock nuanced put relentlessly reversed scrambled
  scurried shrugged
-0.9 -0.4 again ample ban even where
-0.9 -0.3 as could endorsement tend total
-0.9 -0.2 contender declined sought state's stop streets weren't
-0.9 -0.1 behavior notably raised
-0.9 0 event
-0.9 0.2 lesson
-0.9 0.3 strategy
-0.9 0.4 point
-0.8 -1.2 additionally
-0.8 -1.1 asylum attracting burst professional
-0.8 -1 claim upon
-0.8 -0.9 club contacted extent morning natural prompted scenes until
-0.8 -0.8 batch century costs creating debates followed gotten regardless relevant request responses seem wanted
-0.8 -0.7 abandon abandoning critical keeping notable obtained rather trip wake
-0.8 -0.6 above bolster daily halls ignored points praised relied restrictions shows specific subsequently terrorism try
-0.8 -0.5 actively aircraft annual avoided basketball challenge charges collective concerned decline either fodder huge including
  jokingly remember requires rose thanked unemployment unusually way
-0.8 -0.4 added beginning blasted briefly enthusiastically flipped here lobbied marched ninth releasing respected since that's to
  too
-0.8 -0.3 ago announcement criminal deep get hour inability meetings music see
-0.8 -0.2 diplomats exchanges memorial powers result risk very
-0.8 -0.1 donations religion
-0.8 0 embattled
-0.8 0.1 presence strongly
-0.8 1.8 something
-0.7 -1.2 caught married yesterday
-0.7 -1.1 applicants gone higher party’s
-0.7 -1 denounced prior shortly
-0.7 -0.9 below enter formal momentum national-security popularity
-0.7 -0.8 =7 born-again costly highlighting loss suggestion type with
-0.7 -0.7 commitments credibility crowds decisive drawing earlier explanation forced gained officially skills slates stakes stepped
  targeted tenure
-0.7 -0.6 emerged energetic harsh infrastructure mortgages per played presidency pulpit religious seized voiced will
-0.7 -0.5 adopting articles brother's condemned elites endorsements endorser fact-checking featuring first forcefully fund-raising
  happily made preferred pushing radical rich stopped top-tier waning worker
-0.7 -0.4 bad barely basically better border charge commissioner connections curb descended dismal entered ethnic exposed final
  historically honored incites invoked meet moral native part shunned sounded surveillance switch tends tenor unity water
-0.7 -0.3 administration’s content margin material policy
-0.7 -0.2 computer continued crisis didn't increased paid ritual room won't
-0.7 -0.1 attending boost common documents just mingle remained send specifically together
-0.7 0 rise thinks
-0.7 0.1 actions eventually personal plant practice prepared right
-0.7 0.2 needs shift
-0.7 0.3 main
-0.7 0.4 amount interviews
-0.7 0.5 growth tactic
-0.6 -1.1 =6 congressman exact
-0.6 -1 current day spring
-0.6 -0.9 inside latest looks moments muscle shot ultimate wasn't
-0.6 -0.8 dominant double emphasis given lending nuclear pay recent
-0.6 -0.7 access admit against apparently blow circumstances good hardly owns performance sensitive size sleeves stories suddenly
  waivers
-0.6 -0.6 counter december give june manufacturing rape signal stands started statewide stirred stump
-0.6 -0.5 assets before citizenship contenders donated forceful fourth impact improved liar miles months politically poured
  president's punch route shares similarly standing traders trading trillion tweets
-0.6 -0.4 addressed amassed background body brainchild campaigned cited concrete contrary coup describes fierce following for
  frequently gaffes hostility idealists into investigative personally pressed prisoners region reminder renewed repeated spotlight
  status stride tense withheld
-0.6 -0.3 allegedly award criticized fights hoping insists means on openly overwhelmingly power radio require shouted tie twice
  within
-0.6 -0.2 back criticism fall heavy in large raise record use
-0.6 -0.1 apparent birth focus helped minorities onto potential price signature world's
-0.6 0 ahead behind believe built exception gets photo read weeks worth
-0.6 0.1 attacks claims judgment responsible times
-0.6 0.2 college developer failed met partisan tone
-0.6 0.3 bid offer strength
-0.6 0.4 boldly thing
-0.6 0.6 risks
-0.6 0.7 that’s ways
-0.6 0.8 Q!
-0.5 -1.1 brothers
-0.5 -0.9 benefits building emerging fury hire participation scheduled
-0.5 -0.8 allowing oil standards
-0.5 -0.7 cash citing dire firearms governors nasty negligence outright prime turning
-0.5 -0.6 accomplishments april blame boos calm create extreme fingers harder heard look mayhem nominal odd primaries single-payer
  site wearing
-0.5 -0.5 blowback confront decried echoed fellow fractious goals interest issue meantime pep propelled represents safe scores shop
  spread stopping usual writing
-0.5 -0.4 admitted appears attempts battleground biased blocked caps concerning concussion consistent element establish images
  issues misogynist nation's once opposes present pursue single telephone thursday
-0.5 -0.3 abortions argue beside center comments company's consider constant country’s domain e-mail effectively effort eminent
  facts frustrated infamously inflammatory not original podcast posed president’s privately realities reportedly second-place swing
  tried
-0.5 -0.2 almost based begin cold deal delivering endorses famous go highest-profile interests like mass movement successor
  virtually winner
-0.5 -0.1 favorable need noted ongoing schools taking there trouble won
-0.5 0 all broadly fifth middle sentiment wins
-0.5 0.1 advertisements auto black certain collapse diplomatic gallons notice seemingly stock
-0.5 0.2 communities era opportunity populist posts really tied
-0.5 0.3 offers sharp spent start
-0.5 0.4 fracas trends work
-0.5 0.5 enough ground works
-0.5 0.6 contractor votes
-0.5 0.7 Q,
-0.4 -1 supported
-0.4 -0.9 victims
-0.4 -0.8 achieve derisively hall job
-0.4 -0.7 afterward digits eclectic elevated genuine inclined product sexism suffered teleprompter unclear user
-0.4 -0.6 carbon custom deputy dioxide emphasizing entirely greatly in-person information neighborhood overall regarding responding
  trail unfair withdrawal
-0.4 -0.5 appreciate brandished breakfast championed conflicted debate degree different drugmaker end financial freed jail note
  polarizing prepares puts steady technically terrorist vulnerability
-0.4 -0.4 assessment back-and-forth boasting carrying deleted dubbed essentially exists farmers figure fix hook hopes led math minds
  noting one-two only opposite own play potent professors rebuked served stereotypes test ticked triumph
-0.4 -0.3 albeit bet bluster demands disabled dropping favored headlines impassioned impossible leveling mosques naysayer provoke
  remaining rural seemed servers title urging want
-0.4 -0.2 =10 backed bathroom be death dour fight frame gains hackers minute progressed sue surprised tensions tests week
-0.4 -0.1 assault attention business carry fear focusing from helping march murder partisans passing plagiarism reach reaction
  reporters struggle unfavorable years
-0.4 0 computers conflicts far garnered hashtag hold level lived principles subsequent successful
-0.4 0.1 able abortion attacked closing comedian down e-mails expansion image longer passed plants policies proof quietly showing
  vetted
-0.4 0.2 dog fees regulation than waited
-0.4 0.3 connection gun incident insurgent particular partners time zero
-0.4 0.4 away driver force moves
-0.4 0.5 changes colleagues places
-0.4 0.6 problem temperament
-0.4 0.7 easy hometown place remark
-0.4 0.9 migrants
-0.3 -1 reported
-0.3 -0.8 success
-0.3 -0.7 finish
-0.3 -0.6 ending nudge presumptive smaller
-0.3 -0.5 admission agreements analysis around assigned blamed delegates elsewhere emblematic fast fell fought pass philosophy
  recalling regulations sharing streak suggestions town weekly
-0.3 -0.4 being bigger charter conduct describing directed follows great informally living prep publicly situation stations
  three-way tweet tweet-author tweet-date unclassified warnings well wisdom
-0.3 -0.3 basis by caucuses channel clinch finance financing free heightened lunch mailers mention prominently rapid shudders sooner
  stem trade tragedy troops various veered
-0.3 -0.2 along assistance calling political tax worldwide
-0.3 -0.1 course cut division during initial refusal say sense serious serve son
-0.3 0 between broad caucus choice gap joining last-ditch lead out possibility spends surprising wants
-0.3 0.1 accused act action case cast change commissioners favorite frontrunner governments hell last magnitude name same scandal
  support target year
-0.3 0.2 advantage approved offensive or outreach questioned response
-0.3 0.3 companies deeper discipline famed know probe provision purchase questions returned solidly
-0.3 0.4 become complete function future moving near nothing quick specifics warned
-0.3 0.5 controversial numbers oppose schedule
-0.3 0.6 kind mere position
-0.3 0.7 effective
-0.3 1.1 plenty
-0.3 1.5 what
-0.2 -1.1 piece
-0.2 -0.9 intelligence
-0.2 -0.8 despite influential release
-0.2 -0.7 activists district launched pitch
-0.2 -0.6 hopeful released
-0.2 -0.5 centerpiece hosts leaving thousands
-0.2 -0.4 campaigning covered dismantle forwarded global mark neighbor programming reward saturday staunch
-0.2 -0.3 categories entire landmark least reelection regional represent toned transgender trying
-0.2 -0.2 adding allowed among approval been booed discomfort ensure interview larger making massive mistake net planned sell
  slightly supporting sweeping using wednesday
-0.2 -0.1 animated collected contributions conversations defunding front-runner leaning meeting new recently think
-0.2 0 cutting exist opposing over primary screening southern wounded
-0.2 0.1 agreement convention driving engaged headquarters knew popular service step
-0.2 0.2 a agenda alone alternative command draft immigrants leverage links nomination relationships returns touches
-0.2 0.3 accounts airstrikes billions columns committed detail endorse expand houses intense politicking such unusual views
-0.2 0.4 anti-establishment committees grew regular s wording
-0.2 0.5 deportation generally opportunities prices recommendation seeing style topic
-0.2 0.6 danger
-0.2 0.7 economic finances ideas
-0.2 0.8 candidate's question
-0.2 0.9 fewer
-0.2 1 argument ballots
-0.1 -0.8 magazine
-0.1 -0.7 copy outlets
-0.1 -0.6 casino delegation encouraging international passage province
-0.1 -0.5 draw endorsed enforcement roots strategic
-0.1 -0.4 airing gathered governing manager minister neurosurgeon removed section stake
-0.1 -0.3 biofuels co-founder father's husband's investigate legislators newspaper secured
-0.1 -0.2 aimed available come foreign instance involvement online particularly phones prison replaced tuesday writers
-0.1 -0.1 attack build develop events extended hundreds island next of previously sanctions statement world
-0.1 0 about billion campaign's data feeling long-term server soldiers speech sunday superdelegates voting working-class
-0.1 0.1 abuse child finished income january more no other
-0.1 0.2 broader document factory herself intends kill much populous proposal pushed
-0.1 0.3 baseball becomes cases celebrating frustration independence marks tended threats unlike
-0.1 0.4 attended bulk difficult else ethanol institutions modest option putting reflecting toward trend
-0.1 0.5 class contests dynamic hard jet showed throw unprompted
-0.1 0.6 badly coming comprehensive looked markets placed proposals silence
-0.1 0.7 scrutiny view
-0.1 0.8 hands
-0.1 0.9 measure measures
-0.1 1 offered stay tunnels
-0.1 1.1 Q?
-0.1 1.3 topics
0 -0.8 columnist protester
0 -0.7 open
0 -0.6 advising real
0 -0.5 array conferences stronger surrounding
0 -0.4 column done massacre
0 -0.3 anything controversy drama investigation known mandate progressive spectrum ties
0 -0.2 discuss districts island's magnate most narrow network pastor race socialist state’s thinking veterans
0 -0.1 appearance argued email mega ratings services significant
0 0.1 federal old saw september third-party tossed
0 0.2 deemed died factors general hammered immigration issued lost purposes rating referendum scripted small story struck treated
  unexpected website wide-ranging
0 0.3 billionaire civil conference crash direction election expected fact february impromptu major million needed pipeline positions
  post provided races retail selection shooting staffer timing
0 0.4 attempting believes carries dead deficits how indeed lacks nature nights offering progress promised scene word
0 0.5 advance anger deficit losers posted ruling
0 0.6 ability bailout contest country debut economy existence production speak
0 0.7 Q alleging concern inflation opponent subdued that
0 0.8 sort
0 0.9 resort
0.1 -0.6 conservatives strike
0.1 -0.5 areas enemies opinion re-election reluctant welcome
0.1 -0.4 crucial hearing simple uncovered version
0.1 -0.3 =5 coal eastern high leaders mostly operatives party weekend
0.1 -0.2 arm birther corporate counties county filings fit full-time invest nominating overseas path student
0.1 -0.1 anonymity area at confident criminals fundraisers heckler ran seems urged widely
0.1 0 condition filed footage six
0.1 0.1 =8 base both dozen extremist proposed rejection wing
0.1 0.2 courses courts daughter drive executive number security
0.1 0.3 accessed an any city finding greater itself loyal summer talk this
0.1 0.4 attracted discussing downturn escalating highlight identity legislation low ouster prospect requests scare string tight
0.1 0.5 control defending golf names outspoken rent slow stretch terrorists unfavorably violence
0.1 0.6 amounts billionaires closures divisive happen hoped land
0.1 0.7 address approach bill kit objections results skepticism special steps sympathetic whole
0.1 0.8 electronic increase initiative insults project refugees signs solution
0.1 0.9 combination exactly goal plans
0.1 1.1 nine
0.1 1.2 merger which
0.2 -0.7 our
0.2 -0.6 block core reporter
0.2 -0.5 failure growing insider
0.2 -0.4 delegate press rest today
0.2 -0.3 alongside candidate’s followers leadership outside white
0.2 -0.2 currently earnings feminist head increasing mogul party's poor quarter rabbis speechwriter
0.2 -0.1 armed care condemn contributor date embraced evangelical heart majorities millions previous television
0.2 0 famously game lengthy monday
0.2 0.1 book candidate caucus-goers character communications former negative theater third-place traditional victories
0.2 0.2 advocate home nominee parties percent provocative state year's
0.2 0.3 big causes its practices vice-presidential
0.2 0.4 brand defined fundraising important increases netted rates viability
0.2 0.5 benefited decision industry lift property roll seven throughout true unable
0.2 0.6 beat classified consumer difference informed nationwide package solid states unpredictable voted
0.2 0.7 affiliations bound cause dealings decisions doing killing lately raids relationship technologies whoever won’t
0.2 0.9 connect identities move rebuilding secure surge
0.2 1.2 jokes
0.3 -1.2 man
0.3 -0.9 homeland
0.3 -0.8 introduced
0.3 -0.6 elite seen
0.3 -0.5 leading longtime nation’s
0.3 -0.4 attendance giant lists visiting
0.3 -0.3 activist court declared forces majority office reform run secretary
0.3 -0.2 citizens civilian editor four libertarians line margins military operation rank-and-file respondents share
0.3 -0.1 agree attendees domestic editorial field hacker judicial occupation program pursuing rallies separate side three-quarters
  tough wage
0.3 0 academic analysts blog directly heated male mentioned minimum narrowly opposed owner papers scholars sides software
0.3 0.1 additional education estate hate interviewed members mining qualified specialists vigorously
0.3 0.2 church levels off population school supporters the voter
0.3 0.3 classic climate comparing eight handling hiring insured national positive trust two-thirds
0.3 0.4 husband series thought two
0.3 0.5 answer
0.3 0.6 ads aired appointment cell employees politician
0.3 0.7 advertising clip complain delivered distract film straight supposed
0.3 0.8 assume mistrust plan
0.3 0.9 defeat submitted visit
0.3 1.1 central
0.4 -0.6 generation self-described
0.4 -0.4 appeal heads killed page prosecutor rights star
0.4 -0.3 another campaign’s drug icon mathematically november order powerful studies vice
0.4 -0.2 compromise eliminated july leader lobbying long-shot opponents publication theory
0.4 -0.1 coalition coined consultant discovered early journalist marchers published serves third walking
0.4 0 coordinated differences diplomat economist embassies estimates evidence fans investigators message policy-focused private
  representative thrown upstate
0.4 0.1 ad brief chance congressional disclosures explicitly founded laws leave left-leaning managing owned paper updated
0.4 0.2 0 campaign denouncing dropped inquiry pages
0.4 0.3 account chairs clubs couple digital father listed messages nations operations wave
0.4 0.4 competitors engagement rare registration revenue several suit
0.4 0.5 age legislative secret struggled truck vacation vital
0.4 0.6 filibuster locked profile super worked
0.4 0.7 anti-trump centrist leads
0.4 0.8 clinched fiscal hide tack
0.4 0.9 add agencies coincidentally disavowed every polarized transition
0.4 1.1 arms save
0.5 -0.6 cable
0.5 -0.5 percentage
0.5 -0.3 prominent review voice
0.5 -0.2 filing liberal nationalist suburban wealthy
0.5 -0.1 affairs audiences chairwoman countries developers floor lot mirrors organizations partner polling pollster road ruled
  social supports union
0.5 0 assistant ballot camp closed conducted consulting environmentalists hard-line opposition polled pro-trump sites striking their
  titled trailing
0.5 0.1 activities advocated barnstorming country's environmental hawks liberals prime-time workers
0.5 0.2 backs born circle covering gunman knows map numerous older properties representing running swipes
0.5 0.3 active article organizers participated person photos president staff three
0.5 0.4 community fighting speaker used welcomed
0.5 0.5 children committee men
0.5 0.6 banks these
0.5 0.7 affected generated tank text
0.5 0.8 compound
0.5 0.9 authorized demographic
0.5 1.1 picture traveling
0.5 1.2 anti-immigration
0.5 2.4 everything
0.5 2.6 whom
0.6 -0.5 reports
0.6 -0.4 chamber firm nation surrogates
0.6 -0.3 chairman pair
0.6 -0.2 colleague complex desperate
0.6 -0.1 authors backer bureau collection empire figures independent ire officer speakers
0.6 0 attorney brain complaint lines proliferation rally
0.6 0.1 chief contributors evangelicals fund member mishandling moderators pollsters pursued ranking researchers sign snarky watched
0.6 0.2 adopted counsel labor lawsuits projection projects reality retiree truly unconventional
0.6 0.3 advisory anchor angry calls challenger crowd director donors energized lots
0.6 0.4 detailed executives experienced five improving it
0.6 0.5 elected phone planning voters
0.6 0.6 one pro-clinton recognized spend
0.6 0.7 created neither retirement
0.6 0.8 speeches stimulus
0.6 1 energy
0.6 1.2 statistics videos
0.6 1.7 nationally
0.7 -0.5 spokeswoman
0.7 -0.4 organization
0.7 -0.3 official top
0.7 -0.2 editorials seeking
0.7 -0.1 independents news taken technology
0.7 0 anti-muslim losing nor rivals study
0.7 0.1 founder media playing source spoken young
0.7 0.2 accomplished defense disappointment forum inspector letter rule securities so-called talking wife
0.7 0.3 administration's illegally participants physician travels treasurer
0.7 0.4 airwaves handful
0.7 0.5 across incumbent registered superdelegate
0.7 0.6 them those
0.7 0.7 businessman decades effect modern picking
0.7 0.8 bank networks rules
0.7 0.9 government inequality little
0.7 1.1 mail ones
0.7 1.3 search
0.8 -0.6 aide
0.8 -0.5 moderator
0.8 -0.3 actress
0.8 -0.2 lawmaker panel
0.8 -0.1 sitting
0.8 0 businesses businessman's democratic doctor host mate retired science who’s
0.8 0.1 attorneys board chair emails hopefuls ministry odds surviving we’re
0.8 0.2 actors adviser analyst disagreements expert highest-ranking legislature organize pro-life younger
0.8 0.3 amnesty bills bipartisan brass committeeman dispute elections emissions many newly op-ed parade promote
0.8 0.4 brother friend gay mainstream well-known
0.8 0.5 career flood law operative
0.8 0.6 candidates nearly right-wing testing trusted
0.8 0.7 officers words
0.8 0.8 court's rising
0.8 0.9 absentee behalf
0.8 1 constitution
0.9 -0.6 supporter
0.9 -0.4 allies
0.9 -0.1 anyone pundits senior
0.9 0 close conservative lawyer petition police veteran
0.9 0.1 demonstrators non-profit rival they've
0.9 0.2 survey
0.9 0.3 army departments involved prosecution public surveyed unions universities women
0.9 0.4 defenders far-right founders selected vulnerable
0.9 0.5 agency check group his vast
0.9 0.6 exit her seat
0.9 0.7 findings turnout
0.9 1.1 protest
0.9 1.2 boycott
0.9 1.4 kelly
0.9 1.5 arguments
1 -0.3 senators
1 0 ally guests local show someone terms
1 0.1 dean revealed
1 0.2 environment establishment group's lobbyists
1 0.3 cities commentators half largest memo tycoon
1 0.4 cool families firms hadn't
1 0.5 aligned appealing appeals briefed experience video
1 0.6 advisers campaigns him tech
1 0.7 commercials some woman
1 0.9 spot
1 1 people
1 1.2 genocide who
1.1 0 narrator politicians
1.1 0.1 professor upbeat
1.1 0.2 administration aides concert judge justice lawyers minority
1.1 0.3 boreing corporations neurosurgeon’s prince
1.1 0.4 author surveys
1.1 0.5 N entrance governor i'm others
1.1 0.6 mother
1.1 0.9 personnel pilot street
1.1 1 family
1.1 1.1 she's
1.2 0.1 friends reporting scientists strategist trio
1.2 0.2 demographics forecast guy judges lady management one’s
1.2 0.3 jolly
1.2 0.4 co-host company medical
1.2 0.5 each eyes knowledge polls
1.2 0.7 senator
1.2 0.9 hedge
1.2 1 mosque
1.3 -0.1 audience sources
1.3 0.1 familiar
1.3 0.2 headline
1.3 0.3 critics discussion experts lawmakers students
1.3 0.4 budget faction sector
1.3 0.5 commentator editors insiders parents
1.3 0.6 doctors representatives
1.3 0.7 groups
1.3 0.8 named records
1.3 0.9 research
1.4 -0.1 we're
1.4 0 he’ll
1.4 0.1 authorities nobody
1.4 0.2 poll
1.4 0.4 he’s mayor
1.4 0.6 actor
1.4 0.7 protesters
1.4 1 department
1.5 0.2 lawsuit
1.5 0.3 progressives
1.5 0.4 prosecutors
1.5 0.6 affidavit
1.5 0.8 slate team they
1.5 1.4 whose
1.6 0.3 carly report
1.6 0.4 i
1.6 0.5 council
1.6 0.7 none
1.6 0.9 average
1.6 1 schilling
1.6 1.3 users
1.7 0.2 officials
1.7 0.5 schlafly
1.7 0.7 strategists
1.7 0.8 employee he
1.7 1.3 me
1.8 0.2 economists
1.8 1 she
1.9 0.2 advocates
1.9 0.6 spokesman
1.9 0.7 they're
1.9 0.8 he's
2 0.2 my
2.1 0.4 she’s
2.1 0.8 us
2.2 0.4 everyone
2.4 1 investors
2.8 0.9 you
3 0.4 we
"""
FIELD_WORD_AFTER_CUE: Final = """\
-1.6 -2.1 =5
-1.5 -1.3 noted
-1.3 -0.8 whose
-1.2 -2.3 wednesday
-1.2 -1.3 street
-1.2 -1.2 =6
-1.2 -1.1 via
-1.2 -0.9 said
-1.2 -0.8 interviews
-1.1 -1.6 =4
-1.1 -1.1 urged
-1.1 -0.8 air
-1.1 -0.7 skin
-1.1 -0.5 bank's
-1.1 -0.3 overall
-1 -1.8 thursday
-1 -1.6 echoing
-1 -1.4 start
-1 -1.3 nominated permanent
-1 -1.2 =3
-1 -1 online
-1 -0.9 page
-1 -0.8 isn’t times
-1 -0.7 prosecuting
-1 -0.6 once
-1 -0.5 by margin
-1 -0.4 suite
-1 -0.3 requested
-0.9 -1.7 fury suggests
-0.9 -1.5 followers
-0.9 -1.4 disagreed subtle
-0.9 -1.3 throughout
-0.9 -1.2 soldier
-0.9 -1.1 explained
-0.9 -0.9 comes risen talked
-0.9 -0.8 outlets
-0.9 -0.7 who's
-0.9 -0.6 board drawn immediately population
-0.9 0.1 leads
-0.9 0.2 identified worker
-0.8 -1.6 daughter’s
-0.8 -1.4 demurred files following inclination occasions smile
-0.8 -1.3 episode pit
-0.8 -1.2 defects despite slighted slots until
-0.8 -1.1 ear grounds outset pulse
-0.8 -1 again
-0.8 -0.9 citing eyeing
-0.8 -0.8 courts explaining fell finding mayors
-0.8 -0.7 guest
-0.8 -0.6 involving
-0.8 -0.5 address
-0.8 -0.4 over
-0.8 -0.3 but
-0.8 -0.2 court managed related
-0.7 -1.4 urge
-0.7 -1.3 answering celebrated downtown fee group's naming opposes scanner taxpayers
-0.7 -1.2 boost greeted instance lately mocked pollsters stressed stump traction unexpectedly
-0.7 -1.1 conceded imagine injunction morning overlooking podcast prove screen signs summit understated
-0.7 -1 applause camera complicated court's days highest reassuring reminded siblings smaller upon weeks
-0.7 -0.9 behind hitting pastors
-0.7 -0.8 acknowledged bellicose derailing gathered however specter telephone tritium
-0.7 -0.7 against engagement largely mill moment
-0.7 -0.6 after became confirmed december grown last-minute
-0.7 -0.5 appeals bench denunciation
-0.7 -0.4 about included largest
-0.7 -0.3 is march part software
-0.7 -0.2 from
-0.7 -0.1 ballot still
-0.7 0 author quoted
-0.7 0.1 concerning
-0.7 0.3 raids
-0.6 -1.4 crowd saturday
-0.6 -1.2 alarm bar blistering committing daily grade missing piece taping
-0.6 -1.1 announce answered bare blaming cable claimed define diner dismissing example falsely fault first-in-the-nation flashpoint
  foul gets impressions pink potent praises pressing subway toward translate wake wary welcomed withdrawal
-0.6 -1 boos clarify confirm counties defended introduce latter note pointedly prompting searches selling silence trillions without
-0.6 -0.9 bosses except finishing heed hurting implication intellectual maintenance nominee’s sink yelled
-0.6 -0.8 april cheers contributor extensive formidable matters nightclub says suffered wave
-0.6 -0.7 closer exclusive extraordinary features homegrown on opportunities sparked though
-0.6 -0.6 clinched main membership strongest style united
-0.6 -0.5 appeared combat credible error goals moderates sensitive targeting
-0.6 -0.4 as campaigned great terms
-0.6 -0.3 effective for home-school in powerful urgency
-0.6 -0.2 ended large trail
-0.6 -0.1 are came church men sizable
-0.6 0 either failed honesty sold thinks was
-0.6 0.1 contenders
-0.6 0.2 costs deal divide nearby
-0.6 0.3 ranks
-0.5 -1.1 repeating
-0.5 -1 bash booed determining embraced forum furor margins mount picked prepare recalling referencing reliable smiling stealing
  sway tends untenable vacation
-0.5 -0.9 accent acquired aired articulated betray blunt centered clothes compare condemn conditions delivering expect failures
  guaranteed hopefully incremental meaning missions modest occupation offering parallels pledging polite pose print promises
  qualified rebuild recorded reportedly ripped round signaled sophisticated unveiled warn weekend whirl wrote year's
-0.5 -0.8 above aspects aware battleground campus chanted convention's deeper deliver displayed domestic doubt enormous formal
  funded handed neither plus reluctance scrutiny shell skepticism son speculation spreading stack supporting supremacists
  three-quarters touted triple unpopularity week's
-0.5 -0.7 affirm angles brace callousness defending draws expressed headline isolated lows referendum rid second-degree statewide
  successor these
-0.5 -0.6 annual bad basis believes brings carve consistent consistently e-mail exact feel fled grandfather's june levels messages
  phone presumably schools sure
-0.5 -0.5 actions and called clients county elder estimated exist fewer households liberties network prospects recession speakers
  speeches swept
-0.5 -0.4 august challenges deport floor medicine notes pending takeover understand while
-0.5 -0.3 amass among capture echoed flat knock presence under virtues
-0.5 -0.2 before bipartisan expects focusing friendly issue of when worries
-0.5 -0.1 appointment be because cities exchanges had home-state particularly told
-0.5 0 conversations mate nonwhite not often would
-0.5 0.1 caucuses force
-0.5 0.2 to
-0.5 0.3 language
-0.5 0.6 candidly
-0.4 -1.4 plea
-0.4 -1.3 afternoon sunday
-0.4 -1.2 friday
-0.4 -0.9 update
-0.4 -0.8 agriculture anytime approaching assured award celebrity concession conventional counterattack described diminished
  discomfort famous forcibly fueled furious half-hour halting intend knack laughed laughing marred mispronunciations nominate
  passage phrase preview promised proved quell recognizes renovations resignation rethink sharply siding signatures sounded
  speculate stood sum taught thoughts totally viral worths
-0.4 -0.7 add adding allegiances attacked auto backfired bans begun below blame breached briefing broad careful changed cheer
  classic clubs constituents contrasting deepen defend designed desperate deterrent disputed distinction doctor drew eligibility
  emphasize escalated expires forced forward fraction hadn't handling highly homicides inroads landslide launched less mail marry
  mentioning muscle near needle op-ed permitted plaintiffs props prosecute purchase questioned ratify real-time reflected rejected
  remarkable reminder repel reporter's scenes several shifted shootings similarly sit spring statement stayed steep switch ten tying
  unsecured unsure vehicle vengeful waged what’s
-0.4 -0.6 acknowledge appearance argument assertion banker birther blog central confidence courthouse deciding declaring demographic
  desire dig dissatisfaction don’t double-digit doubts equal equate escape fondness foot gross headquarters interns lists loudly mad
  merger military-friendly monday obligations obvious offensive opening past per picking pregnant prompted public-records rallies
  retain section sentiment slowed social taped ultimate venue visiting well who’s winds
-0.4 -0.5 affect alongside amounts arrival asset at attack band big-government body breadth cost degrees down endorse favorite
  female fifth gala ideology informally location longest meetings minimal moments prediction previous replied reservations sidelines
  spur travel tuesday ubiquitous vowed yanked
-0.4 -0.4 aside brief cameras closest criminal damaging detailing elections elite expression months mother narrowly newsmaker
  recommendation regard relations sparking supports supposed unanimous weapons
-0.4 -0.3 alive amid arms audio brain closed declared districts dollars during endorsements faces gives hosts lines manner order
  pace proposals prosecutors region regional requiring rest sons stores through turnout with
-0.4 -0.2 also car could debates exceptions fire forcefully measures now peers roles tunnels wants which
-0.4 -0.1 annually colleagues company cuts have long middle number outsiders prospect should split whom
-0.4 0 back bias given meets money
-0.4 0.1 attempting different employer flag has make second
-0.4 0.2 arbiter cast does gave
-0.4 0.3 college
-0.4 0.4 absentee suited
-0.4 0.5 billionaires
-0.3 -1.1 february
-0.3 -1 assistant energetic hall plant
-0.3 -0.9 bought
-0.3 -0.8 multiple
-0.3 -0.7 added agency's co-host eliminate human kiss-and-tell praised terror-related
-0.3 -0.6 =7 acronym approved attempted comparing connect debunk definition describing erosion eye fiery generally governments
  governors impugning infringing instinctive intrigued invoked lie meaningful mentions midnight moderated odds portrait productive
  program's punitive reference removed residence resulting reviled self-identified singularly slamming solidify starting stretch
  suspected third-place took transfer trending unrest wanting warmly watching wiping
-0.3 -0.5 adequately advantage affected announced aren’t assails assaulted attempts barn battlefield bigoted bound candidacies
  certain conducting conferences connected connection contact continues convicted day debated defensive demonstrators denounced
  depends deregulation dining displace dominates electrical elevated enthusiasm evade evening expectation expectations explosion
  expressing fervor finalized flurry fundraiser funnel glimpse grow growing handle happen heading heating high-speed high-tax
  highlight hospital hours implicitly impressive joking kind lengthy lived massive maybe miss motorcycles opportunity parade
  physically pitting posts presumed project protests provide purporting qualify railed recently revealed scared shot spin spoke spot
  star’s strain substantive topics turns two-year unaware unease vague venues vice vigor walkout widespread withheld won’t writing
  yet
-0.3 -0.4 almost amassed attacking avoid banking briefly brown claim color combined comfortable commander-in-chief commerce compared
  confidentiality contentious counting crossed cultural describe disease disproportionately divisions donors evolution existing
  flight hand headlines highest-profile hope intention killings lunch mainly management migrant passes perform pointing private
  probe propaganda proponent pull rapidly reaction readers really redacted refusing relative remains repeatedly sell series settled
  severe shrinks sincerity speaks stage suspended table taxing teams too tradition training unpopular unusual veterans volunteers
  waging
-0.3 -0.3 amenities applauded assault bases battery bit collapse connections decisions deep earlier expenses flagging generators
  idea justices laugh legally legislative liar lobbyists miles notion out probably proposal racist raise reach recall rising say
  seemed stands string struggle successful surprises that’s train unnamed untouched wealthy words
-0.3 -0.2 accused advised affidavit banned benefit bumper center contender course defense element ethanol gas include january
  mandate modern newcomers operation operations overpromise plans pleasure prosecuted protester reason roots sensitivity september
  speaking than threatening
-0.3 -0.1 activity believe biography coordinated deadline dysfunctional endorsement enemy final freely incumbent instead interview
  lower-level mission paper remarks reminding same soldiers spies stakes things three town trying view worse
-0.3 0 addresses anger approach enthusiastic five forearm good icon measure murder problems promise requirement respects shows
  similar skip
-0.3 0.1 account asked between class father he’ll likened one-third recent reputation think ways wealth were winner
-0.3 0.2 becoming best elect frontrunner made shocked strategy who
-0.3 0.3 ads coal increase nature north plagiarism unfair
-0.3 0.4 already attacks ethnic insiders name never pragmatic
-0.3 0.5 coming dangerous habits what's
-0.3 0.7 politicians
-0.2 -1.1 council
-0.2 -1 challenged defeated regarded suits
-0.2 -0.9 newspaper
-0.2 -0.8 creation
-0.2 -0.7 fear foundation's inquiries mutual
-0.2 -0.6 audience joined
-0.2 -0.5 anew books brand memo run-up scorn see seizing thus works
-0.2 -0.4 abolished advances amounted anyway automatic away backlash bathrooms battled certified classification clubhouse
  confrontation congratulations considers contradict correlation denouncing disclosure display dissatisfied distance doctors
  drinking embarrassing expertise fails fatally fondly forms galvanize guy harsh heightened highlighted holdouts identify interested
  live loses maintain makes mean negotiated negotiations outsourcing passing pleased poisoning posing posting preferred radically
  recognize recording recovered result reviews reviving seized stopped surprise takes tended tired two-term types unclear
  underscoring unseemly upset wonder wording
-0.2 -0.3 acting aftermath aims allowed animosity apart apologize appear argue attending attracted big bilking can't capable caution
  celebrating century ceremony clips completed concentration conclusion confront contested conversation current dark deeply
  devastating dial disavow done eager enacted encourage exploit failure fairly falling featured feckless find firmly flooding
  formally forth green groundwork half hard hiring hostile hot immediate improbable jihadists league look looks lowest methods
  negotiation overthrow ownership places pleading pointed points popping postpone promising quarterly reassured reserves resolve
  scheduled score solid straight students suddenly suggest surface temper tie tied usually version visible vital volatile weight
  welfare xenophobe
-0.2 -0.2 actually agents aggressive arrangement broader calling case chants choosing circumstances closure codes coloring come
  competition conflicts danger darling directly dismayed doesn't drawing dues effectively embrace emotional father's favored
  firearms focus generate go hasn't heads high-profile hometown indeed infiltrated joint lashing like limited loan mainland
  modern-day motivated nice occurred overtures panel pictures poor populous posed preparing publish quotes resorts risky rush seen
  skeptical small smugglers suburban suit tacking tactical talk tap tensions theories trees twice vendor waves wise
-0.2 -0.1 adopted agenda aggressively although appeal appearances bombs bruises burning capital caucusgoers challenger child closing
  complete correctly courtroom departure description discuss enough front-runners furnaces gathering generations governor happy
  harder high-priced hundreds ideas importance integration kids latest laughs laws legislation liability nod only opposition partly
  possibly practice remain saying shirts short son's speech stances systemic tone typically value video wasn’t
-0.2 0 achievement allegations backing beside better capabilities citizenship criminals developed differently divided do evidence
  guests having heard identity income judges last market married mention minority nor office pathway popular primarily priorities
  proof rushing single targeted theme total tracks understanding votes wider
-0.2 0.1 activities agreement appointed armed arrest bombing choice few higher level loans needs no numbers outlining qualifications
  readiness struggled subsidies suspicion swing threats valuations
-0.2 0.2 0 advance an brash developer environment fact filled imports initially insufficient layoffs least positive potentially
  problem side since situation standard-bearer such their turn ultimately viewed vulnerability
-0.2 0.3 aliens brutality character compound computers employers harassing investors more names personal record scale support
  unknown
-0.2 0.4 attorney's gift hikes
-0.2 0.5 benefits programs wrong
-0.2 0.6 challenge document track
-0.2 0.8 Q. job
-0.2 0.9 received
-0.1 -1 magazine sensitivities
-0.1 -0.9 crowned
-0.1 -0.8 attendees official publicly tasks
-0.1 -0.7 actress condition
-0.1 -0.6 affairs authorities closely corporate elsewhere hear judge
-0.1 -0.5 credit institutions party’s personnel
-0.1 -0.4 employees mostly onetime represent returns
-0.1 -0.3 automatically broke discovered husband jockeying owns policing proposing show spread try unifying
-0.1 -0.2 accompanied anxieties beat began bigger blamed boring campaign's carrying clashed club committee condolences conference
  congratulated constant criticize cutting damaged debating differ ending flexibility genocide highway includes increasing insurgent
  later love majority manufacturing nation's nears non-government opinions persuade point proven rallying rated recommend retired
  she’d sponsor vow want
-0.1 -0.1 achieved ahead alienate aligned allows bailout biggest clash commander communicate complained conclusions confident
  confronting considered constitutional deemed determined downplayed drivers easier entire existence framed frustration gained gases
  generating group’s guys heavily hero hired houses including instances insulting intensity into invasion jeers labeling lawmakers
  leaning length leverage link marked models obligated off operative option pain paperback pharmaceutical plan posted powers
  property quality raised rally raucous realize replacement reshape responding responsibility retroactively scathing seat seeking
  skew solely statutory surprising talks that's then-secretary trading treat trust turned uncertain undermine unfunded unit up
  voiced whittling wound youngest
-0.1 0 accusations addressing administered admitting billion block breach break calm care cells containing critical culprit curve
  dead disagree disagreements disallowing diverse double drugs due emissions even factor favorable fiscal foreigners ignore ignoring
  innocent interest jabs killed lead lesser licenses light logic lone-wolf loud mid-2015 montage need none november oppose other
  overturn period pitch praise prepared process product proposition providing radicals rebels refuge remaining remark repeal
  represented require resettle responses rich root seats seeks seize serve signature sister slash southeastern staffers stake taking
  tariffs tears term unnoticed using views visited wages waters we week word worst wounded
-0.1 0.1 adversaries allowing amendment anonymity apparent assembled backers baseball been book boycott camps carried claiming
  clarity commercial controversial criticisms deaths delivered demands far fired front funding fusion help hoping images industrial
  lapses limit militants million minutes negative notably oil ones opposite overseeing pass possible putting questions racial
  reacted route rules sentence sort southern specifics spy stay sustained take time timing tolerance universal upheaval valuable
  visits will working-class young
-0.1 0.2 any appropriate attackers competitive complaint counted counter deals did difference facts homes improved judgment mouth
  open packed parents participants regulations responsible season slow tea top unsolicited visit warned work would-be
-0.1 0.3 accuses can controversy criticism deficits fides flap free incumbents it’s leak next outright overtake paying positioned
  predatory roll silver standing story streak year
-0.1 0.4 adopt ambitions crash doubled earners faith-driven finished form get golf hackers immigrants occupied outsider welcome
  workers
-0.1 0.5 drive emerged fourth hard-line insurers it moderate progressive reveal strength successes suggestion
-0.1 0.6 how if pushing so whether
-0.1 0.7 building coup nominees platform receiving struggles
-0.1 0.8 that
-0.1 1 choices
0 -1.1 minister
0 -0.9 filing
0 -0.8 chairman news retail
0 -0.7 follow-up
0 -0.6 broadcast friends list senator
0 -0.5 anyone cyber headed nominating officials
0 -0.4 =8 employee overwhelming paltry percentage profile set tank
0 -0.3 article backed city descent executive journalist leaders our rival transcripts user
0 -0.2 end every kept night older reported test
0 -0.1 arm attention call completely member month rebuke registration reporting showed starts unable very
0 0.1 aboard ailing always applicants attributed authority battle bigotry blood brother bullied cannot clearly coalescing comparison
  condemned confirmation conflict confused consider crack decade defrauded descriptions designated developing digits direction
  disarray disclosed dismissed divisive don't driver's durable earliest eight endorsing engaging enters establish expanded
  extremists fabricated favor financially first football founders fueling give gone grant harmed head-to-head hire hosted inability
  independence indication infrastructure insults jeopardize keep knocked know lasting legalized lingering lobbied losing lower
  manage mass month's necessarily ongoing overwhelmingly pivot playing punish punished raising ready rebates reduce repudiate
  respect respond risks sale securing seem sense shape shared sooner stagnant step striking stronger suppression technique tent then
  titled tweeted underdog unemployment uninsured waiting walked warnings written
0 0.2 a agreed apparently appears applied argued asserting assets athletes ballots batch becomes behalf beyond bleeding bona caused
  climate coalesce continuing convention cooperation dealings debunked defeat deficiencies differences dropping each electoral
  eminent engaged entering eventually experienced extension extent face fees fields financial findings fun gallons girl got ground
  guilty he'll held hour individuals influential its judicial larger lawsuits limits line looked meeting much nervous painting
  penalty perhaps place premiums presidential profit program prohibitions put rather reached relentless request requires revenue
  rigged rights ruled settlement size sometimes speak stature stock subject systems there’s unite viewing won you
0 0.3 accepted accounts action audiences cell championship chaos charities checks companies contests continued contrary damages
  dynamic emphasis established failing finally fraud horror intrusions landmark low meant message military minimum nation’s
  necessary organize p.m. pages position predicted pro-choice proposed question reconsider release response rhetoric seeing seeming
  selected signal somewhat south stop stories stuff summer sympathy terrorist the trial turning two vast victor virus wage weekly
  went
0 0.4 answer areas choose city's concern contracts culture disappointment dominance fascist frequently future husband's hypocritical
  levy might mix owner's rate re-election sexist taxes testing today where
0 0.5 archive asking charges crisis cut deserves embattled families favorability filibuster frustrations garnered generated night’s
  pushed releases required security terrorism trade tragedy transgender unfavorably unify violence
0 0.6 concerns dash discriminated domain drop feared guns occasionally particular photo positions providers race scandal thanks
  there this two-man
0 0.7 agree e-mails eligible outcome post specifically talking them traditional values what
0 0.8 angered comments knowing shrinking
0 0.9 finances front-runner
0 1 war
0 1.1 status
0.1 -0.9 here
0.1 -0.7 resident
0.1 -0.6 ability died longer present responded tweet
0.1 -0.5 direct four offer outreach publishing traded
0.1 -0.4 attorney mind moderator pledged
0.1 -0.3 campaigning diplomatic editorial evangelical late own registered watchdog
0.1 -0.2 around average many movie normally october organizer relationships
0.1 -0.1 both criticizing discussion distinguished effort email familiar full goes holds home known labor mayor one-time party's
0.1 0 across caucus finance finish investigation lawyers leading lined most national
0.1 0.1 addressed along born brushing critics emails graduates hacked key lobbying percent privately something
0.1 0.2 accomplish advanced advice advocating aggravated applying backs believing biofuels bitterly bomber clear communities
  contributions deadliest degree disputes driving emerge enjoyed entry essentially ethical event expanding explain forcing fracking
  fundraisers harm heavy hoped intended jokingly longstanding named overrun pandering persuading play political potential precarious
  prime protect purely quietly rallied returning shaped single-payer skywriting stepping supply surrogates they’ve thousands turmoil
  two-thirds veto voices vowing working
0.1 0.3 able activated admit agreeing airport apply background beginning birthright booing budget bullets calculating carbon casino
  caveat charter cheering cited code communication contain cooperate credits decide default deletions demonstrated development
  discussing doesn’t erupted exactly facilitate fallen fighting follow footing fresh giving hands happens heated holding iconic
  implied indicated inserted interpretation introducing isolate keeping knew land letting narrow new nondisclosure old ordered pair
  participation penetrate photos prices radicalized reading recruitment reducing reiterated relief religion remember seems sign
  slightly speed spouse started stem stride thing threshold tight towers transactions transparency trash type unconstitutional
  understood unrealistic unsuccessfully unwillingness upper used voter wanted warrant
0.1 0.4 acceptance alleged arguments assistance assure auction bearing beating being birth committed computer controls cover
  coverage desk detailed discussed dozen driver easily echo electricity everything extends factors faith faked fallout fight fine
  fireworks getting governing grid hearing his house ignored immunity jobs just leave libel looking looming malaise mark maximum
  means militant mothers nuclear onto otherwise ouster out-of-pocket paths performed poses prison problematic protest provision
  provisions racism rates reasonable refugee regretted remote risk saw scares search sharp shooting showing shown solicit spend
  stable standards stark straightforward struck suggested suspects sweeping tackle tactic technology telling text thrown tighter
  tool trade-off troops various videos vision weak week’s whole worth yell
0.1 0.5 actively base boasted buy candidate cash change check classified condemning conduct decision elders enemies ensure events
  fall goal hashtag historic improvement investigators math nominee picks picture policies preference pregnancy prosecutor province
  purchasers reasons reform remove scores serious seriously she's silent skills soil soured surveillance tactics they’re together
  undercut world's
0.1 0.6 affair associate constitutes couldn’t country cycle disrespect election ends fade fuel inaccurate increases leaked loss
  migrants nation passed plane preparedness pressure priority restrict rise site stability steel strongly
0.1 0.7 achievements chat fate perception prevented progress relationship services strict teacher trailed wins
0.1 0.8 conventions death democratic earnings field fleeing hate nomination tonight zero
0.1 0.9 coalition core
0.1 1 Q? candidacy shooter
0.1 1.2 success ventures
0.2 -0.8 hopefuls
0.2 -0.7 breakfast right-wing
0.2 -0.6 founded
0.2 -0.5 arena authors column encounter helped host managing opponents room sixth-place
0.2 -0.4 brokers regulators
0.2 -0.3 advising bills ethics head male moved power
0.2 -0.2 lawmaker letter rank state's tally third viewers worked
0.2 -0.1 another congressional daughter demonstrate federal real
0.2 0 advise business consulted lean nothing openly played spent statements station winning
0.2 0.1 delegation exchange founder hasn’t information july significant super third-party use
0.2 0.2 family's liberal primaries push share supported way white woman
0.2 0.3 =10 didn't dinner fair history prioritize sides strengthened
0.2 0.4 admitted aid anti-muslim assassination back-and-forth bitter blocks bubble burst clearances comply contributed corruption
  creditors delegate-selection deprive detained devoted economies effect entitled equity fascism filed fix freeze gay geopolitical
  heroin herself imbalance impact imported initial injured instructed insult inversions iphone lot mentioned nickname occur offense
  penalties plot presumptive produced profession protected questioning quick refused repay retirement reversed role secrets segment
  send setting staggering strictly tested they've thinking unborn understands unfit unprepared varying violates women's
0.2 0.5 adapting administration’s advertising airing allegiance alternatives aren't badge blocked bloody bolster breaking candidates
  caught cease-fire certificate chaotic charge charged composed consolidate constitution contents currency declarations deliberate
  deployed dioxide dipped disavowed discrimination dramatic ease edge efforts eighth embracing evenly expired extend extreme
  facilities feud first-term gender going gun halls halt homosexuality hydrogen indict influenced insist insistence institution
  intruders investment invitation invited killing kinds lacks lagging legalization lending license lobbing lost memories merely
  migration mired mishandling misleading nationwide not-quite-so-long-shot originated passionate pay people’s performing person
  pivotal plight poised policy presented presumptively prior promoting prosecution public’s pursuit quiet reap referenda regular
  relatively relied rely restrictions rumors savings served shift sixth solutions stalled stated succeeding sue supposedly
  sympathetic testified they'll they’d transition tried troubles twin unacceptable unclassified undetermined unless unprecedented
  unusually violated violation warfare weaknesses wear years
0.2 0.6 accusing affirmative agreements anticipated apologized area authorization balance bankruptcy binding bodies buzz candidate's
  changes clause competing conscience consensus counterproductive created deserved diplomacy disaster economy electing enterprises
  evenhanded expense extremism fast figure formula full-time generation gotten imprisoned inevitably intense it's lack little
  majorities model moving narrative norm obstacle one-on-one performance personality popularity praising predict procedure products
  pronounced properties prospective realistic reassurance regulation reserved richest rule school scope seeker slogan society soon
  staples succeeded terror therefore they touched treated uncommitted undocumented unilateral vice-presidential violations weakness
  withdraw
0.2 0.7 affordable airstrikes amnesty assigned border champion concessions contrast credibility database deadly debt decisive denial
  department's fears harassment immigrant immigration judgement marriage moniker nationally outrage overhaul parties planet poverty
  predecessors proud radical recovery relevant rescue scene secret system tide unfold wall widely winners your
0.2 0.8 abandon accord answers anti-trump bloc catastrophe comment constituency decline diplomat disorderly excuse exposure
  extramarital firms growth inclusiveness joke justice knowledge mortgages nine phony populist standard threat ticket
0.2 0.9 Q accomplishments control defeating humility pro-israel temperament themes
0.2 1 celebrities gap lied losses stopping survive untrue
0.2 1.1 fail life narrowed options
0.2 1.2 elites
0.2 1.4 socialist
0.2 1.6 yes
0.3 -0.9 website
0.3 -0.8 counterpart
0.3 -0.6 independent inside lawyer moderators organized
0.3 -0.5 briefed decades outside
0.3 -0.4 radio released
0.3 -0.3 agencies met teenager
0.3 -0.2 medical northern restaurant younger
0.3 -0.1 entrepreneur websites
0.3 0 centrist estate file foremost lawsuit others
0.3 0.1 ad ago apartment channels experience group knows manager people reluctant resources
0.3 0.2 calls earned family former handful signed sites supportive vote
0.3 0.3 ally decided huge inequality lady needed one president religious running sent sought states voters
0.3 0.4 analysis bank based contest departments energy offered professional represents those topic within
0.3 0.5 civil count debate false faster focuses fought global health opponent sacrificed sellers staffer undecided win
0.3 0.6 aback acted actual alter appointing appreciate ask beautiful bottom build capitalize cheap civilians clarifying cloning
  combating commit complaints concept considering convincing coupled defund deposition depriving derided digital dislike dominating
  doors draw dropped encouragement encryption entirely erect fake falls feet felons hatred housing hypothetical improperly inherited
  insists invest inviting legal links match midst mom monetary newly nobody officer opposing organization’s pledge president's
  primary projects prone properly pursued rattled reelection safety savage she’s skilled slammed sniper someone steer stream tend
  toll tribute uneasy unlikely voluntarily write
0.3 0.7 abandoned access accomplished achieving addiction addition aimed allow alone associated attempt barring basic bathroom
  benchmark bind bleak bounds calendar captured cement chance civilian cleaner client communism consideration convince cookies
  creating critique daughters defection deportation destruction disregard epidemic ethnicity expose extra facility foundation gain
  general gifts hedge identifying imposing inadequate increasingly interactions intervene investigate investigative investments
  island issues jihad jurisdiction lapse launching linked lock move murdered newspapers normal offices offset payment physical
  poorer possibility prayers racists range ranging raped rationale recommended reflect regularly reliably remained render retrospect
  salaries same-sex secured she’ll significance sitting solidarity somehow somewhere strike sued supporter surrounding tale tell
  torture treatment truck true unauthorized upcoming urging vaccine vehicles viability wide-ranging worried
0.3 0.8 abuse according amplify anti-establishment array assaults assuming bargain beholden bill bridge bringing casinos cause
  communist containment corrupt couples detainees dignity discretion donations else empathy entered equally equipment eventual
  feeling forceful further grasp he'd hike implicit improve intent interests investing jail joining legitimate long-term lose
  manufacturers markets mere obstacles opened overseas participate path pattern payments peace prisoners rare rein returned save sea
  seven sexual slot statistics suggestions tarring tenure testimony truth typical weapon
0.3 0.9 additional charity deleted divorce doom illegal incident oath practices refugees return road visas whites
0.3 1 agrees altogether commentary corporations courses critiques dispute fliers fraught heritage him incest involvement norms
  presidency questionable sanctions stance subsequent users
0.3 1.1 claims confidential contributors dramatically fractured granting material neutral outlined principles reject
0.3 1.2 instincts
0.3 1.3 attend payback
0.3 1.4 Q,
0.4 -0.6 advocacy fans spokesman struggling television
0.4 -0.5 authorized senators
0.4 -0.4 company's opposed tour voice
0.4 -0.3 progressives regions stars studies
0.4 -0.1 cared extremist friend individual representing themselves viable
0.4 0 afterward capitals found indictment intelligence man organizers special wars
0.4 0.1 aide black i investigations members non-partisan sponsored teaches willing
0.4 0.2 anchor announcement boy department directed doing governor’s investor party runs taken
0.4 0.3 backer eliminating he read state student thought
0.4 0.4 age credentials impose mogul price she superdelegates
0.4 0.5 hacking holes involved leadership obtained officers previously unsuccessful voted western
0.4 0.6 legacy original planned voting
0.4 0.7 academic earning her neurosurgeon partnership recognized selection slate strong unrelenting
0.4 0.8 abortion acts angry authoritarian belonging box casting catch changing clothing colleges currently declare denying deported
  develop difficult exists facing flip grabbed gun-control heart improvements join justified laying maintained meet middle-class
  misinformation municipal nasty neutrality outsource overly people's personally pilot plain preventing prime-time provides
  psychology regulating s scheduling science senator’s sex surge technical they're thwart tuition useful violent weigh
0.4 0.9 administration's album am anything appealing basically belief citizen compromised dangers dealers dealing deny depending
  disabled disappointing distribute dividing donor empire equivalent expected friendship fundamentally gays generous government's
  greenhouse guide healing hiding historical illegally improper inhumane initiatives interrogation issuing keeps laid leaks
  left-wing listeners loyalty manipulation misguided mixed mocking mosque moves no-fly no. obtaining operating originally outlook
  overturned performances persistent punching recognizing recount referred register resistance resulted reward slavery soften
  temporary tens uncertainty unique unpredictable whoever
0.4 1 adjustments allegedly anymore aspirations believed cellphone centers chains compromise crimes demanding design economics
  experiences fan fortune government’s greater image indefinitely mobilize nominations patience proceed pulled restrictive
  revolution scenario scholarship separate simple star strongholds tax temporarily
0.4 1.1 abortions apology behavior bridges concert controversies damage dollar entitlement expansion fringe happened massacre minds
  moon offerings pipeline quo races unwanted
0.4 1.2 bid consumption
0.4 1.3 neighborhoods resolution sexism
0.4 1.4 breaks cases
0.4 1.5 dissent focused rape
0.4 1.8 why
0.5 -0.5 executives
0.5 -0.4 activists inner left
0.5 -0.2 chairs us
0.5 -0.1 analyst early organization portrayed president’s replace
0.5 0 brothers fellow steps tendency
0.5 0.1 communications polled polls research respondents sales storm vocal
0.5 0.2 ambassador establishment fundraising helping liberals longtime recalled surveys
0.5 0.3 discussions led speechwriter
0.5 0.4 campaign delegate humanitarian likely my right some
0.5 0.5 camp crucial declined delegates details donated electorate government insurance itself transcript
0.5 0.6 alternative challenging influence movement spoken
0.5 0.7 counsel superdelegate
0.5 0.8 favors matter parent reaching
0.5 0.9 eradicate independently parliamentary politics portfolio profits teaching touch
0.5 1 biased bomb canceled charitable crackdown crossing duties educational girlfriend hers imminent interesting jet learned
  legalize legalizing lone neighbors pigs protecting realities seek sexually signing super-pac upsets violating
0.5 1.1 Q! achieve ammunition attractive badly begins broadly comprehensive concerned contrasts defunding distributed dozens feels
  firearm health-care incomes lesson listed merits nations natural proceeds refrain refusal republish resign responds scandals
  sector shake-up succeed trustworthy unfairly vetted welcoming wishes
0.5 1.2 articles biological calculation content gaze granted judge’s service shaky techniques thread truthful unpaid victims wide
0.5 1.3 asylum detail instructions permits rapists supremacist
0.5 1.4 causes goodbye himself
0.5 1.5 arrests discriminatory
0.6 -0.8 parliament
0.6 -0.6 unions
0.6 -0.4 advocates
0.6 -0.3 blacks scientist
0.6 -0.2 chief critic planning
0.6 -0.1 blue groups polling
0.6 0 agency cautious firm players staff
0.6 0.1 activist bids campaigns
0.6 0.2 film survey
0.6 0.3 introduced pundits
0.6 0.4 built commissioner conservative countries de division low-income politician ruling union
0.6 0.5 agent billionaire campaign’s supporters suspend
0.6 0.6 era opted publisher specific teachers
0.6 0.7 card committees consulting correspondence data nearly successfully
0.6 0.8 drafting index papers so-called
0.6 0.9 boss industry pick roughly
0.6 1 available helps leader politically
0.6 1.1 review run trouble
0.6 1.2 bail bite boosting crime dependent exception fierce fly funds game genuine grants gunned mistake monitoring perfect
  regarding regret rewarding watch wrongdoing
0.6 1.3 assessments chances considerable copies demographics dominated engage extended finger-shaped handled he’d inspiring
  journalism plotting reforming socialism trailing victory waterboarding worry
0.6 1.4 diversity freedom grind inevitable learn regime shakeup trip
0.6 1.5 antiabortion flaws momentum overlapping
0.6 1.6 democracy title
0.6 1.8 optimism
0.7 -0.6 serves
0.7 -0.4 networks
0.7 -0.3 photograph
0.7 0 aides collar international public
0.7 0.1 report
0.7 0.2 analysts close homeowners rivals towards
0.7 0.3 strategist
0.7 0.4 assessment conservatives economists wearing
0.7 0.5 published reforms wife
0.7 0.6 observers pause virtually
0.7 0.7 physician
0.7 0.8 alike he’s pool
0.7 0.9 congressman nonprofit playbook
0.7 1 internal
0.7 1.1 act amendments steering
0.7 1.2 aim
0.7 1.3 spending
0.7 1.4 earn seemingly shut
0.7 1.5 abandoning defamation emergency ineligible schedule state-by-state undermined
0.7 1.6 factory mainstream package unity
0.7 1.7 unqualified
0.7 1.8 customers
0.8 -0.3 chain
0.8 -0.1 collection strategists
0.8 0 attended secretary spokeswoman
0.8 0.1 far-right grew organizations poll reporter senior
0.8 0.2 allies strategic
0.8 0.3 documentary enforcement
0.8 0.4 N makers partner women
0.8 0.5 broken elected law youth
0.8 0.6 especially half-dozen journalists owner
0.8 0.7 contained
0.8 0.8 abroad administrations oversaw replaced results world
0.8 0.9 server
0.8 1.2 witness
0.8 1.4 messaging
0.8 1.5 environmental
0.8 1.7 requests
0.8 1.8 anti-gay
0.9 -0.7 experts
0.9 -0.3 editor
0.9 -0.2 endorsed exit wing
0.9 0 administration director
0.9 0.1 adviser guard
0.9 0.2 counterterrorism operatives
0.9 0.3 pope
0.9 0.4 attendance figures sources
0.9 0.5 revelations
0.9 0.6 citizens lobbyist minorities source
0.9 0.7 businessman
0.9 0.8 reduced
0.9 0.9 commanding fights
0.9 1.2 mortgage
0.9 1.7 wasn't
0.9 1.9 anxiety
1 0 media
1 0.2 competitors grand
1 0.5 commission me quarter study
1 0.6 pollster
1 0.7 materials
1 0.8 serving
1 0.9 inspired organizing summary
1 1.1 brought prevent
1.1 -0.2 records
1.1 -0.1 evangelicals
1.1 0 anonymously
1.1 0.1 researchers
1.1 0.2 conducted
1.1 0.4 circle
1.1 0.6 envoy
1.1 0.7 documents team
1.1 1.1 professor
1.1 1.3 pro-clinton
1.2 0.5 reports
1.2 0.6 actor veteran
1.2 0.9 constituencies
1.2 1.2 worldwide
1.2 1.4 independents
1.3 0.6 everyone
1.3 1.1 filings
1.5 0.3 surveyed
"""
FIELD_TAG_AND_PREVIOUS_BEFORE_CUE: Final = """\
-3.3 -2.1 =5|and
-2.7 -1.9 ^|and
-2.6 -1.6 N|both
-2.4 -1.7 =3|and
-2.3 -2 Q.|and
-2.2 -1.5 -ers|-
-2.2 -1.2 N|all
-2.2 -0.7 -s|U
-2.1 -1.4 which|Ued
-2.1 -1.1 i|-
-2 -1.8 but|=3
-2 -1.5 what|he
-2 -1.3 N|like i|U
-2 -1.1 =3|with which|-ly
-1.9 -2.5 ^|what
-1.9 -1.2 campaign|U
-1.9 -1.1 said|she
-1.9 -1 N|Ved that|she
-1.9 -0.9 said|he
-1.8 -1.9 now|that
-1.8 -1.6 =3|to
-1.8 -1 =3|even who|=3
-1.8 -0.8 N|U
-1.8 -0.6 =6|all
-1.7 -1.7 -|be
-1.7 -1.1 and|Ued
-1.7 -1 =3|have
-1.7 -0.9 -ers|Uly campaign|Ued they|-
-1.7 -0.7 =5|as
-1.7 -0.4 N|recent
-1.6 -2.6 in|which
-1.6 -1.8 ^|with
-1.6 -1.4 is|that
-1.6 -1.2 N|most campaign|-ed
-1.6 -0.8 -ers|-ed
-1.6 -0.6 N|Ued
-1.5 -2 during|which
-1.5 -1.6 ^|just
-1.5 -1.5 =5|=7 which|was
-1.5 -1.4 =5|=10 but|as candidates|-
-1.5 -1.3 how|-s
-1.5 -1.2 =5|so
-1.5 -1.1 Q,|said
-1.5 -1 -s|-ly -s|Uer =5|but ^|=6 campaign|on
-1.5 -0.9 =8|last N|-ed Ved|his in|three it|-s president|U supporters|U when|they
-1.5 -0.8 =3|Ved N|a ^|as which|Uly
-1.5 -0.7 =3|has N|has U|their ^|=10 with|both
-1.5 -0.6 he|-s the|more
-1.4 -1.5 -ed|that
-1.4 -1.4 time|=3
-1.4 -1.3 Ued|a to|which
-1.4 -1.2 -ed|his Uion|=3 Ved|him
-1.4 -1.1 -ion|Ued N|also been|a had|- his|recent she|U than|three with|some
-1.4 -1 -|=5 ^|first because|of
-1.4 -0.9 Ved|-ity policy|=3 who|last
-1.4 -0.8 -s|have =3|Uer Ued|his Us|as nominee|-s race|for she|- you|-
-1.4 -0.7 =3|Vly N|been his|more
-1.4 -0.6 -s|now candidates|U
-1.4 -0.5 -|there
-1.4 -0.4 while|some
-1.4 -0.3 -s|will
-1.4 -0.1 =3|-ing
-1.3 -1.5 -|now made|=3
-1.3 -1.4 =5|what =6|or Uly|=3 candidates|Ued that|=3
-1.3 -1.3 -|just
-1.3 -1.2 N|called at|which
-1.3 -1.1 0|-ions some|=3 then|=3
-1.3 -1 -ive|N -|night
-1.3 -0.9 N|on ^|=7 between|N from|a supporters|- to|those would|-er
-1.3 -0.8 -'s|=3 =3|in =8|=6 N|Vly N|only ^|to a|-s candidate|- candidate|is email|=3 out|N
-1.3 -0.7 U|-'s candidate|U
-1.3 -0.6 =3|Uing
-1.3 -0.5 he|- or|N
-1.3 -0.4 N|was candidate|has
-1.2 -1.7 Ved|=3
-1.2 -1.6 on|an so|=3
-1.2 -1.4 Ument|- but|in which|Ved
-1.2 -1.3 =6|at but|if time|that
-1.2 -1.2 win|=3
-1.2 -1.1 -|much =3|-ed Us|the government|=3
-1.2 -1 but|-er campaign|-ing had|the
-1.2 -0.9 -ions|on -|has ^|where an|-ity but|for years|of
-1.2 -0.8 -|=7 =3|was Q.|while Uing|his Us|=3 to|voters
-1.2 -0.7 =8|on N|is Ved|some as|for he|Us up|the
-1.2 -0.6 first|-er his|V it|U on|it supporters|have told|N
-1.2 -0.5 -ers|have =3|while campaign|had
-1.2 -0.2 =3|for but|it one|=3
-1.2 0 N|made
-1.2 0.2 N|Ument
-1.1 -1.4 -ly|for and|an
-1.1 -1.3 ^|but on|their
-1.1 -1.2 -s|=7 N|Uly Uly|-ing was|one
-1.1 -1.1 =3|because =5|with vote|=3 what|do
-1.1 -1 -ly|-er Vs|of both|have
-1.1 -0.9 -ers|were -ion|U -|did =3|after =5|how and|at at|N before|his up|his which|-ed
-1.1 -0.8 -ion|-ed -s|not U|0 Vs|for ^|those among|-s and|from but|while on|who or|the primary|=3 said|they this|Q who|in
-1.1 -0.7 -|party =3|but =3|had N|just Ued|-ers Uing|about Ved|it and|Uing her|-ive he|Ued says|she she|Us
-1.1 -0.6 -ed|this -ing|their -ion|-al =3|did =3|whether =3|would Ved|her by|former campaign|also have|all have|in like|many
  most|-ly she|-s some|to they|Uer who|-ly
-1.1 -0.5 -ed|-er =5|Q. N|before percent|=3 voters|-
-1.1 -0.4 N|have N|states V|in
-1.1 -0.3 -s|did N|by ^|for for|many
-1.1 -0.2 N|Vs N|then most|- will|-
-1.1 -0.1 =3|Ued
-1.1 0 in|N is|one
-1.1 0.2 -|Uing
-1.1 0.3 -s|this
-1 -1.6 ^|it
-1 -1.5 -ed|0
-1 -1.4 ^|while is|how
-1 -1.3 ^|in
-1 -1.2 -ment|=6 Ued|over
-1 -1.1 -s|are ^|U it|-
-1 -1 =6|where about|the after|-ing a|=4
-1 -0.9 -ed|=3 =6|Ued Q.|that Uing|U Ving|N ^|-s after|Uing but|because the|polls
-1 -0.8 -'s|0 -'s|first -ive|to -|will U|-ly U|was ^|Uly all|-s campaign|Ved made|a then|-
-1 -0.7 -'s|-er 0|years =8|Ued U|after U|her an|Us group|of he|U his|-ive that|their voters|have was|-s who|-
-1 -0.6 -ed|party -er|-ly N|told U|much U|some Vly|=3 ^|one former|N her|-ed him|- next|president of|it one|more said|the that|-ly
  two|Ued won|- year|of
-1 -0.5 -ers|U -s|say -|also N|Us Ument|and U|-al U|voters Ved|he Vs|that back|at her|Ument
-1 -0.4 -'s|- =5|for N|did candidates|have the|N
-1 -0.3 ^|or ^|so night|=3 on|N that|have through|his
-1 -0.2 -al|government Uion|-ly
-1 -0.1 -ers|Ued -ion|-er people|=3 they|U
-1 0.2 his|0
-0.9 -1.4 only|N
-0.9 -1.3 more|=3
-0.9 -1.2 Ument|that to|some
-0.9 -1.1 V|=3 that|may
-0.9 -1 -ers|=3 -|primary N|year Ued|-er Uive|=3 ^|when did|=3 his|Ument to|-er
-0.9 -0.9 -ment|had -|are 0|presidential and|while i|would of|about said|that than|-er their|-ing
-0.9 -0.8 -s|most -|last -|no =3|including =5|then =6|was N|even Q|=8 Vs|N are|a say|he was|president who|will
-0.9 -0.7 -ed|about -ers|had -s|into -|Vly U's|- Ued|N Uly|that U|=3 Ved|in be|the but|there candidate|on has|in make|the they|will
-0.9 -0.6 =10|-ed =10|-ing =5|=6 N|week Ued|before as|-ed but|on has|Us may|- nominee|has of|Uive saying|he says|he some|-ed
  state|Ved up|N
-0.9 -0.5 -s|even =5|now =6|-ly =6|made N|had N|her Ument|=3 Ved|about Ved|and Ved|with have|both her|first then|-s then|Ved up|its
-0.9 -0.4 =3|on N|are U|Us U|more Ved|-s Ved|N a|Q, he|will in|many it|Us million|to through|the
-0.9 -0.3 -ers|-ions -er|and also|Us is|Ued out|at
-0.9 -0.2 -ity|that -|could while|-ing
-0.9 -0.1 -ers|will N|said many|voters million|=3
-0.9 0 -s|new =3|from =6|have a|group
-0.9 0.2 N|still
-0.8 -1.6 in|just
-0.8 -1.4 for|all
-0.8 -1.3 only|that week|that
-0.8 -1.2 =3|of which|-
-0.8 -1.1 other|N to|that
-0.8 -1 Ument|for not|Us
-0.8 -0.9 =3|if U|this are|-ing for|now not|that
-0.8 -0.8 -ing|more -ly|in -|when =4|when =6|with =7|Q N|Uers Ved|-ing ^|Ving ^|if could|be first|N his|Uer his|attacks million|who
  supporters|were
-0.8 -0.7 -s|than -|can Ued|=3 Uing|=3 Us|-ion Us|no but|now during|a he|-ed his|own is|V only|the supporters|on the|interview
-0.8 -0.6 -al|is -ers|during -ing|=3 -ing|said -ly|-al -ly|on -s|his =5|U =8|Ved N|or Q|with Uion|was U|those Vs|- about|her is|what
  says|N than|two told|-s two|most were|-s
-0.8 -0.5 -er|while -ive|who -s|no -s|party =6|Uly N|monday N|not Q?|said and|Vly and|will but|since candidates|to candidate|to
  delegates|- far|-s people|to president|Ved said|in who|U with|-ers
-0.8 -0.4 -ly|0 -s|also -s|been N|Ving N|where N|will Q,|Ving Ued|Us Uion|of Us|=5 as|if been|Ving country|and for|the his|-'s is|0
  is|by last|-'s may|and out|their says|the she|Vly to|make you|can
-0.8 -0.3 -ers|may -ing|-ing -s|had =5|at N|V at|his called|for for|her he|-ly
-0.8 -0.2 -er|with -s|may -|any =3|also =3|is =6|U ^|now has|not his|N not|=3 she|-ly some|U so|that to|-s
-0.8 -0.1 -ion|for =5|because =6|as N|0 N|says you|U
-0.8 0 U|-ion be|- her|-ion that|Q,
-0.8 0.1 -|up =5|in
-0.8 0.2 but|Uing support|=3
-0.8 0.3 over|N
-0.7 -1.3 -ment|has
-0.7 -1.2 -ing|as if|there
-0.7 -1.1 -|=4 Us|have Ving|Q, ^|before was|being
-0.7 -1 -|while =5|where N|make Uing|is even|-er no|such of|an year|after
-0.7 -0.9 -ed|of N|-ing Uer|of Us|are did|- tuesday|that was|an were|Ued
-0.7 -0.8 -ing|=6 -ion|=3 =5|Ving Q,|and Ued|that Uing|up Ved|the Ving|- Ving|-s asked|for it|Ued most|Uly not|-ly not|in some|-ion
  was|-er what|i win|in
-0.7 -0.7 -ing|Q, -ion|made -s|when -|-ed -|a -|would =3|should =6|even N|more Q.|an Q|Us Ued|him Uing|Q ^|- ^|since also|-ing as|i
  him|at just|one of|tuesday to|-al voters|=3 with|its
-0.7 -0.6 -ers|as -ly|tuesday -s|between -|first -|two -|were =5|when Q.|it Uers|-s Uer|-s Uer|that Uing|Ument Vs|-s ^|on among|the
  any|N candidates|who delegates|=3 her|own him|-ing him|because him|by in|=3 million|-ers own|- supporters|are that|could there|=3
  which|were
-0.7 -0.5 -er|U -er|the -ion|of -ity|-ions -ity|and -ly|-ive -ment|on -|Vs =3|by N|first Ual|of Ued|their Uer|Uions Uing|one Us|-er
  Us|his U|no and|with are|on back|=3 can|-ly he|can if|U's including|the nomination|=3 one|-ed other|than that|he their|-al this|=3
  well|-
-0.7 -0.4 -ed|a -er|president -ion|has -|then =3|-ly =3|can =5|if =5|there N|the Ued|-ions Uing|of Uions|in Ument|tuesday Ving|he
  Vs|the an|N are|Ving as|their a|-'s between|those both|a election|Uer its|-ion made|no other|-ions said|one she|will that|-ed
  the|-ment those|N who|Vs
-0.7 -0.3 -|-ly Ued|after Us|for all|three have|more he|did it|could out|=3
-0.7 -0.2 -s|Uly -s|she about|-s about|N from|- has|-ly in|its
-0.7 -0.1 -ment|of -|their =5|Q! N|after U's|-ed Us|about U|tuesday are|the candidates|-ly email|-er is|-s of|-ing the|political
  where|his
-0.7 0 -ly|with 0|people =3|where Q.|but
-0.7 0.1 -al|-ed -ing|of Us|on
-0.7 0.2 -s|about -s|voters Ued|them U|had state|that
-0.7 0.4 ^|Q,
-0.6 -1.2 -|-'s on|may
-0.6 -1 -ions|-s Uing|was all|that not|been
-0.6 -0.9 -ing|state -ly|is U|=4 U|Ument U|what also|=3 him|U out|-er with|Q,
-0.6 -0.8 -ers|with -s|=3 -s|from N|Uer Q|=10 U|like ^|of an|-al has|no his|new new|-s now|-ed some|people they|are they|support
  time|when
-0.6 -0.7 -ed|an -er|his -ion|during -ly|-ly =3|V =5|that N|Uions Ual|=3 Uions|of U|where ^|should ^|tuesday and|when between|two
  he|first him|for his|-al on|state or|-ing state|with two|- was|no
-0.6 -0.6 -ive|of -s|=4 -|tuesday U|just Ving|his ^|then ^|there against|N an|-ive a|policy by|N by|their for|-ive had|an last|-
  over|=3 some|time the|Uive was|also who|also years|=6
-0.6 -0.5 -'s|-al -er|were -ing|this -ly|after -s|should =6|now N|- N|out Uer|than Uity|to Uly|a U|most Vly|V also|U are|-er are|all
  as|first but|-ly debate|U her|new her|support if|-ed like|-ing most|-ing people|were says|in support|-ed vote|and was|at
-0.6 -0.4 -ed|through -er|-s -ing|-ly -ion|also -ment|-ed -s|after -s|called -s|do -|Ued -|Us -|about 0|have Ued|her Uly|because
  U|out Vly|U ^|after as|president a|week but|only her|in her|time it|was one|Ved she|first that|Ved the|Ving to|Ument two|N
  was|more was|on was|when
-0.6 -0.3 -al|support -ing|Uly -ion|Us -ment|Us 0|Uing =5|since N|could N|now Ued|=6 Uing|- Vion|=3 ^|over and|two a|country
  candidates|would candidate|-ing convention|and has|both have|since he|even made|-s of|last of|two over|-ing primary|=6
  primary|race the|same voters|were who|Uly who|can
-0.6 -0.2 -'s|nomination -ed|-ers N|since U|=6 an|interview interview|=3 many|states on|monday that|will to|supporters up|for
  with|that
-0.6 -0.1 =3|Ving =5|new Us|Q, among|N for|-ion how|he political|-s presidential|primary which|U
-0.6 0 -ers|are -er|has -ion|between Ued|-al from|people the|attacks
-0.6 0.1 -ly|Uing =5|to Q|and Uing|N her|to him|to those|Us voters|=6
-0.6 0.2 0|U =5|Q campaign|V
-0.6 0.3 -s|to ^|Q! ^|Q? its|-
-0.6 0.4 -ive|-ing =3|then =6|his
-0.6 0.5 are|-s
-0.6 0.6 N|should was|the
-0.6 0.7 -ing|his
-0.5 -1.1 =6|and
-0.5 -1 -|=3 -|new has|so he|won
-0.5 -0.9 -ed|=4 =3|now V|for how|-ly same|time the|voters
-0.5 -0.8 -ed|attacks -ing|any -ly|=3 -s|during -|-ers 0|for Us|will U|has that|were them|-s what|would which|in
-0.5 -0.7 -ing|it -ions|than -s|0 0|as N|policy Ued|through Uer|- Uing|supporters Uly|and a|-ment but|-ing but|said by|Ving far|been
  group|is like|an party|-ers those|-s were|at
-0.5 -0.6 -ed|just -er|into -ing|the -|against -|interview -|say =6|both Ual|- Ument|=4 Ved|Uions asked|- asked|by a|candidate
  but|Ved has|since in|-er it|now of|those state|N support|-er them|Uly this|-ed to|0
-0.5 -0.5 -er|Uion -ions|- -ment|=3 -s|-ed -s|Q -|campaign =3|says =3|were N|=4 N|tuesday Uion|U Uion|about U|up Ved|support
  after|-ly against|one and|made at|0 because|there campaign|=6 election|=3 first|-ion including|a much|so on|a over|them
  presidential|candidate state|of they|do voters|U was|Uing will|not would|U
-0.5 -0.4 -ed|other -er|people -ing|campaign -ly|to -s|-ing -|=6 -|between -|than 0|=4 =5|many N|during Uer|U Uive|Us Uly|said Us|a
  U|not V|of ^|any all|-ing both|N both|Ued convention|-ed from|-ers he|said is|- million|people on|-al president|has she|even
  state|primary they|Uly the|night two|candidates when|she with|supporters
-0.5 -0.3 -er|last -s|made -|made -|make =3|last =5|Uly N|-s N|if N|through U|his U|said Vly|- and|-ed are|U back|a but|would
  campaign|that debate|-ed he|only into|N like|the monday|-ing on|Q, she|Ued states|like time|for to|back to|do was|0 would|-ly
-0.5 -0.2 -er|was -ions|=3 -s|tuesday -|from Uing|-ing U|at U|by U|did from|the he|Uer into|the in|this of|his of|their said|of
  she|Ved should|- the|Q, the|years will|-ly
-0.5 -0.1 -ers|by -er|-ers -ion|have -s|that -s|won -|that people|with
-0.5 0 -'s|U -al|and N|-al his|-ment made|an no|-er people|who the|year
-0.5 0.1 =7|the N|would an|-ion because|it been|more before|the polls|by through|N with|an
-0.5 0.2 -s|make -|them =3|when =6|Q by|-er on|tuesday with|voters
-0.5 0.3 -|said =5|Q, N|asked N|can Uing|the about|-ing some|-ers
-0.5 0.4 -|Ument U|that policy|Us presidential|-
-0.5 0.5 =3|so made|it
-0.5 0.6 of|which to|the
-0.5 0.7 =6|an country|that president|-
-0.5 0.8 =3|Uly Q,|which
-0.4 -1.2 them|=3
-0.4 -1.1 -s|over which|-s
-0.4 -1 Ved|as attacks|=3 convention|=3
-0.4 -0.9 =6|who N|=6 if|they
-0.4 -0.8 =5|also N|this Uion|on and|-al has|V in|Ued more|N not|have not|made states|where what|-s
-0.4 -0.7 -|presidential =7|Ued U|could against|Q for|that group|=3 have|now i|Ved may|U new|-er out|by some|=7 up|by when|Uing
  years|=3
-0.4 -0.6 -ed|Vs -ers|or -ment|is =4|a =8|- U|Uing Ving|it as|not both|candidates first|two has|Uly than|-ing than|N they|had
  while|presidential
-0.4 -0.5 -er|-al -er|this -ing|-ive -ment|he -|if -|was 0|when N|against Ued|-ing Uion|is Uion|will Us|more ^|-er and|Ved from|-ing
  him|=6 only|did states|have that|such the|presidential tuesday|in two|-s was|back
-0.4 -0.4 -al|to -ed|-ly -ed|on -ed|up -er|in -ions|Ued -|V -|into 0|or =10|Q N|email N|she Ued|its Uing|with U|Uions Ving|that
  Ving|the ^|at also|-ly and|if as|an been|- campaign|in convention|is government|- had|last have|made her|vote made|-ions not|only
  on|the up|last week|- week|when were|Q,
-0.4 -0.3 -ed|back -ers|Q, -ing|a -ity|because -s|- -s|including -|is =3|still =5|after =6|to N|may Q.|for Ved|to Ving|0 V|that
  about|three all|-ions and|last campaign|did candidate|and has|made is|-ly million|into monday|also nomination|- not|U race|will
  they|Ued they|may the|week time|-ing to|Uly who|N
-0.4 -0.2 -ion|into -s|Ved -|her N|-ive N|years Ued|Uly against|the among|- as|to both|Ved but|Ued candidates|Uly has|Vly is|an
  nomination|with out|in she|also still|- that|had the|convention the|next the|support to|- were|- while|Ving
-0.4 -0.1 -ive|-er -s|back =3|states N|Ual N|president Ved|for candidates|on just|three make|a will|U with|just
-0.4 0 -ing|in -ing|out -ly|-ers -s|-ions -|-ment =3|could =5|on a|state for|people out|the the|first told|-ers
-0.4 0.1 -ers|Ved -s|Uion -s|among -|vote N|Q Ved|-al both|-s debate|- in|-ing recent|-ing than|in to|Uer up|to
-0.4 0.2 -ity|has =3|as =5|Q? N|Q, Q|for back|N first|time of|-al them|to
-0.4 0.3 -ed|the -ity|-ers N|were as|0 attacks|on his|Uing million|- more|- support|for won|the
-0.4 0.4 N|into Ved|of ^|because of|campaign of|her were|-ing
-0.4 0.5 his|presidential
-0.4 0.6 -s|out N|an could|- of|people
-0.4 1.1 =3|=10
-0.3 -1.5 Q,|-
-0.3 -0.9 -|many
-0.3 -0.8 Us|-s in|-ion is|Uly of|0
-0.3 -0.7 Q|- her|N most|of not|- one|-al on|-er
-0.3 -0.6 -ing|with -ly|=4 0|interview =5|-ly N|than being|- do|-er
-0.3 -0.5 -ity|-ing -ly|Ual -ment|or -s|just -|group =10|when =7|just Uing|by Uly|among ^|0 after|his could|also even|Ved for|his
  is|still just|the many|-ed of|support presidential|nominee their|- they|could the|Q who|made who|now would|like
-0.3 -0.4 -er|-ment -er|because N|interview Q,|0 Q|is U|win Ved|at Ved|that Vs|in as|-ly called|N can|still into|her in|all is|among
  is|being monday|after out|a policy|-s presidential|campaign there|was up|in was|V when|asked
-0.3 -0.3 -er|-er -s|because -s|up =5|one Ument|between U|Uion U|or Ved|Q, Ving|of debate|=3 his|-ion in|0 that|they that|would
  this|U this|week those|-ers years|-
-0.3 -0.2 -ers|through -ion|and -s|he -|Ved -|nomination N|do Us|of U|-ing Vion|of Vly|Ued and|former as|-ing even|U for|an had|U
  her|email his|most in|the more|of most|Vly much|of one|that on|what the|-s the|time was|asked
-0.3 -0.1 -al|-ment -ed|-al -ed|as -er|over -ing|many -|- -|candidates -|race -|with 0|- all|-ive an|- at|its campaign|-
  campaign|-ions campaign|for just|two may|be more|Uly such|a were|also while|many would|-
-0.3 0 -al|-ion -al|Ument -er|N -ing|on -ion|about -|U's -|attacks -|week =3|-ive =3|during =6|is Q|-s Us|-ed U|when V|N for|what
  has|-ed states|that
-0.3 0.1 -ing|-ed -ly|Us -|candidate =5|an and|how been|-ing from|N primary|in their|-ity the|-ions tuesday|=3
-0.3 0.2 -al|with -ing|presidential -ion|-s -s|would -|to -|what Ued|the U|Ual a|Uion a|win because|N for|its in|states no|other
  saying|that some|N such|-s the|only which|would
-0.3 0.3 -s|its 0|-s N|last N|support and|over are|Uing by|- the|Ved was|Us was|a
-0.3 0.4 =10|U N|it and|N attacks|in but|when by|-s into|a next|week
-0.3 0.5 N|new over|and that|-ion the|most to|new
-0.3 0.6 -ed|president =10|Us a|presidential his|Q, or|0 said|at
-0.3 0.7 =3|just =3|who =6|-ing Us|0 just|-
-0.2 -1.4 what|Us
-0.2 -0.9 ^|new
-0.2 -0.8 -er|by that|was which|they
-0.2 -0.7 U|of is|Uing state|=3 the|debate
-0.2 -0.6 -s|i people|- that|voters
-0.2 -0.5 -al|-ity -|those N|to Q?|he U|the about|0 and|Q at|-ing a|Uer by|the called|the can|be what|many year|has
-0.2 -0.4 -s|has =5|just Us|-ly ^|her ^|i and|Uer asked|whether a|primary but|most called|to candidate|can first|debate interview|in
  its|-ity of|Uer states|to still|a their|first the|Uions this|was
-0.2 -0.3 -al|or -ed|her -ers|Uing -er|0 -ity|=6 -ive|-ion -ly|- -|after -|all -|in =3|called =6|only N|in Ued|this Uing|him ^|that
  also|did be|-ing both|-ions have|had if|her made|by may|=3 primary|is said|there since|she so|- were|N with|the
-0.2 -0.2 -|political -|this 0|-er N|polls Uion|-s U|a also|Ued and|U at|the candidates|N debate|over did|not far|- i|-ed only|time
  since|then some|0 state|to this|year who|is
-0.2 -0.1 -ions|of -|-ing -|his -|of =3|-ions Ument|of also|Ved and|one a|-ly back|against has|called her|-'s many|-al monday|Ved
  other|-s was|-ing who|Vly
-0.2 0 -ed|Us -ed|those -ing|is -|on =3|U and|the a|- have|been many|N more|for they|have the|delegates was|Uer
-0.2 0.1 -al|N -al|was 0|from =5|while =7|- U|be and|party former|new have|said her|- her|-er new|N of|-s of|the only|-ing
  other|candidates the|Ual would|do
-0.2 0.2 -s|an =10|-ion =6|while N|as Ued|-ity Ued|in and|-ions and|now an|Uion as|- attacks|and can|- convention|- is|-er next|-
  support|- was|Ued
-0.2 0.3 -ers|at -ing|all -ion|as N|won Uer|Q Uions|and Us|Ued U|an but|those race|-s that|Ued the|race will|be
-0.2 0.4 -ing|-er -s|of a|much for|-ers his|support not|be so|-s three|N
-0.2 0.5 -ing|U =3|are all|=3 one|-s on|-ion political|-ions say|they
-0.2 0.6 =6|no ^|how on|how presidential|-'s she|Uly told|a were|the with|N
-0.2 0.7 -ion|more =10|=10 =3|a
-0.2 0.8 =6|are presidential|nomination
-0.2 0.9 -'s|-s one|U
-0.2 1 race|that
-0.1 -1 and|-'s
-0.1 -0.9 -er|that
-0.1 -0.8 -s|=6 =5|a and|=3 in|recent recent|years
-0.1 -0.7 -ers|-s =6|-s that|has
-0.1 -0.6 and|-ers as|a as|his their|-s whether|he who|Us
-0.1 -0.5 -al|=3 -|=10 be|N candidate|=6 one|- the|one
-0.1 -0.4 -'s|Q -|-er Ved|Us has|U since|the through|-
-0.1 -0.3 -al|-ers -al|of -ed|to -er|Ved -ion|by -|not an|-ly a|campaign before|-ing its|-ive one|of president|who which|Us
-0.1 -0.2 -ity|for -s|with -|at -|have =5|only N|candidate Ued|-s U|to ^|this a|-al candidates|=6 for|one it|in support|N to|many
  was|-ed was|U were|not
-0.1 -0.1 -er|Uer -er|Uing -ing|-ion N|so Us|-ing are|so back|her been|Ued in|most million|=6 more|than the|Vion to|U
-0.1 0 -al|- -al|in -s|-er -s|-s -s|as -|-s -|an 0|=3 =3|like =6|- N|-'s N|debate Q|was Q|would Uly|U his|- of|N of|political on|-
  such|- while|only who|had with|-ed
-0.1 0.1 -er|is -|states 0|=6 =4|if Q|against Uly|-ed U|during U|for a|N but|they on|-s party|=3 support|among the|other the|policy
  time|U up|-
-0.1 0.2 -ing|Us 0|-ed N|-ly N|government Ued|Uing U|and and|that but|after had|Q, his|-er if|it is|the its|-ers president|=3 the|0
-0.1 0.3 =3|or =3|saying Ual|Ual U|all U|among any|-s an|-ment but|did is|Q, last|-s president|N that|vote the|-ity while|he
-0.1 0.4 -al|-ing -ing|Q -ing|what -ion|to -s|could Q|about all|-ed convention|-s if|she much|about new|- of|Q or|not other|Us
  state|-s state|will when|it
-0.1 0.5 -|the U|even been|U but|to in|a
-0.1 0.6 N|Uing N|primary Ual|-s all|0 but|no her|=3 its|own
-0.1 0.7 -er|than an|Ument in|other
-0.1 0.8 but|Q,
-0.1 0.9 Q,|as nominee|that which|has
-0.1 1 Q|=3
-0.1 1.1 U|than
-0.1 1.2 on|which
-0.1 1.3 =6|one
0 -1.6 Q,|a
0 -1.1 Q,|one
0 -0.9 -ions|=6
0 -0.7 =3|about what|they which|will
0 -0.6 country|=3 some|-
0 -0.5 =5|it but|-ive race|=3 year|=3
0 -0.4 -|him -|should and|- for|U her|U most|U no|U that|some was|among
0 -0.3 -'s|-ers -ion|- Q!|N at|one of|them over|the the|two while|the
0 -0.2 -er|from -ity|=3 -s|against -|U -|it U's|Ued ^|some and|recent are|also be|president but|not candidates|=10 that|her
  the|former to|Vs while|it with|one
0 -0.1 -ed|for -ed|out -ing|them -|former -|over =3|i N|attacks Ued|from Uer|N Us|in U|supporters as|well of|Uing over|his week|=3
  who|like who|said
0 0.1 -al|election -ing|-al -ions|between -ity|in -s|by -|called 0|N =3|through N|delegates N|his N|that Us|to Ved|a had|been
  last|-er of|U the|-er with|all
0 0.2 -ity|of also|made are|not as|many attacks|that a|-ive being|Q during|their it|would many|of night|at them|-
0 0.3 -|-ive -|among -|and -|delegates -|polls 0|million N|while Q|but Uer|Ued also|had an|email are|Us at|a do|so last|U like|that
  no|- than|to vote|-
0 0.4 -ers|who -ion|over -ity|than -ive|Us =5|during Ued|at Uly|V also|the even|-ed had|0 had|no is|-ed not|an the|-ion this|-al
  vote|to
0 0.5 -ity|to -ment|to -|where =3|new =5|before about|him all|Ved most|-ive since|-ing was|only
0 0.6 =5|over also|- and|any and|not are|Q, it|also may|not more|-ed party|was than|it that|-er this|is three|-s
0 0.7 0|Ument as|she not|-ing of|-ly recent|attacks was|Q, where|N
0 0.8 -|Uions -|year =6|has as|of
0 0.9 -er|what
0 1 after|-er in|some of|what
0 1.1 Uly|the made|his now|the
0 1.2 =3|this
0.1 -0.7 -ing|she -|as
0.1 -0.6 -ment|- and|more any|of who|-s
0.1 -0.5 -s|Ued 0|in =3|Vs N|there an|-ing as|it of|-ions primary|voters to|be was|Uly which|is
0.1 -0.4 -ing|Ued -ly|Ved -s|her -|some all|the and|V and|is and|political of|-ion through|a
0.1 -0.3 -ing|to -|recent N|many N|political Uing|a after|he for|-ing made|the over|- people|and political|-er the|new was|Ved
0.1 -0.2 -ed|at =3|0 =3|at Ued|out U|on ^|no as|the but|other for|president had|a many|- nominee|for of|all the|state who|say
0.1 -0.1 -ers|on -|win =3|only N|nomination Uly|with and|other a|year campaign|and candidate|was his|campaign of|-ed one|-ing on|him
  who|Ved
0.1 0 -ing|for -s|and -|=8 -|Ving even|-ers for|this have|U such|as the|- was|their
0.1 0.1 -al|Us -ed|by -ing|-ity -ly|three -|during -|even -|its 0|percent 0|primary N|convention U|Ued a|more candidates|=3 have|a
  nominee|N states|=6 with|her
0.1 0.2 -ing|N -|-ion -|N =8|and Ued|by about|- at|-'s a|-er a|0 a|former from|her is|N not|the only|- other|- to|V two|states
  would|have
0.1 0.3 -ing|- -ing|how -ive|- -|-al -|0 U|would a|Ual do|the government|-s her|Uity he|had is|so is|up the|election told|=3
0.1 0.4 -ed|Q, -ed|so -ions|by -ion|after -ion|may -ly|Uer -s|next 0|-ion N|nominee Q|on after|N any|-ed during|the for|much
  has|more have|Uer his|Ued how|to made|U million|-s not|Ued on|-ing same|- some|states the|-ive the|country this|election to|N
  was|in were|-ed
0.1 0.5 -ive|-ity =5|all Q|are U|in about|it as|Q, if|such since|-er
0.1 0.6 -s|at -s|or =3|it ^|such and|new be|Q, from|-al her|Us is|not no|V only|about
0.1 0.7 -al|political -er|-ity -ment|was Uing|what U|-ive after|being get|a over|0 race|in this|campaign to|a while|not
0.1 0.8 -al|year -|back Ued|what and|-ly
0.1 0.9 =3|-'s =3|an on|=3 states|-
0.1 1 N|what any|Us
0.1 1.1 -ed|two made|N
0.1 1.4 in|what
0.2 -0.7 =5|two for|0
0.2 -0.6 are|both a|Ued him|and if|his that|Us
0.2 -0.5 =7|that Q,|an ^|a after|0 presidential|-er
0.2 -0.4 -ing|Uion Q.|they Uive|- ^|-ing as|Us but|at those|- whether|the
0.2 -0.3 -'s|presidential -er|candidate 0|of Ued|as an|-ed in|Q, many|-ive the|party
0.2 -0.2 N|=3 N|from Vs|-ing any|- in|U not|-ed say|the
0.2 -0.1 -ers|to -ing|at -ment|-s -s|=10 =10|-s Uing|-ers in|may of|Ued than|a those|voters what|- when|-al whether|N while|she
0.2 0 -ed|into -er|=3 -ly|-ed -|Uion -|support =6|from =6|that N|-er Ued|for Ving|about at|- been|-ed but|-ed candidates|-ed did|the
  in|her of|-ment of|candidates only|two presidential|-ers the|campaign this|-'s with|him
0.2 0.1 -ed|-ive -s|still -s|such =5|some Q|campaign U|with also|Uing and|also has|been have|-ed supporters|-ed the|three
0.2 0.2 -er|of -ment|in -|-ity N|presidential U|-s ^|they because|they called|Q her|campaign just|a much|-er not|on no|-s of|a
  of|how of|voters was|to
0.2 0.3 -al|for 0|-ity =6|including U|about V|to ^|his has|- his|-s presidential|race support|from the|-ers the|-ing who|Ued
0.2 0.4 -ed|voters -s|-ers Uly|have U|- asked|about not|V not|like of|other of|that than|for the|national week|to were|on with|U
0.2 0.5 -ly|the 0|election =10|=5 =10|and Uing|-s Uly|even Ument|to Us|during and|-ive and|state as|-ers those|-er up|against
  with|-s
0.2 0.6 -er|also -|through U|do Ved|-ion at|all a|Q did|-ive he|still than|Ved
0.2 0.7 -ed|-s -ly|at =3|both =3|that U|-er among|those at|what in|any the|Us
0.2 0.8 -ed|what -er|-ing N|between U|Q far|from he|Q,
0.2 0.9 -ed|over 0|-al ^|Q he|could their|-ions
0.2 1 =6|a
0.2 1.2 after|all most|N
0.2 1.3 while|N
0.2 1.4 0|that
0.3 -0.8 -s|one in|both
0.3 -0.6 N|at are|- one|N this|Ument
0.3 -0.5 ^|the
0.3 -0.4 -ive|years N|for and|it before|N next|to recent|-s that|-ity
0.3 -0.3 -al|-al -|people =5|more =5|no U|Q, Vs|=3 but|one party|that
0.3 -0.2 -ing|Uer -ive|-ers =8|=3 candidate|N his|supporters in|- most|recent or|- they|all the|-ly told|the who|has
0.3 -0.1 -s|a =6|many ^|other and|-s but|-al for|-er group|-ed in|Ving some|-s
0.3 0 -al|states -s|Q, 0|to =3|among =6|which Uer|a U|time Vs|from after|the far|more into|- just|U more|-ly the|Uly two|-ers
0.3 0.1 -ed|- -er|she -ing|up -ion|from -ive|-ions -s|it -|Q -|most as|-s at|Uing her|-ing last|week like|N on|both party|-er
  that|the what|her
0.3 0.2 -ly|voters =3|made =5|this N|-ment N|=10 Uive|-s between|the but|that her|-al state|- the|-al the|candidate
0.3 0.3 -ed|Uly -ive|-s -s|Us =10|- =7|N Uion|that Us|N even|- other|-ers own|-s that|0
0.3 0.4 -ed|U -ers|and 0|delegates N|-ion Ual|to former|- since|0 two|in two|years
0.3 0.5 -ive|-ment -|since and|Q, the|recent
0.3 0.6 -s|-ment 0|=7 =3|not =5|their =6|0 at|-er how|the with|-
0.3 0.7 -er|her -ing|her =6|if Q|from Ued|it U|support had|to has|a he|may him|=3 next|N of|time supporters|=3 was|far
0.3 0.8 -ed|-'s Ved|-ions and|said is|also it|may made|-ing same|-ing there|are through|-al
0.3 0.9 -ing|some but|has even|the
0.3 1 =8|N be|more may|have
0.3 1.3 =7|which
0.3 1.6 Ued|Q,
0.4 -0.7 his|Us this|N
0.4 -0.5 but|a
0.4 -0.4 Us|he now|-s with|a
0.4 -0.3 -ion|=6 -s|N Ued|- U|from for|some on|her that|many when|i
0.4 -0.2 =4|the N|=8 debate|on on|U percent|of some|in
0.4 -0.1 -al|-s -ed|N =4|many Ued|Q Uer|in a|Ument could|not his|-ly of|-ers of|both political|- state|in that|a with|no
0.4 0 -al|who -|Uers =5|his N|former N|i Us|=6 Vs|a ^|more and|a during|his nominee|and of|-er supporters|of that|- the|email
0.4 0.1 -ion|if -ive|nominee -ly|by 0|convention N|those Us|up Ving|to and|who asked|N a|-ing a|tweet including|N made|up million|N
  primary|and that|-ing
0.4 0.2 -al|presidential =3|two Ued|monday Vs|at but|he in|-al most|-s of|recent on|to presidential|candidates primary|campaign
  was|not well|as with|-ing
0.4 0.3 -ed|Q -ion|-ers -s|in U|back her|-ions when|he
0.4 0.4 -al|U -al|candidate and|-ity for|three if|he many|people of|state political|-ment presidential|-s to|Us
0.4 0.5 -er|- candidate|for for|N next|two those|-ing
0.4 0.6 an|-s by|-ed with|former
0.4 0.7 -ed|some N|voters after|she those|in
0.4 0.8 -ed|Uing -ed|it -ing|Vs =10|this =3|Us =3|more or|Uing this|Us
0.4 0.9 =10|Ument any|U be|-ed government|U had|Uly percent|in the|V
0.4 1 not|as
0.4 1.1 U|have
0.4 1.7 to|what
0.4 1.9 =6|Q,
0.5 -0.6 Uion|N
0.5 -0.4 V|as but|also
0.5 -0.3 -er|Us =5|the =6|-ed =6|in N|own Q.|the U|he next|year
0.5 -0.2 -s|-ive -|supporters =5|N Uing|-ion her|-ers including|- over|her three|- to|an
0.5 -0.1 -ment|N -s|political =3|political =5|-ing N|candidates a|-ed both|- candidate|=3 for|a of|- the|-ed
0.5 0 N|some Uer|-ed Uer|-ing Uly|-ive U|before ^|most are|some been|Uly but|-ity campaign|=3 has|Ued it|Vs one|in or|other
0.5 0.1 -al|that -ive|at 0|campaign =10|a =10|campaign =4|he Ued|0 Uing|that U|Vs as|her but|this have|- national|U only|0
  political|Us since|- this|- voters|Uing while|those
0.5 0.2 -er|-ions -s|state -|he 0|attacks Ued|-ly Ued|support Uly|Ued U|its also|has as|they but|two by|-al election|to former|first
  of|this say|that state|and that|this this|-er with|about with|recent
0.5 0.3 -s|on =5|about Q|that Ual|U Ued|with a|recent campaign|of in|-ly just|-ed the|Ued were|to
0.5 0.4 -ive|and 0|candidate =5|she and|-ing both|the by|0 one|-er one|-ion voters|-ed years|Uer
0.5 0.5 -ed|with 0|-ers but|with candidates|for has|also him|on of|-ive who|-ed
0.5 0.6 -ed|-ion -ing|-s -ly|-s all|of campaign|-s to|win
0.5 0.7 his|-ers when|the
0.5 0.8 -|one =5|other Q.|N a|-ity the|Uion the|group
0.5 0.9 before|a but|the
0.5 1 and|was
0.5 1.1 than|any the|people
0.5 1.2 N|because have|an time|and
0.5 1.7 =3|Q,
0.6 -0.5 all|N campaign|N
0.6 -0.4 Q,|she many|-ers
0.6 -0.2 her|-s what|she
0.6 -0.1 -'s|-ing -s|-al -s|the N|race is|most it|all primary|-s while|-s while|most
0.6 0 -ity|-er -ive|U Q?|N ^|only at|least campaign|-er has|Ved new|-ing presidential|election the|-'s what|it when|0
0.6 0.1 U|they a|new back|the but|her if|you many|as new|-ion on|Us party|- since|N some|of
0.6 0.2 -ing|tuesday -s|-ion N|-ers N|=7 Ued|to Us|while Ved|by about|a also|is and|could as|-al but|0 campaign|-ers his|two
  in|delegates last|N of|delegates she|were so|they than|- those|who with|-er
0.6 0.3 -ity|voters -s|who =6|Ved U|N and|its candidates|and delegates|-ed how|N just|Ued last|year some|Us two|-ing was|-
0.6 0.4 -ment|with U|over and|-ment so|it supporters|in to|her two|-al
0.6 0.5 =3|what N|they N|vote both|of but|his convention|on had|just many|in of|more policy|-er she|was which|had who|V
0.6 0.6 being|Ued if|the which|the
0.6 0.7 -ions|that -ly|Ued
0.6 0.8 -|who not|all on|his the|candidates
0.6 1 when|-s
0.6 1.1 -ing|that
0.6 1.3 -ing|Uions at|an where|the
0.7 -0.5 recent|U
0.7 -0.3 -ion|N -ment|and =6|it if|-
0.7 -0.2 =5|they =7|who than|-s
0.7 -0.1 -er|-ion -|voters even|a former|-s in|his not|a one|former those|-ed while|a
0.7 0 =3|people a|president first|Ved former|president that|V the|nominee tuesday|-
0.7 0.1 =3|any Ued|U Ved|on after|-al all|but because|he but|-s email|Us from|0 that|it the|government were|a which|N
0.7 0.2 -ers|N =3|three =7|a N|party an|U but|U former|-er or|U the|president
0.7 0.3 -er|voters 0|poll U|but but|Us campaign|-al people|-ed percent|=6 president|=6 should|they so|the to|all who|are win|the
0.7 0.4 Us|that U|-ers U|as and|their before|that in|those million|-er night|U now|Uing to|=3 years|in
0.7 0.5 =3|her =3|the =5|those at|-s been|Ved but|- nomination|on presidential|U states|-ing the|Uing up|on who|back
0.7 0.6 -er|at -er|during -ing|-ers =3|- on|-ers
0.7 0.7 =3|Q
0.7 0.8 -ed|in -ive|=3 =3|U's Uing|for not|one out|on
0.7 0.9 all|- if|N is|now
0.7 1 a|U time|N
0.7 1.1 N|supporters
0.7 1.2 =6|like
0.7 1.4 in|-s
0.7 1.6 an|Uer candidate|who
0.8 -0.7 Q,|his
0.8 -0.4 Q!|the
0.8 -0.3 =10|N who|he
0.8 -0.2 =3|other ^|N and|for of|new
0.8 -0.1 =5|most Q,|he as|some of|-'s that|N
0.8 0 ^|an as|he be|Ued that|night
0.8 0.1 =5|first U|U a|Uly first|-s while|her
0.8 0.2 -ers|=6 -ment|-al U|been and|most campaign|who
0.8 0.3 -al|at =3|-ity N|with Q,|-ed Ved|over Vs|Ued ^|many but|i candidate|in in|that national|-ity new|U
0.8 0.4 -er|who =5|=8 Ued|tuesday in|an who|did
0.8 0.5 N|people
0.8 0.6 -ity|- and|0 and|his that|more there|is the|U with|other
0.8 0.7 -|years for|Q, if|a people|-ing time|at
0.8 0.8 =3|most Q|=6 Q|in Ued|more ^|Us ^|from ^|two after|a
0.8 0.9 0|states =5|he =6|the his|state that|-ment when|many
0.8 1.3 after|it
0.8 2.1 =7|Q,
0.9 0 -ive|in
0.9 0.1 -ion|-ing =10|-al =3|-al supporters|who tuesday|-ing
0.9 0.2 N|campaign U|so because|the is|U political|-ing while|0 who|was
0.9 0.3 -ers|-ion Ued|last ^|all against|him and|even and|many but|their for|-s had|-s into|-s i|was many|-s said|- some|who
  with|his
0.9 0.4 -ed|Uer -|-ions =3|supporters Ued|against Uion|with after|- much|the week|by
0.9 0.5 -er|Ued Q|who candidates|in is|-al most|-al through|those
0.9 0.6 =6|some Uing|in as|one his|first states|=3
0.9 0.7 -|Q, N|=5 V|the nominee|=3
0.9 0.8 Uly|N
0.9 0.9 is|no only|one what|has
0.9 1 after|her back|in but|she only|U the|last to|his
0.9 1.1 just|0
0.9 1.3 two|of
0.9 1.4 where|he
0.9 1.5 and|as
0.9 1.6 =3|which
1 -0.2 what|some
1 -0.1 N|he
1 0 =3|no Q.|a
1 0.1 N|of out|-ing
1 0.2 =3|will and|they are|N even|-s from|his how|many only|a where|she
1 0.3 -ive|states =3|president and|i
1 0.4 -|i 0|and 0|national =4|- by|her candidates|like made|- now|a the|Ument
1 0.5 -s|like =3|first =6|i Uing|them then|she three|in
1 0.6 0|who even|N from|its time|it
1 0.7 and|-er
1 0.8 =3|-ion and|her
1 0.9 -ions|with U|him
1 1 =3|voters as|N
1 1.3 =3|they N|when before|she
1 1.5 but|N
1 2.9 =4|Q,
1.1 -1 Q,|former
1.1 -0.4 =5|her
1.1 0 Q.|his
1.1 0.1 Uer|who
1.1 0.2 what|-ers
1.1 0.3 Q.|he from|any on|and some|candidates voters|in which|0
1.1 0.4 Q!|she been|an no|one state|party
1.1 0.5 Uer|the ^|about and|which is|on said|N so|i
1.1 0.6 -ed|-ment Q.|she her|on the|Uer
1.1 0.7 =3|-s on|its percent|who
1.1 0.8 -ers|in =4|N and|there
1.1 0.9 N|and
1.1 1 =3|former than|the
1.1 1.1 up|a
1.1 1.3 0|-ment even|some that|Uing
1.2 0 Q,|it
1.2 0.1 -ing|candidates ^|not
1.2 0.3 even|in which|-ers
1.2 0.4 as|-er on|one
1.2 0.5 -ers|of =3|some more|voters over|Us was|Ving
1.2 0.6 =3|you now|- while|-
1.2 0.7 =3|his for|both had|N
1.2 0.8 do|-
1.2 0.9 -s|last =3|all =6|he in|their when|N
1.2 1.1 also|-s where|-s which|a
1.3 -0.3 Q,|N
1.3 -0.2 =10|he
1.3 -0.1 who|many
1.3 0.1 where|-
1.3 0.3 -|she that|-s
1.3 0.4 ^|he and|she before|it
1.3 0.5 -ed|their Uer|from said|former who|have with|many
1.3 0.6 N|who but|even
1.3 0.7 for|him including|those that|-al
1.3 0.8 because|-
1.3 0.9 when|a with|-ly
1.3 1 =3|campaign
1.3 1.1 =3|many
1.3 1.3 =3|one
1.4 -0.9 Q,|-er
1.4 -0.2 =5|-
1.4 0.1 ^|she
1.4 0.3 =4|0
1.4 0.4 -ing|he voters|who
1.4 0.5 then|N
1.4 0.6 -|they government|=6
1.4 0.8 is|his
1.4 0.9 =5|i when|-
1.4 1.5 =3|she
1.4 1.6 also|a
1.5 0.2 -ity|N
1.5 0.4 but|some for|those was|his
1.5 0.5 -ly|all
1.5 0.6 of|Us which|she
1.5 0.7 with|0
1.5 1.5 -ion|that
1.6 -0.1 which|he
1.6 0.5 but|many of|Q, to|both
1.6 0.6 -er|a =5|=3
1.6 0.7 =3|presidential
1.6 0.8 Uion|- and|those was|N
1.6 0.9 time|he
1.6 1.3 and|some
1.6 1.4 =3|-ers
1.7 0.2 than|most what|N
1.7 0.5 and|he
1.7 0.8 Ver|N he|and said|a then|he
1.8 0.4 make|-
1.8 0.5 she|and
1.9 -1 Q,|the
1.9 0.3 what|the
1.9 0.5 Q,|will
1.9 0.6 now|N
1.9 2 =3|N
2 0.8 ^|-ly including|his
2 1 -ers|that
2 2.4 =3|he
2.1 1.3 =3|candidates
2.2 1.7 =6|N
2.4 1.4 and|both
"""
FIELD_TAG_AND_PREVIOUS_AFTER_CUE: Final = """\
-1.7 -2.3 =5|N
-1.7 -1.9 -s|=5
-1.7 -1.5 poll|=3
-1.6 -2.3 Q.|=8
-1.6 -1.3 -|=5
-1.5 -1.1 N|=5
-1.5 -1 -s|=8
-1.4 -1.3 and|both
-1.3 -1.7 =6|Q,
-1.3 -1.6 supporters|at
-1.3 -1.4 Q.|he
-1.3 -1.3 -ers|about
-1.3 -1 asked|by
-1.2 -2.2 and|Vs
-1.2 -2.1 Q,|Ving
-1.2 -2 Q,|which
-1.2 -1.9 Vion|of
-1.2 -1.8 U|=5
-1.2 -1.7 Q,|-
-1.2 -1.6 -er|=5 for|years night|=3
-1.2 -1.5 said|of
-1.2 -1.4 Ved|last
-1.2 -1.2 said|-ly
-1.2 -1 Uion|from
-1.2 -0.6 0|from
-1.2 -0.1 U|among
-1.1 -1.9 V|about
-1.1 -1.7 0|=5
-1.1 -1.6 Q,|he among|other
-1.1 -1.5 Q,|-ing
-1.1 -1.4 Q,|a
-1.1 -1.1 -ion|=3
-1.1 -1 an|-s
-1.1 -0.9 Ument|Ved thursday|=3
-1.1 -0.6 according|to
-1.1 -0.5 to|-ions
-1.1 -0.4 -ed|three
-1.1 0 Uer|from
-1 -2.8 Q,|N
-1 -2 Ving|out Vs|=3 called|for said|for
-1 -1.9 -ity|-ing Ving|for
-1 -1.8 -ers|=6 -ing|=5 Q,|Ved said|Vly say|=4 so|in
-1 -1.7 it|in this|in
-1 -1.6 -ed|=5 -ion|-ing Uion|=3 told|-
-1 -1.4 Ved|about
-1 -1.3 -|when
-1 -1.2 Us|that tuesday|night
-1 -1.1 U|of are|N
-1 -1 -|=3 =3|said states|like
-1 -0.9 -ity|because
-1 -0.7 0|N N|=4 Uing|of
-1 -0.6 =8|said Uion|Ued
-1 -0.3 N|Ved U|from
-0.9 -1.8 called|U said|on
-0.9 -1.7 Ved|monday as|it as|to told|them
-0.9 -1.6 Q.|asked Vs|them asked|him her|=5 last|-ly saying|at
-0.9 -1.5 as|-ers voters|=5 were|Q.
-0.9 -1.4 -ly|=5 N|Uly Us|like
-0.9 -1.3 before|Uing
-0.9 -1.2 Q,|she Uing|=6 Us|=5 campaign|=5 support|of
-0.9 -1.1 and|called and|who
-0.9 -1 -s|is Ving|from and|those some|-ers
-0.9 -0.9 -ment|from V|at president|that
-0.9 -0.8 Uly|about from|new
-0.9 -0.7 percent|=8
-0.9 -0.6 by|-ion vote|for
-0.9 -0.3 -ive|- =3|-ing
-0.9 -0.2 =7|0
-0.9 -0.1 Ued|by
-0.8 -1.6 -ity|during N|when asked|the is|=3 saying|in say|about that|in
-0.8 -1.5 0|=6 Q,|while Uer|Ument Uion|is Ved|and Ving|U Vly|about as|she called|their out|about saying|=4 week|on when|asked
-0.8 -1.4 -al|over -ions|=5 -ment|=6 -s|while =6|the N|also Uions|from U|there Ved|on Vs|out and|made back|at from|other in|one
  it|and million|=5 said|tuesday than|-er voters|and while|0
-0.8 -1.3 -|such Uer|Ved Vs|of candidate|by it|by million|people
-0.8 -1.2 =10|=8 Ument|for Vs|like over|her them|in win|N
-0.8 -1.1 N|after Q,|and Ument|=3 him|was state|in those|voters was|his
-0.8 -1 -er|-er -er|Uing -ion|=5 -ion|the N|V Uions|of U|many by|state debate|in of|any when|voters with|voters
-0.8 -0.9 -s|0 Uing|from with|=5
-0.8 -0.8 to|back
-0.8 -0.7 -er|delegates Uion|among on|thursday other|government than|many
-0.8 -0.6 -ment|for Us|is V|among nominee|N
-0.8 -0.5 N|has Uion|- who|N
-0.8 -0.3 make|N that|the
-0.8 -0.1 -ive|candidates Ved|by the|-al
-0.8 0 -ions|by with|N
-0.8 0.2 now|at
-0.7 -1.9 Uly|Us
-0.7 -1.6 as|he
-0.7 -1.4 -ing|Vs -s|also Q,|for is|no it|as next|-'s that|made which|will
-0.7 -1.3 -ed|=4 -ers|-s -ing|two =6|all Q!|=6 Ued|back Ument|Ued U|Ual U|through Ver|- Vs|in be|=3 convention|=6 first|to
  government|=5 monday|=3 more|as or|Ving said|U says|to three|in to|supporters
-0.7 -1.2 -|before -|even N|says Uing|=5 Uing|that Uly|of a|=10 delegates|=3 most|-s national|- said|from supporters|- years|-er
-0.7 -1.1 -al|0 -ion|during -ment|in -|=7 0|-ive Q,|saying Uer|=3 Uly|=5 asked|-ers race|-ions
-0.7 -1 -ers|=5 -s|debate N|Q, Ued|Uion Ving|one and|if her|Q. her|presidential should|N time|at vote|and
-0.7 -0.9 -ions|over called|on so|much
-0.7 -0.8 -s|one -|three =5|=10 N|but U|Q. by|many has|more has|since one|with
-0.7 -0.7 -al|he -ers|=3 Ument|of and|most at|a told|N voters|Us
-0.7 -0.6 -s|=3 =3|told N|only Uly|- their|own
-0.7 -0.5 -|last -|who =6|-ly and|has
-0.7 -0.4 -er|=6 =3|Ving U's|Uing by|U
-0.7 -0.3 -ment|of 0|president attacks|from including|the that|N will|Us
-0.7 -0.2 N|U U|=3 recent|U
-0.7 -0.1 -|Ued but|U of|Ued
-0.7 0 made|his the|first
-0.7 0.1 Uing|=3
-0.7 0.2 Uing|many
-0.7 0.3 state|of
-0.6 -1.2 -ing|after -ion|primary -s|what Uly|Uer U|-ment Ving|=3 any|-ion candidates|who interview|Ued is|their make|an more|-ion
  out|=5 to|Ving
-0.6 -1.1 -ed|=6 -er|have -er|he -er|what -ions|should -ion|=6 -ity|that -ly|about N|because Ued|more Ued|she Uer|on Uing|is
  Uing|like Uion|will Uly|against Ument|=4 Ved|=3 Ved|out Ved|tuesday Ving|on Vs|at V|in also|Ued and|-'s and|so at|first be|=5
  but|there called|his campaign|-ing country|=3 far|-s he|Q. him|over its|Uing i|U made|-s night|when out|for state|with them|-ly
  told|him voters|=6 voters|will well|=3 which|i
-0.6 -1 -al|Uive -ed|its -ers|but -er|=8 -er|this -ions|=6 -|Ual =10|Q. =4|that =6|an Q,|Uing Ued|0 Ued|up Uly|Uing Uly|an Us|for
  Ved|=4 Ved|Vly Vs|U V|on against|=5 asked|=5 asked|in a|Ument a|vote even|as for|public just|a nominee|who on|two other|people
  presidential|-'s race|=6 said|=3 saying|only says|about say|=3 that|now this|=5 tuesday|-ing what|it while|his year|and
-0.6 -0.9 -ing|more -ive|the Ual|=3 Ued|that Ued|their U|but Ved|like Ving|in Vly|U V|Uly an|Uing but|he election|and first|N in|an
  made|the only|-s supporters|=5 than|most to|Uion
-0.6 -0.8 -'s|campaign -ing|presidential 0|have Q,|-s Q|Us Ving|-ers Vs|-er among|-al at|him first|and former|-'s has|-al in|may
  one|that on|policy
-0.6 -0.7 -'s|government -al|=5 -ing|Ument -ive|and =8|for Ual|of Ued|delegates Uly|Ved Ving|-al Vly|for also|said from|supporters
  public|- says|Q. the|more those|Uing
-0.6 -0.6 Uer|Us before|N many|- that|-ers those|states well|with
-0.6 -0.5 -ing|among -|since -|vote Ued|with Vs|more a|policy but|was him|by like|many since|he
-0.6 -0.4 -ed|=7 -s|by -s|through =4|Q! N|in U|who after|-s by|far his|presidential one|-'s presidential|-ions support|from that|-s
  the|N
-0.6 -0.3 -ions|and N|this Us|=3 candidate|N the|former
-0.6 -0.2 -er|- -ment|=3 =3|at U|on on|other when|the
-0.6 -0.1 -s|the -|a U|-ed the|campaign
-0.6 0 -ers|as N|Q. N|is is|-
-0.6 0.1 Ued|-s many|voters
-0.6 0.2 campaign|of new|-
-0.6 0.3 about|N voters|=3
-0.5 -1.4 -s|=7 by|other
-0.5 -1.2 Uly|to
-0.5 -1.1 N|the say|that that|on voters|-er
-0.5 -1 -ed|any -er|during -er|from -er|states -ing|party -ion|about =3|saying =6|there N|two Q,|not Q,|or Q|before Ued|three
  Uing|support Us|out U|after U|how Ving|Vly Vly|=5 Vly|of V|as and|Ving at|which be|its email|to her|with it|=4 it|should last|-ing
  made|-al monday|on much|that now|that people|=6 race|on said|monday say|for support|to that|to tweet|about voters|than
-0.5 -0.9 -al|attacks -al|campaign -ed|candidate -ed|their -ions|but -ion|may -ive|-ion -ive|at -s|just -|among -|any -|only =4|Q,
  =6|so =6|they N|debate Q|after Uer|=6 Uer|when Uion|U Us|of U|=4 U|Uion Ver|that Ving|with V|Us V|of after|an and|candidates
  but|did convention|=3 do|what election|is for|Q, had|an him|Uing including|Q in|=5 just|-ing make|the nomination|is not|say
  said|last says|in she|Q should|make support|among that|had there|in time|on told|-s to|Q. was|=3 was|just were|N where|it
  whether|a which|also who|last with|new won|in would|Q, would|campaign
-0.5 -0.8 -al|party -er|=4 -ing|Uly -ion|made -ly|-ive -ly|as -ly|over -s|convention -s|time -|are 0|or 0|who =3|for =6|-ing =7|-ly
  N|during Q!|that Q,|as Q,|but Q,|in Q|were Q|will Uer|of Uing|about Uion|of Uly|-ing Ument|on V|-er V|-ions and|he and|may
  any|more an|Uion asked|on at|next during|a election|=3 has|in he|=3 him|Q. his|-ive may|U more|on party|=3 race|-ing says|=3
  their|-ity this|-'s up|its what|they with|-ers
-0.5 -0.7 -ed|-ing -ing|=8 -s|more -|Vly =3|Uive N|than Q!|at Ued|of Uive|of Uly|N Ved|this Vly|Ued for|some her|and his|debate
  most|-ly of|how of|which out|a people|=8 political|-ion primary|-al primary|states same|U she|-s their|N
-0.5 -0.6 -al|-al -er|-ment -s|Q. -s|Uing N|-ed Uly|-s Us|in a|new but|she debate|about election|-s email|-al his|supporters
  including|0 in|all last|- like|-al the|people told|his to|some
-0.5 -0.5 -ed|=3 -ing|campaign -ity|=5 -ly|-ion -s|do -|is =3|V Uing|an Uly|for U|in but|-ed by|Uing his|Ved most|Uly now|the only|N
  was|0
-0.5 -0.4 -|-ing -|public -|while Uly|-ed Ving|voters a|-ly a|recent by|Ving group|in him|a in|N on|U was|being
-0.5 -0.3 Ued|=3 how|the since|N who|he
-0.5 -0.2 U|=6 more|voters not|vote this|N time|=5 to|get
-0.5 -0.1 -'s|political -ers|N -s|against -|Uly U|to of|him over|- that|some whether|his
-0.5 0 -ers|who =3|of N|said U|-s as|N is|-s primary|campaign the|0 the|Uive the|race those|Us
-0.5 0.1 -s|still -|N =3|two Ued|a U|an V|from has|Ued on|-al
-0.5 0.2 -al|to -ing|the N|recent Uing|the Uive|- week|in
-0.5 0.4 of|N
-0.5 0.5 =3|-
-0.5 0.7 three|-
-0.4 -1.1 -ing|=3 0|people and|Ved its|N
-0.4 -1 -|but after|-ing
-0.4 -0.9 -er|were -ion|at N|before as|Ved
-0.4 -0.8 -ed|debate -ion|more -ly|Vs -s|as -s|did -|can 0|email =4|it =7|which =8|Uions N|people Q|are Ual|in Ued|=4 Ued|he Uers|to
  Uly|made Ument|-s Us|an Ved|what after|she against|-er and|at and|even any|-ed back|that been|Q. before|Ving called|Q.
  convention|and from|that get|her him|for his|Q how|to if|her is|as it|=3 i|said made|her more|about much|in night|=5 nominee|has
  on|Q. said|as than|he then|Ued they|Q. they|do this|-ing three|people time|and up|about voters|were was|Q! was|first was|one
  was|out when|they which|=3 which|if which|in
-0.4 -0.7 -er|when -ing|Q. -ion|has -ity|at -ity|since -ly|they -s|could -s|monday -s|no -s|whether -|Q, -|first -|just -|said
  =10|Us =3|asked =3|before =6|Ving N|Vly N|next N|who Q,|Uly Ual|N Ual|for Ued|Ument Ued|any Uer|his Uing|party Ument|tuesday Us|=4
  U|attacks U|do Ved|after Ving|at Vly|=6 Vly|made Vs|him and|are and|they are|Ved as|i a|Ual a|national back|=4 back|to before|they
  being|Q campaign|did candidate|at convention|this do|U even|Uing government|U her|an her|new his|policy how|he into|Uion in|his
  it|still just|- made|no most|-ed nomination|- not|Q not|Uer not|like not|one not|with on|N on|such on|that people|- said|this
  she|-ly she|called should|also some|-ed so|=3 states|- states|and state|U supporters|were than|Q that|are their|-ive the|one
  to|which tuesday|=3 voters|Uing voters|said were|on when|a when|i
-0.4 -0.6 -al|-ed -al|was -ed|they -er|=7 -ing|any -ing|only -ion|had -ity|-ment -s|before -|this 0|when =3|Vs =3|have =3|they
  =6|one =6|or =8|Ued N|candidate N|did Uing|him Uing|up Uion|was Us|-ions Us|last U|Ved U|had U|is Ved|-ly Ved|many Ving|them
  Ving|those and|Vly and|only any|-s at|one a|far a|government before|-s being|N convention|U first|presidential first|time for|now
  from|such his|V his|other into|an its|0 like|N made|-ing nominee|=3 no|U of|attacks of|public only|Uer on|-ed on|Q president|=6
  said|=4 said|Uly says|U's than|any that|-al that|-ive that|his their|-er through|the to|her tuesday|in under|a under|the up|Uing
  where|he who|Ved
-0.4 -0.5 -al|would -ed|some -ive|0 -ly|for -s|N -|=4 -|both =8|N N|delegates Ued|voters Uer|been Uly|-er Uly|U Ument|will Us|over
  U|-ions U|Uing all|-er all|three also|U attacks|=3 both|of during|his even|-ing even|before for|what from|her has|been his|-ions
  including|- its|-ive it|says make|- on|all on|one still|Us support|in the|Uity told|the to|how up|for with|its won|the
-0.4 -0.4 -ment|-ers -|-er -|and 0|as N|as Q|=3 Uions|for U|-ive U|for Ved|-ment Ving|Q! V|Uer added|=5 an|email as|saying before|a
  but|the during|the her|=3 her|N its|-ed made|up more|Ued now|- on|some said|=5 state|=5 support|- the|candidate whether|the
  with|-s
-0.4 -0.3 -ed|an -s|=6 -s|this -|=6 -|political N|candidates U|voters Ved|voters and|she an|even a|Uion a|group campaign|as
  candidate|Ved delegates|and including|those more|-al other|candidates presidential|debate president|- primary|next the|email
  the|primary this|week those|N through|-al to|those whether|this
-0.4 -0.2 -ion|Us =3|after =3|still Ued|=8 Ued|one Uer|- by|-ing for|him from|the has|made says|some the|next
-0.4 -0.1 -ed|-er -ed|a -ers|in -ion|Uing -ment|- U|U an|interview by|-er many|V many|more people|=5 policy|- some|-ing years|and
-0.4 0 -ion|by =3|on =3|with Uer|the a|-al nomination|by presidential|-
-0.4 0.1 -ing|-s -s|during -|the U|- U|been attacks|- that|will voters|for
-0.4 0.2 -er|-ion -|-ed =3|about Uing|her Us|0 get|-
-0.4 0.3 campaign|Ved her|-er
-0.4 0.4 -ment|Ued -s|that =3|one presidential|nominee
-0.4 0.6 -ing|from Ving|N party|for
-0.4 0.7 -ly|N
-0.4 0.8 been|on
-0.3 -1.5 that|night
-0.3 -1 but|has from|-er
-0.3 -0.9 policy|at supporters|of
-0.3 -0.8 Ved|for policy|and
-0.3 -0.7 U|did about|0 about|more but|Ving get|a since|the supporters|could year|Ued
-0.3 -0.6 -al|primary -ed|no -ed|people -ers|had -ing|over -ion|between -ment|during -s|=10 -|well 0|during =3|Uing =6|for =6|in
  =6|no =6|then =7|- =8|the N|where Q|is Ued|two Uions|that Uive|-er Uly|support Us|how U|support U|whether Ved|against Ved|no Vs|no
  V|them about|what after|Uing and|have and|would any|president because|U's because|their been|Ving between|N between|now but|N
  but|those candidate|than candidate|would convention|could debate|=3 even|more for|this has|-s her|on he|-ly he|Vions him|into
  his|Q. how|their interview|in in|last it|with just|before million|more more|Uion not|an not|do not|so now|and out|at party|may
  saying|that she|also supporters|U supporters|said than|it them|of they|said through|her to|as was|as were|about what|could
  who|also who|did with|=3
-0.3 -0.5 -al|Uion -al|voters -ed|over -er|against -er|is -ing|president -ions|are -ion|last -ity|=3 -ment|-ed -|those =10|a =6|what
  N|an N|even N|her Ual|=6 Ual|U Ual|that Ued|all Ued|only Ued|whether Uer|-ion Uer|about Uing|=4 Uing|for Uing|he Uive|Us Uly|at
  Uly|have U|back U|up Ved|Uer Ved|its Ved|just Ving|=4 Ving|she V|Q. V|with after|the also|Uing and|campaign and|will an|N an|Uive
  are|to as|being as|they back|=3 back|against because|they between|two be|Q be|far but|it campaign|for candidates|=6
  candidates|with candidates|would can|U debate|last even|some first|=5 from|being government|=3 government|=6 had|Q. he|called
  him|- him|Uly him|in him|only his|most in|her in|presidential it|=6 it|Uly it|Us it|far it|of just|because last|two like|=3
  not|-ive not|-ly now|Us no|Us of|about of|that only|to or|-ing out|in president|was recent|N recent|interview said|before
  saying|=3 saying|Q. she|Vs she|told so|as so|that state|=6 still|Ued than|-ing than|Q. than|the that|campaign that|of them|-ed
  this|one those|Ving to|support to|that up|by voters|that vote|in was|Q was|Us week|-ed week|about where|she which|had which|they
  which|were while|Ving while|a with|which won|his years|=6
-0.3 -0.4 -al|=3 -al|or -ed|all -ing|her -ing|through -ing|when -ions|-er -ion|she -s|say -|after -|delegates -|made 0|=4 =10|-al
  =3|last =3|where =7|the N|Q N|states N|with Q|on Ual|Ual Ued|-ing Ued|-ly Ued|him Uer|-al Uer|=4 Uion|on Uly|-ers U|has U|if U|out
  Ved|with V|her after|polls and|party and|three and|told are|-ive are|Q. attacks|on a|-ment a|Q. being|in campaign|-ly
  campaign|with could|have even|Ved for|-al for|voters from|it her|-ion her|Uion her|by he|made him|-ing him|=7 him|on him|out
  his|-al in|them is|-ly is|0 its|-er its|U it|Q many|=3 million|Uing more|-ed next|-al of|it on|-ions or|-s party|-ment
  presidential|U said|by said|only said|then said|to she|should some|-ly states|to still|-ly such|an that|any under|- were|Uing
  where|- where|his which|-s who|-ly who|Vs with|-al
-0.3 -0.3 -'s|presidential -ed|N -ed|Us -ing|some -ions|of -ion|-al -ity|- -ity|Us -ment|that -|her -|tuesday -|two -|under -|where
  =10|the N|support Q|when Us|-ers Ved|any Ved|to Vion|=3 V|an against|-ive against|him all|-al all|0 all|the and|this at|0 both|N
  but|Uing campaign|-ers far|is for|-ed her|-ions him|with in|-ers in|-ity in|those is|-al its|-ly more|-ive more|-ly saying|he
  says|that support|for than|what they|are the|government the|party those|- to|Vs to|party week|=6 which|a
-0.3 -0.2 -ment|to 0|-s 0|Ued =3|among =4|his =6|- Q|but Uing|his Us|and U|delegates U|most Ving|against and|-ly as|an
  a|presidential but|Ued from|them he|Ved in|a on|his percent|- percent|=5 she|Ued still|- support|=7 to|Us to|V was|the week|=3
  with|-ion
-0.3 -0.1 -'s|N -al|political -ed|0 -ed|him -er|-s -er|N -s|-s -s|political -|state 0|=3 N|Ued N|Vion Ued|at Ued|for Ued|into
  Ued|last as|some before|the by|Uly did|Uing for|many his|-ion last|-er not|in on|and political|-ment primary|on she|has such|a
  their|-s to|U to|say up|N would|not
-0.3 0 -'s|most -al|of -ers|to -ing|those -s|over -s|to -|0 -|=8 -|as -|by =3|in =6|which N|could N|had N|nomination N|told Uing|-
  Uing|U Uion|as and|N because|she his|-ers on|political some|-er to|campaign
-0.3 0.1 -er|0 -ing|-er -ing|N -ing|him -|in N|attacks by|saying his|own million|-ers people|-ing that|party the|-er to|be with|his
-0.3 0.2 -|would =3|no =8|- Ual|- U|V Ving|the in|states to|voters
-0.3 0.3 -er|if =3|Q. Ued|from and|-ive as|well could|-ive of|government of|supporters over|N
-0.3 0.4 -s|-ers U|-er other|-ions some|-
-0.3 0.5 -s|-ive -|on like|those
-0.3 0.7 back|N who|made
-0.3 1.2 Uing|N
-0.2 -1 in|=10
-0.2 -0.9 and|V and|said
-0.2 -0.8 -er|=3 and|voters with|more
-0.2 -0.7 Q,|by but|Ved including|N
-0.2 -0.6 -ions|- =6|-er and|-ed and|by if|the into|her new|N to|state
-0.2 -0.5 -ers|- -er|Q, =3|who Uly|=4 Uly|as Uly|was candidate|said candidate|to even|the party|-ers political|-ers there|would
-0.2 -0.4 -ed|about -ed|two -ers|V -ers|Ved -er|has -ity|-ions -ity|as -ly|that -s|Ved -s|would -|Q. -|Uing 0|an =3|called =3|up
  =6|not =6|whether =8|to Q,|who Q|only U's|still Ued|would Uer|win Uer|with Us|but U|or Ved|U Ved|Ument Ver|to Ving|about Ving|and
  Ving|as all|from all|that also|Uer any|new asked|whether at|their at|this be|-al be|Q, be|back but|they by|-al candidate|is can|Q
  could|be did|=3 do|it get|them had|for had|his had|won has|a have|called her|a he|and he|said he|won his|time how|such if|-s
  into|-ly in|Uly in|more in|that in|what is|more just|-s million|into nomination|to nominee|and not|because now|Q. no|-ions on|them
  or|if out|so over|-ing party|in party|was party|would primary|N race|to should|Uly state|-ed support|=3 support|on that|Q
  that|could that|time there|- there|may the|political time|is told|an to|all to|whether two|-ers while|Uing who|would will|have
  win|his with|-ment would|-al year|=3
-0.2 -0.3 -ed|-ions -ed|before -ed|if -ed|one -ers|from -er|while -ing|so -ing|was -ions|Q. -ion|will -ly|into -ly|the -ment|U
  -ment|and -ment|candidate -ment|when -s|- -s|a -s|his -s|most -s|was -|win 0|were =3|-ive =3|also =3|former =3|over =6|he =8|Us
  N|-ions Q|other Ual|and Ued|Uing Ued|not Uing|in Uing|such Uing|they Uions|U Uion|=5 Uion|up Uly|a Us|at Us|more U|not Ved|Ving
  Ved|people Ved|support Vers|to Ving|-ing Ving|into Vly|V Vs|Q. V|-'s after|0 all|its also|- and|Us and|political an|-ion are|being
  are|not as|that a|-ity because|it between|them both|an but|not campaign|=6 campaign|U could|still do|the do|to during|N even|to
  far|- from|U get|the has|said have|no her|- her|Q, her|about if|-ing including|a in|=3 is|also it|Q. it|a like|- made|U made|a
  make|it make|to more|-ity much|- night|in nominee|Q. not|Q. no|- no|to of|-ed of|Uions one|who only|two on|their people|were
  presidential|election primary|election race|and said|in should|Q so|N state|as still|in such|-ions support|-s than|-ion that|=3
  their|Uion their|presidential their|support them|at them|for there|=3 they|were the|debate those|-ions to|-ers to|make up|at
  voters|say was|-er was|still were|with whether|he whether|they which|Ued which|have which|would who|in will|make win|=3
  win|support would|Q. would|make
-0.2 -0.2 -al|-ions -al|because -al|government -ed|it -ed|of -ers|Vly -er|Q -ing|-ly -ing|0 -ing|=7 -ing|at -ing|monday -ing|on
  -ions|-ed -ions|with -ion|=4 -ity|-ed -ity|N -ly|a -s|-ed -s|Uion -s|an -s|because -s|can -s|should -|Vion -|because -|now -|will
  =3|a =3|what =4|he =6|Q. =6|has =6|is =6|most N|against N|interview N|would Q,|with Q|in U's|-ed Ued|Q. Uly|only Ument|- Us|her
  U|Q U|about U|their Ved|Q. Ved|over Ving|of Vs|for Vs|her Vs|on Vs|where after|-al after|he any|- are|-ed a|Uing a|country
  been|-ed be|made but|his called|-s candidate|=3 election|=5 for|-s for|next government|to have|-ed her|last her|of he|Us him|U
  his|Us if|not in|other is|-er is|Q. is|the it|-er may|0 more|U no|one of|their of|time on|to or|-er or|U party|-ed party|-ing
  party|-ly presidential|candidate saying|-s she|Uer she|said state|-ions state|=3 supporters|=3 than|on them|=6 there|are there|is
  they|V the|state this|year to|-ion to|win was|-al were|Uly when|-s would|-ly
-0.2 -0.1 -'s|own -al|U -al|last -al|the -ers|Ued -ing|-ity -ing|-ment -ing|them -ion|is -ly|- -ment|into -s|such -|Q -|back -|many
  0|U =10|-s =10|N =3|even =3|may N|by N|just Ued|-ion Ued|-ment Ued|Q Uer|U Uer|by Uing|to Uly|Ual Us|Q. U|and Vion|the Vly|-ed
  and|was be|N both|-s for|Ument from|him have|- her|-ment if|-ed more|-ers most|-ions not|Us people|=3 primary|- say|the some|Us
  their|-ing the|-ity the|Ued the|Ved the|other through|its to|also while|N who|is with|-ly
-0.2 0 -ing|a -ing|for -ive|-ions -s|U -s|had -s|it -s|some -|U -|between -|have -|no =6|-ed N|email Ued|- Uing|them U|a Ved|as
  Ving|to V|people about|Q against|one and|as as|such a|-s but|-ing her|vote him|=3 if|he it|into next|tuesday nomination|-s or|-
  presidential|primary than|one that|Q. up|0 were|-ing what|-ed where|N will|-ive
-0.2 0.1 -ity|among -ment|-s Ued|its Uing|a U|Ument U|was at|its a|- former|N had|-ed he|did his|former in|years like|an not|-
  on|-ive people|of says|his the|most the|year to|- vote|was will|-
-0.2 0.2 -al|-ity -ions|as -s|-ing -s|-ly -s|among =3|which N|now N|still Q|=7 by|Us that|he the|states would|Uly
-0.2 0.3 -ing|his -ity|voters -|-ers -|Uions -|says -|that 0|Us =3|0 Uing|how back|the in|on president|on said|some than|N the|group
  who|V
-0.2 0.4 -|one 0|=7 Ued|-er a|-ed called|him political|campaign the|many the|two was|Uly
-0.2 0.5 -|Uion =3|and be|Ued by|0 campaign|-s had|Uer to|Ual
-0.2 0.6 was|Ved
-0.2 0.7 =3|U Ved|-ity against|the first|-s of|some
-0.2 0.8 Ued|-ity Us|-er
-0.2 0.9 U|before
-0.2 1.4 some|as
-0.1 -1.3 Q,|the
-0.1 -1.2 asked|N
-0.1 -1.1 have|N
-0.1 -0.9 -ed|up -s|new Uer|=5 Ved|up and|one
-0.1 -0.8 -er|former Ued|against a|V
-0.1 -0.7 -al|in -ly|-ing -ment|-er -|Vs candidate|but
-0.1 -0.6 -ly|of Uions|by Uly|Ued Uly|on interview|with is|-ing many|-s three|-s
-0.1 -0.5 -ed|-ive N|=10 Us|-s all|- nomination|=3 she|-ed
-0.1 -0.4 -s|and =3|Ved N|=3 after|a and|Uing to|its to|their
-0.1 -0.3 -ed|the -ive|U -ive|in -s|be -|more -|was =4|to N|=6 Ued|under Uer|to and|Ued not|V of|its race|by than|just that|two
  time|=3 with|Uing
-0.1 -0.2 -er|after -er|party -ing|Uions -ing|or -ion|against -ive|him -ly|U =10|in =3|since =6|are =6|will N|new N|presidential
  N|will Q|-ing Q|Ued U's|Q, Ual|was Uing|out Ument|in Us|when U|make U|monday U|would Ving|that V|to also|Vs and|says any|Q an|U
  are|now as|not attacks|against back|on been|Uing before|-ing be|-er be|Q. but|=3 can|do could|make country|to country|was
  even|with for|candidates had|U her|for he|-ed his|Ued his|first in|as its|-ions its|Uion it|did it|to may|not one|-ing or|N or|at
  or|so over|=3 over|that people|could people|from president|would race|are recent|-s said|could she|Uly she|V she|was
  supporters|would that|Q? that|with their|-ed their|0 them|U those|-ing through|their told|her way|to were|-ly were|Ual what|can
  where|-s will|-ed with|this would|then you|could
-0.1 -0.1 -'s|-ions -'s|nomination -al|is -ers|would -er|-ing -ing|and -ing|attacks -ing|into -ion|U -ion|Ved -ion|or -ion|you
  -ity|have -ity|is -ity|was -ive|-ers -ive|=6 -ly|-ed -ly|0 -ly|=6 -ly|not -s|-ity -s|if -s|may -s|state -s|there -|with -|year
  0|in =6|U Q,|Q Q|over U's|Q. Ued|Uly Uing|back Uing|their Uion|to Uity|to Uive|-ions Uive|U Us|about Us|because U|Vs U|get V|is
  about|him and|to and|were an|-ive an|Vion as|both as|if a|-ive a|campaign because|the be|V but|-ly but|have but|in but|would
  called|it candidate|=6 candidate|Us could|-ly could|Uly country|where debate|before delegates|at do|-er do|not far|-er first|two
  former|- former|new from|-ers had|Uly had|with has|the have|not her|first he|has he|told him|=6 him|while if|his is|Uly made|in
  make|his may|be million|-ed much|the nominee|=6 nominee|in of|presidential on|which or|-ed or|a or|not other|- out|against
  policy|before should|-ive so|Uly states|-ed states|with their|-'s their|most them|=3 them|Q them|on the|Q. up|=5 what|is when|Uing
  when|it whether|-ed which|Vs while|also who|-ed who|=3 who|Q. who|say with|both would|get years|after
-0.1 0 -'s|-s -al|N -al|election -ed|his -ed|them -ed|those -er|more -ing|of -ions|to -ive|on -s|V -s|in -s|when -|be -|far -|over
  =3|into =3|or N|into N|last Q|Uing Q|candidate Q|to Ual|-s Ued|out Uer|debate Uer|this Uing|-ion Uing|attacks Uive|and U|with
  Ving|-ly Vs|as V|for about|where and|-ity asked|how as|Q, as|first a|0 a|debate been|Ual but|as by|years called|her
  campaign|against candidates|-ing for|their get|-s had|a her|time his|0 his|two how|-s in|-ed in|both in|its is|a its|Q last|year
  made|it monday|night most|is of|Uity only|after on|tuesday or|0 other|-ly saying|Ving so|far that|all that|such their|former
  they|say the|-ing the|new the|week this|- to|0 two|N which|- with|Us would|be
-0.1 0.1 -'s|Q. -ed|voters -ing|other -ion|-s -ity|he -ly|and -s|been -s|only -s|will -|-'s -|government -|monday 0|-ion =10|U
  =10|supporters =3|Ued =3|i =4|a N|Vs N|convention N|have N|were Q|and Q|by Uion|which Uive|=3 Us|-ion U|-ly Vs|U's about|-s
  against|his an|Ued are|-er as|many a|U be|- but|still campaign|- convention|=5 could|- did|he during|this former|president
  her|Ument he|had his|-ed if|N in|-al in|U is|-ed its|-ers most|-ive new|-ions not|-al of|whether only|0 that|-ment that|Uing
  time|- with|those would|U
-0.1 0.2 -'s|time -al|debate -ed|- -ing|-al -ing|voters -ions|-s -ion|and -ly|Us -s|said -s|with -|- -|-s -|for -|he -|years =3|by
  =3|from N|Uing N|primary N|voters Uions|- Ved|his an|Q as|-er even|- his|N his|Ual in|new not|-ing the|V the|nominee through|a
  week|after which|are
-0.1 0.3 -ity|-s -ive|-ive -ive|who =3|Uer N|was Uing|0 Uity|- Us|by Ving|a all|N all|but asked|about as|their at|his both|-ions
  debate|- government|-s has|-ed her|-ing him|the his|-'s into|a more|-s no|N one|-er out|voters saying|the so|- to|Ument to|vote
  voters|- while|the who|said
-0.1 0.4 -al|-ment -ing|- -|-ion 0|-ing =10|-ion Uing|-al and|not not|Uly out|of still|-ed the|years when|N
-0.1 0.5 -ing|up -ly|than 0|-ers 0|election =3|but N|over N|to as|a campaign|in former|first of|-'s party|as support|her that|Vs
  voters|U who|Uly
-0.1 0.6 -s|on Us|as because|of can|Uly
-0.1 0.7 -er|would =10|campaign Q|=8 was|U
-0.1 0.8 after|N among|-ers
-0.1 1 about|the
-0.1 1.1 Ving|supporters
0 -1.5 Ved|Uly
0 -1 Q|U
0 -0.9 in|some
0 -0.8 then|-
0 -0.7 -ly|by new|U people|in
0 -0.6 =6|0 the|-ive
0 -0.5 -ing|Ved N|from Ved|in and|some out|to
0 -0.4 -'s|in -ing|to -ity|to =6|a both|- for|one of|most or|the policy|-ers
0 -0.3 -'s|-ment -ers|and -ers|with -ment|-ing =3|Uly a|N into|N state|and the|Q
0 -0.2 -'s|-al -ed|on an|-ed a|-ion been|-ing he|Ued last|week to|him
0 -0.1 -ed|with -s|-al -s|who -|their N|on U|have U|into and|Uer been|- campaign|=3 delegates|he election|candidate have|any her|-'s
  the|-'s time|but to|Uly was|-ed which|could will|be year|with
0 0.1 -'s|not -al|-ing -al|as -ed|far -ed|last -ers|Ving -er|at -ion|should -ity|-er -ity|of -ity|were -ly|in -ly|on -ly|where
  -s|were -|being -|election -|has -|or -|some -|thursday =10|=5 =3|if =3|including =3|most =3|were =4|-ing =4|-s =4|by =6|if =6|it
  N|-ion N|-ive N|may Q|against Q|as Q|or Ual|Us Ued|Ued Ued|and Uing|this Uions|against Uly|Vs Uly|been Us|will U|because U|when
  U|will Ved|Us Vly|on Vs|it Vs|to V|U about|how after|three against|=3 and|his and|it any|N are|in as|Uing as|in back|him been|Uly
  being|Ved be|-ing be|a campaign|Q. campaign|had candidates|-ly did|not do|so even|after even|on even|those for|Q. for|the group|of
  had|not have|-ly have|said her|race he|- he|should him|if his|Uity in|Us in|recent made|into may|if more|-er much|about not|a
  not|have of|delegates one|=6 on|=3 on|its or|Q out|and out|the over|0 over|those percent|in percent|to policy|Uions said|would
  saying|Q says|-s she|had should|not so|Ued states|=3 still|-ing still|-s such|Us than|they that|-ing that|was their|Us then|he
  they|also the|-s through|=3 to|both to|what voters|are vote|their was|no week|and when|and when|he which|Ved which|was will|do
  win|over win|the would|- would|Uer would|like wrote|that
0 0.2 -er|-ive -ing|-ers -ing|Uer -ing|years -ion|-ers -ity|Ued -ive|candidate -ly|is -ly|support -ly|with -s|-ion -s|Uer -s|but
  -s|have -s|of -|V -|could -|had -|next 0|million 0|support =10|and =3|it =7|and =8|=6 Q|=6 Q|while U's|- Uing|Us Uly|did U|her
  Ved|-ion Ved|-ions Ved|from Ved|of Ved|such Ving|-ions and|U's any|Uions are|Uing asked|which as|0 as|the at|- at|least been|-er
  be|in but|Us but|said but|that do|- even|-er from|N had|in have|been him|of his|-s his|new his|vote in|any it|the i|- may|- more|-
  not|=3 only|that on|-ly on|more on|who other|N out|by party|should political|U she|- should|- than|-s that|- that|it that|they
  their|-ions they|have the|Uly the|country the|election this|-s this|was thursday|night to|-ed was|a week|of were|-ed whether|it
  which|the
0 0.3 -'s|Ual -'s|nominee -al|Ument -ers|like -er|Ved -ing|=4 -s|are -s|him -|of -|other =3|-ment =3|this =6|such N|one Uing|through
  Uly|and Uly|more Uly|the Us|to U|against U|as U|his U|like Ving|an Vion|any Vs|-s V|=4 after|- a|-'s but|what delegates|- for|-
  has|Uly have|since he|V into|-s its|-al no|-s of|many of|what on|Us on|monday over|what since|- that|-ions their|candidate
  three|years what|-s
0 0.4 -ed|Ument -ed|against -ive|years -ly|-al -ly|-er -s|people -|presidential 0|a 0|by =3|-al N|-ity Uions|=3 Us|Q U|such Ved|both
  V|by at|-s email|- for|its many|of next|week not|U of|-ers of|-ions of|Q, one|in out|-s percent|for said|- said|-ive
  supporters|after the|candidates to|N to|other to|this whether|N which|he while|- while|at who|will
0 0.5 -ing|-ion -ions|among -ion|for =3|so =3|some U|Vly U|other are|the for|-ions group|=3 president|who that|many voters|he
  which|N which|party with|the
0 0.6 -ed|president Q|a Ved|it Ved|the Ving|former but|who for|a recent|-
0 0.7 -'s|Vion =5|Q? Uing|-s Uion|N Us|from among|his be|president
0 0.8 -al|and -ive|more -|group is|N on|those presidential|-ers two|- voters|as
0 1 Us|among against|N
0.1 -1.5 =6|N
0.1 -0.7 -|polls some|N
0.1 -0.6 =3|new N|president but|Vs for|two many|N
0.1 -0.5 -al|Ual N|0 N|group Ued|on a|-ing vote|of
0.1 -0.4 -ive|=3 Us|Us U|-al after|being email|U government|- his|political
0.1 -0.3 Q|campaign no|-er which|Us
0.1 -0.2 -|Ved =10|-ions Uive|-s by|more it|-ed president|for state|-ing were|not
0.1 -0.1 -er|the -|-ity =3|-er all|-s and|-ions because|he has|U most|- new|-ion of|-al primary|-s that|-er the|-ion the|-ment
  to|Uer who|has
0.1 0 -ions|=3 -|-ly N|called Us|on U|Us Vs|a during|her had|been is|not of|his of|the other|-s party|- then|N the|time was|at
  who|can
0.1 0.1 -ed|-s -ed|and -ion|-ment -ity|and -ive|N -s|after -|-al -|it 0|percent Uion|that Ved|him and|many an|- are|on been|in did|U
  for|-er for|his had|Ued he|was his|- next|- one|- their|way the|Us the|convention the|presidential what|U with|her
0.1 0.2 -'s|last -ed|-ity -ed|because -ers|are -er|its -er|that -ing|-ed -ing|in -ion|while -ly|Ved -ly|had -ly|if -ment|would
  -s|them -s|they =3|-ion =3|whether =6|would Q|during Ued|after Ued|his Uing|-ing Us|after Us|before Us|were U|were Ved|how Ved|so
  Vly|Ved Vs|-ed V|more V|over V|what and|about and|also and|asked and|be and|her and|just and|well a|Q, because|there but|only
  campaign|Ued delegates|-ed during|any had|- had|her had|the has|now have|an his|U his|country into|- into|their it|-s just|U
  million|U night|=6 not|for out|as out|that people|Ued percent|-ed race|against saying|it say|-er so|U supporters|=10 them|all
  they|did while|only will|win with|-ity
0.1 0.3 -ed|-ion -ed|Vion -ed|well -ers|have -er|or -ing|-'s -ing|next -ions|who -ly|Uing -s|Us -s|about -s|for -s|from -|-ment
  -|against -|attacks -|do -|she -|should -|support -|they 0|Ving =10|most =3|much =3|should =3|will =6|as =6|only N|-al Q|at
  Ual|because Ued|-ers Ued|they Ued|this Uer|for Uing|with Uions|about Uion|about Uly|-al Uly|back Uly|be Us|=6 Us|made U|all
  U|being U|by U|candidate U|just Ved|Uing Ving|=5 Vion|that about|whether after|it against|its all|=3 and|in and|two and|which
  and|with any|-ing an|election are|- are|-ing back|a back|of be|the but|Uer campaign|0 campaign|on could|U could|not country|and
  debate|and for|people from|at government|had has|Vly have|U have|Ved have|also have|to her|Uing he|says he|would him|to his|Uer
  his|Uly how|a into|-ing into|V into|the in|Uing in|this is|Ved it|- it|through just|the make|him many|-ers much|of national|-s
  night|tuesday not|Uing not|as not|even on|- on|the or|-ive party|nominee people|at people|may primary|=3 recent|debate says|he
  should|have some|people supporters|will than|her that|she that|would their|-al their|Ued then|-ed they|-ed they|-ly they|U
  the|Ving through|-s to|attacks two|-ing up|against what|- what|Ued what|has what|he will|no with|an would|=6
0.1 0.4 -al|Uions -al|support -ed|out -er|but -er|was -er|who -ing|government -ing|he -ion|would -ly|-ly -ly|because -ment|Us
  -s|Ving -s|between -|not -|them -|there =3|Vly =3|there =3|to =4|0 =4|how =6|Q =6|Us =6|Ved N|=7 Q|out Ued|=6 Ued|both
  Ued|political Uer|and Uing|it U|Ving U|which Ved|Vs Ved|that Ved|their Vs|-al against|-ers against|Uing against|a against|them
  and|on and|people and|the any|other an|Uly are|Ving a|time been|U by|- by|how debate|that election|- even|if for|-ly government|in
  has|- her|-ly her|support him|because his|-ing interview|N in|which it|be it|has it|would million|N next|year on|=6 own|Us
  political|and president|=3 recent|years saying|U's saying|what she|U since|Ved state|party than|- their|primary them|Uly
  this|election those|-s time|when to|-er up|his while|other with|-ive
0.1 0.5 -er|people -ly|=3 -|Uer -|may -|so 0|-al =10|0 N|-'s N|made Ued|Us Uing|Ument Us|-ly Us|U U|0 Ving|her Ving|some V|the and|0
  and|its and|then as|-s a|year between|-s but|a but|her but|now by|-'s do|a from|Ving group|-s million|-al other|than over|their
  said|she than|his the|nomination told|=3 up|in who|were would|do
0.1 0.6 -s|primary -|about -|candidate -|debate -|out -|states =3|-ed =3|voters =4|Q. Uer|who Ving|their are|more for|both if|that
  is|=4 made|by much|-er next|two no|-al of|Q on|him party|Us political|-s say|- some|U two|years up|the
0.1 0.7 -ing|one =3|Q! Ved|0 Ved|Q!
0.1 0.8 -ed|by -er|than U|Q! Ving|-s is|U monday|in most|U the|polls
0.1 0.9 Ument|to said|Q.
0.1 1 =3|is and|Q vote|to
0.1 1.1 said|he
0.1 1.2 of|party
0.1 1.3 N|he by|what
0.2 -0.9 Uly|would
0.2 -0.8 her|supporters him|as
0.2 -0.7 -ity|-ers who|Ued
0.2 -0.6 Uing|against
0.2 -0.4 N|vote against|an as|political on|state the|poll who|-s
0.2 -0.3 -ion|into 0|states her|party said|-er years|-
0.2 -0.2 -ed|-ers -ers|-ing -|party U|at from|a of|-ly of|all of|those presidential|candidates
0.2 -0.1 =3|its N|and Uion|in by|-ers including|-ing not|-ed that|is
0.2 0 -ed|through -ions|about -|from =3|-ers =3|when N|-ing an|-ions a|former he|U
0.2 0.1 -'s|- -al|-s -ion|Ued -ion|in -ly|-s -|during N|-ers N|poll Ued|her U|Uly and|is an|-al from|one in|- was|-ing
0.2 0.2 -ed|to -|-ive -|Ument N|or Uion|for at|the most|recent not|Ved presidential|race president|and the|-ed was|- who|have
0.2 0.3 -al|-ion -er|and -ion|-ed -ion|after -ive|presidential -ly|be N|at U|it U|that V|=6 and|-s a|Q a|Ued a|Uly her|-s
  her|campaign of|her say|is up|-
0.2 0.4 -al|with -ed|Uing -ers|a -ers|after -ers|has -ing|delegates -ions|not -ion|of -ity|for -s|make -|him 0|to =3|their =4|N =5|-
  =8|as Q|all Q|should Q|where Ued|no Ued|over Ued|what Uer|N Uing|Uing Uion|with Ument|Uing Us|Uly U|Uions Ver|=5 Ving|-ive
  Ving|his Vions|his all|his all|this and|whether back|in because|- before|being but|-er candidate|- candidate|U could|-ing
  delegates|are for|=3 have|Q. her|=6 he|also he|will his|Uion in|-ion is|called its|- just|as like|-ing many|-ed more|than much|as
  new|-al night|of nominee|is not|be now|Uing no|-ion of|Ving only|with other|-ing percent|Ued said|it she|asked so|=6 state|to
  than|not that|Q, that|both their|-ion them|- them|and they|would the|Uer to|=5 up|-ing well|- were|even will|say with|that
  would|have would|support year|on
0.2 0.5 -al|email -ed|after -ed|first -ed|only -ed|that -er|how -er|in -er|will -ing|V -ing|against -ions|for -ion|among -ment|-ion
  -s|Uly -s|president -|Uers -|an -|how -|primary -|race =3|-ity =3|not N|not N|say Q!|as Q|was Q|with Ued|like Uers|-s Uer|-ing
  Uer|an Uer|is Uer|than Uing|Uion Uing|when Ument|by Ument|with Us|Ued Us|are Us|attacks U|any U|debate U|over Ved|Uions
  Ved|attacks Ved|them Vs|against V|it all|-ers also|Ved and|-al and|-ment and|no any|U are|-s are|also as|U as|of at|U back|an
  been|V before|=3 before|it being|U between|-ing by|-ed called|a candidates|do can|- could|Uer country|-ly do|more during|-
  election|year even|Ving far|more first|debate for|Q for|which get|out government|-ing had|just has|-er her|the his|-ment his|Uive
  his|attacks how|it how|they including|-ion in|with is|saying its|-ity its|Ument its|policy it|could it|on many|as more|Uing
  most|Ved next|president nomination|on nominee|had not|-s not|been not|make not|the one|of only|U or|=3 or|Q. or|Ued or|Us
  party|-er party|at percent|who saying|they says|its say|it she|Ved she|now should|she that|before that|have that|its that|what
  that|year they|-er the|will this|is time|to to|-ive to|do tuesday|-s up|and voters|have vote|=3 was|from week|for were|Ued
  were|Ved what|N will|Q. will|not with|them
0.2 0.6 -al|Ued -ed|convention -ers|-ed -ers|Uing -er|a -ing|=6 -ing|candidates -ing|many -ing|now -ions|from -ive|-al -ment|N
  -ment|is -s|last -s|next -s|out -s|since -|country -|most -|week =6|at =6|who N|Ument N|a N|i N|policy N|while Ued|Uions Ued|in
  Ued|it Uing|former Uly|V U|the Ved|-ive Ved|he Ving|if Vs|he Vs|their Vs|will and|more and|their are|about a|primary being|a
  candidate|and candidate|could election|campaign from|an from|states from|voters her|-ity her|0 her|U her|Uions he|could him|-ly
  his|support how|-ly including|-s in|-ions in|campaign in|it is|being is|on its|-ing it|-ly it|Ved like|a million|in of|states
  other|party over|the public|-s said|those said|were saying|a so|-ing supporters|have than|-ers them|-er them|-s the|Ual
  the|attacks this|-er to|-ment up|a up|their voters|at was|on what|the which|she will|-ly with|Q,
0.2 0.7 -ion|- -ion|a -|own 0|delegates =3|has =3|more =6|but =7|who Uing|and Us|some U|new U|time and|there a|Uity being|- but|U's
  but|i candidates|Uing can|still country|U has|0 his|Ument in|Q make|up most|-ing said|-ing said|0 said|there the|Vion those|-ers
  to|Uing to|an was|made year|in
0.2 0.8 -er|Us -ions|on -ion|policy -ly|-ers -s|=4 -s|even =3|during =3|state Uing|people Ving|-er as|which debate|over for|new
  political|party that|during time|in
0.2 0.9 -s|-ment -|supporters Q|N Ued|Q, Vs|both V|-s about|- first|U its|Us of|-ion supporters|on
0.2 1 Ving|Q, asked|- campaign|to him|and made|Uer so|many
0.2 1.1 N|if
0.2 1.2 said|-s states|Ued
0.2 1.3 -ers|that =5|Q candidates|as
0.2 1.4 0|=8 Uing|some asked|a week|as
0.3 -0.9 is|one
0.3 -0.8 polls|-ed
0.3 -0.6 Us|through
0.3 -0.5 can|win
0.3 -0.4 -|president N|-er U|tuesday but|is has|also
0.3 -0.3 -'s|-ers
0.3 -0.2 =8|and U|interview its|-ion out|=3 race|=3
0.3 -0.1 -ion|that -s|-ions 0|race 0|vote N|supporters Ved|some her|as in|-er is|now other|-ers some|other that|has those|who with|U
0.3 0 -ive|to -|much -|policy 0|-ed =7|N N|- N|of and|government before|he both|the for|campaign have|V of|state on|her policy|-s
  presidential|nomination the|-ers
0.3 0.1 -ed|Uly N|political campaign|-er has|not his|party in|-ly political|- which|-ed
0.3 0.2 -al|- -ed|U -ed|in =3|then N|most Uly|=3 Us|-ing V|many an|-er former|-s of|new
0.3 0.3 -'s|Us -ing|Us -|if -|up =3|such Uer|Ued and|new many|other party|-s presidential|-er that|Us the|-ions the|Q, when|she
  who|had
0.3 0.4 -er|with -s|supporters 0|and =3|like N|party V|one an|-ly but|- is|Ued like|the own|- three|-ers who|Us
0.3 0.5 -ion|from -ion|to -|campaign 0|- =6|from Q,|Ued Uions|during Ved|would all|over email|-er has|-ly her|-ed more|time
  of|political only|- that|a up|any were|Ving were|far were|in
0.3 0.6 -'s|-ing -'s|Ued -al|at -ed|next -er|be -er|because -ion|over -ive|up -ly|V -s|nomination -|say =3|Uion =3|are =3|did
  =3|made =4|in N|time Q,|because U's|Ued Ued|through Uing|what Uions|with Uly|when Ument|would Us|between U|-'s U|should Ving|how
  and|that attacks|and a|convention between|a be|Ving be|an but|by but|will candidate|has country|when debate|on did|with do|well
  even|a first|Ued had|to have|made have|on his|Uing his|or in|two is|at is|so is|to its|-ment it|U it|had it|was make|her much|to
  new|-ity of|Uer over|to primary|was say|was states|-s still|has such|-ion than|to that|U's that|Uion their|-ment to|-al was|V
  was|to were|being were|still where|the where|they who|are who|should
0.3 0.7 -al|candidate -al|candidates -al|on -al|that -ed|back -ed|or -er|last -ing|-ive -ing|between -ing|she -ions|U -ions|against
  -ions|that -ly|after -ment|or -s|Q, -s|tuesday -|asked -|percent 0|attacks 0|is =3|three =4|=10 =6|even =6|his =6|than =6|was =7|U
  N|more N|up Q|=5 Q|voters U's|U Ual|about Uer|Q Uing|any Uion|=6 Uion|not Uity|for Uly|Q Us|Ved Us|he Us|just U|-ion Ved|Q,
  Ved|they Ved|when Ving|Q. Ving|it Vs|an Vs|are Vs|his V|such about|=5 about|Ued about|his after|all all|-ed and|=10 and|through
  and|when an|Ved as|-ing as|much as|president attacks|in back|U been|-ly been|a before|his be|-ly be|-s be|Us but|Q. called|N
  did|in do|-ing during|an even|-s first|0 for|first had|-ly have|had her|in he|is him|from how|-ed in|Q. in|Uer in|and
  in|government is|Q is|only is|time it|Ued made|their million|- monday|- more|Uly much|it new|-ing next|-s nomination|in not|-er
  now|-ed now|=3 no|-ing no|V of|-ment of|Uion of|being of|candidates one|-ed one|=3 or|her out|Uing out|some over|-s over|and
  party|is people|as primary|has say|whether she|did state|where support|-er support|-ing than|U than|Ving their|political them|as
  them|up there|will they|Ved they|can the|policy this|-al this|U those|that to|-ity to|Uions two|candidates was|up were|made
  were|to when|-ing whether|and whether|or whether|to while|in who|won will|of win|0 with|- with|-ing year|of
0.3 0.8 -'s|Uing -'s|primary -ed|into -ed|more -ers|at -er|Uion -er|among -er|had -er|political -ing|is -ive|nominee -ment|with
  -s|Ual -|Uive -|its =3|according =3|first =3|while =3|would =7|Q N|Uive N|out N|won Ued|former Uer|-ed Uing|-er Uing|at Us|have
  Us|the U|more U|what U|where U|win Ving|Q Ving|him about|their against|Q all|of also|V and|Q. as|her be|U candidate|in country|-
  him|Q how|-ive how|many if|they in|-ment in|Ued it|Vs just|how like|-ions many|people may|Uer more|presidential new|Us now|is
  of|campaign only|one on|-ers or|that percent|over primary|-er primary|debate recent|campaign said|Q said|was say|N she|could
  state|is such|- support|him to|Vly to|have to|interview two|-ions vote|on
0.3 0.9 -al|policy -ed|-al -s|its -s|now -|=10 =4|the N|saying Uing|more U|no Vs|the V|his V|last and|for an|Ument a|state for|her
  for|it last|-s most|N new|-ers not|all of|primary race|in says|she since|-s that|other the|delegates voters|-ly
0.3 1 -ing|state =3|those =6|Uing =6|and N|tuesday Ved|-ers as|-al not|N out|before says|-ing their|vote to|debate voters|to
0.3 1.1 -ers|=10 Q|about Ved|a his|more of|-ing of|Uing which|has
0.3 1.2 at|all
0.3 1.3 say|who
0.3 1.4 =5|Q. campaign|has
0.3 1.5 Ving|- with|some
0.3 1.7 N|whether
0.4 -0.7 Vs|from
0.4 -0.6 -ive|a and|i
0.4 -0.5 U|last many|in the|voters
0.4 -0.4 among|the people|-ed presidential|-s
0.4 -0.3 N|state
0.4 -0.2 state|N
0.4 -0.1 Ued|U Us|Uing a|candidate from|those her|primary in|the two|of
0.4 0 -er|-ed N|among also|-s in|0
0.4 0.1 -ment|on Uion|by also|-ed an|Uer the|-
0.4 0.2 -al|Q -s|-er -|his 0|after N|=8 by|an of|-ity one|or political|-er the|-ly through|N with|-er
0.4 0.3 -ers|of -er|-ions -ive|-s 0|voters =3|both among|N and|=3 and|Uion more|of of|national only|a
0.4 0.4 -'s|-er -|-ions -|Us -|to =10|- N|nominee supporters|and to|one
0.4 0.5 -ions|in -s|has -|candidates =3|-s =7|like Ued|as and|-er a|Uer being|Ued by|one for|0 from|-ing some|of the|Uing those|of
  voters|who
0.4 0.6 -ers|=7 -ly|Ued -ly|voters 0|-er and|an being|-ed for|more in|Ving is|-ive one|U
0.4 0.7 -al|Us -s|their -|into Us|a U|him Ved|- Ved|her and|-ers for|N her|that her|to his|-ly his|next only|the other|-ed
  supporters|in was|like
0.4 0.8 -al|presidential -ed|but -ers|this -er|candidate -ions|would -s|other -s|support -|email 0|Uion 0|for Q|through U's|-ing
  Ual|to Ued|was Uing|no Uions|on U|made Ved|there Ving|whether Vion|to V|and V|that and|what are|Q are|U as|new back|are because|N
  between|- be|any be|as be|on country|-s debate|U far|his far|to for|Ved for|saying had|Ved have|a her|political he|Q, him|-ed
  him|about him|an him|that his|Uions how|- if|it made|him million|from more|to next|N nomination|U nominee|as no|Uion party|could
  party|to should|Uer states|Uing than|Uing that|after that|may that|so their|-ly them|to this|time was|Uing were|Q, were|a were|the
  when|Ued when|to where|and win|- with|what would|-s
0.4 0.9 -al|=8 -ers|during -ers|if -ers|on -er|Ving -er|into -ing|Ued -ing|with -ion|Q -ity|in -ly|states -s|states -|through -|what
  -|which 0|=10 0|other =10|Uing =3|as =3|had =6|of Q|between Q|who Uion|=4 Uion|at Uly|if Us|his Us|voters U|Uive Vers|N Vly|=3
  Vs|-ion Vs|0 Vs|Q Vs|any V|they about|an after|Ving against|it all|-ions and|Uly and|how asked|if as|-ion at|Q. a|party between|0
  between|the but|no candidates|on candidates|to candidate|with convention|in debate|with has|called including|-al in|many its|-s
  it|may it|up i|was make|a make|their more|Uive most|Ued night|- not|made now|Ued of|three on|-ity on|in over|an party|with
  people|have percent|and policy|Us president|-s primary|and said|any say|-ers since|its support|it that|-'s that|0 them|with
  they|Ver to|Ver to|a to|more up|on voters|=10 was|also were|more what|his where|-ers whether|- while|-ing who|may will|support
  with|a with|only
0.4 1 -'s|U -er|-'s -ing|it -ion|Uer -ion|he -ion|was -ive|with 0|Ved 0|interview =3|attacks =6|like N|win Q|the Uions|Uly Us|those
  U|its U|them Ved|an Ving|-ed Vs|Uly V|him against|-ing also|to and|say and|support at|her been|called be|Ved candidates|for
  convention|delegates for|all for|an for|how for|president is|that most|-al night|that on|-ion out|- over|a policy|=3 race|-
  said|both she|=3 should|be states|-ing that|there their|-ers time|for week|that would|-ed years|that
0.4 1.1 -ers|for -ive|-ity -ive|or =3|Q N|election N|his Ued|-ions Ued|when Uions|N Us|much Ving|he Ving|its Ving|this about|-ed
  against|her and|Q, a|Ving called|- former|-er for|Ving in|-ing of|-er over|his this|country
0.4 1.2 -ed|-ly about|-al before|- country|is is|whether out|-ed those|Uions
0.4 1.3 against|-s but|also
0.4 1.4 =3|=10 as|-ly
0.5 -0.7 with|-ed
0.5 -0.5 by|-ions those|in
0.5 -0.3 one|former
0.5 -0.1 a|-er is|Uing who|-
0.5 0 -s|at not|Ued
0.5 0.1 -er|of N|-ment N|for and|-ion by|the of|both the|interview to|Q, was|an
0.5 0.2 -ers|-ions 0|years U|Ued Ved|-er a|political by|-ly candidate|she from|some presidential|campaign the|way
0.5 0.3 -'s|-ed -er|to -ion|on -s|nominee from|his or|more people|who to|new who|was
0.5 0.4 N|campaign other|-al same|- time|that which|is
0.5 0.5 -al|-ers -er|Ued =3|an of|- the|Uion
0.5 0.6 =3|now and|a from|any said|will than|a the|the
0.5 0.7 -er|-ers -ing|by =3|-ly and|- as|- to|Q
0.5 0.8 N|Uer now|-ing of|U to|-ing
0.5 0.9 -ed|at -ers|among -ers|is -ion|now against|what and|other but|because it|were one|would president|in said|had she|Q.
  support|his that|Uly
0.5 1 -ed|Q, -ing|last -ions|Ued -ions|after -ions|between -ion|Q, -ion|with -ment|if -ment|should -|people 0|at 0|primary =3|only
  =6|had =6|were Uer|in Uing|-ions Uing|Ued Us|what Us|would Ved|new V|she about|her and|could are|Ued are|people because|=3
  before|voters did|- do|with far|=3 for|Uing from|0 government|has government|should had|said has|Q, has|no have|-s have|Uly
  much|more nomination|of or|their out|after out|how president|will primary|to said|Us says|it says|there she|can states|such
  still|on their|Q was|Uer was|about was|by with|it with|no year|that year|to
0.5 1.1 -ed|from -ing|Uion -ing|about -ing|all -ing|support -ive|Us -ment|has =10|Ument =3|how =6|Ued =6|to =6|when =6|where =8|-s
  N|years Q|of Ued|-al Ued|during Ued|if Uion|he Ument|that Us|him Us|their Us|this Ving|Uions Vly|that V|-ing all|about and|make
  and|of asked|of asked|what at|-ing at|what a|Us but|with do|that for|-ion he|can him|at how|far interview|that it|from made|during
  monday|that nomination|after not|Ving not|just of|such of|this only|in on|how on|presidential or|his or|party or|to people|to
  people|with said|-ers that|by that|for that|said the|=10 time|as up|-s up|=3 vote|at was|now what|i whether|she would|-ing
  years|Uer
0.5 1.2 -'s|convention -ers|should -ly|all -ly|presidential =4|Q? N|about Uer|before Uing|Q Uing|its U|Q, U|so Ved|-ed Ver|the
  V|-ion about|one at|Uing election|in her|own in|political much|-s on|new or|in race|is the|back this|Uion
0.5 1.3 =4|- Ved|Q and|all and|state national|convention on|an state|-ers was|Ving
0.5 1.4 -ing|night N|how say|so told|a
0.5 1.5 U|people more|N out|N
0.5 1.6 U|N says|- support|N
0.6 -0.7 percent|=6
0.6 -0.4 Uing|on Us|they
0.6 -0.3 former|-al
0.6 -0.2 -ions|-ing among|-
0.6 -0.1 now|a said|one
0.6 0 U|even that|-ed
0.6 0.1 0|campaign in|Vs through|-
0.6 0.2 Uing|-ers and|from including|one the|vote to|his
0.6 0.3 -ing|as campaign|and his|-ity people|on was|Ued who|called
0.6 0.4 U|night Vs|about be|Uly
0.6 0.5 -|at -|been said|-ed the|U to|-s which|candidate
0.6 0.6 -ing|-ions -ing|U -ive|-ment -ment|-al 0|-ly U|-ity an|Us a|more is|in last|U national|N policy|-er to|the to|two
0.6 0.7 at|N first|- of|other she|will
0.6 0.8 0|but Ved|former
0.6 0.9 Us|-al with|one
0.6 1 -ers|or
0.6 1.1 Vs|-ing and|had more|recent of|former people|would voters|-s will|vote
0.6 1.2 -ed|attacks -ed|during -ing|new 0|on N|through Q|that Uer|Uing Uer|Ving Uing|before Uly|what Ved|was Vs|one about|Uly
  about|that an|Q. as|Ued at|Q candidates|are election|=4 even|in for|being her|Ued he|Vers i|did not|on on|-s on|0 over|how
  recent|Us so|-ly support|a that|people to|it tuesday|about tuesday|that when|=3
0.6 1.3 -al|Vs -ity|U -ly|those -s|back Q|if Uly|than U|said Ving|there Vs|what about|policy against|- as|Q a|much called|Q,
  called|the candidates|other for|U her|over in|time nominee|for of|at on|Uing over|time states|that supporters|for that|one
  they|should told|to to|any well|as
0.6 1.4 =4|Q Ued|-ed Ued|those Uing|Uions U|this Vs|- a|president for|other more|in new|voters now|=6 of|support on|-er on|whether
  or|-ly presidential|-ion there|and
0.6 1.5 Ued|them Uion|whether did|so on|-ment on|it over|-al said|so to|them with|their
0.6 1.6 =3|was Ument|U email|-s
0.6 1.7 Ved|-s
0.6 1.8 voters|of
0.7 -0.4 by|about
0.7 -0.2 Ued|monday state|-
0.7 0.1 -er|voters U|both from|Uing states|=4 to|three
0.7 0.2 vote|- with|0
0.7 0.3 debate|-s from|both of|voters on|this
0.7 0.4 -s|like -|voters of|0 since|-ing
0.7 0.5 U|she Ved|at both|candidates her|Q made|- of|a percent|of some|-s
0.7 0.6 -ed|as Uing|new by|her by|their the|Uions
0.7 0.7 -ed|Uion Uer|a Uly|because among|many been|-s by|his in|delegates time|the
0.7 0.8 -al|-er -al|people -ing|that -s|made =8|=3 from|- voters|in
0.7 0.9 V|a
0.7 1 -ing|out -s|all N|race campaign|-ions of|an the|three
0.7 1.1 -|time Uer|-s as|its for|-ity that|were
0.7 1.2 0|of
0.7 1.3 race|for
0.7 1.4 -ing|-ing -ment|over =3|could =6|that Ued|how Uing|Uly Vs|this about|being against|-al any|Us as|Ual as|more like|her
  said|her than|two to|on
0.7 1.5 -al|Uing =3|that N|Ual Ved|she V|their about|it at|it is|over is|still over|new than|in
0.7 1.6 Ued|because out|an out|his say|when
0.7 1.7 Uing|-ed Ved|one
0.7 1.8 Ved|those as|one
0.7 1.9 called|Q
0.8 -0.1 up|with
0.8 0 -al|who saying|-
0.8 0.1 -ers|by most|of some|states
0.8 0.2 -ed|-ment -er|-al by|those more|Us recent|polls
0.8 0.3 -er|as 0|that N|own Ued|many
0.8 0.4 from|people primary|voters the|Ument
0.8 0.5 and|national campaign|is time|-ing
0.8 0.6 among|some among|those political|-ing those|with
0.8 0.7 =3|her U|one those|-ed
0.8 0.8 also|the
0.8 0.9 N|former but|Uly
0.8 1 -ion|who said|-al
0.8 1.1 -ers|he Us|-
0.8 1.3 Ved|-ing
0.8 1.4 for|-ing
0.8 1.5 country|that was|over
0.8 1.6 -er|about =4|with Ved|not about|Uing as|his his|state people|not that|Ument
0.8 1.7 Uion|her Us|Q, Ved|Uion Vs|N about|-ing asked|who back|his on|-ing primary|in supporters|that them|out tuesday|to was|that
0.8 1.8 =3|Q, N|she support|the
0.8 1.9 -s|he saying|N
0.8 2 Ved|-al
0.8 2.1 =5|Q!
0.9 0.2 wrote|N
0.9 0.3 by|-ive
0.9 0.4 -ing|Uing about|its by|both of|Q!
0.9 0.7 =8|U both|in
0.9 0.8 -'s|-ly Q|-ment for|-ers win|in
0.9 0.9 Us|N V|- now|-s
0.9 1 =3|his
0.9 1.1 -er|on
0.9 1.2 her|-al
0.9 1.4 said|his said|the was|in
0.9 1.5 her|email
0.9 1.9 about|-ity
0.9 2 about|-ion
1 -0.2 by|a
1 0.1 among|-s from|many
1 0.3 about|a
1 0.4 =3|she Ued|-ive to|many
1 0.5 by|N
1 0.6 that|Ved
1 0.7 Ued|the among|-ly
1 0.8 with|many
1 0.9 -er|for -ing|states -ive|for say|-s
1 1 -ment|he of|two
1 1.1 -ity|-al
1 1.2 V|N
1 1.3 as|-ive
1 1.6 N|that
1 2 said|their supporters|to
1 2.1 Vion|N asked|to
1.1 0.2 from|-al
1.1 0.3 says|a voters|-ed
1.1 0.4 of|recent
1.1 0.5 -ly|from N|government
1.1 0.6 from|-ly the|public
1.1 0.7 =3|the
1.1 0.8 -s|she Q|he
1.1 1 candidates|=3
1.1 1.1 U|he Ved|supporters
1.1 1.3 U|supporters
1.1 1.4 polls|=3
1.1 1.6 most|about
1.1 2.5 for|Ued
1.2 0.2 from|-s
1.2 0.4 =5|=8
1.2 0.5 V|he
1.2 0.8 =3|he was|N
1.2 1.5 Ved|N
1.2 1.6 Ued|N
1.3 0.3 by|some
1.3 0.6 to|people
1.3 0.9 Uers|-
1.3 1 Ued|some of|Q. with|him
1.3 1.2 to|recent
1.3 2.8 Q.|Q.
1.4 0.6 N|tweet
1.4 0.9 by|-s
1.5 0.3 by|former
1.5 0.8 to|most
1.7 0.8 said|N
1.7 0.9 said|a
1.9 0.9 =3|N
"""
FIELD_TAG_AND_NEXT_BEFORE_CUE: Final = """\
-3.4 -2.5 N|he
-2.8 -2 N|the
-2.6 -2.4 =3|he
-2.6 -2 N|she
-2.5 -1.7 N|some
-2.5 -1.6 that|-s
-2.4 -2.1 =3|many
-2.3 -1.5 =3|N
-2.1 -1.8 =3|she
-2.1 -1.2 N|those
-2 -1.6 -ion|that
-2 -1.2 -s|his 0|Uion
-2 -1 =3|-s both|Ved
-2 -0.8 Ued|her
-2 0 who|many
-1.9 -2 =3|they
-1.9 -1.7 N|many
-1.9 -1.3 -ed|his U|Uing
-1.9 -1.2 now|says
-1.9 -1.1 =3|both
-1.9 -1 =3|you
-1.9 -0.4 that|the
-1.9 -0.3 who|he
-1.8 -1.7 =3|political
-1.8 -1.5 -|Ual
-1.8 -1.3 =6|N U|said
-1.8 -1.1 Ument|Ving U|Vly
-1.8 -0.8 =3|-ers =3|former N|by
-1.8 -0.7 as|N
-1.8 -0.6 that|N
-1.8 -0.2 -s|N
-1.8 0.1 which|N
-1.7 -1.3 =3|people
-1.7 -1.2 -ed|their
-1.7 -1.1 even|Ved
-1.7 -0.9 =3|three first|Ued
-1.7 -0.8 =3|some N|before
-1.7 -0.6 =3|campaign Q|N
-1.6 -2.4 Q,|which
-1.6 -1.6 -s|one
-1.6 -1.5 where|-s
-1.6 -1.4 =3|i
-1.6 -1.3 now|N
-1.6 -1.2 -|did
-1.6 -1.1 the|Vs
-1.6 -1 =6|who =8|=6 week|Ued
-1.6 -0.9 =3|for
-1.6 -0.8 and|Ued their|Uion
-1.6 -0.7 -ers|that
-1.6 0.1 which|he
-1.5 -2.1 N|what
-1.5 -1.6 =3|-al =6|as
-1.5 -1.4 candidate|who was|N which|0
-1.5 -1.3 -s|her =3|most but|-s
-1.5 -1.2 and|both more|Uing most|Uly
-1.5 -1.1 -|him all|U
-1.5 -1 N|years Vs|N said|N which|would
-1.5 -0.9 -|most =3|in =3|voters and|i more|Ued
-1.5 -0.8 -ers|who -ly|Us =3|all had|said while|N
-1.5 -0.6 N|his that|she will|U
-1.5 -0.4 -|Ument will|-
-1.4 -1.7 N|it Q,|Ving
-1.4 -1.6 now|Vs
-1.4 -1.3 and|he
-1.4 -1.2 =3|her how|-s which|-s
-1.4 -1.1 -s|-ive -|saying 0|-ions
-1.4 -1 Uing|-ers the|support was|also will|have
-1.4 -0.9 Uing|him Ved|-ity Vs|for that|this
-1.4 -0.8 -ed|her -ion|-al U|called would|say
-1.4 -0.7 -ed|Us also|said
-1.4 -0.6 -ing|U =3|two even|N
-1.4 -0.5 V|N they|did
-1.4 -0.4 -ive|Us
-1.4 -0.3 -s|he
-1.4 -0.2 -|a
-1.4 -0.1 the|V
-1.3 -1.8 but|N
-1.3 -1.5 race|that
-1.3 -1.3 =3|which =6|or
-1.3 -1.2 even|-s
-1.3 -1.1 =4|N it|could
-1.3 -1 -ion|made =3|other Uer|who a|Uing
-1.3 -0.9 -ed|-al -|=5 -|night =5|N
-1.3 -0.8 -al|attacks Uly|Us and|Ved him|-
-1.3 -0.7 -'s|Ued -s|but =3|still =6|Ving Ument|saying U|Uly and|have campaign|Uing do|- from|a to|say will|support
-1.3 -0.6 -|her =3|presidential =6|made N|since even|V while|-s
-1.3 -0.5 -ed|-er that|a
-1.3 -0.4 =3|-ive
-1.3 -0.2 and|one
-1.3 -0.1 -|many
-1.2 -1.6 of|what what|-ers
-1.2 -1.5 =3|it could|be
-1.2 -1.4 -ly|Vs -s|its -|any
-1.2 -1.3 N|year
-1.2 -1.2 as|some could|also even|the
-1.2 -1.1 -|primary also|V campaign|-ing was|one
-1.2 -1 -|Vion that|he was|his
-1.2 -0.9 -'s|first -ing|Ument and|has an|-ity supporters|on that|her years|of
-1.2 -0.8 N|week U's|- all|Ued also|Ved a|Us by|Ving his|-ing the|Vion
-1.2 -0.7 Ued|Uions Ued|Us Ued|the Uly|Vs Us|as U|Ver U|is U|much Ved|some both|Ued have|all have|in into|-s more|Uly most|-ly
  race|for them|in to|Ver
-1.2 -0.6 and|Vs and|recent in|Vs it|Uing night|Ued whether|N who|would
-1.2 -0.4 -s|-ment and|those
-1.2 -0.3 Us|on and|said it|may
-1.2 -0.2 all|Ved
-1.2 0.1 which|-ers
-1.1 -1.8 -ing|that
-1.1 -1.6 may|U president|-
-1.1 -1.5 as|he
-1.1 -1.4 than|the
-1.1 -1.3 -ly|for
-1.1 -1.2 -s|who since|N
-1.1 -1.1 a|=4 in|Uing
-1.1 -1 -ment|N -|much =3|-ing asked|for campaign|to of|-'s
-1.1 -0.9 -ive|to Uing|on U|says Ved|him are|-s make|- no|Us so|i then|he
-1.1 -0.8 N|but Vly|=3 and|which at|N can|U most|Ving
-1.1 -0.7 -s|Uions =3|Uing Uly|said U|Uions Vly|Ved and|she are|N by|U in|delegates in|three i|Uly on|him will|also
-1.1 -0.6 -ed|party -ed|the -ed|this -ment|is 0|Us =4|0 N|her Ued|-ers Us|-er U|V U|their Vly|Vs even|Ued first|-er have|made
  like|many monday|also should|Uer then|Ved
-1.1 -0.5 =3|- U|voters and|says now|-
-1.1 -0.4 Q|that called|for it|was the|more
-1.1 -0.3 Us|with
-1.1 0 campaign|V
-1.1 0.3 that|have
-1 -1.5 where|he
-1 -1.4 because|they but|she
-1 -1.3 -ed|0 =6|-s
-1 -1.2 -ment|=6 -s|=7
-1 -1.1 =6|Q, =6|one that|V with|about
-1 -1 Uly|-ing and|-'s nominee|that not|V to|support
-1 -0.9 -ly|-ly =3|more =6|now N|than Q|and so|U then|Vs there|have the|Uions
-1 -0.8 -al|that -ity|and -ly|on -s|can -|say email|=3 from|-ing has|Ved many|Us said|former than|three then|N with|0
-1 -0.7 -ly|Ued -|party N|=4 Uity|to group|of said|she this|week to|-ive who|says
-1 -0.6 -al|Uer -ers|during =3|Ver =6|even Uing|about Us|Us also|U also|Us asked|N but|-ity by|former candidate|and had|N has|told
  her|first her|time his|-ive people|to since|- to|Uion won|-
-1 -0.5 -ly|V Uer|on also|say did|V had|Ued have|both of|last to|U while|0
-1 -0.4 =3|-er have|Ved have|said he|had told|N with|his
-1 -0.3 -ed|those -er|was =7|- than|most
-1 -0.2 -|one N|a
-1 -0.1 -|they -|up N|0 a|group
-1 0.1 -s|has =3|candidates =3|where a|Uion one|U only|one
-1 0.2 his|N
-1 0.3 may|have
-0.9 -1.6 =7|which
-0.9 -1.5 =7|the is|what so|it
-0.9 -1.4 as|Ved
-0.9 -1.3 -|support are|Ued was|first
-0.9 -1.2 =3|that
-0.9 -1.1 -er|what =3|his =3|the =6|at
-0.9 -1 N|this as|-s not|Us told|a were|V
-0.9 -0.9 -ive|U =6|it N|like Uion|will Us|0 U|Ving after|N as|she because|N last|- of|about state|with year|Ued
-0.9 -0.8 -er|into -ing|some -s|into -|no =3|0 =3|U's =6|the N|an N|other Q|are Ued|a Uing|Ument Ved|-ing also|-ing him|at
  that|voters their|-ing the|interview
-0.9 -0.7 -ers|as -ing|them -ly|Ual 0|years =6|no N|over U|after because|i before|=3 candidate|on first|Ved had|- has|in him|by
  some|Us this|-ed would|U
-0.9 -0.6 -er|while -ing|-ly -ment|on -s|was =10|N =3|Ving N|out Q!|N U|Vion Ved|=3 Ved|it about|Uly among|-s are|all as|-er
  because|the but|one including|- is|-al made|it may|- other|than since|she some|who were|N which|was would|-er
-0.9 -0.5 -ed|through -er|-ly -s|supporters -s|the -|former -|monday =6|Us N|debate N|they N|where Uer|Uly Uing|them U|so and|Vly
  an|Us at|U a|Ving back|at from|Uing his|-'s his|Uly into|- i|-ed much|the next|president of|it president|who two|are will|-ly
-0.9 -0.4 N|if Q.|N and|Uing did|the is|his
-0.9 -0.3 -|his Ved|-s
-0.9 -0.2 -ion|are N|states U|tuesday it|would on|-s president|=3 while|only
-0.9 -0.1 -s|out =3|during U|N for|- in|their it|is of|-ing the|first when|N
-0.9 0 -ing|the N|Q, be|a percent|=3
-0.9 0.1 -ly|U N|into
-0.9 0.2 =8|N
-0.9 0.3 -|she
-0.9 0.7 his|0 that|many who|N
-0.8 -2.1 it|Vs
-0.8 -1.4 =7|Q, but|there
-0.8 -1.3 =4|Q, far|been for|all
-0.8 -1.2 -ed|-ed -ly|Ved U|-ive and|would now|V on|their
-0.8 -1.1 -ions|-s =6|which but|his was|-ly
-0.8 -1 -ed|attacks Ument|for U|like for|now nomination|is
-0.8 -0.9 Q,|0 Q,|saying were|Ued
-0.8 -0.8 -er|Uion -ly|-al -ly|tuesday =3|as Q|=8 after|Uing a|Uive can|-ly had|the if|- where|- with|some
-0.8 -0.7 -ly|in -s|when 0|presidential =3|with =6|i Q!|she Uers|-s before|N including|a most|Vly one|-s or|the over|her still|U
  they|could this|was through|a were|-s were|U
-0.8 -0.6 -'s|-al -ed|N -s|Us =10|he N|monday Ued|before Uing|support Uly|-s Us|no Vs|-s and|from as|-ers been|Ving campaign|in
  could|U from|Ving him|because is|one nominee|has out|a says|N she|-s two|=3 was|-s was|0 where|she
-0.8 -0.5 -ed|back -ity|-ions -s|party -s|than =7|who Ued|his Uion|as Uion|of Uly|U U|Uer U|out U|saying U|some Ving|U Vion|=3
  after|his and|most an|Ved are|on but|-er first|to have|also if|you is|said like|-ing may|now of|Uly only|Ued on|-ers primary|is
  said|a says|he so|the told|-s to|back to|do
-0.8 -0.4 -ers|by -er|over =3|any N|through Ued|Uion Uer|said Ument|tuesday Ved|with also|told but|-ive by|saying is|0 monday|-ing
  on|its on|monday says|the up|its will|V
-0.8 -0.3 -er|with =3|according N|-'s from|-s has|not made|-s people|with she|did which|she
-0.8 -0.2 N|after far|-s had|-ed made|U out|at president|is through|his
-0.8 -0.1 email|-er his|first not|Uing
-0.8 0 -al|and -ing|N -s|new Q?|N Uly|N night|=3 with|-s
-0.8 0.1 -s|about her|-ion on|tuesday which|the which|will
-0.8 0.4 N|were Q,|N
-0.8 0.6 -ing|many
-0.8 0.7 -|he
-0.7 -1.3 and|was voters|who where|N
-0.7 -1.2 -|what but|no was|Ved
-0.7 -1.1 -|-ers -|=4 but|it in|what is|Uly no|such on|an the|debate with|an
-0.7 -1 =3|there U|Ument U|Vs U|be Ving|Q, after|it who|Us with|former year|after
-0.7 -0.9 -ed|of -ers|with be|Ved of|-ly of|tuesday the|polls time|that when|-
-0.7 -0.8 -ion|during -|its U|have and|as but|Uing has|since is|=3 on|U out|-ing some|people they|support win|in
-0.7 -0.7 -ive|of -s|=4 Ued|through Uer|of an|Ued been|called debate|=3 the|Uive who|told
-0.7 -0.6 -er|had -ly|-er Uer|Uions Ved|in all|-s candidates|=3 like|to million|-ers of|N or|- own|- she|were then|she those|-s
  told|the tuesday|Ved
-0.7 -0.5 -al|Uion -ions|to -s|she -|about Uer|U Uive|U Us|is U|Uion U|her Ving|N Vly|V Vs|- as|-ed at|which a|Uity but|other
  delegates|=3 her|new his|Uive in|-s most|-ing new|Uions not|U says|in since|Ving support|-ed the|Ving two|most who|now with|many
-0.7 -0.4 -er|and -er|last -|such Ued|Ving Ument|and Us|=5 U|-al U|by U|support Ved|and are|U a|U but|0 but|most made|no million|to
  no|Vion only|Ved other|=3 out|their primary|=6 that|may the|years with|recent
-0.7 -0.3 -ed|U -er|-ers -ing|-ing -ity|V -|N =3|by =6|both N|or Q?|said Ued|after Uing|- Uion|-ing Us|to also|made been|a
  campaign|for could|have debate|saying has|-ly in|her that|they while|the
-0.7 -0.2 -ion|for -ly|Uing -s|won =3|while Us|-ed Us|Ving U|more Ved|to V|in and|-ed a|Q, because|- but|would its|-ion the|same
  to|V
-0.7 -0.1 -al|government -ly|0 -|Uion Uly|Ved also|Vs in|its they|are to|Uer would|have
-0.7 0 Uly|V Us|Q, be|- her|Uly percent|who the|attacks voters|=6 who|has
-0.7 0.1 -al|-ed -ion|to =3|new many|voters
-0.7 0.2 N|as
-0.7 0.4 -ive|-ing -|Uions
-0.7 0.5 N|should
-0.7 1.1 Q,|the
-0.6 -1.3 -s|Vs and|also
-0.6 -1.2 if|there
-0.6 -1.1 has|so in|-ion on|what
-0.6 -1 N|about N|not Ument|that and|if he|won made|-ing with|that
-0.6 -0.9 -ive|N -|people =3|Q, =3|because U|the U|where and|now get|a have|now not|have no|U out|-er so|Uing that|can there|was
  was|being
-0.6 -0.8 -ers|-s -ing|more 0|for N|there Ued|-er U|Q U|most and|any and|is for|those like|an many|-ed so|Uly was|V
-0.6 -0.7 -'s|campaign -ed|some -er|his -s|0 -|interview N|from Ued|N Ued|him as|Us as|his but|at country|and in|- much|U not|in
  of|Ving should|they some|-ion so|=3 them|-s they|will
-0.6 -0.6 -ed|about -ion|of -s|back -|those -|tuesday -|when =7|0 N|against N|time Uing|up Ved|last Ving|- also|-ly and|are are|-ing
  by|-s if|-ed only|the presidential|candidate some|time time|he to|-er vote|and were|Ved were|the will|not year|of
-0.6 -0.5 -al|Vion -ed|on -ion|would -ly|to -s|between -|an N|email N|in Ual|of Ued|Uly Ued|what Ument|in Us|-ion Ved|support
  and|Uer a|week by|her campaign|=6 convention|-ed had|U has|Us him|=6 in|an is|-ly out|N said|that that|such this|Q this|Uion
  two|-s was|Ued when|-al who|called
-0.6 -0.4 -ed|up -ing|Uions -ion|and -ly|will -|between =3|only =3|when Ued|back Ued|new Vly|said back|the campaign|by do|not
  have|since her|in interview|=3 is|Ual not|Ving not|only of|Uive other|-ions said|in says|she still|Ued this|-ing up|N were|Uing
  would|also
-0.6 -0.3 -ed|-ers -|the 0|email N|-ity N|president Ued|=6 Uing|of U|-ing U|to Ved|her a|-s candidate|-ing can|support even|U for|-s
  has|both is|by many|states or|N the|time with|one would|-ly
-0.6 -0.2 -'s|nomination -ment|of -s|with =3|-ion N|-ive N|state Us|about U|a campaign|-ions of|a should|- the|political
  two|candidates up|for when|the will|be
-0.6 -0.1 -|attacks =3|if Ument|- are|Uing from|- her|Uity presidential|primary
-0.6 0 Ued|-al U|-ion no|-er that|-ment
-0.6 0.1 -|them N|voters after|a campaign|=3 in|which made|an state|will that|Q, those|Us
-0.6 0.2 -ity|-ers -s|voters Us|the Vs|that candidates|are now|say three|N with|other
-0.6 0.3 -ers|were -ity|has -ment|he Ued|more Ued|them he|could new|-
-0.6 0.4 -ing|state
-0.6 0.5 -s|should -|even just|0 than|Uing
-0.6 0.6 -|called Uer|the
-0.6 0.7 campaign|N this|is
-0.5 -1.1 -s|from N|who who|made
-0.5 -1 -ed|=4 is|how same|time
-0.5 -0.9 Ved|- after|=3 a|Ued even|-er on|may
-0.5 -0.8 -s|during -|where =3|one =3|this Q,|Uing Uion|on V|for and|for been|Ued but|- but|has has|to is|V not|been was|-er were|at
  when|he who|have with|all
-0.5 -0.7 -ed|what -er|than N|=8 Uing|supporters all|that as|it a|-ly a|-ment because|it be|Uly be|more has|U has|Uly his|new
  is|Uing new|-er new|-s or|-ing to|-al was|Uing who|also
-0.5 -0.6 -ers|Ving -ers|or -ions|than -|into =6|with Uer|- Uion|about Uly|and also|did before|a but|those but|to can|still for|U
  now|Ued on|state so|they supporters|who than|-er than|-ing up|a up|in years|=6
-0.5 -0.5 -ed|a -s|Q -s|because -|-ing -|than 0|=4 N|election Uer|-s Uing|Q Uions|of Ument|=4 Ved|Uions about|her being|-ed called|N
  campaign|and during|a for|his from|-ers have|U of|-al only|did say|he state|of than|two there|has this|time who|say
-0.5 -0.4 -ing|Q, -ing|Uing -ing|campaign -ing|their -ing|this -ly|after -s|no -|make =4|i N|-ers Us|his Ving|-s Vs|of all|-ing at|0
  campaign|-al convention|and debate|-ed did|not has|also his|Q in|-er made|-ions nomination|with on|-ion primary|election still|Ved
  this|year to|voters while|he you|U
-0.5 -0.3 -al|to -ed|as -ers|-ions -er|-s -er|people -ly|have -s|after -|made -|two -|week =4|- =6|where =7|Q Q.|he Us|for Ved|his
  Vion|of V|=3 from|any had|Vly her|vote just|three made|a made|to many|-al nominee|for now|called only|after over|-ing primary|race
  state|primary still|Us time|-ing were|made while|presidential with|its
-0.5 -0.2 -ers|and -ive|-er -|this -|with N|convention Q|who Uer|a Uing|-ing U|at Ved|Q, are|now both|a campaign|- has|-ed if|the
  of|Uion with|just
-0.5 -0.1 -er|president -ing|- -ing|-ed -ion|between 0|-s =3|just Ued|up Vs|the about|N and|they an|interview convention|is for|-ion
  is|-s last|U president|told the|U the|Uion
-0.5 0 N|-ion about|-s but|the debate|- her|- his|-ment how|N million|- one|=3 the|Ual
-0.5 0.1 =6|- Uion|is a|Ved been|more than|in the|Us
-0.5 0.2 -ing|his but|did not|the of|how said|=3 there|are
-0.5 0.3 -er|- Uion|was U|Ved about|-ing candidates|N new|Us then|U who|is
-0.5 0.4 he|would the|Ved
-0.5 0.6 -ion|was -|U's
-0.5 0.8 Q,|one her|support
-0.5 1 Q,|said
-0.4 -1.4 at|an
-0.4 -1.1 the|voters
-0.4 -0.9 =3|those Ved|as a|Uer they|would
-0.4 -0.8 -ing|any -|that -|who for|that not|made one|-al on|-er
-0.4 -0.7 -ing|it -|Us 0|interview =10|this =7|Ued N|been N|candidates Uing|U U|=4 an|-al been|Ved how|-ly if|his if|such is|still
  now|been of|0 only|that out|by some|- states|where than|N than|any to|some to|that to|what what|U
-0.4 -0.6 -ed|an -s|Uer -|told Uly|Ual Ument|between after|her as|they a|Ument campaign|U has|no in|Ued not|-ly support|-er that|-er
  then|- was|back what|some when|Uing whether|he while|most with|Q,
-0.4 -0.5 -ed|Vs -er|who N|polls N|that Q|=10 Ual|=3 Uion|-s about|the candidate|N for|-ive government|- is|far presidential|nominee
  the|policy well|=3 would|like
-0.4 -0.4 -ers|Q, -er|-er -s|and -s|just -s|up -|on 0|or =10|Q =10|tweet =3|who Uing|with Uive|Us Us|more U|up Vs|in against|one
  and|when are|Uly are|the candidates|have first|-ion for|what had|last have|had he|can in|a million|into more|U one|-ing up|last
  was|more was|on were|Q, with|supporters years|-
-0.4 -0.3 -ed|V -ion|Ving -ity|because -|from 0|- =4|many Q|would Ued|-ing Uly|Ued U|no Vly|-ed after|-ly after|-s and|a an|Vion
  campaign|did campaign|that first|=3 his|-ion including|the in|so i|have i|said make|the national|- night|Ved now|made on|-al
  out|in still|- still|-ing than|U that|-ing there|were was|the week|- with|-ers
-0.4 -0.2 -ers|have -er|this -ion|about -ion|into -|=7 N|Q Uer|Ving Uer|tuesday Us|a Vly|U Vly|Ued after|the a|country debate|before
  have|more him|=3 not|say primary|but she|had state|to there|=3 tuesday|Ued were|also what|do
-0.4 -0.1 -al|-ion -al|Ument -ed|just -s|-ions Q|-s Q|=3 Ved|for a|state even|-ed it|Ued political|-s said|of so|Ved the|next
  told|-ers tuesday|=3
-0.4 0 -al|-ment -er|the -ly|-ers -s|could 0|=3 0|from =6|was Uly|Uing can|- for|her people|who that|0 the|-ions when|0
-0.4 0.1 0|U =10|-ion N|while all|-ed for|many from|its people|were polls|by recent|-ing through|N to|all what|Us what|i what|it
-0.4 0.2 -ers|at =6|-ing N|primary Uion|that an|-ion a|win even|- their|-ity
-0.4 0.3 -ity|to =6|he if|N some|-ers was|Us
-0.4 0.4 -s|a Ved|of an|Ument by|-er how|the presidential|-
-0.4 0.5 -ed|president that|-ity the|race
-0.4 0.6 =10|said U|he he|was that|were what|-
-0.4 0.7 Us|Uly presidential|nomination that|some
-0.4 0.8 -ion|-er Q,|-
-0.4 1 Q,|former
-0.4 1.3 that|-al
-0.3 -1 0|support Us|N his|Us only|N other|N
-0.3 -0.9 =3|a U|U
-0.3 -0.8 -ing|Uion presidential|-er three|candidates
-0.3 -0.7 -s|called N|campaign Ver|N their|support up|by
-0.3 -0.6 -s|- -|against -|state =3|about =6|a =6|if Us|-ly are|=3 as|Ued the|Ument
-0.3 -0.5 -er|-al -ing|-ive 0|as 0|when =10|when Uly|among against|Q among|those an|-ly asked|- asked|by at|-ing at|what back|to
  been|Uly before|it being|- between|two by|N first|two his|campaign in|U in|may of|support people|and states|to to|Ving
-0.3 -0.4 -er|V -ing|and -ity|=6 -ly|-ive -ment|or -|will =8|Ued N|-er N|interview N|just back|U by|a by|their called|to
  candidate|can candidate|was into|her is|being one|- on|who presidential|campaign still|a the|Ued those|-ers
-0.3 -0.3 -ed|-ly -ers|through -er|because -ly|N -ly|Ving -s|Uion -|in -|states Uer|Ved Uing|to U|or V|of and|an a|policy
  between|those both|-ions by|his of|-ity over|them she|-ly since|then was|-ed years|after
-0.3 -0.2 -ers|will -ing|at -ly|and -s|by -s|on -s|tuesday -|-s -|nomination -|race =3|-ions Ving|of all|-ions among|the as|if do|it
  for|an nomination|- of|Uing states|=6 then|=3 the|week through|those to|Vs up|the
-0.3 -0.1 -al|U -al|Us -ing|Us 0|-er Q|against Q|for Ual|to Ued|its U|-ly Vly|- among|- but|U just|two not|-ing on|N
-0.3 0 -ing|in -|-'s -|out =8|and N|government U|his Ved|N Ving|0 in|this next|- such|a the|Q, would|do
-0.3 0.1 -ing|on -ly|=3 -s|among Ument|was both|-s but|this is|-er out|the primary|in up|to with|her
-0.3 0.2 -ing|an -ment|to -s|an -|-ly -|vote 0|was U|- and|-ly and|-s an|email attacks|on by|0 most|- over|N she|Us
-0.3 0.3 -ity|that -s|at Ued|those Uly|=3 all|- by|- first|time in|-ing that|-
-0.3 0.4 =10|U =3|Q N|=6 is|also just|- policy|Us political|-ions supporters|=3
-0.3 0.5 over|and party|was race|has were|-ing
-0.3 0.6 his|presidential out|=3 that|Us
-0.3 0.8 U's|U have|Vly now|U what|-s
-0.3 1 which|they
-0.2 -1 Q|-
-0.2 -0.9 and|on in|recent
-0.2 -0.8 -s|over -|presidential =6|like all|N recent|U
-0.2 -0.7 most|of they|had
-0.2 -0.6 -|group N|political Ued|- also|has her|N some|V
-0.2 -0.5 -ion|- attacks|=3 can|be first|N party|-ers who|can
-0.2 -0.4 -er|from -ive|-ion N|candidate N|tuesday Uing|by U|that U|win an|-ive as|-ly before|-ing candidate|=6 first|debate
  interview|in is|among its|-ity now|Uing of|Uer of|them to|0 week|when
-0.2 -0.3 -er|-ment -ion|said =3|but N|nomination Ued|this Uer|N also|=3 asked|whether but|when former|N his|most just|U million|=6
  more|voters on|Uing policy|-s said|there tuesday|in was|no when|asked
-0.2 -0.2 -ed|-s -er|-ed -er|0 -er|Uing -s|-er -s|Q, -s|including -|Uer 0|to Uions|on as|first far|- had|an in|most is|- it|in
  one|that only|time on|Q, that|their
-0.2 -0.1 -al|- -s|for =6|said =8|said N|-ions N|-ly Uing|a Ument|of Us|-ing and|not are|some be|-ing had|been her|email may|be
  more|of other|-s some|N them|on the|-ment the|-s was|-ing with|N
-0.2 0 -'s|- -al|in -ed|=3 -ions|of N|- Ued|to U|during are|so from|all her|-er his|- his|support made|N not|Ued now|the she|also
  states|that the|other time|=3
-0.2 0.1 -ity|in -|during 0|-ed Q|on Uly|-ed an|Uion do|so from|N her|-'s is|the just|-s more|for of|U such|-s that|vote up|- vote|-
  would|-
-0.2 0.2 -er|Ued -ing|of Ued|-ity Uions|and Us|U U|Ual Ved|-al V|to and|how attacks|in on|- state|=3 support|-
-0.2 0.3 -al|with -ion|as -ion|over Ued|Q, in|N it|- other|Us support|for vote|to
-0.2 0.4 -al|-ing -ing|Q -ion|have =3|such =6|Q Q,|will convention|-s next|week not|be of|campaign state|-s what|the when|-s
-0.2 0.5 0|Ument Q,|he Q,|she Uing|that he|Q, may|not more|-ed no|V
-0.2 0.6 a|presidential
-0.2 0.7 Q,|V
-0.2 0.8 country|that has|Vly while|some
-0.2 0.9 Q,|says which|U's
-0.2 1.1 Uion|N
-0.2 1.2 what|N
-0.2 1.3 all|told she|is state|U
-0.1 -1.1 campaign|is
-0.1 -1 N|new
-0.1 -0.9 and|=3
-0.1 -0.8 =3|of a|-ive him|and recent|years
-0.1 -0.7 -|Vly N|even of|-ions time|N
-0.1 -0.6 -ers|=6 -er|Us -|-er N|for was|Uly
-0.1 -0.5 -ing|with -ion|is -|=10 Uing|-s Ving|the the|-er
-0.1 -0.4 -al|-ity U|on been|- campaign|-er group|-ed her|-ed his|own i|Ued last|year of|-ion she|has some|-ed two|Ued
-0.1 -0.3 -'s|Q -ion|by -s|=10 U|=3 Ved|Us and|N he|and million|people monday|=3 on|a say|the she|Vers the|-ly the|Uing voters|=3
-0.1 -0.2 -'s|-ers -er|N -er|Vs -ity|for -ive|-ions -|after -|win 0|Uing =8|Ved Ued|from Uing|back Us|Uing but|-ly debate|U for|one
  if|U's in|-ive of|all
-0.1 -0.1 -al|campaign -er|is -ive|some -ly|voters -ment|in -|of =3|at N|-s N|presidential candidates|on debate|over in|-al
  last|week made|- may|and monday|Ved of|- said|one up|was were|not
-0.1 0 -ing|-ion -s|not -s|since -|as =7|N at|-'s back|against like|the more|=3 of|-s of|political states|-ing time|U
-0.1 0.1 -al|election -ing|=6 -ive|- have|- have|-ed his|-er not|=3 say|- support|among them|- the|0 which|U
-0.1 0.2 -|only -|their =3|like =3|states N|are N|delegates Uly|the Ving|that are|a attacks|and been|-ing former|new he|has last|-s
  only|-ing the|year
-0.1 0.3 N|nominee U|all U|when any|-ed any|-s convention|- he|will how|to its|-ers many|of race|-s the|most the|only
-0.1 0.4 =10|=10 =6|while Q,|it Q?|he U|-s also|- been|U he|may more|- of|his three|-s
-0.1 0.5 -ing|all -ing|her N|recent Uive|=3 Uly|even Us|that or|not saying|that that|-ion the|-ion what|her
-0.1 0.6 -|-al U|even its|own million|=3 which|in
-0.1 0.7 -|may on|=3 recent|attacks
-0.1 0.8 in|other said|at states|-
-0.1 0.9 as|the of|which
-0.1 1 him|U
0 -1 with|a
0 -0.9 -ment|- =6|in
0 -0.8 -|new
0 -0.7 -ing|Uer -ity|support
0 -0.6 -ions|that -ity|N -s|Ving 0|that of|her their|-s who|will
0 -0.5 -ers|- week|Ved
0 -0.4 -ive|years Ued|out are|- even|a for|president her|-ive i|was over|- since|the to|him two|-
0 -0.3 -ions|U -|at -|last Ued|U an|U a|campaign if|she its|-ive may|=3 race|=3 two|N
0 -0.2 -al|of -ed|at -ions|- -|- -|for -|not 0|primary about|three from|his has|Ued has|been have|been of|voters only|a the|Uly
0 -0.1 -s|-s U|had against|him at|a be|president if|her into|N in|0 in|new of|former only|0 other|-al some|0 week|U
0 0.1 -ing|-ity -ions|between -s|as -|candidate N|people Uions|about U|-ions U|about Ved|-er are|not delegates|-ed for|him in|all
  last|-er other|candidates to|- to|his
0 0.2 -al|is -ed|Uly -ed|more -ity|of -|-ment =3|V Q,|as U|for being|Q both|the during|their party|=3 she|was than|to those|who
  what|many who|Vs with|-ed
0 0.3 -er|=3 -ing|-er -ing|what -ion|may -s|it -|0 -|is -|time -|to 0|million =3|through N|-al Q|about Uly|have U|would all|0 if|a
  if|he in|Uions it|U the|delegates while|-ing with|-ions
0 0.4 -al|was -ed|so -s|next -s|support -|among -|some 0|election 0|people Ual|Ual Uer|Q a|Ual but|even have|Uer in|just is|not
  most|-ive on|-ing same|- was|in were|-ed what|they
0 0.5 -|through Q|=7 also|had but|they did|-ive or|0 race|Ued since|-ing won|the
0 0.6 =3|then U|has and|over been|V candidate|Ved her|Us interview|Ued no|other presidential|-'s this|-al who|-ly
0 0.7 0|-al Ued|in Us|=3 Us|he but|that could|-
0 0.8 Us|will
0 0.9 -s|most N|between all|=3
0 1 -s|now Q!|the Uing|was this|=3
0 1.1 as|-
0.1 -0.9 where|the
0.1 -0.7 are|both this|Ument
0.1 -0.6 -|are she|will some|in state|N
0.1 -0.5 -ing|Uly 0|in =3|-ly her|-s his|recent that|would those|- while|-
0.1 -0.4 Uive|- candidates|said many|-ive most|U the|state
0.1 -0.3 both|candidates in|Q, it|says many|- percent|of political|-er that|-ed the|party the|people was|among
0.1 -0.2 -'s|-er -er|in N|=7 Uion|=3 made|by of|an on|Us she|Uer the|Uer the|presidential those|N who|said
0.1 -0.1 -al|-ers -ed|out -ion|if -ly|- -ly|-ed -|-ity -|=8 -|political N|on U|back a|year being|Ued candidates|who some|-s
0.1 0 -s|such =3|among =6|told Q|campaign Ving|about at|Uing at|one been|an candidate|to delegates|U more|-ly the|-
0.1 0.1 -ed|for -ing|-al N|and Us|have U|-ers for|N only|- other|- over|the state|- such|as two|years
0.1 0.2 -ed|Q, -ing|Vs -s|of -|-ion 0|-ing N|Uing and|0 attacks|that during|the government|-s how|much night|at not|on primary|=3
  two|states which|has
0.1 0.3 =3|and N|last Ument|Ued and|party for|-ers for|people had|Q, if|it made|=3 million|-s states|U the|-ing the|-ity to|her
  two|in while|not who|-ed
0.1 0.4 -ions|by -ion|after -ity|than 0|=7 =10|and U|do are|-ed asked|about being|Ved election|=3 even|Ving now|=3 some|states
  this|election week|to
0.1 0.5 Q!|said Us|during and|-ions an|-ment had|0 her|=3 he|is is|Q, while|his
0.1 0.6 -ions|are -ion|more and|there are|told into|a is|no nominee|=3 with|-
0.1 0.7 -al|year -ions|is -ly|at -s|to a|much it|=3 over|0 race|in so|that they|were was|Q,
0.1 0.8 -|back Ual|-s Uing|is as|i
0.1 0.9 had|Uly that|in
0.1 1 -ing|he -s|would of|people
0.1 1.1 race|will
0.1 1.2 -|can Q,|his
0.1 1.4 Q,|-er
0.1 1.7 N|support
0.2 -0.9 which|Ved
0.2 -0.8 Us|-s
0.2 -0.7 =3|an and|even
0.2 -0.6 -|V N|own U|of
0.2 -0.5 -|voters =3|to =6|has N|race is|N
0.2 -0.4 0|N an|-ing that|U
0.2 -0.3 -al|N -er|candidate -er|she -ions|on -ion|Us -s|-ly =10|-s N|did and|-ers an|-ed former|president he|V he|made he|told
  his|attacks his|supporters it|-s million|who not|- she|first the|-ed
0.2 -0.2 -ers|say -ing|Ved -ions|have -ly|a -ly|said N|attacks Us|=6 election|Uer it|-ed made|the most|recent of|Ued some|Uer
  that|Ved the|-ive the|one the|two this|U
0.2 -0.1 -ing|tuesday -ions|-er -s|this -s|were 0|attacks N|had Uing|N candidate|- he|did many|-s of|-ment so|- those|voters was|not
0.2 0 -ed|into -ers|on -s|that -|candidates =10|-ing =8|have N|asked N|former N|may Ued|for Us|of U|Q, Vs|from and|- as|Q, as|an
  been|-ed candidates|is her|-ing her|attacks his|Vs many|V people|-ed this|- this|-'s
0.2 0.1 -ing|up =10|0 =6|from =7|and N|=10 Q,|U also|a both|N campaign|had his|-s including|N much|of party|- presidential|-ers
  presidential|race that|are to|N who|had
0.2 0.2 -ing|a -ity|=3 N|would Q|=6 against|the and|-ion an|- a|more for|this her|-ions of|those president|N the|election
0.2 0.3 -ing|=3 -ion|-s -ive|-ment -ly|Uer -s|-ers -|U N|more called|Q of|state was|U
0.2 0.4 -ers|=3 -er|that -ment|=3 -|Uly N|i about|him do|the former|- support|from than|for year|when
0.2 0.5 -ive|-ity -|was =10|=5 N|=5 U|-er U|an be|Q, for|its for|much had|no has|more like|that much|about not|an not|like than|it
  them|Uly the|country the|group to|new up|against
0.2 0.6 -ion|N -ive|=3 -s|or -|now 0|-ion N|have Q,|a Q|from U|both a|Q of|time say|they since|-er those|-er
0.2 0.7 -ed|-'s -er|-ing asked|=3 at|-er from|-al in|any this|campaign those|Ued voters|U was|Vly was|only
0.2 0.8 -ment|has -|year N|supporters N|will Uing|=3 far|from their|-ions what|is while|it
0.2 0.9 -ed|over N|when U|they as|of like|=3
0.2 1 what|she
0.2 1.1 after|all so|Ued
0.2 1.3 U|could
0.2 1.4 Q,|an
0.2 1.5 Q?|asked
0.2 2.2 N|according
0.3 -1.2 one|N
0.3 -0.9 candidates|-
0.3 -0.7 N|most which|a
0.3 -0.6 voters|were
0.3 -0.5 -ing|candidates V|as primary|voters
0.3 -0.4 -|=6 for|0 that|is
0.3 -0.3 -'s|0 -al|-al -ion|Vs -ly|of -|campaign =6|that a|-ed its|Us of|new the|-'s
0.3 -0.2 -ing|for Vs|-ing any|- a|Uly could|not it|all now|-s state|in state|that they|- through|- two|-ers
0.3 -0.1 -ive|-ers =6|-ed N|of about|0 had|a nominee|and not|-ed of|Us political|- some|of them|=3 who|were
0.3 0 -al|Vs -s|-ing -s|state -s|will U's|Uing and|many of|candidates primary|and support|N which|Ued
0.3 0.1 -ed|-ive -ed|by -ers|may -ion|from -s|Uly 0|Ved =3|including Uer|Us Ving|to a|-ing former|first had|-s in|-ly no|N one|-er
  voters|say was|to
0.3 0.2 -ing|to -|Q 0|-ity =6|U as|a for|the into|the no|-s one|-ion the|three voters|-ed
0.3 0.3 -er|were -|policy N|vote at|- a|- from|her to|the
0.3 0.4 -al|for -|there campaign|-s one|of people|Ued
0.3 0.5 -|delegates -|polls -|since N|was and|-ity a|party candidate|for has|- he|Vs nomination|on that|has the|national the|recent
0.3 0.6 =3|from U|with about|it are|Q, but|then is|now states|have those|-ing what|was year|has
0.3 0.7 -ions|=3 Ument|=3 Ved|-ion also|the and|-ive do|=3 group|=3 those|in
0.3 0.8 N|-ment Ued|it after|she any|U next|N or|Uing percent|in president|U
0.3 0.9 -al|political this|Us who|in
0.3 1 and|in
0.3 1.1 N|won any|Us some|=7
0.3 1.3 -ment|was
0.3 1.4 Q,|wrote
0.3 1.5 -ing|she
0.3 1.8 than|-s
0.4 -0.8 that|could
0.4 -0.7 while|many
0.4 -0.6 as|one more|N
0.4 -0.5 be|Ued but|a
0.4 -0.4 -|have =3|U next|to next|year which|Uly
0.4 -0.3 Us|- an|N one|in the|N the|new
0.4 -0.2 -|recent all|three campaign|Ved she|says state|has
0.4 -0.1 and|the many|N while|she
0.4 0 -s|say 0|campaign =7|that =8|last U|not U|supporters U|time as|well a|tweet both|political candidates|=6 debate|on far|more
  her|Uion more|-al only|two political|-ing some|party this|-er to|many
0.4 0.1 -al|Ved -al|presidential -ed|- -ment|with 0|Ued =8|on Ued|as Uer|=3 Us|up Vs|a by|-al candidates|and in|more most|V new|-ion
  nominee|N of|delegates of|recent state|and
0.4 0.2 -s|is 0|candidate =3|supporters Ued|Q candidates|would national|U on|both primary|campaign
0.4 0.3 -er|U -ion|-ers -|Uing Uion|-ly all|-ive campaign|of many|in one|such other|-ers people|-ing presidential|-s since|0 than|0
  voters|- well|as
0.4 0.4 -ed|Ued Uive|-s Ument|to for|three much|-er next|two own|-s presidential|U
0.4 0.5 -ed|voters -ion|Ued about|- candidates|U his|-ers just|-ed policy|-er
0.4 0.6 -|=3 U|=6 who|was
0.4 0.7 -er|-ity -s|are =6|have and|new on|his supporters|Ved that|=3
0.4 0.8 -ed|Uing -ed|it -er|her -ive|-s Q,|according Uly|been but|after had|to through|-al
0.4 0.9 -ity|-ing N|Uer N|is N|still Ved|-ions after|being government|U was|far when|Ved where|his
0.4 1 -ly|the which|had
0.4 1.1 in|some now|that of|that
0.4 1.2 N|because candidates|Ued is|Vly
0.4 1.6 =3|=10
0.5 -0.6 her|-ers
0.5 -0.5 -|would in|both
0.5 -0.4 Q,|Us Q|is a|N one|Uing
0.5 -0.3 -ment|-s -|Ving also|is is|U she|said to|be which|have
0.5 -0.2 -er|-ion -ly|no -ment|-ed -s|political candidate|also country|=3 her|own she|-
0.5 -0.1 -'s|attacks -al|-s -ity|-er former|political supporters|were the|president which|is
0.5 0 -'s|presidential -ing|about -ions|and -s|been -|Uers Uion|Ued U|before but|with new|N of|-ers on|the she|then the|former
  who|Vly
0.5 0.1 -'s|-ing -al|states -ment|had -s|made -|Q, Uer|-ing Uly|with Us|while as|her a|-al candidate|has from|Ved many|as
  political|Us supporters|of who|-s with|no
0.5 0.2 -ing|has -ion|=6 -ive|nominee -ly|by 0|percent N|during N|has N|now Ual|U Ued|-ly Ued|-s candidates|in his|U last|N of|the
  presidential|candidates president|=6 said|- than|- there|is was|their who|did with|him
0.5 0.3 -er|of -ive|and -s|U =3|on Ued|by Ued|monday Ued|support U|its have|a of|this supporters|in the|-al the|-ers
0.5 0.4 -er|during 0|-ers =5|=8 convention|on there|U up|on week|=3
0.5 0.5 -al|candidate Q|in by|-ed say|that them|to who|U
0.5 0.6 -er|also -s|have Ument|Ved no|- only|about
0.5 0.7 U|was government|=3
0.5 0.8 U|Ued and|-ing and|state its|- the|last
0.5 0.9 same|-ing
0.5 1.1 -|Ued after|-er but|Q, what|would
0.5 1.2 -ment|that Uions|in an|Uer not|as time|and
0.5 1.4 he|Uly
0.6 -0.7 which|-ed
0.6 -0.4 -ion|-ed -ment|and
0.6 -0.3 =6|Ued any|of
0.6 -0.2 N|to U|been they|Ued they|V the|email
0.6 -0.1 -ion|Ved -s|-al -|be -|i -|supporters 0|of =3|says Uing|-ion U|this and|-al both|- he|then they|Ved three|-
0.6 0 -ed|Uion -ly|all Ument|said U|just all|but and|political a|president be|N campaign|on he|asked his|Ual of|both recent|-s
  that|Uing that|was
0.6 0.1 -ers|-ed -ity|voters =3|Uer =6|V =8|=3 N|=3 Ved|on his|V it|will of|-er state|Ved the|campaign with|the
0.6 0.2 -al|who -er|voters -s|=3 -s|even -s|in N|do N|so Ued|last U|-ed U|but Vs|at all|the at|the candidates|like from|the his|more
  new|U she|would than|a their|V tuesday|support
0.6 0.3 -ed|said -ity|- =3|wrote =6|only Ued|with and|could a|former between|the even|-ers her|campaign her|on percent|Ving some|U
  supporters|V the|candidate were|to who|- who|Uions
0.6 0.4 -er|will -ly|three =10|- a|-er has|0 most|-s president|said who|back with|-ing
0.6 0.5 -s|make =6|-ly just|Ued
0.6 0.6 -ed|-ion -ed|with -ers|are as|0 at|-s
0.6 0.7 -s|i an|-s just|a many|people out|on
0.6 0.8 -ly|is
0.6 0.9 -ions|=6
0.6 1.2 Q|was also|-s
0.6 1.3 than|Ved
0.6 1.6 on|which
0.7 -0.5 Us|Ved
0.7 -0.4 -|just -|while
0.7 -0.3 U|from
0.7 -0.2 -al|support N|V
0.7 -0.1 and|some
0.7 0 -ers|to -s|Uing it|said i|U not|a states|Ued
0.7 0.1 -s|-ion -s|do -s|had 0|and even|some his|Ved in|the is|most it|-ly presidential|election the|government tuesday|- what|has
0.7 0.2 -ment|Us 0|have =10|-ed =10|campaign Us|in Ved|by from|0 including|his to|=3
0.7 0.3 -al|Ued -ed|Uer 0|poll Ued|tuesday a|recent but|also campaign|who candidate|in candidate|is his|Ving his|two it|has or|other
  she|can their|Ual two|-ing
0.7 0.4 -er|Ved -|were 0|delegates million|-er night|U two|-al years|in
0.7 0.5 -s|=6 Q,|Ved and|-ment made|up of|-ive
0.7 0.6 -ed|in -ing|-s =3|said Ued|Uing had|just more|than to|win
0.7 0.7 -er|at -ions|with -|Ved -|also =6|including and|Q, before|that both|of he|still his|Uing their|Us
0.7 0.8 Uing|for group|is his|state states|=3
0.7 0.9 -er|by Uer|-ed convention|=3 the|candidates
0.7 1 Us|Ued not|all
0.7 1.1 campaign|Us
0.7 1.4 have|an
0.7 1.5 -'s|-s
0.7 1.8 but|=3
0.8 -0.5 many|-ers
0.8 -0.4 which|-ly
0.8 -0.2 -|asked N|make supporters|- voters|have
0.8 -0.1 -s|-ed =6|are U|Us he|Ued him|for that|had
0.8 0 =10|-al =10|Uions N|Uion N|Uions N|says Q|Us government|=6 new|-ing primary|-s she|even
0.8 0.1 -ing|said -|all former|-er he|-s he|called him|-ing many|Ved supporters|have they|do
0.8 0.2 -ive|at -ment|-al =10|a N|called she|Vs she|called voters|in was|Ving
0.8 0.3 -al|=3 -al|at -al|said -ers|asked -er|asked Uly|-ive Ved|over Vs|Ued and|former her|Ument in|that out|- some|have them|U
0.8 0.4 -ive|say =3|had Ued|0 Us|are U|as about|a campaign|said most|-al poll|Vs who|Ued
0.8 0.5 -|first -|still Uing|in but|-ed
0.8 0.6 -|Vs -|has a|0 but|two his|Ued of|more people|=3
0.8 0.7 N|could for|Q,
0.8 0.8 -|years i|V
0.8 0.9 that|will
0.8 1 0|states
0.8 1.1 -ers|U =3|not
0.8 1.2 most|N people|Uly
0.9 -0.6 this|N
0.9 -0.4 party|Ved she|wrote
0.9 -0.2 his|-al one|former people|U
0.9 -0.1 =3|now N|Uers i|Ved she|V
0.9 0 -ers|had -|do for|some his|-ly it|Uly some|=3 that|night
0.9 0.1 -ive|in =3|will candidates|Uly former|-s he|Uer one|-ed some|candidates their|- tuesday|-ing
0.9 0.2 -ers|N -ers|V -ment|U -|-ions a|new first|-s he|added president|Ved some|Ved they|all
0.9 0.3 -ers|Us -ing|says -|-ed N|Ver N|all U|over by|the candidates|Ved has|a he|also she|-ed state|party they|-ed
0.9 0.4 -ions|Uing =3|Vly =3|last =6|Uly Ued|against Uion|with U|-'s national|-ity supporters|will their|U was|- who|Ved will|Vs
0.9 0.5 -ed|support two|U
0.9 0.6 them|Ved
0.9 0.7 -ly|-s N|-ing N|U N|also
0.9 0.8 -'s|U -s|Ued Uer|V Vs|=3
0.9 0.9 N|Us it|also not|one
0.9 1 -ers|Ved =10|Ument =10|Us
0.9 1.1 a|-ity back|in
0.9 1.8 N|Ument
1 -0.2 both|U
1 -0.1 -|had U's|Ued candidate|U she|Ued
1 0 =6|all N|wrote he|said his|Uer
1 0.1 -ing|Ued -|so at|least
1 0.2 -ion|-ing -|then =8|- he|Vly it|Ved i|would of|Q,
1 0.3 Q,|-ed candidates|-ed on|and she|added
1 0.4 -ion|has 0|national =6|Ved =8|U Q|have and|other candidate|Us delegates|- she|Uers they|called they|have three|in will|-ed
1 0.5 -ive|states =3|asked =6|some N|Ual N|say candidate|told he|-ly is|on she|Vly win|the
1 0.6 -ers|of -s|did -s|like =3|told her|-al her|to supporters|are voters|Ving which|were
1 0.7 U's|-ed she|Ved
1 0.8 -s|last
1 0.9 all|of and|-er they|U
1 1 and|her only|U
1 1.1 U|did
1 1.3 0|-ment
1 1.4 -s|still he|-ed
1.1 -0.1 it|now
1.1 0 campaign|was people|- who|last
1.1 0.1 U|also he|even the|nominee
1.1 0.2 -ion|also that|called
1.1 0.3 =3|should he|- one|more they|may
1.1 0.4 0|say and|his he|only
1.1 0.5 =3|Us N|saying some|to those|Ving week|by will|Us
1.1 0.6 -ed|-ment =3|did he|Us more|-ing
1.1 0.7 him|to time|at
1.1 0.8 -s|Ved =3|Vs in|those that|said
1.1 0.9 =3|could Uing|Ved which|-
1.1 1 -ion|=3
1.1 1.1 =3|or
1.1 1.2 -er|has
1.1 1.4 two|of
1.1 1.5 =3|are
1.2 -0.1 he|U his|Ument
1.2 0 -|Ver N|said N|told president|has
1.2 0.1 -s|said he|Vers she|and that|-ly
1.2 0.2 N|only
1.2 0.3 N|both
1.2 0.4 email|Us she|told those|Uing
1.2 0.5 -ion|Uing 0|said =3|say Ument|Uing candidate|Ued that|asked
1.2 0.6 -ers|for =8|called
1.2 0.7 =3|were
1.2 0.8 N|can V|the him|on
1.2 0.9 N|Vs
1.2 1.1 that|Ued
1.2 1.2 her|U
1.2 1.4 =6|is
1.3 -0.4 which|Us
1.3 0 how|many who|Uer
1.3 0.1 they|Uly voters|Ued who|Uly
1.3 0.3 who|=3
1.3 0.4 people|Ved who|like
1.3 0.5 -er|-ions -|says
1.3 0.6 =8|has Uer|from campaign|Vs no|one one|Ved
1.3 0.7 -ers|Ued
1.3 0.9 -ed|were -ing|-ers
1.3 1 Q,|Ued
1.3 1.1 N|-ed
1.3 1.2 Uion|-
1.4 0.4 -er|Uer
1.4 0.5 =3|president he|Ved
1.4 0.6 -er|says candidates|to now|a you|-
1.4 0.7 his|Uion so|many
1.4 0.8 it|did
1.4 1 -|should
1.4 1.1 -ity|Ued his|Q,
1.5 0.2 N|first both|have
1.5 0.3 N|Uly N|then
1.5 0.4 -s|also on|one
1.5 0.5 =3|Uly
1.5 0.6 campaign|also i|-
1.5 0.7 you|can
1.5 0.8 she|U
1.5 0.9 =3|Ved she|Uly
1.5 1.3 who|are
1.6 0.6 many|U
1.6 0.7 =3|-ed candidates|Ving nominee|-s
1.6 1 =3|made
1.6 1.1 as|many
1.7 0.3 he|first
1.7 0.6 -ers|Uing -ers|Uly
1.7 0.7 N|Vion they|Uer
1.7 0.9 =3|Ued =3|also
1.7 1 N|made
1.8 0.6 to|both
1.8 0.8 -s|V
1.8 0.9 and|their who|V
1.8 1 that|Vs
1.8 1.2 voters|are
1.9 0.7 N|Ving
1.9 0.8 =3|called
2 0.3 campaign|-ed
2 0.6 N|Ued it|Us
2 0.7 campaign|Ued
2 1.2 =3|would
2.1 1 N|Vly
2.2 0.9 supporters|U
2.3 1.5 =3|have
2.3 2.5 =3|was
2.4 1.2 N|Ved
2.4 2 =3|is
3 1.8 =3|has
"""
FIELD_TAG_AND_NEXT_AFTER_CUE: Final = """\
-3 -3.2 =5|Q.
-2.4 -3.1 =8|$
-2 -3.3 Q.|Q.
-1.9 -3.2 =3|Q.
-1.9 -2.6 =5|Q,
-1.6 -2.6 =4|Q.
-1.5 -1.7 =3|was
-1.5 -1.6 by|both
-1.5 -1.4 by|state
-1.5 -0.9 N|told
-1.4 -2.7 =4|Q,
-1.4 -1.8 =6|Q,
-1.4 -1.7 N|he of|Q,
-1.3 -2.4 =3|$
-1.3 -2.3 and|Vs
-1.3 -2.1 -|how
-1.3 -2 =5|in
-1.3 -1.8 =5|after and|Ved
-1.3 -1.5 N|how and|both
-1.2 -2 =5|and
-1.2 -1.9 N|Q,
-1.2 -1.8 even|as
-1.2 -1.7 =5|the
-1.2 -1.4 =3|has
-1.2 -1.3 -ly|by of|Uing
-1.2 -0.7 0|from
-1.2 -0.3 the|the
-1.1 -2 =5|but N|her debate|that
-1.1 -1.9 -er|about -|what when|asked
-1.1 -1.8 people|not
-1.1 -1.6 Ued|that
-1.1 -1.4 =3|are and|called by|other
-1.1 -1.2 and|who by|former is|-s
-1.1 -1.1 Vs|N
-1.1 -1 -ity|because
-1.1 -0.9 =3|state =3|two Ved|it on|thursday
-1.1 -0.7 =5|N
-1.1 -0.5 -ed|three
-1 -2.1 time|that
-1 -1.9 -ions|Q. =3|Q? tuesday|that
-1 -1.7 said|N
-1 -1.6 =5|=7 and|made him|with
-1 -1.5 N|debate
-1 -1.4 =3|still
-1 -1.3 =5|$ =5|all before|Uing say|who
-1 -1.2 back|N called|him
-1 -1.1 so|much
-1 -1 for|years to|N tuesday|night
-1 -0.9 Ved|-ity and|has
-1 -0.8 -s|Q. =3|and Us|-er campaign|said some|-ers
-1 -0.7 =3|voters percent|=8
-1 -0.4 from|one
-1 -0.2 in|a
-1 0.1 Uer|from
-0.9 -2.5 N|that
-0.9 -1.9 for|Q,
-0.9 -1.8 asked|whether
-0.9 -1.7 about|-ion last|-ly
-0.9 -1.6 -s|whether government|to which|will
-0.9 -1.5 -ed|=4 U|Uing and|Ving for|Q.
-0.9 -1.4 N|says candidate|by
-0.9 -1.3 =5|on about|Q
-0.9 -1.2 =3|because N|she
-0.9 -1.1 also|said are|N states|like
-0.9 -1 =5|Q in|some
-0.9 -0.9 get|- has|since
-0.9 -0.8 -al|U =3|after said|Q.
-0.9 -0.6 =8|for N|Uing a|policy
-0.9 -0.5 Ued|a from|-ly is|that on|state
-0.9 -0.4 voters|-
-0.9 -0.3 -ive|- among|-s
-0.9 -0.2 -ions|by by|- who|said
-0.9 -0.1 among|many
-0.9 0.1 now|at
-0.8 -1.6 =6|had N|Q. on|them week|on
-0.8 -1.5 -ed|its =4|in Uer|Ved about|-al about|being among|other and|said as|-ers called|Q. her|of tuesday|about while|0
-0.8 -1.4 -ing|Vs -s|political =5|at campaign|-ing him|over million|people or|Ving
-0.8 -1.3 =5|as Ument|on and|i like|a night|that of|party when|voters
-0.8 -1.2 -ly|for -ment|in -ment|that time|at
-0.8 -1.1 -er|-er =5|with =6|Q. Ving|to nominee|N
-0.8 -1 -ers|had -er|Uing =5|only are|about by|-ions campaign|for
-0.8 -0.9 -ers|N -er|delegates -ion|the =3|while Uly|Ved has|more voters|said vote|for was|his
-0.8 -0.8 =3|last =5|Q? after|N who|Ved
-0.8 -0.7 -s|Ued =3|but =6|Uing an|-s make|N of|-ing of|any other|government week|as
-0.8 -0.6 -s|-ive -s|against -s|over -|among 0|N =3|N =5|an =8|Ued U's|Uing Ued|on U|Q. who|N
-0.8 -0.5 Ved|last about|N for|its thursday|=5
-0.8 -0.4 -|a told|N
-0.8 -0.3 by|the from|-al
-0.8 -0.2 =7|0 of|many the|first
-0.8 -0.1 =3|0 but|U
-0.8 0 made|his of|Ued state|of
-0.8 0.1 N|Q
-0.8 0.3 N|recent
-0.7 -1.4 -ing|two =4|how U|there as|Ved as|it attacks|that in|with monday|- that|made tuesday|to
-0.7 -1.3 -s|also =3|were =5|not =6|all N|people U|how as|Q. her|that in|it its|Q next|-'s or|Q. president|to she|also state|with
  than|-er three|in
-0.7 -1.2 -|Ual N|just Ued|its U|her U|if U|that as|she a|=10 but|he for|Ument most|-s out|about years|-er
-0.7 -1.1 -al|0 -ion|-ing =3|Q, =5|Uly =6|Ved Uion|N at|which election|and from|-er most|is to|many voters|he
-0.7 -1 -s|debate -s|it -|Q =5|he N|two Uing|N and|those may|if over|N supporters|U with|some
-0.7 -0.9 -er|-ment -s|0 =3|over by|Uing only|-s
-0.7 -0.8 -ing|Ument -|Q. Ving|-er campaign|-ly
-0.7 -0.7 =3|Q among|the an|Uing his|Ved public|- to|back voters|of
-0.7 -0.6 -ment|for Us|the by|N over|- said|he
-0.7 -0.5 =3|V Ved|the
-0.7 -0.4 0|president Uly|about U|V and|as be|Ued with|many
-0.7 -0.3 Uion|- will|Us
-0.7 -0.2 -ive|candidates -|Ued
-0.7 -0.1 N|Us
-0.7 0.1 campaign|of
-0.7 0.2 the|-al
-0.7 0.3 who|made
-0.7 0.4 new|-
-0.6 -1.3 about|an to|supporters
-0.6 -1.2 -ion|primary 0|-ive Ued|not Uing|he Uing|like Us|Q, and|-'s back|at back|that interview|Ued is|no like|-ions more|as
  on|who out|N says|N to|Ving with|Uing
-0.6 -1.1 -er|during -s|=10 Uer|his Uing|support Uion|will Ving|=3 V|her and|V and|so as|to between|- but|there by|about by|how
  for|candidates from|other is|their it|should make|an more|-ion national|- nominee|who president|was race|on said|- them|to was|=3
  which|i will|=3 won|in year|that
-0.6 -1 -er|is -er|this -ion|about -ive|at =5|during Ued|-ment Uer|an Ument|that Ved|and Ved|their against|Q and|may as|Q at|first
  has|in her|presidential him|Q. him|U i|U just|a last|-ing monday|on on|which presidential|-'s race|-ions to|most voters|than
  were|N which|also
-0.6 -0.9 -'s|government -er|what -ing|Uly -ly|over -|this 0|have =7|which N|next Q.|and Uly|an Vs|more and|even first|and for|-ion
  he|Q. out|-s supporters|to those|states week|that what|it win|N
-0.6 -0.8 -er|that =6|that Q,|she Uing|that Vly|for as|N most|-ly nomination|by primary|-al said|-ed than|many
-0.6 -0.7 -ment|over Uion|from Ument|to U|this including|0 of|-ly their|own was|0
-0.6 -0.6 -|did N|against N|interview U|she also|U but|was by|what from|those to|Us
-0.6 -0.5 -ing|-s -|U -|Uly Q,|a Ued|-er Us|U Ving|in after|-s as|their by|a by|her candidate|Ved for|a its|-ed like|many many|-
  most|Uly on|how over|new still|Us this|week which|Ued who|=3
-0.6 -0.4 N|-s N|should Uer|- Uing|the between|N campaign|- the|more
-0.6 -0.3 N|nomination among|N asked|about
-0.6 -0.2 -s|the Ued|-ity
-0.6 -0.1 -s|said =3|no N|- N|attacks Us|0 from|some people|-ing
-0.6 0 at|its that|will the|0 the|race
-0.6 0.1 many|voters recent|U
-0.6 0.2 N|among is|-
-0.6 0.3 -|on
-0.6 0.4 -ment|Ued
-0.6 0.5 presidential|nominee
-0.5 -1.5 0|that N|if
-0.5 -1.4 but|Ved
-0.5 -1.3 =6|-er
-0.5 -1.2 Ved|N
-0.5 -1.1 -ion|Q asked|if of|not
-0.5 -1 -al|attacks -ers|this -er|from -er|states -ing|party -s|N -s|no -|only =5|many Q,|or Q.|when Q|about Q|are U's|Q, Ued|he
  Ued|it Uing|from Uly|if Ved|how Vs|Q. V|him also|Ued any|-ion are|Ved asked|to as|both but|did for|public is|as its|Uing it|=4
  it|Q. only|-ed than|most that|had to|other voters|will which|=3 which|if
-0.5 -0.9 -al|Uive -al|campaign -al|party -ed|any -ed|their -ed|they -ers|is -er|Q. -er|he -ly|=6 -s|did -s|what -|Q, -|any =10|Q.
  =6|-ing =6|Q =6|he =6|so =6|then N|the Q|that Ued|0 Ued|more Uion|whether Ument|=4 U|Ved U|being Ver|that Ving|one Ving|out Vs|-ly
  V|by V|it V|their after|-ing and|at and|candidates and|if at|Q. back|his before|Ving be|its but|Ving campaign|did candidate|at
  convention|this election|-s for|other government|U he|and i|said just|-ing monday|-ing much|that nominee|has not|=3 of|him on|Us
  other|people out|as primary|states say|the she|Q should|N should|make states|and state|=6 support|=3 that|are them|that there|in
  they|said this|-'s to|Q, was|just well|=3 were|on where|it which|in while|his who|last with|Q, would|campaign
-0.5 -0.8 -'s|campaign -ing|more -ing|presidential -ion|has -ive|-ion -ly|-ive -s|convention -s|time -|Vly 0|or =3|U's =6|an =6|it
  N|they Q.|Q, Q?|N Ued|Q, Ued|his Uing|0 Uing|Q Uion|U Us|-ion U|whether Ved|-ions against|Uing at|Q a|Ual a|far her|new him|into
  including|Q in|one it|Us may|U now|is state|U then|Ued this|year was|as when|i with|voters would|Q,
-0.5 -0.7 -ers|Ved -er|has -|Ving -|just -|such =3|=10 N|Vly N|candidate Us|to Ved|=3 about|where any|more an|Uion at|-s
  candidates|=6 candidates|with former|-'s is|Q. monday|that of|which say|- states|- up|for voters|were vote|in with|its
-0.5 -0.6 -al|-ed -ing|his -s|Ved -s|its -|-ing -|public -|vote =3|have =5|it Ued|delegates Uing|a Ument|will Ved|like and|Us
  an|even a|Ument a|vote back|the but|-ed in|all it|says many|=3 of|N on|two political|-ion those|Ving were|Q. who|Vs who|also
-0.5 -0.5 -ed|-ing -ing|for -ion|Us -ly|-ion -s|V -s|one -|Uing -|one =10|=8 =3|Ued =3|asked =3|some =5|when =6|-ed =8|-
  N|candidates Us|because both|of by|more campaign|-ers far|is group|in like|-al more|Ued said|there tweet|=5
-0.5 -0.4 -s|this =3|-ing Uing|her Uly|for and|she and|this but|Ued called|on from|his party|-ment presidential|-ions
  presidential|debate primary|next what|they
-0.5 -0.3 N|email Ved|on V|about a|group in|Vs supporters|- voters|say
-0.5 -0.2 -s|U =3|his =6|which as|-ly has|made it|in many|V some|-ing with|-er with|N
-0.5 -0.1 -'s|political -ion|Uing =6|-ly N|-ion N|-ly attacks|- by|-ers he|did including|the
-0.5 0 =3|it Ued|-s that|party
-0.5 0.1 -ing|from as|such has|Ued on|U the|group whether|this
-0.5 0.2 -er|-ion 0|=6 as|well by|0 nominee|is week|in with|a
-0.5 0.3 N|Uer
-0.5 0.4 campaign|-s
-0.5 0.7 been|on
-0.4 -2.2 N|whether
-0.4 -1.6 Us|Uing that|night
-0.4 -1.5 Ued|N
-0.4 -1.2 0|people
-0.4 -1.1 =3|that
-0.4 -1 Uer|N as|he its|N
-0.4 -0.9 -ment|-er =3|Ved =7|-ly Uer|to U|the but|N if|his not|with saying|it
-0.4 -0.8 -al|Uion -ing|president -ity|at -ly|Vs -ment|candidate -ment|when -|first 0|email =10|Us =3|the =6|they Q.|for Uly|of Us|N
  Ving|she Vs|it after|an any|-ed as|Q, been|Q. can|U even|Uing first|N from|that is|what more|about not|because not|one not|say
  now|that out|an party|may president|because race|with she|called supporters|of that|of they|Q. they|do this|-ing time|and to|its
  up|his up|its was|first was|still whether|a whether|any
-0.4 -0.7 -al|-al -ed|debate -ing|Q. -ing|after -ing|any -ing|only -ing|was -ion|more -ly|about -ment|of -s|most -s|up -|an -|can
  -|under 0|who =3|well =6|there =8|the Q.|a Q.|on Ual|in Uer|Ving Uing|Uions Uion|up Uive|-er Uly|that Ument|tuesday Us|-ers
  U|support Ved|-ly Ved|out Ving|an Ving|from Vs|their V|-er V|Q. about|-ity about|-s after|Uing all|three and|-ed and|Vly are|Uly
  asked|how because|their before|-s being|Q candidates|would country|that did|=3 do|U do|what email|to far|-s first|time for|now
  get|her her|on him|about interview|in in|last it|Uly it|with just|- not|like only|Uer on|Uions on|policy on|presidential on|some
  on|such on|those out|how over|an political|-ers say|he say|she say|that she|-ly should|also some|-ed supporters|could support|in
  than|he than|it that|could their|-ity then|=5 the|one to|those voters|Uing was|one were|Ual what|could when|a while|Ving years|in
-0.4 -0.6 -ed|candidate -ed|him -ers|V -ing|an -ion|had -ment|U -s|say 0|U =3|Q! =4|Q! =6|for =6|has =6|in N|delegates Q.|=7 Q|over
  Ued|-ion Uing|an Uing|his Uing|some Ved|Q. Vs|- Vs|a about|-ed against|-s and|Ued and|Uing and|are and|have and|only and|will
  at|him a|Q. can|to convention|U even|before first|presidential from|new her|last him|-ing him|only his|other how|they in|-ing
  in|may in|their its|0 made|up may|have no|U of|-ed of|-er only|N or|-ing over|-al party|that said|-ing she|-s so|as so|far
  still|-ly supporters|said that|-ive that|other the|people to|state which|had who|in with|Us
-0.4 -0.5 -ed|that -er|-al -er|=4 -ing|among -ing|through -ly|that -ly|to -s|Uer -|N -|monday =10|=5 =8|N N|=10 Q|to Vs|her all|-er
  and|party before|N but|=3 candidate|is could|have email|-al even|-ing he|-ly him|out his|-ions in|an in|presidential in|this
  is|-ly its|-ive its|U last|- million|more now|Us of|-'s of|attacks of|most on|-er on|-ing party|to same|U she|Vs supporters|for
  the|Uity up|Uing which|-s with|which
-0.4 -0.4 -al|-ions -ers|=6 -ive|0 -ment|-ers -ment|as =3|is =6|and =6|as Uing|U Uion|by U|do Vly|Ued as|saying at|0 by|far debate|-
  for|him her|Q. her|an it|still one|-'s said|the saying|=4 says|about still|- than|any that|Q.
-0.4 -0.3 -al|of 0|-s 0|Ued =3|there =6|- N|primary U|- Vs|U against|N and|-ing and|-ly at|a a|recent but|Uing candidate|N
  including|- now|the since|he state|to than|on the|time those|- those|N those|Uing was|being who|is
-0.4 -0.2 -er|N =3|-s N|into Uing|=3 Us|her Ving|voters about|-ing an|email an|interview a|-ly a|Uion by|those during|the from|her
  has|-al on|tuesday primary|campaign states|to the|candidate to|a voters|are
-0.4 -0.1 -al|political -er|0 -ment|to -|are =3|both about|the by|-ly debate|in from|N from|both presidential|-
  presidential|candidate that|some the|primary
-0.4 0 -'s|most -|Uion =3|for N|-ive N|Vion Q,|N U|-s among|-ly by|an his|presidential many|more of|-s that|-s the|polls vote|was
  when|the
-0.4 0.1 =3|during N|was U|-ed among|both and|-ive a|-al not|vote the|Uive the|campaign who|V years|and
-0.4 0.2 0|=7 as|a by|one from|- her|-er those|Us was|Uly
-0.4 0.3 -|-ion 0|=3 =3|those N|made U|from is|=4 primary|on was|Ved whether|his
-0.4 0.4 could|-ive
-0.4 0.5 Uer|who
-0.4 0.6 U|before
-0.3 -1.5 N|about
-0.3 -1.3 but|Vs
-0.3 -1 but|has
-0.3 -0.9 and|voters candidate|but
-0.3 -0.8 -al|to -|about =3|former of|political then|- three|people
-0.3 -0.7 -ion|Ued 0|during Ued|two U|N all|- a|national made|her not|Uer of|Us than|Q. to|attacks year|Ued
-0.3 -0.6 -ed|no -er|against -ions|-er -ion|between -ment|-ed =3|=5 =3|saying =3|would =6|Ving =6|no =6|the =8|Uions Q|at
  Q|candidate Q|with Ued|Ument Ued|their Uers|to Uer|about Uing|=4 Uly|N Uly|as Uly|on Ument|would Vly|=6 Vs|him V|-ing V|-s V|at
  after|polls against|-er against|-ion and|would are|to as|i at|what back|=3 been|Ving between|now candidate|than candidate|would
  debate|last do|to first|to for|Us from|supporters get|a have|-ions he|Vions it|back it|did just|before may|that more|Uion more|on
  not|-ive not|-ly now|and of|public on|-ed people|=6 saying|-s such|-ions their|-er was|Us whether|to with|-ers with|-ion with|new
-0.3 -0.5 -al|primary -al|voters -ed|over -ed|people -ed|two -ed|with -er|at -ing|over -ions|are -ions|should -ive|than -ly|they
  -s|would -|both -|delegates -|well 0|with =10|and =5|Q! =7|- N|states Q|against Ual|for Ued|Q. Ued|so Ued|voters Ued|whether
  Uer|-ion Uer|with Uing|him Uing|party Uing|such Uions|in Uions|that Uly|=4 Uly|was Us|will U|among U|did Ver|to Ving|U Ving|on
  Vly|on Vs|-ed V|U after|she against|-al against|a and|most and|they any|president are|now asked|him at|Uing at|their a|government
  because|U's before|being before|they being|in be|-al be|-er by|-ion by|-ive candidate|Us candidate|said candidate|to country|in
  debate|before during|a far|- for|new from|-s from|being from|such get|them had|U had|an has|-s has|=3 has|said have|- he|won
  his|Q. his|debate his|most his|policy how|to in|those is|whether it|is last|two like|-ing made|U make|the million|Uing more|-ed
  more|-ly nomination|-s nomination|to not|Q. not|so of|it or|U out|a out|for out|his party|would policy|U president|should race|are
  race|to saying|he says|that say|it she|told so|N state|as still|in support|among than|-ing that|U that|campaign that|time their|N
  there|would through|=3 through|her through|its to|Uion to|which week|-ed well|with what|can which|were who|did won|his
-0.3 -0.4 -al|or -al|the -ed|some -ers|and -er|more -ing|campaign -ing|some -ions|-ed -ions|with -ion|she -ity|-ment -ive|on -ly|Ved
  -s|Uion -s|before -s|his -s|there -|all -|back -|those -|where =10|-al =3|by =3|they =8|but N|of N|presidential Q,|he Q,|saying
  Uing|about Uing|back Uion|to Us|Q. Us|they Ving|Us V|his about|Uing against|-ing and|he and|three and|told an|U are|Q. at|-ing
  a|-ment being|N but|she but|the campaign|U campaign|had could|be delegates|and even|Ved for|-ive from|a from|them her|-ion
  his|-ive his|Us his|supporters into|an in|Q in|Uing is|-al is|0 it|as make|- million|-ers much|- next|-al next|tuesday nominee|Q.
  of|Q of|more on|whether or|-s out|-ed over|what party|was people|from primary|election she|should some|-ly still|Ued
  supporters|were that|was they|V through|-al time|is to|-s under|a under|the up|by were|Uing where|he whether|it while|Uing who|-ly
  with|that year|and
-0.3 -0.3 -al|than -al|would -ers|-s -ing|a -ing|on -ion|-al -ly|as -s|should -|Vion 0|to =10|-s =3|even =8|Us N|support Q|=3 Ual|to
  Uer|on Uly|with Ved|at against|the all|0 any|-s a|tweet by|U by|Ving debate|about her|- her|N his|V in|-ity most|-ed night|in
  not|Us now|Q. party|-ed party|-ly support|- than|what the|other to|0 to|him to|party week|about
-0.3 -0.2 -ion|-s -s|such -|-er -|between -|out =3|where =3|who =4|Q? Ued|her Uer|U Uer|by Ved|=4 Vly|=5 and|U and|was
  campaign|against even|- his|-ion only|that or|- party|-ing political|-ment said|that since|N the|email which|are would|U
-0.3 -0.1 -ed|0 -ed|last -ly|because -s|=8 -s|he -s|to -|- -|political -|state -|years =3|Uing N|Uly N|voters a|-ive has|Uly
  his|-ers including|those not|in percent|- she|Ued support|=7 the|Ved the|former the|next to|people up|0 voters|that
-0.3 0 -ed|a -ers|would -er|-s -er|than -ity|among -ive|-ions -|had -|next =3|-ed =3|as N|U N|not Uing|it Uion|as U|to did|Uing
  from|-ers had|-ed in|states on|-al that|Vs the|Ued told|his who|have
-0.3 0.1 -ed|Ument -ers|Ving -ly|N -s|through Uly|and a|-ed for|what government|-s more|voters people|=3 supporters|that the|year
  to|get who|U
-0.3 0.2 -ing|-er -ly|than -|says =3|Uer a|U not|Uly some|-er would|Uly
-0.3 0.3 -s|-ers Ued|by Uly|- Ved|about among|some by|Us new|-s of|some
-0.3 0.4 -ers|by had|Uer on|other
-0.3 0.5 N|are U|been
-0.3 1 three|-
-0.2 -1.2 for|two
-0.2 -1 -ion|who Q,|by U|him
-0.2 -0.9 -|that =3|about and|one
-0.2 -0.8 Ual|N Ued|the a|V
-0.2 -0.7 on|N years|-
-0.2 -0.6 -ing|Ved -ing|to =6|0 like|-
-0.2 -0.5 -ed|N -ity|-ions -ive|U -ive|in -|more 0|in =3|when =6|his =8|and Ued|Uions Uly|support Uly|to Us|- be|far even|the not|do
  only|two race|by them|at
-0.2 -0.4 -al|with -ed|in -ed|one -er|Q, -ing|-ly -ing|in -s|be -|-ly -|they -|to =10|a =3|all =3|up Q|other U's|still Ual|and
  Ued|Uing Ued|all Ued|only Ued|would Uer|-al Uer|of Uer|win Uing|to Uions|U Us|Ved U|back U|delegates Ved|Us Ved|they Ver|- Ving|a
  about|what all|from also|Vs any|new as|being back|when being|Q. be|back be|made be|to but|those candidates|and could|still do|it
  even|more even|some had|for had|his had|won his|time how|such into|-ly in|-ers in|Uly is|-er is|-ing its|-er it|and it|of made|-s
  make|to million|into not|V of|-al on|what out|in out|so party|-ers said|it she|Uer should|Uly state|-ed such|an support|N
  than|-ion that|-al that|Q their|-ive them|-ed them|of there|- the|debate this|one to|-ing to|more to|whether two|Us under|-
  was|out were|about when|-s where|his where|she which|have which|they which|would who|Q. will|have will|make win|support would|-al
  years|after
-0.2 -0.3 -'s|presidential -al|election -al|government -ed|before -ed|if -ed|of -ers|Vly -er|- -ing|Uions -ing|into -ing|so -ion|Q,
  -ion|against -ion|to -ion|will -ity|have -s|Uing -s|state -|not -|will 0|an =3|i =3|will =6|one =6|to N|new Q|during Q|or
  Uing|Ument Uions|for Uion|which Uly|at Ument|Ued Us|at U|-ly U|his U|monday U|or Ved|Q, Ved|when Ving|Q! Ving|that all|its
  and|campaign and|is an|Uive are|being because|they before|-ing between|them but|in but|it but|not can|Q convention|- country|to
  country|was election|candidate even|with for|-ed for|-s for|Q for|U for|Uing for|an for|her from|it had|Q. have|called her|-ions
  her|Uion her|a he|called he|told him|for his|Q if|her if|not interview|that into|-ing into|her in|as in|more in|recent in|them
  is|also is|more it|through just|-s make|his million|U more|-ity more|-ive nominee|in not|Q no|- of|-ion of|how of|time one|-ing
  one|who only|on out|- out|that people|=8 people|could people|were president|would primary|N said|=6 saying|the she|V should|not
  so|=6 so|that supporters|would support|to than|just that|-ly that|=3 that|any that|have that|with this|- through|their time|but
  to|all tuesday|in two|-ers voters|-s was|-er were|-ly when|Uing when|he while|a who|would will|-ed win|his with|-ment won|the
-0.2 -0.2 -'s|own -al|-ing -al|convention -ed|-ions -ed|by -er|-ing -er|Q -ing|0 -ing|of -ion|you -ity|-ed -ly|- -ly|U -s|an -s|on
  -|no -|win -|year =3|also =3|could =3|most =3|since =5|Uing =5|so =6|while N|had Q,|which Q.|N Q.|in Q.|some Ual|that Ued|them
  Uing|more Uion|on Uly|only U|Q U|all U|voters Vs|-s after|-al also|- and|says as|-ing a|country a|new a|presidential before|a
  but|-ly but|his by|Uly delegates|at do|-er do|Uing government|=6 had|Uly has|Ved have|not her|-ment her|Q, him|in if|-ed into|Uion
  in|-al in|other is|Uly made|in made|no monday|=3 no|one of|his of|support of|that of|them on|his or|-er or|so out|and
  presidential|U presidential|election presidential|primary said|they she|Uly so|=3 state|-ions that|-ment them|and they|were
  those|-ions through|=5 through|the up|the up|to was|Q. what|-ed what|is when|they where|- where|-s who|say with|-al with|-ly
  would|Q. years|that
-0.2 -0.1 -'s|-s -er|the -ions|for -ions|of -ment|into -s|have -s|more -s|that -|he -|of Q|after Ued|- Uer|that Uions|about Uly|Ving
  Ument|- Ument|of Us|Q also|Uer be|- both|-s by|-er candidates|-ing candidates|in could|- do|not former|- for|-ing had|not have|-ed
  he|-ed into|a its|-ly it|into last|-er many|-ers more|-al more|-ers more|U of|0 on|-ion or|-ed percent|to them|in there|are
  the|government time|- tuesday|-ing which|U while|N would|not
-0.2 0 -'s|time -al|debate -ed|Us -ed|an -ed|voters -ity|voters -s|will -|-ed -|against -|has -|her -|in -|two N|-ing N|a N|as
  N|were Us|about U|as Ved|Q! Vs|=3 all|but and|-ity delegates|-ed for|- for|Ving from|its have|Ued if|N it|would next|to of|this
  on|all party|Q. state|party supporters|=3 their|-ing the|-ity the|Q. the|party through|- to|voters will|-ive
-0.2 0.1 -er|-ive -er|Ved -ing|- -s|had -|-ers Ued|into a|Uing but|-ing debate|over former|president he|Us his|Ual his|own
  nomination|=5 not|- on|-ers other|candidates said|-s such|a up|in was|that will|-
-0.2 0.2 -ing|him -ing|the -s|-ion -s|-s -|may =5|-ly N|-ity Uer|the U|-ive Vion|that him|by how|the not|U of|her policy|=5 the|-er
  win|=5
-0.2 0.3 -er|would Ual|- U|on an|Q because|of policy|- political|campaign still|-ed to|-ly
-0.2 0.4 0|election =3|did =8|as Uing|them that|N voters|at
-0.2 0.5 =3|more Ved|a can|Uly many|of of|government other|-ions said|=3 to|Ual
-0.2 0.6 is|U some|-
-0.2 0.7 -'s|Vion first|-s that|the well|=5
-0.2 1.1 campaign|has
-0.2 1.2 government|=5
-0.1 -1.4 -ers|that
-0.1 -1.1 -er|if have|N
-0.1 -0.9 Us|Us
-0.1 -0.8 =3|of and|now campaign|Ved that|is time|the
-0.1 -0.7 -er|former -ly|-ing three|-s
-0.1 -0.6 N|vote and|=3 to|the
-0.1 -0.5 -ion|that =4|N for|0 including|-ing which|Us with|U
-0.1 -0.4 -ed|-ive -ers|in -ers|with -ions|in -ly|in -|-ive -|from N|from Us|on U|Uly been|- many|-s of|those state|N
-0.1 -0.3 -ed|through -ion|after =3|at N|most Us|his U|Ued U|have Ving|-ions and|political be|Q state|-ing to|win was|-ed were|with
  will|be
-0.1 -0.2 -ed|far -ed|on -ing|this -ion|of -ion|or -ity|N -ity|of -ive|=6 -ly|-ed -ly|not -|the =3|called =6|not =6|whether =6|would
  =8|-s N|-ers Q,|for Ued|an U|a U|not U|up U|what U|would Ved|-er Ved|Uing Ving|-ers V|-'s V|more about|more after|Uly against|=3
  against|its and|were are|-ed are|not as|Uly as|that a|Uity been|Ued been|Uing be|Q. be|V but|they campaign|Q. can|do could|Uly
  could|make do|the first|two former|new for|this has|been her|about he|=3 he|Ued him|while his|Ued if|-ing in|his is|a its|-ions
  just|because last|week may|be now|- one|-ion or|if or|not other|in percent|in president|for since|his so|U states|-ed that|two
  their|-ed their|0 them|- they|say the|state those|-ing to|how up|at was|-ly was|at way|to were|U whether|-ed which|could who|has
  with|this would|then
-0.1 -0.1 -'s|last -'s|nomination -ed|because -ed|well -ed|when -ers|are -er|U -er|Ving -er|party -ing|-ment -ing|or -ing|than
  -ion|Ved -ion|should -ity|with -ive|him -ly|into -ly|where -s|from -s|last -s|some -|far -|new =3|according =3|he =6|Ued =6|where
  =6|who N|0 N|convention Q|before Uer|Uions Uive|-ions Uive|Us Uly|a Uly|in U|Uion U|Uions U|Vs Ving|Q. Vly|U Vs|as all|-al
  also|Uing and|to any|- attacks|in a|Q, a|campaign back|on because|it been|-ed between|two be|-ing be|Q, be|Uing but|as but|have
  called|a candidates|U country|where delegates|he do|so during|his far|-er from|U get|the had|in had|with have|Ved have|any
  have|said her|race him|on his|-al if|-s including|a in|new is|=5 it|the much|as much|the no|-ions of|Uer of|Uions of|Uity of|about
  of|primary only|after on|its on|one or|0 other|- out|Uing percent|from race|against should|-ive should|do states|with their|former
  their|presidential their|support them|from time|when to|Q. to|Vs to|also to|her two|-s was|-al well|in which|Ved which|a which|was
  while|-ers would|be would|make you|could
-0.1 0 -al|Ument -ed|- -ed|it -ed|those -ers|- -ing|-ers -ing|-ity -ing|her -ing|them -ing|those -ion|may -ity|-ing -ity|since -ly|0
  -ly|support -ly|the -s|Us -s|after -|-'s -|-ment -|for -|many 0|Uing =3|this =4|=10 =5|- =5|if =5|there N|an N|poll Q.|-ly Q|-ing
  Q|from Uions|against Uly|Uing Us|against Us|over U|=4 U|after Vs|to all|the also|to among|his and|also and|in are|in as|Uing
  as|most as|they at|an a|-ity back|him been|Uly both|an but|now candidates|who candidate|in convention|in could|not from|Uing
  from|the had|a his|-ed his|0 interview|=3 into|U in|-ed it|-er it|Q it|a it|be last|year may|0 next|week nomination|-
  nomination|is of|- only|to on|more or|Q said|of since|- some|Us than|the that|Ued that|his their|-'s the|country the|nomination
  to|Uing to|recent two|N vote|their way|=5 will|do win|over
-0.1 0.1 -al|-ity -ed|=6 -ed|out -ing|=7 -ing|Uer -ions|from -ity|-s -ly|Uing -ment|-s -s|among -s|since -|-s -|=10 =3|one =3|so
  =7|and Q|while Ual|of Ued|at Ving|for V|as V|that and|U's an|-ion are|Ving delegates|- did|he did|not for|both have|been her|Ument
  her|vote him|=6 his|U his|former its|Uion it|- it|=6 of|-ers only|0 primary|- say|=3 should|- so|- support|for that|- then|he
  the|same the|week was|the which|- which|N who|he
-0.1 0.2 -'s|nominee -ing|other -ions|on -ions|who -ly|on -s|been Q|as Us|Uly Vly|-ed as|an a|- campaign|on email|- for|not in|years
  may|- most|-ive not|-ing one|in party|in that|Uing that|such there|were the|-ing week|=3 week|after when|N
-0.1 0.3 -er|who -ion|for -ive|and -|=4 -|made N|-al N|before N|his Q,|as Q|a Uing|- Uly|V U|Ument Ved|that Ving|-s Vs|that
  because|she her|U more|-s on|monday percent|for president|- she|- the|years this|N to|say
-0.1 0.4 -ing|up -s|in -|presidential N|Ument N|is U|-er Ved|as Vion|of for|his group|=3 has|-ed made|Uer night|when out|of
  out|voters percent|=3 to|this while|the
-0.1 0.5 -ers|from -ment|Us -s|with Q.|with U|Vly but|who him|a than|N the|two tuesday|=3 who|Uly with|his
-0.1 0.6 -ing|-ion -ive|more -s|she -|=8 N|have and|not
-0.1 0.7 voters|U
-0.1 0.8 debate|=3 week|=6 which|has
-0.1 0.9 Uive|-
0 -1 many|in
0 -0.9 polls|-ed
0 -0.8 -s|new at|N
0 -0.7 -ed|up Us|-s with|more
0 -0.6 N|for he|said interview|with said|she vote|of
0 -0.5 -'s|-ers -s|about =6|a N|president but|is for|N including|N it|-ed new|U of|all the|poll
0 -0.4 -'s|in -ed|Q Q|campaign Ved|her after|being for|more monday|=5 policy|and state|-s
0 -0.3 -ed|-ers -ers|-ing =3|Ving U|-al Ved|him an|N no|-er on|-s she|-ed
0 -0.2 -ing|N -s|of -|up -|with Uing|-ing had|Ued in|- or|N
0 -0.1 -'s|-al -al|-s -ed|and -ed|her -|their =3|to N|Ued N|campaign Uion|of after|a all|-s and|N and|former at|the his|first
  more|-er more|than of|its on|the party|- recent|-s that|Q? to|support to|their up|- what|would who|-ed with|her year|with
0 0.1 -'s|N -ers|has -ers|if -er|have -ing|their -ity|were -ly|if -s|-ity -s|next -|at -|attacks -|be -|being -|election -|make
  =3|if =4|by =4|he =6|even =6|or =7|the N|=7 Q.|the Q|Us Q|all Q|for Q|of Q|will Ual|-s Ued|=6 Ued|with Uing|for Uing|new Uive|U
  Uly|Vs Ument|about Us|before Us|made Us|of U|he U|so U|through U|when U|which Ved|-s Ved|support Vs|the about|Ued after|he
  against|- against|what and|asked and|it are|- are|Uing as|first back|in been|Ual being|Ved be|in but|still but|would by|-ing
  called|her campaign|Ued candidates|-ly could|-ly could|U did|U do|that election|- even|on for|Ued for|Uly get|-s have|-ly have|U
  have|an he|says him|of him|was his|Uity his|country into|- in|any in|its is|Ved is|an is|not its|-ers it|-s it|far last|-'s last|N
  made|by more|Uly new|-ions of|a of|their one|of on|- on|-ly on|Q other|-s other|N over|-ing over|0 political|U race|- saying|=3
  saying|they should|Q should|he since|it their|-s they|did the|Uer this|-s this|election thursday|night to|-ity to|new to|that
  two|-ing up|N up|a up|and were|-ed what|U what|has what|her who|can with|-ing would|-er
0 0.2 -'s|not -ers|like -er|people -er|they -er|was -er|with -ion|- -ion|-ers -ion|if -ly|-ly -ly|is -ment|at -ment|is -s|Q -s|Ving
  0|-ion 0|by 0|for 0|support =10|U =10|supporters =3|which =4|Q =6|are Q.|many Q|N Q|the Q|when U's|- U's|Q. Ued|and Uer|and
  Uions|during Uions|of Uity|to Uive|of Uly|what Ument|in U|out U|vote Ved|he V|on after|- after|it after|the all|N and|-s and|about
  and|just and|well an|Vion as|her at|least a|-s do|with election|=3 government|in group|of have|since he|- he|V he|also he|should
  him|if him|to his|Uly is|-ed its|own it|Ved just|as made|the million|in more|- nominee|as not|-al of|delegates on|Uing other|-ly
  party|-s party|Us people|at political|and saying|N she|was supporters|=10 supporters|will support|of than|-ers that|all they|U
  they|Ued the|Ving the|election the|president the|states this|is told|the to|-ed to|Q were|-ing what|-s when|and whether|the
  which|the who|could with|their with|those would|-
0 0.3 -ions|=6 -ion|during -ive|-ive -ment|during -s|between -s|just -|V -|before -|tuesday 0|a =3|into Q,|the Uing|-al Ument|for
  U|more Vs|of after|his and|0 and|on and|then are|-ing at|his but|what by|saying do|more her|=3 her|Uing he|-s in|U is|N may|not
  more|N or|=3 over|her people|of she|Ved since|Ved state|is the|most whether|N
0 0.4 -ers|Q. -ly|Us 0|-ers 0|-ing 0|when =10|0 =4|- N|even Uer|is Uly|U Ving|N been|U be|president by|-ed he|is into|-s one|=3
  one|that the|-s who|will with|-s would|do
0 0.5 -ions|to -s|-ed -|because -|three =3|her Q|=7 Uing|of Uity|=5 by|their election|is her|-ing him|and into|their other|than
  support|her that|many to|U voters|have were|- which|party
0 0.6 -ers|at -ly|=3 Q!|as are|more of|former of|supporters that|during
0 0.7 -s|by -|group 0|Us =3|may Q!|$ U|U campaign|=6 said|Q the|Vion
0 0.8 -|by =4|$ N|in far|=5 like|those nominee|=3
0 1 Q.|$
0 1.1 U|an
0.1 -0.7 -|polls in|=10 who|Ued
0.1 -0.6 -ers|he -ion|into -|president N|group
0.1 -0.5 -s|during N|Ving Q|U Uly|Us into|N
0.1 -0.4 -ly|of Us|a an|Uer email|U policy|-s that|has
0.1 -0.3 -s|than -|some 0|race =10|-ions V|N for|-ers his|political of|-ity policy|-ers primary|-s some|N voters|for were|not
0.1 -0.2 -'s|-ment -ers|who -ion|in -s|for 0|after 0|percent N|-er N|to U|-ment in|0 on|a
0.1 -0.1 -al|- -al|in -ed|U -|-ity -|him =3|Uly have|V in|-ly new|-ion recent|N since|0 since|the the|political
0.1 0 -|Ument N|nominee N|supporters U|-ing Ved|U Ved|to a|-ion been|-ing but|- for|the like|N to|his
0.1 0.1 -ed|-s -er|in -|or 0|- Us|-ing U|0 V|to being|Ued has|Uer he|U next|- not|Ved one|- or|-ive polls|=5 state|and the|-ly
  the|-ment the|presidential what|Ued with|0 would|Uer
0.1 0.2 -'s|Us -ers|to -ing|next -ing|years -ity|for -ive|candidate -s|out =3|much =3|only N|party N|say Q|out Ual|Us Ual|because
  Ued|-ing Ued|-ly Ued|both Ued|during Ued|to Ued|up Uer|-ing Uer|=6 Uer|been Uly|be U|Uer U|those Ved|from about|how also|-ing
  and|with an|- an|election are|on as|0 because|there been|called be|N but|Uer but|only called|- could|-ing has|Vly has|now
  have|also him|-ly in|support is|the it|has just|U made|into make|him not|be not|even out|against out|by party|nominee say|they
  support|the than|not than|they that|their their|-ions their|Ued their|Us them|Uly them|all the|Us three|years to|what up|against
  was|a was|not week|of when|it with|-ity would|Q would|have
0.1 0.3 -ed|-ion -ed|Vion -ed|his -ed|only -ed|them -ers|after -ers|have -er|after -er|election -er|its -er|or -ing|-ive
  -ing|candidates -ing|delegates -ions|the -ity|he -ive|up -ly|-al -ly|with -ment|-ion -ment|with -s|can -s|could -s|were -|do
  -|other -|primary -|she -|which =3|- =3|-ment =3|or =3|what =3|whether =4|a =4|it =6|-s =6|only N|one Q,|-s Q.|but Ued|-ed Ued|Us
  Ued|about Ued|one Uer|in Uing|Q. Uing|through Uion|=4 Uion|with Uity|- Uly|did Ument|with Us|are Us|were U|-ion U|-ions U|Ving
  U|candidate U|while Ved|during Vs|-al V|- about|his about|it all|this and|did and|people and|two an|Uly asked|N attacks|against
  been|-er been|an be|-ed campaign|0 country|-ly debate|on delegates|are during|any during|this far|=3 for|=3 for|their for|them
  from|Ving had|Uing has|- her|-ed her|support his|new how|- in|which is|called its|first just|the million|-al million|N more|-ing
  much|of next|year nomination|in nominee|had not|Uing not|a not|as not|for not|to of|presidential on|=6 on|that on|to over|how
  party|at percent|who recent|interview recent|years said|=5 she|Us she|had should|have that|would that|year their|U them|-ly
  the|support through|-s to|-er to|Uly to|some what|- will|no will|win win|=3 with|campaign would|-ly year|on
0.1 0.4 -'s|Q. -al|Uions -al|at -ed|Uing -ed|Uions -er|a -er|called -ing|-'s -ing|when -ions|among -ions|but -ions|not -ion|made
  -ion|would -ity|Q. -ive|Uions -ive|the -ly|after -ment|and -s|they -|Uers -|candidate -|over -|percent -|support -|there -|through
  0|Ving 0|is =3|-ions =3|made =3|she =4|to N|will Uer|than U|about U|has U|its Ving|of V|from against|-ive against|his all|that
  and|-ment and|no and|which any|N any|U any|Uions an|Ued as|one attacks|on at|- at|all a|0 been|a before|the be|U both|N
  candidate|=6 can|- convention|=6 delegates|to even|-er former|first for|-al her|Uions him|the in|-ion in|=5 in|her is|on is|saying
  is|to next|=5 night|of now|Uing on|-ive percent|support some|people so|-ing than|- that|as them|as the|-ion the|Uly the|new
  those|-s to|-ers to|V to|campaign up|-ing was|Ving were|Ued what|other which|he who|are will|not with|- with|-ive with|them
0.1 0.5 -al|support -al|that -ers|Uing -ers|a -ion|policy -ity|=3 -ly|-er -s|him Q.|she Q|=8 Ued|from Uly|-ing Us|in U|such and|more
  a|-'s a|year being|- both|-ions country|U do|-ing he|had he|would if|he including|his it|-ly many|as policy|Us political|-s some|U
  their|candidate then|-ed the|Ual time|in to|- to|an two|years while|- year|in
0.1 0.6 -al|he -al|over -ion|=6 -s|people =10|-ion N|won Q!|she Q,|with Uer|this Uing|-ed Uions|=5 U|against U|for V|=3 V|in and|its
  attacks|=3 for|-ions from|any his|-ing like|=3 now|=6 no|-al of|-ions on|political presidential|-ers president|=3 public|-s
  recent|- the|candidates who|were
0.1 0.7 -ment|by -|debate -|said =10|campaign N|saying Us|that about|- and|their before|- candidate|could he|could how|-ly of|two
  out|before race|-ing was|made
0.1 0.8 -ers|=10 -s|only U|was most|U
0.1 0.9 =3|-ly and|Q campaign|with its|Us to|be two|-
0.1 1 her|=5 night|=5 states|Ued
0.1 1.1 supporters|at
0.1 1.2 0|=8 if|that
0.2 -0.9 Uer|a
0.2 -0.8 -ity|-ers
0.2 -0.7 about|its
0.2 -0.6 voters|Us
0.2 -0.5 states|=3
0.2 -0.4 -al|who -er|of 0|years was|Ued
0.2 -0.3 0|states N|state her|party him|as
0.2 -0.2 -ions|and and|some both|- in|-er
0.2 -0.1 -ed|as =3|new U|interview as|- other|-ers
0.2 0 -'s|- -ed|the -ed|to -s|-er -s|-ing -|party =3|in N|-ed during|her her|as political|- presidential|nomination that|-er that|Us
  then|N
0.2 0.1 -|-al =10|N Uive|-s U|by and|many because|he before|he for|many her|-'s his|- if|the was|-ing which|-ed
0.2 0.2 N|would Q|- Uer|=3 about|her and|new an|-al an|-ed be|a former|N he|was out|to own|- presidential|race supporters|and the|-
  the|Q was|-
0.2 0.3 -er|Ued -ity|and -ly|Ued =3|from N|called N|or Uing|supporters an|-ly get|out had|her her|-s said|would the|convention
  voters|in were|in who|had
0.2 0.4 -ed|-al -ed|-ity -er|=3 -er|=6 -er|will -ing|V -ing|government -ing|voters -ions|were -ly|be -ly|had -|as -|them 0|=4
  =3|among =3|like =3|not =3|their =6|if Q,|not Q|is Q|should Ued|over Ued|political Uing|Uing Uing|what Us|it U|had U|in
  Ved|against V|he about|Us about|three all|his all|over and|Q. and|when are|also a|time by|years candidate|U did|in during|-
  email|-er government|had had|just has|-er has|-ly have|to his|Uer his|attacks if|she is|=3 its|-ity it|Ued just|for more|Uing
  most|Ved national|-s not|-s no|-ion one|-er or|Ued primary|was recent|debate said|in said|was states|=5 than|Ving that|Q,
  their|-al their|-ment them|-er them|Q they|-ed they|-er the|U this|U to|Ver to|make tuesday|-s was|on well|- were|even
  whether|that while|other will|say win|the with|what would|support
0.2 0.5 -al|=8 -al|candidate -ed|next -er|into -er|last -ing|against -ing|at -ing|monday -ing|now -ing|with -ity|as -ity|on
  -|country -|race -|so -|states -|supporters -|week 0|attacks =10|most =3|with =6|U =6|what N|i N|out N|up Q.|it Q|were U's|Ued
  Ual|about Ued|Uly Uing|-ion Uing|in Uions|with Uion|is Uion|that Uly|-al Uly|-s Us|Ued Us|much U|of U|people U|them Ved|0
  Ving|against Ving|into Ving|its against|-ers all|-ed also|Ved and|-ers and|his and|the and|through any|-ing any|other are|-er
  asked|of as|U as|if as|many a|Uly back|to because|- before|it being|U between|-ing between|-s be|on but|a but|i by|any
  candidates|do country|- debate|U did|with do|well election|campaign election|year even|if first|debate for|all for|which
  from|voters government|-ing group|-s had|Ved has|the her|the his|Uive how|a how|it including|-ion into|V in|-ions in|=3 in|Uer
  its|-ment it|Vs it|could it|had it|was many|-ed monday|night most|recent next|president nomination|U nominee|=6 now|=3 one|=6
  only|with other|-ing own|Us party|is people|may percent|Ued race|=3 say|was she|could she|now some|of states|-s state|where
  than|her that|Uion that|before that|more that|now them|up they|-ly they|have the|will this|was through|a time|on was|up week|for
  were|made what|he while|in will|-er will|-ly will|Q. will|of with|an
0.2 0.6 -al|candidates -ers|-ed -ing|is -ion|with -ment|N -s|because -s|if -s|now -s|primary =3|Vly =4|-ing =6|including =7|who Q|=6
  Q|in Uer|Us Uions|and Uions|from Uity|for Uive|=3 Us|last U|some Ved|in Ving|it about|one about|their all|of as|-al as|of been|V
  but|her can|still delegates|on do|a during|an election|in for|people have|had her|0 he|will him|because him|from his|-s his|Uion
  his|vote in|government its|- its|-ing its|Ument it|to make|up million|- other|party says|it she|=3 she|asked than|his that|-ing
  their|primary they|Ved to|one to|vote up|their
0.2 0.7 -'s|U -'s|Ual -al|is -ed|against -er|Uion -er|Us -ion|a -ive|-al -|asked -|were =3|-al N|more U|and also|V among|-ers
  and|Uly attacks|from candidate|=3 for|it has|0 her|-ity including|-s in|and more|=5 not|make of|whether over|their party|could
  percent|over primary|-er their|-ers there|=3 the|many those|-ers to|Ument who|they year|=5
0.2 0.8 -ly|-ers -s|-ment -|could -|even N|race Q|and Ued|Q Ued|for Uly|-ed V|=5 after|Ving are|the as|which campaign|but country|is
  first|U like|an much|-er one|with political|party saying|that
0.2 0.9 -s|do N|by N|last his|-'s monday|in most|-ing primary|=3 that|-ions them|=5
0.2 1 -|=6 attacks|=5 but|also own|=5 time|=5
0.2 1.1 -ion|Uer U|supporters
0.2 1.2 -ment|from Q|$ president|who
0.2 1.3 N|tuesday
0.2 1.6 N|now
0.2 1.8 N|but
0.3 -0.8 Q!|=6 state|in
0.3 -0.6 =3|before Us|through can|win
0.3 -0.5 Uing|=6
0.3 -0.4 Us|is has|also people|-
0.3 -0.3 -|his in|N its|-ion new|N she|said was|N
0.3 -0.2 -s|-ions N|-ment Q|-ment not|Ued
0.3 -0.1 -ed|Uly -|policy 0|vote and|government his|campaign is|now on|her
0.3 0 -|much -|was =6|N N|=8 also|-s and|Uion an|-ions a|-ing country|=3 not|-ed the|-ive those|who which|is
0.3 0.1 -ers|of -ion|on -ive|-s -ive|N N|over U|it her|campaign last|U of|the one|N people|in presidential|candidates
0.3 0.2 -'s|-er -s|- -s|are =10|- has|not voters|to with|the
0.3 0.3 -al|N -ing|Us -|last Uer|-s and|-er an|-er former|-s for|-er many|other more|of the|-ed the|N
0.3 0.4 -ers|=7 -|-ions -|candidates U|into Ved|for among|those and|an a|Ued is|Ued same|- the|Uion three|-ers
0.3 0.5 -'s|-ing -al|Us -ing|many -|into -|would Uing|-s Ving|whether being|-ed be|an from|-ing in|-ment in|Ving in|two million|from
  more|time one|-ed only|- said|U this|-er was|from were|far
0.3 0.6 -al|email -ed|at -ed|back -ed|convention -ed|or -er|because -er|were -ing|Ued -ing|he -ive|nominee -ly|V -s|=6 -|most 0|at
  =3|-ity =3|including =4|-s =6|Q? N|and N|policy U's|not Ued|through Uer|-ed Uing|up Uion|and Ument|from U|because U|should U|time
  Ved|-ed Ved|them about|him against|her and|=10 and|her are|-s as|-er as|new at|her a|primary being|a be|Us but|will candidates|on
  candidate|has could|=5 election|=4 even|-s even|a first|0 for|those from|an have|made into|the in|campaign is|being it|were
  new|-al now|Ued no|Uion of|Uion on|him over|to party|-er president|-s said|=4 should|she still|-ing than|to they|can they|would
  the|Uing time|to to|-ive to|-ment to|do up|any were|being what|she where|they would|-s would|Us year|of
0.3 0.7 -'s|Ued -'s|primary -al|because -ers|among -er|but -ing|and -ing|one -ions|U -ions|would -ment|should -s|nomination
  -s|support -s|while -|should 0|Uion =3|Uion =4|that =6|from N|Uive N|time Q.|his Q|he Ued|=4 Ued|because Uing|Uion Uing|people
  Uly|Ual Uly|the Uly|when Us|between Us|he U|debate U|just U|one Ved|-ment Ved|an Ved|over Ving|he Ving|her Vs|at V|-ion after|all
  against|it and|-al are|U at|one a|Ved a|convention back|of because|-s been|-ly between|a be|-s but|-er but|Q. campaign|-ions
  candidate|with debate|with first|Ued her|=6 her|in his|Uing his|or his|support how|-s how|many interview|N is|Q is|at is|only
  its|policy more|to much|it much|to not|the no|-ing no|-s no|V of|being one|U only|the on|=3 on|it over|and over|his party|=5
  people|have primary|=5 race|for says|- she|did so|Uly supporters|in support|-ing support|-s support|from support|it than|U that|0
  that|=6 that|its that|may that|new that|not that|she their|-ion their|political their|vote them|-s them|U the|back this|-al
  this|time to|=5 two|-ions two|candidates up|=3 was|Uing was|like what|the when|-ing when|Ued where|and whether|and which|she
  who|may who|won win|0 with|=3
0.3 0.8 -'s|Uing -al|policy -ed|after -ed|into -ed|more -er|-ers -er|had -ions|Ued -ion|was -ity|=6 -ly|and -ment|or -|Uive -|own
  =3|had =4|0 =4|his =6|Us =6|was N|win Q|=5 Q|but Q|on Ued|=8 Uers|=5 Uing|Us Uion|about Us|have U|no U|win Ving|about Vly|Ved
  according|to and|for an|-ity an|Ved a|party back|=5 because|so but|U's called|the candidates|Uing convention|could first|=5
  government|should him|Uly how|-ive including|-al in|Ued in|political in|that it|U last|-s many|people most|N new|-ing no|N of|Ving
  primary|to recent|campaign since|-s states|Uing this|Uion whether|he while|at who|should
0.3 0.9 -al|on -ers|on -ing|=4 -s|so 0|were N|may Q,|Ving U|is Ved|-ion Ved|of but|that email|=3 has|called her|with his|Ument it|=3
  million|=5 much|about new|-ers new|Us night|=6 on|and or|how president|=5 states|-ing that|her that|it that|said those|that two|=5
  voters|-ly voters|=10
0.3 1 -s|tuesday N|election Us|among and|say candidates|for now|=5 on|in or|that this|=5
0.3 1.1 -ions|=5 -|have Us|=3 and|there his|more that|he year|=3
0.3 1.2 -s|=4 N|than Q?|$ Ving|=5 vote|=3
0.3 1.3 -ion|=3 =8|=6
0.3 1.4 -|after
0.3 1.5 before|=5
0.3 1.8 -al|and
0.4 -0.8 is|one
0.4 -0.7 -ive|who
0.4 -0.5 -ive|a U|who her|supporters the|voters
0.4 -0.4 =3|told presidential|-s
0.4 -0.3 -ions|-ing many|N people|-ed
0.4 -0.2 N|who her|primary they|are
0.4 -0.1 =7|N Uly|=3 U|last as|political is|Uing percent|=6 who|-
0.4 0 a|more he|has is|in one|or people|on
0.4 0.1 -er|-ions -s|as -|Us =3|-er =3|its Us|-al some|other the|-ers
0.4 0.2 -ing|U -ly|-s a|former first|- his|party in|the political|-er through|N to|Uer
0.4 0.3 -'s|-ed -er|to -ive|-ment -|who Ued|=3 been|in of|state or|more other|-al voters|=6
0.4 0.4 -er|new -ions|about -|if 0|voters =3|-ers =3|U =8|=3 =8|=5 Uion|in U|Us Ved|-ing his|-ly who|Us
0.4 0.5 -ing|by -ity|to -ive|to -ly|voters -ment|- -|campaign 0|and =7|like and|- those|of when|she
0.4 0.6 -|and 0|-er and|a a|Uer candidate|=5 is|-ive one|=5 policy|-er presidential|-er
0.4 0.7 -ing|she -|during N|when Uly|Q U|between a|Q back|U be|-ly be|any far|his had|-ly had|to may|Uer not|-er other|-ed that|both
  that|what there|will the|-ions was|to
0.4 0.8 -al|presidential -ed|from -er|candidate -ing|-ing -ing|between -ing|last -ly|=4 -ly|states -s|states -|email =3|-ion =6|than
  =7|U N|during Q,|and Ued|him Ued|new Uer|before Uing|any Uing|with Uion|at U|during U|since Ved|by Ved|with Vs|-ing about|that
  all|her as|much as|president before|his before|voters between|the be|Ved candidates|are convention|delegates country|-s far|to
  for|Ved for|first for|saying from|states her|Ved her|political him|Q him|an his|-ment if|a is|so made|him make|her make|their
  more|Uive more|presidential much|more new|-ity next|N nominee|=5 not|made now|-ed of|three on|-ity or|her out|after over|-s
  president|will primary|debate should|Uer such|-ion support|his than|Uing that|-'s that|in time|for to|have voters|who vote|to
  was|also were|a whether|or while|she will|support
0.4 0.9 -ed|during -er|political -ing|=8 -ing|all -ing|support -ions|between -ion|and -ion|as -ion|now -ity|U -ive|-ity -ment|if
  -s|even -s|monday -s|their 0|Ved 0|other =10|Uing =3|attacks =3|make =4|with =5|or =6|at N|$ N|years Q,|Uing Q,|in Q|between
  U's|-ing Ued|-ers Uing|at Uing|out Uions|Uly U|made U|with Ving|his Vion|to V|for all|-ers all|-ions all|=3 and|Q, and|make
  as|-ion attacks|and before|=3 be|-ive but|because but|no but|to country|and debate|and for|voters had|said have|a he|Q, how|-ed
  if|it in|many it|may made|during make|a next|-s night|- not|Ving of|campaign of|candidates of|states only|in or|party party|with
  people|with people|would she|can she|would should|be since|its states|such still|-s still|has such|- that|U's that|Uly that|after
  that|so them|with the|attacks to|two voters|-er when|to where|-ers while|-ing with|only would|-ed years|Uer
0.4 1 -ing|=6 -ing|Uion -ing|state -ity|during -ive|with -ment|has -s|may -s|other =4|the Q.|Uly Us|after U|new Vly|=3 about|whether
  and|support and|what as|-s called|for convention|and country|=5 did|=5 for|president her|-ly he|can its|-s most|-al not|=5 or|in
  or|to race|is that|they to|any were|=5
0.4 1.1 -al|last -ive|or -ly|all Ued|-ions an|Ument a|state because|=3 former|-er him|- most|Ued
0.4 1.2 -ers|should Uions|=3 delegates|=3 election|=5 him|=7 there|=5 the|delegates
0.4 1.3 -|=7 a|Ving
0.4 1.4 Uion|=5 race|=6
0.4 1.5 years|=6
0.5 -0.7 with|-ed
0.5 -0.5 those|in
0.5 -0.4 about|a that|-ed would|=5
0.5 -0.3 =3|an by|many one|former state|- two|of
0.5 -0.2 among|- who|-s win|in
0.5 -0.1 -ers|about 0|campaign =3|-ive Uly|would said|his
0.5 0 -ing|as -s|like Ument|Ved and|-ion a|N party|as
0.5 0.1 -ers|-ions -|voters and|from a|-er percent|of the|vote the|way
0.5 0.2 Vs|=5 also|-ed be|Uly of|national
0.5 0.3 -s|supporters 0|-ly N|has candidate|she debate|-s for|one
0.5 0.4 -al|-ers -al|Q -er|-ed -er|on -s|still -s|who -|is N|could as|the both|the with|him
0.5 0.5 -ment|-al -s|and Ued|against
0.5 0.6 Ued|as Uer|Ued out|=3
0.5 0.7 Q,|who Uly|Ued Us|by than|a
0.5 0.8 -ers|or -er|and -s|=7 -|people Ued|-al government|- like|the
0.5 0.9 -ion|he -ive|=3 Ued|in Ued|last V|the about|0 and|other are|people did|- from|0 him|=3 is|time it|from now|-ing to|-al
  was|by
0.5 1 -ed|Q, -ed|attacks -ive|Us -|its 0|=10 =10|Ument =6|when Q.|asked U's|U Uing|-er Us|their Us|would U|Uive Ving|as Vs|are V|-ed
  are|Ued as|Ued at|U because|N but|with had|=5 had|the have|-s her|to him|at his|Uions his|next i|was one|would only|one or|their
  over|time she|Q. so|-ly that|a that|for their|-ly the|policy to|Vly vote|at was|Uer was|about was|now week|and were|to what|his
  where|the with|no would|-ing year|to
0.5 1.1 -al|=3 -er|-'s -ing|about -ly|presidential 0|primary =3|how =6|like =8|to N|since N|through Q,|Uly Q.|he Q|if Ued|how
  Ued|out Ued|some Uing|-ions U|over Ved|-al Ved|-ers all|about and|had and|state as|-ed between|0 candidates|to far|more for|-ly
  have|Uly he|Vers him|that it|by it|will not|N not|all not|just not|on of|-ment of|such on|an or|his recent|Us say|about that|by
  that|people there|and the|=10 this|country to|on up|-s were|the will|vote with|it
0.5 1.2 -'s|convention -al|Vs -ed|-ly -ing|new -ion|U -ion|by -s|was N|while Q!|at Uion|he Uive|=5 and|all and|could and|of
  a|president her|Ued it|on much|-s national|convention nominee|for party|and president|=6 time|as well|as years|=3
0.5 1.3 -al|as -ing|night -ions|-s -|=3 =7|Q N|where him|Uing how|far people|and policy|before those|Uions when|=3
0.5 1.4 -ers|=5 N|Ual support|=5
0.5 1.5 Us|=4
0.5 1.7 0|as
0.5 1.8 N|at
0.6 -0.3 he|Ved some|as
0.6 -0.2 Ued|monday
0.6 -0.1 -|Ved by|-al
0.6 0 Ued|U
0.6 0.1 -ers|Ued a|candidate candidates|as of|voters vote|-
0.6 0.2 -ions|that -s|at N|=4 recent|polls
0.6 0.3 -s|nominee campaign|in delegates|=5 time|=3 who|was
0.6 0.4 =3|then Q|by U|at against|an a|political then|the voters|as
0.6 0.5 -al|-er -ing|-ions -s|Uly Uly|because Ved|up in|delegates national|N some|-s
0.6 0.6 =3|such only|a which|candidate
0.6 0.7 -ing|out -ing|that N|with
0.6 0.8 0|but Ued|=5
0.6 0.9 N|former that|were
0.6 1 polls|=3
0.6 1.1 -s|but candidates|=3 it|=5 more|recent to|interview voters|=3
0.6 1.2 -ion|at -ity|=5 -ly|those =10|in =6|of Uer|Uing Uing|before Us|him U|said against|=5 an|Q. a|Us candidates|=5 her|over
  him|=5 in|time i|did nomination|on on|0 over|a that|=5 their|Q to|Uions to|it were|more what|i
0.6 1.3 -ers|but -ion|last -ity|in -ment|=3 -|thursday =3|first Q,|while Q|only and|whether candidate|- has|no her|own just|how
  more|in state|-ers than|in they|should
0.6 1.4 -ity|Us Ual|=3 Ved|=5 Vion|=3 and|how as|Ual his|state if|they is|over race|=5 voters|=5 whether|-
0.6 1.5 -ion|=5 -ity|is Uing|and Us|-ly new|voters state|=5
0.6 1.6 email|-s policy|at
0.6 1.8 state|=3
0.7 -0.3 =5|from from|many
0.7 -0.2 former|-al was|among
0.7 -0.1 =3|a among|-al
0.7 0 now|a of|Q!
0.7 0.1 N|did
0.7 0.2 -er|as of|Q. presidential|campaign president|that primary|voters was|an
0.7 0.3 -ions|as including|one since|-ing
0.7 0.4 -s|is made|- time|-ing who|called
0.7 0.5 -|been =3|now Uions|by his|-ity on|this political|-ing she|U the|Ument
0.7 0.6 -ers|=3 Ved|former an|Us vote|=5
0.7 0.7 -ed|Uion -s|made -|time both|candidates called|N campaign|and interview|=5 the|Uions
0.7 0.8 but|Uly
0.7 0.9 -al|people -s|all Ument|=3 her|Q people|=5 she|will
0.7 1 -'s|-ly president|and with|one
0.7 1.1 -s|=3 most|about
0.7 1.2 N|=6 percent|=5
0.7 1.3 Ument|=5
0.7 1.4 =5|-s Uly|=5 V|of are|Q campaign|could candidates|other even|in for|being is|still much|in nomination|=3 over|=3
  presidential|-ion than|two that|on that|to them|for
0.7 1.5 -al|Uing -ed|=5 -er|=7 -ing|=5 about|=5 any|Us her|by like|her on|new or|-ly primary|in states|that that|there them|out
  was|over
0.7 1.6 have|=5 over|=5 people|to to|debate
0.7 1.7 Ual|=5 Us|when do|=5 up|=5
0.7 1.9 -s|when =5|=3 Us|and
0.8 -0.6 =3|said N|V
0.8 0 -er|voters -ions|over
0.8 0.1 some|states
0.8 0.2 -ed|-ment -ing|Uing more|Us poll|=5 that|Ved up|with
0.8 0.3 -ed|=7 and|national both|in poll|=3 vote|and
0.8 0.4 with|=5
0.8 0.7 -|when those|with
0.8 0.8 -ion|is U|-ity been|-s now|-s
0.8 0.9 -ity|-al
0.8 1 was|in
0.8 1.1 -|since U|=6
0.8 1.2 0|of Uion|for her|email
0.8 1.3 as|its
0.8 1.4 -al|=5 -ly|=5
0.8 1.6 -ive|=5 U|=3 asked|for that|Ument
0.8 1.7 Q.|=8 be|=3 be|=5 that|one
0.8 1.8 -ion|=4 -|but Vs|on and|that a|much whether|she
0.8 1.9 like|=5 so|=5
0.8 2 U|but
0.8 2.1 -ed|=3 so|in
0.9 -0.3 and|by
0.9 0 N|said Ved|Uly
0.9 0.1 by|some
0.9 0.2 the|public
0.9 0.3 =3|president N|own
0.9 0.4 most|of
0.9 0.5 N|government of|both supporters|after
0.9 0.6 -ing|states =6|but N|still Uing|-ers
0.9 0.8 states|=4
0.9 0.9 -ment|he group|=5
0.9 1 -ers|as U|night all|=5 campaign|=5 night|=3 of|other
0.9 1.1 the|three
0.9 1.2 N|=3 debate|=5
0.9 1.3 years|=5
0.9 1.7 convention|=5
0.9 1.8 about|Uly as|his for|that them|=6
0.9 1.9 was|=5
0.9 2 convention|=3 say|whether
0.9 2.7 -ions|=3
1 0.1 Uing|on voters|-ed
1 0.3 -ly|from
1 0.5 N|this
1 0.6 -ment|=6
1 0.7 N|on
1 0.9 -ive|for =3|on also|the much|=5
1 1.1 Q,|-ing
1 1.2 Us|=5
1 1.3 Vs|about
1 1.5 -ment|=5 =8|U
1 1.6 -ing|=3 N|=5
1 1.9 U|=5
1 2 support|on
1 2.1 Us|but
1 2.2 N|because on|=5
1 3.2 =5|=10
1.1 -0.1 -ment|-ing
1.1 0.3 campaign|is
1.1 0.5 who|now
1.1 0.7 from|people
1.1 0.9 week|=5
1.1 1 -|Vs
1.1 1.1 N|only Us|as
1.1 1.2 campaign|as
1.1 1.3 N|after her|-al
1.1 1.4 as|-ive
1.1 1.7 -|=5 0|=5
1.1 1.9 out|=5
1.1 2 Uion|=3 tuesday|=5
1.1 2.3 at|it this|in
1.2 0.4 party|for
1.2 0.9 N|also
1.2 1.1 supporters|on thursday|=3
1.2 1.2 -|while
1.2 1.6 Uing|=5 party|=3
1.2 1.8 -s|=5
1.3 0.5 of|recent
1.3 0.6 =8|said
1.3 1.5 -er|=5
1.3 1.6 supporters|=5
1.3 1.7 V|a
1.3 2.8 for|=5
1.4 0.1 N|Ved
1.4 0.6 N|tweet
1.4 0.7 he|made
1.4 1.2 campaign|=3
1.4 1.4 president|on
1.4 1.5 Uer|=5
2 1.1 =5|=8
"""
FIELD_OPENER_OF_SEGMENT_BEFORE_CUE: Final = """\
-1.9 -1.7 =7
-1.7 -1.4 speaking
-1.4 -0.9 meanwhile
-1.3 -1.8 asked
-1.3 -1.2 citing
-1.3 -1 facing recalling
-1.3 -0.8 acknowledging chasing
-1.3 -0.7 saying
-1.2 -0.9 issued released
-1.2 -0.8 coupled recognizing warning
-1.2 -0.7 contacted
-1.2 -0.6 anti-war
-1.2 -0.5 once
-1.1 -1.2 were
-1.1 -1.1 feel
-1.1 -0.9 appearing disagrees walking
-1.1 -0.8 dean endorsed opposed
-1.1 -0.7 confident
-1.1 -0.2 has
-1 -1 overwhelmingly
-1 -0.9 denounced friday herself
-1 -0.8 lashed repeated standing
-1 -0.7 attending conferences invoked
-1 -0.6 decamped proposed rebounded singled trashed
-1 -0.5 against however
-1 -0.3 Q.
-1 -0.1 during used
-0.9 -1 comments
-0.9 -0.9 lobbying tuesday
-0.9 -0.8 concerning email making sent stumping
-0.9 -0.7 calling clad declaring leader perhaps telling upcoming utilizing voiced
-0.9 -0.6 argue clearly combined concerned counties earlier filling looking noting phone prepared reacting referred
-0.9 -0.5 =6 advising anti-washington descended shedding suggesting threatens
-0.9 -0.4 forcing
-0.9 -0.3 before
-0.9 -0.1 across of
-0.9 0 tirelessly
-0.9 0.1 told
-0.9 0.2 Q!
-0.8 -1.3 additionally
-0.8 -1 known until
-0.8 -0.9 manages sunday too
-0.8 -0.8 coffee monday raising recommended taking there’s using wednesday
-0.8 -0.7 attacking buoyed casting contrasting delivered devoting emphasizing forcefully personal privately resulting seven urging
-0.8 -0.6 assembling counts february fiercely helped in-prison outstanding rattling revealed than ticking vision walked without
-0.8 -0.5 after allegedly back emailed refusing remark starts trying weighing
-0.8 -0.4 attended bumper claims convinced movement officers reprising visited
-0.8 -0.3 eroding
-0.8 -0.2 killing undeclared yet
-0.8 0.2 are
-0.7 -1 comes
-0.7 -0.8 conducted finally headed reaching surveying traits
-0.7 -0.7 adopting get hoping insists sinking
-0.7 -0.6 closed defended gregarious saturday smiling sometimes specifically thanks trips
-0.7 -0.5 around bipartisan contradicting june marchers noted population practices reached reversed rushing supported take tarring
  trashing urged went whites
-0.7 -0.4 angry appeared criticizing indirectly racially refused stopped
-0.7 -0.3 agencies spent up
-0.7 -0.2 shows
-0.7 -0.1 is
-0.7 0 shortly
-0.7 0.2 almost
-0.7 0.3 interpretation targeted
-0.6 -1 monitoring pointing
-0.6 -0.8 contributed doing effectively holding liberating organizing wearing
-0.6 -0.7 achievements combat regarding surrogates usually voted watching
-0.6 -0.6 addressing coined ducked emerging filming flying harking increasingly isn’t prosecutors returns says spoke three-quarters
  thus tied tiny tremendous
-0.6 -0.5 also armed celebrating construction eager echoing growing himself hiring idealists interrupted interruptions killed
  meaning might moving number oil painting plus reacted responding terrorist uses visiting writing
-0.6 -0.4 beheaded beyond breaking describing discussing driven hastily hired naturalized newsletters note phrase responded stuck
  there's weighed word
-0.6 -0.3 already anger reiterated rushed shot taken thanking under your
-0.6 -0.1 spending
-0.6 0 set
-0.6 0.1 stances
-0.6 0.3 passed since
-0.6 0.5 that’s
-0.5 -0.7 continued generally listing misogynist remarking
-0.5 -0.6 called considering crabgrass criticized demographic entering followed given information informed l received referenced
  sequel shortcoming
-0.5 -0.5 alluded arriving barely complete conceding dashing incurred offered organizer out pleaded point promising racked routinely
  sat shifting speakers steering stripped surprisingly uniting wouldn’t
-0.5 -0.4 again aided arrived broadcast channeling charisma children cites clinching cut-price cyber declared declined defies
  delivering denouncing downplaying faced he implicitly intricately inviting jettisoning launched launching money outlasting
  purported rescinded seated seized she similarly somewhat still stuffy subsidized tweeted untroubled young
-0.5 -0.3 basing creates give-and-take mocked oppose promise questions radical rating reducing ruled thursday unaffordable
-0.5 -0.2 it’s stagnant
-0.5 -0.1 obstructing though when
-0.5 0 house started
-0.5 0.2 instructed
-0.5 0.3 aides explained pivoting
-0.5 0.4 such
-0.5 0.5 albeit
-0.5 0.6 Q,
-0.4 -1.1 came
-0.4 -0.9 naturally
-0.4 -0.8 barring records
-0.4 -0.7 benefits favored leaves questioned
-0.4 -0.6 first waving
-0.4 -0.5 campaigned carries catalyzing deep didn't filing marking much mulling outside seeking showcasing view
-0.4 -0.4 adding ahead angering announced appearance at boasting campaigns caught conservative considered debates drew efforts every
  expecting extending fix i july kicking lashing leaders management may minning mocking read rooted setting stated talking think
  ticked turning tweet-date writes
-0.4 -0.3 allowed blasted debated dwelled fearing formally furrowed go later prison probably pun represent stating worried
-0.4 -0.2 accused cheered credit mile-long squinting suspicions
-0.4 -0.1 generated ideas in states there
-0.4 0 have that
-0.4 0.1 by hours toward well
-0.4 0.2 had jokes
-0.4 0.3 compared knows prevented worked
-0.4 0.4 accompanied
-0.4 0.7 Q?
-0.3 -0.9 does
-0.3 -0.7 continuing
-0.3 -0.6 ambition joining underscoring
-0.3 -0.5 lawmakers she’ll throwing unable upbeat
-0.3 -0.4 entertainers for last military play rang single-payer sitting sparking warned
-0.3 -0.3 asserted became born-again chided double laid proposing rampant
-0.3 -0.2 clashed described primarily prime-time published vowing would
-0.3 -0.1 chairman returned these
-0.3 0 remarks they
-0.3 0.2 climate from superdelegates through
-0.3 0.3 members policies
-0.3 0.4 evidence
-0.3 0.5 defending inflation praised
-0.3 0.7 appeals
-0.2 -0.8 he’s
-0.2 -0.7 state
-0.2 -0.6 immigration
-0.2 -0.5 co-founder despite trade while
-0.2 -0.4 centrists everywhere legal pledged
-0.2 -0.3 featuring nor on phoning reading reflects
-0.2 -0.2 N appealing vetoed whipping
-0.2 -0.1 businessman made
-0.2 0 force
-0.2 0.1 robo-calls
-0.2 0.2 archetypal
-0.2 0.3 particularly remains this unlike
-0.2 0.4 fostered sooner taxes
-0.2 0.6 talked working-class
-0.2 0.7 =10 attacks nothing show
-0.2 0.8 if telegraphed
-0.1 -0.6 host immediately often
-0.1 -0.5 carly
-0.1 -0.4 according giving maybe stood
-0.1 -0.3 actors any conservatives consulting environmental i'm
-0.1 -0.2 you
-0.1 -0.1 among quit
-0.1 0.1 over was where
-0.1 0.2 played
-0.1 0.3 fits grieving how racking
-0.1 0.4 apparently direct evaluating plowed put
-0.1 0.5 arranged aside
-0.1 0.6 executive
-0.1 0.8 eventually
0 -0.8 reflecting regardless
0 -0.7 its
0 -0.6 said
0 -0.5 as lives thrilled
0 -0.4 jabbing joined soon
0 -0.3 another customers displaying likely multiple rallied representing
0 -0.2 terrorized
0 -0.1 experienced led
0 0.1 his rather with
0 0.2 many no
0 0.3 totaling
0 0.4 bringing buy finding golf organizers picking pulling seeing typically wiping
0 0.5 assuming freeing knowledge makes whoever
0 0.7 focus moments potentially smaller
0 0.8 shaking
0 0.9 although
0 1 twice
0.1 -0.8 early
0.1 -0.6 based
0.1 -0.5 then
0.1 -0.4 especially having pretty
0.1 -0.3 communications moved someone ultimately widely
0.1 -0.2 average presidential super won
0.1 -0.1 radicals
0.1 0 it now or
0.1 0.1 drawing her new the
0.1 0.2 whose
0.1 0.3 both discipline should
0.1 0.4 built choosing did earning white
0.1 0.5 competent could democratic gambling independent know response slammed
0.1 0.6 designed headquarters riding screaming several six
0.1 0.7 agents capital nonwhite traveling
0.1 0.8 murals nonprofit reduced
0.1 0.9 running voter
0.1 1.1 roughly
0.2 -0.5 pro-business whether
0.2 -0.4 billionaire other police president
0.2 -0.3 convincing only part political putting reporters
0.2 -0.2 deficits let
0.2 -0.1 being belying
0.2 0 he's our to what
0.2 0.1 0 all and
0.2 0.2 my
0.2 0.4 whom
0.2 0.5 health outsider slogan
0.2 0.6 closing creating primary worth
0.2 0.7 hackers
0.2 0.8 essentially gun
0.2 0.9 alleging rape
0.2 1 analytics
0.3 -0.5 following
0.3 -0.4 leading she’s who
0.3 -0.3 elected none striking veteran who's
0.3 -0.2 even frontman half
0.3 -0.1 attorney family pro-life
0.3 0.2 because just polling some
0.3 0.3 candidates it's journalist two
0.3 0.5 she's
0.3 0.7 hammered son
0.3 0.8 billy biological notably referring
0.3 1.1 exactly
0.4 -0.4 us virtually we
0.4 -0.2 born
0.4 -0.1 minority opponents so
0.4 0 about critics one others professor trailing what’s which
0.4 0.1 culling government local long reason
0.4 0.2 writers
0.4 0.4 federal higher including moves
0.4 0.8 candidate
0.4 0.9 counting energy
0.4 1.1 excels
0.4 1.2 little
0.5 -0.3 added leveling thereby
0.5 -0.2 courts most
0.5 -0.1 boreing digital election funded public wrote
0.5 0 domestic drove gay pressed
0.5 0.1 mother obtained pizza
0.5 0.2 =8 officials
0.5 0.3 neither
0.5 0.8 highlighting rivals
0.5 0.9 Q shouldn't
0.5 1.1 ad
0.5 1.2 pouring
0.6 -0.6 can
0.6 -0.3 built-in
0.6 -0.2 between schlafly three vice
0.6 -0.1 close four took
0.6 0 anti-gop/obama law proponents rabbi
0.6 0.1 an anchored becoming dropped female financial insiders longtime mostly showing teachers then-vice triumphant wyoming
0.6 0.2 a exit mainstream research spelled syndicated those
0.6 0.3 lobbyists treasurer
0.6 0.4 campaign legitimate
0.6 0.6 held
0.6 0.8 reports
0.6 1 injecting
0.7 -0.7 spokesman
0.7 -0.6 star
0.7 -0.2 chief job will
0.7 -0.1 along except gives managing not
0.7 0 birther credible editor fired getting groups leaving playing union
0.7 0.1 different documents dozens march mentioned prompted ranking tapping
0.7 0.2 associate certainly memo
0.7 0.3 defamation disproportionately features largely reporting
0.7 0.4 deputy former fundraising
0.7 0.5 recently
0.7 1 party
0.8 -0.2 tallies
0.8 -0.1 each
0.8 0 five
0.8 0.1 adults families large struck
0.8 0.2 charities editorial founder friends mass run trusted
0.8 0.3 nuclear sources steered
0.8 0.4 luxury private-jet stars
0.8 0.6 nearly
0.9 -0.6 who’s
0.9 -0.3 voters
0.9 -0.1 de
0.9 0 beginning
0.9 0.1 introduced national
0.9 0.2 current disclosures pastor
0.9 0.3 eerie experts hone politicians refugee then-senate
0.9 0.4 plaintiffs
0.9 0.8 something
0.9 1.4 kelly
1 -0.1 people
1 0 actress polls
1 0.2 abandoning chair technology
1 0.3 analysts prompting timed
1 0.4 brothers companies
1 0.5 =3
1 0.7 their
1.1 0 do
1.1 0.2 retired women
1.1 0.3 head senior top
1.1 0.4 author
1.1 0.5 official supporters
1.2 -0.3 director
1.2 0.2 acting april we're
1.2 0.3 jolly
1.2 0.5 foreign
1.2 0.6 schilling
1.3 0.2 assistant
1.4 0.3 beijing
1.4 0.5 he’ll
"""
FIELD_OPENER_OF_SEGMENT_AFTER_CUE: Final = """\
-1.2 -1.3 knew
-1.1 -0.9 concerning referred
-1.1 -0.8 blasted
-1.1 -0.2 telling
-1 -1.3 well
-1 -1 throwing
-1 -0.9 sparking
-1 -0.8 recently signed
-1 -0.7 overwhelmingly thanked
-1 -0.4 although
-1 -0.3 citing
-0.9 -1.5 somewhat
-0.9 -1.1 harking
-0.9 -1 attacking competing
-0.9 -0.9 confidently ignores
-0.9 -0.8 higher opposes proposing who’s
-0.9 -0.7 half oppose relentlessly virtually
-0.9 -0.6 contrasting criticizing opposing then-lieutenant
-0.9 -0.5 alluding emphasizing
-0.9 -0.4 saying slashing told
-0.9 -0.3 found making recalling
-0.9 -0.2 those
-0.9 0 are on
-0.9 0.1 referring
-0.8 -1.1 ending high-fives unlike
-0.8 -1 delivered examined free-market honest they've
-0.8 -0.9 currency industry invoked measures nutrition prompting slow trashed
-0.8 -0.8 advocating eventually meeting naming provided
-0.8 -0.7 clearly going makes spoke
-0.8 -0.6 billionaire stating
-0.8 -0.5 didn't predicting using
-0.8 -0.4 often passed suggesting
-0.8 -0.3 don't largely
-0.8 -0.1 about after taking while
-0.8 0.2 whom
-0.8 0.5 echoing
-0.7 -1.2 formerly four rattling upcoming
-0.7 -1.1 advising meaning
-0.7 -1 advocated conceding linking sounds
-0.7 -0.9 allowing athletes drawn-out federal libel pressing selling significantly
-0.7 -0.8 all-in-one downplayed joining potent worry
-0.7 -0.7 albeit better look mounting publishers won
-0.7 -0.6 alternative bash discussed lower opposed organized vetoed went
-0.7 -0.5 having knows mulling pledged she's touting whether
-0.7 -0.4 relished ultimately
-0.7 -0.3 blaming go note singled supporting
-0.7 -0.2 anti-trump back financial generated named noting pointing suggested tweeting
-0.7 -0.1 limiting many writing
-0.7 0 reflecting urging we
-0.7 0.1 led
-0.7 0.3 would
-0.7 0.4 because
-0.6 -1.1 fifth level unable
-0.6 -1 alleging claims headquarters outlined smiling sought surpassing
-0.6 -0.9 allotting driver encouraging excerpts high hone minus minutes rebuking smugglers utilizing widely
-0.6 -0.8 admitting bent brown complained forming government labor opened returned six-page
-0.6 -0.7 actors apparently catalyzing got illogically moves prosecutors providing regaling regardless someone subsequently
  supporters topped white
-0.6 -0.6 avoiding backers born comment documents factories remain repudiates then-vice written
-0.6 -0.5 disagrees dismissed down each giving however idealistic injecting introduced leaving may obscured out outside publishing
  put sounded tarring ticking walked warning
-0.6 -0.4 asserting became carly considers currently finds he's headlined speech stuck thanking
-0.6 -0.3 announced before began confident emailed except forcefully instead rating super took two
-0.6 -0.2 accusing compared favored hours movement plaintiffs similar something trying underscoring worried
-0.6 -0.1 calling did drew hoped over seemingly tears
-0.6 0 he if never recognizing talked
-0.6 0.1 could has just our represents some still they top
-0.6 0.2 also for of via
-0.6 0.3 it's
-0.6 0.4 made
-0.5 -1 argues laughing
-0.5 -0.9 citizenship dating endorsement laid
-0.5 -0.8 arming consider court dressed flying government-provided hats per pre-campaign returns reversed rupted sessions starting
  suits thus viciously wandering
-0.5 -0.7 demonstrating inflation july liberals little means pro-union remains resident reversing spent stoking supplemented talks
  tried winning
-0.5 -0.6 capped consulting continues courts demographic founders generally hurt increased jobs journalist long nearly numbers
  raising relative screenwriter seeks shooting siding typically whipping
-0.5 -0.5 attending believing cars casting draws egged environmental eyeing fundraising hobbling interviews play proclaimed pulled
  relocating reporters security sits striving surrendered surrounded year-old
-0.5 -0.4 anti-corporate award barbecue centrists compare follows knowing offered recited sensing thereby
-0.5 -0.3 challenging creating discussing expressing fearing five invokes leading pro-life repeatedly standing technology vendor
  whose
-0.5 -0.2 different getting likely mentioning mocked notably portrayed potentially putting that’s their tiny
-0.5 -0.1 as candidate choosing counts delivering have lawmakers questions shows slamming stressing want
-0.5 0 0 adding eager earlier part posting proposed pushing re-tweeting reiterated
-0.5 0.1 black in joined offering referencing released reminded urgent
-0.5 0.2 effectively lives not reminding sent
-0.5 0.3 explaining starts to voters
-0.5 0.6 majorities
-0.4 -0.8 abortion attorney clashed lest social-media
-0.4 -0.7 building legitimate next wiping
-0.4 -0.6 again anger clutching contacted culling employee half-joking implying management nonetheless rooted taken very worded
-0.4 -0.5 above absent almost customers divorced dwelled elections employing exit fall feel few furrowed grab less neither passes
  presents public searchable shorthand tacking theme tuesday up waging
-0.4 -0.4 aiding big-government block breaking clubhouse collecting concerned days depriving factional harping hasn't loudly mingled
  near paraphrasing playing procedures radicals revamped romney ruled setting shifting suddenly suspended things unsecured
-0.4 -0.3 airstrikes confirmed deployed i'd investment misogynist nuclear painting regarding rushing simply take tapping within
  zeroing
-0.4 -0.2 acknowledging aiming applauding do double dropped essentially forcing hopes no one quick reassuring senators state they’re
  us
-0.4 -0.1 announcing called comes concerns features food insisting opposition opted pegging praised primarily raised revealed she’ll
  since there
-0.4 0 adultery bashing captured contending decided describing disappointed filming followed like pleaded promising rebounded seen
  several talking where
-0.4 0.1 be beijing claiming criticized denounced either gave gay launched substantive you
-0.4 0.2 all angered declined or plus refusing senator urged
-0.4 0.3 becoming holding last much turned voted were will
-0.4 0.4 people schlafly seeming
-0.4 0.5 money
-0.4 0.6 among closed
-0.3 -0.7 drawing pulling
-0.3 -0.6 they’ll unnamed weakening
-0.3 -0.5 access apparent bolted contrary depends deploying extended introducing issue newspaper observing presumably really
  reflected sons struggled turnout usually
-0.3 -0.4 appearing average banking certain challenges de depicting eliciting fellow filed initiated polarizing rampant reasoning
  requiring sequel straight sustained waving whatever
-0.3 -0.3 blamed committing dismissing elected ensures insists promises quit studiously trusted unsubstantiated what whereas
-0.3 -0.2 aging bankers batches doing dropping eerie expand featuring hardest its kept naturally praises questioned reject reporting
  require tells wants when wouldn’t
-0.3 -0.1 debated don’t drinking included income liberal protesting quickly refuses run seeing showed you’ve
-0.3 0 arguing assimilation can cited complete consensus determined filing foreign grudgingly health hitting issued lashed leveling
  libertarian officially perhaps picked puts regarded sinking speakers stood trumpeting with
-0.3 0.1 accompanied already apologized areas asked born-again crediting described her hoping looking moments through viewed was
  working
-0.3 0.2 figure given he’ll highlighting hints implicitly responding should showing sounding trips
-0.3 0.3 informed launching let refused remarking
-0.3 0.4 abandoning during moved toward
-0.3 0.5 asking doesn't focuses
-0.3 0.6 appearances fiery must passing shortly
-0.2 -0.6 based
-0.2 -0.4 airports charged pragmatism records she’d thrilled trailed trains vowing
-0.2 -0.3 any blared columnist everywhere prominent three-quarters
-0.2 -0.2 chants former inserted isn’t it’s podcast stuff
-0.2 -0.1 =6 N bluntly campaign deeming falsely his laments sit-down uneasy unsuccessfully which
-0.2 0 angry attacks companies displaying does emotion employers even event here nominating nor partly political recommended she tax
  think
-0.2 0.1 against agencies appearance appears cast comparing crack decried defended discipline email embracing expressed interjected
  is keen leaves maybe members pretty recounted self-enriching sided three veterans
-0.2 0.2 =7 ad advocates declaring held informing into ized local railing squinting supports who’d
-0.2 0.3 attempting bringing concerts conservative failing fiercely had most outlining unemployment vouched wasn’t who's
-0.2 0.4 behind disproportionately empathize methodically minority other sitting star voiced we're
-0.2 0.5 accused appeared following
-0.2 0.6 legal personal reprising too unions versus
-0.2 0.7 eligible
-0.1 -0.9 deemed
-0.1 -0.7 chief
-0.1 -0.2 a replied then
-0.1 -0.1 closing hey recalled so who
-0.1 0 and appear co-host confusing devoting elevating hinting inspired stagnant terrorism the
-0.1 0.1 admitted around entitled fatally female he’s immediately it unaffordable violates wary yet
-0.1 0.2 across enabled everything free i inviting joking license meetings phone pledging popping repeated winner
-0.1 0.3 alluded broker conservatives coupled developers engaged idealists moment used
-0.1 0.4 Q, along campaigned cheered combat considering every expecting firms imposing might military naturalized noticed produced
  repeating systems war we'll willing zeroes
-0.1 0.5 circulated close councilmember employees favoring racially seldom terrorized
-0.1 0.6 interactive investigators mocking seeking than
-0.1 0.7 between immigration multiple
-0.1 0.8 quoting telegraphed
0 -0.6 others
0 -0.5 chairman
0 -0.4 resonated
0 -0.3 posted
0 -0.2 an remarks though
0 -0.1 but despite noted particularly
0 0.1 only pursuing settlements
0 0.2 area argue climate current especially fairness official paying pumps referenced room single-payer student
0 0.3 addressing appealing attended charities entertainers extending news nothing remark thanks that wearing
0 0.4 adults alienated aluminum ambassador amidst announce anti-war aren’t aside bank battle behavior carries certainly coalition
  deny distracted entered expect feels floated fluoride-in-the-water free-standing gaining hasn’t heaps hypocritical insecure
  instituting insulting links media mines minorities owned permitting portraying presidential proponents proud referendum
  reiterating remember runs schilling shove-its specifically striking surpassed suspicions symbol terrorist trophies unaffected
  unsustainable walking weighed
0 0.5 accusations alleged alternately birther bows business clarifying co-sponsored communism continue descended domestic doubts
  earning emails financed human mass poses recorded researchers seems threatens trailing trust under until viewers water winnowing
  workers wyoming young
0 0.6 arrests hardly make meant modeled oil-rich policies raise stopped suggest there's without words
0 0.7 actively boreing jolly letting politicians polls rather recklessness recovery
0 0.8 Q! seemed supported unilateral
0 0.9 attacked built-in concluding
0.1 -1 according
0.1 -0.5 speaking
0.1 -0.4 kelly
0.1 -0.3 convinced
0.1 -0.2 both endorsed explained how professor these tweeted
0.1 0 actress now
0.1 0.1 by more support
0.1 0.2 credible once
0.1 0.3 allowed applauded exactly growing healthy husband later nailed probably
0.1 0.4 =4 aligning befuddled bisexual breakfast colleges contingent created decision describe deserved dismisses effort
  egalitarianism embolden energy expanding fears fix fringe golf greater hackers heading hidden hired ideally illegal inexperienced
  intemperate mail nasty nomination nongovernmental nonviolent outsider phrase pizza question regularly rejection renovated
  restaurants retracting review seized server sexual sometimes stances tariffs temperament tightened universal use vodka wanted wind
0.1 0.5 artists bespectacled can’t cases challenged clause contributed countries curriculum decrying designed educate fixed
  forecasters four-year freeing granting grappling handing haranguing he'll indictment law loving magnanimous newly nobody overpaid
  phoning pie-in-the-sky posited praising projected promoting protesters provisions pushed racists racked reflects remembers results
  revealing ripped robbery safety saw shirts shrugging sold thing three-way trashing tremendous unorthodox warn women's
0.1 0.6 agreed appointed arbitrary chided civil drove favors harm illustrates includes insanely oil ordered picking promised ranging
  sparred spotlighting thinks trade union unredacted
0.1 0.7 continuing debate early entrepreneur include opportunity protecting rivals roughly sending shaking thinly-veiled vision
0.1 0.8 beige-and-white blasting candidates champions choose economic guns invoking listed rural unless
0.1 0.9 academics al marking plans
0.1 1 stressed
0.2 -0.6 aided
0.2 -0.5 encouraged
0.2 -0.4 considered
0.2 -0.3 running
0.2 -0.2 another wrote
0.2 0 at concluded
0.2 0.2 =10
0.2 0.4 acting camp cautioning college combating deserves dying eliminated function gifts incomes indicated insurance jokingly
  leaked lesbian pediatric postmarked principally reaching responsible reveal secular strategists strengthen such welfare
0.2 0.5 advertising affixing alleges anticipated border bring comprising contradict convicted cracking die-hard endorsing executives
  exists finish focused haughtier host important inside know lagging letters memberships names ostensibly rallying reduce reveals
  secure shares shedding thinking win wing
0.2 0.6 allies ambition blocking brought calculates dangerous defense delegate digging divisive eliminating figuring funds
  health-care helping history hospitals identities independence polishing rallies rang rushed sales scope shouldn't shrinks sign
  threatening timed zipped
0.2 0.7 angering away cites coming crowd culminating deep dependent fighting funded needed pharmaceutical pledge police pothole
  process race-baiting rebuked sane show social stated temporarily towards uniting wondering you-murdered-vince-foster
0.2 0.8 affidavit attempts decamped delegates denouncing detailing displayed families hell-bent help initiative killed nonprofit
  politically profiles reciting remained ripping she’s women
0.2 0.9 adopted hesitated party
0.2 1 Q? achievements casts convincing immigrants laying officials questioning why
0.2 1.1 practically spending
0.2 1.2 heaping large
0.3 -0.8 known
0.3 -0.7 activists
0.3 -0.4 manages
0.3 -0.3 added
0.3 -0.2 resulting writes
0.3 0 mused received
0.3 0.1 new
0.3 0.4 including warned
0.3 0.5 from responded
0.3 0.6 always applaud deeply hurdles itself limited mainstream requests swamp violence
0.3 0.7 amount armed assailed cementing channel color conceded cutting damaging depending don’t-dignify-the-question full helps job
  mired point presumptively protests ready rebuilding reforming standard steal vowed
0.3 0.8 argued believes belying buzz client family finance guilty list longtime numbering polling reform replace rich roads
  scrambling spat step visa
0.3 0.9 accuses aimed assuming attributed calls carried due far first gives goes helped none opponents privately published rallied
  rhetoric spelled vows whoever
0.3 1 dozens open possibly proposes top-to-bottom
0.3 1.1 directed
0.3 1.6 Q.
0.4 -0.4 murals predicted
0.4 -0.2 document listing said
0.4 -0.1 read this
0.4 0 leader national reads
0.4 0.1 declared pastor
0.4 0.3 retired
0.4 0.7 revoking
0.4 0.8 arrived climate-change e-mail ensuring fear insisted intends mainly postings them watched
0.4 0.9 aren't becomes build critics experts lobbyists needs notes plainly redirecting religion requested searching short shoving
  unheard
0.4 1 assistant charisma fake him paints
0.4 1.1 older preventing
0.4 1.2 ahead onto
0.5 -0.3 comments
0.5 -0.2 continued editor
0.5 -0.1 papers reported
0.5 0 co-author managing my research
0.5 0.1 bipartisan off runner-up
0.5 0.3 backed education
0.5 0.7 opined
0.5 0.9 clusion remembered
0.5 1.1 congested
0.5 1.3 information
0.6 -0.7 director
0.6 0 came chair
0.6 0.1 communications exhorted technical
0.6 0.2 daughter
0.6 0.3 faced targeted
0.6 0.5 =3 publisher
0.6 0.8 reacted
0.6 1.4 doesn’t
0.7 -0.3 hat
0.7 0 efforts historian
0.7 0.1 controls international rally
0.7 0.4 deputy
0.7 1.8 Q
0.8 0.1 urban
0.8 0.2 =8 advocacy strategic
0.8 0.9 mostly
0.9 -0.1 cut-price
0.9 0.2 aides head
0.9 0.5 author
0.9 1 founder
1 -0.2 senior
1 0 president
1 0.1 associate
1 0.3 co-director
1 0.4 combined
1 0.5 says
1.1 0.8 say
1.2 0.2 reports
1.2 0.5 organizer
1.5 -0.3 executive
"""
FIELD_PREVIOUS_WORD_BEFORE_CUE: Final = """\
-2.3 -2.2 still
-2.3 -1.2 however
-2.1 -1 he
-2 -1 instead
-1.9 -1.2 moreover
-1.9 -1.1 zimmerman
-1.8 -2 hannity
-1.8 -1.3 rhetoric video
-1.8 -1.1 meanwhile we
-1.8 -0.9 administration you
-1.7 -1.4 latinos
-1.7 -1.3 ramos
-1.7 -0.6 indeed
-1.7 -0.5 they
-1.6 -1.4 antiabortion
-1.6 -1.3 practices
-1.6 -1.2 businessman's
-1.6 -1 emailed
-1.6 -0.8 ban
-1.6 -0.7 she
-1.6 -0.5 section
-1.6 -0.4 lazar
-1.5 -1.6 mexico
-1.5 -1.3 she’s
-1.5 -1.2 agreement there’s
-1.5 -1 follow police
-1.5 -0.9 dollars non-profit
-1.5 -0.8 ap centerview says
-1.5 -0.7 backing
-1.5 -0.6 250,000
-1.5 -0.4 58
-1.5 -0.3 it
-1.5 -0.2 carter
-1.4 -1.5 nevertheless
-1.4 -1.3 affiliations days upon
-1.4 -1.2 announcement campaign’s described down he’s key turkey
-1.4 -1.1 praised
-1.4 -1 comes constitution keeping organized parenthood
-1.4 -0.9 earned favor guy internal right-leaning together town
-1.4 -0.8 bar escalated legion likewise results staffer wikileaks zucker
-1.4 -0.7 cook gorka mich.
-1.4 -0.6 closest thursday tower
-1.4 -0.5 sign that’s
-1.4 -0.4 2016
-1.4 -0.3 ohio
-1.4 -0.2 it's
-1.3 -1.6 fox
-1.3 -1.4 wealth-x
-1.3 -1.3 content either she's there's
-1.3 -1.2 finances paris
-1.3 -1.1 bennett exception glass-steagall turned
-1.3 -1 000 can’t character don't fiorina ukraine
-1.3 -0.9 calm emanuel millennials rallied threw tunnels
-1.3 -0.8 calif. capitol census co-founder decatur downtown dupont hunter park
-1.3 -0.7 afl-cio aug bloomberg broaddrick christie's commentators flint france pastor rallying releasing sentence
-1.3 -0.6 i moines opened
-1.3 -0.5 spanish-language
-1.3 -0.3 ad
-1.2 -1.6 mean
-1.2 -1.5 abedin cast
-1.2 -1.4 tone
-1.2 -1.2 he’ll laws official
-1.2 -1.1 2004 curiel judge louisville overall places senators sense silence
-1.2 -1 border continue crowd deportation headline hosts references responsible tallahassee
-1.2 -0.9 hasn’t washington
-1.2 -0.8 broken following pushing runs russian speaking univision
-1.2 -0.7 frank schedule twitter visited you’ll
-1.2 -0.6 eventual investigations native r-calif yes
-1.2 -0.5 scenes
-1.2 -0.4 biden read
-1.2 -0.3 chicago map misinformation
-1.2 -0.2 & pressure
-1.1 -1.3 questions
-1.1 -1.2 followed programs release
-1.1 -1.1 highway strength
-1.1 -1 here’s lending meetings reached schultz
-1.1 -0.9 cash ignored justice law n.h. presence rather schools thiel
-1.1 -0.8 ended late matchup mock piece plans price roffman spicer trust
-1.1 -0.7 commerce cover entered fact-checkers haute heritage hour insurmountable nonetheless nra plus reminiscent risk targets
  tells test tpp zika
-1.1 -0.6 100 30-minute 47 alone bamberg broke burlington centers clark club criticized debt donald halls iraq liberals moderators
  nieto territory thanked
-1.1 -0.5 actions becerra east meeting papers prefer surprisingly wasn't
-1.1 -0.4 at&t colleagues discussed guatemala nevada ryan's
-1.1 -0.3 ahead amid boost kerry themselves
-1.1 0.1 parties
-1 -1.5 reminder
-1 -1.3 insults
-1 -1.2 institutions life search
-1 -1.1 manhattan my
-1 -1 clearly hack investor offensive roof superdelegate them
-1 -0.9 choose egyptair lawmaker magnitude podesta regardless tactics victims
-1 -0.8 belt businesses complete effective followers holds johnson's left-wing measures obama's relationships target wake wasn’t
-1 -0.7 2006 addition entering ever fees georgia politically unlikely
-1 -0.6 begins blasted campaign's complaint confront else flipped fodder function hp's hughes nusra panel persuade plane s.c. sat
  saying they’re won yellen
-1 -0.5 abc's ackman afp alarmed changed county criticism editors elsewhere held invoked joe kentucky menendez mexican mother set
  shared sharpton sue trump
-1 -0.4 20 further lives stood tuesday's
-1 -0.3 embattled himself
-1 -0.2 tool
-1 -0.1 behind
-1 0 billionaires donors
-1 0.3 hackers
-0.9 -1.5 feinstein
-0.9 -1.2 1 points politifact
-0.9 -1.1 act asylum denounced trouble
-0.9 -1 aura born-again clear department district document estimates gains perpetual sexist
-0.9 -0.9 contrast debates endorsed fields moments offer reflecting relevant result traced
-0.9 -0.8 batch bay becoming certainly decried earlier murdoch obtained opportunities presumptive silverman voiced
-0.9 -0.7 $40 1980 annual drew dyke give having jewish lobbyists nightclub note zone
-0.9 -0.6 barring charges ends fellow mayors mocked movement nearby nld preferred proponents publication respected spectacle
-0.9 -0.5 20,000 attendance basketball comey's corker granted italian mexican-american mogul policy reversed risks scurried she’ll
  tester they're wages web wednesday
-0.9 -0.4 curb decline lack surging switch
-0.9 -0.3 about contender january putin referendum saw schilling warren
-0.9 -0.2 bid minutes nor obamacare
-0.9 -0.1 hill its palin’s policies public streets thinks
-0.9 0 already data gore me santilli
-0.9 0.2 ) endorse enough trump's
-0.9 0.4 michigan
-0.8 -1.3 effort
-0.8 -1.2 clip contest returns
-0.8 -1.1 below enter nunberg possibility professional touches
-0.8 -1 attracting burst mayhem rolled tactic takes
-0.8 -0.9 brexit channel’s germans itself natural notable philadelphia resort targeted
-0.8 -0.8 admit brothers democrats echoed hall harsh maddow odd passage sensitive stretch yanukovych
-0.8 -0.7 camera counter degree earnings faith infrastructure mission nights operatives ouster practice schlafly speakers statewide
  stuck weight
-0.8 -0.6 above against cameron course dayton donor energize inequality mississippi neurosurgeon office pulpit punch radical rally
  scene signal troops unusually value wall went whitman workers
-0.8 -0.5 32 answers bad blumenthal charge complained connections country's establish future historically huge language lead liar
  making mention moral petrilli pressed priebus repeatedly rural suggested urging
-0.8 -0.4 1,500 accounts brzezinski catholics challenge contained cranston curbelo doubled economics exposed false hurt looks paper
  raids too twice
-0.8 -0.3 attending beginning fall fla. honduras large month's never sent small split tax through
-0.8 -0.2 chrabaszcz crisis higher it’s put tight total ’
-0.8 -0.1 daughter very
-0.8 0 ground jobs received salceda sometimes
-0.8 0.1 blasio enthusiastic needs part support
-0.8 0.4 that's
-0.8 0.5 analytics
-0.8 0.6 american
-0.7 -1.1 loyalty we're
-0.7 -1 collapse editorial factory objections ryan
-0.7 -0.9 closely devine incident inside latest sentiment shortly suddenly suggestion
-0.7 -0.8 $10 advising allies broadly contacted costly here judgment merger must national-security perez prime prior romney wins
-0.7 -0.7 2-1 2012 abortions blamed brother's called championed change cleveland complex emphasizing goals head information inquiry
  owns per poured pundits sits solution statement stump targeting toughness venue vulnerability worrying
-0.7 -0.6 admission benenson bet committees credibility customer double-digit eventually expanded feb. file flight graham’s
  immediately kyi's pharmaceuticals posts respect shares sinking slates stopping theory water
-0.7 -0.5 adopting avoided boston brujas canova chants city's compromise confusing contrasting cross cuba dismal fact-checking
  fund-raising gotten introduces marking message mortgages portsmouth progressed simply situation strong supporting top-tier unity
-0.7 -0.4 90 addressed associated association battleground bought brainchild catholic concrete decisive developer duke ethnic
  evangelicals forbes goes honored image jindal kids month obama rapists saudis say site sought states surveillance wallace
-0.7 -0.3 22 administration’s children claim clinton contested criminal day december investigate ninth shunned southern
-0.7 -0.2 attacked birth him increased october onto plenty reach ritual send shootings soldiers votes |
-0.7 -0.1 breaks libya putting unemployment would
-0.7 0 attacks fifth google insurgent minorities passed prepared religious
-0.7 0.1 miami rise were
-0.7 0.2 centrist positive symbolic
-0.7 0.3 best hours
-0.7 0.4 christmas surrogates
-0.7 0.8 rice
-0.6 -1.5 battle
-0.6 -1.4 initiative
-0.6 -1.2 married
-0.6 -1 2 current debut launched ultimate
-0.6 -0.9 allergan benefits candidates different line scheduled shot spring
-0.6 -0.8 around assured authorities body class dominant emphasis levell oil
-0.6 -0.7 along apparently authority blow citing custom edge gained gross hardly joked negligence option responses scalia scandals
  standard stepped stirred sued talked weekly
-0.6 -0.6 asia bob categories describing experts hopes nominal nov. propelled readers scale significantly specific thinking trip
-0.6 -0.5 1986 admitted appears azerbaijan biased blowback call chaos condemned conversation coup drawing elites federation form
  fourth generally historic hussein into organizations play politicians poll portland sarandon sounded standing type waning withheld
-0.6 -0.4 12 appeared ash attend begun belcher bright can't chances cited closer column combination endorses good hotel leveling
  libertarian miles miller oct. photo plan provoke referenced rejected route status stem tense usual various westmacott
-0.6 -0.3 14 ample announced barkley beside defunding e-mails fear friendship frustrated industry isil maher marched means measure
  phillips posed reeves refused resources summit tenor thursday’s tie track upcoming violated wilkerson
-0.6 -0.2 2011 audiences based computer expansion funds g-iii go issue noted salvador
-0.6 -0.1 accused better check contests failed hand margin mook potential principles prosecution signature will
-0.6 0 enthusiasm joining religion
-0.6 0.1 $35 agenda back black kill mar-a-lago million provision sunday
-0.6 0.2 asian comedian
-0.6 0.3 burma media protest response timing
-0.6 0.4 protesters
-0.6 0.5 march nations stay
-0.6 0.8 manafort's
-0.5 -1.4 supported
-0.5 -1.2 maples
-0.5 -1.1 words
-0.5 -1 cnn confidential kit nationally
-0.5 -0.9 jerusalem participation unclear
-0.5 -0.8 additionally fast giuliani product terms topic turning
-0.5 -0.7 access accomplishments blame commitments conflicted explanation forward nasty nuclear others size version wearing
-0.5 -0.6 1980s apology backed can christie confederate deputy digits emerged extreme follows fractious high islamist letter
  oklahoma polarizing program request safe single-payer sleeves spread valls warnings
-0.5 -0.5 60 adding bible boos campaign cruz deleted distant emotional ensure green her hired improved in-person jail legislators
  look noting nudge own reuters rico scores sea shouldn't steady suffered takedown technically telephone try verizon
-0.5 -0.4 ' allowed amassed calling caps carson concerning critics delivering disabled dropping embassies hampshire images interest
  latino lobbied mcconnell millis msnbc newspaper opposes paulson president's reagan regalado scott spotlight subsequently true
  valeant yesterday
-0.5 -0.3 . am apple berger brass buchanan coleman considerable eminent fighters fights final fracas icahn insists kingdom lists
  lose merkel mitchell months power president’s q r-tenn ratcheted rates register residents saturday's scientists serving shows
  title tycoon way
-0.5 -0.2 69 allegedly april background caucus continued discover facts impossible successor world's
-0.5 -0.1 among apparent arizona carry his kasich obama’s room second-place
-0.5 0 advertisements avoid gets he's impact interests levels may new opposing other president tests vetted
-0.5 0.1 auto questioned shift subdued warned
-0.5 0.2 beach endorsement posted purchase therefore without
-0.5 0.3 decision gun near partisan right told toward
-0.5 0.4 away companies moving
-0.5 0.5 arpaio populist
-0.5 1 credit
-0.4 -1.5 bill
-0.4 -1.3 murphy
-0.4 -1.1 51 post prospect reporters
-0.4 -0.9 audience investment
-0.4 -0.8 backers carolina emerging immigrants iran stakes
-0.4 -0.7 3 ballots collins elevated genuine performances wealthy
-0.4 -0.6 $11 ago behavior broker carbon department's eclectic firearms formal inclined jokes land neighborhood outright outside
  pass recalling secured sources state’s teleprompter
-0.4 -0.5 500 = arkansas bush's collected dioxide directed emblematic fell fought great health mcdonald msnbc's performance puts
  regarding seats shop stands statements statistics streak system texas trade voters writing
-0.4 -0.4 assessment boasting carrying cnn’s columnist commissioners dfa dubbed element erdogan exists farmers filings fix fury
  harder informally kept lawmakers league more no. one-two opposite played potent rebuked rose see series skills suggestions survey
-0.4 -0.3 albeit analysts begin cardin citizenship commissioner committing company's consulting diplomat during extent fallin
  favored finished floor footage frontrunner h-1b impassioned interviews lawsuit migrants n.c. remaining saturday’s should slightly
  state's take tanden transgender upi wednesday’s
-0.4 -0.2 announcing anxiety bathroom bluster calls cnbc constant country’s cut did doctors dour executives exist expected financing
  huerta muslims openly plagiarism scholars sept. spoke tensions their views
-0.4 -0.1 125,000 at attack business conference court's crowley delegates engaged focusing garnered highest-profile inability
  insiders institutional platform receiving second service successful until vermont
-0.4 0 declined driving event friday iowa last murder orlando provided
-0.4 0.1 approved could except middle reserved unlike working-class
-0.4 0.2 able arms deemed ernst far just personal relationship rubio’s solidly son spent strongly tied up
-0.4 0.3 be germany major merkel's pennsylvania plant
-0.4 0.4 become
-0.4 0.5 freddy mere or philippines syria
-0.4 0.6 colorado
-0.4 0.7 exactly jet offered
-0.3 -1.4 43
-0.3 -1.1 reported
-0.3 -1 hopefuls
-0.3 -0.9 similar
-0.3 -0.8 campaigning
-0.3 -0.7 africa asked comment international smaller website
-0.3 -0.6 81 agreements came clinton’s finance nixon order restricting
-0.3 -0.5 assigned charter covered dismantle faces fingers gambling hannity's koizumi maine nomination outreach pay philosophy
  politico prepares publicly represents republican restrictions three-way unfair withdrawal
-0.3 -0.4 approval array aware bowl breakfast campaigned condemn eksili glaring heightened keep living loop mccarthy net out point
  prep reflected snowden stations those triumph tweet-author tweet-date unclassified
-0.3 -0.3 1999 clinch conflicting contenders epa long minds misogynist planned seattle
-0.3 -0.2 appearance argue ariz. assistance biggest columbus concerns digital elections feel headlines larger members o'donnell
  o'malley possible serve shudders source summer surprised this worldwide
-0.3 -0.1 9 account address aides americans election gap has hoped income independent investigators iowans lost luncheon
  overwhelmingly said sanders showing taking
-0.3 0 badly changes former from lived london passing popular surge winner winning
-0.3 0.1 1960s assault canadian dnc don’t employee expand headquarters hold i'm know place rabbis shifting specifically stock stop
  street think
-0.3 0.2 advantage are era manafort republic socialist waited
-0.3 0.3 detail discipline hewitt includes jupiter really threats
-0.3 0.4 applicants throw unusual zero
-0.3 0.5 china comprehensive offers
-0.3 0.6 44 profile servers
-0.3 0.7 russia
-0.3 0.8 hometown tentative
-0.3 0.9 frame
-0.3 1 nine petraeus
-0.2 -1 vatican
-0.2 -0.8 copy core deal seen uncovered wording
-0.2 -0.7 2001 30 islamic narrow rivals unions
-0.2 -0.6 18 college morning opinion pitch removed welcome women
-0.2 -0.5 airing carson’s convention discuss fed's gathered hearing reporting social
-0.2 -0.4 candidate debate despite determined email forwarded mark only page reward started staunch toned voice white
-0.2 -0.3 520 anti-immigration argued attendees enforcement less like lobbying represent rubio some sweeping team thrown
-0.2 -0.2 39 booed build discomfort dismissed education face help klein leaning massive rigged step tried voter worker years
-0.2 -0.1 animated book feeling foreign ill. in incites isn't on partners primary project rapid ruling seemed spends
-0.2 0 bannon benghazi hook love mass realities renew scandal screening technologies today tossed
-0.2 0.1 10 1990s absent accessed big bush dead deport dozen excesses field identities individual kaine knew pushed
-0.2 0.2 attracted ayotte bailout closing double isis marks not politicking scranton senator subsequent
-0.2 0.3 757 an baseball benefited billionaire economic gã1 home material much phrase scrutiny somehow strategy to view ⁄
-0.2 0.4 cairo doing ethanol existence is necessary race russians showed trillion
-0.2 0.5 a grew hispanic met oppose placed production quick regular trend violence
-0.2 0.6 coming congressman controversial highlighting
-0.2 0.7 assume blocked pence's
-0.2 0.8 get money
-0.2 0.9 meet
-0.1 -1.1 ?
-0.1 -0.7 intelligence open who
-0.1 -0.6 citizens elite encouraging invest strategic
-0.1 -0.5 christian governing lady pence speech surrounding
-0.1 -0.4 activist area being caucuses centerpiece desperate governments interview walsh who’s
-0.1 -0.3 amendment beck certain funding include overtime province ran reelection shooting sullivan svp terrorist text
-0.1 -0.2 95 available documents global huckabee investigation leadership men nation sessions surveyed traders widely
-0.1 -0.1 $16 31 come diverse driver extended financial first gates limbaugh live original parents parliament r-texas reaction
  romanian ryan’s six transition what's yaf
-0.1 0 city develop events helped names next previous proposal stage struck
-0.1 0.1 abuse contributions conversations difference federal five including khan lewandowski long-term minning organizers over
  probably state wants wounded
-0.1 0.2 achieve actually attended downturn facebook hammered instance leave list old perhaps record steps string third-party
  wouldn’t
-0.1 0.3 alternative civil comments division have impromptu independence issues mateen number offering populous racial soon
-0.1 0.4 alleging always becomes courses links three two
-0.1 0.5 1,200 64 guns ky. single start whole
-0.1 0.6 arguments doesn’t sanders's
-0.1 0.7 essentially had keeps level three-quarters
-0.1 0.8 '' cost kansas
-0.1 0.9 candidate's
0 -1.1 probe
0 -1 november
0 -0.9 weiner
0 -0.8 channel introduced run
0 -0.7 chamber growing homeland reporter republicans
0 -0.6 report suggests watch
0 -0.5 expert giant press protester santilli's
0 -0.4 17 angeles muslim served vocal
0 -0.3 bradley candidate’s firms giving heart known lawyer strategist
0 -0.2 accomplished became bloomberg's confirmed founded island's left matter monday partnership rodriguez ties trends
0 -0.1 academic america’s approach barnstorming by controversy country humphrey involvement job most opposed progressives reform
  romney's took tuesday tweeted virginia who's
0 0.1 biofuels command hiring how mccain network remains times
0 0.2 deep eight factors fundraising nearly party's rating scripted struggle surprising unexpected virtually
0 0.3 afghanistan devastating direction handling identity illinois mingle nclb of regulation wide-ranging won't work worth ‘
0 0.4 2010 ailes's airstrikes also any deadline deeper draft favorite findings incendiary lacks lift nature ndas netted no outspoken
  pilot randolph requests
0 0.5 advance billions carries cia delivered loyal makes pacs swanson war welch
0 0.6 almost anti-establishment case communities create deficit difficult dog internet jets rare such using
0 0.7 conflicts countries emails numbers s
0 0.8 11 donations intense prices sort
0 0.9 businessman freedom moves
0 1 plants
0 1.1 creating
0.1 -0.9 word
0.1 -0.7 immigrant self-described
0.1 -0.6 valley ways
0.1 -0.5 delegation government senate year
0.1 -0.4 activists father's june knows polls programming recent review share williams
0.1 -0.3 armed faced nothing overseas rogers trusted
0.1 -0.2 aimed centrists choice d.c. embraced fit generation increasing millions party percentage progressive role third
0.1 -0.1 advocate attempts clintons comey contributor demographics eyes nation's veterans vision
0.1 0 721 bankers boycott company development effectively hundreds nominating past proposed ratings starr supporters used week
0.1 0.1 abortion done initial memo our reid secret voting wing york
0.1 0.2 activity between finally greater rejection server two-thirds
0.1 0.3 careless couple died game heavy increases nbc significant spend there treated
0.1 0.4 [ attempting competitors defined discussing frustration half-dozen kind needed night's one pipeline position rent retail
  selection sell tended
0.1 0.5 action chinese positions same seven the
0.1 0.6 ability ali amounts beat billion bulk killing pfizer's slow sympathetic
0.1 0.7 broader celebrating dealings decisions distract every hard mainstream muscle powell voted
0.1 0.8 74 control farook’s highlight polarized
0.1 0.9 main regulations
0.1 1 secure
0.1 1.1 greatly
0.2 -1.1 fact
0.2 -0.8 another
0.2 -0.7 communications news show
0.2 -0.6 france’s nation’s
0.2 -0.5 killed presidency
0.2 -0.4 currently democracy firm networks prominent question
0.2 -0.3 anchor feminist july stronger surprise western
0.2 -0.2 49 condition electorate endorser fans forced kopachko mentioned
0.2 -0.1 additional cities congressional discussion drawn group's history investors outcome participated respondents so-called tex.
  thus united woman
0.2 0 carolina’s christians circuit diego direct fundraisers hate involved mostly negative off reasons school smith u.s. world
0.2 0.1 cbs hopeful jones lengthy messages quit so time under
0.2 0.2 2005 been bipartisan drive general issued radio
0.2 0.3 clinton's insured nominee person win
0.2 0.4 brand committee’s complain planning provocative purposes roll viability
0.2 0.5 aired bound classified deficits escalating february formally minister scare
0.2 0.6 2008 42 anger clinched diplomatic ending hashtag longer looked nationwide solid unpredictable won’t
0.2 0.7 ads appointment pulse speak special whoever
0.2 0.8 doesn't mistrust move players save
0.2 0.9 candidacy hire influential quite rebuilding super
0.2 1 electronic freed growth
0.2 1.1 made
0.2 1.2 nabisco
0.3 -1.3 which
0.3 -0.9 aide
0.3 -0.8 given
0.3 -0.7 appeal
0.3 -0.5 areas connection schumer
0.3 -0.4 byrne cheered news's
0.3 -0.3 blm carrier coined dean enemies group massacre ruled suburban ultimately
0.3 -0.2 band cruz's cruz’s failure forces gave mathematically operation owners rank-and-file re-election real season supreme
  wisconsin wrote
0.3 -0.1 2.5 38 axelrod birther corporate corps early free gop lot mandate present published pursued quarter reno separate serves
  tennessee tough
0.3 0 2015 article center europe heated joined journalists joyce male opposition polled private r-fla saturday sides sites tampa
  third-place
0.3 0.1 brooks controls cooperation directly disclosures echoing fec gallup jacobs kingson lines mega owned party’s political prison
  qualified require running theater union volunteered was your
0.3 0.2 caucus-goers comparing likely rnc
0.3 0.3 many percent than vacation year's
0.3 0.4 causes club's community fund mosque vice-presidential young
0.3 0.5 base corporations court maryland security
0.3 0.6 congress politician problem rubio's straight
0.3 0.7 78-year-old cell democrat husband informed locked politics supposed terrorists unable whose
0.3 0.8 boeing d-n.y deliver divisive eastern hide minors
0.3 0.9 104-page advertising connect dewhurst finish markets submitted tack visit
0.3 1 4len
0.3 1.1 brandished
0.3 1.2 johnson thought
0.3 1.3 moderate
0.3 1.4 assets shoal
0.4 -1 ~
0.4 -0.7 close
0.4 -0.6 house
0.4 -0.5 brainard spokeswoman
0.4 -0.4 caught reluctant rest star
0.4 -0.3 civilian engagement going military prosecutor topics
0.4 -0.2 albright f.b.i. liberal nevada's packer spot vice
0.4 -0.1 editor effect energized host individuals kennedy majorities man marchers peck previously recently rights secretary
  thousands works
0.4 0 blunt broadcast covering domestic economist economists energy half hong lazar's narrowly nega policy-focused richmond roots
  software trail watched xi
0.4 0.1 23 adopted armstrong bernie brought brown chief columbia defense famously for friends guardian idealists left-leaning martin
  minimum owner palmieri prime-time representative representing updated usa weekend
0.4 0.2 chamber's democratic demonstrators gingrich once swipes teachers uses vigorously
0.4 0.3 bush’s colleges committee florida helping journalist listed presidential receive victories welcomed
0.4 0.4 director executive fighting improving people rhodes several
0.4 0.5 important included nonprofit records refusal rule rules weeks
0.4 0.6 generated make pfizer september worked
0.4 0.7 4 8 block truck with
0.4 0.8 consumer i-vt murphy’s regional style
0.4 0.9 add cause disavowed fiscal package
0.4 1 governors syrian
0.4 1.2 central traveling
0.5 -0.6 conservatives
0.5 -0.5 conservative magazine supporter
0.5 -0.4 gallons leaves
0.5 -0.3 abandon advocates ballot casino exchanges friend reason
0.5 -0.2 agree fed powerful retired
0.5 -0.1 > collection danger declared japanese judicial long-shot mirrors mishandling rival want
0.5 0 added america caused conducted durbin majority striking studies vital
0.5 0.1 advisers advocated all coordinated elected friedan full-time hear leaders management paradis path population seems sure
  television woods ±
0.5 0.2 6th 75 analyst angry army detailed george labor mavericks member opponent peace pen projection properties r-tex r-va sold
  summers upstate wife
0.5 0.3 across active brief camp neither pages titled
0.5 0.4 built church climate defeat experienced gowdy lots national now proposals
0.5 0.5 governor online picking weld yale
0.5 0.6 affected age banks brooklyn created french naacp paul races recognized
0.5 0.7 legislative rallies these
0.5 0.9 china's houses stories
0.5 1 fewer
0.5 1.1 demographic
0.5 1.2 us
0.6 -0.9 !
0.6 -0.5 answer establishment
0.6 -0.4 argument
0.6 -0.3 2007 concern pair seeking things
0.6 -0.2 hp investigative remember taken
0.6 -0.1 attackers grayson lesson officer technology
0.6 0 authorized brain counties drug four grayson’s kyi losing organize polling study tuesday’s
0.6 0.1 contributors getting institution proliferation refugees ©
0.6 0.2 57 british coal council environmental explicitly fuel hillary partner pro-trump projects reagan’s retiree reynolds
  securities speaker story toomey treasurer turkish
0.6 0.3 200 28 boxer briggs consider dallas elmendorf few lawsuits malik particularly physician pollsters provides unconventional
0.6 0.4 advisory bank born both staff
0.6 0.5 1995 arm california flood immigration netanyahu r-utah revenue trump’s
0.6 0.6 1996 21 pro-clinton registered speeches walker
0.6 0.7 ailes progress
0.6 0.8 filibuster
0.6 0.9 thing
0.6 1.3 2014
0.6 1.4 fueled
0.7 -0.6 sharing
0.7 -0.3 top ¡
0.7 -0.1 census-taker dynamic that
0.7 0 afternoon alongside graham nclb’s simple veteran
0.7 0.1 abc d-va families little olympics road something superdelegates
0.7 0.2 $15 60-second differences districts draw everyone figures groups kasich’s o'brien parade pro-life pursue
0.7 0.3 1992 50-state alabama backs board ceo cernech challenger d-nev empire evening front-runner hawks iii koch korea margins
  newly prager promote rove sexton surveys whatever
0.7 0.4 52 crossroads davis didn't estate officers richards well-known weren't
0.7 0.5 handful priorities spokesman vegas
0.7 0.6 bond career detained herself longtime wave whether
0.7 0.7 amount berlin's phone snarky struggled
0.7 0.8 13 55 building indiana picture
0.7 1 viguerie
0.7 1.2 mail
0.7 1.3 -
0.7 1.6 ( bloc
0.7 1.8 sooner
0.8 -0.5 attorneys
0.8 -0.3 partisans
0.8 -0.1 drives
0.8 0 fbi local minority reality supports
0.8 0.1 29 abandoning d-calif founder heard journalism leading organization particular surviving
0.8 0.2 affairs cable experience independents john peã primaries senior signed spoken talking wore
0.8 0.3 67 actor actors adviser amnesty anderson drove far-right guerrero highest-ranking inspector institute mayor moore raleigh
  rendell vulnerable
0.8 0.4 connecticut consultant cool disappointment german greenberg gunman henry hicks r-ky recruiting writers
0.8 0.5 airwaves beyond campaigns chance nice occupation
0.8 0.6 2013 simas since
0.8 0.7 -- appeals commercials overhaul tech
0.8 0.8 modern returned sharp talk testing watching
0.8 0.9 got photos
0.8 1 strike
0.8 1.1 anti-trump discovered
0.8 1.3 —
0.8 1.4 activities registration
0.9 -0.5 whom
0.9 -0.3 ambassador
0.9 -0.2 let why
0.9 -0.1 manager weaver
0.9 0 ones science
0.9 0.1 ally anti-muslim guests odds older planks
0.9 0.2 allowing pollster youtube
0.9 0.3 53 blackwell clash co-host force travels younger ―
0.9 0.4 amar anyone commentator david dozens earnest entrance magnate r-iowa stein strategists
0.9 0.5 date emissions maybe protection
0.9 0.6 before francis linick named numerous operative promise
0.9 0.7 each incumbent
0.9 0.9 27 absentee rising serious stimulus
0.9 1 seeing
0.9 1.2 behalf least
1 -0.8 what
1 0 university
1 0.1 chairman judges leader released revealed trio westphalia
1 0.2 chairwoman epstein jersey sitting
1 0.3 26 american-born attorney carly carried doctor verveer
1 0.4 briefed cornyn garin hadn't israeli massachusetts miss. r stevens universities
1 0.5 61 aligned appealing autor cnn/orc coalition disagreements huckabee’s truly vt.
1 0.6 6 exit right-wing slate vast
1 0.7 if
1 0.9 40 retirement
1 1 decades
1 1.2 agency family
1 1.3 eliminated
1.1 -0.1 ”
1.1 0 skepticism
1.1 0.1 foia upbeat
1.1 0.2 beck’s largest
1.1 0.3 african-american chair
1.1 0.4 fallon featuring florida’s jews museum tweets
1.1 0.5 70 dropped environment scarborough selected wakefield
1.1 0.6 gay requires
1.1 0.7 minnesota
1.1 0.8 …
1.1 0.9 belgium hedge
1.1 1.1 ; after
1.1 1.2 although
1.1 1.5 and
1.2 -0.2 budget
1.2 0.1 professor reed
1.2 0.2 yet
1.2 0.4 35 hacker island
1.2 0.5 because blogger concert d fitton hard-line knowledge landmark medical silver
1.2 0.6 seat tv
1.2 0.7 50 as
1.2 0.8 multiple
1.2 0.9 25
1.2 1 opportunity
1.2 1.2 gillibrand
1.3 0.5 allen goodlatte gowdy’s sector wilcox
1.3 0.6 author sponsor
1.3 0.7 father then
1.3 0.8 allow brother everything
1.3 1 sales whites
1.3 1.3 does
1.4 0.5 none organizer remarkable treasury
1.4 0.6 golden howard icon jr.
1.4 0.8 though
1.4 0.9 , 19
1.4 1 33
1.4 1.1 reports someone
1.4 1.3 turnout
1.4 1.4 when
1.5 0.6 committeeman mate
1.5 0.7 classic
1.5 1.1 average research
1.6 0.3 familiar led
1.6 0.7 cohen
1.6 0.8 britain
1.6 1.1 –
1.7 1 forcing
1.7 1.7 :
1.7 2 where
1.8 0.5 backer
1.9 1.6 while
2 0.4 prompted
2 0.5 gives
2.1 0.7 leaving
2.3 2.2 but
"""
FIELD_PREVIOUS_WORD_AFTER_CUE: Final = """\
-1.6 -1 journalism
-1.4 -1.3 2010 principles
-1.4 -1.2 stone
-1.4 -0.9 survey
-1.3 -1.6 remind
-1.3 -1 gowdy post
-1.3 -0.5 cuban
-1.2 -2.1 nbc's
-1.2 -2 topic
-1.2 -1.7 2014
-1.2 -1.4 hassan
-1.2 -1.3 reminding svp
-1.2 -1 suite
-1.2 -0.9 pence
-1.2 -0.8 sperry
-1.2 -0.6 crossroads russell
-1.2 -0.5 maher
-1.1 -2.4 abc's
-1.1 -2 arena khan nominees
-1.1 -1.5 lines
-1.1 -1.4 hostility
-1.1 -1.2 page
-1.1 -1.1 msnbc physician reuters
-1.1 -0.9 lawyers thomas via
-1.1 -0.8 prosecuting
-1.1 -0.7 tally variety
-1.1 -0.6 according factcheck.org superdelegate
-1.1 -0.5 filings
-1.1 -0.2 mcconnell
-1.1 0.1 guardian
-1 -2 struggle
-1 -1.8 column officially undecided
-1 -1.7 silence
-1 -1.5 action endorsement sentiment
-1 -1.4 coal emailed envoy stern subtle
-1 -1.3 inquiries interpreted pacs
-1 -1.2 became
-1 -1.1 progressives
-1 -0.9 anxiety urged
-1 -0.8 discriminatory
-1 -0.7 burke
-1 -0.6 fiorina friedman hunt once
-1 -0.5 whose
-1 -0.4 bank's
-0.9 -1.7 alluding brushed freely laws similarly unsubstantiated
-0.9 -1.6 era option
-0.9 -1.5 experts following problems pulse swipes wary
-0.9 -1.4 comfort yes
-0.9 -1.3 elites
-0.9 -1.1 campaigned retail strategist
-0.9 -1 hurting overwhelmed wisconsin
-0.9 -0.9 guest
-0.9 -0.8 ; main online scorn
-0.9 -0.7 contention poll throughout
-0.9 -0.6 polls
-0.9 -0.5 ballot coming drawn fundraisers twitter
-0.9 -0.4 67 resonated
-0.9 -0.3 quoted sullivan
-0.9 0.2 carson worker
-0.8 -1.7 prosecutors
-0.8 -1.6 26 daughter’s distanced falsely
-0.8 -1.5 democracy gathering implication movement nieto pointing reach tactic talks
-0.8 -1.4 comment fighters identity jokes kingdom laying merger signaled signs
-0.8 -1.3 ! dedicated ear fields instructions interest otherwise shuster widespread
-0.8 -1.2 475 airwaves approach bombing cable despite endorsements forearm
-0.8 -1.1 2007 bar classic fault informing introducing pressing telling
-0.8 -1 derailing immediately mogul understated
-0.8 -0.9 anonymity counted nomination schultz
-0.8 -0.8 2008 before candidly head him it tank
-0.8 -0.7 county grown isn’t told
-0.8 -0.6 after challenge homeowners movie sensitive
-0.8 -0.5 home-school software
-0.8 -0.4 clinton david failed ingraham
-0.8 -0.3 hewitt sherman
-0.8 -0.2 biography managed
-0.8 -0.1 commissioner support
-0.8 0.1 66
-0.7 -1.4 cnn’s gruenberg keynote rant tap tends weight
-0.7 -1.3 arguments bashar cheating cheer confrontation deeply dream label maintenance mateen note offerings outspoken personality
  reference returns scanner sharply summer taping taxpayers took unclear unpopularity
-0.7 -1.2 agree aligned barely blistering candidacy downtown enthusiastically generally group's hand indianapolis injunction
  interjected lays mother output prompting prospects shootings sparred speculation stood stump unexpectedly
-0.7 -1.1 addresses alive bigoted bristled complicated critic filibuster impressions optimism pink pit pleased portray syrians tent
-0.7 -1 28% acquired commentary murdoch romney tying
-0.7 -0.9 bloc enthusiasm opposition overlooking praise reassuring skeptical unanimous
-0.7 -0.8 afterward appointment attempting car congress journal points regional risen room singer slamming socialist takeover
-0.7 -0.7 convince during issue lace manafort rethinking statement –
-0.7 -0.6 59 advised conceded elder frank job quote regions territory ubiquitous when
-0.7 -0.5 43 arm denunciation negotiated o'donnell perceptions who's woman
-0.7 -0.4 brothers effective flat government organizations rejected
-0.7 -0.3 bob featured included priebus saturday’s still week
-0.7 -0.2 japan solutions
-0.7 -0.1 decisions emanuel general guatemala summary supporter that
-0.7 0 interviews ranks
-0.7 0.1 initiative
-0.7 0.2 pierce
-0.7 0.4 leads
-0.6 -1.4 magazine property
-0.6 -1.3 opinions overpromise winds
-0.6 -1.2 bill boyle caution collapse complain condolences conferences disagree financially hero jr. knack pivoted portfolio
  predecessors reagan’s resort rico's sights sons teeth weiner
-0.6 -1.1 abc’s aren't argument asserts audience beast bench cnbc conversation copies counties demonstrating donors earliest
  empathize enormous ethnicity exemplifying first-in-the-nation footage gone grade impassioned incident inclined neither presidency
  prosecution qualified rousing singled stature stealing stretch subway supremacists teams tears verbal wallace
-0.6 -1 accusations attendance boos channel cycle deals decade description dissent enamored explanation forcefully frequent highest
  makes market means missing mounting offensive otm’s outlook outsiders persuaded potent problematic race racist referring reliable
  russians session sink speakers squarely stopped suddenly sway trumpian vehemently wake warn wave weak without
-0.6 -0.9 betray bias bodies boost centered charity consensus counts court's defender delegation dig dysfunctional encouraging
  except explicitly expression finishing garland's hung matters murder outset probably puts research schlafly telephone turns tweet
  until year's
-0.6 -0.8 1988 ? assessment christmas contenders domestic extensively fell fled focusing formidable granted immigration legacy
  libyan measured name played reviled soldier station week's winola withdrew
-0.6 -0.7 arkansas authorities biden clinched comey’s competitive conservatives consistently deep disagreed dollars features gets
  last-minute live minorities nominee outright philippine researchers specter
-0.6 -0.6 answer blatter deal deport georgia perfunctory permanent pushing unknown
-0.6 -0.5 assaulted attacks author class criticism denounced executive nader orders positions tv unfavorably
-0.6 -0.4 46 5,000 credible enthusiastic mook raids so this thursday
-0.6 -0.3 38 agreement average bennett ekovich fun gym initially perez
-0.6 -0.2 ended great major make powerful u.s.
-0.6 -0.1 bush fbi's gave indictment isil jihad mccarthy often sizable youth
-0.6 0 are cast cruz's not obama sounds
-0.6 0.1 sold would
-0.6 0.2 johnson nearby shooter
-0.6 0.3 analysis
-0.6 0.9 mccain
-0.5 -1.9 ruling
-0.5 -1.2 lobbyist mccain's
-0.5 -1.1 affiliation affordable product properties
-0.5 -1 2023 4len addiction approaching arms battled boomed conceding countered disappointed engagement episode fee flashpoint
  halting hours manning mosques mount passion philosophy pointed policy pose prepare president quagmire remarked sick stable style
  suit table train translate trillions venture
-0.5 -0.9 $4.5 2030 71 accent accomplish assault backlash bleeding ceos certificate comey's compare conventional criminals deterrent
  domain enemies envisioned exist fides formal fury hit hospital humility hypocrisy inclusiveness intellectual interested loudly
  margins mayors miami mispronunciations multiple nod nominee’s ohio picture preaches presented preview roll scandal screen sexism
  sophisticated spring started suffered sum these throwing totally trust untenable update vehicle vermont victims violate votes
  vouched
-0.5 -0.8 ads aimed airlines asia aspects below billion campus chains charities christie's clashed clothes comfortable communism
  comparing completely conduct contentious convention's convicted echoes edition evade faith fast father fdic’s feelings fields's
  flaws friday's fueled fundamental guy handed headline hot immediate impressed inquiry investigation irritated largely lining
  measure numbers ones p.m. passage polite position productive questions rejection relying remark reply rich sentenced smaller
  spreading subject suspected swipe taped task triple tuesday’s turned vouching wall wish yanukovych
-0.5 -0.7 2,383 86 asking attendees aware beck borders crist defects devine dignity encouraged error expires flagging gathered
  highly however isolated labeling latinos launched manchin marry msnbc's neutral opening pleasure praises requirement rid sit
  stability surprises three-quarters tour trending words zika
-0.5 -0.6 accusing annual arrests bid charges doubled embraced extensive favor framed judges newsmaker plagiarism quickly refugees
  requiring selected showtime tells that’s waging while
-0.5 -0.5 applauding carve celebrated concerns dispute extraordinary fewer finding hampshire introduced isis islamic last long oil
  sales sensitivity talking trial written
-0.5 -0.4 british cuts descent moment monday's question recent side sisters specifically states suburban tell them though yelling
-0.5 -0.3 assured because damaging determined fire forth ginsburg’s popular positive scale technologies turn worse
-0.5 -0.2 37% americans blair complaints dnc given murphy oklahoma paper rivals virtues
-0.5 -0.1 accused already but department different home-state incumbent is newspaper receiving service —
-0.5 0 echoed institute records
-0.5 0.1 concerning friendly india ripped service's world
-0.5 0.2 arbiter backed secret
-0.5 0.3 be campaign’s costs school
-0.5 0.4 backing
-0.5 0.5 related
-0.5 0.8 board
-0.4 -1.5 kerry
-0.4 -1.1 counsel justice
-0.4 -1 educators formally openly reads
-0.4 -0.9 ( circumvent dictum freddy's joined official provided reelection resorts
-0.4 -0.8 2015 60 bargain bellicose bosses bragging celebrity clubs commented commenting concession contributors determining
  diplomacy discusses face famous forcibly funnel girl guests hints homosexuality imagining improbable invoking laughed networks
  outrage pastors pivot quell railed refers reminder rights roof rosenberg searches shifted soros stark surrogates uncertainty vegas
  vengeful waterway ways website worths yellen
-0.4 -0.7 1990 1991 2019 58 80,000 acronym answering anytime appearances arrival backfired baltimore biofuels boasts brace brushes
  can't characterize clarified compound confusing cooper counterattack cried dark debunk diego direction disagreements discomfort
  displace distinction divisive draws dwelled earlier eliminate emerge enforcer erosion event example flight forced forward grassley
  handling high-speed implicitly intrigued iowa’s landslide lashed length levels lightweight location loud marred models momentum
  nato norm operators opportunity order pbs plaintiffs pleaded practices presumed purchase qualities quarantine references repel
  reserve respond retain route ryan scenes second-degree self-identified shake-up siding sight sotomayor spot spur succeed switch
  taught taxes thoughts thread trustworthy unfold urging value venue vigor whirl work-related wrongdoing
-0.4 -0.6 125 130 15 assumption attempts barn battleground benefit berman birther brief clear comments confidentiality connect
  continues cruz’s cutting demagogue disagrees dissatisfaction dollar double-digit elmendorf emissions emphasize exact facebook far
  favorably foot fraction funded guilty hadn't hamas headquarters hiring icon ideas identify impressive intervention january levell
  lewinsky lows lunch meaningful message missions mold muscle near notably obvious pace picking planet practice profile promises
  proponent questionable ready rebuild refer reflected regulators remarkable remembered removed reporter's salem sell severe shaw
  shot spin starting taxing tower ukraine's understanding unpopular unsecured valeant warmly wealth west what’s years zimmerman
-0.4 -0.5 48 activity affect allegation alongside assembled balked banker big-government broad broke calculation change control
  controversial creation crisis days demographic equal equate explaining faso favorable gop hackers hometown honesty ignoring
  informally issued klan liberals meaning moderators prediction presumably prompted proved resolution responding rest star’s status
  substantive supposed swept truth unveiled yanked
-0.4 -0.4 ) admiration ali ask asset believes breadth britain's central combat displayed document effectively fdic female focus fuel
  grandfather's himself jews journalist miss naming negative player popping pull recommendation regard spa standard stop tensions
  unity views visiting yelled
-0.4 -0.3 78 assure beside closest critical curiel defense e-mail exceptions facts federalist high hosts iraq island largest
  november number party pressed source sparking strongly suggestions tuesday
-0.4 -0.2 anger campaign championed closer college comes dec. developed rally rubio since sparked than tweeting
-0.4 -0.1 abedin an annually capture community promising thanked three trying underscored winner
-0.4 0 51 behind china could derided drive exchanges has if khan’s population potentially similar sudan suggestion swing their track
  whom
-0.4 0.1 back feeling he independents life nonwhite playbook recognized ripping supports
-0.4 0.2 account gates ignores medicare staffer what
-0.4 0.4 absentee disliked suited
-0.4 0.5 roffman
-0.4 0.6 as came maryland
-0.4 1 growth
-0.4 1.2 calif.
-0.3 -1.3 d-calif
-0.3 -1.1 jamieson resident
-0.3 -0.9 closely regarded
-0.3 -0.8 critics ghostwriters lawyer memo several
-0.3 -0.7 attempted bragged briefing contended founders kunin plus residents warned
-0.3 -0.6 $100 400 activists advice amassed amendments amounted aren’t assertion auto award careful cartel certainly changed
  commitments company computers conditions confident decides deregulation disease dominates don’t elevated enemy europe expectation
  extremists fairly fiercely glimpse harsh headlines heating hinting holiday imagined inroads joked lawmakers league loyal mail
  mandate massive membership moderated occupation odds paints palestine parallels peers phrase plaza podcast public-records
  purporting queue recording residence resignation resulting rethink round safekeeping section shell sidelines slots smile starts
  sunday's texan tide topics two-year walkout wiping zuckerberg ±
-0.3 -0.5 1980 400,000 63 above acknowledge adequately affected agriculture aides allegations allen amounts appearing arrangement
  assad attending attracted blog blunt briefly brings brutality bullying claiming classification conclude conclusions conducting
  connected constituency convention country course crowded danger debate debilitating deeper deliver destroyed diminished dismayed
  dismissive disqualifying distance doctor don't doubts else emotional fervor fiery find flurry flying fox grow hack headed
  highest-profile holdouts incremental infringing instinctive laid laughing leak lengthy less louisiana mainly maintain maybe
  migrant months morning mortgages nclb optimistic orthodox overturn pagliano physically pictures plane quo reagan's redirect
  referendum seizing series signatures sincerity singularly smart social solely solidify stack standards stands start steep ten
  terror-related that's ticket tragedy tragic tribute tried trump ultimate unseemly viral welcoming who’s
-0.3 -0.4 $20 afghanistan amid arctic asks attention avoid away banking baseball box buy castro compaq's connections contested
  counting cultural delivered detroit differences disproportionately doesn't electrical evenly evolution existing failures feckless
  field fine forbes frustrations furious goal growing heading heard high-tax historic homicides impugning infiltrated instance july
  kind links list looking mason moderates move necessary nra nunberg opinion overcome overthrow overwhelming pac peã places
  pollsters presentation probe procedures prove punitive quarterly radicals reflecting regime relative reserves seats sided skills
  spanish strain successor summit surge takes tennessee theme thing threat tolerance town tradition training universal usually
  viewing vision vital weapon winners
-0.3 -0.3 2006 acquiesced created cruz delivering divided eastern fans felt fired gays gives high-profile highlight hold immigrants
  investors latino lebanon legislative manhattan modern moments pakistan paul perform play previous remains repeal represent
  repudiate score seems sharp she's tactics tests there transcripts treat two ukraine wasn’t welfare wise
-0.3 -0.2 any audio billionaires brain bumper call coloring confirm contributions courts criminal described discussion do element
  look mcdonald pathway pending perception positioned promised races report require rising shouted showed streak threatens vetoed
  vulnerability
-0.3 -0.1 49 allowed also asked beat chants courses cry free fusion he’ll married mission no nor prosecuted prospect referencing
  rules savaging shoal slighted system texas times warnings wider ’
-0.3 0 '' adds burlington china's claimed highlighting hitting include including informed lawsuit lewandowski made massachusetts
  more planning rapists reputation romney's skip somewhat syria terms toomey tracks viewed
-0.3 0.1 address candidate chosen concern degrees dramatically force harassing involving middle millennials netanyahu stated
-0.3 0.2 brash called chiding echoing employer israel north syrian whether
-0.3 0.3 30% apple bank discriminated ethnic hannity she worry
-0.3 0.4 200 attorney's blaming follows michigan relief trump's
-0.3 0.5 dismiss had insufficient moderate over sanders's what's
-0.3 0.6 received
-0.3 0.7 embattled habits warren
-0.3 0.9 requested
-0.3 1.1 identified
-0.2 -1.2 hawaii wealth-x
-0.2 -1 defeated publicly superdelegates
-0.2 -0.9 iowa's madison oversaw reacted
-0.2 -0.8 cnn controls gale governments here human programs schumer works
-0.2 -0.7 actress co-host insider krueger o’malley polling surprise
-0.2 -0.6 activist chairman establishment every fed griffin handle manafort's mused our rice supportive
-0.2 -0.5 again anew correlation disarray earnest fails hill officials onetime resolve run-up spread surveyed transfer well
-0.2 -0.4 2011 21 abroad accusation advertise aftermath appearance automatically bans bases bilking boast bombs canova clubhouse
  cologne compelled congratulations controversies courtroom deaths detect dining disclosed elections expertise explosion falling
  firmly fondness form galvanize gaze gradually gross half-hour happen hiding identifying initiation integration integrity loses
  matchup modest parade patience pence’s policing posing private program's quick radically ratings remarks renovations screaming
  scrutiny seized socialism surface tended thus tied types unease valuations weighed
-0.2 -0.3 abruptly add admits advocated ammunition animosity announcing another apologized approve arguing automatic bare bathrooms
  begin behavior center ceremony certified circulating clips cohen combined commerce constant current damaged dangers decisive
  depends derisively determination devastating developer differ divisions done dyke eligibility excellent eye fabricated faced fifth
  flooding freddy frustration fueling furnaces gained genocide guarantee guns hard help hundreds i ii-era importance indicated
  intensity lashing lead legislature limited majority meeting meetings minors nears need non-government obligated outlets owns
  pledge populous postpone preparing proposal proven qualifications rallies rated recovered refusing reopen republicans
  responsibility reviving risky scuttle security seminar shrinks single-payer smugglers sponsor stagnant state.gov string
  sympathetic tale teenager tehran third-place threshold tired today trash undermine unleashed unnamed volatile vowing walked want
  won’t wording xenophobe
-0.2 -0.2 12 17 2002 9/11 95 a abortions accord acting advantage ahead always amass apart asylum ballots began better bit bound
  carried case cash certain clearly closure command concentration confronting crash customers debates debating development dioxide
  doctors each evidence expressed findings foreigners fraud frequently fully governing hall heightened idea immigrant increasing
  indeed instagram insurgent interview jeopardize jihadists licenses light lowest methods militants mosque ongoing opportunities
  overtures picked piece posed pressure program propaganda provisions publish put raise reasonable recorded repeatedly retired
  rhetoric rigged run russia's scathing scheduled shaking shots speaks stage tactical tariffs temper themes timing unusual used
  using values virus wars year
-0.2 -0.1 $10 18-year-old 1975 3,000 actually aggressively although amount appeared appropriate approved cameron candidates chinese
  city containing controversy coordinated cosby davis day defeat devoted fears funding germany gunbroker.com his hitler homes in
  inc. level looked mandates memoir mexicans million night's now opposes packed portman possibly provide providing rapidly reached
  redacted seeming shakeup shooting son's speeches square stand suppression systemic terrorists testing then-secretary two-thirds
  vowed warning went where won wounded
-0.2 0 14 4 all apparent assailed believe bipartisan conversations defended dismissed earnings election embrace enough eu even fema
  freedom good martin’s mind mulling nation necessarily new op-ed orlando overseeing parenthood recall relations remarking roles
  rushing senate short southern speaking struggled teachout’s touting unsolicited watch writing
-0.2 0.1 1992 ban becoming blasted conventions counter e-mails fed's final have letting lower-level march margin migrants monday
  newcomers out outlined overall personal re-election shared should show silver slow sound total turning undocumented union vt. war
-0.2 0.2 acknowledged bujnowski challenger character faith-driven goals it’s large populist prosecute recession ruled suspicion they
  trade was were
-0.2 0.3 72 alabama at documented east elect matter meets overtake paying pro-israel raised recognition sure think tunnels welcome
  will
-0.2 0.4 best does filled how least one-third politicians pushed second team why
-0.2 0.5 23 confirmed frontrunner
-0.2 0.6 constituencies fail nature present
-0.2 0.7 knowing
-0.2 0.8 hollywood shrinking
-0.2 0.9 attacked projected
-0.2 1 pragmatic
-0.1 -1.1 advisers
-0.1 -1 democrats
-0.1 -0.9 plant protection
-0.1 -0.8 doley ivanka lean notes
-0.1 -0.7 abc others worldwide
-0.1 -0.6 explained mutual roots scott
-0.1 -0.5 added advocate authors founder hasn't politics set spent vice
-0.1 -0.4 - 2013 both calls executives fundraiser nationwide paris
-0.1 -0.3 amendment credit decades discovered distinguished increasingly later one opponents registration spending spoke try upstate
  voting
-0.1 -0.2 $200 admitted argues behalf bomber boring cells chose clarity clash committed concluded connecticut consistent critiques
  defensive definition easier embarrassing embraces firearm floor ford fund-raising generate groundwork hour hungry indication
  instincts jockeying john latter lift lived longest manufacturing mentions nightclub portrait press really referred says share
  she’d six southeastern step straight strides targets technology thinking tries venues voices yet youngest
-0.1 -0.1 $1.7 $1.9 $30 30,000 5 abortion affidavit almost apologize articulated aspirations attractive bailout bernie boasted body
  brother brotherhood bullied business camera capable caveat celebrating chagoury children claim co-sponsored comparison connection
  contender cost critique currently daughters denial differently display doubt drew entire ethics eventually expanding fatally fbi’s
  flexibility forge g-iii grant harder heated herself highway hike images improper infrastructure insult into joint june killings
  latest leaning learn leverage lobbyists logic lone-wolf marked modern-day montage nervous nevadans offered operating opposing
  panel per performing pharmaceutical picks pleading point preference proportion proposition protests quality raucous realistic
  record recount refuses repeated reshape resist retroactively rock rolled rural safe same scared seize setting skew specifics
  speech staffers stevens's story strongholds struggles tend top trading unaware unemployment unfair vague vendor video visible
  voiced which wonder
-0.1 0 27 adoption agenda aggressive allegiance appeal arabia argued aside asserting backers binding blood bondi break care carson’s
  cases cheering choices climate commander-in-chief constitutional contrast contrasting court cover delegates desperate didn't
  disallowing disappointment dismissing drinking driver's drivers dubbed echo effect employees enters exactly expanded favoring file
  first further gases give god grabbing he'll hell honest instances inversions justices kids kkk leading lesser limit losing
  miami-dade migration miles nothing only opposite owner's package partly peace pitting power primarily prohibits proposed queries
  quite rallying recounted reduce regularly reiterated relevant remaining remember renominate reporter resettle root santilli's
  simulation slash solid state statewide statutory striking together treated veto wage wants warming weaknesses weapons whole
-0.1 0.1 -- 250,000 28 administrations alienate armed avoided bad banned blame caused centers charged coalescing commercial
  consequences dealings diverse entering ethanol father's feel financial finds five foundation google households its justify
  landmark legalized making may much network office open o’reilly paint parties persuade posting primary putting racism request
  responsible single split take testified text today's uncommitted underestimated underscoring uttered veterans visits wealthy
  welcomed withheld
-0.1 0.2 $75 1976 accepted announced announcement between calling characterized choosing cited contradicted contrasted determine
  developing did drug flint florida garnered hate he’s imagine improved inaccurate income index judge lady mention mentioned mexico
  outsider overhaul performed proud releases repeating roe situation stance sticker suggest susteren sweeping tackle utah word
-0.1 0.3 8 advance bona burning corporations describe eminent fiscal increase indicate industrial intended me minority organizers
  pledges tea would-be
-0.1 0.4 adopt agencies anti-trump been city's debunked disappointing employers indiana's like mexico’s spokeswoman tout view visit
-0.1 0.5 complaint elevate flag mainstream parliament progress strength two-man unify violence vote
-0.1 0.6 applauded core likened money payback rebuked required sept. vietnam
-0.1 0.7 choice fractured front-runner success
-0.1 0.8 delaware
-0.1 1 nominated
-0.1 1.3 mills
0 -1.1 amazon
0 -1 reminded vocal
0 -0.9 follow-up miller senators traded
0 -0.8 counterpart victory
0 -0.7 army books forum native
0 -0.6 agency's centrist corporate editor inspector left managing pelosi
0 -0.5 club cyber media reagan
0 -0.4 america driven host labor offer way
0 -0.3 crowdpac hudson member sperling weekend
0 -0.2 across around consulted focuses game her hispanics iowa kept letter management potential two-term
0 -0.1 big communicate emails goes hillary home house lined mostly nation's one-time sides special unable very weekly
0 0.1 $275 $600 2 2016 2018 accepting accounts adding administered aggravated alluded anxieties applauds applying approval arriving
  battle broader brushing capital casino caucuses compared condemned continue cooperate correctly deflect depriving descriptions
  designated directly dodd-frank doesn’t double due economy ensure entertainment equally erect ever exclusively faces failing fate
  foia forces forcing future generating got graduates group’s happened hosted inflation intend invasion jerusalem joe judgment just
  keep labott lacking language let liberal living loves lure midwest obtain occurred options overseas pandering passport precarious
  premiums prepared provision punish rebates rebuffed recognize refused representatives respect revenue sale saturday selling shaped
  siblings skywriting small soldiers something soon stuck sympathy testify truly version we world’s
0 0.2 $15 120-room 18 aboard advanced agreed apology apparently assert beating billed blamed border calm can carry cause cautioned
  child claims coalesce come confirmation confused counterterrorism degree designed diversity drilling dropping dues envision
  escalated experience express fresh harmed head-to-head hinted hopes implied indict issues labeled lamented lingering longstanding
  lower manage martin mass nice pass passionate pay phone photograph photos place poverty progressive questioned racial raising
  rallied relentless right sachs schools sense shirts sister slams sort sounded staggering staples stay stories strengthen stressed
  tacking there’s time transform treatment varying whittling worst
0 0.3 90 acceptance amnesty baker band becomes buchanan carolina championship classified congratulating criticized deficits
  discussing efforts electoral expressing fall front gas granting grasp grayson’s held higher highways husband's incest islamist
  killing lists minutes nominate off onto opened painting performance perhaps pregnancy proof protester refugee region remote sea
  seeing seeker signature south star sued things threatening trusted ―
0 0.4 ap associate attributed auction booed closed commander congratulate countries demonstrate deprive extends few focused gender
  involvement man measures might narrowly needs neighborhoods nevada next occupied organize out-of-pocket plans praised predict
  promote say slogan stayed stem undercut unnoticed work
0 0.5 : african-american contractors dislike down endorsing estimated general-election goldberg ii jewish mate mentioning
  remembering sources statistics targeted ultimately understand voters
0 0.6 accuse hired leader listing men met monica players predatory wrong
0 0.7 abandon dominance established feb. get hard-line on ratify upon
0 0.8 expects feared fourth traditional
0 0.9 expecting outlining
0 1 koch
0.1 -1.1 manchester
0.1 -0.9 died direct elected
0.1 -0.8 opined
0.1 -0.7 inside reid
0.1 -0.6 ability founded green struck wrote
0.1 -0.5 doyle negotiations news obamacare sixth-place
0.1 -0.4 advising berlin continued diplomatic employee energy filing friends jackson outreach primaries
0.1 -0.3 2009 campaigning democrat giuliani hacking many percentage
0.1 -0.2 advise crowned false full holds moved public sanders senator significant through winning
0.1 -0.1 2004 brand decision effort finance governor lost officers party’s percent server wife
0.1 0 6 and comey month operative presumptive privately strong test the washington
0.1 0.1 1.6 able breitbart bureau campaign's chamber christie friday night said speak undermined
0.1 0.2 1963 1999 2012 agreeing ailing allegiances cannot caricatured committing compete complete contests deadliest deliberate
  dissatisfied distorted driving durable elders emotion enabled enterprises factory grab harm hers important imposed inability
  instead jeers keeping militarizing month's nfl obligations participating portrayed profit push radicalized rates reported
  reservations seem sex sometimes stepping stick students suspending systems tighter tone unit unrest upheaval wanted weeks wouldn't
0.1 0.3 1972 1994 2001 access activities advantages agent aide anti-immigrant applied apply arbitration attempt avenue beach bill's
  birthright block calculating caucusgoers chatter checks complexity conflict containment continuing crowd culprit define demands
  demonstrators diner disclosure discretion donor drawing duke dynamic ending entitled everything excited expectations exposure
  facilitate failure followed foreshadowed giving incarceration inserted insistence isolate i’m jokingly lamenting land launching
  limbaugh lincoln love mirage nationally nondisclosure none ordered pain pair penalty period phase pipeline poised prohibitions
  qaeda qualify recruitment reforms reliant religion renewed reports requests resources responses seated sign signed size slam-dunk
  soil spontaneous statements stock streets taking theft threatened to traditions traitors type unacceptable unborn uninsured
  vacation vow waiting warfare warrant with
0.1 0.4 125,000 38% accomplishments achieved actions affirm aiming anything april attackers attend background bearing begun
  blue-collar booing cite citizenship clintons closing comply couples crediting cross decline delegate-selection dems dismay
  donations driver eager eight electing electorate eligible elite emphasis facility first-term fix flow gay generation getting
  holding iconic immunity influential instructed irresponsible knowledge lessons limits looming lyin manufacturers maximum meet
  messages minimum mishandled murdered old ouster outsourcing penetrate politico produced prosecutor purely real-time reasons
  regretted remove replacement seemed send sentence shift showing shown signal skepticism solicit spy strictly such suggested thrown
  ties valuable various watched wondering ‘ …
0.1 0.5 20,000 accept anonymous applaud benghazi cell chairwoman cheers consolidate contest correspondence deserved detailed dozen
  economists emphasizing explains families favorability gore greatest gun having horror increases industry judicial levy militant
  narrow nation’s no. operation overrun particular passes personnel poorer poses reason regular rubio's seeking september sexist
  they’re tougher turnout understands unite unprepared urge yell young
0.1 0.6 50 admission brady cap chance chase chat citing condemn contracts cut dash deciding encourage experienced fade heavily
  introduce jab journalists kurdish legislation pressured same-sex sue transgender trump’s urges
0.1 0.7 announce benefits blasting card coup denouncing downplayed extramarital fascist gap happy investigations libel meant
  occasionally prevented seattle shows strict tighten users victor
0.1 0.8 4.9 carter observers providers restrict targeting trailed
0.1 0.9 accuses defeating drop preferred stopping supported
0.1 1 donald eyeing nine politician reveal
0.1 1.1 building rebut
0.1 1.7 against
0.2 -0.8 jan.
0.2 -0.7 encounter
0.2 -0.6 bolton german outside passed smith struggling
0.2 -0.5 cbs film humanitarian surrogate tuesday's turkish
0.2 -0.4 boss english fellow hispanic kirk replied ricketts unions
0.2 -0.3 condition gil hart horrify leadership male own papers selection state's taken tasks
0.2 -0.2 10,000 attack attorney groups lawmaker nominating prosperity results united
0.2 -0.1 34% article editorial email fbi kennedy knows nonprofit recalled remain under
0.2 0 afternoon ago ayotte directed federal known national organization reluctant worked
0.2 0.1 evangelical family institutions registered sunday ukrainian
0.2 0.2 bought end family's fund hacked named network's prime us
0.2 0.3 39 decided denies former going legal majorities messaging prioritize schedule strengthened
0.2 0.4 1990s 22 adapting advances affair aid alternatives anti-muslim believing blitzer bottom bullets cares caught challenging
  changing charge coalition consider contributed criticisms curve drugs enforcement erdogan essentially eve events existence fake
  fear finish fondly freeze geopolitical go grid hatred hook imbalance impact inherited initial interpret interpretation
  investigators joking judgement lasting merely mitchell muslims necessity pacific penalties persistent politically prayer
  retrospect scares search skilled sought supply testimony then too unsuccessfully unsustainable workplace
0.2 0.5 $25 12-nation 47 ] abandoned aca allowing areas asian associated baby back-and-forth backs barring batch beginning blocks
  bubble burst catholic code combating cook database dealers debt default demand deportations deported deposition dictatorship
  digits disclose economies editors equity expired extended extension fallout fees fight figure finally follow footing front-runners
  gallons goods grass half halt he'd hopefully inadequate information insiders iphone jobs know lack lacks lambasted lapses law’s
  leaders leaks legally lesbian license lobbing low mexican-american mired mishandling misleading missouri mistake monthly n.y.
  negotiation neighboring or paid people’s performances person plight poisoning president's preventing prior proposing rails reap
  reducing relatively release rely republic requirements retirement sensitivities sharpton silent sixth stake stakes stating
  straightforward supposedly theories they'll they've trees tricks trumpeting turkey twin unclassified undetermined unhappy
  unrealistic up violated violates vogue volunteers withdrawal yanukovych's ⁄
0.2 0.6 21st 44 99 actively advertising allow allows alter angry answered approaches assassination ayotte's barriers battery being
  biological breaks brexit broaden bruising captured carolina’s causes christian clause companies concerned concessions condemning
  conscience considers content couldn't criticizes currency declare deportation divorce eighth engage engaged explain faked fallen
  fighting found france full-time gã1 glad glass-steagall guaranteed hailing highlighted housing imprisoned increased insist
  intense inviting iran keyworth knocked korea's larger likes loved marco match mccrory moving normal offering offers one-on-one
  possibility posts railing rather releasing reluctance render return review rise ryan’s saw scene see she’ll speed spend staple tax
  techniques terrorism terrorist tight tool true truthful union's unless vice-presidential videos voter week’s world's
0.2 0.7 alleged america’s assails assigned athletes bash bernardino blasts boeing chanting choose cites cuomo deadly death declared
  describing deserves disavowed easily enacted exposed farook fearing fierce gotten hashtag hoping insurers it's nuclear past
  protected quoting rescue returned reversed sun ted they're unilateral wide-ranging
0.2 0.8 100 angeles competing disorderly disrespect finished hypocritical looks mere mobilize night’s recalling rico rnc shouting
  tarring titled xl
0.2 0.9 additional constitutes credibility deemed favored joining persuading plan retweeted zero
0.2 1 achievements ambitions celebrities names r-fl successes
0.2 1.1 addressed fraught g4s lied
0.2 1.2 for kelly
0.2 1.4 endorse
0.3 -0.6 feinstein organized
0.3 -0.5 breakfast documents elsewhere republican
0.3 -0.4 campaigns four helped replace voice
0.3 -0.3 analyst radio
0.3 -0.2 29 42 fundraising medical october paltry secretary
0.3 -0.1 adviser blacks likely line louis philadelphia speaker suits
0.3 0 built forecast foundation's makers needed publishing
0.3 0.1 age democratic details foremost governors most my previously romney’s teachers teaches those
0.3 0.2 analysts eliminating hasn’t members prize-winning third-party
0.3 0.3 anyone church european huge impose indiana presidential real responded speechwriter wasn't win
0.3 0.4 departments dropped manager pennsylvania policies religious rule running thousands who
0.3 0.5 creditors economic intruders link lot memories newly older posted proposes they’d wednesday women's
0.3 0.6 13 aback achieving admire aims airing airport badge battlefield beau benchmark bloody bolster bring cancer carefully changes
  chaotic christians circumstances civilian civilians clarifying commit composed concluding contents creating daily deletions
  deployed desire detained dipped disavows discrimination dominating door draw empire enter entirely equipment estimate expect
  expense expose faster fought friendship generous ginsburg global hoped indiana’s inevitable intent invest jail lagging lie loans
  loyalty mean misconduct mom monetary narrative nobody not-quite-so-long-shot officer originated payments playing predicts print
  province rationale recovery refrain role sacrificed segment somewhere stalled staying tested trail troubles upper violation waste
0.3 0.7 $47 $6 $7.25 2003 academic acted addition agreements attitudes aug. basic birth brafman candidate's capitalize chant clarify
  clinton’s coined committee’s communist compromise confront convincing couple coupled crime culture date deadline defund
  demonstrated denying detainees difficult diplomats either emblem emergency encryption epidemic eric establishing ethical
  evenhanded expected experiences extend extreme facilities factors fair falls feud firewall florida’s football forceful fraudulent
  gesture gifts giles guccifer guess guidelines guys heat hedge heritage heroin holocaust hotel ignore imposing improperly
  inclination indefinitely inevitably influenced investigate joke khans legalizing lending linked linking lock long-term mad maples
  military neurosurgeon nickname nominations obama’s obstacles occur olympics organization’s path payment precedent preparedness
  presumptively proceed prospective protest pursue putin range ranging recites reflect regards regret regulating reliably
  restricting restrictions reveals richest savage savings scope significance sniper stream toll torture touted transition trip
  typical unfairly unified unique unravel upcoming visas voluntarily vows weakness web working worldview you
0.3 0.8 100,000 1980s [ act actual addressing adversaries affirmative airstrikes amplify antics appealing assuming authoritarian
  basically bathroom beholden bind brazil casinos catch champion charter cloning committees contemplate coverage credits declaring
  earning electricity erupted fairness feels formula garland implicit insisting insists interactions investigative investing
  investment kill maintained manafort’s mocking nationals occasions prayers pro-choice promoting questioning quietly rate reassure
  rebuke remained reserved road salary secured sexual she’s soften steer successful teacher thwart tough useful virginia
0.3 0.9 2000s bringing compaq covered dangerous deny disavow eventual facing h-1b harassment ineligible killed legitimate lose
  mexican nazi predicting pronounced relationship river save seven temporarily your
0.3 1 2020 considered disputed doom invited knew overtime r-fla relished sanctions
0.3 1.1 boosting camp criticize defunding fringe lynch radical reject tpp
0.3 1.2 arab listed promotes ryan's
0.3 1.3 id ignored
0.3 1.4 circle
0.4 -0.9 gerstein
0.4 -0.6 thrilled
0.4 -0.5 jäger writes
0.4 -0.4 broadcast intelligence longer minister upset
0.4 -0.3 55 hopefuls
0.4 -0.2 buffalo cautious clyburn estate hope northern revered websites
0.4 -0.1 billionaire c.i.a. commission epstein huckabee independent plea relationships tendency university viable
0.4 0 allies cared congressional group kerry's longtime normally police rank seen some
0.4 0.1 channels late lewis party's polled staff third
0.4 0.2 led spoken
0.4 0.3 $46 career color exchange handful helping inequality libertarian society
0.4 0.4 36 cables communications crucial holes jupiter nearly opted people political sites specific
0.4 0.5 64 based france’s hear heart negotiator particularly r-s.c served thought trouble use
0.4 0.6 $1 challenged declined health opposed partner planned salvador super unsuccessful
0.4 0.7 belonging civil d digital disregard extra laugh nbc professional themselves
0.4 0.8 $35 $50 46,000 affirmed anymore arrest availability bomb britain buzz canceled cement cheap clothing commitment
  comprehensive consideration difference dramatic edge education ends exists feet flip fortune fundamentally gala gigs gun-control
  historical hydrogen illustrates imminent implying insulting learned lesson merits misspoke of offset outsource plain powers
  prevail prisoners proceeds prone provides psychology quiet reassurance referenda result risks saudis scheduling slate somehow
  someone surrounding tens underdog undergoing underscore unwillingness vaccine valley yorkers
0.4 0.9 11 9 abuse activated admitting advocating african-americans alone anti-establishment appears area array assaults badly bleak
  bush's carson's casting cleaner concord corps crazy daniels depending develop distribute distributed dividing duties earn evening
  fracking free-trade gain grabbed greenhouse guide hurt hypothetical image improvement improvements inspiring investments join
  jurisdiction keeps liability loan loss losses mixed motivated municipal narrowed nasty no-fly obtaining originally paths pattern
  pivotal prefer presents protecting public’s raped rare rebels reciting regarding reiterating requires resisted restrictive
  resulted scores sees sexually sooner stupid surveillance term towers unpredictable uttering vetting victories wear weren’t whoever
  wide willingness youtube
0.4 1 administration’s agrees appear beautiful blames blocked build cabinet carbon careless congratulated considering crimes discuss
  embassy excuse firearms french government's greater hailed happens ideology incomes innocent judge’s left-wing libya mandatory
  moves overwhelmingly parents participate partnership pledging project protections punching reading recognizes rein reporting
  republish revealing reward shocked signals sitting steel terror tripoli women yield
0.4 1.1 7 bay belt boycott competition couldn’t criticizing disaster fleeing government’s leaked monitoring natural pulled putin's
  recommended tie unpaid
0.4 1.2 entitlement muslim passing quotes recognizing unwanted
0.4 1.3 assets attacking cia disabled invoked wins
0.4 1.4 oppose
0.4 1.5 supporting
0.4 1.9 r-texas
0.4 2.3 about
0.5 -0.8 greeted
0.5 -0.7 alarm cheered
0.5 -0.6 director
0.5 -0.5 moderator
0.5 -0.4 56 briefed caucus observed right-wing worries
0.5 -0.2 company's crossed fec pollster prize
0.5 -0.1 24 africa individual pen representing user
0.5 0 canadian conservative entrepreneur extremist jersey kushner
0.5 0.1 ' actor chicago tweeted
0.5 0.2 53 governor’s worrying
0.5 0.3 buying doing familiar itself published services
0.5 0.4 administration air budget colorado n.h. publisher
0.5 0.5 10 ailes ally brown earned sponsored suspend within
0.5 0.6 book didn’t husband price read successfully western
0.5 0.7 $2 , available beijing grassroots kasich technical
0.5 0.8 50-state aim pilot reaching worried worth
0.5 0.9 $500 000 accelerated colleges listeners parliamentary pick reaffirm represents teaching truck
0.5 1 administration's begins biased calendar cellphone coast concert congressman contradict corruption crackdown crew dealing
  divide educational equivalent favors followers foresee gop's gutter intention interesting invitation islands issuing legalize lone
  massacre minds mock oath overly people's personally pigs presidents prices prime-time procedure profits reaffirmed recommend
  senator’s signing site solidarity standard-bearer steering tenure tribe wanting waterboarding woe
0.5 1.1 aired articles assess blocking breached charitable check committee's considerable crossing discussed economics emphasized
  eradicate finger-shaped healing health-care improve justified kinds laments memorandum needle offense palin prefers protesters
  refusal reportedly resign safety scholarship spanish-language stephanopoulos strike substantial turmoil understood upsets
  violating workers
0.5 1.2 agents burden computer confirming consumption dead defined globe islam jeb lawsuits lgbt markets missile moon newspapers
  perfect plotting promoted realized sentences separate shaky subsequent temporary trailing “
0.5 1.3 . allegedly chaos dominated exploit portraying supremacist
0.5 1.5 diplomat shuster’s
0.5 1.6 self-described
0.5 1.7 r-wis
0.6 -0.4 advocacy inner
0.6 -0.1 anchor restaurant
0.6 0 ambassador authorized early friend president’s stars
0.6 0.1 respondents
0.6 0.2 32 bernstein bush’s unofficial
0.6 0.4 apartment base de especially low-income runs study white
0.6 0.5 involved obama's virtually wearing
0.6 0.6 american arizona bear council obtained student
0.6 0.7 data declares germany's influence park russian
0.6 0.8 helps predicted sellers sessions
0.6 0.9 30 dinner drafting gingrich
0.6 1 20 cardin roughly
0.6 1.2 & 200,000 america's bail bite concept corrupt dismisses disputes doors entities genuine gunned haley he’d middle-class mood
  offices physical pregnant readiness realities rewarding settlement shut speculate super-pac therefore write xenophobic
0.6 1.3 contrasts decide dependent grants independently interrogation permitted referenced reforming refuse remembers seeks shape
  tuition weigh wishes
0.6 1.4 abandoning bowl demographics embracing encouragement endorses enjoyed exception generations overlapping praising rape simple
  title violent
0.6 1.5 blast
0.6 1.6 tapper
0.6 1.8 toward
0.7 -0.6 mayor
0.7 -0.3 scientist
0.7 -0.1 31 committee
0.7 0 blue international
0.7 0.1 towards
0.7 0.2 ariz. black non-partisan serious
0.7 0.3 california close delegate illinois
0.7 0.4 korean released
0.7 0.6 alternative collins contained half-dozen transcript
0.7 0.7 65 minnesota younger
0.7 0.9 rival watchdog
0.7 1 3 al assistant census conference internal parent touch
0.7 1.1 environmental
0.7 1.2 blumenthal
0.7 1.3 desk fla.
0.7 1.4 37 acts cracked felons projects visa
0.7 1.5 beyond broadly broncos denounce doj racists satisfied scandals seemingly slammed state-by-state
0.7 1.6 admit concede decried readers seek
0.7 2.2 thanking
0.8 -0.4 serves
0.8 -0.2 2000 alarmed chain
0.8 -0.1 collection competitors strongest
0.8 0 collar far-right grew quarter studies taylor
0.8 0.1 investor senior
0.8 0.2 affairs strategic television
0.8 0.3 41 albright
0.8 0.4 surprised
0.8 0.5 opponent priorities
0.8 0.6 pool pundits
0.8 0.7 daughter
0.8 0.8 ad clinton's
0.8 0.9 count division r r-n.h
0.8 1 millions willing
0.8 1.2 energetic
0.8 1.4 veteran
0.8 1.5 grayson
0.8 1.6 chances defamation endorsed lazar
0.8 1.7 bigotry delay
0.8 1.8 philippines rejecting
0.8 2.2 defending
0.9 -0.1 62 chief
0.9 0 sabato
0.9 0.2 economist evangelicals
0.9 0.3 grand
0.9 0.4 garin ministry wing
0.9 0.6 99-county germans
0.9 0.7 inspired palestinian replaced
0.9 0.8 broken consulting reduced
0.9 0.9 commanding fights podesta ross
0.9 1 brought mortgage stevens
0.9 1.1 boy i-vt
0.9 1.4 witness
0.9 1.6 so-called
0.9 1.9 presenting
0.9 2 defend
1 -0.2 exit
1 -0.1 axelrod rattled
1 0.1 attended bloomberg's
1 0.2 appeals strategists
1 0.3 dunn
1 0.5 convinced promise
1 0.6 backer
1 0.8 anonymously businessman february
1 0.9 40 serving
1 1 $4
1 1.1 prevent
1 1.5 walker
1.1 -0.5 treasury
1.1 0 reminds
1.1 0.1 from
1.1 0.2 noticed
1.1 0.3 scientists
1.1 0.6 summers
1.1 0.8 34 operatives owner
1.1 0.9 bannon organizing
1.1 1 revelations storm
1.1 1.1 professor usa
1.1 1.5 graham weld
1.2 0.7 d-conn ventures
1.2 1.2 edwards
1.3 -0.1 angered unsettled
1.3 0.5 conducted
1.3 0.7 left-leaning
1.3 1.7 pro-clinton
1.6 3.3 v
1.9 0.5 among
2.2 0.5 by
"""
FIELD_NEXT_WORD_BEFORE_CUE: Final = """\
-2.3 -2.1 who
-2.2 -1.6 disclosures
-2.2 -0.8 we
-2.1 -1.4 unclear
-2.1 -1.1 no
-2 -0.5 hard
-2 -0.4 he she
-1.9 -0.8 he’s
-1.9 0.1 they
-1.8 -1.6 why
-1.8 -1.3 they've
-1.8 -1.2 none outlook
-1.8 -1.1 immediate
-1.8 -1 hannity meanwhile
-1.8 -0.9 his
-1.8 -0.7 it
-1.8 -0.6 ailes petraeus
-1.7 -2.4 what
-1.7 -1.4 gives
-1.7 -1.3 faces
-1.7 -1.2 disclosure
-1.7 -1.1 iraq
-1.7 -1 drove
-1.7 -0.8 which
-1.7 -0.1 me
-1.7 0.2 faced
-1.6 -1.9 gilbert
-1.6 -1.8 :
-1.6 -1.5 easy kennedy
-1.6 -1.3 stance
-1.6 -1.2 trump’s
-1.6 -1.1 their
-1.6 -0.9 something
-1.6 -0.4 58
-1.5 -2 whose
-1.5 -1.4 fox
-1.5 -1.3 conversation face
-1.5 -1.1 dfa they're
-1.5 -1 clear internal right-leaning
-1.5 -0.9 accuse demonstrated some
-1.5 -0.8 provides
-1.5 -0.4 get
-1.4 -1.4 an
-1.4 -1.3 ; rallying
-1.4 -1.2 cleveland researchers
-1.4 -1.1 admission happy it's overwhelming that
-1.4 -1 frequent pledge saying wore
-1.4 -0.9 pumped quite reeves seldom skeptical week
-1.4 -0.8 after dollars frank pointing regalado
-1.4 -0.7 afp ample flint month resigned
-1.4 -0.6 hundreds trump
-1.4 -0.5 closest
-1.4 -0.3 spending
-1.4 -0.2 comments
-1.4 0 earned
-1.4 0.3 many
-1.4 1.6 appears
-1.3 -1.7 neither that’s
-1.3 -1.2 louisville
-1.3 -1.1 entirely those
-1.3 -1 she’s
-1.3 -0.9 ask neurosurgeon’s silence there's tribute
-1.3 -0.8 chant endured he's kids october polls reputation slam stands stevens system touted
-1.3 -0.7 believing club guilty infamously mexican
-1.3 -0.6 back border her
-1.3 -0.5 comes us
-1.3 -0.4 2016 behavior outspoken
-1.3 -0.3 israel
-1.3 0 i
-1.2 -1.4 latest
-1.2 -1.3 addition enthusiastic others police we're
-1.2 -1.2 forth
-1.2 -1.1 institutional kantrowitz key petition worry
-1.2 -1 conservatives ignored proposes snagged swanson tactics verbal
-1.2 -0.9 blocked clash daily description favors haute loss withheld
-1.2 -0.8 cameron complaints contrasted expressing hostility its menendez organized regarded stump territory you
-1.2 -0.7 520 ackman bar belief burlington commerce current detailing doubts exasperated opinions portraying priorities teachers the
  trump's
-1.2 -0.6 47 7 allegedly begun consumption meant michigan together
-1.2 -0.5 process surprisingly
-1.2 -0.4 offer receive spanish-language
-1.2 -0.3 manafort's moment
-1.2 -0.2 angered tool
-1.2 -0.1 concern nationwide things though
-1.2 0 carson titled
-1.2 0.2 jobs
-1.1 -1.3 prompted
-1.1 -1.2 ash giuliani nefzi takeaway
-1.1 -1.1 act challenges example investors refrain santilli's
-1.1 -1 amid any carson’s corker determining excesses investor proof
-1.1 -0.9 a closely netanyahu pegged
-1.1 -0.8 again belt busy demand mission moderate rulings santilli sided skills subtle teeth
-1.1 -0.7 concerns days dismissing dismissive eager evenly highlighting italian plane portman renew turns visas vision
-1.1 -0.6 antiabortion city's convinced debt disappointed east entire joe microphone mum painted pro-life r-calif traded
-1.1 -0.5 him minutes reason requests users when where
-1.1 -0.4 favorable final honduras problems
-1.1 -0.3 & 160 accusations actions clinton several
-1.1 -0.2 prevailed uses ―
-1.1 -0.1 apparently down event life
-1.1 0 leaves nonprofit
-1.1 0.1 without “
-1 -1.3 praise
-1 -1.2 abedin embracing levine religion respondents
-1 -1.1 contrast deals migrants popularity
-1 -1 african-americans aura
-1 -0.9 begins comeback conflicted eventually fell friedan nothing performance proponent responses sentence stories sympathy trip
  weighed
-1 -0.8 challenging confident easily freed interested libertarian referenced specific standing
-1 -0.7 actively architect buck burma cover downtown drives favor fierce fighters mayors my op-ed proud ratcheted reviled sense
  speculation turkey valeant
-1 -0.6 30-minute answers articulated birther blasting catholics challenge charges fitness flight maddow merkel mich. plea rant
  references surveys unleashed unusually writing
-1 -0.5 allow briefing deadline diplomats dozens eventual help hour jab usual
-1 -0.4 died garnered however obama’s passing powers taxes
-1 -0.3 22 ban black contender dnc donations facing glass-steagall weren't
-1 -0.2 hours
-1 -0.1 250,000 embattled
-1 0 elkins
-1 0.2 colorado
-1 0.5 looks
-0.9 -1.6 manufacturing
-0.9 -1.3 cnn
-0.9 -1.2 commission schultz
-0.9 -1.1 comprehensive enter phrase upon
-0.9 -1 dipietro invest kander nunberg places press track
-0.9 -0.9 allowing century closing hall little months obama's overall participants pledges romney second suffered whether
-0.9 -0.8 anxiety asking citizens consistently distrust effron ends everything explanation lean maine mccain n.h. owns per request
-0.9 -0.7 1999 audiences backers booed chaos clark customer garin if indicated into lambasted one presidency rubio twitter
-0.9 -0.6 ago amendment calling condemning corporations credentials hitting honored lazar's marveled planks represent rumors shortly
  skelly striking terrorism worker
-0.9 -0.5 administration’s aircraft axelrod centers cuba divide feared historically hostile insurmountable kyi's lives material past
  pull respected spirited targets topics unveiled water year
-0.9 -0.4 hand moderates music ramos ritual rubin wednesday
-0.9 -0.3 criminal gets idea memorial result
-0.9 -0.2 another bennett kerry klein moves pressure them
-0.9 -0.1 increasingly prepared rice time
-0.9 0 more plant
-0.9 0.1 anyone clinched
-0.9 0.2 lesson she's sure
-0.9 0.3 look
-0.9 0.6 labeled
-0.9 0.7 appear
-0.9 1.1 seemed
-0.8 -1.6 someone
-0.8 -1.3 tossed
-0.8 -1.2 attracting plaats
-0.8 -1.1 2-1 asylum executives proved scheduled
-0.8 -1 64 alleging friendly hollande programs
-0.8 -0.9 becerra boos cry edge formal growing he’ll jewish perpetual rebuilding regulations reuters type uncovered xi
-0.8 -0.8 batch college debate decisive expression gillibrand gotten manhattan salvador stirred tenure
-0.8 -0.7 alleged amassed clinton's deleted fact-checking isn't martin notable quip sentenced stakes sykes until vocal way wonder
-0.8 -0.6 69 almost ap articles calif. constant durbin effort endorsements extreme following forceful heightened interviews
  journalists nusra reminding route spectacle themselves tuesday
-0.8 -0.5 31 abandoning accepting acknowledging april arguing attempt basketball but cornyn correspondent dedicated different
  discuss enamored endorser facebook frustrated gaffes grimly huge infrastructure jones lazar mentioning moral naysayer reagan
  refusing reveal rich ryan's swipe tanden today's tpp traced ways whipping yellen
-0.8 -0.4 aid award chiding christie's country’s cross deal keynote means negative ninth reasons recalling resoundingly risk
  surveillance ukraine unemployment years
-0.8 -0.3 approve canova favored france mark-viverito remains solely squarely total
-0.8 -0.2 biden carter concrete unprompted
-0.8 -0.1 20 2004 anthony collins returned rise streets
-0.8 0 alarm nuclear
-0.8 0.1 children communities offering presence sounds
-0.8 0.3 tactic
-0.8 0.8 drew
-0.8 1.1 seems
-0.7 -1.4 piece
-0.7 -1.2 brothers tweet yesterday
-0.7 -1.1 applicants congressman exact farook’s participation
-0.7 -1 ginsburg professional ryan’s
-0.7 -0.9 america below bible coll extent momentum newspaper prohibit referencing
-0.7 -0.8 afterward costly emphasis fields immigrant iran manager pay standards statewide vatican
-0.7 -0.7 adding blaming broken commitments confederate crawford critics cruz’s doubt interjected likes oklahoma one-on-one prepares
  reflects relevant resistance starr toughness town watching
-0.7 -0.6 abandon aim americans assad assigned attention bush collective displayed footage fuel gore improved laws london marathon
  mention military referred restrictions speech stopping traders vow
-0.7 -0.5 ) acquiesced aggressively amar article attacking bolster caps carefully census-taker confidence dyke establish file finger
  halls hispanics interest linked millions nov. oct. off present president's rebuked second-place so-called tying unity wake
-0.7 -0.4 $40 above annual before brooks brother's charge collected comfortable concede confirming connections corruption decline
  dismal downplayed dupont extensive glad length meetings native offensive recognize sexton shows summit terris thursday’s thus
  ticket tout welch york
-0.7 -0.3 butz delivering economic gutin linkedin margin nevada posts ripert twice
-0.7 -0.2 common computer content go ohio really switch tuesday's wall
-0.7 -0.1 auto collapse combined developer driven iowans notion price tax todd virtually watch
-0.7 0 chicago coverage demographic large paradis quick reaction sharp tower very
-0.7 0.1 44 behind positions practice rising sympathetic
-0.7 0.2 bid incident nations shift
-0.7 0.4 amount miami roffman
-0.7 0.5 stay
-0.7 0.9 gained
-0.6 -1.1 invoking
-0.6 -1 analysts countries district gone
-0.6 -0.9 allows drawn hope information natural pushes turning
-0.6 -0.8 . dominant national-security presumptive scenes subject suggestion
-0.6 -0.7 ! access against catholic china's debates gross inclined simple single-payer vows
-0.6 -0.6 28 championed circumstances clinton’s delegates echo either exposed give investigative kasich measured openly propelled
  responding served shop signal spoke stepped thousands wearing wondered
-0.6 -0.5 1 500 as autor consistent credibility december elites envision forbes funding harder issue miles nevertrump peã prager
  pulpit rubio's scores sea takedown thinking triumph waning
-0.6 -0.4 1,500 background bad beginning briefly cheers clinch concerning coup erupted figure hurun likened magnitude muslims nld
  people region reject rejection rousing sept. swing tenor trading wash –
-0.6 -0.3 16 adamant advocate america’s company's curb ethnic exchanges fall fallin fearing focus frontrunner grassley insisting out
  power releasing remarks seated sharply stride too web within
-0.6 -0.2 arizona beyond commissioner economy finished german guatemala impossible jacobs lived ongoing raise reminder reporters
  staff successor surprising tie trouble trusted woolson
-0.6 -0.1 $35 125,000 apparent assault civil exception fisher hoped isis mitchell onto
-0.6 0 ahead birth boost credit era function impact listed merger signature
-0.6 0.1 ads donald judgment notice photo purchase
-0.6 0.2 expectations fracas partisan rhodes stock strongly weiner
-0.6 0.3 established start thing tone toward
-0.6 0.4 francis packer
-0.6 0.5 remark reminds temperament
-0.6 1.2 sentiment
-0.5 -1 philadelphia release thiel victims
-0.5 -0.9 arpaio benefits coincidentally it’s preferred
-0.5 -0.8 24 anti-immigration bitter column fury guests leadership morning politico proposing pulled retired spring
-0.5 -0.7 30 blocher born-again building described dire gawker got holds japanese negligence overtime party’s reluctant roots
  russian sleeves tends zuckoff
-0.5 -0.6 $10 abc’s band because calm clearly dioxide double eliminated good governors having islamist nasty obvious prime pushing
  reply safe sanders spread surprise there trail upset waivers
-0.5 -0.5 32 back-and-forth biased blow blowback breakfast confirmed contenders curiel derided eksili end events feeling fourth
  furious goals heard jail kyi mortgages necessarily noah outsiders plus polled recall scalia single slates smith stations tweets
  upi withdrawal
-0.5 -0.4 20,000 95 abortions area around berlin's billion body brandished concerned courts cruz dubbed eight element fodder gorka
  h-1b images informally issues june know lunch monday play reminiscent respects room size spotlight status such surrounded tense
  test toned
-0.5 -0.3 1977 60 abc's african-american appearance asserting beside bet by cranston crowley denouncing domain e-mail eminent
  foreign fresh heavy highest-profile homeland in-person inspired justify last-ditch meet minute outlining partisans presidential
  priority prisoners record recruiting saturday’s schilling slamming two unfavorable various who's whom zika
-0.5 -0.2 1960s begin cheered clarified determine interests lopez-cantera lots nearly possibility principles realities short
  tensions violated
-0.5 -0.1 about beck better choice contributions course discussed endorsement goff hardly level murphy skepticism successful
  suspensions up wilcox
-0.5 0 11 agreement allergan brady case change city dean favorite longer potential referendum regulation scrutiny spends subsequent
  systems world's
-0.5 0.1 advertisements billions built business driver election fifth gingrich hashtag maher marks name nomination responsible shoal
-0.5 0.2 best conflicts created designed equally khan opportunity
-0.5 0.3 comment complete deeper devine dog fla. movement
-0.5 0.4 forcing gun hedge how
-0.5 0.5 contractor ground ideas ⁄
-0.5 0.7 passed
-0.5 0.8 according
-0.5 0.9 supporter
-0.4 -1.1 included
-0.4 -0.9 3 learned
-0.4 -0.8 carried confidential explore moments nclb nudge opposed order
-0.4 -0.7 blame channel’s comey department's elevated finish genuine given hannity's intelligence leans news's note site this want
-0.4 -0.6 2 accomplishments achieve admit aiming boast degree firearms forward gambling harsh lending massacre outright pleased
  realclearpolitics revered routinely scale sexism targeted teleprompter ultimate
-0.4 -0.5 $11 - > asks bowl campaigning carbon charter dispute earnest explaining federation neighborhood pep primaries saturday
  self-reinforcing seven snowden staunch troops tyler vulnerability weekly wyoming
-0.4 -0.4 26 = assets boiled brainchild conduct confront considered conway crane deny disclose dismiss estimates fractious francisco
  implied meantime msnbc's museum one-two potent professors punch raton register removed require servers significant telephone
  three-quarters tweet-author unclassified unless veered while words
-0.4 -0.3 bluster characterized contentious ducked egyptair encourage environmentalists epa evince farmers featuring friendship
  hotel liar podcast pointedly portsmouth program progressed provoke push r-texas renewed situation stereotypes urging volatile wish
  zuckerberg
-0.4 -0.2 2000 apple ballots bathroom broadly call county divided dour effusively emphasizing few front-runner informed interviewed
  isil japan jindal latinos meeting passionate resist slightly traditional trillion walked winner with
-0.4 -0.1 42% appointed division generally hell huerta mass most schools son struggle
-0.4 0 cold data federal gap hewitt hussein middle minorities not other reach republic scandal states
-0.4 0.1 ' bill's computers endorse expected gallons immigration parenthood pennsylvania planned plants question state's vetted
  wide-ranging
-0.4 0.2 abortion jupiter leverage lynch mar-a-lago primary specifics state weeks weld won
-0.4 0.3 approved comedian costs houses plan right viguerie
-0.4 0.4 bloc changes colleagues sharpton
-0.4 0.5 bay feinstein manchin philippines results
-0.4 0.6 away hometown position reflecting votes
-0.4 0.7 place resonated
-0.4 0.8 bloomberg derisively
-0.4 0.9 rattled
-0.3 -1.1 9
-0.3 -1 official prosecutors user
-0.3 -0.9 suddenly
-0.3 -0.8 veteran
-0.3 -0.7 deemed encouraging follows killed let wanted
-0.3 -0.6 activists assured centerpiece come confirm counter covered custom delegation deputy describing enthusiasm health intend
  operatives optimistic regardless republicans share technically warnings youtube
-0.3 -0.5 agreements assails chances congressional devoted digits directed drugmaker emblematic fast feb. high implying lawmakers
  mark odd pass product programming reciting schlafly sensitive signed trying unfair
-0.3 -0.4 announce appreciate battleground brags caucuses decided drama estimate fingers for fought knows living minds olympics
  political politically priebus rapid reward seattle seen streak tennessee three-way tweet-date
-0.3 -0.3 $75 57 bigger cbs distanced exactly foresee glaring ideological live parliament reiterated relief religious stem sweeping
  tests voters
-0.3 -0.2 animated assurances citing day dropping entrance financing flipped gallup ill. inflammatory over owned performed
  president’s r-tenn rigged seem supporters trade unfairly wisdom
-0.3 -0.1 ( answer between candidacy documents driving fight frame governments intended led paper prospect race radio remaining role
  six sooner world
-0.3 0 carry embrace from lead male plagiarism ruling service shooting target
-0.3 0.1 certain command commissioners e-mails emanuel engaged hampshire much remained rhetoric scranton
-0.3 0.2 12 alone alternative billionaire constitution corporation expansion fees grew image intense orlando partners unexpected
  voting
-0.3 0.3 agenda airstrikes announcement companies crisis diplomatic pentagon regular sanders's
-0.3 0.4 buchanan held insurgent policies schedule text zero
-0.3 0.5 enough prices strategy trends
-0.3 0.6 known mere s
-0.3 0.7 hands main measure
-0.3 0.8 gedrich prior
-0.3 1 nationally
-0.3 1.1 thrilled
-0.3 1.2 arguments
-0.2 -1.1 insider
-0.2 -1 43
-0.2 -0.9 51
-0.2 -0.8 france’s students surrogates
-0.2 -0.7 matter oil outlets passage pitch success widely
-0.2 -0.6 complaint dislike vehemently
-0.2 -0.5 55 81 aipac completely controversy critique defender emerged fbi five great hopeful journalist keep language mining nbc
  opposes smaller
-0.2 -0.4 all both candidate categories clashed clintons co-founder dismantle ending faith fed's forwarded full getting governing
  group's legislators neighbor path praised prep prison questions secret similarly spectrum thanked visited
-0.2 -0.3 asserted attracted battle deciding emphasizes fund-raising heated interview latino nation's nominating of politifact post
  promising shots talking
-0.2 -0.2 2012 52 and anonymity attack basis build extended finance george greatly illegally in legislature opted platform recites
  superdelegates understand
-0.2 -0.1 among approval bernardino defunding discomfort facts mega message next perhaps showed soldiers
-0.2 0 admire conference democrats digital gains involvement planning putin serve using website wounded
-0.2 0.1 2009 abuse assistance campaign's canadian defense relationships screening still story support
-0.2 0.2 accessed accounts advantage ali celebrating draft elected entering expand factory germany golf iowa major returns step ‘
-0.2 0.3 action advice announced becomes beijing china devastating frustration independence indiana institutions particular partly
  same selection somehow touches
-0.2 0.4 74 able attended connection deficit drop internet lately near option racial recognition solidly trend
-0.2 0.5 757 committed danger ky. modest prominently style supposed
-0.2 0.6 address approach bulk illinois opponent spicer topic warren won’t
-0.2 0.7 perez submitted tentative work
-0.2 0.8 every resort
-0.2 0.9 fewer gã1
-0.2 1 becoming
-0.2 1.1 missed
-0.2 1.5 nobody
-0.1 -1 2013 everyone
-0.1 -0.9 self-described
-0.1 -0.8 introduced
-0.1 -0.7 enemies mean province rolled supported turned
-0.1 -0.6 claim forced hosts longtime quote refused statements
-0.1 -0.5 ally be campaign claimed conferences consensus focuses investigation kiedis recounted stake williams
-0.1 -0.4 acknowledged agree airing include leaders mcdonald neurosurgeon republican rogers section state’s suggested week's
-0.1 -0.3 arm campaigned earliest gop implicitly like minister progressive represents u.s. vegas victim writers
-0.1 -0.2 assertion communications father's fec fellow heritage investigate left-leaning nwanguma observed only ordered outcome
  remembers sanctions school spoken suggest vowing younger
-0.1 -0.1 certainly lashed left nominee public rape split worldwide yaf
-0.1 0 bannon being caucus creating develop field friday pac sell server sunday three tougher your
-0.1 0.1 activity buy cited conversations crash cutting exit husband march net through
-0.1 0.2 allegation beat big brand factors hackers headquarters libya lost miller names these treated
-0.1 0.3 baseball carries commercials contest dynamic pipeline temporarily tension worth
-0.1 0.4 church democratic detail espn ethanol jet microsoft naacp obama steps unusual
-0.1 0.5 14 future iii johnson land nature opportunities provision recommendation regional throw
-0.1 0.6 badly debut financial kaine surprised unpredictable
-0.1 0.7 billed bond discipline effective existence finances nine project
-0.1 0.8 cernech measures special statistics
-0.1 0.9 candidate's sounded syrian
-0.1 1 greatest turkish
-0.1 2.1 seemingly
0 -0.8 influential
0 -0.7 18 copy declared democrat news opinion turnout wide
0 -0.6 analyst despite seeking takes
0 -0.5 15 casino contention long-shot online outside surrounding
0 -0.4 admitted insistence july management media opposition passionately points polling publicly realized sits ticked weekend
0 -0.3 aimed biofuels counties criticism department early global hinted husband's mandate runs student
0 -0.2 anything argued care caused christie conclude conducted considers done ever filed indicates landmark narrow partnership
  policy qualified rallies romanian see so supportive terrorist than threatened thursday vetoed
0 -0.1 accept acknowledge attacks book bragged condition districts email false germany's hoping magnate msnbc naming new s.c. sick
0 0.1 daughter far game immigrants initiative january kingdom long-term nega paris statement strong viewed wing
0 0.2 discussing echoed income kill scripted september shifting vice-presidential
0 0.3 27 charged gates general impromptu mexico million needs nights noticed or particularly pence popular populous raids relations
  threats timing unlike wisconsin
0 0.4 beach contests dead deport direction economics else enjoyed escalating famed government important misinformation netted pfizer
  street tack
0 0.5 bailout cases columns difficult even flying identity indeed kit lacks problem retail wording
0 0.6 1,200 aired asian divisive holtz-eakin jets leads moving slow
0 0.7 '' deep inflation matthews objections subdued visit
0 0.8 american insults jokes kansas solution
0 0.9 chants move richards sat ”
0 1 rendell tunnels
0 1.1 ability coming secured
0 1.3 already
0.1 -0.9 ambassador expect officials
0.1 -0.8 experts inside
0.1 -0.7 advocates chamber forces party
0.1 -0.6 core eastern mook open politicians protester strike
0.1 -0.5 ad areas job liberal muslim
0.1 -0.4 allowed backing camp cash desire insiders notes remember secretary social strategic wasn’t weaver
0.1 -0.3 attendees compromise direct head includes islamic late mogul running socialist speechwriter stuck writes
0.1 -0.2 39 adopted available corporate cruz's donors estimated filings hate heckler island's o’malley populist predicted puts
  quotes sarandon speaks ties univision virginia
0.1 -0.1 2010 armed california coal columbus duke florida gave here john overseas picked veterans voice —
0.1 0 candidates fallon focusing links massive pew pressing refuse selected to transgender voted
0.1 0.1 2005 claims drive goal identified law records specifically tight tuesday’s white year's
0.1 0.2 decision during home kentucky lack possible probe proposal stop sued talk
0.1 0.3 account backed courses downturn greater manafort men rating scene staffer warned
0.1 0.4 ailes's assailed attempting broader careless defined democracy employees fact items legislation low loyal ouster scare small
  stretch war whoever
0.1 0.5 control force happen losers nationalities package word yes
0.1 0.6 advance billionaires committees deficits difference filibuster growth numbers powell pulse rogan whole
0.1 0.7 abedini become bradley politicking
0.1 0.8 bozell country dealings identities merkel's production sort
0.1 0.9 8 boeing combination connect receiving
0.1 1 central kind
0.1 1.2 appeared
0.2 -1.4 man
0.2 -0.7 2007 elite enforcement welcome
0.2 -0.6 boycott icon isn’t third-party times university
0.2 -0.5 intel legislative mind page promises
0.2 -0.4 biggest campaign’s candidate’s crucial delegate run stronger tweeted
0.2 -0.3 activist assumption diplomat economists energetic followers margins voter
0.2 -0.2 chance efforts elsewhere fans feminist floor inquiry listing looking night’s rabbis rank-and-file requested tough young
0.2 -0.1 2.5 always chairwoman condemn condemned date defending directly emails endorsing epstein hacker make mccarthy nephew
  network no. operation podesta poor united updated wage
0.2 0 challenged consulting embraced estate hired population predict think third-place trust trustworthy women
0.2 0.1 21 at caucus-goers director dropped investment numerous operations tech theater thinks
0.2 0.2 compared dozen proposed reid wins
0.2 0.3 causes character engagement intends list rates select summer super texas
0.2 0.4 [ caught currently purposes theories valley viability western
0.2 0.5 benefited class classified committee’s industry model officially paul questioned true unable violence …
0.2 0.6 affiliations channel increases mandates ndas proposals rent roll throughout
0.2 0.7 42 burst cause clip disavowed killing king politician progress relationship straight zimmerman
0.2 0.8 amounts bound doing organizers
0.2 0.9 defeat electronic previous russia secure sparked
0.2 1 broad kunin requires
0.2 1.1 invited
0.2 1.3 freddy worries
0.3 -0.6 appeal reported
0.3 -0.5 array failure giant jumped re-election real reporter who’s
0.3 -0.4 advising fiercely foia international prominent recent reform
0.3 -0.3 29 carolina comparison editor filing fund hasn’t highlighted libertarians mathematically opponents our played quarter rest
  sees started taken talks thrown wary
0.3 -0.2 attendance block earnings figures judicial letter once own reagan’s reluctance reporting serves speakers speaking
  supporting survey telling third understanding
0.3 -0.1 arkansas boasts decried determined evangelical fear fundraisers georgia increasing insisted involved pointed repeated
  richmond senator separate testified
0.3 0 addressed airwaves demands express introduces least narrowly pleaded quickly rule software warning
0.3 0.1 agencies angry bought brief bring crowd eyes fiorina kingson president pressured queries ratings reaffirmed reveals
  scrambled take victories well willing
0.3 0.2 community executive found mainstream pages party's practices suit
0.3 0.3 accused activities couple gay instead signals
0.3 0.4 2014 clubs provocative stream technologies
0.3 0.5 45 appointment february point
0.3 0.6 authority bureau club's maybe security truck
0.3 0.7 78-year-old anger bill boldly capital columnist distract ernst lift minors placed projected reminded solid
0.3 0.8 2006 congress decisions film i-vt raised rejected traveling
0.3 0.9 increase refugees roughly surge transition
0.3 1 4len
0.3 1.2 braynard reynolds
0.4 -0.7 allies generation magazine percentage
0.4 -0.6 court's
0.4 -0.5 envisioned firm hollywood leading rights
0.4 -0.4 editorial o'malley organization reports
0.4 -0.3 carrier drug house pledged wealthy
0.4 -0.2 alongside assessment attorneys civilian conservative independents kept mocked on pollster powerful publication recalled
  required scientist visiting
0.4 -0.1 anti-muslim backer blog conceded describe economist garten never pastor side talked
0.4 0 67 70 accomplished brown chamber's columbia country's differences fully greeted liberals moderators noted policy-focused
  presented pressed promise ranking remembered suspended
0.4 0.1 accepted aides chanting circuit compaq diego embassies founded happily lawsuits miss. n.c. sought wondering
0.4 0.2 agreed covering cut education initial map may messages speaker vital
0.4 0.3 49 across additional boxer drafting heart including insured probably registration suggesting travels unlikely
0.4 0.4 farage father hiring looked millennials positive posted superdelegate vacation
0.4 0.5 bank blackwell hasn't joined minority private revenue tribe typically west
0.4 0.6 -- cell profile worked
0.4 0.7 aren't bernie greenberg seeing sperling working-class
0.4 0.8 consumer hide nabisco schoen
0.4 0.9 104-page denying hispanic polarized string
0.4 1 arms bipartisan d-n.y mistrust
0.4 1.1 1980s save sroka won't
0.4 1.2 germans search
0.4 1.3 locked
0.4 1.9 received
0.5 -0.8 fed
0.5 -0.6 aide
0.5 -0.5 denounced lawmaker ¡
0.5 -0.4 actress d.c. earlier explains heads launched read
0.5 -0.3 association attorney calls desperate europe expecting moved pundits scorn
0.5 -0.2 1990s 35 assistant attributed nation’s pair prefers seeks senate
0.5 -0.1 apologized army asked blames court entered establishment impassioned pen positioned recommended representative sign
0.5 0 6th blasts families hadn't inability marchers pharmaceuticals rebuffed relied restricting sides told union upstate usa
0.5 0.1 announcing attempted attempts brain chose cite commenting contributors counsel demographics endorsed evangelicals evidence
  exchange explained four memo minimum mounted nieto owner papers ranged services shrugged urged
0.5 0.2 attacked ballot carolina’s cia circle elections fundraising groups helped nelson noting prime-time promised properties
  questioning representing retiree stern unconventional
0.5 0.3 advisory french group mexican-american rnc welcomed
0.5 0.4 active came competitors fighting maryland rivals sullivan tilton wave
0.5 0.5 19 1995 committee effect linick
0.5 0.6 40 age yale
0.5 0.7 affected compound initially provided
0.5 0.8 63 authorized fiscal soon stimulus strength
0.5 1 add analytics
0.5 1.2 investigators
0.5 1.3 cannot
0.5 1.8 was
0.6 -0.8 spokeswoman
0.6 -0.7 moderator
0.6 -0.6 previously star
0.6 -0.5 followed report
0.6 -0.4 colleague nor prosecutor
0.6 -0.3 been blasio chairman commented complex majority nation poll studies vice
0.6 -0.2 accuses answered co-host contacted headed leader predicts suburban theory underscores
0.6 -0.1 60-second affairs azerbaijan identify israeli lot mirrors nationalist november nuanced proliferation ran road snarky
  suggests supreme survived
0.6 0 adds administration argue donated expert less lines murdoch outlined person pollsters sternly unhappy voiced would
0.6 0.1 1992 cautioned changed concludes considerable declined defenders founder inspector malik managing organizations passion
  pro-trump pursued sites sound specialists speculated used wife
0.6 0.2 aligned anchor average british cooperation disappointment finds gunman hammered identifying mailers opposing physician
  refusal thought vented
0.6 0.3 agrees centerview congratulated discovered houston increased joyce occupation protection railed ryan suspected team vt.
0.6 0.4 criticized
0.6 0.5 delivered emissions fueled hanson herself improving incumbent named now waited
0.6 0.6 chief findings leave needed personal r-utah worried
0.6 0.7 networks pro-clinton retirement series spend tied
0.6 0.8 taking
0.6 0.9 13 tend
0.6 1 energy family generated protest randolph
0.6 1.1 ,
0.6 1.3 picture
0.7 -0.5 cable
0.7 -0.3 lawsuit makes
0.7 -0.2 choose describes editorials empire imposed lobbying progressives
0.7 -0.1 angrily authors avoided bristled cites legion stated wealth wrote
0.7 0 albright center collection enthusiastically hearing imagined judge just leaving mate officer refuses standard unanimously
0.7 0.1 75 adviser basically board brought hawks paulson subsequently uttered wages
0.7 0.2 $15 53 academic am balked barely dismisses famous focused forcefully governor independent losing massachusetts mavericks
  member projects r-fla retweeted send © ’
0.7 0.3 barnstorming believes challenger contrasts d-va energized excited experienced goodlatte koch mcconnell percent persuade
  promotes r-iowa relentlessly spotted that's toomey treasurer video vulnerable wants
0.7 0.4 200 coalition mishandling old photos referring
0.7 0.5 career managed rare
0.7 0.6 anti-trump can detained documented number
0.7 0.7 chinese handful modern should
0.7 0.8 ripped speeches
0.7 0.9 argument centrist inequality
0.7 1 might
0.7 1.1 ? mail
0.7 1.2 classic will
0.7 1.4 continues
0.7 2.5 reportedly
0.8 -0.5 married
0.8 -0.4 institute
0.8 -0.3 authorities hp source
0.8 -0.2 f.b.i. feel genocide plenty
0.8 -0.1 businessman's doctor journalism perceptions rival ruled show top
0.8 0 businesses close cuomo d-calif long markets reacted say unions
0.8 0.1 agency didn't disagree doubled essentially host lamenting mock odds pushed saw securities shouldn't
0.8 0.2 actors added allen complained concluded connecticut d-nev declares disagreements hailed highest-ranking insists older parade
  poured rove russians shook surviving
0.8 0.3 50 administration's bemoaned bills blast boasted check cook corps david endorses first gowdy lectured organize protesting
  romney's scramble stressing svp
0.8 0.4 10 33 counts doctors empathize marched nervous opined r-ky shunned
0.8 0.5 last local national offers seeming
0.8 0.6 bush’s seat tank walsh written
0.8 0.7 25 doesn't failed often regret two-thirds
0.8 0.8 decades speak
0.8 0.9 absentee behalf grayson
0.8 1 risks
0.8 1.3 cairo
0.8 1.5 were
0.8 1.6 is
0.9 -0.6 senators
0.9 -0.4 paints shot
0.9 -0.2 cheer lists
0.9 -0.1 familiar lawyer reached westphalia
0.9 0 continued demonstrators forecast himself journal non-profit recently threw
0.9 0.1 50-state closed concert confusing going hopefuls line rallied sold tycoon
0.9 0.2 capitol controversial dismissed environmental expanded friend later made nominated tried truly
0.9 0.3 alleges blasted departments friends hungry largest newly projection prosecution regularly tex.
0.9 0.4 advisers amnesty born chimed criticised founders free posed prefer r signaled sniper withdrew
0.9 0.5 became operative
0.9 0.6 campaigns comparing remain right-wing then view
0.9 0.7 4 britain showing
0.9 0.8 draw
0.9 0.9 assume rules
0.9 1 guess starts
0.9 1.2 ones
1 -0.3 audience panel
1 -0.2 originally
1 -0.1 discussion said
1 0 argues ended lays study upbeat
1 0.1 aims angeles census famously hopes lawyers morrison revealed
1 0.2 commentators decide environment exists firms highly hot laid says seek terms try
1 0.3 ceo cities defended experience repeatedly
1 0.4 23 alluded brzezinski cool far-right ferrera framed half island lobbied proclaimed r-tex seriously set
1 0.5 appealing company hit hits issued jersey mother saldana universities vouched
1 0.6 brother flood hold mingle recognized vast woman
1 0.7 17 functions met
1 0.8 attending officers pruzan spot well-known
1 0.9 businessman complain overwhelmingly winning
1 1 scientists ultimately
1 1.2 appeals
1 1.3 silver
1 1.4 sometimes
1 1.5 ayotte
1.1 -0.4 council
1.1 -0.2 narrator
1.1 0 tells
1.1 0.1 budget coined did one’s professor
1.1 0.2 guy loudly ±
1.1 0.3 actually committeeman praises rips strategists understands yelled
1.1 0.4 abruptly afl-cio commentator finally further pitches prince replied threatens
1.1 0.5 called cast demanded descended knocked poised
1.1 0.6 bringing do
1.1 0.7 formally loved paid struggled
1.1 0.8 asia personnel research
1.1 0.9 golden obtained
1.1 1 pilot
1.1 1.3 works
1.2 -0.2 released
1.2 0 strategist
1.2 0.1 haven’t immediately sitting
1.2 0.2 blamed jews
1.2 0.3 advocated appearing science
1.2 0.4 backs broke chanted faction fired incites joked rose stopped
1.2 0.5 5-to-4 6 actor consider d mostly parents reality singled slammed
1.2 0.6 alabama florida’s huckabee scurried use
1.2 0.7 mosque representatives
1.2 0.8 2015 banks could reserved tended
1.2 0.9 offered
1.2 1 put struck
1.2 1.1 guerrero
1.2 1.3 can’t
1.3 0 review
1.3 0.1 headline responded
1.3 0.2 advised began judges task trio
1.3 0.3 frequently justice mayor nra
1.3 0.4 1986 affidavit lobbyists medical rails sector
1.3 0.5 believe laughed original
1.3 0.6 acknowledges fights knowledge protesters quit revised
1.3 0.7 had
1.3 0.9 don't seized
1.3 1 does sent
1.4 0 continue expects
1.4 0.2 shouted
1.4 0.3 celebrated goes
1.4 0.4 hard-line slams treasury
1.4 0.5 author can't explicitly
1.4 0.6 editors reads slate spent write
1.4 1.1 pacs
1.4 1.5 doesn’t
1.4 1.8 are
1.5 0.3 supports
1.5 0.5 employee
1.5 0.6 touts
1.5 0.8 wouldn’t
1.5 2 must
1.6 0.4 largely spokesman
1.6 0.5 escalated jokingly lady
1.6 0.7 indicate stood tries
1.6 0.8 published took
1.6 1.2 hill
1.6 1.5 has
1.7 0.4 acted
1.7 0.7 paused promote
1.7 0.8 invoked
1.8 0.7 emailed
1.8 0.8 vowed
1.8 0.9 reversed
1.8 1.1 also
1.9 0.5 went
1.9 1.2 oppose
1.9 1.5 wasn't
2 0.3 keeps
2 1.1 privately
2.1 0.6 didn’t
2.1 1 effectively
2.1 1.2 have
2.2 0.7 don’t
2.3 0.5 aren’t
"""
FIELD_NEXT_WORD_AFTER_CUE: Final = """\
-1.8 -2.4 pence
-1.5 -1 air
-1.4 -1.5 feinstein stressed
-1.4 -0.3 requested
-1.3 -1.5 facebook
-1.3 -1.1 crossroads replied
-1.3 -1 mills
-1.3 -0.7 his
-1.2 -2.2 why
-1.2 -1.8 warren
-1.2 -1.2 collins
-1.2 -0.9 67
-1.2 -0.6 bank's
-1.1 -1.6 beast
-1.1 -1.5 what
-1.1 -1.4 demurred nominated
-1.1 -1.3 ryan's
-1.1 -1.2 britain's
-1.1 -1 echoed page
-1.1 -0.9 he
-1.1 -0.8 guardian
-1.1 -0.7 margin pointed
-1.1 -0.5 centrist men
-1.1 -0.2 donald
-1 -2 that
-1 -1.7 issued
-1 -1.5 closer disagreed
-1 -1.4 subtle
-1 -1.3 start
-1 -1.2 they
-1 -1.1 risen
-1 -1 hannity |
-1 -0.9 59 fell
-1 -0.8 apple drawn how
-1 -0.7 maine monday's population
-1 -0.6 bloomberg
-1 -0.5 company
-1 -0.3 manafort suite
-1 -0.2 failed
-1 0 iraq
-1 0.2 leads
-0.9 -1.7 fury i’m
-0.9 -1.6 about
-0.9 -1.5 aren't d-calif derailing
-0.9 -1.4 conceded opening
-0.9 -1.3 bolton classic defended
-0.9 -1.2 comey’s echo
-0.9 -1.1 grassley tends
-0.9 -1 2010
-0.9 -0.9 guest head journalism supporting
-0.9 -0.8 christie kelly she speaker what's
-0.9 -0.7 grown not outlets the
-0.9 -0.6 finding oregon perez
-0.9 -0.5 author
-0.9 -0.4 board
-0.9 -0.2 managed once
-0.9 -0.1 institution
-0.9 0.1 fbi's worker
-0.9 0.2 identified
-0.8 -1.7 whether
-0.8 -1.6 comey's daughter’s
-0.8 -1.5 latter
-0.8 -1.4 disallowing files he’s multiple reportedly salem scanner stump valeant
-0.8 -1.3 murdoch post selling
-0.8 -1.2 anonymity course islamic sink slots
-0.8 -1.1 475 defeated displayed highest outset paper says screen stakes
-0.8 -1 burlington days pen suggesting
-0.8 -0.9 42 assured sharpton
-0.8 -0.8 acknowledged courts formidable progressives shortly smaller thiel
-0.8 -0.7 cosby cruz's last-minute nearly to zika
-0.8 -0.6 against although campaigned tv
-0.8 -0.5 applauded bipartisan mexico’s prosecuting whom
-0.8 -0.4 eyeing latinos
-0.8 -0.3 billionaires largest recent
-0.8 -0.1 school sizable
-0.8 0.2 sullivan
-0.7 -1.4 bar cnn’s debating group's occasions publish ripping throwing
-0.7 -1.3 answering celebrated condolences encouraged fee film grade hassan neither placing podcast remington roffman taxpayers
  twitter
-0.7 -1.2 bashar biofuels defects downtown episode grounds pit praises pressing reagan shell they’re understated wake
-0.7 -1.1 cameron claimed outright ready reported schlafly sons teachers
-0.7 -1 camera lawyers overlooking siblings signs
-0.7 -0.9 1976 accused accuses beck ear free otm’s pulse sanders's tweeting zucker
-0.7 -0.8 allen backing contributor it mcconnell mill stone
-0.7 -0.7 asking bench closed massachusetts measures settled specter strongest who’s
-0.7 -0.6 beating estimated fail fdic’s major speech style those yes
-0.7 -0.5 her john
-0.7 -0.4 both confirmed effective felt mate more options residents software
-0.7 -0.3 declared echoing friendly
-0.7 -0.2 thinks
-0.7 -0.1 cast
-0.7 0.1 ranks who's
-0.7 0.4 raids
-0.6 -1.6 shaw
-0.6 -1.4 manchester
-0.6 -1.3 critics cruz’s urge
-0.6 -1.2 ayotte's bound drawing flashpoint hawaii potent rico's subway traction translate wealth-x
-0.6 -1.1 blistering bosses broaden buchanan cable committing complicated daily dismissing don’t edition enormous example falsely
  first-in-the-nation garland's ginsburg massive mount reagan’s relocate rumors stating summit taping trillions vacation wary
-0.6 -1 addressing bujnowski channel convention's curiel defeat demonstrators diner domestic expect extraordinary followers furor
  khan’s levell margins mocking nfl nominee’s pledging recorded reference roof sharp single-payer sophisticated spring square
  viewing withdrawal
-0.6 -0.9 60 airlines allowing counties embraced gross hamas himself i implication injunction maintenance manchin nightclub picked
  proved questioned spur stood struggling sympathy trumpian unsolicited viral
-0.6 -0.8 bloomberg's cities engagement feel fusion heed membership murder pastors revealed scott soldier speaking suffered yelled
-0.6 -0.7 78 clients concern floor frank interviews lace medical praised vulnerability
-0.6 -0.6 71 called clinched consistently main moment sparked trump’s
-0.6 -0.5 a anyone bronx december orlando pending perfunctory providing sponsor tally there trump's year
-0.6 -0.4 became business car combat hampshire regard sensitive terms town trail
-0.6 -0.3 force overwhelming targeting
-0.6 -0.2 conversations hispanics home-school march part powerful supposed
-0.6 -0.1 attacks ballot carson contenders exchanges firms had often target wants
-0.6 0 clinton deal expects
-0.6 0.1 already costs isil knowing obama sold was
-0.6 0.2 bush related
-0.6 0.3 2016 among politicians
-0.6 0.4 1980s
-0.6 0.5 candidly
-0.5 -1.6 magazine right-wing
-0.5 -1.4 msnbc
-0.5 -1.3 axelrod
-0.5 -1.2 brainard
-0.5 -1.1 22 attendees immediately property romney’s smugglers sway
-0.5 -1 bennett certain clarify clothes define diplomacy forum foul images imagine inclination nevertheless occupation pink
  pointedly polite prepare purchase signaled that's untenable volunteers whirl
-0.5 -0.9 $4.5 [ accent applying approaching arms begun betray bit blunt celebrity comfortable compare determining devine differ
  enthusiasm executives failures fields's formal fueled funded greeted hadn't half-hour heading hiding incremental infiltrated
  intervention introduce manafort’s marred missions persuading plus pointing print rebuild reflected reliable reynolds round
  scrutiny searches signatures socialism soros sounded speculation surprise totally unsecured update warn welcomed xenophobic
-0.5 -0.8 125 1994 25 above absent an announce ap assertion attempts baltimore banker battleground berman blamed boost briefing
  careful carve clinton’s contrasting double-digit enforcer fans fault finishing forced giuliani gruenberg headquarters he’ll highly
  immediate impossible indianapolis insider instance instinctive intellectual its launched meaning modest numerous passage prompted
  prove qualified remove returning rushing ryan skepticism statement supports three-quarters tritium tying unexpectedly unpopularity
  warmly wave we wealthy week's year's
-0.5 -0.7 1980 2011 35 86 adopted announced apart appearance appearances attacked auto beach championed cheer conditions court's
  deepen equal expectation fifth headline isolated levels lincoln mateen messages morning my note offensive presumably reminder
  reporting rid seized slamming spoke successor table urging weeks winds
-0.5 -0.6 1988 annual demographic expressing extensive faith-driven gala grandfather's independent june mandate migrants op-ed pace
  philippine points protests shoal son star week
-0.5 -0.5 1996 bad bloc brash british david desperate detailing e-mail exist favorite fewer fled gun homegrown households liberties
  offering proof proposals refuge region sanders swept younger
-0.5 -0.4 convention d.c. deemed faces lines looked practice takeover
-0.5 -0.3 annually appointed bumper capture court cuts excellent faced forcefully gop governor huckabee interview plan rest think
  transgender unanimous virtues ’
-0.5 -0.2 37% ads church different large likened roles shows their two urgency worries
-0.5 -0.1 advance appointment honesty u.s.
-0.5 0 home-state needs pundits remarks stores unfair
-0.5 0.1 dysfunctional explanation frontrunner guatemala institute nominee syrian “
-0.5 0.2 address college coming nearby service's
-0.5 0.3 race seemed
-0.4 -1.8 2000
-0.4 -1.3 plea
-0.4 -1.2 afternoon radio
-0.4 -1.1 friends plant responded website
-0.4 -1 crowd official weekend
-0.4 -0.9 dean forge intend monetary noted our quell
-0.4 -0.8 $1.9 $200 $275 28% agriculture articulated assails award below boos boosting campus carson’s comparing conceding
  concession condemn county delivering distinction famous hand hours joining kiss-and-tell limbaugh lows me muscle none pbs pivot
  preparing preview prince qaeda reshape rethink rubio's sharply shootings sum taught ten times turkish uncertainty vehicle waste
-0.4 -0.7 80,000 acquired allegiances amounted applause approved aspects backfired battery beside blame blaming blocking brace ceos
  christmas clubs cnn confirm cooper copies creation criminals defensive depriving designed deterrent diminished disagreements
  disputed doctor doubt doubts eligibility eliminate expanding expires fiery flying foot fraction friday's homicides if infringing
  interns laughed legalized looks loudly manning matters missing obligations opposes other pictures plaintiffs productive propaganda
  prosecute reacting remarkable repel residence resulting rigged romney scenes scotus section shuster’s silence solidify stable
  statewide steep stretch supremacists switch third-place traitors triple tuesday’s turns ukraine's unease unrest unsure waged
  wanting weingarten what’s worths
-0.4 -0.6 20,000 26 5 57 9 acronym alongside angles big birther blog club conclusion deciding denounced eastern elevated embracing
  escalated escape exactly face finalized flight fondness green halting heightened hundreds japan knack landslide left-wing legally
  lists manner miss mother murphy negotiated no. occurred onto parade peã phone pregnant pressed previous promises prospects railed
  rallies real-time reasonable redacted referendum renovations reporter's retain reuters roe russians shaky shirts sidelines
  similarly some speakers specifics starting stealing strain ted that’s thomas thoughts toward travel unveiled venue violating
  visiting
-0.4 -0.5 15 34% 38 allegations appears aren’t asset aware berlin big-government blm cameras consistent convicted cost criminal
  dakota divisions eager elder error ethanol gunbroker.com handed he’d highlighted him hopefully immigration justices limits
  medicine merger mexicans nod obvious perform rapidly ratings reasons recently requirement scheduled scorn so speaks stances
  suspected sweeping throughout unusual vowed washington wider
-0.4 -0.4 abandoned actions alleging amass bellicose brain breadth burning challenges childhood collapse connections deep districts
  equality evolution expression fliers formally homes hope incumbent joking many most nice nov. one racist reassuring recommendation
  reluctance remained say sorry suspended talks telephone turnout ultimate wealth
-0.4 -0.3 $10 addresses amid credible damaging debates element except fired icon love nation officials operation palin payback
  potentially private proposal reassured recall remark saturday’s successful swing though where wisconsin
-0.4 -0.2 august biography discriminated endorsement graham he'll hosts level politico positive presence presidential prospect
  reforming similar time vt.
-0.4 -0.1 abe are city ginsburg’s ingraham issue it’s kaine kasich mayors number primarily promise sisters
-0.4 0 alaska bias complete goals higher isis majorities n.h. struggled thursday tuesday would
-0.4 0.1 64 account caucuses criticism either elect employer meeting middle predicted second specifically ultimately whose
-0.4 0.2 $75 asked be eligible features harassing receiving suited within
-0.4 0.3 23 arbiter divide drive habits north sat
-0.4 0.4 30% ? agree coup from increase language recession
-0.4 0.5 by young
-0.4 0.6 track
-0.3 -1.4 tweet
-0.3 -1.3 quoted
-0.3 -1.2 iowa's
-0.3 -1 hoover newspaper
-0.3 -0.9 center impose
-0.3 -0.8 1981 albright broadcast co-host communities condition federalist fiorina freddy's georgia governments johnson's
-0.3 -0.7 connect democrats dorsey elsewhere full-blown marry portrait viguerie
-0.3 -0.6 advisers agency's anyway battlefield booed brafman callousness changed christie's clashed come considers conventional
  convinced counterattack courthouse debunk deeper dining dominates done electing equate erosion explosion express eye flurry fondly
  forcibly forcing funneling guy handle highlight identify informally keyworth later laughing leaders less liability lived
  mentioning mentions midnight moderated network nitpicking nominate outsourcing ownership paltry percentage physically polarizing
  posts praise props public-records recording removed resignation reviled revolt ricketts self-identified senator singularly
  sotomayor tensions texan vigor walkout yellen
-0.3 -0.5 $100 130 17 2008 400,000 abolished absence acknowledging advantage allowed amounts anew apologize attempted attributed
  barn battled box chanted chemical claim codes compaq complaints conferences connected constituents contact crazy currency dead
  degrees displace display disproportionately dissatisfaction down-ballot educators electrical expectations fatally ferguson fields
  flint forth handling happen harsh heating high-tax hospital hudson invoked klan league legislation libyan long-term longest loses
  mad maintain memoir methods military-friendly minimal mitchell moderates moving nato nclb needle nonetheless opinions opportunity
  passes phrase pitting places poisoning proposing provisions purporting qualify quotes randolph recognize recovered remembered
  resolve run-up scared seizing severe siding sight solid spot spreading springs state.gov stayed struggle talk toomey topics truly
  try tweeted types unfunded upset vengeful visible weiner yanked yorker your ±
-0.3 -0.4 120-room 18 1963 41 accusations affect aims argue arrival assaulted bans bathrooms body boyle brief carolina’s case
  combined completed concentration conducting confusing contentious counting critiques dark devastating disease doctors elections
  elite enacted engaging existing expertise featured female financial forward gallons guaranteed held high-priced highest-profile
  holder ideology implicitly impressive killings korea lengthy lobbing location lunch mail matchup migrant optimism overpromise past
  posted presumed probably prosecutors pull quickly racism raise raising reaction really reduce referencing refusing reid reinforced
  relative reservations rove seeing shifting shuster skeptical south spin stands star’s string super teams tradition traveling
  unpopular version vice weak wednesday which wording
-0.3 -0.3 accomplished actually agenda argument banned between calling care carried castro contender debate described description
  exact exceptions expenses father's favored fervor final help injustice joe laugh legislative lowest mccarthy muslims need picking
  piece putting repeated sell sit speeches suit tacking training untouched video well won yet
-0.3 -0.2 49 admitting arkansas attack bankers confidentiality darling father flap freely great however made measure notion over
  partly protester respond same sensitivity show spy strict striking surprises threatening top tunnels typically
-0.3 -0.1 1990s 46 any cited class colleagues concluded created departure expecting fdic few fire for forearm front gathering gift
  integration intelligence lower-level next nor outrage outsiders pac qualifications r-fla re-election saying sticker suggest
-0.3 0 approach armed believe cites computers coordinated deport gets half heard mention peers permanent skip split them tracks
-0.3 0.1 aliens bombing discussed enthusiastic european filled fourth front-runner might mission outlining shocked someone
  valuations virtually will
-0.3 0.2 candidate coal compound demonstrated fed's investigators nomination security should sparking ukrainian
-0.3 0.3 ] capital generated have initially medicare never unfavorably viewed
-0.3 0.4 1992 absentee benefits garnered india insiders
-0.3 0.5 challenge document miller
-0.3 0.6 hard-line
-0.3 0.7 pragmatic
-0.2 -1 energetic february filing o’malley united
-0.2 -0.9 mccain's suits tasks
-0.2 -0.8 brand corporate inside london
-0.2 -0.7 authorities employees opponents
-0.2 -0.6 56 conference counsel hill investigation normally two-term vermont
-0.2 -0.5 400 article away breached fundraiser governors human judge profile spread teachout’s transcripts union
-0.2 -0.4 63 achieved adequately advances affected attacking automatic automatically batches berger boycott caution certified
  cheating clubhouse confrontation contradict contributed correlation damaged debated demagogue desire detect discovered drugs
  equally evade expand forms galvanize giles glimpse granted groundwork grow healing institutions jeers journalist judges mostly
  november personnel persuade posting radically regional rely reminding result seems slowed strides surface suspicion tank tended
  there’s this thus tired train trust ubiquitous underscoring unifying unseemly waging withheld wonder
-0.2 -0.3 $30 '' abortion acting adoption advised aftermath aging animosity apology april arguing arm assault attending attracted
  banking baseball bases basis battle boring can't ceremony clips coloring concerts connection constant contested cross cultural
  cutting deny describe disagree disavow dissatisfied distance doesn’t dominate draws ease enemy ethnic ever exploit fails failure
  fake favorable feckless find flooding flung foia follow foreigners fracking generate genocide guarantee hard hero imported
  interested into jockeying joint labeling letting losing mainland marco market maybe meetings miles missouri models negotiation
  o'donnell operations overthrow paperback party’s postpone preferred promising prompting protections quagmire rally rattling
  raucous reach reading represented reserves rush seminar setting sincerity skew something spa stopped suddenly sunday's surprising
  taped threatened too took trees two-year usually vegas venues volatile weight you
-0.2 -0.2 1991 43 affirm aipac asserting avoid banks began blasio broad brotherhood campaign's capabilities caucusgoers changing
  choosing citizenship closest cologne competition continues controversies conversation day definition deliver didn't duke
  eliminated emanuel endorsing facts far fbi’s framed further gas gates generators guests happening happy highway hometown hotel
  husband's ignored ii-era inc. income inroads jabs kind lashing light lobbyists miami-dade modern modern-day movie notably orders
  overtures panel passing populous posed prohibitions quick reached realize relief remember risks roots running second-degree
  shrinks small southern stories straight such systemic testing turkey understanding unit unnamed vendor vow words xenophobe
-0.2 -0.1 14 activity agreed candidates challenger companies courtroom deadline detailed endorse events fresh gases grabbing harder
  individuals just lynch making midwest million much of open out period pharmaceutical proportion quarterly questions seat september
  shared showed signature soldiers standard-bearer theme timing turn vital widespread writing
-0.2 0 2013 amount argued band being counted demands developed earnings flat good idea identity latest lebanon message minors
  moments olympics ones ordered rapists record resettle rising route rubio she's shot single sort speak take threats trump voter
  votes wasn’t weapons word
-0.2 0.1 8 applicants containing demanded earlier kentucky overseeing passed scale situation stated things workers
-0.2 0.2 accounts back carolina choice concerns election germany incumbents individual legal near organize participants plagiarism
  reason
-0.2 0.3 6 best biden flag gathered golf implied likely money plans pushed reputation seeming support understand war went were
-0.2 0.4 boeing china's core cruz developer florida hikes michigan nature strategy talking
-0.2 0.5 building comments failing fleeing make strength vietnam wrong
-0.2 0.6 dangerous dnc emerged nations suggestion
-0.2 0.7 because job
-0.2 0.9 but
-0.1 -1 wrote
-0.1 -0.9 assistant sensitivities
-0.1 -0.8 died madison
-0.1 -0.7 cyber ghostwriters international others resident several wars
-0.1 -0.6 27 every hall moscow regulators sunday
-0.1 -0.5 $2 another employee university winning witness
-0.1 -0.4 21 attorney audience books commerce foundation's six supporters then
-0.1 -0.3 36 also army descent diego generating heads hewitt kept manafort's memo negotiations play potential redirect taken tech
-0.1 -0.2 $1.7 18-year-old 28 95 anxieties arriving believing betrayed bilking blumenthal circumstances clear commander-in-chief
  congratulated correctly cuba deportation drilling encourage entire erdogan existence factor finger-shaped firearms forbes fox
  headlines hot houses husband improve instagram invasion jihadists keeping majority mold nears obligated pleading plotting provide
  rallying rated recommend regarding rejection remarking reopen russia's santilli's schools series shouldn't solidarity students
  surrogates unclear very violates want wise
-0.1 -0.1 2023 accusing add advice aligned allows always amenities ask bailout barring benefit bigger brady bruises carrying
  celebrating cells century closure communicate completely complexity confident cook cuban curve deeply defeating deregulation did
  disclosed discussion drivers due easier electronic embarrassing ending enough essentially event exclusively fairly falling ford
  friday front-runners funnel furious furnaces germans getting go group’s gym highlighting hired ignoring inflation innocent
  intensity issues it's kids legalizing lesser leverage listing living look lower manufacturing maples marked mid-2015 minutes
  naming non-government overturn philosophy pitch point policing popping prepared preserving probe process product proven radicals
  reagan's rebuke representative requests responding risky score seats sister slash speculate started statutory stock stuff
  suspending tactical tariffs taxpayer temper tent term tie transfer trustworthy uncertain uneasy uninsured used various veterans
  welfare
-0.1 0 ! 2 2006 39 42% acknowledge affidavit bargain becomes been bigotry book breach broader central certainly chants cheers china
  closing conservative considered contributions create criticisms deaths delegation determined dig digits disclosure discussing
  dismayed dismissed emissions evening expanded fiscal focusing food google got growing high-profile hitting hypocrisy industrial
  instances insurgent intended january knowledge lapses layoffs lingering logic loud mass momentum mouth named nega negative
  nonwhite office opinion pain poor posing priority program proposition punished quality racial rates relying replacement
  retroactively rich ruled seem seen sense sentence smith son's sooner staffers stake stern summer technique then-secretary unity
  visits vowing worst
-0.1 0.1 99 adding adversaries aggressive alabama apparent appropriate bernardino biggest billion cannot carter chinese compared
  concessions confirmation deficiencies effectively efforts elders hurting immigrants importance killed like martin militants
  military neutral opposite overlapping personal primary reject remaining respects rock roughly sale scathing sound stature still
  system targeted terrorist these total turned turning valuable wage would-be
-0.1 0.2 adult arrest backers boasted control controversy could decision do endorsements environment eu first guns imports israel
  jerusalem larger leak loans meant name no oppose order overtake photo politics prediction reiterated rules tragedy unwillingness
  victor winner worse
-0.1 0.3 alive attend bash better brutality championship controversial daca earners finished freddy fundraisers hackers names
  nervous numbers rbg refused since standing streak strongly three women
-0.1 0.4 adopt ambitions crash deficits established families last may nominees prosecuted successes view welcome work ―
-0.1 0.5 african-american analysis brings domain even loophole pakistan particularly revolution
-0.1 0.6 anger came constitution elites insurers oklahoma predatory reveal santorum
-0.1 0.7 angered businesses east hate occasionally russia standard struggles
-0.1 0.8 farook favorability
-0.1 0.9 outlined r-wis
-0.1 1 must voiced
-0.1 1.1 r-texas
0 -1 appeals
0 -0.9 cbs fellow follow-up
0 -0.8 10,000 arena retail
0 -0.7 clinton's humanitarian regarded register
0 -0.6 advising bills column kennedy mind mutual traded
0 -0.5 buying doesn't ivanka list project republican va.
0 -0.4 2014 2015 ailes blacks brokers congressional ethics familiar file inquiries owns voted
0 -0.3 c.i.a. color distinguished former goes lady movement onetime organizer schumer social spent
0 -0.2 ago billionaire group i-vt labor news ohio pledged represent
0 -0.1 2012 advise amendments behind bureau chicago country's given has limiting lure mayor night registration see supply terrorists
0 0.1 $600 3,000 areas attention bankruptcy beat beyond black blood brushing burma calm carson's caused cement characterized clarity
  clash climate coalesce combating commercial community conflicts cooperation critique culprit debunked dec. decade designated
  determine dial direction discipline discuss disputes driver's earliest emotion everything evidence extremists fabricated
  financially findings flaws footing fund-raising head-to-head hiring hour improved inability indication information infrastructure
  insult know law laws laying length link live lobbying loyal lyin montage month’s nation's necessarily nieto penetrate perilous
  preparedness programs protecting rebates rebels recruitment regulations repeal she’d significantly somewhat stage stagnant stem
  suppression systems text threshold titled tone tougher trying universal unnoticed visited wages waiting walker waterboarding
  waters written
0 0.2 2002 250,000 30,000 50 accepted alienate apologized approval arabia arctic assembled assets backlash batch beginning bill's
  bleeding break call ceiling commander conscience continuing cuban-american democracy divisive drinking favor fees fides foreign
  fraud gender happens hearing hoped hosted influential inherited islamist japanese knight lasting laughs line mothers ongoing
  otherwise pages painting paths personality policy popular pose professing purely pursue putin quietly raised rallied rather
  regulating require respect search selected shift short size speed stark states subject sustained syrians telling therefore thing
  thinking threat together tolerance trial twice undocumented union's unusually valley views vision whittling won't working
  yanukovych years
0 0.3 11 activities advocate aisle bill bona bypass character connecticut contracts database dealings developing down economists
  fact filed fine frequently fundraising god hopes lawsuits lost mccrory minimum monday nationwide paying performed position regime
  request shape shooting signal skills slow smile sometimes step supposedly survey thrown tried troops understood unemployment
  videos watch without
0 0.4 answer anti-trump cash cut each employment frustrations increasing interest leaving limit mexico militant minorities
  opposition plaza positioned representatives response responsible rhetoric silver than under unknown
0 0.5 acceptance beau drop fascist faso form jewish kingdom leaked netanyahu philadelphia platform releases restrict river roll sure
  visit
0 0.6 actively agreement brennan couldn’t courses dash disrespect least manhattan outsider rise v virginia
0 0.7 can cartel conventions e-mails feared particular prevented while
0 0.8 death positions success
0 0.9 coalition increases koch supporter
0 1 stance
0 1.1 choices
0 1.4 received
0.1 -0.8 counterpart jan.
0.1 -0.7 actress chairman spokesman unions
0.1 -0.6 ability briefed expressed headed moderators offer outreach pelosi
0.1 -0.5 1990 crossed lewandowski moderator moved released
0.1 -0.4 polls using
0.1 -0.3 bought jupiter mortgage present rival special watchdog
0.1 -0.2 backed becoming caucus closely consulted decisions firm letter long october pennsylvania percent publicly salvador share
  suggested
0.1 -0.1 aides change command effort jr. july lean member one-time rights senate who
0.1 0 breitbart brother constitutional finish full holds latino liberal new played political returns set trade
0.1 0.1 ailing all america awful caricatured democratic high-speed increasingly led lined month priorities test up way
0.1 0.2 90 able aboard accomplish adopting agreeing apply backs bomber cell cleveland coalescing commitments compete condemned
  contention crack creating deadliest decide defend depending descriptions double extent extremism fear feeling founders government
  graduates guys heavy indicated introducing johnson key knew labott leaning maximum militarizing now only pandering parishioners
  perhaps premiums presented protected push quit renominate reporters ryan’s safekeeping saturday screens shaped side spies
  spotlight stepping sticking takes tehran trusted underdog underestimated voices warnings
0.1 0.3 $7.25 ( 45 48 activated advanced aid airport alliance athletes audiences beautiful bigoted bullets buy carbon caught charge
  checks classification clintons combination communication comparison confronting contain contrary cooperate creditors desk
  development dinner dislike dodd-frank donors driving drug dyke effect electoral emails embrace engaged ensuring establish eve
  eventually expired extension fallen focus gained give gone grid halls harm herself hydrogen ignore illegal instructed
  interpretation iphone jeopardize jokingly judgment known lately lending lewinsky libel license low mark mentioned milwaukee n.y.
  narrow nation’s obtain opportunities overrun p.m. pair pay penalty plot policies prices profit questioning r radicalized
  reconsider repudiate revenue reversed schultz seated seize serve she’ll slightly spontaneous spouse staggering stay stride
  suspects tea through told tool tower transform trash turmoil type unconstitutional undermining unfit unite unrealistic
  unsuccessfully victims wall warrant with workplace york
0.1 0.4 29 4 advocating area articles at auction authorization ban blocks caveat charged comply contests coverage credits cuomo
  defending developers difference easily economy eminent employers entering enterprises expected fall fighting fireworks future girl
  hashtag he'd hypocritical imbalance increased inserted intrusions inversions keep malik manage math months msnbc's nickname old
  overtime pass pathway penalties picture place pressure rate readiness refugee release relevant religion sexist silent spend stand
  standards staples suggestions tactic taxes terrorism trading undecided walked west whatever world's yell
0.1 0.5 70 act admitted agreements apparently base behalf biden’s block bodies chaos charges charities check cheering city's conduct
  controls country decisive dominance especially fallout filibuster finally gains garland gay government's hack halt historic
  indiana-born intense kinds landmark levy longstanding malaise markets mix monica or providers purchasers question refugees
  regretted retired rhodes shooter tactics taking tapper tough unravel violence weaknesses whole widely xl
0.1 0.6 aimed almost answers attackers bay constituency constitutes deployed deserved diplomat divided electricity eu-turkey
  finances fuel goal gotten governing instead night’s operative owner's performance planet prior required story upon wins
0.1 0.7 abedin achievements attorney's before blitzer fate horror narrowly nine outcome palestinians populist relationship
  republican’s rescue seeking sexism steel
0.1 0.8 candidacy deserves get lied r-fl shrinking two-man
0.1 0.9 ayotte department’s investing player zero
0.1 1 51 gap narrowed perception scene
0.1 1.1 comes id notes
0.1 1.2 attempting status ventures
0.2 -1.6 parliament
0.2 -0.9 hopefuls senators
0.2 -0.8 press
0.2 -0.7 founded stephanopoulos
0.2 -0.6 breakfast encounter networks rejected voice
0.2 -0.5 agency fed regions rivals
0.2 -0.4 abc involving liberals longer relations relationships
0.2 -0.3 campaign national power republicans showtime specific worked
0.2 -0.2 diplomatic far-right founder hacked lawmaker male representing right technologies
0.2 -0.1 apartment eliminating executive hasn’t hear home host huge
0.2 0 born calls demonstrate editorial is lawsuit merkel rank real
0.2 0.1 aide ambassador amendment credit helps iowa kerry knows prime
0.2 0.2 along earned exchange family jersey journal privately state use worth
0.2 0.3 backer contest documents does facilitate family's fascism governor’s management nondisclosure obama’s on politically
  precarious remain represents strengthened strictly superdelegate voting
0.2 0.4 125,000 4.9 adapting ali anti-muslim associate baby birthright booing bullying burst calendar carry cease-fire certificate
  charter choose code commercials d defense degree delegate-selection dioxide disavowed dozen economies evenhanded exists explaining
  extend facing fair freeze friedan geopolitical grayson’s hands heroin history hold homosexuality hook iconic impact improvement
  initial insist isolate judicial lie makes necessity norton occur originated ouster out-of-pocket overall people’s performing
  playing priebus prioritize profession pursuit quinnipiac resolved retirement rewarding scares secrets slam-dunk spending strike
  sympathetic towers trade-off undetermined undivided unprepared unsustainable vague violated violation warfare women's
0.2 0.5 $25 1.6 1972 1999 2005 acted admit affair affirmative arguments asian assassination assistance associated back-and-forth
  barriers basically bitter bridge bringing bubble bullied buzz carrier christians classified clearances commit competing
  comprehensive consensus contents counter crude decline default defund deliberate deported deprive derided detained dipped dramatic
  driver embassy emerge entirely explain extreme factors faith faked feet feud first-term fund general heated holding improving
  including indiana's indict insists intent lagging laid land legalization lesbian limited looming midst misleading model moderate
  nazi network's newspapers norm not-quite-so-long-shot off one-on-one photos picks pivotal planes pleased plight poses possible
  pregnancy prison produced province public’s realistic recognizing referenda regular regulation relied reserved role sacrificed
  sand savings scores secret send serious shake-up sixth soil stalled surging surveillance tend tide tight transition treatment
  uncommitted unfold unprecedented upside veto wanted week’s write
0.2 0.6 abortions accord aggravated alleged anticipated background candidate's canova cap catastrophe chatwal christian complaint
  condemning cycle debt disappointment discrimination district edge eighth emphasis ends facilities fast formula fun gã1 going
  grabbed hatred immigrant inclusiveness investments investors match migration move parenthood participation peace pipeline plane
  poverty predict presidency pro-choice products prospective provision recommended reducing reform relatively remote same-sex seeker
  shifted shown sign site slammed slogan spanish stopping succeeded tax ticket transportation unless water weakness winners
0.2 0.7 2001 appeal aside assad assigned bathroom chase convince credibility crucial deadly devoted dynamic eventual expense feb.
  full-time generation guide harassment in inaccurate kurdish loss narrative parents parties questionable relentless repeatedly saw
  sea slate solicit straightforward suggests testimony trailed violations wide-ranging winola
0.2 0.8 12 calculation corporations griffin joke mortgages outlook progress proud returned subsequent teacher untrue
0.2 0.9 accomplishments claims field having phony rico socialist survive themes
0.2 1 delaware one-third until ways
0.2 1.3 life
0.2 1.5 online
0.2 1.6 syria
0.3 -0.9 challenged minister
0.3 -0.7 advocacy lawyer
0.3 -0.6 buffalo explained
0.3 -0.5 authorized authors decades tour
0.3 -0.4 amazon groups teenager themselves tuesday's
0.3 -0.3 arizona german outside polling r-s.c room sixth-place
0.3 -0.2 believes brothers canadian france’s northern own people poll reforms restaurant
0.3 -0.1 analyst bob entrepreneur kushner met palestinian planning registered state's third
0.3 0 1975 agencies as capitals daughter estate federal investigations party's
0.3 0.1 ad beijing channels nominating superdelegates surveys third-party websites
0.3 0.2 anchor brown camp era found largely needed proposed ran signed staff supportive thought ukraine white
0.3 0.3 $46 afterward ally alternative budget decided declined energy experience handful island leadership reluctant services
  steering topic vote
0.3 0.4 openly pick previously professional served upstate
0.3 0.5 addiction alter anonymous birth contrasts doors false includes let matter memories messaging readers sellers twin
0.3 0.6 $35 ... 300 actual affordable airing airstrikes alone bounds bowl broadly calculating card clarifying clause cloning concept
  consider considering cookies cover currently denying deposition discretion disqualifying disregard dominating draw establishing
  fan faster fbi felons fix fought game guccifer heart hedge housing illegally influenced intruders investment inviting jurisdiction
  khans lapse links manufacturers memorandum merely net offices opponent person pigs pleasure pledge popularity presumptively
  properties pursued range reassurance resources richest science scope sent skilled soften somewhere steer stream surrounding
  swimming tackle tested they’d toll troubles understands viability vice-presidential wear web worried
0.3 0.7 $1 1 1,237 12-nation 18,000 2003 21st adelson administration’s advertising allow angry anytime arbitration assaults assure
  attempt basic bind build burden capable casino cause chance chaotic civilian civilians cleaner comey communist consolidate
  counterproductive daniels defection deletions destruction discourage earning ensure entitled equipment ethnicity evenly
  experienced expose falls fears firewall forceful gain greenhouse heat hypothetical ideas identifying immunity improperly insults
  interaction interactions intervene invitation jail jobs lacks legitimate looking marriage medicaid meet mere mexican
  misinformation moniker nationals necessary nobody oath obstacle obstacles offset opened outsource overwhelmingly passionate path
  payment payments people's physical poorer portray possibility praising prayer progressive projects promoting prosecution protect
  quiet radical raped recount recovery reflect regularly reliably requires rule scholarship screaming secured sessions seven shut
  skywriting sniper somehow stop suburban sued tarring tear tell there's tightening torture tribute truck unborn unrelenting vaccine
  voluntarily weapon yield yorkers
0.3 0.8 100 access aleppo allegiance america's array border captured celebrities centers cheaper contrast couples data declaring
  deleted dignity dire donations donor doom dreams eric exposure feelings feels friendship grasp greater heritage incident
  investigate lack lazar leave lightweight linked murdered overhaul panetta pattern personally predecessors preference prisoners
  profound properly prosecutor psychology rare rationale rein render resulted seattle significance southeastern stack sun surge
  treated truth unaware willingness ⁄
0.3 0.9 16 additional assuming bid causes comment confidential despite differently dispute distributed entered expansion fema
  following here material participate reassure rnc salaried seeks traditional tripoli users
0.3 1 2007 believed bush's cases champion claiming dramatically fractured instincts insufficient jeb justice refusal sept.
0.3 1.1 africa after agrees disorderly involvement maryland
0.3 1.2 & tpp …
0.3 1.4 breaks cia dissent
0.3 1.6 philippines
0.4 -0.9 said
0.4 -0.7 advocates
0.4 -0.5 company's inner organized
0.4 -0.4 house joined left opposed promised studies
0.4 -0.3 four managing thousands wikileaks
0.4 -0.2 administration establishment friend gives obama's stars
0.4 -0.1 doyle foremost homeowners included indictment organization
0.4 0 cared president’s prize pro-clinton
0.4 0.1 itself non-partisan recalled sponsored
0.4 0.2 31 council discussions illinois introduced members report willing
0.4 0.3 10 continued credentials pause politician price primaries significant sites texas western
0.4 0.4 30 americans doing economic germany's giving holes mogul paris remains win woman
0.4 0.5 age committees departments donated hacking legacy neurosurgeon prosperity read spoken strong unsuccessful victory
0.4 0.6 2004 bank department education industry influence involved nbc nothing original statements
0.4 0.7 46,000 belonging digital dressed g-iii global mom parent physician planned salaries sue
0.4 0.8 $15 academic accept acts amnesty amplify anymore balance benchmark blocked brexit bring chagoury civil clothing communism
  compromised conclusions convincing count daughters dealers declare divorce empire encryption energize enter erect examples extends
  facility fit heavily implicit imposing improvements inadequate index interests internet investigative leaks learned loyalty
  mexican-american mishandling nasty neutrality newly night's nominations organization’s originally overly overturned pilot plain
  president's prime-time racists ranging reap resign retrospect reward s savage save securing selection senator’s slavery tanks
  thwart typical unacceptable unilateral utah vehicles visas weigh youtube
0.4 0.9 $1.1 $500 13 2019 85 abuse album alternatives am anti-gay appealing appoint ariz. aspirations availability begins behavior
  beholden belief biased binding bleak bomb britain canceled casinos charity client committed concert content crossing demanding
  dictatorship difficult disabled disappointing disaster dollar else eradicate excuse french fundamentally guilty hell historical
  image indefinitely independently instructing insulting islands judgement justified killing lgbt manipulation mixed mobilize mosque
  no-fly o'brien obtaining offense partisan performances persistent portfolio prayers punching responds road scenario scheduling
  sector signing society soon street succeed teaching tens tenure terror true useful whites
0.4 1 addition allegedly america’s belt catch chat commentary confidence containment critical dangers distribute duties empathy
  encouragement figure fortune gifts h-1b happened keeps listed listeners maintained muslim norms operating permits protesters races
  republic return sanctions seemingly separate simple slot strongholds temperament title undercut unpredictable upcoming violent
  wide
0.4 1.1 7 detail engage entitlement firearm fraught gop's massacre pro-israel pulled today unwanted
0.4 1.2 2000s abandon and financiers government’s minnesota
0.4 1.3 corrupt resolution
0.5 -0.4 evangelicals mocked
0.5 -0.3 works
0.5 -0.2 55 louis talked
0.5 -0.1 chief early man stewart viewers
0.5 0 conservatives historian reporter results viable
0.5 0.1 32 analysts communications congress players public steps storm tendency voters
0.5 0.2 average built journalists nevada published s.c.
0.5 0.3 de delegate directed electorate helping service
0.5 0.4 ' bear boy low-income millions obamacare student twitter's world
0.5 0.5 benghazi colorado directly insurance officers religious transcript
0.5 0.6 administrations environmental focused opted partnership successfully yanukovych's
0.5 0.7 challenging technical via
0.5 0.8 50-state angeles congressman correspondence growth
0.5 0.9 announcement broker coupled diversity europe girlfriend provides so-called touch
0.5 1 $50 : anti-establishment attractive bolster boss cabinet casting charitable concerned crackdown defined design develop
  dividing drew educational flip france gays handled health-care hidden idaho imminent incomes intention interrogation jet lone lose
  merits middle-class moon moves neighbors normal offerings preserve profits protection realities refrain restrictive sexual stevens
  strategies super-pac tale thereafter tighter unauthorized unfairly vetted whoever woe zuckerberg
0.5 1.1 2030 4len achieve ammunition badly bail bridges canada cellphone committee's compromise contributors damage dealing delay
  during experiences fitness frustration funds grant gunned inevitably inhumane interesting join launching learn lesson partners
  perfect principles proceed resistance sitting spanish-language they're thread tuition upsets welcoming wishes
0.5 1.2 200,000 2018 adjustments administration's asylum chances corps crimes detroit downplayed exception extramarital foundation
  fringe granting incidents natural officer provocative scandals shakeup techniques temporarily truthful
0.5 1.3 aca african-americans instructions scalia sudan supremacist weld when
0.5 1.4 aggressively ballots mccain neighborhoods
0.6 -0.3 research
0.6 -0.2 activists adviser cautious committee spokeswoman
0.6 -0.1 affairs exit hispanic television
0.6 0 campaigns deputy envoy include offered party secretary strategist warned
0.6 0.1 close extremist
0.6 0.2 blair
0.6 0.3 american sales
0.6 0.4 korean r-n.h ruling
0.6 0.5 bannon countries details direct server sources suspend
0.6 0.6 delegates publisher
0.6 0.7 alike consulting nonprofit papers russian
0.6 0.8 20 colleges pool presumptive
0.6 0.9 3 available drafting pierce trouble
0.6 1 favors parliamentary
0.6 1.1 appreciate assess depends gingrich parallels
0.6 1.2 000 9/11 biological broncos capitalize crime department's dependent equivalent fierce gaze gutter hers improbable ineligible
  initiative judge’s king linking lock mistake palestine proceeds reaching republish seek sexually smart trailing wound
0.6 1.3 absolutely assessments bernie bite bottom coast genuine grind gun-control improper legalize restrictions safety trip
  undermined worry
0.6 1.4 2020 anxiety dominated ‘
0.6 1.5 -- dropped rape
0.6 1.6 arrests
0.6 1.8 nra
0.7 -0.5 experts
0.7 -0.3 endorsed scientist
0.7 -0.1 citing
0.7 0 collar organizations senior
0.7 0.1 activist appeared delivered
0.7 0.2 enforcement replace towards
0.7 0.3 counterterrorism elected hollywood longtime teaches wife
0.7 0.4 lobbyist source
0.7 0.5 99-county assessment association
0.7 0.6 44 53 abroad agent late observers oversaw put usa wearing
0.7 0.7 democrat owner
0.7 0.8 review
0.7 0.9 brought summary
0.7 1 grayson jihad
0.7 1.1 aim
0.7 1.2 run
0.7 1.3 fly
0.7 1.4 doj inspiring schedule targets ”
0.7 1.5 , asia clearly demographics earn emergency factory haley package state-by-state
0.7 1.6 antiabortion islam unqualified
0.7 1.8 -
0.7 1.9 ;
0.8 -0.9 added
0.8 -0.3 editor reminded
0.8 -0.2 24 62
0.8 -0.1 attended photograph strategists
0.8 0 collection
0.8 0.1 again pope
0.8 0.2 realclearpolitics wing
0.8 0.3 attendance documentary earth figures strategic
0.8 0.4 jews
0.8 0.5 40 broken ended partner referring study youth
0.8 0.6 half-dozen solutions
0.8 0.7 campaign’s respondents
0.8 0.8 businessman commanding
0.8 1 leader
0.8 1.1 200
0.8 1.5 37 —
0.8 1.6 banning extended
0.8 1.7 paul
0.8 1.8 sachs
0.8 2.1 –
0.9 -0.3 urged
0.9 -0.2 records
0.9 -0.1 blue media touted
0.9 0.1 conducted grew pentagon
0.9 0.2 campaigning operatives
0.9 0.3 hoping
0.9 0.4 circle makers
0.9 0.5 pacs team
0.9 0.6 portrayed
0.9 0.7 reduced serving sought
0.9 0.8 constituencies contained
0.9 0.9 fights independents organizing
0.9 1 65 calif.
0.9 1.1 internal
0.9 1.7 wasn't
1 -0.1 chain
1 0.1 competitors
1 0.2 concerning guard us
1 0.5 gave pollster
1 0.6 consumers doubled indiana
1 0.7 34
1 0.9 $4
1 1 globe replaced
1 1.9 .
1.1 0.1 director researchers
1.1 0.4 fla. grand reports
1.1 0.5 actor skin
1.1 0.7 commission materials veteran
1.1 0.8 )
1.1 0.9 revelations
1.1 1.2 filings inspired
1.1 1.7 isn’t
1.1 2.3 wade
1.1 2.5 libya
1.2 -0.2 treasury
1.2 0.1 surveyed
1.2 0.4 complained
1.2 0.8 quarter
1.2 1.1 worldwide
1.2 1.2 professor
1.2 1.4 prevent
1.3 0.5 hasn't rendell
1.3 0.7 occupied
1.3 1.2 recognized
1.3 1.8 runs
1.4 0 svp
1.4 0.8 serves
1.4 1.1 struck
"""
