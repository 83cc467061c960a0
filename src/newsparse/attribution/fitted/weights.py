"""The weights of the English attribution engine, written by `training/fit_attribution.py`; do not edit by hand.

Fitted on: the 840 articles of PolNeAR's training part, 19,868 attributions (see training/README.md), 27 November 2026.
How good they are: on articles held out in quarters, content and source together, at a confidence of 0.35 and more:
P 0.725, R 0.614, F1 0.665.

A row is a weight and the keys that have it, those of one kind together; `cues.TEMPLATES`, `ranking.TEMPLATES` and `features` make
the keys. In the tables of the field two weights precede the keys: for source and for content. WORDS and STEMS say in how
many tenths of its uses a word is a cue, WORDS with a second digit for how often it was seen.
"""

from typing import Final

BIAS: Final = -0.487
TRANSITIONS: Final = (1.24, -1.894, -2.772, -1.544, 2.002, -2.721, -2.692, -1.988, 1.292)
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
-0.45 00vCQ 01cvs
-0.4 00csvCQ
-0.3 00svC 02svC
-0.25 00cvsCQ 00vC 02csv 02svCQ
-0.2 0-1svCQ 00csvC 00vsC
-0.15 00cvCQ 00svCQ 01cvC 01cvsQ 02cvC
-0.1 00cv 01csvCQ 01svC 02csvC 02cvs
-0.05 00cvC 01vCQ 01vsCQ 02vC
0.05 0-1cvCQ 01svCQ
0.1 00csv 00cvsC 01csvC
0.15 02csvQ
0.2 00csvQ 00cvs 00cvsQ 00vsCQ 01vsC
0.25 02vCQ
0.35 0-1cvsCQ
0.4 0-1csvCQ
-0.45 29300
-0.3 21300 24210
-0.25 22311 25100 26310 27200 29201
-0.2 21200 22310 23200 23300 23301 23310 25300 26101 26210 27100 27101
-0.15 21000 21310 22101 22200 22201 24101 25110 28100
-0.1 21101 21210 22210 22300 23211 24110 24300 24301 25010 25200 25201 26001 26201 26300 28300
-0.05 23111 23201 26110 27211 28211 28311
0.05 22001 22011 23101 24000 26100 27310 28110
0.1 21301 23001 23100 24001 24111 25001 25310 27300 28101 28310 29101 29301
0.15 22100 24100 24200 26200 26301 26311 28111 28200 29310
0.2 22301 24310 25311
0.25 24201
0.3 29311
0.4 21201
-0.4 37cv0
-0.35 31svC1 32csv1
-0.3 32csvC1 32svC1 38cvC0
-0.25 35csvC1 36svC1
-0.2 33cvs1 33vsC1 35csv1 36vC0
-0.15 31csv1 31cvC0 33csvC1 35cvs1 36csvC1 37cvsC1 39cvC0 39vsC1
-0.1 31cvs1 33cv0 33vC0 34cv0 35vC0 36cvs1 37cvs1 37vC0 38svC1 39csvC1 39vC0
-0.05 32vC0 33cvC0 34svC1 35svC1 37svC1 39svC1
0.05 32cv0 33svC1 34csv1 36cv0 38vsC1
0.1 32cvsC1 35cvC0 36cvC0 36vsC1 38cvsC1
0.15 34csvC1 34cvs1 38csvC1
0.2 39cv0
0.25 32vsC1
0.3 37csvC1 38cvs1
0.35 39csv1
-0.85 BbeedsvC
-0.7 BbeingcvC
-0.3 BbelysvC
-0.25 BalsvC BhavesvC BingvC BionssvC BofingvC
-0.2 Bbeedcsv BbeingvC BhaveedvC BingcvC BofssvC
-0.15 Bbecvs BbeedcvsC Bbeingcv BbesvC BedvsC Bhavecsv BhavecvC Bhaveedcsv BhaveedcvC Bioncsv BofedsvC Bwillcsv BwillsvC
-0.1 Bbecsv BbecsvC BbeedcsvC Bbeedcvs BcvC Bedcvs BedvC BhaveingsvC Bingcsv BionsvC BitysvC Blycvs BofedvC BscsvC Bscv BtossvC
  BwillcsvC Bwillcv BwillersvC
-0.05 Bedcv BhavecsvC Bhaveedcv BhavevC Bingcv BioncvC BionvC BtocvC BtosvC BtovsC BvC BwilllycvC
0.05 BbessvC BlycsvC BofedcvC BofingsvC BtocsvC BtoingvC BtolyvC BwillcvC BwilllysvC
0.1 BbeedvC BbeersvC BbeingcsvC BedcvC BersvC BingvsC BivesvC BlysvC BmentsvC BofionsvC Bscvs
0.15 Bbecv BhavelycvC BscvsC BsvC BtoersvC
0.2 BbecvsC BcsvC Bcvs BhavelysvC Bingcvs BofingvsC Bscsv
0.25 BbealsvC BbecvC Bbeedcv Bcsv BedsvC
0.3 BbeedcvC BofsvC
0.4 BbelycvC
0.5 BbeingsvC
-0.55 D=3|according
-0.45 D=3|including
-0.4 D=3|-ed
-0.35 D=3|said
-0.3 D=3|Q. D=3|in Daccording|to
-0.25 D-|=5 D=3|-ly Don|the
-0.2 D-|=3 D=3|=10 D=3|first D=3|has D=3|only D=3|or D=5|$ DN|=5 Dbut|also Din|N Din|the Dsaid|N
-0.15 D-s|=3 D-|of D=3|Us D=3|asked D=3|by D=3|if D=3|on D=3|who D=6|-er DN|asked DN|said DQ.|$ DU|=3 Dand|N Dand|Q Dand|Ving
  Dand|that Dand|the Dhe|V Dhe|said Din|-s Dof|the Dshe|said Dshe|says Dthe|- Dwas|Ued Dwrote|N
-0.1 D-s|=5 D-|U D-|for D-|in D-|to D=3|-ion D=3|Vs D=3|at D=3|could D=3|did D=3|had D=3|many D=3|no D=3|now D=3|such D=3|to
  D=3|were D=3|will D=3|would D=6|-ed D=6|-ly D=7|N DN|Ved DVed|by DVed|that DVed|to Dand|- Dand|-ing Dand|Q. Dand|Uing Dand|V
  Dand|would Dat|the Dbefore|the Dby|the Dduring|the Dfrom|the Dhas|-ed Dhave|U Dis|- Dto|- Dwas|U Dwas|Ved
-0.05 D-ed|=5 D-ing|=5 D-ions|=5 D-ion|=3 D-ion|=5 D-ment|=5 D-|and D-|that D0|=5 D=3|- D=3|-al D=3|V D=3|also D=3|for D=3|with
  D=6|while D=7|- D=7|0 DN|-er DN|-s DN|V DN|has DUed|=5 DUed|by DUed|to DUs|=5 DU|=5 DU|from DVed|=3 Dand|-al Dand|Us Dand|a
  Dand|other Dand|will Dare|Uing Das|N Dat|- Dbut|Ving Dby|-ing Dcould|- Dfor|N Dhe|told Dinto|the Din|-ing Din|his Dof|N Dof|a
  Don|-al Don|monday Dover|the Dsaid|a Dthe|group Dto|the Dwas|Ving Dwas|not Dwith|N Dwould|- Dwould|be
0.05 D-s|=6 D-s|of D-|-ing D-|on D=3|after D=3|because D=3|even D=3|much D=3|says D=3|there D=3|they D=3|was D=3|what D=6|-s D=6|he
  D=6|most D=6|which DN|U DN|Ued DN|Vs DN|told DVed|U DVed|in Dand|saying Dduring|her Dhave|been Dlast|year Dof|his Don|tuesday
  Dsaid|former Dsaid|the Dsays|N Dthe|Ument Dwhen|i
0.1 D$|$ D-ing|- D-|-er D-|from D-|he D=3|-er D=3|-ing D=3|U D=3|Uing D=3|Ved D=3|as D=3|i D=3|one D=3|people D=3|she D=4|$ D=4|N
  D=4|he D=6|- D=6|an D=6|and D=7|the DN|is DN|says DUed|N DU|U DVing|=3 DVing|to DV|N Dafter|0 Dafter|N Dafter|a Dand|-ed Dand|Ued
  Dand|Vs Dand|called Dat|a Dbut|N Dbut|Ved Dbut|did Dhe|U Dhis|- Din|-er Din|a Dmonday|=5 Don|- Dsaid|one Dshe|Ved Dthe|-al
  Dthe|former Dthis|week Dwhen|it
0.15 D-|a D=3|-ers D=3|N D=3|former D=3|have D=3|when D=3|where DVing|that Dbefore|a Dbut|said Din|- Don|N Dsaid|=5 Dwhen|asked
0.2 D=3|Ued D=3|and D=3|since D=6|but D=8|$ D=8|=5 DN|wrote Das|a Das|he Dat|N Dby|Ving Dhe|Ved Dlast|week Dthe|N Dwas|first
0.25 D-|recent D=3|are D=3|his D=3|saying Dand|he Dduring|a
0.3 D=3|which D=6|the Din|an Don|U
0.35 D=3|a D=3|but
0.4 D=3|Ving D=4|Q, Dand|Ved
0.45 D=3|he D=3|the D=3|while D=5|=8 D=6|a
0.5 D=3|$
0.55 Dand|said
-0.4 EappearsvC ElooksvC EseetosvC
-0.35 EaskbesvC EsaysvC
-0.3 EasktosvC EseemsvC
-0.25 EconvincsvC EcriticizbesvC EfoundhavesvC EoffersvC EprovsvC EreportcsvC EstathavesvC EtitlsvC EtoldbesvC EviewsvC
-0.2 EacknowledgbesvC EaddhavesvC EcaptursvC EdecidwillsvC EinvestigatsvC EopensvC EpaintsvC EpostsvC EpromissvC EreadsvC EsaidbesvC
  EsaidcvC EsaidvC EseenbesvC EthinkcsvC EtrisvC
-0.15 EaccordsvC EangerhavesvC Eappearcsv Eargucsv EarguofsvC EassurbesvC EattentionsvC EboosvC EcallbesvC Ecallcsv EcomplaintsvC
  EconcernsvC EconcernvC EconfirmbesvC EcontrastsvC Ecriticismcsv EcriticismsvC EdeclarbesvC EdescribwillsvC EdrewsvC EendorswillsvC
  EendursvC EfeelwillsvC EgivsvC EknowcsvC EknownsvC ElabelsvC EoptimisticsvC EproceedsvC ErebuffsvC EreferrbecvC ErenewsvC
  EreportedlysvC EsawsvC Eseemcsv EshownbesvC EshownsvC EslammsvC EsoundsvC EspeculationsvC EsuggestvC EsupportbesvC EthreatensvC
  EturnsvC EunleashhavesvC EwillbesvC
-0.1 EaccusbesvC EacknowledghavesvC EaddresssvC EadmissionsvC EadoptsvC EadvocathavesvC Eagrecsv EagrewillsvC EannounchavesvC
  EanxietysvC EapologizwillsvC EappearwillsvC Earen'tsvC Easkcsv Easkcvs EassumptionsvC EawarsvC EbackbesvC EbeamsvC EblocksvC
  EcallbecvC EcallofsvC EcallvC EclaimvC EclearwillsvC EcoinsvC EconfidencsvC EconfirmbecvC EconsensusvC EcontentionsvC EcriticizvC
  EdebatsvC Edeclincsv EdefendofsvC EdeliversvC EdenysvC EdescribtosvC EdisliksvC EdisplaysvC EdisputsvC EdoubtsvC EdrovsvC EdubbsvC
  EembracsvC EendorshavesvC EevenlysvC EexecutsvC EexpectbecsvC EexpectwillsvC Eexplaincvs EfavorsvC EfeelbesvC EfocushavesvC
  EfocusvC EforcefullyhavesvC EformallysvC EgoesvC Ehasn'tsvC EhopbecvC EhopvC EinabilitysvC EintendbesvC EknownbesvC Eknowncsv
  Eknowncv ElaunchsvC EleansvC EmaintainsvC EnambesvC EofficiallysvC EopposbecvC EoutspokensvC EpasssvC EpicksvC EpleadhavesvC
  EpredicthavesvC EpredicttosvC EprojectbesvC Epromiscsv EpromothavesvC EpromottosvC EprovidsvC EpushsvC EquestionsvC
  ErecognizwillsvC ErefussvC EreluctantbesvC ErelybesvC EremembertosvC ErememberwillsvC Ereplycsv EreportbecvC EreportedlyhavesvC
  EresonatsvC ErespondhavesvC ErevealbecvC ErevealbesvC ErevealvC ErevissvC EsaidcvsC Esaidhavecsv EsaytovC EseeksvC EseemwillsvC
  EseensvC EslidsvC Esoughtcsv EspoksvC EstucksvC EsuggesthavesvC EsupportersvC EsupportsvC EsupportvC EtalkofsvC EtalkvC EtellofsvC
  EtendsvC EunclearsvC EunderscorsvC EunderstandsvC EurgofsvC EvoicsvC EwantwillsvC EweighhavesvC EworryhavesvC EwritsvC EwrotsvC
  EyellcsvC EyieldsvC
-0.05 EaccusationsvC EaddbecvC EagainsvC EallegationsvC EalwaysvC EangersvC EannounccsvC EannounctosvC EanswerhavesvC EapologizsvC
  Eappearcv EappearhavesvC EarguhavesvC EarossvC EarticulatsvC EassailsvC EassertsvC EattackvC EattemptsvC EbeliefsvC EbelievvC
  EchallengbesvC EchargbesvC EchidsvC EchimsvC EcitvC EclaimhavesvC EclashhavesvC EclashsvC EclearbecvC EclearbesvC EcondemnhavesvC
  EconsidervC EcountsvC EcriticizbevC Edeclarcvs EdefendvC EdemonstratsvC EdescribbesvC EdeterminhavesvC EdevothavesvC
  EdisagreementsvC EdisclosbecvC EdismissofsvC Edon'tsvC EeagersvC EechobecvsC EencouragsvC EencouragwillsvC EendorsbesvC Eexpectcsv
  EexpressvC EfavorbesvC EfiercelysvC EfootagsvC EforcefullysvC EfurysvC EgoalsvC EhighlightbesvC EhighlighthavesvC EhirhavesvC
  EhirsvC EhopefulsvC EhopofsvC EidentifybesvC EincreasinglysvC EinformsvC EinitiallysvC EintendsvC EintroducbesvC Eissucsv EknewsvC
  EknownhavesvC EknowvC ElaidhavesvC ElatersvC ElaunchbesvC Elearncsv ElearnsvC ElookwillsvC EmadsvC EmentionwillsvC EmindsvC
  EmisstatsvC EnoticsvC EopposcsvC EpointhavesvC EpreferwillsvC EpressbesvC EpressbevC EpromisbecvC EprovidhavesvC EreadcsvC
  ErecallcsvC ErecognizbesvC Erefuscsv EreluctancsvC EremindsvC EreportbesvC EroussvC EsaidhavesvC EsaidhavevC EsaidvsC EsaywillsvC
  EseemcsvC EseenhavecvC EseewillsvC Eself-describsvC EshoutsvC EshowbesvC EshowvC EsignalhavesvC EsinglsvC EstatementvC EstorysvC
  EstrucksvC EsuggestionvC EsuggestofsvC EsupporttosvC EtalkcsvC EtellbesvC EthreatenwillsvC EthrewsvC EtipsvC EtrihavesvC
  EunanimouslysvC EunloadsvC EusedsvC EveersvC EviewbesvC EviewbevC EwantvC EworrytosvC EwrittenbesvC
0.05 EaccussvC EadamantbesvC Eaddcsv EaimbesvC EaimsvC EamsvC Eannouncbecv EannouncvC EaskbevsC EasserthavesvC EassurancsvC
  EassursvC EattackhavesvC EattributbecvC EbelievcsvC EblamsvC EblastvC EbraggsvC EchallengbevC EchallenghavesvC EcharacterizsvC
  EcomparsvC EconcedsvC EcongratulatbesvC Econtinucsv EcontinucvC EcriticissvC EcriticizsvC EcriticiztosvC EdeclartosvC EdeemvC
  EdeterminsvC EdeterminvC EdevotsvC EdiscuswillsvC EdismissvC EendorssvC EexcitsvC EexpectbevC Eexplaincsv EexplainofsvC EexpossvC
  EextollsvC EfeltsvC EfilhavesvC EfirsvC Efocuscsv EframsvC EfunsvC EgushsvC EheraldsvC EidentifybecvC EimaginsvC EimpassionsvC
  EimpressbesvC EinformvC EinterestbesvC EjustifytosvC ElistsvC EmentionhavesvC Enotcv EoffertosvC EoptimisticbesvC EoptsvC
  EpersuadtosvC EplannsvC EpointofsvC EpointsvC EportraytosvC EpositionsvC EpostbesvC EpraishavesvC EprivatelysvC EprojectsvC
  EpubliclyhavesvC EquestiontosvC Erecallcsv ErecognizsvC EreferrvC EremembervC ErepeatedlyhavesvC EreportsvC Erespondcsv
  ErespondcsvC ErevealhavesvC EsaidcsvC Esaidcv Esaycsv EsaycsvC Esaycvs EseemwillcvC EseencvC Eself-describvC EsentencsvC EsentsvC
  EspeculationvC EsquabblsvC Estatcsv EsternsvC EsuggestcsvC EsuggestwillsvC EsurprisbesvC EsuspectsvC EtalkhavesvC Etellcsv
  Ethinkcsv EthinktosvC EtitlcvC EtoldcsvC Etoldcv EtoutvC EtweetcsvC EtweetofsvC EunclearvC EurghavesvC EviewbecvC EviewcsvC
  EviewvC EvotsvC EwarnhavesvC EweighsvC EwillsvC EwithdrewsvC EwonderbesvC EwrotcsvC Ewrotcvs
0.1 Eacknowledgcsv EacknowledgvC EacquiescsvC EadvocatwillsvC EagresvC EalarmsvC EallegsvC EanswersvC EapplaudsvC EargucsvC
  EargumentsvC EargutosvC EaskbecvC EassertionsvC EassumptionvC EattributsvC EawarbesvC EbluntlysvC EbristlsvC EcalculatsvC
  EcallbevC EcheersvC EcithavesvC EcitofsvC Eclaimbecvs EclaimcsvC EclarifysvC EclearsvC EclearvC Eco-sponsorsvC Econcludcsv
  EconcludcsvC EconcludsvC Econfirmbecv EconsidercvC EconsistentlyhavesvC EcontendsvC EconvinctosvC EcriticismvsC EdeclarbecvC
  EdeclarwillsvC EdeclinsvC EdenounchavesvC EdenouncvC EdescribcsvC EdescribhavesvC EdisclossvC EdiscussvC EeagerbesvC Eechobecvs
  EexplicitlysvC EfearsvC EfilsvC EforesesvC EforwardsvC Efoundcsv EhailbesvC EhailsvC EhopofvC EhopsvC EidentifyhavesvC EintendbevC
  EissuhavesvC EkeenlybesvC EknockhavesvC EknownbecvC EknowncvC EknownvC EknowtosvC ElabelvC ElaysvC EmadhavesvC EmentionsvC EmussvC
  EnambecvC EnotsvC EopposhavesvC EoppossvC EordersvC EoutspokenbesvC EpassionatelysvC EplaysvC EpointbesvC EpraissvC EpredictcsvC
  EprohibitsvC EpromisbesvC EpromisvC EpronouncsvC EpubliclybesvC EpublishsvC EputsvC EquestionhavesvC EquestionvC EreassursvC
  ErebuksvC ErebuttsvC ErecogniztosvC ErecommendsvC ErefusofsvC EreiteratsvC EreleasbecvC ErepeatsvC EreplysvC EreporthavesvC
  EreportofvsC ErequestsvC ErespondsvC EretweetsvC ErevealsvC EsaycvsC EsayvC EseekbesvC Eseemcv EseemcvC EseemvC EseenhavesvC
  EshowtosvC EsignalsvC EsimilarlysvC EsoughtsvC EstatvC EsternlysvC EstrivsvC EsupportofsvC EtalkofvC EthoughtsvC EthrillsvC
  Etoldcsv Etweetcsv EunveilsvC EurgtosvC EvouchsvC EvowhavesvC EwantsvC EwelcomsvC EwentsvC EwrittensvC EyellsvC
0.15 EacknowledgcsvC EaddcsvC EaddcvsC EannouncsvC EaskbevC EaskcsvC EaskhavesvC EaskvC EaskwillsvC EassertionvC EassumsvC EassumvC
  EbelievsvC EboastsvC EcallhavesvC EcallwillsvC EchargbecvC EcomplainsvC EconcernbesvC EcontemplatsvC EcontradictsvC EcreditsvC
  Ecriticismcvs EcriticizbecvC EcriticizhavesvC Edeclarcsv EdecrysvC EdemandsvC EderidsvC EdoubtvC EemphasizsvC EendorsofsvC
  EendorstosvC EenthusiasticallysvC EexpectbecvC EexpectcvC EexpectvC EexplainsvC EfavorofsvC EfeelsvC EforecastsvC EhopcsvC
  EhophavesvC EidentifysvC EinclinbesvC EinsistsvC ElashsvC ElikensvC EnegotiatsvC EnervousvC Enotcsv EofferbesvC EofferhavesvC
  EpledgsvC EpondersvC Epostcsv EprefersvC EpresssvC EproposhavesvC ErailsvC Ereadcsv Erejectbecvs EreleasbesvC EreluctantsvC
  Ereportcsv Ereportcvs EreportedlybecvC EreportedlyhavecvC ErespondwillvC ErestrictsvC Esaidcsv EsayofsvC EsaytosvC EslammhavesvC
  EsparrsvC EstatsvC EsupporthavesvC EthanksvC EthinkwillsvC EtoldsvC EtoutsvC EvoichavesvC EwarybesvC
0.2 Eaccordcvs EalludsvC EappearvC EasksvC EbalksvC EcallofvC EcautionsvC EcitsvC EcomplaintvC EconfirmsvC EcriticalbesvC EfearvC
  EhopefulbesvC EnamsvC EposthavesvC EpreferrsvC EpromishavesvC EpushbesvC ErattlbesvC EreferrsvC ErepeatedlysvC EsaidbevC EsaidsvC
  EseenbecvC EshockbesvC Eshowcsv EslamsvC EsuggestsvC EtellwillsvC EvowsvC Ewarncsv EwidelybecvC
0.25 EacknowledgsvC EadmitsvC EcondemnsvC EdefendsvC EdismisssvC EexpresssvC EfoundsvC EjoksvC Eknownbecv ElamentsvC EpredictsvC
  EquotsvC ErecallsvC ErefushavesvC EsaidbecvC EsuggestionsvC EsupportwillsvC EthreatenhavesvC EupsetbesvC EurgsvC EworrybesvC
0.3 EappearcvC EargusvC EdescribsvC ElookbesvC EremembersvC EshownhavesvC
0.35 EconvincbesvC EpromotsvC
0.4 EsaybesvC
0.55 EseesvC
-0.5 H0besvC
-0.3 H0becvs H0cv H0cvC H0havevC
-0.25 H0havecsv H0vC
-0.2 H0becsv
-0.15 H0becsvC H0havecvC H0havesvC H0ofsvC H0svC H0tocvC H0willcsvC
-0.1 H0ofvC H0tosvC H0vsC H0willcsv H0willcv H0willsvC
-0.05 H0ofcvC H0tovsC H0willvC H1cvsC H1svC
0.1 H1vsC
0.15 H0becvC H0cvsC H0tovC H1cvs
0.25 H0becv H0csv H0ofvsC
-1.45 L2svC
-0.7 L2vC
-0.35 L3cvC
-0.3 L3csvC
-0.25 L2csv
-0.2 L1cv
-0.15 L2cvC L3svC
-0.1 L1csv L1cvs L2csvC L2cvs L3cvsC
0.1 L2vsC
0.15 L1vC
0.25 L2cvsC
0.4 L1svC
-0.45 MVed|by|svC
-0.4 Msaid|in|svC
-0.35 MV|the|svC Mcalled|N|svC Msaid|about|svC
-0.3 MUed|the|svC MVs|that|svC MV|him|svC
-0.25 MN|Q.|svC MUs|a|svC MU|what|svC MVing|his|svC Ma|-|svC Mfor|his|svC Msaid|Q|svC
-0.2 M=3|N|csv M=3|N|csvC M=4|=10|svC M=4|N|svC MUed|how|svC MUed|on|svC MUing|Us|svC MUing|the|svC MU|an|svC MU|is|svC
  MVed|from|svC MVed|it|svC MVs|about|svC MVs|for|svC MV|for|svC MV|he|svC M^|but|cvs M^|then|csv Mcalled|U|svC Mfrom|N|svC
  Mhim|that|svC Mon|N|svC Msaid|at|svC Msaying|the|svC Msay|that|svC Mto|that|svC
-0.15 M=3|-er|svC M=3|-|svC M=3|it|cvC M=4|Q?|svC M=4|that|svC MN|U|svC MUed|all|svC MUed|as|svC MUed|many|svC MUed|their|svC
  MUed|up|svC MUing|N|svC MUly|that|svC MUs|to|svC MUs|what|svC MU|Uly|svC MU|at|svC MU|if|svC MU|there|svC MVed|-ion|svC
  MVed|Ual|svC MVed|for|svC MVed|his|svC MVed|some|svC MVed|with|svC MVer|N|svC MVing|U|svC MVing|her|svC MVing|it|svC MVly|-ed|svC
  MVly|-|svC MVly|Ued|svC MVly|V|svC MVs|-ing|svC MVs|of|svC MVs|to|svC MV|to|svC M^|Q.|csvC M^|Q|cvs M^|Uing|csv M^|and|cvs
  M^|as|csvC M^|his|cvC M^|if|csv M^|on|csv M^|when|csv Mabout|that|svC Mand|that|svC Masked|about|vC Masked|the|svC Masked|to|vC
  Mby|N|svC Mcalled|-|svC Min|which|csvC Mnew|N|svC Mof|N|svC Mon|-ing|svC Msaid|=4|svC Msaid|U|svC Msaid|a|svC Msaid|of|svC
  Msaid|on|svC Msaying|he|svC Msay|about|svC Mthat|N|svC Mthat|the|svC
-0.1 M-al|-s|svC M-|-s|svC M-|N|svC M-|the|svC M=3|N|cvC M=3|Q.|vC M=3|Uing|svC M=3|about|svC M=3|and|svC M=3|that|csvC M=3|that|vsC
  M=3|the|csv M=3|would|svC M=4|the|svC M=6|which|csvC MN|-|svC MUed|-ions|svC MUed|-ion|svC MUed|N|vC MUed|Q.|svC MUed|an|svC
  MUed|before|svC MUed|candidates|svC MUed|her|svC MUed|its|svC MUed|more|svC MUed|one|svC MUed|out|svC MUed|through|svC MUers|-|svC
  MUer|that|svC MUer|to|svC MUing|-ly|svC MUing|N|vC MUing|Uing|svC MUing|out|svC MUions|that|svC MUion|of|svC MUion|to|svC
  MUly|-ed|svC MUs|-er|svC MUs|-s|svC MUs|N|svC MUs|U|svC MUs|in|svC MUs|like|svC MUs|that|svC MUs|the|svC MU|-ion|svC MU|=6|svC
  MU|Ued|svC MU|about|svC MU|as|svC MU|for|svC MU|its|svC MU|i|svC MU|not|svC MU|that|vC MU|them|svC MU|the|vC MVed|-ed|svC
  MVed|=4|svC MVed|Q,|svC MVed|Q.|svC MVed|Ued|svC MVed|Uly|svC MVed|after|svC MVed|a|svC MVed|both|svC MVed|how|svC MVed|in|svC
  MVed|of|svC MVed|support|svC MVed|that|vC MVed|this|svC MVed|to|svC MVed|up|svC MVed|when|svC MVing|-ed|svC MVing|Q!|svC
  MVing|Q.|svC MVing|about|svC MVing|there|svC MVion|N|svC MVs|in|svC MVs|the|svC MVs|with|svC MV|a|svC MV|on|svC MV|over|svC
  M^|-ing|csvC M^|=7|csv M^|=7|csvC M^|N|cvC M^|Q|cvsC M^|and|csv M^|as|csv M^|as|cvs M^|at|csv M^|but|csv M^|for|cvsC M^|in|csv
  M^|it|csvC M^|it|cvC M^|many|csvC M^|not|cvs M^|she|csvC M^|that|cvC M^|this|csv M^|what|cvC M^|when|csvC Mabout|-|vC Mabout|0|svC
  Mabout|her|svC Mabout|its|svC Mafter|N|svC Masked|about|svC Masked|him|svC Mas|a|svC Mas|if|svC Mat|a|svC Mby|-ing|svC Mby|the|svC
  Mcalled|Q,|svC Mcalled|an|svC Mcalled|a|svC Mcalled|her|svC Mformer|N|svC Mfor|-s|svC Mfor|-|svC Mfor|all|svC Mfor|that|svC
  Min|his|svC Mof|Q|svC Mof|his|vC Mof|how|svC Mof|what|svC Monly|that|svC Mon|U|svC Mon|a|svC Msaid|any|svC Msaid|both|svC
  Msaying|Q.|svC Msaying|that|vC Msays|it|svC Msay|-er|svC Msay|-s|svC Msay|they|svC Msupport|among|svC Mthat|she|svC Mthe|-s|svC
  Mthe|-|svC Mthe|N|svC Mtold|that|svC Mto|-er|svC Mto|-|svC Mto|Q|svC Mto|be|svC Mto|her|svC
-0.05 M-ment|that|svC M-|that|vC M=3|-|cvC M=3|-|vsC M=3|Q,|csvC M=3|a|cvs M=3|which|cvC M=4|Q.|vC M=4|a|svC MN|that|vC
  MUal|about|svC MUal|the|svC MUed|as|vC MUed|a|vC MUed|his|svC MUed|over|svC MUed|states|svC MUed|them|svC MUed|this|svC
  MUer|the|svC MUing|a|vC MUing|his|svC MUing|that|svC MUion|about|svC MUion|for|svC MUion|that|svC MUity|to|svC MUly|-s|svC
  MUly|U|svC MUly|to|svC MUment|of|svC MU|-ing|svC MU|-ly|svC MU|among|svC MU|as|vC MU|down|svC MU|of|vC MU|over|svC MVed|-er|svC
  MVed|-ions|svC MVed|=6|svC MVed|N|vC MVed|Uion|svC MVed|against|svC MVed|as|svC MVed|a|vC MVed|during|svC MVed|former|svC
  MVed|last|svC MVed|like|svC MVed|over|svC MVed|people|svC MVing|-|vC MVing|Us|svC MVion|of|svC MVion|that|svC MVly|-ing|svC
  MVly|Uing|svC MVs|-s|svC MVs|its|svC MV|N|vC MV|any|svC MV|of|svC M^|=10|csv M^|=10|cvC M^|N|cvsC M^|Q!|csvC M^|after|csv
  M^|all|csvC M^|asked|csvC M^|at|cvs M^|but|cvC M^|he|cvC M^|he|cvs M^|if|cvC M^|this|cvC M^|when|cv M^|with|csv Mabout|-ion|vC
  Mabout|some|svC Mand|that|csvC Masked|N|vC Masked|to|svC Masked|who|svC Mas|-|svC Mas|Q|svC Mattacks|on|svC Mat|-ing|svC
  Ma|-al|svC Ma|N|svC Mby|a|vC Mcalled|Q|svC Mfor|-|vC Mfor|more|svC Mhe|had|svC Mnot|to|svC Mon|-ion|svC Mon|her|svC Mon|those|svC
  Msaid|one|svC Msaying|-s|svC Msupport|for|svC Mthat|Q.|svC Mthe|-|csv Mtold|-ers|svC Mtold|the|svC Mto|a|vC Mwith|his|svC
0.05 M-|they|svC M-|to|vC M=3|-ing|csvC M=3|Q!|svC M=3|Q?|vC M=3|a|csv M=3|he|cvC M=3|he|vsC M=3|she|cvC M=3|that|vC M=3|who|cvC
  M=4|Q,|csvC MN|if|svC MUal|of|svC MUed|-al|svC MUed|-s|vC MUed|Q,|vC MUed|at|svC MUed|by|vC MUed|his|vC MUed|in|svC MUer|N|svC
  MUing|former|svC MUing|that|vC MUs|of|vC MUs|voters|svC MU|-'s|svC MU|-er|svC MU|-ions|svC MU|0|svC MU|N|vC MU|Us|svC MU|it|svC
  MU|no|svC MU|that|svC MU|they|svC MU|this|vC MU|voters|svC MU|whether|vC MVed|-ive|svC MVed|him|vC MVed|how|vC MVed|more|svC
  MVing|-s|svC MVing|-|svC MVing|about|vC MVing|her|vC MVing|its|svC MVing|that|vsC MVing|what|svC MVly|said|svC MVs|the|vC MV|-|vC
  MV|about|svC MV|as|svC MV|that|svC M^|-ly|csv M^|=10|cvsC M^|Q,|cv M^|about|cvs M^|after|cvs M^|a|cvs M^|her|csv M^|his|csv
  M^|of|cvs M^|one|cvC M^|she|csv M^|there|cvs M^|the|cvC M^|this|cvs M^|what|csvC M^|while|csv Mabout|-s|svC Mabout|how|svC
  Mabout|whether|vC Mand|N|cvC Masked|a|svC Masked|if|svC Masked|of|svC Mas|the|svC Mas|the|vC Mat|N|svC Mcalled|that|svC
  Mfor|-ing|svC Mher|-|svC Min|the|svC Mmonday|that|svC Mof|her|svC Mon|-|vC Mon|N|vC Mon|Uing|svC Mout|that|vC Msaid|-ers|svC
  Msaid|that|vC Msaid|those|svC Msaid|would|svC Msaying|she|svC Msays|-ing|svC Msays|N|vC Msays|U's|svC Mtime|that|svC Mto|V|svC
  Mto|what|csvC Mvoters|that|svC Mwhile|N|cvC Mwith|N|svC Mwrote|that|svC
0.1 M-er|that|svC M-s|that|svC M-|a|svC M-|his|svC M=3|-s|svC M=3|0|vsC M=3|a|csvC M=3|a|cvC M=3|if|svC M=3|the|csvC M=3|the|cv
  M=3|which|cvs M=4|Q|svC M=4|to|svC MN|about|svC MN|he|svC MN|she|svC MN|they|svC MN|whether|vsC MUed|-er|svC MUed|Q,|svC
  MUed|down|svC MUed|to|vC MUed|which|svC MUer|not|svC MUing|-|svC MUing|Uly|svC MUing|an|svC MUing|his|vC MUions|that|vC
  MUion|that|vC MUment|that|svC MUs|-ing|svC MUs|Q.|svC MUs|an|svC MUs|her|svC MUs|it|svC MUs|that|vC MU|N|svC MU|Q.|svC MU|a|vC
  MU|his|svC MU|his|vC MU|of|svC MU|she|svC MU|some|svC MU|to|svC MU|whether|svC MVed|-ly|svC MVed|Q!|svC MVed|Uer|svC MVed|at|svC
  MVed|one|svC MVed|she|svC MVed|their|svC MVed|them|svC MVed|those|svC MVers|N|svC MVer|the|svC MVer|to|svC MVing|a|svC
  MVing|him|svC MVion|the|svC MVs|-|svC MVs|N|svC MVs|an|svC MVs|to|vC MV|-|svC MV|an|svC MV|this|svC MV|whether|svC M^|=10|csvC
  M^|Q!|cvs M^|Q?|csvC M^|Q?|cvsC M^|all|cvC M^|at|csvC M^|her|cvs M^|his|cv M^|in|cvs M^|many|csv M^|many|cvC M^|more|csv M^|on|cvs
  M^|some|cvC M^|they|cvC M^|this|csvC M^|to|csv M^|to|csvC Mabout|her|vC Mabout|it|svC Mabout|their|svC Mabout|what|vC Mand|who|cvC
  Masked|N|svC Masked|how|svC Mcalled|N|vC Mcalled|Q.|svC Mcalled|on|svC Mcalled|the|svC Mcalled|the|vC Mfor|-er|svC Mfor|N|svC
  Min|N|svC Mnight|that|svC Mof|-ion|svC Mof|-|svC Mof|a|svC Mon|his|svC Mout|N|svC Mout|a|svC Mout|that|svC Msaid|more|svC
  Msaying|a|svC Msaying|his|svC Msays|his|svC Msays|its|svC Msays|there|svC Msay|-|svC Msay|for|svC Msay|it|svC Msupporters|that|svC
  Msupport|N|svC Mto|-ing|svC Mto|a|svC Mtuesday|to|svC Mwrote|a|svC Myear|that|svC
0.15 M-|he|svC M-|that|svC M0|that|svC M=3|-s|cvC M=3|-s|vsC M=3|=10|svC M=3|N|cvs M=3|Ving|svC M=3|the|vsC M=3|to|svC MUed|-|svC
  MUed|Q|svC MUed|against|svC MUed|to|svC MUing|for|svC MUing|whether|svC MUs|-ion|svC MUs|about|svC MUs|for|svC MU|-|vC MU|by|svC
  MU|her|svC MU|other|svC MU|their|svC MU|the|svC MU|where|svC MVed|about|svC MVed|as|vC MVed|they|svC MVed|what|svC
  MVed|whether|svC MVing|-er|svC MVing|-ing|svC MVing|N|svC MVing|Q|svC MVing|he|svC MVing|on|svC MVion|to|svC MVly|U|svC
  MVly|Ved|svC MVly|Ving|svC MVs|-ion|svC MVs|any|svC MVs|a|svC MVs|he|vC MVs|their|svC MVs|what|svC MVs|will|svC MV|U|svC
  MV|her|svC MV|they|svC MV|the|vC M^|-ly|cvs M^|N|cv M^|Q,|cvsC M^|Q?|csv M^|if|csvC M^|in|cvsC M^|the|cvs Mabout|Uing|svC
  Mabout|one|svC Mabout|what|svC Magainst|the|svC Masked|which|vC Mfor|0|svC Mfor|a|svC Mfor|the|svC Min|what|csvC Mon|-s|svC
  Mon|-|svC Mon|all|svC Mon|what|svC Mout|his|svC Msaid|-al|svC Msaid|-ing|svC Msaid|-|svC Msaid|her|svC Msaid|if|svC Msaid|she|svC
  Msaid|some|svC Msaid|was|svC Msaid|were|svC Msaying|-|svC Msaying|they|svC Msays|-s|svC Msays|he|svC Msays|the|svC Msay|she|svC
  Mto|Us|svC Mto|Us|vC Mto|U|svC Mtuesday|that|svC
0.2 M-|to|svC M=3|Q?|svC M=3|many|cvC M=4|Q!|svC M=4|Q,|csv M=6|that|svC MUed|N|svC MUed|Us|svC MUed|some|svC MUing|to|svC MUs|-|svC
  MU|all|svC MU|him|svC MVed|Us|svC MVed|U|svC MVed|her|svC MVed|he|svC MVed|new|svC MVing|N|vC MVing|how|svC MVing|the|svC
  MVs|-er|svC MVs|he|svC MV|-s|svC MV|it|svC M^|Q,|csvC M^|but|csvC Mabout|-ing|svC Mabout|N|vC Mabout|his|vC Masked|-|svC
  Masked|-|vC Masked|whether|vC Mdebate|that|svC Mof|-ing|svC Mover|the|svC Msaid|he|svC Msaid|his|svC
0.25 M=3|N|vsC M=3|Q.|svC M=4|Q.|svC MUed|not|svC MVed|him|svC MVed|that|svC MVed|the|svC MVing|to|svC M^|he|csv M^|the|csv
  M^|the|csvC Masked|if|vC Mas|a|vC Mcalled|him|svC Mcalled|it|svC Minterview|that|svC Msaid|-s|svC Msaid|it|svC Msays|N|svC
  Msay|N|svC Msay|the|svC Mwas|that|svC
0.3 M=3|the|cvC M=3|which|csv MUed|about|svC MUed|that|svC MUly|Ued|svC MUs|his|svC MVed|Uing|svC MVed|its|svC MV|N|svC M^|N|csv
  M^|Q!|csv Madded|that|svC Mcalled|for|svC Mweek|that|svC
0.35 M=3|Q|svC MU|in|svC MVed|N|svC Msaid|N|svC
0.4 M=3|which|csvC Msaid|-ed|svC
0.45 MN|that|svC
0.5 Msaid|the|svC
-0.85 OVing|svC0
-0.5 Ois|svC2 Owas|svC1
-0.45 O=3|svC1 OVion|svC0 Osaying|svC0
-0.4 OUion|svC0
-0.35 OUal|svC0 OUment|svC0 OV|csv0 Oand|svC1
-0.3 OQ.|cvs1 OUed|svC0 OUing|svC0 OU|svC0 Osupport|svC0
-0.25 O-ly|svC1 O-|svC5 O-|svC6 O=3|cvs2 ON|cvsC1 OU|csvC0 Owas|svC2
-0.2 O-ed|svC1 O-er|svC6 O-s|svC6 O-|svC4 OVing|csv0 OVs|svC4 OVs|svC6 Oare|svC2 Odid|svC1 Ohad|svC2 Oin|svC6 Ois|svC4 Omade|svC0
  Omay|svC2 Onot|svC2 Oshould|svC2 Otold|svC0 Oto|svC6 Owould|svC1 Owould|svC6
-0.15 O-ed|svC2 O-ing|svC6 O-ly|svC3 O-|cvs1 O-|cvsC1 O=3|svC2 O=5|vsC6 O=6|cvsC2 O=6|svC1 O=6|vsC2 ON|cvs1 OUed|csvC0 OUer|svC1
  OUions|svC0 OVed|csvC0 OVly|svC6 OV|svC0 Oand|svC6 Oby|svC1 Odid|svC6 Ohas|csv1 Ojust|svC1 Olast|svC3 Otold|svC3 Otuesday|svC1
  Owill|svC2 Owill|svC3 Owill|svC6
-0.1 O-ed|csvC6 O-er|cvs1 O-er|svC1 O-ion|svC2 O-s|svC1 O-s|vsC2 O-|svC2 O-|vsC2 O=3|csvC3 O=3|cvsC2 O=3|svC5 O=3|vsC6 O=5|svC6
  O=8|svC1 ON|svC6 OUed|csv0 OUers|svC0 OUion|csv0 OUity|svC0 OUs|svC4 OVing|csvC0 OVing|svC6 OVs|svC0 Oand|svC3 Oasked|csv0
  Oattacks|svC0 Ocalled|svC0 Ocalled|svC6 Ocampaign|svC2 Ocould|svC6 Oin|svC3 Oin|svC5 Omay|svC1 Omay|svC6 Oof|cvs1 Oof|svC6
  Oon|svC3 Osaid|svC0 Osays|csv0 Osay|svC6 Ostill|svC2 Oto|svC3 Oto|svC4 Oto|svC5 Owas|csv1 Owas|csvC1 Owas|svC4 Owas|svC5 Owas|svC6
  Owere|svC6 Owould|svC3
-0.05 O-ed|svC5 O-er|cvsC1 O-er|svC2 O-ing|svC1 O-ing|svC3 O-ly|svC2 O-ly|svC6 O=3|vsC1 O=5|cvs6 O=6|cvs2 OQ|svC6 OUer|svC2
  OUing|csv0 OVed|csv6 OVed|svC0 OVion|csv0 Oalso|svC4 Oeven|svC6 Ofor|cvs1 Ohave|csv2 Ohave|csvC1 Oin|svC1 Oin|svC4 Ois|csvC1
  Ois|svC3 Olast|svC6 Omade|svC6 Onot|svC1 Oof|cvsC1 Oon|svC2 Otold|svC6 Oto|cvs1 Oto|cvsC1 Oto|cvsC2 Oweek|svC1 Owere|svC3
  Owho|cvs1
0.05 O-ed|svC4 O-|svC3 O=5|vsC1 O=6|svC2 OUed|svC1 OUive|svC0 OUs|svC0 OUs|svC6 OVs|csv0 OVs|svC3 OV|csvC0 Oadded|csv0 Oalso|csv1
  Oand|cvsC1 Oare|svC3 Oare|svC5 Oeven|svC1 Ohas|svC3 Oin|cvs1 Ois|csv1 Olast|svC2 Osaid|csvC4 Osaid|vsC6 Osays|csvC0 Owho|cvsC1
  Owill|svC5
0.1 O-ed|svC6 O-ing|cvs1 O=3|csv6 O=5|cvs5 OUly|csv1 OUly|svC1 OUly|svC3 OUly|svC6 OUs|csvC0 OU|csv1 OU|svC1 OVed|csv0 OVed|csvC6
  OVers|svC0 Oadded|svC2 Oall|svC1 Oand|svC2 Oare|svC6 Oas|cvsC2 Obe|svC1 Oboth|svC1 Ohad|svC6 Ohas|svC1 Ohas|svC5 Ois|svC1 Oon|cvs1
  Oon|cvs2 Osaid|csvC0 Othis|svC2 Owrote|csvC0
0.15 O-s|cvs1 O-|svC1 O=3|svC3 O=3|vsC2 O=5|cvsC2 O=6|svC6 OQ.|cvsC1 OUed|svC4 OUly|svC5 OVed|svC1 OVly|svC1 Oadded|csvC0 Oalso|svC2
  Oalso|svC5 Oalso|svC6 Ocan|svC1 Ofirst|svC1 Ohas|svC4 Ohas|svC6 Ohave|svC4 Ohave|svC5 Oin|cvsC1 Omade|svC1 Omade|svC2 Osays|svC0
  Osay|csvC0 Otold|csv0 Owere|svC1 Owhether|vsC2 Owrote|csv0
0.2 OUer|svC0 OUer|svC6 OUs|svC3 OU|svC4 Oalso|svC3 Ocould|svC2 Odid|svC2 Odid|svC3 Ofirst|svC6 Ohave|svC2 Osaid|csv0 Osaid|csvC6
  Osays|svC2 Osay|svC0 Ostill|svC1 Oto|svC1 Owas|svC3
0.25 O$|cvs1 O=3|svC6 OUed|svC2 OUed|svC3 OU|svC3 Oadded|svC0 Osays|svC3 Osay|csv0 Othen|svC1
0.3 O=3|svC4 OUed|svC6 OVed|svC3 OVed|svC4 Ohave|svC3 Oon|svC6 Osaid|svC5
0.35 O=5|cvs2 OU|svC2 Oasked|svC0 Obeen|svC1 Osaid|svC3
0.4 OVed|svC6 Oare|svC1 Ohave|svC1 Osaid|svC6
0.45 OVed|svC5 Oalso|svC1 Osaid|svC2
0.55 OVed|svC2
0.7 O=5|cvs1
0.75 Osaid|svC4
0.9 O=5|cvsC1
-0.75 Qit'ssvC
-0.6 QandsvC Qit’ssvC
-0.4 QdespitesvC QinsvC QyetsvC
-0.35 QbutsvC QlastsvC Qtrumpcsv
-0.3 QcomeysvC QhoweversvC QnobodysvC Qobama'ssvC QstillsvC Qthere'ssvC QtosvC
-0.25 QassvC QchristiesvC QcnnsvC Qcruz'ssvC Qeditor’ssvC QegglestonsvC QfrancissvC QhassvC QheresvC QhiscsvC QinsteadsvC QiowasvC
  QpencesvC QpollsterssvC QrussiasvC QthatsvC QtrumpcsvC QwashingtonsvC Qwhocsv
-0.2 Q,svC QalthoughsvC QamericansvC QanyonesvC QaresvC QbroaddricksvC Qdon'tsvC QdonaldsvC Qdon’tsvC Qfactcheck.orgcvs
  QgingrichcsvC QgraysonsvC QhavesvC QincludingsvC QissvC Qitscvs Qlet’ssvC QlovesvC QmanafortcsvC QmanafortsvC QmccainsvC
  QobamacsvC QorganizerssvC QsanderscsvC QsomevsC QsurveymonkeysvC Qthat'ssvC Qthat’ssvC Qtrump'ssvC QtrumpsvC QvanderslootsvC
  QvirginiasvC QwecsvC QwithsvC
-0.15 Q(svC Q39svC QalliessvC QamericasvC QarabiasvC Qarizona'ssvC QbeckcsvC QbuzzfeedsvC Qbycvs QcanovasvC QclarksvC QdepartmentsvC
  Qdoesn’tsvC QeditorialsvC QexitcvsC QfirstsvC QforbessvC QforsvC QgodsvC QhavingsvC Qjohnson'ssvC QkennedysvC QlikesvC QmadesvC
  QmasoncvsC QmemberssvC QmendozasvC QorlandosvC QorwellsvC Qpalmiericsv QpartsvC QreagansvC Qsanderscsv QsanderscvsC QschoolsvC
  Qshecvs QspeakingsvC QtenneysvC QtheresvC QthoughsvC QthreesvC QtoomeysvC Qu.s.svC QwallnausvC Qwascsv QweinersvC QwelchcsvC
  QwhysvC QwillsvC
-0.1 Q000svC Q60svC QalmostsvC QamericanssvC QanysvC QatsvC QbennettcvsC QbernardinosvC Qblackwellcsv Qbloombergcsv QblumenthalsvC
  QbrainardsvC QbysvC QcacherissvC QcandidatessvC QcansvC Qclinton'scsvC QclintonsvC QcorkercsvC QcoxsvC QcruzcsvC QcruzsvC
  Qdevinecvs Qdidn’tsvC QdurbinsvC QebelingcsvC QemanuelsvC QemployerssvC QexitsvC QfewsvC QfittonsvC QfromsvC QgooglesvC
  Qgraysoncsv QguerrerosvC QhadsvC Qhercvs QhowsvC QindiasvC QinternationalsvC QinternetsvC Qiscsv QisissvC QjustsvC QleaderssvC
  QmakingsvC QmaliksvC QmcconnellsvC QmexicosvC QmillissvC QmississippisvC QmoscowsvC QmuchsvC QnearlysvC Qnewcvs QnowsvC Qobamacvs
  QofsvC QoftensvC QohiosvC QolivierisvC QonecsvC QotherscsvC QpalinsvC QparissvC QpelosisvC Qpencecsv QpercentsvC Qpew’ssvC
  QpodestasvC Qpoliticocvs QpompeosvC QpostsvC QramossvC QreporterssvC QrepublicanssvC QrosssvC QryancsvC Qryan’ssvC QsalcedasvC
  Qsanders'ssvC Qsantilli'ssvC QscarboroughsvC Qsextoncsv QsextonsvC QsixsvC QsosvC QspokesvC QstatesvC QtakesvC Qthere’ssvC
  QtheycsvC QthissvC Qtocvs QtrumpcvsC QvoterssvC QwassvC QwelchcvsC QweresvC QwhateversvC QwheresvC QwhilesvC QwhomsvC QwithinsvC
  QwithoutsvC QwouldsvC QyoucsvC
-0.05 QallensvC Qaxelrodcsv QbacksvC Qbancsv QbasedsvC QbidencsvC QbondsvC Qbushcsv QcaliforniasvC QcarolinasvC QcbssvC Qchristiecsv
  Qclintoncvs QcoopersvC QcouldsvC Qearnestcsv QfamiliessvC QfoursvC QgetsvC QgivensvC QgrassleysvC QgreenbergsvC QhampshiresvC
  Qhavecsv QhenrysvC QhughessvC Qincsv QlewandowskisvC QlewsvC Qmccaincsv QmillersvC Qnewscvs QnewsvsC QofcsvC QofficerssvC
  Qorszagcvs QpennsylvaniasvC QpollaksvC QpresidentsvC QquestionssvC QradiosvC QraisingsvC QrandolphsvC Qrepublicanscsv QroffmansvC
  QroofsvC Qrubio’ssvC Qsanderscvs QsecuritysvC QsentsvC QsomethingsvC QsuchsvC QtodaysvC QtoddsvC Qwarrencsv Qwasn’tsvC QwaterssvC
  QwhensvC QwomensvC
0.05 Q14svC Q46svC QabedinsvC Qacsv QallergansvC Qanothercsv QanvsC QbakercvsC Qbennett’ssvC QblackwellcsvC QbondcsvC Qbozellcsv
  QbuchanancsvC QbuchersvC QbyrnesvC QcameronsvC QcardinsvC QclarkcsvC QclintoncvsC Qclinton’ssvC QcongresssvC Qcruzcsv
  QdemocratssvC QdoylesvC QearnestcsvC QeffronsvC QestrosisvC QfemalesvC QgermanysvC QgopsvC QguardiansvC QhainessvC Qhe’ssvC
  QhimsvC Qholtz-eakincsvC QicsvC QimmigrationsvC QitcsvC QjacobscsvC QjohnsvC QjoycesvC QkarimisvC Qkasich’ssvC QkellysvC Qlawcsv
  QlawmakerssvC QlevellsvC QliberalsvC QlongtimesvC Qlopez-canterasvC QlopezsvC QlousvC QmcgintysvC QmilitarysvC QminassiansvC
  QmorrisonsvC QmuslimsvC QninesvC Qofficialscvs QpacsvC Qpeoplecsv QperezsvC QphillipssvC QpoliticosvC Qpresscvs QpriebussvC
  QprosecutorssvC QrendellcvsC Qricecvs QrncsvC Qryancsv Qseveralcvs QsmithcvsC Qsomecsv Qsourcescvs QsourcessvC QsperryvsC
  Qstatecvs QstreetsvC QtalksvC QthecvsC QthesesvC QthielsvC Qthreecvs QtimesvC Quniversitycvs QvaticansvC QwebersvC QwhocsvC
  QwynnsvC QxisvC QzimmermansvC Qzuckercsv
0.1 Q13svC QacostasvC QadelsonsvC QalisvC QanalystssvC QancvsC QanothersvC QanthonycsvC QaxelrodcsvC QbabarsvC QbelchersvC Qbidencsv
  QbillionairesvC QbloombergsvC QbobsvC QbristowsvC QbrockovichsvC Qcampaigncsv QcarlysvC QcarrsvC Qcarson’ssvC QclintoncsvC
  QclintonvsC Qcnncvs QcohnsvC QcolemansvC QcollinssvC Qcommissioncvs QconservativesvC QconwaysvC QcriticssvC QdesantissvC QdoessvC
  QexpertssvC QfallonsvC QfbisvC QfeinsteinsvC QfindingssvC QforeignsvC Qformercsv QfoxsvC Qfrance’ssvC QfrankcsvC QgedrichsvC
  Qgingrichcsv QgoresvC QgorkasvC QgrandisvC Qgrassleycsv Qgrayson'ssvC QhassansvC QhecsvC QhedgecsvC QhedgesvC QhersvC Qhiscvs
  QhollandesvC QhuertasvC QindianasvC QinsidersvC QinvestigativesvC QitssvC Qi’vesvC QjohnsoncsvC QjonessvC QjournalismvsC Qlet'ssvC
  QmahersvC QmajoritiessvC QmaloysvC Qmark-viveritosvC QmenendezsvC QmercurysvC QmillennialssvC QneithersvC Qnewscsv QnuclearsvC
  Qnumerouscvs QonlysvC QotherssvC Qo’malleysvC QpaulsvC Qpeoplecvs QperrysvC QpetraeussvC QpiersonsvC Qpoliticocsv QputinsvC
  QreevessvC QrepublicancvsC Qright-wingsvC Qromney'ssvC QrubiocsvC QrubiosvC QsantillisvC QscheidlersvC QscottsvC QsecretarysvC
  QsextoncsvC QsharptonsvC Qshe'ssvC Qshecsv QshecsvC QshermansvC QsherrysvC QsimassvC QsmithsvC QsomecsvC QsperlingsvC
  QspokesmancsvC QstaffsvC QstatessvC QstevenscsvC Qstevenscvs QstonesvC QstrategistssvC QsurveysvC QtestersvC Qthecsv QtheirsvC
  Qthey’resvC QtrumpvsC QvirtuallysvC QweaversvC Qwe’vesvC QwhosesvC QwilcoxsvC QwilliamssvC QwilsonsvC
0.15 Q2013svC Qacvs QaidessvC QallsvC Qancvs QansvC QaxelrodsvC QbennettsvC QblasiosvC Qbothcvs QbothsvC QbradleysvC QbrafmansvC
  QbrookssvC Qclintoncsv QcordiscosvC QcountysvC QcurielsvC Qdemocraticcsv Qdemocraticcvs QearlysvC QearlyvsC QeconomistssvC
  QepsteinsvC QfederalsvC QformersvC QgarincsvC QgowdysvC Qgowdy’ssvC QgrobergsvC QhewittsvC QhousesvC QhowardsvC QhuckabeesvC
  QinvestorssvC QisvC QjacobssvC QjewishsvC QkainesvC QkhalifsvC QlawsvC QmacklersvC Qmanafortcsv QmattersvC QmcauliffesvC
  QmitchellsvC QnelsonsvC Qobama’ssvC Qofficialscsv QofficialssvC QothersvC QpalmierisvC QparadissvC QpartysvC QpodliskasvC
  Qpodliska’ssvC QpragersvC QpresidentialsvC QprimarysvC QretiredsvC QsaldanasvC QschillingsvC QschoensvC Qshe’llsvC QskellysvC
  QspokesmansvC QstarrsvC QthecsvC Qthey'resvC QtimessvC QtrumkasvC Qtrumpcvs Qtwo-thirdssvC QunionsvC QvigueriesvC QwalkersvC
  QwikileakssvC
0.2 QauthoritiessvC QautorsvC QavsC QblackwellsvC QbraynardsvC QbryantsvC QcarsonsvC QcornynsvC QcrosssvC QcubansvC QcurrentsvC
  QdevinesvC QenvironmentalistssvC QformercsvC QfranksvC QhannitysvC QhundredssvC QkasichsvC QlimbaughsvC QmoresvC QmurphysvC
  QphiladelphiasvC QpolicesvC QpoliticianssvC QrendellsvC QromneysvC Qrubio'ssvC QschlaflysvC QsomecvsC QyousvC
0.25 QashsvC QattorneyssvC QbushsvC QchiefsvC QconservativessvC QdavissvC QeachsvC Qformercvs QginsburgsvC QhissvC QmostsvC QnewsvC
  QpeoplesvC QprivatesvC QrecentsvC QsanderssvC QsullivansvC QthesvC QtheysvC QwatchsvC
0.3 QaboutsvC QasvC QbandsvC QbecksvC QbrownsvC QdemocraticsvC QmanycsvC QnewssvC QnonesvC QobamasvC QonesvC QpublicsvC QreidsvC
  QseveralsvC QsupporterssvC QthevsC
0.35 QboltonsvC QhesvC QpollssvC QwhosvC
0.4 QshesvC QwesvC
0.5 QmanysvC QsomesvC
-0.45 R11svC
-0.4 R01cvs
-0.35 R00csvC R01svC
-0.25 R00csv R00cvsC R11cvs
-0.2 R00svC R10svC
-0.15 R10vsC
-0.1 R00cvs R11cvsC
-0.05 R01csv
0.1 R10csv
0.35 R00vsC
0.45 R10cvsC
0.55 R10cvs
-0.25 Soppos
-0.2 Ssupport
-0.15 Sadd Sclaim Sdescrib Ssay Sshow Sworry
-0.1 Saccord Saim Sattack Sback Sbeliev Scit Sconcern Sendors Sexplain Shop Sknow Slook Srecommend Srefus Ssee Sstory Stalk Swant
  Swrot
-0.05 Salarm Sarticulat Sattention Sconced Sconclud Scondemn Sconsider Sconvinc Sdiscus Seager Sendorsement Sfavor Sfocus Shighlight
  Sinsist Sinterpret Sissu Spersuad Spoint Spromis Spropos Spush Sread Sreferr Sremember Sreveal Ssentenc Sskeptical Sstatement
  Ssuggest Stell Stweet Svot
0.05 Sargu Sassail Sassert Sbelief Sblast Sboo Scriticiz Sdenounc Sfootag Sforecast Snam Spivot Spress Sreply Ssaid Sspeculation
  Stestify
0.1 Saccus Sapprov Sassumption Sattribut Scontinu Scriticism Sencourag Sformally Simply Sintend Squestion Srecall Srecogniz Sregard
  Srenew Srequest Sstat Stitl Surg
0.15 Sannounc Sassertion Sassum Scharg Sdeem Sdoubt Sseen Swidely
0.2 Scomplaint Slabel
0.25 Sask Sfear
0.3 Sexpect
0.35 Sreportedly
0.45 Sappear Sknown Sseem
-0.45 Uthat
-0.3 UU
-0.25 U- Uhis
-0.2 Uhad
-0.15 U=3 UQ, UUs Ubeing Uby Uhe Uwho
-0.1 U-al U0 UN Ualso Ube Umore Unot Upresident Ushe Uthen Uthey Uto Uwhat Uwill
-0.05 U-er U-ive UUment Uan Ucan Ufor Ufrom Uhas Uher Umade Uthose Uwell
0.05 UUing Ua Ucandidate Umay Uthe
0.1 U-'s U-ed UQ. UUed UVly Ubeen Uit Uno Uone Uthem Uwhich Uwould
0.15 U-ing U-s U=6 U^ Uare Ubut Uis Uwas
0.2 Uof
0.25 Unow
0.3 U-ly Uwhen
-0.5 V2svC
-0.4 V0vC
-0.35 V0svC V1svC
-0.3 V0csv
-0.25 V0cv V0cvC V1csvC
-0.2 V0cvs
-0.15 V1cvC V1vC
-0.1 V2csv V2csvC V2cvs V2cvsC
-0.05 V2cvC V2vC
0.05 V0cvsC V1cvs
0.1 V1csv
0.15 V1cvsC
-0.6 W2svC0 W3cvs0
-0.5 W1svC0
-0.4 W3svC0
-0.35 W1cvC0
-0.3 W1vC0 W3svC1
-0.25 W1cvC1 W2vC1
-0.2 W0cv0 W1csv0 W1csvC0 W3cvC1
-0.15 W1cv0 W1svC1 W1vC1 W2csvC1 W2cvsC1 W3csvC1 W3vC1
-0.1 W1csvC1 W1vsC0 W1vsC1 W2csvC0 W2vC0 W3csv0
-0.05 W0csv0 W1cvs0 W2cv0 W2cvsC0 W2svC1 W3vC0
0.05 W0cvC0
0.1 W0vC0 W3vsC1
0.15 W0cvsC0 W3cv0
0.2 W0vsC1
0.3 W0cvsC1 W0svC0
0.35 W0csvC1 W0cvC1
0.4 W0vC1
0.45 W0cvs0
0.5 W0svC1
-1.35 X
-0.8 Xx
-0.55 Xp
-0.5 X1
-0.45 Xr
0.5 X1r
-0.75 Y1rsource,|cue,|content
-0.65 Y1quotation,|source,|cue
-0.55 Y1pquotation,|cue,|source
-0.5 Y1psource,|cue,|content
-0.45 Y1pcontent,|cue,|source
-0.35 Y1according|to|source,|content Y1passive|cue,|source,|content Y1source,|cue,|content
-0.3 Y
-0.25 Y1content,|source,|cue Y1content|according|to|source Y1content|around|according|to|source
-0.15 Y1content|around|source|and|cue Y1ppassive|cue,|source,|content Y1rpassive|cue,|source,|content
-0.1 Y1content,|cue,|source
-0.05 Y1rcontent|around|according|to|source
0.05 Y1rcontent|around|source|and|cue
0.1 Y1paccording|to|source,|content Y1rcontent,|source,|cue Y1rcontent|around|cue|and|source
0.15 Y1quotation,|cue,|source Y1raccording|to|source,|content Y1rcontent|according|to|source Y1rquotation,|cue,|source
0.2 Y1pquotation,|source,|cue
0.25 Y1pcontent|around|source|and|cue Y1source|goes|on,|content
0.35 Y1rsource|goes|on,|content
0.5 Y1pcontent|according|to|source
-0.6 Z001svC Z003svC
-0.5 Z102csvC
-0.45 Z003csv
-0.4 Z001csv Z002svC
-0.35 Z003vC Z103svC
-0.3 Z002vC Z003cvs
-0.25 Z003csvC Z103vsC
-0.2 Z103csvC
-0.15 Z001cv Z001vC Z002cv Z003cvsC Z013csvC Z103cvC
-0.1 Z001vsC Z002cvC Z002vsC Z003cvC Z013csv Z013vC Z102csv Z102cvsC Z111cv
-0.05 Z002csv Z012cvC Z013cvC Z103cv Z103cvsC
0.05 Z001cvs Z012csvC Z013vsC
0.1 Z003vsC Z012csv Z012svC Z112cvsC
0.15 Z012vC Z102cv Z113svC
0.2 Z103csv
0.25 Z013cvsC Z111vsC Z113vC
0.45 Z111csv
0.55 Z111svC
0.65 Z112csvC
-0.55 aappear|svC
-0.4 aseem|svC
-0.3 acaptur|svC aknown|svC areportedly|svC areport|csvC
-0.25 alook|svC aprov|svC atitl|svC atri|svC
-0.2 aapologiz|svC aattention|svC acoin|svC acriticism|svC adecid|svC adisplay|svC aexplain|cvs aforcefully|svC ainvestigat|svC
  aopen|svC apaint|svC arealiz|svC aremind|svC aseen|svC athink|csvC
-0.15 aaccord|svC aadopt|svC aappear|csv aargu|csv aask|cvs aassur|svC aattempt|svC acall|csv acall|cvC acharg|svC aclash|svC
  aclear|svC acomplaint|svC acriticism|csv acriticiz|csv adismis|svC adrew|svC aendur|svC aexplor|svC afocu|svC agiv|svC ahop|cvC
  aknow|csvC alobby|svC amount|svC aofficially|svC aoppos|cvC apass|svC aproceed|svC aprovid|svC areferr|cvC arely|svC arenew|svC
  asaw|svC ascar|svC aseem|csv asought|csv aspeculation|svC astuck|svC aturn|svC aunleash|svC aview|svC
-0.1 aaddress|svC aadd|cvC aadd|svC aadmission|svC aagre|csv aallegation|svC aalway|svC aaren't|svC aarticulat|svC aask|csv aask|svC
  aassumption|svC abeam|svC aboo|svC acareful|svC acelebrat|svC aclaim|vC aconfidenc|svC aconfirm|cvC aconsensu|svC aconsider|vC
  acontention|svC adebat|svC adeclin|csv adeliver|svC ademonstrat|svC adescrib|vC adiscover|svC adrov|svC aembrac|svC aencourag|svC
  aendors|vC aenjoy|svC aevenly|svC aexecut|svC aexpect|cv aexpect|svC afiercely|svC agoe|svC ahammer|svC ahasn't|svC ahir|svC
  ahitt|svC ainability|svC aintroduc|svC aknown|csv alaunch|svC alean|svC alearn|svC alinger|svC alook|vC amaintain|svC aminc|svC
  amind|svC anotic|svC aoptimistic|svC apick|svC apromis|csv arefus|csvC arepeat|csv areply|csv aresist|svC aresonat|svC arevis|svC
  aroutinely|svC asaid|cvsC asaid|svC asay|cvC ashow|vC aslid|svC asound|svC aspark|svC aspok|svC astory|vC astruck|svC
  asupporter|svC asupport|vC atend|svC atold|svC aunclear|svC aunderstand|svC awant|vC awatch|svC awill|svC aworry|vC ayell|csvC
  ayield|svC
-0.05 aaccusation|svC aagain|svC aannounc|csvC aappear|cv aaros|svC aassail|svC aattack|csvC aattack|vC aback|svC aback|vC
  abelief|svC acall|cv acast|svC acenter|svC acit|vC aclear|cvC aconced|vC aconcern|vC acontrast|svC acover|svC adeclar|cvs
  adedicat|svC adisagreement|svC adisclos|cvC adon't|svC aecho|cvsC aexpect|csv aexpect|csvC aexplain|vC afavor|svC afocus|svC
  afocus|vC afury|svC agoal|svC agrant|svC aidentify|vC aignor|svC aissu|csv aknew|svC aknow|vC alabel|svC alater|svC alearn|csv
  alist|vC alook|csv amention|vC amisstat|svC anam|vC aoften|svC aoppos|csvC aoppos|vC apersuad|vC apivot|svC aplac|svC apledg|cvC
  apreviously|svC apromis|cvC apropos|csv aprotest|svC arais|svC aread|csvC arecall|csvC arecommend|cvC arefus|csv arefus|vC
  aregard|svC areluctanc|svC aremember|cvC areport|cv areport|cvC arous|svC arumor|svC asaid|vC asaid|vsC asay|csv asay|vsC
  aseem|csvC aseen|csv asee|vC aself-describ|svC ashout|svC ashow|svC asign|svC askeptical|vC aslash|svC astatement|vC astat|svC
  astory|svC astrongly|svC asuggest|vC asupport|cvC atalk|csvC athreaten|vC athrew|svC atip|svC aunanimously|svC aunderestimat|svC
  aunderscor|svC aunload|svC aveer|svC avot|vC awidely|svC awrit|svC
0.05 aadamant|svC aadd|csv aadmiration|svC aam|svC aannounc|cvC aanswer|svC aanxiety|svC aargu|vC aask|cvC aask|vsC aassert|vC
  aassum|svC abeliev|csvC ablast|vC abrag|svC acall|svC achant|vC acomment|svC aconclud|csv aconsider|cvC acontinu|csv acontinu|cvC
  aconvinc|svC acounter|svC acriticis|svC adeclar|cvC adeclar|svC adecry|svC adenounc|vC adetail|svC adisclos|vC adiscuss|svC
  adoubt|svC adubb|svC aecho|cvs aenvision|svC aestimat|csv aexplain|csv aextoll|svC afelt|svC afocus|csv afootag|vC afound|csv
  afun|svC agush|svC aherald|svC aidentify|cvC aindicat|svC ainterest|svC ainvalidat|svC ajustify|svC aliken|svC alist|cvC
  amystify|svC anam|svC anot|cv aoffer|svC aorder|svC aoutlin|svC apass|cv aposition|svC aprais|vC apreach|svC aprivately|svC
  apromis|csvC apush|svC aquestion|vC areaffirm|svC arebuk|svC arecall|csv arecall|cvC arecommend|svC areferenc|svC areleas|csv
  areleas|cvC aremember|csv aremember|svC areply|svC aretweet|svC arul|svC asaid|csv asay|cvs aseem|cv aself-describ|vC asent|svC
  asignal|svC aspeculation|vC aspeculat|svC asquabbl|svC astat|csv astat|cvC astat|vC astern|svC asuggest|csvC asurpris|svC
  asuspect|svC atell|csv atell|svC athreaten|svC atick|svC atout|vC atweet|csvC atweet|cvs aview|csvC avot|svC awithdrew|svC
  aworry|svC awrot|csvC awrot|cvs
0.1 aaccus|cvC aacknowledg|csv aacknowledg|svC aadd|cvsC aadvocat|svC aannounc|cv aanswer|csvC aappear|vC aappoint|svC aargument|svC
  aassertion|svC aassumption|vC abeliev|svC ablam|svC ablast|svC abluntly|svC aboast|svC acalculat|svC acharacteriz|svC acheer|svC
  aclaim|csvC aclaim|cvs aclaim|svC aclear|vC aco-sponsor|svC acomplain|svC aconclud|csvC acondemn|svC aconfident|svC aconfirm|cv
  acontend|svC acriticism|vC acriticism|vsC acriticiz|cvC adeclin|svC adeem|cvC adeem|svC adefend|svC adetermin|svC adisappoint|svC
  adisclos|svC adwell|svC aexcit|svC aexplicitly|svC afram|svC ahail|svC ahopeful|svC ahop|svC aimply|vC aintend|vC aissu|svC
  akeenly|svC alabel|vC alay|svC aloudly|svC amention|svC apassionately|svC apersuad|svC apetition|svC aplann|svC apledg|svC
  apost|svC aprefer|svC apress|cvC apress|svC aprohibit|svC apronounc|svC apropos|svC aput|svC aquestion|svC areassur|svC arecit|svC
  arecogniz|vC aregard|vC areport|cvs areport|svC areport|vC arequest|svC arespond|vC areveal|svC asaid|cv asay|cvsC aseen|csvC
  asimilarly|svC asparr|svC asternly|svC astriv|svC asupport|cvs atalk|svC athank|svC athought|svC atold|csv atweet|csv atweet|svC
  aupbeat|svC aurg|vC avouch|svC avow|csvC awary|svC awelcom|svC awent|svC awonder|svC ayell|svC
0.15 aacknowledg|csvC aacquiesc|svC aadd|csvC aadmit|svC aaim|svC aalleg|svC aapplaud|svC aassertion|vC aassum|vC aattribut|svC
  abrush|svC acall|csvC acharg|cvC aconclud|svC aconsistently|svC acontradict|svC acriticism|cvs adeclar|csv adescrib|svC
  adiscus|svC adismiss|svC adoubt|vC aencourag|vC aenthusiastically|svC aexpect|vC afil|svC aforward|svC ahesitat|svC ahop|csvC
  ainclin|svC aknown|cv aknown|cvC aknown|vC aknow|svC alash|svC anam|cvC anegotiat|svC anervou|svC anot|csv aoppos|svC
  apointedly|svC aponder|svC aportray|svC apost|csv apredict|csvC apromis|svC apromot|svC arail|svC arattl|svC aread|csv arebutt|svC
  arebut|svC areferr|svC areject|cvs areleas|svC areport|csv arestrict|svC aseem|vC asued|svC asuggest|svC asupportiv|svC athink|csv
  atitl|cvC awarn|svC awidely|cvC
0.2 aaccord|cvs aallud|svC abalk|svC acall|vC acaution|svC acomplaint|vC acontemplat|svC acritical|svC aderid|svC aemphasiz|svC
  aexpect|cvC aexpress|svC aforecast|svC aforese|svC aidentify|svC ainsist|svC apoint|svC aprais|svC apreferr|svC apublicly|svC
  apublish|svC arefer|svC arefus|svC arepeatedly|svC aseem|cvC aseen|cvC ashock|svC ashow|csv asuggestion|svC asupport|svC
  athink|svC athrill|svC awarn|csv
0.25 aask|vC acredit|svC afear|vC ajok|svC arecall|svC asay|svC aslam|svC aurg|svC
0.3 aargu|svC acit|svC alament|svC aquot|svC areportedly|cvC
0.35 aexplain|svC avow|svC
0.4 aappear|cvC
-0.5 bsvCin
-0.45 bsvC=4 bsvCfrom
-0.4 bsvCby bsvCof bsvCup
-0.35 bsvC=6 bsvC=8 bsvCand bsvCas bsvCfor bsvCon bsvCover
-0.3 bcvCit bsvCamong bsvCat
-0.25 bsvC-ly bsvCUers bsvCUion bsvCthem
-0.2 bcsvCN bcsvCas bcsvthen bcvsbut bsvCUly bsvCabout bsvCagainst bsvCare bsvChas bsvCinto bsvClast bsvCor bsvCsupport bsvCthan
  bsvCwas bsvCwould bvC-s
-0.15 bcsv- bcsvCQ. bcsvChe bcsvCthere bcsvCwith bcsvUing bcsvand bcsvif bcsvin bcsvthat bcvChis bcvsQ bcvsand bcvsas bsvC0 bsvC=10
  bsvCU bsvCbe bsvCbecause bsvCbefore bsvCduring bsvChad bsvCi bsvCis bsvClike bsvCout bsvCso bsvCthrough bvC-al bvC-ion bvCfor
  bvChim bvCit bvCof bvsC- bvsCQ bvsCa
-0.1 bcsv=10 bcsv=7 bcsvC- bcsvC=7 bcsvCU bcsvCUing bcsvCin bcsvCmany bcsvCshe bcsvCwhen bcsvat bcsvbut bcsvon bcsvthis bcsvwhen
  bcv- bcvC- bcvChe bcvCwhich bcvsCQ bcvsCfor bcvshe bcvsnot bsvC-ed bsvCUal bsvCUed bsvCafter bsvCback bsvCboth bsvCelection
  bsvCfar bsvChave bsvCmonday bsvCmore bsvCpeople bsvCstates bsvCvote bsvCvoters bsvCwith bvC-er bvC-ers bvC-ing bvC-ly bvCN bvCQ.
  bvCU bvCabout bvCas bvCon bvCthem bvCthey bvsCU bvsCof
-0.05 bcsv-s bcsv0 bcsvC-s bcsvCQ bcsvCQ! bcsvCVing bcsvCan bcsvCand bcsvCasked bcsvChis bcsvCmore bcsvCthat bcsvU bcsvafter bcsvas
  bcsvfor bcsvone bcsvwith bcvC-ing bcvC=10 bcvCQ bcvCQ, bcvCand bcvCbut bcvCher bcvCif bcvCin bcvCthat bcvCthere bcvCthose bcvhe
  bcvs- bcvs-ing bcvsU bcvsa bcvsat bcvsthat bcvthat bcvwhen bsvC-al bsvC-ers bsvC-ion bsvCUment bsvCdid bsvCdown bsvCmade bsvCthree
  bvC0 bvCa bvCat bvCits bvClike bvCshe bvsCto
0.05 bcsvCQ? bcsvCto bcsvCwho bcsvQ bcsvmore bcsvshe bcsvwhile bcvC-s bcvCall bcvCthey bcvQ, bcvhis bcvsC=10 bcvsabout bcvsafter
  bcvsit bcvsthere bcvswhen bsvC-ity bsvCV bsvCVed bsvCalso bsvCany bsvCasked bsvCbeen bsvCbetween bsvCfirst bsvCgovernment bsvCone
  bsvCsome bsvCsupporters bvChe bvCother bvsCN
0.1 bcsv-ing bcsvCUly bcsvCa bcsvCall bcsvCat bcsvCthe bcsvCthis bcsvCwhat bcsvCwhich bcsvher bcsvhis bcsvit bcsvwhat bcvCno bcvCshe
  bcvCsome bcvCthe bcvs-ly bcvsCQ? bcvsCthe bcvsQ! bcvsQ, bcvshis bcvsin bcvson bcvsthe bcvswhich bcvswho bsvC-ing bsvCQ. bsvCQ?
  bsvCUer bsvCVly bsvCcampaign bsvCjust bsvConly bsvCparty bsvCsuch bsvCto bsvCwere bsvCwhen bvCUs bvChow bvCno bvCnot bvCsome
  bvCwhat bvCwhere bvCwhich bvCwho bvsC0 bvsChis bvsCwhether
0.15 bcsvC-ly bcsvQ? bcsva bcsvmany bcvCN bcvsCQ, bcvsCin bcvsher bsvC-s bsvCQ! bsvCher bsvCif bsvCit bsvCmany bsvCmost bsvCnew
  bsvCtheir bsvCtwo bsvCwhere bsvCwill bvC-ed bvCany bvCone bvCwith bvsC-ing bvsC-s bvsCQ.
0.2 bcsvC-ing bcsvCQ, bcsvCbut bcsvQ, bcsvan bcsvhe bcvCmany bsvC-'s bsvCN bsvCUions bsvCan bsvCattacks bsvCformer bsvCnot bsvCthe
  bsvCthose bvChis bvCif
0.25 bcsvCif bcsvCof bsvC-er bsvCVing bsvCother bsvCsaying
0.3 bcsvCsaid bcsvQ! bcsvwhich bsvCU's bsvCUing bsvCshe bvCQ
0.35 bsvCthere
0.4 bsvCUs bsvChis bsvCthey
0.45 bsvChow bsvCwhether bvCthat
0.5 bsvChim bvCwhether
0.55 bsvChe
0.6 bsvCwhat
0.85 bsvCthat
-0.65 ccsv10 csvC00
-0.55 csvCQ00
-0.35 cvC00
-0.3 ccsvC10
-0.25 ccvCQ11 ccvs00
-0.2 ccsvCQ01 ccvC00 cvsC00
-0.15 ccsvC00 ccsvCQ10 ccv00
-0.1 ccsvCQ11 ccvC01 ccvC10 ccvsQ00 cvCQ01
-0.05 ccvQ10 ccvsC10 cvC01 cvCQ11
0.05 ccvC11 cvC11
0.1 ccsvQ10 ccvsC01 cvsCQ01
0.15 ccvCQ01 cvsC01
0.2 ccvsQ10
0.25 ccsvC11 ccsvQ00
0.35 ccsvCQ00
-0.35 dsvC2
-0.3 dcsv3 dcsv6 dcvC4
-0.25 dcsv4 dcvsC12 dsvC4 dvC4
-0.2 dcsvC12 dcv1 dcvC12 dcvC2 dcvs8 dcvsC9 dsvC3 dvC2 dvsC6 dvsC8
-0.15 dcsv7 dcsvC5 dcsvC8 dcsvC9 dcv8 dcvC7 dcvs4 dcvs6 dsvC5 dvC1 dvC3 dvC5
-0.1 dcsv2 dcsvC7 dcv12 dcvs10 dcvs7 dsvC10 dsvC8 dvC6 dvsC4
-0.05 dcsv8 dcsvC10 dcv10 dcv7 dcvs5 dsvC6 dvsC3 dvsC5
0.05 dcvs1 dcvs12 dcvsC6 dsvC11 dvC8
0.1 dcsv11 dcsvC6 dcv9 dcvs2 dvC12 dvC7 dvsC10
0.15 dcv4 dcvC8 dvsC1 dvsC9
0.2 dcsv9 dcvC9 dcvs9 dcvsC4 dvC11 dvsC12
0.25 dcsvC2
0.3 dcvsC7
0.45 dcsv12
-0.9 esvC9
-0.6 ecsvC9
-0.45 esvC8
-0.35 ecvs9 esvC7
-0.25 ecsv8 ecvC2 evC9
-0.2 ecsv9 ecv9 esvC6 evC5 evsC8
-0.15 ecsvC5 ecvC1 ecvs4 evC4 evsC4
-0.1 ecsv6 ecsvC8 ecv1 ecv5 ecvC9 evC3 evC7 evsC7 evsC9
-0.05 ecv2 ecvC5 ecvC8 ecvsC3 esvC5 evsC2
0.05 ecsv5 ecsvC2 ecsvC4 ecsvC7 ecv6 ecvC7 evC1 evsC3
0.1 ecsv3 ecsvC3 ecvC6 esvC4 evsC1
0.15 ecsv4 ecv3 esvC1 evC2
0.2 ecsvC1 ecvs2 esvC2 evsC6
0.3 ecvsC2
0.35 esvC3 evsC5
-0.85 fcsvto
-0.65 fsvCfrom
-0.5 fcsvfor fsvCas
-0.45 fcsvof
-0.4 fsvC=6
-0.35 fcsv-ers fcvC=3 fcvCN fsvC- fsvC=8 fsvCamong fsvCand fsvCup
-0.3 fcsvCin fcsvby fsvCby fsvCon
-0.25 fcsvCof fcsvCthe fsvCat fsvCboth fsvClike
-0.2 fcsvCthat fcsvQ. fcvCby fcvas fcvsby fsvCUed fsvChas fsvCinto fsvConly fsvCor fsvCpolitical fsvCthan fvCat fvCby fvCto
-0.15 fcsv=4 fcsvC- fcsvC-s fcsvCto fcsvUer fcsvfrom fcsvwith fcvCa fcvCin fcvsCby fcvsshe fsvCUing fsvCV fsvCafter fsvCare
  fsvCbecause fsvCdown fsvChad fsvChow fsvCi fsvClast fsvCmore fsvCthem fsvCthrough fsvCwhen fvC-s fvC=3 fvCa fvChim
-0.1 fcsvC=4 fcsvCher fcsvCthey fcsvCthis fcsvCwith fcsvas fcsvmonday fcsvon fcvC-al fcvCU fcvCat fcvCfrom fcvCof fcvCon fcvN
  fcvshis fcvto fsvC-ed fsvC-ing fsvC-s fsvC=5 fsvCUers fsvCbefore fsvCbut fsvCdid fsvCfar fsvCis fsvCmany fsvCnow fsvCover
  fsvCstates fsvCsuch fsvCthat fsvCvote fsvCwhich fvCN fvCher fvCon fvsCN fvsCthe
-0.05 fcsv- fcsvC-ive fcsvCUing fcsvCan fcsvCby fcsvCit fcsvCwhen fcsvCwould fcsvVly fcvC-ing fcvC0 fcvCafter fcvChe fcvCher fcvCis
  fcvCmore fcvCover fcvby fcvof fcvsCto fcvsthe fsvC-ment fsvC=10 fsvC=3 fsvCQ. fsvCUion fsvCVs fsvCan fsvChim fsvCjust fsvCsince
  fsvCthree fsvCto fsvCwhat fvC-al fvC-ed fvC-er fvC-ers fvC0 fvC=4 fvCand fvCduring fvCfor fvCfrom fvCit fvCmore fvCof
0.05 fcsv-s fcsvCUed fcsvCUs fcsvCabout fcsvCas fcsvCthem fcsvand fcvC=5 fcvCan fcvCthis fcvCwas fcvs-er fcvsCformer fcvsformer
  fcvsof fsvC-al fsvC-ive fsvCUs fsvCVing fsvCalso fsvCbetween fsvCmade fsvCof fsvCone fsvCsupporters fsvCthe fsvCthen fsvCthis
  fsvCtwo fsvCwho fvC-ing fvCUion fvCin fvCover fvCthe fvCtuesday fvsC- fvsCto
0.1 fcsvC-ers fcsvCQ fcsvCshe fcsvCwas fcsvCwill fcsvN fcsvafter fcsvin fcsvthem fcsvthis fcv- fcv=3 fcv=5 fcvC-s fcvCUing fcvCnot
  fcvCwith fcvand fcvsamong fcvwhen fsvC-ity fsvC0 fsvCUment fsvCasked fsvCback fsvCcalled fsvCher fsvChis fsvCif fsvCin fsvCmost
  fsvCparty fsvCpresidential fsvCsaid fsvCsaying fsvCthey fsvCtuesday fsvCwere fvC-ment fvCQ. fvChow fvCnot fvCwhich fvsChis fvsCof
  fvsCthat
0.15 fcsv=6 fcsvabout fcvC- fcvCQ, fcvCQ. fcvlast fcvsN fcvsto fsvC=4 fsvCUer fsvCVly fsvCany fsvCfor fsvCits fsvCout fsvCtold
  fsvCwhere fvC- fvChis
0.2 fcsvCQ, fcsvCQ. fcsvCa fcvClike fcvsone fsvC-'s fsvCU fsvCU's fsvCagainst fsvCthere fvCif fvCwith fvsC=3
0.25 fcsv=3 fcsvthe fcsvtuesday fcvC-ed fsvCUions fsvCa fsvCformer fsvCnew fsvCno fsvCother fsvCshe fsvCvoters fsvCwill fvCabout
  fvCas fvCwhether
0.3 fcvCUed fcvCas fsvC=7 fsvCVed fsvCit fsvCtheir fvCthat
0.35 fcsvU fsvCwhether
0.45 fsvC-ers
0.5 fcvCfor
0.95 fcsv=5
1.15 fcsvC=5
-0.85 g5svC
-0.5 g4svC
-0.4 g0vsC g5csvC
-0.35 g4vC
-0.3 g4cvs
-0.2 g1cvC g3vC g4csv g4cvC g5csv g5cvC
-0.15 g2csv g2cvC g5cvs g5vC
-0.1 g0cvsC g2cvsC g3csvC g3svC
-0.05 g0csvC g1cv g2csvC g2vC g3cv g5cvsC
0.05 g1vC g1vsC g2cvs g3csv g3cvs
0.1 g0vC g2svC g2vsC
0.15 g0csv g0svC g1cvs g3cvsC g4vsC
0.2 g4cvsC g5vsC
0.25 g0cvC g1csvC
-0.5 h5svC
-0.35 h4svC
-0.3 h1csv h5cvC
-0.25 h3vC
-0.2 h2vC h3csvC h3cvC h4csvC h6svC
-0.15 h0csv h2csvC h3svC h4cvC h5vC
-0.1 h0cv h0cvs h2svC h3cv h4vsC
-0.05 h1cvs h1vsC h2cvs h5csv h6vC
0.05 h1cvC h4cvs h5csvC
0.1 h0csvC h1svC h2cvsC
0.15 h1vC
0.2 h0cvC h0vsC
-0.8 j5csvC
-0.55 j0svC
-0.45 j4csvC
-0.4 j5csv
-0.35 j0vsC j5cvC
-0.3 j0cv j2csv j2cvs j2svC
-0.25 j3csvC j4cvsC j4vC
-0.2 j1svC j4cv j5vC
-0.15 j0vC j1vC j3cvsC
-0.1 j0cvC j1cvs j2cvC j3cvC
-0.05 j3vsC j4svC j5svC
0.05 j2cvsC j3csv j3cv j5cvs j6cvs
0.1 j4cvs j4vsC
0.15 j2cv j2vC j4cvC j5cvsC
0.2 j2csvC
0.3 j0cvsC
0.35 j4csv j5vsC
0.9 j0csvC
-0.6 ksvCand
-0.55 ksvCU
-0.5 ksvCUing
-0.4 ksvCin
-0.35 ksvC-ing ksvCbut
-0.3 ksvC-ed ksvCto
-0.25 kcsvChis kcsvwho ksvC=10 ksvCas ksvChas ksvCthat
-0.2 kcsvCU kcvsits ksvCQ, ksvCUed ksvCVing ksvCare ksvChave ksvCincluding ksvCis ksvClast ksvCwith kvsCsome
-0.15 kcsvC-s kcsvwas kcvsC- kcvsby kcvsshe ksvC-er ksvC=7 ksvCUly ksvCVed ksvCfirst ksvCfor ksvCmade ksvCthere ksvCwill
-0.1 kcsv-ing kcsvC-ed kcsvC0 kcsvCone kcsvCthey kcsvis kcvs-ly kcvs-s kcvsC-s kcvsCN kcvsher kcvsnew kcvsto ksvC-ion ksvCU's
  ksvCany ksvCat ksvCby ksvCcan ksvCfrom ksvChad ksvChow ksvCjust ksvCnow ksvCof ksvCpercent ksvCpolitical ksvCso ksvCthis ksvCwas
  ksvCwere ksvCwhere ksvCwhile ksvCwould kvsC- kvsC-ive
-0.05 kcsv-s kcsvC-ers kcsvCof kcsvU kcsvUed kcsvUing kcsvhave kcsvin kcvs-al ksvCcampaign ksvCcould ksvClike ksvCsuch ksvCwhen
0.05 kcsv- kcsvC-al kcsvCi kcsvCit kcsvCwho kcsva kcsvpeople kcsvsome kcvsC-er kcvsCthe kcvsstate kcvsthree ksvC-ity ksvChim
  ksvCsupporters kvsCan
0.1 kcsvCN kcsvCformer kcsvChe kcsvCshe kcsvCsome kcsvcampaign kcsvformer kcsvshe kcsvthe kcvs- kcvs0 kcvsCan kcvsN kcvshis
  kcvspeople ksvC- ksvC-al ksvC-ly ksvC-ment ksvC0 ksvCher ksvCits ksvConly ksvCpolls ksvCtheir
0.15 kcsvCthe kcvsUs kcvsa kcvsan kcvsboth ksvC-ive ksvCall ksvCan ksvCformer ksvCi ksvCother ksvCvoters kvsC-ly
0.2 kcvsCsome ksvCmore ksvCrecent kvsCa
0.25 kcvsformer ksvC-ions ksvCboth ksvChis ksvCmost ksvCnew ksvCpeople ksvCthe ksvCthey
0.3 kcsvCmany ksvCa ksvCabout ksvCone kvsCthe
0.35 ksvC-ers ksvCeven ksvChe ksvCwho
0.4 kcsvN ksvCshe
0.5 ksvC-s ksvCmany ksvCsome
0.7 ksvCN
-0.75 l55
-0.7 l54
-0.45 l43 l44
-0.35 l01 l22
-0.3 l52
-0.25 l00 l21 l32 l45 l53
-0.2 l33 l40
-0.1 l34
-0.05 l02 l10 l20
0.05 l11
0.1 l15
0.15 l03 l41
0.2 l14 l50
0.25 l05
0.3 l04 l35
0.4 l25
-0.4 m00
-0.35 m34 m52
-0.3 m51 m53
-0.25 m14 m24 m44 m45
-0.2 m32 m33 m43 m50
-0.15 m21 m22 m30 m42
-0.1 m12 m13 m35 m63
-0.05 m23 m60 m61
0.05 m11
0.15 m04 m10 m20 m40 m54
0.2 m03
0.25 m05
-0.5 n52
-0.4 n53
-0.3 n21 n40
-0.25 n00 n44
-0.2 n01 n12 n13 n43 n54
-0.15 n14 n24 n25 n32 n34 n55
-0.1 n22 n30
-0.05 n51
0.05 n10 n11 n63
0.1 n35 n41 n45
0.2 n04 n20
-0.7 othe|svC
-0.6 othat|svC
-0.55 oas|svC
-0.45 oa|svC
-0.35 oVed|vC oin|svC
-0.3 o-ing|svC o^|cvC
-0.25 o=3|vC oVly|svC ohe|svC
-0.2 oUions|svC oUion|svC oU|vC oVed|vsC oafter|svC oand|svC oby|svC oby|vC ofrom|svC oif|svC ois|svC oit|svC otold|svC
-0.15 o-al|svC o-s|svC o-|cvC o=4|vC oasked|vsC ohow|svC omade|svC onew|svC oof|csvC othe|csv othe|cvs ovote|svC
-0.1 o-er|csv o-er|svC o-ly|svC o-|csv o-|vC o=4|cvC o=5|svC o=6|cvC o=6|svC oN|csv oN|cvs oN|vC oUed|vC oUing|csvC oUing|vC
  oUity|svC oUly|svC o^|csvC o^|cv oand|csv oand|csvC oas|csvC oattacks|svC oat|svC oat|vC obefore|svC oboth|svC obut|csv
  oformer|svC ofor|csvC ofor|vsC oher|svC omake|svC onot|svC onow|svC oof|csv oonly|svC osay|vC othe|csvC othe|vC oto|vC owhen|csvC
  owhen|cvs owith|csvC
-0.05 o-'s|svC o-s|vC o-s|vsC oQ|svC oUment|svC oVs|vC oV|vC oall|svC oany|svC oat|csvC oa|cvs obecause|svC obut|csvC obut|cv
  ohas|svC oif|csvC ointo|svC olast|svC olike|svC oof|cvC oof|cvs osupport|svC osupport|vC othat|vC othere|svC oto|cvs owhat|svC
  owhile|csvC
0.05 o-s|csvC o-|csvC o=6|vC oUions|vC oU|csvC oand|cvC oif|cvC oin|vC omonday|svC onight|svC oof|vsC osaid|vC osays|vC othem|vC
  otime|svC otold|vC owith|vC oyear|svC
0.1 o-ive|svC o=3|cvsC o=4|csvC o=6|cvs oUers|svC oUion|vC oU|csv oVing|svC oadded|svC oafter|cvC oback|svC oon|vC oover|vC
  osaying|svC owas|svC owhere|cvC owhile|cvC owith|cvC
0.15 oUer|svC oUly|vC oUs|svC oVers|svC oVer|svC oas|cvC obut|cvs ocalled|vC ofor|cvC ofor|vC oover|svC osupporters|svC othem|svC
0.2 o-ers|svC o=3|csv oN|svC oVion|svC oV|svC oagainst|svC odebate|svC ofor|svC ointerview|svC oin|csvC oin|cvC oof|svC
0.25 o-|cvs o0|svC o=3|csvC o=3|svC o=4|csv oU|svC o^|cvs oon|svC osay|svC otuesday|svC ovoters|svC
0.3 o=3|cvs o=4|svC o=6|csv oas|vC oweek|svC
0.35 oVing|vsC oVs|svC oasked|vC
0.4 oout|svC osaid|svC
0.45 o=3|vsC oabout|vC
0.65 oabout|svC osays|svC
-0.55 pseem1svC
-0.45 pappear1svC pshow2svC
-0.4 pwrot1svC
-0.35 psaid2svC
-0.3 pcaptur1svC preport0csvC preportedly1svC ptalk1svC ptweet4svC
-0.25 paccus2svC pask4svC pcontinu1svC pnot2svC ppoint4svC pquestion2svC psay2svC pspok1svC ptri1svC
-0.2 padd1svC pattempt1svC pclear1svC pcontinu2svC pdisplay1svC pdoubt2svC pexplain0cvs pknown1svC pprov1svC ppush1svC preferr1svC
  premind1svC prenew1svC prepeatedly2svC pthink0csvC ptitl1svC ptold1svC punleash1svC pwant4svC pworry2svC
-0.15 padopt1svC pagre4svC pallegation1svC pappear0csv paren't1svC pargu0csv pask0cvs pask1vsC pattack1svC pback1svC pboast1svC
  pcall0csv pcall0cvC pcall4svC pcharg1svC pclash2svC pcomplaint1svC pcriticism0csv pcriticism4svC pcriticiz0csv pdeclin2svC
  pdeliver1svC pdescrib2svC pdismis1svC pdrew1svC phop0cvC pinform2svC pinvestigat1svC pknow0csvC plaid1svC plearn4svC plook2svC
  pmad1svC pminc1svC pmount1svC pnot4svC pnotic1svC poppos0cvC ppaint1svC ppass4svC ppromis2svC ppropos2svC preferr0cvC preject4svC
  premind4svC pseem0csv pshow3svC psought0csv psound1svC pstatement1svC pstrongly1svC pstuck1svC psuggest2svC ptell1svC ptell3svC
  punderscor1svC pview2svC pvot1svC pwary1svC
-0.1 paccus3svC paccus4svC padd0cvC paddress1svC padmitt2svC pagre0csv palway1svC panswer1svC papologiz2svC particulat1svC pask0csv
  pask2vsC pattention1svC pcall1svC pcall3svC pcast1svC pchant2svC pclaim1vC pclear2vC pcoin1svC pconfidenc1svC pconfident1svC
  pconfirm0cvC pconsider1vC pcriticiz4svC pdecid1svC pdeclin0csv pdevot2svC pembrac1svC pencourag1svC pendors1vC pendorsement1svC
  pendur1svC pevenly1svC pexpect0cv pexpect2svC pexpress2svC pfeel1svC pfocu2svC pfocus1svC pforcefully1svC pgiv1svC phir1svC
  phitt1svC phop1vC phop2svC pinform1svC pinsist3svC pintroduc1svC pissu4svC pknown0csv pknown1vC plaunch1svC plearn3svC plist2svC
  plobby1svC pofficially1svC pofficially2svC poften1svC popen1svC poutspoken1svC pplay1svC ppredict2svC ppresent1svC ppreviously2svC
  ppromis0csv ppromis3svC pput1svC pquick1svC prail1svC prais1svC pread1svC prealiz1svC preferr4svC prefus0csvC prefus2svC
  prefus4svC premember2svC prepeat0csv preply0csv presonat1svC prespond3svC psaid0cvsC psaid2vC psaid3svC psaw1svC psay0cvC psay3svC
  pseek4svC pseen2svC pshar1svC psid1svC psign2svC psignal1svC psought1svC pspark1svC pspeculation1svC pspok2svC psupport1vC
  psupport2svC ptell2vC ptend1svC pthink4svC ptold3svC punveil1svC pveer1svC pvoic2svC pvow2svC pwant1vC pwatch1svC pwent2svC
  pworry2vC pyell0csvC
-0.05 paccusation1svC padd2vC padmission1svC padmitt1svC padvocat2svC pagre1vC paim4svC pannounc0csvC pannounc2svC pappear0cv
  pappear4svC passumption1svC passumption2svC pattack0csvC pattack1vC pavoid1svC pback1vC pbeliev4svC pblam4svC pboo1svC pcall0cv
  pcit1vC pcit2svC pclear0cvC pcomment1svC pconcern1vC pcontention1svC pconvinc1vC pcount1svC pcover1svC pcriticiz2svC pdebat1svC
  pdecid2svC pdeclar0cvs pdeclin3svC pdedicat1svC pdemand1svC pdeny2svC pdescrib4svC pdevot4svC pdisclos0cvC pdistanc1svC pdon't4svC
  pecho0cvsC pecho1svC penjoy1svC pexpect0csv pexpect0csvC pexpect1svC pexplain1vC pfear2svC pfiercely1svC pfound2svC pfound3svC
  phammer1svC phop4svC pignor1svC pimpassion1svC pinability1svC pinclud1svC pissu0csv pknow1vC pknown4svC plabel1svC plearn0csv
  plist1vC plook0csv plook1svC pmaintain1svC pmention2vC pmisstat1svC pnam1vC pnominat1svC poffer4svC popenly1svC poppos0csvC
  poppos1vC ppick1svC ppledg0cvC ppromis0cvC ppromot1svC ppropos0csv pprotest1svC pprovid1svC pquestion4svC preact1svC pread0csvC
  pread2svC precall0csvC precall2svC precall4svC precommend0cvC preferenc1svC prefus0csv premember0cvC preport0cv preport0cvC
  presist1svC prespond1svC preveal4svC prumor1svC psaid4svC psaid4vsC psay0csv psay1vsC psee1vC pseem0csvC pseem4svC pseen0csv
  pseen1vC pself-describ1svC psent1svC pshow1vC pshown4svC psought4svC psound3svC psparr1svC pstory2vC psupport0cvC ptalk0csvC
  ptestify1svC pthink2vC pthrew1svC ptold2vC ptri3svC punderestimat1svC punderstand2svC putter1svC pview1vC pwant2svC pweigh1svC
  pwill1svC pwonder2svC pyell1svC
0.05 packnowledg4svC padamant1svC padd0csv pallud2svC pannounc0cvC pask0cvC pask3vC passail1svC passert1vC passertion1svC
  passumption1vC passur2svC pbalk2svC pbeliev0csvC pbemoan1svC pblast1vC pblast4svC pboast2svC pbrag1svC pbristl2svC pcast4svC
  pcaution2svC pclarify1svC pconclud0csv pconsider0cvC pconsider1svC pconsistently2svC pcontinu0csv pcontinu0cvC pcriticis1svC
  pdeclar0cvC pdenounc1vC pdesir1svC pdisagre2svC pdisclos1vC pdownplay1svC pdubb1svC peager1svC pecho0cvs pecho1vC pemphasiz1svC
  pestimat0csv pevidence-fre2svC pexcit1svC pexplain0csv pexplain4svC pexpres1svC pextoll1svC pfear2vC pfind1svC pfir3svC pfocus0csv
  pfocus2svC pfound0csv pfram1svC phop2vC pidentify0cvC pillustrat1svC pimagin1svC pimply1svC pinform2vC pjustify1svC plaud1svC
  pliken1svC plist0cvC pmad4svC pmock1svC pmystify1svC pnot0cv ppass0cv ppost1svC ppost1vC ppromis0csvC ppromis1vC pquestion2vC
  pquestion3svC preaffirm1svC prebuk1svC precall0csv precall0cvC preferr2vC preleas0csv preleas0cvC preluctant1svC premark1svC
  premember0csv prepeat1svC prespond1vC prul1svC psaid0csv psaid1vC psay0cvs psay4svC pseem0cv pseen2vC pself-describ1vC pslamm1svC
  psought3svC pstat0csv pstat0cvC pstress1svC psuggest0csvC psupportiv2svC psurpris1svC ptell0csv ptell4svC ptestify4svC pthank1svC
  ptold1vC ptout1vC ptweet0csvC ptweet0cvs pview0csvC pwithdrew1svC pwrot0csvC pwrot0cvs
0.1 paccord4vsC paccus0cvC packnowledg0csv padd0cvsC padd2svC paim2svC pannounc0cv pannounc1svC panswer0csvC pappear1vC pappoint1svC
  papprov1svC pargu1svC pargu1vC pask2svC pask3vsC passertion1vC pcaution1svC pclaim0csvC pclaim0cvs pclear1vC pclear4svC
  pcomment2svC pconclud0csvC pconclud3svC pcondemn1svC pconfirm0cv pcongratulat1svC pconsistently1svC pcontinu4svC pcounter1svC
  pcritical2svC pcriticism2vC pcriticiz0cvC pdeclar1svC pdeclin4svC pdecry1svC pdeem0cvC pdeem1svC pdefend1svC pdenounc1svC
  pdetail1svC pdetermin1svC pdevot1svC pdisavow1svC pdwell1svC pendorsement2svC penvision1svC pexpos1svC pexpress1svC pexpress3svC
  pexpress4svC pfeel2svC pforward1svC phail1svC pherald1svC phighlight1svC phopeful1svC pimply1vC pinclin1svC pinterest2svC
  pissu1svC pjok2svC pknock1svC plabel1vC pmad3svC pnam1svC poffer1svC poffer1vC poutlin1svC pplan1svC ppost4svC pprais1svC
  pprais2svC pprefer1svC ppresent4svC ppress0cvC pprivately2svC pprohibit1svC ppronounc1svC pprovid4svC ppublish1svC pquick3svC
  precit1svC precogniz1vC precommend1svC preleas3svC preport0cvs preport1vC prequest1svC prespond2svC prespond4svC pretweet1svC
  prip1svC psaid0cv psay0cvsC pseek1svC pseem1vC pseem3svC pseen0csvC psid2svC psign1svC psimilarly1svC psought2svC pspeculat1svC
  pstat4svC pstatement2svC pstatement4svC psupport0cvs psuspect1svC pthink1vC ptold0csv ptold2svC ptout1svC ptri4svC ptweet0csv
  ptweet3svC punclear2vC pupset1svC pview2vC pvot4svC pvow0csvC pwant3svC pwrot2svC
0.15 packnowledg0csvC padd0csvC pagre2svC paim1svC panswer4svC papplaud1svC passum1vC pattribut1svC pbalk1svC pbrush1svC pcall0csvC
  pcharacteriz1svC pcharg0cvC pclaim1svC pcontradict1svC pconvinc2svC pcredit1svC pcriticism0cvs pdeclar0csv pderid1svC pdiscuss1svC
  pdoubt2vC pencourag1vC pestimat2svC pfear1svC pfil1svC pfound4svC phop0csvC pknow1svC pknown0cv pknown0cvC plash3svC play2svC
  plist1svC pmention2svC pnam0cvC pnegotiat1svC pnervou2svC pnot0csv poppos1svC porder1svC pplann1svC pplay2svC ppost0csv
  ppredict0csvC ppredict1svC pput3svC pread0csv prebut1svC prebutt1svC prefer2svC preferenc2svC preject0cvs preleas4svC premind2svC
  preply2svC preport0csv prestrict1svC psee1svC pshar4svC pshown1svC ptalk2svC pthink0csv pthreaten1svC pthrill1svC ptitl0cvC
  ptold4svC ptweet1svC ptweet2svC pvouch2svC pwelcom1svC pwidely0cvC
0.2 paccord0cvs padmit1svC padmitt4svC padvocat1svC pargu4svC pask1vC pask4vsC pattack2svC pbeliev1svC pblam1svC pcomplaint1vC
  pconfident2svC pdeclin1svC pexpect0cvC pexpect1vC pexplain1svC pfear1vC pforese1svC pidentify1svC pindicat1svC pinsist1svC
  plearn1svC ppledg1svC ppreferr1svC ppromot4svC prattl1svC precogniz1svC prefus1svC prefus3svC preject1svC prepeatedly1svC
  prepeatedly3svC preport1svC preveal1svC pseem0cvC pseen0cvC pshock1svC pshow0csv pshow4svC psparr2svC purg1svC pwant1svC pwarn0csv
  pwary2svC pwonder1svC pworry1svC
0.25 pcall1vC pcontemplat1svC pcriticiz1svC pdoubt1svC pforecast1svC pknown2vC plaid2svC plament1svC pportray1svC prail2svC
  premember1svC pslam1svC pspok4svC psuggestion1svC psupport1svC ptalk3svC pthink1svC pwent4svC
0.3 pcontinu3svC pdismiss1svC phop1svC preportedly0cvC pshow1svC ptell2svC pwarn2svC pwrot4svC
0.35 pdescrib1svC ppropos1svC ppush2svC pquestion1svC pquot1svC precall1svC psuggest1svC pvow1svC
0.4 pappear0cvC pcall2svC pnot1svC ppromis1svC psaid1svC
0.45 pcit1svC ppoint2svC
0.5 paccus1svC preferr2svC
0.6 psay1svC
-0.45 q-s|svC
-0.35 q-|csv
-0.3 q-|svC q=5|cvsC qUed|svC qU|svC
-0.25 qVed|svC qand|vC qfor|svC qhas|svC qthe|svC qto|svC
-0.2 q$|vC q-ed|svC q-ion|svC qN|svC qin|cvC qis|svC qof|svC qwas|csv qwas|svC
-0.15 q$|cvC q-ment|svC q=3|cv q=5|csvC qUs|svC qU|csv qaccording|cvs qand|csvC qcampaign|svC qis|csv qit|svC qover|svC qsaid|svC
  qshe|svC qwas|cvs qwould|svC
-0.1 q-al|svC q-ions|svC q-ive|svC q-|vC q=3|csvC q=5|vC qN|cvC qN|vC qQ.|svC qUed|cv qUion|svC qVed|cvs qV|cv qaccording|svC
  qamong|svC qat|vC qbecause|svC qfrom|svC qin|vC qof|vC qwith|svC
-0.05 q-ed|vC q-ers|svC q-er|csv qUing|svC qUly|svC qand|cvC qbe|svC qbe|vC qcandidate|svC qdid|svC qdo|svC qelection|svC qhad|svC
  qhave|cv qhave|cvs qinto|svC qis|cv qof|cvC qon|csvC qout|svC qpeople|svC qsaying|svC qsupport|svC qtime|svC qvoters|svC qwere|csv
  qwere|svC qwith|vC qyear|svC
0.05 q$|csvC q=3|vsC q=8|vC qN|csv qUly|vC qU|csvC qU|cvs qVly|svC qVly|vC qV|cvs qare|cv qin|svC qis|vC qnow|svC qto|csvC qwhen|vC
  qwho|svC qwith|csvC
0.1 q$|vsC q0|vC q=10|svC q=3|csv q=3|cvC q=3|cvs q=7|svC qN|cvsC qVing|csvC qVs|cvs qafter|cvC qalso|svC qas|svC qas|vC qat|svC
  qa|csv qby|cvC qduring|svC qfor|vC qhas|cvs qhis|csv qsaid|cv qsaid|vC qsays|cvs qtuesday|svC
0.15 q=3|vC q=6|csvC qeven|svC qis|cvs qmonday|svC qshe|csv qthey|csv qthe|csvC
0.2 q=5|vsC qafter|svC qhe|svC qwas|cv qwere|cv
0.25 q=6|vC qon|svC qwhile|svC
0.3 qhe|csv qlast|svC qwhich|svC
0.35 q=8|svC qVing|svC qbefore|svC qwhen|svC
0.4 q$|cvsC q=4|svC
0.5 q=5|svC
0.55 q=3|svC qand|svC
0.6 qbut|svC
0.9 q=6|svC
-0.9 rthe
-0.6 ra
-0.5 rfirst rno rnow
-0.45 ralso rhas rhowever rit's rit’s
-0.4 ran rbook
-0.35 rmore rto
-0.3 r, ramericans rand rare rcannot rclinton’s rdonald rmen rmost rof roften rohio rparticular rrecent rstatement
-0.25 rall rcheyenne rdon't reditor’s reggleston rfront-runner rgop rgrayson rhad rhalf rher riraq rissue rlater rlatinos rmeanwhile
  rnobody ron rpast rpollsters rreagan rreporters rterrorism rtexas runions rwebsite rwelch
-0.2 ralmost rattacks rboth rclinton's rconference rcosta rcrowds rdebate rdidn’t rdon’t revidence-free rfor rhall rhave rhis
  rinstead ris rking rlanguage rlet’s rmarch rmonths rnationwide rnumbers robama's rone rpalin rross rrubio's rsessions rstill
  rstrategy rt-shirts rthem rthere rthere's rtrump's rtv rtwitter rweeks rwho
-0.15 ralways ramid rarabia rat raudience rbest rbusiness rbusinesses rbutz rcalif. rcalifornia rcanova rchristie rcity rcolorado
  rconversation rcould rcox rd.c. rdeal rdecision rdespite rdid rdoesn't remail revents rexpressed rfaced rfec rfrancis rfurman rgod
  rgoldwater rhasn't rhaving rindia rkostrzewa rlevine rlittle rlong rlynch rmateen rmeans rmedia rmendoza rmonday rname rnations
  rnew rnominee rorganizers rorwell rother rperson rplan rprimaries rrally rrate rremain rremarks rrepeatedly rrepresentatives rrnc
  rrussia rryan’s rsaid rshapiro rso rsources rspeech rsun rteachers rthen rthursday rtime rtrump’s rturnout rvirginia rwas rwell
  rwent rwere rwhite rwife rwisconsin rwithout rworld rworth
-0.1 r2008 r2013 raction radelson ragents rany rappointee raward rbarnes rbecome rbehavior rbenghazi rbipartisan rblumenthal rbond
  rby rcatholic rcaucus rcbs rclarion rcoalition rcolumbia rcomments rcongressman rcorker rdemocratic rdevelopment rdnc rdocuments
  rdoesn’t relection remployers reven rfaces rfans rfather rfields rfitton rflorida rformer rgingrich rgiuliani rgoogle rgovernment
  rgrim rgrowing rgutin rhassan rhelped rhenry rhillary’s rholan rinitial risis rissa rits rjindal rjournal rkunin rlazar rleast
  rlichtman rlife rmaine rmay rmccarthy rmeetings rmessage rmich. rminister rmississippi rmoscow rmuch rmy rnevada rnever rolivieri
  rout roverall rparis rpart rpolitical rpresidency rpresident rprevious rprogramming rquestions rradio rrecently rrelease rresident
  rrichards rroll rsabato rsalceda rsame rshould rsigns rsometimes rsoon rsouthern rspeeches rstaffers rsun-times rsuper
  rsuperdelegates rtalk rtelevision rtenney rterrorists rthere’s rthese rtoo rturkey ru.s. rus rvotes rware rweiner rwilliamson
  ryear ryet
-0.05 rabedin radmiral rafrican-americans ragreement rallen ralready ramerican ranyone rarad ras rbaker rbecame rbloomberg
  rbreitbart rbroaddrick rclimate rclose rcnn rcompetitors rcontests rcoulter rdata rdetentions rdifferences rdistricts rdonors
  rearly remployees remployer rexample rexecutive rfalse rfla. rfocus rfour rfundamental rgalvin rgarcía rgeneral rget rhampshire
  rhe's rhedge rhere rhimself rhp rhughes rindiana rinformation rintel rinterview rinto riran rjews rlady rlaws rleadership's
  rlegislature rlonger rmaddow rman rmcdonough rmexico rmove rn.h. rnabisco rnames rnight rnot ronly ropinion rpelosi rpoliticians
  rpollak rpolled rpractices rquintanilla rraising rreed rregion rroof rsaturday rscarborough rsecurity rsenator rserious rsilverman
  rsimple rspeak rstate's rsuch rsurveys rsvp rtaking rtax rtheir rup rverizon rvery rvictims rviolet rvote rwaters rwhigs rwould
  rwouldn’t
0.05 r1990 r42% rabout rad radministration ragenda ralba ramar randanar ranother ranthony rbanks rbiggest rblackwell rbozell
  rbuzzfeed rcaller rcampaigns rcanadian rcandidate rcardin rchairwoman rchange rcommission rcompton rconant rcourt rcrowdpac
  rdecades rdelegates rdemocrat rdoj rearlier rearnest reducation reilperin relias rfarage rfbi rfeinberg rferriss rfirms rforce
  rfriedan rgarin rglass-steagall rgraham rgroup rgroups rguardian rharman rharris rhillary rhispanics rhoover rhuffman rinsider
  rinvestigation rjolly rkentucky rlawyers rleader rleague rlopez rlopez-cantera rmanchin rmanzano rmark-viverito rmccain rmessages
  rmoody rmorning rnance rnefzi rorganization rpacker rpalmer rparliament rplanning rpollster rprocess rprotesters rreeves
  rrepublican rresults rrights rripert rrubin rsaldana rservice rsexton rshe's rsherry rslate rstaffer rstanton rstar rstreet
  rswanson rtechnology rtraders rtyler rusers rvoters rwallace rwe’ve rwriters rzuckoff
0.1 r2015 raddress radmirers radvocates rali rally rangeles rarm raverage rbackers rbaier rballot rband rbank rbernie rbiden
  rbraynard rbrooks rbrown rbrzezinski rbuchanan rbucher rbyrne rcarolina rchicago rchina rclass rcleveland rclintons rcohn rcoleman
  rcolumnist rcommentators rcommittees rcommunications rconservative rconsultant rcontenders rconway rcuriel rday rdecisions
  rdefenders rdiplomat reditorial regyptair relectorate remanuel rexpert rfallon rfamily rfeinstein rfilings rfindings rfive rfox
  rfranklin rfrazier rgedrich rgermany rgil rgoodlatte rhe’s rhicks rhill rhim rholds rhollande rhong rhuckabee rhuerta rhusted
  rimmigrants rindependents rinquiry rinvestigators ri’ve rjohn rjudge rkerpen rkirsch rklein rleadership rlegion rlet's rlevell
  rlou rmackler rmaloy rmanafort rmatthews rmeeting rmercury rministry rmosman rmurdoch rmuseum rnetwork rorganizations routcome
  rpac rpen rpetraeus rphiladelphia rpinchuk rpodliska rpolling rpositive rprobe rprogram rproject rpruzan rrace rraces rraised
  rreid rrendell rresidents rreuters rreview rrhetoric rrules rsanders rschilling rscholars rscott rsenate rseveral rsharpton
  rsherman rslaughter rsource rspecialists rsperry rstatista rstatistics rstevens rsummary rsurveyed rtaxation rteachout
  rtechnologists rtennessee rtester rthey're rthiel rthree rtoday rtuesday rveteran rviguerie rwalsh rwhom rwilliams rwoolson
  ryanukovych rzucker
0.15 rackman racosta ractor ractress rads rago ralabama ralbright rap rassociates rautor rbacker rbeijing rbolton rbriggs rcardenas
  rcommitteeman rconvention rcorporation rcounty rcross rdesantis reach rfounders rgermans rgilbert rgore rhannity rhaven’t rherself
  rhost rhurt riii rinvestigations rinvestors rjacobs rjones rkhalif rkiedis rkirby rlawmaker rlibertarians rlimbaugh rmatter
  rmcauliffe rmember rmenendez rmitchell rmobil rneurosurgeon rnieto ropponents routlets rpanel rpaul rperez rpolice rpolitico rpost
  rprogress rprogressives rputin rresearch rryan rsantilli rschneiderman rschoen rschultz rsides rsinger rspeaker rspicer
  rspokeswoman rstate rstrategist rstudies rsupporters rthey rthey've rthey’re rthor rthree-quarters rtown rtrumka rtwo rwarren
  rwho's rwikileaks rwilson rwoman
0.2 ractivist ractivists radviser ragency rash rattorneys rbase rbennett rbrafman rbryant rcommittee rcompany rcook rdavis
  renvironmentalists rfrank rfriends rfund rginsburg rgovernor rgroberg rhoward risn’t rjohnson rjr. rkasich rlawyer rleaders rleft
  rletter rlewandowski rmaher rnone ro'malley rones rothers ro’malley rparties rpolls rprager rpriebus rprosecutors
  rrealclearpolitics rrepublicans rschlafly rsenators rskelly rstrategists rwatch rwe rweek rwoods rzimmerman
0.25 radvisers ranalysis rassociation rbeck rblasio rboard rbob rbradley rbush rbusinessman rcaucus-goers rcouncil rcritics
  reconomists remployee rfiorina rhosts rhouse rinsiders rlawsuit rmembers rmogul rmurphy rnetworks rofficer roperatives rplatform
  rpress rreport rreports rromney rscientists rside rstone rteam rtweet runiversity rwhich ryou’re
0.3 raides rcandidates rcenter rclinton rcuban rdevine remails restablishment rexecutives rgorka rgowdy rjournalism rkaine rmayor
  rnewspaper rofficial rrecords rresearchers rrubio rsecretary rshe rsullivan
0.35 rcarson rdemocrats rdirector rhe rmook rrivals rweaver
0.4 r) rcampaign rchairman rsurvey rtrump
0.45 r10 ranalysts rcruz roffice rreporter rsupporter
0.5 raide rsome rspokesman rtimes
0.6 rofficials
0.7 rallies
0.75 rexperts
0.9 rpoll
-0.45 sfound-|svC
-0.4 ssaidin|svC
-0.35 sappearthat|svC ssaidabout|svC ssaidto|svC stoldN|svC
-0.3 sannouncthe|svC scallQ.|svC sfounda|svC shopthat|svC sknowit|svC ssaidQ,|cvs
-0.25 saskN|svC sblamhis|svC scallan|svC sclaimthat|svC sclearthat|svC scontinuto|svC sexpectthe|cvC sfound-s|svC shintthat|svC
  shopN|svC sreport-|svC sreportQ,|csvC ssaida|svC ssaynot|svC sstressthat|svC swantit|svC sworrythe|svC
-0.2 saccusof|svC saddto|svC saskher|svC saskthe|svC sblastN|svC scallU|svC scasttheir|svC sconsidera|svC scriticizN|svC
  sdeclarthe|svC sdefendhis|svC sexplainhis|svC sfavorN|svC shopfor|svC slearnthat|svC snamN|svC sopposit|svC spassthe|svC
  spropos-|svC sprovida|svC spushN|svC squestionthe|svC sreferencto|svC sreportfrom|svC ssaidQ,|csv ssaidQ,|cvsC ssaidU|svC
  ssaidat|svC ssaidhe|csvC ssayQ,|csv ssaywhat|csvC sshowthe|svC ssoughtthe|svC ssupportN|svC swrotN|csv
-0.15 saccordand|cvs saccordthe|cvsC saccus-ing|svC saddN|svC saddQ,|csvC saddthe|svC sappearto|svC saskQ.|svC saskabout|vC
  saskto|vC sattacka|svC sattemptto|svC scapturN|svC scriticismthe|svC sdeclar-|svC sendorshim|svC sfeel-|svC sfeelthat|svC
  sfoundthe|svC shopefulN|svC sidentifyas|svC signorthe|svC sindicatany|svC sintroducN|svC sknewthat|svC sknockout|svC slauncha|svC
  snotN|svC soffer-er|svC soffera|svC splaya|svC spraisN|svC spredictan|svC spressN|svC spromisU|svC sprovidN|svC sprovthat|svC
  squestionher|svC sreferencthe|svC sreferrto|svC srememberthat|svC sreportQ,|csv sreportby|svC sreportit|svC ssaid=4|svC
  ssaidhas|svC ssaidof|svC ssaidon|svC ssaidthis|csv ssaidwhen|csvC ssay-er|svC ssay=4|svC ssaythat|svC sseeka|svC sseem-|svC
  sseemthat|svC sseenUing|svC sseethat|svC sseethe|svC sshow-|svC sshowUs|svC sshowher|svC sshowup|svC sspeculationthat|svC
  stalk-|svC stellhis|svC sthink-s|svC stold-ers|svC stoldthe|svC strito|svC surgthe|svC svotin|svC swantthe|svC
-0.1 saccord-|cvs saccord-|vsC saccordN|cvs saccordN|cvsC saccordQ|vsC saccordas|cvs saccordbut|cvs saccordhe|cvs saccordnot|cvs
  saccordthat|cvs sadd-er|svC saddQ.|csvC saddressthe|svC sadopta|svC sagre-|svC sagreN|csv sagrethe|svC salwaya|svC sangerthe|svC
  sannouncthat|svC sannouncthey|svC sappear-|cvC sappear-|svC sappearit|cvC sargua|svC saskabout|svC saskhis|svC saskto|svC
  sassumptionthat|svC sattackthe|svC sattentionthat|svC sbackher|svC sbeggthe|svC sbelievhe|svC sbelievthey|svC scall-ed|svC
  scall-|svC scallN|csv scallN|cvC scallQ,|svC scallQ|svC scalla|svC scallthat|svC scastN|svC scastthe|svC schargwith|svC scita|svC
  scitthe|svC sclaim-ity|svC sclaim-|svC sclashthe|svC sclearhow|svC scointhe|svC scomplaintthat|svC sconfidencthat|svC
  sconfirmthe|svC sconsiderUing|svC sconsiderhow|svC sconsiderthe|svC scontinu-|svC scriticismN|csv scriticismfor|svC sdeclara|svC
  sdeclarthat|vC sdenounc-s|svC sdescribit|svC sdisavowN|svC sdiscusthe|svC sdismisshim|svC sdisputthat|svC sdoubtabout|svC
  sencouraghis|svC sendorsa|svC sendorsher|svC sestimatU|svC sexpectN|svC sexpectthe|svC sexpress-ion|svC sexpressU|svC
  sexpresshis|svC sexpressthat|svC sfearN|svC sfirhis|svC sfoundtheir|svC shammerN|svC shirN|svC shop-|svC simplythat|svC
  sinsiston|svC sknownfor|svC sknowthe|svC slistN|svC slookat|svC slooklike|svC smentionN|svC smentionof|svC snominatN|svC
  sofferUs|svC sopposN|svC spainta|svC spostQ.|svC spredictN|svC spredictthe|svC spressthe|svC spromis-|svC spromisN|svC
  spropos-ion|svC sprotestN|svC squestionabout|svC squestionthat|svC srailagainst|svC sreferrthat|svC sreferrthe|svC
  sreiterathis|svC sreiteratthat|svC srejecta|svC sreleasN|svC srememberhis|svC sremindN|svC sremindthe|svC sreplyQ,|csv
  sreport-ions|svC sreporta|svC sreporthis|svC sresistthe|svC srespondby|svC srespondthat|svC srespondto|svC ssaidQ?|cvs ssaidQ?|svC
  ssaidQ|cvsC ssaidUing|csvC ssaidand|csv ssaidany|svC ssaidasked|csvC ssaidboth|svC ssaidbut|cvs ssaidthe|csvC ssaidwill|svC
  ssawthe|svC ssay-s|svC ssayN|cvs ssayQ.|svC ssayis|svC ssaysuch|svC ssaythey|svC sseeUing|svC sseehow|svC sseeif|svC sseekthat|svC
  sseekthe|svC sseemUed|svC sseema|cvC sseema|svC sseemit|cvC sseemlike|svC sseemthat|vC sseemwhat|cvC sseen-|cvC sseenas|svC
  sseenwho|cvC sseewhat|svC sshoutQ!|svC sshowthe|csvC ssignN|svC sspokto|svC sspokwith|svC ssuggesthe|svC ssuggestthat|vC
  ssupportamong|svC ssupporther|svC stalk-ion|svC stellQ.|svC stellshe|svC stendto|svC sthinkhe|svC sthinkis|svC sthinkthat|svC
  stitlN|svC stitlQ,|svC stoldQ,|csv stoldhis|svC stria|svC stweethis|svC sunclearwhether|svC sunderscora|svC sunleashthe|svC
  sunveilthe|svC sviewof|svC sviewthat|svC sviewthe|svC swant-|svC swarnabout|svC swentto|svC sworryN|svC swritQ,|csvC swritQ.|svC
  swrota|svC swrotthe|svC
-0.05 saccordat|cvs saccordfor|cvsC saccordmore|cvs saccusUing|svC saddQ,|csv sadda|svC sadmissionthat|svC sagreon|svC saimN|svC
  sallegationthat|svC sannounchis|svC sannouncthat|vC sappearN|csv sappearin|svC sappearthat|cvC sapprovN|svC saskN|vC saskN|vsC
  saskQ?|csv sattackher|svC sattentionto|svC sawarof|svC sbeliefthat|svC sbeliev-|svC sbelievthat|svC scall-ing|svC scallN|csvC
  scallout|svC schantQ!|svC sclaimabout|svC sclaimhe|svC sclaimthe|svC sclear-|svC sclearU|svC sconfidentthat|svC
  scontentionthat|svC scriticismthat|svC scriticizUing|svC sdecidthe|svC sdeem-ed|svC sdenouncthe|svC sdenythat|svC sdescribN|cvC
  sdescribN|svC sdismissthat|svC secho-|svC sendorsN|svC sexcit-ing|svC sfindthat|svC shailN|svC shighlight-|svC sinabilityto|svC
  sinsistthe|svC sintendto|svC sknowabout|svC sknown-ing|svC sknownN|cvC sknownN|svC sknownto|svC sknownto|vC slookN|svC
  slookthat|svC slookthe|svC smentionas|svC smentionthat|svC snamN|cvC snotN|csvC sofferher|svC spleadto|svC spointhis|svC
  spointthat|svC sportraya|svC spraisher|svC sproject-|svC sprojectto|svC spromotN|svC sproposthe|svC spush-|svC spushstates|svC
  squestion-|vC squestionthat|vC squickto|svC sreadN|svC srecallthe|svC sreferrN|cvC sreleas-|svC sreleasa|svC srememberN|svC
  srepeatedlyN|svC srepeatedlythe|svC sreportedly-ing|svC sreportto|svC srespondN|svC sreveal-|svC ssaid-er|csvC ssaid-er|svC
  ssaid-ing|csvC ssaidN|vC ssaidUed|svC ssaidU|csvC ssaidhad|svC ssaidit|csv ssaidone|svC ssay-ing|svC ssayN|cvC ssayhe|svC
  ssayit|svC ssaythe|svC ssaywhether|svC sseemN|csv sseemUly|svC sseemmore|svC sshowU|svC sshowhow|svC sshowis|svC sshowits|svC
  sshown-ing|svC sshowthat|vC sslammN|svC sslammthe|svC ssoughtN|svC sspok-|svC sstatementthat|svC ssuggestshe|svC ssuggestthat|svC
  ssupportfor|svC ssupporthim|svC stalkN|svC stell-|svC stellto|svC sthinkQ,|svC sthinkabout|svC sthinkthat|vC sthoughtthat|svC
  sthreatenU|svC sthreatenthe|svC stitlQ.|svC stold-er|svC stoldof|svC stweetQ.|svC sunderestimatthe|svC sunderstandthat|svC
  surg-|svC sviewas|svC svotN|svC swantto|vC swatchthe|svC swillto|svC sworrythe|vC swrotQ,|csv swrotin|svC
0.05 saccordQ.|vsC saccordabout|cvs saccordhis|cvs saccordit|cvs saccordthere|cvs saccusN|cvC saccushim|vC saccusthe|svC
  sacknowledgN|svC sadamantthat|svC saddN|csv saddhe|svC saddressN|svC sadmitthat|svC sadvicN|svC sannouncUs|svC sannounche|svC
  sannouncnew|svC sannouncshe|svC sapologizfor|svC sappearN|svC sappearbefore|svC sapplaudthe|svC saskQ?|svC saskQ?|vC saskwhat|vC
  sbelievN|csvC sbelievN|svC sbelievwill|svC sblastout|svC sblocka|svC sbristlthe|svC scallN|vC scallQ|vC scallit|svC
  scelebratthe|svC schargN|svC scit-|svC scitUs|svC sclaimU|svC scomparthe|svC sconfirma|svC sconsiderhim|svC sconsistentlyUed|svC
  sconvincthe|svC scriticisN|svC scriticismN|cv sdecidnot|svC sdeclarQ.|svC sdeclin-|svC sdefendhis|vC sdenythe|svC sdescrib-|svC
  sdisavowthe|svC sdislikthe|svC sdismiss-s|svC sdismissthe|vC sdon'tU|svC sdoubtthat|svC sendorsthe|svC sevidence-frethat|svC
  sexpectto|svC sexpressthe|svC sfocuson|svC sforecastthat|svC shophe|vC signorN|svC sinclinationto|svC sindicatthe|svC
  sintimatthat|svC sknewN|svC slaunchhis|svC slistthe|svC smention-|svC smockhis|svC smockthe|svC snothe|svC snoticthat|svC
  sofferU|svC sofferan|svC sofferhis|svC sofferto|svC splannto|svC spleadU|svC spointthat|vC spostQ,|csv spreferN|svC spubliclyN|svC
  spushto|svC srailN|svC sreactto|svC sreada|svC srebutN|svC srecallher|svC srecognizthe|svC srecountthe|svC sreferrQ,|csvC
  sreferrthe|vC srejectN|svC sreluctantto|svC srepeatedlysaid|svC sreport-s|svC sreporton|svC srespondwith|svC srestrict-|svC
  ssaid-|csvC ssaid=10|cvs ssaid=10|cvsC ssaidQ!|svC ssaidQ.|vC ssaidQ|cvs ssaidher|csvC ssaidis|svC ssaidthat|vC ssaidwhat|csvC
  ssay-ing|vC ssay0|svC ssaythe|csv ssee-s|svC ssee-|vC sseem-|cvC sseemN|cv sshowhow|vC ssignalthe|svC sskepticalN|svC
  ssoughtthat|svC sstatQ.|svC sstatthat|svC ssurpristhat|svC stalkwhat|svC stellQ,|csv stestifythat|svC sthankhim|svC sthinkN|vC
  stickU|svC stold-|svC stoutthe|svC sunveila|svC svotfor|svC svotto|svC svouchN|svC swarnof|svC sweighin|svC swonderwhether|svC
0.1 saccord-ly|cvs saccord-s|vsC saccord0|vsC saccordafter|cvs saccordon|cvs saccordthe|cvs saccordthe|vsC sacknowledga|svC
  sacknowledgthat|vC saddN|csvC saddQ,|cvsC sadoptthe|svC sadvocatfor|svC sannouncthe|cv sappearN|cvC sarguN|svC sarguthat|vC
  sarguthe|svC sarguwhich|csvC saska|svC saskfor|svC saskthat|svC saskthem|svC saskwhat|svC saskwhether|vsC saskwhich|vC
  sassertionthat|vC sassumptionthat|vC sassumthat|svC sassumthat|vC sassurhis|svC sattackhim|svC savoidU|svC sawarthat|svC
  sbackthe|svC sbelievthere|svC sboasthis|svC sboastthat|svC scallUing|svC scallthe|vC scautionthat|svC scit-al|svC scit-er|svC
  scit-s|svC sclaimto|svC sclarifythat|svC scomplainthat|svC sconcernthat|svC scontinuN|svC scontinuQ,|cvC sconvincthat|svC
  screditN|svC scriticismhis|vC scriticismof|svC scriticizN|cvC scriticizher|svC sdecidwhich|svC sdeclarN|svC sdeclarQ,|csv
  sdeclarthat|svC sdefendher|svC sdefendthe|svC sdescribher|svC sdescribhow|svC sdisclosthe|svC sdismissN|svC sdismissthe|svC
  sdoubtthat|vC sdwellon|svC sembrachis|svC sendorsementN|svC sestimatthat|svC sexpect-|svC sexpecta|cvC sexpectmany|cvC
  sexpectwho|cvC sexplainhow|svC sfearthe|vC sfelt-ed|svC sfila|svC sfocusthe|svC sfoundN|csv shighlightUs|svC shighlightthe|svC
  shopof|svC shopthe|svC sinclinto|svC sinsistN|svC sinsistit|svC sinsistshe|svC sinsistthey|svC sintendthe|cvC sintroducsome|svC
  sknowhe|svC sknownas|svC sknownthe|cvC slaidhis|svC slambastthe|svC slearnhow|svC smadthat|svC smentiona|svC smentionhis|svC
  snamher|svC snotN|csv soutlinthe|svC spass-s|svC spass-|svC spersuadthe|svC splanto|svC spoint-|svC spointthe|svC spostthe|svC
  spraisN|vC spredict-|svC sprefernot|svC spromisa|svC spropos-ing|svC sproposUing|svC spubliclyUed|svC squestion-er|svC
  squestionN|svC squestionN|vC squestionabout|vC squotN|svC srecallQ,|csv srecallUing|svC srecognizthat|svC sreferencN|svC
  sreferra|svC sremarkthat|svC srememberthe|svC sremindof|svC srepeatedlyVed|svC sreplyQ.|svC sreport-ing|svC sreportN|cvs
  sreportin|csv sreportof|svC sreportthe|csvC sreportthe|svC srespondQ,|csv srespondVing|svC sreveala|svC ssaid-ing|csv ssaidN|cvs
  ssaidQ|csv ssaidQ|svC ssaidat|csvC ssaidbut|csv ssaidher|svC ssaidhis|svC ssaidif|csv ssaidif|csvC ssaidmore|svC ssaidthere|svC
  ssaidthose|svC ssaidwas|svC ssayN|csv ssayU's|svC ssayfor|svC ssayhe|csvC ssayif|svC ssayin|csvC ssayin|svC ssayits|svC
  ssaywhat|svC sseehim|svC sseek-s|svC sseemhe|cvC sseenN|cvC sseenthe|cvC ssharthe|svC sshow-s|svC sshowa|svC sshownan|svC
  ssigna|svC sspokhow|svC sspokof|svC sspokthat|svC sspokthe|svC sstress-|svC ssuggest-|svC ssuggestUing|svC ssuggestionthat|svC
  ssuggestthey|svC ssupport-ion|svC ssupportN|cvs ssupporthis|svC stalkUing|svC stalkUly|svC stalkhis|svC stalkthe|svC stalkthe|vC
  sthankhis|svC sthink-'s|svC sthink-ing|svC sthinkN|svC sthinkhis|svC stoldQ,|csvC stolda|svC stoldhe|svC stoldthey|svC
  stweetQ,|csv stweeta|svC surg-s|svC surghis|svC svotagainst|svC svowthat|svC swelcomN|svC swentthat|svC sworrythat|svC swritN|svC
  swritthe|svC swrotQ,|csvC syellQ!|svC
0.15 saccordN|vsC saccordin|cvs saccusN|svC saccushim|svC saddbut|csvC sagreN|svC saim-|svC sappearto|vC sask-er|svC saskQ,|csvC
  saskwhether|svC sbalkat|svC sbelievit|svC scast-|svC scasther|svC schantQ|svC scitN|svC sclearhis|svC scondemnthe|svC
  sconsider-ing|svC scriticiz-|svC sdescribas|svC sdetailabout|svC sechoN|svC semphasizthat|svC semphasizthe|svC sestimatN|svC
  sexpectN|cvC sexpresU|svC sexpress-|svC sexpressN|svC sfeel-ed|svC sfindN|svC sfound0|svC shailthe|svC simpassion-|svC
  sindicathe|svC sknownN|cv sknowtheir|svC slamentthe|svC slearnhe|svC smadhis|svC snam-|svC soppos-|svC sopposan|svC sopposthe|svC
  splannN|svC spointN|svC spointout|svC sposton|svC spraisthe|svC sprivatelythat|svC spromis-al|svC sproposto|svC sputQ.|svC
  squickthat|svC squota|svC sreferenca|svC srefusto|svC sreleasthat|svC srepeatthe|svC sreportedlythe|cvC sreportthat|vC
  srequest-ity|svC srespond-|svC sresponda|svC srespondfirst|svC srulthat|svC ssaid-al|svC ssaid-ing|svC ssaid-ly|csvC ssaidN|csv
  ssaidN|csvC ssaidQ,|cv ssaidbut|csvC ssaidhe|csv ssaidif|svC ssaidit|csvC ssaidsome|svC ssaidthe|csv ssaidthe|svC ssaidwere|svC
  ssawN|svC ssayQ,|cvs ssaythere|svC sshow0|svC sshowhe|svC sshowvoters|svC sspotta|svC sstressthe|svC sthinkit|svC sthinkshe|svC
  sthreatento|svC stoldher|svC surgN|svC sview-|svC swantN|svC swantall|svC swantmore|svC swritthat|svC
0.2 saccordin|cvsC saimto|svC sannouncN|csv sannounca|svC sannouncit|svC sappearthe|cvC sbackformer|svC sbelievin|svC sblam-s|svC
  sblam-|svC scallN|svC scallto|vC scallwhat|csvC schargthat|svC sclaimN|svC scomplaintthat|vC sconcedthat|svC sconfirmthat|svC
  scontinuthat|svC scriticizthe|svC sdenyany|svC sdeterminto|svC sexpecta|svC sfearthat|svC sfoundN|svC shop-ing|svC
  shopefulthat|svC sidentifyN|svC sknockN|svC sknow-|svC snotthat|svC soutlina|svC spassa|svC spostthat|svC spredictthat|svC
  sproposa|svC spublisha|svC spushfor|svC squestion-|svC squestionhis|svC squestionhow|svC srespondQ.|svC ssaid-s|svC ssaidN|cvsC
  ssaidafter|csvC ssaidas|csv ssaidhe|svC ssaidit|svC ssaidthe|cvs ssaidwhich|csvC ssayhis|svC ssayshe|svC ssaywhich|csvC sseeN|svC
  sseem-|vC sshowthat|svC ssupport-ing|svC ssupport-|svC ssupportthe|svC stalkher|svC stellthat|svC stoldshe|svC swarnthat|svC
  swidelythe|cvC swrotabout|svC
0.25 sallegthat|svC sask-|vC saskif|svC saskif|vC scallfor|svC sdefendN|svC sdenouncN|svC sexpectto|vC sfavora|svC shopto|svC
  sknowthat|svC smentionthe|svC spledgto|svC spromisto|svC ssaidN|svC ssaidof|csvC ssay-|svC sseentheir|svC sslamN|svC ssought-|svC
  ssoughtto|svC sspokabout|svC sthinka|svC
0.3 saccordQ,|cvsC sadmittthat|svC saskhow|svC saskwhether|vC sattackN|svC sdeclinto|svC sexplain-|svC soffer-|svC spusha|svC
  sreportthat|svC ssayN|svC ssee-|svC sseemN|cvC sseemthe|cvC sshownU|svC stalkabout|svC
0.35 scallon|svC sreportN|csv ssaid-ed|svC sseemto|svC swrotthat|svC
0.4 svowto|svC
0.45 saddQ.|svC scallhim|svC sfoundthat|svC stoldthat|svC
0.5 saddthat|svC ssaidQ.|svC
0.55 slookto|svC sshowN|svC
0.7 ssaidthat|svC
-0.6 tsaid|svC tthat|svC
-0.5 the|svC tsays|svC
-0.45 t=10|svC tVed|svC tsay|svC tthe|svC twhat|svC twhether|svC
-0.4 tVing|svC ta|svC thow|svC tin|svC tto|svC
-0.3 ti|svC tof|svC tshe|svC
-0.25 t=3|csv tV|svC tit|svC ton|svC tsaying|svC tthan|svC tthey|svC
-0.2 tQ.|csvC tUing|svC tUs|svC tas|csvC tdid|svC tfor|svC tthat|csv tthe|csv tthose|svC twhat|csvC
-0.15 t-ing|svC t-|csvC tN|csvC tQ|csv tVed|cvs tVs|svC tafter|csv tand|csvC tat|svC tformer|svC tmade|svC tone|svC tor|svC
  tpresident|svC tsince|svC tthat|csvC tthere|svC ttold|svC
-0.1 t-ions|svC t-ion|svC t-s|csvC tQ|csvC tUed|cvs tabout|svC taccording|cvs talso|svC tand|csv tasked|cvs ta|csvC tby|cvsC
  tcalled|svC tfrom|vsC tinto|svC tlike|svC tof|csvC tsaid|vsC tsupporters|svC tsupport|svC tthe|csvC tto|csv twhen|csvC
-0.05 t-s|svC tN|csv tQ!|csvC t^|csv tan|svC tas|csv tbefore|svC tboth|svC tby|svC tcandidates|svC tdo|svC tmore|svC tnew|svC
  tother|svC tout|svC tover|svC tthis|svC tthree|svC
0.05 t-al|svC t-ing|csvC t-ly|svC tQ?|csvC tVed|vsC tcandidate|svC tsays|cvs twhat|csv
0.1 t-ed|svC t-ers|svC t-ing|csv t=5|svC tQ?|csv tUly|svC tV|cvs tby|vsC tincluding|svC tsays|cvsC ttime|svC twas|svC tweek|svC
  twho|csvC
0.15 t-er|svC tUer|svC tamong|cvs tby|cvs tmake|svC tmillion|svC tonly|svC tsaid|csvC tso|svC tvoters|svC
0.2 tnow|svC tpercent|svC tsome|svC twhich|svC
0.25 tN|svC tQ,|vsC tQ.|svC tbetween|svC teven|svC thave|svC twhere|svC twho|svC
0.3 t=3|vsC tQ!|csv tQ,|svC tand|svC tbecause|svC tthen|svC twhich|csvC
0.35 t=4|svC t=7|svC tafter|svC
0.45 t=3|csvC t^|csvC tas|svC twhich|csv
0.55 t=6|svC tQ,|csv
0.6 tQ,|csvC twhen|svC twhile|svC
0.65 twith|svC
0.95 t=3|svC tbut|svC
1 t^|svC
-0.35 wappears|svC wexpected|svC wlook|svC wseemed|svC
-0.3 wcaptured|svC wknown|svC wreportedly|svC
-0.25 wcriticizing|svC whighlighting|svC wpromise|svC wproved|svC wreminds|svC wtitled|svC wtweeted|svC
-0.2 wacknowledging|svC wargued|csv wattention|svC wblamed|svC wclaiming|svC wcoined|svC wcriticism|svC wdecide|svC wdescribe|svC
  wendorsed|svC wexplained|cvs wforcefully|svC windicates|svC wnote|svC wopened|svC wquestions|svC wrealized|svC wrecognized|svC
  wrenewed|svC wsaying|csvC wseems|svC wseen|svC wunderstanding|svC wviewed|svC wwrite|svC
-0.15 waccused|svC wapologize|svC wappear|svC wasked|cvs wasked|svC wblasts|svC wcalling|svC wcharged|svC wclashed|svC wclear|svC
  wcompares|svC wcomplaints|svC wconceding|svC wconcerns|svC wconsidered|svC wcontinued|svC wcriticism|csv wdeclared|svC
  wdelivered|svC wdismiss|svC wdrew|svC wenjoys|svC wfavored|svC wfears|svC wfocuses|svC wfocus|svC wgives|svC wknow|csvC
  wlabeled|svC wlobbied|svC wlooks|svC wmaintained|svC wmentioned|svC wofficially|svC wopposed|svC wpresents|svC wproceeded|svC
  wprovided|svC wpushed|svC wreferences|svC wreferred|svC wreported|csvC wreports|csvC wresisted|svC wsaw|svC wsay|vC wscared|svC
  wshares|svC wsought|csv wspeculation|svC wstuck|svC wtalking|svC wthinks|csvC wthreatens|svC wtries|svC wturns|svC wview|svC
-0.1 wacknowledged|svC wadding|csvC waddressed|svC wadmission|svC wadopted|svC wadvocated|svC wagreed|csv waiming|svC
  wallegations|svC walways|svC wappears|csv waren't|svC wargued|csvC wargues|svC wasked|csv wasking|vC wask|vC wasserting|svC
  wassumption|svC wattacking|svC wattempted|svC wbeamed|svC wcalling|csv wcalls|csv wcall|svC wcall|vC wcareful|svC wchampioned|svC
  wchants|svC wcited|svC wcomplain|svC wconcern|vC wconcludes|svC wconfidence|svC wconfirmed|cvC wconsensus|svC wcontention|svC
  wcontrasted|svC wcriticized|csv wcriticized|vC wdebated|svC wdeclined|csv wdemonstrated|svC wdenied|svC wdevoted|svC
  wdiscussed|svC wdislike|svC wdrove|svC wencourage|svC wendured|svC wevenly|svC wexpected|cv wexpressing|svC wfeeling|svC
  wfiercely|svC wgoes|svC whasn't|svC whinted|svC whired|svC whitting|svC whoping|cvC winability|svC winvestigated|svC wknown|csv
  wknow|svC wlearn|svC wlisted|svC wmention|vC wmind|svC wmounted|svC wnoticed|svC wnoting|svC wopposed|cvC wopposing|svC
  woptimistic|svC wpainted|svC wpersuading|svC wpicked|svC wpointed|svC wpredicted|svC wprotested|svC wpushes|svC wquestion|vC
  wread|svC wrebuffed|svC wrecall|svC wrecounted|svC wreferred|cvC wreferring|cvC wrefuse|svC wrejecting|svC wrelying|svC
  wrepeated|svC wreplied|csv wresonated|svC wrespond|svC wrevealed|cvC wrevealing|svC wrevised|svC wroutinely|svC wsaid|cvsC
  wsaid|svC wsaying|csv wsays|csv wseeking|svC wseek|svC wshowed|svC wshows|vC wshow|csvC wslid|svC wsparked|svC wspoke|svC
  wstories|vC wstruck|svC wsuggesting|vC wsuggests|svC wsupporter|svC wsupport|svC wtalking|vC wtelling|svC wthreatening|svC
  wtold|svC wtried|svC wunclear|svC wunderscore|svC wwatched|svC wwilling|svC wyelled|csvC wyielded|svC
-0.05 wadded|cvC wadds|svC wadvocates|svC wagain|svC wannounced|csvC wannouncing|svC wapologized|svC wappeared|csv wappeared|svC
  wappear|vC warose|svC wbacked|svC wbacking|svC wbelieves|svC wboasts|svC wcalled|cvC wcentered|svC wchimed|svC wciting|vC
  wclaims|vC wclaim|vC wclarify|svC wclear|cvC wcomment|svC wconcern|svC wconfirming|svC wcongratulated|svC wconsidered|vC
  wcounts|svC wcovered|svC wdecrying|svC wdefending|vC wdefend|svC wdisclosed|cvC wdon't|svC wdoubts|svC wechoed|cvsC wechoing|svC
  wembraced|svC wembrace|svC wendorses|svC wexpected|csv wexpecting|cvC wexpects|svC wfury|svC wgoal|svC wgranted|svC whoped|svC
  wignored|svC wimplied|svC windicates|csv winvoked|svC wissued|csv wknew|svC wlater|svC wlaunched|svC wlaunching|svC wlearned|csv
  wlooking|vC wmisstated|svC woften|svC wpainting|svC wpaints|svC wpassed|svC wpivoted|svC wplaced|svC wplan|svC wpraised|svC
  wpredict|svC wpreviously|svC wpromising|cvC wpromising|vC wpromoted|svC wpromoting|svC wraised|svC wrefused|csv wreluctance|svC
  wremember|vC wreminding|svC wreported|cv wroused|svC wrumors|svC wsaid|vC wsaid|vsC wsay|cvC wseeing|svC wseemed|vC wseems|csv
  wseems|csvC wseem|csv wseen|csv wself-described|svC wskeptical|vC wstatement|vC wstating|svC wstories|svC wstrongly|svC
  wsuggested|svC wsuggestion|vC wsupport|vC wtalked|vC wthrew|svC wtip|svC wunanimously|svC wunderestimated|svC wunleashed|svC
  wunloaded|svC wvoted|vC wwants|svC wwant|csvC wwant|vC wwidely|svC wworried|vC wworrying|svC
0.05 wacknowledges|svC wadamant|svC wadmiration|svC walleged|vC wam|svC wannounced|cvC wannounced|svC warguing|svC wasked|cvC
  wasking|svC wassuming|vC wbelieve|csvC wblaming|svC wblasted|svC wchallenged|vC wchided|svC wcites|svC wconcede|svC wconcerns|vC
  wconcluded|csv wconclude|svC wconsidered|csvC wcontends|svC wcontinued|csv wcontinued|cvC wconvinced|svC wcriticised|svC
  wdecided|svC wdecried|svC wdecries|svC wdenounced|vC wdisagree|svC wdismissing|vC wdoubt|svC wdoubt|vC wechoed|cvs wechoed|svC
  wemphasize|svC wexpected|vC wexpect|svC wexplained|csv wfeel|svC wfelt|svC wfocusing|svC wfootage|vC wfound|csv wfun|svC
  whailing|svC whints|svC widentified|cvC widentify|svC windicated|svC windicating|svC winsisted|svC winsist|svC winterested|svC
  wintimated|svC wjokes|svC wjustify|svC wlaments|svC wlikened|svC wlisted|cvC wmentioning|svC wmystified|svC wnaming|svC
  wnominated|svC wnoted|csvC wnotes|csv wopted|svC wpassed|cv wplans|svC wpledged|vC wpointing|svC wportray|svC wpredicts|svC
  wpresented|svC wpressed|svC wprivately|svC wproposed|svC wreassuring|svC wrecalled|csv wrecalled|vC wreferring|vC wreleased|csv
  wreleased|cvC wreminded|svC wrepeating|svC wrepeat|svC wreply|svC wreported|vC wreported|vsC wreporting|svC wreports|vC wruled|svC
  wsaid|csv wsaying|vC wsays|cvs wseems|cvC wsees|svC wself-described|vC wsent|svC wshowed|vC wslamming|svC wspeculation|vC
  wstated|csv wstated|cvC wstern|svC wsuggest|svC wsupported|svC wsupporting|csvC wsurprised|svC wtalks|vC wtells|csv wthink|csv
  wticked|svC wtouting|vC wtouts|svC wtweeted|csvC wtweeted|cvs wurges|svC wviewed|cvC wvoted|svC wvouched|svC wvowed|svC wvowed|vC
  wvowing|svC wwanted|svC wwarn|svC wwithdrew|svC wwrote|csvC wwrote|cvs
0.1 waccused|cvC wacknowledged|csvC wacknowledging|vC wacquiesced|svC wadded|cvsC waims|svC walleged|svC walleges|svC wannounced|cv
  wappeared|cvC wappeared|vC wappears|cvC wappears|vC wargument|svC wasked|vsC wasserted|svC wassertion|svC wassumption|vC
  wbelieved|svC wbelieve|svC wblames|svC wblame|svC wblasting|svC wblast|svC wbluntly|svC wbrushed|svC wcalculates|svC wcalled|csvC
  wcalls|svC wchampions|svC wchants|vC wcharacterized|svC wclaimed|cvs wclaims|svC wclaim|svC wclear|vC wcommented|svC
  wconfident|svC wconfirmed|cv wcongratulating|svC wcontinues|svC wcrediting|svC wcriticism|vC wcriticize|svC wdeclared|cvC
  wdeclares|svC wdeemed|cvC wdelivering|svC wdemands|svC wdenounced|svC wderided|svC wdetails|svC wdetermined|svC wdisclosed|svC
  wdisliked|svC wdismissed|svC wdismisses|svC wdoubts|vC wdwell|svC wemphasized|svC wendorse|svC wenvision|svC westimated|svC
  wexpecting|vC wexplicitly|svC wexposed|svC wfear|vC wforwards|svC whopeful|svC whopes|vC willustrates|svC wimplying|svC
  winsisted|csv wintended|vC wissued|svC wkeenly|svC wlamented|svC wlays|svC wloudly|svC wmocked|svC wmocking|svC wnoted|csv
  woffering|svC wordered|svC woutlining|svC wpassionately|svC wplanning|svC wpoints|svC wportrayed|svC wpredicting|svC wprefers|svC
  wpressed|cvC wprohibits|svC wpromises|vC wpromote|svC wpronounced|svC wproposing|svC wput|svC wquestioned|vC wquestions|vC
  wrailed|svC wrebut|svC wrecalled|svC wrecognizes|svC wrecognize|svC wreferenced|svC wreference|svC wrefuses|svC wrefusing|svC
  wregarded|vC wrejected|svC wremarked|svC wreported|cvs wreports|svC wrequested|svC wresponds|svC wrespond|vC wretweeted|svC
  wsaid|cv wsays|cvsC wseen|csvC wsimilarly|svC wsparred|svC wstating|vC wsternly|svC wsuggest|vC wtalk|vC wtells|svC wtell|svC
  wthink|vC wthought|svC wthreatened|svC wtold|csv wtweeted|csv wunderscored|svC wunveiled|svC wupbeat|svC wurging|vC wwary|svC
  wwelcomed|svC wwent|svC wwonder|svC wyelled|svC
0.15 waccusing|svC waimed|svC wanswered|svC wargue|csvC wassailed|svC wassertion|vC wattributed|svC wboasted|svC wcalled|svC
  wcautioned|svC wcharged|cvC wclaimed|svC wclarified|svC wco-sponsored|svC wcompared|svC wconcerned|svC wconcluded|csvC
  wcondemned|svC wconsistently|svC wcredited|svC wcriticism|cvs wcriticized|cvC wcriticized|svC wdeclared|csv wdeclare|svC
  wdeclined|svC wdefended|svC wdiscuss|svC wdubbed|svC wenthusiastically|svC wexplaining|svC wexplains|svC wfiled|svC wframed|svC
  whighlight|svC widentified|svC winclined|svC windicate|svC wjoked|svC wknown|cv wknown|cvC wknown|vC wlabeled|vC wlashed|svC
  wmention|svC wnamed|cvC wnegotiated|svC wnervous|svC wpointedly|svC wpoint|svC wposted|csv wposted|svC wpraise|svC wpraising|svC
  wpreferred|svC wpromised|svC wpublished|svC wreads|csv wrefused|svC wrejected|cvs wreleasing|svC wremembers|svC wreported|csv
  wrestricting|svC wrevealed|svC wsay|csv wseeks|svC wseemed|cvC wseem|svC wshared|svC wslams|svC wspeculate|svC wsued|svC
  wsupportive|svC wsuspected|svC wthrilled|svC wtitled|cvC wunderstand|svC wurged|svC wviews|svC wwarned|csv wwidely|cvC
  wworried|svC wwriting|svC
0.2 waccording|cvs wadmits|svC wappear|cvC wattacks|svC wbalked|svC wcalls|vC wcomplained|svC wcomplaints|vC wconcluded|svC
  wcritical|svC wdescribes|svC wdescribing|svC wdiscussing|svC wendorsing|svC wexcited|svC wfears|vC wfear|svC wforecast|svC
  wforesee|svC whighlighted|svC wlists|svC wnoted|svC wpersuade|svC wpublicly|svC wquestioned|svC wrattled|svC wrepeatedly|svC
  wsays|svC wseen|cvC wshocked|svC wsupports|svC wtalks|svC wthink|svC wthreaten|svC wvows|svC
0.25 wadded|csvC wcontradicted|svC wexpected|cvC wexpecting|svC wexpressed|svC whoping|svC wknows|svC wpromising|svC wquoted|svC
  wrecalling|svC wreferring|svC wsay|csvC wseems|vC wshow|csv wsuggesting|svC wsuggestion|svC
0.3 wadvocate|svC wargue|svC wciting|svC wlooking|svC woppose|svC wpushing|svC wreportedly|cvC
0.35 wacknowledge|svC wtweeting|svC
0.45 wasked|vC
"""
FIELD_PLACES: Final = """\
-1.4 -2.4 P>2010
-1.1 -0.3 P<7000
-1.1 0.1 P<2100
-1 -1.9 P>4201
-1 -0.1 P<5210
-0.9 -1.2 P>3110
-0.9 -0.6 P<7211
-0.9 -0.4 P>7000 P>7001
-0.8 -0.6 P<6000
-0.8 -0.5 P<7011 P>5010 P>7201
-0.8 -0.4 P>7010
-0.8 -0.1 P>6001
-0.7 -1.2 P>5011
-0.7 -1.1 P<3110
-0.7 -0.8 P>4011
-0.7 -0.5 P<4110 P>7011
-0.7 -0.4 P<2010
-0.7 -0.2 P>7111
-0.7 -0.1 P>6000 P>6010
-0.6 -0.9 P<5111
-0.6 -0.7 P<5201 P>4101
-0.6 -0.6 P<6111
-0.6 -0.5 P<7001
-0.6 -0.4 P<7010 P<7201 P>7101 P>7211
-0.6 -0.3 P>5101 P>7110
-0.6 -0.2 P>7100 P>7210
-0.6 -0.1 P<5000 P<7111
-0.6 0.1 P<4010
-0.5 -0.9 P>3010
-0.5 -0.8 P>5111
-0.5 -0.4 P>6011
-0.5 -0.3 P>6101
-0.5 -0.2 P<3010 P>5000
-0.5 0 P<6211 P<7210
-0.4 -0.8 P>3011
-0.4 -0.4 P<7110 P>6210
-0.4 -0.2 P<4001 P<5010
-0.4 -0.1 P<7200 P>4100
-0.4 0 P<4000 P<6200 P>5200
-0.4 0.1 P<4100 P<6110
-0.4 0.3 P<3000
-0.3 -0.5 P<6011
-0.3 -0.4 P>5201
-0.3 -0.3 P<7100
-0.3 -0.2 P<6201
-0.3 -0.1 P>5001
-0.3 0 P<6210 P>4000 P>4200
-0.3 0.1 P>6200
-0.3 0.3 P>3000
-0.2 -0.5 P<3011 P<5001 P<6001
-0.2 -0.4 P>4010 P>5211
-0.2 -0.3 P>5100 P>7200
-0.2 -0.2 P<5011 P<6100 P<7101
-0.2 -0.1 P<5101 P>4110 P>6100
-0.2 0 P>3100
-0.2 0.1 P>6201
-0.2 0.8 P<3100
-0.1 -0.3 P<4101
-0.1 -0.2 P>3101
-0.1 -0.1 P>4111
-0.1 0 P>5110 P>6110
-0.1 0.1 P<5100
-0.1 0.3 P<5110
-0.1 0.4 P>1000
0 -0.1 P<5200
0 0.3 P>6111 P>6211
0 0.4 P>2001
0.1 -0.2 P<6010 P<6101
0.1 0.2 P<4011
0.1 0.3 P>4001
0.1 0.9 P<2000
0.3 0 P<4200
0.3 0.3 P>2000
0.4 0.8 P>3001
0.5 0.2 P<4201
0.6 0.2 P<5211
0.7 0.2 P<3001
0.9 -0.2 P<4111
0.9 0.4 P<3101
0.9 0.7 P<1000
0.9 2.1 P>2100
1.1 0.2 P<2001
-3.3 -3.3 Qsupporter|<2
-2.4 -2.3 Qmean|<2
-2.4 -1.5 Qunclear|<1
-2.4 -1.4 Qoff|<1
-2.4 -1.3 Qassertion|<2
-2.3 -1.4 Qproposal|<3
-2.3 -1.3 Qallow|<6
-2.2 -1.4 Qspeculation|<3
-2.2 -1.1 Qassur|<4
-2.1 -1.7 Qunclear|<2
-2.1 -1.6 Qnominat|<5
-2.1 -1.1 Qconsensu|<3
-2 -1.3 Qargument|<3 Qself-describ|<6
-2 -1.2 Qcomplaint|<1 Qmad|<7 Qsquarely|<2
-2 -1.1 Qcomplaint|<3
-2 -0.5 Qincreasingly|<1
-1.9 -1.3 Qfocus|<5
-1.9 -1.2 Qagain|<1 Qeager|<6 Qfollow|<2 Qrefusal|<4 Qrequest|<4
-1.9 -0.9 Qexpect|<7
-1.8 -1.9 Qhat|<5
-1.8 -1.5 Qenamor|<4
-1.8 -1.2 Qdisput|<7 Qre-tweet|<6
-1.8 -1 Qcomplaint|<4 Qoutspoken|<2
-1.8 -0.9 Qvocal|<1
-1.8 -0.4 Qdislik|<2
-1.8 0 Qdefens|<1
-1.7 -1.8 Qcry|<6
-1.7 -1.5 Qconcern|<1 Qdesir|<4 Qknown|<7
-1.7 -1.4 Qpassion|<3
-1.7 -1.3 Qhard|<1 Qstatement|<7
-1.7 -1.2 Qdecision|<3
-1.7 -1.1 Qmight|<6
-1.7 -1 Qdwell|<5
-1.7 -0.6 Qreportedly|<4
-1.6 -2.5 Qtook|>2
-1.6 -1.3 Qargument|<2 Qintend|<6
-1.6 -1.2 Qassur|<5
-1.6 -1.1 Qrejection|<1
-1.6 -1 Qattribut|<5 Qdeliver|<7 Qdemonstrat|<7 Qhitt|<7 Qreason|<5 Qsid|<1 Qspeculation|<4 Qwarmly|<6
-1.6 -0.9 Qdismis|<4 Qprov|<7 Qreiterat|<6 Qseen|<4 Qtribut|<1
-1.6 -0.8 Qoptimistic|<1
-1.6 -0.6 Qcriticism|<3
-1.6 -0.5 Qhat|<4 Qretweet|<5
-1.6 0.3 Qtitl|<1
-1.5 -2.9 Qturn|>1
-1.5 -1.5 Qannouncement|<6
-1.5 -1.4 Qdismissiv|<5 Qdocument|<7 Qwarning|<4
-1.5 -1.3 Qwill|<7
-1.5 -1.2 Qcontemplat|<7 Qforecast|<6 Qrepeatedly|<7 Qstory|<6
-1.5 -1.1 Qbar|<4 Qcelebrat|<7 Qcondemn|<6 Qdedicat|<2 Qhostility|<5 Qproposal|<2 Qslogan|<6
-1.5 -1 Qaddres|<7 Qadmission|<1 Qconvinc|<6 Qhostility|<4 Qinterest|<5 Qlabel|<6 Qlay|<4 Qpegg|<7 Qreckon|<4 Qreluctanc|<4
  Qstanc|<1
-1.5 -0.9 Qallow|<7 Qboast|<5 Qcast|<3 Qestimat|<7 Qnotably|<6 Qsingl|<1
-1.5 -0.8 Qanswer|<6 Qcongratulat|<6 Qdisavow|<6 Qnervou|<7 Qoutspoken|<1 Qself-describ|<1
-1.5 -0.7 Qconced|<5 Qestimat|<6 Qprais|<3
-1.5 -0.4 Qfear|<5 Qnominat|<7
-1.4 -2.8 Qstill|>1
-1.4 -2.7 Qrepeatedly|>1 Qtri|>2
-1.4 -2.4 Qtell|>1
-1.4 -2.1 Qtend|>2
-1.4 -1.7 Qtrad|<5
-1.4 -1.6 Qadmission|<3 Qdedicat|<7
-1.4 -1.5 Qrefer|<5
-1.4 -1.4 Qdiscussion|<1 Qword|<5
-1.4 -1.3 Qaboard|<7 Qcharg|<5 Qforth|<1
-1.4 -1.2 Qattention|>4 Qbalk|<6 Qidentify|<6 Qmind|<5 Qslash|<7 Qwidespread|<7
-1.4 -1.1 Qadvic|<6 Qalign|<5 Qseemingly|<7 Qseen|<7 Qstanc|<6 Qtri|<2 Qwarning|<7
-1.4 -1 Qadmit|<6 Qexhort|<6 Qexplicitly|<6 Qforecast|<7 Qrefer|<2 Qroll|<5 Qsid|<7 Qthreaten|<6
-1.4 -0.9 Qdeny|<7 Qdisavow|<7 Qfeel|<7 Qformally|<7 Qrefer|<7 Qwidespread|<6 Qwish|<2
-1.4 -0.8 Qclear|<1 Qencourag|<3 Qexplor|<1 Qlist|<7 Qstory|<1 Qsur|<1
-1.4 -0.7 Qdesign|<4
-1.4 -0.5 Qfil|<2
-1.4 -0.4 Qintroduc|<4
-1.4 -0.2 Qnominat|<6
-1.3 -2.5 Qlater|>1 Qnever|>1
-1.3 -2.4 Qwidely|>1
-1.3 -2.3 Qstanc|>1
-1.3 -2 Qquickly|>1
-1.3 -1.9 Qdepict|<4
-1.3 -1.8 Qonc|<4 Qquickly|<5
-1.3 -1.7 Qannouncement|<2 Qfiercely|<5
-1.3 -1.6 Qscrutiny|<3
-1.3 -1.3 Qimagin|<6 Qstrongly|<7 Qtitl|<5
-1.3 -1.2 Qgues|<7 Qhighlight|<3 Qkeen|>4 Qloudly|<3 Qproject|<4 Qsolely|<4
-1.3 -1.1 Qangry|<3 Qannouncement|<5 Qarticulat|<7 Qback|<7 Qenthusiasm|<7 Qfiercely|<7 Qkeen|>7 Qmus|<2 Qrais|<5
-1.3 -1 Qcertainly|>4 Qco-sponsor|<7 Qcritiqu|<4 Qfuriou|<4 Qgoe|<4 Qobviou|<2 Qproud|<5 Qregard|<7
-1.3 -0.9 Qaccusation|<2 Qangry|<6 Qassumption|<1 Qforgot|<5 Qhorrify|<7 Qhostility|<3 Qlament|<7 Qlawsuit|<6 Qreassur|<5 Qseen|<5
  Qspeculation|<2 Qunderstood|<6
-1.3 -0.8 Qblast|<6 Qcontradict|<7 Qdetermin|<4 Qdraw|<7 Qenthusiastic|<7 Qhappy|<1 Qidea|<1 Qimagin|<7 Qlectur|<7 Qminc|<7
  Qopenly|<3 Qposition|<1 Qreluctant|<7 Qsharp|<1 Qunderstand|<5 Qwidespread|<5
-1.3 -0.7 Qbelief|<1 Qbragg|<6 Qchalleng|<1 Qchid|<4 Qforecast|<1 Qrecommend|<5 Qstory|<2 Qwithdrew|<5
-1.3 -0.6 Qcandidly|<5
-1.3 -0.5 Qalarm|<1
-1.3 -0.4 Qonc|<3
-1.3 -0.2 Qdeem|<4
-1.3 0.2 Qrebuk|<3
-1.3 1.7 Qseem|<1
-1.2 -2.4 Qaren't|>1 Qfocus|>1
-1.2 -1.9 Qendors|>2 Qinterject|>3
-1.2 -1.8 Qshe'|>4
-1.2 -1.6 Qcriticis|>4 Qexcit|<1 Qhostility|>1
-1.2 -1.5 Qcompletely|<5 Qdeep|>1 Qgrant|>4
-1.2 -1.4 Qcry|>6 Qrecognition|<2
-1.2 -1.3 Qdefender|>4 Qlabel|<3 Qshe'|<4
-1.2 -1.2 Qdevot|<3 Qhat|<6 Qlambast|<3 Qpublicly|<7 Qzero|<5
-1.2 -1.1 Qconversation|>6 Qdidn't|<3 Qdisappoint|<1 Qignor|<7 Qplann|<7 Qwary|<6
-1.2 -1 Qhappy|>6 Qkeen|<5 Qproud|<4
-1.2 -0.9 Qassur|<7 Qcompar|<7 Qcontention|<5 Qdesperat|<7 Qdidn't|<7 Qexhort|<4 Qhit|<2 Qopposition|<6 Qpassion|<2 Qrefus|<3
  Qregard|<3 Qwonder|<7
-1.2 -0.8 Qaccept|<5 Qauthor|>5 Qcas|<7 Qcritiqu|<2 Qdisparag|<1 Qenthusiasm|>4 Qforeshadow|<5 Qimpos|<7 Qlong|<7 Qrumor|<4
  Qsentenc|<1 Qstatement|<2 Qtroubl|>5 Qvocal|<5 Qwhipp|<6
-1.2 -0.7 Qallow|<5 Qauthoriz|<3 Qcriticiz|>4 Qdemand|<7 Qdisparag|<4 Qevenly|<1 Qimply|<3 Qopinion|<3 Qoutlin|<3 Qpointedly|<7
  Qpok|<1 Qrecit|<6 Qrelish|<3 Qresonat|>1 Qtout|<1 Qvehemently|<7 Qverbal|<7 Qvocal|<6 Qwatch|<6
-1.2 -0.6 Qbelief|<2 Qcontinu|<4 Qlaud|<5 Qpost|>4 Qrelish|<2 Qrequest|<5
-1.2 -0.5 Qdisappoint|<6 Qembrac|<5
-1.2 -0.4 Qindicat|<7
-1.2 -0.2 Qdesign|<6
-1.2 -0.1 Qpreferr|<3
-1.2 0 Qlabel|<1 Qrequest|<2 Qstill|<4
-1.2 0.1 Qappear|<2
-1.2 0.2 Qseem|<3
-1.2 0.5 Qreportedly|<3
-1.2 0.6 Qconsensu|<2
-1.1 -2.2 Qcurrently|>1 Qdon't|>1 Qtaken|>2
-1.1 -2.1 Qdistanc|>2 Qlaid|>1 Qlay|>1 Qnegativ|>2 Qplay|>1 Qpoint|>1 Qprovid|>3 Qrespons|>1 Qstart|>1
-1.1 -1.9 Qtry|>2 Qwritten|>1
-1.1 -1.8 Qemail|>1 Qenthusiastically|>5 Qfocu|>1 Qreluctanc|>4
-1.1 -1.7 Qdedicat|>5 Qutter|>3
-1.1 -1.6 Qinterpret|<7 Qso-call|>4 Qvehemently|>6
-1.1 -1.5 Qenvision|<6 Qquery|>6 Qwhack|>4
-1.1 -1.4 Qforth|<4 Qscorn|<2
-1.1 -1.3 Qbristl|<6 Qinform|<3 Qpress|<2 Qslash|<5
-1.1 -1.2 Qcompletely|<6 Qgrant|>5 Qoutlook|<5 Qreach|>5 Qrecognition|<3 Qscorn|<5
-1.1 -1.1 Qenvision|<7 Qresistanc|>6 Qrethink|<1
-1.1 -1 Qaccord|>1 Qfavorably|<6 Qfrequently|<5 Qfrequently|<7 Qmind|>5 Qofficially|<7 Qratify|<7 Qrethink|<5
-1.1 -0.9 Qadmission|<7 Qcontention|<3 Qdisclosur|<1 Qdon't|<7 Qdwell|<7 Qexploit|<4 Qhir|<3 Qpriority|>6 Qprotest|<7 Qreason|<1
  Qrecit|>6 Qrecord|<6 Qreferenc|<1 Qreluctanc|<6 Qsavag|<7 Qsued|>4 Qwary|<7 Qyell|<4
-1.1 -0.8 Qask|<2 Qcomplaint|<6 Qcontemplat|<5 Qdownplay|<6 Qenthusiastic|<5 Qherself|<6 Qopin|<6 Qpresent|<7 Qproposal|<7 Qquot|<6
  Qrefer|<6 Qregard|<6 Qrequest|<3 Qself-describ|<5 Qsharp|<4 Qshar|<7 Qshe'|<7 Qwhipp|>7
-1.1 -0.7 Qaccept|<7 Qalarm|<7 Qcomplaint|<5 Qcomplain|<7 Qcondemn|<1 Qconsensu|<6 Qdeliver|<5 Qdisappoint|<7 Qdrew|<5 Qdrew|>7
  Qextensively|>6 Qforcefully|<5 Qgav|<7 Qgues|<2 Qhon|<5 Qincreasingly|<7 Qlaid|<5 Qmaintain|<7 Qnotic|<6 Qpass|>6 Qquickly|<6
  Qrebuk|<7 Qrumor|<7 Qsens|<2 Qshe'|<5 Qspeak|<6 Qspoken|<7 Qstuck|<1 Qsuggestion|<7 Qsuspect|<5 Qtaken|<5 Qutter|<7 Qwill|<5
-1.1 -0.6 Qassert|<3 Qassert|<4 Qbeliev|<6 Qcontinu|<3 Qdemonstrat|<6 Qdisplay|<2 Qdown|<5 Qforward|<4 Qrous|<7 Qseemingly|<2
  Qself-describ|<2 Qspott|<4 Qsuspect|<7 Qtakeaway|>5 Qthrill|<7 Qveto|<4
-1.1 -0.5 Qdeem|<5
-1.1 -0.4 Qback|<5
-1.1 -0.3 Qcomment|<6
-1.1 -0.2 Qanger|<1 Qdisavow|<4
-1.1 -0.1 Qreportedly|<6
-1.1 0 Qappear|<3 Qexpect|<6
-1.1 0.2 Qreportedly|<2
-1.1 0.3 Qalarm|<5
-1 -2.1 Qspeak|>1
-1 -2 Qalready|>1 Qopposition|>1 Qquick|>2 Qtribut|>1
-1 -1.9 Qangry|>1 Qbitter|>2 Qdeep|>4 Qdiscussion|>1 Qdisparag|>2 Qincreasingly|>1 Qissu|>3 Qmak|>3 Qrestrict|>3 Qsent|>1
  Qstrongly|>1 Qtaken|>1 Qtaken|>3
-1 -1.8 Qlong|>1
-1 -1.7 Qpreferr|>4
-1 -1.6 Qinterest|>1 Qoff|>6 Qrefusal|>5 Qsent|>2 Qtarget|<3
-1 -1.5 Qgoal|<2
-1 -1.4 Qdedicat|>4 Qpreach|>3
-1 -1.3 Qconcern|>1 Qoppos|>7 Qvoic|<7 Qwent|<3
-1 -1.2 Qback|<6 Qdefens|>5 Qfiercely|<6 Qinsistenc|>5 Qinterject|<2 Qlabel|<7 Qmeasur|<2 Qrepeat|>4
-1 -1.1 Qhint|<7 Qpleas|>7 Qrecount|>4 Qunnotic|<7
-1 -1 Qfocu|<1 Qhint|<5 Qimpos|<6 Qloudly|<7 Qpassion|<5 Qpost|>3 Qquip|<6 Qran|<6 Qrequir|<4 Qsentiment|>7 Qvocal|<7
-1 -0.9 Qangry|<4 Qcertainly|>7 Qdefens|<3 Qfalsely|>7 Qmeant|<7 Qrecently|<7 Qrethink|<3 Qyet|<5
-1 -0.8 Qanxiety|<6 Qanxiety|>1 Qassessment|>5 Qbroad|<4 Qcomment|<4 Qconfidenc|<7 Qcover|<6 Qdisappoint|<5 Qinterest|<1 Qlean|<4
  Qpriority|>5 Qproposal|<4 Qput|<7 Qquick|<6 Qread|<5 Qrecount|<5 Qrefusal|<6 Qreluctant|<3 Qsingl|<7 Qunmistakabl|>7 Qused|<7
-1 -0.7 Qabruptly|<6 Qangry|<7 Qattempt|<6 Qauthoriz|<2 Qcas|<4 Qcharg|<6 Qcom|<7 Qcontentiou|<5 Qdecision|<7 Qdon't|<5 Qevenly|<7
  Qinterject|<7 Qlaud|<6 Qlay|>7 Qmight|<7 Qpok|<4 Qquestion|<7 Qrecently|<6 Qrefusal|<5 Qrenounc|<7 Qrespond|<6 Qscrutiny|<6
  Qself-describ|<7 Qshot|<7 Qsign|<7 Qsparr|<5 Qstrongly|<5 Qthrill|>6 Qwarmly|<5 Qweigh|<5 Qwent|<7
-1 -0.6 Qbill|<7 Qclosely|<6 Qconfident|<1 Qdetail|<2 Qdidn't|<2 Qdoubt|<1 Qenamor|<1 Qexplor|<6 Qfaith|<6 Qgrous|<6 Qhitt|<5
  Qhostility|<1 Qpromot|<3 Qproud|<7 Qpump|<1 Qreferenc|<2 Qrelish|<4 Qresist|<7 Qsavag|>7 Qself-describ|<4 Qsens|<1 Qsens|<6
  Qsentiment|<5 Qslamm|<3 Qspeculation|<6 Qstress|<5 Qsubtl|<6 Qthrill|<6
-1 -0.5 Qbelief|<4 Qexplor|<2 Qlean|<3 Qlectur|>4 Qnegativ|<1 Qstrongly|>6
-1 -0.4 Qchalleng|<3 Qstart|>7
-1 -0.2 Qissu|<3
-1 -0.1 Qcharg|<4 Qsingl|<4
-1 0 Qseem|<7
-1 0.1 Qlabel|<4
-1 0.2 Qmad|<5
-1 0.3 Qformally|<3
-1 0.8 Qpreferr|<2
-1 0.9 Qnotic|<4
-1 2.4 Qsupporter|<1
-0.9 -1.8 Qdistanc|>1 Qdoubl|>2 Qmight|>1 Qmust|>1 Qopen|>2 Qvocal|>1
-0.9 -1.7 Qalway|>1 Qbegan|>2 Qcom|>1 Qdislik|<6 Qdoesn't|>1 Qmessag|>1 Qofficially|>1 Qpok|>2 Qsuddenly|>1
-0.9 -1.6 Qforward|>5 Qgoe|>3 Qimmediately|>2 Qimpassion|>2 Qopenly|>1 Qoutspoken|>6 Qskepticism|<5 Qstory|>1 Qtook|>1 Qunify|>6
-0.9 -1.5 Qrecount|>3 Qself-describ|>3 Qsharp|>2 Qwidespread|>1
-0.9 -1.4 Qchampion|>5 Qinform|>1 Qpreach|>2 Qsupporter|>7
-0.9 -1.3 Qagain|>6 Qassur|>1 Qcheer|>6 Qcry|<2 Qdisappoint|>1 Qearliest|>6 Qfierc|>2 Qlambast|>6 Qportray|<6 Qsympathetic|>5
-0.9 -1.2 Qarticulat|>3 Qarticulat|>5 Qattempt|>6 Qbragg|>7 Qdeem|>2 Qdislik|<5 Qecho|>3 Qendorsement|>7 Qforth|>1 Qlong|>2 Qmock|<3
  Qreassur|<2 Qreassur|<3 Qscrutiny|<1 Qscrutiny|<7 Qsentiment|>2 Qsid|>5
-0.9 -1.1 Qattention|<2 Qconfidenc|<4 Qdeeply|>7 Qdevot|<4 Qdisclosur|>7 Qdiscussion|<7 Qinform|<2 Qoutspoken|>5 Qpass|<7 Qrealiz|<7
  Qrequir|<7 Qstanc|<4 Qyell|<5
-0.9 -1 Qalleg|>3 Qclarify|>4 Qderisively|<7 Qdictum|<7 Qdisput|>3 Qinitially|>7 Qmarvel|<4 Qonc|<7 Qrecogniz|<6
-0.9 -0.9 Qcom|>7 Qcry|>4 Qdisclosur|>6 Qdisput|<6 Qestablish|<5 Qforth|<6 Qhighlight|<5 Qhir|<2 Qpump|>5 Qrais|<7 Qrespons|<5
  Qrul|<3 Qstanc|<3 Qunmistakabl|<4 Qunprompt|>7
-0.9 -0.8 Qanxiety|<1 Qcontention|<2 Qdecision|<2 Qexpectation|<6 Qfelt|<6 Qlong|<3 Qnoth|>6 Qrejection|<4 Qrethink|<7 Qstriv|>7
  Qveto|<7
-0.9 -0.7 Qacutely|<7 Qcast|<5 Qcas|<6 Qcompar|<5 Qcontemplat|<4 Qcontention|>1 Qcontinu|<6 Qconvinc|<5 Qdefender|<5 Qdetermin|<7
  Qdrew|<6 Qestablish|<6 Qevinc|<7 Qfeatur|<7 Qlean|<6 Qlean|<7 Qliken|<7 Qoffensiv|<7 Qpleas|<5 Qreckon|<5 Qreferenc|<5 Qregard|<1
  Qregard|<4 Qsingl|<5 Qstill|<6 Qunveil|<6 Qunveil|<7
-0.9 -0.6 Qaccusation|<7 Qbar|<7 Qbrush|<7 Qcelebrat|>5 Qconfidenc|>4 Qcritiqu|<6 Qdedicat|<1 Qdisparag|<5 Qdownplay|<5 Qdubb|<6
  Qfelt|<7 Qfootag|<6 Qlittl|>4 Qnominat|>4 Qobviou|<5 Qopinion|<1 Qpleas|<4 Qpleas|<6 Qrebuk|<5 Qreflect|<1 Qrous|<6 Qsharp|<5
  Qsid|<4 Qspeculation|<1 Qsquarely|<1 Qstanc|<5 Qtakeaway|>6 Qunderstood|<7 Qwidely|<5
-0.9 -0.5 Qapologiz|<7 Qappointment|<5 Qassertion|<5 Qcharacteriz|<6 Qclarify|<6 Qconced|<3 Qcritiqu|<3 Qdawn|<6 Qenjoy|<1
  Qerroneously|<6 Qharangu|<4 Qhitt|<1 Qjustify|<3 Qmind|>4 Qpaint|>7 Qproud|<1 Qproud|<6 Qrang|<5 Qrang|<6 Qreiterat|<4
  Qreiterat|<5 Qrepeatedly|<5 Qrobocall|<6 Qshar|>5 Qshe'|<6 Qshout|<6 Qtout|<3
-0.9 -0.4 Qfir|>2 Qpost|<6 Qrul|<4
-0.9 -0.3 Qappear|<5 Qcriticism|<5 Qdismiss|<7 Qhappy|>4 Qunnotic|<6 Qvoic|>2
-0.9 -0.2 Qattack|<2 Qclear|<2 Qunsettl|<6 Qused|<2 Qused|<4
-0.9 -0.1 Qinterest|>6 Qirritat|>3 Qknown|<6 Qnegotiat|>5 Qrebuff|<6
-0.9 0 Qattack|<7 Qdocument|<5 Qrumor|>6
-0.9 0.1 Qnominat|<2
-0.9 0.2 Qpaint|<3 Qtitl|<4
-0.9 0.3 Qdesign|<7 Qestablish|<1 Qhighlight|<6
-0.9 1.3 Qknown|<2
-0.8 -1.6 Qcomment|>1 Qexplicitly|>1 Qharsh|>2 Qinclin|>1 Qoften|>1 Qrecently|>1 Qrefer|>1 Qtri|>1 Qweigh|>1 Qwent|>1
-0.8 -1.5 Qalway|>2 Qbor|>5 Qcertainly|>1 Qcount|>1 Qcritical|>1 Qdefens|>1 Qdirect|>5 Qdon't|>3 Qdoubl|>1 Qfootag|>1 Qformally|>1
  Qloudly|>1 Qoutlin|>2 Qpok|>1 Qpublicly|>1 Qregret|<6 Qsupportiv|>1 Qtend|>1 Qused|>2
-0.8 -1.4 Qagain|>1 Qalready|>2 Qbitter|>1 Qchant|>4 Qdidn't|>3 Qevenly|>2 Qhat|>5 Qinterest|>7 Qlambast|>3 Qproclaim|>4 Qput|>2
  Qquickly|<2 Qrenew|>5 Qrepeatedly|>3 Qstart|>2 Qsympathetic|>7 Qvouch|>5
-0.8 -1.3 Qcontinu|>2 Qexplain|<6 Qfierc|>1 Qharsh|>7 Qmeant|<5 Qonc|>2 Qquot|<4 Qscrutiny|<2 Qspent|>5 Qspott|>6 Qwatch|>4
-0.8 -1.2 Qangry|>7 Qconsistently|>7 Qdeem|>6 Qdeem|>7 Qdisclosur|>4 Qfir|>6 Qformally|<5 Qimpassion|>5 Qkeynot|>7 Qresistanc|>1
  Qrevil|>4
-0.8 -1.1 Qanxiety|<3 Qbill|<3 Qboo|>7 Qchant|>3 Qdemand|>7 Qdon't|<2 Qrul|>6
-0.8 -1 Qadvic|<7 Qallegedly|<6 Qarticl|<6 Qblam|<4 Qcoin|>7 Qdedicat|>7 Qdefens|>4 Qdon't|<1 Qexpos|<2 Qfavor|<7 Qfear|<3 Qgoal|<7
  Qimpress|>7 Qinsistenc|>4 Qremark|<4 Qsound|<3 Qstood|<5 Qstrongly|>5 Qupon|>5 Qwidely|>7
-0.8 -0.9 Qchampion|>3 Qcharacteriz|<7 Qcry|>7 Qendorsement|>1 Qfresh|<7 Qinability|<7 Qmeant|<6 Qobviou|<6 Qplan|<2 Qpriority|>7
  Qsound|>2 Qword|<4
-0.8 -0.8 Qaccusation|>7 Qattempt|>7 Qcelebrat|<6 Qcollectiv|>7 Qdedicat|>1 Qdiscus|<6 Qexploit|<5 Qfamously|<7 Qhopeful|<5 Qmak|<6
  Qplan|<6 Qproposal|<6 Qquery|<7 Qrail|<7 Qreflect|<2 Qrethink|>4 Qrul|<2 Qscorn|>1 Qsharply|<1 Qtook|<3 Qvot|<6 Qwarn|<2
-0.8 -0.7 Qabruptly|<5 Qallud|<5 Qassumption|<3 Qbitter|<7 Qcomment|<7 Qcritiqu|<5 Qcri|<6 Qdebat|>7 Qdecid|<7 Qdefender|<3
  Qdenounc|<5 Qdenunciation|<7 Qdevot|<5 Qdiscus|<2 Qestablish|>7 Qidentify|<7 Qignor|<1 Qinterject|<6 Qmus|<7 Qnam|>7 Qonc|<6
  Qoutrag|>6 Qpass|<5 Qproclaim|<5 Qprotest|<4 Qreflect|<3 Qreveal|<4 Qspoken|<2 Qstat|<6 Qstood|<6 Qtend|<7 Qthank|<5 Qthank|<6
  Qtold|>2 Qtribut|<5 Qunderstand|<4
-0.8 -0.6 Qaccusation|<5 Qassumption|<4 Qauthor|>6 Qbar|<6 Qbash|<4 Qchampion|<6 Qchid|<5 Qcit|<4 Qdefender|<1 Qderid|<7
  Qdesperat|<5 Qdesperat|<6 Qdismissiv|>6 Qdistanc|<5 Qdistrust|>7 Qdoesn't|<6 Qinitially|>5 Qissu|<5 Qkeen|<4 Qlist|<3 Qpreferr|<7
  Qproponent|>6 Qput|<3 Qrail|<4 Qreportedly|<7 Qresistanc|<1 Qrestrict|<2 Qrumor|<1 Qrumor|<6 Qslash|<6 Qwent|<1
-0.8 -0.5 Qacquiesc|<1 Qalready|<4 Qappointment|<6 Qappointment|<7 Qapprehension|>7 Qassert|<6 Qbelief|<6 Qcaution|<5 Qchampion|>4
  Qconfidenc|<6 Qcontend|<5 Qcontroversial|<7 Qcriticism|<2 Qcri|<7 Qdeflect|<4 Qdemonstrat|<3 Qdisappoint|>2 Qdisavow|<2
  Qdismiss|<4 Qdoubt|<7 Qfamously|<6 Qfavorabl|<5 Qfierc|<1 Qfir|>5 Qfootag|<1 Qgenerally|<6 Qhear|<5 Qinform|<1 Qissu|<6 Qlater|<7
  Qmandat|<7 Qmind|>3 Qmull|<4 Qnotably|<5 Qoff|<6 Qopenly|<7 Qopposition|<7 Qpubliciz|<4 Qquery|<6 Qrelish|<5 Qremark|>3 Qrenew|<6
  Qrethink|<6 Qsharply|<4 Qso-call|>7 Qspeech|<7 Qsur|<7 Qtribut|<4 Qunify|<5 Qwidely|>2 Qwillingnes|<7 Qyell|<7
-0.8 -0.4 Qadmitt|<6 Qanger|>6 Qbragg|<4 Qconsistently|<7 Qcontrast|<5 Qdiscus|<1 Qfavor|>5 Qinterpret|<6 Qknown|>5 Qlist|<4
  Qproject|<6 Qpropos|<3 Qscold|<4 Qshout|>5 Qstrongly|>4 Qtout|<4 Qwant|<6
-0.8 -0.3 Qarticulat|<2 Qencourag|<6 Qimmediately|>6 Qportray|<4 Qwrot|<5
-0.8 -0.2 Qplann|<1
-0.8 -0.1 Qappear|<7 Qecho|<1
-0.8 0 Qknown|>7 Qoppos|<5 Qrequir|<6
-0.8 0.1 Qask|>7
-0.8 0.2 Qpaint|<2 Qresistanc|<6
-0.8 0.3 Qrattl|<3 Qsuddenly|<3
-0.8 0.4 Qconsider|<2 Qdrew|<1
-0.8 0.5 Qsurpris|<6
-0.8 0.6 Qwidely|<3
-0.8 0.7 Qdesign|<2
-0.8 0.9 Qknown|<3
-0.7 -1.5 Qreferr|>1
-0.7 -1.4 Qboast|>1 Qbrush|>1 Qcondemnation|>4 Qconsistently|>1 Qjok|<2 Qlash|>2 Qnegativ|>1 Qrail|>1 Qreferr|<7 Qsingl|>1 Qvouch|>1
  Qzero|>1
-0.7 -1.3 Qadvic|<4 Qaim|>1 Qbragg|>3 Qchant|>6 Qcoin|>5 Qdisagre|>1 Qgues|>2 Qopen|>1 Qoptimistic|>1 Qoutspoken|>1 Qpreferr|>5
  Qregard|>1 Qrely|>1 Qrestrict|>5 Qsharp|>1 Qsignal|>2 Qsparr|>1 Qstood|>1 Qstress|>3 Qsupporter|>6
-0.7 -1.2 Qaddress|>3 Qalready|>3 Qappear|>2 Qattempt|<4 Qbash|>2 Qblast|>3 Qcritical|>6 Qexemplify|>6 Qexpress|>2 Qfil|>3 Qgoe|>1
  Qgues|>3 Qhat|>2 Qimpos|<4 Qlash|>7 Qloudly|>7 Qorder|<4 Qpassion|>4 Qrefus|>2 Qtestify|>3 Qtouch|>1 Qwatch|>3 Qwidespread|>2
-0.7 -1.1 Qallegation|>7 Qallegedly|<5 Qattempt|<5 Qattribut|>4 Qboo|>1 Qcoin|>6 Qdozen|>4 Qlash|>5 Qmad|>2 Qmad|>3 Qmount|>4
  Qnegotiat|>7 Qpick|>5 Qput|>1 Qregret|<7 Qresist|>3 Qsuddenly|>5 Qtestify|>2 Qunveil|>2
-0.7 -1 Qallegedly|>6 Qcelebrat|>7 Qcritical|>7 Qderid|<2 Qdown|>7 Qexploit|>6 Qfavor|<5 Qfil|>5 Qfresh|<5 Qgrant|>6 Qhot|>7
  Qintroduc|<7 Qlearn|<5 Qleft-lean|>6 Qletter|<5 Qmight|>3 Qnever|>4 Qpersuad|>2 Qpreferr|>6 Qreject|<7 Qreluctant|<4 Qremember|<7
  Qrestrict|>4 Qself-describ|>4 Qslash|>6 Qspark|>5 Qsupport|<7 Qtribut|<6 Qtry|<5 Qvocal|>7
-0.7 -0.9 Qapprehension|<7 Qboo|<1 Qdesir|<2 Qdraw|>6 Qestimat|<5 Qfil|>2 Qhat|>4 Qirritat|>7 Qjab|>6 Qlambast|<4 Qlearn|<7 Qmean|<5
  Qself-describ|>6 Qstanc|>7 Qstatement|>2 Qteeth|>7 Qtold|>1 Qupon|<6 Qverbal|<4 Qvision|>5 Qwidespread|<2 Qword|>1
-0.7 -0.8 Qadopt|<7 Qanger|>7 Qannouncement|<3 Qarchitect|>7 Qbill|>6 Qdemand|<6 Qfear|<6 Qgrant|<6 Qindicat|<4 Qkeen|>6 Qlash|<6
  Qpivot|<2 Qplan|<4 Qquestion|<2 Qreact|<5 Qrefus|<4 Qrelish|>7 Qrespond|<7 Qrevil|>6 Qstrongly|<4 Qstump|<6 Qsued|>7 Qsupporter|<7
  Qsupportiv|>5 Qunify|>4 Qwelcom|<7
-0.7 -0.7 Qask|<3 Qcelebrat|<5 Qchid|>4 Qclarify|<5 Qcompletely|<4 Qcry|<1 Qdeclin|>6 Qdeep|<3 Qdenounc|>5 Qdrew|<7 Qexperienc|<5
  Qexpression|<7 Qfail|>7 Qfaith|<5 Qfeatur|<5 Qhopeful|<4 Qknew|<7 Qknock|<7 Qlean|<5 Qmarvel|<5 Qmind|>7 Qobserv|<2
  Qpassionately|<6 Qpok|<7 Qpuzzl|<6 Qran|>6 Qrecently|>4 Qrejection|>7 Qshar|<6 Qunwillingnes|<7 Qwarning|<6
-0.7 -0.6 Qallud|<6 Qannouncement|>4 Qapprov|>7 Qassert|<7 Qassumption|<2 Qbalk|<7 Qbattl|<7 Qcompar|<3 Qcritical|<7 Qdepict|<6
  Qdoubt|<2 Qexcit|<7 Qfil|<7 Qforgot|<7 Qfrequent|>7 Qhorrify|<5 Qkeenly|>7 Qknew|>7 Qlov|<6 Qmum|<4 Qmus|<4 Qnegativ|<6
  Qoffensiv|>7 Qopin|<7 Qpegg|<5 Qpivot|<6 Qpropos|<4 Qrecognition|>1 Qregard|<5 Qrejection|>6 Qsens|<5 Qshout|<5 Qsilenc|>7
  Qslogan|>7 Qsoon|<7 Qsued|>5 Qtribut|>3 Qturn|<7 Qtying|<7
-0.7 -0.5 Qaccusation|<1 Qaddress|<6 Qadmission|<6 Qadmission|>7 Qangry|>4 Qanticipat|<7 Qapprehension|<5 Qattempt|<1 Qauthoriz|<7
  Qauthor|>4 Qawar|<7 Qbroadcast|<7 Qconcern|>4 Qconfirm|<1 Qcontemplat|<6 Qcontinu|<2 Qdeeply|<6 Qdetail|<1 Qdubb|<7 Qexplicitly|<4
  Qfavorabl|<6 Qformally|>4 Qgues|<4 Qmak|<4 Qmind|<7 Qmus|<6 Qnegativ|<2 Qnever|>6 Qoffensiv|<6 Qoutrag|>4 Qpaint|<6 Qproject|>7
  Qproud|>7 Qpubliciz|<7 Qquery|<2 Qreach|>7 Qrecount|<4 Qrelish|<1 Qretort|<5 Qscrutiny|>6 Qsharp|<2 Qsignal|<6 Qsignal|<7
  Qso-call|<7 Qstern|<6 Qtrad|<7 Qunmistakabl|>6 Qvoic|<6 Qwonder|<3 Qword|<1
-0.7 -0.4 Qalway|<1 Qargument|<6 Qarticulat|<1 Qcomplaint|>5 Qcounter|<3 Qcriticiz|>3 Qdownplay|<1 Qdownplay|<2 Qfeeling|<7 Qglad|<1
  Qjustify|<5 Qlater|<2 Qlittl|<5 Qobserv|<5 Qobviou|>3 Qopposition|<5 Qpreach|<5 Qquot|>3 Qreassur|<1 Qreluctant|<1 Qskeptical|<1
  Qsupportiv|<6 Qtry|<1 Qwelcom|<5 Qwill|>5
-0.7 -0.3 Qdefender|>3 Qindicat|<6 Qnam|>6 Qnegotiat|>1 Qpok|>7 Qregard|>6 Qrul|<7
-0.7 -0.2 Qchid|>5 Qenthusiasm|>5 Qmeant|<1 Qreportedly|>7 Qsaid|>3
-0.7 -0.1 Qannounc|>7 Qquip|>6 Qreleas|>7 Qseen|<1 Qwidely|<7 Qwidespread|>6
-0.7 0 Qannounc|<7 Qask|>6 Qboo|>4 Qcelebrat|>4 Qdecision|>7 Qdeep|<4 Qmock|<2 Qoutrag|>7 Qprefer|<2 Qsuddenly|<7
-0.7 0.1 Qchid|>7 Qfavor|>7 Qforecast|<4 Qplead|>7 Qproject|<5 Qstruck|<5 Qvoic|>3
-0.7 0.2 Qderid|<5
-0.7 0.3 Qemail|>5 Qinform|>5
-0.7 0.4 Qimpress|>3
-0.7 0.5 Qmessag|<2
-0.7 0.8 Qdeep|<1
-0.7 0.9 Qwarning|>4
-0.7 2.7 Qappear|<1
-0.6 -1.2 Qchos|>5 Qconced|>2 Qestimat|<3 Qfram|>2 Qharsh|>1 Qopinion|>1 Qpassion|>1 Qpassion|>3 Qquick|>1 Qscorn|>5 Qspoken|>1
  Qtalk|>1 Qwarn|>1
-0.6 -1.1 Qaffirm|>5 Qawar|>1 Qbragg|>4 Qclarify|>3 Qcompletely|>1 Qconsensu|>1 Qconvict|>5 Qconvict|>7 Qderid|>2 Qdidn't|>1
  Qdiscussion|>6 Qdivid|>1 Qdwell|>1 Qenamor|>1 Qharsh|>6 Qimmediately|>1 Qknew|>3 Qlov|>3 Qmaintain|>2 Qmaintain|>3 Qpivot|>1
  Qplead|>1 Qpublish|>3 Qrejection|>1 Qreply|<5 Qrespond|>1 Qrestrict|>7 Qstopp|>5 Qsupporter|>1 Qwent|>3
-0.6 -1 Qaddress|>4 Qadopt|>7 Qassail|>3 Qchant|>7 Qcounter|>1 Qcritiqu|>1 Qdecision|<6 Qdeclin|>2 Qdescription|>7 Qdidn't|>2
  Qenamor|>6 Qexplicitly|>5 Qfootag|<5 Qforese|>7 Qfull|>5 Qharsh|>5 Qimpress|>1 Qincreasingly|>2 Qissu|>2 Qjustify|>7 Qlabel|<5
  Qlook|>1 Qmandat|>6 Qoffer|>2 Qofficially|>4 Qposition|>1 Qpounc|>7 Qprotest|<2 Qrecommend|<3 Qrefusal|>4 Qrefusal|>6 Qreleas|>2
  Qrevil|>7 Qrul|>5 Qsharply|>1 Qshout|>6 Qstruggl|>2 Qturn|>3 Qurg|>2
-0.6 -0.9 Qadvic|<2 Qagain|>2 Qalign|>7 Qbitter|<5 Qblast|>2 Qconsensu|<7 Qcount|>7 Qcrack|>7 Qdeflect|>7 Qexasperat|>7 Qgues|>4
  Qhungry|>5 Qintend|<7 Qintroduc|>3 Qirritat|>6 Qjustify|>5 Qlambast|>4 Qonc|<5 Qoutspoken|>7 Qpassion|>5 Qpress|<3 Qpromot|>2
  Qpump|>1 Qregularly|>5 Qrumor|>3 Qsens|>1 Qsharp|>7 Qspeculat|>7 Qspok|<3 Qstood|>7 Qsubsequently|>5 Qtarget|>1 Qvouch|>6
  Qvouch|>7 Qwithheld|>7
-0.6 -0.8 Qannouncement|<4 Qanxiety|<2 Qarticulat|>7 Qassumption|>3 Qbroadcast|<6 Qcirculat|>2 Qclaim|<7 Qconclud|>2 Qdebat|>6
  Qdeem|>4 Qembrac|<3 Qestablish|>5 Qexemplify|>7 Qexpres|<3 Qfundamental|>6 Qhammer|>4 Qhit|>1 Qimpassion|>4 Qinitially|>6
  Qintroduc|>4 Qintroduc|>7 Qlong|>7 Qlov|>7 Qmeasur|>1 Qmention|<7 Qmum|>6 Qnever|<2 Qpetition|>4 Qplac|>7 Qpok|<6 Qpressur|>5
  Qprotest|>5 Qprotest|>6 Qprovid|>1 Qpublicly|>2 Qquip|>7 Qreason|>3 Qrelish|>6 Qreluctant|>2 Qreluctant|>4 Qreply|<7 Qretweet|>2
  Qself-describ|>5 Qsentiment|>6 Qsparr|>7 Qsuddenly|>4 Qthank|>2 Qunhappy|>7 Qunveil|<4 Qutter|<4 Qveto|>7 Qwill|<6
-0.6 -0.7 Qarticulat|>2 Qattention|<1 Qbrush|<5 Qclaim|<5 Qcompletely|>2 Qcriticis|>7 Qdisagre|<2 Qdozen|>5 Qelaborat|>5 Qeye|>7
  Qgav|>6 Qharsh|<7 Qintroduc|>2 Qknow|<5 Qlay|>6 Qlean|>1 Qliken|<2 Qpassion|<7 Qprais|<1 Qpump|<7 Qquick|<7 Qran|>7
  Qrecognition|<6 Qrecogniz|<7 Qreleas|<7 Qrethink|<4 Qsharp|>5 Qshout|>1 Qsign|<5 Qsympathetic|>6 Qwarning|<5 Qwary|>7 Qweigh|<4
  Qwidespread|>7
-0.6 -0.6 Qadmit|<7 Qadopt|<4 Qalready|<6 Qangry|<1 Qanswer|>5 Qapprov|<7 Qbar|>7 Qblast|<4 Qblast|<7 Qcall|>1 Qcompar|<6
  Qcontentiou|>5 Qconvinc|<4 Qcover|<5 Qdeflect|>6 Qdepict|>7 Qdevot|<7 Qdismay|>7 Qequally|<6 Qforcefully|<4 Qforecast|>3 Qgoe|<1
  Qhard|<7 Qhit|<6 Qignor|>6 Qinform|<7 Qintend|<5 Qjustify|<7 Qjustify|>3 Qlaid|>7 Qlean|>7 Qmarvel|<6 Qmarvel|<7 Qmeasur|<1
  Qoppos|>6 Qpass|<6 Qproponent|>7 Qpublicly|<6 Qrecommend|>3 Qremind|<7 Qrepeatedly|<3 Qrepris|>7 Qrequest|<6 Qsight|<5 Qsought|<6
  Qstill|>2 Qstory|>6 Qsur|<2 Qtout|<7 Qtri|<1 Qvision|<5 Qvision|>7
-0.6 -0.5 Qadopt|<6 Qagain|<7 Qangry|<5 Qbill|<5 Qbitter|>5 Qchosen|>7 Qcomplaint|<7 Qcom|>4 Qcondemn|<7 Qcounter|<7 Qdefens|<7
  Qdenounc|>7 Qdoesn't|<5 Qforecast|>2 Qformally|<6 Qguarante|<7 Qheckl|<7 Qimmediately|<5 Qinability|<5 Qinclin|>5 Qkeen|<7
  Qleft-lean|>5 Qlong|<6 Qmull|<5 Qnoth|>7 Qobviou|<7 Qoff|<7 Qopinion|<7 Qpetition|<7 Qpledg|>7 Qpok|>6 Qquery|<3 Qratify|<5
  Qrattl|>2 Qrecognition|<7 Qreluctanc|>6 Qreluctant|<5 Qrepresent|<6 Qself-describ|>7 Qsought|<7 Qspark|>7 Qspott|<6 Qstopp|<7
  Qstrongly|>7 Qsupportiv|>7 Qtend|<5 Qtestify|<6 Qthank|>5 Qtrumpet|<6 Qunwillingnes|<5 Qwarmly|<7
-0.6 -0.4 Qaccusation|>6 Qalign|<7 Qannouncement|>5 Qassumption|<6 Qassur|<6 Qattention|>7 Qbattl|<5 Qboo|>5 Qchid|<6 Qcomplain|<2
  Qdefend|<5 Qdepict|<7 Qdetermin|<5 Qdiscussion|<6 Qdiscus|<3 Qemphasiz|<3 Qexemplify|<4 Qguarante|<5 Qhat|<7 Qinability|<6
  Qinflat|<7 Qinsist|<7 Qlambast|<1 Qlist|>7 Qlittl|<7 Qmandat|<5 Qmock|<6 Qnominat|>5 Qratify|<6 Qreflect|<5 Qrumor|<5 Qseek|<5
  Qshock|<6 Qsingl|<6 Qslam|<1 Qspott|<5 Qstill|>7 Qsupportiv|<4 Qsurpris|<3 Qtout|>7 Qverbal|<5 Qwonder|<6
-0.6 -0.3 Qadmiration|<5 Qadmiration|<7 Qadmission|>4 Qanger|>5 Qawar|<2 Qcompar|>7 Qdeliver|>6 Qfavor|>4 Qinsistenc|<6 Qjab|<4
  Qmaintain|<3 Qread|<3 Qrebuk|>6 Qtook|>3 Qwelcom|>7 Qwithdrew|<6
-0.6 -0.2 Qanxiety|>7 Qback|<4 Qchalleng|>7 Qdislik|>7 Qfear|<2 Qlaunch|>6 Qpass|>7 Qprais|>6 Qprov|>2 Qsens|>6 Qskeptical|>6
  Qstill|<2 Qtribut|>2
-0.6 -0.1 Qadvic|>5 Qappoint|>3 Qcall|<2 Qdesign|<1 Qdisput|>5 Qexpect|>7 Qhappy|>7 Qimply|<6 Qknown|<4 Qlook|>6 Qobserv|>7
  Qpersuad|>5 Qpost|<7 Qreveal|<5 Qseem|>7 Qsens|>3 Qupset|<5
-0.6 0 Qcertainly|<4 Qdeep|<7 Qeager|>7 Qfeel|<6 Qinvit|>3 Qinvok|>5 Qlist|<5 Qrattl|<7 Qrebuk|>3 Qtell|>5 Qtell|>7 Qunderscor|>7
-0.6 0.1 Qagain|<5 Qboo|<4 Qinvit|>4 Qunhappy|>6
-0.6 0.2 Qcertainly|<1 Qdiscussion|<2 Qestimat|>7 Qintend|<2 Qintend|<3 Qpreach|<3 Qscorn|<7
-0.6 0.3 Qadd|>7 Qchosen|>5 Qemail|>6 Qfeel|<5 Qmessag|<1 Qpublish|<2
-0.6 0.4 Qcover|<7 Qinterest|<7 Qresistanc|>5
-0.6 0.6 Qmind|<2 Qthrill|>3
-0.6 0.7 Qaccord|<7 Qseem|<2
-0.6 0.8 Qproject|<7
-0.6 0.9 Qsuspect|<2
-0.6 1.4 Qmind|<4
-0.5 -1.5 Qdescription|>4
-0.5 -1.4 Qhostility|>4
-0.5 -1.2 Qunhappy|<2
-0.5 -1.1 Qdisclosur|>1 Qreply|<4 Qshar|>3 Qvoic|<2
-0.5 -1 Qargument|>1 Qconvict|>6 Qdebat|<2 Qdefender|>1 Qdiscuss|<3 Qexploit|>4 Qhappy|<3 Qhard|>3 Qhungry|>4 Qlargely|>6 Qletter|>5
  Qmad|>1 Qregret|>1 Qscrutiny|>1 Qshout|<1 Qsquarely|>1 Qstrongly|<6 Qunclear|>1 Qunleash|>3 Qwary|>1
-0.5 -0.9 Qacquiesc|>1 Qapprehension|>6 Qbattl|>7 Qblar|>7 Qblock|>6 Qbragg|>1 Qcast|>2 Qclash|>6 Qdisclos|>3 Qdisparag|>7
  Qexpectation|<5 Qexplicitly|>7 Qexploit|>5 Qimpassion|>1 Qinvok|>2 Qjustify|>6 Qlaid|>6 Qmessag|<5 Qminc|>4 Qmock|<5
  Qoptimistic|>2 Qplac|>5 Qpresent|>3 Qpress|<6 Qreact|>4 Qreassur|<4 Qrefer|>7 Qrenew|>6 Qrenounc|>5 Qripp|>2 Qscoff|>7
  Qseemingly|>5 Qshown|<7 Qswip|>1 Qupon|<5 Qutter|>2 Qvehemently|>1 Qvot|>1 Qwithdrew|>4
-0.5 -0.8 Qaccept|>7 Qassumption|>2 Qbar|>6 Qblam|>3 Qbragg|<3 Qcondemnation|>5 Qcrack|>4 Qdeem|>5 Qdeny|>4 Qdoubl|>7 Qemerg|>7
  Qfalsely|>6 Qfuriou|>7 Qgav|>4 Qhard|>1 Qhitt|>3 Qhungry|>6 Qimagin|>6 Qjustify|>4 Qlectur|>6 Qmock|>3 Qnegativ|>5 Qnegativ|>6
  Qoften|>2 Qpivot|>3 Qpresent|>4 Qpress|>1 Qpublicly|>5 Qpublish|>2 Qpush|>1 Qquick|<5 Qquip|<5 Qrattl|>4 Qrattl|>7 Qreferenc|>1
  Qrefer|>5 Qreject|>3 Qremark|>1 Qrepeat|>2 Qrepudiat|>7 Qresistanc|<2 Qresistanc|<3 Qsharp|>6 Qshe'|>7 Qslamm|>5 Qsuddenly|>7
  Qtalk|>4 Qthere'|>6 Qthink|<7 Qunclear|<5 Qveto|>6 Qvoic|>1 Qweigh|>2
-0.5 -0.7 Qanticipat|<6 Qappointment|>7 Qattention|>1 Qavoid|>5 Qblar|>6 Qblock|>7 Qcampaign|>6 Qchant|>5 Qcheer|>7 Qcondemnation|>7
  Qcurrently|>3 Qdebat|>5 Qdeny|>7 Qdesir|>7 Qdisagre|<7 Qdiscuss|>4 Qdisparag|>6 Qenvision|<1 Qexasperat|>5 Qexplain|>2 Qforth|>7
  Qgav|>3 Qgrous|>4 Qhat|>6 Qhitt|>4 Qimpassion|>6 Qimpress|>6 Qinclin|<5 Qinclin|>2 Qincreasingly|>5 Qinsistenc|>6 Qlater|>7
  Qlaunch|>5 Qleery|>7 Qmight|>2 Qpick|<6 Qplac|>6 Qpok|<2 Qpromot|>4 Qpropos|<5 Qquick|>5 Qrattl|>3 Qrefus|<7 Qreluctanc|>5
  Qresist|>2 Qrul|>1 Qshe'|>6 Qsignal|>7 Qslash|>4 Qtouch|<3 Qtouch|<4 Qunveil|<3 Qwent|<2
-0.5 -0.6 Qadvic|>1 Qassertion|>7 Qattribut|>3 Qauthor|>7 Qboo|>6 Qbristl|>6 Qcan't|>7 Qchim|>7 Qchosen|>6 Qcom|>6 Qcover|>7
  Qcredit|<4 Qcriticiz|<7 Qdeclin|<3 Qdecry|>7 Qdevot|<6 Qentitl|>7 Qequally|<7 Qexplor|>7 Qfierc|<2 Qfil|<5 Qinvok|>6 Qlaunch|>4
  Qlov|<5 Qmention|>4 Qopinion|>5 Qplead|<7 Qproclaim|<7 Qpublish|>4 Qquick|<4 Qreassur|<6 Qreluctanc|<1 Qrepeat|>3 Qsharply|<5
  Qslogan|>6 Qspark|<6 Qsued|>1 Qsue|>7 Qthrill|>7 Qtook|<2 Qtouch|<6 Qturn|<4 Qwrot|>3
-0.5 -0.5 Qaboard|<5 Qadvis|<7 Qalready|>6 Qalway|>6 Qangry|>6 Qappoint|>7 Qapprov|>5 Qawar|<6 Qcomplain|>2 Qconsensu|<5 Qconvinc|<7
  Qcover|>3 Qcrack|<7 Qcry|>5 Qdedicat|>6 Qdisparag|<7 Qdisplay|<7 Qdisplay|>6 Qdocument|>7 Qdownplay|<4 Qearlier|<7 Qearliest|>7
  Qembrac|>7 Qendors|>7 Qenjoy|<7 Qestablish|>6 Qfocus|<4 Qfollow|<6 Qfound|<3 Qidentify|<5 Qignor|>2 Qimmediat|<6 Qindicat|<3
  Qintend|>7 Qinterject|<3 Qinterject|>4 Qinterpret|>1 Qinvit|>5 Qlectur|>7 Qmention|<1 Qmull|>4 Qnever|>7 Qnot|<2 Qpassionat|<7
  Qpitch|>7 Qposition|>7 Qpreach|<7 Qpresent|<5 Qpuzzl|<7 Qquip|<7 Qquot|<7 Qreckon|>7 Qrecount|<7 Qrefusal|<7 Qrelish|>5 Qremain|>7
  Qrevil|>5 Qsharply|<6 Qsoon|<6 Qstood|<7 Qstruggl|>7 Qsurpris|<7 Qtakeaway|>7 Qthrill|>5 Qtook|<6 Qunderstand|<2 Qunify|>5
  Qvoic|>7 Qwarning|>5 Qweigh|<7 Qword|>7
-0.5 -0.4 Qadd|>3 Qadopt|<5 Qassail|<5 Qcast|<2 Qcertainly|>3 Qcomfortabl|<7 Qcomplain|<4 Qconsistently|>2 Qcontentiou|<7
  Qdeliver|>5 Qdenounc|<6 Qdenounc|>3 Qdismiss|<5 Qdisplay|>7 Qeye|>6 Qfir|>7 Qfollow|<4 Qfootag|<2 Qharangu|<5 Qharsh|<4 Qheap|<7
  Qhitt|<6 Qhitt|>7 Qidentify|>6 Qlay|<3 Qlectur|<5 Qmad|>7 Qmean|<6 Qobviou|<1 Qopposition|>5 Qprais|<5 Qprohibit|<7 Qpromis|<5
  Qpublicly|>7 Qpump|>6 Qpursu|<5 Qpursu|<6 Qrecord|<4 Qrelish|<6 Qrequest|>5 Qretweet|<6 Qrul|>7 Qsight|<7 Qsignal|<4 Qslam|<6
  Qsolely|<7 Qspott|<7 Qstart|>6 Qstatement|<6 Qstern|<5 Qsupporter|>4 Qtaken|<3 Qthank|>4 Qthreaten|>7 Qtying|>4 Qvehemently|>4
  Qveto|<6 Qwelcom|<4 Qwent|<4
-0.5 -0.3 Qadvis|<5 Qalleg|<4 Qattack|>7 Qbristl|<5 Qbroad|<6 Qcas|>6 Qclosely|<5 Qcontention|<7 Qcounter|<5 Qdesign|<5 Qdetermin|<1
  Qdivid|<1 Qenjoy|<5 Qhit|>7 Qidentify|<4 Qinflat|<5 Qinflat|<6 Qinsistenc|<5 Qintend|>6 Qkeynot|<5 Qloudly|>5 Qmount|<5 Qmount|<7
  Qposition|>6 Qprais|>7 Qpreach|<2 Qpreach|<4 Qprohibit|>7 Qpropos|>4 Qreferr|>6 Qsaw|<5 Qseemingly|<6 Qsent|<6 Qseriou|<5
  Qshock|<5 Qstat|>2 Qsuggestion|>7 Qtarget|>7 Qtrumpet|<5 Qtying|<5 Qurg|>6 Qveto|<3 Qview|>6 Qvot|>6 Qwish|<1
-0.5 -0.2 Qadamant|>6 Qconcern|<4 Qdefend|>7 Qdenounc|<4 Qderid|<6 Qdisclos|<4 Qdistanc|>7 Qfavor|<1 Qimpos|>3 Qnervou|<2 Qpass|<4
  Qprais|>4 Qpropos|>7 Qseem|<6 Qshe'|>5 Qskeptical|>7 Qsound|>4 Qstanc|>5 Qtitl|>2 Qused|>7
-0.5 -0.1 Qanticipat|<5 Qcall|>7 Qclear|>6 Qopposition|>3 Qpersuad|>6 Qpredict|<7 Qrebuk|>4 Qreferr|>5 Qrefus|>6 Qshar|>7
  Qsuggestion|>5 Qsupport|<3 Qwill|>6
-0.5 0 Qadd|>4 Qassumption|>7 Qchosen|>1 Qexpos|<4 Qfeel|<4 Qfocu|<7 Qinclin|>6 Qnot|<4 Qplann|>7 Qplan|>7 Qpreferr|<5 Qreferenc|>7
  Qreleas|<6 Qretweet|<4 Qsay|<3
-0.5 0.1 Qanger|<6 Qapprov|<1 Qcheer|<3 Qconcern|>7 Qdismiss|>5 Qoffensiv|>5 Qsens|>4 Qsens|>5 Qsign|<4 Qview|<2
-0.5 0.2 Qalleg|<3 Qanswer|>7 Qchim|>5 Qdeclar|<5 Qdesign|<3 Qdisput|<4 Qexpect|<5 Qhop|>7 Qmight|<5 Qperception|>6 Qrattl|<4
  Qreportedly|<5 Qscrutiny|<5 Qstruck|>5
-0.5 0.3 Qappear|<6 Qbeliev|<5 Qseem|<4 Qspeculat|<5
-0.5 0.4 Qderid|<4 Qshow|>7 Qword|>5
-0.5 0.5 Qcriticiz|<3 Qremember|<5 Qstatement|>6
-0.5 0.6 Qdozen|>7 Qfierc|<4 Qmight|<3 Qwidely|<4
-0.5 0.7 Qaccord|<1 Qimpress|>4
-0.5 0.8 Qpass|<1 Qrattl|<6 Qseriou|>6 Qstill|<1
-0.5 0.9 Qaccord|<6 Qrever|<2 Qstruck|<2
-0.5 1 Qdiscussion|<3
-0.5 1.1 Qutter|<6
-0.5 1.2 Qlook|<1
-0.5 1.3 Qlabel|<2
-0.4 -1.6 Qrecently|<3
-0.4 -1.4 Qreferr|<6
-0.4 -1.3 Qdiscuss|<5
-0.4 -1.2 Qendorsement|<2
-0.4 -1.1 Qnam|<7 Qremind|>2 Qutter|<5
-0.4 -1 Qhit|>2
-0.4 -0.9 Qassail|<7 Qbalk|<2 Qconfident|>1 Qdoubt|<4 Qhop|<6 Qpass|>4 Qpress|<4 Qreferr|<4 Qreply|<3 Qstruggl|<4 Qtry|>1 Qwidely|<1
-0.4 -0.8 Qaccusation|>1 Qaim|<5 Qallud|>1 Qbash|>3 Qbitter|<1 Qcampaign|>5 Qdisparag|>5 Qhopeful|>1 Qidea|>1 Qknock|>5 Qlambast|<7
  Qmaintain|>1 Qpick|>6 Qportray|<2 Qstruck|>7 Qunleash|>2 Qveto|>3 Qwant|<7 Qwritten|>4
-0.4 -0.7 Qacknowledg|<7 Qactually|<5 Qadvocat|>1 Qallegedly|>5 Qalready|>7 Qask|>1 Qassail|>2 Qback|>7 Qbash|>4 Qbegan|>1
  Qconfirm|>3 Qcontinu|<5 Qcritic|>6 Qdecry|>3 Qdecry|>4 Qdefend|<2 Qexplicitly|>6 Qexpos|>5 Qexpression|>6 Qhungry|>7 Qlaid|>3
  Qlambast|<5 Qlash|>1 Qlong|<4 Qlov|>4 Qlov|>5 Qlov|>6 Qmandat|>7 Qmean|>5 Qmum|>7 Qoffer|>3 Qonc|>1 Qoverwhelm|<6 Qpetition|>1
  Qproposal|>1 Qproud|>1 Qrais|>2 Qrecogniz|>2 Qrefus|<6 Qreiterat|>4 Qreleas|>3 Qrenounc|>6 Qresistanc|>7 Qrip|>4 Qrumor|>2
  Qshot|>1 Qshot|>3 Qsing|<5 Qsought|>2 Qspeak|>2 Qspoken|>2 Qstat|>3 Qthought|>5 Qunveil|<5 Qunveil|>1 Qvent|<4 Qwant|<4 Qzero|>5
-0.4 -0.6 Qactually|>6 Qadmiration|>6 Qadmiration|>7 Qarticl|>6 Qbalk|>1 Qblar|>5 Qbrag|>7 Qbroadcast|>7 Qcast|<7 Qcast|>3
  Qchalleng|>2 Qchant|<5 Qchosen|<6 Qclosely|>7 Qconfident|>5 Qcontentiou|>7 Qcritic|>7 Qdecid|<6 Qdecid|>2 Qdeclar|>3 Qdefender|>5
  Qdenounc|<7 Qdeny|>6 Qdictum|<4 Qdisclos|>4 Qdiscussion|>7 Qdubb|>7 Qembrac|>5 Qendors|<6 Qexpression|>5 Qfail|>4 Qforward|<6
  Qgush|>5 Qgush|>6 Qhat|>7 Qimagin|>3 Qimmediately|>3 Qimply|>7 Qjok|>4 Qlaud|>5 Qlook|<5 Qmust|>2 Qoffer|<4 Qoffer|<6
  Qofficially|>7 Qopen|<4 Qoppos|>3 Qorder|<2 Qoutlin|>1 Qplead|<3 Qpledg|<6 Qpresent|>2 Qprohibit|>5 Qprohibit|>6 Qrail|>4
  Qreact|>3 Qreason|>6 Qreferenc|<4 Qreluctant|>7 Qremark|<1 Qremark|<3 Qripp|<7 Qsaw|>3 Qshout|>7 Qslash|>5 Qspoken|>6 Qspoken|>7
  Qstart|>3 Qsuspect|<4 Qtaken|>7 Qtend|>7 Qtestify|>1 Qthere'|>7 Qtouch|<5 Qtri|<5 Qunclear|>6 Qunderstood|>4 Qunveil|>4
  Qunwillingnes|>7 Qurg|>1 Qused|>1 Qvent|<6 Qveto|>4 Qveto|>5
-0.4 -0.5 Qacknowledg|>4 Qaddress|>5 Qaggressively|>7 Qallegedly|>7 Qattack|>4 Qattempt|>2 Qbegan|>5 Qblast|<3 Qblast|<5 Qboast|<4
  Qboast|<7 Qbother|>5 Qcall|<5 Qcan't|>6 Qconversation|>7 Qcrack|<6 Qdeclar|<6 Qderid|>7 Qdesign|>7 Qdevot|>6 Qdictum|>6
  Qdisclosur|>5 Qdiscus|>5 Qdislik|<7 Qdismissiv|>7 Qdistanc|>5 Qdoubl|>6 Qdubb|>3 Qenamor|<5 Qenjoy|>7 Qfamously|>5 Qforcefully|>7
  Qfuriou|>6 Qglad|<4 Qgrant|>7 Qhard|<2 Qhitt|>2 Qhostility|>7 Qhung|>7 Qimmediat|<5 Qimply|<7 Qimpos|>5 Qimpos|>6 Qinclin|<4
  Qinterject|>5 Qinterpret|>7 Qlaunch|<7 Qlearn|>2 Qmad|>5 Qmock|>4 Qnotic|<2 Qoffensiv|>6 Qopposition|<1 Qopposition|>6 Qpassion|>6
  Qpegg|>5 Qpick|>7 Qpressur|>4 Qprivately|>5 Qpromis|<7 Qprovid|<7 Qrecognition|<5 Qregard|>7 Qregularly|>7 Qreluctanc|>7
  Qrepudiat|<7 Qrepudiat|>6 Qrequest|>4 Qrequest|>7 Qresonat|>5 Qrevis|>5 Qrip|>7 Qsaw|>2 Qshot|>7 Qsick|<4 Qsilenc|>6
  Qskepticism|>7 Qstory|<5 Qstruck|>6 Qtaken|>6 Qtribut|>7 Qtri|<6 Qunanimou|>6 Qurg|<3 Qvot|>5 Qwhack|>7 Qwithdrew|>7
-0.4 -0.4 Qadmit|>4 Qangry|>5 Qannouncement|>7 Qargument|>7 Qarticl|>5 Qassail|<6 Qassertion|>6 Qattack|>5 Qavoid|>6 Qavoid|>7
  Qbegan|<6 Qbegan|>7 Qbitter|<6 Qbor|<5 Qbor|<6 Qbroad|<7 Qbroad|>7 Qbrush|>6 Qcertain|>7 Qconced|<6 Qconfident|<7 Qconfident|>7
  Qconfirm|>4 Qcontrast|<6 Qcontroversial|<6 Qcount|>3 Qcurrently|>7 Qdecid|>5 Qdecid|>7 Qdeem|<7 Qdefend|>5 Qdemand|>6 Qdisclos|<1
  Qembrac|<7 Qemphasiz|<4 Qextensively|<5 Qfil|>6 Qfinger|<6 Qfinger|<7 Qfrequent|>5 Qgav|<3 Qgues|<5 Qhir|>7 Qhorrify|<6 Qinclin|>7
  Qjok|<1 Qjustify|<6 Qlabel|>7 Qlist|>5 Qoften|>6 Qoften|>7 Qpassionately|>7 Qpounc|<6 Qpreferr|>7 Qpressur|<6 Qpressur|<7
  Qproposal|>5 Qrant|>6 Qreassur|>3 Qrebuff|>3 Qrecall|<6 Qreflect|<6 Qremember|<4 Qresistanc|<7 Qresonat|>6 Qsick|<5 Qsick|>6
  Qsolely|<6 Qspoken|<4 Qstern|<7 Qstriv|>6 Qsupportiv|>4 Qsuspect|>7 Qtakeaway|<5 Qtakeaway|<6 Qtend|<6 Qturn|<1 Qunderestimat|>5
  Qunderestimat|>7 Qvehemently|>7 Qvision|>6 Qweigh|<6 Qwhack|>6 Qwonder|<1
-0.4 -0.3 Qaboard|<6 Qacknowledg|<6 Qaddress|<3 Qaddress|<4 Qadmit|<2 Qadvis|<6 Qallud|>3 Qannounc|>4 Qapprov|>2 Qassertion|<3
  Qassert|<5 Qcontroversial|<5 Qdiscuss|<1 Qdislik|>6 Qdisparag|<6 Qemphasiz|<5 Qencourag|<2 Qenthusiastic|<6 Qexpect|<4 Qfelt|<5
  Qforese|<1 Qforeshadow|<6 Qfrequently|<6 Qfresh|<6 Qguarante|<6 Qhappy|>5 Qidea|>7 Qinvit|>6 Qinvok|<7 Qkeen|>5 Qlaid|<4 Qlean|>6
  Qnervou|<4 Qoffer|>7 Qoutlin|<4 Qpassionat|<6 Qposit|<4 Qpump|>3 Qquickly|>7 Qquick|<1 Qrecord|<5 Qremind|<4 Qrespond|<2
  Qretweet|>6 Qripp|<6 Qseriou|<6 Qsign|>6 Qslamm|<2 Qsolely|<5 Qstat|<7 Qstern|<4 Qsuggestion|<2 Qsupportiv|<5 Qtalk|<4 Qunclear|>7
  Qveto|<2 Qvot|>7 Qwatch|>6 Qzero|>7
-0.4 -0.2 Qacknowledg|>6 Qappear|>7 Qattention|<5 Qblam|>7 Qcall|>6 Qcast|>5 Qcas|>5 Qchampion|>7 Qcomfortabl|>7 Qcondemn|>3
  Qcraft|>7 Qcredit|<5 Qdefend|<4 Qdenounc|>4 Qdetermin|<6 Qdevot|>5 Qdon't|>7 Qfierc|>6 Qfram|>7 Qhammer|>7 Qimpos|>2 Qlargely|>5
  Qlist|>6 Qnam|<4 Qquestion|<6 Qrais|>5 Qseek|<4 Qsentenc|>7 Qseriou|<7 Qseriou|>4 Qsign|>7 Qsuggest|<7 Qtend|>6 Qtroubl|>6
  Qword|>6 Qwrot|>2
-0.4 -0.1 Qargument|>5 Qcertainly|>2 Qcomplaint|>7 Qcontend|>7 Qcontention|>6 Qcriticiz|>6 Qdiscus|>7 Qhitt|>5 Qintroduc|<2
  Qpromot|>5 Qrattl|>5 Qrealiz|>3 Qreleas|<2 Qrethink|>1 Qreveal|<6 Qseen|<6 Qstatement|>7 Qstory|>3 Qthought|<4 Qtitl|>3 Qtry|>7
  Qturn|>2 Qused|<3 Qweigh|>7 Qwrit|>6
-0.4 0 Qadd|<2 Qadmission|>5 Qagain|>5 Qagre|>7 Qallow|>6 Qcall|>5 Qconclud|>7 Qdedicat|<4 Qdubb|<4 Qexcit|>7 Qknown|>4 Qlook|>5
  Qoffensiv|>4 Qpass|>5 Qpetition|>7 Qreferenc|>6 Qreject|>6 Qrepeat|>6 Qseek|>5 Qstat|>7 Qsuggest|>7 Qtalk|>6 Qtitl|>4 Qtold|>4
  Qtouch|>6 Qupset|>7
-0.4 0.1 Qassail|<3 Qconsider|<5 Qdenounc|<3 Qdismiss|>7 Qfavor|>6 Qfeel|>6 Qfir|<5 Qforth|>5 Qherself|>7 Qirritat|>5 Qmention|>7
  Qponder|>7 Qreflect|>7 Qresist|>5 Qsaid|<2 Qshown|<6 Qshow|<7 Qstory|>2 Qtell|>4
-0.4 0.2 Qanxiety|>6 Qawar|>7 Qcit|>7 Qclear|<5 Qcritical|>5 Qcriticism|<6 Qcriticiz|>7 Qfound|<7 Qirritat|>4 Qperception|>7
  Qproclaim|<6 Qrely|>7 Qrepeat|<4
-0.4 0.3 Qadmission|>6 Qfir|<7 Qfootag|>6 Qhit|>6 Qimply|<5 Qinterest|<6 Qinvit|<2 Qoutrag|>5 Qsaid|>2 Qshar|<2 Qstill|>3
-0.4 0.4 Qconcern|<7 Qendorsement|<6 Qidea|>6 Qknown|<1 Qresistanc|>4 Qrespons|>4 Qsens|>7 Qspeculat|<4 Qswip|>5
-0.4 0.5 Qadvic|>6 Qagain|<2 Qdeem|<3 Qendorsement|<4 Qproject|>5 Qtarget|<4
-0.4 0.6 Qadd|<7 Qdedicat|<5 Qexpect|>4 Qhappy|>2 Qreport|<7 Qscrutiny|<4
-0.4 0.7 Qmeant|<4 Qonc|<1
-0.4 0.8 Qaccord|<5 Qdislik|<4 Qremind|<1 Qrethink|>3
-0.4 1 Qcharg|<2 Qfierc|<5 Qstruck|<3
-0.4 1.3 Qalready|<1
-0.3 -1.4 Qreact|>1
-0.3 -1.3 Qshar|<4
-0.3 -1.2 Qcit|<7
-0.3 -1.1 Qscorn|>4 Qsought|<5
-0.3 -1 Qattempt|<3 Qback|>5 Qbegan|<3 Qendorsement|>4 Qendors|>4 Qremember|<6
-0.3 -0.9 Qclash|<6 Qexplicitly|<7 Qpreferr|>3 Qsought|<3
-0.3 -0.8 Qendors|>3 Qhop|<3 Qpress|<5 Qprovid|<5 Qstern|>5 Qvoic|<3
-0.3 -0.7 Qcongratulat|>7 Qdecision|>2 Qendors|<7 Qknow|<7 Qlist|>3 Qnervou|>1 Qpaint|<7 Qpreferr|>2 Qprefer|<5 Qseek|<3 Qshout|<7
  Qtri|<4
-0.3 -0.6 Qaccus|<5 Qacknowledg|>3 Qaddres|>3 Qaffirm|>7 Qapplaud|<2 Qargument|>3 Qassum|>3 Qbarely|>7 Qbroadcast|>5 Qchalleng|<6
  Qclaim|<4 Qco-sponsor|>3 Qdeny|<3 Qdevot|>1 Qdisagre|<6 Qdisagre|>5 Qdismis|<5 Qexploit|>7 Qexpress|<7 Qfull|>6 Qgoal|>1 Qhot|>5
  Qimagin|>2 Qimpos|>7 Qlambast|<6 Qloudly|<2 Qlov|<2 Qoverwhelm|<7 Qplay|>3 Qplay|>4 Qposition|>2 Qquery|>1 Qrant|>7
  Qrecognition|<4 Qrecogniz|<5 Qreluctant|>6 Qreport|>3 Qrever|<6 Qsavag|>3 Qseek|<7 Qsilenc|>5 Qstory|<3 Qswip|>7 Qunderstood|>2
  Qunderstood|>3 Qvent|<5
-0.3 -0.5 Qaccept|>6 Qanswer|>4 Qbroadcast|>6 Qbrush|>4 Qchant|<2 Qco-sponsor|>2 Qcontentiou|>6 Qcrack|<5 Qdefend|>3 Qdeliver|>3
  Qdenunciation|>7 Qdeny|>3 Qdepict|>6 Qdiscuss|<4 Qdiscus|>3 Qdismis|>7 Qdivid|>3 Qentitl|>5 Qestimat|>4 Qeye|>5 Qimagin|<2
  Qimpos|>4 Qinterest|<2 Qlargely|>4 Qlaud|>4 Qlearn|>3 Qmum|>4 Qoffer|<5 Qoppos|<7 Qoverstat|>5 Qoverstat|>7 Qpassionately|>5
  Qpassionat|<5 Qplan|<3 Qplead|>3 Qpublicly|>6 Qrarely|>5 Qrarely|>6 Qreassur|>1 Qrefus|>7 Qregularly|>6 Qreiterat|>2
  Qrepeatedly|<6 Qretweet|>4 Qriff|>5 Qsaw|>4 Qsentiment|>1 Qsid|>6 Qsparr|<4 Qspok|<2 Qspok|>1 Qsuddenly|>6 Qswip|>6 Qtalk|<7
  Qtitl|>7 Qtoward|>7 Qtrash|>7 Qtrumpet|>7 Qunanimou|>7 Qused|<1 Qutter|>5 Qutter|>6
-0.3 -0.4 Qaccus|>4 Qactually|>5 Qaddres|>5 Qadvocat|<7 Qaffirm|>4 Qaffirm|>6 Qagain|<6 Qanswer|<1 Qaren't|>6 Qassail|>6 Qassum|>2
  Qattack|<5 Qattribut|>6 Qbegan|>3 Qbill|>3 Qbill|>7 Qblam|>4 Qblock|>3 Qbor|<7 Qbroad|>6 Qcampaign|>4 Qcas|>4 Qcertain|>6
  Qcharg|>5 Qcit|<6 Qclaim|<6 Qclear|>1 Qconfident|<6 Qcontend|>6 Qcontrast|>4 Qcounter|>6 Qcrack|>6 Qcurrently|>2 Qdictum|<6
  Qdictum|>5 Qdismis|>6 Qdivid|>2 Qdocument|>3 Qdown|>4 Qdubb|>5 Qenvision|>1 Qexplain|<2 Qfelt|>3 Qfierc|>7 Qfinger|<5 Qforese|<5
  Qformally|>5 Qfull|>7 Qfundamental|>5 Qgav|<4 Qgoal|>4 Qinsist|<6 Qissu|>6 Qjok|<7 Qjok|>3 Qknock|<6 Qlay|<2 Qlean|>4 Qlearn|>4
  Qliken|>5 Qlist|<6 Qmak|>2 Qmessag|>5 Qmum|>5 Qmus|>7 Qobviou|>1 Qoff|>3 Qonc|>7 Qoverwhelm|<5 Qpassionately|>6 Qpassion|>7
  Qplay|>2 Qpoint|<1 Qpounc|<5 Qprais|<4 Qprais|<6 Qpressur|<5 Qpress|<7 Qpromot|>3 Qpush|>2 Qrais|<4 Qreact|<7 Qreact|>7
  Qreiterat|>5 Qremark|>6 Qsavag|>4 Qscrutiny|>5 Qseemingly|>4 Qsentenc|>1 Qshow|>3 Qskepticism|>5 Qskepticism|>6 Qso-call|>5
  Qso-call|>6 Qspeculation|<5 Qspok|>2 Qsupportiv|>6 Qsur|>7 Qteeth|>6 Qtell|>2 Qtitl|<6 Qtout|>4 Qtoward|>5 Qtrumpet|>6 Qtying|>7
  Qunderestimat|>6 Qvow|<3 Qwarning|>6 Qwarning|>7 Qwhack|>5 Qwhipp|>6
-0.3 -0.3 Qacquiesc|>5 Qactually|<6 Qadd|<4 Qannounc|>3 Qapologiz|>4 Qapprov|>6 Qassumption|>1 Qattribut|>5 Qbattl|>6 Qboast|>7
  Qcelebrat|>3 Qclosely|>4 Qdecision|>6 Qdeeply|>5 Qdescrib|>3 Qdescription|>6 Qdesir|>6 Qdevot|>7 Qdisclos|>2 Qdiscuss|>3
  Qdoesn't|>7 Qembrac|>6 Qexpres|<4 Qfind|>5 Qfootag|<3 Qfuriou|>4 Qfuriou|>5 Qharsh|<5 Qidentify|<2 Qinsist|<2 Qintend|>3 Qlong|>6
  Qmak|>7 Qmean|>6 Qmean|>7 Qpassionately|>4 Qpivot|>2 Qpivot|>7 Qplan|>5 Qplead|>2 Qpropos|>6 Qprov|<5 Qquickly|>6 Qreact|<2
  Qreferenc|>3 Qrejection|<3 Qresist|<6 Qretweet|>5 Qrumor|>7 Qseek|>4 Qshow|>2 Qsick|>5 Qsid|>7 Qslamm|>6 Qslam|>5 Qstress|<4
  Qsubtl|<7 Qsue|>6 Qtying|>6 Qunderstand|>5 Qused|>4 Qvoic|<5 Qwent|<6 Qworry|>6
-0.3 -0.2 Qaccusation|>5 Qacknowledg|>7 Qaddress|<5 Qaddress|>7 Qadvocat|>7 Qallow|>7 Qannounc|<4 Qannounc|<5 Qapprov|>4
  Qargument|>6 Qassuranc|<1 Qbrag|<5 Qbristl|>7 Qchid|<1 Qclarify|<3 Qcomment|<5 Qcomplain|>3 Qconvinc|<1 Qconvinc|>3 Qcriticism|>6
  Qdemonstrat|<1 Qdetail|<3 Qdisavow|>7 Qenamor|>3 Qexpectation|>4 Qfelt|>7 Qhail|<1 Qidea|<6 Qimply|<2 Qknock|>4 Qlearn|<2
  Qleft-lean|<5 Qmount|<4 Qnegotiat|>6 Qnervou|<3 Qopenly|>6 Qopposition|>4 Qplann|>2 Qplann|>3 Qproposal|>6 Qrais|<2 Qreact|>6
  Qrealiz|>2 Qrebuff|>5 Qrebuk|>5 Qreckon|>6 Qrecogniz|>6 Qreleas|>6 Qrepeatedly|>5 Qrestrict|<3 Qreveal|>2 Qseem|>2 Qsuggestion|<1
  Qsupportiv|>3 Qtell|<6 Qthought|>7 Qthreaten|>6 Qtold|<3 Qtry|>5 Qwant|>5 Qwithdrew|>5 Qwrot|<4
-0.3 -0.1 Qadopt|>1 Qadvocat|>6 Qaim|>6 Qattempt|>5 Qblam|>5 Qblast|<2 Qblock|>4 Qcast|>7 Qcirculat|>3 Qcit|>4 Qclaim|>7
  Qcomplain|>4 Qconsensu|>7 Qdisagre|>4 Qdozen|>6 Qevenly|>7 Qfil|>7 Qfollow|>4 Qforecast|>6 Qhard|>7 Qidentify|>3 Qidentify|>7
  Qinterest|>5 Qlearn|>7 Qlook|>2 Qmock|<7 Qmock|>7 Qmull|>5 Qoff|>5 Qoff|>7 Qoutspoken|>2 Qproposal|>7 Qpump|>2 Qread|<2 Qsent|>4
  Qsupporter|>3 Qtri|>7 Qtroubl|>7 Qvocal|>4 Qvow|>7 Qwarn|<6 Qwill|>4 Qwrit|>2
-0.3 0 Qadd|<5 Qappear|>6 Qchampion|>6 Qcit|>6 Qcriticiz|<4 Qdiscussion|>5 Qdoubt|>7 Qearlier|>7 Qformally|>3 Qknown|>6 Qmention|>6
  Qnominat|>7 Qofficially|<4 Qprefer|>7 Qpublicly|>4 Qrebuff|>7 Qslamm|>7 Qspott|>5 Qsupporter|>5 Qtitl|>6
-0.3 0.1 Qassail|<4 Qassumption|>6 Qattack|>1 Qcit|>5 Qcomplaint|>1 Qcomplaint|>6 Qexpectation|>5 Qmeant|>4 Qopenly|>4 Qpost|<3
  Qquestion|>7 Qrais|>1 Qrebuff|<5 Qshown|>7 Qunderstand|>7 Qurg|>7 Qview|>7 Qwelcom|>2 Qwill|>7 Qwrot|<6
-0.3 0.2 Qapprehension|>5 Qattribut|<4 Qbeliev|>6 Qcom|<6 Qconcern|<5 Qconsider|>2 Qcriticism|>7 Qdisclos|>7 Qdiscus|>6 Qdocument|<4
  Qdocument|>6 Qexpect|>2 Qfind|>7 Qhappy|>1 Qplan|>6 Qpredict|<5 Qproject|>6 Qproud|>5 Qreportedly|>5 Qshown|<4 Qshow|>6 Qtalk|>7
  Qthink|>7 Qtold|<2 Qvoic|>6 Qwarn|<7 Qwelcom|>6 Qwritten|<3
-0.3 0.3 Qaccord|<4 Qaccus|>7 Qadvocat|<6 Qagre|>6 Qalarm|<6 Qallow|<4 Qanswer|>6 Qbeliev|<3 Qchalleng|>4 Qdoesn't|>2 Qemail|>4
  Qexpect|>5 Qfear|>7 Qfeel|>7 Qfir|<4 Qpress|>7 Qrattl|<5 Qrecogniz|>4 Qseen|>5 Qsharp|>4
-0.3 0.4 Qargu|<7 Qassur|>7 Qcheer|>5 Qchid|>6 Qcount|<3 Qexplain|>7 Qfil|>4 Qimply|<4 Qimpress|<6 Qpost|<4 Qpost|>2 Qpromot|>7
  Qreport|>6 Qrever|<5 Qsharply|>2 Qtend|>3 Qwidely|>6
-0.3 0.5 Qadd|>6 Qdefens|>6 Qdisavow|>4 Qorder|<5 Qtarget|<5
-0.3 0.6 Qconsider|<4 Qdraw|<1 Qfierc|<7 Qreply|>5 Qrever|<4 Qsuddenly|<6
-0.3 0.7 Qdisclos|<7 Qhir|<6 Qreport|<4 Qseen|<3
-0.3 0.8 Qrejection|>3
-0.3 0.9 Qfir|>3 Qresonat|<1
-0.3 1.2 Qcelebrat|<2 Qsound|<1
-0.3 1.3 Qalarm|<2 Qcriticism|<4 Qrattl|<1
-0.3 1.6 Qthrill|<1
-0.2 -1.8 Qadvic|>2
-0.2 -1.3 Qadopt|>4
-0.2 -1.2 Qadopt|>3 Qwill|<4
-0.2 -1 Qvehemently|<4
-0.2 -0.9 Qchalleng|<4 Qfavor|>3 Qforth|<5 Qhit|>4 Qmessag|<7 Qsupport|>3 Qwill|<3
-0.2 -0.8 Qdiscussion|<5 Qexplain|<7 Qhung|>6 Qoppos|>2 Qpaint|<4 Qpledg|<4 Qpublish|<4 Qtry|<2
-0.2 -0.7 Qdeliver|<6 Qdescrib|<5 Qevenly|<2 Qmention|<5 Qpok|<5 Qrais|<6 Qrepeat|<7 Qsharply|<3 Qsupporter|<6 Qutter|<3
-0.2 -0.6 Qaccus|<6 Qconsider|>3 Qcontinu|<1 Qdecision|<4 Qexpres|<6 Qfear|<7 Qhop|<5 Qlong|<5 Qloudly|<4 Qmus|>1 Qnam|<5
  Qofficially|<5 Qrecount|<1 Qsign|<6 Qsupport|>4 Qsupport|>7 Qunsubstantiat|<6 Qvot|<5
-0.2 -0.5 Qaim|<6 Qanxiety|>4 Qapologiz|>1 Qboom|<6 Qconsider|>6 Qdivid|<2 Qexpress|<5 Qhostility|>3 Qknown|>1 Qmight|<2
  Qopposition|<2 Qpok|<3 Qprais|<7 Qpromis|<2 Qquestion|<5 Qrecommend|<7 Qsee|<7 Qshar|<3 Qspok|<4 Qtweet|<3 Qtweet|<7 Qurg|<7
  Qvot|<4
-0.2 -0.4 Qacknowledg|<3 Qaddres|>4 Qadmit|>2 Qapprov|<6 Qargument|>4 Qcast|<6 Qcontemplat|<2 Qcontrast|>5 Qdecid|<5 Qdenounc|<2
  Qdenounc|>6 Qdisclos|>5 Qdoubl|<3 Qdubb|>6 Qeager|>3 Qenamor|>4 Qenamor|>5 Qfrequent|>6 Qhint|<2 Qhir|<5 Qhot|>6 Qimpassion|<1
  Qlearn|<6 Qleery|>6 Qoverstat|>6 Qput|<5 Qput|<6 Qrail|<6 Qrais|>6 Qread|>3 Qreassur|<7 Qreflect|<4 Qreflect|>1 Qsavag|>2 Qsens|<7
  Qsid|>1 Qsign|>1 Qspok|<5 Qspok|<6 Qstat|<3 Qstriv|>1 Qstuck|<3 Qstuck|<6 Qthought|<7 Qtout|>3 Qtrash|<4 Qtrash|>5 Qtrash|>6
  Qunclear|>2 Qunleash|>1 Qvehemently|<5 Qwatch|>5 Qwhipp|>5 Qwithdrew|>6 Qwonder|<5
-0.2 -0.3 Qaccus|<3 Qadmit|>3 Qagre|>1 Qallow|<2 Qallud|<2 Qallud|<3 Qapologiz|>6 Qassuranc|>6 Qbarely|>6 Qbrought|>5 Qbrush|>5
  Qchid|<7 Qcompletely|<1 Qconced|<7 Qconclud|<6 Qcondemnation|>6 Qconsider|>7 Qdeclin|<4 Qdeliver|>2 Qdeny|>2 Qdon't|>5 Qdubb|>4
  Qembrac|<6 Qencourag|>3 Qenvision|>2 Qfound|>2 Qfram|>1 Qhard|>5 Qincreasingly|>3 Qknow|>2 Qlean|<1 Qlean|>3 Qliken|<6
  Qmaintain|>7 Qmessag|>3 Qopen|>3 Qpersuad|<5 Qpersuad|<6 Qprivately|>4 Qpronounc|<5 Qrealiz|>4 Qreassur|>2 Qreferenc|<3 Qregard|>4
  Qrepeatedly|<4 Qrequest|<1 Qrequir|>3 Qrumor|>1 Qshar|>2 Qsignal|>1 Qspeculat|>1 Qspoken|>4 Qspoken|>5 Qstanc|>4 Qstress|<6
  Qstress|>2 Qstress|>4 Qturn|>7 Qvow|<4 Qwarn|<1 Qwithdrew|>2
-0.2 -0.2 Qaccept|<1 Qaddress|>6 Qaddres|<2 Qadmiration|>5 Qalleg|>5 Qalleg|>7 Qapplaud|<4 Qaren't|>3 Qassumption|>4 Qassuranc|<2
  Qauthoriz|>5 Qback|>4 Qbark|>5 Qbeliev|<7 Qbemoan|>5 Qblast|>4 Qblock|>5 Qclaim|>6 Qconclud|>3 Qcontend|<2 Qcontinu|>5 Qdebat|>3
  Qdepict|>5 Qdetail|<5 Qdisparag|>4 Qdownplay|<3 Qdown|>6 Qdwell|<4 Qdwell|>2 Qendors|<3 Qenjoy|<6 Qenvision|>4 Qexplain|>3
  Qfear|>4 Qfind|>4 Qgav|<2 Qhail|>7 Qhighlight|>2 Qhint|>6 Qignor|>7 Qinvok|<5 Qinvok|>4 Qjok|>5 Qlaid|>2 Qmention|<4 Qopinion|>4
  Qoppos|<3 Qopt|<1 Qoutlin|<6 Qplead|>6 Qpoint|<5 Qprovid|>4 Qquickly|>5 Qrais|>7 Qread|>7 Qreaffirm|>6 Qrefer|>4 Qrestrict|>6
  Qsay|<7 Qsay|>3 Qsimilarly|>4 Qslamm|>2 Qspecifically|>7 Qstriv|>2 Qsupport|<5 Qsupport|<6 Qthank|<1 Qurg|<1 Qused|>5 Qwatch|<7
  Qwhack|<5 Qwithdrew|>3 Qwonder|>4
-0.2 -0.1 Qaccus|<4 Qadvocat|>5 Qalleg|<5 Qapologiz|>2 Qapologiz|>3 Qappear|>3 Qarticl|>4 Qarticulat|>6 Qassur|>6 Qbash|>5
  Qbemoan|>7 Qcertainly|<2 Qcheer|>4 Qclaim|>5 Qconced|>7 Qcondemn|>7 Qconfident|>6 Qdebat|>4 Qdeclin|>4 Qdecry|>6 Qdefend|>4
  Qdemonstrat|<5 Qdescrib|<6 Qdrew|>2 Qdrew|>3 Qempathiz|>5 Qeventually|>6 Qfocus|>3 Qforecast|>1 Qforth|<3 Qhighlight|>4 Qhop|<4
  Qinform|>3 Qissu|>4 Qjok|>7 Qlaid|>5 Qlament|>7 Qlash|>3 Qlater|>5 Qlist|>4 Qmean|>4 Qmessag|>7 Qmull|>6 Qmull|>7 Qoff|>4
  Qopenly|>7 Qoutlin|>6 Qoutlin|>7 Qportray|>1 Qpost|>5 Qpresent|<4 Qproclaim|>5 Qrebuk|>7 Qrecount|<2 Qregard|>5 Qreleas|>4
  Qrepudiat|>5 Qresist|>6 Qshout|>4 Qsilenc|>4 Qslam|>4 Qsound|>6 Qspeculation|>5 Qspok|>5 Qtarget|>6 Qthreaten|>4 Qtry|>3
  Qunderstand|>3 Qunleash|>6 Qused|>6 Qwant|>4 Qwent|>7 Qwill|>2
-0.2 0 Qadvocat|<5 Qargu|<4 Qassail|>7 Qattempt|>4 Qbeliev|>7 Qbill|>5 Qchid|>2 Qchim|>6 Qclear|>7 Qcompletely|>4 Qconsistently|>6
  Qdecid|>6 Qdemand|>5 Qdidn't|>7 Qeager|>4 Qeager|>6 Qevinc|>6 Qevinc|>7 Qexpress|>7 Qfundamental|>7 Qhint|>7 Qindicat|>6 Qjok|>6
  Qknew|>6 Qmention|>5 Qnominat|<4 Qoffer|>5 Qofficially|>5 Qpleas|>5 Qpledg|>6 Qpoint|>7 Qprais|>2 Qprais|>5 Qpresent|>5 Qpromis|>3
  Qprovid|<1 Qprov|>7 Qquestion|>1 Qreaffirm|>7 Qrebuff|>4 Qrebut|>6 Qrecount|>2 Qreferenc|>4 Qreflect|>5 Qreject|<6 Qreject|>7
  Qremember|<3 Qrequest|>6 Qreveal|>5 Qseek|>6 Qseek|>7 Qsee|>7 Qsid|>4 Qsign|>4 Qsign|>5 Qsternly|>7 Qsupport|<2 Qtook|>7 Qtry|>4
  Qvot|>3 Qvow|>6 Qwant|>6 Qwarn|>7 Qwrit|>7
-0.2 0.1 Qalleg|>4 Qboast|>5 Qcall|<3 Qchampion|<4 Qclear|<6 Qcomplain|>7 Qcondemn|<4 Qcontinu|>7 Qderid|>6 Qendorsement|<1
  Qexpect|>6 Qfocus|>5 Qfocus|>6 Qhard|>2 Qhop|>6 Qindicat|>7 Qinsist|>7 Qloudly|>6 Qmak|>6 Qobserv|>6 Qplann|>5 Qpromis|>4
  Qquick|>3 Qreleas|>5 Qrequir|>6 Qsaid|>4 Qsign|>3 Qskeptical|>5 Qsound|>7 Qsparr|>6 Qstern|>7 Qstrongly|<2 Qsuddenly|<2
  Qsympathetic|>4 Qtweet|>6 Qunveil|>7 Qvow|>5 Qwant|>7 Qwarn|>6
-0.2 0.2 Qaddress|>2 Qbitter|>6 Qcirculat|<5 Qcompletely|>3 Qcontemplat|>5 Qdeclin|>7 Qdecry|>5 Qdeep|<6 Qdefend|>6 Qdetermin|>7
  Qdownplay|>7 Qdwell|>7 Qestimat|>5 Qfootag|>5 Qinvok|>7 Qknow|>7 Qobserv|<4 Qportray|<5 Qrebut|>7 Qrecit|>4 Qremember|<2
  Qrepeat|>7 Qreport|>7 Qrethink|>6 Qshar|<5 Qsound|>5 Qspeculation|>7 Qsquarely|>7 Qstrongly|<1 Qtalk|>3 Qtestify|>7 Qtold|>3
  Qtouch|>7 Qvoic|>5 Qvot|>2 Qwritten|<4
-0.2 0.3 Qadd|<6 Qadmitt|>7 Qappoint|>2 Qappoint|>5 Qconsensu|>2 Qcriticiz|>5 Qenvision|>7 Qexpect|>3 Qexpres|>5 Qhon|>5
  Qimmediately|>7 Qopen|>7 Qpersuad|>4 Qpredict|<6 Qpredict|>7 Qreferr|>7 Qsay|>7 Qshout|<4 Qtouch|>2
-0.2 0.4 Qaccord|<3 Qcharg|>7 Qcheer|<2 Qcontend|>5 Qdesign|>6 Qdismiss|>6 Qdraw|<5 Qforecast|>7 Qimpress|<4 Qreject|<1
  Qreluctant|>3 Qsuddenly|<5 Qtold|>6 Qturn|>5 Qvent|>4
-0.2 0.5 Qconfidenc|>7 Qdislik|>1 Qdon't|>4 Qimpress|<5 Qpump|>7 Qunsettl|<5
-0.2 0.6 Qignor|<6 Qlambast|>5 Qnam|<3 Qopenly|>2 Qremark|>2
-0.2 0.7 Qanger|<5 Qspark|<5
-0.2 0.8 Qadmir|<5 Qadmission|<4 Qpok|>5 Qrattl|>6 Qscorn|<3
-0.2 0.9 Qannounc|<2 Qdubb|<5 Qrebuff|<4 Qsent|<2 Qshown|<3
-0.2 1 Qpick|<7 Qsent|<1 Qsent|<3
-0.2 1.1 Qcharg|<3 Qignor|<5 Qregret|<5 Qstruck|<4 Qwidely|<2 Qwidely|<6
-0.2 1.2 Qdepict|<5
-0.2 1.8 Qseen|<2
-0.2 2 Qimpress|>2
-0.2 2.5 Qseemingly|<1
-0.1 -1.5 Qnegotiat|>2
-0.1 -1.4 Qrejection|>5
-0.1 -1.2 Qdrew|>6
-0.1 -1.1 Qcontinu|>1
-0.1 -1 Qback|>6 Qendorsement|>3
-0.1 -0.9 Qaccusation|<4 Qadvic|<3 Qback|>3 Qendors|<4 Qliken|<3
-0.1 -0.8 Qblam|<5 Qdislik|>4 Qportray|<7 Qstruck|>3 Qzero|<7
-0.1 -0.7 Qask|<4 Qattack|>3 Qcount|<2 Qecho|<7 Qrecord|<7 Qsaw|<3 Qunveil|<2
-0.1 -0.6 Qaccus|<7 Qadmission|<2 Qcontinu|<7 Qdecision|<5 Qdeem|<1 Qlay|<7 Qthought|<5 Qunderscor|>4
-0.1 -0.5 Qacknowledg|<5 Qanswer|>3 Qask|>2 Qchalleng|<5 Qcriticiz|<5 Qhighlight|<4 Qnominat|>6 Qoff|<2 Qreply|<6 Qrequir|<5
  Qrestrict|<6 Qsupport|>5 Qview|<3
-0.1 -0.4 Qaim|<2 Qattention|>5 Qconfident|<4 Qdisput|<2 Qenjoy|<2 Qexhort|<5 Qfeel|>2 Qignor|<3 Qknow|<6 Qnotic|<3 Qopt|<2 Qopt|<3
  Qpledg|<5 Qpress|>2 Qproposal|<5 Qprovid|<6 Qrecognition|>2 Qrestrict|<4 Qshar|>6 Qsound|<6 Qstatement|<5 Qtalk|<6 Qtout|<2
  Qurg|<6
-0.1 -0.3 Qaccept|<3 Qaim|<1 Qappoint|<6 Qattack|>6 Qboast|<3 Qcaution|<6 Qclaim|>2 Qconfident|<2 Qcount|<6 Qdeclar|>6 Qdefend|<6
  Qdisput|<1 Qencourag|<7 Qimpassion|<2 Qindicat|<1 Qlament|<5 Qoutlin|<7 Qposit|<7 Qpost|<5 Qpromis|<3 Qpush|<1 Qquestion|<1
  Qslamm|<6 Qstuck|>1 Qthought|<6 Qtweet|<5 Qvouch|<7
-0.1 -0.2 Qadmitt|<4 Qadmit|<4 Qannouncement|>1 Qannounc|>6 Qask|<5 Qback|<1 Qboast|>4 Qco-sponsor|>4 Qcompar|<4 Qcomplain|<1
  Qdescrib|>6 Qfound|<5 Qimagin|>1 Qlabel|>1 Qmaintain|>4 Qopenly|<6 Qoppos|<6 Qoppos|>4 Qposit|<5 Qpromot|<4 Qpromot|<5 Qpush|>7
  Qquestion|<4 Qslamm|<7 Qstuck|<5 Qstuck|>5 Qsuggest|<3 Qsur|<4 Qsuspect|<3 Qsuspect|>1 Qworry|<4
-0.1 -0.1 Qadmitt|>1 Qadmitt|>3 Qadvocat|>3 Qapplaud|<3 Qassail|>5 Qassertion|>5 Qauthoriz|>7 Qcast|>1 Qcirculat|<1 Qclaim|<3
  Qcontend|>3 Qcritiqu|>4 Qdictum|>4 Qdidn't|>5 Qdisclos|<2 Qdivid|>4 Qdocument|>4 Qencourag|>2 Qencourag|>4 Qenjoy|>6 Qevenly|>1
  Qexplain|<4 Qgav|>1 Qhail|>6 Qhint|>4 Qignor|>3 Qignor|>4 Qissu|>1 Qlabel|>2 Qlaunch|>3 Qlearn|>1 Qlearn|>6 Qnam|<6 Qofficially|>6
  Qopinion|>3 Qplan|>2 Qpost|>7 Qprefer|>3 Qproclaim|>6 Qpublicly|<1 Qreflect|>4 Qreluctant|>1 Qremind|<3 Qrequir|>2 Qretweet|<1
  Qretweet|>3 Qteeth|>5 Qthreaten|<3 Qtweet|>3 Qunderstood|>5 Qunveil|>3 Qvent|>7 Qview|>1 Qwrit|>5 Qwrot|<3
-0.1 0 Qaccus|>6 Qappear|>4 Qblast|>7 Qcharg|>1 Qcit|<2 Qclash|>5 Qclosely|>5 Qconsider|<1 Qconsistently|>5 Qcontrast|>7 Qcount|>6
  Qdeclar|<4 Qdeny|>5 Qdidn't|>6 Qdiscuss|>5 Qdistanc|>6 Qdown|>5 Qeager|>5 Qembrac|>4 Qemerg|>6 Qemphasiz|>4 Qendors|<1 Qexcit|>6
  Qexplicitly|>4 Qexplor|>4 Qfelt|>1 Qfil|>1 Qgrous|>7 Qhighlight|>3 Qidentify|>5 Qincreasingly|>4 Qknow|<3 Qknow|>4 Qlaunch|>7
  Qlong|>5 Qmad|>6 Qopt|>3 Qorder|>5 Qpersuad|>1 Qprais|>3 Qpresent|>1 Qproclaim|>3 Qpublish|>5 Qpublish|>7 Qrail|>5 Qrail|>7
  Qreassur|>7 Qrecently|>5 Qrecently|>7 Qreckon|>5 Qrefer|>6 Qrepeatedly|>7 Qsee|>2 Qshot|>4 Qsingl|>5 Qsingl|>7 Qslamm|>4 Qslam|>3
  Qtestify|>6 Qthought|>6 Qvent|>6 Qview|<4 Qworry|>7 Qwrit|>3
-0.1 0.1 Qacquiesc|>6 Qannouncement|>6 Qargu|<2 Qask|>5 Qassail|>4 Qbegan|>6 Qbeliev|<2 Qbeliev|>4 Qchid|>3 Qclaim|>4 Qcomment|>6
  Qconfident|>4 Qconsistently|>4 Qcontinu|>3 Qcriticiz|<1 Qdescrib|<4 Qdescrib|>5 Qdiscus|>4 Qencourag|>5 Qencourag|>7 Qexemplify|>5
  Qgav|>5 Qissu|>5 Qknew|>5 Qlean|>2 Qmind|>6 Qmull|>1 Qobserv|>5 Qopen|>6 Qorder|>6 Qplann|>6 Qpleas|>6 Qpoint|>6 Qpost|<2
  Qpromis|>6 Qrebut|>4 Qreject|<5 Qreject|>2 Qsaw|>7 Qseem|>6 Qshown|<5 Qshown|>6 Qsingl|>6 Qskeptical|>1 Qthink|>6 Qtri|>6
  Qwelcom|>5 Qwent|>2 Qwritten|>3 Qwrit|<4 Qwrot|>6
-0.1 0.2 Qaccus|>1 Qadd|>2 Qannounc|>5 Qargu|>6 Qask|>4 Qawar|>5 Qblam|>6 Qblast|>5 Qboast|>6 Qbrush|>7 Qcast|>6 Qcharacteriz|>7
  Qcharg|>4 Qclaim|<2 Qcomfortabl|>6 Qcover|>2 Qdisagre|>6 Qdivid|>7 Qdraw|>4 Qevenly|>4 Qfeel|>4 Qfeel|>5 Qfocu|>5 Qforcefully|>6
  Qformally|>7 Qgush|>4 Qhitt|>6 Qidentify|>4 Qimagin|>7 Qinclin|>4 Qinsist|>5 Qlabel|>6 Qnot|<6 Qopposition|>7 Qopt|>7 Qplay|>7
  Qportray|>4 Qpush|>4 Qput|>7 Qquery|>4 Qreact|>2 Qreason|>7 Qrecount|>7 Qreferenc|>5 Qremind|>6 Qrethink|>7 Qsick|>4 Qstory|>7
  Qsuggest|>6 Qsuspect|>6 Qtribut|>6 Qunderscor|<5 Qvot|>4 Qwarn|>5 Qwent|>6 Qwrot|<2 Qwrot|>7
-0.1 0.3 Qadmit|>7 Qallud|>2 Qalway|>7 Qannounc|<6 Qcall|>3 Qcas|>3 Qcaution|>7 Qconsider|<7 Qcry|>1 Qdeliver|>7 Qdetail|>7
  Qemail|>3 Qencourag|<5 Qfir|<6 Qfollow|>5 Qforecast|>4 Qinform|>2 Qmad|>4 Qnominat|<3 Qoppos|<2 Qpledg|>5 Qpresent|>6 Qput|>6
  Qrecogniz|>5 Qrecommend|>5 Qremember|>3 Qreportedly|>6 Qsaid|>7 Qseemingly|<3 Qsought|>7 Qsued|>6 Qsuggest|>5 Qtaken|>4 Qtalk|>5
  Qthank|>7 Qtout|>5 Qtrumpet|>5 Qview|>3
-0.1 0.4 Qcheer|<5 Qdeep|>5 Qdescrib|<2 Qdraw|<4 Qfear|>5 Qfollow|>3 Qfollow|>6 Qgoe|>7 Qhir|>4 Qinclud|>7 Qinflat|>7 Qmight|<4
  Qnot|>7 Qpromot|>6 Qproponent|>5 Qquot|>7 Qread|<7 Qrecognition|>6 Qrecommend|>2 Qremind|>4 Qrepeatedly|>2 Qresonat|<7 Qrespond|>3
  Qriff|>7 Qsaid|>6 Qsay|>6 Qscrutiny|>4 Qseemingly|<4 Qseemingly|<5 Qseen|>7 Qsign|>2 Qstuck|>7 Qsur|>6 Qtitl|>5 Qtold|>5
  Qunsettl|<4 Qwednesday|>6
-0.1 0.5 Qawar|>4 Qcritical|>3 Qdisavow|>5 Qenvision|<5 Qmount|>7 Qquot|>5 Qrebutt|>6 Qrebut|>5 Qremind|>7 Qresonat|<6 Qrespond|>7
  Qsaid|>5 Qseem|<5 Qshock|>6 Qsid|>3 Qsuggestion|>6 Qthrill|>4 Qtold|>7
-0.1 0.6 Qappear|<4 Qarchitect|>4 Qcall|>2 Qinform|>6 Qinform|>7 Qposit|>7 Qproud|>4 Qquot|>6 Qrebuff|<7 Qrecognition|>7 Qreferr|>4
  Qunsettl|<7 Qview|<7 Qvoic|>4 Qworry|<1
-0.1 0.7 Qadvis|>6 Qappoint|<2 Qdisappoint|<2 Qdistanc|>4 Qlash|>6 Qprov|<2 Qread|<6 Qrealiz|<6
-0.1 0.8 Qappointment|>4 Qappointment|>5 Qnotic|>7 Qproject|<1 Qtitl|<2
-0.1 0.9 Qnever|<5 Qproject|>1 Qreply|>6 Qrespons|>2 Qrul|<6
-0.1 1 Qquot|>4 Qwritten|<2
-0.1 1.1 Qcomment|<1 Qformally|>2 Qnominat|>3 Qtarget|<2
-0.1 1.2 Qimagin|<4
-0.1 1.3 Qaren't|<1
-0.1 1.4 Qpass|<2
-0.1 1.5 Qsound|<2
0 -1.8 Qremind|>1
0 -1.5 Qword|>3
0 -1 Qcall|<7 Qseek|<6
0 -0.9 Qconvinc|>1 Qecho|<6 Qendorsement|>5 Qfocus|<7 Qhop|<7 Qissu|<4 Qpledg|<7
0 -0.8 Qoppos|>5 Qpropos|<6 Qreason|>4
0 -0.7 Qdetermin|<2 Qoff|<4 Qoutspoken|<4 Qpledg|<3 Qpush|<4 Qquip|<4 Qreferr|<5 Qself-describ|<3 Qstatement|<4
0 -0.6 Qagre|<7 Qchampion|<7 Qdeem|>3 Qemphasiz|<7 Qmull|<6 Qpersuad|<7 Qpublicly|<4 Qworry|<6
0 -0.5 Qcover|>4 Qemail|<6 Qendors|>6 Qexpress|<4 Qlook|<7 Qmention|<6 Qmock|<4 Qpersuad|<3 Qportray|>2 Qpublish|<3 Qrecount|<6
  Qreferenc|<7 Qremark|<7 Qremind|<6 Qsupportiv|<7 Qvehemently|<1
0 -0.4 Qaim|<3 Qbragg|<2 Qchampion|>2 Qcheer|<6 Qcomplain|<3 Qconfirm|>5 Qdetail|<7 Qdoubt|<6 Qhir|<4 Qhit|<5 Qignor|>5 Qinclud|<6
  Qpersuad|<2 Qproject|<3 Qprov|>5 Qpush|>5 Qrecommend|<6 Qsay|<2 Qsee|<5 Qsignal|<5 Qstill|<7 Qsupport|>6 Qtell|<3 Qwritten|>5
0 -0.3 Qcontrast|<3 Qcounter|<2 Qcover|<2 Qdeclar|>4 Qdefend|<7 Qexpres|<7 Qfound|>3 Qknown|<5 Qmention|>3 Qofficially|<6
  Qopinion|<5 Qopinion|<6 Qpounc|<4 Qpromis|<1 Qpump|<6 Qquestion|<3 Qrepeat|<6 Qreport|<1 Qrespond|<5 Qsens|<4 Qsquarely|<4
  Qstatement|<3 Qthank|<3 Qunderstood|<5 Qvot|<7 Qvow|<6
0 -0.2 Qadd|>1 Qcall|<6 Qchampion|<2 Qcharacteriz|<3 Qcomfortabl|<5 Qdeny|<4 Qfelt|<2 Qfil|<6 Qgav|<5 Qindicat|<5 Qkeen|<6 Qmount|<6
  Qoffer|<1 Qplann|<5 Qrail|<5 Qrecognition|>5 Qripp|<4 Qslamm|<4 Qspeak|<3 Qstat|<4 Qthink|<1 Qtying|<6 Qvot|<3 Qworry|<3
0 -0.1 Qalleg|<1 Qclear|<7 Qconclud|<2 Qcontradict|<1 Qdefend|<1 Qdetail|<6 Qdismiss|<3 Qemail|<5 Qexpect|<1 Qhint|<4 Qignor|<2
  Qinvok|<4 Qnam|>5 Qread|>4 Qshow|<6 Qunderscor|<4 Qveto|<1 Qwarn|>3
0 0.1 Qadmitt|>4 Qadvocat|>4 Qattack|<6 Qauthoriz|>6 Qbemoan|>6 Qcaution|>1 Qclear|>2 Qcoin|>4 Qconced|>1 Qcongratulat|>6
  Qcontend|>4 Qcriticiz|>2 Qdebat|>1 Qdeclin|<6 Qdoubt|>5 Qestimat|<2 Qevinc|>4 Qexpres|>2 Qfear|>3 Qforward|>6 Qgav|>2 Qgoal|>3
  Qgrous|>6 Qharsh|>4 Qhint|>5 Qimply|>5 Qimply|>6 Qinclud|>4 Qinsist|>2 Qintroduc|<6 Qjok|>1 Qknow|>3 Qmak|>1 Qmak|>4 Qmock|>6
  Qopt|>4 Qopt|>5 Qopt|>6 Qpegg|>6 Qpetition|>2 Qpredict|>4 Qprefer|<4 Qprefer|>4 Qprefer|>5 Qprefer|>6 Qpresent|<2 Qpublish|>6
  Qreaffirm|>4 Qrealiz|>5 Qreiterat|>1 Qreject|>5 Qremind|<5 Qrepeatedly|>6 Qrul|>4 Qsaw|>5 Qsee|>5 Qshot|>6 Qsingl|>3 Qstill|<3
  Qsuggest|>4 Qthought|>4 Qtying|>5 Qunderstand|>1 Qweigh|>5 Qwrit|>4 Qzero|>2 Qzero|>4
0 0.2 Qadmitt|>6 Qaim|>7 Qbill|>1 Qblast|>6 Qconced|>5 Qcritiqu|>5 Qdeep|>6 Qdevot|>2 Qdismiss|<6 Qdisput|>6 Qdon't|>6 Qembrac|>1
  Qemphasiz|>1 Qenjoy|>5 Qenvision|>5 Qeventually|>7 Qexplor|>5 Qexplor|>6 Qexpos|>3 Qexpress|>6 Qfail|>5 Qfocus|>4 Qfurther|>7
  Qgav|>7 Qhat|>3 Qidentify|>1 Qignor|<4 Qimmediately|>4 Qinterject|>6 Qknow|>6 Qlargely|<5 Qlik|>1 Qmock|>5 Qnotic|>4 Qoffer|>1
  Qpreach|>7 Qpressur|>6 Qproject|>2 Qrail|>6 Qregard|>2 Qremind|>5 Qreport|<3 Qrespond|>6 Qsaid|<6 Qsay|<6 Qsay|>4 Qseemingly|>2
  Qseem|>5 Qsee|>6 Qsingl|>4 Qslogan|>5 Qsought|>4 Qstruggl|>1 Qstuck|>2 Qsurpris|>6 Qthreaten|>5 Qtook|>6 Qtweet|<6 Qtweet|>7
  Qvehemently|>2 Qvocal|>5 Qvow|>4
0 0.3 Qaccept|>5 Qaccusation|>4 Qacknowledg|<4 Qadmit|>5 Qadopt|>6 Qaim|>5 Qapologiz|>5 Qassert|>7 Qawar|>6 Qcan't|>5 Qcast|>4
  Qcharg|>3 Qcit|<5 Qcontinu|>6 Qcriticism|>1 Qdecid|>3 Qdeliver|>1 Qdisagre|>7 Qdocument|>5 Qdwell|>6 Qeager|>2 Qenvision|>6
  Qexpress|>4 Qexpress|>5 Qforecast|<5 Qhard|>6 Qinclin|>3 Qinform|>4 Qknow|>5 Qlearn|>5 Qletter|>6 Qopin|>4 Qoptimistic|>5
  Qoutlin|>5 Qpoint|>4 Qproclaim|>2 Qrecall|<5 Qrecently|>6 Qrenew|>4 Qsaid|<3 Qsaw|>6 Qsought|>5 Qspeculat|<6 Qspeculat|>6 Qspok|>3
  Qstriv|>5 Qtaken|>5 Qtold|<4 Qtri|>3 Qunderstood|>6 Qunleash|>5 Qwent|>4
0 0.4 Qannounc|>2 Qapologiz|>7 Qargu|<3 Qassur|>2 Qbeliev|>5 Qcharg|>6 Qcirculat|<6 Qcirculat|<7 Qcomment|>5 Qconcern|>6
  Qcurrently|>6 Qdeep|>7 Qdeliver|>4 Qdemand|>2 Qdisavow|>6 Qdiscussion|>2 Qdocument|<2 Qestimat|>6 Qexpres|>6 Qfear|>6 Qfierc|<6
  Qfootag|>2 Qincreasingly|>7 Qissu|>7 Qknock|>7 Qlaud|>7 Qlawsuit|>6 Qlay|>5 Qleery|>5 Qmarvel|>7 Qnot|<5 Qoffer|>4 Qorder|>4
  Qpersuad|>3 Qplea|>7 Qpoint|>5 Qpropos|>5 Qput|>5 Qquickly|>4 Qrebuff|>6 Qrebutt|>7 Qreiterat|>7 Qremark|>7 Qreveal|>3 Qreveal|>6
  Qrobocall|>6 Qsaid|<4 Qsaid|<7 Qshar|>1 Qshown|>5 Qsought|>6 Qstatement|>5 Qsurpris|<1 Qsurpris|<5 Qunderstand|>2 Qunhappy|>5
  Qwednesday|>5 Qwonder|>7 Qyell|>2
0 0.5 Qallud|>4 Qallud|>7 Qannouncement|>2 Qassert|>5 Qassuranc|>7 Qattempt|>3 Qcompar|>6 Qconsider|<6 Qdeclin|>5 Qdeny|<2
  Qdocument|>1 Qemail|>2 Qexpos|<6 Qfavorably|>7 Qfootag|>7 Qgoe|<6 Qi'd|>7 Qimpress|>5 Qinterpret|<4 Qlabel|>5 Qoften|>5 Qpledg|>4
  Qquickly|<4 Qrous|>5 Qsharply|>6 Qshown|>4 Qstory|>5 Qstress|>6 Qstuck|>6 Qsuddenly|<4 Qsupport|<4 Qswip|>4 Qtarget|<7 Qtell|>6
  Qunleash|>7 Qwelcom|>1 Qwritten|<1
0 0.6 Qadmission|>3 Qadopt|>5 Qapplaud|>1 Qcondemn|<5 Qconfidenc|>6 Qcounter|>7 Qdesign|>5 Qhir|>5 Qpriority|<6 Qrebuff|>2
  Qremember|>6 Qresist|>4 Qscold|<7 Qsign|<3 Qstatement|>4 Qsubtl|>7
0 0.7 Qadopt|<2 Qalarm|>7 Qappoint|>6 Qcritic|>5 Qestablish|>1 Qexpres|>7 Qinterject|>2 Qknown|>3 Qquick|>7 Qrespond|>2 Qseen|>4
  Qsent|>7 Qunderscor|>6
0 0.8 Qadd|>5 Qadvic|<1 Qarchitect|>6 Qdismay|>6 Qforth|>6 Qinclud|>6 Qportray|>7 Qreply|>7 Qscorn|<6 Qself-describ|>2 Qstory|>4
  Qtook|<1
0 0.9 Qappointment|>6 Qconfidenc|>5 Qcry|<4 Qdoesn't|<1 Qexcit|<3 Qlist|<2 Qopposition|<3 Qseen|>3 Qsound|>3
0 1 Qrealiz|<2 Qremark|<5 Qreply|>3 Qstood|>2
0 1.1 Qgoal|<4 Qrecognition|<1
0 1.3 Qextensively|<6
0 1.4 Qdislik|>2
0 1.7 Qdeem|<2
0 2.5 Qsentiment|<1
0.1 -1.7 Qsued|>3
0.1 -1.1 Qprovid|>2
0.1 -1 Qpass|>3 Qsupporter|<3
0.1 -0.9 Qask|<7 Qendorsement|>6 Qintroduc|<3 Qopin|>1
0.1 -0.8 Qaccord|>3 Qgoal|<1 Qrecommend|>4 Qstruck|>1
0.1 -0.7 Qconvinc|>2 Qdemand|<4 Qinclin|<6 Qmessag|<6 Qpropos|<7 Qrestrict|<7 Qsparr|<6 Qspeak|<7
0.1 -0.6 Qalway|<7 Qcontention|>3 Qdedicat|<6 Qhail|<4 Qhat|<2 Qlik|>5 Qrestrict|<5
0.1 -0.5 Qagre|<6 Qassuranc|<5 Qdoesn't|<7 Qrever|>5 Qscoff|>5 Qsee|<4
0.1 -0.4 Qbroad|>5 Qchosen|<5 Qcompletely|<2 Qcongratulat|<2 Qconsensu|<1 Qcontrast|<7 Qdeclar|>7 Qinclud|<2 Qmad|<3 Qoffer|<7
  Qopt|<4 Qrebuk|<6 Qrecommend|>7 Qshout|>2 Qshow|<1 Qspeak|<5 Qtarget|>5 Qthreaten|<4 Qturn|<3 Qused|<6 Qwidely|>5
0.1 -0.3 Qaddres|<6 Qadmitt|<7 Qagre|<2 Qassur|<2 Qblar|<6 Qchant|<6 Qco-sponsor|<4 Qconclud|<3 Qdescrib|<3 Qhostility|>5 Qlook|<4
  Qopin|<5 Qplan|<7 Qrebuk|<4 Qrecognition|>3 Qslamm|<5 Qstart|<3 Qtaken|<7 Qtweet|<4 Qwelcom|<6 Qworry|<7 Qwritten|>6 Qwrot|>4
0.1 -0.2 Qadopt|<1 Qbrush|<4 Qcriticiz|<6 Qdeclar|<1 Qdeclin|<5 Qdiscus|<5 Qfelt|<1 Qgav|<6 Qimagin|<1 Qinform|<5 Qinform|<6 Qmak|<2
  Qmak|<3 Qpoint|<3 Qprovid|>6 Qreferenc|<6 Qreiterat|<2 Qripp|<5 Qslam|<3 Qstat|<1 Qwonder|<4
0.1 -0.1 Qalleg|<6 Qanswer|<4 Qassertion|<1 Qbalk|<5 Qblam|<1 Qchampion|<1 Qcriticism|<7 Qdecid|<1 Qdenounc|<1 Qdescrib|>4 Qfavor|>2
  Qfear|<4 Qfeel|>3 Qincreasingly|<6 Qnot|>3 Qportray|<1 Qpredict|<4 Qpredict|>5 Qrecount|<3 Qrefus|<5 Qreveal|>4 Qsaw|<4
  Qskeptical|<7 Qsupportiv|<1 Qwarn|<5 Qwill|<1
0.1 0 Qadmitt|<3 Qagre|<3 Qconclud|<5 Qcontrast|<1 Qdeclin|<2 Qfocus|>7 Qmad|<1 Qnegotiat|>4 Qplead|<1 Qpromis|<6 Qrecit|<2
  Qrecit|<4 Qreferr|<1 Qreiterat|<1 Qsought|<4 Qspeculat|<1 Qstat|<5 Qstrongly|>3 Qsuggest|<4 Qsur|<6 Qunderscor|<2 Qwarn|<3
0.1 0.1 Qaccus|>2 Qacknowledg|<2 Qapplaud|>3 Qblam|<2 Qcomment|>7 Qdiscuss|>7 Qhop|>3 Qpoint|<7 Qprovid|>5 Qrecall|<4 Qsaid|<5
  Qsay|<5
0.1 0.2 Qagain|<3 Qargu|>7 Qassertion|>1 Qbeliev|<4 Qconfirm|>2 Qcount|<4 Qdoubl|>3 Qecho|>6 Qenjoy|>3 Qenvision|>3 Qexpress|>1
  Qinsist|>6 Qpromis|<4 Qrealiz|>1 Qsought|>1 Qsternly|>5 Qview|<5 Qwarn|>2 Qwithdrew|>1
0.1 0.3 Qaccept|>3 Qadmitt|>5 Qalleg|>6 Qappear|>5 Qargument|>2 Qargu|>1 Qassert|>3 Qassert|>6 Qbeliev|>3 Qbragg|>2 Qcall|<4
  Qcondemn|>1 Qcongratulat|>2 Qcontemplat|>4 Qdeclar|>2 Qdefend|>2 Qdemonstrat|>7 Qencourag|>6 Qespecially|>6 Qevenly|>6 Qexcit|<2
  Qexpos|>4 Qfir|>1 Qglad|>4 Qgoe|>5 Qhint|>1 Qimagin|>5 Qinsist|>1 Qlament|>1 Qlash|>4 Qlaunch|>2 Qliken|>1 Qliken|>3 Qlink|>5
  Qmust|>7 Qnotic|>6 Qobserv|>1 Qobserv|>4 Qorder|>7 Qplead|>5 Qprefer|<3 Qreason|>1 Qreleas|>1 Qremember|>1 Qrepeat|>1
  Qreportedly|>2 Qrepresent|>6 Qrequir|>5 Qsignal|>6 Qspok|>6 Qstart|>4 Qstart|>5 Qsternly|>6 Qtri|>5 Qtweet|>5 Qused|>3 Qwant|>2
  Qwonder|>1
0.1 0.4 Qaccept|>4 Qacknowledg|>2 Qadopt|<3 Qallegation|>6 Qallow|>5 Qalway|>3 Qaren't|>2 Qback|<3 Qbalk|>4 Qcomfortabl|>5
  Qcomplain|>6 Qconcern|>5 Qcontemplat|>6 Qcritiqu|>6 Qdebat|<7 Qdesperat|>7 Qdiscus|>2 Qdocument|<3 Qdrew|>1 Qearlier|>5
  Qempathiz|>4 Qemphasiz|>6 Qenjoy|>2 Qexhort|>5 Qexpos|>7 Qfear|>1 Qforceful|>5 Qforceful|>6 Qidea|>3 Qidea|>4 Qinflat|>6 Qknew|>4
  Qknow|<2 Qlong|>3 Qmeant|>3 Qmessag|>2 Qmessag|>6 Qnervou|>6 Qnotion|>7 Qobject|>7 Qobserv|>2 Qofficially|>3 Qopenly|>5
  Qoptimistic|>7 Qpegg|>4 Qpointedly|>6 Qpok|>4 Qportray|>5 Qpounc|>4 Qprohibit|>3 Qrail|<3 Qre-tweet|>5 Qreject|>4 Qreluctanc|>3
  Qremark|>4 Qreportedly|>3 Qreport|>4 Qrepresent|>5 Qrequir|>4 Qresist|>1 Qrul|>2 Qsentenc|<7 Qshown|>1 Qsimilarly|>5 Qslamm|>1
  Qsparr|>5 Qspeculation|>3 Qstood|>5 Qstress|>7 Qsurmis|<7 Qtalk|<3 Qunclear|>5 Qunveil|>5 Qupset|>6 Qvocal|>3 Qwent|>5 Qwish|>4
  Qwonder|>6 Qwrot|<7 Qyet|>7
0.1 0.5 Qaim|>3 Qalleg|>2 Qapparently|>7 Qargu|<5 Qassur|>4 Qattribut|>1 Qbalk|>5 Qbalk|>6 Qchampion|<3 Qcharacteriz|>1 Qcom|>2
  Qcongratulat|>5 Qcontrast|>6 Qdesign|>4 Qdisavow|<5 Qdismay|>5 Qecho|>1 Qecho|>7 Qelaborat|>7 Qemail|>7 Qencourag|>1 Qexcit|>5
  Qfeel|>1 Qforward|>7 Qgoe|>6 Qhear|>6 Qimpassion|>7 Qinterest|<3 Qinterview|>7 Qlater|>2 Qlater|>4 Qlaud|>6 Qlink|>6 Qmount|>5
  Qpivot|>5 Qpounc|>5 Qrang|>5 Qread|>5 Qrecently|>3 Qrecount|>1 Qresonat|<5 Qrobocall|>5 Qrous|>6 Qshock|>5 Qshow|>1 Qspeak|>5
  Qsurpris|>7 Qthink|>5 Qturn|>6 Qvent|>5 Qverbal|>5 Qvouch|>4
0.1 0.6 Qaddres|>6 Qalarm|>6 Qannouncement|>3 Qargument|<1 Qcontention|>7 Qdefens|>7 Qdetermin|>6 Qdisclos|>6 Qendorsement|<7
  Qforese|>6 Qformally|>6 Qhir|>6 Qinterject|>7 Qinterpret|<3 Qlawsuit|>5 Qlean|>5 Qoutlook|>7 Qpriority|<5 Qprov|>1 Qrely|>4
  Qrely|>6 Qremember|>4 Qrepeatedly|>4 Qreport|>5 Qresist|>7 Qripp|>1 Qshow|>5 Qtold|<6 Qtry|>6 Qunwillingnes|>6
0.1 0.7 Qalready|>5 Qattribut|>7 Qbalk|>7 Qcirculat|>7 Qdisappoint|<3 Qdismay|>4 Qdon't|>2 Qexplain|>5 Qfollow|>7 Qlament|>6
  Qlater|>6 Qnegativ|>4 Qpick|>2 Qpick|>3 Qpromis|>2 Qrefus|>4 Qremark|>5 Qsentenc|>4 Qsharply|>7 Qsimilarly|>7 Qskeptical|>2
  Qstruggl|>4 Qsubtl|>6 Qtalk|>2 Qwelcom|<3
0.1 0.8 Qbill|<1 Qconvinc|>7 Qcount|>2 Qcritical|>4 Qgrant|<7 Qlambast|<2 Qmention|<2 Qpreviously|>7 Qrecall|>7 Qsharply|<7
  Qthank|>1 Qunnotic|<5 Qwatch|>7
0.1 0.9 Qagitat|<5 Qdownplay|>4 Qmessag|<3 Qrebuk|>1 Qseriou|>5 Qsound|>1 Qstruggl|>6
0.1 1 Qconsider|<3 Qdisclos|<6 Qinterpret|<2 Qmean|<4 Qslam|>1 Qtold|<5
0.1 1.1 Qreckon|>4 Qrecommend|<2 Qremember|>7 Qstern|>6 Qsupport|>1 Qthrow|>7
0.1 1.2 Qreply|>4
0.1 1.3 Qboo|<2
0.1 1.4 Qscorn|<4 Qstump|<5
0.1 1.5 Qdefender|<2 Qhorrify|<4 Qstrongly|<3
0.2 -1.1 Qadvocat|<2 Qmessag|<4
0.2 -1 Qadvic|>3 Qback|>2 Qlook|<2 Qvoic|<4
0.2 -0.9 Qhit|>5
0.2 -0.8 Qshown|>2
0.2 -0.7 Qcry|>3 Qdismissiv|<4 Qmeasur|>6 Qrever|>4
0.2 -0.6 Qadmiration|<4 Qaim|<7 Qfavor|<3 Qonc|>6 Qrejection|>4 Qtell|<7 Qvehemently|<3
0.2 -0.5 Qagre|<4 Qanxiety|<4 Qcontention|>2 Qendors|>5 Qexploit|<6 Qimpos|<1 Qlik|<1 Qshow|<3 Qsuspect|<6
0.2 -0.4 Qblam|<6 Qdeclar|<7 Qdubb|<3 Qemphasiz|>5 Qhop|<1 Qimpassion|<7 Qinclud|<5 Qinform|<4 Qinsist|<3 Qintroduc|<5 Qintroduc|>6
  Qopposition|<4 Qpublicly|<5 Qpump|<4 Qreluctanc|<2 Qretweet|<7 Qshout|<2 Qstruck|>2 Qthreaten|<2 Qthreaten|<5 Qtook|<7
  Qwidespread|>5 Qwrot|>1
0.2 -0.3 Qacquiesc|<4 Qacquiesc|<6 Qconced|>6 Qcover|<4 Qdiscus|<7 Qexpos|<1 Qharangu|<6 Qhostility|>6 Qimpassion|<6 Qlov|<4
  Qmight|>6 Qopt|<5 Qpassion|<4 Qplann|<6 Qplead|<6 Qrecognition|>4 Qrelish|<7 Qrespond|<3 Qscoff|>4 Qsingl|<2 Qtook|<4 Qunhappy|<5
  Qvow|<7 Qwary|<5 Qwithheld|<6
0.2 -0.2 Qacquiesc|<5 Qattention|<7 Qbar|<5 Qcast|<4 Qconfident|<5 Qcontention|<1 Qdemand|<5 Qdisclos|<5 Qfocu|<4 Qimpassion|<5
  Qinclud|<3 Qintroduc|>5 Qloudly|<5 Qorder|<6 Qprotest|<6 Qtarget|>4 Qunderstand|<7
0.2 -0.1 Qaccept|<4 Qadvocat|<1 Qcharg|<7 Qconsensu|>6 Qcounter|<1 Qcurrently|<5 Qdeem|<6 Qdescrib|>7 Qendorsement|<5 Qestablish|>3
  Qhir|<7 Qlash|<5 Qlater|<1 Qmad|<4 Qprais|<2 Qproclaim|<4 Qquickly|<7 Qrecall|<1 Qrefer|<4 Qrefus|<1 Qreleas|<4 Qrespond|>4
  Qreveal|<7 Qscoff|>6 Qsee|<6 Qskeptical|<4 Qstat|<2 Qtalk|<2 Qturn|<2 Qwary|<3
0.2 0 Qadmit|<5 Qalleg|<2 Qanswer|<5 Qattention|<6 Qcomplain|<6 Qconsider|>5 Qcriticism|>4 Qcriticiz|<2 Qdiscus|<4 Qdisplay|<4
  Qenvision|<2 Qexpres|<5 Qnervou|<6 Qpromis|>7 Qpromot|<1 Qquot|>2 Qresist|<5 Qripp|<2 Qshar|>4 Qthrow|<5 Qurg|<2
0.2 0.1 Qacknowledg|>5 Qassail|<2 Qclaim|>3 Qlash|<4 Qoffer|>6 Qpredict|>6 Qquestion|>5 Qrecall|>5 Qshow|<4 Qwrot|>5
0.2 0.2 Qexplain|>4 Qexpos|<3 Qfound|>5 Qhighlight|>5 Qlik|>4 Qlist|<1 Qnegotiat|<3 Qquestion|>2 Qrethink|>5 Qsay|<4 Qsuggest|<5
0.2 0.3 Qargu|<6 Qbattl|>5 Qcirculat|<3 Qcontend|>1 Qdescrib|>2 Qdiscussion|<4 Qforese|>4 Qinterest|>4 Qmeasur|>2 Qrecall|>4
  Qripp|>7 Qunderscor|>3
0.2 0.4 Qallow|>4 Qapparently|>5 Qassert|>2 Qbash|>6 Qcharacteriz|>3 Qclarify|>6 Qconced|>4 Qconclud|<7 Qconfus|>5 Qconfus|>6
  Qdeclin|>1 Qdemonstrat|>2 Qexplain|>6 Qfalsely|>5 Qfelt|>6 Qfind|>2 Qgoal|>5 Qhop|>4 Qimmediat|>6 Qlambast|>1 Qnotably|>6
  Qobserv|>3 Qonc|>3 Qoutrag|<6 Qplan|>1 Qprivately|>7 Qprohibit|>2 Qpursu|>5 Qrebut|>3 Qsaw|>1 Qseemingly|>1 Qshown|<2
  Qsimilarly|>6 Qstress|>1 Qteeth|>4 Qwillingnes|>5
0.2 0.5 Qapprov|>1 Qassur|>5 Qattempt|>1 Qbarely|>5 Qbattl|>4 Qbemoan|>4 Qchalleng|>5 Qcharacteriz|>4 Qcharacteriz|>6 Qcomfortabl|>4
  Qcom|<5 Qconclud|>5 Qcontradict|>6 Qcri|>4 Qdecid|>1 Qdemonstrat|>3 Qdeny|>1 Qdetail|>3 Qdevot|>4 Qdiscussion|>4 Qdisput|>7
  Qdoubt|>3 Qemphasiz|>2 Qfavor|<4 Qfrequently|>6 Qgenerally|>5 Qglad|>6 Qguarante|>5 Qhail|>2 Qhat|>1 Qhint|>3 Qhopeful|>4
  Qillustrat|>5 Qinflat|>5 Qinsist|>4 Qinvok|>1 Qlength|>5 Qliken|>2 Qmeant|>7 Qnotably|>5 Qoft-stat|>5 Qopinion|>6 Qoptimistic|>6
  Qplan|>3 Qplay|>6 Qplead|>4 Qponder|>6 Qposit|>3 Qposit|>4 Qposit|>5 Qpreach|>5 Qpreach|>6 Qpreviously|>4 Qprobably|>7
  Qproclaim|>1 Qprotest|>4 Qquery|>3 Qrecount|>6 Qrefusal|>2 Qregret|>6 Qreiterat|>3 Qrepresent|>4 Qsay|>5 Qseek|>2 Qseem|>3 Qsee|>3
  Qslam|>6 Qsplit|>5 Qsplit|>6 Qsternly|>4 Qthink|>3 Qtout|>2 Qvow|>3 Qwillingnes|>6 Qwitness|>5 Qyet|>6 Qzero|>6
0.2 0.6 Qaccus|>5 Qairwav|>7 Qalarm|>5 Qallow|>2 Qapplaud|>6 Qargu|>4 Qask|>3 Qassur|>3 Qattack|<4 Qauthor|<6 Qchant|<1
  Qcharacteriz|>5 Qcomplain|>5 Qcompletely|>5 Qcom|>5 Qconclud|<4 Qcritiqu|>7 Qdecid|>4 Qfavorably|>6 Qfear|>2 Qfeeling|>5 Qfind|>6
  Qfun|>6 Qgoal|>2 Qidea|>2 Qincreasingly|<2 Qindicat|>5 Qinvit|>7 Qlament|>4 Qlay|>4 Qlink|>4 Qloudly|>3 Qlov|>2 Qmessag|>4
  Qobject|>6 Qorder|>1 Qorder|>3 Qpeg|>7 Qpick|>1 Qplan|>4 Qplay|>5 Qposition|>5 Qprais|>1 Qprov|>6 Qpuzzl|>7 Qread|>2 Qrebuff|<3
  Qrebutt|>5 Qrecord|>5 Qreiterat|>6 Qrely|>5 Qrespond|>5 Qroll|>6 Qseek|>3 Qseem|>1 Qskeptical|>3 Qspeak|>6 Qsponsor|>6 Qsponsor|>7
  Qsur|>4 Qunclear|>4 Qunderstand|>4 Qunhappy|>4 Qunwillingnes|>5 Qwitness|>6 Qyell|>1
0.2 0.7 Qagitat|>6 Qapplaud|>7 Qbegan|>4 Qbother|>7 Qcaution|>6 Qchalleng|>3 Qcomment|>3 Qcontemplat|>7 Qderid|<3 Qestimat|>1
  Qexasperat|<5 Qforecast|>5 Qglad|>5 Qhard|>4 Qherself|>6 Qidea|>5 Qimmediat|>7 Qintend|>5 Qinvit|>1 Qknew|>2 Qlament|>5 Qliken|>6
  Qmarvel|>6 Qnotion|>6 Qnot|<3 Qopinion|>7 Qpitch|>6 Qponder|>5 Qposit|>6 Qpounc|>6 Qquery|>2 Qrecit|>3 Qrelish|>4 Qrely|>3
  Qshow|>4 Qsought|>3 Qspeculation|>6 Qstood|>3 Qstruggl|>5 Qunderscor|>1 Qwillingnes|>7
0.2 0.8 Qauthor|<5 Qcompletely|>6 Qcontradict|>7 Qdefin|>6 Qemphasiz|>7 Qforceful|>7 Qhardly|<5 Qhopeful|>2 Qhopeful|>6 Qhopeful|>7
  Qjab|>5 Qlength|>7 Qliken|>7 Qloudly|>4 Qpoint|>2 Qponder|>4 Qproud|>6 Qreluctant|>5 Qsharply|>5 Qskeptical|>4 Qsuspect|>5
  Qsympathy|>6
0.2 0.9 Qadvic|>7 Qalready|>4 Qchampion|<5 Qcolumn|>4 Qcolumn|>5 Qcontradict|>4 Qdeclar|<2 Qdeclin|>3 Qdenounc|>1 Qdownplay|>2
  Qexpect|<3 Qincreasingly|>6 Qintroduc|>1 Qproud|>3 Qpump|>4 Qquip|>5 Qquot|>1 Qreject|>1 Qrely|>2 Qslam|>7 Qspecifically|>6
  Qsubtl|>5 Qsuddenly|>3 Qthrow|>6
0.2 1 Qconfirm|<2 Qcontradict|>3 Qdetermin|>1 Qhir|>2 Qlist|>1 Qlook|>4 Qrumor|>4 Qwary|>5
0.2 1.1 Qhostility|<6 Qreport|<5 Qreport|<6 Qresistanc|<4
0.2 1.2 Qgoe|>2 Qstanc|>3 Qsued|<1 Qtribut|>5
0.2 1.3 Qsurpris|<4
0.2 1.4 Qearliest|>5
0.2 1.5 Qendorsement|<3
0.2 1.6 Qfir|>4
0.2 2.3 Qdedicat|>3
0.3 -1.2 Qsentenc|>5
0.3 -0.9 Qrecently|<4
0.3 -0.8 Qdisappoint|>3 Qeager|<5
0.3 -0.7 Qask|<6 Qreason|<4
0.3 -0.6 Qdon't|<4 Qecho|<3 Qreport|>2 Qrever|>6
0.3 -0.5 Qchosen|<4 Qecho|<4 Qopenly|<2 Qpresent|<6 Qpush|<6
0.3 -0.4 Qallegianc|<7 Qchant|<4 Qemphasiz|<6 Qprefer|<7 Qrebuff|<2 Qsympathetic|<4 Qvocal|<4 Qzero|<3
0.3 -0.3 Qblam|<7 Qdeep|>2 Qhighlight|<7 Qmad|<6 Qmak|<7 Qpaint|<5 Qplan|<1 Qposition|<4 Qreason|>5 Qresonat|>4 Qrespons|>7
  Qsharp|<3 Qslam|<7 Qview|>4 Qword|>4
0.3 -0.2 Qderid|<1 Qdislik|>5 Qexpress|<6 Qfear|<1 Qlay|<6 Qmak|<5 Qnotion|<6 Qopenly|<4 Qorder|<7 Qpublish|<7 Qreact|<6
  Qrecommend|<4 Qrepeat|<5 Qspok|<7 Qtalk|<1
0.3 -0.1 Qagre|<1 Qcharacteriz|<1 Qcirculat|>4 Qcritical|<5 Qcritical|<6 Qdeliver|<4 Qexemplify|<5 Qexplain|<5 Qfavor|<6
  Qforecast|<2 Qfound|<1 Qgoe|<2 Qlament|<4 Qlong|<1 Qmeasur|>4 Qoppos|<1 Qpetition|<4 Qplead|<5 Qprefer|<6 Qquestion|>6
  Qrecogniz|>7 Qreply|<1 Qreport|<2 Qsid|<3 Qtell|<4 Qtell|<5 Qunderscor|<6 Qvouch|<5 Qwrit|<2
0.3 0 Qadopt|>2 Qboast|<2 Qcall|>4 Qconsensu|>4 Qcontradict|<4 Qcriticism|>5 Qdefend|<3 Qdeny|<6 Qformally|<1 Qhint|<1 Qidea|<3
  Qjok|<3 Qposit|<6 Qpress|>4 Qquery|<1 Qreaffirm|<6 Qreiterat|<7 Qreveal|>7 Qshow|<5 Qsought|<1 Qstress|<3 Qvow|<1 Qwrit|>1
0.3 0.1 Qaddres|<3 Qadmitt|<5 Qadmit|<1 Qappoint|<4 Qattention|>6 Qblock|<5 Qcontend|<6 Qdenounc|>2 Qlaunch|<2 Qnegativ|<4 Qoffer|<3
  Qremember|>2 Qrepeat|>5 Qseem|>4 Qspeculat|<2 Qtook|>5 Qwant|<5 Qwatch|<4 Qwent|<5
0.3 0.2 Qadvocat|<3 Qapplaud|<5 Qderid|>3 Qdiscuss|<6 Qecho|>2 Qfierc|>4 Qfind|<4 Qfound|<4 Qnam|>2 Qpress|>5 Qprovid|>7 Qrecall|>3
  Qunderstood|<4
0.3 0.3 Qclear|<4 Qenvision|<3 Qfil|<3 Qfound|<6 Qpropos|>3
0.3 0.4 Qaccus|>3 Qcharg|<1 Qcit|<1 Qclear|>5 Qdetermin|>5 Qmention|>2 Qpreferr|<4 Qreleas|<5 Qretweet|<3 Qwarn|>4
0.3 0.5 Qapparently|>6 Qapplaud|>4 Qchalleng|<2 Qcriticism|>3 Qearlier|>4 Qfir|<2 Qhop|>5 Qnot|>6 Qpost|>1 Qrail|<2 Qsingl|<3
  Qthere'|>5 Qunderscor|>2
0.3 0.6 Qapplaud|>2 Qco-sponsor|>6 Qcompar|>3 Qconvinc|>5 Qcredit|>3 Qdecry|>2 Qdetail|>2 Qdismiss|>2 Qdismis|>4 Qenjoy|>4 Qexpos|>1
  Qglad|>2 Qharangu|>6 Qharangu|>7 Qinterview|>6 Qkeenly|<5 Qknock|>6 Qlearn|<4 Qmus|>5 Qoften|>3 Qpledg|>1 Qposit|>2 Qpreach|>4
  Qprivately|>6 Qprohibit|>4 Qproject|>3 Qpubliciz|>5 Qquickly|<3 Qreaffirm|>3 Qrealiz|>7 Qrefusal|>3 Qrelief|<5 Qrelish|>3 Qripp|>4
  Qspeculat|>4 Qspent|>7 Qstat|>4 Qthink|>1 Qthink|>4 Qthought|<2 Qthought|>3 Qunhappy|>1
0.3 0.7 Qaccept|>2 Qaccord|>4 Qadmir|<4 Qalleg|>1 Qappoint|>1 Qassert|>1 Qassumption|>5 Qassum|>4 Qbeliev|>2 Qcompar|>4 Qcompar|>5
  Qcomplain|>1 Qcondemn|>6 Qcontradict|>5 Qcontrast|>3 Qconvinc|>4 Qcounter|>4 Qcount|>5 Qcredit|>6 Qdemonstrat|>6 Qdesperat|>6
  Qdetail|>4 Qdetail|>6 Qdisavow|>2 Qdiscuss|>2 Qdisput|>1 Qdivid|>6 Qdoubt|>2 Qdownplay|>3 Qdraw|>1 Qecho|<2 Qenjoy|>1 Qexpres|>1
  Qfind|>1 Qforgot|>4 Qfun|>4 Qfun|>5 Qglad|>3 Qherself|>5 Qhopeful|>5 Qillustrat|>6 Qimagin|>4 Qimply|>1 Qimpos|>1 Qlaunch|>1
  Qliken|<5 Qliken|>4 Qmandat|>5 Qmarvel|>5 Qmeant|>2 Qmeant|>6 Qnervou|>2 Qnervou|>3 Qnotic|>5 Qpaint|>3 Qpeg|>6 Qpetition|>5
  Qplea|>5 Qpreach|>1 Qpronounc|>6 Qprotest|>7 Qreassur|>5 Qrecount|>5 Qrefusal|>1 Qrefus|>1 Qreleas|<3 Qrelish|>2 Qremember|>5
  Qrequest|>3 Qrequir|>7 Qripp|>6 Qrip|>5 Qsay|>2 Qseek|>1 Qseemingly|>3 Qsee|>4 Qsentenc|<6 Qshock|>4 Qspark|>6 Qspeculat|>5
  Qsponsor|>5 Qsquarely|>4 Qstress|>5 Qstuck|>4 Qtouch|>4 Qtri|>4 Qunwillingnes|>4 Qutter|>1 Qvow|>2 Qwill|>1
0.3 0.8 Qacutely|>5 Qaddres|>2 Qagitat|>5 Qagitat|>7 Qagre|>4 Qairwav|>6 Qalign|>5 Qaren't|>5 Qassum|>6 Qbelief|>5 Qbrag|>6
  Qchant|>1 Qco-sponsor|>1 Qcontrast|>2 Qcontroversial|>5 Qconversation|>5 Qdefin|>5 Qdesperat|>5 Qdisavow|>1 Qdisclos|>1
  Qdiscussion|>3 Qdismis|>5 Qdisparag|>3 Qdisplay|>5 Qdoubt|>4 Qearlier|>6 Qelaborat|>6 Qexpress|>3 Qexpres|>4 Qgoal|>7 Qhail|>1
  Qi'd|>5 Qincreasingly|<3 Qintend|>1 Qintimat|>7 Qjok|>2 Qloudly|>2 Qmaintain|>5 Qnotion|>5 Qorder|>2 Qoutlook|>6 Qposition|>4
  Qprefer|>1 Qpreviously|>6 Qproposal|>3 Qsavag|>5 Qscrutiny|>3 Qsignal|>4 Qspeak|>4 Qsuspect|>2 Qsuspect|>3 Qswip|>3 Qunderstood|>7
  Qurg|>5 Qvouch|>3 Qwary|>3 Qweigh|>6
0.3 0.9 Qadmission|>1 Qadmit|>6 Qagre|>2 Qaim|>4 Qbitter|>3 Qbristl|>5 Qcolumn|>6 Qcolumn|>7 Qcurrently|<3 Qdoesn't|>6 Qdownplay|>1
  Qevenly|>3 Qfavorably|>5 Qfound|>1 Qgoe|>4 Qhit|<4 Qinterpret|>4 Qopen|>5 Qpoint|>3 Qput|>3 Qpuzzl|>4 Qquick|>6 Qreaffirm|>5
  Qrecently|>2 Qreportedly|>4 Qsentenc|>2 Qsolely|>5 Qspeak|>7 Qtouch|>3
0.3 1 Qagain|>3 Qalarm|<3 Qalarm|<4 Qcharg|>2 Qcollectiv|>6 Qcontinu|>4 Qdisagre|>3 Qfrequent|<6 Qkeenly|<6 Qmention|>1 Qsquarely|>6
0.3 1.1 Qaccus|<2 Qcompletely|>7 Qdisput|>2 Qexplicitly|>2 Qsuddenly|>2 Qthrow|>5
0.3 1.2 Qacquiesc|>3 Qderid|>1 Qmount|>6
0.3 1.3 Qangry|>3 Qenthusiastic|>5 Qoutspoken|>4 Qproclaim|>7 Qslam|>2 Qstanc|>2
0.3 1.4 Qacquiesc|>2 Qenvision|<4 Qinvit|<1 Qperception|>5
0.3 1.5 Qdefens|>2 Qrequir|<3
0.3 1.6 Qirritat|<1 Qmust|>4 Qpleas|<1
0.3 1.7 Qdefender|>2 Qnam|<2
0.4 -0.8 Qaddres|>7
0.4 -0.7 Qconvinc|<2 Qcover|>6 Qrealiz|<4
0.4 -0.6 Qdeclar|<3 Qfocus|<3
0.4 -0.5 Qargument|<5 Qcongratulat|<7 Qdefender|<4 Qidentify|<3 Qlik|>7 Qoffensiv|<5 Qrespons|>5
0.4 -0.4 Qalready|<7 Qcomplain|<5 Qconfirm|>6 Qdon't|<3 Qendors|<5 Qknew|<4 Qlook|<3 Qplan|<5 Qrespond|<4 Qrespons|<1 Qrethink|<2
  Qseen|>1 Qthink|<5
0.4 -0.3 Qcelebrat|<3 Qchosen|>3 Qdrew|<4 Qfocu|>7 Qforecast|<3 Qgues|<3 Qinsist|<4 Qopenly|<5 Qopt|<6 Qpoint|<2 Qpost|<1
  Qquickly|<1 Qquickly|>2 Qrecit|>5 Qskeptical|<5 Qteeth|<4 Qworry|>1
0.4 -0.2 Qabruptly|<7 Qadvic|>4 Qbragg|<7 Qcom|<3 Qcontention|>4 Qcriticism|<1 Qdesir|<1 Qinterpret|>2 Qknow|<1 Qmus|<3 Qnotic|<5
  Qopt|<7 Qpaint|>6 Qprov|<3 Qpublish|<6 Qpush|<7 Qsuggestion|<6 Qthrow|<7 Qunprompt|>6 Qused|<5 Qvow|<2 Qvow|<5 Qweigh|<2 Qword|<3
0.4 -0.1 Qassumption|<5 Qbalk|<4 Qcit|<3 Qconfirm|<7 Qconfirm|>7 Qdisput|<3 Qdivid|<4 Qfeel|<1 Qfind|<2 Qmeasur|<4 Qnot|<1
  Qobviou|>4 Qonc|>5 Qoutlin|<2 Qposit|<1 Qpredict|<2 Qpublish|<5 Qsquarely|<5 Qsupport|<1 Qtend|>4 Qtout|>6 Qutter|<1 Qword|>2
  Qworry|>3
0.4 0 Qaddres|<4 Qappoint|<3 Qattention|>3 Qbalk|<3 Qbelief|<7 Qcolumn|<5 Qcondemn|>4 Qcondemn|>5 Qconsensu|>5 Qcurrently|<4
  Qdemand|<1 Qdiscuss|>6 Qemail|<4 Qempathiz|<7 Qexplain|<1 Qexpres|<1 Qfound|<2 Qkeenly|>5 Qlaunch|<6 Qoptimistic|<6 Qrealiz|<5
  Qrebuff|<1 Qsid|<6 Qstatement|<1 Qthank|>6 Qtweet|>1 Qunderscor|>5 Qwary|<2 Qwritten|>2 Qwritten|>7
0.4 0.1 Qaddres|<5 Qassert|<2 Qbegan|<5 Qcharacteriz|<5 Qclear|>3 Qcomplaint|>2 Qconvinc|<3 Qdeliver|<1 Qdisappoint|>4 Qdisplay|<6
  Qdisput|<5 Qempathiz|<4 Qfind|<3 Qhitt|<4 Qjok|<4 Qknow|<4 Qlaunch|<5 Qlay|<1 Qnegativ|<5 Qpoint|<4 Qpump|<3 Qreact|<3 Qresist|<4
  Qvocal|<2 Qwelcom|<1
0.4 0.2 Qannounc|<1 Qanswer|<2 Qlik|<2 Qrefus|>5 Qstill|>6 Qsur|<5
0.4 0.3 Qcondemn|<3 Qconsensu|>3 Qendors|<2 Qfierc|>5 Qoppos|<4 Qportray|<3 Qrecommend|>6 Qthink|<2 Qtweet|<2 Qworry|<2
0.4 0.4 Qarticulat|<6 Qdecision|>5 Qdeclar|>5 Qderid|>4 Qnot|>1 Qpost|>6 Qpredict|>1 Qreport|>1 Qspok|>7 Qupset|>5
0.4 0.5 Qallow|<3 Qanswer|>2 Qapplaud|>5 Qecho|>5 Qfind|<5 Qnam|>4 Qrecall|<7 Qsentenc|<5
0.4 0.6 Qecho|<5 Qfound|>7 Qmeasur|>3 Qtarget|<6 Qtold|<7
0.4 0.7 Qapologiz|<2 Qcompar|>2 Qprovid|<3 Qrecall|>1 Qthreaten|>1
0.4 0.8 Qacknowledg|>1 Qaren't|>4 Qassum|>5 Qcaution|>4 Qclarify|>2 Qcomplaint|>4 Qcontemplat|>2 Qcredit|>2 Qdeclar|>1
  Qdemonstrat|>1 Qemphasiz|>3 Qforcefully|>4 Qgoal|>6 Qhit|>3 Qintimat|>6 Qlay|>3 Qmeant|<2 Qmust|>6 Qofficially|<1 Qoutlin|>4
  Qpaus|>6 Qplea|>6 Qpredict|>3 Qpronounc|>5 Qreaffirm|>2 Qrecall|<2 Qregret|>4 Qrip|>6 Qspoken|>3 Qtend|<2 Qtrumpet|>2 Qtrumpet|>3
  Qunclear|>3 Qweigh|>4
0.4 0.9 Qallud|>6 Qargu|>5 Qauthoriz|>4 Qbalk|>3 Qbrag|>1 Qcas|>1 Qcaution|>2 Qcharacteriz|>2 Qclarify|>1 Qco-sponsor|>7
  Qcriticis|>6 Qdawn|>6 Qdemand|>1 Qdetail|>5 Qdiscus|>1 Qfail|>6 Qfocu|<3 Qfram|>5 Qfrequent|<5 Qfun|>7 Qhammer|>6 Qimply|>4
  Qindicat|>4 Qinvok|>3 Qkeynot|>6 Qknock|>2 Qknock|>3 Qobject|>5 Qoften|>4 Qoutlook|>4 Qoutlook|>5 Qpaint|>1 Qpitch|>5 Qplann|>1
  Qprohibit|>1 Qpronounc|>7 Qpropos|>1 Qrebut|>2 Qrelish|>1 Qrul|>3 Qshock|>3 Qshot|>5 Qspecifically|>4 Qsquarely|>2 Qsur|>1
  Qthink|>2 Qtout|>1 Qunsubstantiat|>5 Qurg|>3 Qvouch|>2 Qwant|>3 Qwish|>2
0.4 1 Qacquiesc|>7 Qadvis|>5 Qaggressively|>6 Qaim|>2 Qbristl|>4 Qcondemn|>2 Qconfident|>3 Qdawn|>7 Qdefin|>4 Qdemonstrat|>4
  Qdesir|>5 Qdoubl|>4 Qdwell|>5 Qexemplify|>4 Qexpectation|<4 Qexperienc|>5 Qfelt|>5 Qforese|>1 Qformally|<2 Qi'd|>6 Qimmediat|>5
  Qpaint|>2 Qpresent|>7 Qput|>4 Qreassur|>4 Qrecogniz|<3 Qrefus|>3 Qremain|>4 Qrepudiat|>2 Qsent|>5 Qspeak|>3 Qstruggl|>3 Qtouch|>5
  Qturn|>4 Qunanimou|>5 Qunhappy|<4
0.4 1.1 Qanswer|>1 Qattribut|<2 Qblam|>2 Qchalleng|>1 Qcheer|>3 Qclosely|>6 Qcomment|>2 Qcounter|>3 Qcredit|>7 Qforgot|>5 Qlong|>4
  Qproject|<2 Qretweet|>1 Qrumor|>5 Qscrutiny|>2 Qsquarely|>5 Qstood|>4 Qsubtl|>4 Qsympathy|>5 Qunmistakabl|>4
0.4 1.2 Qcount|>4 Qdoubl|>5 Qexpos|>6 Qfollow|>1 Qfollow|>2 Qgenerally|<5 Qrecit|>2 Qthank|>3
0.4 1.3 Qaddress|>1 Qchampion|>1 Qconsistently|>3 Qfinger|>6 Qintend|>4 Qmak|>5 Qunmistakabl|>5
0.4 1.4 Qawar|>2 Qidentify|>2 Qimmediately|>5 Qnever|>2 Qsharply|>4 Qshot|>2 Qtrumpet|>4 Qverbal|>4
0.4 1.5 Qallud|>5 Qdeeply|>4
0.4 1.6 Qcheer|>2 Qtribut|>4 Qwidespread|>4
0.4 1.7 Qrecently|<2 Qrespons|>3
0.4 1.9 Qback|>1 Qmeant|<3
0.5 -1 Qpick|>4
0.5 -0.8 Qawar|<4 Qdrew|>5 Qimagin|<3
0.5 -0.7 Qdislik|<3 Qpush|<5
0.5 -0.6 Qseemingly|>7 Qtalk|<5 Qthrill|>1
0.5 -0.5 Qadvic|<5 Qhung|>5 Qlearn|<1 Qopen|<3 Qvocal|<3
0.5 -0.4 Qallud|<4 Qargument|<4 Qsued|>2
0.5 -0.3 Qfollow|<1 Qhappy|<2 Qlik|>6 Qloudly|<6 Qrefus|<2 Qstill|<5 Qtri|<3
0.5 -0.2 Qbash|<5 Qbash|<6 Qcelebrat|>6 Qcertainly|>6 Qclash|<4 Qcover|>5 Qcurrently|<6 Qeager|<7 Qfollow|<3 Qincreasingly|<5
  Qlabel|>4 Qoffer|<2 Qpromot|<7 Qrever|>1 Qsound|<5 Qspoken|<3 Qstress|<7 Qthreaten|<7 Qunderstand|<6
0.5 -0.1 Qaim|<4 Qbeliev|<1 Qconfirm|<4 Qdebat|<1 Qdevot|<1 Qexpress|<3 Qhighlight|<2 Qinclin|<2 Qinvok|<6 Qlaid|<6 Qpredict|<1
  Qreact|<4 Qunprompt|>5 Qword|<6
0.5 0 Qask|<1 Qdecry|<4 Qempathiz|<5 Qexplain|<3 Qexplicitly|<3 Qfocu|>3 Qfocu|>6 Qfram|<2 Qhat|<1 Qhighlight|>7 Qidea|<7 Qjok|<6
  Qkeenly|>6 Qloudly|<1 Qprohibit|<3 Qprovid|<4 Qre-tweet|<4 Qrefer|<3 Qreiterat|<3 Qremember|<1 Qrepudiat|<4 Qsee|<1 Qsign|<1
  Qthink|<6 Qview|<6 Qview|>5 Qwant|<3
0.5 0.1 Qallegianc|<5 Qallegianc|<6 Qcit|>3 Qcomfortabl|<4 Qcontradict|<3 Qdecry|<2 Qdetermin|<3 Qdoubl|<4 Qminc|<6 Qpromot|<6
  Qpubliciz|<5 Qrespons|>6 Qsid|<5 Qstart|<5 Qstern|>4 Qsuggestion|>3 Qtout|<6 Qwrit|<6
0.5 0.2 Qallud|<1 Qchalleng|>6 Qconcern|<6 Qcontend|<1 Qfind|<6 Qlaunch|<4 Qleery|<6 Qleery|<7 Qquestion|>4 Qrecit|<1 Qripp|<1
  Qthink|<4 Qtri|<7 Qwitnes|<6
0.5 0.3 Qcomplaint|>3 Qdisappoint|>5 Qdraw|<2 Qfocu|>4 Qpass|<3 Qreact|<1 Qrecall|>6 Qreply|<2 Qsuggestion|>2 Qunderscor|<3
0.5 0.4 Qagre|<5 Qalleg|<7 Qdeny|<5 Qeager|<4 Qexhort|>4 Qnam|<1 Qnot|<7 Qsupport|>2 Qvehemently|<2
0.5 0.5 Qconfirm|<6 Qdecid|<3 Qdedicat|>2 Qinsist|<5 Qmeasur|<5 Qofficially|<3 Qsee|<3 Qsuggestion|>4 Qupset|>3 Qupset|>4
0.5 0.6 Qclear|>4 Qorder|<3 Qread|>1 Qretweet|<2
0.5 0.7 Qanger|<4 Qdoubt|<5 Qestablish|>2 Qfound|>4 Qpublish|<1 Qrecall|<3
0.5 0.8 Qanger|<3 Qcry|<3 Qdecision|>4 Qincreasingly|<4 Qpredict|>2 Qrecall|>2 Qrecogniz|<4
0.5 0.9 Qanxiety|>5 Qdisappoint|<4 Qhop|>2 Qshock|>2 Qsign|<2 Qtend|<1 Qupset|>2
0.5 1 Qadmit|>1 Qassertion|>4 Qbeliev|>1 Qcharacteriz|<2 Qcollectiv|>5 Qconclud|>6 Qcontemplat|>1 Qcraft|>5 Qdecision|>3 Qdesir|>3
  Qevinc|>5 Qfram|>4 Qfrequently|>4 Qgenerally|>4 Qglad|>1 Qinsistenc|>7 Qjab|>4 Qknow|>1 Qnervou|>4 Qnervou|>5 Qnot|>5 Qpaus|>5
  Qreaffirm|>1 Qrealiz|>6 Qreflect|>2 Qreflect|>3 Qregret|>3 Qremain|>6 Qripp|>5 Qspent|>6 Qsubsequently|>6 Qsue|>5 Qtrumpet|>1
  Qvow|>1 Qwish|>3
0.5 1.1 Qauthor|<4 Qavoid|>4 Qbalk|>2 Qblock|>2 Qcongratulat|>1 Qcraft|>6 Qcredit|>1 Qdetail|>1 Qdownplay|>6 Qdubb|>1 Qdwell|>3
  Qdwell|>4 Qeager|>1 Qembrac|>3 Qequally|<4 Qespecially|>5 Qexpect|>1 Qforcefully|>5 Qforeshadow|>6 Qhail|>5 Qinclud|>1 Qinclud|>2
  Qknock|>1 Qoff|>1 Qpivot|>6 Qpublish|>1 Qran|>4 Qrebut|>1 Qregret|>2 Qrepudiat|>4 Qreveal|>1 Qsignal|>5 Qslamm|>3 Qsparr|>3
  Qstuck|>3 Qtestify|>5 Qtweet|>4 Qutter|<2 Qwish|>7
0.5 1.2 Qaddres|>1 Qbelief|>7 Qcaution|>5 Qco-sponsor|>5 Qconfirm|<3 Qcounter|>2 Qcover|>1 Qcurrently|<1 Qdesir|>4 Qdismiss|>1
  Qexcit|>3 Qfinger|>5 Qfurther|>4 Qgrous|>5 Qinterpret|>5 Qinterpret|>6 Qnever|>3 Qopen|>4 Qreferr|>3
0.5 1.3 Qapprov|<3 Qblam|>1 Qcit|>1 Qclaim|>1 Qdescrib|>1 Qexplicitly|>3 Qhighlight|>1 Qhir|>1 Qlabel|>3 Qmean|>2 Qmull|>3 Qpush|>3
  Qrais|<3 Qreason|>2 Qrecit|>1 Qrefer|>3 Qswip|>2
0.5 1.4 Qacquiesc|>4 Qangry|>2 Qawar|>3 Qexcit|>4 Qfavor|>1 Qjustify|>2 Qoutlook|<6 Qsupporter|>2 Qvehemently|>5
0.5 1.5 Qchosen|<2 Qdisplay|>1 Qinterpret|>3 Qofficially|>2 Qproud|>2 Qran|>5
0.5 1.6 Qdisagre|>2 Qreferr|>2
0.5 1.8 Qimpassion|>3
0.5 1.9 Qagain|>4
0.5 2.3 Qrejection|>2
0.6 -0.7 Qfocu|<2
0.6 -0.6 Qtry|<4
0.6 -0.5 Qdecid|<2 Qfocus|<6 Qformally|<4 Qtitl|<7
0.6 -0.4 Qrever|>7 Qscorn|<1
0.6 -0.3 Qchant|<7 Qplann|<4 Qthink|<3
0.6 -0.2 Qapprov|<5 Qcirculat|>5 Qpass|>1
0.6 -0.1 Qacutely|<5 Qappoint|>4 Qcelebrat|<4 Qdecision|<1 Qdescrib|<1 Qexplicitly|<5 Qlament|<6 Qlook|<6 Qplead|<4 Qput|<2
  Qrecit|<7 Qsought|<2 Qstood|<2
0.6 0 Qadd|<1 Qanswer|<7 Qchant|<3 Qclaim|<1 Qcom|<2 Qcontend|<7 Qcount|<7 Qdecry|<5 Qdecry|<6 Qdeliver|<2 Qdisappoint|>6 Qfind|<7
  Qofficially|<2 Qposition|<2 Qpush|>6 Qquot|<1 Qrecommend|<1 Qreveal|<3 Qsaw|<7 Qthought|<1 Qurg|<5 Qverbal|<6 Qvouch|<4 Qworry|<5
0.6 0.1 Qaccusation|<6 Qaddress|<2 Qalarm|>3 Qalway|<2 Qcandidly|<6 Qcolumn|<7 Qconclud|<1 Qcondemn|<2 Qcredit|<7 Qdecry|<3
  Qdemand|>3 Qdownplay|<7 Qexplicitly|<2 Qheckl|<6 Qoptimistic|<5 Qprohibit|<1 Qprotest|<5 Qpursu|<7 Qread|<4 Qsaw|<6 Qsid|<2
  Qslam|<2 Qsuggestion|<3 Qsuggest|<1 Qtweet|<1 Qunderstand|>6 Qupset|<4 Qworry|>5 Qyell|<2
0.6 0.2 Qanxiety|>3 Qappoint|<5 Qbalk|<1 Qbelief|<5 Qcharacteriz|<4 Qcolumn|<6 Qdiscuss|<7 Qintroduc|<1 Qlater|<5 Qlaunch|<3 Qoff|<5
  Qoutlin|<5 Qpiec|<5 Qrepeatedly|<1 Qrepris|>5 Qresist|<3 Qreveal|<2 Qsee|<2 Qsent|<4 Qsignal|<3 Qstuck|<2 Qtend|>5 Qtout|<5
  Qwatch|<5
0.6 0.3 Qapprov|<2 Qarticulat|<5 Qclarify|<4 Qcongratulat|<4 Qleery|<5 Qopen|<1 Qpropos|<1 Qspoken|<1 Qstart|<2 Qwary|<1 Qwelcom|>4
  Qwonder|<2 Qworry|>2
0.6 0.4 Qanger|>3 Qbroad|>4 Qcall|<1 Qclear|<3 Qfound|>6 Qgoe|<5 Qintend|<1
0.6 0.5 Qannounc|<3 Qchosen|>4 Qdedicat|<3 Qstat|>6 Qstruck|<1 Qwant|<2
0.6 0.6 Qapplaud|<7 Qapprov|<4 Qhop|<2 Qhop|>1 Qnegotiat|<2 Qsentenc|<4
0.6 0.7 Qcirculat|<4 Qseen|>6 Qworry|>4
0.6 0.8 Qsound|<7
0.6 0.9 Qdebat|<6 Qthought|<3
0.6 1 Qestimat|>3 Qexplain|>1 Qnot|>4
0.6 1.1 Qanger|<2 Qdebat|<4 Qestimat|<4 Qirritat|>2 Qtarget|>2
0.6 1.2 Qaccept|>1 Qblock|>1 Qdecry|>1 Qdesir|>2 Qdraw|>2 Qdubb|<2 Qfootag|>3 Qforeshadow|>5 Qfram|>3 Qhear|>5 Qmarvel|>4 Qmeant|>1
  Qpetition|>6 Qposit|>1 Qrebuff|>1 Qrequest|>2 Qsolely|>4 Qwonder|>5
0.6 1.3 Qadmiration|>4 Qairwav|>5 Qalway|<3 Qauthoriz|>1 Qcompar|>1 Qcontrast|>1 Qcriticis|>5 Qdiscuss|>1 Qdisplay|>4 Qdivid|>5
  Qexplor|>1 Qfootag|>4 Qgenerally|<4 Qoutlin|>3 Qpress|>6 Qproposal|>4 Qreach|>6 Qrecommend|>1 Qshock|>1 Qstriv|>3 Qsuggest|>1
  Qtestify|>4 Qwish|>1
0.6 1.4 Qannounc|>1 Qcelebrat|>1 Qcontradict|>1 Qconvinc|>6 Qforward|>4 Qgues|>1 Qlay|>2 Qmull|>2 Qmust|>3 Qportray|>6 Qposition|>3
  Qquery|>5 Qrecogniz|>1 Qreluctanc|>2 Qrestrict|>2 Qsent|>6 Qspeculation|>4 Qstood|<4 Qthought|>1 Qveto|>2 Qwant|>1
0.6 1.5 Qblast|>1 Qdebat|<3 Qembrac|>2 Qenthusiastically|>4 Qknew|>1 Qminc|>5 Qtitl|>1
0.6 1.6 Qallow|>1 Qassail|>1 Qbother|>6 Qconsider|>1 Qobviou|<3 Qoff|>2 Qrais|<1 Qview|>2 Qwidespread|>3
0.6 1.7 Qfocus|>2 Qopenly|>3 Qquick|>4 Qreact|>5
0.6 1.8 Qdevot|>3 Qdidn't|>4
0.6 2.3 Qenamor|>2
0.7 -1 Qcheer|>1
0.7 -0.8 Qoutrag|<3
0.7 -0.7 Qcomment|<2
0.7 -0.6 Qeager|<3 Qseemingly|>6 Qtribut|<3
0.7 -0.5 Qirritat|>1
0.7 -0.4 Qdefens|<5 Qdescription|>5 Qdisagre|<4
0.7 -0.3 Qcomfort|<4 Qenjoy|<4 Qhopeful|<3 Qmight|>4 Qrebuk|>2 Qregret|<1 Qresonat|>3 Qtouch|<2
0.7 -0.2 Qclash|<5 Qcontrast|<2 Qdecid|<4 Qdictum|<5 Qdisagre|<5 Qhint|<6 Qidea|<5 Qinclud|<4 Qthank|<4
0.7 -0.1 Qalready|<2 Qcritic|<5 Qfuriou|<6 Qlay|<5 Qquick|<3 Qreferr|<3 Qsavag|<6 Qskeptical|<6 Qslogan|<5 Qsuddenly|<1 Qupset|<3
0.7 0 Qcheer|<7 Qdwell|<6 Qmust|<2 Qoffensiv|<4 Qoutspoken|<7 Qpreach|<6 Qproposal|<1 Qpubliciz|<6 Qrous|<4 Qshow|<2 Qunhappy|<1
  Qupset|<2 Qvot|<2 Qwritten|<5 Qyell|<6
0.7 0.1 Qacquiesc|<7 Qattack|<1 Qdraw|<6 Qgreet|>5 Qimpress|<7 Qrecently|<5 Qseriou|<4 Qshar|<1 Qshout|<3 Qstart|<4 Qsurpris|>4
  Qthrow|<6 Qtold|<1 Qturn|<6 Qutter|>4
0.7 0.2 Qacquiesc|<2 Qalway|>5 Qapplaud|<1 Qboast|<1 Qdon't|<6 Qencourag|<4 Qenthusiastic|<4 Qfil|<1 Qforth|>3 Qharsh|<6
  Qhostility|<2 Qindicat|<2 Qoften|<5 Qoptimistic|<4 Qpick|<5 Qprov|<6 Qsavag|>6 Qshout|>3 Qunderstood|<2
0.7 0.3 Qbelief|<3 Qbragg|<5 Qdecry|<1 Qestablish|>4 Qfind|<1 Qheckl|<5 Qhopeful|<1 Qran|<4 Qsuspect|<1 Qunmistakabl|<5 Qwidely|>4
0.7 0.4 Qapplaud|<6 Qdetermin|>4 Qonc|<2 Qpersuad|>7 Qpromis|>5 Qreflect|>6 Qreject|<2 Qsurpris|<2
0.7 0.5 Qanxiety|>2 Qback|<2 Qdisclos|<3 Qexpos|<5 Qfierc|>3 Qnegotiat|<4 Qpledg|>3 Qpush|<2
0.7 0.6 Qalarm|>4 Qassail|<1 Qonc|>4
0.7 0.8 Qmeasur|<6 Qpledg|>2
0.7 0.9 Qnam|>1 Qnam|>3
0.7 1 Qpublicly|<3
0.7 1.1 Qcurrently|<2 Qestimat|>2 Qinvit|<3 Qpress|>3 Qpropos|>2
0.7 1.2 Qknew|<2
0.7 1.4 Qfelt|>4 Qrestrict|>1 Qsee|>1 Qsparr|>2 Qwatch|>2
0.7 1.5 Qclash|>4 Qcounter|>5 Qcriticiz|>1 Qdesign|>1 Qpaint|>5 Qreluctanc|>1 Qreportedly|>1 Qthreaten|>2 Qunveil|>6
0.7 1.6 Qadvocat|>2 Qbitter|>4 Qconfirm|>1 Qcritiqu|>3 Qdefend|>1 Qexpect|<2 Qfelt|>2 Qjustify|>1 Qlaid|>4 Qmean|>3 Qmock|>1 Qopt|>2
  Qpassion|>2 Qregard|>3 Qrepudiat|>1 Qrequest|>1 Qspok|>4 Qstriv|>4 Qunleash|>4 Qveto|>1 Qvocal|>2 Qwary|>2 Qzero|>3
0.7 1.7 Qattention|<4 Qchim|>4 Qcritiqu|>2 Qnegativ|>3
0.7 1.8 Qchant|>2 Qdeem|>1 Qsharp|>3 Qwill|>3
0.7 1.9 Qrefer|>2 Qspott|>4
0.7 2 Qaccord|<2
0.7 2.3 Qbash|>1
0.8 -1 Qnotic|>2
0.8 -0.8 Qpleas|>1
0.8 -0.7 Qoutrag|<2 Qword|<7
0.8 -0.6 Qanger|>4 Qdrew|>4 Qresistanc|<5 Qtroubl|>4
0.8 -0.5 Qpleas|<2
0.8 -0.3 Qpuzzl|<5 Qthank|<2
0.8 -0.2 Qconfirm|<5 Qcontention|<4 Qdeep|<2 Qevenly|<4 Qlink|<4 Qrais|>4
0.8 -0.1 Qacquiesc|<3 Qconcern|<2 Qdisappoint|>7 Qdisput|>4 Qevinc|<4 Qknew|<6 Qsent|>3 Qsuggest|<2 Qupset|>1
0.8 0 Qcertainly|>5 Qconcern|<3 Qfavorably|<5 Qhitt|<3 Qinterject|<4 Qknew|<5 Qprov|<1 Qwrit|<5
0.8 0.1 Qaccusation|<3 Qadmit|<3 Qbragg|>6 Qissu|<7 Qplann|<3 Qprefer|<1 Qprohibit|<2 Qquickly|>3 Qrattl|<2 Qreject|<4 Qrepresent|<5
  Qstart|<6 Qwelcom|>3
0.8 0.2 Qcaution|<7 Qchosen|>2 Qfocus|<1 Qoptimistic|<7 Qpassion|<1 Qpump|<2 Qrepris|>6 Qrestrict|<1 Qripp|<3 Qshot|<4 Qslam|<5
  Qspeak|<1 Qspok|<1 Qteeth|<7 Qtell|<2 Qvouch|<3 Qwrit|<1
0.8 0.3 Qaccept|<2 Qcondemnation|<5 Qcredit|<3 Qdisagre|<1 Qempathiz|<6 Qhail|<6 Qnotion|<7 Qobviou|>5 Qorder|<1 Qoutspoken|<6
  Qpropos|<2 Qprotest|<1 Qput|<1 Qquot|<5 Qskeptical|<2 Qsue|<6 Qwithdrew|<1
0.8 0.4 Qadd|<3 Qblock|<6 Qderid|>5 Qdistrust|>4 Qhir|<1 Qintend|<4 Qinterest|>3 Qobviou|>6 Qopin|<1
0.8 0.5 Qdeep|<5 Qdoubt|>6 Qperception|>4
0.8 0.6 Qconced|<2 Qdocument|>2 Qfocu|<6 Qrecogniz|<2
0.8 0.7 Qobviou|>7
0.8 0.8 Qmention|<3 Qpersuad|<4
0.8 0.9 Qcheer|<4 Qput|<4
0.8 1 Qsentenc|<2
0.8 1.1 Qdebat|<5 Qsurpris|>5
0.8 1.2 Qanxiety|<5 Qliken|<4 Qmight|<1
0.8 1.4 Qsaid|>1
0.8 1.5 Qclarify|>5 Qimagin|<5 Qrul|<5
0.8 1.6 Qbrush|>3 Qmean|>1 Qprefer|>2 Qsignal|>3
0.8 1.7 Qboast|>2 Qlook|>3 Qproposal|>2 Qunderstood|>1
0.8 1.8 Qappear|>1 Qarticulat|>1 Qdisparag|>1 Qthrow|>4
0.8 1.9 Qdisclosur|>2
0.8 2 Qcelebrat|>2 Qconfident|>2 Qdisclosur|>3
0.8 2.1 Qbill|>2 Qcas|>2 Qnominat|>1 Qreferenc|>2 Qsavag|>1 Qsupportiv|>2
0.8 2.2 Qmean|<3 Qpreferr|>1
0.8 2.3 Qcritical|>2
0.8 2.9 Qreportedly|<1
0.9 -0.5 Qcritical|<4 Qsentiment|>3
0.9 -0.3 Qinterject|<5 Qmeasur|<3 Qobviou|<4 Qrely|<2
0.9 -0.2 Qlectur|<6 Qsuggestion|<4 Qtrumpet|<2
0.9 -0.1 Qcas|<5 Qmind|<1 Qoff|<3 Qrealiz|<1 Qstatement|>3 Qstory|<4 Qsympathetic|<5 Qtarget|<1
0.9 0 Qadmission|<5 Qassertion|<7 Qirritat|<5 Qmust|<3 Qnotion|<5 Qwrot|<1
0.9 0.1 Qallud|<7 Qattribut|>2 Qdisplay|<5 Qimmediately|<1 Qstill|>5 Qstood|<1
0.9 0.2 Qboom|<5 Qconcern|>3 Qhail|<5 Qopinion|<4 Qran|<5 Qrejection|<2 Qunhappy|<7 Qweigh|<1
0.9 0.3 Qallegation|>5 Qcover|<1 Qcritiqu|<1 Qdoesn't|>5 Qharsh|<1 Qminc|<5 Qoften|<1 Qre-tweet|<5 Qrebut|<3 Qsubsequently|<5
  Qunify|<4
0.9 0.4 Qanger|>2 Qappoint|<1 Qcontradict|<2 Qcount|<1 Qlov|<1 Qstart|<1 Qthreaten|<1 Qtouch|<1 Qyell|<1
0.9 0.5 Qaccord|>6 Qtestify|<2
0.9 0.7 Qaccord|>7 Qlearn|<3
0.9 0.8 Qforth|>2 Qpush|<3
0.9 0.9 Qprovid|<2 Qremind|>3
0.9 1.4 Qbill|<2 Qknew|<3
0.9 1.8 Qbrush|>2 Qdesir|>1
0.9 1.9 Qweigh|>3
0.9 2 Qexpres|>3 Qharsh|>3 Qoutspoken|>3
0.9 2.2 Qaccusation|>2 Qhostility|>2
0.9 2.3 Qpublicly|>3
0.9 2.4 Qoppos|>1
0.9 2.6 Qendors|>1
0.9 2.8 Qdistanc|>3 Qsid|>2
1 -0.8 Qdefens|<2
1 -0.5 Qsentiment|>5
1 -0.4 Qgoe|<3
1 -0.3 Qdocument|<6 Qlong|<2 Qview|<1
1 -0.2 Qalway|<4 Qhard|<3 Qnoth|>5 Qrais|>3
1 -0.1 Qanger|<7 Qdefens|<4 Qgoal|<6 Qinclud|<7 Qoutspoken|<3 Qsurpris|>1
1 0 Qinitially|>4 Qnever|>5 Qrobocall|<5 Qstruck|>4 Qwant|<1 Qwill|<2
1 0.1 Qcirculat|<2 Qdefens|<6 Qdismay|<7 Qspeak|<4
1 0.2 Qanswer|<3 Qdiscuss|<2 Qdoesn't|>4 Qirritat|<6 Qplead|<2 Qrebut|<4 Qsaid|<1
1 0.3 Qpump|<5 Qrul|<1 Qsquarely|<6 Qvouch|<6 Qwary|<4
1 0.4 Qaffirm|<1 Qcredit|<6 Qdisplay|<3 Qdistrust|>6 Qforceful|<5 Qlament|<1 Qminc|<4 Qnervou|<1 Qpetition|<3
1 0.5 Qboo|>3 Qeye|<5 Qforth|>4 Qhitt|<2 Qshown|>3 Qsignal|<1
1 0.6 Qclarify|>7
1 0.7 Qdeclin|<7 Qdocument|<1 Qinterpret|<5 Qtakeaway|>4
1 0.8 Qsaw|<2
1 0.9 Qcry|<5
1 1 Qpredict|<3 Qpromis|>1
1 1.1 Qcit|>2
1 1.2 Qattention|>2 Qknown|>2
1 1.3 Qseen|>2
1 1.4 Qaccord|>5
1 2 Qwatch|>1
1 2.1 Qhitt|>1
1 2.2 Qlambast|>2 Qlater|>3 Qlov|>1 Qpromot|>1
1 2.3 Qhint|>2 Qpok|>3
1 2.5 Qchid|>1
1 2.7 Qignor|>1
1.1 -0.8 Qanger|>1 Qquick|<2
1.1 -0.5 Qestablish|<3
1.1 -0.4 Qagitat|<4 Qwarmly|<4
1.1 -0.2 Qcount|<5
1.1 -0.1 Qestablish|<4 Qstruggl|<2 Qzero|<6
1.1 0 Qconsider|>4 Qdevot|<2 Qevenly|<3 Qleery|<4 Qrepeatedly|<2
1.1 0.1 Qdoubt|<3 Qherself|<5 Qimpassion|<4 Qpuzzl|<4 Qseek|<2
1.1 0.2 Qhopeful|<2 Qlik|<4 Qmight|>5 Qprov|<4 Qtribut|<2
1.1 0.3 Qchid|<2 Qcurrently|>5 Qestimat|<1 Qexplor|<5 Qopinion|<2 Qspark|>4 Qstart|<7 Qwhipp|<5
1.1 0.4 Qalway|<5 Qanticipat|<1 Qcas|<3 Qcomfortabl|<6 Qcurrently|>4 Qdeflect|<6 Qgreet|>6 Qnominat|<1 Qoptimistic|<3 Qsaw|<1
  Qstump|<7 Qsupportiv|<2
1.1 0.5 Qbegan|<1 Qblar|<5 Qdeflect|<5 Qimpassion|<3 Qlaunch|<1 Qsound|<4 Qwitnes|<5
1.1 0.6 Qdistrust|>5 Qeventually|>5
1.1 0.7 Qboo|>2
1.1 0.8 Qalway|>4 Qmeasur|>5 Qpleas|>2 Qsentenc|<3
1.1 0.9 Qcry|>2 Qinterest|<4
1.1 1 Qawar|<5 Qcom|<4 Qdecision|>1
1.1 1.1 Qportray|>3 Qwidely|>3
1.1 1.3 Qcirculat|>6 Qlik|<3 Qunhappy|<3
1.1 1.4 Qnominat|>2
1.1 1.7 Qsay|>1
1.1 2 Qattack|>2 Qstrongly|>2
1.1 2.2 Qforth|<2
1.1 2.4 Qrail|>2 Qself-describ|>1
1.1 2.9 Qopinion|>2
1.2 -0.4 Qapprehension|<6
1.2 0 Qassur|<3 Qdeep|>3 Qevenly|<5 Qfollow|<5 Qgoal|<5 Qrejection|<5 Qrever|>3 Qsupporter|<5
1.2 0.1 Qevenly|<6 Qpiec|<6 Qsharply|<2
1.2 0.2 Qdislik|>3 Qexpres|<2 Qsay|<1 Qunclear|<3
1.2 0.3 Qalway|<6 Qknew|<1 Qtook|<5 Qunderstand|<1
1.2 0.4 Qcondemnation|<6 Qdismay|<5 Qoutspoken|<5 Qrang|<7 Qrepresent|<4 Qstill|>4 Qsubtl|<4 Qtrash|<5
1.2 0.5 Qcounter|<4 Qdemonstrat|<2 Qdetail|<4 Qdoesn't|>3 Qgues|<1
1.2 0.6 Qprov|>3
1.2 0.7 Qwrit|<7
1.2 0.8 Qnegotiat|>3
1.2 0.9 Qprov|>4
1.2 1 Qfeel|<3
1.2 1.1 Qrecogniz|>3
1.2 1.2 Qfavor|<2 Qvoic|<1
1.2 1.5 Qcriticism|>2
1.2 2.6 Qsingl|>2
1.3 -0.5 Qrattl|>1
1.3 -0.4 Qeager|<2
1.3 -0.2 Qimpress|<3 Qirritat|<4
1.3 -0.1 Qexcit|>1 Qnotic|>1 Qsurpris|>3
1.3 0 Qpass|>2 Qread|<1
1.3 0.1 Qadmir|<6 Qrever|>2 Qslogan|<4 Qspeculation|>2 Qsurpris|>2
1.3 0.2 Qeventually|>4
1.3 0.3 Qskeptical|<3
1.3 0.4 Qassum|<1 Qobserv|<6 Qsent|<5 Qveto|<5
1.3 0.5 Qhung|>4 Qjab|<5 Qnegativ|<3
1.3 0.6 Qcast|<1 Qexplor|<3 Qfocu|<5 Qrepeat|<3
1.3 0.7 Qbar|>4
1.3 0.8 Qpleas|>3
1.3 0.9 Qsentenc|>6 Qstanc|>6
1.3 1.3 Qcheer|<1
1.3 1.4 Qannouncement|<1
1.4 -0.6 Qalarm|>1
1.4 -0.2 Qequally|>4 Qpledg|<2
1.4 -0.1 Qdisagre|<3
1.4 0.1 Qlittl|>5
1.4 0.2 Qcritical|<3 Qdemand|<3 Qrealiz|<3
1.4 0.3 Qadvocat|<4 Qbar|>5 Qembrac|<4
1.4 0.4 Qoutrag|<4 Qpleas|>4 Qslam|<4 Qsquarely|<3
1.4 0.5 Qallow|<1 Qproud|<2 Qrefusal|<1
1.4 0.6 Qblam|<3 Qidentify|<1 Qquot|<3
1.4 0.7 Qadmission|>2
1.4 0.9 Qagain|<4
1.4 1.3 Qregret|<4
1.4 1.4 Qrequir|<2 Qthrill|>2
1.4 1.5 Qapologiz|<3 Qfocu|>2
1.4 1.7 Qtook|>4
1.4 2.8 Qre-tweet|>4
1.5 -0.3 Qreferr|<2 Qshock|<2
1.5 -0.1 Qreluctant|<2
1.5 0 Qfresh|>5 Qimpress|<2
1.5 0.2 Qadamant|<2 Qcritical|<2 Qhail|<2 Qnotion|<4
1.5 0.3 Qcompletely|<7 Qsharp|<6
1.5 0.4 Qfaith|<4
1.5 0.5 Qawar|<3
1.5 0.6 Qmind|>2
1.5 0.7 Qcontemplat|<3 Qmak|<1
1.5 0.8 Qarticulat|>4
1.5 1 Qenthusiastic|>4
1.6 -0.2 Qproud|<3
1.6 0.2 Qpreferr|<1
1.6 0.3 Qdisavow|<3
1.6 0.5 Qalarm|>2 Qconcern|>2 Qinvok|<3 Qswip|<4
1.6 0.6 Qdidn't|<1 Qinclud|<1 Qnotic|>3
1.6 0.7 Qexcit|>2 Qguilty|<6
1.6 0.8 Qstory|<7
1.6 1 Qinvit|>2
1.6 1.2 Qhappy|<4
1.6 1.4 Qlist|>2
1.6 1.8 Qsens|>2
1.7 -0.2 Qpleas|<3
1.7 0 Qsupporter|<4
1.7 0.4 Qrant|>5
1.7 0.5 Qattention|<3 Qfootag|<4 Qtaken|<6
1.7 0.6 Qdemand|<2 Qfierc|<3
1.7 0.8 Qgav|<1 Qoptimistic|<2
1.7 1 Qanticipat|<4
1.7 1.5 Qestablish|<2
1.8 0.1 Qsentiment|>4
1.8 0.5 Qangry|<2 Qsur|<3
1.8 0.8 Qmind|<3 Qspoken|<6
1.8 1.1 Qhappy|>3
1.8 1.5 Qrethink|>2
1.8 1.9 Qinterest|>2
1.8 2.2 Qopposition|>2
1.8 2.5 Qregard|<2
1.9 0.4 Qcompar|<2
1.9 0.8 Qpublicly|<2
2 0.5 Qvouch|<2
2 0.7 Qrefer|<1 Qstanc|<2
2 0.9 Qcolumn|<4
2.1 0.6 Qenamor|<2
2.1 0.7 Qmean|<1
2.2 1 Qglad|<2
2.2 1.4 Qplann|<2
2.3 0.6 Qresonat|>2
2.6 0.8 Qlean|<2
2.7 3.4 Qendorsement|>2
2.8 0.8 Qaccord|>2
-2.3 -2.5 Ris|<000
-2.3 -1.9 Rhas|<000
-2.1 -1.9 Rwas|<000
-2 -0.8 Rnow|<000
-1.9 -1.7 Rare|<000
-1.8 -1.7 R=3|>000
-1.8 -1.3 R=5|>100 Rwhich|<010
-1.8 -1.1 Rhave|<000
-1.7 -1.8 Rwere|<000
-1.7 -1.2 Rwould|<000
-1.7 -1.1 RUly|<000 Rwho|<101
-1.7 -1 Rwhich|<101
-1.6 -2.3 R=3|<000
-1.6 -1.4 Rcould|<000
-1.6 -1.1 Ralso|<000 Rcan|<000
-1.6 -1 Rhad|<000
-1.6 -0.9 R=6|<001
-1.5 -2.1 R=5|>000
-1.5 -2 RQ,|<101
-1.5 -1.5 Rwhile|<000
-1.5 -1.3 R-ed|<000
-1.5 -1 Rwhich|<111
-1.5 -0.5 Rhe|<110
-1.4 -1.8 Rif|<000
-1.4 -1.3 Rafter|<000 Rshould|<000
-1.4 -1.1 Rto|<000
-1.4 -1 Rdid|<000 Rtime|<000
-1.4 -0.9 Rfirst|<000
-1.4 -0.8 Rmost|<201
-1.4 -0.7 Ror|<001
-1.4 -0.5 RUing|<200
-1.3 -2.1 RQ,|<100
-1.3 -1.8 R=4|>000
-1.3 -1.6 Rbut|<000
-1.3 -1.1 Rwhat|<011
-1.3 -1 Rincluding|<000
-1.3 -0.9 Rdo|<000 Rwhere|<000
-1.3 -0.8 RUed|<000 Rfrom|>000 Rhe|<210 Rmake|<000
-1.3 -0.7 RVed|<001 Rpolls|<100 Rsame|<000
-1.3 -0.5 Rmay|<000
-1.3 -0.3 Rstill|<000
-1.3 0 Rgroup|<100
-1.2 -1.5 Rwhich|<201
-1.2 -1.2 R=3|>010 Rmany|>101
-1.2 -1.1 Rbefore|<000
-1.2 -1 Ramong|<000 Rby|>000 Rwho|<100
-1.2 -0.9 Rwho|<011
-1.2 -0.8 Ras|>000
-1.2 -0.7 RVs|<200 Ras|<000 Ras|<001
-1.2 -0.4 Rto|>000
-1.1 -2.1 RQ,|>201
-1.1 -1.8 Rthen|>010
-1.1 -1.7 R=8|<110
-1.1 -1.6 R=6|>000
-1.1 -1.3 Rabout|>000 Rwith|>000
-1.1 -1.2 Ron|>000 Rsince|<000
-1.1 -1.1 Rwrote|<100
-1.1 -1 Rbecause|<000 Rwhen|<000
-1.1 -0.9 RQ,|<001
-1.1 -0.8 Rsaid|<200
-1.1 -0.6 Rcalled|<101 Rhe|<211 Rpolicy|<000 Rpresidential|<111 Rwhere|<001
-1.1 -0.4 Rshe|<010
-1.1 -0.2 Rwho|<010
-1 -2 RQ.|>211
-1 -1.9 Rbefore|>010 Rmonday|>010
-1 -1.1 Rwon|<000
-1 -1 Rfor|>000 Rin|>000
-1 -0.9 Rbut|<210 Rmade|<000
-1 -0.8 Rjust|<000
-1 -0.6 R-ity|<201 RQ.|<000 RUer|<000 Rfirst|<111 Rhim|<201 Rmost|<001 Rthen|<000
-1 -0.5 R=6|<101 Rby|<001 Rcalled|<000 Rnominee|<101
-1 -0.4 Rsaid|<100
-1 -0.1 Rtold|<100
-1 0.6 Rwhich|<200
-0.9 -1.8 Rattacks|>101 Rsaying|>010
-0.9 -1.7 RUions|>100 Rformer|>101 Rhave|>110
-0.9 -1.6 Rwhen|<010
-0.9 -1.5 R=5|>001
-0.9 -1.4 Rafter|>000 Rbut|>000
-0.9 -1.3 R=7|>000 Rpolls|>100
-0.9 -1.1 RQ?|>200
-0.9 -1 Rwith|<000
-0.9 -0.9 R0|<011 Rone|>200 Rpresident|>110 Rtold|<010 Rwill|<110
-0.9 -0.7 R-ment|<110 RQ|<101 Rlast|<000 Rshe|<210
-0.9 -0.6 R=3|<001 RV|<000 Rcalled|<010
-0.9 -0.5 R-ers|<210 R-er|<211 Rbe|<001 Rsays|<000 Rthan|<101 Rthrough|<000
-0.9 -0.3 Rit|<210
-0.9 -0.2 Ras|<101 Rpresident|<200
-0.9 -0.1 Rshe|<201
-0.8 -1.7 R=4|>201
-0.8 -1.6 Rcan|>101 Rduring|>110
-0.8 -1.5 RQ,|>101 Rout|>001
-0.8 -1.4 R-ers|>011 R-ions|>211 RQ!|>101 Rcandidates|>201
-0.8 -1.2 Rmonday|>100
-0.8 -1 Rmore|<201 Rother|<001 Rover|>000 Rprimary|>100
-0.8 -0.9 Rsaid|>101 Rstate|>201
-0.8 -0.8 RU|<210 Rfor|<000 Rhad|<200
-0.8 -0.7 R-'s|<100 Rdid|<010 Rnot|<000 Rno|<001 Rvoters|>100
-0.8 -0.6 R=3|<210 RUly|<001 Reven|<000 Rformer|<110 Rinterview|<200
-0.8 -0.5 R=4|<000 Rcandidate|<200 Rparty|<001 Rthey|<200
-0.8 -0.4 Rconvention|<101 Rover|<201 Rto|<001
-0.8 -0.3 RUs|<010 Rmore|<101
-0.8 -0.2 RVed|<100 Rpolitical|<001 Rtwo|<101 Ryear|<000
-0.8 -0.1 Rsays|<100 Rso|<000
-0.8 0 Rthree|<101
-0.8 0.1 Rall|<101 Rduring|<200
-0.8 0.2 Rwhether|<000
-0.7 -1.4 R=6|>201 Rsome|>201 Rwho|>111
-0.7 -1.3 R=4|<010 RUment|>101 Rpolitical|>110 Rwhat|<101 Rwhich|>010 Rwhich|>110 Rwho|>011
-0.7 -1.2 R-'s|>111 Rwill|<000 Rwrote|>100
-0.7 -1.1 R=5|>010 Ralso|<201 Rsupporters|>110 Rtuesday|>200
-0.7 -1 R=5|>101 RN|>210 Ragainst|>000 Rat|>000 Rin|<000 Rstate|>210
-0.7 -0.9 RN|>201 RN|>211 Rof|>000
-0.7 -0.8 R=7|<000 RQ,|<111 Rthat|<201 Rvoters|>001 Rwhich|<210
-0.7 -0.7 R=5|>200 RUed|<100 RVed|>010 Rbut|<101 Rduring|<000 Rmany|>201 Rpercent|>010 Rsome|>101 Rthat|<110 Rtheir|<010 Rwhen|<200
-0.7 -0.6 R-ly|<200 RQ|<201 Rcandidate|<201 Rthe|<011 Rwhich|<100
-0.7 -0.5 RUion|<100 RVed|<000 Ris|<001 Rit|<001 Rit|<201 Rown|<100 Rthat|<011
-0.7 -0.4 R=7|<201 RUly|<010 RVly|<000 RVly|<200 Rafter|<001 Rcampaign|<001 Rfor|<001 Ris|<111 Rpresidential|<110 Rtheir|<101
  Rwho|<201 Rwith|<001
-0.7 -0.3 Rare|<001 Rbut|>001 Rfar|<000 Ron|<000 Rsay|<200 Rsome|<101
-0.7 -0.2 R-ly|<201 Rdebate|<000 Rher|<200
-0.7 -0.1 Rtold|<101
-0.7 0 Rthem|<100
-0.7 0.3 Rgroup|>200
-0.6 -1.3 Ris|>210 Rit|>011 Rtheir|>201
-0.6 -1.2 RUer|>011 Ran|<210 Rasked|>010 Rasked|>110 Rback|>201 Rcandidate|>110 Rconvention|>110 Rnext|>101 Rsays|>010 Rthere|>010
  Rwill|>110 Ryears|>111
-0.6 -1.1 R-ion|>210 RQ.|>011 RVing|>110 Rbeing|>010 Rcampaign|>111 Rcountry|>201 Rincluding|>201 Rinto|>011 Rnight|>010 Rthem|>200
  Rthey|>011 Rwhile|>010 Ryou|>000
-0.6 -1 RQ.|>201 RU's|>200 RVing|>010 Rhis|>210 Rhow|>100 Rsaid|>010
-0.6 -0.9 R-ion|<010 R-ly|>001 RQ.|>010 Rlast|>000 Rnow|>000 Rwas|<001
-0.6 -0.8 R-ion|>011 R=6|<200 RQ,|<110 Rall|<200 Rhow|>201 Rsaying|>000 Rthen|<101 Rthis|<010 Rthis|<101 Rtuesday|>000
-0.6 -0.7 R-'s|>100 Rbecause|>001 Rbe|<000 Rduring|>000 Rnew|>100
-0.6 -0.6 R-ive|<210 RQ,|<210 Rare|>000 Rget|<000 Ris|>000 Rthey|<110 Rtuesday|<201 Rwere|<001
-0.6 -0.5 R-s|>101 RVed|<011 Rinto|<000 Rthat|<010
-0.6 -0.4 R-s|<201 Rboth|<101 Rhas|<001 Rher|<100 Rhis|<001 Rtheir|>011
-0.6 -0.3 R-ly|<000 R-ly|<001 R=3|<200 Rconvention|<200 Rmade|>100 Rother|<100 Rsaid|<001 Rsaid|>100 Rsupport|<000
-0.6 -0.2 R-ed|<101 RVed|<101 RVs|<010 Rand|<200 Rgovernment|>200 Rthan|<201
-0.6 -0.1 Rcalled|<200
-0.6 0.1 RU|<000 Rbetween|<000
-0.6 0.2 R=5|<200 Rthat|<200
-0.6 0.7 RQ,|<200
-0.5 -1.1 Ragainst|>111 Rjust|>001 Rthat|>011
-0.5 -1 R-ed|>110 RQ|>201 Ras|>011 Rattacks|<200 Rbetween|>101 Rincluding|>200 Rnomination|>201 Rnot|>011 Rpolicy|>010 Rthat|>210
  Rwhere|>200
-0.5 -0.9 R-al|>011 R-al|>210 R-ive|>110 RUing|>110 RVer|>100 RVly|>000 Rabout|<110 Ragainst|>011 Ramong|>010 Rand|<000 Rany|>101
  Rbe|>011 Rcould|>110 Rdid|>010 Reven|>001 Rhad|>110 Rhe|>011 Rhis|>211 Rif|>200 Rone|>201 Rother|>201 Rsame|<200 Rsays|>000
  Rsome|>011 Rso|<201 Rstates|>101 Rsuch|>201 Rthis|>101 Runder|<000 Rweek|>001
-0.5 -0.8 R-ers|>101 R-ment|>200 RQ.|>101 RQ|>200 RUions|>010 RV|>110 Rbut|>010 Rhave|<210 Ri|>100 Rthe|<110 Rthe|>111 Rthrough|>000
  Rweek|<101
-0.5 -0.7 R-ity|<001 R=6|<010 RN|>111 Ralso|>000 Rhave|>000 Rmay|<201 Rsince|>000 Rwhen|>000 Rwho|>200
-0.5 -0.6 R-er|<110 R-er|<210 R=5|>201 RUs|>100 RVer|<000 Rand|>010 Rtold|<000
-0.5 -0.5 R-ing|<201 R-|<210 R0|<210 RN|>200 Rhas|>011 Rin|<111 Rmillion|<000 Rsaid|<111 Rsaid|>200 Rstate|<201 Rvote|>101
-0.5 -0.4 R=8|>010 RN|>101 RUity|<000 RVing|<000 Rand|<100 Ran|>200 Rdo|<200 Rhas|<201 Rover|<001 Rsince|<201 Rweek|<000
-0.5 -0.3 RUers|<100 RUer|<201 RUing|>100 RVed|<010 RVly|<101 Ralso|<200 Ran|<001 Rare|<200 Rformer|<001 Rhas|>000 Rmonday|<101
  Rmost|<200 Rprimary|<201 Rsaid|<010 Rstill|>000 Rthrough|<100 Rtuesday|<101
-0.5 -0.2 RVly|<001 Rlike|<200 Rmore|<100 Rpercent|<100 Rstate|<100
-0.5 -0.1 R-ions|<010 R=7|>100 RU|>100 RVing|>200 Ra|>200 Rbut|<100 Rhas|<200 Rhave|<100 Rhave|<101 Rone|<100 Rprimary|<101
-0.5 0 R-ed|>100 R-ive|>200 Ralso|<101 Rcampaign|>201
-0.5 0.1 R-ing|<000 Rsupporters|>101 Rthree|<100 Ryears|<000
-0.5 0.2 Ran|<000 Rpolicy|>200
-0.5 0.3 R-ions|<201 Ramong|>001 Rin|<200 Ronly|<100
-0.5 0.5 Rinterview|<000
-0.4 -1.3 R=7|<010
-0.4 -1.2 R-ed|>101 Relection|>101
-0.4 -0.9 Rbecause|>110 Rcandidate|>101 Reven|>000 Rinto|>000 Rout|<110 Rthose|>010 Rwhen|>200
-0.4 -0.8 R0|>111 R=4|>011 Ramong|>101 Rany|>001 Ran|>201 Rasked|<110 Rboth|>201 Rdo|>201 Relection|>010 Rfor|>211 Rhad|>011
  Rit|>211 Rlast|>201 Rlike|>010 Rmillion|>101 Rmillion|>200 Ronly|>201 Ror|>111 Rpresidential|>100 Rthat|>111 Rwin|>200
-0.4 -0.7 R-ing|>210 R-ity|>101 R-ive|>210 R=10|>201 R=3|>011 R=6|>101 RQ|>211 RUal|<010 RU|>011 RVing|>011 RVions|>100 RVion|>010
  Ragainst|>110 Rall|>101 Ras|<111 Rback|>001 Rback|>100 Rbecause|>101 Rbefore|>000 Rbeing|>001 Rcalled|>000 Rcalled|>010
  Rdelegates|>200 Rfar|>101 Rfar|>111 Rfirst|>110 Rinto|<200 Rits|>010 Rit|>101 Rit|>110 Rmillion|>100 Rone|>010 Ror|>010
  Rpercent|>001 Rshe|>010 Rsuch|<010 Rthan|>110 Rtheir|>001 Rthem|>101 Rthem|>110 Rwhether|>001 Rwhich|>211 Rwin|>101 Ryear|>201
-0.4 -0.6 R-al|>101 R=7|>010 RQ.|>111 RQ?|>201 RUer|>001 Rat|<000 Rbe|<200 Rcalled|>201 Rit|<111 Rmany|>010 Rmonday|>200 Ronly|<000
  Rparty|>110 Rsupport|>200 Rthose|<110 Rto|<210 Rwhat|>100 Rwhile|>000
-0.4 -0.5 R-ion|>101 R-|>101 R=3|>001 R=4|<200 RQ!|>111 RU|>110 Ragainst|<010 Ragainst|>200 Rand|>011 Rat|<101 Rat|<111 Rby|<000
  Rfrom|<010 Rfrom|>100 Rhis|>201 Rmost|<110 Ron|<110 Rsupport|>001 Rup|<000 Rwhile|<110 Rwhile|>100
-0.4 -0.4 R-'s|>101 R-ion|<110 R-ive|<201 R-ment|<101 R=6|<201 RU's|<100 Ragainst|<200 Ra|>001 Rhim|<110 Rit|<010 Rnew|<100 Ron|<010
  Ror|<000 Rpercent|>200 Rthan|>001 Rweek|>000 Rwhich|>200 Rwould|>000
-0.4 -0.3 R-er|>101 R-|<200 R=8|<201 Rcandidates|>100 Rhe|<201 Ronly|<101 Rout|<200 Rpresidential|<001 Rthe|>101 Rwas|>000 Ryou|<100
-0.4 -0.2 R-ive|<001 R=10|<111 RN|>010 RQ|<200 RU|<010 RU|<110 RV|<200 Rabout|<001 Ramong|>000 Rand|<211 Rby|>100 Rinterview|>000
  Rinto|<001 Rnext|<201 Rnomination|<101 Rnomination|<200 Rnot|<001 Rtwo|<100 Rwhere|<100
-0.4 -0.1 R-ions|<100 RU|<100 Rhas|>100 Rnight|>100 Rnominee|>101 Rthose|<100 Rtwo|>200
-0.4 0 RVed|>000 RV|<100 Rback|>200 Rbeen|<101 Rbefore|>200 Rlike|<010 Rmany|<100 Rmany|<201
-0.4 0.1 RUed|>000
-0.4 0.2 R-al|>200 Rhis|<201
-0.4 0.3 RUive|>001 Rall|<000 Rsupporters|>100 Rtold|>200
-0.3 -1.1 RQ?|<100
-0.3 -1 R-ive|<010
-0.3 -0.9 Rand|>000 Ror|>201 Rup|>201
-0.3 -0.8 Rbeen|<000
-0.3 -0.7 R-ing|>101 RVs|>201 Rbeing|<000 Rbe|>210 Rcampaign|>101 Rif|>210 Rpolicy|>101
-0.3 -0.6 R-ions|>201 R-ive|>211 R=4|<100 R=4|>101 R=5|<000 R=8|>000 RU's|>110 RUer|<210 RUs|<111 Ragainst|>211 Ralso|>211 Rany|>200
  Ras|>010 Rback|<101 Rby|<010 Rby|<210 Reven|>101 Rgroup|>100 Rhave|>010 Rhim|>001 Rhis|>011 Rhow|>001 Rif|>110 Ris|>011 Rits|>211
  Rmonday|>000 Rmore|>110 Rnot|>200 Rnow|>010 Ror|<010 Ror|>011 Rrecent|<200 Rsays|>110 Rthere|<200 Rwere|>110 Rwhich|>210 Rwin|>201
  Rwon|>100 Rwould|>011 Ryear|<101
-0.3 -0.5 R-ed|>010 R-ed|>011 R-ers|>210 R-er|>011 R-er|>111 R-ity|>211 R-ive|>011 R-|>111 R=4|>001 R=5|>011 R=8|>001 RQ.|>001
  RQ|>101 RUions|>210 RUion|>110 Ramong|>201 Rbecause|>000 Rbeen|>110 Rbeing|>200 Rbetween|>000 Rby|<110 Rcalled|>101 Rcountry|>011
  Rcountry|>111 Rdid|>200 Rdo|>211 Relection|>200 Rfor|>110 Rfrom|<000 Rget|>100 Rgovernment|>101 Rhas|>010 Rher|>101 Rit|>010
  Rit|>200 Rlast|<101 Rlike|>100 Rno|>000 Rof|<000 Rof|>210 Ronly|>110 Ronly|>200 Rown|<200 Rown|>200 Rparty|>200 Rpolls|>001
  Rprimary|>011 Rsay|>000 Rshould|>200 Rsupport|>111 Rtheir|>010 Rtheir|>101 Rthem|>001 Rthem|>010 Rthere|>101 Rto|>111 Rwere|>001
  Rwhat|>110 Rwhere|>201
-0.3 -0.4 R-ly|<010 R-ly|>011 R=10|<210 R=10|>101 R=3|>201 RQ.|>110 RQ|>111 RVs|>100 Ralso|>101 Rback|<000 Rcountry|>200 Rdid|<110
  Remail|>000 Rhim|>201 Rin|<210 Rmay|>200 Rmore|>201 Rmost|<211 Rmost|>101 Rother|>100 Rpolicy|>001 Rrecent|<100 Rsays|<200
  Rso|>200 Rthat|<210 Rthe|<201 Rthe|>011 Rthrough|<010 Rtime|<111 Rwhile|<210 Rwho|>201
-0.3 -0.3 R-'s|>200 R-ing|>201 R-ly|<101 R-s|>201 R-s|>210 R-|<011 R-|<110 R-|<201 R0|>001 R0|>010 RUly|>001 RUly|>100 RVed|<201
  RVing|<010 Rabout|<101 Rand|<010 Ras|<110 Rcandidates|<100 Rdo|>100 Rhis|>101 Rlike|<000 Rnight|<100 Rrecent|>000 Rsince|>010
  Rthere|<101 Rthose|>200 Rwas|>100 Rwhen|<100 Rwhether|<100
-0.3 -0.2 R-ing|<010 R-|>011 RQ!|>001 RVed|>100 RVing|<001 Rare|>100 Rasked|<100 Rbefore|<201 Rhim|>100 Rmake|>000 Rof|>101
  Rrace|<100 Rstill|>100 Rthan|>200 Rthose|<101 Rthree|>100 Rwhich|<001
-0.3 -0.1 RUed|>100 RVly|<100 Ragainst|<101 Ralso|<011 Rcandidate|<100 Rmake|<100 Rnew|<200 Rnomination|<111 Rpolicy|<200
  Rrecent|>200 Rwhat|<100
-0.3 0 R-ment|<100 R-|>201 R=10|<010 RVs|<100 Rand|<201 Rmost|>100 Rthen|<100
-0.3 0.1 R=8|>200 Rbut|<200 Ror|>100
-0.3 0.2 R-er|<000 R-ing|<200 RU's|>100 Rfirst|<100 Rnomination|<000 Rof|<210 Ryears|>201
-0.3 0.3 R-|<001 R=7|<200 Rsuch|<000 Rthe|<210
-0.3 0.4 Rto|<201
-0.3 0.5 RQ.|>200
-0.3 0.6 Ri|<101
-0.2 -0.8 Rhe|>010
-0.2 -0.7 R-ed|<201 RQ,|<010 Rtwo|>101
-0.2 -0.6 R-ion|>200 Rcandidate|>200 Rlast|>200 Rpresidential|>201 Rpresident|>101 Rwhen|>101 Rwill|>200
-0.2 -0.5 R-ly|>010 Ra|<100 Rduring|>011 Rfor|>011 Rhis|>100 Rnow|<200 Rsuch|>110 Runder|>100 Rup|>000
-0.2 -0.4 R-ive|<200 R=6|>011 R=6|>210 RQ.|>210 RUly|<200 RUly|>010 RVers|>000 Ralso|>111 Ralso|>201 Rand|>001 Rare|<110 Rare|>011
  Ras|>110 Rat|>211 Rbecause|>111 Rbeen|>201 Rbe|>110 Rcandidates|>101 Rdelegates|>100 Rdelegates|>101 Rdo|>110 Rfrom|>201 Rhad|>010
  Rhe|>101 Rhis|<200 Rin|<211 Ris|>001 Rmade|>001 Rmore|>210 Rnight|<000 Rone|>011 Ron|>001 Ror|>001 Rout|>000 Rrace|>101
  Rsaying|>011 Rsay|>200 Rthey|>010 Rthey|>100 Rthe|>210 Rthose|<111 Rtime|>200 Rtwo|>110 Rup|<101 Rwhat|>201 Rwhere|>001
  Rwhether|>010 Rwhile|>110 Rwill|>211 Rwin|>100
-0.2 -0.3 R-al|>111 R-ing|>001 R-ment|>201 R-ment|>211 R-|>200 R0|<110 RN|<111 RQ?|>101 RUal|<200 RUed|>110 RUing|>011 RUing|>101
  RVed|>110 RVer|>000 RVs|>110 Rall|>100 Rasked|<101 Rasked|>200 Ra|>010 Rbecause|<010 Rbetween|>001 Rbetween|>100 Rbut|>011
  Rby|<011 Rby|<111 Rby|<201 Rby|>010 Rcalled|<110 Rcandidates|>010 Rcan|>100 Rfar|>100 Rfar|>110 Rfor|<110 Rfor|>010 Rhas|>201
  Rher|>200 Rinterview|<010 Rmake|>100 Rmay|>101 Rmore|>101 Rout|>010 Rover|>101 Rpresident|>200 Rprimary|>200 Rrecent|>001
  Rrecent|>011 Rsaid|>011 Rsaying|>100 Rso|>100 Rstates|>200 Rsuch|>001 Rthat|>101 Rtheir|>111 Rthey|>110 Rtold|>000 Rtuesday|<000
  Rwas|<110 Rwas|>101 Rwere|>100 Rwere|>101 Rwho|<110 Rwin|>110 Rwould|>100 Ryears|>010
-0.2 -0.2 R-ers|>010 R-er|<011 R-s|>111 R-|>210 R0|>201 R=6|>200 RQ?|>010 RUed|<201 RUions|<100 Rbefore|<200 Rbe|>100 Rboth|>200
  Rbut|<110 Rcandidate|>001 Rcandidate|>201 Rcould|>000 Rdebate|<100 Rdebate|>000 Rgovernment|<100 Rhave|<200 Rhave|>200 Rhis|>010
  Rincluding|>000 Rmuch|>200 Rover|<000 Rparty|>100 Rsays|>100 Rshe|>100 Rshould|<010 Rsuch|>200 Rthan|>000 Rthat|>100 Rthen|>000
  Rthere|>100 Rthere|>200 Rthe|>110 Rtweet|<000 Rweek|>100 Rwin|>001
-0.2 -0.1 R-al|<010 R-al|<200 R-ed|<210 R-er|>001 R-ion|<200 R-s|>211 R0|>110 R=10|<100 R=10|>000 R=10|>100 RN|>001 RUal|>000
  RUal|>001 RUing|<201 RUly|<100 RUs|<100 RVing|>100 Rabout|<100 Rbeing|<100 Rfor|>100 Rincluding|<100 Rjust|<100 Rmade|>201
  Rnominee|<200 Rof|<201 Ron|>201 Rsame|>000 Rtheir|>100 Rthe|<100 Rto|>200 Rvoters|>010 Rwas|<111 Rwhen|<111
-0.2 0 R-ed|<100 R-ly|<100 R-s|>001 R-|<100 R-|<101 R-|>001 R0|<200 RQ|<100 RUal|<100 RUing|<000 RUment|>200 RU|>000 Rand|>101
  Rany|<100 Ra|<201 Rconvention|<000 Rhad|<101 Ris|<101 Rnot|>100 Rone|<101 Rstates|<200 Rstate|<110 Rthere|<100 Rwhen|<101
  Rwho|>000 Rwho|>001 Rwill|>100 Ryear|<200
-0.2 0.1 R0|>100 RUing|<001 RV|>100 Rbe|<110 Rlike|<100 Rnext|<200 Rof|<111 Rprimary|<100 Rweek|<201 Rwould|<100
-0.2 0.2 R-s|<100 R=8|>111 RUing|<100 Rattacks|>100 Rcalled|>200 Relection|<110 Rhis|<011 Rhow|<100 Ris|>100 Rmore|>001 Rno|<100
  Rsince|>200 Rthat|<100
-0.2 0.3 Rformer|<100 Rwho|<211
-0.2 0.4 RUal|<000 Rasked|>100 Rin|<201 Rweek|<200
-0.2 0.5 R-ment|<001 Rfrom|<200
-0.2 0.6 Rwill|<100
-0.2 0.7 Rattacks|<000
-0.2 0.8 Rget|>200
-0.1 -0.9 Rrace|>100
-0.1 -0.8 R=6|<100
-0.1 -0.7 RUly|>201 Rtheir|<200
-0.1 -0.6 R=6|<000 Rboth|<200
-0.1 -0.5 R-|<010 Rstill|<200
-0.1 -0.4 R-al|<201 R-ers|>201 Rat|<201 Rlike|>200 Ron|>110 Rwill|<200 Rwith|>001
-0.1 -0.3 R-s|>100 R=3|<010 RQ,|>211 RUer|>100 Ras|>001 Rbe|>001 Rbut|>200 Rdo|>001 Rhe|<200 Rit|<200 Ronly|>000 Rshe|<110
  Rwould|>110
-0.1 -0.2 R-ive|>001 R=3|>211 R=6|>100 RUer|<200 RUion|>101 RUs|>110 RVs|>101 Rasked|>000 Rattacks|>010 Ra|<200 Rback|>210
  Rboth|<100 Rdebate|>101 Rhad|>001 Rhas|>111 Rher|<211 Rher|>011 Rhim|>011 Rhow|>010 Rmonday|<100 Rnext|>010 Rof|>011 Rof|>211
  Rout|<000 Rpolitical|<000 Rpolitical|>101 Rsupport|>100 Rthree|>000 Rtime|>000 Rtuesday|>010 Rwere|>010 Rwhether|>100 Rwho|>210
  Rwith|>110
-0.1 -0.1 R-al|<000 R-al|>110 R-ers|<201 R-ing|>110 R-ions|>001 R=5|>110 R=5|>111 RQ,|>200 RQ|>010 RUal|>100 RUed|>101 RUing|>010
  RUly|>101 RVed|<200 RVed|>200 RVly|>001 RV|>101 Ralso|>110 Rany|>201 Rare|<111 Ras|<210 Ras|>210 Rat|>210 Rbeen|<001 Rbefore|<111
  Rby|>210 Rcampaign|<200 Rcandidate|>010 Rfar|>200 Rfirst|>100 Rhas|<101 Rhave|<001 Rher|>001 Rhe|>001 Rhim|>200 Rif|<200
  Rinto|>010 Rinto|>210 Rin|>010 Rin|>110 Ris|>101 Rit|>210 Rof|>110 Rone|>101 Rover|>010 Rparty|>201 Rpercent|>210 Rsaid|>000
  Rsay|>100 Rsome|>100 Rthat|>201 Rthem|>100 Rthose|>101 Rthrough|>100 Rto|>110 Rtwo|>010 Rvote|>200 Rwas|>010 Rwhen|>010 Rwhen|>011
  Rwhether|>200 Rwould|>210
-0.1 0 R-al|>001 R-al|>201 R-ers|>100 R-er|>210 R-ions|>111 R-ion|>100 R-ly|>200 R-s|>011 R-|>211 R=6|>010 RN|<100 RQ|>100 RUed|<010
  RUers|>100 RUion|>201 RUs|>200 RU|>101 RVed|>101 RV|<110 Ragainst|<100 Rand|>111 Rare|<101 Rcould|>100 Rdid|<200 Rdid|>100
  Rfor|<100 Rhis|<100 Rincluding|>110 Rit|>001 Ri|>200 Rnot|<010 Rno|<101 Rof|<200 Ronly|>100 Rsuch|>101 Rthan|<200 Rthe|<111
  Rthe|>100 Rthose|>100 Rup|>100 Rwas|<200 Rwith|<100
-0.1 0.1 R-er|>201 R-ing|>100 R-ity|>200 R-s|>110 RUed|<200 RUs|>201 Rabout|>100 Rand|<101 Ran|>110 Rattacks|<100 Ra|>110 Rby|<200
  Remail|>100 Rhad|>101 Rthe|<211 Rthis|>100 Rto|<010 Rwere|<200 Rwill|>000 Ryear|>000
-0.1 0.2 R-ers|<100 R-ion|<001 R-ly|>000 R-|>110 R=10|<110 RUity|>101 Rafter|<200 Rall|>011 Ramong|>100 Rbecause|<200 Rby|>200
  Rhad|<010 Ris|<010 Rnominee|>200 Rrace|<000 Rsaying|<010 Rstates|<110 Rthat|<101 Rtheir|<100
-0.1 0.3 R-ers|>200 Rbut|>100 Rhad|>200 Rhe|<010 Rmillion|<100 Rof|>200 Rout|<100 Rpresidential|<000 Rpresidential|>101 Rthis|<110
-0.1 0.4 R=8|>211 RUment|<000 Ran|>000 Rif|<100 Rnew|<201
-0.1 0.5 R-ing|<001 Rbe|>000 Rit|<100 Rmade|<110
-0.1 0.6 Rcampaign|>001 Rout|>200 Rto|<200
-0.1 0.7 R-ing|>000 Rthose|<010 Rwhile|<010
-0.1 0.9 R-ing|<111
-0.1 1.2 RQ,|<000
0 -1.4 Rformer|<201
0 -0.9 Rtweet|>000
0 -0.8 Rstate|>101
0 -0.6 Rbetween|<100 Rcountry|<100
0 -0.5 Rnominee|>100
0 -0.4 R-al|>100 Rhe|<100 Rof|<110 Ronly|<200 Rpeople|>200
0 -0.3 Relection|<000 Rfor|<200 Rher|>201 Rof|>001 Rpolitical|<100 Rtwo|<211
0 -0.2 R-|>100 R=3|<101 RQ,|<201 RUment|>100 Rhe|<011 Rin|<010 Rmuch|<000 Rnew|>101 Rnight|>000 Rnomination|>100 Rof|>201 Ron|<100
  Rparty|<200 Rsupporters|<000 Rtime|>100 Rto|<100
0 -0.1 R-er|>200 R-ity|>001 R-ive|>101 R0|>200 RUer|<100 Rafter|>101 Ra|>100 Rdid|>101 Rfor|>101 Rin|>101 Rits|>001 Rnew|>001
  Rother|<200 Rown|>000 Rsome|<001 Rthe|>201 Rwas|<101
0 0.1 R-ed|<200 R-er|<010 R-er|<100 R-ing|<100 R-ing|>011 R-ion|<201 R-ity|>201 R=10|>001 R=10|>111 R=6|>001 RUers|>000 RUer|>000
  RUer|>200 RVly|>100 RVly|>200 RV|>111 Ran|>001 Rattacks|>001 Ra|>101 Rback|>000 Rbe|>201 Reven|>201 Rgroup|>010 Rits|>101
  Rmake|>101 Rmany|>110 Rmany|>200 Rmay|>000 Rnext|>000 Rnot|<101 Ron|<201 Ror|>101 Rpolicy|>201 Rsay|<100 Rsay|>001 Rsome|>010
  Rso|>001 Rstates|<010 Rstates|>110 Rstate|>010 Rthat|>110 Rtheir|>200 Rthey|>101 Rthe|<101 Rthe|>001 Rthis|>001 Rwas|>011
  Rwere|>000 Rwith|<010 Rwon|>000 Ryear|>001
0 0.2 R-ers|<110 R-ing|>010 R-ity|<100 R-ive|<100 R-ive|>010 R-ment|>011 R-|<111 R=3|<011 R=8|>100 RN|<110 RUs|>010 Rall|>201
  Ran|>010 Ras|>201 Rattacks|>000 Rat|>001 Rcampaign|>211 Rcandidate|<001 Rdebate|>001 Relection|>100 Rfor|<010 Rhad|<100 Rhave|>100
  Rhis|>001 Rnow|<201 Rof|<001 Ror|>200 Rpeople|>100 Rstate|>200 Rsuch|>000 Rto|>011 Rtwo|>100 Rup|<100 Rweek|>010 Rweek|>200
  Rwhere|>100 Rwon|<100 Ryears|>200
0 0.3 R-ion|<111 R-s|>200 R=3|<211 RN|>011 RUly|>000 RU|<201 RU|>200 RV|<201 Rback|<100 Rbecause|>100 Rbeen|>000 Rformer|>200
  Rfrom|>011 Rif|>000 Rin|<001 Rin|>001 Rlast|<200 Rnight|<201 Rnomination|>000 Rpeople|<101 Rpresidential|>000 Rsome|<010
  Rstill|<100 Rsupporters|<111 Rsupporters|>200 Rwell|>000
0 0.4 R-ion|>201 R=3|>110 RUing|>000 RUion|>000 RVing|>000 Rany|>100 Ras|<200 Reven|>100 Rhad|>000 Rlast|<201 Rmuch|<100 Rso|>000
  Rthan|<000 Rwhen|<201
0 0.5 RUer|<010 RUs|<000 Rhe|>200 Rhis|>200 Rnew|<010 Rpercent|>100 Rsaid|>201 Rthis|<000
0 0.6 R=7|>200 Rabout|>200
0 0.7 Ralso|<100 Rtime|<010 Ryears|<201
0 0.9 Rsupporters|<200
0 1 RUions|<000
0 1.6 Rwhat|<200
0.1 -0.7 R=7|>101 RUer|>201
0.1 -0.6 Rdebate|<200 Rwell|<000
0.1 -0.5 R=4|>100 RV|>200 Rhis|<111
0.1 -0.4 R-er|<200 RN|<101
0.1 -0.3 R-er|>100 Ra|<010 Reven|<200 Rher|>100 Rhim|>101 Rother|>010 Rpresident|<100
0.1 -0.2 Rcould|<200 Rnow|<100 Ron|>101 Rthey|<100 Rvote|<000
0.1 -0.1 R-ions|<000 R-ly|>101 RUed|>001 RU|<101 RVs|<000 Rby|>001 Rcandidate|>100 Rfrom|<100 Rnational|<000 Rnext|<100 Rof|>100
  Rone|>100 Rprimary|<200 Rthe|>200 Rtuesday|<100
0.1 0 R-s|<001 R0|<000 RUing|>200 RVs|>000 Rabout|>101 Rbe|>101 Rgroup|<000 Ris|>200 Rof|<010 Rof|<100 Rso|<200 Rthen|>200
  Rwhile|<100 Ryears|<100
0.1 0.1 R-|<211 R=10|<000 R=8|<000 RUers|<200 RV|>001 Rbeing|>201 Rcalled|<100 Rcalled|>100 Relection|<100 Rfirst|>000 Rhad|>100
  Rinto|>100 Ris|>010 Rmake|>010 Rnew|>000 Rnight|<200 Rout|>101 Rthis|>201 Rwho|>100 Ryears|>000
0.1 0.2 R-ed|>211 R-ing|>211 R-ions|>010 R-ion|<100 R-ion|>110 R-ly|>110 R=8|<200 RU's|>000 RUal|>101 RUed|>200 RUed|>201 RUers|<000
  RUity|>200 RU|>210 RVs|>010 Rafter|<100 Rall|>001 Ralso|>010 Rare|<100 Rare|>101 Ras|>101 Ra|>011 Rby|>211 Rdid|>201 Reven|>010
  Rif|>201 Rinto|>201 Rin|>011 Rits|>100 Rit|>100 Rjust|>000 Rlast|<010 Rlike|>201 Rmake|<200 Rmake|>200 Rnomination|>101
  Rnominee|>001 Rnot|>000 Rnow|>200 Rone|>001 Ronly|>010 Rshe|>101 Rsince|>100 Rsome|<100 Rthe|<200 Rthose|>201 Rup|<200 Rwhat|>101
  Rwhen|<210 Rwho|>110 Rwill|>011 Rwould|>101 Rwould|>201
0.1 0.3 R-ed|>001 R-ers|>110 R-er|>110 R-ion|>001 R=3|>111 RN|<211 RQ|>210 RUal|>200 RUions|>110 RUion|>001 RUment|<200 RUment|>001
  RVs|>001 Rafter|>100 Ran|>101 Rare|>211 Rat|<200 Rback|>101 Rbut|>110 Rby|>011 Rcould|>101 Rcountry|>000 Rdo|>000 Rfirst|>101
  Rif|>101 Rincluding|>001 Rincluding|>101 Rin|>201 Rit|>201 Rlike|>001 Rmillion|>201 Rmore|>100 Rno|>201 Ron|>010 Rparty|>011
  Rpercent|>101 Rpolitical|>011 Rsays|>200 Rshould|>001 Rsome|>001 Rthere|<000 Rthey|>200 Rthrough|>010 Rto|>201 Rtuesday|<200
  Rvote|>100 Rwhat|>010 Rwhile|>101 Rwill|<201 Rwith|>201 Rwon|>200 Ryear|>100 Ryou|>100
0.1 0.4 R-ive|>201 R-ment|>110 R-|<000 R-|>010 R0|>011 R=3|>210 R=6|<111 RUer|>110 RU|>001 RV|>000 Rabout|<201 Ragainst|>100
  Rare|>200 Rbeen|<100 Rconvention|>000 Rdebate|>100 Rfor|<210 Rfrom|<110 Rher|>010 Rhe|>110 Rhim|>010 Rmade|>101 Rmuch|>000
  Rnew|>110 Rnot|<100 Rof|>010 Ron|<210 Ror|<100 Rother|<110 Rpolitical|>000 Rsupport|>000 Rthose|>111 Rtime|>101 Rwhich|>100
  Ryear|>101
0.1 0.5 R-ing|<011 R-ive|<000 RQ!|>200 RVion|>100 Ralso|>100 Rand|>100 Rbeing|<200 Rcampaign|>110 Rcould|<100 Rduring|<111 Rno|<200
  Rthrough|>200 Rwith|>200
0.1 0.6 Ras|<201 Rat|<110 Rfar|<200 Rstates|<100
0.1 0.7 R-ion|<000
0.1 0.8 Rrace|>000 Rvoters|>200
0.1 0.9 Rrace|>010
0.1 1 Rher|<201 Rwhen|<001
0.1 1.1 Rcountry|<000
0.1 1.7 RQ?|<000
0.1 1.9 Rwhat|<000
0.2 -0.7 Rstate|<200
0.2 -0.5 R=8|>201
0.2 -0.4 Ragainst|<000 Rthat|<001 Rwas|<201
0.2 -0.3 R-ions|>200 Rand|<001 Rits|>201 Rshe|<011 Rshe|>200
0.2 -0.2 R=7|<100 Rhe|<101 Rshe|<100
0.2 -0.1 R-al|<100 Rabout|<000 Ras|<100 Rstate|<001 Rthey|<001
0.2 0 R-ed|>200 R-ing|>200 R=3|>101 R=8|<100 Rat|<100 Rduring|<100 Rformer|<101 Rformer|>100 Rhe|>100 Ri|<100 Rlike|<101 Rnot|<200
  Rthe|>010
0.2 0.1 R-ions|>100 R-ly|>100 R-s|<101 RN|<201 RUion|>100 Rand|<111 Ron|<101 Rpolitical|>001 Rthen|>100
0.2 0.2 R-al|<110 R-ed|>210 R-s|>010 RUs|<110 RVs|>200 Rbeen|>200 Rfirst|>200 Rhas|>200 Rlast|<100 Rmany|<001 Ron|>200 Rover|<200
  Rpolitical|>100 Rto|>100 Rto|>101 Rup|>101
0.2 0.3 R-ed|>201 R0|<100 R0|<201 R0|>101 R=3|<201 RU's|>010 RUed|<101 RUed|>111 RUly|<101 RUly|>111 Rbecause|<100 Rfirst|>001
  Rhis|>110 Rjust|<200 Rlike|<201 Rmore|>000 Ron|<200 Ron|>100 Rother|>000 Rsaid|>001 Rsupport|<100 Rthat|>200 Rtwo|>000 Rwhile|>001
0.2 0.4 R-ed|>000 R0|<211 R=4|>010 RQ|>110 RUions|>201 RUity|>000 RUs|>210 RVed|>001 Ralso|>001 Rare|>110 Ras|>200 Rattacks|>200
  Rby|>110 Rcan|>001 Rfor|<201 Rfor|>111 Rfrom|>010 Rget|>000 Rgovernment|<200 Rhis|<010 Rinto|>001 Rits|<010 Rmay|>201 Rmost|>010
  Rnot|>010 Rnow|<210 Rnow|>211 Rrace|>001 Rshould|>100 Rthat|>010 Rthat|>211 Rto|>001 Rtuesday|>100 Rvoters|<100 Rwell|>200
  Rwere|>200 Rwhat|>001 Rwhich|>101 Rwhile|>111 Ryears|>101
0.2 0.5 R-'s|>001 R-ed|>111 R=4|>200 R=7|>110 RQ,|>001 RQ,|>010 RUity|>100 RUive|>000 RVed|>211 RV|>210 Rabout|<210 Rafter|>011
  Rany|>000 Rat|>010 Rbeing|>000 Rcalled|>110 Rcampaign|>010 Rcan|>200 Rconvention|>010 Rcould|>010 Rcountry|>101 Rdo|>101
  Relection|>001 Reven|<201 Rfar|>001 Rhave|>001 Rhave|>011 Rhim|>110 Rif|>100 Ris|>111 Rits|>000 Rjust|>201 Rlast|>100 Rmade|<200
  Rmore|>011 Rno|>101 Rown|>001 Rpresidential|>001 Rprimary|>001 Rrace|>200 Rstate|>011 Rsupport|>010 Rthat|>001 Rthen|<010
  Rthere|>000 Rthis|>200 Rvote|<101 Rwas|>001 Rwere|>201 Rwhile|>201 Rwith|>101
0.2 0.6 R-ion|>010 R-ment|<211 RUing|>001 Rand|>201 Rdo|<100 Rgovernment|>001 Rinto|<100 Rmost|>200 Rnomination|>200 Rnot|>101
  Rno|>001 Rparty|>010 Rso|<010 Rthis|>000 Rtime|<100 Rup|>200 Rwill|>101
0.2 0.7 R-ions|<110 R=10|<101 Rbut|<010 Rher|<110 Rparty|>101 Rwhere|<101 Rwould|>200
0.2 0.8 RVion|>000 Rbeen|<110 Rsince|<110 Rwho|>101
0.2 0.9 RUly|>200
0.2 1 Rwhether|>000
0.3 -0.6 Rpublic|>000 Rwith|<201
0.3 -0.5 Rway|>200
0.3 -0.4 RN|>100 RUment|>010 Rparty|<000 Rtime|<200
0.3 -0.3 R=8|>210 Rvoters|<200
0.3 -0.2 Rfirst|<101 Rformer|<000 Rthose|>001
0.3 -0.1 Rfor|>200 Rin|<100 Rmost|>000 Rnational|>000 Rpeople|>000 Rshe|<101 Rthursday|>000
0.3 0 R=3|<111 RUion|>200 RUive|<000 Ras|<010 Rformer|>010 Rhis|<110 Rnew|<000 Rof|<011 Rsome|<200
0.3 0.1 R-ers|<001 R=8|<101 RUment|<001 RV|<010 Rbefore|<100 Rnext|>200 Rno|<000 Rthe|<001 Rwas|>110
0.3 0.2 Rnomination|<100 Rpolitical|>200 Rthe|<010 Rthis|<100
0.3 0.3 R-ers|<101 R-er|<101 R-ity|<101 Rin|>200 Rstates|>100 Rthose|>000
0.3 0.4 R-al|<001 R-s|<200 RUed|>010 Rall|>000 Rby|<100 Rformer|>000 Rpresident|>100
0.3 0.5 R0|<101 Rand|>110 Rasked|<210 Rby|>101 Rformer|<200 Rhas|<010 Rhas|<100 Rincluding|>100 Rinto|>200 Ris|<211 Rmonday|<210
0.3 0.6 R-ers|>111 R-ly|<110 RUs|>001 Rany|>110 Rback|>010 Rbecause|>200 Rbeen|>001 Rbetween|>200 Rconvention|>001 Rcould|<101
  Rcountry|>010 Rdid|>001 Rfar|>010 Rfrom|>110 Rhas|>001 Rhas|>101 Rinterview|>001 Rmay|<010 Rmillion|>000 Rmore|<210 Rmost|>001
  Rnominee|>010 Rnominee|>011 Rshould|>101 Rthen|>101 Rup|>001
0.3 0.7 R-ers|>211 R0|>211 R=10|>110 RQ|>001 RUive|>101 RUs|>011 RVed|>011 RVing|>101 Rabout|>001 Ragainst|>010 Rare|>201
  Rasked|>101 Ra|>201 Rcampaign|>011 Rcountry|>110 Rfar|>000 Rfrom|>001 Rhave|<010 Rher|>210 Rhe|>111 Rhow|>200 Rif|>010 Rinto|>110
  Rlast|>010 Rnational|>100 Rparty|>111 Rpresident|>010 Rrecent|>100 Rrecent|>101 Rsince|>110 Rso|>201 Rsuch|>010 Rwhat|>200
  Rwhile|<200 Rwith|>111 Rwould|>001
0.3 0.8 RQ!|>100 RUment|>000 Rall|>010 Rbetween|<200 Rcandidate|>000 Rnominee|>000 Rsame|>100 Rso|>101 Rstates|>201 Rwas|>200
0.3 0.9 Rnomination|>001
0.3 1 Rafter|>200 Rwill|<010
0.3 1.1 RQ,|>100 Rwas|>201
0.3 1.3 Rwhen|<110
0.3 1.7 Rthat|>000
0.4 -0.4 Rhe|>201
0.4 -0.3 Ran|<200 Rmany|<101 Ror|<200
0.4 -0.2 R=8|>101 Rshe|<200 Rwho|<200
0.4 -0.1 Ri|<200 Rnominee|<000 Rstates|<000 Rsupporters|<100 Rweek|>101
0.4 0 R-'s|<001 RN|>110
0.4 0.1 RN|<200 Ra|<001 Rrecent|<000 Rthis|<200 Rwho|<210
0.4 0.2 R=7|>210 RVing|<200 Raccording|<000 Rat|>110 Rcampaign|<100 Rthey|<101 Rthree|<200
0.4 0.3 R=3|<110 Rcandidates|<200 Rin|>100 Rmuch|>100 Rstate|<000 Ryear|<100
0.4 0.4 R-al|<011 R0|>000 RN|<210 Ras|>100 Ra|>000 Rbe|<100 Rcampaign|<201 Rother|<000
0.4 0.5 Ragainst|>101
0.4 0.6 Rpresident|>000
0.4 0.7 RUly|>211 Rabout|>010 Ran|>210 Rbe|>200 Rin|>211
0.4 0.8 R-ly|>111 RVs|>011 RV|>010 Rabout|>210 Ran|>111 Rat|>111 Remail|>010 Rhad|>210 Rhave|>201 Rin|<110 Ris|>211 Rmay|>010
  Rnominee|>201 Rnot|>210 Rno|>200 Rover|>200 Rpeople|>111 Rprimary|>010 Rpublic|>100 Rshe|>201 Rso|>010 Rstates|>010 Rstill|>200
  Rtheir|>000 Rthree|>200 Rvoters|>201 Rwin|>010 Rwith|>211 Ryears|>001
0.4 0.9 R-ers|>001 R-ions|>011 R=7|>001 RQ,|>110 Rabout|>201 Rbecause|>210 Relection|>000 Reven|>200 Ris|>110 Rmade|>200 Rnext|>100
  Rnomination|>010 Rnow|>101 Rnow|>201 Rno|>100 Ron|>011 Ron|>211 Rother|>001 Rpeople|>001 Rpresidential|>111 Rpresident|>001
  Rprimary|>110 Rrace|<201 Rstate|>111 Rsupport|>101 Rthan|<010 Rtheir|>110 Rthey|>201 Rthose|>210 Rthrough|<200 Rup|>110 Rwere|>011
  Rwhat|>011
0.4 1 RUer|>101 Rcandidates|>001 Rinto|>101 Ri|>101 Rthe|>211 Rvoters|>011 Rvote|>001 Rwith|<110
0.4 1.1 Rown|>100
0.4 1.2 RQ.|>000 Rwhen|>100
0.4 1.3 RQ.|>100
0.4 1.4 Rdid|>110
0.5 -0.6 Rone|<200
0.5 -0.5 Rshe|>110
0.5 -0.2 Rfirst|<200
0.5 -0.1 R-ment|<200 Rpresidential|<100
0.5 0 R-ers|<200 R=3|<100 Rformer|<111 Rmany|<200
0.5 0.1 Rcampaign|<000 Rsame|>200
0.5 0.2 R-'s|<200 Ramong|<100 Ran|<101 Rcampaign|>000 Rher|<001 Rparty|>000 Rpercent|>000 Rvote|>000
0.5 0.3 R=3|>200 Rboth|>000 Rfrom|>200 Rparty|>001 Rtwo|>201 Rwith|>210
0.5 0.4 Rmore|<000 Ror|>000 Rsome|<201
0.5 0.5 R-|>000 Ralso|>200 Rdid|<101 Rof|<101 Rtime|<201
0.5 0.6 R-er|<201 Rgovernment|>000 Rher|<111
0.5 0.7 Rat|>100 Rstate|>000
0.5 0.8 R-ity|<000 Rall|>200 Rat|>200 Rduring|>100 Rfor|>201 Rwin|>000
0.5 0.9 R-ions|>000 RUion|<000 RU|>201 Rany|<000 Rboth|>100 Rdelegates|>010 Rhe|>000 Rif|<110 Rits|>011
0.5 1 R=4|>210 Rbetween|>201 Rin|>210 Rmonday|>001 Ronly|>001 Rprimary|>000 Rshe|>210 Rstill|>101 Rtime|>010 Rwhich|>201
0.5 1.1 RUed|>011 Rafter|>001 Rand|>210 Rare|>010 Rback|>110 Rbefore|>001 Rbetween|>010 Rcountry|>001 Rduring|>010 Rformer|>001
  Rhas|>110 Rhas|>210 Rmade|>010 Rmany|>001 Rwere|>210 Rwhere|>000 Rwhich|>000
0.5 1.2 Rwhat|>000
0.5 1.3 Rdelegates|>001 Rthem|>000
0.5 1.4 RQ?|>000
0.5 1.7 RQ!|<000
0.6 -0.4 Rtuesday|>101
0.6 -0.3 Rout|>201
0.6 -0.1 R-er|<001 R=5|<201
0.6 0 Rfrom|<201 Rgovernment|>100 Rpresidential|<200
0.6 0.1 Ran|>100 Remail|<000 Rhe|<001 Rmost|<000 Rtwo|<201
0.6 0.2 R=7|>201 Rduring|>201 Rhis|<101 Ri|<201 Rmay|<200 Rwas|<100
0.6 0.3 RU|<001 Ran|<100 Rtheir|<000
0.6 0.4 R=10|<200 Rcandidate|<000 Rpresidential|>200 Rstate|<101 Rwin|<100
0.6 0.5 RN|<010
0.6 0.6 Rfrom|<101 Rthe|>000 Rtwo|<000
0.6 0.7 R-s|<000 Rand|>200 Rboth|<000 Rone|<000 Rstates|>000
0.6 0.8 RUs|>000 Ra|<000 Rhis|>000
0.6 0.9 R-ment|<000 RQ|<000 Ris|<100
0.6 1 Rbut|>101 Rthey|>000
0.6 1.1 R-ion|>000 Rbeing|>100 Rcandidates|>000
0.6 1.2 R-ity|>000 R-ity|>110 R-ment|>010 Ragainst|>001 Rattacks|>201 Rbefore|>100 Rin|>111 Rjust|>101 Rlike|>211 Ror|<110
  Rrecent|>201
0.6 1.3 Rlast|>001
0.6 1.4 RUions|>001 Rhow|>000
0.6 1.5 RQ?|>100 Rdo|>200
0.6 1.6 Rit|>000
0.7 -0.3 Rcandidates|>200
0.7 -0.2 RN|<001 Rhe|<111
0.7 0.1 R-ity|<010 Rdelegates|<000
0.7 0.3 Rcandidate|<111 Rpercent|<000 Rpoll|>000 Rsince|>101 Rsupporters|<010 Rto|<101 Rvoters|<000
0.7 0.4 Rpresident|<000
0.7 0.5 R-ing|<210 R=10|<201
0.7 0.6 Remail|<200 Rnominee|<100
0.7 0.7 Rmillion|<200
0.7 0.8 Rdelegates|>000
0.7 0.9 R-al|>000 R-ive|>000
0.7 1 Remail|>101 Rone|>000 Rsuch|>100
0.7 1.1 Rlast|>101 Rshe|>000
0.7 1.3 Rabout|>011 Rher|>000 Rhim|>000 Rnot|>110
0.7 1.4 R=4|>111 RUions|>000 Rdebate|>200 Reven|>110 Rsaying|>101 Rwill|>201
0.7 1.5 Rafter|<210
0.7 1.6 Raccording|>100
0.8 -0.3 RUion|<200
0.8 -0.2 Rthem|<200
0.8 0.2 Rmany|>000 Rnew|>200 Rthree|<000
0.8 0.3 Ran|<201
0.8 0.4 Rconvention|<100 Rleast|<000 Ronly|<010 Rpolls|<000
0.8 0.5 R-ment|>000 Rthe|<000
0.8 0.8 R-'s|>000 Rpolls|>000
0.8 0.9 R-er|>000
0.8 1.3 Rbeen|<010 Rpolicy|>000
0.8 1.6 Rhis|>111 Rover|>001 Rthere|>201 Rweek|>011 Rwhile|>200
0.8 1.7 R=10|>010 Rnew|>010 Ror|>110 Rwhich|>001
0.8 1.9 RQ,|>000
0.8 2 Rnew|>011
0.9 0.2 Rcandidate|<101 Rshe|<111
0.9 0.3 R=10|>200 Ryou|<000
0.9 0.4 Rsuch|<200
0.9 0.5 Rsupporters|>000
0.9 0.7 Rsome|>000
0.9 0.9 R-s|>000
0.9 1.2 Rgroup|>000 Rthat|<000
0.9 1.8 RVly|>101
1 0.2 Rpresident|<001 Rwhere|<200
1 0.4 Rcampaign|<110 Rwill|>010
1 0.5 R-ive|<101 Rnominee|<001 Rone|<001
1 0.7 RUion|<101
1 0.8 Rhim|<000
1 2 RQ|>000
1.1 0.2 R=3|>100 Rmany|<000
1.1 0.3 RN|<011 Rit|<101 Rtheir|<110
1.1 0.4 R-ions|<101
1.1 0.5 Rother|<101
1.1 0.6 Rsome|<000 Rvoters|>000
1.1 0.7 R-ers|>000 Rit|<000 Rthem|<000
1.1 0.8 Rrace|<200
1.1 1 Rwho|<001
1.1 1.1 Rpeople|<000
1.2 0.4 R-ment|<201
1.2 0.5 R=7|<101
1.2 0.6 R=8|<001 Ronly|<201
1.2 0.8 Ri|>000
1.2 0.9 RN|<000 Rcandidates|<000 Rnight|>001
1.2 2.2 RQ!|>000
1.3 0.4 Rshe|<001
1.3 0.6 Rpresident|<101
1.3 0.8 R-ers|<000 Rthose|<000
1.3 0.9 Rits|<000
1.3 1.1 RN|>000
1.3 1.2 Rgovernment|<000
1.4 0.3 Rone|<201
1.4 1.1 R-'s|<000 Rhis|<000
1.4 1.8 Rthey|<010
1.6 0.6 Rpeople|<200
1.6 0.7 R=5|<101
1.7 2.3 Rwhich|<000
1.8 0.5 Ri|<000
1.8 0.9 R-ions|<001
1.8 1 Rher|<000
1.9 1 Rthey|<000
1.9 1.2 RU's|<000
2.1 1.2 Rhe|<000
2.1 1.4 Rshe|<000
3.9 3.4 Rwho|<000
-2.4 -1.6 S<which|<20
-2 -1.5 S<which|<10
-2 -1.4 S<new|<00
-1.9 -1.9 S<Qwhen|<00
-1.8 -1.2 S>one|<10
-1.8 -1.1 S>would|<10
-1.7 -1.5 S<Qby|<00
-1.7 -1.3 S<=4|<00 S<Q?|<01 S<Qwhen|<20
-1.7 -1.1 S<i|<01 S>any|<01
-1.7 -1 S<Qand|<10
-1.7 -0.8 S>election|<00
-1.7 0.2 S>among|<00
-1.6 -1.3 S>=10|<10
-1.6 -1.2 S<Qwhen|<01
-1.6 -1 S<Q-ly|<10 S<no|<10 S>-s|<21
-1.6 -0.5 S<Qwas|<00 S<been|<10
-1.5 -1.7 S<Q.|>10 S<when|>10
-1.5 -1.6 S<U's|<10
-1.5 -1.3 S<may|<20
-1.5 -1.1 S<political|<00
-1.5 -1 S<one|<10 S>Q.|<21
-1.5 -0.9 S<Q.|<21 S<which|<01 S>U|<21
-1.5 -0.2 S<being|<00
-1.4 -1.6 S>supporters|>10
-1.4 -1.4 S<who|<10
-1.4 -1.3 S>and|<10
-1.4 -1.1 S<government|<20
-1.4 -1 S<-'s|<10 S<Q=8|>10 S<for|<20 S<when|<11 S<when|<21 S>-s|<11 S>Uion|<10
-1.4 -0.9 S<-ions|<10 S<also|<21 S<when|<00
-1.4 -0.8 S<the|<01 S>Ved|<10
-1.4 -0.3 S<i|<10
-1.4 -0.2 S<he|<01
-1.4 0 S<he|<10
-1.4 0.6 S>from|<00
-1.3 -1.4 S>as|<01
-1.3 -1.2 S<those|<00 S<who|<00 S>has|<10 S>were|<10
-1.3 -1.1 S<Q-|<20 S<just|<10
-1.3 -1 S<Qto|<00 S<may|<10
-1.3 -0.9 S<QVly|<20 S<Q|<11 S<of|<01 S<recent|<10 S>Q.|<01 S>both|<10
-1.3 -0.8 S<there|<10 S>whether|<11
-1.3 -0.7 S<to|<11
-1.3 -0.6 S<i|<20
-1.3 -0.4 S<=8|<10
-1.3 0.6 S<was|<20
-1.2 -1.5 S>Q,|>11
-1.2 -1.3 S<Qwho|<20
-1.2 -1.1 S<Q?|<21 S<own|<10 S>up|<10
-1.2 -1 S>=6|<01 S>could|<20
-1.2 -0.9 S<-ment|<10 S<Qalso|<20 S<Qwho|<10 S<candidate|<20 S<that|<11 S<when|<10 S>of|<11 S>only|<20 S>was|<20
-1.2 -0.8 S<-ing|<21 S<Qand|<00 S<Uing|<10 S<Uly|<01 S<Ving|<00 S<candidates|<20 S<she|<20 S<while|<11 S>a|<21
-1.2 -0.7 S<Q.|<01 S<Q.|<11 S<so|<20 S<time|<10 S>which|<01
-1.2 -0.6 S<Uer|<11
-1.2 -0.5 S>would|<00
-1.2 -0.2 S<many|<10
-1.2 0 S>Uly|<20
-1.2 0.1 S>among|<10
-1.2 0.2 S<was|<00
-1.2 0.4 S>by|<00
-1.1 -1.9 S<Qshe|>20
-1.1 -1.4 S<-s|<01
-1.1 -1.1 S<Qwas|<20 S>whether|>01
-1.1 -1 S<QQ,|<21 S<Qbut|<20 S<Uly|>11 S<after|>11 S<of|<20 S>Uive|>10 S>as|<11
-1.1 -0.9 S<Qwhich|<20 S<than|>10
-1.1 -0.8 S<Vly|<21 S<Vs|<00 S>about|<01 S>but|<10 S>i|<00
-1.1 -0.7 S<Q?|<11 S<QN|<11 S<QUly|<10 S<Qwhen|<10 S<for|<10 S<he|<21 S<recent|<00 S<year|<10 S>where|<10
-1.1 -0.6 S<Q-ed|<10 S<Qbeen|<10 S<Uing|<20
-1.1 -0.5 S>0|<10 S>not|<20
-1.1 -0.4 S<candidate|<11 S<those|>10 S>is|<00
-1.1 -0.3 S<he|<00
-1.1 -0.2 S<0|<10 S<he|<20
-1.1 -0.1 S<-er|<10 S>-ity|<20
-1.1 0.2 S<N|<01
-1.1 0.3 S>=5|<01
-1.1 0.6 S>has|<00
-1 -1.8 S>=3|>00
-1 -1.7 S>U|>11
-1 -1.6 S<candidate|>20 S>as|>20
-1 -1.4 S<may|>10 S>support|>10
-1 -1.3 S>last|>11
-1 -1.2 S<QQ,|>01 S<on|>10
-1 -1.1 S<in|>21 S<that|<20
-1 -1 S<did|<10 S<so|<10 S<that|<10 S>during|>10 S>will|<10
-1 -0.9 S<-s|<21 S<can|<10 S<race|>10 S<some|<01 S<which|>11 S>delegates|<10 S>had|<10 S>was|<10
-1 -0.8 S<a|<01 S<poll|<20 S>Q!|<20 S>if|>01 S>most|<20 S>since|>00
-1 -0.7 S<-ive|<01 S<=6|<11 S<Q!|<21 S<Ual|<10 S<states|<10 S<still|<20 S<than|<10 S<when|>01 S<who|<11 S>U's|<01 S>among|<20
  S>had|<11 S>him|<01
-1 -0.6 S<QN|>00 S<those|<10 S<with|<20 S>-ers|<21 S>Uers|<10 S>Uive|<10 S>back|<20 S>up|<11
-1 -0.5 S<has|<11 S<what|<00 S>if|<11 S>policy|<00
-1 -0.4 S<Ument|>10 S<government|<10
-1 -0.2 S<QQ?|>20 S<party|<10 S<percent|<20 S>as|<20 S>not|<10
-1 0.1 S<they|<10
-1 0.2 S<he|>00 S<she|<01
-1 0.3 S<she|<10 S>that|>00
-1 0.6 S>Ved|<00
-0.9 -1.7 S<QN|>11
-0.9 -1.6 S<QQ.|>10 S<an|>11 S<did|>01
-0.9 -1.5 S>against|>11
-0.9 -1.4 S<voters|>10 S>and|>20
-0.9 -1.2 S<U|>11 S<was|>11 S<while|<00
-0.9 -1.1 S<QN|>20
-0.9 -1 S<-ers|>21 S<Qfirst|<10 S<on|>20 S>V|<20 S>one|>11 S>support|>20
-0.9 -0.9 S<-ed|>01 S<candidates|<00 S<percent|>20 S<then|<20 S<who|>10 S>while|>00
-0.9 -0.8 S<Q!|<11 S<Qbut|<10 S<after|<20 S<nominee|<10 S<those|<20 S>-ity|<10 S>debate|>10 S>even|<10 S>voters|<10 S>while|<00
  S>would|<20
-0.9 -0.7 S<-ment|>20 S<Qbut|<00 S<Qwhich|<10 S<before|<10 S<monday|<10 S<much|<10 S<some|<10 S<the|>21 S>-ions|>10 S>-|<11
  S>Ved|<20 S>and|<20 S>her|<11 S>there|<11
-0.9 -0.6 S<-al|<11 S<candidates|<10 S<only|<20 S<other|<20 S<while|<20 S<who|<21 S>Uing|>11 S>much|<20 S>this|<20 S>through|<10
  S>under|<10
-0.9 -0.5 S<debate|<01 S<into|>00 S<more|>20 S<no|<20 S<one|<01 S<state|<10 S>as|<21
-0.9 -0.4 S<a|>01 S<from|>00 S<then|>10 S<was|<21 S>him|>20
-0.9 -0.3 S<-ion|<20 S<Us|<20 S<campaign|<20
-0.9 -0.2 S<new|>00 S>some|>10
-0.9 -0.1 S<Qhas|>00 S>if|>10
-0.9 0 S<supporters|<10
-0.9 0.1 S<are|<10 S<up|<00
-0.9 0.2 S<campaign|<10 S>by|<10
-0.9 0.3 S<Qhe|<10
-0.9 0.4 S>as|<00
-0.9 0.5 S>=5|<11
-0.8 -1.6 S<year|>20
-0.8 -1.5 S<thursday|>20 S<were|>11 S<when|>20
-0.8 -1.4 S>=6|>01 S>her|>21
-0.8 -1.3 S>-s|>11 S>all|>10 S>him|>11
-0.8 -1.2 S<their|>01 S>with|>20
-0.8 -1 S<Qover|>00 S<also|<01 S<for|<00 S<that|>21 S>-ing|<01 S>=3|<11 S>=8|>10 S>Q!|>01 S>among|>10 S>before|>10 S>up|>10
  S>when|<10 S>who|<10
-0.8 -0.9 S<=7|>00 S<Qnominee|>00 S<Qshe|>21 S<Qwho|<00 S<candidates|>10 S<race|<20 S<them|>10 S>-ly|>10 S>presidential|>20
-0.8 -0.8 S<against|<00 S>could|<10 S>most|<10
-0.8 -0.7 S<=6|>21 S<Ual|<20 S<before|>10 S<by|<10 S<his|<01 S<so|<11 S<so|>10 S>-ity|<01 S>-ive|<20 S>any|<20 S>because|<11
  S>far|>10 S>people|>10 S>will|<20
-0.8 -0.6 S<-ion|>11 S<QN|>10 S<Uers|<10 S<also|<11 S<but|<01 S<interview|<20 S<not|>01 S<one|<20 S<that|<21 S<while|<01 S>=6|<11
  S>Q!|<21 S>for|<21 S>him|<21 S>states|<10 S>were|>20
-0.8 -0.5 S<Qeven|<00 S<Uers|<20 S<one|<11 S<on|<20 S<should|<20 S<they|<00 S<was|>20 S>Q!|<11 S>has|<20
-0.8 -0.4 S<Qhe|>20 S<her|<00 S>when|>00
-0.8 -0.3 S<and|>10 S<him|<10 S>-ing|>20
-0.8 -0.2 S<that|>10 S<the|<20 S<well|<00 S>are|<10 S>over|>00
-0.8 -0.1 S<-s|>10 S<N|<20 S<from|>10 S<have|>10 S<she|<00 S<they|<20 S<were|<10 S>because|>00 S>into|>00
-0.8 0 S<who|>00 S>his|>00
-0.8 0.1 S<N|>10 S<he|<11
-0.8 0.2 S<N|<11 S<two|<10 S>last|<21
-0.8 0.3 S<candidate|<10 S<the|<00
-0.7 -1.3 S>-|<01 S>they|>21
-0.7 -1.2 S<a|>21 S>three|>10
-0.7 -1.1 S<QN|>21 S<first|>21 S>him|>21
-0.7 -1 S<-er|<21 S<Uing|>20 S<from|>01 S<percent|>01 S<who|<20 S>-ity|>10 S>after|<21
-0.7 -0.9 S<Q=8|>00 S<delegates|>10 S<most|>10 S>-ion|>11 S>-|>21 S>Uly|>20 S>more|<10 S>who|>10
-0.7 -0.8 S<Qthat|>11 S<by|>11 S<people|<00 S<president|>20 S<with|>20 S>-ers|>20 S>=4|<11 S>all|<20 S>at|<20 S>no|<10
-0.7 -0.7 S<-al|<00 S<-ly|<11 S<-|>11 S<Q-|>20 S<Qhe|>10 S<Qshe|>00 S<between|<10 S<tweet|>00 S<was|>01 S>-ed|<11 S>Uly|<01
  S>but|>00 S>not|<11
-0.7 -0.6 S<-ity|<10 S<Qhe|>00 S<Qwhich|>00 S<it|<01 S<other|<10 S<to|>21 S<up|>20 S<voters|>20 S>-ive|<10 S>-ly|<01 S>U's|>20
  S>Us|>21 S>among|>20 S>debate|<10 S>during|>20 S>made|<20 S>make|<10 S>other|<10 S>those|>10 S>were|<20
-0.7 -0.5 S<-ed|>20 S<-ions|<20 S<Q-er|<10 S<Qwas|<10 S<Us|<11 S<any|<10 S<being|<11 S<delegates|<10 S<its|<20 S<new|<10 S<which|<21
  S<while|>01 S>=3|<21 S>=7|<10 S>Ument|<10 S>presidential|<10 S>then|<00
-0.7 -0.4 S<QVly|>00 S<first|>20 S<over|<10 S<were|>10 S<who|>20 S>-ed|>20 S>after|>00 S>can|>00 S>do|>00 S>election|>10 S>three|<10
  S>with|>11
-0.7 -0.3 S<its|>00 S<just|<00 S<not|<10 S<political|>00 S<poll|>20 S>-ity|>00 S>and|>00
-0.7 -0.2 S<=7|>10 S<first|<10 S<not|>10 S<of|<00 S<those|>00 S>his|>20 S>of|>20
-0.7 -0.1 S<=3|>11 S<N|<10 S<Uly|>10 S<people|<10 S>-ive|<00 S>how|>10
-0.7 0 S<-ive|<10 S<N|>01 S<has|>10 S<that|>20 S<to|>20 S<with|>10 S>against|>00 S>debate|<00 S>many|<20
-0.7 0.1 S<Qto|>00 S<after|>00 S<which|>20 S>=3|>10 S>since|<00
-0.7 0.2 S<his|>00 S<which|>10
-0.7 0.3 S>-ed|<20
-0.7 0.4 S>in|<21
-0.7 0.5 S<be|<01 S>like|<00
-0.7 0.7 S>are|<00
-0.6 -1.5 S<Qbefore|<00
-0.6 -1.4 S<Qsaid|<00
-0.6 -1.2 S>-al|>21
-0.6 -1.1 S<new|>10 S<then|>21 S>much|>10
-0.6 -1 S<Q-ed|<00 S>=8|>00 S>Vly|>11 S>that|<21
-0.6 -0.9 S<-ing|>11 S<-ing|>20 S<Qafter|>01 S<Qi|>10 S<Qnow|>10 S<being|>01 S<can|>10 S<did|>21 S<first|>11 S<only|>10 S<other|>10
  S<public|>10 S<to|<01 S<when|>11 S<which|>01 S>=5|>01 S>Uer|>01 S>against|<10 S>he|<21 S>i|>10 S>no|>20 S>party|>10 S>three|>20
  S>tweet|>10
-0.6 -0.8 S<=6|>01 S<U's|>10 S<Vly|<10 S<but|<00 S<have|>11 S<many|<11 S<race|<10 S<some|>10 S<will|>11 S>-ed|>01 S>Ving|<01
  S>against|<11 S>a|<11 S>both|>01 S>it|<11 S>so|>10 S>states|>10 S>whether|>11
-0.6 -0.7 S<-al|>20 S<-ers|<21 S>-ly|>20 S>Ument|<00 S>Ving|<10 S>against|>21 S>more|<20 S>more|>20 S>of|<01
-0.6 -0.6 S<Q-ers|>00 S<Q-|>10 S<should|>10 S<some|<11 S<you|>10 S>-ion|>20 S>=10|<20 S>Uive|<20 S>Vs|<20 S>any|<10 S>tuesday|>11
  S>up|<01 S>which|<10
-0.6 -0.5 S<-al|>01 S<Qa|<20 S<Uer|>20 S<Vly|<11 S<any|>10 S<at|<10 S<a|<11 S<his|<21 S<most|>20 S<policy|>00 S<political|<10
  S<time|<21 S<to|<10 S<which|<11 S<who|<01 S<with|<21 S<with|>21 S>-ment|<10 S>-ment|<20 S>0|>20 S>Q,|>21 S>as|<10 S>did|<10
  S>has|<21 S>or|>00 S>such|<21 S>their|<11 S>with|<11
-0.6 -0.4 S<-'s|>20 S<-al|>10 S<Qwas|<01 S<before|<01 S<his|>11 S>-al|>00 S>-ion|<11 S>-ion|>10 S>=7|<20 S>Q.|<10 S>V|<10
  S>after|>10 S>against|>20 S>had|>00
-0.6 -0.3 S<-er|>20 S<an|>20 S<percent|<01 S>about|>20 S>after|<10 S>back|<11 S>made|>00
-0.6 -0.2 S<-ion|<10 S<U's|>00 S<all|>20 S<his|>10 S<so|>01 S<than|<00 S>=3|>11 S>about|>00 S>she|>20 S>three|>00
-0.6 -0.1 S<-er|>10 S<N|>11 S<Us|>20 S<first|<00 S<should|>00 S<since|>00 S<states|>10 S>she|>10 S>this|>00 S>to|<21 S>to|>10
  S>were|<00
-0.6 0 S<-s|>20 S<-|>10 S<as|<10 S<could|>20 S<has|>20 S<i|<00 S<or|>10 S<the|>20 S>-ly|>00 S>N|<21 S>N|>00 S>Ual|>00 S>back|>20
  S>he|>10 S>on|>20 S>was|<00 S>what|>10
-0.6 0.1 S<-ly|>11 S<Uly|>20 S<did|<20 S<even|>00 S<president|<10 S<she|>00 S<she|>10 S<to|>00
-0.6 0.2 S<Qin|>00 S<he|>10 S>them|<01 S>tuesday|<00
-0.6 0.3 S>=3|>20
-0.6 0.4 S<but|>20
-0.6 0.6 S<night|<10
-0.5 -1.7 S<do|<00
-0.5 -1.1 S>U|<01
-0.5 -1 S<her|<20 S<voters|<00
-0.5 -0.9 S<-s|>21 S<campaign|>21 S<interview|>00 S<i|>21 S<policy|<00 S<recent|>10 S<that|<00 S<to|<20 S<was|>21 S<when|>21
  S>Uions|>11 S>no|>11 S>under|>00
-0.5 -0.8 S<Qhas|>10 S<his|<10 S<tuesday|<10 S>-er|<11 S>-ment|>01 S>=4|<20 S>Q.|<11 S>by|>21 S>did|<01 S>did|>10 S>even|>20
  S>how|<10 S>much|>20 S>them|>20 S>up|>01
-0.5 -0.7 S<-ers|<20 S<0|>01 S<be|>01 S<group|<01 S<i|>11 S<nominee|>00 S<no|>11 S<then|<10 S<who|>21 S>Uer|>11 S>it|<10 S>many|>10
  S>no|>10 S>out|>21 S>such|>10 S>would|<11
-0.5 -0.6 S<Q-er|<00 S<Q-er|>10 S<Q-er|>20 S<QQ|>20 S<Qa|<10 S<Qcandidate|>11 S<Qnominee|>01 S<Qnow|<20 S<Vly|>11 S<but|>11
  S<from|<10 S<in|<21 S<new|>20 S<night|>10 S<on|>01 S<percent|<11 S<voters|>11 S<would|>20 S<you|>20 S>-ed|>11 S>U's|>10
  S>about|>11 S>any|>20 S>been|>10 S>make|>10 S>much|>00 S>out|>01 S>out|>11 S>there|>11 S>where|<00
-0.5 -0.5 S<-er|>11 S<-ity|<20 S<-|>21 S<=6|>11 S<Q,|>21 S<Q-ive|>10 S<Q0|>00 S<QQ|<11 S<QU|>20 S<Qhas|<10 S<Qpresident|>00
  S<Qthat|>00 S<Q|<21 S<Uly|>21 S<been|>21 S<candidate|<01 S<country|>10 S<least|<10 S<many|<20 S<out|>00 S<supporters|<20
  S<whether|<10 S>-ers|<10 S>Uion|<20 S>Us|>11 S>V|>10 S>about|<20 S>candidates|>11 S>last|<10 S>last|<20 S>like|>20 S>now|>00
  S>of|<21 S>one|>01 S>those|<00
-0.5 -0.4 S<-ly|>20 S<0|<11 S<=8|>11 S<Q-ed|>00 S<Q-s|<10 S<Qalso|<00 S<Qnot|<10 S<Uion|<20 S<Uly|<21 S<Us|>11 S<V|>00 S<any|>20
  S<delegates|<20 S<his|<00 S<its|<10 S<the|>01 S>=4|>01 S>Q|>21 S>attacks|<10 S>attacks|<20 S>one|<11 S>on|>11 S>since|<20
-0.5 -0.3 S<0|>10 S<Q-s|>00 S<Uer|>10 S<U|<11 S<all|>10 S<a|>20 S<being|<21 S<debate|>10 S<his|>20 S<how|<10 S<it|<11 S<some|<21
  S<that|<01 S<under|<00 S<who|>01 S<will|>01 S>-'s|>10 S>-ed|>21 S>-ions|>01 S>=8|<01 S>Uing|>10 S>by|<21 S>have|<10 S>he|>20
  S>just|>00 S>they|>10 S>tweet|>00 S>will|<11 S>with|>10
-0.5 -0.2 S<-|<21 S<Ued|>10 S<Uer|>11 S<Uive|>00 S<debate|>01 S<than|>00 S<year|>10 S>N|>21 S>about|>10 S>an|>10 S>both|>10
  S>other|>00 S>them|>10
-0.5 -0.1 S<all|>00 S<group|>00 S<his|>01 S<not|>20 S<party|>00 S<she|<11 S<that|>01 S>-ment|<00 S>after|<00 S>his|>10 S>it|>10
  S>it|>20
-0.5 0 S<-ed|<20 S<-ers|<10 S<-ment|>10 S<candidates|>00 S<he|>20 S<was|<01 S<were|>20 S>-ing|>10 S>Ued|>10 S>by|>11 S>is|>00
  S>over|>10 S>support|<00 S>their|>00
-0.5 0.1 S<=8|>00 S<N|>00 S<QQ|>00 S<before|>00 S<did|>00 S<had|>20 S<monday|>00 S<she|>20 S<states|>20 S<will|>00 S>-al|>10
  S>-ing|>00 S>Uing|>00 S>no|>00
-0.5 0.2 S<Us|>10 S<group|<00 S<with|<00 S>Uer|>00 S>whether|>10
-0.5 0.3 S<-s|<10 S<tuesday|>10 S<were|<20 S>tuesday|>10
-0.5 0.4 S<=6|>10 S<some|<00
-0.5 0.5 S<and|>00 S>been|<10
-0.5 0.6 S<been|<00
-0.5 0.9 S>V|<00
-0.4 -1.9 S<Qhas|<00
-0.4 -1 S<an|<00 S>with|<20
-0.4 -0.9 S<and|<00 S<with|<10 S>about|<10
-0.4 -0.8 S<Q|>11 S<time|<00 S>Q,|>01 S>Us|<20
-0.4 -0.7 S<-ions|>11 S<Qalso|<10 S<has|<10 S<him|>10 S<in|<10 S>=6|>00 S>Vs|>10 S>against|>10 S>not|>01 S>she|<11 S>this|>11
-0.4 -0.6 S<-al|>11 S<-ly|>21 S<Qcandidate|>10 S<Vly|>01 S<be|>21 S<had|<20 S<many|>11 S<nominee|>20 S<or|<00 S<polls|<00
  S<still|>20 S<supporters|>11 S<three|>10 S<well|>20 S>-al|<20 S>after|<01 S>before|>11 S>being|>01 S>for|<10 S>out|<20
-0.4 -0.5 S<Qhas|>20 S<Qhe|>11 S<Qpresident|>10 S<U's|>11 S<are|<21 S<even|<10 S<has|>21 S<made|>20 S<monday|>20 S<monday|>21
  S<policy|>10 S<would|<11 S<year|>01 S>0|>10 S>Q,|<20 S>Vs|<10 S>about|<21 S>at|>11 S>back|>21 S>because|>10 S>could|>10 S>did|>11
  S>former|>01 S>from|>11 S>have|>10 S>her|>11 S>how|<01 S>how|<21 S>its|>10 S>just|>01 S>people|<10 S>such|>11 S>they|<21
  S>voters|>21 S>whether|<10 S>which|>10 S>which|>11 S>with|<01
-0.4 -0.4 S<-al|>21 S<-ers|<01 S<Q!|<01 S<Q-ers|>20 S<QQ,|<11 S<Qbeen|<21 S<Q|>20 S<Ued|<11 S<Us|<21 S<about|>10 S<after|>01
  S<before|<11 S<be|>11 S<candidate|>11 S<country|>20 S<from|>11 S<her|<11 S<is|>21 S<no|>20 S<of|<11 S<policy|>20 S<race|>20
  S<since|>20 S<supporters|>01 S<them|<01 S<voters|<20 S<week|>01 S<who|>11 S<would|>01 S>-al|<11 S>-ions|>20 S>Q|<11 S>U's|<11
  S>U's|>01 S>Ved|>21 S>V|>00 S>among|<11 S>among|>11 S>as|>01 S>at|>21 S>being|<20 S>last|>20 S>make|>20 S>of|>11 S>on|<11
  S>support|<11 S>thursday|>00 S>to|>21 S>well|>10 S>will|>20 S>with|>01 S>would|<01
-0.4 -0.3 S<Q,|>01 S<Q-er|>00 S<Qcandidate|>00 S<Qpresident|>20 S<country|>00 S<have|>01 S<how|<00 S<most|<20 S<no|>10 S<percent|>10
  S<state|>01 S<they|<11 S<two|>10 S<up|>10 S<week|>20 S>-er|<01 S>Q|<10 S>at|<10 S>a|>21 S>being|<01 S>he|>11 S>like|>10 S>on|<10
-0.4 -0.2 S<-'s|>10 S<N|<00 S<N|>21 S<Qand|>00 S<Qshe|>10 S<Qwho|>00 S<attacks|>00 S<being|<01 S<but|>01 S<first|<20 S<has|>01
  S<her|>10 S<is|<10 S<i|>01 S<monday|>10 S<percent|<10 S<their|>10 S<time|>10 S>-ion|>01 S>-|>01 S>-|>10 S>former|>20 S>in|>21
  S>not|>10 S>she|>11 S>were|>10
-0.4 -0.1 S<QUer|>00 S<Uly|>01 S<been|>20 S<have|>21 S<he|>01 S<made|>00 S<three|>00 S<will|>10 S<you|>00 S>-er|<20 S>-er|>20
  S>N|>01 S>Ued|<20 S>U|<10 S>after|>01 S>any|>10 S>at|>00 S>a|>01 S>back|>00 S>both|<00 S>for|>10 S>it|>11 S>they|>20
-0.4 0 S<-'s|>00 S<-ion|>01 S<Q-al|>10 S<Q=3|>00 S<QUly|<00 S<about|>00 S<and|>01 S<could|>00 S<is|>20 S<it|>01 S<only|>00
  S<president|<20 S>Us|>20 S>attacks|>00 S>before|>00 S>if|>20 S>monday|>00 S>there|>10 S>the|<01 S>voters|>00 S>well|<00
-0.4 0.1 S<-ment|>00 S<-s|<11 S<also|>10 S<a|>10 S<has|>00 S<have|>00 S<is|>10 S<i|>00 S>-|<20 S>0|<20 S>Us|>00 S>and|>10 S>for|>00
  S>her|>00 S>how|>01 S>in|>10 S>she|>00 S>some|<00 S>the|>00 S>to|>11
-0.4 0.2 S<-ers|>00 S<-|<10 S<=8|>10 S<Q|>00 S<Uion|<10 S<campaign|>00 S<did|>10 S<such|>00 S<their|>00 S>Uly|>10 S>of|>01
  S>they|>00
-0.4 0.3 S<U's|<00 S<Vly|<20 S<and|>11 S<by|>00 S<have|>20 S>-ers|<11 S>=8|<00 S>are|>00 S>at|>10 S>like|>00 S>monday|<10 S>out|>20
-0.4 0.4 S<N|<21 S<i|>10 S>no|<20
-0.4 0.5 S<Uers|<00 S<Ument|>20
-0.4 0.6 S<she|<21 S<still|>00 S>=5|<21
-0.4 0.7 S<this|>00 S<which|>00
-0.4 0.9 S>=5|<10
-0.3 -1.6 S<Qfirst|>00
-0.3 -1 S>which|<00
-0.3 -0.9 S<Q-ly|<00 S<be|<10 S<would|<10 S>-ing|<20 S>Uer|<20 S>their|<10
-0.3 -0.8 S>-ed|>10
-0.3 -0.7 S<Qbeen|<00 S<Uly|<10 S<and|<10 S<before|<00 S<her|<10 S>back|<10 S>he|<10
-0.3 -0.6 S<thursday|<00 S>its|<10 S>such|<00
-0.3 -0.5 S<-er|>21 S<-ly|>10 S<QUly|<20 S<QU|>10 S<Uly|<20 S<email|>10 S<for|>01 S<had|<10 S<in|<11 S<of|<10 S<poll|<00
  S<voters|>21 S<while|<10 S>-ing|>21 S>-s|>21 S>Ued|>21 S>Uly|>01 S>Us|<21 S>after|>11 S>all|>20 S>if|<01 S>if|<10 S>into|>11
  S>party|>20 S>race|<00 S>since|>10
-0.3 -0.4 S<-ing|>21 S<Q-|>11 S<QQ?|>21 S<all|>01 S<also|>11 S<in|<01 S<no|>21 S<one|>20 S<on|<10 S<some|>20 S<were|>21 S>-al|>11
  S>-ers|<01 S>-s|<10 S>=3|<20 S>=6|>21 S>N|>11 S>Uions|>01 S>Ved|>01 S>Ved|>11 S>as|>21 S>for|>21 S>monday|>21 S>only|<10
  S>their|>11 S>which|>21 S>who|>21 S>with|<21
-0.3 -0.3 S<-ed|>11 S<-|<11 S<Q-|>01 S<QN|>01 S<Uers|>00 S<Uive|<00 S<it|>11 S<so|>11 S<the|>11 S<voters|>01 S>-ion|<10 S>Q.|<00
  S>an|>21 S>between|>10 S>even|>10 S>is|<10 S>of|>10
-0.3 -0.2 S<-ed|<10 S<-ity|>00 S<-ly|<10 S<Uer|>21 S<Uing|<00 S<U|>20 S<Vly|>20 S<has|>11 S<he|>11 S<it|<10 S<or|<01 S<the|<21
  S>Ument|>10 S>against|>01 S>an|>11 S>an|>20 S>had|<00 S>his|>21 S>many|>20 S>to|<20 S>whether|<01
-0.3 -0.1 S<-ly|>01 S<as|>00 S<him|>00 S<it|<20 S<one|>10 S<people|<20 S<so|>20 S<they|>01 S>0|>11 S>Uers|>01 S>Uly|>00
  S>candidates|>10 S>into|>10 S>in|>00 S>that|>21
-0.3 0 S<-ed|>10 S<-er|>01 S<-|>01 S<=3|>01 S<Qa|>00 S<Qnot|>00 S<V|>01 S<supporters|>20 S>-al|>20 S>=6|>11 S>Ued|>20 S>former|<10
  S>for|>11 S>from|<10 S>his|>01 S>only|>00 S>on|>10 S>presidential|>00 S>them|>00 S>to|>20 S>was|>20
-0.3 0.1 S<-ers|>11 S<-|>20 S<^|>11 S<a|>11 S<can|>00 S<for|>00 S<his|>21 S<most|<00 S<on|>00 S<she|>01 S<still|>10 S<they|>00
  S<tuesday|>01 S>=6|>10 S>N|<11 S>Q|>01 S>U|>00 S>Vly|>00 S>new|>00 S>not|>20 S>their|>10 S>the|>21 S>this|<10 S>what|>00
-0.3 0.2 S<-ers|>10 S<-s|>00 S<=3|>21 S<N|>20 S<i|>20 S<much|<00 S<people|>00 S>=7|<00 S>Uions|>00 S>Ument|>00 S>by|<11 S>how|>00
  S>in|>20 S>it|>00 S>out|>00 S>this|>20 S>those|>00
-0.3 0.3 S<0|>20 S<Qnominee|>10 S<Vly|<00 S<is|>11 S<may|<00 S<much|>00 S<while|>00 S<with|>00 S>-s|>20 S>=4|>00 S>back|>10
  S>its|>00 S>them|>01
-0.3 0.4 S<=8|<20 S<Qshe|<10 S<also|>00 S<are|>20 S<even|>20 S<had|>00 S<one|>00 S<will|<01 S>from|>20 S>he|>00
-0.3 0.5 S<and|>20 S>new|>10
-0.3 0.6 S<as|>20 S<those|>20 S>-ers|>01 S>can|<00 S>this|<21
-0.3 0.8 S<could|>10 S<or|>00 S<poll|<10
-0.3 0.9 S<been|<20
-0.3 1 S>=8|<10
-0.2 -1.8 S<Qin|<00
-0.2 -1.1 S>as|>10
-0.2 -1 S>that|<10
-0.2 -0.9 S<and|<20 S>far|<00 S>with|<10
-0.2 -0.8 S>Q|<01 S>Q|>11 S>Vly|<00
-0.2 -0.7 S<Q-|>00 S<Qafter|<00 S<Vly|>10 S<about|<00 S<by|<00 S<by|<20 S<have|<01 S<night|<00 S<still|<10 S>-ions|<10 S>she|<00
  S>that|<11
-0.2 -0.6 S<after|<00 S<also|<10 S<has|<20 S>Uion|<00 S>against|<00 S>him|<20 S>his|<11 S>the|>11
-0.2 -0.5 S<in|<00 S>so|<10 S>so|>00 S>tweet|<00
-0.2 -0.4 S<QQ!|>10 S<Uions|<00 S<after|>21 S<from|<20 S<many|<00 S<voters|<10 S>=8|>20 S>Vly|<10 S>back|<00 S>to|<11 S>whether|<20
-0.2 -0.3 S<-ers|>01 S>on|<21 S>through|<20
-0.2 -0.2 S<could|<10 S<he|>21 S<of|>11 S>-ion|>00 S>not|<01 S>over|<00 S>to|<10 S>up|>00
-0.2 -0.1 S<-ion|>00 S<-|<01 S<Us|<10 S<being|>00 S<campaign|<00 S<now|>10 S<percent|>00 S<that|>00 S>Q,|<00 S>he|>21 S>of|>00
  S>when|>10 S>who|>20
-0.2 0 S<-s|>11 S<Ument|>01 S<an|>01 S<an|>21 S<her|>01 S<she|>11 S<state|>00 S>-ed|>00 S>by|>01 S>her|>01 S>in|>11 S>monday|>10
  S>on|>00 S>presidential|<00 S>the|>10 S>the|>20 S>this|>10 S>voters|>20 S>was|>10
-0.2 0.1 S<-ers|<11 S<-s|>01 S<Qthen|>00 S<Ued|>00 S<Uer|>00 S<all|>11 S<being|>10 S<both|>10 S<campaign|>10 S<had|>11
  S<president|>00 S<president|>10 S<voters|>00 S>-ment|>10 S>-s|<01 S>-|>20 S>=5|>00 S>Uing|>20 S>a|>10 S>his|>11 S>how|>20
  S>make|>00 S>monday|<00 S>on|>01 S>what|>20
-0.2 0.2 S<-er|>00 S<Q-ing|>00 S<Qwhen|>10 S<^|>00 S<candidate|>00 S<more|>10 S<supporters|>00 S<they|>20 S>any|>00 S>as|>11
  S>last|>10 S>that|>01
-0.2 0.3 S<-ions|>00 S<-ions|>20 S<=3|>00 S<Qalso|>00 S<Qshe|>11 S<between|>00 S<had|>01 S<her|>20 S<it|>10 S<may|>00 S<they|>10
  S<to|>11 S<week|>10 S<what|>10 S>Ued|<00 S>Ued|>01 S>Vly|>10 S>at|>20 S>by|<01 S>one|<01 S>was|>00
-0.2 0.4 S<=10|<20 S<Qcampaign|<00 S<her|>00 S<in|>00 S<was|<10 S>-ed|<00 S>is|>10 S>last|<00
-0.2 0.5 S<QN|<20 S<Qbeen|>00 S<Qcampaign|>00 S<Q|>10 S<debate|>00 S<it|>20 S<them|>00 S>=5|<20 S>by|<20 S>it|>01 S>most|>00
  S>whether|>20
-0.2 0.6 S<-ing|>01 S<-ion|>10 S<Qis|<10 S>N|<01
-0.2 0.7 S<=10|<00 S<from|<01
-0.2 0.8 S<Qa|<00 S>=4|>11
-0.2 0.9 S<=10|<10
-0.1 -0.9 S<Qnot|<00 S>against|<01 S>she|<10
-0.1 -0.8 S<would|<20 S>-ing|<10 S>a|<20 S>for|<20 S>him|<00 S>the|<21
-0.1 -0.7 S<been|>01 S>election|>00 S>him|<10 S>no|<00
-0.1 -0.6 S<=8|<00 S<Ued|<10 S<but|<20 S<most|<10 S>U's|<20 S>attacks|<00
-0.1 -0.5 S<-ity|>10 S<made|<10 S<make|<00 S<supporters|<00 S<to|<21 S>Ued|<10 S>about|<00 S>against|<20 S>his|<10 S>it|<01
  S>new|<00 S>of|<10 S>what|<20
-0.1 -0.4 S<-'s|<00 S<first|>00 S>Uions|<10 S>Us|<10 S>about|<11 S>a|<10 S>former|>11 S>her|<10 S>them|<10
-0.1 -0.3 S<or|<10 S<percent|<00 S>-al|<10 S>Us|<01 S>an|<11 S>her|<20 S>him|<11
-0.1 -0.2 S>-|<10 S>U|<11
-0.1 -0.1 S<-ive|>00 S<-|<00 S<0|>00 S<U|>10 S<^|>20 S<a|<00 S<it|<00 S>-|>11 S>=6|>20 S>Q|<00 S>of|<00
-0.1 0 S<=3|>20 S<Qwho|>01 S<made|>11 S>-er|>00 S>-|>00 S>0|<00 S>Uly|<10 S>as|>00 S>her|>10 S>into|<00 S>more|>00
  S>presidential|>10 S>this|<00 S>with|>00
-0.1 0.1 S<-ers|<00 S<-er|<20 S<=8|>01 S<Uer|>01 S<Vly|>00 S<by|>10 S<candidate|<00 S<her|>21 S<it|>00 S<many|>10 S<nominee|>10
  S>-ers|>00 S>-s|<20 S>-s|>01 S>N|<10 S>a|>00 S>him|>00 S>how|>11 S>it|>21 S>not|>00 S>one|>00 S>one|>10 S>on|>21 S>they|>11
  S>when|>01
-0.1 0.2 S<-er|<11 S<-|>00 S<Qwhen|>00 S<also|>01 S<campaign|>20 S<just|>00 S<president|>01 S<then|<00 S<were|<01 S<with|>01
  S<with|>11 S>Uers|>00 S>Uer|<00 S>Uion|>10 S>Uly|<00 S>Vs|>00 S>also|>00 S>an|>01 S>a|>11 S>delegates|>00 S>monday|>01 S>some|>20
  S>that|>10 S>that|>20 S>the|>01 S>tuesday|>01
-0.1 0.3 S<Uive|>10 S<but|>00 S<candidates|>01 S<first|>10 S<no|>00 S<so|<00 S>-er|<10 S>Uions|>10 S>Uion|>20 S>and|>11 S>debate|>00
  S>former|>00 S>have|>00 S>he|>01 S>him|>01 S>in|<11 S>many|>01 S>of|>21 S>on|<20 S>people|>00
-0.1 0.4 S<-ions|>10 S<=6|>20 S<both|>20 S<into|<00 S<is|>01 S<of|>20 S<they|>11 S<whether|>20 S>Ument|>20 S>over|>20 S>such|>20
-0.1 0.5 S<-ers|>20 S<=6|>00 S<also|>20 S<more|>00 S<party|<20 S<would|>10 S>-ers|>10 S>=3|<10 S>=3|>21 S>could|<00 S>two|>10
-0.1 0.6 S<Q=3|>11 S<to|>01 S<year|>00 S>political|<10 S>states|>00
-0.1 0.7 S<Qwas|>00 S<then|>00 S>her|>20
-0.1 0.8 S<-ive|<20 S<=4|>10
-0.1 1 S<Qnow|<10 S<was|<11
-0.1 1.1 S<least|<00
0 -0.9 S>they|<10
0 -0.8 S>over|<10 S>they|<01
0 -0.7 S<QQ!|>20 S<QUer|<00 S<from|<00 S<its|<00 S>primary|>00 S>what|<10
0 -0.6 S<Qto|<10 S<and|<01 S<him|<00 S<his|<20 S<more|<10 S>will|>10
0 -0.5 S<you|<00 S>-ers|<20 S>-ion|<00 S>just|<10 S>the|<10 S>three|<00
0 -0.4 S<Ument|<10 S<could|<20 S<will|<20 S>being|<00 S>is|<20 S>supporters|>00 S>them|<00
0 -0.3 S<0|<00 S<can|<00 S<have|<10 S<interview|<10 S<to|<00 S>if|<20 S>them|<20
0 -0.2 S<have|<11 S<so|>00 S<them|<10 S>Q.|<20 S>of|<20 S>there|<20
0 -0.1 S<-ly|<01 S<-ly|<20 S<Ument|<00 S<has|<00 S<to|>10 S<was|>10 S>U|>20
0 0.1 S<-ity|<00 S<-s|<20 S<Qbefore|>00 S<U|<00 S<now|>00 S>-er|>10 S>-ly|<00 S>-ly|<20 S>=3|<00 S>a|>20 S>in|<01 S>in|<10 S>out|>10
  S>that|>11 S>through|<00 S>to|>00
0 0.2 S<-ing|<00 S<Uer|<10 S<are|>00 S<by|>21 S<other|<00 S<time|>01 S>during|<00 S>other|>20 S>so|<00 S>those|>20
0 0.3 S<-al|>00 S<-ion|>20 S<QUly|>00 S<QU|>00 S<candidates|>20 S<her|>11 S<made|>01 S<make|>00 S<she|>21 S<week|>00 S>-ers|>11
  S>U's|>00 S>back|>01 S>during|<01 S>its|>01 S>such|>01 S>this|>01 S>two|>00 S>up|>20
0 0.4 S<-ity|>20 S<=8|>20 S<all|>21 S<candidate|>01 S<not|>00 S<of|>00 S<state|>10 S<their|>20 S<two|>20 S>=5|<00 S>between|>20
  S>both|>20 S>government|>20 S>more|>10 S>only|>01 S>she|>01 S>then|>00 S>there|>00 S>what|>01 S>will|<00 S>with|>21
0 0.5 S<Q-ing|>10 S<Qby|>00 S<Ument|<01 S<U|>21 S<also|>21 S<for|>10 S<many|>00 S<supporters|>10 S<tweet|>20 S>-ive|>20
  S>candidates|>01 S>election|<11 S>for|>01 S>most|>10 S>over|<20 S>their|>20
0 0.6 S<Q-ers|>10 S<Q-ly|>00 S<Q.|>00 S<as|<11 S<candidate|>10 S<no|>01 S<primary|>10 S<will|>20 S>=3|<01 S>=6|<00 S>Ving|>00
  S>tuesday|>00
0 0.7 S<Qwho|>20 S<both|>01 S<were|>01 S<would|>11 S>whether|>00
0 0.8 S<Ual|>20 S>thursday|<10
0 0.9 S>Uive|>00 S>Us|>01
0 1 S>after|<11 S>even|<00
0 1.3 S>Ving|<00
0.1 -1 S>that|<20
0.1 -0.9 S<any|>00
0.1 -0.8 S<on|<00
0.1 -0.7 S<QQ,|<01 S<will|<00 S>or|<10
0.1 -0.6 S<an|<10 S<a|<20 S<but|<10 S<since|<10 S>just|<00
0.1 -0.5 S<-ing|<10 S<-ive|<00 S<Q=3|<20 S<only|<00 S<over|<00 S<them|<20 S>-ity|<00 S>Q!|<10 S>her|<00 S>his|<20 S>how|<00
  S>such|<10 S>supporters|<10
0.1 -0.4 S<0|<20 S<=6|<00 S<and|<11 S<just|<20 S<their|<00 S>Us|<11
0.1 -0.3 S<=6|<01 S<Vly|<01 S<under|>00 S>-ed|<10 S>Uions|<00 S>state|<10 S>support|>00
0.1 -0.2 S<also|<00 S<be|<20 S<by|>20 S<other|>00 S>-ive|>00 S>for|<11 S>to|<01
0.1 -0.1 S<-al|<10 S<-ion|<00 S<=3|<20 S<QQ?|>10 S<made|<20 S>-ly|<10 S>N|>10 S>at|<00 S>the|<20
0.1 0 S<=3|<10 S<QUment|>00 S<be|>00 S<both|<00 S<but|<21 S<is|<00 S<week|<00 S<were|>00 S>-er|<00 S>during|>00
0.1 0.1 S<=3|<11 S<Uly|<00 S<U|<20 S<of|>10 S>him|>10 S>on|<01 S>out|<10 S>to|<00 S>to|>01
0.1 0.2 S<delegates|<00 S>Ued|>00 S>an|>00 S>in|<20 S>who|<00
0.1 0.3 S<-ed|>00 S<Uly|>00 S<an|>00 S<are|<00 S<are|<20 S<email|>00 S>an|<10 S>both|>00 S>during|<20 S>in|>01 S>one|>20 S>when|<00
0.1 0.4 S<-ive|>01 S<-ive|>21 S<Qbefore|>01 S<Qwas|>01 S<Ued|>01 S<Ued|>20 S<Uing|>01 S<Ument|>21 S<did|>20 S<do|>21 S<even|>10
  S<in|<20 S<night|>01 S>=4|<10 S>=4|>10 S>Uing|>21 S>among|>01 S>any|>11 S>has|>10 S>is|>01 S>is|>21 S>supporters|<00
  S>supporters|>20 S>there|>01
0.1 0.5 S<=10|<21 S<Qbut|>10 S<Ved|>00 S<Vs|>00 S<and|>21 S<as|<01 S<now|>01 S<public|>00 S<two|>00 S<whether|>10 S>-ing|>01
  S>Uions|>20 S>like|>01 S>new|>20 S>not|<00 S>such|>00
0.1 0.6 S<Qeven|>00 S<Uions|>00 S<from|>20 S<had|>21 S<interview|<00 S<its|>11 S<just|>10 S<just|>20 S<out|>10 S<own|<00 S<when|>00
  S>about|>01 S>if|>21 S>into|>20 S>would|>00
0.1 0.7 S<Q-|<10 S<Qbefore|>20 S<polls|>00 S<states|>00 S<thursday|>00 S>Ued|>11 S>Ving|>10 S>Ving|>20 S>and|<00 S>is|>20 S>last|<11
  S>monday|<01 S>other|>10 S>state|>00 S>there|>20
0.1 0.8 S<Qis|>00 S<be|<00 S<by|>01 S>because|<00 S>from|<20 S>who|>00
0.1 0.9 S<QQ.|>00
0.1 1.1 S<Ual|>10 S<party|>20
0.2 -1.1 S>that|<00
0.2 -0.9 S>Uer|<10
0.2 -0.8 S<more|<00
0.2 -0.7 S<between|<00 S>Ual|<10
0.2 -0.6 S<V|<00 S>Ual|<00 S>candidates|<00 S>its|<00
0.2 -0.5 S<QQ,|>20 S<QQ,|>21 S<that|>11 S>support|<10 S>there|<10
0.2 -0.4 S<after|<10 S>he|<00 S>into|<10 S>its|<20 S>voters|<00
0.2 -0.3 S<U|>01 S<both|<10 S>Q|<20 S>he|<01
0.2 -0.2 S<Q-|<00 S<Uion|<00 S<government|<00 S<have|<00 S<have|<21 S>-ions|<00 S>N|<00 S>Uly|<21 S>people|<00 S>tuesday|<10
0.2 -0.1 S<Q,|>20 S<Qtwo|<00 S<only|<10 S>Uion|>00 S>be|<00 S>for|>20 S>on|<00 S>up|<00 S>were|>00
0.2 0 S<any|<00 S>-s|>10 S>N|>20 S>been|>00 S>tuesday|<20
0.2 0.1 S<-|<20 S<Q,|<01 S<Us|<00 S<are|>10 S<been|>10 S<is|>00 S<year|<00 S>an|<20
0.2 0.2 S<-er|<00 S<Qi|<00 S<Ument|>00 S<been|>00 S>U|<00 S>by|>20
0.2 0.3 S<Us|>00 S>but|<00
0.2 0.4 S<-'s|>11 S>between|>00 S>has|>20 S>in|<00
0.2 0.5 S<-ed|>21 S<as|>01 S<its|>01 S<then|>11 S>-ive|>01 S>a|<01 S>been|<00 S>some|>01 S>who|>01
0.2 0.6 S<-'s|>01 S<are|>21 S<campaign|>01 S<do|>00 S<do|>11 S<government|>10 S<him|>01 S<made|>10 S<nomination|>10 S<own|>10
  S>Ual|>10 S>also|>20 S>delegates|>01 S>government|>00 S>i|>00
0.2 0.7 S<Q=3|>01 S<QQ?|<00 S<Vly|>21 S<are|>01 S<convention|>00 S<there|>20 S<tweet|>10 S<whether|>00 S>during|>01 S>more|>11
  S>their|>01
0.2 0.8 S<^|>21 S<at|>00 S<night|>00 S<nomination|>00 S>where|>00
0.2 0.9 S<Qwho|>10 S<as|>11 S>candidates|>00 S>far|>00
0.2 1 S<Qbut|>00 S<Uion|>20 S<as|>10 S<poll|>10 S<time|>00 S>=4|>20 S>Uing|>01 S>under|<00 S>you|>00
0.2 1.1 S<recent|>00
0.3 -0.9 S>his|<00
0.3 -0.8 S<QU|<00 S>she|<20 S>whether|<00
0.3 -0.7 S>he|<20 S>two|<00
0.3 -0.6 S<and|<21 S>he|<11 S>that|<01
0.3 -0.5 S<well|>00 S>U's|<10 S>she|<01 S>what|<01
0.3 -0.4 S<no|<00 S>Q,|<10 S>former|<00 S>one|<20
0.3 -0.3 S<had|>10 S>an|<00 S>a|<00 S>how|<20 S>those|<10
0.3 -0.2 S<also|<20 S<even|<20 S<their|<10 S>Uing|<10 S>an|<01 S>people|<20 S>the|<00
0.3 -0.1 S<Uer|<00 S<Uer|<20 S<U|<10 S<now|>20 S<what|>00 S>-al|<00
0.3 0 S<are|<01 S<was|>00 S>-s|<00 S>Us|<00 S>all|<10 S>last|>00 S>voters|>10
0.3 0.1 S<-ing|<20 S<QQ|>10 S<a|>00 S>=4|<00
0.3 0.2 S<-ly|>00 S<=3|>10 S<=6|<20 S>-|<00 S>N|<20 S>Us|>10 S>some|<10 S>the|<11
0.3 0.3 S<-ing|>00 S<Uion|>00 S<^|>10 S<be|>10 S<had|<00 S<not|<00 S<some|>00 S<would|>00
0.3 0.4 S<Q,|<11 S<Ual|>00 S<made|<00 S<now|<10 S>-ion|<20 S>between|<00 S>many|<10 S>more|<00 S>one|<00 S>with|<00
0.3 0.6 S<-ed|<00 S<against|>00 S<first|>01 S<people|>10 S>at|>01 S>no|>01 S>some|>11
0.3 0.7 S<interview|>01 S<interview|>11 S<many|>21 S>-ly|>01 S>any|>01 S>then|>10
0.3 0.8 S<QUion|<10 S<over|>00 S<own|>00 S>Ved|>10 S>also|>10 S>get|>00 S>just|>20 S>thursday|<20 S>will|>00
0.3 0.9 S<Qalso|>20 S<Qwhile|>00 S<do|>20 S<government|>00 S<them|>01 S>=4|>21 S>first|>10 S>if|>00 S>race|>00 S>supporters|>01
  S>was|>01
0.3 1 S<Qhe|<01 S<at|>10 S<poll|>00 S<tuesday|>00 S>-'s|>00 S>all|>00
0.3 1.1 S<QQ!|<00 S>=10|>00 S>when|>20 S>which|>00
0.3 1.2 S<Uion|>10 S<party|>10 S<there|>00
0.3 1.3 S<least|>00
0.4 -0.8 S<Qnow|<00 S<Q|<01 S<a|<10 S>for|<01
0.4 -0.7 S>it|<00 S>their|<00
0.4 -0.6 S<in|>11 S>Q!|<00 S>they|<00
0.4 -0.5 S<could|<00 S<since|>10 S>it|<20 S>what|<00
0.4 -0.4 S<QQ,|>00 S<monday|<00 S>if|<00
0.4 -0.3 S<Qwhich|<00 S<has|<21 S>-ing|<11 S>any|<00 S>both|<20 S>her|<21 S>there|<00
0.4 -0.2 S<Q,|<21 S<QN|<00 S<QQ,|>10 S<since|<20 S<tweet|<00 S>U|<20 S>candidates|<10 S>some|<20
0.4 -0.1 S<Q-ion|<00 S>Uive|<00
0.4 0 S<=10|>20 S<an|<20 S<did|<00 S<not|<11 S>-ing|<00 S>-ment|>00 S>after|<20 S>an|<21 S>just|<20 S>some|>00
0.4 0.1 S<QVly|<10 S<Qshe|<00 S>Ved|>00 S>has|>00 S>if|<21
0.4 0.2 S<president|<00 S<will|<10 S>Uing|<20
0.4 0.3 S<race|>00
0.4 0.4 S>-ions|>00
0.4 0.5 S<first|<11
0.4 0.6 S>make|<00 S>most|<00
0.4 0.8 S<do|>10
0.4 0.9 S<Qfirst|<00 S<many|>20 S<primary|>00 S>voters|>01 S>would|>10
0.4 1 S<is|<20 S>0|>01 S>its|>20 S>will|>11
0.4 1.1 S<-ive|>10 S<Qsaid|>00
0.4 1.2 S<Q-ly|>01 S>Vly|>01
0.4 1.3 S<be|>20 S<interview|>20 S<polls|>10
0.5 -1 S<in|>20
0.5 -0.8 S>=4|<01
0.5 -0.5 S<been|>11
0.5 -0.4 S<-ions|<00 S<=10|>10 S<Q-s|<00 S<this|<00
0.5 -0.3 S<has|<01 S<now|<00 S>among|>00 S>made|<00
0.5 -0.2 S>-ions|<20
0.5 -0.1 S<Q=3|<10 S<attacks|<00 S<before|<20 S<since|<00 S<under|>20 S<which|<00
0.5 0 S<-ing|>10 S<for|<01
0.5 0.1 S>former|>21
0.5 0.2 S<Qhe|<00 S>by|>10 S>from|>10
0.5 0.3 S<-ly|<00 S<Q=3|>20
0.5 0.4 S<Ued|<00
0.5 0.5 S<as|<00
0.5 0.6 S<not|<20 S<the|<10 S>-ers|<00
0.5 0.7 S>=7|>00
0.5 0.8 S<first|<21 S>=10|<00 S>now|<00
0.5 0.9 S<there|<00
0.5 1.1 S<even|>01 S>could|>00
0.5 1.2 S<then|>20 S<this|>10 S>they|>01
0.5 1.3 S<time|>20
0.5 1.4 S>and|>01 S>party|>00
0.5 1.5 S>=7|>10
0.5 1.6 S<Qnow|>00
0.6 -1.3 S<^|>01
0.6 -0.9 S>last|>01
0.6 -0.7 S<Ving|>00
0.6 -0.6 S<Qthen|<10 S<public|<00 S>his|<21
0.6 -0.5 S>they|<20
0.6 -0.4 S<QUion|<00 S<in|>10 S>from|>00
0.6 -0.2 S<Qthat|<00 S<Ual|<00 S<at|<00 S>his|<01 S>out|<21 S>their|<20
0.6 -0.1 S<debate|<00 S>=6|<20
0.6 0 S<Q-al|<00 S<an|>10 S<while|>10 S>at|<01 S>support|<20
0.6 0.1 S<Qit|<00 S<Ved|<00 S<in|>01 S<nominee|<00 S<not|<01 S<with|<11 S>out|<11 S>policy|>00
0.6 0.2 S<QUment|<00 S<have|<20 S<then|<11 S>0|>00 S>how|<11 S>only|<00
0.6 0.3 S<tuesday|<00 S<would|<00 S>out|<00
0.6 0.4 S<both|>00 S>Vs|<00
0.6 0.5 S<but|>10 S>U|>01 S>from|<01 S>through|>00
0.6 0.6 S>Uing|<00
0.6 0.7 S<country|<00 S<them|<00 S<were|<00
0.6 0.8 S>much|<00
0.6 1.3 S<Ument|>11 S>government|>10
0.6 1.4 S>just|>10
0.6 1.6 S>did|<00
0.7 -0.9 S<after|>20
0.7 -0.5 S<=10|>00 S<Qthey|<00
0.7 -0.4 S>be|>00 S>do|<00
0.7 -0.3 S<QQ!|>00 S>Uer|>10 S>did|>00 S>other|<00
0.7 -0.2 S<should|<00 S>Uers|<00 S>like|<10 S>party|<00
0.7 -0.1 S<Q=8|<00 S<but|<11 S<delegates|>00 S<one|<00 S>her|<01
0.7 0 S<Q,|>10 S<Uing|>10 S<such|<01 S>by|>00
0.7 0.1 S<both|<20 S<the|>00
0.7 0.2 S<Q,|>00 S<convention|<00 S<the|>10 S<up|>00 S>=6|<10 S>Uly|<11
0.7 0.3 S<Q-ive|<00 S<still|<00
0.7 0.7 S>many|>00
0.7 0.8 S<Q?|>10 S>many|<00
0.7 1.7 S>being|>00
0.7 2.2 S<QQ,|<00
0.8 -0.8 S>states|<00
0.8 -0.2 S<QQ,|>11
0.8 -0.1 S<how|>00
0.8 0 S<Q=3|<21 S>-ly|<21
0.8 0.1 S<all|<10 S<primary|<00 S>U's|<00 S>political|>00 S>so|<20
0.8 0.2 S<all|<20
0.8 0.3 S>-ly|<11 S>policy|>20
0.8 0.4 S<U|<01
0.8 0.6 S<party|<00 S<two|<00 S>during|<10
0.8 0.7 S<state|<00
0.8 1 S>up|<20
0.8 1.9 S>Q|>00
0.9 -0.5 S<Qwill|<00
0.9 -0.4 S<Q0|<00 S<Qeven|<10 S<now|<20
0.9 -0.1 S<Q=3|<11 S<do|<10 S<more|<20 S<when|<01
0.9 0.1 S<all|<00 S<even|<00 S<most|>00
0.9 0.2 S<Qnominee|<00 S<Uly|<11 S<or|<11
0.9 0.3 S<all|<11 S<should|<10 S<three|<00 S>former|>10
0.9 0.6 S<QQ?|>11 S>-ive|>10
0.9 0.9 S<race|<00
0.9 2.1 S>Q!|>00 S>back|>11
1 -0.5 S<Qover|<00
1 -0.2 S<states|<00
1 0 S<while|>20
1 0.1 S<week|<10
1 0.2 S>Uions|<20
1 0.7 S<-al|<20
1 0.9 S<Q=3|<00 S<Us|>01
1 1.1 S<nomination|<00
1 1.8 S<Q,|<00
1.1 -0.8 S<after|>10
1.1 -0.2 S<-ment|<00 S<Qbefore|<10 S<Qwhile|<10 S>even|>00
1.1 -0.1 S>-'s|<10
1.1 0.1 S<then|<21
1.1 0.4 S<email|<00 S>their|<01
1.1 1 S<-er|<01
1.1 1.3 S<QN|<10
1.1 1.7 S>thursday|<00
1.2 -0.2 S>those|<20
1.2 0.1 S<of|>01 S<such|<00 S>all|<00
1.2 0.2 S<-ing|<11 S>at|<11
1.2 0.3 S<email|<10 S<week|<20 S<while|>11 S>-|<21
1.2 0.5 S>when|<20
1.2 1.4 S<QQ|<00
1.2 2.3 S<Q|<00
1.3 0 S<being|<10
1.3 0.1 S<their|<20
1.3 0.3 S<out|<00
1.3 0.5 S<Qas|<00 S>-'s|<00
1.3 1 S>since|<10
1.4 0.3 S<by|<01
1.4 0.5 S<QQ?|>00
1.4 0.6 S<Qcandidate|<00 S<Ued|<20
1.4 3 S>Q,|>00
1.5 0.3 S<tuesday|<20 S>it|<21
1.5 0.4 S<Q-ing|<10
1.5 1.1 S<=3|<00
1.5 3.1 S>Q.|>00
1.7 0.7 S<-ing|<01
-1.6 -1.2 UO<1
-1.3 -0.8 UO<2
-0.8 -0.2 UO<3
-0.7 -0.5 UO<7
-0.7 -0.4 U->7 UO>3
-0.7 -0.2 UC>7 UO>4
-0.6 -0.5 UO>7
-0.6 -0.4 UO<4 UO<6 UO>5
-0.6 -0.3 UC>6
-0.6 1 UC>1
-0.5 -0.7 UO>6
-0.5 -0.4 U->6 UO<5
-0.5 -0.2 U->4 UC>5
-0.5 -0.1 UO>1
-0.5 0.1 UC<7
-0.4 -0.8 US>5
-0.4 -0.6 US>6
-0.4 -0.2 U-<3 U->5
-0.3 -0.2 U-<7
-0.3 -0.1 UC<5 UC>4
-0.3 0 UO>2
-0.3 0.1 UC<6
-0.3 0.3 U->2
-0.2 -0.2 U-<2 US<7
-0.2 -0.1 U-<4 U-<5 U->3
-0.2 0 UC>3 US<5
-0.1 -0.2 US<6
-0.1 0 U-<6
-0.1 0.3 U-<1
-0.1 0.4 UC<4
0 -0.6 US>7
0 -0.5 US>4
0 0.1 US<4
0.1 -0.1 US>3
0.1 0.1 US<3
0.1 0.5 UC>2
0.3 -0.2 US<2
0.5 0.9 U->1
0.5 1.4 UC<2
0.5 1.6 UC<3
0.5 2.1 UC<1
0.9 0.4 US>2
1.3 0.7 US<1
2.4 1 US>1
-2.2 -1.4 VSlike<
-2 -2.8 V-=5>
-1.8 -2.4 VO=5>
-1.8 -1.1 V-Ved<
-1.7 -1.3 VSwill<
-1.7 -1.2 V-Q,<
-1.6 -1.2 VSduring<
-1.6 -1.1 VSmake<
-1.6 -1 V-Ued<
-1.6 -0.9 VScan<
-1.5 -1.2 VSwith<
-1.5 -0.9 VS=8>
-1.4 -1.5 VSwere<
-1.4 -0.9 V-V< V-have< V-said< VSbetween<
-1.4 -0.5 V-to< VCincluding<
-1.3 -1.1 VSQ,< VSthrough<
-1.3 -1 VSfirst<
-1.3 -0.8 V-told< VOparty<
-1.3 -0.7 V-Vs< V-tweet< V-won<
-1.3 -0.6 VOalso<
-1.3 -0.1 VSjust<
-1.2 -1.5 VObut<
-1.2 -1.1 V-wrote< VSdid<
-1.2 -0.9 V-and<
-1.2 -0.8 VSnow<
-1.2 -0.7 V-has< VOpercent<
-1.2 -0.6 V-called< VScould< VSwhile<
-1.1 -1.1 V-said> V-were< VOvoters< VSsupport<
-1.1 -1 V-had< VOwhen<
-1.1 -0.8 V-Uly< VS=3< VSdo< VShad<
-1.1 -0.7 VOwill< VSvote>
-1.1 -0.6 V-Vly< V-also< VOshould< VOthursday< VSafter<
-1.1 -0.5 VCamong>
-1.1 -0.4 VOhave<
-1 -1.3 VOgroup<
-1 -0.9 V-by> V-should<
-1 -0.8 V-are<
-1 -0.7 V--ed< V-while< VON< VSVed< VSwho>
-1 -0.6 V-then< VSback< VSmade> VSmay<
-1 -0.5 V-says<
-1 -0.2 VOstill<
-1 0 VSor>
-1 0.1 VOQ?<
-0.9 -1.5 V-after>
-0.9 -1.4 VOpolitical>
-0.9 -1.1 V-=4< VSin<
-0.9 -1 V-if< VSup<
-0.9 -0.9 V-was<
-0.9 -0.8 VOQ,<
-0.9 -0.7 VO-'s< VO-ly< VOif< VSUive<
-0.9 -0.6 V-asked< V-now< V-where< VC=8> VOthen< VSgroup>
-0.9 -0.5 V-as< VOUly< VOhad< VSsaid>
-0.9 -0.4 V-but< V-over< VOwhere<
-0.9 -0.3 V-say<
-0.9 -0.2 V-can< VCformer<
-0.9 -0.1 V-Q!<
-0.9 0.1 VOthat<
-0.8 -1.5 VC=6<
-0.8 -1.3 VC=6>
-0.8 -1.2 VO=6<
-0.8 -1.1 VOQ.>
-0.8 -1 VSare<
-0.8 -0.9 V-Q.>
-0.8 -0.8 VSnominee>
-0.8 -0.7 V-after< V-is< VCfor> VOso< VSbecause> VShave<
-0.8 -0.6 V-did< VCand< VO=4< VOVer< VOnot< VOsaid< VSwill>
-0.8 -0.5 V-Ual< V-still> V-when< VCcandidates< VOby> VOis< VOyou< VSwould<
-0.8 -0.4 V-=7< V-group< V-may< VOhas< VSbe> VSsaid<
-0.8 -0.3 V-could< V-even< V-would< VOdo<
-0.8 -0.1 VChe<
-0.8 0 V-convention<
-0.8 0.1 VCQ.< VSyear<
-0.7 -1.4 V-same> VOcould> VOno>
-0.7 -1.3 VC=4> VOUers>
-0.7 -1.2 V-=4> VOthrough>
-0.7 -1 V-=3>
-0.7 -0.9 V-=6>
-0.7 -0.8 VOcan<
-0.7 -0.7 V-=3< VOwere< VSamong< VShas<
-0.7 -0.5 V-attacks< V-by< V-make> VC=7> VOcould< VS=3> VScandidates>
-0.7 -0.4 V-Vion< VCall< VOdid< VOthere< VOwould< VSVing< VScalled>
-0.7 -0.3 V-be< V-before< V-made< VCone< VOcountry< VOeven< VOher<
-0.7 -0.2 VObecause< VSU< VSUing< VSboth<
-0.7 -0.1 V-to> VOpresident<
-0.7 0 V-Ved>
-0.7 0.4 VSinterview<
-0.7 1 VOwhich<
-0.6 -1.2 V-just>
-0.6 -1.1 V-won> VOnight>
-0.6 -1 VC=4<
-0.6 -0.9 VOtime> VOtuesday>
-0.6 -0.8 VO=4> VOQ!> VOwas< VSshould<
-0.6 -0.7 VOwhile< VS-ed< VSVs>
-0.6 -0.6 VC=3> VOthose< VSincluding< VSmade<
-0.6 -0.5 VOon< VSany<
-0.6 -0.4 V--ions< V-and> V-as> V-new> VOU's< VOUer< VOafter< VS-ive>
-0.6 -0.3 V-recent< VOformer< VOmay<
-0.6 -0.2 VOas<
-0.6 -0.1 V-new<
-0.6 0.1 VCN< VCU>
-0.6 0.2 VCi<
-0.5 -1.2 VO=3>
-0.5 -1 VOwhile>
-0.5 -0.9 VOUity> VOother> VOyear> VSeven< VSis<
-0.5 -0.8 V-get< VCagainst> VCown< VCsaid> VOQ?> VOonly>
-0.5 -0.7 V-debate> V-interview> VCbut> VOits> VOtwo< VOunder<
-0.5 -0.6 VCU's< VCthrough> VOnext< VSthan<
-0.5 -0.5 V--ly< V-make< V-million< VCbecause< VCover> VOUal< VSlast<
-0.5 -0.4 V-is> V-still< VCfrom> VO-al< VOVly< VOits< VSUed< VSfar< VSof<
-0.5 -0.3 V-Uer< V-its< V-of< V-on< V-out< VCbut< VCother< VSpolicy<
-0.5 -0.2 V--ity< V-do< V-recent> VCas> VCis> VOjust< VOwith> VSthat>
-0.5 -0.1 V-Ued> VC=5> VCwhich< VSUs<
-0.5 0 V-Uing< V-support< V-through< VCto> VOtheir<
-0.5 0.2 VOsince>
-0.5 0.3 V-than<
-0.5 0.4 VSUions<
-0.4 -1.2 VOgroup>
-0.4 -0.8 VCsay> VCsays> VOemail> VOyears>
-0.4 -0.7 V-much< V-while> V-you> VO=6> VOwhether>
-0.4 -0.6 V-delegates< V-saying> VCmonday> VOnational> VOown> VSby< VSinto< VSto<
-0.4 -0.5 V-Ving> V-over> VCabout> VCbecause> VCpresident< VOmade< VOsince< VOsupporters>
-0.4 -0.4 V-V> V-email> V-for< V-made> VCafter> VCby> VOrecent> VOthis< VOwould> VS=10< VSmuch< VSweek<
-0.4 -0.3 V-against< V-did> V-how< V-into< V-not< VCthan> VOVing< VObeen< VOcampaign< VOhe< VSnow>
-0.4 -0.2 V-primary< V-year< VSget<
-0.4 -0.1 V-Ual> V-about> VCformer> VOshe<
-0.4 0 V--ing< V-Uly> VS-ment< VSfrom>
-0.4 0.1 V-has> V-last< VCVed< VOnominee< VSall<
-0.4 0.2 V-so< VC-ers<
-0.4 0.7 VCshe<
-0.3 -0.9 VC=3<
-0.3 -0.8 VC=7<
-0.3 -0.6 V-before> VCVions>
-0.3 -0.5 V-=8> V-against> V-during> VCunder> VCwhich> VOUment> VOpolls> VOsaying> VOtold< VSat< VSbefore> VSwas<
-0.3 -0.4 V-asked> V-be> V-because< V-convention> V-first> V-monday> V-on> VCVing< VCmay> VCsays< VCsupport> VObe< VObefore>
  VOcalled< VOfirst< VOmonday> VOnew> VSUer< VSso< VSthat<
-0.3 -0.3 V-email< VCas< VCdelegates< VChas> VCtuesday> VOU< VObetween< VOno< VOtheir> VOtime< VOyears< VStime<
-0.3 -0.2 V-=6< V-Q?> V-Uer> V-been< V-in> V-least< V-monday< VCVing> VCbetween> VChas< VCpresidential> VCrecent< VCthen< VOVion>
  VOor< VOthree< VSalso> VSmore< VSof> VSthree> VStuesday<
-0.3 -0.1 V-week> V-years< VC-ed< VC-er< VC-ing< VCparty< VOpolicy> VOvoters> VSand< VSsame<
-0.3 0 V-=10< VCabout< VCnow< VOnew< VSno<
-0.3 0.1 V-U> V-are> V-nominee> VC0> VCpercent< VOU> VOhis> VOrace> VOwhether< VShad>
-0.3 0.2 V--ing> V-told> VC-> VOwhich> VS-ing< VSUment< VSdebate< VSwas>
-0.3 0.3 V-Q< V-from> VC-ions<
-0.3 0.4 VSsuch<
-0.3 0.5 VShim<
-0.3 0.6 V-all< VSwhich<
-0.3 0.7 VOstate>
-0.3 1 VOwhat<
-0.2 -0.9 V-=7>
-0.2 -0.6 V-for>
-0.2 -0.5 V-including> V-own< V-with<
-0.2 -0.4 V-called> V-even> V-polls> VCand> VCon> VCwrote> VO0< VOcalled> VOhad> VOsuch>
-0.2 -0.3 V--ed> V-U< V-Ver< V-among< V-can> V-more< V-out> V-policy> VCVer> VCalso> VCasked< VCat> VCi> VCinterview< VCshould>
  VCsupporters< VO-s< VOfar> VOmany< VOnot> VOyear< VSan> VSnew< VSnext<
-0.2 -0.2 V-Uive> V-of> V-when> VCUal> VCbeen> VCbeing> VCduring> VChave> VCin> VClike> VCmuch> VCnow> VCof> VCsince> VCtold>
  VCwhen> VOelection> VOfrom> VOmost< VOthan< VOto< VSfrom< VSstill<
-0.2 -0.1 V-but> V-into> V-most> V-polls< V-public> VC-ion< VC=10> VCUed> VCVly< VCcould> VCgovernment< VCout> VCwas> VCwhile>
  VCwith> VOQ> VOdelegates> VOeven> VOthan> VOthis> VOweek> VSa> VSfor< VSlast>
-0.2 0 V-been> V-next< V-next> V-night< V-only> V-tuesday< VCUing< VCprimary> VCshe> VCsome< VCyears< VO-ion< VOduring> VOweek<
  VS=8< VSagainst>
-0.2 0.1 VCUly< VCa> VCtwo< VO-er< VS-ly< VSUer>
-0.2 0.2 V-0> VC-ed> VC-s< VCUs> VCcandidate> VCin< VOVing> VOabout> VOhas> VSown<
-0.2 0.3 V--ive< V-at< VC-ion> VC-ly< VOgovernment<
-0.2 0.4 V-time< VOwho<
-0.2 0.5 VSby>
-0.2 0.6 VOto>
-0.2 1 VOone<
-0.1 -0.9 VSwon<
-0.1 -0.6 VO-ers>
-0.1 -0.5 VO-ment>
-0.1 -0.4 V-from< V-just< VOUed< VObefore< VSV<
-0.1 -0.3 V-back< V-like> VC-ive< VCpoll> VOi< VOlike> VOsuch< VSalso<
-0.1 -0.2 V--ive> V-Us< V-say> V-up< VCsaying> VCup> VCwhether< VOUal> VOUly> VOVs< VOincluding< VOit< VOmake> VOpeople> VOwhen>
  VS-al> VSUers< VSand>
-0.1 -0.1 V-Vs> V-million> V-one> V-two> V-week< V-were> V-where> V-with> VCUal< VCUity> VCback< VCcan> VCfar> VCthree> VCtwo>
  VCwell< VCwhere> VO0> VOUion< VObeing> VOboth> VOfor< VOif> VOinterview> VOinto> VOother< VOthem> VSVs< VSas<
-0.1 0 V-election< V-other> V-percent> V-their> V-up> VCVed> VCall> VCany> VCare> VCbe> VCcalled< VCdo> VCeven> VCgovernment> VChim<
  VCthat< VCthen> VO-ing< VON> VOhave> VOincluding> VOnomination> VOup> VSUing> VSon<
-0.1 0.1 V-=5< V-its> V-last> V-only< V-states> V-year> VC-ly> VC-ment< VCfirst> VCif> VCstate< VCsuch> VCwas< VCwell> VCwill>
  VCyears> VO-ion> VOUs< VOa< VOfrom< VSthe>
-0.1 0.2 V-0< VC-ing> VCUly> VCcountry> VChad> VCmore> VO-ly> VOsome> VSstate<
-0.1 0.3 VCUer> VCfor< VChow< VCit> VOagainst>
-0.1 0.4 V--ion< V--ment> VC-er> VCUing>
-0.1 0.5 V-such< VC-s> VCUer<
-0.1 0.6 VCN>
-0.1 0.7 VCthat>
-0.1 0.8 VOsome<
-0.1 1.2 VCQ,<
0 -0.9 VSonly<
0 -0.7 VO=7<
0 -0.6 VCdebate< VO=7> VS-ity>
0 -0.4 V-people> VCor>
0 -0.3 VC-'s> VCstates< VObeing< VOnominee> VOpresidential< VSweek>
0 -0.2 V-race< VOand< VOmany> VS-'s> VSstates< VStwo<
0 -0.1 V-Uion> VC0< VCby< VCnight> VCof< VOVed< VOdebate> VOhis< VOlast< VOover< VS-ed> VSUly< VSrecent<
0 0.1 V--ly> V-Uing> V-an> V-may> V-should> V-so> V-those< VC-< VC-al> VCVly> VCany< VCback> VCbefore< VCmillion> VCmost< VCout<
  VCsame< VCso< VCstill< VCthan< VCtime< VCwere> VOabout< VOasked> VOcandidates> VOdo> VOit> VOon> VOsays> VOup< VOwere> VOwhat>
  VS-< VS-ive<
0 0.2 V--> V--er> V-Vly> V-attacks> V-because> V-campaign> V-far< V-how> V-in< V-night> V-not> V-people< V-states< V-them> V-three>
  V-which> VCQ< VCattacks< VCattacks> VChis> VCinterview> VCinto< VCnight< VCno< VCnot> VCprimary< VCtheir> VObeen> VOin> VOthe<
  VOthe> VSconvention< VSpresidential< VSthis<
0 0.3 V-first< V-national> V-tuesday> VCUs< VCV> VCVion> VCalso< VCemail< VCher> VCone> VCthere> VCtuesday< VCyear> VO-< VO=10< VOQ<
  VOUed> VOVed> VObut> VOsaid> VOstates> VOthat> VOwas> VSVly< VSsupport>
0 0.4 V--ity> V-have> V-vote> VCelection< VCwould> VOany< VOhe> VOpresidential> VOsupporters<
0 0.5 VCis< VCthey< VO-'s> VSlike>
0 0.6 VCbeing<
0 0.7 VCthursday>
0 1 VCQ?<
0 1.3 VCQ!<
0 1.4 V-what<
0.1 -0.9 VO=3<
0.1 -0.4 VSmore>
0.1 -0.3 VOUion>
0.1 -0.2 VOat<
0.1 -0.1 V--al< V-was> VCboth< VO-ers< VOand> VOduring< VOrecent< VSabout< VSmost< VSnominee<
0.1 0 V-according< V-more> V-three< VC=8< VCinto> VCor< VCparty> VCpercent> VO-al> VOpresident> VOsupport< VOthey< VSabout> VSbeen>
  VScampaign< VSnot>
0.1 0.1 V-Ument< V-including< V-like< V-presidential< VCVs> VCan< VCboth> VCthose> VCwho> VCwin> VOhow< VShas>
0.1 0.2 V-Uers< V-also> V-do> V-former> VC-al< VCU's> VCmake< VConly< VConly> VCover< VCpolicy< VCpresidential< VCthe> VOUing>
  VOUions> VOat> VOmay> VSVed>
0.1 0.3 V-Uion< V-political> VC-ive> VCagainst< VCasked> VCcalled> VCduring< VCelection> VCmonday< VCno> VCsupport< VCthe< VO-er>
  VO-ity< VOcandidate> VOcountry> VOmore> VOone> VOshe> VSother< VSstate>
0.1 0.4 V-=10> V-a> V-could> V-former< V-her> V-what> VCUive< VCbefore> VCcandidates> VCits> VCpresident> VCrace> VCsame> VOan>
  VOsame> VOwin> VSfor>
0.1 0.5 V-if> VCa< VCnomination> VCso> VCthey> VCthis> VCwhat< VCwhether> VOas> VOprimary> VOwho>
0.1 0.6 V-Q,> VC-ity< VCUion> VCUment> VOhim> VOpublic>
0.1 0.7 V-race> VO-ing> VOamong> VSattacks< VSthem< VSthen<
0.2 -0.9 VOparty>
0.2 -0.8 VCtweet>
0.2 -0.7 VSUal>
0.2 -0.5 V-win< VOstate< VSagainst<
0.2 -0.2 VOan< VOher> VSthe< VSwith> VSyears>
0.2 -0.1 VCwith< VO-ed> VSsupporters<
0.2 0 V-many> V-supporters< VO=8< VOpeople< VSmany< VSmany> VSrecent>
0.2 0.1 V--er< V--s< V-other< VCmost> VO-> VOmore< VOvote> VS-ity< VSin> VSsay<
0.2 0.2 V--< VC-ions> VCmany> VO-ity> VO-s> VOV> VOthem<
0.2 0.3 V-the< V-voters> VCan> VCother> VCown> VCrecent> VCstate> VCweek> VObe> VOis>
0.2 0.4 V--ion> V-delegates> V-had> V-or< VCjust< VCjust> VCnational< VCnot< VCthrough< VCyou> VOconvention> VOmillion> VScandidate<
  VSis>
0.2 0.5 V-candidate> V-it> V-or> V-this> V-who> VCUions< VCV< VCare< VCconvention> VCemail> VChim> VCif< VCleast> VCmade< VCnext>
  VCnomination< VCstill> VCtime> VCwhat> VCwon> VCwould< VOmost>
0.2 0.6 V--ions> V-Uity> V-much> V-there> VC-ity> VCUment< VCdebate> VChow> VCpolls> VCthose< VCvoters< VCwhere< VOUs> VOattacks>
  VOfor> VOmuch<
0.2 0.7 V-him> VCfar< VCthree< VCwhen<
0.2 0.8 V-nomination> VCsaid< VCthem> VOQ,>
0.2 1 VSUal<
0.2 1.1 VCmany<
0.2 1.3 VCQ.>
0.3 -0.7 VC=10<
0.3 -0.6 VCcandidate<
0.3 -0.4 VOUer>
0.3 -0.2 VOnow>
0.3 -0.1 VO-ed< VOall< VS-er> VSUment> VSinterview>
0.3 0 V-both> V-will> VCvoters> VS-ly> VSone>
0.3 0.1 V-state> VCnational> VCpolitical< VCthis< VO-ive< VOfirst> VOpolls< VOwell< VSpresidential>
0.3 0.2 V-primary> VC-'s< VCfrom< VOthree> VS0<
0.3 0.3 V-Q?< V-his< V-his> V-party< VCtheir< VS-'s<
0.3 0.4 V-Uions> VCU< VCUed< VCincluding> VCnew> VCpolitical> VO-ions> VOof> VOwill> VSV>
0.3 0.5 V-Ument> V-win> VC-ers> VCgroup> VChave< VCmay< VO-ions<
0.3 0.6 V-Vion> V-between> V-since> VCVs< VCget> VCwon< VOany>
0.3 0.7 V--ers> V-election> VCQ> VCUers> VCUive> VCdid< VChad< VOthere> VOtwo> VOwon>
0.3 0.8 V-country> V-far> V-support> V-whether>
0.3 0.9 VCUions> VCwho< VCwin<
0.3 1 VCQ,> VSbut<
0.4 -0.5 VSvoters>
0.4 -0.1 V--ers< V-most< VOnext> VSQ< VSformer<
0.4 0 V-both< V-nominee< VOcandidates< VSa<
0.4 0.1 VChis< VOby< VS-al< VSUion< VSbecause< VSbeen< VScampaign> VSpolls< VSpresident<
0.4 0.2 V-=8< V-no< VCfirst< VCsome> VCstates> VCto< VOthen> VS-er< VS=6< VSformer> VSsome>
0.4 0.3 V-some> VCdelegates> VShis>
0.4 0.4 V-president> VCcould< VO-ive> VS-ion< VSbe<
0.4 0.5 V-there< VC=5< VOor>
0.4 0.6 VC-ment> VClast< VSwhen>
0.4 0.7 V-Q> V-those> VCpeople>
0.4 0.8 VOcan> VOsay> VOsupport> VScandidates< VShave>
0.4 0.9 V--'s> V-being> V-that> VOstates< VSgroup< VSmost>
0.4 1 VOdid>
0.4 1.1 VSan<
0.4 1.2 VCQ!>
0.4 1.3 V-group>
0.5 -0.4 VSrace> VSwhere<
0.5 -0.3 VCpublic>
0.5 -0.2 V-among> VS0>
0.5 -0.1 V-way> VCbetween< VS-s> VSpeople>
0.5 0 VSUly>
0.5 0.1 VOhim<
0.5 0.2 V-state< VCat< VCnominee< VS-ing> VSbut> VSpolicy>
0.5 0.3 V-it< VCcampaign> VSgovernment< VSnight< VSwere>
0.5 0.4 V-the> VClike< VSnot<
0.5 0.5 V--s> VOa> VSUed> VSover<
0.5 0.6 V-any< V-government< V-presidential> VCsupporters> VO-ment< VOgovernment> VOmillion<
0.5 0.7 V-percent< VOformer> VSnomination< VSshe>
0.5 0.8 V-such> VCpolicy> VS-s<
0.5 0.9 V--al> VCnominee>
0.5 1.1 V-no> VOVer> VOshould>
0.5 1.2 VOi> VOjust>
0.6 -0.3 VSher>
0.6 -0.2 VSN> VSthan>
0.6 -0.1 VOall> VS-> VSU>
0.6 0 VStheir<
0.6 0.1 V-her< V-their< V-voters< VOboth< VOin< VStime>
0.6 0.2 V-one< VCcampaign< VOnational< VS-ion>
0.6 0.3 VScountry< VSthursday>
0.6 0.4 V-a< V-campaign< VSfirst>
0.6 0.5 V--ment< V-Q!> VCvote>
0.6 0.6 V-they>
0.6 0.7 V-this< VO=10>
0.6 0.8 VSnew>
0.6 1 V-country<
0.6 1.1 VCVers>
0.6 1.2 V-well> VOUive>
0.6 1.3 VOwhere>
0.6 1.7 VCQ?>
0.7 -0.3 VSsome<
0.7 -0.1 VSone<
0.7 0.2 V-he> VSthree< VStweet< VSwho<
0.7 0.3 VSto> VStwo>
0.7 0.4 V-president< VSit<
0.7 0.5 V-candidates> VSUs>
0.7 0.6 VCnext<
0.7 0.7 VOthose> VSrace<
0.7 0.8 VSU's<
0.7 1 V-through>
0.7 1.1 V-years>
0.7 1.5 V-according>
0.8 -0.1 VSparty<
0.8 0 VSelection<
0.8 0.1 V-will< VSas> VStuesday>
0.8 0.3 V-supporters>
0.8 0.4 VSduring>
0.8 0.9 VSyears<
0.8 1.1 VObecause>
0.8 1.3 VOpercent>
0.9 -0.1 V-i> V-them< V-they<
0.9 0.1 VCnew<
0.9 0.2 VS-ions<
0.9 0.3 VSpolitical<
0.9 0.4 VSmonday> VSpoll>
0.9 0.5 V-candidate< V-candidates<
0.9 0.7 VCamong<
0.9 1 V-that<
1 0.2 V-N<
1 0.4 VSits> VSparty> VSpercent< VSpolls>
1 0.5 VSleast< VSup>
1 0.7 V--'s<
1 0.8 V-N> VCon<
1 0.9 VCeven< VCyear< VSvoters<
1.1 0.3 V-i< V-which< VOof<
1.1 0.6 V-you< VOlike<
1.1 0.7 V-who<
1.1 0.9 V-some< VS-ers< VSafter>
1.1 1.4 VOmuch>
1.2 0.1 VS-ers>
1.2 0.4 VS-ment>
1.2 0.5 VScandidate>
1.2 0.6 VSinto>
1.2 0.7 V-she> VSits<
1.2 1.2 V-two<
1.3 0.1 V-many<
1.3 0.4 VSconvention>
1.3 0.6 V-Uive<
1.3 0.9 VSdelegates<
1.3 1 VSthose<
1.4 0.2 VShim>
1.4 0.5 V-him<
1.4 1.1 VShis<
1.4 1.2 VSpeople<
1.5 0.6 VSprimary>
1.5 0.9 VSN<
1.5 1.2 VSher<
1.6 0.9 VSthey<
1.7 0.3 V-he<
1.7 0.5 V-she<
1.7 0.7 VSi<
1.7 0.9 VCconvention<
1.8 0.8 VSyou<
1.8 1.9 V-government>
1.9 1 VShe<
2.1 0.9 V-U's<
2.1 1 VSshe<
2.2 0.6 VO=8>
"""
FIELD_WORD_BEFORE_CUE: Final = """\
-3.4 -1.8 don’t
-3 -2.6 although
-3 -1.5 didn’t
-2.9 -1.4 doesn’t
-2.8 -1.7 aren’t
-2.8 -1.2 wouldn’t
-2.5 -1.8 though
-2.5 -1.5 does
-2.4 -2 keeps
-2.4 -1.4 isn’t
-2.3 -2 leaves
-2.3 -1.4 can’t
-2.3 -1.2 haven’t
-2.2 -1.3 kept
-2.2 -1.2 hasn’t
-2.1 -1 instead
-2 -1.4 are
-2 -1.2 carried
-2 -1.1 hasn't
-2 -1 have
-1.9 -2 starts
-1.9 -1.5 doesn't
-1.9 -1.4 gives got often
-1.9 -1.2 don't has
-1.9 -1.1 wasn’t
-1.9 -1 always
-1.8 -1.5 sure
-1.8 -1 kids
-1.8 -0.9 also can't
-1.8 -0.8 said
-1.7 -1.5 why
-1.7 -1.4 but
-1.7 -1.1 clash plus
-1.7 -0.9 allow breaks emailed false
-1.7 -0.8 provides
-1.6 -1.8 sometimes
-1.6 -1.6 included
-1.6 -1.4 continues separately
-1.6 -1 thus
-1.6 -0.9 right-leaning went
-1.6 -0.8 gave had
-1.6 -0.7 watch
-1.6 -0.6 ultimately
-1.6 -0.4 nonprofit
-1.5 -1 is
-1.5 -0.9 getting holds priorities sits
-1.5 -0.8 deadline drove sold took
-1.5 -0.6 further isn't remains
-1.4 -1.4 greatest must
-1.4 -1.3 cannot was while
-1.4 -1.2 might
-1.4 -1.1 quite were
-1.4 -1 described dollars
-1.4 -0.9 late moderate planks seldom
-1.4 -0.8 beyond favor goes internal overwhelming remarkable tells when
-1.4 -0.7 disclosure held joined organized sent
-1.4 -0.6 backing receive remain
-1.4 -0.2 best
-1.3 -1.4 =4
-1.3 -1.3 cheered
-1.3 -1.2 let
-1.3 -1.1 became chances
-1.3 -1 biggest
-1.3 -0.9 conversation ever faces suggests
-1.3 -0.8 brought continue drives fuel language meanwhile rallied threw
-1.3 -0.7 consumption eventual recruiting scurried seek sound wages
-1.3 -0.6 begun closest now opened
-1.3 -0.5 moment weren't
-1.3 -0.4 forcing
-1.3 0.2 jobs
-1.2 -1.3 enthusiastic partly
-1.2 -1.1 choose requires
-1.2 -1 task
-1.2 -0.9 amid aren't rallying shouldn't
-1.2 -0.8 includes sat themselves wore
-1.2 -0.7 after antiabortion confirmed targets written
-1.2 -0.6 caused however marched microphone nuanced prefer reluctance split tweeted
-1.2 -0.5 broke later process renew told
-1.2 -0.4 would
-1.2 -0.2 reason
-1.2 -0.1 soon
-1.2 0 things
-1.2 0.3 tentative
-1.1 -1.1 himself watching
-1.1 -1 came mean takes unless
-1.1 -0.9 institutional
-1.1 -0.8 begins runs
-1.1 -0.7 bolster did fighters include investor lives originally territory that's
-1.1 -0.6 answers bankers centrists cover downtown fights incites reminiscent scramble take teachers visas
-1.1 -0.5 flight reasons stood then yet
-1.1 -0.4 as typically uses
-1.1 -0.2 tool
-1.1 0.1 behavior it's lesson
-1 -1.4 =3 probably
-1 -1.2 becoming drew
-1 -1.1 track
-1 -1 contacted face quickly
-1 -0.9 makes statements
-1 -0.8 and comes having it’s mission perhaps spectacle tactics
-1 -0.7 Q. abandoning can customer earned ends obtained set should
-1 -0.6 above centers city's hours immediately plane stuck subsequently taxes wrote
-1 -0.5 echoing insurmountable may radicals remember routinely switch visited
-1 -0.4 began surprisingly
-1 -0.2 mingle notably
-1 0 main
-1 0.3 strategy
-1 0.5 tactic
-0.9 -1.5 applicants
-0.9 -1.3 burst
-0.9 -1.1 aura creating
-0.9 -0.9 abandon reached relevant strong
-0.9 -0.8 century confusing officially
-0.9 -0.7 blunt follow forced if october speaking
-0.9 -0.6 appeared called chaos considerable decisive energetic featuring less make past rose traders
-0.9 -0.5 acted ample avoided basketball beginning decline enthusiastically fund-raising halls left paused says scrambled shrugged
  shunned tend to worker
-0.9 -0.4 computer could deep doubled help here inability keep material never remarks total
-0.9 -0.3 didn't memorial month still stop system
-0.9 -0.2 actually exchanges without
-0.9 -0.1 streets thinks
-0.9 0.3 rhetoric
-0.9 0.6 risks
-0.8 -1.5 exact
-0.8 -1.3 yesterday
-0.8 -1.2 asylum prior professional
-0.8 -1.1 contrast received
-0.8 -1 addition perpetual
-0.8 -0.9 comment example scenes
-0.8 -0.8 edge key regardless toughness
-0.8 -0.7 batch giving prompted sentence specific there's under
-0.8 -0.6 aircraft because long points presidency refused second trip turned wake
-0.8 -0.5 brother's collective considers days ended endorser even faced fact-checking find hand journalists mock shook trading
  unusually
-0.8 -0.4 bought charge company's describes endured exposed functions honored insists jokingly ninth put respected reversed
  surveillance won't
-0.8 -0.3 pressure so state's
-0.8 -0.2 attending embattled
-0.8 -0.1 event
-0.8 0.3 presence
-0.7 -1.3 =6
-0.7 -1.1 married
-0.7 -1 attracting phrase
-0.7 -0.9 =7 club costly matter programs rolled stakes with
-0.7 -0.8 costs gotten latest
-0.7 -0.7 party’s responses slates type
-0.7 -0.6 assets brainchild clearly ignored life mortgages notable per played religious signal
-0.7 -0.5 added adopting am attempts certainly confront credibility daily happily huge lobbied made renewed terrorism unity will
-0.7 -0.4 achievements actively amassed articles blasted commissioner contenders corruption decried dismal elites escalated fierce
  first fitness fodder forcefully hear historically inflammatory minutes moral on original politically repeatedly responded tenor
  tense thanked unemployment
-0.7 -0.3 ago criminal documents endorsement finally heavy hour invoked meetings releasing turn where
-0.7 -0.2 built contender do fear lack minorities paid through worth
-0.7 -0.1 content needs powers remained result risk send
-0.7 0 strongly very
-0.7 0.1 religion
-0.7 0.2 amount
-0.7 0.3 developer plant
-0.7 0.4 point trends
-0.6 -1.2 caught congressman
-0.6 -1.1 emerging
-0.6 -1 additionally current fury moments
-0.6 -0.9 below claim enter formal stories wasn't
-0.6 -0.8 born-again extent highlighting national-security natural pay popularity rather seem shortly
-0.6 -0.7 circumstances drugmaker followed given owns rape route size targeted
-0.6 -0.6 comeback debates explanation fourth keeping overall performance pulpit restrictions wearing
-0.6 -0.5 analysis asked blowback concerning emerged frame june morning president's punch skills wall
-0.6 -0.4 animated annual before charges condemned consistent credentials establish for heard impact including initially liar
  meantime nation's poured pressed relied since top-tier try voiced way withheld writing
-0.6 -0.3 announcement award ban barely beside challenge credit debt effectively either ethnic final focused helped in margin means
  native not plants preferred radio regularly see successor twice
-0.6 -0.2 administration’s apparent concrete continued large raise room sought spoke together whether
-0.6 -0.1 actions advertisements birth boost diplomats gets hold price times
-0.6 0 exception governments notice rise ritual weeks
-0.6 0.1 college dog partisan personal prepared tied waited
-0.6 0.3 bid fracas gallons judgment practice
-0.6 0.4 boldly growth strength
-0.6 0.5 works
-0.6 0.8 Q,
-0.5 -0.9 achieve afterward firearms higher inside muscle participation ultimate
-0.5 -0.8 allowing benefits denounced dominant emphasis nuclear shot suffered
-0.5 -0.7 apparently blocked brandished conflicted freed hardly lending sleeves spread suddenly until upon
-0.5 -0.6 access dire hall harder negligence request suggestion tenure
-0.5 -0.5 albeit appearing breakfast citing debate pep primaries reputation stands started stump
-0.5 -0.4 based better boasting concussion critical curb earlier exists forceful harsh interests meet months naysayer praised region
  sooner stepped stopping tie tweets urging waning
-0.5 -0.3 addressed bad basically biased bristled common concerned country’s coup criticized delivering element endorses entered
  facts fairly frequently hotel idealists into investigative issues mailers openly opposes personally present progressed rate
  repeated rich second-place shouted stopped winner
-0.5 -0.2 again aid almost along cold deal famous favorable march require specifically taking thanks use within
-0.5 -0.1 allegedly auto get just onto record refusal signature wins
-0.5 0 diplomatic eventually fifth focus hashtag longer met music
-0.5 0.1 able certain crisis era photo right seemingly
-0.5 0.2 claims opportunity populist posts shift
-0.5 0.3 offer offers
-0.5 0.4 interviews thing work
-0.5 0.5 controversial
-0.5 0.7 place
-0.5 0.9 remark
-0.5 1.1 that’s
-0.5 2 something
-0.4 -1 brothers
-0.4 -0.9 day
-0.4 -0.8 building derisively ending governors listen looks product supported
-0.4 -0.7 double extreme nudge scheduled sexism spring turning
-0.4 -0.6 accomplishments admit blame boos create custom digits entirely gone momentum outright teleprompter unclear weekly
  withdrawal
-0.4 -0.5 changing counter december dioxide emphasizing foundation look polarizing potent prominently puts recent safe shop smaller
  stirred
-0.4 -0.4 appreciate april carrying deputy efforts essentially farmers financial fractious loss nominal one-two p.m. part propelled
  rapid receiving reportedly spotlight sued want
-0.4 -0.3 attempt background bet body border constant fellow hopes laid landmark legal miles movement nearby once own podcast
  regional represents rural servers shares single-payer standing ticket weigh
-0.4 -0.2 abortions bluster briefly comments dour dropping effort fiercely focusing free hackers hell highest-profile impassioned
  increased joining lived mass minute overwhelmingly partisans posed privately provoke serving unfavorable
-0.4 -0.1 attacked computers favorite garnered go like passing trouble
-0.4 0 ahead broadly closing conflicts nightclub policies potential sentiment successful time
-0.4 0.1 all attacks behind black companies concluded episode forward insurgent prices spent than unlikely
-0.4 0.2 comedian really
-0.4 0.3 changes collapse communities deeper incident particular partners
-0.4 0.4 ground position wording
-0.4 0.5 driver
-0.4 1.2 migrants
-0.3 -0.9 victims
-0.3 -0.8 encouraging
-0.3 -0.7 elevated user
-0.3 -0.6 agreements cash championed finish genuine unfair
-0.3 -0.5 assessment assigned blamed broker eclectic elsewhere fell fought greatly highly issue leaving minds neighborhood note
  prepares presumptive prime sensitive sharing site statewide
-0.3 -0.4 against by center clinch degree led outsiders planned play recalling responding significantly single streak terrorist
  unclassified warnings well wisdom
-0.3 -0.3 backed been describe describing different favored figure goals informally information leveling lunch only opening shudders
  situation stem thursday ticked toned triumph troops usual
-0.3 -0.2 assistance back be cautioned channel circulating cited defunding eminent entire expecting gains holding jumped massive
  meant political qualifications rejected seemed served speculated standard swing test trade week
-0.3 -0.1 during funds helping last-ditch lead level ongoing out reminder southern surprised there won
-0.3 0 broad business carry income last notion popular quietly schools serious year years
-0.3 0.1 case change down e-mails middle questioned regulation returns spending vetted
-0.3 0.2 abortion draft expansion gun leverage moving stock
-0.3 0.3 away intense solidly
-0.3 0.4 committees force oppose recommendation
-0.3 0.5 kind specifics
-0.3 0.6 enough schedule
-0.3 0.7 probe temperament
-0.3 0.8 hometown
-0.3 0.9 ways
-0.3 1 contractor
-0.2 -1.2 piece
-0.2 -0.7 centerpiece hopeful
-0.2 -0.6 conferences outlets
-0.2 -0.5 release
-0.2 -0.4 charter delegates directed end fast forwarded living mark philosophy roots secured suggestions technically three-way
-0.2 -0.3 approval around being bigger calling categories conduct dismantle especially events expressed from global governing
  heightened instance investigate minister net neurosurgeon represent staunch ties two-minute veterans
-0.2 -0.2 attention available battleground caucuses concerns details domain finance front math pointing recently tweet wednesday
-0.2 -0.1 admiration allowed bit caucus consistently cut demands driving fully impossible larger money need previously reaction sue
  tax tests tuesday up value volunteered
-0.2 0 =10 between cost cutting engaged island over possibility same say service superdelegates surprising wounded
-0.2 0.1 action course expand frontrunner gap magnitude performances proposal resigned support
-0.2 0.2 alternative commissioners fight fraud nomination outreach showing stressed subsequent winners
-0.2 0.3 billions detail fees modest spends start tended topic
-0.2 0.4 choice connection grew houses seeing tone
-0.2 0.5 become discipline moves opportunities politicking problem questions responsible throw votes
-0.2 0.6 colleagues markets mere near warned zero
-0.2 0.7 question
-0.2 0.8 candidate's
-0.2 1 easy fewer
-0.2 1.1 Q!
-0.2 1.5 plenty topics
-0.2 1.6 what
-0.1 -0.9 reported
-0.1 -0.7 influential intelligence
-0.1 -0.6 stronger
-0.1 -0.5 success
-0.1 -0.4 draw endorsed international manager programming
-0.1 -0.3 biofuels campaigning covered least newspaper particularly refugee released saturday section socialist
-0.1 -0.2 aimed attack build collected discomfort extended gathered investment irritated magnate mistake race sanctions slightly
  thousands trying week's
-0.1 -0.1 funding gathering making new of performed prison solo statement using usually working-class world
-0.1 0 about conversations exist front-runner leaning looking primary respond sense soldiers target vote wing
-0.1 0.1 announced command january knew know lost more much or response screening shooting son think
-0.1 0.2 a act broader hack hammered intends links matchup old relationships story third-party
-0.1 0.3 alone anti-establishment baseball endorse ethanol fact herself offensive style such unusual
-0.1 0.4 approved committed function future immigrants itself purchase quick regular s touches
-0.1 0.5 address dynamic institutions nothing numbers provision putting
-0.1 0.6 contest generally proof
-0.1 0.7 danger economic sort
-0.1 0.9 hands
-0.1 1 finances skepticism
-0.1 1.1 measures
-0.1 1.4 ballots
0 -0.8 copy protester
0 -0.7 magazine pitch
0 -0.5 delegation launched strategic
0 -0.4 activists casino despite
0 -0.3 =5 airing direct investigation known residents
0 -0.2 birther father's mostly nephew online pastor seems thinking
0 -0.1 appearance area coal heckler interview majorities narrow next night’s ran ratings removed sweeping widely winning your
0 0.1 billion buy communications convention document email factors general girl issued long-term necessary platform speech war
0 0.2 attended avoid fired headquarters idea kill major no other races role small tossed unexpected
0 0.3 cases celebrating dead difficult how name website
0 0.4 accounts agenda cast deficit deficits frustration marks posted progress ruling selection toward
0 0.5 agreement anger bailout bulk class columns coming reflecting
0 0.6 advance badly complete country inflation names showed silence trend unprompted
0 0.7 Q looked opponent subdued
0 0.8 economy effective ideas that
0 0.9 places
0 1 resort stay
0 1.1 measure
0 1.2 Q? argument
0.1 -0.9 strike
0.1 -0.7 block
0.1 -0.6 columnist
0.1 -0.5 enemies failure passage simple
0.1 -0.4 areas today
0.1 -0.3 district enforcement high hosts island's opinion spectrum
0.1 -0.2 column most operatives party real stake uncovered weekend
0.1 -0.1 anything arm at corporate counties currently female overseas previous progressive significant table wealth
0.1 0 armed call candidacy clashed game meeting monday outcome presidential server speechwriter survived theater
0.1 0.1 attackers battle both child condition conference immigration overhaul push sunday win year's
0.1 0.2 city daughter election million model parties purposes rating recognize security summer
0.1 0.3 any attracted bias brand direction golf low nights number pipeline requests treated unfavorably unlike
0.1 0.4 believes carries closures decisions escalating lacks legislation losers offering retail scene timing
0.1 0.5 ability attempting deportation highlight identity string
0.1 0.6 contests hard prospect slow word
0.1 0.7 approach existence jet option placed plans scrutiny
0.1 0.8 comprehensive offered production project proposals view
0.1 0.9 defeat refugees steps
0.1 1 goal
0.1 1.3 tunnels
0.2 -1 homeland
0.2 -0.7 elite introduced
0.2 -0.6 our
0.2 -0.4 leading longtime open press reluctant
0.2 -0.3 alongside boosters invest long-shot page version
0.2 -0.2 advising considered followers line military union white
0.2 -0.1 editor feminist four hacker leaders mandate office party's poor province quarter state’s third
0.2 0 attendees backers broadcast campaign's districts drafting fit former head mentioned narrowly operation required services
  software stage television who's
0.2 0.1 =8 caucus-goers education executive federal footage heritage network victories
0.2 0.2 advocate an base civil classic dozen percent select
0.2 0.3 accessed drive fundraising important industry referendum staffer talk this
0.2 0.4 benefited consumer control defined discussing downturn increases its netted scare solid states thought viability
0.2 0.5 answer billionaire cell complain ouster post roll series stretch throughout tight unable violence voted
0.2 0.6 appointment beat classified difference indeed lift outspoken package rent whole won’t
0.2 0.7 anti-trump billionaires cause dealings divisive happen hoped killing raids special technologies terrorists whoever
0.2 0.8 alleging exactly land move surge sympathetic
0.2 0.9 debut electronic increase kit
0.2 1 concern
0.2 1.1 insults
0.2 1.2 central
0.2 1.4 jokes
0.3 -0.5 attendance core
0.3 -0.4 november reporter welcome
0.3 -0.3 appeal citizens conservatives eastern majority re-election rest
0.3 -0.2 discovered drama filings forces hearing marchers vice
0.3 -0.1 coalition court field journalist july leadership powerful program rank-and-file secretary
0.3 0 activist analysts condemn controversy date domestic embassies increasing judicial lengthy liberal millions nominating partner
  path serves sides wage
0.3 0.1 academic book candidate chance coordinated denouncing discuss estate evangelical explicitly members minimum negative opposed
  papers state third-place updated vigorously
0.3 0.2 clubs inquiry interviewed revenue supporters vice-presidential voter wave
0.3 0.3 big comparing nations positive two-thirds
0.3 0.4 home husband secret worked
0.3 0.5 age decision delivered hiring leads politician
0.3 0.6 advertising aired doing employees informed practices property seven true
0.3 0.7 bound distract relationship supposed tack unpredictable visit
0.3 0.8 affiliations amounts secure
0.3 0.9 bill connect
0.3 1 identities objections
0.3 1.1 combination initiative solution
0.3 1.3 nine which
0.4 -1 man
0.4 -0.9 cable
0.4 -0.7 self-described
0.4 -0.5 generation insider
0.4 -0.4 icon lists seen
0.4 -0.3 publication studies
0.4 -0.2 another civilian giant heads killed margins mathematically nation’s rabbis star
0.4 -0.1 backer earnings investigators mogul nationalist opponents outside policy-focused rights sites trailing
0.4 0 care chairwoman early economist editorial evidence fans hard-line lobbying occupation pollster rallies reform representative
  respondents separate tough
0.4 0.1 ad barnstorming consultant county differences gunman heart heated levels managing organizer owner prime-time traditional
  workers
0.4 0.2 active additional father laws left-leaning male nominee population president reality running scholars used welcomed
0.4 0.3 0 digital fighting improving listed participated pro-clinton provocative registration school speaker the three vital
0.4 0.4 climate vacation
0.4 0.5 eight rare rates super
0.4 0.6 locked
0.4 0.7 compound every fiscal tank truck
0.4 0.8 clinched straight
0.4 0.9 hide lately mistrust polarized submitted transition
0.4 1 assume plan results
0.4 1.2 rebuilding
0.4 1.7 merger
0.4 2.8 whom
0.5 -0.5 reports
0.5 -0.4 drug
0.5 -0.3 prosecutor
0.5 -0.2 libertarians lot share
0.5 -0.1 coined colleague declared mirrors
0.5 0 chief fund leader mishandling organizations run
0.5 0.1 associates ballot brief campaign congressional consulting diplomat embraced estimates leave losing pro-trump published
  three-quarters thrown upstate watched
0.5 0.2 advisory born circle conducted environmental founded knows message off owned qualified representing securities
0.5 0.3 across article couple detailed person
0.5 0.4 account character competitors engagement film messages profile two
0.5 0.5 banks committee men recognized suit
0.5 0.6 ads affected filibuster speeches spend stimulus these
0.5 0.7 generated legislative
0.5 1 add
0.5 1.1 clip disavowed traveling
0.5 1.2 picture save
0.5 1.3 signs
0.6 -0.6 percentage
0.6 -0.4 spokeswoman
0.6 -0.3 actress wealthy
0.6 -0.2 campaign’s chairman firm order seeking suburban
0.6 -0.1 independent ruled voice
0.6 0 attorney camp compromise countries news polling prominent road speakers theory
0.6 0.1 affairs country's developers figures filing private pursued rally side social their walking
0.6 0.2 backs closed contributors covering few hawks labor lawsuits liberals member organizers physician polled ranking retiree
  snarky staff swipes
0.6 0.3 angry brass counsel crowd donors map numerous photos projection promote truly
0.6 0.4 executives lots
0.6 0.5 elected five handful incumbent registered several
0.6 0.6 one
0.6 0.7 retirement text
0.6 0.8 government
0.6 0.9 centrist energy networks
0.6 1 mail
0.6 1.1 demographic
0.6 1.4 arms
0.6 1.5 statistics
0.7 -0.4 moderator
0.7 -0.2 pair
0.7 -0.1 organization review supports top
0.7 0 brain collection empire massacre officer official proliferation
0.7 0.1 floor ministry rival study taken titled unconventional
0.7 0.2 accomplished analyst evangelicals letter lines opposition pages paper pollsters sign striking
0.7 0.3 actors adviser challenger disagreements disappointment expert media older talking wife
0.7 0.4 anchor community director friend mainstream operative voters
0.7 0.5 it them
0.7 0.6 children effect struggled those
0.7 0.7 planning
0.7 0.8 created decades
0.7 0.9 businessman
0.7 1.1 authorized ones
0.7 1.5 coincidentally
0.7 1.6 agencies
0.7 1.7 anti-immigration
0.7 3.1 everything
0.8 -0.4 chamber
0.8 -0.3 aide
0.8 -0.2 allies complex editorials nation
0.8 -0.1 who’s
0.8 0 democratic doctor host rivals
0.8 0.1 anti-muslim independents ire senior sitting
0.8 0.2 audiences board environmentalists mate projects source unions young
0.8 0.3 defense dispute elections emissions forum inspector moderators newly rule surviving
0.8 0.4 administration's adopted author calls experienced travels
0.8 0.5 airwaves gay phone right-wing
0.8 0.6 candidates career law nearly
0.8 0.8 rules
0.8 0.9 neither turnout
0.8 1.1 inequality
0.8 1.6 search videos
0.9 -0.3 supporter surrogates
0.9 -0.1 hopefuls science senators
0.9 0 close nor organize panel
0.9 0.1 bureau lawmaker professor
0.9 0.2 conservative demonstrators many retired technology
0.9 0.3 appeals half highest-ranking involved op-ed parade researchers spoken survey women
0.9 0.4 advisers advocated amnesty bills brother committeeman tech
0.9 0.5 agency experience flood group seat vast
0.9 0.6 bank her modern officers superdelegate trusted well-known woman
0.9 0.7 findings
0.9 0.8 rising
0.9 0.9 behalf
0.9 1 court's little
0.9 1.1 words
0.9 1.4 arguments
0.9 2.1 nationally
1 0 desperate
1 0.1 pundits veteran
1 0.2 emails establishment lawyer odds
1 0.3 attorneys judge lawyers minority revealed
1 0.4 army complaint experts families governor memo participants surveyed universities
1 0.5 campaigns selected
1 0.6 exit his
1 0.8 picking
1 0.9 people
1 1 absentee
1 1.3 protest
1 1.6 boycott
1.1 0 anyone
1.1 0.2 dean familiar petition politicians show strategist we’re
1.1 0.3 administration businesses insiders largest legislature
1.1 0.4 cool departments environment pro-life prosecution public
1.1 0.5 appealing bipartisan briefed cities commentator commentators defenders far-right founders illegally so-called vulnerable
  younger
1.1 0.6 check firms him video
1.1 0.7 mother some
1.1 0.8 family testing
1.1 1.2 constitution spot
1.2 -0.1 narrator
1.2 0.1 someone
1.2 0.2 friends local
1.2 0.3 aides group's police poll
1.2 0.4 company discussion
1.2 0.5 each tycoon
1.2 0.6 N surveys
1.2 0.7 others senator
1.2 0.8 commercials
1.2 0.9 mosque research
1.2 1.3 who
1.2 1.8 kelly
1.3 0.1 terms
1.3 0.2 ally audience guests judges lady scientists trio
1.3 0.3 businessman's
1.3 0.4 lobbyists they've
1.3 0.5 justice polls
1.3 0.6 aligned hadn't knowledge
1.3 0.7 groups named parents
1.3 0.9 hedge
1.3 1 pilot
1.4 0.2 reporting sources
1.4 0.3 concert
1.4 0.4 corporations lawsuit
1.4 0.5 budget i'm students
1.4 0.6 co-host lawmakers
1.4 0.7 he’s
1.4 0.8 average
1.4 0.9 department personnel
1.4 1.1 street
1.4 1.8 genocide
1.5 0.3 demographics upbeat
1.5 0.4 critics headline non-profit one’s sector
1.5 0.5 prince prosecutors
1.5 0.7 entrance
1.5 0.8 protesters records
1.5 0.9 team
1.6 0.4 i officials
1.6 0.5 boreing faction guy neurosurgeon’s
1.6 0.6 jolly mayor
1.6 0.7 actor editors employee eyes strategists
1.6 1.6 she's
1.7 0 nobody
1.7 0.3 forecast
1.7 0.5 authorities carly
1.7 0.6 management
1.7 0.7 council medical spokesman
1.7 0.8 doctors they
1.7 1.5 whose
1.8 0 we're
1.8 0.2 he’ll
1.8 0.3 economists
1.8 0.5 progressives
1.8 0.6 report
1.8 0.8 representatives
1.8 1.3 me
1.9 0.8 affidavit
1.9 0.9 none slate
2 1.2 schilling
2 1.5 users
2.1 1 he
2.2 0.5 advocates
2.2 0.9 he's
2.2 1.1 she
2.3 0.9 schlafly
2.4 0.4 my
2.5 0.7 she’s
2.5 1.1 us
2.6 1.1 they're
2.7 0.8 everyone
2.8 1.3 investors
3 1 you
3.2 0.7 we
"""
FIELD_WORD_AFTER_CUE: Final = """\
-2 -2.6 =5
-1.5 -0.8 skin
-1.3 -0.9 interviews
-1.2 -2.4 wednesday
-1.2 -1.9 =4
-1.2 -1.4 =6
-1.2 -1.2 via
-1.2 -1 said urged
-1.2 -0.9 noted
-1.2 -0.7 whose
-1.2 -0.6 bank's
-1.1 -1.9 thursday
-1.1 -1.7 echoing
-1.1 -1.6 slighted
-1.1 -1.4 =3
-1.1 -1.2 street
-1.1 -0.9 air talked who's
-1.1 -0.6 by
-1.1 -0.4 overall
-1 -2 fury suggests
-1 -1.8 occasions
-1 -1.7 followers
-1 -1.6 disagreed
-1 -1.5 permanent
-1 -1.2 online
-1 -0.9 isn’t
-1 -0.8 once
-1 0.1 leads
-0.9 -1.8 daughter’s urge
-0.9 -1.7 committing flashpoint inclination
-0.9 -1.6 lately
-0.9 -1.5 grounds imagine subtle traction
-0.9 -1.4 conceded
-0.9 -1.3 mocked slots soldier
-0.9 -1.2 comes
-0.9 -1.1 explained nominated
-0.9 -0.7 risen
-0.9 -0.6 drawn prosecuting
-0.9 -0.3 requested
-0.9 -0.2 suite
-0.9 -0.1 managed
-0.9 0.1 identified quoted worker
-0.9 0.4 raids
-0.8 -1.6 answering daily demurred diner following naming
-0.8 -1.5 defects despite files opposes smile taxpayers
-0.8 -1.4 impressions pollsters start throughout
-0.8 -1.3 hitting pit pulse reassuring until
-0.8 -1.2 screen understated
-0.8 -1.1 reminded tritium
-0.8 -1 eyeing mayors
-0.8 -0.9 acknowledged times
-0.8 -0.8 involving mill page
-0.8 -0.7 board sparked
-0.8 -0.6 confirmed
-0.8 -0.5 guest immediately population software
-0.8 -0.4 home-school
-0.8 -0.3 court from related
-0.8 -0.1 author
-0.7 -1.4 celebrated crowd instance stump
-0.7 -1.3 alarm blaming blistering clarify define episode grade injunction introduce overlooking piece prove scanner withdrawal
-0.7 -1.2 boost greeted nominee’s pink siblings summit toward upon weeks
-0.7 -1.1 again bare behind ear gathered outset podcast smaller stack
-0.7 -1 cheer days
-0.7 -0.9 bellicose courts derailing explaining homegrown outlets specter
-0.7 -0.8 citing finding slowed touted
-0.7 -0.7 grown
-0.7 -0.6 address features
-0.7 -0.5 about as margin
-0.7 -0.4 but ended exchanges
-0.7 -0.3 is
-0.7 -0.1 sizable
-0.7 0.2 honesty
-0.7 0.3 concerning
-0.6 -1.4 afternoon sunday
-0.6 -1.2 aired condemn dismissing example fault fee gets group's morning occupation parallels potent praises print prompting
  selling stealing translate
-0.6 -1.1 accent anytime bar bash betray centered claimed confirm falsely forum furor highest hopefully intellectual latter margins
  missing modest note pose referencing reluctance signs stressed taping unexpectedly untenable wake welcomed
-0.6 -1 added announce bosses cable camera complicated demographic displayed except finishing heed implication lows maintenance
  mispronunciations offering searches silence skepticism without wrote
-0.6 -0.9 angles callousness however nightclub pastors prediction ripped winds
-0.6 -0.8 banker court's extraordinary fell moment on supporting
-0.6 -0.7 after against exist goals membership sink strongest
-0.6 -0.6 combat credible
-0.6 -0.5 included last-minute notes
-0.6 -0.4 for hasn't over sensitive
-0.6 -0.3 among denunciation march virtues
-0.6 -0.1 failed
-0.6 0 gave
-0.6 0.1 nearby sold
-0.6 0.2 to
-0.6 0.8 candidly
-0.5 -1.6 plea
-0.5 -1.4 plant saturday
-0.5 -1.3 assistant
-0.5 -1.2 friday
-0.5 -1.1 embraced mount pressing
-0.5 -1 allegiances articulated battleground boos clothes conventional declaring delivering determining disputed downtown guaranteed
  intend near nominate permitted polite preview prosecute recorded shell shifted signaled sophisticated speculation spreading subway
  sway vacation wary weekend whirl
-0.5 -0.9 acquired answered applause april aware backfired birther blame blunt briefing broad campus classic contributor
  convention's counties doctor doubt famous first-in-the-nation forcibly formal foul furious half-hour halting handed hurting
  incremental marred matters mentioning missions needle passage picked pointedly prepare presumed promised promises quell real-time
  recognizes referendum reportedly retain round smiling son sounded speculate sum supremacists taught totally trillions triple
  unsure unveiled warn yelled
-0.5 -0.8 affirm carve central cheers conditions deepen diminished draws escalated extensive formidable homicides moments
  opportunities props public-records remarkable targeting unpopularity
-0.5 -0.7 bad breadth closer consistently december endorse expressed informally largely minimal suffered week's
-0.5 -0.6 and appeals became clinched down escape grandfather's moderates presumably recession telephone though
-0.5 -0.5 applauded bench elder error main regard terms united
-0.5 -0.4 campaigned fewer medicine part unanimous
-0.5 -0.3 audio came focusing in of with
-0.5 -0.2 ballot effective expects flat target trail urgency
-0.5 -0.1 appointment are church either home-state thinks
-0.5 0 costs divide men
-0.5 0.3 absentee suited
-0.5 0.4 language ranks
-0.4 -1.4 council
-0.4 -1.2 energetic february
-0.4 -1.1 challenged
-0.4 -1 suits
-0.4 -0.9 discomfort drew rethink siding update
-0.4 -0.8 above add adequately agriculture alongside auto brace careful changed compare confidence counterattack deeper described
  designed enormous expect eye fiery headline human intention joined landslide laughed launched marry multiple op-ed pledging
  qualified reliable renovations repel reporter's rid scenes sharply signatures sit slamming switch ten tends thoughts
  three-quarters tying vengeful viral worths year's
-0.4 -0.7 =7 adding amid aspects assaulted assertion assured attacked award basis battlefield blog booed breached brings capable
  celebrity chanted clubs comfortable concession conferences connect connected constituents contact convicted debunk defend defended
  defensive depends describing desire desperate dig dissatisfaction domestic elevated eligibility eliminate evening failures feel
  fondness forward fraction fueled funded handling high-tax ideology implicitly impugning infringing interns invoked laughing
  lengthy less meaning military-friendly monday muscle neither notion obligations phrase picking plaintiffs plus portrait posts
  praised pregnant proved purchase ratify rebuild recalling reflected replied residence resignation resulting says schools scrutiny
  several similarly singularly spring starting statewide stayed stood strain successor terror-related these trending unaware
  unsecured vehicle walkout wanting wave well what’s yanked
-0.4 -0.6 actions assails asset clients color consistent courthouse deliver deport describe deterrent e-mail equate exact expires
  floor gala gross headquarters highest-profile isolated joking june knack levels longest loudly mad offensive pitting poisoning
  protests readers reservations social steep training tuesday ultimate warmly welfare
-0.4 -0.5 amass annual at august big-government brain defending engagement households lower-level merger phone prospects speakers
  speeches stores style swept ubiquitous under writing
-0.4 -0.4 alive appeared believes estimated forcefully liberties now prosecuted supports through tunnels while
-0.4 -0.3 fire great pending powerful prospect surprises
-0.4 -0.2 bumper capture friendly nonwhite overpromise takeover which
-0.4 -0.1 be echoed given large particularly was worries would
-0.4 0 advance mate often one-third
-0.4 0.1 conversations has meets
-0.4 0.2 dangerous deal
-0.4 0.3 arbiter habits
-0.3 -1 hall
-0.3 -0.9 bought
-0.3 -0.8 creation governors
-0.3 -0.7 approaching audience below bound denounced disclosure lie moderated past qualify recognize self-identified statement vague
-0.3 -0.6 acronym amassed anew appearance approved attempted band barn begun benefit certain claim combined comparing
  congratulations contradict contrasting debated demonstrators dining displace distinction don’t double-digit emphasize erosion
  firmly foot fundraiser generally governments growing heating highlight highly hours inroads intrigued issued kiss-and-tell lists
  mail maybe mentions migrant network obvious odds opportunity pleased pointing posting prompted proponent provide purporting railed
  redacted reminder removed result revealed reviled shootings solidify taped too took transfer unrest vigor visiting vowed wiping
  withheld
-0.3 -0.5 accepting acknowledge advantage affect almost aren’t argument aside attack attacking attempts automatic banking battled
  bigoted body brief caution conducting confidentiality confrontation couple cultural day definition degrees disavow distance
  districts doctors doubts drinking embarrassing equal evade expectation expressing fatally female finalized flagging fled flight
  flurry forced forms groundwork grow hadn't hand happen harsh headlines heightened hiring holdouts hospital improbable instinctive
  justices killings location meaningful meetings midnight miles modern-day motorcycles narrowly negotiated opening passing pleasure
  preferred previous productive program's project proposition recently reference remains repeatedly scorn seized seizing series shot
  shrinks sidelines spur students suspected table taxing teams third-place tie topics trees turns two-year unusual venues veterans
  volunteers who’s widespread works yet
-0.3 -0.4 amenities amounts arrival called closest compared conflicts correctly county crossed detailing disease expenses expertise
  expression faces featured fervor fifth funnel generators hometown idea infiltrated laugh lobbyists looks lunch management months
  mother motivated operation operations pace presence private proposals protester quotes rallies recommendation rest sincerity spoke
  stage stands star’s stretch suburban that’s train understand vice
-0.3 -0.3 accused affidavit arms biography challenges chamber chants closed codes complained damaging deadline dollars donors during
  elections endorsements exceptions gas gives league legislative legislature lines measures newsmaker noting order plans region
  regional relations roles say sparking tacking when
-0.3 -0.2 also because before could declared factories freely interview issue knock largest major newcomers peers prosecutors
  sensitivity split supposed than view
-0.3 -0.1 forearm have heard long simply speaking stakes trying
-0.3 0 car college complete force insufficient middle still
-0.3 0.1 cast contenders flag had lives not who
-0.3 0.2 attempting employer
-0.3 0.3 likened north occupied
-0.3 0.4 nature pragmatic
-0.3 0.5 attorney's
-0.3 0.7 Q. politicians what's
-0.2 -1 regarded tasks
-0.2 -0.9 newspaper
-0.2 -0.8 inquiries
-0.2 -0.7 actress affairs brand closely foundation's hear
-0.2 -0.6 books credit see
-0.2 -0.5 agency's announced apologize away backlash ceremony co-host considers display fails heading institutions lived
  negotiations personnel physically run-up surface tended unclear venue
-0.2 -0.4 anyway avoid battery beat campaigning commander-in-chief competition confront congratulated connection contentious
  continues cost criticize deciding deregulation downplayed dues emotional encouraging enthusiasm expectations explosion flooding
  fondly formally glimpse hope hostile implying impressive insulting interested jihadists joint live maintain makes massive mean
  methods nitpicking out outsourcing overthrow parade perform popping postpone promising propaganda proposing pull questioned
  radically rated recommend refuse refusing relative residents scared solid spot spread string substantive suddenly surprise
  suspended talk theories tradition types unnamed upset waging
-0.2 -0.3 achieved across adopting advances aftermath aggressive ahead aims amount amounted apart argue attending automatically
  bathrooms big bit briefly calling case celebrating certified challenger choosing circumstances classification collapse common
  constant contender counting criminal damaged dark deemed deep deeply denouncing discovered discuss disproportionately dissatisfied
  divisions doesn't done drugs earlier electrical encourage ever evolution exploit fairly falling favored favorite find
  front-runners group’s guy hard high-profile highlighted hot hundreds ideas identify immediate instead insults invasion january
  liar like limited loan look loses lowest mainland messages nears negotiation nice opinions overwhelming ownership places policing
  poor posing probe proposal rapidly reach reassured recall recording reporters reserves resolve rising sagging scheduled scientists
  score second-degree seeking seemed seen severe shirts shortly skeptical smugglers speech stopped takes targeted temper tensions
  tired twice underscoring unifying unpopular unseemly usually version volatile weight xenophobe
-0.2 -0.2 adopted aggressively although appearances assault bases believe boycott calm center coloring commitment connections
  conversation darling decisions defense differently directly dismayed effectively firearms frustration governor half instances
  laughs logic may models modern pharmaceutical proof quarterly raucous reaction requiring resettle retired roots september small
  stances successful tactical threatening turned vendor vow wealthy weapons words
-0.2 -0.1 activity back bipartisan company course cuts debates divided doubted dream element enemy even guests hoping innocent
  married number relying reputation resorts respects same soldiers sons task threats tracks untouched voiced ways wider
-0.2 0 advised been best between caucuses colleagues demands does frontrunner measure recent should wealth winner worse
-0.2 0.1 account backing developed developer dominant dysfunctional employers incumbent qualifications readiness second spies
  suspicion think viewed were
-0.2 0.2 compound different initially outlining outsiders predicted shows strategy warned
-0.2 0.3 becoming cities harassing insiders plagiarism shocked
-0.2 0.4 reveal
-0.2 0.5 ethnic
-0.2 0.6 document doubled outcome received unfavorably
-0.2 0.7 billionaires
-0.1 -1 defeated sensitivities
-0.1 -0.8 attendees publicly
-0.1 -0.7 judge resident
-0.1 -0.6 anyone condition cyber friends mutual
-0.1 -0.5 =8 attorney headed longer onetime returns
-0.1 -0.4 city conference editorial kept owns party’s point profile set tank transcripts
-0.1 -0.3 affected appear article backed began broke call heads husband later memo night press rival show sponsor test user
-0.1 -0.2 acting advertise allowed anxieties attention banned bigger blamed blue-collar boring can't carrying club committee
  completely conclusions constitutional contested convinced current cutting danger determined dial differ enacted ending favorably
  followed forth fund-raising generate go green guys hero highway hired includes increasing indeed into jeers known labeling
  leverage link love marked non-government obligated occurred overtures panel passport pleading points posed possibly posted
  prominent proven pursue qualities racist raise raised rally rebuke recovered remaining reported responding risky scathing sell
  session she’d sight solely speaks stand state’s suggest try two-term unfunded vital wasn’t wound
-0.1 -0.1 active actually aligned alleging announcing apparent appeal appearing attracted battle bigotry break broader bullying
  burning championed child citizenship clips coalescing commander completed concerts confusing conspiracy country’s courtroom dating
  dead defined discipline diverse down-ballot drilling drivers drug easier enough evidence exaggerated faced final flexibility focus
  fund gases generations harder hardest having heavily highlighting houses ignoring importance include industrial intensity interest
  jockeying judicial kids latest legally legislation liability manage manufacturing market need negotiating off office only or
  overturn paperback partial pictures plan popular populous preparing priorities probably process protections putting quality
  rallying rebels refuge reinforced remain remarks responsibility retroactively ripping rural saying seize serve skew son's
  statutory straight struggle taking tariffs term terrorists then-secretary titled tone toxic treat trusted tweeted uncertain
  undermine understanding up variety video visible votes wages word young
-0.1 0 activities admitting arrangement baseball better book borders care caucusgoers controversial critical delivered description
  descriptions emails empty endorsement fired fiscal front gathering good hearings hopeful income infrastructure last laws lead
  making matchup militants minority mold month’s negative nod nor numbers oil overseeing packed paid partly pitch powers pressed
  primarily promise providing quickly racial remark rich rules rushing seat short single southeastern southern staffers systemic
  take things three town unnoticed using week won't world’s
-0.1 0.1 0 agreement approach asked assembled beyond camps character class coordinated counted curve digits do father felt identity
  imports it’s leak mention money murder must needs opposition participants pro-choice problem publish responsible similar since spy
  super ultimately universal valuable
-0.1 0.2 armed arrest comparison consequences did failing he’ll incumbents investors layoffs make paper personal releases side slow
  swing visit vulnerability year
-0.1 0.3 ads earners established filled frequently fusion icon increase more never record unfair valuations wrong
-0.1 0.4 already attacks benefits coming garnered hikes insurers name successes two-man unknown welcome
-0.1 0.5 drive
-0.1 0.6 hard-line post
-0.1 1 that
0 -1.1 here
0 -1 crowned
0 -0.9 magazine retail
0 -0.7 direct helped official outreach present
0 -0.6 broadcast chairman list nominating senator
0 -0.5 corporate elsewhere four journalist offer officials pledged
0 -0.4 authorities executive leaders percentage registered watchdog
0 -0.3 criticizing employees one-time own relationships
0 -0.2 around average end mayor nation's october our registration urban
0 -0.1 another arriving campaign's caucus considered email emphasizing every hacked hire home labor lawmakers member month shaped
  shouldn't showed views want
0 0.1 accountability accusations addresses advocating agreed along always appropriate arguing attackers believing bilking billion
  bleeding caricatured clarity code combination concluded confirmation containing continuation crack credits culprit denied
  difference disagree disarray double drawing driver's each eliminated emissions endorsing engaged entering everyday expanded
  financial first five forge fracking frustrated fueling funding gained grabbing grass greatest ground guilty head-to-head held help
  hoped ignore images inability indication irresponsible jeopardize keep lame-duck landmark lapses level lingering lone-wolf loud
  lure million mosques named night's none obtain opinion other overtime parents participation pathway perhaps perilous place
  property pursuing put puts radicals raising ready reckless recruiting reduce rejection relief remarking represented repudiate
  request respond rhetoric risks root safe seeks sees send sentiment sharing shooting size sometimes sooner stronger struggled
  suppression tap tech theft thrusting tightening time timing tough traditions truly turmoil underdog unemployment unfit uninsured
  vast wait walk will work wouldn’t wounded
0 0.2 adult anti-immigrant any areas assets ballots ban becomes bombs bona can carried charities choose claiming climate companies
  computers contests cross deaths debunked deficiencies developing disagreements dominance eight environment experienced far get
  happens he'll high hold iconic individuals influential its judgment least legalized lesser lessons line linking lower mid-2015
  military minimum no old open pass potentially presentation presidential question questions ratings regulations response risk sale
  situation standard-bearer story strengthen striking struck such systems technique their theme tolerance trial turn unsuccessfully
  unsustainable workers written you
0 0.3 aisle ambitions an anonymity bombing brutality complaint counterproductive crisis criticism deficits deserves fact fides fraud
  hypocrisy immigrants improved inquiry limit looked names opposite organize overtake owner's predatory problems rate scale silver
  specifics stuff support tea today unite
0 0.4 aliens brash city's emerged favorability free gotten outsider positioned positions positive programs streak values
0 0.5 adopt challenge crash faith-driven finished fourth gift pushed so strength traditional
0 0.6 fade it moderate track
0 0.7 coup job knowing zero
0 0.8 struggles
0 1 receiving
0 1.1 survive ventures
0.1 -1.2 minister
0.1 -0.9 filing
0.1 -0.7 responded right-wing
0.1 -0.6 died follow-up founded managing news
0.1 -0.5 brokers outside publishing regulators released
0.1 -0.4 ability host lawmaker
0.1 -0.3 diplomatic holds moved normally paltry
0.1 -0.2 bills federal full movie nothing older party's state's
0.1 -0.1 advise arm both buying discussion effort lawyers others real very
0.1 0 born investigation most national quit talks winning worked
0.1 0.1 advice demanded durable event give lay lined lobbying percent portion refer rights shutting station supported top woman
  working
0.1 0.2 =10 able accept acceptance accepted addressed advocate ailing all antics appointments backs bear beginning behalf blocking
  cables calculating candidate’s carbon carry caused centrist communication computer cooperation deadliest debating decade decide
  degree development disallowing divisive driver earliest economic eminent enter entitled extension favor fees flow hands hit hosted
  hour indirectly instructed interpretation isolate lasting lawsuits looming low month's much nickname offense offered ordinary
  painting paying philosophy play political potential precarious prices profit prohibitions rallied rather reacted reading rebates
  receive requirements reshape respect revenue runs seated secure seem seems shaking speed stabilize staying step stepping stock
  streets supportive surprising there’s towers two underestimated used venture veto viewing walked warming white whittling wild
  wouldn't
0.1 0.3 a accounts action admit admitted aggravated allegiance amendment appears applicants applying argued assassination background
  banks banning barriers base being blood breaking bring brushing cars check commitments confused conservatism constitution contain
  continued cover coverage defrauded detailed dire direction discussing disputes doesn’t driving dropping emailed emerge erupted
  essentially evenly eventually exactly extent face fight fighting fill finally financially findings founders giant giving got
  grass-roots hearing history hopes hypocritical immunity inserted investment invitation jobs leaving likes limits local losing
  mentioned message narrow nation’s new nondisclosure nuclear out-of-pocket overcome overrun pair position procedure proposed
  protest purely radicalized regretted release relentless religion route seeing selected serious settlement shown sign skywriting
  slightly solicit someone somewhat speak spend started stop stories subject summer supply supposedly surveillance taxes tent
  terrorist tested thing thousands tighter transactions transparency true union's victor visited voices voter wage wanted warning
  warnings weekly went where yell
0.1 0.4 agreements avoiding beating birth caveat competitive contracts convention corruption couldn’t criminals dealings decision
  desk detainees disappointment disavowed easily easy elders events fall fallen families fields form future girl governing hack
  horror husband's ignored intrusions investigators larger malaise might necessary net overseas p.m. pages photos racism rates
  re-election reform rigged security signal single-payer sound spouse standards standing stating stature stem stride strongly
  sympathy testing the ties turning videos virus water
0.1 0.5 answer candidate controversy credibility demonstrated disrespect district dozen dynamic embattled extramarital fascist filed
  frustrations generated guns how implied improvement libel loss mix nation night’s outright perception progressive purchasers
  required scandal skills terrorism unify unsolicited wins
0.1 0.6 accuses achievements actively championship dash eligible filibuster if leaked particular providers pushing race roll
  suggestion talking thanks them there whether
0.1 0.7 abandon building conventions diplomat discriminated feared shrinking specifically this
0.1 0.8 angered coalition nominees occasionally war
0.1 1 status
0.1 1.3 narrowed
0.2 -0.7 breakfast moderators
0.2 -0.6 encounter tweet
0.2 -0.5 agencies authors column decades lawyer sixth-place
0.2 -0.4 consultant mind traded
0.2 -0.3 organizer viewers
0.2 -0.2 descent ethics power studies themselves
0.2 -0.1 congressional demonstrate head lean letter male many statements
0.2 0 ad ago business daughter delegation millions signed third-party
0.2 0.1 apartment community contributions earned economist emerging exchange fundraisers hasn’t information july lot share sites
  speaker
0.2 0.2 career contest former inequality primaries privately provided push resources significant use
0.2 0.3 autism broker budget civil contention critics debate decided departments didn't didn’t dinner dislike distorted family
  family's land leadership liberal occur opponent pivot presumptive promoting represents role sent sixth strictly unable
0.2 0.4 accomplish activated administration’s alleged analysis anti-muslim apply assistance biofuels bitter blocked bolster bomber
  buy casino cell charter cited committed composed delay deprive detained determination dipped discussed edge efforts ensure entry
  erect expand explain extend extreme faith fix flawed fresh gay generation getting going grant gun halt hashtag hydrogen imbalance
  increased indicated initial injured insist insult intended interaction introducing inversions iphone kill knew lagging mark merely
  mishandling moving ordered pay penetrate person plight policies portray praising prioritize proportion prospective provisions
  questioning quick quietly raped recruitment refugee refused regulation reiterated relatively restrictions retirement richest
  salary scares search segment sex she's shift solutions staggering stalled surrogates sustained telling text tight tool twin type
  unacceptable unprepared unusually unwillingness upper violation women's world's write xenophobic years
0.2 0.5 access accomplished advertising aid airing apparently asking assaults assure attempt auction back-and-forth beautiful bleak
  blocks bubble build burst calendar candidate's candidates cash cease-fire certificate charge cheap cheering concerns condemning
  consolidate controls creditors cut decisive defeat deployed devoted digital dioxide donation economy effect eighth encouragement
  encryption ends entered expense extends facts fake footing gallons gender goal grid heroin herself his house hurt image impact
  imported indict investments just lack launching leave legalization lending letting lock majorities match missile murdered
  nationals neurosurgeon nominee obstacle originated ouster overhaul passionate performed plane poised prayers predict preference
  president's primary prison projects prosecution prosecutor province provision range rattled referenda regular relied remember rise
  sacrificed seriously served setting sexual sharp silent sitting soon staples stark strengthened sued suggested suspects sweeping
  tackle tactics technology temporary they've they’re thinking threshold thrown tragedy trash troubles undetermined unprecedented
  unrealistic upcoming vehicles vice-presidential violated violence vision week’s whole worried would-be
0.2 0.6 affair affirmative arguments champion change charges classified competing comply concern conscience contrary country debt
  denial deserved drop electing election enterprises eventual formula full-time historic intense it's legal migration newly onto
  otherwise peace performance plot pregnancy priority problematic progress remote remove sea services site soil standard system
  trade trade-off transgender troops uncommitted unconstitutional undercut unilateral useful various weak widely winners
0.2 0.7 associate boasted border death democratic disorderly domain fate fleeing fuel immigration increases involvement nine norm
  poorer pressure prevented radical restrict returned teacher tide whites
0.2 0.8 comments constituency constitutes e-mails front-runner inclusiveness investing losses nomination pro-israel what
0.2 0.9 agree celebrities gap hate strict your
0.2 1 Q? fractured lied success tonight
0.2 1.1 choices untrue
0.3 -0.8 hopefuls
0.3 -0.7 struggling website
0.3 -0.6 television
0.3 -0.5 room spokesman voice
0.3 -0.4 independent opponents teenager
0.3 -0.3 organization radio rank
0.3 -0.2 analyst early friend lawsuit medical
0.3 -0.1 intelligence tally
0.3 0 channels foreign
0.3 0.1 calls chairwoman directed experience found members sponsored teaches
0.3 0.2 boy doing group knows lady needed people religious state surrogate taken thought vote
0.3 0.3 ally announcement states within
0.3 0.4 based count donated education energy health legacy one sought staffer those voted win
0.3 0.5 agreeing bind considering deliberate dominating dropped feet fought global grants hedge hypothetical impose involved lost
  midst misleading nobody officer people’s pivotal policy president prime prone sellers sides undecided voting
0.3 0.6 actual alternatives apologized appointing array ask balance bank basic bathroom caught cause chance chaotic charged
  clarifying clause cloning combating communist contents convince coupled currency currently database defection defund deposition
  destruction dignity disaster embracing equipment evenhanded expired facilitate falls false fascism faster flip harassment heart
  homosexuality housing improperly inadequate insistence insists institution jail little marriage meet memories mired misinformation
  monetary one-on-one organization’s participate payments picks pledge popularity predecessors presumptively prisoners products
  pronounced protected ranging reaching realistic reasonable recognized recovery regularly reliably resistance rule savage save
  she’ll she’s slammed sniper steer succeeded sue supporter sympathetic tell tend they touched treated treatment tuition
  unauthorized undocumented unless vaccine violates voluntarily warfare wide-ranging
0.3 0.7 aback abandoned according accusing adapting additional aimed airstrikes allow altogether amnesty answers anti-establishment
  anticipated appreciate aren't assigned authorization bankruptcy bargain barring beholden believed bill bodies bounds bridge
  captured centers changes civilian cleaner communism concept conduct consensus contrast corrupt couples created crimes critique
  cycle daughters decline deleted deported depriving develop difficult disregard dividing donations doom duties earning else
  ethnicity everything expose extremism facility fast fears figure forceful friendship gain gifts grabbed greater growth gun-control
  hatred he'd hike identifying illegal improve inaccurate increasingly inevitably inherited interactions interests investigate
  inviting issues jihad judgement jurisdiction laying linked manufacturers mere middle-class militant minds nationwide normal
  obstacles obtaining offices outsource parties path payment performances performing picture planet poverty presented prior quiet
  rationale recommended recount regulating rein relationship relevant remained render reserved rumors same-sex secret secured seven
  significance slogan society soften somewhere stable statistics stream strike tactic tenure testified therefore ticket typical
  unfold unlikely viability violent weakness weapon weigh
0.3 0.8 affordable assuming casinos catastrophe cement containment control excuse expansion expected exposure fallout field firms
  heritage incest initiatives justice kinds knowledge lapse markets mortgages move newspapers operating personality reassurance
  referred refugees slavery slot stated strongholds suggestions temperament threat trailed wall
0.3 0.9 anti-trump comment core corporations echo material migrants phony photo presidency users
0.3 1 accomplishments candidacy claims granting humility principles stance
0.3 1.1 Q earnings finances life
0.3 1.2 outlined
0.3 1.3 dramatically
0.3 1.4 fail shooter
0.4 -0.8 advocacy
0.4 -0.5 authorized inside left
0.4 -0.4 opposed
0.4 -0.3 organized progressives
0.4 -0.2 arena indictment individual northern stars
0.4 -0.1 cared entrepreneur representing willing
0.4 0 establishment estate file firm foremost man polls special storm wars
0.4 0.1 department fellow longtime manager non-partisan sales
0.4 0.2 ambassador black fundraising led party reluctant research speechwriter unofficial voters
0.4 0.3 helping investor my spoken
0.4 0.4 alternative electorate eliminating hacking handful influence movement officers police read she student superdelegates
  western
0.4 0.5 backer delegates details holes price
0.4 0.6 age challenging colleges favors planned previously slate topic
0.4 0.7 benchmark biased bottom clothing compromised creating entirely general generous her improvements interrogation join parent
  pattern pick pigs pilot politics psychology revolution s strong technical tribute
0.4 0.8 abortion achieve achieving acts addition adjustments administration's angry anything bomb catch crime damage dealers declare
  demanding deny depending deportation derided donor empathy empire exists experiences facing feud foundation fundamentally funds
  greenhouse historical illegally immigrant inhumane intervene justified learned legalize legitimate listeners lobbing lose
  maintained mobilize nasty neutrality no-fly not-quite-so-long-shot opposing originally overly parliamentary personally physical
  plain preventing prime-time rare reelection reflect rely roughly scheduling seek somehow surge tale temporarily testimony thwart
  torture uneasy unpredictable urging
0.4 0.9 abuse addiction allegedly amplify appealing belonging box bridges casting chains charity comprehensive compromise
  concessions cookies courses dangers dealing design disabled discretion distribute distributed dozens feeling feels fortune further
  government's guide incomes intent investigative laid leaks links loyalty moniker nations neighbors no. nominations overturned
  people's pipeline possibility properties rescue resign responds resulted retrospect return reward sanctions scandals science
  sector sexually solidarity tens they're truth unrelenting visas
0.4 1 accord album anymore behavior bid broaden confidential gays him incident joining joke norms oath opened outrage practices quo
  races simple stopping subsequent tarring trustworthy
0.4 1.1 agrees bloc defeating patience populist shaky themes
0.4 1.2 fraught resolution
0.4 1.3 elites focused neighborhoods socialist
0.4 1.4 options payback
0.5 -0.9 counterpart serves
0.5 -0.7 inner
0.5 -0.5 company's
0.5 -0.4 blacks
0.5 -0.3 briefed met scientist
0.5 -0.2 chief planning replace us
0.5 -0.1 afterward extremist groups organizers portrayed restaurant
0.5 0 brothers campaigns chairs younger
0.5 0.1 capitals i respondents senior steps tendency
0.5 0.2 analysts communications polled recalled rivals
0.5 0.3 anchor conservative countries he
0.5 0.4 campaign insurance low-income ruling some supporters union
0.5 0.5 credentials data declined delegate humanitarian itself likely published right specific suspend
0.5 0.6 card consulting publisher
0.5 0.7 congressman correspondence leader nearly
0.5 0.8 papers successfully touch
0.5 0.9 bringing denying girlfriend interesting issuing matter mixed profits restrictive salaries selection steering wishes
0.5 1 am articles available basically begins belief canceled cellphone charitable concerned crackdown disappointing dominated
  equivalent fan genuine implicit independently judge’s keeps left-wing legalizing mistake politically proceeds protecting provides
  punching refusal republish road run separate service signing so-called stability tax teaching techniques upsets varying
0.5 1.1 Q! aspirations commentary concert consideration crossing defunding dependent detail divorce economics educational equally
  fringe government’s grasp handled happened health-care hers he’d improper indefinitely lone long-term manipulation massacre
  mocking moon moves natural outlook persistent proceed pulled recognizing scenario scholarship super-pac trailing unwanted
  welcoming wide
0.5 1.2 abortions attractive cases causes consumption content contributors critiques diplomacy dispute entitlement firearm game
  granted hiding instincts questionable
0.5 1.3 fliers rape uncertainty
0.5 1.4 attend
0.5 1.5 dissent
0.5 1.6 Q,
0.5 2.1 yes
0.6 -1.1 parliament
0.6 -0.5 unions
0.6 -0.4 executives networks
0.6 -0.3 activists senators
0.6 -0.2 critic regions
0.6 -0.1 blue polling public report
0.6 0 cautious players staff viable
0.6 0.1 activist
0.6 0.2 assessment close investigations president’s surveys
0.6 0.3 conservatives survey
0.6 0.4 built camp commissioner crucial de observers transcript
0.6 0.5 agent billionaire campaign’s committees mogul opted wearing
0.6 0.7 industry
0.6 0.8 boss drafting pool superdelegate
0.6 1.1 aim exception imminent jet perfect review trouble violating
0.6 1.2 assessments badly bail bite boosting broadly contrasts dollar eradicate healing merits refrain reject shake-up trip truthful
  unfairly vetted watch worry
0.6 1.3 biological calculation chances engage finger-shaped freedom grind lesson listed monitoring mosque offerings rapists
  realities regime unpaid wrongdoing
0.6 1.4 breaks controversies factory permits plotting portfolio sexism supremacist victims
0.6 1.5 asylum goodbye himself neutral thread
0.6 1.9 why
0.7 -0.4 advocates
0.7 -0.3 tour
0.7 -0.2 collection
0.7 -0.1 administration collar international
0.7 0 aides director secretary
0.7 0.1 allies bids poll women
0.7 0.2 attended citizens introduced
0.7 0.3 liberals strategist
0.7 0.4 politician pundits study
0.7 0.5 owner pollster serving wife
0.7 0.6 abroad teachers
0.7 0.7 results world
0.7 0.8 era he’s internal physician
0.7 0.9 index nonprofit
0.7 1 act helps
0.7 1.2 spending
0.7 1.3 regarding seemingly victory
0.7 1.4 antiabortion apology diversity earn extended fly gunned inspiring reforming rewarding succeed undermined waterboarding
  witness
0.7 1.5 amendments ammunition emergency gaze inevitable learn mainstream package regret shakeup socialism
0.7 1.6 arrests considerable democracy
0.7 2 discriminatory
0.8 -0.8 fans
0.8 -0.4 editor
0.8 -0.3 chain
0.8 -0.2 grew
0.8 -0.1 reporter
0.8 0.1 operatives towards
0.8 0.2 adviser
0.8 0.3 enforcement makers sources strategic
0.8 0.4 N broken economists
0.8 0.5 elected source
0.8 0.6 businessman contained documents half-dozen law minorities pause reforms
0.8 0.7 virtually
0.8 0.8 administrations professor
0.8 1 alike server
0.8 1.2 mortgage
0.8 1.5 environmental fierce schedule
0.8 1.6 abandoning defamation demographics ineligible messaging momentum shut
0.8 1.7 instructions journalism overlapping state-by-state title
0.8 1.9 flaws
0.9 -0.2 strategists wing
0.9 -0.1 endorsed exit records spokeswoman
0.9 0 conducted media
0.9 0.1 organizations
0.9 0.2 counterterrorism far-right figures homeowners
0.9 0.4 revelations
0.9 0.5 attendance especially
0.9 0.6 partner
0.9 0.7 inspired lobbyist
0.9 0.8 replaced summary
0.9 1 brought commanding oversaw prevent
0.9 1.6 wasn't
0.9 1.8 copies requests unity unqualified
0.9 1.9 anxiety
0.9 2.1 customers
0.9 2.2 optimism
1 -0.6 experts
1 -0.5 photograph
1 0.3 pope reports
1 0.4 documentary
1 0.5 film journalists veteran
1 0.6 youth
1 0.7 team
1 0.9 fights
1 1.1 organizing
1 1.2 playbook
1 2.1 anti-gay
1.1 0.3 circle competitors grand
1.1 0.4 me
1.1 0.5 materials quarter
1.1 0.9 reduced
1.1 1.1 filings
1.1 1.7 pro-clinton
1.2 -0.1 evangelicals
1.2 0.8 constituencies
1.3 -0.1 anonymously
1.3 0.3 guard
1.3 0.6 commission
1.3 0.7 envoy
1.3 1.4 independents
1.4 0.3 researchers
1.4 0.6 everyone
1.4 0.7 actor
1.4 1.5 worldwide
1.7 0.4 surveyed
"""
FIELD_TAG_AND_PREVIOUS_BEFORE_CUE: Final = """\
-2.8 -1.7 N|both
-2.7 -1.9 =5|and
-2.6 -1.4 N|all
-2.4 -1.3 which|-ly
-2.3 -1.6 =3|and
-2.3 -1.5 -ers|-
-2.3 -1.4 N|like which|Ued
-2.1 -1.5 ^|and
-2.1 -1.1 i|-
-2.1 -0.7 =6|all
-2 -2.7 ^|what
-2 -1.1 who|=3
-2 -1 that|she
-2 -0.5 N|recent
-1.9 -2.1 now|that
-1.9 -1.9 but|=3
-1.9 -1.5 Q.|and
-1.9 -1.4 what|he
-1.9 -1 said|she
-1.9 -0.9 which|Uly
-1.8 -1.5 candidates|-
-1.8 -1.2 -ion|Ued N|most
-1.8 -1.1 i|U
-1.8 -1 -'s|=3 =3|Vly U|-'s nominee|-s
-1.8 -0.9 -ers|Uly
-1.8 -0.8 -s|U
-1.7 -1.2 some|=3
-1.7 -1.1 and|Ued campaign|-ed
-1.7 -1 policy|=3 supporters|U
-1.7 -0.9 =3|Uer =8|last N|only his|more when|they who|last
-1.7 -0.8 N|U the|more
-1.7 -0.7 -|there
-1.6 -1.8 candidates|Ued
-1.6 -1.5 how|-s
-1.6 -1.4 with|some
-1.6 -1.2 million|who
-1.6 -1.1 his|recent
-1.6 -1 -|=5 N|Ved Q.|while
-1.6 -0.9 =3|with campaign|U president|U they|- you|-
-1.6 -0.8 candidate|- his|V with|both
-1.6 -0.7 -s|now
-1.6 -0.6 while|some
-1.5 -2.5 in|which
-1.5 -2.2 during|which
-1.5 -1.6 =5|=10 time|that to|which
-1.5 -1.2 at|which
-1.5 -1.1 who|in
-1.5 -0.9 N|-ed
-1.5 -0.7 candidates|U said|he
-1.5 -0.6 or|N through|his
-1.5 -0.5 for|many
-1.5 -0.4 -s|will
-1.4 -1.6 -|now
-1.4 -1.5 =6|or
-1.4 -1.4 =3|to
-1.4 -1.2 government|=3
-1.4 -1.1 Ved|him
-1.4 -1 but|-er is|that than|three
-1.4 -0.9 -ive|N Ued|a and|from before|his her|-ive on|who or|the
-1.4 -0.8 -'s|-er =3|even =5|Q. N|Vly candidate|is of|Uive says|she which|-ed
-1.4 -0.7 -ers|-ed -er|-ly N|Ued U|their ^|=10 first|-er on|it race|for
-1.3 -1.6 =5|what
-1.3 -1.5 made|=3 which|Ved
-1.3 -1.4 =5|=7
-1.3 -1.2 0|-ions
-1.3 -1.1 -ed|that
-1.3 -1 =5|so ^|those
-1.3 -0.9 -s|Uer ^|=7 ^|first ^|where an|-ity had|- supporters|-
-1.3 -0.8 -ed|his N|a ^|=6 out|N to|those would|-er
-1.3 -0.7 =3|whether =8|on Us|as back|at candidate|U have|in like|many that|-ly to|voters
-1.3 -0.6 told|N
-1.3 -0.4 Uion|-ly he|-s
-1.3 -0.2 but|it
-1.3 -0.1 N|Ument
-1.2 -1.5 which|was
-1.2 -1.3 -|be =6|at ^|just
-1.2 -1.2 a|=4
-1.2 -1.1 Q.|that
-1.2 -1 -|=7
-1.2 -0.9 N|called ^|to because|of had|the some|-ed up|his who|-ly
-1.2 -0.8 -'s|first N|on U's|- Ved|-ity group|of the|polls this|Q
-1.2 -0.7 -s|-ly =3|have N|has N|just Ved|some among|-s campaign|Ued campaign|on it|-s it|U one|more
-1.2 -0.6 -ed|party -ed|this -ion|-al =3|would N|been by|former campaign|had in|three the|N up|its
-1.2 -0.5 =3|on =5|as
-1.2 -0.2 in|N
-1.2 0.1 =3|-ing
-1.1 -1.4 Ument|- ^|with on|their
-1.1 -1.3 -ment|=6 was|one
-1.1 -1.2 -s|=7 but|if that|=3 what|do win|=3
-1.1 -1.1 =6|where
-1.1 -1 -|just both|have but|while
-1.1 -0.9 -|night =3|was =5|but =5|how Q,|said ^|-s but|as but|for say|he supporters|were
-1.1 -0.8 -ions|on -|did =3|-ed Q|=8 she|U then|-
-1.1 -0.7 -er|president Vs|N email|=3 state|Ved they|will
-1.1 -0.6 -s|been =10|-ed =10|-ing =3|Ved =3|has N|before Ued|-ers Ument|and Us|=5 Ved|his election|Uer her|-ed may|- says|he
  says|the she|-s they|Uer years|of
-1.1 -0.5 -ing|their -s|may U|voters her|Ument
-1.1 -0.4 candidate|has
-1.1 -0.3 N|made N|then most|- voters|- will|-
-1.1 -0.2 -|Uing
-1.1 -0.1 -ers|will
-1.1 0 -ion|-er
-1.1 0.1 a|group
-1.1 0.2 is|one
-1 -1.6 only|N
-1 -1.5 on|an
-1 -1.3 =3|because
-1 -1.2 and|an
-1 -1.1 -ly|for Uive|=3 what|i
-1 -1 -ment|had Uions|in Us|the than|-er
-1 -0.9 -ly|-er -|much U|-ly Vs|of
-1 -0.8 -ed|about -|first N|also been|a campaign|-ing i|would their|-ing
-1 -0.7 -'s|0 -ion|made -s|have -s|not -|Vly =3|while U|her candidate|on his|-ive then|=3 two|Ued two|most was|-s with|its
-1 -0.6 -ing|said -ion|U -|party =3|did =3|had =5|=6 =8|=6 Q?|said Ued|his Vs|for all|-s at|N a|-s next|president she|- told|-s
  was|when
-1 -0.5 -'s|- -ed|-er =3|in =6|made N|Us N|was U|much Vly|=3 former|N have|all its|-ion who|-
-1 -0.4 -al|government =3|Uing ^|one he|- on|N
-1 -0.3 =3|Ued N|states
-1 -0.2 -s|did =3|for ^|or one|=3
-1 0.1 his|0
-0.9 -1.9 in|just
-0.9 -1.4 Ument|that ^|it
-0.9 -1.3 Ved|=3 is|how
-0.9 -1.2 ^|while
-0.9 -1.1 =3|of N|year
-0.9 -1 -s|are Q.|an
-0.9 -0.9 -s|most N|Uly N|even after|Uing but|in of|about only|the
-0.9 -0.8 -ers|were -ive|to =6|Ued but|because far|-s his|Uer vote|=3
-0.9 -0.7 =5|then =6|Uly N|is Uion|=3 Us|=3 Us|his U|0 U|this first|N is|V supporters|on voters|have who|will
-0.9 -0.6 -ion|-ed -ive|who 0|years N|told any|N campaign|Ved candidates|who can|-ly from|a it|-ed president|Ved said|they up|N
  up|the which|have won|-
-0.9 -0.5 -ers|U -er|while -s|even -s|party -s|say =3|can N|where N|will Ued|-ions Uing|about U|some Ved|N Ved|and Ved|he ^|as
  and|Uing and|will as|for back|=3 between|those candidates|would candidate|to have|both of|it she|Us she|Vly she|first some|to
  that|have then|-s who|Vs year|of
-0.9 -0.4 -ers|have =5|for N|Ving Ved|with also|Us as|if in|many is|0 is|by is|what not|=3 out|their over|-ing while|-ing you|U
-0.9 -0.3 -ers|may N|Vs ^|for ^|so
-0.9 -0.2 =5|because =5|new candidates|-ly
-0.9 -0.1 -s|new
-0.9 0 -|any
-0.9 0.2 U|had
-0.9 0.3 but|Uing
-0.9 0.5 -s|this
-0.8 -1.5 only|that
-0.8 -1.4 which|-
-0.8 -1.3 -ment|has =5|where more|=3 so|=3
-0.8 -1.2 that|may
-0.8 -1.1 Q|Us Ument|for ^|but not|Us to|some
-0.8 -1 -|primary -|while are|a it|- other|N
-0.8 -0.9 =3|now Uer|of Uly|=3 of|tuesday
-0.8 -0.8 -|can -|no =7|Q Uing|Ument ^|U ^|Uly for|now him|at
-0.8 -0.7 -ers|=3 -|has -|will =3|after =6|was Uing|U Us|-ion and|at his|own if|U's says|in that|their time|=3 which|were
-0.8 -0.6 -er|were -s|into -s|should -|last =3|including N|Uers Uer|Uions Uing|his Ved|it between|N but|-ly has|in him|-ing made|a
  than|two the|interview
-0.8 -0.5 -s|his -|Vs =3|but =5|U =8|Ued =8|Ved N|are N|had N|have N|not Ued|before country|and has|Us him|- including|the saying|he
  says|N supporters|have
-0.8 -0.4 -ion|Us -ion|also -|could =3|last N|did U|-al U|more Ving|he are|Ving but|since campaign|also candidates|to convention|and
  delegates|- last|-'s may|and most|-ly said|the she|-ed that|he then|Ved who|Uly
-0.8 -0.3 -er|has =3|also U's|-ed V|in have|more made|-s through|the
-0.8 -0.2 N|0 N|said many|voters she|-ly so|that
-0.8 -0.1 -|their =5|Q! =6|have million|=3
-0.8 0 -ly|Uing =3|from =6|as U|-ion
-0.8 0.1 Ued|them over|N
-0.8 0.4 ^|Q,
-0.8 0.5 state|that
-0.7 -1.3 Uing|was for|all
-0.7 -1.2 -|-'s Uing|is all|that if|there out|-er
-0.7 -1.1 -ed|0 also|=3 him|U the|voters week|that
-0.7 -1 =5|with U|Ument ^|in to|that was|-er which|in
-0.7 -0.9 N|-ing N|make
-0.7 -0.8 -ing|Q, -ing|more =3|should U|was U|where ^|since about|the among|the his|Ument they|support
-0.7 -0.7 -s|no -|a -|would Q.|it Ued|-er ^|if ^|should ^|when be|the did|=3 this|=3 voters|=3
-0.7 -0.6 -al|is -s|from =4|when N|policy Uly|that Us|no Ving|N also|-ing and|when and|while are|all by|their people|were said|that
  supporters|are was|president were|-s
-0.7 -0.5 -ers|had -er|U -ion|have -ity|-ions -ly|-ive -s|between =5|now N|-s N|monday Uers|-s U|=3 U|just U|not Vs|- Vs|-s Vs|that
  all|three are|on as|-ed as|first her|own he|U him|because that|could vote|and who|also
-0.7 -0.4 -'s|nomination -ly|0 -|then =3|by =6|-ly N|during Q.|for Us|-er Ved|her a|Q, but|there for|the her|new he|even he|only
  primary|race those|N was|on
-0.7 -0.3 -ers|Ued -ment|Us -s|she an|N candidates|have for|her people|who percent|=3 said|of some|U you|can
-0.7 -0.2 -ers|-ions -ion|for N|V N|by ^|now about|-s are|the it|Us many|states no|-er through|N
-0.7 -0.1 how|he made|an that|Q, they|U where|his
-0.7 0 her|-ion
-0.7 0.1 -ity|that -s|make policy|Us
-0.7 0.3 =3|then =5|Q, N|still support|=3
-0.7 0.4 N|should
-0.6 -1.8 Q,|-
-0.6 -1.2 U|could he|won what|would
-0.6 -1.1 -ly|is 0|as =6|who Us|have on|may some|=7
-0.6 -1 -ed|of for|that them|-s what|-s
-0.6 -0.9 -ed|an -|=4 -|new N|this Uing|up Ving|Q, asked|for with|Q, year|after
-0.6 -0.8 -er|his -ing|=6 -ions|-s -ion|during N|more V|=3 it|Ued of|an to|-er voters|U win|in
-0.6 -0.7 -s|than -|are =5|when Q|=10 Ued|him Ument|=4 Ving|- ^|of are|-ing his|-al not|in no|such some|people state|with
  while|presidential years|=6
-0.6 -0.6 -ed|=3 -er|Uion -ly|tuesday -s|=4 -s|when =3|were =5|that =6|even N|Uer N|tuesday Q,|and Ued|N Uer|than Ved|the Ving|-s
  ^|- after|-ing for|-ive had|an has|no if|-ed it|now most|Uly of|those over|them party|-ers was|back
-0.6 -0.5 -er|people -er|the -ly|-al -ly|in -ment|on -s|-ed -|when 0|presidential N|- N|=4 Ued|that Uly|a Ved|-ing Ved|in a|-'s
  a|policy both|a but|now could|be during|a first|-ion his|attacks his|new like|-ing own|- she|even some|time
-0.6 -0.4 -ed|through -ion|of -ly|on -s|-ing -s|do =3|is =3|said =5|if N|first N|the N|week Ual|of U|after U|no about|her and|with
  are|-er both|N but|on but|only even|as has|both her|support he|can his|-'s into|N last|- like|the make|the million|-ers
  million|people said|in state|of they|Uly the|-ment two|N was|more well|- who|U with|supporters
-0.6 -0.3 -al|support -er|in -ing|=3 -|-ly 0|have =5|there N|could N|now N|since Ued|her all|-ions as|president before|=3
  campaign|that candidates|Uly is|-s night|=3 nominee|has of|two other|than people|to primary|=6 voters|were who|can
-0.6 -0.2 -'s|U -al|-ed -ed|-ers -ed|a -er|and -ive|-er -|three Ved|-s about|N has|not his|N in|its that|-ed the|same the|year
-0.6 -0.1 -|more =3|where N|-al Uing|N Us|Q, candidates|on email|-er from|people which|U
-0.6 0 =10|i N|says Us|on be|- polls|by
-0.6 0.1 -s|to an|-ion its|- the|attacks voters|=6
-0.6 0.2 -s|voters people|=3
-0.6 0.3 ^|Q?
-0.6 0.4 -ive|-ing
-0.6 0.6 was|the
-0.5 -1 -ing|state =5|also =7|Ued
-0.5 -0.9 -s|i Us|will has|so how|-ly in|Ued same|time some|-ion states|where when|Uing
-0.5 -0.8 -ed|attacks -ing|any -ing|it -s|during N|=6 U|=4 U|has far|been group|is he|first not|been was|being
-0.5 -0.7 -ed|just -er|this -ly|-ly -|-ed Ual|=3 Ued|through U|like against|one a|-ment but|Ved like|an new|-s not|-ly on|state
  those|-s were|at
-0.5 -0.6 -ment|he -s|=3 -|tuesday =3|if =5|Ving =6|with U|most Ved|Uions ^|then ^|tuesday as|i between|two by|N him|for or|-ing
  race|will support|-er tuesday|that two|-
-0.5 -0.5 -ions|- -ion|=3 -ive|of -s|after -|had =3|V =4|a =8|- N|Uions Uer|-s Uer|that Vly|V ^|0 has|since he|-ed him|=6 is|- on|Q,
  people|- state|N to|-al was|also when|she
-0.5 -0.4 -er|-s -ing|this -|campaign =5|many =6|now N|or N|out Q|with Uion|about Uion|was U|Uions Vly|U against|N candidates|N
  debate|U her|in nomination|=3 one|Ved on|-al policy|-s since|then support|-ed that|in that|will there|=3 the|Ving two|candidates
-0.5 -0.3 -ers|also -er|Uer -er|last -ing|-ly -ing|campaign -ity|and -ment|-ed -s|made -|Ued -|Us 0|Uing =4|-s =6|only N|email N|if
  N|through Uer|U Uion|as Uly|because Us|for U|by U|did U|out U|said V|of against|the and|two a|country convention|-ed had|-ed in|=3
  made|no nomination|with that|had the|Q, the|night to|Ument to|back
-0.5 -0.2 -s|Uly -s|Ved -|attacks -|from =3|-ly =3|could N|may Q,|Ving Ued|Us Uing|of V|U and|former but|would he|-ly he|will
  interview|=3 of|last she|Ved should|- to|-s up|for
-0.5 -0.1 -ly|with N|Ual N|would Ued|-al a|state her|to president|said
-0.5 0 -ers|are -s|had -|up =3|when U|=6 her|-er
-0.5 0.1 =5|Q back|N
-0.5 0.2 -s|about -|them 0|U =5|in campaign|V million|-
-0.5 0.3 -|said N|into
-0.5 0.4 =6|his
-0.5 0.5 =3|Uly N|new of|campaign to|the
-0.5 0.6 -ing|his N|an
-0.5 0.8 are|-s
-0.5 0.9 country|that
-0.5 1 Q,|which
-0.5 1.2 president|-
-0.4 -1 which|-s
-0.4 -0.8 -ed|=4 =6|and =7|just Uing|with and|-al have|now not|made out|by
-0.4 -0.7 -ity|-ing -|presidential 0|for Q?|he Uly|and Us|are against|Q attacks|=3 first|two in|Uing
-0.4 -0.6 -ed|Vs -ers|with -er|into -ions|than -ly|=3 -|-ers Ual|- Ued|its Uing|supporters ^|-er ^|before ^|there an|-al asked|-
  both|candidates but|said of|0 only|did them|Uly they|are they|had time|when was|V were|Ued years|=3
-0.4 -0.5 -ing|=4 -|interview -|say -|so 0|or =10|Q N|against Q,|0 Ving|his an|-ive both|Ued but|-ing but|most election|=3 he|was
  in|-er much|so that|is to|0
-0.4 -0.4 -ly|to -s|were -|into -|two =3|says =6|is Ued|=3 Uer|- ^|any and|then do|it in|this most|-ing on|the
  presidential|candidate the|Uive this|-ed two|-s up|last week|when were|N who|N who|now
-0.4 -0.3 -er|-al -er|because -ion|has -ity|-s -s|Q -|=6 -|make N|she Uion|for Uive|Us Uly|said ^|Ving and|-ed campaign|=6 far|=3
  her|time her|vote him|by into|the it|was made|-ions million|into nomination|- now|=3 of|his of|their that|with the|support was|0
-0.4 -0.2 -ion|about -s|- -s|tuesday -|nomination =5|since N|-ive N|Uion N|do Uing|- Uing|-ing Uion|of Vly|- Vly|Ued ^|after
  both|Ved even|U monday|-ing monday|also only|time on|monday other|-ions state|primary that|would time|for to|do were|more
  would|-ly
-0.4 -0.1 -ions|to -ly|-ers -s|won -|made =5|at U|his and|the before|the for|-ion from|- make|a people|with told|-ers with|that
-0.4 0 -ers|Ved -ing|in -s|Uion -s|among -s|that N|Q N|after V|N it|could
-0.4 0.1 -|-ment -|that =5|an Q|-s debate|- recent|-ing than|in to|Uer
-0.4 0.2 -ity|-ers =7|0 =7|the N|were Q.|but U|Ual of|-al some|-ers those|Us with|an
-0.4 0.3 -|Ument N|asked by|-er
-0.4 0.4 and|N
-0.4 0.5 ^|Q!
-0.4 0.6 =6|no of|her of|which
-0.4 0.7 =10|Us his|Q,
-0.4 0.8 made|it of|people
-0.3 -1.8 what|Us
-0.3 -1.1 them|=3
-0.3 -1 -s|over convention|=3
-0.3 -0.9 -|=3 -|many one|-al
-0.3 -0.8 Ved|as on|-er
-0.3 -0.7 V|for in|-ion that|voters
-0.3 -0.6 -ers|or -ing|-ive =6|both Uing|by ^|new being|- be|N including|a interview|in i|Ved may|U not|have up|by
-0.3 -0.5 -ing|the -ly|=4 -s|has 0|interview =10|when N|interview Uion|is U|-ed Ving|it Vs|in as|not can|be even|Ved has|V is|being
  just|the of|support still|a than|-ing than|N this|was three|candidates was|-ly who|made will|not
-0.3 -0.4 -ive|-ion -ment|or -|against -|than 0|when N|so N|to Ued|back Uly|been Uly|on Ving|of after|his and|made as|an for|one
  has|Uly her|N many|-ed no|-al states|have was|Uing were|Q, would|U would|like
-0.3 -0.3 -'s|-al -ed|on -ers|Q, -ers|like -ment|=3 -s|back -|Ved =3|called =5|one N|in N|over Ued|this Uer|=3 Uer|N Uly|-s
  Ument|between Us|more U|up Ved|Q, Ving|out ^|her ^|on about|his also|-ly are|U both|-ions called|N from|-ing government|- is|=3
  many|N no|Us presidential|nominee that|they this|year with|the
-0.3 -0.2 -ed|new -ers|through -ion|into -s|but -s|including -|between -|is =3|-ions =5|Uly Uer|on Us|a U|-ing U|at Ving|for
  Ving|the Vion|of as|-ing back|a campaign|-ions campaign|did candidate|-ing debate|before far|- has|called her|email he|Vly
  his|most it|Uly more|Uly more|of not|Vion of|being on|what out|in she|Ued the|convention the|policy the|time time|-ing to|-
  while|Uing who|Vly
-0.3 -0.1 -ers|by -er|0 -er|over -er|to -s|more =3|states N|president Q.|Q, Uions|that Vs|the and|if and|one an|interview campaign|-
  has|-ly have|been in|states of|Uly still|- the|next
-0.3 0 -er|-ed -ion|in -s|would -|candidates -|with 0|=6 Us|about in|new many|-al new|N other|candidates primary|in up|to
-0.3 0.1 -er|N -ion|-s =6|Q been|the between|0 both|-s from|N his|-ment some|N the|first the|only
-0.3 0.2 -al|with -ing|of -|what about|-ing a|win but|did for|its for|what no|other on|tuesday out|the their|-ity them|to
-0.3 0.3 -ity|has -|candidate =10|U =3|or =5|Q? N|Q, Ved|of convention|- first|time his|Uing the|Ved the|most won|the
-0.3 0.4 ^|because because|N presidential|- were|-ing
-0.3 0.5 U|that by|-s to|new
-0.3 0.6 -'s|-s
-0.3 0.7 =3|who or|0
-0.3 0.8 =3|so
-0.3 0.9 =6|are
-0.3 1.1 =6|an
-0.2 -1.8 Q,|a
-0.2 -1 -er|by
-0.2 -0.9 recent|years which|they
-0.2 -0.7 =6|-s group|=3 if|they more|N that|was
-0.2 -0.6 -ing|with =5|-ly Us|-s at|-ing
-0.2 -0.5 -|should Q|- a|Uer by|the could|also not|- was|among whether|he
-0.2 -0.4 -ed|from -|group -|was Ument|was about|-ion called|the can|still convention|in if|her into|her in|all is|among is|still
  new|-er race|has states|to when|asked year|has
-0.2 -0.3 -er|-er -ion|would -ity|=6 =6|to Ued|-ing Uion|-s Uion|to Us|-ly U|win Vion|that ^|at asked|whether before|=6 being|-ed
  former|-al has|U of|Uer said|there the|Uions the|presidential this|week which|Us years|-
-0.2 -0.2 -al|-ers -al|or -ed|up -er|-ment -ing|many -ive|some -ly|a -|before -|race Ued|Uly are|so been|Ued be|-ing be|a
  campaign|in candidate|and did|not his|-ion in|0 in|most is|far monday|Ved nominee|for not|only out|a they|would the|-s the|week
-0.2 -0.1 -al|-ion -ed|as -s|he 0|- =3|like =5|only N|as Us|of Ved|to Ving|U Vly|Ved ^|Uing a|N debate|over do|not in|the i|-ed
  just|two most|Vly only|-ing presidential|campaign she|says while|only
-0.2 0 -ers|0 -ions|=3 -|- -|Uer =3|during Ued|up an|- a|- from|all her|- is|an just|three next|- of|N such|a they|have time|U
  to|-ly were|also will|-ly
-0.2 0.1 -ing|-ed -|on -|week =10|-ion =5|on =5|while been|-ing been|Q can|- he|Ved in|-ing is|-er is|-ing of|the tuesday|=3
-0.2 0.2 -al|Ument 0|-s =3|are N|-ly N|last Us|with U|all a|Uion former|new had|no is|the she|Uer which|would
-0.2 0.3 an|-ment as|0 attacks|on by|- race|-s so|-s while|he
-0.2 0.4 -ion|as =3|as an|Uion because|it that|-ion
-0.2 0.5 -s|its Uing|the all|=3 but|when convention|-s could|- over|and was|Us
-0.2 0.6 -s|out ^|how said|at with|N
-0.2 0.7 =3|a all|0
-0.2 0.8 -ed|president =10|=10 just|-
-0.2 0.9 were|the
-0.2 1 =3|=10
-0.2 1.1 -ion|more
-0.2 1.2 nominee|that
-0.2 1.4 on|which
-0.1 -1 -ing|she
-0.1 -0.8 as|it
-0.1 -0.7 =5|a country|=3
-0.1 -0.6 -s|=6 candidate|=6 in|recent some|- the|one
-0.1 -0.5 -|state N|than U|of its|-ive which|is
-0.1 -0.4 -'s|Q -ers|-s all|the back|to is|Uing most|of since|the state|=3 the|debate
-0.1 -0.3 -ing|0 -|at =5|just =7|she ^|that now|-ing of|them so|- was|U
-0.1 -0.2 -ed|her -er|Uing -|in =3|-er U|the U|to a|-al been|- it|in many|- one|of president|who should|be since|she some|0
  there|was the|Q this|U was|-ing
-0.1 -0.1 -'s|-ers -ed|against -ers|on -er|Ved -ing|an -ly|- -s|against -s|before -|-s -|all -|her -|of -|political 0|-er 0|N N|-'s
  Us|-ing U|Uion U|a are|still a|time before|-ing debate|=3 her|-'s he|Vs in|-ive more|than to|many up|was
-0.1 0 -al|- -ing|-ion -ly|voters -s|-er -|-ing -|his -|or -|out -|time =6|- N|-ity Q|against Ued|in Uions|=3 Us|-ed Us|Ving his|-
  is|in may|be much|of nominee|N of|political so|much they|-ed who|had
-0.1 0.1 -ing|is -ing|on -|states 0|from =3|-ive =3|U Ued|-ity U|an U|and U|it and|-ions campaign|for he|is is|Q, she|did such|-
  that|Ued was|Uer
-0.1 0.2 -al|-ing -al|N -er|is -ing|Us -ly|Us -|to N|while and|that are|Uing as|- but|then is|a last|-s of|-s their|N the|-ity the|0
  the|Ual the|delegates will|be
-0.1 0.3 -s|of =4|if N|won Uions|and a|much more|- most|-ive not|be saying|that state|-s the|race three|N
-0.1 0.4 -ing|-er -ing|what N|government N|support all|-ed for|- for|-ers state|will three|-s was|a when|it
-0.1 0.5 -ed|the =3|there and|not attacks|in in|a political|-ions
-0.1 0.6 -|Uions N|it Ual|Ual a|presidential his|presidential presidential|-'s she|Uly
-0.1 0.7 but|no
-0.1 0.8 =3|an =6|-ing recent|attacks
-0.1 0.9 which|has
-0.1 1 presidential|nomination
-0.1 1.2 now|the
-0.1 1.4 U|than race|that
0 -1.3 Q,|one
0 -1.1 -ions|=6
0 -0.8 -|as
0 -0.5 -s|her 0|in =3|Vs and|=3 as|a that|some
0 -0.4 -s|Ued -|=10 =5|it and|-ers as|his one|- the|party was|Ved what|many year|=3
0 -0.3 -al|-ity -ion|- -|-er -|after Q!|N Ued|out ^|some about|0 no|U primary|voters while|it
0 -0.2 -|U V|- ^|i after|he and|other over|the the|two while|she
0 -0.1 -er|from -ing|and -ly|N -|Uly -|because -|over =10|0 as|the at|the support|N that|her this|-'s was|their while|many who|Ved
  who|is
0 0.1 -al|Us -ed|those -ing|states -ity|in -ity|of -s|-s -s|by -s|for -|next =3|through N|his Uing|to Uly|-ed Us|from U|be and|U
  and|party as|many during|their if|it including|N in|years other|-s she|had the|-ions with|-ed
0 0.2 -al|was -ed|Us -ed|more -ions|between -ions|by -|among -|polls Q|would are|Us being|Q his|-er many|of not|the no|-
  support|among three|years
0 0.3 N|delegates Q|about Ued|at Ued|the Uly|V are|-ed but|those do|so even|-ed had|Q, support|- the|other to|N
0 0.4 -ing|all -ion|to -s|at -s|could =3|new and|state are|Q, had|0 her|Us new|- or|not vote|to was|in
0 0.5 -ing|Q -ing|U -|the N|Uing about|it his|support may|not much|about on|-ion
0 0.6 about|him any|-s as|she but|Q, but|to if|she in|other more|-ed only|about
0 0.7 -er|than =3|just Ual|-s U|even and|-ly over|0 than|it
0 0.8 its|own
0 0.9 Us|0 on|how states|-
0 1 an|Ument one|-s
0 1.1 Q,|as
0 1.2 =3|this
0.1 -1 -er|that and|-'s
0.1 -0.5 Q.|they but|-ive in|Q, that|Us what|they
0.1 -0.4 -al|=3 N|at her|U made|the race|=3 to|be was|Uly
0.1 -0.3 -er|candidate -ly|of -|those =3|at N|political N|there and|V a|-ion some|in their|-s
0.1 -0.2 -al|-er -al|of -ment|-s -|him N|many ^|no and|- and|political first|- more|-ly of|-ion of|all say|the the|former the|new
  who|-s with|one
0.1 -0.1 -al|-ions -al|who -ed|for -ing|to -s|as -s|with =3|0 =3|made U|supporters candidate|was could|U for|president for|this
  have|U in|may one|-ing while|the
0.1 0 -ed|out -ing|-al -ing|for -s|=10 -|by 0|voters =3|i =3|only N|-er N|nomination Ued|by Us|in Ved|a as|well a|year but|not
  candidates|=6 like|N over|his policy|- the|- the|state
0.1 0.1 -ing|-ity -ive|-s -s|still -|-ity -|N 0|-ity 0|=3 =5|some =6|that U|-s U|for but|they her|campaign his|U of|voters on|-
  on|-s other|-
0.1 0.2 about|Uing and|on a|0 a|Ual a|former from|her had|been much|-er presidential|race the|three
0.1 0.3 -ers|who -ion|may -ive|- -|-ive -|and 0|-ed 0|million N|-ion N|nominee U|would asked|about attacks|that a|-ive during|the
  election|- have|Uer is|-ed is|so just|a made|U more|-s not|V president|=3 the|election up|-
0.1 0.4 -ed|so -ion|after -s|next -|0 0|-ion N|that after|N also|had her|Uity he|had is|N it|is night|at the|-ion the|country
0.1 0.5 -s|or N|primary also|the and|new been|U did|-ive is|not not|an other|Us this|-al was|Ued with|all
0.1 0.6 -er|-ity =3|it =5|before of|Q this|is
0.1 0.7 0|Ument that|-er
0.1 0.8 as|of where|N
0.1 0.9 ^|Q one|U race|in told|a
0.1 1 -er|what
0.1 1.2 any|Us most|N
0.1 1.3 =3|-'s Q|=3 Uly|the after|-er
0.1 1.4 made|his
0.1 1.5 -ed|two
0.1 1.7 =6|one
0.2 -0.8 this|N
0.2 -0.6 =5|two are|both
0.2 -0.5 -ment|- =3|about
0.2 -0.4 -al|-al after|0 many|-ive next|to
0.2 -0.3 -|some 0|of =8|=3 Ved|- and|more candidate|N most|U
0.2 -0.2 Q?|she Uive|- and|it but|one but|other of|-ions recent|-s who|Us
0.2 -0.1 -ed|to -|it 0|to =10|-s U|with and|-s an|-ed both|political for|-ing his|campaign the|campaign to|-ive
0.2 0 -al|Uion -ed|at -ed|by -ing|at -ing|them -ive|political -s|and -|president -|win N|attacks N|presidential Uing|him U|about
  U|on Vs|from and|a and|recent are|also at|- by|his campaign|and have|a made|by not|-ed of|-ment of|candidates only|two on|him
  political|-er that|U who|said with|her
0.2 0.1 -al|in -ed|-ive -er|of -ity|=3 0|percent N|convention Ued|for Ued|from Uly|- also|Uing a|political by|a campaign|has
  former|state has|been last|week such|as
0.2 0.2 -al|for -ment|in -|-al =10|- =6|including =7|- Q|campaign a|-er a|more but|he candidates|=3 even|- have|Ued his|-s no|-s
  of|U of|one of|that one|such support|from that|0 the|-ing who|Ued
0.2 0.3 -ed|U -er|on -ing|- -ing|N -ly|Uer -|-ion -|its N|-ions ^|his because|they have|Ved of|how the|-er when|he
0.2 0.4 -ive|Us -s|-ers -|delegates =10|=5 Uly|have ^|they at|-'s if|he not|like since|0 the|recent
0.2 0.5 -ing|her -ly|at Us|during Ved|-ion at|all how|to last|U on|-ing this|election
0.2 0.6 -al|political -er|-ing 0|election =3|not =5|over Uing|-s Ument|to any|-ed as|Q, be|Q, for|much has|a if|such no|V there|are
  the|-ive
0.2 0.7 -ive|-ity -|back ^|such also|- he|Q, he|still some|states the|Us was|only
0.2 0.8 -al|year =3|both =3|that Uing|what after|being and|any it|also since|-er this|campaign to|a while|not
0.2 1 -ed|what get|a not|-ing party|was
0.2 1.2 -|year of|what
0.2 1.3 made|N
0.2 1.4 while|N
0.2 1.6 in|what
0.3 -0.8 if|his
0.3 -0.7 for|0
0.3 -0.5 any|of a|Ued but|at him|and
0.3 -0.4 ^|a are|- may|0 with|a
0.3 -0.3 -ing|Uion -ion|=6 Uing|a an|-ing as|Us presidential|-er
0.3 -0.2 -'s|presidential -|people -|recent N|=3 Q,|i Vs|-ing Vs|=3 any|- debate|on percent|of the|-ly through|a whether|the
0.3 -0.1 -ing|Uer -ive|-ers -s|a after|the and|-ion he|has in|- in|U of|-er of|both on|U primary|-s some|-s than|a they|all when|-al
  who|has
0.3 0 -al|states -ed|N N|-ment ^|other and|who what|- what|her whether|N
0.3 0.1 -ed|- -ly|and -s|Q, -s|such -|Uion 0|convention =3|according =3|among N|former Uer|a according|to at|Uing back|the
  between|the but|-ed candidates|-ed did|the her|-ing in|her on|both supporters|of that|a
0.3 0.2 =7|N =8|and N|=10 Ued|to Ued|with Uly|Ved U|its called|Q delegates|to last|-er of|state party|=3 president|and that|the
  the|-al the|candidate
0.3 0.3 =5|this U|- about|- and|-ity a|party former|- has|- him|on of|a states|=6 state|- to|win with|U
0.3 0.4 Ual|to Us|N but|that for|three of|other other|-ers the|-ers two|years
0.3 0.6 -ity|to N|voters Q|by Uly|even U|support and|-ive campaign|-s not|Ued of|time percent|in with|-
0.3 0.7 -er|her =5|all =5|their and|said at|-er next|N supporters|=3 through|-al up|against
0.3 0.8 -er|also -ing|Vs =6|0 Q|are Ued|it U|-er is|also than|Ved was|far
0.3 0.9 in|any of|-ly
0.3 1 -|where =6|has among|those at|what on|=3
0.3 1.2 =6|a Ued|what
0.3 1.3 N|what
0.4 -0.6 Q,|an his|Us in|both
0.4 -0.5 U|he
0.4 -0.4 U|Q, ^|the but|a those|-
0.4 -0.3 =5|more before|N one|N
0.4 -0.2 N|own Q.|the both|- for|some many|-ers
0.4 -0.1 -al|-s =6|many N|=8 Us|- ^|-ing a|Ument been|Uly his|supporters most|recent of|-ers or|- that|- while|-s
0.4 0 -al|presidential Uer|in for|-er of|Ued presidential|candidates two|-ers
0.4 0.1 -er|=3 -ive|-ions -ly|Ved -s|-ion -|Q -|even 0|campaign Uing|-ers as|her at|least but|-al during|his into|- in|Ving
  million|N one|in this|- those|voters
0.4 0.2 -er|-ions -ing|up -s|Uing -s|Us -s|in =5|his =6|which Ued|support Uive|-s Vs|at also|has a|-ing by|-al former|first out|-
  say|that that|-ing the|Uly
0.4 0.3 =5|its Uion|that and|-ing her|-al many|people policy|-er she|was
0.4 0.4 -ers|and -er|- and|Q, own|-s political|-ment
0.4 0.5 -ed|-ion an|-s by|-ed for|N with|-s
0.4 0.6 candidate|for his|-ers next|two those|-ing
0.4 0.7 -ed|-s -|since the|candidates
0.4 0.8 -ed|-'s -ed|Uing =6|if U|do U|in after|she government|U it|may
0.4 0.9 -ed|over U|-ive had|Uly had|to or|Uing
0.4 1 before|a far|from he|could may|have same|-ing
0.4 1.1 -ment|was =10|Ument N|between U|Q even|the in|some
0.4 1.2 their|-ions
0.4 1.3 be|more
0.4 1.5 after|all
0.4 1.6 =7|which
0.4 1.7 0|that
0.5 -0.7 Uion|N
0.5 -0.5 this|Ument which|will
0.5 -0.4 =5|no Us|he
0.5 -0.3 N|race that|-ity
0.5 -0.2 -ive|years =5|N =5|the Ued|- Uing|-ion V|as now|-s that|many
0.5 -0.1 =5|they campaign|-er state|in
0.5 0 -ment|N =4|many N|candidates N|i Uer|-ed Us|=6 U|from a|-ed her|-s of|- political|-
0.5 0.1 -er|-ion -s|political -|Uers -|he =4|he N|those U|before ^|more also|is as|-s as|he a|new because|he but|her candidates|=10
  his|-ly if|-s new|-ion since|- who|are
0.5 0.2 -ion|if -ive|at -ly|by -s|it -|support =10|a =3|two N|=7 Ual|U U|back as|they a|recent been|-ed campaign|-ers former|-er
  have|-ed it|Vs just|Ued of|delegates primary|and was|-
0.5 0.3 -al|U =5|she U|as been|Ved campaign|of her|-ions in|-al in|-ly just|-ed presidential|-s the|president well|as
0.5 0.4 -ive|and 0|candidate both|the last|year which|had
0.5 0.5 -ing|-s as|-ers who|-ed
0.5 0.6 =3|what N|vote the|Uion
0.5 0.7 -ive|-ment all|of and|also but|the those|in
0.5 0.8 Q.|N be|-ed him|=3 is|now
0.5 0.9 a|-ity made|-ing the|V
0.5 1 -ed|it any|U this|Us
0.5 1.1 -ing|some and|was
0.5 1.2 than|any
0.5 1.4 =8|N
0.5 1.5 N|because
0.5 1.9 Ued|Q,
0.5 2 =6|Q,
0.6 -0.8 -s|one
0.6 -0.5 campaign|N
0.6 -0.4 =10|N
0.6 -0.2 -s|N =6|-ed ^|an as|some her|-ers what|she
0.6 -0.1 -s|-al -s|-ive but|also three|-
0.6 0 =4|the U|they on|her party|- the|-ed while|a
0.6 0.1 -s|the =10|campaign but|-ity candidate|=3 could|not for|a is|most nominee|and or|other presidential|election some|of the|-'s
  the|email with|no
0.6 0.2 -ity|-er =5|-ing Ued|0 Uly|-ive U|Vs Vs|a but|0 campaign|=3 election|to email|Us last|N political|Us that|this those|-ed
0.6 0.3 -ed|last -ers|N -er|she -s|on -s|state -|most =6|Ved N|-ers Ued|monday U|N and|could and|their a|tweet had|just now|Uing
  only|0 so|they state|and than|- two|-al
0.6 0.4 0|-ers =5|those U|-ers and|its have|- one|-er voters|-ed with|-ing
0.6 0.5 -al|candidate -ly|-s -ly|Ued U|over but|his of|more one|-ion on|his to|her
0.6 0.6 -s|-ment and|-ment but|with of|-ive when|the
0.6 0.7 =5|he if|the to|Us
0.6 0.8 Uing|for how|the if|N not|all with|former
0.6 0.9 -|who =3|Us N|supporters
0.6 1.1 when|-s
0.6 1.3 U|have but|has not|as time|and
0.6 1.5 -ing|that
0.6 1.7 =3|Q,
0.6 1.9 to|what
0.7 -0.7 all|N
0.7 -0.5 Q,|she
0.7 -0.4 -ion|N
0.7 -0.2 to|an when|0
0.7 -0.1 -|supporters =6|in if|- of|new over|her
0.7 0 -'s|-ing Q?|N not|a party|that
0.7 0.1 N|he are|some even|a in|his the|government told|the
0.7 0.2 =7|a Ved|on but|-s campaign|who if|you that|it
0.7 0.3 -ity|voters -ive|nominee =5|=8 N|with Us|up Us|while Ved|by asked|N as|-al his|two in|delegates many|as on|Us she|were
  some|Us this|-er were|to
0.7 0.4 -ing|-ers -ment|with -s|who =3|her =5|about U|but delegates|-ed from|-s how|N percent|=6 years|in
0.7 0.5 -ed|with -|Q, N|they but|she convention|on nomination|on with|about
0.7 0.6 -er|during =3|- =3|the both|of by|0 for|Q,
0.7 0.7 -|years Q|=6 after|a being|Ued
0.7 0.8 =6|the all|- not|one
0.7 0.9 -ed|some =3|U's =5|other to|his
0.7 1 a|U
0.7 1.1 =3|more
0.7 1.3 N|when where|the
0.7 1.4 =10|this the|people
0.7 1.5 have|an
0.7 1.6 at|an
0.8 -0.8 Q,|his
0.8 -0.3 who|he
0.8 -0.2 -er|Us =7|who Q,|he next|year
0.8 -0.1 -ment|and new|-ing
0.8 0 that|N the|nominee
0.8 0.1 -ment|-al -|voters =3|people ^|only from|0 when|i
0.8 0.2 Uing|that about|a but|this former|president tuesday|- were|a
0.8 0.3 -ing|tuesday =3|president N|campaign Ued|-ly U|so ^|many and|even and|many since|N the|Ued the|Ument those|who to|all
0.8 0.4 Q|that candidates|and in|an million|-er most|-al of|this president|=6 supporters|in two|-ing who|did win|the with|recent
0.8 0.5 -ers|in -er|at -er|who and|his who|V
0.8 0.6 -ity|- and|0 at|-s if|a many|in there|is the|U time|at
0.8 0.7 -ed|in and|her
0.8 0.8 -ive|=3 out|on
0.8 0.9 0|states
0.8 1 -|one the|group
0.8 1.3 time|N
0.8 1.7 -ing|Uions an|Uer
0.9 -0.4 recent|U
0.9 -0.2 =6|it
0.9 -0.1 =3|other ^|N and|for
0.9 0 =5|most first|Ved that|V while|most
0.9 0.1 =3|no
0.9 0.2 -ive|U -ive|in U|U all|but former|-s including|- in|that it|all what|it
0.9 0.3 -ers|-ion N|of N|some Q,|-ed Ued|U ^|most after|-al and|most an|U a|Uly a|president but|U first|-s in|those made|-
  should|they while|those who|was
0.9 0.4 -al|at -ion|-ing -ive|states -s|like -|-ions 0|poll =3|supporters Ued|last Ved|over but|i campaign|-al into|-s much|the
  national|-ity national|U people|-ed so|the states|-ing which|N while|0 with|-er with|his
0.9 0.5 ^|about
0.9 0.6 N|=5 Q.|she V|the but|- so|it that|more up|on
0.9 0.7 before|that states|=3
0.9 0.8 as|N
0.9 0.9 =3|Q
0.9 1 -ions|that back|in the|last
0.9 1.2 when|many
0.9 1.4 two|of
0.9 1.6 =6|like
0.9 1.7 =3|which after|it in|-s where|he
0.9 1.9 candidate|who
1 -0.9 Q,|former
1 -0.6 Q!|the
1 -0.2 =5|her than|-s
1 0 =10|-al Q.|a and|they candidate|in
1 0.1 -al|that that|night
1 0.2 =5|first tuesday|-ing
1 0.3 -ers|=6 Q.|he U|been supporters|who
1 0.4 -er|Ued 0|and =3|-al Us|that against|him had|-s i|was or|U political|-ing some|who voters|in
1 0.5 =3|three Ued|against Ued|tuesday ^|all but|Us for|-s new|U night|U now|a said|- the|Uer
1 0.6 and|-er percent|who the|Uing to|=3 with|other
1 0.7 =3|-ion =3|most
1 0.8 =4|N ^|two
1 0.9 is|no people|-ing
1 1.1 after|her just|0 that|-ment what|has
1 1.2 his|state
1 1.3 =3|they
1 1.4 but|N
1 1.6 before|she
1.1 0.1 Uer|who
1.1 0.2 be|Ued
1.1 0.3 by|her how|many is|U
1.1 0.4 =3|any =3|will Uer|the and|i and|she but|their is|-al some|candidates where|she
1.1 0.5 -er|voters =3|-ity Uion|with many|-s state|party three|in week|by
1.1 0.6 -ers|of N|who his|first
1.1 0.7 -ions|with N|people as|one on|-ers presidential|U
1.1 0.8 =3|-s =3|his =6|he =6|some Q|in ^|Us nominee|=3 when|N
1.1 0.9 Ued|more Uly|N ^|from in|their
1.1 1.2 only|U
1.1 1.3 =3|she =3|voters
1.1 2.6 =7|Q,
1.2 0.2 ^|not even|-s of|-'s
1.2 0.3 what|-ers while|her
1.2 0.4 -|i because|the from|his voters|who
1.2 0.5 =3|some after|- are|N only|a
1.2 0.6 0|national =3|you Q|who Vs|Ued candidates|in no|one said|N then|she
1.2 0.8 which|the
1.2 0.9 only|one
1.2 1 =3|all also|-s
1.2 1.1 =3|former
1.2 1.2 than|the
1.2 1.6 even|some
1.2 2.1 and|as
1.2 2.8 =4|Q,
1.3 -0.5 =10|he
1.3 -0.2 what|some
1.3 0.1 ^|she
1.3 0.3 -ing|candidates
1.3 0.4 ^|he that|-s
1.3 0.5 Q!|she who|have
1.3 0.6 =3|first =4|- =6|i and|which candidates|like including|those is|on through|those was|Ving
1.3 0.7 Uing|them on|its time|it
1.3 0.8 =5|i U|him from|its
1.3 0.9 =3|campaign when|a
1.3 1 -s|last N|and
1.3 1.3 up|a
1.4 0 =5|-
1.4 0.1 Q.|his
1.4 0.4 -|she and|he out|-ing
1.4 0.6 Uer|from which|0
1.4 0.7 even|N for|him so|i while|- with|0
1.4 0.8 -ed|-ment now|-
1.4 0.9 do|-
1.4 1 and|there
1.4 1.3 =3|many
1.4 1.4 =3|-ers
1.4 1.5 0|-ment =3|one which|a
1.4 1.7 that|Uing
1.5 -1.1 Q,|-er
1.5 0 which|he
1.5 0.1 Q,|it
1.5 0.3 where|-
1.5 0.4 which|-ers
1.5 0.6 =4|0 on|and on|one with|many
1.5 0.7 -ed|Uer been|an from|any
1.5 0.8 for|both her|on
1.5 0.9 because|-
1.5 1.4 and|some
1.6 -0.4 Q,|N
1.6 0.3 what|N
1.6 0.5 -ing|he even|in
1.6 0.6 but|some
1.6 0.7 -ly|all -|they as|-er more|voters said|former
1.6 0.8 and|those government|=6 is|his that|-al time|he
1.6 1 with|-ly
1.6 1.1 when|-
1.6 1.5 where|-s
1.7 0.2 who|many
1.7 0.5 of|Q,
1.7 0.7 then|N
1.7 0.8 but|even
1.7 0.9 had|N
1.7 1.9 also|a
1.7 2.1 =3|he
1.8 -1.1 Q,|the
1.8 0.7 ^|-ly for|those
1.8 0.8 -ed|their but|many he|and of|Us over|Us which|she
1.8 0.9 then|he
1.8 2 =3|N
1.9 0.5 before|it
1.9 0.6 she|and
1.9 0.7 -er|a
1.9 0.8 Uion|-
1.9 0.9 =3|presidential
1.9 1 =5|=3 was|N
1.9 2 -ion|that
2 0.6 -ity|N now|N
2 0.7 to|both was|his
2.1 0.3 what|the
2.1 1 Ver|N said|a
2.2 0.3 than|most
2.3 0.8 make|-
2.3 1 including|his
2.3 1.7 =6|N
2.4 0.8 Q,|will
2.4 1.1 -ers|that
2.4 1.3 =3|candidates
2.9 1.6 and|both
"""
FIELD_TAG_AND_PREVIOUS_AFTER_CUE: Final = """\
-1.8 -2.8 Q.|=8
-1.8 -1.5 poll|=3
-1.7 -2.9 =5|N
-1.6 -1.5 -ers|about
-1.6 -1.2 -s|=8
-1.4 -2.1 =6|Q, supporters|at
-1.4 -1.6 said|-ly
-1.4 -1.1 thursday|=3
-1.4 -0.8 =8|said
-1.4 -0.5 0|from
-1.3 -2.5 so|in
-1.3 -2 Q,|-
-1.3 -1.9 Q,|a
-1.3 -1.8 Q.|he
-1.3 -1.1 president|that
-1.3 -0.6 to|-ions
-1.3 -0.2 -ed|three
-1.2 -2.3 -ity|-ing and|Vs last|-ly
-1.2 -2.2 Q,|Ving Q,|which said|Vly this|in
-1.2 -1.8 among|other for|years
-1.2 -1.2 -ment|from and|both an|-s
-1.2 -0.9 -|=5
-1.2 -0.8 Ument|Ved
-1.2 0.2 Uer|from
-1.1 -2.2 Q,|Ved
-1.1 -2 Vion|of it|in saying|at
-1.1 -1.9 Q,|he Q.|asked it|and
-1.1 -1.8 Q,|-ing
-1.1 -1.7 it|by
-1.1 -1.4 -s|=5 Ved|last are|N him|was state|in
-1.1 -1.3 Q,|she
-1.1 -0.9 percent|=8
-1.1 -0.8 Uion|from
-1.1 -0.6 Uion|Ued
-1.1 0.2 now|at
-1 -2.9 Q,|N
-1 -2 Vs|=3 said|for
-1 -1.9 Uions|from called|their
-1 -1.8 -ion|-ing Uer|Ument U|there
-1 -1.6 said|of
-1 -1.2 by|state
-1 -1 states|like
-1 -0.9 -ity|because by|-ion
-1 -0.7 N|=5
-1 0 U|among
-0.9 -1.8 -ers|=6 Q,|for Ved|monday Ving|for Ving|out asked|the as|it as|to say|about that|in told|them
-0.9 -1.7 -al|over -ity|during Us|like Vs|them asked|him called|U called|for it|as out|about say|=4 week|on
-0.9 -1.6 -ment|=6 N|also N|when Vly|about V|about them|-ly
-0.9 -1.5 -|such =10|=8 Uion|=3 candidate|by
-0.9 -1.4 -|when before|Uing
-0.9 -1.3 night|=3 support|of tuesday|night
-0.9 -1.2 U|many
-0.9 -1.1 -ion|the vote|and
-0.9 -1 -ions|over Ving|from
-0.9 -0.9 other|government
-0.9 -0.7 -ment|for N|=4 Uion|among
-0.9 -0.5 U's|Uing according|to
-0.9 -0.3 =7|0
-0.9 -0.1 -ions|by
-0.8 -1.8 Uly|Us
-0.8 -1.7 first|to
-0.8 -1.6 -ing|two 0|=6 Uion|is Ved|and Ving|U as|-ers back|at convention|=6 is|=3 saying|in told|him
-0.8 -1.5 -ed|=4 -ers|-s -er|have N|Uly Q!|=6 Q,|while Uing|is Uly|Uer Ument|for U|Ual Ver|- from|other make|an next|-'s night|when
  or|Ving said|from that|on to|Ving
-0.8 -1.4 Q,|Uing Vs|like Vs|of and|made a|=10 be|=3 million|people should|N that|now told|- were|Q.
-0.8 -1.3 debate|in for|public her|Q. says|about win|N years|-er
-0.8 -1.2 -er|Uing Us|that and|who one|with over|her some|-ers was|his
-0.8 -1.1 -s|is U|of
-0.8 -1 Uing|=6 Uing|from of|any
-0.8 -0.9 -ion|=3 -|=3 from|new has|more
-0.8 -0.8 -al|he Uly|about V|at has|since than|many
-0.8 -0.7 0|N =3|said N|only Uing|of on|thursday
-0.8 -0.6 =3|told =6|-ly asked|by by|many well|with
-0.8 -0.5 N|Ved Vs|more will|Us
-0.8 -0.3 -ive|candidates
-0.8 -0.1 Uing|many recent|U
-0.7 -1.7 -s|=7
-0.7 -1.5 -ing|Vs -s|what
-0.7 -1.4 -al|Uive -ity|that -ly|about -s|also -s|while Q,|or Uion|will Uly|of Vs|out called|his her|with interview|Ued is|their
  made|-s says|to supporters|- than|-er that|made three|in voters|-er voters|and while|0
-0.7 -1.3 -er|=8 -ions|should -ion|during -s|just =6|all =6|the N|because Q,|as Q,|saying Ued|she Uer|Ved Ument|Ued U|-ment
  Ved|tuesday Vly|of Vs|at V|Uly any|-ion asked|-ers as|she at|first election|is he|Q. made|-al more|-ion people|=6 said|U said|on
  said|tuesday those|voters to|supporters voters|=6 while|his
-0.7 -1.2 -|=7 -|before -|even =10|Q. Q,|not Ument|=3 Vs|in her|and him|Uing saying|only
-0.7 -1.1 -ed|any -|three Q,|and Uly|an U|=5 Ved|about Vs|-er and|if race|-ing race|-ions says|Q. with|voters
-0.7 -1 N|V N|after and|those her|presidential them|in were|N when|voters
-0.7 -0.9 -er|=5 Ument|of so|much
-0.7 -0.8 -s|0 =5|=10 and|most him|by to|back voters|Us
-0.7 -0.6 -er|delegates -|who a|policy
-0.7 -0.5 -ing|among N|has N|this Uion|- V|among like|many still|Us who|N
-0.7 -0.3 attacks|from
-0.7 -0.2 Us|is U|from make|N
-0.7 0 -s|still
-0.7 0.1 of|Ued
-0.7 0.2 campaign|of
-0.6 -1.4 as|he
-0.6 -1.3 =4|that Uly|to support|to that|to
-0.6 -1.2 -ers|but -er|what -ing|=8 -ing|after -ions|=6 -ions|but -ion|=6 -ion|may 0|-ive =6|there Q!|that Ued|back Uing|like Uion|U
  Us|an U|through Vly|U at|which campaign|-ing candidates|who far|-s him|over in|one is|no its|Uing just|-ing monday|on more|as
  nominee|who now|that out|for presidential|-'s race|on saying|=4 when|asked which|i which|will
-0.6 -1.1 -al|0 -al|attacks -al|campaign -er|during -er|he -er|states -er|were -ing|=5 -ing|party -ion|primary -ly|over -|Ual Ued|0
  Ued|Uion Ued|up Us|out U|after Ved|on Ver|that Ving|one Vs|U V|Us against|=5 and|so a|vote country|=3 first|N he|=3 including|Q
  monday|=3 most|-s national|- not|say other|people race|=6 should|make state|with they|Q. time|at tuesday|-ing voters|than what|it
  which|if
-0.6 -1 -ing|presidential -ion|made -ive|the -ment|in -s|debate -s|monday -|Vly -|among 0|=5 0|have =4|Q, N|two Q|will Ual|=3
  Ued|more Ued|their U|but Ved|like V|on among|-al made|the only|-s on|Q support|among the|people time|on would|Q,
-0.6 -0.9 N|during Q|Us Uions|of Vly|for and|called debate|about of|public
-0.6 -0.8 -er|-er -s|do =8|for N|but U|Q. those|states
-0.6 -0.7 -er|-ment -ion|she Uly|- from|supporters has|-al he|made many|- those|Uing
-0.6 -0.6 -s|by -s|through -|last -|since Ving|Q! all|-er nominee|N support|from the|N
-0.6 -0.5 =3|Ving and|has one|=5 vote|for
-0.6 -0.4 -ed|=7 by|far candidate|N
-0.6 -0.3 -ers|as group|in including|the
-0.6 -0.2 -ion|Uing -ive|- =3|-ing Ued|by U|been
-0.6 -0.1 many|voters more|voters with|N
-0.6 0 0|president the|-al
-0.6 0.1 Uing|=3 made|his
-0.6 0.2 N|recent
-0.6 0.3 week|in
-0.6 0.6 three|-
-0.6 0.7 been|on
-0.6 0.8 party|for
-0.5 -1.3 by|other
-0.5 -1.1 N|the Ved|what V|as any|-ed back|that delegates|=3 do|what she|Q voters|will
-0.5 -1 -ed|=6 -er|from -ly|-ive -s|did -s|whether =6|an =7|-ly N|before N|debate N|says N|where Q,|in Ued|three Uer|=6 Uer|on
  Uing|support Uly|against Ument|on U|attacks Ved|out Ving|Vly about|more any|more be|its but|there convention|=3 convention|and
  her|=5 if|her is|as it|should just|a last|-ing make|the may|U much|that not|like on|Q. say|that than|he up|its was|one when|they
  whether|a with|new
-0.5 -0.9 -ed|=5 -ed|candidate -ed|its -ed|their -er|=4 -er|this -er|when -ity|since -s|more -|any -|said =4|it =6|-ing =7|which
  N|next Q,|-s Q,|Uly Q|after Q|are Q|is Q|were Uers|to Uer|=3 Uer|when Uing|that Uly|-ing Uly|Uing U|Uion Ving|on Vly|=5 after|an
  also|Ued and|-'s and|Ving and|candidates and|may an|Uing asked|in as|Ved as|i campaign|did for|Q, get|her government|U her|an
  his|-ive into|Uion it|=4 i|U more|about more|on much|in nomination|is not|-ive not|Uer one|that on|policy on|two party|=3
  people|=8 said|this say|for state|U than|most their|-ity their|N there|in told|-s to|Q. to|Uion to|as voters|said was|just well|=3
  where|it which|also who|did would|campaign year|and
-0.5 -0.8 -ly|as -ly|they -s|convention -|are 0|as =3|asked =6|so N|Q, N|than Q|before Ual|of Ued|that Uly|N Us|-ions Ving|in
  Vly|made an|Uion asked|on as|saying at|him called|on convention|U former|-'s his|debate his|supporters its|0 made|-ing
  nomination|- on|one people|- same|U says|U's she|-s should|also told|his tuesday|in under|the was|Q! what|they
-0.5 -0.7 -'s|government -s|Q. -s|one =3|Uive N|-ed Q!|at Uer|Us Uly|=5 Us|=5 U|do Ving|-al V|-er V|-ions at|a a|Ument but|he
  election|and email|-al public|- saying|Q. since|he states|- the|more told|N
-0.5 -0.6 -'s|campaign -s|Uing =4|Q! Ued|delegates also|said before|N campaign|=5 in|them its|-ed presidential|-ions those|N
-0.5 -0.5 -s|=3 N|in Us|=3 U|in but|was by|Uing now|the
-0.5 -0.4 -er|=6 after|-s his|presidential in|N
-0.5 -0.3 -er|- -ment|of has|made that|N that|the
-0.5 -0.2 -'s|political =3|at N|U U|who many|V
-0.5 -0.1 -ers|in -|Ued U|-ed but|U not|vote on|other some|-ing whether|his
-0.5 0 nomination|by
-0.5 0.1 =3|of Ved|by
-0.5 0.3 of|N
-0.5 0.5 campaign|Ved
-0.4 -1.1 0|people
-0.4 -1 and|Ved its|N policy|at
-0.4 -0.9 -ion|at Ving|=3 V|of after|-ing been|Q. but|did not|with president|=6 that|had which|=3
-0.4 -0.8 -al|was -al|would -ers|had -ing|Q. -ion|about -ion|more -ive|-ion -ive|at -ment|during -|Q, -|just -|only 0|=4 0|or =3|Vs
  =3|saying N|Vly N|even N|who Ual|N Ual|for Ual|in Ued|of Uer|his Uer|of Uing|about Uions|that Uion|of Uly|made Uly|support
  Ument|=4 Ument|tuesday Us|for Us|of U|=4 U|did U|had U|how Ved|=3 Ved|=6 Ved|Vly Ving|at Ving|with V|in about|0 after|she
  against|-er and|by back|to before|Ving candidate|than convention|could do|U email|to even|the from|that him|Q. his|Q in|=5 i|said
  made|a made|her not|Q not|do now|Q. that|-ive that|are their|-er them|of this|-ing three|people time|and to|that to|which
  tweet|about voters|were who|last with|-ers with|=3 won|in
-0.4 -0.7 -ed|no -er|=7 -ing|Uly -ing|more -ion|last -ly|Vs -s|as -s|could -s|time 0|when =10|Us =3|before =3|for =6|no =7|- =8|N
  =8|Uions =8|to N|did Q,|but Ued|=4 Ued|he Ued|him Uing|=5 Uing|party Uion|was Uive|-er Uive|Us Uive|of Us|=4 U|is U|support Ved|=4
  Ved|Ument Ved|its Ved|just Ver|to Ving|-ers Ving|as Ving|she Ving|them Vs|him about|what and|are and|even and|he are|Ved are|to
  back|against before|they being|N called|Q. debate|=3 election|-s even|as first|and first|time for|now for|this get|a had|an her|by
  him|=7 him|for him|out his|V his|policy into|an into|her in|an in|may it|=3 it|Uly it|still just|- just|because last|two made|no
  more|Uion most|-ed nominee|=3 nominee|has now|Us no|U no|to of|how on|N political|-ion primary|-al said|=3 said|at said|to
  she|called some|-ed states|and supporters|could supporters|said support|-s then|Ued this|-'s those|Ving through|her through|the
  to|some voters|Uing were|about were|on when|a where|she which|in would|-al years|=6
-0.4 -0.6 -al|-ed -ed|-ing -ers|=3 -ers|=5 -ly|into -|can -|made -|vote =10|-al =3|over =6|one N|with Q,|with Uing|an Uing|him
  Uly|-ed Uly|-s Uly|Ved Us|in Us|last Ving|those Vs|no V|Uer about|him all|three also|U and|they a|far both|of during|a during|his
  even|some from|being has|been him|- him|on in|all its|-ive last|- like|N many|=3 million|more not|one now|- of|attacks of|which
  only|N on|-ed on|all out|a primary|states recent|interview said|last said|only says|=3 support|- than|-ing than|Q. that|his
  the|Uity under|a was|0 when|i where|he with|its won|the
-0.4 -0.5 -ers|would -ing|Ument -ing|campaign -|is -|well -|while Uions|for Uly|for U|-ive an|email a|new but|Uing but|she by|Ving
  candidate|Ved her|N is|also most|-ly only|Uer primary|next said|then their|own to|how week|about
-0.4 -0.4 -ly|-ion -ment|-ers -|-er =3|V Ued|=8 Ued|with Ved|-ment and|this but|-ed during|the from|them him|a it|says more|Ued
  most|Uly one|-'s on|U said|=5 support|in whether|the
-0.4 -0.3 -ment|- -|=6 by|-ing by|U did|Uing that|-s the|former this|N was|being who|Vs who|he
-0.4 -0.2 -ment|=3 =3|on Ued|last U|=3 U|on a|group a|recent including|those those|Us whether|this
-0.4 -0.1 -ers|N -ion|by N|is N|said U|=6 an|interview
-0.4 0 at|its over|-
-0.4 0.1 -|N Uive|- V|from as|N on|-al
-0.4 0.2 -al|to N|Q. about|N of|government primary|campaign
-0.4 0.3 -ment|Ued voters|=3
-0.4 0.4 =3|one state|of
-0.4 0.5 =3|- who|made
-0.4 1.5 some|as
-0.3 -1.4 have|N
-0.3 -1.2 in|=10
-0.3 -1.1 from|-er
-0.3 -1 -ing|=3 but|has
-0.3 -0.9 -al|in -|but Q,|by policy|and
-0.3 -0.8 -al|party N|people Ved|for
-0.3 -0.7 -ions|-er -ity|at =8|the Q,|who and|said and|would back|=4 because|U's be|=5 but|Ving has|in recent|N said|as to|her
  year|Ued
-0.3 -0.6 -al|primary -ed|about -ed|they -er|against -er|is -ing|any -ing|president -ion|between -ion|had -ity|-ment -ity|as
  -s|before -|this 0|an 0|during 0|email 0|who =3|have =6|Ving Ual|=6 Ual|Ual Ual|that Ued|all Ued|whether Uer|-ion Uer|about
  Uer|been Uing|=4 Uly|U Uly|Ued Ument|-s U|Ved Ved|-ly Ved|Ving Ved|after Ved|against Ving|and Vs|Q. V|Q. V|them also|Uing and|Vly
  and|at and|have any|president as|being at|next at|one a|Ual because|their before|-s being|Q between|two be|Q be|far but|those
  campaign|-ly campaign|with candidates|=6 candidates|would candidate|at convention|this from|such government|=3 government|=6
  had|Q. have|no her|about her|on he|Vions he|called his|Q. his|other interview|=3 in|=3 it|Us it|far just|before not|because
  of|about only|to on|such on|that on|their on|to party|may said|=4 said|before said|monday says|in says|that she|-ly she|also
  she|told since|the so|as supporters|U support|=3 than|-ion than|it than|the that|campaign their|-ive them|for they|do they|said
  the|one up|Uing up|about up|at vote|in was|as was|first while|Ving who|also with|which
-0.3 -0.5 -al|-al -al|because -al|voters -ed|over -ed|some -ers|Ved -ing|its -ing|over -ing|some -ing|when -ity|-ions -ive|0
  -ment|-ed -ment|to -s|=10 -s|N -s|can -s|no -s|was -|=4 -|and -|first -|under 0|were =10|a =6|in =6|or =6|what =8|Ued N|states
  Q|when Ued|-ing Ued|-ly Ued|Q. Ued|Ument Ued|any Ued|voters Uer|=4 Uing|up Uions|=5 Uion|up Uly|at Uly|was Us|more Us|over U|Uer
  U|has U|if U|most U|much U|up U|whether Ved|no Ved|this Vly|Ued Vs|her after|Uing after|the against|him all|0 and|campaign
  and|only and|will any|-s any|new an|Uive are|Q. attacks|on a|Q. because|it because|they before|a being|in between|now be|Q,
  be|back but|N candidates|with can|U could|still do|the even|-ing even|U even|before first|presidential for|-al for|many for|voters
  get|them had|won her|Uion her|a he|-ly him|Uly him|into him|only his|-al his|-ions his|Ved how|he including|- including|0
  interview|in in|her in|his in|last in|more in|presidential its|U its|Uion it|Q million|Uing nominee|and now|and of|it or|-ing
  out|in said|Uly said|with saying|that so|Uly so|that states|=5 states|to still|-ly than|Q that|any them|-ed this|one told|her
  to|party to|support tuesday|=3 two|-ers up|for week|-ed what|could when|-s where|his which|-s which|had which|they while|Uing
  while|a who|-ly who|in won|his
-0.3 -0.4 -al|Uion -ed|=3 -ing|her -ion|=5 -ity|- -ly|not -ment|=5 -s|when -|-ing -|after -|tuesday =3|where N|as N|candidate N|her
  N|support Q|=3 Ual|U Uing|he Uly|-er Uly|-ers Ument|will U|-ions U|Uing U|for U|voters Ved|Q. Ved|any Ved|support Ved|with Vly|V
  V|an against|-ive all|-al also|Uer as|some but|the campaign|as could|have for|what from|her her|=3 is|-al its|-ly it|of made|up
  make|- more|-ly says|his so|N such|an than|on those|- through|-al told|the to|campaign under|- who|Ved
-0.3 -0.3 -al|=5 -er|-s -ions|and -s|=6 -|Uly -|her -|two =3|a =6|most N|Q N|by N|would Q|but Ved|many Ving|voters Vion|the and|she
  a|-ly a|Uion but|his delegates|and for|him his|-er more|-ers presidential|debate since|N than|what that|-ers that|some they|are
  the|email this|week to|those where|N with|-s
-0.3 -0.2 -er|N -s|against -|by -|public 0|-s N|Vion Uer|by Uly|only U|U an|even far|is how|the on|and policy|- president|-
  says|some she|has support|=7 the|Ued the|campaign when|the
-0.3 -0.1 -al|convention -s|the -|a N|Ued N|now U|to Ved|voters about|Q last|-er the|0 the|primary to|be
-0.3 0 =3|still =3|with Ued|a U|an is|- many|more not|in of|him other|candidates the|race to|get years|and
-0.3 0.1 -ers|who -er|-ion Ued|-s U|- attacks|- has|Ued president|on the|first
-0.3 0.2 -s|during 0|Us and|-ive is|-s new|-
-0.3 0.3 =3|about =3|two by|0 could|-ive said|-ive
-0.3 0.4 -ly|than get|- like|those political|campaign to|Ual
-0.3 0.6 Us|-er
-0.2 -1.7 Q,|the
-0.2 -1.2 Q|U asked|N
-0.2 -1.1 Ved|up
-0.2 -1 -ed|up -|Vs
-0.2 -0.9 -ment|-er and|V and|one with|more
-0.2 -0.8 Uions|by supporters|of to|state
-0.2 -0.7 -er|=3 -ions|- -ly|of =6|-er including|N
-0.2 -0.6 -ing|Ved between|N but|Ved him|in if|the new|N political|-ers
-0.2 -0.5 -ed|people -ity|=3 =3|Uing =3|who Ued|two Uer|-al Us|how Ving|about after|a and|-ed a|national been|Ving is|-ing not|-ly
  not|so or|if she|-ed that|-al the|political
-0.2 -0.4 -ed|before -ed|if -ed|it -ers|- -er|while -ing|0 -ing|only -ing|so -ion|if -ity|Us -ity|is -ive|U -ment|candidate -s|-
  -s|Ved -s|his -s|would -|Q. -|both -|more =3|U's =3|they =4|to =6|for =6|not =6|whether =7|the =8|Us N|an N|they Q|Ued Q|on Q|only
  Q|other U's|still Ual|and Ued|about Uers|=5 Uer|with Uing|in Uing|out Uly|Ual Uly|as Us|but U|back U|not U|out Ved|Uer Ved|to
  Ving|=4 Ving|into Vion|=3 Vs|on V|-'s V|with after|polls also|- also|Vs and|over and|three an|N as|they attacks|against at|their
  back|=3 be|-al both|-s by|-al called|it campaign|but campaign|for candidate|to candidate|would can|Q could|be did|=3 even|Ved
  for|=5 had|his has|-s have|called he|said he|won him|-ing his|time in|him in|what is|-ly is|0 its|-er it|=6 it|a it|with make|it
  much|- no|- no|-ions of|Uions of|that one|-ing on|-ions or|-s or|U out|at people|from presidential|U president|was primary|N
  primary|election race|to she|Vs should|Q still|Ued still|in that|=3 that|could their|0 their|Uion them|=6 them|Q them|U there|-
  the|debate the|government the|other through|their time|is told|an to|Vs to|all to|their to|whether was|-er was|Us were|with
  what|can which|a who|would will|have with|-ment wrote|that year|=3
-0.2 -0.3 -al|=3 -al|or -ed|N -ed|Us -ed|all -ed|one -ed|two -ers|from -er|Q -er|after -ing|through -ions|are -ions|of -ion|U
  -ive|=6 -ive|him -ly|=6 -ly|a -ly|the -ment|U -ment|when -s|an -s|if -s|may -s|should -s|so -s|such -|Uing -|because -|delegates
  -|political =3|all =3|called =3|may =3|up =4|his =6|U N|Uions N|against N|on Q,|Q U's|Q. Ued|Q Ued|Uing Uing|for Uion|on Uly|a
  Us|and U|be Ved|U Ved|people Vers|to Ving|of Vs|where after|0 all|the any|Q an|-ion are|far as|an as|if as|not as|that at|0 a|-ity
  a|-ive be|made be|to but|it but|they campaign|-ers debate|before during|N for|-ed for|that had|for has|=3 her|-ion her|-ment
  he|and his|most how|such if|-ing if|not including|a in|-ers in|Uion in|Uly is|more it|to just|-s like|-al made|U more|-ed
  nomination|to nominee|=6 not|V no|one of|-ed one|who only|after on|some on|them over|-ing percent|- percent|=3 policy|before
  race|and said|could she|Uer she|Uly she|said should|-ive should|Uly state|=3 state|=6 such|-ions supporters|=3 support|on
  than|just that|=6 that|Q their|-'s their|-ed their|support there|=5 they|V the|Q. the|candidate to|U up|by voters|that was|still
  was|the week|=6 which|have will|-ed will|=3 win|=3 win|and with|-al would|-er would|Q.
-0.2 -0.2 -'s|nomination -'s|own -al|is -al|last -ed|an -ed|him -ing|at -ing|monday -ity|=5 -ive|-ers -s|this -|Vion -|have -|many
  -|state -|were -|with =3|among =6|- N|new U's|-ed Ual|-s Ued|=3 Ued|an Ued|into Ued|one Uing|his Uing|them Uing|to Us|Q. Us|her
  Us|with U|Q U|delegates Ving|against V|her after|-al after|he and|-ly before|the between|them but|Ued but|not for|-s from|it
  from|the her|-ions he|Ved his|two in|a in|other in|those is|Q. its|first may|if more|-al most|-ions of|their on|which party|-ing
  political|-ment presidential|primary said|in saying|-s saying|he she|Ued still|- support|for their|-s their|former
  their|presidential the|party this|year to|-ion to|Us to|also to|say week|=3 where|- while|N
-0.2 -0.1 -ers|Ued -ion|-al -ive|-ions -ment|into -s|-s -s|Ued -s|only -|as 0|Ued =3|after N|are Q|by Uer|- Uing|- and|N and|party
  a|Uive because|she for|Ument from|him from|its his|-ers his|-ion of|whether on|his or|-er presidential|candidate primary|on
  the|next to|V two|N up|N voters|say with|-ion
-0.2 0 -ed|a -ers|to -ing|those -s|to -s|with -|=8 -|U -|in N|could N|email N|had N|told Ued|at Ued|its Uer|the Uion|as and|was to|-
  to|voters would|not
-0.2 0.1 -er|0 -ing|-s -s|over -|the -|would =3|in U|-s former|N had|-ed her|-er in|states that|will the|year vote|was
-0.2 0.2 -ing|the -ions|as =3|from =3|no Ued|from Uing|the Uity|- Ving|the in|years some|-er would|Uly
-0.2 0.3 -|presidential -|that =3|Q. Uing|how presidential|nominee voters|for
-0.2 0.4 0|=7 =8|- U|V called|him of|supporters out|voters
-0.2 0.5 -ing|from Us|0 Ving|N had|Uer party|as
-0.2 0.6 of|some
-0.2 0.9 first|-s
-0.1 -1.8 that|night
-0.1 -1.6 Ved|Uly
-0.1 -0.9 -s|new
-0.1 -0.8 -er|former new|U
-0.1 -0.7 Ued|against and|some people|in
-0.1 -0.6 =6|0 candidate|but interview|with many|-s three|-s
-0.1 -0.5 -ity|to N|0 N|president both|- party|-ers
-0.1 -0.4 -ed|-ive -s|-ed -s|and =3|-ive N|=10 N|from and|Uing and|now out|to state|and
-0.1 -0.3 -ly|that -s|-al -s|a -|Ved -|was =3|Ved N|=6 Uer|to Uing|by Uive|-s all|from all|that be|Q. country|was from|-ers her|-
  his|Ued his|first nomination|=3 nominee|Q. race|by she|was state|as supporters|would there|was the|Q time|=3 to|-ers would|then
-0.1 -0.2 -ed|0 -ed|Q. -ed|of -ing|=7 -ing|on -ing|was -ions|-ed -ions|with -ion|=4 -ion|or -ity|=6 -ly|-ed -ly|0 -ly|more -ment|as
  -ment|that -s|state -|Ving -|back =10|N =3|Uly =3|also =3|many =3|what =6|are N|-ions N|presidential N|will Q|-ed Ual|was Ued|-ion
  Ued|under Uer|Uions Uing|such Uing|supporters Uions|U Uion|to Ument|in Us|about Us|at Us|them Us|when U|-ers U|-ing U|into
  U|monday U|their Vly|-ing V|to also|-ing and|Ued and|Us and|says any|- are|-ed are|not as|Uly back|on before|-ing be|-er be|more
  both|an but|would campaign|=6 campaign|Q. candidate|=3 even|with for|-ive for|candidates for|their from|U had|-ing had|V had|a
  had|with has|a her|Q, her|first her|last he|-ed him|while in|-ity in|that is|the it|-er it|did just|for made|it may|be million|to
  more|-er not|to of|Uity of|time only|-ed only|two on|=3 or|N party|-ed people|could people|were said|about since|Ving states|-ed
  supporters|who that|-ly that|Q. that|Q? that|U that|Ued them|at there|may they|were the|-ity to|at to|make was|-al was|-ed was|Q.
  was|not week|and were|Ual whether|they which|Ued which|Vs while|-ers who|Q. who|is with|Uing with|this would|make wrote|in
-0.1 -0.1 -al|N -ed|with -ers|Q. -ers|Vly -er|-ing -er|more -ing|-ment -ing|attacks -ing|their -ions|to -ion|Ved -ion|you -ity|N
  -ity|have -ity|was -ity|were -ly|U -s|Uion -s|it -s|say -|Q -|be -|between -|election -|now -|over -|still -|where -|will 0|=3
  =10|-s =10|in =3|since =4|-ing =4|he =6|-s =6|Q. =6|he =6|will N|-s N|into N|last N|should Q|-ing Q|in Q|over Ued|-ment Ued|Uly
  Ued|and Ued|not Uer|this Uing|back Uions|are Uity|to Uly|Ving Ument|about U|Vs U|and U|get U|make U|vote U|with Ved|over Ving|that
  Vly|-ed Vly|Uing Vs|U's V|=3 and|-ity and|to and|were an|Q an|U are|being are|now are|still as|first a|0 a|country a|presidential
  back|when because|the been|-ed but|as campaign|against campaign|had can|do could|Uly could|make country|where delegates|he
  delegates|on do|not election|candidate far|-er former|- group|is had|U had|Uly have|-ed have|any her|for her|time he|has his|0
  his|Us his|recent if|-ed if|-s if|he in|both in|recent is|-er is|Uly its|-ions like|- make|his may|0 may|not night|in
  nomination|-s not|Us not|only of|more on|what or|- or|a or|at or|not or|so other|- other|states out|against over|those party|in
  people|U presidential|election president|U president|because president|would primary|- primary|=5 race|with say|the she|should
  should|he such|a support|an than|they their|most them|=3 there|=3 there|are they|Uly they|will the|Ved to|both what|would
  when|Uing when|it where|-s which|would while|also who|could will|be would|be years|after you|could
-0.1 0 -'s|-s -'s|nominee -al|election -ed|-er -ed|those -ing|-al -ing|them -ly|- -ly|is -s|-ing -s|U -s|V -s|some -|did =3|Us
  =3|even =3|i =6|which N|Us N|interview N|nomination N|voters Q|and Ued|for Ued|new Uing|-ion Uive|=3 Uly|-ive U|a U|those Ved|as
  Ving|-ing Ving|-ly Ving|to Vs|voters about|-s an|Vion are|-er a|-al a|-s a|Uing be|- be|N but|still by|years called|-s campaign|-
  debate|- former|president have|- her|Ument he|-s he|told him|with his|-ed his|N his|own his|three in|three is|a last|year made|in
  monday|night one|N only|on on|political presidential|- saying|Ving some|Us state|-ions there|were the|most to|win were|-ing
  which|- will|- would|-
-0.1 0.1 -'s|most -ing|-er -ing|N -ive|-ive -s|been -s|but -s|not -|- -|0 0|support =3|which =6|-ed N|Uion Uing|U Uion|which
  Uly|with Us|-ed U|against U|was about|where after|it against|one at|his a|- been|Ual by|Uly candidates|-ing do|-er former|-ity
  her|-ing his|-s if|N million|-ers not|- people|-ing said|- through|a up|0
-0.1 0.2 -'s|time -ity|among -ive|who -|he N|Uing Q|=7 Uing|a as|the as|well but|-ing her|vote into|a said|some that|he the|-er
  when|N with|his
-0.1 0.3 -ity|voters -s|that -|-ed =3|Uer Ued|-er Uing|her U|-er asked|how both|-ions by|saying new|-s people|=5 than|N who|said
-0.1 0.4 -s|-ers -s|-ive -|on Us|as be|Ued by|Us over|N some|- still|-ed was|U who|Uly
-0.1 0.5 -er|if other|-ions support|her voters|U was|Uly was|Ved
-0.1 0.6 -ly|N -s|on
-0.1 0.8 Ued|-ity
0 -1.6 =6|N
0 -0.9 Uing|against
0 -0.8 and|voters
0 -0.7 =3|new a|V for|two many|N some|N then|-
0 -0.6 a|-ing
0 -0.5 -ly|-ing Uly|on government|- the|-ive
0 -0.4 -'s|-ment =6|a N|=3 Us|-s Ved|in for|one of|most or|the
0 -0.3 -ers|and -ment|-ing a|-ment a|N said|-er
0 -0.2 -'s|-ion -ed|the -ing|to -ion|Ued -ity|of 0|in =3|-er =3|former Vs|a a|-ion because|he during|her her|-'s he|Ued
  including|-ing last|week no|-er primary|-s the|-ion the|state to|him were|not
0 -0.1 -'s|-al -er|at -ion|-er -s|who -|called N|-ing about|three against|=3 and|political an|-ed a|campaign been|-ing been|Uing
  candidates|and far|from has|U in|as of|the party|that should|do their|- them|from there|would they|say time|but to|Uly with|her
  year|with
0 0.1 -'s|Uion -al|Ument -al|for -al|than -ed|Uions -ed|because -ing|-ed -ing|Q -ing|a -ing|for -ing|into -ing|of -ing|than -ions|-s
  -ion|-s -ly|Ved -ly|on -ment|-s -s|him -s|or -s|there -|V -|convention -|had -|i -|thursday -|year 0|Uing 0|more =10|U =3|it
  =3|most =3|much =3|or =4|a =6|has N|-ion N|primary N|were Q|during Q|from Q|to U's|- U's|Q, Ued|- Uer|debate Uer|for Uing|Us
  Uing|with Uion|about Uly|been U|because U|his U|when Ved|-ion Ved|-ions Ved|during Vly|Ved Vs|-ly Vs|that Vs|to V|for V|more
  after|three against|a all|=3 and|U and|about and|also and|it and|people any|-er an|-ive an|-ment an|Ued are|- are|-ing are|-ly
  are|Uing as|Q, as|Uing as|both as|most at|- a|U because|U before|0 be|-ing but|Us but|that candidates|-ly can|be convention|of
  could|- could|-ly debate|that did|not election|=5 email|=3 for|-ly for|Us get|-s had|her had|not has|Q. have|-ly have|Ued her|race
  he|had him|U his|Uity how|-s how|Uly into|U into|their in|-al in|-ed in|U in|any in|new in|support its|-ers may|- may|that more|-
  most|is new|-ment next|to next|tuesday nominee|in not|-al not|Uing of|them only|0 only|that on|-ly or|0 or|Q or|even or|two
  other|in over|0 people|of percent|for percent|from percent|to race|are says|-s say|he she|Us she|and she|had she|is so|far than|-s
  than|0 that|-ment that|as that|it their|-al they|-ed they|Ued they|Uer they|did the|-s the|same the|week through|its time|-
  time|since to|=5 vote|than was|-ly well|in were|U what|-ed when|- whether|he whether|it which|Ved which|was who|say with|-ity
  would|U
0 0.2 -al|debate -ed|- -ed|voters -er|-ive -er|was -ing|other -ion|and -ity|-s -ive|on -ive|years -s|-ly -s|Uer -s|are -s|have
  -s|political -s|voters -|-ers -|-ment -|-s -|being -|new -|night -|no -|other -|should -|years 0|million =3|-al =3|Ued =3|if
  N|have N|just Q|at Q|candidate Ued|his Uing|attacks Uing|through U|-ly U|Ument Ved|his Ved|that Ving|a V|-ed against|his all|N
  any|N are|Ving asked|which a|tweet back|of did|he during|this even|- for|-er has|Uly have|been have|the he|did him|the
  including|his in|Us its|own i|- new|-ions not|U of|what one|-er on|Uions on|monday percent|=5 policy|Uions saying|the she|- that|-
  that|-ions that|Uing that|all their|candidate when|and which|he
0 0.3 -al|-ity -ed|against -ing|Uer -ing|his =10|-ion =3|Q? =6|including Us|by U|like Ved|from at|-s a|-ed be|so for|- for|its
  has|-ed his|-'s his|former in|on is|what like|an next|two no|N out|of states|=3 their|primary the|V the|country the|nominee to|N
  to|this were|- who|will
0 0.4 -al|-ment -ing|-ion -ly|support -|-ion -|one =3|0 N|one Uing|-al as|a but|who by|-'s campaign|in former|first more|-s
  next|week not|Uly over|what recent|- the|states the|two which|party with|the
0 0.5 -s|than -|says =3|but N|over and|not asked|about campaign|-s is|=4 supporters|after the|years
0 0.6 -|Uions =3|by against|the among|his are|more of|Q, that|Vs
0 0.7 =3|U
0 0.8 =10|campaign Ved|-ity can|Uly
0 0.9 are|about back|N
0 1 U|before
0 1.2 Uing|N
0.1 -0.9 in|some
0.1 -0.6 N|group U|-al who|Ued
0.1 -0.5 -|polls
0.1 -0.4 Us|Us email|U
0.1 -0.3 -er|-ed after|being state|-ing who|-s
0.1 -0.2 -ions|about Q|campaign a|former into|N new|-ion which|Us
0.1 -0.1 -er|the -|-ity =3|-ers most|- not|-ed of|his the|-ment the|time which|-ed
0.1 0 -al|-ion -ions|=3 -|during N|-ers Us|on an|- been|in before|he by|an for|his for|the had|been in|- many|other not|Ved
  of|people other|-s since|0 to|Uer was|-ing
0.1 0.1 -ed|and -er|their -ions|were -ion|-ers -ive|N -ly|in -ly|where -ment|at -s|after -|-ly 0|percent =3|including =6|if N|at
  Ued|to Uer|Ued Us|-ing Ved|him and|-ions are|on country|in delegates|U from|N has|Uer have|U he|says he|was how|U how|a into|-
  is|-ed it|can next|- not|for out|that percent|said such|as that|their the|-ed the|Us the|only was|- who|can will|win
0.1 0.2 -'s|-ive -'s|not -ed|-ity -ed|out -ers|are -ers|have -er|its -ing|-'s -ing|an -ing|in -ion|after -ity|and -ly|=4 -s|Us
  -s|for -s|from -s|of -|against -|for -|them 0|-ing =10|and =3|should =3|were =3|will =6|while N|-al Q|=6 Uing|-ing Uions|about
  Uly|Vs Uly|back Uly|did Uly|in Uly|that Us|it Us|were U|will Ved|Us Ved|Vs Ving|-ions Vs|it V|what about|whether against|its
  and|be and|her and|just and|the any|-ing any|other an|Uly are|Q, as|0 a|Q, back|him been|Uly but|only campaign|on candidates|U
  could|U could|Uer could|not country|and delegates|-ed delegates|at even|if even|on for|those had|- had|the has|Ved has|an have|to
  her|of he|V he|Vs he|should he|would his|U his|Uly his|new interview|on in|-ive is|Ved its|- it|- it|-s it|has it|is last|-'s
  last|N like|to many|-ers million|U not|have now|Uing of|delegates of|presidential one|- one|=6 on|its people|Ued percent|-ed
  said|during saying|they says|he say|-er say|they that|-ion that|Q, that|her that|only that|would their|-ions their|U their|Us
  them|all they|-ly they|U the|last the|support through|-s through|which to|0 to|states up|- up|and week|of were|-ed what|- what|U
  what|he what|her which|the while|only who|Us who|had will|do would|like would|no years|=3
0.1 0.3 -al|Uions -al|with -ed|well -ers|Ving -er|but -er|called -er|election -er|that -ing|- -ing|=4 -ing|next -ing|voters -ity|-er
  -ity|Uions -ive|presidential -ly|-al -ly|with -ment|would -s|Ving -s|about -s|people -s|them -|attacks -|government -|next -|she
  -|there 0|-al =3|there =3|this =3|to =3|whether =4|0 =6|such =7|and N|=7 N|can N|do Q|-s Q|all Q|or Q|she Ual|Us Uing|this Uly|-al
  Uly|from Uly|the Us|-ly Us|=6 Us|to U|Uions U|as Ving|-ive Ving|his V|U after|- and|U's and|did and|well and|where any|U
  an|election are|the a|-'s a|Q a|win back|in because|-s because|so before|being be|in but|Uer but|said campaign|-ed candidate|-
  do|more during|any election|- for|-ions from|-ed government|to had|in has|now her|-ly he|may him|=3 him|if him|of his|Uer his|vote
  into|-s into|V into|the in|Uing in|this it|back it|the it|would make|him more|than night|=6 not|-s not|as not|the no|-s of|-ers
  of|Us on|more out|and people|may political|U president|who primary|=3 recent|years should|have some|-ment so|U such|-s such|Us
  than|- that|about that|most that|she that|was their|-ion them|and then|he they|have the|candidates this|election this|was to|about
  two|-ing voters|- vote|=5 what|-s whether|any which|U who|make with|an would|Uer
0.1 0.4 -ed|-ion -ed|Ument -ed|Vion -ers|like -er|Ved -er|who -ly|-er -ly|=3 -ly|to -|support 0|-ers 0|a =10|0 =3|-ed =3|Vly =6|Q
  =6|it N|-ity N|Ument N|was N|while Uer|is Uing|and Us|-ion Us|Q U|candidate U|her U|other U|such Ved|of Ving|an Vion|any Vs|-al
  Vs|-s V|=4 V|the against|them and|-ment and|in any|Uions as|-s a|year back|a be|-ive by|how convention|=5 during|- email|-
  even|-er for|a from|at government|-s has|- has|Vly in|which many|of of|-ions of|many one|in out|-s saying|Q saying|U's some|people
  so|many thursday|night to|Ument to|vote which|are while|- while|the
0.1 0.5 -ed|president -ing|up -ion|for -ly|Us -|Uion -|may =3|so =6|but N|to Ued|both Uing|it Uly|and U|0 Ved|it all|but and|their
  because|of group|=3 interview|N most|U much|-er political|-s so|- so|-ing state|party that|many the|nomination to|an up|in
  whether|N which|N
0.1 0.6 -al|and -ions|among -|about =3|and N|i Q|a Uer|who U|Vly Ved|0 Ved|the Ving|former but|her of|-'s on|him party|Us two|-
  year|in
0.1 0.7 -'s|Vion -|debate -|group =3|Q! =5|Q? Q|=8 Uing|-s is|N the|many up|the
0.1 0.8 about|the monday|in said|he
0.1 0.9 after|N against|N presidential|-ers
0.1 1 -ive|more among|-ers vote|to
0.1 1.3 Ving|supporters
0.2 -1.2 Uly|would
0.2 -0.9 her|supporters
0.2 -0.7 him|as polls|-ed
0.2 -0.6 against|an but|is
0.2 -0.5 U|tuesday has|also the|poll
0.2 -0.4 but|Vs
0.2 -0.3 -ion|into -|president 0|vote Ued|on of|-ly
0.2 -0.2 -ive|to -s|at 0|race N|and U|at out|=3 years|-
0.2 -0.1 -'s|in -ly|-s =7|N N|supporters Ued|U a|candidate by|more from|a in|-er is|now that|has that|is the|-'s
0.2 0 -al|-s -ed|Q -ed|on -|-al -|policy =10|-ions =3|its N|of N|political his|campaign party|- those|who through|N who|has
0.2 0.1 -al|- -ed|in -ed|through -ion|in -ion|that -|-ive -|Ument =3|when N|most Ued|her Us|Uing and|is at|the candidate|who he|U
  in|-ly party|-s political|- then|N the|Q, the|presidential
0.2 0.2 -ed|-s -ed|U -ed|for -ed|to -er|and -er|with -|up N|or N|since and|-s an|-er a|Ued her|campaign of|her president|and
  when|she
0.2 0.3 -ed|Uing -ion|-ed -|of 0|presidential Uing|Uing Uly|=3 Uly|be U|Uly U|Ving U|it and|that an|-ly a|time by|-ed campaign|Ued
  could|-ing delegates|to even|Ving in|-s it|through not|be on|- president|=3 state|or that|not the|recent through|=3 up|against
  what|she win|if would|have
0.2 0.4 -'s|-er -'s|last -al|at -ed|after -ers|Uing -er|or -ing|back -ing|delegates -ion|-ions -ion|of -ion|over -ly|be -ment|-ion
  -s|between -s|out -s|president -|Uer -|him 0|and =10|=5 =10|most =3|their =5|- =6|as =6|only =6|would N|-'s N|say N|so Ual|because
  Ued|Uions Ued|political Ued|they Uer|-ing Uer|N Uer|and Ument|Uing Ument|by U|being U|over U|that Ved|Uing Ved|he Ved|such Vs|are
  Vs|his Vs|their against|Uing all|this and|-al and|0 and|new and|no and|whether and|which and|with any|of an|-ity as|Ving as|in
  a|Uly been|V being|-ed but|-er by|- can|- country|-ly debate|on delegates|- delegates|are delegates|in email|-er for|Q for|not
  for|which has|-ly has|to her|Ved he|also he|will him|to his|-ment his|Uion his|Uive how|they in|-ion is|-ive is|only its|Q it|=5
  just|as just|the like|-ing million|-al much|as much|of not|even one|of only|U on|the or|-al or|-ive or|Q. out|as party|nominee
  party|should race|against she|Ved she|now since|- so|=6 state|to supporters|=10 that|a them|- then|-ed they|would the|-ions
  the|Ving those|-s time|when to|-ive up|=5 up|a was|from were|Ued what|Ued who|have will|no with|that
0.2 0.5 -'s|Ual -al|candidate -al|email -ed|only -ers|-ed -ers|a -er|a -er|in -ing|he -ions|that -ions|who -ion|a -ly|-ly -ly|Ued
  -ly|Uing -s|support -|do -|its -|like -|out -|so 0|by 0|delegates =3|-ity =3|made =3|not =6|Ved =8|as N|a Q|out Q|was Q|with
  Ued|Us Ued|over Ued|what Ument|with Us|Ued Us|he U|any U|debate Ved|attacks Ving|=5 Vions|his Vly|on Vs|-ed Vs|he Vs|the V|over
  also|Ved and|on and|then and|two an|Ument as|Q. as|president a|convention because|N because|there been|a before|it being|a
  between|-s but|what candidate|and did|with do|- do|a for|=3 for|people had|Ved have|since her|0 her|=6 her|Uing her|support
  her|the her|to he|could him|because his|attacks if|- if|that including|-s into|-ing in|campaign is|because is|being its|-ing
  its|-ity its|-ment its|policy it|-ly it|U it|could make|up million|N more|Uing much|to new|-al new|-ity next|year night|of not|=3
  not|been of|Uer only|with on|=6 on|who party|-er party|and people|and percent|Ued percent|who said|she said|there saying|a say|is
  she|Q. should|she some|U states|Uing such|-ion than|not that|Uion that|before that|year their|-ment them|Uly they|Ved the|Ual
  the|attacks to|-er to|-ment to|do up|any were|Ved were|Ving were|still which|she while|she who|are will|-ly will|not with|-ive
  with|them
0.2 0.6 -al|support -er|be -er|people -er|than -ing|candidates -ly|because -s|Q, -s|even -s|since -|Uers -|an -|candidate -|percent
  -|states -|week =3|some =4|Q. =4|the N|made Ued|=6 Uers|-s Uions|=3 Us|U Ved|Uions Ved|so Ved|their Ving|some Vs|will about|his
  a|Uity be|president but|a but|i called|N for|both from|Ving from|voters group|-s her|U him|-ly it|Vs it|was next|president
  other|than out|some over|the over|their public|-s said|were since|Ved that|during that|there the|Vion to|other vote|=3 would|do
0.2 0.7 -ed|by =3|more =4|how Ved|Q! Ving|-er as|their as|which but|now is|U said|0 say|N their|-ers told|=3 to|Uing two|years
  while|at
0.2 0.8 -s|-ment N|tuesday Uing|0 Us|from Ving|-s and|Q of|-ion the|polls
0.2 0.9 =3|state Uion|N Ument|to U|Q! on|those said|Q.
0.2 1.1 N|if Ving|Q,
0.2 1.2 -ers|that
0.2 1.3 N|he Us|among of|party states|Ued voters|as
0.2 1.4 by|what
0.2 1.7 week|as
0.2 1.8 candidates|as
0.3 -0.7 -ity|-ers
0.3 -0.5 -ly|by among|the can|win on|state presidential|-s vote|of
0.3 -0.4 N|vote
0.3 -0.3 -ive|=3 N|-er N|state his|political
0.3 -0.2 -ers|-ing Uion|in in|the its|-ion
0.3 -0.1 -ed|-ers 0|states N|- her|party her|primary of|all of|those presidential|candidates was|among who|- with|U
0.3 0 -'s|- -ly|who -|party V|many for|campaign have|V not|Ued
0.3 0.1 -ed|Uly -|much and|government an|-ions a|political former|-s of|state presidential|nomination then|the
0.3 0.2 -|his -|if 0|voters =3|then N|=8 N|poll among|N an|-al from|one of|new the|-ly
0.3 0.3 -al|from -ing|Us -ive|of -s|-er -s|supporters 0|after a|Uer by|one her|Us like|the presidential|race the|Uing three|-ers
0.3 0.4 -|-ions -|campaign 0|- =3|such =4|N Q|- Uion|for V|one and|-ers but|- from|-ing is|Ued more|of the|Uer
0.3 0.5 -ion|to -ity|for 0|to =3|like Us|a Us|before U|-ion U|should and|an at|U before|=3 be|an have|made his|or how|it in|Ving
  it|Ued more|time of|candidates or|her support|it to|-al
0.3 0.6 -'s|Ued -ed|convention -ed|next -er|because -er|will -ing|V -ing|against -ing|she -ions|from -ive|-al -ment|is -s|Ual -s|Uly
  -s|other -|country -|email -|not -|race 0|attacks =6|from N|more N|time Q|for Q|should Q|who U's|U Ued|as Ued|former Ued|in
  Ued|this Uing|former Uing|what Uing|when Uions|during U|just U|new Ved|Q, Ved|her Ved|whether Ver|=5 Vs|against Vs|an V|that
  all|over and|how and|more as|U a|primary being|U be|-ly be|-s be|U be|Us but|by but|will called|a campaign|was candidate|U
  candidate|has do|-ing during|an even|a far|more first|Ued from|states government|in had|on has|-er have|on her|-ed her|-ity
  her|political him|-ed his|Uing including|-ion in|-ment in|Q. in|government is|on is|so is|to it|will million|- more|to
  nomination|on nominee|to now|-ing of|political on|Us or|Ued other|-ed other|-ing over|-s over|how party|at party|could people|at
  political|and primary|was said|those say|was state|is state|where supporters|will than|to that|both their|political them|up
  this|-al this|-er those|-ers to|attacks two|candidates voters|=10 vote|on was|on well|- were|in were|made were|to where|the
  whether|and whether|or whether|to will|say win|0 year|of year|on
0.3 0.7 -'s|-ing -al|Ued -ed|back -ed|into -ers|at -er|Uion -er|Us -ing|-ive -ing|=6 -ing|between -ing|it -ing|now -ions|for
  -ions|would -ion|- -ive|nominee -ive|up -ly|V -ment|with -s|=4 -s|its -|Uive -|asked -|most -|say -|through =3|Uion =3|are =3|did
  =3|three =3|while =7|Q =7|U =7|who N|Uive N|not N|policy Uer|-ed Uing|-er Uing|Ument Uing|any Uions|with Us|attacks Us|between
  Us|some U|more U|the U|where Ved|-ive Ved|them Ved|they Ving|Q Ving|Q. Ving|her V|she about|their all|-ers and|Q. and|there
  and|through and|when an|Ved are|U are|also as|-ing as|much as|of back|U been|-ly before|his being|- between|the be|as country|-
  country|U debate|U did|in do|well election|campaign first|0 for|her from|an had|-ly have|a he|is him|an him|from his|-ly
  his|support how|- how|-ed how|-ly if|it if|they including|-al in|-ions in|and in|with is|saying is|time its|-s it|Ved it|be it|had
  it|on like|a many|as million|in more|Uly most|-ing most|N most|Ved new|-ing new|Us not|make now|-ed now|=3 no|-ing of|-ment
  of|Uion of|being only|-ing only|one on|-ers on|-ity other|party out|Uing over|his own|Us political|party primary|has said|-ing
  said|Q say|- should|be still|on support|-er support|-ing than|U than|her that|U's them|as there|will they|can this|is those|that
  to|-ity to|have up|their voters|at voters|have was|also week|for were|more when|-ing where|they whether|- whether|she who|should
  win|- with|it would|-ing
0.3 0.8 -'s|U -'s|primary -ed|-al -ing|many -ing|one -ion|policy -s|now -s|primary -|how =3|according =3|voters =6|than Q|N
  Q|between Us|the Ved|both Ved|there Vers|N Ving|him V|it about|- about|Ued about|her all|-ions all|of as|-al candidate|could
  convention|in election|year had|just has|0 him|Q his|Ument how|many its|Us last|-s may|Uer monday|- not|N of|Q of|states on|how
  says|-ing says|its their|vote to|Uions to|a up|his voters|-ly
0.3 0.9 -ions|on =6|at Ving|their V|-s asked|- but|U's first|U most|-al new|-ers
0.3 1 -ers|for =3|during Ued|Q, campaign|to out|before said|-s supporters|on voters|he
0.3 1.1 =3|is made|Uer
0.3 1.3 =5|Q campaign|has
0.3 1.6 N|whether
0.3 1.8 asked|a
0.4 -1 is|one
0.4 -0.8 -ive|a
0.4 -0.7 with|-ed
0.4 -0.6 Us|through
0.4 -0.5 U|last
0.4 -0.4 state|N
0.4 -0.3 as|political
0.4 -0.2 -'s|-ers -s|-ions U|interview said|one
0.4 -0.1 =8|and N|among by|-ers some|other
0.4 0 N|-ment Ved|some also|-ed his|party in|0 is|Uing on|her other|-ers policy|-s
0.4 0.1 -er|of -s|nominee N|for U|Ued also|-s both|the her|as the|- to|his two|of was|an
0.4 0.2 -ers|of -er|to 0|years =3|both Vs|about candidate|she from|some of|-ity of|national with|-er
0.4 0.3 -ive|-s -ment|-al -ment|on and|-er an|Uer her|-s people|who who|was
0.4 0.4 -'s|Us -|Us =10|- =3|-s =7|like N|nominee U|by one|U own|- said|-ed
0.4 0.5 -ing|by -ions|in -|candidates -|to 0|-er N|party and|a being|Ued campaign|and some|of supporters|in the|U voters|who
0.4 0.6 -al|Us -ions|at -|into Us|-al for|0 for|N from|any
0.4 0.7 -er|-ers -er|had -ing|has -ions|U -s|their -|people 0|is Uity|for Us|just Ved|- and|could are|Q as|- candidates|do
  candidates|to his|next million|from of|U over|to should|Uer that|so their|Q up|on were|Q, were|being with|-ing
0.4 0.8 -ed|at -ed|more -ed|or -ers|among -ers|has -ers|on -er|candidate -er|political -s|last -s|tuesday 0|Uion =3|had =3|has
  =6|who Q!|as U's|Ued Ual|to Ued|was Uer|in Uing|Ued Uing|at Uing|people Uion|=6 Uion|at Uly|when U|Uive U|him U|what U|win Ving|if
  Vly|that and|=10 and|Uly and|other and|support are|Ued as|new between|0 be|any candidates|on convention|delegates country|-s
  country|when debate|with even|-s first|debate for|Uing for|saying had|said has|called have|-s have|Uly her|Uions her|in he|Q,
  him|and his|Uions in|Uer in|two is|at is|called it|may just|how make|her monday|that more|presidential most|Ued much|it next|N
  night|that nomination|U now|Ued of|campaign of|not one|=3 only|the or|=3 over|an party|is percent|over president|-s president|from
  primary|and primary|debate said|was say|it she|could she|did states|-s such|- supporters|have than|-ers than|Ving that|may
  their|-ly them|-s them|to the|policy to|interview two|-ions was|like was|now were|the when|to while|in
0.4 0.9 -al|on -al|policy -ed|from -ers|during -ers|this -er|Ving -er|into -ing|all -ing|state -ing|with -ion|was -ion|with -ity|in
  -ly|after -s|next -s|nomination -|=10 -|own 0|for 0|other 0|primary =3|would =4|in =6|was N|election N|saying N|win N|won N|years
  Q|the Q|through Q|voters Uing|Uion Uion|=4 Ument|that Us|Ved Us|his Us|much Us|those U|its U|made Ved|an Ved|when Vion|to Vly|-
  Vly|=3 Vs|-ion Vs|0 Vs|Q Vs|any Vs|both V|by V|his after|all against|it all|-ed and|for asked|if as|-ion as|her attacks|in at|Q.
  before|voters but|no called|- candidate|with debate|over far|his for|all for|first has|no he|can him|that in|-ing it|up i|was
  make|a more|Uive not|-er not|just of|-er of|primary of|three on|new or|their out|how primary|-er race|- recent|campaign said|Us
  states|-ing support|his that|-'s that|after them|with the|delegates this|U this|time time|for to|Vly tuesday|that was|Uing was|up
  week|that while|-ing who|may who|won with|Q, with|a with|only would|-ed
0.4 1 -ion|Uer -ly|states -|supporters 0|Ved =3|first =6|his Ued|it Us|voters U|time Ved|a Ving|he a|state for|an for|how
  for|president in|Ued is|that is|whether no|-al of|Uing on|-ion or|that policy|Us that|other this|country those|Uions voters|to
0.4 1.1 -ers|=10 =6|Uing Ued|when but|also his|more in|Q of|-ing on|in race|in which|has
0.4 1.2 Uions|N Ved|-ers says|-
0.4 1.3 before|-
0.4 1.4 Ving|-
0.4 1.5 0|=8
0.4 1.9 Uing|some
0.5 -0.7 Vs|from
0.5 -0.5 the|voters
0.5 -0.4 Uing|on those|in
0.5 -0.3 people|-ed
0.5 -0.2 one|former
0.5 -0.1 U|even race|=3
0.5 0 a|-er by|the of|both
0.5 0.1 0|campaign and|-ion from|those has|V that|-ed the|interview
0.5 0.2 Ved|-er political|-er the|way who|called
0.5 0.3 -al|-ers -ion|on -s|like -|at -|been Uion|by be|Uly from|his his|-ity presidential|campaign supporters|and which|is
0.5 0.4 N|campaign of|a same|- to|Q, to|one
0.5 0.5 -er|Ued -ing|-ions of|- of|other time|that with|one
0.5 0.6 -er|-ions -ly|voters =3|-ly =3|an V|a and|- a|more said|will those|of to|two with|-
0.5 0.7 -ers|=7 -s|has N|Uer Ved|former at|N
0.5 0.8 -ers|or -|time =3|as to|-ing
0.5 0.9 -al|presidential -ing|about -ing|out -ion|now -ment|if 0|=10 =6|Ued Uion|not V|such and|what be|on far|=3 government|has
  has|Q, in|many one|would president|in said|had that|by that|were vote|at year|that year|to
0.5 1 -ers|if -ers|should -er|last -ing|Ued -ions|Ued -ions|after -ment|has 0|at 0|interview =10|Uing =10|Ument =6|even Q|if Q|of
  Q|that Ual|about Ued|-al Ued|if Uing|-ions Uions|Uly Uions|on Us|him Us|their Us|would Ved|new about|=5 about|an about|one
  about|that also|V and|make are|people as|Ued at|-ing at|her a|Us because|=3 between|- but|because called|the did|- do|with far|to
  for|-ion for|-ity for|Ved her|that interview|that it|were made|him made|their make|their much|more night|- nomination|in
  nominee|as of|this out|- over|a party|with people|have people|to people|with people|would primary|to said|both says|it she|=3
  she|can that|people to|Ver to|debate to|more up|-s was|Uer was|by where|-ers where|and will|support will|vote with|no with|what
  years|Uer
0.5 1.1 -'s|Uing -ed|Q, -ers|is -ing|Uion -ing|support -ive|with -ly|presidential -s|states -|what =3|Q =3|attacks =3|how =3|only
  =3|those =6|and =6|like =6|of =6|to N|Ual N|his N|through Us|this Us|what U|no U|them Ving|its Vs|-ing Vs|Uly V|-ing after|Ving
  against|her and|had and|of and|state a|Ving been|called be|Ved but|with candidate|in election|in for|it government|should her|own
  him|at like|-ions nomination|of not|all not|made now|is of|former or|his out|after over|and policy|=3 said|-ers said|any said|his
  says|there since|-s so|-ly states|such support|a support|him that|for that|said the|back time|in to|any to|it
0.5 1.2 -ed|-ly -ive|-ity -s|back =4|Q? Q|=5 Ued|-ions Uing|more Uly|if Ving|-ed about|-al against|- against|Q and|all asked|what
  as|Q a|party candidates|for country|is former|-er for|Ving how|far in|it on|an years|that
0.5 1.3 -|which V|last at|all
0.5 1.4 N|about Ving|this as|-ly out|N
0.5 1.5 =5|Q.
0.5 1.6 say|who
0.6 -0.2 -ions|-ing
0.6 -0.1 now|a
0.6 0.1 Uing|-ers recent|polls
0.6 0.2 to|three
0.6 0.3 by|-ly debate|-s including|one the|Ument
0.6 0.4 -'s|-ed -ing|as among|those her|Q made|- other|-al percent|of some|-s
0.6 0.5 the|Uion to|-s
0.6 0.6 -al|-er -er|for Uer|a U|-ity U|night first|- policy|-er the|the those|-ed to|Q to|the voters|in which|candidate
0.6 0.7 -al|people -ed|Uion -ed|as -ing|U also|the from|- is|in
0.6 0.8 -ing|that =3|now campaign|-ions from|0
0.6 0.9 she|will the|three
0.6 1 0|of
0.6 1.1 -er|-'s -ing|last -ity|U Uer|Uing against|what they|should voters|-s
0.6 1.2 -al|=8 -ed|during -ing|new -ions|between -ion|he -ive|Us =6|when Uer|before Uing|no Uion|he Uly|than Ver|the Vs|what
  all|about at|Uing candidates|are for|-ing for|being he|Vers more|recent much|-s nominee|for not|Ving on|-s on|Uing on|whether
  over|time party|to president|will that|one time|as what|his
0.6 1.3 -'s|convention -ed|attacks -ive|or -ly|all -ment|should 0|on =4|- =6|were Uing|before Uion|whether Ved|Q Ved|was V|him
  about|it against|-ing also|to and|Q, a|much a|president called|Q, election|=4 her|over in|political in|time it|from
  nomination|after of|such only|in on|0 or|in or|party or|to out|-ed out|his race|is states|that state|-ers told|a up|=3 was|about
  well|as what|i
0.6 1.4 =4|Q Uing|Uions U|Q, U|people against|-s and|say national|convention was|Ving
0.6 1.5 =3|=10 Vs|-
0.6 1.6 -ing|night U|N more|N support|N
0.6 1.7 with|some
0.7 -0.3 many|in
0.7 0.1 -al|who more|Us state|- through|-
0.7 0.2 from|Uing with|0
0.7 0.3 0|that on|this
0.7 0.4 -ers|-ions -|voters =8|U by|his from|both of|0 people|on since|-ing
0.7 0.5 -ive|-ment campaign|is time|-ing
0.7 0.6 Ved|at and|Uion last|U national|N
0.7 0.7 0|-ly an|Us been|-s by|her
0.7 0.8 -'s|-ly -s|made =8|=3 said|-al say|-s time|the
0.7 0.9 0|but her|-al
0.7 1 -s|all N|former of|an said|the
0.7 1.1 -ers|he Uer|-s
0.7 1.2 N|race was|in
0.7 1.3 =3|that her|Ued when|=3
0.7 1.4 -al|Uing -ing|-ing -ion|Q -ion|Q, -ly|those =6|that =6|where =8|-s Ued|-ed Ued|during Ued|how Uer|Ving Uing|Uly Ved|she
  about|-ed about|-ing about|Uly any|Us an|Q. asked|of as|his at|Q at|what even|in for|U him|about is|still i|did made|during
  more|in not|on on|presidential race|for recent|Us
0.7 1.5 =3|could Uing|Q Uing|its Uly|what U|said U|so U|this Ved|-ed Ving|Uions Vs|one V|-ion against|-al candidates|other do|that
  for|other now|=6 of|support on|-er out|an the|=10 this|Uion to|on was|that with|their
0.7 1.6 N|how Ued|those Uing|-ed Ved|-s V|their as|one over|-al support|the
0.7 1.7 =3|was new|voters on|it to|them
0.7 1.9 did|so say|so
0.8 -0.2 former|-al
0.8 -0.1 Ued|monday among|-
0.8 0 states|=4
0.8 0.1 -er|voters
0.8 0.2 -er|-al U|both in|Vs
0.8 0.3 N|own and|from by|those from|people most|of of|voters the|vote
0.8 0.4 and|national primary|voters
0.8 0.6 U|she both|candidates
0.8 0.7 -ing|states =3|her
0.8 0.8 Uly|because V|-
0.8 0.9 Us|- by|their now|-s
0.8 1 -ity|-al but|Uly
0.8 1.1 V|N as|its
0.8 1.2 -er|on
0.8 1.4 Ved|-ing her|email
0.8 1.5 N|that Vs|N than|two
0.8 1.6 =6|had Ving|there about|Uing about|being is|over like|her or|-ly presidential|-ion than|in that|Ument there|and
  tuesday|about
0.8 1.7 -al|Vs -ment|over -s|he Us|Q, Ved|not Vs|this about|policy as|Ual at|it email|-s his|state of|at on|-ing on|-ment over|new
  primary|in supporters|for told|to was|over
0.8 1.8 Ued|them Ved|one said|so saying|N
0.8 1.9 =5|Q! Ved|-al
0.9 -0.5 and|i by|-ions percent|=6
0.9 -0.2 by|a
0.9 0.1 vote|-
0.9 0.2 -ed|-ment Ued|many about|a
0.9 0.3 -ing|Uing
0.9 0.4 -er|as wrote|N
0.9 0.5 political|-ing
0.9 0.6 both|in
0.9 0.7 Ued|the U|one among|many
0.9 0.8 Uing|new for|-ers
0.9 1 -ive|for =3|his in|delegates
0.9 1.7 country|that supporters|that
0.9 1.8 =4|with Ued|because as|more people|not tuesday|to
0.9 1.9 about|-ion asked|who said|their them|out
0.9 2.3 called|Q
1 -0.4 Us|they
1 -0.1 up|with
1 0 -ers|by
1 0.3 some|states
1 0.4 =3|she Ued|-ive by|N of|Q! of|recent said|a
1 0.5 about|its
1 0.8 the|Uions those|with
1 0.9 Us|N with|him
1 1 -ment|he
1 1.1 Q|-ment of|two
1 1.4 -ion|who
1 2 N|she Vion|N supporters|to
1 2.1 Ved|Uion Ved|those back|his say|when
1 2.2 =3|Q,
1 2.6 voters|of
1.1 -0.1 saying|-
1.1 0.2 by|-ive from|many
1.1 0.5 =5|=8 by|both
1.1 0.7 =3|the from|-ly that|Ved
1.1 0.9 win|in
1.1 1 U|he candidates|=3
1.1 1.4 as|-ive
1.1 1.5 Ved|N most|about
1.1 2.2 Uion|her about|-ity
1.1 2.3 asked|to
1.1 2.4 Ument|U
1.2 -0.2 by|about
1.2 0 among|-s by|some
1.2 0.2 says|a
1.2 0.3 from|-al voters|-ed
1.2 0.7 among|-ly among|some
1.2 0.8 -s|she =3|he
1.2 0.9 with|many
1.2 1.3 U|supporters
1.2 1.6 Ued|N
1.2 2.3 -er|about
1.2 2.5 for|Ued
1.3 0.3 -ly|from
1.3 0.4 from|-s
1.3 0.6 to|many
1.3 0.7 N|government
1.3 0.8 was|N
1.3 1.1 Ued|some
1.3 1.7 polls|=3
1.4 0.6 to|people
1.4 0.7 the|public
1.4 1 of|Q.
1.4 1.4 to|recent
1.5 0.6 V|he
1.5 0.7 by|-s
1.5 1 Q|he
1.5 1.6 Ved|supporters
1.5 3.1 Q.|Q.
1.6 0.3 by|former
1.6 0.5 said|N
1.8 0.8 N|tweet
1.8 1 to|most
1.8 1.2 Uers|-
2 0.9 =3|N
"""
FIELD_TAG_AND_NEXT_BEFORE_CUE: Final = """\
-3.4 -2.3 N|he
-3.3 -1.9 N|some
-3.1 -2.1 N|she
-2.7 -1.8 N|the
-2.7 -1.5 N|those
-2.7 0 who|many
-2.6 -2.1 N|many
-2.6 -1.5 0|Uion
-2.3 -1.7 that|-s
-2.3 -1.5 =3|N
-2.3 -1.3 now|says
-2.3 -1.2 -s|his
-2.2 -1.2 Ument|Ving
-2.1 -1.7 -ion|that =3|many
-2.1 -1.3 -ed|their
-2.1 -0.4 who|he
-2 -2.1 now|Vs
-2 -1.9 -s|one
-2 -1.1 both|Ved
-2 -1 =3|you
-2 -0.7 =3|campaign
-1.9 -1.9 =3|he
-1.9 -1.6 now|N where|-s
-1.9 -1.5 -|Ual
-1.9 -1.1 =6|N
-1.9 -0.9 -ers|that =3|-s
-1.8 -2.7 N|what
-1.8 -1.7 =3|political
-1.8 -1.5 =3|she even|-s
-1.8 -1.3 -|did
-1.8 -1.2 =3|people U|said
-1.8 -1.1 week|Ued
-1.8 -1 U|Vly first|Ued
-1.8 -0.9 =3|three
-1.8 -0.8 even|N
-1.8 -0.7 -ive|Us N|his Ued|her
-1.8 -0.6 that|N
-1.8 -0.2 -s|N
-1.7 -3 Q,|which
-1.7 -1.5 which|0
-1.7 -1.4 -s|her
-1.7 -1.2 -s|-ive =3|other
-1.7 -1.1 all|U which|-s
-1.7 -1 -al|attacks =5|N
-1.7 -0.9 -'s|Ued =3|presidential N|before campaign|Uing their|Uion will|support
-1.7 -0.8 =3|-ers =3|former =3|two
-1.7 -0.4 Q|N
-1.7 0.2 which|N
-1.6 -2 N|it
-1.6 -1.9 race|that
-1.6 -1.8 =6|as
-1.6 -1.6 =3|they
-1.6 -1.5 candidate|who could|also
-1.6 -1.4 was|one
-1.6 -1.1 -|saying which|would
-1.6 -1 =3|both =6|who are|N more|Uing will|have
-1.6 -0.9 -ion|-al U|called Vs|N all|Ued even|Ved would|say
-1.6 -0.8 =3|all
-1.6 -0.7 as|N
-1.6 -0.5 -|Ument
-1.6 0.1 which|-ers
-1.5 -1.4 even|the how|-s
-1.5 -1.3 =3|-al was|N
-1.5 -1.2 it|could
-1.5 -1 -ed|his -ion|made U's|- Uer|who U|Uing
-1.5 -0.9 -ers|who supporters|on that|her the|support
-1.5 -0.8 =6|made Uing|him Ument|saying and|i do|- even|V that|this who|would
-1.5 -0.7 N|by
-1.5 -0.6 they|did
-1.5 -0.4 that|the
-1.4 -2 what|-ers
-1.4 -1.5 =6|or
-1.4 -1.4 =3|her with|about
-1.4 -1.3 nominee|that
-1.4 -1.2 0|-ions
-1.4 -1.1 most|Uly the|Vs
-1.4 -1 -ment|N Uing|-ers and|both
-1.4 -0.9 -'s|first -ing|Ument Vs|for
-1.4 -0.8 -ly|Us -|most N|years Uing|them into|-s more|Ued
-1.4 -0.7 -ment|is -s|but 0|Us Ued|Uions and|recent had|said have|in it|Uing monday|also night|Ued
-1.4 -0.6 will|-
-1.4 -0.3 all|Ved than|most
-1.4 -0.2 -|many
-1.4 -0.1 the|V
-1.3 -2.1 -ing|that
-1.3 -1.5 -s|its -|any
-1.3 -1.3 =3|most
-1.3 -1.2 =3|i
-1.3 -1.1 N|an
-1.3 -1 so|i was|also was|his
-1.3 -0.9 U|says an|-ity make|- said|N
-1.3 -0.8 -al|Uer -ed|-al -|=5 on|him the|Vion
-1.3 -0.7 =3|for =3|some =3|still =6|Ving N|they Ved|-ity but|-ity even|Ued first|-er in|delegates i|-ed while|N
-1.3 -0.6 -ed|Us and|Ued is|his
-1.3 -0.5 -s|-ment now|-
-1.3 -0.4 =3|-ive V|N
-1.3 -0.1 campaign|V
-1.2 -1.3 N|year
-1.2 -1.2 -|primary a|=4
-1.2 -1.1 N|like
-1.2 -1 campaign|-ing
-1.2 -0.9 -|Vion of|-'s
-1.2 -0.8 =6|no =8|=6 Vly|=3 and|which said|former so|U who|says years|of
-1.2 -0.7 =3|in =3|voters N|since U|Ver both|Ued like|many will|also
-1.2 -0.6 -ed|this N|her Uly|said Us|-er U|much U|voters Ved|some Vly|Vs back|at did|V had|N have|all should|Uer
-1.2 -0.5 Q.|N that|a will|U
-1.2 -0.4 -ed|those U|tuesday that|she
-1.2 -0.3 the|more
-1.2 -0.2 and|one
-1.2 -0.1 -s|he only|one
-1.2 0.3 that|have which|he
-1.2 1 who|N
-1.1 -2 so|it
-1.1 -1.7 of|what
-1.1 -1.6 -ly|Vs
-1.1 -1.5 than|the
-1.1 -1.4 Q,|Ving but|N now|V
-1.1 -1.3 =6|-s
-1.1 -1.2 =3|which
-1.1 -1.1 -al|that -ing|some asked|for
-1.1 -1 -s|who Uing|Ument most|Ving that|voters
-1.1 -0.9 =3|U's because|i state|with
-1.1 -0.8 -|him -|night many|Us says|in then|N
-1.1 -0.7 -|say Q!|N Uity|to U|Uions about|Uly are|all can|U i|Uly some|Us this|-ed
-1.1 -0.6 -ed|her -ed|party =3|Ver Ued|-ers Ued|Us Uly|Us Us|Us Us|as U|V but|-ive has|told may|- race|for whether|N while|-s
-1.1 -0.5 -ed|-er =3|- =6|Us of|last says|the
-1.1 -0.4 and|those through|his
-1.1 -0.3 -er|was -ion|are Us|with
-1.1 -0.2 -|a it|may
-1.1 -0.1 -s|has -|they in|their
-1.1 0 N|into a|Uion a|group
-1.1 0.1 =3|candidates
-1.1 0.3 =8|N
-1 -1.6 may|U
-1 -1.5 because|they
-1 -1.4 could|be
-1 -1.3 -ment|=6 =3|it
-1 -1.2 =6|Q, =6|one can|-ly
-1 -1.1 since|N
-1 -1 =4|N that|V then|Vs
-1 -0.9 Q!|she also|V are|-s a|Uing campaign|to group|of who|told year|Ued
-1 -0.8 -ive|to =3|-ing N|than but|-s she|were their|-ing they|could the|Uions
-1 -0.7 N|=4 as|-er candidate|on first|Ved most|Vly this|week
-1 -0.6 -ing|U -ity|and =7|who N|but N|week Q|are Ument|tuesday Vion|=3 Vs|-s an|Ved asked|N a|Us because|the far|-s him|- his|-ive
  most|-ly president|who since|- some|who two|are
-1 -0.5 -ed|through -er|while -|former -|her =10|N =4|0 N|where among|-s by|former called|for have|both her|first in|Vs on|its
  up|its were|N
-1 -0.4 from|-s told|N
-1 -0.3 Us|on its|-ion
-1 -0.1 -s|out U|N
-1 0.1 one|U
-1 0.2 his|N
-1 0.3 may|have
-1 0.4 Q,|N
-0.9 -1.8 =7|Q,
-0.9 -1.7 =7|which
-0.9 -1.6 and|would is|what
-0.9 -1.4 -ed|-ed -|support
-0.9 -1.2 -s|=7 =6|at with|some
-0.9 -1.1 -ly|for as|-s not|Us
-0.9 -1 =6|now because|N
-0.9 -0.9 -ly|-ly Q,|0 one|-s
-0.9 -0.8 -ive|U -|much =3|0 =3|more =6|i =6|it Uer|of Uion|will U|Ving Ved|him after|N and|-'s him|at some|people that|he with|0
-0.9 -0.7 -s|Us Uers|-s also|-ing a|Uity his|-ing still|U the|interview
-0.9 -0.6 -ed|back -ed|the -ers|during N|monday N|out Uer|U at|N candidate|and could|U him|by said|a since|she than|three to|-ive
  two|most was|-s
-0.9 -0.5 -er|-ly -ly|V -ly|on -|party =3|-er =3|any =6|even Ued|Ving Uer|Uly Uer|said U|Uly U|is U|so U|their also|said and|have
  are|on a|Ving but|other did|the from|Uing her|time may|now more|Uly next|president of|it only|Ved people|to president|is told|-s
  to|Uion won|-
-0.9 -0.4 -er|over -s|the =7|- Uer|on is|0 it|was much|the
-0.9 -0.3 made|-s when|0 while|only
-0.9 -0.2 -s|new =3|during N|states when|N
-0.9 -0.1 -|one Us|Q,
-0.9 0 =3|new N|Q, Uly|N
-0.9 0.1 -ing|N Ued|more now|say
-0.9 0.3 candidates|N
-0.8 -2.1 it|Vs
-0.8 -1.6 =7|the
-0.8 -1.5 but|there
-0.8 -1.4 =3|that as|Ved but|no
-0.8 -1.3 U|have on|their
-0.8 -1.2 -er|what Us|0
-0.8 -1.1 have|now
-0.8 -1 =6|which N|this Q,|saying of|tuesday
-0.8 -0.9 =3|the as|some of|about were|V
-0.8 -0.8 -ly|-al -s|can -|people Q|=8 and|as for|those not|V they|support they|will the|polls
-0.8 -0.7 -er|into -ly|Ued -s|into -|no Uer|Uions a|Uive by|her has|in is|one over|her supporters|who
-0.8 -0.6 -al|Vion -ity|-ions -s|was Ued|the Uly|U before|N email|=3 he|can into|- last|- or|the she|-s then|he through|a
-0.8 -0.5 -ed|N -ment|on -s|Uions -s|party 0|years =10|he N|-'s Ued|a Uing|about Us|his Vly|Ved after|his also|Ved at|U but|one by|U
  first|to from|a had|- her|new including|- in|three is|said like|-ing made|it said|she so|the to|Ver was|0 when|-al with|many
  would|-er
-0.8 -0.4 -s|supporters -|about =3|Uing N|if N|through Uive|U Uly|Vs Vs|to also|say and|made at|which has|called have|also have|said
  have|since his|Uly is|by only|Ued on|-s over|-ing still|Us while|0 will|V with|recent
-0.8 -0.3 -al|government -|N Q|that Us|Ving because|- he|had president|=3 with|his
-0.8 -0.2 -|up N|0 his|first percent|who
-0.8 -0.1 -ity|V N|a her|Uity her|Uly with|-s
-0.8 0 made|an the|first
-0.8 0.1 her|-ion
-0.8 0.3 -|she N|should
-0.8 0.5 -ing|state -ive|-ing Uer|the
-0.8 0.6 N|were
-0.8 0.7 -s|should
-0.8 0.8 -ing|many his|0
-0.8 1.1 that|many
-0.7 -1.5 -s|Vs and|was
-0.7 -1.4 =4|Q,
-0.7 -1.3 he|won so|Uing
-0.7 -1.2 Ument|that far|been for|all in|what so|Uly where|N with|that
-0.7 -1.1 Ument|for U|Ument U|Vs as|he but|she where|he with|former
-0.7 -1 =3|Q, N|not
-0.7 -0.9 -ed|0 -ed|attacks -er|Uion -ions|-s been|Ued for|now no|such of|Ving this|was
-0.7 -0.8 =3|his N|from by|-s time|that
-0.7 -0.7 -ly|tuesday =3|as =6|the Us|-ion and|he had|the out|-ing should|they there|have where|- which|was
-0.7 -0.6 -s|0 -s|she -s|when N|=8 N|against N|other Uing|on Us|no him|because if|- of|N on|U so|they still|Ued then|she the|Uive
  tuesday|Ved two|=3 were|-s who|also would|U
-0.7 -0.5 -ly|in -s|than =4|i Uing|support U|Vion Ved|-ing Ved|=3 Vs|- and|has but|-er from|-ing him|=6 his|-'s his|Q
  nomination|with of|Uive other|than says|N some|time that|such vote|and who|called who|now will|-ly
-0.7 -0.4 -er|last -er|to -ly|will -|the =3|Ving =4|- =6|both N|debate N|email Uion|as U|saying after|-al and|most and|says as|-ed
  but|most by|Ving by|saying campaign|in convention|and debate|saying had|Ued has|both have|called if|you nominee|for now|Us of|Uion
  of|Uly only|after out|a out|their primary|is says|he says|she then|Ved while|presidential with|its would|also
-0.7 -0.3 -ed|-ers -er|president -|his =3|-ion =3|by Ved|with from|any she|did
-0.7 -0.2 -ly|0 -s|won N|state and|said email|-er for|- no|-er people|with
-0.7 -0.1 -ing|the a|Ved it|is out|at who|has
-0.7 0 =3|where state|will
-0.7 0.1 N|voters
-0.7 0.2 -ly|U he|could
-0.7 0.4 than|Uing
-0.7 0.5 just|0
-0.7 0.9 campaign|N
-0.6 -1.5 and|also president|-
-0.6 -1.3 0|support
-0.6 -1.2 -|what Q,|Uing and|if if|there on|what
-0.6 -1.1 -ed|of =7|Ued U|-ive after|=3 but|it has|so if|such than|any
-0.6 -1 -ed|what -|where =3|because Ument|between be|Uly be|more for|that on|an out|-er voters|who was|-er was|first with|an
-0.6 -0.9 -ing|more -|-ers N|who U|Q U|like after|it and|any but|Uing but|to get|a nomination|is them|-s was|-ly year|after
-0.6 -0.8 -ion|during -|into Ued|through Ving|Q, been|called be|Ved if|his including|a of|-ly some|-ion told|a win|in
-0.6 -0.7 -ed|some -ers|with -ing|Uions -ive|N -s|from as|she but|at many|-ed now|Ued who|Us
-0.6 -0.6 N|candidates Q|and Ued|what Ved|- candidates|=3 candidate|was far|=3 for|U if|-ed only|the there|has those|-s to|support
  was|back were|the
-0.6 -0.5 -'s|-al -ion|of -ive|of Ued|before U|her Vly|V any|N are|U before|=3 called|N has|Ved in|-s million|-ers own|- still|Ved
  support|-ed this|year were|U you|U
-0.6 -0.4 -al|Uion -ing|-ly -ing|campaign -ly|have -|monday 0|presidential =3|only Us|is Us|to U|after U|by U|some all|-ing all|-s
  from|Ving has|Us nominee|has no|Vion primary|=6 state|of the|Ving to|do up|N where|she years|after
-0.6 -0.3 -'s|nomination -ly|Uing -|attacks -|made 0|email =3|while Ued|Uion Ued|his Ument|and Us|=5 U|out Ved|and Ved|support
  Ving|U Vly|said also|U a|U campaign|-ions candidates|such candidate|-ing could|have even|U had|Vly have|Ved have|had is|Ual made|U
  not|Ving on|monday president|told that|may to|U would|-ly
-0.6 -0.2 -al|-ed -ers|by =3|according N|or Uing|of Uly|Ved Us|-ed U|more Ved|to for|-s had|-ed has|not has|said in|her many|states
  or|N should|- the|same up|for
-0.6 -0.1 N|after Q?|said Ument|- Ved|out V|in campaign|for in|its
-0.6 0 Q?|N Q|-s be|a many|voters that|-ment voters|=6
-0.6 0.1 -ity|-ers -s|about from|its on|tuesday then|U they|are the|attacks with|other
-0.6 0.2 Ued|them
-0.6 0.3 -ment|he which|will
-0.6 0.4 -ity|has
-0.6 0.5 candidates|are
-0.6 0.7 -|called
-0.6 1.5 that|-al
-0.5 -1.7 at|an
-0.5 -1.4 who|made
-0.5 -1 Us|N as|it
-0.5 -0.9 -|=4 =10|this U|be U|most and|now made|-ing not|have same|time with|all
-0.5 -0.8 -ed|an -ly|Ved U|where a|Ued but|his in|-ion like|an that|can was|V
-0.5 -0.7 -er|his =7|0 Ver|N as|Us a|-ment is|Uly no|U of|-al the|debate were|Ued what|some when|- who|have
-0.5 -0.6 -ed|about -ers|-s -ions|than -s|=4 -s|back -|an -|interview -|tuesday -|who N|there Ued|-er Ued|him Uer|-s Ument|=4
  are|also as|his a|-ly country|and has|since in|- much|U not|in only|did say|he then|- up|a will|not years|=6
-0.5 -0.5 -ly|to -s|no =3|about =3|one =3|when Ued|N Uer|- Uer|N Ument|in Ved|Uions Ved|last among|those are|-ing candidate|N has|U
  made|his now|Ved people|and this|time
-0.5 -0.4 -ing|Uing -s|between N|in N|over N|polls Ved|Q, Ved|in Ved|it and|not as|first but|said campaign|=6 convention|-ed
  debate|=3 did|not for|-ing had|V had|Ved her|in his|new if|the interview|=3 is|-s most|-ing or|- that|-ing was|on were|Uing
-0.5 -0.3 -ed|U -ions|to -|make -|such 0|=4 =8|Ved =8|said Uer|tuesday Uly|-s U|-al U|-ing U|no U|to Ved|N an|Vion are|V back|the
  campaign|that can|support do|not in|Ving in|so it|had made|-ions made|no monday|-ing night|Ved on|-ers out|in party|that
  primary|election said|in than|U to|voters two|candidates was|more were|also while|the who|say will|be with|one
-0.5 -0.2 -ers|and -er|and -ive|-er -|week N|-ive N|president Ued|after Ved|-s and|-ed and|Uing a|-s a|Q, but|would convention|is
  have|more night|=3 not|Uing the|Uion the|time told|-ers
-0.5 -0.1 -ion|for Ual|to Ued|-al Uion|is Uly|V about|N are|Uing debate|- how|N through|N
-0.5 0 -al|Ument -|Uion =6|- U|-ion campaign|=3 even|- for|many her|-er it|Ued million|- one|=3 polls|by that|Q, which|she
-0.5 0.1 -|it be|- percent|=3 recent|-ing than|in
-0.5 0.2 -s|voters -|them N|as he|would
-0.5 0.3 new|- people|were which|the
-0.5 0.5 -ers|were he|was the|Ved
-0.5 0.7 now|U
-0.5 0.8 -ion|-er -|even Us|Uly
-0.4 -1.1 the|voters
-0.4 -0.9 -ed|=4 -|that they|had they|would
-0.4 -0.8 -er|than -ing|any -ing|it -s|during =6|if Uing|with all|that are|=3 a|Uer before|it but|has not|been not|made now|been
  states|where was|being
-0.4 -0.7 -s|called 0|for =3|there Uing|up Uly|Ual at|what but|those in|Ued is|how out|by some|- there|was to|what was|Ved what|U
-0.4 -0.6 -ers|or Uing|supporters Uly|and U|the also|did are|the because|it been|Ved is|=3 is|V is|still new|-s not|-ly or|-ing
  support|-er than|-ing who|can with|Q,
-0.4 -0.5 -ion|would -ity|=6 -ly|-ive -|Us =6|with Ving|- against|one a|Ument between|N can|be can|still had|last has|Uly have|U
  is|Ved now|Uing on|state party|-ers presidential|candidate still|a than|-er the|policy to|-s were|Ved when|i while|most
-0.4 -0.4 -ing|Q, -ion|Ving -|-ing -|those N|that Ued|Uly Ued|back also|-ly between|two first|-ion for|-ive in|-er more|voters
  one|-ing over|them policy|-s said|that since|then so|=3 than|two this|Q to|a well|=3
-0.4 -0.3 -ed|V -ed|on -ed|to -ed|up -ers|will -s|Q -|between 0|- =3|with N|-ers N|-ity Ual|of Uion|of Uive|Us Us|but U|Uion Ving|-s
  Vs|of a|-'s a|policy debate|before had|U in|an in|his is|Uing i|said not|only now|called now|made on|-al on|Uing two|-s were|made
  years|Uer
-0.4 -0.2 -ers|-ions -ion|about =3|-ions =3|just =6|where Ued|=3 Uing|- Us|for Vly|-ed an|Uing a|V a|country a|state campaign|-
  campaign|-ly including|the including|those made|to so|Ved state|primary still|- time|-ing to|Ument to|back tuesday|Ued were|more
  when|the
-0.4 -0.1 -al|Us -ing|- -ing|-ed -ly|-ers 0|-s N|-ions Uer|a Uing|from an|interview even|-ed for|-ion from|- has|-ly her|- many|-al
  of|a tuesday|=3
-0.4 0 -s|with -|with =6|to N|-ion N|while Ued|on and|-ly his|-ment is|-er that|0 that|they to|Uer to|all
-0.4 0.1 -ion|to -ly|=3 Vs|that if|N policy|Us said|=3 she|also there|are those|Us what|i when|-s
-0.4 0.2 Q,|will Uion|was all|- what|it
-0.4 0.3 -er|- -|Uions 0|was an|-ion he|will in|which of|how who|is
-0.4 0.4 that|it
-0.4 0.5 -ion|was
-0.4 0.6 =10|said Us|the
-0.4 0.7 that|Us
-0.4 0.8 -|U's have|Vly
-0.4 0.9 -|he that|some
-0.4 1 U's|U
-0.4 1.1 her|support
-0.3 -1 all|N
-0.3 -0.9 and|on one|-al
-0.3 -0.8 on|-er recent|U that|-er
-0.3 -0.7 but|-
-0.3 -0.6 -ing|-ive -s|- 0|interview =6|a Us|-ly U|=4 V|for how|-ly interview|in the|Ument to|some when|he
-0.3 -0.5 -ed|Vs -s|Uer -s|just 0|or =10|when N|been N|campaign Uion|-s about|the an|-al as|Ued been|the first|two has|no of|support
  than|N three|candidates up|by when|Uing
-0.3 -0.4 -ers|Ving -er|V -ing|=4 -ion|U -ion|said -ment|or -s|after -|than -|told N|-er Ual|=3 Uing|what Uion|to Uly|on Ving|of
  Vs|in against|Q before|a by|N by|their for|what government|- of|0 on|-ion states|to such|- there|were to|-al to|-er up|last
  was|Uing was|the were|Q, whether|he would|like
-0.3 -0.3 -ed|a -ers|Q, -ers|have -ers|through -er|-al -er|from -er|this -er|who -s|Uion -s|and -|on -|when N|Q N|just Q|with
  Ued|its Ued|this Uer|Ved Uing|his Uions|=3 and|are between|those both|-ions campaign|and for|one has|V in|a of|-ity out|N
  presidential|nominee she|-ly she|had still|has years|-
-0.3 -0.2 -'s|- -ers|like -er|-s -ing|at -ion|into -s|by -s|more -|nomination -|three =3|who Q|=3 Q|against Ued|-ing Uing|-ing
  Uion|for Us|more U|0 U|up Ved|her V|=3 after|-s against|him are|some being|-ed but|-ly by|his campaign|did did|- had|made his|most
  is|Ving just|three like|N made|- million|into nomination|- not|Uly of|being only|time other|-ions then|-s then|=3 then|Ued
  there|=3 through|those
-0.3 -0.1 -al|-ion -ed|as -ers|0 -ing|Us -ion|in -ly|voters -s|for -|-s 0|-er =6|could Q.|he Ued|up Uly|Uing U|at after|the him|=3
  just|two now|the on|N the|convention the|next the|week to|-ing what|do
-0.3 0 -ing|his -ing|in -s|could 0|=3 0|from =10|-ion =3|if =6|-ing Uly|called Us|about U|-ly Ved|a from|N had|-ly is|the primary|in
  the|U up|to what|Us
-0.3 0.1 -s|an U|- after|a all|-ed and|-s the|Us three|N through|the
-0.3 0.2 -|-'s N|government N|primary Ument|was about|-ing he|has he|may
-0.3 0.3 -ity|to a|win not|the their|-ity
-0.3 0.4 -s|a U|Ved Ved|of an|Ument new|Us she|Us what|the
-0.3 0.5 N|=6 by|-er over|and supporters|=3 was|Us were|-ing
-0.3 0.6 =3|Q how|the
-0.3 0.7 -ed|president
-0.3 0.8 this|is
-0.3 0.9 presidential|nomination that|-ity
-0.3 1.1 which|U's
-0.3 1.2 which|they
-0.3 1.3 Uion|N she|is
-0.3 1.4 state|U
-0.2 -1 =6|like
-0.2 -0.9 other|N recent|years
-0.2 -0.8 -ing|Uion -|presidential his|Us time|N
-0.2 -0.7 =3|a U|U Ved|as
-0.2 -0.6 -ers|=6 -er|for =3|those also|has presidential|-er
-0.2 -0.5 -|Vly =3|this Uing|by being|- their|support
-0.2 -0.4 -ion|- -ive|-ion -|against -|group =4|if N|interview Uing|-s Uing|U Ving|it Ving|the asked|- attacks|=3 back|to
  convention|in his|campaign into|her is|among is|being most|of new|-er of|them on|who she|Vers to|that
-0.2 -0.3 -ed|from -er|-er -ions|Ued -ions|have -ly|=4 -ly|N -ly|be -|=7 -|in -|race 0|to 0|when U|that U|win Ving|his Ving|out
  are|- asked|whether before|=6 but|in campaign|U even|a for|a her|N he|and in|may in|most is|far no|-al of|Uer on|Q, say|the
  should|be when|many
-0.2 -0.2 -'s|-ers -al|U -ed|-s -er|-ment -ing|and -ly|Ving -s|=10 -s|against -s|before -s|including -s|on -|before N|candidate
  N|nomination N|presidential all|-ions and|at and|then and|when are|so before|-ing be|-ing by|-ly campaign|-al even|as had|an
  his|-ion is|- not|-ing one|- percent|U presidential|campaign that|with they|said up|his up|was would|Uer
-0.2 -0.1 -al|- -al|campaign -er|a -s|-er -s|tuesday -|or -|out -|two =6|said Q|would Ued|about Uing|to V|of among|- are|still
  be|the debate|over for|both her|email last|-'s last|week made|N more|of next|- not|Vion of|two some|N that|their them|- the|-ment
  the|Q, time|U up|the was|Ued week|U
-0.2 0 -er|0 -ity|in =6|an =8|and for|her from|all his|support last|U only|-ing the|-s to|his
-0.2 0.1 -al|-ment -ed|more -er|the =6|0 =6|was N|- after|- been|Q both|-s do|so his|- is|-ing three|years with|her
-0.2 0.2 -al|with -ing|on 0|U N|delegates Ued|Q, Uion|that U|Ual U|all and|they an|Uion attacks|on in|N more|for some|-ers
-0.2 0.3 -|some convention|-s is|also no|V over|N that|- the|Ual vote|to
-0.2 0.4 -ion|as -ity|that first|time he|is out|=3 political|-ions presidential|-
-0.2 0.5 0|Ument Q,|he Us|that
-0.2 0.6 U|he race|has
-0.2 0.7 Q,|former of|campaign
-0.2 0.8 recent|attacks states|- what|- which|in
-0.2 1 Q,|the what|-s
-0.1 -1.1 only|N
-0.1 -0.7 -s|over N|even Q|- him|and in|recent some|V some|in
-0.1 -0.6 N|for a|-ive who|will
-0.1 -0.5 -|-er -|state N|political some|-ed
-0.1 -0.4 N|tuesday Ued|- i|was the|-er was|Uly was|among
-0.1 -0.3 -'s|Q -er|Uing U|in and|its an|-ive but|when candidates|=10 election|- first|N have|been in|U many|- more|-ly of|-ion
  she|has since|the the|Ued week|Ved
-0.1 -0.2 -ed|against -|for Us|Uing and|while because|he been|Vly called|the former|N it|in million|people more|U one|that
  said|there they|say time|when voters|=3 when|asked which|U
-0.1 -0.1 -er|N -er|is -er|said -ly|and -s|Q, -|of 0|race =3|at =3|but =7|N =8|Ued N|with U|night Ving|for V|-s V|U and|N and|V
  back|a debate|U had|been last|year time|for was|-ing was|when with|N
-0.1 0 -al|in -er|-ed -|next =4|when N|-ly N|are N|convention Uer|Ued Us|-ing Us|a U|-ers Ved|-er Ved|Q and|two before|the for|him
  her|-'s is|-ed may|be more|=3 of|political to|-ly was|Uer what|he when|she
-0.1 0.1 -al|-ing -ing|-ion -ions|between -s|not -|-ment Us|U U|his Vs|the V|to are|a both|the his|-er if|a in|-al in|this make|a
  of|their the|-ions the|other time|=3
-0.1 0.2 -|their =3|like N|nominee Ued|-ity Uions|and Uly|=3 been|-ing have|- in|-ing last|-s most|-ive such|a support|- support|=3
-0.1 0.3 -s|at -|more =10|U and|U by|- former|new had|no many|of not|be out|the she|was state|-s that|-ion the|most the|only
-0.1 0.4 -ing|was -ion|have -s|next convention|- her|Us it|- race|-s was|in won|the
-0.1 0.5 -ing|Q N|recent all|0 did|-ive just|- may|not
-0.1 0.6 -ions|are Q,|she has|Vly more|-ed the|race what|her
-0.1 0.7 Q,|- Uing|that Uly|even his|presidential no|other
-0.1 0.8 Q,|one its|own party|was
-0.1 0.9 -s|would Q,|said while|some
-0.1 1 -s|now that|were
-0.1 1.1 country|that
-0.1 1.3 what|N
-0.1 1.7 all|told
0 -1.1 N|new campaign|is
0 -1 -ity|support
0 -0.7 0|that
0 -0.6 -er|Us -ing|Uer N|race her|-ive in|Q,
0 -0.5 -er|Vs -ing|with N|at
0 -0.4 -|=10 Ued|out its|-ive of|-ions
0 -0.3 -ion|is -ly|said Q,|and also|a by|a former|-al for|president group|-ed now|-ing the|-ly
0 -0.2 -ing|0 -|Uer -|after 0|primary N|=7 U|=3 has|been he|told i|Ued on|her race|=3 she|Uer those|-ed with|U years|=3
0 -0.1 -al|-ions -ion|by -ive|-ions -|-ity -|will -|win 0|Uing =7|a N|-s U|about V|- into|N in|-ive of|all other|-al some|0
0 0.1 -ed|=3 -ers|in -er|Ued -ing|-ity -ing|states -ly|with -|and -|as -|time Uly|-ed U|and but|while for|N not|=3 of|U
  other|candidates primary|=3 while|-ing
0 0.2 -er|=3 -ing|what -|0 N|=5 N|people Uly|the Ument|Ued U|had U|it at|-'s at|all being|Q between|0 candidate|=3 of|-s on|-
  support|among the|0 up|- who|Vs
0 0.3 -ing|of -ion|may -s|support -|among -|to 0|-ed =3|through Q|about Uly|have attacks|in being|Ved have|Uer he|Vs how|to is|Q,
  other|Us three|-s to|her
0 0.4 -|is =6|Q Uer|Q a|Ual but|even
0 0.5 -al|is -al|was -s|it -|may 0|election =3|such Us|=3 any|-s is|no nominee|=3 of|his or|not race|Ued
0 0.6 =10|=10 Ual|Ual Ued|in presidential|-'s
0 0.7 Q,|V had|Uly in|other said|at
0 0.8 U|even a|presidential
0 0.9 Us|will
0 1 as|the
0 1.1 Q!|the
0.1 -0.8 =6|in are|both with|a
0.1 -0.6 N|own and|=3
0.1 -0.5 -ions|that -ity|N 0|N =3|of those|-
0.1 -0.4 -ing|Uly -s|Ving -|are -|new =3|an of|her
0.1 -0.3 -al|N -er|candidate -ion|Us 0|in her|-s not|- some|Uer that|would their|-s to|Us two|- two|Ued
0.1 -0.2 -al|-ity -|- -|at -|last Ued|U an|U his|attacks if|she the|Uing the|Uity the|state those|N
0.1 -0.1 -al|-er -al|-ers -ed|at -ed|for -ing|is -ions|-er -s|were -|by -|could Uing|N against|N as|Q, been|- he|did party|- the|Uly
  this|-'s two|N who|said
0.1 0 -ed|out -er|in -ion|if -s|may -|=8 -|over 0|Ved =4|the =6|told N|=10 N|former Ued|from a|year both|N from|his her|-ing
  monday|Ved only|0 policy|- the|- which|has
0.1 0.1 -ing|Vs -ly|- -|-ive N|Uing Q,|U Q|=6 Us|of and|-ion candidates|is during|the including|N in|all in|new like|the of|voters
  other|- president|and two|years
0.1 0.2 -ment|=3 -s|of N|-al N|and Us|from about|Uing and|0 during|their former|- from|people so|-s so|much to|-
0.1 0.3 -ed|so -ers|=3 -ing|=6 -ion|after -|-ly -|candidate 0|million =3|states N|vote Ued|at U|would asked|about because|of
  for|-ers for|people in|Uions is|so states|U their|N the|-ity those|who with|-ed
0.1 0.4 -s|or U|-s any|-ed back|=3 been|U election|=3 had|0 is|now it|U night|at they|were the|-ing while|not
0.1 0.5 -ing|all -s|to Q!|said about|it also|- also|had but|they even|Ving it|=3 more|- same|- the|-ion what|they
0.1 0.6 0|-al N|i N|supporters Uive|=3 an|-ment million|=3 or|0 saying|that
0.1 0.7 Q|=7 candidate|Ved could|- this|-al
0.1 0.8 N|will U|has over|0
0.1 0.9 this|=3
0.1 1 N|when Uing|was of|which
0.1 2.1 N|support
0.2 -1 where|the
0.2 -0.8 -ment|- this|Ument
0.2 -0.7 Us|-s
0.2 -0.6 voters|were
0.2 -0.5 many|-ive
0.2 -0.4 -ion|Vs =6|that that|U the|people while|-
0.2 -0.3 U|of candidates|said it|says most|U the|party
0.2 -0.2 -ions|U -ive|years -|voters =10|-s Us|- both|candidates election|Uer her|-ed his|own his|supporters made|the million|N
  primary|voters the|-'s who|were
0.2 -0.1 -'s|-er -al|of -ing|Ved N|asked N|did N|of U|Q, U|on about|three being|Ued he|made percent|of some|of the|-ive the|Uer
  the|presidential
0.2 0 -ers|-ion -ers|on -ing|-al -|political -|president 0|attacks =10|0 N|had N|may Q|campaign and|- be|president candidate|-
  his|Vs many|-s nominee|N of|-ment of|Us only|a
0.2 0.1 -ed|say -ing|up 0|-ity =7|and N|on N|would Uer|Us as|a at|one been|an former|first his|-s is|a last|-er over|the
  presidential|-ers presidential|race states|Ved such|as this|- to|N
0.2 0.2 -ing|=3 -s|as -|-ion Ued|for U|for U|him her|-ions in|-ly much|of of|state party|=3 political|-ment state|-
0.2 0.3 -ing|a -s|-ers -|Uly N|last Us|have a|more called|Q of|those support|from the|election the|three who|-ed
0.2 0.4 -er|on =3|V Us|during and|-ions his|-ers if|it
0.2 0.5 -er|-ing -ions|=3 -ive|-ity -ive|=3 -|-al =10|=5 about|him attacks|that be|Q, had|Q, like|that not|like on|-ing percent|in
  the|delegates while|his
0.2 0.6 -al|year -ion|N -ly|at 0|=7 =3|then are|-ed candidate|for if|he of|time some|states this|election what|many
0.2 0.7 0|-ion N|-ment Uing|=3 and|there at|-er a|much been|V
0.2 0.8 -|back -|now all|=3 but|that on|=3 race|in so|that while|it
0.2 0.9 interview|Ued this|campaign those|Ued
0.2 1 as|-
0.2 1.1 N|between
0.2 1.2 race|will what|she
0.2 1.3 -s|most of|people
0.2 1.5 him|U
0.2 2.8 N|according
0.3 -0.7 and|even
0.3 -0.5 state|N which|Uly
0.3 -0.4 -|V also|is a|N next|to
0.3 -0.3 -al|-al Us|=6 V|as its|Us may|0 she|will
0.3 -0.2 =3|-ly N|attacks Uive|- any|- a|-ed a|-ion many|N of|new they|- the|one which|is
0.3 -0.1 -s|Uly Vs|-ing and|-ers an|-ed debate|on former|president nominee|and the|-ed
0.3 0 -ing|for -ive|-ers -s|this -|said Uer|in U|back her|Uion not|-ed no|N of|Ued political|- the|two
0.3 0.1 -ed|-ive -ed|by -s|such =8|have also|Uing a|political delegates|U election|to into|the new|-ion people|-ed percent|were
  to|many voters|say
0.3 0.2 -er|of -ing|to -|candidates -|there =3|including =6|only N|more and|that an|- at|- a|-ing campaign|had for|this one|-er
  to|the
0.3 0.3 -al|for -ive|-ment much|-er of|one other|-ers since|0
0.3 0.4 -ity|=3 =3|and U|with a|- campaign|has for|three nomination|on the|recent two|in was|U
0.3 0.5 -|was N|have Ument|Ved and|party has|- one|of that|has who|was
0.3 0.6 U|do Ved|-ion are|Q, campaign|-s not|an
0.3 0.7 -al|political -ed|-'s -er|-ity -|since Q,|according and|state for|much in|just much|about now|=3 than|it that|=3 up|against
  what|was
0.3 0.8 next|N
0.3 0.9 -ion|more any|U as|of do|=3 in|any voters|U
0.3 1 Uing|is their|-ions
0.3 1.1 Ual|-s as|i which|had
0.3 1.3 any|Us
0.3 1.5 Q,|-er some|=7
0.4 -0.9 one|N which|Ved
0.4 -0.8 which|a
0.4 -0.5 =6|has N|most
0.4 -0.4 -ing|candidates her|-ers
0.4 -0.3 -|have she|first she|said
0.4 -0.2 -ers|- -|=6 an|-ing an|N one|in the|N to|be
0.4 -0.1 -'s|presidential -al|-s -ions|on =6|-ed campaign|Ved could|not he|asked it|-s million|who she|says state|in that|Ved
  them|=3 the|former the|new this|U two|-ers
0.4 0 -al|presidential -al|states -er|-ion -ly|a U's|Uing U|supporters be|N candidates|who it|all that|-ed those|voters
0.4 0.1 -ed|- -s|state 0|Ued 0|campaign Uer|=3 Uly|- U|time about|0 as|an a|-al first|- former|political had|a her|attacks many|V
  of|candidates of|delegates only|two political|-ing who|Vly who|did
0.4 0.2 -ed|last -ion|=6 -s|even -s|that -|Q -|Uing 0|candidate Ued|by Ued|support Ued|with by|-al for|the on|both president|said
  state|and voters|-ed
0.4 0.3 -er|U -ion|-s -|U Uion|-ly from|her just|-ed no|-s one|-ion one|such policy|-er the|-al week|=3 year|=3
0.4 0.4 -|polls a|party
0.4 0.5 -ed|-ion -er|that -|delegates N|was about|- on|his that|are
0.4 0.6 Q,|a and|-ity and|new its|- to|new
0.4 0.7 N|is U|-er the|group those|-ing those|in
0.4 0.8 -er|her -ment|has -s|are N|still government|U since|-er through|-al year|has
0.4 0.9 -ed|Uing -ed|over after|she also|-s and|in but|after had|to or|Uing was|only
0.4 1 far|from was|Vly what|is
0.4 1.1 U|they
0.4 1.2 Us|he
0.4 1.3 Q,|his
0.4 1.4 he|Uly that|in
0.4 1.5 -ing|he -|can after|all
0.4 1.7 Q?|asked
0.5 -0.5 for|0 one|Uing while|many
0.5 -0.4 in|both more|N next|year
0.5 -0.3 all|three his|recent state|that
0.5 -0.2 -ly|of but|with
0.5 -0.1 -s|-al =3|U both|- candidate|also candidate|has new|N now|-s she|-
0.5 0 -s|political -|Uers -|campaign N|so both|political he|says of|both she|then state|has they|V which|Ued
0.5 0.1 -'s|-ing -'s|0 -ly|all -s|-ion -s|-ly -s|say Uion|Ued U|before Ved|on a|Uly of|-ers supporters|of the|president while|she
0.5 0.2 -al|Vs -ing|about -ing|has -s|=3 -s|will =3|supporters =6|U =8|last Ual|U as|her been|-ed campaign|of her|campaign
  including|his made|by supporters|in support|N their|Ual there|is with|him
0.5 0.3 -ers|may -ity|- -ive|and -s|U =10|- =5|=8 N|has U|its all|the between|the has|0 his|U presidential|-s than|- than|0 there|U
  well|as
0.5 0.4 -er|during -ion|-ers =6|-ly Uive|-s and|presidential convention|on no|- voters|- who|U
0.5 0.5 Ument|to all|-ive by|-ed many|people own|-s people|-ing people|Ued say|that
0.5 0.6 -|=3 =6|have U|Ued
0.5 0.7 U|=6 and|-ing candidates|U only|about states|have the|candidates
0.5 0.8 -ive|-s Uing|for and|-ive
0.5 0.9 -|Ued N|Uer Ued|it the|last who|-ly
0.5 1 -ed|it -ly|the Uly|been Ved|-ions after|being also|the president|U
0.5 1.1 -|year Uions|in but|Q, of|that this|Us was|far when|Ved where|his
0.5 1.2 like|=3
0.5 1.3 an|Uer
0.5 1.4 Q,|wrote is|Vly
0.5 1.5 =3|=10 N|because so|Ued
0.5 1.6 candidates|Ued
0.5 1.8 U|could
0.5 1.9 -ing|she
0.5 2 Q,|an
0.5 2.4 than|-s
0.6 -0.8 as|one
0.6 -0.7 candidates|- which|-ed
0.6 -0.6 Q,|Us
0.6 -0.4 -|would one|former that|Uing
0.6 -0.3 -ment|and be|Ued
0.6 -0.2 -'s|attacks -ment|-s N|V and|-al many|-ers that|is
0.6 -0.1 -ly|no -|Ving -|i -|recent 0|of N|to Uing|-ion supporters|were they|Ued
0.6 0 =3|says Ument|said U|not and|the he|Ued is|U it|said of|-er presidential|candidates she|Vs the|campaign this|-er
0.6 0.1 -ers|-ed -ity|-er N|=3 and|political candidates|=6 it|-ed on|the people|said political|Us she|would the|government
0.6 0.2 -ment|with -s|-ing -s|in -s|made 0|percent =10|-ing =10|campaign =8|=3 N|now Us|up Us|while and|many at|the a|recent a|tweet
  candidates|and candidate|to even|some former|-er have|a his|Ual just|Ued last|N more|-al most|V of|the president|=6 recent|-s
  some|U was|their
0.6 0.3 -ly|by =8|on Ued|last U|-ed U|as U|but Vs|at and|could a|former campaign|who from|the most|-s national|U supporters|V
  the|candidate
0.6 0.4 -er|were -ly|three 0|-ers a|-er
0.6 0.5 -ed|in many|in presidential|U them|to to|win who|-
0.6 0.6 -s|have -|also an|-s
0.6 0.7 -ion|Ued =3|from group|is out|on
0.6 0.8 them|Uly
0.6 1 =3|not
0.6 1.1 -ions|=6
0.6 1.2 in|some who|in
0.6 1.3 time|and
0.6 1.4 after|-er now|that
0.6 1.6 -ment|was
0.7 -0.7 that|could
0.7 -0.2 =3|to any|of her|own
0.7 -0.1 -|just states|Ued
0.7 0 -ed|Uion -er|she N|says and|some government|=6 he|Vly i|U not|a that|was they|Ved
0.7 0.1 -ion|Ved -s|been N|Uion U|from primary|-s state|Ved the|email
0.7 0.2 -ions|and he|called is|most it|will many|as president|Ved voters|in who|Uions with|no with|the
0.7 0.3 -'s|=3 -al|=3 -al|Ved -al|at -al|said -al|who -ive|nominee -ment|had 0|and =3|wrote N|during Ued|-ly Ued|monday Ved|by Vs|a
  as|well campaign|on candidates|in even|-ers his|two new|U out|- percent|Ving she|can two|-al two|U was|-
0.7 0.4 -er|will =3|on Q,|Ved her|on of|this were|to years|in
0.7 0.5 -al|candidate -ed|with -ers|are -er|at -ing|-s -s|make Ued|Uing a|0 had|just up|on
0.7 0.6 -s|=6 =6|including more|than who|-s
0.7 0.7 U|was and|Q, as|0
0.7 0.8 -er|also -|years government|=3
0.7 0.9 Uer|-ed
0.7 1 group|=3
0.7 1.1 same|-ing
0.7 1.2 most|N
0.7 1.3 -ity|-ing
0.7 1.4 -ment|that
0.7 1.5 N|won Q|was not|as what|would
0.8 -0.5 Us|Ved
0.8 -0.3 Q|is
0.8 -0.2 but|a
0.8 -0.1 U|been voters|have which|have
0.8 0 -|supporters =6|are of|Q, she|V
0.8 0.1 -ers|had -ment|-ed -s|said -|be all|but candidate|in candidate|is presidential|election three|- what|has
0.8 0.2 -ers|to -ity|voters -ment|-al -s|Uing a|president from|0 he|-s tuesday|-
0.8 0.3 -ers|N -ers|V -ers|asked -ive|at -ment|Us -|-ions N|called N|do candidates|like his|V in|the most|-al than|a was|Ving
  who|Ved
0.8 0.4 -er|Ved -ive|say 0|poll Ued|tuesday and|former but|also his|more million|-er or|other
0.8 0.5 -|Ved Q|in with|-ing
0.8 0.6 -ions|with -|Vs Uer|V at|-s for|Q, it|has made|up
0.8 0.7 =3|said N|also N|could and|-ment
0.8 0.8 states|=3
0.8 0.9 -ers|Ved -ly|is it|also just|a
0.8 1 0|states convention|=3 his|state
0.8 1.1 -ers|U =10|Ument
0.8 1.2 not|all
0.8 1.3 -'s|-s
0.9 -0.4 which|-ly
0.9 -0.2 U's|Ued supporters|-
0.9 -0.1 -ion|-ed =10|-al
0.9 0 -s|-ed -|asked U|Us that|had
0.9 0.1 =10|Uions =6|V N|Uers some|candidates
0.9 0.2 -ive|in N|wrote it|-ly she|-ed
0.9 0.3 -ed|support -ers|Us -er|asked -s|do -s|had -|-ed =10|a =3|Uer a|new by|the her|Ument he|- she|called state|party their|-
  their|V tuesday|support
0.9 0.4 -ion|-ing -s|like -|still -|were N|all N|say N|saying Uly|-ive Us|in U|over Ved|over candidate|Us has|a his|Ving poll|Vs
  some|have them|U two|-ing who|Ued
0.9 0.5 N|Ual but|-ed he|Us night|U voters|Ving
0.9 0.6 -ers|of i|V of|-ive of|more she|Ved they|U
0.9 0.7 -|has and|-er his|Uing
0.9 0.8 -s|i -s|last Vs|=3
0.9 0.9 -ion|=3 N|Us and|her before|that both|of
0.9 1 -'s|U back|in
0.9 1.1 Us|Ued a|-ity
0.9 1.2 -er|by campaign|Us
0.9 1.5 he|-ed
0.9 1.7 N|Ument have|an
0.9 1.9 than|Ved
0.9 2.1 on|which
1 -0.7 this|N
1 -0.6 party|Ved
1 -0.3 -|while people|U
1 -0.2 he|U she|wrote
1 -0.1 -|had =6|Ued he|said his|-al she|Ued
1 0 campaign|was
1 0.1 =3|now N|told his|Uer some|=3
1 0.2 -ing|Ued -|then N|Uions for|some he|Uer in|that people|- they|do tuesday|-ing
1 0.3 -|says U|this he|added his|Ved it|Ved many|Ved supporters|have
1 0.4 -er|voters -ment|U -|all N|Ver Ued|0 and|other at|least candidates|Ved from|Ved to|=3
1 0.5 -al|Ued -ive|states =3|last Ued|against Us|are about|a candidate|told he|-ly they|have win|the
1 0.6 -s|Ved but|two his|Ued people|=3
1 0.7 -ly|-s
1 0.8 -s|Ued N|-ing N|U
1 0.9 he|still
1 1.1 =10|Us
1 1.5 two|of
1 1.6 people|Uly
1 2.2 but|=3
1.1 0 N|make i|Ved new|-ing
1.1 0.1 -al|support Q|Us candidate|U his|Ument
1.1 0.2 U|also him|for it|Uly the|nominee
1.1 0.3 -ing|said =3|will U|just one|-ed some|Ved they|all
1.1 0.4 -ing|says =10|-ed =3|had Q,|-ed first|-s she|added
1.1 0.5 0|have 0|said =3|Us =3|told Uion|with national|-ity their|U three|in
1.1 0.6 which|were
1.1 0.7 -|first time|at
1.1 0.8 N|Vs their|Us
1.1 1 all|of
1.1 1.1 =3|or
1.1 1.2 -er|has only|U
1.2 -0.1 N|said who|last
1.2 0.1 she|and she|even that|night
1.2 0.2 candidates|Uly
1.2 0.3 -ion|also former|-s him|-ing
1.2 0.4 =8|- and|his his|-ly
1.2 0.5 -ed|Uer =3|say =6|Ved =8|U Vs|Ued candidates|-ed they|-ed
1.2 0.6 0|national 0|say =3|asked =6|Uly delegates|- him|to is|on will|Vs
1.2 0.7 -ion|has her|-al her|to them|Ved
1.2 0.8 -s|did =3|Vs =3|could
1.2 0.9 V|the
1.2 1.1 not|one
1.2 1.3 her|U
1.2 1.8 -s|still
1.3 0 both|U president|has
1.3 0.1 =6|all
1.3 0.3 -|do -|so
1.3 0.4 he|Ved they|may
1.3 0.5 email|Us supporters|will will|-ed
1.3 0.6 -ers|Ued -er|says -ions|Uing -ion|Uing -s|V =3|Vly U|-'s so|many supporters|are will|Us
1.3 0.7 =3|did his|Uion
1.3 0.9 U's|-ed
1.3 1.1 N|-ed Uing|Ved that|said which|-
1.3 1.2 that|Ued that|will
1.3 1.3 =6|is
1.3 1.4 0|-ment U|did
1.4 0 how|many it|now
1.4 0.1 -|Ver
1.4 0.2 he|Vers he|even
1.4 0.3 N|then they|Uly
1.4 0.4 N|only i|would
1.4 0.5 -er|Uer on|and she|Uers those|Uing
1.4 0.6 =3|president =6|some Q|have candidate|Ued he|only some|to they|called
1.4 0.7 -ed|-ment -ing|-ers =8|called =8|has N|can she|U she|Vly week|by
1.4 0.8 =3|were him|on more|-ing
1.4 1.7 =3|are
1.5 0.3 N|Uly
1.5 0.4 =3|should N|both who|Uly
1.5 0.5 =3|Uly
1.5 0.6 -s|also one|more those|Ving
1.5 0.7 -er|-ions Uer|from campaign|Vs
1.5 0.8 now|a no|one
1.5 0.9 in|those
1.5 1.2 -|should Q,|Ued
1.5 1.5 Uion|-
1.6 -0.2 which|Us
1.6 0.1 voters|Ued
1.6 0.2 who|Uer
1.6 0.3 that|-ly
1.6 0.4 that|called
1.6 0.5 people|Ved
1.6 0.6 i|-
1.6 0.7 many|U one|Ved you|can
1.6 0.8 =3|also
1.6 1 she|Uly
1.6 1.2 -ed|were
1.6 1.3 who|are
1.7 0.4 N|first
1.7 0.6 who|like
1.7 0.7 -ers|Uly Ument|Uing that|asked
1.7 0.8 -ers|for who|V
1.7 0.9 N|made it|did
1.7 1.1 =3|Ved
1.7 1.2 -ity|Ued
1.8 0.6 who|=3
1.8 0.7 N|Ving
1.8 0.8 candidates|to
1.8 0.9 =3|-ed
1.9 0.1 both|have
1.9 0.2 he|first
1.9 0.8 -ers|Uing
1.9 0.9 =3|Ued campaign|also
1.9 1.4 as|many his|Q,
2 0.7 N|Ued on|one
2 0.9 =3|called candidates|Ving they|Uer you|-
2 1 N|Vly
2 1.1 =3|made
2 1.2 voters|are
2.1 0.9 N|Vion
2.1 1.1 and|their
2.2 0.8 it|Us
2.2 0.9 nominee|-s
2.2 1.2 =3|would
2.3 0.9 to|both
2.3 1 campaign|Ued
2.3 1.1 supporters|U
2.3 1.3 that|Vs
2.3 2.5 =3|was
2.4 1.3 N|Ved
2.4 1.5 =3|have
2.4 2.1 =3|is
2.5 0.6 campaign|-ed
3 1.9 =3|has
"""
FIELD_TAG_AND_NEXT_AFTER_CUE: Final = """\
-2.6 -3.2 =5|Q.
-2.3 -4 Q.|Q.
-2.2 -2.9 =8|$
-2 -3.6 =3|Q.
-1.7 -3 =4|Q.
-1.7 -1.5 by|state
-1.7 -0.6 the|the
-1.6 -1.4 by|both
-1.5 -2.9 =4|Q,
-1.5 -2.2 =5|Q, =6|Q,
-1.5 -2.1 N|how
-1.5 -1.9 of|Q,
-1.5 -1.8 N|he
-1.5 -1.4 are|about
-1.4 -2.6 -ions|Q. -|how
-1.4 -0.8 N|told
-1.4 -0.7 0|from
-1.3 -2.5 =3|$ N|her and|Vs
-1.3 -2.4 -er|about
-1.3 -1.3 -ly|by
-1.3 -1.1 =3|state
-1.3 -0.9 percent|=8
-1.3 -0.6 from|one
-1.3 -0.4 -ed|three
-1.2 -2.4 for|Q,
-1.2 -2.1 N|Q, people|not
-1.2 -1.6 =3|was
-1.2 -1.4 and|both
-1.2 -1.3 by|former
-1.2 -0.8 a|policy
-1.2 -0.5 among|many
-1.2 0.3 Uer|from
-1.1 -2.2 time|that
-1.1 -2 -s|whether
-1.1 -1.9 N|she
-1.1 -1.7 and|Ved candidate|by
-1.1 -1.6 =3|still
-1.1 -1.4 by|other say|who
-1.1 -1.3 is|-s
-1.1 -1.2 by|-ions
-1.1 -1.1 -ity|because
-1.1 -1 Us|-er said|Q. week|as
-1.1 -0.8 on|thursday
-1.1 -0.7 =8|for on|state
-1.1 0.1 now|at
-1 -2.1 =3|Q?
-1 -2 debate|that tuesday|about
-1 -1.9 -|what about|-al asked|whether for|Q. last|-ly tuesday|to
-1 -1.8 him|with
-1 -1.7 and|made or|Ving said|N
-1 -1.5 =3|are before|Uing
-1 -1.4 back|N
-1 -1.3 and|who called|him
-1 -1.2 =5|$ so|much
-1 -1.1 Ved|it
-1 -1 Ved|-ity
-1 -0.9 has|since
-1 -0.8 =3|two =6|Uing campaign|said
-1 -0.7 U's|Uing
-1 -0.4 from|-ly
-1 -0.3 -ions|by
-1 -0.2 who|said
-0.9 -2.8 N|whether
-0.9 -1.8 U|there as|Q. government|to her|that on|them or|Q. week|on
-0.9 -1.7 -ed|=4 =4|in =6|had Us|Q, among|other her|of him|over monday|- when|asked
-0.9 -1.6 -s|political Ued|that million|people most|is
-0.9 -1.5 =6|Q. N|debate she|also voters|he
-0.9 -1.4 about|Q a|=10 even|as
-0.9 -1.3 =3|has
-0.9 -1.2 -er|-ment are|N by|about of|Uing states|like
-0.9 -1.1 -er|Uing to|N
-0.9 -1 Vs|N Vs|more also|said has|more
-0.9 -0.9 for|years
-0.9 -0.8 and|has an|-s
-0.9 -0.7 get|-
-0.9 -0.6 still|Us
-0.9 -0.5 =3|voters thursday|=5
-0.9 -0.4 Ved|last
-0.9 0.3 N|recent
-0.8 -2.3 N|that
-0.8 -2 N|Q.
-0.8 -1.7 in|with its|Q
-0.8 -1.6 -ed|its -ing|two =3|were U|Uing about|-ion about|an about|being attacks|that in|it like|-ions to|Ving
-0.8 -1.5 -ing|Vs =3|Q, =4|how =5|but =6|Ved Q.|when Uer|an Uing|he Uion|N U|her and|i as|-ers between|- called|Q. campaign|-ing
  it|Q. of|party on|who state|with while|0 will|=3
-0.8 -1.4 -ers|is =5|after =5|and Ument|on and|Ving at|which may|if next|-'s
-0.8 -1.3 -ly|for =5|in when|voters
-0.8 -1.2 =3|because =3|over and|called to|most
-0.8 -1.1 -ers|N -s|-ive N|two voters|said
-0.8 -1 -ion|the in|some some|-ers tuesday|night
-0.8 -0.9 -s|0 =3|and =3|last
-0.8 -0.8 nomination|by other|government
-0.8 -0.7 =3|after U|Q. its|-ed of|any over|new
-0.8 -0.6 =3|N =8|Ued
-0.8 -0.5 Ued|-ity
-0.8 -0.4 among|-s told|N will|Us
-0.8 -0.3 -ive|candidates =7|0 by|-
-0.8 -0.2 of|many
-0.8 0 campaign|of
-0.8 0.1 nominee|is
-0.7 -1.9 N|if
-0.7 -1.5 of|not says|N three|in
-0.7 -1.4 -er|Q. -ion|Q -s|also Q,|or U's|Q, Uer|Ved Uion|will U|how Vs|Q. V|him as|it back|that for|candidates interview|Ued
  make|an out|N out|about president|to race|on that|made with|Uing
-0.7 -1.3 -ed|they -|Ual N|just N|people N|says Uer|his U|if V|her against|Q and|said asked|to as|Ved as|both at|first if|his is|as
  nominee|who should|N support|=3 than|-er them|to time|at to|Q, to|supporters tuesday|that which|if which|will with|Q, years|-er
-0.7 -1.2 -er|during -ly|over -ment|in -s|it 0|have N|next Uer|Ving Uing|like Uly|if V|their for|public like|a presidential|-'s
  to|many were|N
-0.7 -1.1 -ment|over -|Q -|Vly Ued|Q, Uing|N campaign|-ly campaign|did from|-er nominee|N over|N race|-ions supporters|U win|N
-0.7 -1 -s|debate -|Q. =5|the Vly|for only|-s than|many was|as was|his
-0.7 -0.9 =3|while Ved|how Ving|to voters|of
-0.7 -0.8 Q,|she
-0.7 -0.7 -ment|for 0|N Ving|-er for|its over|-
-0.7 -0.6 -|among N|Uing Q,|a make|N
-0.7 -0.5 =3|V Ued|on Uly|about like|many who|N
-0.7 -0.4 Ued|a Uion|- U|V has|made with|many
-0.7 -0.3 =5|N a|group from|-al is|that many|V
-0.7 -0.2 -ion|Uing at|its in|a
-0.7 -0.1 0|president
-0.7 0.1 is|=4 made|his of|Ued
-0.7 0.2 -ment|Ued who|made
-0.6 -1.7 Us|Uing
-0.6 -1.5 =6|-er
-0.6 -1.3 by|how is|their year|that
-0.6 -1.2 -al|0 -al|attacks 0|-ive =6|all Uing|from Ver|that Ving|=3 Ving|one and|so for|other from|other it|=4 monday|on to|other
  was|=3 well|=3 which|=3 which|i while|his
-0.6 -1.1 -al|Uive -al|campaign -er|he -er|is -er|what -ing|party -ion|-ing -ive|at -s|did -s|what =6|Q =7|-ly =7|which N|they
  Q.|and Q?|N Q|are Ued|-ment Ued|he Ued|more Ued|not Uion|U U|being U|that Ved|their Vs|-ly and|may and|those any|-ion asked|if
  as|Q at|Q. back|at back|his but|there candidates|=6 for|Ument government|U he|Q. him|Q. him|about how|they just|-ing more|-ion
  most|-s not|because now|is on|which out|how president|was should|make supporters|to that|other they|Q. those|states voters|than
  with|some would|Q,
-0.6 -1 -'s|government -er|this -ing|presidential -ion|primary -ment|that -s|Q. -s|its =10|Q. =5|=7 =5|not Q.|Q, Uly|an U|this
  about|where after|N and|if at|Q but|he her|presidential is|Q. i|said may|U other|people say|the states|and state|U week|that
  were|Q. won|in
-0.6 -0.9 -ers|had -er|-er -er|delegates -er|that convention|U many|=3 said|-ed
-0.6 -0.8 =5|only Uion|from Ument|to Ved|like as|N by|Uing of|-ly vote|for
-0.6 -0.7 -al|U -ion|she =3|Q =3|but =5|Q? Us|the also|U an|Uing by|N candidate|Ved his|Ved many|- this|week voters|- who|=3
-0.6 -0.6 -ing|Ument -s|against =10|=8 about|N an|even but|was has|-al than|on to|back who|Ved who|also
-0.6 -0.5 Ued|-er all|-er and|as but|Uing group|in who|Vs
-0.6 -0.4 -s|over =5|an Uing|=3 and|this as|-ly be|Ued
-0.6 -0.3 -'s|political -ive|- in|Vs
-0.6 -0.2 N|Q Us|0 among|-ly but|U by|the many|voters
-0.6 -0.1 =3|no N|Us from|some
-0.6 0 state|of
-0.6 0.1 week|in
-0.6 0.2 N|among recent|U
-0.6 0.3 whether|this
-0.6 0.6 been|on
-0.5 -1.6 for|two
-0.5 -1.5 -ion|who
-0.5 -1.4 0|that Ued|N
-0.5 -1.3 but|Ved
-0.5 -1.2 Ved|N
-0.5 -1.1 -ment|-er -s|N Uing|support Ving|she and|V of|political
-0.5 -1 -er|from -er|states -ing|president -ly|-ive -ly|=6 -s|=10 -|Q, -|only =6|-ing Q.|on Q|about Q|that Ued|it Ued|its
  Uion|whether Ving|an V|it and|-'s and|even any|-ed are|Ved as|she be|its but|Ving but|did country|that election|-s first|N has|in
  him|into its|Uing it|Uly it|should last|-ing more|as much|that national|- night|that nominee|has not|=3 not|like not|with on|Us
  on|presidential out|as over|an said|- she|Q than|he than|most that|are that|had them|that there|in the|people were|on whether|any
  whether|to which|also would|campaign
-0.5 -0.9 -ed|any -ed|him -ers|this -ing|Q. -ing|Uly -ity|at -|any -|this -|under =10|Us =3|=10 =5|during =6|he =6|it N|the Q.|=7
  Q.|for Uing|Q Uing|Uions Uion|up Uly|that Ument|that Ument|tuesday Ument|would Us|-ion Ved|-ions Ved|Q. Vs|it and|candidates as|to
  a|far been|Q. before|Ving candidates|would candidate|at candidate|than can|U did|=3 first|and for|-ion get|her him|out including|Q
  in|-ing is|no i|U just|a monday|-ing monday|that not|-ive not|one not|say of|him on|Uions out|-s president|because primary|states
  say|she so|as state|=6 supporters|for than|Q. they|said this|-'s up|its voters|will was|just were|Ual what|it where|it whether|a
  which|in who|last with|-ion with|its
-0.5 -0.8 -ed|their -ers|Ved -s|convention -|an -|just =6|so N|Vly Q|over Ued|his Us|N Vs|- Vs|a after|-ing against|Uing at|-s
  by|what campaign|for election|and her|Q. in|last primary|-al supporters|said that|Q. then|Ued to|state to|those voters|were was|0
  when|i
-0.5 -0.7 =6|that N|against Uly|Ved a|vote both|of far|is primary|next public|- states|-
-0.5 -0.6 -er|has -ion|Us -|N =6|as =8|- N|interview U|she among|the as|their it|says made|up more|Ued of|-ing said|he state|N
  those|N those|Ving
-0.5 -0.5 -s|Ued -|U -|a -|did N|-s N|email Ved|the after|-s but|Ued by|a could|have from|-s from|his from|those most|Uly on|two
  said|there
-0.5 -0.4 Ved|on Ving|in candidate|N party|-ment
-0.5 -0.3 Vs|U with|-er
-0.5 -0.2 =3|both V|about among|N the|first week|about
-0.5 -0.1 =6|-ly N|- N|attacks asked|about attacks|- by|-ers from|both some|-ing that|will
-0.5 0 0|=7 =3|0 as|such from|- vote|was
-0.5 0.1 -ly|than
-0.5 0.3 -ers|by could|-ive whether|his
-0.5 0.5 Uer|who
-0.4 -2 that|night
-0.4 -1.5 N|about
-0.4 -1.4 but|Vs
-0.4 -1.1 Uer|N
-0.4 -1 Uer|to U|the but|has
-0.4 -0.9 -al|party -ions|-er -ment|candidate about|-ity convention|this not|Uer three|people was|one
-0.4 -0.8 -ing|was -ion|about -ion|has -ion|more -ive|-ion -s|time 0|or =3|Q! =3|would =5|its =6|then Q|at Ued|Uions Ued|whether
  Uing|0 Uing|=4 Uive|-er Uly|of U|N U|Ved U|whether Ved|-ly V|-ing V|Q. V|by about|-s after|an all|three also|Ued and|at an|Uion
  are|to as|Q, a|Q. because|their but|N candidates|with do|what even|Uing even|the far|-s from|that her|on he|and its|0 its|N it|Us
  just|- like|-ing more|about now|that of|Us of|public on|those out|an she|called should|also supporters|could that|-ive that|could
  that|of the|one this|-ing this|year time|and to|its voters|Uing when|a while|Ving who|did who|in with|Us
-0.4 -0.7 -'s|campaign -al|-ed -al|Uion -ed|no -ing|any -ion|Q, -ly|Vs -ly|they -ment|when -s|no 0|during =3|have =3|some =3|well
  =5|Uly =6|an =6|no =6|there =8|N =8|the Ued|-ion Ued|0 Ued|Q. Ument|=4 Us|to Us|will U|support Ved|and Vs|her Vs|their V|-er
  about|-ed after|Uing against|-al against|-s and|are any|more as|i as|saying a|Ual being|Q by|-ion could|still debate|before do|U
  even|before first|time former|-'s for|Us for|now her|last her|new him|-ing him|U is|what last|two more|Uion not|do now|Q. now|Us
  no|U of|-er only|-ed only|N on|-ed on|-er or|U out|his party|may political|-ers same|U saying|-s saying|it say|- say|he she|-s
  so|=6 state|to than|it their|-er their|-ity their|N their|own they|do through|her up|for was|still what|can whether|it would|-al
  years|in
-0.4 -0.6 -ed|-ing -ed|that -er|-al -ing|his -ly|to -s|one -|such -|vote =10|-al N|candidate Q.|a Uing|an Uing|her Uive|and Uly|with
  Us|Q. and|have are|Q. at|him back|the before|N by|-ive debate|- group|is has|=3 him|only including|0 in|all is|-ly is|also
  more|-ly most|-ly of|-'s of|N of|it of|which only|Uer on|-ing on|policy out|-ed over|-al party|that party|to political|-ion
  said|-ing since|he some|-ed support|in that|campaign the|Uity through|-al to|party which|-s while|Uing who|-ly with|which
-0.4 -0.5 -ed|with -ers|would -er|=4 -ing|-s -ing|among -ly|-ion -ment|-ers -s|V -|Uing -|Ving -|one -|public =3|asked =6|-ed
  N|should N|support Ued|delegates Uion|by Ument|will Us|because U|do Vly|=5 a|Ument between|N by|far campaign|- campaign|-ers her|N
  her|an its|-ive million|more over|what presidential|-ions to|Us
-0.4 -0.4 -|Uly Uer|- Uer|by Uing|the Uly|for Us|U U|- but|-ed by|her by|more called|on for|a of|most on|how presidential|debate
  says|about there|is the|more tweet|=5 which|Ued who|is
-0.4 -0.3 -ment|to =3|-ing Uly|only and|she campaign|to during|the voters|say
-0.4 -0.2 -er|0 -s|the -|Ued =3|his N|Vion and|was did|Uing from|N with|N
-0.4 -0.1 -s|said =6|which Us|her an|interview from|-ers including|the presidential|candidate the|0
-0.4 0 among|both has|Ued not|vote people|-ing the|race who|V
-0.4 0.1 -er|-ion
-0.4 0.2 N|Uer U|been years|and
-0.4 0.3 =3|those had|Uer presidential|nominee
-0.4 0.4 more|voters
-0.4 0.5 of|government on|other
-0.4 0.8 three|-
-0.4 0.9 campaign|has
-0.3 -1.4 have|N
-0.3 -1.3 Q,|by
-0.3 -1.2 time|the
-0.3 -1 -al|to 0|people Ual|N and|one
-0.3 -0.9 -|about U|him
-0.3 -0.8 -ion|Ued =3|that as|he candidate|but
-0.3 -0.7 -er|against -ing|Ved -ment|of =8|and Ual|in Uly|N Vs|him and|-ed get|a he|Vions in|one race|with to|attacks what|could
  win|and year|Ued
-0.3 -0.6 -ing|an -ing|more -ing|only -ing|some -ing|through -ion|between -ion|had -ity|-ions -ive|U -ive|in -ment|U -s|be -s|his
  -s|up -|first -|monday -|they 0|email =3|=5 =3|Ved =4|Q! =6|Ving =6|and =6|has =6|his =6|in =7|- =8|Uions N|states Q|=3
  Q|candidate Uer|-ion Uer|about Uing|him Uing|party Uing|some Uing|such Uly|as Uly|on Uly|was Us|-ers U|among Ved|out Ver|to Ving|a
  Ving|from about|policy after|polls against|-er against|-ion and|Ued and|Uing and|Vly and|will and|would are|now at|their before|-s
  before|being being|in between|now be|far email|-al first|to for|Q from|being from|them had|won has|said his|-ions his|Q. his|other
  his|supporters interview|in in|their in|those it|as it|back it|did just|before may|that nomination|-s not|-ly of|-ed on|some
  out|for people|from race|to saying|he say|that she|Uer she|told so|N still|-ly still|in support|among than|-ing them|of
  through|its through|their to|which tuesday|in up|his was|first when|-s where|she who|Q. with|new
-0.3 -0.5 -al|-al -al|primary -al|voters -ed|candidate -ed|one -ed|over -ers|and -er|at -ing|after -ions|with -ity|-ment -ly|into
  -ly|not -ly|that -ment|as -s|Uer -s|before -s|should -s|would -|can -|well 0|who =10|=5 =3|i =3|there =6|Ued =6|for =6|where =8|-s
  =8|Us N|=10 Q,|saying Q|against Q|to Ual|and Ual|for Ued|Uing Ued|all Ued|their Ued|them Ued|two Uing|his Uing|that Uly|support
  Ument|U Us|they U|-ly U|delegates U|did Ved|=3 Ving|- Vly|=6 V|-s against|a also|Vs and|Us and|most and|only and|they any|new
  any|president at|Uing back|=3 back|when been|Ving before|they being|N be|-al be|made but|=3 campaign|Q. campaign|had
  candidates|and candidate|Us candidate|said candidate|would country|in delegates|and do|it email|to even|-ing even|some
  first|presidential from|a from|supporters had|Q. her|-ment he|-ly he|called his|debate his|time how|such into|an in|Q in|Uing
  in|more in|presidential is|-al its|U it|and it|is it|the it|with made|U made|her may|have million|Uing more|on next|tuesday
  nomination|to nominee|Q. not|Q. now|and of|attacks of|support one|-'s one|-ing or|-ing policy|U primary|election race|are race|by
  say|it she|-ly so|far state|as still|- such|-ions support|to than|-ion that|-ly that|Q them|-ed the|other to|-ing two|-ers up|at
  up|the was|Us week|-ed when|they which|had which|have which|were with|voters won|his years|after
-0.3 -0.4 -al|or -ed|in -er|more -ing|a -ing|campaign -ive|0 -ment|-ed -s|this -|back -|new 0|to =3|by N|into N|of N|presidential
  Q.|some Q|other Ued|voters Uing|a Uion|to Uion|which Ument|Ued U|be Ving|Q! Ving|U Vs|-s against|-ing all|0 at|-ing even|Ved
  have|- her|- his|policy including|- into|a in|-s in|an in|may last|- of|Q only|after people|=6 president|U saying|=4 she|Vs
  supporters|would then|=5 they|V those|- through|=3 to|-s up|Uing well|with what|they
-0.3 -0.3 -ers|-s -ers|=6 -ive|on -s|he 0|Ued =3|Ued =5|when =6|- N|nomination N|primary Ued|her Uing|U Uing|more against|N and|-ly
  and|party at|0 but|she campaign|against debate|about it|still more|-ers now|the said|the than|what the|time those|Uing to|a
-0.3 -0.2 -al|of -s|U 0|-s =4|Q? N|-ly N|Vs Ving|voters a|-ive a|-ly a|Uion not|in on|tuesday party|Q. supporters|- that|some
  to|people voters|are was|being
-0.3 -0.1 -ed|last -ly|N -|- -|Uions =3|is N|-ion about|the a|recent by|those for|-ing her|-er primary|campaign the|Ued
-0.3 0 -|may Ued|-s and|-ive had|-ed his|presidential including|those of|-s the|year those|Us
-0.3 0.1 by|one is|- it|in on|U that|Vs told|his with|a
-0.3 0.2 -|on as|well of|some said|=3 was|Ved would|Uly
-0.3 0.3 0|=6 U|-ed U|from Ved|about campaign|-s new|- the|group was|Uly
-0.3 0.4 among|some to|Ual
-0.3 0.6 U|before
-0.2 -1.3 -er|if
-0.2 -1 at|N
-0.2 -0.9 =3|of and|voters
-0.2 -0.8 but|is on|N supporters|of that|is then|- three|-s
-0.2 -0.7 -ed|N =3|the Ued|the Us|Us and|=3 and|now it|-ed
-0.2 -0.6 -ing|to -ion|that -|-ing a|national including|-ing with|-ers years|-
-0.2 -0.5 -al|with -ed|two 0|with =3|when =6|to =6|were Uing|-ly U|Uly after|she as|being being|Q. from|such this|one
-0.2 -0.4 -ed|before -ed|people -ed|some -ed|through -ing|-ly -ing|0 -ing|Uions -ing|over -ions|-ed -ions|are -ions|should
  -ion|after -ion|to -ity|of -ly|in -|both -|from -|more -|to =3|up =6|the =6|would N|most Q|during Ued|Ument Uer|with Uing|Ument
  Uing|about Uions|U Uions|for Uion|on Uly|at Us|Ved Us|on U|Q U|back U|have U|not Ved|-er Ved|they Ved|when Ving|Q. Ving|him V|U
  V|his about|Uing about|more after|0 and|campaign and|three and|told are|Uly asked|him been|Ued be|-er be|Q, be|Q. be|back but|in
  candidate|to could|be do|the during|a election|candidate for|-ers for|-s for|Uing had|U had|an had|his her|about her|for he|won
  his|Q his|most if|her into|her in|-ers is|0 is|whether it|through just|because make|the much|- not|Q not|V not|so of|-al of|more
  only|on only|that or|-s out|a out|in says|that should|Uly than|just that|U that|was their|-ed them|and there|- time|but time|is
  to|Uion two|Us under|- voters|-s was|at were|about where|his which|Us which|they will|-ed will|have with|that
-0.2 -0.3 -'s|own -ed|Q. -ed|if -ed|of -ing|for -ing|in -ing|so -ion|-al -ion|or -ity|have -ive|=6 -ive|than -s|Uion -s|Ved -s|an
  -s|say -s|there -|-ly -|=10 -|Vion -|between -|delegates -|not =10|-s =10|a =5|Q! =5|she =6|one N|-ions N|Uions N|new Q,|Q
  Q,|which Q.|in Uer|-al Uer|Uions Uing|back Uing|by Uing|to Uly|Ving Uly|in Us|his U|Uions U|his U|monday U|or U|voters Ved|Us
  Ving|Us Ving|on V|more against|=3 against|its also|- and|-ing and|he and|is any|-s an|U are|far because|it because|they before|a
  between|them but|the but|those by|Ving country|was during|his far|- for|U for|him for|this had|for has|-s have|called her|-ion
  her|Uion her|a he|Ued he|told him|for him|while his|-ive his|Us his|two if|not in|Uly in|other in|recent is|-ing its|-er it|of
  like|-al make|- may|be million|U more|-ed more|-er night|in nominee|in not|Us now|- no|- no|one of|-ion one|who only|two on|what
  or|not out|Uing party|-ed party|-ers party|-ing party|-ly political|-ment presidential|U presidential|primary primary|N said|it
  said|they she|-ed she|Uly should|-ive so|U so|that states|-ed still|Ued such|an support|N than|the that|=3 that|Ued that|any
  their|0 them|- them|at there|may the|debate the|government through|the to|0 to|Q. to|all to|him was|-er was|-ly was|Q. were|with
  while|a who|would will|be would|then year|and
-0.2 -0.2 -'s|nomination -al|election -al|than -ed|-er -ed|0 -ions|for -ion|-s -ly|as -ment|into -s|on -|-er -|0 -|out -|state =3|Us
  =3|could =3|where =8|but Q.|N Ual|to Ument|of Ved|Q about|-ing also|Uer and|U and|says at|a a|tweet before|-ing but|said by|U
  even|- has|Uly have|-ed his|-er his|-ers his|-ion his|V his|three if|-ed is|Uly made|in most|-ed of|how on|-ion on|whether or|-
  people|=8 people|U say|=3 she|Ued since|N their|former there|was the|Q. the|email the|last to|recent to|voters where|he with|-ly
  with|her would|be
-0.2 -0.1 -al|convention -er|the -ing|of -ive|-ions -|he -|political =3|-ed =3|as =3|even N|-ers N|-ive N|a U|-s Ved|- Ving|that
  are|Ving a|new debate|in debate|over do|-er for|Ving if|N in|states its|-ly it|into it|would last|-er state|party that|-ers the|V
  the|Ved the|candidate the|former the|primary through|- voters|and while|N would|U
-0.2 0 -'s|most -'s|time -er|than -ity|among -|are -|her N|-ing N|Uion N|were U|to by|-ly candidates|-ing from|her he|did in|on
  on|-al people|=3 presidential|- said|of that|- that|-s the|campaign up|0 up|in when|the who|U will|- with|0 would|not
-0.2 0.1 -s|through N|was Q,|N Uion|as Ved|=4 for|not policy|- supporters|that the|polls who|have
-0.2 0.2 -ing|from =3|Uer Ual|- as|a a|U many|more still|-ed that|N
-0.2 0.3 -|presidential 0|=3 N|made some|-er
-0.2 0.4 =8|as political|campaign primary|on who|Uly
-0.2 0.5 -s|she =3|more N|are is|U
-0.2 0.6 by|Us
-0.2 0.7 -'s|Vion can|Uly
-0.2 0.8 well|=5
-0.2 0.9 first|-s
-0.1 -1.1 -ers|that
-0.1 -0.9 =3|about
-0.1 -0.8 -ed|up -|that in|=10 polls|-ed
-0.1 -0.7 a|V to|the with|U
-0.1 -0.6 -|some =3|former N|vote
-0.1 -0.5 -ed|Q -ly|-ing =4|N =6|0 Q|campaign for|0 from|new policy|and
-0.1 -0.4 -ers|in -ers|with 0|in =3|at N|president Uly|to a|-ment was|N
-0.1 -0.3 -ed|far -ing|N -s|into -|the -|their U|Ued U|a Ved|her Ving|how Vly|on V|N about|what as|Uly even|with for|her him|in
  last|week like|- of|those on|-s percent|in since|Ving them|from was|-ed which|would would|-er would|Q.
-0.1 -0.2 -'s|-s -al|Ument -ed|it -er|-ing -ions|- -ion|-er -ion|of -ion|while -ion|you -ity|N -ive|him -ly|- -ly|-ed -ly|U -s|after
  -s|or -s|state -|where -|will 0|more =3|Vs =3|all =3|called =3|many =3|they =3|will N|convention Q|-er Q|or Ual|that Ued|after
  Uive|Us Us|against Us|at Us|this U|he Vs|-ed after|-al after|a against|one also|Uing among|his and|were an|Uive are|-ed are|Q,
  are|being are|in as|-ing a|presidential been|- but|-ly but|it can|Q can|be can|do could|Uly could|make delegates|he did|so do|so
  even|U for|-ed for|-ity for|Ued for|an had|-ing had|Uly had|a had|with has|been he|says his|-al his|Ued if|-ing into|Uion in|as
  is|-er is|=5 is|a is|more no|-er no|-ions no|Us of|Uer of|Uions of|Uity of|about of|time only|to on|Q on|Q. on|his on|one or|so
  or|two other|in people|could people|were percent|from president|would recent|-s said|were saying|the say|they should|U should|do
  supporters|who than|Q that|-al that|-ment their|-'s their|-ive their|Uion they|also they|say they|will this|- to|win up|- up|and
  up|by was|Q, well|in were|Uly when|he who|has will|U won|the
-0.1 -0.1 -'s|-ion -'s|last -'s|nominee -al|government -ed|Us -ed|all -ed|because -ed|by -ed|out -ed|president -ed|those -ed|well
  -ers|are -ers|if -ers|was -er|Ving -ing|-ment -ing|into -ing|those -ions|from -ions|of -ion|Ved -ity|were -ment|would -s|=8 -s|Us
  -s|from -s|have -s|to -|far -|government -|many -|of -|still -|years =3|Uing =3|also =3|he =3|most =3|since =6|is =6|whether
  =6|while =6|with N|had Q!|that Q|as U's|Q. Ued|an Uer|U Uer|and Uions|against Uly|-ive Us|Q Us|like U|up Ved|-s Ved|Uing Ved|at
  Ving|-ers Vly|U Vly|Ued after|Uly against|the against|what all|-al all|its also|to and|also and|asked are|not as|her as|that
  at|next a|-ity a|first a|nominee back|in back|on been|-ed been|Uing been|Ved be|- be|-ing but|as but|have but|not but|they
  but|would by|-ing by|Uly campaign|Uing convention|in could|- country|where delegates|-ed delegates|U far|-er far|from for|how
  from|U from|it had|not has|Ved have|any have|not have|said her|Q, he|-ed him|=6 him|on including|a interview|that in|-al in|-ity
  in|his in|new in|three its|-ions its|Uion it|Q many|-ers million|-s more|-al more|-ive much|as nomination|=5 no|to of|0 of|primary
  of|that of|them on|their or|-ed or|-er other|- other|states out|and over|the percent|to policy|Uions presidential|election
  said|that saying|=3 she|and state|-ions such|as than|they that|Q? that|have that|his their|-s there|are there|would they|Uly
  they|had the|-ity the|next the|party through|=5 time|- to|-ion to|Vs to|their tuesday|-ing two|-s two|N up|a up|to was|-al was|no
  what|would where|- where|-s which|Ved which|Vs who|say with|-al with|-ment with|both with|this would|make year|with you|could
-0.1 0 -'s|Uion -al|debate -ed|voters -er|-s -er|was -ing|-ed -ity|- -ity|-s -ly|0 -ly|is -s|since -|-ment -|against -|had 0|support
  =10|the =6|such N|0 N|Uly N|not Ued|- Ued|into Uions|about Uly|Uing Ument|- U|as Ved|Q! Ving|=4 and|-ity and|former and|in an|-ion
  are|=5 are|Uing as|Uing a|Uive but|now candidates|who could|not former|- former|-ity former|president for|- for|both have|Ued
  her|Ument her|race his|0 is|N last|year not|- not|only of|- of|his of|this one|in only|0 percent|for she|should supporters|=3
  their|presidential their|support the|country to|Uing vote|than vote|their when|N which|U which|are which|was who|he
-0.1 0.1 -ed|a -ed|an -ers|Ving -ing|- -ing|the -ity|voters -ive|-ive -ly|because -ly|support -s|-ion -|in =3|who N|=7 Ual|of
  Uing|it Uly|and U|-er an|Q a|-ed a|Uing been|Uly but|still by|an campaign|on for|what he|Us his|Ual his|own not|U of|a policy|=5
  some|Us there|were voters|that
-0.1 0.2 -er|Ved -ing|-er -ions|on -s|-ers -s|-s -s|been -|-ion =3|for N|Ument Uer|is Uer|the Ving|-s after|it at|some a|- a|-al
  been|Ual government|=3 next|two not|Uly on|monday said|-s she|- the|-er to|get whether|the
-0.1 0.3 -ion|for -s|not =3|it Q|a Ued|by Uly|- Vion|of but|who by|0 him|by in|years other|candidates to|-ly was|U who|will
-0.1 0.4 -s|with =3|did Ved|a group|=3 into|their than|N voters|at
-0.1 0.5 -|says of|former out|voters some|- support|her
-0.1 0.6 Uing|them
-0.1 0.7 -ive|more Q.|with made|Uer said|Q voters|U which|has
-0.1 1 Q.|$
0 -1.3 Uer|a
0 -0.9 -s|new campaign|Ved
0 -0.7 -er|former with|more
0 -0.6 =6|a N|for including|N into|N new|U the|poll
0 -0.5 -ers|he -s|than U|-al for|N interview|with said|she that|has
0 -0.4 -ly|of -s|Uing -s|about -|-ive 0|years after|being many|-s of|all primary|-s state|-ing
0 -0.3 -ed|-ive -ed|as -ions|in -s|of 0|after 0|race an|Uer for|more monday|=5
0 -0.2 -al|- -er|- -s|that -|Ument -|up -|with N|from Q|- Uing|-ing Uly|by U|-ers U|-ment an|N had|Ued his|first in|-ly of|new
  recent|N the|political
0 -0.1 -'s|-al -al|-s -ed|U -ed|and -er|U -ity|was -ly|a -ly|more -|election -|him Uion|between Uion|of Uive|-ions Uly|a U|any
  U|what and|N and|be and|political as|- at|the a|Q, because|the be|more even|those has|U in|- in|what it|far not|Ved on|the party|-
  president|for saying|they since|0 since|the their|most they|did which|could would|also
0 0.1 -al|at -al|was -ed|- -ers|Q. -ing|their -ing|them -ion|- -ity|-er -s|Q -s|Ual -s|last -|-ers -|-s -|at -|convention -|i
  -|which -|year 0|-ing 0|-ion 0|Uing =3|if =3|just =3|one =4|Q =4|by =5|so =6|or N|an N|called N|his N|poll Q.|but Q.|many Q|of
  Q|when U's|- Uer|-er Uer|on Uer|that Uing|-al Uions|on Uion|=4 Uly|Vs Ument|about Us|=6 Us|about U|=4 U|so U|vote U|when
  Ved|support Ving|the Vs|for V|to about|Ued against|him also|-ing and|-s and|U's and|about and|did as|more as|most as|they at|his
  back|him because|U be|N be|in by|-s called|- candidates|-ly could|U could|Uer do|with for|Uly for|some from|him had|Uing has|Q.
  have|Q. have|been he|- he|Vs he|also he|may him|of his|Uity how|- how|he interview|=3 interview|on in|-ed in|its its|-ers it|a
  it|can it|has just|as last|N like|to made|their may|- may|0 monday|=3 more|U much|the new|-ment next|week nomination|- not|Uing
  not|have of|an of|what on|its on|to or|a out|some over|that percent|said race|- race|against such|Us support|of support|the
  their|-ing their|-ions they|U the|nomination the|same thursday|night to|how to|that vote|on was|the were|-ed what|U when|- where|N
  which|- will|do with|-ity would|- would|like
0 0.2 -al|-ity -ed|=6 -er|-ive -ing|=7 -ing|Uer -ions|=6 -ion|if -ly|on -ment|during -|night -|through =3|so N|-al N|U Q|after Q|she
  Uions|during Uly|what U|on Ved|his Ving|for Vs|of after|the an|-ing are|-ing are|-ly as|an as|one because|she be|so both|an
  campaign|-ed did|not email|- even|on from|its have|-ly have|an her|-ing her|vote he|-s he|V his|U his|Uly how|the including|his
  its|own it|Ved i|- more|- more|N next|to of|her on|-ers on|all or|at out|of party|Us she|Ved she|had she|is so|many support|for
  that|Uing the|-ing the|most to|campaign was|that were|- what|-s whether|N
0 0.3 -ing|other -ing|up -ity|-ing -|=4 -|because -|made =3|her N|can Uly|V U|Ument Ved|that Ving|N Vion|that at|all because|of
  be|president but|-ing government|-s has|-ed her|U it|Vs nomination|is primary|- so|- that|such to|this week|=3 which|party win|=5
  year|in
0 0.4 -ing|-ion -ions|who N|is Q,|as U|-ive U|against Ved|as among|those over|her them|in the|years to|say while|the
0 0.5 him|a
0 0.6 -s|by 0|Us U|Vly and|not other|-ions tuesday|=3
0 0.7 -|=8 N|have are|more
0 0.8 Q!|she
0 0.9 -|by
0 1 week|=6
0.1 -0.7 N|group
0.1 -0.6 -ion|into he|said who|Ued
0.1 -0.5 -|polls -|president Q|U Us|-s Us|a vote|of
0.1 -0.4 -'s|-ers -er|of policy|-ers
0.1 -0.3 -'s|-ment -ers|-ing N|state and|some for|many of|-ity some|N the|state
0.1 -0.2 -ers|who -ion|in -ment|on -s|for 0|percent =10|-ions N|-er have|V her|-'s in|0 new|-ion was|Ued were|not
0.1 -0.1 -'s|in -|-ity N|Ued N|supporters Ved|him during|her or|N
0.1 0 -al|-ion -ed|-s -ed|for -|for =3|to N|campaign N|nominee Us|-ing U|-ing U|by a|-ion because|he before|he but|- had|been
  not|-ed of|U political|- presidential|nomination the|Uer to|his which|-ed
0.1 0.1 -ed|to -ion|-ers -ive|N 0|- =10|N =3|much Us|for Ved|to about|her and|many an|- are|on be|a but|only convention|of
  delegates|in his|- into|- is|not is|the many|other next|- one|- the|-ly the|-ment to|what was|-ing
0.1 0.2 -ed|-al -er|in -ing|-'s -ing|Q -ing|next -ion|may -ion|over -ly|Ued -s|Ving -s|if -|being -|or -|other -|she -|them 0|-al
  0|by =3|from =5|Uing N|say Q|before Ued|-ing Ued|during Ued|like Uer|-ing Uer|been Uer|in Uing|attacks Uing|through Uion|not
  Uity|to Uive|of Ument|in Us|before Us|of U|-ion U|0 U|about U|through Ved|from after|- all|N and|-ment and|Q. and|just and|new
  and|well any|-er any|U an|Uly as|Ving as|in attacks|against at|least a|-s a|win been|called before|the being|Ued by|his
  campaign|Ued country|-ly debate|on do|- do|that former|N for|=3 for|their get|-s had|V had|Ved had|her has|Vly has|a has|an
  has|now have|the he|was him|the if|-s in|support is|an is|to it|Ued like|any make|him make|it million|in more|-ing more|Uly
  nominee|as nominee|to not|-s not|be not|support one|-er or|-ive other|-s over|0 people|Ued political|U primary|has recent|years
  since|- since|it than|0 that|Q, that|only that|would that|year their|-al them|Uly them|all they|-ed the|-ion the|Uly the|Us
  the|only the|week through|-s through|which to|-er to|states up|N up|about voters|in was|a was|not week|of were|Ved which|the
  who|can who|had will|win win|if with|their
0.1 0.3 -'s|Q. -al|Uions -ed|-ion -ed|Vion -ed|his -ed|them -ers|like -er|election -er|its -er|people -er|while -ing|candidates
  -ions|the -ions|were -ity|and -ity|for -ive|up -ly|-al -ment|with -s|between -s|can -s|him -|V -|percent -|there 0|a =10|U =3|made
  =3|which =5|- =6|are N|party Q.|the Q|-ed Q|Us Ual|because Ued|-ly Ued|=6 Uer|=6 Uing|- Uing|new Uing|supporters Uion|with
  Uly|-ing Uly|be Ument|with Us|were U|Uer U|candidate U|in U|out U|people Ved|no Vly|-ed Vs|-al V|- about|his after|his and|it
  and|no and|on and|then and|when and|with an|election asked|N as|0 at|an at|this a|0 a|year been|U been|a be|-ed be|as but|Uer
  by|any campaign|was can|- could|-ly delegates|- delegates|to did|he during|any election|in for|-al government|in has|- has|-ly
  has|Uer has|had her|support him|was his|N his|former his|new how|U in|her in|which is|-ed its|first it|-ly it|=6 just|for made|by
  made|the make|that may|not million|-al new|-ions not|-al not|as not|even now|Uing other|than out|against party|should percent|=3
  percent|who policy|=3 race|in she|Us some|-ment so|-ing state|is than|- than|not that|all their|U their|Us their|candidate them|Q
  them|on they|Ued they|Uer the|-s the|Ual the|Ving this|is to|-ed to|-ers to|an to|some up|against way|=5 were|-ing were|Ued what|-
  what|Ued what|her when|and when|it which|he who|are who|make would|no
0.1 0.4 -ers|have -er|who -ing|when -ive|and -ly|Uing -ment|and -ment|is -|before -|like -|over -|support 0|-ers 0|delegates =10|0
  =3|whether N|i N|one N|so Q,|the Q|-ing Q|will Ual|Us Uing|-ed Uing|for Uions|of Us|much Ved|in Vs|that an|Vion attacks|on be|U
  by|-ed during|an during|this former|first for|-ions have|since her|=3 her|Uing he|had he|is he|should he|would him|if his|-s in|U
  much|of of|delegates one|=3 one|that on|=6 or|=3 people|of political|-s recent|- such|-s that|during that|she their|primary
  them|as they|Ved they|have the|states
0.1 0.5 -ers|at -ions|to -ly|=3 -s|in =10|-ion =3|-ment =4|- =5|-ly Q|=8 Uing|-s Uions|=5 both|-ions but|what for|his from|any
  into|-s many|of more|-s next|=5 president|=3 that|-ions that|many their|-ers the|two to|- would|do
0.1 0.6 -ment|by -|group 0|when N|before Uity|=5 and|their he|could most|U president|- with|his
0.1 0.7 Q!|$ Q,|with U|U and|Q before|- night|when of|two presidential|-ers race|-ing that|the the|Vion
0.1 0.8 =10|campaign =3|-ly like|those out|before two|-
0.1 0.9 N|in
0.1 1 Uive|-
0.1 1.1 U|an
0.1 1.3 if|that
0.2 -1.1 many|in
0.2 -0.9 about|its
0.2 -0.6 -s|during
0.2 -0.5 has|also
0.2 -0.4 both|- policy|-s
0.2 -0.3 -|his 0|vote in|N its|-ion new|N
0.2 -0.2 =3|Ving N|-ment N|to him|as in|-er not|Ued
0.2 -0.1 -ed|-ers -ed|Uly =3|new is|now people|in
0.2 0 -'s|- -ed|the -ive|-s -ly|who -s|-ing =3|in =6|N U|it a|-ing for|the her|campaign on|a supporters|and
0.2 0.1 -ers|of -er|for -s|-er -s|a -|-al -|called =3|-er N|political N|would been|in her|Us her|as if|the of|people one|N state|and
  the|-'s the|presidential
0.2 0.2 -al|N N|or Ved|U and|-ers an|-ed been|-ing people|who polls|=5 presidential|race the|-ed the|Q was|-
0.2 0.3 -'s|Us -ed|Uing -ed|only -ers|to -er|=3 -er|Ued -ing|-ive -ing|by -ive|of -ly|with -ment|-ion -s|-al -|-ions 0|presidential
  Ued|to U|into U|their any|other an|-ly at|- a|Ued a|time being|-ed delegates|are email|-er her|-ed if|- is|-ive made|into
  more|Uing not|for out|to own|- said|was still|on that|their their|-ment they|-ly the|convention the|new will|no win|the with|-
0.2 0.4 -al|that -ed|-ity -ed|Uions -er|a -er|how -er|or -er|when -ing|V -ions|after -ly|-ly -ly|be -|Uers 0|=4 0|attacks =3|-
  =3|like =3|not =3|or =3|their =4|to =5|if =7|the =8|=5 Ual|was Ued|of Ued|political Ued|up Uing|Uing Uing|what Uity|- Uly|did
  U|had Ved|by V|from about|him about|how about|it about|three also|Ved and|an and|through and|two any|N any|of an|Ued as|some but|i
  by|years candidate|and did|in did|with during|- even|if for|which from|-ed from|Ving from|at has|to have|to him|from his|-ly
  his|Uive his|attacks in|-ion in|-ment is|only it|could it|was just|the last|-'s make|-s nomination|U nomination|in not|to or|-al
  over|those party|nominee people|may percent|and political|and primary|was race|and said|would say|was she|now should|have
  some|people state|where supporters|=10 supporters|will support|it that|-ing that|-ion that|Uion that|most them|up then|he the|U
  through|a was|from were|made while|- with|them would|win
0.2 0.5 -'s|U -'s|not -ed|at -ed|next -ers|-ed -ers|has -er|after -er|because -er|called -er|have -er|into -ing|at -ing|government
  -ing|with -ions|among -ion|a -ion|made -ion|policy -ity|=3 -ly|-er -ly|after -s|just -s|now -s|support -|candidate -|country -|do
  -|so -|states -|than -|tuesday -|week 0|interview =3|-al =3|among =3|into =3|only =4|-ing =4|a =4|it =6|only N|more N|will Q,|-s
  Q.|she Q|-s Q|should Q|the Ued|Us Ued|about Ued|from Uer|-ed Uer|this Uly|-al Uly|U Us|Ued Us|in U|-ions U|has U|such Ved|0
  Ved|against Ved|them Ving|of V|-ion V|he about|Us against|-ers against|-ive against|his all|of and|more and|where any|-ing
  any|Uions as|many attacks|=3 a|-'s because|so been|V before|it being|a between|-s be|-ive be|Us be|an be|on called|the
  candidates|on candidate|U convention|=6 convention|delegates country|U do|-ing do|well election|=3 even|-er first|0 for|those
  group|-s has|-er have|made her|0 her|the his|Uer his|Uion how|a if|she including|-s in|Q. in|campaign is|because is|being is|on
  its|- its|-ing its|-ity its|-ment it|will made|a make|up many|as million|from next|year night|of nominee|=6 nominee|and now|Ued
  only|with on|-ive on|that or|Ued party|could people|at president|-s race|=3 said|=4 she|asked she|could since|Ved some|U some|of
  supporters|have supporters|in support|from that|an that|as that|before that|i their|-ion then|-ed the|recent those|-s to|U to|do
  to|make two|years was|on were|still what|he what|she whether|and whether|that which|she while|in while|other who|may who|were
  will|not will|say with|-ive with|what year|of year|on
0.2 0.6 -'s|Ual -ed|after -ed|against -ers|a -ers|from -er|Us -ions|but -ions|not -ion|=6 -ion|during -ive|nominee -ive|the -ly|Us
  -s|-ed -|race =6|including N|even N|won Q|=6 Uing|of Ument|for U|for and|his and|its attacks|from because|-s candidate|=3 do|a
  her|Uions if|he in|=5 is|saying its|policy more|=5 more|to most|recent now|=6 of|whether on|political policy|Us political|party
  public|-s the|candidates to|V was|Ving who|they
0.2 0.7 -s|-ment -s|people -|could -|debate -|said N|saying Q|=7 Q|and Uly|-ed about|- being|- much|-er of|supporters that|it
  voters|have
0.2 0.8 -al|is N|last Q!|as Us|last Us|that U|was after|Ving but|also by|their country|is nominee|=3 to|be
0.2 0.9 -ions|=5 campaign|=6 candidate|could far|=5 her|=5 its|Us monday|in
0.2 1 -ion|Uer =3|may =4|$ U|supporters attacks|=5 states|Ued time|=5
0.2 1.1 debate|=3
0.2 1.5 government|=5
0.2 1.7 -ment|from N|but
0.3 -0.9 -ity|-ers
0.3 -0.7 Us|through
0.3 -0.5 N|Ving can|win presidential|-s
0.3 -0.4 people|-
0.3 -0.3 -s|-ions many|N voters|for
0.3 -0.2 -|policy Q|-ment on|her they|are
0.3 -0.1 -ions|and -s|like 0|states =7|N Uly|=3 U|interview and|government a|more her|party his|campaign his|political she|has who|-
0.3 0 a|former last|U other|-ers the|-ive which|is
0.3 0.1 -ly|-s -|much -|party -|was N|-ed Us|-al a|candidate country|=3 first|- is|in those|who through|N
0.3 0.2 -ing|Us -ion|on =10|- an|-al an|-er candidate|who then|N the|- the|N to|Uer who|Us with|the
0.3 0.3 -ment|-al -|campaign =7|like Ued|=3 Uer|-s former|-s one|=5 same|- three|-ers when|she with|him
0.3 0.4 -ers|=7 -er|-ed -er|on -ions|at -|candidates -|into -|last 0|and Uer|Ued U|Us a|Uer called|N for|-er from|-ing is|Ued
  more|of the|Uing
0.3 0.5 -al|Us -s|=6 -|people -|would =6|Q? N|and Ued|as Ued|because Us|it U|of U|should and|the as|the a|primary campaign|-ions
  election|campaign in|Uer in|Ving it|were more|time much|to one|U recent|debate that|about this|-er were|Ving
0.3 0.6 -'s|-ing -al|=8 -al|because -ed|back -ed|from -ed|or -ers|among -er|=6 -er|Uion -er|had -er|will -ing|-ing -ing|against
  -ing|has -ions|would -ion|with -ity|as -s|because -|supporters 0|Uion =3|including =3|what =4|with =6|-s =6|if =7|who N|time
  Ual|about Ued|Uly Ued|over Uion|about Uion|is Uion|that Uity|for Us|-ed Us|he U|them Ved|for Ving|whether Vly|- Vs|are V|=3 V|and
  against|her and|-al and|her and|which are|-er are|U are|the asked|of as|-al as|U as|if as|new as|president at|her a|Q a|Uly
  because|- being|U but|Q. but|a but|will by|saying candidate|has debate|with election|=4 even|a first|Ued from|voters had|just
  her|Ved her|and he|will his|-ment his|or his|support how|-s how|it including|-al in|-ions in|two it|to million|- most|Ved next|-s
  next|president not|the now|-ing of|-ions of|Uion only|- only|-ing on|-ity other|-ed over|his party|-er percent|Ued primary|=5
  said|U she|=3 she|Q. should|she states|-s states|=5 states|Uing support|-s than|to that|may that|not their|political their|vote
  they|would the|-ions this|was those|-ers to|-ive to|-ment to|Uly to|both two|candidates up|any was|now week|for well|- win|- win|0
  win|=3 with|an would|-ing
0.3 0.7 -'s|Ued -'s|primary -al|support -ed|convention -ed|into -er|-ers -er|last -er|political -ing|between -ing|he -ing|last
  -ing|many -ing|she -ing|voters -ions|U -ity|=6 -ity|on -ive|-al -ly|V -s|other -|Uive -|asked -|its -|should 0|at =10|most =3|Vly
  =6|Us N|policy N|win Q.|his Q|were U's|Ued Uing|-ion Uing|with Uions|and Uions|from Uion|at Uive|=3 Uly|-s Uly|the Us|between
  U|and U|debate Ved|an Ving|about Ving|he Ving|his Ving|its Vly|Ved according|to all|-ed and|=10 and|make and|state as|of as|which
  a|convention because|N been|-ly before|voters between|the be|-ly be|-s but|-er candidate|=6 candidate|with could|=5 country|-s
  election|year for|it from|an had|-ly her|-ity her|political him|an his|Uing how|-ive including|-ion interview|N into|V in|=3 is|=3
  its|-s it|=3 it|may may|Uer monday|night much|it new|-al now|=3 no|-ing no|-s of|being only|the or|her other|-ing over|-s over|to
  own|Us party|is percent|over president|=5 primary|debate should|be still|-ing such|-ion support|-ing than|U that|her that|what
  them|-ly there|will they|can the|attacks the|back this|-al this|time time|for time|in time|to to|=5 to|have to|one to|vote
  up|their voters|=10 was|Uing was|also was|like what|the where|they whether|or while|she
0.3 0.8 -al|he -ers|=10 -er|but -ing|monday -|even -|most N|$ N|election N|may Q,|Ving Q|between Q|but Ued|for Uer|Us Ved|of Ving|it
  all|that an|Ument as|-er but|her delegates|on far|his first|U has|0 his|-'s last|-s like|=3 party|=5 party|in people|have
  primary|to since|-s time|on while|at year|=5
0.3 0.9 -s|only Ved|-ion V|in election|is how|-ly new|-ers no|N saying|that them|=5 voters|-ly
0.3 1 -al|over -|=6 -|have N|by among|-ers but|that that|he
0.3 1.1 Q|$ night|=5
0.3 1.2 0|=8 Q?|$
0.3 1.7 -al|and
0.3 1.8 N|now
0.4 -0.9 -ive|who
0.4 -0.7 with|-ed
0.4 -0.6 her|supporters
0.4 -0.5 =3|before states|=3
0.4 -0.4 -ions|-ing =3|an U|who
0.4 -0.3 that|-ed
0.4 -0.2 N|who was|among who|-s
0.4 -0.1 0|campaign =3|-ive her|primary
0.4 0 N|=8 a|N be|Uly he|has is|Uing
0.4 0.1 -s|at -s|nominee -|Us also|-s and|Uion an|-ions his|party people|on percent|of presidential|candidates voters|to
0.4 0.2 -s|are -s|supporters =3|its U|at and|-er her|-s of|the percent|=6 political|-er recent|polls
0.4 0.3 -ing|-ions -ing|U 0|voters =3|U =8|=3 N|over in|the of|state then|the who|was
0.4 0.4 -ers|for -er|to -ions|about -ive|to -s|- -|if Ved|-ing and|- and|a for|one has|not
0.4 0.5 -ity|to -s|and -|as 0|-er =3|-ers Uion|in policy|-er voters|=6
0.4 0.6 -ers|or -ing|out =3|with into|the
0.4 0.7 -|and =3|-ity =7|U N|during Ued|-al Ued|one Uing|up Uly|Ued are|Ued back|of candidate|=5 even|-s have|-s her|to him|=3
  how|many is|called new|-ity next|N nominee|=5 to|-al when|-ing
0.4 0.8 -al|on -al|policy -ed|during -ers|on -er|candidate -ing|Ued -ing|all -ing|and -ing|one -ions|Ued -ion|as -ion|now -ion|was
  -ity|U -s|may -s|primary -s|while -|during -|email =3|had =4|-s =4|his =6|U =6|from =6|what N|years U's|-ing Ued|new Uing|any
  Uing|out Uly|Ual U|new U|time U|win Vs|at V|the about|0 about|their against|it and|for and|other and|support an|Ved are|people
  at|one a|Ved back|=5 back|U before|his but|no candidates|to convention|and country|=5 debate|and first|debate for|-ly for|people
  for|saying had|said has|called have|a her|=6 him|Q him|because his|vote how|-ed if|a it|U more|Uive most|-al much|more new|-ing
  not|Ving now|-ed of|candidates on|=3 on|him out|after race|for she|did should|Uer so|-ly states|-ing still|has that|a that|both
  that|so that|were to|Ver to|about two|-ions voters|who were|being were|to where|and while|-ing who|won with|=3 with|it years|Uer
0.4 0.9 -ing|Uion -ly|and -ly|states -ment|if -s|even -s|their -|were 0|other =10|Ument =3|Uion =4|the N|through N|when Q|=5 Q|if
  Q|on Ued|=4 Ued|Q Ued|last Uers|=5 Uer|before Uing|-er Us|have Us|would U|made U|no U|since U|with Ved|-ment Ved|over Ved|with
  Ving|against V|-ed V|=5 V|for about|that after|all also|V and|could as|-ed as|-ion as|Ued as|much but|to country|and for|president
  from|states government|should had|the have|Uly he|Q, he|can his|Ument if|it in|Ued in|political in|that make|a make|their
  million|=5 more|presidential new|Us not|-er not|N not|make of|Ving of|three one|=6 only|one party|and party|with people|would
  president|will primary|-er recent|campaign says|it she|can still|-s support|his that|-'s that|U's that|after that|by that|there
  them|-s there|=3 the|many to|Ument up|=3 was|by where|the who|should will|support with|only
0.4 1 -ers|should -ion|and -ment|has -s|do -s|tuesday 0|Ved 0|were =4|0 N|Ual N|race Q|he U's|not Uions|Uly Uly|when Us|=3 U|is
  U|over all|-ions all|=3 and|there did|=5 election|=5 first|=5 her|in in|and most|-ing night|=6 no|-al or|party over|and own|=5
  race|=5 that|now that|said to|any
0.4 1.1 -'s|Uing -ed|-ly -ing|=4 but|U's one|with on|in so|Uly whether|-
0.4 1.2 -al|last -ion|=3 N|tuesday Uion|=5 campaign|with his|more on|and year|=3
0.4 1.4 how|far
0.4 1.5 Ving|=5 supporters|at
0.4 1.9 before|=5
0.5 -0.9 is|one
0.5 -0.7 -ive|a
0.5 -0.5 voters|Us
0.5 -0.4 Uing|=6 those|in
0.5 -0.3 Us|is party|as
0.5 -0.2 one|former people|-ed she|said
0.5 -0.1 U|last among|- of|Q. said|his two|of
0.5 0.1 N|=4 Ued|U also|-ed and|-ion a|-er
0.5 0.2 -s|as -|voters some|other the|way
0.5 0.3 -al|-ers -|who who|called
0.5 0.4 -'s|-ed -al|-er -er|-ions -|been debate|-s other|-al the|Ument
0.5 0.5 -ly|voters -s|who -|time =3|such =3|then Ued|against the|Uion those|of
0.5 0.6 -ment|-
0.5 0.7 -ing|that out|=3 vote|to
0.5 0.8 -'s|-ly 0|but Ued|=5 government|-
0.5 0.9 -al|presidential -er|and -ing|support =3|-ion Ued|-ers Us|their but|because campaign|and candidates|=3 far|to him|at in|many
  is|time it|=5 not|just of|campaign she|will was|in will|vote year|to
0.5 1 -al|=3 -ing|=6 -ing|about -ing|state -ions|between -ion|by -ity|=5 -ity|in -ly|=4 -ly|presidential -ment|should -s|=7 -s|but
  0|primary =6|than =6|was N|former Q,|Uly Ued|in Uing|at Us|him U|Uive U|during Vly|=3 all|-ers and|all and|had and|what a|party
  between|0 but|with convention|could did|- for|first had|=5 her|-ly he|Vers him|=5 him|Uly his|Uions i|was made|him most|Ued
  night|- not|=5 not|made one|would on|an or|their over|their over|time states|such such|- than|her that|for that|people them|U
  them|with this|Uion this|country those|Uions those|that vote|at was|Uer were|more with|no
0.5 1.1 -ed|attacks -er|were -ing|=8 -ing|new -ive|with -ly|all -s|so -s|states -|own 0|=10 =10|Uing =3|attacks =4|that =6|at
  =6|when =8|to N|while Q,|Uing Q.|Uly U's|U Ued|-ions Uer|Uing Uing|Uion Uing|Us Uions|=3 U|just Ved|-al about|whether and|of
  and|whether as|-s at|U a|president a|state before|=3 called|for email|=3 far|more has|no her|over his|next it|from made|during
  make|her nominee|for now|=5 only|in or|in or|to race|is recent|Us that|=5 their|Q there|and they|should the|delegates the|policy
  two|=5 were|the
0.5 1.2 -ity|during -ive|or -s|=4 N|since Ued|=8 Us|among because|=3 candidates|for delegates|=3 former|-er much|about primary|=3
  to|two were|=5 when|to where|-ers
0.5 1.3 -ers|=5 Ued|some campaign|but him|=7 or|that president|who support|=5 this|=5
0.5 1.4 -ity|Us him|- like|an
0.5 1.5 -ing|night -|after years|=6
0.5 1.7 =8|=6
0.6 -0.9 state|in
0.6 -0.8 Q!|=6
0.6 -0.5 the|voters
0.6 -0.3 =3|told about|a would|=5
0.6 -0.2 he|Ved
0.6 -0.1 Uly|would and|from state|-
0.6 0 -ions|that -|Ved vote|- win|in
0.6 0.2 -ers|-ions as|political of|national primary|voters was|an
0.6 0.3 -ive|-ment =3|president presidential|campaign since|-ing
0.6 0.4 -|is Ved|up against|an a|political made|- time|-ing time|=3
0.6 0.5 both|the only|a she|U some|-s
0.6 0.6 -ed|Uion -s|still
0.6 0.7 -al|people -ity|-al N|with people|=5 which|candidate
0.6 0.8 Us|by from|0 now|-s with|one
0.6 0.9 -s|all Ument|=3 like|the voters|=3
0.6 1.1 -ed|Q, -ion|he -s|=3 =3|how are|Q a|Us be|Ved in|time much|-s of|-ment of|states on|new or|his percent|=5 primary|in that|in
  to|it to|on up|-s
0.6 1.2 -er|-'s -ion|U -ive|Us -ment|=3 -s|monday -s|was =5|or Q.|asked Uing|-ions Uive|=5 Uly|=5 Us|after Ving|as Vion|to Vs|-ing
  all|about and|how and|say candidates|=5 for|Ved for|voters her|own him|that if|they more|recent not|all on|0 people|and
  president|=6 time|as to|Vly week|and well|as when|=3
0.6 1.3 -ions|-s -ion|at =6|like =7|Q Ual|=3 Ued|how Ued|out Uing|and Uing|before Uion|he Ument|=5 U|said i|did more|in
  nomination|on not|on of|such state|-ers than|in that|=6 their|-ly was|about what|i whether|she years|=3
0.6 1.4 -'s|convention -ed|=5 Ved|-ers Ved|=5 a|Ving her|with it|by national|convention nomination|=3 there|=5 voters|-er
0.6 1.5 N|than Q!|at vote|=3
0.6 1.6 race|=6
0.6 1.7 N|at
0.6 1.8 0|as
0.7 -0.3 of|Q!
0.7 -0.2 Ued|monday from|many
0.7 0 candidates|as now|a
0.7 0.1 -ing|Uing N|did of|voters
0.7 0.2 -ers|Ued -er|as the|vote
0.7 0.3 -ions|as
0.7 0.4 political|-ing
0.7 0.5 -s|made 0|-ly N|could N|has his|-ity national|N
0.7 0.6 -ers|=3 -s|Uly
0.7 0.8 U|-ity her|Q
0.7 0.9 but|Uly
0.7 1.1 U|=6 her|email most|about polls|=3
0.7 1.2 N|=6 Uion|for
0.7 1.3 -ly|=5 -|=3 V|of candidate|- is|still over|a was|over
0.7 1.4 -al|Uing -al|Vs -ing|=5 -ion|=5 =6|of Q.|he an|Q. even|in for|being her|Ued it|on just|how say|about what|his
0.7 1.5 -ers|but -ive|=5 -ly|those against|=5 any|Us is|over that|on the|=10 to|Uions to|interview
0.7 1.6 -al|as -ity|is -|=7 -|thursday N|where Us|-ly Vion|=3 candidates|other policy|before
0.7 1.8 -s|when
0.8 -0.6 some|as
0.8 -0.5 and|by
0.8 -0.1 former|-al
0.8 0.1 more|Us
0.8 0.2 Ument|Ved and|national both|in
0.8 0.3 N|own campaign|in poll|=3
0.8 0.4 -s|is =6|but including|one
0.8 0.5 -ing|states Uions|by Vs|=5 delegates|=5 on|this
0.8 0.6 -ion|is
0.8 0.7 =3|now Ved|former an|Us both|candidates
0.8 0.8 also|the been|-s interview|=5 in|delegates vote|=5
0.8 0.9 -ive|=3 campaign|=5 her|-al
0.8 1 0|of all|=5 the|three
0.8 1.1 Us|=5
0.8 1.2 as|its years|=5
0.8 1.3 -al|=5 voters|=5
0.8 1.5 his|state states|that
0.8 1.6 -ion|last =10|in =3|first Q,|while as|his be|=5 or|-ly people|to presidential|-ion state|=5 than|two that|Ument that|one
  them|out up|=5
0.8 1.7 Ual|=5 as|Ual like|her state|=3
0.8 1.8 Q|only Us|and and|that email|-s have|=5 new|voters them|for
0.8 2 Us|=4 him|Uing
0.8 2.1 policy|at
0.8 2.2 -ions|=3
0.9 0 -er|voters =3|said Ved|Uly
0.9 0.1 =3|a N|said Uing|on
0.9 0.2 by|-al up|with
0.9 0.3 poll|=5 that|Ved
0.9 0.4 of|both who|now
0.9 0.5 Uing|-ers most|of
0.9 0.6 voters|as
0.9 0.9 -ers|as -ive|for Q,|-ing
0.9 1 -ment|he
0.9 1.1 U|night
0.9 1.2 N|=3
0.9 1.3 -|since
0.9 1.4 -ment|=5
0.9 1.5 U|=3
0.9 1.6 convention|=5
0.9 1.8 -er|=7 be|=3 campaign|could over|=3 over|=5 that|to to|debate
0.9 1.9 -ed|=3 -|but =5|-s asked|for convention|=3 much|in
0.9 2 do|=5 her|by so|=5
0.9 2.1 =5|=3
1 -0.5 N|V
1 0 among|-al
1 0.1 -ed|-ment -ions|over
1 0.2 by|many
1 0.3 -ers|about
1 0.4 some|states
1 0.5 -ed|=7
1 0.6 N|government
1 0.9 N|on of|other states|=4 the|Uions those|with
1 1 -|when group|=5
1 1.4 debate|=5
1 1.5 N|=5
1 1.6 -ing|=3
1 1.8 U|=5 tuesday|=5
1 2 about|=5 a|much
1 2.1 Q.|=8
1 2.2 -ion|=4 N|because Us|when
1 2.3 U|but
1.1 -0.1 =5|from
1.1 0.1 by|some
1.1 0.2 voters|-ed
1.1 0.3 campaign|is
1.1 0.4 president|that
1.1 0.5 of|recent
1.1 0.6 supporters|after
1.1 0.9 =3|on much|=5
1.1 1.1 week|=5
1.1 1.2 night|=3
1.1 1.5 N|after Vs|about
1.1 1.6 0|=5
1.1 1.7 -|=5
1.1 2 Uion|=3 out|=5
1.1 2.2 about|Uly for|that them|=6
1.1 2.3 Vs|on like|=5 was|=5
1.1 2.7 so|in
1.2 0.1 -ly|from
1.2 0.3 the|public
1.2 0.5 vote|and
1.2 0.7 N|this
1.2 0.8 N|still
1.2 1 -|Vs
1.2 1.5 Uing|=5
1.2 1.6 -er|=5 supporters|=5
1.2 1.7 =8|U
1.2 1.8 -s|=5 as|-ive
1.2 2.5 Us|but on|=5 say|whether support|on
1.3 -0.2 -ment|-ing
1.3 0.7 with|=5
1.3 0.9 Us|as
1.3 1.6 campaign|as
1.3 1.8 party|=3
1.3 1.9 V|a
1.4 0.8 from|people
1.4 0.9 -ment|=6
1.4 1.2 campaign|=3
1.4 1.3 -|while thursday|=3
1.4 1.4 Uer|=5
1.4 2.9 at|it this|in
1.4 3.6 =5|=10
1.5 3.3 for|=5
1.6 0.2 N|Ved
1.6 0.6 he|made
1.6 1.2 N|also
1.6 1.3 supporters|on
1.6 1.4 N|only
1.6 1.6 president|on
1.7 0.3 party|for
1.7 0.9 =8|said
1.8 0.8 N|tweet
1.8 1.1 =5|=8
"""
FIELD_OPENER_OF_SEGMENT_BEFORE_CUE: Final = """\
-1.8 -1.1 chasing
-1.6 -1.5 =7
-1.6 -1.1 speaking
-1.5 -1.3 citing
-1.5 -0.9 acknowledging contacted
-1.4 -1.2 disagrees feel recalling
-1.4 -1.1 walking
-1.4 -0.9 confident trashed
-1.4 -0.8 singled
-1.3 -1.2 comments
-1.3 -1 released
-1.3 -0.9 conferences facing invoked issued recognizing
-1.3 -0.8 coupled endorsed meanwhile rebounded warning
-1.3 -0.7 anti-war
-1.3 -0.2 used
-1.2 -1.2 too
-1.2 -1.1 appearing herself
-1.2 -1 lashed
-1.2 -0.9 utilizing
-1.2 -0.8 attending counties dean decamped filling phone repeated saying upcoming
-1.2 -0.7 clearly
-1.2 -0.5 once
-1.2 -0.3 across
-1.1 -1 insists stumping
-1.1 -0.8 concerning in-prison leader sent
-1.1 -0.7 buoyed opposed prepared proposed ticking voiced
-1.1 -0.6 descended earlier rushing weighing
-1.1 -0.5 against anti-washington attended
-1.1 -0.2 has
-1.1 0 tirelessly
-1 -1.6 asked
-1 -1.1 denounced overwhelmingly
-1 -1 were
-1 -0.9 attacking friday hoping telling
-1 -0.8 adopting clad delivered devoting making outstanding rattling than
-1 -0.7 coined counts forcefully helped noting resulting sinking sometimes vision walked
-1 -0.6 advising argue assembling back combined concerned emailed refusing standing stopped threatens trying
-1 -0.5 officers oppose shedding visited
-1 -0.4 forcing
-0.9 -1 manages
-0.9 -0.9 casting lobbying
-0.9 -0.8 email perhaps personal tuesday
-0.9 -0.7 closed contrasting privately reacting surprisingly urging
-0.9 -0.6 contradicting marchers promise remark
-0.9 -0.5 angry appeared bumper claims fiercely reprising thanking
-0.9 -0.4 convinced eroding suggesting
-0.9 -0.3 before killing
-0.9 -0.2 Q. allegedly
-0.9 -0.1 during
-0.9 0.1 interpretation
-0.9 0.2 passed told
-0.8 -1.5 additionally
-0.8 -1.1 comes known
-0.8 -1 organizing traits until
-0.8 -0.9 emphasizing headed
-0.8 -0.8 achievements harking raising thus tied
-0.8 -0.7 coffee conducted dashing defended get monday saturday spoke thanks trips
-0.8 -0.6 bipartisan calling declaring february hiring oil population seven smiling uses went without word
-0.8 -0.5 around breaking driven echoing indirectly looking movement noted practices reached referred refused starts there's
  trashing urged weighed whites
-0.8 -0.4 creates however note
-0.8 -0.2 up yet
-0.8 -0.1 shows undeclared
-0.8 0 of
-0.8 0.1 started
-0.8 0.2 almost pivoting
-0.8 0.4 targeted
-0.8 0.6 that’s
-0.7 -1 holding sunday
-0.7 -0.9 effectively reaching regarding there’s using wearing
-0.7 -0.8 emerging generally sat usually wednesday
-0.7 -0.7 eager isn’t recommended surveying
-0.7 -0.6 after armed filming might moving prosecutors responding specifically terrorist tiny writing
-0.7 -0.5 celebrating describing hastily himself june killed launching meaning number plus racially reversed seized tarring
-0.7 -0.4 anger beheaded criticizing delivering painting phrase radical ruled rushed stuck supported
-0.7 -0.3 accused obstructing shot
-0.7 -0.2 house is
-0.7 0 jokes set
-0.7 0.1 are shortly
-0.7 0.2 explained prevented
-0.7 0.3 Q!
-0.7 0.7 Q,
-0.6 -1.1 monitoring
-0.6 -1 liberating
-0.6 -0.9 benefits demographic misogynist remarking
-0.6 -0.8 contributed deep watching
-0.6 -0.7 called combat defies doing flying referenced says surrogates taking visiting
-0.6 -0.6 alluded ducked growing incurred racked reacted revealed speakers three-quarters tremendous
-0.6 -0.5 addressing aided barely cites construction informed interrupted interruptions jettisoning laid money offered organizer
  pleaded routinely shifting wouldn’t
-0.6 -0.4 again basing blasted children clinching cut-price declared discussing go gregarious hired intricately inviting later still
  stuffy subsidized take
-0.6 -0.3 =6 also it’s reducing responded taken unaffordable under
-0.6 -0.1 spending well
-0.6 0.1 instructed
-0.6 0.2 since stances worked
-0.6 0.4 praised
-0.6 0.5 agencies aides appeals
-0.6 0.6 telegraphed
-0.5 -1 favored
-0.5 -0.9 ambition
-0.5 -0.8 continuing crabgrass listing pointing questioned
-0.5 -0.7 barring carries l received returns sequel
-0.5 -0.6 catalyzing considering entering finally followed given marking shortcoming view voted
-0.5 -0.5 adding boasting conceding considered every extending increasingly launched leaders out outlasting purported seated seeking
  similarly steering stripped tweeted
-0.5 -0.4 arrived arriving broadcast charisma complete declined downplaying drew dwelled he implicitly mile-long point promising
  rescinded rooted she somewhat think untroubled young
-0.5 -0.3 already campaigns channeling cheered credit denouncing faced formally give-and-take last mocked naturalized newsletters
  prison provided published rating spent stating your
-0.5 -0.1 generated states though when
-0.5 0.1 knows superdelegates
-0.5 0.3 accompanied
-0.5 0.6 show
-0.5 0.8 albeit
-0.4 -1.1 came
-0.4 -1 naturally
-0.4 -0.9 joining records
-0.4 -0.8 leaves
-0.4 -0.7 upbeat
-0.4 -0.6 campaigned continued mulling showcasing waving
-0.4 -0.5 criticized didn't filing first operating tweet-date uniting writes
-0.4 -0.4 ahead angering announced appearance at became debates expecting fix idealists ideas information kicking lashing minning
  mocking much setting sitting stated ticked turning
-0.4 -0.3 asserted debated efforts fearing furrowed management may probably proposing pun thursday whipping
-0.4 -0.2 clashed in there would
-0.4 -0.1 chairman have
-0.4 0 remarks
-0.4 0.1 climate from through
-0.4 0.2 had
-0.4 0.3 remains such
-0.4 0.4 compared evidence sooner
-0.4 0.5 talked
-0.4 0.6 defending working-class
-0.3 -0.7 does underscoring
-0.3 -0.6 despite outside trade
-0.3 -0.5 conservative unable
-0.3 -0.4 actors caught centrists double for prime-time read single-payer sparking warned
-0.3 -0.3 allowed appealing born-again i play talking vetoed
-0.3 -0.2 N returned squinting
-0.3 -0.1 force made
-0.3 0 these
-0.3 0.1 by that toward
-0.3 0.2 hours
-0.3 0.3 fostered members
-0.3 0.4 inflation taxes
-0.3 0.7 =10
-0.3 0.8 Q?
-0.2 -1 he’s
-0.2 -0.8 often
-0.2 -0.6 lawmakers maybe
-0.2 -0.5 environmental rallied she’ll
-0.2 -0.4 co-founder reflects
-0.2 -0.3 any entertainers everywhere phoning reading stood
-0.2 -0.2 among chiding on opinion quit you
-0.2 0 described primarily they
-0.2 0.2 arranged grieving how racking
-0.2 0.3 plowed policies
-0.2 0.4 archetypal evaluating unlike
-0.2 0.7 if
-0.2 0.8 moments shaking
-0.2 0.9 attacks
-0.1 -0.7 its
-0.1 -0.6 immediately state
-0.1 -0.5 as jabbing while
-0.1 -0.4 giving pledged rang throwing
-0.1 -0.3 according consulting featuring i'm multiple
-0.1 -0.2 experienced led legal radicals
-0.1 0 businessman but was
-0.1 0.1 over where
-0.1 0.2 fits
-0.1 0.3 particularly this
-0.1 0.5 aside put
-0.1 0.7 potentially
0 -0.8 reflecting
0 -0.7 based host
0 -0.6 immigration said
0 -0.5 thrilled
0 -0.3 another communications joined reporters representing
0 -0.2 conservatives
0 0.1 many or with
0 0.2 no
0 0.3 competent should totaling wiping
0 0.4 apparently bringing buy drawing finding headquarters organizers picking pulling response riding seeing typically
0 0.5 freeing
0 0.6 knowledge makes whoever
0 0.7 executive nothing
0 0.8 eventually several smaller
0.1 -0.9 regardless
0.1 -0.7 early
0.1 -0.5 carly following whether
0.1 -0.4 billionaire convincing deficits lives someone then
0.1 -0.3 president ultimately won
0.1 -0.2 being customers displaying
0.1 0 he's new now the
0.1 0.1 0
0.1 0.2 facility whose
0.1 0.3 rather whom
0.1 0.4 built could earning slammed
0.1 0.5 choosing did golf health independent know
0.1 0.6 capital creating democratic designed gambling
0.1 0.7 assuming
0.1 0.8 focus
0.1 0.9 although nonprofit traveling
0.1 1 murals reduced
0.2 -0.6 pro-business putting
0.2 -0.4 especially other pretty
0.2 -0.3 having moved soon widely
0.2 -0.2 even police pro-life super terrorized
0.2 -0.1 belying likely our presidential
0.2 0 average to
0.2 0.1 and candidates
0.2 0.3 my
0.2 0.4 both white
0.2 0.6 notably outsider
0.2 0.7 agents screaming
0.2 0.9 running
0.2 1 gun
0.2 1.1 voter
0.2 1.2 analytics
0.2 1.3 twice
0.3 -0.5 she’s us
0.3 -0.4 who
0.3 -0.3 frontman leading only we
0.3 -0.2 attorney let who's
0.3 -0.1 drove
0.3 0 reason what
0.3 0.1 all because culling polling
0.3 0.2 some
0.3 0.3 just
0.3 0.4 two
0.3 0.5 discipline held
0.3 0.6 primary she's worth
0.3 0.8 billy closing son
0.3 1 essentially
0.3 1.4 roughly
0.4 -0.5 virtually
0.4 -0.3 boreing political
0.4 -0.2 family most none striking
0.4 -0.1 born part
0.4 0 professor so trailing which
0.4 0.1 about critics local one others
0.4 0.3 higher
0.4 0.4 including journalist moves
0.4 0.8 hammered referring
0.4 1.3 alleging exactly rape
0.4 1.5 little
0.5 -0.4 elected thereby
0.5 -0.3 chief schlafly
0.5 -0.2 gives wrote
0.5 -0.1 half opponents public
0.5 0 domestic showing what’s
0.5 0.2 =8 government long writers
0.5 0.3 neither
0.5 0.5 federal it's
0.5 0.8 shouldn't
0.5 0.9 Q
0.5 1 biological counting
0.5 1.1 energy
0.5 1.3 excels
0.6 -0.3 added veteran
0.6 -0.2 election vice
0.6 -0.1 close digital leveling
0.6 0 anti-gop/obama minority took
0.6 0.1 a an certainly financial gay pressed then-vice
0.6 0.2 exit largely mother obtained officials pizza those
0.6 0.3 former
0.6 0.5 recently
0.6 1.5 ad
0.7 -0.7 can spokesman
0.7 -0.3 job
0.7 -0.1 along except getting not prompted three
0.7 0 birther different documents four funded law managing wyoming
0.7 0.1 becoming dropped female leaving proponents rabbi tapping teachers
0.7 0.2 disproportionately insiders legitimate
0.7 0.3 associate research spelled
0.7 0.4 lobbyists
0.7 0.8 rivals
0.7 0.9 highlighting party reports
0.7 1 candidate
0.7 1.2 injecting
0.8 -0.5 star
0.8 -0.2 courts
0.8 -0.1 voters
0.8 0 each
0.8 0.1 adults editor fired mentioned mostly playing union
0.8 0.2 charities triumphant
0.8 0.3 defamation longtime mainstream run syndicated
0.8 0.4 campaign stars treasurer
0.8 0.5 deputy
0.8 1.8 pouring
0.9 -0.2 built-in
0.9 -0.1 between do people
0.9 0 five groups will
0.9 0.2 anchored dozens families friends mass ranking
0.9 0.3 editorial experts features founder march politicians sources
0.9 0.4 steered
0.9 0.5 luxury nearly
0.9 0.7 their
0.9 0.8 something
1 -0.7 who’s
1 -0.1 de
1 0.2 abandoning credible introduced struck
1 0.3 analysts chair national
1 0.4 companies fundraising memo plaintiffs reporting
1 0.5 private-jet
1.1 -0.2 director tallies
1.1 0 actress beginning
1.1 0.1 polls
1.1 0.2 prompting
1.1 0.3 hone large
1.1 0.4 eerie nuclear refugee then-senate
1.1 0.6 =3
1.2 0.1 women
1.2 0.4 pastor
1.2 0.5 brothers supporters top
1.2 1.8 kelly
1.3 0.3 current retired technology timed trusted
1.3 0.4 senior
1.3 0.6 author foreign
1.3 0.7 official
1.4 0.2 assistant
1.4 0.5 disclosures head
1.4 0.6 schilling
1.5 0.1 we're
1.6 0.3 beijing
1.6 0.4 april
1.6 0.6 jolly
1.6 0.7 he’ll
1.9 0.6 acting
"""
FIELD_OPENER_OF_SEGMENT_AFTER_CUE: Final = """\
-1.4 -1 concerning
-1.3 -1.4 knew
-1.3 -1.3 ignores
-1.3 -0.6 don't
-1.2 -1.4 harking
-1.2 -1 signed
-1.2 -0.8 then-lieutenant
-1.2 -0.7 oppose
-1.1 -1.3 examined
-1.1 -1.1 confidently
-1.1 -1 proposing referred
-1.1 -0.9 higher
-1.1 -0.8 blasted
-1.1 -0.7 opposing
-1 -1.8 four somewhat
-1 -1.6 rattling
-1 -1.2 sounds
-1 -1.1 all-in-one competing slow trashed
-1 -1 attacking provided
-1 -0.9 sparking
-1 -0.8 clearly relentlessly who’s
-1 -0.7 thanked
-1 -0.6 contrasting didn't
-1 -0.5 slashing
-1 -0.3 generated
-0.9 -1.5 upcoming
-0.9 -1.3 ending honest
-0.9 -1.2 advocated industry libel measures
-0.9 -1.1 free-market throwing
-0.9 -1 delivered invoked selling significantly
-0.9 -0.9 meeting written
-0.9 -0.8 half opposes
-0.9 -0.7 going mulling vetoed virtually
-0.9 -0.6 overwhelmingly predicting
-0.9 -0.5 alluding emphasizing
-0.9 -0.4 found
-0.9 -0.3 largely named
-0.9 -0.2 recalling
-0.9 0.1 referring whom
-0.9 0.5 echoing
-0.8 -1.4 well
-0.8 -1.2 high-fives meaning
-0.8 -1.1 excerpts opened unlike
-0.8 -1 allowing bent currency drawn-out driver nutrition six-page they've
-0.8 -0.9 complained downplayed naming potent pressing prompting utilizing
-0.8 -0.8 avoiding eventually makes recently went worry
-0.8 -0.7 alternative organized regardless remain spoke
-0.8 -0.6 advocating bash currently pledged stating touting
-0.8 -0.5 carly considers
-0.8 -0.4 criticizing go ultimately
-0.8 -0.3 although forcefully
-0.8 -0.2 blaming citing movement stressing
-0.8 -0.1 reminded
-0.8 0 on
-0.8 0.2 via
-0.7 -1.4 fifth
-0.7 -1.3 advising argues
-0.7 -1.2 citizenship consider level unable
-0.7 -1.1 encouraging formerly linking rebuking
-0.7 -1 allotting athletes government minutes moves returned reversed sought spent suits
-0.7 -0.9 apparently comment labor subsequently widely
-0.7 -0.8 albeit backers better born illogically providing screenwriter won
-0.7 -0.7 demographic fundraising joining look mounting prosecutors publishers regaling topped whipping
-0.7 -0.6 disagrees discussed draws eyeing idealistic injecting lower publishing
-0.7 -0.5 billionaire thanking warning
-0.7 -0.4 headlined knows relished saying stuck told using
-0.7 -0.3 making note passed she's similar singled suggesting took tweeting
-0.7 -0.2 anti-trump financial recognizing supporting telling those underscoring worried
-0.7 -0.1 many never rating tears while
-0.7 0 led
-0.7 0.1 still
-0.7 0.2 effectively reminding top
-0.7 0.3 starts
-0.6 -1.2 clashed
-0.6 -1.1 arming brown headquarters outlined per rupted surpassing
-0.6 -1 alleging dating dressed endorsement government-provided laid laughing means pre-campaign returns smiling smugglers
-0.6 -0.9 conceding founders hone minus newspaper seeks viciously wandering
-0.6 -0.8 admitting catalyzing continues demonstrating egged exit federal flying forming got increased july liberals remains
  resident rooted supplemented thus tried white
-0.6 -0.7 hats numbers opposed shooting someone stoking typically
-0.6 -0.6 actors attending casting concerned dismissed each environmental introduced journalist long may obscured proclaimed pulled
  raising repudiates shifting tarring then-vice walked
-0.6 -0.5 barbecue documents interviews play sounded striving surrounded ticking
-0.6 -0.4 anti-corporate award became expressing leaving simply
-0.6 -0.3 discussing officially sensing super technology want
-0.6 -0.2 after back counts favored features filming noting portrayed pro-life reassuring seemingly trying two vendor
-0.6 -0.1 opted plaintiffs posting slamming writing
-0.6 0 about are drew he hoped reflecting substantive talked urging
-0.6 0.1 black for has released urgent
-0.6 0.2 joined lives represents
-0.6 0.3 turned
-0.6 0.8 money
-0.5 -1 legitimate
-0.5 -0.9 attorney claims high issue little social-media
-0.5 -0.8 abortion building passes pro-union relative sessions starting studiously
-0.5 -0.7 clutching court employee furrowed generally hurt inflation siding surrendered winning worded
-0.5 -0.6 believing capped consulting contacted down dwelled employing however jobs outside talks whether
-0.5 -0.5 centrists days factories five hasn't hobbling i'd neither nominating out put reporters searchable sits within year-old
-0.5 -0.4 asserting began compare ensures finds follows having instead near offered praises recited ruled suddenly take tapping
-0.5 -0.3 announced batches challenging except giving he's knowing leading likely notably often painting repeatedly state whose
-0.5 -0.2 as compared confident did different dropped emailed invokes mentioning mocked pointing primarily she’ll shows speech
  taking tiny us
-0.5 -0.1 accusing calling delivering have hours if lawmakers limiting quick reiterated
-0.5 0 announcing comes concerns contending decided eager followed part picked plus promising rebounded responding
-0.5 0.1 adultery be earlier just referencing refused refusing some they
-0.5 0.2 angered figure it's of
-0.5 0.3 explaining made remarking
-0.5 0.4 becoming
-0.5 0.5 seeming
-0.4 -0.8 lest pulling wiping
-0.4 -0.7 next reversing supporters taken unnamed
-0.4 -0.6 almost anger apparent average clubhouse courts deploying divorced fall half-joking nearly nonetheless public requiring
  shorthand they’ll turnout very
-0.4 -0.5 above absent again block bolted cars culling elections extended feel grab less management playing presents relocating
  romney security stuff tacking theme tuesday waging
-0.4 -0.4 airstrikes appearing big-government certain committing depriving few harping hopes loudly paraphrasing procedures quit
  radicals revamped suspended thereby things unsecured unsubstantiated wouldn’t
-0.4 -0.3 assimilation breaking confirmed deployed doing dropping investment nuclear questions regarding rushing trusted winner
-0.4 -0.2 applauding before eerie forcing hardest health misogynist pegging potentially revealed senators something standing
  suggested zeroing
-0.4 -0.1 candidate choosing debated drinking food getting opposition over pleaded puts quickly re-tweeting sinking you’ve
-0.4 0 0 adding disappointed interjected members urged we
-0.4 0.1 also bashing could either filing gay grudgingly he’ll launched leveling offering viewed
-0.4 0.2 denounced our
-0.4 0.3 methodically to will would
-0.4 0.4 abandoning schlafly
-0.4 0.6 closed eligible moved reprising
-0.4 0.7 appearances majorities passing
-0.3 -0.6 access presumably really weakening
-0.3 -0.5 contrary depends eliciting filed implying introducing observing podcast rampant reasoning reflected sequel sons struggled
  usually
-0.3 -0.4 aiding banking challenges collecting depicting factional fellow initiated mingled polarizing setting sit-down straight
  sustained thrilled up vowing waving whatever
-0.3 -0.3 columnist dismissing elected everywhere irrespective seeing they’re unsuccessfully wants what whereas
-0.3 -0.2 acknowledging aging bankers called campaign deeming discipline do featuring here no prominent putting questioned require
  tells that’s their
-0.3 -0.1 N aiming already double essentially inspired liberal libertarian one there when which
-0.3 0 beijing broker captured cited claiming complete creating describing embracing fearing foreign hitting insisting ized like
  moment moments promises pushing recounted regarded run sided speakers stood talking where with
-0.3 0.1 all born-again crediting gave holding in proposed seen senator was who’d
-0.3 0.2 apologized areas given had hints launching naturalized not or sent sounding trips trumpeting voters
-0.3 0.3 declined implicitly informed voted
-0.3 0.4 because behind noticed we're
-0.3 0.5 among disproportionately racially
-0.3 0.6 asking must
-0.2 -0.6 based
-0.2 -0.4 airports blared charged pragmatism records she’d trains
-0.2 -0.3 any blamed naturally
-0.2 -0.2 chants co-host its it’s kept recalled reporting three-quarters
-0.2 -0.1 appear bluntly displaying don’t expand hey overthrew showed
-0.2 0 asked can decried expressed income partly perhaps praised protesting raised refuses self-enriching she since think who
-0.2 0.1 arguing cast consensus crack does fiercely her hoping issued maybe nor several should squinting through working you
-0.2 0.2 accompanied advocates appearance conservative included keen lashed leaves pretty railing vouched
-0.2 0.3 campaigned combat during engaged informing last most much outlining supports were
-0.2 0.4 accused considering empathize expecting failing people systems
-0.2 0.5 following investigators minority toward unemployment
-0.2 0.6 focuses legal multiple personal unions
-0.2 0.7 fiery hardly
-0.2 0.8 shortly
-0.1 -1.2 deemed
-0.1 -0.8 replied
-0.1 -0.6 chairman drawing
-0.1 -0.4 resonated
-0.1 -0.3 former
-0.1 -0.2 a so then
-0.1 -0.1 =6 entitled his settlements terrorism uneasy
-0.1 0 and attacks companies devoting even female immediately stagnant the
-0.1 0.1 against around comparing confusing defended described developers elevating email emotion employers event inserted
  intelligence is isn’t it joking laments looking three unaffordable violates whenever
-0.1 0.2 =7 across alluded appears coupled declaring everything extending held highlighting local meetings other repeated showing
  tax wearing
-0.1 0.3 along angry aren’t attended conservatives criticized into pledging used water
-0.1 0.4 attempting concerts determined firms let might military runs sitting star voiced willing zeroes
-0.1 0.5 cheered circulated every heaps produced terrorized too versus wasn’t we'll
-0.1 0.6 appeared employees favoring seeking seldom
-0.1 0.7 doesn't thinly-veiled
-0.1 0.8 attacked
-0.1 0.9 telegraphed
-0.1 1 built-in
0 -0.7 chief
0 -0.6 others
0 -0.3 these
0 -0.2 an both
0 -0.1 actress but by particularly
0 0.1 expanding fairness he’s lamented paying political single-payer wary
0 0.2 appealing argue i idealists inviting popping room yet
0 0.3 admitted defense enabled mines news proponents pumps referenced retracting schilling thanks that vodka wanted
0 0.4 ad addressing adults aluminum ambassador area battle bringing certainly coalition councilmember deny deserved entered
  entertainers expect feels free gaining instituting license media minorities owned permitting phrase portraying proud recommended
  referendum remark shove-its surpassed symbol trophies walking who's workers
0 0.5 actively announce anti-war bows business carries champions close co-sponsored communism continue debate distracted financed
  free-standing imposing links mass polls poses projected reiterating repeating researchers trailing veterans war winnowing
0 0.6 clarifying domestic meant mocking recorded viewers
0 0.7 raise words
0 0.8 boreing interactive letting recklessness
0 0.9 quoting
0 1.1 al
0.1 -1 according
0.1 -0.9 aided
0.1 -0.4 added speaking
0.1 -0.3 explained kelly
0.1 -0.2 another tweeted wrote
0.1 -0.1 endorsed noted remarks though
0.1 0 despite more now
0.1 0.1 only
0.1 0.2 official sources
0.1 0.3 allowed climate created describe focused healthy hidden hospitals later nailed once probably releasing use
0.1 0.4 befuddled bisexual clause contingent decision decrying dismisses effort egalitarianism embolden exactly exists fix floated
  fluoride-in-the-water forecasters golf hackers hasn’t heading ideally illegal inexperienced insecure insulting mail outsider phone
  pizza regularly renovated restaurants review seems seized sexual sometimes specifically stances student such tariffs temperament
  unaffected wind
0.1 0.5 Q, agreed alienated aligning alleged amidst artists aside bank behavior birther cases challenged countries curriculum doubts
  early earning fears freeing fringe granting grappling he'll human intemperate loving nobody presidential promoting racists
  reflects rejection remember results safety saw server sparred suspicions tightened timed trust union universal unorthodox
  unsustainable until weighed without women's wyoming you-murdered-vince-foster
0.1 0.6 alternately can’t descended designed favors handing haranguing includes insanely magnanimous oil overpaid picking policies
  posited pushed racked remembers show three-way under young
0.1 0.7 arbitrary drove initiative jolly rather remained seemed striking suggest than there's vision
0.1 0.8 arrests continuing deep economic entrepreneur immigration invoking modeled politicians recovery roughly shaking spelled
0.1 0.9 between blasting marking oil-rich stopped supported
0.1 1 academics rural unilateral
0.1 1.1 concluding
0.1 1.6 heaping
0.2 -0.8 known
0.2 -0.6 encouraged
0.2 -0.5 considered
0.2 -0.4 manages
0.2 -0.1 concluded listing posted
0.2 0.2 =10 especially
0.2 0.3 support
0.2 0.4 =4 border camp college colleges combating deserves eliminated energy function gifts leaked memberships nasty pediatric
  principally reaching welfare
0.2 0.5 acting advertising affixing anticipated argued bespectacled breakfast bring comprising dying educate fixed growing
  health-care husband insurance jokingly lagging lesbian letters nomination nongovernmental nonviolent question requests responsible
  reveal reveals robbery secular secure shedding sold trashing warn win wing
0.2 0.6 alleges candidates chided convicted cracking dependent die-hard digging emails endorsing finish greater haughtier helping
  history host important independence indictment names newly ostensibly phoning pie-in-the-sky pledge praising protesters provisions
  ranging reduce revealing ripped rushed shares shirts shrugging social spotlighting terrorist threatening trade tremendous
0.2 0.7 appointed blocking civil coming current delegate divisive e-mail fighting four-year funded hypocritical illustrates law list
  make opportunity ordered polishing politically process promised protecting rivals sane scope sending shouldn't stated thing thinks
  uniting unredacted
0.2 0.8 Q! accusations decamped far fatally harm race-baiting rebuked reciting unless
0.2 0.9 affidavit beige-and-white choose denouncing detailing displayed help killed plans roads
0.2 1.1 listed
0.3 -0.3 resulting
0.3 -0.2 how professor writes
0.3 -0.1 this
0.3 0 at
0.3 0.1 declared
0.3 0.4 including
0.3 0.5 responded
0.3 0.6 allies always brought cutting funds identities limited swamp violence
0.3 0.7 applaud armed cites dangerous depending figuring hurdles intends itself know mainstream needed police rallies rallying rang
  shrinks sign steal strengthen unheard wondering
0.3 0.8 ambition angering assailed away buzz channel conceded crowd damaging deeply delegates don’t-dignify-the-question full job
  longtime mired polling presumptively ready sales temporarily towards visa women
0.3 0.9 belying culminating due families first guilty hesitated pharmaceutical pothole profiles protests ripping spat
0.3 1 Q? attempts believes client dozens gives guns open party possibly replace stressed
0.3 1.1 adopted casts contributed convincing goes hell-bent include laying nonprofit
0.3 1.2 achievements questioning
0.3 1.4 practically
0.3 1.5 large
0.4 -0.8 activists
0.4 -0.3 running
0.4 -0.2 said
0.4 -0.1 received
0.4 0 reads
0.4 0.1 national new
0.4 0.2 pastor
0.4 0.3 backed retired
0.4 0.4 warned
0.4 0.5 from
0.4 0.8 amount cementing climate-change executives fear numbering zipped
0.4 0.9 calls color eliminating family finance point reforming requested revoking rhetoric scrambling standard step them vowed
  whoever
0.4 1 assuming attributed helped helps lobbyists officials opponents postings published redirecting reform rich searching
  top-to-bottom vows
0.4 1.1 aimed she’s
0.4 1.2 privately proposes
0.4 1.3 immigrants
0.4 1.5 spending
0.4 1.8 Q.
0.5 -0.5 murals
0.5 -0.4 comments
0.5 -0.3 document
0.5 -0.2 convinced my
0.5 -0.1 read
0.5 0 chair research
0.5 0.1 leader managing
0.5 0.2 education
0.5 0.6 =3
0.5 0.9 arrived
0.5 1 becomes mainly none rebuilding remembered short watched
0.5 1.1 accuses carried experts him information insisted plainly religion shoving
0.5 1.2 aren't charisma credible critics rallied why
0.5 1.3 preventing
0.5 1.4 ahead
0.6 -0.4 predicted
0.6 -0.2 continued
0.6 -0.1 editor papers
0.6 0 co-author
0.6 0.1 runner-up
0.6 0.2 faced
0.6 0.6 opined
0.6 1.1 clusion
0.6 1.2 build ensuring notes
0.6 1.3 congested fake older paints
0.6 1.4 assistant
0.6 1.5 Q directed onto
0.7 -0.7 director
0.7 -0.4 hat
0.7 -0.1 came reported
0.7 0 rally
0.7 0.1 exhorted technical
0.7 0.2 bipartisan communications off
0.7 0.3 =8
0.7 0.6 publisher targeted
0.7 1 reacted
0.7 1.5 needs
0.7 1.6 doesn’t
0.8 -0.1 efforts
0.8 0.1 controls president
0.8 0.5 deputy says
0.8 0.8 mostly
0.9 0.1 associate historian international
0.9 0.2 urban
0.9 0.3 advocacy head
0.9 0.4 daughter
0.9 1.1 founder
1 0.3 strategic
1 0.5 author
1 0.6 say
1.1 0 senior
1.1 0.1 aides
1.1 0.4 co-director
1.1 0.5 combined
1.2 -0.1 cut-price
1.4 -0.4 executive
1.6 0.4 reports
1.6 0.8 organizer
"""
FIELD_PREVIOUS_WORD_BEFORE_CUE: Final = """\
-2.2 -1.2 zimmerman
-2.2 -1.1 he
-2.1 -2 still
-2 -1.6 practices
-2 -1.4 businessman's
-2 -1.1 however moreover
-2 -1 centerview instead
-1.9 -1.3 video
-1.9 -1.1 follow we
-1.9 -0.9 commentators
-1.9 -0.7 section
-1.9 -0.4 carter
-1.8 -1.3 ramos
-1.8 -1.2 organized
-1.8 -1 non-profit pastor
-1.8 -0.9 escalated mich.
-1.7 -1.9 nevertheless
-1.7 -1.4 latinos turkey
-1.7 -1.3 headline
-1.7 -1 staffer
-1.7 -0.9 cook dupont emailed investigations
-1.7 -0.6 58 indeed
-1.7 -0.2 lazar
-1.6 -1.7 finances hannity wealth-x
-1.6 -1.4 antiabortion
-1.6 -1 decatur right-leaning
-1.6 -0.9 capitol census christie's downtown hughes likewise pushing threw you’ll zucker
-1.6 -0.8 broaddrick co-founder legion native
-1.5 -1.4 highway
-1.5 -1.2 campaign’s
-1.5 -1.1 there’s
-1.5 -0.9 frank police
-1.5 -0.8 250,000 30-minute administration afl-cio bar flint gorka she wikileaks
-1.5 -0.7 eventual
-1.5 -0.6 moines tower
-1.4 -1.7 mean
-1.4 -1.4 she's there's
-1.4 -1.3 document upon
-1.4 -1.2 here’s
-1.4 -1.1 dollars she’s
-1.4 -1 johnson's keeping millennials you
-1.4 -0.9 constitution meanwhile spicer
-1.4 -0.8 aug calif. favor france guy internal univision
-1.4 -0.7 ap backing ban editors italian opened
-1.4 -0.6 closest guatemala that’s
-1.4 -0.5 they
-1.4 -0.3 it
-1.3 -1.3 affiliations either
-1.3 -1.2 he’ll louisville rhetoric
-1.3 -1.1 lending references senators
-1.3 -1 bennett described glass-steagall
-1.3 -0.9 haute
-1.3 -0.8 emanuel nra parenthood rallied tunnels
-1.3 -0.7 47 burlington confront hp's hunter podesta prefer r-calif yes zika
-1.3 -0.6 becerra clark results
-1.3 -0.4 2016
-1.3 -0.3 ad
-1.3 -0.2 &
-1.3 -0.1 billionaires ohio
-1.2 -1.6 abedin
-1.2 -1.3 content mexico
-1.2 -1.2 agreement tallahassee
-1.2 -1.1 laws
-1.2 -1 2004 bay exception he’s official overall
-1.2 -0.9 calm fiorina lobbyists magnitude praised turned washington
-1.2 -0.8 businesses earned law n.h.
-1.2 -0.7 bamberg begins fact-checkers nld nonetheless park reminiscent sentence
-1.2 -0.6 20,000 abc's bloomberg donald else halls nieto rallying releasing switch they’re visited
-1.2 -0.5 at&t says sign spanish-language
-1.2 -0.4 kerry
-1.2 0 palin’s
-1.1 -1.7 insults touches
-1.1 -1.6 institutions
-1.1 -1.3 judge
-1.1 -1.1 my reached strength traced
-1.1 -1 announcement choose days measures release schultz sense silence silverman
-1.1 -0.9 deportation hosts key paris thiel
-1.1 -0.8 1980 character down fees lawmaker obtained runs sarandon
-1.1 -0.7 can’t commerce don't dyke ended hasn’t nusra plus proponents russian tells town tpp wasn’t
-1.1 -0.6 32 broken centers changed debt embattled ends i insurmountable invoked jewish joe mock moderators mother persuade piece
  politically risks rural scurried she’ll targets test thanked
-1.1 -0.5 alarmed colleagues discussed paper tuesday's
-1.1 -0.4 chicago map misinformation read ryan's surprisingly
-1.1 -0.3 referendum
-1.1 -0.2 thinks
-1.1 -0.1 gore hill
-1.1 0 donors
-1.1 0.3 michigan
-1.1 0.5 analytics
-1 -1.6 reminder
-1 -1.5 fox
-1 -1.4 below tone
-1 -1.3 we're
-1 -1.2 asylum
-1 -1.1 burst effective relevant
-1 -1 becoming born-again hack opportunities places sexist superdelegate
-1 -0.9 2006 egyptair ignored regardless schools
-1 -0.8 cash comes price reflecting relationships signal yellen
-1 -0.7 belt campaign's decried justice kyi's nearby responsible risk schedule schlafly together ukraine
-1 -0.6 1986 beginning corker cover entered function georgia hour liberals mayors neurosurgeon s.c. trump voiced
-1 -0.5 20 attendance basketball catholic county decline economics fights granted heritage iraq kentucky lives menendez nevada
  petrilli plane sue wasn't
-1 -0.4 g-iii honduras mexican-american nor
-1 -0.3 bid it's schilling
-1 -0.1 obamacare salceda
-1 1.1 rice
-0.9 -1.7 feinstein
-0.9 -1.4 cast
-0.9 -1.2 manhattan objections
-0.9 -1.1 followed germans perpetual rather
-0.9 -1 crowd offensive questions result roof
-0.9 -0.9 meetings
-0.9 -0.8 border curiel inequality maddow plans whitman
-0.9 -0.7 $40 000 advising batch certainly complete dayton earnings endorsed faith followers mission obama's practice presence
  roffman scenes tactics wake
-0.9 -0.6 above barring flight following graham’s holds liar publication respected scene spectacle stuck trust unlikely unusually
-0.9 -0.5 ackman afp blasted charge cranston curbelo exposed fellow flipped fodder kids looks miller sat stood territory wages
-0.9 -0.4 broke complaint east elsewhere fear movement papers split surging thursday tight |
-0.9 -0.3 boost contender joining
-0.9 -0.2 chrabaszcz pressure religious
-0.9 -0.1 already behind daughter public tool
-0.9 0 amid data
-0.9 0.1 )
-0.9 0.2 endorse trump's
-0.8 -1.5 politifact
-0.8 -1.3 returns
-0.8 -1.2 tactic
-0.8 -1.1 1 aura contest effort enter search
-0.8 -1 act life mayhem stretch
-0.8 -0.9 contacted costly estimates fields passage
-0.8 -0.8 along brothers district investor itself victims worrying yanukovych
-0.8 -0.7 admission brujas complex drew earlier future inquiry nightclub per presumptive solution target thinking zone
-0.8 -0.6 allies annual blowback bob brainchild brother's chances compromise continue donor file matchup murdoch punch set speakers
  speaking twitter won
-0.8 -0.5 adopting blumenthal comey's curb decisive establish head huge meeting paulson portsmouth progressed sits supporting
  wallace web workers
-0.8 -0.4 22 accounts association catholics contested criticized historically hurt investigate jindal marched mocked mogul raids
  reversed shared sharpton shunned summit surveillance they're twice
-0.8 -0.3 attending computer crisis january saw themselves warren
-0.8 -0.2 biden insurgent needs
-0.8 -0.1 jobs
-0.8 0 blasio google streets
-0.8 0.3 enough
-0.8 0.4 parties that's
-0.8 0.5 hackers surrogates
-0.8 0.7 manafort's
-0.7 -1.8 initiative
-0.7 -1.6 maples
-0.7 -1.3 kit professional
-0.7 -1.2 clip
-0.7 -1.1 collapse loyalty nunberg possibility
-0.7 -1 allergan channel’s denounced points programs
-0.7 -0.9 attracting contrast gains prior them
-0.7 -0.8 brexit editorial moments natural
-0.7 -0.7 admit debates democrats devine harsh notable nudge odd owns philadelphia pulpit slates wearing
-0.7 -0.6 2012 500 benenson committees counter ever immediately mcdonald mississippi nominal perez pundits water
-0.7 -0.5 addition again avoided boston called city's cleveland concerning confederate credibility customer entering expanded
  fund-raising hall having hussein late libertarian posts preferred rally readers sinking stopping theory urging
-0.7 -0.4 about actions addressed belcher beside bought canova charges club consulting cuba defunding dismal doctors double-digit
  doubled duke elites experts fact-checking held honored lead mcconnell merkel moral mortgages n.c. newspaper ninth obama priebus
  reeves resources saying scientists simply site states tense tester wednesday withheld
-0.7 -0.3 1,500 ahead himself mexican minutes prosecution putin sent thursday’s ’
-0.7 -0.2 birth concrete court's him onto put
-0.7 -0.1 its mar-a-lago me tests
-0.7 0 breaks enthusiasm fifth miami minorities send sometimes
-0.7 0.1 therefore
-0.7 0.3 asian comedian
-0.7 0.4 american protest
-0.6 -1.5 battle
-0.6 -1.4 supported
-0.6 -1.2 debut
-0.6 -1.1 product suddenly ultimate
-0.6 -1 investment levell sentiment
-0.6 -0.9 $11 islamist rolled takes targeted weekly
-0.6 -0.8 authority benefits championed closely echoed inside option sensitive wealthy
-0.6 -0.7 blamed candidates class clearly collins emphasizing eventually form latest national-security offer romney shortly specific
-0.6 -0.6 abortions asia categories confusing department forward goals merger ouster poured ryan statistics toughness venue wins
-0.6 -0.5 . admitted bet columnist combination condemned course marking plan politicians propelled radical shouldn't type
-0.6 -0.4 14 amassed biased cameron children clinton column cross cruz delivering fla. goes league leveling poll pressed provoke
  regalado scott singer situation stem subsequently trip unity
-0.6 -0.3 2011 barkley begun brass buchanan can't cited coleman company's considerable endorses evangelicals false fighters forbes
  insists isil language large making q say seek southern tenor through tycoon westmacott wilkerson
-0.6 -0.2 apparent challenge expansion higher his it’s libya never plenty problems small successor tax
-0.6 -0.1 advertisements funds lack soldiers turn within
-0.6 0 $35 hours million mook unemployment very
-0.6 0.1 ground he's part prepared putting ritual support
-0.6 0.2 ernst positive subdued
-0.6 0.3 symbolic
-0.6 0.4 burma timing
-0.6 0.5 enthusiastic near
-0.6 0.6 best stay
-0.6 0.7 arpaio
-0.5 -1.5 bill
-0.5 -1.2 confidential married
-0.5 -1 current narrow
-0.5 -0.9 emerging listen participation
-0.5 -0.8 1980s broker cnn conflicted dominant emphasis extreme firearms launched line shot stake standard terms unclear unfavorably
-0.5 -0.7 $10 different hardly resort size spread spring turning
-0.5 -0.6 backed blow custom edge fast gross high joked must negligence nixon oklahoma prime reporting route secured sources
  suggestion valls who’s
-0.5 -0.5 $100 albeit announced around call campaign changing citing describing feb. fourth fractious her hopes jail others photo
  responses reuters shows stump tie value
-0.5 -0.4 against aid azerbaijan carrying christie coup degree deputy disabled embassies example information laid latino message
  nov. office pharmaceuticals played reagan refused register rose scalia sea series texas waning worldwide
-0.5 -0.3 1999 69 animated bad based battleground columbus contenders developer diplomat dropping element fitness fracas friendship
  hotel industry millis mitchell msnbc music oct. opposes saudis tanden their valeant views
-0.5 -0.2 attacked avoid criminal driving e-mails interests kasich lost means obama’s scholars second-place track wyoming
-0.5 -0.1 administration’s check discover gets levels margin notion president received salvador signature
-0.5 0 allegedly attacks auto employee i'm new notice other questioned
-0.5 0.1 arms opposing posted religion rise tied
-0.5 0.2 hewitt moving partisan solidly threats
-0.5 0.4 protesters
-0.5 0.5 centrist
-0.5 0.6 christmas
-0.5 0.8 petraeus
-0.4 -1.3 prospect vatican
-0.4 -1 51 murphy nationally
-0.4 -0.9 ballots words
-0.4 -0.8 backers islamic jerusalem post
-0.4 -0.7 accomplishments additionally agreements assured audience collected elevated nuclear property stakes topic warnings
-0.4 -0.6 apparently blame commissioners eclectic fought in-person outright polarizing puts scheduled significantly sleeves
-0.4 -0.5 ' = assessment authorities change charged department's dfa digits dioxide here irritated jokes look outside planned play
  request smaller stirred sued unclassified
-0.4 -0.4 arkansas boasting body deleted drawing executives federation into kingdom koizumi msnbc's one-two opening performance
  portland potent president's program quickly remaining replaced single-payer snowden spotlight staunch steady take takedown
  technically troops wall
-0.4 -0.3 allowed anti-immigration attendees braynard carson cnn’s dec. describe during favored final fix image lawsuit miles months
  no. operatives organizations own palin phillips rebuked relied serving shares sought state's votes wednesday’s
-0.4 -0.2 address admiration aides ariz. assad bluster calls closed committing continued continuing country’s dour elections
  highest-profile hispanics icahn impact incites income iowa legal name notably o'donnell o'malley openly posed promises rapists
  rate region reputation sept. source surge wilson
-0.4 -0.1 arizona at began business claim computers contests day december go last platform service solutions successful taking use
  vermont
-0.4 0 125,000 better black carry institutional murder vetted will winning would
-0.4 0.1 agenda hold just potential reserved response spent waited
-0.4 0.2 able back beach companies gun jupiter kill provision warned were
-0.4 0.3 includes pennsylvania purchase
-0.4 0.4 hispanic media throw
-0.4 0.5 mere plant
-0.4 0.6 freddy march populist
-0.4 0.9 pence's
-0.4 1 44
-0.3 -1.7 43
-0.3 -1.2 hopefuls
-0.3 -1 reporters wording
-0.3 -0.9 encouraging verizon
-0.3 -0.7 81 carolina
-0.3 -0.6 24 3 approval formal gambling genuine giuliani iran lady neighborhood potentially restricting voters
-0.3 -0.5 2 assigned behavior boos bush's governments hannity's members net performances prepares shop stands teleprompter
-0.3 -0.4 advocacy bowl calling clinch clinton’s critics directed expressed fell filings finance green highly hired land lobbied
  minds prep recalling reflected statewide stepped streak those triumph
-0.3 -0.3 beck can dubbed education episode exists extent holding lawmakers letter more rapid ratcheted slightly snagged standing
  thrown trade try
-0.3 -0.2 analysts attempt background constant evangelical hampshire impassioned interviews klein long month op-ed rates rejected
  shudders side similarly strategist tilt weigh
-0.3 -0.1 benghazi bloomberg's crowley cut did engaged exist focusing former from garnered hoped impossible inability investigators
  larger lived muslims passing said sanders should surprised technologies
-0.3 0 1990s among audiences badly fired insiders popular receiving shifting swing working-class
-0.3 0.1 1960s bannon big closing could delegates endorsement may senator socialist stressed throughout unlike
-0.3 0.2 an approved away dnc era relationship shift
-0.3 0.3 canadian major personal russians toward
-0.3 0.4 syria told
-0.3 0.5 oppose russia
-0.3 0.8 exactly nations
-0.3 1 hometown
-0.3 1.2 credit
-0.3 1.3 frame
-0.2 -1.1 ?
-0.2 -0.8 core
-0.2 -0.7 campaigning citizens rivals uncovered who
-0.2 -0.6 18
-0.2 -0.5 anything buck charter international website
-0.2 -0.4 ago appearance bigger came dismantle eksili fight forwarded health heightened immigrants living maine mark nomination
  outreach p.m. pay philosophy republican this three-way unfair
-0.2 -0.3 candidate corps covered discomfort economy faces figure gathered ideas keep ran removed represent ruling seattle shooting
  shouted started state’s suggestions summer terrorist unpopular years
-0.2 -0.2 $5 95 being bit build century commissioner debate details eminent especially fallin frontrunner funding grassley insider
  mccarthy pointing primarily rubio see shook ties two-minute voter worker
-0.2 -0.1 $16 31 39 book city demands dismissed election footage ill. issue lewandowski memo on overwhelmingly project romanian way
-0.2 0 account americans bush buy conference don’t expand field gap identities in individual pac partners renew scandal second vote
-0.2 0.1 9 attracted ayotte dead event famed inflation resigned scranton specifically street until
-0.2 0.2 achieve are cases economic fraud hammered manafort middle not sanders's spending think unless up without ⁄
-0.2 0.3 alternative deemed detail gã1 germany independence right rubio’s son strategy third-party unusual
-0.2 0.4 be billionaire ethanol existence is or to
-0.2 0.5 1,200 cairo colorado discipline somehow trend violence
-0.2 0.6 comprehensive controversial grew merkel's offered offers
-0.2 0.7 sort zero
-0.2 0.9 jet
-0.2 1 businessman
-0.2 1.1 meet
-0.1 -0.9 copy
-0.1 -0.8 homeland
-0.1 -0.7 elite seen
-0.1 -0.6 africa government pitch
-0.1 -0.5 17 30 centerpiece comment strategic
-0.1 -0.4 airing approach college expert opinion point report republicans text unions
-0.1 -0.3 angeles christian columns daily desperate efforts governing less order out progressives some system voice watch white
-0.1 -0.2 amendment available challenging email extended fully gathering later leadership sessions sullivan transition veterans
-0.1 -0.1 applause argued attention barnstorming concerns denouncing enforcement fdic financial first gates global increasingly
  lawyers leaning limbaugh lobbying mistake night’s performed qualifications reaction ryan’s solo speculated sperling stage sweeping
  thanks third virginia week's what's widely
-0.1 0 cbs difference has khan next respond showing terris tossed wounded writes
-0.1 0.1 attended committed including know london love low mass ongoing paid screening soon state
-0.1 0.2 757 excesses leave nearly network randolph stock
-0.1 0.3 baseball benefited double except have home marks ndas old string subsequent three
-0.1 0.4 draft links much politicking race showed two
-0.1 0.5 almost cia loyal makes met whole
-0.1 0.6 a become decision had placed production
-0.1 0.7 highlighting money philippines
-0.1 0.8 applicants
-0.1 1 blocked candidate's
-0.1 1.1 nine servers tentative
0 -1.1 fact
0 -1 channel weiner
0 -0.9 france’s
0 -0.8 deal november
0 -0.7 introduced
0 -0.6 invest
0 -0.5 intelligence open pursuing
0 -0.4 asked bradley press social surrounding welcome
0 -0.3 considered convention known muslim pence process svp
0 -0.2 area certain demographics despite eyes firms like morning only page politico served team
0 -0.1 adelson aimed by carolina’s charleston contractor documents face help helped humphrey involvement nation's previous
  reelection surveyed survived tex. well
0 0.1 broad civil conversations fundraising instance intends isis night over quality recognize secret spoke wing won't worth
0 0.2 downturn dozen factors favorite five focus increases long-term minning offering orlando party's unexpected work
0 0.3 2010 also eight findings lacks mingle necessary netted number perhaps regulation river view winners
0 0.4 actually airstrikes deeper difficult issues person position scrutiny selection single strongly
0 0.5 advance afghanistan coming deficit guns ky. quick start such war welch
0 0.6 regular
0 0.7 11 get internet rare
0 0.8 assume conflicts doesn’t
0 0.9 '' congressman
0 1 kansas keeps
0 1.3 plants
0.1 -0.9 reported word
0.1 -0.8 self-described
0.1 -0.6 appeal chamber
0.1 -0.5 protester
0.1 -0.4 father's giant networks rogers
0.1 -0.3 choice firm percentage programming recent suggests
0.1 -0.2 520 centrists group's include island's prominent speech
0.1 -0.1 $1 accomplished activist america’s armed attempts caucuses condition confirmed fit huckabee millions nation outsiders
  participated partnership party past reform time williams
0.1 0 academic clashed company even opposed organizers r-fla ratings reid smith starr supporters traders tuesday used yaf
0.1 0.1 comey command federal hopeful how mccain proposal remains signs times virtually win
0.1 0.2 facebook finally game girl golf kind nbc significant surprising there two-thirds york
0.1 0.3 [ careless chains every heavy illinois no of one probably record same tended
0.1 0.4 any brand chinese classified complain decisions delivered hiring identity incendiary leads lift outspoken pulse requests
  retail seven steps treated viability ‘
0.1 0.5 ailes's billions competitors minister night's pacs phrase whose
0.1 0.6 anti-establishment celebrating dog mainstream powell problem
0.1 0.7 appointment broader cost create dealings level pfizer's
0.1 0.8 donations emails essentially
0.1 0.9 d-n.y three-quarters
0.1 1 main
0.1 1.1 farook’s
0.2 -1.2 probe
0.2 -0.8 valley
0.2 -0.6 immigrant
0.2 -0.5 run
0.2 -0.4 communications killed question review santilli's senate share
0.2 -0.3 activists blm group knows news overseas trends
0.2 -0.2 currently feminist hearing increasing july polls sites
0.2 -0.1 49 country heart june nationalist operation rodriguez running so-called suit
0.2 0 additional analysis became birther drafting editor entire failure hollywood monday narrowly negative political present
  progressive province rights so
0.2 0.1 abortion across advocate between caucus-goers hundreds issued school tampa theater took tweeted u.s. vacation volunteered
  welcomed west
0.2 0.2 been end general nominating our victory year's
0.2 0.3 clinton's couple o’malley radio
0.2 0.4 defined purposes roll solid
0.2 0.5 42 ability bound clinched committee’s deadline diplomatic escalating february frustration hashtag longer pipeline rent scare
  speak voted
0.2 0.6 action ads anger beat billion bulk husband looked nationwide rubio's s the
0.2 0.7 2008 carries communities control distract hard killing prices slow super sympathetic
0.2 0.8 64 numbers polarized
0.2 0.9 candidacy deliver intense made secure using
0.2 1 countries highlight
0.2 1.2 freedom governors
0.2 1.4 regulations
0.2 1.5 greatly
0.2 1.6 creating
0.3 -1.4 which
0.3 -0.7 aide
0.3 -0.6 another show
0.3 -0.5 reporter
0.3 -0.4 ways
0.3 -0.3 delegation long-shot suburban year
0.3 -0.2 advocates anchor going military nation’s stronger works
0.3 -0.1 corporate cruz's dean electorate energy find forced forces gop host quarter star surprise vice
0.3 0 center domestic early embraced majorities separate serves tennessee watched
0.3 0.1 2009 721 according brought brown chaffetz chief controversy discussion drawn gallup investors involved jacobs joined largely
  many off required richmond sides tougher trying under updated
0.3 0.2 bush’s community comparing listed messages oregon party’s percent presidential server than union was
0.3 0.3 committee fighting mosque voting
0.3 0.4 drive nominee people provocative several worked
0.3 0.5 aired necessarily progress young
0.3 0.6 attempting cell corporations deficits pfizer politician rules unable won’t
0.3 0.7 78-year-old consumer informed locked lunch nclb supposed unpredictable visit whoever
0.3 0.8 amounts case ending minors mistrust move players politics special tack
0.3 0.9 ali boeing
0.3 1 johnson save
0.3 1.1 moves
0.3 1.2 74 central electronic rebuilding
0.3 1.5 nabisco
0.4 -0.5 cheered schumer
0.4 -0.4 conservatives house spokeswoman
0.4 -0.3 coined reluctant ruled
0.4 -0.2 enemies nevada's presidency prosecutor rank-and-file season wisconsin
0.4 -0.1 band civilian lot marchers mishandling policy-focused spot ultimately
0.4 0 38 congressional effect endorser grayson’s half hong liberal losing majority powerful pursued real recently respondents
  secretary tough woman xi
0.4 0.1 2015 23 advisers article economists free fundraisers lengthy management nega polled prime-time private published
  representative saturday software united your
0.4 0.2 75 active brooks chamber's coordinated demonstrators famously friends gingrich gowdy grijalva heated idealists jones
  left-leaning male martin mega peace prison qualified radicals require rnc swipes third-place trading victories vigorously weekend
0.4 0.3 colleges improving journalist proposals
0.4 0.4 causes florida security walker
0.4 0.5 age congress director important included recognized records refusal weeks
0.4 0.6 court generated maryland planning yale
0.4 0.7 terrorists
0.4 0.8 block murphy’s straight truck
0.4 0.9 8 add cause connect fiscal hide i-vt package
0.4 1 104-page advertising growth quite regional
0.4 1.1 4len doesn't influential
0.4 1.2 muscle traveling
0.4 1.3 freed hire markets
0.4 1.4 us
0.4 1.6 moderate
0.4 1.9 assets
0.5 -0.5 close
0.5 -0.4 connection given
0.5 -0.3 areas brainard news's seeking
0.5 -0.2 conservative danger democracy fed mirrors
0.5 -0.1 caught f.b.i. friend hp packer re-election reno supreme
0.5 0 albright carrier covering giving history kennedy kopachko lazar's mandate retired taken trail vital
0.5 0.1 2.5 blunt colleague democratic energized europe faced for groups leaders leading opponent outcome roots seems senior
  teachers television thus
0.5 0.2 angry anonymity army broadcast columbia dallas defense directly fec joyce linkedin member minimum owned owner palmieri
  physician securities speaker usa wrote ±
0.5 0.3 born built davis detailed executive helping national need once pro-clinton revenue staff surveys
0.5 0.4 advisory climate lots neither netanyahu story vice-presidential
0.5 0.5 1995 french handful longtime paul registered rule spokesman weld
0.5 0.6 affected
0.5 0.7 13 base these
0.5 0.8 4 thing
0.5 1 divisive eastern submitted
0.5 1.1 disavowed
0.5 1.2 fewer syrian
0.5 1.3 dewhurst
0.5 1.4 brandished
0.5 1.5 thought
0.6 -1.1 ~
0.6 -0.6 ! gallons
0.6 -0.5 argument
0.6 -0.4 establishment
0.6 -0.3 engagement
0.6 -0.2 byrne reason rest topics
0.6 -0.1 casino japanese supporter things top turkish want
0.6 0 29 > agree collection declared drug gave grayson officer reality something tuesday’s
0.6 0.1 added cruz’s durbin four individuals judicial owners striking study sure technology
0.6 0.2 all board coal conducted contributors elected environmental friedan graham john mavericks pages paradis vision woods
0.6 0.3 52 adopted both boxer brief council echoing explicitly fuel hillary labor lawsuits lines particularly partner path promote
  retiree toomey treasurer upstate uses
0.6 0.4 experienced german immigration now online
0.6 0.5 banks governor speeches trump’s
0.6 0.6 21 created races
0.6 0.7 september
0.6 0.8 with
0.6 0.9 legislative style
0.6 1 rallies
0.6 1.1 55 anti-trump houses
0.6 1.3 demographic finish
0.6 1.7 fueled
0.6 1.8 shoal
0.7 -0.5 answer
0.7 -0.3 ballot that
0.7 -0.1 2007 attackers investigative lesson
0.7 0 journalism kyi
0.7 0.1 60-second brain polling proliferation rival veteran
0.7 0.2 abc caused families getting organization pursue reagan’s unconventional
0.7 0.3 $15 200 adviser armstrong british camp cernech elmendorf george guerrero hear henry iii kingson koch mayor moore pen
  population pro-trump receive sexton thousands wife ©
0.7 0.4 arm california consider crossroads estate nice pollsters titled vegas
0.7 0.5 flood front-runner
0.7 0.6 appeals bond brooklyn r-utah whether
0.7 0.7 bank naacp nonprofit
0.7 0.8 career herself returned
0.7 0.9 ailes china's
0.7 1.2 mail
0.7 1.3 2014
0.7 2.3 sooner
0.8 -0.6 whom
0.8 -0.4 abandon magazine
0.8 -0.3 leaves
0.8 -0.2 concern exchanges pair remember ¡
0.8 -0.1 dynamic nclb’s
0.8 0 fbi
0.8 0.1 authorized local minority older refugees simple
0.8 0.2 kasich’s particular
0.8 0.3 26 advocated beyond cable carly cool counties d-nev d-va differences experience highest-ranking institute journalists newly
  pro-life road surviving
0.8 0.4 1992 50-state actor alabama backs bolster challenger coalition consultant gunman hawks hicks named rove sold weren't
0.8 0.5 didn't operative richards slate tech wave
0.8 0.6 before detained right-wing simas since whatever
0.8 0.7 -- commercials picture
0.8 0.8 berlin's snarky watching
0.8 0.9 filibuster indiana
0.8 1.1 discovered
0.8 1.3 - viguerie
0.8 1.4 —
0.9 -0.1 census-taker
0.9 0 manager
0.9 0.1 d-calif force massacre why
0.9 0.2 alongside parade
0.9 0.3 cornyn jersey o'brien peã pollster signed
0.9 0.4 28 57 67 actors date david disappointment drove empire evening everyone fallon figures inspector korea primaries r r-tex
  raleigh reynolds stevens
0.9 0.5 campaigns chance numerous priorities recruiting strategists
0.9 0.6 phone well-known
0.9 0.7 each incumbent
0.9 0.8 building
0.9 0.9 photos rising talk
0.9 1 agency
0.9 1.1 least
0.9 1.2 stories
0.9 1.5 (
0.9 1.8 activities
0.9 2 bloc
1 -0.8 what
1 -0.6 attorneys
1 -0.2 budget
1 -0.1 science
1 0.1 allowing judges superdelegates supports weaver
1 0.2 ally anti-muslim chairman guests little professor revealed
1 0.3 afternoon america chairwoman independents olympics university ―
1 0.4 amnesty attorney blackwell districts draw magnate massachusetts prager projects spoken talking verveer vulnerable
1 0.5 61 amar autor commentator d exit far-right greenberg margins protection provides r-ky wakefield
1 0.6 50 6 airwaves amount maybe occupation vast
1 0.7 40 picking promise struggled
1 0.8 2013 hedge if
1 0.9 stimulus
1 1 although serious
1 1.1 absentee
1 1.2 behalf family
1 1.5 eliminated strike
1.1 -0.6 sharing
1.1 -0.2 partisans
1.1 -0.1 let
1.1 0.1 ones
1.1 0.2 trio westphalia
1.1 0.3 abandoning
1.1 0.4 53 affairs co-host doctor epstein jews leader sitting travels youtube
1.1 0.5 appealing author briefed connecticut disagreements earnest emissions garin israeli r-iowa stein truly vt. writers
1.1 0.6 anyone because francis minnesota modern
1.1 0.8 25 multiple
1.1 0.9 retirement seeing sharp
1.1 1 after testing
1.1 1.1 got someone
1.1 1.2 ; belgium
1.1 1.9 registration
1.2 -0.3 ”
1.2 0.2 yet
1.2 0.3 largest
1.2 0.4 35 chair heard odds released
1.2 0.5 blogger clash fitton organizer scarborough wilcox wore
1.2 0.6 cnn/orc dozens none then universities
1.2 0.7 father linick whites
1.2 0.8 sales
1.2 0.9 average
1.2 1.3 decades
1.3 -0.2 ambassador
1.3 0.2 drives reed
1.3 0.5 american-born
1.3 0.6 aligned entrance goodlatte knowledge miss. museum selected younger
1.3 0.7 dropped everything gay seat
1.3 0.8 as tv
1.3 0.9 33 …
1.3 1 27
1.3 1.3 does
1.3 1.6 and
1.4 0.3 beck’s
1.4 0.4 planks
1.4 0.6 environment florida’s hacker landmark requires treasury
1.4 0.7 hadn't
1.4 0.8 brother
1.4 0.9 though
1.4 1.1 opportunity
1.4 1.3 turnout
1.5 0 skepticism
1.5 0.3 upbeat
1.5 0.5 african-american familiar
1.5 0.6 carried island sector tweets
1.5 0.7 70 featuring hard-line jr. silver
1.5 0.8 huckabee’s
1.5 0.9 allow
1.5 1 19 research
1.5 1.1 , reports
1.5 1.5 when
1.6 0.6 concert
1.6 0.7 gowdy’s icon
1.6 0.8 howard mate
1.6 1 –
1.6 1.8 where
1.7 0.4 led
1.7 0.8 committeeman golden medical sponsor
1.7 1.6 gillibrand
1.7 1.7 :
1.8 0.6 foia
1.8 0.7 classic
1.8 0.8 remarkable
1.8 0.9 allen britain
1.9 0.7 backer
2 1.8 while
2.1 1 cohen
2.3 1.3 forcing
2.4 0.8 prompted
2.4 1 leaving
2.4 2.3 but
2.5 0.9 gives
"""
FIELD_PREVIOUS_WORD_AFTER_CUE: Final = """\
-1.6 -1 journalism
-1.5 -2 remind
-1.5 -1.8 envoy
-1.5 -1.7 hassan
-1.5 -1.5 svp
-1.5 -0.8 crossroads russell
-1.4 -1.4 principles
-1.4 -1.2 2010 discriminatory stone
-1.4 -1 lawyers
-1.4 -0.8 friedman
-1.3 -2.7 abc's
-1.3 -2.5 nbc's
-1.3 -2.3 topic
-1.3 -1.1 thomas
-1.3 -0.9 hunt
-1.3 -0.8 tally
-1.3 -0.7 factcheck.org survey
-1.3 -0.5 cuban
-1.2 -2.4 nominees struggle
-1.2 -2.3 unsubstantiated
-1.2 -2.1 undecided
-1.2 -1.5 reminding
-1.2 -1.1 gowdy physician
-1.2 -1 reuters
-1.2 -0.9 sperry
-1.2 -0.7 burke
-1.2 -0.5 bank's maher
-1.2 -0.4 67
-1.2 -0.1 mcconnell
-1.1 -2.1 arena
-1.1 -1.6 stern
-1.1 -1.5 interpreted
-1.1 -1.4 hostility
-1.1 -1.1 via
-1.1 -0.9 post
-1.1 -0.8 homeowners pence suite
-1.1 -0.6 ingraham prosecuting superdelegate
-1.1 -0.4 sherman
-1.1 0.2 guardian
-1 -2 brushed nieto
-1 -1.9 alluding implication khan similarly
-1 -1.8 swipes yes
-1 -1.7 subtle
-1 -1.5 2014
-1 -1.4 experts
-1 -1.2 msnbc overwhelmed
-1 -1.1 understated
-1 -0.8 researchers
-1 -0.7 david home-school
-1 -0.6 fundraisers
-1 -0.5 filings resonated variety
-1 -0.3 commissioner
-1 0.1 66
-0.9 -1.8 column daughter’s distanced era freely gathering option silence
-0.9 -1.7 26 barely falsely instructions jokes prosecutors rant shuster winds
-0.9 -1.6 bombing emailed enthusiastically indianapolis informing officially pulse
-0.9 -1.5 airwaves comfort following optimism sentiment
-0.9 -1.4 impressions lines tent
-0.9 -1.3 inquiries pacs retail
-0.9 -1.2 derailing perfunctory
-0.9 -1.1 anxiety campaigned mogul
-0.9 -1 guest scorn unanimous
-0.9 -0.9 movie regions strategist territory
-0.9 -0.8 head
-0.9 -0.7 once
-0.9 -0.6 43 frank software who's
-0.9 -0.5 according brothers fiorina o'donnell
-0.9 -0.4 drawn quoted
-0.9 -0.1 managed youth
-0.9 0.1 initiative
-0.9 0.4 pierce
-0.8 -1.7 property reach resort tactic
-0.8 -1.6 boyle cheating cnn’s condolences fighters financially flashpoint keynote kingdom maintenance overpromise pointing
  portfolio tap
-0.8 -1.5 bashar copies dedicated ear gruenberg laws laying offerings otherwise problems sights signaled talks unpopularity weight
  weiner
-0.8 -1.4 bias bristled comment deeply elites identity interest merger output syrians
-0.8 -1.3 alive bigoted coal despite endorsement endorsements introducing pit
-0.8 -1.2 2007 28% classic fault frequent
-0.8 -1.1 anonymity became counts hurting reassuring singer
-0.8 -1 overlooking rethinking
-0.8 -0.9 page throughout urged
-0.8 -0.8 appointment beck candidly grown lace quote
-0.8 -0.7 journal
-0.8 -0.6 elder perceptions poll polls
-0.8 -0.5 59
-0.8 -0.4 featured hewitt
-0.8 -0.3 solutions sullivan whose
-0.8 -0.2 biography
-0.8 0 fbi's
-0.8 0.1 worker
-0.7 -2 ruling
-0.7 -1.6 mccain's
-0.7 -1.5 asserts blistering magazine taxpayers tends
-0.7 -1.4 abc’s affiliation arguments conferences democracy ethnicity generally hypocrisy inclined lobbyist personality reagan’s
  rico's rousing stature stump suit teeth unclear
-0.7 -1.3 ! $4.5 action addresses attendance cheer commentary conceding confrontation demonstrating earliest empathize explanation
  forcefully forearm inclusiveness injunction label movement note pink predecessors quagmire reference returns scanner sparred
  stealing supremacists wallace wary weak
-0.7 -1.2 475 agree betray cable centered critic exemplifying filibuster finishing iowa’s lays pleased portray signs tying
  unexpectedly verbal widespread
-0.7 -1.1 immediately legacy
-0.7 -1 extensively otm’s progressives schlafly schultz trending winola
-0.7 -0.9 bar car comey’s room slamming
-0.7 -0.8 isn’t online takeover told
-0.7 -0.7 counted main
-0.7 -0.6 advised county elmendorf sensitive ubiquitous
-0.7 -0.5 author ballot bob failed negotiated unfavorably
-0.7 -0.4 bennett clinton contention ekovich gym indictment twitter
-0.7 -0.3 5,000 flat saturday’s
-0.7 -0.2 guatemala support
-0.7 -0.1 sizable
-0.7 0 mccarthy shooter
-0.7 0.2 interviews
-0.7 0.5 leads
-0.6 -1.3 affordable battled bill shootings
-0.6 -1.2 beast bodies caution complain conventional countered decade enormous group's halting improbable interjected jr. mateen
  mispronunciations offensive opinions outspoken p.m. prompting properties prosecution reply session sick singled soros speculation
  summer taping took vehemently
-0.6 -1.1 accent accomplish airlines aren't bleeding candidacy ceos channel charity cnbc collapse commented communism complicated
  dig dissent except fields flaws grade hand humility invoking knack makes matters mayors means mosques mount neither nominee’s
  passion persuaded pivoted pose potent pressing presumed problematic qualified roll romney russians screen sharply stood stopped
  style suddenly tears translate untenable vegas warn wish
-0.6 -1 58 acquired aligned anytime approach arrests assessment christmas delegation downtown enamored fast fdic’s flagging hung
  impassioned labeling lining missing mounting murdoch nomination pleasure probably proponent puts research squarely sway telling
  turns wake
-0.6 -0.9 bloc convince demographic dysfunctional focusing him hot libyan praise until wisconsin withdrew
-0.6 -0.8 attempting biden blatter deep fields's it regional reviled suburban week's
-0.6 -0.7 clinched conservatives tank woman
-0.6 -0.6 afterward authorities enthusiastic features georgia manafort risen
-0.6 -0.5 2008 37% challenge credible nader stewart
-0.6 -0.4 coming government initially japan mason
-0.6 -0.3 denunciation effective ended ginsburg’s oklahoma
-0.6 -0.2 blair gave supporter
-0.6 -0.1 emanuel murphy service's that
-0.6 0 institute summary
-0.6 0.1 carson nearby sounds
-0.6 0.2 campaign’s ranks
-0.6 0.3 analysis
-0.6 0.9 mccain
-0.6 1.2 calif.
-0.5 -1.5 jamieson
-0.5 -1.2 counsel insider
-0.5 -1.1 arms dictum disagree donors dream preview resorts
-0.5 -1 2030 4len accusations addiction aimed argument assault backlash bargain boomed certificate christie's circumvent clarified
  clashed clothes comey's comfortable comparing consensus conversation counties criminals defender diplomacy domain envisioned
  explicitly father fides footage forcibly formal freddy's funnel girl gone handed highest homosexuality hospital imagining incident
  intellectual joined manning margins market miami mother multiple outrage picture pivot preaches presented prospects quell
  reelection sexism shifted sons speakers spring stability stable stretch teams totally train trillions update vengeful without
  wrongdoing
-0.5 -0.9 ( 130 1988 2023 71 ads approaching audience backfired bench benefit birther boos bosses campus compound conduct
  contentious convention's convicted cooper deals deterrent disappointed dollar echoes enforcer episode faith famous
  first-in-the-nation flight formidable garland's gathered headline hero hiring hit hours immediate implicitly inquiry largely
  latinos length loudly operators outset outsiders paints polite prepare presidency product productive queue references referring
  refers reliable requirement retain scandal sentenced sink skeptical smaller smart sophisticated spreading subject subway sum
  switch these throwing topics triple trumpian turned tweet venture votes ways work-related yellen zika
-0.5 -0.8 1990 asking attendees battleground below biofuels boost characterize court's defects deport dignity embraced emphasize
  encouraged enthusiasm evade expression friday's immigration manchin measured minorities msnbc's neutral ones player points pushing
  questionable rich rid suffered thread wave year's
-0.5 -0.7 alongside assaulted asset before bid congress consistently dispute dollars during faso fell fled gets granted hometown
  honesty icon infiltrated informally issue lawyer live marry murder name played resolution source specter station telephone that’s
  trial welfare yanked –
-0.5 -0.6 46 ; carve finding ignoring permanent philippine positions shaw showtime when yelling
-0.5 -0.5 allen criticism fewer last-minute orders organizations raids regard so statement this unknown worse
-0.5 -0.4 after descent
-0.5 -0.3 perez
-0.5 -0.2 average bush dramatically general given home-state mook obama receiving ripping sparked virtues
-0.5 -0.1 decisions exchanges jihad khan’s secret
-0.5 0 rivals
-0.5 0.1 johnson
-0.5 0.2 ignores school sold
-0.5 0.3 absentee arbiter related suited
-0.4 -1.7 d-calif kerry
-0.4 -1.1 schumer
-0.4 -1 educators openly
-0.4 -0.9 400 bellicose closely dark disease engagement exist formally fury laughed president race rosenberg searches uncertainty
-0.4 -0.8 2,383 amassed amid appearances arrival attempted aware baltimore billion bragging briefing clubs completely computers
  confusing contended contributors counterattack debunk determining discomfort distance doubts draws dwelled eliminate emissions
  encouraging error fiery forward fueled guests hints however interested lightweight marred nod order outlook parallels passage pbs
  philosophy practices profile public-records quarantine racist railed ready rejection repel respond rights scenes self-identified
  several siding sit sotomayor spot stark started succeed surrogates suspected swipe table taped taught trust trustworthy unpopular
  vehicle vouched walkout wall waterway whirl worths yanukovych
-0.4 -0.7 125 1991 2019 400,000 48 63 86 acronym adequately afghanistan allegations barn berman brace bragged breadth brushes
  careful celebrity certainly changed charges commitments competitive concession conclude conclusions connect connected crist
  crowded description displace dissatisfaction divisive domestic earlier edition elevated emerge erosion example expires extremists
  fairly favorably fee firmly framed gays guilty guy handling headlines highest-profile hinting ideas imagined intervention
  intrigued investigation judges kunin landslide lashed launched lawmakers leak liberties location loyal measure missions momentum
  muscle near necessary numbers official opportunity opposition pastors picking plaintiffs plaza pleaded pointed position purchase
  questions reagan's refer relying remark remarkable remarked reminder reporter's residence roof route salem second-degree solely
  starting starts sunday's surprises taxing thoughts three-quarters tour truth tuesday’s two-year ukraine's understanding urging
  value vermont victims vigor vouching words zimmerman
-0.4 -0.6 ? accusing activity admiration affect assad banker borders calculation change clear combat comments conditions contenders
  control crisis deal dismayed dismissive explaining extensive favor favorable field fiercely fraction fuel grassley high-speed
  impressed irritated isolated klan lengthy levell lewinsky loud mainly move obvious opening proved refugees remembered removed rest
  sisters socialist spur standard stands status suggestions swept tactics tells tensions terror-related training weapon what’s while
  written
-0.4 -0.5 annual answer applauding arkansas assembled assure beat british chanted class concerns cuts document doubled equate fdic
  gop isis job journalist last newsmaker nominee outright plagiarism prediction presumably recommendation sales sensitivity talking
  them
-0.4 -0.4 abedin assured attacks celebrated denounced extraordinary fire grandfather's hosts jews moment popping positive side spa
  tv
-0.4 -0.3 agreement damaging dominant fun martin’s monday's party popular prospect rejected report rubio specifically still
  technologies though
-0.4 -0.2 americans complaints guard included often week
-0.4 -0.1 38 but cast fans lawsuit nonwhite pope population
-0.4 0 are dnc harassing incumbent
-0.4 0.1 cruz's isil staffer
-0.4 0.2 independents
-0.4 0.5 attorney's maryland
-0.4 0.6 roffman
-0.4 0.8 growth
-0.3 -1.1 iowa's justice
-0.3 -1 books regarded
-0.3 -0.9 policy reads resident
-0.3 -0.8 army cnn provided
-0.3 -0.7 21 60 auto controls europe feelings ghostwriters headquarters here manafort's networks ohio referendum resulting
  supportive upstate warned
-0.3 -0.6 abroad accusation actress amendments amounted anew aren’t asia aspects baseball box brief broad broke brutality bullying
  charities commenting conducting confident confidentiality congratulations connections cried cruz’s cutting decides direction
  disagreements disagrees disclosed disqualifying distinction doctor elections enemies enemy event exact fails flying form founders
  fox frustrations fueling headed heating highly holdouts identify identifying inroads joked kind less levels links louisiana lunch
  meaningful membership message migrant moderated mold nato odds palestine plus pollsters promises purporting qualities rebuild
  redirect regulators reserve resignation responding round ryan section sell shell shot sidelines sincerity socialism spread start
  summit surge taxes ten texan tide transfer tribute trump valeant warmly website welcoming west wiping years ±
-0.3 -0.5 15 above activist activists admits agriculture aides ammunition ask assertion assumption attempts attending attention
  award banking briefly can't capable cartel central claiming company controversial controversies course creation dangers days
  deaths deeper derisively destroyed diego disarray displayed districts don't don’t double-digit else emotional equal executive
  expectation face far fervor find firearm flurry fondness foot forced funded furious gaze glimpse grow growing hadn't hamas harsh
  hasn't historic impressive improper infringing integration intimated investors january laid league leave limited mail maintain
  massive maybe months morning mosque notably obligated orthodox overthrow overturn pace pagliano pence’s phrase plane planet
  podcast practice program's prompted quickly quo radically recording regime rethink safekeeping seized seminar series severe sight
  signatures singularly social strain surface sympathetic tale tariffs tended thing threshold tied today tolerance tower tragedy
  tragic ultimate unity universal unsecured unveiled values venue viewing views viral vision waging wealth wise yelled
-0.3 -0.4 18-year-old 2006 80,000 abortions abruptly aggressively arctic balked believes beside cologne combined curiel demagogue
  female focus governing heard himself homicides hundreds instagram liberals long moderates moderators modern-day negative oil
  overwhelming packed play prove proven question recent relative repeal requiring scale stack stagnant star’s states substantive
  supposed town undermine visiting
-0.3 -0.3 ) because brain britain's closest critical cry divided effectively facts hampshire immigrant introduced island lower-level
  modern pac paul portman positioned praises pull remains repudiate resistance revolution streak strongly surveyed winner winners
-0.3 -0.2 accused audio campaign dec. e-mail forth iraq islamic major make november perception photo prosecuted service since
  suggestion than thanked three thursday wider
-0.3 -0.1 51 bumper capture championed china chrabaszcz department developed even fema great if is lewandowski life lives married
  newspaper powerful rally remarking shoal sparking their u.s.
-0.3 0 already appointed association d.c. derided drive has netanyahu paper recognized records savaging underscored whom
-0.3 0.1 different he not supports would
-0.3 0.2 disliked friendly north relief teachout’s
-0.3 0.3 concerning
-0.3 0.4 employer ripped
-0.3 0.5 playbook
-0.3 0.6 backing what's
-0.3 0.7 hollywood
-0.3 0.8 as embattled habits warren
-0.2 -1.7 wealth-x
-0.2 -1.4 amazon
-0.2 -1.3 plant
-0.2 -1.2 protection vocal
-0.2 -1.1 native
-0.2 -1 gale lean publicly
-0.2 -0.9 democrats doley madison reacted
-0.2 -0.8 human rice superdelegates works
-0.2 -0.7 ali governments griffin krueger
-0.2 -0.6 founder mused onetime our polling surprise
-0.2 -0.5 advice blog blunt boast calls clearly critics cultural danger establishment every facebook fundraiser hiding latino memo
  officials others physically pledge programs regulations run-up seasoned seizing virus well
-0.2 -0.4 1 2002 2005 9/11 acknowledge across advantage aftermath again amount apologized arguing arrangement automatic
  automatically away brings buy canova center ceremony chairman classification constituency contested continues cookies credit cruz
  damaged decisive defensive deliver deregulation detroit developer dining doesn't expertise explosion faced falling fine flooding
  forbes frustration genocide guarantee hackers half-hour happen hearings heightened high-profile high-tax homes importance
  impugning instance instinctive july lapse list militants mortgages nears nra opinion overcome patience peã piece places policing
  postpone pressure private provisions races rated regularly renovations reserves responsibility seats shakeup sided skills
  smugglers solidify sponsor state.gov steep takes tehran themes ticket tradition tried two unleashed unnamed unseemly vowing
  warming weighed
-0.2 -0.3 $10 2011 affected affidavit ahead aipac amass amounts appearance appearing argues aspirations attracted avoid bankruptcy
  bare bases behavior bloomberg bombs bound bounds brother cases certain certified chinese clarity clients compelled concerts
  confirm conspiracy continue contributions cosby counting crash customers daughters defense delivering denial denied determination
  differences disproportionately doctors down-ballot easier evidence exceptions eye fabricated fact failures fatally fired foul
  freddy frequently fund-raising g-iii gives goal golf gross guns heading hearing help hold hungry idea immigrants indeed integrity
  jihadists joint lashing learn legislature licenses looked looking mandates methods need non-government number ongoing
  opportunities pakistan panel parade perform performing pictures posing possibly probe prominent proposition recorded redacted
  reflected reflecting refusing registration regulation require risky run safe santilli scathing scheduled score screaming scrutiny
  security seeming shaking she's shrinks single-payer stevens's stop string successor targets teenager temper tests threat tired
  transcripts treat types unaware unusual urban usually walked wasn’t watch who’s
-0.2 -0.2 12 14 49 acquiesced although any appropriate attractive better billionaires call cameron celebrating coloring comes create
  created development do electrical element estimates evenly expressed federalist felt high jeopardize largest lebanon legislative
  little manhattan mcdonald naming noting nunberg pending pentagon pointedly posed pressed protests providing put russia russia's
  shouted showed southeastern southern speaks speeches standing suppression syria tactical there threatens turn typically ukraine
  used using vital volatile vulnerability went whole
-0.2 -0.1 78 adopted allowed also an apparent asked carried chants conventions davis empty everyone free germany good his landmark
  no nor overseeing o’reilly pathway promising retired rising roe senate texas times toomey tracks trying tuesday tweeting
  undocumented viewed
-0.2 0 burlington china's closer community could court highlighting including informed israeli more outlined planning potentially
  presence swing system terms track
-0.2 0.1 adds back called candidate concern degrees echoed echoing feeling force nations never pledges slighted slow speaking sudan
  vt. what worry —
-0.2 0.2 30% account fusion involving middle one-third suspicion syrian target welcome world
-0.2 0.3 backed hannity tunnels
-0.2 0.4 be chiding discriminated insufficient politicians she team trump's two-man
-0.2 0.5 blaming ethnic present
-0.2 0.6 23 constituencies fractured
-0.2 0.7 dismiss
-0.2 0.8 knowing
-0.2 0.9 board
-0.1 -1.2 hawaii
-0.1 -1 defeated
-0.1 -0.9 ivanka oversaw
-0.1 -0.8 forum
-0.1 -0.7 managing pelosi
-0.1 -0.6 documents fed
-0.1 -0.5 advocate earnest set
-0.1 -0.4 campaigning co-host country host labor media meeting nationwide offer partners spending spent sperling vice
-0.1 -0.3 2013 95 advertise boring both connecticut consulted convention decades discovered fascism hill later loses one-time owns
  picks remarks says sent sides six third-place try
-0.1 -0.2 $1.7 600 a abe abortion active admitted almost always around asks assistance began begin behalf bernie bets big biggest
  bit bomber breitbart caveat chagoury city claim clips committed communities comparison concentration constitutional contrast cost
  critiques crowdpac current debates depends devoted dial divisions done drinking each eastern eligibility emails embarrassing
  exaggerated extremism featuring file findings floor ford foreigners fully furnaces generate hands herself hike hire house in
  increasing increasingly indication infrastructure instincts intensity kids lead leverage light lowest majority malik manner marked
  midnight nevadans nightclub offered operations opposing overseas overtures ownership paris participation pharmaceutical populous
  preparing propaganda proposal raise raucous reached reaction recovered referred refuses reinforced republicans resettle resolve
  rumors seize sex shaped shooting stage stand story strengthen strides subsidies talked technology theme then-secretary thinking
  trash voiced youngest
-0.1 -0.1 $1.9 $200 1999 25 27 achievement acting actually all allegiance apart aside avoided bailout ballots bathrooms binding body
  break bullied business candidates case cash circulating clash climate coalescing common complained condemned critique dating
  disheartened dismantle display documentary drew election ensuring enters eventually exactly excellent extent favoring fifth gained
  group’s harder highway hopeful i inc. institution into inversions justices killings korea lately leaning level living longest look
  manage manufacturing million moments must nation new norms obligations opposes options package partial participants parts pitting
  pleading poor power promised quality reasonable reassured record reduce reiterated remaining renominate retroactively rigged
  rolled rural s secure seems serve she’d shots skew solid son's specifics speculated staffers state systemic tend threaten timing
  touched transform treated uneasy unemployment vague vendor wage warning wars weaknesses where withdraw wonder wounded year
-0.1 0 '' adding antiabortion appeared approved border caused characterized command containing controversy correctly defeat
  described desperate dismissing diverse drug east economy enough erect eu fears foundation fraud funding gates grabbing happened
  illegal images instances kentucky leaving lined marriage material may memoir miami-dade migrants migration minors miss month’s
  newcomers office overhaul per personal picked preference primarily publish putting racial rapidly re-election rebuffed recall
  referencing resist responsible roles sound split square take terrorists testing text touting underestimated unqualified vowed
  wants wondered word
-0.1 0.1 8 articulated becoming believe blasted challenger contradicted contrasted counter debating defended deflect did dismissed
  e-mails garnered have hitting israel it’s lady legalized made margin much mulling network open orlando provide raised repeating
  ruled rushing shared show similar somewhat union vetoed war warnings were withheld writing
-0.1 0.2 1992 advance agencies apple assailed bondi he’s imagine large liked massachusetts monday outsider part performed populist
  recession recognition silver trade view
-0.1 0.3 behind city's disappointing documented does elevate employers faith-driven how leader organizers overtake pro-israel pushed
  they thinks will
-0.1 0.4 brash neighborhoods sanders's sources spokeswoman voters why
-0.1 0.5 bujnowski complaint follows medicare michigan moderate over received
-0.1 0.6 abandon investigations likened meets
-0.1 0.8 came nature players projected shrinking
-0.1 1 politician pragmatic
-0.1 1.2 identified
0 -1.2 advisers
0 -1 direct reminded senators traded
0 -0.8 miller smith victory
0 -0.7 bolton founded o’malley roots scott struck worldwide
0 -0.6 abc club cyber reid surrogate
0 -0.5 advise authors hudson mutual nonprofit
0 -0.4 added kept leadership primaries
0 -0.3 2004 america explained false full hispanics left selection weekend
0 -0.2 6 bureau her management member one potential sanders senator significant spoke through
0 -0.1 amendment bilking definition delegates ensure finance game hardest hillary hostile jockeying officers outlets pledged
  portrait press quit refuge saying share solution special strong two-term voting
0 0.1 $15 16 250,000 85 acceptance acknowledging adoption advanced aggravated alliance approval armed asserting attempt ban believed
  bigger bipartisan bitterly breaking broader bruises calm capitals care caricatured carrier caucuses centers character charged
  cheering child chose claims cleveland co-sponsored combination contrasting coordinated corner deadliest debated describes directly
  discipline diversity doubt drilling driver's earnings echo effect efforts electoral electronic eliminated employees entering
  escalated ethics ever expansion factory failing failure feel final firms foia forge frustrated further gases god grant imposed
  individuals industrial inflation instead instructed insults insurgent intend its jabs jeers just keep kosovo labeled lame-duck
  losing loves making march mind nose obtain op-ed opposite out paperback partly primary produce prohibits proposals proposed
  pursuing rallies realistic relations remember reports request reshape root saturday schools sharpton should simply single
  skywriting slash slightly soldiers sticking stressed striking struggled technique temperament thrusting tightening tighter trading
  transactions truly twice uncertain undermined version viewers visible visits widely won won't worked
0 0.2 $275 120-room 19 1976 acknowledged adult announced anti-trump assert avoiding baker banned beating billed blamed booed calling
  choosing cited claimed classified come confidential confirmation consequences countries describe determine enjoying entered
  everyday financial five flint focused gender google grayson’s head-to-head hopes increase index irresponsible launching lesser
  liberal limit lists mass mention mentioned minority off overall owner's paint photograph precarious predict problem proud racism
  radicalized right seeker sign slams soured stance sued sympathy tackle uttered veterans was whites world’s
0 0.3 bad been bona carolina congratulate demonstrate developing electorate envision fiscal hate improved inaccurate judge layoffs
  least man materials needs out-of-pocket plans rapists sticker strategy sweeping tea think unsolicited visit whether
0 0.4 at best chase dislike downplayed goals goldberg money prosecute second tout undercut
0 0.5 african-american alabama gotten mate matter monica nevada process strength
0 0.6 adopt established fade filled had indiana's listing mexico’s payback required
0 0.7 applauded vietnam
0 0.8 fail feared on
0 0.9 reveal
0 1 nominated
0 1.2 requested
0 1.4 mills
0.1 -1.1 jan.
0.1 -0.9 elected opined
0.1 -0.8 follow-up
0.1 -0.7 boss notes obamacare struggling
0.1 -0.6 outreach outside sixth-place tuesday's
0.1 -0.5 agency's helped lawmaker news
0.1 -0.4 cbs corporate diplomatic fellow four green law negotiations
0.1 -0.3 42 crowned democrat friends holds kennedy own reagan
0.1 -0.2 adviser advising attorney executives fbi groups knows late moved percentage server state's united
0.1 -0.1 - article comey decision directed editorial email foundation's home nation's police top wife winning
0.1 0 ago and christie friday iowa kaine known lost opponents oregon organization other party’s presumptive registered said
  ukrainian very wasn't weaver weekly
0.1 0.1 anxieties battle born degree month panetta petraeus place recently rock schedule state’s stuck sunday tech tone
0.1 0.2 1972 access alleging am announcement apologize appeal applauds applicants attackers attend brotherhood brushing camera can
  carry cause cautioned chided clinch closing confidence contain contests convert dallas decided depriving disallowing donor driver
  dues durable elders eligible emerged entitled entry expand faces fake family figures fill fresh future generating got held holding
  hosted iconic indict indirectly insistence isolate latina lay lingering longstanding lower lure martin midwest militarizing night
  paid pain paying performance perhaps poised prepared progressive proportion qualify raising rallied rates rebates receive
  reception refused reminiscent repay reported reservations sale shares signed slam-dunk small sometimes sounded spouse stabilize
  staggering statements statewide stay threats time trillion unacceptable unauthorized unit urgency vacation voted wait wealthy
  weeks worst wouldn't
0.1 0.3 $75 18 accepted activities address administered adults agreed alluded anti-immigrant apology appointments beach become
  becomes benghazi between buchanan calculating candidate’s cannot carson’s casino citizenship code complexity crediting dealings
  decline demands detailed dire dodd-frank donations dozens driving ease eight electing eminent equally eve exposure express
  facility few florida followed forms front generated generation giving grind happening he's households ideological illegally
  imbalance inability incarceration incidents increased insurance interpretation issues judicial land legal looming love meet
  messages murdered nationally none old opened ordered persuade photos pipeline placed portion pregnancy prohibitions protester
  queries questioned reforms refugee region regretted relatively relentless relied renewed santilli's say seem selling sense shift
  showing situation size skepticism solicit son spy stronger students such supposedly taking testimony there’s things ties
  unsuccessfully unusually vow wanted warfare waste work wouldn’t
0.1 0.4 -- 21st 90 aboard actions anything apply attributed background banning blame burning capital choose complete currency
  debunked deficits define delegate-selection deprive discussing dropping expressing extends fliers flow gas husband's intended
  involvement islamist i’m like lyin me mexico might minimum nation’s next onto painting politico reason remote revealed rise sea
  seeing seeking seemed signature south star stem suggest suggested testified threatening ultimately understand unprepared upheaval
  valuable with ‘
0.1 0.5 amnesty auction contest corporations criticizes deserves down endorsing extramarital favorability get ii jewish local
  mainstream meant particular passes praised shown shows statistics trump’s unify unite yell
0.1 0.6 angeles championship citing confirmed core dominance economists front-runner happy men mocked observers predatory pressured
  remembering sept. traditional vote wrong
0.1 0.7 choice coup frontrunner hard-line insurers prevented
0.1 0.8 fourth ratify success supported
0.1 1 attacked outlining
0.1 1.1 rebut
0.2 -0.8 counterpart died encounter
0.2 -0.7 inside
0.2 -0.6 kirk
0.2 -0.5 horrify republican voice wrote
0.2 -0.4 continued jackson papers tasks unions
0.2 -0.3 ability berlin gil hispanic longer ricketts under
0.2 -0.2 10,000 attack fundraising hacking male many rhodes secretary taken university
0.2 -0.1 giuliani likely philadelphia remain results
0.2 0 ayotte brand democratic details hacked named national needed operative party's percent recalled suits the
0.2 0.1 campaign's career fund most network's realclearpolitics teaches third-party those
0.2 0.2 2012 bills governor institutions members push win
0.2 0.3 accountability afternoon allegiances bought chamber church consider denies donated dropped family's former going heart
  impose merely midst muslims pair pennsylvania person portrayed presidential privately requirements siblings soil sought speak
  speechwriter spontaneous then to traitors unable young
0.2 0.4 1963 1994 2001 64 accomplishments achieved affair agent ailing aiming alternatives anti-muslim areas autism avenue band
  barriers barring begun being believing blitzer booing bottom bring broaden caucusgoers caught challenging checks companies
  confused continuing cook couples criticized culprit declare deliberate demonstrators difficult distorted economic emotion
  enforcement essentially events excited families fear finally fix gay getting giant ginsburg grab ground gun halt heads hell
  immunity inadequate increases influential information inserted insiders iran joking knowledge lamented lamenting law’s minutes
  mirage missouri month's monthly newly nice nondisclosure pause politically preventing prioritize produced profit profound
  prosecutor recruitment release reliant responds responses return rubio's salaries scares shutting silent sixth slot someone spend
  stepping stories strictly sustained tax thousands too twin type uninsured union's unrest useful violated volunteers wages waiting
  workplace yanukovych's yorker
0.2 0.5 12-nation 125,000 1990s ] accept accepting agreeing angry apparently approaches april associate bearing block blue-collar
  bolster bruising bullets captured carefully causes charge chatter cite commander committing communist contends content crowd curve
  cut dealers deportation deportations deported deserved detainees discretion drugs dynamic eager ending engage engaged enter equity
  estimate everything existence expected expense extend extended extension fearing fees fight fighting finish foreshadowed found
  full-time go goodbye gore hailing half having heritage hinted hoped horror hurt impact indefinitely indiana’s industry ineligible
  inherited insist interpret iphone jail jobs judgment knocked korea's lack lagging lambasted lasting legally likes limits lincoln
  low match mean mishandling mistake moving narrow necessity no. nominate nominations normal nuclear obama’s offers or payments
  penetrate pfizer playing plight poisoning president's products proposes prospective purely putin rather reducing regular
  reluctance remove republic restrictions retirement richest sacrificed savings saw search sensitivities she’ll signal stake stalled
  stock streets strengthened super susteren theories they’re thrown tougher trusted turkey undetermined violence voter water
  whittling world's …
0.2 0.6 100 50 alleged america’s anonymous asian backs bash bernardino bill's brady carolina’s catholic christians committee’s
  comply consolidate cross dash death declared diner disavowed dozen experienced explains greater greatest heavily hired it's
  journalists know legislation narrowly offering penalty progress promote quoting replacement river same-sex slogan sun terrorist
  titled true unilateral urge various week’s wide-ranging would-be ―
0.2 0.7 : affirm ambitions boeing carter cheers credibility cuomo describing disorderly disrespect divorce feb. hypocritical
  introduce kurdish mentioning proof returned seattle transgender upon users varying victor xl
0.2 0.8 4.9 accuses chanting deciding denouncing encourage estimated hailed occasionally providers restrict stayed targeting
0.2 0.9 achievements blasting expecting expects persuading plan strict
0.2 1 accuse building delaware donald libel lied rebuked
0.2 1.1 eyeing koch
0.3 -0.6 german passed turkish writes
0.3 -0.5 elsewhere replace
0.3 -0.4 blacks humanitarian moderator
0.3 -0.3 analyst doyle english intelligence london
0.3 -0.2 34% condition prosperity radio
0.3 -0.1 early epstein line longtime nashua
0.3 0 built commission forecast governors group my reluctant spoken
0.3 0.1 emerging evangelical lot
0.3 0.2 age eliminating end foreign hasn’t real romney’s
0.3 0.3 anyone communications firm policies ran religious responded specific staff
0.3 0.4 39 european initial political prize-winning role running runs successfully thought trouble us
0.3 0.5 $25 aid bloody challenged civil combating creditors deepen detained digital dipped empire global grass he'd health hedge mom
  people planned range rule sites supply troubles up violations
0.3 0.6 $35 22 99 abandoned aca advertising airing assassination assigned back-and-forth basic bind bleak blocks bubble burst bush's
  candidate's carbon cares cell chairwoman champion christian circumstances civilian clarifying composed compromise concerned
  conscience contact containment contemplate coupled creating deletions demand dictatorship digits diplomats disclose duke economies
  encryption ends entirely eric erupted experiences expired expose exposed extreme facilitate facilities faster follow footing
  fought fraudulent friendship front-runners gã1 gesture grass-roots guidelines gulf hashtag imminent inevitable insists intense
  investigate investment inviting lapses leaders leaks lending lessons loyalty memories mexican-american mired misleading mobilize
  monetary neurosurgeon nobody notion obstacles officer one-on-one operation originated outsource people’s possibility posted posts
  prayers proceed proposing protest rails ranging raped rationale reaching rebels recognizes recovery regret regulating review
  savage see segment served sexual somewhere speed stakes staying tested they've they’d toll tool tough trumpeting typical unhappy
  unless upcoming vice-presidential videos violates violation virginia wednesday women's you ⁄
0.3 0.7 44 47 aback actively administration’s african-americans agreements allow allows antics ayotte's baby badly batch bathroom
  battery battlefield beholden benchmark benefits biased biological cement chaotic cites closed concessions concluding condemning
  confront considers couldn’t credits crime daily database deadly decrying default defund deployed deposition develop disavows
  dismay divide dividing earn easily eighth electricity emergency emphasizing enacted epidemic equipment ethical evenhanded eventual
  explain fairness faked fallen fascist feels fierce fortune france gifts grabbed guccifer heat historical hoping hotel hydrogen
  illustrates improperly influenced intent joke khans killed legalizing libya lie linked lock marco mccrory mere mexican military
  missile mitchell motion nationals organization’s overrun past path prior prone protected protecting psychology qaeda real-time
  rebuke regarding regards relationship releasing reliably remained render reveals salary saudis save sees sexist significance site
  soften staple stating straightforward ted temporarily terrorism they're trees trip truthful underscore unravel upper vaccine visas
  voluntarily vows waterboarding willingness yield
0.3 0.8 100,000 [ act affirmative answered array assuming basically breaks card charter clause contracts covered dangerous
  demonstrated establishing facing farook formula guaranteed harassment interactions investing jab lobbing loved n.y. night’s
  presumptively pronounced questioning railing reflect rico rnc sanctions shouting steer thwart trailed urges
0.3 0.9 2020 arab blasts condemn deemed recalling relished teacher touted
0.3 1 constitutes defeating drop favored ignored kelly nine preferred stopping your zero
0.3 1.1 addressed g4s parliament r-fl
0.3 1.2 endorse
0.3 1.3 fraught
0.3 1.5 circle
0.4 -1.1 manchester
0.4 -0.7 feinstein
0.4 -0.5 breakfast
0.4 -0.4 campaigns organized
0.4 -0.3 broadcast buffalo
0.4 -0.2 cared filing medical october tendency
0.4 -0.1 ambassador c.i.a. estate pen pollster tampa
0.4 0 ' 32 allies billionaire conservative independent kerry's normally paltry plea relationships some tweeted
0.4 0.1 channels congressional foremost seen speaker unofficial
0.4 0.2 1981 36 familiar led shop space teachers
0.4 0.3 base doing engineer helping
0.4 0.4 analysts budget cables colorado crucial exchange france’s indiana nearly opted publisher who
0.4 0.5 color declined didn’t earned holes husband manager negotiator prime published r-s.c use
0.4 0.6 $1 10 available based birth buying either kasich pick worried
0.4 0.7 achieving addition aim beau canceled civilians clinton’s contents corps culture edge falls flip heroin hypothetical join
  link offset payment secured stream working yorkers
0.4 0.8 000 acted actual additional advocating aims anti-establishment appealing appears belonging blames britain catch changes
  cheap clarify cleaner cloning clothing committees competing congratulated congressman considering couple crimes deadline denying
  depending disaster disregard distributed dramatic duties education elite erdogan evening exists favors feet free-trade generous
  gun-control highlighted housing image improvements inclination investments keyworth learned legalize linking militant narrowed
  negotiation nickname not-quite-so-long-shot obtaining occur overtime partner pigs pilot plain precedent prefer prefers
  preparedness presidents promoting protections protesters province quietly reaffirmed reassure referenda rely reserved restricting
  retrospect risks road seven sexually she’s sitting sniper steering surveillance temporary tens tight transition truck underdog
  undergoing vetted victories weakness web whoever worth
0.4 0.9 $50 11 1980s 2003 accelerated addressing administration's admitting adversaries agents allowing amplify area assails
  athletes blocked blocking brafman bringing buzz cabinet carson's casting coined consideration crew daniels deny discussed doom
  economics emphasized excuse fair feud gain gallons garland giles greenhouse guess guide incomes inevitably insisting invited laugh
  legitimate listeners lose maintained maples merits misspoke mixed mocking municipal nasty no-fly originally overly participate
  partnership pivotal procedure provides pursue rate reporting republish restrictive resulted scheduling slate torture trail
  unwillingness vetting wide withdrawal workers
0.4 1 announce bay build chant declaring dominated finished foresee french ignore innocent investigative joining looks names
  overwhelmingly parents predicting reciting rescue retweeted unified unpredictable women
0.4 1.1 celebrities considered criticizing defunding disavow fringe invoked radical reject tarring
0.4 1.2 cia lynch
0.4 1.3 camp listed ryan's
0.4 1.4 supporting
0.4 1.5 for
0.4 1.8 against
0.5 -0.6 film thrilled
0.5 -0.5 upset worries
0.5 -0.4 director
0.5 -0.3 hope hopefuls minister
0.5 -0.2 cautious northern prize revered
0.5 -0.1 actor chicago jersey representing
0.5 0 canadian crossed huckabee louis rank websites
0.5 0.1 kushner senior worrying
0.5 0.2 libertarian
0.5 0.3 delegate study
0.5 0.4 american apartment bear brown services white
0.5 0.5 ally book data involved particularly suspend
0.5 0.6 declares grassroots hear inequality influence minnesota obama's obtained older park price salvador society
0.5 0.7 , nbc opposed predicted sellers western
0.5 0.8 $2 colleges gingrich parliamentary technical themselves
0.5 0.9 30 anymore availability he’d judge’s middle-class pattern prevail refusal represents roughly somehow towers valley wear
0.5 1 $500 $7.25 9 abuse agrees airstrikes alone assaults begins bomb cellphone check coast commitment crazy dealing distribute
  entities fallout firearms fleeing gigs gop's government's grants gutter improve interesting interrogation issuing jurisdiction
  keeps lesson loan loss losses mock motivated oath paths personally pledging powers prime-time print pro-choice proceeds profits
  public’s quiet reaffirm reassurance rein resign resisted result reward safety steel substantial term terror
0.5 1.1 2000s 46,000 7 activated affirmed appear articles brazil burden calendar charitable committee's concert contradict corrupt
  crackdown criticize dismisses educational embassy enjoyed finger-shaped followers gala genuine happens implicit improvement
  inspiring insulting intention invitation islands knew left-wing long-term massacre memorandum monitoring moves natural nazi
  occasions people's prices project punching rape recommended reportedly reversed scores senator’s signing standard-bearer stupid
  teaching trailing turmoil unpaid unwanted upsets youtube “
0.5 1.2 beautiful boosting compaq discuss disputed government’s guys leaked muslim plotting reiterating requires revealing shaky
  shocked tpp wins
0.5 1.3 assets disabled entitlement exploit lgbt manafort’s r-fla successes
0.5 1.4 oppose passing
0.5 1.5 attacking promotes
0.5 1.6 id
0.6 -0.6 advocacy alarm
0.6 -0.5 jäger
0.6 -0.4 56
0.6 -0.3 company's scientist
0.6 -0.2 individual user
0.6 0 24 entrepreneur respondents
0.6 0.1 authorized friend
0.6 0.3 bernstein democracies especially released
0.6 0.4 arizona itself within
0.6 0.5 air council handful russian
0.6 0.6 alternative sponsored
0.6 0.7 millions read
0.6 0.8 3 clinton's student watchdog willing
0.6 0.9 20 beijing conference d drafting
0.6 1 dinner of parent rival
0.6 1.1 50-state airport bite health-care lawsuits seeks sentences tenure tribe
0.6 1.2 allegedly arrest computer concord contrasts corruption dead dependent equivalent exception fracking ideology lone perfect
  permitted presents pulled rare readiness referenced scholarship separate signals slammed solidarity spanish-language strike
  subsequent tripoli tuition understood violating wanting weigh wishes
0.6 1.3 & . 37 bail belt breached chaos competition crossing decide decried defined disputes globe islam kinds liability minds mood
  moon palin portraying reading realized recommend reforming shape super-pac therefore tie uttering veteran write xenophobic
0.6 1.4 boycott consumption endorses putin's quotes recognizing supremacist
0.6 1.5 fla.
0.6 2.2 r-texas
0.7 -0.8 gerstein
0.7 -0.6 mayor
0.7 -0.5 inner serves
0.7 -0.4 observed
0.7 -0.2 africa collection
0.7 -0.1 55 anchor committee
0.7 0 international right-wing stars viable
0.7 0.1 blue restaurant studies
0.7 0.2 black economist extremist non-partisan president’s television
0.7 0.3 california close
0.7 0.4 contained de
0.7 0.5 germans low-income priorities
0.7 0.6 virtually
0.7 0.7 65 n.h.
0.7 0.8 ad count helps stevens
0.7 0.9 internal touch
0.7 1.1 census
0.7 1.3 grayson independently rewarding
0.7 1.4 aired chances concept considerable embracing eradicate justified laments markets newspapers offense offices praising
  pregnant refuse seek seemingly settlement shut sooner violent woe
0.7 1.5 assess beyond generations gunned haley jeb lazar needle philippines physical projects promoted racists remembers
0.7 1.6 confirming denounce healing
0.7 1.7 self-described shuster’s
0.7 1.8 toward
0.7 2.7 about
0.8 -0.7 cheered
0.8 -0.2 briefed grew
0.8 -0.1 collar
0.8 0 31
0.8 0.1 bush’s chief towards
0.8 0.2 serious strategic
0.8 0.3 illinois
0.8 0.4 korean
0.8 0.5 pool
0.8 0.6 consulting half-dozen inspired opponent
0.8 0.7 40 podesta pundits serving
0.8 0.8 professor younger
0.8 0.9 brought
0.8 1 mortgage prevent
0.8 1.1 al
0.8 1.2 environmental
0.8 1.3 cardin
0.8 1.4 assistant energetic
0.8 1.5 doj stephanopoulos
0.8 1.6 abandoning blumenthal encouragement endorsed readers scandals speculate visa
0.8 1.7 200,000 blast bowl defamation delay demographics overlapping realities simple state-by-state title
0.8 1.8 defend
0.8 1.9 diplomat so-called tapper
0.8 2 defending
0.8 2.4 r-wis
0.9 -0.7 greeted
0.9 -0.2 axelrod chain
0.9 -0.1 62 alarmed exit
0.9 0.1 affairs ariz. far-right
0.9 0.4 garin surprised wing
0.9 0.6 transcript
0.9 0.7 palestinian
0.9 0.8 broken businessman ross
0.9 1 commanding daughter division
0.9 1.2 i-vt r-n.h
0.9 1.5 witness
0.9 1.7 doors
0.9 1.8 acts concede cracked
0.9 1.9 admit broadly desk felons rejecting satisfied
1 -0.1 sabato
1 0 quarter
1 0.1 strongest
1 0.2 attended
1 1 fights
1 1.1 anonymously
1 1.2 boy r usa
1 1.6 walker
1 2 bigotry broncos
1.1 -0.5 treasury
1.1 -0.1 rattled
1.1 0.1 2000 bloomberg's competitors
1.1 0.2 appeals conducted investor
1.1 0.3 grand
1.1 0.4 41 dunn promise
1.1 0.5 albright
1.1 0.6 convinced summers
1.1 0.7 owner
1.1 0.8 34 99-county bannon
1.1 0.9 replaced
1.1 1 collins reduced
1.1 1.1 organizing
1.1 2.3 presenting
1.1 2.6 thanking
1.2 0.2 from strategists
1.2 0.5 evangelicals ministry
1.2 1 operatives revelations
1.2 1.9 graham
1.3 -0.2 angered
1.3 0.2 noticed
1.3 0.8 backer d-conn
1.3 1.2 $4
1.3 1.3 edwards
1.3 1.4 storm
1.3 1.8 weld
1.4 0.6 scientists ventures
1.4 1.1 left-leaning
1.4 1.3 february
1.4 2.1 pro-clinton
1.5 0.1 reminds
1.6 -0.1 unsettled
1.9 0.5 among
1.9 3.8 v
2.4 0.6 by
"""
FIELD_NEXT_WORD_BEFORE_CUE: Final = """\
-2.5 -1.8 disclosures
-2.4 -2.2 who
-2.4 -1.6 they've
-2.4 -1.5 outlook
-2.4 -0.6 he
-2.3 -1.4 unclear
-2.2 -0.7 petraeus
-2.1 -1.1 immediate
-2.1 -0.5 she
-2 -1.3 they're
-2 -1.2 disclosure
-2 -1 his
-2 -0.6 58
-2 -0.4 hard
-1.9 -1.7 easy
-1.9 -1.3 faces
-1.9 -1.2 neurosurgeon’s
-1.9 -1.1 drove
-1.9 -0.6 ailes
-1.9 -0.5 we
-1.9 -0.4 me
-1.8 -1.1 right-leaning
-1.8 -1 accuse endured guilty hannity kids
-1.8 -0.9 flint
-1.8 -0.6 he’s
-1.7 -2.2 gilbert
-1.7 -1.6 kennedy
-1.7 -1.5 gives
-1.7 -1.3 louisville
-1.7 -1.2 dfa
-1.7 -1.1 iraq
-1.7 -1 chant pumped reeves slam
-1.7 -0.9 demonstrated infamously italian provides
-1.7 -0.8 no
-1.7 0 they
-1.6 -1.8 whose
-1.6 -1.2 petition
-1.6 -1.1 he's
-1.6 -1 happy organized pledge stance there's withheld
-1.6 -0.9 exasperated internal meanwhile which
-1.6 -0.8 47 520 ample it
-1.6 -0.5 us
-1.6 0.5 faced
-1.5 -2.3 what
-1.5 -1.4 rallying why
-1.5 -1.3 favors snagged
-1.5 -1.2 entirely frequent
-1.5 -1.1 none pegged their
-1.5 -1 admission clash overwhelming seldom
-1.5 -0.9 some stands touted tribute wore
-1.5 -0.8 7 allegedly pointing portraying pro-life resigned
-1.5 -0.7 closest regalado weren't
-1.5 -0.6 160 prevailed receive trump
-1.5 -0.3 nationwide
-1.5 0.2 earned
-1.4 -1.3 takeaway that
-1.4 -1.2 something
-1.4 -1.1 cleveland
-1.4 -1 conversation haute libertarian proposes she’s swanson trump’s
-1.4 -0.9 description reputation
-1.4 -0.8 30-minute cameron frank hostility menendez planks priorities quite silence the
-1.4 -0.7 afp catholics commerce hundreds mum renew
-1.4 -0.6 honduras
-1.4 -0.5 spanish-language
-1.4 -0.4 get
-1.4 0 i
-1.4 0.3 many
-1.3 -2 neither
-1.3 -1.7 that’s
-1.3 -1.5 we're
-1.3 -1.4 :
-1.3 -1.3 an institutional
-1.3 -1.2 forth invest
-1.3 -1.1 face worry
-1.3 -1 a determining excesses it's weighed
-1.3 -0.9 stump verbal week
-1.3 -0.8 ask clear complaints drives op-ed painted regarded teeth
-1.3 -0.7 belief city's contrasted jab mich. opinions teachers traded
-1.3 -0.6 begun consumption her joe michigan
-1.3 -0.4 uses
-1.3 -0.3 manafort's outspoken tool
-1.3 -0.2 behavior
-1.3 0.1 “
-1.3 1.6 appears
-1.2 -1.3 enthusiastic nefzi
-1.2 -1.2 fox praise refrain
-1.2 -1.1 kantrowitz latest proof researchers
-1.2 -1 amid ends investors others topics
-1.2 -0.9 burma ignored specific those
-1.2 -0.8 ackman architect daily dollars mission moderate polls ratcheted referenced reviled rulings sentenced sided skills stevens
  traders
-1.2 -0.7 burlington detailing evenly marveled mayors portman references territory turns you
-1.2 -0.6 22 bar believing deadline disappointed eventual mexican microphone month r-calif
-1.2 -0.5 users
-1.2 -0.4 & current surprisingly unprompted
-1.2 0 clinched
-1.2 0.1 nonprofit titled
-1.2 0.2 leaves
-1.2 0.3 jobs
-1.2 0.7 looks
-1.1 -1.3 levine
-1.1 -1.2 abedin proved santilli's
-1.1 -1.1 conflicted suffered
-1.1 -1 century freed
-1.1 -0.9 backers begins blocked carson’s citizens netanyahu responses tactics
-1.1 -0.8 1999 closely conservatives customer investor lean october
-1.1 -0.7 buck challenging demand dismissive favor fighters maddow my n.h. saying visas
-1.1 -0.6 after allow articulated birther border club corporations flight garnered grimly him plea respected subtle turkey unleashed
  unusually worker
-1.1 -0.5 kyi's material meant passing process requests system
-1.1 -0.4 2016 israel kerry moment ritual
-1.1 -0.3 died dnc elkins embattled
-1.1 -0.2 angered concern prepared
-1.1 0.1 apparently lesson
-1.1 0.2 colorado
-1.1 0.3 tactic
-1 -1.9 manufacturing
-1 -1.3 rebuilding
-1 -1.2 aura pledges prohibit respondents track
-1 -1.1 deals
-1 -1 act example giuliani police popularity prompted proponent sympathy
-1 -0.9 corker stories
-1 -0.8 69 challenges confederate decisive effron eventually expression hall maine performance presidency wondered
-1 -0.7 amassed belt expressing fierce honored interested its loss one per trip trump's vocal
-1 -0.6 accepting actively again centers cover downtown entire hispanics indicated lazar's merkel plane skelly skeptical speculation
  surveys together
-1 -0.5 abandoning antiabortion back briefing concede dismissing east feared hostile insurmountable memorial powers resoundingly
-1 -0.4 comes computer diplomats favorable mark-viverito switch
-1 -0.3 actions alarm reason
-1 -0.2 clinton rice several spending
-1 -0.1 comments weiner ―
-1 0 things
-1 0.1 she's
-1 0.4 labeled
-1 1.2 seemed
-0.9 -1.5 exact
-0.9 -1.4 plaats
-0.9 -1.3 schultz
-0.9 -1.2 64 embracing migrants
-0.9 -1.1 addition becerra
-0.9 -1 contrast dipietro everything executives fell hollande kander
-0.9 -0.9 allowing closing commission gillibrand key type vatican
-0.9 -0.8 african-americans friedan garin newspaper overall second
-0.9 -0.7 ; comeback constant easily explanation rubio
-0.9 -0.6 500 audiences chaos condemning dedicated durbin fact-checking finger lambasted lives martin naysayer nusra terrorism
  vision
-0.9 -0.5 31 above aircraft amendment answers basketball bolster christie's confident convinced cuba decrying doubts dyke eager
  enamored endorser establish facing file fitness highlighting historically keynote ninth posts proud rant refusing rubin solely
  squarely striking surveillance swipe targets traced unveiled usual writing
-0.9 -0.4 black brooks carter company's final gets obama’s
-0.9 -0.3 contender driven france glass-steagall moves really result return them
-0.9 -0.2 down favored
-0.9 -0.1 life returned
-0.9 0 concrete event tower
-0.9 0.1 carson sounds sympathetic
-0.9 0.2 plant
-0.9 0.3 established
-0.9 0.7 reminds
-0.8 -1.6 someone
-0.8 -1.5 invoking
-0.8 -1.4 applicants tossed
-0.8 -1.3 attracting congressman farook’s
-0.8 -1.2 ginsburg
-0.8 -1.1 2-1 anti-immigration asylum scheduled
-0.8 -0.9 abandon ash cnn edge eliminated nunberg owns participants press stakes
-0.8 -0.8 almost any displayed extreme mccain oklahoma route uncovered
-0.8 -0.7 batch bush catholic little london relevant sykes vows ways wearing yellen
-0.8 -0.6 28 ago alleged anxiety article axelrod busy collective deleted distrust doubt heightened jewish nevertrump prager quip
  romney rumors smith standing unity vow
-0.8 -0.5 acquiesced ap attacking blasting calif. concerning concerns cornyn credentials days effort frustrated halls hand hitting
  infrastructure laws mentioning minutes past reagan referred represent resistance rich shortly tanden valeant where
-0.8 -0.4 $40 admitting award brother's clarified cross decline delivering downplayed dozens hour means negative r-texas rejection
  terris thursday’s year
-0.8 -0.3 accusations administration’s beyond criminal german nevada risk taxes total
-0.8 -0.2 anthony fisher remains watch
-0.8 -0.1 20 2004 another birth function increasingly though
-0.8 0 developer fracas more rising
-0.8 0.1 250,000 demographic nuclear without
-0.8 0.3 presence
-0.8 0.4 44 anyone
-0.8 0.5 roffman sure
-0.8 0.9 appear
-0.7 -1.4 piece
-0.7 -1.3 yesterday
-0.7 -1.1 professional
-0.7 -1 afterward bible comprehensive formal phrase religion tweet upon
-0.7 -0.9 alleging perpetual places xi
-0.7 -0.8 costly cry fields islamist pay regulations reuters
-0.7 -0.7 clark college envision he’ll iran salvador suggestion
-0.7 -0.6 aim asking assigned blowback clinch clinton's crawford debate if into kasich nothing polled reply santilli sentence
-0.7 -0.5 assad calling concerned consistent contenders debt endorsements giving journalists notable oct. president's restrictions
  rubio's second-place toned trusted welch
-0.7 -0.4 16 abc's acosta animated articles before berlin's bob census-taker challenge charges chiding comfortable country’s deal
  denouncing different dismal dupont forceful glad gore homeland huge lazar length lived meetings moderates moral prisoners reasons
  reveal ripert sense summit tenor tpp tuesday unemployment water when who's
-0.7 -0.3 arizona charge civil economy exchanges favorite frontrunner help however offer pressure reject successor tuesday's twice
-0.7 -0.2 approve bennett collins content hours idea iowans klein price time
-0.7 -0.1 ads built large notice rise
-0.7 0 era streets
-0.7 0.1 dog expectations
-0.7 0.2 amount bid communities
-0.7 0.3 deeper donald
-0.7 0.4 look
-0.7 0.7 packer remark
-0.7 1 gained
-0.7 1.4 sentiment
-0.6 -1.2 brothers countries
-0.6 -1.1 coincidentally
-0.6 -1 fury participation pushes
-0.6 -0.9 boos enter programs pulled turning
-0.6 -0.8 below china's gotten growing leans natural scenes spread starr surprise
-0.6 -0.7 allows critics friendly hope immigrant japanese presumptive request targeted tenure toughness whether
-0.6 -0.6 attention clashed consistently cruz’s drugmaker events months one-on-one people prepares pulpit sanders signal stirred
  themselves watching way wonder
-0.6 -0.5 . amar as brandished but carefully collected confirmed economic eight harder hurun interjected interviews lawmakers likes
  noah pushing scores size spectacle stepped stopping
-0.6 -0.4 ) americans america’s annual april caps common confidence credibility dubbed elites estimates facebook forbes fuel funding
  garland implied investigative linked nov. obama's off peã progressed recognize ryan's sea served shows so-called speech
  technology thinking trading triumph tying wake walker whipping
-0.6 -0.3 1977 95 advocate aid apparent ban beside biden butz cbs clinton’s cranston entrance ethnic fallin fearing hp's interviewed
  linkedin native nearly plants present rate recalling releasing rousing schilling sept. tense today's ukraine wednesday within
  years york
-0.6 -0.2 cheered combined credit discussed few governments hardly merger mitchell nightclub notion onto woolson
-0.6 -0.1 auto chicago dean designed exception go impact longer music ohio parenthood reaction signature tax
-0.6 0 125,000 collapse latinos leverage listed offering positions successful todd
-0.6 0.1 allergan hashtag skepticism spends very
-0.6 0.2 judgment purchase
-0.6 0.3 practice shift
-0.6 0.5 miami
-0.6 0.6 stay
-0.6 0.8 derisively
-0.6 1 drew
-0.6 1.2 seems
-0.5 -1.1 thiel
-0.5 -0.9 nudge prosecutors
-0.5 -0.8 benefits blocher district dominant news's preferred surrogates
-0.5 -0.7 $11 24 america analysts brainchild dire echo emphasis extent gawker guests hannity's listen manhattan muscle release
  secret subject
-0.5 -0.6 ! access autor championed circumstances column earnest feeling fourth gross national-security reflects retired roots
  sleeves until weekly withdrawal
-0.5 -0.5 adding asks band breakfast courts derided described eksili exposed following interest isn't kyi measured morning
  operatives propelled recall shop spoke twitter wrong
-0.5 -0.4 26 32 assets beginning biased boiled cruz either footage heard heavy images mention miles mortgages party’s primaries
  register responding sexton single-payer slates such tennessee tie unfavorable waning whom
-0.5 -0.3 1 abortions acknowledging african-american area attempt background bluster briefly by characterized concord confirming
  corruption coup declare discuss element focus gallup gop’s grassley issues june last-ditch lining margin meantime museum nld out
  outlining partisans pointedly politically provoke recruiting reference region sharply slamming swing ticket tout unfairly wish
-0.5 -0.2 $35 60 about bad commissioner crowley goff jacobs ongoing oregon response shooting surprising wallace
-0.5 -0.1 case guatemala hewitt hoped informed raise state's trouble
-0.5 0 30-second advertisements business jupiter pennsylvania referendum weld yet
-0.5 0.1 companies conflicts episode marks partisan
-0.5 0.2 created fifth incident lynch murphy nations opportunity toward
-0.5 0.3 bay devine fla. francis houses thing
-0.5 0.4 plan
-0.5 0.5 ideas trends ⁄
-0.5 0.6 reflecting temperament
-0.5 0.7 place
-0.5 0.8 contractor feinstein hometown
-0.5 0.9 supporter
-0.4 -1.2 9
-0.4 -1.1 france’s
-0.4 -1 victims
-0.4 -0.9 dislike
-0.4 -0.8 bitter carried moments nclb optimistic ryan’s
-0.4 -0.7 3 achieve arpaio born-again department's drawn encouraging firearms pleased
-0.4 -0.6 30 boast building competition elevated genuine got holds hotly intelligence it’s momentum negligence opposed politico
  programming proposing routinely russian sexism spring statewide tends zuckoff
-0.4 -0.5 2 aiming blame bowl debates dioxide disclose disliked double having hints information mcdonald one-two potent rapid
  significant single stations staunch youtube
-0.4 -0.4 admit assured back-and-forth campaigning conway cosby crane december delegates dispute forward give high informally
  interests knowing levell lunch olympics p.m. performed priebus program punch reminding takedown three-quarters unclassified unless
  veered
-0.4 -0.3 $100 1960s appearance appointed around ballots because berlin bet billion body breitbart critical deciding distanced
  ducked epa farmers fodder foresee fractious gorka highest-profile ill. issue lopez-cantera magnitude minute nation's necessarily
  owned raton religious renewed room scalia servers serving situation stereotypes tester thousands tweets two wall web we’re
-0.4 -0.2 20,000 52 effusively eminent hotel insisting isil level monday offensive passionate podcast praising presidential resist
  seem speculate staff thanks trade traditional walked weigh winner –
-0.4 -0.1 1,500 42% better call city elected endorsement front-runner generally isis radio remarks serious up
-0.4 0 behind boost cold corporation engaged hong hussein immigration not reminder scrutiny
-0.4 0.1 ahead beck billions course driver indiana mar-a-lago nomination planning potential prices question regulation scranton
-0.4 0.2 partly photo quick start viguerie
-0.4 0.3 address best bloc choice gallons hedge stock
-0.4 0.4 agreement approved comedian gun movement position sharpton
-0.4 0.5 comment forcing ground
-0.4 0.7 according perez
-0.4 1.5 thrilled
-0.3 -1.2 43
-0.3 -0.9 51 centerpiece confidential everyone included introduced learned
-0.3 -0.8 follows
-0.3 -0.7 oil students suddenly veteran widely
-0.3 -0.6 55 chances conferences confirm covered custom finish gone intend lending official outlets outright philadelphia product
  reciting share this
-0.3 -0.5 $10 accomplishments against agreements ally assails broker charter comey congressional counter degree delegation digits
  enthusiasm fbi felt five given governors harsh hopeful implying journalist leadership neighborhood outsiders prime refused
  regardless revered seattle technically teleprompter there ultimate wanted
-0.3 -0.4 = clintons curiel deputy drama end especially estimate federation for fought goals irritated management mark minds opening
  play political rally reluctant saturday schlafly section signed smaller spectrum streak unfair visited
-0.3 -0.3 57 appreciate bragged caucuses climate communications considered curb dec. figure frame fund-raising knows legal
  parliament plus quoted require saudis shots spotlight stem tilt troops
-0.3 -0.2 admiration assurances conducted county decided defunding divided domain dour driving dropping encourage friendship george
  inflammatory japan joke learn left-leaning liar muslims nearby platform prison removed slightly sooner sue supporters tell
  trumpeting understand urging with world
-0.3 -0.1 $70 anonymity cost data egyptair embrace from hack impossible kentucky lead mass money palin possibility race record
  service showed states words
-0.3 0 announced computers emanuel hurt intended much obamacare republic role suspensions
-0.3 0.1 certain change commissioners draft election endorse gingrich led lost middle partners planned primary subsequent vetted
  weeks
-0.3 0.2 2009 brand canadian germany intense returns state strongly unexpected
-0.3 0.3 able changes diplomatic equally expected fraud grew insurgent obama
-0.3 0.4 announcement buchanan known lately specifics text tone
-0.3 0.5 colleagues main prominently s strategy
-0.3 0.6 philippines results work
-0.3 0.7 passed
-0.3 0.8 hands
-0.3 0.9 manchin resonated
-0.3 1.1 rattled
-0.3 1.3 becoming
-0.3 2 nobody
-0.2 -1 user
-0.2 -0.9 self-described turnout
-0.2 -0.7 passage
-0.2 -0.6 81 deemed recounted site vegas want
-0.2 -0.5 - allowed defender fed's killed nbc republicans senior williams
-0.2 -0.4 aipac candidate clearly complaint directed fast feb. graham group's health jerusalem know living longtime note opposes
  seeking sharing three-way
-0.2 -0.3 announce arm brags breaks build categories completely conduct critique dismantle gop governing illegally includes
  neurosurgeon nwanguma praised sanctions suggestions superdelegates talking thanked trying two-minute upi voters writers
-0.2 -0.2 admire and asserted attack attracted battleground between bigger both fec find hinted initiative math minister nominal
  opted ordered over politifact primarily promising reiterated remembers seen syria target terrorists u.s. vowing
-0.2 -0.1 adelson bit candidacy christians conference digital document documents domestic fdic fiorina's foundation gains matchup
  palmieri recites respond rubio’s signs soldiers tests your
-0.2 0 ( answer assistance carry convention democrats federal most other outreach son wounded
-0.2 0.1 bannon church command expand gates iowa male needs performances prospect ruling sanders's story worth
-0.2 0.2 ' abortion accessed commercials defense e-mails gap hampshire holding johnson major name
-0.2 0.3 12 billionaire constitution dynamic expansion fees institutions pentagon policies right schedule topic unusual winners won
-0.2 0.4 14 away complete iii names regular solidly votes
-0.2 0.5 held ky. opponent recommendation touches
-0.2 0.6 mere regional
-0.2 0.7 near
-0.2 0.9 measure
-0.2 1 sounded turkish
-0.2 1.1 fewer
-0.2 1.2 nationally
-0.2 1.4 arguments
-0.1 -0.9 2013
-0.1 -0.7 18 democrat
-0.1 -0.6 enemies explore hosts order
-0.1 -0.5 analyst declared kiedis long-shot matter mean news page party politicians supported
-0.1 -0.4 ad all christian claim criticism describing focuses turned warnings
-0.1 -0.3 activists debated emerged investigate like of polling publicly republican similarly suggested week's
-0.1 -0.2 finance heated instance legislature progressive puts surveyed sweeping terrorist viewed while
-0.1 -0.1 39 available bernardino campaigned creating day discomfort disputed father's flipped gathering heritage in knew magnate
  mentions mistake next night nominating paper post public school scott solo tougher transgender under younger
-0.1 0 being christie cutting exist exit field golf greatly massive support threatening three wing
-0.1 0.1 helping itself possible remained using
-0.1 0.2 action alone avoid backed factors popular rhetoric same screening
-0.1 0.3 allegation alternative anti-establishment baseball cited dead employees espn ethanol fight hackers moving particular ‘
-0.1 0.4 74 connection deficit democratic favorability frustration pipeline problem selection
-0.1 0.5 badly bailout committed crisis illinois microsoft responsible somehow supposed
-0.1 0.6 advice approach danger modest project steps submitted throw trend wording
-0.1 0.7 costs enough zero
-0.1 0.8 candidate's recognition richards
-0.1 0.9 bloomberg central cernech finances resort
-0.1 1 gã1
-0.1 1.2 gedrich prior
-0.1 1.5 missed
-0.1 2.5 seemingly
0 -0.9 insider
0 -0.8 expect influential
0 -0.7 pitch
0 -0.6 economists
0 -0.5 advocates be experts opinion vehemently
0 -0.4 camp campaign include investigation keep notes socialist success
0 -0.3 acknowledged admitted aggressive airing consensus cruz's desire earliest husband's islamic july leaders nephew outside
  refugee rogers sarandon stake version weekend
0 -0.2 agree consultant counties explaining global heckler interview media new opposition questions romanian shares so than watched
0 -0.1 2012 aimed armed assertion attacks based book caused contends lashed levels meeting only outcome path speechwriter threatened
  voted
0 0.1 buy campaign's chains daughter echoed husband larger libya long-term manafort march message or parties rape
0 0.2 2008 big celebrating charged develop discussing general immigrants income intends pence races sources still tension whoever
0 0.3 accounts attended beat carries government important orlando particularly raids sued treated
0 0.4 ali china closures detail drop escalating fact timing
0 0.5 agenda contest kaine naacp nature retail style won’t
0 0.6 '' asian bond every opportunities
0 0.7 1,200 757 existence
0 0.8 billed bulk matthews move nine sort subdued
0 0.9 defeat
0 1 jokes kind measures syrian
0 1.1 statistics
0 1.3 already appeared
0 1.6 greatest
0.1 -1 ambassador
0.1 -0.9 copy strike
0.1 -0.8 boycott elite
0.1 -0.7 chamber eastern
0.1 -0.6 core officials stronger times wide
0.1 -0.5 appeal denies forced margins rolled
0.1 -0.4 areas casino comparison forces insiders passionately realized statements strategic
0.1 -0.3 boosters contention donors elsewhere insistence members no. online points running state’s voter wasn’t
0.1 -0.2 38 chairwoman chance controversy highlighted indicates language liberal mogul writes young
0.1 -0.1 activist applause broadcast early estimated filed gave head implicitly judicial landmark nominate o’malley partnership
  predicted qualified records see television third thursday veterans vetoed workers
0.1 0 caucus columbus contradicted florida friday hired insist investment lengthy mega naming narrowly operation s.c. table threaten
  to white
0.1 0.1 base candidates claims coal compared identified law making proposal quietly views year's
0.1 0.2 decision deliver kill relations select summer super tight win
0.1 0.3 27 actual conversations direction home low million necessary nights scare
0.1 0.4 alzheimer's beach cases classified difficult future loyal noticed ouster paul pfizer pulse questioned rating street
0.1 0.5 committee’s even holtz-eakin jets leads mandates netted whole wisconsin
0.1 0.6 aired jet lacks visit word
0.1 0.7 advance american bradley divisive financial option provision slow unpredictable
0.1 0.8 special warren
0.1 0.9 debut deep discipline tentative
0.1 1 8 sparked spicer surprised
0.1 1.1 kansas
0.1 1.2 rendell tunnels
0.1 1.4 secured
0.2 -0.8 welcome
0.2 -0.7 icon inside
0.2 -0.6 failure job legislative protester third-party
0.2 -0.5 array hollywood mook
0.2 -0.4 fund mind muslim quote
0.2 -0.3 29 mathematically office populist social ticked university
0.2 -0.2 california diplomat ever fans filings followers island's opponents quotes rank-and-file reagan’s runs secretary sees
  started tweeted
0.2 -0.1 arkansas backer care compromise corporate department expressed faith hacker hate introduces links looking mandate need our
  partner requested tech underscore well
0.2 0 $5 2010 airwaves anything consulting estate gathered inquiry john labor nelson night’s overseas pew pointed represents rule
  sick software stage think women
0.2 0.1 across attackers caucus-goers certainly challenged director districts goal here hillary network selected statement theater
  trustworthy willing —
0.2 0.2 during each engagement river strong wage
0.2 0.3 2014 account authority drive headquarters industry men staffer suit warned
0.2 0.4 appointment benefited control defined kingdom model package purposes small viability vice-presidential …
0.2 0.5 2006 [ broader contests decisions force legislation losers powell probe stretch throughout true unable unlike violence war
0.2 0.6 affiliations attempting bill deficits democracy growth happen identity increases nationalities ndas officially progress roll
  roughly western yes
0.2 0.7 42 78-year-old cause columns difference doing indeed kit politician rogan
0.2 0.8 abedini anger become bernie country dealings inflation rejected
0.2 0.9 boeing bureau channel effective i-vt identities politicking russia ”
0.2 1 insults production
0.2 1.1 bozell chants combination coming requires
0.2 1.2 ability solution
0.2 1.3 broad
0.3 -1.2 man
0.3 -0.9 court's
0.3 -0.6 enforcement
0.3 -0.5 allies envisioned intel
0.3 -0.4 attendance reported takes
0.3 -0.3 actress firm giant leading on
0.3 -0.2 backing carolina cash conservative house international prominent recent reform remember
0.3 -0.1 attorneys direct editor emails fear feminist figures independents organization own powerful quarter recalled reluctance
  reporting serves survey thrown
0.3 0 admits adopted condemn date decried defending directly endorsing epstein explained fiorina late listing noted pleaded
  portrayed repeated richmond senator sits talked univision
0.3 0.1 21 angry at convince crowd demands education eyes found n.c. physician president pressing proposed questioning specifically
  third-place today united urged victories warning
0.3 0.2 agencies along dozen dropped executive population posted reid signals speaker through voice wave
0.3 0.3 list revenue talk tribe west
0.3 0.4 clubs committee plans texas worked
0.3 0.5 age practices security
0.3 0.6 assailed class club's hiring numbers reminded solid valley
0.3 0.7 aren't currently distract killing lift nabisco proposals relationship rent secure traveling
0.3 0.8 billionaires disavowed placed raised transition zimmerman
0.3 0.9 bound burst columnist projected straight surge
0.3 1 connect electronic objections
0.3 1.1 d-n.y merkel's organizers previous
0.3 1.3 receiving
0.3 1.4 sat
0.4 -0.7 generation
0.4 -0.4 who’s
0.4 -0.3 biggest foia isn’t open re-election reporter reports
0.4 -0.2 alongside attributed campaign’s editorial energetic expecting november once real required rest rights scientist seeks vice
  wary
0.4 -0.1 35 civilian earnings economist establishment floor garten massacre mocked pen pledged rebuffed speakers speaking stuck
  wealth
0.4 0 advising always asked blog boasts express filing greeted increasing involved least letter marchers mccarthy organizations
  pastor ranking recommended remembered separate supporting tough
0.4 0.1 67 addressed agreed aides ballot brief chanting compaq counsel court diego differences embassies evangelical families four
  fully georgia happily lawsuits liberals mounted papers predict predicting promise promised quickly vital washington
0.4 0.2 bought boxer circuit coalition community contributors couple groups korea may millennials minimum queries representing rnc
  thinks welcomed
0.4 0.3 bank criticized father fighting group mainstream registration travels
0.4 0.4 40 gay looked named positive rates technologies
0.4 0.5 conant drafting point private provided
0.4 0.6 caught cell compound filibuster greenberg
0.4 0.7 consumer hispanic initially minority seeing sperling truck
0.4 0.8 boldly hide joined maybe schoen
0.4 0.9 ernst minors polarized
0.4 1 104-page amounts increase refugees
0.4 1.1 4len string
0.4 1.2 kunin
0.4 1.3 braynard invited
0.4 1.5 locked
0.4 1.6 reynolds
0.4 1.7 worries
0.4 2 received
0.5 -0.7 percentage
0.5 -0.6 2007 magazine spokeswoman
0.5 -0.5 moderator
0.5 -0.4 fiercely followed previously
0.5 -0.3 aide been chairman colleague drug launched prefers read wealthy
0.5 -0.2 calls heads lawmaker lot majority publication senate
0.5 -0.1 carrier never played policy-focused poll run uttered
0.5 0 administration assumption brown describe evidence hasn’t mentioned representative restricting stated understanding
0.5 0.1 6th adviser army chamber's chose cite columbia efforts expert fundraisers marcus massachusetts member memo opened owner
  reveals side sides union upstate usa wife
0.5 0.2 attacked attempted circle covering elections endorsed french fundraising gunman harman losing map miss. nieto noting
  prime-time ratings retiree rnc’s scrambled shrugged sought suspended voiced vulnerable
0.5 0.3 active advisory bring broadcasts cut delivered ryan suggesting take tilton unlikely
0.5 0.4 49 competitors hanson improving including lack probably profile provocative rivals superdelegate typically
0.5 0.5 19 1995 blackwell now
0.5 0.6 affected anti-trump character chief family pro-clinton soon speeches spend working-class worried yale
0.5 0.7 series stimulus
0.5 0.8 13 63 authorized fiscal networks
0.5 0.9 congress
0.5 1 denying energy
0.5 1.1 add clip sroka
0.5 1.2 mistrust save
0.5 1.4 bipartisan
0.5 1.5 investigators
0.5 1.6 freddy
0.6 -1 fed
0.6 -0.7 cable
0.6 -0.5 d.c. star
0.6 -0.4 scorn studies ¡
0.6 -0.3 denounced explains nor
0.6 -0.2 1990s agitated blasio libertarians progressives prosecutor report underscores
0.6 -0.1 assessment institute journalism mirrors nation rabbis wrote
0.6 0 europe familiar identify israeli kept nationalist person say sign survived unconventional
0.6 0.1 agency believes brain concluded concludes country's dismisses enthusiastically evangelicals governor hadn't leader
  moderators pressed saw services sternly suggests
0.6 0.2 70 accomplished announcing average balked boasted contrasts decide declined defenders dismissed entered finds focused
  founder inspector malik mishandling pursued relied specialists thought used usually wants
0.6 0.3 agrees british centerview discovered goodlatte initial mailers occupation pages railed ranged referring refusal wondering
0.6 0.4 additional film messages team
0.6 0.5 61 effect speak
0.6 0.6 findings linick r-utah
0.6 0.7 handful retirement taking tied
0.6 0.8 --
0.6 0.9 tend
0.6 1.1 arms generated mail protest randolph
0.6 1.3 , 1980s
0.6 1.4 cannot
0.6 1.5 germans
0.6 1.9 was
0.7 -0.6 genocide
0.7 -0.3 complex hp predicts
0.7 -0.2 co-host jumped pair
0.7 -0.1 60-second angrily authors describes doctor earlier nuanced proliferation pundits ran suburban
0.7 0 albright cites imagined just lawsuit moved road show snarky supreme tells unhappy would
0.7 0.1 adds affairs apologized benghazi board cia helped impassioned inability independent judge lines long nation’s outlined sites
  svp told
0.7 0.2 75 applauded cautioned changed disagreements first leaving less murdoch opposing pharmaceuticals positioned securities ’
0.7 0.3 1992 accepted aligned anchor barnstorming blast congratulated cook demographics disappointment forcefully hailed houston
  koch mcconnell percent r-fla raleigh relentlessly retweeted stern suspected treasurer vented ©
0.7 0.4 10 challenger experienced heart instead managed national sullivan
0.7 0.5 emissions leave
0.7 0.6 came detained needed number
0.7 0.7 hasn't herself rare ripped
0.7 0.8 rules
0.7 0.9 decades
0.7 1.2 analytics
0.7 1.4 classic picture
0.7 1.5 search won't
0.7 1.6 continues
0.8 -0.3 commented council
0.8 -0.2 azerbaijan editorials makes o'malley
0.8 -0.1 contacted lists lobbying
0.8 0 bristled feel headed theory
0.8 0.1 accuses answered center collection continued host journal pollsters remarked top unanimously unions
0.8 0.2 53 added advisers argue brought d-nev donated lawyers mate newly passion replied tried
0.8 0.3 $15 academic actors am bemoaned blasts connecticut cooperation corps hammered identifying managing projection projects
  protesting reacted surviving wages withdrew
0.8 0.4 200 33 d-va excited friends increased last marched nervous opined photos r r-iowa recognized romney's video vt.
0.8 0.5 jersey right-wing seat tank
0.8 0.6 25 bush’s career modern research showing
0.8 0.7 chinese local personal
0.8 0.8 can
0.8 0.9 grayson might
0.8 1 argument strength
0.8 1.1 appeals inequality
0.8 1.3 ?
0.8 2.7 reportedly
0.9 -0.7 paints
0.9 -0.3 senators
0.9 -0.2 shot
0.9 -0.1 audience f.b.i. imposed markets panel recently source
0.9 0 authorities close perceptions ruled strategist
0.9 0.1 demonstrators officer shouldn't
0.9 0.2 blamed didn't disagree going hearing hot later parade professor pushed rival strategists
0.9 0.3 allen barely basically blasted capitol check hawks insists largest paulson praises prefer regularly repeatedly sound
  speculated
0.9 0.4 administration's alleges amnesty attempts d david experience free gowdy highest-ranking joyce persuade promotes r-ky shunned
  spotted tex. that's toomey
0.9 0.5 company remain view
0.9 0.6 campaigns do often walsh
0.9 0.7 complain officers two-thirds written
0.9 0.8 4 doesn't failed regret
0.9 0.9 behalf should
0.9 1 scientists
0.9 1.2 ones
0.9 1.3 will
0.9 1.4 cairo
1 -0.4 married
1 -0.1 choose reached
1 0 budget hopefuls plenty
1 0.1 controversial cuomo desperate discussion made
1 0.2 aims census hopes lawyer lays odds refuses study
1 0.3 50-state chanted closed defended friend hungry nominated revealed russians truly
1 0.4 23 brzezinski ceo commentator complained considerable declares departments doubled endorses energized environmental laid mock
  reality rove says scramble shook subsequently yelled
1 0.5 born committeeman founders half hit island issued mother offers send signaled then woman
1 0.6 offered old
1 0.7 britain documented
1 0.9 winning
1 1 absentee
1 1.1 assume businessman risks
1 1.2 centrist ultimately
1 1.5 ayotte
1 1.6 were
1 1.8 is
1.1 -0.2 narrator
1.1 -0.1 cheer said
1.1 0 released westphalia
1.1 0.1 avoided concert famously sold
1.1 0.2 businesses did line threw
1.1 0.3 lamenting tycoon
1.1 0.4 angeles commentators cool essentially famous finally fired further justice mavericks older
1.1 0.5 author bills cities criticised empathize firms framed knocked lectured proclaimed stressing vast
1.1 0.6 appealing cast formally hold met universities
1.1 0.7 became comparing paid seeming
1.1 1 put
1.1 1.2 spot
1.2 -0.2 originally
1.2 0.1 businessman's forecast himself
1.2 0.2 coined frequently responded standard
1.2 0.3 actually confusing ended environment immediately rallied
1.2 0.4 expanded loudly poured prosecution set
1.2 0.5 believe chimed doctors ferrera lobbied posed seriously
1.2 0.6 6 brother called counts far-right parents slammed
1.2 0.7 banks flood mosque
1.2 0.8 asia could struck well-known
1.2 1 overwhelmingly
1.2 1.1 guess
1.2 1.6 sometimes
1.3 0.2 science upbeat
1.3 0.3 nra sitting terms
1.3 0.4 spokesman ±
1.3 0.5 employee joked mostly pitches seek try
1.3 0.6 alluded backs huckabee sniper vouched
1.3 0.7 struggled
1.3 0.8 functions
1.3 0.9 17 draw pruzan
1.3 1 does sent
1.3 1.1 pilot seized
1.3 1.4 works
1.3 1.7 silver
1.4 0.2 one’s review
1.4 0.3 non-profit trio
1.4 0.4 began faction highly supports
1.4 0.5 largely mayor rips treasury
1.4 0.6 actor consider demanded had laughed poised prince
1.4 0.7 alabama broke hits original saldana
1.4 0.8 2015 representatives
1.4 0.9 attending mingle personnel
1.4 1.1 hill
1.4 1.2 don't
1.4 1.3 obtained starts
1.5 -0.1 expects
1.5 0.2 haven’t
1.5 0.3 headline judges morrison shouted
1.5 0.4 continue goes jews
1.5 0.5 advocated exists spent understands
1.5 0.6 can't threatens
1.5 0.7 afl-cio explicitly knowledge protesters r-tex reads scurried stopped use vowed
1.5 0.8 bringing
1.5 0.9 loved reserved
1.5 1 golden
1.5 1.7 can’t
1.6 0.2 argues
1.6 0.3 rails
1.6 0.4 sector
1.6 0.5 celebrated guy lady rose
1.6 0.6 incites
1.6 0.7 abruptly affidavit appearing indicate
1.6 0.8 florida’s quit revised
1.6 0.9 took
1.6 1 tended
1.6 1.1 pacs
1.6 1.8 are
1.6 2.2 must
1.7 0.4 advised
1.7 0.5 task
1.7 0.7 1986 lobbyists slams slate
1.7 0.8 5-to-4 descended editors singled
1.7 1.4 guerrero
1.7 1.8 doesn’t
1.8 0.6 hard-line went
1.8 0.7 escalated medical
1.8 0.8 emailed invoked promote write
1.8 0.9 fights published
1.8 1.1 oppose
1.8 1.6 has
1.9 0.7 jokingly
1.9 0.8 touts
1.9 0.9 acknowledges stood tries
2 0.9 paused
2 1 wouldn’t
2 1.1 also
2.1 1.2 privately
2.1 1.9 wasn't
2.2 0.6 acted
2.2 0.8 didn’t don’t
2.2 1.2 have
2.4 0.4 keeps
2.4 1.2 reversed
2.5 1.2 effectively
2.8 0.8 aren’t
"""
FIELD_NEXT_WORD_AFTER_CUE: Final = """\
-1.9 -2.6 pence
-1.6 -1 crossroads
-1.5 -1.9 ryan's
-1.5 -1.8 feinstein
-1.5 -1 air
-1.5 -0.9 67
-1.4 -1.5 stressed
-1.4 -1.4 collins replied
-1.4 -0.9 guardian
-1.4 -0.6 bank's
-1.4 -0.5 centrist
-1.4 -0.2 requested
-1.3 -1.1 mills
-1.2 -1.6 disagreed echo
-1.2 -1.4 britain's
-1.2 -1.2 hannity
-1.2 -0.9 59 his
-1.2 -0.3 donald
-1.1 -2.3 that
-1.1 -2.2 why
-1.1 -1.7 beast conceded warren
-1.1 -1.6 demurred
-1.1 -1.5 facebook
-1.1 -1.3 comey’s nominated
-1.1 -1.2 what's
-1.1 -1.1 apple
-1.1 -1 he
-1.1 -0.9 monday's risen |
-1.1 -0.8 pointed
-1.1 -0.7 echoed
-1.1 -0.6 author
-1.1 -0.2 institution
-1.1 0.1 fbi's
-1.1 0.2 leads
-1 -2 fury
-1 -1.9 d-calif i’m ripping
-1 -1.8 derailing disallowing publish
-1 -1.6 closer subtle
-1 -1.3 bolton
-1 -1.1 allen
-1 -1 page thiel yes
-1 -0.9 drawn
-1 -0.7 maine
-1 -0.6 oregon population
-1 -0.5 eyeing
-1 -0.4 echoing
-1 -0.3 failed
-1 -0.2 suite
-0.9 -2.1 shaw
-0.9 -1.9 comey's
-0.9 -1.8 debating occasions placing
-0.9 -1.7 about aren't bar broaden daughter’s flashpoint latter remington salem throwing
-0.9 -1.6 opening what
-0.9 -1.5 murdoch
-0.9 -1.4 classic displayed grassley sink
-0.9 -1.3 slots
-0.9 -1.2 screen
-0.9 -1.1 sharpton stone
-0.9 -1 fell
-0.9 -0.9 beating bloomberg's grown kelly
-0.9 -0.8 journalism speaker supporting the
-0.9 -0.7 bloomberg campaigned
-0.9 -0.6 perez
-0.9 -0.5 men mexico’s
-0.9 -0.4 firms
-0.9 -0.3 manafort
-0.9 -0.1 managed sizable
-0.9 0 worker
-0.9 0.3 identified
-0.9 0.4 raids
-0.8 -1.8 whether
-0.8 -1.6 answering condolences encouraged film grounds relocate valeant wealth-x
-0.8 -1.5 cnn’s defects diner hassan he’s multiple scanner selling stump taxpayers urge
-0.8 -1.4 cameron celebrated daily traction understated
-0.8 -1.3 islamic khan’s paper pen start
-0.8 -1.1 burlington zucker
-0.8 -0.9 2010 acknowledged assured executives mill outlets smaller tends to
-0.8 -0.8 fail fdic’s lace not she zika
-0.8 -0.7 applauded guest
-0.8 -0.6 finding last-minute latinos margin sparked
-0.8 -0.5 software tally
-0.8 -0.4 prosecuting
-0.8 -0.3 confirmed once
-0.8 0 school
-0.8 0.2 sullivan
-0.8 0.4 who's
-0.7 -1.9 right-wing
-0.7 -1.5 cruz’s
-0.7 -1.4 bashar differ diplomacy files ginsburg grade reagan rico's roffman shell they’re translate waste xenophobic
-0.7 -1.3 $4.5 ayotte's buchanan committing extraordinary mocking nominee’s praises reportedly schlafly siblings trillions twitter
  wake withdrawal
-0.7 -1.2 blistering bosses bujnowski course curiel defeated episode falsely lawyers overlooking pressing ready whirl
-0.7 -1.1 1976 anonymity beck days highest nightclub outset stakes
-0.7 -1 475 accuses cheer cosby free membership post pulse they
-0.7 -0.9 backing banker formidable how otm’s speaking
-0.7 -0.8 42 christie it perfunctory
-0.7 -0.7 bench head nearly settled
-0.7 -0.6 a john praised tv
-0.7 -0.5 cruz's regard
-0.7 -0.4 board exchanges
-0.7 -0.3 home-school
-0.7 -0.2 expects pundits
-0.7 -0.1 guatemala predicted
-0.7 0 institute iraq
-0.7 0.2 sold
-0.7 0.7 candidly
-0.6 -1.6 plea
-0.6 -1.5 axelrod manchester msnbc plant
-0.6 -1.3 clarify critics forge group's imagine
-0.6 -1.2 bennett biofuels define demonstrators dismissing drawing enormous fee garland's hawaii insider limbaugh mount neither
  occupation outright pit potent property reagan’s reshape rumors socialism soros subway taping vacation
-0.6 -1.1 [ accent addressing airlines arms bound careful channel claimed complicated convention's don’t example fields's forum
  georgia hamas hiding inclination intend introduce issued joining lows margins massive nfl pink podcast polite recorded reference
  responded says skepticism smugglers sophisticated speculation square stating summit sympathy unsolicited untenable viewing wary
-0.6 -1 battleground beach blaming camera carve clients demographic devine edition embraced fans followers heed indianapolis
  injunction intellectual levell maintenance manchin reynolds roof sharp signs slamming sounded spur teachers tritium viral warmly
  winds
-0.6 -0.9 accused consistently contributor david deepen defended ear floor himself pastors pledging proof struggling supports
  trumpian
-0.6 -0.8 courts exist fusion scott specter
-0.6 -0.7 asking closed grandfather's homegrown lincoln progressives strongest style suggesting
-0.6 -0.6 against although her options shortly who’s
-0.6 -0.5 combat estimated pending providing
-0.6 -0.4 company forcefully super trail
-0.6 -0.3 billionaires biography declared friendly unanimous virtues
-0.6 -0.2 appointment felt march targeting thinks
-0.6 -0.1 alaska majorities
-0.6 0 knowing likened
-0.6 0.1 honesty related
-0.6 0.2 politicians ranks service's
-0.6 0.4 1980s
-0.5 -1.7 magazine
-0.5 -1.5 iowa's
-0.5 -1.3 afternoon
-0.5 -1.2 impose
-0.5 -1.1 22 assails clothes dean electing hoover marred modest monetary radio romney’s weekend
-0.5 -1 1988 allowing applying articulated begun betray christmas communities defeat depriving determining disputed downtown
  enthusiasm formal freddy's furor gross half-hour images incremental manafort’s outsourcing pivot pointedly prepare preview print
  quell reflected remove returning round signaled sons sum surprise sway totally volunteers
-0.5 -0.9 $275 allegiances alongside assertion attempts backfired baltimore battery berman blunt boosting cable certain comfortable
  condemn cooper defensive delivering dining doctor domestic enforcer exactly expect faith-driven famous fiery finishing
  first-in-the-nation fueled giuliani hand heightened hours hudson i immediate implication instance launched legalized manning
  matters missions note obligations opposes passage persuading preparing prompted prosecute prove proved purchase remarkable rigged
  searches seized shaky shuster’s signatures single-payer spring stood taught ten that's tying ukraine's uncertainty unsecured
  unsure update vehicle wanting warn wealthy weingarten welcomed
-0.5 -0.8 125 1980 2011 angles auto campus cities conditions contrasting fault feel gunbroker.com hadn't headquarters its limits
  mcconnell me measures murder optimism qaeda redacted reported retain revealed rushing scrutiny star strain supremacists table
  unexpectedly urging wider yelled
-0.5 -0.7 71 adopted amid blm breadth expressing frank gun he’d medical moment op-ed pace palin presumably sanders's soldier speech
  suffered trump’s tweeting waged
-0.5 -0.6 78 anyone bipartisan clinched deemed detailing extensive gala interviews major shoal those vulnerability week
-0.5 -0.5 34% 37% bloc business force formally lower-level massachusetts more philippine sanders sponsor swept
-0.5 -0.4 hispanics looked whom
-0.5 -0.3 bumper car court credible effective graham huckabee ingraham mate recent sensitive takeover terms
-0.5 -0.2 ballot cast gop
-0.5 -0.1 advance conversations ginsburg’s home-state often pac
-0.5 0 clinton costs deal
-0.5 0.1 bush habits
-0.5 0.2 suited was
-0.5 0.3 $75 23 unfavorably
-0.5 0.4 absentee
-0.4 -2 2000
-0.4 -1.2 brainard
-0.4 -1.1 attendees friends
-0.4 -1 turkish
-0.4 -0.9 25 comparing counsel crazy crowd immediately official plus reacting
-0.4 -0.8 $1.9 $200 1994 28% 60 above agriculture an apart approaching award battlefield blame briefing carson’s ceos clinton’s
  concession connect connected conventional counties creation currency deny diminished dorsey double-digit doubts elevated eliminate
  eye flying full-blown funded funneling greeted heading headline highly homicides impossible infringing instinctive kiss-and-tell
  laughed levels looks marry mentioning muscle nevertheless none numerous pbs picked pointing poisoning portrait public-records
  quotes repel reporter's reporting rethink ryan scotus starting successor switch ted times toward unpopularity vigor violating
  walkout wave week's what’s worths
-0.4 -0.7 130 56 57 86 acquired acronym adequately announce announced answered appearance appearances approved aspects assaulted
  asset attacked aware below birther bit blamed blocking blog boost boycott brace callousness celebrity club clubs compare
  conferences considers contact convicted criminals dakota dead denounced designed deterrent disagreements embracing escalated
  expectation expires failures fatally flight fondly foul fraction friday's halting high-tax highest-profile infiltrated interns
  intervention invoked left-wing lobbing loudly mateen migrants mitchell mother my negotiated no. offensive onto opinions peã
  pitting plaintiffs pregnant presumed prince productive proposing protests qualify railed real-time reasonable referendum reliable
  residence result reuters rid scenes section setting sharply shootings silence solidify sotomayor stable statement statewide
  stealing suspicion tensions thoughts three-quarters traitors triple turns viguerie visiting we weeks year's
-0.4 -0.6 $10 35 400,000 abandoned absent bad barn big brain british claim cnn compaq concern critiques december democrats
  dissatisfaction districts doubt e-mail eligibility engagement equal erosion escape fifth finalized fliers handed hundreds isolated
  justices klan longest messages minimal payback pictures previous questioned reasons refuge roe shirts sidelines similarly
  stability steep sweeping that’s thomas unusual unveiled visible vowed yanked yorker
-0.4 -0.5 41 actions admitting amass annual appears aren’t bellicose berlin big-government burning called convention court's elder
  equality error him households june knack nod notion offering operation pressed proposals reluctance requirement scheduled scorn
  spoke year
-0.4 -0.4 1996 brash confidentiality deep faces fewer independent joking main nov. private prospect reassuring recommendation roles
  trump's
-0.4 -0.3 ads appointed became both different evolution freely hampshire interview meets overpromise part positive think vt. ’
-0.4 -0.2 capture carson contenders excellent largest overwhelming powerful supposed surprises worries
-0.4 -0.1 church politico reforming residents shows
-0.4 0 64 complete u.s. urgency “
-0.4 0.1 ] n.h. nearby obama unfair
-0.4 0.2 isil north
-0.4 0.3 among dangerous demonstrated features viewed
-0.4 0.4 2016 arbiter document dysfunctional garnered sat seemed
-0.4 0.5 language
-0.3 -1.4 tweet
-0.3 -1.2 energetic
-0.3 -1.1 assistant mccain's o’malley tasks
-0.3 -1 february newspaper website
-0.3 -0.9 brand federalist our suits united
-0.3 -0.8 1981 21 27 albright conference fiorina international johnson's
-0.3 -0.7 amounted anew apologize beside broadcast changed combined confirm county distinction governments governors highlight if
  mentions paltry witness
-0.3 -0.6 1963 63 9 anyway applause attempted attributed battled berger boos box caution chemical christie's codes come convinced
  copies courthouse debunk done down-ballot drugs eager educators equate expanding explosion fields finger-shaped flurry fondness
  foot forced forcibly forth giles green harsh he’ll hill hospital informally joint keyworth landslide later libyan lists lived
  long-term manner marco migrant military-friendly moderated morning moving needle nitpicking nominate occurred opponents other
  ownership parade passes physically praise props prospects purporting qualified racism rebuild recognize recording reminder removed
  renovations reviled ricketts romney rubio's run-up russians self-identified singularly six solid speakers specifics spread stretch
  teams texan third-place transcripts truly tuesday’s tweeted unfunded unrest vegas weiner your
-0.3 -0.5 $100 120-room 15 17 5 accomplished advantage allegations allowed apology automatic banks benefit brief chanted conducting
  confrontation consistent constituents contentious counterattack couple debated deeper degrees describe discovered disease display
  doctors emphasize engaging equally expertise featured flint forcing forms groundwork gruenberg guaranteed guy handling happen
  healing heating held hero high-priced holder ideology implicitly imported improve japan joe killings korea league legally
  legislative lengthy liability loses mad maintain market meaning medicine merger methods midnight miles modern-day nclb obvious
  opportunity perform persuade phrase points posted posting promises propaganda proposition protester raising ramos randolph rapidly
  refuse reid relief reminding resembled resignation rove scared seeing seems seizing seminar shifting siding skeptical some son
  south springs stances stayed struggle suspected suspended teachout’s tradition train trees try types university upset varying
  vengeful washington withheld yellen ±
-0.3 -0.4 20,000 38 accusations aims alleging banking barring carolina’s case collapse connections cost cross d.c. damaging debate
  doesn’t elections ethnic exceptions expenses expression faced fled highlighted hope immigration incumbent instagram legalizing
  lines meetings most nice phone probably prosecutors putting recently region remark reservations spy strict tank toomey
-0.3 -0.3 2009 abc's challenges controversies criticized darling divisions father favorite fire forearm governor help integration
  legislature many muslims nation need newsmaker orlando plan presidential proposal re-election recall remained rest say speeches
  striking swing town tunnels ultimate vice wealth where younger
-0.3 -0.2 believe cuts endorse front intelligence kaine large liberties measure r-fla reassured sensitivity sisters stores their
  there though time wisconsin
-0.3 -0.1 1990s arkansas discussed factories fdic frontrunner goals heard icon issue kasich mayors primarily qualifications resettle
  someone split target tracks trump two
-0.3 0 attacks either had investigators middle participants thursday
-0.3 0.1 account address college compound eligible grabbing knock outlining second struggled syrian tuesday
-0.3 0.2 already boeing divide drive employer european frequently initially within
-0.3 0.3 insiders medicare receiving
-0.3 0.4 agree generated india miller young
-0.3 0.5 1992 coup harassing track
-0.3 0.6 actively pragmatic
-0.3 0.7 by
-0.3 0.9 outlined
-0.2 -1.4 quoted
-0.2 -1 humanitarian sensitivities
-0.2 -0.9 cbs kennedy london madison register
-0.2 -0.8 bills center cyber
-0.2 -0.7 400 clinton's condition employees
-0.2 -0.6 another co-host elsewhere fundraiser investigation journalist network others percentage senator sunday vermont wars
-0.2 -0.5 advisers agency's article attorney automatically baseball brokers changes contender contradict contributed heads human
  identify kept leaders rely so this unifying union venue
-0.2 -0.4 $2 '' 80,000 amounts april attacking bathrooms breached broad bureau ceremony chicago closest completed concentration
  correctly cultural damaged dark deadline deciding disavow disproportionately distance drilling ease evade fails fake favorable
  female flooding follow foreigners fracking galvanize glimpse gowdy grow hometown impressive institutions interested into less
  letting lowest lunch mainland manafort's memoir mexicans models moderates murphy nato nears personnel places plotting postpone
  potential preferred preventing profile prohibitions prominent pull radically rallies reading really recommend recovered reduce
  refusing resolve sagging spot stories string suddenly sunday's surface taped tech tended there’s tired topics ubiquitous
  underscoring understanding unpopular usually weak you
-0.2 -0.3 18-year-old 2008 26 43 achieved advances aftermath argue argument army arrival attack battle between brafman can't
  carrying certified challenger choosing circumstances coloring competition competitive complaints concerts congratulated constant
  counting criminal cutting day desire didn't disclosure dream electrical enacted encouraging endorsing enemy ever everyone exact
  expectations face favored fbi’s final foia front-runners gas generate generators group’s guarantee highway idea invasion israeli
  jeers labeling laugh legislation level lobbyists location losing mail manager miami miami-dade mold negotiation negotiations
  overthrow past piece play potentially practice presence preserving promising protections provide qualities quickly racist raise
  rally rated raucous reaction redirect referencing regional reinforced relative remember represented severe shrinks sight sincerity
  skew slowed solidarity sounding speaks spreading stopped strides students successful systemic tacking targeted threatening thus
  too two-year unity vow waging wednesday welfare which yet
-0.2 -0.2 49 actually affect agreed anxieties any arrangement assault august avoid banned bigotry boyle care chinese companies
  conversation counted debates demands description events far few financial flaws focusing fresh further gates germans harder inc.
  insisted khan midwest missouri naming newcomers nonwhite one operations outrage over panel pharmaceutical picking program's
  relying repeated same sell show signature similar sit soldiers southern spa stern telephone testing took untouched vendor video
  well widespread won world’s
-0.2 -0.1 46 activity advised affidavit borders brotherhood cites city delegation digits dollars element endorsement five love lynch
  mccarthy meeting mississippi number officials partly populous prediction rapists rattled record requiring respond saturday’s
  saying seen them words writing
-0.2 0 2006 carried caucuses cited concluded developed emanuel fourth front-runner isis leak lives overseeing peers promise remarks
  suggest virtually walker will would
-0.2 0.1 asked best criticism half needs nomination nominee organize permanent phoenix problem ultimately whose
-0.2 0.2 6 armed candidate developer filled flat incumbents likely never politics race seeming simply
-0.2 0.3 be benefits coming economists
-0.2 0.4 30% established freddy increase nature pushed recession russia sparking
-0.2 0.5 from implied
-0.2 0.6 hard-line rbg
-0.2 0.7 farook favorability
-0.2 0.8 supporter
-0.1 -1.1 filing
-0.1 -0.8 died
-0.1 -0.7 corporate file ghostwriters headed inside moscow outreach unions
-0.1 -0.6 every ivanka regulators
-0.1 -0.5 ailes authorities hall judge longer onetime rivals schumer voted winning
-0.1 -0.4 audience buying described distinguished emerging foundation's inquiries november supporters watchdog
-0.1 -0.3 $30 abortion ago appearing arm away based c.i.a. changing diego forbes inspector lady lean party’s pennsylvania scientists
  taken talks two-term unseemly volatile
-0.1 -0.2 14 18 95 acting affected appear arriving attending bases bernardino beyond bigger blumenthal brady breitbart calling
  campaign's camps certainly chamber cologne commander-in-chief completely conservative contested determined disagree disclosed
  dissatisfied economics embarrassing existence exploit facts generations generous genocide growing happening highlighting hostile
  houses husband ignoring ii innocent inroads it's jihadists jockeying lashing leverage liar living marked matchup mayor merkel
  modern monitoring motivated nuclear obligated overtures pain paperback passing passport patience pleading probe racial rallying
  reach reached rebuke rejection remarking requests roots russia's see select series session shouldn't something speculate
  surprising surrogates tariffs taxpayer then theories tie top unclear uneasy unify unit used very waterboarding weight xenophobe
-0.1 -0.1 $600 2002 2023 abandoning accusing advice affirm aligned always amenities amount arguing asserting attracted bailout beat
  began betrayed caucusgoers celebrating citizenship class clear cleveland clips closure combating courtroom criticisms cuban
  current deeply defeating definition deport detailed drivers dues electronic eliminated empty encourage enough evening feckless
  firearms for fox friday furious gallons gases gathering getting go grass great ground guests hardest high hire husband's ignored
  impugning income individuals infrastructure insisting instances issues just kids liberal licenses light logic lower mainly making
  maples mass mean million minority miss movie much non-government nor of office ones open overlapping period policing poor posed
  prepared process prompting provided punished pursuing remaining representative responding retroactively risks running score seat
  seats sees sentiment september shared showed simulation sister slash small smith son's sooner staffers standard-bearer started
  straight such tactical term then-secretary throughout timing turkey turn uncertain uninsured user veterans want warning
-0.1 0 2013 apparent argued band bash blasio book calm candidates carter catholic china computers confirmation deaths deregulation
  determine earnings easy emissions except foreign frustrated furnaces good google got intended killed latest layoffs lead lebanon
  lingering message militants military negative next notably opinion out poised radicals reject rich risky rock santilli
  second-degree single situation somewhat stage system take tent universal visits votes vowing wasn’t weapons word
-0.1 0.1 8 99 alabama approach arabia are attend back been biden colleagues concerns deficiencies discussing earlier enthusiastic
  first fundraisers gore immigrants inquiry iran law local mention might name primary professing quarterly rubio rules she's
  strongly valuable values voter winner
-0.1 0.2 aliens assembled bombing consequences coordinated gift guns hypocrisy identity improved individual money near outsiders
  reputation security should speak specifically went women
-0.1 0.3 ambitions fed's flag florida germany gets gotten plagiarism understand view war were
-0.1 0.4 ? challenge china's elites filed hikes leaked loophole prosecuted strategy successes welcome
-0.1 0.5 alive analysis diplomat insurers santorum vietnam
-0.1 0.6 attorney's outcome reveal standard
-0.1 0.7 dnc failing
-0.1 0.8 angered
-0.1 0.9 investing
-0.1 1.1 voiced
0 -1.1 jan.
0 -1 fellow wrote
0 -0.9 retail
0 -0.7 actress mind spokesman
0 -0.6 1990 column mutual offer several traded
0 -0.5 2015 doesn't list moved noted relationships released republican
0 -0.4 congressional hacked movement owns polls rival
0 -0.3 2012 2014 billionaire books caucus consulted ethics firm former hewitt mortgage one-time point present project
0 -0.2 36 aides also born criticizing group labor lawsuit mainstream news october pledged rights social
0 -0.1 $20 $5 advertise community conspiracy constitutional cook did discussion editorial emphasizing end ford given i-vt loan
  majority memo night overturn played political product registration supported terrorists toxic trade
0 0.1 2 39 aboard across aggressive arctic areas articles assets audiences bankruptcy beginning being bilking black bleeding bombs
  break broader cheating clarity commander congratulate continues cooperate crisis dallas decide demanded descriptions developmental
  dismayed driver's effectively efforts eight electoral emails essentially expanded fiscal freedom funding glass-steagall greatest
  happens health hearing hiring hoped hopes hour ideally importance imports inability incentive independence instructed insurgent
  irresponsible know labott laying like live look loud minimum month's nega negotiating oil ongoing partial pathway pence’s perhaps
  perilous personal philosophy powers presentation priority programs pursue pushing putin quarter-century rather receive recruiting
  regulations repeal respects responses root rubio’s sale scathing seated segment settlement sharing she’d shift shooting showing
  stabilize stagnant superior supposedly tap telling temporary they've thrusting tone transfer trial turned undermine undocumented
  unlikely upper variety vast venture wage wife's won't workers working written years
0 0.2 11 accounts adding axelrod’s beautiful character cheers containing controversial dec. decision down earliest earners election
  eu evidence fabricated families fides findings gone hurting knowledge laughs line married martin moments month’s no oppose passed
  popular proportion rallied rate rebates request roughly scale short sometimes stature suppression systems text theme thing things
  turning ukrainian victor virus watch wild wouldn’t
0 0.3 activities adult applicants brutality choice connecticut conservatism constitution controversy do dominant endorsements
  michigan minorities minors monday old overtake plans refused reiterated response sound stated three unwillingness work worse
0 0.4 arrest boasted capital core cruz deficits employment finished have manhattan may philadelphia slow streak support talking
  tapper wrong
0 0.5 ( adopt african-american building cartel championship comments courses deserves even gathered make nations particularly
  strength
0 0.6 crash fleeing job limit nominees oklahoma success suggestion
0 0.7 blitzer brennan emerged must
0 0.8 koch occasionally
0 0.9 increases struggles
0 1 survive
0 1.1 narrowed received ventures
0.1 -1.9 parliament
0.1 -0.9 10,000 appeals counterpart
0.1 -0.8 follow-up
0.1 -0.7 founded lewandowski moderators pelosi press
0.1 -0.6 lawyer regarded
0.1 -0.5 chairman
0.1 -0.4 france’s lawmaker moderator outside special
0.1 -0.3 ability organization organizer own specific studies
0.1 -0.2 32 calls closely descent executive founder member national percent senate
0.1 -0.1 backed chairwoman change decisions effort has hear holds host huge july letter long pick publicly registered worked
0.1 0 america apartment behind broke brother credit fear full gym helps increasingly jersey johnson limiting month nation's new
  older signed trying
0.1 0.1 alienate all apply backs confront earned fill finish followed high-speed hillary information iowa lawmakers led lobbying
  management only petraeus politically premiums president priorities puts quit quite refer secure shutting sides sticking
0.1 0.2 ! 1,000 250,000 accountability achieving addressed adults ailing allies amendments apologized attention bill blood
  blue-collar bona cables caught clash code communication conflicts confused contests cooperation credits deadliest defrauded
  democratic detainees dial dislike disputes entering erdogan everything favor fees fighting financially flexibility footing fraud
  fund-raising grayson’s hit honest hosted increased indicated inequality influential insult interpretation islamists lame-duck
  lately lawsuits lay length lost loyal malik manage mentioned narrow obama’s obtain opposing ordinary overcome overtime packed
  place policy portion prices procedure raised reflecting require requirements revenue ryan’s search seriously sex size spotlight
  states stepping supportive takes thinking tougher transactions turmoil twice underdog underestimated unnoticed up warming
  workplace wounded write
0.1 0.3 $35 19 4.9 50 able admitted advanced anything appointments approval backlash ban barriers base begin bomber brushing burma
  bypass carbon cars cash cell cement cheap check choose classification combination committee’s compared contracts control crack
  create creditors cut database decade decisive defend defending desk determination developers development difference dinner
  divisive documents dominance donors driver drug easily economy effect embrace emotion engaged eventually everyday extend extent
  facing fall fallen flow focus founders funnel giant grass-roots hack holding hydrogen hypocritical illegal insults introducing
  japanese jeopardize journal judgment judicial knew known landmark larger lasting laws lending lewinsky link low makes montage
  names nazis nickname numbers opposite pages painting pair participation pay performed photo policies position precarious
  purchasers purely quietly reception recruitment regime regretted respect responsible rhetoric risk river route salary schultz
  screens selected send shape she’ll slam-dunk slightly spontaneous staples stark stride strike subject taxes terrorism therefore
  threshold thrown tolerance tough towers unemployment unsuccessfully vague victims views vision visited voices whatever yell york
0.1 0.4 38% 4 58 acceptance advocate answer attackers better charged city's couldn’t country dealings deals denial deportations
  developing drop employers expected fact future gay government's hackers hashtag heated image imbalance interest investment
  islamist lagging leaving libel lone-wolf mccrory mcdonald mexico netanyahu nieto personality pressure radicalized referred
  refugees release religion secret signal silver spend staggering standing syrians unite v visit wall west widely wins without
  would-be
0.1 0.5 agreements caveat charities cuomo divided especially faso god jewish last night’s opportunities opposition outsider
  predatory preparedness providers readiness releases representatives revolution silent than trading transportation tried under
  virginia
0.1 0.6 achievements agreement anti-trump conventions convince deployed disrespect domain operative owner's positioned restrict
  two-man
0.1 0.7 came coalition dash hate kingdom prevented republican’s sure ―
0.1 0.8 because lied shrinking zero
0.1 0.9 51 gap
0.1 1 ayotte dramatically
0.1 1.1 but
0.1 1.5 attempting
0.2 -0.9 hopefuls
0.2 -0.7 breakfast encounter voice
0.2 -0.6 arizona
0.2 -0.5 arena authors blacks decades fed involving showtime
0.2 -0.4 agency crossed themselves using
0.2 -0.3 abc establishment friend groups house obama's polling power
0.2 -0.2 campaign diplomatic four people planning pro-clinton representing republicans right share state's urban
0.2 -0.1 hasn’t home suggested who
0.2 0 ad becoming california economist federal jr. male party's poll real
0.2 0.1 ambassador beijing brown command contest council investor set third-party unofficial
0.2 0.2 amendment career exchange experience government leadership lined spies state’s surrogate thought voting
0.2 0.3 ally along anti-muslim could decided didn’t dipped does dozens economic energy family legacy lot nondisclosure now on
  pandering punish push remain represents serve use violation win with
0.2 0.4 100,000 1999 3,000 48 90 accomplish advocating afghanistan ahead antics area assaults avoiding awful baby background
  birthright blocks bold booing bullets bullying buy calendar caricatured cease-fire certificate comparison composed comprehensive
  contain continuation continue currently defense degree deported dioxide diplomats disavowed distorted dozen driving establish
  extension extreme faked family's feet friedan fund fundraising gains girl grid halt hands heart heroin history hook iconic
  improvement initial insist iphone isolate keep leaning lie limited mark midst militarizing occur off otherwise ouster
  out-of-pocket overrun overseas p.m. parenthood park peace penalty person planes plight plot presented prioritize produce profit
  prone protected quinnipiac range realistic refugee regulation relevant retirement richest role safe saudis scares seize sixth
  skills spouse staffer stalled stay staying strengthened surveillance tested tool troops twin type uncommitted undecided
  undetermined unprepared unsustainable violated wanted warnings washington's whittling women's world's worried xl yanukovych
0.2 0.5 $7.25 125,000 activated adapting administration’s adopting affair affirmative aid aimed arguments assassination assistance
  at auction basically bill's bullied burst can candidate's carrier carry cause centers charge charter classified competing
  contrasts controls credibility crucial crude curb debt defund delay deprive detained dire dodd-frank donation each edge eminent
  ends evenhanded experienced extremism facilities faith finally finances first-term forceful form formula fun garland general
  generation going grabbed grants greater he'd hedge hold homosexuality hurt ignore illegally impact including instead intense
  intent interaction intrusions investments invitation knight korea's legalization lesbian looming mexican militant minds moderate
  monica move n.y. nationwide nazi net norm offices or parishioners people’s performance pipeline pivotal plane possible praising
  predict pregnancy presidency pro-choice profound prospective question raped readers reconsider regular relationship renominate
  repudiate requires rewarding sacrificed safekeeping serious served sign smile soften solicit spanish spending step sued
  suggestions sustained tactics taking tax tend through ticket tightening toll trade-off trash treatment true unfold unprecedented
  unrealistic upside useful violence warfare water weapon week’s winners withdraw
0.2 0.6 act agreeing almost answers assad authorization bathroom behalf bigoted charges chase comply considering constituency
  counterproductive discrimination eighth electricity eventual expense fate filibuster goal incest increasing inserted longstanding
  loss malaise markets mix planet pose preference priebus radical recommended rhodes rise scandal sea sexism site slammed soil story
  succeeded tide traditional unless upon walked whole wide-ranging
0.2 0.7 abedin assigned bid contrary death deserved disappointment e-mails east full-time get governing gulf historic horror
  inclusiveness least nine particular plaza required returned roll steel
0.2 0.8 claims constitutes feared field pakistan perception positions r-fl retired teacher
0.2 0.9 brings fractured rico stance
0.2 1 id status untrue
0.2 1.2 choices r-texas
0.2 1.3 r-wis
0.3 -1.1 minister
0.3 -0.9 advocacy challenged
0.3 -0.8 stephanopoulos
0.3 -0.7 advocates
0.3 -0.5 briefed expressed networks regions
0.3 -0.4 authorized brothers left teenager
0.3 -0.3 german indictment room sixth-place tuesday's
0.3 -0.2 administration agencies bob canadian
0.3 -0.1 analyst as entrepreneur
0.3 0 believes channels estate rank report
0.3 0.1 afterward daughter demonstrate illinois investigations is millions superdelegates white
0.3 0.2 grassroots kerry primaries published reluctant speechwriter vote
0.3 0.3 alternative electorate found island knows needed neurosurgeon privately proposed side significant staff state superdelegate
0.3 0.4 ali backer birth budget departments doing donated education influence opponent overall prime r sent services steering told
  victory woman
0.3 0.5 300 45 admit associate bowl card consider deliberate digital evenly explain fascism fbi give internet jail land
  misinformation misleading missile payments pigs projects recount returns sellers steer tight topic vice-presidential yanukovych's
0.3 0.6 $1 1,237 12-nation 18,000 1972 2005 actual alleged alter angeles anonymous arbitration array attempt back-and-forth bind
  bitter bleak block bomb broadly catastrophe chagoury chance christian christians civil clarifying cloning comey condemning
  consensus contention contents counter couples cover d decline defection deleted deletions deposition destruction dignity disregard
  emerge encryption ensure enter entered equipment establishing expose facilitate false fears fought gained game gesture greenhouse
  guccifer harassment hatred housing hypothetical identifying immigrant indict influenced insists interests investors involved jobs
  khans let manufacturers match memories merely migration murdered nationals nobody obstacle one-on-one outsource overhaul parents
  path picture playing pledge poverty predecessors prior prison produced products promoting province recognizing reducing referenda
  reform regularly relatively reliably relied resources science shown slavery sniper somewhere stand sympathetic tell tower troubles
  typical unacceptable upcoming vehicles veto viability violations web yorkers
0.3 0.7 $15 $25 1.6 100 21st access achieve additional advertising affordable airstrikes allegiance amnesty anticipated apparently
  asian basic bay before border bounds brexit bring bubble build canova casino causes celebrities cheaper civilian cleaner committed
  compromised concept conduct consolidate contrast cookies cycle daniels data derided discretion donations donor doom earning empire
  entirely eric ethnicity expansion facility falls farm fast faster feud firewall flip friendship frustrations fuel gain gã1
  heritage ideas improperly improvements indiana's intention interactions inviting jurisdiction kinds lack laid lapse lazar learned
  marriage meet memorandum mere necessary necessity obstacles obtaining offset originally overly passionate performances personally
  photos picks pleasure poorer progress progressive prosecutor provision racists recovery rein relentless remote reserved resign
  responds reward s same-sex save saw sector southeastern stopping stream street subsequent suggests sun tackle tactic testimony
  treated tribute unconstitutional understands vaccine voluntarily weakness while whites willingness
0.3 0.8 12 16 accord appeal believed candidacy cheering communist complaint confidential content corporations devoted distributed
  dynamic exposure feb. feels in inaccurate linked material mortgages newly parties player populist render repeatedly resulted
  scholarship seeking slate slogan straightforward strongholds trailed truth users winola
0.3 0.9 champion fallout involvement phony questionable rescue socialist
0.3 1 griffin maryland scene
0.3 1.3 one-third
0.3 1.7 notes
0.4 -0.7 inner rejected
0.4 -0.6 senators
0.4 -0.5 buffalo
0.4 -0.3 affairs liberals organized television viewers
0.4 -0.2 chief committee northern palestinian reforms research
0.4 -0.1 campaigns close conservatives early included party prize reporter restaurant stars willing
0.4 0 cared eliminating homeowners itself met president’s
0.4 0.1 analysts camp helped non-partisan recalled spoken sponsored storm voters
0.4 0.2 american anchor average bear capitals communications members obamacare surveys texas
0.4 0.3 10 committees declined delegate directed era nominating sites sources ukraine world
0.4 0.4 ' americans colorado giving handful holes largely price religious strong
0.4 0.5 credentials department environmental g-iii hacking industry officers upstate
0.4 0.6 administrations age challenging consulting paris partnership remains usa
0.4 0.7 addiction bank clause congressman disaster duties global immunity investigate loyalty matter mishandling mom nbc nominations
  payment physician pilot planned prayers prime-time prisoners rule secured sexual successfully thwart utah
0.4 0.8 ... 2003 accept acts adelson aggravated allow america’s angry anymore anytime appoint assure begins behavior beholden
  belonging belt benchmark biased blocked britain calculating capable chaotic charity chatwal client clothing communism conclusions
  confidence correspondence crime damage daughters dealers declare demanding detail develop difficult disqualifying diversity
  dividing draw entitled erect examples feelings fit fix fundamentally funds guide heavily inadequate includes intervene judgement
  kurdish leaks leave legitimate links mexican-american mistake mobilize nasty neutrality not-quite-so-long-shot oath operating
  overwhelmingly participate pattern people's physical plain portray possibility prayer president's presumptively properly
  prosecution protect protesters psychology races rare rationale reassurance resistance rnc savage seattle significance somehow soon
  stop suburban sue tarring tear techniques tenure there's torture tuition unborn unrelenting violent visas weigh youtube
0.4 0.9 1 2001 2030 7 addition album allegedly amplify anti-establishment anti-gay aside assuming balance binding canceled captured
  cases casinos comment concerned concert disabled dollar else empathy experiences extends extramarital fitness fortune frustration
  guilty handled having hidden historical incident incomes instructing insulting interrogation intruders justice listeners moniker
  night's no-fly normal officer opened organization’s overturned pro-israel punching quiet ranging reflect refusal screaming
  seemingly shifted stevens tanks tens title today unauthorized unilateral wide wishes ⁄
0.4 1 2007 african-americans am america's bush's calculation commentary containment differently dreams fema following here instincts
  insufficient joke lightweight muslim narrowly outlook palestinians republic sanctions sand seeks sept. so-called temperament ways
0.4 1.1 accomplishments critical dispute gifts jeb lgbt life themes
0.4 1.2 africa agrees delaware disorderly
0.4 1.3 & abandon cia fraught
0.4 1.4 and comes dissent syria
0.4 1.8 online
0.5 -0.8 said
0.5 -0.6 company's
0.5 -0.5 evangelicals explained
0.5 -0.4 joined scientist tour
0.5 -0.3 managing opposed
0.5 -0.2 relations wikileaks
0.5 -0.1 adviser foremost kushner louis
0.5 0 gives hispanic man nevada secretary senior
0.5 0.1 built deputy public results strategist tendency
0.5 0.2 benghazi congress introduced s.c. steps
0.5 0.3 31 countries helping longtime noting politician
0.5 0.4 bannon delegates low-income observers ruling sales
0.5 0.5 democrat details focused insurance mogul openly server student study
0.5 0.6 3 papers presumptive publisher statements
0.5 0.7 europe growth nothing read
0.5 0.8 20 2004 broker colleges count favors girlfriend technical touch trouble
0.5 0.9 appealing available boss france independently index lose scheduling signing skywriting
0.5 1 $50 $500 13 46,000 85 adjustments administration's alternatives aspirations attractive availability belief bolster bridges
  cabinet compromise coupled crackdown crimes crossing dealing defined design disappointing distribute divorce energize engage
  figure firearm foundation gays granting grasp happened health-care indefinitely inhumane interesting investigative join justified
  learn merits middle-class mixed neighbors o'brien offense parliamentary perfect profits properties reap restrictive return road
  salaries scandals scenario seek separate simple sitting slot teaching terror trailing tripoli unaware undercut unpredictable
  vetted whoever
0.5 1.1 2020 ariz. canada casting catch cellphone charitable chat claiming corps dangers dictatorship dominated educational
  encouragement eradicate exception excuse genuine gop's imminent implicit inevitably judge’s keeps killing lone maintained
  manipulation massacre moon norms partisan persistent retrospect sexually super-pac temporarily unfairly unwanted upsets worry …
0.5 1.2 2019 : ballots chances corrupt declaring during entitlement financiers listed permits reaching stack tpp
0.5 1.3 despite philippines resolution
0.5 1.4 after neighborhoods until
0.5 1.5 breaks
0.6 -0.5 promised
0.6 -0.4 spokeswoman
0.6 -0.3 cautious
0.6 -0.2 55
0.6 -0.1 activists offered talked
0.6 0 envoy exit journalists
0.6 0.1 activist extremist
0.6 0.2 blair
0.6 0.3 40 counterterrorism de korean teaches
0.6 0.4 abroad assessment association lobbyist
0.6 0.5 boy late suspend transcript
0.6 0.6 leader opted russian
0.6 0.7 agent direct
0.6 0.8 200 alike drafting nonprofit
0.6 0.9 brought pool summary
0.6 1 aim announcement run
0.6 1.1 000 50-state academic gingrich jet moves provides reassure trip truthful
0.6 1.2 4len 9/11 abuse asia badly bail banning capitalize committee's contributors dependent detroit equivalent fringe hell
  incidents legalize lock mccain mosque natural offerings palestine partners preserve proceed proceeds protection pulled realities
  refrain restrictions salaried securing spanish-language strategies succeed welcoming zuckerberg
0.6 1.3 2018 appreciate assessments coast drew factory french government’s grant grind gutter improper ineligible launching lesson
  linking portfolio provocative rape shakeup tale thereafter they're thread undermined
0.6 1.4 aca anxiety biological gunned minnesota principles scalia
0.6 1.5 downplayed supremacist
0.6 1.6 aggressively
0.7 -0.5 experts mocked
0.7 -0.4 editor
0.7 -0.2 endorsed media works
0.7 -0.1 collar conducted thousands
0.7 0 stewart
0.7 0.1 attended figures replace viable
0.7 0.2 again citizens enforcement hollywood warned
0.7 0.3 elected jews realclearpolitics source strategic
0.7 0.4 attendance continued pollster wife
0.7 0.5 put referring serving
0.7 0.6 53 owner solutions
0.7 0.7 directly r-n.h
0.7 0.9 jihad review
0.7 1 idaho
0.7 1.1 grayson pierce
0.7 1.3 assess initiative parallels
0.7 1.4 bite doj hers improbable king package safety smart tighter when woe
0.7 1.5 ammunition asylum bernie clearly emergency gaze gun-control haley republish schedule ‘
0.7 1.6 -- 2000s antiabortion sudan weld
0.7 1.7 dropped
0.8 -0.2 62 records strategists
0.8 -0.1 collection grew
0.8 0 citing organizations
0.8 0.1 director include operatives pope towards wing
0.8 0.3 appeared circle makers
0.8 0.5 broken
0.8 0.6 contained partner
0.8 0.7 44 campaign’s respondents
0.8 0.8 businessman constituencies oversaw wearing
0.8 0.9 internal
0.8 1 organizing via
0.8 1.5 37 bottom fierce fly inspiring
0.8 1.6 200,000 depends earn islam targets ”
0.8 1.7 arrests broncos demographics instructions wound
0.8 1.8 state-by-state
0.8 2 -
0.9 -1 added
0.9 -0.1 24
0.9 0.1 delivered
0.9 0.2 reports us
0.9 0.4 documentary pacs
0.9 0.5 team
0.9 0.6 99-county half-dozen portrayed veteran
0.9 0.7 indiana
0.9 0.8 professor replaced
0.9 0.9 commanding independents
0.9 1.2 calif. filings
0.9 1.7 , wasn't —
0.9 1.8 absolutely extended sachs unqualified
0.9 2 nra
0.9 2.1 ;
1 0.2 competitors
1 0.3 campaigning
1 0.4 gave
1 0.6 ended youth
1 0.8 34
1 0.9 fights
1 1.1 inspired
1 2.1 paul
1.1 -0.2 chain photograph
1.1 -0.1 reminded
1.1 0 blue
1.1 0.2 pentagon
1.1 0.4 fla.
1.1 0.5 materials
1.1 0.6 consumers earth
1.1 0.7 commission
1.1 0.8 revelations sought
1.1 0.9 reduced
1.1 1 )
1.1 1.3 prevent
1.1 2.1 runs
1.1 2.3 libya –
1.2 -0.3 treasury
1.2 -0.2 urged
1.2 0.3 concerning hoping
1.2 0.4 actor
1.2 1.1 $4
1.2 1.2 globe
1.2 1.8 isn’t
1.2 2.3 .
1.2 2.5 wade
1.3 0.1 touted
1.3 0.2 surveyed
1.3 0.4 grand guard
1.3 0.6 skin
1.3 0.7 quarter
1.3 0.8 serves
1.4 0.4 complained
1.4 1.4 recognized worldwide
1.5 0.3 researchers
1.5 0.6 hasn't
1.5 1 doubled
1.7 1.2 struck
1.8 0.8 rendell
1.8 0.9 occupied
1.9 0.3 svp
"""
